// Made by `cargo xtask codegen` from data/sections.tsv. Do not edit.

use crate::tables::index::{grid, index};
use crate::tables::sections::SectionWord;
use crate::tables::{Locale as L, Section as S};

const fn w(section: S, locale: L) -> SectionWord {
    SectionWord { section, locale }
}

grid! { TITLES, 42, r#"Personal information	个人信息	個人資料	基本情報	인적사항	Persönliche Daten	Informations personnelles	Datos personales	Dados pessoais	Dati personali	Persoonlijke gegevens	Dane osobowe	Личные данные	Особисті дані	Osobní údaje	Osobné údaje	Osebni podatki	Osobni podaci	Лични подаци	Lični podaci	Personuppgifter	Personlige oplysninger	Personalia	Henkilötiedot	Persónuupplýsingar	Isikuandmed	Personas dati	Asmeninė informacija	Faisnéis phearsanta	Informazzjoni personali	Προσωπικά στοιχεία	Személyes adatok	Date personale	Лични данни	Kişisel Bilgiler	Thông tin cá nhân	Data Pribadi	المعلومات الشخصية	פרטים אישיים	व्यक्तिगत जानकारी	ข้อมูลส่วนตัว	Dades personals
Summary	个人简介	個人簡介	職務要約	자기소개	Profil	Profil	Perfil	Resumo	Profilo	Profiel	O mnie	О себе	Про мене	Profil	Profil	Povzetek	O meni	О мени	O meni	Sammanfattning	Profil	Profil	Profiili	Um mig	Kokkuvõte	Par mani	Apie mane	Achoimre	Sommarju	Προφίλ	Bemutatkozás	Despre mine	Профил	Özet	Giới thiệu bản thân	Ringkasan	نبذة عني	תקציר	परिचय	เกี่ยวกับฉัน	Perfil
Profiles	社交主页	社群連結	リンク	링크	Profile	Profils	Perfiles	Perfis	Profili	Profielen	Profile	Профили	Профілі	Profily	Profily	Profili	Profili	Профили	Profili	Profiler	Profiler	Profiler	Profiilit	Vefsíður	Profiilid	Profili	Profiliai	Próifílí	Profili	Προφίλ στο διαδίκτυο	Profilok	Profiluri	Профили	Profiller	Liên kết	Tautan	الروابط	קישורים	प्रोफ़ाइलें	ลิงก์	Perfils
Job preferences	求职意向	求職條件	希望条件	희망 근무 조건	Berufswunsch	Poste recherché	Puesto deseado	Cargo pretendido	Occupazione desiderata	Gewenste functie	Oczekiwania	Желаемая должность	Бажана посада	Požadovaná pozice	Požadovaná pozícia	Želeno delovno mesto	Željeno radno mjesto	Жељено радно место	Željeno radno mesto	Önskad tjänst	Ønsket stilling	Ønsket stilling	Haettu tehtävä	Óskastarf	Soovitud töökoht	Vēlamais amats	Pageidaujamos pareigos	Post atá uaim	Impjieg mixtieq	Επιθυμητή θέση	Megpályázott munkakör	Postul dorit	Желана позиция	Hedeflenen Pozisyon	Vị trí ứng tuyển	Posisi yang Diinginkan	الوظيفة المطلوبة	משרה מבוקשת	वांछित पद	ตำแหน่งงานที่ต้องการ	Lloc de treball desitjat
Work experience	工作经历	工作經歷	職務経歴	경력	Berufserfahrung	Expérience professionnelle	Experiencia laboral	Experiência profissional	Esperienza professionale	Werkervaring	Doświadczenie zawodowe	Опыт работы	Досвід роботи	Pracovní zkušenosti	Pracovné skúsenosti	Delovne izkušnje	Radno iskustvo	Радно искуство	Radno iskustvo	Arbetslivserfarenhet	Erhvervserfaring	Arbeidserfaring	Työkokemus	Starfsreynsla	Töökogemus	Darba pieredze	Darbo patirtis	Taithí oibre	Esperjenza tax-xogħol	Επαγγελματική εμπειρία	Munkatapasztalat	Experiență profesională	Професионален опит	İş Deneyimi	Kinh nghiệm làm việc	Pengalaman Kerja	الخبرة العملية	ניסיון תעסוקתי	कार्य अनुभव	ประสบการณ์ทำงาน	Experiència professional
Volunteering	志愿者经历	志工經歷	ボランティア活動	봉사활동	Ehrenamt	Bénévolat	Voluntariado	Voluntariado	Volontariato	Vrijwilligerswerk	Wolontariat	Волонтёрство	Волонтерство	Dobrovolnictví	Dobrovoľníctvo	Prostovoljstvo	Volontiranje	Волонтирање	Volontiranje	Ideellt arbete	Frivilligt arbejde	Frivillig arbeid	Vapaaehtoistyö	Sjálfboðastarf	Vabatahtlik töö	Brīvprātīgais darbs	Savanorystė	Obair dheonach	Volontarjat	Εθελοντισμός	Önkéntes munka	Voluntariat	Доброволчество	Gönüllülük	Hoạt động tình nguyện	Kegiatan Sukarela	العمل التطوعي	התנדבות	स्वयंसेवा	งานอาสาสมัคร	Voluntariat
Education	教育背景	學歷	学歴	학력	Ausbildung	Formation	Educación	Formação acadêmica	Istruzione	Opleiding	Wykształcenie	Образование	Освіта	Vzdělání	Vzdelanie	Izobrazba	Obrazovanje	Образовање	Obrazovanje	Utbildning	Uddannelse	Utdanning	Koulutus	Menntun	Haridus	Izglītība	Išsilavinimas	Oideachas	Edukazzjoni	Εκπαίδευση	Tanulmányok	Educație	Образование	Eğitim	Học vấn	Pendidikan	التعليم	השכלה	शिक्षा	การศึกษา	Formació
Awards	获奖情况	獲獎經歷	受賞歴	수상	Auszeichnungen	Prix et distinctions	Premios	Prêmios	Riconoscimenti	Onderscheidingen	Nagrody	Награды	Нагороди	Ocenění	Ocenenia	Nagrade	Nagrade	Награде	Nagrade	Utmärkelser	Priser	Utmerkelser	Palkinnot	Verðlaun	Auhinnad	Apbalvojumi	Apdovanojimai	Gradaim	Premjijiet	Βραβεία	Díjak	Premii	Награди	Ödüller	Giải thưởng	Penghargaan	الجوائز	פרסים	पुरस्कार	รางวัล	Premis
Certificates	证书	證照	資格	자격증	Zertifikate	Certifications	Certificaciones	Certificados	Certificati	Certificaten	Certyfikaty	Сертификаты	Сертифікати	Certifikáty	Certifikáty	Certifikati	Certifikati	Сертификати	Sertifikati	Certifikat	Certifikater	Sertifikater	Sertifikaatit	Skírteini	Sertifikaadid	Sertifikāti	Sertifikatai	Teastais	Ċertifikati	Πιστοποιήσεις	Tanúsítványok	Certificări	Сертификати	Sertifikalar	Chứng chỉ	Sertifikat	الشهادات	תעודות	प्रमाणपत्र	ใบรับรอง	Certificats
Courses	培训经历	課程	研修	교육이수	Weiterbildung	Formations complémentaires	Cursos	Cursos	Corsi	Cursussen	Kursy	Курсы	Курси	Kurzy	Kurzy	Tečaji	Tečajevi	Курсеви	Kursevi	Kurser	Kurser	Kurs	Kurssit	Námskeið	Koolitused	Kursi	Kursai	Cúrsaí	Korsijiet	Σεμινάρια και επιμόρφωση	Tanfolyamok	Cursuri	Курсове	Kurslar	Khóa học	Kursus	الدورات التدريبية	קורסים	पाठ्यक्रम	การฝึกอบรม	Cursos
Publications	发表论文	著作	著作・論文	논문	Veröffentlichungen	Publications	Publicaciones	Publicações	Pubblicazioni	Publicaties	Publikacje	Публикации	Публікації	Publikace	Publikácie	Objave	Publikacije	Публикације	Publikacije	Publikationer	Publikationer	Publikasjoner	Julkaisut	Útgefið efni	Publikatsioonid	Publikācijas	Publikacijos	Foilseacháin	Pubblikazzjonijiet	Δημοσιεύσεις	Publikációk	Publicații	Публикации	Yayınlar	Ấn phẩm	Publikasi	المنشورات	פרסומים	प्रकाशन	ผลงานตีพิมพ์	Publicacions
Skills	专业技能	專業技能	スキル	기술	Kenntnisse	Compétences	Habilidades	Competências	Competenze	Vaardigheden	Umiejętności	Навыки	Навички	Dovednosti	Zručnosti	Veščine	Vještine	Вештине	Veštine	Kompetenser	Kompetencer	Ferdigheter	Taidot	Hæfni	Oskused	Prasmes	Įgūdžiai	Scileanna	Ħiliet	Δεξιότητες	Készségek	Competențe	Умения	Beceriler	Kỹ năng	Keahlian	المهارات	מיומנויות	कौशल	ทักษะ	Competències
Languages	语言能力	語言能力	語学	외국어	Sprachen	Langues	Idiomas	Idiomas	Lingue	Talen	Języki	Языки	Мови	Jazyky	Jazyky	Jeziki	Jezici	Језици	Jezici	Språk	Sprog	Språk	Kielitaito	Tungumál	Keeled	Valodas	Kalbos	Teangacha	Lingwi	Γλώσσες	Nyelvtudás	Limbi străine	Езици	Yabancı Dil	Ngoại ngữ	Bahasa	اللغات	שפות	भाषाएँ	ภาษา	Idiomes
Interests	兴趣爱好	興趣	趣味	취미	Interessen	Centres d'intérêt	Intereses	Interesses	Interessi	Interesses	Zainteresowania	Хобби	Хобі	Zájmy	Záujmy	Zanimanja	Interesi	Интересовања	Interesovanja	Intressen	Interesser	Interesser	Harrastukset	Áhugamál	Huvid	Intereses	Pomėgiai	Suimeanna	Interessi	Ενδιαφέροντα	Érdeklődési kör	Hobby-uri	Интереси	Hobiler	Sở thích	Minat	الاهتمامات	תחביבים	रुचियाँ	ความสนใจ	Interessos
References	推荐人	推薦人	推薦者	추천인	Referenzen	Références	Referencias	Referências	Referenze	Referenties	Referencje	Рекомендации	Рекомендації	Reference	Referencie	Reference	Preporuke	Препоруке	Preporuke	Referenser	Referencer	Referanser	Suosittelijat	Meðmæli	Soovitajad	Atsauksmes	Rekomendacijos	Teistiméirí	Referenzi	Συστάσεις	Referenciák	Referințe	Препоръки	Referanslar	Người tham chiếu	Referensi	المراجع	ממליצים	संदर्भ	บุคคลอ้างอิง	Referències
Projects	项目经历	專案經歷	プロジェクト	프로젝트	Projekte	Projets	Proyectos	Projetos	Progetti	Projecten	Projekty	Проекты	Проєкти	Projekty	Projekty	Projekti	Projekti	Пројекти	Projekti	Projekt	Projekter	Prosjekter	Projektit	Verkefni	Projektid	Projekti	Projektai	Tionscadail	Proġetti	Έργα	Projektek	Proiecte	Проекти	Projeler	Dự án	Proyek	المشاريع	פרויקטים	परियोजनाएँ	โครงการ	Projectes
Memberships	会员资格	會員資格	所属団体	소속 단체	Mitgliedschaften	Affiliations	Afiliaciones	Filiações	Appartenenza a gruppi e associazioni	Lidmaatschappen	Członkostwo	Членство в организациях	Членство в організаціях	Členství	Členstvo	Članstva	Članstva	Чланства	Članstva	Medlemskap	Medlemskaber	Medlemskap	Jäsenyydet	Aðild að félögum	Liikmesus	Dalība organizācijās	Narystė	Ballraíocht	Sħubijiet	Συμμετοχή σε συλλόγους	Tagságok	Afilieri	Членства	Üyelikler	Thành viên hiệp hội	Keanggotaan	العضويات	חברות בארגונים	सदस्यताएँ	สมาชิกภาพ	Afiliacions
Conferences and seminars	学术会议	研討會	学会・セミナー	학회 및 세미나	Konferenzen und Seminare	Conférences et séminaires	Conferencias y seminarios	Conferências e seminários	Conferenze e seminari	Conferenties en seminars	Konferencje i seminaria	Конференции и семинары	Конференції та семінари	Konference a semináře	Konferencie a semináre	Konference in seminarji	Konferencije i seminari	Конференције и семинари	Konferencije i seminari	Konferenser och seminarier	Konferencer og seminarer	Konferanser og seminarer	Konferenssit ja seminaarit	Ráðstefnur og málþing	Konverentsid ja seminarid	Konferences un semināri	Konferencijos ir seminarai	Comhdhálacha agus seimineáir	Konferenzi u seminars	Συνέδρια και σεμινάρια	Konferenciák és szemináriumok	Conferințe și seminare	Конференции и семинари	Konferans ve Seminerler	Hội nghị và hội thảo	Konferensi dan Seminar	المؤتمرات والندوات	כנסים וסמינרים	सम्मेलन और संगोष्ठियाँ	การประชุมและสัมมนา	Conferències i seminaris
Driving licences	驾照	駕照	運転免許	운전면허	Führerschein	Permis de conduire	Permiso de conducir	Carta de condução	Patente di guida	Rijbewijs	Prawo jazdy	Водительские права	Водійські права	Řidičský průkaz	Vodičský preukaz	Vozniško dovoljenje	Vozačka dozvola	Возачка дозвола	Vozačka dozvola	Körkort	Kørekort	Førerkort	Ajokortti	Ökuréttindi	Juhiload	Vadītāja apliecība	Vairuotojo pažymėjimas	Ceadúnas tiomána	Liċenzja tas-sewqan	Άδεια οδήγησης	Jogosítvány	Permis de conducere	Шофьорска книжка	Sürücü Belgesi	Giấy phép lái xe	Surat Izin Mengemudi	رخصة القيادة	רישיון נהיגה	ड्राइविंग लाइसेंस	ใบขับขี่	Permís de conduir
Digital self-assessment	数字技能自评	數位能力自評	デジタルスキル自己評価	디지털 역량 자가진단	Selbsteinschätzung digitaler Kompetenzen	Auto-évaluation des compétences numériques	Autoevaluación de competencias digitales	Autoavaliação de competências digitais	Autovalutazione delle competenze digitali	Zelfbeoordeling digitale vaardigheden	Samoocena kompetencji cyfrowych	Самооценка цифровых навыков	Самооцінка цифрових навичок	Sebehodnocení digitálních dovedností	Sebahodnotenie digitálnych zručností	Samoocena digitalnih kompetenc	Samoprocjena digitalnih vještina	Самопроцена дигиталних вештина	Samoprocena digitalnih veština	Självbedömning av digital kompetens	Selvevaluering af digitale kompetencer	Egenvurdering av digitale ferdigheter	Digitaitojen itsearviointi	Sjálfsmat á stafrænni hæfni	Digipädevuse enesehinnang	Digitālo prasmju pašnovērtējums	Skaitmeninių įgūdžių įsivertinimas	Féinmheasúnú ar scileanna digiteacha	Awtovalutazzjoni tal-ħiliet diġitali	Αυτοαξιολόγηση ψηφιακών δεξιοτήτων	Digitális kompetenciák önértékelése	Autoevaluarea competențelor digitale	Самооценка на дигиталните умения	Dijital beceri öz değerlendirmesi	Tự đánh giá kỹ năng số	Penilaian Mandiri Keterampilan Digital	التقييم الذاتي للمهارات الرقمية	הערכה עצמית של מיומנויות דיגיטליות	डिजिटल कौशल स्व-मूल्यांकन	การประเมินทักษะดิจิทัลด้วยตนเอง	Autoavaluació de competències digitals
Attachments	附件	附件	添付書類	첨부	Anlagen	Pièces jointes	Anexos	Anexos	Allegati	Bijlagen	Załączniki	Приложения	Додатки	Přílohy	Prílohy	Priloge	Prilozi	Прилози	Prilozi	Bilagor	Bilag	Vedlegg	Liitteet	Viðhengi	Lisad	Pielikumi	Priedai	Ceangaltáin	Annessi	Συνημμένα	Mellékletek	Anexe	Приложения	Ekler	Tệp đính kèm	Lampiran	المرفقات	נספחים	संलग्नक	เอกสารแนบ	Annexos
Cover letter	求职信	求職信	送付状	커버레터	Anschreiben	Lettre de motivation	Carta de presentación	Carta de apresentação	Lettera di presentazione	Motivatiebrief	List motywacyjny	Сопроводительное письмо	Супровідний лист	Motivační dopis	Motivačný list	Spremno pismo	Popratno pismo	Пропратно писмо	Propratno pismo	Personligt brev	Ansøgning	Søknadsbrev	Saatekirje	Kynningarbréf	Kaaskiri	Pieteikuma vēstule	Motyvacinis laiškas	Litir chlúdaigh	Ittra ta’ akkumpanjament	Συνοδευτική επιστολή	Motivációs levél	Scrisoare de intenție	Мотивационно писмо	Ön yazı	Thư xin việc	Surat Lamaran	خطاب التغطية	מכתב מקדים	आवरण पत्र	จดหมายสมัครงาน	Carta de presentació
Other	其他	其他	その他	기타	Sonstiges	Divers	Otros	Outros	Altro	Overig	Inne	Прочее	Інше	Ostatní	Ostatné	Drugo	Ostalo	Остало	Ostalo	Övrigt	Andet	Annet	Muut	Annað	Muu	Cits	Kita	Eile	Oħrajn	Άλλα	Egyéb	Altele	Други	Diğer	Khác	Lain-lain	أخرى	שונות	अन्य	อื่นๆ	Altres
"#, r#"000D000Q000^000k0018001K001e0026002E002T002j0037003Q003k004:004I004X004f005>005L005\0063006>006M006b006n007<007R007g008?008c0095
009D009Z009l00:A00:N00;000;H00<:00<b00=200=:00=G00=T00=a00=n00>500><00>C00>J00>R00>Z00>a00>m00?=00?D00?K00?T00?[00?g00?n00@=00@D
00@K00@T00@[00@f00@o00A900AB00AK00AX00Af00B200B?00BE00B`00Bj00C:00CE00CU00D:00DA00DJ00DW00Dd00Dn00E500E=00EE00EN00EU00E]00Eg00Eo
00F>00FM00FU00F]00Fe00Fm00G<00GD00GM00GV00G_00Gi00H400H>00HF00HP00H\00Hd00IK00IT00I^00Im00J700JC00JJ00JY00Jh00KJ00KZ00Kb00L200L?
00LL00LY00Ln00M;00ML00M[00Ml00NC00NT00N`00OD00O^00P200PH00P^00Q400QW00Ql00R<00RM00R^00Ro00S:00SM00S]00T400TC00TS00To00UH00UU00V1
00VE00V]00W400WT00Wj00XD00YA00YZ00Yj00Z700ZD00ZQ00ZX00Zh00[D00[X00\200\K00\X00]000]F00]`00^600^L00^^00^m00_I00_X00_m00`>00`N00`Z
00`h00a500aD00aS00aa00b800bd00c500cP00d400dB00d\00dm00eI00ee00fE00g300gM00gZ00gj00h700hP00h]00hf00i200i?00iL00iY00ik00j700jP00ji
00k900kJ00kY00kf00l=00lJ00lY00ll00m=00mM00m^00n000nG00nT00nc00no00oH00oY00oe010B010Q010o011A011[011j012F012k0137013A013N013U013\
013c013n0148014C014Y014d014n015=015T015a015m0167016A016M016b016n0179017D017N017W017_017g0183018B018L018X018m019:019D019[019c019o
01::01:I01:T01:g01;@01;J01;Q01;^01;k01<501<<01<K01<`01<h01=101=@01=Q01=Y01=h01>901>C01>L01>T01>\01>k01?301?@01?G01?S01?]01?g01@0
01@<01@J01@R01@]01@l01A301A:01AI01AS01Ad01B001B?01BJ01Bc01C601C=01CJ01CQ01CX01C_01Ci01D501DD01DT01Da01Dm01E:01EF01E]01F401FA01FN
01FZ01Ff01G=01GI01GT01Ga01Gn01H<01HG01HU01Hb01Ho01I801IE01I`01J101J>01JU01Jb01K001K;01KL01KY01L801LQ01L]01Le01M201M901M@01MM01M[
01N701N>01NE01NK01NU01N[01Nf01O101O701O=01OE01OO01O^01Of01Om01P401P901PA01PL01PW01P]01Pd01Pm01Q701Qf01R201R:01RI01RQ01R]01Rd01SF
01SS01So01TN01TU01Tb01To01U601UF01UM01Ua01Un01V<01VJ01VX01Vd01Vo01WD01WY01Wc01Wo01X601XB01XY01Xe01Y301YA01YO01YY01Yh01Z801ZF01ZS
01Za01[401[M01[[01[g01\<01\F01\R01\\01\o01]>01]T01^901^F01^M01^Z01^g01_101_801_C01_P01_\01_j01`501`B01`Q01`^01`m01a801aC01aM01aW
01af01ao01b;01bG01bS01bZ01ba01bi01c101c=01cG01cO01cd01d001d<01dI01dS01d^01dg01e801eK01eX01eh01f601f@01fM01fZ01fa01fk01g401g<01gD
01gL01gS01gY01ga01gl01h501h<01hC01hJ01hQ01h^01he01hl01i201i901iD01iN01iU01i]01id01in01j501jD01jP01j_01jj01k701kE01kL01kY01kb01l5
01lB01lJ01lT01la01lh01lo01m601mA01mU01m_01mj01n401n?01nO01nZ01nc01nj01o201o<01oE01o^01ol0206020A020L020Y020d020j0214021>021H021R
021k022?022I022Z022b022n0234023I023X023n024G024R024]024g0251025;025E025P025]025i0266026@026L026W0270027I027S027^027h0282028E028O
028Z028e0290029>029H029S029^029m02:;02:E02:X02:e02;002;C02;O02;e02;o02<>02<M02<`02=E02=R02=[02=h02>502>H02>U02>^02>f02?002?902?B
02?L02?U02?d02@302@<02@E02@N02@W02@h02A102A902AC02AN02AX02Aa02Ak02B402B>02BJ02BT02B]02Bg02C002C?02CH02CQ02CX02Ci02D:02DY02Do02E9
02EE02ER02E_02El02F:02FK02FX02Fe02G102GV02Gf02H302H`02IM02IX02Ib02Il02J602JG02JQ02J\02Ji02K402K@02KU02K_02L702L@02LM02LX02MC02MM
02MV02Mg02N202NL02NX02Ni02OE02Oa02P=02PI02Pb02Po02Q902QO02Qd02R=02RY02S302SO02Se02T>02TV02UA02Un02VF02V^02W602WN02X;02XS02Xn02YG
02Y`02Z;02ZU02Zo02[H02[c02\B02\X02]C02]d02^=02^h02_@02_^02`502`Y02a502b402bk02cE02cV02c]02cd02d102d>02dL02d_02e302eG02eX02eb02en
02fR02g002gD02gW02gl02h=02h[02hl02i502i?02iJ02iT02ib02ik02jA02jZ02jm02kB02k^02kl02l@02l`02m202mG02m\02n402nL02o>02oW02oj030B030U
030h031J031h032R033@033j034T035>035d036D0379037n038W039?039^03:@03;;03;[03<A03<h03=N03=i03>I03>d03?H03@103@Y03A@03BC03Bm03CS03DQ
03E503EV03F=03G903H:03I@03J^03KG03KS03KZ03Ka03Kn03L503L=03LM03LT03L[03Ld03Lm03M:03MO03M^03Mh03N103N903NA03NP03NX03N`03Nf03Nn03O7
03OA03OG03OQ03OY03Of03On03PA03PN03PT03Pi03Po03QA03QJ03Q[03Qh03R>03RZ03Rb03Ro03S903SC03SM03SZ03Sf03T;03TR03Tj03UC03UR03Uc03VQ03W1
03WC03WT03Wb03X103XO03X_03Xo03Y:03YG03YR03Ya03Yj03Z>03ZS03Zd03[?03[g03\;03\R03]603]@03]P03]^03^603^J03^d03_O03_e03_k03`203`903`C
03`J03`T03`[03`a03`h03`n03a503a:03aG03aP03aY03ab03ah03ao03b<03bC03bK03bQ03bW03b\03bc03bg03bl03c103c603c>03cG03cN03cU03c`03cg03cm
03d703d@03dK03dX03dh03do
"# }

index! { WORDS: SectionWord, 32768, r#"a propos	0001
a propos de moi	0001
aanbevelingen	0011
aanvullende informatie	0021
aanvullende opleidingen	0031
abilita	0041
abilitati	0051
abilitati lingvistice	0061
abilitati personale	0051
abilitati tehnice	0051
abilitazione professionale	0071
abilitazioni	0071
abilitazioni e certificati	0071
abilitazioni professionali	0071
abilities	0081
abilità	0041
abilități	0051
abilități lingvistice	0061
abilități personale	0051
abilități tehnice	0051
about	0092
about me	00;1
about myself	00;1
abschluesse	00<1
abschluesse und zertifikate	00=1
abschlusse	00<1
abschlusse und zertifikate	00=1
abschlüsse	00<1
abschlüsse und zertifikate	00=1
absolvovana skoleni	00>1
absolvovane kurzy	00?2
absolvovaná školení	00>1
absolvované kurzy	00?2
academic achievements	00A1
academic appointments	00B1
academic background	00C1
academic credentials	00C1
academic education	00C1
academic experience	00B1
academic history	00C1
academic honors	00A1
academic preparation	00C1
academic profile	00C1
academic projects	00D1
academic qualifications	00C1
academic record	00C1
academic training	00C1
academico	00E1
academics	00C1
academische achtergrond	00F1
académico	00E1
acara	00G1
accion social	00H1
acción social	00H1
accomplishments	00A1
accreditations	00I2
accroche	0001
accréditations	00K1
acerca de	00L1
acerca de mi	00L1
acerca de mí	00L1
achievements	00A1
achoimre	00M1
achoimre ghairmiuil	00M1
achoimre ghairmiúil	00M1
acik kaynak projeler	00N1
acoes de formacao	00O1
acoes voluntarias	00P1
acreditaciones	00Q1
acreditacions	00R1
acreditacoes	00S1
acreditari	00T1
acreditações	00S1
acreditări	00T1
actividad profesional	00U1
actividades	00H1
actividades de voluntariado	00H1
actividades e intereses	00V1
actividades extracurriculares	00H1
actividades sociales	00H1
activism	00W1
activitate profesionala	00X1
activitate profesională	00X1
activitati de voluntariat	00Y1
activitati extracurriculare	00Y1
activitati sociale	00Y1
activitats de voluntariat	00Z1
activitats extracurriculars	00Z1
activiteiten	00[1
activites	00\1
activites associatives	00]1
activites benevoles	00]1
activites de loisirs	00\1
activites et centres d'interet	00\1
activites et loisirs	00\1
activites extra professionnelles	00]1
activites extrascolaires	00]1
activites professionnelles	00^1
activities	00W1
activities and interests	00_1
activités	00\1
activités associatives	00]1
activités bénévoles	00]1
activités de loisirs	00\1
activités et centres d'intérêt	00\1
activités et loisirs	00\1
activités extra-professionnelles	00]1
activités extrascolaires	00]1
activités professionnelles	00^1
activități de voluntariat	00Y1
activități extracurriculare	00Y1
activități sociale	00Y1
adatok	00`1
additional	00a1
additional details	00a1
additional education	00b1
additional experience	00B1
additional information	00a1
additional sections	00a1
additional skills	0081
additional training	00b1
adhesion	00c1
adhesions	00c1
adhésion	00c1
adhésions	00c1
adild	00d1
adild ad felogum	00d1
adjuntos	00e1
adjunts	00f1
adrar upplysingar	00g1
affiliations	00h2
affiliazioni	00j1
aficiones	00V1
aficiones e intereses	00V1
aficions	00k1
aficions i interessos	00k1
afiliaciones	00l1
afiliaciones profesionales	00l1
afiliacions	00m1
afiliacoes	00n1
afiliasi	00o1
afiliações	00n1
afilieri	0101
afilieri profesionale	0101
afrek	0111
aggiornamento professionale	0121
agrip	0131
ahol dolgoztam	0141
ahugamal	0151
ahugamal og tomstundir	0151
ahugasvid	0151
aiemmat tyoepaikat	0161
aiemmat tyopaikat	0161
aiemmat työpaikat	0161
aiempi tyoekokemus	0161
aiempi tyokokemus	0161
aiempi työkokemus	0161
ailt	0171
aizrausanas	0181
aizraušanās	0181
ajanlasok	0191
ajanlok	0191
ajanlolevelek	0191
ajokortit	01:1
ajokortti	01:1
ajokorttiluokat	01:1
ajánlások	0191
ajánlók	0191
ajánlólevelek	0191
akademicke vzdelani	01;1
akademicke vzdelanie	01<1
akademické vzdelanie	01<1
akademické vzdělání	01;1
akademik bilgiler	01=1
akademik egitim	01=1
akademik eğitim	01=1
akademik gecmis	01=1
akademik geçmiş	01=1
akademik projeler	00N1
akademik yayinlar	01>1
akademik yayınlar	01>1
akademische ausbildung	00<1
akademische laufbahn	00<1
akademischer hintergrund	00<1
akademischer werdegang	00<1
akademisk baggrund	01?1
akademisk bakgrund	01@1
akademisk bakgrunn	01A1
akademisk utbildning	01@1
akademiska izglitiba	01B1
akademiska meriter	01@1
akademska izobrazba	01C1
akademsko obrazovanje	01D2
akadēmiskā izglītība	01B1
akateeminen tausta	01F1
akce	01G1
aktar informazzjoni	01H1
aktiviteetit	01I1
aktywnosc pozazawodowa	01J1
aktywnosc spoleczna	01J1
aktywność pozazawodowa	01J1
aktywność społeczna	01J1
alapadatok	00`1
alati	01K2
aldigim belgeler	01M1
aldigim sertifikalar	01M1
aldığım belgeler	01M1
aldığım sertifikalar	01M1
alinan egitimler	01N1
allaspreferenciak	01O1
allegati	01P1
allegato	01P1
allgemeine und berufliche bildung	00<1
alte competente	0051
alte competențe	0051
alte cursuri	01Q1
alte informatii	01R1
alte informații	01R1
alte limbi	0061
altele	01R1
alternance	00^1
altra formazione	0121
altra informacio	01S1
altra informació	01S1
altra(e) lingua(e	01T1
altre capacita e competenze	0041
altre capacità e competenze	0041
altre competenze	0041
altre esperienze	01U1
altre informazioni	01V1
altre lingue	01T1
altres	01S1
altres coneixements	01W1
altres cursos	01X1
altres dades	01S1
altres dades d'interes	01S1
altres dades d'interès	01S1
altri corsi	0121
altro	01V1
alınan eğitimler	01N1
amac	01Y1
amaç	01Y1
ambities	01Z1
ametikaik	01[1
ametikäik	01[1
ammatillinen kokemus	0161
ammatillinen osaaminen	01\1
ammatillinen profiili	01]1
ammatillinen taeydennyskoulutus	01^1
ammatillinen taydennyskoulutus	01^1
ammatillinen täydennyskoulutus	01^1
ammatilliset taidot	01\1
ammattikokemus	0161
ammattitaito	01\1
an pham	01_1
anagrafica	01`1
anbefalinger	01a2
andere taal talen	01c1
andere taal/talen	01c1
andere talen	01c1
andet	01d1
andra spraak	01e1
andra sprak	01e1
andra språk	01e1
andre kurs	01f1
andre kvalifikasjoner	01g1
andre oplysninger	01d1
andre opplysninger	01h1
anerkendelser	01i1
anexe	01j1
anexo	01k2
anexos	01k2
angaben zur person	01m1
angajari	00X1
angajări	00X1
angestrebte position	01n1
angestrebte taetigkeit	01n1
angestrebte tatigkeit	01n1
angestrebte tätigkeit	01n1
anhaenge	01o1
anhang	01o1
anhange	01o1
anhänge	01o1
anlagen	01o1
anlagenverzeichnis	01o1
anna	01h1
annad	00g1
annat	0201
annat andra sprak	01e1
annat/andra spraak	01e1
annat/andra språk	01e1
annað	00g1
annen arbeidserfaring	0211
annen informasjon	01h1
annessi	0221
annet	01h1
annex	00f1
annexe	0231
annexes	0242
annexos	00f1
ansaettelse	0261
ansaettelser	0261
ansaettelsesforlob	0261
ansaettelsesforloeb	0261
anschreiben	0271
ansettelser	0211
ansiomerkit	0281
ansiot	0281
ansoegning	0291
ansogning	0291
anstaellning	02:1
anstaellningar	02:1
anstallning	02:1
anstallningar	02:1
anstellungen	02;1
anställning	02:1
anställningar	02:1
ansættelse	0261
ansættelser	0261
ansættelsesforløb	0261
ansøgning	0291
antecedentes academicos	00E1
antecedentes académicos	00E1
antecedentes laborales	00U1
apartenenta la asociatii	0101
apartenență la asociații	0101
apbalvojumi	02<1
apbalvojumi un sasniegumi	02<1
apdovanojimai	02=1
apdovanojimai ir pasiekimai	02=1
aperfeicoamento	00O1
aperfeiçoamento	00O1
apie mane	02>1
apie save	02>1
apliecibas	02?1
apliecinajumi	02?1
apliecinājumi	02?1
apliecības	02?1
apmacibas	02@1
apmācības	02@1
appartenance a des associations	00c1
appartenance à des associations	00c1
appartenenza a gruppi / associazioni	00j1
appartenenza a gruppi associazioni	00j1
appartenenza a gruppi e associazioni	00j1
appartenenze	00j1
appendices	02A1
appendix	02A1
application letter	02B1
appointments	00B1
apraksts	02C1
aprasymas	02>1
aprašymas	02>1
apresentacao	02D1
apresentacoes	02E1
apresentação	02D1
apresentações	02E1
aptidoes	02F1
aptidoes e competencias pessoais	02F1
aptidões	02F1
aptidões e competências pessoais	02F1
aptitudes	02G2
aptitudes et competences personnelles	02I1
aptitudes et compétences personnelles	02I1
aptitudes principales	02J1
aptitudes tecnicas	02J1
aptitudes técnicas	02J1
aptitudes y conocimientos	02J1
aptitudini	0051
aptitudini si competente	0051
aptitudini si competente personale	0051
aptitudini tehnice	0051
aptitudini și competențe	0051
aptitudini și competențe personale	0051
aptituds	01W1
apurahat	0281
apurahat ja palkinnot	0281
araclar	02K1
aranan pozisyon	02L1
arastirma	00N1
arastirma projeleri	00N1
araçlar	02K1
araştırma	00N1
araştırma projeleri	00N1
arbeid	0211
arbeidserfaring	0211
arbeidservaring	02M1
arbeidsforhold	0211
arbeidshistorikk	0211
arbeidsloopbaan	02M1
arbeidspraksis	0211
arbeidsroeynsle	0211
arbeidsroynsle	0211
arbeidsrøynsle	0211
arbeidsverleden	02M1
arbeitserfahrung	02;1
arbeitserfahrungen	02;1
arbeitsstationen	02;1
arbeitsverhaeltnisse	02;1
arbeitsverhaltnisse	02;1
arbeitsverhältnisse	02;1
arbeitszeugnisse	02N1
arbejde	0261
arbejdserfaring	0261
arbejdshistorik	0261
arbete	02:1
arbetserfarenhet	02:1
arbetslivserfarenhet	02:1
arbetslivserfarenheter	02:1
areas de conhecimento	02F1
areas de especializacion	02J1
areas de interes	00V1
areas de interesse	02O1
areas of expertise	0081
aree di competenza	0041
arpusstudiju aktivitates	02P1
arrangementer	02Q1
articles	02R3
articles scientifiques	02U1
articole	02V1
articoli	02W1
articulos	02X1
articulos publicados	02X1
artigos	02E1
artigos publicados	02E1
artikel	02Y2
artikelen	02[1
artikkelit	02\1
artiklar	02]1
artikler	02^2
artikli	02`1
artiklid	02a1
artykuly	02b1
artykuly naukowe	02b1
artykuły	02b1
artykuły naukowe	02b1
artículos	02X1
artículos publicados	02X1
arvutioskus	02c1
arvutioskused	02c1
asiakirjat	02d1
asmenine informacija	02e1
asmenines savybes	02>1
asmeniniai duomenys	02e1
asmeniniai gebejimai	02f1
asmeniniai gebėjimai	02f1
asmeniniai projektai	02g1
asmeninė informacija	02e1
asmeninės savybės	02>1
asmens duomenys	02e1
asmenys galintys rekomenduoti	02h1
asmenys, galintys rekomenduoti	02h1
asociacijos	02i1
asociaciones	00l1
asociaciones profesionales	00l1
asociatii	0101
asociatii profesionale	0101
asociații	0101
asociații profesionale	0101
asosiasi	00o1
aspettative	02j1
associacions	00m1
associacions professionals	00m1
associacoes	00n1
associacoes profissionais	00n1
associatif	00]1
associations	00h2
associations professionnelles	00c1
associazioni	00j1
associazioni professionali	00j1
associações	00n1
associações profissionais	00n1
assocjazzjonijiet	02k1
assoliments	02l1
assoċjazzjonijiet	02k1
asteptari	02m1
asteptari salariale	02m1
atasamente	01j1
atașamente	01j1
ateliers	02n1
atestatai	02o1
atestate	00T1
atividade profissional	0301
atividades	00P1
atividades extracurriculares	00P1
atividades sociais	00P1
atividades voluntarias	00P1
atividades voluntárias	00P1
atk taidot	01\1
atk-taidot	01\1
atouts	0001
atsauksmes	0311
atsauksmju sniedzeji	0311
atsauksmju sniedzēji	0311
atsiliepimai	02h1
attached documents	02A1
attachments	02A1
attestati	0071
attestati e certificazioni	0071
attestations	00K1
attester	0321
attester og referanser	0321
attitudini	0041
attivita associative	0331
attivita di volontariato	0331
attivita didattica	01U1
attivita e interessi	0341
attivita extracurricolari	0331
attivita lavorativa	01U1
attivita professionale	01U1
attivita professionali	01U1
attivita sociali	0331
attivitajiet volontarji	0351
attività associative	0331
attività di volontariato	0331
attività didattica	01U1
attività e interessi	0341
attività extracurricolari	0331
attività lavorativa	01U1
attività professionale	01U1
attività professionali	01U1
attività sociali	0331
atuacao profissional	0301
atuação profissional	0301
atvinna	0361
atzinibas	02<1
atzinības	02<1
auhinnad	0371
auhinnad ja tunnustused	0371
aus und fortbildung	0381
aus und weiterbildung	00<1
aus- und fortbildung	0381
aus- und weiterbildung	00<1
ausbildung	00<1
ausbildung und studium	00<1
ausbildungen	00<1
ausgewaehlte projekte	0391
ausgewaehlte publikationen	03:1
ausgewahlte projekte	0391
ausgewahlte publikationen	03:1
ausgewählte projekte	0391
ausgewählte publikationen	03:1
auskunftspersonen	02N1
auslandserfahrung	02;1
ausserberufliche interessen	03;1
ausserberufliches engagement	03<1
ausserschulisches engagement	03<1
ausseruniversitaeres engagement	03<1
ausseruniversitares engagement	03<1
auszeichnung	03=1
auszeichnungen	03=1
auszeichnungen und preise	03=1
auto evaluation des competences numeriques	03>1
auto-évaluation des compétences numériques	03>1
autoavaliacao de competencias digitais	03?1
autoavaliação de competências digitais	03?1
autoavaluacio de competencies digitals	03@1
autoavaluació de competències digitals	03@1
autoevaluacion de competencias digitales	03A1
autoevaluación de competencias digitales	03A1
autoevaluarea competentelor digitale	03B1
autoevaluarea competențelor digitale	03B1
autorisasjon	03C1
autorisasjoner	03C1
autorisation	03D1
autorisationer	03D1
autorizatii	00T1
autorizații	00T1
autovaditaja aplieciba	03E1
autovadītāja apliecība	03E1
autovalutazione	03F1
autovalutazione delle competenze digitali	03G1
autre	03H1
autre(s) langue(s	03I1
autres	03H1
autres competences	02I1
autres compétences	02I1
autres experiences	00^1
autres expériences	00^1
autres formations	02n1
autres informations	03H1
autres langues	03I1
außerberufliche interessen	03;1
außerberufliches engagement	03<1
außerschulisches engagement	03<1
außeruniversitäres engagement	03<1
availability	03J1
avaldatud tood	02a1
avaldatud tööd	02a1
avvenimenti	03K1
awards	03L2
awards and achievements	00A1
awards and honors	00A1
awards and recognition	00A1
awards and scholarships	00A1
awtovalutazzjoni tal hiliet digitali	03N1
awtovalutazzjoni tal-ħiliet diġitali	03N1
ações de formação	00O1
ações voluntárias	00P1
açık kaynak projeler	00N1
aðild	00d1
aðild að félögum	00d1
aðrar upplýsingar	00g1
așteptări	02m1
așteptări salariale	02m1
badania	03O1
badges	03P1
baglantilar	03Q1
bahasa	03R1
bahasa asing	03R1
bahasa pemrograman	03S1
bai bao	01_1
bai bao khoa hoc	01_1
bai thuyet trinh	01_1
bai viet	01_1
ballraiocht	03T1
ballraiochtai	03T1
ballraíocht	03T1
ballraíochtaí	03T1
balvas	02<1
ban than	03U1
banen	02M1
bang cap	03V1
bang cap va chung chi	03W1
bang lai	03X1
bang lai xe	03X1
bang sang che	01_1
basarilar	03Y1
basarilar ve oduller	03Y1
basarilarim	03Y1
basic info	03Z1
basic information	03Z1
basics	03Z1
basisgegevens	03[1
bağlantılar	03Q1
başarılar	03Y1
başarılar ve ödüller	03Y1
başarılarım	03Y1
beasiswa	03\1
becas	03]1
becas y premios	03]1
beceriler	02K1
becerilerim	02K1
befaehigungsnachweise	00=1
befahigungsnachweise	00=1
befähigungsnachweise	00=1
begeleidende brief	03^1
begivenheder	03_1
behaalde certificaten	03`1
behaalde resultaten	03a1
behoerighet	03b1
behoerigheter	03b1
behorighet	03b1
behorigheter	03b1
behörighet	03b1
behörigheter	03b1
beilagen	01o1
beklentiler	02L1
beklentilerim	02L1
belangrijke projecten	03c1
belangrijkste vaardigheden	03d1
belge ve sertifikalar	01M1
belgeler	01M1
bemutatkozas	03e1
bemutatkozás	03e1
ben kimim	01Y1
bendra informacija	02e1
benevolat	00]1
beques	02l1
beques i premis	02l1
berechtigungen	00=1
beroepservaring	02M1
beroepsverenigingen	03f1
beruf	02;1
berufliche erfahrung	02;1
berufliche fortbildung	0381
berufliche fortbildungen	0381
berufliche kompetenzen	03g1
berufliche laufbahn	02;1
berufliche mitgliedschaften	03h1
berufliche praxis	02;1
berufliche qualifikationen	03g1
berufliche stationen	02;1
berufliche taetigkeiten	02;1
berufliche tatigkeiten	02;1
berufliche tätigkeiten	02;1
berufliche weiterbildung	0381
berufliche weiterbildungen	0381
berufliche zertifikate	00=1
berufliche ziele	01n1
beruflicher hintergrund	02;1
beruflicher werdegang	02;1
berufliches profil	03i1
berufsausbildung	00<1
berufsausubung	02;1
berufsausuebung	02;1
berufsausübung	02;1
berufserfahrung	02;1
berufserfahrung und praktika	02;1
berufserfahrungen	02;1
berufsleben	02;1
berufspraxis	02;1
berufsprofil	03i1
berufstaetigkeit	02;1
berufstatigkeit	02;1
berufstätigkeit	02;1
berufsweg	02;1
berufswunsch	01n1
berufsziel	01n1
beschaeftigung	02;1
beschaftigung	02;1
bescheinigungen	00=1
beschikbaarheid	01Z1
beschäftigung	02;1
beskaeftigelse	0261
beskæftigelse	0261
besondere erfolge	03=1
besondere kenntnisse	03g1
bestuurservaring	00[1
bestuursfuncties	00[1
betolteni kivant munkakor	01O1
betyg och intyg	03b1
betölteni kívánt munkakör	01O1
beurzen	03a1
bevezeto	03e1
bevezető	03e1
bevis	03C1
beviser	03D1
bevoegdheden	03`1
bewerbungsanschreiben	0271
bewerbungsschreiben	0271
beyond work	00_1
bibliografija	03j1
bibliography	03k1
bidang keahlian	03S1
biedribas	03l1
biedrības	03l1
bij en nascholing	0031
bij- en nascholing	0031
bijbanen	02M1
bijlage	03m1
bijlagen	03m1
bijscholing	0031
bijzonderheden	0021
bilag	03n1
bilaga	03o1
bilagor	03o1
bildigi diller	0401
bildigi programlar	02K1
bildiklerim	02K1
bildiriler	01>1
bildiği diller	0401
bildiği programlar	02K1
bildung	00<1
bildungsabschluesse	00<1
bildungsabschlusse	00<1
bildungsabschlüsse	00<1
bildungsgang	00<1
bildungsweg	00<1
bildungswerdegang	00<1
bilgi ve beceriler	02K1
bilgilerim	0411
bilgisayar	02K1
bilgisayar becerileri	02K1
bilgisayar bilgileri	02K1
bilgisayar bilgisi	02K1
bilimsel yayinlar	01>1
bilimsel yayınlar	01>1
bilprof	0421
bio	00;1
bio data	03Z1
biodata	0431
biografia	0444
biografía	00L1
biographie	0001
biography	00;1
birkac soz	01Y1
birkaç söz	01Y1
birtingar	0481
bisherige stationen	02;1
bisherige taetigkeiten	02;1
bisherige tatigkeiten	02;1
bisherige tätigkeiten	02;1
bizonyitvanyok	0491
bizonyítványok	0491
blog posts	03k1
boards	04:1
bocker	02]1
boecker	02]1
boeger	04;1
boeken	02[1
boeker	04<1
boger	04;1
boker	04<1
bolsas	04=1
bolsas de estudo	04=1
book chapters	03k1
books	03k1
bootcamps	00b1
boroz ta' studju	04>1
boroż ta' studju	04>1
borse di studio	04?1
borse e premi	04?1
bos vakitlerde	04@1
bos zaman	04@1
bos zaman aktiviteleri	04@1
bos zamanlarda	04@1
bos zamanlarim	04@1
bourses	04A1
bourses et prix	04A1
boş vakitlerde	04@1
boş zaman	04@1
boş zaman aktiviteleri	04@1
boş zamanlarda	04@1
boş zamanlarım	04@1
breve presentazione	03F1
brevete	02V1
brevets	02U1
brevets et certifications	00K1
brevetti	02W1
brigady	04B2
brigády	04B2
brivais laiks	0181
brivpratiga darba pieredze	02P1
brivpratigais darbs	02P1
brivpratigo darbs	02P1
brīvais laiks	0181
brīvprātīgais darbs	02P1
brīvprātīgo darbs	02P1
brīvprātīgā darba pieredze	02P1
bucher	03:1
buecher	03:1
buiten het werk	04D1
buku	04E1
bureautique	02I1
burse	04F1
burse si premii	04F1
burse și premii	04F1
burslar	03Y1
burslar ve oduller	03Y1
burslar ve ödüller	03Y1
bài báo	01_1
bài báo khoa học	01_1
bài thuyết trình	01_1
bài viết	01_1
bénévolat	00]1
bílpróf	0421
böcker	02]1
bøger	04;1
bøker	04<1
bücher	03:1
bản thân	03U1
bằng cấp	03V1
bằng cấp và chứng chỉ	03W1
bằng lái	03X1
bằng lái xe	03X1
bằng sáng chế	01_1
cac cong bo	01_1
cac du an	04G1
cac du an da tham gia	04G1
cac khoa dao tao	04H1
cac khoa hoc	04H1
cac ky nang	04I1
cailiochtai	04J1
cailiochtai acadula	04J1
caitheamh aimsire	04K1
caitheamh aimsire agus suimeanna	04K1
caithimh aimsire	04K1
calificari	0051
calificări	0051
calisma deneyimi	04L1
calisma gecmisi	04L1
calisma hayati	04L1
calismalar	00N1
calistaylar	04M1
calistigim yerler	04L1
calitati personale	04N1
calități personale	04N1
capabilities	0081
capacidades	04O2
capacidades y competencias personales	02J1
capacita	0041
capacita e competenze	0041
capacita e competenze personali	0041
capacita e competenze tecniche	0041
capacita linguistiche	01T1
capacita professionali	0041
capacitacao	00O1
capacitacion	04Q1
capacitaciones	04Q1
capacitación	04Q1
capacitacoes	00O1
capacitats	01W1
capacitação	00O1
capacitações	00O1
capacites	02I1
capacità	0041
capacità e competenze	0041
capacità e competenze personali	0041
capacità e competenze tecniche	0041
capacità linguistiche	01T1
capacità professionali	0041
capacités	02I1
career	00B1
career experience	00B1
career highlights	00A1
career history	00B1
career objective	00;1
career overview	00;1
career path	00B1
career preferences	03J1
career profile	00;1
career summary	00;1
cargo desejado	04R1
cargo pretendido	04R1
cariera	00X1
carieră	00X1
carne de conducir	04S1
carnet de conducere	04T1
carnet de conducir	04S1
carnet de conduir	04U1
carné de conducir	04S1
carreira	0301
carrera profesional	00U1
carrera professional	04V1
carriera	01U1
carriera accademica	04W1
carriere	04X2
carrière	04X2
carta de apresentacao	04Z1
carta de apresentação	04Z1
carta de conducao	04[1
carta de condução	04[1
carta de motivacao	04Z1
carta de motivacio	04\1
carta de motivacion	04]1
carta de motivació	04\1
carta de motivación	04]1
carta de motivação	04Z1
carta de presentacio	04\1
carta de presentacion	04]1
carta de presentacion breve	00L1
carta de presentació	04\1
carta de presentación	04]1
carta de presentación breve	00L1
cartas de recomendacao	04^1
cartas de recomendacion	04_1
cartas de recomendación	04_1
cartas de recomendação	04^1
carteira de habilitacao	04[1
carteira de habilitação	04[1
carteira de motorista	04[1
cartes de recomanacio	04`1
cartes de recomanació	04`1
carti	02V1
ce que je recherche	04a1
ceadunais	04b1
ceadunais tiomana	04c1
ceadunas tiomana	04c1
ceadúnais	04b1
ceadúnais tiomána	04c1
ceadúnas tiomána	04c1
ceangaltain	04d1
ceangaltáin	04d1
ceardlanna	04e1
cel zawodowy	04f1
cele zawodowe	04f1
celkituzes	03e1
celok	03e1
centre d'interet	00\1
centre d'intérêt	00\1
centres d'interet	00\1
centres d'interets	00\1
centres d'intérêt	00\1
centres d'intérêts	00\1
ceny	04g2
cercetare	04i1
certificacao	00S1
certificaciones	00Q1
certificaciones profesionales	00Q1
certificaciones y licencias	00Q1
certificacions	00R1
certificacoes	00S1
certificacoes profissionais	00S1
certificados	04j2
certificari	00T1
certificate	04l2
certificate si atestate	00T1
certificate și atestate	00T1
certificaten	03`1
certificaten en licenties	03`1
certificates	03P1
certificates and courses	00b1
certificates and licences	03P1
certificates and licenses	03P1
certificati	0071
certificati e attestati	0071
certificatie	03`1
certification	00I2
certifications	00I2
certifications and licenses	03P1
certifications professionnelles	00K1
certificats	04n2
certificats et attestations	00K1
certificats et diplomes	00K1
certificats et diplômes	00K1
certificazioni	0071
certificação	00S1
certificações	00S1
certificações profissionais	00S1
certificering	03`1
certificeringen	03`1
certificeringer	03D1
certificări	00T1
certifiering	03b1
certifieringar	03b1
certifikace	0501
certifikacie	0511
certifikacije	0521
certifikat	0532
certifikat och intyg	03b1
certifikat och licenser	03b1
certifikater	03D1
certifikater og licenser	03D1
certifikati	0553
certifikati i licence	0521
certifikati in licence	0581
certifikati in potrdila	0581
certifikati u licenzji	0591
certifikatok	0491
certifikaty	05:2
certifikaty a licence	0501
certifikaty a osvedceni	0501
certifikaty a osvedcenia	0511
certifikazzjonijiet	0591
certifikácie	0511
certifikátok	0491
certifikáty	05:2
certifikáty a licence	0501
certifikáty a osvedčenia	0511
certifikáty a osvědčení	0501
certyfikaty	05<1
certyfikaty i licencje	05<1
certyfikaty i uprawnienia	05<1
cesitli	05=1
cevrimici profiller	03Q1
character references	05>1
charakterystyka	04f1
charity work	00W1
charlas	02X1
chi sono	03F1
chung chi	03W1
chung chi chuyen mon	03W1
chung chi va giay phep	03W1
chung nhan	03W1
chuyen mon	04I1
chuyên môn	04I1
chứng chỉ	03W1
chứng chỉ chuyên môn	03W1
chứng chỉ và giấy phép	03W1
chứng nhận	03W1
cikkek	05?1
cil	05@1
cilj	05A2
cilji	05C1
cine sunt	04N1
cita informacija	05D1
cita informācija	05D1
citas prasmes	05E1
cits	05D1
civic engagement	00W1
cizi jazyky	05F1
cizí jazyky	05F1
clanci	05G2
clanki	03j1
clanky	05I2
clanstva	05K3
clanstvo	05K3
clanstvo u organizacijama	05N2
clanstvo u udrugama	05P1
clanstvo u udruzenjima	05Q1
clanstvo v organizacijah	05R1
clanstvo v zdruzenjih	05R1
clenstva	05S1
clenstvi	05T1
clenstvi v organizacich	05T1
clenstvi v profesnich organizacich	05T1
clenstvo	05S1
clenstvo v organizaciach	05S1
clenstvo v zdruzeniach	05S1
clinical experience	00B1
clubs	04:1
cnh	04[1
colegios profesionales	00l1
collegamenti	05U1
colloques	05V1
colloques et conferences	05V1
colloques et conférences	05V1
colloques et seminaires	05V1
colloques et séminaires	05V1
col·legis professionals	00m1
comhdhalacha	05W1
comhdhalacha agus seimineair	05W1
comhdhálacha	05W1
comhdhálacha agus seimineáir	05W1
commercial experience	00B1
commissies	00[1
committees	04:1
communaute	00]1
communauté	00]1
communication skills	0081
communications	02U1
communications orales	02U1
community	05X2
community involvement	00W1
community service	00W1
community work	00W1
competence numerique auto evaluation	03>1
competences	05Z2
competences cles	02I1
competences complementaires	02I1
competences comportementales	02I1
competences et outils	02I1
competences informatiques	02I1
competences linguistiques	03I1
competences linguistiques et informatiques	02I1
competences metier	02I1
competences numeriques	02I1
competences personnelles	02I1
competences professionnelles	02I1
competences techniques	02I1
competences transversales	02I1
competencia digital	05\2
competencias	04O2
competencias clave	02J1
competencias digitais	02F1
competencias digitales	02J1
competencias e habilidades	02F1
competencias informaticas	02F1
competencias linguisticas	05^2
competencias lingüísticas	05`1
competencias personales	02J1
competencias pessoais	02F1
competencias profesionales	02J1
competencias tecnicas	04O2
competencias técnicas	02J1
competencias y habilidades	02J1
competencies	05a2
competencies digitals	01W1
competencies linguistiques	05c1
competencies personals	01W1
competencies professionals	01W1
competencies tecniques	01W1
competente	0051
competente cheie	0051
competente digitale	0051
competente informatice	0051
competente lingvistice	0061
competente personale	0051
competente profesionale	0051
competente si abilitati	0051
competente tehnice	0051
competenties	03d1
competenza digitale	03G1
competenze	0041
competenze chiave	0041
competenze comunicative	0041
competenze digitali	0041
competenze informatiche	0041
competenze linguistiche	01T1
competenze organizzative e gestionali	0041
competenze personali	0041
competenze principali	0041
competenze professionali	0041
competenze specifiche	0041
competenze tecniche	0041
competenze trasversali	0041
competențe	0051
competențe cheie	0051
competențe digitale	0051
competențe informatice	0051
competențe lingvistice	0061
competențe personale	0051
competențe profesionale	0051
competențe tehnice	0051
competențe și abilități	0051
competicoes	04=1
competitions	00A1
competições	04=1
competències	01W1
competències digitals	01W1
competències lingüístiques	05c1
competències personals	01W1
competències professionals	01W1
competències tècniques	01W1
competência digital	03?1
competências	02F1
competências digitais	02F1
competências e habilidades	02F1
competências informáticas	02F1
competências linguísticas	05d1
competências pessoais	02F1
competências técnicas	02F1
compromiso social	00H1
computer literacy	0081
computer skills	0081
computerkennis	03d1
computerkenntnisse	03g1
computervaardigheden	03d1
computing	0081
compétence numérique auto-évaluation	03>1
compétences	02I1
compétences clés	02I1
compétences complémentaires	02I1
compétences comportementales	02I1
compétences et outils	02I1
compétences informatiques	02I1
compétences linguistiques	03I1
compétences linguistiques et informatiques	02I1
compétences métier	02I1
compétences numériques	02I1
compétences personnelles	02I1
compétences professionnelles	02I1
compétences techniques	02I1
compétences transversales	02I1
comunicaciones	02X1
comunicacions	05e1
comunicacoes	02E1
comunicari	02V1
comunicações	02E1
comunicări	02V1
comunidad	00H1
comunidade	00P1
comunita	0331
comunità	0331
concorsi	04?1
concours	04A1
concursos	05f2
concursuri	04F1
coneixement d'idiomes	05c1
coneixements	01W1
coneixements d'idiomes	05c1
coneixements informatics	01W1
coneixements informàtics	01W1
coneixements tecnics	01W1
coneixements tècnics	01W1
conference papers	03k1
conference participation	05h1
conference presentations	03k1
conference talks	03k1
conferences	05i2
conferences & workshops	05h1
conferences and seminars	05h1
conferences attended	05h1
conferences et seminaires	05V1
conferencias	05k2
conferencias e seminarios	05m1
conferencias impartidas	02X1
conferencias y seminarios	05n1
conferencies	05o1
conferencies i seminaris	05o1
conferenties	0601
conferenties en seminars	0601
conferenze	0611
conferenze e convegni	0611
conferenze e seminari	0611
conferinte	0621
conferinte si seminare	0621
conferinte si seminarii	0621
conferințe	0621
conferințe și seminare	0621
conferințe și seminarii	0621
conferències	05o1
conferències i seminaris	05o1
conferências	05m1
conferências e seminários	05m1
conférences	05V1
conférences et séminaires	05V1
cong bo khoa hoc	01_1
cong cu	04I1
cong nghe	04I1
cong tac xa hoi	0631
cong trinh khoa hoc	01_1
cong trinh nghien cuu	01_1
cong viec	0641
cong viec mong muon	0651
cong viec tinh nguyen	0631
congres	05V1
congrese	0621
congresos	05n1
congresos y conferencias	05n1
congresos y jornadas	05n1
congresos y seminarios	05n1
congressen	0601
congressen en seminars	0601
congressi	0611
congressos	0662
congressos e seminarios	05m1
congressos e seminários	05m1
congressos i jornades	05o1
congrès	05V1
conhecimento de idiomas	05d1
conhecimentos	02F1
conhecimentos de informatica	02F1
conhecimentos de informática	02F1
conhecimentos em informatica	02F1
conhecimentos em informática	02F1
conhecimentos especificos	02F1
conhecimentos específicos	02F1
conhecimentos linguisticos	05d1
conhecimentos linguísticos	05d1
conhecimentos tecnicos	02F1
conhecimentos técnicos	02F1
connaissances	02I1
connaissances informatiques	02I1
connaissances linguistiques	03I1
connaissances techniques	02I1
conocimiento de idiomas	05`1
conocimientos	02J1
conocimientos de idiomas	05`1
conocimientos informaticos	02J1
conocimientos informáticos	02J1
conocimientos tecnicos	02J1
conocimientos técnicos	02J1
conocimientos y habilidades	02J1
conoscenza delle lingue	01T1
conoscenze	0041
conoscenze informatiche	0041
conoscenze linguistiche	01T1
conoscenze tecniche	0041
conquistas	04=1
consulting experience	00B1
contact	0684
contact details	03Z1
contact information	03Z1
contact me	03Z1
contacte	06<2
contactgegevens	03[1
contactinformatie	03[1
contacto	06>2
contactos	06@1
contacts	06A2
contato	06@1
contatos	06@1
contatti	01`1
contatto	01`1
continuing education	00b1
continuous learning	00b1
contributions	00D1
convegni	0611
convegni e seminari	0611
coordonnees	06C1
coordonnées	06C1
core competences	0081
core competencies	0081
core skills	0081
corporate experience	00B1
corsi	0121
corsi di aggiornamento	0121
corsi di formazione	0121
corsi e seminari	0121
corsi e workshop	0121
cours	02n1
cours suivis	02n1
courses	00b1
courses and training	00b1
courses and workshops	00b1
coursework	00b1
cover letter	02B1
covering letter	02B1
credenciais	00S1
credenciales	00Q1
credentials	03P1
csatolmanyok	06D1
csatolmányok	06D1
cualificaciones	02J1
cudzie jazyky	06E1
culra oideachais	04J1
cumainn	03T1
cumais	06F1
cunostinte	0051
cunostinte de operare pe calculator	0051
cunostinte it	0051
cunostinte lingvistice	0061
cunostinte pc	0051
cunostinte tehnice	0051
cunoștințe	0051
cunoștințe de operare pe calculator	0051
cunoștințe it	0051
cunoștințe lingvistice	0061
cunoștințe pc	0051
cunoștințe tehnice	0051
cur i lathair	0171
cur i láthair	0171
current position	00B1
currently	00;1
curriculum studi	04W1
cursai	04e1
cursai oiliuna	04e1
cursos	06G3
cursos complementares	00O1
cursos complementarios	04Q1
cursos completos	00O1
cursos de aperfeicoamento	00O1
cursos de aperfeiçoamento	00O1
cursos de formacio	01X1
cursos de formacion	04Q1
cursos de formació	01X1
cursos de formación	04Q1
cursos e treinamentos	00O1
cursos extracurriculares	00O1
cursos i tallers	01X1
cursos livres	00O1
cursos realizados	04Q1
cursos y capacitaciones	04Q1
cursos y seminarios	04Q1
cursos y talleres	04Q1
cursuri	01Q1
cursuri absolvite	01Q1
cursuri de formare	01Q1
cursuri de perfectionare	01Q1
cursuri de perfecționare	01Q1
cursuri si certificari	01Q1
cursuri si traininguri	01Q1
cursuri și certificări	01Q1
cursuri și traininguri	01Q1
cursus	06J2
cursus academique	06L1
cursus académique	06L1
cursus professionnel	00^1
cursus scolaire	06L1
cursus universitaire	06L1
cursussen	0031
cursussen en trainingen	0031
cuspoir	00M1
cuspóir	00M1
czas wolny	06M1
czlonkostwa	06N1
czlonkostwo	06N1
czlonkostwo w organizacjach	06N1
czlonkostwo w stowarzyszeniach	06N1
członkostwa	06N1
członkostwo	06N1
członkostwo w organizacjach	06N1
członkostwo w stowarzyszeniach	06N1
các công bố	01_1
các dự án	04G1
các dự án đã tham gia	04G1
các khóa học	04H1
các khóa đào tạo	04H1
các kỹ năng	04I1
cáilíochtaí	04J1
cáilíochtaí acadúla	04J1
célkitűzés	03e1
célok	03e1
cíl	05@1
công bố khoa học	01_1
công cụ	04I1
công nghệ	04I1
công trình khoa học	01_1
công trình nghiên cứu	01_1
công tác xã hội	0631
công việc	0641
công việc mong muốn	0651
công việc tình nguyện	0631
cúlra oideachais	04J1
cúrsaí	04e1
cúrsaí oiliúna	04e1
cărți	02V1
dades	06O1
dades d'interes	01S1
dades d'interès	01S1
dades de contacte	06O1
dades personals	06O1
dados basicos	06@1
dados básicos	06@1
dados complementares	06P1
dados de contato	06@1
dados pessoais	06@1
daftar referensi	06Q1
daliba	03l1
daliba biedribas	03l1
daliba konferences	06R1
daliba organizacijas	03l1
dalsi	06S1
dalsi aktivity	06T1
dalsi dovednosti	06U1
dalsi informace	06S1
dalsi jazyk(y	05F1
dalsi jazyky	05F1
dalsi udaje	06S1
dalsi vzdelani	00>1
dalsi vzdelavani	00>1
dalsi znalosti	06U1
dalsie	06V1
dalsie informacie	06V1
dalsie udaje	06V1
dalsie vzdelavanie	06W1
dalsie znalosti	06X1
dalyvavimas konferencijose	06Y1
dalība	03l1
dalība biedrībās	03l1
dalība konferencēs	06R1
dalība organizācijās	03l1
další	06S1
další aktivity	06T1
další dovednosti	06U1
další informace	06S1
další jazyk(y	05F1
další jazyky	05F1
další vzdělání	00>1
další vzdělávání	00>1
další znalosti	06U1
další údaje	06S1
dane	06Z1
dane kontaktowe	06Z1
dane osobowe	06Z1
dane personalne	06Z1
danh hieu	06[1
danh hieu va giai thuong	06[1
danh hiệu	06[1
danh hiệu và giải thưởng	06[1
dao tao	03V1
dao tao bo sung	04H1
dao tao va khoa hoc	04H1
darba gaita	06\1
darba pieredze	06\1
darba velmes	06]1
darba vietas	06\1
darba vēlmes	06]1
darbas	06^1
darbavietas	06\1
darbine patirtis	06^1
darbine veikla	06^1
darbinė patirtis	06^1
darbinė veikla	06^1
darbo istorija	06^1
darbo kompiuteriu igudziai	02f1
darbo kompiuteriu įgūdžiai	02f1
darbo pageidavimai	06_1
darbo patirtis	06^1
darbovietes	06^1
darbovietės	06^1
darbs	06\1
data	01g1
data diri	0431
data personal	0431
data personali	06`1
data pribadi	0431
data tambahan	06a1
dataferdigheter	01g1
datakunnskaper	01g1
datakunskaper	06b1
date de contact	06c1
date de identificare	06c1
date generale	06c1
date personale	06c1
date suplimentare	01R1
daten zur person	01m1
dati anagrafici	01`1
dati personali	01`1
datoriemanas	05E1
datoriemaņas	05E1
datorkunskap	06b1
datorkunskaper	06b1
datorprasmes	05E1
datorvana	06b1
datorzinasanas	05E1
datorzināšanas	05E1
datos	06d1
datos academicos	00E1
datos académicos	00E1
datos adicionales	06e1
datos basicos	06d1
datos básicos	06d1
datos de contacto	06d1
datos de interes	06e1
datos de interés	06e1
datos generales	06d1
datos personales	06d1
dazadi	05D1
dažādi	05D1
de tai nghien cuu	04G1
degrees	00C1
deimhnithe	04b1
deimhniuchain	04b1
deimhniúcháin	04b1
delavnice	06f1
delizzji	06g1
delo	06h1
delovna doba	06h1
delovne izkusnje	06h1
delovne izkušnje	06h1
deneyim	04L1
deneyimler	04L1
deneyimlerim	04L1
depoimentos	04^1
deportes	00V1
dernek uyelikleri	06i1
dernek ve uyelikler	06i1
dernek ve üyelikler	06i1
dernek üyelikleri	06i1
dernekler	06i1
desired job	03J1
desired position	03J1
deskripsi	06j1
deskripsi diri	06j1
despre mine	04N1
destrezas	02J1
dettalji personali	06`1
dettalji ta' kuntatt	06`1
developpement professionnel	02n1
diem manh	03U1
diger	05=1
diger beceriler	02K1
diger bilgiler	05=1
digioskused	02c1
digipadevuse enesehinnang	06k1
digipädevuse enesehinnang	06k1
digitaidot	01\1
digitaitojen itsearviointi	06l1
digital competence	06m1
digital competence self assessment	06m1
digital competence self-assessment	06m1
digital self assessment	06m1
digital self-assessment	06m1
digital skills	0081
digitala faerdigheter	06b1
digitala fardigheter	06b1
digitala färdigheter	06b1
digitalas prasmes	05E1
digitale competentie	06n1
digitale ferdigheter	01g1
digitale kompetencer	06o1
digitale kompetenzen	03g1
digitale selbsteinschaetzung	0701
digitale selbsteinschatzung	0701
digitale selbsteinschätzung	0701
digitale vaardigheden	03d1
digitalis keszsegek	0711
digitalis kompetenciak onertekelese	0721
digitalne kompetence	0731
digitalne vestine	0741
digitalne veštine	0741
digitalne vjestine	0751
digitalne vještine	0751
digitalne zrucnosti	06X1
digitalni dovednosti	06U1
digitalo prasmju pasnovertejums	0761
digitális kompetenciák önértékelése	0721
digitális készségek	0711
digitálne zručnosti	06X1
digitální dovednosti	06U1
digitālo prasmju pašnovērtējums	0761
digitālās prasmes	05E1
dijak	0771
dijak elismeresek	0771
dijak es elismeresek	0771
dijital beceri oz degerlendirmesi	0781
dijital beceri öz değerlendirmesi	0781
dijital beceriler	02K1
dil	0401
dil becerileri	0401
dil bilgileri	0401
dil bilgisi	0401
dil yetkinlikleri	0401
diller	0401
dinh kem	0791
diplom	03b1
diploma's	00F1
diploma's en certificaten	03`1
diplomalar	01M1
diplomas	00Q1
diplomas e certificados	00S1
diplomas y certificados	00Q1
diplome	00T1
diplome si certificate	00T1
diplome și certificate	00T1
diplomes	07:2
diplomes et formations	06L1
diplomi	02?1
diplomid	07<1
diplômes	06L1
diplômes et formations	06L1
disponibbilta	07=1
disponibbiltà	07=1
disponibilidad	07>1
disponibilidade	04R1
disponibilita	02j1
disponibilitat	07?1
disponibilitate	02m1
disponibilite	04a1
disponibilites	04a1
disponibilità	02j1
disponibilité	04a1
disponibilités	04a1
distinciones	03]1
distincions	02l1
distincoes	04=1
distinctii	04F1
distinctions	07@2
distinctions et prix	04A1
distincții	04F1
distinções	04=1
divers	03H1
divers et loisirs	00\1
diverse	07B4
diversen	0021
diverses	07F1
diversos	06P1
diğer	05=1
diğer beceriler	02K1
diğer bilgiler	05=1
dobrovoljni rad	07G1
dobrovolna cinnost	06T1
dobrovolnicka cinnost	07H2
dobrovolnicke aktivity	07H2
dobrovolnická činnost	06T1
dobrovolnické aktivity	06T1
dobrovolnictvi	06T1
dobrovolnictvo	07J1
dobrovolnictví	06T1
dobrovolná činnost	06T1
dobrovoľnícka činnosť	07J1
dobrovoľnícke aktivity	07J1
dobrovoľníctvo	07J1
documente	01j1
documente anexate	01j1
documenten	03m1
documenti allegati	01P1
documentos adjuntos	00e1
documentos anexos	07K1
documents	02A1
documents adjunts	00f1
documents joints	0231
dodatkowa aktywnosc	01J1
dodatkowa aktywność	01J1
dodatkowe	07L1
dodatkowe informacje	07L1
dodatkowe szkolenia	07M1
dodatkowe umiejetnosci	07N1
dodatkowe umiejętności	07N1
dodatkowe wyksztalcenie	07M1
dodatkowe wykształcenie	07M1
dodatna edukacija	07O1
dodatna izobrazevanja	06f1
dodatna izobraževanja	06f1
dodatne edukacije	07P1
dodatne informacije	07Q3
dodatni podaci	07T2
dodatni podatki	07V1
dodatno izobrazevanje	06f1
dodatno izobraževanje	06f1
dodatno obrazovanje	07P1
doelstelling	07W1
dogadaji	07X1
dogadanja	07Y1
događaji	07X1
događanja	07Y1
dogodki	07Z1
doi net ve ban than	03U1
doicimeid	04d1
doiciméid	04d1
doksztalcanie	07M1
dokształcanie	07M1
dokumen	07[1
dokumendid	07\1
dokument	03o1
dokumenta	07]1
dokumentai	07^1
dokumente	01o1
dokumenter	07_2
dokumenti	07a4
dokumenti mehmuza	0221
dokumenti mehmuża	0221
dokumentumok	06D1
dokumenty	07e3
domaines d'expertise	02I1
domaines de competences	02I1
domaines de compétences	02I1
donde he trabajado	00U1
donnees personnelles	06C1
données personnelles	06C1
doplnkove informace	06S1
doplnkove vzdelani	00>1
doplnkove vzdelanie	06W1
doplnkové vzdelanie	06W1
doplnujici informace	06S1
doplnujuce informacie	06V1
doplňkové informace	06S1
doplňkové vzdělání	00>1
doplňující informace	06S1
doplňujúce informácie	06V1
doporuceni	07h1
doporučení	07h1
dosadasnje zaposlenje	07i1
dosadašnje zaposlenje	07i1
dosavadni praxe	07j1
dosavadní praxe	07j1
dosazene uspechy	07k1
dosazene vzdelani	01;1
dosažené vzdělání	01;1
dosažené úspěchy	07k1
dosezki	07l1
dosežki	07l1
dosiahnute vzdelanie	01<1
dosiahnuté vzdelanie	01<1
dostepnosc	07m1
dostignuca	07n1
dostignuća	07n1
dostupnost	07o4
dostupnosť	0831
dostępność	07m1
doswiadczenia zawodowe	0841
doswiadczenie	0841
doswiadczenie praktyczne	0841
doswiadczenie w pracy	0841
doswiadczenie wolontariackie	01J1
doswiadczenie zawodowe	0841
dove ho lavorato	01U1
dovednosti	06U1
dovednosti a znalosti	06U1
dovoljenja	0581
dozvole	0851
doświadczenia zawodowe	0841
doświadczenie	0841
doświadczenie praktyczne	0841
doświadczenie w pracy	0841
doświadczenie wolontariackie	01J1
doświadczenie zawodowe	0841
drivejsi praxe	07j1
driver's licence	0861
driver's license	0861
driving licence	0861
driving licences	0861
driving license	0861
driving licenses	0861
druga znanja	0731
druge informacije	07V1
drugo	07Q3
drustva	05R1
drustvena dejavnost	0871
drustvene aktivnosti	0882
drustvene mreze	08:2
drustveni angazman	0882
druzbena omrezja	08<1
druzbeni mediji	08<1
druzbeno delovanje	0871
društva	05R1
društvena dejavnost	0871
društvene aktivnosti	0882
društvene mreže	08:2
društveni angažman	0882
družbena omrežja	08<1
družbeni mediji	08<1
družbeno delovanje	0871
du an	04G1
du an ca nhan	04G1
du an da thuc hien	04G1
du an noi bat	04G1
du an tham gia	04G1
du an tieu bieu	04G1
du lieu ca nhan	08=1
duaiseanna	08>1
dwari	08?1
dyplomy i certyfikaty	05<1
dyspozycyjnosc	07m1
dyspozycyjność	07m1
dzialalnosc dodatkowa	01J1
dzialalnosc pozazawodowa	01J1
dzialalnosc spoleczna	01J1
dzialalnosc studencka	01J1
dzialalnosc zawodowa	0841
działalność dodatkowa	01J1
działalność pozazawodowa	01J1
działalność społeczna	01J1
działalność studencka	01J1
działalność zawodowa	0841
développement professionnel	02n1
díjak	0771
díjak és elismerések	0771
díjak, elismerések	0771
dónde he trabajado	00U1
dřívější praxe	07j1
dữ liệu cá nhân	08=1
dự án	04G1
dự án cá nhân	04G1
dự án nổi bật	04G1
dự án tham gia	04G1
dự án tiêu biểu	04G1
dự án đã thực hiện	04G1
eachtai	08>1
earlier career	00B1
earlier employment	00B1
earlier experience	00B1
earlier jobs	00B1
earlier positions	00B1
earlier roles	00B1
ecrits	02U1
edb	06o1
educacao	08@1
educacao e formacao	08@1
educacio	08A1
educacio i formacio	08A1
educacion	00E1
educacion academica	00E1
educacion continua	04Q1
educacion y formacion	00E1
educació	08A1
educació i formació	08A1
educación	00E1
educación académica	00E1
educación continua	04Q1
educación y formación	00E1
educatia	08B1
educatie	08C2
educatie si formare	08B1
educatie si formare profesionala	08B1
education	08E2
education and training	00C1
education et formation	06L1
education history	00C1
educational background	00C1
educational experience	00C1
educational history	00C1
educational qualification	00C1
educational qualifications	00C1
educazione	04W1
educação	08@1
educação e formação	08@1
educația	08B1
educație	08B1
educație și formare	08B1
educație și formare profesională	08B1
edukacija	08G1
edukacije	08H2
edukacja	08J1
edukacja i kwalifikacje	08J1
edukacja i szkolenia	08J1
edukazzjoni	08K1
edukazzjoni u tahrig	08K1
edukazzjoni u taħriġ	08K1
edv	03g1
edv kenntnisse	03g1
edv kompetenzen	03g1
edv-kenntnisse	03g1
edv-kompetenzen	03g1
eerdere banen	02M1
eerdere functies	02M1
eerdere werkervaring	02M1
eesmark	08L1
eesmärk	08L1
efter og videreuddannelse	08M1
efter- og videreuddannelse	08M1
efteruddannelse	08M1
egenskaper	06b1
egenvurdering av digitale ferdigheter	08N1
egitim	01=1
egitim bilgileri	01=1
egitim bilgilerim	01=1
egitim durumu	01=1
egitim gecmisi	01=1
egitim hayati	01=1
egitim ve kurslar	01N1
egitim ve ogretim	01=1
egitim ve seminerler	01N1
egitim ve sertifikalar	01N1
egitimim	01=1
egitimler	01N1
egna projekt	08O1
egne projekter	08P1
egne prosjekter	08Q1
egyeb	08R1
egyeb adatok	08R1
egyeb informacio	08R1
egyeb informaciok	08R1
egyeb ismeretek	0711
egyeb kepzesek	08S1
egyeb keszsegek	0711
egyebek	08R1
egyeni keszsegek	0711
egyeni keszsegek es kompetenciak	0711
egyesuleti tagsag	08T1
egyesületi tagság	08T1
egyetemi tanulmanyok	08U1
egyetemi tanulmányok	08U1
egyéb	08R1
egyéb adatok	08R1
egyéb információ	08R1
egyéb információk	08R1
egyéb ismeretek	0711
egyéb képzések	08S1
egyéb készségek	0711
egyéni készségek	0711
egyéni készségek és kompetenciák	0711
ehliyet	08V1
ehliyet bilgisi	08V1
ehliyet ve sertifikalar	01M1
ehliyetler	08V1
ehrenaemter	03<1
ehrenamt	03<1
ehrenamter	03<1
ehrenamtliche taetigkeit	03<1
ehrenamtliche taetigkeiten	03<1
ehrenamtliche tatigkeit	03<1
ehrenamtliche tatigkeiten	03<1
ehrenamtliche tätigkeit	03<1
ehrenamtliche tätigkeiten	03<1
ehrenamtliches engagement	03<1
ehrenämter	03<1
ehrungen	03=1
ehrungen und auszeichnungen	03=1
eigen projecten	03c1
eigene projekte	0391
eigenschappen	03d1
eigin verkefni	08W1
eile	08X1
eines	01W1
einkaleyfi	0481
einleitung	03i1
ek	05=1
ek belgeler	08Y1
ek bilgi	05=1
ek bilgiler	05=1
ekler	08Y1
ekspektasi	08Z1
elerhetoseg	00`1
elerhetosegek	00`1
elert eredmenyek	0771
elismeresek	0771
elismerések	0771
eloadasok	05?1
elvarasok	01O1
elvárások	01O1
elérhetőség	00`1
elérhetőségek	00`1
elért eredmények	0771
előadások	05?1
empfehlungen	02N1
empfehlungsschreiben	02N1
empleo	00U1
empleo deseado	07>1
empleo solicitado	07>1
empleos	00U1
empleos anteriores	00U1
emploi	00^1
emploi recherche	04a1
emploi recherché	04a1
emplois	00^1
emplois etudiants	00^1
emplois occupes	00^1
emplois occupés	00^1
emplois precedents	00^1
emplois précédents	00^1
emplois étudiants	00^1
employment	00B1
employment experience	00B1
employment history	00B1
employment record	00B1
emprego	0301
emprego pretendido	04R1
empregos	0301
empregos anteriores	0301
en bref	0001
en dehors du travail	00\1
en ligne	08[1
en mi tiempo libre	00V1
en onemli yetenekler	02K1
en önemli yetenekler	02K1
enclosures	02A1
endast	08L1
endorsements	05>1
endurmenntun	08\1
enesetaiendus	08]1
enesetutvustus	08L1
enesetäiendus	08]1
engagemang	08^1
engagement	08_2
engagement associatif	00]1
engagement benevole	00]1
engagement bénévole	00]1
engagements	00]1
engajamento social	00P1
engasjement	08a1
engedelyek	0491
engedelyek es tanusitvanyok	0491
engedélyek	0491
engedélyek és tanúsítványok	0491
enlaces	08b1
enllacos	08c1
enllaços	08c1
ensino	08@1
environnement technique	02I1
envolvimento comunitario	00P1
envolvimento comunitário	00P1
eolas breise	08X1
eolas eile	08X1
eolas pearsanta	08d1
eolas teagmhala	08d1
eolas teagmhála	08d1
eolas teicniuil	06F1
eolas teicniúil	06F1
erdeklodes	08e1
erdeklodesi kor	08e1
erdeklodesi korok	08e1
eredmenyek	0771
eredmények	0771
erfahrung	02;1
erfahrungen	02;1
erfarenhet	02:1
erfarenheter	02:1
erfaring	08f2
erfolge	03=1
erhvervserfaring	0261
erhvervskarriere	0261
erhvervsmaessig baggrund	0261
erhvervsmæssig baggrund	0261
erialane tookogemus	01[1
erialane töökogemus	01[1
erialased oskused	02c1
erityisosaaminen	01\1
erkenningen	03a1
erlend tungumal	08h1
erlend tungumál	08h1
erossegek	03e1
ervaring	02M1
erősségek	03e1
escolaridad	00E1
escolaridade	08@1
esdeveniments	05o1
esitelmaet	02\1
esitelmat	02\1
esitelmät	02\1
esittely	01]1
esitykset	02\1
especialidades	04O2
esperienza	01U1
esperienza di lavoro	01U1
esperienza di volontariato	0331
esperienza lavorativa	01U1
esperienza professionale	01U1
esperienze	01U1
esperienze di insegnamento	01U1
esperienze di lavoro	01U1
esperienze di ricerca	01U1
esperienze di volontariato	0331
esperienze lavorative	01U1
esperienze precedenti	01U1
esperienze pregresse	01U1
esperienze professionali	01U1
esperjenza	08i1
esperjenza professjonali	08i1
esperjenza ta' xoghol	08i1
esperjenza ta' xogħol	08i1
esperjenza tax xoghol	08i1
esperjenza tax-xogħol	08i1
esperjenza volontarja	0351
estagio	0301
estagios	0301
estudios	00E1
estudios academicos	00E1
estudios académicos	00E1
estudios realizados	00E1
estudis	08A1
estudis realitzats	08A1
estudos	08@1
estágio	0301
estágios	0301
eszkozok	0711
eszközök	0711
etat civil	06C1
etc	00a1
etkinlikler	04M1
ettekanded	02a1
etter og videreutdanning	01f1
etter- og videreutdanning	01f1
etterutdanning	01f1
etudes	06L1
etudes et formation	06L1
etudes superieures	06L1
evenemang	08j1
evenementen	0601
evenements	05V1
evenimente	0621
eventi	0611
eventos	05k2
eventos e congressos	05m1
events	05h1
evner	06o1
examen	01@1
examina	01@1
executive summary	00;1
expectativas	07>1
expectativas salariales	07>1
expectatives	07?1
experience	08k2
experience associative	00]1
experience benevole	00]1
experience d'enseignement	00^1
experience de recherche	00^1
experience de travail	00^1
experience pertinente	00^1
experience pro	00^1
experience professionnelle	00^1
experiences	08k2
experiences anterieures	00^1
experiences associatives	00]1
experiences benevoles	00]1
experiences de recherche	00^1
experiences de travail	00^1
experiences precedentes	00^1
experiences pro	00^1
experiences professionnelles	00^1
experiencia	08m3
experiencia academica	00E1
experiencia académica	00E1
experiencia anterior	0902
experiencia de trabajo	00U1
experiencia de trabalho	0301
experiencia de treball	04V1
experiencia de voluntariado	00H1
experiencia de voluntariat	00Z1
experiencia docente	0902
experiencia em pesquisa	0301
experiencia investigadora	00U1
experiencia laboral	08m3
experiencia laboral y profesional	00U1
experiencia previa	00U1
experiencia profesional	00U1
experiencia professional	04V1
experiencia profissional	0301
experiencia relevante	0902
experiencia voluntaria	00P1
experiencias	0902
experiencias anteriores	0301
experiencias de trabalho	0301
experiencias laborales	00U1
experiencias profesionales	00U1
experiencias profissionais	0301
experiencies	04V1
experiencies professionals	04V1
experienta	00X1
experienta de munca	00X1
experienta de voluntariat	00Y1
experienta in munca	00X1
experienta profesionala	00X1
experienta relevanta	00X1
experiente profesionale	00X1
experiența	00X1
experiența de muncă	00X1
experiența profesională	00X1
experiențe profesionale	00X1
experiență	00X1
experiență de muncă	00X1
experiență de voluntariat	00Y1
experiență profesională	00X1
experiență relevantă	00X1
experiență în muncă	00X1
experiència	04V1
experiència de treball	04V1
experiència de voluntariat	00Z1
experiència laboral	04V1
experiència professional	04V1
experiències	04V1
experiències professionals	04V1
experiência	0301
experiência anterior	0301
experiência de trabalho	0301
experiência docente	0301
experiência em pesquisa	0301
experiência laboral	0301
experiência profissional	0301
experiência relevante	0301
experiência voluntária	00P1
experiências	0301
experiências anteriores	0301
experiências de trabalho	0301
experiências profissionais	0301
expertise	0924
expertises	02I1
expérience	00^1
expérience associative	00]1
expérience bénévole	00]1
expérience d'enseignement	00^1
expérience de recherche	00^1
expérience de travail	00^1
expérience pertinente	00^1
expérience pro	00^1
expérience professionnelle	00^1
expériences	00^1
expériences antérieures	00^1
expériences associatives	00]1
expériences bénévoles	00]1
expériences de recherche	00^1
expériences de travail	00^1
expériences pro	00^1
expériences professionnelles	00^1
expériences précédentes	00^1
extra	0962
extra informatie	0021
extracte	0981
extracto	00L1
extracurriculaire activiteiten	00[1
extracurricular activities	00W1
extracurriculars	00W1
extrajobb	02:1
eğitim	01=1
eğitim bilgileri	01=1
eğitim bilgilerim	01=1
eğitim durumu	01=1
eğitim geçmişi	01=1
eğitim hayatı	01=1
eğitim ve kurslar	01N1
eğitim ve seminerler	01N1
eğitim ve sertifikalar	01N1
eğitim ve öğretim	01=1
eğitimim	01=1
eğitimler	01N1
fachartikel	03:1
fachgebiete	03g1
fachkenntnisse	03g1
fachkompetenzen	03g1
fachliche kompetenzen	03g1
fachpublikationen	03:1
fachwissen	03g1
faehigkeiten	03g1
faehigkeiten und kenntnisse	03g1
faehigkeiten und kompetenzen	03g1
faerdigheder	06o1
faerdigheter	06b1
faerni	0991
fagbrev	03C1
fagfelog	00d1
fagfélög	00d1
faglig kompetanse	01g1
faglig profil	09:2
faglige kompetencer	06o1
faglige kvalifikationer	06o1
faglige nettverk	09<1
faglige netvaerk	09=1
faglige netværk	09=1
fahigkeiten	03g1
fahigkeiten und kenntnisse	03g1
fahigkeiten und kompetenzen	03g1
fahrerlaubnis	09>1
faisneis bhreise	08X1
faisneis phearsanta	08d1
faisnéis bhreise	08X1
faisnéis phearsanta	08d1
fardigheter	06b1
featured projects	00D1
feina	04V1
feina desitjada	07?1
feinmheasunu ar scileanna digiteacha	09?1
felagsadild	00d1
felagslif	09@1
felagsstorf	09@1
fellowships	00A1
fellowships and awards	00A1
felog	00d1
felsofoku tanulmanyok	08U1
felsőfokú tanulmányok	08U1
ferdigheiter	01g1
ferdigheter	01g1
ferill	0361
ferramentas	02F1
fertigkeiten	03g1
fil qosor	08?1
fil-qosor	08?1
filiacoes	00n1
filiacoes profissionais	00n1
filiações	00n1
filiações profissionais	00n1
find me	09A1
find me online	09A1
fites	02l1
fizetesi igeny	01O1
fizetési igény	01O1
foelgebrev	09B2
foeljebrev	09D1
foeredrag	02]1
foereningar	09E1
foereningsengagemang	08^1
foereningsliv	08^1
foererkort	09F1
foertroendeuppdrag	08^1
foglalkoztatas	0141
foglalkoztatás	0141
foilseachain	0171
foilseacháin	0171
foilsiuchain	0171
foilsiúcháin	0171
folgebrev	09B2
foljebrev	09D1
fontosabb projektek	09G1
forbairt ghairmiuil	04e1
forbairt ghairmiúil	04e1
foredrag	09H3
foreign languages	09K1
foreningar	09E1
foreninger	09L2
foreningsarbejde	09N1
foreningsengagemang	08^1
foreningsliv	08^1
forerkort	09F1
formacao	08@1
formacao academica	08@1
formacao academica e profissional	08@1
formacao complementar	00O1
formacao continua	00O1
formacao escolar	08@1
formacao profissional	00O1
formacio	08A1
formacio academica	08A1
formacio complementaria	01X1
formacio continua	01X1
formacio no reglada	01X1
formacio reglada	08A1
formacio universitaria	08A1
formacion	00E1
formacion academica	00E1
formacion adicional	04Q1
formacion complementaria	04Q1
formacion continua	04Q1
formacion no reglada	04Q1
formacion reglada	00E1
formacion universitaria	00E1
formació	08A1
formació acadèmica	08A1
formació complementària	01X1
formació contínua	01X1
formació no reglada	01X1
formació reglada	08A1
formació universitària	08A1
formación	00E1
formación académica	00E1
formación adicional	04Q1
formación complementaria	04Q1
formación continua	04Q1
formación no reglada	04Q1
formación reglada	00E1
formación universitaria	00E1
formacoes	08@1
formal education	00C1
formalna izobrazba	01C1
formalno obrazovanje	01D2
formare	08B1
formare academica	08B1
formare academică	08B1
formare continua	01Q1
formare continuă	01Q1
formare profesionala	08B1
formare profesională	08B1
formation	06L1
formation academique	06L1
formation académique	06L1
formation complementaire	02n1
formation complémentaire	02n1
formation continue	02n1
formation et diplomes	06L1
formation et diplômes	06L1
formation initiale	06L1
formation professionnelle	02n1
formation scolaire	06L1
formation universitaire	06L1
formations	06L1
formations complementaires	02n1
formations complémentaires	02n1
formations continues	02n1
formations courtes	02n1
formations et diplomes	06L1
formations et diplômes	06L1
formations professionnelles	02n1
formazione	04W1
formazione accademica	04W1
formazione aggiuntiva	0121
formazione complementare	0121
formazione continua	0121
formazione e istruzione	04W1
formazione professionale	0121
formazione scolastica	04W1
formazione universitaria	04W1
formação	08@1
formação académica	08@1
formação acadêmica	08@1
formação acadêmica e profissional	08@1
formação complementar	00O1
formação contínua	00O1
formação escolar	08@1
formação profissional	00O1
formações	08@1
formell utdanning	01A1
forschung	0391
forschungsinteressen	03;1
forschungsprojekte	0391
forskning	09O3
forskningsprojekt	08O1
forskningsprojekter	08P1
forskningsprosjekter	08Q1
fort und weiterbildung	0381
fort und weiterbildungen	0381
fort- und weiterbildung	0381
fort- und weiterbildungen	0381
fortbildning	09R1
fortbildung	0381
fortbildungen	0381
fortbildungen und seminare	0381
fortroendeuppdrag	08^1
fostaiocht	09S1
fostaiocht inmhianaithe	09T1
fostaíocht	09S1
fostaíocht inmhianaithe	09T1
fraemmande spraak	01e1
fraemsta kompetenser	06b1
frameworks	0081
frammande sprak	01e1
framsta kompetenser	06b1
free time	00_1
freelance	00B1
freelance projects	00D1
freiwilligenarbeit	03<1
freiwilligendienst	03<1
freiwilliges engagement	03<1
freizeit	03;1
freizeitaktivitaeten	03;1
freizeitaktivitaten	03;1
freizeitaktivitäten	03;1
freizeitbeschaeftigungen	03;1
freizeitbeschaftigungen	03;1
freizeitbeschäftigungen	03;1
freizeitinteressen	03;1
frekari upplysingar	00g1
frekari upplýsingar	00g1
fremdsprachen	09U1
fremdsprachenkenntnisse	09U1
fremmedspraak	09V1
fremmedsprak	09V1
fremmedsprog	09W1
fremmedspråk	09V1
fristundir	0151
fritid	09X3
fritid och intressen	09[1
fritid og interesser	09\2
fritidsaktiviteter	09X3
fritidsaktiviteter og frivilligt arbejde	09N1
fritidsinteresser	09\2
fritidsintressen	09[1
frivillig	09N1
frivillig arbeid	08a1
frivillig erfaring	09N1
frivillig innsats	08a1
frivilligarbeid	08a1
frivilligarbejde	09N1
frivilligarbete	08^1
frivillige verv	08a1
frivillighed	09N1
frivillighet	08a1
frivilligt arbejde	09N1
frivilligt engagement	09N1
fruehere jobs	02;1
fruehere positionen	02;1
fruehere stationen	02;1
fruehere taetigkeiten	02;1
fruhere jobs	02;1
fruhere positionen	02;1
fruhere stationen	02;1
fruhere tatigkeiten	02;1
främmande språk	01e1
främsta kompetenser	06b1
frístundir	0151
frühere jobs	02;1
frühere positionen	02;1
frühere stationen	02;1
frühere tätigkeiten	02;1
fuehrerausweis	09>1
fuehrerschein	09>1
fuehrerscheine	09>1
fuehrerscheinklassen	09>1
fuhrerausweis	09>1
fuhrerschein	09>1
fuhrerscheine	09>1
fuhrerscheinklassen	09>1
fum	00M1
fum fein	00M1
fumsa	00M1
fun	00_1
fun facts	00_1
functies	02M1
functiewens	01Z1
further education	00b1
further information	00a1
further training	00b1
fylgiskjol	09^1
fylgiskjöl	09^1
fyrirlestrar	0481
fyrri storf	0361
fyrri störf	0361
fyrri verkefni	08W1
fähigkeiten	03g1
fähigkeiten und kenntnisse	03g1
fähigkeiten und kompetenzen	03g1
färdigheter	06b1
færdigheder	06o1
færni	0991
féinmheasúnú ar scileanna digiteacha	09?1
félagsaðild	00d1
félagslíf	09@1
félagsstörf	09@1
félög	00d1
följebrev	09D1
föredrag	02]1
föreningar	09E1
föreningsengagemang	08^1
föreningsliv	08^1
förtroendeuppdrag	08^1
følgebrev	09B2
førerkort	09F1
fúm	00M1
fúm féin	00M1
fúmsa	00M1
führerausweis	09>1
führerschein	09>1
führerscheine	09>1
führerscheinklassen	09>1
gairm	09S1
galardones	03]1
gdzie pracowalam	0841
gdzie pracowalem	0841
gdzie pracowałam	0841
gdzie pracowałem	0841
gdzie sie uczylam	08J1
gdzie sie uczylem	08J1
gdzie się uczyłam	08J1
gdzie się uczyłem	08J1
gebejimai	02f1
gebejimai ir igudziai	02f1
gebėjimai	02f1
gebėjimai ir įgūdžiai	02f1
gegevens	03[1
gehaltsvorstellung	01n1
gehaltswunsch	01n1
gemeinschaftliches engagement	03<1
genel bilgiler	0411
genoten opleidingen	00F1
gepjarmuvezetoi engedely	09_1
gesellschaftliches engagement	03<1
gesuchte stelle	01n1
get in touch	03Z1
getuigenissen	0011
getuigschriften	03`1
gevolgde cursussen	0031
gevolgde opleidingen	00F1
gewenste baan	01Z1
gewenste functie	01Z1
gewuenschte position	01n1
gewunschte position	01n1
gewünschte position	01n1
ghan	08?1
gharfien	09`1
giai thuong	06[1
giai thuong va thanh tich	06[1
giao duc	03V1
giay chung nhan	03W1
giay phep	03W1
giay phep lai xe	03X1
gioi thieu	03U1
gioi thieu ban than	03U1
gioi thieu chung	03U1
gioi thieu tham chieu	09a1
giris	01Y1
giriş	01Y1
giáo dục	03V1
giải thưởng	06[1
giải thưởng và thành tích	06[1
giấy chứng nhận	03W1
giấy phép	03W1
giấy phép lái xe	03X1
giới thiệu	03U1
giới thiệu bản thân	03U1
giới thiệu chung	03U1
giới thiệu tham chiếu	09a1
gniomhaiochtai deonacha	09b1
gníomhaíochtaí deonacha	09b1
godalgas	02<1
godkjenninger	03C1
gonullu calismalar	09c1
gonullu calismalarim	09c1
gonullu deneyim	09c1
gonullu faaliyetler	09c1
gonulluluk	09c1
gonulluluk deneyimi	09c1
gradaim	08>1
gradaim agus duaiseanna	08>1
graduacao	08@1
graduação	08@1
gramatas	09d1
grants	00A1
grants and awards	00A1
greinar	0481
gremien	03h1
gremienarbeit	03h1
grundausbildung	00<1
grunduppgifter	09e1
grunnupplysingar	09f1
grunnupplýsingar	09f1
grāmatas	09d1
guardons	02l1
guclu yonler	01Y1
gustos	00V1
gyakorlat	0141
gyakornoki tapasztalat	0141
gépjárművezetői engedély	09_1
gönüllü deneyim	09c1
gönüllü faaliyetler	09c1
gönüllü çalışmalar	09c1
gönüllü çalışmalarım	09c1
gönüllülük	09c1
gönüllülük deneyimi	09c1
güçlü yönler	01Y1
għan	08?1
għarfien	09`1
habilidades	04O2
habilidades blandas	02J1
habilidades clave	02J1
habilidades e competencias	02F1
habilidades e competências	02F1
habilidades informaticas	02J1
habilidades informáticas	02J1
habilidades linguisticas	05^2
habilidades linguísticas	05d1
habilidades lingüísticas	05`1
habilidades personales	02J1
habilidades pessoais	02F1
habilidades profesionales	02J1
habilidades tecnicas	04O2
habilidades técnicas	04O2
habilidades y competencias	02J1
habilitacao	04[1
habilitacions	00R1
habilitacoes	08@1
habilitacoes academicas	08@1
habilitacoes literarias	08@1
habilitacoes profissionais	00S1
habilitations	00K1
habilitations et certifications	00K1
habilitats	01W1
habilitats i competencies	01W1
habilitats i competències	01W1
habilitats tecniques	01W1
habilitats tècniques	01W1
habilitação	04[1
habilitações	08@1
habilitações académicas	08@1
habilitações literárias	08@1
habilitações profissionais	00S1
hackathons	00A1
haeder	01i1
haedersbevisninger	01i1
haefileikar	0991
haefni	0991
haefni og faerni	0991
haettava tehtaevae	09g1
haettava tehtava	09g1
haettava tehtävä	09g1
haettu tehtaevae	09g1
haettu tehtava	09g1
haettu tehtävä	09g1
hafa samband	09f1
hakkimda	01Y1
hakkımda	01Y1
hakukirje	09h1
hankkeet	09i1
harapan	08Z1
hard skill	03S1
hard skills	09j2
haridus	09l1
haridus ja koolitus	09l1
hariduskaik	09l1
hariduskäik	09l1
haridustase	09l1
haridustee	09l1
harjoittelu	0161
harjoittelut	0161
harrastukset	09m1
harrastukset ja kiinnostuksen kohteet	09m1
harrastukset ja mielenkiinnon kohteet	09m1
harrastukset ja vapaa aika	09m1
harrastukset ja vapaa-aika	09m1
harrastuneisuus	09m1
harrastused	09n1
haskolanam	09o1
hedef	01Y1
hedeflenen pozisyon	02L1
heder	0:01
henkiloekohtaiset projektit	09i1
henkiloekohtaiset tiedot	0:11
henkiloetiedot	0:11
henkiloetiedot ja yhteystiedot	0:11
henkilokohtaiset projektit	09i1
henkilokohtaiset tiedot	0:11
henkilotiedot	0:11
henkilotiedot ja yhteystiedot	0:11
henkilökohtaiset projektit	09i1
henkilökohtaiset tiedot	0:11
henkilötiedot	0:11
henkilötiedot ja yhteystiedot	0:11
herramientas	02J1
hiep hoi	0:21
hiep hoi nghe nghiep	0:21
high school	00C1
higher education	00C1
highlights of qualifications	00;1
hiliet	09`1
hiliet digitali	09`1
hiliet fil kompjuter	09`1
hiliet lingwistici	0:31
hiliet personali	09`1
hiliet professjonali	09`1
hiliet tal lingwa	0:31
hiliet teknici	09`1
hin liberu	06g1
historia pracy	0841
historia zatrudnienia	0841
historial academic	08A1
historial academico	00E1
historial acadèmic	08A1
historial académico	00E1
historial laboral	0:42
historial profesional	00U1
historico academico	08@1
historico de trabalho	0301
historico escolar	08@1
historico profissional	0301
historique professionnel	00^1
histórico acadêmico	08@1
histórico de trabalho	0301
histórico escolar	08@1
histórico profissional	0301
hivatkozasok	0:61
hivatkozások	0:61
hiệp hội	0:21
hiệp hội nghề nghiệp	0:21
hjemmesider	0:71
hladam	0831
hledam	0:81
hledám	0:81
hlekkir	0:91
ho so	03U1
ho so truc tuyen	0::1
hoat dong	0631
hoat dong doan the	0631
hoat dong ngoai khoa	0631
hoat dong tinh nguyen	0631
hoat dong xa hoi	0631
hobbi	08e1
hobbi erdeklodesi kor	08e1
hobbi, érdeklődési kör	08e1
hobbies	0:;6
hobbies and interests	00_1
hobbies e intereses	00V1
hobbies e interesses	02O1
hobbies en interesses	04D1
hobbies und interessen	03;1
hobbijaim	08e1
hobbik	08e1
hobbim	08e1
hobbiuri	0:A1
hobby	0:B9
hobby e interessi	0341
hobby i zainteresowania	06M1
hobby uri	0:A1
hobby uri si interese	0:A1
hobby's	04D1
hobby's en interesses	04D1
hobby-uri	0:A1
hobby-uri și interese	0:A1
hobbyer	09X3
hobbyer og interesser	0:K1
hobbys	0:L2
hobbys und interessen	03;1
hobbyuri	0:A1
hobi	0:N4
hobi dan minat	0:R1
hobiai	0:S1
hobid	09n1
hobid ja huvid	09n1
hobiji	0:T4
hobiji i interesi	0:X1
hobiji i interesovanja	0:Y1
hobiji in interesi	0:Z1
hobiji in zanimanja	0:Z1
hobiji un intereses	0181
hobiler	04@1
hobiler ve ilgi alanlari	04@1
hobiler ve ilgi alanları	04@1
hobilerim	04@1
hoc bong	06[1
hoc tap	03V1
hoc van	03V1
hoc van va bang cap	03V1
hochschulausbildung	00<1
hochschulbildung	00<1
hochschulstudium	00<1
hoeyere utdanning	01A1
hoi nghi	0:[1
hoi nghi khoa hoc	0:[1
hoi nghi va hoi thao	0:[1
hoi thao	0:[1
hoi thao hoi nghi	0:[1
hoi vien	0:21
honneurs	04A1
honores	03]1
honores y premios	03]1
honors	00A1
honors & scholarships	00A1
honors and awards	00A1
honors awards	00A1
honors-awards	00A1
honours	00A1
honours and awards	00A1
honrarias	04=1
honras	04=1
hoyere utdanning	01A1
hoạt động	0631
hoạt động ngoại khóa	0631
hoạt động tình nguyện	0631
hoạt động xã hội	0631
hoạt động đoàn thể	0631
hubungi saya	0431
human languages	09K1
huomionosoitukset	0281
huvialad	09n1
huvid	09n1
huvid ja hobid	09n1
hvem er jeg	09:2
hvor jeg har arbejdet	0261
hvor jeg har jobbet	0211
háskólanám	09o1
hæder	01i1
hædersbevisninger	01i1
hæfileikar	0991
hæfni	0991
hæfni og færni	0991
høyere utdanning	01A1
hľadám	0831
học bổng	06[1
học tập	03V1
học vấn	03V1
học vấn và bằng cấp	03V1
hồ sơ	03U1
hồ sơ trực tuyến	0::1
hội nghị	0:[1
hội nghị khoa học	0:[1
hội nghị và hội thảo	0:[1
hội thảo	0:[1
hội thảo, hội nghị	0:[1
hội viên	0:21
i fritiden	0:\1
iarscribhinni	04d1
iarscríbhinní	04d1
ict vaardigheden	03d1
ict-vaardigheden	03d1
ideella uppdrag	08^1
ideellt arbete	08^1
ideellt engagemang	08^1
idegen nyelv	0:]1
idegen nyelvek	0:]1
idegennyelv ismeret	0:]1
idegennyelv tudas	0:]1
idegennyelv-ismeret	0:]1
idegennyelv-tudás	0:]1
identitas	0431
identitas diri	0431
identity	03Z1
idioma	05^2
idiomas	05^2
idiomes	05c1
ieguta izglitiba	01B1
iegūtā izglītība	01B1
iemanas	05E1
iemaņas	05E1
ieteikumi	0311
ievads	02C1
igazolasok	0491
igazolások	0491
igudziai	02f1
igudziai ir gebejimai	02f1
igytas issilavinimas	0:^1
igyvendinti projektai	02g1
ikhtisar	06j1
ikt	01g1
ilave bilgiler	05=1
iletisim	0411
iletisim bilgileri	0411
iletişim	0411
iletişim bilgileri	0411
ilghneitheach	08X1
ilghnéitheach	08X1
ilgi alanlari	04@1
ilgi alanlari ve hobiler	04@1
ilgi alanlarim	04@1
ilgi alanları	04@1
ilgi alanları ve hobiler	04@1
ilgi alanlarım	04@1
im netz	0:_1
imeachtai	05W1
imeachtaí	05W1
impegno civico	0331
impegno sociale	0331
impieghi precedenti	01U1
impiego	01U1
impjieg	08i1
impjieg mixtieq	07=1
impjiegi	08i1
implicacion social	00H1
implicación social	00H1
implicare sociala	00Y1
implicare socială	00Y1
implication sociale	00]1
in brief	00;1
in der freizeit	03;1
industry experience	00B1
ine	06V1
infhaighteacht	09T1
informacao adicional	06P1
informacao pessoal	06@1
informacio addicional	01S1
informacio basica	06O1
informacio complementaria	01S1
informacio de contacte	06O1
informacio personal	06O1
informacion academica	00E1
informacion adicional	06e1
informacion basica	06d1
informacion complementaria	06e1
informacion de contacto	06d1
informacion personal	06d1
informació addicional	01S1
informació bàsica	06O1
informació complementària	01S1
informació de contacte	06O1
informació personal	06O1
información académica	00E1
información adicional	06e1
información básica	06d1
información complementaria	06e1
información de contacto	06d1
información personal	06d1
informacje dodatkowe	07L1
informacje kontaktowe	06Z1
informacje osobiste	06Z1
informacje podstawowe	06Z1
informacoes adicionais	06P1
informacoes basicas	06@1
informacoes complementares	06P1
informacoes de contato	06@1
informacoes pessoais	06@1
informasi dasar	0431
informasi kontak	0431
informasi lainnya	06a1
informasi pribadi	0431
informasi tambahan	06a1
informatica	0:`4
informaticke vjestine	0751
informatii aditionale	01R1
informatii de contact	06c1
informatii generale	06c1
informatii personale	06c1
informatii suplimentare	01R1
informatikai ismeretek	0711
informatikai keszsegek	0711
informatikai készségek	0711
information complementaire	03H1
information complémentaire	03H1
informations complementaires	03H1
informations complémentaires	03H1
informations de contact	06C1
informations generales	06C1
informations générales	06C1
informations personnelles	06C1
informations supplementaires	03H1
informations supplémentaires	03H1
informatique	02I1
informatičke vještine	0751
informazioni aggiuntive	01V1
informazioni di base	01`1
informazioni di contatto	01`1
informazioni personali	01`1
informazioni supplementari	01V1
informazzjoni addizzjonali	01H1
informazzjoni personali	06`1
informação adicional	06P1
informação pessoal	06@1
informações adicionais	06P1
informações básicas	06@1
informações complementares	06P1
informações de contato	06@1
informações pessoais	06@1
informații adiționale	01R1
informații de contact	06c1
informații generale	06c1
informații personale	06c1
informații suplimentare	01R1
informàtica	01W1
informática	04O2
infos personnelles	06C1
inleiding	07W1
inne	07L1
inne informacje	07L1
inne jezyki	0:d1
inne języki	0:d1
inne umiejetnosci	07N1
inne umiejętności	07N1
inngangur	0131
inniulacht teanga	0:e1
inniulachtai	06F1
inniúlacht teanga	0:e1
inniúlachtaí	06F1
inny(e) jezyk(i	0:d1
inny(e) język(i	0:d1
instruire	01Q1
instrumente	0051
interesai	0:S1
interesai ir pomegiai	0:S1
interesai ir pomėgiai	0:S1
interese	0:A1
interese personale	0:A1
interese si hobby uri	0:A1
interese și hobby-uri	0:A1
intereses	0:f2
intereses personales	00V1
intereses un hobiji	0181
intereses y aficiones	00V1
interesi	0:h3
interesi i hobiji	0:X1
interesi in hobiji	0:Z1
interesovanja	0:Y1
interesovanja i hobiji	0:Y1
interessen	03;1
interessen und freizeit	03;1
interessen und hobbies	03;1
interessen und hobbys	03;1
interesser	09\2
interesser og fritid	09\2
interesser og hobbyer	09\2
interesses	0:k2
interesses e hobbies	02O1
interesses e passatempos	02O1
interesses en hobby's	04D1
interesses pessoais	02O1
interessi	0:m2
interessi di ricerca	0341
interessi e hobby	0341
interessi e passioni	0341
interessi personali	0341
interessi u passatempi	06g1
interessos	00k1
interessos i aficions	00k1
interessos personals	00k1
interests	00_1
interests and activities	00_1
interests and hobbies	00_1
interets	00\1
interets de recherche	00\1
interets personnels	00\1
internet	0:_1
internete	0:o1
internetski profili	0;01
internship	00B1
internship experience	00B1
internship uri	00X1
internship-uri	00X1
internships	00B1
internutbildningar	09R1
interpersonal skills	0081
interventi	02W1
interventions	02U1
intressen	09[1
intressen och fritid	09[1
intressen och hobbyer	09[1
intro	00;1
introducao	02D1
introduccio	0981
introduccion	00L1
introducció	0981
introducción	00L1
introduce	00;1
introduce myself	00;1
introducere	04N1
introductie	07W1
introduction	0;12
introduksjon	0;31
introduktion	0;42
introduzione	03F1
introduzzjoni	08?1
introdução	02D1
intyg	03b1
intérêts	00\1
intérêts de recherche	00\1
intérêts personnels	00\1
investigacao	0;61
investigacion	0;71
investigación	0;71
investigação	0;61
invited talks	03k1
iné	06V1
irankiai	02f1
is bilgileri	04L1
is deneyimi	04L1
is deneyimleri	04L1
is deneyimlerim	04L1
is disinda	04@1
is gecmisi	04L1
is hayati	04L1
is tecrubeleri	04L1
is tecrubesi	04L1
is tercihleri	02L1
iscrizioni	00j1
iscrizioni ad albi	0071
isiklik teave	0;81
isiklikud andmed	0;81
isiklikud projektid	0;91
isiksuseomadused	08L1
isikuandmed	0;81
isikuinfo	0;81
iskolai tanulmanyok	08U1
iskolai tanulmányok	08U1
iskolai vegzettseg	08U1
iskolai végzettség	08U1
iskolaim	08U1
iskolak	08U1
iskoláim	08U1
iskolák	08U1
iskustvo	0;:2
islerim	04L1
ismeretek	0711
ismeretek es keszsegek	0711
ismeretek és készségek	0711
iss apraksts	02C1
issilavinimas	0:^1
issilavinimas ir mokymai	0:^1
issimokslinimas	0:^1
istenen pozisyon	02L1
istoric profesional	00X1
istrazivacki projekti	0;<2
istrazivanja	0;<2
istraživanja	0;<2
istraživački projekti	0;<2
istruzione	04W1
istruzione e formazione	04W1
istruzione universitaria	04W1
istruzzjoni	08K1
isuma par mani	02C1
it	0;>2
it faerdigheder	06o1
it ferdigheter	01g1
it ismeretek	0711
it kendskab	06o1
it kennis	03d1
it kenntnisse	03g1
it kompetanse	01g1
it kompetencer	06o1
it kompetens	06b1
it kompetenzen	03g1
it kundskaber	06o1
it kunnskaper	01g1
it kunskaper	06b1
it osaaminen	01\1
it oskused	02c1
it skills	0;@2
it taidot	01\1
it vaardigheden	03d1
it znalosti	0;B2
it-faerdigheder	06o1
it-ferdigheter	01g1
it-færdigheder	06o1
it-kendskab	06o1
it-kennis	03d1
it-kenntnisse	03g1
it-kompetanse	01g1
it-kompetencer	06o1
it-kompetens	06b1
it-kompetenzen	03g1
it-kundskaber	06o1
it-kunnskaper	01g1
it-kunskaper	06b1
it-osaaminen	01\1
it-oskused	02c1
it-skills	03g1
it-taidot	01\1
it-vaardigheden	03d1
itsestaeni	01]1
itsestani	01]1
itsestäni	01]1
ittra ta' akkumpanjament	0;D1
ittra ta' motivazzjoni	0;D1
itスキル	0;E1
it技能	0;F1
ivadas	02>1
ivairus	0;G1
ivertinimai	02=1
izabrani projekti	0;H1
izbrani projekti	0;I1
izglitiba	01B1
izglitiba un apmaciba	01B1
izglītība	01B1
izglītība un apmācība	01B1
izkusnje	06h1
izkušnje	06h1
izlaganja	05G2
izobrazba	01C1
izobrazevanje	01C1
izobrazevanje in usposabljanje	01C1
izobraževanje	01C1
izobraževanje in usposabljanje	01C1
izpopolnjevanje	06f1
izvannastavne aktivnosti	0;J1
izveletie projekti	0;K1
izvēlētie projekti	0;K1
iş bilgileri	04L1
iş deneyimi	04L1
iş deneyimleri	04L1
iş deneyimlerim	04L1
iş dışında	04@1
iş geçmişi	04L1
iş hayatı	04L1
iş tecrübeleri	04L1
iş tecrübesi	04L1
iş tercihleri	02L1
işlerim	04L1
išsilavinimas	0:^1
išsilavinimas ir mokymai	0:^1
išsimokslinimas	0:^1
jaerjestoejaesenyydet	0;L1
jaerjestoekokemus	01I1
jaerjestoet	0;L1
jaerjestoetoiminta	01I1
jaesenyydet	0;L1
jaesenyys	0;L1
jarjestojasenyydet	0;L1
jarjestokokemus	01I1
jarjestot	0;L1
jarjestotoiminta	01I1
jarmuvezetoi engedely	09_1
jasenyydet	0;L1
jasenyys	0;L1
jazyk	05F1
jazykova vybavenost	0;M2
jazykove dovednosti	05F1
jazykove schopnosti	0;M2
jazykove znalosti	0;M2
jazykove zrucnosti	06E1
jazyková vybavenost	05F1
jazyková vybavenosť	06E1
jazykové dovednosti	05F1
jazykové schopnosti	0;M2
jazykové znalosti	0;M2
jazykové zručnosti	06E1
jazyky	0;M2
jejaring sosial	0;O1
jenjang pendidikan	0;P1
jezici	0;Q2
jezicke vestine	0;S1
jezicne kompetencije	0;T1
jezicne vjestine	0;T1
jeziki	0;U1
jezikovna znanja	0;U1
jezikovne kompetence	0;U1
jezikovne spretnosti	0;U1
jezikovne vescine	0;U1
jezikovne veščine	0;U1
jezičke veštine	0;S1
jezične kompetencije	0;T1
jezične vještine	0;T1
jezyk	0:d1
jezyki	0:d1
jezyki i poziom	0:d1
jezyki obce	0:d1
jezyki programowania	07N1
jine	06S1
jiné	06S1
job	0261
job dorit	02m1
job history	00B1
job objective	03J1
job preferences	03J1
job related skills	0081
job search	03J1
job target	03J1
job wishes	03J1
job-related skills	0081
jobb	0;V2
jobberfaring	0211
jobboensker	0;X1
jobbonsker	0;X1
jobbønsker	0;X1
joberfaring	0261
joboenske	0;Y1
joboensker	0;Y1
jobonske	0;Y1
jobonsker	0;Y1
jobs	00B1
jobønske	0;Y1
jobønsker	0;Y1
jogositvany	09_1
jogositvanyok es engedelyek	0491
jogosítvány	09_1
jogosítványok és engedélyek	0491
johdanto	01]1
jornadas	05n1
jornades	05o1
journal articles	03k1
juhiload	0;Z1
juhiluba	0;Z1
juhtimisoigus	0;Z1
juhtimisõigus	0;Z1
julkaisuluettelo	02\1
julkaisut	02\1
julkaisut ja esitykset	02\1
járművezetői engedély	09_1
järjestöjäsenyydet	0;L1
järjestökokemus	01I1
järjestöt	0;L1
järjestötoiminta	01I1
jäsenyydet	0;L1
jäsenyys	0;L1
język	0:d1
języki	0:d1
języki i poziom	0:d1
języki obce	0:d1
języki programowania	07N1
kaaskiri	0;[1
kaernkompetenser	06b1
kalbiniai igudziai	0;\1
kalbiniai įgūdžiai	0;\1
kalbos	0;\1
kalbu igudziai	0;\1
kalbu mokejimas	0;\1
kalbu zinios	0;\1
kalbų mokėjimas	0;\1
kalbų įgūdžiai	0;\1
kalbų žinios	0;\1
kamarai tagsag	08T1
kamarai tagság	08T1
kapcsolat	00`1
kapcsolattartasi adatok	00`1
kapcsolattartási adatok	00`1
karier	0;]1
kariera	0;^4
kariera zawodowa	0841
karierni cil	05@1
karierni cilj	05C1
karierny ciel	0;b1
karijera	0;:2
karijerni cilj	0;c1
karir	0;]1
kariyer	04L1
kariyer gecmisi	04L1
kariyer geçmişi	04L1
kariyer hedefi	01Y1
kariyer hedefim	01Y1
kariyer ozeti	01Y1
kariyer özeti	01Y1
kariéra	04B2
kariérny cieľ	0;b1
kariérní cíl	05@1
karjaar	01[1
karjera	0;d2
karjeros tikslai	06_1
karjäär	01[1
karnkompetenser	06b1
karriaer	02:1
karriaermaal	0;f1
karriar	02:1
karriarmal	0;f1
karrier	0141
karriera	08i1
karriercelok	01O1
karriercélok	01O1
karriere	0;g3
karrieremaal	0;j2
karrieremal	0;j2
karrieremål	0;j2
karriereziel	03i1
karriär	02:1
karriärmål	0;f1
karya	04E1
karya ilmiah	04E1
karya tulis	04E1
katildigim egitimler	01N1
katildigim seminerler	04M1
katilinan seminerler	04M1
katıldığım eğitimler	01N1
katıldığım seminerler	04M1
katılınan seminerler	04M1
kde jsem pracoval	07j1
kde jsem pracovala	07j1
kdo jsem	05@1
kdo sem	05C1
keahlian	03S1
keahlian bahasa	03R1
keahlian dan keterampilan	03S1
keahlian komputer	03S1
keahlian teknis	03S1
keahlian utama	03S1
keanggotaan	00o1
keanggotaan asosiasi	00o1
keanggotaan organisasi	00o1
keanggotaan profesional	00o1
kecakapan	03S1
keeled	0;l1
keeleoskus	0;l1
keeleoskused	0;l1
keelte oskus	0;l1
keelteoskus	0;l1
keelteoskused	0;l1
kegemaran	0:R1
kegiatan sosial	0;m1
kegiatan sukarela	0;m1
kegiatan sukarelawan	0;m1
kelebihan	06j1
kelpoisuudet	0;n1
kemampuan	03S1
kemampuan bahasa	03R1
kemampuan berbahasa	03R1
kemampuan dan keahlian	03S1
kemampuan komputer	03S1
kemampuan teknis	03S1
kendim hakkinda	01Y1
kendim hakkında	01Y1
kennis	03d1
kennis en vaardigheden	03d1
kenntnisse	03g1
kenntnisse und faehigkeiten	03g1
kenntnisse und fahigkeiten	03g1
kenntnisse und fähigkeiten	03g1
kepesites	0491
kepesitesek	0491
kepessegek	0711
kepzes	08U1
kepzesek	08U1
kepzesek tanfolyamok	08S1
kepzettseg	08U1
keresett munka	01O1
keresett pozicio	01O1
keresett pozíció	01O1
kerja sukarela	0;m1
kerncompetenties	03d1
kernekompetencer	06o1
kernkompetenzen	03g1
kesaetyoet	0161
kesatyot	0161
keskeinen osaaminen	01\1
keskeinen tyoekokemus	0161
keskeinen tyokokemus	0161
keskeinen työkokemus	0161
keskeiset projektit	09i1
kesukarelawanan	0;m1
keszsegek	0711
keszsegek es kompetenciak	0711
keszsegek kepessegek	0711
kesätyöt	0161
keterampilan	03S1
keterampilan bahasa	03R1
keterampilan digital	03S1
keterampilan komputer	03S1
keterampilan teknis	03S1
ketersediaan	08Z1
ketertarikan	0:R1
key achievements	00A1
key competencies	0081
key projects	00D1
key skills	0081
keynote talks	03k1
keynotes	03k1
kha nang ngoai ngu	0;o1
khac	0<01
khen thuong	06[1
khen thưởng	06[1
khoa dao tao	04H1
khoa hoc	04H1
khoa hoc ngan han	04H1
khoá học	04H1
khác	0<01
khóa học	04H1
khóa học ngắn hạn	04H1
khóa đào tạo	04H1
khả năng ngoại ngữ	0;o1
ki nang	04I1
ki vagyok	03e1
kiegeszito informaciok	08R1
kiegészítő információk	08R1
kielellinen osaaminen	0<11
kielet	0<11
kieliosaaminen	0<11
kielitaidot	0<11
kielitaito	0<11
kiemelt projektek	09G1
kien thuc	04I1
kiinnostuksen kohteet	09m1
kiinnostukset	09m1
kilka slow o mnie	04f1
kilka słów o mnie	04f1
kimlik bilgileri	0411
kinh nghiem	0641
kinh nghiem chuyen mon	0641
kinh nghiem du an	04G1
kinh nghiem lam viec	0641
kinh nghiem nghe nghiep	0641
kinh nghiem thuc tap	0641
kinh nghiem thuc te	0641
kinh nghiem viec lam	0641
kinh nghiệm	0641
kinh nghiệm chuyên môn	0641
kinh nghiệm dự án	04G1
kinh nghiệm làm việc	0641
kinh nghiệm nghề nghiệp	0641
kinh nghiệm thực tập	0641
kinh nghiệm thực tế	0641
kinh nghiệm việc làm	0641
kirjat	02\1
kisa ozgecmis	01Y1
kisaca ben	01Y1
kisaca hakkimda	01Y1
kisaca kendim	01Y1
kisbiet	04>1
kiserolevel	0<21
kisisel	0411
kisisel beceriler	02K1
kisisel bilgiler	0411
kisisel bilgilerim	0411
kisisel ilgi alanlari	04@1
kisisel ozet	01Y1
kisisel projeler	00N1
kisisel veriler	0411
kisisel yetenekler	02K1
kita	0;G1
kita informacija	0;G1
kitaplar	01>1
kiti duomenys	0;G1
kiti igudziai	02f1
kiti įgūdžiai	02f1
kituntetesek	0771
kitüntetések	0771
kişisel	0411
kişisel beceriler	02K1
kişisel bilgiler	0411
kişisel bilgilerim	0411
kişisel ilgi alanları	04@1
kişisel projeler	00N1
kişisel veriler	0411
kişisel yetenekler	02K1
kişisel özet	01Y1
kiến thức	04I1
kjernekompetanse	01g1
klicove dovednosti	06U1
klicove kompetence	06U1
kljucne kompetence	0731
kljucne vestine	0741
kljucne vjestine	0751
ključne kompetence	0731
ključne veštine	0741
ključne vještine	0751
klucove zrucnosti	06X1
kluczowe kompetencje	07N1
kluczowe umiejetnosci	07N1
kluczowe umiejętności	07N1
klíčové dovednosti	06U1
klíčové kompetence	06U1
knihy	05I2
knjige	03j1
knowledge	0081
knygos	0<31
ko sam ja	0<41
koerekort	0<51
koerekort og certifikater	03D1
koerkort	0<61
koerkort och certifikat	03b1
kogemus	01[1
kogemused	01[1
kokemus	0161
kokkuvote	08L1
kokkuvõte	08L1
kompetanse	01g1
kompetanseomraader	01g1
kompetanseomrader	01g1
kompetanseområder	01g1
kompetanser	01g1
kompetanseutvikling	01f1
kompetence	0<72
kompetenceprofil	0<91
kompetencer	06o1
kompetences	05E1
kompetenceudvikling	08M1
kompetenciak	0711
kompetencie	06X1
kompetencije	01K2
kompetencijos	02f1
kompetenciák	0711
kompetencje	07N1
kompetencje cyfrowe	07N1
kompetencje jezykowe	0:d1
kompetencje językowe	0:d1
kompetencje techniczne	07N1
kompetencje zawodowe	07N1
kompetens	06b1
kompetenser	06b1
kompetensi	03S1
kompetensomraaden	06b1
kompetensomraden	06b1
kompetensområden	06b1
kompetenssit	01\1
kompetensutveckling	09R1
kompetentsid	02c1
kompetenzen	03g1
kompetenzi	09`1
kompetenzi lingwistici	0:31
kompetenzi lingwistiċi	0:31
kompetenzprofil	03g1
kompetisi	03\1
kompiuteriniai igudziai	02f1
kompiuteriniai įgūdžiai	02f1
kompiuterinis rastingumas	02f1
kompiuterinis raštingumas	02f1
komputer	07N1
konferans ve seminerler	04M1
konferanser	02Q1
konferanser og seminarer	02Q1
konferanslar	04M1
konferanslar ve seminerler	04M1
konference	0<:2
konference a seminare	01G1
konference a semináře	01G1
konference in seminarji	07Z1
konferencer	03_1
konferencer og seminarer	03_1
konferences	06R1
konferences un seminari	06R1
konferences un semināri	06R1
konferenciak	0<<1
konferenciak es szeminariumok	0<<1
konferenciareszvetel	0<<1
konferenciarészvétel	0<<1
konferencie	0<=1
konferencie a seminare	0<=1
konferencie a semináre	0<=1
konferencije	0<>2
konferencije i seminari	0<>2
konferencijos	06Y1
konferencijos ir seminarai	06Y1
konferenciák	0<<1
konferenciák és szemináriumok	0<<1
konferencje	0<@1
konferencje i seminaria	0<@1
konferenser	08j1
konferenser och seminarier	08j1
konferensi	00G1
konferensi dan seminar	00G1
konferenssit	0<A1
konferenssit ja seminaarit	0<A1
konferenzen	0<B1
konferenzen und seminare	0<B1
konferenzi	03K1
konferenzi u seminars	03K1
konferenzteilnahmen	0<B1
kongreler	04M1
kongresi	0<C3
kongresse	0<B1
kongresser	0<F3
kongressit	0<A1
kongresszusok	0<<1
kongresy	0<I2
konicky	0<K2
konicky a zajmy	0<M1
konicky a zaujmy	0<N1
konjicki	0:Z1
konjički	0:Z1
konkurranser	0:01
konkurrencer	01i1
konkursy	0<O1
kontak	0431
kontakt	0<P<
kontakt informacije	0<\1
kontakt podaci	0<]2
kontaktai	02e1
kontaktandmed	0;81
kontaktdaten	01m1
kontakti	0<_3
kontaktine informacija	02e1
kontaktinfo	0;81
kontaktinformacija	0<b1
kontaktinformasjon	0<c1
kontaktinformation	0<d2
kontaktinformationen	01m1
kontaktinformācija	0<b1
kontaktiniai duomenys	02e1
kontaktinė informacija	02e1
kontaktne informacie	0<f1
kontaktne informacije	0<g1
kontaktne udaje	0<f1
kontaktni informace	0<h1
kontaktni podaci	0<i1
kontaktni podatki	0<g1
kontaktni udaje	0<h1
kontaktné informácie	0<f1
kontaktné údaje	0<f1
kontaktní informace	0<h1
kontaktní údaje	0<h1
kontaktoplysninger	0<j1
kontaktopplysninger	0<c1
kontaktpersonas atsauksmem	0311
kontaktpersonas atsauksmēm	0311
kontaktuppgifter	09e1
kontakty	0<k2
kontakty na reference	07h1
konusmalar	01>1
konustugum diller	0401
konuşmalar	01>1
konuştuğum diller	0401
konverentsid	0<m1
konverentsid ja seminarid	0<m1
konyvek	05?1
koníčky	0<K2
koníčky a zájmy	0<M1
koníčky a záujmy	0<N1
kool	09l1
koolitused	08]1
koolitused ja kursused	08]1
kopsavilkums	02C1
korabbi munkahelyek	0141
korekort	0<51
korekort og certifikater	03D1
korkort	0<61
korkort och certifikat	03b1
korsijiet	0<n1
korsijiet ta' tahrig	0<n1
korsijiet ta' taħriġ	0<n1
kort om meg	0;31
kort om mig	0;42
kort presentation	0<o1
kort profiel	07W1
kort profil	0<91
kortare utbildningar	09R1
korte introductie	07W1
kortit	0;n1
kortit ja luvat	0;n1
korábbi munkahelyek	0141
kotba	02`1
koulut	01F1
koulutukset	01F1
koulutukset ja kurssit	01^1
koulutus	01F1
koulutus ja tutkinnot	01F1
koulutushistoria	01F1
koulutustausta	01F1
kozeleti tevekenyseg	0=01
kozossegi media	0:61
kozossegi munka	0=01
kozossegi oldalak	0:61
kratce o mne	05@1
kratka biografija	0<41
kratka predstavitev	05C1
kratki zivotopis	0;c1
kratki životopis	0;c1
kratko o mne	0;b1
kretanje u sluzbi	07i1
kretanje u službi	07i1
krotko o mnie	04f1
krátce o mně	05@1
krátko o mne	0;b1
krótko o mnie	04f1
ksiazki	02b1
książki	02b1
ksztalcenie	08J1
kształcenie	08J1
kto som	0;b1
kualifikasi pendidikan	0;P1
kuka olen	01]1
kulcskompetenciak	0711
kulcskompetenciák	0711
kullandigim programlar	02K1
kullandigim yazilimlar	02K1
kullandığım programlar	02K1
kullandığım yazılımlar	02K1
kulup faaliyetleri	09c1
kulüp faaliyetleri	09c1
kunnatta	0991
kunniamaininnat	0281
kunnskaper	01g1
kunnátta	0991
kunskaper	06b1
kunskaper och faerdigheter	06b1
kunskaper och fardigheter	06b1
kunskaper och färdigheter	06b1
kuntatt	06`1
kuntatti	06`1
kurs	01f1
kurs bilgileri	01N1
kurs og opplaering	01f1
kurs og opplæring	01f1
kurs og sertifikater	01f1
kurs og videreutdanning	01f1
kurs ve egitimler	01N1
kurs ve eğitimler	01N1
kurs ve seminerler	01N1
kursai	0=11
kursai ir mokymai	0=11
kursbevis	03C1
kurse	0381
kurse und seminare	0381
kurser	0=22
kurser och certifikat	09R1
kurser och utbildningar	09R1
kurser og efteruddannelse	08M1
kursevi	07O1
kursevi i obuke	07O1
kursi	02@1
kursi seminari	02@1
kursi un seminari	02@1
kursi un semināri	02@1
kursi, semināri	02@1
kurslar	01N1
kurslar ve egitimler	01N1
kurslar ve eğitimler	01N1
kurssit	01^1
kurssit ja koulutukset	01^1
kursus	0=42
kursus dan pelatihan	0=61
kursusbeviser	03D1
kursused	08]1
kursy	07M1
kursy i szkolenia	07M1
kursy szkolenia	07M1
kursy zawodowe	07M1
kursy, szkolenia	07M1
kurulus uyelikleri	06i1
kuruluş üyelikleri	06i1
kurzbiografie	03i1
kurzbiographie	03i1
kurzfassung	03i1
kurzprofil	03i1
kurzusok	08S1
kurzvorstellung	03i1
kurzy	00?2
kurzy a skoleni	00>1
kurzy a skolenia	06W1
kurzy a školenia	06W1
kurzy a školení	00>1
kurzy skoleni	00>1
kurzy, školení	00>1
kutatas	09G1
kutatasi projektek	09G1
kutatasok	09G1
kutatás	09G1
kutatási projektek	09G1
kutatások	09G1
kutsed	07<1
kutsetunnistused	07<1
kuulumine organisatsioonidesse	0=71
kuuluvus organisatsioonidesse	0=71
kuvaus	01]1
kvalifikacijas	02?1
kvalifikacijas celsana	02@1
kvalifikacijos	02o1
kvalifikacijos kelimas	0=11
kvalifikacijos kėlimas	0=11
kvalifikacijos tobulinimas	0=11
kvalifikasjoner	01g1
kvalifikationer	06o1
kvalifikācijas	02?1
kvalifikācijas celšana	02@1
kwalifikacje	05<1
kwalifikacje zawodowe	05<1
kwalifiki	08K1
kwalifiki akkademici	08K1
kwalifiki akkademiċi	08K1
kwaliteiten	03d1
ky nang	04I1
ky nang ca nhan	04I1
ky nang chinh	04I1
ky nang chuyen mon	04I1
ky nang khac	04I1
ky nang ky thuat	04I1
ky nang mem	04I1
ky nang nghe nghiep	04I1
ky nang ngoai ngu	0;o1
ky nang ngon ngu	0;o1
ky nang tin hoc	04I1
kynning	0131
kynningarbref	0=81
kynningarbréf	0=81
kärnkompetenser	06b1
képességek	0711
képesítés	0491
képesítések	0491
képzettség	08U1
képzés	08U1
képzések	08U1
képzések, tanfolyamok	08S1
készségek	0711
készségek és kompetenciák	0711
készségek, képességek	0711
kísérőlevél	0<21
könyvek	05?1
körkort	0<61
körkort och certifikat	03b1
közéleti tevékenység	0=01
közösségi munka	0=01
közösségi média	0:61
közösségi oldalak	0:61
kørekort	0<51
kørekort og certifikater	03D1
kĩ năng	04I1
kısa özgeçmiş	01Y1
kısaca ben	01Y1
kısaca hakkımda	01Y1
kısaca kendim	01Y1
kľúčové zručnosti	06X1
kỹ năng	04I1
kỹ năng chuyên môn	04I1
kỹ năng chính	04I1
kỹ năng cá nhân	04I1
kỹ năng khác	04I1
kỹ năng kỹ thuật	04I1
kỹ năng mềm	04I1
kỹ năng nghề nghiệp	04I1
kỹ năng ngoại ngữ	0;o1
kỹ năng ngôn ngữ	0;o1
kỹ năng tin học	04I1
labitud koolitused	08]1
labor social	00H1
laboratory skills	0081
laenkar	0=91
laimejimai	02=1
laimėjimai	02=1
lain lain	06a1
lain-lain	06a1
lainnya	06a1
laisvalaikio pomegiai	0:S1
laisvalaikio pomėgiai	0:S1
laisvalaikis	0:S1
lampiran	07[1
langages de programmation	02I1
language	09K1
language abilities	09K1
language competences	09K1
language competencies	09K1
language knowledge	09K1
language proficiency	09K1
language skills	09K1
languages	09K1
languages spoken	09K1
langue	03I1
langues	03I1
langues etrangeres	03I1
langues parlees	03I1
langues parlées	03I1
langues vivantes	03I1
langues étrangères	03I1
lankar	0=91
lastni projekti	0;I1
latar belakang pendidikan	0;P1
laufbahn	02;1
lavori	0=:1
lavori precedenti	01U1
lavori svolti	01U1
lavoro	01U1
lavoro desiderato	02j1
lazer	02O1
leachtai	0171
leadership	00W1
leadership activities	00W1
leadership and service	00W1
leadership experience	00W1
leasanna	04K1
lectures	03k1
legater	01i1
legaturi	0=;1
legitimation	03b1
legitimationer	03b1
legături	0=;1
lehrerfahrung	02;1
lehrgaenge	0381
lehrgaenge und seminare	0381
lehrgange	0381
lehrgange und seminare	0381
lehrgänge	0381
lehrgänge und seminare	0381
lehrtaetigkeit	02;1
lehrtatigkeit	02;1
lehrtätigkeit	02;1
leistungen	03=1
leisure	00_1
leisure activities	00_1
lenguajes	05`1
lenguajes de programacion	02J1
lenguajes de programación	02J1
lenguas	05`1
lenguas extranjeras	05`1
lenker	0=<1
lenkjer	0=<1
letter of motivation	02B1
lettera di motivazione	0==1
lettera di presentazione	0==1
lettera motivazionale	0==1
lettere di referenza	0=>1
letters of recommendation	05>1
lettre d'accompagnement	0=?1
lettre de motivation	0=?1
lettres de recommandation	0=@1
leyfi	0=A1
lezingen	02[1
libri	02W1
libros	02X1
licencas	00S1
licencas e certificacoes	00S1
licencas e certificados	00S1
licence	0=B4
licence i sertifikati	0851
licences	0=F3
licences and registrations	03P1
licences et certifications	00K1
licencia de conducir	04S1
licencias	00Q1
licencias y certificaciones	00Q1
licencie	0511
licencije	0521
licencijos	02o1
licencje	05<1
licencje i certyfikaty	05<1
licenser	0532
licenses	03P1
licenses and certifications	03P1
licenses and registrations	03P1
licensure	03P1
licente	00T1
licente si certificari	00T1
licenties	03`1
licenze	0071
licenze e certificazioni	0071
licenzja tas sewqan	0=I1
licenzji	0591
licenzji tas sewqan	0=I1
licenças	00S1
licenças e certificados	00S1
licenças e certificações	00S1
licențe	00T1
licențe și certificări	00T1
lich su cong viec	0641
lich su lam viec	0641
licna interesovanja	0:Y1
licne informacije	0<\1
licne osobine	0<41
licne vestine	0741
licni podaci	0<\1
licni profil	0<41
licni projekti	0;H1
lideranca	00P1
liderança	00P1
liderazgo	00H1
lidmaatschap	03f1
lidmaatschappen	03f1
lien he	08=1
lien ket	0::1
lien lac	08=1
liens	08[1
ligacoes	0=J1
ligações	0=J1
liikmelisus	0=71
liikmesus	0=71
liite	02d1
liitteet	02d1
limba materna si limbi straine	0061
limba maternă și limbi străine	0061
limbaje de programare	0051
limbi	0061
limbi cunoscute	0061
limbi straine	0061
limbi straine cunoscute	0061
limbi străine	0061
limbi străine cunoscute	0061
limbi vorbite	0061
lineas de investigacion	00V1
lingid	0=K1
lingua	01T1
linguagens de programacao	02F1
linguagens de programação	02F1
linguaggi di programmazione	0041
linguas	05d1
linguas estrangeiras	05d1
linguas faladas	05d1
lingue	01T1
lingue conosciute	01T1
lingue straniere	01T1
linguistic skills	09K1
lingwi	0:31
lingwi barranin	0:31
link	0=L2
linkek	0:61
linki	0=N1
linkit	0=O1
linkler	03Q1
linkovi	08:2
links	0=P7
linkuri	0=;1
lionrai agus ballraiochtai	03T1
lionrai soisialta	0=W1
lisaandmed	0=X1
lisad	07\1
lisaekoulutus	01^1
lisaetiedot	0=Y1
lisainfo	0=X1
lisakoulutus	01^1
lisanslar	01M1
lisanslar ve sertifikalar	01M1
lisateave	0=X1
lisatiedot	0=Y1
lisenser	03C1
lisensi	0=Z1
lisensi dan sertifikasi	0=Z1
lisenssit	0;n1
list motywacyjny	0=[1
lisäkoulutus	01^1
lisätiedot	0=Y1
litir chludaigh	0=\1
litir chlúdaigh	0=\1
litir iarratais	0=\1
litsentsid	07<1
livres	02U1
livros	02E1
lizenzen	00=1
lizenzen und zertifikate	00=1
liên hệ	08=1
liên kết	0::1
liên lạc	08=1
liċenzja tas-sewqan	0=I1
liċenzji	0591
liċenzji tas-sewqan	0=I1
lična interesovanja	0:Y1
lične informacije	0<\1
lične osobine	0<41
lične veštine	0741
lični podaci	0<\1
lični profil	0<41
lični projekti	0;H1
llenguatges de programacio	01W1
llenguatges de programació	01W1
llengues	05c1
llengues estrangeres	05c1
llengües	05c1
llengües estrangeres	05c1
lleure	00k1
llibres	05e1
llicencies	00R1
llicencies i certificacions	00R1
llicències	00R1
llicències i certificacions	00R1
lloc de treball desitjat	07?1
load	07<1
locul de munca actual	00X1
locul de munca vizat	02m1
locul de muncă actual	00X1
locul de muncă vizat	02m1
locuri de munca	00X1
locuri de muncă	00X1
loeneanspraak	0;f1
loenoenske	0;Y1
logiciels	02I1
logros	03]1
logros destacados	03]1
loisirs	00\1
loisirs et centres d'interet	00\1
loisirs et centres d'intérêt	00\1
lomba	03\1
loneansprak	0;f1
lononske	0;Y1
looking for	03J1
loopbaan	02M1
loopbaanoverzicht	02M1
lucrari publicate	02V1
lucrari stiintifice	02V1
lucrări publicate	02V1
lucrări științifice	02V1
luhidalt minust	08L1
luhitutvustus	08L1
lukesciai	06_1
luottamustehtaevaet	01I1
luottamustehtavat	01I1
luottamustehtävät	01I1
luottamustoimet	01I1
lupakortit	0;n1
luvat	0;n1
luvat ja kortit	0;n1
lydrastis	0=]1
lydraštis	0=]1
lyhyesti	01]1
lyhyt esittely	01]1
lyhytkurssit	01^1
läbitud koolitused	08]1
länkar	0=91
léachtaí	0171
líneas de investigación	00V1
línguas	05d1
línguas estrangeiras	05d1
línguas faladas	05d1
líonraí agus ballraíochtaí	03T1
líonraí sóisialta	0=W1
löneanspråk	0;f1
lønønske	0;Y1
lühidalt minust	08L1
lühitutvustus	08L1
lūkesčiai	06_1
lịch sử công việc	0641
lịch sử làm việc	0641
maal	0=^3
maatschappelijke activiteiten	00[1
macibas	01B1
magamrol	03e1
magamról	03e1
magang	0;]1
main projects	00D1
major projects	00D1
makaleler	01>1
mal	0=^3
malakunnatta	08h1
malstofur	0=a1
malthing	0=a1
management skills	0081
mang xa hoi	0::1
manused	07\1
markmid	0131
markmið	0131
materinski i strani jezici	0;T1
me contacter	06C1
medailonek	05@1
medals	00A1
media sosial	0;O1
media spolecznosciowe	0=N1
media społecznościowe	0=N1
medlemskab	09=1
medlemskaber	09=1
medlemskap	0=b2
medlemskap i foereningar	09E1
medlemskap i foreningar	09E1
medlemskap i föreningar	09E1
medlemskap i organisasjoner	09<1
medlemskap och naetverk	09E1
medlemskap och natverk	09E1
medlemskap och nätverk	09E1
medmaelabref	0=d1
medmaelendur	0=d1
medmaeli	0=d1
megjelent muvek	05?1
megjelent művek	05?1
megpalyazott munkakor	01O1
megpalyazott pozicio	01O1
megpályázott munkakör	01O1
megpályázott pozíció	01O1
mehke vescine	0731
mehke veščine	0731
meke vjestine	0751
meke vještine	0751
mekke dovednosti	06U1
melleklet	06D1
mellekletek	06D1
melléklet	06D1
mellékletek	06D1
membership	04:1
memberships	04:1
memberships and affiliations	04:1
membre	00c1
membresias	00l1
membresías	00l1
membru	0101
menntun	09o1
menntun og thjalfun	09o1
menntun og þjálfun	09o1
meriter	0=e1
meriter i oevrigt	0201
meriter i ovrigt	0201
meriter i övrigt	0201
meritos	03]1
merkis	02C1
mes experiences	00^1
mes expériences	00^1
mesleki beceriler	02K1
mesleki deneyim	04L1
mesleki egitimler	01N1
mesleki eğitimler	01N1
mesleki tecrube	04L1
mesleki tecrübe	04L1
mesleki uyelikler	06i1
mesleki üyelikler	06i1
messen und kongresse	0<B1
methoden	03g1
metier recherche	04a1
meðmælabréf	0=d1
meðmælendur	0=d1
meðmæli	0=d1
midja socjali	0=f1
midja soċjali	0=f1
mielenkiinnon kohteet	09m1
mimoskolni aktivity	06T1
mimoskolni cinnost	06T1
mimoskolska cinnost	07J1
mimoskolske aktivity	07J1
mimoškolní aktivity	06T1
mimoškolní činnost	06T1
mimoškolská činnosť	07J1
mimoškolské aktivity	07J1
min jien	08?1
minat	0:R1
minat dan hobi	0:R1
minat kerja	08Z1
minat pribadi	0:R1
minositesek	0491
minust	08L1
minusta	01]1
minősítések	0491
mionsonrai pearsanta	08d1
mionsonraí pearsanta	08d1
misc	00a1
miscelaneo	06e1
miscellaneous	00a1
miscel·lania	01S1
miscel·lània	01S1
misceláneo	06e1
missa olen tyoskennellyt	0161
missae olen tyoeskennellyt	0161
mission statement	00;1
missions	00^1
missä olen työskennellyt	0161
mitgliedschaft	03h1
mitgliedschaften	03h1
mitgliedschaften in vereinen	03h1
mitgliedschaften und netzwerke	03h1
mixxellanja	01H1
mocne strony	07N1
moi quan tam	0=g1
moje atuty	04f1
mokslas	0:^1
mokslines publikacijos	0<31
moksliniai tyrimai	02g1
mokslinės publikacijos	0<31
mokymai	0=11
mokymai ir kursai	0=11
mokymasis	0:^1
moltai	0=h1
moltaí	0=h1
moltoiri	0=h1
moltóirí	0=h1
mon profil	0001
mong muon	0651
mong muốn	0651
mooc	02n1
more	00a1
mother tongue and other languages	09K1
motivacijas vestule	0=i1
motivacijsko pismo	0=j2
motivaciono pismo	0=l1
motivacios level	0<21
motivacni dopis	0=m1
motivacny list	0=n1
motivasyon mektubu	0=o1
motivatie	07W1
motivatiebrief	03^1
motivation	0>02
motivation letter	02B1
motivationsschreiben	0271
motivatsioonikiri	0;[1
motivační dopis	0=m1
motivačný list	0=n1
motiveret ansoegning	0291
motiveret ansogning	0291
motiveret ansøgning	0291
motivációs levél	0<21
motivācijas vēstule	0=i1
motyvacinis laiskas	0=]1
motyvacinis laiškas	0=]1
mrezne stranice	0;01
mrežne stranice	0;01
muc khac	0<01
muc luong mong muon	0651
muc tieu	03U1
muc tieu nghe nghiep	03U1
muita tietoja	0=Y1
munca voluntara	00Y1
muncă voluntară	00Y1
munkahely	0141
munkahelyek	0141
munkahelyi tapasztalat	0141
munkakorok	0141
munkakörök	0141
munkatapasztalat	0141
munkatapasztalatok	0141
munkatortenet	0141
munkatörténet	0141
munkaviszonyok	0141
muszaki ismeretek	0711
muttersprache und fremdsprachen	09U1
muu	0>22
muu info	0=X1
muu koulutus	01^1
muu osaaminen	01\1
muu teave	0=X1
muu tyoekokemus	0161
muu tyokokemus	0161
muu työkokemus	0161
muud oskused	02c1
muut	0=Y1
muut koulutukset	01^1
muut taidot	01\1
muut tiedot	0=Y1
muuta	0=Y1
my work	00B1
málakunnátta	08h1
málstofur	0=a1
málþing	0=a1
mål	0=^3
méritos	03]1
métier recherché	04a1
mācības	01B1
mērķis	02C1
měkké dovednosti	06U1
műszaki ismeretek	0711
mạng xã hội	0::1
mối quan tâm	0=g1
mục khác	0<01
mục tiêu	03U1
mục tiêu nghề nghiệp	03U1
mức lương mong muốn	0651
na kratko o meni	05C1
na meain shoisialta	0=W1
na meáin shóisialta	0=W1
nachweise	00=1
naetverk	0=91
naetverk och medlemskap	09E1
nagrade	0>43
nagrade i priznanja	0>72
nagrade in priznanja	07l1
nagrody	0<O1
nagrody i stypendia	0<O1
nagrody i wyroznienia	0<O1
nagrody i wyróżnienia	0<O1
naisc	0=W1
najvyssie dosiahnute vzdelanie	01<1
najvyššie dosiahnuté vzdelanie	01<1
najwazniejsze osiagniecia	0<O1
najwazniejsze projekty	03O1
najwazniejsze umiejetnosci	07N1
najważniejsze osiągnięcia	0<O1
najważniejsze projekty	03O1
najważniejsze umiejętności	07N1
nam	09o1
namsferill	09o1
namskeid	08\1
namskeid og radstefnur	08\1
nang luc	04I1
naobrazba	08G1
naryste	02i1
naryste organizacijose	02i1
narystes	02i1
narystė	02i1
narystė organizacijose	02i1
narystės	02i1
narzedzia	07N1
narzędzia	07N1
nas horas vagas	02O1
nascholing	0031
nastroje	0;B2
natjecanja	0>91
natverk	0=91
natverk och medlemskap	09E1
naucni radovi	0>:1
nauka	08J1
naučni radovi	0>:1
ne biliyorum	02K1
neben der arbeit	03;1
nebenjobs	02;1
nebenprojekte	0391
nebentaetigkeit	02;1
nebentaetigkeiten	02;1
nebentatigkeit	02;1
nebentatigkeiten	02;1
nebentätigkeit	02;1
nebentätigkeiten	02;1
neformalno izobrazevanje	06f1
neformalno izobraževanje	06f1
neformalno obrazovanje	07P1
nejvyssi dosazene vzdelani	01;1
nejvyšší dosažené vzdělání	01;1
neler yapabilirim	02K1
nerede okudum	01=1
nerelerde calistim	04L1
nerelerde çalıştım	04L1
nettprofiler	0=<1
nettsider	0=<1
nettverk og medlemskap	09<1
netvaerk	0:71
netvaerk og medlemskaber	09=1
netværk	0:71
netværk og medlemskaber	09=1
netwerken	0>;1
netwerken en lidmaatschappen	03f1
netwerks socjali	0=f1
netwerks soċjali	0=f1
netwerks u shubijiet	02k1
netwerks u sħubijiet	02k1
networks	09A1
networks and memberships	04:1
netzwerke	0:_1
netzwerke und mitgliedschaften	03h1
nevenactiviteiten	00[1
nevenfuncties	00[1
nevenprojecten	03c1
nghien cuu	04G1
nghiên cứu	04G1
ngoai ngu	0;o1
ngon ngu	0;o1
ngon ngu lap trinh	04I1
ngoại ngữ	0;o1
nguoi gioi thieu	09a1
nguoi tham chieu	09a1
nguoi tham khao	09a1
nguyen vong	0651
nguyen vong cong viec	0651
nguyện vọng	0651
nguyện vọng công việc	0651
ngôn ngữ	0;o1
ngôn ngữ lập trình	04I1
người giới thiệu	09a1
người tham chiếu	09a1
người tham khảo	09a1
nitelikler	02K1
niveau de langue	03I1
niveaux de langues	03I1
nivel de idiomas	05`1
nivell d'idiomes	05c1
niyet mektubu	0=o1
nodarbinatiba	06\1
nodarbinātība	06\1
noeglekompetencer	06o1
noekkelkompetanse	01g1
noekkelkvalifikasjoner	0;31
noglekompetencer	06o1
nokkelkompetanse	01g1
nokkelkvalifikasjoner	0;31
non formal education	00b1
non-formal education	00b1
notable projects	00D1
notlar	05=1
nozimigakie projekti	0;K1
nozīmīgākie projekti	0;K1
nuorodos	0:o1
nyckelkompetenser	06b1
nyelvek	0:]1
nyelvi ismeretek	0:]1
nyelvi keszsegek	0:]1
nyelvi kompetenciak	0:]1
nyelvi kompetenciák	0:]1
nyelvi készségek	0:]1
nyelvismeret	0:]1
nyelvtudas	0:]1
nyelvtudás	0:]1
nyelvvizsgak	0:]1
nyelvvizsgák	0:]1
nám	09o1
námsferill	09o1
námskeið	08\1
námskeið og ráðstefnur	08\1
nástroje	0;B2
nätverk	0=91
nätverk och medlemskap	09E1
nøglekompetencer	06o1
nøkkelkompetanse	01g1
nøkkelkvalifikasjoner	0;31
năng lực	04I1
o meni	0><3
o mne	0>?2
o mnie	04f1
o mně	05@1
o sobie	04f1
oa 능력	0>A1
oa능력	0>A1
obair dheonach	09b1
obiectiv	04N1
obiectiv profesional	04N1
obiective	04N1
obiettivi	03F1
obiettivo	03F1
obiettivo professionale	03F1
objave	0>B3
objave in predavanja	03j1
objavljeni radovi	05G2
objectif	0001
objectif professionnel	0001
objectifs	0001
objectiu	0981
objectiu professional	0981
objective	00;1
objectivo	02D1
objektif	06j1
objetivo	0>E2
objetivo profesional	00L1
objetivo profissional	02D1
objetivos	0>E2
objetivos pessoais	04R1
obras	0>G2
obrazovanje	01D2
obrazovanje i obuka	0>I1
obrazovanje i osposobljavanje	08G1
obres	0>J1
obsluga komputera	07N1
obstudijske dejavnosti	0871
obsługa komputera	07N1
obuke	07O1
obštudijske dejavnosti	0871
ocakavania	0831
occupation	00B1
occupational experience	00B1
occupazione	01U1
occupazione desiderata	02j1
ocekavani	0:81
ocekivanja	0>K2
oceneni	07k1
oceneni a uspechy	07k1
ocenenia	0>M1
ocenenia a uspechy	0>M1
ocenenia a úspechy	0>M1
ocenění	07k1
ocenění a úspěchy	07k1
ocio	00V1
octrooien	02[1
ocupacao de tempos livres	02O1
ocupacio desitjada	07?1
ocupació desitjada	07?1
ocupação de tempos livres	02O1
oczekiwania	07m1
oczekiwania finansowe	07m1
odabrani projekti	0>N1
odborna prax	0>O1
odborna praxe	07j1
odborna skoleni	00>1
odborna sposobilost	0511
odborna zpusobilost	0501
odborne certifikaty	0501
odborne clanky	0>P1
odborne dovednosti	06U1
odborne publikace	0>P1
odborne publikacie	0>Q1
odborne skusenosti	0>O1
odborne znalosti	0;B2
odborne zrucnosti	06X1
odborná prax	0>O1
odborná praxe	07j1
odborná spôsobilosť	0511
odborná způsobilost	0501
odborná školení	00>1
odborné certifikáty	0501
odborné dovednosti	06U1
odborné publikace	0>P1
odborné publikácie	0>Q1
odborné skúsenosti	0>O1
odborné znalosti	0;B2
odborné zručnosti	06X1
odborné články	0>P1
odbyte szkolenia	07M1
odkazy	0>R2
odnosniki	0=N1
odnośniki	0=N1
odporucania	0>T1
odporúčania	0>T1
odul ve basarilar	03Y1
oduller	03Y1
oduller ve basarilar	03Y1
odullerim	03Y1
oenska stilling	0;X1
oenskad befattning	0;f1
oenskad tjaenst	0;f1
oenskat arbete	0;f1
oenskemaal	0;f1
oensker	0;j2
oensket job	0;Y1
oensket jobb	0;X1
oensket stilling	0;j2
oevrig	01h1
oevrig arbetslivserfarenhet	02:1
oevrig erhvervserfaring	0261
oevrig informasjon	01h1
oevrig information	0201
oevrig utbildning	09R1
oevriga faerdigheter	06b1
oevriga kunskaper	06b1
oevriga meriter	0201
oevriga meriter och kunskaper	06b1
oevriga uppgifter	0201
oevriga upplysningar	0201
oevriga utbildningar	09R1
oevrige ferdigheter	01g1
oevrige kompetencer	06o1
oevrige kurser	08M1
oevrige oplysninger	01d1
oevrige opplysninger	01h1
oevrigt	0>U2
oevrigt engagemang	08^1
off duty	00_1
off the clock	00_1
ofimatica	02J1
ofimática	02J1
ogrenim	01=1
ogrenim bilgileri	01=1
ogrenim durumu	01=1
ohjelmistot	01\1
ohjelmointikielet	01\1
ohrajn	01H1
oideachas	04J1
oideachas agus oiliuint	04J1
oideachas agus oiliúint	04J1
oiliuint	04e1
oiliúint	04e1
oklevelek	0491
oktatas	08U1
oktatas es kepzes	08U1
oktatas es kepzesek	08U1
oktatás	08U1
oktatás és képzés	08U1
oktatás és képzések	08U1
okudugum okullar	01=1
okuduğum okullar	01=1
okul	01=1
okullarim	01=1
okullarım	01=1
okurettindi	0421
okuskirteini	0421
older positions	00B1
olennainen tyoekokemus	0161
olennainen tyokokemus	0161
olennainen työkokemus	0161
olulisemad projektid	0;91
om	0=^3
om meg	0;31
om mig	0;42
om personen	0<c1
omandatud haridus	09l1
omat projektit	09i1
omdoemen	0>W1
omdomen	0>W1
omdömen	0>W1
on yazi	0=o1
on yazi ozeti	01Y1
onde trabalhei	0301
onderscheidingen	03a1
onderscheidingen en prijzen	03a1
onderwijs	00F1
onderwijs en opleiding	00F1
onderwijservaring	02M1
onderzoek	03c1
onderzoekservaring	02M1
onderzoeksprojecten	03c1
one cikan projeler	00N1
onkentes munka	0=01
onkentes tapasztalat	0=01
onkentes tevekenyseg	0=01
onkentesseg	0=01
online	0>X2
online courses	00b1
online presence	09A1
online profielen	0>;1
online profile	0:_1
online profiles	09A1
online profilok	0:61
online profily	0>R2
online-profile	0:_1
onlineprofiler	0>Z2
onnur faerni	0991
onoracha	08>1
onoracha agus gradaim	08>1
onorificenze	04?1
onoruri	04F1
onska stilling	0;X1
onskad befattning	0;f1
onskad tjanst	0;f1
onskat arbete	0;f1
onskemal	0;f1
onsker	0;j2
onsket job	0;Y1
onsket jobb	0;X1
onsket stilling	0;j2
onur ve oduller	03Y1
onur ve ödüller	03Y1
onóracha	08>1
onóracha agus gradaim	08>1
open source	0>\2
open source contributions	00D1
open source projects	00D1
open source projekte	0391
open source software	00D1
open-source software	00D1
open-source-projekte	0391
opensourceprojecten	03c1
operare pc	0051
opere	0=:1
opingud	09l1
opinie	0>^1
opinnot	01F1
opintotausta	01F1
opis	04f1
opiskelu	01F1
oplaeg	04;1
opleiding	00F1
opleiding en training	00F1
opleidingen	00F1
opleidingsachtergrond	00F1
opleidingsgegevens	00F1
oplæg	04;1
oppimine	09l1
oppsummering	0;31
opravneni	0501
opravnenia	0511
oprogramowanie	07N1
oprávnenia	0511
oprávnění	0501
opsummering	0<91
organisasi	0;m1
organisasjoner	09<1
organisasjonserfaring	08a1
organisational skills	0081
organisationer	0>_2
organisations professionnelles	00c1
organisatsioonid	0=71
organizacijas	03l1
organizacijos	02i1
organizaciones	00l1
organizacje	06N1
organizacje studenckie	01J1
organizacoes	00n1
organizatii	0101
organizatii profesionale	0101
organizations	04:1
organizações	00n1
organizații	0101
organizații profesionale	0101
organizācijas	03l1
orodja	0731
osaaminen	01\1
osaamisalueet	01\1
osaamisprofiili	01]1
osebne informacije	0<g1
osebne lastnosti	05C1
osebni podatki	0<g1
osebni profil	05C1
osebni projekti	0;I1
osiagniecia	0<O1
osiagniecia i nagrody	0<O1
osiągnięcia	0<O1
osiągnięcia i nagrody	0<O1
oskastarf	0>a1
oskir um starf	0>a1
oskused	02c1
oskused ja teadmised	02c1
osnovni podaci	0<]2
osnovni podatki	0<g1
osobe za kontakt	0>b1
osobe za preporuku	0>c2
osobne informacie	0<f1
osobne informacije	0<i1
osobne projekty	0>e1
osobne udaje	0<f1
osobne vjestine	0751
osobne vjestine i kompetencije	0751
osobne vjestine i osobine	0;c1
osobne vještine	0751
osobne vještine i kompetencije	0751
osobne vještine i osobine	0;c1
osobne vlastnosti	0;b1
osobni data	0<h1
osobni informace	0<h1
osobni interesi	0:X1
osobni podaci	0<i1
osobni profil	0>f2
osobni projekti	0>N1
osobni projekty	0>h1
osobni udaje	0<h1
osobni vlastnosti	05@1
osobni zajmy	0<M1
osobny profil	0;b1
osobné informácie	0<f1
osobné projekty	0>e1
osobné vlastnosti	0;b1
osobné údaje	0<f1
osobní data	0<h1
osobní informace	0<h1
osobní profil	05@1
osobní projekty	0>h1
osobní vlastnosti	05@1
osobní zájmy	0<M1
osobní údaje	0<h1
osobný profil	0;b1
osoby polecajace	0>^1
osoby polecające	0>^1
osposobljavanje	07P1
oss	0>i1
osszefoglalas	03e1
osszefoglalo	03e1
oss活動	0>i1
ostale informacije	07T2
ostale vestine	0741
ostale veštine	0741
ostale vjestine	0751
ostale vještine	0751
ostali podaci	07T2
ostalo	07Q3
ostatne	06V1
ostatne informacie	06V1
ostatne zrucnosti	06X1
ostatni	06S1
ostatni dovednosti	06U1
ostatni informace	06S1
ostatné	06V1
ostatné informácie	06V1
ostatné zručnosti	06X1
ostatní	06S1
ostatní dovednosti	06U1
ostatní informace	06S1
osvedceni	0501
osvedceni a certifikaty	0501
osvedcenia	0511
osvedcenia a certifikaty	0511
osvedčenia	0511
osvedčenia a certifikáty	0511
osvědčení	0501
osvědčení a certifikáty	0501
osztondijak	0771
osztondijak es dijak	0771
ota yhteytta	0:11
ota yhteyttae	0:11
ota yhteyttä	0:11
other	00a1
other experience	00B1
other information	00a1
other information and notes	00a1
other interests	00_1
other jobs	00B1
other language(s	09K1
other languages	09K1
other roles	00B1
other skills	0081
other work	00B1
others	00a1
otra experiencia	00U1
otra formacion	04Q1
otra formación	04Q1
otra informacion	06e1
otra información	06e1
otras experiencias	00U1
otro(s) idioma(s	05`1
otros	06e1
otros conocimientos	02J1
otros cursos	04Q1
otros datos	06e1
otros datos de interes	06e1
otros datos de interés	06e1
otros idiomas	05`1
otros meritos	06e1
otros méritos	06e1
ou j'ai travaille	00^1
outils	02I1
outils informatiques	02I1
outra(s) lingua(s	05d1
outra(s) língua(s	05d1
outras competencias	02F1
outras competências	02F1
outras experiencias	0301
outras experiências	0301
outras informacoes	06P1
outras informacoes relevantes	06P1
outras informações	06P1
outras informações relevantes	06P1
outras linguas	05d1
outras línguas	05d1
outreach	00W1
outros	06P1
outros cursos	00O1
outros dados	06P1
outside interests	00_1
outside work	00_1
ouvrages	02U1
over mezelf	07W1
over mij	07W1
overig	0021
overige	0021
overige gegevens	0021
overige informatie	0021
overige opleidingen	0031
overige vaardigheden	03d1
overige werkervaring	02M1
overview	00;1
ovladanie jazykov	06E1
ovlascenja	0851
ovlastenja	0521
ovlaštenja	0521
ovlašćenja	0851
ovládanie jazykov	06E1
ovrig	01h1
ovrig arbetslivserfarenhet	02:1
ovrig erhvervserfaring	0261
ovrig informasjon	01h1
ovrig information	0201
ovrig utbildning	09R1
ovriga fardigheter	06b1
ovriga kunskaper	06b1
ovriga meriter	0201
ovriga meriter och kunskaper	06b1
ovriga uppgifter	0201
ovriga upplysningar	0201
ovriga utbildningar	09R1
ovrige ferdigheter	01g1
ovrige kompetencer	06o1
ovrige kurser	08M1
ovrige oplysninger	01d1
ovrige opplysninger	01h1
ovrigt	0>U2
ovrigt engagemang	08^1
ozet	01Y1
ozgecmis ozeti	01Y1
où j'ai travaillé	00^1
očakávania	0831
očekivanja	0>K2
očekávání	0:81
oħrajn	01H1
pa fritiden	0>j2
paa fritiden	0>j2
padevused	02c1
paetevyydet	0;n1
paetevyydet ja kortit	0;n1
paetevyydet ja luvat	0;n1
paetevyys	0;n1
pageidaujamas darbas	06_1
pageidaujamos pareigos	06_1
pageidavimai	06_1
pagrindine informacija	02e1
pagrindinė informacija	02e1
paipeir	0171
paitinni	0171
paitinní	0171
paixoes	02O1
paixões	02O1
palestras	02E1
palgasoov	0>l1
palkinnot	0281
palkinnot ja tunnustukset	0281
palkkatoive	09g1
palyafutas	0141
pamatinformacija	0<b1
pamatinformācija	0<b1
papers	03k1
papildinformacija	05D1
papildinformācija	05D1
papildizglitiba	02@1
papildizglītība	02@1
papildoma informacija	0;G1
papildoma veikla	0>m1
papildomas issilavinimas	0=11
papildomas išsilavinimas	0=11
papildomi duomenys	0;G1
papildu informacija	05D1
papildu informācija	05D1
papildu izglitiba	02@1
papildu izglītība	02@1
papildus informacija	05D1
papildus informācija	05D1
par mani	02C1
par slov o mne	0>?2
parcours	00^1
parcours academique	06L1
parcours académique	06L1
parcours professionnel	00^1
parcours scolaire	06L1
parcours universitaire	06L1
parcurs educational	08B1
parcurs educațional	08B1
parcurs profesional	00X1
participacao em eventos	05m1
participacio social	00Z1
participacion social	00H1
participació social	00Z1
participación social	00H1
participari la conferinte	0621
participação em eventos	05m1
participări la conferințe	0621
pasakumi	06R1
pasantias	00U1
pasantías	00U1
pasatiempos	00V1
pasiekimai	02=1
pasiones	00V1
pasirinkti projektai	02g1
pasiuni	0:A1
pasiuni si hobby uri	0:A1
pasiuni si interese	0:A1
pasiuni și hobby-uri	0:A1
pasiuni și interese	0:A1
pasje	06M1
pasje i zainteresowania	06M1
paskyros	0:o1
pasraksturojums	02C1
passatempi	0:m2
passatempos	02O1
passe temps	00\1
passe-temps	00\1
passioni	0341
passions	0>n3
pastimes	00_1
pasākumi	06R1
paten	04E1
patendid	02a1
patent	02]1
patentai	0<31
patente	0?12
patente di guida	0?31
patenten	02[1
patenter	02^2
patentes	0?42
patenti	0?65
patenti di guida	0?31
patenti e certificazioni	0071
patentini	0071
patentit	02\1
patentler	01>1
patents	0?;2
patents and certifications	03P1
patents and publications	03k1
patenty	0?=3
patevyydet	0;n1
patevyydet ja kortit	0;n1
patevyydet ja luvat	0;n1
patevyys	0;n1
patirtis	06^1
pazymejimai	02o1
pazymejimai ir sertifikatai	02o1
pašraksturojums	02C1
pažymėjimai	02o1
pažymėjimai ir sertifikatai	02o1
pc kenntnisse	03g1
pc znalosti	0;B2
pc-kenntnisse	03g1
pcスキル	0;E1
peer reviewed publications	03k1
peer-reviewed publications	03k1
pehmeaet taidot	01\1
pehmeat taidot	01\1
pehmeät taidot	01\1
pekerjaan	0;]1
pekerjaan yang diinginkan	08Z1
pelatihan	0=61
pelatihan & sertifikasi	0=61
pelatihan dan kursus	0=61
pelatihan dan sertifikasi	0=61
pemberi referensi	06Q1
pembicara	04E1
pencapaian	03\1
pendidikan	0;P1
pendidikan formal	0;P1
pendidikan non formal	0=61
pendidikan nonformal	0=61
pendidikan terakhir	0;P1
penelitian	0?@1
pengalaman	0;]1
pengalaman bekerja	0;]1
pengalaman berorganisasi	0;m1
pengalaman kerja	0;]1
pengalaman magang	0;]1
pengalaman organisasi	0;m1
pengalaman pekerjaan	0;]1
pengalaman praktik	0;]1
pengalaman profesional	0;]1
pengalaman proyek	0?@1
pengalaman relawan	0;m1
pengalaman sukarela	0;m1
penghargaan	03\1
penghargaan & prestasi	03\1
penghargaan dan prestasi	03\1
penguasaan bahasa	03R1
penilaian mandiri keterampilan digital	0?A1
perangkat lunak	03S1
percorso accademico	04W1
percorso di studi	04W1
percorso formativo	04W1
percorso professionale	01U1
percorso scolastico	04W1
percurso academico	08@1
percurso académico	08@1
percurso profissional	0301
perfectionare	01Q1
perfectionnement	02n1
perfecționare	01Q1
perfil	0?B3
perfil personal	0?E2
perfil pessoal	02D1
perfil profesional	00L1
perfil professional	0981
perfil profissional	02D1
perfiles	08b1
perfiles en linea	08b1
perfiles en línea	08b1
perfils	08c1
perfils en linia	08c1
perfils en línia	08c1
perfis	0=J1
perfis online	0=J1
perkenalan	06j1
permis	0?G1
permis auto	04T1
permis b	0?G1
permis de conducere	04T1
permis de conduir	04U1
permis de conduire	0?G1
permis et certifications	00K1
permiso de conducir	04S1
permisos de conducir	04S1
permisos de conduir	04U1
permís de conduir	04U1
persoane de referinta	0?H1
persoane de referință	0?H1
persoenliche angaben	01m1
persoenliche daten	01m1
persoenliche faehigkeiten	03g1
persoenliche faehigkeiten und kompetenzen	03g1
persoenliche informationen	01m1
persoenliche interessen	03;1
persoenliche kompetenzen	03g1
persoenliche projekte	0391
persoenliche staerken	03i1
persoenliches	01m1
persoenliches profil	03i1
person	01m1
personal	03Z1
personal data	03Z1
personal details	03Z1
personal info	03Z1
personal information	03Z1
personal interests	00_1
personal particulars	03Z1
personal profile	00;1
personal projects	00D1
personal pursuits	00_1
personal skills	0081
personal skills and competences	0081
personal statement	00;1
personal summary	00;1
personalia	0?I4
personalien	01m1
personas dati	0<b1
personas informacija	0<b1
personas informācija	0<b1
persondata	0?M3
personendaten	01m1
personiga informacija	0<b1
personigas ipasibas	02C1
personigie dati	0<b1
personigie projekti	0;K1
personiska informacija	0<b1
personiskā informācija	0<b1
personlege opplysningar	0<c1
personliche angaben	01m1
personliche daten	01m1
personliche fahigkeiten	03g1
personliche fahigkeiten und kompetenzen	03g1
personliche informationen	01m1
personliche interessen	03;1
personliche kompetenzen	03g1
personliche projekte	0391
personliche starken	03i1
personliches	01m1
personliches profil	03i1
personlig informasjon	0<c1
personlig information	09e1
personlig presentation	0<o1
personlig profil	0=^3
personliga egenskaper	0<o1
personliga faerdigheter och kompetenser	06b1
personliga fardigheter och kompetenser	06b1
personliga färdigheter och kompetenser	06b1
personliga intressen	09[1
personliga projekt	08O1
personliga uppgifter	09e1
personlige data	0<j1
personlige egenskaper	0;31
personlige ferdigheter	01g1
personlige interesser	0:\1
personlige kompetencer	06o1
personlige oplysninger	0<j1
personlige opplysninger	0<c1
personlige projekter	08P1
personlige prosjekter	08Q1
personligt	0;42
personligt brev	09D1
personnes de reference	0=@1
personnes de référence	0=@1
personoplysninger	0<j1
personopplysninger	0<c1
personuleg samantekt	0131
personuleg verkefni	08W1
personulegar upplysingar	09f1
personuppgifter	09e1
personuupplysingar	09f1
personīgie dati	0<b1
personīgie projekti	0;K1
personīgā informācija	0<b1
personīgās īpašības	02C1
persoonlijk profiel	07W1
persoonlijke gegevens	03[1
persoonlijke informatie	03[1
persoonlijke interesses	04D1
persoonlijke projecten	03c1
persoonlijke samenvatting	07W1
persoonlijke vaardigheden	03d1
persoonlijke vaardigheden en competenties	03d1
persoonsgegevens	03[1
persuni ta' referenza	0?P1
persónuleg samantekt	0131
persónuleg verkefni	08W1
persónulegar upplýsingar	09f1
persónuupplýsingar	09f1
persönliche angaben	01m1
persönliche daten	01m1
persönliche fähigkeiten	03g1
persönliche fähigkeiten und kompetenzen	03g1
persönliche informationen	01m1
persönliche interessen	03;1
persönliche kompetenzen	03g1
persönliche projekte	0391
persönliche stärken	03i1
persönliches	01m1
persönliches profil	03i1
pertenencia a asociaciones	00l1
pertinenca a associacions	00m1
pertinença a associacions	00m1
perustiedot	0:11
pesquisa	0;61
pet проекты	0?Q1
pet-проекты	0?Q1
petijumi	0;K1
petniecibas projekti	0;K1
phu luc	0791
phụ lục	0791
pieces jointes	0231
pieejamiba	06]1
pieejamība	06]1
pielikumi	0?R1
pielikums	0?R1
pieredze	06\1
pieteikuma vestule	0=i1
pieteikuma vēstule	0=i1
pièces jointes	0231
places i've worked	00B1
po godzinach	06M1
pocitacove dovednosti	06U1
pocitacove znalosti	0;B2
pocitacove zrucnosti	06X1
podaci za kontakt	0<]2
podstawowe informacje	06Z1
podsumowanie	04f1
podsumowanie zawodowe	04f1
podujatia	0<=1
pohiandmed	0;81
points forts	0001
poklicna pot	06h1
poklicne izkusnje	06h1
poklicne izkušnje	06h1
poklicni profil	05C1
polecenia	0>^1
politisches engagement	03<1
pomegiai	0:S1
pomegiai ir interesai	0:S1
pomembnejsi projekti	0;I1
pomembnejši projekti	0;I1
pomėgiai	0:S1
pomėgiai ir interesai	0:S1
ponencias	02X1
ponencias y publicaciones	02X1
ponencies	05e1
ponències	05e1
popis publikacija	0?S1
popratno pismo	0?T1
poprzednie stanowiska	0841
portafolio	0;71
portafolis	0>J1
portafoll	0?U1
portefoelje	0?V2
portefolje	0?V2
portefølje	0?V2
portfelis	02g1
portfelj	0;I1
portfoelj	08O1
portfolio	0?XE
portfolj	08O1
portfolyo	00N1
portfoolio	0;91
portfoy	00N1
portfólio	0?m2
portfólió	09G1
portfölj	08O1
portföy	00N1
portofolio	0?@1
portofoliu	04i1
posicao desejada	04R1
posisi yang diinginkan	08Z1
posisi yang dilamar	08Z1
position sought	03J1
positions	00B1
positions held	00B1
posizione attuale	01U1
posizione desiderata	02j1
posizione per la quale si concorre	02j1
posizione ricercata	02j1
posizioni ricoperte	01U1
posição desejada	04R1
poslovno iskustvo	0;:2
post ata uaim	09T1
post atá uaim	09T1
post inmhianaithe	09T1
poste recherche	04a1
poste recherché	04a1
poste souhaite	04a1
poste souhaité	04a1
poste vise	04a1
poste visé	04a1
postes occupes	00^1
postes occupés	00^1
postes precedents	00^1
postes précédents	00^1
postignuca	0>91
postignuća	0>91
posts held	00B1
postul dorit	02m1
postul vizat	02m1
poszukiwane stanowisko	07m1
potrdila	0581
potvrde	0?o2
potvrde i certifikati	0521
povezave	08<1
poveznice	0;01
povijest zaposlenja	07i1
povzetek	05C1
pozadovana pozice	0:81
pozadovana pozicia	0831
pozadovane zamestnani	0:81
pozadovane zamestnanie	0831
pozitia dorita	02m1
pozizzjoni mixtieqa	07=1
poziția dorită	02m1
poznavanje jezika	0;Q2
poznavanje rada na racunaru	0741
poznavanje rada na računaru	0741
poznavanje stranih jezika	0;Q2
pozostale	07L1
pozostale informacje	07L1
pozostałe	07L1
pozostałe informacje	07L1
počítačové dovednosti	06U1
počítačové znalosti	0;B2
počítačové zručnosti	06X1
pożizzjoni mixtieqa	07=1
požadovaná pozice	0:81
požadovaná pozícia	0831
požadované zamestnanie	0831
požadované zaměstnání	0:81
praca	0841
praca s pocitacom	06X1
praca spoleczna	01J1
praca społeczna	01J1
praca zawodowa	0841
prace s pc	06U1
pracovna historia	0>O1
pracovna prax	0>O1
pracovne skusenosti	0>O1
pracovni historie	07j1
pracovni kariera	07j1
pracovni praxe	07j1
pracovni preference	0:81
pracovni zkusenost	07j1
pracovni zkusenosti	07j1
pracovná história	0>O1
pracovná prax	0>O1
pracovné skúsenosti	0>O1
pracovní historie	07j1
pracovní kariéra	07j1
pracovní praxe	07j1
pracovní preference	0:81
pracovní zkušenost	07j1
pracovní zkušenosti	07j1
practica	00X1
practical experience	00B1
practical skills	0081
practicas	00U1
practicas profesionales	00U1
practică	00X1
practiques	04V1
praesentation	0<91
praesentationer	04;1
praestationer	01i1
praksa	0@13
prakse	0@44
prakses	06\1
praksis	0211
prakticke skusenosti	0>O1
praktické skúsenosti	0>O1
prakticne izkusnje	06h1
prakticno iskustvo	07i1
praktijkervaring	02M1
praktik	0@82
praktika	0@:3
praktikad	01[1
praktikophold	0261
praktikum	02;1
praktische erfahrung	02;1
praktische erfahrungen	02;1
praktične izkušnje	06h1
praktično iskustvo	07i1
praktyka zawodowa	0841
praktyki	0841
praktyki i staze	0841
praktyki i staże	0841
pranesimai	0<31
pranešimai	0<31
prasmes	05E1
prasmes un iemanas	05E1
prasmes un iemaņas	05E1
prasmes un zinasanas	05E1
prasmes un zināšanas	05E1
prawa jazdy	0@=1
prawo jazdy	0@=1
prax	0>O1
praxe	07j1
praxiserfahrung	02;1
predavanja	0>B3
predchozi zamestnani	07j1
prednaskova cinnost	05I2
prednasky	05I2
prednášková činnosť	0>Q1
prednášky	0>Q1
predstava o zamestnani	0831
predstava o zamestnaní	0831
predstaveni	05@1
predstavenie	0;b1
predstavitev	05C1
predstavitve	03j1
predstavljanje	0;c1
predstavy o praci	0:81
preference	0:81
preferences	03J1
preferencias	0@>2
preferencias laborales	07>1
preferencie	0831
preferencies	07?1
preferencies laborals	07?1
preferencije	0@@1
preferencje	07m1
preferencje zawodowe	07m1
preferensi pekerjaan	08Z1
preferenze	02j1
preferenzi	07=1
preferinte	02m1
preferințe	02m1
preferovana pozice	0:81
preferovana pozicia	0831
preferovaná pozice	0:81
preferovaná pozícia	0831
preferowane stanowisko	07m1
preferred occupation	03J1
preferències	07?1
preferències laborals	07?1
preferências	04R1
pregatire academica	08B1
pregatire educationala	08B1
pregătire academică	08B1
pregătire educațională	08B1
prehled praxe	07j1
prehled zamestnani	07j1
preise	03=1
preise und auszeichnungen	03=1
preise und stipendien	03=1
prelekcje	02b1
premi	04?1
premi e borse di studio	04?1
premi e riconoscimenti	04?1
premiacoes	04=1
premiações	04=1
premii	04F1
premii si distinctii	04F1
premii si realizari	04F1
premii și distincții	04F1
premii și realizări	04F1
premios	05f2
premios e distincoes	04=1
premios e honrarias	04=1
premios e reconhecimentos	04=1
premios y becas	03]1
premios y distinciones	03]1
premios y logros	03]1
premios y reconocimientos	03]1
premis	02l1
premis i distincions	02l1
premis i reconeixements	02l1
premjijiet	04>1
preparacion academica	00E1
preparación académica	00E1
preporuka	0>c2
preporuke	0>c2
presenca online	0=J1
presence en ligne	08[1
presencia en linea	08b1
presencia en línea	08b1
presentacio	0981
presentacion	00L1
presentaciones	02X1
presentacions	05e1
presentació	0981
presentación	00L1
presentasi	04E1
presentasjon	0;31
presentasjoner	04<1
presentaties	02[1
presentation	0@A2
presentationer	02]1
presentations	0@C2
presentazione	03F1
presentazioni	02W1
presença online	0=J1
prestasi	03\1
prestasi dan penghargaan	03\1
prestasjoner	0:01
prestaties	03a1
prestationer	0=e1
pretekle zaposlitve	06h1
pretensao salarial	04R1
pretensiones	07>1
pretensoes	04R1
pretensão salarial	04R1
pretensões	04R1
pretentions salariales	04a1
prethodna zaposlenja	0@E1
preukazy	0511
previous employment	00B1
previous experience	00B1
previous jobs	00B1
previous positions	00B1
previous roles	00B1
prezentace	0>P1
prezentacie	0>Q1
prezentacijas	09d1
prezentaciok	05?1
prezentacja	04f1
prezentacje	02b1
prezentare	04N1
prezentari	02V1
prezentazzjoni	08?1
prezentazzjonijiet	02`1
prezentácie	0>Q1
prezentációk	05?1
prezentācijas	09d1
prezentări	02V1
preżentazzjoni	08?1
preżentazzjonijiet	02`1
pricakovanja	0@F1
pridobljena izobrazba	01C1
priebeh vzdelania	01<1
priebeh zamestnani	0>O1
priebeh zamestnania	0>O1
priebeh zamestnaní	0>O1
priedai	07^1
priedas	07^1
prijzen	03a1
prijzen en onderscheidingen	03a1
prilog	07]1
priloga	0@G1
priloge	0@G1
priloha	0@H2
prilohy	0@H2
prilozi	0@J2
principais competencias	02F1
principais competências	02F1
principais projetos	0;61
principales aptitudes	02J1
principales competences	02I1
principales compétences	02I1
principales realisations	04A1
principales réalisations	04A1
principali progetti	0=:1
principaux projets	0@L1
priporocila	0@M1
priporocilo	0@M1
priporočila	0@M1
priporočilo	0@M1
priser	0@N3
priser och utmaerkelser	0=e1
priser och utmarkelser	0=e1
priser och utmärkelser	0=e1
priser og haedersbevisninger	01i1
priser og hædersbevisninger	01i1
priser og udmaerkelser	01i1
priser og udmærkelser	01i1
priser og utmerkelser	0:01
prisistatymas	02>1
pristatymai	0<31
privat	0@Q2
private interessen	03;1
private projekte	0391
privates	03;1
privattivi	02`1
privitci	0@S1
prix	04A1
prix et bourses	04A1
prix et distinctions	04A1
prix et recompenses	04A1
prix et récompenses	04A1
prizai	02=1
prizes	00A1
priznanja	0>43
priznanja i nagrade	0>72
priznanja in nagrade	07l1
pričakovanja	0@F1
pro bono	00W1
producao bibliografica	02E1
producao cientifica	02E1
produção bibliográfica	02E1
produção científica	02E1
profesijna prax	0>O1
profesijne organizacie	05S1
profesijne skusenosti	0>O1
profesijny profil	0;b1
profesijná prax	0>O1
profesijné organizácie	05S1
profesijné skúsenosti	0>O1
profesijný profil	0;b1
profesine patirtis	06^1
profesine veikla	06^1
profesines organizacijos	02i1
profesiniai igudziai	02f1
profesiniai įgūdžiai	02f1
profesinis profilis	02>1
profesinė patirtis	06^1
profesinė veikla	06^1
profesinės organizacijos	02i1
profesionala pieredze	06\1
profesionalais profils	02C1
profesionalas organizacijas	03l1
profesionalas prasmes	05E1
profesionalne vestine	0741
profesionalne veštine	0741
profesionalne vjestine	0751
profesionalne vještine	0751
profesionalni profil	05A2
profesionalni sazetak	0;c1
profesionalni sažetak	0;c1
profesionalno iskustvo	0;:2
profesionālais profils	02C1
profesionālā pieredze	06\1
profesionālās organizācijas	03l1
profesionālās prasmes	05E1
profesjonell erfaring	0211
profesni dovednosti	06U1
profesni draha	07j1
profesni kariera	07j1
profesni organizace	05T1
profesni osvedceni	0501
profesni praxe	07j1
profesni profil	05@1
profesni sdruzeni	05T1
profesni shrnuti	05@1
profesni zkusenosti	07j1
profesní dovednosti	06U1
profesní dráha	07j1
profesní kariéra	07j1
profesní organizace	05T1
profesní osvědčení	0501
profesní praxe	07j1
profesní profil	05@1
profesní sdružení	05T1
profesní shrnutí	05@1
profesní zkušenosti	07j1
professionaalne profiil	08L1
professional activities	00B1
professional affiliations	04:1
professional appointments	00B1
professional associations	04:1
professional background	00B1
professional bodies	04:1
professional certifications	03P1
professional development	00b1
professional education	00C1
professional experience	00B1
professional history	00B1
professional licenses	03P1
professional memberships	04:1
professional memberships and affiliations	04:1
professional objective	00;1
professional organizations	04:1
professional profile	00;1
professional projects	00D1
professional qualifications	03P1
professional references	05>1
professional registrations	03P1
professional skills	0081
professional summary	00;1
professional training	00b1
professioneel profiel	07W1
professionel erfaring	0261
professionele ervaring	02M1
professionele lidmaatschappen	03f1
professionele vaardigheden	03d1
professionell erfarenhet	02:1
profesyonel deneyim	04L1
profesyonel ozet	01Y1
profesyonel profil	01Y1
profesyonel özet	01Y1
proficiencies	0081
profiel	07W1
profielen	0>;1
profielschets	07W1
profieltekst	07W1
profiil	08L1
profiili	01]1
profiilid	0=K1
profiilit	0=O1
profil	0@T@
profil daring	0;O1
profil diri	06j1
profil in kuerze	03i1
profil in kurze	03i1
profil in kürze	03i1
profil kandydata	04f1
profil online	0;O1
profil personal	04N1
profil personali	08?1
profil personnel	0001
profil profesional	0@d2
profil professionnel	0001
profil professjonali	08?1
profil singkat	06j1
profil zawodowy	04f1
profilar	0:91
profilbeskrivning	0<o1
profile	0@f4
profile internetowe	0=N1
profile spolecznosciowe	0=N1
profile społecznościowe	0=N1
profile summary	00;1
profiler	0@j3
profiles	09A1
profili	0@m6
profili na mrezi	0A31
profili na mreži	0A31
profili online	05U1
profili social	05U1
profiliai	0:o1
profilis	02>1
profill	0131
profiller	03Q1
profilo	03F1
profilo personale	03F1
profilo professionale	03F1
profilok	0:61
profils	0A42
profils en ligne	08[1
profiltekst	0<91
profiluri	0=;1
profiluri online	0=;1
profily	0>R2
progetti	0A62
progetti accademici	0=:1
progetti di ricerca	0=:1
progetti open source	0=:1
progetti personali	0A62
progetti realizzati	0=:1
progetti rilevanti	0=:1
progetti selezionati	0=:1
progetti ta' ricerka	0?U1
programavimo kalbos	02f1
programlama dilleri	02K1
programlar	02K1
programmeerimiskeeled	02c1
programmeertalen	03d1
programmeringsspraak	0A82
programmeringssprak	0A82
programmeringssprog	06o1
programmeringsspråk	0A82
programmesanas valodas	05E1
programmierkenntnisse	03g1
programmiersprachen	03g1
programming	0081
programming languages	0081
programming skills	0081
programmēšanas valodas	05E1
programovaci jazyky	06U1
programovacie jazyky	06X1
programovací jazyky	06U1
programozasi nyelvek	0711
programozási nyelvek	0711
programski jezici	01K2
programski jeziki	0731
programvara	06b1
proiecte	04i1
proiecte academice	04i1
proiecte de cercetare	04i1
proiecte personale	04i1
proiecte profesionale	04i1
proiecte proprii	04i1
proiecte realizate	04i1
proiecte relevante	04i1
proiecte selectate	04i1
proifil	00M1
proifil phearsanta	00M1
proifili	0=W1
proifili ar line	0=W1
proje deneyimi	00N1
project	0A:2
project experience	00D1
project work	00D1
projecten	03c1
projectervaring	03c1
projectes	0>J1
projectes de recerca	0>J1
projectes destacats	0>J1
projectes personals	0>J1
projectes propis	0>J1
projectes realitzats	0>J1
projectos	0;61
projects	0A<2
projects and research	00D1
projekt	0A>4
projektai	02g1
projektarbeit	0391
projektarbeiten	0391
projektauswahl	0391
projekte	0391
projektek	09G1
projekter	08P1
projekterfahrung	0391
projekterfahrungen	0391
projekterfarenhet	08O1
projekterfaring	08P1
projekthistorie	0391
projekti	0AB4
projektid	0;91
projektikogemus	0;91
projektikokemus	09i1
projektit	09i1
projektit ja hankkeet	09i1
projektliste	0391
projektno iskustvo	0>N1
projektove zkusenosti	0>h1
projektové zkušenosti	0>h1
projekttapasztalat	09G1
projektubersicht	0391
projektuebersicht	0391
projekty	0AF3
projekty badawcze	03O1
projekty open source	03O1
projekty osobiste	03O1
projekty wlasne	03O1
projekty własne	03O1
projektübersicht	0391
projeler	00N1
projelerim	00N1
projet	0@L1
projet professionnel	04a1
projetos	0;61
projetos academicos	0;61
projetos acadêmicos	0;61
projetos de destaque	0;61
projetos de pesquisa	0;61
projetos open source	0;61
projetos pessoais	0;61
projetos profissionais	0;61
projetos proprios	0;61
projetos próprios	0;61
projetos realizados	0;61
projetos relevantes	0;61
projets	0@L1
projets academiques	0@L1
projets académiques	0@L1
projets de recherche	0@L1
projets etudiants	0@L1
projets marquants	0@L1
projets open source	0@L1
projets personnels	0@L1
projets professionnels	0@L1
projets realises	0@L1
projets réalisés	0@L1
projets scolaires	0@L1
projets universitaires	0@L1
projets étudiants	0@L1
propratno pismo	0=l1
prosjekt	08Q1
prosjekter	08Q1
prosjekterfaring	08Q1
prosti cas	0:Z1
prosti čas	0:Z1
prostocasne dejavnosti	0:Z1
prostovoljne dejavnosti	0871
prostovoljno delo	0871
prostovoljske izkusnje	0871
prostovoljske izkušnje	0871
prostovoljstvo	0871
prostočasne dejavnosti	0:Z1
proyecto	0;71
proyectos	0;71
proyectos academicos	0;71
proyectos académicos	0;71
proyectos de investigacion	0;71
proyectos de investigación	0;71
proyectos destacados	0;71
proyectos open source	0;71
proyectos personales	0;71
proyectos profesionales	0;71
proyectos propios	0;71
proyectos realizados	0;71
proyectos relevantes	0;71
proyek	0?@1
proyek penelitian	0?@1
proyek pilihan	0?@1
proyek pribadi	0?@1
proyek terkait	0?@1
proġetti	0?U1
proġetti personali	0?U1
proġetti ta' riċerka	0?U1
prubeh vzdelani	01;1
prubeh zamestnani	07j1
prukazy	0501
prukazy a opravneni	0501
pruvodni dopis	0=m1
przebieg edukacji	08J1
przebieg kariery	0841
przebieg kariery zawodowej	0841
przebieg nauki	08J1
przebieg pracy zawodowej	0841
przynaleznosc do organizacji	06N1
przynależność do organizacji	06N1
pràctiques	04V1
práca s počítačom	06X1
práce s pc	06U1
prácticas	00U1
prácticas profesionales	00U1
præsentation	0<91
præsentationer	04;1
præstationer	01i1
prémios	04=1
prémios e distinções	04=1
présence en ligne	08[1
présentation	0001
présentations	02U1
prétentions salariales	04a1
prêmios	04=1
prêmios e distinções	04=1
prêmios e honrarias	04=1
prêmios e reconhecimentos	04=1
príloha	0AI1
prílohy	0AI1
prófílar	0:91
prófíll	0131
próifíl	00M1
próifíl phearsanta	00M1
próifílí	0=W1
próifílí ar líne	0=W1
průběh vzdělání	01;1
průběh zaměstnání	07j1
průkazy	0501
průkazy a oprávnění	0501
průvodní dopis	0=m1
pubblicazioni	02W1
pubblicazioni e conferenze	02W1
pubblicazioni e presentazioni	02W1
pubblicazioni scientifiche	02W1
pubblikazzjonijiet	02`1
public service	00W1
public speaking	03k1
publicaciones	02X1
publicaciones cientificas	02X1
publicaciones científicas	02X1
publicaciones y ponencias	02X1
publicacions	05e1
publicacions i ponencies	05e1
publicacions i ponències	05e1
publicacoes	02E1
publicacoes cientificas	02E1
publicacoes e palestras	02E1
publicaties	02[1
publicaties en lezingen	02[1
publicaties en presentaties	02[1
publicatii	02V1
publicatii si prezentari	02V1
publicatii stiintifice	02V1
publication	03k1
publications	0@C2
publications and patents	03k1
publications and presentations	03k1
publications and talks	03k1
publications et communications	02U1
publications et conferences	02U1
publications et conférences	02U1
publications scientifiques	02U1
publicações	02E1
publicações científicas	02E1
publicações e palestras	02E1
publicații	02V1
publicații și prezentări	02V1
publicații științifice	02V1
publicerade artiklar	02]1
publikace	0>P1
publikace a prednasky	0>P1
publikace a přednášky	0>P1
publikacie	0>Q1
publikacie a prednasky	0>Q1
publikacijas	09d1
publikacije	0>B3
publikacije i predavanja	0?S1
publikacijos	0<31
publikaciok	05?1
publikaciok es eloadasok	05?1
publikacios lista	05?1
publikacje	02b1
publikacje i wystapienia	02b1
publikacje i wystąpienia	02b1
publikacje naukowe	02b1
publikacna cinnost	0>Q1
publikacni cinnost	0>P1
publikasi	04E1
publikasi ilmiah	04E1
publikasjonar	04<1
publikasjoner	04<1
publikasjoner og foredrag	04<1
publikationen	03:1
publikationen und vortraege	03:1
publikationen und vortrage	03:1
publikationen und vorträge	03:1
publikationer	0AJ2
publikationer och foeredrag	02]1
publikationer och foredrag	02]1
publikationer och föredrag	02]1
publikationer og foredrag	04;1
publikationslista	02]1
publikationsliste	0AL2
publikatsioonid	02a1
publikatsioonid ja ettekanded	02a1
publikačná činnosť	0>Q1
publikační činnost	0>P1
publikácie	0>Q1
publikácie a prednášky	0>Q1
publikációk	05?1
publikációk és előadások	05?1
publikációs lista	05?1
publikācijas	09d1
published work	03k1
puesto deseado	07>1
puesto solicitado	07>1
puestos anteriores	00U1
puestos desempenados	00U1
puestos desempeñados	00U1
puheet	02\1
punann	0AN1
puncte forte	04N1
páipéir	0171
pályafutás	0141
pár slov o mne	0;b1
pár slov o mně	05@1
pädevused	02c1
pätevyydet	0;n1
pätevyydet ja kortit	0;n1
pätevyydet ja luvat	0;n1
pätevyys	0;n1
på fritiden	0>j2
põhiandmed	0;81
pētniecības projekti	0;K1
pētījumi	0;K1
předchozí zaměstnání	07j1
přednášková činnost	0>P1
přednášky	0>P1
představení	05@1
představy o práci	0:81
přehled praxe	07j1
přehled zaměstnání	07j1
příloha	0AO1
přílohy	0AO1
qua trinh cong tac	0641
qua trinh cong tac va lam viec	0641
qua trinh dao tao	03V1
qua trinh hoc tap	03V1
qua trinh lam viec	0641
qualificacao profissional	00O1
qualificacoes	02F1
qualificacoes profissionais	02F1
qualifications	0AP2
qualificação profissional	00O1
qualificações	02F1
qualificações profissionais	02F1
qualifiche	0041
qualifikationen	03g1
qualifikationsprofil	03i1
que busco	0AR2
quem sou	02D1
qui soc	0981
qui suis je	0001
qui suis-je	0001
quien soy	00L1
quién soy	00L1
quá trình công tác	0641
quá trình công tác và làm việc	0641
quá trình học tập	03V1
quá trình làm việc	0641
quá trình đào tạo	03V1
què busco	07?1
qué busco	07>1
raadighed	0;Y1
raccomandazioni	0=>1
racunalna znanja	0751
racunalne vjestine	0751
racunalniska znanja	0731
racunalniske vescine	0731
racunarske vestine	0741
rad na racunalu	0751
rad na racunaru	0741
rad na računalu	0751
rad na računaru	0741
radighed	0;Y1
radionice	08H2
radna iskustva	0;:2
radno iskustvo	0;:2
radno mjesto na koje se prijavljujete	0@@1
radovi	05G2
radstefnur	0=a1
radstefnur og malthing	0=a1
raiteas pearsanta	00M1
rakkomandazzjonijiet	0?P1
raksti	09d1
rangkuman	06j1
rannsoknarverkefni	08W1
rannsoknir	08W1
rannsóknarverkefni	08W1
rannsóknir	08W1
raziskave	0;I1
raziskovalni projekti	0;I1
razno	07Q3
razpolozljivost	0@F1
razpoložljivost	0@F1
računalna znanja	0751
računalne vještine	0751
računalniška znanja	0731
računalniške veščine	0731
računarske veštine	0741
realisations	04A1
realisations et projets	0@L1
realizacoes	04=1
realizari	04F1
realizações	04=1
realizetie projekti	0;K1
realizovane projekty	0AT2
realizované projekty	0AT2
realizowane projekty	03O1
realizări	04F1
realizētie projekti	0;K1
reamhra	00M1
recapiti	01`1
recerca	0>J1
recherche	0@L1
recognition	00A1
recomanacions	04`1
recomandari	0?H1
recomandări	0?H1
recomendaciones	04_1
recomendacoes	04^1
recomendações	04^1
recommandations	0=@1
recommendations	05>1
recommendations received	05>1
recompenses	04A1
recompenses et distinctions	04A1
reconeixements	02l1
reconhecimentos	04=1
reconocimientos	03]1
recunoasteri	04F1
recunoașteri	04F1
redes	0AV2
redes e afiliacoes	00n1
redes e afiliações	00n1
redes e filiacoes	00n1
redes e filiações	00n1
redes sociais	0=J1
redes sociales	08b1
redes y afiliaciones	00l1
referans	0AX1
referans bilgileri	0AX1
referansar	0321
referanse	0321
referanser	0321
referanslar	0AX1
referanslarim	0AX1
referanslarım	0AX1
referaty	02b1
referees	05>1
reference	0AY7
reference contacts	05>1
reference persons	05>1
referencer	0A`1
references	0Aa2
references professionnelles	0=@1
referencia	0Ac2
referenciak	0191
referenciamunkak	09G1
referenciamunkák	09G1
referencias	0Ae2
referencias laborales	04_1
referencias personales	04_1
referencias pessoais	04^1
referencias profesionales	04_1
referencias profissionais	04^1
referenciaszemelyek	0191
referenciaszemélyek	0191
referencie	0>T1
referencies	04`1
referencies professionals	04`1
referenciák	0191
referencje	0>^1
referencne osebe	0@M1
referencne osoby	0>T1
referencni osoby	07h1
referens	0>W1
referenser	0>W1
referensi	06Q1
referenspersoner	0>W1
referenssit	0Ag1
referenten	0011
referentie	0011
referenties	0011
referentsid	0Ah1
referenz	02N1
referenze	0=>1
referenze professionali	0=>1
referenzen	02N1
referenzgeber	02N1
referenzi	0?P1
referenzpersonen	02N1
referenzprojekte	0391
referenčne osebe	0@M1
referenčné osoby	0>T1
referenční osoby	07h1
referinte	0?H1
referinte profesionale	0?H1
referințe	0?H1
referințe profesionale	0?H1
referències	04`1
referències professionals	04`1
referências	04^1
referências pessoais	04^1
referências profissionais	04^1
registraties	03`1
registrations	03P1
rekomendacija	02h1
rekomendacijas	0311
rekomendacijos	02h1
rekomendacje	0>^1
rekomendasi	06Q1
rekomenduojantys asmenys	02h1
rekomendācijas	0311
rekommendationer	0>W1
related experience	00B1
relawan	0;m1
relazioni	02W1
relevant arbeidserfaring	0211
relevant arbetslivserfarenhet	02:1
relevant coursework	00b1
relevant erfarenhet	02:1
relevant erfaring	08f2
relevant erhvervserfaring	0261
relevant experience	00B1
relevant projects	00D1
relevant skills	0081
relevanta projekt	08O1
relevante kurser	08M1
relevante projecten	03c1
relevante werkervaring	02M1
rendezvenyek	0<<1
rendezvények	0<<1
renginiai	06Y1
renseignements	06C1
renseignements complementaires	03H1
renseignements complémentaires	03H1
renseignements personnels	06C1
research	00D1
research experience	00B1
research interests	00_1
research projects	00D1
research publications	03k1
reseaux	08[1
reseaux et affiliations	00c1
reseaux sociaux	08[1
resultater	0Ai2
resum	0981
resum professional	0981
resume	0Ak2
resume professionnel	0001
resume summary	00;1
resumen	00L1
resumen ejecutivo	00L1
resumen profesional	00L1
resumo	02D1
resumo de qualificacoes	02D1
resumo de qualificações	02D1
resumo profissional	02D1
resumé	0<91
retele de socializare	0=;1
retele si afilieri	0101
retele sociale	0=;1
reti e affiliazioni	00j1
reti sociali	05U1
rettindi	0=A1
reynsla	0361
rezime	0<41
rezumat	04N1
rezumat profesional	04N1
rețele de socializare	0=;1
rețele sociale	0=;1
rețele și afilieri	0101
riassunto	03F1
ricerca	0=:1
ricerka	0?U1
riconoscimenti	04?1
riconoscimenti e premi	04?1
ridicske opravneni	0Am1
ridicske prukazy	0Am1
ridicsky prukaz	0Am1
riepilogo	03F1
rijbewijs	0An1
rijbewijzen	0An1
rijvaardigheid	0An1
riki	05E1
rikonoxximenti	04>1
ringkasan	06j1
ringkasan profesional	06j1
riset	0?@1
risultati	04?1
rit	0481
ritaskra	0481
ritaskrá	0481
ritverk	0481
riwayat karier	0;]1
riwayat karir	0;]1
riwayat kerja	0;]1
riwayat organisasi	0;m1
riwayat pekerjaan	0;]1
riwayat pelatihan	0=61
riwayat pendidikan	0;P1
riwayat profesional	0;]1
riċerka	0?U1
roghanna poist	09T1
rolam	03e1
rovid bemutatkozas	03e1
rozne	0Ao2
ruzne	06S1
ráiteas pearsanta	00M1
ráðstefnur	0=a1
ráðstefnur og málþing	0=a1
rådighed	0;Y1
réalisations	04A1
réalisations et projets	0@L1
réamhrá	00M1
récompenses	04A1
récompenses et distinctions	04A1
référence	0=@1
références	0=@1
références professionnelles	0=@1
réseaux	08[1
réseaux et affiliations	00c1
réseaux sociaux	08[1
résumé	0001
résumé professionnel	0001
réttindi	0=A1
rólam	03e1
różne	07L1
rôzne	06V1
rövid bemutatkozás	03e1
rīki	05E1
různé	06S1
saatavuus	09g1
saatekirje	09h1
saavutukset	0281
saavutukset ja palkinnot	0281
saavutused	0371
sabiedriska darbiba	02P1
sabiedriskas aktivitates	02P1
sabiedriskā darbība	02P1
sabiedriskās aktivitātes	02P1
saites	0B11
sajat projektek	09G1
saját projektek	09G1
salariswens	01Z1
salary expectations	03J1
samandrag	0;31
samantekt	0131
samband	09f1
samenvatting	07W1
samfelagsmidlar	0:91
samfélagsmiðlar	0:91
sammanfattning	0<o1
sammendrag	0;31
sammenfatning	0<91
samoocena digitalnih kompetenc	0B21
samoocena kompetencji cyfrowych	0B31
samoprocena digitalnih vestina	0B41
samoprocena digitalnih veština	0B41
samoprocjena digitalnih vjestina	0B51
samoprocjena digitalnih vještina	0B51
samskiptaupplysingar	09f1
samskiptaupplýsingar	09f1
san pham	04G1
santrauka	02>1
saoralaiocht	09b1
saorálaíocht	09b1
sasniegumi	02<1
savanoriavimas	0>m1
savanoriska veikla	0>m1
savanoriška veikla	0>m1
savanoryste	0>m1
savanorystes patirtis	0>m1
savanorystė	0>m1
savanorystės patirtis	0>m1
savoir etre	02I1
savoir faire	02I1
savoir-faire	02I1
savoir-être	02I1
sazetak	05A2
sažetak	05A2
scheine	00=1
schluesselkompetenzen	03g1
schlusselkompetenzen	03g1
schlüsselkompetenzen	03g1
scholarships	00A1
scholing	00F1
school	0B62
schooling	00C1
schopnosti	0;B2
schopnosti a dovednosti	06U1
schopnosti znalosti a dovednosti	06U1
schopnosti, znalosti a dovednosti	06U1
schriften	03:1
schriftenverzeichnis	03:1
schul und berufsausbildung	00<1
schul und hochschulbildung	00<1
schul- und berufsausbildung	00<1
schul- und hochschulbildung	00<1
schulausbildung	00<1
schulbesuch	00<1
schulbildung	00<1
schule	00<1
schulen	00<1
schulische ausbildung	00<1
schulische laufbahn	00<1
schulischer werdegang	00<1
schulungen	0381
schulungen und seminare	0381
schwerpunkte	03g1
scientific publications	03k1
sciezka edukacyjna	08J1
scileanna	06F1
scileanna digiteacha	06F1
scileanna gairmiula	06F1
scileanna gairmiúla	06F1
scileanna riomhaireachta	06F1
scileanna ríomhaireachta	06F1
scileanna teanga	0:e1
scileanna teicniula	06F1
scileanna teicniúla	06F1
scolaireachtai	08>1
scolarite	06L1
scolarité	06L1
scoli	08B1
scoláireachtaí	08>1
scrisoare de intentie	0B81
scrisoare de intenție	0B81
scrisoare de motivatie	0B81
scrisoare de motivație	0B81
scrisori de recomandare	0?H1
scritti	02W1
scurta prezentare	04N1
scurtă prezentare	04N1
sebahodnotenie digitalnych zrucnosti	0B91
sebahodnotenie digitálnych zručností	0B91
sebehodnoceni digitalnich dovednosti	0B:1
sebehodnocení digitálních dovedností	0B:1
secilmis projeler	00N1
seimineair	05W1
seimineáir	05W1
seirbhis phobail	09b1
seirbhís phobail	09b1
sekalaista	0=Y1
selbstbeurteilung digitale kompetenz	0701
selbsteinschaetzung digitaler kompetenzen	0701
selbsteinschatzung digitaler kompetenzen	0701
selbsteinschätzung digitaler kompetenzen	0701
selected experience	00B1
selected projects	00D1
selected publications	03k1
self introduction	00;1
self-introduction	00;1
seltsitegevus	0B;1
selvevaluering af digitale kompetencer	0B<1
seminaarit	0<A1
seminaarit ja konferenssit	0<A1
seminaires	05V1
seminaires et conferences	05V1
seminar	00G1
seminar dan konferensi	00G1
seminar dan pelatihan	0=61
seminarai	06Y1
seminarai ir kursai	0=11
seminare	0B=4
seminare a konference	01G1
seminare a konferencie	0<=1
seminare a kurzy	00?2
seminare und konferenzen	0<B1
seminare und kurse	0381
seminare und weiterbildungen	0381
seminarer	0BA2
seminarer og konferanser	02Q1
seminarer og konferencer	03_1
seminari	0BC4
seminari e convegni	0611
seminari i obuke	07O1
seminari i tecajevi	07P1
seminari i tečajevi	07P1
seminari un kursi	02@1
seminaria	0<@1
seminaria i konferencje	0<@1
seminarid	0<m1
seminarid ja konverentsid	0<m1
seminarier	08j1
seminarier och konferenser	08j1
seminarii	0621
seminarios	05k2
seminarios e congressos	05m1
seminarios y congresos	05n1
seminaris	05o1
seminarji	07Z1
seminarji in konference	07Z1
seminarji in tecaji	06f1
seminarji in tečaji	06f1
seminars	0BG3
seminars and conferences	05h1
seminars and workshops	00b1
seminars en conferenties	0601
seminer ve konferanslar	04M1
seminer ve kurslar	01N1
seminerler	04M1
seminerler ve kurslar	01N1
semináre	0<=1
semináre a konferencie	0<=1
semináre a kurzy	06W1
seminários	05m1
seminários e congressos	05m1
semináře	01G1
semináře a konference	01G1
semináře a kurzy	00>1
semināri	06R1
semināri un kursi	02@1
senine tookogemus	01[1
senine töökogemus	01[1
serthekking	0991
sertifika	01M1
sertifika bilgileri	01M1
sertifika ve belgeler	01M1
sertifikaadid	07<1
sertifikaadid ja tunnistused	07<1
sertifikaatit	0;n1
sertifikaatit ja paetevyydet	0;n1
sertifikaatit ja patevyydet	0;n1
sertifikaatit ja pätevyydet	0;n1
sertifikacija	02?1
sertifikalar	01M1
sertifikalar ve belgeler	01M1
sertifikalarim	01M1
sertifikalarım	01M1
sertifikasi	0=Z1
sertifikasi & lisensi	0=Z1
sertifikasi dan lisensi	0=Z1
sertifikasi profesional	0=Z1
sertifikat	0BJ2
sertifikat dan lisensi	0=Z1
sertifikat for bil	09F1
sertifikatai	02o1
sertifikatai ir licencijos	02o1
sertifikater	03C1
sertifikater og lisenser	03C1
sertifikati	0BL2
sertifikati i licence	0851
sertifikati un licences	02?1
sertifikavimas	02o1
sertifikācija	02?1
sertifikāti	02?1
sertifikāti un licences	02?1
sertifioinnit	0;n1
sertifisering	03C1
sertifiseringer	03C1
service	00W1
servico voluntario	00P1
servizio civile	0331
servizz komunitarju	0351
serviço voluntário	00P1
settore professionale	02j1
sevdigim seyler	04@1
sevdiğim şeyler	04@1
seçilmiş projeler	00N1
sfond edukattiv	08K1
short bio	00;1
short term jobs	00B1
short-term jobs	00B1
shrnuti	05@1
shrnutí	05@1
shubija	02k1
shubijiet	02k1
side jobs	00B1
side projects	00D1
sideprojekter	08P1
sideprosjekter	08Q1
sidoprojekt	08O1
siekiamos pareigos	06_1
siete	0BN1
silne stranky	0>?2
silné stránky	0>?2
sim	0BO1
simenntun	08\1
simpozioane	0621
sintese	02D1
sintesi	03F1
sinteza	04N1
sinteză	04N1
sissejuhatus	08L1
site	0BP1
sites	0=J1
sites web	08[1
siti elettronici	0=f1
siti elettroniċi	0=f1
siti web	05U1
sitios web	08b1
situation actuelle	00^1
sivuprojektit	09i1
sjaelvbedoemning av digital kompetens	0BQ1
sjalfbodalidastarf	09@1
sjalfbodastarf	09@1
sjalfbodavinna	09@1
sjalfsmat a stafraenni haefni	0BR1
sjalvbedomning av digital kompetens	0BQ1
sjálfboðaliðastarf	09@1
sjálfboðastarf	09@1
sjálfboðavinna	09@1
sjálfsmat á stafrænni hæfni	0BR1
självbedömning av digital kompetens	0BQ1
skaitmeniniai igudziai	02f1
skaitmeniniai įgūdžiai	02f1
skaitmeniniu igudziu isivertinimas	0BS1
skaitmeninių įgūdžių įsivertinimas	0BS1
skill	0BT2
skill set	0081
skills	0BV5
skills & tools	0081
skills and abilities	0081
skills and competences	0081
skills and expertise	0081
skills summary	0081
skillset	0081
skirteini	0=A1
skjol	09^1
skjöl	09^1
skola	0B[5
skolaganga	09o1
skolar	09o1
skole	0B`2
skolegang	0B`2
skoleni	00>1
skoleni a kurzy	00>1
skolenia	06W1
skolenia a kurzy	06W1
skolgaang	01@1
skolgang	01@1
skolgång	01@1
skolor	01@1
skolovanje	01D2
skoly	0Bb2
skupovi	07Y1
skusenosti	0>O1
skírteini	0=A1
skólaganga	09o1
skólar	09o1
skúsenosti	0>O1
slobodne aktivnosti	0Bd2
slobodno vreme	0:Y1
slobodno vrijeme	0:X1
sns	0Bf2
snsアカウント	0Bh1
so thich	0=g1
so thich ca nhan	0=g1
so thich va moi quan tam	0=g1
so yeu	08=1
sobre	02D1
sobre mi	0?E2
sobre mi persona	00L1
sobre mim	02D1
sobre mí	00L1
social	0Bi2
social and political activities	00W1
social engagement	00W1
social links	09A1
social media	0Bk3
social network	05U1
social networks	09A1
social profiles	09A1
sociala medier	0=91
sociala naetverk	0=91
sociala natverk	0=91
sociala nätverk	0=91
sociale media	0>;1
sociale medier	0:71
sociale netvaerk	0:71
sociale netværk	0:71
sociale netwerken	0>;1
socialie mediji	0B11
socialie tikli	0B11
socialiniai tinklai	0:o1
socialne siete	0BN1
socialni site	0BP1
sociedades	00n1
societes savantes	00c1
societies	04:1
sociálne siete	0BN1
sociální sítě	0BP1
sociétés savantes	00c1
sociālie mediji	0B11
sociālie tīkli	0B11
soeger	0;Y1
soeker	0Bn2
soeknad	0C01
soeknadsbrev	0C01
soft skill	03S1
soft skills	0C13
software	0C48
software projects	00D1
software skills	0081
softwarekennis	03d1
softwarekenntnisse	03g1
soger	0;Y1
soker	0Bn2
soknad	0C01
soknadsbrev	0C01
solanje	01C1
sole	01C1
sollicitatiebrief	03^1
some	0=O1
sommaire	0001
sommario	03F1
sommarju	08?1
son soz	01Y1
son söz	01Y1
sonrai pearsanta	08d1
sonrai teagmhala	08d1
sonraí pearsanta	08d1
sonraí teagmhála	08d1
sonstige angaben	07F1
sonstige informationen	07F1
sonstige kenntnisse	03g1
sonstige sprache(n	09U1
sonstige sprachen	09U1
sonstiges	07F1
soovid	0>l1
soovitaja	0Ah1
soovitajad	0Ah1
soovitav too	0>l1
soovitav töö	0>l1
soovitud amet	0>l1
soovitud tookoht	0>l1
soovitud töökoht	0>l1
soovitused	0Ah1
soovituskirjad	0Ah1
sopstveni projekti	0;H1
sosiaalinen media	0=O1
sosial media	0;O1
sosiale medier	0=<1
sosiale nettverk	0=<1
sosyal aglar	03Q1
sosyal aktiviteler	09c1
sosyal ağlar	03Q1
sosyal faaliyetler	09c1
sosyal medya	03Q1
sosyal medya hesaplari	03Q1
sosyal medya hesapları	03Q1
sosyal sorumluluk	09c1
sosyal sorumluluk projeleri	09c1
sotsiaalmeedia	0=K1
souhaits	04a1
souhrn	05@1
souteze	07k1
soutěže	07k1
soziale kompetenzen	03g1
soziale medien	0:_1
soziale netzwerke	0:_1
soziales engagement	03<1
speaking	03k1
speaking engagements	03k1
special skills	0081
specialisaties	03d1
specializzazioni	0041
specialties	0081
specjalizacje	07N1
spezialkenntnisse	03g1
spisak publikacija	0>:1
spletne strani	08<1
spletni profili	08<1
spoken languages	09K1
spolecenske aktivity	06T1
společenské aktivity	06T1
spolky	05T1
spolocenske aktivity	07J1
spoločenské aktivity	07J1
sport	0C<6
sports	00_1
sports et loisirs	00\1
sposobnosti	0CB3
spraak	0CE2
spraakfaerdigheter	01e1
spraakferdigheter	09V1
spraakkompetanse	09V1
spraakkunnighet	01e1
spraakkunnskap	09V1
spraakkunnskaper	09V1
spraakkunskaper	01e1
spraakliga kunskaper	01e1
sprachen	09U1
sprachfaehigkeiten	09U1
sprachfahigkeiten	09U1
sprachfähigkeiten	09U1
sprachkenntnisse	09U1
sprachkompetenz	09U1
sprachkompetenzen	09U1
sprachliche faehigkeiten	09U1
sprachliche fahigkeiten	09U1
sprachliche fähigkeiten	09U1
sprachliche kompetenzen	09U1
sprak	0CE2
sprakfardigheter	01e1
sprakferdigheter	09V1
sprakkompetanse	09V1
sprakkunnighet	01e1
sprakkunnskap	09V1
sprakkunnskaper	09V1
sprakkunskaper	01e1
sprakliga kunskaper	01e1
spremno pismo	0CG1
spretnosti	0731
spretnosti in kompetence	0731
spricevala	0581
sprievodny list	0=n1
sprievodný list	0=n1
spričevala	0581
sprog	09W1
sprogfaerdigheder	09W1
sprogfærdigheder	09W1
sprogkendskab	09W1
sprogkompetencer	09W1
sprogkundskaber	09W1
sproglige faerdigheder	09W1
sproglige færdigheder	09W1
sproglige kompetencer	09W1
språk	0CE2
språkferdigheter	09V1
språkfärdigheter	01e1
språkkompetanse	09V1
språkkunnighet	01e1
språkkunnskap	09V1
språkkunnskaper	09V1
språkkunskaper	01e1
språkliga kunskaper	01e1
stack	0081
stack tecnologica	02F1
stack tecnologico	02J1
stack tecnológica	02F1
stack tecnológico	02J1
staerken	03i1
stage	0CH3
stage ervaring	02M1
stage-ervaring	02M1
stages	04X2
stages de formation	02n1
stages en werkervaring	02M1
stages et emplois	00^1
stagii	00X1
stagii de practica	00X1
stagii de practică	00X1
staidear	04J1
staidéar	04J1
stair fostaiochta	09S1
stair fostaíochta	09S1
stair oibre	09S1
staj	04L1
staj bilgileri	04L1
staj deneyimi	04L1
staj deneyimleri	04L1
stajlar	04L1
stamdata	0<j1
stammdaten	01m1
stanowisko	07m1
starfsferill	0361
starfsmarkmid	0131
starfsmarkmið	0131
starfsoskir	0>a1
starfsrettindi	0=A1
starfsreynsla	0361
starfsréttindi	0=A1
starfsthjalfun	0361
starfsóskir	0>a1
starfsþjálfun	0361
starken	03i1
statement	00;1
stationen	02;1
staz	0841
staze	0CK3
staze i praktyki	0841
stazuotes	06^1
staż	0841
staże	0841
staże i praktyki	0841
stažuotės	06^1
steckbrief	03i1
stellenwunsch	01n1
stik	0<g1
stiki	0<g1
stillinger	0211
stipender	0:01
stipendia	04g2
stipendien	03=1
stipendien und auszeichnungen	03=1
stipendien und preise	03=1
stipendier	0CN2
stipendier och priser	0=e1
stipendier och utmaerkelser	0=e1
stipendier och utmarkelser	0=e1
stipendier och utmärkelser	0=e1
stipendijas	02<1
stipendije	0>43
stipendijos	02=1
stipendit	0281
stipendiumid	0371
stiprybes	02>1
stiprybės	02>1
stopnja izobrazbe	01C1
storf	0361
storia lavorativa	01U1
storja tal impjieg	08i1
storja tal-impjieg	08i1
stowarzyszenia	06N1
straipsniai	0<31
strani jezici	0;Q2
strengths	0081
streszczenie	04f1
strokovna znanja	0731
strokovne izkusnje	06h1
strokovne izkušnje	06h1
strokovni clanki	03j1
strokovni izpiti	0581
strokovni članki	03j1
strony internetowe	0=N1
strucna sprema	01D2
strucna znanja	01K2
strucni ispiti	0?o2
strucni skupovi	0<>2
strucno iskustvo	0;:2
strucno usavrsavanje	08H2
strukovna udruzenja	05N2
strukovna udruženja	05N2
strumenti	0041
stručna sprema	01D2
stručna znanja	01K2
stručni ispiti	0?o2
stručni skupovi	0<>2
stručno iskustvo	0;:2
stručno usavršavanje	08H2
studentengagemang	08^1
studenterengagement	09N1
studentske projekty	0>h1
studentsko delo	06h1
studentské projekty	0>h1
studi	0CP2
studia	0CR2
studie	00F1
studiejob	0261
studien	00<1
studier	0CT3
studies	0B62
studii	08B1
studii si formare	08B1
studii universitare	08B1
studii și formare	08B1
studij	0CW2
studijas	01B1
studije	0>I1
studijos	0:^1
studium	0CY3
studium und ausbildung	00<1
studji	08K1
study	00C1
stutt kynning	0131
stypendia	0<O1
styrkir	0111
styrkleikar	0991
styrkor	0<o1
stáže	04B2
stärken	03i1
störf	0361
su di me	03F1
su kien	0:[1
su nghiep	0641
succes	04A1
successi	04?1
succès	04A1
sudjelovanje na konferencijama	07Y1
suhrn	0;b1
suimeanna	04K1
sukarelawan	0;m1
sukcesy	0<O1
sumar	04N1
sumario	0>E2
sumario profissional	02D1
summary	00;1
summary of qualifications	00;1
sumário	02D1
sumário profissional	02D1
sunumlar	01>1
suosittelija	0Ag1
suosittelijat	0Ag1
suosittelijat ja suositukset	0Ag1
suositukset	0Ag1
supplerende oplysninger	01d1
sur le web	08[1
surat izin mengemudi	0BO1
surat lamaran	0C\1
surat motivasi	0C\1
surucu belgeleri	08V1
surucu belgesi	08V1
surucu ehliyeti	08V1
sutaze	0>M1
svarbiausi projektai	02g1
svesvalodas	0C]1
svesvalodu prasmes	0C]1
svesvalodu zinasanas	0C]1
svešvalodas	0C]1
svešvalodu prasmes	0C]1
svešvalodu zināšanas	0C]1
svietimas	0:^1
svjedodzbe	0521
svjedodžbe	0521
sw 역량	0>A1
swiadectwa	05<1
symposia	0C^2
sympozja	0<@1
synthese	0001
synthèse	0001
system	06b1
systemkunskaper	06b1
systemvana	06b1
szabadalmak	05?1
szabadido	08e1
szabadidos tevekenysegek	08e1
szabadidő	08e1
szabadidős tevékenységek	08e1
szakertelem	0711
szakkepesites	0491
szakkepesitesek	0491
szakképesítés	0491
szakképesítések	0491
szakmai eletut	0141
szakmai eloelet	0141
szakmai előélet	0141
szakmai eredmenyek	0771
szakmai eredmények	0771
szakmai gyakorlat	0141
szakmai ismeretek	0711
szakmai kepzesek	08S1
szakmai keszsegek	0711
szakmai kompetenciak	0711
szakmai kompetenciák	0711
szakmai képzések	08S1
szakmai készségek	0711
szakmai mult	0141
szakmai múlt	0141
szakmai osszefoglalo	03e1
szakmai palyafutas	0141
szakmai profil	03e1
szakmai pályafutás	0141
szakmai rendezvenyek	0<<1
szakmai rendezvények	0<<1
szakmai szervezetek	08T1
szakmai tagsagok	08T1
szakmai tagságok	08T1
szakmai tapasztalat	0141
szakmai tapasztalatok	0141
szakmai tovabbkepzesek	08S1
szakmai továbbképzések	08S1
szakmai életút	0141
szakmai összefoglaló	03e1
szakértelem	0711
szamitastechnika	0711
szamitogepes ismeretek	0711
szamitogepes keszsegek	0711
szemelyes adatok	00`1
szemelyes bemutatkozas	03e1
szemelyes erdeklodes	08e1
szemelyes informaciok	00`1
szemelyes profil	03e1
szemelyes projektek	09G1
szemelyes tulajdonsagok	03e1
szemelyi adatok	00`1
szeminariumok	0<<1
szemináriumok	0<<1
személyes adatok	00`1
személyes bemutatkozás	03e1
személyes információk	00`1
személyes profil	03e1
személyes projektek	09G1
személyes tulajdonságok	03e1
személyes érdeklődés	08e1
személyi adatok	00`1
szervezeti tagsagok	08T1
szervezeti tagságok	08T1
szkolenia	07M1
szkolenia i kursy	07M1
szkoly	08J1
szkoły	08J1
szoftverismeret	0711
számítástechnika	0711
számítógépes ismeretek	0711
számítógépes készségek	0711
séminaires	05V1
séminaires et conférences	05V1
sérþekking	0991
símenntun	08\1
síntese	02D1
sítě	0BP1
söker	0;f1
søger	0;Y1
søker	0;X1
søknad	0C01
søknadsbrev	0C01
súhrn	0;b1
súťaže	0>M1
sürücü belgeleri	08V1
sürücü belgesi	08V1
sürücü ehliyeti	08V1
sħubija	02k1
sħubijiet	02k1
sơ yếu	08=1
sản phẩm	04G1
sở thích	0=g1
sở thích cá nhân	0=g1
sở thích và mối quan tâm	0=g1
sự kiện	0:[1
sự nghiệp	0641
taal	01c1
taalbeheersing	01c1
taalkennis	01c1
taalvaardigheden	01c1
taalvaardigheid	01c1
taekni	0991
taeknifaerni	0991
taetigkeiten	02;1
taevlingar	0=e1
taeydennyskoulutus	01^1
taghrif iehor	01H1
taghrif personali	06`1
tagsag	08T1
tagsagok	08T1
tagság	08T1
tagságok	08T1
tagungen	0<B1
tagungen und seminare	0<B1
tagħrif ieħor	01H1
tagħrif personali	06`1
tahrig	0<n1
tai lieu dinh kem	0791
taidot	01\1
taidot ja osaaminen	01\1
taiendav info	0=X1
taiendkoolitus	08]1
taiendkoolitused	08]1
taiendope	08]1
taighde	0AN1
taithi	09S1
taithi abhartha	09S1
taithi dheonach	09b1
taithi ghairmiuil	09S1
taithi oibre	09S1
taithí	09S1
taithí dheonach	09b1
taithí ghairmiúil	09S1
taithí oibre	09S1
taithí ábhartha	09S1
takdir ve oduller	03Y1
takdir ve ödüller	03Y1
takmicenja	07n1
takmičenja	07n1
talakizglitiba	02@1
talen	01c1
talenkennis	01c1
talks	03k1
talks and publications	03k1
talleres	04Q1
tallers	01X1
tambahan	06a1
tanfolyamok	08S1
tanfolyamok tovabbkepzesek	08S1
tanfolyamok treningek	08S1
tanfolyamok, továbbképzések	08S1
tanfolyamok, tréningek	08S1
tanitim	01Y1
tanulmany	08U1
tanulmanyok	08U1
tanulmány	08U1
tanulmányok	08U1
tanusitvanyok	0491
tanúsítványok	0491
tanıtım	01Y1
tapahtumat	0<A1
tapasztalat	0141
tapasztalatok	0141
target position	03J1
tarsadalmi szerepvallalas	0=01
tarsadalmi tevekenyseg	0=01
tatigkeiten	02;1
tautan	0;O1
tavlingar	0=e1
tavoite	01]1
tavoiteltu tehtaevae	09g1
tavoiteltu tehtava	09g1
tavoiteltu tehtävä	09g1
tavoitteet	01]1
tavsiye mektuplari	0AX1
tavsiye mektupları	0AX1
tavsiyeler	0AX1
taydennyskoulutus	01^1
taħriġ	0<n1
teaching experience	00B1
teadmised	02c1
teadmised ja oskused	02c1
teadusprojektid	0;91
teaduspublikatsioonid	02a1
teagmhail	08d1
teagmháil	08d1
teangacha	0:e1
teangacha iasachta	0:e1
teastais	04b1
teastais agus ceadunais	04b1
teastais agus ceadúnais	04b1
tecajevi	07P1
tecajevi i edukacije	07P1
tecaji	06f1
tecaji in usposabljanja	06f1
tech stack	0;@2
tech-stack	03g1
technical	0081
technical certifications	03P1
technical expertise	0081
technical knowledge	0081
technical proficiencies	0081
technical projects	00D1
technical skills	0081
technical skillset	0081
technical summary	0081
technicke dovednosti	06U1
technicke znalosti	0;B2
technicke zrucnosti	06X1
technické dovednosti	06U1
technické znalosti	0;B2
technické zručnosti	06X1
technik	03g1
technikai ismeretek	0711
techniniai igudziai	02f1
techniniai įgūdžiai	02f1
technische competenties	03d1
technische faehigkeiten	03g1
technische fahigkeiten	03g1
technische fähigkeiten	03g1
technische kennis	03d1
technische kenntnisse	03g1
technische kompetenzen	03g1
technische vaardigheden	03d1
technologiak	0711
technologie	0C`3
technologieen	03d1
technologien	03g1
technologies	05Z2
technologies et outils	02I1
technologieën	03d1
technologijos	02f1
technology	0081
technológie	06X1
technológiák	0711
tecnologias	04O2
tecnologie	0041
tecnologies	01W1
tecnologías	02J1
tecrube	04L1
tecrubeler	04L1
tecrübe	04L1
tecrübeler	04L1
teenistuskaik	01[1
teenistuskäik	01[1
tehnicke vestine	0741
tehnicke vjestine	0751
tehnicna znanja	0731
tehnicne vescine	0731
tehnilised oskused	02c1
tehniskas prasmes	05E1
tehniskās prasmes	05E1
tehničke veštine	0741
tehničke vještine	0751
tehnična znanja	0731
tehnične veščine	0731
tehnologii	0051
tehnologijas	05E1
tehnologije	0CB3
tehnoloogiad	02c1
tehnoloģijas	05E1
teistimeireachtai	0=h1
teistimeiri	0=h1
teistiméireachtaí	0=h1
teistiméirí	0=h1
tekmovanja	07l1
teknik	06b1
teknik beceriler	02K1
teknik bilgi	02K1
teknik bilgiler	02K1
teknik yetenekler	02K1
teknik yetkinlikler	02K1
tekninen osaaminen	01\1
tekniset taidot	01\1
teknisk kompetanse	01g1
teknisk kompetens	06b1
tekniska faerdigheter	06b1
tekniska fardigheter	06b1
tekniska färdigheter	06b1
tekniska kunskaper	06b1
tekniske faerdigheder	06o1
tekniske ferdigheter	01g1
tekniske færdigheder	06o1
tekniske kompetencer	06o1
teknologi	03S1
teknologiat	01\1
teknologier	0Cc2
teknolojiler	02K1
temel beceriler	02K1
temel bilgiler	0411
temoignages	0=@1
tempo libero	0341
tempo livre	02O1
tempos livres	02O1
temps libre	00\1
temps lliure	00k1
tengilidaupplysingar	09f1
tengiliðaupplýsingar	09f1
tenglar	0:91
tentang	06j1
tentang saya	06j1
tep dinh kem	0791
tercihler	02L1
testimoni	06Q1
testimonials	05>1
testimonianze	0=>1
testimonios	04_1
tečajevi	07P1
tečajevi i edukacije	07P1
tečaji	06f1
tečaji in usposabljanja	06f1
tham chieu	09a1
tham chiếu	09a1
thanh tich	06[1
thanh tich noi bat	06[1
thanh tuu	06[1
thanh vien	0:21
thanh vien hiep hoi	0:21
thekking	0991
thjalfun	08\1
thong tin bo sung	0<01
thong tin ca nhan	08=1
thong tin chung	08=1
thong tin co ban	08=1
thong tin khac	0<01
thong tin lien he	08=1
thong tin lien lac	08=1
thong tin tham khao	09a1
thong tin them	0<01
thu ung tuyen	0Ce1
thu xin viec	0Ce1
thuc tap	0641
thành tích	06[1
thành tích nổi bật	06[1
thành tựu	06[1
thành viên	0:21
thành viên hiệp hội	0:21
thông tin bổ sung	0<01
thông tin chung	08=1
thông tin cá nhân	08=1
thông tin cơ bản	08=1
thông tin khác	0<01
thông tin liên hệ	08=1
thông tin liên lạc	08=1
thông tin tham khảo	09a1
thông tin thêm	0<01
thư xin việc	0Ce1
thư ứng tuyển	0Ce1
thực tập	0641
tidigare anstaellningar	02:1
tidigare anstallningar	02:1
tidigare anställningar	02:1
tidigare erfarenhet	02:1
tidigare jobb	02:1
tidligere ansaettelser	0261
tidligere ansættelser	0261
tidligere job	0261
tidligere jobber	0211
tidligere stillinger	0211
tiempo libre	00V1
tiessaistes profili	0B11
tieteelliset julkaisut	02\1
tietoa minusta	01]1
tietotekniikkataidot	01\1
tietotekninen osaaminen	01\1
tietotekniset taidot	01\1
tiešsaistes profili	0B11
tiivistelma	01]1
tiivistelmae	01]1
tiivistelmä	01]1
tikslas	02>1
tilgjengelighet	0;X1
tilleggsinformasjon	01h1
tillgaenglighet	0;f1
tillganglighet	0;f1
tillgänglighet	0;f1
tillidshverv	09N1
tillitsverv	08a1
timp liber	0:A1
tin hoc	04I1
tin học	04I1
tinh nguyen	0631
tionscadail	0AN1
tionscadail phearsanta	0AN1
tionscadail thaighde	0AN1
tirocini	01U1
tirocinio	01U1
titoli di studio	04W1
titolo di studio	04W1
titols i certificats	00R1
titres et certifications	00K1
titulacion	00E1
titulaciones	00E1
titulacions	08A1
titulación	00E1
titulos y certificados	00Q1
tjaenstgoering	02:1
tjanstgoring	02:1
tjänstgöring	02:1
tko sam	0;c1
to chuc tham gia	0:21
todistukset	0;n1
toiveet	09g1
toivottu tyo	09g1
toivottu tyoe	09g1
toivottu työ	09g1
tolvufaerni	0991
tolvukunnatta	0991
tom luoc	03U1
tom tat	03U1
tom tat ban than	03U1
tom tat nghe nghiep	03U1
tomstundir	0151
tong quan	03U1
too	01[1
tooalane kogemus	01[1
tooelu	01[1
tookogemus	01[1
tookogemused	01[1
tools	0Cf3
tools and technologies	0081
tooootused	0>l1
tooriistad	02c1
top kenntnisse	03g1
top kompetenzen	03g1
top skills	0081
top-kenntnisse	03g1
top-kompetenzen	03g1
topluluk faaliyetleri	09c1
topluluklar	06i1
tovabbi informacio	08R1
tovabbi informaciok	08R1
tovabbkepzes	08S1
tovabbkepzesek	08S1
további információ	08R1
további információk	08R1
továbbképzés	08S1
továbbképzések	08S1
trabajo	00U1
trabajo voluntario	00H1
trabajos	00U1
trabajos anteriores	00U1
trabalho	0301
trabalho voluntario	00P1
trabalho voluntário	00P1
trabalhos	0301
trabalhos anteriores	0301
trabalhos publicados	02E1
trabalhos voluntarios	00P1
trabalhos voluntários	00P1
traguardi	04?1
training	0Ci2
training courses	00b1
training uri	01Q1
training-uri	01Q1
trainingen	0031
trainingen en cursussen	0031
trainings	0Ck2
traininguri	01Q1
trajectoria	04V1
trajectoria laboral	04V1
trajectoria professional	04V1
trajectòria	04V1
trajectòria laboral	04V1
trajectòria professional	04V1
trajetoria	0301
trajetoria profissional	0301
trajetória	0301
trajetória profissional	0301
trang ca nhan	0::1
trang cá nhân	0::1
trang web	0::1
transferable skills	0081
transportlidzekla vaditaja aplieciba	03E1
transportlīdzekļa vadītāja apliecība	03E1
travaux	0@L1
travaux publies	02U1
travaux publiés	02U1
trayectoria	00U1
trayectoria academica	00E1
trayectoria académica	00E1
trayectoria laboral	00U1
trayectoria profesional	00U1
treball	04V1
treball voluntari	00Z1
treinamentos	00O1
treningek	08S1
treninzi	07O1
trinh do	03V1
trinh do chuyen mon	03V1
trinh do dao tao	03V1
trinh do hoc van	03V1
trinh do ngoai ngu	0;o1
trinh do tin hoc	04I1
trumpai apie mane	02>1
trunadarstorf	09@1
tréningek	08S1
trình độ	03V1
trình độ chuyên môn	03V1
trình độ học vấn	03V1
trình độ ngoại ngữ	0;o1
trình độ tin học	04I1
trình độ đào tạo	03V1
trúnaðarstörf	09@1
tu danh gia ky nang so	0Cm1
tudomanyos publikaciok	05?1
tudományos publikációk	05?1
tuji jeziki	0;U1
tujuan karier	06j1
tujuan karir	06j1
tungumal	08h1
tungumalafaerni	08h1
tungumalakunnatta	08h1
tungumalathekking	08h1
tungumál	08h1
tungumálafærni	08h1
tungumálakunnátta	08h1
tungumálaþekking	08h1
tunnistused	07<1
tunnustukset	0281
tunnustused	0371
tunnustused ja auhinnad	0371
tutkimus	09i1
tutkimusprojektit	09i1
tutkinnot	01F1
tutkinto	01F1
tutvustus	08L1
tyo	0161
tyoe	0161
tyoeelaemae	0161
tyoehakemus	09h1
tyoehistoria	0161
tyoekalut	01\1
tyoekokemus	0161
tyoelama	0161
tyoepaikat	0161
tyoesuhteet	0161
tyoetehtaevaet	0161
tyoetoiveet	09g1
tyoeura	0161
tyohakemus	09h1
tyohistoria	0161
tyokalut	01\1
tyokokemus	0161
tyopaikat	0161
tyosuhteet	0161
tyotehtavat	0161
tyotoiveet	09g1
tyoura	0161
tyrimai	02g1
työ	0161
työelämä	0161
työhakemus	09h1
työhistoria	0161
työkalut	01\1
työkokemus	0161
työpaikat	0161
työsuhteet	0161
työtehtävät	0161
työtoiveet	09g1
työura	0161
tài liệu đính kèm	0791
társadalmi szerepvállalás	0=01
társadalmi tevékenység	0=01
täiendav info	0=X1
täiendkoolitus	08]1
täiendkoolitused	08]1
täiendõpe	08]1
tätigkeiten	02;1
tävlingar	0=e1
täydennyskoulutus	01^1
tækni	0991
tæknifærni	0991
témoignages	0=@1
tình nguyện	0631
títols i certificats	00R1
títulos y certificados	00Q1
tóm lược	03U1
tóm tắt	03U1
tóm tắt bản thân	03U1
tóm tắt nghề nghiệp	03U1
tómstundir	0151
tölvufærni	0991
tölvukunnátta	0991
töö	01[1
tööalane kogemus	01[1
tööelu	01[1
töökogemus	01[1
töökogemused	01[1
tööootused	0>l1
tööriistad	02c1
tālākizglītība	02@1
tệp đính kèm	0791
tổ chức tham gia	0:21
tổng quan	03U1
tự đánh giá kỹ năng số	0Cm1
uber mich	03i1
uberblick	03i1
ubriges	07F1
ucast na konferenciach	0<=1
ucast na konferencich	01G1
ucesce na konferencijama	07X1
ucret beklentisi	02L1
uddannelse	01?1
uddannelse og kvalifikationer	01?1
uddannelser	01?1
uddannelsesbaggrund	01?1
uddannelsesforlob	01?1
uddannelsesforloeb	01?1
uddannelsesforløb	01?1
uddannelsesmaessig baggrund	01?1
uddannelsesmæssig baggrund	01?1
udelezba na konferencah	07Z1
udeležba na konferencah	07Z1
udgivelser	04;1
udmaerkelser	01i1
udmærkelser	01i1
udruge	05P1
udruzenja	05Q1
udruženja	05Q1
udtalelser	0A`1
udvalgte projekter	08P1
udzial w konferencjach	0<@1
udział w konferencjach	0<@1
ueber mich	03i1
ueberblick	03i1
uebriges	07F1
uhingud	0=71
uhiskondlik aktiivsus	0B;1
uhiskondlik tegevus	0B;1
uitgevoerde projecten	03c1
ukonczone kursy	07M1
ukonczone szkolenia	07M1
ukończone kursy	07M1
ukończone szkolenia	07M1
ukratko o meni	05A2
uldandmed	0;81
ulteriore formazione	0121
ulteriori informazioni	01V1
um mig	0131
umiejetnosci	07N1
umiejetnosci i kompetencje	07N1
umiejetnosci i kompetencje osobiste	07N1
umiejetnosci informatyczne	07N1
umiejetnosci jezykowe	0:d1
umiejetnosci komputerowe	07N1
umiejetnosci miekkie	07N1
umiejetnosci osobiste	07N1
umiejetnosci techniczne	07N1
umiejetnosci zawodowe	07N1
umiejętności	07N1
umiejętności i kompetencje	07N1
umiejętności i kompetencje osobiste	07N1
umiejętności informatyczne	07N1
umiejętności językowe	0:d1
umiejętności komputerowe	07N1
umiejętności miękkie	07N1
umiejętności osobiste	07N1
umiejętności techniczne	07N1
umiejętności zawodowe	07N1
umim	06U1
umsagnaradilar	0=d1
umsagnaraðilar	0=d1
umsagnir	0=d1
umsoknarbref	0=81
umsott starf	0>a1
umsóknarbréf	0=81
umsótt starf	0>a1
umím	06U1
unde am lucrat	00X1
universitaere ausbildung	00<1
universitaet	00<1
universitare ausbildung	00<1
universitat	00<1
university	00C1
university projects	00D1
universitäre ausbildung	00<1
universität	00<1
unuri	04>1
unuri u premjijiet	04>1
uppdrag	08^1
uprawnienia	05<1
uprawnienia i certyfikaty	05<1
uprawnienia zawodowe	05<1
ura	0161
urahistoria	0161
uratavoitteet	09g1
uritused	0<m1
usavrsavanje	08H2
usavršavanje	08H2
uspechy	04g2
uspechy a oceneni	07k1
uspechy a ocenenia	0>M1
uspehi	07l1
uspesi	07n1
uspjesi	0>91
usposabljanja	06f1
usposabljanje	06f1
utbildning	01@1
utbildning och studier	01@1
utbildningar	01@1
utbildningsbakgrund	01@1
utdannelse	01A1
utdanning	01A1
utdanning og kvalifikasjoner	01A1
utdanningsbakgrunn	01A1
utgefid efni	0481
utgivelser	04<1
utilizare calculator	0051
utmaerkelser	0=e1
utmaerkelser och priser	0=e1
utmarkelser	0=e1
utmarkelser och priser	0=e1
utmerkelser	0:01
utmerkelser og priser	0:01
utmerkingar	0:01
utmärkelser	0=e1
utmärkelser och priser	0=e1
utvalda projekt	08O1
utvalgte prosjekter	08Q1
uurimistoo	0;91
uurimistöö	0;91
uverenja	0851
uvjerenja	0521
uvod	0Cn5
uyelik	06i1
uyelikler	06i1
uyeliklerim	06i1
uzklasine veikla	0>m1
uzmanlik alanlari	02K1
uzmanliklar	02K1
uzmanlık alanları	02K1
uzmanlıklar	02K1
uzsienio kalbos	0;\1
uzsienio kalbu mokejimas	0;\1
uzstasanas	09d1
uzstāšanās	09d1
učešće na konferencijama	07X1
užklasinė veikla	0>m1
užsienio kalbos	0;\1
užsienio kalbų mokėjimas	0;\1
vaardigheden	03d1
vaardigheden en competenties	03d1
vaba aeg	09n1
vabatahtlik tegevus	0B;1
vabatahtlik too	0B;1
vabatahtlik töö	0B;1
vabatahtlikkus	0B;1
vad jag soeker	0;f1
vad jag soker	0;f1
vad jag söker	0;f1
vaditaja aplieciba	03E1
vadītāja apliecība	03E1
vaerktoejer	06o1
vaerktojer	06o1
vaga desejada	04R1
vahvuudet	01]1
vairavimo teises	0D31
vairavimo teisės	0D31
vairuotojo pazymejimas	0D31
vairuotojo pažymėjimas	0D31
vakkennis	03d1
valasprieki	0181
valasprieki un intereses	0181
valin verkefni	08W1
valitud projektid	0;91
valitut projektit	09i1
valodas	0C]1
valodu prasme	0C]1
valodu prasmes	0C]1
valodu zinasanas	0C]1
valodu zināšanas	0C]1
van bang chung chi	03W1
vannastavne aktivnosti	07G1
vapaa aika	09m1
vapaa ajan harrastukset	09m1
vapaa-aika	09m1
vapaa-ajan harrastukset	09m1
vapaaehtoiskokemus	01I1
vapaaehtoistoiminta	01I1
vapaaehtoistyo	01I1
vapaaehtoistyoe	01I1
vapaaehtoistyoet	01I1
vapaaehtoistyot	01I1
vapaaehtoistyö	01I1
vapaaehtoistyöt	01I1
var jag har arbetat	02:1
varia	0=X1
varie	01V1
varios	06e1
vazniji projekti	0;H1
vaļasprieki	0181
vaļasprieki un intereses	0181
važniji projekti	0;H1
ve ban than	03U1
ve toi	03U1
ve volnem case	0<M1
ve volném čase	0<M1
vedlagte dokumenter	03n1
vedlegg	0D41
veebilehed	0=K1
veebiprofiilid	0=K1
vefsidur	0:91
vefsíður	0:91
vegzettseg	08U1
vegzettsegek	08U1
velama darba vieta	06]1
velamais amats	06]1
velamais darbs	06]1
velmes	06]1
vem aer jag	0<o1
vem ar jag	0<o1
vem är jag	0<o1
veranstaltungen	0<B1
verbaende	03h1
verbande	03h1
verbandsmitgliedschaften	03h1
verbände	03h1
verdlaun	0111
verdlaun og vidurkenningar	0111
vereine	03h1
vereinsarbeit	03<1
vereinsmitgliedschaften	03h1
vereinstaetigkeit	03<1
vereinstatigkeit	03<1
vereinstätigkeit	03<1
verejna cinnost	07H2
verejná činnosť	07J1
verenigingen	03f1
verfuegbarkeit	01n1
verfugbarkeit	01n1
verfügbarkeit	01n1
verkefni	08W1
verkfaeri	0991
verkfæri	0991
verkkoprofiilit	0=O1
verkkosivut	0=O1
verkossa	0=O1
verkostot ja jaesenyydet	0;L1
verkostot ja jasenyydet	0;L1
verkostot ja jäsenyydet	0;L1
verktoey	01g1
verktoy	01g1
verktyg	06b1
verktøy	01g1
veroeffentlichungen	03:1
veroeffentlichungen und vortraege	03:1
veroffentlichungen	03:1
veroffentlichungen und vortrage	03:1
verschiedenes	07F1
versenyek	0771
versenyeredmenyek	0771
versenyeredmények	0771
verv	08a1
verv og frivillig arbeid	08a1
verðlaun	0111
verðlaun og viðurkenningar	0111
veröffentlichungen	03:1
veröffentlichungen und vorträge	03:1
vescine	0731
vescine in kompetence	0731
vestine	0741
vetenskapliga publikationer	02]1
veze	08:2
vezetoi engedely	09_1
vezetői engedély	09_1
veřejná činnost	06T1
veštine	0741
veščine	0731
veščine in kompetence	0731
vi tri mong muon	0651
vi tri ung tuyen	0651
vida laboral	0:42
vida profissional	0301
vidareutbildning	09R1
vidbotarupplysingar	00g1
vidburdir	0=a1
viden	06o1
videreuddannelse	08M1
videreutdanning	01f1
vidhengi	09^1
vidurkenningar	0111
vie associative	00]1
vie citoyenne	00]1
vie professionnelle	00^1
vieraat kielet	0<11
vinna	0361
vispariga informacija	0<b1
vispārīga informācija	0<b1
visuomenine veikla	0>m1
visuomeninė veikla	0>m1
vitenskapelige publikasjoner	04<1
vitnemaal	03C1
vitnemal	03C1
vitnemål	03C1
vivencia profissional	0301
vivência profissional	0301
vizsgak	0491
vizsgák	0491
viðburðir	0=a1
viðbótarupplýsingar	00g1
viðhengi	09^1
viðurkenningar	0111
vjestine	0751
vjestine i kompetencije	0751
vještine	0751
vještine i kompetencije	0751
vlastiti projekti	0>N1
vlastne projekty	0>e1
vlastni projekty	0>h1
vlastné projekty	0>e1
vlastní projekty	0>h1
vodicske opravnenie	0D51
vodicske preukazy	0D51
vodicsky preukaz	0D51
vodičské oprávnenie	0D51
vodičské preukazy	0D51
vodičský preukaz	0D51
volnocasove aktivity	0<K2
volnočasové aktivity	0<M1
volny cas	0<K2
volný čas	0<M1
volontaerarbete	08^1
volontaersarbete	08^1
volontararbete	08^1
volontariat	00]1
volontariato	0331
volontarjat	0351
volontarsarbete	08^1
volonterske aktivnosti	0;J1
volonterski rad	0882
volontersko iskustvo	0882
volontiranje	0882
volontärarbete	08^1
volontärsarbete	08^1
voluntariado	0D62
voluntariados	00H1
voluntariat	0D82
voluntary experience	00W1
voluntary work	00W1
volunteer	00W1
volunteer activities	00W1
volunteer experience	00W1
volunteer work	00W1
volunteering	00W1
voorkeeled	0;l1
voorkeuren	01Z1
vooropleiding	00F1
voorstelling	07W1
vorstellung	03i1
vortraege	03:1
vortraege und publikationen	03:1
vortraege und veroeffentlichungen	03:1
vortrage	03:1
vortrage und publikationen	03:1
vortrage und veroffentlichungen	03:1
vorträge	03:1
vorträge und publikationen	03:1
vorträge und veröffentlichungen	03:1
votmeoskused	02c1
vottanir	0=A1
vottord	0=A1
vottorð	0=A1
vottun	0=A1
vozacka dozvola	0D:2
vozacke dozvole	0D:2
vozačka dozvola	0D:2
vozačke dozvole	0D:2
vozniski izpit	0D<1
voznisko dovoljenje	0D<1
vozniški izpit	0D<1
vozniško dovoljenje	0D<1
voľnočasové aktivity	0<N1
voľný čas	0<N1
vreemde talen	01c1
vrije tijd	04D1
vrijetijdsbesteding	04D1
vrijwillige inzet	00[1
vrijwilligerservaring	00[1
vrijwilligerswerk	00[1
vybrane projekty	0AT2
vybrané projekty	0AT2
vyskum	0>e1
vyskumne projekty	0>e1
vyzkum	0>h1
vyzkumne projekty	0>h1
vyznamenani	07k1
vyznamenania	0>M1
vyznamenání	07k1
vyznamne projekty	0AT2
vzdelani	01;1
vzdelani a kurzy	01;1
vzdelani a odborna priprava	01;1
vzdelanie	01<1
vzdelanie a odborna priprava	01<1
vzdelanie a odborná príprava	01<1
vzdelavani	01;1
vzdelavanie	01<1
vzdelávanie	01<1
vzdělání	01;1
vzdělání a kurzy	01;1
vzdělání a odborná příprava	01;1
vzdělávání	01;1
værktøjer	06o1
végzettség	08U1
végzettségek	08U1
võtmeoskused	02c1
võõrkeeled	0;l1
výskum	0>e1
výskumné projekty	0>e1
výzkum	0>h1
výzkumné projekty	0>h1
významné projekty	0AT2
văn bằng chứng chỉ	03W1
vēlamais amats	06]1
vēlamais darbs	06]1
vēlamā darba vieta	06]1
vēlmes	06]1
về bản thân	03U1
về tôi	03U1
vị trí mong muốn	0651
vị trí ứng tuyển	0651
waar ik heb gewerkt	02M1
warsztaty	07M1
was ich suche	01n1
wat ik zoek	01Z1
wazniejsze projekty	03O1
ważniejsze projekty	03O1
wczesniejsza praca	0841
wczesniejsze doswiadczenie	0841
wcześniejsza praca	0841
wcześniejsze doświadczenie	0841
web presence	09A1
webbplatser	0=91
weboldalak	0:61
webpraesenz	0:_1
webprasenz	0:_1
webpräsenz	0:_1
webs	08c1
webseiten	0:_1
websites	0D=2
weby	0>R2
wedstrijden	03a1
weiterbildung	0381
weiterbildung und kurse	0381
weiterbildungen	0381
weiterbildungen und seminare	0381
weiterbildungskurse	0381
weitere angaben	07F1
weitere informationen	07F1
weitere kenntnisse	03g1
weitere sprachen	09U1
weitere stationen	02;1
weitere taetigkeiten	02;1
weitere tatigkeiten	02;1
weitere tätigkeiten	02;1
weiteres	07F1
wensen	01Z1
wer ich bin	03i1
werdegang	02;1
werk	02M1
werke	0391
werkervaring	02M1
werkervaringen	02M1
werkgeschiedenis	02M1
werkzeuge	03g1
wetenschappelijke publicaties	02[1
wettbewerbe	03=1
what i am looking for	03J1
what i can do	0081
what i've done	00B1
when not working	00_1
where i have worked	00B1
where i studied	00C1
where i've worked	00B1
who i am	00;1
wichtige projekte	0391
wichtigste kenntnisse	03g1
wie ben ik	07W1
wiedza	07N1
wissen	03g1
wissenschaftliche publikationen	03:1
wissenschaftliche veroeffentlichungen	03:1
wissenschaftliche veroffentlichungen	03:1
wissenschaftliche veröffentlichungen	03:1
wissenschaftlicher werdegang	02;1
wo ich gearbeitet habe	02;1
wo ich gelernt habe	00<1
wolontariat	01J1
work	00B1
work & experience	00B1
work experience	00B1
work history	00B1
work preferences	03J1
work so far	00B1
working experience	00B1
works	00D1
workshop	0=61
workshops	0D?5
workshopy	00?2
wprowadzenie	04f1
writing	03k1
wuerdigungen	03=1
wunschberuf	01n1
wunschposition	01n1
wurdigungen	03=1
wybrane projekty	03O1
wydarzenia	0<@1
wyksztalcenie	08J1
wyksztalcenie akademickie	08J1
wyksztalcenie i szkolenia	08J1
wykształcenie	08J1
wykształcenie akademickie	08J1
wykształcenie i szkolenia	08J1
wyroznienia	0<O1
wyroznienia i nagrody	0<O1
wyróżnienia	0<O1
wyróżnienia i nagrody	0<O1
wystapienia	02b1
wystąpienia	02b1
würdigungen	03=1
xarxes	08c1
xarxes i afiliacions	00m1
xarxes socials	08c1
xerrades	05e1
xoghol	08i1
xoghol mixtieq	07=1
xoghol volontarju	0351
xogħol	08i1
xogħol mixtieq	07=1
xogħol volontarju	0351
xuat ban	01_1
xuất bản	01_1
yabanci dil	0401
yabanci dil bilgileri	0401
yabanci dil bilgisi	0401
yabanci diller	0401
yabancı dil	0401
yabancı dil bilgileri	0401
yabancı dil bilgisi	0401
yabancı diller	0401
yapabildiklerim	02K1
yaptigim isler	04L1
yaptığım işler	04L1
yarismalar	03Y1
yarışmalar	03Y1
yayinlar	01>1
yayinlar ve sunumlar	01>1
yayinlarim	01>1
yayınlar	01>1
yayınlar ve sunumlar	01>1
yayınlarım	01>1
yazilim bilgisi	02K1
yazilim ve araclar	02K1
yazilimlar	02K1
yazılım bilgisi	02K1
yazılım ve araçlar	02K1
yazılımlar	02K1
yderligere information	01d1
yderligere oplysninger	01d1
ydinosaaminen	01\1
ydintaidot	01\1
yetenekler	02K1
yeteneklerim	02K1
yetkinlikler	02K1
yetkinliklerim	02K1
yhdistykset	0;L1
yhdistystoiminta	01I1
yhteenveto	01]1
yhteystiedot	0:11
yhteystieto	0:11
ymislegt	00g1
ymse	01h1
yrkesbakgrund	02:1
yrkeserfarenhet	02:1
yrkeserfaring	0211
yrkeskompetenser	06b1
yrkeslivserfarenhet	02:1
yrkespraksis	0211
yrkesprofil	0<o1
yrkesverksamhet	02:1
ytterligare information	0201
zainteresowania	06M1
zainteresowania i hobby	06M1
zainteresowania i pasje	06M1
zajmy	0<M1
zajmy a konicky	0<M1
zajmy a zaliby	0<M1
zakladne informacie	0<f1
zakladne udaje	0<f1
zakladni informace	0<h1
zakladni udaje	0<h1
zalacznik	0DD1
zalaczniki	0DD1
zaliby	0<M1
zaliby a zajmy	0<M1
zaluby	0<N1
zamestnani	07j1
zamestnania	0>O1
zamestnanie	0>O1
zaměstnání	07j1
zanimanja	0:Z1
zaposlenja	0;:2
zaposlenje	0;:2
zaposlitev	06h1
zaposlitve	06h1
zaposlitvene zelje	0@F1
zaposlitvene želje	0@F1
zaposlitveni cilj	0@F1
zatrudnienie	0841
zaujmy	0<N1
zaujmy a konicky	0<N1
zaujmy a zaluby	0<N1
załącznik	0DD1
załączniki	0DD1
zdruzenja	05R1
združenja	05R1
zelena zaposlitev	0@F1
zeleno delovno mesto	0@F1
zelfbeoordeling digitale vaardigheden	06n1
zelje	0DE2
zeljena pozicija	0DG1
zeljeni posao	0>K2
zeljeno radno mesto	0DG1
zeljeno radno mjesto	0@@1
zeljeno zanimanje	0@@1
zertifikat	00=1
zertifikate	00=1
zertifikate und bescheinigungen	00=1
zertifikate und lizenzen	00=1
zertifizierung	00=1
zertifizierungen	00=1
zeugnisse	00=1
zhrnutie	0;b1
ziele	03i1
zielfunktion	01n1
zielposition	01n1
zinasanas	05E1
zinasanas un prasmes	05E1
zinatniskas publikacijas	09d1
zinios	02f1
zinios ir igudziai	02f1
zinātniskās publikācijas	09d1
zināšanas	05E1
zināšanas un prasmes	05E1
zivildienst	03<1
zkousky	0501
zkoušky	0501
zkusenosti	07j1
zkušenosti	07j1
znacajni projekti	0>N1
znajomosc jezykow	0:d1
znajomosc jezykow obcych	0:d1
znajomosc komputera	07N1
znajomosc obslugi komputera	07N1
znajomosc oprogramowania	07N1
znajomosc programow	07N1
znajomosc technologii	07N1
znajomość języków	0:d1
znajomość języków obcych	0:d1
znajomość komputera	07N1
znajomość obsługi komputera	07N1
znajomość oprogramowania	07N1
znajomość programów	07N1
znajomość technologii	07N1
znalost jazykov	06E1
znalost jazyku	05F1
znalost jazyků	05F1
znalost pc	06U1
znalost prace na pc	06U1
znalost práce na pc	06U1
znalosti	0;B2
znalosti a dovednosti	06U1
znalosti a schopnosti	06X1
znalosti a zrucnosti	06X1
znalosti a zručnosti	06X1
znalosti jazyku	05F1
znalosti jazyků	05F1
znalosť jazykov	06E1
znanja	0CB3
znanja i vestine	0741
znanja i veštine	0741
znanja i vjestine	0751
znanja i vještine	0751
znanja in spretnosti	0731
znanja in vescine	0731
znanja in veščine	0731
znanje jezika	0;Q2
znanje jezikov	0;U1
znanje stranih jezika	0;S1
znanstveni radovi	0?S1
značajni projekti	0>N1
zrealizowane projekty	03O1
zrucnosti	06X1
zrucnosti a schopnosti	06X1
zručnosti	06X1
zručnosti a schopnosti	06X1
zu meiner person	03i1
zulassungen	00=1
zur person	01m1
zusaetzliche angaben	07F1
zusaetzliche informationen	07F1
zusaetzliche kenntnisse	03g1
zusammenfassung	03i1
zusatzausbildung	0381
zusatzausbildungen	0381
zusatzinformationen	07F1
zusatzkenntnisse	03g1
zusatzliche angaben	07F1
zusatzliche informationen	07F1
zusatzliche kenntnisse	03g1
zusatzqualifikationen	00=1
zusätzliche angaben	07F1
zusätzliche informationen	07F1
zusätzliche kenntnisse	03g1
zvilupp professjonali	0<n1
zájmy	0<M1
zájmy a koníčky	0<M1
zájmy a záliby	0<M1
základné informácie	0<f1
základné údaje	0<f1
základní informace	0<h1
základní údaje	0<h1
záliby	0<M1
záliby a zájmy	0<M1
záujmy	0<N1
záujmy a koníčky	0<N1
záujmy a záľuby	0<N1
záľuby	0<N1
à propos	0001
à propos de moi	0001
ágrip	0131
áhugamál	0151
áhugamál og tómstundir	0151
áhugasvið	0151
álláspreferenciák	01O1
áreas de conhecimento	02F1
áreas de especialización	02J1
áreas de interesse	02O1
áreas de interés	00V1
çalışma deneyimi	04L1
çalışma geçmişi	04L1
çalışma hayatı	04L1
çalışmalar	00N1
çalıştaylar	04M1
çalıştığım yerler	04L1
çevrimiçi profiller	03Q1
çeşitli	05=1
éachtaí	08>1
écrits	02U1
éducation	06L1
éducation et formation	06L1
érdeklődés	08e1
érdeklődési kör	08e1
érdeklődési körök	08e1
état civil	06C1
études	06L1
études et formation	06L1
études supérieures	06L1
événements	05V1
óskastarf	0>a1
óskir um starf	0>a1
õpingud	09l1
õppimine	09l1
ödül ve başarılar	03Y1
ödüller	03Y1
ödüller ve başarılar	03Y1
ödüllerim	03Y1
ökuréttindi	0421
ökuskírteini	0421
ön yazı	0=o1
ön yazı özeti	01Y1
öne çıkan projeler	00N1
önkéntes munka	0=01
önkéntes tapasztalat	0=01
önkéntes tevékenység	0=01
önkéntesség	0=01
önnur færni	0991
önskad befattning	0;f1
önskad tjänst	0;f1
önskat arbete	0;f1
önskemål	0;f1
összefoglalás	03e1
összefoglaló	03e1
ösztöndíjak	0771
ösztöndíjak és díjak	0771
övrig arbetslivserfarenhet	02:1
övrig information	0201
övrig utbildning	09R1
övriga färdigheter	06b1
övriga kunskaper	06b1
övriga meriter	0201
övriga meriter och kunskaper	06b1
övriga uppgifter	0201
övriga upplysningar	0201
övriga utbildningar	09R1
övrigt	0201
övrigt engagemang	08^1
özet	01Y1
özgeçmiş özeti	01Y1
öğrenim	01=1
öğrenim bilgileri	01=1
öğrenim durumu	01=1
ønska stilling	0;X1
ønsker	0;j2
ønsket job	0;Y1
ønsket jobb	0;X1
ønsket stilling	0;j2
øvrig	01h1
øvrig erhvervserfaring	0261
øvrig informasjon	01h1
øvrige ferdigheter	01g1
øvrige kompetencer	06o1
øvrige kurser	08M1
øvrige oplysninger	01d1
øvrige opplysninger	01h1
øvrigt	01d1
úspechy	0>M1
úspechy a ocenenia	0>M1
úspěchy	07k1
úspěchy a ocenění	07k1
útgefið efni	0481
úvod	0>?2
účast na konferencích	01G1
účasť na konferenciách	0<=1
über mich	03i1
überblick	03i1
übriges	07F1
ücret beklentisi	02L1
ühingud	0=71
ühiskondlik aktiivsus	0B;1
ühiskondlik tegevus	0B;1
üldandmed	0;81
üritused	0<m1
üyelik	06i1
üyelikler	06i1
üyeliklerim	06i1
ýmislegt	00g1
þekking	0991
þjálfun	08\1
ārpusstudiju aktivitātes	02P1
ċertifikati	0591
ċertifikati u liċenzji	0591
ċertifikazzjonijiet	0591
članci	05G2
članki	03j1
članstva	05K3
članstvo	05K3
članstvo u organizacijama	05N2
članstvo u udrugama	05P1
članstvo u udruženjima	05Q1
članstvo v organizacijah	05R1
članstvo v združenjih	05R1
členstvo	05S1
členstvo v organizáciách	05S1
členstvo v združeniach	05S1
členstvá	05S1
členství	05T1
členství v organizacích	05T1
členství v profesních organizacích	05T1
články	05I2
ďalšie	06V1
ďalšie informácie	06V1
ďalšie vzdelávanie	06W1
ďalšie znalosti	06X1
ďalšie údaje	06V1
điểm mạnh	03U1
đào tạo	03V1
đào tạo bổ sung	04H1
đào tạo và khóa học	04H1
đính kèm	0791
đôi nét về bản thân	03U1
đề tài nghiên cứu	04G1
ħiliet	09`1
ħiliet diġitali	09`1
ħiliet fil-kompjuter	09`1
ħiliet lingwistiċi	0:31
ħiliet personali	09`1
ħiliet professjonali	09`1
ħiliet tal-lingwa	0:31
ħiliet tekniċi	09`1
ħin liberu	06g1
īss apraksts	02C1
īsumā par mani	02C1
įgytas išsilavinimas	0:^1
įgyvendinti projektai	02g1
įgūdžiai	02f1
įgūdžiai ir gebėjimai	02f1
įrankiai	02f1
įvadas	02>1
įvairūs	0;G1
įvertinimai	02=1
řidičské oprávnění	0Am1
řidičské průkazy	0Am1
řidičský průkaz	0Am1
ścieżka edukacyjna	08J1
świadectwa	05<1
škola	0DH3
školenia	06W1
školenia a kurzy	06W1
školení	00>1
školení a kurzy	00>1
školovanje	01D2
školy	0Bb2
šolanje	01C1
šole	01C1
štipendije	07l1
štipendiá	0>M1
študentsko delo	06h1
študij	01C1
štúdium	01<1
švietimas	0:^1
żvilupp professjonali	0<n1
želena zaposlitev	0@F1
želeno delovno mesto	0@F1
želje	0DE2
željena pozicija	0DG1
željeni posao	0>K2
željeno radno mesto	0DG1
željeno radno mjesto	0@@1
željeno zanimanje	0@@1
žinios	02f1
žinios ir įgūdžiai	02f1
școli	08B1
άδεια οδήγησησ	0DK1
άδειεσ	0DL1
άδειεσ άσκησησ επαγγέλματοσ	0DL1
άδειεσ και πιστοποιήσεισ	0DL1
άδειεσ οδήγησησ	0DK1
άλλα	0DM1
άλλα ενδιαφέροντα	0DN1
άλλα στοιχεία	0DM1
άλλεσ δεξιότητεσ	0DO1
άλλεσ πληροφορίεσ	0DM1
άρθρα	0DP1
έγγραφα	0DQ1
έργα	0DR1
έρευνα	0DR1
αδεια οδηγησησ	0DK1
αδειεσ	0DL1
αδειεσ ασκησησ επαγγελματοσ	0DL1
αδειεσ και πιστοποιησεισ	0DL1
αδειεσ οδηγησησ	0DK1
ακαδημαικεσ σπουδεσ	0DS1
ακαδημαικη εκπαιδευση	0DS1
ακαδημαικο υποβαθρο	0DS1
ακαδημαϊκέσ σπουδέσ	0DS1
ακαδημαϊκή εκπαίδευση	0DS1
ακαδημαϊκό υπόβαθρο	0DS1
αλλα	0DM1
αλλα ενδιαφεροντα	0DN1
αλλα στοιχεια	0DM1
αλλεσ δεξιοτητεσ	0DO1
αλλεσ πληροφοριεσ	0DM1
ανακοινωσεισ	0DP1
ανακοινώσεισ	0DP1
αναφορέσ	0DT1
αναφορεσ	0DT1
απασχοληση	0DU1
απασχόληση	0DU1
αρθρα	0DP1
ατομικά στοιχεία	0DV1
ατομικα στοιχεια	0DV1
αυτοαξιολογηση ψηφιακων δεξιοτητων	0DW1
αυτοαξιολόγηση ψηφιακών δεξιοτήτων	0DW1
βασικά στοιχεία	0DV1
βασικέσ δεξιότητεσ	0DO1
βασικα στοιχεια	0DV1
βασικεσ δεξιοτητεσ	0DO1
βεβαιωσεισ	0DL1
βεβαιώσεισ	0DL1
βιβλία	0DP1
βιβλια	0DP1
βραβεία	0DX1
βραβεία και διακρίσεισ	0DX1
βραβεια	0DX1
βραβεια και διακρισεισ	0DX1
γενικά στοιχεία	0DV1
γενικα στοιχεια	0DV1
για μένα	0DY1
για μενα	0DY1
γλωσσεσ	0DZ1
γλωσσεσ προγραμματισμου	0DO1
γλωσσικέσ δεξιότητεσ	0DZ1
γλωσσικέσ ικανότητεσ	0DZ1
γλωσσικεσ δεξιοτητεσ	0DZ1
γλωσσικεσ ικανοτητεσ	0DZ1
γλωσσομάθεια	0DZ1
γλωσσομαθεια	0DZ1
γλώσσεσ	0DZ1
γλώσσεσ προγραμματισμού	0DO1
γνωσεισ	0DO1
γνωσεισ η υ	0DO1
γνωσεισ και δεξιοτητεσ	0DO1
γνωσεισ πληροφορικησ	0DO1
γνωσεισ υπολογιστων	0DO1
γνωση γλωσσων	0DZ1
γνωση η υ	0DO1
γνωση ξενων γλωσσων	0DZ1
γνώσεισ	0DO1
γνώσεισ η/υ	0DO1
γνώσεισ και δεξιότητεσ	0DO1
γνώσεισ πληροφορικήσ	0DO1
γνώσεισ υπολογιστών	0DO1
γνώση γλωσσών	0DZ1
γνώση η/υ	0DO1
γνώση ξένων γλωσσών	0DZ1
δίκτυα	0D[1
δίκτυα και συμμετοχέσ	0D\1
δίπλωμα οδήγησησ	0DK1
δεξιοτητεσ	0DO1
δεξιοτητεσ η υ	0DO1
δεξιοτητεσ και ικανοτητεσ	0DO1
δεξιότητεσ	0DO1
δεξιότητεσ η/υ	0DO1
δεξιότητεσ και ικανότητεσ	0DO1
δημοσιευσεισ	0DP1
δημοσιευσεισ και ομιλιεσ	0DP1
δημοσιεύσεισ	0DP1
δημοσιεύσεισ και ομιλίεσ	0DP1
διάφορα	0DM1
διαγωνισμοί	0DX1
διαγωνισμοι	0DX1
διαθεσιμοτητα	0D]1
διαθεσιμότητα	0D]1
διακρίσεισ	0DX1
διακρίσεισ και βραβεία	0DX1
διακρισεισ	0DX1
διακρισεισ και βραβεια	0DX1
διαλέξεισ	0D^1
διαλεξεισ	0D^1
διαφορα	0DM1
διδακτική εμπειρία	0DU1
διδακτικη εμπειρια	0DU1
δικτυα	0D[1
δικτυα και συμμετοχεσ	0D\1
διπλωμα οδηγησησ	0DK1
διπλωματα ευρεσιτεχνιασ	0DP1
διπλωματα και πιστοποιητικα	0DL1
διπλώματα ευρεσιτεχνίασ	0DP1
διπλώματα και πιστοποιητικά	0DL1
δραστηριοτητεσ	0D_1
δραστηριοτητεσ και ενδιαφεροντα	0DN1
δραστηριότητεσ	0D_1
δραστηριότητεσ και ενδιαφέροντα	0DN1
εγγραφα	0DQ1
εθελοντικέσ δράσεισ	0D_1
εθελοντικέσ δραστηριότητεσ	0D_1
εθελοντική δράση	0D_1
εθελοντική εμπειρία	0D_1
εθελοντική εργασία	0D_1
εθελοντικεσ δρασεισ	0D_1
εθελοντικεσ δραστηριοτητεσ	0D_1
εθελοντικη δραση	0D_1
εθελοντικη εμπειρια	0D_1
εθελοντικη εργασια	0D_1
εθελοντισμοσ	0D_1
εθελοντισμόσ	0D_1
εισαγωγή	0DY1
εισαγωγη	0DY1
εισηγήσεισ	0DP1
εισηγησεισ	0DP1
εκδηλωσεισ	0D^1
εκδηλώσεισ	0D^1
εκπαίδευση	0DS1
εκπαίδευση και κατάρτιση	0DS1
εκπαιδευση	0DS1
εκπαιδευση και καταρτιση	0DS1
εκπαιδευτικά σεμινάρια	0D`1
εκπαιδευτικα σεμιναρια	0D`1
εκπαιδευτικο υποβαθρο	0DS1
εκπαιδευτικό υπόβαθρο	0DS1
ελευθεροσ χρονοσ	0DN1
ελεύθεροσ χρόνοσ	0DN1
εμπειρία	0DU1
εμπειρια	0DU1
ενδιαφέροντα	0DN1
ενδιαφέροντα και χόμπι	0DN1
ενδιαφεροντα	0DN1
ενδιαφεροντα και χομπι	0DN1
επαγγελματικέσ δεξιότητεσ	0DO1
επαγγελματικέσ ενώσεισ	0D\1
επαγγελματικέσ πιστοποιήσεισ	0DL1
επαγγελματική δραστηριότητα	0DU1
επαγγελματική εμπειρία	0DU1
επαγγελματική κατάρτιση	0D`1
επαγγελματική πείρα	0DU1
επαγγελματική πορεία	0DU1
επαγγελματική σταδιοδρομία	0DU1
επαγγελματικεσ δεξιοτητεσ	0DO1
επαγγελματικεσ ενωσεισ	0D\1
επαγγελματικεσ πιστοποιησεισ	0DL1
επαγγελματικη δραστηριοτητα	0DU1
επαγγελματικη εμπειρια	0DU1
επαγγελματικη καταρτιση	0D`1
επαγγελματικη πειρα	0DU1
επαγγελματικη πορεια	0DU1
επαγγελματικη σταδιοδρομια	0DU1
επαγγελματικο ιστορικο	0DU1
επαγγελματικο προφιλ	0DY1
επαγγελματικοί στόχοι	0D]1
επαγγελματικοί σύλλογοι	0D\1
επαγγελματικοι στοχοι	0D]1
επαγγελματικοι συλλογοι	0D\1
επαγγελματικοσ στοχοσ	0DY1
επαγγελματικό ιστορικό	0DU1
επαγγελματικό προφίλ	0DY1
επαγγελματικόσ στόχοσ	0DY1
επιδιωκομενη θεση	0D]1
επιδιωκόμενη θέση	0D]1
επιθυμητή απασχόληση	0D]1
επιθυμητή εργασία	0D]1
επιθυμητή θέση	0D]1
επιθυμητη απασχοληση	0D]1
επιθυμητη εργασια	0D]1
επιθυμητη θεση	0D]1
επικοινωνία	0DV1
επικοινωνια	0DV1
επιλεγμένα έργα	0DR1
επιλεγμενα εργα	0DR1
επιμορφωσεισ	0D`1
επιμορφωση	0D`1
επιμορφωτικά σεμινάρια	0D`1
επιμορφωτικα σεμιναρια	0D`1
επιμορφώσεισ	0D`1
επιμόρφωση	0D`1
επιπλέον πληροφορίεσ	0DM1
επιπλεον πληροφοριεσ	0DM1
επιστημονικέσ δημοσιεύσεισ	0DP1
επιστημονικεσ δημοσιευσεισ	0DP1
επιστολή κινήτρων	0Da1
επιστολη κινητρων	0Da1
επιτευγματα	0DX1
επιτεύγματα	0DX1
εργα	0DR1
εργαλεία	0DO1
εργαλεια	0DO1
εργασία	0DU1
εργασια	0DU1
εργασιακή εμπειρία	0DU1
εργασιακή πείρα	0DU1
εργασιακη εμπειρια	0DU1
εργασιακη πειρα	0DU1
ερευνα	0DR1
ερευνητικά έργα	0DR1
ερευνητικά ενδιαφέροντα	0DN1
ερευνητικα ενδιαφεροντα	0DN1
ερευνητικα εργα	0DR1
ηλεκτρονικοί υπολογιστέσ	0DO1
ηλεκτρονικοι υπολογιστεσ	0DO1
ημερίδεσ	0D^1
ημεριδεσ	0D^1
ιδιοτητα μελουσ	0D\1
ιδιότητα μέλουσ	0D\1
ικανοτητεσ	0DO1
ικανοτητεσ και δεξιοτητεσ	0DO1
ικανότητεσ	0DO1
ικανότητεσ και δεξιότητεσ	0DO1
ιστοσελίδεσ	0D[1
ιστοσελιδεσ	0D[1
καριέρα	0DU1
καριερα	0DU1
κατάρτιση	0D`1
καταρτιση	0D`1
κοινωνικά δίκτυα	0D[1
κοινωνική δράση	0D_1
κοινωνικα δικτυα	0D[1
κοινωνικη δραση	0D_1
λίγα λόγια για εμένα	0DY1
λίγα λόγια για μένα	0DY1
λιγα λογια για εμενα	0DY1
λιγα λογια για μενα	0DY1
λοιπά	0DM1
λοιπά στοιχεία	0DM1
λοιπέσ δεξιότητεσ	0DO1
λοιπέσ πληροφορίεσ	0DM1
λοιπα	0DM1
λοιπα στοιχεια	0DM1
λοιπεσ δεξιοτητεσ	0DO1
λοιπεσ πληροφοριεσ	0DM1
μέλοσ επαγγελματικών φορέων	0D\1
μέλοσ οργανώσεων	0D\1
μέσα κοινωνικήσ δικτύωσησ	0D[1
μαθήματα	0D`1
μαθηματα	0D`1
μελοσ επαγγελματικων φορεων	0D\1
μελοσ οργανωσεων	0D\1
μεσα κοινωνικησ δικτυωσησ	0D[1
μορφωση	0DS1
μορφωση και καταρτιση	0DS1
μόρφωση	0DS1
μόρφωση και κατάρτιση	0DS1
ξένεσ γλώσσεσ	0DZ1
ξενεσ γλωσσεσ	0DZ1
ομιλίεσ	0DP1
ομιλιεσ	0DP1
παράρτημα	0DQ1
παραπομπέσ	0DT1
παραπομπεσ	0DT1
παραρτήματα	0DQ1
παραρτημα	0DQ1
παραρτηματα	0DQ1
παρουσίαση	0DY1
παρουσιάσεισ	0DP1
παρουσιασεισ	0DP1
παρουσιαση	0DY1
περίληψη	0DY1
περιληψη	0DY1
πιστοποιήσεισ	0DL1
πιστοποιησεισ	0DL1
πιστοποιητικά	0DL1
πιστοποιητικα	0DL1
πληροφορική	0DO1
πληροφορικη	0DO1
ποια είμαι	0DY1
ποια ειμαι	0DY1
ποιοσ είμαι	0DY1
ποιοσ ειμαι	0DY1
πορτφολιο	0DR1
πορτφόλιο	0DR1
πρακτική άσκηση	0DU1
πρακτικη ασκηση	0DU1
προσθετεσ πληροφοριεσ	0DM1
προσθετη εκπαιδευση	0D`1
προσοντα	0DO1
προσωπα για συστασεισ	0DT1
προσωπικά έργα	0DR1
προσωπικά δεδομένα	0DV1
προσωπικά ενδιαφέροντα	0DN1
προσωπικά στοιχεία	0DV1
προσωπικέσ δεξιότητεσ	0DO1
προσωπικέσ πληροφορίεσ	0DV1
προσωπικα δεδομενα	0DV1
προσωπικα ενδιαφεροντα	0DN1
προσωπικα εργα	0DR1
προσωπικα στοιχεια	0DV1
προσωπικεσ δεξιοτητεσ	0DO1
προσωπικεσ πληροφοριεσ	0DV1
προσωπικο προφιλ	0DY1
προσωπικό προφίλ	0DY1
προσόντα	0DO1
προτζεκτ	0DR1
προτιμήσεισ	0D]1
προτιμησεισ	0D]1
προυπηρεσια	0DU1
προφίλ	0DY1
προφίλ στο διαδίκτυο	0D[1
προφιλ	0DY1
προφιλ στο διαδικτυο	0D[1
προϋπηρεσία	0DU1
πρόσθετεσ πληροφορίεσ	0DM1
πρόσθετη εκπαίδευση	0D`1
πρόσωπα για συστάσεισ	0DT1
πρότζεκτ	0DR1
σεμινάρια	0D^1
σεμινάρια - επιμόρφωση	0D`1
σεμινάρια και επιμόρφωση	0D`1
σεμινάρια και συνέδρια	0D^1
σεμιναρια	0D^1
σεμιναρια επιμορφωση	0D`1
σεμιναρια και επιμορφωση	0D`1
σεμιναρια και συνεδρια	0D^1
σημαντικά έργα	0DR1
σημαντικα εργα	0DR1
σπουδέσ	0DS1
σπουδέσ και κατάρτιση	0DS1
σπουδεσ	0DS1
σπουδεσ και καταρτιση	0DS1
στοιχεία	0DV1
στοιχεία επικοινωνίασ	0DV1
στοιχεια	0DV1
στοιχεια επικοινωνιασ	0DV1
στοχοσ	0DY1
στόχοσ	0DY1
συγγραφικο εργο	0DP1
συγγραφικό έργο	0DP1
συλλογοι	0D\1
συμμετοχή σε έργα	0DR1
συμμετοχή σε συλλόγουσ	0D\1
συμμετοχή σε συνέδρια	0D^1
συμμετοχη σε εργα	0DR1
συμμετοχη σε συλλογουσ	0D\1
συμμετοχη σε συνεδρια	0D^1
συμπληρωματικέσ πληροφορίεσ	0DM1
συμπληρωματικεσ πληροφοριεσ	0DM1
συνέδρια	0D^1
συνέδρια - σεμινάρια	0D^1
συνέδρια και σεμινάρια	0D^1
συνδεσμοι	0D[1
συνεδρια	0D^1
συνεδρια και σεμιναρια	0D^1
συνεδρια σεμιναρια	0D^1
συνεχιζομενη εκπαιδευση	0D`1
συνεχιζόμενη εκπαίδευση	0D`1
συνημμένα	0DQ1
συνημμένα έγγραφα	0DQ1
συνημμενα	0DQ1
συνημμενα εγγραφα	0DQ1
συνοδευτική επιστολή	0Da1
συνοδευτικη επιστολη	0Da1
συνοπτικο προφιλ	0DY1
συνοπτικό προφίλ	0DY1
συνοψη	0DY1
συστάσεισ	0DT1
συστάσεισ - αναφορέσ	0DT1
συστασεισ	0DT1
συστασεισ αναφορεσ	0DT1
συστατικέσ επιστολέσ	0DT1
συστατικεσ επιστολεσ	0DT1
σχετικά με εμένα	0DY1
σχετικα με εμενα	0DY1
σύλλογοι	0D\1
σύνδεσμοι	0D[1
σύνοψη	0DY1
τίτλοι σπουδών	0DS1
τεχνικέσ γνώσεισ	0DO1
τεχνικέσ δεξιότητεσ	0DO1
τεχνικεσ γνωσεισ	0DO1
τεχνικεσ δεξιοτητεσ	0DO1
τεχνολογίεσ	0DO1
τεχνολογιεσ	0DO1
τιμητικέσ διακρίσεισ	0DX1
τιμητικεσ διακρισεισ	0DX1
τιτλοι σπουδων	0DS1
υποτροφίεσ	0DX1
υποτροφίεσ και βραβεία	0DX1
υποτροφιεσ	0DX1
υποτροφιεσ και βραβεια	0DX1
χαρτοφυλάκιο	0DR1
χαρτοφυλακιο	0DR1
χειρισμοσ η υ	0DO1
χειρισμόσ η/υ	0DO1
χομπι	0DN1
χόμπι	0DN1
ψηφιακέσ δεξιότητεσ	0DO1
ψηφιακεσ δεξιοτητεσ	0DO1
академическое образование	0Db1
академично образование	0Dc1
академско образовање	0Dd1
алати	0De1
анкетные данные	0Df1
анкетні дані	0Dg1
асоціації	0Dh1
ассоциации	0Di1
аттестации	0Dj1
бажана посада	0Dk1
бажана посада та зарплата	0Dk1
бажана робота	0Dk1
базова освіта	0Dl1
базовое образование	0Db1
более ранний опыт	0Dm1
в заключение	0Dn1
в свободное время	0Do1
важнији пројекти	0E01
ваннаставне активности	0E11
введение	0Dn1
везе	0E21
вештине	0De1
виступи	0E31
виступи та публікації	0E31
висше образование	0Dc1
вища освіта	0Dl1
вкладення	0E41
владеене на езици	0E51
владение иностранными языками	0E61
владение компьютером	0E71
владение пк	0E71
владение программами	0E71
владение языками	0E61
власні проекти	0E81
власні проєкти	0E81
вложения	0E91
вміння	0E:1
вміння та навички	0E:1
вне работы	0Do1
вне работы увлекаюсь	0Do1
внеучебная деятельность	0E;1
водительские права	0E<1
водительские права и автомобиль	0E<1
водительский стаж	0E<1
водительское удостоверение	0E<1
водійське посвідчення	0E=1
водійський стаж	0E=1
водійські права	0E=1
водіння	0E=1
вождение	0E<1
возачка дозвола	0E>1
возачке дозволе	0E>1
володіння комп'ютером	0E:1
володіння мовами	0E?1
волонтерская деятельность	0E;1
волонтерски рад	0E11
волонтерский опыт	0E;1
волонтерско искуство	0E11
волонтерство	0E@2
волонтерська діяльність	0EB1
волонтерський досвід	0EB1
волонтирање	0E11
волонтёрская деятельность	0E;1
волонтёрский опыт	0E;1
волонтёрство	0E;1
връзки	0EC1
въведение	0ED1
выступления	0EE1
высшее образование	0Db1
відгуки	0EF1
відзнаки	0EG1
відзнаки та нагороди	0EG1
вільний час	0EH1
где работал	0Dm1
где работала	0Dm1
где училась	0Db1
где учился	0Db1
где я работал	0Dm1
где я работала	0Dm1
где я училась	0Db1
где я учился	0Db1
грамоти	0EI1
гранти	0EG1
гранты	0EJ1
громадська активність	0EB1
громадська діяльність	0EB1
данни за контакт	0EK1
де навчався	0Dl1
де навчалася	0Dl1
де працював	0EL1
де працювала	0EL1
дигиталне вештине	0De1
дигитални умения	0EM1
дипломи	0EN1
дипломи и сертификати	0EN1
дипломи та сертифікати	0EO1
дипломы и сертификаты	0Dj1
доброволен труд	0EP1
доброволческа дейност	0EP1
доброволчески опит	0EP1
доброволчество	0EP1
добровольчество	0E;1
добровољни рад	0E11
догађаји	0EQ1
додатки	0E41
додаткова освіта	0ER1
додаткова інформація	0ES1
додаткове навчання	0ER1
додатково	0ES1
додаткові відомості	0ES1
додаткові навички	0E:1
додатна едукација	0ET1
додатне информације	0EU1
додатни подаци	0EU1
дозволе	0EV1
дозвілля	0EH1
доклади	0EW1
доклады	0EE1
доклады и публикации	0EE1
документа	0EX1
документи	0EY2
документы	0E91
доповіді	0E31
дополнительная информация	0E[1
дополнительно	0E[1
дополнительно о себе	0Dn1
дополнительное образование	0E\1
дополнительное обучение	0E\1
дополнительные навыки	0E71
дополнительные сведения	0E[1
допуски	0Dj1
допуски и удостоверения	0Dj1
допълнителна информация	0E]1
допълнителна квалификация	0E^1
допълнителни данни	0E]1
допълнителни обучения	0E^1
допълнителни сведения	0E]1
досвід	0EL1
досвід викладання	0EL1
досвід проєктів	0E81
досвід роботи	0EL1
дослідження	0E81
достигнућа	0E_1
достижения	0EJ1
достижения и награды	0EJ1
доступност	0E`1
досягнення	0EG1
друга информация	0E]1
другая информация	0E[1
други	0E]1
други данни	0E]1
други умения	0EM1
друго	0Ea2
другое	0E[1
друштвене активности	0E11
друштвене мреже	0E21
друштвени ангажман	0E11
едукације	0ET1
езикови компетенции	0E51
езикови познания	0E51
езикови умения	0E51
езици	0E51
желаемая должность	0Ec1
желаемая должность и зарплата	0Ec1
желаемая работа	0Ec1
желана длъжност	0Ed1
желана позиция	0Ed1
желана работа	0Ed1
жеље	0E`1
жељена позиција	0E`1
жељени посао	0E`1
жељено радно место	0E`1
за контакт	0EK1
за мен	0ED1
загальна інформація	0Dg1
загальний огляд	0Ee1
загальні відомості	0Dg1
заетост	0Ef1
запослења	0Eg1
запослење	0Eg1
заслуги	0EJ1
заходи	0Eh1
захоплення	0EH1
знание иностранных языков	0E61
знание программ	0E71
знание языков	0E61
знания	0Ei2
знания и навыки	0E71
знания и умения	0EM1
знання	0E:1
знання мов	0E?1
знання та навички	0E:1
знання іноземних мов	0E?1
знања	0De1
знања и вештине	0De1
знање страних језика	0Ek1
знање језика	0Ek1
изабрани пројекти	0E01
избрани проекти	0El1
извънкласни дейности	0EP1
излагања	0Em1
изследователски проекти	0El1
иное	0E[1
иностранные языки	0E61
иностранный язык	0E61
инструменти	0EM1
инструменты	0E71
инструменты и технологии	0E71
интереси	0En2
интереси и хобита	0F01
интересовања	0F11
интересовања и хобији	0F11
интересы	0Do1
интересы и увлечения	0Do1
интересы и хобби	0Do1
искуство	0Eg1
исследования	0?Q1
история работы	0Dm1
истраживачки пројекти	0E01
истраживања	0E01
ищу работу	0Ec1
какие есть сертификаты	0Dj1
какими языками владею	0E61
кар'єра	0EL1
кар'єрні цілі	0Dk1
кариера	0Ef1
кариерни цели	0Ed1
каријера	0Eg1
карьера	0Dm1
карьерные цели	0Ec1
карьерный путь	0Dm1
квалификации	0EN1
квалификационни курсове	0E^1
квалификация	0Ei2
ключевая информация	0Dn1
ключевые достижения	0EJ1
ключевые компетенции	0E71
ключевые навыки	0E71
ключевые проекты	0?Q1
ключови умения	0EM1
ключові компетенції	0E:1
ключові навички	0E:1
ключові проєкти	0E81
книги	0F23
ко сам ја	0F51
кой съм аз	0ED1
комерційний досвід	0EL1
коммерческий опыт	0Dm1
коммерческий опыт работы	0Dm1
комп'ютерні навички	0E:1
компетентності	0E:1
компетенции	0Ei2
компетенције	0De1
компетенції	0E:1
компьютерные навыки	0E71
компьютерные программы	0E71
компютърна грамотност	0EM1
компютърни умения	0EM1
конгреси	0EQ1
конкурси	0F62
конкурсы	0EJ1
контакт	0F82
контакт информације	0F:1
контакт подаци	0F:1
контакти	0F;3
контактна информация	0EK1
контактна інформація	0Dg1
контактная информация	0Df1
контактные данные	0Df1
контактні дані	0Dg1
контакты	0Df1
конференции	0F>2
конференции и семинари	0F@1
конференции и семинары	0FA1
конференције	0EQ1
конференције и семинари	0EQ1
конференції	0Eh1
конференції та семінари	0Eh1
коротке резюме	0Ee1
короткий опис	0Ee1
коротко	0Ee1
коротко о себе	0Dn1
коротко про себе	0Ee1
кратка биографија	0F51
краткая биография	0Dn1
краткая информация	0Dn1
кратко	0Dn1
кратко о себе	0Dn1
кратко представяне	0ED1
кратко резюме	0ED1
краткое резюме	0Dn1
кто я	0Dn1
курсеви	0ET1
курсеви и обуке	0ET1
курси	0ER1
курси підвищення кваліфікації	0ER1
курси та семінари	0ER1
курси та тренінги	0ER1
курси тренінги	0ER1
курси тренінги сертифікати	0ER1
курси, тренінги	0ER1
курси, тренінги, сертифікати	0ER1
курсове	0E^1
курсове и обучения	0E^1
курсы	0E\1
курсы и семинары	0E\1
курсы и тренинги	0E\1
курсы повышения квалификации	0E\1
кључне вештине	0De1
лекции	0EW1
линкове	0EC1
линкови	0E21
лицензи	0EN1
лицензии	0Dj1
лицензии и сертификаты	0Dj1
лиценце	0EV1
лиценце и сертификати	0EV1
личен профил	0ED1
лична интересовања	0F11
лична информация	0EK1
личная информация	0Df1
личне вештине	0De1
личне информације	0F:1
личне особине	0F51
лични данни	0EK1
лични интереси	0F01
лични подаци	0F:1
лични проекти	0El1
лични профил	0F51
лични пројекти	0E01
лични умения	0EM1
лични умения и компетенции	0EM1
личностни качества	0ED1
личные данные	0Df1
личные интересы	0Do1
личные качества	0Dn1
личные навыки	0E71
личные проекты	0?Q1
личные сведения	0Df1
ліцензії	0EO1
ліцензії та сертифікати	0EO1
м'які навички	0E:1
мероприятия	0FA1
места работы	0Dm1
места работы и должности	0Dm1
место работы	0Dm1
месторабота	0Ef1
мета	0Ee1
мета пошуку роботи	0Dk1
мова	0E?1
мови	0E?1
мови програмування	0E:1
мовні навички	0E?1
мое образование	0Db1
мои проекты	0?Q1
мои сертификаты	0Dj1
мотивационно писмо	0FB1
мотивационное письмо	0FC1
мотивационо писмо	0FD1
мотиваційний лист	0FE1
моя работа	0Dm1
моё образование	0Db1
місце роботи	0EL1
місця роботи	0EL1
на каких языках говорю	0E61
навички	0E:1
навички та вміння	0E:1
навчальні проєкти	0E81
навчання	0Dl1
навыки	0E71
навыки и умения	0E71
нагороди	0EG1
нагороди та відзнаки	0EG1
нагороди та досягнення	0EG1
нагороди і відзнаки	0EG1
награде	0E_1
награде и признања	0E_1
награди	0EI1
награди и отличия	0EI1
награди и постижения	0EI1
награды	0EJ1
награды и достижения	0EJ1
награды и премии	0EJ1
накратко	0ED1
накратко за мен	0ED1
наличие водительских прав	0E<1
наукові конференції	0Eh1
наукові праці	0E31
наукові публікації	0E31
наукові інтереси	0EH1
научни изследвания	0El1
научни конференции	0F@1
научни публикации	0EW1
научни радови	0Em1
научни трудове	0EW1
научные интересы	0Do1
научные конференции	0FA1
научные проекты	0?Q1
научные публикации	0EE1
научные работы	0EE1
научные труды	0EE1
немного о себе	0Dn1
несколько слов о себе	0Dn1
о мени	0F51
о себе	0Dn1
обо мне	0Dn1
обобщение	0ED1
образование	0FF2
образование и квалификация	0FF2
образование и обучение	0FF2
образование и подготовка	0Db1
образователна степен	0Dc1
образовање	0Dd1
образовање и обука	0Dd1
обуке	0ET1
обучение	0FF2
обучения	0E^1
обучения и курсове	0E^1
обща информация	0EK1
общая информация	0Df1
обществена дейност	0EP1
общественная деятельность	0E;1
общественная работа	0E;1
общие сведения	0Df1
общие сведения обо мне	0Dn1
објаве	0Em1
објављени радови	0Em1
овлашћења	0EV1
ожидания	0Ec1
онлайн профили	0EC1
опенсорс	0?Q1
описание	0Dn1
опит	0Ef1
опыт	0Dm1
опыт вождения	0E<1
опыт волонтерства	0E;1
опыт волонтёрства	0E;1
опыт преподавания	0Dm1
опыт проектов	0?Q1
опыт профессиональной деятельности	0Dm1
опыт работы	0Dm1
опыт трудовой деятельности	0Dm1
организации	0FH1
освіта	0Dl1
освіта та кваліфікація	0Dl1
освіта та навчання	0Dl1
освіта і навчання	0Dl1
основна информация	0EK1
основна освіта	0Dl1
основна інформація	0Dg1
основная информация	0Df1
основни данни	0EK1
основни подаци	0F:1
основное образование	0Db1
основной опыт	0Dm1
основные данные	0Df1
основные достижения	0EJ1
основные навыки	0E71
основные проекты	0?Q1
особе за препоруку	0FI1
особиста інформація	0Dg1
особисті дані	0Dg1
особисті проекти	0E81
особисті проєкти	0E81
особисті якості	0Ee1
особисті інтереси	0EH1
остале вештине	0De1
остале информације	0EU1
остали подаци	0EU1
остало	0EU1
отзиви	0FJ1
отзывы	0FK1
открытые проекты	0?Q1
отличия	0FL2
очаквания	0Ed1
очекивања	0E`1
очікування	0Dk1
пара слов о себе	0Dn1
пару слов о себе	0Dn1
патенти	0FN3
патенты	0EE1
педагогический опыт	0Dm1
персональная информация	0Df1
персональные данные	0Df1
персональні дані	0Dg1
пет проекты	0?Q1
пет проєкти	0E81
пет-проекты	0?Q1
пет-проєкти	0E81
печатные работы	0EE1
побажання	0Dk1
побажання до роботи	0Dk1
повишаване на квалификацията	0E^1
повышение квалификации	0E\1
повышение квалификации и курсы	0E\1
повышение квалификации курсы	0E\1
повышение квалификации, курсы	0E\1
подаци за контакт	0F:1
пожелания	0Ec1
пожелания к месту работы	0Ec1
пожелания к работе	0Ec1
позанавчальна діяльність	0EB1
познавање рада на рачунару	0De1
познавање страних језика	0Ek1
познавање језика	0Ek1
полезные ссылки	0FQ1
поощрения	0EJ1
попередні місця роботи	0EL1
попередній досвід	0EL1
портфолио	0FR3
портфоліо	0E81
посвідчення	0EO1
посвідчення водія	0E=1
посилання	0FU1
после работы	0Do1
пословно искуство	0Eg1
постижения	0EI1
потврде	0EV1
пошук роботи	0Dk1
права	0E<1
правоспособност	0EN1
правоспособности	0EN1
пракса	0Eg1
праксе	0Eg1
практика	0FV3
практический опыт	0Dm1
практичний досвід	0EL1
предавања	0Em1
предпочитания	0Ed1
предпочтения	0Ec1
представяне	0ED1
предыдущие места работы	0Dm1
предыдущий опыт	0Dm1
презентации	0EW1
премии	0EJ1
премії	0EG1
препорука	0FI1
препоруке	0FI1
препоръка	0FJ1
препоръки	0FJ1
препоръчители	0FJ1
претходна запослења	0Eg1
придружително писмо	0FB1
признания	0EI1
признања	0E_1
признања и награде	0E_1
прикачени файлове	0FY1
приклади робіт	0E81
прилог	0EX1
приложение	0FZ2
приложения	0FZ2
прилози	0EX1
примеры проектов	0?Q1
примеры работ	0?Q1
примеры разработки	0?Q1
про мене	0Ee1
про себе	0Ee1
програми	0E:1
программное обеспечение	0E71
программы	0E71
программы и инструменты	0E71
програмни езици	0EM1
програмски језици	0De1
проект	0?Q1
проекти	0F\2
проектная деятельность	0?Q1
проектный опыт	0?Q1
проекты	0?Q1
пройденные курсы	0E\1
пропратно писмо	0FD1
професионален опит	0Ef1
професионален профил	0ED1
професионален път	0Ef1
професионална кариера	0Ef1
професионална реализация	0Ef1
професионална цел	0ED1
професионалне вештине	0De1
професионални компетенции	0EM1
професионални организации	0FH1
професионални профил	0F51
професионални умения	0EM1
професионално искуство	0Eg1
профессиональная деятельность	0Dm1
профессиональная переподготовка	0E\1
профессиональное образование	0Db1
профессиональное развитие	0E\1
профессиональное резюме	0Dn1
профессиональные знания	0E71
профессиональные компетенции	0E71
профессиональные навыки	0E71
профессиональные навыки и знания	0E71
профессиональные объединения	0Di1
профессиональные сертификаты	0Dj1
профессиональные сообщества	0Di1
профессиональные умения	0E71
профессиональный опыт	0Dm1
профессиональный профиль	0Dn1
професійна діяльність	0EL1
професійний досвід	0EL1
професійний профіль	0Ee1
професійний розвиток	0ER1
професійні навички	0E:1
професійні об'єднання	0Dh1
професійні спільноти	0Dh1
професійні та інші навички	0E:1
профил	0F^2
профили	0F`3
профили в сети	0FQ1
профили на мрежи	0E21
профиль	0Dn1
профіль	0Ee1
профілі	0FU1
профілі в мережі	0FU1
прочая информация	0E[1
прочее	0E[1
проєкти	0E81
пројекти	0E01
публикации	0Fc2
публикации и выступления	0EE1
публикации и доклади	0EW1
публикације	0Em1
публікації	0E31
публікації та виступи	0E31
підвищення кваліфікації	0ER1
работа	0Fe2
работен опит	0Ef1
рабочий опыт	0Dm1
рад на рачунару	0De1
радионице	0ET1
радна искуства	0Eg1
радно искуство	0Eg1
радови	0Em1
разни	0E]1
разно	0EU1
разное	0E[1
ранние места работы	0Dm1
ранний опыт	0Dm1
раніше	0EL1
рачунарске вештине	0De1
реализирани проекти	0El1
реализованные проекты	0?Q1
реалізовані проєкти	0E81
резиме	0F51
резюме	0Fg3
рекомендатели	0FK1
рекомендательные письма	0FK1
рекомендации	0FK1
рекомендации и отзывы	0FK1
рекомендаційні листи	0EF1
рекомендація	0EF1
рекомендації	0EF1
референси	0EF1
референсы	0FK1
референце	0FI1
референции	0FJ1
робота	0EL1
робочий досвід	0EL1
рівень володіння мовами	0E?1
різне	0ES1
сажетак	0F51
сайти	0FU1
сайты	0FQ1
саммари	0Dn1
саммарі	0Ee1
самооценка на дигиталните умения	0Fj1
самооценка цифровых навыков	0Fk1
самооцінка цифрових навичок	0Fl1
самопрезентация	0Dn1
самопроцена дигиталних вештина	0Fm1
свидетелства	0EN1
свидетелство за управление	0Fn1
свидетелство за управление на мпс	0Fn1
свидетельства	0Dj1
свободно време	0F01
свободное время	0Do1
связаться со мной	0Df1
свідоцтва	0EO1
сдружения	0FH1
семинари	0Fo2
семинари и конференции	0F@1
семинари и обуке	0ET1
семинари и обучения	0E^1
семинары	0FA1
семинары и конференции	0FA1
семинары и тренинги	0E\1
семінари	0Eh1
семінари та конференції	0Eh1
сертификати	0G12
сертификати и лицензи	0EN1
сертификати и лиценце	0EV1
сертификаты	0Dj1
сертификаты и лицензии	0Dj1
сертификаты и удостоверения	0Dj1
сертификация	0Dj1
сертифікати	0EO1
сертифікати та ліцензії	0EO1
сертифікація	0EO1
сильные стороны	0Dn1
сильні сторони	0Ee1
симпозиумы	0FA1
следване	0Dc1
слободне активности	0F11
слободно време	0F11
собствени проекти	0El1
собственные проекты	0?Q1
сопроводительное письмо	0FC1
сопствени пројекти	0E01
софт	0E71
софт скиллы	0E71
софт-скиллы	0E71
социална ангажираност	0EP1
социални медии	0EC1
социални мрежи	0EC1
социальная активность	0E;1
социальные сети	0FQ1
соцмережі	0FU1
соцсети	0FQ1
соціальні мережі	0FU1
списак публикација	0Em1
список публикаций	0EE1
список публікацій	0E31
способности	0G32
спільноти	0Dh1
ссылки	0FQ1
стаж	0Ef1
стажировка	0Dm1
стажировки	0Dm1
стажове	0Ef1
стажування	0EL1
статии	0EW1
статті	0E31
статьи	0EE1
статьи и публикации	0EE1
стек	0E71
стек технологий	0E71
стек технологій	0E:1
стипендии	0FL2
стипендије	0E_1
стипендії	0EG1
стислий огляд	0Ee1
страни језици	0Ek1
струковна удружења	0G51
стручна знања	0De1
стручна спрема	0Dd1
стручни испити	0EV1
стручни скупови	0EQ1
стручно искуство	0Eg1
стручно усавршавање	0ET1
студије	0Dd1
супровідний лист	0FE1
суспільна діяльність	0EB1
събития	0F@1
такмичења	0E_1
тесты и экзамены	0Dj1
технически умения	0EM1
технически умения и компетенции	0EM1
технические знания	0E71
технические навыки	0E71
техничке вештине	0De1
технологии	0Ei2
технологический стек	0E71
технологије	0De1
технології	0E:1
технічні навички	0E:1
тренинги	0G62
тренинги и курсы	0E\1
тренинзи	0ET1
тренінги	0ER1
тренінги та курси	0ER1
трохи про себе	0Ee1
трудов опит	0Ef1
трудов стаж	0Ef1
трудова биография	0Ef1
трудова дейност	0Ef1
трудова діяльність	0EL1
трудовая деятельность	0Dm1
трудовий досвід	0EL1
трудовой опыт	0Dm1
трудовой стаж	0Dm1
търсена позиция	0Ed1
уверења	0EV1
увлечения	0G82
увлечения и интересы	0Do1
увлечения и хобби	0Do1
увод	0F51
удостоверения	0G:2
удружења	0G51
укратко о мени	0F51
умения	0Ei2
умения и компетенции	0EM1
умения и навыки	0E71
умею	0E71
уміння	0E:1
уміння та навички	0E:1
уподобання	0EH1
уровень владения языками	0E61
усавршавање	0ET1
успеси	0E_1
участие в конференции	0F@1
участие в конференциях	0FA1
участие в организациях	0Di1
участие в проекти	0El1
участь в організаціях	0Dh1
участь у конференціях	0Eh1
учеба	0Db1
учебные заведения	0Db1
учебные проекты	0?Q1
учешће на конференцијама	0EQ1
учёба	0Db1
формално образовање	0Dd1
хобби	0Do1
хобби и интересы	0Do1
хобби и увлечения	0Do1
хоби	0En2
хоби и интереси	0F01
хобита	0F01
хобита и интереси	0F01
хобији	0F11
хобији и интересовања	0F11
хобі	0EH1
хобі та захоплення	0EH1
хобі та інтереси	0EH1
цел	0ED1
цель	0Dn1
цель поиска	0Ec1
цель поиска работы	0Ec1
цифрові навички	0E:1
циљ	0F51
чем владею	0E71
чем занималась	0Dm1
чем занимался	0Dm1
чем увлекаюсь	0Do1
чему училась	0Db1
чему учился	0Db1
чланства	0G51
чланство	0G51
чланство у организацијама	0G51
чланство у удружењима	0G51
чланци	0Em1
членства	0FH1
членство	0G<3
членство в ассоциациях	0Di1
членство в организации	0FH1
членство в организациях	0Di1
членство в організаціях	0Dh1
членство в профессиональных организациях	0Di1
что знаю	0E71
что люблю	0Do1
что умею	0E71
что умею делать	0E71
что я умею	0E71
чужди езици	0E51
чуждоезикова подготовка	0E51
чуждоезикови умения	0E51
школа	0Dd1
школовање	0Dd1
шофьорска книжка	0Fn1
шофьорски книжки	0Fn1
що вмію	0E:1
экспертиза	0E71
я в сети	0FQ1
язык	0E61
языки	0E61
языки программирования	0E71
языковые навыки	0E61
іноземні мови	0E?1
інструменти	0E:1
інтереси	0EH1
інтереси та захоплення	0EH1
інтереси та хобі	0EH1
інша інформація	0ES1
інше	0ES1
језици	0Ek1
језичке вештине	0Ek1
אודות	0G?1
אודותיי	0G?1
אותות הצטיינות	0G@1
אחר	0GA1
איגודים מקצועיים	0GB1
אירועים	0GC1
אנשי קשר להמלצה	0GD1
ארגונים	0GB1
הוקרה	0G@1
היסטוריה תעסוקתית	0GE1
הישגים	0G@1
הכשרה	0GF1
הכשרה מקצועית	0GF1
הכשרות	0GF1
הכשרות מקצועיות	0GF1
המלצות	0GD1
הסמכות	0GG1
הסמכות ותעודות	0GG1
הסמכות מקצועיות	0GG1
העדפות	0GH1
העדפות תעסוקה	0GH1
הערכה עצמית של מיומנויות דיגיטליות	0GI1
הצטיינות	0G@1
הקדמה	0G?1
הרצאות	0GJ1
השכלה	0GK1
השכלה אקדמית	0GK1
השכלה ולימודים	0GK1
השכלה פורמלית	0GK1
השתלמויות	0GF1
השתלמויות וקורסים	0GF1
השתתפות בכנסים	0GC1
התמחות	0GE1
התנדבויות	0GL1
התנדבות	0GL1
זמינות	0GH1
חברויות	0GB1
חברות באגודות	0GB1
חברות בארגונים	0GB1
חינוך	0GK1
טכנולוגיות	0GM1
ידיעת שפות	0GN1
ידע במחשבים	0GM1
ידע ומיומנויות	0GM1
ידע טכני	0GM1
ידע מקצועי	0GM1
יישומי מחשב	0GM1
יכולות	0GM1
ימי עיון	0GC1
יצירת קשר	0GO1
כישורי שפה	0GN1
כישורים	0GM1
כישורים אישיים	0GM1
כישורים טכניים	0GM1
כישורים מקצועיים	0GM1
כלים	0GM1
כללי	0GA1
כנסים	0GC1
כנסים והרצאות	0GC1
כנסים וסמינרים	0GC1
כתבות	0GJ1
לימודים	0GK1
לימודים אקדמיים	0GK1
לינקים	0GP1
מאמרים	0GJ1
מומחיות	0GM1
מחפש	0GH1
מחפשת	0GH1
מחקר	0GQ1
מחשבים	0GM1
מטרה	0G?1
מטרה מקצועית	0G?1
מי אני	0G?1
מידע אישי	0GO1
מידע נוסף	0GA1
מיומנויות	0GM1
מיומנויות וכישורים	0GM1
מיומנויות מחשב	0GM1
מיזמים	0GQ1
מכתב מקדים	0GR1
מכתב נלווה	0GR1
מכתבי המלצה	0GD1
מלגות	0G@1
ממליצים	0GD1
מסמכים מצורפים	0GS1
מקומות עבודה	0GE1
משרה מבוקשת	0GH1
משרה רצויה	0GH1
נוסף	0GA1
ניסיון	0GE1
ניסיון בעבודה	0GE1
ניסיון התנדבותי	0GL1
ניסיון מקצועי	0GE1
ניסיון עבודה	0GE1
ניסיון תעסוקתי	0GE1
נסיון	0GE1
נסיון מקצועי	0GE1
נסיון עבודה	0GE1
נסיון תעסוקתי	0GE1
נספחים	0GS1
נתונים אישיים	0GO1
סמינרים	0GC1
ספרים	0GJ1
עבודה	0GE1
על עצמי	0G?1
עליי	0G?1
עמותות	0GB1
עניין אישי	0GT1
עשייה חברתית	0GL1
פטנטים	0GJ1
פנאי	0GT1
פעילות התנדבותית	0GL1
פעילות חברתית	0GL1
פעילות קהילתית	0GL1
פרוייקטים	0GQ1
פרויקט	0GQ1
פרויקטי מחקר	0GQ1
פרויקטים	0GQ1
פרויקטים אישיים	0GQ1
פרויקטים נבחרים	0GQ1
פרופיל	0G?1
פרופיל אישי	0G?1
פרופיל מקצועי	0G?1
פרופילים	0GP1
פרופילים ברשת	0GP1
פרטי התקשרות	0GO1
פרטי קשר	0GO1
פרטים	0GO1
פרטים אישיים	0GO1
פרטים כלליים	0GO1
פרטים נוספים	0GA1
פרסומים	0GJ1
פרסומים והרצאות	0GJ1
פרסומים מדעיים	0GJ1
פרסים	0G@1
פרסים והוקרה	0G@1
פרסים והצטיינות	0G@1
פרסים ומלגות	0G@1
צור קשר	0GO1
ציפיות	0GH1
צרופות	0GS1
קבצים מצורפים	0GS1
קורסים	0GF1
קורסים והכשרות	0GF1
קורסים והשתלמויות	0GF1
קישורים	0GP1
קצת עלי	0G?1
קצת עליי	0G?1
קריירה	0GE1
רישיון נהיגה	0GU1
רישיונות	0GG1
רישיונות והסמכות	0GG1
רקע אקדמי	0GK1
רקע מקצועי	0GE1
רקע תעסוקתי	0GE1
רשיון נהיגה	0GU1
רשתות חברתיות	0GP1
שונות	0GA1
שליטה בשפות	0GN1
שליטה בתוכנות	0GM1
שפה	0GN1
שפות	0GN1
שפות זרות	0GN1
שפות תכנות	0GM1
תארים	0GK1
תוכנות	0GM1
תחביבים	0GT1
תחביבים ותחומי עניין	0GT1
תחומי מומחיות	0GM1
תחומי עניין	0GT1
תחומי עניין ותחביבים	0GT1
תחרויות	0G@1
תיאור אישי	0G?1
תיק עבודות	0GQ1
תכונות אישיות	0G?1
תמצית	0G?1
תעודה	0GG1
תעודות	0GG1
תעודות והסמכות	0GG1
תעודות מקצועיות	0GG1
תעסוקה	0GE1
תפקיד מבוקש	0GH1
תקציר	0G?1
תקציר מקצועי	0G?1
أبرز المشاريع	0GV1
أخرى	0GW1
أنشطة تطوعية	0GX1
أهم المشاريع	0GV1
إجادة اللغات	0GY1
ابرز المشاريع	0GV1
اجاده اللغات	0GY1
اخري	0GW1
الأبحاث	0GZ1
الأبحاث المنشورة	0GZ1
الأبحاث والمنشورات	0GZ1
الأدوات	0G[1
الأعمال	0GV1
الأعمال التطوعية	0GX1
الأنشطة	0GX1
الأنشطة الاجتماعية	0GX1
الأنشطة التطوعية	0GX1
الأهداف	0G\1
الأوسمة	0G]1
الإصدارات	0GZ1
الإنجازات	0G]1
الإنجازات والجوائز	0G]1
الابحاث	0GZ1
الابحاث المنشوره	0GZ1
الابحاث والمنشورات	0GZ1
الاتصال	0G^1
الادوات	0G[1
الاصدارات	0GZ1
الاعتمادات	0G_1
الاعمال	0GV1
الاعمال التطوعيه	0GX1
الانتسابات	0G`1
الانجازات	0G]1
الانجازات والجوايز	0G]1
الانشطه	0GX1
الانشطه الاجتماعيه	0GX1
الانشطه التطوعيه	0GX1
الاهتمامات	0Ga1
الاهتمامات الشخصية	0Ga1
الاهتمامات الشخصيه	0Ga1
الاهتمامات والهوايات	0Ga1
الاهداف	0G\1
الاوسمه	0G]1
البحث العلمي	0GV1
البحوث	0GZ1
البرامج	0G[1
البيانات الشخصية	0G^1
البيانات الشخصيه	0G^1
التاريخ المهني	0Gb1
التاريخ الوظيفي	0Gb1
التجارب المهنية	0Gb1
التجارب المهنيه	0Gb1
التجربة المهنية	0Gb1
التجربه المهنيه	0Gb1
التحصيل الدراسي	0Gc1
التحصيل العلمي	0Gc1
التدريب	0Gd1
التدريب العملي	0Gb1
التدريبات	0Gd1
التراخيص	0G_1
التزكيات	0Ge1
التطوع	0GX1
التطوير المهني	0Gd1
التعليم	0Gc1
التعليم والتدريب	0Gc1
التفضيلات الوظيفية	0Gf1
التفضيلات الوظيفيه	0Gf1
التقديرات	0G]1
التقنيات	0G[1
التقييم الذاتي للمهارات الرقمية	0Gg1
التقييم الذاتي للمهارات الرقميه	0Gg1
التكريم	0G]1
التكريمات	0G]1
التواصل	0G^1
التوصيات	0Ge1
التوقعات	0Gf1
الجمعيات	0G`1
الجمعيات المهنية	0G`1
الجمعيات المهنيه	0G`1
الجوائز	0G]1
الجوائز والإنجازات	0G]1
الجوائز والتكريمات	0G]1
الجوايز	0G]1
الجوايز والانجازات	0G]1
الجوايز والتكريمات	0G]1
الحاسوب	0G[1
الحسابات	0Gh1
الخبرات	0Gb1
الخبرات التطوعية	0GX1
الخبرات التطوعيه	0GX1
الخبرات السابقة	0Gb1
الخبرات السابقه	0Gb1
الخبرات العملية	0Gb1
الخبرات العمليه	0Gb1
الخبرات المهنية	0Gb1
الخبرات المهنيه	0Gb1
الخبرات الوظيفية	0Gb1
الخبرات الوظيفيه	0Gb1
الخبرات والمهارات	0G[1
الخبرة	0Gb1
الخبرة العملية	0Gb1
الخبرة المهنية	0Gb1
الخبرة الوظيفية	0Gb1
الخبره	0Gb1
الخبره العمليه	0Gb1
الخبره المهنيه	0Gb1
الخبره الوظيفيه	0Gb1
الخلفية الأكاديمية	0Gc1
الخلفية التعليمية	0Gc1
الخلفيه الاكاديميه	0Gc1
الخلفيه التعليميه	0Gc1
الدراسات	0Gc1
الدراسة	0Gc1
الدراسه	0Gc1
الدورات	0Gd1
الدورات التدريبية	0Gd1
الدورات التدريبية وورش العمل	0Gd1
الدورات التدريبيه	0Gd1
الدورات التدريبيه وورش العمل	0Gd1
الدورات المهنية	0Gd1
الدورات المهنيه	0Gd1
الدورات والتدريب	0Gd1
الدورات وورش العمل	0Gd1
الرخص	0G_1
الرخص والشهادات	0G_1
الرغبات الوظيفية	0Gf1
الرغبات الوظيفيه	0Gf1
الروابط	0Gh1
السجل الوظيفي	0Gb1
السيرة الأكاديمية	0Gc1
السيرة المختصرة	0G\1
السيره الاكاديميه	0Gc1
السيره المختصره	0G\1
الشبكات والعضويات	0G`1
الشهادات	0G_1
الشهادات الاحترافية	0G_1
الشهادات الاحترافيه	0G_1
الشهادات العلمية	0Gc1
الشهادات العلميه	0Gc1
الشهادات المهنية	0G_1
الشهادات المهنية والتراخيص	0G_1
الشهادات المهنيه	0G_1
الشهادات المهنيه والتراخيص	0G_1
الشهادات والاعتمادات	0G_1
الشهادات والتراخيص	0G_1
العروض التقديمية	0GZ1
العروض التقديميه	0GZ1
العضويات	0G`1
العضويات المهنية	0G`1
العضويات المهنيه	0G`1
العضوية	0G`1
العضويه	0G`1
العمل	0Gb1
العمل التطوعي	0GX1
العمل المجتمعي	0GX1
الفعاليات	0Gi1
القدرات	0G[1
القدرات اللغوية	0GY1
القدرات اللغويه	0GY1
الكفاءات	0G[1
الكفاءة اللغوية	0GY1
الكفاءه اللغويه	0GY1
الكفايات	0G[1
اللغات	0GY1
اللغة	0GY1
اللغه	0GY1
المؤتمرات	0Gi1
المؤتمرات والندوات	0Gi1
المؤتمرات وورش العمل	0Gi1
المؤلفات	0GZ1
المؤهل العلمي	0Gc1
المؤهلات	0Gc1
المؤهلات الأكاديمية	0Gc1
المؤهلات الدراسية	0Gc1
المؤهلات العلمية	0Gc1
المحاضرات	0GZ1
المراجع	0Ge1
المرجعيات	0Ge1
المرفقات	0Gj1
المرفقات والوثائق	0Gj1
المرفقات والوثايق	0Gj1
المزكون	0Ge1
المستوى التعليمي	0Gc1
المستوي التعليمي	0Gc1
المسمى المطلوب	0Gf1
المسمي المطلوب	0Gf1
المسيرة التعليمية	0Gc1
المسيرة المهنية	0Gb1
المسيره التعليميه	0Gc1
المسيره المهنيه	0Gb1
المشاريع	0GV1
المشاريع البحثية	0GV1
المشاريع البحثيه	0GV1
المشاريع الشخصية	0GV1
المشاريع الشخصيه	0GV1
المشاريع المنجزة	0GV1
المشاريع المنجزه	0GV1
المشروعات	0GV1
المعرفون	0Ge1
المعرفين	0Ge1
المعرّفين	0Ge1
المعلومات الأساسية	0G^1
المعلومات الاساسيه	0G^1
المعلومات الشخصية	0G^1
المعلومات الشخصيه	0G^1
المقالات	0GZ1
الملحقات	0Gj1
الملخص	0G\1
الملخص المهني	0G\1
الملف الشخصي	0G\1
الملفات الشخصية	0Gh1
الملفات الشخصيه	0Gh1
المنح	0G]1
المنح الدراسية	0G]1
المنح الدراسيه	0G]1
المنشورات	0GZ1
المنشورات العلمية	0GZ1
المنشورات العلميه	0GZ1
المهارات	0G[1
المهارات الأساسية	0G[1
المهارات الاساسيه	0G[1
المهارات التقنية	0G[1
المهارات التقنيه	0G[1
المهارات الحاسوبية	0G[1
المهارات الحاسوبيه	0G[1
المهارات الرقمية	0G[1
المهارات الرقميه	0G[1
المهارات الشخصية	0G[1
المهارات الشخصيه	0G[1
المهارات العملية	0G[1
المهارات العمليه	0G[1
المهارات الفنية	0G[1
المهارات الفنيه	0G[1
المهارات اللغوية	0GY1
المهارات اللغويه	0GY1
المهارات المهنية	0G[1
المهارات المهنيه	0G[1
المهارات الناعمة	0G[1
المهارات الناعمه	0G[1
المهارات والخبرات	0G[1
المهارات والقدرات	0G[1
الموتمرات	0Gi1
الموتمرات والندوات	0Gi1
الموتمرات وورش العمل	0Gi1
المولفات	0GZ1
الموهل العلمي	0Gc1
الموهلات	0Gc1
الموهلات الاكاديميه	0Gc1
الموهلات الدراسيه	0Gc1
الموهلات العلميه	0Gc1
الندوات	0Gi1
النشاط التطوعي	0GX1
النشاطات	0GX1
النشر العلمي	0GZ1
الهدف	0G\1
الهدف المهني	0G\1
الهدف الوظيفي	0G\1
الهوايات	0Ga1
الهوايات والاهتمامات	0Ga1
الوثائق	0Gj1
الوثايق	0Gj1
الوظائف	0Gb1
الوظائف السابقة	0Gb1
الوظايف	0Gb1
الوظايف السابقه	0Gb1
الوظيفة المرغوبة	0Gf1
الوظيفة المستهدفة	0Gf1
الوظيفة المطلوبة	0Gf1
الوظيفه المرغوبه	0Gf1
الوظيفه المستهدفه	0Gf1
الوظيفه المطلوبه	0Gf1
انشطه تطوعيه	0GX1
اهتمامات	0Ga1
اهتمامات شخصية	0Ga1
اهتمامات شخصيه	0Ga1
اهم المشاريع	0GV1
براءات الاختراع	0GZ1
بيانات إضافية	0GW1
بيانات اضافيه	0GW1
بيانات الاتصال	0G^1
بيانات التواصل	0G^1
بيانات شخصية	0G^1
بيانات شخصيه	0G^1
تجربة العمل	0Gb1
تجربه العمل	0Gb1
تعريف	0G\1
تفضيلات العمل	0Gf1
تواصل معي	0G^1
جهات التعريف	0Ge1
حسابات التواصل	0Gh1
حضور المؤتمرات	0Gi1
حضور الموتمرات	0Gi1
خبرات	0Gb1
خبرات العمل	0Gb1
خبرة العمل	0Gb1
خبره العمل	0Gb1
خدمة المجتمع	0GX1
خدمه المجتمع	0GX1
خطاب التغطية	0Gk1
خطاب التغطيه	0Gk1
دورات تدريبية	0Gd1
دورات تدريبيه	0Gd1
رخص القيادة	0Gl1
رخص القياده	0Gl1
رخصة السياقة	0Gl1
رخصة القيادة	0Gl1
رخصه السياقه	0Gl1
رخصه القياده	0Gl1
رسالة التغطية	0Gk1
رسالة الدافع	0Gk1
رساله التغطيه	0Gk1
رساله الدافع	0Gk1
رغبات العمل	0Gf1
روابط	0Gh1
شبكات التواصل	0Gh1
شهادات	0G_1
شهادات التقدير	0G]1
عضويات	0G`1
عضوية الجمعيات	0G`1
عضويه الجمعيات	0G`1
عني	0G\1
غير ذلك	0GW1
لغات	0GY1
لغات البرمجة	0G[1
لغات البرمجه	0G[1
للتواصل	0G^1
لمحة عامة	0G\1
لمحه عامه	0G\1
مؤتمرات	0Gi1
متفرقات	0GW1
مجالات الخبرة	0G[1
مجالات الخبره	0G[1
مراجع	0Ge1
مشاريع	0GV1
مشاريع شخصية	0GV1
مشاريع شخصيه	0GV1
معرض الأعمال	0GV1
معرض الاعمال	0GV1
معلومات أخرى	0GW1
معلومات إضافية	0GW1
معلومات اخري	0GW1
معلومات اضافيه	0GW1
معلومات الاتصال	0G^1
معلومات التواصل	0G^1
معلومات شخصية	0G^1
معلومات شخصيه	0G^1
مقدمة	0G\1
مقدمه	0G\1
ملخص	0G\1
ملخص مهني	0G\1
من أنا	0G\1
من انا	0G\1
مهارات	0G[1
مهارات الحاسب	0G[1
مهارات الحاسب الآلي	0G[1
مهارات الحاسب الالي	0G[1
مهارات الحاسوب	0G[1
مهارات الكمبيوتر	0G[1
مواقع التواصل الاجتماعي	0Gh1
موتمرات	0Gi1
نبذة	0G\1
نبذة تعريفية	0G\1
نبذة شخصية	0G\1
نبذة عن الذات	0G\1
نبذة عني	0G\1
نبذة مختصرة	0G\1
نبذة مهنية	0G\1
نبذه	0G\1
نبذه تعريفيه	0G\1
نبذه شخصيه	0G\1
نبذه عن الذات	0G\1
نبذه عني	0G\1
نبذه مختصره	0G\1
نبذه مهنيه	0G\1
نماذج الأعمال	0GV1
نماذج الاعمال	0GV1
هوايات	0Ga1
ورش العمل	0Gd1
وسائل التواصل الاجتماعي	0Gh1
وسايل التواصل الاجتماعي	0Gh1
अतिरिक्त जानकारी	0Gm1
अतिरिक्त पाठ्यक्रम	0Gn1
अतिरिक्त विवरण	0Gm1
अध्ययन	0Go1
अनुभव	0H01
अनुलग्नक	0H11
अनुशंसाएँ	0H21
अनुशंसाएं	0H21
अनुसंधान	0H31
अन्य	0Gm1
अन्य जानकारी	0Gm1
अपने बारे में	0H41
अपेक्षाएँ	0H51
अपेक्षाएं	0H51
अभिरुचि	0H61
अभिरुचियाँ	0H61
अभिरुचियां	0H61
आत्म परिचय	0H41
आवरण पत्र	0H71
इंटर्नशिप	0H01
इच्छित पद	0H51
उद्देश्य	0H41
उपलब्धता	0H51
उपलब्धि	0H81
उपलब्धियाँ	0H81
उपलब्धियां	0H81
ऑनलाइन प्रोफ़ाइल	0H91
ऑनलाइन प्रोफाइल	0H91
कंप्यूटर कौशल	0H:1
कंप्यूटर ज्ञान	0H:1
कड़ियाँ	0H91
कडियां	0H91
करियर	0H01
करियर उद्देश्य	0H41
कवर लेटर	0H71
कार्य अनुभव	0H01
कार्य का अनुभव	0H01
कार्यशालाएँ	0Gn1
कार्यशालाएं	0Gn1
कार्यानुभव	0H01
कैरियर उद्देश्य	0H41
कोर्स	0Gn1
कौशल	0H:1
क्षमताएँ	0H:1
क्षमताएं	0H:1
गतिविधियाँ	0H;1
गतिविधियां	0H;1
छात्रवृत्ति	0H81
ज्ञात भाषाएँ	0H<1
ज्ञात भाषाएं	0H<1
डिजिटल कौशल	0H:1
डिजिटल कौशल स्व मूल्यांकन	0H=1
डिजिटल कौशल स्व-मूल्यांकन	0H=1
ड्राइविंग लाइसेंस	0H>1
तकनीकी कौशल	0H:1
तकनीकी ज्ञान	0H:1
दक्षताएँ	0H:1
दक्षताएं	0H:1
निजी जानकारी	0H?1
नौकरी का अनुभव	0H01
नौकरी वरीयताएँ	0H51
नौकरी वरीयताएं	0H51
परिचय	0H41
परियोजना	0H31
परियोजना कार्य	0H31
परियोजनाएँ	0H31
परियोजनाएं	0H31
परिशिष्ट	0H11
पाठ्यक्रम	0Gn1
पुरस्कार	0H81
पुरस्कार एवं सम्मान	0H81
पुरस्कार और सम्मान	0H81
पुस्तकें	0H@1
पेटेंट	0H@1
पेशेवर अनुभव	0H01
पेशेवर कौशल	0H:1
पेशेवर सदस्यता	0HA1
पेशेवर सारांश	0H41
पोर्टफोलियो	0H31
प्रकाशन	0H@1
प्रमाण पत्र	0HB1
प्रमाणन	0HB1
प्रमाणपत्र	0HB1
प्रमाणपत्र और लाइसेंस	0HB1
प्रमुख कौशल	0H:1
प्रमुख परियोजनाएँ	0H31
प्रमुख परियोजनाएं	0H31
प्रशिक्षण	0Gn1
प्रशिक्षण और पाठ्यक्रम	0Gn1
प्रस्तुतियाँ	0H@1
प्रस्तुतियां	0H@1
प्रोजेक्ट	0H31
प्रोफ़ाइल	0H41
प्रोफ़ाइलें	0H91
प्रोफाइल	0H41
प्रोफाइलें	0H91
बुनियादी जानकारी	0H?1
भाषा	0H<1
भाषा कौशल	0H<1
भाषा ज्ञान	0H<1
भाषाएँ	0H<1
भाषाएं	0H<1
भाषाओं का ज्ञान	0H<1
भाषायी ज्ञान	0H<1
मुख्य कौशल	0H:1
मूल जानकारी	0H?1
मेरे बारे में	0H41
योग्यताएँ	0H:1
योग्यताएं	0H:1
रुचि	0H61
रुचियाँ	0H61
रुचियाँ और शौक	0H61
रुचियां	0H61
रुचियां और शौक	0H61
रोजगार	0H01
रोजगार इतिहास	0H01
रोज़गार	0H01
लक्ष्य	0H41
लाइसेंस	0HB1
लाइसेंस और प्रमाणपत्र	0HB1
लिंक	0H91
लेख	0H@1
वांछित नौकरी	0H51
वांछित पद	0H51
वाहन चालन लाइसेंस	0H>1
विवरण	0H41
विविध	0Gm1
विशेषज्ञता	0H:1
व्यक्तिगत जानकारी	0H?1
व्यक्तिगत परियोजनाएँ	0H31
व्यक्तिगत परियोजनाएं	0H31
व्यक्तिगत विवरण	0H?1
व्यक्तिगत सूचना	0H?1
व्यवसायिक अनुभव	0H01
व्याख्यान	0H@1
व्यावसायिक अनुभव	0H01
व्यावसायिक कौशल	0H:1
व्यावसायिक प्रमाणपत्र	0HB1
व्यावसायिक विकास	0Gn1
व्यावसायिक सदस्यता	0HA1
व्यावसायिक सारांश	0H41
शिक्षण अनुभव	0H01
शिक्षा	0Go1
शिक्षा और प्रशिक्षण	0Go1
शैक्षणिक पृष्ठभूमि	0Go1
शैक्षणिक योग्यता	0Go1
शैक्षणिक विवरण	0Go1
शैक्षिक पृष्ठभूमि	0Go1
शैक्षिक योग्यता	0Go1
शैक्षिक विवरण	0Go1
शोध	0H31
शोध पत्र	0H@1
शोध प्रकाशन	0H@1
शौक	0H61
शौक और रुचियाँ	0H61
शौक और रुचियां	0H61
संक्षिप्त परिचय	0H41
संगठन	0HA1
संगठन सदस्यता	0HA1
संगोष्ठियाँ	0HC1
संगोष्ठियां	0HC1
संगोष्ठी	0HC1
संदर्भ	0H21
संदर्भ व्यक्ति	0H21
संदर्भ सूची	0H21
संपर्क	0H?1
संपर्क जानकारी	0H?1
संपर्क विवरण	0H?1
संलग्नक	0H11
सदस्यता	0HA1
सदस्यताएँ	0HA1
सदस्यताएं	0HA1
समाज सेवा	0H;1
सम्मान	0H81
सम्मान और पुरस्कार	0H81
सम्मेलन	0HC1
सम्मेलन और संगोष्ठियाँ	0HC1
सम्मेलन और संगोष्ठियां	0HC1
सामाजिक कार्य	0H;1
सामाजिक नेटवर्क	0H91
सारांश	0H41
सिफ़ारिशें	0H21
सिफारिशें	0H21
सेमिनार	0HC1
सोशल मीडिया	0H91
स्वयंसेवा	0H;1
स्वयंसेवी अनुभव	0H;1
स्वयंसेवी कार्य	0H;1
स्वैच्छिक कार्य	0H;1
การติดต่อ	0HD1
การทํางาน	0HE1
การนําเสนอผลงาน	0HF1
การบรรยาย	0HF1
การประชุม	0HG1
การประชุมวิชาการ	0HG1
การประชุมและสัมมนา	0HG1
การประเมินทักษะดิจิทัลด้วยตนเอง	0HH1
การฝึกงาน	0HE1
การฝึกอบรม	0HI1
การศึกษา	0HJ1
การศึกษาและการอบรม	0HJ1
การสัมมนา	0HG1
การอบรม	0HI1
การอบรมและสัมมนา	0HI1
การเป็นสมาชิก	0HK1
กิจกรรม	0HL1
กิจกรรมจิตอาสา	0HL1
กิจกรรมนักศึกษา	0HL1
กิจกรรมพิเศษ	0HL1
กิจกรรมยามว่าง	0HM1
กิจกรรมระหว่างเรียน	0HL1
กิจกรรมเพื่อสังคม	0HL1
ข้อมูลการติดต่อ	0HD1
ข้อมูลติดต่อ	0HD1
ข้อมูลพื้นฐาน	0HD1
ข้อมูลส่วนตัว	0HD1
ข้อมูลส่วนบุคคล	0HD1
ข้อมูลอื่นๆ	0HN1
ข้อมูลอ้างอิง	0HO1
ข้อมูลเพิ่มเติม	0HN1
ข้อมูลโดยสรุป	0HP1
ความคาดหวัง	0HQ1
ความต้องการ	0HQ1
ความถนัด	0HR1
ความรู้ความสามารถ	0HR1
ความสนใจ	0HM1
ความสนใจพิเศษ	0HM1
ความสนใจและงานอดิเรก	0HM1
ความสามารถ	0HR1
ความสามารถด้านคอมพิวเตอร์	0HR1
ความสามารถด้านภาษา	0HS1
ความสามารถทางภาษา	0HS1
ความสามารถพิเศษ	0HR1
ความสําเร็จ	0HT1
ความเชี่ยวชาญ	0HR1
คอมพิวเตอร์	0HR1
คอร์สเรียน	0HI1
คุณวุฒิ	0HJ1
คุณวุฒิการศึกษา	0HJ1
คุณสมบัติโดยสรุป	0HP1
คําแนะนํา	0HO1
งานที่ต้องการ	0HQ1
งานวิจัย	0HU1
งานวิจัยตีพิมพ์	0HF1
งานสัมมนา	0HG1
งานอดิเรก	0HM1
งานอดิเรกและความสนใจ	0HM1
งานอาสาสมัคร	0HL1
จดหมายปะหน้า	0HV1
จดหมายสมัครงาน	0HV1
จดหมายแนะนํา	0HO1
จิตอาสา	0HL1
จุดมุ่งหมายในอาชีพ	0HP1
จุดเด่น	0HP1
ช่องทางการติดต่อ	0HD1
ช่องทางติดต่อ	0HD1
ติดต่อ	0HD1
ตําแหน่งงานที่ต้องการ	0HQ1
ตําแหน่งที่ต้องการ	0HQ1
ตําแหน่งที่สมัคร	0HQ1
ทักษะ	0HR1
ทักษะคอมพิวเตอร์	0HR1
ทักษะดิจิทัล	0HR1
ทักษะด้านคอมพิวเตอร์	0HR1
ทักษะด้านภาษา	0HS1
ทักษะทางภาษา	0HS1
ทักษะทางวิชาชีพ	0HR1
ทักษะทางเทคนิค	0HR1
ทักษะภาษา	0HS1
ทักษะวิชาชีพ	0HR1
ทักษะหลัก	0HR1
ทักษะเฉพาะด้าน	0HR1
ทักษะและความสามารถ	0HR1
ทุนการศึกษา	0HT1
บทความ	0HF1
บทสรุป	0HP1
บุคคลที่สามารถอ้างอิงได้	0HO1
บุคคลอ้างอิง	0HO1
ประกาศนียบัตร	0HW1
ประชุมวิชาการ	0HG1
ประวัติการทํางาน	0HE1
ประวัติการทํางานและการฝึกงาน	0HE1
ประวัติการทํางานและฝึกงาน	0HE1
ประวัติการฝึกงาน	0HE1
ประวัติการฝึกอบรม	0HI1
ประวัติการศึกษา	0HJ1
ประวัติการอบรม	0HI1
ประวัติย่อ	0HP1
ประวัติส่วนตัว	0HD1
ประสบการณ์	0HE1
ประสบการณ์การทํางาน	0HE1
ประสบการณ์ด้านการทํางาน	0HE1
ประสบการณ์ทํางาน	0HE1
ประสบการณ์ฝึกงาน	0HE1
ประสบการณ์วิชาชีพ	0HE1
ประสบการณ์อาสาสมัคร	0HL1
ผลงาน	0HU1
ผลงานตีพิมพ์	0HF1
ผลงานทางวิชาการ	0HF1
ผลงานที่ผ่านมา	0HU1
ผลงานวิจัย	0HF1
ผลงานวิชาการ	0HF1
ผลงานเด่น	0HT1
ผลงานและรางวัล	0HT1
ผลงานโครงการ	0HU1
ผู้อ้างอิง	0HO1
ฝึกงาน	0HE1
พื้นฐานการศึกษา	0HJ1
ภาคผนวก	0HX1
ภาษา	0HS1
ภาษาต่างประเทศ	0HS1
ระดับการศึกษา	0HJ1
รางวัล	0HT1
รางวัลที่ได้รับ	0HT1
รางวัลและความสําเร็จ	0HT1
รางวัลและเกียรติคุณ	0HT1
รายละเอียดเพิ่มเติม	0HN1
ลักษณะงานที่ต้องการ	0HQ1
ลิงก์	0HY1
วัตถุประสงค์	0HP1
วุฒิการศึกษา	0HJ1
วุฒิบัตร	0HW1
สมรรถนะ	0HR1
สมาคม	0HK1
สมาชิกภาพ	0HK1
สมาชิกสมาคม	0HK1
สมาชิกองค์กร	0HK1
สรุป	0HP1
สรุปประวัติ	0HP1
สัมมนา	0HG1
สิทธิบัตร	0HF1
สิ่งที่สนใจ	0HM1
สิ่งพิมพ์	0HF1
สื่อสังคมออนไลน์	0HY1
หนังสือ	0HF1
หลักสูตร	0HI1
หลักสูตรฝึกอบรม	0HI1
หลักสูตรอบรม	0HI1
องค์กรวิชาชีพ	0HK1
อบรม	0HI1
อบรมและสัมมนา	0HI1
อาสาสมัคร	0HL1
อื่นๆ	0HN1
เกียรติบัตร	0HW1
เกียรติบัตรและรางวัล	0HT1
เกียรติประวัติ	0HT1
เกี่ยวกับฉัน	0HP1
เกี่ยวกับดิฉัน	0HP1
เกี่ยวกับตนเอง	0HP1
เกี่ยวกับผม	0HP1
เครือข่ายสังคม	0HY1
เครื่องมือ	0HR1
เงินเดือนที่ต้องการ	0HQ1
เทคโนโลยี	0HR1
เบ็ดเตล็ด	0HN1
เป้าหมาย	0HP1
เป้าหมายในการทํางาน	0HP1
เป้าหมายในอาชีพ	0HP1
เพิ่มเติม	0HN1
เว็บไซต์	0HY1
เอกสารแนบ	0HX1
แนะนําตนเอง	0HP1
แนะนําตัว	0HP1
แฟ้มสะสมผลงาน	0HU1
โครงการ	0HU1
โครงการที่ผ่านมา	0HU1
โครงการวิจัย	0HU1
โครงการส่วนตัว	0HU1
โครงงาน	0HU1
โซเชียลมีเดีย	0HY1
โปรเจกต์	0HU1
โปรเจค	0HU1
โปรเจ็กต์	0HU1
โปรไฟล์	0HP1
โปรไฟล์ออนไลน์	0HY1
ใบขับขี่	0HZ1
ใบประกอบวิชาชีพ	0HW1
ใบประกาศ	0HW1
ใบประกาศนียบัตร	0HW1
ใบรับรอง	0HW1
ใบรับรองและประกาศนียบัตร	0HW1
ใบรับรองและใบอนุญาต	0HW1
ใบอนุญาต	0HW1
ใบอนุญาตขับขี่	0HZ1
ใบอนุญาตขับรถ	0HZ1
ไฟล์แนบ	0HX1
ấn phẩm	01_1
いただいた賞	0H[1
おわりに	0H\1
これまでのキャリア	0H]1
これまでの仕事	0H]1
これまでの職歴	0H]1
その他	0H^1
その他の情報	0H^1
その他の職歴	0H]1
その他特記事項	0H^1
それ以前の職歴	0H]1
できること	0;E1
はじめに	0H\1
ひとこと	0H\1
もっている資格	0H_1
もらった賞	0H[1
やってきた仕事	0H]1
アウトプット	0H`1
アカウント	0Bh1
アピールポイント	0H\1
アルバイト	0H]1
アルバイト歴	0H]1
イベント	0Ha1
イベント参加	0Ha1
インターン	0H]1
インターンシップ	0H]1
インターン経験	0H]1
ウェブサイト	0Bh1
オフの過ごし方	0Hb1
オープンソース	0>i1
カバーレター	0Hc1
カンファレンス	0Ha1
キャリア	0H]1
キャリアの方向性	0Hd1
キャリアサマリー	0H\1
キャリアプラン	0Hd1
キャリア要約	0H\1
コミュニティ	0He1
コミュニティ活動	0He1
コンタクト	0Hf1
コンテスト	0H[1
サマリー	0H\1
サークル活動	0He1
スキル	0;E1
スキルシート	0;E1
スキルセット	0;E1
スキルマップ	0;E1
スキル・知識	0;E1
スキル一覧	0;E1
セミナー	0Ha1
セミナー受講	0Hg1
ソフトウェア	0;E1
ソーシャルメディア	0Bh1
ツール	0;E1
テクニカルスキル	0;E1
デジタルスキル自己評価	0Hh1
トップスキル	0;E1
トレーニング	0Hg1
パソコンスキル	0;E1
パーソナルデータ	0Hf1
ビジネススキル	0;E1
プログラミング言語	0;E1
プロジェクト	0>i1
プロジェクト実績	0>i1
プロジェクト経歴	0>i1
プロジェクト経験	0>i1
プロジェクト詳細	0>i1
プロフィール	0H\1
プロフィールリンク	0Bh1
プロフィール情報	0Hf1
ボランティア	0He1
ボランティア活動	0He1
ボランティア経験	0He1
ポートフォリオ	0>i1
リファレンス	0Hi1
リンク	0Bh1
ワークヒストリー	0H]1
一句话介绍	0Hj1
一言	0H\1
上过的学	0Hk1
上过的班	0Hl1
下班以后	0Hm1
不上班的时候	0Hm1
专业会员	0Hn1
专业协会	0Hn1
专业培训	0Ho1
专业技能	0;F1
专业特长	0;F1
专业知识	0;F1
专业能力	0;F1
专业证书	0I01
专业课程	0Ho1
专利	0I11
专利与论文	0I11
专利成果	0I11
专利论文	0I11
业余时间	0Hm1
业余爱好	0Hm1
个人主页	0I21
个人亮点	0Hj1
个人介绍	0Hj1
个人优势	0Hj1
个人作品	0I31
个人作品集	0I31
个人信息	0I41
个人兴趣	0Hm1
个人基本信息	0I41
个人总结	0Hj1
个人情况	0I41
个人成就	0I51
个人技能	0;F1
个人概况	0I41
个人概述	0Hj1
个人爱好	0Hm1
个人特点	0Hj1
个人特长	0;F1
个人简介	0Hj1
个人经历	0Hl1
个人能力	0;F1
个人荣誉	0I51
个人评价	0Hj1
个人资料	0I41
个人链接	0I21
个人陈述	0Hj1
个人项目	0I31
主な実績	0H[1
主な経歴	0H]1
主な職歴	0H]1
主修课程	0Ho1
主要プロジェクト	0>i1
主要作品	0I31
主要工作經歷	0I61
主要工作经历	0Hl1
主要成就	0I51
主要成果	0I51
主要技能	0;F1
主要荣誉	0I51
主要课程	0Ho1
主要项目	0I31
主要项目经历	0I31
义务工作	0I71
义工服务	0I71
今後のキャリア	0Hd1
从业经历	0Hl1
仕事	0H]1
仕事以外	0Hb1
仕事歴	0H]1
仕事経験	0H]1
付記	0H^1
付録	0I81
代表作	0I31
代表作品	0I91
代表项目	0I31
以前の職歴	0H]1
任职经历	0Hl1
任職經歷	0I61
企业经历	0Hl1
休みの日	0Hb1
休日の過ごし方	0Hb1
休閒活動	0I:1
休閒興趣	0I:1
休闲	0Hm1
优势	0Hj1
会什么	0;F1
会员	0Hn1
会员资格	0Hn1
会員資格	0I;1
会干的活	0;F1
会用的工具	0;F1
会的东西	0;F1
会的语言	0I<1
会議	0Ha1
会议	0I=1
会议与研讨会	0I=1
会议经历	0I=1
会说的话	0I<1
会说的语言	0I<1
余暇	0Hb1
作品	0I>3
作品展示	0I31
作品集	0IA2
使えるもの	0;E1
使えるソフト	0;E1
使える道具・ソフト	0;E1
使用ソフト	0;E1
使用ツール	0;E1
使用ツール一覧	0;E1
使用可能ソフト	0;E1
使用可能ツール	0;E1
使用工具	0IC1
使用技術	0;E1
使用言語	0ID1
保有スキル	0;E1
保有資格	0H_1
保有資格・免許	0H_1
個人データ	0Hf1
個人プロジェクト	0>i1
個人介紹	0IE1
個人作品	0I91
個人優勢	0IE1
個人基本資料	0IF1
個人專案	0I91
個人情報	0Hf1
個人成就	0IG1
個人技能	0IC1
個人概述	0IE1
個人特質	0IE1
個人簡介	0IE1
個人簡述	0IE1
個人網站	0IH1
個人總結	0IE1
個人興趣	0I:1
個人資料	0IF1
個人資訊	0IF1
個人開発	0>i1
做过什么	0Hl1
做过的工作	0Hl1
做过的志愿者	0I71
側專案	0I91
備考	0H^1
備註	0II1
働いた場所	0H]1
免許	0H_1
免許・資格	0H_1
公益服务经历	0I71
公益服務	0IJ1
公益活动	0I71
公益活動	0IJ1
公益经历	0I71
关于我	0Hj1
关于自己	0Hj1
兴趣	0Hm1
兴趣与爱好	0Hm1
兴趣爱好	0Hm1
兴趣特长	0Hm1
其他	0IK2
其他信息	0IM1
其他工作經歷	0I61
其他工作经历	0Hl1
其他情况	0IM1
其他技能	0IC1
其他说明	0IM1
其他資料	0II1
其他資訊	0II1
其它	0IK2
其它信息	0IM1
兼职经历	0Hl1
写作	0I11
写在最后	0Hj1
写过的东西	0I11
几句话	0Hj1
出版	0IN3
出版・著作	0H`1
出版品	0IQ1
出版物	0IR2
出身校	0IT1
制作実績	0>i1
制作物	0>i1
办公技能	0;F1
办公软件	0;F1
功績	0H[1
加入団体	0I;1
勉強会	0Ha1
勤務歴	0H]1
勤務経歴	0H]1
协会会员	0Hn1
協會會員	0IU1
参与的项目	0I31
参与课题	0I31
参与项目	0I31
参会经历	0I=1
参加プロジェクト	0>i1
参加会议	0I=1
参加学会	0Ha1
参画プロジェクト	0>i1
參加研討會	0IV1
參與專案	0I91
发明专利	0I11
发表作品	0I11
发表文章	0I11
发表的文章	0I11
发表论文	0I11
取った資格	0H_1
取得資格	0H_1
取得資格・免許	0H_1
取得資格一覧	0H_1
受教育经历	0Hk1
受訓經歷	0IW1
受講コース	0Hg1
受講歴	0Hg1
受講研修	0Hg1
受講講座	0Hg1
受賞	0H[1
受賞・実績	0H[1
受賞・表彰	0H[1
受賞・表彰歴	0H[1
受賞歴	0H[1
受賞等	0H[1
受賞経験	0H[1
各種アカウント	0Bh1
各種リンク	0Bh1
同事评价	0IX1
嗜好	0I:1
团体会员	0Hn1
団体活動	0I;1
在哪儿上过班	0Hl1
在哪儿念的书	0Hk1
在校实践	0I71
在校情况	0I71
在校经历	0I71
在职培训	0Ho1
在職進修	0IW1
地域活動	0He1
地域貢献	0He1
執筆	0H`1
執筆・発信	0H`1
執筆・登壇	0H`1
執筆実績	0H`1
培訓	0IW1
培訓經歷	0IW1
培训	0Ho1
培训情况	0Ho1
培训经历	0Ho1
培训经验	0Ho1
培训课程	0Ho1
基本データ	0Hf1
基本信息	0I41
基本情况	0I41
基本情報	0Hf1
基本資料	0IF1
基本資訊	0IF1
基本資訊與聯絡方式	0IF1
基本资料	0I41
基础信息	0I41
备注	0IM1
外国語	0ID1
外語	0IY1
外語水平	0IY1
外語能力	0IY1
外语	0I<1
外语技能	0I<1
外语水平	0I<1
外语能力	0I<1
外部発表	0H`1
奖励	0I51
奖励情况	0I51
奖励荣誉	0I51
奖学金	0I51
奖惩情况	0I51
奖项	0I51
奨学金	0H[1
好きなこと	0Hb1
好きなもの	0Hb1
学んだ場所	0IT1
学んできたこと	0IT1
学业情况	0Hk1
学业经历	0Hk1
学业背景	0Hk1
学习培训	0Ho1
学习情况	0Hk1
学习经历	0Hk1
学习背景	0Hk1
学会	0I;1
学会・セミナー	0Ha1
学会任职	0Hn1
学会参加	0Ha1
学会活動	0I;1
学会発表	0H`1
学位	0IT1
学历	0Hk1
学历信息	0Hk1
学历情况	0Hk1
学历背景	0Hk1
学术交流	0I=1
学术会议	0I=1
学术兼职	0Hn1
学术发表	0I11
学术成果	0I11
学术背景	0Hk1
学术著作	0I11
学术论文	0I11
学業	0IT1
学歴	0IT1
学歴 教育	0IT1
学歴/教育	0IT1
学歴・研修	0IT1
学歴詳細	0IT1
学生工作	0I71
学生干部经历	0I71
学生活动	0I71
学生活動	0He1
學會會員	0IU1
學業背景	0IZ1
學歷	0IZ1
學歷背景	0IZ1
學生活動	0IJ1
學經歷	0I61
學經歷背景	0IZ1
學習經歷	0IZ1
學術交流	0IV1
學術會議	0IV1
學術發表	0IQ1
學術研討會	0IV1
學術背景	0IZ1
學術著作	0IQ1
实习	0Hl1
实习与工作经历	0Hl1
实习工作经历	0Hl1
实习经历	0Hl1
实习经验	0Hl1
实践经历	0I[2
実務経験	0H]1
実績	0H[1
實習	0I61
實習經歷	0I61
實習經驗	0I61
寫作	0IQ1
対外発表	0H`1
専門スキル	0;E1
専門分野	0;E1
専門知識	0;E1
專利	0IQ1
專利與論文	0IQ1
專案	0I91
專案作品	0I91
專案經歷	0I91
專案經驗	0I91
專業協會	0IU1
專業學會	0IU1
專業技能	0IC1
專業摘要	0IE1
專業知識	0IC1
專業經歷	0I61
專業經驗	0I61
專業能力	0IC1
專業訓練	0IW1
專業證書	0I]1
專業證照	0I]1
專業資格	0I]1
專欄文章	0IQ1
專長	0IC1
專題	0I91
專題研究	0I91
專題經歷	0I91
專題製作	0I91
就业意向	0I^1
就业经历	0Hl1
就業經歷	0I61
履修科目	0Hg1
工作	0Hl1
工作与实习经历	0Hl1
工作之外	0Hm1
工作实习经历	0Hl1
工作履历	0Hl1
工作履历表	0Hl1
工作履歷	0I61
工作总结	0Hj1
工作情况	0Hl1
工作技能	0I_2
工作摘要	0IE1
工作期望	0I^1
工作简历	0Hl1
工作經歷	0I61
工作經驗	0I61
工作经历	0Hl1
工作经验	0Hl1
工作背景	0Hl1
工作資歷	0I61
工作过的地方	0Hl1
工具	0I_2
工具软件	0;F1
工程项目	0I31
工讀經驗	0I61
希望	0Hd1
希望勤務地	0Hd1
希望勤務条件	0Hd1
希望工作條件	0Ia1
希望条件	0Hd1
希望條件	0Ia1
希望職位	0Ia1
希望職種	0Hd1
常用軟體	0IC1
常用软件	0;F1
干过的活	0Hl1
平时喜欢	0Hm1
平时爱好	0Hm1
应聘岗位	0I^1
应聘职位	0I^1
开源	0I31
开源作品	0I31
开源经历	0I31
开源贡献	0I31
开源项目	0I31
开源项目和作品	0I31
引荐	0IX1
引薦	0Ib1
強み	0H\1
得意なこと	0;E1
得意分野	0;E1
得意技術	0;E1
得獎	0IG1
得獎紀錄	0IG1
得獎經歷	0IG1
得过的奖	0I51
得过的荣誉	0I51
志工	0IJ1
志工服務	0IJ1
志工服務經歷	0IJ1
志工經歷	0IJ1
志工經驗	0IJ1
志愿服务	0I71
志愿活动	0I71
志愿经历	0I71
志愿者服务	0I71
志愿者活动	0I71
志愿者经历	0I71
志望動機	0H\1
志望理由	0H\1
志願工作	0IJ1
志願服務	0IJ1
応募想定職種	0Hd1
応募職種	0Hd1
念过的书	0Hk1
情報発信	0H`1
想说的话	0Hj1
意向职位	0I^1
愛好	0I:1
應徵職位	0Ia1
應徵職務	0Ia1
成就	0Ic2
成果	0H[1
成果物	0>i1
我会什么	0;F1
我会的	0;F1
我做过的工作	0Hl1
我是谁	0Hj1
我的优势	0Hj1
我的学历	0Hk1
我的工作	0Hl1
我的证书	0I01
所属	0I;1
所属団体	0I;1
所属学会	0I;1
所属学会・団体	0I;1
所有資格	0H_1
所获奖项	0I51
所获荣誉	0I51
所获证书	0I01
手艺	0;F1
手里的证	0I01
执业资格	0I01
技术	0;F1
技术分享	0I11
技术技能	0;F1
技术文章	0I11
技术栈	0;F1
技术特长	0;F1
技术背景	0;F1
技术能力	0;F1
技能	0Ie3
技能与工具	0;F1
技能与特长	0;F1
技能专长	0;F1
技能列表	0;F1
技能專長	0IC1
技能总结	0;F1
技能掌握	0;F1
技能描述	0;F1
技能水平	0;F1
技能清单	0;F1
技能清單	0IC1
技能点	0;F1
技能特长	0;F1
技能與專長	0IC1
技能與工具	0IC1
技能证书	0I01
技術	0Ih2
技術スキル	0;E1
技術スタック	0;E1
技術分享	0IQ1
技術專長	0IC1
技術棧	0IC1
技術発信	0H`1
技術能力	0IC1
技術要素	0;E1
担当プロジェクト	0>i1
拿到的证书	0I01
拿手的	0;F1
拿过的奖	0I51
拿过的荣誉	0I51
拿过的证	0I01
持っている資格	0H_1
持有的证	0I01
持有證照	0I]1
持有证书	0I01
持有駕照	0Ij1
持证	0I01
持证情况	0I01
掌握技能	0;F1
掌握的技能	0;F1
掌握语言	0I<1
掌握软件	0;F1
推荐	0IX1
推荐人	0IX1
推荐信	0IX1
推荐评价	0IX1
推荐语	0IX1
推薦	0Ik2
推薦人	0Ik2
推薦信	0Ib1
推薦函	0Ib1
推薦文	0Hi1
推薦状	0Hi1
推薦者	0Hi1
摘要	0Im2
擅長工具	0IC1
擅長技能	0IC1
擅長軟體	0IC1
擅长	0;F1
擅长技能	0;F1
擅长的事	0;F1
擅长领域	0;F1
操作可能ソフト	0;E1
教学经历	0Hl1
教學經歷	0I61
教歴	0H]1
教育	0Io3
教育・研修	0IT1
教育与培训	0Hk1
教育信息	0Hk1
教育学历	0Hk1
教育履历	0Hk1
教育情况	0Hk1
教育歴	0H]1
教育歴と資格	0IT1
教育程度	0J22
教育經歷	0IZ1
教育经历	0Hk1
教育背景	0Io3
教育與培訓	0IZ1
教育訓練	0IW1
教育訓練背景	0IZ1
数字技能自评	0J41
数字素养自评	0J41
數位能力自評	0J51
文章	0J62
文章与分享	0I11
早期工作经历	0Hl1
早期經歷	0I61
早期经历	0Hl1
更多信息	0IM1
更早經歷	0I61
更早经历	0Hl1
曾获奖项	0I51
曾获荣誉	0I51
最后	0Hj1
最后的话	0Hj1
最後に	0H\1
最終学歴	0IT1
最高學歷	0IZ1
會員	0IU1
會員資格	0IU1
會議	0IV1
會議與研討會	0IV1
有的证	0I01
服務經歷	0IJ1
期刊論文	0IQ1
期望	0I^1
期望工作	0J82
期望职位	0I^1
本人希望	0Hd1
本人希望欄	0Hd1
本人希望記入欄	0Hd1
本人情報	0Hf1
杂项	0IM1
校内经历	0I71
校园实践	0I71
校园活动	0I71
校园经历	0I71
校園經歷	0IJ1
核心优势	0Hj1
核心技能	0;F1
核心能力	0IC1
核心项目	0I31
案件	0>i1
案件実績	0>i1
検定	0H_1
業務内容	0H]1
業務経歴	0H]1
業務経験	0H]1
業績	0H`1
業績と職歴	0H]1
概要	0H\1
概述	0Hj1
榮譽	0IG1
榮譽事蹟	0IG1
榮譽獎項	0IG1
榮譽與獎項	0IG1
比賽經歷	0IG1
比赛经历	0I51
毕业设计	0I31
毕业院校	0Hk1
氏名	0Hf1
求学经历	0Hk1
求學經歷	0IZ1
求职信	0J:1
求职岗位	0I^1
求职意向	0I^1
求职意愿	0I^1
求职期望	0I^1
求职状态	0I^1
求职目标	0I^1
求職信	0J;1
求職意向	0Ia1
求職條件	0Ia1
求職目標	0Ia1
求職者希望條件	0Ia1
注目のスキル	0;E1
活かせるスキル	0;E1
活かせる知識・経験・技術	0;E1
活かせる経験	0;E1
活かせる経験・知識	0;E1
活かせる経験・知識・技術	0;E1
活動	0He1
添え状	0Hc1
添付	0I81
添付ファイル	0I81
添付書類	0I81
添付資料	0I81
演講	0IQ1
演講與分享	0IQ1
演講與著作	0IQ1
演讲	0I11
演讲分享	0I11
演讲和讲义	0I11
热门技能	0;F1
照会先	0Hi1
熟悉技术	0;F1
爱好	0Hm1
爱好兴趣	0Hm1
爱好特长	0Hm1
特技	0;E1
特記事項	0H^1
特許	0H`1
特长	0;F1
特长爱好	0Hm1
獎學金	0IG1
獎項	0IG1
獲獎	0IG1
獲獎紀錄	0IG1
獲獎經歷	0IG1
現職	0I61
生活中的我	0Hm1
电脑技能	0;F1
略歴	0H\1
発信	0H`1
発信活動	0H`1
発表	0H`1
発表実績	0H`1
発表論文	0H`1
登壇	0H`1
登壇・執筆	0H`1
登壇・発信	0H`1
登壇実績	0H`1
發表	0IQ1
發表紀錄	0IQ1
發表論文	0IQ1
相关技能	0;F1
相关证书	0I01
相关课程	0Ho1
相关链接	0I21
相關經驗	0I61
相關課程	0IW1
相關證照	0I]1
相關連結	0IH1
知識・スキル	0;E1
知识产权	0I11
研修	0Hg1
研修・講座	0Hg1
研修受講歴	0Hg1
研修歴	0Hg1
研究	0>i1
研究・学歴	0IT1
研究兴趣	0Hm1
研究内容	0>i1
研究專案	0I91
研究成果	0J62
研究方向	0Hm1
研究業績	0H`1
研究歴	0H]1
研究經歷	0I61
研究经历	0Hl1
研究興趣	0I:1
研究計畫	0I91
研究関心	0Hb1
研究项目	0I31
研習	0IW1
研討會	0IV1
研討會論文	0IQ1
研讨会	0I=1
社交主页	0I21
社交媒体	0I21
社交媒體	0IH1
社交网络	0I21
社交账号	0I21
社会任职	0Hn1
社会公益	0I71
社会兼职	0Hn1
社会实践	0I71
社会实践经历	0I71
社会工作	0I71
社会服务	0I71
社会活动	0I71
社会活動	0He1
社会经历	0I71
社会职务	0Hn1
社会貢献活動	0He1
社区参与	0I71
社区活动	0I71
社区贡献	0I71
社區服務	0IJ1
社团活动	0I71
社团经历	0I71
社團會員	0IU1
社團活動	0IJ1
社團經歷	0IJ1
社團經驗	0IJ1
社外活動	0He1
社會參與	0IJ1
社會服務	0IJ1
社會服務經驗	0IJ1
社群	0IJ1
社群參與	0IJ1
社群媒體	0IH1
社群活动	0I71
社群活動	0IJ1
社群網站	0IH1
社群貢獻	0IJ1
社群連結	0IH1
私について	0H\1
科研成果	0I11
科研经历	0J<2
科研论文	0I11
科研项目	0I31
科研项目经历	0I31
程式語言	0IC1
空闲时间	0Hm1
竞赛	0I51
竞赛经历	0I51
竞赛获奖	0I51
竞赛项目	0I31
競賽	0IG1
競賽經歷	0IG1
简介	0Hj1
簡介	0IE1
簡歷摘要	0IE1
紹介文	0H\1
組織成員	0IU1
経歴	0H]1
経歴概要	0H\1
経歴要約	0H\1
経験	0H]1
経験スキル	0;E1
経験技術	0;E1
經歷	0I61
網路連結	0IH1
组织成员	0Hn1
经历	0Hl1
结语	0Hj1
继续教育	0Ho1
编程语言	0;F1
网站	0I21
网络链接	0I21
義務工作	0IJ1
義務工作經驗	0IJ1
義工	0IJ1
義工工作	0IJ1
義工服務	0IJ1
義工經歷	0IJ1
義工經驗	0IJ1
習得スキル	0;E1
考取证书	0I01
考的证	0I01
考过的证	0I01
职业履历	0Hl1
职业总结	0Hj1
职业意向	0I^1
职业技能	0;F1
职业概述	0Hj1
职业生涯	0Hl1
职业目标	0I^1
职业简介	0Hj1
职业经历	0Hl1
职业经验	0Hl1
职业规划	0I^1
职业证书	0I01
职业资格	0I01
职业资格证书	0I01
职场经历	0Hl1
职称	0I01
联系	0I41
联系信息	0I41
联系我	0I41
联系方式	0I41
联络方式	0I41
聯絡我	0IF1
聯絡方式	0IF1
聯絡資料	0IF1
聯絡資訊	0IF1
聯繫方式	0IF1
職務内容	0H]1
職務履歴	0H]1
職務概要	0H\1
職務経歴	0H]1
職務経歴の詳細	0H]1
職務経歴詳細	0H]1
職務経験	0H]1
職務經歷	0I61
職務要約	0H\1
職業概述	0IE1
職業目標	0Ia1
職業経験	0H]1
職業經歷	0I61
職歴	0H]1
職歴要約	0H\1
職涯摘要	0IE1
職涯目標	0Ia1
職涯經歷	0I61
背景调查联系人	0IX1
能做的事	0;F1
能力	0Ie3
能力特长	0;F1
自傳	0IE1
自分について	0H\1
自動車免許	0J>1
自動車運転免許	0J>1
自己pr	0H\1
自己アピール	0H\1
自己啓発	0Hg1
自己紹介	0H\1
自我介紹	0IE1
自我介绍	0Hj1
自我总结	0Hj1
自我描述	0Im2
自我評價	0IE1
自我评价	0Hj1
自荐信	0J:1
自薦信	0J;1
自评	0Hj1
自述	0IE1
興味	0Hb1
興味・関心	0Hb1
興味分野	0Hb1
興趣	0I:1
興趣愛好	0I:1
興趣與嗜好	0I:1
英语水平	0I<1
英语能力	0I<1
荣誉	0I51
荣誉与奖项	0I51
荣誉奖励	0I51
荣誉奖项	0I51
荣誉情况	0I51
荣誉获奖	0I51
荣誉证书	0I51
获奖	0I51
获奖信息	0I51
获奖情况	0I51
获奖经历	0I51
获奖荣誉	0I51
获奖记录	0I51
获得荣誉	0I51
获得证书	0I01
获过的奖	0I51
著作	0IN3
著作・論文	0H`1
著作與發表	0IQ1
著作论文	0I11
著書	0H`1
著書・論文	0H`1
补充信息	0IM1
补充说明	0IM1
表彰	0H[1
表彰歴	0H[1
補充資訊	0II1
補足	0H^1
補足情報	0H^1
要約	0H\1
言語	0ID1
言語スキル	0ID1
言語・技術	0;E1
言語能力	0ID1
訓練	0IW1
訓練課程	0IW1
記事	0H`1
話せる言語	0ID1
認定	0H_1
認定資格	0H_1
認證	0I]1
語学	0ID1
語学スキル	0ID1
語学力	0ID1
語学能力	0ID1
語文	0IY1
語文程度	0IY1
語文能力	0IY1
語言	0IY1
語言技能	0IY1
語言程度	0IY1
語言能力	0IY1
語言與技能	0IC1
課外活動	0J?2
課程	0IW1
論文	0JA2
論文・著書	0H`1
論文發表	0IQ1
諮詢人	0Ib1
講座	0Hg1
講演	0H`1
證明人	0Ib1
證書	0I]1
證照	0I]1
證照與資格	0I]1
證照資格	0I]1
计算机技能	0;F1
计算机水平	0;F1
计算机能力	0;F1
认证	0I01
讲座	0I=1
论文	0I11
论文与专利	0I11
论文专利	0I11
论文发表	0I11
论文情况	0I11
论文著作	0I11
证书	0I01
证书情况	0I01
证书认证	0I01
证书资质	0I01
证件	0I01
证明人	0IX1
证照	0I01
语种	0I<1
语种能力	0I<1
语言	0I<1
语言技能	0I<1
语言掌握	0I<1
语言水平	0I<1
语言能力	0I<1
说在前面	0Hj1
说说我的工作	0Hl1
读书经历	0Hk1
读过的书	0Hk1
课余爱好	0Hm1
课外活动	0I71
课程	0Ho1
课程项目	0I31
课题与论文	0I11
课题经历	0I31
课题项目	0I31
資格	0H_1
資格・免状	0H_1
資格・免許	0H_1
資格・検定	0H_1
資格一覧	0H_1
資格認證	0I]1
資格證書	0I]1
賞罰	0H[1
资格	0I01
资格认证	0I01
资格证书	0I01
资质	0I01
资质证书	0I01
趣味	0Hb1
趣味 特技	0Hb1
趣味/特技	0Hb1
趣味など	0Hb1
趣味・特技	0Hb1
趣味・関心	0Hb1
身元照会先	0Hi1
軟體	0IC1
軟體工具	0IC1
軟體技能	0IC1
転職希望条件	0Hd1
软件	0;F1
软件技能	0;F1
软技能	0;F1
软著	0I11
进修	0Ho1
进修培训	0Ho1
进修经历	0Ho1
追記	0H^1
送付状	0Hc1
通った学校	0IT1
連結	0IH1
連絡先	0Hf1
連絡先情報	0Hf1
進修	0IW1
進修課程	0IW1
運転	0J>1
運転免許	0J>1
運転免許証	0J>1
部活動	0He1
重点项目	0I31
重要项目	0I31
链接	0I21
開源專案	0I91
開源貢獻	0I91
開発スキル	0;E1
開発実績	0>i1
開発経歴	0>i1
開発経験	0>i1
関心	0Hb1
関心事	0Hb1
関心分野	0Hb1
關於我	0IE1
闲下来的时候	0Hm1
闲暇	0Hm1
附件	0JC2
附件材料	0JE1
附加信息	0IM1
附加資訊	0II1
附录	0JE1
附錄	0JF1
電腦專長	0IC1
電腦技能	0IC1
項目	0I91
項目經歷	0I91
項目經驗	0I91
项目	0I31
项目介绍	0I31
项目作品	0I31
项目实践	0I31
项目展示	0I31
项目成果	0I31
项目案例	0I31
项目简介	0I31
项目经历	0I31
项目经验	0I31
项目背景	0I31
駕照	0Ij1
駕駛	0Ij1
駕駛執照	0Ij1
駕駛執照類別	0Ij1
驾照	0JG1
驾照情况	0JG1
驾驶执照	0JG1
驾驶技能	0JG1
驾驶证	0JG1
가능언어	0JH1
가입단체	0JI1
가진자격증	0JJ1
간단소개	0JK1
간략소개	0JK1
강연	0JL1
강의경력	0JM1
강점	0JK1
개발스택	0>A1
개요	0JK1
개인신상	0JN1
개인정보	0JN1
개인프로젝트	0JO1
경력	0JM1
경력기술	0JM1
경력기술서	0JM1
경력사항	0JM1
경력상세	0JM1
경력소개	0JM1
경력요약	0JK1
경력이력	0JM1
경력정보	0JM1
경험	0JM1
공모전	0JP1
공부한곳	0JQ1
공인어학	0JH1
공인어학성적	0JH1
관련링크	0JR1
관심분야	0JS1
관심사	0JS1
교내외활동	0JT1
교내활동	0JT1
교외활동	0JT1
교육	0JQ1
교육경험	0JU1
교육과정	0JU1
교육및연수	0JU1
교육및학력	0JQ1
교육및활동	0JT1
교육사항	0JQ1
교육수료	0JU1
교육이력	0JQ1
교육이수	0JU1
교육이수내역	0JU1
교육활동	0JU1
교육훈련	0JU1
구사언어	0JH1
구직희망조건	0JV1
그외	0JW1
근무경력	0JM1
근무이력	0JM1
글	0JL1
기고	0JL1
기고및발표	0JL1
기본사항	0JN1
기본인적사항	0JN1
기본정보	0JN1
기술	0>A1
기술및도구	0>A1
기술블로그글	0JL1
기술사항	0>A1
기술스택	0>A1
기술역량	0>A1
기타	0JW1
기타경력	0JM1
기타경험	0JW1
기타내용	0JW1
기타사항	0JW1
기타이력	0JW1
기타정보	0JW1
기타활동	0JT1
나는누구인가	0JK1
나를소개합니다	0JK1
나에대하여	0JK1
논문	0JL1
논문및저서	0JL1
논문실적	0JL1
능력	0>A1
다닌학교	0JQ1
다닌회사	0JM1
다룰줄아는것	0>A1
단체활동	0JI1
대내외활동	0JT1
대외활동	0JT1
대회	0JP1
대회수상	0JP1
도구	0>A1
동아리	0JT1
동아리및대외활동	0JT1
동아리활동	0JT1
디지털역량	0JX1
디지털역량자가진단	0JX1
딴자격증	0JJ1
레퍼런스	0JY1
링크	0JR1
마지막으로	0JK1
말할수있는언어	0JH1
면허	0JJ1
면허및자격증	0JJ1
받은상	0JP1
받은상과장학금	0JP1
발표	0JL1
발표및글	0JL1
발표및기고	0JL1
발표이력	0JL1
발표자료	0JL1
배운곳	0JQ1
번역서	0JL1
보유기술	0>A1
보유능력	0>A1
보유스킬	0>A1
보유역량	0>A1
보유자격증	0JJ1
봉사	0JT1
봉사경험	0JT1
봉사활동	0JT1
부록	0JZ1
비고	0JW1
사용가능기술	0>A1
사용가능프로그램	0>A1
사용기술	0>A1
사용프로그램	0>A1
사이드프로젝트	0JO1
사회공헌	0JT1
사회봉사	0JT1
사회활동	0JT1
상세경력	0JM1
상훈	0JP1
성과	0JP1
세미나	0J[1
소개	0JK1
소개글	0JK1
소개말	0JK1
소셜링크	0JR1
소셜미디어	0JR1
소속단체	0JI1
소속학회	0JI1
수강과목	0JU1
수료과정	0JU1
수상	0JP1
수상경력	0JP1
수상경험	0JP1
수상내역	0JP1
수상및장학	0JP1
수상실적	0JP1
수상이력	0JP1
수행과제	0JO1
수행프로젝트	0JO1
쉬는날	0JS1
쉴때	0JS1
스킬	0>A1
스킬셋	0>A1
신상정보	0JN1
아르바이트	0JM1
어학	0JH1
어학능력	0JH1
어학사항	0JH1
어학성적	0JH1
어학시험	0JH1
언어	0JH1
언어능력	0JH1
업무경력	0JM1
업무경험	0JM1
업무역량	0>A1
업적	0JP1
여가	0JS1
여가활동	0JS1
역량	0>A1
연구	0JO1
연구경력	0JM1
연구과제	0JO1
연구관심분야	0JS1
연구실적	0JL1
연구업적	0JL1
연구프로젝트	0JO1
연락처	0JN1
연락처정보	0JN1
연수	0JU1
연수사항	0JU1
오픈소스	0JO1
오픈소스활동	0JO1
온라인프로필	0JR1
외국어	0JH1
외국어능력	0JH1
외부교육	0JU1
요약	0JK1
운전	0J\1
운전면허	0J\1
운전면허사항	0J\1
운전면허증	0J\1
웹사이트	0JR1
이력	0JM1
이수과정	0JU1
이수교육	0JU1
이전경력	0JM1
인사말	0JK1
인적사항	0JN1
인적정보	0JN1
인증	0JJ1
인턴	0JM1
인턴경험	0JM1
인턴십	0JM1
일외에	0JS1
일한곳	0JM1
자격	0JJ1
자격내용	0JJ1
자격면허	0JJ1
자격및면허	0JJ1
자격사항	0JJ1
자격증	0JJ1
자격증및면허	0JJ1
자격증및어학	0JJ1
자기pr	0JK1
자기소개	0JK1
자기소개글	0JK1
자기소개서	0JK1
자기소개편지	0J]1
자원봉사	0JT1
자원봉사활동	0JT1
작품	0JO1
잘하는것	0>A1
장학금	0JP1
재직경력	0JM1
저는	0JK1
저를소개합니다	0JK1
저서	0JL1
저서및논문	0JL1
저술	0JL1
전문기술	0>A1
전문분야	0>A1
전문역량	0>A1
좋아하는것	0JS1
주요경력	0JM1
주요기술	0>A1
주요성과	0JP1
주요스킬	0>A1
주요프로젝트	0JO1
주요활동	0JT1
지금까지한일	0JM1
지원동기	0JK1
지원분야	0JV1
지원직무	0JV1
직무경력	0JM1
직무경험	0JM1
직무교육	0JU1
직무역량	0>A1
직장경력	0JM1
직장생활	0JM1
직장이력	0JM1
집필	0JL1
참여프로젝트	0JO1
채널	0JR1
첨부	0JZ1
첨부서류	0JZ1
첨부파일	0JZ1
최종학력	0JQ1
추가사항	0JW1
추가정보	0JW1
추천	0JY1
추천사	0JY1
추천서	0JY1
추천인	0JY1
출판	0JL1
출판물	0JL1
취득자격	0JJ1
취미	0JS1
취미 특기	0JS1
취미, 특기	0JS1
취미/특기	0JS1
취미및특기	0JS1
취미사항	0JS1
취미생활	0JS1
취미와특기	0JS1
커리어	0JM1
커리어요약	0JK1
커뮤니티	0JT1
커뮤니티활동	0JT1
커버레터	0J]1
컨퍼런스	0J[1
컴퓨터능력	0>A1
컴퓨터활용	0>A1
컴퓨터활용능력	0>A1
콘퍼런스	0J[1
토이프로젝트	0JO1
툴	0>A1
특기	0>A1
특이사항	0JW1
특허	0JL1
특허및논문	0JL1
팀프로젝트	0JO1
평판조회	0JY1
포트폴리오	0JO1
프로그래밍언어	0>A1
프로그램	0>A1
프로젝트	0JO1
프로젝트경력	0JO1
프로젝트경험	0JO1
프로젝트수행경험	0JO1
프로젝트이력	0JO1
프로필	0JK1
프로필링크	0JR1
학교	0JQ1
학교교육	0JQ1
학내활동	0JT1
학력	0JQ1
학력및교육	0JQ1
학력사항	0JQ1
학력정보	0JQ1
학생활동	0JT1
학술대회	0J[1
학술대회참가	0J[1
학술발표	0JL1
학술활동	0JL1
학업	0JQ1
학위	0JQ1
학회및세미나	0J[1
학회활동	0JI1
한마디	0JK1
한줄소개	0JK1
할수있는것	0>A1
할수있는일	0>A1
할줄아는것	0>A1
할줄아는언어	0JH1
해온일	0JM1
핵심기술	0>A1
핵심역량	0JK1
핵심요약	0JK1
행사	0J[1
행사참여	0J[1
협회활동	0JI1
활동	0JT1
활동사항	0JT1
활용기술	0>A1
활용언어	0JH1
활용툴	0>A1
활용프로그램	0>A1
회사경력	0JM1
회원	0JI1
회원자격	0JI1
훈련	0JU1
흥미	0JS1
희망	0JV1
희망근무조건	0JV1
희망사항	0JV1
희망업무	0JV1
희망연봉	0JV1
희망직무	0JV1
희망직종	0JV1
"#, r#"0000000000000000XjCl0000m5gX00000000TL;m00000000PRhH00000000\TP=h\bZ000000000000T6D^P?H3<mVS8T1X0000hE<6000000000000d;i700000000
00000000@4lS0000I0N=00000000<:G_0000000000000000Q4f=00000000H\CV`O6PlUWKH^CNE6a_000000000000000000004A6T0000000000000000ln\C0000
00000000XR4j@j2bm5Vo000000000000Df7m000000008894000000000000PjEZ000000004>hG4N=ZDjb1<kU;00000000<D]W0000LgW;000000000000<ZG_0000
HU6;000000000000000000000000a4YP0000LMID0000\Y]703=<LdXP0000000000000000TCn>000000000000d>4P00004o6m0000000000000000TGT0PAV3`\h1
0000PH4Z0000LWd_\;;P00000000Hf[g000000000000000000000000000000000000@H:C00000000dWjY00000000<[2S0lH7000000000000HWXPd^N@00000000
000000000000000000000>mg`WS3Q3Ne000000000000000000000000T1Fc02dj<8Mdl8BLLSM_h]mO8<P3lSWjTjVeP8aW0000T`]X000000000000dBo400000000
d1:O0000000000000000HfOa0000PNfL000000000000@@nOdQX8L6a;\;fT0000h;0W0000XUBC0000000000000000@7UB000000000000Lc1g0000PM;m4KnG@8=Q
0000000000000000000000000000000000000000D0fd00004E1N000000000ENi00000NUW00000000000000000Z4;0000DQoV000000000000XIL7\XZX0000H1=f
0000000000000000000000000000<VOh00000000T0YOX4VJ00000000XTHO0000000000000T`F000000000000000000000000PQGC00000000LFG48UFe00000000
00000000`jh2<AW[P9VC540:41\U000000000000DQnJ0000000000000000A2mZ0000000000000000000000000000HYM8HSbV00000000hHob0000000000000000
00000000000000000000000009NE0000@P6c`j5Y161N000000000000000000000000`N?l4jgAD`X:0000TeaG000000000000@9AS0000Hi1C00000000X2fY0000
00000000TIA20000`5ma0000dP1[0_89@^;D00000000000000000000`HK?PXM:0000\5aAT;Sc\CD?LHg696<NlXd>000000000000@?T<P1^_@569L\T<0SKC0000
]1UU0000000000000000liLb0000@4Vm0FgNHODR@DJo8B=;<X^Q`i\g000000000000000000000000000000000000DAjA0000hAHK00000000`0Z549f1PB=Tl;Z0
X:3e<NM2\Y3_\io;0000000000000000<oQMQ34\0000000000000000000000000000i0i^0000`4@XPZ000000`:VPTGnn`NB<000000000000@<DiHfPb00000000
00000000000000000000000000000000HhOKXDSK`:FV00000000`V6i@ZmD0000LLoZ0000000000000000000000000000`EeDhIff00000000000000000VZe0000
0000000000000000000000000000000000000000000000000000\K@K0000@4nO000000000000lW1Y0000000000000000000000000Ue]hnkJ00000000T^J2<SO5
000000000000e7[:DF<f00000000000000000000@PA[00000000000000000000h7_000000000Pic?d1IPi2BO0K7C00000000X>8K000000000000000000000000
00000000A1Ji00000000000000000000144o00000000\PSWe7830000000000000000HHIZlj]900000000=4]Ul]WWhK1Y000000000^R_41fZ0000000000000000
000000000000000000000B0i00000000T@E300000000000000000000`;?C000000004mn_<nRX00000000000000000000000000000000@DBe@8da000000000000
00000000D75\0000I2ZU000000000000000000000000000000000000<B85\R`\HVgd00000000`9W:PF0P0000000000000000<hWV00000000`AQnLRnk84o?4iIh
I3`PLJ;dPYTgA7a10000=6;g0000DR_W000000000000<HEl000000000000000000000000000000000000hG9ll=6o000000000000000000000000000000000000
00000000lS5kXlM;00000000000000000000P4498AS:i7Ud`0UbP7h2X`je<jK;00000F@40000000002][8XCO00000000000000000000<G?>lJY]@Na]lP8XQ29^
0000hJOadj`^0000dFnG\YE`m4k5`Aa5DMhJ000000000000000000000@fFi37W00000000hISfHTfg]7AHhif\TW4H00000000lZiB0000000000008WVRY70A0000
TNQ^4ZUV000000000000@RonT0G\@YP<i4jEdgfk00000000i3]>00000000PkP7000000000000000000004@4A0]a600000000\N9dHSZ00000000000000000`31l
h;164A>OlBjLhbS_000000000000000000000000000000000000000000000000000000000000000000000000143F8JRKH?^40000Y7]b00000000000000000000
000000008igHLXbQ000000000000Q4\D0000@IY7DO[60>920000000000000000PmL`0000000000000000000000000000A24N000000000000i33<00004LV<8VFe
0000000000000000000049?o0000X2M:LGB`U7Xj0hM:000000000000000000000000`[V:0000000000000000@ER<0000LD`N00000000000000000000L\6V0000
I79h0000@1I]00000000dS^D\AdA000000000000XCaM0000E6=ATCb<00000000dA700000P;AD42C1000000000000000000000000000000000000P;bnTP9^4QA8
\=IgT6J@DhgVdIjj96]?4kiCl^b`0000lSJ_8:dd0000`9bP0000`Hghl0kI00000000`LggDgA500000000000000000000000000000000TkPGH>A?Xg0dDo_60000
00000000DS[F00000000XeB^00000000000044c800000000LXeg<cGoP86G0K2o0000deQ_00000000L08U8OC_0000m5<B0000000000000000Tm[a000000000000
L9j;dG6G4S[a`kIN86Mj@ZSOHJd=0000TN3o0000U2l788F800000000<E=M`R[500000000000000004NnY0000E3HMQ3;WA6`H0000000000000000000000000000
<9Z90000000000000000000000000000`N5K000000000000000000000000`6kH00000000000000008QO[0000X?WN000000000000000000000000LSjR00000000
000000004eO3000000000000000000000000T@X;00000000\N]J00000000`O[K@A`X0000H3\l0000LFLkHT3]0000000000000000Y5Te0888PHCcD[e`0000h5aY
00dEHI2\dNPb0hUAX13l0000000000004@;_00000000hW;nPGb]h>iW0000000000000000000000000000000000000000Y1aX000000000000000000000000@=^>
000000008]3B00000000Hdbd0000000000000000000000000000000000000000@^LQlcioPScd00000000\H7;l;H]8?9Ti5HW0000\aXf0000D4N?dRT30000X0E?
000000000000DBWkh^:f97ZV00000000000000000000lfo@000000000000000000000000PI8C000000000000000000000000D7He0000`JNf00000000000002gO
M75W00000000H]`cY1KG000000000000000000000000m2T40000000000000000000000000000DL:MTUYH0000000000000000XI`20000lMgX0000000000000000
000000000000000000000000000000000000H=950000HaFCDFl\000014Lf`;`EX;N600000000\6i[LV?40000l=CY4PW@0000@nKSdB4`0Rgo00000000PIl>8G8M
0000000000000000\\mh000000000000XWZ3000000000000l7kA<mW7000000000000]2Z@0BHK0000D>0Z0G5:`5]ADTOhHUjVh\\5XP8e00000000000000008Z1=
LV9fTL0]000000000000000000000000E6VI0000000000000000Ta1R4;H70000000000000000DhDl00000000e5k60000HZ]^<eP`00000000000000000000`IO:
HQ4ehS5\00000000lEkj48Ab`Co^<]9;0000Dmef000015I;0>Vdl]imE21f00000000000000000000dB]Dla6BX];?dFdC@2T>94LT0000l:47DIIe0000TFD1D1`l
0000`HM200000000T4>[`\iMP]`1d^a[<F?I00000000000000000000e5Oe000000000000000000000000I0dH00000000000000000000<dJ[0000000000000000
0000lCRf0000000000000000D4Go<IDl0000DQj0D9lih;c<DICP0000\=Bd00004DEf00000000`DbQL>IL4N`Y00000000`M`_00000000<e0^0000hPMf00008VL7
lOQG00000ZOi0000TE?R00004;YP=5ck4Cm:0000000000000000000000000000D[jg`g>900000000000000000000000000000000000000000000<;S=00000000
00000000000000000000000000000000@5>k0YIS000000000000Y5Fe00000000000000000000000085l20000000000000000000090Il00004XaG00000000PPbf
`67=000000000000PZ;3dZk>000000000000000000000000TDEMX4mW0000laD>000000000000A6V=`VH2PDIZdej8XQY74\F20000@jcF00008d7Im2eV00000000
0000000000000000XC2]00000000@D[XPVYGT42odOO54N;W0000<e7P0C`1i7aj0Do>4L=^00000000Pc8m000000000000\Xn`00004WTAd7GhlMZ`0ZY@00000000
@@>>0000TU_=A2l[H:`L4<QID^eS`Cce0000]1DH`K\V<Qlj00000000hVHg0000`JPH000000000000P:6F`RJYlS1_DUEC0Y?D@oFL4gNX0000000000004A^K0000
8AJg00000000\jEm00000000l0aOd;?hPB0=<FD`\01m0000000000000000000000000000a5MF0000D?Di00000000\HJE000000000000000000000l\400000000
HXn><=cD0000<:j>0MmR8[aVI6IV000000000000U2GA0K9f=0nh00000000@65E00000000000000000000000000000000000000000g[C<TQCL_^4<>kS`WF]0000
00000000000000008a;8000000000000\>nA<TY_000013FIHM]Zl@0O<iBT00000000hh_8@gQ`000000000000dDk@\?jG0000000000000000h\bk09KdTjLU0000
000000004cOk8W5j0000000092<@0000HP1A0FS3\e=W00000000000000000000000000000000hAlmXe^G00000000TNJZ000000000000000000000000PiTh0000
0=[k`F<V\Tge0000000000000000000000000000P3=U0000d\g@0000000000000000XkAO00004@n2\IVo0000`ikQ000000008FkGLS<n4kTX94\\00000000L@A\
00000000000000000000XGcKDSAe0000`kaJ00000000000000004[W00000Q3nW0000000000000;;90000000000000000000000000000000000000000P[cJ0000
000000000000\?_F0000TYan00000000dQb:0000`TU;0000000000004MAcLh[Hm7_K000042[BTQ0E000000000000000000000000`U5O0000XAIWQ6GL@YYm0000
0000d^04Lh6=00000000000000000000000000000000D__B00000000000000000000000000000000hYg;L@:J00000000Y4aZ00000000000000000000D^1M0000
4PRNX3cQ@j420000`ZcThleW000000000000LaW=Tn7A\F7KPKD6dXo=0000TD[:000000000000D@TW00000000P@mVhO>\0000<^7SLbae000000000P6300000000
000000000000T0mGT6C:00000000POB]00000000HROU97]P0000000000000000000000000000DBR8@RGQ8AC50000000000000000l\Ol`Hbo000000000\;WH]QH
00000000000000000000lB_P000000000000l0]T00000000XIDU4YJI`OWcPSgJ000000000000000000000000000000000000H6^P000000000000P\ne00000000
\?I>0000XJ@30000000000000000<96I4ZNUhHoS4ao80000000000004c<70000LAUJ000000000000000000000000DGZ000000000lgUl00000000000000000000
0fJg0000000000000000h@`n0000h\@V00000k3[08T70000LdG00000000000000000dZS30000000000000000000000000CFj0000hPDj0000HH<1000000000000
i44c000000000000000000000000000000000000X>2V00000000PUnR00000000`07C0000000000000000X@iI0000`Wcf00000000000000000000000000000000
97:=0000000097BM0000<Za7i5@G00000000000000000000i5b]lSZI000000000UmB0000TWRK`XeL00000000U6CJ000000000000000000000000000000000000
0000PDn^00000000@KFd0000@LoGD^HT0000000000000000dMlb8XYC\\Y2d7]D0000@3?N0000000000000000\2=90000000000000000Hehi52>\000000000000
=5ma0000d:V_000000000000\HWT<BQQ0000000000000000000000000000000000000000<2njh?DI\OfC0000\Nm@000000000000hGe?0000XL6E000000004MU\
0000T5AC00000000\9a[0000TB3[LD=50000000000000000@D_S0000000000000000LDScTJ^400000000000000000000000000000000H?@MHk]M000000000000
D<A`0000000000000000XV_L8BZPD[Rc0000Y2ij000000000000\MYN000000000000LCH>0000000000000000L^@_0000000000000000I5EK000000008SV:\eCZ
Y1Zb4L14000000000000X;`l00000000l?BR000000000000`E;3lHkA0000HO<l00000000000000000000<7JVdlffLhL2P6aJ00000000d>YYDMGH\U;@00000000
0000000000000000000000000000E6f60bB30000000091fY0000`m4^00000000000000000000000000000000XQB`0f4U000000000000000000000000\H^CHVF5
0000000000000000PPPk0000`98al[kQ00000Dm4PX\V4S9l000000000000`iPY000000000000PmU<000000000000H2:S0000000000000000TAeS00000000<Z7i
000000000000Q5b<H5AV00000000000084eo`X=357eH0000X6gg0000000000000000X8AH00000000000000000000000000000000000000000000000000000P<[
dGX@0000\P=e00000000000000000000000000000000P1]3`66?47cJT=0W00000000lY:e0000dD4[0000@2_B000000008EQN\6lJ0000h<918oIdM1[^0000P0BF
T:H300008:<KHBUDDG8[000000000000000000000000XYb\000000000000d=K`8iZ]000000000000000000000000000000000000000000000000Ldaf00000000
00000000000000000000000000000000Q1l8000000000000000000000000i01o000000000000000000004EMZ0000h8EY0000@84c4=BJ000000000000Q4MGlPSA
d>H^0000000000004AoM0000l>]D000000000000dFI\00000000m7]D000000000000XBlA0000<E1fdOL:000000000000PNW10000000000000000000000000000
PCVF45d^A1H_0000lNIo0000D7PRTFo70000HUK=TG=o00000000000000000cMd0000P8La`HDbdXiW00004MjF14IH000000000000HQ]P00000000000000000000
0000lo;B<Bg;0000<F9FhUMO0000000000000000000000000000000000000000T:fB0000000000000000@Ek]Pj\a0000000000000000L5[\000000000000i3G?
H2Ai00004;B6LJP60000000000000000lV:kM6K600000000000000000000Pf6b000000000000000000000000lDRCL@EF00000000000000000000I5d=00000000
000000000000000000000O\J\cLmXDXZ0000000000000000000000000000000000000000000000000000000000000000PEDP10[Q000000000000a3IU00000000
0000M3m:00000000000000000000\hQB91T\0000PBL4dnCSI3=dQ7ER00000000000000000=QCPBGV\6NKD=]DdAZeP8?mLKWOTD;HDJ:LTRBg0bk9h`;clecBhMn6
@@]1@PdH0000DO^k0000P8Vl07Wl`9>U\TVL0000000040>K00000000<L300000H2dNLWGM000000004Ac[=4BF0000000000000000000000000000Y3MKD0_F0000
0000HYd;I6nm0000M4P8Tm1M000000000000d01`00000000000000000000000000000000d1:]l[L[`[Nh00000000@OYD0000000000000000000000000000@_3>
h<XCe0hDDW\G0e@X\=<B00000000000000000000000000000000000000000000P\350000000000000000578]00000000XR:Z0UUF000000000000<7cclAIH0000
000000000000Y7@[00000000hB=0XQN8000000000000000000000TQQ4@<]hNQ58XBL4C;;0000LTcM0000D8;Ha1EnlMQ=000000000000H8Fn0000`8ZR00000000
000000000000l1JVlFM?0000T5jMTB2hU2Rc00000000000000008Y>H000044e<0000000000000000000000000000dV2>0000448;00000000@VXf00000000T]QX
0000hPjIDmW[00000000000000000000e5E9Hl:100000000000000000000000000000000LXG8000045`28NOW00000000`O:GlbHU00000000HUP4P[FD00000000
00000000000000000000PeX@l^Q700000000Do6100000000l^Ue0000PHN_8XLK\oT_\i0KDCDW`FHSI1D`0000H;EG00008;[EU2SA00004EX10000000015GC0000
@46ghEP^Ln:h000000004;]a0000`G6XlMgdHMGkd?1LhSSB`^XT08IcT_Do\9\60nZLH3DOH>B?4@oEY5]_dDDDX?l\52<X0000<N2>000000000000000000000000
00000000553l000000000000e1YN00000000<WQY00000000T[7_00000000`1@C000000000000A3nEd;VZ000000000000PmDaPBae<[21DL:[0000L1Qe00008FA8
0000000000000000\URBh>cT00000000\6NnPZXC0000000000000000000085mA0000000000000000d7d:l[nQ0000E75iXfSg000000000000\HTG0000<4b\PMCm
00000QmT0000000000000000\X34TV]AP[Y8000000000000000000000000lP;N@<_m00o7hO0Hh^3V0000\2Qo0000000000004IPd@`FHH@\Z0000000000000000
000012b800000000000082P24fh6000000000000<SlkD46N0000XQ`b0000d2V2\:`c0000dZZN0000\ZdY00000000000000000000000000000000lC>[00000000
8iPk0000000000000000@BWST_G10000000089S\0000X>Al0000000000000000000000000000hPgGdjQBTkHgT;j=00000000`=5G0000`0Tk0000000000000000
00000000TS6=00000000000000000000\Zg?00000000PQQ_0000000000000000000000008CLG000000004fZD0000000000000000000012Zg@UPKI5Rg00000000
m2=9l3Dj0000000000000000`QSYl?XY0000000000000000L?fEI2D_LOOQ000000000000Xk1[000000000000<ShfX=E=93F7HDT\00000000000000000000XkhX
0000@GKc000000000000PA]fhP>:D`QZd\7a0000XEYN000000000000XK4O90FHQ54b00000000Ph?Zl=;e`[ImhX<a000000000000000000000000000000000000
LXA8000000000000lBj5000000000000000000000000000000000000L;D\<=Vf8]X4E1h600000000000000008Y=j0000`6VWl;L9Tnnf0000<N[Jli2C0000lPLN
00000000000000008F=40000000000000000000000000000T<B?0000000000000000000000000000<kId000000000000000000000000lU9O0000000000000000
00008m1[000000000000D2;d0000d1hVT8UB8<hY4D^QT5XbPTig0000000000000000000000000000000000008F5j41]m00000000000000000000\I330000hDmM
00000000000000000000dSZc000051iDho7NP40_E3UX00000000000000000000TIki0000LoI400000000Dlm]XSXCT>E5`eQ?0000DlNP00008C[70000X2EEDEbg
966W0000000000000000l93:000000000000000000000000XbPV00000000\GXM0000000000000000TAW314[f0000`7Ao000000000000`VM^lSEg00000000LhjJ
00000000TY5FI7SH000000000000X^;d0000d9<H@Wfi00004M;X0000DUSA0000000000000000i6Q`0000000000004[Yg0000000000000000lG8j000000000000
00000000X2RgH847LnQ9Y6:8000000000hdF00000000XLj\000000000000l8k>8WCX\5oe13W;000000000000000000000000000000000bbjH=fC000000000000
0000DHN300000000Q6ZN00000000000000000000@I?000000000Xoma00000000Dnf=dPFW`QhU0000lATO0000000000000j;d000000000000DPmc0TVfh^Vi`[9F
0000000000000000000043iY000000000000X\9m00000000000000004e;K@QbW00000000HXbA00000000h2NmD9:n00000000T:fYP;M_X>i7\LmVi64W00000000
000000000000Xn@400000000hZhC51Vi000000000000000000004<mF0000000000000000000000000000`ECl00008m;c00004f6>4>EO0000hH:n4On6hm>U0000
000000000000Y58C0000dZ_C000000000000H?3mDk1600000000H?3S@7^;00000000DLEV`[dh00000000TN2X0000000000000000H<\4<2ZX00000000000053M9
0000`S;VXZD<Pd\U000000000000P]LV0000@TYG00000000000000000000@;A6000000000000000000000000hkB4H:G1000000000000T>aC0000000000000000
0000P6hb0000TL>f0000`P8D<lQRX_5n41gR00000000000000000000H?2TL8_00000l5aghXJlY4EIQ6?iPL7d0000000000004D6H\mM50000hWA7PC]>@bI<0000
00000000`Rio0000U49F000000000000\@ahLE`M0[NN0000@?F]0000000000004HlB0000lMC20000@4V\0000000000000000D8<APGRP`KUglB1o\>aX\k?fY1M0
93BS8ECVM5gC00000000I3dF000083Oa00000000HSh<XG1h8Zii0000\Q?[h3>J<6mn\M\[<WF3l?SM000000000000000000000000LILGdQ7OXEBDU2hS00000000
A6TE000000008Pm00000<WCKLRV20000hZ5j0000000000000000hVb^I5Yl00000000dAMZPCnY00000000PGRd007Q`Jai<f8E00000000@V56HIco00000MlHPjMg
dYhDlc74D?ki\GiW0_A7dke@00004Q@70000\N:>Dj\500000000\KEg0000e7c;000000000000`?HE@GGP0000000000000000h>1E00000000000000008\a^0000
0000D3Hk0000000000000000000000008g\edaN60000000000000000000000000000dPK_HmUZ00004o5@00000\lo0000D[3S0000lW[oHY<V0000LOc207kRLi]Z
00000000000000000000@8F_lLOA0000`1b2000000000000000000000000HbmP0000000000000000\Uh20000000000000000hJYD<lSg00000000000000000000
00000000hIhYe3;B00000000TZNja4[B00000000\N5]0GgE10JA00000000000000000000@Pg40000m21T0000lTjK<h>n000000000000<7A000000000dN1DPjTB
8l?S`CSF`joY`ZUm@JE^8g>hDoOF0000000000000000000000004W:G00000000@U7S0000000000000000e1H2TL26P:ZUX^K[0000000000000000Td>k00000000
000000000000Xj_X0000lk`iM6Sa0000\mj^00000000T0n`L=kIXA4KPWeB<Zml0000DW3FdKHm000000000000000000000000diP20000hAhc0000000000000000
0000000000000000Lcd@0000TQd1000000000?PR000000000000000000000000000000000Z`SdDIf000000000000l_Ke0000`ea9000000004HY<dNne00000000
8Db;00000000000000000000000000000000000000000000P1FHa1nHL4<F8bd@X1[O00000000000000000000000000000000000000000000000000000000I3?k
0000I3i;000000000000000000000000T9^j00004bOWXZY0lRlMdBYM\[G5i6R>Y7K:0000PLW30000000000008UC20000000000000000000000000GgT00000000
4Oi80000000000000000000000000000@BUl<VBo0000<A8\LPEf000000000000lO3[000000000000L0?PL?jk`;Ba000000000000L1bR00000000000016US`3XA
d7\X<V8Kh;<4lF_14ZEh89;kT3nNHA<_d\TN000000000000000000000000000085XU000000000000P[m<0000\DFb4X[6X::bHECJ4=Nca2F9000000000000lHVk
D^M800000000=43X0000i777000000000000d2KT0?e[@FIg0000000000000000h5nL00000000]42hTG`\0000TB9mdBIg000001De0000\D8FD<nA4b@_a6JX0000
M5_6000000000000LFoelUjcHZ41000000000000000000000000\E8L00000000@aNeTX0X`aYl0000000000000000d8aH0000DKAN@lK000000000000000000000
hG76=3ES@9\E00000000@ZQd0000<\ZZDLI@L?d8\]nO000000000000000012a<00000000LMP4000000000000\7am00000000000000000000PkFn000000000000
0000000000008gbmi27cd:_NHlFL0@0=hGbP000000000000000000000000000000000000l3hbL;mFdJ_S0000@H<P8W2m@X_Z00000000H[KD00000k6IHNdgdSl5
dU`odB1K0000000000000000XX]P000000000000\j:T00000000T>G[L\CG0000hELH8XEh00000000000000000000000046AhD1Km00008FoP0000000000000000
000000000000000000000000HB^L@hko00008Dci0000000000000000XjQR00000000\P[H\nbK00000000000000000000HCZ<0000000000000000000001Q>0000
0000P^`00000000000000000000000000000`F]e0000000000000PWi57`Y00000000M3LC000000000000000000000000000000000000000000000000HaZhdD1U
00004BBjX^EQh<4Ja6^G0000XOF6D;8O000000000000000000000000000000000000`9<e000000000000000000000000000000000000000000000^:6`DJ30000
000000000000PcfT<I^OX[ERM3K_0000<BH_XG]R000000004X8J0000000000000YO_H8I>0000=1a@00000000000000000000\H_>Y7L600000000hBMbdK0Z0000
00000000lHWF000000008gdo00000000Q69KhjC;000000000000l45C00000000Do;c0000@LJY00000000000000000000H0_j000000000000T`B4000000000000
0000000000000000l3\2000000000000@00g00000000000000000000000000008]0P8AJL0000000000000000I3biI60U0000`\4T00000000000000004FFALTd4
00000000000000000000XW_f0000D_FA0000T]F:0000`:O6000000000000033G000000000000\]UB000000000000PWXj00000000000000000000=57500000000
000000000000T?KI0000000000000000lB7a000000000000<5M<`I0l`]RH]4mB0000I0CZ00000000000000000000E5UF000000000000000000000000000094Cl
000000000000\9IS00000000000000000000000000000000]6km0000000000000000000000000000000000000000T<]c0000000000000000hU[@000000000000
000000000000LANQ0000000000000000000000000000TojR0000]5CMXjUL0000000000000000\9GD0000@O7G00000000L?EYDMLNdK6Y`9[W00000000dCbS0000
0000000000000000000000000000000000000000000000000000P@5N0000lEP8d\D7]6To0000000000004U7B00000000\H45dX>Y8hd4e6GX0000PabI@F[F0000
0000TYgVDMA4LBP_`E:Y0000e6Wi0000000000000000Ta<R<c7_000000000000@FXC\AR@0000\IZ?P96>0?VQ=46:d;UJi5RU0BXF00000000000000000^KgPMea
000000000000P>>CXSHC55Md0000i2Bm0Uj@\jbIm4\n0000lnk2000000000000000084V4M60C00000ooV00000000DgTRA2`^0000Q7>HXW5L00004E@2LXAW0000
M30E0000PK1G0000@WR[0000m3O[@`@`00004WFFDnfi000000000000DRFa000000000000000000000000000000000000000000000000hkjO0000000000000000
000000000000\jIRe2c4\j;7XmkdM1jLPBCf0]Iaha6bXhHRL?5o0000d?K1000000000000H[`@hT0i00000000XU1>@iiD00008<j40000`JA40000000000000000
H=I:h=a70000X>E_000000000000`bXd0WLW`>5QhAc5000000000000000000000000\@450000000000000000M3jU00000000Y4f^00000000000000000000lNTA
00000000PBFjDGcZlQ:f0U72TW2XL`iU<doe00000000000000008E2]000000000>db000000000000LFd2000000000000DbL@lo`M0000LJk<000000000000DKG5
00000000000000000000lP[1`9@C8HEE000000000000l3Vk0000TFH7000000000000000000Z]<G`@00000000DJjQ00000000PS95l3hP00000000<AI5\078TIWo
`N6j`Z6H92a0@=gPM7g1000000000000000000000000000000000000lNn3\QXhhXL]Q2k5LR5n0000Hnl80000h_4I0000000000000000D`^000000000`kV8TJiN
D;2h000000000000d45h0000000000000000000000000000000000000000T0Xl@d?R000000000SVL@30M`kbY0000000000000000000000000000TlYPTKH2XCU3
0000000000000000=3IC00000000l;_j00000000TKO@000000000000d6lhlF_Z0N3100000000\76FLVYh00000000XH5>X1=V54Ea0000X`Hbd]\ZhdLU00008m]P
0000489NX:S2HZgV000000000000000000000000@PEO@oY]00000000T@^gd5^90FXP000000000000<BHn\C9O00000000000000000000\mG@0000000000008QWL
000000000000@@?H00000000000000000000000000000000dA`3TR;nm66BT8OW00008G;f00000000000000000000T0fL\FJ5lho5000000000000000000000000
00000000Y7QFh<L9T>7?0000000000008ZBF07I\00000000M5MR0000000000000000T37M8MAT0000000000000000@HPX4U5e\\cnPV\m]276h[jT0000X34c<=Y3
<B9E0o^C0000hlD8XGL]a08A0000XTG]000000000000000000000000000000000000A59i0000000000000000<LB:0000000055ZP00000000I3g@00000000`3P?
@^4T00000000@=HblU:C0000000000000000`RJI<C2N8@2TD7jV`WWdDDW_@R0N\jSU000000008W8D000000000000DRV_0000D]\i00000000l2\bA5LP00000000
P8X0\NNN0000@0]E00000000DGTc0000hcb60000Li0]0000000000000000]2I]i4:ET^MT`aJ80000000000000000000000000000000000000000dK[AHb4^0000
0000\mj@00000000000000008>eV0000HLd_00000000000000000000d?UT00000000000000000000TR?cLhLU000000000000000000000000000000000Lib0000
LPlF00000000000000000000000000000000000000000000000000000000hKJJ0000hE=500000000000088R4\7:;0000000000000000000000000000]6@P0000
0000X<Gba6jJ0000000013ZA00000000000000000L<D0000lRc[0000000000000000PFE700000000@H9E00004@`R00008AP60000X@Q70000000000000000HacO
0000000000000000000000000000000000000000LZ;V\mJ`000000000000M5ib0000000000000000H5?D0000000000000000dOBI8lS:0000HUd\000000000000
l_T<X>Q9l:_;00000b8@0000\1C?4I<J00000000@M^A0000<Onm00000000LlMd0000000000000000000000000000<^L500000000000000000000000000000000
00000000<1lk00000000D802000000000000000000000000000000004CKJ00000000TA1S000000000000000089m[M6N9LS;g0000000000000000000000000000
`b:XPi7B0000000000008]oE00000000000000000000TS?>00000000T0T>i1VB00000000000000000000000000000000000000000000XWL;000000000000Xdk`
`CUh0000000000000000dX?P4Ie`00000000000000000000000000000000HPBlTX9>000000000000<EE30000000000000000HVU<8k^mD[7300008<e=dI5A0OMM
45]ehdQ4<nmcPG3K@HlQDhnA]3NS=3bW93kl`1ElHSgeH>j8hVjR4Z8:m4AP8jY2m63O8HDEe0QFa2M50000LUc>0000000092:300004]K2loLO00000000H[heQ6B6
T49:000000000000Hl[A000000000000000000000000hHQW0dIldfHW000000000000000000000000000000000000`X@`0000000000000000hM1d000000000000
L0<60000000000008EkADOGn0000hA54000000000000@4a54dlW00000000hS4=0000HGi@@^4B000000000000E64K0000000000000000Tm?`00000000lV`90000
0000HeT5000000000000000000000000`l`6XTNH00000000LW]Lh71k0000DXe7LS4\000000000000=7ZhLYo:000000000000T4:n00000000D\0400000000DYa0
0000@Vc600000000000000004keP0000\O0:4Hm<@2DYDTc6HAH3<j9[lWe14FLN000000000000000000008=160000`LKl]02b000000008G2^M0Hm000000000OD8
d:2d000000000000X9C^@54D0000T8MA0000PI`e`RQ40000P0l[0000000000000000dRRAl`d@00000000000000000000000000000000LT?W0^>Xhc>l0000A3hf
0000LknU000000000000000000000000000000000000l83WP^Q`0000DAZ:LN<I000000000000000000000000XZMn8g[[000000000000000000008BmA00000000
00000000h4aWTJC;lQ\oXiG3000000000000000000000000000000000000L;Jm00000000HUAo4Z[70000DWN3000000000000000000000000000000008aHL0000
0000TD5Z4^k:0oie]4HF00008Wk[4j59`XS`\P?PTYj1`>;HXd9=00000000LbIW00000:;a0000000090og000000000000000000000000HDeX000000000000Y3C1
0000h]2k0000000000000000@5:hP@4n`5bThB`955a[00000000000000000000000000008AO>00000000`6c2`R4]@f7Y000000000000\@Yd0000X>NU0DUS0000
hQC>000000000000000000000000000000000^XB0000d:Ji8P\_8BR]DYGaa41W00008CXc@0HQd@NV000000000000LWPc00000000@3Gd00000000L]:f00000000
HiTI00000000@mbB0000000000000000000000000000000000004A2b000000000000XjkI0000M5^^U4Mk0000TIT;00000000<?l<00000000P?AndOl:00000000
0000\Sn80000@Ajo000000000000@k=Xh=c40000000000000000@UCDP`9R00000000`TBe00000000P62d0000000000000000XAM6\G964;k;XKiMXd[;00000000
\Na@4:Hc0000H;fcdOC200000000=1f517ho4>F?00004:Bo00000000000057cb]1cD00000000000000000`MMlciSddcTE0k54>O_I6>X00004D1nXYH200000000
00008Nk;000000000`K4000000000000000000000000000000000000000000000000000000000000TQPF0000dNla4Ti00000000000000000<aHh00000000`=EV
LO<50000I7P8l19EP7F500000000TJ]W0000000000000000000000000000000000000000000088_`dA9jd1\8P<<1TZ4O<2WgQ0cIP>^[00000000000000000000
E5C;00000[ZJ00000000000000000000000000000000HlPm<V2l0000000000000000T;lPPoK\0000HIV[0000hE8454h8DTnW000000000000000000000000TOZ0
00000000h7gf00000000000000000000000000000000000000000000Tjn691c20000000000000000000000000000A5O50000A5TM000000000000000000000000
000000000000000000000000000000000000000000000000<5b5<A`DX;n:TI6klJL8\4[BXR\Y8S4k000000000000PcHV0000dFf^000000000000000000004ekm
8<mU000000000000PoM900000000LU2@000000000000D50He2LB55>100000000HSBH0000000000000000TA]K4LlG<^7Di7<S00000000@5PC000000004]FZ@l?i
DE@_HU1k0000TEBS000096mA4ZJg@XFHLD3Z0000000000000000000000000000LYIC00008V=50_K900000000T3CcU5Z>000000000000\OgF0000P@Jje3QbT345
15[R00000000000000000VH?0000\8TK000000000000000000000000L]BG0000lLVWP\jA0000000000000000H3V9`:Nh81DZP]AEhmBOi2O]0000T;0h0000lUkc
00000000\\Ub00000000000000000000@Vi`0000000000000000@6:U0000\EPJDi@S0000000000000K@n0000d?b40000000000000000\\Tc<ia6<08elTh\Ln3e
000000000000000009]48GQ[`2Eh000000000000000000000ha091fG`CC<0000\@iiLLImdc8F00004R4OQ34n@mbf000000000000000000000000000000000000
PicMh`Rf00000000TTO8000000000000hd<a0000000014Rf00000000000000000000X7J100000000m5>O0000]5KZ0000000000000000Y2I60000Q1N5@dBh0000
0000TH5R0000000000000000<5ZI`9[8E7OTHa8g000000000000PfTN0000DAiJ00000000000000000000\;OY15i50000000000004iF7LUcU0000000000000000
\H8F000000000000000000000000000000000000000000000000lC=RLk_f0000000000000000000000000000000000004kcR0000000000000000000000000000
a2AM000000000000Y7=U]5TY000000000000000000000000dCh=00000000]2:c000000000000000000008glO00004IWbE46X000000000000000000004Do]0000
DFGj@XRlA4P\\3HAM6[h09O50000000096]`D8_G0Vj6\ETL`_R60000000000000000LB18000000000000LGC2\>`c0X9SPk0A00000000PIAd0000L>VYa1d:XCHZ
@\9W0000a5@50000Heb[00008_IW00000000000000000000d\C900000000\@bH0000lZTM00000000`C0X0000`@dKl`N4h1a^X=R70BLD\SM2000000000000@B[9
m7bQPAgW000000008R<ni73b0000`@gX00004OHh00000000000000000000<UL7hV4U0;i`lm:Ua46I00000000000000000000000000000000L;`Sa6JF00000000
00000000DLYj0000HQdU0000dFhb`ZCO00000000dQf6m7h900004fYl000000000Mh=<UGF00000000@C\H0FW7hCJ><HI5TYcka14J4^J>0000<[7I<Y2]<b5l0MQ0
0000000000000L8NHOEZ000000000000000000000000000000000000\OM3@^0]000086b7HQF0T__\0000DPZTP;5A\G_c000000004\Ma00005175PKYlD]eM0000
hIjV\\n6E4\2000000000000dW?7@\_=L`@9T1HjLY]k00000000000000000000LQfN000000000000000000000000XAJ1PZE9L^`Wd8Ra000000008:NK00000000
X35R00000000`N\o0000000000000000L4Ne0000h9;]Dl9[@56Vd@UNT2:>8WfU\Ga40XHULXf8A5\Z0000XNlS00000S\74G@W0I9A0J6`53lh00000000XNKFlKOZ
PD6:<64mP_U>0lol00000ZbO000000004MYm000000000000hQQSdHLJ0000000000008Q3Z0000lRDF0000048j00000000@_Am000000000000<cXJHFCZ0000`fcj
0000000000008<8<00000000000000000000@J;SH_of00000000Q4M200000000<Q<i00000olkh>mH0Bh[00000000`moM0000\ION0000Q5W;000000000000P`WN
00000000000000000000Tbhe0000D2H\T=WQ000000000000m3B200000000hIF\00000000@h4[M3B_0000LW6Bl\1JY2GS000000000000LO]50000DiKm00000000
0000X@MG0000T1iM00000000H?>30000TKoO0000<X5^0000000000000000@A7>4V>500000000Lf:eI4RE00000000@12GlN590000000000000000000000004i1U
00000000<V6H@M7m\\c^8e5I00000000<EW2`5>Q\BHADRaA@Xo]d0h5<[g>`3Ai@Sl]`K==00000000`2Sa@YCV<nd3P<G000000000000000000000000000000000
000000000000000000000000LJgk00000000000000000000000000000000PA0P0000HHl_a3cY0000Q2]^0000000000000000000000000;gD0000000000000000
8WG4000000000000000000000000000000000000TRM754XZ0000DCM^0000\B_9000000000000HWJ_leC20000T1W3X5RbhV5V0gC6Dl\UD_k2=2:WdTUb4gmi0000
000000000000l0;CL6E^\J82dW;Z0000<Y=K0000000000000000PXP@000000000000X=Um00000000P8Q_0K8ah0m]HESohBJo`K[`h\o4h]Um11D900000000<4;F
H>S9d3;74QN[4h:glb`]DllaA7Q7000000000000000000000YMlh=bZ00000000000000000000DXUP<KjFdTg4Q7fYXBfi0000<cQO00000000000000000000d>J<
000000000000000000000000lFbh@mY@U0ek00000000hDRZ0000`3jC00000000`B6k000000000000\BEGPNS>000000008Y[d8?j98OfcL]PI<dL9\nXg00000000
0000DNI80000LPaR0000LTF<@W[RM3PQU1LU\;Kd000000000000<G[;00000000P=>e00000000000000000000<A7VH>=PX^mP@cNl4l4UlV=MHC^DP^m<M3030000
<hXh0000`[UQ0DAG00004b_?0000000000000000000000000Om\PUdj000000000000@RU7HYG1XCV]DfnI000000000000PP02`_`6<fZ\00000000000000000000
0000000000000000000000000000000000000000TLj<00000000<KD`d2]<0000HcJN0000000000000000000000004G3=0Q6400000000T[1D0000000006bb0000
0000dMkR0000000000000000000000000000P@OH00000000000000000000`k3E00000000000000000000]2f@000000000000Y6EBD[W\m2fR0000000000008TZG
00[n8X=c0I@aX[emDigZ00000000000000000000`n0100000000000000000000000000004Lkh0000<7nh000000000000000000000000m0:fdeG\000000000000
`iH4`5aM`if68S2e000000000000000000000000hb76<cJhP2@@d6nZ0000=1mR00000000P82XXTUU00000000T\SB0000@Xje0000lUZ000000000000015no0000
000000000000\Kg5L2DI000000000000`7QI4<<m4INMM74UdN8:00000000000000000000T6H90000000000000000000000000000<RbJ@^Ci09Zj0000@\Z;0000
Xaf]0000000000000000lL9C0000000000000000TCbm000000000000hFT:000000000000L1dX0000lJg=00000000L8760000<U4_E4dN00000000000000000000
TCXN0000LIXGm7@j000000000000lN_8lm0M000000000000P3dhh<^8PbG1000000008AD<A6WW\j_l`9bkL4Bk<N1YdO<RhT=oPg5A0000Q73P00000000T>LgHV_b
LVXI0000U6\L00000>\j000000000000l6B`000000000000000000008Ik?0000000000000000XKba000000000000000000000000TS<U000000000000`J7?0000
lHU300000000000084Lm0000000000000000000000000000000000000000l81TP[k80000000000000000000000000000XU_YX8[T0Je5@OHK`XMV000000000000
0000`R[Q00000000P\YY0000000000000000HOb[0000I4e8A5bi0000000000000DLO0000I2`IPTZ3000000000000d7\d00000000XJi200004JeQ12LT0000@[=7
00000000D9K5000042CMHGMT0000000000000000000000000000<3[MTDJ`<I\Z0000<E:100000000h4fZ00000000HPoY<\jZ00000000\gZG00000000X8e24OB1
8I9d@ZaE0000PFhV0000P;I8dfNldfJB0000000000000000T\=jl^dn0000000000000000<2C?P5:70000<M5IHY`700000000000000000000H2MKD;P`000040O_
E29:00000RcB4^>m0000000000000KedTWV3l@fi4kWN00000000@RZ\4^1]00000000h7T700000000000000000000H<_:\aWShLHf0000dEiF000000000000lVA:
0WY6I4@W0000000000008cU600000000d=gn@F[RTY]UdiE?0000000000000000000000000000TBoP00000000000093cG<^3e0000000000000000000000000000
0000m4^900000000X<1o000000000000000000000000@So_00000000hf^O00000000\TL3Y5C_00000000XC330000000000000000<OVEM1I==7ddL>G@00000000
00000M`G00000000A4OZ000000000000000000000000000012@T0000\j[a00000000l^oF0000000000000000000000000000X[P[00000000P8[D\KQ\00000000
0000\ZlX0000\AU]4R2c00000000PZdg55ag8>M^00000000h87adYF=Le1P00000A3;0000000000004TSG0000000000000000000000000000XM]0000000000000
0000000000000000000000000000<Bf>000000000000000000008RXKD:X^00000000lU:Z0000000000000000000000000000XH2900004d;SL8\<8j1j00000000
000000000000000000000000000000000000dldK000000000000XM5a000000000000Pl2ALFVH00000000000000000000X6T:00000000@9:E0000000000000000
00000000000000000000lF2P0000l@QjXb8^0000000000008;Q>8Am>HOLVX0K]hPf1`eJj8@Og00000000a1GB000000000000L7m:T;FdE12:0000000000000000
U47Ei32j0000000000000000<Z0[XHnndPi=PQK[TSMm0000L=?[h4520000<>Kn00000000PBA6000000000000H5Di00000000h4dC0000]3B>00000Gdf00000000
0000@AP[h=MPDYcL`B[e@H7FhF\Z0000H\8Ul_17DZ<:lbNo0000@?LP000046LX00000000DDCS00004SU]0000000000000P]3XKT:000000000000000000000000
000000000WXB937j00000000000000008JK58==2\UY4000000000000T:<68C4kh_V=L_cZ]75KA7UL000000000000L68G000000000000000000000000H0\Gd8J5
lZ>A00000000000000000000000000000000d?gZ@@6`0000`5Pa0000000056IhhJ>6000000000000=2ml00000000LhN^000000000000000000000000X1oQXDl;
4GMkD88`HXmV00000000<\mC15m10000000000000000db9Z<2RXi00X000000000000@I[BH0EM00000ZWge63[00004Q>C00000000000013Lg00000000000045;[
0000000000000000T`Km000000000000l2?V000000000000@LA`D\Jhh1bc<R`?D=RThfaNXn9C00000000M68a00000000HP2O4lbU@4JS0000000000000000<LGK
0000000000000000000000000000dBU_0Ngc\U>g0000h]m;00000b\e00004ZH:00000000`SRL@ljNe5RC0000000000000000000000000000000000000000lHQj
PU>60000000000000000P9o@D<;SdLRk000000000000@1BQ\nm5X<N9000000000000\RjPL^hk0000hYMZ@Cdf000000004;K?00000000000000000000TO[adX>H
<l<[00000000000000000000000000000000<lTF00000000000000000000D9g40000000000000UM:T\eODYeL@ZeTY7S50000000000000Wj2\3Wf00004[0K0000
0000L>o`000000000000000000008KXjE10ZX<VB000000000000=5V]0000XV^^TYmg000000000000@A``Dl0a0000`@Ce@gHR`ADW000000000000000000000000
Tl[^00008F=P822L<Mk0PNEgHCEFHO_NTRN:0000000000000000L?lO0000000000000000000000000000lo>90000DMaQ0000000000000000X3F_00000000@6bE
DM_n00000000HAi]00000000000000000000h[\B00000000e3m[00000000`1oi00000000Pl0>00000000061a00000000Tf\R000008dMP57PXmlP000000000000
0000000000000000`E`m\=L]T3gV8Xcj@[:^HhDR00000000dM<X90D>00000000000011Fg00000000L7L]00000000<HMI8NFN4K20DLP6i4KF00000000`aDm0000
0000PJ32000000000000TA[DI20:HDGSX\J3<=VH0000000000004]=700000000000000000000000000000000000000000000000000000000000000008DB50000
4jFB00000000D2PD00000000@7=b\Xa7hBk?000000000000000000008_]H00004Aal0nB_LL5lhbC10000000000000000\KPM@KLRPjEF]2d<0000D\UKPdAnTKi0
PSfZ0gMS000000000000000000000000000000000000`U<l0000000000000000000000000000e3k]Xd5W0000000000000000m7Qa8;1l0000\Uf^000000000000
0000`kGWXjc2000000000000X6`V00000000<99Q0000m2;k\@6R0000E65[0000000000000DS4HY6B0000000000000000@<Pm00000000Y6H]00000L@hTeMB0000
0000HL8ZDk[R`17a00000000l:WY8RIS0000E7:md?JW00000000000000004=j4hV7JU6kR000000000Q3;<dA0@hoi12g]LY4\lZ7:lgViD>A30000TZHK0000\IRF
00000000Pi=G0000`jRE0000000000000000DZC`XNK7L^QD00000000T@=6TAlQhS]gE3TV000000000iOb0000000000000000\N\DdRib0000HnjT000000000000
X1<d0`OP17dX0000`f@d000000000000\1@o0000T4FCHAK8PbP=000000000000Hbh?00000000000000000000XF2ih7eTh734PPlba5U100000000TY?b\_hZTFSm
42HA<6_M4OR]0000Di398SjBD4O:0000THk7PlfIPGm6A0P;`Rb^0000000000000000P5L?00000000U4PJ00000000hVk]00000000000092V840490000HG14XTcX
<[M@hBbH0000000000000JZL\_\j@WgL0000HfYT00000000lXj>@aSS000000000000dRIbHgOR0IUi0000000000000000dndm0000000000000000T5;9`D=Q0000
00000000000000000000dM^T0000\?o\DHjR81_QLoE_0000XN9900000000I3a=0000HH;?000000000000<F=^P3EDlKf587E7HLc3hf9Z@T0[0000lXjL00000000
T:8c4GL900000000000000000000hW?R000000000000\INe00008LSfHTe000000000lLF1000000000000@[V[88>L@QLZD<3Q8<gQlCaddXSF0000000000000000
0000XPZ:TRYZ000000000000000000000dX@hVnD00000000h73A0000Xmm>00000000A4B4DBgL000000008XEUh2SP43J2HFK@D]CQ0000000000000000dL=?4Tbg
XVaF@WD900000000000000000000000000000000000000000000000000000000000000008WVBlMC^0000ha7>h8o?11md0000000000000000X2I50000M46gA4T7
0000\mIl00000000000000000000T]MD000000000000000000000000\OGS00000000000000000000000000000000000000000000P;:c00000000000000000000
=7galnNPlWNBQ2VM<LeS0000000000000000000000000000l;kT0000000000000000LlUI0000000000000000000000008V070000000000004D@=Lajj0]G7`KZ_
00000000Y4CN000000000000\fDL0000XQgN0000L6AO000000000000D8=?0000lhEb00000000lP;50000000000000000T??m00000000DGoC@i5:XTBD@lcj91TD
D7LDD5k_@[QM00000000562D0000000000000000L6_aH2^l52lg00000000000000000000000000000000P:124UEU\n?JP>2>U3n38Ec?17:I00000`\l00000000
0000d0OP00000000HdH<Y4fI000000000000000000000000hB5G\BY;0000`5@o<7d^00000000=31_0000m3YKL:SQ0000000000008@1T0000000000000000d5S`
H\OF00000000D\EL`4DOPHIhi5GRLTRbT8VaDMQX4HbX\U56TjFT=7Fi`lXk0000X2YW4^c>000000000000H3INTSF\00004K@\00000000DKBC0000000000000000
00000000XRdD0000T0l>DDcTlYlT000000000000P3N^hAf900000000=6j2`H0V0000000000000000`I3l00000000l:i9@UIm8]?50000d4Cg00000000L15GLLG8
93D]00008?]H8:kd00000000HMJ6DYel00000000D42<LV7i0000<>Ro`N:NT^>AX8U0@f3n000000000000000000000000P2@2PiYR0000`0@D0GJLPS1Gh<h98?\X
@=ZS0000]1JT00000000HUTA0000T40;8DCATGbDQ4ZU`fX<00000000<6dY0000000000000000000000000000000000000000000000000000<=ZB0000<JoL48DS
0000D6<2`C7[00000000hNcja4iO00000000LV<H\Y7>000000000kRg0000DAdST?cG000000000000000000000000H24O00000000hL[K00000000h7f3lGhO0000
0000000000000000\<l7hS830000hR4BlVE3Xd;200000000000000000000l]B^00000000000000000000H^Y50000h73P00000000E5;10cPN0000000000000000
PIdQ000000000000XlU]8f]hY3SN90nJTBMS00000000000000000000@X>hd\0E000000000000000045Ef0000DCSe4hII000000000000l7\BXMW>000000000000
00000000@Q_G0000000043oG000000008QJ9H9JMi2bP4C1SPEm@HXml00000000lYc[4E<K000000008>6[0000000000000000000000004IF200008T^FDPa2d4SX
TU;2<]WH0000=2\V0000000000000000`]3Y\C<6000000000000000000000000T^8BA6Aj0000]0Nm0000\jD_0000000017ef00000000000000000000X7DZ0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`m6Y00000000m1U40000000000000000P`=E=6]TP0m2XTdNM6?<
97NR4KhB00004Ogm0000000002UZ000000000000M5Q_90430000T<CKl:^d8A1I4<_L`Jl9l:GRXZ4d000000000000`HSi00000000000012A8DARQ000000000000
0000H7X?Q53H00000000HJj>DH[N<XN_00000000\n>`d`S[hKP6m1`\00004?Ld000000000000000000000000P@>oPbC\0000P[@:0000deci]4Il00000000TMSf
`W=515l_000000008AGb000000008m_n0000h0He00000000LG9I0000XR_@0000000000000000@>fi000000000000dGn[@nI_DAVL<ngU0000l9;M4UFN55bKlQ56
0000T>RU@bTF0000\0IQ000000000000000000000000000000000000@6Wl0ISOm6UeXH7g`M:i96EfQ4OH00000000000000008J:\4B;aY3<_0000000000000000
00000000000000000000LC;Q000000000000`^W`00000000000000000000000000000000000000000000=5M40000hhf:000000000000lFN0m07ihA@J00000000
000000008Eeo0000000000000000000000000000lZML00000000000000000000TVe2Hc?XTd=T0000000041P9=5Hi000000000000000000000000000000000000
Pmg100000000000000000000000000000000000000000000lQ_V00004VhR0000000000000000dMM70000l5<P000000000000dm_J0=6_00000000000000000000
X[Lm00000000dAQ`dihm\2BdTI4d\lEB``P:HegQ0000`FWe0000000000000000000093kK4PHkTWBf000000000000LoBS0000`Uo=0000000092N700000000Xd3;
00000000<MGW\[XI00000000000000000000d8SL00000000a0LN00000000000000004ZFV000083TO000000000000LURl00000000000000000000000000000000
0000PN[odjjf000000000000hP>\lTPa000000004h]C0000<\<N4ieA000000000000000000000000T`Ud0000XXDP00000000000000000000PUoR0000hc;K0000
000000000000d_=X0000m7X@Q21000000000\;l30000HJW]4d8R000000000000000000000000000000000000<T?FLW`3haV8X=2DD=YM<DfA`IJVDK7NTfWYD0b@
Ha7Z00000000\dFF0000000000000000000000000000HX0G0000l4n2lK?k@:BM\4L700008UlJ0000@3ag\D\P00000000000000000000000000000000Ld7g0000
0000000000000000000000000000000000000000lRad00000000D3`i0000H]k20000TgGF0000000000000000`l2fDXT1000000000000TYgkh^cj000000000000
000000000000lYMI00000000000000000000\X]<dgie0000E2MY000000000000000000000000000000000000PB`n000048<l8MXR00000DAddJlj000000000000
L3M=000000000000L8Pc0000Lk2m000000000000T]O500000000000000000000000000000000PDWM8i`1`e6m0000000000000000000000000000<<=_TB:eXXTC
0000A3>iX4i[8iCG000000000000PB`LhIbM`Mja00000000dK`8000000004R:ei2:o0000000014nP0000000008KM0000D?J6XFNMD]n]hCFN4<6]HL[6lJCNdoAN
52JST0gSLS@S<=e@000000000000d<TL000000000000000000004loZa1]M4lO[000000000000h`ZP0000000000000000@?dQ0000a6>1000000000000ha<hljlO
PmdYhK^X000000000000000000000000<dV;00000000LJDQ0000000000000000000080QR4MMl0000`59QhJdc84F6000000000UN[0000h99>0000\?mO00000000
DCX8\EQ0\[8^0[AglEoYHfY<i6b4d[0<00008?gD0000@mNU0000000000000000@]E?4?OGTdKB00000000\213000000000000000000008F?<T1O]40^oXEXETRo[
i3]b0000dPUd`Ul6HYS0DiNXl3ALL[GkH66a0000dAQVHMBD0000P;c\\J8^lkEj00000000000000000000T]hW00000000h_=n0000000000000000\8>`94<=h1ni
0000000046IgD\BE00000000HSg30[I600000000dBKQhI\=L^[X4A[i\jB900000000T^f80000000000000000000000000000000000000000000000000000LPXD
T?_70000000000000000dX1D0000000000000000X@D30000@3l\U56<0000000000000000000000000000dQHW00000000e3V<0000\Nog00000000000000000000
0hmF0000\X4R00000000<[VF000000000000<W`e0000@ZhXX6:6A7LHP7`ZH9JaTJJN0000000000000000000000000000TO6j`UJi00000000000000000JW60000
000000000ck986i<0K:<00000000000000000000@0S`Q0_5I3X4U6Vm=6T300000000000000000000TemZ00000000000000000000PPYEh1[hTm=k00000000D0WK
dR^h0000@cUYXR2000000000000000000000000000000000000000004WLH00008ETj000000000000000041:k4Beli5J1P8ZF000000000000000000000000@@?;
DjD>00000000PVJZH<Q^lhO_0000000000000000lWOK00000000000000000000000000000000000000004eP?0000000000000000000000000000000000000000
00000000000000000000000000000000<UDkDX7F000000004KPie34J00000000000000000000P6oH0Ok_Pj1Z0000hZWOE1\W0000HRB@TS9`U4DMhZaU4_lj`lcI
PYdSDCWf8eCnl2cA54mfi7>Z000000000000@e_>0000X7GX0000h5[l00004_iJ000000000000L7fkh^ZA000089@l00000000000000000000hXbc0000h6eR0000
4I\K<VAO000000000000l\d^@JfP00000000000000000]N7000000000000000000000000d9UZ0000000092he000000000000000000000000e6bjLi5i00000000
0000@3FF\8P>PQ<94X^DDaE^000000000000L;2T]3VcXm<X0000TV?g53\Z00000000T:hF00000000dTTR0000000000000000\IVB000000000000000000000000
8EmP8LFDhBo@X4k`U7;l0000h=4<TRbkl:gL@e_l00000000L4B7\XN3000000000000l8]50JYP0000Xi@j00000000HSE@01D8<jZ?8h0i0000dAcn00000000`50a
0000e5e600000000X0j[PNVX@ZII00000000`JVd00000000hIMi0000000000000000d0WjlVlhTFXmlcW<00000000000000000000T0i5000000008e5WhNPOa5^L
00000000Dj@H00000000lEFChU3d\U@88X^300000000XSk>U6<]\QAJ000000000000LZ8J0000000000000000000081K?00000aPa00000000000000000000TBE`
4TW<000000000000000000000000DN:^\=F10jH\00000000e0=c0000000093hQ000000000000Hc^M0000TfEo\e47M31MXQcQ0000DMae000000000000hL\]0000
000000000000000000008GJ3L;7f@WEZlba;Dm280000000000000000daT40000lTWS0000X5J_Le_VH^H6Tf:Q00000000l=4_000000000000<Y4C000000000000
TSL=PSekdeAD\9QN000000000PR64a8L00000000000000000000<PVAU1MHPSWA00000000H=iZ00000000Xk^2TA0bPhBjH9Qg@<cJld:M00000000000000000000
00000000000000000000hj@iD]]G00000000U5a=4D3o000000000000\>K?0000000016hj0000LiK_00000000000000000VLfD05H8>bB00000000ljWd0a]\0000
00000000000000000?R>T0hhP3UC@?jT0kZ500000000\QD5d5K\0j3A000000000000Pa[X00000000H^KJ000000000000<7bVH;MJ4`Of00000P:B000000000000
X_m[@5_H56gMP2bddFi9M3Ze0000000000000000000000000000`Dk\8Dn08>=`<NKj\SD5P[;FP\foPhU]Tkk;00000000000000000000H2LO00000000Y4BX0000
00000000`<^jH>KO<O9JLTIk0000e6HN00000CmK\PUH0000]4kDD7K30000HA5Y0000l`IZ00004\JD0_;adiMFlK9NXFDGD1UR82BVdI:a0000l6[E000000000000
000000008O\70000A57Y0000<^nc`<9O0000lDdR0000X?:>P=J\0000000000000000DPi]P9DO0000TC69PYSTXk`J\<6@4JAm00000000\JH30Mh00000\cD_\P9=
E3UF\P`100000000000000000000000000000000000000000O1\ldF\00000000000048XCLXVN00000000`74>hCekHk<_0000hogXhc4M00004]gg<Eb20000lX[F
000000004O^WHDP7HR[cM5\o00000000@ihEPLR>PeMc00000000`B[H0000d14eDcY\0000000008IOdL@P0000000000008Q9cl:PnX@5_000000000000d<@=0gR@
0000000042cXDGY`\KmiQ2?10000D\900000HcY2000000000000Hh]b000000000000000000000000000000000000TNQl000000000000PLXQ000000004MEXLV67
0000i4;D8>W0\C1m0000a7gC000000000000000000000000d=PH00000000\gkO\madL=4P0000i6iZ000049`hlgBM000043T6XOYahC:Q<`kJT=:7\IGL\YUf0000
00000000000000000000\S=ghF48000000000000000042XnXfMQ0000000000000000000000000000dF1DTFcQ<7gI0BIRD[o2XO@n`R:5dOMh0R<Z\id]00000000
00000000<>Xk09M7\lh=54ojE57G\RfP00000000lJZ50000h3S[0000000000000000XKQBLRYo0000000000000000H9M]55[4\<nRh;G500004S2FXB<R00000000
0000000000004L43000000000000L`Ff0000000000008V3Od58RDd3Y8m6<\N<0@jJA0000000000008ANn00000000000000000000XPLg\IXU4W[9X_FUd@1h]0?j
Da@iE5PI\W0P56lQ0000X6`j00000000P[9g0000<[F]HU<?0ST>00000000Q1ES0000\NC_Hk;L00000000000000000000dK?H0CJ28Rm_PS108SnnXVcJ4Wa^DHUB
T@_[i4>Ph?U`0000000000000000la>`00000000DNV?@bNN000000000000]4Xf00000000Xbl10000`Ta500000000000000000000lBKG00000000\h=\00000000
0000000000000000000000004gPLhIAM00000000`APH00000000dYNL0000<?Y_00000000hDd@000000000U]c0jKU0000hSMM<HR^@P]G\V9:\EWI00000000e3Om
8ODh000000000000000000000000DUoh\\IV0000PMNX0000000000000000XPd7000000000^BB4ST1000000000000000000000000d;Tg000000000000`K8Jl001
0000000000000000000000000000000000000000000000000000000000000000hIFI0000m2nG`QRL000000000000l5VH000000000HeC<KAiH`X]T?:m00000000
4G<T0000000094Ul000000000000000000000000000000000000hO0d00000000<UY[0000000000000000HliV00000000\EnX0000000000000000000000000000
00000000D@jI0000<c\k000000000000000000000000\L_7DVWm00000000000000000000@R7gT2QXLOgT0000`:C;@cd]0000Pmd10000000000000000\5P10000
00000K6H0000X<bTLcS@00000000D;F;\HS0000044Xj00000000000000000000000000000000000000000000000000000000LKIY<ZKJ0000000000000000I67J
0000h>5:d[Z:L0b^0000PKeQ0\WZ00000000000000000000HjKl00000000000000000000000000000000000000000000hZVa0000I60700000000<L2RT8CQ8<5G
D[GO4fdB0000000000000KNg0000Y3P?dfjh0000000000000000<X4iL=ND4j?e57d4000000000000XTIP122b0000HO>?HSN90000D1><lb<e0000\06_0000D8`:
0000000000000000893i00000000000000000000@\H700008WK^H;4`000000000000Hili`7IN00000000`mEXh:818hfV0000lfhJ0000h<FV0000000000000000
dKMB0000000000000000laS200000000000000000000000000000000000000000000\3B@Dc=U0000000000000000lLaOh_KQ00000000hC3hQ5Gd00004hMe0000
H:6\0000000000000000000000000000000000000000lT8@0TRO4[X^H9X3l>;:00000000DB2C00000000dK[R000000000M@E0000dKg^0000DMm`43]a93ad0000
0000000000000kLB00000000<OIf0000d:U=00000000@W66TPMM000000000000m7O60000<VMkHa@:0000000000000000L5QMdD:Z000000000000000000000000
00000000D2Vk000000000000@C3L0000XjdT0000000000000000=5]n000000000000000000000000<U@J00000000Q39M0000h;aF8CJRDMOR000000000000hD:k
0HHe\1WL`Rb0h>EE4IG04Wi6Q4JPh==H00000000TLhVe2RT@DeBA2Xc0000hL=30000\iXk0000TND1@LfMI2lI0000h==d000000000000000000000000\BiYPBB1
00000000000000000000000000000000000000004QFOhWmPH]>=LiFe0000LF1500008i[C8nRC0000h\RhPYLEXbnI00000\HW\TGE0000Q4XH00000000Y7Ra0000
00000000\18l\4KL000000000000HJm]000000000Wo]0000T\M4\YKUl`Wd8e`MHonl00000000000000004Pf?0000000000004VeH46Vk0000]5lG0000D_XoLFY<
]59W000000000000000000000000I4FB0000XC^X0000<l7;0000P31@0Y<iTamC00000000<3U3H`^U0000lJJ900000000I1d[00000000`8f100000000lb5K0000
LL`F<@\D000000000000000000000000dIa:000000000000PBVo0000@<aL0000000000000000XjjCHf:=00000000lc1811kT000000000000000000008H8^0;f<
l4TM4LQalQ^m0000<<37`9MF@E?=dnen00004IOk`4U98KX600000000P3i2X41FH;mZ00000000000000000000000000000000L^hH00000000`BhAhWHB4T;80000
0000000000000000000000000000PH>TPnVd00000000000000000000lbG?00000000<7Ph``_]000000000000M2TF00000000000000000000000000000000`Nj<
dKEX8LOZ0000<?Y?000000008Z>aX3jWhCMMD<\mHM040000000000000000<@9R000000000000dLGa8X;?000000000000<bGg4Xi?M5Dg0000000000000000LH87
13J<000000000000I684000000000000h7NgHO2i@X:8dZ<H\d=j00000000d=ldd?EFh7>BXlV10000000000000000<=n[`c:90000li2Q000000000000PH=Z0000
0000000000000000XfCP000000000000M6N]0000\jaW0000000000000000000000000X2]U7DhT0`bLoFgXD91000000000000<UZD000000000000XJDe00000000
<8UV0000l3Yj00000000`3o5dIn\8R]bli[W0000I78E4`:A00000000000000000000lEHFX\5ULelL000000000000Hn4Cl<le0000000000000000000000008>9F
HMf>e5Zb00000000@0:P\WiSI40^0000000000000000dD9kPcEV0000<\Yi00000000@E_V97iA00000000d1Xj00000000000000000000000000000000PggK0000
000000000000511;0RPB00000000000000000000000000000000000000000000000000000000<=@L00000000TZ_W0j6a000000000000PbVQ0000000000000000
00000000TAmX0@QR0000000000008?^\@WR100004oko0000000012L`000000000000Hma4<Og9lGPc8Y=94I><00000000000000000000H4eLL0cd0000HPh8dT21
4aaAhlg`52Td000000000000000000000000e6Y400000000T`Df<=ae000000000000000000000000000000000000`[Zc00000000M7Ll00000000T^2l<>MJ\GHS
4IZgM2R?<9Ah0000000000000000000000000000T9[G000000000000L<0[A72i000009ncX6fb8O8900000000000000000000\Q;FX;iNDE;F000000000000P2E4
000000004BGA00000000000000000000000000000000000000000000000000000000`hi60000P@k\0000000000000000h@AK0000`@>MT;>T0000000000000000
000008Xn0000000000000lbldKl>000000000000m6S:00000000000000000000TF\JL@SADRg;I7I300000000000000000000hI?O0000lD7600000000E5DU0000
000000000000dGhiXa160000000000000000000091ihTU?Y000000000000802<0000000000000000000000000000000000004W6NQ3EA00000000000000000000
000000000000000000000000DCQH0000lii\\maF\e@B0000000093[700004Aa[0000000000000000XZT<XmT]0275hQm9TI4U10alX?ASI2?g00000000TmCBE16Z
0000000000004Jba000000000000HF]Vd\Lg0000000000000000000000000000@XHk00000000PULN0000DPVU000057Ejh8mi00000000@nh[00000000DYL453aL
\8XWDl1k00000000000000000000@gEZXJ9Q0bbA\I3]00000000LcQ7D4Wn4JSH00000000000000000000@Zj=0000P7lh0000H^Dh0000000000000000Likj0000
00000000hT;d00004Fb>lgQNE2TR00000000000000000000dYQQhS7e00000000000000000000956N0000000000000000000000000000P227PFSTDo0C@ad80000
<JlQh9ZZ88L8000000000000000000000000dQR=@7QhDGh8dXCeU7Cl]72B0000000000000000000000000000044ZDG]>DKCZ<XH;dD`40000d=Gd000000000000
000000000000000053KM000000000000@?02000000000000000000000000000000000000TbU?00000000000000000000@NTQ000000000000lhmV0000I63=0000
00004SO[`01CTgGZ00000000h2VN4mR30000lUkA00000;eC000000000000000000008PH]PfMi0000000000000000000000000000`2Yf0000000000000000d>31
E6`f000000000000000000004iNl0000hN7;00000000LNFgTQW:HAjQ51Ag0000LSI`000000000000DD]F000000000000@X<G0000000000000000PFS=4S@e0000
0X26dHKe000000000000Ll_4lTk5Q1HJ0000@<\]16m5\UB[0000XcWm000000000000000000000000i0eV0000h<W?PN_R0000`i__000000000000l?Ace3YW0000
8>_E\0bPDTV0Q7bf000000000000000000000000`<8T00000000]38Q00008P4j00000000000000000000@Wm800000000dSG_0000000000000000P6Uk0000<YWZ
0000]0b_00008QDe00000000000000000000TZcClMOb@P7;<X8[13>?0000a3fnP6MQ00004jBi8TE_000000000000L3_9DD7TD>T7LJIJ<M<f00000000hG\Pe3j1
00000000LOSm<heF0000000000000000hLMU0000lNXd000000000000XKdm000000000000000000000000000000004WI`00000000000000000000000000000000
00000000000000000000000000000000]3S`000000000000e3c;11dF000000000000560j0000000000000000000000000000000046n>DEBa8IB6000000000000
0000000000000000<^NXDN6C4W7E0000HQ5S00008FU2000000000000000000000000000000000000H:YW\?P90D4>T2D28a?Qm2o1X5gDM7YT0000@<mdX=Q[0000
=6SOH::D`>JdDVM5000000000000D;<I00000000000000000000`79B14en00000000000000000000PUoG000000000000000000000000000045jk0000I43:<U9l
00000000P>JUPDif00000000000000000000<9:9d1Nf@X4:0nN517LZ000096`T00000000Dko60000000000000000<If6@Z^f0000000000000000000000000Pjg
0000X\nA0000h^_700000000DRi900000000@P`EXVFL00000000000000008X_60000@4<V8VVAdWo:000000000000<39f000000000Ro:00000DfXLJ=>dU4J\MPF
dA2K0000000000000000`C`^<iak13780000E5Wb0000lBaX0000000000000000@W@_0000000000000000a0XZi2a`i0AV0000XAXM0000@3]H0000000000000000
\4Hk00000000000082Zf0000000056O\8G7]LASZ000000000000<:5?hn2m0000000000000000000000000000`OG;<5Ul\;all<`a8mRW00000000000000000000
0000DCM78Xgjh?aidZDM4hFLXb`6`P0h000000000000PSGoT0S00000<7o;0000<Bob0000l<SO4JQ100000000@P`\<d110000000044kR@lb600000000hF>M0000
H^DA0000T=U200000000dL<P00000000000000000000000000000000\]dD\JE8000000000000000000000000`[:JTnXF000000008\XL0000000000000000H6^m
D]kT00000000@BCDPH1N00000000000000000L6]<VKAh>TE<ji=i20L4DKT000000000000XimJ00000000\<RQ000000000000HVW]000000000000<;6;PM?^0000
0000400?@HXe00000000000000000000000000000000DXC:\B?5\:X30000000000000000000000000000<Jo20000Xf9700000000U5fk000000000000P:;M0000
00000000000000000000000000000000X?>W000000000000000000000000000000000000000000000000\A96E33Z0000@GS?\[Qnh[`b0000000000000000D]]k
XK98LSLX8jRh00000000XFk6@IXhTE4GT8cm0000@I]6e3OO00004\150QT_8WjE0000]3:a0000dcN?0000X];YHX[i\GFkhe5e000014Bj0000000000000000hTMn
0^=0Hc:c00000000000000000000XjWP`BVT\n;MU0Rc`6OTe2cj00000000T6SY8_?X0IP<0000000000000000000000000000000000000000DY170000de0HE5eB
000000000OiiD5n200000000@VTd000000000000000000000000000000000:Kj@T=W\0c>00004;hSTEIf`FC;LFhG0f]@TiZEPoSfE3Iadd2:0000000000000000
XC]k\3ZKY4Jb0000000000000N?500000000h=f]0000000000000000000000000000000000000000000000000000000000000000L_MI57Kd0000000000000000
\n^4000000000000l6im]6;[0000000000008nA]0;CQ00000000000000000000000000000000000000000000000000000000@oSH0000`F1c000000000000\jJ1
0000@0Mf0000=5]A000000000000000000000000dS>h000000000000000000000000000000000000d:Tn00000000LVUV0000000000000000X4`N@>bhdBHV4F=l
DffdHmV8000000004]6^0i5]M5gj000000000000@Rcg8hV7000000000000HMV=TF;Im6X_H_N7\I_c0000000000004[<3hG2A0000ljI700000000]2PA00000000
000000000000PSAQ0000000007a40000\mOm00000000Tm:2Y6`60000000000000000000000000000dRW[000000000000000000000000<MF>07C]hWoK00000000
00000000000000000000=6_a00008dPS00000000\Kig00000=A8`>a0000000000000LRLUXTJ\0000000000004QHD0000000000000000PTf\0000000000000000
D1ZF000000000000hg\312iX\UaZ00008c470000PO7`000000000000DBBUldm_LBVBLDhK0000`]aN000000000000DDG`88?C0000423n00000\AH000000000000
0000P02W00000000]7;]00000000000000000000HH9S000000000000LS3S0000`7iP8M2JY1_KhX\j0]Nh00000000TGU>000000000000PE>oh7]800008Ulo0000
le`cTZfB\F;Xhln8XICildN5m3CC000000000000PIjJHLNll\Pb0000000000008G<400000000DSKbXRUM0000dMY114hk57f800000000dHS?i5c;000000000000
00000000000000000000000000000000000000000000000000000000H<U?HXhF86J\0000000000000000000000000000l3WF<;5jdXX[00004EdlXkNj0000D[4;
h162l@O1dT[S000000000000000000000000D]f98E@He4QO000000000000d><a8MEH<[AY\l]6XY^;000000000000000000000000\n<D00000000<<B]h5__89Xn
L@IU\KN700000000hZ_7PBQCd4g00000\>?:]4<O000000008oHJ000000000000dJQDhiVfh5@N8Z>N000000000000L9??00000000000000000000LS:jTYDT0000
000000000000<5CH0000H75ihjToD^FZ000000000000000000000000000002n4XXYR000000000000]26RhYX]D3@30000000000008YiW0000E2aNPg6k00000000
0000000000000000PVWN\=GL0000000000004:@4000000000000000000000000@7O80000000000000000HlKU0000THCC0000000000000000l>U?000000000000
0000TZGkhc\W000000000000lJcB8Z2;`BJ?0000dS`WX1Lj0000000000008JaV@8S500004Ybn\hnQ0000000000000000L[E;0000000000000000000000000000
0000a47THdbN00000000000000000000lY;i00000000HF`U00000000M7Z;0000L6GN0000\E7]000000000000i7RN0000`F`@0000@AXg00000=G6I1i200000000
000000004FR^\jQd4c_O0000`52J`9YfdTd?000000000000<<K[dYjM00000000E4eY00000000XW<i0000HY2@000000000000000000000000`@[o00000000lE0b
H3c6\]S>hfQci1o80000000000000000T`mBHi^k000000000000000000000000000000000000h6kZ0000000000000000000000000000HJT^<SdNL7Yi0000\XkN
L_2Q00000000Pg4D0000000000000000000000000000Hb?k0000d:<f0000LX?n0000Hk>=`XKHhZC200000L>N00000000000000000000000000000000hKca0000
0000P?7b000000008Y6m00000000118@dNiD`k7I000000000000000000000000000000000000L\^U4O2M4S\n00000000lJ7c0b08D41U00000000`OW400000000
000000000EG\00004]lb0000`GA80000THENLbog4cbb14kV000000000000h7jcLjBV0UTX@fmZ000045gO0000000000000000hADelEOP00000000X5GE85BIPZdJ
Y6n7i6Bf000000000CHKPXJPl9aA000000000000`2EXdVRZhjCMD2WK0000000000000000000000000000la`@@\4:DE_I0000000000Go`<Y5`?Ta0000<I[3hi]A
00000000000000000000000000000000h1J?000000000000000000000000`K_L0000h1k9H97a0E8b0000000000000000\Xon00000000hE`_P09E<=@ihF:OTK7n
la`V0000000000000000hG4`0000HHnF00008HYclT[nPTj5<n7h00000000000000000000<X:n0000\HBH`Zk]Dk7_=22>0000dB<b0000H2g3dZ?DdnOQ0000\gIK
dLF^hlIAPWBR0000D6FT0000000000000000000000000000000008Q80000`Gen000000000000000000000000M5WP0000TQS3HX6Q000000000000`j4F00000000
000000000000hCG_`7JHXVVmhnEV00000000\GB1`HXA8JD;00000000<>k5dQ0Z<lA70000000000000000=2<j0000000000000000`Me<I3=F00008b?S53YiDG>\
00000000`:N2H3L0HAhQ0000000000000000HDg0000000004XWN4eF@00000000`>6l<iB9000000000000@W^W000000000000a2KOH`BUM2=f000000000000T3`L
00000000P0Pn0000000000000000lMol000000000000hEYell>E00000000d_h<8m??0000\]XQ00008Vl6000000000000\[b9hiD2000000000000000000000000
00000000000000000000<I=<0[L0m0\20000LGYV000000000000000000000000lLLM`MnM0000lYDl0000`8OHT<GO\H690000T_N\XI0DPfBQ0000XBJO00000000
]58UX7dG000000004[IJ000000000000000000000000D0A?000000000000000000000?Mc0000X>:305=`0000dkd50000000000000000e68Rh79`<f@:00000000
85>8P9ZMLn8h`]P142G2XnT3@8iW0000000000000000h9cHTEAl<LK>0iHW0:I50000TOoW\ZSm0000@W2K00000000HcKT0000000000000000000000000000DdCS
0000=7IH00000000\oAo000000000000000000000000D;7PY79Y000000000000000000000000hNGF000000000000<7haI6[DH14GP4Fm17Ted]jOP^OV@>Qbe5nW
0000000000000000`5K3XRJi000000000000DPikhKaC0QkI`obl`7lDh0BY00000000<]R7000000000000h1E3000000000000`JmDTA;:8V;AM0mH000000000000
0000<Z`F00000000000000000000<4k:000000000000000000000000@BkM0000hElm000087UkH?M4H\U;0000000000000000dTh20000000000000000H6d;0000
000000000000lJ4Ee4HXD86^\0>5XFYeQ76khHnWDI[_\J>L=6OJQ6dJTS_jQ20^00000000P=k7dGQ1000000008@:5000000000000000000000000XhP[00000000
0000`GQn000000000000000000000000P1bC@\Bn8iRO0000lXU7P3>lH3d?000000000000000000000000000000000000000000000000XY:L0000I6nX\]?LM1h`
000000000000dPT8000000000000000000000000l3fK00000000M1@_00000000TC8;04B`0000PIj90000000000000000`]Th0>h600000000a1nZ000000000000
\J^bP8^?@hP70000000000000000`EH[`DFR00000000T@CH0000\goMh4OP0000=2Yn0000d=3W0000Pa>70000@:iODWOjQ3:O0000\_6B8`TN00004nDD00000000
0000D@Ln<AF_0000000000000000000000000000LDFC0000000000000000000000000000lI7600000000d1Gl00000000l_@=00000000D9ce0000hABZ0000PDBU
00000000000000000000P@aJheRL0000i0`=000000000000000000000000LJFi000000000000`7[600000000000000000000000082ADDEJO0000=50T0000h5U4
TG:G`N1N0000000000000000PRkZ0000<0?g`G4<0I0RHIbg8W9I4<Ihh_UR0000H<^Sl_^N@e9700000000000000000000`4`<\EcnPS2ZX@>ai25GH@@`00000000
000000000000000000000000@Cmd`?me`J`F00000000d`JGHj6o000000000n4[a65500000000000000000J?W0000000000000000000000000000000000008?Nm
00000000000081;RA2H700000000T29A00000000`?m4dHQ@LVQ]00000000000000000000000000000000000000000000U2Fo000000000000LCk_00000ZRF0000
000000000000D<[<<Oe`PYJV00000000D5Zf000000000000TXOj0000P=:N00000000@Wg^<UVP10^<00000000000000000000HUhOD@Gg000000004E7I00000000
0000XZTklm0n00000000<fiR0000HehA0000438D00000000000000000000460<XJ15000000000000000000000000000000000000000000000000000000000000
0000T\DD000000000000000000000000`_GmHIQn0000DDKB0000000000000000Xn^\000000000000E32XLIcG0000000000000000LJB`H90Y0000000000000000
0000000000000000<JCc00000H7SA66lH8hf000000000000DRMc000000000000d<c`000000000000000000000000000000000EZ?@\JV00000000000000000000
\9F\XfM90000=4W^T7i;0000000000000000000000000000000000000000000000000000X4?60000E7E@lCgm00000ZB6<CQd<hkH0000le9dPg2B000000008aoN
0fRG000000000000T>;k0000000000000000000000000EcY\CWK00000000000000000000000000000000924Zhd]c000000000000]2_M4E6iXg8[0000H?5O0000
0000\WkFHmAK0000000000000000`<<M0000D7YT00000000000000000000000000000eVQDK\<0000PCooM4Kd\5^c0000l99b00004O?]@b2NdNV1h<?GX3K=0000
T:4N00000000dC[Y0000000000004a3\432[4;g44NOCQ5hTP3ob0000000000000000dS9Q0000PJ990000Y2Ge000000000000X3iF13?_0000000000000000\dm@
00000000000000000000lZZ5\jib`RNR000000000000X9[f00000000000000004l5:0AX5L[]_000000000000T`VYX4:?`BmRX0AN@4MjLZ[b000000000<a395I_
TaMHHN4K0000000000000000000000000ShS00000000000000000000000000000000lK]0d[;38`I@0000hReI0000D8ohLKVgDS8QPMm;H@nkX]08000000000000
0000M0gT0000000045Yj000000000000000000000000HFkU`GeWXMK80000000000000000h51;0000LJBLhKkc00000000000000000000`Z<Z000000000000P9hE
H<aZD:@Ri2oF00000000T5\<XO41000000000000\?hl@kEIi21BL3@od2\J000000000000XV;Y0000D05gLNi`00000000Pn6V93RF00000Q>Rd5S48ThCLDdi0000
00000000000000000000\mH1000000000000000000000000000000000000000000000000dVd>000000000000TjA90000h;BQX;oa=5OGHMb@0000000000000000
D@S]000009iJ\;A\T;]3TLC`0000`3\N0000000000000000lP6KLQa2PU3Ah@Y00H6C00000000000000000000PkLi00004MV_0000000000000000000000000000
000000000000\FeM8Fc4<i3]0000H72=@:kO00000000@:dP0000`UF1000000000000000000000000000000000000000000000000d?VF00000000000000000000
`Z<mX4gV4B@DL<W10000D;T90000HB9\0000@o=7000000000000000000000000Y1\600000n1T000000000000`X@>000000000000`:IL0000000000000000h>n\
PRl>db@ETmEm000000000GH1delm]2Me\DMW`^Ia00000000000000000000000000000000000044:Wh3ElXff>0000000000000000`ViD000000008Akc0000@1NN
@FKf00000000hbe6000000000000000000000aAZ00000000000000000000000000000000TL7Q00000000000000000000000000000000L]:A0000000000000000
00000000dVBX00000000@BE00000D>80T^4c00000000D=8OHG^n0N=@000000000000000000000000<Gb50000000049Pe<H`300000000DHFH000000000000<d^[
00000000LAb;000000000000000000gk00000000LJU\0000\75Al]2J00000000000043GX0000X\:F0000<AKJ`QKF00000000Lm5M0@Va00000000<>X>00000000
hUg500000000D7Tm0000000000008Mi@D9LC0000lk6100000000DDgW0000000097Af00000000l:2O00000000000000000000000000000000D1Ae000000000000
00000000D6XkD>:X000000000000000000000fl>00000000000000000000T7^Q]1S]0000000000000000<Qh20000000000000000000000000000hm7Sm5Ud`DU=
<de\000000000000\?bT0000XcBf00000000000000000000`8RN00000000HQC]000000000000000000000000P@bi0RK:000000000000000000000000XCTP0000
00000000@[m^4=Wl000000004\LPE3Vo0000000000000000000000000000DYBh0000lZN<0`50a39_<=IP000000000000l`_80000]7\`00000000000000000000
lFGCQ7>lD\\NP<bAa3U400000000000000008UZ]000000008G=T8]^?00000000P<PQ000000000000000000000000000000008LL``Z6=@8N<A2SSXnU3DmZY0000
00000000@[PH00000000000000000000000000000000d0kc@k=30000000000000000000000000000000000000000000000000000\4gE0000h[1:<6]mPdQS<Dl\
0000000000000000000000008ANc000000000000`8;bXI4:0000XEVD@ZPP000000000000h=1a`B\OH:QahJ@E8J[VXQaN000000000000H^A@00000000@H;PXbo7
907Q000000000000000000000000lYId00000000X<dLDALT549X0000<j7T<US[81MYLH9600000000U2Wa000000000000\g3A00008]7[00000000T1cn00000000
0000000000000000000000000000H_fn0000l5KG0>^hdP47@S3=42@]0000L@KZ000000000000A3k900000000U2Sb0000000000000000\EaLX6Jm000000000000
000000000000000000000000`6`40000<MhdE5iMLkfa00000000000000000000@2N=H`G@Y2J>\Sao0000T7C=00000000XNEL00008Nlk@1ERdkR4000000000000
00000000000000000000000000000000000000000000llH\d?Pm000000008ID=0000<TVW00008;=i0000h43=Xk>`8@kB0000\c320XQEm5^@TMdT000000000000
4]=gD<180000000000000000000000000000l3IdL4SFPJAGPJ^D8WNcU0:90000000000000000T63^0000000000000\ZL00000000000000004:J40000d3I80A_8
00000000000000008?3300000000000000000000000000000000\4YK00000000P7>b`7Je000000000000000000000000l4UYl7ST4L@7PVCa0000Q0Jk00000000
0000lGNWLO]K\1[=i7\o00000000XUPh000000000000000000000000000000000000e2H^TE9I4NRJ0000DQ:D0000PH>a00000000000000000000000000000000
00000FTE8\6K@7HC4Z1[000057478@N>00000000HFUY0000hBP50000000000000000000000000000LOQd0000E0Sh0000HFHl0000Q6MCPc]=000000000000<WdB
0000X5:PLj9>0000TQe\HIZP@3l00000\d`_000000000000000000000000000000000000<SlD0000000000000000000000000000000000000000DNA6hjf@8E\F
hH5g0000LdRGX^kf0000000000004nY[00008SK100000000000000000000000000000000000000000000\C5AX:PRd>SG0000000000000000dT<;000000000000
0000DAbN0000LGfmDORDHj2GHoNST2bG0000000094:o\XDhl<3ml2NN`@m8M1QDm5j4P\c<<A@d0P7H<]ac0000i6IA00000000`LC1000000008iVD0000HI<:h1PT
000000008KW\8Re<4Q[H@V7Y0000000000000000000000000000DnnK@9iZdh;P00000000DXV900000000LGgh0000000000000000ll^UL<:HTkE7@@HSPimg4NNa
0000000000000000XO\_0000l<MI00000000000000000000XNdH00000000\\1l0000000000008<keE2jc0000hK]>4`6N0eR]\IR^0000000000000i8>0000dJ26
00000000000000000000000000000000heSA00000000A6e=00000000000000000000`V0NhYf:000000000000dTgD00000000000000004\5G0000000000000000
00000000000000000000000000000000PD5;0000000000000000000000000000d4HE00000000000000004HG2Y6W600000000000000000000d^Gd4[YUHm;S0000
0000PEhP00000000000000000000L3;C00000000lG5M0000PDYUHnhFTJ2a]4_b@KRk0000hB;=0000000000000000I5l88S_@hT6DD8Ka4jS:0000000000000000
0000X_e]000000000000<PD<0000L=Jk00000000XHAa00004BXR0000000000008EU[000000004WTZDCg^00000000`T0=54I652fd00000000000000000000<4E2
4RHIH4?R000000000000DJ9k<KDndZIb0000T3KI000000000000<aRB00000000000000000000LYLn0000Y3o8X5UG0000000000000000000000004Q@Z00000000
000000000000000000000000`G7S00000000000000000000Dkf800000000@7_h00000000HFYR00000000XA4_`GD`a5_`HB\\0000<LAC`V8@@J0TXYYCE4eDA7TV
0000000000000000E78o0000000000008OIG@F^?0000000000000000d9]oDJ\I0000d16g0000000000008MMX\PjX0000\ML8XSkZPn22000000000000a0@c0000
lf;P00000000`AYB0000@TX\0000000000000000M2_>00000000<Umk0000000000000mLH000000000000000056UA000000000000000000000000000000008B^d
0000@3=iU3Q2Tc>L0000`bhSXBZ<00000000P3GKTg7^000000000000000000000000@\3c<f17000051Qn00000000XYe\0000`N8g00000000<CDa0^dD00000000
00000000P<HC0000000000000000lSoPHENGH`ncQ5cM4M>E00000000Hf1b00008Pj9`[TXT:1c0000D=\j000000000000LXi2000000000000lYkKLCY[0GmZ0000
000000000000XlD]0000HBTJ0000d7<>00000000000000000000@D>m0000<:oX@J@V<OdS00000000000000000000000000000000lMnn00000000000000000000
0000I0T[X3in000000000Tak0000d>l28_4g000000000000<I1Y00000000XIKh00000000<W8\0000i4a<]5NZ4PFl0000d1O40000`9Un0000P63?00000000d8Uh
00000000000000000000000000000K>[T1hC0000000000000000000000004Od`0000E26d0000000000000000000000000000PHcb0000a3i_00000000X48RX7bC
00000000`?;J000000000000000000008><9d5a50000X_XFdU:9000000000000000086mS00000000000000000000000000a=0000000000000000000000000000
0000ThRC0I<W00000000000000000000Hd3m0000000000000000m4=Z0000000000000000000000000000P5Gl00000000000000004@Rg0000000000000000HAFO
000000000000lW\]00000000000000000000000011O10000000053NA00000000LK2P@``k<a9ZDh59000000000000H[_P0000TM?O00000000000000008:Zh0000
0000l^PD\=DD`Nbo000049I7a0jN0000000000000000XFNY0000P?]ehb[QX21A9348000000000000057k@jkl00000000000000000M:5\gXl00000000hN13Q2kS
000000000000DT:5<@P\0000hO3Da4cF0000dUiOP\^8@8iC00000000000000000I264RTD13b3000047ij00000000HHHV0000000000000000000000000000PBOP
0000000000000000m48b0000D?88DTmJ00000000000000000000000000000000P;9GPN0bX;8>`R59\k@l00000000H0g<00000000000000000000dW=i00000000
00000000T>h`@A?GH;Ze000000000000000000000000000000000000000000000000hiDB00000000000000000000M71L0000000000000000h:jWT`[`0000XZOA
00004miX0000000000000000hXB00000P9RaDa460000`bd[000000000000Q52R000000000000DD;f00000000Q55j0000000000000000000000004Zoi0000<c`e
000000000000000000000000Xai6TDQgX@l:Di;Q000000000000000000000000000000000000=1C^00000000@4oW8ihV00000000000000000000000000000000
919900000000`FUIi6@80000L\Nm0L0A00000000XUSiT>PGP]<Bh^n@0000000000000?4o0000000000000000`aH0000000000S[700000000TK[000000000Df??
0000Xd=D000000000000000000000000000000000000T=UOm3D9a2F]0000lASidP3A000000000000LBUS00000000\Zeb000000000^X4lc=?00000000Q4gB0000
0000\;h^E5h?0000000000000000000000000UI=0000000000000000<UU[`^=f0000T:QJ0000h?Hm0000000000000000i3DoTBBI8J7W000000000000849JXGjG
`ke`00000000HQeC`i^V0000dCNk0c@QlM99H3LK`D?]00000000a4:c17H=`BcY`]J=\fGb00000000Y32F0000000000000000000000000000`N]a000000000000
0000d:cd<j[<94D_H4l9hN@K0000000000000000hhWl0000lK]o0000000000000000h;W=00000000e5iADI]f0000@U?M@TK00000000000000000hLa500000000
0000000000004DO\Tb=V000000000000000000000000000000000000H2=O0000000000000000000000000000000000000000l:1O`WbWPbaMDgCd0000hHJa8jYZ
dl8M0Lk6@<YL06Ze0]jB0000000000000000`UOA`A:g00000000h:F?00000000m05>00000Y9O8\aN8g9Ni6L>0000PU=D00000000000000000000Hj6O00000000
00000000000000000000@I<nd5Qi00000000928ATfUm8k:cdj4f0000TR3X00000000\V[W000007Mh0000000000000000D^K3000000000000\60PP7XWlEhc4R2I
\G0UdW?oQ4GDdiS34MTBh=o1000000000000P;]C0000`FOD00000000T\>T0000000000000000TLPT00000000\E4a<FR;00004A8Mh[]<00000000lTFY00000000
L4Q8DZmQi5fD0000PPWO@7M>11Ije04]`in[0000000000dd000000000000HYHd00000000000000000000000000000000000000000000LA=J0000HV=a00000000
00000000h<AE000000000000000000000000l9kN00000000lRm2000000000000<JP_000000000000000000000000h5^E0000m36l000000000000000000000000
@i8Ya0_\0000000000000000DF5K4No400000000000000000000000000000000Y74C000000000000h5gXH3dS0000e0M20BLU\E6\e6NiL8;m0000000000000000
00000NIR0000000000000000HKJ4<J]HPZ]<000000000000PjG10000@Bdi4<EX@5ZW`ncB0000TjTa0000H3XO00000000HBjdH9Q4djfmHm^cLT;Gm4df00000000
00000000`MOA0000PCOb\n=\00000000dCB>000000000000000000000000d8GL00000000h7RB<GVkPUGhhhC<000000000000000000000000000000000000=3Mo
000000000000000000000000H8JZ\LgH000000000000000000000000\3S10000HVo9Q5lS0000000000000000@BbW0o[IP?e<00000000hL1e0000ljhD00000000
00000000TR`256Fb97@I00000000XEN14Y0e8FWV0000P4;\LOPK000044[ZPD>[D4D<P59:000000000000l53b<]Y=0000000000000>ggHJA[\N6ZDKZ:L@MPLHGj
d7RmLRQFPW0f0Y8k00000000dPkA000000000?CQ8fe4000000000000000000000000000000000000\DYK0000`=Ye`XWn000000000000L\`S00000000T1YPlK^=
000000000000000000000000TM\98W5:95T>0000000017DS0000000000000000D81g000000000000000000000000HH9k`VbDPm76`Y`OD`?RDO`200000000@Uh@
a5L>0000h04Y40jL@KfU0\hH4gl90000000000008QZY000000000Nl5P>ln000000000000LgcQ00000000000000000000HJjehm=LX<>?00000000000000000000
d;D8PRKK0000000000000000000000000000000000000000@5WI00000000hCcH0000d[I[0000LP_K01hj0YLU00000000000000008OAB00004]OK000000000000
0]>_0000H[4H00000000HJT2hh_P0000l2?54jQ200000000TMWM00000000<GE>8Pg[0P@T00000000PmT<0000000055Ad00000000000000000000000000000000
000000000000<oVl@8FJLV6XY4ia000000004<hD000000000000000000000000000000000000@[:<DIe9<GIFX\Eb0000000000000000P`0_0000000000000000
000000000000lU9D@Vf8XFRR0MKLTPH7<T>>0000179AHmHHhJMSE4SJ4X`HXEN\00000000000000000000H:Dd0000d[c^l5MNH9@WdeXf0000dM]F0X5D00000000
0000000000000JbJ00000000000000000000PFiF00000000]3jgl]2Z0000i6[20000@^6j4L>7`Tch8>o<h15=0000000000000000@Ha100000000d2hhH;1W0000
U5=S`AeD0000Hj19Y3?M00000000@H?a0000000000000000000000000000D1X[0000`DYe00000000000000000000000000000000TKHU00000000000000000000
00000000000000000000000000000000PJ6<d1X?00000000000000000000000007mn<AHe000044^P\?JB0000TN5o0000XRPT0000H@I<]4;Y0000<4A=`_3k@0f5
000000000000H<lT000000000000@4\WlQl0<Od7HXV`0[5a0000<]Rb000000000DN100000000Q1lJ\NQH0000000000000000P;3eH3O=l82=0000000000000000
Lc0U0000000000000000LI5300000000000000008bA>00000000000000000000\F8\DXY50000h\<28IU50\d>000040ok0000D?;W0000\@JDX6IL000000000LL<
0000`=S5l?BG0000000000000000@g<K\QUm0000PgFNa2^Q00000000a37D0000T47?00000000000095JU000000000000000000000000000000000000\g_N0000
0000hDT<00000000D8WY0000T3QaX<XY<K=n<_5;a4:Wi4KRI5kl0000T6<m000000000000@aK@lE160000DV[j00000000`b:80000000000000000P=6:0000U7<_
00000000000000000000\@hm0000\R7R00000000l3C90000000000004Q8?4D0VY4?70000M5:GD<A4000000000000000086>Dd_0DT\Ao0000dZfO000085?V0000
000000000000`AMH0000<7170000P\OZ0000000000000000hE[h000000000000LA3a0000DYn_0000000000000000LeET000000000000l8EE0000077>8K<:T>3D
P\MI00000000000000000000a0\Ya1BP\i^5\OYR0000dMWg000000000000000000000000000000000j=80000000000000000000000008=[90000000000000000
0000000000000000lEgm00000000L98J4\a?Dj<Ya0e500000000000097W2l@=M0000000000000000LWPW000000000000000000000000lH@Uh]cD000000000000
0000\BKc8Y1Q0000DCd[000000000000HRWB0000000000000000576;000044`bD^O?0000I518`=_:PVSm0_PIhJ<H00000000hZPhTI:QDJ[HlV0e\\e6E3iM0000
E5[g0000DeY<00000000HFn80000LlVE0000`PJ800000000000000000000000057200000000000000000H69V\gm?M5jX000000000000lTbE0000<W?E@R>]D:AR
0000T9_B00000000e2@f@NYh<gPmXnFE0000PSbFHJ5ldnH40Al3lh=;0000000000000000LIc;000000000000L]Yjm6Kfh69:0000000000008685000000000000
00000000X=SE000000000000a3h300004<oR00000000`]TO00000000000000000000@[dAX6<M0000000000000000\6D4DIlS00004CNQL@3dA0aN000000000000
00000000E4gT0000000000000000m4:300000000000000000000000000000\YC8oDN000000000000000000000000000008^Ql^8\@>YE0000Y1;U000000000000
00000XD9E6DL0000HeYd177a@0<QPfS?00000000000000000000805900000000E1<f00000000\kZZ\::O`jOM0000LKVF0000000000000000I5<0000000000000
4EMA00000000D7VT0000000000000000L7S?<d^K8T7X00000000\?K_00000000h8c^H^Em0000000043kVhMJe00000000U15j0000lZ3500000000@^_bH9La0000
llCS000000000000XGlG0000000000000000@6M300008QXL@Hnc0000dN9JPXfi00004Wh2000000004AkD\^IG000000000000000000000000000000000000DPbD
hGd5TJ;0000000004;[`00000000@ilU00000000TeTm0000000000000000LFFd0000D6\V000000000000000000000000H1ej0>_TlF3\TJEM0000m3_T@_:WE2W1
4?mC<GCkQ7^@00000000Dhcf<iK<0000000000000000000000000000000013<;0000h6N\000044M]00004<J`HM220000P:7WlWK:0M;@H^Oj0000000000000000
<379dMgE0000DJ6T00000M6gho1:0000000000000000000000000000dV1Y000000000000TVPo\YRNU0]U00000000XFQB00000000000000000000Q5cY00000000
0000E5^jX3aG\W7mlZd50000000000000000HN[^000000000000XFM]00000000h5`<8d6886BD@U`W0000000087W=P1MA0000h91I000000000000000000000000
0000000000000000000000000000000000000000\J<400008V2\00000000\l:YLP^C00000000L2lK13]P@5i3TR04A3_`000000000000TWGn=6o?00000000L@7l
PJUF0[lc4M2b00000000<II30000<mKZ@^YG00000000000000000000A2j<Xb>S000000000000000000000WhS49DaXOaGX[X00000000080eN000000008AAUTm9O
0000000000000000000000000000e7@100008BF7H=\:lB>F0000]5:S00000000<TgT0000PaJd0000`lVhD5HM0000lGck0000000000000000d@600000`5ioD4\4
DjXIi5?i000000000000000000000000000000000000000000000000000000000000000000000000a1^I\la0D_Bg00000000000000000000000000000k4\0000
0000l<lH00004MCATChe00000000lFad0000000000004b^68=0GL1YaX8[7X[hO`W1?H4]BHm^<d^G9000000000000000000000000PUJUHcg]49_\000000000000
X]o600000000000000000000@SH[H\GW0000PGIR00000000000000000000000000000000hXGJ000000000000\[[:<70X0000I55X00000000XInJ0000I5jj0000
8\9Che?8000000000000<[6G0000`=Pi00000000000000004VjlD:lQ00000000000000000000<H]PPKKG000000000000000000000>0E00000000L@2m0000X;NF
0000U0[<0000P_C]000000000000<kmK000000000000<?6Qh[]HDlR]00000000D[bJ0000000000000000HYoN00000000I48V000000000000D:;:\eaU<P0J0000
0000HJGL000000000000Pen9000000000000dNG[0000<ilE`7Z\TjdnE4cj0000@@290000<JH\0000000000000000d:^Ne1Kb000000000000<i:ih;Y@50?4I1ZD
0000HE^Z000000000000DdW^000000000000000000000000000000000000000000000000000000000000000000004BnHdR=n0000000000000000000000000000
00000000PY[U4e>Q00000000000000000000XEJ50000d?ej0000h;Rg00008AmL000000000000000000000000000000000000<eL<l2;400000000000000000000
0000000000000000000000000000d>fU000000000000lh9Klk<50000de<h00000000000000000000000000000000000000000000000000000000000000004I>W
A3mF000000000000`G5]00000000@W@J00000000000000000000hTS60000000000008I8e0000`BmlD=JA000000000000DB_d474Y95n3000000000000T\A1D4hB
00000000XR=V000000000000000000000000000000000000PjNa\fNE00000000000000000000d1ZX8MTV\<Zd00000000H8g9H4<70000Y5XX0000000000000000
00000000P=0gX5dP000000000000000000000000@:O]8OXCd;d6000000000000000000000000=65mdQ[0m4c400008@Z@`JdRTA9O0OSR0000000000000000P8\Y
8^Hn0000dMc00000XJ?F<ijf0000000000000000PMPbLRG28Le8Pi>k0000PZ_m<Kd7`]5O84gn\a4bLV8b@ci70000DNX@000000000000d6ZI]77I000000000000
00000000000000000000000000000000Xi9EQ4=04I6D00000000h5T[HfKb<f[<0000000000000000000000000000000000000000@Bd60OlP0000d=\QdVhh@4GZ
0000Dk<I000000000000000000000000<IEDdP2j000000000000lRS90000Po>o<IO^0000hFdeM4nb0000000000000000000000000000000000000000d97:0000
0000XEK;@Ob80000000000008D^b0000TRIC000000000000000000000000@;TV00000000dO]c000000000000D;KOH@[98hfh0000<C0g0000`bWH0000X_SZDI;>
16=_H9Tj00000000000000000000`oCmhSKU=2^087<`0000h^U>00000000000000004X8;M7P\H2B817`G00000000000000000000X]9X`cWJhj0=000000000000
l9k;TGLi000000000000\DA600000000d>f4XRBQ0000000000000000HkdX00008[ilP<e^lo7i`eXP00000000000000000000<9XQ`GQG00000000PejY00000000
<Q0m000000000000l181000000000000000000000000000000008m2i@haPI4alHHgD0000000000000000PhCJ00000000000000000000000000000ZR7PQSIT`di
4DhZTXG\0000000000000000<V:Y00000000000092IE0000HEbL00000000000000000000000000000000\:9kTAE@96Ho00000000H@BE00000000000000000000
00000000L=:d00000000h4Kc00000000000000008oho0000hGV6l2g_`Uhf00000000000000000ic]lcFn0000Pkjg000000000000<[[l00000000000000000000
00000000i2Cc00000000818R`3n]<UKdL_W[LA8100000000000000000000e1ch00000000dWAf0000l<0?00000000000000004;;]00000000PKZO000000000000
DWeU@HA2<Pe6L36gD2hM@EEo@Kha8Y20<eG:000000000000000000000000@d\30Ah=000000000000000000000000000000000000000000000000h6W]hCi<0000
0000T<JF000000000000a4LB0000d3lF000000000000h1T=0000000000000T=:dNjj000000000[iO42:hh=4n\]HSh_o955Lb0000\X@P`cfj0000000000000000
00008[6V00000000PcnQ00000000XSQk000000000000\Ib1L?_b0000000000000000hcR:Q4S80000<ZP<l2kjllkH0VUh00000HjdlNH700000000lPmM00000000
0000HRkD000000000000000000000000000000000000000000000000I6Gj000000000000`SL0HXIE00000000E6Z0X`>60000lU4;4aUJ0000<dch000000000000
0000P4J@lDgjHaYIi63g`?C38To@HQE44]?c000000000>lRTf3KhH?:0000D0A0000000000000PE2@000000000000000000000000000000004:_b000000000000
00000000000000000000D6E7dH3^Pm[4\IE\<4AI52n\]43jhHo:HIS5lO`KL?aI00000000`CgQ00000000l4RCD]M`000000000000000000000000000000000000
00000000T^iT0000@FZ68]<]00000000000000000000000000000000000000000000H>DeHfb70000000000000000@;J0dR^O0000\DDb\NLA0000000000000000
0000000000000000lQ<XP7;[00000000PWACdYHC000000000000Hna]0000000000000000U4VM0000000000000000000000000000hPHC00000000XPEA00000000
0000P<Vc`ElJ@3Z_0000L4T<4`\Xh=[S]5f5DSGK0000D>>T<JZY0000@V<20000X:3OT:cNQ1`n000000000:Z@0000000000000000P1>i00000000000000000000
<A^8PIaVDXm90000XYKE0000D\;20000XD>>0000000000000000000000000000000000000000`g^Zlh25L@KC0000\JF90000000000008N1n@iaJ00000000<8HC
@C8WT`;40000`ceD0000DkCRh\mYDkH>000000000000000000000000000000000000000000000000A6?W0000Y23=00000000L=HK0000000000000000U4A8d]cc
00000000HG:5`nGO0000000000000000000000000000000000000000h1Rj00000000lllD00000000`7TH00000000000000008a:2000000000000@2BHT_fX0000
0000000000000000000081NB00004hBRd;?PHSNH000000000000hP=RPO62TUV20000TCPU00004VNE0000DAO[LS6_T]Hi0000000000000000@:m^00000000PY^o
<:h3000006fD000000000000M2]=`dfh00000000000009mkXL_h0000D1i?TR>>]6lc8Red0000\F51`U[0X\ef00004C:e0X9g<DGE@J7Ih[o\L:o:XESS\I\ilNnM
HVm;8\ol00000000d3PS=01E00000000lHfY0000000049nF0000=69]00000000000000000000l4jc000000000000000000000000<f`o000000000000H2kSh9b5
81kd0000E1T200008ZAL8Z;M@SWP8iFQ00000000000000000000000000000000PDNe@NYX0000hlBj00008D\j00000000T7aOD:eF4n5C0000\hSU000000000000
00000000dKBR00000000d0^T0000000000000000@f2A000000000000000000000000000000004I2BPnd^00000000000000004iZ3X?8P00000000000000004BD<
@EF_00000000DIkULWB?00004=lJ\MDJ0000H8G]d[aF000000004d>BT0_XH86k\TkN<I>a000083Pl0YOR13^^00000000Dc4a00000000000000000000\CRCHaOY
000000000000e4bP00000000Q2NO000000000000=47`00000000HYW30000000000000000<M3h0000000000000000000000000000\U88000000008e;n0000T]=R
0000d1Im0TTj00000Z\M0000H<fG000000000000000000000000HMX7000000000000H17E000000000000000000000000I2:E00000000000000000000h\fD0000
hUVmlY3L0TED000000000000<9O[XHNH95ARD;2A<VP:a0R3HDeo0000\=24\1UkL1]Ohb7P0000`R1=49KJXAVb0000@4IehNf^0000T:=A0000\X\:lFbM@c_054`R
53S<0000000000000000000000000000000000000000\C9?92PM00000000000000000000000051E80dRk54cX00000000DJh6TE;T00000000000000000000@^<D
0000000000000000l10c97eT\SaA0000X[?m`0N>0000000000000000hUaE000000000000Q0PS000000000H?T0000<25NTBc:HYTLTOFaY3H;00000000lPdX@K:P
0OZ`0HZUHM:WP^MdH?f8hT@m00000000@\R8dK=U0000<U3TX5SE`b418I`S00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004ffP0000I1fk000000000000dc\?0_RX0000l:h_\F9ohiON00000000hig:0000000000000000XC4@XWmilS;7DSX]I74g000000000000
hai[00000000I4N=0000000000000000@T2K000000000000\L^g000000000000000000000000<R?U@DX>000000000000hHTUda2`8ic1000000000000dQ2]L;dd
000000000000\]hL8<Ti0000@N0F0000LEOf00000000lLH4000000000000\Mc_0000000081Bc00004DXK00000000Lcl=Po=X00000000`CV90000\dif0000H0Lf
<:?Z0000\>C`00000000000000000000000057N4H\FEI3[I0000X]Zk922PXEoE0000TB>]0000XURV0000000000000000`o8o00000000000000000000DmB60000
00000000TGd?93>Wa4=H000000000000hRn]00000000`FJYXNgG`j>:@kPjHm1:00000000TLbFHeoj00000000@3QP`J=R<Z9^H7@<HAfNhBN\4FZai5Y600000000
00000000X<7UL;RPP9E^E6_70000000000000000000000000000000000008Q3kX?QDdDh>e4E=0000000000000000T:=k00000000U1Rm00000000000000000000
P=^[TY@TLJ]000000000`Va_`GZV0000@Q`S000000000000PZLC00000000000000000000P6XY0000000000000000dh<Z00000000000000000000T0GH00000000
0000H[gSP=nDHdHR0000PfRm00000000LHVQ8kgc0000lPA700000000dDbeT?L9HLE;M1_i0000X;7<00000000TBi:U45M00000000a5BW\X>5hk:O8YQfdMO1Tbif
HO@:P[LE00004BDV00000000dWl`X5cIdQ`100000000L=dh\AWB@MCP00000000000000000000h0Ib06jL0000000000000000@_\Lhd5600000000000000000000
XKUYXKV6\@XUdU^a000000000000`L8:00000000lYhZ0000000000000000X24d0000000000000@1;@AAn00000000]4TO000080FZ000000000000X;Q\PD7f<D__
00000000000000000000A7h]i42200000000000000000000\]OX0000000000000000X\bJ0000`A?b0000DUX_0000000000000000=6A^00000JQ]000000000000
00000000000000000000000000000000000000000000H1g20000X5h4TGUYlC_Y0000d@LY8JeE000000000000lT4l00000000hCBfd>SXP6PShC5M<SFA0000D`gd
0000000000000000000000004a4L000000000000\V1F`V:7000000000000000000000000X0XK000000008:??0000I6WB0000000000000000\V_5U4o400000000
<C>F0000000000000000T4A10000000000000000HXW]00000000000000000000000000000000D6cM000000000000@oPZ000000000000l3NG0000<GAU0JG855>=
Q5R1000000000000HTaOa2U388fA00000000000000000000000000000000000000000>?LI4Hd000000000000@92U0000a6^e00000000P>`VA3@7000000000000
8PJR0P>k0000000000000000`m4?000000000000<L?D0000000000000000X@Aj00000000DA>?m4DklWH^0000000000000000000000000000hMjS000000000000
0000@J0H0000dHkR0ZAd00000000m0fR00000000dS<EdX8lL59g88B?LQ7>`G8@DghO<[T7P\QLi7OB000000000000000000000000000000000?Wh53lS@VIa97?_
0000000000000000\29[00000000\BeZ0000h91b0000Q7e6000000000QOo0000hc2P0000DZ:T00000000hLIVLFPS0000000045DW0000X4FX0000000000000000
h]1^12FKi6J:<1<O0000\7R]T3Xa0000h1T1m5fP0;JNPKA=X28N00008^RM00000000000089oT@I^l000000000000<nDfP^^H0000000000000000000000000000
0000000000000000`Hf?000000000000X?G;L36<\FQe0000P8Do0000@O_e000000000000D@h500000000\WYS54C<i4UT00000000000000000000000000000000
00000000T1Ml41h1\:2900000000000000000000lATbLW=Ydgb3dG`30000DSQK0000000000000000000000000000PmOE00000000LXl]0000000000000000<n]=
D1fL00000000@IJ?4OY70H8P<l=L0000D<m7000000000000000000000000T@^LXUCX4[^U\cgki7^U000000000000000000000000000000000000DoOmlBGg4;=7
`72^<lPF00000000m6Re00000000000000008bZnDP?:\bYR00000000000000000000000000000000]1k0H6YC@W:l]2WC0000D11?00000000000000004o]D0000
0000`Yc@00000Ko4`Qdkd<NZ0LTChZ\7hmXOI3X@00000000E3l>000000000000000000000000000000000000e6[VlH=i00000000e6V[0000000000000m5=E3bE
00000000000000000000A3CU0000000000000000000000000000P@cnd:m0000000000000dGM>0000djZS0000000000000000T;g`l?<E4LMeU3DK0000@78F4G:V
@V@A00000000000000000000000086A900000000PUn=0000<L[f0000000000000000000000000000000000000000lCgB000000000000hEh90GmL0000Q2Q10000
`A<Ch1`]8EjJ000000000000\9Xa<N^9`QL>0000000000000000h4>?0000hn0U00000000000000000000000000000000deeP0000000000000000000000000000
<4C:<9Mm`VW=8R7=Q15@00000000000000000000X5Lg0000000000000000\869hQSj0000@U1T0000000000000000000000008kNG0000\UXI`;08@IUO15kH8RKY
00000000H@F_0000l>FRD?MHDA=:0000LAehd2Q7TWjo`[_:0000000000000000000000000000000000000000hDi=0000`]Z7<VO?P@@R000000000000T>4bdC]U
HCBP8LWI0000000000000000lSDZ000000000000000000000000@7Q>DRTb0000000000000000000000000000000000000000000000008P5]0000000000000000
0000l@HC000000000000`C9c0000Di;;0000TW_K0000000000004=OX0000000000000000L4RhX<4f00000000``fj00000000000000000000U7><0000lE400DQR
lEWZ0000\Ima000000000000i1ln0000`bMH0000d0iH<nE>0000H:e\0000HF<9`ik80000\:DKTU;[0c[S0000000000000000000000000000hPM@000000000000
00008lRG0000X7o\000000000000000000000000000000000000@3g@=1OL00000000U19T0000heWXHlZ\00000000P3R<XWDe0000@F6a00000000TTMUe4;k0000
000000000000000000000000\;OGd@C:Ho6I00004DW40000DAnM0000@jLg0000000000000000000000000000HGZj000000000000lK^K00000000<57500000000
00000000000000000000<V>^0000<53F@B]jXP>NE7@=00008>P2@mFH00000000000000000000000000000000hA5JdHbC0JJ`XJHG0000\l`SXCTD0000\RCj0000
000000000000lT@Z000000000000000000000000000000000000Lj_D00000000000000000000hZG800000000Te^YHXa_000000000000000013VW0U@^0000@?ik
e4NO0000<?n90000X2<@0RnE0000000005?k0000\=m>dJGY00000000000000000000000000000000`A:80000000095=e00000000d[SC000000008`>c00000000
0000000000000000XcJ40000PFjL0000000000000000TRI5000000000000000000000000PTWa00000000000000000000000000000000000056@h000000004NAB
d<f`h^GH00000000\?4Hdc[g\9Fj00000000000000000000HJ6m08bK00000000000001EB4]NQTdOE00000000m6O800000000DSmF<`4?lV4:l`oj000000000000
000000000000X>]Y00000000XK>oXE3Ll6RIQ6\:000000000000T3@EL9?\00000000000000008\X:0000000000000000@QV\000000000000DHX2554Pe5=A0000
0000000000000000l0@YD1aKi0U]LYbL93_087[]]7Phh2U8\6aZ0000L9T30Eio0000\l]S0000000081cH\5ecTSiR4YOA000000000000000000000000H?UC0000
0000DJhaXOdDXgP4TodO00000000U4Zd`>6A00000000000000000000lNLYh^bB00008?V94\Hhh:c1X<2[]0Za000000004E3d\41eDI:AdSA:0000000000000000
00000000000000000000000000004Y4400000000XM[Y000000000000000000000000000000000000D?7V00000000000000000000@[5I00000000000000000000
D]GL<2lm00000000X4IWlLccXRXj00000000TA_UHTOO000000000000L`PN0000000000000000000000000000lioZ\FUd938?0000000000000000000000000000
HCj>dj8Ta7=j<?AB0000HhV\00000000LBbl00000000000000000000000000000000TXaV000000000000LLZ\0000000000000000Y3f>00000000000000000000
00000000000000000000liM20000<B\C0hdl00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TPB?00000000000000000000000000008MBUXKn]@GoZ<TZj000000000000\:if0000@0N]0000000000000000l0KC0000000000004:0OH=oV000000000000
000000000000X8ga00000000000000004Y^^LZM:00000;WM\9YG\JVHM2L300000000000000000000PiRa00000000<3Y[00000Vh@0000=6dV0000D7ZG\;nh0000
000000000000000000000000TG=B0000D1V8@le<<lnH@@@o0000P:4fXL=P000000004<=M0000<1e@0\5a\`3D000000000000`i3i0000<MDZPMoST^3F0000\2A\
8KM\0000000000000000000000000000M51\0feW00000000d>ccHT1B\idm0000`Sk1<dTb0000d_ZS000000000000DG;;E38cHk8ie7RBXNMi00000000\94E0000
d8lL000000000000L@jf`KXO0000PbBR00008H3900000000HJS1HR^A0000D?a]00000000\KYD00000000X`AM0000000000000000\CJc0000<W9l000000000000
00000000L:5nhnWU0000000000000000m1_<000000000JI20000P<>O0000000000000000m7Il0000lMZG`B``09GoD>Bc00000MBd00000000`I5i8Rj<00000000
00000000XmC]94CZ`Q8c]6A:00000000lU`@M4b>Q1R=00000000Q76M00000000D9BO00000000000000000000hYC?\Jb4lRSMe3[[000000000000\RCOlbJULKBl
XRUe0000000000000000D@7=00000000dY9a0000a6Z`0000@YK7000000000000000000000000000000000000lQQ8DDM?T8>lTRgV8WlIXMB4D5fk4Pc\00000000
0000hDiJ0000000000000000000000000000TI=m00000000000000000eZl00004[Jo000000000000HDQ;4<:d4QGc00000000A4Pk000000000000000000000000
LQV=XVQ@00000000000000000000000000000000000000000000000000004CF=00000000H9GZh@]HPJ4_lCkFXUNgP]AX00000000000000000000000000008D[e
00000000LVXW00000000LZK784=E\P@?000000000000000000000\4mXlEg00000000000053<MHK[n\`lTL^@N0n[O0000PjLE00000000m7`5000000000000LESa
00000000<1JmXUe500000000000000000000HZ6\00000000dIfW0000laBC00000000H0Dm`MiX0000000000000000LQ]e000000000000e3^:0000000000000000
0000E6CV00000000XkD3DQTE000000000000000000008NKU000000000000000000000JR30000`KG[0000doZV`ga9A3K8Tf2f0000@g07000000000000m6bI`6K^
li47XQJo0000000000000000h]h40000a4aN000000000000\[Q>hKbo@;460000000000000000000016Q<00004KU8XL9[0000hSbg0000000000000000406D\C<]
<03g8`EBDI]M=61Z@[@H0000TE[H000000000000lGaQLaFhdgn?PK>QHI00d5=IP0if8YnBla2Fh258d5_20eNH00000000000000000000<EY100000YiH00000000
00000000M2jW00000000PM5;000000000000@`Ci87;90000\\kKQ4hY00000000000085D8L>H10000lF7d0000`T`;0000000000000000h28hl;\U000000000000
0000000000000000PfFG0000<;500000TFPF00000000000000000000000000000ceg00000000000000000000000000000000P;<_T?>E8Zae0000Taj@00000000
00000000h>:E000000000000hN?Q00004d1J0000DE\b0000000000000000000000000000X?2D00000000DW6Z000000000000TU`4LYR`4[\e`[\Y00000000lI`B
0000000000000000@7mL000000000000<L^L00000;SN00000000\YZo00000000000000000000000000000000000000000000dMcE=6MU000000000000hNZ8DgKC
000000000000l1Zl0000XQl@00000000\F[60000i6a20000D6?mXUbD`kOO0000@G:d000000000000000000008EmmE4Y;000000000000\5dB0000i6m\HV9R<R=H
8VJf0000XVY2000000000000\YaQ000000000000i7V6LV@P0000E2go00000000000000000000000000000000lVMF@7Se0000D\7<`40L`VJ20000000000000000
8Qjc000000000000XR\E00000000M3jC8[jE00000000X6EG`^2B=6F80000lR6h0000L:=U000000000@9b00000000000000000000XPaf0000i2P_H=jd00000000
\CZOHF80d4H^@D@PLJBlU3elHG2N00000C@^00000000000000000000`^[500000XAG00000000000000000000000000000000Hj\I@;cLX4?f0000000000000Q2K
0000\2<[8>3]0000000000000000000000000000000000000000000000000000hTX1000000000000H\SRL;O7HgVWD[=hdZJI<gW[DlJKQ1b`E6E00000\B^8TeDT
0000000000000000H5Q2P3UfH?[U000000<j00000000a2hA00000000Xlo9Po]hQ5`P00000000`9FA000000000000000000000000000000000000TDG2LJf;D[oM
d^kT4gS<E29LHK2a\Y>h0000T8<W00000000000000000000LJR_00000000000000000000000000000000T0JC0000`d2h000000000000P=>L@8faljM;00000000
<X:[0000000000000000Lca7d8K7<Mkl00000000000000000000\kdn@XI_00000000P=AR`ifHh9gPTC>j00000000000000000000PcF?00000000hHFe00000000
0000T4Ta0000DB;R0000000000000000000000000000dC:90000ThCd00000000d[^00000000000000000h<bm00000000@<9m0000i4Tj0000`VG=@J\08FEJ42JQ
e7H100000000000081?@HF9a000000000000X1U<H<VM000000000000000000000000TTe>8Zji00000000dNSW0000PWQ20000<YFb\`]@00000000X;ceXg]7`B<7
00000000000000000000\:MG000000000000\KF6T:EMDEA_0000P@?U0000LH=?i2\A000000000000000000000000000000000000H8jg00000000000000000000
000000000000lHRB000000000000000000000000HM^m0000000000000000<4_OXHjAHP3ii2A_0000000000008lng00004`5c000055@Y00000000<U0T0000@3:`
000000000000000000000000Do\000000000`:UgdFAn55:500000000000000000000000000000N<d00000000X5LRLAKolI5Om1gR00000000lCIWL2O=hPGg8f`J
000000000000h3N700000000LZfbP[?600000000<T8^8RLhPnLW<>>f@cIX0000d7j900000000HK0E<EKH0000\HJ8T;PJ00000000A7Of000000000000dLHNl7=C
D\@g000000000000P<o]0000TO;Y00004Y__0000E6QN00000000000000000000E6L\0000@Z;g000000000000T?=b8I7`0hT:000000000000U5S]00000000\mO3
<S:_00000000h?Z`<2a2TB43h_fBhe[UHiT70000e1Oda5>ml3_SDf\j000000000000D49e000000000000PkVc00000000HToVXHL;<0DZHUDX0000000000000000
0000LhZehNjW00000000TK]K4]]X0000hHmST2e:i5IM0000000000000000\WZ`U1L:\7Q[<5I2XVe_a3XR00000000HI9Y0000ThZ>000000000000H@GRTW7T0000
0000XNHl00000000<MQf0000d>1lHCASP\[L0000T[n000000000U5Bi00000000000000000000000000000000`2eHQ5ec00000000000000000000D=7n@DgC0000
0000000000000000hFH^lH^20000l@;KLYD;000000000000\8a20000000000000000000000000000000000000000<1I>0fKJl=l><[530000000000000000lDVc
\dNS00000000H3hAHUQm0000000000000000000000000000000000000000000000000000H\_f00000000E6mh00000000000000000000TXBc0000000000000000
00000000000000000000d8nf00000000lJS\lo?k0000000000000000`<5gTR1]@^Jd@YQ=@]ZQl0BmLdgGd[?Q93_BD<DL00000000000000000000000000000000
<\3MDNW\0000a5oS000000000000DG0d00000000\koW0000LIKF0000d3e=HHIJTi[10000L3G0HEG<000000000000Q1?Q0=d2000004XT00000000DQlY00000000
00000000H5X6000000000000a2550000e2Ng00000000L70EX9V^a6oc=7AT00000000000000000000Dcof`e\L0000000000000000L[Db00000000000000000000
000000000000A23[000000000000H`Y@0000@l5_0000A6490000i7fJ`1VIdFih00000000000000000000HCoO00000000I5YH00000000T:]W0000000000000000
`OPf00004YJ80000@]IB0@@E<^j`0S0Y<m3@00000000LC=8`J<c0000XOJE0000000000000NTj0000<O?90000000000000000000000000000DN8L<RZFP=TY`S>S
L\_RTK0hT]4P0000000000000000000000000000000000000000dEfE0000L`EeY2jH0000000000000000000000000000H5hU000000000000000013;3PUA10000
00000000000000000000lUGZ000093Fm0000PD3=00000000PQkX00000000A5DC00000000PS:EPdZZ\Bne000000000000E0W[LCW3000000000000000000000000
0000000000000000000000008N=m\B]W00000000Di8o000000000000000000000000LG058eiOl>bY0000m6H<0000`Feh0000000000000000lOS7<aPI00000000
84ZJ000000000000m7^4000000000000DK?Z\TR<8<jlTIT^PfA`T[H`0000000000000000PLD]8NP;0000hkJL0000@iW600000000@>`3L67\8]Ln000000000000
`^1=0000000000000000D64=00008M790AGNHIB^<dhMD7NP@767LB7S00000000000000000000000000000000HC?I00000000000000000000hJM3000000000000
0000DXkh000000000000000000000000000000000000000000000000h_Hg000000000000XCo50000@1=:X1N7I1<3000000000000Q5??00000000d\]c00000000
0000`8PP92D;000000004Nei<nCe0000000000000000<;6k0000TZGF00000000000000000000hPDTlV<^`S:9X^=>hdhh0000\\Vk00000000Y3M]000000000000
i0<IA28\8OhF00000000000000000000000000000000l:9Ulh\10000000000000000Xk73LQB9000000000JkbXO^=e2E1d0c0000000000000<TI?000000000000
d[3`00000000000000000000@X_I000000000000L5^X000000000000000000000000\\iX00004VL[000000000000000042j\0000000000008hTT951n0000\G0@
00000000hWiCm06j00000000<DPLLLnQ0000`R9K0000000000000000l5OTl3JV0000P=>300000000\1K\Y30W\;DllIo=0000000000008:W<DABJdb]C0000T0j;
00000000X=L>HOci<5\ah[nA00000000@M8G4UHilXYhLe2ghnMB0000000000000000l6?Q00000000H2JbL6]0TWIS8TGo0000D]V^000000000000U2OK4BfL0000
0000000000000000000000000000536Z00000000000000000000]3;iX0ME00000000X8j2@AY_000000000000DW3fD`b?lGk:0000000000000000000000000000
l55=0000P>V>]4[6\cG]0000000000000000`0F@HlLcXD]hX2mO000000000000D?6al27Jh@dg4\?aE4Yn00004LN800000000Lbi70000hR]=0000000000000000
P7Xi000000000000\iJX0000DG^JDSib<VoS<`DJ0000H7O]00000000@4YaL?a1Te;20000h_J1lLdAHMf]8m8000000000hQhi0000`hXB0000l;NfhFIMT[0b0000
TjP:00000000000000000000XI8N<km7000000000000000000000000P2L?DIlg000000000000P=_LXU2TL=`g0000000000000000e7G\000000000000DB6UhCa4
00000000000000008ER_8?<^@mQX0000hE_:<FEo\8eQE0lI\2Pd8X[XD8>6A1NSlW]5df=S4R9`0000000000000000U1[@0000\D2@lOK;Q4l:X6e892do0000<8NP
0000l`eZlGV`00000Unn@9RC`V1c0HG\Pj5GHDOBL[<>0000\Nk_00000000000000000T<L00000000dR>M@ini]6^S00000000`MLb00000000T[Ul00000000Q5oe
hh0;0000\bR^0000<j0\X=mVhAo24c]Wd0Vd00000000000081;gH]^N000000000000hdYN0000000000000000`8\cDf_0H:[>Lj83<k^HI3JN0000000000000000
000000000000000000000000000000000000\i:;00000000hdoD000000000000000000000000L2k<lJ59d09V0000Q1XR00000000lKh3I7?M<;`70000P`1V0000
000000000000000000000000defc\8ak00000000\o<DTobKT18<dH^alHj1DIdC\QJXY7\H000000008F9900000000H6@ih;6\TCfJH?bk4He]lK;2P?9h<[<Y@\A]
E1j:00000000000000000000000091n6000000000000Q7JP0000LfUME3Jf553600000000000000000000000000000000000000000000000040=D<iWS00000000
000000000000h26L\MG3hWPFL^a6M2kea6Jd00008H3g000000000000LJ5S00000000HE^=4Z:C00000000`VEiPf=n000000000000HT`a00004PcK00000000H1>R
dI3A0000@9Wehm<30000LL4H00000000000000008UQWlmnA00000000lT2b00000000Hl40=3I1TA69000000000000\=k[0000P8QL0000h4nf0000000000000000
000000004[J>PLQ10000000000000000000000000000XlW_0000000000000000000000000000`9>b00000000000000000<IN00000000<B3=<[i4`DZS16:h0000
8=01000000000000000000000000Xl<80000000000000000000000000000000000000000\TlB0000000000000000H5B700000000000000000000LLSJ0000\Ai7
A2?L00000000l6ah000000000000000000000000PRO9000000000000000000000000000000000000L@]`00000000000000000000A5g70000X[Mk000000000000
00000000`0;[14FTDXcJ000000000000TZeE0000000000000000TW=G\CCN8[H:hWS\0KGEE5\<=6nF00000000000000000000000000000000hImO000000000000
00000000000000000000XEQ>\:5Y0RmP000045m100000000000004=W00000000hFlCU7[R@7hI0000000000000000000000000000`8mH0000M1m@0000TZ8cPGVR
000000000000LAReI3nf00004GIb<KYOPVX;0000LLWddNMCD5k=0000000000000000LV^E0000Dg_>0000000000000000@`2G0000H>Ek0000TGnA\]i>000046Qo
@X11`]YY\ZcdXn130000000000000000l=M54M3000000000H>8_00000000H\Fd0000000000000000a2_n0000XIYGD;@\0000@L^20IMBlhaf0000000000000000
000000000000000000000000LHKS0000000000000000000000000000<Oem00000000000000000GoiD43b4E=g0000000000000000000000000000000000008RiS
XX1`00000000h=on<Mo;ThE>lDHh0000000000000AcG4NeXPQfcT2iHTUeiHDHKlZHaLd]O0Y\@U2^f00000000HbcT000000000000XPeI000000000000DX;khjoC
000000000000Hl678UbY0000d[oC000000000000hE]fhL:4H\SaY35d@dW;le2JdDj500000000000000000000000000000000000000000000LKlX\WVaDCYi0000
00000000hIi_LJhO00000000T\Q70000X1OC00004C7j@beS4WUX00000000`_9C000000000000022[00000000\Hhm0000e7gm0000@`oBl4R400008VfS00000000
8f5600000000000000000000h=aT0000000000000000000000000000`>BP000000000000\?ZGH52k0I=T0_>jPGa^00008BT[0000000000000000000000004NlC
0000@E>:\0ZE000000000000h0I6\<O700000000`eE@000000000000000000000000TE0J00000000000000000000lFBLPhH800000000l`aTM53Z00000000e3R4
0000000000000000000000000000000000000000000000008:R=@8Jf@B@^h6hD8H\:8Znl@HL]00000000000000000000X9C7Pag58T@?55G1`UAG\Wb;0000Q4@?
0000000000000000000086G1<X7a000000000000000000008]ho000000000000D6gV0000<3Mf952d000000000000000000000000lA3J0000<e]7P>QLPJnO0000
0000000000000000H1a;l\BV0000l65a00000000TZoD000000000000000000000000L3nh000000000>10000000000000000000000000dVGWDX1T8Z9S00000000
=7CFLUi>0000lXFZ00000000Q5YZi4hJP8[g000000000000X:E?00000000000000004WEDT;_OTAQC0000LRhdh\62lD`Y\lSJ]52@00000000@9?0000000000000
@0P;PG\948@b0000<TD^0000PMEh00000000\BYd0000000000000000P]\?<Ln3XT31HJMj<YI500000000000000000000l<>h000000000000E5Kl000000000000
HaXB0000000000000000hKj]TVH[d5oJ00000000000000000000TkDT00000000d20I00000000000000000000000000000000000000000000970e000000000000
00000000TH[;000000000000e6co0000T?7E0000h:]2M7`e0bEE0000000000000K>:00000000000000004Qm_00000000lP:\0000<\`k00000PPUdYAO05<@da;g
0000000000000000Ta0B00004HmjX@A;h9CoL<ajH\]FA5N6000000000000000000000000000000000000000000000000XK`E<8HP0000000092[iHTJH00000000
Lbc>XYmMQ0Qa0000000054lL000000000000i6g_8TT=000000000000LKa`i5OS0000@Gc;\0n200000000000000000000000000004U[n000000000000`4Zk0000
00000000000000000000000000008@FKDRQa000000000000000000004mI:45UZ00000000``O:0000P\NR0000U7350000000000000000lRgI0000\@<I00000000
0000T0CV00000000T6F;000000000000H0VILbF[<BME0000`;^<0000llaf000000000000XVOZQ76_0000X`bh000003H5H4Y:00008TcAl>Ic0000Do9`00000000
00000000000000000M9f00000000`l^600000000000000000000a0E=0000L4d_0000Lk6]0000000000000000M2V_Dh^A]2[NT4_40000000000000000\IQQTbn5
00000000hSPk00000gSi00000000<MKc8l7d0000000000000000`5Nj0000000000000000X9OD00000000hC`I`[BS0hEP00000000000000000000P:ag0000\R0`
0000l61:00000000E4Ol0000000000000000hFeCPVJL00000000000000000000<M7T0000D3UU00000K3H000057a[000000000000000000000000000000000000
0000@3SI@L;WY6;=0000000000000000@O:bTF@A00000000PO8o0000dTSjY3`\00000000000000000000`3KWh<]O00000000000000000000000000000000LXX?
0000000000000000`hhF00000000HdT90000XjnJ0kX30000@ObE000000000000HZ`c8D=bPKmQ0000\3JC0000000000000000hDnO0000000000000000LT>m@XPZ
57WM00000000000044aG0000<2aMT`CB]0]C0000THh>0000HIcX0000000000000000D4;S0000000000000000D0G10h89P9deL[e:I51J8=3j0_;1heW>M4kh0000
0000000000004XJ5@VkG`ZXS00000000\_LN0000000000000000HW<T0000dIm;lJNQ<dBL8Z[M=0BF0000lc9X0000D]bGh2GL8EaZ92ECI3f\03[X0000LB=m0000
T?RY000000000000000000000000000000000000@?d^00000000lNe@4;=Q0000000000000000da5b`YJf0000000000000000000000000000dFE]0000dC@E`\6A
4alV00004U:d000000000000000000000000Lk?CT6emT<?`4FVhU5`2D[nb00000000@hAO000000000>L<00000000000000000000lZLY00000000000000000000
0000he4S000000000000000000000000X;Hj0000XAYm00000000dOWL@V16DoMf]2>G0000000000000000`TiF0000Y26@00000000000000000000TC?c00000000
0000X7HP000000000000000000000000X^WP12Ka0000h96`000000000000000000000000T0:7DYSHe6Ql0000dYi4000000000000<e=khV`n@Y2nh:b6Da5B0000
0000X80Nl43NA5dOdRH_0000000000000000M4l^0000000000000000000000000000lS^Q0000L@5<0000000000000000000000000000000000000000dMI]0000
0000I1SEL\b>00000000\6T[hCI6000000000000000000000000H;U8dN_E000000000000000000000000lPe^00000000000000000000T<R?0000\4j20000TfG:
0000DKjl00000000`=_]0;IGX[RU0000000000008?_o0000000000000000000000000000H8Oj00000000000000000000Y4[T000000000000LPkR0000@e?`0000
00000Xbn0000000000000000000000000000000000000000hA\\DMFZ@hcD00000000000000000000@9kl0000000000000h?F0000000000000000PYWe0000LV`S
0000000000000000000000000000<9:_000000000000000000000000HaKoXb6FX6CWPGTI8Oh`0000\Z@jT:PC00000000lJ3Qdadk000000000000000000000000
T46AP9118A^h`Y\\h`c8Ho2200000000<3:U0000000000000000@STY00000000000000000000@9h7000000000000P_b80000HP7`000000000000`=8]A1J<Y7Ha
0000000000000000=2XE0000T6]NL^Ql0000000000000000\H`C00000000000000000000]62Y0000d>d?Y1RU0000000000000DhkI3L10000000000000000@SUM
0000DEE?XGGaA2;Y0000LblL4L`]00000000@F7Y0000H7k10000<\]10000@b1>DZR\8KK_E6YL0000XS\Rh^?A@4J200000000X^cT000000000000XM>a00000000
00000000000000000000000000000000<K`e`S>G`iQl0000000092bbXW^>\DaR00000000000000000000000000000000M3F[8Bb2XSJ2000000000000Q2=N83A@
000000000000D^l8000000000000X0^>0000000000000<ic000000000000`Kb:DnOc0000D2[R`Qna000000000000@JY1hR@@13`D000000000000@jnk00000000
000000000000000000000000h]c0000000004eoGP0Ql0000\`oV<1R2000000000000XRRS0000TCPhdN`?8Tkd000000000000Lk_R000000000000000000000000
00000000000000000000000000000000T^1kPHV:00000000l>FflNh@0000@1B>LjAV0000000000000000000000000000dT4<@lOE0000000000000000`M6:0000
000000000000000011`J0000`2`YDGE\`NWDH>gFD\E;0000DRoG0000LHi_0000`<Bo00000000lD\A0000`Y;Q0000XMkC0000hWaA0000000000000000D?\LHT`U
XW`LlIH?Hn5hlZl;42WWD:I_HlXD00000EES4K]aL_bid:e9P[>gLh1E00000000\R;W4on6<V]m0000hN[6DKFE0000000000008?:P00000000000000`T4Vnb0000
<@?k`VDg000000000000000000000000898jT@<70EIK000000000000lnJL0000XEl^PJX1H5cg0i`]Hkn00000`jgU00008M4]00000000000000000000000091Mc
00000000<0dP000000000000000000000000HIh@00000000D?`J000004QRh]C600000000l2;J<bGS8;hj8f740000LK\dHMS3<\;@d?N;m5Q900000EVc00000000
0000000000008Ydol9lG00000>O8@ZjZ000000000000000000000000000000000000\G\^00000000000000000000`Y6Wh\=?Y2X300000000PP[bQ5Xjl1L?0000
00000000000000000000LXB>@Tm\PKTYTL5P00000000X@U4l[AD<Gn30000@C7:lnV3H^g@000000000000HWcK00000000T5e;\ahIhn`iD9Bc0000000000008mFa
0000000000000000TGJe00000000000000000000000000008IQ0l\fZd7UUI4AbPKbS0000LMd9hedH00000000DR3>0000000000000000<E^k000000000000=33N
8MR5d[[U<iGC000000000000h\??00000000LVZU000000000000dVQm00000000000000000000TQ01000000000000@T:MP_BG00000000T;3M0000000012kG0000
000000000000lCUH000054gf0000P7ORHgLedRKhhde3a3Wb00000LFj0000`XoLhU8M0000@AC^000000000000P?c_000052O90000000000000000\1R_00000000
0000=7_90000000000000000@hi\0000<0[70000DTQmPda@0000X7BL8K2BHb\800000000LT4L0000h2[l00000000L\<Z0000000000000000000000000000dBci
X\lQHa_E\h@?`WM]00000000000000008Dn@00000000@`Lf`4K30000L]8?00000000000000000000000000000000000000000000lJ0d000000000000dB?O0000
00000000PRf<0000i6PFh1:8000000000000000000000000hbgc0000L:lAHV[FXWZBlEeY@hK0<lA\000000000000000000000000H^lL00000000000000000000
0000`Y:>000000000000T05V4SU20000000000000000000000000000000000000000HF[lD@L2a40O9705l]g300000000000051hN0000@9XB0000000000000000
00000000000000000000000000000000000000000000000000000000lU6S000082IJHcI90000\KL8PZ2X8[fF<c`C00000WG]0000LK_i000000000000H<HU4FZK
4PS100000:d;00000000P7KjdJ;A000000000000000000000000`]47PlZ5000000000000P>\?LP3X000000000000a2C?00000000@=XV00000000000000000000
000000000000@3`0DTL[000000000000U3RXdR\6000000004noA0T3NDE?]T]6C0000000000000000@UWh0000i7?>0000000000000000000000000000HHBg0000
000042YF4?=RhBLf]1FU0000LI;kD[Eh=2CQ00000000000000000000000000000000HCAl0000L>D:00000@WBDMfM000000000A1h`QMFl4Qclj=j00000000X0k0
PC[KdHUdhHf3dDNJ0000000000000000lNBK57cS0000]2Eg00000000HAL>90hn0000<]ed168m000000000000000000000000<LT]0000P45S0000000000000000
I17b00000000\jVF0Ed_@RJ800000000000000000000P:Yl4MD=dmS]91j^HW9:L:Ee4`UA000000000000000000000000000000000000Y1aj00000NC300000000
0000000000000000<BNKHUim0000Q5<c00000000hNa30000882h8UO]\dZ40000a0ke0000000000000000\IBIh]Xd000000000000`E0X\BQ581ToHkRH00000000
00000000h3[4000000000000000000000E[2000000000000000000000000m6KB00000000000000000000Xhk800000000000000000000000000000000hDZl0000
00000000h<ZOdNU;000000000000000000000000P6Q0HkFKliN30000000000000000`1U^0000TGP1H8Y[DekBe7B_00000000Q5>a0000h?F<00000000HG>n0000
0000000000000000000000000000i1oJ0000d`cYDPn6hYT800000000000000000E5`0000X=C;42FYHZ520000000000000000Xmh<00000000000000000000@9D?
`=Fg0000000000000000h3<LHm=:0S^h0000PCeM00000000hcYK0000\fVg`;DL8Iog00000000000000000000<DKbHUX38XUe\e<K0000THb000000000XQP^0000
HVK4]3@g0000000000000000hIi100000000lljk00000000lN`f\Phc0000000000000000000080Cd000000000000000000000000\iL?h:[eXEL00000a3O7h;:W
0000e2f4Te7k000000000000000000000000]3Ee0000Q2eDh9dS\P@i00000000Dd_?00000000000000000000P38V4NR\00000000@@3LdRYC0000000000004oa:
0000<GX4<]8_H6HnD?\@0000\b9<0000000000000:bHHk\h972Z00000000T?k7000000000000dHkb8R6Ud9]U0000000000008AY5@U\j00000000000000000000
0000D4;jU5SK4YVb0000000000000000000042>W0000<c_a0000PW>AXi>900000000XO;=0000@FGU`<o1TJ\WDLD@0000`_[c`54`dh`<00000000000000000000
0000H?<8TP^_lVPMlA\G00000000Y1CC000000000000TB7?00004POa0000P62BPFkl\8HeH58G0h6W@iMg0000hYBE8VB<a7NFhU\YhCiTdOkO0000`AT=P4]PTKoi
43;[Y6h10000\OiQ00000000T?]1PlG1hN4h<gdQhBQd00000000TKkLdHaG0000HhW2000000000000E6if0000DFA_00004OX6TBW=`Z@KHl:G0000`2nX00000000
0000@e]X00000000000000000000000000000000<2o]Pd@Fl]Wd4EA640]ch=FI8H:YdGR=0000TYGN0000000000000000000000000000dD2a00000000LQ;Y0000
0000000000000000000000000000m2YJ0000@DF5I2Y\0000000000000000dQ\:000000000000hg\KI3Rj55=5`bUn000000000000Hh2o@NoM0000000000000000
00000000@4@<0DJL00000000000000000AN>0000000000000000X:Ll0Ei_dVIEm593000000000000hRD`00000000l[JSXQW_h:03\Q@I\]Q<000000000000I4S\
00000000TQ?Khc3VhFa50GK?00000000TSc=8<`O0000000000000000\Z5V000000000000l9J000000000T1V[0R5J@VO1D]KR54`g0000DX=EXeZG0000D2S@\V2M
`lGTPYB3000000000L4a@Qo;56ET<dI?000000000000d1WnTEJj0000000000000000<;3]0000000000000000000000000000`GHC00000000X`nD0000Y3`20000
`IHZP6>VH`YZ81TXXjPS00008[f_a6aA00000000H:IkHJ8M0000<KSEm6cZ94oX\nl]0000P6VB00000000000000000000PS=L00000000`i4R00000000Y6_O0000
00004Lf000000000l5bm0000DE>N11l\000000000<a?H>?m\YLaA77U000097;E0000000000000000000000000000<<f100000000000000000000000000000000
0000000000008Lnl4jmUE7VHhm[L`3Nj000000000000dU2m0000000000000000LL;J000000000000000000000000LD<8d[ojhPSg0Rfi000000000cB30000\:\3
PU6`0000000000000000000000000000000000000000lZgl0000000000000000000000000000@9^LlC^kPZ^00000LMj00000TneI0000lf`60000dW6g451Uh;9;
4OUG8A[VHUQ@000000000000@Kc@`Da60000XE7>00000000000000000000`Imo00008oUj\9N^TBJ_000000000000000000000000000000000000000000000000
0000000000000000`4A`000000000000HF[^PCieH4i@00000000000000000f_B000000000000`9WSLR;=000000000000000000008>>116hU0000000000000000
00000l@PX9ik<Mg0U6XS0000dFAF0000000000000000TMDk0000d7?_\7Fb8ELZT<\NLZQTT823T3Y400000000PEf_000000000000000000000000`EK]000049YV
0000<A@;00000000000000000000=2oa00000=iA4GkS00000000@H[d`chR00000000H;4D0000000000000000hP=60000dZDhTmBm0000000000000000P2ibL;C?
8hB6000000000000PClT0000l[A5HBdDH3MLP:RY\=bC`H\`L8C:@OV^<V3j0ALe0\RZL]T7]58gA2[<0000000000000000T;>l000000000000i482000000000000
0000HONFm2UT00000000<Lb[8]AlI4jQ00000000000000000000A6TWH<]>0000000000000000PQ6D00000000000000008OXRhR1NlWAZ00000000000000000000
PeOV0000000000000NZd0000HdDD@igh\R>n0000000000000000000000000000000000000000LVgNTX3M0000X28800000000000000000000000000000000<ZFf
000000000000d?@m0000000000000000000000000000000044@dlAba8go1@niFL4MQ00000000XX`^000000004W1h0000000000000000\meA0000000000000000
0000<TNc0000Y5hi00000000<6bS00000000HKNE4S;FT\DV0000DXdcT5o;0000@5BZ0000DNbTDZ?412B:0000<^0?8e8N]5BE00000000`1RJ0000Hh3Mm1:D0000
]0V\000017_]00000000000000000000\1HQ000000000GEoHIN80000000000000000T8@B00008@hO0000L4Z6hb3U00000000000000000PB000000000L4<fdN`L
00000000hRH30000X4R\d8O>0000lU9900000000000043Z6000000000000`M[;000000000000000000000000<eB400000000DNmZ0000@GlaHj3S00000000I4^l
<>TZ4FK[000000000000dT6SP5[@00000000M5FGDdb:00000000l<Z800000000000000000000000000004;>90000DhRl00000000000000000000\2W;00000000
0000Q4]I0000hKLil=o@000000000000T]gMTDVL0000H\k[HfU5`MRNQ1gd000000000000lKk<0000E3eN0000Q6XA0000H8LM]42DdiDZ0000PVGIT_HM00000000
DD9N0000419b00000000<]f\0000d9FNT;Cd@>P_00000000000083f404_k`VD[E7aI4hFZ0000PXNL0000000000000000000046U7000000000000000000000000
0000D;\;00000000TUH44nob000000000000000045GX0000000000000000000000000000000000000000000000000000DSnVY3LU0Z=:00000000000000000000
0000LSPB0000l;FL\@o`XSe=92\h]69i000000000000000000000000Xgi50000HM3J00000000000000000000X9nV00000000d?hG0000lHFV0000000000000000
00000000000000008Zb7PK4i0000000000008T5h000000000?8f000000000000000000000000000000000000DB]20[kk0000U39;m2m900000000LOcF00000000
I28h0000PTQ600004;hGTR6@0000<@DZ0000@4]k00000000lA1:Y4^E00008Ha]0000<Mn]000000000000000000000000=4m000000000@7I>XU<U000002ZFm5<N
00000000DAYQ4PRc000000000000@BI?XDE2DZbc00000000\h6m0000D@[U0000TXR500000000Q4mT00004>GKd3k?8UkQ@YHU00000000dYSf000000000000<YEO
0000T;eWXl3K000000000000XY;;DOTH00000000000000000000000000000000PQ6b0000P][MLbZ7]1e?U3ZS00004=]`<?9>00000NDW0000\85A000000000000
0^P_000009gj00008K^n000000000000HD0l40B;<XnP000057X7000000000000lFTR\j>W`Z7LU3@[00000000Y3\E000000000000000000000000HX=T00008E`1
@S70TJV3`9EjHUc3Y0mi0000000000000000L`hI00000000hD<[0000000000000000@6L;00000000]5`>000000000000\3n3`2TLX>WAH@8aXA=dHX3e4FcAHMTo
<aG>0000l0[R0>^Bd=6H000000000000DJ2E8;@6DD8V4C=m0Ejf0000XAA;0RE?E4G2000000000000E5;@000000000000]4`4E23m0000<7TZ<ZJ4`:lbT0CBdFaV
0000`3Pa11`>0000lWhC0000`G@9000000000000U2cX000000000000TFPmY6ed0000000000000000000000008F6G@GNol:>dXaQN<@RJTC\a@@ZYhi6c00000000
00000000@1SYH:\R0000000000000000DM\DHEXa00000000@8:NPF8>X;j_\>7X8HE^HibLm4`F000000000000PgA`000000000000<gG20000000000000000`4la
00000000000000008:9=4?kRX;6M14W7L4@L000000000000000000000000000000000000I6:Y0000@[BD<Pkll^TM000000000000000000000000d1QWLh`b0000
dMSK00000E;_0000000000000000E6P4DKCHlB52DX?C00000000\1UG0QZBPL]90000Lh^d00000000l7N:000000000000PA:OP>R<XWE700000000T[WF00000000
0000000000000000I59E00000000000056?H0000000000000000Dbfe00000000000000000000000000000000000000000000000000000000H;bQL42bm56c0000
dNfj00000000000000000000I6@\HUN?00cYT]Pf0000HakU00000000000000000000l2Cc000093Y6000000000000000000000kKG0000000000000000De?N0000
000000000000PQ1L96eX8PBZA7W_00000000`8kX00000000000000000000=5oA0000d92;Le1n0000PoU=00000000000000004NOiLeRn44WW<Pf\<ccT]0YY=6BZ
A6^500000000L]Gb00000000@K@><UHAlXTUDkT1E5\N00000000000000000000PKE=0000PTjie5?Q00000000DAgj`OfT0000000000000000TGj`DClB`hG=0000
0000DIghHkc<4lW<0000000000000000A7A90000000000000000\;Gf00000000@j`D0000T[HKI6G40000@Eg@\gGn00000000000000000VMS`;4U<6QQ4W>T0000
T4DclDLg<j?40000000000000000heI\0000PE]<PNE0HkY=XZnE\OE@@9:S00000000000000000000000000000000l2So000000000000lCFYhUHP000000000000
L2h;m7V]56PX0000h4=f0000`9=kD@JRdEiQe4^Z00000000TDH5dmAY00000000H5;KTAPolT_M00000000`R<GE45n000000004K6k0000000085JA00004:KBThHj
524<M68@@>C0=7dF0000PSNX0000000000004iEd0000LGXa\P250000000000000000TU0A0000@f?b00000000000000000000hWUC93\lT<gb000000aolP7nhT5;
0000000000000000TFV7lg=FL;5T00000000Q7Y?04b>DbDB12IQ0000XGPI`>`?hU;iHZF=0mG_DBf^0000]2;Gl\`?Y6;I0000000000000000dQ7ahAMlh4NZDY:0
TLUa\[`1H:<[X:gg`o4U0000000000000VV^000000000000I1QV000000000000@V>I0000dTf1hJN;`@lV0Q>m00000000@jHCdK\KT5hF0000hQ`B0000<`NP0000
U6jh`VKj000000000000<H0f000000000000hH0:@;E`0000000000000000T3B\HQ=JX\:[0000`\[7HRX4487K00000000000052<L00004W5\<l>l11bN<V\U0000
000000000030hVSD000000000000000000000000\PN@0000000000008F3B\VYWD`Q7509O0000000000008GN@TIboh4aj]3TD0000000000000000<UCn00000000
000000004U8a0000000000000000l<;60000i5JC000000000000000000008jUi00000000000000000000PU0h00000000Tf8]000000000000dB0Z]5VKT=dALPXd
\RaLd?fRHY0GhIoT@@7OTWSL=678Lm3W0000M6FJ00000000dPO1000000000000000000000000<4c^I7gO000000000000h;bD0000000000000000000010BjDKS_
0000d6o700000000X[6900000000\>_e00000000l39Q@U]LDiX40000HXh[0000X38300000000XBU3000000000000l=8@000000000ho[0000000000000000Llj1
00000000X?h0i1X4000000004^DW00000000000000000000000000000000lgJ50000000000000000000000000000000000000000lhYc55eN0000PcAD00000000
0000e25Y000000000000A7D>lC4V0nI>0000m2UB00000000lAmeDl1H]6<oTQM50000`5=10000a2JkllgC000000000000H6[eHb:He3fJ0000000000000?;g`Y<?
i12a000081lP0000L6m800000000000000000000TBN;0000000000000000HU9[0000PM=[`RNjl[@Y00000000D5<[\i_D\?Xd0000LS]J0C6Z0000000000000000
00000000000000000000@nimlU]50000d9h_lGW?000000000000\V@e0000X11oE6g>0000000000000000000000000000@S5>0000000000000000000002?H0000
0000d<OS000000000000P5Bk0000DOlj00000000`gRRi3WP00000000000000000000000000000000000000000000\3@Y00000000DT7?0000dN;?000000000000
000000000000000000000000LGJ?\m<i00000000<8b<00000000\YA0000000000000dAU2PWWG0000000000000000M7C^hiXS000000000O4O00000000`PL60000
DWC<000000000000Lcng4ifj00000000000000000000X`844I_B00000000000000000000d5NE<gSW8Vmf<h\`0000000000000000000000000000\VEB00000000
U5X40000L:]GT[Oh4ggl000000000000llIf00000000000000000000T^5`000000000000\F4VXdE300000000i2850000000000000000Dg?]0000000000000000
0000\BCZ0000000000000000DG;L0000000000000000lILkdjOa00000000d]JX000000000000P4CP00000000`1n;`3OPH>^20000PYCe00000000XI7G00000000
E61<0000000000000000000000000000HIgY000000000000000000000000000000000000HFX5\1^Nh9ELh\L0`O5DP_<N000000000000000000000000000042^4
A6dn0000a1?oe6ALLbW^<VlSHKH>8j8l00000000<7MW00000000leU]0000000000000000i4940000000000000000000000000000000000000000`VIT8YfG0000
LFVVA7F600004TLh<7]_00000000LcC:D1`GPlf0D9H\000000000000X_OOa44?d0iWX<iTM7IZm4IZ00004GWPA7S]0000000000000000d;XbQ25n<Z=i0000dTCl
Y7FH0000000000000000000000000000l8]bPPI^P6?100000000Y6M10000lTfL0000D``@000000000000000000000000000000000o:Q00008?XC000000000000
0000XZ=Q0000<BPQ<N>I`f<n00008MUE0`l@00000K_[0000000000000000000000000000000000000000D3f\00000000000000000nH]00000000Q7YfHWhdXli;
06;U0000dCY;0en\07fO`PC_PZ@[05Vh000000000000000000000000dbW400000000m2dZ00000000@f_\0000XBlXLgEHPgNF91b<T[U?lPQC0000@4eX00000000
0000`?<o00000000000040HAXijE\M13LYjY00000000<OP1i33fTSG9P6OA@P_44h;k00000000l<g7l23S`ZjK4fho0j^6Xlke0000000000000000U4j`0000m7Bn
00000000Td0U000000000000000000000000ho\]\ASJ0000000000000000000000000000<GKLXoR:DTmn000000004P<M00000000000000000000000095Eo0000
00000000000000000000XBS90000000000000000d<NI00000000M31k0000\dfADgDQhhYHdT5Ke3Xd0000HIeL000000000000PGCUhNCO000000000000\=S`0000
00000000a7:[00000000@;TH8M_D000000000000@2X\`ChMPOAXdYNm]1FC0000HEol8NkG@\GCi4]=0000PP][]2i70000@:4Y8eHRTlL<0000DRn:0000XUA_15H6
0000P^B]PhKQh_1dlV1ne6:M0000Xf0O0000000000000000T7bm000000000000XmPV8C2<000000000000`8JG00000000\gYZ8^o[0000D0>`X`fA000000000000
00000000PRE^0000<_9Yi5E]Y4760000000000000000lXlBU3QJ0000e1BbTOK\0000000000000000000000000000000000000000X^O3\lNfDBkbXlT\000051g=
000000000000000000000000TaM^4I;O00000000\iI6000000000n=;000000000000000000000000<0LHE5_K<>@O0000000000000000000000000U>O0000he:K
h]VA000000000000\BT3000000000000000000000000000000004TlN`_ko00000000000000000000L2:10000000000000000X0D9000000000000000000000000
0000000000000000Y3Th0000Q18Xe6Mg000000000000000000000000000000000000h@^1\?HSl6P0\@DKdJOL=2S2000000000000hK5Ci2Qd0GLP000000000000
00000CA8\>c6XCe\<\oN\55[XdQgD\8D4m5_P?Vg=5P1<3m;0000000000000000X42T000000000000000000000000000000000000HX:J@gegPA0>000000000000
00000000DE0=83RV000000000000l;320000D:L]D1Y<H8bc`[DK0aC40000000000000000000000000000000000000000DXF:00000000000000000>ZS00000000
00000000000000000000<?Ce0nQn@YR=000000000000000000000M?n\9j_00000V?N000000000000000000000000\N7i000000000000000000000^6200000000
`6UT00000000d9i:8HZcLdKc0000000000000000`QTnI3cke2mK000000000000000000000000d1Z4LY@8@78U00000000PAF60000U1PZ0000H3eR0000<47j0]1o
0000l=`0<=eX0000H00T`?Q`00000000P3fn0000@HiG0000000000000000T>C@0@VG0FHE00000000000000004Z]H]44Q0000000000000000PXQa000000000000
hUgA000000000000@eKShCd@\[co0000<D_<dVmO93Gi0000\3QA4OnR08YDDZW70000XNAa0000XCEf00000000PbXA0000`Jcg<cKn000000004;dF@HHGd@:`0CC^
L;:?\[^l000000000000TJ?200000000000000008KNYlJa1Q0d641f<0000000080J`8_aDdaTH0000000000000000000000000000000000000000D>=:00004dEZ
000000000000d7FE\TAOI1kBXD^?54oF00000000XRa100000000000000000000000000000000LVSX0000000000000000l>[4hD?J0000Tog=0000<VRn00000000
00000000M6Y^00000000000000000000000000008CP;Xj=U0000HFfBPVGd8oC1Q4Q=000000000000000000000000DocMQ5540000I4WCP`mV0000000000000000
000000000000LmYk000000000000X]`O0iAa0000PGBN0000H;_3U3\00000000000000000000000000000000000000000000000000000000000004;lkThD>dHZF
]4GVm5QGPiSTA5;RdE8oQ7XL000000000000`Gim000055D10000U7Jh8YBS00008][b\k@IH58k<YKdhgEn0000000000000000H=Oh000000000000LQd@00000000
<@CQi1P<000000000000U4R30000h24:00000000T[>JT]_Uh^420000000000000000<J[10000hCl10000\C;f00000000dCOHT7K\@]b7M41EA3`k000000000000
00000000000000000000`oXad]nB0000000000000000000000000000000000000000TLhl00000000000000004Cg50000<CKY0000hJFL0]DL000000000000XXW1
@g;NHk5]0000@_nN000000004aU60000000000000000TkC@Pn_oXQgd00000000h68_00000000000000004<S0`\Dg00000kSN00000000X@9A0000000000000000
`5\N<Qk=`mi300000000000000000000000000000000000000000000000000000000U67\000000000000XRF74gKo\YVB000000000000DVK\000000000000DVcd
e410d;V<LA;VdXcZ00000000h267hSRmhXO;000000000000000089\\TM4<00000000000000000000000000000000000000000000E3A9P=3E<0AkH><J00000000
0000Lk2DH]e3000000000000000000000000A3:C0000\P;d000000000000000000000000TQg800000000000000000000000000000000`95<000000000000@:>F
8JcW00000000\JXFd5`RPE]T0UIT00000000LR3hP7M00000H<Mj0000000000000000L:7I0000Y24f00000fm3000000000000h:`500000000m2dN0000`_:C0000
0000L1m\0000X4hj00000000XI_Y0000000000000000000000000000000000000000M4X60000=1dm00000000h>1Z00000000`0hY=2DM0000000000000000l1@Y
d6@Md1j3hO`hHP]j4]@Um3P]4C040S280HM]T\VO00000000\G_?0000H4LS\OoF000011ec<>jVPkb6\?\100008Tok\WMJ000000000000@^GU0000D:HK51kfhkJ8
0000`gj;H;9[HAkT@Z:60000000000000=dP@OmCHRFQ\\nS000000004=O;00000000`:g2@XWA00004P=C8NN<\VE\0000lMR\000000000000<TDJ4[2l0000007c
00000000000000000000000000000000000000000000T\Zd0000`W79TBA\l]51Xlh\000000000000a7HO000084O]00000000000080oO43VG00000000=0Xo0000
00000000l:^B000000000000HBgf00000000XQ4H00000:TQP:8L4D`eXWLh0000DXgOA0K^00000000000000000000000000000000Da=V000000000000TJU20000
000000000000000083LY\MMGlQOGlSmb000000000000DB610000PBSX000000000000000000000000000000008M4l0000E30iE7QU0S7B00000000`i\600000Idl
l7:I<UfB00000000DQE]TClghQIXe7PJ00000000000000000000000000000000000000000000\ZOU0000h_W60000000044P50000lBlm000000000000`K46dVDP
00000000`:a=000000000000@O=c00000000000000000000E42V0000LfQ6I2g600000000LiQZ00000P_X00000000LHA=0000H?^Oh]Ko00000000000000000000
4ACOXGDF000000000000lakm0000hL?]000000000000@P\<X=KE00000000000000000000`3E`P7P9000000000000XMHBH4AU00004OCIHS3kPKIB0>N7PlQf0000
0000E1ob00000000<]5hdbMmL^JM00000000000000000000`\X^H:Vn0000000000008Hg[\TK`8VD600000000T@0dlUn_D_7L0000000000000000d?:^00000000
000000000000d;Ld00000oaX000000000000000000000000LF2C0000@@`50000000000000000000007`A0000l:T1DHcF@Ucl000000000000000000000000PS3H
H>cH0hN9000000000000D>\1000000000000L9e@4GSX50^T000000000000\5Z<@D1C8P<>00000000hTeT000000004h8`000000000000X8D:m5mO8=@500000;LO
h;oF000000000000000000000000L[D4@QEJlg1Q000084AkT@edh\K4000000000000PUan08?U0000X:aY@@cKT;gmXX6l]1AL000000000ZB`00008P9OT^C7HJeg
0000LVI281jBT8Bb4]^d`m@E000000000000000000000000li7aT8`R00000000000000000000i4\P0000000014J>0000000000000000hT]jlFh700000000hl6c
02OOh1C\0000000000000000T1LODM]j0000000000000000000000000000\5`c000000000000X[eGhPKC0000<4iM@l;8P[K^@]E`0000@H`YA1]5T\NA00000000
000000000000DRSadbEj0000PEkO000000008Tnl\VEOPiedXmQ7000000000000000000004T^e0000dC8e00000000000000000000\UmW00000000\MeR00000000
\R@X000000000000000000000000h\L<000000000000Q6ZB@mMS4JLN0000Y4=l8Efk000000000000000088jLHTiO0000l;VL8?Yl00000000P1SA000000000000
L7AQ0000X7e6000000000000l9jL00000000@GOZd@Em0k9=d0EfM2^<00008]@;000000000000000000000000<U^L0000@4RP000000000dne0000\LJDE6fK\2Th
Y1^d00000000000008Ec\Be78EO<0000XI1;TS?h<E:M42^PT8Na<CYEHInidcmA0Z]100000000<:c<`6WCLU;N000000000000000000000000000000000000X7KN
000000000QY^D3^B000000000000000000000000LCfXhW;Pe2HIH13S<TVBLdU4e6i682o>l9P1000000000000000000000000000086of00008KaPLL<c00000000
0000<J0:`2Kc0000000000000000<4\F0WiaL`i?hGHdDBaC000000000000000000008DjLLj4VHjWBY5:_0000h[Pm0000PjhX0000000000000000000000000000
000089>9000000000000@Enh40e]D`ik00000000000000000000P@Uk00000000000000000000000085WZ000000000000i7So0000h8nKH?iTLAnc0000XH_Y0000
0000000000000000000000000000TmS;l7WP`P5B000000000000Q3H_0000000000000000000000000000000000000000M45>M6NK000000000000000000000K;H
=3o\00000000DL]UPVKP00000000<]H:hDD3hEl8X<2@00000000\BAP0000000000000000hOjC000089=N00000000@hIh0000000094RW0000Dm3k<:D20^VDLFQN
<Rdc0^9:\B:E8d9j0000000000000000A45_00000TCZ0000\c6\]7U:`\2E0000000000000000TcR_]6D:0000000000000000000000000000=5aO0000L8:80000
00000000000000000000DaLZ0000hH6Y0000000000000000H>CO0000h3bYDQYFDGC@\4bML>\Rh12aT@_BL[U_0000000000000000000000000JVQ000000000000
00000000000000000^?mhbR592J2000000000000h_^hhLM:00000000hYE=0000000000000000m7TA00000aof4;^XPo0b00000000``e900000000HCGH<V\?I2eb
T6g@h6`FTd_c000000000000000000000000da\F0000XAn6T83:000000000000000000000000\Q1l00000000000000004JX[0000dHP84Q^H00000000@47X0000
@Dm[4EI90000L4P^D4fF0000X<kG000000000000000000000000HLY=0000000000000000e1GW00004SI40000liQ;00000000000000000000TWYc000000000000
0000000000000000000000000000000000004YX=PkQO000000000000=2Uf0000000000000000D:n[XZ5DlQ_d0000000000000000@]D<00000000000000000000
0m8Q00000000lPGB00000i\W15a1X5YUdUKSLPOH8g:Q`=hid\PH16fo00008gLK000000000000000000004HhTdgjk0000<TXI000000000000000000000CL^0000
`anT0m;4@O8P56l?0000000000000000000000000H4i0000000000000000hjSe0000\CD1`[N?000000000XTb0000000000000000T5T=0000<MbX0000a4L00000
0000000000000000@5EG00000000@ROe0000000000000000DajRL]S^00000000000000004U7a@;Vi0000000000008L58LdAR00000000hBcL0000000000000000
00000000h0\^0000000000000000000000000000000094?g000000000000d\k400000000000000000000`ND=000000000000000000000000Y2OoP\6hXmE:`KR5
0000HhG`0000000000000000@]d\000000000000000000000000000000000E>_00000000@Ed=DB0K\SVi`CE200000000000000000000`O280000000000000000
00000M<<POeR8f>I00000000000000000000000000000000000000000000000000000000000000000000000000000000<Fme000000000000\YjkdnJ1=4K40000
0000000000000000000000000000000000000000000000000000l=Ci`_>X0000000000000000000000000i@>000000000000000000000000\5FV00000PP9DU^6
\c;70000@=ZjH^51@KW500000000LS@7000000000000000000000000<TbY0000@88M00000000000000000000d\IC00000000i4]g<SBl00008ILX0000148D0000
000000000000T?6m`g@L00000000000000000000`5fOP<iC\M8^4kijdl;U000000000000D\indJ_300000000P2d2PJ9]E3AN00008WTi00000000000000000000
lEM0000000000000000000000000P3Kb00000000000040nIlVb1000000000000HV78@f>d00000000000000000000D?Ul@cV<U5HE00000000000000000000`EdS
000000000000000000000000DMa800000000\;@O00000000hUeI0000]1Udh<7<0000d84Q000052K=0000000000000000dae^00000000`7_P0000000000000000
0000XL1L0000000000000000000000000000PNf:000000000000000000000000\?O^0000000000000000000000000000000000000000lWDN8Wc40000XOe7XVRG
0000d>e:0000000000000000PcSP0000llm@0000000000008NHM00000000I7ie000000000000m7<k\>XYlUgY0000000097hEP6S80000\S@FT:YC000000000000
0000L;IS0000L=;?hYN;8AG:L0=\<TnB00004ck_deJE0000\FOe00000000000000000000X;GE0000000000000000lZc70IPN0000000000000000000000000000
0000@iIR00000000`bD_HnM]0000`BZd0000LE5E000000000TQ^0000HT?f000000000000000000008O9f\bOE0000000000000000000000000000`Zm^00000kXX
`c5F00000000XG_Q0000<U\CH3HSX]C`00000000000000000000`\Q`i4@c0000000000000000@Djd000000000000`eg?00000000000000000000XEC:\`<V0000
0000D1QJ0000000000000000I31;00000000XNhb000000000000000000000000000000000000000000000000000000000000000000000000L[9700000000X9]F
0000000000000000@7@OI55F000000000000d;M:]6BH0000l6l800000000H=D^0000000000000000l8Z`0000DN>\000000008dVZhM=A0000000000000000`^]2
0000dAK\LFjW00000000000000000000000000000000000000004d4b000000000000`fVK0000000000000000\4hV00000000000000000000hNcLT[MQPcoE`e6N
`FSI000000000000\?0l0000LA43m35RX=?CT@3@dWnhlUl[0:TA\kBY0000lH<f00000PNZ@k`:LnB;00000000000000000000000000000000l9E;000000000000
\N`3hW4Y\k8DX8l200000000H<[W000000004aI:XIGgXjeWHTk@0000000000000000000000000000TZiV000001gD8P:30i;g0000h2__DT6bP]iW0000PB8jhJ:=
LQMe000000000000000000000000D7nS000000000000000000000000L4jKX0:gD1DPP>oM\[OVThlR000000000000lJgU4@T6X;nKTNSoLkMdhb?600000000`817
@=H>8XROXYA`0ZU?hm<A0000LnPZ0V0B00000000h0O>H\cO<]>S@ab_4ojj000000000000000000000000HRB000000000\_Q<000000000000000000000000E3Uj
0000000000000000L@=f00000000000000000000DEZU0000000014d<HLNS00000000000000000000dK0100000000d94`H0SPh?\fHT<j135@000000000000Xmml
00000000000000000000h:b\HB4MlCL4@mN4`ZQCHBdVd^5@XK5QL^FIdF350000@?GO0000lS0Ad<d600000000`4S500000000d];g8UOh`VNR0000PU?h00000000
@jco09S>A7G5`QDML15`0000XLiG`\Ce0000000000000000TfbL000000000000@61KDVJ?DZV:950f000000000000000000000000I7Mb0000000000000000H[hB
d;Wg`]\000000000h>5j@A]2<fkO000000004d4L\K;a8_Ja<?bHTMdbPL;2<m2U0000U36600000000<73e0000000000000000Hh@h000000000000D:[X@NRl0000
l2f>`a830000TC1<00000000000000000000000000000000000000000000ddF0lofS000000000000000000000000@4=5P@g;P[^B00000000LKm10000`@8O=57k
0000000000000000000000000000LWeg0000T;jOPJik000000000000D=9\LY65LaZB0000T@LK000000000000000000000000`V]V000000000000000000000000
000000004;gTTCjN000000000000dVdY0000000000000000000000000\gR000000000000H0UG00000000000000000000e0SP0000000000000000DN@^00000000
000000004n_496oQ000000000000\^SY0000DU[^<f5_00000000000000000000=5NHPHO=<_=9\ZVMH_D;Y4M_0000000000000000@DUa@7D>000000004PY_0000
0000000000008Xie0000000000000000000000000000000000000000\N3^h>Z90000000000000000POa\m13B00000000H13;0000DR@1\7kc00000000DQA[0000
L1jj<NY60000000000000000000000008]11\Ok6I2gHA5m=000000000000\W<>00000000m3dX00000000hQjL00000000`YUV00008`ZjX8]o`NBV\R5]XNZLP[gh
\hbFU1eQ000000000000dScT0000E54DQ6=M00000Rl^000000000000L:Y:Y3GK0000PKDS00000000Po8N0M_Zl>DM`ZY]e6>j0000dAio000000000000P@YI8iUn
00000000Q6mM000000000000\TUH00000000000000000000000000000000Y4_8<3T`000000000000l0hF00000000000000000000]1WYL1W]`E6=@E<_XId^hSIE
93T2000000000000000000000000000000000000DJaC0000h:MWPJ_e00000000X3jk00008H18h^2P000000000HdN8JWE\c:M\>;\000000000000000000000000
000000000000000000000000000000000000P?4[lR8V00000[lC0000D^Ak0000PF\k000000000000039200000000LXmH000000000G;Y0eLc0000000000000000
00000000\_YZLL7600000000P<Xh000000000000HcO>`UP\<1?a\E4VHG?\00000000000000000000dVTS4_M700000000LO_@00000000\:m@00000000PGY;076d
17==E27Q0Td[000000000000000000000000`eb4000000000000X>TidSYZ0000a5A=0000L4mH0000T^7b0000H?W600000000000000000000@2`:4Z\f165H0000
00000000000000000000000009A?0000`B^W00000000000000000000000000000000000000000000M7FWA2cF@<YdT?NT4PJl000000000000000000008<I00000
X8\K00004U=Z0000XN\]HYXK45IdHdaR<inBH6=ddTLFDY8Nd3VXDa1jDjYF00000000000000000000000000000000XH2N00000000000000000000\F0]00000000
0000000000000000000000000000A4j30000DSPQ00000000h6R\<b0Y00000000000000000000<5mQ0000000000000000000000000000HGfYlTAb0000X[OB0000
00000000000093oJ00000000@]9mdD:<0000`bli000000000000@WIETfXj0000P4PO00000000LNJ?@FS`0000000000000000000000000000000000000000<FNe
00000000@YGW00000000000000000000000000000000000000000000000000000000000000000?TO0000dnK8000000000000TZGU00000000LN3@0dOa00000000
00000000000000000000U1Yf@@eEPOaj00000000000000004RRf`n@U0000000000000000PbIo00000000`?a?4=W6<ZZbHaIf0000<5Cf4;U]Y4Gk00000000A4F`
000000000000`RLE000000000000<h3iLG>L000000000000000000000000`Y8500004<1M0000@bjUD5FE000000008Rko0000\H@:HfSQ00000000000000000000
h@G300000IJoLBM50000l_`j0000000000000000PM6OD5RF000000000000000000000000<2d[000000000000HklP0000P4EN0000000000000000X>Uh@bL[0000
0000000000000000000000008W9[00000000la\l000000000000`9`70[dU00000000000000000000000000000:ULdEg_X]@lPd<>TLZDlkki000000000000H8=b
LN:n0000000000000000DDHY00000000000000004iVT00000000lKmAA1Po0000000000000000`QO40000000000000000XH>7X7G?e5f\L8O3HTHa000000000000
0000X:B0A2_\00000000000093eZ@9CL\oDiPcV]0000000048Z0000000000000000000000000TgZe0000000000000000\DZA0000<YY10000000000000000`_jA
<0^b@\V=\0]742Gg`QI80000000000008M3W\m8nLDI:Q0M\000000000000000000000000000000000000h44FT=;M94i=0000<2ee000000000000h=1G00000000
000000000000lH6j000000000000000000000000D2XAD5?50000M4F00FFU4[8100000000lM9K000000000000000000000000`j<Cd03G000000000000]6iH0000
TQiT0000000000000000000000008<o>56Pg0000000000000000Tl6M00008SSehlBA<[Sh0000TMJNXPTT4_GMDjGG0000T;XGHR@o000000000000@TFi\benQ3dj
00000000PJ3kE6<90000lDc?l\dN\0PTla:U00000000000000000000000000000000000000008h7Xh2A74W;=000000000000000000000000000000000000\Fgd
H0Kk`^ME`2340000000000000000X0YidGGA0000000000000000000000000000000000000000000000000000hmDD00000000000000000000DNX0XaCUPRAO0000
4;P400000000@KdJ0000\2Ll0000TC0E000000000000<PCD0000dJff\O@UHQQk000000000000HYFK57b<0000X=30DddV0000000014D;00004aXT4GOD00000000
hMH\4TKB00000000]5KH4cCl00000000L8SbTM>60000<>WWTn9g00000000X43mQ5@k<Q^XPH1f88V7000000000000XPQZ000000000000P0^3dPU1dUk1<5IC07V8
L7EXlPW2X^U000000000PBRNl6YfHX^cDgiM0000d3gkX>;10000X11W`1RT00000YUD0000000000000000lQU@4YZ^\Yl40000000000000000000000000000HR:G
00000000000000000000000000000000000000000000000000000[4i00000000E3gO0000H3mP@>45T=`PTI?gHM:E8SSSd`8e000000008G9]DN7M0000l0TNHK3;
`WHiU5FYi6>F00000h>K00000000000000000000h<jE00000000000000000000Xf<C0000000000000000@89dA5kZ0000000000000000l@Io00000000\B?j0000
16RP00000mA7000000000000000082jA@]LJT^6P0000h[P800000G]h00004YYU000000DH@3Jh000000004T9:0000\]EPT>@a0000a05n0000l8c=000000000000
L1nK<:LB\?IT<^:EI6D^00000000ThbX@AZI00000000LW8j0000i71700000000000000000000000000000000000000000000000002K400000000L;ec00000000
Xj624>al000000000000000000000000@]W9<VZ700000000000000000000l?0O000000000000000000000000000000000IgBD\kl0000HL3GlXL30000ToWP0000
000000000000D8@o00000000000000000000XOTd00000000@K3^00000000M0G>8gI_00000000000000000000D8`a00000000l^j7XI1J00000000hTf@00000000
0000000000000000000000000000T26``e3Z00000000@Z9A000000000000HdjE00000000\9`P4nL?0000000000000000XC@3000000004;NW@?;<0000M3@ILE^J
00000000000000000000000000000000000000000000HRA?00000000Lm\k0000HGFW000000000000P@Md0000=3?;Q7[j0000`E340000\VT9\BMl0000m2@B01Cm
00000000000000000000000000000000hg]X000000000000000000004F_m00000TM@0X;Q0g^J0000000000000000000000000000000000000000000000000000
D=7U000000000000hh:>000000000000HWNRl@4WXF_E@IYTdjJ\X5iRdLBR573AT>UOHk0b00000000lOZ<0LfiXeI=000000000000@LUH074hD^E;00000000]4Y\
0000T7\3T25cLULf\X]]0\2Z0000000000000000000000000000000000000000h1=J\AaID_gL0000hEH1M4>el27`0000000000004]j`000006;44DY2XXdS0000
0000000000000000l;:28:ODDl_Ui23O00000000i6hCdNO1i7<A00000000<<Sm000000000000000000000000LE9d54?O0000000000000fj;00000000X>;S0000
d2M]LF]<LG3fXNXQdX00dN^k@k9f00000000X9UA<[;_00000^]]M6LJ00000000Tb1i00000000lX2H0000lM1S4Ylo@]kH000000000000i6k:0000dcZG<]7@0000
0000P:A30000P>LTl[8H00000000`HK44]b\PD2Q000000000000T\0XX]PW0000000000000000d8hI0000000000004`RClLU6hlaK000000000000000000000000
0000@1mCP9f]H?iF4K<R94bb000000000000X2R@`D0?00000000000000000000lM0T`SB500000000lPGY41gaLJ`W00000000000000000000000000000]1BDCK3
00000J1J0000000000000000Hcmm@\hb0000I0a3LG630000Q61o\WHMI5UX000000000000000000000000LJn7000000000000I2Y80000000000000000`4ZZ0000
00000000000000000000HTl3000000004b;C000000000000000000000000000000000000000000000000hN^R000000000000h411TZ^O0000T_EM000000000000
00000000l90B0000DT>VH5lV000000000000DH\OT?n[H^\Cl95eLWT30000@ldl00000000000000000000LSFj4?hUd_00823B8cMT@dG[4AEg0000000000000000
0000<77j4\WG0000XjooH^9YlbfG0caP000000000000L8d8@Rm<XZEK41XK000000000000PBXf0000000000000000HF?e0000P[1b0000dK5hHPF@000000000000
X@B_000000004:3:0000000000000000hgU=d0`9lYWEh_e8000000000000000000000000Q7KR48;000004QhA00000000000000000a3>L<@W4oe900000000M1cV
000000000Ade000000000000i11Y00000000X16N0000000000000000000000004=<Y0\RH0000000000000000DZ>5<UJ;00000000DNF48eFdlZ@2XC_Ae6Ch0000
0000000043YC0B:V00000??B0000\9fG4P\HL2>?X37_@NMU00008>OM00008gI9<]2<XdSR00000000L\[_000000008j:10000DIIK000000000G1V000000000000
00000000T=cY000000000000000000000000H^778HGN0000h<Wc4\KN=4_D00000000000000000000<5f1I5;^0000@\Kb00000000PO=G0000000000004JTJ0K14
00000000\m\O00000000000000000000hQc40000TR9791B800000000000000000000l1GH8?1_h?`V0fPH0000<4m:0000h4W>0000000000000000h`7;000011:b
00000000M5V60000dKe@00004084dO5\0000000000000000@NYG00000000TOXelDPe0000000000000000000000000000T3cihRVA85Y;\gJO00000000<]lI0000
00000000000009B;\Wn?@<Ub0000000000000000000000000000000000000000i6f]00000000000084UJhoGW000000000000XcT9000000000000000000000000
hDV<PkhB00000000X85b000000004DL>LT]?000000000000LWIn53=400000000P3<400000000000000000000000000000000000000004WnX00000000X]l10000
000000000000000000000000<oec00000000000000000000HVfo00000000<A5j000000000000db;n0000\HYO00000000]3^LH^L@4_]^X3<e0000@=7?00000000
8R?APl=m0000000000000000lWJ?0000X4ooT80cPX_m00004ME:0000Lag\0000<EV5PUiY000000000000000000000000Taf682=g00000000\S8g00000000@BPC
de4a`Tm3000000000000000000000000h>g\0000000000000000000000008:JB0000000000000000000000000000000000000000000000000000M28MXh5\0000
0000000000000000000000000000000015nE00000000\:XDlK<j00000000hO1=\XOW0000000000000000PbgE000090H40000000000000000PM4L0000DgO50000
0000000040RR000000000000821O0000000000000000000000000000000000000000000000000000LFBm00004c<O0000000000000000HSJN0000000000000000
00000000D_6\0000h=hKXAo^0000LkabTkgM00000000DQ\[0000000000000000hd6V0000000000008:7100000000M1iVE7X^8V:J0000A2EUP9e\00000000@TPL
00000000000000000000000000004i`F0000000000000000Pj;I00000000\b^c0000=50B000000000000T?S5dK68U1=D0000000000000000@^;Ta0ZC00000000
4PIDPCN:\Eho\oRa00000000000000000000000000000000000000000000000000000000@RGc00000000`F>m00000bKS000057J><PnVhPo900004F:olO4lD;R5
M5S90000000000000000000000000000DSCQe3ga000000000000D_[8000000008?fk`;ZJX<F50=5`0L8o4_dI4fXX00000000000000000000HW>k000000000000
00000000dOFK0000000000000000dDIL\]:V]6KT0000DQ=i49=255]S@\aj`6KDDcZj000000000000LFg94Zi000000000@<EF4\Mo000000000000ldMEdkUb0000
0000THZ300000000000000000BO=0000<aVN000000000000i2QO00000000000000000000HJIa0000000000000000000000000000\fLRh3bCDj^[dCZe0000lhJQ
0000000000000000000000000000000000000000<1AY0000@gXN000000008OZOlXg;00000000I7^g0000\[=O00000000\I^40000000000000000000000000000
TJ>_0000LTT[Dfc70000000000000000000015So000000000000<6=H00000000000000000000DY7Y0000000000004M@Ya71^0000lnFm0000TKRR\i<W8mk<0000
PQFbM1>Rm7M>l6DL<:KQd>HG0000000000000000000000000000X\Wj0000@@W`LM?0<dURh7?Ce4>>`iA?000000000000lLm600000000lI6S000000000000TnP2
0000lcLH113o<oJc000000000000000000000000000000000000000000000000TFI<deSY0000000000000000H9mE00000000000000000000E4O6dEQk00000000
00000000000085G3DGkn0000dIYk00000000LG[Ye3hE@GFDLBeI4a0\000000000@Ib0000lQ[g0000dHoF00000000LSY;503R0000000000000000000000008cN\
0000HRgb=699000000004^=L0000000001<=000000000000000000000000dJKYI5jF41AG45O:a7Nj000000000000db>C0000@_@W@Ae50000hF7@0IC7DR8EH=g6
0000\ZkO0000\:kBDLcI0000H6HS0000hG1BdL_L0000964i00000000@cjc00000000M5XF00004Yfb0000@B8T0000\C5i8fba00000000000044I8TU6G00008W]f
00004g68000000000000=7GPl3^Y00000000\W2?0000`5M`0000000000000000h8Cf0IiE87:fDT\D000000000000D<Lj00000000DQn400000000000000000000
0000000000000000000000000000PjKG0000@7VD4g_b<j]b00000000<bQBI1]klOcZ0000000000000000@B5]0000000000000000000008lflY_H`8:Z0000I7MP
<RnT@[9Q0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`Q9?0000D2Im000000000000PWl10000
DQR^@gR0Y4MS000053:1X=2\`<ja4`S8l3Lj0jGl0000000000000?[:00000000\>9`XWQ?h8VKU6C8DUdD0000H8WBD\ga0000<T820000000097B8000000000000
00000000@c<g@m`_00000000000000000000000000000000h@PC00000000000009G800000000HHS[8U?>hT9XI4g0dAJW0000P?Sj\7K@0000l5n`000000000=T;
I3GW000014ZC00000000000000000000]5`\LA>i\Afb<UD@8[C^4;Um00000000l@EZLfIN000000004bkT0000000000000000E3=X13A`PIK\0000m1IRTYZD0000
dBk2LUMeLC\1LZm6Db3900000000h5N4dCEX`Fjh0000DWO6`j?Q<21j00000000`:n>h@;6Ta9B0000L;Bm00000;3=00000000Did<000000000000000000000000
0000000000000000@=B1`QUQ00000000TFn`00000000\o3Q0000`fOD`nS<<A290000XLKV00000000D77ZD@HglCjd<Y98HRMM00000000Q7590000\o_lTF@_0000
l;8a0000000000000000X<LL00008En<8@H416cN000000000000T@1IlLah0000000000000000XYN\0000Tl940000000000000000T7[Ih;a_LGWcdL\B@LkP`Rjl
0XK^HYG?4k\?M3Cg00000000000000000000XLQJ000000000000X^?R0000DWg<000000000000\Tec0000M4Qa0000LT\Zd6ji\=jGP8]K00000000M5B3DKJh0000
P[CH000000000000m5K00000di6BHmD600000000D4BM00000000@Xk?00000000000000004CeA\S[V000000000000PEAI00008\\`m4n>0000LXEAXohT4PAF0000
000042@N000000000000DZ3T0000\an0DfgU000000000000H5;m00000000A36H0000000000000000PES>i2]L00000000`Hd80000\JkH4`\<0000h71J`Hdi0000
00000000<][=0000000000000000@J6G00000000000000000000TG=60000dAgH0000000000000000=7R0\HO\Pdgn00000000d[ag000000000000000000000000
000000000000000000000000000045^N00000000000000000000000000000000TIMO`aGTLP?ha6FV000000000000\WM8`djb000000000000000000008<Cl0000
0kJ`M6\d0000000000000000000000000000<ja2<YP^000000000000`KgJ000000000000000000000000X4Eb00000000LAg700000000Y7iS0000D]_?00000P4O
`4G=00000000000000000000T\7R000000000000000000000000h9HDhFmP00000000`BG50000000000000000`CU[l=knHD6el9PJ@dnB000000008WW9@MAD0000
0000000000000000000000000000000000000000XOJb0:CX0000h[bc00000000<51o00000000T0?:@EUB0000000000000000d[C1Lclk000000000000X78e<KVW
4PhF000000000`H1000000000000000000000000E0OWhf6PTZ?`Dg`60000000000000000T1Q0<IWHXW_2HQi`<dkC00000000000015P^000000008F0@PAj`TF^Y
lXb5@ZI80000hl<kl:J[XX690000PJ1_8TS_0000`5NW4X`;0fQSLmcJ000000000000L3n@H\<B<=f5000000000000\Fm400000000000000000000000000000000
962kd2FB0000dfEIhG<f000000000000000000000000<Ce2000000000I@@TTCG@FL;PH2bL<K?000000000000\S?O000000000000X?=A=5ddl]o`00004UU0\o2M
4BFR<9dC00008TE300000000L0e2U2R30000lCk50000HVCH00000000A4_V0Qca@B6D00000000L]Di@\@=00000000000000000diIM1WAM4Nd0000000000004nA6
14<aP^A^4`Nl0000dGZC`4NI0000000000000000000000000000<E590000000000008WCd000000000000dVAe0000T1_>00000000\A;f0000XAEY000000000000
0000L[>Y00000000LCTc@jNF000000000000`]mh0000000000000000Lc63h^d^00008Oj]00000000DXZ>00000000\=Ml000000000000000000000000TGfD4a^J
lGbkL>[Q<X<T00000000000000000000@7B_000000000000DY\300000000000000000000DRC>00000000@H4GPNb;000000000000000000000000T;b_8W?aD?o>
Tg^n0000010E000000000000D^Lbhab1Q4WR000000000000A6c<00000000i2Q=0000`8^b00000000l\_2000000000000000000000000000000000000TT:]0cc2
lZKkDkkSa3e<XJO90000TH];000000000000`C<D00000000\2am<h;500000000H8T]L>I5TF<G0<d]@W02lXfPX\f84_8dLn8C0000]1Xme2MG0000000000000000
000000000000000000000000lDa`0000000000000000X1KJ00000000Djm20000000000000000000000000000lOUg81`2X6c_LQBP00000000000000000000lC8K
000000000000Xeek0000000000000KEJ0000l9TNHWf90000A70S@dWJ=2n810;S8MNA0000000000000000000000000000E5[F00000000D;OgLXPl0000d]UZ0000
"#, [
w(S::Summary, L::Fr), w(S::References, L::Nl), w(S::Other, L::Nl), w(S::Courses, L::Nl), w(S::Skills, L::It), w(S::Skills, L::Ro), w(S::Languages, L::Ro), w(S::Certificates, L::It),
w(S::Skills, L::En), w(S::Summary, L::En), w(S::Summary, L::It), w(S::Summary, L::En), w(S::Education, L::De), w(S::Certificates, L::De), w(S::Courses, L::Cs), w(S::Courses, L::Cs),
w(S::Courses, L::Sk), w(S::Awards, L::En), w(S::Work, L::En), w(S::Education, L::En), w(S::Projects, L::En), w(S::Education, L::Es), w(S::Education, L::Nl), w(S::Conferences, L::Id),
w(S::Volunteer, L::Es), w(S::Certificates, L::En), w(S::Certificates, L::Fr), w(S::Certificates, L::Fr), w(S::Summary, L::Es), w(S::Summary, L::Ga), w(S::Projects, L::Tr), w(S::Courses, L::Pt),
w(S::Volunteer, L::Pt), w(S::Certificates, L::Es), w(S::Certificates, L::Ca), w(S::Certificates, L::Pt), w(S::Certificates, L::Ro), w(S::Work, L::Es), w(S::Interests, L::Es), w(S::Volunteer, L::En),
w(S::Work, L::Ro), w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca), w(S::Volunteer, L::Nl), w(S::Interests, L::Fr), w(S::Volunteer, L::Fr), w(S::Work, L::Fr), w(S::Interests, L::En),
w(S::Basics, L::Hu), w(S::Other, L::En), w(S::Courses, L::En), w(S::Memberships, L::Fr), w(S::Memberships, L::Is), w(S::Attachments, L::Es), w(S::Attachments, L::Ca), w(S::Other, L::Is),
w(S::Memberships, L::En), w(S::Memberships, L::Fr), w(S::Memberships, L::It), w(S::Interests, L::Ca), w(S::Memberships, L::Es), w(S::Memberships, L::Ca), w(S::Memberships, L::Pt), w(S::Memberships, L::Id),
w(S::Memberships, L::Ro), w(S::Awards, L::Is), w(S::Courses, L::It), w(S::Summary, L::Is), w(S::Work, L::Hu), w(S::Interests, L::Is), w(S::Work, L::Fi), w(S::Publications, L::Ga),
w(S::Interests, L::Lv), w(S::References, L::Hu), w(S::DrivingLicences, L::Fi), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::Tr), w(S::Publications, L::Tr), w(S::Education, L::Da),
w(S::Education, L::Sv), w(S::Education, L::Nb), w(S::Education, L::Lv), w(S::Education, L::Sl), w(S::Education, L::Hr), w(S::Education, L::SrLatn), w(S::Education, L::Fi), w(S::Conferences, L::Cs),
w(S::Other, L::Mt), w(S::Volunteer, L::Fi), w(S::Volunteer, L::Pl), w(S::Skills, L::Hr), w(S::Skills, L::SrLatn), w(S::Certificates, L::Tr), w(S::Courses, L::Tr), w(S::Wishes, L::Hu),
w(S::Attachments, L::It), w(S::Courses, L::Ro), w(S::Other, L::Ro), w(S::Other, L::Ca), w(S::Languages, L::It), w(S::Work, L::It), w(S::Other, L::It), w(S::Skills, L::Ca),
w(S::Courses, L::Ca), w(S::Summary, L::Tr), w(S::Wishes, L::Nl), w(S::Work, L::Et), w(S::Skills, L::Fi), w(S::Summary, L::Fi), w(S::Courses, L::Fi), w(S::Publications, L::Vi),
w(S::Basics, L::It), w(S::References, L::Da), w(S::References, L::Nb), w(S::Languages, L::Nl), w(S::Other, L::Da), w(S::Languages, L::Sv), w(S::Courses, L::Nb), w(S::Skills, L::Nb),
w(S::Other, L::Nb), w(S::Awards, L::Da), w(S::Attachments, L::Ro), w(S::Attachments, L::Es), w(S::Attachments, L::Pt), w(S::Basics, L::De), w(S::Wishes, L::De), w(S::Attachments, L::De),
w(S::Other, L::Sv), w(S::Work, L::Nb), w(S::Attachments, L::Mt), w(S::Attachments, L::Fr), w(S::Attachments, L::En), w(S::Attachments, L::Fr), w(S::Work, L::Da), w(S::CoverLetter, L::De),
w(S::Awards, L::Fi), w(S::CoverLetter, L::Da), w(S::Work, L::Sv), w(S::Work, L::De), w(S::Awards, L::Lv), w(S::Awards, L::Lt), w(S::Summary, L::Lt), w(S::Certificates, L::Lv),
w(S::Courses, L::Lv), w(S::Attachments, L::En), w(S::CoverLetter, L::En), w(S::Summary, L::Lv), w(S::Summary, L::Pt), w(S::Publications, L::Pt), w(S::Skills, L::Pt), w(S::Skills, L::Fr),
w(S::Skills, L::Es), w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Tr), w(S::Wishes, L::Tr), w(S::Work, L::Nl), w(S::References, L::De), w(S::Interests, L::Pt),
w(S::Volunteer, L::Lv), w(S::Conferences, L::Nb), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Publications, L::Ca), w(S::Publications, L::Fr), w(S::Publications, L::Ro), w(S::Publications, L::It),
w(S::Publications, L::Es), w(S::Publications, L::De), w(S::Publications, L::Id), w(S::Publications, L::Nl), w(S::Publications, L::Fi), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb),
w(S::Publications, L::Mt), w(S::Publications, L::Et), w(S::Publications, L::Pl), w(S::Skills, L::Et), w(S::Attachments, L::Fi), w(S::Basics, L::Lt), w(S::Skills, L::Lt), w(S::Projects, L::Lt),
w(S::References, L::Lt), w(S::Memberships, L::Lt), w(S::Wishes, L::It), w(S::Memberships, L::Mt), w(S::Awards, L::Ca), w(S::Wishes, L::Ro), w(S::Courses, L::Fr), w(S::Certificates, L::Lt),
w(S::Work, L::Pt), w(S::References, L::Lv), w(S::References, L::Nb), w(S::Volunteer, L::It), w(S::Interests, L::It), w(S::Volunteer, L::Mt), w(S::Work, L::Is), w(S::Awards, L::Et),
w(S::Courses, L::De), w(S::Projects, L::De), w(S::Publications, L::De), w(S::Interests, L::De), w(S::Volunteer, L::De), w(S::Awards, L::De), w(S::DigitalSelfAssessment, L::Fr), w(S::DigitalSelfAssessment, L::Pt),
w(S::DigitalSelfAssessment, L::Ca), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Ro), w(S::Certificates, L::Nb), w(S::Certificates, L::Da), w(S::DrivingLicences, L::Lv), w(S::Summary, L::It), w(S::DigitalSelfAssessment, L::It),
w(S::Other, L::Fr), w(S::Languages, L::Fr), w(S::Wishes, L::En), w(S::Conferences, L::Mt), w(S::Awards, L::En), w(S::Awards, L::Nl), w(S::DigitalSelfAssessment, L::Mt), w(S::Projects, L::Pl),
w(S::Certificates, L::En), w(S::Profiles, L::Tr), w(S::Languages, L::Id), w(S::Skills, L::Id), w(S::Memberships, L::Ga), w(S::Summary, L::Vi), w(S::Education, L::Vi), w(S::Certificates, L::Vi),
w(S::DrivingLicences, L::Vi), w(S::Awards, L::Tr), w(S::Basics, L::En), w(S::Basics, L::Nl), w(S::Awards, L::Id), w(S::Awards, L::Es), w(S::CoverLetter, L::Nl), w(S::Conferences, L::Da),
w(S::Certificates, L::Nl), w(S::Awards, L::Nl), w(S::Certificates, L::Sv), w(S::Projects, L::Nl), w(S::Skills, L::Nl), w(S::Summary, L::Hu), w(S::Memberships, L::Nl), w(S::Skills, L::De),
w(S::Memberships, L::De), w(S::Summary, L::De), w(S::Publications, L::Sl), w(S::Publications, L::En), w(S::Memberships, L::Lv), w(S::Attachments, L::Nl), w(S::Attachments, L::Da), w(S::Attachments, L::Sv),
w(S::Languages, L::Tr), w(S::Basics, L::Tr), w(S::DrivingLicences, L::Is), w(S::Basics, L::Id), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Summary, L::It), w(S::Summary, L::Ca),
w(S::Publications, L::Is), w(S::Certificates, L::Hu), w(S::Memberships, L::En), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Awards, L::Pt), w(S::Awards, L::Mt), w(S::Awards, L::It),
w(S::Interests, L::Tr), w(S::Awards, L::Fr), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Interests, L::Nl), w(S::Publications, L::Id), w(S::Awards, L::Ro), w(S::Projects, L::Vi),
w(S::Courses, L::Vi), w(S::Skills, L::Vi), w(S::Education, L::Ga), w(S::Interests, L::Ga), w(S::Work, L::Tr), w(S::Conferences, L::Tr), w(S::Summary, L::Ro), w(S::Skills, L::Es),
w(S::Skills, L::Pt), w(S::Courses, L::Es), w(S::Wishes, L::Pt), w(S::DrivingLicences, L::Es), w(S::DrivingLicences, L::Ro), w(S::DrivingLicences, L::Ca), w(S::Work, L::Ca), w(S::Education, L::It),
w(S::Work, L::Fr), w(S::Work, L::Nl), w(S::CoverLetter, L::Pt), w(S::DrivingLicences, L::Pt), w(S::CoverLetter, L::Ca), w(S::CoverLetter, L::Es), w(S::References, L::Pt), w(S::References, L::Es),
w(S::References, L::Ca), w(S::Wishes, L::Fr), w(S::Certificates, L::Ga), w(S::DrivingLicences, L::Ga), w(S::Attachments, L::Ga), w(S::Courses, L::Ga), w(S::Summary, L::Pl), w(S::Awards, L::Cs),
w(S::Awards, L::Sk), w(S::Projects, L::Ro), w(S::Certificates, L::Es), w(S::Certificates, L::Pt), w(S::Certificates, L::En), w(S::Certificates, L::Ro), w(S::Certificates, L::Fr), w(S::Certificates, L::Ca),
w(S::Certificates, L::Cs), w(S::Certificates, L::Sk), w(S::Certificates, L::Hr), w(S::Certificates, L::Sv), w(S::Certificates, L::Da), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::Mt),
w(S::Certificates, L::Sl), w(S::Certificates, L::Mt), w(S::Certificates, L::Cs), w(S::Certificates, L::Sk), w(S::Certificates, L::Pl), w(S::Other, L::Tr), w(S::References, L::En), w(S::Publications, L::Hu),
w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::Summary, L::Sl), w(S::Other, L::Lv), w(S::Skills, L::Lv), w(S::Languages, L::Cs), w(S::Publications, L::Hr),
w(S::Publications, L::SrLatn), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Memberships, L::Sl), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn),
w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Sl), w(S::Memberships, L::Sk), w(S::Memberships, L::Cs), w(S::Profiles, L::It), w(S::Conferences, L::Fr), w(S::Conferences, L::Ga),
w(S::Volunteer, L::En), w(S::Volunteer, L::De), w(S::Skills, L::En), w(S::Skills, L::Fr), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Pt), w(S::Languages, L::Es), w(S::Languages, L::Pt),
w(S::Languages, L::Es), w(S::Skills, L::En), w(S::Skills, L::Ca), w(S::Languages, L::Ca), w(S::Languages, L::Pt), w(S::Publications, L::Ca), w(S::Awards, L::Es), w(S::Awards, L::Pt),
w(S::Conferences, L::En), w(S::Conferences, L::En), w(S::Conferences, L::Fr), w(S::Conferences, L::Es), w(S::Conferences, L::Pt), w(S::Conferences, L::Pt), w(S::Conferences, L::Es), w(S::Conferences, L::Ca),
w(S::Conferences, L::Nl), w(S::Conferences, L::It), w(S::Conferences, L::Ro), w(S::Volunteer, L::Vi), w(S::Work, L::Vi), w(S::Wishes, L::Vi), w(S::Conferences, L::Pt), w(S::Conferences, L::Ca),
w(S::Basics, L::En), w(S::Basics, L::Fr), w(S::Basics, L::Nl), w(S::Basics, L::Ro), w(S::Basics, L::Ro), w(S::Basics, L::Ca), w(S::Basics, L::Es), w(S::Basics, L::Pt),
w(S::Basics, L::Pt), w(S::Basics, L::En), w(S::Basics, L::Fr), w(S::Basics, L::Fr), w(S::Attachments, L::Hu), w(S::Languages, L::Sk), w(S::Skills, L::Ga), w(S::Courses, L::Es),
w(S::Courses, L::Pt), w(S::Courses, L::Ca), w(S::Education, L::Fr), w(S::Courses, L::Nl), w(S::Education, L::Fr), w(S::Interests, L::Pl), w(S::Memberships, L::Pl), w(S::Basics, L::Ca),
w(S::Other, L::Pt), w(S::References, L::Id), w(S::Conferences, L::Lv), w(S::Other, L::Cs), w(S::Volunteer, L::Cs), w(S::Skills, L::Cs), w(S::Other, L::Sk), w(S::Courses, L::Sk),
w(S::Skills, L::Sk), w(S::Conferences, L::Lt), w(S::Basics, L::Pl), w(S::Awards, L::Vi), w(S::Work, L::Lv), w(S::Wishes, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Lt),
w(S::Basics, L::Mt), w(S::Other, L::Id), w(S::Skills, L::Sv), w(S::Basics, L::Ro), w(S::Basics, L::Es), w(S::Other, L::Es), w(S::Courses, L::Sl), w(S::Interests, L::Mt),
w(S::Work, L::Sl), w(S::Memberships, L::Tr), w(S::Summary, L::Id), w(S::DigitalSelfAssessment, L::Et), w(S::DigitalSelfAssessment, L::Fi), w(S::DigitalSelfAssessment, L::En), w(S::DigitalSelfAssessment, L::Nl), w(S::Skills, L::Da),
w(S::DigitalSelfAssessment, L::De), w(S::Skills, L::Hu), w(S::DigitalSelfAssessment, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::SrLatn), w(S::Skills, L::Hr), w(S::DigitalSelfAssessment, L::Lv), w(S::Awards, L::Hu),
w(S::DigitalSelfAssessment, L::Tr), w(S::Attachments, L::Vi), w(S::Education, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Et), w(S::Wishes, L::Mt), w(S::Wishes, L::Es), w(S::Wishes, L::Ca),
w(S::Awards, L::En), w(S::Awards, L::Fr), w(S::Other, L::Sv), w(S::Other, L::Da), w(S::Other, L::Nb), w(S::Other, L::Ro), w(S::Other, L::De), w(S::Volunteer, L::SrLatn),
w(S::Volunteer, L::Cs), w(S::Volunteer, L::Sk), w(S::Volunteer, L::Sk), w(S::Attachments, L::Pt), w(S::Other, L::Pl), w(S::Courses, L::Pl), w(S::Skills, L::Pl), w(S::Courses, L::SrLatn),
w(S::Courses, L::Hr), w(S::Other, L::Sl), w(S::Other, L::Hr), w(S::Other, L::SrLatn), w(S::Other, L::Hr), w(S::Other, L::SrLatn), w(S::Other, L::Sl), w(S::Summary, L::Nl),
w(S::Conferences, L::SrLatn), w(S::Conferences, L::Hr), w(S::Conferences, L::Sl), w(S::Attachments, L::Id), w(S::Attachments, L::Et), w(S::Attachments, L::SrLatn), w(S::Attachments, L::Lt), w(S::Attachments, L::Da),
w(S::Attachments, L::Nb), w(S::Attachments, L::Sl), w(S::Attachments, L::Hr), w(S::Attachments, L::Lv), w(S::Attachments, L::Mt), w(S::Attachments, L::Pl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk),
w(S::References, L::Cs), w(S::Work, L::Hr), w(S::Work, L::Cs), w(S::Awards, L::Cs), w(S::Awards, L::Sl), w(S::Wishes, L::Pl), w(S::Awards, L::SrLatn), w(S::Wishes, L::Cs),
w(S::Wishes, L::Sk), w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn), w(S::Wishes, L::Sk), w(S::Work, L::Pl), w(S::Certificates, L::SrLatn), w(S::DrivingLicences, L::En), w(S::Volunteer, L::Sl),
w(S::Volunteer, L::Hr), w(S::Volunteer, L::SrLatn), w(S::Profiles, L::Hr), w(S::Profiles, L::SrLatn), w(S::Profiles, L::Sl), w(S::Basics, L::Vi), w(S::Awards, L::Ga), w(S::Summary, L::Mt),
w(S::Education, L::Pt), w(S::Education, L::Ca), w(S::Education, L::Ro), w(S::Education, L::Nl), w(S::Education, L::Ro), w(S::Education, L::En), w(S::Education, L::Fr), w(S::Education, L::Hr),
w(S::Courses, L::Hr), w(S::Courses, L::SrLatn), w(S::Education, L::Pl), w(S::Education, L::Mt), w(S::Summary, L::Et), w(S::Courses, L::Da), w(S::DigitalSelfAssessment, L::Nb), w(S::Projects, L::Sv),
w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Other, L::Hu), w(S::Courses, L::Hu), w(S::Memberships, L::Hu), w(S::Education, L::Hu), w(S::DrivingLicences, L::Tr), w(S::Projects, L::Is),
w(S::Other, L::Ga), w(S::Attachments, L::Tr), w(S::Wishes, L::Id), w(S::Profiles, L::Fr), w(S::Courses, L::Is), w(S::Courses, L::Et), w(S::Volunteer, L::Sv), w(S::Volunteer, L::De),
w(S::Volunteer, L::Fr), w(S::Volunteer, L::Nb), w(S::Profiles, L::Es), w(S::Profiles, L::Ca), w(S::Basics, L::Ga), w(S::Interests, L::Hu), w(S::Work, L::Da), w(S::Work, L::Nb),
w(S::Languages, L::Is), w(S::Work, L::Mt), w(S::Conferences, L::Sv), w(S::Work, L::En), w(S::Work, L::Fr), w(S::Work, L::Es), w(S::Work, L::Pt), w(S::Work, L::Ca),
w(S::Work, L::Es), w(S::Work, L::Pt), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Fr), w(S::Skills, L::Nl), w(S::Other, L::En), w(S::Other, L::Nl),
w(S::Summary, L::Ca), w(S::Skills, L::Is), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Memberships, L::Nb), w(S::Memberships, L::Da), w(S::DrivingLicences, L::De), w(S::DigitalSelfAssessment, L::Ga),
w(S::Volunteer, L::Is), w(S::Profiles, L::En), w(S::CoverLetter, L::Da), w(S::CoverLetter, L::Nb), w(S::CoverLetter, L::Sv), w(S::Memberships, L::Sv), w(S::DrivingLicences, L::Nb), w(S::Projects, L::Hu),
w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Languages, L::En), w(S::Memberships, L::Da), w(S::Memberships, L::Nb), w(S::Volunteer, L::Da), w(S::Projects, L::Sv),
w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Courses, L::Sv), w(S::Work, L::Ga), w(S::Wishes, L::Ga), w(S::Languages, L::De), w(S::Languages, L::Nb), w(S::Languages, L::Da),
w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Attachments, L::Is), w(S::DrivingLicences, L::Hu),
w(S::Skills, L::Mt), w(S::References, L::Vi), w(S::Volunteer, L::Ga), w(S::Volunteer, L::Tr), w(S::Publications, L::Lv), w(S::Basics, L::Sv), w(S::Basics, L::Is), w(S::Wishes, L::Fi),
w(S::CoverLetter, L::Fi), w(S::Projects, L::Fi), w(S::Skills, L::En), w(S::Skills, L::Ru), w(S::Education, L::Et), w(S::Interests, L::Fi), w(S::Interests, L::Et), w(S::Education, L::Is),
w(S::Awards, L::Nb), w(S::Basics, L::Fi), w(S::Memberships, L::Vi), w(S::Languages, L::Mt), w(S::Work, L::Es), w(S::Work, L::Ca), w(S::Profiles, L::Hu), w(S::Profiles, L::Da),
w(S::Wishes, L::Cs), w(S::Profiles, L::Is), w(S::Profiles, L::Vi), w(S::Interests, L::En), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::Es), w(S::Interests, L::Pt),
w(S::Interests, L::Nl), w(S::Interests, L::Ro), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Sv),
w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Ro), w(S::Interests, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Pt), w(S::Interests, L::Hr), w(S::Interests, L::Tr),
w(S::Interests, L::Id), w(S::Interests, L::SrLatn), w(S::Interests, L::Id), w(S::Interests, L::Lt), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::Lv), w(S::Interests, L::SrLatn),
w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Sl), w(S::Conferences, L::Vi), w(S::Interests, L::Da), w(S::Languages, L::Hu), w(S::Education, L::Lt), w(S::Profiles, L::De),
w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Ca), w(S::Languages, L::Pl), w(S::Languages, L::Ga), w(S::Interests, L::Es), w(S::Interests, L::Lv),
w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::It), w(S::Interests, L::Mt), w(S::Profiles, L::Lt),
w(S::Profiles, L::Hr), w(S::Summary, L::En), w(S::Summary, L::Fr), w(S::Summary, L::Nb), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Projects, L::Pt), w(S::Projects, L::Es),
w(S::Basics, L::Et), w(S::Projects, L::Et), w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Projects, L::Hr), w(S::Projects, L::SrLatn), w(S::Skills, L::De), w(S::Skills, L::Da),
w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::CoverLetter, L::Mt), w(S::Skills, L::Ja), w(S::Skills, L::ZhHans), w(S::Other, L::Lt),
w(S::Projects, L::SrLatn), w(S::Projects, L::Sl), w(S::Volunteer, L::Hr), w(S::Projects, L::Lv), w(S::Memberships, L::Fi), w(S::Languages, L::Cs), w(S::Languages, L::Sk), w(S::Profiles, L::Id),
w(S::Education, L::Id), w(S::Languages, L::Hr), w(S::Languages, L::SrLatn), w(S::Languages, L::SrLatn), w(S::Languages, L::Hr), w(S::Languages, L::Sl), w(S::Work, L::Sv), w(S::Work, L::Nb),
w(S::Wishes, L::Nb), w(S::Wishes, L::Da), w(S::DrivingLicences, L::Et), w(S::CoverLetter, L::Et), w(S::Languages, L::Lt), w(S::Work, L::Id), w(S::Work, L::Pl), w(S::Work, L::Cs),
w(S::Work, L::Sk), w(S::Work, L::Sl), w(S::Summary, L::Sk), w(S::Summary, L::Hr), w(S::Work, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Sv), w(S::Work, L::De),
w(S::Work, L::Da), w(S::Work, L::Nb), w(S::Wishes, L::Da), w(S::Wishes, L::Nb), w(S::Languages, L::Et), w(S::Volunteer, L::Id), w(S::Certificates, L::Fi), w(S::Languages, L::Vi),
w(S::Other, L::Vi), w(S::Languages, L::Fi), w(S::CoverLetter, L::Hu), w(S::Publications, L::Lt), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Da), w(S::DrivingLicences, L::Sv), w(S::Skills, L::Cs),
w(S::Skills, L::Sl), w(S::Summary, L::Da), w(S::Conferences, L::Cs), w(S::Conferences, L::Sl), w(S::Conferences, L::Hu), w(S::Conferences, L::Sk), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn),
w(S::Conferences, L::Pl), w(S::Conferences, L::Fi), w(S::Conferences, L::De), w(S::Conferences, L::Sl), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Sv), w(S::Conferences, L::Da),
w(S::Conferences, L::Nb), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Awards, L::Pl),
w(S::Basics, L::De), w(S::Basics, L::Pl), w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Hr), w(S::Basics, L::Sv), w(S::Basics, L::Da),
w(S::Basics, L::Nb), w(S::Basics, L::Et), w(S::Basics, L::Hu), w(S::Basics, L::SrLatn), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr),
w(S::Basics, L::Lv), w(S::Basics, L::SrLatn), w(S::Basics, L::Lv), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Sk), w(S::Basics, L::Sl),
w(S::Basics, L::Cs), w(S::Basics, L::Hr), w(S::Basics, L::Da), w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Conferences, L::Et), w(S::Courses, L::Mt), w(S::Summary, L::Sv),
w(S::Volunteer, L::Hu), w(S::Courses, L::Lt), w(S::Courses, L::Sv), w(S::Courses, L::Da), w(S::Courses, L::Da), w(S::Courses, L::Id), w(S::Courses, L::Id), w(S::Memberships, L::Et),
w(S::CoverLetter, L::Is), w(S::Profiles, L::Sv), w(S::Projects, L::It), w(S::Profiles, L::Ro), w(S::Profiles, L::Nb), w(S::CoverLetter, L::It), w(S::References, L::It), w(S::CoverLetter, L::Fr),
w(S::References, L::Fr), w(S::Certificates, L::Is), w(S::Certificates, L::Cs), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Certificates, L::En), w(S::Certificates, L::Fr),
w(S::Certificates, L::Lv), w(S::DrivingLicences, L::Mt), w(S::Profiles, L::Pt), w(S::Profiles, L::Et), w(S::Profiles, L::It), w(S::Profiles, L::Id), w(S::Profiles, L::Pl), w(S::Profiles, L::Fi),
w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::Profiles, L::Nl), w(S::Profiles, L::Da), w(S::Profiles, L::Mt), w(S::Profiles, L::Ga),
w(S::Other, L::Et), w(S::Other, L::Fi), w(S::Certificates, L::Id), w(S::CoverLetter, L::Pl), w(S::CoverLetter, L::Ga), w(S::CoverLetter, L::Lt), w(S::Summary, L::Sv), w(S::Summary, L::Da),
w(S::Summary, L::Nb), w(S::Conferences, L::Is), w(S::Memberships, L::Sv), w(S::Memberships, L::Nb), w(S::References, L::Is), w(S::Awards, L::Sv), w(S::Profiles, L::Mt), w(S::Interests, L::Vi),
w(S::References, L::Ga), w(S::CoverLetter, L::Lv), w(S::CoverLetter, L::Sl), w(S::CoverLetter, L::Hr), w(S::CoverLetter, L::SrLatn), w(S::CoverLetter, L::Cs), w(S::CoverLetter, L::Sk), w(S::CoverLetter, L::Tr),
w(S::Summary, L::De), w(S::CoverLetter, L::En), w(S::Other, L::Fi), w(S::Other, L::Et), w(S::Awards, L::Sl), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn), w(S::Awards, L::Hr),
w(S::Awards, L::SrLatn), w(S::Awards, L::Hr), w(S::Publications, L::SrLatn), w(S::Profiles, L::Nl), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::Summary, L::Cs),
w(S::Summary, L::Sk), w(S::Skills, L::Ko), w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Projects, L::Es),
w(S::Projects, L::Pt), w(S::Education, L::SrLatn), w(S::Projects, L::Ca), w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn), w(S::Awards, L::Sk), w(S::Projects, L::Hr), w(S::Work, L::Sk),
w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Profiles, L::Cs), w(S::Profiles, L::Sk), w(S::References, L::Sk), w(S::Other, L::Sv), w(S::Other, L::Da), w(S::References, L::Sv),
w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Sv), w(S::Profiles, L::Da), w(S::Projects, L::En), w(S::Projects, L::De), w(S::References, L::Pl), w(S::Memberships, L::Sv),
w(S::Memberships, L::Da), w(S::Wishes, L::Is), w(S::References, L::Hr), w(S::References, L::Hr), w(S::References, L::SrLatn), w(S::Projects, L::Sk), w(S::Summary, L::Cs), w(S::Summary, L::Hr),
w(S::Projects, L::Cs), w(S::Projects, L::Ja), w(S::Interests, L::Sv), w(S::Interests, L::Nb), w(S::Wishes, L::Et), w(S::Volunteer, L::Lt), w(S::Interests, L::En), w(S::Interests, L::Fr),
w(S::Interests, L::Ca), w(S::Publications, L::De), w(S::DrivingLicences, L::It), w(S::DrivingLicences, L::It), w(S::Publications, L::Es), w(S::Publications, L::Pt), w(S::Publications, L::Sl), w(S::Publications, L::Hr),
w(S::Publications, L::Lv), w(S::DrivingLicences, L::It), w(S::Publications, L::SrLatn), w(S::Publications, L::En), w(S::Publications, L::Ca), w(S::Publications, L::Pl), w(S::Publications, L::Cs), w(S::Publications, L::Sk),
w(S::Projects, L::Id), w(S::DigitalSelfAssessment, L::Id), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Summary, L::Ca), w(S::Summary, L::Es), w(S::Summary, L::Ca), w(S::DrivingLicences, L::Fr),
w(S::References, L::Ro), w(S::Basics, L::Nl), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb),
w(S::References, L::Mt), w(S::Projects, L::Ru), w(S::Attachments, L::Lv), w(S::Publications, L::Hr), w(S::CoverLetter, L::Hr), w(S::Projects, L::Mt), w(S::Projects, L::Da), w(S::Projects, L::Nb),
w(S::Projects, L::En), w(S::Projects, L::De), w(S::Projects, L::Fr), w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Projects, L::It), w(S::Projects, L::Nl), w(S::Projects, L::Pl),
w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::Fi),
w(S::Projects, L::Lv), w(S::Projects, L::Lt), w(S::Projects, L::Hu), w(S::Projects, L::Id), w(S::Projects, L::SrLatn), w(S::Projects, L::Pt), w(S::Projects, L::Sk), w(S::Certificates, L::Hr),
w(S::Certificates, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::Lv), w(S::Work, L::SrLatn),
w(S::Work, L::Sv), w(S::Work, L::Da), w(S::Work, L::De), w(S::Work, L::Et), w(S::Work, L::Lt), w(S::DrivingLicences, L::Pl), w(S::Wishes, L::Es), w(S::Wishes, L::Pt),
w(S::Wishes, L::Hr), w(S::Summary, L::Fr), w(S::Summary, L::Sv), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Work, L::SrLatn), w(S::Wishes, L::Sl), w(S::Attachments, L::Sl),
w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::Attachments, L::Hr), w(S::Attachments, L::SrLatn), w(S::Projects, L::Fr), w(S::References, L::Sl), w(S::Awards, L::Sv), w(S::Awards, L::Da),
w(S::Awards, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Da), w(S::Attachments, L::Hr), w(S::Summary, L::De), w(S::Summary, L::Fr), w(S::Summary, L::Pl), w(S::Summary, L::Cs),
w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Summary, L::Mt), w(S::Summary, L::Hu),
w(S::Summary, L::Ro), w(S::Summary, L::Tr), w(S::Summary, L::Id), w(S::Summary, L::SrLatn), w(S::Summary, L::Ro), w(S::Summary, L::Id), w(S::Summary, L::En), w(S::Profiles, L::De),
w(S::Profiles, L::Pl), w(S::Profiles, L::Ro), w(S::Profiles, L::Sv), w(S::Profiles, L::Da), w(S::Profiles, L::Nb), w(S::Profiles, L::It), w(S::Profiles, L::Sl), w(S::Profiles, L::Hr),
w(S::Profiles, L::Lv), w(S::Profiles, L::Mt), w(S::Profiles, L::SrLatn), w(S::Profiles, L::SrLatn), w(S::Summary, L::Lv), w(S::Profiles, L::Fr), w(S::Projects, L::It), w(S::Projects, L::Mt),
w(S::Skills, L::Sv), w(S::Skills, L::Nb), w(S::Projects, L::En), w(S::Projects, L::Id), w(S::Projects, L::En), w(S::Projects, L::El), w(S::Projects, L::De), w(S::Projects, L::Pl),
w(S::Projects, L::Sv), w(S::Projects, L::Hu), w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Lv), w(S::Projects, L::SrLatn), w(S::Projects, L::Pl), w(S::Projects, L::Cs),
w(S::Projects, L::Sk), w(S::Attachments, L::Sk), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::De), w(S::Publications, L::Da), w(S::Projects, L::Ga), w(S::Attachments, L::Cs),
w(S::Education, L::En), w(S::Skills, L::Fr), w(S::Wishes, L::Es), w(S::Wishes, L::Ca), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Profiles, L::Es), w(S::Profiles, L::Pt),
w(S::References, L::Tr), w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Cs), w(S::References, L::Sl), w(S::References, L::Hr), w(S::References, L::Da), w(S::References, L::SrLatn),
w(S::References, L::Da), w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Sk), w(S::References, L::Hu), w(S::References, L::Es), w(S::References, L::Pt), w(S::References, L::Fi),
w(S::References, L::Et), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Summary, L::Fr), w(S::Summary, L::Da), w(S::DrivingLicences, L::Cs), w(S::DrivingLicences, L::Nl), w(S::Other, L::Pl),
w(S::Other, L::Sk), w(S::Profiles, L::Lv), w(S::DigitalSelfAssessment, L::Sl), w(S::DigitalSelfAssessment, L::Pl), w(S::DigitalSelfAssessment, L::SrLatn), w(S::DigitalSelfAssessment, L::Hr), w(S::Education, L::En), w(S::Education, L::Nl),
w(S::CoverLetter, L::Ro), w(S::DigitalSelfAssessment, L::Sk), w(S::DigitalSelfAssessment, L::Cs), w(S::Volunteer, L::Et), w(S::DigitalSelfAssessment, L::Da), w(S::Conferences, L::De), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk),
w(S::Conferences, L::Ro), w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::It), w(S::Conferences, L::Hr), w(S::Conferences, L::Lv), w(S::Conferences, L::SrLatn), w(S::Conferences, L::En),
w(S::Conferences, L::Nl), w(S::Conferences, L::Mt), w(S::Certificates, L::Nb), w(S::Certificates, L::Id), w(S::Certificates, L::Lv), w(S::Certificates, L::SrLatn), w(S::Profiles, L::Sk), w(S::DrivingLicences, L::Id),
w(S::Profiles, L::Cs), w(S::DigitalSelfAssessment, L::Sv), w(S::DigitalSelfAssessment, L::Is), w(S::DigitalSelfAssessment, L::Lt), w(S::Skills, L::It), w(S::Skills, L::Id), w(S::Skills, L::En), w(S::Skills, L::De),
w(S::Skills, L::Pt), w(S::Skills, L::Nl), w(S::Skills, L::Id), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::Sv), w(S::Education, L::Lv), w(S::Education, L::SrLatn),
w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Profiles, L::Ja), w(S::Profiles, L::Ko),
w(S::Profiles, L::Ja), w(S::Profiles, L::En), w(S::Profiles, L::It), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Nl), w(S::Wishes, L::Sv), w(S::Wishes, L::Nb),
w(S::CoverLetter, L::Nb), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Ru), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt),
w(S::Skills, L::It), w(S::Skills, L::Nl), w(S::Skills, L::Cs), w(S::Skills, L::Da), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::It), w(S::Interests, L::Nl),
w(S::Interests, L::Pl), w(S::Interests, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::Hr), w(S::Skills, L::SrLatn), w(S::Languages, L::Sv), w(S::Languages, L::Nb), w(S::CoverLetter, L::Sl),
w(S::Work, L::Fr), w(S::Work, L::It), w(S::Work, L::Nl), w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Awards, L::Sv), w(S::Awards, L::Da),
w(S::Education, L::It), w(S::Education, L::Id), w(S::Education, L::Pl), w(S::Education, L::Cs), w(S::Education, L::Sv), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Sl),
w(S::Education, L::Hr), w(S::Education, L::De), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::CoverLetter, L::Id), w(S::Languages, L::Lv), w(S::Conferences, L::En), w(S::Conferences, L::Nl),
w(S::Skills, L::Pl), w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::Skills, L::Da), w(S::Skills, L::Nb), w(S::CoverLetter, L::Vi), w(S::Skills, L::En), w(S::Skills, L::De),
w(S::Skills, L::Nl), w(S::Courses, L::En), w(S::Courses, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De), w(S::DigitalSelfAssessment, L::Vi), w(S::Summary, L::Cs), w(S::Summary, L::Sk),
w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Lt), w(S::Attachments, L::Nb), w(S::DrivingLicences, L::Sk), w(S::Volunteer, L::Es), w(S::Volunteer, L::Pt),
w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca), w(S::DrivingLicences, L::Hr), w(S::DrivingLicences, L::SrLatn), w(S::DrivingLicences, L::Sl), w(S::Profiles, L::En), w(S::Profiles, L::Nl), w(S::Courses, L::En),
w(S::Courses, L::De), w(S::Courses, L::Pt), w(S::Courses, L::Nl), w(S::Courses, L::Sv), w(S::Attachments, L::Pl), w(S::Wishes, L::Sl), w(S::Wishes, L::SrLatn), w(S::Wishes, L::SrLatn),
w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::SrLatn), w(S::DrivingLicences, L::El), w(S::Certificates, L::El), w(S::Other, L::El), w(S::Interests, L::El), w(S::Skills, L::El),
w(S::Publications, L::El), w(S::Attachments, L::El), w(S::Projects, L::El), w(S::Education, L::El), w(S::References, L::El), w(S::Work, L::El), w(S::Basics, L::El), w(S::DigitalSelfAssessment, L::El),
w(S::Awards, L::El), w(S::Summary, L::El), w(S::Languages, L::El), w(S::Profiles, L::El), w(S::Memberships, L::El), w(S::Wishes, L::El), w(S::Conferences, L::El), w(S::Volunteer, L::El),
w(S::Courses, L::El), w(S::CoverLetter, L::El), w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Education, L::Sr), w(S::Skills, L::Sr), w(S::Basics, L::Ru), w(S::Basics, L::Uk),
w(S::Memberships, L::Uk), w(S::Memberships, L::Ru), w(S::Certificates, L::Ru), w(S::Wishes, L::Uk), w(S::Education, L::Uk), w(S::Work, L::Ru), w(S::Summary, L::Ru), w(S::Interests, L::Ru),
w(S::Projects, L::Sr), w(S::Volunteer, L::Sr), w(S::Profiles, L::Sr), w(S::Publications, L::Uk), w(S::Attachments, L::Uk), w(S::Languages, L::Bg), w(S::Languages, L::Ru), w(S::Skills, L::Ru),
w(S::Projects, L::Uk), w(S::Attachments, L::Ru), w(S::Skills, L::Uk), w(S::Volunteer, L::Ru), w(S::DrivingLicences, L::Ru), w(S::DrivingLicences, L::Uk), w(S::DrivingLicences, L::Sr), w(S::Languages, L::Uk),
w(S::Volunteer, L::Ru), w(S::Volunteer, L::Uk), w(S::Volunteer, L::Uk), w(S::Profiles, L::Bg), w(S::Summary, L::Bg), w(S::Publications, L::Ru), w(S::References, L::Uk), w(S::Awards, L::Uk),
w(S::Interests, L::Uk), w(S::Awards, L::Bg), w(S::Awards, L::Ru), w(S::Basics, L::Bg), w(S::Work, L::Uk), w(S::Skills, L::Bg), w(S::Certificates, L::Bg), w(S::Certificates, L::Uk),
w(S::Volunteer, L::Bg), w(S::Conferences, L::Sr), w(S::Courses, L::Uk), w(S::Other, L::Uk), w(S::Courses, L::Sr), w(S::Other, L::Sr), w(S::Certificates, L::Sr), w(S::Publications, L::Bg),
w(S::Attachments, L::Sr), w(S::Attachments, L::Uk), w(S::Attachments, L::Bg), w(S::Other, L::Ru), w(S::Courses, L::Ru), w(S::Other, L::Bg), w(S::Courses, L::Bg), w(S::Awards, L::Sr),
w(S::Wishes, L::Sr), w(S::Other, L::Sr), w(S::Other, L::Bg), w(S::Wishes, L::Ru), w(S::Wishes, L::Bg), w(S::Summary, L::Uk), w(S::Work, L::Bg), w(S::Work, L::Sr),
w(S::Conferences, L::Uk), w(S::Skills, L::Ru), w(S::Skills, L::Bg), w(S::Languages, L::Sr), w(S::Projects, L::Bg), w(S::Publications, L::Sr), w(S::Interests, L::Sr), w(S::Interests, L::Bg),
w(S::Interests, L::Bg), w(S::Interests, L::Sr), w(S::Publications, L::Ru), w(S::Publications, L::Uk), w(S::Publications, L::Bg), w(S::Summary, L::Sr), w(S::Awards, L::Uk), w(S::Awards, L::Bg),
w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Uk), w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Conferences, L::Ru), w(S::Conferences, L::Bg),
w(S::Conferences, L::Bg), w(S::Conferences, L::Ru), w(S::CoverLetter, L::Bg), w(S::CoverLetter, L::Ru), w(S::CoverLetter, L::Sr), w(S::CoverLetter, L::Uk), w(S::Education, L::Ru), w(S::Education, L::Bg),
w(S::Memberships, L::Bg), w(S::References, L::Sr), w(S::References, L::Bg), w(S::References, L::Ru), w(S::Awards, L::Ru), w(S::Awards, L::Bg), w(S::Publications, L::Uk), w(S::Publications, L::Sr),
w(S::Publications, L::Bg), w(S::Profiles, L::Ru), w(S::Projects, L::Ru), w(S::Projects, L::Sr), w(S::Projects, L::Bg), w(S::Profiles, L::Uk), w(S::Work, L::Ru), w(S::Work, L::Uk),
w(S::Work, L::Bg), w(S::Attachments, L::Bg), w(S::Attachments, L::Ru), w(S::Attachments, L::Bg), w(S::Projects, L::Uk), w(S::Projects, L::Bg), w(S::Summary, L::Sr), w(S::Summary, L::Bg),
w(S::Profiles, L::Ru), w(S::Profiles, L::Sr), w(S::Profiles, L::Bg), w(S::Publications, L::Ru), w(S::Publications, L::Bg), w(S::Work, L::Ru), w(S::Work, L::Bg), w(S::Summary, L::Ru),
w(S::Summary, L::Uk), w(S::Summary, L::Bg), w(S::DigitalSelfAssessment, L::Bg), w(S::DigitalSelfAssessment, L::Ru), w(S::DigitalSelfAssessment, L::Uk), w(S::DigitalSelfAssessment, L::Sr), w(S::DrivingLicences, L::Bg), w(S::Conferences, L::Sr),
w(S::Conferences, L::Bg), w(S::Certificates, L::Sr), w(S::Certificates, L::Bg), w(S::Skills, L::Sr), w(S::Skills, L::Bg), w(S::Memberships, L::Sr), w(S::Courses, L::Ru), w(S::Courses, L::Bg),
w(S::Interests, L::Ru), w(S::Interests, L::Bg), w(S::Certificates, L::Ru), w(S::Certificates, L::Bg), w(S::Memberships, L::Ru), w(S::Memberships, L::Uk), w(S::Memberships, L::Bg), w(S::Summary, L::He),
w(S::Awards, L::He), w(S::Other, L::He), w(S::Memberships, L::He), w(S::Conferences, L::He), w(S::References, L::He), w(S::Work, L::He), w(S::Courses, L::He), w(S::Certificates, L::He),
w(S::Wishes, L::He), w(S::DigitalSelfAssessment, L::He), w(S::Publications, L::He), w(S::Education, L::He), w(S::Volunteer, L::He), w(S::Skills, L::He), w(S::Languages, L::He), w(S::Basics, L::He),
w(S::Profiles, L::He), w(S::Projects, L::He), w(S::CoverLetter, L::He), w(S::Attachments, L::He), w(S::Interests, L::He), w(S::DrivingLicences, L::He), w(S::Projects, L::Ar), w(S::Other, L::Ar),
w(S::Volunteer, L::Ar), w(S::Languages, L::Ar), w(S::Publications, L::Ar), w(S::Skills, L::Ar), w(S::Summary, L::Ar), w(S::Awards, L::Ar), w(S::Basics, L::Ar), w(S::Certificates, L::Ar),
w(S::Memberships, L::Ar), w(S::Interests, L::Ar), w(S::Work, L::Ar), w(S::Education, L::Ar), w(S::Courses, L::Ar), w(S::References, L::Ar), w(S::Wishes, L::Ar), w(S::DigitalSelfAssessment, L::Ar),
w(S::Profiles, L::Ar), w(S::Conferences, L::Ar), w(S::Attachments, L::Ar), w(S::CoverLetter, L::Ar), w(S::DrivingLicences, L::Ar), w(S::Other, L::Hi), w(S::Courses, L::Hi), w(S::Education, L::Hi),
w(S::Work, L::Hi), w(S::Attachments, L::Hi), w(S::References, L::Hi), w(S::Projects, L::Hi), w(S::Summary, L::Hi), w(S::Wishes, L::Hi), w(S::Interests, L::Hi), w(S::CoverLetter, L::Hi),
w(S::Awards, L::Hi), w(S::Profiles, L::Hi), w(S::Skills, L::Hi), w(S::Volunteer, L::Hi), w(S::Languages, L::Hi), w(S::DigitalSelfAssessment, L::Hi), w(S::DrivingLicences, L::Hi), w(S::Basics, L::Hi),
w(S::Publications, L::Hi), w(S::Memberships, L::Hi), w(S::Certificates, L::Hi), w(S::Conferences, L::Hi), w(S::Basics, L::Th), w(S::Work, L::Th), w(S::Publications, L::Th), w(S::Conferences, L::Th),
w(S::DigitalSelfAssessment, L::Th), w(S::Courses, L::Th), w(S::Education, L::Th), w(S::Memberships, L::Th), w(S::Volunteer, L::Th), w(S::Interests, L::Th), w(S::Other, L::Th), w(S::References, L::Th),
w(S::Summary, L::Th), w(S::Wishes, L::Th), w(S::Skills, L::Th), w(S::Languages, L::Th), w(S::Awards, L::Th), w(S::Projects, L::Th), w(S::CoverLetter, L::Th), w(S::Certificates, L::Th),
w(S::Attachments, L::Th), w(S::Profiles, L::Th), w(S::DrivingLicences, L::Th), w(S::Awards, L::Ja), w(S::Summary, L::Ja), w(S::Work, L::Ja), w(S::Other, L::Ja), w(S::Certificates, L::Ja),
w(S::Publications, L::Ja), w(S::Conferences, L::Ja), w(S::Interests, L::Ja), w(S::CoverLetter, L::Ja), w(S::Wishes, L::Ja), w(S::Volunteer, L::Ja), w(S::Basics, L::Ja), w(S::Courses, L::Ja),
w(S::DigitalSelfAssessment, L::Ja), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Education, L::ZhHans), w(S::Work, L::ZhHans), w(S::Interests, L::ZhHans), w(S::Memberships, L::ZhHans), w(S::Courses, L::ZhHans),
w(S::Certificates, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Profiles, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Basics, L::ZhHans), w(S::Awards, L::ZhHans), w(S::Work, L::ZhHant), w(S::Volunteer, L::ZhHans),
w(S::Attachments, L::Ja), w(S::Projects, L::ZhHant), w(S::Interests, L::ZhHant), w(S::Memberships, L::Ja), w(S::Languages, L::ZhHans), w(S::Conferences, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant),
w(S::Projects, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Skills, L::ZhHant), w(S::Languages, L::Ja), w(S::Summary, L::ZhHant), w(S::Basics, L::ZhHant), w(S::Awards, L::ZhHant),
w(S::Profiles, L::ZhHant), w(S::Other, L::ZhHant), w(S::Volunteer, L::ZhHant), w(S::Other, L::ZhHans), w(S::Other, L::ZhHant), w(S::Other, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant),
w(S::Publications, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::Ja), w(S::Education, L::Ja), w(S::Memberships, L::ZhHant), w(S::Conferences, L::ZhHant), w(S::Courses, L::ZhHant),
w(S::References, L::ZhHans), w(S::Languages, L::ZhHant), w(S::Education, L::ZhHant), w(S::Work, L::ZhHans), w(S::Volunteer, L::ZhHans), w(S::Certificates, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Skills, L::ZhHans),
w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant), w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja),
w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::DrivingLicences, L::ZhHant), w(S::References, L::ZhHant), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans),
w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans), w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant),
w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans), w(S::CoverLetter, L::ZhHant), w(S::Work, L::ZhHans), w(S::Projects, L::ZhHans), w(S::DrivingLicences, L::Ja), w(S::Volunteer, L::ZhHant),
w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::DrivingLicences, L::ZhHans),
w(S::Languages, L::Ko), w(S::Memberships, L::Ko), w(S::Certificates, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko), w(S::Work, L::Ko), w(S::Basics, L::Ko), w(S::Projects, L::Ko),
w(S::Awards, L::Ko), w(S::Education, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko), w(S::Courses, L::Ko), w(S::Wishes, L::Ko), w(S::Other, L::Ko),
w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko), w(S::CoverLetter, L::Ko),
] }
