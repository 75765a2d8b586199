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
программы	0E71
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
使える道具・ソフト	0;E1
使用ツール	0;E1
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
擅长	0;F1
擅长技能	0;F1
擅长的事	0;F1
擅长领域	0;F1
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
軟體技能	0IC1
転職希望条件	0Hd1
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
사용기술	0>A1
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
"#, r#"0000000000000000Xj<O0000m5\E00000000TL:500000000PRf@00000000\TN5h\^Q000000000000T6D^P?H3<mO68SoP0000hE:>000000000000d;i700000000
00000000@4lS0000I0F`00000000<:G_0000000000000000Q4Zj00000000H\AN`O4XlUUCH^?EE6UM000000000000000000004A6T0000000000000000lnTf0000
00000000XR2b@ikEm5K\000000000000Df2C000000008894000000000000Pj>=000000004>hG4N;bDjZT<kM^00000000<D]W0000LgOl000000000000<ZEW0000
HU43000000000000000000000000a4N=0000LMGL0000\YZo03=<LdRf0000000000000000TCn>000000000000d>4P00004noP0000000000000000TGR8PAV3`\ch
0000PH2b0000LWbW\;;P00000000HfV=000000000000000000000000000000000000@H8K00000000dWhQ00000000<[0K0l@Z000000000000HWVHd^J700000000
000000000000000000000>mg`WPkQ3F1000000000000000000000000T1Fc02dj<8Mdl8BLLSKWh]iF8<P3lSUbTjOHP8aW0000T`YO000000000000dBo400000000
d1:O0000000000000000HfJ70000PNdT000000000000@@nOdQV0L6a;\;fT0000h;0W0000XU@;0000000000000000@7UB000000000000Lbm10000PM:54KlO@8=Q
0000000000000000000000000000000000000000D0fd00004DoV000000000EM100000NS_00000000000000000Z230000DQmN000000000000XIJ?\XXP0000H1=f
0000000000000000000000000000<VM`00000000T0YOX4VJ00000000XTFG0000000000000T^>000000000000000000000000PQE;00000000LFE<8UD]00000000
00000000`j`U<AW[P9VC53ef41\U000000000000DQlB0000000000000000A2df0000000000000000000000000000HYK0HS`N00000000hHmj0000000000000000
00000000000000000000000009NE0000@P4[`in<15f;000000000000000000000000`N>44j_dD`T10000Te[]000000000000@9AS0000Hhif00000000X2fY0000
00000000TI?:0000`5ma0000dOoS0_40@^7;00000000000000000000`HIGPXK20000\5aAT;Sc\CD?LHe>960QlXb6000000000000@?T<P1^_@569L\R40SI;0000
00000000000000000000liEE0000@4Vm0FeVHOBZ@DJo8B=;<X\I`iUJ000000000000000000000000000000000000DAjA0000hAHK00000000`0Z549f1PB=Tl;Z0
X:3e<NK:\Y1W\ig^0000000000000000<oJ0Q2kh0000000000000000000000000000i0bA0000`4@XPYmh0000`:VPTGm6`N@D000000000000@<DiHfK800000000
00000000000000000000000000000000HhGnXDSK`:FV00000000`V4a@Zk<0000LLmb0000000000000000000000000000`EcLhIdn00000000000000000VX]0000
0000000000000000000000000000000000000000000000000000\K>S0000@4nO000000000000lVoQ0000000000000000000000000UcUhncm00000000T^Ei<SLm
000000000000e7McDF:n00000000000000000000@P?S00000000000000000000h7_000000000Pi[bd1IPi29[0K5K00000000X>8K000000000000000000000000
00000000A1CL0000000000000000000013jI00000000\PQOe6j\0000000000000000HHGbljU\00000000=4RBl]SNhJoa000000000^NV41fZ0000000000000000
000000000000000000000B0i00000000T@E300000000000000000000`;?C000000004mgB<nK;00000000000000000000000000000000@DBe@8da000000000000
00000000D75\0000I2Qa000000000000000000000000000000000000<B85\R^THVe\00000000`9W:PEnX0000000000000000<hP900000000`AQnLRlc84o?4iBK
I3VfLJ9lPYR_A7SZ0000=5oj0000DR]O000000000000<HD4000000000000000000000000000000000000hG84l=6o000000000000000000000000000000000000
00000000lS3cXlE^00000000000000000000P4498AS:i7HM`0UbP7h2X`f\<jC^00000F><0000000002][8XAG00000000000000000000<G=FlJWe@N_elP6PQ222
0000hJMidjYA0000dFlO\YCXm4_b`Aa5DMfR000000000000000000000@fFi2nc00000000hIQnHTd_]741hi_?TW2@00000000lZg:0000000000008WTJY6c90000
TNOf4ZSN000000000000@RmfT0G\@YN4i4_2dg_\00000000i3ST00000000PkHZ000000000000000000004@4A0]\m00000000\N7lHSWh0000000000000000`31l
h;164A>OlBjLhbNi00000000000000000000000000000000000000000000000000000000000000000000000013i28JPSH?^40000Y7PK00000000000000000000
000000008i_kLX`I000000000000Q4Q10000@IW?DOY>0>920000000000000000PmEC0000000000000000000000000000A1lb000000000000i2jH00004LTD8VD]
0000000000000000000049?o0000X2M:LG@hU7KS0hE]000000000000000000000000`[T20000000000000000@EPD0000LD`N00000000000000000000L\4N0000
I6lQ0000@1I]00000000dS\<\AdA000000000000XCaM0000E61DTCb<00000000dA700000P;AD42C1000000000000000000000000000000000000P;bnTP7V4Q?0
\=IgT6J@Dh`9dIi296Pm4kafl^^W0000lSHW8:dd0000`9bP0000`Hf0l0kI00000000`LeoDg9f00000000000000000000000000000000TkHjH>A?XfiUDoWY0000
00000000DSY>00000000Xe=400000000000044c800000000LXc_<cC9P86G0K170000deL500000000L08U8OAg0000m50o0000000000000000TmTD000000000000
L9j;dG4O4SYY`kB186Mj@ZQGHJbE0000TN270000U2cC88F800000000<E;U`RXm00000000000000004Nla0000E3?YQ32cA6T60000000000000000000000000000
<9Z90000000000000000000000000000`N3S000000000000000000000000`6kH00000000000000008QMS0000X?WN000000000000000000000000LShJ00000000
000000004eII000000000000000000000000T@X;00000000\N[R00000000`OYS@A`X0000H3\l0000LFK3HT1U0000000000000000Y5IR0888PHAkD[cX0000h5aY
00dEHI0ddNNj0hMdX13l0000000000004@;_00000000hW9fPG`eh>iW0000000000000000000000000000000000000000Y1Yl000000000000000000000000@=^>
000000008\o900000000Hd]:0000000000000000000000000000000000000000@^HH0000PSa\00000000\H5Cl;H]8?9Ti5=D0000\aT]0000D4N?dRQk0000X0E?
000000000000DBWkh^6]97M?00000000000000000000lfh1000000000000000000000000PI6K000000000000000000000000D7He0000`JLn00000000000002gO
M6h@00000000H]\ZY1Cj000000000000000000000000m2K@0000000000000000000000000000DL8UTUW@0000000000000000XI^:0000lMe`0000000000000000
000000000000000000000000000000000000H=950000HaB:DFjd000014AS`;`EX;N600000000\6i[LV<l0000l=CY4PU80000@nD6dB4`0Reg00000000PIjF8G6U
0000000000000000\\i_000000000000XWWk000000000000l7kA<mOZ000000000000]2QL0BHK0000D>0Z0G3B`5]ADTM`HUhNh\WlXP6]00000000000000008Yo5
LV7^TKne000000000000000000000000E6JL0000000000000000T`mI4;H70000000000000000Dh=O00000000e5_c0000HZ[V<eK600000000000000000000`IMB
HQ2]hS3T00000000lEj248Ab`Co^<]520000Dm^I000015=h0>Vdl]edE1j:00000000000000000000dB]Dla29X]76dFbK@2T>94AA0000l:47DIGm0000TFB9D1`l
0000`HK:00000000T4>[`\eDP][hd^]R<F=Q00000000000000000000e5DR000000000000000000000000I0\k00000000000000000000<dE10000000000000000
0000lCRf0000000000000000D4Go<IC40000DQghD9lih;c<DIAX0000\=Bd00004DEf00000000`DbQL>IL4N^a00000000`M^g00000000<dk40000hPK^00008VIo
lOOO00000ZMa0000TE=Z00004;YP=5XX4Cm:0000000000000000000000000000D[h_`g6j00000000000000000000000000000000000000000000<;S=00000000
00000000000000000000000000000000@5>k0YGK000000000000Y5;R00000000000000000000000085l20000000000000000000090BO00004X_?00000000PP`^
`67=000000000000PZ8kdZi6000000000000000000000000TDEMX4mW0000la@5000000000000A6J@`VEjPDIZdedNXQVo4\Cj0000@j[i00008d1_m2\b00000000
0000000000000000XC2]00000000@D[XPVW?T42odOM=4N9_0000<e1f0C`1i7TS0DmF4L;f00000000Pc47000000000000\XlX00004WR9d7GhlMXh0ZW800000000
@@>>0000TU]5A2cgH:`L4<QID^aJ`Cce0000]1<k`KZ^<Qjb00000000hVF_0000`JNP000000000000P:6F`RHQlRoWDUC;0Y=<@o>o4gGI0000000000004A^K0000
8AJg00000000\j>P00000000l0aOd;?hPB0=<FBh\01m0000000000000000000000000000a5B30000D?Di00000000\HHM000000000000000000000lTW00000000
HXl6<=cD0000<:j>0MkZ8[_NI6=Y000000000000U2>M0K7n=0gK00000000@65E00000000000000000000000000000000000000000gT4<TO;L_Yk<>kS`WDU0000
00000000000000008a6o000000000000\>nA<TWW000013=UHM[bl@0O<i;700000000hhW[@gJQ0000000000000000\?jG0000000000000000h\^b09KdTjE80000
000000004cK58W3b00000000924T0000HOo90FQ;\e7m00000000000000000000000000000000hAlmXeX]00000000TNHb000000000000000000000000PiMK0000
0=[k`F:^\Te]0000000000000000000000000000P3=U0000d\c70000000000000000Xk:200004@n2\IU70000`id4000000008FiOLS:f4kM;94QI00000000L@A\
00000000000000000000XGaSDS?]0000`kYm00000000000000004[Th0000Q3dC0000000000000;;90000000000000000000000000000000000000000P[aB0000
000000000000\?_F0000TY_f00000000dQ`20000`TS30000000000004M?kLhSkm7R4000042[BTPn=000000000000000000000000`U3G0000XAIWQ6;O@YWe0000
0000d]kkLgnn00000000000000000000000000000000D_[900000000000000000000000000000000hYe3L@:J00000000Y4VG00000000000000000000D]mD0000
4PPFX3cQ@ilU0000`ZaLhl^:000000000000LaS4Tmod\F5SPKB>dXm50000TD[:000000000000D@TW00000000P@mVhO<d0000<^3JLb\o000000000P3k00000000
000000000000T0mGT6C:00000000PO@e00000000HRMM97P90000000000000000000000000000DBR8@REI8AC50000000000000000l\Md`Ha7000000000\9OH]M?
00000000000000000000lB_P000000000000l0]T00000000XIB]4YHA`OUkPSeB000000000000000000000000000000000000H6^P000000000000P\j\00000000
\?I>0000XJ>;0000000000000000<96I4ZLMhHm[4ajo0000000000004c7A0000LAUJ000000000000000000000000DGX800000000lgN]00000000000000000000
0fE=0000000000000000h@`n0000h\>N00000jl>08T70000LdAF0000000000000000dZPk0000000000000000000000000CFj0000hPBb0000HH:9000000000000
i3j=000000000000000000000000000000000000X>2V00000000PUlJ00000000`07C0000000000000000X@iI0000`Wa^00000000000000000000000000000000
96lf0000000097560000<Z^oi55400000000000000000000i5WJlSXA000000000Uk:0000TWPC`XcD00000000U67M000000000000000000000000000000000000
0000PDlf00000000@KDl0000@LmOD^DK0000000000000000dMjj8XW;\\Tid7]D0000@3?N0000000000000000\2=90000000000000000Hec?526C000000000000
=5bN0000d:V_000000000000\HU\<BQQ0000000000000000000000000000000000000000<2njh?DI\OdK0000\NkH000000000000hGcG0000XL4M000000004MSd
0000T5AC00000000\9a[0000TB3[LD=50000000000000000@D_S0000000000000000LDScTJ\<00000000000000000000000000000000H?@MHkV0000000000000
D<A`0000000000000000XV]D8BZPD[P[0000Y2a6000000000000\MWV000000000000LCH>0000000000000000L^<V0000000000000000I5:8000000008ST2\e>0
Y1S64Ko<000000000000X;`l00000000l?BR000000000000`E9;lHiI0000HO;400000000000000000000<7JVdl_ILhDUP6aJ00000000d>YYDMEP\U9800000000
0000000000000000000000000000E6Yd0b=j0000000091^m0000`lmA00000000000000000000000000000000XQ@X0enk000000000000000000000000\H\KHVCm
0000000000000000PPNc0000`98al[iI00000Dk<PXZN4S7d000000000000`iI<000000000000PmM_000000000000H2:S0000000000000000TAeS00000000<Z5a
000000000000Q5ViH5AV00000000000084eo`X:k57X10000X6gg0000000000000000X8AH00000000000000000000000000000000000000000000000000000P:S
dGVH0000\P;]00000000000000000000000000000000P1]3`66?47cJT=0W00000000lY8]0000dD4[0000@2_B000000008EOV\6lJ0000h<918oBGM1T20000P0BF
T:H300008:<KHBUDDG6c000000000000000000000000XY`T000000000000d=K`8iS@000000000000000000000000000000000000000000000000Ld\<00000000
00000000000000000000000000000000Q1dL000000000000000000000000hojR000000000000000000004EKb0000h8EY0000@84c4=BJ000000000000Q4B4lPQ9
d>H^0000000000004AoM0000l>]D000000000000dFGd00000000m7Om000000000000XBlA0000<DondOJB000000000000PNU90000000000000000000000000000
PCVF45d^A1AB0000lNH70000D7PRTFm?0000HUI5TG<700000000000000000cHn0000P8La`HBjdXgO00004MhN14>5000000000000HQ[H00000000000000000000
0000lo3e<Bg;0000<F7NhUKG0000000000000000000000000000000000000000T:fB0000000000000000@EiePjUD0000000000000000L5[\000000000000i3>K
H2Ai00004;B6LJN>0000000000000000lV8cM6?900000000000000000000Pf18000000000000000000000000lDRCL@EF00000000000000000000I5Xj00000000
000000000000000000000OZR\cH7XDXZ0000000000000000000000000000000000000000000000000000000000000000PEBX10T4000000000000a3@a00000000
0000M3bf00000000000000000000\hIe91M?0000PBL4dn<6I350Q78;00000000000000000=QCPBGV\6NKD=]DdAZeP8?mLKUWTD;HDJ8TTR@_0bfCh`7Zle]XhMl>
@@]1@Pb@0000DO]30000P8Vl07Wl`9>U\TTD0000000040>K00000000<L180000H2dNLWEE000000004Ac[=4730000000000000000000000000000Y3DWD0_F0000
0000HYb3I6ae0000M4DeTlj0000000000000d01`00000000000000000000000000000000d1:]l[JS`[L`00000000@OWL0000000000000000000000000000@^o5
h<XCe0`gDWZ?0e:n\=<B00000000000000000000000000000000000000000000P\0m000000000000000056kF00000000XR8R0US>000000000000<7cclAIH0000
000000000000Y73D00000000hB=0XQL0000000000000000000000TOI4@<]hNO=8X@D4C;;0000LTaE0000D8;Ha1>QlMOE000000000000H8Fn0000`8ZR00000000
000000000000l1JVlFKG0000T5jMTB2hU2Io00000000000000008Y<@000044e<0000000000000000000000000000dV060000448;00000000@VV^00000000T]MO
0000hPhADmP>00000000000000000000e59fHl2T00000000000000000000000000000000LXE0000045`28NM_00000000`O8OlbDL00000000HUMlP[D<00000000
00000000000000000000PeRVl^Ln00000000DnnT00000000l^Q\0000PHLg8XJC\oMB\hhnDCDW`FF[I1=C0000H;EG00008;[EU2JM00004EV90000000015<00000
@46ghENfLn3K000000004;]a0000`G4`lMelHMF3d?1LhSQ:`^TK08IcT_@f\9\60nRoH3DOH>B?4@oEY5RLdDDDX?l\524l0000<N0F000000000000000000000000
0000000054hY000000000000e1Qb00000000<WOQ00000000T[5W00000000`1@C000000000000A3d1d;VZ000000000000Pm=DPBae<ZoiDL8c0000L1Qe00008F?@
0000000000000000\UP:h>cT00000000\6NnPZV;0000000000000000000085mA0000000000000000d7d:l[lI0000E6hRXfN=000000000000\HRO0000<4b\PMB5
00000QkL0000000000000000\X0lTV[9P[W0000000000000000000000000lP9F@<_m00o7hNnPh]oM0000\2Qo0000000000004INl@`B?H@\Z0000000000000000
000012YD00000000000082P24f`g000000000000<SjcD46N0000XQ^Z0000d2V2\:`c0000dZXF0000\ZbQ00000000000000000000000000000000lC>[00000000
8iIN0000000000000000@BWST_Bh0000000089S\0000X>Al0000000000000000000000000000hPe?djIeTkAJT;j=00000000`=5G0000`0Tk0000000000000000
00000000TS4500000000000000000000\Ze700000000PQOW0000000000000000000000008CLG000000004fTZ0000000000000000000012R3@UNCI5GT00000000
m25Ml3Dj0000000000000000`QQQl?XY0000000000000000L?fEI2;kLOMY000000000000Xjj>000000000000<Sf^X=E=93=CHDT\00000000000000000000Xka;
0000@GIk000000000000PA]fhP<2D`MQd\5Y0000XEWV000000000000XK2W90>kQ4iO00000000Ph8=l=;e`[GehX:Y000000000000000000000000000000000000
LX?0000000000000lBj5000000000000000000000000000000000000L;D\<=Vf8]SkE1`J00000000000000008Y;b0000`6VWl;L9TngI0000<NYRlhjf0000lPJF
00000000000000008F;<0000000000000000000000000000T<B?0000000000000000000000000000<kBG000000000000000000000000lU7G0000000000000000
00008lj>000000000000D2;d0000d1hVT8UB8<hY4D^QT5XbPTg_0000000000000000000000000000000000008F4241]m00000000000000000000\I1;0000hDkU
00000000000000000000dSX[000051aXho01P40_E3Kn00000000000000000000TIj10000LoAW00000000Dlf@XSV;T>E5`eKU0000DlG300008C[70000X2EEDE`o
95kD0000000000000000l93:000000000000000000000000XbK`00000000\GVU0000000000000000TAW314PS0000`7Ao000000000000`VKVlSC_00000000Lhbm
00000000TY3>I7F1000000000000X^7[0000d9<H@Wda00004M9`0000DUQ90000000000000000i6Ec0000000000004[W_0000000000000000lG72000000000000
00000000X2RgH847LnI\Y5n;000000000h\i00000000XLhd000000000000l8k>8WAP\5oe13MQ000000000000000000000000000000000b^4H=fC000000000000
0000DHL;00000000Q6N<00000000000000000000@I=800000000XofD00000000Dn^`dPDO`QfM0000lATO0000000000000j4G000000000000DPk[0TT^h^R``[7>
0000000000000000000043iY000000000000X\7e00000000000000004e5a@Q`O00000000HX`900000000h2NmD9:n00000000T:fYP;M_X>i7\Lk^i5iD00000000
000000000000Xn8W00000000hZf;51O=000000000000000000004<mF0000000000000000000000000000`EB400008m4F00004f0T4>EO0000hH964Oknhm780000
000000000000Y4m00000dZ];000000000000H?3mDjiY00000000H?3S@7^;00000000DLC^`[b`00000000TN0`0000000000000000H<\4<2ZX00000000000053DE
0000`S9NXZB4PdVk000000000000P]HM0000@TW?00000000000000000000@;A6000000000000000000000000hk:WH:G1000000000000T>aC0000000000000000
0000P6hb0000TL<n0000`P6<<lJ5X_1e41gR00000000000000000000H?2TL8_00000l5aghXHdY4:6Q63lPL5l0000000000004D6H\mEX0000hW>oPC]>@bE30000
00000000`Rgg0000U3nN000000000000\@ahLE^U0[LF0000@?F]0000000000004HjJ0000lMA:0000@4V\0000000000000000D8<APGPX`KSolB1o\>aX\k8IY1ES
939_8EA^M5\000000000I3Z\000083Oa00000000HSf4XG008Zga0000\Q=Sh3>J<6mn\MZc<WCkl?SM000000000000000000000000LIJOdQ5GXE@LU2__00000000
A6HH000000008Pjh0000<WACLRSj0000hZ3b0000000000000000hV`VI5NY00000000dAMZPCnY00000000PGPl007Q`J`1<f2[00000000@V2nHIb700000MjPPjFJ
dYf<lc2>D?ki\Gg_0_<ndk]c00004Q=o0000\N8FDjTX00000000\KCo0000e7Ud000000000000`?HE@GEX0000000000000000h>1E00000000000000008\]U0000
0000D3Hk0000000000000000000000008gUVdaIm0000000000000000000000000000dPIWHmN=00004nmc00000\hf0000D[1K0000lWYgHY:N0000LOa:07kRLiV=
00000000000000000000@8F_lLMI0000`1b2000000000000000000000000HbhZ0000000000000000\Uej0000000000000000hJWL<lLJ00000000000000000000
00000000hIfae32N00000000TZLba4Oo00000000\N3e0GeM10Bd00000000000000000000@Pdl0000m1ih0000lThC<h7Q000000000000<7A000000000dMoLPjLe
8l86`CSF`jh<`ZSe@JCf8g7YDoGi0000000000000000000000004W8?00000000@U5K0000000000000000e1@UTL0>P:ZUX^GR0000000000000000Td9A00000000
000000000000XjX;0000lkYLM6Gd0000\mcA00000000T0n`L=kIXA4KPWc:<Zkd0000DW1>dKG5000000000000000000000000diHU0000hAhc0000000000000000
0000000000000000Lc_J0000TQai000000000?PR000000000000000000000000000000000Z^KdDIf000000000000l_G\0000`e[O000000004HWDdNlm00000000
8Db;00000000000000000000000000000000000000000000P1FHa1f\L4<F8b_JX1[O00000000000000000000000000000000000000000000000000000000I377
0000I3_<000000000000000000000000T9^j00004bJaXZVhlRjEdBYM\[Dmi6FAY7=c0000PLU;0000000000008U@j0000000000000000000000000Ge\00000000
4Og@0000000000000000000000000000@BUl<V@g0000<A8\LPC^000000000000lO1c000000000000L0?PL?jk`;Ba000000000000L1bR00000000000016IV`3XA
d7\X<V6Ch;<4lF]94ZC`89;kT3nNHA<_0000000000000000000000000000000085XU000000000000P[k40000\DFb4XXnX::bHEAR4=Nca2=E000000000000lHU3
D^Ho00000000=3iD0000i6i`000000000000d2KT0?e[@FGo0000000000000000h5nL00000000]3hTTG^d0000TB9mdBIg000001De0000\D8FD<nA4b<Va6>[0000
M5Sc000000000000LFmmlUh[HZ1i000000000000000000000000\E6T00000000@aJ\TWnP`aUc0000000000000000d8aH0000DK?V@lCS00000000000000000000
hG5>=3<_@9\E00000000@ZO\0000<\VQDLGHL?d8\]jF000000000000000012XH00000000LMN<000000000000\7am00000000000000000000Pk?Q000000000000
0000000000008g[^i207d:_NHl>o0@0=hG`X000000000000000000000000000000000000l3hbL;mFdJ][0000@H:X8W0e@X]R00000000H[I<00000jnlHNbodSim
dU^gdB1K0000000000000000XX[H000000000000\j3700000000T>G[L\A?0000hEJP8XC`00000000000000000000000046AhD1Km00008FmX0000000000000000
000000000000000000000000HB^L@hdR00008Dci0000000000000000XjJ500000000\PY@\nZn00000000000000000000HCZ<0000000000000000000001Q>0000
0000P^[g0000000000000000000000000000`F[m0000000000000PUa57SB00000000M3CO000000000000000000000000000000000000000000000000HaV_dD1U
00004BBjX^AHh<4Ja6R50000XOD>D;8O000000000000000000000000000000000000`9<e000000000000000000000000000000000000000000000^5m`DJ30000
000000000000Pca^<I\WX[CJM3Bk0000<BH_XG[Z000000004X6B0000000000000YMWH8I>0000=1YT00000000000000000000\H]FY7>_00000000hBMbdJnb0000
00000000lHUN000000008g]`00000000Q5mNhj;^000000000000l45C00000000Do4F0000@LHa00000000000000000000H0_j000000000000T`=k000000000000
0000000000000000l3\2000000000000@00g00000000000000000000000000008\lG8AJL0000000000000000I3Y?I5eB0000`\2L00000000000000004FDILTal
00000000000000000000XW]^0000D_B80000T]B10000`:O6000000000000033G000000000000\]Q9000000000000PWVb00000000000000000000=4kb00000000
000000000000T?KI0000000000000000lB7a000000000000<5M<`Ho4`]N?]4ao0000I0<=00000000000000000000E5J30000000000000000000000000000948Y
000000000000\9IS00000000000000000000000000000000]6^e0000000000000000000000000000000000000000T<]c0000000000000000hUY8000000000000
000000000000LANQ0000000000000000000000000000Toc50000]58:XjMo0000000000000000\9GD0000@O5O00000000L?EYDMJVdK4a`9[W00000000dCbS0000
0000000000000000000000000000000000000000000000000000P@5N0000lEN@d\Ao]6I20000000000004U5:00000000\H2=dX<Q8h\We6;[0000Pa^@@FYN0000
0000TYeNDM?<LBP_`E8a0000e6Kl0000000000000000Ta8I<c2i000000000000@FVK\AR@0000\IXGP96>0?VQ=3kTd;UJi5GB0BXF00000000000000000^G^PMci
000000000000P>>CXSF;55BQ0000i2:90Uh8\jZlm4Q[0000lncU000000000000000084V4M5e000000oh900000000DgMCA2Wj0000Q711XW3D00004E>:LX?O0000
M2gQ0000PJoO0000@WPS00000000@`<W00004WD>Dn_L000000000000DRDY000000000000000000000000000000000000000000000000hkc20000000000000000
000000000000\jB5e2Z@\j3ZXmdGM1b`PBCf0]EXha2YXhA5L?5o0000d?K1000000000000H[^8hSna00000000XTo6@iag00008<j40000`J?<0000000000000000
H=I:h=a70000X>E_000000000000`bSn0WJO`>5QhAc5000000000000000000000000\@450000000000000000M3`V00000000Y4[K00000000000000000000lNRI
00000000PBFjDGablQ8^0U4jTW0PL`eL<dj;00000000000000008E0e000000000>db000000000000LFb:000000000000DbH7loY00000LJiD000000000000DKE=
00000000000000000000lPXi`9@C8HCM000000000000l3Vk0000TFF?000000000000000000Z]<G^H00000000DJhY00000000PS6ml3hP00000000<AI5\078TIV7
`N52`Z4@92X<@=gPM7YB000000000000000000000000000000000000lNl;\QV`hXJUQ2bALR3f0000Hnd[0000h_0@0000000000000000D`Yg00000000`kN[TJgV
D;2h000000000000d45h0000000000000000000000000000000000000000T0Xl@d9h000000000STD@30M`k[<0000000000000000000000000000TlR3TKF:XCU3
0000000000000000=3@O00000000l;_j00000000TKMH000000000000d6lhlF]b0N1900000000\76FLVW`00000000XH3FX1=V54:N0000X`DYd]XQhdFk00008mV3
0000489NX:S2HZeN000000000000000000000000@PCG@oR@00000000T@^gd5^90FVX000000000000<BHn\C9O00000000000000000000\m?c0000000000008QUD
000000000000@@?H00000000000000000000000000000000dA`3TR9fm5joT8OW00008G9n00000000000000000000T0fL\FH=lhgX000000000000000000000000
00000000Y7Coh<L9T>7?0000000000008Z@>07I\00000000M5B?0000000000000000T37M8M?\0000000000000000@HN`4U3]\\_ePVZe]1oJh[hL0000X34c<=Y3
<B9E0oVf0000hl<[XGJea00d0000XTEU000000000000000000000000000000000000A4nV0000000000000000<L@B0000000055O=00000000I3]V00000000`3P?
@^0K00000000@=HblU8;0000000000000000`RHA<C2N8@2TD7jV`WU\DDW_@QnF\jL8000000008W6<000000000000DRTW0000D]X`00000000l2\bA5A=00000000
P8X0\NLV0000@0]E00000000DGRk0000hc]@0000Lhi@0000000000000000]2@ii3o2T^IK`aEo0000000000000000000000000000000000000000dKYIHb0U0000
0000\mbc00000000000000008>eV0000HLbg00000000000000000000d?UT00000000000000000000TR=[LhE8000000000000000000000000000000000Lgj0000
LPj>00000000000000000000000000000000000000000000000000000000hKHR0000hE;=00000000000088R4\7:;0000000000000000000000000000]64S0000
0000X<Gb00000000000013PW00000000000000000L:L0000lRaS0000000000000000PFC?00000000@H7M00004@`R00008AP60000X@Q70000000000000000Ha_F
0000000000000000000000000000000000000000LZ9N\mCC000000000000M5^O0000000000000000H5?D0000000000000000dO@Q8lK]0000HUbT000000000000
l_P3X>Q9l:_;00000b470000\1C?4I:R00000000@M\I0000<Ole00000000LlFG0000000000000000000000000000<^Gl00000000000000000000000000000000
00000000<1lk00000000D802000000000000000000000000000000004CKJ00000000TA1S000000000000000089m[M6B<LS9_0000000000000000000000000000
`b6OPhoe0000000000008]k<00000000000000000000TS=600000000T0T>i1NV00000000000000000000000000000000000000000000XWJ3000000000000Xdf6
`CUh0000000000000000dX=H4Ich00000000000000000000000000000000HP@dTX76000000000000<EC;0000000000000000HVS48kWPD[4k00008<e=dI3I0OKU
45]ehdKJ<nfFPG1S@HjYDhfd]3E_=3Xm93am`1ElHSe]H>j8hVhJ4Z62m46=8jQUm5h<8HBMe0Iia2DA0000LUa600000000922G00004]FiloE200000000H[f]Q669
T49:000000000000HlSd000000000000000000000000hHO_0dDBdfBm000000000000000000000000000000000000`X>X0000000000000000hLol000000000000
L0<60000000000008EiIDOF60000hA54000000000000@4a54dfm00000000hS250000HGgH@^09000000000000E5i80000000000000000Tm8C00000000lV^10000
0000HeNK000000000000000000000000`lXYXTL@00000000LW[Dh71k0000DXboLS2T000000000000=7MQLYm2000000000000T4:n00000000D[ml00000000DY^h
0000@V`n00000000000000004k^30000\NnB4HkD@2DYDT`nHAH3<j2>lWbi4FJV000000000000000000008=160000`LJ4\okE000000008G0fM0AP000000000OB@
d:2d000000000000X9C^@54D0000T8MA0000PI^m`RNl0000P0l[0000000000000000dRP9l``700000000000000000000000000000000LT=O0^:Ohc:60000A3^g
0000Lkg8000000000000000000000000000000000000l83WP^MW0000DAZ:LN:Q000000000000000000000000XZKf8gTL000000000000000000008BmA00000000
00000000h4aWTJAClQZgXi?V000000000000000000000000000000000000L;Jm00000000HU?g4ZXo0000DWKk000000000000000000000000000000008aDC0000
0000TD5Z4^g10obH]4=300008WiS4im\`XQX\P=HTYgi`>;HXd3S00000000LbEN00000:;a0000000090hJ000000000000000000000000HDeX000000000000Y3:=
0000h\nb0000000000000000@5:hP@4n`5bThB`955VH00000000000000000000000000008AO>00000000`6c2`R2U@f1o000000000000\@Yd0000X>NU0DUS0000
hQA6000000000000000000000000000000000^T90000d:Ji8PZW8BR]DYEYa3gC00008CXc@0HQd@NV000000000000LWN[00000000@3Gd00000000L]6]00000000
HiLl00000000@mZe0000000000000000000000000000000000004A2b000000000000Xjcl0000M5SKU4BX0000TIRC00000000<?l<00000000P?AndOj200000000
0000\Sl00000@Ajo000000000000@k6;h=c40000000000000000@UA<P`5I00000000`T@]00000000P62d0000000000000000XAM6\G7>4;k;XKgUXdUQ00000000
\N_H4:Hc0000H;fcdOA:00000000=1^I17[@4>F?00004:Bo00000000000057VK]1[X00000000000000000`IDlcd]dd]jE0cX4>O_I62[00004D1nXYEj00000000
00008NiC000000000`Fk000000000000000000000000000000000000000000000000000000000000TQN>0000dNji4Tfh0000000000000000<aD_00000000`=EV
LO:=0000I7Bal19EP7F500000000TJ[_0000000000000000000000000000000000000000000088_`dA9jd1\8P<<1TZ2G<2WgQ0[lP>^[00000000000000000000
E57h00000[XB00000000000000000000000000000000HlIP<V0d0000000000000000T;lPPoD?0000HITc0000hE6<54\eDTlO000000000000000000000000TOX8
00000000h7gf00000000000000000000000000000000000000000000TjfY91[F0000000000000000000000000000A5Cb0000A5I:000000000000000000000000
000000000000000000000000000000000000000000000000<5b5<A`DX;n:TI53lJJ@\4[BXRZQ8S2c000000000000PcC`0000dFdf000000000000000000004efC
8<mU000000000000PoE\00000000LU08000000000000D50He2CN552^00000000HS@@0000000000000000TA]K4LjO<^3;i6o<00000000@5PC000000004]BQ@l8L
DE>gHToc0000TE@[000096`94ZH_@XD@LD3Z0000000000000000000000000000LYG;00008V:m0_G000000000T3CcU5Nk000000000000\OeN0000P@Jje3H\T345
15P?00000000000000000VF70000\8TK000000000000000000000000L]>>0000lLT_P\f80000000000000000H3V9`:Nh81DZP]=<hm;2i2Fi0000T;0h0000lUi[
00000000000000000000000000000000@VgX0000000000000000@6:U0000\ENRDi960000000000000K?60000d?b400000000000000000000<iYY<08elTfTLmlH
000000000000000009]48GOc`2Eh000000000000000000000hYS91^[`CC<0000\@iiLLH5dc3P00004R2GQ2l:@m[I000000000000000000000000000000000000
Pi\0h`N]00000000TTM0000000000000hd770000000014GS00000000000000000000X7J100000000m53<0000]5@G0000000000000000Y2@B0000Q1FX@d=>0000
0000TH3Z0000000000000000<5ZI`9[8E7B=Ha4^000000000000PfNd0000DAiJ00000000000000000000\;OY15]b0000000000004i>ZLUaM0000000000000000
\H6N000000000000000000000000000000000000000000000000lC=RLkXI0000000000000000000000000000000000004k\50000000000000000000000000000
a28Y000000000000Y70>]5IF000000000000000000000000dCh=00000000]237000000000000000000008ge@00004IUjE3l2000000000000000000004Dme0000
DFF2@XPdA4EI\3HAM6OV09O50000000096QND8_G0Vgn\ERT`_Mm0000000000000000LB18000000000000LGA:\>`c0X7KPjhd00000000PI?l0000L>VYa1\NXCHZ
@\7O0000a54b0000He]100008_EN00000000000000000000d\A100000000\@bH0000lZRE00000000`C0X0000`@dKl`Ikh1a^X=R70BLD\SJj000000000000@B[9
m7U:PAgW000000008R:fi6fK0000`@gX00004OG000000000000000000000<UIohV2M0;i`lm38a3kc00000000000000000000000000000000L;`Sa6>I00000000
00000000DLX20000HQbM0000dFfj`ZAG00000000dQcnm7ZJ00004fTB000000000MfE<UE>00000000@C\H0FU?hCJ><HG=TYaca0lm4^F50000<[5A<Y0U<b1c0MO8
0000000000000L6VHOCb000000000000000000000000000000000000\OK;@]lT000086b7HQChT_[S0000DPXLP;5A\G]k000000004\KY000050oXPKX4D]aD0000
hIh^\\imE4P_000000000000dW<o@\[4L`<0T1HjLY[c00000000000000000000LQdF000000000000000000000000XAJ1PZC1L^\Nd8Ra000000008:NK00000000
X35R00000000`N[70000000000000000L4Ne0000h9;]Dl2>@56Vd@UNT2:>8WdM\G_<0XFMLXd0A5QG0000XNj[00000SYo4G>_0I7I0J4h53bT00000000XNINlKMb
PD6:<64mP_Q50lhO00000Z`G000000004MX5000000000000hQOKdHJR0000000000008Q1R0000lRB>0000048j00000000@_=d000000000000<cSTHFAb0000`f]M
0000000000008<8<00000000000000000000@J9[H_k]00000000Q4A_00000000<Q:a00000oeNh>mH0Bh[00000000`mh00000\IMV0000Q5Kh000000000000P`SE
00000000000000000000Tbco0000D2H\T=WQ000000000000m39>00000000hIDd00000000@gmLM39k0000LW4:l[oBY2>_000000000000LO[=0000DiDP00000000
0000X@MG0000T1iM00000000H?>30000TKmW0000<X3V0000000000000000@A7>4V;m00000000Lf5;I4G200000000@12GlN3A0000000000000000000000004hj8
00000000<V4@@M65\\_U8do_00000000<EU:`5>Q\BHADR_9@XmUd0h5<[e6`3Ai@SjU`K;E00000000`2Sa@YAN<n\VP<G000000000000000000000000000000000
000000000000000000000000LJf300000000000000000000000000000000PA0P0000HHjga3Yo0000Q2Tj0000000000000000000000000;gD0000000000000000
8WDl000000000000000000000000000000000000TRJo54MG0000DCM^0000\B_9000000000000HWHWle=H0000T1W3X5RbhV3N0g;gDlU8D_fi=22kdTSZ4gfZ0000
000000000000l0;CL6E^\J6:dW9R0000<Y;C0000000000000000PXN8000000000000X=Um00000000P8Q_0K6ih0m]HER7hBJo`KYhh\jkh]Qd11<\00000000<4;F
H>S9d3;74QLSDleDlb[gA7C`0000000000000000000000000YKdh=bZ00000000000000000000DXSH<KhNdTdl0000XBfi0000<cLY00000000000000000000d>J<
000000000000000000000000lFa0@mQcU0^N00000000hDRZ0000`3jC00000000`B6k000000000000\BEGPNQF000000008YY\8?j98OdkL]L@<dFO\nQJ00000000
0000DNG@0000LP_J0000LTD4@WYJM3GKU1E8\;Kd000000000000<GYC00000000P=>e00000000000000000000<A7VH>=PX^iG@cJ64km8lV;EHC^DP^i3M2g?0000
<hQK0000`[SI0DAG00004bZI0000000000000000000000000OkTPUbb000000000000@RRoHYDiXCV]Dfg:000000000000POmj`_[m<fU200000000000000000000
0000000000000000000000000000000000000000TLhD00000000<KBhd2]<0000HcEX0000000000000000000000004G1E0Q3l00000000TZo<0000000006bb0000
0000dMiZ0000000000000000000000000000P@OH00000000000000000000`jkh00000000000000000000]2]L000000000000Y69ED[UTm2]^0000000000008TX?
00[n8X;[0I>iX[ceDi`=00000000000000000000`mhT00000000000000000000000000004Lj00000<7nh000000000000000000000000m03IdeB2000000000000
`i@W`5aM`i^Y8S0]000000000000000000000000hb2m<cF2P2@@d6nZ0000=1ef00000000P82XXTSM00000000T\Q:0000@Xh]0000lUWh00000000000015c\0000
000000000000\Ke=L2DI000000000000`7QI4<<m4ILUM6g>dN6B00000000000000000000T6H90000000000000000000000000000<R`B@^?`09Zj0000@\V20000
XabT0000000000000000lL7K0000000000000000TCbm000000000000hFRB000000000000L1dX0000lJeE00000000L8760000<U2WE4Y;00000000000000000000
TCXN0000LIVOm73S000000000000lN]@lli0000000000000P3dhh<^8PbBh000000008AD<A6KZ\jXO`9bkL4Bk<MoadO:ZhT;gPfn20000Q6f900000000T>LgHV]Z
LVVA0000U6P:00000>\j000000000000l6B`000000000000000000008IiG0000000000000000XK`i000000000000000000000000TS:M000000000000`J5G0000
lHS;00000000000084Lm0000000000000000000000000000000000000000l81TP[i00000000000000000000000000000XU]QX8[T0Jc=@OFS`XKN000000000000
0000`RYI00000000P\UP0000000000000000HO`c0000I4YeA5WV0000000000000DLO0000I2WUPTWk000000000000d7\d00000000XJg:00004JcY12C`0000@[:o
00000000D9K5000042CMHGK\0000000000000000000000000000<3[MTDJ`<IZb0000<E8900000000h4fZ00000000HPmQ<\fQ00000000\gS800000000X8e24O@9
8I7l@Z_=0000PFf^0000P;I8dfIBdfDX0000000000000000T\;bl^`e0000000000000000<2C?P5:70000<M3QHY]o00000000000000000000H2MKD;P`000040O_
E21N00000Ra:4^:d0000000000000KclTWSkl@fi4kP100000000@RXT4]mT00000000h7T700000000000000000000H<_:\aSJhLFn0000dEgN000000000000lV?2
0WVnI45D0000000000008cP@00000000d=gn@FYZTY[Mdi=b0000000000000000000000000000TBoP00000000000093Y]<]o\0000000000000000000000000000
0000m4Rf00000000X<1o000000000000000000000000@SmW00000000hfXe00000000\TIkY58L00000000XC330000000000000000<OTMM1A`=7WML>G@00000000
00000M^O00000000A4DG0000000000000000000000000000127`0000\jTD00000000l^k=0000000000000000000000000000X[NS00000000P8[D\KOd00000000
0000\ZjP0000\AU]4R0[00000000PZb_55VT8>M^00000000h87adYD5Ldkf00000A3;0000000000004TQ?0000000000000000000000000000XM[8000000000000
0000000000000000000000000000<Bf>000000000000000000008RVCD:X^00000000lU8R0000000000000000000000000000XH0A00004d5iL8\<8ijM00000000
000000000000000000000000000000000000dl\n000000000000XM3i000000000000PkjdLFTP00000000000000000000X6T:00000000@9:E0000000000000000
00000000000000000000lF0X0000l@QjXb4U0000000000008;Q>8Am>HOJ^X0K]hPci`eE@8@Og00000000a1?e000000000000L7m:T;FdE0j]0000000000000000
U3l_i2j60000000000000000<YnSXHm6dPg5PQISTSKe0000L=?[h4520000<>Kn00000000PBA6000000000000H5Di00000000h4dC0000]39J00000Gbn00000000
0000@AP[h=MPDYaD`B[e@H5NhFZb0000H\6Ml^lnDZ:2lbJ90000@?LP000046LX00000000DDCS00004SSU0000000000000PZkXKRB000000000000000000000000
000000000WV:92o600000000000000008JI=8==2\UVl000000000000T:<68C4kh_R4L__Q]6h4A7H5000000000000L68G000000000000000000000000H0\Gd8J5
lZ<900000000000000000000000000000000d?gZ@@6`0000`5Pa0000000056=khJ<>000000000000=2e800000000LhGA000000000000000000000000X1oQ0000
4GL3D88`HXkN00000000<\i:15a^0000000000000000db5Q<2RXhoi;000000000000@IYJH0EM00000ZU_e5hH00004Q<;00000000000013D300000000000045;[
0000000000000000T`Gd000000000000l2?V000000000000@L?hD\H`h1bc<R^7D=RThf[dXn1f00000000M5ld00000000HP0G4l[8@4JS0000000000000000<LES
0000000000000000000000000000dBU_0Nek\U<_0000h]i200000bWo00004ZF200000000`SPD@lc1e5G00000000000000000000000000000000000000000lHP2
PU;n0000000000000000P9o@D<;SdLQ3000000000000@1BQ\neXX<N9000000000000\RhHL^db0000hYKR@Cdf000000004;K?00000000000000000000TOYidX<@
<l5>00000000000000000000000000000000<lLi00000000000000000000D9g40000000000000UK2T\aFDYcD@ZcLY7E^0000000000000Wgj\3Wf00004ZnC0000
0000L>o`000000000000000000008KW2E0i=X<VB000000000000=5KJ0000XV\VTYk_000000000000@A``DkiD0000`@Ce@gAC`ADW000000000000000000000000
TlTA00008F;X822L<Mi8PNCoHCEFHO]VTRL20000000000000000L?lO0000000000000000000000000000lo6\0000DM_Y0000000000000000X3F_00000000@6bE
DM^600000000HAi]00000000000000000000h[Z:00000000e3cG00000000`1oi00000000Pkha00000000061a00000000TfVh000008dMP57PXme3000000000000
0000000000000000`E_5\=L]T3gV8Xab@[8VHh=500000000dM:`90<a00000000000011?J00000000L7L]00000000<HKQ8NDV4K08DLN>i4@300000000`a@d0000
0000PJ1:000000000000TA[DI1hNHDGSX\Gk<=VH0000000000004]8n00000000000000000000000000000000000000000000000000000000000000008DB50000
4j>e00000000D2PD00000000@7=b\X^ohBk?000000000000000000008_Y?00004Aal0n;BLL44hb>h0000000000000000\KNU@KJZPj=i]2[H0000Pd<D0gFDTKg8
PSdR0000000000000000000000000000000000000000`U:d0000000000000000000000000000e3a^Xcom0000000000000000m7DJ8;1l0000\UdV000000000000
0000`k@:Xj[U000000000000X6`V00000000<99Q0000m24?\@6R0000E5jH0000000000000DS4HY4:0000000000000000@<Pm00000000Y6<`00000L?0TeGX0000
0000HL6bDkT5`17a00000000l:WY8RGK0000E6mVd?JW00000000000000004=j4hV5BU6^J000000000Q13<d;F@hhL12^iLY2TlZ52lgOZD>A30000TZFC0000\IPN
00000000Pi5j0000`jJh0000000000000000DZAXXNI?L^M;00000000T@=6TAlQhS[_E3Jl000000000iHE0000000000000000\NZLdRgZ0000Hnc7000000000000
X1<d0`KG17WA0000`f;:000000000000\1@o0000T4FCHAK8PbKG000000000000HbcI00000000000000000000XF11h7eTh734PPjZa5I^00000000TY=Z\_dQTFR5
42HA<6_M4OPe0000Dhk\8Sh:D4O:0000THi?Pl^lPGk>A0H^`R`V0000000000000000P5L?00000000U4E700000000hViU00000000000092MD40490000HFo<XTaP
<[K8hBbH0000000000000JXT\_Xa@WeD0000HfSj00000000lXh6@aOJ000000000000dRGZHgHC0IT10000000000000000dn]P0000000000000000T5;9`D=Q0000
00000000000000000000dM\\0000\?o\DHhZ81_QLo>B0000XN7A00000000I3WS0000HH9G000000000000<F;fP3EDlKd=87E7HLa;hf40@SnS0000lXhD00000000
T:8c4GJA00000000000000000000hW=J000000000000\ILm00008LQnHTbh00000000lLD9000000000000@[TS88>L@QJRD<3Q8<gQlCaddXQ>0000000000000000
0000XPX2TRWR000000000000000000000dRVhVl<00000000h73A0000Xmea00000000A46aDBgL000000008XCMh2SP43J2HFIHD]?H0000000000000000dL;G4T`_
XV_>@WB100000000000000000000000000000000000000000000000000000000000000008WT:lMAf0000ha35h8o?11f80000000000000000X2I50000M3lAA4Hd
0000\mBO00000000000000000000T]I;000000000000000000000000\OE[00000000000000000000000000000000000000000000P;:c00000000000000000000
=7Z2lnG3lWL:Q2MY<Lc[0000000000000000000000000000l;kT0000000000000000LlMl0000000000000000000000008Umo0000000000004D@=Lafa0]Bn`KXg
00000000Y48;000000000000\f>b0000XQeF0000L6AO000000000000D8=?0000lh>E00000000lP8m0000000000000000T??m00000000DGmK@hm]XT@<@l\M91Lg
D7LDD5k_@[OE0000000055g10000000000000000L6_aH2^l52d300000000000000000000000000000000P:124UCM\n7mP>2>U3c_8EaG16m200000`Xc00000000
0000d0OP00000000HdBRY4[6000000000000000000000000hB5G\BY;0000`5@o<7d^00000000=2hk0000m3OaL:SQ0000000000008@1T0000000000000000d5S`
H\M>00000000D\CD`4DOPHH0i5<?LTPZT8VaDMO`4H``\U2nTj?7=79R`lQN0000X2YW4^_5000000000000H3INTSDT00004K>d00000000DK@K0000000000000000
00000000XRb<0000T0l>DDcTlYjL000000000000P3N^hAf900000000=6]``Gn^0000000000000000`I2400000000l:i9@UGe8]:l0000d4Cg00000000L15GLLE@
93;i00008?]H8:kd00000000HMH>DYcd00000000D42<LV5a0000<>Ro`N8VT^:8X8U0@enD000000000000000000000000P2@2PiR50000`0@D0GHTPRo?h<h98?\X
@=ZS0000]1C700000000HUR90000T40;8DCATG`LQ4OB`fRR00000000<6dY0000000000000000000000000000000000000000000000000000<=ZB0000<JmT48DS
0000D6<2`C7[00000000hNb2a4^<00000000LV:@\Y56000000000kKJ0000DAdST?cG000000000000000000000000H24O00000000hLYS00000000h7f3lGfW0000
0000000000000000\<l7hS5k0000hR2:lVBkXd5H00000000000000000000l]>U00000000000000000000H^Tl0000h73P00000000E4o^0cKX0000000000000000
PIbY000000000000XlN@8fX>Y3Id90fmTBMS00000000000000000000@X<`d[n=000000000000000045Ef0000DCSe4hAl000000000000l7\BXMUF000000000000
00000000@Q]?0000000043oG000000008QH1H9JMi2Y\4C1SPEkHHXkd00000000lYaS4E:S000000008>6[0000000000000000000000004ID:00008T\>DP^jd4SX
TU8j<]S?0000=2Sb0000000000000000`\oP\C<6000000000000000000000000T^49A65m0000]0GP0000\j=B0000000017XO00000000000000000000X7DZ0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`lo<00000000m1MW0000000000000000P`9<=6QBP0m2XTbFM63?
97A;4KfJ00004Of50000000002UZ000000000000M5FL8olV0000T<CKl:^d8A1I4<_L`JjAl:GRXZ2\000000000000`HR1000000000000128DDARQ000000000000
0000H7X?Q4h500000000HJhFDHYV<XLW00000000\n7Cd`ORhKN>m1Y000004?Ld000000000000000000000000P@>oPb?S0000P[>20000de^?]4>Y00000000TMQn
`W:m15aL000000008AGb000000008mXQ0000h0He00000000LG7Q0000XR]80000000000000000@>fi000000000000dGlc@nBBDAVL<n`80000l9;M4UDF55W8lQ2n
0000T>RU@bOP0000\0IQ000000000000000000000000000000000000@6Wl0IQWm6IhXH5o`M91969iQ4D500000000000000008J8d4B;aY33k0000000000000000
00000000000000000000LC;Q000000000000`^SW00000000000000000000000000000000000000000000=5Aa0000hh^]000000000000lFL8m00LhA@J00000000
000000008Ed70000000000000000000000000000lZKD00000000000000000000TVbjHc:bTd7j0000000041P9=5=V000000000000000000000000000000000000
Pm_T00000000000000000000000000000000000000000000lQ]N00004VfJ0000000000000000dMK?0000l5<P000000000000dmWm0=6_00000000000000000000
X[Je00000000dAQ`diaP\2BdTI2l\l=e``L1Heag0000`FUm0000000000000000000093aL4PFcTW@^000000000000Lo;60000`Um50000000092EC00000000XcmQ
00000000<ME_\[VA00000000000000000000d8SL00000000a0E100000000000000004ZDN000083TO000000000000LUPd00000000000000000000000000000000
0000PNZ7djcI000000000000hP<TlTNY000000004hUf0000<\:F4i]d000000000000000000000000T`Q[0000XXBH00000000000000000000PUmJ0000hc6U0000
000000000000d_9O0000m7JiQ1iD00000000\;l30000HJUe4d2h000000000000000000000000000000000000<T=>LW]khaQoX=2DD=YM<DfA`IH^DK5VTfQoD0b@
Ha3Q00000000\d@\0000000000000000000000000000HWn?0000l4n2lK>3@:BM\4L700008UjB0000@3ag\D\P00000000000000000000000000000000Ld2=0000
0000000000000000000000000000000000000000lR_\00000000D3`i0000H]fi0000Tg@70000000000000000`kkIDXQi000000000000TYech^_a000000000000
000000000000lYKA00000000000000000000\X[4dgbV0000E2De000000000000000000000000000000000000PB`n000048<l8MVZ00000DAddJk2000000000000
L3M=000000000000L8Pc0000LjkP000000000000T]Jl00000000000000000000000000000000PDWM8iXT`e1C0000000000000000000000000000<<=_TB:eXXR;
0000A365X4i[8i;j000000000000PB`LhI`U`Mhi00000000dK^@000000004R8]i23C0000000014c=0000000008KM0000D?J6XFLUD]jThCFN4<6]HLY>lJAVdo:1
52A_T0gSLS>K<=e@000000000000d<TL000000000000000000004lh=a1Ua4lH>000000000000h`VG0000000000000000@?dQ0000a624000000000000ha8_lje2
Pm]<hK\`000000000000000000000000<dPQ00000000LJBY0000000000000000000080QR4ML40000`59QhJbk84F6000000000ULS0000h99>0000\?mO00000000
DCX8\EO8\[6V0[?_lEmaHfSRi6UbdZn400008?gD0000@mG80000000000000000@]A64?OGTdEX00000000\213000000000000000000008F=DT1O]40^oXEVMTRmS
i3T80000dPS\`UinHYPhDiG;l3ALL[EcH66a0000dAQVHM@L0000P;c\\J6flk>M00000000000000000000T]dN00000000h_9e0000000000000000\8>`940jh1ni
0000000046IgD\@=00000000HSdk0[Fn00000000dBKQhIZEL^WO4A[i\j:\00000000T^ao0000000000000000000000000000000000000000000000000000LPV<
T?_70000000000000000dWo<0000000000000000X@D30000@3l\U4ji0000000000000000000000000000dQFO00000000e3LR0000\Nmo00000000000000000000
0hei0000\X2J00000000<[T>000000000000<W^]0000@ZfPX6:6A7?1P7`ZH9JaTJHV0000000000000000000000000000TO52`UHa00000000000000000JU>0000
000000000ceO86i<0K8D00000000000000000000@0S`Q0WXI3NJU6K0=6H600000000000000000000Teh000000000000000000000PPW=h1[hTm6N00000000D0WK
dR\`0000@cPcXQoh00000000000000000000000000000000000000004WJ@00008ES2000000000000000041:k4Beli5>^P8ZF000000000000000000000000@@?;
Dj<a00000000PVHRH<Q^lhHB0000000000000000lWMC00000000000000000000000000000000000000004eJU0000000000000000000000000000000000000000
00000000000000000000000000000000<UBcDX5>000000004KO1e2kV00000000000000000000P6oH0OiWPij=0000hZUGE1Tk0000HR@8TS7XU49:hZ_M4_ha`l[l
PYbKDCWf8e>Dl2cA54bSi71C000000000000@eYT0000X7GX0000h5[l00004_eA000000000000L7fkh^V8000089@l00000000000000000000hX`[0000h6eR0000
4IZS<V?G000000000000l\`U@JdX00000000000000000]In000000000000000000000000d9UZ0000000092`1000000000000000000000000e6VXLhnL00000000
0000@3FF\8P>PQ:14X\<DaAU000000000000L;2T]3M9Xm5;0000TV=_53S000000000T:hF00000000dTRJ0000000000000000\ITJ000000000000000000000000
8EkX8LDLhBo@X4k`U6nU0000h=4<TR`cl:gL@eZB00000000L4B7\XKk000000000000l8]50JWX0000Xi9M00000000HSC801D8<jRb8giZ0000dAcn00000000`50a
0000e5Yc00000000X0j[PNT`@ZGA00000000`JTl00000000hIL10000000000000000d0WjlVj`TFW5lcRF00000000000000000000T0i5000000008domhNNWa5S9
00000000Dj8k00000000lEDKhU1\\U>08X[k00000000XSi6U60`\Q?B000000000000LZ6B0000000000000000000081K?00000aLX00000000000000000000TBE`
4TU4000000000000000000000000DN8f\=F10jA?00000000e06F000000000000000000000000HcYW0000Tf@E\dnMM2hYXQaI0000DM_m000000000000hLZe0000
000000000000000000008GH;L;7f@WCRlb\EDlj[0000000000000000daOk0000lTUK0000X5J_LeYlH^CmTf4g00000000l=4_000000000000<Y2;000000000000
TSJ5PSccde;Z\9QN000000000POn4a4C00000000000000000000<PT9U1EkPSU900000000H=iZ00000000XkVUTA0bPh;MH9Qg@<cJld4c00000000000000000000
00000000000000000000hj9LD]Y>00000000U5Uj4D3o000000000000\>K?0000000016\X0000LiDB00000000000000000VJ^D05H8>bB00000000ljPG0aYS0000
00000000000000000?R>T0hhP3UC@?jT0kRX00000000\QAmd5K\0ikd000000000000PaWO00000000H^GA000000000000<7bVH;MJ4`K]00000P8:000000000000
X_iR@5_H56[;P2bddFgAM3Q;00000000000000000000000000008Dl8<NJ28>=`P[9>\SAmP\bfPhN@Tkc^000000000000000000000000H2LO00000000Y47E0000
00000000`<^jH>KO<O7RLTGc0000e6<Q00000CmK\PS@0000]4`1D7K30000HA5Y0000l`EQ00004\H<0_7XdiEilK7VXFBOD1UR82BVdI8i0000l6[E000000000000
000000008OZ?0000A4lF0000<^jZ`<9O0000lDdR0000X?:>P=J\0000000000000000DPgUP9DO0000TC69PYQLXkXm\<6@4J@500000000\JF;0Mf80000\c?i\P75
E3K\\P]i00000000000000000000000000000000000000000NodldA200000000000048XCLXTF00000000`74>hCekHk5B0000ho`;hboW00004]c^<E`:0000lXY>
000000004O\_HDP7HRY[M5Q\00000000@i`hPLPFPeH900000000`B[H0000d14eDcTf0000000008IOdL>X0000000000008Q7[l:PnX@5_000000000000d<@=0gK1
0000000042cXDGWh\Kl100000000D\6h0000HcT<000000000000HhVE000000000000000000000000000000000000TNP4000000000000PLVY000000004MC`LV3o
0000i4018>W0\C1m0000a7YT000000000000000000000000d=PH00000000\gd@\mZGL=4P0000i6]H000049`hlg;>000043T6XOWihC:Q<`gAT=:7\IET\YS^0000
00000000000000000000\S;_hF2@000000000000000042XnXfGg0000000000000000000000000000dEoLTFaY<7gI0BIRD[ljXO?6`R7mdOL00R:R\i]@00000000
00000000<>Xk09M7\l``54dWE4l4\RdH00000000lJX=0000h3S[0000000000000000XKOJLRWg0000000000000000H9M]55Oa\<nRh;G500004S0>XB<R00000000
0000000000004L2;000000000000L`B]0000000000008V1Gd58RDcmo8ln_\N:8@jBd0000000000008ANn00000000000000000000XPJ_\IV]4WY1X_BLd@1h]08M
Da<`E5E6\VnH56_I0000X6`j00000000P[7_0000<[DUHU:70SR600000000Q1>60000\NAgHk3o00000000000000000000dK=P0CJ28RkWPRnh8SlfXVaB4W_VDHSJ
T@_[i43=h?U`0000000000000000la:W00000000DNTG@bIX000000000000]4MS00000000Xbg;0000`T^m00000000000000000000lBKG00000000\h6?00000000
0000000000000000000000004gI=hI?U00000000`APH00000000dYLD0000<?Y_00000000hDd@000000000U[[0jD80000hSKE<HPf@P[?\V72\EUQ00000000e3Fg
8OC0000000000000000000000000DUm`\\GN0000PML`0000000000000000XPao000000000^>94SQi000000000000000000000000d;Tg000000000000`K6Rl001
0000000000000000000000000000000000000000000000000000000000000000hIDQ0000m2eS`QPD000000000000l5VH000000000HcK<K@1H`TTT?:m00000000
4G:\0000000094JY000000000000000000000000000000000000hNnl00000000<UWS0000000000000000Hlb900000000\El`0000000000000000000000000000
00000000D@jI0000<cX5000000000000000000000000\L]?DVUe00000000000000000000@R5_T2QXLOe\0000`:C;@c_g0000Pm\T0000000000000000\5P10000
00000K4P0000X<bTLcNJ00000000D;F;\HQ8000044Xj00000000000000000000000000000000000000000000000000000000LKGa<ZIB0000000000000000I5kY
0000h>5:d[X2L0b^0000PKcY0\SQ00000000000000000000HjDO00000000000000000000000000000000000000000000hZTY0000I5dd00000000<L0ZT8CQ8<5G
D[EG00000000000000000KLo0000Y3G9dfcY0000000000000000<X2aL=ND4j8H57V]000000000000XTGH11k60000HO<GHSL10000D1><lb8\0000\06_0000D8`:
0000000000000000893i00000000000000000000@\Eo00008WIVH;4`000000000000HieL`7IN00000000`m>;h:818h_90000lfa;0000h<FV0000000000000000
dKKJ0000000000000000laNi00000000000000000000000000000000000000000000\3B@Dc8_0000000000000000lL_Wh_GH00000000hC3hQ5<Q00004hFH0000
H:6\0000000000000000000000000000000000000000lT680TPG4[VVH9X3l>;:00000000DB2C00000000dKYZ000000000M>M0000dKef0000DMkh43]a93X:0000
0000000000000kDe00000000<OGn0000d:U=00000000@W3nTPKE000000000000m7A_0000<VKcHa<10000000000000000L5QMdD:Z000000000000000000000000
00000000D2Vk000000000000@C3L0000Xj]70000000000000000=5R[000000000000000000000000<U>B00000000Q30Y0000h;aF8CJRDMMZ000000000000hD:k
0HFm\1WL`R_hh>EE4IE84WfnQ4?=h==H00000000TLf^e2I`@DeBA2Oo0000hL;;0000\iQN0000TNB9@LdUI2cU0000h==d000000000000000000000000\BiYPBB1
00000000000000000000000000000000000000004QDGhWkHH]:4Li?H0000LEo=00008iSf8nJf0000h\P`PYJ=XbiS00000\FO\TE=0000Q4M500000000Y7EJ0000
00000000\18l\4KL000000000000HJke000000000WmU0000T\Jl\YIMl`S[8eZcHogO00000000000000004Pd70000000000004Vc@46Vk0000]5a40000D_TfLFWD
]4nD000000000000000000000000I4:o0000XC^X0000<ko^0000P31@0Y:aTai:00000000<3U3H`ZL0000lJHA00000000I1\o00000000`8f100000000lb1B0000
LL^N<@\D000000000000000000000000dI_B000000000000PBVo0000@<aL0000000000000000XjbfHf4S00000000lblB11ch000000000000000000008H6f0;f<
l4TM4LOilQ\e0000<<37`9MF@E=Edn^Q00004IN3`4U98KV>00000000P3i2X41FH;mZ00000000000000000000000000000000L^d?00000000`BhAhWF:4T900000
0000000000000000000000000000PH<\PnOG00000000000000000000lbC600000000<7Ph``[T000000000000M2KR00000000000000000000000000000000`NhD
dKC`8LMb0000<?Y?000000008Z<YX3jWhCMMD<\mHLn<0000000000000000<@9R000000000000dLEi8X97000000000000<bC^4Xg7M59T0000000000000000LH6?
13AH0000000000000000000000000000h7NgHO11@X80dZ:@\d8@00000000d=ldd?EFh7>BXlNT0000000000000000<=n[`c5C0000lhk4000000000000PH;b0000
0000000000000000Xf=f000000000000M6B`0000\jZ:0000000000000000000000000X0UU77QT0`bLo?JXD91000000000000<UX<000000000000XJBm00000000
<8UV0000l3Yj00000000`3o5dIld8R[ZliT:0000I6jn4`6800000000000000000000lEFNX\3MLefb000000000000Hmlfl<le0000000000000000000000008>9F
HMdFe5OO00000000@0:P\WgKI3fJ0000000000000000dD9kPc@`0000<\U`00000000@E]^97[R00000000d1Xj00000000000000000000000000000000Pg`<0000
00000000000050i^0RN:00000000000000000000000000000000000000000000000000000000<=@L00000000TZ]O0ioD000000000000PbQ[0000000000000000
00000000TAmX0@QR0000000000008?^\@WOi00004odR0000000012Cl000000000000HmYW<OeAlGNk8Y;14I<D00000000000000000000H4eLL0cd0000HPf0dSoi
4a]8hl`C52L0000000000000000000000000e6Lb00000000T`@]<=ae000000000000000000000000000000000000`[X[00000000M7?U00000000T]nc<>MJ\GF[
4IXoM2IK<9Ah0000000000000000000000000000T9[G000000000000L<0[A6ea000009ncX6fb8O6A00000000000000000000\Q9>X;iNDE9N000000000000P2E4
000000004BGA00000000000000000000000000000000000000000000000000000000`haY0000P@k\0000000000000000h@AK0000`@>MT;>T0000000000000000
000008Xn0000000000000l[OdKjF000000000000m6G=00000000000000000000TFZRL@SADRe3I7;\00000000000000000000hI=W0000lD7600000000E59B0000
000000000000dGg1X`lm0000000000000000000091b<TU=Q000000000000802<0000000000000000000000000000000000004W4FQ3<M00000000000000000000
000000000000000000000000DCQH0000lib?\mYi\e:X0000000093QM00004Aa[0000000000000000XZR4XmM@0275hQk1TI2]10ZOX?ASI27300000000Tm;eE0o=
0000000000004J`i000000000000HF[^d\J_0000000000000000000000000000@XFc00000000PUJF0000DPTM0000578Sh8mi00000000@na>00000000DYIl53Wb
\8XWDkjN00000000000000000000@g>KXJ7Y0b]K\I1e00000000LcLAD4Wn4JQP00000000000000000000@Zh50000P7lh0000H^@_0000000000000000LidM0000
00000000hT9\00004F`FlgJ?E2K^00000000000000000000dYOIhS5]0000000000000000000094k;0000000000000000000000000000P227PFQ\Dnhf@a_o0000
<JjYh9ZZ88L8000000000000000000000000dQP5@7QhDGf@dXA]U76U]6e:0000000000000000000000000000044ZDG[FDKAb<XF3dD`40000d=Gd000000000000
000000000000000053BY000000000000@?02000000000000000000000000000000000000TbPI00000000000000000000@NRY000000000000lhf90000I5gj0000
00004SMS`01CTg@K00000000h2VN4mJV0000lUi900000;eC000000000000000000008PFUPfH?0000000000000000000000000000`2Yf0000000000000000d>31
E6TT000000000000000000004iGO0000hN5C00000000LNDoTQU2HAjQ51:J0000LSGX000000000000DD]F000000000000@X:?0000000000000000PFQE4S>]0000
0WondHIm000000000000LlWWlThmQ1@m0000@<\]16_m\U@S0000XcS7000000000000000000000000i0^90000h<W?PN]Z0000`iXB000000000000l?Ace3Om0000
8>_E\0bPDTShQ7UO000000000000000000000000`<8T00000000]2o]00008P2b00000000000000000000@Wk000000000dSEW0000000000000000P6Uk0000<YUR
0000]0[B00008QB]00000000000000000000TZa;lMMj@P53<X6S135K0000a3]DP6MQ00004j;L8TCW000000000000L3_9DD7TD>T7LJGR<M:n00000000hGZXe3`2
00000000LOR5<h]i0000000000000000hLK]0000lNVl000000000000XKc5000000000000000000000000000000004WGX00000000000000000000000000000000
00000000000000000000000000000000]3J6000000000000e3YQ11\Z00000000000055eW0000000000000000000000000000000046n>DE@i8I@>000000000000
0000000000000000<^JODN4K4W5=0000HQ3K00008FS:000000000000000000000000000000000000H:YW\?P90D4>T2D28a;Hm2f=X5gDM7L=0000@<mdX=Q[0000
=6GRH::D`>JdDVJm000000000000D;<I00000000000000000000`79B14Z[00000000000000000000PUm?000000000000000000000000000045jk0000I3hf<U7d
00000000P>JUPDif00000000000000000000<9:9d1Nf@X220nFX17?C000096TB00000000DkgY0000000000000000<Id>@Z\^0000000000000000000000000Ph_
0000X\j80000h^Zn00000000DRg100000000@P^=XVDD00000000000000008X\n0000@4<V8VT9dWm2000000000000<39f000000000Rm200000DfXLJ;FdU2B\MNN
dA2K0000000000000000`C`^<iZN12nD0000E5LO0000lBaX0000000000000000@W>W0000000000000000a0Q=i2Xli0:90000XAXM0000@3]H0000000000000000
\4Hk00000000000082Zf0000000056C_8G5eLASZ000000000000<:5?hmkP0000000000000000000000000000`OEC<5Ul\;all<`a8mK:00000000000000000000
0000DCM78Xebh?aidZBE4h>oXb[@`On`000000000000PSEgT0S00000<7o;0000<Bob0000l<SO4JO900000000@P^T<ckG0000000044kR@lZY00000000hF<U0000
H^@80000T=U200000000dL:X00000000000000000000000000000000\]`;\JC@000000000000000000000000`[8BTnPi000000008\TC0000000000000000H6^m
D]gK00000000@BCDPGoV00000000000000000L4e<VI9h>TE<ja`i1h`4DKT000000000000Xiem00000000\<RQ000000000000HVUU000000000000<;6;PM=f0000
0000400?@HVm00000000000000000000000000000000DXA2\B?5\:X30000000000000000000000000000<Jm:0000Xf3M00000000U5[X000000000000P:;M0000
00000000000000000000000000000000X?>W000000000000000000000000000000000000000000000000\A96E2jf0000@GQG\[Ofh[^Z0000000000000000D]Yb
XK7@LSJP8jKK00000000XFi>@IW0TE2OT8cm0000@I[>e3F[00004[nm0QRW8Wh=0000]31m0000dcII0000X]7PHXYa\GE3he0;0000147W0000000000000000hTKf
0^8gHc5m00000000000000000000XjP3`BVT\n40U0KF`6OTe2[600000000T6SY8_;O0IND0000000000000000000000000000000000000000DXno0000ddj^E5Yo
000000000Oh1D5n200000000@VR\000000000000000000000000000000000:Kj@T;O\0c>00004;hSTEGn`FACLFfO0fWVTiRhPoLIE3@mdclP0000000000000000
XC]k\3ZKY4?O0000000000000N==00000000h=f]0000000000000000000000000000000000000000000000000000000000000000L_I@57>M0000000000000000
\nVW000000000000l6im]5o^0000000000008n:@0;CQ00000000000000000000000000000000000000000000000000000000@oKk0000`Eok000000000000\jBT
0000@0Mf0000=5Qn000000000000000000000000dS<`000000000000000000000000000000000000d:Tn00000000LVSN0000000000000000X4`N@>bhdBHV4F<4
Df_UHmN[000000004]2U0hn@M5\W000000000000@Ra_8hNZ000000000000HMTETF9Q0000H_In\I]k0000000000004[9khG0I0000ljAZ00000000]2GM00000000
000000000000PS?I0000000007a40000\mHP00000000Tm2UY6Sd0000000000000000000000000000dRUS000000000000000000000000<MDF07C]hWmC00000000
00000000000000000000=6SO00008dJi00000000\Kgo00000=A8`>a0000000000000LRJMXTHT0000000000004QF<0000000000000000PTdT0000000000000000
D1ZF000000000000hgTd12`d\U_R00008boA0000PO5h000000000000DBBUldh5LBVBLDhK0000`]]E000000000000DDG`88?C0000423n00000\?@000000000000
0000P02W00000000]6nF00000000000000000000HH7[000000000000LS1K0000`7iP8M0RY1W_hXZb0]J_00000000TGSF000000000000PE=7h7]800008Ujg0000
le[9TZd:\F9`hlf[XIB1ldHKm3:O000000000000PIhRHLM4l\NZ0000000000008G:<00000000DSIZXRSE0000dMW914]X57Xa00000000dHQGi5Wh000000000000
00000000000000000000000000000000000000000000000000000000H<U?HXf>86J\0000000000000000000000000000l3WF<;5jdXVS00004Ec4XkGM0000D[23
h162l@O1dTYK000000000000000000000000D]b08E>Pe4F<000000000000d><a8MCP<[?Q\lUYXY\3000000000000000000000000\n4g00000000<<B]h5__89Xn
L@IU\KL?00000000hZ\oPBQCd4g00000\>?:]41<000000008o@m000000000000dJOLhiOIh5@N8Z<F000000000000L9??00000000000000000000LS8bTYBL0000
000000000000<5CH0000H75ihjMRD^BQ000000000000000000000000000002n4XXWJ000000000000]1nfhYVUD3@30000000000008YgO0000E2XZPfo\00000000
0000000000000000PVUF\=GL0000000000004:@4000000000000000000000000@7O80000000000000000HlD80000THAK0000000000000000l>U?000000000000
0000TZEchcWa000000000000lJaJ8Z03`BJ?0000dS^OX1Lj0000000000008J_^@8S500004Y`f\hg40000000000000000L[C30000000000000000000000000000
0000a3lnHd\d00000000000000000000lY9a00000000HF^]00000000M7Ld0000L6GN0000\E5e000000000000i7E70000`F^H0000@AXg00000=G6I1aF00000000
000000004FPf\jJG4cZY0000`52J`9YfdTb7000000000000<<K[dYhE00000000E4ZF00000000XW:a0000HY08000000000000000000000000`@[o00000000lDnj
H3c6\]O5hfL9i1gL0000000000000000T`i9HiWN000000000000000000000000000000000000h6kZ0000000000000000000000000000HJRf<SbFL7Yi0000\XiF
L^nH00000000Pfm50000000000000000000000000000Hb;b0000d:<f0000LX=f0000Hk6``XI@hZ@j00000L<V00000000000000000000000000000000hKai0000
0000P?7b000000008Y4e00000000110cdNgL`jol000000000000000000000000000000000000L\ZL4O0U4SZf00000000lJ5k0akoD41U00000000`OU<00000000
000000000EEd00004]hY0000`G?@0000THCVLbk14c]l14`C000000000000h7jcLj;90URP@ffK000045gO0000000000000000hADelEMX00000000X5GE85BIPZbB
Y6`oi66i000000000CHKPXHHl9aA000000000000`2EXdVPRhj<0D2WK0000000000000000000000000000la\7@\22DE]Q0000000000Go`<Y5`?Ta0000<IY;hiUd
00000000000000000000000000000000h1J?000000000000000000000000`K]T0000h1k9H97a0E6j0000000000000000\Xmf00000000hE^gP09E<=@ihF8WTK66
la\M0000000000000000hG2h0000HHlN00008HWklTYfPTgm<n0K00000000000000000000<X8f0000\H@P`ZiUDk0B=1jR0000dB<b0000H2g3dZ=<dnH40000\gB<
dLDfhlAdPW@J0000D6FT0000000000000000000000000000000008Q80000`Gd6000000000000000000000000M5L=0000TQPkHX4I000000000000`ili00000000
000000000000hCG_`7JHXVTehn>900000000\G@9`HVI8JBC00000000<>k5dPnR<l9Z0000000000000000=25>0000000000000000`McDI34R00008b;J53P?DG<d
00000000`:N2H3L0HAhQ0000000000000000HDg0000000004XUF4e@V00000000`>6l<i:\000000000000@W\O000000000000a2B[H`>LM25b000000000000T3`L
00000000P0Pn0000000000000000lMn4000000000000hEWmll6h00000000d_d38m7b0000\]TH00008Vin000000000000\[`1hi<U000000000000000000000000
00000000000000000000<I;D0[Ihm0TU0000LGW^000000000000000000000000lLJU`MlU0000lYBd0000`8OHT<GO\H4A0000T_JSXHnLPf<g0000XBJO00000000
]4mBX7dG000000004[GB000000000000000000000000D0A?000000000000000000000?Mc0000X>:305=`0000dk\X0000000000000000e5lUh79`<f:P00000000
85>8P9ZMLn1K`]Kh42G2XnLV@8iW0000000000000000h9cHTE@4<LIF0iA:0:I50000TOmO\ZQe0000@W0C00000000HcF^0000000000000000000000000000Dd=i
0000=7<100000000\o:R000000000000000000000000D;7PY6lB000000000000000000000000hNEN000000000000<7haI6O2H14GP4Fm17GNd]fFP^KM@>Qbe5cD
0000000000000000`5K3XRHa000000000000DPgchK_K0QiA`o[O`7lDh0BY00000000<]Mn000000000000h1E3000000000000`JkLTA;:8V99M0ek000000000000
0000<Z^>00000000000000000000<4k:000000000000000000000000@BkM0000hEk5000087UkH?M400000000000000000000dTej0000000000000000H6d;0000
000000000000lJ2Me4=ED86^\0>5XFWmQ6iThHl_DIYg\J<T=6CMQ6X8TS]bQ1i200000000P=k7dGO9000000008@:5000000000000000000000000XhI>00000000
0000`GP6000000000000000000000000P1bC@\@f8iK20000lXRoP3>lH3d?000000000000000000000000000000000000000000000000XY8D0000I6aP\];CM1a4
000000000000dPR0000000000000000000000000l3fK00000000M19B00000000TC8;04B`0000PIhA0000000000000000`]P_0>h600000000a1fn000000000000
\J\jP8^?@hHZ0000000000000000`EFc`DFR00000000T@CH0000\gh>h4OP0000=2Q:0000d=3W0000Pa9n0000@:iODWMbQ31[0000\_298`PE00004n<g00000000
0000D@Ln<AF_0000000000000000000000000000LDFC0000000000000000000000000000lI5>00000000d1Gl00000000l_<400000000D9ce0000hABZ0000PDBU
00000000000000000000P@aJheLb0000i0X`000000000000000000000000LJE1000000000000`7[600000000000000000000000082ADDEHW0000=4eA0000h5U4
TG8O`MoV0000000000000000PRiR0000<0?g`G2D0HnZHI`o8W7A4<Ihh_QI0000H<^Sl_ZE@e3M00000000000000000000`4`<\Eb6PS0RX@>ai1m[H@@`00000000
000000000000000000000000@Cmd`?me`J^N00000000d`F>HioR000000000mm>a5ib00000000000000000J=_0000000000000000000000000000000000008?Nm
00000000000081;RA2?C00000000T29A00000000`?m4dHOHLVOU00000000000000000000000000000000000000000000U2>;000000000000LCk_00000ZP>0000
000000000000D<[<<OchPYHN00000000D5Zf000000000000TXMb0000P=:N00000000@WeV<UTH10V_00000000000000000000HUfGD@Gg000000004E5Q00000000
0000XZRclliQ00000000<fbC0000HebW0000438D00000000000000000000460<XIo=000000000000000000000000000000000000000000000000000000000000
0000T\B<000000000000000000000000`_CdHIP60000DDKB0000000000000000XnW?000000000000E2idLIaO0000000000000000LJ@hH90Y0000000000000000
0000000000000000<JAk00000H5[0000H8hf000000000000DRK[000000000000d<c`000000000000000000000000000000000EXG@\HN00000000000000000000
\9F\XfGO0000=4LKT7i;0000000000000000000000000000000000000000000000000000X4?60000E77ilCgm00000Z?n<CQd<hck0000le4:Pfk3000000008akE
0fL]000000000000T>;k0000000000000000000000000Eaa\CWK0000000000000000000000000000000091lnhdX9000000000000]2VY4E51Xg1L0000H?5O0000
0000\Wi>Hm9n0000000000000000`<<M0000D7YT00000000000000000000000000000ePgDKZD0000PCooM4@Q\5^c0000l99b00004O=e@anEdNT9h<?GX3K=0000
T:4N00000000dC[Y0000000000004`oS432[4;g44NMKQ5]AP3ob0000000000000000dS7I0000PJ7A0000Y2?1000000000000X3iF136k0000000000000000\dgV
00000000000000000000lZWm\jbE`RLJ000000000000X9[f00000000000000004km]0AX5L[[W000000000000T`RPX4:?`BmRX0AN@4MjLZYZ000000000<a395>L
TaI?HN2S0000000000000000000000000SfK00000000000000000000000000000000lK[8d[8k8`E70000hRcA0000D8ohLKToDS6IPMkCH@nkX\ko000000000000
0000M0`70000000045Yj000000000000000000000000HFi]`Gc_XMI@0000000000000000h51;0000LJ@ThKik00000000000000000000`Z:R000000000000P9hE
H<aZD:@Ri2fR00000000T5\<XO29000000000000\?hl@k=li1iVL3@od2\J000000000000XV9Q0000D05gLNgh00000000Pmo993I@00000Q<Jd5S48Tf;LDdi0000
00000000000000000000\m@T000000000000000000000000000000000000000000000000dVb6000000000000Tj9\0000h;BQX;oa=5D4HM`H0000000000000000
D@S]000009iJ\;A\T;]3TLAh0000`3\N0000000000000000lP4CLQ^jPU19h@Y00H4K00000000000000000000PkEL00004MTg0000000000000000000000000000
000000000000\FcU8Fa<<hl@0000H72=@:kO00000000@:dP0000`UCi000000000000000000000000000000000000000000000000d?VF00000000000000000000
`Z:eX4gV4B@DL<W10000D;T90000HB9\0000@o5Z000000000000000000000000Y1TJ00000mj7000000000000`X>6000000000000`:IL0000000000000000h>n\
PRj6db<<Tm>P000000000GF9degC]2E1\DMW`^EX00000000000000000000000000000000000044:Wh3ElXf^o0000000000000000`Vg<000000008Akc0000@1NN
@FIn00000000hb`@000000000000000000000a=Q00000000000000000000000000000000TL5Y00000000000000000000000000000000L]680000000000000000
00000000dV@P00000000@BE00000D>80T^0Z00000000D=8OHG]60N;H000000000000000000000000<G`=0000000049Pe<H^;00000000DHDP000000000000<dY1
00000000LAb;000000000000000000gk00000000LJSd0000\75Al\nA00000000000043GX0000X\8>0000<AKJ`QI>00000000Lln00@Va00000000<>X>00000000
hUdm00000000D7Tm0000000000008MgHD9LC0000ljnT00000000DDgW00000000974O00000000l:2O00000000000000000000000000000000D1Ae000000000000
00000000D6XkD>:X000000000000000000000fdo00000000000000000000T7^Q]1L@0000000000000000<Qej0000000000000000000000000000hm06m5JQ`DU=
<d`2000000000000\?bT0000Xc>000000000000000000000`8RN00000000HQAU000000000000000000000000P@bi0RI2000000000000000000000000XCTP0000
00000000@[kV4=Wl000000004\JHE3ME0000000000000000000000000000DY@`0000lZL40`0ga30k<=IP000000000000l`Zo0000]7OI00000000000000000000
lFEKQ71UD\XEP<bAa3KJ00000000000000008UXU000000008G;\8]Z600000000P<PQ000000000000000000000000000000008LJh`Z45@8N<A2J_XnMVDmS<0000
00000000@[N@00000000000000000000000000000000d0kc@k5V0000000000000000000000000000000000000000000000000000\4gE0000hZo2<6]mPdKi<Djd
0000000000000000000000008ANc000000000000`8;bXI2B0000XETL@ZNH000000000000h=1a`B\OH:QahJ>M8JY^XQ_F000000000000H^=700000000@H9XXbjA
9004000000000000000000000000lYG\00000000X<dLDALT00000000<j07<UQS81MYLH7>00000000U2Nm000000000000\fl200008]3R00000000T1cn00000000
0000000000000000000000000000H_be0000l5KG0>^hdP1o@S1542@]0000L@KZ000000000000A3a:00000000U2Jn0000000000000000\E_TX6Jm000000000000
000000000000000000000000`6`40000<MflE5^:Lk_D00000000000000000000@2N=H`C7Y2AJ\S_g0000T7C=00000000XNCT00008Nk3@1ERdkJW000000000000
00000000000000000000000000000000000000000000llA?d?Pm000000008IBE0000<TTO00008;=i0000h43=Xk7C8@kB0000\bn<0XO=m5RmTMb\000000000000
4]9^D<180000000000000000000000000000l3IdL4SFPJ?OPJ\L8WL[U02\0000000000000000T63^0000000000000\VC00000000000000004:J40000d3I80A_8
00000000000000008?3300000000000000000000000000000000\4YK00000000P7>b`7Je000000000000000000000000l4UYl7ST4L>?PVAY0000Q0CN00000000
0000lGL_LO[S\1[=i7OX00000000XUN`000000000000000000000000000000000000e2?jTE7Q4NPR0000DQ8<0000PH<i00000000000000000000000000000000
00000FRM8\4C@7HC4YoS000056f`8@N>00000000HFSa0000hBP50000000000000000000000000000LOOl0000E0LK0000HFG40000Q6AFPcXG000000000000<Wb:
0000X5:PLj1a0000TQcTHIXX@3l00000\d[5000000000000000000000000000000000000<Sj<0000000000000000000000000000000000000000DN?>hj^c8EZN
hH3o0000LdL]X^g]0000000000004nR>00008SHi00000000000000000000000000000000000000000000\C5AX:PRd>SG0000000000000000dT:3000000000000
0000DAbN0000LGe5DOPLHijjHoG6T2bG0000000093o\\XB`l<3ml2NN`@m8M1Igm5^aP\_3<A@d0P5@<]]Z0000i6=D00000000`LA9000000008iNg0000HI:Bh1PT
000000008KUd8Rc44QY@@V5Q0000000000000000000000000000Dnfn@9iZdh4300000000DXT100000000LGf00000000000000000llW8L<:HTk=Z@@HSPifJ4NLi
0000000000000000XOZg0000l<MI00000000000000000000XNbP00000000\[od0000000000008<keE2ao0000hK[F4`2E0eM3\IPf0000000000000i0a0000dJ0>
00000000000000000000000000000000heMW00000000A6Xk00000000000000000000`UnFhYd2000000000000dTe<00000000000000004\3?0000000000000000
00000000000000000000000000000000PD5;0000000000000000000000000000d4HE00000000000000004HE:Y6K900000000000000000000d^C[4[WMHm460000
0000PEfX00000000000000000000L3;C00000000lG3U0000PDYUHn`iTJ0i]4TO@KQ30000hB;=0000000000000000I5`e8S]8hT4<D8Ka4jK]0000000000000000
0000X_aT000000000000<PB40000L=Jk00000000XH?i00004BXR0000000000008ESc000000004WRRDCg^00000000`Sn554=c52^000000000000000000000<4E2
4RFAH4?R000000000000DJ83<KC6dZGZ0000T3KI000000000000<aN900000000000000000000LYJf0000Y3ddX5UG0000000000000000000000004Q>R00000000
000000000000000000000000`G5[00000000000000000000Dk^[00000000@7_h00000000HFWZ00000000XA4_`GBha5TMHB\\0000<L?K`V68@In\XYW;E4Z1A7G?
0000000000000000E6kX0000000000008OGO@F\G0000000000000000d9]oDJZQ0000d16g0000000000008MK`\PhP0000\MJ@XSiRPmjU000000000000a09F0000
lf5f00000000`AYB0000@TVT0000000000000000M2VJ00000000<Ukc0000000000000mDk000000000000000056ID000000000000000000000000000000008B^d
0000@3=iU3GlTc9V0000`bc]XBZ<00000000P3GKTg0O000000000000000000000000@\1[<ekM000051JQ00000000XYcT0000`N6o00000000<CDa0^`;00000000
00000000P<HC0000000000000000lSmHHELOH`jZQ5X:4M<M00000000Hel800008Ph1`[RPT:1c0000D=\j000000000000LXfj000000000000lYiCLCY[0Gkb0000
000000000000Xl=@0000HBTJ0000d7<>00000000000000000000@D>m0000<:oX@J>^<Ob[00000000000000000000000000000000lMm600000000000000000000
0000I0M>X3in000000000T_c0000d>l28_0^000000000000<Hoa00000000XIJ000000000<W6T0000i4Ui]5CG4PDd0000d1O40000`9Un0000P63?00000000d8Uh
00000000000000000000000000000K<cT1hC0000000000000000000000004Obh0000E1o80000000000000000000000000000PHaj0000a3_`00000000X48RX7bC
00000000`?;J000000000000000000008><9d5a50000X_T=dU81000000000000000086mS00000000000000000000000000a=0000000000000000000000000000
0000ThJf0I:_00000000000000000000HcnC0000000000000000m42G0000000000000000000000000000P5Gl00000000000000004@Rg0000000000000000HAFO
000000000000lWZU00000000000000000000000011GT0000000053EM00000000LK0X@`\b<a5QDgmj000000000000H[]H0000TM=W00000000000000008:Zh0000
0000l^L;\=DD`Na7000049I7a0c10000000000000000XFLa0000P?]ehbV[X21A92kD000000000000057k@jdO00000000000000000M8=\gQ]00000000hMo;Q2b_
000000000000DT7m<@P\0000hO1La4X30000dUgGP\Yo@8iC00000000000000000I0>4RR<13XI000047ij00000000HHF^0000000000000000000000000000PBOP
0000000000000000m3mj0000D?88DTkB00000000000000000000000000000000P;9GPMnjX;8>`R31\k9O00000000H0g<00000000000000000000dW;a00000000
00000000T>h`@A?GH;Ze000000000000000000000000000000000000000000000000hi<e00000000000000000000M6dD0000000000000000h:jWT`WW0000XZM9
00004mb;0000000000000000hX?h0000P9RaD`om0000`b_e000000000000Q4g?000000000000DD;f00000000Q4jW0000000000000000000000004Zma0000<c[o
000000000000000000000000XadmTDQgX@l:Di44000000000000000000000000000000000000=1<A00000000@4oW8ia900000000000000000000000000000000
911\00000000`FSQi64;0000L\Le0KnI00000000XUQaT>PGP]89h^j70000000000000?4o0000000000000000`aCg000000000SXo00000000TKY800000000Df9U
0000Xd7Z000000000000000000000000000000000000T=UOm3;Ea2=i0000lASidP19000000000000LBUS00000000\ZcZ000000000^Sklc8I00000000Q4[o0000
0000\;h^E5\l0000000000000000000000000UG50000000000000000<USS`^9]0000T:QJ0000h?Hm0000000000000000i3<;TBBI8J5_000000000000849JXGhO
`k^C00000000HQc;`iW90000dCNk0c;[lM7AH3LK`D?]00000000a3oP17:f`BcY`]F4\fB800000000Y2iR0000000000000000000000000000`N[i000000000000
0000d:cd<jS_949LH4l9hN>S0000000000000000hhPO0000lK\70000000000000000h;W=00000000e5]nDI[n0000@U=E@THh0000000000000000hL_=00000000
0000000000004DO\Tb9M000000000000000000000000000000000000H2=O0000000000000000000000000000000000000000l:1O`W`OPb\WDg<U0000hHHi8jR=
dl100Li>@<YL06Ze0]f90000000000000000`UM9`A:g00000000h:F?00000000loma00000Y7G8\]E8g2?i6@A0000PU;<00000000000000000000Hio200000000
00000000000000000000@I;6d5Qi00000000920UTfPC8k3FdimI0000TR1P00000000\VYO000007Mh0000000000000000D^Fj000000000000\60PP7XWlEfk4R0A
\Fn]dW=gQ4<1diKV4MRJh=o1000000000000P;]C0000`FML00000000T\<L0000000000000000TLN\00000000\E2i<FPC00004A8Mh[[400000000lTDQ00000000
L4Q8DZkIi5[10000PPUG@7M>11BMdom@`ig>0000000000dd000000000000HYF\00000000000000000000000000000000000000000000LA=J0000HV;Y00000000
00000000h<AE000000000000000000000000l9kN00000000lRjj000000000000<JNg000000000000000000000000h5^E0000m2n8000000000000000000000000
@i1<a0X?0000000000000000DF3S4Nm<00000000000000000000000000000000Y6fl000000000000h5gXH3dS0000e0EU0BLU\E4de6BlL8;m0000000000000000
00000NGZ0000000000000000HKH<<J[PPZ[4000000000000Pj?T0000@Bdi4<EX@5ZW`n[e0000TjMD0000H3XO00000000HBjdH9Q4dj_PHmWFLT9?m4YS00000000
00000000`MMI0000PCOb\n6?00000000dCB>000000000000000000000000d8GL00000000h7RB<GU3PUE`hh;_000000000000000000000000000000000000=3E;
000000000000000000000000H8JZ\LeP000000000000000000000000\3S10000HVm1Q5a@0000000000000000@BbW0oSlP?e<00000000hKom0000lj`g00000000
00000000TR]j56:e973200000000XEL94Xn]8FU^0000P4;\LONS000044[ZPD>[D4D<P59:000000000000l53b<]U40000000000000>ggHJ?c\N4bDKXBL@MPLHF2
d7RmLRO>PVn^0Y6c00000000dPi9000000000?CQ8f]e000000000000000000000000000000000000\DYK0000`=Ye`XUf000000000000L\\J00000000T1YPlK\E
000000000000000000000000TMZA8W3295Hk00000000177<0000000000000000D81g000000000000000000000000HH83`V`<PloY`Y^GD`;IDO^:00000000@Uf8
a5@k0000h04Y40jL@Kd]0\d?4gdj0000000000008QXQ000000000Nj=P>ln000000000000Lg\B00000000000000000000HJhmhm5oX<>?00000000000000000000
d;D8PRIC0000000000000000000000000000000000000000@5WI00000000hCcH0000d[GS0000LP]C01hj0YJM00000000000000008O?J00004]KB000000000000
0]:V0000H[2@00000000HJR:hhX30000l2?54jIU00000000TMUU00000000<GCF8PeS0P>L00000000PmL_00000000556Q00000000000000000000000000000000
000000000000<oOO@8FJLV4PY4^N000000004<hD000000000000000000000000000000000000@[84DIcA<GGNX\CZ0000000000000000P_lV0000000000000000
000000000000lU7<@Vd0XFPZ0MITTPEo<T<6000016kjHm@khJK[E4H74X^@XELd00000000000000000000H:Dd0000d[aVl5MNH9@WdeS<0000dM[N0X3<00000000
0000000000000J`R00000000000000000000PFgN00000000]3`hl\nQ0000i6N`0000@^2a4L<?`Ta`8>o<h15=0000000000000000@H_900000000d2hhH;1W0000
U52@`AeD0000Hii\Y36Y00000000@H=i0000000000000000000000000000D1X[0000`DYe00000000000000000000000000000000TKF]00000000000000000000
00000000000000000000000000000000PJ4Dd1X?00000000000000000000000007mn<AHe000044^P\?JB0000TN470000XRNL0000H@I<]40F0000<4A=`^ob@0f5
000000000000H<lT000000000000@4\WlQih<Ob?HXTX0[3Y0000<]NY000000000DN100000000Q1d^\NOP0000000000000000P;3eH3O=l82=0000000000000000
Lbk_0000000000000000LI3;00000000000000008b=500000000000000000000\F6dDXVm0000h\9j8IS=0\`5000040ok0000D?;W0000\@JDX6IL000000000LJD
0000`=S5l?BG0000000000000000@g5<\QSe0000Pg??a2U]00000000a2nP0000T47?00000000000095?B000000000000000000000000000000000000\gX?0000
0000hDT<00000000D8WY0000T3QaX<XY<K<6<_12a3oDi4@?I5`Y0000T6<m000000000000@aG7lDo>0000DVYb00000000`b5o0000000000000000P=6:0000U6oH
00000000000000000000\@hm0000\R5J00000000l3C90000000000004Q674D0VY43d0000M4o4D<A4000000000000000086>Dd^l;T\?g0000dZdG000085?V0000
000000000000`AMH0000<7170000P\MR0000000000000000hEZ0000000000000LA3a0000DYlW0000000000000000Le?j000000000000l8EE0000077>8K:BT>3D
P\KA00000000000000000000a0U<a1;3\iVX\OWZ0000dMUo000000000000000000000000000000000j5[0000000000000000000000008=[90000000000000000
0000000000000000lEf500000000L98J4\]6Dj5<a0]X00000000000097I[l@=M0000000000000000LWNO000000000000000000000000lH>]h]_;000000000000
0000\BKc8XoI0000DCd[000000000000HRU:000000000000000056hd000044`bD^K60000I4ee`=_:PVQe0_L@hJ:P00000000hZN`TI8YDJYPlUn]\\`mE3_N0000
E5PT0000DeSR00000000HFl@0000LlNh0000`PH000000000000000000000000056dh0000000000000000H69V\gf0M5_E000000000000lT`=0000<W==@R<UD:AR
0000T9_B00000000e282@NX0<gI^Xn>h0000PS`>HJ44dn@W0Al3lh5^0000000000000000LIaC000000000000L]Uam6?ih69:0000000000008685000000000000
00000000X=SE000000000000a3^I00004<oR00000000`]PF00000000000000000000@[b9X6<M0000000000000000\6D4DIj[00004CNQL@3dA0Z1000000000000
00000000E4\A0000000000000000m3n`00000000000000000000000000000\U:8o=1000000000000000000000000000008^Ql^4S@>YE0000Y148000000000000
00000XB1E68O0000HeT:16jJ@0<QPfMU00000000000000000000805900000000E15I00000000\kS=\::O`jH00000LKTN0000000000000000I50]000000000000
4EKI00000000D7VT0000000000000000L7S?<dXa8T5P00000000\?K_00000000h8c^H^Ad0000000043kVhMHm00000000U0nM0000lZ0m00000000@^[YH9La0000
ll<6000000000000XGjO0000000000000000@6M300008QVD@Hlk0000dN7RPXda00004Wej000000004AkD\^E>000000000000000000000000000000000000DP`<
hGb=TJ98000000004;[`00000000@ie800000000TeOC0000000000000000LFDl0000D6\V000000000000000000000000H1ej0>_TlF1dTJCU0000m3Uj@_6NE2N=
4?mC<GB3Q7Pi00000000Dh\I<iC_00000000000000000000000000000000133G0000h6N\000044M]00004<J`HM0:0000P:7WlWI20M9HH^Ka0000000000000000
<379dMeM0000DJ4\00000M4ohni]0000000000000000000000000000dUoQ000000000000TVNg\YPFU0V800000000XFOJ00000000000000000000Q5XF00000000
0000E5SWX3aG\W5elZam0000000000000000HNYf000000000000XFKe00000000h5`<8d0N86BD@U^O0000000087W=P1MA0000h91I000000000000000000000000
0000000000000000000000000000000000000000\J:<00008V0T00000000\l3<LP\;00000000L2lK13Sf@5i3TQmlA3V6000000000000TWEf=6b700000000L@7l
PJSN0[j[4M0j00000000<IG;0000<mD=@^U>00000000000000000000A2aHXb:J000000000000000000000WfK49DaXO_OX[Uh0000000080eN000000008AAUTm22
0000000000000000000000000000e72Z00008BF7H=\:lB>F0000]4o@00000000<TeL0000PaF[0000`lOKD5HM0000lGb30000000000000000d@600000`5ioD4\4
DjPli54V000000000000000000000000000000000000000000000000000000000000000000000000a1V]\lYSD_>^00000000000000000000000000000jm?0000
0000l<lH00004MAITChe00000000lF_l0000000000004bY@8=0GL1YaX8[7X[fG`Vo7H4]BHmV_d^C0000000000000000000000000PUHMHcbg49_\000000000000
X]jm00000000000000000000@SFSH\EO0000PGGZ00000000000000000000000000000000hXEB000000000000\[Y2<70X0000I4jE00000000XIlR0000I5_W0000
8\7;he9N000000000000<[4?0000`=Pi00000000000000004VhdD:lQ00000000000000000000<H[XPKIO000000000000000000000>0E00000000L@2m0000X;NF
0000U0S_0000P_?T000000000000<ken000000000000<?6Qh[[@DlK@00000000D[`B0000000000000000HYmF00000000I3m^000000000000D:;:\e[k<OnB0000
0000HJET000000000000PehO000000000000dNEc0000<idh`7Z\Tj]QE4XW0000@@290000<JFd0000000000000000d:^Ne1DE000000000000<i3Lh;Y@507WI1RX
0000HE\b000000000000DdR4000000000000000000000000000000000000000000000000000000000000000000004BnHdR;f0000000000000000000000000000
00000000PYYM4e8g00000000000000000000XEH=0000d?ej0000h;Rg00008AmL000000000000000000000000000000000000<eFRl2;400000000000000000000
0000000000000000000000000000d>fU000000000000lh2<lk4X0000de7>00000000000000000000000000000000000000000000000000000000000000004I<_
A3c2000000000000`G3e00000000@W>B00000000000000000000hTPn0000000000008I6m0000`BmlD=JA000000000000DB_d474Y95b`000000000000T\>iD4hB
00000000XR;N000000000000000000000000000000000000PjGD\fH[00000000000000000000d1ZX8MR^\<Zd00000000H8g9H4<70000Y5ME0000000000000000
00000000P=0gX5dP000000000000000000000000@:O]8OVKd;d6000000000000000000000000=5jZdQXhm4Wa00008@Z@`JbZTA9O0OQZ0000000000000000P8\Y
8^De0000dMa80000XJ=N<icI0000000000000000PMNjLRDj8Lc@Pi7N0000PZ]e<Kb?`]1F84gn\a0YLV6Z@cdA0000DNVH000000000000d6ZI]6j2000000000000
00000000000000000000000000000000Xi1hQ41]4I4L00000000h5T[HfF8<fUR0000000000000000000000000000000000000000@Bd60OjH0000d=\QdVf`@4GZ
0000Dk4l000000000000000000000000<ICLdP0b000000000000lRQ10000Po7R<IMf0000hFbmM4cO0000000000000000000000000000000000000000d97:0000
0000XEIC@O`@0000000000008D^b0000TRG;000000000000000000000000@;TV00000000dO[k000000000000D;KOH@[98h_K0000<C0g0000`bRR0000X_OQDI9F
161bH9Tj00000000000000000000`o<PhSIM=2U<87<`0000h^Q500000000000000004X63M7CEH2B817S000000000000000000000X]5O`cRThih`000000000000
l9k;TGK1000000000000\DA600000000d>f4XR@I0000000000000000Hk];00008[gdP<e^lo0L`eRf00000000000000000000<9XQ`GOO00000000Pedo00000000
<Pne000000000000l181000000000000000000000000000000008lkL@hZ3I4VYHHeL0000000000000000Ph;m00000000000000000000000000000ZOoPQQAT```
4DhZTXET0000000000000000<V8Q00000000000092@Q0000HE`T00000000000000000000000000000000\:9kTAE@96=200000000H@BE00000000000000000000
00000000L=:d00000000h4Kc00000000000000008oaR0000hGT>l2g_`Uf^00000000000000000i\@lcB80000PkcJ000000000000<[Yd00000000000000000000
00000000i2:o00000000818R`3n]<UI\L_SRLA8100000000000000000000e1\<00000000dW?^0000l<0?00000000000000004;;]00000000PKXW000000000000
DWcM@H?:<PbnL36gD2hM@ED7@Kfi8Xoh<eAP000000000000000000000000@dVI0Ah=000000000000000000000000000000000000000000000000h6W]hCi<0000
0000T<JF000000000000a4@o0000d3lF000000000000h1T=0000000000000T;2dNi2000000000[gG42:hh=4n\]DJh_k055AO0000\X>H`cb40000000000000000
00008[4N00000000Pchg00000000XSOc000000000000\I`9L?_b0000000000000000hcMDQ4Ge0000<ZN4l2kjllck0VS`00000HhllNF?00000000lPkE00000000
0000HRi<000000000000000000000000000000000000000000000000I6;m000000000000`SIhHXG=00000000E6M^X`9m0000lU234aQA0000<d^>000000000000
0000P4J@lDgjHaU@i5hT`?C38Tm8HQBl4];Z000000000>lRTemahH=B0000D0A0000000000000PE0H000000000000000000000000000000004:_b000000000000
00000000000000000000D6E7dH1fPmSW\ICd<4AI52eh]3iVhHmBHIQ=lO^SL?aI00000000`CgQ00000000l4RCD]IW000000000000000000000000000000000000
00000000T^eK0000@FX>8]8T00000000000000000000000000000000000000000000H>DeHf\M0000000000000000@;J0dR\G0000\DDb\NJI0000000000000000
0000000000000000lQ:PP7;[00000000PW?;dYF;000000000000HnZ@0000000000000000U4K:0000000000000000000000000000hPF;00000000XPC900000000
0000P<Vc`EjR@3Z_0000L4T<4`XOh=[S]5ZbDSEC0000D>>T<JXa0000@V9j0000X:3OT:cNQ1YB000000000:Z@0000000000000000P1>i00000000000000000000
<A^8PI_^DXk10000XYI=0000D\8j0000XD>>0000000000000000000000000000000000000000`gWKlgjfL@KC0000\JDA0000000000008N06@iYm00000000<8HC
@C8WT`6k0000`c`N0000Dk<5h\iPDk@a000000000000000000000000000000000000000000000000A63Z0000Y1kQ00000000L=HK0000000000000000U45ed]_Z
00000000HG8=`n@20000000000000000000000000000000000000000h1Rj00000000lldg00000000`7TH00000000000000008a5i000000000000@2BHT_bO0000
0000000000000000000081NB00004h;5d;?PHSL@000000000000hP;JPO4:TUSj0000TCPU00004VL=0000DAO[LS4WT]D`0000000000000000@:m^00000000PY\g
<:h3000006fD000000000000M2TI`da>00000000000009mkXL^00000D1i?TR<6]6_[8Rc\0000\F39`UXhX\a]00004C:e0X7_<DGE@J5Qh[mTL:o:XEQ[\I[1lNlU
HVk38\kc00000000d3PS<oih00000000lHda0000000049nF0000=5m`00000000000000000000l4jc000000000000000000000000<f[E000000000000H2kSh9b5
81kd0000E1LU00008Z?D8Z9E@SUH8i?400000000000000000000000000000000PDNe@NW`0000hl;M00008D\j00000000T7aOD:eF4mmf0000\hL8000000000000
00000000dK@Z00000000d0^T0000000000000000@elW000000000000000000000000000000004I0JPn]A00000000000000004iRVX?8P00000000000000004BD<
@EDg00000000DIi]LW@700004=lJ\MBR0000H8G]d[_>000000004d8XT0_XH86k\TiF<I<i000083Pl0YMJ13U400000000Dbok00000000000000000000\CRCHaKP
000000000000e4W=00000000Q2E[000000000000=3m:00000000HYTk0000000000000000<M200000000000000000000000000000\U60000000008e6D0000T]9I
0000d1Im0TRb00000ZZE0000H<fG000000000000000000000000HMV?000000000000H17E000000000000000000000000I22Y00000000000000000000h\b;0000
hUTelY1D0TC<000000000000<9O[XHLP956?D;2A<VN2a0JVHDeo0000\=24\1UkL1]Ohb3G0000`Qo549KJXAVb0000@4IehNdf0000T:=A0000\XZ2lF`U@cZ:54U?
00000000000000000000000000000000000000000000\C9?92GY00000000000000000000000051=[0dMA54XE00000000DJf>TE9\00000000000000000000@^8;
0000000000000000l10c97X=\S_90000X[=e`0N>0000000000000000hU_=000000000000Q0I6000000000H=\0000<25NTBc:HYRDTODiY3?G00000000lPbP@K8X
0OXh0HX]HM8_P^I[H?f8hT>e00000000@\P0dK;]0000<U1LX5SE`aoh8I^[00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004f_A0000I1_?000000000000dcWI0_NO0000l:h_\F87hiH100000000hi_]0000000000000000XC4@XWkalS8oDSVUI6gP000000000000
haeR00000000I4Bj0000000000000000@T0C000000000000\L\o000000000000000000000000<R=M@DX>000000000000hHR]d`nW8i[T000000000000dQ0UL;dd
000000000000\]dC8<Ti0000@MnN0000LEMn00000000lLF<000000000000\Mag0000000081Bc00004DXK00000000LcfSPo6;00000000`CV90000\dd<0000H0Lf
<:?Z0000\>C`00000000000000000000000057@]H\D=I3Q_0000X]Vb91jdXEmM0000TB>]0000XUPN0000000000000000`o1R00000000000000000000Dm:Y0000
00000000TGbG935ca425000000000000hRlU00000000`FHaXNeO`j6]@kIMHli]00000000TL`NHej@00000000@3QP`J;Z<Z7VH7@<HAfNhBN\4FXii5Mc00000000
00000000X<7UL;RPP9E^E6Re0000000000000000000000000000000000008Q1cX?QDdDh>e49j0000000000000000T:=k00000000U1KP00000000000000000000
P=^[TY>LLJ[800000000`V_W`GX^0000@Q^K000000000000PZJ;00000000000000000000P6XY0000000000000000dh5=00000000000000000000T0GH00000000
0000H[eKP=nDHdBh0000PfMC00000000LHTY8k`F0000lP>o00000000dDbeT?L9HLCCM1X=0000X;7<00000000TBi:U3jg00000000a57D\X;mhk328YO^dMM9Tbe0
HO>BP[J=00004BDV00000000dWjXX5cIdQ]i00000000L=dh\AWB@MAX00000000000000000000h0Ib06jL0000000000000000@_XChcoL00000000000000000000
XKSaXKT>\@XUdU\Y000000000000`L6B00000000lYfR0000000000000000X24d0000000000000@1;@AAn00000000]4I<000080FZ000000000000X;Q\PD7f<D__
00000000000000000000A7Zni3g^00000000000000000000\]KO0000000000000000X\^A0000`A?b0000DUVW0000000000000000=65a00000JOe000000000000
00000000000000000000000000000000000000000000H1g20000X5h4TGSalC_Y0000d@LY8JcM000000000000lT2d00000000hCBfd>SXP6PShC5M<SD90000D`c[
0000000000000000000000004a0C000000000000\Uo>`V7o000000000000000000000000X0XK000000008:??0000I6KE0000000000000000\V\mU4ca00000000
<C>F0000000000000000T4A10000000000000000HXUU00000000000000000000000000000000D6cM000000000000@oI=000000000000l3NG0000<G?]0JE@552j
Q5F^000000000000HT_Ga2L?88fA00000000000000000000000000000000000000000>?LI4=Q000000000000@92U0000a6RS00000000P>`VA37C000000000000
8PHJ0P<c0000000000000000`llb000000000000<L=L0000000000000000X@Aj00000000DA>?m49XlWFV0000000000000000000000000000hMh[000000000000
0000@InP0000dHiZ0Z?\00000000m0_500000000dS:=dX6dL59g88B?LQ56`G6HDga@<[QoP\ODi7Ak000000000000000000000000000000000?Wh0000@VGY972H
0000000000000000\29[00000000\BeZ0000h91b0000Q7W_000000000QMg0000hbmZ0000DZ8L00000000hLG^LFN[0000000045DW0000X4FX0000000000000000
h\mU12=Wi6>=<1<O0000\7R]T3Xa0000h1T1m5[=0;JNPK?EX28N00008^ND00000000000089oT@I]4000000000000<n=IP^Z?0000000000000000000000000000
0000000000000000`HdG000000000000X?G;L36<\FOm0000P8Do0000@O]m000000000000D@h500000000\WWK547ii4JA00000000000000000000000000000000
00000000T1Ml41h1\:2900000000000000000000lATbLW;QdgZddG^;0000DSOC0000000000000000000000000000PmGh00000000LXjU0000000000000000<nU`
D1fL00000000@IHG4OW?0H6X<l5o0000D<m7000000000000000000000000T@^LXUAP4[\M\cc5i7Q>000000000000000000000000000000000000DoHPlBGg4;=7
`72^<lHi00000000m6Fh00000000000000008bV8DP=2\bT\00000000000000000000000000000000]1cDH6YC@W8d]2NO0000D11?00000000000000004oUg0000
0000`Ya800000Km<`Qbcd<NZ0LRKhZYohmQ2I3NV00000000E3b?000000000000000000000000000000000000e6ODlH<100000000e6J^0000000000000lm`E3X[
00000000000000000000A3:a0000000000000000000000000000P@cnd:m0000000000000dGKF0000djS60000000000000000T;g`l?<E4LKmU3;W0000@78F4G8^
@V>900000000000000000000000086A900000000PUl50000<LYn0000000000000000000000000000000000000000lCgB000000000000hEfA0GkT0000Q2H=0000
`A<Ch1`]8EhR000000000000\9Xa<N\A`QJ60000000000000000h4>?0000hmi800000000000000000000000000000000de_f0000000000000000000000000000
<4C:<9Mm`VU58R55Q0mc00000000000000000000X5Lg0000000000000000\869hQQb0000@ToL0000000000000000000000008kFj0000\UVA`;08@ISW15`58RIQ
00000000H@F_0000l>FRD?MHDA=:0000LAehd2Q7TWhg`[]20000000000000000000000000000000000000000hDi=0000`]Un<VM7P@@R000000000000T>4bdC]U
HCBP8LUQ0000000000000000lSBR000000000000000000000000@7Q>DRRZ0000000000000000000000000000000000000000000000008P3U0000000000000000
0000l@HC000000000000`C9c0000Di3^0000TW]C0000000000004=OX0000000000000000L4RhX<4f00000000``ba00000000000000000000U70e0000lE280DQR
lEUb0000\Iki000000000000i1eB0000`bHR0000d0iH<n=a0000H:e\0000HF:A`ic[0000\:DKTU9S0cV]0000000000000000000000000000hPK8000000000000
00008lJj0000X7o\000000000000000000000000000000000000@3g@=1Go00000000U1270000heQnHlS?00000000P3R<XWB]0000@F4i00000000TTKMe40X0000
000000000000000000000000\;OGd@C:Hnnl00004DW40000DAnM0000@jEJ0000000000000000000000000000HGY2000000000000lK\S00000000<57500000000
00000000000000000000<V<V0000<53F@B]jXP<FE72f00008>P2@m>k00000000000000000000000000000000hA5JdH`K0JHhXJFO0000\lY6XCTD0000\RAb0000
000000000000lT>R000000000000000000000000000000000000LjWg00000000000000000000hZE000000000TeXoHX_W000000000000000013Lm0U>V0000@?ik
e4C<0000<?n90000X2<@0Rl=0000000005?k0000\=m>dJEa00000000000000000000000000000000`A:800000000952R00000000d[Q;000000008`:Z00000000
0000000000000000XcE>0000PFhT0000000000000000TRFm000000000000000000000000PTUY000000000000000000000000000000000000564k000000004N?J
d<f`h^C?00000000\?4HdcW1\9Fj00000000000000000000HJ5508bK00000000000001EB4]JHTdI[00000000m6C;00000000DSk><`06lV22l`ka000000000000
000000000000X>]Y00000000XK=7XE1Tl6RIQ6Oh000000000000T3@EL9?\00000000000000008\T10000000000000000@QTT000000000000DHV:54i=e51n0000
0000000000000000l0@YD1aKi0N@LY`D93UF87[]]7CQh2U8\6aZ0000L9T30Eh70000\lV60000000081cH\5ecTSgJ4YM9000000000000000000000000H?UC0000
0000DJfiXObLXgHeTo]200000000U4OQ`>6A00000000000000000000lNJah^^900008?V94\F`h:c1X<2[]0SD000000004E1l\41eDI8IdS?20000000000000000
00000000000000000000000000004Y1l00000000XMYa000000000000000000000000000000000000D?7V00000000000000000000@[3A00000000000000000000
D]CC<2lm00000000X4IWlLakXRVb00000000TA_UHTMG000000000000L`LE0000000000000000000000000000lih=\FSl92oK0000000000000000000000000000
HCj>dj17a70S<?AB0000HhO?00000000LBbl00000000000000000000000000000000TX_N000000000000LLXd0000000000000000Y3\T00000000000000000000
00000000000000000000liEU0000<B\C0h]O00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TP@700000000000000000000000000008M@]XKle@Gmb<TXb000000000000\:if0000@0N]0000000000000000l0KC0000000000004:0OH=oV000000000000
000000000000X8ga00000000000000004Y\VLZK200000;WM\9YG\JTPM2C?00000000000000000000PiKD00000000<3Y[00000Vf80000=6XD0000D7ZG\;nh0000
000000000000000000000000TG;J0000D1V8@l]_<lfk@@@o0000P:4fXL;X000000004<=M0000<1e@0\3Y\_o;000000000000`hlL0000<MBbPMm[T]o=0000\2A\
8KKd0000000000000000000000000000M4fI0f^H00000000d>ccHSo:\i]P0000`Shi<dO80000d_VJ000000000000DG9CE2ooHk1Le7DkXNL100000000\94E0000
d8lL000000000000L@jf`KVW0000Pb>I00008H1A00000000HJQ9HR\90000D?a]00000000\KWL00000000X`=D0000000000000000\CJc0000<W7d000000000000
00000000L:5nhnP80000000000000000m1WP000000000JG:0000P<>O0000000000000000m7<U0000lMXO`B``09GoD>Bc00000M@l00000000`I418Rh400000000
00000000Xm<@948G`Q6[]65=00000000lU^8M4VkQ1J`00000000Q6i600000000D9BO00000000000000000000hYA7\J`<lRQEe3R1000000000000\RAGlbFLLKA4
XRS]0000000000000000D@7=00000000dY7Y0000a6NN0000@YHo000000000000000000000000000000000000lQO0DDM?T8>lTReN8WjAXM@<D5fk4PaT00000000
0000hDiJ0000000000000000000000000000TI<500000000000000000eUB00004[Hg000000000000HDQ;4<:d4QE[00000000A4EX000000000000000000000000
LQT5XVO800000000000000000000000000000000000000000000000000004CF=00000000H9GZh@]HPJ2glCkFXUL_P]=O00000000000000000000000000008D[e
00000000LVVO00000000LZHo84=E\P>7000000000000000000000\2eXl>J000000000000533YHKZ6\`hKL^<E0nT20000PjDh00000000m7R^000000000000LEQi
00000000<1JmXUbm00000000000000000000HZ4T00000000dId_0000la>:00000000H0Dm`Mg`0000000000000000LQ[]000000000000e3TP0000000000000000
0000E67Y00000000Xk<VDQR=000000000000000000008NI]000000000000000000000JP;0000`KEc0000doS9`gYjA3BDTem<0000@fhh000000000000m6V7`6K^
lhlZXQHg0000000000000000h]ck0000a4V;000000000000\[O6hKa7@;460000000000000000000016E?00004KS@XL7c0000hS`_0000000000000000406D\C<]
<03g8`A9DI[U=5fG@[>@0000TEYP000000000000lG_YLaB_dgg0PK<YHHn8d5=IP0if8Yl:l`n=h258d5_20eH^00000000000000000000<EW900000Yg@00000000
00000000M2ac00000000PM3C000000000000@`?`87;90000\\gBQ4]F00000000000085D8L>H10000lF5l0000`T^30000000000000000h28hl;\U000000000000
0000000000000000Pf@]0000<;500000TFNN00000000000000000000000000000ca100000000000000000000000000000000P;<_T?>E8Z_]0000Taf700000000
00000000h>:E000000000000hN=Y00004ck`0000DEZj0000000000000000000000000000X?2D00000000DW4R000000000000TU]lLYPX4[Z]`[ZQ00000000lI^J
0000000000000000@7mL000000000000<L\T00000;SN00000000\YXg00000000000000000000000000000000000000000000dMaM=6AX000000000000hNX@DgD4
000000000000l1Zl0000XQj800000000\FY>0000i6T`0000D6?mXU`<`kH20000@G8l000000000000000000008El5E4Mh000000000000\5dB0000i6`THV7J<R;@
8VH^0000XVVj000000000000\Y_I000000000000i7H_LV>H0000E2_;00000000000000000000000000000000lVK>@7Se0000D\54`40L`VGj0000000000000000
8Qh[000000000000XRZ=00000000M3`D8[h=00000000X6EG`]n9=6:;0000lR4`0000L:=U000000000@9b00000000000000000000XP_^0000i2GkH=jd00000000
\CZOHF68d4H^@D@PLJA4U3\BHG0V00000C@^00000000000000000000`^Vl00000X??00000000000000000000000000000000HjTl@;cLX4?f0000000000000Q0C
0000\2<[8>3]0000000000000000000000000000000000000000000000000000hTUi000000000000H\QJL;O7HgOHD[;`dZHA<gPLDlBnQ1[4E6930000\B^8Te>j
0000000000000000H5Q2P3UfH?[U000000<j00000000a2_M00000000Xlg\PoVKQ5U=00000000`9FA000000000000000000000000000000000000TDG2LJdCD[mE
d^gK4gKmE21`HK0i\Y<`0000T8<W00000000000000000000LJPg00000000000000000000000000000000T0JC0000`cm>000000000000P=>L@8faljE^00000000
<X8S0000000000000000Lc\Ad8K7<Mj400000000000000000000\k]Q@XGW00000000P=AR`i^kh9gPTC>j00000000000000000000PcAI00000000hHDm00000000
0000T4Ta0000DB;R0000000000000000000000000000dC:90000Th<G00000000d[[h0000000000000000h<bm00000000@<9m0000i4IW0000`VE5@JZ88FCR42JQ
e7:Z00000000000081?@HF7i000000000000X1U<H<VM000000000000000000000000TTc68Zha00000000dNQ_0000PWNj0000<YDZ\`Y700000000X;ceXgUh`B<7
00000000000000000000\:MG000000000000\KD>T:EMDE?g0000P@?U0000LH;Gi2SM000000000000000000000000000000000000H8jg00000000000000000000
000000000000lHPJ000000000000000000000000HM]50000000000000000<4_OXHhIHP1ai28k0000000000008lgJ00004`1Z0000555F00000000<TnL0000@3:`
000000000000000000000000DoTS00000000`:UgdF@654nb00000000000000000000000000000N:l00000000X5LRLAKolI3Wm1_f00000000lCIWL2O=hPE_8fZ`
000000000000h3N700000000LZdZP[<n00000000<T6V8RJ`PnE:<>>f@cDb0000d7j900000000HJnM<EIP0000\HH@T;PJ00000000A7BO000000000000dLFVl7=C
D\>_000000000000P<o]0000TO9a00004Y]W0000E6EQ00000000000000000000E6@_0000@Z9_000000000000T?=b8I5h0hL]000000000000U5HJ00000000\mGV
<S8W00000000h?Z`<2a2TB43h_b9heUkHiLZ0000e1HGa53Zl3_SDfW@000000000000D49e000000000000PkOF00000000HTmNXHJC<0DZHUBP0000000000000000
0000LhSHhNh_00000000TK[S4]YO0000hHk[T2e:i5>:0000000000000000\WXXU1D]\7Q[<5I2XVcWa3Nh00000000HI7a0000ThRa000000000000H@GRTW5L0000
0000XNG400000000<MOn0000d>1lHCASP\WC0000T[kh00000000U57V00000000000000000000000000000000`2eHQ5ZP00000000000000000000D=7n@DgC0000
0000000000000000hFFflH\:0000l@;KLYB3000000000000\8a20000000000000000000000000000000000000000<1I>0fE`l=l><[2k0000000000000000lDVc
\dHi00000000H3hAHUOe0000000000000000000000000000000000000000000000000000H\[]00000000E6``00000000000000000000TX@[0000000000000000
00000000000000000000d8nf00000000lJQdlo8N0000000000000000`<5gTQoU@^F[@YO5@]VHl0BmLda]d[=I93UXD<DL00000000000000000000000000000000
<\1EDNUd0000a5d@000000000000DFnl00000000\kh:0000LIIN0000d3e=HHGRTiST0000L3G0HEED000000000000Q1840=d2000004XT00000000DQjQ00000000
00000000H5X6000000000000a1mI0000e2F300000000L70EX9V^a6b[=74=00000000000000000000Dcj<`eVb0000000000000000L[BZ00000000000000000000
000000000000A1ko000000000000H`U70000@knB0000A5hf0000i7Y3`1VIdFh000000000000000000000HCoO00000000I5N500000000T:]W0000000000000000
`ONn00004YH00000@]E90@@E<^fW0RnQ<lkc00000000LC=8`J:k0000XOHM0000000000000NS20000<O=A0000000000000000000000000000DN6T<RX>P=TY`S<K
L\[ITJo0T]0G0000000000000000000000000000000000000000dEdM0000L`A\Y2aT0000000000000000000000000000H5hU0000000000000000132?PU>i0000
00000000000000000000lUER000093>90000PD3=00000000PQiP00000000A59000000000PS8=PdU0\Bne000000000000E0P>LCW3000000000000000000000000
0000000000000000000000008N<5\B]W00000000Di1R000000000000000000000000LFn=8ecel>bY0000m6<?0000`Fd00000000000000000lOQ?<aL@00000000
84ZJ000000000000m7P]000000000000DK=b\TP48<jlTIRfPf<6T[FX0000000000000000PLBe8NNC0000hkBo0000@iOY00000000@>`3L67\8]He000000000000
`]m40000000000000000D64=00008M5A0AGNHI@f<dbcD7NP@767LB7S00000000000000000000000000000000HC?I00000000000000000000hJK;000000000000
0000DXi`000000000000000000000000000000000000000000000000h_D^000000000000XCo50000@1=:X1N7I14V000000000000Q53l00000000d\YZ00000000
0000`8PP92;G000000004Nd1<n<H0000000000000000<;6k0000TZE>00000000000000000000hPBLlV:V`S81X^95hdc>0000\\Rb00000000Y3Di000000000000
i04lA2108OfN00000000000000000000000000000000l:9UlhTT0000000000000000XjoVLQ@1000000000JijXO\Ee2<=d0c0000000000000<TG7000000000000
d[1X00000000000000000000@X]A000000000000L5^X000000000000000000000000\\eO00004VJS000000000000000042j\0000000000008hM794f[0000\FnH
00000000hWg;looM00000000<DPLLLlY0000`R7C0000000000000000l5OTl3JV0000P=>300000000\1K\Y2gc\;DllImE0000000000008:W<DABJdbXM0000T0j;
00000000X=L>HOb1<5\ah[l900000000@M6O4UFalXW`Ldm=hnEe0000000000000000l6?Q00000000H2JbL6]0TWGK8TEg0000D]RU000000000000U2FW4BfL0000
000000000000000000000000000052mf00000000000000000000]335X0ME00000000X8j2@AY_000000000000DW1^D`^6lGiB0000000000000000000000000000
l55=0000P>V>]4Oc\cBg0000000000000000`0F@HlEFXD]hX2mO000000000000D?6al27Jh@dg4\=YE4N[00004LL@00000000LbdA0000hR[50000000000000000
P7Xi000000000000\iC;0000DG\RDSgZ<VmK<`@A0000H7O]00000000@4YaL?a1Te5H0000h_EhlLbIHMde8m0S00000000hQfa0000`hPe0000l;NfhFGUTZnZ0000
TjH]00000000000000000000XI6V<keZ000000000000000000000000P2L?DIjo000000000000P=_LXU0LL=`g0000000000000000e7:E000000000000DB6UhCa4
00000000000000008EPg8?<^@mJ;0000hE]B<FD7\8eQE0dl\2Pd8XYPD8>6A1G6lWZmdf7i4R7X0000000000000000U1ST0000\D2@lOICQ4`gX6e892\;0000<8NP
0000l`aQlGTh00000Ulf@9RC`Uo[0HEdPimjHDOBL[:60000\Nig00000000000000000T:D00000000dR<E@igL]6RA00000000`MJj00000000T[Sd00000000Q5dR
hghl0000\bMh0000<ii?X=mVhAo24cXad0Vd00000000000081;gH]ZE000000000000hdSd0000000000000000`8\cDfYFH:[>Lj0V<kVkI3AZ0000000000000000
000000000000000000000000000000000000\i2^00000000hdiZ000000000000000000000000L2k<lJ3Ad09V0000Q1Pf00000000lKf;I726<;`70000P_mM0000
000000000000000000000000dea9\8ak00000000\o4gToZnT18<dH\ilHh9DIbK\QHPY7O1000000008F7A00000000H6@ih;6\TCfJH?bk4HcelK9:P?9h<[:Q@\?U
E1bN00000000000000000000000091fJ000000000000Q7=90000LfOcE3B254gc00000000000000000000000000000000000000000000000040=D<iP600000000
000000000000h26L\ME;hWN>L^\mM2c1a6>g00008H1o000000000000LJ3[00000000HE\E4Z8;00000000`VCaPf8D000000000000HT^Y00004PaC00000000H1>R
dI1I0000@9Wehm4V0000LL2P00000000000000008UOOlmfd00000000lT0Z00000000HklS=3@=TA69000000000000\=k[0000P8QL0000h4nf0000000000000000
000000004[H6PLO90000000000000000000000000000XlPB0000000000000000000000000000`9>b00000000000000000<IN00000000<B3=<[fl`DZS15nk0000
8=01000000000000000000000000Xl4[0000000000000000000000000000000000000000\Tj:0000000000000000H5B700000000000000000000LLQR0000\Ai7
A26X00000000l6ah000000000000000000000000PRM1000000000000000000000000000000000000L@]`00000000000000000000A5[d0000X[Kc000000000000
00000000`0;[14;ADXaB000000000000TZc=0000000000000000TW;?\CCN8[F2hWQT0KEME5Pi=6a>00000000000000000000000000000000hIkW000000000000
00000000000000000000XEOF\:5Y0RkH000045m100000000000004=W00000000hFjKU7N;@7hI0000000000000000000000000000`8mH0000M1eT0000TZ6[PGTZ
000000000000LAReI3dR00004GGj<KWWPVV30000LLUldNKKD5k=0000000000000000LV\=0000DgWo0000000000000000@_n>0000H>Ek0000TGlI\]e5000046Qo
@Wni`]UP\Za\XmiV0000000000000000l=M54M1800000000H>8_00000000H\D\0000000000000000a2W:0000XIWOD;@\0000@L\:0IKJlhZI0000000000000000
000000000000000000000000LHI[0000000000000000000000000000<Od500000000000000000Gn1D43b4E;o0000000000000000000000000000000000008RgK
XWoX00000000h=on<MmCTh=alDHh0000000000000AcG4Nc`PQd[T2iHTUcaHDHKlZFYLdWe0YZ8U2V200000000Hb^^000000000000XPcA000000000000DX9chjgf
000000000000HknZ8U`Q0000d[m;000000000000hE[nhL8<H\QYY2m0@dQQldl`dDj500000000000000000000000000000000000000000000LKj`\WTYDCYi0000
00000000hIggLJfW00000000T\No0000X1OC00004C7j@b`]4WSP00000000`_5:000000000000022[00000000\Hg50000e7Z>0000@`k9l4R400008VdK00000000
8eoL00000000000000000000h=aT0000000000000000000000000000`>BP000000000000\?ZGH52k0I;\0_:aPG_f00008BT[0000000000000000000000004NjK
0000@E<B\0ZE000000000000h0I6\<O700000000`e?V000000000000000000000000TDnR00000000000000000000lF@TPh@[00000000l`]KM4hG00000000e3Hn
0000000000000000000000000000000000000000000000008:R=@8Jf@B@^h6hD8HZB8Zld@HJe00000000000000000000X9C7Pabl8T>755;^`U??\W`30000Q44l
0000000000000000000086G1<X5Y000000000000000000008]df000000000000D6gV0000<3Mf94gQ000000000000000000000000lA3J0000<eWMP>QLPJlW0000
0000000000000000H1a;l\@N0000l65a00000000TZm<000000000000000000000000L3nh000000000>10000000000000000000000000dVEODWoL8Z7K00000000
=75oLUg60000lXDR00000000Q5NGi4]7P8[g000000000000X:E?00000000000000004WC<T;_OTAQC0000LRf\h\3jlD`Y\lKm]4fm00000000@9?0000000000000
@0P;PGZA48@b0000<TBV0000PMD000000000\BYd0000000000000000P]X6<Ll;XT0iHJL2<YFm00000000000000000000l<>h000000000000E5@Y000000000000
HaT90000000000000000hKheTVFSd5oJ00000000000000000000Tk=700000000d20I0000000000000000000000000000000000000000000096c]000000000000
00000000THYC000000000000e6W]0000T?7E0000h:]2M7SN0bA<0000000000000K<B00000000000000004QkW00000000lP8T0000<\\b00000PNMdY?G05<@da7^
0000000000000000T`l900004Hl2X@A;h9CoL<ajH\Y=A5Bc000000000000000000000000000000000000000000000000XK^M<8HP0000000092S5HTH@00000000
Lb^HXYkEQ0JD0000000054a9000000000000i6[M8TR5000000000000LK_hi5D@0000@GaC\0n200000000000000000000000000004UYf000000000000`4Zk0000
00000000000000000000000000008@FKDROY000000000000000000004mA]45UZ00000000``K10000P\LJ0000U6em0000000000000000lReA0000\@<I00000000
0000T0CV00000000T6F;000000000000H0VILbBR<BME0000`;^<0000llZI000000000000XVMRQ6iH0000X`^_000003H5H4Y:00008Ta9l>Ic0000Do2C00000000
00000000000000000M7n00000000`lVY00000000000000000000a0=`0000L4d_0000Ljo@0000000000000000M2MkDhVd]2RZT4_40000000000000000\IOYTbi?
00000000hSNc00000gLZ00000000<MIk8l0G0000000000000000`5Nj0000000000000000X9OD00000000hC`I`[@K0h>300000000000000000000P:ag0000\QnX
0000l61:00000000E4DY0000000000000000hFcKPVHD00000000000000000000<M5\0000D3UU00000K1P000057TD000000000000000000000000000000000000
0000@3SI@L9_Y5o@0000000000000000@O8jTF>I00000000PO770000dTQbY3W200000000000000000000`3KWh<]O00000000000000000000000000000000LXV7
0000000000000000`h`i00000000HdNO0000Xjfm0kPV0000@O`M000000000000HZ^[8D=bPKkY0000\3JC0000000000000000hDlW0000000000000000LT<e@XNR
57J600000000000044aG0000<2aMT`?9]0Uf0000THfF0000HIa`0000000000000000D4;S0000000000000000D0G10h0jP9deL[c2I4f78=3j0_6hheQTM4`U0000
0000000000004XGm@Vi?`ZVK00000000\_HE0000000000000000HW:L0000dIkClJLY<d<b8ZYE=0:i0000lc4b0000D]^>h2GL8E_b92<OI3]203[X0000LB=m0000
T?RY000000000000000000000000000000000000@?d^00000000lNcH4;=Q0000000000000000da1Y`YH^0000000000000000000000000000dFCe0000dC@E`\49
4ahM00004U8\000000000000000000000000Lk7fT6emT<?`4FU0U5T_D[lZ00000000@h:2000000000>L<00000000000000000000lZJQ00000000000000000000
0000hdni000000000000000000000000X;Hj0000XAYm00000000dOUT@UnnDoFI00000000000000000000`Tg>0000Y1nT00000000000000000000TC?c00000000
0000X7HP000000000000000000000000X^SG12Bm0000h96`000000000000000000000000T0:7DYQ@e6Eo0000dYfl000000000000<e8AhV^f@Y0fh:b6Da190000
0000X80Nl43NA5Y<dRFW0000000000000000M4aK0000000000000000000000000000lS\I0000L@5<0000000000000000000000000000000000000000dMGe0000
0000I1KhL\^500000000\6T[hCI6000000000000000000000000H;U8dN]M000000000000000000000000lPcV00000000000000000000T<R?0000\4j20000TfAP
0000DKi400000000`=_]0;IGX[PM0000000000008?_o0000000000000000000000000000H8Oj00000000000000000000Y4PA000000000000LPiJ0000@e:60000
00000X`f0000000000000000000000000000000000000000hA\\DMDb@h[g00000000000000000000@9kl0000000000000h7i0000000000000000PYU]0000LV^K
0000000000000000000000000000<9:_000000000000000000000000HaGfXb2=X6CWPGRQ8Ofh0000\Z>bT:PC00000000lJ1Yda`b000000000000000000000000
T46AP9118A^h`YZTh`^oHnjU00000000<3:U0000000000000000@SRQ00000000000000000000@9h7000000000000P_]o0000HP5X000000000000`=8]A1B_Y7;J
0000000000000000=2OQ0000T6]NL^Mc0000000000000000\H^K00000000000000000000]5gF0000d>d?Y1K80000000000000DhkI3C=0000000000000000@SSE
0000DECGXGEiA23m0000LbgV4L^e00000000@F5a0000H7k10000<\Xh0000@am5DZPT8KIgE6M:0000XSZJh^;8@4J200000000X^_K000000000000XM<i00000000
00000000000000000000000000000000<K^m`S<?`iJO0000000092YnXW\6\DaR00000000000000000000000000000000M3=g8Bb2XSGj000000000000000083A@
000000000000D^go000000000000X0^>0000000000000<ic000000000000`K`BDnHF0000D2[R`QlY000000000000@JW9hR>813VZ000000000000@jgN00000000
000000000000000000000000h]^g000000004ei]P0Ql0000\`kM<1R2000000000000XRPK0000TCPhdN^G8Ti\000000000000LkX5000000000000000000000000
00000000000000000000000000000000T]mbPHTB00000000l>FflNfH0000@1B>Lj:90000000000000000000000000000dT24@lGh0000000000000000`M4B0000
000000000000000011X^0000`2`YDGCd`NULH>gFD\C30000DRm?0000LHgg0000`<Bo00000000lD\A0000`Y9I0000XMiK0000hW_90000000000000000D?\LHT^M
XW^DlIFGHmnKlZj342WWD:I_HlPg00000EC[4K[iL_^`d:e9P[<_Lgj600000000\R9O4ofY<V[e0000hNY>DKDM0000000000008?:P00000000000000`T4VlZ0000
<@?k`VB_000000000000000000000000898jT@<70EGS000000000000lnBo0000XEjfPJV9H5cg0iY@HkfS0000`j`800008M2e00000000000000000000000091FF
00000000<0dP000000000000000000000000HIfH00000000D?`J000004QRh]>m00000000l2;J<bCJ8;hj8f1J0000LKZlHMQ;<\98d?N;m5Ef00000ETk00000000
0000000000008Ybgl9lG00000>O8@ZhR000000000000000000000000000000000000\GZf00000000000000000000`Y4Oh\;7Y2O?00000000PPYZQ5MWl1L?0000
00000000000000000000LX@6@TkTPKRaTL3X00000000X@U4l[?<<Gl;0000@C7:lnNVH^c7000000000000HWaC00000000T5e;\ad@hnYLD9Bc0000000000008m?D
0000000000000000TGHm00000000000000000000000000008IO8l\bQd7UUI46OPK`[0000LMbAhe^^00000000DR160000000000000000<E]3000000000000=2jZ
8MP=d[YM<i?f000000000000h\=700000000LVXM000000000000dVOe00000000000000000000TPmi000000000000@T8EP_>>00000000T;3M0000000012bS0000
000000000000lCUH000054\S0000P7ORHgEVdRI`hd_Ia3N800000LE20000`XmDhU6E0000@AC^000000000000P?c_000052FE0000000000000000\1R_00000000
0000=7Qb0000000000000000@hb?0000<0[70000DTOePd[V0000X7BL8K0JHbWB00000000LT2D0000h2[l00000000L\:R0000000000000000000000000000dBci
X\hHHa[<\h8b`WKU00000000000000008DlH00000000@`H]`4K30000L]4600000000000000000000000000000000000000000000lInl000000000000dB?O0000
00000000PRd40000i6DIh1:8000000000000000000000000hbbm0000L:lAHVY>XWX:lEca@hCS<l:?000000000000000000000000H^hC00000000000000000000
0000`Y86000000000000T05V4SRj0000000000000000000000000000000000000000HFZ4D@L2a3f;96bml]bj00000000000051`b0000@9XB0000000000000000
00000000000000000000000000000000000000000000000000000000lU4K000082IJHcDC0000\KJ@PZ0P8[d><c[M00000WEU0000LK^1000000000000H<HU4FXS
4PPi00000:d;00000000P7KjdJ9I000000000000000000000000`\onPlRX000000000000P>\?LP1P000000000000a2:K00000000@=XV00000000000000000000
000000000000@3`0DTJS000000000000U3IRdRYn000000004ngd0T1FDE=eT]2:0000000000000000@UU`0000i71g0000000000000000000000000000HH@o0000
000042YF4?=RhBLf]1?80000LI:3D[C`=2:]00000000000000000000000000000000HCAl0000L>D:00000@WBDMdU000000000A1h`QK>l4Qclj6M00000000X0k0
PC[KdHSlhHd;dDNJ0000000000000000lN@S57V<0000]2=300000000HAL>90aQ0000<]a[15m0000000000000000000000000<LRe0000P45S0000000000000000
I10E00000000\jNi0Ebg@RH000000000000000000000P:Yl4MBEdmL@91c2HW72L:Ee4`Q8000000000000000000000000000000000000Y1Z>00000NA;00000000
0000000000000000<BNKHUge0000Q51P00000000hN_;0000882h8UMU\dTJ0000a0dH0000000000000000\I@Qh]T[000000000000`Dn`\BQ581ToHkJk00000000
00000000h3[4000000000000000000000EY:000000000000000000000000m6?E00000000000000000000Xhc[00000000000000000000000000000000hDZl0000
00000000h<ZOdNSC000000000000000000000000P6Q0Hk>nliFV0000000000000000`1U^0000TGN9H8Y[DeeXe75H00000000Q53N0000h?F<00000000HG=60000
0000000000000000000000000000i1g^0000d`_PDPknhYR000000000000000000E3h0000X=C;42FYHZ2j0000000000000000Xm`_00000000000000000000@9D?
`=Fg0000000000000000h3<LHm5]0S\`0000PCeM00000000hcTU0000\fQ=`;DL8Imo00000000000000000000<DKbHUUk8XS]\e6a0000TH`800000000XQNV0000
HVHl]3830000000000000000hIg900000000llcN00000000lN^n\Pf[0000000000000000000080Cd000000000000000000000000\iDbh:[eXEJ80000a3FCh;:W
0000e2]@Te2A000000000000000000000000]3=10000Q2\Ph9dS\P>a00000000DdYU00000000000000000000P38V4NPd00000000@@3LdRW;0000000000004oY]
0000<GV<<]4VH6HnD?\@0000\b530000000000000:bHHkUK96eR00000000T?k7000000000000dHij8R4Md9]U0000000000008AY5@UZb00000000000000000000
0000D4;jU5H84YTZ0000000000000000000042>W0000<cZk0000PW<9Xi6\00000000XO9E0000@FE]`<o1TJZ_DLBH0000`_WZ`54`dhX_00000000000000000000
0000H?<8TP\WlVNElA\G00000000Y1;f000000000000TB7?00004PMY0000P62BPFj4\8HeH58G0goH@iFJ0000hY@=8V@4a7@ohUZQhCiT00000000`AT=P4]PTKn1
43;[Y6[_0000\OgY00000000T?]1Pl?ThN30<g]BhBQd00000000TKiTdH_O0000HhOU000000000000E6]T0000DF?g00004OV>TBW=`Z>CHl2j0000`2nX00000000
0000@eWn00000000000000000000000000000000<2o]Pd:\l]S[4E?>40]ch=FI8H8adGPE0000TYEF0000000000000000000000000000dD2a00000000LQ9Q0000
0000000000000000000000000000m2PV0000@DF5I2Ph0000000000000000dQZ2000000000000hgU<0000551b`bQ8000000000000Hgk`@NmU0000000000000000
00000000@4@<0DJL00000000000000000AN>0000000000000000X:Ll0EggdVG=m4m`000000000000hRBX00000000l[HKXQUWh:03\Q>A\]M3000000000000I4HI
00000000TQ=Chbn`hF_=0GIG00000000TSa58<`O0000000000000000\Z3N000000000000l9J000000000T1V[0R3B@VLiD]GI54UT0000DX;=XeT]0000D2S@\V0E
`l@7PY?k000000000L2i@Qm3569W<dCU000000000000d1WnTEI20000000000000000<;3]0000000000000000000000000000`GFK00000000X`j;0000Y3VH0000
`IFbP6>VH`UQ81TXXjI600008[dWa6To00000000H:IkHJ6U0000<KQMm6WH94dE\ne@0000P6VB00000000000000000000PS;D00000000`hm500000000Y6S=0000
00004Ld800000000l5bm0000DE<V11e0000000000<a?H>?m\YJYA6j>000096mn0000000000000000000000000000<<f100000000000000000000000000000000
0000000000008Lm44jf8E7I1hmSo`3Nj000000000000dU0e0000000000000000LL9R000000000000000000000000LD<8d[mbhPQ_0Rda000000000c==0000\:\3
PU4X0000000000000000000000000000000000000000lZed0000000000000000000000000000@9^LlC^kPZ[h0000LMh80000Tn]l0000lfZL0000dW4_451Uh;9;
4OSO8A[VHUO8000000000000@KaH`Da60000XE5F00000000000000000000`Il700008oNM\9N^TBJ_000000000000000000000000000000000000000000000000
0000000000000000`4A`000000000000HFYfPCieH4i@00000000000000000fYX000000000000`9WSLR95000000000000000000008>>116\C0000000000000000
00000l93X9ik<Me8U6LV0000dF?N0000000000000000TMC30000d7?_\7Fb8EJbT<\NLZOLT823T3Y400000000PEdg000000000000000000000000`EIe000049YV
0000<A@;00000000000000000000=2fm00000=iA4Gi[00000000@HYl`cc\00000000H;4D0000000000000000hP:n0000dZB`Tm;P0000000000000000P2ibL;C?
8h:Y000000000000PClT0000l[>mHBdDH3MLP:RY\=bC`HZhL8C:@OTf<V1b0ALe0\PRL]On]4mTA2RH0000000000000000T;>l000000000000i3mL000000000000
0000HOLNm2L`00000000<L`c8]=cI4_>00000000000000000000A6HZH<]>0000000000000000PQ4<00000000000000008OVZhQoFlW?R00000000000000000000
PeIl0000000000000NXl0000Hd>Z@i`K\R<f0000000000000000000000000000000000000000LVeFTX1E0000X28800000000000000000000000000000000<ZD^
000000000000d?@m0000000000000000000000000000000044@dlAba8ggb@naiL4MQ00000000XX^V000000004Vo`0000000000000000\m]d0000000000000000
0000<TL[0000Y5]V00000000<6bS00000000HKLM4S9>T\BN0000DXb[T5o;0000@5BZ0000DN`\DZ<l129F0000<]l68e2d]57200000000`1RJ0000Hgl>m12g0000
]0O?000017RF00000000000000000000\1HQ000000000GD7HIL@0000000000000000T8@B00008@hO0000L4Z6haoL00000000000000000P?h00000000L4<fdN^T
00000000hREk0000X4R\d8O>0000lU7100000000000043Z6000000000000`MYC000000000000000000000000<e<J00000000DNkb0000@GjiHil600000000I4SY
<>TZ4FIc000000000000dT4KP5[@00000000M5;4Dd\P00000000l<Z800000000000000000000000000004;>90000DhKO00000000000000000000\2W;00000000
0000Q4R60000hKK1l=o@000000000000T]cDTDVL0000H\gRHfOK`MPVQ1`8000000000000lKiD0000E3[d0000Q6LD0000H8LM]3h0di==0000PVEAT_DD00000000
DD9N0000419b00000000<]bS0000d9FNT;Cd@>P_00000000000083f404_k`VBSE7T24h?=0000PXLD0000000000000000000046U7000000000000000000000000
0000D;\;00000000TUEl4nhE000000000000000045GX0000000000000000000000000000000000000000000000000000DSlNY3Ca0Z;200000000000000000000
0000LSN:0000l;FL\@o`XSc592T4]5ml000000000000000000000000Xgaf0000HM1R00000000000000000000X9nV00000000d?hG0000lHD^0000000000000000
00000000000000008Z_oPK310000000000008T3`000000000?8f000000000000000000000000000000000000DB]20[ic0000U30Gm2dE00000000LOaN00000000
I21<0000PTNn00004;hGTR480000<@DZ0000@4]k00000000lA1:Y4S200008H_e0000<Mle000000000000000000000000=4a]00000000@7I>XU:M000002ZFm51;
00000000DAYQ4PP[000000000000@BI?XDE2DZ`[00000000\go^0000D@[U0000TXOm00000000Q4bA00004>GKd3k?8UiI@YFM00000000dYQ^000000000000<YCG
0000T;eWXkkn000000000000XY93DORP00000000000000000000000000000000PQ4Z0000P]WDLbUA]1]SU3Pi00004=]`<?9>00000NB_0000\85A000000000000
0^LV000009gj00008K]6000000000000HD0l40B;<XlH000057J`000000000000lFRZ\j7:`Z5DU37g00000000Y3R[000000000000000000000000HX;L00008E^9
@S4hTJT;`9EjHU`kY0fL0000000000000000L`d@00000000hD<[0000000000000000@6L;00000000]5Tk000000000000\3n3`2TLX>WAH@8aXA=dHX1]4FaIHMS7
<aC50000l0[R0>^Bd=6H000000000000DJ0M8;@6DD8V4C=m0Ehn0000XAA;0RC7E4;_000000000000E4om000000000000]4TaE1lA0000<7TZ<ZGl`:lbT0CBdF_^
0000`3Pa11XR0000lWf;0000`G>A000000000000U2Zd000000000000TFO5Y6YR0000000000000000000000008F4O@GM7l:>dXaME<@RJTC\a@@ZYhhoF00000000
00000000@1SYH:\R0000000000000000DMZLHEVi00000000@8:NPF6FX;j_\>7X8HCfHiZom4U3000000000000Pg:Q000000000000<g?c0000000000000000`4la
00000000000000008:9=4?kRX;6M14KdL4@L000000000000000000000000000000000000I5n\0000@[@<<Pidl^PD000000000000000000000000d1QWLhYE0000
dMQS00000E9g0000000000000000E6D7DKAPlB52DX=;00000000\1UG0QX:PL[A0000LhWG00000000l7N:000000000000PA:OP>R<XWBo00000000T[U>00000000
0000000000000000I4n2000000000000563K0000000000000000Dbao00000000000000000000000000000000000000000000000000000000H;bQL42bm4kP0000
dNe200000000000000000000I64_HUL700cYT]L]0000HagL00000000000000000000l2Cc000093OL000000000000000000000kCj0000000000000000De9d0000
000000000000PPoD96YF8P@RA7JH00000000`8kX00000000000000000000=5cn0000d92;LdlD0000PoM`00000000000000004NN1LeMD44WW<PdT<c^^]0R<=66]
A6Qc00000000L]CY00000000@K>F<UF9lXRMDkLTE5Q;00000000000000000000PKCE0000PThae54>00000000DAgj`Od\0000000000000000TGhhDClB`h?`0000
0000DIf0Hk[_4lO_0000000000000000A73b0000000000000000\;Gf00000000@jXg0000T[FCI6;70000@EeH\g@_00000000000000000VKK`;4U<6QQ4W<L0000
T4DclDLg<j7W0000000000000000heD20000PE[DPNC8HkQ`XZl=\OCH@9:S00000000000000000000000000000000l2So000000000000lCFYhUFH000000000000
L2h;m7IF56D[0000h4=f0000`9=kD@JRdEgYe4SG00000000TDH5dm:<00000000H5;KTAPolT]E00000000`R:?E3kH000000004K530000000085JA00004:KBThAM
51lPM5lC@>C0=7Vo0000PSLP0000000000004i>G0000LGVi\Oom0000000000000000TTn90000@f:800000000000000000000hWS;93SBT<gb000000aolP5fhT33
0000000000000000TFT?lg67L;5T00000000Q7Kh04b>Db@912@]0000XGNQ`>`?hU9aHZD50m@BDBf^0000]23[l\\6Y5oL0000000000000000dQ5YhAMlh4NZDY7h
TLSi\[]iH:<[X:gg`nm80000000000000VTV000000000000I1J9000000000000@V<A0000dTcihJLC`@lV0Q<e00000000@j@fdKZST5hF0000hQ^:0000<`JG0000
U6^8`VIb000000000000<Gnn000000000000hGnB@;E`0000000000000000T3B\HQ;BX\8S0000`\VnHRUl487K000000000000524`00004W3T<l7O11Zb<VZM0000
000000000030hVQ<000000000000000000000000\PL80000000000008F1J\VWOD`Ln50220000000000008GLHTIa7h4aj]3JZ0000000000000000<UAf00000000
000000004U6Y0000000000000000l<;60000i5?0000000000000000000008jNL00000000000000000000PTn`00000000Tf33000000000000dB0Z]5K8T=dALPV\
\R_Dd?fRHXn?hIm\@@7OTWQD0000Lll:0000M6:M00000000dPLi000000000000000000000000<4c^I7Y`000000000000h;bD0000000000000000000010;MDKQg
0000d6o700000000X[4100000000\>_e00000000l39Q@U[DDiPW0000HXfS0000X38300000000XBU3000000000000l=8@000000000hh>0000000000000000LlbT
00000000X?h0i1PH000000004^@N00000000000000000000000000000000lgBf0000000000000000000000000000000000000000lhRF55Z;0000Pc<N00000000
0000e1mm000000000000A76glC4V0nAa0000m2LN00000000lAmeDkik]612TQJm0000`5=10000a2B7ll_f000000000000H6[eHb6?e3\`0000000000000?;g`Y:7
i0kD000081lP0000L6m800000000000000000000TBN;0000000000000000HU7S0000PM;c`RLbl[>Q00000000D5<[\iWg\?Xd0000LS[B0C6Z0000000000000000
00000000000000000000@nbPlUZm0000d9h_lGUG000000000000\V>]0000X11oE6Zl0000000000000000000000000000@S360000000000000000000002?H0000
0000d<OS000000000000P5Bk0000DOjb00000000`gKCi3Mf00000000000000000000000000000000000000000000\3@Y00000000DT570000dN9G000000000000
000000000000000000000000LGHG\m5L00000000<8b<00000000\Y>h000000000000dAU2PWU?0000000000000000M76GhiQ6000000000O2W00000000`PIn0000
DWA4000000000000Lci=4i_M00000000000000000000X`3k4I]J00000000000000000000d5NE<gLH8Vk^<hUC0000000000000000000000000000\VC:00000000
U5La0000L:]GT[M`4g`]000000000000llBI00000000000000000000T^1W000000000000\F2^Xd?I00000000i20I0000000000000000Dg8N0000000000000000
0000\BCZ0000000000000000DG9T0000000000000000lIK3djHD00000000d]FO000000000000P4CP00000000`1n;`3OPH>^20000PYA]00000000XI5O00000000
E5ei0000000000000000000000000000HIea000000000000000000000000000000000000HFV=\1^Nh9ELh\Ih`O3LP_8E000000000000000000000000000042^4
A6X\0000a18Re65OLbRh<VjKHKFF8j1O00000000<7MW00000000leP30000000000000000i3n<0000000000000000000000000000000000000000`VGL8Yd?0000
LFT^A78_00004TJ`<7]_00000000Lc>DD1`GPl^SD9H\000000000000X_KFa3ikd0iWX<iTM7<Cm4>G00004GUXA7FF0000000000000000d;XbQ1nB<Z;a0000dTAd
Y7910000000000000000000000000000l8]bPPGVP6?100000000Y6A40000lTdD0000D`\7000000000000000000000000000000000o3400008?XC000000000000
0000XZ;I0000<BPQ<N<Q`f7D00008MSM0`h700000K]c0000000000000000000000000000000000000000D3f\00000000000000000nA@00000000Q7LOHWf\Xla^
06;U0000dCY;0ei207fO`PAWPZ>S05Vh000000000000000000000000dbR>00000000m2[f00000000@fZ20000XBlXLg>9PgG791ZPT[S7lPO;0000@4eX00000000
0000`?<o00000000000040HAXibh\Lo;LYhQ00000000<ON9i2k2TSE1P6OA@P\l4h4N00000000l<g7l23S`ZhC4fa`0jVYXldH0000000000000000U4_M0000m75W
00000000Tcjk000000000000000000000000hoU@\ASJ0000000000000000000000000000<GITXoJ]DTkf000000004P:E00000000000000000000000095:\0000
00000000000000000000XBS90000000000000000d<NI00000000M2i70000\d`WDg=BhhQkdT3Ce3O:0000HIcT000000000000PGA]hNAW000000000000\=S`0000
00000000a6mD00000000@;TH8M]L000000000000@2X\`ChMPO?`dYLe]1>f0000HEn48NiO@\E;i4Qj0000PP[S]2`C0000@:4Y8eBhTlD_0000DRl20000XU?W15<c
0000P^>TPhD4h^m[lUofe5nP0000Xeje0000000000000000T7bm000000000000XmI98C2<000000000000`8JG00000000\gRK8^kR0000D0>`X`b8000000000000
00000000PRCV0000<_5Pi5:JY3lP0000000000000000lXj:U3HD0000e1;ETOId0000000000000000000000000000000000000000X^Jj\lGIDBkbXlM?000051_Q
000000000000000000000000TaIU4I9W00000000\iAY000000000n5^000000000000000000000000<0LHE5T8<>@O0000000000000000000000000U<G0000he4a
h]R8000000000000\BT3000000000000000000000000000000004TjF`_gf00000000000000000000L2:10000000000000000X0D9000000000000000000000000
0000000000000000Y3K>0000Q11;e6Aj000000000000000000000000000000000000h@^1\?HSl6P0\@DKdJMT=2J>000000000000hK3Ki2I00GJX000000000000
00000CA8\>c6XCe\<\kE\55[XdL=D\6<4lnBP?Vg=5D^<3m;0000000000000000X42T000000000000000000000000000000000000HX8B@g^XPA0>000000000000
00000000DDnE83RV000000000000l;320000D:L]D1Y<H8bc`[BC0a>k0000000000000000000000000000000000000000DXD200000000000000000>ZS00000000
00000000000000000000<?Ce0nJQ@YP5000000000000000000000M>6\9j_00000V=F000000000000000000000000\N61000000000000000000000^1i00000000
`6UT00000000d9i:8HXkLdF90000000000000000`QRfI3ZAe2dW000000000000000000000000d1Z4LY>0@78U00000000PAF60000U1I=0000H3eR0000<47j0\mf
0000l=`0<=eX0000H00T`?Q`00000000P3fn0000@HgO0000000000000000T>C@0@VG0FFM00000000000000004Z[@00000000000000000000PXOY000000000000
hUe9000000000000@eEihCd@\[ag0000<D_<dVkG93?50000\3QA4OlJ08YDDZTo0000XN?i0000XCEf00000000PbSK0000`Jao<cG8000000004;dF@HFOd@:`0CC^
L;:?\[\d000000000000TJ=:00000000000000008KLalJ_9Q0\Y41f<0000000080J`8_];daP?0000000000000000000000000000000000000000D>=:00004d@0
000000000000d7FE\T?GI1cVXD^?54d300000000XR^i00000000000000000000000000000000LVQP0000000000000000l>[4hD?J0000To_`0000<VPf00000000
00000000M6ML00000000000000000000000000008CP;Xj680000HFdJPVE\8o;TQ4Ej000000000000000000000000Do\0Q4ia0000I4L0P`iM0000000000000000
000000000000LmRN000000000000X]\F0i:D0000PG@V0000H;_3U3RF0000000000000000000000000000000000000000000000000000000000004;lkTh<adHXN
]4<Cm5F4PiL7A50?dE77Q7K5000000000000`Gh50000558^0000U7=Q8Y@K00008]WY\k8lH58k<YI\hg>_0000000000000000H=Oh000000000000LQb800000000
<@CQi1H_000000000000U4F`0000h24:00000000T[<BT][Lh]oi0000000000000000<JY90000hCl10000\C;f00000000dCOHT7K\@]]nM3g1A3WA000000000000
00000000000000000000`oQDd]j90000000000000000000000000000000000000000TLg400000000000000004Cg50000<CKY0000hJDT0]@C000000000000XXTi
@g4?Hjn@0000@_jE000000004aPm0000000000000000Tk;cPnXRXQe\00000000h68_00000000000000004<S0`\B_00000kL100000000X@9A0000000000000000
`5\N<Qi5`maV00000000000000000000000000000000000000000000000000000000U5kk000000000000XRCo4gD`\YT:000000000000DVIT000000000000DVa\
e3f\d;V<LA;VdXaR00000000h267hSPehXM3000000000000000089\\TM2D00000000000000000000000000000000000000000000E38EP=3E<0AkH><J00000000
0000LjjgH]`j000000000000000000000000A31O0000\P9\000000000000000000000000TQe000000000000000000000000000000000`95<000000000000@:>F
8Ja_00000000\JVNd5`RPE[\0UGL00000000LR1`P7M00000H<Mj0000000000000000L:7I0000Y1m:00000fed000000000000h:`500000000m2[Z0000`_6:0000
0000L1m\0000X4hj00000000XI]a0000000000000000000000000000000000000000M4Lc0000=1]A00000000h>1Z00000000`0hY=2;Y0000000000000000l1@Y
d6@Md1j3hO_0HP[b4]<Lm3GW4C040S000HKeT\RF00000000\G]G0000H4LS\Om>000011^7<>jVPkZY\?\100008Tmc\WKB000000000000@^CL0000D:HK51d:hkB[
0000`gblH;9[HAkT@Z7n0000000000000=dP@Ok;HRDI\\jJ000000004=O;00000000`:g2@XU900004P;;8NLD\VCT0000lMPd000000000000<TBB4[0d0000007c
00000000000000000000000000000000000000000000T\V[0000`W51TBA\l]0hXla?000000000000a7;8000084O]00000000000080oO43VG00000000=0QR0000
00000000l:^B000000000000HBgf00000000XQ2@00000:TQP:8L4D`eXWJ`0000DXeGA0DA00000000000000000000000000000000Da9M000000000000TJS:0000
000000000000000083LY\MKOlQM?lSkZ000000000000DB610000PBSX000000000000000000000000000000008M340000E2h5E7D>0S5:00000000`iTY00000Ic4
l7:I<Ud:00000000DQCUTClghQGPe7C300000000000000000000000000000000000000000000\ZMM0000h_Rm0000000044P50000lBlm000000000000`K2>dVBH
00000000`:a=000000000000@O;k00000000000000000000E3hB0000LfKLI2^B00000000LiJ=00000P]P00000000LH?E0000H?^Oh]Gf00000000000000000000
4ACOXGBN000000000000lagd0000hL=e000000000000@PZ4X=KE00000000000000000000`3E`P7P9000000000000XMFJH4AU00004OAQHS1cPKGJ0>N7PlJI0000
0000E1h600000000<]1_dbI7L^FD00000000000000000000`\TUH:Vn0000000000008Hec\TIX8VAn00000000T@0dlUlWD_3C0000000000000000d?:^00000000
000000000000d;Ld00000oZ;000000000000000000000000LF0K0000@@`50000000000000000000007`A0000l:T1DHaN@Uad000000000000000000000000PS1@
H>cH0hF\000000000000D>\1000000000000L9e@4GQ`50W7000000000000\5Z<@D1C8P:600000000hTcL000000004h1Q000000000000X8D:m5b<8=@500000;LO
h;oF000000000000000000000000L[Al@QCBlfjB000084AkT@edh\Hl000000000000PU_f08?U0000X:aY@@cKT;gmXX4d]19o000000000Z@X00008P7GT^>nHJco
0000LVFj81jBT8Bb4]Z[`m8h000000000000000000000000li0DT8`R00000000000000000000i4Q=0000000014>k0000000000000000hT[blFf?00000000hkoF
02OOh1C\0000000000000000T1LODM\20000000000000000000000000000\5`c000000000000X[c?hPI;0000<4iM@l3[P[IV@]AW0000@H^aA1UIT\L900000000
000000000000DRQYdbAa0000PEiW000000008Tld\VCGPi^GXmIZ000000000000000000004T\]0000dC8e00000000000000000000\UkO00000000\McZ00000000
\R>P000000000000000000000000h\J4000000000000Q6N0@mF64JJV0000Y42Y8Ee3000000000000000088jLHTgG0000l;VL8?Yl00000000P1SA000000000000
L7AQ0000X7e6000000000000l9jL00000000@GMbd@Em0k1`d0EfM2UH00008]<2000000000000000000000000<U\D0000@4RP000000000di;0000\LHLE6Z9\2Th
Y1W800000000000008Ec\Be78EMD0000XHoCTS=`<E8U42^PT8Na<CYEHIm1dcgW0ZZi00000000<:c<`6WCLU9F000000000000000000000000000000000000X7KN
000000000QWVD3^B000000000000000000000000LCfXhW9He2?UH13S<TT:LdOJe6\d82o>l9P1000000000000000000000000000086of00008K_XLL:k00000000
0000<InB`2Kc0000000000000000<4\F0WgYL`e6hGFlDBaC000000000000000000008DjLLim9HjOeY4oL0000h[Ne0000Pja;0000000000000000000000000000
000089>9000000000000@Em040e]D`eb00000000000000000000P@Uk00000000000000000000000085WZ000000000000i7FX0000h8nKH?iTLAnc0000XH]a0000
0000000000000000000000000000TmK^l7WP`P3:000000000000Q3?k0000000000000000000000000000000000000000M3jXM6BN000000000000000000000K9P
=3eH00000000DL[]PVIH00000000<]D1hDD3hEj@X<2@00000000\BAP0000000000000000hOhK000089=N00000000@hBK0000000094GD0000DllN<:D20^R;LFOV
<Rb[0^51\B:E8d4@0000000000000000A3k900000TAR0000\c1f]7Gc`\0=0000000000000000TcMi]68=0000000000000000000000000000=5V<0000L8:80000
00000000000000000000DaHQ0000hH4a0000000000000000H>CO0000h3bYDQW>DGAH\4bML>\Rh12aT@_BL[SW0000000000000000000000000JTY000000000000
00000000000000000^;dhbM?92A>000000000000h_Z_hLKB00000000hYC50000000000000000m7Fj00000ak]4;^XPniE00000000``a000000000HCGH<VZ7I2\n
T6g@h6`FTdZ9000000000000000000000000daX=0000XAn6T83:000000000000000000000000\Pod00000000000000004JVc0000dHN@4Q\@00000000@47X0000
@Dkc4EGA0000L4P^D4fF0000X<kG000000000000000000000000HLWE0000000000000000e1@:00004SFl0000liI^00000000000000000000TWW[000000000000
0000000000000000000000000000000000004YV5PkJ2000000000000=2M20000000000000000D:n[XZ3<lQ]\0000000000000000@]@300000000000000000000
0m1400000000lPE:00000iU:15U^X5YUdUIKLPM@8g3B`=hid\N@16Z]00008gE<000000000000000000004Hf\dgc\0000<TVA000000000000000000000CL^0000
`ajK0m3W@O6X56_70000000000000000000000000H310000000000000000hjLH0000\CD1`[L7000000000XRZ0000000000000000T5T=0000<M``0000a4@]0000
0000000000000000@5EG00000000@RM]0000000000000000DafIL]OU00000000000000004U5Y@;Vi0000000000008L3@Ld;h00000000hBcL0000000000000000
00000000h0\^00000000000000000000000000000000944T000000000000d\fk00000000000000000000`NBE000000000000000000000000Y2G;P\4`Xm=]`KP=
0000Hh@C0000000000000000@]`S000000000000000000000000000000000E<g00000000@EbEDB0K\STa`CE200000000000000000000`O0@0000000000000000
00000M:DPOcZ8f8_00000000000000000000000000000000000000000000000000000000000000000000000000000000<Fkm000000000000\YhcdnBT=4?a0000
0000000000000000000000000000000000000000000000000000l=Ci`_:O0000000000000000000000000i8a000000000000000000000000\5FV00000PN1DU[n
\c6A0000@=ZjH^0h@KU=00000000LS=o000000000000000000000000<T`Q0000@88M00000000000000000000d\G;00000000i4RT<S@d00008IJ`000000000000
000000000000T?6m`g9=00000000000000000000`5fOP<iC\M6f4kbMdl48000000000000D\eedJ];00000000P2d2PJ7eE38Z00008WRa00000000000000000000
lEK8000000000000000000000000P3Kb00000000000040nIlV_i000000000000HV50@f9:00000000000000000000D?Ul@cQFU5=200000000000000000000`Eb[
000000000000000000000000DM_@00000000\;@O00000000hUcA0000]1N8h<7<0000d84Q000052BI0000000000000000daaU00000000`7_P0000000000000000
0000XKoT0000000000000000000000000000PNdB000000000000000000000000\?O^0000000000000000000000000000000000000000lWBF8W`l0000XOc?XVP?
0000d>e:0000000000000000PcNZ0000llec0000000000008NFU00000000I7\6000000000000m6oT\>XYlUeQ0000000097ZVP6S80000\S>>T:YC000000000000
0000L;IS0000L=;?hYL38AG:L0=\<Tl:00004cf5deD[0000\FMm00000000000000000000X;GE0000000000000000lZ`o0INV0000000000000000000000000000
0000@iB500000000`b@VHnF@0000`BZd0000LE3M000000000TOV0000HT=^000000000000000000008O7n\bJO0000000000000000000000000000`ZkV00000kQ;
`c0P00000000XG]Y0000<UZ;H3HSX]?W00000000000000000000`\OXi45P00000000000000000000000000000000`eaU00000000000000000000XEAB\`8M0000
0000D1QJ0000000000000000I2hG00000000XNfj000000000000000000000000000000000000000000000000000000000000000000000000L[6o00000000X9]F
0000000000000000@7@OI4j3000000000000d;M:]66K0000l6l800000000H=D^0000000000000000l8Z`0000DN<d000000008dQ0hM;I0000000000000000`^Xi
0000dAK\LFh_00000000000000000000000000000000000000004co8000000000000`fPa0000000000000000\4hV00000000000000000000hNaTT[KIPci[`e0d
`FQQ000000000000\?0l0000LA43m2l^X=?CT@3@dWl`lUjS0:TA\k;<0000lH:n00000PLR@kX]Ln:^00000000000000000000000000000000l9E;000000000000
\N^;hW2Q\k0gX8l200000000H<[W000000004aE1XIEoXj^:HTi80000000000000000000000000000TZgN000001gD8P7k0i4J0000h2__DT4ZP]eN0000PB8jhJ8E
LQK]000000000000000000000000D7nS000000000000000000000000L4jKX0:gD1DPP>oM\[MNThe5000000000000lJe]4@T6X;nKTNR7LkFGhb:m00000000`817
@=H>8XPGXY?X0ZS7hm4d0000LnI=0Un:00000000h0O>H\_F<]:J@a^V4ocM000000000000000000000000HR?h00000000\_M3000000000000000000000000E3L@
0000000000000000L@=f00000000000000000000DEX]0000000014XiHLL[00000000000000000000dJn900000000d94`H0SPh?\fHT:b12lL000000000000XmfO
00000000000000000000h:b\HB4MlCL4@mFW`ZO;HBdVd^17XK3YL^B@dF1=0000@?GO0000lRn9d<d600000000`4S500000000d]7^8UM``VLJ0000PU=`00000000
@j\R09S>A79^`QBEL15`0000XLgO`\A]0000000000000000Tf\b000000000000@61KDVH7DZT294eS000000000000000000000000I7@K0000000000000000H[f:
d;Wg`]Wg00000000h>5j@A]2<fd@000000004cnb\K9i8_FX<?bHTMbjPL9:<lk80000U2mB00000000<73e0000000000000000Hh9K000000000000D:[X@NQ40000
l2f>`a3j0000TC1<00000000000000000000000000000000000000000000dd@Flo_6000000000000000000000000@4=5P@g;P[\:00000000LKk90000`@8O=4lX
0000000000000000000000000000LWc_0000T;jOPJh3000000000000D=9\LY3mLaV90000T@LK000000000000000000000000`V[N000000000000000000000000
000000004;gTTCjN000000000000dVbQ0000000000000000000000000\cI000000000000H0UG00000000000000000000e0L30000000000000000DN>f00000000
000000004nWW96bI000000000000\^OP0000DUYV<f0500000000000000000000=5C5PHME<_90\ZTEH_@2Y4BL0000000000000000@DUa@7D>000000004PWW0000
0000000000008Xg]0000000000000000000000000000000000000000\N1fh>Z90000000000000000PO_dm0ke00000000H13;0000DR=i\7kc00000000DQ?S0000
L1jj<NW>0000000000000000000000008\lh\Oi>I2^TA5aj000000000000\W:600000000m3Zn00000000hQhD00000000`YSN00008`VaX8]o`N@^\R3UXNXTP[e`
\hZiU1]e000000000000dSaL0000E4i1Q61P00000RjV000000000000L:Y:Y3>W0000PKB[00000000Po110M]bl>DM`ZWUe62m0000dAio000000000000P@YI8iNQ
00000000Q6`E000000000000\TS@00000000000000000000000000000000Y4Se<3T`000000000000l0hF00000000000000000000]1OmL1W]`E4E@E:gXIbfhSG=
93JH000000000000000000000000000000000000DJ_K0000h:MWPJ]m00000000X3jk00008Go@h]nG000000000HbV8JUM\c5W\>;\000000000000000000000000
000000000000000000000000000000000000P?4[lR6N00000[j;0000D^=b0000PF[3000000000000039200000000LXk@000000000G9a0eG90000000000000000
00000000\_UQLL5>00000000P<Xh000000000000HcJH`UNT<1?a\E2^HG=d00000000000000000000dVRK4_Hn00000000LO]H00000000\:m@00000000PGWC076d
16ofE1oe0TbS000000000000000000000000`e\J000000000000X>TidSWR0000a55j0000L4mH0000T^3Y0000H?W600000000000000000000@2`:4ZZ^15j50000
00000000000000000000000009A?0000`B^W00000000000000000000000000000000000000000000M79@A2ZR@<YdT?NT4PHd000000000000000000008<I00000
X8\K00004U;R0000XNZeHYVC45IdHd[h<ifeH6=ddTJ>DY6Fd3VXD`maDjQi00000000000000000000000000000000XH0V00000000000000000000\Ene00000000
0000000000000000000000000000A4^`0000DSNI00000000h6R\<alP00000000000000000000<5mQ0000000000000000000000000000HGdalT?Z0000X[M:0000
00000000000093e600000000@]5ddD:<0000`bh3000000000000@WG=TfS@0000P4PO00000000LNHG@FQh0000000000000000000000000000000000000000<FLm
00000000@YEO00000000000000000000000000000000000000000000000000000000000000000?TO0000dnC[000000000000TZEM00000000LN1H0dJ700000000
00000000000000000000U1R:@@eEPO`200000000000000004RP^`n980000000000000000PbEf00000000`?a?4=W6<ZXZHaE]0000<5Cf4;U]Y4<X00000000A4;M
000000000000`RJ=000000000000<glZLG<T000000000000000000000000`Y5m00004<1M0000@be_D5FE000000008Rig0000\H>BHfMg00000000000000000000
h@G300000II7LBM50000l_\a0000000000000000PM4WD5RF000000000000000000000000<2d[000000000000Hke30000P4EN0000000000000000X>Uh00000000
0000000000000000000000008W7S00000000laXc000000000000`9`70[bM00000000000000000000000000000:ULdEegX]<cPd6TTLXLlkdL000000000000H8=b
LN960000000000000000DDHY00000000000000004iO700000000lKkIA1IR0000000000000000`QLl0000000000000000XH<?X7G?e5[IL8O3HTFY000000000000
0000X:B0A2Vh00000000000093\0@9CL\o=LPcQg0000000048Z0000000000000000000000000TgSV0000000000000000\DZA0000<YVi0000000000000000`_f8
<0^b0000\0]742Gg`QG00000000000008M1_\m1QLDI:Q0F?000000000000000000000000000000000000h44FT=;M94]j0000<2ee000000000000h=1G00000000
000000000000lH52000000000000000000000000D2XAD5?50000M4:]0FD]4[5i00000000lM7S000000000000000000000000`j4fd03G000000000000]6]60000
TQgL0000000000000000000000008<o>56Dj0000000000000000Tko000008SQ]hl:d<[Q`0000TMHVXPRL4_CDDj?j0000T;XGHR>g000000000000@TDa\ba8Q3[@
00000000PJ23E60<0000lDc?l\`E\0PTla6L00000000000000000000000000000000000000008h0Ih2A74W95000000000000000000000000000000000000\Fel
H0Kk`^I<`2340000000000000000X0YidGEI0000000000000000000000000000000000000000000000000000hm<g00000000000000000000DNV8Xa?LPR?G0000
4;P400000000@KbR0000\2Ll0000TC0E000000000000<PA<0000dJdn\O>]HQOc000000000000HYDC57Te0000X=30Dd^l00000000148h00004aTK4GML00000000
hMFd4TI:00000000]5@54c?600000000L8SbTM<>0000<>WWTn2J00000000X43mQ55X<Q\PPGon88V7000000000000XPOR000000000000P0^3dPRidUhi<5IC07V8
L7EXlPTjX^Pg00000000PBRNl6YfHX\[Dgb>0000d3gkX>;10000X11W`1RT00000YS<0000000000000000lQS84YXV\Yil0000000000000000000000000000HR8?
00000000000000000000000000000000000000000000000000000[2a00000000E3]e0000H3mP@>45T=`PTI=oHM8M8SQKd`4\000000008G7eDN5U0000l0TNHK1C
`WFaU5;Fi62I00000h6n00000000000000000000h<jE00000000000000000000Xf6Y0000000000000000@89dA5`G0000000000000000l@Io00000000\B?j0000
16FS00000m9Z000000000000000082jA@]HAT^2G0000h[N000000G\000004YWM000000DH@3Jh000000004T720000\]AGT>@a0000`onQ0000l8c=000000000000
L1nK<:LB\?IT<^6<I68a00000000Th[;@AZI00000000LW6b0000i6co00000000000000000000000000000000000000000000000002K400000000L;ec00000000
XinU4>al000000000000000000000000@]S0<VWo00000000000000000000l?0O000000000000000000000000000000000IeJD\gc0000HL1OlXIk0000ToP30000
000000000000D8@o00000000000000000000XORl00000000@K1f00000000M0?a8gBP00000000000000000000D8`a00000000l^enXHoR00000000hTd800000000
0000000000000000000000000000T26``dn000000000@Z79000000000000Hdd[00000000\9`P4nDb0000000000000000XC@3000000004;NW@?;<0000M37ULE\R
00000000000000000000000000000000000000000000HR?700000000LmUN0000HGD_000000000000P@Md0000=36GQ7NS0000`E1<0000\VR1\BMl0000m27N01Cm
00000000000000000000000000000000hgVI000000000000000000004F^500000TK80X9I0gW;0000000000000000000000000000000000000000000000000000
D=7U000000000000hh2o000000000000HWLJl@4WXF]M@IW\djC?X5iRdL@Z0000T>UOHjiE00000000lOXD0Le1XeCS000000000000@LSP074hD^A200000000]4NI
0000T7\3T25cLUJ^\X[U0\0R0000000000000000000000000000000000000000h1=J\AaID_cC0000hEF9M43Rl27`0000000000004]fW000006;44DY2XXbK0000
0000000000000000l;:28:ODDlX8i1kc00000000i6\1dNM9i6nj00000000<<Sm000000000000000000000000LE7l544<0000000000000fbl00000000X>;S0000
d2M]LF[DLG1nXNVYdWmhdN]3@k2I00000000X9UA<[9W00000^YTM6@M00000000Tam`00000000lX0@0000lLo[4Yjg@]g?00000000000000000000dcUQ<]370000
0000P:A30000P>LTl[6@00000000`HI<4]^SPD2Q000000000000T[nPX]LN0000000000000000d8hI0000000000004`N:lLS>hlYn000000000000000000000000
0000@1mCP9f]H?iF4K:Z94WO000000000000X2R@`D0?00000000000000000000lLn\`S?m00000000lPEQ41gaLJ^_00000000000000000000000000000\m9DCK3
00000IoR0000000000000000HchC@\dY0000I0YVLG4;0000Q5f\\WFEI5JE000000000000000000000000LJl?000000000000I2PD0000000000000000`4ZZ0000
00000000000000000000HTik000000004b7:000000000000000000000000000000000000000000000000hN\Z000000000000h411TZ\G0000T_AD000000000000
00000000l90B0000DT<NH5lV000000000000DHZWT?n[H^X:l95eLWQk0000@l]O00000000000000000000LSDb4?hUd^kg823B8cH^@dB14AEg0000000000000000
0000<77j4\S>0000XjhRH^5PlbaQ0c\Z000000000000L8d8@Rk4XZCC41XK000000000000PBXf0000000000000000HF=m0000PZoZ0000dK40HPD8000000000000
X@B_000000004:3:0000000000000000hgMnd0`9lYU=h_`o000000000000000000000000Q7>;48;000004Qf900000000000000000`o5L<@W4o]\00000000M1[j
000000000Ade000000000000i0j<00000000X16N0000000000000000000000004=<Y0\P@0000000000000000DZ;m<UH300000000DND<8eA:lZ=jXC_Ae67k0000
0000000043YC0B:V00000??B0000\9fG4PZ@L2>?X37_@NK]00008>OM00008gAj<\n3XdMh00000000L\WV000000008j2T0000DIGS000000000Fo^000000000000
00000000T=cY000000000000000000000000H^2n8HEV0000h<Wc4\IF=4T100000000000000000000<5f1I50K0000@\IZ00000000PO;O0000000000004JRR0Jo<
00000000\mU200000000000000000000hQ`l0000TR6o91:[00000000000000000000l1GH8?1_h?`V0fJ^0000<4m:0000h4W>0000000000000000h`320000113E
00000000M5Jc0000dKcH00004084dO3d0000000000000000@NWO00000000TOVmlDPe0000000000000000000000000000T3cihRT985Y;\gC@00000000<]h@0000
00000000000009B;\Wl7@<Ub0000000000000000000000000000000000000000i6ZK00000000000084UJho@:000000000000XcOC000000000000000000000000
hDV<Pk`e00000000X85b000000004DL>LT[7000000000000LWGf534@00000000P3<400000000000000000000000000000000000000004WlP00000000X]gh0000
000000000000000000000000<o^F00000000000000000000HVdg00000000<A5j000000000000db7e0000\HWW00000000]3TbH^H74_YUX3<e0000@=7?00000000
8R=9Pl6P0000000000000000lWH70000X4ooT80cPX]e00004MCB0000LacS0000<ET=PUgQ000000000000000000000000Taam82=g00000000\S6_00000000@BPC
ddo7`Tjk000000000000000000000000h>g\0000000000000000000000008:JB0000000000000000000000000000000000000000000000000000M20aXgnM0000
0000000000000000000000000000000015c200000000\:XDlK;200000000hNoE\XMO0000000000000000PbbO000090@W0000000000000000PM2T0000DgGf0000
0000000040RR000000000000821O0000000000000000000000000000000000000000000000000000LFA500004c7Y0000000000000000HSHF0000000000000000
00000000D_2S0000h=hKXAo^0000LkZETk`000000000DQZS0000000000000000hd0l0000000000008:7100000000M1ajE7KG8V8B0000A2<aP9e\00000000@TND
00000000000000000000000000004iXi0000000000000000Pj3l00000000\bYm0000=4do000000000000T?S5dK4@U15g0000000000000000@^7Ka0Rf00000000
4PG<PCN:\Eg7\oKD00000000000000000000000000000000000000000000000000000000@RE[00000000`F=500000bGJ000057<g<PlNhPm100004F97lO34D;R5
M5Gf0000000000000000000000000000DSAIe3^7000000000000D_Vo000000008?fk`;ZJX<F50=5`0L774_`@4fRn00000000000000000000HW<c000000000000
00000000dODS0000000000000000dDIL\]6M]6?W0000DQ;a49=255R@@\]a`6KDDcV4000000000000LFeA4Zfh00000000@<EF4\Kg000000000000ldG[dkNE0000
0000THX;00000000000000000BO=0000<aRE000000000000i2H[00000000000000000000HJGi0000000000000000000000000000\fFhh3bCDjW>dCZe0000lhC4
0000000000000000000000000000000000000000<1AY0000@gQ?000000008OXWlXe300000000I7QP0000\[;G00000000\I\<0000000000000000000000000000
TJ<g0000LTRS00000000000000000000000015H\000000000000<6=H00000000000000000000DY5Q0000000000004M>aa6dV0000ln?P0000TKPZ\i5:8mc_0000
PQDZM175m7?gl6DL<:KQd>HG0000000000000000000000000000X\Sa0000@@W`LM=8<dOhh7?Ce42k`i9b000000000000lLk>00000000lI4[000000000000TnHU
0000lcGR10lR<oCF000000000000000000000000000000000000000000000000TFGDdeMo0000000000000000H9mE00000000000000000000E4CcdEP300000000
00000000000085G3DGj60000dIX300000000LGYae3^[@GDLLBeI4`lS000000000@Ib0000lQY_0000dHmN00000000LSW34ol50000000000000000000000008cIf
0000HReZ=5m<000000004^9C0000000001<=000000000000000000000000dJIaI5_341AG45O:a7AS000000000000db::0000@_<N@Ae50000hF5H0IA?DR6=H=g6
0000\ZiG0000\:kBDLaQ0000H6HS0000hFoJdL]T000095iV00000000@ce900000000M5M300004YdZ0000@B8T0000\C5i8f]700000000000044I8TU4?00008W[^
00004fni000000000000=7:9l3^Y00000000\W070000`5M`0000000000000000h8Cf0IgM87:fDTZ<000000000000D<Lj00000000DQkl00000000000000000000
0000000000000000000000000000PjCj0000@7VD4gXS<jVE00000000<bLLI1V?lOab0000000000000000@B5]0000000000000000000008lflY]@`8:Z0000I7@9
<RlL@[7I0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`Q770000D2Im000000000000PWii0000
DQPV@gJaY4B@0000531=X=2\`<ja4`Nol3Lj0j@O0000000000000?[:00000000\>9`XWO7h8VKU67;DUb<0000H8WBD\cX0000<T5j00000000974a000000000000
00000000@c81@mYB00000000000000000000000000000000h@PC00000000000009G800000000HHQc8U=6hT7PI4[]dAJW0000P?Sj\7K@0000l5n`000000000=T;
I3>c000014O000000000000000000000]5UILA>i\Afb<UB88[AV4;Um00000000l@EZLfCd000000004bf^0000000000000000E34d138lPIId0000m1B5TYX<0000
dBk2LUK]LC\1LZjnDao000000000h5N4dCEX`Fi00000DWLn`j84<21j00000000`:n>h@;6Ta590000L;Bm00000;3=00000000Di\_000000000000000000000000
0000000000000000@=B1`QSI00000000TFlh00000000\nl40000`fIZ`nK_<A290000XLI^00000000D77ZD@HglCjd<Y70HRKE00000000Q6gb0000\oXOTF>g0000
l;8a0000000000000000X<LL00008ElD8@H416W<000000000000T@1IlL`00000000000000000XYLT0000Tl1W0000000000000000T7[Ih;a_LGUkdLZJ@LiX`Rhd
0XIVHYE74kTbM3;300000000000000000000XLOR000000000000X^;I0000DWe4000000000000\Tc[0000M4FN0000LTZRd6ji\=jGP8]K00000000M56`DKI00000
P[A@000000000000m5?]0000dhneHm<Y00000000D4BM00000000@Xi700000000000000004CeA\SYN000000000000PE?Q00008\XWm4bk0000LXC9Xoa74P?>0000
000042@N000000000000DZ1L0000\aigDf`F000000000000H5;m00000000A2mT0000000000000000PEQFi2TX00000000`Hb@0000\JiP4`X30000h71J`Hc10000
00000000<]W40000000000000000@J4O00000000000000000000TG;>0000dAgH0000000000000000=7DY\HMdPdbD00000000d[__000000000000000000000000
000000000000000000000000000045^N00000000000000000000000000000000TIKW`aCKLP=`a6:Y000000000000\WK0`de8000000000000000000008<Cl0000
0kCCM6PR0000000000000000000000000000<jYU<YNV000000000000`KeR000000000000000000000000X4Eb00000000LAg700000000Y7[d0000D][600000P2G
`4G=00000000000000000000T\5J000000000000000000000000h9HDhFkX00000000`BG50000000000000000`CU[l=knHD6el9PJ@dhX000000008WU1@M?L0000
0000000000000000000000000000000000000000XOHj0:CX0000h[`[00000000<51o00000000T0?:@ESJ0000000000000000d[@iLcgA000000000000X78e<KT_
4Pf>000000000`Ch000000000000000000000000E0H:hf0fTZ=XDgXg0000000000000000T1Q0<IUPXW\jHQgX<deY00000000000015EK000000008EnHPAj`TF\a
lX_m@ZG00000hl5Nl:J[XX410000PIog8TQW0000`5NW4X^30fKiLm[m000000000000L3n@H\::<=f5000000000000\Fk<00000000000000000000000000000000
95gXd2FB0000df?_hG:n000000000000000000000000<Ce2000000000I>HTTA?@FJCPH0jL<K?000000000000\S=G000000000000X?=A=5YQl]kW00004URh\nk0
4BFR<9dC00008TBk00000000L0e2U2I?0000lCk50000HVA@00000000A4TC0QaY@B6D00000000L]@`@\>500000000000000000dc_M1OUM4CQ0000000000004n9Y
141NP^=U4`Jc0000dGXK`4NI0000000000000000000000000000<E3A0000000000008WA\000000000000dV?]0000T1_>00000000\A;f0000XAEY000000000000
0000L[<Q00000000LCTc@jFi000000000000`]i_0000000000000000Lc1=h^`U00008Ohe00000000DXX600000000\=Ml000000000000000000000000TGdL4aZA
lGa3L>[Q<X:L00000000000000000000@7B_000000000000DYYk00000000000000000000DRA600000000@H2OPN`C000000000000000000000000T;b_8W=YD?o>
TgW_0000010E000000000000D^HYha]hQ4L?000000000000A6Vj00000000i2HI0000`8^b00000000l\Zi000000000000000000000000000000000000TT8U0c^<
lZIcDkd6a3[RXJMA0000TH[C000000000000`C<D00000000\2am<h3X00000000H8T]L>I5TF:O0<d]@VmjlXdHX\ao4_4[Ln0f0000]1QAe2DS0000000000000000
000000000000000000000000lDa`0000000000000000X1KJ00000000DjeU0000000000000000000000000000lOSo81`2X6c_LQ@H00000000000000000000lC8K
000000000000Xe`A0000000000000KCR0000l9TNHWd10000A6cK@dQ`=2eD10468MLI0000000000000000000000000000E5P300000000D;OgLXNd0000d]QQ0000
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
