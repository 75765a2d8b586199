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

index! { WORDS: SectionWord, 32768, r#"a bit about me	0001
a cote	0011
a minha experiencia	0021
a minha experiência	0021
a minha formacao	0031
a minha formação	0031
a propos	0041
a propos de moi	0041
aanbevelingen	0051
aanvullende informatie	0061
aanvullende opleidingen	0071
abilita	0081
abilitati	0091
abilitati lingvistice	00:1
abilitati personale	0091
abilitati tehnice	0091
abilitazione professionale	00;1
abilitazioni	00;1
abilitazioni e certificati	00;1
abilitazioni professionali	00;1
abilities	00<1
abilità	0081
abilități	0091
abilități lingvistice	00:1
abilități personale	0091
abilități tehnice	0091
about	00=2
about me	0001
about myself	0001
abschluesse	00?1
abschluesse und zertifikate	00@1
abschlusse	00?1
abschlusse und zertifikate	00@1
abschlüsse	00?1
abschlüsse und zertifikate	00@1
absolvovana skoleni	00A1
absolvovane kurzy	00B2
absolvovaná školení	00A1
absolvované kurzy	00B2
academic achievements	00D1
academic appointments	00E1
academic background	00F1
academic credentials	00F1
academic education	00F1
academic experience	00E1
academic history	00F1
academic honors	00D1
academic preparation	00F1
academic profile	00F1
academic projects	00G1
academic qualifications	00F1
academic record	00F1
academic training	00F1
academico	00H1
academics	00F1
academische achtergrond	00I1
académico	00H1
acao social	00J1
acara	00K1
accion social	00L1
acción social	00L1
accomplishments	00D1
accreditations	00M2
accroche	0041
accréditations	00O1
acerca de	00P1
acerca de mi	00P1
acerca de mí	00P1
achievements	00D1
achoimre	00Q1
achoimre ghairmiuil	00Q1
achoimre ghairmiúil	00Q1
acik kaynak projeler	00R1
acoes de formacao	00S1
acoes voluntarias	00J1
acreditaciones	00T1
acreditacions	00U1
acreditacoes	00V1
acreditari	00W1
acreditações	00V1
acreditări	00W1
actividad profesional	00X1
actividades	00L1
actividades de voluntariado	00L1
actividades e intereses	00Y1
actividades extracurriculares	00L1
actividades sociales	00L1
activism	00Z1
activitate profesionala	00[1
activitate profesională	00[1
activitati de voluntariat	00\1
activitati extracurriculare	00\1
activitati sociale	00\1
activitats de voluntariat	00]1
activitats extracurriculars	00]1
activiteiten	00^1
activites	0011
activites associatives	00_1
activites benevoles	00_1
activites de loisirs	0011
activites et centres d'interet	0011
activites et loisirs	0011
activites extra professionnelles	00_1
activites extrascolaires	00_1
activites professionnelles	00`1
activities	00Z1
activities and interests	00a1
activités	0011
activités associatives	00_1
activités bénévoles	00_1
activités de loisirs	0011
activités et centres d'intérêt	0011
activités et loisirs	0011
activités extra-professionnelles	00_1
activités extrascolaires	00_1
activités professionnelles	00`1
activități de voluntariat	00\1
activități extracurriculare	00\1
activități sociale	00\1
actualizacion profesional	00b1
actualización profesional	00b1
adatok	00c1
additional	00d1
additional details	00d1
additional education	00e1
additional experience	00E1
additional information	00d1
additional sections	00d1
additional skills	00<1
additional training	00e1
adhesion	00f1
adhesions	00f1
adhésion	00f1
adhésions	00f1
adild	00g1
adild ad felogum	00g1
adjuntos	00h1
adjunts	00i1
adrar upplysingar	00j1
affiliations	00k2
affiliazioni	00m1
aficiones	00Y1
aficiones e intereses	00Y1
aficions	00n1
aficions i interessos	00n1
afiliaciones	00o1
afiliaciones profesionales	00o1
afiliacions	0101
afiliacoes	0111
afiliasi	0121
afiliações	0111
afilieri	0131
afilieri profesionale	0131
afrek	0141
aggiornamento professionale	0151
agrements	00O1
agrip	0161
agréments	00O1
ahol dolgoztam	0171
ahugamal	0181
ahugamal og tomstundir	0181
ahugasvid	0181
aiemmat tyoepaikat	0191
aiemmat tyoet	0191
aiemmat tyopaikat	0191
aiemmat tyot	0191
aiemmat työpaikat	0191
aiemmat työt	0191
aiempi tyoekokemus	0191
aiempi tyokokemus	0191
aiempi työkokemus	0191
ailt	01:1
aizrausanas	01;1
aizraušanās	01;1
ajanlasok	01<1
ajanlok	01<1
ajanlolevelek	01<1
ajokortit	01=1
ajokortti	01=1
ajokorttiluokat	01=1
ajánlások	01<1
ajánlók	01<1
ajánlólevelek	01<1
akademicke vzdelani	01>1
akademicke vzdelanie	01?1
akademické vzdelanie	01?1
akademické vzdělání	01>1
akademik bilgiler	01@1
akademik egitim	01@1
akademik eğitim	01@1
akademik gecmis	01@1
akademik geçmiş	01@1
akademik projeler	00R1
akademik yayinlar	01A1
akademik yayınlar	01A1
akademische ausbildung	00?1
akademische laufbahn	00?1
akademischer hintergrund	00?1
akademischer werdegang	00?1
akademisk baggrund	01B1
akademisk bakgrund	01C1
akademisk bakgrunn	01D1
akademisk utbildning	01C1
akademiska izglitiba	01E1
akademiska meriter	01C1
akademska izobrazba	01F1
akademsko obrazovanje	01G2
akadēmiskā izglītība	01E1
akateeminen tausta	01I1
akce	01J1
aktar informazzjoni	01K1
aktiviteetit	01L1
aktywnosc pozazawodowa	01M1
aktywnosc spoleczna	01M1
aktywność pozazawodowa	01M1
aktywność społeczna	01M1
alapadatok	00c1
alati	01N2
alinan egitimler	01P1
allaspreferenciak	01Q1
allegati	01R1
allegato	01R1
allgemeine und berufliche bildung	00?1
alte competente	0091
alte competențe	0091
alte cursuri	01S1
alte informatii	01T1
alte informații	01T1
alte limbi	00:1
altele	01T1
alternance	00`1
altra formazione	0151
altra informacio	01U1
altra informació	01U1
altra(e) lingua(e	01V1
altre capacita e competenze	0081
altre capacità e competenze	0081
altre competenze	0081
altre esperienze	01W1
altre informazioni	01X1
altre lingue	01V1
altres	01U1
altres coneixements	01Y1
altres cursos	01Z1
altres dades	01U1
altres dades d'interes	01U1
altres dades d'interès	01U1
altri corsi	0151
altro	01X1
alınan eğitimler	01P1
amac	01[1
amaç	01[1
ambities	01\1
ametikaik	01]1
ametikäik	01]1
ammatillinen kokemus	0191
ammatillinen osaaminen	01^1
ammatillinen profiili	01_1
ammatillinen taeydennyskoulutus	01`1
ammatillinen taydennyskoulutus	01`1
ammatillinen täydennyskoulutus	01`1
ammatilliset taidot	01^1
ammattikokemus	0191
ammattitaito	01^1
an pham	01a1
anagrafica	01b1
anbefalinger	01c2
andere taal talen	01e1
andere taal/talen	01e1
andere talen	01e1
andet	01f1
andra spraak	01g1
andra sprak	01g1
andra språk	01g1
andre kurs	01h1
andre kvalifikasjoner	01i1
andre oplysninger	01f1
andre opplysninger	01j1
anerkendelser	01k1
anexe	01l1
anexo	01m2
anexos	01m2
angaben zur person	01o1
angajari	00[1
angajări	00[1
angestrebte position	0201
angestrebte taetigkeit	0201
angestrebte tatigkeit	0201
angestrebte tätigkeit	0201
anhaenge	0211
anhang	0211
anhange	0211
anhänge	0211
anlagen	0211
anlagenverzeichnis	0211
anna	01j1
annad	00j1
annat	0221
annat andra sprak	01g1
annat/andra spraak	01g1
annat/andra språk	01g1
annað	00j1
annen arbeidserfaring	0231
annen informasjon	01j1
annessi	0241
annet	01j1
annex	00i1
annexe	0251
annexes	0262
annexos	00i1
ansaettelse	0281
ansaettelser	0281
ansaettelsesforlob	0281
ansaettelsesforloeb	0281
anschreiben	0291
ansettelser	0231
ansiomerkit	02:1
ansiot	02:1
ansoegning	02;1
ansogning	02;1
anstaellning	02<1
anstaellningar	02<1
anstallning	02<1
anstallningar	02<1
anstellungen	02=1
anställning	02<1
anställningar	02<1
ansættelse	0281
ansættelser	0281
ansættelsesforløb	0281
ansøgning	02;1
antecedentes academicos	00H1
antecedentes académicos	00H1
antecedentes laborales	00X1
apartenenta la asociatii	0131
apartenență la asociații	0131
apbalvojumi	02>1
apbalvojumi un sasniegumi	02>1
apdovanojimai	02?1
apdovanojimai ir pasiekimai	02?1
aperfeicoamento	00S1
aperfeiçoamento	00S1
apie mane	02@1
apie save	02@1
apliecibas	02A1
apliecinajumi	02A1
apliecinājumi	02A1
apliecības	02A1
apmacibas	02B1
apmācības	02B1
appartenance a des associations	00f1
appartenance à des associations	00f1
appartenenza a gruppi / associazioni	00m1
appartenenza a gruppi associazioni	00m1
appartenenza a gruppi e associazioni	00m1
appartenenze	00m1
appendices	02C1
appendix	02C1
application letter	02D1
appointments	00E1
apprenticeship	00F1
apprenticeships	00F1
apraksts	02E1
aprasymas	02@1
aprašymas	02@1
apresentacao	02F1
apresentacoes	02G1
apresentação	02F1
apresentações	02G1
aptidoes	02H1
aptidoes e competencias pessoais	02H1
aptidões	02H1
aptidões e competências pessoais	02H1
aptitudes	02I2
aptitudes et competences personnelles	02K1
aptitudes et compétences personnelles	02K1
aptitudes principales	02L1
aptitudes tecnicas	02L1
aptitudes técnicas	02L1
aptitudes y conocimientos	02L1
aptitudini	0091
aptitudini si competente	0091
aptitudini si competente personale	0091
aptitudini tehnice	0091
aptitudini și competențe	0091
aptitudini și competențe personale	0091
aptituds	01Y1
apurahat	02:1
apurahat ja palkinnot	02:1
araclar	02M1
aranan pozisyon	02N1
arastirma	00R1
arastirma projeleri	00R1
araçlar	02M1
araştırma	00R1
araştırma projeleri	00R1
arbeid	0231
arbeidserfaring	0231
arbeidservaring	02O1
arbeidsforhold	0231
arbeidshistorikk	0231
arbeidsloopbaan	02O1
arbeidspraksis	0231
arbeidsroeynsle	0231
arbeidsroynsle	0231
arbeidsrøynsle	0231
arbeidsverleden	02O1
arbeitserfahrung	02=1
arbeitserfahrungen	02=1
arbeitsstationen	02=1
arbeitsverhaeltnisse	02=1
arbeitsverhaltnisse	02=1
arbeitsverhältnisse	02=1
arbeitszeugnisse	02P1
arbejde	0281
arbejdserfaring	0281
arbejdshistorik	0281
arbete	02<1
arbetserfarenhet	02<1
arbetslivserfarenhet	02<1
arbetslivserfarenheter	02<1
areas de conhecimento	02H1
areas de especializacion	02L1
areas de interes	00Y1
areas de interesse	02Q1
areas of expertise	00<1
aree di competenza	0081
arpusstudiju aktivitates	02R1
arrangementer	02S1
articles	02T3
articles and talks	02W1
articles et conferences	02X1
articles et conférences	02X1
articles scientifiques	02X1
articole	02Y1
articoli	02Z1
articulos	02[1
articulos publicados	02[1
artigos	02G1
artigos publicados	02G1
artikel	02\2
artikelen	02^1
artikkelit	02_1
artiklar	02`1
artikler	02a2
artikli	02c1
artiklid	02d1
artykuly	02e1
artykuly naukowe	02e1
artykuły	02e1
artykuły naukowe	02e1
artículos	02[1
artículos publicados	02[1
arvutioskus	02f1
arvutioskused	02f1
asiakirjat	02g1
asmenine informacija	02h1
asmenines savybes	02@1
asmeniniai duomenys	02h1
asmeniniai gebejimai	02i1
asmeniniai gebėjimai	02i1
asmeniniai projektai	02j1
asmeninė informacija	02h1
asmeninės savybės	02@1
asmens duomenys	02h1
asmenys galintys rekomenduoti	02k1
asmenys, galintys rekomenduoti	02k1
asociacijos	02l1
asociaciones	00o1
asociaciones profesionales	00o1
asociatii	0131
asociatii profesionale	0131
asociații	0131
asociații profesionale	0131
asosiasi	0121
aspettative	02m1
associacions	0101
associacions professionals	0101
associacoes	0111
associacoes profissionais	0111
associatif	00_1
associations	00k2
associations professionnelles	00f1
associazioni	00m1
associazioni professionali	00m1
associazionismo	02n1
associações	0111
associações profissionais	0111
assocjazzjonijiet	02o1
assoliments	0301
assoċjazzjonijiet	02o1
asteptari	0311
asteptari salariale	0311
at a glance	0001
atasamente	01l1
atașamente	01l1
ateliers	0321
atestatai	0331
atestate	00W1
atividade profissional	0021
atividades	00J1
atividades extracurriculares	00J1
atividades profissionais	0021
atividades sociais	00J1
atividades voluntarias	00J1
atividades voluntárias	00J1
atk taidot	01^1
atk-taidot	01^1
atouts	0041
atsauksmes	0341
atsauksmju sniedzeji	0341
atsauksmju sniedzēji	0341
atsiliepimai	02k1
attached documents	02C1
attachments	02C1
attestati	00;1
attestati e certificati	00;1
attestati e certificazioni	00;1
attestations	00O1
attester	0351
attester og referanser	0351
attitudini	0081
attivita associative	02n1
attivita di volontariato	02n1
attivita didattica	01W1
attivita e interessi	0361
attivita extracurricolari	02n1
attivita lavorativa	01W1
attivita professionale	01W1
attivita professionali	01W1
attivita sociali	02n1
attivita svolte	01W1
attivitajiet volontarji	0371
attività associative	02n1
attività di volontariato	02n1
attività didattica	01W1
attività e interessi	0361
attività extracurricolari	02n1
attività lavorativa	01W1
attività professionale	01W1
attività professionali	01W1
attività sociali	02n1
attività svolte	01W1
atuacao profissional	0021
atuação profissional	0021
atvinna	0381
atzinibas	02>1
atzinības	02>1
auhinnad	0391
auhinnad ja tunnustused	0391
aus und fortbildung	03:1
aus und weiterbildung	00?1
aus- und fortbildung	03:1
aus- und weiterbildung	00?1
ausbildung	00?1
ausbildung und studium	00?1
ausbildungen	00?1
ausgewaehlte projekte	03;1
ausgewaehlte publikationen	03<1
ausgewahlte projekte	03;1
ausgewahlte publikationen	03<1
ausgewählte projekte	03;1
ausgewählte publikationen	03<1
aushilfstaetigkeiten	02=1
aushilfstatigkeiten	02=1
aushilfstätigkeiten	02=1
auskunftspersonen	02P1
auslandserfahrung	02=1
ausserberufliche interessen	03=1
ausserberufliches engagement	03>1
ausserdem	03=1
ausserschulisches engagement	03>1
ausseruniversitaeres engagement	03>1
ausseruniversitares engagement	03>1
auszeichnung	03?1
auszeichnungen	03?1
auszeichnungen und preise	03?1
auto evaluation des competences numeriques	03@1
auto-évaluation des compétences numériques	03@1
autoavaliacao de competencias digitais	03A1
autoavaliação de competências digitais	03A1
autoavaluacio de competencies digitals	03B1
autoavaluació de competències digitals	03B1
autoevaluacion de competencias digitales	03C1
autoevaluación de competencias digitales	03C1
autoevaluarea competentelor digitale	03D1
autoevaluarea competențelor digitale	03D1
autorisasjon	03E1
autorisasjoner	03E1
autorisation	03F1
autorisationer	03F1
autorizatii	00W1
autorizații	00W1
autovaditaja aplieciba	03G1
autovadītāja apliecība	03G1
autovalutazione	03H1
autovalutazione delle competenze digitali	03I1
autre	03J1
autre(s) langue(s	03K1
autres	03J1
autres competences	02K1
autres compétences	02K1
autres experiences	00`1
autres expériences	00`1
autres formations	0321
autres informations	03J1
autres langues	03K1
außerberufliche interessen	03=1
außerberufliches engagement	03>1
außerdem	03=1
außerschulisches engagement	03>1
außeruniversitäres engagement	03>1
availability	03L1
avaldatud tood	02d1
avaldatud tööd	02d1
avvenimenti	03M1
awards	03N2
awards and achievements	00D1
awards and grants	00D1
awards and honors	00D1
awards and recognition	00D1
awards and scholarships	00D1
awtovalutazzjoni tal hiliet digitali	03P1
awtovalutazzjoni tal-ħiliet diġitali	03P1
ação social	00J1
ações de formação	00S1
ações voluntárias	00J1
açık kaynak projeler	00R1
aðild	00g1
aðild að félögum	00g1
aðrar upplýsingar	00j1
așteptări	0311
așteptări salariale	0311
badania	03Q1
badges	03R1
baglantilar	03S1
bahasa	03T1
bahasa asing	03T1
bahasa pemrograman	03U1
bai bao	01a1
bai bao khoa hoc	01a1
bai thuyet trinh	01a1
bai viet	01a1
ballraiocht	03V1
ballraiochtai	03V1
ballraíocht	03V1
ballraíochtaí	03V1
balvas	02>1
ban than	03W1
banen	02O1
bang cap	03X1
bang cap va chung chi	03Y1
bang lai	03Z1
bang lai xe	03Z1
bang sang che	01a1
basarilar	03[1
basarilar ve oduller	03[1
basarilarim	03[1
basic info	03\1
basic information	03\1
basics	03\1
basisgegevens	03]1
bastelprojekte	03;1
bağlantılar	03S1
başarılar	03[1
başarılar ve ödüller	03[1
başarılarım	03[1
beasiswa	03^1
becas	03_1
becas y premios	03_1
beceriler	02M1
becerilerim	02M1
befaehigungsnachweise	00@1
befahigungsnachweise	00@1
befähigungsnachweise	00@1
begeleidende brief	03`1
begivenheder	03a1
behaalde certificaten	03b1
behaalde resultaten	03c1
behoerighet	03d1
behoerigheter	03d1
behorighet	03d1
behorigheter	03d1
behörighet	03d1
behörigheter	03d1
beilagen	0211
beklentiler	02N1
beklentilerim	02N1
belangrijke projecten	03e1
belangrijkste vaardigheden	03f1
belge ve sertifikalar	03g1
belgeler	03g1
bemutatkozas	03h1
bemutatkozás	03h1
ben kimim	01[1
bendra informacija	02h1
benevolat	00_1
beques	0301
beques i premis	0301
berechtigungen	00@1
beroepservaring	02O1
beroepsverenigingen	03i1
beruf	02=1
beruflich	02=1
berufliche erfahrung	02=1
berufliche fortbildung	03:1
berufliche fortbildungen	03:1
berufliche kompetenzen	03j1
berufliche laufbahn	02=1
berufliche mitgliedschaften	03k1
berufliche praxis	02=1
berufliche qualifikationen	03j1
berufliche stationen	02=1
berufliche taetigkeiten	02=1
berufliche tatigkeiten	02=1
berufliche tätigkeiten	02=1
berufliche weiterbildung	03:1
berufliche weiterbildungen	03:1
berufliche zertifikate	00@1
berufliche ziele	0201
beruflicher hintergrund	02=1
beruflicher lebenslauf	02=1
beruflicher werdegang	02=1
berufliches	02=1
berufliches profil	03l1
berufsausbildung	00?1
berufsausbildung und schule	00?1
berufsausubung	02=1
berufsausuebung	02=1
berufsausübung	02=1
berufserfahrung	02=1
berufserfahrung und praktika	02=1
berufserfahrungen	02=1
berufsleben	02=1
berufspraxis	02=1
berufsprofil	03l1
berufstaetigkeit	02=1
berufstatigkeit	02=1
berufstätigkeit	02=1
berufsweg	02=1
berufswunsch	0201
berufsziel	0201
beschaeftigung	02=1
beschaeftigungsverhaeltnisse	02=1
beschaftigung	02=1
beschaftigungsverhaltnisse	02=1
bescheinigungen	00@1
beschikbaarheid	01\1
beschäftigung	02=1
beschäftigungsverhältnisse	02=1
beskaeftigelse	0281
beskæftigelse	0281
besondere erfolge	03?1
besondere kenntnisse	03j1
bestuurservaring	00^1
bestuursfuncties	00^1
betolteni kivant munkakor	01Q1
betyg och intyg	03d1
betölteni kívánt munkakör	01Q1
beurzen	03c1
bevezeto	03h1
bevezető	03h1
bevis	03E1
beviser	03F1
bevoegdheden	03b1
bewerbungsanschreiben	0291
bewerbungsschreiben	0291
bewijzen	03b1
beyond the desk	00a1
beyond work	00a1
bibliografija	03m1
bibliography	02W1
bidang keahlian	03U1
biedribas	03n1
biedrības	03n1
bij en nascholing	0071
bij- en nascholing	0071
bijbanen	02O1
bijlage	03o1
bijlagen	03o1
bijscholing	0071
bijzonderheden	0061
bilag	0401
bilaga	0411
bilagor	0411
bildigi diller	0421
bildigi programlar	02M1
bildiriler	01A1
bildiği diller	0421
bildiği programlar	02M1
bildung	00?1
bildung und ausbildung	00?1
bildungsabschluesse	00?1
bildungsabschlusse	00?1
bildungsabschlüsse	00?1
bildungsgang	00?1
bildungsweg	00?1
bildungswerdegang	00?1
bilgi ve beceriler	02M1
bilgilerim	0431
bilgisayar	02M1
bilgisayar becerileri	02M1
bilgisayar bilgileri	02M1
bilgisayar bilgisi	02M1
bilimsel yayinlar	01A1
bilimsel yayınlar	01A1
bilprof	0441
bio	0001
bio data	03\1
biodata	0451
biografia	0464
biografía	00P1
biographie	0041
biography	0001
birtingar	04:1
bisherige arbeitgeber	02=1
bisherige stationen	02=1
bisherige taetigkeiten	02=1
bisherige tatigkeiten	02=1
bisherige tätigkeiten	02=1
bizonyitvanyok	04;1
bizonyítványok	04;1
blog posts	02W1
boards	04<1
bocker	02`1
boecker	02`1
boeger	04=1
boeken	02^1
boeker	04>1
boger	04=1
boite a outils	02K1
boker	04>1
bolsas	04?1
bolsas de estudo	04?1
book chapters	02W1
books	02W1
bootcamps	00e1
boroz ta' studju	04@1
boroż ta' studju	04@1
borse di studio	04A1
borse e premi	04A1
bos zaman	04B1
bos zaman aktiviteleri	04B1
bos zamanlarda	04B1
bourses	04C1
bourses et prix	04C1
boîte à outils	02K1
boş zaman	04B1
boş zaman aktiviteleri	04B1
boş zamanlarda	04B1
breve presentazione	03H1
brevete	02Y1
brevets	02X1
brevets et certifications	00O1
brevetti	02Z1
brevetti e patenti	00;1
brigady	04D2
brigády	04D2
brivais laiks	01;1
brivpratiga darba pieredze	02R1
brivpratigais darbs	02R1
brivpratigo darbs	02R1
brīvais laiks	01;1
brīvprātīgais darbs	02R1
brīvprātīgo darbs	02R1
brīvprātīgā darba pieredze	02R1
bucher	03<1
buecher	03<1
buiten het werk	04F1
buiten werktijd	04F1
buku	04G1
bureautique	02K1
burse	04H1
burse si premii	04H1
burse și premii	04H1
burslar	03[1
burslar ve oduller	03[1
burslar ve ödüller	03[1
bài báo	01a1
bài báo khoa học	01a1
bài thuyết trình	01a1
bài viết	01a1
bénévolat	00_1
bílpróf	0441
böcker	02`1
bøger	04=1
bøker	04>1
bücher	03<1
bản thân	03W1
bằng cấp	03X1
bằng cấp và chứng chỉ	03Y1
bằng lái	03Z1
bằng lái xe	03Z1
bằng sáng chế	01a1
cac cong bo	01a1
cac du an	04I1
cac du an da tham gia	04I1
cac khoa dao tao	04J1
cac khoa hoc	04J1
cac ky nang	04K1
cailiochtai	04L1
cailiochtai acadula	04L1
caitheamh aimsire	04M1
caitheamh aimsire agus suimeanna	04M1
caithimh aimsire	04M1
caixa de ferramentas	02H1
caja de herramientas	02L1
calificari	0091
calificări	0091
calisma deneyimi	04N1
calisma gecmisi	04N1
calisma hayati	04N1
calismalar	00R1
calistaylar	04O1
calitati personale	04P1
calități personale	04P1
capabilities	00<1
capacidades	04Q2
capacidades y competencias personales	02L1
capacita	0081
capacita e competenze	0081
capacita e competenze personali	0081
capacita e competenze tecniche	0081
capacita linguistiche	01V1
capacita professionali	0081
capacitacao	00S1
capacitacion	00b1
capacitaciones	00b1
capacitación	00b1
capacitacoes	00S1
capacitats	01Y1
capacitação	00S1
capacitações	00S1
capacites	02K1
capacità	0081
capacità e competenze	0081
capacità e competenze personali	0081
capacità e competenze tecniche	0081
capacità linguistiche	01V1
capacità professionali	0081
capacités	02K1
cards and tickets	03R1
career	00E1
career experience	00E1
career highlights	00D1
career highlights and experience	00E1
career history	00E1
career objective	0001
career overview	0001
career path	00E1
career preferences	03L1
career profile	0001
career so far	00E1
career summary	0001
cargo desejado	04S1
cargo pretendido	04S1
cariera	00[1
carieră	00[1
carne de conducir	04T1
carnes	00T1
carnet de conducere	04U1
carnet de conducir	04T1
carnet de conduir	04V1
carnets	00T1
carnets profesionales	00T1
carné de conducir	04T1
carnés	00T1
carreira	0021
carrera profesional	00X1
carrera professional	04W1
carriera	01W1
carriera accademica	04X1
carriere	04Y2
carrière	04Y2
carta de apresentacao	04[1
carta de apresentação	04[1
carta de conducao	04\1
carta de condução	04\1
carta de motivacao	04[1
carta de motivacio	04]1
carta de motivacion	04^1
carta de motivació	04]1
carta de motivación	04^1
carta de motivação	04[1
carta de presentacio	04]1
carta de presentacion	04^1
carta de presentacion breve	00P1
carta de presentació	04]1
carta de presentación	04^1
carta de presentación breve	00P1
cartas de recomendacao	04_1
cartas de recomendacion	04`1
cartas de recomendación	04`1
cartas de recomendação	04_1
cartas e licencas	00V1
cartas e licenças	00V1
carteira de habilitacao	04\1
carteira de habilitação	04\1
carteira de motorista	04\1
cartes de recomanacio	04a1
cartes de recomanació	04a1
carti	02Y1
cassetta degli attrezzi	0081
casual work	00E1
ce que j'ai construit	04b1
ce que j'aime	0011
ce que je recherche	04c1
ce que je sais faire	02K1
ceadunais	04d1
ceadunais tiomana	04e1
ceadunas tiomana	04e1
ceadúnais	04d1
ceadúnais tiomána	04e1
ceadúnas tiomána	04e1
ceangaltain	04f1
ceangaltáin	04f1
ceardlanna	04g1
cel zawodowy	04h1
cele zawodowe	04h1
celkituzes	03h1
celok	03h1
centre d'interet	0011
centre d'intérêt	0011
centres d'interet	0011
centres d'interets	0011
centres d'intérêt	0011
centres d'intérêts	0011
ceny	04i2
cercetare	04k1
certidoes	00V1
certidões	00V1
certificacao	00V1
certificaciones	00T1
certificaciones profesionales	00T1
certificaciones y licencias	00T1
certificacions	00U1
certificacoes	00V1
certificacoes profissionais	00V1
certificados	04l2
certificari	00W1
certificate	04n2
certificate si atestate	00W1
certificate și atestate	00W1
certificaten	03b1
certificaten en licenties	03b1
certificates	03R1
certificates and courses	00e1
certificates and licences	03R1
certificates and licenses	03R1
certificati	00;1
certificati e attestati	00;1
certificatie	03b1
certification	00M2
certifications	00M2
certifications and licenses	03R1
certifications professionnelles	00O1
certificats	0502
certificats et attestations	00O1
certificats et diplomes	00O1
certificats et diplômes	00O1
certificazioni	00;1
certificação	00V1
certificações	00V1
certificações profissionais	00V1
certificering	03b1
certificeringen	03b1
certificeringer	03F1
certificări	00W1
certifiering	03d1
certifieringar	03d1
certifikace	0521
certifikacie	0531
certifikacije	0541
certifikat	0552
certifikat och intyg	03d1
certifikat och licenser	03d1
certifikater	03F1
certifikater og kurser	03F1
certifikater og licenser	03F1
certifikati	0573
certifikati i licence	0541
certifikati in licence	05:1
certifikati in potrdila	05:1
certifikati u licenzji	05;1
certifikatok	04;1
certifikaty	05<2
certifikaty a licence	0521
certifikaty a osvedceni	0521
certifikaty a osvedcenia	0531
certifikazzjonijiet	05;1
certifikácie	0531
certifikátok	04;1
certifikáty	05<2
certifikáty a licence	0521
certifikáty a osvedčenia	0531
certifikáty a osvědčení	0521
certyfikaty	05>1
certyfikaty i licencje	05>1
certyfikaty i uprawnienia	05>1
cesitli	05?1
cevrimici profiller	03S1
character references	05@1
charakterystyka	04h1
charity work	00Z1
charlas	02[1
chi sono	03H1
chung chi	03Y1
chung chi chuyen mon	03Y1
chung chi va giay phep	03Y1
chung nhan	03Y1
chuyen mon	04K1
chuyên môn	04K1
chứng chỉ	03Y1
chứng chỉ chuyên môn	03Y1
chứng chỉ và giấy phép	03Y1
chứng nhận	03Y1
cikkek	05A1
cil	05B1
cilj	05C2
cilji	05E1
cine sunt	04P1
cita informacija	05F1
cita informācija	05F1
citas prasmes	05G1
cits	05F1
civic engagement	00Z1
cizi jazyky	05H1
cizí jazyky	05H1
clanci	05I2
clanki	03m1
clanky	05K2
clanstva	05M3
clanstvo	05M3
clanstvo u organizacijama	05P2
clanstvo u udrugama	05R1
clanstvo u udruzenjima	05S1
clanstvo v organizacijah	05T1
clanstvo v zdruzenjih	05T1
clenstva	05U1
clenstvi	05V1
clenstvi v organizacich	05V1
clenstvi v profesnich organizacich	05V1
clenstvo	05U1
clenstvo v organizaciach	05U1
clenstvo v zdruzeniach	05U1
clinical experience	00E1
clubs	04<1
cnh	04\1
colegios profesionales	00o1
collegamenti	05W1
colloques	05X1
colloques et conferences	05X1
colloques et conférences	05X1
colloques et seminaires	05X1
colloques et séminaires	05X1
col·legis professionals	0101
comhdhalacha	05Y1
comhdhalacha agus seimineair	05Y1
comhdhálacha	05Y1
comhdhálacha agus seimineáir	05Y1
commercial experience	00E1
commissies	00^1
committees	04<1
communaute	00_1
communauté	00_1
communication skills	00<1
communications	02X1
communications orales	02X1
community	05Z2
community and volunteering	00Z1
community engagement	00Z1
community involvement	00Z1
community service	00Z1
community work	00Z1
competence numerique auto evaluation	03@1
competences	05\2
competences cles	02K1
competences complementaires	02K1
competences comportementales	02K1
competences et outils	02K1
competences informatiques	02K1
competences linguistiques	03K1
competences linguistiques et informatiques	02K1
competences metier	02K1
competences numeriques	02K1
competences personnelles	02K1
competences professionnelles	02K1
competences techniques	02K1
competences transversales	02K1
competencia digital	05^2
competencias	04Q2
competencias clave	02L1
competencias digitais	02H1
competencias digitales	02L1
competencias e habilidades	02H1
competencias informaticas	02H1
competencias linguisticas	05`2
competencias lingüísticas	05b1
competencias personales	02L1
competencias pessoais	02H1
competencias profesionales	02L1
competencias tecnicas	04Q2
competencias técnicas	02L1
competencias y habilidades	02L1
competencies	05c2
competencies digitals	01Y1
competencies linguistiques	05e1
competencies personals	01Y1
competencies professionals	01Y1
competencies tecniques	01Y1
competency cards	03R1
competente	0091
competente cheie	0091
competente digitale	0091
competente informatice	0091
competente lingvistice	00:1
competente personale	0091
competente profesionale	0091
competente si abilitati	0091
competente tehnice	0091
competenties	03f1
competenza digitale	03I1
competenze	0081
competenze chiave	0081
competenze comunicative	0081
competenze digitali	0081
competenze e strumenti	0081
competenze informatiche	0081
competenze linguistiche	01V1
competenze organizzative e gestionali	0081
competenze personali	0081
competenze principali	0081
competenze professionali	0081
competenze specifiche	0081
competenze tecniche	0081
competenze trasversali	0081
competențe	0091
competențe cheie	0091
competențe digitale	0091
competențe informatice	0091
competențe lingvistice	00:1
competențe personale	0091
competențe profesionale	0091
competențe tehnice	0091
competențe și abilități	0091
competicoes	04?1
competitions	00D1
competições	04?1
competències	01Y1
competències digitals	01Y1
competències lingüístiques	05e1
competències personals	01Y1
competències professionals	01Y1
competències tècniques	01Y1
competência digital	03A1
competências	02H1
competências digitais	02H1
competências e habilidades	02H1
competências informáticas	02H1
competências linguísticas	05f1
competências pessoais	02H1
competências técnicas	02H1
compromiso social	00L1
computer literacy	00<1
computer skills	00<1
computerkennis	03f1
computerkenntnisse	03j1
computervaardigheden	03f1
computing	00<1
compétence numérique auto-évaluation	03@1
compétences	02K1
compétences clés	02K1
compétences complémentaires	02K1
compétences comportementales	02K1
compétences et outils	02K1
compétences informatiques	02K1
compétences linguistiques	03K1
compétences linguistiques et informatiques	02K1
compétences métier	02K1
compétences numériques	02K1
compétences personnelles	02K1
compétences professionnelles	02K1
compétences techniques	02K1
compétences transversales	02K1
comunicaciones	02[1
comunicacions	05g1
comunicacoes	02G1
comunicari	02Y1
comunicações	02G1
comunicări	02Y1
comunidad	00L1
comunidade	00J1
comunita	02n1
comunità	02n1
concorsi	04A1
concours	04C1
concursos	05h2
concursuri	04H1
coneixement d'idiomes	05e1
coneixements	01Y1
coneixements d'idiomes	05e1
coneixements informatics	01Y1
coneixements informàtics	01Y1
coneixements tecnics	01Y1
coneixements tècnics	01Y1
conference papers	02W1
conference participation	05j1
conference presentations	02W1
conference talks	02W1
conferences	05k2
conferences & workshops	05j1
conferences and seminars	05j1
conferences attended	05j1
conferences et seminaires	05X1
conferencias	05m2
conferencias e seminarios	05o1
conferencias impartidas	02[1
conferencias y seminarios	0601
conferencies	0611
conferencies i seminaris	0611
conferenties	0621
conferenties en seminars	0621
conferenze	0631
conferenze e convegni	0631
conferenze e seminari	0631
conferinte	0641
conferinte si seminare	0641
conferinte si seminarii	0641
conferințe	0641
conferințe și seminare	0641
conferințe și seminarii	0641
conferències	0611
conferències i seminaris	0611
conferências	05o1
conferências e seminários	05o1
conférences	05X1
conférences et séminaires	05X1
cong bo khoa hoc	01a1
cong cu	04K1
cong nghe	04K1
cong tac xa hoi	0651
cong trinh khoa hoc	01a1
cong trinh nghien cuu	01a1
cong viec	0661
cong viec mong muon	0671
cong viec tinh nguyen	0651
congres	05X1
congrese	0641
congresos	0601
congresos y conferencias	0601
congresos y jornadas	0601
congresos y seminarios	0601
congressen	0621
congressen en seminars	0621
congressi	0631
congressos	0682
congressos e seminarios	05o1
congressos e seminários	05o1
congressos i jornades	0611
congrès	05X1
conhecimento de idiomas	05f1
conhecimentos	02H1
conhecimentos de informatica	02H1
conhecimentos de informática	02H1
conhecimentos em informatica	02H1
conhecimentos em informática	02H1
conhecimentos especificos	02H1
conhecimentos específicos	02H1
conhecimentos linguisticos	05f1
conhecimentos linguísticos	05f1
conhecimentos tecnicos	02H1
conhecimentos técnicos	02H1
connaissances	02K1
connaissances informatiques	02K1
connaissances linguistiques	03K1
connaissances techniques	02K1
conocimiento de idiomas	05b1
conocimientos	02L1
conocimientos de idiomas	05b1
conocimientos informaticos	02L1
conocimientos informáticos	02L1
conocimientos tecnicos	02L1
conocimientos técnicos	02L1
conocimientos y habilidades	02L1
conoscenza delle lingue	01V1
conoscenze	0081
conoscenze informatiche	0081
conoscenze linguistiche	01V1
conoscenze tecniche	0081
conquistas	04?1
consulting experience	00E1
contact	06:4
contact details	03\1
contact information	03\1
contact me	03\1
contacte	06>2
contactgegevens	03]1
contactinformatie	03]1
contacto	06@2
contactos	06B1
contacts	06C2
contato	06B1
contatos	06B1
contatti	01b1
contatto	01b1
continuing education	00e1
continuous learning	00e1
contributions	00G1
convegni	0631
convegni e seminari	0631
coordonnees	06E1
coordonnées	06E1
core competences	00<1
core competencies	00<1
core skills	00<1
corporate experience	00E1
corsi	0151
corsi di aggiornamento	0151
corsi di formazione	0151
corsi e attestati	0151
corsi e seminari	0151
corsi e workshop	0151
cosa mi piace	0361
cosa so fare	0081
cosa uso	0081
cours	0321
cours suivis	0321
courses	00e1
courses and training	00e1
courses and workshops	00e1
coursework	00e1
cover letter	02D1
covering letter	02D1
credenciais	00V1
credenciales	00T1
credentials	03R1
csatolmanyok	06F1
csatolmányok	06F1
cualificaciones	02L1
cudzie jazyky	06G1
culra oideachais	04L1
cumainn	03V1
cumais	06H1
cunostinte	0091
cunostinte de operare pe calculator	0091
cunostinte it	0091
cunostinte lingvistice	00:1
cunostinte pc	0091
cunostinte tehnice	0091
cunoștințe	0091
cunoștințe de operare pe calculator	0091
cunoștințe it	0091
cunoștințe lingvistice	00:1
cunoștințe pc	0091
cunoștințe tehnice	0091
cur i lathair	01:1
cur i láthair	01:1
current position	00E1
current projects	00G1
currently	0001
curriculum professionale	01W1
curriculum studi	04X1
curriculum studiorum	04X1
cursai	04g1
cursai oiliuna	04g1
cursos	06I3
cursos complementares	00S1
cursos complementarios	00b1
cursos completos	00S1
cursos de aperfeicoamento	00S1
cursos de aperfeiçoamento	00S1
cursos de formacio	01Z1
cursos de formacion	00b1
cursos de formació	01Z1
cursos de formación	00b1
cursos e formacoes	00S1
cursos e formações	00S1
cursos e treinamentos	00S1
cursos extracurriculares	00S1
cursos i tallers	01Z1
cursos livres	00S1
cursos realizados	00b1
cursos y capacitaciones	00b1
cursos y diplomados	00b1
cursos y seminarios	00b1
cursos y talleres	00b1
cursuri	01S1
cursuri absolvite	01S1
cursuri de formare	01S1
cursuri de perfectionare	01S1
cursuri de perfecționare	01S1
cursuri si certificari	01S1
cursuri si traininguri	01S1
cursuri și certificări	01S1
cursuri și traininguri	01S1
cursus	06L2
cursus academique	06N1
cursus académique	06N1
cursus professionnel	00`1
cursus scolaire	06N1
cursus universitaire	06N1
cursussen	0071
cursussen en trainingen	0071
cuspoir	00Q1
cuspóir	00Q1
czas wolny	06O1
czlonkostwa	06P1
czlonkostwo	06P1
czlonkostwo w organizacjach	06P1
czlonkostwo w stowarzyszeniach	06P1
członkostwa	06P1
członkostwo	06P1
członkostwo w organizacjach	06P1
członkostwo w stowarzyszeniach	06P1
các công bố	01a1
các dự án	04I1
các dự án đã tham gia	04I1
các khóa học	04J1
các khóa đào tạo	04J1
các kỹ năng	04K1
cáilíochtaí	04L1
cáilíochtaí acadúla	04L1
célkitűzés	03h1
célok	03h1
cíl	05B1
công bố khoa học	01a1
công cụ	04K1
công nghệ	04K1
công trình khoa học	01a1
công trình nghiên cứu	01a1
công tác xã hội	0651
công việc	0661
công việc mong muốn	0671
công việc tình nguyện	0651
cúlra oideachais	04L1
cúrsaí	04g1
cúrsaí oiliúna	04g1
cărți	02Y1
dades	06Q1
dades d'interes	01U1
dades d'interès	01U1
dades de contacte	06Q1
dades personals	06Q1
dados basicos	06B1
dados básicos	06B1
dados complementares	06R1
dados de contato	06B1
dados pessoais	06B1
daftar referensi	06S1
daliba	03n1
daliba biedribas	03n1
daliba konferences	06T1
daliba organizacijas	03n1
dalsi	06U1
dalsi aktivity	06V1
dalsi dovednosti	06W1
dalsi informace	06U1
dalsi jazyk(y	05H1
dalsi jazyky	05H1
dalsi udaje	06U1
dalsi vzdelani	00A1
dalsi vzdelavani	00A1
dalsi znalosti	06W1
dalsie	06X1
dalsie informacie	06X1
dalsie udaje	06X1
dalsie vzdelavanie	06Y1
dalsie znalosti	06Z1
dalyvavimas konferencijose	06[1
dalība	03n1
dalība biedrībās	03n1
dalība konferencēs	06T1
dalība organizācijās	03n1
další	06U1
další aktivity	06V1
další dovednosti	06W1
další informace	06U1
další jazyk(y	05H1
další jazyky	05H1
další vzdělání	00A1
další vzdělávání	00A1
další znalosti	06W1
další údaje	06U1
dane	06\1
dane kontaktowe	06\1
dane osobowe	06\1
dane personalne	06\1
danh hieu	06]1
danh hieu va giai thuong	06]1
danh hiệu	06]1
danh hiệu và giải thưởng	06]1
dao tao	03X1
dao tao bo sung	04J1
dao tao va khoa hoc	04J1
darba gaita	06^1
darba pieredze	06^1
darba velmes	06_1
darba vietas	06^1
darba vēlmes	06_1
darbas	06`1
darbavietas	06^1
darbine patirtis	06`1
darbine veikla	06`1
darbinė patirtis	06`1
darbinė veikla	06`1
darbo istorija	06`1
darbo kompiuteriu igudziai	02i1
darbo kompiuteriu įgūdžiai	02i1
darbo pageidavimai	06a1
darbo patirtis	06`1
darbovietes	06`1
darbovietės	06`1
darbs	06^1
data	01i1
data diri	0451
data personal	0451
data personali	06b1
data pribadi	0451
data tambahan	06c1
dataferdigheter	01i1
datakunnskaper	01i1
datakunskaper	06d1
date de contact	06e1
date de identificare	06e1
date generale	06e1
date personale	06e1
date suplimentare	01T1
daten zur person	01o1
dati anagrafici	01b1
dati personali	01b1
datoriemanas	05G1
datoriemaņas	05G1
datorkunskap	06d1
datorkunskaper	06d1
datorprasmes	05G1
datorvana	06d1
datorzinasanas	05G1
datorzināšanas	05G1
datos	06f1
datos academicos	00H1
datos académicos	00H1
datos adicionales	06g1
datos basicos	06f1
datos básicos	06f1
datos de contacto	06f1
datos de interes	06g1
datos de interés	06g1
datos generales	06f1
datos personales	06f1
dazadi	05F1
dažādi	05F1
de tai nghien cuu	04I1
degrees	00F1
deimhnithe	04d1
deimhniuchain	04d1
deimhniúcháin	04d1
delavnice	06h1
delizzji	06i1
delo	06j1
delovna doba	06j1
delovne izkusnje	06j1
delovne izkušnje	06j1
deltidsjobber	0231
deneyim	04N1
deneyimler	04N1
deneyimlerim	04N1
depoimentos	04_1
deportes	00Y1
dernek uyelikleri	06k1
dernek ve uyelikler	06k1
dernek ve üyelikler	06k1
dernek üyelikleri	06k1
dernekler	06k1
desarrollo profesional	00X1
desempeno profesional	00X1
desempeño profesional	00X1
desired job	03L1
desired position	03L1
deskripsi	06l1
deskripsi diri	06l1
despre mine	04P1
destrezas	02L1
dettalji personali	06b1
dettalji ta' kuntatt	06b1
developpement professionnel	0321
diem manh	03W1
diger	05?1
diger beceriler	02M1
diger bilgiler	05?1
digioskused	02f1
digipadevuse enesehinnang	06m1
digipädevuse enesehinnang	06m1
digitaidot	01^1
digitaitojen itsearviointi	06n1
digital competence	06o1
digital competence self assessment	06o1
digital competence self-assessment	06o1
digital self assessment	06o1
digital self-assessment	06o1
digital skills	00<1
digitala faerdigheter	06d1
digitala fardigheter	06d1
digitala färdigheter	06d1
digitalas prasmes	05G1
digitale competentie	0701
digitale ferdigheter	01i1
digitale kompetencer	0711
digitale kompetenzen	03j1
digitale selbsteinschaetzung	0721
digitale selbsteinschatzung	0721
digitale selbsteinschätzung	0721
digitale vaardigheden	03f1
digitalis keszsegek	0731
digitalis kompetenciak onertekelese	0741
digitalne kompetence	0751
digitalne vestine	0761
digitalne veštine	0761
digitalne vjestine	0771
digitalne vještine	0771
digitalne zrucnosti	06Z1
digitalni dovednosti	06W1
digitalo prasmju pasnovertejums	0781
digitális kompetenciák önértékelése	0741
digitális készségek	0731
digitálne zručnosti	06Z1
digitální dovednosti	06W1
digitālo prasmju pašnovērtējums	0781
digitālās prasmes	05G1
dijak	0791
dijak elismeresek	0791
dijak es elismeresek	0791
dijital beceri oz degerlendirmesi	07:1
dijital beceri öz değerlendirmesi	07:1
dijital beceriler	02M1
dil	0421
dil becerileri	0421
dil bilgileri	0421
dil bilgisi	0421
dil yetkinlikleri	0421
diller	0421
dinh kem	07;1
diplom	03d1
diploma's	00I1
diploma's en certificaten	03b1
diplomados	00b1
diplomalar	03g1
diplomas	00T1
diplomas e certificados	00V1
diplomas y certificados	00T1
diplome	00W1
diplome si certificate	00W1
diplome și certificate	00W1
diplomes	07<2
diplomes et formation	06N1
diplomes et formations	06N1
diplomi	02A1
diplomid	07>1
diplômes	06N1
diplômes et formation	06N1
diplômes et formations	06N1
disponibbilta	07?1
disponibbiltà	07?1
disponibilidad	07@1
disponibilidade	04S1
disponibilita	02m1
disponibilitat	07A1
disponibilitate	0311
disponibilite	04c1
disponibilites	04c1
disponibilità	02m1
disponibilité	04c1
disponibilités	04c1
distinciones	03_1
distincions	0301
distincoes	04?1
distinctii	04H1
distinctions	07B2
distinctions et prix	04C1
distincții	04H1
distinções	04?1
divers	03J1
divers et loisirs	0011
diverse	07D4
diversen	0061
diverses	07H1
diversos	06R1
diğer	05?1
diğer beceriler	02M1
diğer bilgiler	05?1
dobrovoljni rad	07I1
dobrovolna cinnost	06V1
dobrovolnicka cinnost	07J2
dobrovolnicke aktivity	07J2
dobrovolnická činnost	06V1
dobrovolnické aktivity	06V1
dobrovolnictvi	06V1
dobrovolnictvo	07L1
dobrovolnictví	06V1
dobrovolná činnost	06V1
dobrovoľnícka činnosť	07L1
dobrovoľnícke aktivity	07L1
dobrovoľníctvo	07L1
documente	01l1
documente anexate	01l1
documenten	03o1
documenti allegati	01R1
documentos adjuntos	00h1
documentos anexos	07M1
documents	02C1
documents adjunts	00i1
documents joints	0251
dodatkowa aktywnosc	01M1
dodatkowa aktywność	01M1
dodatkowe	07N1
dodatkowe informacje	07N1
dodatkowe szkolenia	07O1
dodatkowe umiejetnosci	07P1
dodatkowe umiejętności	07P1
dodatkowe wyksztalcenie	07O1
dodatkowe wykształcenie	07O1
dodatna edukacija	07Q1
dodatna izobrazevanja	06h1
dodatna izobraževanja	06h1
dodatne edukacije	07R1
dodatne informacije	07S3
dodatni podaci	07V2
dodatni podatki	07X1
dodatno izobrazevanje	06h1
dodatno izobraževanje	06h1
dodatno obrazovanje	07R1
doelstelling	07Y1
dogadaji	07Z1
dogadanja	07[1
događaji	07Z1
događanja	07[1
dogodki	07\1
doi net ve ban than	03W1
doicimeid	04f1
doiciméid	04f1
doksztalcanie	07O1
dokształcanie	07O1
dokumen	07]1
dokumendid	07^1
dokument	0411
dokumenta	07_1
dokumentai	07`1
dokumente	0211
dokumenter	07a2
dokumenti	07c4
dokumenti mehmuza	0241
dokumenti mehmuża	0241
dokumentumok	06F1
dokumenty	07g3
domaines d'expertise	02K1
domaines de competences	02K1
domaines de compétences	02K1
donde he trabajado	00X1
donnees personnelles	06E1
données personnelles	06E1
doplnkove informace	06U1
doplnkove vzdelani	00A1
doplnkove vzdelanie	06Y1
doplnkové vzdelanie	06Y1
doplnujici informace	06U1
doplnujuce informacie	06X1
doplňkové informace	06U1
doplňkové vzdělání	00A1
doplňující informace	06U1
doplňujúce informácie	06X1
doporuceni	07j1
doporučení	07j1
dosadasnje zaposlenje	07k1
dosadašnje zaposlenje	07k1
dosavadni praxe	07l1
dosavadní praxe	07l1
dosazene uspechy	07m1
dosazene vzdelani	01>1
dosažené vzdělání	01>1
dosažené úspěchy	07m1
dosezki	07n1
dosežki	07n1
dosiahnute vzdelanie	01?1
dosiahnuté vzdelanie	01?1
dostepnosc	07o1
dostignuca	0801
dostignuća	0801
dostupnost	0814
dostupnosť	0851
dostępność	07o1
doswiadczenia zawodowe	0861
doswiadczenie	0861
doswiadczenie praktyczne	0861
doswiadczenie w pracy	0861
doswiadczenie wolontariackie	01M1
doswiadczenie zawodowe	0861
dotychczasowa praca	0861
dove ho lavorato	01W1
dovednosti	06W1
dovednosti a znalosti	06W1
dovoljenja	05:1
dozvole	0871
doświadczenia zawodowe	0861
doświadczenie	0861
doświadczenie praktyczne	0861
doświadczenie w pracy	0861
doświadczenie wolontariackie	01M1
doświadczenie zawodowe	0861
dr	0001
drivejsi praxe	07l1
driver's licence	0881
driver's license	0881
driving licence	0881
driving licences	0881
driving license	0881
driving licenses	0881
druga znanja	0751
druge informacije	07X1
drugo	07S3
drustva	05T1
drustvena dejavnost	0891
drustvene aktivnosti	08:2
drustvene mreze	08<2
drustveni angazman	08:2
druzbena omrezja	08>1
druzbeni mediji	08>1
druzbeno delovanje	0891
društva	05T1
društvena dejavnost	0891
društvene aktivnosti	08:2
društvene mreže	08<2
društveni angažman	08:2
družbena omrežja	08>1
družbeni mediji	08>1
družbeno delovanje	0891
du an	04I1
du an ca nhan	04I1
du an da thuc hien	04I1
du an noi bat	04I1
du an tham gia	04I1
du an tieu bieu	04I1
du lieu ca nhan	08?1
duaiseanna	08@1
dugnad og verv	08A1
dwari	08B1
dyplomy i certyfikaty	05>1
dyspozycyjnosc	07o1
dyspozycyjność	07o1
dzialalnosc dodatkowa	01M1
dzialalnosc pozazawodowa	01M1
dzialalnosc spoleczna	01M1
dzialalnosc studencka	01M1
dzialalnosc zawodowa	0861
działalność dodatkowa	01M1
działalność pozazawodowa	01M1
działalność społeczna	01M1
działalność studencka	01M1
działalność zawodowa	0861
développement professionnel	0321
díjak	0791
díjak és elismerések	0791
díjak, elismerések	0791
dónde he trabajado	00X1
dřívější praxe	07l1
dữ liệu cá nhân	08?1
dự án	04I1
dự án cá nhân	04I1
dự án nổi bật	04I1
dự án tham gia	04I1
dự án tiêu biểu	04I1
dự án đã thực hiện	04I1
eachtai	08@1
earlier career	00E1
earlier employment	00E1
earlier experience	00E1
earlier jobs	00E1
earlier positions	00E1
earlier roles	00E1
ecrits	02X1
edb	0711
educacao	0031
educacao e formacao	0031
educacio	08C1
educacio i formacio	08C1
educacion	00H1
educacion academica	00H1
educacion continua	00b1
educacion y formacion	00H1
educació	08C1
educació i formació	08C1
educación	00H1
educación académica	00H1
educación continua	00b1
educación y formación	00H1
educatia	08D1
educatie	08E2
educatie si formare	08D1
educatie si formare profesionala	08D1
education	08G2
education & qualifications	00F1
education and training	00F1
education et formation	06N1
education history	00F1
education so far	00F1
educational background	00F1
educational experience	00F1
educational history	00F1
educational qualification	00F1
educational qualifications	00F1
educazione	04X1
educação	0031
educação e formação	0031
educația	08D1
educație	08D1
educație și formare	08D1
educație și formare profesională	08D1
edukacija	08I1
edukacije	08J2
edukacja	08L1
edukacja i kwalifikacje	08L1
edukacja i szkolenia	08L1
edukazzjoni	08M1
edukazzjoni u tahrig	08M1
edukazzjoni u taħriġ	08M1
edv	03j1
edv kenntnisse	03j1
edv kompetenzen	03j1
edv-kenntnisse	03j1
edv-kompetenzen	03j1
eerder werk	02O1
eerdere banen	02O1
eerdere functies	02O1
eerdere werkervaring	02O1
eesmark	08N1
eesmärk	08N1
efter og videreuddannelse	08O1
efter- og videreuddannelse	08O1
efteruddannelse	08O1
egenskaper	06d1
egenvurdering av digitale ferdigheter	08P1
egitim	01@1
egitim bilgileri	01@1
egitim bilgilerim	01@1
egitim durumu	01@1
egitim gecmisi	01@1
egitim hayati	01@1
egitim ve kurslar	01P1
egitim ve ogretim	01@1
egitim ve seminerler	01P1
egitim ve sertifikalar	01P1
egitimim	01@1
egitimler	01P1
egna projekt	08Q1
egne projekter	08R1
egne prosjekter	08S1
egyeb	08T1
egyeb adatok	08T1
egyeb informacio	08T1
egyeb informaciok	08T1
egyeb ismeretek	0731
egyeb kepzesek	08U1
egyeb keszsegek	0731
egyeb tanfolyamok	08U1
egyebek	08T1
egyeni keszsegek	0731
egyeni keszsegek es kompetenciak	0731
egyesuleti tagsag	08V1
egyesületi tagság	08V1
egyetemi tanulmanyok	08W1
egyetemi tanulmányok	08W1
egyéb	08T1
egyéb adatok	08T1
egyéb információ	08T1
egyéb információk	08T1
egyéb ismeretek	0731
egyéb képzések	08U1
egyéb készségek	0731
egyéb tanfolyamok	08U1
egyéni készségek	0731
egyéni készségek és kompetenciák	0731
ehliyet	08X1
ehliyet bilgisi	08X1
ehliyet ve sertifikalar	03g1
ehrenaemter	03>1
ehrenamt	03>1
ehrenamter	03>1
ehrenamtlich	03>1
ehrenamtliche arbeit	03>1
ehrenamtliche taetigkeit	03>1
ehrenamtliche taetigkeiten	03>1
ehrenamtliche tatigkeit	03>1
ehrenamtliche tatigkeiten	03>1
ehrenamtliche tätigkeit	03>1
ehrenamtliche tätigkeiten	03>1
ehrenamtliches engagement	03>1
ehrenämter	03>1
ehrungen	03?1
ehrungen und auszeichnungen	03?1
eigen projecten	03e1
eigene projekte	03;1
eigenschappen	03f1
eigin verkefni	08Y1
eile	08Z1
eines	01Y1
einkaleyfi	04:1
einleitung	03l1
ek	05?1
ek belgeler	08[1
ek bilgi	05?1
ek bilgiler	05?1
ekler	08[1
ekspektasi	08\1
elerhetoseg	00c1
elerhetosegek	00c1
elert eredmenyek	0791
elismeresek	0791
elismerések	0791
eloadasok	05A1
elvarasok	01Q1
elvárások	01Q1
elérhetőség	00c1
elérhetőségek	00c1
elért eredmények	0791
előadások	05A1
empfehlungen	02P1
empfehlungsschreiben	02P1
empleo	00X1
empleo deseado	07@1
empleo solicitado	07@1
empleos	00X1
empleos anteriores	00X1
empleos de temporada	00X1
emploi	00`1
emploi recherche	04c1
emploi recherché	04c1
emplois	00`1
emplois etudiants	00`1
emplois occupes	00`1
emplois occupés	00`1
emplois precedents	00`1
emplois précédents	00`1
emplois saisonniers	00`1
emplois étudiants	00`1
employment	00E1
employment experience	00E1
employment history	00E1
employment record	00E1
employment so far	00E1
emprego	0021
emprego pretendido	04S1
empregos	0021
empregos anteriores	0021
empregos e estagios	0021
empregos e estágios	0021
en bref	0041
en dehors du travail	0011
en ligne	08]1
en mi tiempo libre	00Y1
enclosures	02C1
endast	08N1
endorsements	05@1
endurmenntun	08^1
enesetaiendus	08_1
enesetutvustus	08N1
enesetäiendus	08_1
engagemang	08`1
engagement	08a2
engagement associatif	00_1
engagement benevole	00_1
engagement bénévole	00_1
engagement citoyen	00_1
engagements	00_1
engagements associatifs	00_1
engagements benevoles	00_1
engagements bénévoles	00_1
engajamento social	00J1
engasjement	08A1
engedelyek	04;1
engedelyek es tanusitvanyok	04;1
engedélyek	04;1
engedélyek és tanúsítványok	04;1
enlaces	08c1
enllacos	08d1
enllaços	08d1
ensino	0031
environnement technique	02K1
envolvimento comunitario	00J1
envolvimento comunitário	00J1
eolas breise	08Z1
eolas eile	08Z1
eolas pearsanta	08e1
eolas teagmhala	08e1
eolas teagmhála	08e1
eolas teicniuil	06H1
eolas teicniúil	06H1
erdeklodes	08f1
erdeklodesi kor	08f1
erdeklodesi korok	08f1
eredmenyek	0791
eredmények	0791
erfahrung	02=1
erfahrungen	02=1
erfarenhet	02<1
erfarenheter	02<1
erfaring	08g2
erfolge	03?1
ergaenzendes	07H1
erganzendes	07H1
ergänzendes	07H1
erhvervserfaring	0281
erhvervskarriere	0281
erhvervsmaessig baggrund	0281
erhvervsmæssig baggrund	0281
erialane tookogemus	01]1
erialane töökogemus	01]1
erialased oskused	02f1
erityisosaaminen	01^1
erkenningen	03c1
erlend tungumal	08i1
erlend tungumál	08i1
erossegek	03h1
ervaring	02O1
erősségek	03h1
escolaridad	00H1
escolaridade	0031
esdeveniments	0611
esitelmaet	02_1
esitelmat	02_1
esitelmät	02_1
esittely	01_1
esitykset	02_1
especialidades	04Q2
esperienza	01W1
esperienza di lavoro	01W1
esperienza di volontariato	02n1
esperienza lavorativa	01W1
esperienza professionale	01W1
esperienze	01W1
esperienze di insegnamento	01W1
esperienze di lavoro	01W1
esperienze di ricerca	01W1
esperienze di volontariato	02n1
esperienze lavorative	01W1
esperienze precedenti	01W1
esperienze pregresse	01W1
esperienze professionali	01W1
esperienze stagionali	01W1
esperjenza	08j1
esperjenza professjonali	08j1
esperjenza ta' xoghol	08j1
esperjenza ta' xogħol	08j1
esperjenza tax xoghol	08j1
esperjenza tax-xogħol	08j1
esperjenza volontarja	0371
estagio	0021
estagios	0021
estudios	00H1
estudios academicos	00H1
estudios académicos	00H1
estudios cursados	00H1
estudios realizados	00H1
estudis	08C1
estudis realitzats	08C1
estudos	0031
estágio	0021
estágios	0021
eszkozok	0731
eszközök	0731
etat civil	06E1
etkinlikler	04O1
ettekanded	02d1
etter og videreutdanning	01h1
etter- og videreutdanning	01h1
etterutdanning	01h1
etudes	06N1
etudes et diplomes	06N1
etudes et formation	06N1
etudes superieures	06N1
evenemang	08k1
evenementen	0621
evenements	05X1
evenimente	0641
eventi	0631
eventos	05m2
eventos e congressos	05o1
events	05j1
evner	0711
examen	01C1
examina	01C1
executive summary	0001
expectativas	07@1
expectativas salariales	07@1
expectatives	07A1
experience	08l2
experience associative	00_1
experience benevole	00_1
experience d'enseignement	00`1
experience de recherche	00`1
experience de travail	00`1
experience pertinente	00`1
experience pro	00`1
experience professionnelle	00`1
experiences	08l2
experiences anterieures	00`1
experiences associatives	00_1
experiences benevoles	00_1
experiences complementaires	00`1
experiences de recherche	00`1
experiences de travail	00`1
experiences precedentes	00`1
experiences pro	00`1
experiences professionnelles	00`1
experiences significatives	00`1
experiencia	08n3
experiencia academica	00H1
experiencia académica	00H1
experiencia anterior	0912
experiencia de trabajo	00X1
experiencia de trabalho	0021
experiencia de treball	04W1
experiencia de voluntariado	00L1
experiencia de voluntariat	00]1
experiencia docente	0912
experiencia em pesquisa	0021
experiencia investigadora	00X1
experiencia laboral	08n3
experiencia laboral y profesional	00X1
experiencia pratica	0021
experiencia previa	00X1
experiencia profesional	00X1
experiencia professional	04W1
experiencia profissional	0021
experiencia relevante	0912
experiencia voluntaria	00J1
experiencias	0912
experiencias anteriores	0021
experiencias de trabalho	0021
experiencias laborales	00X1
experiencias profesionales	00X1
experiencias profissionais	0021
experiencies	04W1
experiencies professionals	04W1
experienta	00[1
experienta de munca	00[1
experienta de voluntariat	00\1
experienta in munca	00[1
experienta mea	00[1
experienta profesionala	00[1
experienta relevanta	00[1
experiente profesionale	00[1
experiența	00[1
experiența de muncă	00[1
experiența mea	00[1
experiența profesională	00[1
experiențe profesionale	00[1
experiență	00[1
experiență de muncă	00[1
experiență de voluntariat	00\1
experiență profesională	00[1
experiență relevantă	00[1
experiență în muncă	00[1
experiència	04W1
experiència de treball	04W1
experiència de voluntariat	00]1
experiència laboral	04W1
experiència professional	04W1
experiències	04W1
experiències professionals	04W1
experiência	0021
experiência anterior	0021
experiência de trabalho	0021
experiência docente	0021
experiência em pesquisa	0021
experiência laboral	0021
experiência profissional	0021
experiência prática	0021
experiência relevante	0021
experiência voluntária	00J1
experiências	0021
experiências anteriores	0021
experiências de trabalho	0021
experiências profissionais	0021
expertise	0934
expertises	02K1
expérience	00`1
expérience associative	00_1
expérience bénévole	00_1
expérience d'enseignement	00`1
expérience de recherche	00`1
expérience de travail	00`1
expérience pertinente	00`1
expérience pro	00`1
expérience professionnelle	00`1
expériences	00`1
expériences antérieures	00`1
expériences associatives	00_1
expériences bénévoles	00_1
expériences complémentaires	00`1
expériences de recherche	00`1
expériences de travail	00`1
expériences pro	00`1
expériences professionnelles	00`1
expériences précédentes	00`1
expériences significatives	00`1
extra	0972
extra informatie	0061
extracte	0991
extracto	00P1
extracurriculaire activiteiten	00^1
extracurricular activities	00Z1
extracurriculars	00Z1
extrajobb	02<1
eğitim	01@1
eğitim bilgileri	01@1
eğitim bilgilerim	01@1
eğitim durumu	01@1
eğitim geçmişi	01@1
eğitim hayatı	01@1
eğitim ve kurslar	01P1
eğitim ve seminerler	01P1
eğitim ve sertifikalar	01P1
eğitim ve öğretim	01@1
eğitimim	01@1
eğitimler	01P1
fachartikel	03<1
fachgebiete	03j1
fachkenntnisse	03j1
fachkompetenz	03j1
fachkompetenzen	03j1
fachliche kompetenzen	03j1
fachliches	03j1
fachpublikationen	03<1
fachwissen	03j1
faehigkeiten	03j1
faehigkeiten und kenntnisse	03j1
faehigkeiten und kompetenzen	03j1
faerdigheder	0711
faerdigheter	06d1
faerni	09:1
fagbrev	03E1
fagfelog	00g1
fagfélög	00g1
faglig kompetanse	01i1
faglig profil	09;2
faglige kompetencer	0711
faglige kvalifikationer	0711
faglige nettverk	09=1
faglige netvaerk	09>1
faglige netværk	09>1
fahigkeiten	03j1
fahigkeiten und kenntnisse	03j1
fahigkeiten und kompetenzen	03j1
fahrerlaubnis	09?1
faisneis bhreise	08Z1
faisneis phearsanta	08e1
faisnéis bhreise	08Z1
faisnéis phearsanta	08e1
fardigheter	06d1
featured projects	00G1
feina	04W1
feina desitjada	07A1
feinmheasunu ar scileanna digiteacha	09@1
felagsadild	00g1
felagslif	09A1
felagsstorf	09A1
fellowships	00D1
fellowships and awards	00D1
felog	00g1
felsofoku tanulmanyok	08W1
felsőfokú tanulmányok	08W1
ferdigheiter	01i1
ferdigheter	01i1
ferienjobs	02=1
ferill	0381
ferramentas	02H1
ferramentas que uso	02H1
fertigkeiten	03j1
fil qosor	08B1
fil-qosor	08B1
filiacoes	0111
filiacoes profissionais	0111
filiações	0111
filiações profissionais	0111
find me	09B1
find me online	09B1
fites	0301
fizetesi igeny	01Q1
fizetési igény	01Q1
foelgebrev	09C2
foeljebrev	09E1
foeredrag	02`1
foereningar	09F1
foereningsengagemang	08`1
foereningsliv	08`1
foererkort	09G1
foertroendeuppdrag	08`1
foglalkoztatas	0171
foglalkoztatás	0171
foilseachain	01:1
foilseacháin	01:1
foilsiuchain	01:1
foilsiúcháin	01:1
folgebrev	09C2
foljebrev	09E1
fontosabb projektek	09H1
for fun	00a1
forbairt ghairmiuil	04g1
forbairt ghairmiúil	04g1
foredrag	09I3
foreign languages	09L1
foreningar	09F1
foreninger	09M2
foreningsarbejde	09O1
foreningsengagemang	08`1
foreningsliv	08`1
forerkort	09G1
formacao	0031
formacao academica	0031
formacao academica e profissional	0031
formacao complementar	00S1
formacao continua	00S1
formacao escolar	0031
formacao profissional	00S1
formacio	08C1
formacio academica	08C1
formacio complementaria	01Z1
formacio continua	01Z1
formacio no reglada	01Z1
formacio reglada	08C1
formacio universitaria	08C1
formacion	00H1
formacion academica	00H1
formacion academica y profesional	00H1
formacion adicional	00b1
formacion complementaria	00b1
formacion continua	00b1
formacion no reglada	00b1
formacion reglada	00H1
formacion universitaria	00H1
formació	08C1
formació acadèmica	08C1
formació complementària	01Z1
formació contínua	01Z1
formació no reglada	01Z1
formació reglada	08C1
formació universitària	08C1
formación	00H1
formación académica	00H1
formación académica y profesional	00H1
formación adicional	00b1
formación complementaria	00b1
formación continua	00b1
formación no reglada	00b1
formación reglada	00H1
formación universitaria	00H1
formacoes	0031
formal education	00F1
formalna izobrazba	01F1
formalno obrazovanje	01G2
formare	08D1
formare academica	08D1
formare academică	08D1
formare continua	01S1
formare continuă	01S1
formare profesionala	08D1
formare profesională	08D1
formation	06N1
formation academique	06N1
formation académique	06N1
formation complementaire	0321
formation complémentaire	0321
formation continue	0321
formation et diplomes	06N1
formation et diplômes	06N1
formation initiale	06N1
formation professionnelle	0321
formation scolaire	06N1
formation universitaire	06N1
formations	06N1
formations complementaires	0321
formations complémentaires	0321
formations continues	0321
formations courtes	0321
formations et diplomes	06N1
formations et diplômes	06N1
formations professionnelles	0321
formations suivies	0321
formazione	04X1
formazione accademica	04X1
formazione aggiuntiva	0151
formazione complementare	0151
formazione continua	0151
formazione e istruzione	04X1
formazione professionale	0151
formazione scolastica	04X1
formazione universitaria	04X1
formação	0031
formação académica	0031
formação académica e profissional	0031
formação acadêmica	0031
formação acadêmica e profissional	0031
formação complementar	00S1
formação contínua	00S1
formação escolar	0031
formação profissional	00S1
formações	0031
formell utdanning	01D1
forschung	03;1
forschungsinteressen	03=1
forschungsprojekte	03;1
forskning	09P3
forskningsprojekt	08Q1
forskningsprojekter	08R1
forskningsprosjekter	08S1
fort und weiterbildung	03:1
fort und weiterbildungen	03:1
fort- und weiterbildung	03:1
fort- und weiterbildungen	03:1
fortbildning	09S1
fortbildung	03:1
fortbildungen	03:1
fortbildungen und seminare	03:1
fortroendeuppdrag	08`1
fostaiocht	09T1
fostaiocht inmhianaithe	09U1
fostaíocht	09T1
fostaíocht inmhianaithe	09U1
fraemmande spraak	01g1
fraemsta kompetenser	06d1
frameworks	00<1
frammande sprak	01g1
framsta kompetenser	06d1
free time	00a1
freelance	00E1
freelance projects	00G1
freiwilligenarbeit	03>1
freiwilligendienst	03>1
freiwilliges	03>1
freiwilliges engagement	03>1
freizeit	03=1
freizeitaktivitaeten	03=1
freizeitaktivitaten	03=1
freizeitaktivitäten	03=1
freizeitbeschaeftigungen	03=1
freizeitbeschaftigungen	03=1
freizeitbeschäftigungen	03=1
freizeitinteressen	03=1
freizeitprojekte	03;1
frekari upplysingar	00j1
frekari upplýsingar	00j1
fremdsprachen	09V1
fremdsprachenkenntnisse	09V1
fremmedspraak	09W1
fremmedsprak	09W1
fremmedsprog	09X1
fremmedspråk	09W1
fristundir	0181
fritid	09Y3
fritid och intressen	09\1
fritid og interesser	09]2
fritidsaktiviteter	09Y3
fritidsaktiviteter og frivilligt arbejde	09O1
fritidsinteresser	09]2
fritidsintressen	09\1
fritidsjob	0281
frivillig	09O1
frivillig arbeid	08A1
frivillig engasjement	08A1
frivillig erfaring	09O1
frivillig innsats	08A1
frivilligarbeid	08A1
frivilligarbejde	09O1
frivilligarbete	08`1
frivillige verv	08A1
frivillighed	09O1
frivillighet	08A1
frivilligt arbejde	09O1
frivilligt engagement	09O1
fruehere jobs	02=1
fruehere positionen	02=1
fruehere stationen	02=1
fruehere taetigkeiten	02=1
fruhere jobs	02=1
fruhere positionen	02=1
fruhere stationen	02=1
fruhere tatigkeiten	02=1
främmande språk	01g1
främsta kompetenser	06d1
frístundir	0181
frühere jobs	02=1
frühere positionen	02=1
frühere stationen	02=1
frühere tätigkeiten	02=1
fuehrerausweis	09?1
fuehrerschein	09?1
fuehrerscheine	09?1
fuehrerscheinklassen	09?1
fuera del trabajo	00Y1
fuhrerausweis	09?1
fuhrerschein	09?1
fuhrerscheine	09?1
fuhrerscheinklassen	09?1
fum	00Q1
fum fein	00Q1
fumsa	00Q1
fun	00a1
fun facts	00a1
functies	02O1
functiewens	01\1
fuori dal lavoro	0361
further education	00e1
further information	00d1
further training	00e1
fylgiskjol	09_1
fylgiskjöl	09_1
fyrirlestrar	04:1
fyrri storf	0381
fyrri störf	0381
fyrri verkefni	08Y1
fähigkeiten	03j1
fähigkeiten und kenntnisse	03j1
fähigkeiten und kompetenzen	03j1
färdigheter	06d1
færdigheder	0711
færni	09:1
féinmheasúnú ar scileanna digiteacha	09@1
félagsaðild	00g1
félagslíf	09A1
félagsstörf	09A1
félög	00g1
följebrev	09E1
föredrag	02`1
föreningar	09F1
föreningsengagemang	08`1
föreningsliv	08`1
förtroendeuppdrag	08`1
følgebrev	09C2
førerkort	09G1
fúm	00Q1
fúm féin	00Q1
fúmsa	00Q1
führerausweis	09?1
führerschein	09?1
führerscheine	09?1
führerscheinklassen	09?1
gairm	09T1
galardones	03_1
gdzie pracowalam	0861
gdzie pracowalem	0861
gdzie pracowałam	0861
gdzie pracowałem	0861
gdzie sie uczylam	08L1
gdzie sie uczylem	08L1
gdzie się uczyłam	08L1
gdzie się uczyłem	08L1
gebejimai	02i1
gebejimai ir igudziai	02i1
gebėjimai	02i1
gebėjimai ir įgūdžiai	02i1
gegevens	03]1
gehaltsvorstellung	0201
gehaltswunsch	0201
gemeinschaftliches engagement	03>1
genel bilgiler	0431
genoten opleidingen	00I1
gepjarmuvezetoi engedely	09`1
gereedschap	03f1
gereedschapskist	03f1
gesellschaftliches engagement	03>1
gesuchte stelle	0201
get in touch	03\1
getuigenissen	0051
getuigschriften	03b1
gevolgde cursussen	0071
gevolgde opleidingen	00I1
gewenste baan	01\1
gewenste functie	01\1
gewuenschte position	0201
gewunschte position	0201
gewünschte position	0201
ghan	08B1
gharfien	09a1
giai thuong	06]1
giai thuong va thanh tich	06]1
giao duc	03X1
giay chung nhan	03Y1
giay phep	03Y1
giay phep lai xe	03Z1
gioi thieu	03W1
gioi thieu ban than	03W1
gioi thieu chung	03W1
gioi thieu tham chieu	09b1
giris	01[1
giriş	01[1
giving back	00Z1
giáo dục	03X1
giải thưởng	06]1
giải thưởng và thành tích	06]1
giấy chứng nhận	03Y1
giấy phép	03Y1
giấy phép lái xe	03Z1
giới thiệu	03W1
giới thiệu bản thân	03W1
giới thiệu chung	03W1
giới thiệu tham chiếu	09b1
gniomhaiochtai deonacha	09c1
gníomhaíochtaí deonacha	09c1
godalgas	02>1
godkjenninger	03E1
gonullu calismalar	09d1
gonullu calismalarim	09d1
gonullu deneyim	09d1
gonullu faaliyetler	09d1
gonulluluk	09d1
gonulluluk deneyimi	09d1
gradaim	08@1
gradaim agus duaiseanna	08@1
graduacao	0031
graduação	0031
gramatas	09e1
grants	00D1
grants and awards	00D1
grau de instrucao	0031
grau de instrução	0031
greinar	04:1
gremien	03k1
gremienarbeit	03k1
grundausbildung	00?1
grunduppgifter	09f1
grunnupplysingar	09g1
grunnupplýsingar	09g1
grāmatas	09e1
guardons	0301
guclu yonler	01[1
gustos	00Y1
gyakorlat	0171
gyakornoki tapasztalat	0171
gépjárművezetői engedély	09`1
gönüllü deneyim	09d1
gönüllü faaliyetler	09d1
gönüllü çalışmalar	09d1
gönüllü çalışmalarım	09d1
gönüllülük	09d1
gönüllülük deneyimi	09d1
güçlü yönler	01[1
għan	08B1
għarfien	09a1
habilidades	04Q2
habilidades blandas	02L1
habilidades clave	02L1
habilidades e competencias	02H1
habilidades e competências	02H1
habilidades informaticas	02L1
habilidades informáticas	02L1
habilidades linguisticas	05`2
habilidades linguísticas	05f1
habilidades lingüísticas	05b1
habilidades personales	02L1
habilidades pessoais	02H1
habilidades profesionales	02L1
habilidades tecnicas	04Q2
habilidades técnicas	04Q2
habilidades y competencias	02L1
habilitacao	04\1
habilitaciones	00T1
habilitacions	00U1
habilitacoes	0031
habilitacoes academicas	0031
habilitacoes literarias	0031
habilitacoes profissionais	00V1
habilitations	00O1
habilitations et certifications	00O1
habilitats	01Y1
habilitats i competencies	01Y1
habilitats i competències	01Y1
habilitats tecniques	01Y1
habilitats tècniques	01Y1
habilitação	04\1
habilitações	0031
habilitações académicas	0031
habilitações literárias	0031
habilitações profissionais	00V1
hackathons	00D1
haeder	01k1
haedersbevisninger	01k1
haefileikar	09:1
haefni	09:1
haefni og faerni	09:1
haettava tehtaevae	09h1
haettava tehtava	09h1
haettava tehtävä	09h1
haettu tehtaevae	09h1
haettu tehtava	09h1
haettu tehtävä	09h1
hafa samband	09g1
hakkimda	01[1
hakkımda	01[1
hakukirje	09i1
hankkeet	09j1
harapan	08\1
hard skill	03U1
hard skills	09k2
haridus	09m1
haridus ja koolitus	09m1
hariduskaik	09m1
hariduskäik	09m1
haridustase	09m1
haridustee	09m1
harjoittelu	0191
harjoittelut	0191
harrastukset	09n1
harrastukset ja kiinnostuksen kohteet	09n1
harrastukset ja mielenkiinnon kohteet	09n1
harrastukset ja vapaa aika	09n1
harrastukset ja vapaa-aika	09n1
harrastuneisuus	09n1
harrastused	09o1
haskolanam	0:01
hedef	01[1
hedeflenen pozisyon	02N1
heder	0:11
hello	0001
henkiloekohtaiset projektit	09j1
henkiloekohtaiset tiedot	0:21
henkiloetiedot	0:21
henkiloetiedot ja yhteystiedot	0:21
henkilokohtaiset projektit	09j1
henkilokohtaiset tiedot	0:21
henkilotiedot	0:21
henkilotiedot ja yhteystiedot	0:21
henkilökohtaiset projektit	09j1
henkilökohtaiset tiedot	0:21
henkilötiedot	0:21
henkilötiedot ja yhteystiedot	0:21
herramientas	02L1
hiep hoi	0:31
hiep hoi nghe nghiep	0:31
high school	00F1
higher education	00F1
highlights of qualifications	0001
hiliet	09a1
hiliet digitali	09a1
hiliet fil kompjuter	09a1
hiliet lingwistici	0:41
hiliet personali	09a1
hiliet professjonali	09a1
hiliet tal lingwa	0:41
hiliet teknici	09a1
hin liberu	06i1
historia pracy	0861
historia zatrudnienia	0861
historial academic	08C1
historial academico	00H1
historial acadèmic	08C1
historial académico	00H1
historial laboral	0:52
historial profesional	00X1
historico	0021
historico academico	0031
historico de trabalho	0021
historico escolar	0031
historico profissional	0021
historique professionnel	00`1
histórico	0021
histórico acadêmico	0031
histórico de trabalho	0021
histórico escolar	0031
histórico profissional	0021
hivatkozasok	0:71
hivatkozások	0:71
hiệp hội	0:31
hiệp hội nghề nghiệp	0:31
hjemmesider	0:81
hladam	0851
hledam	0:91
hledám	0:91
hlekkir	0::1
ho so	03W1
ho so truc tuyen	0:;1
hoat dong	0651
hoat dong doan the	0651
hoat dong ngoai khoa	0651
hoat dong tinh nguyen	0651
hoat dong xa hoi	0651
hobbi	08f1
hobbi erdeklodesi kor	08f1
hobbi, érdeklődési kör	08f1
hobbies	0:<6
hobbies and interests	00a1
hobbies e intereses	00Y1
hobbies e interesses	02Q1
hobbies en interesses	04F1
hobbies und interessen	03=1
hobbijaim	08f1
hobbik	08f1
hobbim	08f1
hobbiuri	0:B1
hobby	0:C9
hobby e interessi	0361
hobby i zainteresowania	06O1
hobby projects	00G1
hobby uri	0:B1
hobby uri si interese	0:B1
hobby's	04F1
hobby's en interesses	04F1
hobby-uri	0:B1
hobby-uri și interese	0:B1
hobbyer	09Y3
hobbyer og interesser	0:L1
hobbys	0:M2
hobbys und interessen	03=1
hobbyuri	0:B1
hobi	0:O4
hobi dan minat	0:S1
hobiai	0:T1
hobid	09o1
hobid ja huvid	09o1
hobiji	0:U4
hobiji i interesi	0:Y1
hobiji i interesovanja	0:Z1
hobiji in interesi	0:[1
hobiji in zanimanja	0:[1
hobiji un intereses	01;1
hobiler	04B1
hobiler ve ilgi alanlari	04B1
hobiler ve ilgi alanları	04B1
hobilerim	04B1
hoc bong	06]1
hoc tap	03X1
hoc van	03X1
hoc van va bang cap	03X1
hochschulausbildung	00?1
hochschulbildung	00?1
hochschulstudium	00?1
hoeyere utdanning	01D1
hoi nghi	0:\1
hoi nghi khoa hoc	0:\1
hoi nghi va hoi thao	0:\1
hoi thao	0:\1
hoi thao hoi nghi	0:\1
hoi vien	0:31
honneurs	04C1
honores	03_1
honores y premios	03_1
honors	00D1
honors & scholarships	00D1
honors and awards	00D1
honors awards	00D1
honors-awards	00D1
honours	00D1
honours and awards	00D1
honrarias	04?1
honras	04?1
hors travail	0011
hoyere utdanning	01D1
hoạt động	0651
hoạt động ngoại khóa	0651
hoạt động tình nguyện	0651
hoạt động xã hội	0651
hoạt động đoàn thể	0651
hubungi saya	0451
human languages	09L1
huomionosoitukset	02:1
huvialad	09o1
huvid	09o1
huvid ja hobid	09o1
hvem er jeg	09;2
hvor jeg har arbejdet	0281
hvor jeg har jobbet	0231
háskólanám	0:01
hæder	01k1
hædersbevisninger	01k1
hæfileikar	09:1
hæfni	09:1
hæfni og færni	09:1
høyere utdanning	01D1
hľadám	0851
học bổng	06]1
học tập	03X1
học vấn	03X1
học vấn và bằng cấp	03X1
hồ sơ	03W1
hồ sơ trực tuyến	0:;1
hội nghị	0:\1
hội nghị khoa học	0:\1
hội nghị và hội thảo	0:\1
hội thảo	0:\1
hội thảo, hội nghị	0:\1
hội viên	0:31
i fritiden	0:]1
i miei interessi	0361
i miei studi	04X1
iarscribhinni	04f1
iarscríbhinní	04f1
ict vaardigheden	03f1
ict-vaardigheden	03f1
ideella uppdrag	08`1
ideellt arbete	08`1
ideellt engagemang	08`1
idegen nyelv	0:^1
idegen nyelvek	0:^1
idegennyelv ismeret	0:^1
idegennyelv tudas	0:^1
idegennyelv-ismeret	0:^1
idegennyelv-tudás	0:^1
identitas	0451
identitas diri	0451
identity	03\1
idioma	05`2
idiomas	05`2
idiomes	05e1
idoneita	00;1
idoneità	00;1
ieguta izglitiba	01E1
iegūtā izglītība	01E1
iemanas	05G1
iemaņas	05G1
ieteikumi	0341
ievads	02E1
igazolasok	04;1
igazolások	04;1
igudziai	02i1
igudziai ir gebejimai	02i1
igytas issilavinimas	0:_1
igyvendinti projektai	02j1
ikhtisar	06l1
ikt	01i1
il mio percorso	01W1
il mio volontariato	02n1
ilave bilgiler	05?1
iletisim	0431
iletisim bilgileri	0431
iletişim	0431
iletişim bilgileri	0431
ilghneitheach	08Z1
ilghnéitheach	08Z1
ilgi alanlari	04B1
ilgi alanlari ve hobiler	04B1
ilgi alanlarim	04B1
ilgi alanları	04B1
ilgi alanları ve hobiler	04B1
ilgi alanlarım	04B1
im netz	0:`1
im verein	03>1
imeachtai	05Y1
imeachtaí	05Y1
impegno associativo	02n1
impegno civico	02n1
impegno sociale	02n1
impieghi	01W1
impieghi precedenti	01W1
impiego	01W1
impjieg	08j1
impjieg mixtieq	07?1
impjiegi	08j1
implicacion social	00L1
implicación social	00L1
implicare sociala	00\1
implicare socială	00\1
implication sociale	00_1
in a nutshell	0001
in brief	0001
in der freizeit	03=1
in mijn vrije tijd	04F1
in my spare time	00a1
in the community	00Z1
industry experience	00E1
ine	06X1
infhaighteacht	09U1
informacao adicional	06R1
informacao pessoal	06B1
informacio addicional	01U1
informacio basica	06Q1
informacio complementaria	01U1
informacio de contacte	06Q1
informacio personal	06Q1
informacion academica	00H1
informacion adicional	06g1
informacion basica	06f1
informacion complementaria	06g1
informacion de contacto	06f1
informacion personal	06f1
informació addicional	01U1
informació bàsica	06Q1
informació complementària	01U1
informació de contacte	06Q1
informació personal	06Q1
información académica	00H1
información adicional	06g1
información básica	06f1
información complementaria	06g1
información de contacto	06f1
información personal	06f1
informacje dodatkowe	07N1
informacje kontaktowe	06\1
informacje osobiste	06\1
informacje podstawowe	06\1
informacoes adicionais	06R1
informacoes basicas	06B1
informacoes complementares	06R1
informacoes de contato	06B1
informacoes pessoais	06B1
informasi dasar	0451
informasi kontak	0451
informasi lainnya	06c1
informasi pribadi	0451
informasi tambahan	06c1
informatica	0:a4
informaticke vjestine	0771
informatii aditionale	01T1
informatii de contact	06e1
informatii generale	06e1
informatii personale	06e1
informatii suplimentare	01T1
informatikai ismeretek	0731
informatikai keszsegek	0731
informatikai készségek	0731
information complementaire	03J1
information complémentaire	03J1
informations complementaires	03J1
informations complémentaires	03J1
informations de contact	06E1
informations generales	06E1
informations générales	06E1
informations personnelles	06E1
informations supplementaires	03J1
informations supplémentaires	03J1
informatique	02K1
informatičke vještine	0771
informazioni aggiuntive	01X1
informazioni di base	01b1
informazioni di contatto	01b1
informazioni personali	01b1
informazioni supplementari	01X1
informazzjoni addizzjonali	01K1
informazzjoni personali	06b1
informação adicional	06R1
informação pessoal	06B1
informações adicionais	06R1
informações básicas	06B1
informações complementares	06R1
informações de contato	06B1
informações pessoais	06B1
informații adiționale	01T1
informații de contact	06e1
informații generale	06e1
informații personale	06e1
informații suplimentare	01T1
informàtica	01Y1
informática	04Q2
infos personnelles	06E1
inleiding	07Y1
inne	07N1
inne informacje	07N1
inne jezyki	0:e1
inne języki	0:e1
inne umiejetnosci	07P1
inne umiejętności	07P1
inngangur	0161
inniulacht teanga	0:f1
inniulachtai	06H1
inniúlacht teanga	0:f1
inniúlachtaí	06H1
inny(e) jezyk(i	0:e1
inny(e) język(i	0:e1
instruccion	00H1
instrucción	00H1
instruire	01S1
instrumente	0091
interesai	0:T1
interesai ir pomegiai	0:T1
interesai ir pomėgiai	0:T1
interese	0:B1
interese personale	0:B1
interese si hobby uri	0:B1
interese și hobby-uri	0:B1
intereses	0:g2
intereses personales	00Y1
intereses un hobiji	01;1
intereses y aficiones	00Y1
interesi	0:i3
interesi i hobiji	0:Y1
interesi in hobiji	0:[1
interesovanja	0:Z1
interesovanja i hobiji	0:Z1
interessen	03=1
interessen und freizeit	03=1
interessen und hobbies	03=1
interessen und hobbys	03=1
interesser	09]2
interesser og fritid	09]2
interesser og hobbyer	09]2
interesses	0:l2
interesses e hobbies	02Q1
interesses e passatempos	02Q1
interesses en hobby's	04F1
interesses pessoais	02Q1
interessi	0:n2
interessi di ricerca	0361
interessi e hobby	0361
interessi e passioni	0361
interessi personali	0361
interessi u passatempi	06i1
interessos	00n1
interessos i aficions	00n1
interessos personals	00n1
interests	00a1
interests and activities	00a1
interests and hobbies	00a1
interets	0011
interets de recherche	0011
interets personnels	0011
internet	0:`1
internete	0;01
internetski profili	0;11
internship	00E1
internship experience	00E1
internship uri	00[1
internship-uri	00[1
internships	00E1
internutbildningar	09S1
interpersonal skills	00<1
interventi	02Z1
interventions	02X1
interventions et conferences	02X1
interventions et conférences	02X1
intressen	09\1
intressen och fritid	09\1
intressen och hobbyer	09\1
intro	0001
introducao	02F1
introduccio	0991
introduccion	00P1
introducció	0991
introducción	00P1
introducere	04P1
introductie	07Y1
introduction	0;22
introduksjon	0;41
introduktion	0;52
introduzione	03H1
introduzzjoni	08B1
introdução	02F1
intyg	03d1
intérêts	0011
intérêts de recherche	0011
intérêts personnels	0011
investigacao	0;71
investigacion	0;81
investigación	0;81
investigação	0;71
invited talks	02W1
iné	06X1
irankiai	02i1
is bilgileri	04N1
is deneyimi	04N1
is deneyimleri	04N1
is deneyimlerim	04N1
is gecmisi	04N1
is hayati	04N1
is tecrubeleri	04N1
is tecrubesi	04N1
is tercihleri	02N1
iscrizioni	00m1
iscrizioni ad albi	00;1
isiklik teave	0;91
isiklikud andmed	0;91
isiklikud projektid	0;:1
isiksuseomadused	08N1
isikuandmed	0;91
isikuinfo	0;91
iskolai tanulmanyok	08W1
iskolai tanulmányok	08W1
iskolai vegzettseg	08W1
iskolai végzettség	08W1
iskolaim	08W1
iskolak	08W1
iskoláim	08W1
iskolák	08W1
iskustvo	0;;2
ismeretek	0731
ismeretek es keszsegek	0731
ismeretek és készségek	0731
iss apraksts	02E1
issilavinimas	0:_1
issilavinimas ir mokymai	0:_1
issimokslinimas	0:_1
istenen pozisyon	02N1
istoric profesional	00[1
istrazivacki projekti	0;=2
istrazivanja	0;=2
istraživanja	0;=2
istraživački projekti	0;=2
istruzione	04X1
istruzione e formazione	04X1
istruzione universitaria	04X1
istruzzjoni	08M1
isuma par mani	02E1
it	0;?2
it faerdigheder	0711
it ferdigheter	01i1
it ismeretek	0731
it kendskab	0711
it kennis	03f1
it kenntnisse	03j1
it kompetanse	01i1
it kompetencer	0711
it kompetens	06d1
it kompetenzen	03j1
it kundskaber	0711
it kunnskaper	01i1
it kunskaper	06d1
it osaaminen	01^1
it oskused	02f1
it skills	0;A2
it taidot	01^1
it vaardigheden	03f1
it znalosti	0;C2
it-faerdigheder	0711
it-ferdigheter	01i1
it-færdigheder	0711
it-kendskab	0711
it-kennis	03f1
it-kenntnisse	03j1
it-kompetanse	01i1
it-kompetencer	0711
it-kompetens	06d1
it-kompetenzen	03j1
it-kundskaber	0711
it-kunnskaper	01i1
it-kunskaper	06d1
it-osaaminen	01^1
it-oskused	02f1
it-skills	03j1
it-taidot	01^1
it-vaardigheden	03f1
itsestaeni	01_1
itsestani	01_1
itsestäni	01_1
ittra ta' akkumpanjament	0;E1
ittra ta' motivazzjoni	0;E1
itスキル	0;F1
it技能	0;G1
ivadas	02@1
ivairus	0;H1
ivertinimai	02?1
izabrani projekti	0;I1
izbrani projekti	0;J1
izglitiba	01E1
izglitiba un apmaciba	01E1
izglītība	01E1
izglītība un apmācība	01E1
izkusnje	06j1
izkušnje	06j1
izlaganja	05I2
izobrazba	01F1
izobrazevanje	01F1
izobrazevanje in usposabljanje	01F1
izobraževanje	01F1
izobraževanje in usposabljanje	01F1
izpopolnjevanje	06h1
izvannastavne aktivnosti	0;K1
izveletie projekti	0;L1
izvēlētie projekti	0;L1
iş bilgileri	04N1
iş deneyimi	04N1
iş deneyimleri	04N1
iş deneyimlerim	04N1
iş geçmişi	04N1
iş hayatı	04N1
iş tecrübeleri	04N1
iş tecrübesi	04N1
iş tercihleri	02N1
išsilavinimas	0:_1
išsilavinimas ir mokymai	0:_1
išsimokslinimas	0:_1
jaerjestoejaesenyydet	0;M1
jaerjestoekokemus	01L1
jaerjestoet	0;M1
jaerjestoetoiminta	01L1
jaesenyydet	0;M1
jaesenyys	0;M1
jarjestojasenyydet	0;M1
jarjestokokemus	01L1
jarjestot	0;M1
jarjestotoiminta	01L1
jarmuvezetoi engedely	09`1
jasenyydet	0;M1
jasenyys	0;M1
jazyk	05H1
jazykova vybavenost	0;N2
jazykove dovednosti	05H1
jazykove schopnosti	0;N2
jazykove znalosti	0;N2
jazykove zrucnosti	06G1
jazyková vybavenost	05H1
jazyková vybavenosť	06G1
jazykové dovednosti	05H1
jazykové schopnosti	0;N2
jazykové znalosti	0;N2
jazykové zručnosti	06G1
jazyky	0;N2
jejaring sosial	0;P1
jenjang pendidikan	0;Q1
jezici	0;R2
jezicke vestine	0;T1
jezicne kompetencije	0;U1
jezicne vjestine	0;U1
jeziki	0;V1
jezikovna znanja	0;V1
jezikovne kompetence	0;V1
jezikovne spretnosti	0;V1
jezikovne vescine	0;V1
jezikovne veščine	0;V1
jezičke veštine	0;T1
jezične kompetencije	0;U1
jezične vještine	0;U1
jezyk	0:e1
jezyki	0:e1
jezyki i poziom	0:e1
jezyki obce	0:e1
jezyki programowania	07P1
jine	06U1
jiné	06U1
job	0281
job dorit	0311
job history	00E1
job objective	03L1
job preferences	03L1
job related skills	00<1
job search	03L1
job target	03L1
job wishes	03L1
job-related skills	00<1
jobb	0;W2
jobberfaring	0231
jobboensker	0;Y1
jobbonsker	0;Y1
jobbønsker	0;Y1
joberfaring	0281
joboenske	0;Z1
joboensker	0;Z1
jobonske	0;Z1
jobonsker	0;Z1
jobs	00E1
jobs d'ete	00`1
jobs d'été	00`1
joburi	00[1
jobønske	0;Z1
jobønsker	0;Z1
jogositvany	09`1
jogositvanyok es engedelyek	04;1
jogosítvány	09`1
jogosítványok és engedélyek	04;1
johdanto	01_1
jornadas	0601
jornades	0611
journal articles	02W1
juhiload	0;[1
juhiluba	0;[1
juhtimisoigus	0;[1
juhtimisõigus	0;[1
julkaisuluettelo	02_1
julkaisut	02_1
julkaisut ja esitykset	02_1
járművezetői engedély	09`1
järjestöjäsenyydet	0;M1
järjestökokemus	01L1
järjestöt	0;M1
järjestötoiminta	01L1
jäsenyydet	0;M1
jäsenyys	0;M1
język	0:e1
języki	0:e1
języki i poziom	0:e1
języki obce	0:e1
języki programowania	07P1
kaaskiri	0;\1
kaernkompetenser	06d1
kalbiniai igudziai	0;]1
kalbiniai įgūdžiai	0;]1
kalbos	0;]1
kalbu igudziai	0;]1
kalbu mokejimas	0;]1
kalbu zinios	0;]1
kalbų mokėjimas	0;]1
kalbų įgūdžiai	0;]1
kalbų žinios	0;]1
kamarai tagsag	08V1
kamarai tagság	08V1
kann ich	03j1
kapcsolat	00c1
kapcsolattartasi adatok	00c1
kapcsolattartási adatok	00c1
karier	0;^1
kariera	0;_4
kariera zawodowa	0861
karierni cil	05B1
karierni cilj	05E1
karierny ciel	0;c1
karijera	0;;2
karijerni cilj	0;d1
karir	0;^1
kariyer	04N1
kariyer gecmisi	04N1
kariyer geçmişi	04N1
kariyer hedefi	01[1
kariyer hedefim	01[1
kariyer ozeti	01[1
kariyer özeti	01[1
kariéra	04D2
kariérny cieľ	0;c1
kariérní cíl	05B1
karjaar	01]1
karjera	0;e2
karjeros tikslai	06a1
karjäär	01]1
karnkompetenser	06d1
karriaer	02<1
karriaermaal	0;g1
karriar	02<1
karriarmal	0;g1
karrier	0171
karriera	08j1
karriercelok	01Q1
karriercélok	01Q1
karriere	0;h3
karrieremaal	0;k2
karrieremal	0;k2
karrieremål	0;k2
karriereziel	03l1
karriär	02<1
karriärmål	0;g1
karya	04G1
karya ilmiah	04G1
karya tulis	04G1
katildigim egitimler	01P1
katildigim seminerler	04O1
katilinan seminerler	04O1
katıldığım eğitimler	01P1
katıldığım seminerler	04O1
katılınan seminerler	04O1
kausityoet	0191
kausityot	0191
kausityöt	0191
kde jsem pracoval	07l1
kde jsem pracovala	07l1
kdo jsem	05B1
kdo sem	05E1
keahlian	03U1
keahlian bahasa	03T1
keahlian dan keterampilan	03U1
keahlian komputer	03U1
keahlian teknis	03U1
keahlian utama	03U1
keanggotaan	0121
keanggotaan asosiasi	0121
keanggotaan organisasi	0121
keanggotaan profesional	0121
kecakapan	03U1
keeled	0;m1
keeleoskus	0;m1
keeleoskused	0;m1
keelte oskus	0;m1
keelteoskus	0;m1
keelteoskused	0;m1
kegemaran	0:S1
kegiatan sosial	0;n1
kegiatan sukarela	0;n1
kegiatan sukarelawan	0;n1
kelebihan	06l1
kelpoisuudet	0;o1
kemampuan	03U1
kemampuan bahasa	03T1
kemampuan berbahasa	03T1
kemampuan dan keahlian	03U1
kemampuan komputer	03U1
kemampuan teknis	03U1
kennis	03f1
kennis en vaardigheden	03f1
kenntnisse	03j1
kenntnisse und faehigkeiten	03j1
kenntnisse und fahigkeiten	03j1
kenntnisse und fertigkeiten	03j1
kenntnisse und fähigkeiten	03j1
kepesites	04;1
kepesitesek	04;1
kepessegek	0731
kepzes	08W1
kepzesek	08W1
kepzesek tanfolyamok	08U1
kepzettseg	08W1
keresett munka	01Q1
keresett pozicio	01Q1
keresett pozíció	01Q1
kerja sukarela	0;n1
kerncompetenties	03f1
kernekompetencer	0711
kernkompetenzen	03j1
kesaetyoet	0191
kesatyot	0191
keskeinen osaaminen	01^1
keskeinen tyoekokemus	0191
keskeinen tyokokemus	0191
keskeinen työkokemus	0191
keskeiset projektit	09j1
kesukarelawanan	0;n1
keszsegek	0731
keszsegek es kompetenciak	0731
keszsegek kepessegek	0731
kesätyöt	0191
keterampilan	03U1
keterampilan bahasa	03T1
keterampilan digital	03U1
keterampilan komputer	03U1
keterampilan teknis	03U1
ketersediaan	08\1
ketertarikan	0:S1
key achievements	00D1
key competencies	00<1
key projects	00G1
key roles	00E1
key skills	00<1
keynote talks	02W1
keynotes	02W1
kha nang ngoai ngu	0<01
khac	0<11
khen thuong	06]1
khen thưởng	06]1
khoa dao tao	04J1
khoa hoc	04J1
khoa hoc ngan han	04J1
khoá học	04J1
khác	0<11
khóa học	04J1
khóa học ngắn hạn	04J1
khóa đào tạo	04J1
khả năng ngoại ngữ	0<01
ki nang	04K1
ki vagyok	03h1
kiegeszito informaciok	08T1
kiegészítő információk	08T1
kielellinen osaaminen	0<21
kielet	0<21
kieliosaaminen	0<21
kielitaidot	0<21
kielitaito	0<21
kiemelt projektek	09H1
kien thuc	04K1
kiinnostuksen kohteet	09n1
kiinnostukset	09n1
kikapcsolodas	08f1
kikapcsolódás	08f1
kilka slow o mnie	04h1
kilka słów o mnie	04h1
kimlik bilgileri	0431
kinh nghiem	0661
kinh nghiem chuyen mon	0661
kinh nghiem du an	04I1
kinh nghiem lam viec	0661
kinh nghiem nghe nghiep	0661
kinh nghiem thuc tap	0661
kinh nghiem thuc te	0661
kinh nghiem viec lam	0661
kinh nghiệm	0661
kinh nghiệm chuyên môn	0661
kinh nghiệm dự án	04I1
kinh nghiệm làm việc	0661
kinh nghiệm nghề nghiệp	0661
kinh nghiệm thực tập	0661
kinh nghiệm thực tế	0661
kinh nghiệm việc làm	0661
kirjat	02_1
kisa ozgecmis	01[1
kisaca ben	01[1
kisaca hakkimda	01[1
kisbiet	04@1
kiserolevel	0<31
kisisel	0431
kisisel beceriler	02M1
kisisel bilgiler	0431
kisisel bilgilerim	0431
kisisel ilgi alanlari	04B1
kisisel ozet	01[1
kisisel projeler	00R1
kisisel veriler	0431
kisisel yetenekler	02M1
kita	0;H1
kita informacija	0;H1
kitaplar	01A1
kiti duomenys	0;H1
kiti igudziai	02i1
kiti įgūdžiai	02i1
kituntetesek	0791
kitüntetések	0791
kişisel	0431
kişisel beceriler	02M1
kişisel bilgiler	0431
kişisel bilgilerim	0431
kişisel ilgi alanları	04B1
kişisel projeler	00R1
kişisel veriler	0431
kişisel yetenekler	02M1
kişisel özet	01[1
kiến thức	04K1
kjernekompetanse	01i1
klicove dovednosti	06W1
klicove kompetence	06W1
kljucne kompetence	0751
kljucne vestine	0761
kljucne vjestine	0771
ključne kompetence	0751
ključne veštine	0761
ključne vještine	0771
klucove zrucnosti	06Z1
kluczowe kompetencje	07P1
kluczowe umiejetnosci	07P1
kluczowe umiejętności	07P1
klíčové dovednosti	06W1
klíčové kompetence	06W1
knihy	05K2
knjige	03m1
knowledge	00<1
knygos	0<41
ko sam ja	0<51
koerekort	0<61
koerekort og certifikater	03F1
koerkort	0<71
koerkort och certifikat	03d1
kogemus	01]1
kogemused	01]1
kokemus	0191
kokkuvote	08N1
kokkuvõte	08N1
kompetanse	01i1
kompetanseomraader	01i1
kompetanseomrader	01i1
kompetanseområder	01i1
kompetanser	01i1
kompetanseutvikling	01h1
kompetence	0<82
kompetenceprofil	0<:1
kompetencer	0711
kompetences	05G1
kompetenceudvikling	08O1
kompetenciak	0731
kompetencie	06Z1
kompetencije	01N2
kompetencijos	02i1
kompetenciák	0731
kompetencje	07P1
kompetencje cyfrowe	07P1
kompetencje jezykowe	0:e1
kompetencje językowe	0:e1
kompetencje techniczne	07P1
kompetencje zawodowe	07P1
kompetens	06d1
kompetenser	06d1
kompetensi	03U1
kompetensomraaden	06d1
kompetensomraden	06d1
kompetensområden	06d1
kompetenssit	01^1
kompetensutveckling	09S1
kompetentsid	02f1
kompetenzen	03j1
kompetenzi	09a1
kompetenzi lingwistici	0:41
kompetenzi lingwistiċi	0:41
kompetenzprofil	03j1
kompetisi	03^1
kompiuteriniai igudziai	02i1
kompiuteriniai įgūdžiai	02i1
kompiuterinis rastingumas	02i1
kompiuterinis raštingumas	02i1
komputer	07P1
konferans ve seminerler	04O1
konferanser	02S1
konferanser og seminarer	02S1
konferanslar	04O1
konferanslar ve seminerler	04O1
konference	0<;2
konference a seminare	01J1
konference a semináře	01J1
konference in seminarji	07\1
konferencer	03a1
konferencer og seminarer	03a1
konferences	06T1
konferences un seminari	06T1
konferences un semināri	06T1
konferenciak	0<=1
konferenciak es szeminariumok	0<=1
konferenciareszvetel	0<=1
konferenciarészvétel	0<=1
konferencie	0<>1
konferencie a seminare	0<>1
konferencie a semináre	0<>1
konferencije	0<?2
konferencije i seminari	0<?2
konferencijos	06[1
konferencijos ir seminarai	06[1
konferenciák	0<=1
konferenciák és szemináriumok	0<=1
konferencje	0<A1
konferencje i seminaria	0<A1
konferenser	08k1
konferenser och seminarier	08k1
konferensi	00K1
konferensi dan seminar	00K1
konferenssit	0<B1
konferenssit ja seminaarit	0<B1
konferenzen	0<C1
konferenzen und seminare	0<C1
konferenzi	03M1
konferenzi u seminars	03M1
konferenzteilnahmen	0<C1
kongreler	04O1
kongresi	0<D3
kongresse	0<C1
kongresser	0<G3
kongressit	0<B1
kongresszusok	0<=1
kongresy	0<J2
konicky	0<L2
konicky a zajmy	0<N1
konicky a zaujmy	0<O1
konjicki	0:[1
konjički	0:[1
konkurranser	0:11
konkurrencer	01k1
konkursy	0<P1
kontak	0451
kontakt	0<Q<
kontakt informacije	0<]1
kontakt podaci	0<^2
kontaktai	02h1
kontaktandmed	0;91
kontaktdaten	01o1
kontakti	0<`3
kontaktine informacija	02h1
kontaktinfo	0;91
kontaktinformacija	0<c1
kontaktinformasjon	0<d1
kontaktinformation	0<e2
kontaktinformationen	01o1
kontaktinformācija	0<c1
kontaktiniai duomenys	02h1
kontaktinė informacija	02h1
kontaktne informacie	0<g1
kontaktne informacije	0<h1
kontaktne udaje	0<g1
kontaktni informace	0<i1
kontaktni podaci	0<j1
kontaktni podatki	0<h1
kontaktni udaje	0<i1
kontaktné informácie	0<g1
kontaktné údaje	0<g1
kontaktní informace	0<i1
kontaktní údaje	0<i1
kontaktoplysninger	0<k1
kontaktopplysninger	0<d1
kontaktpersonas atsauksmem	0341
kontaktpersonas atsauksmēm	0341
kontaktuppgifter	09f1
kontakty	0<l2
kontakty na reference	07j1
konusmalar	01A1
konuşmalar	01A1
konverentsid	0<n1
konverentsid ja seminarid	0<n1
konyvek	05A1
koníčky	0<L2
koníčky a zájmy	0<N1
koníčky a záujmy	0<O1
kool	09m1
koolitused	08_1
koolitused ja kursused	08_1
kopsavilkums	02E1
korabbi munkahelyek	0171
korekort	0<61
korekort og certifikater	03F1
korkort	0<71
korkort och certifikat	03d1
korsijiet	0<o1
korsijiet ta' tahrig	0<o1
korsijiet ta' taħriġ	0<o1
kort om meg	0;41
kort om mig	0;52
kort presentation	0=01
kort profiel	07Y1
kort profil	0<:1
kortare utbildningar	09S1
korte introductie	07Y1
kortit	0;o1
kortit ja luvat	0;o1
korábbi munkahelyek	0171
kotba	02c1
koulut	01I1
koulutukset	01I1
koulutukset ja kurssit	01`1
koulutus	01I1
koulutus ja tutkinnot	01I1
koulutushistoria	01I1
koulutustausta	01I1
kozeleti tevekenyseg	0=11
kozossegi media	0:71
kozossegi munka	0=11
kozossegi oldalak	0:71
kratce o mne	05B1
kratka biografija	0<51
kratka predstavitev	05E1
kratki zivotopis	0;d1
kratki životopis	0;d1
kratko o mne	0;c1
kretanje u sluzbi	07k1
kretanje u službi	07k1
krotko o mnie	04h1
krátce o mně	05B1
krátko o mne	0;c1
krótko o mnie	04h1
ksiazki	02e1
książki	02e1
ksztalcenie	08L1
kształcenie	08L1
kto som	0;c1
kualifikasi pendidikan	0;Q1
kuka olen	01_1
kulcskompetenciak	0731
kulcskompetenciák	0731
kulup faaliyetleri	09d1
kulüp faaliyetleri	09d1
kunnatta	09:1
kunniamaininnat	02:1
kunnskaper	01i1
kunnátta	09:1
kunskaper	06d1
kunskaper och faerdigheter	06d1
kunskaper och fardigheter	06d1
kunskaper och färdigheter	06d1
kuntatt	06b1
kuntatti	06b1
kurs	01h1
kurs bilgileri	01P1
kurs og opplaering	01h1
kurs og opplæring	01h1
kurs og sertifikater	01h1
kurs og sertifiseringer	01h1
kurs og videreutdanning	01h1
kurs ve egitimler	01P1
kurs ve eğitimler	01P1
kurs ve seminerler	01P1
kursai	0=21
kursai ir mokymai	0=21
kursbevis	03E1
kurse	03:1
kurse und fortbildungen	03:1
kurse und seminare	03:1
kurser	0=32
kurser och certifikat	09S1
kurser och utbildningar	09S1
kurser og certifikater	03F1
kurser og efteruddannelse	08O1
kursevi	07Q1
kursevi i obuke	07Q1
kursi	02B1
kursi seminari	02B1
kursi un seminari	02B1
kursi un semināri	02B1
kursi, semināri	02B1
kurslar	01P1
kurslar ve egitimler	01P1
kurslar ve eğitimler	01P1
kurssit	01`1
kurssit ja koulutukset	01`1
kursus	0=52
kursus dan pelatihan	0=71
kursusbeviser	03F1
kursused	08_1
kursy	07O1
kursy i szkolenia	07O1
kursy szkolenia	07O1
kursy zawodowe	07O1
kursy, szkolenia	07O1
kurulus uyelikleri	06k1
kuruluş üyelikleri	06k1
kurzbiografie	03l1
kurzbiographie	03l1
kurzfassung	03l1
kurzprofil	03l1
kurzusok	08U1
kurzvorstellung	03l1
kurzy	00B2
kurzy a skoleni	00A1
kurzy a skolenia	06Y1
kurzy a školenia	06Y1
kurzy a školení	00A1
kurzy skoleni	00A1
kurzy, školení	00A1
kutatas	09H1
kutatasi projektek	09H1
kutatasok	09H1
kutatás	09H1
kutatási projektek	09H1
kutatások	09H1
kutsed	07>1
kutsetunnistused	07>1
kuulumine organisatsioonidesse	0=81
kuuluvus organisatsioonidesse	0=81
kuvaus	01_1
kvalifikacijas	02A1
kvalifikacijas celsana	02B1
kvalifikacijos	0331
kvalifikacijos kelimas	0=21
kvalifikacijos kėlimas	0=21
kvalifikacijos tobulinimas	0=21
kvalifikasjoner	01i1
kvalifikationer	0711
kvalifikācijas	02A1
kvalifikācijas celšana	02B1
kwalifikacje	05>1
kwalifikacje zawodowe	05>1
kwalifiki	08M1
kwalifiki akkademici	08M1
kwalifiki akkademiċi	08M1
kwaliteiten	03f1
ky nang	04K1
ky nang ca nhan	04K1
ky nang chinh	04K1
ky nang chuyen mon	04K1
ky nang khac	04K1
ky nang ky thuat	04K1
ky nang mem	04K1
ky nang nghe nghiep	04K1
ky nang ngoai ngu	0<01
ky nang ngon ngu	0<01
ky nang tin hoc	04K1
kynning	0161
kynningarbref	0=91
kynningarbréf	0=91
kärnkompetenser	06d1
képességek	0731
képesítés	04;1
képesítések	04;1
képzettség	08W1
képzés	08W1
képzések	08W1
képzések, tanfolyamok	08U1
készségek	0731
készségek és kompetenciák	0731
készségek, képességek	0731
kísérőlevél	0<31
könyvek	05A1
körkort	0<71
körkort och certifikat	03d1
közéleti tevékenység	0=11
közösségi munka	0=11
közösségi média	0:71
közösségi oldalak	0:71
kørekort	0<61
kørekort og certifikater	03F1
kĩ năng	04K1
kısa özgeçmiş	01[1
kısaca ben	01[1
kısaca hakkımda	01[1
kľúčové zručnosti	06Z1
kỹ năng	04K1
kỹ năng chuyên môn	04K1
kỹ năng chính	04K1
kỹ năng cá nhân	04K1
kỹ năng khác	04K1
kỹ năng kỹ thuật	04K1
kỹ năng mềm	04K1
kỹ năng nghề nghiệp	04K1
kỹ năng ngoại ngữ	0<01
kỹ năng ngôn ngữ	0<01
kỹ năng tin học	04K1
la mia esperienza	01W1
la mia formazione	04X1
labitud koolitused	08_1
labor social	00L1
labor voluntaria	00L1
laboratory skills	00<1
laenkar	0=:1
lagsarbeid	08A1
laimejimai	02?1
laimėjimai	02?1
lain lain	06c1
lain-lain	06c1
lainnya	06c1
laisvalaikio pomegiai	0:T1
laisvalaikio pomėgiai	0:T1
laisvalaikis	0:T1
lampiran	07]1
langages de programmation	02K1
language	09L1
language abilities	09L1
language competences	09L1
language competencies	09L1
language knowledge	09L1
language proficiency	09L1
language skills	09L1
languages	09L1
languages and tools	00<1
languages spoken	09L1
langue	03K1
langues	03K1
langues etrangeres	03K1
langues parlees	03K1
langues parlées	03K1
langues vivantes	03K1
langues étrangères	03K1
lankar	0=:1
lastni projekti	0;J1
latar belakang pendidikan	0;Q1
laufbahn	02=1
lavori	0=;1
lavori precedenti	01W1
lavori saltuari	01W1
lavori stagionali	01W1
lavori svolti	01W1
lavoro	01W1
lavoro desiderato	02m1
lazer	02Q1
le mie competenze	0081
le mie esperienze	01W1
leachtai	01:1
leadership	00Z1
leadership activities	00Z1
leadership and service	00Z1
leadership experience	00Z1
learning	00F1
leasanna	04M1
lectures	02W1
legater	01k1
legaturi	0=<1
legitimation	03d1
legitimationer	03d1
legături	0=<1
lehre	00?1
lehrerfahrung	02=1
lehrgaenge	03:1
lehrgaenge und seminare	03:1
lehrgange	03:1
lehrgange und seminare	03:1
lehrgänge	03:1
lehrgänge und seminare	03:1
lehrtaetigkeit	02=1
lehrtatigkeit	02=1
lehrtätigkeit	02=1
leistungen	03?1
leisure	00a1
leisure activities	00a1
lenguajes	05b1
lenguajes de programacion	02L1
lenguajes de programación	02L1
lenguas	05b1
lenguas extranjeras	05b1
lenker	0==1
lenkjer	0==1
letter of motivation	02D1
lettera di motivazione	0=>1
lettera di presentazione	0=>1
lettera motivazionale	0=>1
lettere di referenza	0=?1
letters of recommendation	05@1
lettre d'accompagnement	0=@1
lettre de motivation	0=@1
lettres de recommandation	0=A1
leyfi	0=B1
lezingen	02^1
libri	02Z1
libros	02[1
licencas	00V1
licencas e certificacoes	00V1
licencas e certificados	00V1
licence	0=C4
licence i sertifikati	0871
licences	0=G3
licences and registrations	03R1
licences and tickets	03R1
licences et certifications	00O1
licencia de conducir	04T1
licencias	00T1
licencias y certificaciones	00T1
licencie	0531
licencije	0541
licencijos	0331
licencje	05>1
licencje i certyfikaty	05>1
licenser	0552
licenses	03R1
licenses and certifications	03R1
licenses and registrations	03R1
licensure	03R1
licente	00W1
licente si certificari	00W1
licenties	03b1
licenze	00;1
licenze e certificazioni	00;1
licenzja tas sewqan	0=J1
licenzji	05;1
licenzji tas sewqan	0=J1
licenças	00V1
licenças e certificados	00V1
licenças e certificações	00V1
licențe	00W1
licențe și certificări	00W1
lich su cong viec	0661
lich su lam viec	0661
licna interesovanja	0:Z1
licne informacije	0<]1
licne osobine	0<51
licne vestine	0761
licni podaci	0<]1
licni profil	0<51
licni projekti	0;I1
lideranca	00J1
liderança	00J1
liderazgo	00L1
lidmaatschap	03i1
lidmaatschappen	03i1
lien he	08?1
lien ket	0:;1
lien lac	08?1
liens	08]1
ligacoes	0=K1
ligações	0=K1
liikmelisus	0=81
liikmesus	0=81
liite	02g1
liitteet	02g1
limba materna si limbi straine	00:1
limba maternă și limbi străine	00:1
limbaje de programare	0091
limbi	00:1
limbi cunoscute	00:1
limbi straine	00:1
limbi straine cunoscute	00:1
limbi străine	00:1
limbi străine cunoscute	00:1
limbi vorbite	00:1
lineas de investigacion	00Y1
lingid	0=L1
lingua	01V1
linguagens de programacao	02H1
linguagens de programação	02H1
linguaggi di programmazione	0081
linguas	05f1
linguas estrangeiras	05f1
linguas faladas	05f1
lingue	01V1
lingue conosciute	01V1
lingue straniere	01V1
linguistic skills	09L1
lingwi	0:41
lingwi barranin	0:41
link	0=M2
linkek	0:71
linki	0=O1
linkit	0=P1
linkler	03S1
linkovi	08<2
links	0=Q7
linkuri	0=<1
lionrai agus ballraiochtai	03V1
lionrai soisialta	0=X1
lisaandmed	0=Y1
lisad	07^1
lisaekoulutus	01`1
lisaetiedot	0=Z1
lisainfo	0=Y1
lisakoulutus	01`1
lisanslar	03g1
lisanslar ve sertifikalar	03g1
lisateave	0=Y1
lisatiedot	0=Z1
lisenser	03E1
lisensi	0=[1
lisensi dan sertifikasi	0=[1
lisenssit	0;o1
list motywacyjny	0=\1
lisäkoulutus	01`1
lisätiedot	0=Z1
litir chludaigh	0=]1
litir chlúdaigh	0=]1
litir iarratais	0=]1
litsentsid	07>1
livres	02X1
livros	02G1
lizenzen	00@1
lizenzen und zertifikate	00@1
liên hệ	08?1
liên kết	0:;1
liên lạc	08?1
liċenzja tas-sewqan	0=J1
liċenzji	05;1
liċenzji tas-sewqan	0=J1
lična interesovanja	0:Z1
lične informacije	0<]1
lične osobine	0<51
lične veštine	0761
lični podaci	0<]1
lični profil	0<51
lični projekti	0;I1
llenguatges de programacio	01Y1
llenguatges de programació	01Y1
llengues	05e1
llengues estrangeres	05e1
llengües	05e1
llengües estrangeres	05e1
lleure	00n1
llibres	05g1
llicencies	00U1
llicencies i certificacions	00U1
llicències	00U1
llicències i certificacions	00U1
lloc de treball desitjat	07A1
lo que uso	02L1
load	07>1
locul de munca actual	00[1
locul de munca vizat	0311
locul de muncă actual	00[1
locul de muncă vizat	0311
locum work	00E1
locuri de munca	00[1
locuri de muncă	00[1
loeneanspraak	0;g1
loenoenske	0;Z1
logiciels	02K1
logros	03_1
logros destacados	03_1
loisirs	0011
loisirs et centres d'interet	0011
loisirs et centres d'intérêt	0011
loisirs et passions	0011
lomba	03^1
loneansprak	0;g1
lononske	0;Z1
looking for	03L1
loopbaan	02O1
loopbaanoverzicht	02O1
lucrari publicate	02Y1
lucrari stiintifice	02Y1
lucrări publicate	02Y1
lucrări științifice	02Y1
luhidalt minust	08N1
luhitutvustus	08N1
lukesciai	06a1
luottamustehtaevaet	01L1
luottamustehtavat	01L1
luottamustehtävät	01L1
luottamustoimet	01L1
lupakortit	0;o1
luvat	0;o1
luvat ja kortit	0;o1
lydrastis	0=^1
lydraštis	0=^1
lyhyesti	01_1
lyhyt esittely	01_1
lyhytkurssit	01`1
läbitud koolitused	08_1
länkar	0=:1
léachtaí	01:1
líneas de investigación	00Y1
línguas	05f1
línguas estrangeiras	05f1
línguas faladas	05f1
líonraí agus ballraíochtaí	03V1
líonraí sóisialta	0=X1
löneanspråk	0;g1
lønønske	0;Z1
lühidalt minust	08N1
lühitutvustus	08N1
lūkesčiai	06a1
lịch sử công việc	0661
lịch sử làm việc	0661
ma formation	06N1
maal	0=_3
maatschappelijke activiteiten	00^1
macibas	01E1
magamrol	03h1
magamról	03h1
magang	0;^1
main projects	00G1
major projects	00G1
makaleler	01A1
mal	0=_3
malakunnatta	08i1
malstofur	0=b1
malthing	0=b1
management skills	00<1
mandats	00_1
manejo de programas	02L1
mang xa hoi	0:;1
manused	07^1
markmid	0161
markmið	0161
materinski i strani jezici	0;U1
me contacter	06E1
medailonek	05B1
medals	00D1
media sosial	0;P1
media spolecznosciowe	0=O1
media społecznościowe	0=O1
medlemskab	09>1
medlemskaber	09>1
medlemskap	0=c2
medlemskap i foereningar	09F1
medlemskap i foreningar	09F1
medlemskap i föreningar	09F1
medlemskap i organisasjoner	09=1
medlemskap och naetverk	09F1
medlemskap och natverk	09F1
medlemskap och nätverk	09F1
medmaelabref	0=e1
medmaelendur	0=e1
medmaeli	0=e1
megjelent muvek	05A1
megjelent művek	05A1
megpalyazott munkakor	01Q1
megpalyazott pozicio	01Q1
megpályázott munkakör	01Q1
megpályázott pozíció	01Q1
mehke vescine	0751
mehke veščine	0751
mein werdegang	02=1
meine ausbildung	00?1
meine berufserfahrung	02=1
meine faehigkeiten	03j1
meine fahigkeiten	03j1
meine fähigkeiten	03j1
meine projekte	03;1
meine stationen	02=1
meke vjestine	0771
meke vještine	0771
mekke dovednosti	06W1
melleklet	06F1
mellekletek	06F1
melléklet	06F1
mellékletek	06F1
membership	04<1
memberships	04<1
memberships and affiliations	04<1
membre	00f1
membresias	00o1
membresías	00o1
membru	0131
menntun	0:01
menntun og thjalfun	0:01
menntun og þjálfun	0:01
meriter	0=f1
meriter i oevrigt	0221
meriter i ovrigt	0221
meriter i övrigt	0221
meritos	03_1
merkis	02E1
mes competences	02K1
mes compétences	02K1
mes engagements	00_1
mes etudes	06N1
mes experiences	00`1
mes expériences	00`1
mes loisirs	0011
mes missions	00`1
mes outils	02K1
mes passions	0011
mes postes	00`1
mes projets	04b1
mes études	06N1
mesleki beceriler	02M1
mesleki deneyim	04N1
mesleki egitimler	01P1
mesleki eğitimler	01P1
mesleki tecrube	04N1
mesleki tecrübe	04N1
mesleki uyelikler	06k1
mesleki üyelikler	06k1
messen und kongresse	0<C1
methoden	03j1
metier recherche	04c1
meu percurso	0021
meu voluntariado	00J1
meðmælabréf	0=e1
meðmælendur	0=e1
meðmæli	0=e1
mi experiencia	00X1
mi formacion	00H1
mi formación	00H1
mi trayectoria	00X1
mi voluntariado	00L1
midja socjali	0=g1
midja soċjali	0=g1
mielenkiinnon kohteet	09n1
mijn loopbaan	02O1
mijn opleiding	00I1
mijn vaardigheden	03f1
mijn werkervaring	02O1
military service record	00E1
mimoskolni aktivity	06V1
mimoskolni cinnost	06V1
mimoskolska cinnost	07L1
mimoskolske aktivity	07L1
mimoškolní aktivity	06V1
mimoškolní činnost	06V1
mimoškolská činnosť	07L1
mimoškolské aktivity	07L1
min bakgrund	02<1
min erfaring	08g2
min jien	08B1
minat	0:S1
minat dan hobi	0:S1
minat kerja	08\1
minat pribadi	0:S1
minha experiencia	0021
minha experiência	0021
minha formacao	0031
minha formação	0031
minhas habilidades	02H1
minijobs	02=1
minositesek	04;1
minust	08N1
minusta	01_1
minősítések	04;1
mionsonrai pearsanta	08e1
mionsonraí pearsanta	08e1
mis aficiones	00Y1
mis estudios	00H1
mis habilidades	02L1
mis intereses	00Y1
mis trabajos	00X1
misc	00d1
miscelaneo	06g1
miscellaneous	00d1
miscel·lania	01U1
miscel·lània	01U1
misceláneo	06g1
missa olen tyoskennellyt	0191
missae olen tyoeskennellyt	0191
mission statement	0001
missions	00`1
missä olen työskennellyt	0191
mitgliedschaft	03k1
mitgliedschaften	03k1
mitgliedschaften in vereinen	03k1
mitgliedschaften und netzwerke	03k1
mixxellanja	01K1
mocne strony	07P1
moi quan tam	0=h1
moje atuty	04h1
moje doswiadczenie	0861
moje doświadczenie	0861
moje praxe	07l1
mokslas	0:_1
mokslines publikacijos	0<41
moksliniai tyrimai	02j1
mokslinės publikacijos	0<41
mokymai	0=21
mokymai ir kursai	0=21
mokymasis	0:_1
moltai	0=i1
moltaí	0=i1
moltoiri	0=i1
moltóirí	0=i1
mon experience	00`1
mon expérience	00`1
mon parcours	00`1
mon profil	0041
mong muon	0671
mong muốn	0671
mooc	0321
more	00d1
more about me	0001
mother tongue and other languages	09L1
motivacijas vestule	0=j1
motivacijsko pismo	0=k2
motivaciono pismo	0=m1
motivacios level	0<31
motivacni dopis	0=n1
motivacny list	0=o1
motivasyon mektubu	0>01
motivatie	07Y1
motivatiebrief	03`1
motivation	0>12
motivation letter	02D1
motivationsschreiben	0291
motivatsioonikiri	0;\1
motivační dopis	0=n1
motivačný list	0=o1
motiveret ansoegning	02;1
motiveret ansogning	02;1
motiveret ansøgning	02;1
motivációs levél	0<31
motivācijas vēstule	0=j1
motyvacinis laiskas	0=^1
motyvacinis laiškas	0=^1
mrezne stranice	0;11
mrežne stranice	0;11
muc khac	0<11
muc luong mong muon	0671
muc tieu	03W1
muc tieu nghe nghiep	03W1
muita tietoja	0=Z1
munca mea	00[1
munca voluntara	00\1
munci sezoniere	00[1
muncă voluntară	00\1
munkahely	0171
munkahelyek	0171
munkahelyi tapasztalat	0171
munkakorok	0171
munkakörök	0171
munkatapasztalat	0171
munkatapasztalatok	0171
munkatortenet	0171
munkatörténet	0171
munkaviszonyok	0171
muszaki ismeretek	0731
muttersprache und fremdsprachen	09V1
muu	0>32
muu info	0=Y1
muu koulutus	01`1
muu osaaminen	01^1
muu teave	0=Y1
muu tyoekokemus	0191
muu tyokokemus	0191
muu työkokemus	0191
muud oskused	02f1
muut	0=Z1
muut koulutukset	01`1
muut taidot	01^1
muut tiedot	0=Z1
muut tyoet	0191
muut tyot	0191
muut työt	0191
muuta	0=Z1
my career	00E1
my education	00F1
my experience	00E1
my journey	00E1
my next role	03L1
my projects	00G1
my skills	00<1
my stack	00<1
my studies	00F1
my tech stack	00<1
my toolbox	00<1
my work	00E1
málakunnátta	08i1
málstofur	0=b1
málþing	0=b1
mål	0=_3
méritos	03_1
métier recherché	04c1
mācības	01E1
mērķis	02E1
měkké dovednosti	06W1
műszaki ismeretek	0731
mạng xã hội	0:;1
mối quan tâm	0=h1
mục khác	0<11
mục tiêu	03W1
mục tiêu nghề nghiệp	03W1
mức lương mong muốn	0671
na kratko o meni	05E1
na meain shoisialta	0=X1
na meáin shóisialta	0=X1
nach feierabend	03=1
nachweise	00@1
naetverk	0=:1
naetverk och medlemskap	09F1
nagrade	0>53
nagrade i priznanja	0>82
nagrade in priznanja	07n1
nagrody	0<P1
nagrody i stypendia	0<P1
nagrody i wyroznienia	0<P1
nagrody i wyróżnienia	0<P1
naisc	0=X1
najvyssie dosiahnute vzdelanie	01?1
najvyššie dosiahnuté vzdelanie	01?1
najwazniejsze osiagniecia	0<P1
najwazniejsze projekty	03Q1
najwazniejsze umiejetnosci	07P1
najważniejsze osiągnięcia	0<P1
najważniejsze projekty	03Q1
najważniejsze umiejętności	07P1
nam	0:01
namsferill	0:01
namskeid	08^1
namskeid og radstefnur	08^1
nang luc	04K1
naobrazba	08I1
naryste	02l1
naryste organizacijose	02l1
narystes	02l1
narystė	02l1
narystė organizacijose	02l1
narystės	02l1
narzedzia	07P1
narzędzia	07P1
nas horas vagas	02Q1
nascholing	0071
nastroje	0;C2
natjecanja	0>:1
natverk	0=:1
natverk och medlemskap	09F1
naucni radovi	0>;1
nauka	08L1
naučni radovi	0>;1
neben der arbeit	03=1
nebenjobs	02=1
nebenprojekte	03;1
nebentaetigkeit	02=1
nebentaetigkeiten	02=1
nebentatigkeit	02=1
nebentatigkeiten	02=1
nebentätigkeit	02=1
nebentätigkeiten	02=1
neformalno izobrazevanje	06h1
neformalno izobraževanje	06h1
neformalno obrazovanje	07R1
nejvyssi dosazene vzdelani	01>1
nejvyšší dosažené vzdělání	01>1
nel tempo libero	0361
nettprofiler	0==1
nettsider	0==1
nettverk og medlemskap	09=1
netvaerk	0:81
netvaerk og medlemskaber	09>1
netværk	0:81
netværk og medlemskaber	09>1
netwerken	0><1
netwerken en lidmaatschappen	03i1
netwerks socjali	0=g1
netwerks soċjali	0=g1
netwerks u shubijiet	02o1
netwerks u sħubijiet	02o1
networks	09B1
networks and memberships	04<1
netzwerke	0:`1
netzwerke und mitgliedschaften	03k1
nevenactiviteiten	00^1
nevenfuncties	00^1
nevenprojecten	03e1
next role	03L1
nghien cuu	04I1
nghiên cứu	04I1
ngoai ngu	0<01
ngon ngu	0<01
ngon ngu lap trinh	04K1
ngoại ngữ	0<01
nguoi gioi thieu	09b1
nguoi tham chieu	09b1
nguoi tham khao	09b1
nguyen vong	0671
nguyen vong cong viec	0671
nguyện vọng	0671
nguyện vọng công việc	0671
ngôn ngữ	0<01
ngôn ngữ lập trình	04K1
người giới thiệu	09b1
người tham chiếu	09b1
người tham khảo	09b1
nitelikler	02M1
niveau de langue	03K1
niveaux de langues	03K1
nivel de estudios	00H1
nivel de idiomas	05b1
nivell d'idiomes	05e1
niyet mektubu	0>01
nodarbinatiba	06^1
nodarbinātība	06^1
noeglekompetencer	0711
noekkelkompetanse	01i1
noekkelkvalifikasjoner	0;41
noglekompetencer	0711
nokkelkompetanse	01i1
nokkelkvalifikasjoner	0;41
non formal education	00e1
non-formal education	00e1
notable projects	00G1
notlar	05?1
nozimigakie projekti	0;L1
nozīmīgākie projekti	0;L1
nuorodos	0;01
nyckelkompetenser	06d1
nyelvek	0:^1
nyelvi ismeretek	0:^1
nyelvi keszsegek	0:^1
nyelvi kompetenciak	0:^1
nyelvi kompetenciák	0:^1
nyelvi készségek	0:^1
nyelvismeret	0:^1
nyelvtudas	0:^1
nyelvtudás	0:^1
nyelvvizsgak	0:^1
nyelvvizsgák	0:^1
nám	0:01
námsferill	0:01
námskeið	08^1
námskeið og ráðstefnur	08^1
nástroje	0;C2
nätverk	0=:1
nätverk och medlemskap	09F1
nøglekompetencer	0711
nøkkelkompetanse	01i1
nøkkelkvalifikasjoner	0;41
năng lực	04K1
o meni	0>=3
o meu percurso	0021
o mne	0>@2
o mnie	04h1
o mně	05B1
o que sei fazer	02H1
o sobie	04h1
oa 능력	0>B1
oa능력	0>B1
obair dheonach	09c1
obiectiv	04P1
obiectiv profesional	04P1
obiective	04P1
obiettivi	03H1
obiettivo	03H1
obiettivo professionale	03H1
objave	0>C3
objave in predavanja	03m1
objavljeni radovi	05I2
objectif	0041
objectif professionnel	0041
objectifs	0041
objectiu	0991
objectiu professional	0991
objective	0001
objectivo	02F1
objektif	06l1
objetivo	0>F2
objetivo profesional	00P1
objetivo profissional	02F1
objetivos	0>F2
objetivos pessoais	04S1
obras	0>H2
obrazovanje	01G2
obrazovanje i obuka	0>J1
obrazovanje i osposobljavanje	08I1
obres	0>K1
obsluga komputera	07P1
obstudijske dejavnosti	0891
obsługa komputera	07P1
obuke	07Q1
obštudijske dejavnosti	0891
ocakavania	0851
occupation	00E1
occupational experience	00E1
occupazione	01W1
occupazione desiderata	02m1
ocekavani	0:91
ocekivanja	0>L2
oceneni	07m1
oceneni a uspechy	07m1
ocenenia	0>N1
ocenenia a uspechy	0>N1
ocenenia a úspechy	0>N1
ocenění	07m1
ocenění a úspěchy	07m1
ocio	00Y1
octrooien	02^1
ocupacao de tempos livres	02Q1
ocupacio desitjada	07A1
ocupació desitjada	07A1
ocupação de tempos livres	02Q1
oczekiwania	07o1
oczekiwania finansowe	07o1
odabrani projekti	0>O1
odborna prax	0>P1
odborna praxe	07l1
odborna skoleni	00A1
odborna sposobilost	0531
odborna zpusobilost	0521
odborne certifikaty	0521
odborne clanky	0>Q1
odborne dovednosti	06W1
odborne publikace	0>Q1
odborne publikacie	0>R1
odborne skusenosti	0>P1
odborne znalosti	0;C2
odborne zrucnosti	06Z1
odborná prax	0>P1
odborná praxe	07l1
odborná spôsobilosť	0531
odborná způsobilost	0521
odborná školení	00A1
odborné certifikáty	0521
odborné dovednosti	06W1
odborné publikace	0>Q1
odborné publikácie	0>R1
odborné skúsenosti	0>P1
odborné znalosti	0;C2
odborné zručnosti	06Z1
odborné články	0>Q1
odbyte szkolenia	07O1
odkazy	0>S2
odnosniki	0=O1
odnośniki	0=O1
odporucania	0>U1
odporúčania	0>U1
odul ve basarilar	03[1
oduller	03[1
oduller ve basarilar	03[1
odullerim	03[1
oenska stilling	0;Y1
oenskad befattning	0;g1
oenskad tjaenst	0;g1
oenskat arbete	0;g1
oenskemaal	0;g1
oensker	0;k2
oensket job	0;Z1
oensket jobb	0;Y1
oensket stilling	0;k2
oevrig	01j1
oevrig arbetslivserfarenhet	02<1
oevrig erhvervserfaring	0281
oevrig informasjon	01j1
oevrig information	0221
oevrig utbildning	09S1
oevriga faerdigheter	06d1
oevriga kunskaper	06d1
oevriga meriter	0221
oevriga meriter och kunskaper	06d1
oevriga uppgifter	0221
oevriga upplysningar	0221
oevriga utbildningar	09S1
oevrige ferdigheter	01i1
oevrige kompetencer	0711
oevrige kurser	08O1
oevrige oplysninger	01f1
oevrige opplysninger	01j1
oevrigt	0>V2
oevrigt engagemang	08`1
off duty	00a1
off the clock	00a1
ofimatica	02L1
ofimática	02L1
ogrenim	01@1
ogrenim bilgileri	01@1
ogrenim durumu	01@1
ohjelmistot	01^1
ohjelmointikielet	01^1
ohrajn	01K1
oideachas	04L1
oideachas agus oiliuint	04L1
oideachas agus oiliúint	04L1
oiliuint	04g1
oiliúint	04g1
oklevelek	04;1
oktatas	08W1
oktatas es kepzes	08W1
oktatas es kepzesek	08W1
oktatás	08W1
oktatás és képzés	08W1
oktatás és képzések	08W1
okul	01@1
okurettindi	0441
okuskirteini	0441
older positions	00E1
olennainen tyoekokemus	0191
olennainen tyokokemus	0191
olennainen työkokemus	0191
olulisemad projektid	0;:1
om	0=_3
om meg	0;41
om mig	0;52
om personen	0<d1
omandatud haridus	09m1
omat projektit	09j1
omdoemen	0>X1
omdomen	0>X1
omdömen	0>X1
on yazi	0>01
on yazi ozeti	01[1
onde trabalhei	0021
onderscheidingen	03c1
onderscheidingen en prijzen	03c1
onderwijs	00I1
onderwijs en opleiding	00I1
onderwijservaring	02O1
onderzoek	03e1
onderzoekservaring	02O1
onderzoeksprojecten	03e1
one cikan projeler	00R1
onkentes munka	0=11
onkentes tapasztalat	0=11
onkentes tevekenyseg	0=11
onkentesseg	0=11
online	0>Y2
online courses	00e1
online presence	09B1
online profielen	0><1
online profile	0:`1
online profiles	09B1
online profilok	0:71
online profily	0>S2
online-profile	0:`1
onlineprofiler	0>[2
onnur faerni	09:1
onoracha	08@1
onoracha agus gradaim	08@1
onorificenze	04A1
onoruri	04H1
onska stilling	0;Y1
onskad befattning	0;g1
onskad tjanst	0;g1
onskat arbete	0;g1
onskemal	0;g1
onsker	0;k2
onsket job	0;Z1
onsket jobb	0;Y1
onsket stilling	0;k2
ontspanning	04F1
onur ve oduller	03[1
onur ve ödüller	03[1
onóracha	08@1
onóracha agus gradaim	08@1
opdrachten	02O1
open source	0>]2
open source contributions	00G1
open source projects	00G1
open source projekte	03;1
open source software	00G1
open to	03L1
open-source software	00G1
open-source-projekte	03;1
opensourceprojecten	03e1
operare pc	0091
opere	0=;1
opingud	09m1
opinie	0>_1
opinnot	01I1
opintotausta	01I1
opis	04h1
opiskelu	01I1
oplaeg	04=1
opleiding	00I1
opleiding en studie	00I1
opleiding en training	00I1
opleidingen	00I1
opleidingen en studies	00I1
opleidingsachtergrond	00I1
opleidingsgegevens	00I1
oplæg	04=1
oppimine	09m1
oppsummering	0;41
opravneni	0521
opravnenia	0531
oprogramowanie	07P1
oprávnenia	0531
oprávnění	0521
opsummering	0<:1
organisasi	0;n1
organisasjoner	09=1
organisasjonserfaring	08A1
organisational skills	00<1
organisationer	0>`2
organisations professionnelles	00f1
organisatsioonid	0=81
organizacijas	03n1
organizacijos	02l1
organizaciones	00o1
organizacje	06P1
organizacje studenckie	01M1
organizacoes	0111
organizatii	0131
organizatii profesionale	0131
organizations	04<1
organizações	0111
organizații	0131
organizații profesionale	0131
organizācijas	03n1
orodja	0751
osaaminen	01^1
osaamisalueet	01^1
osaamisprofiili	01_1
osebne informacije	0<h1
osebne lastnosti	05E1
osebni podatki	0<h1
osebni profil	05E1
osebni projekti	0;J1
osiagniecia	0<P1
osiagniecia i nagrody	0<P1
osiągnięcia	0<P1
osiągnięcia i nagrody	0<P1
oskastarf	0>b1
oskir um starf	0>b1
oskused	02f1
oskused ja teadmised	02f1
osnovni podaci	0<^2
osnovni podatki	0<h1
osobe za kontakt	0>c1
osobe za preporuku	0>d2
osobne informacie	0<g1
osobne informacije	0<j1
osobne projekty	0>f1
osobne udaje	0<g1
osobne vjestine	0771
osobne vjestine i kompetencije	0771
osobne vjestine i osobine	0;d1
osobne vještine	0771
osobne vještine i kompetencije	0771
osobne vještine i osobine	0;d1
osobne vlastnosti	0;c1
osobni data	0<i1
osobni informace	0<i1
osobni interesi	0:Y1
osobni podaci	0<j1
osobni profil	0>g2
osobni projekti	0>O1
osobni projekty	0>i1
osobni udaje	0<i1
osobni vlastnosti	05B1
osobni zajmy	0<N1
osobny profil	0;c1
osobné informácie	0<g1
osobné projekty	0>f1
osobné vlastnosti	0;c1
osobné údaje	0<g1
osobní data	0<i1
osobní informace	0<i1
osobní profil	05B1
osobní projekty	0>i1
osobní vlastnosti	05B1
osobní zájmy	0<N1
osobní údaje	0<i1
osobný profil	0;c1
osoby polecajace	0>_1
osoby polecające	0>_1
osposobljavanje	07R1
oss	0>j1
osszefoglalas	03h1
osszefoglalo	03h1
oss活動	0>j1
ostale informacije	07V2
ostale vestine	0761
ostale veštine	0761
ostale vjestine	0771
ostale vještine	0771
ostali podaci	07V2
ostalo	07S3
ostatne	06X1
ostatne informacie	06X1
ostatne zrucnosti	06Z1
ostatni	06U1
ostatni dovednosti	06W1
ostatni informace	06U1
ostatné	06X1
ostatné informácie	06X1
ostatné zručnosti	06Z1
ostatní	06U1
ostatní dovednosti	06W1
ostatní informace	06U1
osvedceni	0521
osvedceni a certifikaty	0521
osvedcenia	0531
osvedcenia a certifikaty	0531
osvedčenia	0531
osvedčenia a certifikáty	0531
osvědčení	0521
osvědčení a certifikáty	0521
osztondijak	0791
osztondijak es dijak	0791
ota yhteytta	0:21
ota yhteyttae	0:21
ota yhteyttä	0:21
other	00d1
other experience	00E1
other information	00d1
other interests	00a1
other jobs	00E1
other language(s	09L1
other languages	09L1
other roles	00E1
other skills	00<1
other work	00E1
others	00d1
otra experiencia	00X1
otra formacion	00b1
otra formación	00b1
otra informacion	06g1
otra información	06g1
otras experiencias	00X1
otro(s) idioma(s	05b1
otros	06g1
otros conocimientos	02L1
otros cursos	00b1
otros datos	06g1
otros datos de interes	06g1
otros datos de interés	06g1
otros idiomas	05b1
otros meritos	06g1
otros méritos	06g1
ou j'ai travaille	00`1
out of office	00a1
outils	02K1
outils informatiques	02K1
outra(s) lingua(s	05f1
outra(s) língua(s	05f1
outras competencias	02H1
outras competências	02H1
outras experiencias	0021
outras experiências	0021
outras informacoes	06R1
outras informacoes relevantes	06R1
outras informações	06R1
outras informações relevantes	06R1
outras linguas	05f1
outras línguas	05f1
outreach	00Z1
outros	06R1
outros cursos	00S1
outros dados	06R1
outside interests	00a1
outside of work	00a1
outside work	00a1
ouvrages	02X1
over mezelf	07Y1
over mij	07Y1
overig	0061
overige	0061
overige cursussen	0071
overige gegevens	0061
overige informatie	0061
overige opleidingen	0071
overige vaardigheden	03f1
overige werkervaring	02O1
overview	0001
ovladanie jazykov	06G1
ovlascenja	0871
ovlastenja	0541
ovlaštenja	0541
ovlašćenja	0871
ovládanie jazykov	06G1
ovrig	01j1
ovrig arbetslivserfarenhet	02<1
ovrig erhvervserfaring	0281
ovrig informasjon	01j1
ovrig information	0221
ovrig utbildning	09S1
ovriga fardigheter	06d1
ovriga kunskaper	06d1
ovriga meriter	0221
ovriga meriter och kunskaper	06d1
ovriga uppgifter	0221
ovriga upplysningar	0221
ovriga utbildningar	09S1
ovrige ferdigheter	01i1
ovrige kompetencer	0711
ovrige kurser	08O1
ovrige oplysninger	01f1
ovrige opplysninger	01j1
ovrigt	0>V2
ovrigt engagemang	08`1
ozet	01[1
ozgecmis ozeti	01[1
où j'ai travaillé	00`1
očakávania	0851
očekivanja	0>L2
očekávání	0:91
oħrajn	01K1
pa fritiden	0>k2
paa fritiden	0>k2
padevused	02f1
paetevyydet	0;o1
paetevyydet ja kortit	0;o1
paetevyydet ja luvat	0;o1
paetevyys	0;o1
pageidaujamas darbas	06a1
pageidaujamos pareigos	06a1
pageidavimai	06a1
pagrindine informacija	02h1
pagrindinė informacija	02h1
paipeir	01:1
paitinni	01:1
paitinní	01:1
paixoes	02Q1
paixões	02Q1
palestras	02G1
palgasoov	0>m1
palkinnot	02:1
palkinnot ja tunnustukset	02:1
palkkatoive	09h1
palyafutas	0171
pamatinformacija	0<c1
pamatinformācija	0<c1
papers	02W1
papildinformacija	05F1
papildinformācija	05F1
papildizglitiba	02B1
papildizglītība	02B1
papildoma informacija	0;H1
papildoma veikla	0>n1
papildomas issilavinimas	0=21
papildomas išsilavinimas	0=21
papildomi duomenys	0;H1
papildu informacija	05F1
papildu informācija	05F1
papildu izglitiba	02B1
papildu izglītība	02B1
papildus informacija	05F1
papildus informācija	05F1
paqueteria	02L1
paquetería	02L1
paquetes informaticos	02L1
paquetes informáticos	02L1
par mani	02E1
par slov o mne	0>@2
parcours	00`1
parcours academique	06N1
parcours académique	06N1
parcours professionnel	00`1
parcours scolaire	06N1
parcours universitaire	06N1
parcurs educational	08D1
parcurs educațional	08D1
parcurs profesional	00[1
participacao em eventos	05o1
participacio social	00]1
participacion social	00L1
participació social	00]1
participación social	00L1
participari la conferinte	0641
participação em eventos	05o1
participări la conferințe	0641
pasakumi	06T1
pasantias	00X1
pasantías	00X1
pasatiempos	00Y1
pasiekimai	02?1
pasiones	00Y1
pasirinkti projektai	02j1
pasiuni	0:B1
pasiuni si hobby uri	0:B1
pasiuni si interese	0:B1
pasiuni și hobby-uri	0:B1
pasiuni și interese	0:B1
pasje	06O1
pasje i zainteresowania	06O1
paskyros	0;01
pasraksturojums	02E1
passatempi	0:n2
passatempos	02Q1
passe temps	0011
passe-temps	0011
passioni	0361
passions	0>o3
pastimes	00a1
pasākumi	06T1
paten	04G1
patendid	02d1
patent	02`1
patentai	0<41
patente	0?22
patente di guida	0?41
patenten	02^1
patenter	02a2
patentes	0?52
patenti	0?75
patenti di guida	0?41
patenti e attestati	00;1
patenti e certificazioni	00;1
patentini	00;1
patentit	02_1
patentler	01A1
patents	0?<2
patents and certifications	03R1
patents and publications	02W1
patenty	0?>3
patevyydet	0;o1
patevyydet ja kortit	0;o1
patevyydet ja luvat	0;o1
patevyys	0;o1
patirtis	06`1
pazymejimai	0331
pazymejimai ir sertifikatai	0331
pašraksturojums	02E1
pažymėjimai	0331
pažymėjimai ir sertifikatai	0331
pc kenntnisse	03j1
pc znalosti	0;C2
pc-kenntnisse	03j1
pcスキル	0;F1
peer reviewed publications	02W1
peer-reviewed publications	02W1
pehmeaet taidot	01^1
pehmeat taidot	01^1
pehmeät taidot	01^1
pekerjaan	0;^1
pekerjaan yang diinginkan	08\1
pelatihan	0=71
pelatihan & sertifikasi	0=71
pelatihan dan kursus	0=71
pelatihan dan sertifikasi	0=71
pemberi referensi	06S1
pembicara	04G1
pencapaian	03^1
pendidikan	0;Q1
pendidikan formal	0;Q1
pendidikan non formal	0=71
pendidikan nonformal	0=71
pendidikan terakhir	0;Q1
penelitian	0?A1
pengalaman	0;^1
pengalaman bekerja	0;^1
pengalaman berorganisasi	0;n1
pengalaman kerja	0;^1
pengalaman magang	0;^1
pengalaman organisasi	0;n1
pengalaman pekerjaan	0;^1
pengalaman praktik	0;^1
pengalaman profesional	0;^1
pengalaman proyek	0?A1
pengalaman relawan	0;n1
pengalaman sukarela	0;n1
penghargaan	03^1
penghargaan & prestasi	03^1
penghargaan dan prestasi	03^1
penguasaan bahasa	03T1
penilaian mandiri keterampilan digital	0?B1
perangkat lunak	03U1
percorso accademico	04X1
percorso di studi	04X1
percorso formativo	04X1
percorso lavorativo	01W1
percorso professionale	01W1
percorso scolastico	04X1
percurso academico	0031
percurso académico	0031
percurso profissional	0021
perfectionare	01S1
perfectionnement	0321
perfecționare	01S1
perfil	0?C3
perfil personal	0?F2
perfil pessoal	02F1
perfil profesional	00P1
perfil professional	0991
perfil profissional	02F1
perfiles	08c1
perfiles en linea	08c1
perfiles en línea	08c1
perfils	08d1
perfils en linia	08d1
perfils en línia	08d1
perfis	0=K1
perfis online	0=K1
performance experience	00E1
perkenalan	06l1
permis	0?H1
permis auto	04U1
permis b	0?H1
permis de conducere	04U1
permis de conduir	04V1
permis de conduire	0?H1
permis et certifications	00O1
permis et habilitations	00O1
permiso de conducir	04T1
permisos	00T1
permisos de conducir	04T1
permisos de conduir	04V1
permís de conduir	04V1
persoane de referinta	0?I1
persoane de referință	0?I1
persoenliche angaben	01o1
persoenliche daten	01o1
persoenliche faehigkeiten	03j1
persoenliche faehigkeiten und kompetenzen	03j1
persoenliche informationen	01o1
persoenliche interessen	03=1
persoenliche kompetenzen	03j1
persoenliche projekte	03;1
persoenliche staerken	03l1
persoenliches	01o1
persoenliches profil	03l1
persoenliches und hobbys	03=1
person	01o1
personal	03\1
personal data	03\1
personal details	03\1
personal info	03\1
personal information	03\1
personal interests	00a1
personal particulars	03\1
personal profile	0001
personal projects	00G1
personal pursuits	00a1
personal skills	00<1
personal skills and competences	00<1
personal statement	0001
personal summary	0001
personalia	0?J4
personalien	01o1
personas dati	0<c1
personas informacija	0<c1
personas informācija	0<c1
persondata	0?N3
personendaten	01o1
personiga informacija	0<c1
personigas ipasibas	02E1
personigie dati	0<c1
personigie projekti	0;L1
personiska informacija	0<c1
personiskā informācija	0<c1
personlege opplysningar	0<d1
personliche angaben	01o1
personliche daten	01o1
personliche fahigkeiten	03j1
personliche fahigkeiten und kompetenzen	03j1
personliche informationen	01o1
personliche interessen	03=1
personliche kompetenzen	03j1
personliche projekte	03;1
personliche starken	03l1
personliches	01o1
personliches profil	03l1
personliches und hobbys	03=1
personlig informasjon	0<d1
personlig information	09f1
personlig presentation	0=01
personlig profil	0=_3
personliga egenskaper	0=01
personliga faerdigheter och kompetenser	06d1
personliga fardigheter och kompetenser	06d1
personliga färdigheter och kompetenser	06d1
personliga intressen	09\1
personliga projekt	08Q1
personliga uppgifter	09f1
personlige data	0<k1
personlige egenskaper	0;41
personlige ferdigheter	01i1
personlige interesser	0:]1
personlige kompetencer	0711
personlige oplysninger	0<k1
personlige opplysninger	0<d1
personlige projekter	08R1
personlige prosjekter	08S1
personligt	0;52
personligt brev	09E1
personnes de reference	0=A1
personnes de référence	0=A1
personoplysninger	0<k1
personopplysninger	0<d1
personuleg samantekt	0161
personuleg verkefni	08Y1
personulegar upplysingar	09g1
personuppgifter	09f1
personuupplysingar	09g1
personīgie dati	0<c1
personīgie projekti	0;L1
personīgā informācija	0<c1
personīgās īpašības	02E1
persoonlijk profiel	07Y1
persoonlijke gegevens	03]1
persoonlijke informatie	03]1
persoonlijke interesses	04F1
persoonlijke projecten	03e1
persoonlijke samenvatting	07Y1
persoonlijke vaardigheden	03f1
persoonlijke vaardigheden en competenties	03f1
persoonsgegevens	03]1
persuni ta' referenza	0?Q1
persónuleg samantekt	0161
persónuleg verkefni	08Y1
persónulegar upplýsingar	09g1
persónuupplýsingar	09g1
persönliche angaben	01o1
persönliche daten	01o1
persönliche fähigkeiten	03j1
persönliche fähigkeiten und kompetenzen	03j1
persönliche informationen	01o1
persönliche interessen	03=1
persönliche kompetenzen	03j1
persönliche projekte	03;1
persönliche stärken	03l1
persönliches	01o1
persönliches profil	03l1
persönliches und hobbys	03=1
pertenencia a asociaciones	00o1
pertinenca a associacions	0101
pertinença a associacions	0101
perustiedot	0:21
pesquisa	0;71
pet projects	00G1
pet проекты	0?R1
pet-проекты	0?R1
petijumi	0;L1
petits boulots	00`1
petniecibas projekti	0;L1
phu luc	07;1
phụ lục	07;1
pieces jointes	0251
pieejamiba	06_1
pieejamība	06_1
pielikumi	0?S1
pielikums	0?S1
pieredze	06^1
pieteikuma vestule	0=j1
pieteikuma vēstule	0=j1
pinned	00G1
pinned projects	00G1
pièces jointes	0251
places i've worked	00E1
po godzinach	06O1
pocitacove dovednosti	06W1
pocitacove znalosti	0;C2
pocitacove zrucnosti	06Z1
podaci za kontakt	0<^2
podstawowe informacje	06\1
podsumowanie	04h1
podsumowanie zawodowe	04h1
podujatia	0<>1
pohiandmed	0;91
points forts	0041
poklicna pot	06j1
poklicne izkusnje	06j1
poklicne izkušnje	06j1
poklicni profil	05E1
polecenia	0>_1
politisches engagement	03>1
pomegiai	0:T1
pomegiai ir interesai	0:T1
pomembnejsi projekti	0;J1
pomembnejši projekti	0;J1
pomėgiai	0:T1
pomėgiai ir interesai	0:T1
ponencias	02[1
ponencias y publicaciones	02[1
ponencies	05g1
ponències	05g1
popis publikacija	0?T1
popratno pismo	0?U1
poprzednie stanowiska	0861
portafolio	0;81
portafolis	0>K1
portafoll	0?V1
portefoelje	0?W2
portefolje	0?W2
portefølje	0?W2
portfelis	02j1
portfelj	0;J1
portfoelj	08Q1
portfolio	0?YE
portfolj	08Q1
portfolyo	00R1
portfoolio	0;:1
portfoy	00R1
portfólio	0?n2
portfólió	09H1
portfölj	08Q1
portföy	00R1
portofolio	0?A1
portofoliu	04k1
posicao desejada	04S1
posisi yang diinginkan	08\1
posisi yang dilamar	08\1
position sought	03L1
positions	00E1
positions held	00E1
positions of responsibility	00E1
posizione attuale	01W1
posizione desiderata	02m1
posizione per la quale si concorre	02m1
posizione ricercata	02m1
posizioni ricoperte	01W1
posição desejada	04S1
poslovno iskustvo	0;;2
post ata uaim	09U1
post atá uaim	09U1
post inmhianaithe	09U1
poste recherche	04c1
poste recherché	04c1
poste souhaite	04c1
poste souhaité	04c1
poste vise	04c1
poste visé	04c1
postes occupes	00`1
postes occupés	00`1
postes precedents	00`1
postes précédents	00`1
postignuca	0>:1
postignuća	0>:1
posts held	00E1
postul dorit	0311
postul vizat	0311
poszukiwane stanowisko	07o1
potrdila	05:1
potvrde	0@02
potvrde i certifikati	0541
povezave	08>1
poveznice	0;11
povijest zaposlenja	07k1
povzetek	05E1
pozadovana pozice	0:91
pozadovana pozicia	0851
pozadovane zamestnani	0:91
pozadovane zamestnanie	0851
pozitia dorita	0311
pozizzjoni mixtieqa	07?1
poziția dorită	0311
poznavanje jezika	0;R2
poznavanje rada na racunaru	0761
poznavanje rada na računaru	0761
poznavanje stranih jezika	0;R2
pozostale	07N1
pozostale informacje	07N1
pozostałe	07N1
pozostałe informacje	07N1
počítačové dovednosti	06W1
počítačové znalosti	0;C2
počítačové zručnosti	06Z1
pożizzjoni mixtieqa	07?1
požadovaná pozice	0:91
požadovaná pozícia	0851
požadované zamestnanie	0851
požadované zaměstnání	0:91
praca	0861
praca s pocitacom	06Z1
praca spoleczna	01M1
praca społeczna	01M1
praca zawodowa	0861
prace dorywcze	0861
prace s pc	06W1
prace sezonowe	0861
pracovna historia	0>P1
pracovna prax	0>P1
pracovne skusenosti	0>P1
pracovni historie	07l1
pracovni kariera	07l1
pracovni praxe	07l1
pracovni preference	0:91
pracovni zkusenost	07l1
pracovni zkusenosti	07l1
pracovná história	0>P1
pracovná prax	0>P1
pracovné skúsenosti	0>P1
pracovní historie	07l1
pracovní kariéra	07l1
pracovní praxe	07l1
pracovní preference	0:91
pracovní zkušenost	07l1
pracovní zkušenosti	07l1
practica	00[1
practical experience	00E1
practical skills	00<1
practicas	00X1
practicas profesionales	00X1
practică	00[1
practiques	04W1
praesentation	0<:1
praesentationer	04=1
praestationer	01k1
praksa	0@23
prakse	0@54
prakses	06^1
praksis	0231
prakticke skusenosti	0>P1
praktické skúsenosti	0>P1
prakticne izkusnje	06j1
prakticno iskustvo	07k1
praktijkervaring	02O1
praktik	0@92
praktika	0@;3
praktikad	01]1
praktikophold	0281
praktikum	02=1
praktische erfahrung	02=1
praktische erfahrungen	02=1
praktične izkušnje	06j1
praktično iskustvo	07k1
praktyka zawodowa	0861
praktyki	0861
praktyki i staze	0861
praktyki i staże	0861
pranesimai	0<41
pranešimai	0<41
prasmes	05G1
prasmes un iemanas	05G1
prasmes un iemaņas	05G1
prasmes un zinasanas	05G1
prasmes un zināšanas	05G1
prawa jazdy	0@>1
prawo jazdy	0@>1
prax	0>P1
praxe	07l1
praxiserfahrung	02=1
predavanja	0>C3
predchozi zamestnani	07l1
prednaskova cinnost	05K2
prednasky	05K2
prednášková činnosť	0>R1
prednášky	0>R1
predstava o zamestnani	0851
predstava o zamestnaní	0851
predstaveni	05B1
predstavenie	0;c1
predstavitev	05E1
predstavitve	03m1
predstavljanje	0;d1
predstavy o praci	0:91
preference	0:91
preferences	03L1
preferencias	0@?2
preferencias laborales	07@1
preferencie	0851
preferencies	07A1
preferencies laborals	07A1
preferencije	0@A1
preferencje	07o1
preferencje zawodowe	07o1
preferensi pekerjaan	08\1
preferenze	02m1
preferenzi	07?1
preferinte	0311
preferințe	0311
preferovana pozice	0:91
preferovana pozicia	0851
preferovaná pozice	0:91
preferovaná pozícia	0851
preferowane stanowisko	07o1
preferred occupation	03L1
preferències	07A1
preferències laborals	07A1
preferências	04S1
pregatire academica	08D1
pregatire educationala	08D1
pregătire academică	08D1
pregătire educațională	08D1
prehled praxe	07l1
prehled zamestnani	07l1
preise	03?1
preise und auszeichnungen	03?1
preise und stipendien	03?1
prelekcje	02e1
premi	04A1
premi e borse di studio	04A1
premi e riconoscimenti	04A1
premiacoes	04?1
premiações	04?1
premii	04H1
premii si distinctii	04H1
premii si realizari	04H1
premii și distincții	04H1
premii și realizări	04H1
premios	05h2
premios e distincoes	04?1
premios e honrarias	04?1
premios e reconhecimentos	04?1
premios y becas	03_1
premios y distinciones	03_1
premios y logros	03_1
premios y reconocimientos	03_1
premis	0301
premis i distincions	0301
premis i reconeixements	0301
premjijiet	04@1
preparacion academica	00H1
preparación académica	00H1
preporuka	0>d2
preporuke	0>d2
presenca online	0=K1
presence en ligne	08]1
presencia en linea	08c1
presencia en línea	08c1
presentacio	0991
presentacion	00P1
presentaciones	02[1
presentacions	05g1
presentació	0991
presentación	00P1
presentasi	04G1
presentasjon	0;41
presentasjoner	04>1
presentaties	02^1
presentation	0@B2
presentationer	02`1
presentations	0@D2
presentazione	03H1
presentazioni	02Z1
presença online	0=K1
prestasi	03^1
prestasi dan penghargaan	03^1
prestasjoner	0:11
prestaties	03c1
prestationer	0=f1
pretekle zaposlitve	06j1
pretensao salarial	04S1
pretensiones	07@1
pretensoes	04S1
pretensão salarial	04S1
pretensões	04S1
pretentions salariales	04c1
prethodna zaposlenja	0@F1
preukazy	0531
previous employment	00E1
previous experience	00E1
previous jobs	00E1
previous positions	00E1
previous roles	00E1
prezentace	0>Q1
prezentacie	0>R1
prezentacijas	09e1
prezentaciok	05A1
prezentacja	04h1
prezentacje	02e1
prezentare	04P1
prezentari	02Y1
prezentazzjoni	08B1
prezentazzjonijiet	02c1
prezentácie	0>R1
prezentációk	05A1
prezentācijas	09e1
prezentări	02Y1
preżentazzjoni	08B1
preżentazzjonijiet	02c1
pricakovanja	0@G1
pridobljena izobrazba	01F1
priebeh vzdelania	01?1
priebeh zamestnani	0>P1
priebeh zamestnania	0>P1
priebeh zamestnaní	0>P1
priedai	07`1
priedas	07`1
prijzen	03c1
prijzen en onderscheidingen	03c1
prilog	07_1
priloga	0@H1
priloge	0@H1
priloha	0@I2
prilohy	0@I2
prilozi	0@K2
principais competencias	02H1
principais competências	02H1
principais projetos	0;71
principales aptitudes	02L1
principales competences	02K1
principales compétences	02K1
principales realisations	04C1
principales réalisations	04C1
principali progetti	0=;1
principaux projets	04b1
priporocila	0@M1
priporocilo	0@M1
priporočila	0@M1
priporočilo	0@M1
priser	0@N3
priser och utmaerkelser	0=f1
priser och utmarkelser	0=f1
priser och utmärkelser	0=f1
priser og haedersbevisninger	01k1
priser og hædersbevisninger	01k1
priser og udmaerkelser	01k1
priser og udmærkelser	01k1
priser og utmerkelser	0:11
prises de parole	02X1
prisistatymas	02@1
pristatymai	0<41
privat	0@Q2
private interessen	03=1
private projekte	03;1
privates	03=1
privattivi	02c1
privitci	0@S1
prix	04C1
prix et bourses	04C1
prix et distinctions	04C1
prix et recompenses	04C1
prix et récompenses	04C1
prizai	02?1
prizes	00D1
prizes and awards	00D1
priznanja	0>53
priznanja i nagrade	0>82
priznanja in nagrade	07n1
pričakovanja	0@G1
pro bono	00Z1
producao bibliografica	02G1
producao cientifica	02G1
produção bibliográfica	02G1
produção científica	02G1
profesijna prax	0>P1
profesijne organizacie	05U1
profesijne skusenosti	0>P1
profesijny profil	0;c1
profesijná prax	0>P1
profesijné organizácie	05U1
profesijné skúsenosti	0>P1
profesijný profil	0;c1
profesine patirtis	06`1
profesine veikla	06`1
profesines organizacijos	02l1
profesiniai igudziai	02i1
profesiniai įgūdžiai	02i1
profesinis profilis	02@1
profesinė patirtis	06`1
profesinė veikla	06`1
profesinės organizacijos	02l1
profesionala pieredze	06^1
profesionalais profils	02E1
profesionalas organizacijas	03n1
profesionalas prasmes	05G1
profesionalne vestine	0761
profesionalne veštine	0761
profesionalne vjestine	0771
profesionalne vještine	0771
profesionalni profil	05C2
profesionalni sazetak	0;d1
profesionalni sažetak	0;d1
profesionalno iskustvo	0;;2
profesionālais profils	02E1
profesionālā pieredze	06^1
profesionālās organizācijas	03n1
profesionālās prasmes	05G1
profesjonell erfaring	0231
profesni dovednosti	06W1
profesni draha	07l1
profesni kariera	07l1
profesni organizace	05V1
profesni osvedceni	0521
profesni praxe	07l1
profesni profil	05B1
profesni sdruzeni	05V1
profesni shrnuti	05B1
profesni zkusenosti	07l1
profesní dovednosti	06W1
profesní dráha	07l1
profesní kariéra	07l1
profesní organizace	05V1
profesní osvědčení	0521
profesní praxe	07l1
profesní profil	05B1
profesní sdružení	05V1
profesní shrnutí	05B1
profesní zkušenosti	07l1
professionaalne profiil	08N1
professional activities	00E1
professional affiliations	04<1
professional appointments	00E1
professional associations	04<1
professional background	00E1
professional bodies	04<1
professional certifications	03R1
professional development	00e1
professional education	00F1
professional experience	00E1
professional history	00E1
professional journey	00E1
professional licenses	03R1
professional memberships	04<1
professional memberships and affiliations	04<1
professional objective	0001
professional organizations	04<1
professional profile	0001
professional projects	00G1
professional qualifications	03R1
professional references	05@1
professional registration	03R1
professional registrations	03R1
professional skills	00<1
professional summary	0001
professional training	00e1
professioneel profiel	07Y1
professionel erfaring	0281
professionele ervaring	02O1
professionele lidmaatschappen	03i1
professionele vaardigheden	03f1
professionell erfarenhet	02<1
profesyonel deneyim	04N1
profesyonel ozet	01[1
profesyonel profil	01[1
profesyonel özet	01[1
proficiencies	00<1
profiel	07Y1
profielen	0><1
profielschets	07Y1
profieltekst	07Y1
profiil	08N1
profiili	01_1
profiilid	0=L1
profiilit	0=P1
profil	0@T@
profil daring	0;P1
profil diri	06l1
profil in kuerze	03l1
profil in kurze	03l1
profil in kürze	03l1
profil kandydata	04h1
profil online	0;P1
profil personal	04P1
profil personali	08B1
profil personnel	0041
profil profesional	0@d2
profil professionnel	0041
profil professjonali	08B1
profil singkat	06l1
profil zawodowy	04h1
profilar	0::1
profilbeskrivning	0=01
profile	0@f4
profile internetowe	0=O1
profile spolecznosciowe	0=O1
profile społecznościowe	0=O1
profile summary	0001
profiler	0@j3
profiles	09B1
profili	0@m6
profili na mrezi	0A31
profili na mreži	0A31
profili online	05W1
profili social	05W1
profiliai	0;01
profilis	02@1
profill	0161
profiller	03S1
profilo	03H1
profilo personale	03H1
profilo professionale	03H1
profilok	0:71
profils	0A42
profils en ligne	08]1
profiltekst	0<:1
profiluri	0=<1
profiluri online	0=<1
profily	0>S2
progetti	0A62
progetti accademici	0=;1
progetti di ricerca	0=;1
progetti open source	0=;1
progetti personali	0A62
progetti realizzati	0=;1
progetti rilevanti	0=;1
progetti selezionati	0=;1
progetti ta' ricerka	0?V1
programavimo kalbos	02i1
programlama dilleri	02M1
programmeerimiskeeled	02f1
programmeertalen	03f1
programmeringsspraak	0A82
programmeringssprak	0A82
programmeringssprog	0711
programmeringsspråk	0A82
programmesanas valodas	05G1
programmierkenntnisse	03j1
programmiersprachen	03j1
programming	00<1
programming languages	00<1
programming skills	00<1
programmēšanas valodas	05G1
programovaci jazyky	06W1
programovacie jazyky	06Z1
programovací jazyky	06W1
programozasi nyelvek	0731
programozási nyelvek	0731
programski jezici	01N2
programski jeziki	0751
programvara	06d1
proiecte	04k1
proiecte academice	04k1
proiecte de cercetare	04k1
proiecte personale	04k1
proiecte profesionale	04k1
proiecte proprii	04k1
proiecte realizate	04k1
proiecte relevante	04k1
proiecte selectate	04k1
proifil	00Q1
proifil phearsanta	00Q1
proifili	0=X1
proifili ar line	0=X1
proje deneyimi	00R1
project	0A:2
project experience	00G1
project work	00G1
projecten	03e1
projectervaring	03e1
projectes	0>K1
projectes de recerca	0>K1
projectes destacats	0>K1
projectes personals	0>K1
projectes propis	0>K1
projectes realitzats	0>K1
projectos	0;71
projects	0A<2
projects and research	00G1
projekt	0A>4
projektai	02j1
projektarbeit	03;1
projektarbeiten	03;1
projektauswahl	03;1
projekte	03;1
projektek	09H1
projekter	08R1
projekterfahrung	03;1
projekterfahrungen	03;1
projekterfarenhet	08Q1
projekterfaring	08R1
projekthistorie	03;1
projekti	0AB4
projektid	0;:1
projektikogemus	0;:1
projektikokemus	09j1
projektit	09j1
projektit ja hankkeet	09j1
projektliste	03;1
projektno iskustvo	0>O1
projektove zkusenosti	0>i1
projektové zkušenosti	0>i1
projekttapasztalat	09H1
projektubersicht	03;1
projektuebersicht	03;1
projekty	0AF3
projekty badawcze	03Q1
projekty open source	03Q1
projekty osobiste	03Q1
projekty wlasne	03Q1
projekty własne	03Q1
projektübersicht	03;1
projeler	00R1
projelerim	00R1
projet	04b1
projet professionnel	04c1
projetos	0;71
projetos academicos	0;71
projetos acadêmicos	0;71
projetos de destaque	0;71
projetos de pesquisa	0;71
projetos open source	0;71
projetos pessoais	0;71
projetos profissionais	0;71
projetos proprios	0;71
projetos próprios	0;71
projetos realizados	0;71
projetos relevantes	0;71
projets	04b1
projets academiques	04b1
projets académiques	04b1
projets annexes	04b1
projets de recherche	04b1
projets etudiants	04b1
projets marquants	04b1
projets open source	04b1
projets perso	04b1
projets personnels	04b1
projets professionnels	04b1
projets realises	04b1
projets réalisés	04b1
projets scolaires	04b1
projets universitaires	04b1
projets étudiants	04b1
propratno pismo	0=m1
prosjekt	08S1
prosjekter	08S1
prosjekterfaring	08S1
prosti cas	0:[1
prosti čas	0:[1
prostocasne dejavnosti	0:[1
prostovoljne dejavnosti	0891
prostovoljno delo	0891
prostovoljske izkusnje	0891
prostovoljske izkušnje	0891
prostovoljstvo	0891
prostočasne dejavnosti	0:[1
proyecto	0;81
proyectos	0;81
proyectos academicos	0;81
proyectos académicos	0;81
proyectos de investigacion	0;81
proyectos de investigación	0;81
proyectos destacados	0;81
proyectos open source	0;81
proyectos personales	0;81
proyectos profesionales	0;81
proyectos propios	0;81
proyectos realizados	0;81
proyectos relevantes	0;81
proyek	0?A1
proyek penelitian	0?A1
proyek pilihan	0?A1
proyek pribadi	0?A1
proyek terkait	0?A1
proġetti	0?V1
proġetti personali	0?V1
proġetti ta' riċerka	0?V1
prubeh vzdelani	01>1
prubeh zamestnani	07l1
pruefungen	00@1
prufungen	00@1
prukazy	0521
prukazy a opravneni	0521
pruvodni dopis	0=n1
przebieg edukacji	08L1
przebieg kariery	0861
przebieg kariery zawodowej	0861
przebieg nauki	08L1
przebieg pracy zawodowej	0861
przynaleznosc do organizacji	06P1
przynależność do organizacji	06P1
pràctiques	04W1
práca s počítačom	06Z1
práce s pc	06W1
prácticas	00X1
prácticas profesionales	00X1
præsentation	0<:1
præsentationer	04=1
præstationer	01k1
prémios	04?1
prémios e distinções	04?1
présence en ligne	08]1
présentation	0041
présentations	02X1
prétentions salariales	04c1
prêmios	04?1
prêmios e distinções	04?1
prêmios e honrarias	04?1
prêmios e reconhecimentos	04?1
príloha	0AI1
prílohy	0AI1
prófílar	0::1
prófíll	0161
próifíl	00Q1
próifíl phearsanta	00Q1
próifílí	0=X1
próifílí ar líne	0=X1
prüfungen	00@1
průběh vzdělání	01>1
průběh zaměstnání	07l1
průkazy	0521
průkazy a oprávnění	0521
průvodní dopis	0=n1
pubblicazioni	02Z1
pubblicazioni e conferenze	02Z1
pubblicazioni e presentazioni	02Z1
pubblicazioni scientifiche	02Z1
pubblikazzjonijiet	02c1
public service	00Z1
public speaking	02W1
publicaciones	02[1
publicaciones cientificas	02[1
publicaciones científicas	02[1
publicaciones y ponencias	02[1
publicacions	05g1
publicacions i ponencies	05g1
publicacions i ponències	05g1
publicacoes	02G1
publicacoes cientificas	02G1
publicacoes e palestras	02G1
publicaties	02^1
publicaties en lezingen	02^1
publicaties en presentaties	02^1
publicatii	02Y1
publicatii si prezentari	02Y1
publicatii stiintifice	02Y1
publication	02W1
publications	0@D2
publications and patents	02W1
publications and presentations	02W1
publications and talks	02W1
publications et communications	02X1
publications et conferences	02X1
publications et conférences	02X1
publications scientifiques	02X1
publicações	02G1
publicações científicas	02G1
publicações e palestras	02G1
publicații	02Y1
publicații și prezentări	02Y1
publicații științifice	02Y1
publicerade artiklar	02`1
publikace	0>Q1
publikace a prednasky	0>Q1
publikace a přednášky	0>Q1
publikacie	0>R1
publikacie a prednasky	0>R1
publikacijas	09e1
publikacije	0>C3
publikacije i predavanja	0?T1
publikacijos	0<41
publikaciok	05A1
publikaciok es eloadasok	05A1
publikacios lista	05A1
publikacje	02e1
publikacje i wystapienia	02e1
publikacje i wystąpienia	02e1
publikacje naukowe	02e1
publikacna cinnost	0>R1
publikacni cinnost	0>Q1
publikasi	04G1
publikasi ilmiah	04G1
publikasjonar	04>1
publikasjoner	04>1
publikasjoner og foredrag	04>1
publikationen	03<1
publikationen und vortraege	03<1
publikationen und vortrage	03<1
publikationen und vorträge	03<1
publikationer	0AJ2
publikationer och foeredrag	02`1
publikationer och foredrag	02`1
publikationer och föredrag	02`1
publikationer og foredrag	04=1
publikationslista	02`1
publikationsliste	0AL2
publikatsioonid	02d1
publikatsioonid ja ettekanded	02d1
publikačná činnosť	0>R1
publikační činnost	0>Q1
publikácie	0>R1
publikácie a prednášky	0>R1
publikációk	05A1
publikációk és előadások	05A1
publikációs lista	05A1
publikācijas	09e1
published work	02W1
puesto deseado	07@1
puesto solicitado	07@1
puestos anteriores	00X1
puestos desempenados	00X1
puestos desempeñados	00X1
puheet	02_1
punann	0AN1
puncte forte	04P1
páipéir	01:1
pályafutás	0171
pár slov o mne	0;c1
pár slov o mně	05B1
pädevused	02f1
pätevyydet	0;o1
pätevyydet ja kortit	0;o1
pätevyydet ja luvat	0;o1
pätevyys	0;o1
på fritiden	0>k2
põhiandmed	0;91
pētniecības projekti	0;L1
pētījumi	0;L1
předchozí zaměstnání	07l1
přednášková činnost	0>Q1
přednášky	0>Q1
představení	05B1
představy o práci	0:91
přehled praxe	07l1
přehled zaměstnání	07l1
příloha	0AO1
přílohy	0AO1
qua trinh cong tac	0661
qua trinh cong tac va lam viec	0661
qua trinh dao tao	03X1
qua trinh hoc tap	03X1
qua trinh lam viec	0661
qualificacao profissional	00S1
qualificacoes	02H1
qualificacoes profissionais	02H1
qualifications	0AP2
qualificação profissional	00S1
qualificações	02H1
qualificações profissionais	02H1
qualifiche	0081
qualifikationen	03j1
qualifikationsprofil	03l1
que busco	0AR2
que me gusta	00Y1
que se hacer	02L1
quem sou	02F1
qui soc	0991
qui suis je	0041
qui suis-je	0041
quien soy	00P1
quién soy	00P1
quá trình công tác	0661
quá trình công tác và làm việc	0661
quá trình học tập	03X1
quá trình làm việc	0661
quá trình đào tạo	03X1
què busco	07A1
qué busco	07@1
qué me gusta	00Y1
qué sé hacer	02L1
raadighed	0;Z1
raccomandazioni	0=?1
racunalna znanja	0771
racunalne vjestine	0771
racunalniska znanja	0751
racunalniske vescine	0751
racunarske vestine	0761
rad na racunalu	0771
rad na racunaru	0761
rad na računalu	0771
rad na računaru	0761
radighed	0;Z1
radionice	08J2
radna iskustva	0;;2
radno iskustvo	0;;2
radno mjesto na koje se prijavljujete	0@A1
radovi	05I2
radstefnur	0=b1
radstefnur og malthing	0=b1
raiteas pearsanta	00Q1
rakkomandazzjonijiet	0?Q1
raksti	09e1
rangkuman	06l1
rannsoknarverkefni	08Y1
rannsoknir	08Y1
rannsóknarverkefni	08Y1
rannsóknir	08Y1
raziskave	0;J1
raziskovalni projekti	0;J1
razno	07S3
razpolozljivost	0@G1
razpoložljivost	0@G1
računalna znanja	0771
računalne vještine	0771
računalniška znanja	0751
računalniške veščine	0751
računarske veštine	0761
realisations	04C1
realisations et projets	04b1
realizacoes	04?1
realizari	04H1
realizações	04?1
realizetie projekti	0;L1
realizovane projekty	0AT2
realizované projekty	0AT2
realizowane projekty	03Q1
realizări	04H1
realizētie projekti	0;L1
reamhra	00Q1
recapiti	01b1
recent projects	00G1
recent roles	00E1
recent talks	02W1
recent writing	02W1
recerca	0>K1
recherche	04b1
recognition	00D1
recomanacions	04a1
recomandari	0?I1
recomandări	0?I1
recomendaciones	04`1
recomendacoes	04_1
recomendações	04_1
recommandations	0=A1
recommendations	05@1
recommendations received	05@1
recompenses	04C1
recompenses et distinctions	04C1
reconeixements	0301
reconhecimentos	04?1
reconocimientos	03_1
recorrido laboral	00X1
recorrido profesional	00X1
recunoasteri	04H1
recunoașteri	04H1
redes	0AV2
redes e afiliacoes	0111
redes e afiliações	0111
redes e filiacoes	0111
redes e filiações	0111
redes sociais	0=K1
redes sociales	08c1
redes y afiliaciones	00o1
referans	0AX1
referans bilgileri	0AX1
referansar	0351
referanse	0351
referanser	0351
referanslar	0AX1
referanslarim	0AX1
referanslarım	0AX1
referaty	02e1
referees	05@1
reference	0AY7
reference contacts	05@1
reference persons	05@1
referencer	0A`1
references	0Aa2
references professionnelles	0=A1
referencia	0Ac2
referenciak	01<1
referenciamunkak	09H1
referenciamunkák	09H1
referencias	0Ae2
referencias laborales	04`1
referencias personales	04`1
referencias pessoais	04_1
referencias profesionales	04`1
referencias profissionais	04_1
referenciaszemelyek	01<1
referenciaszemélyek	01<1
referencie	0>U1
referencies	04a1
referencies professionals	04a1
referenciák	01<1
referencje	0>_1
referencne osebe	0@M1
referencne osoby	0>U1
referencni osoby	07j1
referens	0>X1
referenser	0>X1
referensi	06S1
referenspersoner	0>X1
referenssit	0Ag1
referenten	0051
referentie	0051
referenties	0051
referentsid	0Ah1
referenz	02P1
referenze	0=?1
referenze professionali	0=?1
referenzen	02P1
referenzgeber	02P1
referenzi	0?Q1
referenzpersonen	02P1
referenzprojekte	03;1
referenčne osebe	0@M1
referenčné osoby	0>U1
referenční osoby	07j1
referinte	0?I1
referinte profesionale	0?I1
referințe	0?I1
referințe profesionale	0?I1
referències	04a1
referències professionals	04a1
referências	04_1
referências pessoais	04_1
referências profissionais	04_1
registraties	03b1
registrations	03R1
registro profissional	00V1
registros profissionais	00V1
rekomendacija	02k1
rekomendacijas	0341
rekomendacijos	02k1
rekomendacje	0>_1
rekomendasi	06S1
rekomenduojantys asmenys	02k1
rekomendācijas	0341
rekommendationer	0>X1
related experience	00E1
relawan	0;n1
relazioni	02Z1
relevant arbeidserfaring	0231
relevant arbetslivserfarenhet	02<1
relevant coursework	00e1
relevant erfarenhet	02<1
relevant erfaring	08g2
relevant erhvervserfaring	0281
relevant experience	00E1
relevant projects	00G1
relevant skills	00<1
relevanta projekt	08Q1
relevante kurser	08O1
relevante projecten	03e1
relevante werkervaring	02O1
rendezvenyek	0<=1
rendezvények	0<=1
renginiai	06[1
renseignements	06E1
renseignements complementaires	03J1
renseignements complémentaires	03J1
renseignements personnels	06E1
research	00G1
research experience	00E1
research interests	00a1
research output	02W1
research projects	00G1
research publications	02W1
reseaux	08]1
reseaux et affiliations	00f1
reseaux sociaux	08]1
resultater	0Ai2
resum	0991
resum professional	0991
resume	0Ak2
resume professionnel	0041
resume summary	0001
resumen	00P1
resumen ejecutivo	00P1
resumen profesional	00P1
resumo	02F1
resumo de qualificacoes	02F1
resumo de qualificações	02F1
resumo profissional	02F1
resumé	0<:1
retele de socializare	0=<1
retele si afilieri	0131
retele sociale	0=<1
reti e affiliazioni	00m1
reti sociali	05W1
rettindi	0=B1
reynsla	0381
rezime	0<51
rezumat	04P1
rezumat profesional	04P1
rețele de socializare	0=<1
rețele sociale	0=<1
rețele și afilieri	0131
riassunto	03H1
ricerca	0=;1
ricerka	0?V1
riconoscimenti	04A1
riconoscimenti e premi	04A1
ridicske opravneni	0Am1
ridicske prukazy	0Am1
ridicsky prukaz	0Am1
riepilogo	03H1
rijbewijs	0An1
rijbewijzen	0An1
rijvaardigheid	0An1
riki	05G1
rikonoxximenti	04@1
ringkasan	06l1
ringkasan profesional	06l1
riset	0?A1
risultati	04A1
rit	04:1
ritaskra	04:1
ritaskrá	04:1
ritverk	04:1
riwayat karier	0;^1
riwayat karir	0;^1
riwayat kerja	0;^1
riwayat organisasi	0;n1
riwayat pekerjaan	0;^1
riwayat pelatihan	0=71
riwayat pendidikan	0;Q1
riwayat profesional	0;^1
riċerka	0?V1
roghanna poist	09U1
rolam	03h1
rovid bemutatkozas	03h1
rozne	0Ao2
ruzne	06U1
ráiteas pearsanta	00Q1
ráðstefnur	0=b1
ráðstefnur og málþing	0=b1
rådighed	0;Z1
réalisations	04C1
réalisations et projets	04b1
réamhrá	00Q1
récompenses	04C1
récompenses et distinctions	04C1
référence	0=A1
références	0=A1
références professionnelles	0=A1
réseaux	08]1
réseaux et affiliations	00f1
réseaux sociaux	08]1
résumé	0041
résumé professionnel	0041
réttindi	0=B1
rólam	03h1
różne	07N1
rôzne	06X1
rövid bemutatkozás	03h1
rīki	05G1
různé	06U1
saatavuus	09h1
saatekirje	09i1
saavutukset	02:1
saavutukset ja palkinnot	02:1
saavutused	0391
saberes	02L1
sabiedriska darbiba	02R1
sabiedriskas aktivitates	02R1
sabiedriskā darbība	02R1
sabiedriskās aktivitātes	02R1
saesonarbejde	0281
saesongsarbete	02<1
saisonarbeit	02=1
saites	0B11
sajat projektek	09H1
saját projektek	09H1
salariswens	01\1
salary expectations	03L1
samandrag	0;41
samantekt	0161
samband	09g1
samenvatting	07Y1
samfelagsmidlar	0::1
samfélagsmiðlar	0::1
sammanfattning	0=01
sammendrag	0;41
sammenfatning	0<:1
samoocena digitalnih kompetenc	0B21
samoocena kompetencji cyfrowych	0B31
samoprocena digitalnih vestina	0B41
samoprocena digitalnih veština	0B41
samoprocjena digitalnih vjestina	0B51
samoprocjena digitalnih vještina	0B51
samskiptaupplysingar	09g1
samskiptaupplýsingar	09g1
san pham	04I1
santrauka	02@1
saoralaiocht	09c1
saorálaíocht	09c1
saper fare	0081
sasniegumi	02>1
sasongsarbete	02<1
savanoriavimas	0>n1
savanoriska veikla	0>n1
savanoriška veikla	0>n1
savanoryste	0>n1
savanorystes patirtis	0>n1
savanorystė	0>n1
savanorystės patirtis	0>n1
savoir etre	02K1
savoir faire	02K1
savoir-faire	02K1
savoir-être	02K1
savoirs faire	02K1
savoirs-faire	02K1
sazetak	05C2
sažetak	05C2
scheine	00@1
scheine und lizenzen	00@1
schluesselkompetenzen	03j1
schlusselkompetenzen	03j1
schlüsselkompetenzen	03j1
scholarly output	02W1
scholarships	00D1
scholing	00I1
school	0B62
school and college	00F1
schooling	00F1
schoolopleiding	00I1
schopnosti	0;C2
schopnosti a dovednosti	06W1
schopnosti znalosti a dovednosti	06W1
schopnosti, znalosti a dovednosti	06W1
schriften	03<1
schriftenverzeichnis	03<1
schul und berufsausbildung	00?1
schul und hochschulbildung	00?1
schul- und berufsausbildung	00?1
schul- und hochschulbildung	00?1
schulausbildung	00?1
schulbesuch	00?1
schulbildung	00?1
schule	00?1
schule und ausbildung	00?1
schule und studium	00?1
schulen	00?1
schulische ausbildung	00?1
schulische laufbahn	00?1
schulischer werdegang	00?1
schulisches	00?1
schulungen	03:1
schulungen und seminare	03:1
schwerpunkte	03j1
scientific publications	02W1
sciezka edukacyjna	08L1
scileanna	06H1
scileanna digiteacha	06H1
scileanna gairmiula	06H1
scileanna gairmiúla	06H1
scileanna riomhaireachta	06H1
scileanna ríomhaireachta	06H1
scileanna teanga	0:f1
scileanna teicniula	06H1
scileanna teicniúla	06H1
scolaireachtai	08@1
scolarite	06N1
scolarité	06N1
scoli	08D1
scoláireachtaí	08@1
scrisoare de intentie	0B81
scrisoare de intenție	0B81
scrisoare de motivatie	0B81
scrisoare de motivație	0B81
scrisori de recomandare	0?I1
scritti	02Z1
scurta prezentare	04P1
scurtă prezentare	04P1
sea service	00E1
seasonal work	00E1
sebahodnotenie digitalnych zrucnosti	0B91
sebahodnotenie digitálnych zručností	0B91
sebehodnoceni digitalnich dovednosti	0B:1
sebehodnocení digitálních dovedností	0B:1
secilmis projeler	00R1
seimineair	05Y1
seimineáir	05Y1
seirbhis phobail	09c1
seirbhís phobail	09c1
seizoenswerk	02O1
sekalaista	0=Z1
selbstbeurteilung digitale kompetenz	0721
selbsteinschaetzung digitaler kompetenzen	0721
selbsteinschatzung digitaler kompetenzen	0721
selbsteinschätzung digitaler kompetenzen	0721
selected experience	00E1
selected projects	00G1
selected publications	02W1
selected roles	00E1
selected talks	02W1
selected writing	02W1
self introduction	0001
self-introduction	0001
seltsitegevus	0B;1
selvevaluering af digitale kompetencer	0B<1
seminaarit	0<B1
seminaarit ja konferenssit	0<B1
seminaires	05X1
seminaires et conferences	05X1
seminar	00K1
seminar dan konferensi	00K1
seminar dan pelatihan	0=71
seminarai	06[1
seminarai ir kursai	0=21
seminare	0B=4
seminare a konference	01J1
seminare a konferencie	0<>1
seminare a kurzy	00B2
seminare und konferenzen	0<C1
seminare und kurse	03:1
seminare und weiterbildungen	03:1
seminarer	0BA2
seminarer og konferanser	02S1
seminarer og konferencer	03a1
seminari	0BC4
seminari e convegni	0631
seminari i obuke	07Q1
seminari i tecajevi	07R1
seminari i tečajevi	07R1
seminari un kursi	02B1
seminaria	0<A1
seminaria i konferencje	0<A1
seminarid	0<n1
seminarid ja konverentsid	0<n1
seminarier	08k1
seminarier och konferenser	08k1
seminarii	0641
seminarios	05m2
seminarios e congressos	05o1
seminarios y congresos	0601
seminaris	0611
seminarji	07\1
seminarji in konference	07\1
seminarji in tecaji	06h1
seminarji in tečaji	06h1
seminars	0BG3
seminars and conferences	05j1
seminars and workshops	00e1
seminars en conferenties	0621
seminer ve konferanslar	04O1
seminer ve kurslar	01P1
seminerler	04O1
seminerler ve kurslar	01P1
semináre	0<>1
semináre a konferencie	0<>1
semináre a kurzy	06Y1
seminários	05o1
seminários e congressos	05o1
semináře	01J1
semináře a konference	01J1
semináře a kurzy	00A1
semināri	06T1
semināri un kursi	02B1
senine tookogemus	01]1
senine töökogemus	01]1
serthekking	09:1
sertifika	03g1
sertifika bilgileri	03g1
sertifika ve belgeler	03g1
sertifikaadid	07>1
sertifikaadid ja tunnistused	07>1
sertifikaatit	0;o1
sertifikaatit ja paetevyydet	0;o1
sertifikaatit ja patevyydet	0;o1
sertifikaatit ja pätevyydet	0;o1
sertifikacija	02A1
sertifikalar	03g1
sertifikalar ve belgeler	03g1
sertifikalarim	03g1
sertifikalarım	03g1
sertifikasi	0=[1
sertifikasi & lisensi	0=[1
sertifikasi dan lisensi	0=[1
sertifikasi profesional	0=[1
sertifikat	0BJ2
sertifikat dan lisensi	0=[1
sertifikat for bil	09G1
sertifikatai	0331
sertifikatai ir licencijos	0331
sertifikater	03E1
sertifikater og kurs	01h1
sertifikater og lisenser	03E1
sertifikati	0BL2
sertifikati i licence	0871
sertifikati un licences	02A1
sertifikavimas	0331
sertifikācija	02A1
sertifikāti	02A1
sertifikāti un licences	02A1
sertifioinnit	0;o1
sertifisering	03E1
sertifiseringer	03E1
service	00Z1
servicio comunitario	00L1
servicio social	00L1
servico comunitario	00J1
servico voluntario	00J1
servizio civile	02n1
servizz komunitarju	0371
serviço comunitário	00J1
serviço voluntário	00J1
sesongarbeid	0231
settore professionale	02m1
sezonni prace	07l1
sezónní práce	07l1
seçilmiş projeler	00R1
sfond edukattiv	08M1
short bio	0001
short term jobs	00E1
short-term jobs	00E1
shrnuti	05B1
shrnutí	05B1
shubija	02o1
shubijiet	02o1
side jobs	00E1
side projects	00G1
sideprojekter	08R1
sideprosjekter	08S1
sidoprojekt	08Q1
siekiamos pareigos	06a1
siete	0BN1
silne stranky	0>@2
silné stránky	0>@2
sim	0BO1
simenntun	08^1
simpozioane	0641
sintese	02F1
sintesi	03H1
sinteza	04P1
sinteză	04P1
sissejuhatus	08N1
site	0BP1
site tickets	03R1
sites	0=K1
sites web	08]1
siti elettronici	0=g1
siti elettroniċi	0=g1
siti web	05W1
sitios web	08c1
situation actuelle	00`1
sivuprojektit	09j1
sjaelvbedoemning av digital kompetens	0BQ1
sjalfbodalidastarf	09A1
sjalfbodastarf	09A1
sjalfbodavinna	09A1
sjalfsmat a stafraenni haefni	0BR1
sjalvbedomning av digital kompetens	0BQ1
sjálfboðaliðastarf	09A1
sjálfboðastarf	09A1
sjálfboðavinna	09A1
sjálfsmat á stafrænni hæfni	0BR1
självbedömning av digital kompetens	0BQ1
skaitmeniniai igudziai	02i1
skaitmeniniai įgūdžiai	02i1
skaitmeniniu igudziu isivertinimas	0BS1
skaitmeninių įgūdžių įsivertinimas	0BS1
skill	0BT2
skill set	00<1
skills	0BV5
skills & tools	00<1
skills and abilities	00<1
skills and competences	00<1
skills and expertise	00<1
skills summary	00<1
skillset	00<1
skirteini	0=B1
skjol	09_1
skjöl	09_1
skola	0B[5
skolaganga	0:01
skolar	0:01
skole	0B`2
skolegang	0B`2
skoleni	00A1
skoleni a kurzy	00A1
skolenia	06Y1
skolenia a kurzy	06Y1
skolgaang	01C1
skolgang	01C1
skolgång	01C1
skolor	01C1
skolovanje	01G2
skoly	0Bb2
skupovi	07[1
skusenosti	0>P1
skírteini	0=B1
skólaganga	0:01
skólar	0:01
skúsenosti	0>P1
slobodne aktivnosti	0Bd2
slobodno vreme	0:Z1
slobodno vrijeme	0:Y1
sns	0Bf2
snsアカウント	0Bh1
so thich	0=h1
so thich ca nhan	0=h1
so thich va moi quan tam	0=h1
so yeu	08?1
sobre	02F1
sobre mi	0?F2
sobre mi persona	00P1
sobre mim	02F1
sobre mí	00P1
social	0Bi2
social and political activities	00Z1
social engagement	00Z1
social links	09B1
social media	0Bk3
social network	05W1
social networks	09B1
social profiles	09B1
sociala medier	0=:1
sociala naetverk	0=:1
sociala natverk	0=:1
sociala nätverk	0=:1
sociale media	0><1
sociale medier	0:81
sociale netvaerk	0:81
sociale netværk	0:81
sociale netwerken	0><1
socialie mediji	0B11
socialie tikli	0B11
socialiniai tinklai	0;01
socialne siete	0BN1
socialni site	0BP1
sociedades	0111
societes savantes	00f1
societies	04<1
sociálne siete	0BN1
sociální sítě	0BP1
sociétés savantes	00f1
sociālie mediji	0B11
sociālie tīkli	0B11
soeger	0;Z1
soeker	0Bn2
soeknad	0C01
soeknadsbrev	0C01
soft skill	03U1
soft skills	0C13
software	0C48
software projects	00G1
software skills	00<1
softwarekennis	03f1
softwarekenntnisse	03j1
soger	0;Z1
soker	0Bn2
soknad	0C01
soknadsbrev	0C01
solanje	01F1
sole	01F1
sollicitatiebrief	03`1
some	0=P1
sommaire	0041
sommario	03H1
sommarjobb	02<1
sommarju	08B1
sommerjob	0281
sommerjobber	0231
sonrai pearsanta	08e1
sonrai teagmhala	08e1
sonraí pearsanta	08e1
sonraí teagmhála	08e1
sonstige angaben	07H1
sonstige informationen	07H1
sonstige kenntnisse	03j1
sonstige kenntnisse und angaben	07H1
sonstige sprache(n	09V1
sonstige sprachen	09V1
sonstiges	07H1
soovid	0>m1
soovitaja	0Ah1
soovitajad	0Ah1
soovitav too	0>m1
soovitav töö	0>m1
soovitud amet	0>m1
soovitud tookoht	0>m1
soovitud töökoht	0>m1
soovitused	0Ah1
soovituskirjad	0Ah1
sopstveni projekti	0;I1
sosiaalinen media	0=P1
sosial media	0;P1
sosiale medier	0==1
sosiale nettverk	0==1
sosyal aglar	03S1
sosyal aktiviteler	09d1
sosyal ağlar	03S1
sosyal faaliyetler	09d1
sosyal medya	03S1
sosyal medya hesaplari	03S1
sosyal medya hesapları	03S1
sosyal sorumluluk	09d1
sosyal sorumluluk projeleri	09d1
sotsiaalmeedia	0=L1
souhaits	04c1
souhrn	05B1
souteze	07m1
soutěže	07m1
soziale kompetenzen	03j1
soziale medien	0:`1
soziale netzwerke	0:`1
soziales engagement	03>1
spare time	00a1
speaking	02W1
speaking engagements	02W1
special skills	00<1
specialisaties	03f1
specializzazioni	0081
specialties	00<1
specjalizacje	07P1
spezialkenntnisse	03j1
spisak publikacija	0>;1
spletne strani	08>1
spletni profili	08>1
spoken languages	09L1
spolecenske aktivity	06V1
společenské aktivity	06V1
spolky	05V1
spolocenske aktivity	07L1
spoločenské aktivity	07L1
sport	0C<6
sports	00a1
sports et loisirs	0011
sposobnosti	0CB3
spraak	0CE2
spraakfaerdigheter	01g1
spraakferdigheter	09W1
spraakkompetanse	09W1
spraakkunnighet	01g1
spraakkunnskap	09W1
spraakkunnskaper	09W1
spraakkunskaper	01g1
spraakliga kunskaper	01g1
sprachen	09V1
sprachfaehigkeiten	09V1
sprachfahigkeiten	09V1
sprachfähigkeiten	09V1
sprachkenntnisse	09V1
sprachkompetenz	09V1
sprachkompetenzen	09V1
sprachliche faehigkeiten	09V1
sprachliche fahigkeiten	09V1
sprachliche fähigkeiten	09V1
sprachliche kompetenzen	09V1
sprak	0CE2
sprakfardigheter	01g1
sprakferdigheter	09W1
sprakkompetanse	09W1
sprakkunnighet	01g1
sprakkunnskap	09W1
sprakkunnskaper	09W1
sprakkunskaper	01g1
sprakliga kunskaper	01g1
spremno pismo	0CG1
spretnosti	0751
spretnosti in kompetence	0751
spricevala	05:1
sprievodny list	0=o1
sprievodný list	0=o1
spričevala	05:1
sprog	09X1
sprogfaerdigheder	09X1
sprogfærdigheder	09X1
sprogkendskab	09X1
sprogkompetencer	09X1
sprogkundskaber	09X1
sproglige faerdigheder	09X1
sproglige færdigheder	09X1
sproglige kompetencer	09X1
språk	0CE2
språkferdigheter	09W1
språkfärdigheter	01g1
språkkompetanse	09W1
språkkunnighet	01g1
språkkunnskap	09W1
språkkunnskaper	09W1
språkkunskaper	01g1
språkliga kunskaper	01g1
stack	0CH7
stack tecnologica	02H1
stack tecnologico	02L1
stack tecnológica	02H1
stack tecnológico	02L1
staerken	03l1
stage	0CO3
stage ervaring	02O1
stage-ervaring	02O1
stages	04Y2
stages de formation	0321
stages en werkervaring	02O1
stages et emplois	00`1
stagii	00[1
stagii de practica	00[1
stagii de practică	00[1
staidear	04L1
staidéar	04L1
stair fostaiochta	09T1
stair fostaíochta	09T1
stair oibre	09T1
staj	04N1
staj bilgileri	04N1
staj deneyimi	04N1
staj deneyimleri	04N1
stajlar	04N1
stamdata	0<k1
stammdaten	01o1
stanowisko	07o1
starfsferill	0381
starfsmarkmid	0161
starfsmarkmið	0161
starfsoskir	0>b1
starfsrettindi	0=B1
starfsreynsla	0381
starfsréttindi	0=B1
starfsthjalfun	0381
starfsóskir	0>b1
starfsþjálfun	0381
starken	03l1
statement	0001
stationen	02=1
staz	0861
staze	0CR3
staze i praktyki	0861
stazuotes	06`1
staż	0861
staże	0861
staże i praktyki	0861
stažuotės	06`1
steckbrief	03l1
stellenwunsch	0201
stik	0<h1
stiki	0<h1
stillinger	0231
stipender	0:11
stipendia	04i2
stipendien	03?1
stipendien und auszeichnungen	03?1
stipendien und preise	03?1
stipendier	0CU2
stipendier och priser	0=f1
stipendier och utmaerkelser	0=f1
stipendier och utmarkelser	0=f1
stipendier och utmärkelser	0=f1
stipendijas	02>1
stipendije	0>53
stipendijos	02?1
stipendit	02:1
stipendiumid	0391
stiprybes	02@1
stiprybės	02@1
stopnja izobrazbe	01F1
storf	0381
storia lavorativa	01W1
storja tal impjieg	08j1
storja tal-impjieg	08j1
stowarzyszenia	06P1
straipsniai	0<41
strani jezici	0;R2
strengths	00<1
streszczenie	04h1
strokovna znanja	0751
strokovne izkusnje	06j1
strokovne izkušnje	06j1
strokovni clanki	03m1
strokovni izpiti	05:1
strokovni članki	03m1
strony internetowe	0=O1
strucna sprema	01G2
strucna znanja	01N2
strucni ispiti	0@02
strucni skupovi	0<?2
strucno iskustvo	0;;2
strucno usavrsavanje	08J2
strukovna udruzenja	05P2
strukovna udruženja	05P2
strumenti	0081
strumenti e tecnologie	0081
stručna sprema	01G2
stručna znanja	01N2
stručni ispiti	0@02
stručni skupovi	0<?2
stručno iskustvo	0;;2
stručno usavršavanje	08J2
studentengagemang	08`1
studenterengagement	09O1
studentske projekty	0>i1
studentsko delo	06j1
studentské projekty	0>i1
studi	0CW2
studi e formazione	04X1
studia	0CY2
studie	00I1
studiejob	0281
studiejobs	0281
studien	00?1
studier	0C[3
studies	0B62
studii	08D1
studii si formare	08D1
studii universitare	08D1
studii și formare	08D1
studij	0C^2
studijas	01E1
studije	0>J1
studijos	0:_1
studium	0C`3
studium und ausbildung	00?1
studji	08M1
study	00F1
stuff i built	00G1
stutt kynning	0161
stypendia	0<P1
styrkir	0141
styrkleikar	09:1
styrkor	0=01
stáže	04D2
stärken	03l1
störf	0381
su di me	03H1
su kien	0:\1
su nghiep	0661
succes	04C1
successi	04A1
succès	04C1
sudjelovanje na konferencijama	07[1
suhrn	0;c1
suimeanna	04M1
sukarelawan	0;n1
sukcesy	0<P1
sumar	04P1
sumario	0>F2
sumario profissional	02F1
summary	0001
summary of qualifications	0001
sumário	02F1
sumário profissional	02F1
sunumlar	01A1
suosittelija	0Ag1
suosittelijat	0Ag1
suosittelijat ja suositukset	0Ag1
suositukset	0Ag1
supplerende oplysninger	01f1
sur le web	08]1
surat izin mengemudi	0BO1
surat lamaran	0Cc1
surat motivasi	0Cc1
surucu belgeleri	08X1
surucu belgesi	08X1
sutaze	0>N1
svarbiausi projektai	02j1
svesvalodas	0Cd1
svesvalodu prasmes	0Cd1
svesvalodu zinasanas	0Cd1
svešvalodas	0Cd1
svešvalodu prasmes	0Cd1
svešvalodu zināšanas	0Cd1
svietimas	0:_1
svjedodzbe	0541
svjedodžbe	0541
sw 역량	0>B1
swiadectwa	05>1
symposia	0Ce2
sympozja	0<A1
synthese	0041
synthèse	0041
system	06d1
systemkunskaper	06d1
systemvana	06d1
szabadalmak	05A1
szabadido	08f1
szabadidomben	08f1
szabadidos tevekenysegek	08f1
szabadidő	08f1
szabadidőmben	08f1
szabadidős tevékenységek	08f1
szakertelem	0731
szakkepesites	04;1
szakkepesitesek	04;1
szakképesítés	04;1
szakképesítések	04;1
szakmai eletut	0171
szakmai eloelet	0171
szakmai előélet	0171
szakmai eredmenyek	0791
szakmai eredmények	0791
szakmai gyakorlat	0171
szakmai ismeretek	0731
szakmai kepzesek	08U1
szakmai keszsegek	0731
szakmai kompetenciak	0731
szakmai kompetenciák	0731
szakmai képzések	08U1
szakmai készségek	0731
szakmai mult	0171
szakmai múlt	0171
szakmai osszefoglalo	03h1
szakmai palyafutas	0171
szakmai profil	03h1
szakmai pályafutás	0171
szakmai rendezvenyek	0<=1
szakmai rendezvények	0<=1
szakmai szervezetek	08V1
szakmai tagsagok	08V1
szakmai tagságok	08V1
szakmai tapasztalat	0171
szakmai tapasztalatok	0171
szakmai tovabbkepzesek	08U1
szakmai továbbképzések	08U1
szakmai életút	0171
szakmai összefoglaló	03h1
szakértelem	0731
szamitastechnika	0731
szamitogepes ismeretek	0731
szamitogepes keszsegek	0731
szemelyes adatok	00c1
szemelyes bemutatkozas	03h1
szemelyes erdeklodes	08f1
szemelyes informaciok	00c1
szemelyes profil	03h1
szemelyes projektek	09H1
szemelyes tulajdonsagok	03h1
szemelyi adatok	00c1
szeminariumok	0<=1
szemináriumok	0<=1
személyes adatok	00c1
személyes bemutatkozás	03h1
személyes információk	00c1
személyes profil	03h1
személyes projektek	09H1
személyes tulajdonságok	03h1
személyes érdeklődés	08f1
személyi adatok	00c1
szervezeti tagsagok	08V1
szervezeti tagságok	08V1
szkolenia	07O1
szkolenia i kursy	07O1
szkoly	08L1
szkoły	08L1
szoftverismeret	0731
számítástechnika	0731
számítógépes ismeretek	0731
számítógépes készségek	0731
säsongsarbete	02<1
sæsonarbejde	0281
séminaires	05X1
séminaires et conférences	05X1
sérþekking	09:1
símenntun	08^1
síntese	02F1
sítě	0BP1
söker	0;g1
søger	0;Z1
søker	0;Y1
søknad	0C01
søknadsbrev	0C01
súhrn	0;c1
súťaže	0>N1
sürücü belgeleri	08X1
sürücü belgesi	08X1
sħubija	02o1
sħubijiet	02o1
sơ yếu	08?1
sản phẩm	04I1
sở thích	0=h1
sở thích cá nhân	0=h1
sở thích và mối quan tâm	0=h1
sự kiện	0:\1
sự nghiệp	0661
taal	01e1
taalbeheersing	01e1
taalkennis	01e1
taalvaardigheden	01e1
taalvaardigheid	01e1
taekni	09:1
taeknifaerni	09:1
taetigkeiten	02=1
taevlingar	0=f1
taeydennyskoulutus	01`1
taghrif iehor	01K1
taghrif personali	06b1
tagsag	08V1
tagsagok	08V1
tagság	08V1
tagságok	08V1
tagungen	0<C1
tagungen und seminare	0<C1
tagħrif ieħor	01K1
tagħrif personali	06b1
tahrig	0<o1
tai lieu dinh kem	07;1
taidot	01^1
taidot ja osaaminen	01^1
taiendav info	0=Y1
taiendkoolitus	08_1
taiendkoolitused	08_1
taiendope	08_1
taighde	0AN1
taithi	09T1
taithi abhartha	09T1
taithi dheonach	09c1
taithi ghairmiuil	09T1
taithi oibre	09T1
taithí	09T1
taithí dheonach	09c1
taithí ghairmiúil	09T1
taithí oibre	09T1
taithí ábhartha	09T1
takdir ve oduller	03[1
takdir ve ödüller	03[1
takmicenja	0801
takmičenja	0801
talakizglitiba	02B1
talen	01e1
talenkennis	01e1
talks	02W1
talks and publications	02W1
talks and writing	02W1
talleres	00b1
tallers	01Z1
tambahan	06c1
tanfolyamok	08U1
tanfolyamok es vizsgak	08U1
tanfolyamok tovabbkepzesek	08U1
tanfolyamok treningek	08U1
tanfolyamok vizsgak	08U1
tanfolyamok és vizsgák	08U1
tanfolyamok, továbbképzések	08U1
tanfolyamok, tréningek	08U1
tanfolyamok, vizsgák	08U1
tanitim	01[1
tanulmany	08W1
tanulmanyok	08W1
tanulmány	08W1
tanulmányok	08W1
tanusitvanyok	04;1
tanúsítványok	04;1
tanıtım	01[1
tapahtumat	0<B1
tapasztalat	0171
tapasztalatok	0171
target position	03L1
tarsadalmi szerepvallalas	0=11
tarsadalmi tevekenyseg	0=11
tatigkeiten	02=1
tautan	0;P1
tavlingar	0=f1
tavoite	01_1
tavoiteltu tehtaevae	09h1
tavoiteltu tehtava	09h1
tavoiteltu tehtävä	09h1
tavoitteet	01_1
tavsiye mektuplari	0AX1
tavsiye mektupları	0AX1
tavsiyeler	0AX1
taydennyskoulutus	01`1
taħriġ	0<o1
teaching experience	00E1
teadmised	02f1
teadmised ja oskused	02f1
teadusprojektid	0;:1
teaduspublikatsioonid	02d1
teagmhail	08e1
teagmháil	08e1
teangacha	0:f1
teangacha iasachta	0:f1
teastais	04d1
teastais agus ceadunais	04d1
teastais agus ceadúnais	04d1
tecajevi	07R1
tecajevi i edukacije	07R1
tecaji	06h1
tecaji in usposabljanja	06h1
tech	00<1
tech i use	00<1
tech stack	0;A2
tech-stack	03j1
technical	00<1
technical certifications	03R1
technical expertise	00<1
technical knowledge	00<1
technical proficiencies	00<1
technical projects	00G1
technical skills	00<1
technical skillset	00<1
technical summary	00<1
technical toolkit	00<1
technicke dovednosti	06W1
technicke znalosti	0;C2
technicke zrucnosti	06Z1
technické dovednosti	06W1
technické znalosti	0;C2
technické zručnosti	06Z1
technik	03j1
technikai ismeretek	0731
techniniai igudziai	02i1
techniniai įgūdžiai	02i1
technische competenties	03f1
technische faehigkeiten	03j1
technische fahigkeiten	03j1
technische fähigkeiten	03j1
technische kennis	03f1
technische kenntnisse	03j1
technische kompetenzen	03j1
technische vaardigheden	03f1
technologiak	0731
technologie	0Cg3
technologieen	03f1
technologien	03j1
technologies	05\2
technologies et outils	02K1
technologieën	03f1
technologijos	02i1
technology	00<1
technológie	06Z1
technológiák	0731
technos	02K1
tecnologias	04Q2
tecnologias e ferramentas	02H1
tecnologie	0081
tecnologies	01Y1
tecnologías	02L1
tecrube	04N1
tecrubeler	04N1
tecrübe	04N1
tecrübeler	04N1
teenistuskaik	01]1
teenistuskäik	01]1
tehnicke vestine	0761
tehnicke vjestine	0771
tehnicna znanja	0751
tehnicne vescine	0751
tehnilised oskused	02f1
tehniskas prasmes	05G1
tehniskās prasmes	05G1
tehničke veštine	0761
tehničke vještine	0771
tehnična znanja	0751
tehnične veščine	0751
tehnologii	0091
tehnologijas	05G1
tehnologije	0CB3
tehnoloogiad	02f1
tehnoloģijas	05G1
teistimeireachtai	0=i1
teistimeiri	0=i1
teistiméireachtaí	0=i1
teistiméirí	0=i1
tekmovanja	07n1
teknik	06d1
teknik beceriler	02M1
teknik bilgi	02M1
teknik bilgiler	02M1
teknik yetenekler	02M1
teknik yetkinlikler	02M1
tekninen osaaminen	01^1
tekniset taidot	01^1
teknisk kompetanse	01i1
teknisk kompetens	06d1
tekniska faerdigheter	06d1
tekniska fardigheter	06d1
tekniska färdigheter	06d1
tekniska kunskaper	06d1
tekniske faerdigheder	0711
tekniske ferdigheter	01i1
tekniske færdigheder	0711
tekniske kompetencer	0711
teknologi	03U1
teknologiat	01^1
teknologier	0Cj2
teknolojiler	02M1
temel beceriler	02M1
temel bilgiler	0431
temoignages	0=A1
tempo libero	0361
tempo livre	02Q1
temporary work	00E1
tempos livres	02Q1
temps libre	0011
temps lliure	00n1
tengilidaupplysingar	09g1
tengiliðaupplýsingar	09g1
tenglar	0::1
tentang	06l1
tentang saya	06l1
tep dinh kem	07;1
tercihler	02N1
testimoni	06S1
testimonials	05@1
testimonianze	0=?1
testimonios	04`1
tečajevi	07R1
tečajevi i edukacije	07R1
tečaji	06h1
tečaji in usposabljanja	06h1
tham chieu	09b1
tham chiếu	09b1
thanh tich	06]1
thanh tich noi bat	06]1
thanh tuu	06]1
thanh vien	0:31
thanh vien hiep hoi	0:31
thekking	09:1
things i have built	00G1
things i have made	00G1
things i have written	02W1
thjalfun	08^1
thong tin bo sung	0<11
thong tin ca nhan	08?1
thong tin chung	08?1
thong tin co ban	08?1
thong tin khac	0<11
thong tin lien he	08?1
thong tin lien lac	08?1
thong tin tham khao	09b1
thong tin them	0<11
thu ung tuyen	0Cl1
thu xin viec	0Cl1
thuc tap	0661
thành tích	06]1
thành tích nổi bật	06]1
thành tựu	06]1
thành viên	0:31
thành viên hiệp hội	0:31
thông tin bổ sung	0<11
thông tin chung	08?1
thông tin cá nhân	08?1
thông tin cơ bản	08?1
thông tin khác	0<11
thông tin liên hệ	08?1
thông tin liên lạc	08?1
thông tin tham khảo	09b1
thông tin thêm	0<11
thư xin việc	0Cl1
thư ứng tuyển	0Cl1
thực tập	0661
tickets	03R1
tickets and licences	03R1
tidigare anstaellningar	02<1
tidigare anstallningar	02<1
tidigare anställningar	02<1
tidigare erfarenhet	02<1
tidigare jobb	02<1
tidligere ansaettelser	0281
tidligere ansættelser	0281
tidligere job	0281
tidligere jobber	0231
tidligere stillinger	0231
tiempo libre	00Y1
tiessaistes profili	0B11
tieteelliset julkaisut	02_1
tietoa minusta	01_1
tietotekniikkataidot	01^1
tietotekninen osaaminen	01^1
tietotekniset taidot	01^1
tiešsaistes profili	0B11
tiivistelma	01_1
tiivistelmae	01_1
tiivistelmä	01_1
tijdelijk werk	02O1
tikslas	02@1
tilgjengelighet	0;Y1
tilleggsinformasjon	01j1
tilleggsutdanning	01h1
tillgaenglighet	0;g1
tillganglighet	0;g1
tillgänglighet	0;g1
tillidshverv	09O1
tillitsverv	08A1
timp liber	0:B1
tin hoc	04K1
tin học	04K1
tinh nguyen	0651
tionscadail	0AN1
tionscadail phearsanta	0AN1
tionscadail thaighde	0AN1
tirocini	01W1
tirocinio	01W1
titoli di studio	04X1
titoli e abilitazioni	00;1
titolo di studio	04X1
titols i certificats	00U1
titres et certifications	00O1
titres et habilitations	00O1
titulacion	00H1
titulaciones	00H1
titulacions	08C1
titulación	00H1
titulos	00H1
titulos y carnets	00T1
titulos y certificados	00T1
tjaenstgoering	02<1
tjanstgoring	02<1
tjänstgöring	02<1
tko sam	0;d1
tl	0001
to chuc tham gia	0:31
todistukset	0;o1
toiveet	09h1
toivottu tyo	09h1
toivottu tyoe	09h1
toivottu työ	09h1
tolvufaerni	09:1
tolvukunnatta	09:1
tom luoc	03W1
tom tat	03W1
tom tat ban than	03W1
tom tat nghe nghiep	03W1
tomstundir	0181
tong quan	03W1
too	01]1
tooalane kogemus	01]1
tooelu	01]1
tookogemus	01]1
tookogemused	01]1
toolbox	00<1
toolkit	00<1
tools	0Cm3
tools and technologies	00<1
tools i use	00<1
tools of the trade	00<1
tooootused	0>m1
tooriistad	02f1
top kenntnisse	03j1
top kompetenzen	03j1
top skills	00<1
top-kenntnisse	03j1
top-kompetenzen	03j1
topluluk faaliyetleri	09d1
topluluklar	06k1
tovabbi informacio	08T1
tovabbi informaciok	08T1
tovabbkepzes	08U1
tovabbkepzesek	08U1
további információ	08T1
további információk	08T1
továbbképzés	08U1
továbbképzések	08U1
trabajo	00X1
trabajo comunitario	00L1
trabajo voluntario	00L1
trabajos	00X1
trabajos anteriores	00X1
trabajos realizados	00X1
trabajos temporales	00X1
trabalho	0021
trabalho comunitario	00J1
trabalho comunitário	00J1
trabalho voluntario	00J1
trabalho voluntário	00J1
trabalhos	0021
trabalhos anteriores	0021
trabalhos publicados	02G1
trabalhos temporarios	0021
trabalhos temporários	0021
trabalhos voluntarios	00J1
trabalhos voluntários	00J1
trade qualifications	03R1
trade tickets	03R1
traguardi	04A1
training	0D02
training & education	00F1
training courses	00e1
training uri	01S1
training-uri	01S1
trainingen	0071
trainingen en cursussen	0071
trainings	0D22
traininguri	01S1
trajectoria	04W1
trajectoria laboral	04W1
trajectoria professional	04W1
trajectòria	04W1
trajectòria laboral	04W1
trajectòria professional	04W1
trajetoria	0021
trajetoria profissional	0021
trajetória	0021
trajetória profissional	0021
trang ca nhan	0:;1
trang cá nhân	0:;1
trang web	0:;1
transferable skills	00<1
transportlidzekla vaditaja aplieciba	03G1
transportlīdzekļa vadītāja apliecība	03G1
travaux	04b1
travaux publies	02X1
travaux publiés	02X1
trayectoria	00X1
trayectoria academica	00H1
trayectoria académica	00H1
trayectoria laboral	00X1
trayectoria profesional	00X1
treball	04W1
treball voluntari	00]1
treinamentos	00S1
treningek	08U1
treninzi	07Q1
trinh do	03X1
trinh do chuyen mon	03X1
trinh do dao tao	03X1
trinh do hoc van	03X1
trinh do ngoai ngu	0<01
trinh do tin hoc	04K1
trumpai apie mane	02@1
trunadarstorf	09A1
tréningek	08U1
trình độ	03X1
trình độ chuyên môn	03X1
trình độ học vấn	03X1
trình độ ngoại ngữ	0<01
trình độ tin học	04K1
trình độ đào tạo	03X1
trúnaðarstörf	09A1
tu danh gia ky nang so	0D41
tudomanyos publikaciok	05A1
tudományos publikációk	05A1
tuji jeziki	0;V1
tujuan karier	06l1
tujuan karir	06l1
tungumal	08i1
tungumalafaerni	08i1
tungumalakunnatta	08i1
tungumalathekking	08i1
tungumál	08i1
tungumálafærni	08i1
tungumálakunnátta	08i1
tungumálaþekking	08i1
tunnistused	07>1
tunnustukset	02:1
tunnustused	0391
tunnustused ja auhinnad	0391
tutkimus	09j1
tutkimusprojektit	09j1
tutkinnot	01I1
tutkinto	01I1
tutvustus	08N1
tyo	0191
tyoe	0191
tyoeelaemae	0191
tyoehakemus	09i1
tyoehistoria	0191
tyoehistoriani	0191
tyoekalut	01^1
tyoekokemus	0191
tyoelama	0191
tyoepaikat	0191
tyoesuhteet	0191
tyoetehtaevaet	0191
tyoetoiveet	09h1
tyoeura	0191
tyoeurani	0191
tyohakemus	09i1
tyohistoria	0191
tyohistoriani	0191
tyokalut	01^1
tyokokemus	0191
tyopaikat	0191
tyosuhteet	0191
tyotehtavat	0191
tyotoiveet	09h1
tyoura	0191
tyourani	0191
tyrimai	02j1
työ	0191
työelämä	0191
työhakemus	09i1
työhistoria	0191
työhistoriani	0191
työkalut	01^1
työkokemus	0191
työpaikat	0191
työsuhteet	0191
työtehtävät	0191
työtoiveet	09h1
työura	0191
työurani	0191
tài liệu đính kèm	07;1
társadalmi szerepvállalás	0=11
társadalmi tevékenység	0=11
täiendav info	0=Y1
täiendkoolitus	08_1
täiendkoolitused	08_1
täiendõpe	08_1
tätigkeiten	02=1
tävlingar	0=f1
täydennyskoulutus	01`1
tækni	09:1
tæknifærni	09:1
témoignages	0=A1
tình nguyện	0651
títols i certificats	00U1
títulos	00H1
títulos y carnets	00T1
títulos y certificados	00T1
tóm lược	03W1
tóm tắt	03W1
tóm tắt bản thân	03W1
tóm tắt nghề nghiệp	03W1
tómstundir	0181
tölvufærni	09:1
tölvukunnátta	09:1
töö	01]1
tööalane kogemus	01]1
tööelu	01]1
töökogemus	01]1
töökogemused	01]1
tööootused	0>m1
tööriistad	02f1
tālākizglītība	02B1
tệp đính kèm	07;1
tổ chức tham gia	0:31
tổng quan	03W1
tự đánh giá kỹ năng số	0D41
uber mich	03l1
uberblick	03l1
ubriges	07H1
ucast na konferenciach	0<>1
ucast na konferencich	01J1
ucesce na konferencijama	07Z1
ucret beklentisi	02N1
uddannelse	01B1
uddannelse og kvalifikationer	01B1
uddannelser	01B1
uddannelsesbaggrund	01B1
uddannelsesforlob	01B1
uddannelsesforloeb	01B1
uddannelsesforløb	01B1
uddannelsesmaessig baggrund	01B1
uddannelsesmæssig baggrund	01B1
udelezba na konferencah	07\1
udeležba na konferencah	07\1
udgivelser	04=1
udmaerkelser	01k1
udmærkelser	01k1
udruge	05R1
udruzenja	05S1
udruženja	05S1
udtalelser	0A`1
udvalgte projekter	08R1
udzial w konferencjach	0<A1
udział w konferencjach	0<A1
ueber mich	03l1
ueberblick	03l1
uebriges	07H1
uhingud	0=81
uhiskondlik aktiivsus	0B;1
uhiskondlik tegevus	0B;1
uitgevoerde projecten	03e1
ukonczone kursy	07O1
ukonczone szkolenia	07O1
ukończone kursy	07O1
ukończone szkolenia	07O1
ukratko o meni	05C2
uldandmed	0;91
ulteriore formazione	0151
ulteriori informazioni	01X1
um mig	0161
umiejetnosci	07P1
umiejetnosci i kompetencje	07P1
umiejetnosci i kompetencje osobiste	07P1
umiejetnosci informatyczne	07P1
umiejetnosci jezykowe	0:e1
umiejetnosci komputerowe	07P1
umiejetnosci miekkie	07P1
umiejetnosci osobiste	07P1
umiejetnosci techniczne	07P1
umiejetnosci zawodowe	07P1
umiejętności	07P1
umiejętności i kompetencje	07P1
umiejętności i kompetencje osobiste	07P1
umiejętności informatyczne	07P1
umiejętności językowe	0:e1
umiejętności komputerowe	07P1
umiejętności miękkie	07P1
umiejętności osobiste	07P1
umiejętności techniczne	07P1
umiejętności zawodowe	07P1
umim	06W1
umsagnaradilar	0=e1
umsagnaraðilar	0=e1
umsagnir	0=e1
umsoknarbref	0=91
umsott starf	0>b1
umsóknarbréf	0=91
umsótt starf	0>b1
umím	06W1
unde am lucrat	00[1
universitaere ausbildung	00?1
universitaet	00?1
universitare ausbildung	00?1
universitat	00?1
university	00F1
university projects	00G1
universitäre ausbildung	00?1
universität	00?1
unpaid work	00Z1
unuri	04@1
unuri u premjijiet	04@1
uppdrag	08`1
uprawnienia	05>1
uprawnienia i certyfikaty	05>1
uprawnienia zawodowe	05>1
ura	0191
urahistoria	0191
uratavoitteet	09h1
uritused	0<n1
usavrsavanje	08J2
usavršavanje	08J2
uspechy	04i2
uspechy a oceneni	07m1
uspechy a ocenenia	0>N1
uspehi	07n1
uspesi	0801
uspjesi	0>:1
usposabljanja	06h1
usposabljanje	06h1
utbildning	01C1
utbildning och studier	01C1
utbildningar	01C1
utbildningsbakgrund	01C1
utdannelse	01D1
utdanning	01D1
utdanning og kvalifikasjoner	01D1
utdanningsbakgrunn	01D1
utgefid efni	04:1
utgivelser	04>1
utilizare calculator	0091
utmaerkelser	0=f1
utmaerkelser och priser	0=f1
utmarkelser	0=f1
utmarkelser och priser	0=f1
utmerkelser	0:11
utmerkelser og priser	0:11
utmerkingar	0:11
utmärkelser	0=f1
utmärkelser och priser	0=f1
utvalda projekt	08Q1
utvalgte prosjekter	08S1
uurimistoo	0;:1
uurimistöö	0;:1
uverenja	0871
uvjerenja	0541
uvod	0D55
uyelik	06k1
uyelikler	06k1
uyeliklerim	06k1
uzklasine veikla	0>n1
uzmanlik alanlari	02M1
uzmanliklar	02M1
uzmanlık alanları	02M1
uzmanlıklar	02M1
uzsienio kalbos	0;]1
uzsienio kalbu mokejimas	0;]1
uzstasanas	09e1
uzstāšanās	09e1
učešće na konferencijama	07Z1
užklasinė veikla	0>n1
užsienio kalbos	0;]1
užsienio kalbų mokėjimas	0;]1
vaardigheden	03f1
vaardigheden en competenties	03f1
vaba aeg	09o1
vabatahtlik tegevus	0B;1
vabatahtlik too	0B;1
vabatahtlik töö	0B;1
vabatahtlikkus	0B;1
vad jag soeker	0;g1
vad jag soker	0;g1
vad jag söker	0;g1
vaditaja aplieciba	03G1
vadītāja apliecība	03G1
vaerktoejer	0711
vaerktojer	0711
vaga desejada	04S1
vahvuudet	01_1
vairavimo teises	0D:1
vairavimo teisės	0D:1
vairuotojo pazymejimas	0D:1
vairuotojo pažymėjimas	0D:1
vakantiewerk	02O1
vakbekwaamheid	03b1
vakkennis	03f1
valasprieki	01;1
valasprieki un intereses	01;1
valin verkefni	08Y1
valitud projektid	0;:1
valitut projektit	09j1
valodas	0Cd1
valodu prasme	0Cd1
valodu prasmes	0Cd1
valodu zinasanas	0Cd1
valodu zināšanas	0Cd1
van bang chung chi	03Y1
vannastavne aktivnosti	07I1
vapaa aika	09n1
vapaa ajan harrastukset	09n1
vapaa-aika	09n1
vapaa-ajan harrastukset	09n1
vapaaehtoiskokemus	01L1
vapaaehtoistoiminta	01L1
vapaaehtoistyo	01L1
vapaaehtoistyoe	01L1
vapaaehtoistyoet	01L1
vapaaehtoistyot	01L1
vapaaehtoistyö	01L1
vapaaehtoistyöt	01L1
var jag har arbetat	02<1
varia	0=Y1
varie	01X1
varios	06g1
vazniji projekti	0;I1
vaļasprieki	01;1
vaļasprieki un intereses	01;1
važniji projekti	0;I1
ve ban than	03W1
ve toi	03W1
ve volnem case	0<N1
ve volném čase	0<N1
vedlagte dokumenter	0401
vedlegg	0D;1
veebilehed	0=L1
veebiprofiilid	0=L1
vefsidur	0::1
vefsíður	0::1
vegzettseg	08W1
vegzettsegek	08W1
velama darba vieta	06_1
velamais amats	06_1
velamais darbs	06_1
velmes	06_1
vem aer jag	0=01
vem ar jag	0=01
vem är jag	0=01
veranstaltungen	0<C1
verbaende	03k1
verbande	03k1
verbandsmitgliedschaften	03k1
verbände	03k1
verdlaun	0141
verdlaun og vidurkenningar	0141
vereine	03k1
vereinsarbeit	03>1
vereinsleben	03>1
vereinsmitgliedschaften	03k1
vereinstaetigkeit	03>1
vereinstatigkeit	03>1
vereinstätigkeit	03>1
verejna cinnost	07J2
verejná činnosť	07L1
verenigingen	03i1
verfuegbarkeit	0201
verfugbarkeit	0201
verfügbarkeit	0201
verkefni	08Y1
verkfaeri	09:1
verkfæri	09:1
verkkoprofiilit	0=P1
verkkosivut	0=P1
verkossa	0=P1
verkostot ja jaesenyydet	0;M1
verkostot ja jasenyydet	0;M1
verkostot ja jäsenyydet	0;M1
verktoey	01i1
verktoy	01i1
verktyg	06d1
verktøy	01i1
veroeffentlichungen	03<1
veroeffentlichungen und vortraege	03<1
veroffentlichungen	03<1
veroffentlichungen und vortrage	03<1
verschiedenes	07H1
versenyek	0791
versenyeredmenyek	0791
versenyeredmények	0791
verv	08A1
verv og frivillig arbeid	08A1
verðlaun	0141
verðlaun og viðurkenningar	0141
veröffentlichungen	03<1
veröffentlichungen und vorträge	03<1
vescine	0751
vescine in kompetence	0751
vestine	0761
vetenskapliga publikationer	02`1
veze	08<2
vezetoi engedely	09`1
vezetői engedély	09`1
veřejná činnost	06V1
veštine	0761
veščine	0751
veščine in kompetence	0751
vi tri mong muon	0671
vi tri ung tuyen	0671
vida laboral	0:52
vida profissional	0021
vidareutbildning	09S1
vidbotarupplysingar	00j1
vidburdir	0=b1
viden	0711
videreuddannelse	08O1
videreutdanning	01h1
vidhengi	09_1
vidurkenningar	0141
vie associative	00_1
vie citoyenne	00_1
vie de la cite	00_1
vie de la cité	00_1
vie professionnelle	00`1
vieraat kielet	0<21
vinna	0381
vispariga informacija	0<c1
vispārīga informācija	0<c1
visuomenine veikla	0>n1
visuomeninė veikla	0>n1
vita associativa	02n1
vitenskapelige publikasjoner	04>1
vitnemaal	03E1
vitnemal	03E1
vitnemål	03E1
vivencia profissional	0021
vivência profissional	0021
vizsgak	04;1
vizsgak tanfolyamok	08U1
vizsgák	04;1
vizsgák, tanfolyamok	08U1
viðburðir	0=b1
viðbótarupplýsingar	00j1
viðhengi	09_1
viðurkenningar	0141
vjestine	0771
vjestine i kompetencije	0771
vještine	0771
vještine i kompetencije	0771
vlastiti projekti	0>O1
vlastne projekty	0>f1
vlastni projekty	0>i1
vlastné projekty	0>f1
vlastní projekty	0>i1
vocational training	00F1
vodicske opravnenie	0D<1
vodicske preukazy	0D<1
vodicsky preukaz	0D<1
vodičské oprávnenie	0D<1
vodičské preukazy	0D<1
vodičský preukaz	0D<1
volnocasove aktivity	0<L2
volnočasové aktivity	0<N1
volny cas	0<L2
volný čas	0<N1
volontaerarbete	08`1
volontaersarbete	08`1
volontararbete	08`1
volontariat	00_1
volontariato	02n1
volontarjat	0371
volontarsarbete	08`1
volonterske aktivnosti	0;K1
volonterski rad	08:2
volontersko iskustvo	08:2
volontiranje	08:2
volontärarbete	08`1
volontärsarbete	08`1
voluntariado	0D=2
voluntariado e comunidade	00J1
voluntariados	00L1
voluntariat	0D?2
voluntary and community work	00Z1
voluntary experience	00Z1
voluntary roles	00Z1
voluntary work	00Z1
volunteer	00Z1
volunteer activities	00Z1
volunteer and work experience	00E1
volunteer experience	00Z1
volunteer work	00Z1
volunteering	00Z1
volunteering and community	00Z1
voorkeeled	0;m1
voorkeuren	01\1
vooropleiding	00I1
voorstelling	07Y1
vorstellung	03l1
vortraege	03<1
vortraege und publikationen	03<1
vortraege und veroeffentlichungen	03<1
vortrage	03<1
vortrage und publikationen	03<1
vortrage und veroffentlichungen	03<1
vorträge	03<1
vorträge und publikationen	03<1
vorträge und veröffentlichungen	03<1
votmeoskused	02f1
vottanir	0=B1
vottord	0=B1
vottorð	0=B1
vottun	0=B1
vozacka dozvola	0DA2
vozacke dozvole	0DA2
vozačka dozvola	0DA2
vozačke dozvole	0DA2
vozniski izpit	0DC1
voznisko dovoljenje	0DC1
vozniški izpit	0DC1
vozniško dovoljenje	0DC1
voľnočasové aktivity	0<O1
voľný čas	0<O1
vreemde talen	01e1
vrije tijd	04F1
vrijetijdsbesteding	04F1
vrijwillige inzet	00^1
vrijwilligerservaring	00^1
vrijwilligerswerk	00^1
vybrane projekty	0AT2
vybrané projekty	0AT2
vyskum	0>f1
vyskumne projekty	0>f1
vyzkum	0>i1
vyzkumne projekty	0>i1
vyznamenani	07m1
vyznamenania	0>N1
vyznamenání	07m1
vyznamne projekty	0AT2
vzdelani	01>1
vzdelani a kurzy	01>1
vzdelani a odborna priprava	01>1
vzdelanie	01?1
vzdelanie a odborna priprava	01?1
vzdelanie a odborná príprava	01?1
vzdelavani	01>1
vzdelavanie	01?1
vzdelávanie	01?1
vzdělání	01>1
vzdělání a kurzy	01>1
vzdělání a odborná příprava	01>1
vzdělávání	01>1
værktøjer	0711
végzettség	08W1
végzettségek	08W1
võtmeoskused	02f1
võõrkeeled	0;m1
výskum	0>f1
výskumné projekty	0>f1
výzkum	0>i1
výzkumné projekty	0>i1
významné projekty	0AT2
văn bằng chứng chỉ	03Y1
vēlamais amats	06_1
vēlamais darbs	06_1
vēlamā darba vieta	06_1
vēlmes	06_1
về bản thân	03W1
về tôi	03W1
vị trí mong muốn	0671
vị trí ứng tuyển	0671
waar ik heb gewerkt	02O1
warsztaty	07O1
was ich gebaut habe	03;1
was ich gemacht habe	02=1
was ich kann	03j1
was ich sonst mache	03=1
was ich suche	0201
was mich sonst beschaeftigt	03=1
was mich sonst beschaftigt	03=1
was mich sonst beschäftigt	03=1
was sonst noch	07H1
wat ik deed	02O1
wat ik gebruik	03f1
wat ik kan	03f1
wat ik leuk vind	04F1
wat ik zoek	01\1
wazniejsze projekty	03Q1
ważniejsze projekty	03Q1
wczesniejsza praca	0861
wczesniejsze doswiadczenie	0861
wcześniejsza praca	0861
wcześniejsze doświadczenie	0861
web presence	09B1
webbplatser	0=:1
weboldalak	0:71
webpraesenz	0:`1
webprasenz	0:`1
webpräsenz	0:`1
webs	08d1
webseiten	0:`1
websites	0DD2
weby	0>S2
wedstrijden	03c1
weiterbildung	03:1
weiterbildung und kurse	03:1
weiterbildungen	03:1
weiterbildungen und seminare	03:1
weiterbildungskurse	03:1
weitere angaben	07H1
weitere informationen	07H1
weitere kenntnisse	03j1
weitere kenntnisse und angaben	07H1
weitere sprachen	09V1
weitere stationen	02=1
weitere taetigkeiten	02=1
weitere tatigkeiten	02=1
weitere tätigkeiten	02=1
weiteres	07H1
wensen	01\1
wer ich bin	03l1
werdegang	02=1
werk	02O1
werke	03;1
werkervaring	02O1
werkervaringen	02O1
werkgeschiedenis	02O1
werkzeuge	03j1
werkzeugkasten	03j1
wetenschappelijke publicaties	02^1
wettbewerbe	03?1
what i am looking for	03L1
what i build	00G1
what i can do	00<1
what i do	00<1
what i have built	00G1
what i use	00<1
what i want next	03L1
what i've done	00E1
when i am not working	00a1
when not working	00a1
where i have been	00E1
where i have worked	00E1
where i studied	00F1
where i've worked	00E1
who am i	0001
who i am	0001
wichtige projekte	03;1
wichtigste kenntnisse	03j1
wie ben ik	07Y1
wiedza	07P1
wissen	03j1
wissenschaftliche publikationen	03<1
wissenschaftliche veroeffentlichungen	03<1
wissenschaftliche veroffentlichungen	03<1
wissenschaftliche veröffentlichungen	03<1
wissenschaftlicher werdegang	02=1
wo ich gearbeitet habe	02=1
wo ich gelernt habe	00?1
wolontariat	01M1
work	00E1
work & experience	00E1
work experience	00E1
work history	00E1
work preferences	03L1
work so far	00E1
working experience	00E1
works	00G1
workshop	0=71
workshops	0DF5
workshopy	00B2
wprowadzenie	04h1
writing	02W1
writing and speaking	02W1
wuerdigungen	03?1
wunschberuf	0201
wunschposition	0201
wurdigungen	03?1
wybrane projekty	03Q1
wydarzenia	0<A1
wyksztalcenie	08L1
wyksztalcenie akademickie	08L1
wyksztalcenie i szkolenia	08L1
wykształcenie	08L1
wykształcenie akademickie	08L1
wykształcenie i szkolenia	08L1
wyroznienia	0<P1
wyroznienia i nagrody	0<P1
wyróżnienia	0<P1
wyróżnienia i nagrody	0<P1
wystapienia	02e1
wystąpienia	02e1
würdigungen	03?1
xarxes	08d1
xarxes i afiliacions	0101
xarxes socials	08d1
xerrades	05g1
xoghol	08j1
xoghol mixtieq	07?1
xoghol volontarju	0371
xogħol	08j1
xogħol mixtieq	07?1
xogħol volontarju	0371
xuat ban	01a1
xuất bản	01a1
yabanci dil	0421
yabanci dil bilgileri	0421
yabanci dil bilgisi	0421
yabanci diller	0421
yabancı dil	0421
yabancı dil bilgileri	0421
yabancı dil bilgisi	0421
yabancı diller	0421
yarismalar	03[1
yarışmalar	03[1
yayinlar	01A1
yayinlar ve sunumlar	01A1
yayinlarim	01A1
yayınlar	01A1
yayınlar ve sunumlar	01A1
yayınlarım	01A1
yderligere information	01f1
yderligere oplysninger	01f1
ydinosaaminen	01^1
ydintaidot	01^1
yetenekler	02M1
yeteneklerim	02M1
yetkinlikler	02M1
yetkinliklerim	02M1
yhdistykset	0;M1
yhdistystoiminta	01L1
yhteenveto	01_1
yhteystiedot	0:21
yhteystieto	0:21
ymislegt	00j1
ymse	01j1
yrkesbakgrund	02<1
yrkeserfarenhet	02<1
yrkeserfaring	0231
yrkeskompetenser	06d1
yrkeslivserfarenhet	02<1
yrkespraksis	0231
yrkesprofil	0=01
yrkesverksamhet	02<1
ytterligare information	0221
zainteresowania	06O1
zainteresowania i hobby	06O1
zainteresowania i pasje	06O1
zajmy	0<N1
zajmy a konicky	0<N1
zajmy a zaliby	0<N1
zakladne informacie	0<g1
zakladne udaje	0<g1
zakladni informace	0<i1
zakladni udaje	0<i1
zalacznik	0DK1
zalaczniki	0DK1
zaliby	0<N1
zaliby a zajmy	0<N1
zaluby	0<O1
zamestnani	07l1
zamestnani a brigady	07l1
zamestnania	0>P1
zamestnanie	0>P1
zaměstnání	07l1
zaměstnání a brigády	07l1
zanimanja	0:[1
zaposlenja	0;;2
zaposlenje	0;;2
zaposlitev	06j1
zaposlitve	06j1
zaposlitvene zelje	0@G1
zaposlitvene želje	0@G1
zaposlitveni cilj	0@G1
zatrudnienie	0861
zaujmy	0<O1
zaujmy a konicky	0<O1
zaujmy a zaluby	0<O1
załącznik	0DK1
załączniki	0DK1
zdruzenja	05T1
združenja	05T1
zelena zaposlitev	0@G1
zeleno delovno mesto	0@G1
zelfbeoordeling digitale vaardigheden	0701
zelje	0DL2
zeljena pozicija	0DN1
zeljeni posao	0>L2
zeljeno radno mesto	0DN1
zeljeno radno mjesto	0@A1
zeljeno zanimanje	0@A1
zertifikat	00@1
zertifikate	00@1
zertifikate und bescheinigungen	00@1
zertifikate und lizenzen	00@1
zertifizierung	00@1
zertifizierungen	00@1
zeugnisse	00@1
zhrnutie	0;c1
ziele	03l1
zielfunktion	0201
zielposition	0201
zinasanas	05G1
zinasanas un prasmes	05G1
zinatniskas publikacijas	09e1
zinios	02i1
zinios ir igudziai	02i1
zinātniskās publikācijas	09e1
zināšanas	05G1
zināšanas un prasmes	05G1
zivildienst	03>1
zkousky	0521
zkoušky	0521
zkusenosti	07l1
zkušenosti	07l1
znacajni projekti	0>O1
znajomosc jezykow	0:e1
znajomosc jezykow obcych	0:e1
znajomosc komputera	07P1
znajomosc obslugi komputera	07P1
znajomosc oprogramowania	07P1
znajomosc programow	07P1
znajomosc technologii	07P1
znajomość języków	0:e1
znajomość języków obcych	0:e1
znajomość komputera	07P1
znajomość obsługi komputera	07P1
znajomość oprogramowania	07P1
znajomość programów	07P1
znajomość technologii	07P1
znalost jazykov	06G1
znalost jazyku	05H1
znalost jazyků	05H1
znalost pc	06W1
znalost prace na pc	06W1
znalost práce na pc	06W1
znalosti	0;C2
znalosti a dovednosti	06W1
znalosti a schopnosti	06Z1
znalosti a zrucnosti	06Z1
znalosti a zručnosti	06Z1
znalosti jazyku	05H1
znalosti jazyků	05H1
znalosť jazykov	06G1
znanja	0CB3
znanja i vestine	0761
znanja i veštine	0761
znanja i vjestine	0771
znanja i vještine	0771
znanja in spretnosti	0751
znanja in vescine	0751
znanja in veščine	0751
znanje jezika	0;R2
znanje jezikov	0;V1
znanje stranih jezika	0;T1
znanstveni radovi	0?T1
značajni projekti	0>O1
zrealizowane projekty	03Q1
zrucnosti	06Z1
zrucnosti a schopnosti	06Z1
zručnosti	06Z1
zručnosti a schopnosti	06Z1
zu meiner person	03l1
zulassungen	00@1
zur person	01o1
zusaetzliche angaben	07H1
zusaetzliche informationen	07H1
zusaetzliche kenntnisse	03j1
zusammenfassung	03l1
zusatzausbildung	03:1
zusatzausbildungen	03:1
zusatzinformationen	07H1
zusatzkenntnisse	03j1
zusatzliche angaben	07H1
zusatzliche informationen	07H1
zusatzliche kenntnisse	03j1
zusatzqualifikationen	00@1
zusätzliche angaben	07H1
zusätzliche informationen	07H1
zusätzliche kenntnisse	03j1
zvilupp professjonali	0<o1
zájmy	0<N1
zájmy a koníčky	0<N1
zájmy a záliby	0<N1
základné informácie	0<g1
základné údaje	0<g1
základní informace	0<i1
základní údaje	0<i1
záliby	0<N1
záliby a zájmy	0<N1
záujmy	0<O1
záujmy a koníčky	0<O1
záujmy a záľuby	0<O1
záľuby	0<O1
à côté	0011
à propos	0041
à propos de moi	0041
ágrip	0161
áhugamál	0181
áhugamál og tómstundir	0181
áhugasvið	0181
álláspreferenciák	01Q1
áreas de conhecimento	02H1
áreas de especialización	02L1
áreas de interesse	02Q1
áreas de interés	00Y1
çalışma deneyimi	04N1
çalışma geçmişi	04N1
çalışma hayatı	04N1
çalışmalar	00R1
çalıştaylar	04O1
çevrimiçi profiller	03S1
çeşitli	05?1
éachtaí	08@1
écrits	02X1
éducation	06N1
éducation et formation	06N1
érdeklődés	08f1
érdeklődési kör	08f1
érdeklődési körök	08f1
état civil	06E1
études	06N1
études et diplômes	06N1
études et formation	06N1
études supérieures	06N1
événements	05X1
óskastarf	0>b1
óskir um starf	0>b1
õpingud	09m1
õppimine	09m1
ödül ve başarılar	03[1
ödüller	03[1
ödüller ve başarılar	03[1
ödüllerim	03[1
ökuréttindi	0441
ökuskírteini	0441
ön yazı	0>01
ön yazı özeti	01[1
öne çıkan projeler	00R1
önkéntes munka	0=11
önkéntes tapasztalat	0=11
önkéntes tevékenység	0=11
önkéntesség	0=11
önnur færni	09:1
önskad befattning	0;g1
önskad tjänst	0;g1
önskat arbete	0;g1
önskemål	0;g1
összefoglalás	03h1
összefoglaló	03h1
ösztöndíjak	0791
ösztöndíjak és díjak	0791
övrig arbetslivserfarenhet	02<1
övrig information	0221
övrig utbildning	09S1
övriga färdigheter	06d1
övriga kunskaper	06d1
övriga meriter	0221
övriga meriter och kunskaper	06d1
övriga uppgifter	0221
övriga upplysningar	0221
övriga utbildningar	09S1
övrigt	0221
övrigt engagemang	08`1
özet	01[1
özgeçmiş özeti	01[1
öğrenim	01@1
öğrenim bilgileri	01@1
öğrenim durumu	01@1
ønska stilling	0;Y1
ønsker	0;k2
ønsket job	0;Z1
ønsket jobb	0;Y1
ønsket stilling	0;k2
øvrig	01j1
øvrig erhvervserfaring	0281
øvrig informasjon	01j1
øvrige ferdigheter	01i1
øvrige kompetencer	0711
øvrige kurser	08O1
øvrige oplysninger	01f1
øvrige opplysninger	01j1
øvrigt	01f1
úspechy	0>N1
úspechy a ocenenia	0>N1
úspěchy	07m1
úspěchy a ocenění	07m1
útgefið efni	04:1
úvod	0>@2
účast na konferencích	01J1
účasť na konferenciách	0<>1
über mich	03l1
überblick	03l1
übriges	07H1
ücret beklentisi	02N1
ühingud	0=81
ühiskondlik aktiivsus	0B;1
ühiskondlik tegevus	0B;1
üldandmed	0;91
üritused	0<n1
üyelik	06k1
üyelikler	06k1
üyeliklerim	06k1
ýmislegt	00j1
þekking	09:1
þjálfun	08^1
ārpusstudiju aktivitātes	02R1
ċertifikati	05;1
ċertifikati u liċenzji	05;1
ċertifikazzjonijiet	05;1
članci	05I2
članki	03m1
članstva	05M3
članstvo	05M3
članstvo u organizacijama	05P2
članstvo u udrugama	05R1
članstvo u udruženjima	05S1
članstvo v organizacijah	05T1
članstvo v združenjih	05T1
členstvo	05U1
členstvo v organizáciách	05U1
členstvo v združeniach	05U1
členstvá	05U1
členství	05V1
členství v organizacích	05V1
členství v profesních organizacích	05V1
články	05K2
ďalšie	06X1
ďalšie informácie	06X1
ďalšie vzdelávanie	06Y1
ďalšie znalosti	06Z1
ďalšie údaje	06X1
điểm mạnh	03W1
đào tạo	03X1
đào tạo bổ sung	04J1
đào tạo và khóa học	04J1
đính kèm	07;1
đôi nét về bản thân	03W1
đề tài nghiên cứu	04I1
ħiliet	09a1
ħiliet diġitali	09a1
ħiliet fil-kompjuter	09a1
ħiliet lingwistiċi	0:41
ħiliet personali	09a1
ħiliet professjonali	09a1
ħiliet tal-lingwa	0:41
ħiliet tekniċi	09a1
ħin liberu	06i1
īss apraksts	02E1
īsumā par mani	02E1
įgytas išsilavinimas	0:_1
įgyvendinti projektai	02j1
įgūdžiai	02i1
įgūdžiai ir gebėjimai	02i1
įrankiai	02i1
įvadas	02@1
įvairūs	0;H1
įvertinimai	02?1
řidičské oprávnění	0Am1
řidičské průkazy	0Am1
řidičský průkaz	0Am1
ścieżka edukacyjna	08L1
świadectwa	05>1
škola	0DO3
školenia	06Y1
školenia a kurzy	06Y1
školení	00A1
školení a kurzy	00A1
školovanje	01G2
školy	0Bb2
šolanje	01F1
šole	01F1
štipendije	07n1
štipendiá	0>N1
študentsko delo	06j1
študij	01F1
štúdium	01?1
švietimas	0:_1
żvilupp professjonali	0<o1
želena zaposlitev	0@G1
želeno delovno mesto	0@G1
želje	0DL2
željena pozicija	0DN1
željeni posao	0>L2
željeno radno mesto	0DN1
željeno radno mjesto	0@A1
željeno zanimanje	0@A1
žinios	02i1
žinios ir įgūdžiai	02i1
școli	08D1
άδεια οδήγησησ	0DR1
άδειεσ	0DS1
άδειεσ άσκησησ επαγγέλματοσ	0DS1
άδειεσ και πιστοποιήσεισ	0DS1
άδειεσ οδήγησησ	0DR1
άλλα	0DT1
άλλα ενδιαφέροντα	0DU1
άλλα στοιχεία	0DT1
άλλεσ δεξιότητεσ	0DV1
άλλεσ πληροφορίεσ	0DT1
άρθρα	0DW1
έγγραφα	0DX1
έργα	0DY1
έρευνα	0DY1
αδεια οδηγησησ	0DR1
αδειεσ	0DS1
αδειεσ ασκησησ επαγγελματοσ	0DS1
αδειεσ και πιστοποιησεισ	0DS1
αδειεσ οδηγησησ	0DR1
ακαδημαικεσ σπουδεσ	0DZ1
ακαδημαικη εκπαιδευση	0DZ1
ακαδημαικο υποβαθρο	0DZ1
ακαδημαϊκέσ σπουδέσ	0DZ1
ακαδημαϊκή εκπαίδευση	0DZ1
ακαδημαϊκό υπόβαθρο	0DZ1
αλλα	0DT1
αλλα ενδιαφεροντα	0DU1
αλλα στοιχεια	0DT1
αλλεσ δεξιοτητεσ	0DV1
αλλεσ πληροφοριεσ	0DT1
ανακοινωσεισ	0DW1
ανακοινώσεισ	0DW1
αναφορέσ	0D[1
αναφορεσ	0D[1
απασχοληση	0D\1
απασχόληση	0D\1
αρθρα	0DW1
ατομικά στοιχεία	0D]1
ατομικα στοιχεια	0D]1
αυτοαξιολογηση ψηφιακων δεξιοτητων	0D^1
αυτοαξιολόγηση ψηφιακών δεξιοτήτων	0D^1
βασικά στοιχεία	0D]1
βασικέσ δεξιότητεσ	0DV1
βασικα στοιχεια	0D]1
βασικεσ δεξιοτητεσ	0DV1
βεβαιωσεισ	0DS1
βεβαιώσεισ	0DS1
βιβλία	0DW1
βιβλια	0DW1
βραβεία	0D_1
βραβεία και διακρίσεισ	0D_1
βραβεια	0D_1
βραβεια και διακρισεισ	0D_1
γενικά στοιχεία	0D]1
γενικα στοιχεια	0D]1
για μένα	0D`1
για μενα	0D`1
γλωσσεσ	0Da1
γλωσσεσ προγραμματισμου	0DV1
γλωσσικέσ δεξιότητεσ	0Da1
γλωσσικέσ ικανότητεσ	0Da1
γλωσσικεσ δεξιοτητεσ	0Da1
γλωσσικεσ ικανοτητεσ	0Da1
γλωσσομάθεια	0Da1
γλωσσομαθεια	0Da1
γλώσσεσ	0Da1
γλώσσεσ προγραμματισμού	0DV1
γνωσεισ	0DV1
γνωσεισ η υ	0DV1
γνωσεισ και δεξιοτητεσ	0DV1
γνωσεισ πληροφορικησ	0DV1
γνωσεισ υπολογιστων	0DV1
γνωση γλωσσων	0Da1
γνωση η υ	0DV1
γνωση ξενων γλωσσων	0Da1
γνώσεισ	0DV1
γνώσεισ η/υ	0DV1
γνώσεισ και δεξιότητεσ	0DV1
γνώσεισ πληροφορικήσ	0DV1
γνώσεισ υπολογιστών	0DV1
γνώση γλωσσών	0Da1
γνώση η/υ	0DV1
γνώση ξένων γλωσσών	0Da1
δίκτυα	0Db1
δίκτυα και συμμετοχέσ	0Dc1
δίπλωμα οδήγησησ	0DR1
δεξιοτητεσ	0DV1
δεξιοτητεσ η υ	0DV1
δεξιοτητεσ και ικανοτητεσ	0DV1
δεξιότητεσ	0DV1
δεξιότητεσ η/υ	0DV1
δεξιότητεσ και ικανότητεσ	0DV1
δημοσιευσεισ	0DW1
δημοσιευσεισ και ομιλιεσ	0DW1
δημοσιεύσεισ	0DW1
δημοσιεύσεισ και ομιλίεσ	0DW1
διάφορα	0DT1
διαγωνισμοί	0D_1
διαγωνισμοι	0D_1
διαθεσιμοτητα	0Dd1
διαθεσιμότητα	0Dd1
διακρίσεισ	0D_1
διακρίσεισ και βραβεία	0D_1
διακρισεισ	0D_1
διακρισεισ και βραβεια	0D_1
διαλέξεισ	0De1
διαλεξεισ	0De1
διαφορα	0DT1
διδακτική εμπειρία	0D\1
διδακτικη εμπειρια	0D\1
δικτυα	0Db1
δικτυα και συμμετοχεσ	0Dc1
διπλωμα οδηγησησ	0DR1
διπλωματα ευρεσιτεχνιασ	0DW1
διπλωματα και πιστοποιητικα	0DS1
διπλώματα ευρεσιτεχνίασ	0DW1
διπλώματα και πιστοποιητικά	0DS1
δραστηριοτητεσ	0Df1
δραστηριοτητεσ και ενδιαφεροντα	0DU1
δραστηριότητεσ	0Df1
δραστηριότητεσ και ενδιαφέροντα	0DU1
εγγραφα	0DX1
εθελοντικέσ δράσεισ	0Df1
εθελοντικέσ δραστηριότητεσ	0Df1
εθελοντική δράση	0Df1
εθελοντική εμπειρία	0Df1
εθελοντική εργασία	0Df1
εθελοντικεσ δρασεισ	0Df1
εθελοντικεσ δραστηριοτητεσ	0Df1
εθελοντικη δραση	0Df1
εθελοντικη εμπειρια	0Df1
εθελοντικη εργασια	0Df1
εθελοντισμοσ	0Df1
εθελοντισμόσ	0Df1
εισαγωγή	0D`1
εισαγωγη	0D`1
εισηγήσεισ	0DW1
εισηγησεισ	0DW1
εκδηλωσεισ	0De1
εκδηλώσεισ	0De1
εκπαίδευση	0DZ1
εκπαίδευση και κατάρτιση	0DZ1
εκπαιδευση	0DZ1
εκπαιδευση και καταρτιση	0DZ1
εκπαιδευτικά σεμινάρια	0Dg1
εκπαιδευτικα σεμιναρια	0Dg1
εκπαιδευτικο υποβαθρο	0DZ1
εκπαιδευτικό υπόβαθρο	0DZ1
ελευθεροσ χρονοσ	0DU1
ελεύθεροσ χρόνοσ	0DU1
εμπειρία	0D\1
εμπειρια	0D\1
ενδιαφέροντα	0DU1
ενδιαφέροντα και χόμπι	0DU1
ενδιαφεροντα	0DU1
ενδιαφεροντα και χομπι	0DU1
επαγγελματικέσ δεξιότητεσ	0DV1
επαγγελματικέσ ενώσεισ	0Dc1
επαγγελματικέσ πιστοποιήσεισ	0DS1
επαγγελματική δραστηριότητα	0D\1
επαγγελματική εμπειρία	0D\1
επαγγελματική κατάρτιση	0Dg1
επαγγελματική πείρα	0D\1
επαγγελματική πορεία	0D\1
επαγγελματική σταδιοδρομία	0D\1
επαγγελματικεσ δεξιοτητεσ	0DV1
επαγγελματικεσ ενωσεισ	0Dc1
επαγγελματικεσ πιστοποιησεισ	0DS1
επαγγελματικη δραστηριοτητα	0D\1
επαγγελματικη εμπειρια	0D\1
επαγγελματικη καταρτιση	0Dg1
επαγγελματικη πειρα	0D\1
επαγγελματικη πορεια	0D\1
επαγγελματικη σταδιοδρομια	0D\1
επαγγελματικο ιστορικο	0D\1
επαγγελματικο προφιλ	0D`1
επαγγελματικοί στόχοι	0Dd1
επαγγελματικοί σύλλογοι	0Dc1
επαγγελματικοι στοχοι	0Dd1
επαγγελματικοι συλλογοι	0Dc1
επαγγελματικοσ στοχοσ	0D`1
επαγγελματικό ιστορικό	0D\1
επαγγελματικό προφίλ	0D`1
επαγγελματικόσ στόχοσ	0D`1
επιδιωκομενη θεση	0Dd1
επιδιωκόμενη θέση	0Dd1
επιθυμητή απασχόληση	0Dd1
επιθυμητή εργασία	0Dd1
επιθυμητή θέση	0Dd1
επιθυμητη απασχοληση	0Dd1
επιθυμητη εργασια	0Dd1
επιθυμητη θεση	0Dd1
επικοινωνία	0D]1
επικοινωνια	0D]1
επιλεγμένα έργα	0DY1
επιλεγμενα εργα	0DY1
επιμορφωσεισ	0Dg1
επιμορφωση	0Dg1
επιμορφωτικά σεμινάρια	0Dg1
επιμορφωτικα σεμιναρια	0Dg1
επιμορφώσεισ	0Dg1
επιμόρφωση	0Dg1
επιπλέον πληροφορίεσ	0DT1
επιπλεον πληροφοριεσ	0DT1
επιστημονικέσ δημοσιεύσεισ	0DW1
επιστημονικεσ δημοσιευσεισ	0DW1
επιστολή κινήτρων	0Dh1
επιστολη κινητρων	0Dh1
επιτευγματα	0D_1
επιτεύγματα	0D_1
εργα	0DY1
εργαλεία	0DV1
εργαλεια	0DV1
εργασία	0D\1
εργασια	0D\1
εργασιακή εμπειρία	0D\1
εργασιακή πείρα	0D\1
εργασιακη εμπειρια	0D\1
εργασιακη πειρα	0D\1
ερευνα	0DY1
ερευνητικά έργα	0DY1
ερευνητικά ενδιαφέροντα	0DU1
ερευνητικα ενδιαφεροντα	0DU1
ερευνητικα εργα	0DY1
ηλεκτρονικοί υπολογιστέσ	0DV1
ηλεκτρονικοι υπολογιστεσ	0DV1
ημερίδεσ	0De1
ημεριδεσ	0De1
ιδιοτητα μελουσ	0Dc1
ιδιότητα μέλουσ	0Dc1
ικανοτητεσ	0DV1
ικανοτητεσ και δεξιοτητεσ	0DV1
ικανότητεσ	0DV1
ικανότητεσ και δεξιότητεσ	0DV1
ιστοσελίδεσ	0Db1
ιστοσελιδεσ	0Db1
καριέρα	0D\1
καριερα	0D\1
κατάρτιση	0Dg1
καταρτιση	0Dg1
κοινωνικά δίκτυα	0Db1
κοινωνική δράση	0Df1
κοινωνικα δικτυα	0Db1
κοινωνικη δραση	0Df1
λίγα λόγια για εμένα	0D`1
λίγα λόγια για μένα	0D`1
λιγα λογια για εμενα	0D`1
λιγα λογια για μενα	0D`1
λοιπά	0DT1
λοιπά στοιχεία	0DT1
λοιπέσ δεξιότητεσ	0DV1
λοιπέσ πληροφορίεσ	0DT1
λοιπα	0DT1
λοιπα στοιχεια	0DT1
λοιπεσ δεξιοτητεσ	0DV1
λοιπεσ πληροφοριεσ	0DT1
μέλοσ επαγγελματικών φορέων	0Dc1
μέλοσ οργανώσεων	0Dc1
μέσα κοινωνικήσ δικτύωσησ	0Db1
μαθήματα	0Dg1
μαθηματα	0Dg1
μελοσ επαγγελματικων φορεων	0Dc1
μελοσ οργανωσεων	0Dc1
μεσα κοινωνικησ δικτυωσησ	0Db1
μορφωση	0DZ1
μορφωση και καταρτιση	0DZ1
μόρφωση	0DZ1
μόρφωση και κατάρτιση	0DZ1
ξένεσ γλώσσεσ	0Da1
ξενεσ γλωσσεσ	0Da1
ομιλίεσ	0DW1
ομιλιεσ	0DW1
παράρτημα	0DX1
παραπομπέσ	0D[1
παραπομπεσ	0D[1
παραρτήματα	0DX1
παραρτημα	0DX1
παραρτηματα	0DX1
παρουσίαση	0D`1
παρουσιάσεισ	0DW1
παρουσιασεισ	0DW1
παρουσιαση	0D`1
περίληψη	0D`1
περιληψη	0D`1
πιστοποιήσεισ	0DS1
πιστοποιησεισ	0DS1
πιστοποιητικά	0DS1
πιστοποιητικα	0DS1
πληροφορική	0DV1
πληροφορικη	0DV1
ποια είμαι	0D`1
ποια ειμαι	0D`1
ποιοσ είμαι	0D`1
ποιοσ ειμαι	0D`1
πορτφολιο	0DY1
πορτφόλιο	0DY1
πρακτική άσκηση	0D\1
πρακτικη ασκηση	0D\1
προσθετεσ πληροφοριεσ	0DT1
προσθετη εκπαιδευση	0Dg1
προσοντα	0DV1
προσωπα για συστασεισ	0D[1
προσωπικά έργα	0DY1
προσωπικά δεδομένα	0D]1
προσωπικά ενδιαφέροντα	0DU1
προσωπικά στοιχεία	0D]1
προσωπικέσ δεξιότητεσ	0DV1
προσωπικέσ πληροφορίεσ	0D]1
προσωπικα δεδομενα	0D]1
προσωπικα ενδιαφεροντα	0DU1
προσωπικα εργα	0DY1
προσωπικα στοιχεια	0D]1
προσωπικεσ δεξιοτητεσ	0DV1
προσωπικεσ πληροφοριεσ	0D]1
προσωπικο προφιλ	0D`1
προσωπικό προφίλ	0D`1
προσόντα	0DV1
προτζεκτ	0DY1
προτιμήσεισ	0Dd1
προτιμησεισ	0Dd1
προυπηρεσια	0D\1
προφίλ	0D`1
προφίλ στο διαδίκτυο	0Db1
προφιλ	0D`1
προφιλ στο διαδικτυο	0Db1
προϋπηρεσία	0D\1
πρόσθετεσ πληροφορίεσ	0DT1
πρόσθετη εκπαίδευση	0Dg1
πρόσωπα για συστάσεισ	0D[1
πρότζεκτ	0DY1
σεμινάρια	0De1
σεμινάρια - επιμόρφωση	0Dg1
σεμινάρια και επιμόρφωση	0Dg1
σεμινάρια και συνέδρια	0De1
σεμιναρια	0De1
σεμιναρια επιμορφωση	0Dg1
σεμιναρια και επιμορφωση	0Dg1
σεμιναρια και συνεδρια	0De1
σημαντικά έργα	0DY1
σημαντικα εργα	0DY1
σπουδέσ	0DZ1
σπουδέσ και κατάρτιση	0DZ1
σπουδεσ	0DZ1
σπουδεσ και καταρτιση	0DZ1
στοιχεία	0D]1
στοιχεία επικοινωνίασ	0D]1
στοιχεια	0D]1
στοιχεια επικοινωνιασ	0D]1
στοχοσ	0D`1
στόχοσ	0D`1
συγγραφικο εργο	0DW1
συγγραφικό έργο	0DW1
συλλογοι	0Dc1
συμμετοχή σε έργα	0DY1
συμμετοχή σε συλλόγουσ	0Dc1
συμμετοχή σε συνέδρια	0De1
συμμετοχη σε εργα	0DY1
συμμετοχη σε συλλογουσ	0Dc1
συμμετοχη σε συνεδρια	0De1
συμπληρωματικέσ πληροφορίεσ	0DT1
συμπληρωματικεσ πληροφοριεσ	0DT1
συνέδρια	0De1
συνέδρια - σεμινάρια	0De1
συνέδρια και σεμινάρια	0De1
συνδεσμοι	0Db1
συνεδρια	0De1
συνεδρια και σεμιναρια	0De1
συνεδρια σεμιναρια	0De1
συνεχιζομενη εκπαιδευση	0Dg1
συνεχιζόμενη εκπαίδευση	0Dg1
συνημμένα	0DX1
συνημμένα έγγραφα	0DX1
συνημμενα	0DX1
συνημμενα εγγραφα	0DX1
συνοδευτική επιστολή	0Dh1
συνοδευτικη επιστολη	0Dh1
συνοπτικο προφιλ	0D`1
συνοπτικό προφίλ	0D`1
συνοψη	0D`1
συστάσεισ	0D[1
συστάσεισ - αναφορέσ	0D[1
συστασεισ	0D[1
συστασεισ αναφορεσ	0D[1
συστατικέσ επιστολέσ	0D[1
συστατικεσ επιστολεσ	0D[1
σχετικά με εμένα	0D`1
σχετικα με εμενα	0D`1
σύλλογοι	0Dc1
σύνδεσμοι	0Db1
σύνοψη	0D`1
τίτλοι σπουδών	0DZ1
τεχνικέσ γνώσεισ	0DV1
τεχνικέσ δεξιότητεσ	0DV1
τεχνικεσ γνωσεισ	0DV1
τεχνικεσ δεξιοτητεσ	0DV1
τεχνολογίεσ	0DV1
τεχνολογιεσ	0DV1
τιμητικέσ διακρίσεισ	0D_1
τιμητικεσ διακρισεισ	0D_1
τιτλοι σπουδων	0DZ1
υποτροφίεσ	0D_1
υποτροφίεσ και βραβεία	0D_1
υποτροφιεσ	0D_1
υποτροφιεσ και βραβεια	0D_1
χαρτοφυλάκιο	0DY1
χαρτοφυλακιο	0DY1
χειρισμοσ η υ	0DV1
χειρισμόσ η/υ	0DV1
χομπι	0DU1
χόμπι	0DU1
ψηφιακέσ δεξιότητεσ	0DV1
ψηφιακεσ δεξιοτητεσ	0DV1
академическое образование	0Di1
академично образование	0Dj1
академско образовање	0Dk1
алати	0Dl1
анкетные данные	0Dm1
анкетні дані	0Dn1
асоціації	0Do1
ассоциации	0E01
аттестации	0E11
бажана посада	0E21
бажана посада та зарплата	0E21
бажана робота	0E21
базова освіта	0E31
базовое образование	0Di1
более ранний опыт	0E41
важнији пројекти	0E51
ваннаставне активности	0E61
введение	0E71
везе	0E81
вештине	0Dl1
виступи	0E91
виступи та публікації	0E91
висше образование	0Dj1
вища освіта	0E31
вкладення	0E:1
владеене на езици	0E;1
владение иностранными языками	0E<1
владение компьютером	0E=1
владение пк	0E=1
владение языками	0E<1
власні проекти	0E>1
власні проєкти	0E>1
вложения	0E?1
вміння	0E@1
вміння та навички	0E@1
вне работы	0EA1
внеучебная деятельность	0EB1
водительские права	0EC1
водительский стаж	0EC1
водительское удостоверение	0EC1
водійське посвідчення	0ED1
водійські права	0ED1
возачка дозвола	0EE1
возачке дозволе	0EE1
володіння комп'ютером	0E@1
володіння мовами	0EF1
волонтерская деятельность	0EB1
волонтерски рад	0E61
волонтерский опыт	0EB1
волонтерско искуство	0E61
волонтерство	0EG2
волонтерська діяльність	0EI1
волонтерський досвід	0EI1
волонтирање	0E61
волонтёрская деятельность	0EB1
волонтёрский опыт	0EB1
волонтёрство	0EB1
връзки	0EJ1
въведение	0EK1
выступления	0EL1
высшее образование	0Di1
відгуки	0EM1
відзнаки	0EN1
відзнаки та нагороди	0EN1
вільний час	0EO1
где работал	0E41
где работала	0E41
где училась	0Di1
где учился	0Di1
грамоти	0EP1
гранти	0EN1
гранты	0EQ1
громадська активність	0EI1
громадська діяльність	0EI1
данни за контакт	0ER1
де навчався	0E31
де навчалася	0E31
де працював	0ES1
де працювала	0ES1
дигиталне вештине	0Dl1
дигитални умения	0ET1
дипломи	0EU1
дипломи и сертификати	0EU1
дипломи та сертифікати	0EV1
дипломы и сертификаты	0E11
доброволен труд	0EW1
доброволческа дейност	0EW1
доброволчески опит	0EW1
доброволчество	0EW1
добровольчество	0EB1
добровољни рад	0E61
догађаји	0EX1
додатки	0E:1
додаткова освіта	0EY1
додаткова інформація	0EZ1
додаткове навчання	0EY1
додатково	0EZ1
додаткові відомості	0EZ1
додаткові навички	0E@1
додатна едукација	0E[1
додатне информације	0E\1
додатни подаци	0E\1
дозволе	0E]1
дозвілля	0EO1
доклади	0E^1
доклады	0EL1
доклады и публикации	0EL1
документа	0E_1
документи	0E`2
документы	0E?1
доповіді	0E91
дополнительная информация	0Eb1
дополнительно	0Eb1
дополнительно о себе	0E71
дополнительное образование	0Ec1
дополнительное обучение	0Ec1
дополнительные навыки	0E=1
дополнительные сведения	0Eb1
допуски	0E11
допълнителна информация	0Ed1
допълнителна квалификация	0Ee1
допълнителни данни	0Ed1
допълнителни обучения	0Ee1
допълнителни сведения	0Ed1
досвід	0ES1
досвід викладання	0ES1
досвід проєктів	0E>1
досвід роботи	0ES1
дослідження	0E>1
достигнућа	0Ef1
достижения	0EQ1
достижения и награды	0EQ1
доступност	0Eg1
досягнення	0EN1
друга информация	0Ed1
другая информация	0Eb1
други	0Ed1
други данни	0Ed1
други умения	0ET1
друго	0Eh2
другое	0Eb1
друштвене активности	0E61
друштвене мреже	0E81
друштвени ангажман	0E61
едукације	0E[1
езикови компетенции	0E;1
езикови познания	0E;1
езикови умения	0E;1
езици	0E;1
желаемая должность	0Ej1
желаемая должность и зарплата	0Ej1
желаемая работа	0Ej1
желана длъжност	0Ek1
желана позиция	0Ek1
желана работа	0Ek1
жеље	0Eg1
жељена позиција	0Eg1
жељени посао	0Eg1
жељено радно место	0Eg1
за контакт	0ER1
за мен	0EK1
загальна інформація	0Dn1
загальний огляд	0El1
загальні відомості	0Dn1
заетост	0Em1
запослења	0En1
запослење	0En1
заслуги	0EQ1
заходи	0Eo1
захоплення	0EO1
знание иностранных языков	0E<1
знание программ	0E=1
знание языков	0E<1
знания	0F02
знания и навыки	0E=1
знания и умения	0ET1
знання	0E@1
знання мов	0EF1
знання та навички	0E@1
знання іноземних мов	0EF1
знања	0Dl1
знања и вештине	0Dl1
знање страних језика	0F21
знање језика	0F21
изабрани пројекти	0E51
избрани проекти	0F31
извънкласни дейности	0EW1
излагања	0F41
изследователски проекти	0F31
иное	0Eb1
иностранные языки	0E<1
иностранный язык	0E<1
инструменти	0ET1
инструменты	0E=1
интереси	0F52
интереси и хобита	0F71
интересовања	0F81
интересовања и хобији	0F81
интересы	0EA1
интересы и увлечения	0EA1
интересы и хобби	0EA1
искуство	0En1
исследования	0?R1
история работы	0E41
истраживачки пројекти	0E51
истраживања	0E51
ищу работу	0Ej1
кар'єра	0ES1
кар'єрні цілі	0E21
кариера	0Em1
кариерни цели	0Ek1
каријера	0En1
карьера	0E41
карьерные цели	0Ej1
карьерный путь	0E41
квалификации	0EU1
квалификационни курсове	0Ee1
квалификация	0F02
ключевая информация	0E71
ключевые достижения	0EQ1
ключевые компетенции	0E=1
ключевые навыки	0E=1
ключевые проекты	0?R1
ключови умения	0ET1
ключові компетенції	0E@1
ключові навички	0E@1
ключові проєкти	0E>1
книги	0F93
ко сам ја	0F<1
кой съм аз	0EK1
комерційний досвід	0ES1
коммерческий опыт	0E41
коммерческий опыт работы	0E41
комп'ютерні навички	0E@1
компетентності	0E@1
компетенции	0F02
компетенције	0Dl1
компетенції	0E@1
компьютерные навыки	0E=1
компьютерные программы	0E=1
компютърна грамотност	0ET1
компютърни умения	0ET1
конгреси	0EX1
конкурси	0F=2
конкурсы	0EQ1
контакт	0F?2
контакт информације	0FA1
контакт подаци	0FA1
контакти	0FB3
контактна информация	0ER1
контактна інформація	0Dn1
контактная информация	0Dm1
контактные данные	0Dm1
контактні дані	0Dn1
контакты	0Dm1
конференции	0FE2
конференции и семинари	0FG1
конференции и семинары	0FH1
конференције	0EX1
конференције и семинари	0EX1
конференції	0Eo1
конференції та семінари	0Eo1
коротке резюме	0El1
короткий опис	0El1
коротко	0El1
коротко о себе	0E71
коротко про себе	0El1
кратка биографија	0F<1
краткая биография	0E71
краткая информация	0E71
кратко	0E71
кратко о себе	0E71
кратко представяне	0EK1
кратко резюме	0EK1
краткое резюме	0E71
курсеви	0E[1
курсеви и обуке	0E[1
курси	0EY1
курси підвищення кваліфікації	0EY1
курси та семінари	0EY1
курси та тренінги	0EY1
курси тренінги	0EY1
курси тренінги сертифікати	0EY1
курси, тренінги	0EY1
курси, тренінги, сертифікати	0EY1
курсове	0Ee1
курсове и обучения	0Ee1
курсы	0Ec1
курсы и семинары	0Ec1
курсы и тренинги	0Ec1
курсы повышения квалификации	0Ec1
кључне вештине	0Dl1
лекции	0E^1
линкове	0EJ1
линкови	0E81
лицензи	0EU1
лицензии	0E11
лицензии и сертификаты	0E11
лиценце	0E]1
лиценце и сертификати	0E]1
личен профил	0EK1
лична интересовања	0F81
лична информация	0ER1
личная информация	0Dm1
личне вештине	0Dl1
личне информације	0FA1
личне особине	0F<1
лични данни	0ER1
лични интереси	0F71
лични подаци	0FA1
лични проекти	0F31
лични профил	0F<1
лични пројекти	0E51
лични умения	0ET1
лични умения и компетенции	0ET1
личностни качества	0EK1
личные данные	0Dm1
личные интересы	0EA1
личные качества	0E71
личные навыки	0E=1
личные проекты	0?R1
личные сведения	0Dm1
ліцензії	0EV1
ліцензії та сертифікати	0EV1
м'які навички	0E@1
мероприятия	0FH1
места работы	0E41
места работы и должности	0E41
место работы	0E41
месторабота	0Em1
мета	0El1
мета пошуку роботи	0E21
мова	0EF1
мови	0EF1
мови програмування	0E@1
мовні навички	0EF1
мои проекты	0?R1
мотивационно писмо	0FI1
мотивационное письмо	0FJ1
мотивационо писмо	0FK1
мотиваційний лист	0FL1
місце роботи	0ES1
місця роботи	0ES1
навички	0E@1
навички та вміння	0E@1
навчальні проєкти	0E>1
навчання	0E31
навыки	0E=1
навыки и умения	0E=1
нагороди	0EN1
нагороди та відзнаки	0EN1
нагороди та досягнення	0EN1
нагороди і відзнаки	0EN1
награде	0Ef1
награде и признања	0Ef1
награди	0EP1
награди и отличия	0EP1
награди и постижения	0EP1
награды	0EQ1
награды и достижения	0EQ1
награды и премии	0EQ1
накратко	0EK1
накратко за мен	0EK1
наукові конференції	0Eo1
наукові праці	0E91
наукові публікації	0E91
наукові інтереси	0EO1
научни изследвания	0F31
научни конференции	0FG1
научни публикации	0E^1
научни радови	0F41
научни трудове	0E^1
научные интересы	0EA1
научные конференции	0FH1
научные проекты	0?R1
научные публикации	0EL1
научные работы	0EL1
научные труды	0EL1
немного о себе	0E71
о мени	0F<1
о себе	0E71
обо мне	0E71
обобщение	0EK1
образование	0FM2
образование и квалификация	0FM2
образование и обучение	0FM2
образование и подготовка	0Di1
образователна степен	0Dj1
образовање	0Dk1
образовање и обука	0Dk1
обуке	0E[1
обучение	0FM2
обучения	0Ee1
обучения и курсове	0Ee1
обща информация	0ER1
общая информация	0Dm1
обществена дейност	0EW1
общественная деятельность	0EB1
общественная работа	0EB1
общие сведения	0Dm1
објаве	0F41
објављени радови	0F41
овлашћења	0E]1
ожидания	0Ej1
онлайн профили	0EJ1
опенсорс	0?R1
описание	0E71
опит	0Em1
опыт	0E41
опыт волонтерства	0EB1
опыт волонтёрства	0EB1
опыт преподавания	0E41
опыт проектов	0?R1
опыт профессиональной деятельности	0E41
опыт работы	0E41
опыт трудовой деятельности	0E41
организации	0FO1
освіта	0E31
освіта та кваліфікація	0E31
освіта та навчання	0E31
освіта і навчання	0E31
основна информация	0ER1
основна освіта	0E31
основна інформація	0Dn1
основная информация	0Dm1
основни данни	0ER1
основни подаци	0FA1
основное образование	0Di1
основной опыт	0E41
основные данные	0Dm1
основные достижения	0EQ1
основные навыки	0E=1
основные проекты	0?R1
особе за препоруку	0FP1
особиста інформація	0Dn1
особисті дані	0Dn1
особисті проекти	0E>1
особисті проєкти	0E>1
особисті якості	0El1
особисті інтереси	0EO1
остале вештине	0Dl1
остале информације	0E\1
остали подаци	0E\1
остало	0E\1
отзиви	0FQ1
отзывы	0FR1
открытые проекты	0?R1
отличия	0FS2
очаквания	0Ek1
очекивања	0Eg1
очікування	0E21
патенти	0FU3
патенты	0EL1
педагогический опыт	0E41
персональная информация	0Dm1
персональные данные	0Dm1
персональні дані	0Dn1
пет проекты	0?R1
пет проєкти	0E>1
пет-проекты	0?R1
пет-проєкти	0E>1
печатные работы	0EL1
побажання	0E21
побажання до роботи	0E21
повишаване на квалификацията	0Ee1
повышение квалификации	0Ec1
повышение квалификации и курсы	0Ec1
повышение квалификации курсы	0Ec1
повышение квалификации, курсы	0Ec1
подаци за контакт	0FA1
пожелания	0Ej1
пожелания к месту работы	0Ej1
пожелания к работе	0Ej1
позанавчальна діяльність	0EI1
познавање рада на рачунару	0Dl1
познавање страних језика	0F21
познавање језика	0F21
полезные ссылки	0FX1
поощрения	0EQ1
попередні місця роботи	0ES1
попередній досвід	0ES1
портфолио	0FY3
портфоліо	0E>1
посвідчення	0EV1
посвідчення водія	0ED1
посилання	0F\1
пословно искуство	0En1
постижения	0EP1
потврде	0E]1
пошук роботи	0E21
права	0EC1
правоспособност	0EU1
правоспособности	0EU1
пракса	0En1
праксе	0En1
практика	0F]3
практический опыт	0E41
практичний досвід	0ES1
предавања	0F41
предпочитания	0Ek1
предпочтения	0Ej1
представяне	0EK1
предыдущие места работы	0E41
предыдущий опыт	0E41
презентации	0E^1
премии	0EQ1
премії	0EN1
препорука	0FP1
препоруке	0FP1
препоръка	0FQ1
препоръки	0FQ1
препоръчители	0FQ1
претходна запослења	0En1
придружително писмо	0FI1
признания	0EP1
признања	0Ef1
признања и награде	0Ef1
прикачени файлове	0F`1
приклади робіт	0E>1
прилог	0E_1
приложение	0Fa2
приложения	0Fa2
прилози	0E_1
примеры проектов	0?R1
примеры работ	0?R1
примеры разработки	0?R1
про мене	0El1
про себе	0El1
програми	0E@1
программы	0E=1
програмни езици	0ET1
програмски језици	0Dl1
проект	0?R1
проекти	0Fc2
проектная деятельность	0?R1
проектный опыт	0?R1
проекты	0?R1
пройденные курсы	0Ec1
пропратно писмо	0FK1
професионален опит	0Em1
професионален профил	0EK1
професионален път	0Em1
професионална кариера	0Em1
професионална реализация	0Em1
професионална цел	0EK1
професионалне вештине	0Dl1
професионални компетенции	0ET1
професионални организации	0FO1
професионални профил	0F<1
професионални умения	0ET1
професионално искуство	0En1
профессиональная деятельность	0E41
профессиональная переподготовка	0Ec1
профессиональное образование	0Di1
профессиональное развитие	0Ec1
профессиональное резюме	0E71
профессиональные знания	0E=1
профессиональные компетенции	0E=1
профессиональные навыки	0E=1
профессиональные навыки и знания	0E=1
профессиональные объединения	0E01
профессиональные сертификаты	0E11
профессиональные сообщества	0E01
профессиональные умения	0E=1
профессиональный опыт	0E41
профессиональный профиль	0E71
професійна діяльність	0ES1
професійний досвід	0ES1
професійний профіль	0El1
професійний розвиток	0EY1
професійні навички	0E@1
професійні об'єднання	0Do1
професійні спільноти	0Do1
професійні та інші навички	0E@1
профил	0Fe2
профили	0Fg3
профили в сети	0FX1
профили на мрежи	0E81
профиль	0E71
профіль	0El1
профілі	0F\1
профілі в мережі	0F\1
прочая информация	0Eb1
прочее	0Eb1
проєкти	0E>1
пројекти	0E51
публикации	0Fj2
публикации и выступления	0EL1
публикации и доклади	0E^1
публикације	0F41
публікації	0E91
публікації та виступи	0E91
підвищення кваліфікації	0EY1
работа	0Fl2
работен опит	0Em1
рабочий опыт	0E41
рад на рачунару	0Dl1
радионице	0E[1
радна искуства	0En1
радно искуство	0En1
радови	0F41
разни	0Ed1
разно	0E\1
разное	0Eb1
ранние места работы	0E41
ранний опыт	0E41
раніше	0ES1
рачунарске вештине	0Dl1
реализирани проекти	0F31
реализованные проекты	0?R1
реалізовані проєкти	0E>1
резиме	0F<1
резюме	0Fn3
рекомендатели	0FR1
рекомендательные письма	0FR1
рекомендации	0FR1
рекомендации и отзывы	0FR1
рекомендаційні листи	0EM1
рекомендація	0EM1
рекомендації	0EM1
референси	0EM1
референсы	0FR1
референце	0FP1
референции	0FQ1
робота	0ES1
робочий досвід	0ES1
рівень володіння мовами	0EF1
різне	0EZ1
сажетак	0F<1
сайти	0F\1
сайты	0FX1
саммари	0E71
саммарі	0El1
самооценка на дигиталните умения	0G11
самооценка цифровых навыков	0G21
самооцінка цифрових навичок	0G31
самопрезентация	0E71
самопроцена дигиталних вештина	0G41
свидетелства	0EU1
свидетелство за управление	0G51
свидетелство за управление на мпс	0G51
свидетельства	0E11
свободно време	0F71
свободное время	0EA1
связаться со мной	0Dm1
свідоцтва	0EV1
сдружения	0FO1
семинари	0G62
семинари и конференции	0FG1
семинари и обуке	0E[1
семинари и обучения	0Ee1
семинары	0FH1
семинары и конференции	0FH1
семинары и тренинги	0Ec1
семінари	0Eo1
семінари та конференції	0Eo1
сертификати	0G82
сертификати и лицензи	0EU1
сертификати и лиценце	0E]1
сертификаты	0E11
сертификаты и лицензии	0E11
сертификаты и удостоверения	0E11
сертификация	0E11
сертифікати	0EV1
сертифікати та ліцензії	0EV1
сертифікація	0EV1
сильные стороны	0E71
сильні сторони	0El1
симпозиумы	0FH1
следване	0Dj1
слободне активности	0F81
слободно време	0F81
собствени проекти	0F31
собственные проекты	0?R1
сопроводительное письмо	0FJ1
сопствени пројекти	0E51
софт скиллы	0E=1
софт-скиллы	0E=1
социална ангажираност	0EW1
социални медии	0EJ1
социални мрежи	0EJ1
социальная активность	0EB1
социальные сети	0FX1
соцмережі	0F\1
соцсети	0FX1
соціальні мережі	0F\1
списак публикација	0F41
список публикаций	0EL1
список публікацій	0E91
способности	0G:2
спільноти	0Do1
ссылки	0FX1
стаж	0Em1
стажировка	0E41
стажировки	0E41
стажове	0Em1
стажування	0ES1
статии	0E^1
статті	0E91
статьи	0EL1
статьи и публикации	0EL1
стек	0E=1
стек технологий	0E=1
стек технологій	0E@1
стипендии	0FS2
стипендије	0Ef1
стипендії	0EN1
стислий огляд	0El1
страни језици	0F21
струковна удружења	0G<1
стручна знања	0Dl1
стручна спрема	0Dk1
стручни испити	0E]1
стручни скупови	0EX1
стручно искуство	0En1
стручно усавршавање	0E[1
студије	0Dk1
супровідний лист	0FL1
суспільна діяльність	0EI1
събития	0FG1
такмичења	0Ef1
тесты и экзамены	0E11
технически умения	0ET1
технически умения и компетенции	0ET1
технические знания	0E=1
технические навыки	0E=1
техничке вештине	0Dl1
технологии	0F02
технологический стек	0E=1
технологије	0Dl1
технології	0E@1
технічні навички	0E@1
тренинги	0G=2
тренинги и курсы	0Ec1
тренинзи	0E[1
тренінги	0EY1
тренінги та курси	0EY1
трохи про себе	0El1
трудов опит	0Em1
трудов стаж	0Em1
трудова биография	0Em1
трудова дейност	0Em1
трудова діяльність	0ES1
трудовая деятельность	0E41
трудовий досвід	0ES1
трудовой опыт	0E41
трудовой стаж	0E41
търсена позиция	0Ek1
уверења	0E]1
увлечения	0G?2
увлечения и интересы	0EA1
увлечения и хобби	0EA1
увод	0F<1
удостоверения	0GA2
удружења	0G<1
укратко о мени	0F<1
умения	0F02
умения и компетенции	0ET1
умения и навыки	0E=1
уміння	0E@1
уміння та навички	0E@1
уподобання	0EO1
уровень владения языками	0E<1
усавршавање	0E[1
успеси	0Ef1
участие в конференции	0FG1
участие в конференциях	0FH1
участие в организациях	0E01
участие в проекти	0F31
участь в організаціях	0Do1
участь у конференціях	0Eo1
учеба	0Di1
учебные заведения	0Di1
учебные проекты	0?R1
учешће на конференцијама	0EX1
учёба	0Di1
формално образовање	0Dk1
хобби	0EA1
хобби и интересы	0EA1
хобби и увлечения	0EA1
хоби	0F52
хоби и интереси	0F71
хобита	0F71
хобита и интереси	0F71
хобији	0F81
хобији и интересовања	0F81
хобі	0EO1
хобі та захоплення	0EO1
хобі та інтереси	0EO1
цел	0EK1
цель	0E71
цель поиска	0Ej1
цель поиска работы	0Ej1
цифрові навички	0E@1
циљ	0F<1
чланства	0G<1
чланство	0G<1
чланство у организацијама	0G<1
чланство у удружењима	0G<1
чланци	0F41
членства	0FO1
членство	0GC3
членство в ассоциациях	0E01
членство в организации	0FO1
членство в организациях	0E01
членство в організаціях	0Do1
членство в профессиональных организациях	0E01
чужди езици	0E;1
чуждоезикова подготовка	0E;1
чуждоезикови умения	0E;1
школа	0Dk1
школовање	0Dk1
шофьорска книжка	0G51
шофьорски книжки	0G51
що вмію	0E@1
экспертиза	0E=1
я в сети	0FX1
язык	0E<1
языки	0E<1
языки программирования	0E=1
языковые навыки	0E<1
іноземні мови	0EF1
інструменти	0E@1
інтереси	0EO1
інтереси та захоплення	0EO1
інтереси та хобі	0EO1
інша інформація	0EZ1
інше	0EZ1
језици	0F21
језичке вештине	0F21
אודות	0GF1
אודותיי	0GF1
אותות הצטיינות	0GG1
אחר	0GH1
איגודים מקצועיים	0GI1
אירועים	0GJ1
אנשי קשר להמלצה	0GK1
ארגונים	0GI1
הוקרה	0GG1
היסטוריה תעסוקתית	0GL1
הישגים	0GG1
הכשרה	0GM1
הכשרה מקצועית	0GM1
הכשרות	0GM1
הכשרות מקצועיות	0GM1
המלצות	0GK1
הסמכות	0GN1
הסמכות ותעודות	0GN1
הסמכות מקצועיות	0GN1
העדפות	0GO1
העדפות תעסוקה	0GO1
הערכה עצמית של מיומנויות דיגיטליות	0GP1
הצטיינות	0GG1
הקדמה	0GF1
הרצאות	0GQ1
השכלה	0GR1
השכלה אקדמית	0GR1
השכלה ולימודים	0GR1
השכלה פורמלית	0GR1
השתלמויות	0GM1
השתלמויות וקורסים	0GM1
השתתפות בכנסים	0GJ1
התמחות	0GL1
התנדבויות	0GS1
התנדבות	0GS1
זמינות	0GO1
חברויות	0GI1
חברות באגודות	0GI1
חברות בארגונים	0GI1
חינוך	0GR1
טכנולוגיות	0GT1
ידיעת שפות	0GU1
ידע במחשבים	0GT1
ידע ומיומנויות	0GT1
ידע טכני	0GT1
ידע מקצועי	0GT1
יישומי מחשב	0GT1
יכולות	0GT1
ימי עיון	0GJ1
יצירת קשר	0GV1
כישורי שפה	0GU1
כישורים	0GT1
כישורים אישיים	0GT1
כישורים טכניים	0GT1
כישורים מקצועיים	0GT1
כלים	0GT1
כללי	0GH1
כנסים	0GJ1
כנסים והרצאות	0GJ1
כנסים וסמינרים	0GJ1
כתבות	0GQ1
לימודים	0GR1
לימודים אקדמיים	0GR1
לינקים	0GW1
מאמרים	0GQ1
מומחיות	0GT1
מחפש	0GO1
מחפשת	0GO1
מחקר	0GX1
מחשבים	0GT1
מטרה	0GF1
מטרה מקצועית	0GF1
מי אני	0GF1
מידע אישי	0GV1
מידע נוסף	0GH1
מיומנויות	0GT1
מיומנויות וכישורים	0GT1
מיומנויות מחשב	0GT1
מיזמים	0GX1
מכתב מקדים	0GY1
מכתב נלווה	0GY1
מכתבי המלצה	0GK1
מלגות	0GG1
ממליצים	0GK1
מסמכים מצורפים	0GZ1
מקומות עבודה	0GL1
משרה מבוקשת	0GO1
משרה רצויה	0GO1
נוסף	0GH1
ניסיון	0GL1
ניסיון בעבודה	0GL1
ניסיון התנדבותי	0GS1
ניסיון מקצועי	0GL1
ניסיון עבודה	0GL1
ניסיון תעסוקתי	0GL1
נסיון	0GL1
נסיון מקצועי	0GL1
נסיון עבודה	0GL1
נסיון תעסוקתי	0GL1
נספחים	0GZ1
נתונים אישיים	0GV1
סמינרים	0GJ1
ספרים	0GQ1
עבודה	0GL1
על עצמי	0GF1
עליי	0GF1
עמותות	0GI1
עניין אישי	0G[1
עשייה חברתית	0GS1
פטנטים	0GQ1
פנאי	0G[1
פעילות התנדבותית	0GS1
פעילות חברתית	0GS1
פעילות קהילתית	0GS1
פרוייקטים	0GX1
פרויקט	0GX1
פרויקטי מחקר	0GX1
פרויקטים	0GX1
פרויקטים אישיים	0GX1
פרויקטים נבחרים	0GX1
פרופיל	0GF1
פרופיל אישי	0GF1
פרופיל מקצועי	0GF1
פרופילים	0GW1
פרופילים ברשת	0GW1
פרטי התקשרות	0GV1
פרטי קשר	0GV1
פרטים	0GV1
פרטים אישיים	0GV1
פרטים כלליים	0GV1
פרטים נוספים	0GH1
פרסומים	0GQ1
פרסומים והרצאות	0GQ1
פרסומים מדעיים	0GQ1
פרסים	0GG1
פרסים והוקרה	0GG1
פרסים והצטיינות	0GG1
פרסים ומלגות	0GG1
צור קשר	0GV1
ציפיות	0GO1
צרופות	0GZ1
קבצים מצורפים	0GZ1
קורסים	0GM1
קורסים והכשרות	0GM1
קורסים והשתלמויות	0GM1
קישורים	0GW1
קצת עלי	0GF1
קצת עליי	0GF1
קריירה	0GL1
רישיון נהיגה	0G\1
רישיונות	0GN1
רישיונות והסמכות	0GN1
רקע אקדמי	0GR1
רקע מקצועי	0GL1
רקע תעסוקתי	0GL1
רשיון נהיגה	0G\1
רשתות חברתיות	0GW1
שונות	0GH1
שליטה בשפות	0GU1
שליטה בתוכנות	0GT1
שפה	0GU1
שפות	0GU1
שפות זרות	0GU1
שפות תכנות	0GT1
תארים	0GR1
תוכנות	0GT1
תחביבים	0G[1
תחביבים ותחומי עניין	0G[1
תחומי מומחיות	0GT1
תחומי עניין	0G[1
תחומי עניין ותחביבים	0G[1
תחרויות	0GG1
תיאור אישי	0GF1
תיק עבודות	0GX1
תכונות אישיות	0GF1
תמצית	0GF1
תעודה	0GN1
תעודות	0GN1
תעודות והסמכות	0GN1
תעודות מקצועיות	0GN1
תעסוקה	0GL1
תפקיד מבוקש	0GO1
תקציר	0GF1
תקציר מקצועי	0GF1
أبرز المشاريع	0G]1
أخرى	0G^1
أنشطة تطوعية	0G_1
أهم المشاريع	0G]1
إجادة اللغات	0G`1
ابرز المشاريع	0G]1
اجاده اللغات	0G`1
اخري	0G^1
الأبحاث	0Ga1
الأبحاث المنشورة	0Ga1
الأبحاث والمنشورات	0Ga1
الأدوات	0Gb1
الأعمال	0G]1
الأعمال التطوعية	0G_1
الأنشطة	0G_1
الأنشطة الاجتماعية	0G_1
الأنشطة التطوعية	0G_1
الأهداف	0Gc1
الأوسمة	0Gd1
الإصدارات	0Ga1
الإنجازات	0Gd1
الإنجازات والجوائز	0Gd1
الابحاث	0Ga1
الابحاث المنشوره	0Ga1
الابحاث والمنشورات	0Ga1
الاتصال	0Ge1
الادوات	0Gb1
الاصدارات	0Ga1
الاعتمادات	0Gf1
الاعمال	0G]1
الاعمال التطوعيه	0G_1
الانتسابات	0Gg1
الانجازات	0Gd1
الانجازات والجوايز	0Gd1
الانشطه	0G_1
الانشطه الاجتماعيه	0G_1
الانشطه التطوعيه	0G_1
الاهتمامات	0Gh1
الاهتمامات الشخصية	0Gh1
الاهتمامات الشخصيه	0Gh1
الاهتمامات والهوايات	0Gh1
الاهداف	0Gc1
الاوسمه	0Gd1
البحث العلمي	0G]1
البحوث	0Ga1
البرامج	0Gb1
البيانات الشخصية	0Ge1
البيانات الشخصيه	0Ge1
التاريخ المهني	0Gi1
التاريخ الوظيفي	0Gi1
التجارب المهنية	0Gi1
التجارب المهنيه	0Gi1
التجربة المهنية	0Gi1
التجربه المهنيه	0Gi1
التحصيل الدراسي	0Gj1
التحصيل العلمي	0Gj1
التدريب	0Gk1
التدريب العملي	0Gi1
التدريبات	0Gk1
التراخيص	0Gf1
التزكيات	0Gl1
التطوع	0G_1
التطوير المهني	0Gk1
التعليم	0Gj1
التعليم والتدريب	0Gj1
التفضيلات الوظيفية	0Gm1
التفضيلات الوظيفيه	0Gm1
التقديرات	0Gd1
التقنيات	0Gb1
التقييم الذاتي للمهارات الرقمية	0Gn1
التقييم الذاتي للمهارات الرقميه	0Gn1
التكريم	0Gd1
التكريمات	0Gd1
التواصل	0Ge1
التوصيات	0Gl1
التوقعات	0Gm1
الجمعيات	0Gg1
الجمعيات المهنية	0Gg1
الجمعيات المهنيه	0Gg1
الجوائز	0Gd1
الجوائز والإنجازات	0Gd1
الجوائز والتكريمات	0Gd1
الجوايز	0Gd1
الجوايز والانجازات	0Gd1
الجوايز والتكريمات	0Gd1
الحاسوب	0Gb1
الحسابات	0Go1
الخبرات	0Gi1
الخبرات التطوعية	0G_1
الخبرات التطوعيه	0G_1
الخبرات السابقة	0Gi1
الخبرات السابقه	0Gi1
الخبرات العملية	0Gi1
الخبرات العمليه	0Gi1
الخبرات المهنية	0Gi1
الخبرات المهنيه	0Gi1
الخبرات الوظيفية	0Gi1
الخبرات الوظيفيه	0Gi1
الخبرات والمهارات	0Gb1
الخبرة	0Gi1
الخبرة العملية	0Gi1
الخبرة المهنية	0Gi1
الخبرة الوظيفية	0Gi1
الخبره	0Gi1
الخبره العمليه	0Gi1
الخبره المهنيه	0Gi1
الخبره الوظيفيه	0Gi1
الخلفية الأكاديمية	0Gj1
الخلفية التعليمية	0Gj1
الخلفيه الاكاديميه	0Gj1
الخلفيه التعليميه	0Gj1
الدراسات	0Gj1
الدراسة	0Gj1
الدراسه	0Gj1
الدورات	0Gk1
الدورات التدريبية	0Gk1
الدورات التدريبية وورش العمل	0Gk1
الدورات التدريبيه	0Gk1
الدورات التدريبيه وورش العمل	0Gk1
الدورات المهنية	0Gk1
الدورات المهنيه	0Gk1
الدورات والتدريب	0Gk1
الدورات وورش العمل	0Gk1
الرخص	0Gf1
الرخص والشهادات	0Gf1
الرغبات الوظيفية	0Gm1
الرغبات الوظيفيه	0Gm1
الروابط	0Go1
السجل الوظيفي	0Gi1
السيرة الأكاديمية	0Gj1
السيرة المختصرة	0Gc1
السيره الاكاديميه	0Gj1
السيره المختصره	0Gc1
الشبكات والعضويات	0Gg1
الشهادات	0Gf1
الشهادات الاحترافية	0Gf1
الشهادات الاحترافيه	0Gf1
الشهادات العلمية	0Gj1
الشهادات العلميه	0Gj1
الشهادات المهنية	0Gf1
الشهادات المهنية والتراخيص	0Gf1
الشهادات المهنيه	0Gf1
الشهادات المهنيه والتراخيص	0Gf1
الشهادات والاعتمادات	0Gf1
الشهادات والتراخيص	0Gf1
العروض التقديمية	0Ga1
العروض التقديميه	0Ga1
العضويات	0Gg1
العضويات المهنية	0Gg1
العضويات المهنيه	0Gg1
العضوية	0Gg1
العضويه	0Gg1
العمل	0Gi1
العمل التطوعي	0G_1
العمل المجتمعي	0G_1
الفعاليات	0H01
القدرات	0Gb1
القدرات اللغوية	0G`1
القدرات اللغويه	0G`1
الكفاءات	0Gb1
الكفاءة اللغوية	0G`1
الكفاءه اللغويه	0G`1
الكفايات	0Gb1
اللغات	0G`1
اللغة	0G`1
اللغه	0G`1
المؤتمرات	0H01
المؤتمرات والندوات	0H01
المؤتمرات وورش العمل	0H01
المؤلفات	0Ga1
المؤهل العلمي	0Gj1
المؤهلات	0Gj1
المؤهلات الأكاديمية	0Gj1
المؤهلات الدراسية	0Gj1
المؤهلات العلمية	0Gj1
المحاضرات	0Ga1
المراجع	0Gl1
المرجعيات	0Gl1
المرفقات	0H11
المرفقات والوثائق	0H11
المرفقات والوثايق	0H11
المزكون	0Gl1
المستوى التعليمي	0Gj1
المستوي التعليمي	0Gj1
المسمى المطلوب	0Gm1
المسمي المطلوب	0Gm1
المسيرة التعليمية	0Gj1
المسيرة المهنية	0Gi1
المسيره التعليميه	0Gj1
المسيره المهنيه	0Gi1
المشاريع	0G]1
المشاريع البحثية	0G]1
المشاريع البحثيه	0G]1
المشاريع الشخصية	0G]1
المشاريع الشخصيه	0G]1
المشاريع المنجزة	0G]1
المشاريع المنجزه	0G]1
المشروعات	0G]1
المعرفون	0Gl1
المعرفين	0Gl1
المعرّفين	0Gl1
المعلومات الأساسية	0Ge1
المعلومات الاساسيه	0Ge1
المعلومات الشخصية	0Ge1
المعلومات الشخصيه	0Ge1
المقالات	0Ga1
الملحقات	0H11
الملخص	0Gc1
الملخص المهني	0Gc1
الملف الشخصي	0Gc1
الملفات الشخصية	0Go1
الملفات الشخصيه	0Go1
المنح	0Gd1
المنح الدراسية	0Gd1
المنح الدراسيه	0Gd1
المنشورات	0Ga1
المنشورات العلمية	0Ga1
المنشورات العلميه	0Ga1
المهارات	0Gb1
المهارات الأساسية	0Gb1
المهارات الاساسيه	0Gb1
المهارات التقنية	0Gb1
المهارات التقنيه	0Gb1
المهارات الحاسوبية	0Gb1
المهارات الحاسوبيه	0Gb1
المهارات الرقمية	0Gb1
المهارات الرقميه	0Gb1
المهارات الشخصية	0Gb1
المهارات الشخصيه	0Gb1
المهارات العملية	0Gb1
المهارات العمليه	0Gb1
المهارات الفنية	0Gb1
المهارات الفنيه	0Gb1
المهارات اللغوية	0G`1
المهارات اللغويه	0G`1
المهارات المهنية	0Gb1
المهارات المهنيه	0Gb1
المهارات الناعمة	0Gb1
المهارات الناعمه	0Gb1
المهارات والخبرات	0Gb1
المهارات والقدرات	0Gb1
الموتمرات	0H01
الموتمرات والندوات	0H01
الموتمرات وورش العمل	0H01
المولفات	0Ga1
الموهل العلمي	0Gj1
الموهلات	0Gj1
الموهلات الاكاديميه	0Gj1
الموهلات الدراسيه	0Gj1
الموهلات العلميه	0Gj1
الندوات	0H01
النشاط التطوعي	0G_1
النشاطات	0G_1
النشر العلمي	0Ga1
الهدف	0Gc1
الهدف المهني	0Gc1
الهدف الوظيفي	0Gc1
الهوايات	0Gh1
الهوايات والاهتمامات	0Gh1
الوثائق	0H11
الوثايق	0H11
الوظائف	0Gi1
الوظائف السابقة	0Gi1
الوظايف	0Gi1
الوظايف السابقه	0Gi1
الوظيفة المرغوبة	0Gm1
الوظيفة المستهدفة	0Gm1
الوظيفة المطلوبة	0Gm1
الوظيفه المرغوبه	0Gm1
الوظيفه المستهدفه	0Gm1
الوظيفه المطلوبه	0Gm1
انشطه تطوعيه	0G_1
اهتمامات	0Gh1
اهتمامات شخصية	0Gh1
اهتمامات شخصيه	0Gh1
اهم المشاريع	0G]1
براءات الاختراع	0Ga1
بيانات إضافية	0G^1
بيانات اضافيه	0G^1
بيانات الاتصال	0Ge1
بيانات التواصل	0Ge1
بيانات شخصية	0Ge1
بيانات شخصيه	0Ge1
تجربة العمل	0Gi1
تجربه العمل	0Gi1
تعريف	0Gc1
تفضيلات العمل	0Gm1
تواصل معي	0Ge1
جهات التعريف	0Gl1
حسابات التواصل	0Go1
حضور المؤتمرات	0H01
حضور الموتمرات	0H01
خبرات	0Gi1
خبرات العمل	0Gi1
خبرة العمل	0Gi1
خبره العمل	0Gi1
خدمة المجتمع	0G_1
خدمه المجتمع	0G_1
خطاب التغطية	0H21
خطاب التغطيه	0H21
دورات تدريبية	0Gk1
دورات تدريبيه	0Gk1
رخص القيادة	0H31
رخص القياده	0H31
رخصة السياقة	0H31
رخصة القيادة	0H31
رخصه السياقه	0H31
رخصه القياده	0H31
رسالة التغطية	0H21
رسالة الدافع	0H21
رساله التغطيه	0H21
رساله الدافع	0H21
رغبات العمل	0Gm1
روابط	0Go1
شبكات التواصل	0Go1
شهادات	0Gf1
شهادات التقدير	0Gd1
عضويات	0Gg1
عضوية الجمعيات	0Gg1
عضويه الجمعيات	0Gg1
عني	0Gc1
غير ذلك	0G^1
لغات	0G`1
لغات البرمجة	0Gb1
لغات البرمجه	0Gb1
للتواصل	0Ge1
لمحة عامة	0Gc1
لمحه عامه	0Gc1
مؤتمرات	0H01
متفرقات	0G^1
مجالات الخبرة	0Gb1
مجالات الخبره	0Gb1
مراجع	0Gl1
مشاريع	0G]1
مشاريع شخصية	0G]1
مشاريع شخصيه	0G]1
معرض الأعمال	0G]1
معرض الاعمال	0G]1
معلومات أخرى	0G^1
معلومات إضافية	0G^1
معلومات اخري	0G^1
معلومات اضافيه	0G^1
معلومات الاتصال	0Ge1
معلومات التواصل	0Ge1
معلومات شخصية	0Ge1
معلومات شخصيه	0Ge1
مقدمة	0Gc1
مقدمه	0Gc1
ملخص	0Gc1
ملخص مهني	0Gc1
من أنا	0Gc1
من انا	0Gc1
مهارات	0Gb1
مهارات الحاسب	0Gb1
مهارات الحاسب الآلي	0Gb1
مهارات الحاسب الالي	0Gb1
مهارات الحاسوب	0Gb1
مهارات الكمبيوتر	0Gb1
مواقع التواصل الاجتماعي	0Go1
موتمرات	0H01
نبذة	0Gc1
نبذة تعريفية	0Gc1
نبذة شخصية	0Gc1
نبذة عن الذات	0Gc1
نبذة عني	0Gc1
نبذة مختصرة	0Gc1
نبذة مهنية	0Gc1
نبذه	0Gc1
نبذه تعريفيه	0Gc1
نبذه شخصيه	0Gc1
نبذه عن الذات	0Gc1
نبذه عني	0Gc1
نبذه مختصره	0Gc1
نبذه مهنيه	0Gc1
نماذج الأعمال	0G]1
نماذج الاعمال	0G]1
هوايات	0Gh1
ورش العمل	0Gk1
وسائل التواصل الاجتماعي	0Go1
وسايل التواصل الاجتماعي	0Go1
अतिरिक्त जानकारी	0H41
अतिरिक्त पाठ्यक्रम	0H51
अतिरिक्त विवरण	0H41
अध्ययन	0H61
अनुभव	0H71
अनुलग्नक	0H81
अनुशंसाएँ	0H91
अनुशंसाएं	0H91
अनुसंधान	0H:1
अन्य	0H41
अन्य जानकारी	0H41
अपने बारे में	0H;1
अपेक्षाएँ	0H<1
अपेक्षाएं	0H<1
अभिरुचि	0H=1
अभिरुचियाँ	0H=1
अभिरुचियां	0H=1
आत्म परिचय	0H;1
आवरण पत्र	0H>1
इंटर्नशिप	0H71
इच्छित पद	0H<1
उद्देश्य	0H;1
उपलब्धता	0H<1
उपलब्धि	0H?1
उपलब्धियाँ	0H?1
उपलब्धियां	0H?1
ऑनलाइन प्रोफ़ाइल	0H@1
ऑनलाइन प्रोफाइल	0H@1
कंप्यूटर कौशल	0HA1
कंप्यूटर ज्ञान	0HA1
कड़ियाँ	0H@1
कडियां	0H@1
करियर	0H71
करियर उद्देश्य	0H;1
कवर लेटर	0H>1
कार्य अनुभव	0H71
कार्य का अनुभव	0H71
कार्यशालाएँ	0H51
कार्यशालाएं	0H51
कार्यानुभव	0H71
कैरियर उद्देश्य	0H;1
कोर्स	0H51
कौशल	0HA1
क्षमताएँ	0HA1
क्षमताएं	0HA1
गतिविधियाँ	0HB1
गतिविधियां	0HB1
छात्रवृत्ति	0H?1
ज्ञात भाषाएँ	0HC1
ज्ञात भाषाएं	0HC1
डिजिटल कौशल	0HA1
डिजिटल कौशल स्व मूल्यांकन	0HD1
डिजिटल कौशल स्व-मूल्यांकन	0HD1
ड्राइविंग लाइसेंस	0HE1
तकनीकी कौशल	0HA1
तकनीकी ज्ञान	0HA1
दक्षताएँ	0HA1
दक्षताएं	0HA1
निजी जानकारी	0HF1
नौकरी का अनुभव	0H71
नौकरी वरीयताएँ	0H<1
नौकरी वरीयताएं	0H<1
परिचय	0H;1
परियोजना	0H:1
परियोजना कार्य	0H:1
परियोजनाएँ	0H:1
परियोजनाएं	0H:1
परिशिष्ट	0H81
पाठ्यक्रम	0H51
पुरस्कार	0H?1
पुरस्कार एवं सम्मान	0H?1
पुरस्कार और सम्मान	0H?1
पुस्तकें	0HG1
पेटेंट	0HG1
पेशेवर अनुभव	0H71
पेशेवर कौशल	0HA1
पेशेवर सदस्यता	0HH1
पेशेवर सारांश	0H;1
पोर्टफोलियो	0H:1
प्रकाशन	0HG1
प्रमाण पत्र	0HI1
प्रमाणन	0HI1
प्रमाणपत्र	0HI1
प्रमाणपत्र और लाइसेंस	0HI1
प्रमुख कौशल	0HA1
प्रमुख परियोजनाएँ	0H:1
प्रमुख परियोजनाएं	0H:1
प्रशिक्षण	0H51
प्रशिक्षण और पाठ्यक्रम	0H51
प्रस्तुतियाँ	0HG1
प्रस्तुतियां	0HG1
प्रोजेक्ट	0H:1
प्रोफ़ाइल	0H;1
प्रोफ़ाइलें	0H@1
प्रोफाइल	0H;1
प्रोफाइलें	0H@1
बुनियादी जानकारी	0HF1
भाषा	0HC1
भाषा कौशल	0HC1
भाषा ज्ञान	0HC1
भाषाएँ	0HC1
भाषाएं	0HC1
भाषाओं का ज्ञान	0HC1
भाषायी ज्ञान	0HC1
मुख्य कौशल	0HA1
मूल जानकारी	0HF1
मेरे बारे में	0H;1
योग्यताएँ	0HA1
योग्यताएं	0HA1
रुचि	0H=1
रुचियाँ	0H=1
रुचियाँ और शौक	0H=1
रुचियां	0H=1
रुचियां और शौक	0H=1
रोजगार	0H71
रोजगार इतिहास	0H71
रोज़गार	0H71
लक्ष्य	0H;1
लाइसेंस	0HI1
लाइसेंस और प्रमाणपत्र	0HI1
लिंक	0H@1
लेख	0HG1
वांछित नौकरी	0H<1
वांछित पद	0H<1
वाहन चालन लाइसेंस	0HE1
विवरण	0H;1
विविध	0H41
विशेषज्ञता	0HA1
व्यक्तिगत जानकारी	0HF1
व्यक्तिगत परियोजनाएँ	0H:1
व्यक्तिगत परियोजनाएं	0H:1
व्यक्तिगत विवरण	0HF1
व्यक्तिगत सूचना	0HF1
व्यवसायिक अनुभव	0H71
व्याख्यान	0HG1
व्यावसायिक अनुभव	0H71
व्यावसायिक कौशल	0HA1
व्यावसायिक प्रमाणपत्र	0HI1
व्यावसायिक विकास	0H51
व्यावसायिक सदस्यता	0HH1
व्यावसायिक सारांश	0H;1
शिक्षण अनुभव	0H71
शिक्षा	0H61
शिक्षा और प्रशिक्षण	0H61
शैक्षणिक पृष्ठभूमि	0H61
शैक्षणिक योग्यता	0H61
शैक्षणिक विवरण	0H61
शैक्षिक पृष्ठभूमि	0H61
शैक्षिक योग्यता	0H61
शैक्षिक विवरण	0H61
शोध	0H:1
शोध पत्र	0HG1
शोध प्रकाशन	0HG1
शौक	0H=1
शौक और रुचियाँ	0H=1
शौक और रुचियां	0H=1
संक्षिप्त परिचय	0H;1
संगठन	0HH1
संगठन सदस्यता	0HH1
संगोष्ठियाँ	0HJ1
संगोष्ठियां	0HJ1
संगोष्ठी	0HJ1
संदर्भ	0H91
संदर्भ व्यक्ति	0H91
संदर्भ सूची	0H91
संपर्क	0HF1
संपर्क जानकारी	0HF1
संपर्क विवरण	0HF1
संलग्नक	0H81
सदस्यता	0HH1
सदस्यताएँ	0HH1
सदस्यताएं	0HH1
समाज सेवा	0HB1
सम्मान	0H?1
सम्मान और पुरस्कार	0H?1
सम्मेलन	0HJ1
सम्मेलन और संगोष्ठियाँ	0HJ1
सम्मेलन और संगोष्ठियां	0HJ1
सामाजिक कार्य	0HB1
सामाजिक नेटवर्क	0H@1
सारांश	0H;1
सिफ़ारिशें	0H91
सिफारिशें	0H91
सेमिनार	0HJ1
सोशल मीडिया	0H@1
स्वयंसेवा	0HB1
स्वयंसेवी अनुभव	0HB1
स्वयंसेवी कार्य	0HB1
स्वैच्छिक कार्य	0HB1
การติดต่อ	0HK1
การทํางาน	0HL1
การนําเสนอผลงาน	0HM1
การบรรยาย	0HM1
การประชุม	0HN1
การประชุมวิชาการ	0HN1
การประชุมและสัมมนา	0HN1
การประเมินทักษะดิจิทัลด้วยตนเอง	0HO1
การฝึกงาน	0HL1
การฝึกอบรม	0HP1
การศึกษา	0HQ1
การศึกษาและการอบรม	0HQ1
การสัมมนา	0HN1
การอบรม	0HP1
การอบรมและสัมมนา	0HP1
การเป็นสมาชิก	0HR1
กิจกรรม	0HS1
กิจกรรมจิตอาสา	0HS1
กิจกรรมนักศึกษา	0HS1
กิจกรรมพิเศษ	0HS1
กิจกรรมยามว่าง	0HT1
กิจกรรมระหว่างเรียน	0HS1
กิจกรรมเพื่อสังคม	0HS1
ข้อมูลการติดต่อ	0HK1
ข้อมูลติดต่อ	0HK1
ข้อมูลพื้นฐาน	0HK1
ข้อมูลส่วนตัว	0HK1
ข้อมูลส่วนบุคคล	0HK1
ข้อมูลอื่นๆ	0HU1
ข้อมูลอ้างอิง	0HV1
ข้อมูลเพิ่มเติม	0HU1
ข้อมูลโดยสรุป	0HW1
ความคาดหวัง	0HX1
ความต้องการ	0HX1
ความถนัด	0HY1
ความรู้ความสามารถ	0HY1
ความสนใจ	0HT1
ความสนใจพิเศษ	0HT1
ความสนใจและงานอดิเรก	0HT1
ความสามารถ	0HY1
ความสามารถด้านคอมพิวเตอร์	0HY1
ความสามารถด้านภาษา	0HZ1
ความสามารถทางภาษา	0HZ1
ความสามารถพิเศษ	0HY1
ความสําเร็จ	0H[1
ความเชี่ยวชาญ	0HY1
คอมพิวเตอร์	0HY1
คอร์สเรียน	0HP1
คุณวุฒิ	0HQ1
คุณวุฒิการศึกษา	0HQ1
คุณสมบัติโดยสรุป	0HW1
คําแนะนํา	0HV1
งานที่ต้องการ	0HX1
งานวิจัย	0H\1
งานวิจัยตีพิมพ์	0HM1
งานสัมมนา	0HN1
งานอดิเรก	0HT1
งานอดิเรกและความสนใจ	0HT1
งานอาสาสมัคร	0HS1
จดหมายปะหน้า	0H]1
จดหมายสมัครงาน	0H]1
จดหมายแนะนํา	0HV1
จิตอาสา	0HS1
จุดมุ่งหมายในอาชีพ	0HW1
จุดเด่น	0HW1
ช่องทางการติดต่อ	0HK1
ช่องทางติดต่อ	0HK1
ติดต่อ	0HK1
ตําแหน่งงานที่ต้องการ	0HX1
ตําแหน่งที่ต้องการ	0HX1
ตําแหน่งที่สมัคร	0HX1
ทักษะ	0HY1
ทักษะคอมพิวเตอร์	0HY1
ทักษะดิจิทัล	0HY1
ทักษะด้านคอมพิวเตอร์	0HY1
ทักษะด้านภาษา	0HZ1
ทักษะทางภาษา	0HZ1
ทักษะทางวิชาชีพ	0HY1
ทักษะทางเทคนิค	0HY1
ทักษะภาษา	0HZ1
ทักษะวิชาชีพ	0HY1
ทักษะหลัก	0HY1
ทักษะเฉพาะด้าน	0HY1
ทักษะและความสามารถ	0HY1
ทุนการศึกษา	0H[1
บทความ	0HM1
บทสรุป	0HW1
บุคคลที่สามารถอ้างอิงได้	0HV1
บุคคลอ้างอิง	0HV1
ประกาศนียบัตร	0H^1
ประชุมวิชาการ	0HN1
ประวัติการทํางาน	0HL1
ประวัติการทํางานและการฝึกงาน	0HL1
ประวัติการทํางานและฝึกงาน	0HL1
ประวัติการฝึกงาน	0HL1
ประวัติการฝึกอบรม	0HP1
ประวัติการศึกษา	0HQ1
ประวัติการอบรม	0HP1
ประวัติย่อ	0HW1
ประวัติส่วนตัว	0HK1
ประสบการณ์	0HL1
ประสบการณ์การทํางาน	0HL1
ประสบการณ์ด้านการทํางาน	0HL1
ประสบการณ์ทํางาน	0HL1
ประสบการณ์ฝึกงาน	0HL1
ประสบการณ์วิชาชีพ	0HL1
ประสบการณ์อาสาสมัคร	0HS1
ผลงาน	0H\1
ผลงานตีพิมพ์	0HM1
ผลงานทางวิชาการ	0HM1
ผลงานที่ผ่านมา	0H\1
ผลงานวิจัย	0HM1
ผลงานวิชาการ	0HM1
ผลงานเด่น	0H[1
ผลงานและรางวัล	0H[1
ผลงานโครงการ	0H\1
ผู้อ้างอิง	0HV1
ฝึกงาน	0HL1
พื้นฐานการศึกษา	0HQ1
ภาคผนวก	0H_1
ภาษา	0HZ1
ภาษาต่างประเทศ	0HZ1
ระดับการศึกษา	0HQ1
รางวัล	0H[1
รางวัลที่ได้รับ	0H[1
รางวัลและความสําเร็จ	0H[1
รางวัลและเกียรติคุณ	0H[1
รายละเอียดเพิ่มเติม	0HU1
ลักษณะงานที่ต้องการ	0HX1
ลิงก์	0H`1
วัตถุประสงค์	0HW1
วุฒิการศึกษา	0HQ1
วุฒิบัตร	0H^1
สมรรถนะ	0HY1
สมาคม	0HR1
สมาชิกภาพ	0HR1
สมาชิกสมาคม	0HR1
สมาชิกองค์กร	0HR1
สรุป	0HW1
สรุปประวัติ	0HW1
สัมมนา	0HN1
สิทธิบัตร	0HM1
สิ่งที่สนใจ	0HT1
สิ่งพิมพ์	0HM1
สื่อสังคมออนไลน์	0H`1
หนังสือ	0HM1
หลักสูตร	0HP1
หลักสูตรฝึกอบรม	0HP1
หลักสูตรอบรม	0HP1
องค์กรวิชาชีพ	0HR1
อบรม	0HP1
อบรมและสัมมนา	0HP1
อาสาสมัคร	0HS1
อื่นๆ	0HU1
เกียรติบัตร	0H^1
เกียรติบัตรและรางวัล	0H[1
เกียรติประวัติ	0H[1
เกี่ยวกับฉัน	0HW1
เกี่ยวกับดิฉัน	0HW1
เกี่ยวกับตนเอง	0HW1
เกี่ยวกับผม	0HW1
เครือข่ายสังคม	0H`1
เครื่องมือ	0HY1
เงินเดือนที่ต้องการ	0HX1
เทคโนโลยี	0HY1
เบ็ดเตล็ด	0HU1
เป้าหมาย	0HW1
เป้าหมายในการทํางาน	0HW1
เป้าหมายในอาชีพ	0HW1
เพิ่มเติม	0HU1
เว็บไซต์	0H`1
เอกสารแนบ	0H_1
แนะนําตนเอง	0HW1
แนะนําตัว	0HW1
แฟ้มสะสมผลงาน	0H\1
โครงการ	0H\1
โครงการที่ผ่านมา	0H\1
โครงการวิจัย	0H\1
โครงการส่วนตัว	0H\1
โครงงาน	0H\1
โซเชียลมีเดีย	0H`1
โปรเจกต์	0H\1
โปรเจค	0H\1
โปรเจ็กต์	0H\1
โปรไฟล์	0HW1
โปรไฟล์ออนไลน์	0H`1
ใบขับขี่	0Ha1
ใบประกอบวิชาชีพ	0H^1
ใบประกาศ	0H^1
ใบประกาศนียบัตร	0H^1
ใบรับรอง	0H^1
ใบรับรองและประกาศนียบัตร	0H^1
ใบรับรองและใบอนุญาต	0H^1
ใบอนุญาต	0H^1
ใบอนุญาตขับขี่	0Ha1
ใบอนุญาตขับรถ	0Ha1
ไฟล์แนบ	0H_1
ấn phẩm	01a1
その他	0Hb1
その他の情報	0Hb1
その他の職歴	0Hc1
その他特記事項	0Hb1
それ以前の職歴	0Hc1
はじめに	0Hd1
アウトプット	0He1
アカウント	0Bh1
アピールポイント	0Hd1
アルバイト	0Hc1
アルバイト歴	0Hc1
イベント	0Hf1
イベント参加	0Hf1
インターン	0Hc1
インターンシップ	0Hc1
インターン経験	0Hc1
ウェブサイト	0Bh1
オープンソース	0>j1
カバーレター	0Hg1
カンファレンス	0Hf1
キャリア	0Hc1
キャリアの方向性	0Hh1
キャリアサマリー	0Hd1
キャリアプラン	0Hh1
キャリア要約	0Hd1
コミュニティ	0Hi1
コミュニティ活動	0Hi1
コンタクト	0Hj1
コンテスト	0Hk1
サマリー	0Hd1
サークル活動	0Hi1
スキル	0;F1
スキルシート	0;F1
スキルセット	0;F1
スキルマップ	0;F1
スキル・知識	0;F1
スキル一覧	0;F1
セミナー	0Hf1
セミナー受講	0Hl1
ソフトウェア	0;F1
ソーシャルメディア	0Bh1
テクニカルスキル	0;F1
デジタルスキル自己評価	0Hm1
トレーニング	0Hl1
パソコンスキル	0;F1
パーソナルデータ	0Hj1
ビジネススキル	0;F1
プログラミング言語	0;F1
プロジェクト	0>j1
プロジェクト実績	0>j1
プロジェクト経歴	0>j1
プロジェクト経験	0>j1
プロジェクト詳細	0>j1
プロフィール	0Hd1
プロフィールリンク	0Bh1
プロフィール情報	0Hj1
ボランティア	0Hi1
ボランティア活動	0Hi1
ボランティア経験	0Hi1
ポートフォリオ	0>j1
リファレンス	0Hn1
リンク	0Bh1
ワークヒストリー	0Hc1
专业会员	0Ho1
专业协会	0Ho1
专业培训	0I01
专业技能	0;G1
专业特长	0;G1
专业知识	0;G1
专业能力	0;G1
专业证书	0I11
专业课程	0I01
专利	0I21
专利成果	0I21
业余爱好	0I31
个人主页	0I41
个人亮点	0I51
个人介绍	0I51
个人优势	0I51
个人作品	0I61
个人信息	0I71
个人兴趣	0I31
个人基本信息	0I71
个人总结	0I51
个人情况	0I71
个人成就	0I81
个人技能	0;G1
个人概况	0I71
个人概述	0I51
个人爱好	0I31
个人特点	0I51
个人特长	0;G1
个人简介	0I51
个人经历	0I91
个人能力	0;G1
个人荣誉	0I81
个人评价	0I51
个人资料	0I71
个人链接	0I41
个人陈述	0I51
个人项目	0I61
主な実績	0Hk1
主な経歴	0Hc1
主な職歴	0Hc1
主修课程	0I01
主要プロジェクト	0>j1
主要工作經歷	0I:1
主要工作经历	0I91
主要成就	0I81
主要成果	0I81
主要技能	0;G1
主要荣誉	0I81
主要课程	0I01
主要项目	0I61
主要项目经历	0I61
今後のキャリア	0Hh1
从业经历	0I91
仕事	0Hc1
仕事経験	0Hc1
付記	0Hb1
付録	0I;1
代表作品	0I<1
代表项目	0I61
以前の職歴	0Hc1
任职经历	0I91
任職經歷	0I:1
企业经历	0I91
休閒活動	0I=1
休閒興趣	0I=1
优势	0I51
会员	0Ho1
会员资格	0Ho1
会員資格	0I>1
会議	0Hf1
会议	0I?1
会议与研讨会	0I?1
会议经历	0I?1
余暇	0I@1
作品	0IA3
作品展示	0I61
作品集	0ID2
使える道具・ソフト	0;F1
使用ツール	0;F1
使用可能ソフト	0;F1
使用可能ツール	0;F1
使用工具	0IF1
使用技術	0;F1
使用言語	0IG1
保有スキル	0;F1
保有資格	0IH1
保有資格・免許	0IH1
個人データ	0Hj1
個人プロジェクト	0>j1
個人介紹	0II1
個人作品	0I<1
個人優勢	0II1
個人基本資料	0IJ1
個人專案	0I<1
個人情報	0Hj1
個人成就	0IK1
個人技能	0IF1
個人概述	0II1
個人特質	0II1
個人簡介	0II1
個人簡述	0II1
個人網站	0IL1
個人總結	0II1
個人興趣	0I=1
個人資料	0IJ1
個人資訊	0IJ1
個人開発	0>j1
側專案	0I<1
備考	0Hb1
備註	0IM1
免許	0IH1
免許・資格	0IH1
公益服務	0IN1
公益活动	0IO1
公益活動	0IN1
公益经历	0IO1
关于我	0I51
兴趣	0I31
兴趣与爱好	0I31
兴趣爱好	0I31
兴趣特长	0I31
其他	0IP2
其他信息	0IR1
其他工作經歷	0I:1
其他工作经历	0I91
其他情况	0IR1
其他技能	0IF1
其他说明	0IR1
其他資料	0IM1
其他資訊	0IM1
其它	0IP2
其它信息	0IR1
兼职经历	0I91
出版	0IS3
出版・著作	0He1
出版品	0IV1
出版物	0IW2
出身校	0IY1
制作実績	0>j1
制作物	0>j1
办公技能	0;G1
办公软件	0;G1
功績	0Hk1
加入団体	0I>1
勉強会	0Hf1
勤務歴	0Hc1
勤務経歴	0Hc1
协会会员	0Ho1
協會會員	0IZ1
参与的项目	0I61
参与项目	0I61
参会经历	0I?1
参加プロジェクト	0>j1
参加会议	0I?1
参加学会	0Hf1
参画プロジェクト	0>j1
參加研討會	0I[1
參與專案	0I<1
发明专利	0I21
发表作品	0I21
发表文章	0I21
发表论文	0I21
取得資格	0IH1
取得資格・免許	0IH1
取得資格一覧	0IH1
受教育经历	0I\1
受訓經歷	0I]1
受講コース	0Hl1
受講歴	0Hl1
受講研修	0Hl1
受講講座	0Hl1
受賞	0Hk1
受賞・実績	0Hk1
受賞・表彰	0Hk1
受賞・表彰歴	0Hk1
受賞歴	0Hk1
受賞等	0Hk1
受賞経験	0Hk1
各種アカウント	0Bh1
各種リンク	0Bh1
同事评价	0I^1
嗜好	0I=1
团体会员	0Ho1
団体活動	0I>1
在校实践	0IO1
在校情况	0IO1
在校经历	0IO1
在职培训	0I01
在職進修	0I]1
地域活動	0Hi1
地域貢献	0Hi1
執筆	0He1
執筆・登壇	0He1
執筆実績	0He1
培訓	0I]1
培訓經歷	0I]1
培训	0I01
培训情况	0I01
培训经历	0I01
培训经验	0I01
培训课程	0I01
基本データ	0Hj1
基本信息	0I71
基本情况	0I71
基本情報	0Hj1
基本資料	0IJ1
基本資訊	0IJ1
基本資訊與聯絡方式	0IJ1
基本资料	0I71
基础信息	0I71
备注	0IR1
外国語	0IG1
外語	0I_1
外語水平	0I_1
外語能力	0I_1
外语	0I`1
外语技能	0I`1
外语水平	0I`1
外语能力	0I`1
外部発表	0He1
奖励	0I81
奖励情况	0I81
奖励荣誉	0I81
奖学金	0I81
奖惩情况	0I81
奖项	0I81
奨学金	0Hk1
好きなこと	0I@1
学业情况	0I\1
学业经历	0I\1
学业背景	0I\1
学习培训	0I01
学习情况	0I\1
学习经历	0I\1
学习背景	0I\1
学会	0I>1
学会・セミナー	0Hf1
学会任职	0Ho1
学会参加	0Hf1
学会活動	0I>1
学会発表	0He1
学位	0IY1
学历	0I\1
学历信息	0I\1
学历情况	0I\1
学历背景	0I\1
学术交流	0I?1
学术会议	0I?1
学术兼职	0Ho1
学术发表	0I21
学术成果	0I21
学术背景	0I\1
学术著作	0I21
学术论文	0I21
学業	0IY1
学歴	0IY1
学歴 教育	0IY1
学歴/教育	0IY1
学歴・研修	0IY1
学歴詳細	0IY1
学生工作	0IO1
学生干部经历	0IO1
学生活动	0IO1
学生活動	0Hi1
學會會員	0IZ1
學業背景	0Ia1
學歷	0Ia1
學歷背景	0Ia1
學生活動	0IN1
學經歷	0I:1
學經歷背景	0Ia1
學習經歷	0Ia1
學術交流	0I[1
學術會議	0I[1
學術發表	0IV1
學術研討會	0I[1
學術背景	0Ia1
學術著作	0IV1
实习	0I91
实习与工作经历	0I91
实习工作经历	0I91
实习经历	0I91
实习经验	0I91
实践经历	0I91
実務経験	0Hc1
実績	0Hk1
實習	0I:1
實習經歷	0I:1
實習經驗	0I:1
専門スキル	0;F1
専門分野	0;F1
専門知識	0;F1
專利	0IV1
專案	0I<1
專案作品	0I<1
專案經歷	0I<1
專案經驗	0I<1
專業協會	0IZ1
專業學會	0IZ1
專業技能	0IF1
專業摘要	0II1
專業知識	0IF1
專業經歷	0I:1
專業經驗	0I:1
專業能力	0IF1
專業訓練	0I]1
專業證書	0Ib1
專業證照	0Ib1
專業資格	0Ib1
專長	0IF1
專題	0I<1
專題研究	0I<1
專題經歷	0I<1
專題製作	0I<1
就业意向	0Ic1
就业经历	0I91
就業經歷	0I:1
履修科目	0Hl1
工作	0I91
工作与实习经历	0I91
工作实习经历	0I91
工作履历	0I91
工作履历表	0I91
工作履歷	0I:1
工作总结	0I51
工作情况	0I91
工作技能	0Id2
工作摘要	0II1
工作期望	0Ic1
工作简历	0I91
工作經歷	0I:1
工作經驗	0I:1
工作经历	0I91
工作经验	0I91
工作背景	0I91
工作資歷	0I:1
工具	0Id2
工程项目	0I61
工讀經驗	0I:1
希望	0Hh1
希望勤務地	0Hh1
希望勤務条件	0Hh1
希望工作條件	0If1
希望条件	0Hh1
希望條件	0If1
希望職位	0If1
希望職種	0Hh1
应聘岗位	0Ic1
应聘职位	0Ic1
开源	0I61
开源作品	0I61
开源经历	0I61
开源贡献	0I61
开源项目	0I61
开源项目和作品	0I61
引荐	0I^1
引薦	0Ig1
強み	0Hd1
得意分野	0;F1
得意技術	0;F1
得獎	0IK1
得獎紀錄	0IK1
得獎經歷	0IK1
志工	0IN1
志工服務	0IN1
志工經歷	0IN1
志工經驗	0IN1
志愿服务	0IO1
志愿活动	0IO1
志愿经历	0IO1
志愿者活动	0IO1
志愿者经历	0IO1
志望動機	0Hd1
志望理由	0Hd1
志願工作	0IN1
志願服務	0IN1
応募想定職種	0Hh1
応募職種	0Hh1
意向职位	0Ic1
愛好	0I=1
應徵職位	0If1
應徵職務	0If1
成就	0Ih2
成果	0Hk1
成果物	0>j1
我的优势	0I51
所属	0I>1
所属団体	0I>1
所属学会	0I>1
所属学会・団体	0I>1
所有資格	0IH1
所获奖项	0I81
所获荣誉	0I81
所获证书	0I11
执业资格	0I11
技术	0;G1
技术分享	0I21
技术技能	0;G1
技术文章	0I21
技术栈	0;G1
技术特长	0;G1
技术背景	0;G1
技术能力	0;G1
技能	0Ij3
技能与特长	0;G1
技能专长	0;G1
技能列表	0;G1
技能專長	0IF1
技能总结	0;G1
技能掌握	0;G1
技能描述	0;G1
技能水平	0;G1
技能清单	0;G1
技能清單	0IF1
技能点	0;G1
技能特长	0;G1
技能與專長	0IF1
技能证书	0I11
技術	0Im2
技術スキル	0;F1
技術スタック	0;F1
技術專長	0IF1
技術棧	0IF1
技術能力	0IF1
技術要素	0;F1
担当プロジェクト	0>j1
持有證照	0Ib1
持有证书	0I11
掌握技能	0;G1
掌握的技能	0;G1
掌握语言	0I`1
推荐	0I^1
推荐人	0I^1
推荐信	0I^1
推荐评价	0I^1
推荐语	0I^1
推薦	0Io2
推薦人	0Io2
推薦信	0Ig1
推薦函	0Ig1
推薦文	0Hn1
推薦状	0Hn1
推薦者	0Hn1
摘要	0J12
擅長工具	0IF1
擅長技能	0IF1
擅长技能	0;G1
擅长领域	0;G1
教学经历	0I91
教學經歷	0I:1
教歴	0Hc1
教育	0J33
教育・研修	0IY1
教育与培训	0I\1
教育信息	0I\1
教育学历	0I\1
教育履历	0I\1
教育情况	0I\1
教育歴	0Hc1
教育歴と資格	0IY1
教育程度	0J62
教育經歷	0Ia1
教育经历	0I\1
教育背景	0J33
教育與培訓	0Ia1
教育訓練	0I]1
教育訓練背景	0Ia1
数字技能自评	0J81
数字素养自评	0J81
數位能力自評	0J91
文章	0J:2
早期工作经历	0I91
早期經歷	0I:1
早期经历	0I91
更多信息	0IR1
更早經歷	0I:1
更早经历	0I91
曾获奖项	0I81
曾获荣誉	0I81
最終学歴	0IY1
最高學歷	0Ia1
會員	0IZ1
會員資格	0IZ1
會議	0I[1
會議與研討會	0I[1
期刊論文	0IV1
期望	0Ic1
期望工作	0J<2
期望职位	0Ic1
本人希望	0Hh1
本人希望欄	0Hh1
本人希望記入欄	0Hh1
本人情報	0Hj1
杂项	0IR1
校内经历	0IO1
校园实践	0IO1
校园活动	0IO1
校园经历	0IO1
校園經歷	0IN1
核心优势	0I51
核心技能	0;G1
核心能力	0IF1
核心项目	0I61
案件	0>j1
案件実績	0>j1
検定	0IH1
業務内容	0Hc1
業務経歴	0Hc1
業務経験	0Hc1
業績	0He1
業績と職歴	0Hc1
概要	0Hd1
概述	0I51
榮譽	0IK1
榮譽事蹟	0IK1
榮譽獎項	0IK1
榮譽與獎項	0IK1
比賽經歷	0IK1
比赛经历	0I81
毕业院校	0I\1
氏名	0Hj1
求学经历	0I\1
求學經歷	0Ia1
求职信	0J>1
求职岗位	0Ic1
求职意向	0Ic1
求职意愿	0Ic1
求职期望	0Ic1
求职状态	0Ic1
求职目标	0Ic1
求職信	0J?1
求職意向	0If1
求職條件	0If1
求職目標	0If1
求職者希望條件	0If1
活かせるスキル	0;F1
活かせる知識・経験・技術	0;F1
活かせる経験	0;F1
活かせる経験・知識	0;F1
活かせる経験・知識・技術	0;F1
活動	0Hi1
添え状	0Hg1
添付	0I;1
添付ファイル	0I;1
添付書類	0I;1
添付資料	0I;1
演講	0IV1
演講與著作	0IV1
演讲	0I21
演讲和讲义	0I21
照会先	0Hn1
熟悉技术	0;G1
爱好	0I31
爱好兴趣	0I31
爱好特长	0I31
特技	0;F1
特記事項	0Hb1
特許	0He1
特长	0;G1
特长爱好	0I31
獎學金	0IK1
獎項	0IK1
獲獎	0IK1
獲獎紀錄	0IK1
獲獎經歷	0IK1
現職	0I:1
电脑技能	0;G1
略歴	0Hd1
発表	0He1
発表実績	0He1
発表論文	0He1
登壇	0He1
登壇・執筆	0He1
登壇実績	0He1
發表	0IV1
發表論文	0IV1
相关技能	0;G1
相关证书	0I11
相关课程	0I01
相关链接	0I41
相關經驗	0I:1
相關課程	0I]1
相關證照	0Ib1
相關連結	0IL1
知識・スキル	0;F1
研修	0Hl1
研修・講座	0Hl1
研修受講歴	0Hl1
研修歴	0Hl1
研究	0>j1
研究・学歴	0IY1
研究兴趣	0I31
研究内容	0>j1
研究專案	0I<1
研究成果	0J:2
研究方向	0I31
研究業績	0He1
研究歴	0Hc1
研究經歷	0I:1
研究经历	0I91
研究興趣	0I=1
研究計畫	0I<1
研究関心	0I@1
研習	0I]1
研討會	0I[1
研讨会	0I?1
社交主页	0I41
社交媒体	0I41
社交媒體	0IL1
社交网络	0I41
社交账号	0I41
社会任职	0Ho1
社会公益	0IO1
社会兼职	0Ho1
社会实践	0IO1
社会实践经历	0IO1
社会工作	0IO1
社会服务	0IO1
社会活动	0IO1
社会活動	0Hi1
社会经历	0IO1
社会职务	0Ho1
社会貢献活動	0Hi1
社区参与	0IO1
社区活动	0IO1
社区贡献	0IO1
社团活动	0IO1
社团经历	0IO1
社團會員	0IZ1
社團活動	0IN1
社團經歷	0IN1
社團經驗	0IN1
社外活動	0Hi1
社會參與	0IN1
社會服務	0IN1
社群	0IN1
社群參與	0IN1
社群媒體	0IL1
社群活动	0IO1
社群活動	0IN1
社群網站	0IL1
社群貢獻	0IN1
社群連結	0IL1
私について	0Hd1
科研成果	0I21
科研经历	0I91
科研项目	0I61
科研项目经历	0I61
程式語言	0IF1
竞赛	0I81
竞赛经历	0I81
竞赛获奖	0I81
競賽	0IK1
競賽經歷	0IK1
简介	0I51
簡介	0II1
簡歷摘要	0II1
紹介文	0Hd1
組織成員	0IZ1
経歴	0Hc1
経歴概要	0Hd1
経歴要約	0Hd1
経験	0Hc1
経験スキル	0;F1
経験技術	0;F1
經歷	0I:1
網路連結	0IL1
组织成员	0Ho1
经历	0I91
继续教育	0I01
编程语言	0;G1
网站	0I41
网络链接	0I41
義工	0IN1
義工經歷	0IN1
習得スキル	0;F1
职业履历	0I91
职业总结	0I51
职业意向	0Ic1
职业技能	0;G1
职业概述	0I51
职业生涯	0I91
职业目标	0Ic1
职业简介	0I51
职业经历	0I91
职业经验	0I91
职业规划	0Ic1
职业证书	0I11
职业资格	0I11
职业资格证书	0I11
职场经历	0I91
职称	0I11
联系	0I71
联系信息	0I71
联系我	0I71
联系方式	0I71
联络方式	0I71
聯絡我	0IJ1
聯絡方式	0IJ1
聯絡資料	0IJ1
聯絡資訊	0IJ1
聯繫方式	0IJ1
職務内容	0Hc1
職務履歴	0Hc1
職務概要	0Hd1
職務経歴	0Hc1
職務経歴の詳細	0Hc1
職務経歴詳細	0Hc1
職務経験	0Hc1
職務經歷	0I:1
職務要約	0Hd1
職業概述	0II1
職業目標	0If1
職業経験	0Hc1
職業經歷	0I:1
職歴	0Hc1
職歴要約	0Hd1
職涯摘要	0II1
職涯目標	0If1
職涯經歷	0I:1
背景调查联系人	0I^1
能力	0Ij3
能力特长	0;G1
自傳	0II1
自動車運転免許	0J@1
自己pr	0Hd1
自己アピール	0Hd1
自己啓発	0Hl1
自己紹介	0Hd1
自我介紹	0II1
自我介绍	0I51
自我总结	0I51
自我描述	0J12
自我評價	0II1
自我评价	0I51
自荐信	0J>1
自薦信	0J?1
自评	0I51
自述	0II1
興味	0I@1
興味・関心	0I@1
興味分野	0I@1
興趣	0I=1
興趣愛好	0I=1
興趣與嗜好	0I=1
英语水平	0I`1
英语能力	0I`1
荣誉	0I81
荣誉与奖项	0I81
荣誉奖励	0I81
荣誉奖项	0I81
荣誉情况	0I81
荣誉获奖	0I81
荣誉证书	0I81
获奖	0I81
获奖信息	0I81
获奖情况	0I81
获奖经历	0I81
获奖荣誉	0I81
获奖记录	0I81
获得荣誉	0I81
获得证书	0I11
著作	0IS3
著作・論文	0He1
著作與發表	0IV1
著作论文	0I21
著書	0He1
著書・論文	0He1
补充信息	0IR1
补充说明	0IR1
表彰	0Hk1
表彰歴	0Hk1
補充資訊	0IM1
補足	0Hb1
補足情報	0Hb1
要約	0Hd1
言語	0IG1
言語スキル	0IG1
言語・技術	0;F1
言語能力	0IG1
訓練	0I]1
訓練課程	0I]1
話せる言語	0IG1
認定	0IH1
認定資格	0IH1
認證	0Ib1
語学	0IG1
語学スキル	0IG1
語学力	0IG1
語学能力	0IG1
語文	0I_1
語文程度	0I_1
語文能力	0I_1
語言	0I_1
語言技能	0I_1
語言程度	0I_1
語言能力	0I_1
語言與技能	0IF1
課外活動	0JA2
課程	0I]1
論文	0JC2
論文・著書	0He1
論文發表	0IV1
諮詢人	0Ig1
講座	0Hl1
講演	0He1
證明人	0Ig1
證書	0Ib1
證照	0Ib1
證照與資格	0Ib1
證照資格	0Ib1
计算机技能	0;G1
计算机水平	0;G1
计算机能力	0;G1
认证	0I11
讲座	0I?1
论文	0I21
论文与专利	0I21
论文专利	0I21
论文发表	0I21
论文情况	0I21
论文著作	0I21
证书	0I11
证书情况	0I11
证书认证	0I11
证书资质	0I11
证明人	0I^1
证照	0I11
语种	0I`1
语种能力	0I`1
语言	0I`1
语言技能	0I`1
语言掌握	0I`1
语言水平	0I`1
语言能力	0I`1
课余爱好	0I31
课外活动	0IO1
课程	0I01
课程项目	0I61
课题与论文	0I21
课题项目	0I61
資格	0IH1
資格・免状	0IH1
資格・免許	0IH1
資格・検定	0IH1
資格一覧	0IH1
資格認證	0Ib1
資格證書	0Ib1
賞罰	0Hk1
资格	0I11
资格认证	0I11
资格证书	0I11
资质	0I11
资质证书	0I11
趣味	0I@1
趣味 特技	0I@1
趣味/特技	0I@1
趣味など	0I@1
趣味・特技	0I@1
趣味・関心	0I@1
身元照会先	0Hn1
軟體技能	0IF1
転職希望条件	0Hh1
软件技能	0;G1
软技能	0;G1
进修	0I01
进修培训	0I01
进修经历	0I01
追記	0Hb1
送付状	0Hg1
連結	0IL1
連絡先	0Hj1
連絡先情報	0Hj1
進修	0I]1
進修課程	0I]1
運転免許	0J@1
運転免許証	0J@1
部活動	0Hi1
重点项目	0I61
重要项目	0I61
链接	0I41
開源專案	0I<1
開源貢獻	0I<1
開発スキル	0;F1
開発実績	0>j1
開発経歴	0>j1
開発経験	0>j1
関心	0I@1
関心事	0I@1
関心分野	0I@1
關於我	0II1
附件	0JE2
附件材料	0JG1
附加信息	0IR1
附加資訊	0IM1
附录	0JG1
附錄	0JH1
電腦專長	0IF1
電腦技能	0IF1
項目	0I<1
項目經歷	0I<1
項目經驗	0I<1
项目	0I61
项目介绍	0I61
项目作品	0I61
项目实践	0I61
项目展示	0I61
项目成果	0I61
项目案例	0I61
项目简介	0I61
项目经历	0I61
项目经验	0I61
项目背景	0I61
駕照	0JI1
駕駛執照	0JI1
驾照	0JJ1
驾驶执照	0JJ1
驾驶证	0JJ1
가입단체	0JK1
간단소개	0JL1
간략소개	0JL1
강연	0JM1
강의경력	0JN1
강점	0JL1
개발스택	0>B1
개요	0JL1
개인신상	0JO1
개인정보	0JO1
개인프로젝트	0JP1
경력	0JN1
경력기술	0JN1
경력기술서	0JN1
경력사항	0JN1
경력상세	0JN1
경력소개	0JN1
경력요약	0JL1
경력정보	0JN1
경험	0JN1
공모전	0JQ1
공인어학	0JR1
공인어학성적	0JR1
관련링크	0JS1
관심분야	0JT1
관심사	0JT1
교내활동	0JU1
교외활동	0JU1
교육	0JV1
교육경험	0JW1
교육과정	0JW1
교육및연수	0JW1
교육및학력	0JV1
교육사항	0JV1
교육수료	0JW1
교육이력	0JV1
교육이수	0JW1
교육이수내역	0JW1
교육활동	0JW1
교육훈련	0JW1
구사언어	0JR1
구직희망조건	0JX1
그외	0JY1
근무경력	0JN1
기고	0JM1
기본사항	0JO1
기본인적사항	0JO1
기본정보	0JO1
기술	0>B1
기술사항	0>B1
기술스택	0>B1
기술역량	0>B1
기타	0JY1
기타경력	0JN1
기타사항	0JY1
기타정보	0JY1
기타활동	0JU1
나에대하여	0JL1
논문	0JM1
논문및저서	0JM1
논문실적	0JM1
능력	0>B1
단체활동	0JK1
대외활동	0JU1
대회	0JQ1
대회수상	0JQ1
도구	0>B1
동아리활동	0JU1
디지털역량	0JZ1
디지털역량자가진단	0JZ1
레퍼런스	0J[1
링크	0JS1
면허	0J\1
면허및자격증	0J\1
발표	0JM1
발표및기고	0JM1
보유기술	0>B1
보유능력	0>B1
보유스킬	0>B1
보유역량	0>B1
보유자격증	0J\1
봉사	0JU1
봉사경험	0JU1
봉사활동	0JU1
부록	0J]1
비고	0JY1
사용가능기술	0>B1
사용기술	0>B1
사이드프로젝트	0JP1
사회공헌	0JU1
사회봉사	0JU1
사회활동	0JU1
상세경력	0JN1
상훈	0JQ1
성과	0JQ1
세미나	0J^1
소개	0JL1
소개글	0JL1
소셜링크	0JS1
소셜미디어	0JS1
소속단체	0JK1
소속학회	0JK1
수강과목	0JW1
수료과정	0JW1
수상	0JQ1
수상경력	0JQ1
수상경험	0JQ1
수상내역	0JQ1
수상및장학	0JQ1
수상실적	0JQ1
수상이력	0JQ1
수행과제	0JP1
수행프로젝트	0JP1
스킬	0>B1
신상정보	0JO1
아르바이트	0JN1
어학	0JR1
어학능력	0JR1
어학사항	0JR1
어학성적	0JR1
어학시험	0JR1
언어	0JR1
언어능력	0JR1
업무경력	0JN1
업무경험	0JN1
업무역량	0>B1
업적	0JQ1
여가활동	0JT1
역량	0>B1
연구	0JP1
연구경력	0JN1
연구과제	0JP1
연구관심분야	0JT1
연구실적	0JM1
연구업적	0JM1
연구프로젝트	0JP1
연락처	0JO1
연락처정보	0JO1
연수	0JW1
연수사항	0JW1
오픈소스	0JP1
오픈소스활동	0JP1
온라인프로필	0JS1
외국어	0JR1
외국어능력	0JR1
외부교육	0JW1
요약	0JL1
운전면허	0J_1
운전면허증	0J_1
웹사이트	0JS1
이력	0JN1
이수과정	0JW1
이수교육	0JW1
이전경력	0JN1
인적사항	0JO1
인적정보	0JO1
인증	0J\1
인턴	0JN1
인턴경험	0JN1
인턴십	0JN1
자격	0J\1
자격내용	0J\1
자격면허	0J\1
자격및면허	0J\1
자격사항	0J\1
자격증	0J\1
자격증및면허	0J\1
자격증및어학	0J\1
자기pr	0JL1
자기소개	0JL1
자기소개글	0JL1
자기소개서	0JL1
자기소개편지	0J`1
자원봉사	0JU1
자원봉사활동	0JU1
작품	0JP1
장학금	0JQ1
재직경력	0JN1
저는	0JL1
저서	0JM1
저서및논문	0JM1
저술	0JM1
전문기술	0>B1
전문분야	0>B1
전문역량	0>B1
주요경력	0JN1
주요기술	0>B1
주요성과	0JQ1
주요프로젝트	0JP1
주요활동	0JU1
지원동기	0JL1
지원분야	0JX1
지원직무	0JX1
직무경력	0JN1
직무경험	0JN1
직무교육	0JW1
직무역량	0>B1
직장경력	0JN1
직장생활	0JN1
참여프로젝트	0JP1
채널	0JS1
첨부	0J]1
첨부서류	0J]1
첨부파일	0J]1
최종학력	0JV1
추가사항	0JY1
추가정보	0JY1
추천	0J[1
추천사	0J[1
추천서	0J[1
추천인	0J[1
출판	0JM1
출판물	0JM1
취득자격	0J\1
취미	0JT1
취미 특기	0JT1
취미, 특기	0JT1
취미/특기	0JT1
취미및특기	0JT1
취미사항	0JT1
취미생활	0JT1
취미와특기	0JT1
커리어	0JN1
커리어요약	0JL1
커뮤니티	0JU1
커뮤니티활동	0JU1
커버레터	0J`1
컨퍼런스	0J^1
컴퓨터능력	0>B1
컴퓨터활용	0>B1
컴퓨터활용능력	0>B1
콘퍼런스	0J^1
토이프로젝트	0JP1
툴	0>B1
특기	0>B1
특이사항	0JY1
특허	0JM1
특허및논문	0JM1
팀프로젝트	0JP1
평판조회	0J[1
포트폴리오	0JP1
프로그래밍언어	0>B1
프로그램	0>B1
프로젝트	0JP1
프로젝트경력	0JP1
프로젝트경험	0JP1
프로젝트수행경험	0JP1
프로젝트이력	0JP1
프로필	0JL1
프로필링크	0JS1
학교	0JV1
학교교육	0JV1
학내활동	0JU1
학력	0JV1
학력및교육	0JV1
학력사항	0JV1
학력정보	0JV1
학술대회	0J^1
학술대회참가	0J^1
학술발표	0JM1
학술활동	0JM1
학업	0JV1
학위	0JV1
학회및세미나	0J^1
학회활동	0JK1
한줄소개	0JL1
핵심기술	0>B1
핵심역량	0JL1
핵심요약	0JL1
행사	0J^1
행사참여	0J^1
협회활동	0JK1
활동	0JU1
활동사항	0JU1
활용기술	0>B1
활용언어	0JR1
활용툴	0>B1
회사경력	0JN1
회원	0JK1
회원자격	0JK1
훈련	0JW1
흥미	0JT1
희망	0JX1
희망근무조건	0JX1
희망사항	0JX1
희망업무	0JX1
희망연봉	0JX1
희망직무	0JX1
희망직종	0JX1
"#, r#"0000000000000000Xl0b0000m6gi00000000TMMK00000000PTEZ00000000\V6?h^fL000000000000T6Y[P@6b<oCI8UUN0000hF0a000000000000d<LR00000000
00000000@5<`0000I2;300000000<:d=0000000000000000Q5lQ00000000H^IV`PMKlW>jH`GjE7VH00000000000005:_00004Ajk0000000000000000m0I90000
00000000XSP=@k_Xm6W^000000000000Dgm20000000088R0000000000000Pl2P000000004?VW4OShDlNg<mB100000000<ERd0000LiI8000000000000<\@M0000
HV\O000000000000000000000000a5b40000LN^j0000\[UT03EbLfS70000000000000000TDd;000000000000d>`K000050cc0000000000000000THWjPBJZ`^lA
0000PI?IL]@;LYPl\;ZZ00000000HhOI000000000000000000000000000000000000@IHX00000000dYWR00000000<\l90n4m000000000000HYCld`R\00000000
000000000000000000000?\7`Y>O<[AjQ4fO00000000000000000000T1Ie02l4<8f`l8[HLTn0h`1k8=5llU9lTlC[P9<90000Tbb4000000000000dCdW00000000
d1=Q0000000000000000HhCC0000PP<Z000000000000@AbCdS13L76T\<Io0000h;OG0000XViR0000000000000000@7ke000000000000<^?HLdoaPNQ24M?L@8VM
0000000000000000000000000000000000000000D0kL00004Edcd]Ib00000FCT00000Oke00000000000000000[lX0000DSI\000000000000XJZV\ZJ^0000H1@h
0000000000000000000000000000<X8^00000000T0[aX4ci00000000XUlE0000000000000VFZ000000000000000000000000PR`>00000000LG?E8Vn400000000
00000000`lTh<BLBP:1l000041_W000000000000DSHP0000000000000000A4G`0000000000000000000000000000H[DLHUE<00000000hJ>A0000000000000000
00000000000000000000000009in0000@QNG`kbO1703000000000000000000000000`OV:4lT7Db\V0000TgVk000000000000@9]<0000Hjbd00000000X2mc0000
00000000TJOQ0000`6AN0000dQI?0a<U@`?`00000000000000000000`IYiPZ<:0000\64nT<6=\D9gLJ4lXYDolZVP979\00000000@@CJP1aa@5G5L^YU0Tj>0000
00000000000000000000lk9X0000@4dL0G`?HP[M@E@l8C13<ZO``kI]000000000000000000000000000000000000DB^[0000hB<b00000000`0]F4:AZPC1Ll<<J
X:Oo<Oc@\Zio\k\10000000000000000=1>CQ4M]000000000000000000000NJj0000i2VT0000`4N3P[hM0000`;3dTI9H`OXJ000000000000@<jGHhDD00000000
00000000000000000000000000000000HjA:XEIH`:c400000000`W^H@\fj0000LNC:0000000000000000000000000000`F[HhK4900000000000000000XCm0000
0000000000000000@4[I00000000000000000000000000000000\LO_0000@5>\000000000000lXZa0000000000000000000000000WM<i0X@00000000T`NN<U03
000000000000e8GMDG5700000000000000000000@QY?00000000000000000000h86a00000000PkP5d1LRi3aV0LFW00000000X>dF000000000000000000000000
00000000A33l0000000000000000000015A@00000000\Qkce7ga0000000000000000HIXDllIo0000lFRk=5eUl_[YhL@A000000000`W;41i\0000000000000000
000000000000000000000BeC00000000TA6Z00000000000000000000`;_=000000004o[U=0?N00000000000000000000000000000000@E8b@9?C000000000000
00000000D7K50000I465000000000000000000000000000000000000<Bkm\T=nHXPl00000000`:2cPFhG0000000000000000<jIE00000000`BFeLTL=85?L4k6^
I53WLKJZP[MDA8M20000=7950000DT<i0000l3nn0000<ITV000000000000000000000000000000000000hH3Hl=_E000000000000000000000000000000000000
00000000lTS=Xn:100000000000000000000P4AP0000i8B7`0X4P8@nXboA<l8100000G8E0000000002d:8Z1h00000000000000000000<H9@lKhS@P7klQP<0000
0000hK^WdlMT0000dGgQ\[<0m60b`BUODO>X000000000000000000000AZ:i4PX00000000hJbEHVM;]7oehkSRTX^700000000l\bh0000000000008YAnY7`e0000
TOgl<7gA4\NjH:Hn0000@TM@T0In@[H3i60GdiXh00000000i51;00000000Pm<m0000000000000000@ZU34@d50_eR00000000\OP2HU<20000000000000000`3:R
h;Of4B2flC_ohdT^00000000000000000000000000000000000000000000000000000000000000000000000000008KaAH@MV0000Y8J500000000000000000000
000000008kT>LZS`000000000000Q5dD0000@JgVDQ2j0>dm0000000000000000Po9V0000000000000000000000000000A3X;000000000000i4L=00004Mi\8WoH
0000000000000000000049[X0000X2R8LH<bU8E=0j>i000000000000000000000000`]TE0000000000000000@FFg0000LEU[00000000000000000000L^9d0000
I7iV0000@1L_00000000dU@F\BX[000000000000XDWJ0000E7:OTDX900000000dAkG0000P;b142Go000000000000000000000000000000000000P<F:TQQB4RZ3
\>3MT6_YDjY7dK8=97Sf4mV9l`g<0000lTiZ8;BI0000`:>90000`J5^l10100000000`N;GDi3200000000000000000000000000000000Tm==H>mgXhbaE1Kl0000
00000000DU=H00000000Xg:T000000000000451400000000LZX9<eE7P8OC0LAl0000000000000000L0:V8PZZ0000m6@O0000000000000000ToHW000000000000
L:EddGoQ4U=c`m6D86cC@\L=HL2R0000TOJ=0000U4F=88_400000000<F28`T8200000000000000004PE=0000E4`IQ4TXA7U^0000000000000000000000000000
<:5b0000000000000000000000000000`OKY000000000000000000000000`7@a00000000000000008RhV0000X@F\000000000000000000000000LUNH00000000
000000004gF3000000000000000000000000TAKo00000000DL]K\P3X0000`Q3?@BU20000H3fn4;^fLGE<HUWS0000000000000000Y6UT08Q4PIRMD]ck0000h65F
00geHJA;dOg00jG0X18T0000000000004@l;00000000hXeEPHkZh?Wg0000000000000000000000000000000000000000Y3Gj000000000000000000000000@>Hf
000000008_7R00000000Hf]K00000000000000000000@6UP0000000000000000@`Pm0000PUF\00000000\IBYl;jB8?h8i6JE0000\c]B0000D4[^dT100000X0GQ
000000000000DCLQh`?B98Fi00000000000000000000lha=\A@600000000000000000000PJFb000000000000000000000000D7^>0000`K]\00000000000002nY
M7eQ0000\2[>H_e?Y34J000000000000000000000000m40;0000000000000000000000000000DMKkTW@g000000000000000000000000lO=f0000000000000000
000000000000000000000000000000000000H=aK0000HcJ_DGef000015VI`<C:X;o[00000000\7?4LWfS0000l=lV4QoL0000A08IdBi:0TEA00000000PK9Q8H1i
0000000000000000\_28000000000000XYEi000000000000l8D=<oCm00000000000000000C<C0000D>\U0GnD`60nDV5jHWR5h^_MXQPI00000000000000008[iZ
LWaETMAb000000000000000000000000E7P60000000000000000Tc5n4;i\L]m;000000000000Dj6[00000000e6kG0000H\W2<gG`00000000000000000000`J]Y
HRM`hTRn00000000lFcV48Z^`De[<_=K0000DoR\000016Ji0?D3l_nIE3VX00000000000000000000dCR8lc:^X_?OdG\T@2Yb95V70000l:PADJXD0000TG<BD1cn
0000`I[J00000000T4L6`^m]P_dMd`f7<G7Z00000000000000000000e6QA000000000000000000000000I2Q>00000000000000000000<fEQ0000000000000000
0000lDI600000000000000000000<JSK0000DSD6D:HRh<FHDJQo0000\=ka00004E;c00000000`EW^L?644P6g00000000`O6m00000000<fkE0000hQeJ00008X4m
lPh\00000\HW0000TF4=00004<;j=6d<4Dc70000000000000000000000000000D]mQ`i0600000000000000000000000000000000000000000000<<5W00000000
00000000000000000000000000000000@5Q]0[@7000000000000Y6HS00000000000000000000000086?_00000000000000000000926b00004ZRV00000000PR;Q
`6Kd000000000000P\3ad\dd000000000000000000000000TE;JX5=d0000lcHZ000000000000A7Oj`X0UPE?Wdg_=XS224^LL0000@lP<00008f2?m4?\00000000
0000000000000000XCh@00000000@EPePXAhT4@FdPfJ4OQe0000<g1T0DUni8M\0EbS4MOX00000000Pe6g000000000000\Ze000004Y?]d7]AlO0F0\RT00000000
@@nZ0000TWF\A4FaH;>14=7BD`io`DYb0000]2o=`LmB<SG000000000hX1J0000`K_>000000000000P:RP`Sf^lTO1DVlR0[5TA13B4i@U0000000000004BRe0000
8B@C00000000\l2c00000000l0d`d;_bPBdW<G=1\03n0000000000000000000000000000a6O40000D@3X00000000\IXo000000000000000000000nHj00000000
HZdN<>Ml0000<;HR0OC`8]_aI7DQ000000000000U3fH0LI:=2[^00000000@6Il00000000000000000000000000000000000000000iM@<V7ELabP<?Yc`Y040000
HL9Q0000000000008c?T000000000000\?\Q<V@3000014^WHO3Tl@`C<joJ00000000L]H_@iC]hjPg000000000000\@Yi0000000000000000h^f]09gMTl9K0000
000000004eM38X_Y0000000093\d0000HQHe0GKD\g5M00000000000000000000000000000000hBaGXgSk00000000TO`h000000000000000000000000PkA^0000
0>FS`G4g\VN900000000LGc=0000000000000000P3F;0000d^kP0000000000000000XlnE00004AafTHK[\JeN`kXG000000008GdQLTZM4mAN95d\00000000LA2U
00000000000000000000XHmCDT`=0000`mN@00000000000000004]U;0000Q5>F0000000000000;ZC0000000000000000000000000000000000000000P]aU0000
000000000000\@Nh0000T[ZK00000000dS;Y0000`V;=0000000000004NVhLjM7m8KL000042aaTRI@000000000000000000000000`V[c0000XB?3Q7CR@[RJ0000
0000d`4PLih:00000000000000000000000000000000Dac^00000000000000000000000000000000h[_XL@jf00000000000000000000000000000000D`5i0000
4QjZX3n@@k`h0000`\\hhnRM000000000000Lc[YTod7\FoBPLSJdZeM0000TEPG000000000000DAHK\^:o0000PAaJhPUW0000<`;oLdaW000000000QMW00000000
000000000000T11oT6X700000000PPYX00000000HSkZ98Ic0000000000000000000000000000DCF^@ScV8B7L0000000000000000l^VF`J0e000000000^AWH_Ug
00000000000000000000lCTD000000000000l0`e00000000XJS44[@m`PoWPUJB000000000000000000000000000000000000H73i000000000000P_3500000000
\@7m0000XKNi0000000000000000<9Pk4\GChJ>2HHL>4d3T000000004e:10000LBJ1000000000000000000000000DHal00000000liGi00000000000000000000
0h>f0000000000000000hATb0000h^FV00000l`Q08m30000LfAfdKF3000000000000d\Ka0000000000000000000000000D<R0000hQ\N0000HIJF000000000000
i5A4000000000000000000000000000000000000X>^Q00000000PWV100000000`09D0000000000000000XA]=0000`YP300000000000000000000000000000000
97ik00000000980j0000<\ZK000000000000000000000000i6bnlU<KLZ;C00000WTa0000TY=g`ZW^00000000U7@4000000000000000000000000000000000000
0000PEb300000000@LV80000@NBgD`M00000000000000000dOC08ZHn\^\Jd8550000@3HC0000000000000000\2@dXMFU000000000000Hg]n53^>000000000000
=6mf0000d;43000000000000\Idd<CF70000000000000000000000000000000000000000<37Ph@38\Q>70000\PCd000000000000hHoJ0000XMGc000000004NkB
0000T5TT00000000\:=D0000TBh5LE320000000000000000@ET`0000000000000000LEI`lIC3TKlj0000000000000000000000000000H?o1HmJC000000000000
D<g>0000000000000000XXHT8CO6D]Pn0000Y4D0000000000000\No4000000000000LD=f0000000000000000L`E;0000000000000000I6G9000000008U8<\g;P
Y3Bc4MB9000000000000X<Ca00000000l@1A000000000000`Eo^PIBIlJ97HPSg00000000000000000000<7_odnS\Lj=aP76c00000000d?G9DN\M\Vad00000000
0000000000000000000000000000E7Xa0dFO0000000093L20000`naT00000000000000000000000000000000XR[[0giZ000000000000000000000000\IkbHWnX
0000000000000000PQi70000`9SCl]n;00000E`IPZM]4TW>000000000000`k=O000000000000PoB2000000000000H2>>P;KV000000000000TBYm00000000<\0F
000000000000Q6bMH5Tg000000000000854B`Yj@58OT0000X7=@0000000000000000X8ZD000000008NCT00000000000000000000000000000000000000000QT?
dH^]0000\QUIHHl80000000000000000000000000000P1`5`6Jf48<FT=X`00000000l[150000dDjX0000@2f6000000008FF9\7Ac0000h<]f916ZM3C_0000P0DX
T:dQ00008:XUHCIjDH27000000000000000000000000X[[9000000000000d>5F8kGS000000000000000000000000000000000000000000000000Lf\M00000000
00000000000000000000000000000000Q3Q<000000000000000000000000i1^e000000000000000000004FBE0000h8^U0000@8M_4=kG000000000000Q5VjlQkM
d?5F0000000000004Bcg0000l?Jd000000000000dGAm00000000m8IW000000000000XCad0000<Ee;dPc5000000000000POm?0000000000000000000000000000
PDLC468KA31b0000lO`=0000D7fBTGhA0000HW2\TH8100000000\Y2\00000eJl0000P8e]`ISLdZ\B00004O@T15Rk000000000000HS6K00000000000000000000
0000m0h8<C[o0000<G1=hW4n0000000000000000000000000000000000000000T;D>0000000000000000@FcIPlIW0000000000000000L5oI000000000000i4_;
H2Fg0000LK^l00000000000000000000lWbJM7F100000000000000000000Pgkg000000000000000000000000lEH@LA6m00000000000000000000I6dN00000000
000000000000000000000Q4>\eJ5XEMg0000000000000000000000000000000000000000000000000000000000000000PF9;12HG000000000000a4aQ00000000
0000M5=;00000000000000000000\jC193=D0000PC?le00II4VeQ83o00000000000000000>:iPC;N\6cdD>GldBO?P8XiLLh;TE1EDKIBTS^l0di3hb@?lgXGhODD
@APe@R=30000DQ6_0000P8oh07nO`9Yb\V<`0000000040@L00000000<MD50000H2kXLY0d000000004BX5=5M70000000000000000000000000000Y4e5D0bW0000
HH0]H[\XI7_Q0000M5YITn^C000000000000d03a00000000000000000000000000000000d1=_l]HM`]LS00000000@Q180000000000000000000000000000@a7Z
h=?@e2U:DYH=0g8N\=dX00000000000000000000000000000000000000000000P^5_00004J=P0000000057hK00000000XSV_0W<e000000000000<8<_lB>d0000
000000000000Y7oV00000000hC0hXRg3000000000000000000000V7S4@m9hOgC8Z0e4D0T0000LVIa0000D8TD0000lNfc000000000000H8_j0000`93N00000000
000000000000l1MXlGEP0000T6>:TBgBU3nj00000000000000008[4X000045380000000000000000000000000000dWY]000044E]00000000@XAG00000000T_V7
0000hRC4DoDQ00000000000000000000e6FgHmfg00000000000000000000000000000000LZ5Q0000463_8Oee00000000`PQBldKn00000000HW7SP]B600000000
00000000000000000000PgNSl`US00000000E0bg00000000l`ZA0000PI]78Z:d]1AU\jalDD:?`G@dI2oU0000H;e?00008<=_U3oH000000000000000016I10000
@4DIhFEILog^000000004<@V0000`GoblO>2HN]Qd?`0hU4@``]008b_TaIK\:7_10GBH3MnH>ng4Ac9Y6^<dE:AX@\>53]<0000<OHL000000000000000000000000
000000000000000000000000e3AO00000000<Y=500000000T]1E00000000`1CE000000000000A5>4d<94000000000000Po1WPCVY<\kWDML90000L1Tg00008G9I
0000000000000000\W9ah?Qd00000000\6dGP\QW0000000000000000000086@n0000000000000000d8=6l^1;0000E7ecXhGI000000000000\IaW0000<50XPNY2
00000SGZ0000000000000000\Y_mTXFIP]WC000000000000000000000000lQS2@=GM013_hPGCh`820000\2WB0000000000004J_C@bJdHAPN0000000000000000
0000000000000000000082U04hZ3000000000000<UPaD4D0<Fb_XS:A0000d2\4\;>H0000d\Sb0000LZ0<\\]m0000000000000000000000000000lD4400000000
8k=a0000000000000000@CL9TaKM0000000089oE0000X>nT0000000000000000000000000000hR@2dl>8Tm5]T<MX00000000`=]]0000`0W=0000l33900000000
00000000TTSO00000000000000000000\\`e00000000PRjZ0000000000000000000000008DBW000000004hMf000000000000000000000000@W7jI6SV00000000
0000l3NI0000000000000000`RlTl@Gg0000000000000000L@UgI3cfLPff000000000000Xl^Q000000000000<UL\X=nc94^EHEJY00000000000000000000XmUN
0000@HHZ000000000000PBR@hQU^DbV6d^;C0000XFMe000000000000XLCc923>Q69e00000000Pj1Il=d;`]E_hYin000000000000000000000000000000000000
LYnE000000000000lC_X000000000000000000000000000000000000L;dT<>@d8_\6E3M:00000000000000008[4:0000`6l0l;m^U0[\0000<P1Xljcd0000lQd2
00000000000000008G5E0000000000000000000000000000T<g]0000000000000000000000000000<m6Z000000000000000000000000lV_c0000000000000000
00008n^Q000000000000D2?O0000d1lAT8n>8=P94ES^T5lOPVP;0000000000000000000000000000000000008Fma41`o00000000000000000000\JAR0000hE`b
00000000000000000000dU<e000053NHi0dDP4>6E4k>00000000000000000000TK9<0000M15j00000000DnZSXU:ET?1]`gH?0000Dn;F00008DQ40000X2JCDFXR
975<0000000000000000l9M\000000000000000000000000000000000000\H^j0000000000000000TBKZ15cf0000`7WH000000000000`X6TlTd?00000000Lj[k
dTfW0000TZkVI8?[000000000000X`@@0000d9W:@YS600004NP]0000DW:`0000000000000000i7Kb0000000000004]X20000000000000000lH2F000000000000
00000000X2X:H8M3M0=o0000000000000jUg00000000XN><000000000000l9E`8Xlo\6DL0000000000004B=_000000000000000000000db\H>Q=000000000000
0000DI\K00000000Q7R^00000000000000000000@JMO00000000Y1ZW00000000E0S3dQ^;`SB[0000lBI60000000000000khZ000000000000DRF^0V=:h`[E`]2l
00000000000000000000445k000000000000X^?_00000000000000000000@S<600000000HZSP00000000h2SkD9UP00000000T;DUP;oDX?WG\NA6i73<00000000
000000000000Xolj00000000h\ai0000000000000000000000004=UO0000000000000000000000000000`F8W00008nhY00004gkC4?270000hIIC4QEZhnkK0000
000000000000Y6=40000d\XW00000000<Ha@H?bQDl]l00000000H?b7@85l00000000DMX;`]c300000000TOHf0000000000000000H=C1<2a700000000000054dc
0000`TXhX\<jPfW<000000000000hSnkP_Pf@V?[00000000000000000000@;ac000000000000000000000000hlnjH:cO000000000000T?OS0000000000000000
0000P7>;0000TMP`0000`QOh<n>HXa:J41k=00000000000000000000H?a8L98?0000l65ThZ9EY5OMQ7=7PMIB0000000000004DlE\o9k0000hXjNPDS;@dLU0000
00000000`TGA0000U5Dg000000000000\AU\LFV80]KV0000@@5L0000000000004J:80000lNX70000@4d;0000000000000000D8U=PHTX`LfSlBfI\?OhlHB:\ll\
Y35X8F8A94ZaM6gT0000I55O000083YT00000000HUL2XGk28\cO0000\RXVh3G0<7CG\O2A<XoJl@B[000000000000000000000000LJZfdRPJXF6oU4BY00000000
A7N2000000008REk0000<XlbLT2o0000h[nG0000000000000000hXKfI6Z[00000000dBBQPDdV00000000PHTl009R`L0_<gmJ00000000@W\UHK1B00000OBVPl:]
d[`ale4nD@[K\I3b0aESdmR600004RY20000\OPLDlHk00000000\LU;00000000000000000000`@74@HDG0000000000000000h>]@00000000000000008^e60000
0000D3RJ0000000000000000000000008iNbdcRR0000000000000000000000000000dQcCHoBP000050b600000_1?0000D\m90000lYGeH[2f0000LQ:f08DNLkJP
00000000000000000000@8_[lMbD8Z]B`1e4000000000000000000000000HdkJ0000000000000000\WOQ0000000000000000hKh:<n@]P01Z0000000000000000
00000000hK5le4TC00000000T\GXa5cB00000000\OKk0I1P127700000000000000000000@R?_0000m3VF0000lVP_<j0]000000000000<7VI00000000dOGRPlA8
8mlI`DIV`l\O`\OA@KTT8i0eE1<<0000000000000000000000004Xc^00000000@V]gH>ZA000000000000e315TMC;P;8:X`P70000000000000000Tf9a00000000
000000000000XlLN0000lmM_M7MN0000\oWT00000000T13HL>VYXAh?PYQO<\gR0000DX\NdLXA000000000000000000000000dk<h0000hB]=0000000000000000
0000000000000000LeaH0000TS>7000000000@?P000000000000000000000000000000000\YgdE?c000000000000laPA0000`gV]000000004IfLdPE`00000000
8EWH00000000000000000000000000000000000000000000P1IJa3SLL4Ih8dd2X1^Q00000000000000000000000000000000000000000000000000000000@ICX
I4XlI59Q000000000000000000000000T::S00004dRCX\RDlTI_dCN3\]Bgi7L@00000000PMjS0000000000008VjA0000000000000000000000000I1_00000000
4Q@l0000000000000000000000000000@CJR<Wjj0000<Am3LQ]J000000000000lPJV000000000000L0AQL@ZM`;bY000000000000L1eT00000000000017O@`3b4
d84I<W_jh;[>lGWB4\>V89V]T4;BHB160000000000000000000000000000000085lB000000000000P]of0000\E<_4ZKYX:VlHF854>8Ia3e@000000000000lId;
D`QT00000000=5@;0000i7fe000000000000d2PR0@U=@GB80000000000000000h6B9000000000000THiY0000TBmedC=_000001Gg0000l?N6D=VJ\DnC4dE;a7ES
TR7WM6_S00000000LGholWRBH[lN000000000000000000000000\Em700000000@cSATY]Q`c^H0000000000000000d9;j0000DLPb@n7f00000000000000000000
hH0@=4]a@:7n00000000@\JR0000<^^2DM\CL@SZ\`2k000000000000000014<G00000000LNeZ000000000000\8:PLX1U0000000000000000Pm3d000000000000
0000000000008iTji3ZTd;=3d^f20@`1hHkMHn3B00000000000000000000000000000000l442L<PadKnI0000@IJe8X\5@ZPi00000000H]G600000lc?HP;5dUOk
dWHNdBee0000000000000000XZNW000000000000\kgJ00000000T?4CL^IG0000hFA38Z4A00000000000000000000000046VeD1No00008GhZ0000000000000000
000000000000000000000000HCS@@j]P00008EY60000000000000000Xl>H00000000\R3T]0OA00000000000000000000HDP90000000000000000000001T@0000
0000P`dL0000000000000000000000000000`GV60000000000000R0558LZ00000000M4cm000000000000000000000000000000000000000000000000Hc_DdDgR
00004C6bX`Imh<Xfa7Tn0000XP]1D;W?000000000000000000000000000000000000`9WW000000000000000000000000000000000000000000000`>R`E@00000
000000000000Pec\<JlnX]ADM4cI0000<C<WXHeNL_Tg00004YeC0000000000000[GVH8b:0000000000000000000000000000\Il]Y88g00000000hCAZdL?B0000
00000000lIdV000000008iVl00000000Q77:hl01000000000000l4BI00000000E0hY0000@M]\000000000000h^>W0000H0c;000000000000TbFP000000000000
0000000000000000l3f4000000000000@02h00000000000000000000000000008_4`8B?h0000000000000000I6oL00000000`^7b00000000000000004G>RLVJH
00000000000000000000XYL30000DaJ]0000T_JJ0000`:kT00000000000003;m000000000000\_Ya000000000000PYDF00000000000000000000=6<800000000
000000000000T@:80000000000000000lBkY00000000\UK1<5`M`J?K`_Vg]62o0000I20P00000000000000000000E6V500000000000000000000000000000000
000000000000\9e<XX]P0000000000000000000000000000]7\`0000000000000000000000000000000000000000T=E30000000000000000hWB_000000000000
000000000000LBCH0000000000000000000000000000U1WH0000]6E;XlBB0000000000000000\9bm0000@PNB00000000L@4HDNb4dLEm`:7@00000000dDXP0000
0000000000000000000000000000000000000000000000000000P@eB0000lFDcd^J7]7N\0000000000004V]V00000000\I>ddYkf8jUU00000000Pcfe@GSW0000
H]kQT[`3DNV9LCEE`EoD0000e7Pf0000000000000000Tc@n<e5Y000000000000@GPT\BG70000\Jh^P9P`0@E_=5BKd<7di6SD0CLl00000000000000000`PCPO;o
000000000000P>jkXTg>56OR0000i3b40WQ_\lO?m5dn0000m0Wh000000000000000084cSM6o:000011\L00000000DiFOA4;i0000Q7mRXX_;00004F4]LYnd0000
M4IF0000PL?o0000@Y>700000000@bE<00004Xo]E0S_000000000000DSbf000000000000000000000000000000000000000000000000hmWE0000000000000000
000000000000\l6He4=O\kgmXoXZM3OPPC7^0_N1hc;>Xj:AL?dS0000d@9`000000000000H]^KhUT_00000000XVWR@kV:00008=QT0000`KOj0000000000000000
H>2`h>K_0000X?2G000000000000`dXV0Y83`>aLhBWO000000000000000000000000\@ci0000000000000000M5:k00000000Y5m200000000000000000000lOjO
00000000PC:bDHmRlRSa0V]FTX[`Lbn1<fjL00000000000000008EfO000000000?S2000000000000LG\C000000000000DdOYm1MC0000LL9d000000000000DLVI
00000000000000000000lR3=`9[l8ISo000000000000l3`^0000TG@H000000000000000000]n<Hi=00000000DL8f00000000PTVGl43`00000000<B=L\099TJfN
`OM8`[ne94<;@>RJM8Pe000000000000000000000000000000000000lPDW\S1chZ;]Q4E;LSQA0000I0XnhHBRha8e0000000000000000DbbL00000000`mBnTL7c
D;QX000000000000d4Bn0000000000000000000000000000000000000000T0[>@f:H000000000U8N@393`mOO0000000000000000000000000000TnFFTLWFXDKC
0000000000000000=4a?00000000l<B_00000000TL_l000000000000d7BAlGWk0OI?00000000\7K_LXBI00000000XI?mX1@X00000000XbM>d_a6hfGK00008oJF
000048RJX;0FH\a<000000000000000000000000@Q]3A1FS000044O;TAR[d61f0GPa000000000000<C<f\Cnh00000000000000000000\o460000000000008S0G
000000000000@@od00000000000000000000000000000000dBTMTSX3m74gT8hS00008H5h00000000000000000000T0ja\GBFlj`V000000000000000000000000
00000000Y8=Yh=22T>c:0000000000008\;407_500000000M6O@0000000000000000T3@38NVY0000000000000000@I_04V\9\^h>PXF50000h]j=0000X3=I<>C[
<Bm=11K90000hn0nXHITa1e70000XUkS0000000000000000\IEK0000000000000000A6>60000000000000000<MT_0000000056[?00000000I57k00000000`3Z2
@`90PHUn0000@>2HlV`W0000000000000000`SfN<Ch18@bHD8CR`YC@DELl@SJT\l@K000000000000000000000000DT3\0000D_aE00000000l2cAA6N>00000000
P90l\Od\0000@0`V00000000DHX]0000he_>0000Ljb>0000000000000000i5EK0000T`R0`cNT0000000000000000000000000000000000000000dLkmHd9:0000
0000\oW600000000000000008?Sf0000HN8?00000000000000000000d@Db00000000000000000000TS[hLj>D000000000000000000000000000000000N=B0000
LREA00000000000000000000000000000000000000000000000000000000hLY^0000hF1`00000000000088k0\7OT000000000000000000000000000000000000
0000X<m@00000000000014nS00000000000000000MMb0000lT@m0000000000000000PG=H00000000@IGZ00004ATF00008BDm0000XADk0000000000000000Hcgk
0000LP@e00000000000000000000000000000000L\4D\o7V000000000000M6j30000000000000000H5RU0000000000000000dPYD8n@00000HWL;00000ZCU0000
laXXX?>Hl;<`00000d<\0000\1FA4JJi00000000@O4O0000\2_h<QFQ0000Ln:Z0000000000000000000000000000<`PQ00000000000000000000000000000000
00000000<20V00000000D8Hn000000000000\:Xe00000000000000004DA200000000TAeG00000000000000008:I]0000LTY90000000000000000000000000000
`d?400000000000000008`3a00000000000000000000TT]V00000000T0VPi3>[00000000000000000000000000000000000000000000XY7W000000000000XffG
`DKe0000000000000000dYl]4K3300000000000000000000000000000000HQZPTYf7@Z`o00000000<F9^0000000000000000HX=]8mKcD]0Y00008=L]dJC`0Pdb
461RhfKj=0ZYPGlU@J:GDj_b]4f=95<Bm5LA`1HnHUK[H?XHhXSZ4\0Wm7248lEh00008IRoe2><a3j>0000LWJ]X=9f0000000000004_OBm19E00000000H]g0Q7>`
T4F\000000000000HnH70000000000000000000000000fDb0000dh<V000000000000000000000000000000000000`Ymm0000000000000000hNEb000000000000
L0>70000000000008FbmDP^i0000hAhh000000000000@4o14fg>00000000hTQO0000HI3K@`8^000000000000E7300000000000000000TnlV00000000L<\XlXIA
0000HgJH00000000P3M[000000000000`nLlXV4M00000000LYIYh7GD0000DZWILTQnH^gA00000000=8G;L[gW000000000000T4HP00000000D^2^00000000D[YM
0000@XL>00000000000000004mRF0000\PG54J;2@2IWDVIJHB<J<kfQlYQ>4GD_000000000000000000008=Y?0000`M^o]1_X000000008GkhM25c000000000P[3
d:Nn000000000000X9_G@5DQ0000T8f=0000PJn8`Sm90000P11C0000000000000000dSnFlbh\00000000000000000000000000000000LUcM0`C4he<f0000A59<
0000Lm[K000000000000000000000000000000000000l8LSP`V<0000DBNTLORW000000000000000000000000X\F\8iMX000000000000000000008Cbd00000000
00000000h4oSTKR1lS5jXk3i000000000000000000000000000000000000L;lR00000000HVi>4\TK0000DY9O0CBF00000000000000000000000000008cLh0000
0000TDkW4`oV11V[]5Qi00008YXT4kao`ZB`\QW4T[bN`>gZXf43D8;m0000LdM000000:Wk0000000092\]000000000000000000000000HEZe000000000000T]l2
Y4[?h_7;0000000000000000@5MZP@db`66AhCTm56al00000000000000000000000000008BD500000000`78K`SP0@gl^000000000000\AMX0000X?;d0EKP0000
hR\9000000000000000000000000000000000`\^0000d:gG8R4k8CGCD[>1000000008DN`@0JcdABJ000000000000LY<?00000000@3QC00000000L_?600000000
HkA?00000000@oO80000000000000000000000000000000000004AfV000000000000XlX?0000M6_;U5WN0000TJbZ00000000<@[^00000000P@0RdQC^00000000
0000\UQn0000@B_I000000000000@ljNh>M\0000000000000000@VjSPb=n00000000`Uf[00000000P6GK0000000000000000XBAm\H2R4<NVXM:RXfUb00000000
\P7N4:eA0000H<J>dPYm`]5@0000=3KN18Rc4?2g00004:_M00000000000058Mn]3IV00000000000000000bQilef[df^;E2Wk4?<nI7;f00004DgkX[>B00000000
00008PA_000000000bOP000000000000000000000000000000000000000000000000000000000000TRiA0000dPCE4VOD0000000000000000<cMD00000000`=o<
LPS00000I8<K0000P7[N00000000TKlM00000000000000000000000000000000000000000000898odAnAd1_:P<`fT[ll<2]iQ2P?P?L;00000000000000000000
E6Di00000]XU00000000000000000000000000000000Hn=c<WZK0000000000000000T<OkQ18R0000HJe:0000hEl_55nLDVTk000000000000000000000000TQ1d
00000000h8@b04<o0000000000000000000000000000000000000000TlZl93ID00000000<<?M000000000000000000000000A6U<00000000\XBX000000000000
000000000000000000000000000000000000000000000000<65b<BT^X<QUTJEJlKZn\4i>XT9V8TR=000000000000PeE^0000dG_?000000000000000000004ga2
8=U^000000000000Q19o00000000LVXT000000000000D5@U0000000000000000HT``0000000000000000TBQe4N?g<`;`i7lA00000000@5d0000000004_Jj@ml_
DF5JHVX?0000TF7>000097^44\CU@Z4aLDiW0000000000000000000000000000L[?g00008WdT0aOU00000000T3LoU6Zm000000000000\Q?:0000PA=Ge4hbT3<[
16[o00000000000000000X0b0000\8mG000000000000000000000000L_FW0000lMj7P^nQ0000000000000000H3_l`:kF81G\P_EUT<S<hnoEi3lfT;OX0000lWSB
00000000000000000000000000000000@XRh0000000000000000@6O<0000\FE500000000@Tjc00000LPB0000d@QV00000000000000000000<kMl<0:flVO0Lo`[
00000000000000000:8]8HRA`2Jf000000000000000000000jR_93K``D8U0000\A]]LM]0de6@00004SNUQ4Mo@oO\000000000000000000000000000000000000
PkPChbWB000000000000000000000000hf7W0000000015\700000000000000000000X7_J00000000m6BP0000]6MH0000000000000000Y3g>0000Q36]@f=^0000
0000TI@A0000000000000000<5n6`:6aE8;gHc=C000000000000PhH00000DB]d00000000000000000000\<1>16iF0000000000004k2mLWK40000\ZbB00000000
\IF[000000000000000000000000000000000000000000000000lD2kLmL\0000000000000000000000000000000000004mPH00000000000000000;KD00000000
a3`T000000000000Y7l_]6UH000000000000000000000000dD^:00000000]3[n000000000000000000008i^L00004JfAE5Bi000000000000000000004Ec20000
DG@;@ZAlA5Ym\3Q`M7SB09j^PC^i0HI`97TGD98V0XS>\FI7`aVR0000000000000000LBeR000000000000LH=4\?O30YfLPl]700000000PJPC0000L?Cha3JLXD>B
@^?2000000000000HgW`00008aN300000000000000000000d^I900000000\AV<0000l\Ma00000000`Cf;0000`AX?lbRPh1d`X>;]0C@<\Tlm000000000000@COm
0000PB\1000000008SY3i7c\0000`A[L00004P_c00000000000000000000<W3VhW\40<M;lngKa5BZ00000000000000000000000000000000L<CHa7EA00000000
00000000DMmJ0000HS>[0000dGaS`\<=00000000dS@<m8Qm00004hMN000000000O>K<VnU00000000@DRE0GOHhD?f<IW_T[\Ha2a@4`NZ0000<]0o<Zhm<d:H0NfV
0000000000000MIlHP\U000000000000000000000000000000000000\Pcn@`590000877PHR^kTad80000DR2`P;T1\Hg_000000004^T;000052ckPLjXD_ii0000
hK7i\_2FE5d2000000000000dXhN@^bULbDUT1KlL[VH00000000000000000000LS@T000000000000000000000000XB?MP\=gL`e3d8k]000000008:ji00000000
X3>800000000`P3=0000000000000000L4\D0000h9VODmfQ@5GRdAIBT2=i8YRb\Hj10Z6nLZXJA6]70000XPC700000U>94H:Y0JG`0KDa55<i00000000XOaTlL`F
PDl7<6ITPaYZ0n\b00000\[c000000004NoS000000000000hRjNdIZb0000000000008RLU0000lS`K000004FL00000000@aFI000000000000l>h\HG;k<eUR`hVY
0000000000008<]100000000000000000000@KJIHb4B00000000Q5VU00000000<RUd000011Yah?[X0C]O00000000`o\C0000\J]m0000Q6Wj00000000d5REPb[j
00000000000000000000Tdf_0000D2MZT>B9000000000000m4ZU00000000hJU;00000000@ifXM4Zm0000LX`1l^44Y3fZ000000000000LQ4i0000Dk8c00000000
0000XAA;0000T1m800000000H?lW0000TM@T0000<YbW0000000000000000@AkU4WeT00000000LgndI5[V00000000@16olOKG0000000000000000000000004jc6
00000000<W]g@NM2\^gn8g0000000000<FK]`5QC\C<9DT>S@Zemd0l]<]eI`3K5@UPS`LLQ00000000`2YE@[9f=0PiP<lN00000000000000000000000000000000
000000000000000000000000LL6@00000000000000000000000000000000PAdD0000HJ:Ua54b0000Q48i0000000000000000000000000<J_0000000000000000
8Y0K000000000000000000000000000000000000TSi<55aS0000DDCn0000\CSm000000000000HY4ilg:h0000T1Z5X5fOhW]50i53DnIKDaoN=3[bdV;d4i_f0000
000000000000l0=DL6Z[\KFLdXe10000<[3[0000000000000000PZ?@X5;R00000000X>?k00000000P8j[0LH5h12EHFHZhC>g`LlLh_3DDV5;h_ZL12nn0000<4Hh
H?@Hd3C]4RgVDnYWld`OA8=J000000000000000000000000D>e[h>MB0[ET0000000000000000DZE;<M;KT;H:dVMHXC[]0000<eNW00000000000000000000d?6d
000000000000000000000000lG[9@oF6U2Ra00000000hEHW0000`46U00000000`Bk1000000000000\C9?POiL000000008[TA8@Y[8Q>WL_TY<fFo]0E]dZDd0000
0000DO_F0000LR:=0000LUj2@YGHM4gQU35=\;mI000000000000<Hc700000000P=gb00000000000000000000<AkmH>j8Xa1l@eL44maKlWdlHDTAPa1XM4I40000
<jJW0000`]S\0E7D00004d_10000000000000000000000000QE@PWLI000000000000@T24H[=AXDLZDh`F000000000000PQGV`adR<hN>00000000000000000000
000000000000000000000000DI99000000000000TN=\00000000<LT4d2c[0000HeGV00000000000000000000P4==4GlG0RNo00000000T\jj00000000078;0000
0000dOA`0000000000000000000000000000PAC<00000000000000000000`l`;00000000000000000000]4@F000000000000Y7AlD]Ugm4@X0000000000008V@[
00_?8Yk00JO@X]d8DkTP00000000000000000000`o\g00000000000000000000000000004N?H0000<8Gd000000000000000000000000m1g\0000000000000000
`k4j`65:`kRl8TP7000000000000000000000000hd;R<eH0P2E>d7D30000=3RV00000000P8KTXV;W00000000T^X[0000@Z_70000lWAO000000000000h]k10000
000000000000\M8:L2IG000000000000`7gl4<ab4J\lM7dOdONH00000000000000000000T6]R0000000000000000000000000000<T?\@`HE0:6S0000@^]S0000
Xck90000000000000000lMJa0000000000000000TDXj000000000000hGLK000000000000L1gZ0000lL5R00000000L8P20000<V[3E5k400000000000000000000
TDNK0000LJff0000000000000000lP5Fln]C000000000000P40883eKh=EHPdJJ00008B8SA7PT\lLb`:>TL4PZ<OGgdPSMhUaePhg>0000Q7cJ00000000T?9OHXHj
LX@j0000000000000?JJ000000000000l6W]000000000000000000008K8R`0k9000000000000XM3f000000000000000000000000TTZ4000000000000`KE@0000
lIbC00000000000084Z70000000000000000000000000000000000000000l8JPP]mb0000000000000000000000000000XWG8X94P0L3J@P_F`Z<V000000000000
0000`T8N00000000P^]10000000000000000HQ:O0000I5kLA6c:0000000000000EBL0000I4;TPV@G000000000000d84U0000lW1<XL7G00004L3f13i]0000@]7F
00000000D9f^000042HKHHMR0000000000000000000000000000<3e@TE@]<Jk90000<En\00000000h55S00000000HRHT<^nj00000000\iLD00000000X9?T4PXl
8JHC@\ZY0000PGaG0000P;j]dhBkdh>A0000000000000000T^Cjl`iJ0000000000000000<2H=P5Li0000<NImH[XT00000000000000000000H2RID<3:000040R1
E3[P00000T@T4`CI0000000000000M6iTYAOlAZ]4mDD00000000@T7Y4`6900000000h7jZ00000000000000000000H=FZ\G_ZhM[i\c[odF`6000000000000lWi5
0YDRI5K]0000000000008eR>00000000d>Rh@GScT[V2dk250000000000000000000000000000TCe3000000000000954P<`8A0000000000000000000000000000
0000m5f900000000X<VK000000000000000000000000@USU00000000hhR100000000\V0CY6EM00000000XChV0000000000000000<Pn9M32@=8O0L?3h00000000
00000O6U00000000A5Xk000000000000000000000000000013_[0000\lHW00000000la3b0000000000000000000000000000X]Nf00000000P94@\LbH00000000
0000\\f>0000\BJD4SLi00000000hFSeP\^;8?:F56b80000h8P]d[<MLfl700000Afo0000000000004V9I0000000000000000000000000000XO2V000000000000
0000000000000000000000000000<C[2000000000000000000008T5HD;6200000000lV`n0000000000000000000000000000XI<h00004f6IL9588k^`00000000
000000000000000000000000000000000000dnQA000000000000XNJE000000000000Pm_7LGNY00000000000000000000X6iS00000000@9Tg0000000000000000
00000000000000000000lFjG0000lAE^Xd=:0000000000008<3X8BaXHPcQX0MohR>\`gAj8AC[000000000000000000000000L8F6T;hIE2_00000000000000000
U5CVi4Kk0000000000000000<[i8XJ=8dRAhPRdVTTn>0000L=hX00000000l5JW<?8V0000PC4n000000000000H5X:00000000h52?0000000000000Ho100000000
0000@BERh>76D[[i`CPY@IE[hGTk0000H^<7la5SD\4hldQ[0000@@;?000046b100000000DE9P00004U7_0000000000000R5?XLdf000000000000000000000000
000000000YC^94Pk00000000000000008KYk8=eH\W@S000000000000T:X@haZYLah6]7eEA8A_0000000000000000L6Ln00000000X0h0000000000000H0_Xd8c1
l\6o00000000000000000000000000000000d@W<@@fT0000`5dN0000000057DchKLl000000000000=4H200000000Lj@M000000000000000000000000X23<0000
4HMiD8Q\HZcf00000000<_1S16m60000000000000000dd>6<2Wki1]N000000000000@JiaH0G_00000\Q;e72@00004RW>00000S=c000014dQ00000000000045NM
0000000000000000TbPI000000000000l2DT000000000000@MTED^QBh1ee<T=QD><:hhU0Xof900000000000000000000HQJ34nOK@4W]0000000000000000<MZN
0000000000000000000000000000dCJE0P>1\Vf60000h`1W00000d\W00004\@h00000000`U3J@nWDe6S20000000000000000000000000000000000000000PVd`
00000000000000000000P:KBD<`HdMen000000000000@1ES]0YkX=42000000000000\TGbL`mG0000h[Dn@DZc000000004;ld00000000000000000000TQ3UdYkU
<miQ00000000000000000000000000000000<nA<00000000000000000000D:B]0000000000000W4YT^i_D[]i@\^hY8?H0000000000000YVk\3aY00004\j10000
0000L?^D000000000000000000008LiVE2]PX==?000000000000=6WL0000XXGfT[fD000000000000@BU:Dm]W0000`A5L@i:O`B8n000000000000000000000000
TnHT00008G5a8267<OA>PO\5HD:nHQ7BTSj?0000000000000000L@\10000000000000000000000000000m0jo0000DO7_0000000000000000X3P>00000000@77^
DO6<00000000HB^700000000000000000000h]ZM00000000e5=\00000000`23T00000000Pm]40000000006FH00000000ThP4000009>oP5HLXoYF\YE900000000
0000000000000000`FVX\>6CT42f8ZV<@]4DHj6A00000000dNQ]9214000000000000000000000000L7b600000000<I[a8O\\4L@mDMc9i5Ti00000000`cII0000
0000PK@f000000000000TBO^I3TlHE=PX^PM<>@F0000000000004_AG00000000000000000000000000000000000000000000000000000000000000008E820000
4l3800000000D2UB00000000@7S;\ZRFhC`b000000000000000000008aad00004BVF0ooULMGJhdGM0000000000000000\La9@L[fPl2<]4>W0000Pf<d0i?PTM:5
PUIR0000000000000000000000000000000000000000`VcV0000000000000000000000000000e5<3Xf0M0000000000000000m8>48;P\0000\WN=000000000000
0000`m4MXlOh000000000000X75o00000000<9T300000000\@fF0000E74@0000000000000EI1HZlR0000000000000000@=6f00000000000000000MSMTgDB0000
0000HMJ8DmHH`1<I00000000l;4m8SeX0000E7j[d@9F00000000000000004>UDhW^iU7\E000000000RL6<f;f@jaJ14AcLZjll[oWliHfD>m[0000T\A90000\J`e
00000000Pjl80000`l?;0000000000000000D\<NXOaEL`U`00000000T@mRTB`khU?iE4j<000000000k<X0000000000000000\P2RdTG40000I0WJ000000000000
X1?f0bSl18Nd0000`h4c000000000000\1D10000T4SJHB@TPdRi000000000000Hdf900000000000000000000XFj`h8>Ph7HMPRE]a6U`00000000T[62\am6TGL>
42M?<74f4PjQ0000DjdZ8UN8D4\Y0000TJ8mPnS?PI7AA2=1`T@00000000000000000P5_P00000000U5Y[00000000hXTe000000000000942?406:0000HGj>XVIl
<]IQhCW<0000000000000KiB\aaF@YSY0000HhM600000000lZ][@cWo000000000000dSegHiAO0JdH0000000000000000e0Qc0000000000000000T5Mk`E3NXMQ>
00000000000000000000dO4b0000\@_PDJ8H81bSM12U0000XOOG000000000000D00QHIIT000000000000<G5oP3NclM7:87ZPHN6S0000@UTQ0000lZ^^00000000
T:Tm4HI08K>]0000000000000000hXhi000000000000\J]D00008MfiHVKD00000000lMXV000000000000@]Tf88WH@ReUD<Wm8=O1lDWadZBF0000000000000000
0000XR2FTT6W000000000000000000000fRghXWL00000000h7HZ0000XoZ400000000A5LeDC\@000000008Z3nh2Y443SQHGCQD_Ga0000000000000000dMO94VI;
XXJN@XmP00000000000000000000000000000000000000000000000000000000000000008YA^lNXc0000hc;Zh9Ia13Rh0000000000000000X2N30000M5C80000
0000\o6b00000000000000000000T_QT000000000000000000000000\P^N00000000000000000000000000000000000000000000P;Ym00000000000000000000
=8QUm0;FlY9^0000<N930000000000000000000000000000l<No00000000\YT?0000LnB?0000000000000000000000008WWV0000000000004E6:LcoFhV3F`LkK
0_KG00000000000000000000\h8K0000XSAT0000L6VL000000000000D8V;0000lj7Q00000000lQRYlZIS000000000000T?nQ00000000DI:2@jf[XUf:@nP`93<l
D7a]D6?L\7gS@]OX0000570i0000000000000000L75:H2eK54Fm00000000000000000000000000000000P:M44Vld\ol@P>^917j78FXj000000000baH00000000
0000d0Qb00000000HfC2Y5l]000000000000000000000000hBia\CMa0000`5T@<8=Z00000000=4J`0000m4n5L;0e0000000000008@aH0000000000000000d5gM
H^U`L00E0000D^KfPIXR0000i6I@LV8dT8o]DNg>4J0N\V[JTl3J=854`nEa0000X2_Y4`gZ000000000000H3RmTTe400004LP000000000DLQW0000000000000000
00000000XTAV0000T10fDEXal[e1000000000000P3X=hBZS00000000=7[[`I;E0000000000000000`JBK00000000l;G5@W1L8_CE0000d4QV00000000L19oLMZ;
94\k00008@LV8;J800000000HN_\D[^I00000000D4?SLW_H0000<?@>`OP\T`B]X8ml@gi3000000000000000000000000P2E0PkFH0000`0BE0HGCPTNYh=OY8@Kf
@>E;0000]33W00000000HW;`0000T4=R8E9>THkAQ5bU`hK^00000000<7:20000000000000000000000000000000000000000000000000000<>Dj0000<L>448]O
0000D6PY`Cm400000000hP:8a5oc00000000LWcg\ZmN000000000m?]0000DBXmT@Ri000000000000000000000000H28:00000000hMnk00000000h8>olI2Z0000
0000000000000000\=SWhTUE0000hSNHlWmFXf5h0000L6C7000000000000l_Fn00000000000000000000H`]Q0000h7Hi00000000E6?>0eMV0000000000000000
PK1d000000000000XnBS8hQJ000092[@TCAK00000000000000000000@Yl5d^2o000000000000000045Y70000DDJ54j;8000000000000l83YXNld000000000000
00000000@S8B0000000044<;000000008Rc4H9f6i4<k4Cg6PFe7HZd<00000000l[\84F16000000008>bV0000000000000000000000004JTQ00008VDZDR9]d4a7
TVaF<_[J0000=47a0000000000000000`_7i\D1O000000000000000000000000T`<^A7>T0000]2;c0000\l1U0000000018P200000000000000000000X7Z30000
0000000000000000000000000000000000000000000000000000000000000000000000000000`ncO00000000m3=\0000000000000000PbAa=7T;P11ZXVJbM7<J
98:e4M9G00004Q?a0000000002[\000000000000M6RN91`i0000T<hil;<I8Ae=4=Fl`L:al:d0X[mA000000000000`Ia900000000000013`?DBGH000000000000
0000H7nbDIE8Q68c0000HL8SDIhm<Z=_00000000\okVdbX7hL`b000000004@;S000000000000000000000000P@oKDUABPdH8P];80000dgXn]5SO00000000TNiL
`XfL16ld000000008B<9000000008oLd0000h0K700000000LH2e0000XT<R0000000000000000@?U9000000000000dI8fA06UDBK3=0TK0000l9V?4Vm]56b\lRN1
0000T??d@dUE0000\0Kc000000000000000000000000000000000000@6mE0Janm7ORXIF<`NOn97BPD88e00000000000000008KIR4BoYY4U`0000000000000000
00000000000000000000LD0j000000000000``\<00000000000000000000000000000000000000000000=6Nb0000hjW[000000000000lGFAm1d_hB4a00000000
000000008F\30000000000000000000000000000l\F:00000000000000000000TXN:He=RTf8J0000000041S;=6JW000000000000000000000000000000000000
PoSg00000000000000000000000000000000000000000000lS9500004XQZ0000000000000000dNb]0000l5OB000000000000doL@0=_500000000000000000000
X]I>00000000dBFWdkUc\2GbTJCC\n28`bTVHg\V0000`GP60000000000000000000095;a4Q`OTXl=000000000000M0oI0000`WV\0000000093k@00000000Xen1
00000000<N\\\]VT00000000000000000000d8lH00000000a29D00000000000000004\?D000083^B000000000000LW:K00000000000000000000000000000000
0000PP2=dlW\00000000lV18hQV@lV6c0Vb200004jO20000<^BN4kR7000000000000000000000000TbZ@0000XZ2i00000000000000000000PWW10000he9E0000
000000000000daB40000m8DSQ3Ub00000000\<ON0000HKfS4f3H000000000000000000000000000000000000<Uc<LYL@hcZTX=ZMD>D5<E[N`JY5DLFbThK;D0eQ
Hc<600000000\fA<0000000000000000000000000000HY]@0000l5>?lLO?@:^k\4YA00008WSi0000@3ki\EQ]00000000000000000000000000000000Lf2]0000
0000000000000000PH4d00000000000000000000lT?600000000D3jk0000H_oN0000Ti9C0000000000000000`m_\DZC1000000000000T[`Hh`hF000000000000
000000000000l[D]00000000000000000000\ZNCdi[b0000E3jb000000000000000000000000000000000000PCUb000048Uh8Nn800000E7adL;R000000000000
L3V\000000000000L8i_0000Ll_c000000000000T_SE00000000000000000000P0ie00000000PELZ8kLg000000000000dJ<Y0000000000000000<<bTTBn]XZCC
0000A4WjX58g8k0=000000000000PCU@hJo``O@o00000000dM1=000000004SVji3\:00000000164=0000000008dI0000D@8eXGF^D`39hD<64<[9HMnVlKRDe0nD
0000T0l;LT^k<>Oh000000000000d=:h000000000000000000004n\Pa3EN4n<Q000000000000hb^lhZLj000000000000@@T30000a7;?000000000000hcADllYE
PoQOhLoD000000000000000000000000<fQ100000000LKSG0000000000000000000080Sd4NcR0000`5LChL3884S=000000000W6:0000h9S`0000\@]C00000000
DDN5\FE[\]2D0]=@lFgPHhL^i7V]d\ib00008@Vf0000@o;K0000000000000000@_IO4@>6PF^iTfF80000\24^000000000000000000008G7MT1R_40b@XFL\TTLm
i51_0000dQn0`WSUH[JgDk;Nl3JAL]C]H6KH0000dBFMHNWI00000000\KGTlm2`00000000000000000000T_m300000000haBJ0000000000000000\8W\95GCh22T
0000000046_@D^HE00000000HUIk0]Dh00000000dC?IhJj\L``44BPC\kno00000000T`jT0000000000000000000000000000000000000000000000000000LR0P
T@NY0000000000000000dY^=0000000000000000XA5Z0000@49PU6;?0000000000000000000000000000dRaR00000000e4kb0000\PFb00000000000000000000
0j^g0000\YaK00000000<]TQ000000000000<YM20000@\b>X6N]A899P88KH9fJTKYD0000000000000000000000000000TPMe`W2H00000000000000000Kel0000
000000000egM87>U0LIP00000000000000000000@0V2Q2KkI4mE0000=7M`00000000000000000000Tgb_00000000000000000000PR1Qh1^jTnja00000000D0Y]
dT;e0000@eRaXSL600000000000000000000000000000000000000004Y7d00008FIU000000000000000041=m4CZ`i6K_P93B000000000000000000000000@@oW
Dl1400000000PX3PH=7WljAN0000000000000000lY:g00000000000000000000000000000000000000004gG?0000000000000000000000000000LHMA00000000
00000000000000000000000000000000<Vl:DYd?000000004LaUe4MK00000000000000000000P7Da0QCCPk^P0000h\PcE3DX0000HS^ETTW2U5NQh\Zi4b1F`nP?
P[]0DDMc8g;dl2j5563Si7md00000000PSoF@gTb0000X7]10000h5oY00004amf000000000000L8?gh`^]000089\U@>T;0000THn700000000hZTL0000h7:k0000
4Jjj<WiJ000000000000l^hn@L4e00000000000000000_RG000000000000000000000000d:1C0000000094Bk0000000000000000000000000000000000000000
0000@3Oe\8i:PRU44ZOSDcJ:000000000000L;QD]4lIXniN0000TWgF550W00000000T;FB00000000dV:T0000000000000000\Jda000000000000000000000000
8FeG8MXihCdcX5;mU7kZ0000h=\ETT@=l;EH@gUP00000000L4Of\Z=3000000000000l9610KhF0000000000000000HTcX01G:<lG58ibf0000dBXH00000000`5@n
0000e6eG00000000X0oCPOlf@\B700000000`KeZ00000000hJ\H0000000000000000d0Z<lXV0TGQ>leTD00000000000000000000T0m]000000008g0>hOf]a6^i
00000000Dkm>00000000lF:nhVZ8\VgG8ZOB00000000XUO4U79k\RZE000000000000L\0g0000000000000000000081NA00000cU=00000000000000000000TC9X
4V=P000000000000000000000000DOPl\=oW0l5R00000000e1jY000000000000000000000000He[U0000Th9n\fn^M4JNXS=00000DO83000000000000hN0=0000
000000000000000000008HFjL;VV@Xo1ld`mDn^n0000000000000000dcXP0000lV=g0000X5^0LgU:H`LRTgnP00000000l=\h000000000000<ZjS000000000000
TTl8PUHcdg9:\9m74ICh00000QjB4c<h00000000000000000000<QnMU360PU9C00000000H>Tj00000000XmJhTAdVPj4YH9mP@=Jjlf5C00000000000000000000
00000000000000000000hkm_D_ac00000000U6aN4Dil000000000000\?7g0000000017ZS0000Lk8U00000000dYIB00000X5\D07I8?PR00000000llDZ0cb80000
00000000000000000@ALT0mPP3_6@@Z60mFk00000000\R]0d5^m0k`7000000000000Pc`400000000H`Of000000000000<8;9H;nolZT24bTB0QQf000000000000
Xb27@63557Y6P2iXdGajM4o700000000000000000000000000008EaE<Ob88>jHP]5U\TbMP^k?PjGLTmX1000000000000000000000000H2QM00000000Y5MI0000
00000000`=FJH?87<PPELUn;0000e7D000000DcH\QmT0000]611D7`L0000HAj00000lbN600004^P^0a@=dk:<lLHbXG<XD1XT82GTdJI@0000l70^000000000000
000000008Q3k0000A6<J0000<a3?`<^D0000lEY_0000X?hbP>4B0000000000000000DRBHP9`80000TCk1P[KKXmM@\<Z\4KPc00000000\KVi0O>>0000\eAg\QPa
E4jl\R8\00000000000000000000000000000000000000000PHWlfAR000000000000491?05J<LZF90000`7IWhD[hHliU0000i1TNhe2G00004_lC<FW]0000lZKi
000000004Q6KHEF4HT8`M6]L00000000@kU;PMeAPgDc00000000`CP<0000d19MDeVd0000000008bKdMS50000000000008RR^l:mlX@eS000000000000d<eF0iD=
0000000042jbDHa\\M>n00000000D^<d0000HeV:000000000000HjOQ000000000000000000000000000000000000TOh:000000000000PMl100000000`;`b4NZ]
LW]Vi5FJ8?DP\CgP0000a8Q7000000000000000000000000d>9n00000000\i]L\oNZL=\Y0000i7[C00004:<Qli4J000043]iXQ1UhCoj<bofT=bM\JUk\[NC0000
00000000000000000000\T[FhFkodY3m00000000000042_0XhAP0000000000000000000000000000dFi;TG[b<8@E0C=JD^1\XPWi`SV:dPe=0SX_\kQS00000000
00000000<?FK09h`\nU3565W0000\TCb00000000lKhk0000h3]N0000000000000000XLanLT6l0000000000000000H9iF0000\=V[h;hZ00004TOXXC0J00000000
00000000dCB44ME8000000000000LbKB0000000000008WZnd5JjPD8gDenO\OR>@l778nc2000000008BCe00000000000000000000XQdK\Jg44YFoXaK1d@a\]1l`
DcEE57]D\XYX00000000X76C00000000P]3M0000<]BOHVbi0U5o00000000Q30H0000\OYmHlhB00000000000000000000dLN\0D?Z8TK1PTNB8URdXXLR4YMkDIbR
TASOi5IVh@Dn0000000000000000lcC<00000000DOlM@dQ:000000000000000000000000Xdik0000`VGI00000000000000000000lC??00000000\ioK00000000
0000000000000000000000004iBIhJOl00000000`BE?lHSI0000d[F40000D<dU<@Hm0000hEYM000000000WEB0l8K0000hTm^<I_n@R5S\W`Y\FL40000<?]]e4fm
8P[c000000000000000000000000DWWG\^P00000PNd>0000000000000000XR<b000000000`F^4U5b000000000000000000000000d<7A000000000000`LG^l022
00000000000000000000000000000000@Ig30000000000000000000000000000hJTh0000m4HM`RkG000000000000l5j5000000000J39<LQ=Hb]9T?iQ000089:L
4H6V0000000095^e000000000000000000000000000000000000hPG_00000000<WA:0000000000000000HnVL00000000\FfO0000000000000000000000000000
00000000DA^=0000<eZ3000000000000000000000000\N2WDX@N00000000000000000000@SS:T2VkLQ?H<]4l`:_Y@eae0000PoPg0000000000000000\5cB0000
00000LE\0000X=J4LePH00000000D;fK\I`@000044g=00000000X6CW00000000000000000000000000000000000000000000LLXm<\D80000000000000000I75Q
0000h>a5d]XEL0eo0000PM6V0^[200000000000000000000Hl8b00000000000000000000000000000000000000000000\Y7<h\P5I6nn00000000<MCWT8\M8<Yc
D]CA00000000000000000L_S0000Y4g?dh\e0000000000000000<YabL>7j4kl[58N@000000000000XUm`13W00000HPU:HTnb0000D1A>ldAA0000\08`0000D99I
000000000000000089NK00000000000000000000@^NQ00008Y6_H;SP000000000000HkY_`7^g00000000`o2Nh:T;8jX70000lhZG0000h<l40000000000000000
dL\V0000000000000000lcWN00000000000000000000000000000000000000000000\3KLDe;O0000000000000000lN4ohaOm00000000hCiKQ6IR00004j?T0000
H:Rf0000000000000000000000000000000000000000lU\60V8Q4]ViH:3\l>gL00000000DBf]00000000dLl>000000000NUJ0000dM8c0000DOCn43gc00000000
0000000000000m9800000000<P`a0000d;2Q00000000@X_eTQe1000000000000m8;I0000<X6aHcDV0000000000000000L5e:dE0W000000000000000000000000
00000000D2\m000000000000@Cho0000XlQJ0000000000000000=6^K000000000000000000000000<VgY00000000Q4RN0000h<DR8D@:DNe8000000000000hE0h
0IWO\1ZN8A4_h?1m4JUO`T?B4YUoh=e^Q5T30000TN<6e3n[@EZOA44X0000hMNm0000\kEa0000TOZ?@N9mI4FO0000h=f:000000000000000000000000\C^MPC5i
00000000000000000000000000000000000000004R_JhYZIH_BMLk3[0000LFhl00008kH990?90000h^XAP[CKXdlC00000^O1\Uk;H2eaQ5aA00000000Y8?40000
00000000\4XV0000000000000000HL<E000000000Y\V0000T^SN\[B[lb\@8gV1I1[b00000000000000004R>j0000000000004XNP46lD0000]6lL0000Da]KLGQM
0000000000000000000000000000I5Oe0000XDTU0000<md10000P39f0[39Td1_00000000<3^fHbc10000lKXo00000000I3JX00000000`9@S00000000ld9g0000
LN3f<AP8000000000000000000000000dJnM000000000000PCKU0000@=Hl0000000000000000XlW9Hgn<00000000ldo213PX000000000000000000008IG30<IW
l4al4MddlS7h@UF:<<WS`9ho@F3he0Rd00004J^J`4bX8Lhb00000000P44BX4>]H<Q500000000000000000000000000000000L`ld00000000`C]5hY1Y4U^n0000
0000000000000000000000000000PIM>Q0CZdXCY0000000000000000ldJX00000000<7fX`bd9000000000000M40M00000000000000000000000000000000`P@J
dLTl8Mb]0000<@HM000000008\7OX47KhDC]D=CjHND20000000000000000<@iF000000000000dMZd8YhL000000000000<dK@4Z[jM6FU0000000000000000LIFL
00000000000000000000000000000000h7d@HPId@Wgo@Yg1d\56\f8`0000d>X4d@45h7S[XnBg0000000000000000<>Yk`e830000ljd2000000000000PILD0000
0000000000000000Xh7O000000000000M7IF0000\lNM0000000000000000000000000Y_VU83ET0d3M13]XDnn000000000000<WAc000000000000XKS[00000000
<8nR0000l3c]00000000`4;idK;o8T:_lkHM0000I7h34b>]00000000000000000000lF=1lHLNX^8cLgaQ00000000Hoa9l=Tn0000000000000000000000008>eA
HO<Le6[Q00000000@0<Q\YVL00000000000000000000dDohPeB^0000<^]A00000000@FUA98S500000000d1[l00000000000000000000000000000000PiYH0000
00000000000052^10SlG000000000000000000000000000000000000<=Sh0000000000000000<=iI00000000T\Xk0kcW000000000000PdVm0000000000000000
00000000TBb20AEF0000000000008@N>@Y=M000051Xe0000000013ii000000000000HoMj<Q>mlHPa8[3I4JL[00000000000000000000H53_L0g50000HR@cdUUg
4ce]hnTV540k000000000000000000000000000000000000TbIB<>LM000000000000000000000000000000000000`]Xn00000000M89]00000000T`7H<?:2\HEJ
lI_X4JiF<9]QM3nF000000000000000000000000T:70000000000000L<TW000000000:JeX7<;8PO400000000000000000000\RTAX<LiDF01000000000000P2J2
000000004C;900000000000000000000000000000000000000000000000000000000`jZW0000PA_P0000000000000000hA2D0000`@niT;^70000000000000000
0000091j0000000000000nObdM=C000000000000000000000000000000000000TGT[LAG5DTDM000000000000000000000000hJMn0000lDm300000000E6FC0000
000000000000dI34Xc5R0000000000000000000093NlTVfh000000000000804=0000000000000000000000000000000000004X`=Q4]O00000000000000000000
000000000000000000000000DDGX0000lkVR\oN<\g880000000094oI00004BV50000000000000000X\MPXoAS02:`hSG?TJC412NbX@07I3^n00000000To08E2cP
0000000000000000000000000000HGUgd^SA0000000000000000000000000000@Z7D00000000PW3m0000DQna0000584Gh9HK00000000A0UQ00000000D[C:0000
\91SDm^a00000000000000000000@i7WD9XkXKHG\JB<0db30000LeN?D4eM4Kb>00000000000000000000@\cc0000P8Ed0000H`ID0000000000000000LkX`0000
00000000hU_Z00004GZOliCKE40Y00000000000000000000d[IHhTU70000000000000000000096;Q0000000000000000000000000000P25bPGKeE0]9@chT0000
<L;9h:6C88e4000000000000000000000000dRk8@7hK@@16DI2CdZ2>]7bfU82I00000000000000000000000004B1DHe:DLRn<Z6TdEUA0000d>1J000000000000
000000000000000054c7000000000000@?^V000000000000000000000000000000000000TdV>00000000000000000000@Oj_0000LUAS0000lj_70000I71b0000
00004U0Y`03DTi9W00000000h2\P4o>i0000lWR`00000<HF000000000000000000008Q`APhAh0000000000000000000000000000`2`E0000000000000000d>^l
E7V<000000000000000000004k;b0000hOMI00000000LO]5TS05HB^k52n]0000LTh[000000000000DERS000000000000@YiT0000000000000000PGKN4T_=0000
0Y^odIZ=000000000000LnKjlVQIQ31M0000@=CZ17]h\Vij0000XeU5000000000000000000000000i2RL0000h=><PP5`0000`kLU000000000000l@0Ge4nA0000
8?Le\0eaDV<20000000000000000000000000000`<]I00000000]4QR00008QLN00000000000000000000@YZ100000000dTfG0000000000000000P6kD0000<[P7
0000]2OU00008R]`00000000000000000000T\\WlNeH@QN_<YeT14W@0000a57YP6bj00004ko_8UiU000000000000L3i;DDmQD?AFLKX@<NQk00000000hHdLe5:G
00000000LPka<jVg0000000000000000hM`X0000lOo2000000000000XM620000000000000000@:MQ0000000000004Y3N00000000000000000000000000000000
000000000000000000000000000000000000000000000000e54D000000000000000000000000000000000000000000000000000047CWDF7L8JPUXTYg00000000
0000000000000000<`S4DOLQ4Xa40000HRNN00008GMC000000000000000000000000000000000000H;6k\@?70Dj;T2I08cCmM8EgX6;100000000@=UmX>;A0000
=7M<H:VN`?7LDX5k000000000000D;[S00000000000000000000`7N[15lB00000000000000000000PWVf000000000000000000000000000046>X00000000<V`@
00000000P?7=PE_300000000000000000000<9T[d1Qh@Ya310:k189K000097Uj00000000Dm[l0000000000000000<K3I@\X:0000000000000000000000000RCR
0000X_2Q0000h`cS00000000DTFK00000000@R90XWno00000000000000008ZPE0000@4J88X>bdY\3000000000000<3BL000000000TLL00000E[eLKL4dVZ^\Nel
dAf?0000000000000000`DV[<kNa14P90000E6XQ0000lCVL0000000000000000@Xj60000000000000000a2EP0000i1nL0000XBM40000@3gJ0000000000000000
\4U]00000000000082aE0000000057J38H19LBHA000000000000<:QIho_c0000000000000000000000000000`P^6<5iY\<E8l=HA8o?M00000000000000000000
0000DDCG8ZZ<h@QKd\=;4j8;Xd_h`QHL000000000000PTfjT0UBX5F]<8H70000<CeE0000l=9H4K_g00000000@R9G<emE0000000045;_@nNl00000000hG6^0000
H`H]0000T>?000000000dMMn00000000000000000000000000000000\_h`\KSn000000000000000000000000`]40U0E<000000008^[d0000000000000000H74F
D`0000000000@C7<PI<=00000000000000000MH;<X47h?AT<lV3i3U>4EAQ000000000000XkZ@00000000\=8J000000000000HX@>00000000DA@L<;TkPNTc0000
0000402@@If500000000000000000000000000000000DZ1S\C2m\;5G0000000000000000000000000000<L=Z0000000000000000U6g<000000000000P:WW0000
00000000000000000000000000000000X?m;00000000000000000000000000000000@0gV000000000000\AmME4L[0000@HW9\]P9h]^m0000000000000000D_bG
XLHLLTlS8l?^00000000XGd@@JgGTEh9T9>O0000@JkUe4fa00004^3_0RmZ8YW>0000]4Sb0000deKG0000X_?iHZLL\HCbhg0L000015M[0000000000000000hV3a
0`ALHe8]0000hEhS000000000000XlDF`CK:\ohCU2?Y`6dme4>E00000000T6i28aD40J^[000000000000000000000000000000000IB:0000DZgG0000dfjoE6eS
000000000QA]D6A_\^JD0000@X=E000000000000000000000000000000000:hH@UaM\0fO00004<KnTF>Q`G;LLGa80hPbTkG;Q1@\E4a]00000000000000000000
XDSh\3d>Y5TE0000000000000OUC00000000h>QW0000000000000000000000000000000000000000000000000000000000000000LaQe588U0000000000000000
]0Jj000000000000l7?F00000000000000008onS0;cI00000000000000008F^T000000000000000000000000000000000000A1@>0000`FiZ000000000000\l6g
0000@0P80000=6]^000000000000000000000000dT]@000000000000000000000000000000000000d;2B00000000LX>70000000000000000X4nJ@?Q8dC<N4G6=
DhXaHoBn000000004_:n0jg>M6h;0000000000000H^2@TA98jGf00000000HNkcTG3Z0000HaRS00000000000000004]6BhGkK0000ll5m00000000]3mJ00000000
000000000000PT_i00000000089W0000\o<c00000000TnfhY7UL0000000000000000000000000000dT4X000000000000000000000000<N[C07Y6hY\D00000000
00000000000000000000000000008fKI00000000\M:l00000=j5`?O@000000000000LShZXUnl0000000000004Ra?0000000000000000PVM00000000000000000
D1]Hh1jF00000000hiN014C^\WI900008e210000PA0?PPN[00000000DC6MlfhFLCJhLE]X0000`_ej000000000000DE=]88X?0000427Y00000^GH000000000000
0000P04X000000000G]T]7kK0000000000000000HIGh000000000000LTPe0000`8BL8NFZY3GLhZN10_S800000000THY8000000000000PF3Zh84i00008WTN0000
lgVGT\_V\G3ihnZnXJRHlfHkm4[Q000000000000PK7]HMaol^W<0000000000008H6600000000DTkCXT2J0000dNnW15o?58PD00000000dI`Oi6cL000000000000
00000000000000000000000000000000000000000000000000000000H=;[HZZX86`5000000000000000000000000lTmHl3a9<;TZdFQjdZHF4F[0Xm;`0000D\ma
h1:ZlABedVAg000000000000000000000000D_jU8F53e5Z`000000000000d>iI8NZM<]=2\nIlX[VX000000000000000000000000\oi:0000@=fb<<h;h63L8:4W
LA<2\L^c00000000h\XKPCEid55i0000\>kb]5GU00000000915@000000000000dK`:hkC\h5S_8\7<000000000000L9Zh00000000000000000000LTX<T[:d0000
000000000000<5VYL[>eH7KBhlAeD`K60000000000000000000000000000036ZXZI=000000000000]3Z0h[Q:D3Hh0000000000008[b40000E4<YPhhh00000000
0000000000000000PX?o\>120000000000004:\R000000000000000000000000@7dQ0000000000000000Hn8K0000TIQm0000000000000000l?BN000000000000
0000T\@YheY_000000000000lL1W8[jX`C>70000dUC=X1Ol0000000000008L0L@8l100004[[K\j`20000000000000000L]@m0000000000000000000000000000
0000a5CeHf]500000000000000000000l[2900000000HGXf00000000M8FN0000L6\g0000\ElH000000000000i8>a0000`GXQ0000@BMN00000>0\I3N600000000
000000004GJo\l>Z4e\W0000`5BW`:5OdVJS000000000000<=1Td[bj00000000E5km00000000XXf@0000HZhP000000000000000000000000`AOc00000000lEd7
H3mT\_W]hhEE00000000000000000000Tc1^HkKa000000000000000000000000d;B^00000000h7A30000d]i800000000000000000000HKcT<UGFL80L0000\Z_`
La6m00000000TT[fPhfA000000000000000000000000HdDG0000d:YD0000LYm;0000Hlk3`Z9ah\;`00000MPH00000000000000000000000000000000hM4f0000
0000P?fF000000008Zm=0000000012e6dP?R`ld?000000000000000000000000000000000000L^am4PIH4U?000000000lKEd0d4TD4>l00000000`Pnh00000000
000000000F<G00004`1>0000`H;:0000TIT8Ldma4e_j161C000000000000h8C_LkoL0W<7@h_W000046;<0000000000000000hB9<lFD;00000000X5ZV85UZP\]^
0000i7?P000000000D>3PZ8il:<j000000000000`2JVdX;Phl0CD2]MhG2F000000000000000000000000lcd\@^7HDFU40000000000JA`=@2`@Co0000<JiRhkJ7
00000000000000000000000000000000h1MA000000000000000000000000`M0Q0000h1ndH9RC0EmM0000000000000000\Zf>00000000hFVJP0;F<=ifhG2`TLGB
lce20000000000000000hGmj0000HJ<<00008IgBlVBBPVPI<od^00000000000000000000<Yh;0000\IQ2`\eCDldU00000000dC0Z0000H2n=d\82e0<G0000\i;H
dMYahn67PXki0000D6[m0000000000000000000000000000000008j40000`I09000000000000000000000000M6X?0000TRknHYcJ000000000000`ka<00000000
000000000000hD=G`7_aXX?Ni02L00000000\H<3`IeQ8KS100000000<?YEdRIU<mmm0000000000000000=3]N0000000000000000`O;JI4VG00008dCo0000DH8^
00000000`:jPH3UOHB\k0000000000000000HE\=000000004ZG94g>600000000`>bg<jno000000000000@YJd000000000000a3hjHbG1M3]]000000000000T3jN
00000000P0S@0000000000000000lOF:000000000000hFN<lmk;00000000dalX8nl50000\_\S00008XU>000000000000\]`Dhk0h000000000000000000000000
00000000000000000000<JK[0]Gbm2Hh0000LHaR000000000000000000000000lM_P`OD[0000l[;<0000`8hDT<lm\I@h0000TaS8XJ>cPh6P0000XC>G00000000
0000X8=C000000004]E<000000000000000000000000D0C@000000000000000000000@<R0000X>fE05PR0000dmPk0000000000000000e76Mh7O9<h4900000000
85PjP:66Loe^`_TA42L0Y0@i@9D90000000000000000h:?1TF6W<M^A0k5M0:eS0000TQG;\\MA0000@X[S00000000HeH\0000000000000000000000000000Df>I
0000=86c00000000]0ne000000000000000000000000D;V@Y7iG000000000000000000000000hO]T000000000000<8A]I7S0H18oP4T518A8d_nkP`T2@??10000
0000000000000000`5^DXSfn000000000000DRBVhM2H0SEOa1Ob`8E@h0Dk00000000<_VV000000000000h1H5000000000000`L;lTAoQ8Wb`M2Z>000000000000
0000<\YZ00000000000000000000<5;:000000000000000000000000@Ca00000hFdd000087lNH@;c00000000000000000000dVNF0000000000000000H79T0000
000000000000lKB9e5R;D8OZ\0@6XGR60000hJ<MDJj>\KMB=7IaQ7X1TUBPQ3UP00000000P>VGdHPo000000008@jQ000000000000000000000000XjBJ00000000
0000`HRT000000000000000000000000P1eE@^Hn8k?E0000lZDKP3GaH3oO000000000000000000000000000000000000000000000000X[0\0000I7_<\_C\M3Md
00000000l<1YdQlD000000000000000000000000l41[00000000M2mU00000000TCmT04PO0000PK7L0000000000000000`_YG0?VF00000000a3S^000000000000
\KmXP97N@jAf0000000000000000`F=F`E<O00000000TA4A0000\iaJh4\o0000=45c0000d=[`0000PcBS0000@;GKDY;FQ4SP0000\a:^8bXj0000501:00000000
0000DA@b<B;60000000000000000000000000000LE<@0000000000000000000000000000lJEU00000000d1Jn00000000laDY00000000D:?N0000hB710000PE8R
00000000000000000000PAU>hgH_0000i2M3000000000000000000000000LKU_000000000000`81Y00000000000000000000000082FBDF?:0000=66A0000h5ha
TH3c`OG\0000000000000000PTHl0000<0Ah`GmF0J?1HK0:8Xb`4<oFhaYn0000H=F3labj@g2X00000000000000000000`4n8\FYYPTOlX@o=i3XeHA1Y00000000
000000000000000000000000@Dca`@]Y`Ko<00000000dbNcHkce000000000oaQa73Z00000000`Y5]00000KNM0000000000000000000000000000000000008@=\
00000000000081>T000000000000T2<l00000000`@\VLX:S000000000000000000000000000000000000000000000000U3f6000000000000LDa\00000\K40000
000000000000D=B9<Q=TP[AI00000000D5nS000000000000TZ>j0000P=bd00000000@YSk<W=ol54Y12K20000000000000000HWOnDA9N<Qed00004El400000000
0000X\N?ln]d00000000<h[O0000Hg]F000043@j0000000000000000000046DcXK>H000000000000000000000000000000000000000000000000000000000000
0000T^J^\Z;600000000000000000000`aLIHJ`M0000DEA?0000000000000000Y0KR0000000000000U4oLK0ZE4KY000000000000LKQVH9K;0000000000000000
0000000000000000<KRY00000IEh0000H9CH000000000000DSih000000000000d=K@000000000000000000000000000000000FNV@^Q000000000000000000000
\9bEXhA80000=5`WT8B70000000000000000000000000000000000000000000000000000X4LQ0000E83]lD]j00000\:d<DH4<j\i0000lg3EPhd?000000008d3j
0hEi000000000000T>h=0000000000000000000000000FYD\DMH0000000000000000000000000000000093XGhfXJ000000000000lH`m4EkTXhjX]4:XH?d30000
0000\YX?HnnA0000000000000000`<aB0000D80700000000000000000000000000000gLdDLlh0000PDelM5UG\62PTYoKl9TD00004PVX@d6jdOl?h<d<X3T\0000
T:PX00000000dDQV0000000000004c8843;A4<JO4OeQQ6heP4<V0000000000000000dTVc0000PKGo\Z^CY3fl000000000000X45814X`0000000000000000\fgg
00000000000000000000l\SI\lVX`SjW000000000000X:7O00000000000000004mb00BL\L][j000000000000Tb[5X4Ga`Cc5X0CO@4[4L\U6000000000=HS96KM
TcQdHOJY0000000000000000000000000ULI00000000000000000000000000000000lLm\d]4Y8bM\0000hTB[0000D9JJLLgSDTUcPOCIHAb_X_4H000000000000
0000M2TJ0000000045mW000000000000000000000000HGd_`HobXN`^0000000000000000h5AH0000LKQBhM<h00000000000000000000`\5H000000000000P:Cn
H=I:D:]0000000000000T5oiXPJl000000000000\@XN@m2?i3V4L3Idd2bi000000000000XWc80000D07hLP?n00000000PocL94iF00000RWMd5fa8VNWLEZ60000
00000000000000000000\o4g000000000000000000000000000000000000000000000000dXMF000000000000Tkmo0000h;bIX<S]=6PcHO8N0000000000000000
DAGQ00000:E30000T<?hTMVE0000`3fP0000000000000000lQMoLS:QPVYUhALd0IA200000000000000000000Pm9_00004NlE0000000000000000000000000000
000000000000\G]n8G[E<je>0000H7GV@;Ic<2D60000@;B50000`Vm@000000000000000000000000000000000000000000000000d@ET00000000000000000000
`\5[X56O4C4<L==n0000D<6S0000HBmT0000A0im000000000000000000000000Y3D700000o^J000000000000`YmK000000000000`:ej0000000000000000h?\l
PTIPddDaTo2c000000000HDhdgb2]3jn\ECT``N=00000000000000000000000000000000000044H9h3OKXhX;0000000000000000`XRL000000008B`=0000@1QP
@GD700000000hddh000000000000000000000cF600000000000000000000000000000000TMHo00000000000000000000000000000000L_>Q0000000000000000
00000000dWjS00000000@C8h0000D>ckT`9?00000000D=`eHHfj0OSN000000000000000000000000<Hk20000hVbA49lN<ImR00000000DIU2000000000000<fYB
00000000LBVU000000000000000000lS00000000LKdR0000\7JZl_6Z00000000000043Q70000X^@80000<B@f`RdA00000000LnbC0AJU00000000<?E^00000000
hWNT00000000D7kP0000000000008O?ND9gl0000llbg00000000DE\d00000000980C00000000l:NY00000000000000000000000000000000D1Dg000000000000
00000000D6nDD>fj000000000000000000000h^;00000000000000000000T86B]3<E0000000000000000<SB8TYT]000000000000000000000000hndIm6VS`EK:
<f`C000000000000\@R60000Xe@`00000000000000000000`8kJ00000000HR\X000000000000000000000000PAV]0Sg?000000000000000000000000XDJ`0000
00000000@^0H4>BT000000004^RjE4lU0000000000000000000000000000D[980000l\Fj0b9La4R`<>36000000000000lbcT0000]8I300000000000000000000
lG?TQ7n6D^_fP=Iaa4jZ00000000000000008WB<000000008H7V8_b[00000000P=6J000000000000000000000000000000008M_c`[nZ@8g8A3oZY0AiDoGO0000
00000000@]NS00000000000000000000000000000000d10K@lii0000000000000000000000000000000000000000000000000000\56>0000h\j`<73FPfLI<E`1
0000000000000000000000008BCZ000000000000`8T^XJBYD]iRXFJo@\I>000000000000h=Yj`CQCH:o5hKO;8KjLXS:m000000000000H`E\00000000@IIeXdm1
91dG000000000000000000000000l[@H00000000X=KlDBAK00000000<kdJ<W;:81P[LIGK00000000U43V000000000000\he>00008_;k00000000T1g000000000
0000000000000000000000000000HakJ0000l5^X0?LHdQK[@TPO42E[0000LA>7000000000000A5;O00000000U3oi0000000000000000\FW7X6`F000000000000
00000000d2jL000000000000`75M0000<O?2E6i^LmSW00000000000000000000@2S;HbK\Y3h1\UDU0000T7XV00000000XO[Z00008PCO@1HTdm>j000000000000
00000000000000000000000000000000000000000000ln5Rd@?k000000008JR\0000<V<k00008;]L0000h4@TXlkV8A_60000\e0l0Z@Em6^]TO:b000000000000
4_B7D<U40000000000000000000000000000l3SCL4`ePKP=PKm:8Y:?U1fo0000000000000000T6HE0000000000000^]d00000000000000004:fR0000d3RW0BSR
00000000000000008?aW00000000PA?^00000000000000000000\4g^00000000P7T;`7`>000000000000000000000000l4c8l7j74MR\PWk\0000Q27a00000000
0000lHNULQ5?\1^?i8IB00000000X:m0XW8G000000000000000000000000000000000000TEn44OhX0000DRS?0000PIMK00000000000000000000000000000000
00000GLV8^9Y@7]\4[j8DPEI57d18AB200000000HGMj0000hCD[0000000000000000000000000000LPiX0000E2@^0000HGA=0000Q7H>PeZE000000000000<YPO
0000X5MBLkf40000TS?bHJho@48d0000\f[F0000000000000000lH4W0000000000000000<UP:0000000000000000000000000000000000000000DOWDhlS68FP]
hI@V0000LfM=Xa0B000000000000DHM050FQ8Til00000000000000000000000000000000000000000000\Cj9X:mPd?@V`UJ]000000000000dU`1000000000000
0000DBVh0000`A:ILI18DPj88Ve9T2i;Hk_=I1;I95F5\Z3Al<XIl2SL`A`lM39lm6jEP^fn<B5;0QNl<_f?0000000000000000`MUV000000008kC:0000HJJYh1SV
0000XHUG8LhH8TBN4S4C@W_80000000000000000000000000000E0[A@:ECdim?00000000DZEd00000000LI230000000000000000lnKKL<_=Tm1m@A:bPkZ]4Odo
0000000000000000XQ4S0000l=3B00000000000000000000d53HXP:V0000\^4V0000000000008=SE8V4hE4DihLmj4b:j0gI0\Ja=00000000000000000000dK?Z
00000000000000000000000000000000hgIT00000000000000000000000000000000`WWmh[^W000000000000dVMX00000000000000004^8U0000000000000000
00000000000000000000000000000000PDk8d<Hf000000000000000000000000d4U700000000000000004IU\Y7PH00000000000000000000d`L@4]W`HnhI0000
0000PF_@00000000000000000000L3Ci00000000lGnW0000PENbI0U<TK@U]5fo@LcW0000hBo50000000000000000I6l=8UAfhUZ:D8d]4l@00000000000000000
0000Xaj9000000000000<Q[`0000L>4Q00000000XIPK00004CM80000000000008FJF000000004Y@6DD][00000000`UT355RY54@j00000000000000000000<4RM
4SdNH4Lm000000000000DKHa<LTBd\BP0000T3Th000000000000<cV^00000000000000000000L[DB0000Y5>UX5i40000000000000000000000004RYU00000000
000000000000000000000000`H0o00000000000000000000DmRn00000000@87Y00000000HGQc00000000XAhS`H>ba6`=HCQP0000<MSh`W__@K=gX[Q`E5kXA8@i
0000000000000000E7h]0000000000008P`B@GVP0000000000000000d:9XDKk?0000d1;O0000000000008Nc>\RCC0000\Na^XUOPPo^h000000000000a1mY0000
lgoO00000000`BMi0000@V?00000000000000000M4:I00000000<WUJ0000DH\A00000o9>000000000000000057Nn000000000000000000000000000000008CSX
0000@3FOU4h2Te<F0000`dfMXCNb00000000P3PjThi[000000000000000000000000@^71<gf<000053:V00000000X[^90000`OO500000000<D:I0`h`00000000
00000000P<ma0000000000000000lUSFHFC2Hc3?Q6c^4NSJ00000000Hgfg00008RBd`]RcT:Mm0000D>GR000000000000LZ[D000000000000l[chLDOX0I7e0000
000000000000Xn1S0000HCI00000d7QW00000000000000000000@E4j0000<;NH@KOL<Q<G00000000000000000000000000000000lOE<00000000000000000000
0000I2AQX46@000000000VH?0000d?ZB8a9C000000000000<J@800000000XJZG00000000<Xb30000i5h4]6PH4Q^P0000d1R60000`:1W0000P6Gf00000000d8nd
00000000000000000000000000000LMoT1kn0000000000000000000000004Q<T000000000000000000000000000000000000PJ1X0000a5:500000000X4F4X8:f
`A4J0000`?in000000000000000000008>hKd64b0000Xa\bdV`M000000000000000087Bl00000000000000000000000000dN0000000000000000\U5J00000000
0000TjD20JK600000000000000000000Henc0000000000000000m5H`0000000000000000000000000000P5[=00000000000000004AF[0000000000000000HB:f
000000000000lYHS000000000000000000000000137Y0000000054ek00000000LLAMDL]l@beGXCl2<c>6Dig60000H]][0000TNTT00000>P@000000008;8M0000
0000l`T`\=mj`P9=000049d`a2WD0000000000000000XGFj0000P@MGhd[CX24l94M900000000000005Hg@lXb00000000000000000NO:\iJi00000000hOGAQ4EY
000000000000DU]k<ADP0000hPJ?a5il0000dWPnP^aP@9Ce00000000000000000J@U4T1A1542000048Bf@DAo0000HIW@0000000000000000000000000000PCD6
0000000000000000m5DU0000D?f\DVS^00000000000000000000000000000000P;X7POG0X;Vn`SPL\lmb00000000H0kd00000000000000000000dXg@00000000
00000000T?W0@B3^H<=?000000000000000000000000000000000000000000000000hk1800000000000000000000M7b00000000000000000h;HkTb`<0000X\Go
00004oVN0000000000000000hYo=0000P9nJDc8R0000`ddMP83;00000000Q67m000000000000DE1c00000000Q6:m0000000000000000000000004\iO0000<e]m
000000000000000000000000XcmRTEGdXA_nDjjB000000000000000000000000000000000000000000000000@5?d8kUL00000000000000000000000000000000
L]h_92eo0000`GMZ00000000L^UG0MAF00000000XW;HT?=VP_@Rha2\0000000000000?cS0000000000000000`cLL000000000U=900000000TLk\00000000Dh3>
0000Xf8:000000000000000000000000000000000000T>?Mm4\Ga3ed0000lBHPdQJe000000000000LCJ9THlL0000\\_6000000000`\Ple;900000000Q5mV0000
0000\<L9E6hP0000000000000000000000000W0L0000000000000000<W=:``BB0000T:nH0000h@7\0000000000000000i4]=TC6A8KEX00000000000084FlXI4R
`mRV00000000HS?I`kKL0000dDE;0e>KlNN>H3Uj`E5Z00000000a5Ei185m`CXM`_NM\h;a00000000Y4KG0000000000000000000000000000`P3o000000000000
0000d;AI<lH295NcH5<FhOVY0000000000000000hjI[0000lLn[0000000000000000h<9W00000000e6iRDJlE0000@Vf\@Uo@0000000000000000hN4U00000000
0000000000004EEYTdB2000000000000000000000000000000000000H2A:0000000000000000000000000000000000000000l:MY`YNdPda?Di5a0000hIYKd?NM
8lFP0N>V@=@I070>0_n^dmeC000000000000`W6``Ao>00000000h:b]00000000m1b400000Zo_8^df8hkKi7G90000PVcn00000000000000000000HkcE00000000
00000000000000000000@JKMd5eV0000000093ZfThIO8lgYdka\0000TSM^00000000\XD_000007cA0000000000000000D`OO000000000000\6E7P7o:lF_S4SLO
\Gi_dXiFQ5Pgdk?i4Nihh>ZQ000000000000P<@80000`GGU00000000T^DT0000000000000000TMcW00000000\Ei0<GJL00004Aldh][G00000000lUjO00000000
L4^WD\g7i6fU0000PQo[@7bW132me1aS`k[Q0000000000hT000000000000H[?H00000000000000000000000000000000000000000000LB1a0000HWe@00000000
00000000h<fN000000000000000000000000l:G700000000lTJD000000000000<K_U000000000000000000000000h6220000m4Om000000000000000000000000
@jgJa2LR0000000000000000DFmB4PEo00000000000000000000000000000000Y7d=000000000000h6;EH3oc0000e29h0C@M\EkGe7IRL8Ti0000000000000000
00000O_`0000000000000000HLYH<Kl>P\VP000000000000Pl3g0000@CY]4<k6@5nDa0P80000TlAW0000H3bB00000000HC`GH9l]dlScHoKYLU_=000000000000
0000HO3@`Ndg0000PDF2\ojR00000000dD7W000000000000000000000000d8`H00000000h7he<H[IPVo7hj4k000000000000000000000000000000000000=4eY
000000000000000000000000H8cV\N:h000000000000000000000000\3\d0000HXXAQ6lX0000000000000000@CWK11H?P@T^00000000hMBj0000llU:00000000
00000000TT=D57C@97oD00000000XFB\4Zg58GOg0000P4I>LPg`000044iVPE4XD4QkP5Kl000000000000l5Co<_]?0000000000000?V7HKPQ\OLhDLjfLAADLIVT
d7iPLSmKPXYn0Zo;00000000dRCl000000000@2@8hW1000000000000000000000000000000000000\ENX0000`>DM`ZGY000000000000L^ck00000000T1\RlLni
000000000000000000000000TO1_8X^i96Tm0000000018300000000000000000D8Jc000000000000000000000000HIH@`XKLPncl`[XlDbCnDQ7f00000000@WO_
a6Ml0000h06Z40o4@M7Z0^lX4i^60000000000008S3T000000000PBYP?[>000000000000LiUN00000000L;f300000000HL9:hnjBX<c400000000000000000000
d;d0PSgP0000000000000000000000000000000000000000@5k600000000hDYE0000d]EM0000LR8601lU0[C[000000000000hZT?8PX=00004_S[000000000000
0_Bo0000H\mn00000000HKbhhjQ?0000l2B`4l=h00000000TNm300000000<H?@8R@F0QX800000000PoA200000000000000000000000000000000000000000000
000000000000=1Cb@8_FLW^7Y605000000004=Od000000000000000000000000000000000000@]3bDK2L<HF=X^L<0000000000000000Pb5;0000000000000000
000000000000lV_X@XO@XGJc0Na2TQ_[<Ub4000017hoHo5>hK\IE5\[4ZQWXFCG00000000000000000000H:aB0000d]ail5`_H9\@dgO90000dO2l0Yb=00000000
0000000000000L1@00000000000000000000PGb7@[GG0000]5;=l_6j000000000000@`;F4MP1`VJ<8?]Lh19e`Ai>000000000000@Ing00000000d302H;PG0000
U6A``BY^0000Hk]oY4XN00000000@INK0000000000000000000000000000D1[]0000`EO200000000000000000000000000000000TLWi00000000000000000000
00000000000000000000000000000000PKD=d1[A00000000000000000000000008Fj<B=<000044lL\@910000TOL=0000XSlY0000HA;Y]5F_0000<4NX`a8G@0j8
000000000000H=TD000000000000@4jSlSF6<Q;kHZFK0\oG0000<_WA0000`H`30ECn00000000Q3QN\OgV0000000000000000P;RUH3Y0l8K90000000000000000
LdnO0000000000000000LJCR00000000000000008dEZ@TjP0000000000000000\G0SDZH`0000h^B28JcT0^hN0000414S0000D?j;0000\A<aX6^e000000000M_?
0000`>=3l@0k0000000000000000@hnH\Rnh0000Pi8Ka49\00000000a4PE0000T4Da00000000000096LC0000dLoZ0000000000000000000000000000\iQK0000
0000hEJ900000000D90U0000T3[TX=?V<LMB<a9Wa5E]i5U500000000T6QT000000000000@cO\lEdK0000DXE200000000`d>T0000000000000000P=^P00000000
00000000000000000000\A\a0000\SRe00000000l3LE0000000000004RQ:4DfSY5J=0000M6>TD<f=000000000000000086Rkda4`T^Go0000d\_c000085Rg0000
000000000000`BB?0000<7FP0000P^V40000000000000000hFP?00000000DNJ^LAgU0000D[g<0000000000000000Lg=J000000000000l8^A000007LW8LKNT>_?
P^Sc00000000000000000000a2IO0000\kJk\Q1F0000dNmM000000000000000000000000000000000kin0000000000000000000000008>Ea<HQE000000000000
0000000000000000lF^100000000L9Rl4^dWDkiOa2Qk00000000000098CEl@mi0000000000000000LY<3000000000000000000000000lIO?h_g`000000000000
0000\C?[8Zga0000DDZX000000000000HT4?000000000000000057f5000044n^D`S[00000000`>IbPX<N0aTehKK>00000000h\IVTJI0DKj>lWXD\^iFE59c0000
E6\D0000DgOO00000000HGgB0000LnC;0000`Qa\00000000000000000000l]lk57bT0000000000000000H6N=\i_<M6ji000000000000lVHY0000<Xh\@SZbD:^0
0000T::k00000000e3_m@P06<iBjY03;0000PUDlHKCme04j0B`Mlinj0000000000000000LK0N000000000000L_]lm7Fah6Ma00000000000086L\000000000000
00000000X>=C000000000000a58^00004=W[00000000`_Xn00000000000000000000@]bLX6Q40000000000000000\6Y1DK9f00004DDaL@cXA2ND000000000000
00000000E5mh0000000000000000m5E900000000000000000000000000000^\[911D0000000000000000000000000000097`l`=8@?Fe0000Y2hK000000000000
00000Z2RE7A60000HgP717gO@0>RPhFa00000000000000000000807:H^=70000E2i\00000000\mGP\:VY`l<C0000LLg20000000000000000I6@=000000000000
4FAl00000000D7m70000000000000000L7ib<fY28U[N00000000\@:N00000000h9>@H`JI00000000448JhN`K00000000U2b`0000l[kR00000000@`d>H9hJ0000
ln0I000000000000XI6R0000000000000000@6bL00008S1G@J<m0000dOOXPZY;00004YTL000000004B_^\`Mc000000000000000000000000000000000000DR:o
hHmmTKIfLZb\00004<>:00000000@kYK00000000TgK@0000hX]d00000000LG?50000D71o000000000000000000000000H1hl0?M4lFkSTKTC0000m52[T9ZL@a?3
4@\e<H=mE42fQ8JS00000000<k820000000000000000000000000000000014U<0000h6d5000044Zg00004=0>HNFB0000P:SalY6;0NPEH`TF000000000000`^=]
<3?_dO=S0000DKDU00000NKli0^00000000000000000000000000000dWY8000000000000TX9e\[JEU2JK00000000XGIS00000000000000000000Q6cj00000000
0000E6_GX3kI\Xa\l\]I0000000000000000HP1l000000000000XGEn00000000h63i8f0n86WA@WH60000000087m`P1PC0000h9Kk000000000000000000000000
0000000000000000000000000000000000000000\KJj00008WZ;00000000\mgOLR6O00000000L34b151M@6<`TSJ:A52g000000000000TY1E=7_c00000000L@g`
PKd<0]oM4NG200000000<JWR0000<o8P@`]c00000000000000000000A4DBXdBo000000000000000000000YUL49`JXQ9;X]V;0000000080i>000000008B5lTnfE
0000000000000000000000000000DKG8e7nl8C9oH>FblC2>0000]6>`00000000<VMh0000PcO@0000`nC^D5[^0000lHmc0000000000000000d@ed0000`6=\D4j0
DlE?i6C@000000000000000000000000000000000000000000000000000000000000000000000000a3FJ\nMfDaGC00000000000000000000000000000laR0000
0000l=T800004NXFTD^b00000000lGZ50000000000004d]h8=XPL1\cX943X]fZ`XZGH4k>HoK2d`KU000000000000000000000000PW24Hede4:;E000000000000
X`3R00000000000000000000@TgVH^N10000PHFI00000000000000000000000000000000hZ5c000000000000\]YE<7F10000I6:[00000000XK;]0000I6k;0000
8^>Chg6n000000000000<\om0000`>:O00000000000000004XT4D;JU00000000000000000000<IjoPLZ[000000000000000000000>\@00000000L@ba0000X;ok
0000U2H20000PaH9000000000000<mZA000000000000<?e5h][SDn?S00000000D]`U0000000000000000H[gk000000000000000000000000D:WD0000<QGn0000
0000HKVB000000000000Pgc>000000000000dO]i0000<kY;`81?TlQdE5jP0000@@am0000<KWR0000000000000000d;<3e34e000000000000<jiZh<;Z51kjI3BE
0000HFTE000000000000DfRE000000000000000000000000000000000000000000000000000000000000000000004CckdSZ30000000000000000000000000000
00000000P[T24g6G00000000000000000000XF>`0000d@UL0000h<5A00008BafL_^9000000000000000000000000000000008VaTl2>_<gC<0000000000000000
0000000000000000000000000000d?Te000000000000likHllhk0000000000000000000000000000000000000000000000000000000000000000000000004JM6
A5=G000000000000`GngdHZ^0000@Xia00000000000000000000hV980000000000008JGD0000`CcOD>3g000000000000DCTX47J296n8000000000000T^G1D57N
00000000XSY[000000000000000000000000000000000000Pl;W\hBD00000000000000000000d1]Z8Nj<\=Aa00000000H9A[H4IY0000Y6YG0000000000000000
00000000P=Y0X68=000000000000000000000000@:l;8Q07d<G9000000000000000000000000=74RdS3km5iZ00008AN4`L2gTAmf0PkF0000000000000000P95U
8`MJ0000dO9>0000XKN<<kW\0000000000000000PNfHLSc78N8XPjm\0000P\YA<M5<`_9_856g\c9>LW`A@ef?0000DOnN000000000000d6ob]7g7000000000000
00000000000000000000000000000000Xjh6Q5H64JDc00000000h5hHHh?a<hN^0000000000000000000000000000000000000000@CXj0QD40000d>G9dXR0@4Tb
0000Dli?000000000000000000000000<JScdQJN000000000000lT060000Q0ke<J^=0000hG]6M64O0000000000000000000000000000000000000000d9Q\0000
0000<4CTXF?f@Q9l000000008ESo0000TSeH000000000000000000000000@<7000000000dQ5W000000000000D;m4HANm8jXI0000<CfJ000000000000XaX6DJI]
17:mH:0S00000000000000000000a10chTk6=49;87R90000h`YZ00000000000000004Ye4M8<oH2G618LH00000000000000000000X_=h`eTRhk]3000000000000
l:FdTHK0000000000000\E7300000000d?TDXS^V0000000000000000HmQN00008]h7P=M>m0d_`gNc00000000000000000000<:4:`HQm00000000Pg_^00000000
<RIh000000000000l1<Y000000000000000000000000000000008n__@jS?I5hRHJ5:0000000000000000Pj5900000000000000000000000000000\JePRlDTbiE
4E]gTZ650000000000000000<Wb800000000000093gM0000HFX700000000000000000000000000000000\:V5TB9W97D?00000000HA3>00000000000000000000
00000000L=c:00000000h4Xm000000000000000091Ue0000hHZ0l2ni`WPE00000000000000000kPSleD60000PmW]000000000000<]Z700000000000000000000
00000000i3bj000000000000`4;Q<W3CLa\7LAlH00000000000000000000e3J:00000000dXk=0000l<T;00000000000000004;Zg00000000PLk;000000000000
DYQb@IO\<R=aL3?MD2oW@F:Z@M9f8Zh@<g?0000000000000000000000000@fVZH4fc0B\W00000000000000000000000000000000000000000000h6m6hD_90000
0000T<od000000000000a5Ue0000d49:000000000000h1W?0000000000000Ua0dPAN000000000]gZ42>Sh=]7\_Lchb3U56NP0000\Ym]`ed20000000000000000
00008]0<00000000Peje00000000XU2i000000000000\JoDL@OD0000000000000000heOBQ5\I0000<\Hjl34AlnX>0X>I00000J8ZlO^E00000000lRFH00000000
0000HTHV000000000000000000000000000000000000000000000000I7C^000000000000`TkQHZ7^00000000E7R@XbBR0000lVZODB>A4cYf<f^O000000000000
0000P4WJlE]7Hc]ei72L`@1b8VUTHR]o4_D3000000000?ZbTghPhIMd0000D0C1000000000000PEf2000000000000000000000000000000004;=G8S8c00000000
00000000000000000000D6Z4dI>MPoGj\JT;<4Nd]5@M0000hJ=DHJaTlQ8?L@Pk00000000`D]N00000000l4_bLMYCD_R000000000000000000000`[A:00000000
00000000T`n00000@GRG8_@m00000000000000000000000000000000000000000000H?1MHhUY0000000000000000@;kUdT;L0000\E:_\ObO0000000000000000
0000000000000000lRUSP7Q400000000PXjZd[>S000000000000I0NS0000000000000000U5_F0000000000000000000000000000hQ_g00000000XQ\e00000000
0000P==``Fd6@3dR0000L4a[4ba4h>F;]6fFDTec0000D>k<<KiO0000@WcQ0000X:OYT;A30000000000000;7T0000000000000000P1Ak00000000000000000000
<BRRPJniDZbo0000X[BK0000D^A20000XE4;0000000000000000000000000000000000000000`iPWlid2LA=`0000\KTo0000000000008OH<@kN@00000000<8a?
@Cn0Tb?P0000`ebL0000Dm0Hh_1iDm540000000000008HJ500000000000000000000000000000000A7<e0000Y3WK00000000L>210000000000000000U5Kid_h?
00000000HH3Qa04E0000000000000000000000000000000000000000h1Ul00000000lnY:00000000`7jk00000000000000008c>N000000000000@2GFTak40000
0000000000000000000081QD00004j4Ad;_JHToF000000000000hQU6PPLmTW=Q0000TDFe00004X7;0000DBDRLTT1T_M90000000000000000@;LN00000000P[WL
<;Eo000007;]000000000000M48H`faO0000000000000:ImXN3H0000D1ljTSZC]7]V8TC60000\Flh`WBOX^j600004D0>0Yf`<E=B@KEJh^2FL;MjXFH>\JkHlPE1
HXVC8_4<00000000d3ZF=1^;00000000lJ4O000000004:JH0000=77L00000000000000000000l5:;000000000000000000000000<hTQ000000000000H33jh:=^
81oO0000E3<Z00008\::8\4;@U9R8k3G00000000000000000000000000000000PEDb@Oof0000hmo`00008ER700000000T8:2D;CB4ob90000\jED000000000000
00000000dLQf00000000d0ae0000000000000000@ggF000000000000000000000000000000004J@aQ0QT00000000000000004kFiX?g400000000000000004C84
@F;J00000000DK8hLXkV00004>WZ\NYO0000H8`Yd]_Q000000004f98T0biH8Og\VQb<JM@000083Z_0[G:000000000000De2[00000000000000000000\DHSHcT5
000000000000e5i600000000Q3kX000000000000=5D100000000H[OP0000000000000000<NHL0000000000000000000000000000\V^L000000008g4S0000T_Ab
0000d1Lo0V:l00000\Ua0000H=Mg000000000000000000000000HNm]000000000000H1;m000000000000000000000000000000000000000000000000h^jT0000
hW>LlZi\0Ui:000000000000<9kDXI\`0000D;Q1<X90a2>iHE[<0000\=Z=\1XmL1`Qhd;l0000`SKC49g3XBKI0000@4VohP<l0000T:Y_0000\ZMAlGZ^@e\855g_
00000000000000000000000000000000000000000000\CnX93mV00000000000000000000000052om0fMa55j>00000000DL6KTF0?00000000000000000000@`@`
0000000000000000l15K98O`\UCg0000X]:R`0PP0000000000000000hWHd000000000000Q2=I000000000IN>0000<299TCWnH[LCTP]\Y4`700000000lR=C@LId
0Q2T0Ih4HNO\P`R@H@UZhUdc00000000@^WQdLLi0000<VYhX5g2`d8M8Jmf00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004hXM0000I3LD000000000000deYG0aW40000l;F[\G1fhk<D00000000hkT00000000000000000XCicXYZblTXIDU:_I7da000000000000
hcn700000000I5W`0000000000000000@UVA000000000000\N2G000000000000000000000000<S[Z@EMK000000000000hIaedc7<8kOg000000000000dRKXL<Gg
000000000000\_lh8=;E0000@OFT0000LFDQ00000000lM[7000000000000\O9m0000000081Ee00004EMX00000000LehQQ0jN00000000`DL60000\fdM0000H0O8
<:\80000\?0H0000000000000000000000000000H^L_I4o[0000X__G0000XFg<0000TC2U0000XW:50000000000000000a0ee00000000000000000000Dnnl0000
00000000THnJ94WXa5HN000000000000hTKo00000000`GBjXP=U`kk0@m=`Hn^000000000TN5fHgdo00000000@3[C`KLH<\2LH7UUHBZhhCCB4GS2i6Ye00000000
00000000X<\1L<4jP9aG00000000000000000000000000000000000000008RLfX@@BdE]Ke5OA0000000000000000T:ZI00000000U3;U00000000000000000000
P>ICT[6dLKkf00000000`XJg`HbR0000@S:2000000000000P\E100000000000000000000P6n20000000000000000dinI00000000000000000000T0IZ00000000
0000H]e^P>YTHfCH0000PhFO00000000LIca8mTY0000lQX[00000000dEX2T@:hHMW`00000000X;Ul00000000TC]nU5A^00000000a6DE\YkBhlgE8[I]dNdWTdg`
HPW5P]H700004C8N00000000dYYYX676dS9P000043X\L>OP\BKi@NXU\00j0000000000000000h0L407?e4[Ll000000000000@a`hheol00000000000000000000
XLfEXLfb\ALIdWF@000000000000`MIX00000000l[a70000000000000000X28O0000000000000@`o@B6E00000000]5]H000080Hl000000000000X<46PDmc<ETl
00000000000000000000`[E@A8RQ00000000000000000000\_Sh0000000000000000X^eb0000`B490000DW@>0000000000000000=7>H00000K`S000000000000
00000000000000000000000000000000000000000000H1j40000X6;aTHYSlDUV0000dA?I8L3Z000000000000lUXb00000000hD8?d?@gP6elhCjE<TdY0000Dbl@
0000000000000000000000004c8h000000000000\WXe`WaV000000000000000000000000X0Z]000000008:[]000000000000000000000000\XH=U64aPH`X0000
<D3_0000000000000000T4NL00000000lA010000HZGH00000000000000000000000000000000D78f000000000000A1=P00000000H57;l3Wf0000<H;W0KUn56B>
Q6R`000000000000HVGca41:89@c8=0]0000000000000000000000000000000000000>l4I5RG000000000000@9M70000000000000000P?NfA4Y8000000000000
8Qb60QVO0000000000000000`na5000000000000<MQ[0000000000000000XA2c00000000DB2Vm5NolY250000000000000000000000000000hO@a<ZUD00000000
0000@K=[0000dJ9H0\:R00000000m2SH00000000dTYWdYeeL5LY88[;LRP9`H1\DiZL<]RBi8;U0000000000000000000000000000000000000@G60000@X2W97nZ
0000000000000000\2=F00000000\CZN0000h9LD0000Q8OB000000000Rhj0000he0J0000D\3B00000000hM\YLGHd0000000045Wh000000000000000000000000
h_5n13eRi7E5<1?Q0000\7i@T3bT0000h1W3m6fa0;l3PLPQX2<900008`Vi0000000000008:KV00000000@F`X0000=01\P`bd0000000000000000000000000000
0000000000000000`J45000000000000X@5jL3>b\GJ60000P8]k0000@Q7Y000000000000DA[i00000000\YEI55Mmi5^M00000000000000000000000000000000
00000000T1Pn41k\\:NC00000000000000000000lBIILXg0diT0dHi00000DU2I0000000000000000000000000000Po<;00000000LZaf0000000000000000=0J3
D1iN00000000@JX^4Q0k0IFe<mjB0000D=U@000000000000000000000000TAR@XVjg4]\`\ee3i8Jh000000000000000000000000000000000000E1<clC;_4;\A
`7H7<n=<00000000m7Lg00000000000000008dZ`DQV^\dYD00000000000000000000000000000000]3P4H6n\@XdC]4380000D15g000000000000000051J:0000
0000`[[]00000M@9`S?1d=4S0MgFh\UKhoEEI4mQ00000000E5<T0000000000000000000000000000000000000000lILS0000000000000000000000000nb30000
00000000000000000000A4[c0000000000000000000000000000PAWbd;K4000000000000dHKE0000dlGI0000000000000000T<K;l?ji4M`hU4\Y0000@7M_4H42
@Wg`00000000000000000000000086V600000000PWU\0000<MoF0000000000000000000000000000000000000000lD]?000000000000hF^=0I7W000000000000
`B0Zh1c_8Fah000000000000\:4J<P4G`Re90000000000000000h4KZ0000<]MSho]K0000000000000000000000000000dgZU0000000000000000000000000000
<4Pi<9iVdL^G8SRP`X?^Q2b60000000000000000X5`80000000000000000\8O5hRle0000@VWh000000000000<HVE000000008m;=0000\W?h`;Nh@Jcn16kY8Sg^
00000000HA8F0000l?3:D@<7DB1Q0000LBZBd2VJTYWh`]]E0000000000000000000000000000000000000000hE^J0000`_^S<X85PA1K000000000000T>`]dDSR
HD7i8Mji0000000000000000lTc2000000000000000000000000@7gaDT1_0000000000000000000000000000000000000000000000008QMA0000000000000000
0000lA:9000000000000`Co<0000Djil0000TYKX0000000000004>9>0000000000000000L4`GX<YB00000000`bkF00000000000000000000U7mF0000lEgbh6[Q
0EGOlFLE\K;4000000000000i3R20000`dP40000d0n0=0240000H;CX0000HG4J`kWn0000\:`i0eX[00000000000000000000000000000000hQdd000000000000
00008n?=0000X8HX000000000000000000000000000000000000@42P=38400000000U2fJ0000hgMkHnGR00000000P3[oXXn<0000@FnX00000000TV2me5G10000
00000000LH]D000000000000\<0ldA43I0c?000000000000DBbg0000@l9]0000000000000000000000000000HHbf000000000000lLo700000000<5H100000000
00000000000000000000<Wf=0000<5CS@CR^XQV2E7o800008?=A@o3>00000000000000000000000000000000hAiadJ090KYVXKW=0000\nMIXDJT@ZNd\S_o0000
000000000000lUdP000000000000000000000000000000000000LlL:00000000000000000000h\?f00000000TgT=HZRn000000000000000014l=0Vgm0000@@YM
e5X20000<@]m0000X2?k0TKW0000000005S<0000\>XNdKVO00000000000000000000000000000000`AnO0000000096B200000000d]QN000000008bC?00000000
0000000000000000XeG<0000PGcV0000000000000000TSe:000000000000000000000000PV>500000000000000000000000000000000000057=R000000004OWP
d=N@h`Kd00000000\?bldeXo\9bS00000000000000000000HKDn09<m00000000000001HD4_RaTfJ;00000000000000000000DUQ<<b8[lW[Ylc4F000000000000
000000000000X?K900000000XLNCXEg>l6gbQ7ST000000000000T3I:L9[E00000000000000008^[R0000000000000000@RoW000000000000DIeB569Se6AN0000
0000000000000000l0BZD1dMi2BSL[Zi0000882@]8=;h2Z\\7730000L9o\0FaM0000\nJI0000000081fJ\69PTUMH4[Fi000000000000000000000000H@DQ0000
0000DL76XQ<8XiB1U1QE00000000U5bd`>b<00000000000000000000lObgh`f^00008@EG4^OBh;@VX<W7]2GW000000004EgV\4?<DJH`dT_R0000000000000000
0000000000000000@Tf7000000004ZjD00000000XO1?000000000000000000000000000000000000D?f:00000000000000000000@\no00000000000000000000
D_K\<35S00000000X4VIlN7CXT5g00000000TBSoHV5Q000000000000LbTj0000000000000000000000000000lk\P\GN594Q@0000000000000000000000000000
HD`;dkeJa7m4<?of0000HjHK00000000LCW`00000000000000000000000000000000TZRe000000000000LMn<0000000000000000Y56i00000000000000000000
00000000000000000000lk9h0000<CQ70jVM00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TQYc000000000000000000000000PHJ`8NWZXM?b@I:I<VA>000000000000\;Gb0000@0Po0000000000000000l0MU0000000000004:LQH>[Q000000000000
000000000000X9BC00000000000000004[W;L\Eh00000<9g\:50\Ke>M3iN00000000000000000000Pk?W00000000<3cN00000XQH0000=7X=0000D80j\<RC0000
000000000000000000000000TH7D0000D1Y:@nR2<n[>@A1h0000P:Q0XMOJ000000004<bB0000<1hB0^8o\b7`000000000000`jeJ0000<NY_POEaT`7b0000\2FZ
8L]00000000000000000000000000000M6770hWT00000000d?R3HUU8\kQc0000`UNg<fOX0000da^o000000000000DH5=E4QdHle_e8>UXOd700000000\9Ng0000
d9Fn000000000000LA^Z`Li;0000PdFn00008I=h00000000HKagHT;>0000D@Q?00000000\Lj000000000XbEi0000000000000000\D@K0000<XcC000000000000
00000000L:R8i0DK0000000000000000m3G=000000000KWh0000P<cD0000000000000000m87G0000lNom`CUT09cXD>oK00000NWi00000000`JDH8TGN00000000
00000000Xo0S0000`RQ^]7=d00000000lWG_M5hdQ3:e00000000Q7fG00000000D9^800000000000000000000h[9O\L0jlT0J0000000000000000\S_TldMnLLR@
XT2b0000000000000000D@g100000000d[01000000000000@[B=000000000000000000000000000000000000lRj3DEC<T8WhTTDh8YYBXNW9D6:X4R<G00000000
0000hE^W0000000000000000000000000000TJLL00000000000000000gQ?00004]Fa000000000000HEG84<_Y4R`^00000000A5Z<000000000000000000000000
LRo8XX:600000000000000000000000000000000000000000000000000004D;e00000000H9cChAQ<PKB`lDaCXW6FP_Eh00000000000000000000000000008EQ2
00000000LXA800000000L\Ce\QWc0000000000000000000000000^8;Xn2]00000000000054UNHLlZ\c10L`Dj10HE0000Pl9;00000000m8L6000000000000LFHL
00000000<1MoXWLT00000000000000000000H[o900000000dK3j0000lcF_00000000H0G?`O?f0000000000000000LS6`000000000000e5270000000000000000
0000E7@@00000000Xm0iDRm@000000000000000000008Oac000000000000000000000K`i0000`LVo0000e1GL`iS6A4bbTggk0000@hb4000000000000m7W2`6a7
ljeXXRcj`WmU0000XZK<0000h_lP0000a5hF000000000000\]OIhM44@;Rf0000000000000000000017K>00004LedXMK90000hUEM0000XU7>00000000408E\D26
<05h8bI^DJkl=70?@];a0000TFO_000000000000lHjNLcKDdi`<PLMeHJ>Od5P;P0nN8[f_lc6bh28cd62_0gEH00000000000000000000<FMH00000[ae00000000
00000000M4D]00000000PNI_000000000000@bHE87PR0000\^o[Q5nm00000000`35D85WIL?4Y0000lFo[<QgZ`VFO0000000000000000h2<Sl<>o000000000000
0000000000000000Ph:F0000<;S`0000TGHW00000000000000000000000000000ebo00000000000000000000000000000000P;[iT?li8\[90000Tcn\00000000
00000000h>fW000000000000hOU_000000000000DFQ90000000000000000000000000000X?`h00000000DX`I000000000000TWGSL[JW4][0`]Zd00000000lJmU
000000000000PHgo@8FH<IDZ00000000<N1l00000<5h00000000\[SL00000000000000000000000000000000<9:000000000dO9S=7HP000000D<0000hP0FDi=@
000000000000l1]n0000XSFF00000000\GSG000000000000D6TTXWIc`m<E0000@H4@000000000000000000008FedE5a_000000000000\67o0000i7^OHWa1<SYM
8X3\0000XXAS000000000000\[Yn000000000000i8BILWhK0000E4B500000000000000000000000000000000lX6<@7jH0000D^:J`4=c`X2h0000000000000000
8SDi000000000000XT9B00000000M5:Y8]hP00000000X6ZD``6^=7Bb0000lSR;0000L:Z3000000000@j>0\200000000000000000XR:Q0000i3mhH>V400000000
\DPLHFogd4UP@E6MLKQbU56WHGkX00000D6700000000000000000000``_Q00000YnT00000000000000000000000000000000HlI?@<FXX4MA0000000000000RKF
0000\2@F8>_X0000000000000000000000000000000000000000000000000000hV>E000000000000H^XkL<0\HiHTD]8Md\C7<iIXDn7AQ3I2E7AZ0000\CRlTg<J
0000000000000000H5d_P3_YH@Jc000000>k00000000a4BG00000000Xn[oQ1J^000000000000`9aj000000000000000000000000000000000000TE<oLL4PD^27
da004iE90000HLA^\[580000T8US00000000000000000000LKaU0000HH]0000000000000000000000000T0LU0000`em^000000000000P=gI@9ACll:100000000
<Ygh0000000000000000Le^?d8d3<OB:00000000000000000000\mQd@Z8800000000P=jO`kS>h:C9TD4C00000000000000000000PeCGDZcL0000hIUO00000000
0000T4b@0000DBoJ0000000000000000000000000000dCoR0000Tj5S00000000d]\;0000000000000000h=JM00000000@<^b0000i5]c0000`Wo`@Kjf8G=[42OO
e85a00000000000081BBHG1X000000000000X1X>H==J000000000000000000000000TVKR8\dO00000000dOie0000PY<N0000<[=2\ba\00000000X<FhXiO4`Boo
00000000000000000000\:ie000000000000\LUJT:akDF6J0000PA0N0000LIKTi47L000000000000000000000000000000000000H9EI00000000000000000000
000000000000P5R6000000000000<@M3dHT00000HO5;0000000000000000<4mKXJ87HQKMi3`f0000000000008n[]00004b:?000056CL00000000<VVh0000@3CF
000000000000000000000000E1Hf00000000`;3;dG:?56>B00000000000000000000000000000OS200000000X5_clJCn0000m3LV00000000lD??L2T;hQ_K8hSl
000000000000h3WV00000000L\`HP]9[00000000<U\T8ShmQ09M<>kN@eF`0000d8C500000000HL>m<F@30000\IXbT<2d00000000A8<9000000000000dM[Ql7R\
D^Fg000000000000P=Wf0000TPRT00004[X<0000E7KP00000000000000000000E7GW0000@\4U000000000000T?lF8JF?0jEi000000000000U6TL00000000\o;i
<TX100000000h@In<2gfTBhMhaj^hgQhHk@m0000e38La6Bnl3iUDhPL000000000000D4GG000000000000PmCY00000000HVUjXIZS<0FlHVkg0000000000000000
0000LjLThPA;00000000TLn74_b40000hJ;IT2lDi6K;0000000000000000\YFVa4mc\7h><5\CXXNg000000000000HJH80000TjKm000000000000HA99TXaC0000
0000XO_:00000000<NgL0000d>]gHD6lP^^d0000T^0Z00000000U6DW00000000000000000000000000000000`2lRQ6f400000000000000000000D=`D@E\P0000
0000000000000000hG@olIkQ0000l@kgL[:K000000000000\9;T0000000000000000000000000000000000000000<1L@0h?Il>WN<\nY0000000000000000lELI
\fII00000000H43QHW9L0000000000000000000000000000000000000000000000000000H^c>00000000E7^[00000000000000000000TZ1<0000000000000000
00000000000000000000d9IH00000000lKbRm0la0000000000000000`<ZCTSKc@`O@@[I4@_^ml0E?Lfand]:6952ID<ij00000000000000000000000000000000
<^6[DOmj0000a6nJ000000000000DGin00000000\m\M0000LJYe0000d40MHIX4TkGg0000L3POHF;g000000000000Q2lG0>NZ000004f300000000DSF_00000000
00000000H5kc000000000000a3XS0000e3l000000000L7E^X:2Ga7`G=801T=Ec0000000000004WlV@>AODel:`gR_000000000000L]@T00000000000000000000
0000000000000000000000000000Hb]\0000@mbU0000A72^0UKEi8PV`1YKdGbY00000000000000000000HDeL00000000I6Z7@5Ik0000T;;<D46i000000000000
`Ph;00004[@\0000@_MR0A1><`o<0TMk<n`600000000LD2Q`KKY0000XPa@0000000000000Ok80000<PV40000000000000000000000000000DONZ<T7CP>>W`T\k
L^bjTL?PT_8`0000000000000000000000000000000000000000dF\I0000LbJAY4DN0000000000000000000000000000H6<B000000000000000014T4PVh@0000
00000000\IDh00000000lVni000000000000PDi:00000000PSE^00000000A6F100000000PTWWPfUA\CdH000000000000E2DQLDM0000000000000000000000000
0000000000000000000000008OT;\CRK00000000Djg`000000000000000000000000LGi?8g^Tl?Pi000000000000`G^I0000000000000000lPjk4L][<cTe0000
84h]000000000000m8JG00000000P]:_DLNn\V8>8=RLTJc=Ph5_T]DR0000000000000000PMWB8OfI\T\Mhm7B0000@kCl00000000@?MSL6LC8_Q>000000000000
``5Y0000000000000000D6Hd00008NL>0B;eHJQ=<fc4D7ci@7KP0000000000000000<ZL]0000000000000000HD4b00000000000000000000hK[i000000000000
0000DZ`:0000000000000000000000000000000000000000000000000HAchaMC00000000XDe20000@1@<X1Q9I2hi000000000000000000000000d^a;00000000
0000`8iL93cB000000004P<7=00[0000000000000000<;U[0000T\@400000000000000000000hQ\8lWd=`TWKX`AZD3m8hfcO\^ZC00000000Y4eG000000000000
i1i?A3[28Q@:00000000HCO_00000000000000000000l:U_ljM`0000000000000000XlciLR[4000000000L:JXQ61e3d8d0fA000000000000<UmO000000000000
d\mF00000000000000000000@ZPX000000000000L62E000000000000000000000000\^mh00004X5Q0000000000000000431f0000000000008jFC967I0000\GiJ
00000000hYV<m1c`00000000<EFILNB10000`ST^0000000000000000l5bel3T5XV1RP=fI00000000\1N^Y4IX\;ddlK<P0000000000008;4PDB6add]50000T0nc
00000000X>5dHQ;]<60NH=<^h^0k0000@NML4W08lZInLfmNi0:80000000000000000l6T800000000H2O`L72ITY3A8Uke0000D_Z`000000000000U3lT4C[@0000
000000000000000000000000000054O[00000000000000000000]4TjX0OW00000000X9DT@BNFlH@F00000000DX\nDbf[lI5E0000000000000000000000000000
l5EJ0000P?CM]5c6\eDe0000000000000000`0HRHn9YXES5X365000000000000D?eEl2;5hAX[4^EaE5b@00004Ma;\V<N0000Ldg10000hT::0000000000000000
P7oL000000000000\k7N0000DHfFDUMX<XX[<bHf0000H7e600000000@4h4L@PS00000000haNMlN7aHO<k8ndf00000000hSBo0000`jJ10000l<0KhGA^T\jH0000
Tl=000000000000000000000XJFm<mYm000000000000000000000000P2Q=DK::000000000000P>J4XVXhL>KO0000000000000000e85L000000000000DBj[hDW1
hZ\i00000000DA;K8FGJ8?kB@o>N0000hFTe<G>@\9@3E2Y?\2V78ZL;D8W2A37;lYHkdh1R4SU30000000000000000U3CA0000\Dh=lPb6Q61gX7:Q94?50000<8gL
0000lbj6lH[>00000WVM@9ml`WYB0IVFPkb=HEE?L]6M0000\PBC00000000000000000U`B00000000dSZR\Yod@k[_00000000`NbH00000000T]T700000000Q6n\
hib8000000000000<k]RX>XfhBcL4eZ_d0Y600000000000081>iH_bj000000000000hfT50000000000000000`95_DhRRH;8cLkdiD5KC<mK>I4b8000000000000
000000000000000000000000000000000000\jhl00000000hfik000000000000000000000000L33SlKC:d0;W0000Q3@S00000000lM98I7nH<<Bl0000Pb620000
000000000000000000000000dg[h\9<M00000000]0i:U1OA0000dIl@lJ7gDK1V\RcSY8H[000000008G1000000000H6Ufh;ULTD\GH@RM4J3SlLJFP?hL<]6h@^G]
E3O>00000000000000000000000093S:00000000hO3dQ87Y0000LhHoE4bP568Q00000000000000000000000000000000000000000000000040?E<kDI00000000
00000000HV1gh2:7\N\8hY;bL`eRM4Eka7E_00008I>V000000000000LKCT00000000HFSX4\3100000000`WnLPh1m000000000000HVG500004R<600000000H1AT
dJA`0000@:3Nhnhi0000LMEM00000000000000008W96lo[700000000lUVX00000000Hm`f=4`mTAjP000000000000\>Vk0000P8jH0000h5?30000000000000000
000000004]F0PMd40000000000000000000000000000XnDU0000000000000000000000000000`9Yo00000000000000000<nl00000000<BgW<]g?`EO`178B0000
8=X:000000000000000000000000Xmhn0000000000000000000000000000000000000000\VRV0000000000000000H5UH00000000000000000000LMfM0000\B]Q
A3^S00000000l77A000000000000000000000000PSk>000000000000000000000000000000000000LAQT00000000000000000000A6gH0000PZ[QX]K300000000
00000000`0=\15P7DZU\000000000000T\^Y0000000000000000TXf^\D968]ClhY?80LVYE6\Y=7^j00000000000000000000000000000000hK:b000000000000
00000000000000000000XFEi\:Qc0TJb000046@^00000000000004JW00000000hGeMU8Ge@8AE0000H=D`00000000000000000000`9Gj0000M3RD0000T\1@PH[0
000000000000LBG\000000004HFY<Lj;PX@\0000LMkDdOcQD6>j0000000000000000LXGM0000DiQ;0000000000000000@b6c0000H?2S0000TI8L\_mZ000046gH
@Y]j`_][\\]8Xo]i0000000000000000l>6[4NGT00000000H>dZ00000000H^M>0000000000000000a4;90000XJgfD;aI0000@N1R0J[aljSU0000000000000000
00000000000000000000000000000000000000000000000000000000<Q=a00000000hDBB00000I:XD4A94F2R0000000000000000000000000000000000008TFe
XY^Y00000000h>[i<OEITj6mlE>e0000000000000BWa4P;fPS@iT30RTWMHHE>Hl\AOLfX60[T]TIDKU4:10000HdcF000000000000XR>4000000000000LSO\DYi8
hl\900000000Hmbm8WJ80000d^1m000000000000hFSAhMKRH^Y:Y4Nelfm10000dE_B0000000000000000000000000000000000000000XFdYLM=]\YB=DDOf0000
00000000hK72LL6d0000000000000000X1RE00004CmC@deE4YA400000000`a=_000000000000026F00000000\J6c0000e8Qa0000@c3^l4_S00008XO[00000000
8gj;00000000000000000000h>L<0000000000000000000000000000`>o8000000000000\@IUH5C80JL30aCFPHj[00008CIA0000000000000000000000004PBg
0000@F2e\0]V000000000000h0KH\=5000000000`g=6000000000000000000000000TEc_0000TH\X000000000000lG:]Pj9g00000000lbf0M69500000000e4i4
0000000000000000000000000000000000000000000000008:oQ@8cb@C4Vh7=]8IiY8\hR@I[500000000000000000000X9^`PckQ8Ud556H_`VhV\YNH0000Q5KE
0000000000000000000086\J<YdZ000000000000000000008_mK000000000000D7<o0000<3WE968?000000000000000000000000lAg>X]jP<gSJP?>[PL=70000
0000000000000000H1d=l^HV0000l6JH00000000T\hj000000000000000000000000L4;\000000000>\k000000000000000000000000dX0:DY^M8\2A00000000
=81cLWP]0000lZ5300000000Q6ZIi5n^P94c000000000000X:a]00000000000000004Xn[T<BDTBF:0000LTF6h^9@lEUf\n@@]67[00000000@9Z=000000000000
@0RMPHd548Y^0000<UhT0000PNZm00000000\CNJ0000000000000000P_`[<NASXUVgHK\`<[?Y00000000000000000000l<c]000000000000E6MZ00000000`T\9
Hc\^0000000000000000hM;bTX1>d6D100000000000000000000Tm1J00000000d2440000000000000000000000000000000000000000000097aI000000000000
00000000TIhZ00000000000000000000T?ei0000h;:WM8Lf0dH^0000000000000LMN00000000000000004SGe00000000lQR@0000<^dC00000Qhad[7_05O2dc@C
0000000000000000Tc4^00004J;`XA24h9_XL=IJH^`^A6Od0000000000000000000000000000000000000000<HL`0000XM1J<8aL000000009474HUnX00000000
Ldc0X[ejQ2>W000000005629000000000000i7YH8V:?000000000000LM2ei6Po0000@Hm3\12Z00000000000000000000000000004WCM00000000000000000000
00000000000000000000000000008A82DSmfPMR400000000000000004o6045iG0000h@>h`bSV0000P^Tl0000U7c>0000000000000000lTD[0000\@le00000000
0000T0Eh00000000T6[8000000000000H0X[LdJ4<CA=0000`<A10000lnN\00000InP0000XX8PQ7fY0000XbgD000003QTH4gM00008VIUl?6K0000E0fV00000000
@Z]i0000000000000NNk00000000`nJl00000000000000000000a2230000L52[0000LlcS0000000000000000M42TDjP0]46YT4m00000000000000000\J`0Tdko
00000000hU1i00000iEf00000000<NaI8mdZ0000000000000000`5b;0000000000000000X9jm00000000hDVF`]=l0j7?00000000000000000000P;?L0000\SJf
0000l6Ea00000000E5Y=0000000000000000hG]dPX3B00000000000000000000<NLY0000D3_H00000LB\00000000000000000000000000000000000000000000
0000@3]<@MM5Y78W0000000000000000@PQ]TG8R00000000PPOj0000dV9lY53c00000000000000000000`3U6h=DL00000000000000000000000000000000LZGj
0000000000000000`jYg00000000HfNo0000Xl[@0mDi0000@Q:9000000000000H\Z78E3_PM>V0000\3Sb0000000000000000hEad0000000000000000LUbc@Z?Z
58C`00000000000044oC0000<2hAD^=FTbG^]2J9TJ640000HK0k0000000000000000D4I50000000000000000D0IC0ij6P:@NL]cEI66e8=\30a?MhgMQM61U0000
0000000000004Z8N@XTO`\Qg00000000\aPj0000000000000000HXek0000dK:NlK]G<f=B8\Ta=1o<0000le7R0000D_fch2LJ8FWE93dJI57G03eZ0000LC1e0000
D83oT@Ag00000000000000000000000000000000@@T@00000000lP;N4;]4000000000000@[L^dc:>`[AY0000000000000000000000000000dG=n0000dD5^`^9O
4d1200004Va8000000000000000000000000Lll9T7;FT<di4GO9U6`OD^1L00000000@j3>000000000?8dLHla0000000000000000l\EG00000000000000000000
0000hfo:000000000000000000000000X;jO0000000000000000dPo@@WXUE1:\00000000000000000000`VOZ0000Y3Y^00000000000000000000TD5<00000000
0000X7]i000000000000000000000000X`[l13i<0000h9QB000000000000000000000000T0<8D[K?e7Kn0000d[aQ000000000000<g5ahXJ6@Zi>h;?[Dc9^0000
0000X8IJl4@eA6d`dSdd0000000000000000M62K@A9[000000000000000000000000lU@S0000L@e0000000004@]10000000000000000000000000000dN_C0000
0000I3;mL^eV00000000\6j4hD>^000000000000000000000000H<7RdP5S000000000000000000000000lR>I00000000000000000000T=880000\59J0000Th;9
0000DM<100000000`>JE0;jl@32FX]P`000000008@OQ0000000000000000PIBd00000000H8hf00000000000000000000Y5cT000000000000LRD=0000@g7V0000
00000ZTW0000000000000000000000000000000000000000hBQ6DN[_@jU300000000000000000000@:GU0000000000000j150000000000000000P[PB0000LXI[
0000000000000000000000000000<9UA000000000000000000000000HcPKXd:bX6XTPHXC8Q@T0000\\9XT:la00000000lKAEdciG000000000000000000000000
T4CGP9KS8BSB`[U9hbgTI0^h00000000<3C;H\`6000000000000@U6J00000000000000000000@:C`000000000000PafT0000HQOD000000000000`=a3A33?Y86Q
0000000000000000=44:0000T72gL`VH0000000000000000\Imb00000000000000000000]71>0000d?ROY3;=0000000000000E^8I4c[0000000000000000@U7O
0000DF9jXHDX00000000LdjF4N4=00000000@FoP0000H8Cm0000<^`I0000@d5ZD\KJ8L[3E7Q\0000XU>Th`C]@4W<00000000X`h0000000000000XNSf00000000
00000000000000000000000000000000<M1j`T\_`k>b0000000094==XYJK\EV_00000000000000000000000000000000M4^i8CVfXThmh><[00000000000083J5
000000000000Da0T000000000000X0aO0000000000000=QC000000000000`M3?E0<Y0000D2b1`SHg000000000000@KgghS\E153K000000000000@l[a00000000
000000000000000000000000h_gL000000004gdLP0T>0000\c42<1U40000d4S_0000XSnX0000TDG8dP6M8VR8000000000000LmLH000000000000000000000000
00000000000000000000000000000000T`6GPIcJ00000000l?3NlP>N0000@1E@LknL0000000000000000000000000000dUX2@n<;0000000000000000`NK?0000
000000000000000000000000`2gMDH?^`OmRH?UVD^KU0000DTLY0000LJ7U0000`<hM00000000lEQN0000`[1a0000XOAQ0000hYMN0000000000000000D@KZHVFi
XYLYd=]PlJV^l\ea42]YD:f=HnE:Hob^0F:>4LnMLagEd;C5P]9LLicB00000000\SW\51Zl<XG50000hP1DDLUY0000000000008?i40000000082CY00ce4XWj0000
<A0d`Wm:00000000000000000000000089SLT@lS0F>6000000000000m07B0000XFdJPKfgH67T0kMSHmZf0000`lTK00008NIA000000000000000000000000936K
00000000<0h@000000000000000000000000HK5S00000000D@Ol000004_1h_GF00000000l2?5<dJl8<LE8gl90000LLmPHNhY<^A@d@<jm6Qh00000FKN00000000
0000000000008[]Ll:H000000?<G@\d@000000000000000000000000000000000000\HdZ00000000000000000000`Zlgh^C?Y43h00000000PR3nQ6YYl1OA0000
00000000000000000000LZ0W@VT0PLeETMFn00000000XAHhl]<]<I8>0000@ClSm0BiH`k\000000000000HYOX00000000T68h\clei0M_D9^L0000000000008o3W
0000000000000000THG\00000000000000000000000000008J_Ol^jjd7l8I5LSPM3X0000LO:GhgYM00000000DSMD0000000000000000<FTV000000000000=4LO
8Ng[d]Y`<k49000000000000h^E?00000000LXCI000000000000dX:c00000000000000000000TRHl000000000000@U^CPaFc00000000T;R=0000000014EM0000
0000000000000000000055n:0000P7dkHi>bdSgmhf_Za4m300000MYm0000`Ze\hV^a0000@B85000000000000P@SA000053lB0000000000000000\1Ua00000000
000000000000000000000000@j[=0000<0^HXSNcDV7oPf[g0000X7We8LA?Hd[j00000000LUXB<HKlh2bK00000000L^BZ0000000000000000000000000000dCX]
X_0aHcca\j1n`Y9900000000000000008EaU00000000@bQB`4X=0000L_<O00000000000000000000000000000000000000000000lK>7000000000000dC3G0000
00000000PTCN0000i7J]h1=:0000<=TU000000000000000000000000HXDNXYF8@j<_lF[]0000<mnR000000000000000000000000Ha0h00000000000000000000
0000`[0N000000000000T07W4U6c0000000000000000000000000000000000000000HGT=DA>O97`Y0000l_kO00000000000053MR0000@:3k0000000000000000
00000000000000000000000000000000000000000000000000000000lV\g000082NHHeFA0000\L[LP[k58]dQ<e]K00000Y140000LM0n000000000000H<n34GR\
4Qk=00000;A`00000000P7aCdKJ7000000000000000000000000`_8GPnFk000000000000P?I_LQK<000000000000a3bF00000000@>C>00000000000000000000
000000000000@3j2DV0k000000000000U4iXdT930000000050\70UWDDF4HT_:S0000000000000000@W?G000000000000000000000000000000000000HIQQ0000
000042_H4?l6hC@^00000000LJJJD]AZ=3bX00000000000000000000000000000000HD7E0000L?0b00000AK6DO<[000000000Ae\`RfAl4_Blkj`00000000X0oX
PDQHdIc4hJ3idEDG0000000000000000lOXY00000000]3dn00000000000092Ud0000<_j@176\000000000000000000000000<Mg`0000P4BY0000000000000000
I2dX00000000\lC<0FZc@Sf=00000000000000000000P;7@4NYBdo@S93ObHXbQL:bC4bY]000000000000000000000000000000000000Y3H<00000OYA00000000
0000000000000000<CC1HWQL0000Q6A000000000hP7A000088Kd8W7<\fT[LH]Za2X[L;7i000000000000\JPhh_\f000000000000`Ecm\CE[81X1Hm?>00000000
00000000h3dg000000000000000000000FOI000000000000000000000000m7F=00000000000000000000Xj\Y00000000000000000000000000000000hEP90000
00000000h=ALdOkI000000000000000000000000P6fIHm3Alk:i0000000000000000`1X`0000THOoH92WDg`Ge81<00000000Q6Bb0000h@4k00000000HH900000
0000000000000000000000000000i3T<0000dbh5DRG1h[Ko00000000000000000Eio0000X=l842KWH[mO0000000000000000XoU200000000000000000000@9_h
`>0M0000`L@X0000H^<Rh3E2Hnj00U@j0000PD[J00000000heVS0000\hJI`;dD8K=:00000000000000000000<EA_HW?R8ZEP\g500000TIof00000000XRiY0000
HX3j00000000000000000000hK6D00000000lnWa00000000lP74\RAN0000000000000000000080F6000000000000000000000000\k95h;9JXF@[0000@<fih;Ya
0000e4@:0000000000000000000000000000]4^30000Q4?Jh:@<\QXM00000000DfYf00000000000000000000P3A<4Ohj00000000@@c@dT6@00000000000051N0
0000<H^Q<_<oH6^GD@KN0000\d=X000000004<D;0;?mHmI^000000000000T@ZY000000000000dJ9X8SQhd:9>0000000000008BM\@WDI00000000000000000000
0000D4ILU6T:4[O?0000000000000000000042BB0000<e\i0000PXgXXjlj00000000XPR80000@G?f`=W:TKkMDMVe0000`a`?`5DmdjQk00000000000000000000
0000H?j\TR6klX9ClBPa000000000000000000000000TBkE00004Qgm0000P6FiPGe6\8aaH5IC0ihT@k:]0000h[8U8Wj70000hWD8hD_Q00000000`BHdP4kLTM@n
43DAY7YZ0000\QAE00000000T@L?Pn3ghOK6<iVNhCFJ00000000TM<QdIo=0000@HRcHjHa00000000E7[O0000DG:000004PojTCKc`\99Hmg=0000`37>00000000
000000000000000000000000000000000000P1jZ<38CPf;<l_[f4F5a40a4h=oo8IHndHTE0000T[=^0000\TnJ00000000000000000000dDh^00000000LRTT0000
0000000000000000000000000000m45?0000@E<2I45Q0000000000000000dS55000000000000hiNH000056AB0000000000000000Hidl@PFH0000000000000000
00000000@4MW0E@I00000000000000000BC50000000000000000X:iJ0Fa=dX2;m6=R000000000000hS`e00000000l]FEXS0Zh:L5\RYD\_U[000000000000I5\m
00000000TRXFhe1PhGYF0HH600000000TUEc8=Go0000000000000000\[n3000000000000l9eY00000000T1Y]0SP]@X7gD_Ob00000000DYjRXgPZ0000D2Xd\WYl
`n4JP[8C000000000MEf@SIA57B><fD500000000\HV\d1[0TF?U0000000000000000<;RM0000000000000000000000000000`HE:00000000Xc2`0000Y5390000
`JW9P6S=Hb^681WZXl=I00008]dj000000000000H:fIHKFg0000<Ld10000965E]0YS0000P6k[00000000000000000000PTZk00000000`jf300000000Y7U:0000
00004N9P00000000l66Z0000DF3913Q`000000000=H_H>lU\[D5A7gC000097k30000000000000000000000000000<=MQ00000000000000000000000000000000
0000000000008NBL4lZKE8B[hoHB`3XI000000000000dVYA0000000000000000LMLh000000000000000000000000LE25d^2ThQl30TD;000000000e?m0000\;9X
PV]40000000000000000000000000000000000000000l\aR0000000000000000000000000000@::5lDThP\WD0000LO@>0000U0R?0000lhSX0000dX`V45Abh;Wk
4Pm;8BP0PRDWHW8_00000000@M4E`EVC0000XEki00000000000000000000`K;B000091B`\9jGTC>W000000000000000000000000000000000000000000000000
0000000000000000`4OO000000000000HGSoPD_bH58L00000000000000000hRd000000000000`:3<LSWB000000000000000000008>jY17Z>0000000000000000
00000mmFX:ET<O=>U7QP0000dG9W0000000000000000TNZ00000d7U8\7\;8FAET=CKL\JBT8JoT3bg00000000PF\c000000000000000000000000`F@H00004:5?
0000<B4R00000000000000000000=4Hb00000>TQ4I5^00000000@IiC`eeZ00000000H;S40000000000000000hQTZ0000d\=VTnoc0000000000000000P30lL;c7
8j3e000000000000PDbQ0000PPdHHCY8H3VkP:om\>Lk`Ij?L8\6@PnR<W[I0BA\l]<N0^X3L_XVA46G]6=F000000000000T;^O000000000000i5DC000000000000
0000HPe[m41[00000000<N6;8_F<I60S00000000000000000000A7NDH=D;0000000000000000PRO?00000000000000008Q0FhSKTlXk100000000000000000000
PgFV0000000000000P120000Hf?:@kT^\S[30000000000000000000000000000000000000000LXPVTY`F0000X2;cD2Ub0000000000000000000000000000<\?T
000000000000d?oQ0000000000000000000000000000000044N?lBW;8i`nA0V<L4Z[00000000XZQm000000004X[00000000000000000\oR70000000000000000
000000000000Y6i:00000000<77l00000000HL_14TXXT^K00000DZW5T6Bh0000@5Uk0000DP8bD\7b13aA0000<`4[8g1o]6D300000000`1UL0000HieJm2g:0000
]2CR000018K^00000000000000000000\1KS000000000H@1HJ\W0000000000000000T8Y>00008A\C0000L4hIhd8100000000000000000QYT00000000L4JHdP6Z
00000000hSd80000X4`;d8h:0000lV_M00000000000043ci000000000000`O0a000000000000000000000000<g9j00000000DPD>0000@I6lHk`I00000000I5fW
<?Ai4GCl000000000000dUZIP5nm00000000M6H5Df\a00000000l=A500000000000000000000000000004;]\0000DjD[00000000000000000000\2]=00000000
0000Q5eI0000hL\=l>Z`000000000000T_ki00000000H^okHhHW`Nh4Q3Lh000000000000lM<A000000000000Q7Q>0000H8eI]5?Wdk1P0000PWolTaLi00000000
DDoK000041<d00000000<_k80000d9b7T;c\@?=n000000000000841D04mg`WlnE8MJ4j8I0000PZ=LD82V000000000000000046jP000000000000000000000000
0000D<>U00000000TVoC50\X000000000000000045Zi0000000000000000000000000000000000000000000000000000DURLY4d?0\5h00000000000000000000
0000LU1@0000l;h1\AcTXUH5L];F9483]77X00000000000000000000Xi[20000HNGn00000000000000000000X:JX00000000d@Wi0000lIU@0000000000000000
00000000000000008\[KPLD=0000000000008UY^000000000?gJ000000000000PC_900000000000000000000DCQf0]nU0000PFQSm4G?U4R<0000LQ;:00000000
I3[>0000PV7800004<KbTSQS0000<A6A0000@4kg00000000lAdn000000008IoS0000<ODk000000000000000000000000=62]00000000@7^WXVc?000002`em6@[
00000000DBN84Qjo000000000000@C=7XE:oD\\700000000\ihj0000DAOI0000TZA500000000Q63A00004?43d4838WS0@[?900000000d[K]000000000000<[;_
0000T<HZXm`A000000000000X[1KDPl<00000000000000000000000000000000PRO]0000P__iLdYiU4ne000000004>HHD44V<?gb0OZe0000\8N=000000000000
0`U;00000:CS00008M03000000000000HDfi40DM<Zd`000058DJ000000000000lGLc\kkM`[oi000000000000Y50B000000000000000000000000HYja00008FU\
\5cTTKdi`9aS@TTBHWJRY2Z_000000000000Lble00000000hE2X0000000000000000@6aT00000000]6`[000000000000\4:g`2Z0X?DaH@hUXB2;HY`^4G[RHNjU
<cKZ0000l0^c0?Kbd=^^`]id00000000DK?i8;`0DDnS4D3F0FbD0000XB5R0SaDE5PU000000000000E6?M000000000000]5gA00000000<7k=<\Bb`;JfT0ETdGYg
0000`3ZT00000000lYU<0000`H:;000000000000U4>3000000000000TGI>00000000000000000000000000008Fn>@HNml:[BXcUj<AF>TDR^@ANM000000000000
00000000@1V[H;:70000000000000000DO1jHFM800000000@8SJPG05X<N:\>cS8ITHHkOBm5gS000000000000Pi3]000000000000<i8o0000000000000000`5<n
00000000000000008:UG4@[4X;U=15`0L4Mg000000000000000000000000000000000000I7830000@]=]<RDgl`Xi000000000000000000000000d1TYLjRQ0000
dNi100000F0J0000000000000000E7JKDLR\lBiLDYlP00000000\1XI0S3=PN0Y0000LjPS00000000l7cS000000000000PAnfP??KXXnN00000000T]UQ00000000
0000000000000000I6=d00000000000057<V0000000000000000000000000000000000000000000000000000000000000000000000000000H<E]L4@9m6;f0000
dP=800000000000000000000I7=FHW5^00fjT_UE0000Hd0100000000000000000000l2Ha00000000000000000000000000000m8=0000000000000000Dg7D0000
000000000000PRJG97XU8QZ>A8D200000000`9F:0000000000000000000000000000d9L]LflU0000Q1B300000000000000004Of7LgIA44e6<R?G<e`\]2FO=7?D
A7T\00000000L_L200000000@LOR<VoPlZCiDm@gE6\k00000000000000000000PLTQ0000PVQ=00000000\ICEDB\D`Q>H0000000000000000TI4kDDb?`j8l0000
0000DK5;HmP24nD2000000000000000000000000000000000000\;iK00000000@lM:0000T]D=00000000@F]D\i9k00000000000000000X6I`;SE<6fj4Xgk0000
T4R>lEBd<kkj0000000000000000hg@\0000PFRAPO[>HmF3X\gk\P\;@9U500000000000000000000000000000000l2YS000000000000lD<AhVo_000000000000
L2oEm8C057Jo0000h4KA0000`9X]DA<odF`oe5fE00000000TE>2dnnO00000000H5N=TBEflVEa00000000`SXLE5B?000000004LF?0000000085]R00004:g`Tj:Y
53WiM76;@>oX=8NR0000PToV0000000000004k2Z0000LH_>\QIY0000000000000000TVVU0000@h3a00000000000000000000hY@_950iT=OB000000e@lQORhUY1
0000000000000000TGNHlhoCL;TD00000000PLBE050:13gYQ8ER0000XHPG`?M_hVbSH\>k0o4UDC[R0000]3\Rl^cWY78c0000000000000000dRP\hBBch4\9D[0@
TMiA\]^<H:Y9X;Eca0aK0000000000000X??000000000000I3:>000000000000@Weh0000dVLEhK]1`A`J0RWh00000000@l59dLm7T6<30000hS9a0000<bRl0000
U7\3`X4`000000000000<I;U000000000000hI:i@;eX\?D?000000000000T3KhHRVEX^@M0000`^^OHT5148PG00000000000053]000004X_K<mkb13H`<XE]0000
000000000051hX<:000000000000000000000000\Qf90000000000008Fk9\XB8DbUS51fE00000000TTk^8HN>TK0Bh4of]4ij0000000000000000<Vk=00000000
00000000\?;N4V_5000000000000l<_k0000i6L1000000000000000000008lB_00000000000000000000PVW<00000000<?;=Tgmb00000000dBe4]6W:T>NiLR10
\T>^d@V4HZfWhK<g@@gCTY>h0000Ln`M0000M7C400000000dQfj000000000000000000000000<51ZI8QC000000000000h<EP0000000000000000000011o`DLdK
0000d7DP00000000X\o_00000000\?ME00000000l3B7@WDkDkDj0000HZZm0000X3@Y00000000XCIY000000000000l=`V000000000ja<0000000000000000LnVg
00000000X@WRi3@5000000004`I300000000000000000000000000000000li<20000000000000000000000000000000000000000ljKR56e_0000Pe?>00000000
0000e3Y7000000000000A82[000010640000m41I0000<HAKlBb?Dm^>]7:=TRf00000`5Oc0000a3hFlnT9000000000000H71>Hd>de5750000000000000?jK`[2O
i2_W0000820;0000L7BQ00000000000000000000TCBa0000000000000000HV_o0000PNR``Sjol]<200000000D5OM\kL:\@H20000LU?L0CkR00000000X;YG0000
00000000000000000000A0VclWDT0000d:DHlH[]000000000000\Wh`0000X16W00000000000000000000000000000000@TRP0000000000000000000002C30000
0000d=5L000000000000P5V<0000DQDNd:n_0000`iDOi4la00000000000000000000000000000000000000000000\3IN00000000DU[50000dOQM000000000000
05FF00000000000000000000LHG6\ni_00000000<9<^00000000\[7@000000000000dBIYPYBc0000000000000000M82;hkEI000000000PKJ00000000`QcZ0000
DXlS000000000000Lek;4kS`00000000000000000000Xb<P000000000000000000000000d5aV<iET8XVn<jNO0000000000000000000000000000\Wme00000000
U6Xc0000L;:lT]N34iYi00000000<MNAln6\00000000000000000000T`:<000000000000\FlMXf?i0000000000000000000000000000Di1Z0000000000000000
0000\C7R0000000000000000DH5N0000000000000000lJ[Jdl<W00000000d_Nh000000000000P4Q?00000000`21f`3YCH?KR0000P[:500000000XJEf00000000
E6oa0000000000000000000000000000HK4l000000000000000000000000000000000000HGPF\1aPh9a5h^RJ`PL?Pa@j000000000000000000000000000042dS
00000000a2lee7>6LdWP<XU[HLWR8keb00000000<7c000000000lgL0000000000000000000000000000000000000`0\Z00000000000000000000`X2J8[^d0000
LGNg000000004V2@<85P000000000000D1cIPnRfD9dE000000000000XaSka5@bd0n?X=Q4M875m5S=00004H[nA8@00000000000000000d<;<Q3YL<\6W0000dUgb
Y84S0000000000000000000000000000l971PQaBP6SX00000000Y7Gl0000lVL`0000Dbd\0000000000000000000000000000000010gG00008@GQ000000000000
0000X\6?0000<CE7<OTW`h0m00008Njk0c0\00000M0`00000000T2XS0000000000000000000000000000D41l0000000000000000105S00000000Q8F9HYU]XnV1
06P<0000dDO80gca08?K`Q[CP\9I05jU000000000000000000000000000000000000000000000000@hS>0000XCb;Li7EPi@C93HNT]SJlQiO0000@53k00000000
0000`?kS00000000000040JSXkW;\NE1L[c600000000<PgFi4LgTTeQP6dZ@R7@4imZ00000000l=NWl27>`\d14hZl0lJlXnX[000000000000000000000000m81K
00000000Teli000000000000000000000000i1IS\BH10000000000000000000000000000<HHCY1?0DVTB000000004QT100000000000000000000000096G]0000
00000000000000000000XCG_0000000000000000d=4B00000000M4Jl0000\f`hDi6NhjK7dUYA00000000HK2_\SOJ00000000PH=WhOY]000000000000\>=^0000
0000<EeUa7jI00000000@<6b8O5R000000000000@2^^`D^JPPXSd[FU]30c0000HFgc8PAk@^M]i5e=0000PR5g]4C=0000@:Pc8g?RTn920000DTKL0000XVhn16Id
0000P`G9Pj=@ha6@lWYMe77g0000XgeT0000000000000000T8;P000000000000Xo=L8Cg_000000000000`8cC00000000\iKW8a470000D0@aXbj]00000000@R7g
00000000PSac0000<a>5i6GKY5CG0000000000000000lZaKU4hJ00000000TPbW0000000000000000000000000000000000000000X`SO\n;\DCaEXnAR00000000
000000000000000000000000TcR:4JIn00000000\k5l000000000oj1000000000000000000000000<0NZE6_h<>m70000000000000000000000000Ve^0000hg3l
0000000000000000\CHY000000000000000000000000000000004VRb`b0K00000000000000000000L2=\0000@]lW00000000X0FK000000000000000000000000
0000000000000000Y4jN0000Q2eNe7Hb000000000000000000000000000000000000hAQe\@7Bl6eI\A62dK^B=3o9000000000000hLDW00000HIG000000000000
00000D6Q\?QFXD[Y<_3^\5EhXfL]D^;f4nbUP@F50000<49o0000000000000000X4?k000000000000000000000000000000000000HYgC@iWdPAd2000000000000
00000000DEcR83\I000000000000l;Qb0000D:i;D1\>H9=E`]?d0cGPd@iV000000000000000000000000000000000000DZ4S00000000000000000?H300000000
00000000000000000000<@2T10>d@[J4000000000000000000000NU3\:FH00000Wfm000000000000000000000000\ON7000000000000000000000`:N00000000
`6jm00000000d:Dc8IhBLfFY0000000000000000`RmiI554e4GQ000000000000000000000000d1]6L[6H@7Mn00000000PB:M0000U39B0000H40bL9Uo<4EL0_6?
0000l>JX<>PR0000H02U`@@^00000000P42>0000@J7=0000000000000000T>oh0AJ;0G@V00000000000000004\V\00000000000000000000PZ@a000000000000
hWN`000000000000@gBShDZ=\]b:0000<ETIdXVW94_e0000\3[44QF6092@D\PK0000XOWo0000XD;N00000000PdX30000`L2<<eI6000000004<GI@IW1d@k<0D9F
L;Xo\]]7000000000000TKMh00000000000000008L_ElKogQ2Pl41i>0000000080M28ae`dcXd0000000000000000000000000000000000000000D>ib00004f@P
000000000000d7[^\UeEI3PFXESL565300000000XT>C0000000000000000000000000000000000000000000000000000l?HThE5G0000U1T30000<X;d00000000
00000000M7Qn00000000000000000000000000008DFKXkjK0000HG^cPX0G90ogQ5ZN000000000000000000000000E1PCQ6:70000I5`<Pc220000000000000000
000000000000LoFa000000000000X_dk00000000PH<P0000H<AhU4om0000000000000000000000000000000000000000000000000000000000004<PFTj5mdIge
]5Q9m6R6Pk@JA6?_dEmZQ8D_000000000000`I48000056E_0000U8818[8c00008_`>\lm?H5K]<[Bjhi7k0000000000000000H>9N000000000000LS>F00000000
<A58i38d000000000000U5[D0000h27e00000000T]8oT_d1h`8N0000000000000000<Kig0000hDan0000\D1?00000000dDEXT7a5@_fS00000000000000000000
00000000000000000000a1EWd`2^0000000000000000000000000000000000000000TN<L000000000;\[00004D]20000<DAA0000hKUB0_H\000000000000XZF\
XHhG@hmKHlbS@b2j000000004cYR0000000000000000Tm06Q0LeXSAj00000000h6MF00000000000000004=8i`^KA00000m@D00000000X@i50000000000000000
`60;<SEC`oUi00000000000000000000000000000000000000000000000000000000U75c000000000000XSb<4i=l\[N_000000000000DX4R000000000000DXLl
0000d<8VLAomdZUl00000000h29bhU3k`001hZ>;0000000000008:8ETNH`0000000003mo00000000000000000000000000000000E4Y\P=[N<0ClH>i200000000
0000Ll_:H_iO000000000000000000000000A4SD0000\QSH000000000000000000000000TSA>00000000000000000000000000000000`9O^000000000000@:Zd
8L1l00000000\Kg<d64?PFRY0W0c00000000LSMnP7bIdT<=H=3c0000000000000000L:SS0000000000000h_0000000000000h;=Z00000000m4>i0000`a>_0000
0000L21GD;g9X58600000000XJmK0000000000000000000000000000000000000000M5`o0000000000000000h>]U00000000`0mA=3cT0000000000000000l1C[
d6U4d1m^hQ8\HR664_Dem4g]4CeW0TOJ0I\5T^Yg00000000\Hg;0000H4Y]\QFj000013K<<?XfPmNl\@K?00008VV?\Y8f000000000000@`L10000D:di53Pjhm6n
0000`i\8H;XKHB_n@\2d0000000000000>O8@QDgHSbV\_2c000000004>8a00000000`;Dn@ZFl00004QTg8OdJ\Wn?0000lNhB000000000000<Uh@4\lR0000009d
00000000000000000000000000000000000000000000T^^<0000`X`hTC5Tl_9AXnUR000000000000a86?000084]<000000000000814743`:00000000=2Ee0000
00000000l;;g000000000000HC\Z00000000XRMC00000;1eP:TV4EV2XY8D0000DZYaA28T00000000000000000000000000000000DcB2000000000000TKch0000
000000000000000083V8\NbmlRhBlUQX000000000000DBj70000PCH>000000000000000000000000000000008NIP0000E4IjE8=h0TTTTHS7l96^`kHl00000K2?
l7Ob<WMa00000000DR^XTDbdhRbSe8<]00000000000000000000000000000000000000000000\\HC0000ha[R0000000044]T0000lCbP000000000000`LCJdWlK
00000000`;>b<SU_00000000@PT^00000000000000000000E5?i0000LhDXI4A<00000000Lk>P00000R8C00000000LIOg0000H@N1h_P?00000000000000000000
4B7fXH>HL\Lm00000000ld0I0000hMRB000000000000@R4HX>4k00000000000000000000`3O?P7eR000000000000XN]hH4O000004PZDHTQ=PLXV0?:_Pn>\0000
0000E3TT00000000<_:8ddPYL`Ni00000000000000000000`^\6H;4B0000000000008J5Q\V008Wl100000000T@`XlWV>Da;h0000000000000000d?iB00000000
000000000000d;nI000011NN000000000000032`00000000LFj:0000@ASi000000000000000000000882lEjLl;1EDJ1<@WKK000000000000`3GR00000000PTPZ
H?QX0j?h000000000000D?IQ000000000000L:@i4HWR52KJ000000000000\5mi@Dg@8QSb00000000hVKhX<2<00004ij]000000000000X8]6m6mT8=i200000;n4
h<Ra000000000000000000000000L]?M@R^ElhcN000084OZTAYXh^QN000000000000PWIM08XQ0000X;?>@AW?T<KHXYce]2nB000000000\;N00008QQ3T`GSHL4<
0000LX1h81mmT8[^4_c@`nm;0000000000000000000000000000T99a00000000000000000000i5dP0000000015Sa0000000000000000hVD>lG`h00000000hmcY
02TMh1F^0000000000000000T1OQDO480000000000000000000000000000\64P000000000000X]cRhQbg0000<58Y@mgnP]GP@_J00000@In8A3E6T^T[00000000
000000000000DT0^ddIC0000PFc;000000008VU@\Wn2PkRZXo=m000000000000000000004VE90000dCn>00000000000000000000\WU600000000\O;`00000000
\S\]000000000000000000000000h^RV000000000000Q7RR@o:I4K[D0000Y5I28F\o000000000000000089DnHVOc0000l<8f8@I:00000000P1VC000000000000
L7Vj0000X8>2000000000000l:F500000000@HOXdA7T0lf3d0H8M49G00008_DK000000000000000000000000<WEk0000@4_o000000000fiL0000\M]G0000\2ZL
Y3Fe00000000000008^_\CYk8FCg0000XJ?ZTT^@<Eo842doT8g]<DOBHK<<deiU0\VE00000000<;@a`6l\0000000000000000000000000000000000000000X7`g
000000000S2YD3hD000000000000000000000000LD\UhXdge7Z_H18;<V<DLfOj0000837dl9kZ000000000000000000000000000087E?00008M2ULMN]00000000
0000<K=M`2Pa0000000000000000<4jB0YVZLbm[hHE[DCV7000000000000000000008E_YLkaLHlD8Y6>l0000h]O80000PlUN0000000000000000000000000000
000089YF000000000000@Ff_40iMDbnG00000000000000000000PAI_000000000000000000000000H0\;85kG00000000i8@B4S=Ph9HmH@Y6LBc=0000XIm80000
0000000000000000DTo100000000To@1l7n3`QLf000000000000Q4`[0000000000000000000000000000000000000000M5AOM7I4000000000000000000000LJ\
=5?900000000DN15PX4F00000000<_LJhE:0hFcdX<V\00000000\C5H0000000000000000hQB7000089X@00000000@j;W0000000095[h0000Dn`a<:`P0`Z`LGI_
<TB50`=V\Bn=8f4`0000000000000000A5B000000UgP0000\e4V]8AM`^4o0000000000000000TeOg]7@d000000000000\^@d000000000000=6a`0000L8S40000
00000000000000000000DcQ60000hIAH0000000000000000H?070000h3l[DS2ADH=B\50IL?J2h17ITAS6L]Sj0000000000000000000000000KeG000000000000
00000000000000000`DIhdT593ge000000000000hacDhM`=00000000h[;M0000000000000000m8@T00000d4B4<AMQ0]X00000000`biU00000000HD=0<XEGI4?h
T7<Yh75_TfZJ000000000000000000000000dc`b0000XBbPT8L6000000000000000000000000\RJg00000000000000004KgQ0000dI^P4S7C00000000@4E:0000
@Ea04F=d0000L4^=D55?0000X=Rg000000000000000000000000HMl]0000000000000000000000004Tgo0000lk>100000000000000000000TYEY000000000000
0000000000000000000000000000000000004[PZPm>E000000000000=41m0000000000000000D;MKX[malS9C0000000000000000@_HL00000000000000000000
0neG00000000lQ^f00000kIM16aBX5mBdW32LQgA8hlN`>Scd^Vb000000008i>H000000000000000000004J6J0;gTdi\h<V>]000000000000000000000DBn0000
`d300ngj@POK57]20000000000000000000000000I?X0000000000000000hl@[0000\D9Y`]KG000000000ZD600000000d=mA0000T5gj0000<O8f0000a5US0000
0000000000000000@5XX00000000@Skj0000000000000000DcnnL_X=00000000000000004V^5@<9C0000000000008MF=Lf<H00000000hCX@0000000000000000
00000000h0_o0000000000000000000000000000000095Jm000000000000d^oD00000000000000000000`OZK000000000000000000000000Y3m8P^:6Xo20`Lba
0000Hj9O0000000000000000@_i8000000000000000000000000000000000F3J00000000@FZADBde\U8k`D:Z00000000000000000000`PI30000000000000000
00000NQAPQ=F8h2H00000000000000000000000000000000000000000000000000000000000000000000000000000000<Gfo000000000000\[cHe06g0NG@=5TW
0000000000000000000000000000000000000000000000000000l=lf`aC40000000000000000000000000000000000000000000000000000\5Yg00000QhEDWEU
\e910000@>ERH`9M@Lga00000000LT^O000000000000000000000000<VHm0000@8QI00000000000000000000d^O]00000000i5eg<TaD00008J[7000000000000
00000000dN]0T?eQ`i2I00000000000000000000`6:<P=Pc\NMc4mV`dmhK000000000000D^n>dKmi00000000P2k<PKHSE4Z100008Y@E00000000000000000000
lFA[000000000000000000000000P3UA0000000000004131lXK9000000000000HW^W@h2c00000000000000000000D@E:@eSDU6J300000000000000000000`FZW
000000000000000000000000DO7F00000000\;a<0000`^=mhWLh0000]3>=h<[X0000d8MM000053hX0000000000000000dcj:00000000`87A0000000000000000
0000XMBQ0000000000000000000000000000PP<H000000000000000000000000\@>M0000000000000000000000000000000000000000lXme8YOA0000dMhdXQ<k
XX;=d?SJ0000000000000000PePX0000lnZ60000000000008O^[00000000I8SY000000000000m7lM\?F9lWO80000000098R9P6hQ0000\T^^T;6W000000000000
0000L;k80000L=cUh[Ec8B;QL0?]<VTV00004eh3dgAE0000\GH600000000000000000000X;hj0000000000000000l\\K0J^m0000000000000000000000000000
0000@k6H00000000I0:S00000000`COJ0000LEiT0000XIAj0V7`0000HUc\000000000000000000008PPa\dR10000000000000000000000000000`\gD00000mEN
`e3@00000000XHgM0000<WCbH3R2X_H0000000000000000000000000000000000000000000000000000000000000`g\D00000000000000000000XF7e\bA20000
0000D1TL0000000000000000I4J<00000000XP?000000000000000008Hh`0000000000000000000000000000000000000000000000000000L]2]00000000X:8o
0000000000000000@7UhI6:I000000000000d;n_]7?20000l7AQ00000000H=nD0000000000000000l93\0000DOTj000000008fQPhNRF0000000000000000``aN
0000dBA8LGca00000000000000000000000000000000000000004eoX000000000000`hIm0000000000000000\57b00000000000000000000hP9ZT]JDPekY`g15
`GKZ000000000000\?_P0000LAggm4NSX=h@T@c4dY[alWT:0;1U\loO0000lIK;TPi90QfS@mM0Loo100000000000000000000000000000000l9`d000000000000
\P6AhX^H\le:X9FT00000000H=BT000000004cMVXJVFXlRMHVQT0000000000000000000000000000T\c<000001jo8QQW0jjX0000h2fS@CAdDUZX0]J^PBlbhKI3
LRf`P_n300000000000000000000D8GO000000000000000000000000L59cX0<hD1GRP?^1\]MATj^3000000000000lL5j4AGjX<QfTOj=Lm:ZhdCR00000000`8J3
@>1d8ZAOX[800\NShni70000M0=P0WWa00000000h0QPH^g_<_Bc@cg;51W`000000000000000000000000HS^500000000\aUX000000000000000000000000E4kP
0000h9:g00000000L@nB00000000000000000000DFNl0000000015jbHMaV00000000000000000000dL>Y00000000d9OBH0Ubh@L4HU``14NA000000000000XoZb
0000lYgT000000000000h;@AHBhglDA\@o:j`\J1HCYJd`9\XLDeL`JedFjl0000@@6>0000lTMSd=KV00000000`4`T00000000d_@78W7G`X7H0000PVg700000000
@lPe09ng0000`R]HL1:H0000XN<g`^Ie0000000000000000ThUn000000000000@6F2DX35D\ON966S000000000000000000000000I8:S0000000000000000H]fM
d<:A`_`L00000000h>ae@BQL<h]L000000004eoB\LK58aO=<@QjTO;0PMLP<n_K0000U4O700000000<7I>0000000000000000Hj2W000000000000D;9=@Oi:0000
l2mH`c<O0000TCf_00000000000000000000000000000000L]8700000000df@fm1SI0000000000000000000000000000PAZoP]\M00000000LM>60000`@hC=6<\
0000000000000000000000000000LYR40000T<MjPL8@000000000000D=b2LZlELc^^0000TA?;000000000000000000000000`XF^000000000000000000000000
000000004<JoTD`K000000000000dXMa0000000000000000000000000^kb000000000000H0WYDUlW0000000000000000e2@F0000000000000000DOVl00000000
0000000050Kj97`5000000000000\`X50000DWC=<gjd00000000000000000000=6P6PI]U<aAU\\OaHaHWY5WB0000000000000000@EK^@7YW000000004R1k0000
0000000000008Z\P0000000000000000D89=00000000000000000000\OIlh?GY0000000000000000PQ9Pl7fnm2`80000H17c0000DS\6\8D_00000000DRZV0000
L1nU<OoD0000000000000000000000008_5A\QBjI4AN\H@ZA6mB00000000\XeU00000000m55a00000000hSDR00000000`[N300008b_FX97>`OXd\SQ0XP0ZP]f3
\jT5U3Jj000000000000dUFL0000E69GQ7:[00000TJ0000000000000L;6NY4_G0000PLSg00000000Q0eD0O5hl?15`\S1e7<80000dB^I000000000000PAM=8kBd
00000000Q7^@000000000000\V;J000000000000000000000000000000000000<3^S0000L;f\0V4;l0ln00000000000000000000]3?ZL1Z_`Ejh@F1JXK21hTh@
0000000000000000000000000000000000000000l45KDL09h:j5PKn[00000000X47_00008I;gh`6l000000000J2D8Kf;\e8G\>gn000000000000000000000000
000000000000000000000000000000000000P?c?lSSi00000]nm0000D`FG0000PGU<00000000000003AX00000000LZc>000000000H5[0gCc0000000000000000
00000000\a^6LMHT00000000P=?e000000000000HeLF`W8;<1Bc\EhHHH9^00000000000000000000dX=44aQS00000000LQ7400000000\;L000000000PH_X07L=
0000E3ZB0VJo000000000000000000000000`gW9000000000000X?B8dU;\0000a6C^0000L5=U0000T`<>0000H@FD00000000000000000000@2fn4\V:173m0000
00000000000000000000000009\h0000`CSK00000000000000000000000000000000000000000000M84bA4=a@=@aT@=C4QbP000000000000000000008<nN0000
X95G00004VdD0000XP2kH[Ph45]5Hf\9<k[8H6RKdV0VDZn^d3`KDc6FDlF<00000000000000000000000000000000XI==00000000000000000000\FhT00000000
hIKo00000000000000000000000000000000DU1O00000000h6h5<d5500000000000000000000<6A>0000000000000000000000000000HI0dlUeX0000X]Lm0000
00000000000095>g00000000@_>=dE090000`djcP[Cg00000000@Y33ThLL0000P4]n00000000LO`M@GL10000000000000000000000000000000000000000<GG6
00000000@[=g00000000000000000000000000000000000000000000000000000000000000000@C]0000e07n000000000000T\@C00000000LOIN0fJW00000000
00000000000000000000U3Ag@AY9PQ9^00000000000000004Soc`omK0000000000000000PdMH00000000`@Pa4>A4<\T6HcNB0000<5W74<87Y5QN00000000A5PC
000000000000`ShJ000000000000<iefLH8N000000000000000000000000`ZnE00004<UI0000@dhOD5YV000000008TIA0000\INdHhG300000000000000000000
hA8Z00000JYNLC@m0000laeF0000000000000000PNKTD5f3000000000000000000000000<2ke000000000000HmYF0000P4Ri0000000000000000X?C700000000
0000000000000000000000008Xc200000000lcaH000000000000`:;`0]b`00000000000000000000000000000;2`dF]cX_E<Pf74TMmdlmX_000000000000H8V^
LOQ<0000000000000000DE>V00000000000000004kCJ00000000lM>FA39W0000000000000000`Rgo0000000000000000XILaX7\Xe6fmL8goHUm1000000000000
0000X:^NA4:g0000000000000000@9_5]11_PeSe00000000492l000000000000000000000000TiLb0000000000000000\EON0000<[QN0000000000000000`an]
<0b30000\0`H42LePID:`Rb3000000008NH;\nedLE?7Q2:R00000000000000000000PHZL000000000000h4A]T=cc95oQ0000<2lo000000000000h=YP00000000
000000000000lIAY000000000000000000000000D2^CD5Qg000000000G>f4]1W00000000lNNP000000000000000000000000`ki9d05H000000000000]7[10000
TSCZ0000000000000000000000008=WG00000000000000000000TmcC00008U4chmo7<]R30000TN`4XQl`4aKiDl4=0000T<:aHS]4000000000000@Uj_\de`Q563
00000000PKA_E79G0000lEXLl^h^\0Rflc?100000000000000000000000000000000000000008iiUh2F54XdT000000000000000000000000000000000000\G`U
H0N=``Qa`26_0000000000000000X0]:dHD80000000000000000000000000000000000000000000000000000ho1:00000000000000000000DOn>XcH1PS]T0000
4<2N00000000@M5O0000\2Qj0000TCeh000000000000<QZh0000dL5;\PWPHRjf000000000000H[<[00000000X=[9Df_=0000000015N?00004c]04HOB00000000
hN^B4UoR00000000]6M64eA40000\0jOL8l^TNS;0000<?E7Tof]00000000X4AD0000<S7SPI<U88o3000000000000XQif000000000000P0aDdQm=dWRP<5\T07l[
L7[1lQo>X`YL00000000PCG4l6o?HZP2Di[J0000d43;X>gC0000X16?`1UV00000[Ma0000000000000000lRn;4[S;\[dQH2CA000000000000000000000000HSVL
00000000000000000000000000000000000000000000000000000\nO00000000L@A<E58:H4:D@>`0T>K8TJNFHNOJ8U4Q8A>hdb=A00008H39DOM[0000l0V`HLB8
`Y2@U6HGi7;T00000j0:00000000000000000000h=Qe00000000000000000000Xh0B0000000000000000@8R`A6kk0000000000000000lA<L00000000\C3b0000
17LR00000nmm0000000000000000831K@_PZT`:l0000h]NC00000Hed00004[R2000000FZ@3TG000000004U]00000\_I`T>mI0000a1bd0000l9=_000000000000
L226<:h`\@8C<`>aI7AH00000000TjTG@BNc00000000LXbA0000i7a[00000000000000000000000000000000000000000000000002P200000000L<I>00000000
Xkbh4?P<000000000000000000000000@_[;<XBk00000000000000000000l?_3000000000000000000000000000000000K4UD_0<0000HMDLlZ:L0000U1DF0000
000000000000D8Yk00000000000000000000XPlX00000000@LC200000000M2448i;\00000000000000000000D9;C00000000l`nSXJ?i00000000hVLT00000000
0000000000000000000000000000T2:K`fnA00000000@\1^000000000000Hfdl00000000\:<950950000000000000000XD5L000000004<0<@?i`\AiOM4YJLFT5
00000000000000000000000000000000000000000000HS]D00000000LoIa0000HHCN000000000000PAAX0000=4X<Q8H=0000`Eff0000\X<Z\CBR0000m3_I01Fo
00000000000000000000000000000000hiOU000000000000000000004GX>00000V2X0Yh^L<Uk0iPG000000000000000000000000000000000000000000000000
D=_k000000000000hil;000000000000HY9nl@dKXGWV@Jh3hZ`TX6=?dMU7dl7RT?B^Hl]X0000`I9]lQ200N:IXg@=000000000000@MhK07JAD`IW000000000000
0000T82lT29NPH`FLW4E\ZNl0^5DhSUH00000000000000000000000000000000h1@L\BUcDakh0000hF<\M5Ikl2;K0000000000004_o<000006O[4EN?XZVe0000
0000000000000000l;Xb8:kbDnLKi3W]00000000i7YldOe?i7ko00000000<=:I000000000000000000000000LEnO55JU0000000000000h\800000000X>ge0000
d2R[LGUMLGm0XOn_dY\idP59@lf\00000000X:0j<]5n00000`b9M7GE00000000Td6E00000000lY_A0000lNEQ4[eL@_od00000000000000000000deWO<_;P0000
0000P:]Q0000P?9<l]1n00000000`IY^4_g8PDhN000000000000T^3BX_U60000000000000000d9Bk0000000000004bV_lMh9hnNA000000000000000000000000
LHUZ@20nP:BFH@Xh4LKf95iH000000000000X2WS`Df<00000000000000000000lNDR`T`M00000000lQ_=41kLLKoM00000000000000000000000000000_5RDD@[
00000K>n0000000000000000HejA@^m20000I2MiLGo=0000Q70T\Y1dI6VG000000000000000000000000LL<_000000000000I44m0000000000000000`4hm0000
00000000000000000000HVRG000000004d?_000000000000000000000000000000000000000000000000hP4`000000000000h4>HT\Wc0000TaIi000000000000
0000459>l9Jd0000DUbLH6@C000000000000DIinT@^OH``_l9PGLY?O0000@nQb00000000000000000000LTeB4@X7da4L826m8eJ\@fBQ4B:>0000000000000000
0000<7MC4^Z_0000Xl\eH`>50e^X0000000000000000L9>Z@TJNX\>941[M000000000000PCML0000000000000000HG860000P\kH0000dLE<HQ]d000000000000
XA3X000000004:OD0000000000000000hiG:d0cJLFYhl[ObhaiT00000000000000000000Q88C48Sl00004SBG00000000000000000c7ZL<e`51Qo00000000M3Ih
00000000`4fI0BY?00000000i2^O00000000X1;60000000000000000000000004=do0^Wa0000000000000000D\6c<W1Z00000000DO\B8g>Zl\8`XDU>e7@R0000
0000000043c60BnN00000?mf0000\:B04R4TL2AjX3@E@Occ00008?<\00008i;6<_6LXfNH00000000L^_7000000008kfg0000DJWj000000000Gj`000000000000
00000000T>NA00000000<5:R000000000000H`;S8IV80000h=>`4^Qh00000000000000008HA00000<69^I6?k0000@^R<00000000PPTB0000000000004Kc@0L?\
00000000\oIE00000000000000000000hS<S0000TSTJ000000000000000000000000l1JJ8?`Ch@P80hCj0000<5=G0000h4d]0000000000000000hb;W000012gX
00000000M6Ve0000dM6E000040:5dPLW0000000000000000@OoU00000000TQ0YlEFb0000000000000000000000000000T3nXhT3>85lh\i<L00000000<`0e0000
00000000000009]d\Y[8@=<>0000000000000000000000000000000000000000000000000000000084bii14M000000000000XeQA000000000000000000000000
hEL9PmU800000000X8N^000000004EB;LVCS000000000000LY3\54V500000000P3DZ000000000000000000000000\5IN0000000000004Y[Q00000000X`0M0000
000000000000000000000000=1RY00000000000000000000HXP70000\S8Q<AjA000000000000dd@J0000\If_000000000000H`P\4ab:X3EK0000@=_U00000000
8S[FPmjc0000000000000000lY4I0000X5@<T8I_PZQ<00004NZ?0000Lcl80000<FJ`PWQ8000000000000000000000000TcjR82AR00000000\TV900000000@CDi
dfoH`VSG000000000000000000000000h?Ul0000000000000000000000008:f`00000000000000000000000000000000000000000000000000000000XigY0000
00000000000000000000000000000000000000000000\;5XlLL>00000000P01DhPH8\Z>W00000000000000000000924j0000000000000000PNI00000DiA20000
0000000040Td000000000000825:0000000000000000000000000000000000000000000000000000LG;>00004e:I0000000000000000HTiI0000000000000000
00000000Da;80000h>SEXBd80000LmNXTmTC00000000DS5V0000000000000000hf1L0000000000008:S;00000000M3NZE8E18Wai0000A3d\P:AE00000000@V6N
00000000000000000000000000004kM<0000000000000000Pkh?00000000\d^U0000=65o000000000000T@BCdLELU2j:0000000000000000@`@0a2G900000000
4Q`hPDDJ\F__]1?W00000000000000000000000000000000000000000000000000000000@Sch00000000`G7>00000dNl00000000<RGQhRH400004G3@lPKgD<4O
M6Sh0000000000000000`@il00000000DTaie58L000000000000Da_T000000008@VM`<<dX<kS0=^60MJM4ahe4hL:00000000000000000000HXhB000000000000
00000000dP]F0000000000000000dE?I\_>f]7FO0000D4Jf49WdDRVd@^eB`6`]DeX256^000000000LG_j4\bV00000000@<jd4^TI000000000000lfH;dmBX0000
0000TIgR00000000000000000CCc0000<cZj000000000000000000000000000000000000HKXWX\L[000000000000000000000000\h@Qh3lEDlKQdDPb0000lj<@
0000000000000000000000000000000000000000<1D[0000@iJK000000008Q2ClZYM00000000I8K:0000\]7^00000000\JlS0000000000000000000000000000
TKMU0000LV:]000000000000000000004NF016T^000000000000<6Qo00000000000000000000DZmi0000000000004NU^a7bB0000m03c0000TLc>\jkH8oX20000
PR_]M2kHLC_Hl6YI<:god?4om89o000000000000000000000000TF`AX^[B@AKTLNT5<fPHh7T\e5ID0000000000000000lN@V00000000lJE2000000000000U0<h
0000leIP12`e=17Y000000000000000000000000000000000000000000000000TGAMdgIl0000000000000000H:IG00000000000000000000E5XYdFFV00000000
00000000000085ZDDI690000dJhJ00000000LHcUe590@HC;LCZ=4c58000000000A<?0000lS4b0000dJ=e00000000LU;=51`H0000000000000000000000008eKd
0000HTE4=76h000000004`Ah0000000001??000000000000000000000000dKZOI6jW41DI45bKTY5Da8;=00000000ddB_DHBf@aE3@BYO0000hFo70JQVDSSXH>R0
0000\\e50000\;IVDN6i0000H6]l0000hGjLdN2l0000973N00000000@eg700000000M6Y500004[_?0000@BlL0000\Cja8hVC00000000000044UjTV\[00008YJ3
00004hh5000000000000=85@l3h[00000000\X[G0000`5a10000000000000000h8\b0K6X87P?DVBX000000000000D=2c00000000DSH:00000000000000000000
0000000000000000000000000000Pl8=0000@7lg4iQ_<lJX00000000<dSBI3EllQ;N000000000000000000000000000000000000000009GHl[We`8SV0000I8:A
<TKf@]370000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`RR:0000D2Nk000000000000PYXj0000
DRkY@iCmY5W6000054S2X=Ze`=RA4bWTl3VI0l4b0000000000000@JH00000000\>f2XY<[h8oGU7?bDWKc0000H90>D^l10000<U[h00000000980U000000000000
00000000@e:a@oMU00000000000000000000000000000000hAD700000000000009ba00000000HI`k8VfMhU]NI5mDdB@30000P@C8\7`Y0000l6BM000000000>>9
I4_S0000000000000000000000000000]6`mLB3@\B[<<VkO8]?74<8G00000000lA7ALh=M000000004diN0000000000000000E4VY14ZCPJZ;0000m32UT[Ra0000
dC`ULW5DLDQnL\f\Dd7U00000000h5aEdD;@`Gd20000DY:R`klG<25Ud4VW0000`;Lnh@kRTc=^0000L;be00000;Qm00000000DkQ2000000000000000000000000
0000000000000000@=jn`RnL00000000TGgj00000000]0`G00000000a0@2<Aem0000XM^Y00000000D7M3DA;6lD`a<ZoHHSiR00000000Q7e30000]1LbTG900000
l;WQ0000000000000000X=2E00008Ff38A9j17We0000@SO80000T@a=lN5H0000000000000000X[FD0000`^67Tmej000000000000T81lh<DkLH^@dMob@N?0`TH>
0Z:7H[=O4mI5M4\500000000000000000000XMdM000000000000X`Cn0000DYSI000000000000\VL70000M5[20000LVBnd7@BL;`IP96G\>UW00000000DLZ<0000
P]>a000000000000m6L^0000Ho0l000000000000D4P<00000000@Z_Q00000000000000004D[>\<1k\U=X00000000PF6400008^`8m63k0000LZ3ZY1UJ4QXj0000
000042EL000000000000D[l10000\d2LDhYR000000000000H5N_00000000A4OI0000000000000000PFGii48W00000000`J1n0000\L:04b`X0000h7Fc`J2_0000
00000000<__Y0000000000000000@KDH00000000000000000000TH780000dB[b0000000000000000=8>C\I^4PfbU0000THQWd]`2000000000000000000000000
0000000000000000000000000000462;00000000000000000000000000000000TJ[n`cL0LQWL0000000000000000\Y8T`feI000000000000000000008<iJ0000
0m7V00000000000000000000000000000000<lMh<[HU000000000000`M8O00000000000000000000@HJK000000000000LB[Q00000000Y8SG0000D_c[00000QL3
`4TE00000000000000000000T^:`000000000000000000000000h9cmhGfZ0000000083J^`C:m000000000000`DKXl>W>HDlbl9l3@fhi000000008YBU@NVI0000
lHS\000000000000000000000000000000000000XPa]0:`60000h]`n00000000<5B<00000000T0A;@FIm0000000000000000d]>JLei?000000000000X7N><LgC
4RA1000000000bLM000000000000000000000000E2<MhgkUT\8NDiR30000000000000000T1T2<7ek<JegHSCfXYK?<fej0000000016QM000000008Fh7PB_:TGVj
lZSD@\Af0000hmial:g9XYc20000PK?C8V9a0000`5ah4ZQJ0hE5LoP@000000000000L4;4H^BB<>Po000000000000\Gf>00000000000000000000000000000000
971Pd2K@0000dh9HhH6h000000000000000000000000<DZo000000000JN_TUg=@GDLPI=QL=1800004>[60000\T]g000000000000X?ke=6e5l`4<00004W<O]0_C
4C:J<:?l00008Uhi00000000L0hbU3n:0000lDa20000HWkC00000000A5fc0S=@@BjJ00000000L_I9@^F=00000000000000000fd0M3?BM5XG0000000000004oml
15GgP`F:4bSH0000dHb?`4[h0000000000000000000000000000<EiH0000000000008Xm;000000000000dWi`0000T1b@00000000\B0=0000XB:0000000000000
0000L]9>00000000LDK3@l;<000000000000``2D0000d]L000000000Le3mh`i:00008QBQ00000000DZJD00000000\>7R000000000000000000000000TI0O4cbf
lHkhL?I1<Yia000000000000dKBS0000@7X8000000000000D[TP00000000000000000000DS_C00000000@I?6PP8I000000000000000000000000T<Ek8Xi8D@_2
TiPk0000014m000000000000D`Q>hcfMQ5`K000000000000A7WS0000000000000000`98100000000l^bJ000000000000000000000000000000000000TU^S0e`:
l\DYT]lFDmXIXK]oa56ETIjZ000000000000`D1]00000000\2ha<ild00000000H8mYL?5]TG4X0=L=@XY:lZXbX^jH4a=@Loe90000]3@ne3jP0000000000000000
000000000000000000000000lEVm0000000000000000X1NL00000000DlYh0000000000000000000000000000lPm[81c4X798LR[K00000000000000000000lCmd
XK@E00000000Xg[00000000000000LT^0000l:07HYRF0000A7a7@fR1=4H>11hI8Ncg0000000000000000000000000000E6[c00000000D<1LLZ?l0000d_Z90000
"#, [
w(S::Summary, L::En), w(S::Interests, L::Fr), w(S::Work, L::Pt), w(S::Education, L::Pt), w(S::Summary, L::Fr), w(S::References, L::Nl), w(S::Other, L::Nl), w(S::Courses, L::Nl),
w(S::Skills, L::It), w(S::Skills, L::Ro), w(S::Languages, L::Ro), w(S::Certificates, L::It), w(S::Skills, L::En), w(S::Summary, L::En), w(S::Summary, L::It), w(S::Education, L::De),
w(S::Certificates, L::De), w(S::Courses, L::Cs), w(S::Courses, L::Cs), w(S::Courses, L::Sk), w(S::Awards, L::En), w(S::Work, L::En), w(S::Education, L::En), w(S::Projects, L::En),
w(S::Education, L::Es), w(S::Education, L::Nl), w(S::Volunteer, L::Pt), w(S::Conferences, L::Id), w(S::Volunteer, L::Es), w(S::Certificates, L::En), w(S::Certificates, L::Fr), w(S::Certificates, L::Fr),
w(S::Summary, L::Es), w(S::Summary, L::Ga), w(S::Projects, L::Tr), w(S::Courses, L::Pt), w(S::Certificates, L::Es), w(S::Certificates, L::Ca), w(S::Certificates, L::Pt), w(S::Certificates, L::Ro),
w(S::Work, L::Es), w(S::Interests, L::Es), w(S::Volunteer, L::En), w(S::Work, L::Ro), w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca), w(S::Volunteer, L::Nl), w(S::Volunteer, L::Fr),
w(S::Work, L::Fr), w(S::Interests, L::En), w(S::Courses, L::Es), w(S::Basics, L::Hu), w(S::Other, L::En), w(S::Courses, L::En), w(S::Memberships, L::Fr), w(S::Memberships, L::Is),
w(S::Attachments, L::Es), w(S::Attachments, L::Ca), w(S::Other, L::Is), w(S::Memberships, L::En), w(S::Memberships, L::Fr), w(S::Memberships, L::It), w(S::Interests, L::Ca), w(S::Memberships, L::Es),
w(S::Memberships, L::Ca), w(S::Memberships, L::Pt), w(S::Memberships, L::Id), w(S::Memberships, L::Ro), w(S::Awards, L::Is), w(S::Courses, L::It), w(S::Summary, L::Is), w(S::Work, L::Hu),
w(S::Interests, L::Is), w(S::Work, L::Fi), w(S::Publications, L::Ga), w(S::Interests, L::Lv), w(S::References, L::Hu), w(S::DrivingLicences, L::Fi), w(S::Education, L::Cs), w(S::Education, L::Sk),
w(S::Education, L::Tr), w(S::Publications, L::Tr), w(S::Education, L::Da), w(S::Education, L::Sv), w(S::Education, L::Nb), w(S::Education, L::Lv), w(S::Education, L::Sl), w(S::Education, L::Hr),
w(S::Education, L::SrLatn), w(S::Education, L::Fi), w(S::Conferences, L::Cs), w(S::Other, L::Mt), w(S::Volunteer, L::Fi), w(S::Volunteer, L::Pl), w(S::Skills, L::Hr), w(S::Skills, L::SrLatn),
w(S::Courses, L::Tr), w(S::Wishes, L::Hu), w(S::Attachments, L::It), w(S::Courses, L::Ro), w(S::Other, L::Ro), w(S::Other, L::Ca), w(S::Languages, L::It), w(S::Work, L::It),
w(S::Other, L::It), w(S::Skills, L::Ca), w(S::Courses, L::Ca), w(S::Summary, L::Tr), w(S::Wishes, L::Nl), w(S::Work, L::Et), w(S::Skills, L::Fi), w(S::Summary, L::Fi),
w(S::Courses, L::Fi), w(S::Publications, L::Vi), w(S::Basics, L::It), w(S::References, L::Da), w(S::References, L::Nb), w(S::Languages, L::Nl), w(S::Other, L::Da), w(S::Languages, L::Sv),
w(S::Courses, L::Nb), w(S::Skills, L::Nb), w(S::Other, L::Nb), w(S::Awards, L::Da), w(S::Attachments, L::Ro), w(S::Attachments, L::Es), w(S::Attachments, L::Pt), w(S::Basics, L::De),
w(S::Wishes, L::De), w(S::Attachments, L::De), w(S::Other, L::Sv), w(S::Work, L::Nb), w(S::Attachments, L::Mt), w(S::Attachments, L::Fr), w(S::Attachments, L::En), w(S::Attachments, L::Fr),
w(S::Work, L::Da), w(S::CoverLetter, L::De), w(S::Awards, L::Fi), w(S::CoverLetter, L::Da), w(S::Work, L::Sv), w(S::Work, L::De), w(S::Awards, L::Lv), w(S::Awards, L::Lt),
w(S::Summary, L::Lt), w(S::Certificates, L::Lv), w(S::Courses, L::Lv), w(S::Attachments, L::En), w(S::CoverLetter, L::En), w(S::Summary, L::Lv), w(S::Summary, L::Pt), w(S::Publications, L::Pt),
w(S::Skills, L::Pt), w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Tr), w(S::Wishes, L::Tr), w(S::Work, L::Nl),
w(S::References, L::De), w(S::Interests, L::Pt), w(S::Volunteer, L::Lv), w(S::Conferences, L::Nb), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Publications, L::Ca), w(S::Publications, L::En),
w(S::Publications, L::Fr), w(S::Publications, L::Ro), w(S::Publications, L::It), w(S::Publications, L::Es), w(S::Publications, L::De), w(S::Publications, L::Id), w(S::Publications, L::Nl), w(S::Publications, L::Fi),
w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Publications, L::Mt), w(S::Publications, L::Et), w(S::Publications, L::Pl), w(S::Skills, L::Et), w(S::Attachments, L::Fi),
w(S::Basics, L::Lt), w(S::Skills, L::Lt), w(S::Projects, L::Lt), w(S::References, L::Lt), w(S::Memberships, L::Lt), w(S::Wishes, L::It), w(S::Volunteer, L::It), w(S::Memberships, L::Mt),
w(S::Awards, L::Ca), w(S::Wishes, L::Ro), w(S::Courses, L::Fr), w(S::Certificates, L::Lt), w(S::References, L::Lv), w(S::References, L::Nb), w(S::Interests, L::It), w(S::Volunteer, L::Mt),
w(S::Work, L::Is), w(S::Awards, L::Et), w(S::Courses, L::De), w(S::Projects, L::De), w(S::Publications, L::De), w(S::Interests, L::De), w(S::Volunteer, L::De), w(S::Awards, L::De),
w(S::DigitalSelfAssessment, L::Fr), w(S::DigitalSelfAssessment, L::Pt), w(S::DigitalSelfAssessment, L::Ca), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Ro), w(S::Certificates, L::Nb), w(S::Certificates, L::Da), w(S::DrivingLicences, L::Lv),
w(S::Summary, L::It), w(S::DigitalSelfAssessment, L::It), w(S::Other, L::Fr), w(S::Languages, L::Fr), w(S::Wishes, L::En), w(S::Conferences, L::Mt), w(S::Awards, L::En), w(S::Awards, L::Nl),
w(S::DigitalSelfAssessment, L::Mt), w(S::Projects, L::Pl), w(S::Certificates, L::En), w(S::Profiles, L::Tr), w(S::Languages, L::Id), w(S::Skills, L::Id), w(S::Memberships, L::Ga), w(S::Summary, L::Vi),
w(S::Education, L::Vi), w(S::Certificates, L::Vi), w(S::DrivingLicences, L::Vi), w(S::Awards, L::Tr), w(S::Basics, L::En), w(S::Basics, L::Nl), w(S::Awards, L::Id), w(S::Awards, L::Es),
w(S::CoverLetter, L::Nl), w(S::Conferences, L::Da), w(S::Certificates, L::Nl), w(S::Awards, L::Nl), w(S::Certificates, L::Sv), w(S::Projects, L::Nl), w(S::Skills, L::Nl), w(S::Certificates, L::Tr),
w(S::Summary, L::Hu), w(S::Memberships, L::Nl), w(S::Skills, L::De), w(S::Memberships, L::De), w(S::Summary, L::De), w(S::Publications, L::Sl), w(S::Memberships, L::Lv), w(S::Attachments, L::Nl),
w(S::Attachments, L::Da), w(S::Attachments, L::Sv), w(S::Languages, L::Tr), w(S::Basics, L::Tr), w(S::DrivingLicences, L::Is), w(S::Basics, L::Id), w(S::Summary, L::Es), w(S::Summary, L::Pt),
w(S::Summary, L::It), w(S::Summary, L::Ca), w(S::Publications, L::Is), w(S::Certificates, L::Hu), w(S::Memberships, L::En), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Awards, L::Pt),
w(S::Awards, L::Mt), w(S::Awards, L::It), w(S::Interests, L::Tr), w(S::Awards, L::Fr), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Interests, L::Nl), w(S::Publications, L::Id),
w(S::Awards, L::Ro), w(S::Projects, L::Vi), w(S::Courses, L::Vi), w(S::Skills, L::Vi), w(S::Education, L::Ga), w(S::Interests, L::Ga), w(S::Work, L::Tr), w(S::Conferences, L::Tr),
w(S::Summary, L::Ro), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Wishes, L::Pt), w(S::DrivingLicences, L::Es), w(S::DrivingLicences, L::Ro), w(S::DrivingLicences, L::Ca), w(S::Work, L::Ca),
w(S::Education, L::It), w(S::Work, L::Fr), w(S::Work, L::Nl), w(S::CoverLetter, L::Pt), w(S::DrivingLicences, L::Pt), w(S::CoverLetter, L::Ca), w(S::CoverLetter, L::Es), w(S::References, L::Pt),
w(S::References, L::Es), w(S::References, L::Ca), w(S::Projects, L::Fr), w(S::Wishes, L::Fr), w(S::Certificates, L::Ga), w(S::DrivingLicences, L::Ga), w(S::Attachments, L::Ga), w(S::Courses, L::Ga),
w(S::Summary, L::Pl), w(S::Awards, L::Cs), w(S::Awards, L::Sk), w(S::Projects, L::Ro), w(S::Certificates, L::Es), w(S::Certificates, L::Pt), w(S::Certificates, L::En), w(S::Certificates, L::Ro),
w(S::Certificates, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Cs), w(S::Certificates, L::Sk), w(S::Certificates, L::Hr), w(S::Certificates, L::Sv), w(S::Certificates, L::Da), w(S::Certificates, L::Sl),
w(S::Certificates, L::Hr), w(S::Certificates, L::Mt), w(S::Certificates, L::Sl), w(S::Certificates, L::Mt), w(S::Certificates, L::Cs), w(S::Certificates, L::Sk), w(S::Certificates, L::Pl), w(S::Other, L::Tr),
w(S::References, L::En), w(S::Publications, L::Hu), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::Summary, L::Sl), w(S::Other, L::Lv), w(S::Skills, L::Lv),
w(S::Languages, L::Cs), w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Memberships, L::Sl), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn),
w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Sl), w(S::Memberships, L::Sk), w(S::Memberships, L::Cs), w(S::Profiles, L::It),
w(S::Conferences, L::Fr), w(S::Conferences, L::Ga), w(S::Volunteer, L::En), w(S::Volunteer, L::De), w(S::Skills, L::En), w(S::Skills, L::Fr), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Pt),
w(S::Languages, L::Es), w(S::Languages, L::Pt), w(S::Languages, L::Es), w(S::Skills, L::En), w(S::Skills, L::Ca), w(S::Languages, L::Ca), w(S::Languages, L::Pt), w(S::Publications, L::Ca),
w(S::Awards, L::Es), w(S::Awards, L::Pt), w(S::Conferences, L::En), w(S::Conferences, L::En), w(S::Conferences, L::Fr), w(S::Conferences, L::Es), w(S::Conferences, L::Pt), w(S::Conferences, L::Pt),
w(S::Conferences, L::Es), w(S::Conferences, L::Ca), w(S::Conferences, L::Nl), w(S::Conferences, L::It), w(S::Conferences, L::Ro), w(S::Volunteer, L::Vi), w(S::Work, L::Vi), w(S::Wishes, L::Vi),
w(S::Conferences, L::Pt), w(S::Conferences, L::Ca), w(S::Basics, L::En), w(S::Basics, L::Fr), w(S::Basics, L::Nl), w(S::Basics, L::Ro), w(S::Basics, L::Ro), w(S::Basics, L::Ca),
w(S::Basics, L::Es), w(S::Basics, L::Pt), w(S::Basics, L::Pt), w(S::Basics, L::En), w(S::Basics, L::Fr), w(S::Basics, L::Fr), w(S::Attachments, L::Hu), w(S::Languages, L::Sk),
w(S::Skills, L::Ga), w(S::Courses, L::Es), w(S::Courses, L::Pt), w(S::Courses, L::Ca), w(S::Education, L::Fr), w(S::Courses, L::Nl), w(S::Education, L::Fr), w(S::Interests, L::Pl),
w(S::Memberships, L::Pl), w(S::Basics, L::Ca), w(S::Other, L::Pt), w(S::References, L::Id), w(S::Conferences, L::Lv), w(S::Other, L::Cs), w(S::Volunteer, L::Cs), w(S::Skills, L::Cs),
w(S::Other, L::Sk), w(S::Courses, L::Sk), w(S::Skills, L::Sk), w(S::Conferences, L::Lt), w(S::Basics, L::Pl), w(S::Awards, L::Vi), w(S::Work, L::Lv), w(S::Wishes, L::Lv),
w(S::Work, L::Lt), w(S::Wishes, L::Lt), w(S::Basics, L::Mt), w(S::Other, L::Id), w(S::Skills, L::Sv), w(S::Basics, L::Ro), w(S::Basics, L::Es), w(S::Other, L::Es),
w(S::Courses, L::Sl), w(S::Interests, L::Mt), w(S::Work, L::Sl), w(S::Memberships, L::Tr), w(S::Summary, L::Id), w(S::DigitalSelfAssessment, L::Et), w(S::DigitalSelfAssessment, L::Fi), w(S::DigitalSelfAssessment, L::En),
w(S::DigitalSelfAssessment, L::Nl), w(S::Skills, L::Da), w(S::DigitalSelfAssessment, L::De), w(S::Skills, L::Hu), w(S::DigitalSelfAssessment, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::SrLatn), w(S::Skills, L::Hr),
w(S::DigitalSelfAssessment, L::Lv), w(S::Awards, L::Hu), w(S::DigitalSelfAssessment, L::Tr), w(S::Attachments, L::Vi), w(S::Education, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Et), w(S::Wishes, L::Mt),
w(S::Wishes, L::Es), w(S::Wishes, L::Ca), w(S::Awards, L::En), w(S::Awards, L::Fr), w(S::Other, L::Sv), w(S::Other, L::Da), w(S::Other, L::Nb), w(S::Other, L::Ro),
w(S::Other, L::De), w(S::Volunteer, L::SrLatn), w(S::Volunteer, L::Cs), w(S::Volunteer, L::Sk), w(S::Volunteer, L::Sk), w(S::Attachments, L::Pt), w(S::Other, L::Pl), w(S::Courses, L::Pl),
w(S::Skills, L::Pl), w(S::Courses, L::SrLatn), w(S::Courses, L::Hr), w(S::Other, L::Sl), w(S::Other, L::Hr), w(S::Other, L::SrLatn), w(S::Other, L::Hr), w(S::Other, L::SrLatn),
w(S::Other, L::Sl), w(S::Summary, L::Nl), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Hr), w(S::Conferences, L::Sl), w(S::Attachments, L::Id), w(S::Attachments, L::Et), w(S::Attachments, L::SrLatn),
w(S::Attachments, L::Lt), w(S::Attachments, L::Da), w(S::Attachments, L::Nb), w(S::Attachments, L::Sl), w(S::Attachments, L::Hr), w(S::Attachments, L::Lv), w(S::Attachments, L::Mt), w(S::Attachments, L::Pl),
w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::References, L::Cs), w(S::Work, L::Hr), w(S::Work, L::Cs), w(S::Awards, L::Cs), w(S::Awards, L::Sl), w(S::Wishes, L::Pl),
w(S::Awards, L::SrLatn), w(S::Wishes, L::Cs), w(S::Wishes, L::Sk), w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn), w(S::Wishes, L::Sk), w(S::Work, L::Pl), w(S::Certificates, L::SrLatn),
w(S::DrivingLicences, L::En), w(S::Volunteer, L::Sl), w(S::Volunteer, L::Hr), w(S::Volunteer, L::SrLatn), w(S::Profiles, L::Hr), w(S::Profiles, L::SrLatn), w(S::Profiles, L::Sl), w(S::Basics, L::Vi),
w(S::Awards, L::Ga), w(S::Volunteer, L::Nb), w(S::Summary, L::Mt), w(S::Education, L::Ca), w(S::Education, L::Ro), w(S::Education, L::Nl), w(S::Education, L::Ro), w(S::Education, L::En),
w(S::Education, L::Fr), w(S::Education, L::Hr), w(S::Courses, L::Hr), w(S::Courses, L::SrLatn), w(S::Education, L::Pl), w(S::Education, L::Mt), w(S::Summary, L::Et), w(S::Courses, L::Da),
w(S::DigitalSelfAssessment, L::Nb), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Other, L::Hu), w(S::Courses, L::Hu), w(S::Memberships, L::Hu), w(S::Education, L::Hu),
w(S::DrivingLicences, L::Tr), w(S::Projects, L::Is), w(S::Other, L::Ga), w(S::Attachments, L::Tr), w(S::Wishes, L::Id), w(S::Profiles, L::Fr), w(S::Courses, L::Is), w(S::Courses, L::Et),
w(S::Volunteer, L::Sv), w(S::Volunteer, L::De), w(S::Volunteer, L::Fr), w(S::Profiles, L::Es), w(S::Profiles, L::Ca), w(S::Basics, L::Ga), w(S::Interests, L::Hu), w(S::Work, L::Da),
w(S::Work, L::Nb), w(S::Languages, L::Is), w(S::Work, L::Mt), w(S::Conferences, L::Sv), w(S::Work, L::En), w(S::Work, L::Fr), w(S::Work, L::Es), w(S::Work, L::Pt),
w(S::Work, L::Ca), w(S::Work, L::Es), w(S::Work, L::Pt), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Fr), w(S::Skills, L::Nl), w(S::Other, L::En),
w(S::Other, L::Nl), w(S::Summary, L::Ca), w(S::Skills, L::Is), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Memberships, L::Nb), w(S::Memberships, L::Da), w(S::DrivingLicences, L::De),
w(S::DigitalSelfAssessment, L::Ga), w(S::Volunteer, L::Is), w(S::Profiles, L::En), w(S::CoverLetter, L::Da), w(S::CoverLetter, L::Nb), w(S::CoverLetter, L::Sv), w(S::Memberships, L::Sv), w(S::DrivingLicences, L::Nb),
w(S::Projects, L::Hu), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Languages, L::En), w(S::Memberships, L::Da), w(S::Memberships, L::Nb), w(S::Volunteer, L::Da),
w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Courses, L::Sv), w(S::Work, L::Ga), w(S::Wishes, L::Ga), w(S::Languages, L::De), w(S::Languages, L::Nb),
w(S::Languages, L::Da), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Attachments, L::Is),
w(S::DrivingLicences, L::Hu), w(S::Skills, L::Mt), w(S::References, L::Vi), w(S::Volunteer, L::Ga), w(S::Volunteer, L::Tr), w(S::Publications, L::Lv), w(S::Basics, L::Sv), w(S::Basics, L::Is),
w(S::Wishes, L::Fi), w(S::CoverLetter, L::Fi), w(S::Projects, L::Fi), w(S::Skills, L::En), w(S::Skills, L::Ru), w(S::Education, L::Et), w(S::Interests, L::Fi), w(S::Interests, L::Et),
w(S::Education, L::Is), w(S::Awards, L::Nb), w(S::Basics, L::Fi), w(S::Memberships, L::Vi), w(S::Languages, L::Mt), w(S::Work, L::Es), w(S::Work, L::Ca), w(S::Profiles, L::Hu),
w(S::Profiles, L::Da), w(S::Wishes, L::Cs), w(S::Profiles, L::Is), w(S::Profiles, L::Vi), w(S::Interests, L::En), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::Es),
w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::Ro), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Cs), w(S::Interests, L::Sk),
w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Ro), w(S::Interests, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Pt), w(S::Interests, L::Hr),
w(S::Interests, L::Tr), w(S::Interests, L::Id), w(S::Interests, L::SrLatn), w(S::Interests, L::Id), w(S::Interests, L::Lt), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::Lv),
w(S::Interests, L::SrLatn), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Sl), w(S::Conferences, L::Vi), w(S::Interests, L::Da), w(S::Languages, L::Hu), w(S::Education, L::Lt),
w(S::Profiles, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Ca), w(S::Languages, L::Pl), w(S::Languages, L::Ga), w(S::Interests, L::Es),
w(S::Interests, L::Lv), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::It), w(S::Interests, L::Mt),
w(S::Profiles, L::Lt), w(S::Profiles, L::Hr), w(S::Summary, L::En), w(S::Summary, L::Fr), w(S::Summary, L::Nb), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Projects, L::Pt),
w(S::Projects, L::Es), w(S::Basics, L::Et), w(S::Projects, L::Et), w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Projects, L::Hr), w(S::Projects, L::SrLatn), w(S::Skills, L::De),
w(S::Skills, L::Da), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::CoverLetter, L::Mt), w(S::Skills, L::Ja), w(S::Skills, L::ZhHans),
w(S::Other, L::Lt), w(S::Projects, L::SrLatn), w(S::Projects, L::Sl), w(S::Volunteer, L::Hr), w(S::Projects, L::Lv), w(S::Memberships, L::Fi), w(S::Languages, L::Cs), w(S::Languages, L::Sk),
w(S::Profiles, L::Id), w(S::Education, L::Id), w(S::Languages, L::Hr), w(S::Languages, L::SrLatn), w(S::Languages, L::SrLatn), w(S::Languages, L::Hr), w(S::Languages, L::Sl), w(S::Work, L::Sv),
w(S::Work, L::Nb), w(S::Wishes, L::Nb), w(S::Wishes, L::Da), w(S::DrivingLicences, L::Et), w(S::CoverLetter, L::Et), w(S::Languages, L::Lt), w(S::Work, L::Id), w(S::Work, L::Pl),
w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Work, L::Sl), w(S::Summary, L::Sk), w(S::Summary, L::Hr), w(S::Work, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Sv),
w(S::Work, L::De), w(S::Work, L::Da), w(S::Work, L::Nb), w(S::Wishes, L::Da), w(S::Wishes, L::Nb), w(S::Languages, L::Et), w(S::Volunteer, L::Id), w(S::Certificates, L::Fi),
w(S::Languages, L::Vi), w(S::Other, L::Vi), w(S::Languages, L::Fi), w(S::CoverLetter, L::Hu), w(S::Publications, L::Lt), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Da), w(S::DrivingLicences, L::Sv),
w(S::Skills, L::Cs), w(S::Skills, L::Sl), w(S::Summary, L::Da), w(S::Conferences, L::Cs), w(S::Conferences, L::Sl), w(S::Conferences, L::Hu), w(S::Conferences, L::Sk), w(S::Conferences, L::Hr),
w(S::Conferences, L::SrLatn), w(S::Conferences, L::Pl), w(S::Conferences, L::Fi), w(S::Conferences, L::De), w(S::Conferences, L::Sl), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Sv),
w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk),
w(S::Awards, L::Pl), w(S::Basics, L::De), w(S::Basics, L::Pl), w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Hr), w(S::Basics, L::Sv),
w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Et), w(S::Basics, L::Hu), w(S::Basics, L::SrLatn), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::SrLatn),
w(S::Basics, L::Hr), w(S::Basics, L::Lv), w(S::Basics, L::SrLatn), w(S::Basics, L::Lv), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Sk),
w(S::Basics, L::Sl), w(S::Basics, L::Cs), w(S::Basics, L::Hr), w(S::Basics, L::Da), w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Conferences, L::Et), w(S::Courses, L::Mt),
w(S::Summary, L::Sv), w(S::Volunteer, L::Hu), w(S::Courses, L::Lt), w(S::Courses, L::Sv), w(S::Courses, L::Da), w(S::Courses, L::Da), w(S::Courses, L::Id), w(S::Courses, L::Id),
w(S::Memberships, L::Et), w(S::CoverLetter, L::Is), w(S::Profiles, L::Sv), w(S::Projects, L::It), w(S::Profiles, L::Ro), w(S::Profiles, L::Nb), w(S::CoverLetter, L::It), w(S::References, L::It),
w(S::CoverLetter, L::Fr), w(S::References, L::Fr), w(S::Certificates, L::Is), w(S::Certificates, L::Cs), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Certificates, L::En),
w(S::Certificates, L::Fr), w(S::Certificates, L::Lv), w(S::DrivingLicences, L::Mt), w(S::Profiles, L::Pt), w(S::Profiles, L::Et), w(S::Profiles, L::It), w(S::Profiles, L::Id), w(S::Profiles, L::Pl),
w(S::Profiles, L::Fi), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::Profiles, L::Nl), w(S::Profiles, L::Da), w(S::Profiles, L::Mt),
w(S::Profiles, L::Ga), w(S::Other, L::Et), w(S::Other, L::Fi), w(S::Certificates, L::Id), w(S::CoverLetter, L::Pl), w(S::CoverLetter, L::Ga), w(S::CoverLetter, L::Lt), w(S::Summary, L::Sv),
w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Conferences, L::Is), w(S::Memberships, L::Sv), w(S::Memberships, L::Nb), w(S::References, L::Is), w(S::Awards, L::Sv), w(S::Profiles, L::Mt),
w(S::Interests, L::Vi), w(S::References, L::Ga), w(S::CoverLetter, L::Lv), w(S::CoverLetter, L::Sl), w(S::CoverLetter, L::Hr), w(S::CoverLetter, L::SrLatn), w(S::CoverLetter, L::Cs), w(S::CoverLetter, L::Sk),
w(S::CoverLetter, L::Tr), w(S::Summary, L::De), w(S::CoverLetter, L::En), w(S::Other, L::Fi), w(S::Other, L::Et), w(S::Awards, L::Sl), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn),
w(S::Awards, L::Hr), w(S::Awards, L::SrLatn), w(S::Awards, L::Hr), w(S::Publications, L::SrLatn), w(S::Profiles, L::Nl), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn),
w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Skills, L::Ko), w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Summary, L::Es), w(S::Summary, L::Pt),
w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Education, L::SrLatn), w(S::Projects, L::Ca), w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn), w(S::Awards, L::Sk), w(S::Projects, L::Hr),
w(S::Work, L::Sk), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Profiles, L::Cs), w(S::Profiles, L::Sk), w(S::References, L::Sk), w(S::Other, L::Sv), w(S::Other, L::Da),
w(S::References, L::Sv), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Sv), w(S::Profiles, L::Da), w(S::Projects, L::En), w(S::Projects, L::De), w(S::References, L::Pl),
w(S::Memberships, L::Sv), w(S::Memberships, L::Da), w(S::Wishes, L::Is), w(S::References, L::Hr), w(S::References, L::Hr), w(S::References, L::SrLatn), w(S::Projects, L::Sk), w(S::Summary, L::Cs),
w(S::Summary, L::Hr), w(S::Projects, L::Cs), w(S::Projects, L::Ja), w(S::Interests, L::Sv), w(S::Interests, L::Nb), w(S::Wishes, L::Et), w(S::Volunteer, L::Lt), w(S::Interests, L::En),
w(S::Interests, L::Fr), w(S::Interests, L::Ca), w(S::Publications, L::De), w(S::DrivingLicences, L::It), w(S::DrivingLicences, L::It), w(S::Publications, L::Es), w(S::Publications, L::Pt), w(S::Publications, L::Sl),
w(S::Publications, L::Hr), w(S::Publications, L::Lv), w(S::DrivingLicences, L::It), w(S::Publications, L::SrLatn), w(S::Publications, L::En), w(S::Publications, L::Ca), w(S::Publications, L::Pl), w(S::Publications, L::Cs),
w(S::Publications, L::Sk), w(S::Projects, L::Id), w(S::DigitalSelfAssessment, L::Id), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Summary, L::Ca), w(S::Summary, L::Es), w(S::Summary, L::Ca),
w(S::DrivingLicences, L::Fr), w(S::References, L::Ro), w(S::Basics, L::Nl), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da),
w(S::Basics, L::Nb), w(S::References, L::Mt), w(S::Projects, L::Ru), w(S::Attachments, L::Lv), w(S::Publications, L::Hr), w(S::CoverLetter, L::Hr), w(S::Projects, L::Mt), w(S::Projects, L::Da),
w(S::Projects, L::Nb), w(S::Projects, L::En), w(S::Projects, L::De), w(S::Projects, L::Fr), w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Projects, L::It), w(S::Projects, L::Nl),
w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb),
w(S::Projects, L::Fi), w(S::Projects, L::Lv), w(S::Projects, L::Lt), w(S::Projects, L::Hu), w(S::Projects, L::Id), w(S::Projects, L::SrLatn), w(S::Projects, L::Pt), w(S::Projects, L::Sk),
w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::Lv),
w(S::Work, L::SrLatn), w(S::Work, L::Sv), w(S::Work, L::Da), w(S::Work, L::De), w(S::Work, L::Et), w(S::Work, L::Lt), w(S::DrivingLicences, L::Pl), w(S::Wishes, L::Es),
w(S::Wishes, L::Pt), w(S::Wishes, L::Hr), w(S::Summary, L::Fr), w(S::Summary, L::Sv), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Work, L::SrLatn), w(S::Wishes, L::Sl),
w(S::Attachments, L::Sl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::Attachments, L::Hr), w(S::Attachments, L::SrLatn), w(S::References, L::Sl), w(S::Awards, L::Sv), w(S::Awards, L::Da),
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
w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl), w(S::Work, L::Fr),
w(S::Work, L::It), w(S::Work, L::Nl), w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Education, L::It),
w(S::Education, L::Id), w(S::Education, L::Pl), w(S::Education, L::Cs), w(S::Education, L::Sv), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Sl), w(S::Education, L::Hr),
w(S::Education, L::De), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::CoverLetter, L::Id), w(S::Languages, L::Lv), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Skills, L::Pl),
w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::Skills, L::Da), w(S::Skills, L::Nb), w(S::CoverLetter, L::Vi), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Nl),
w(S::Courses, L::En), w(S::Courses, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De), w(S::DigitalSelfAssessment, L::Vi), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl),
w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Lt), w(S::Attachments, L::Nb), w(S::DrivingLicences, L::Sk), w(S::Volunteer, L::Es), w(S::Volunteer, L::Pt), w(S::Volunteer, L::Ro),
w(S::Volunteer, L::Ca), w(S::DrivingLicences, L::Hr), w(S::DrivingLicences, L::SrLatn), w(S::DrivingLicences, L::Sl), w(S::Profiles, L::En), w(S::Profiles, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De),
w(S::Courses, L::Pt), w(S::Courses, L::Nl), w(S::Courses, L::Sv), w(S::Attachments, L::Pl), w(S::Wishes, L::Sl), w(S::Wishes, L::SrLatn), w(S::Wishes, L::SrLatn), w(S::Education, L::Cs),
w(S::Education, L::Sk), w(S::Education, L::SrLatn), w(S::DrivingLicences, L::El), w(S::Certificates, L::El), w(S::Other, L::El), w(S::Interests, L::El), w(S::Skills, L::El), w(S::Publications, L::El),
w(S::Attachments, L::El), w(S::Projects, L::El), w(S::Education, L::El), w(S::References, L::El), w(S::Work, L::El), w(S::Basics, L::El), w(S::DigitalSelfAssessment, L::El), w(S::Awards, L::El),
w(S::Summary, L::El), w(S::Languages, L::El), w(S::Profiles, L::El), w(S::Memberships, L::El), w(S::Wishes, L::El), w(S::Conferences, L::El), w(S::Volunteer, L::El), w(S::Courses, L::El),
w(S::CoverLetter, L::El), w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Education, L::Sr), w(S::Skills, L::Sr), w(S::Basics, L::Ru), w(S::Basics, L::Uk), w(S::Memberships, L::Uk),
w(S::Memberships, L::Ru), w(S::Certificates, L::Ru), w(S::Wishes, L::Uk), w(S::Education, L::Uk), w(S::Work, L::Ru), w(S::Projects, L::Sr), w(S::Volunteer, L::Sr), w(S::Summary, L::Ru),
w(S::Profiles, L::Sr), w(S::Publications, L::Uk), w(S::Attachments, L::Uk), w(S::Languages, L::Bg), w(S::Languages, L::Ru), w(S::Skills, L::Ru), w(S::Projects, L::Uk), w(S::Attachments, L::Ru),
w(S::Skills, L::Uk), w(S::Interests, L::Ru), w(S::Volunteer, L::Ru), w(S::DrivingLicences, L::Ru), w(S::DrivingLicences, L::Uk), w(S::DrivingLicences, L::Sr), w(S::Languages, L::Uk), w(S::Volunteer, L::Ru),
w(S::Volunteer, L::Uk), w(S::Volunteer, L::Uk), w(S::Profiles, L::Bg), w(S::Summary, L::Bg), w(S::Publications, L::Ru), w(S::References, L::Uk), w(S::Awards, L::Uk), w(S::Interests, L::Uk),
w(S::Awards, L::Bg), w(S::Awards, L::Ru), w(S::Basics, L::Bg), w(S::Work, L::Uk), w(S::Skills, L::Bg), w(S::Certificates, L::Bg), w(S::Certificates, L::Uk), w(S::Volunteer, L::Bg),
w(S::Conferences, L::Sr), w(S::Courses, L::Uk), w(S::Other, L::Uk), w(S::Courses, L::Sr), w(S::Other, L::Sr), w(S::Certificates, L::Sr), w(S::Publications, L::Bg), w(S::Attachments, L::Sr),
w(S::Attachments, L::Uk), w(S::Attachments, L::Bg), w(S::Other, L::Ru), w(S::Courses, L::Ru), w(S::Other, L::Bg), w(S::Courses, L::Bg), w(S::Awards, L::Sr), w(S::Wishes, L::Sr),
w(S::Other, L::Sr), w(S::Other, L::Bg), w(S::Wishes, L::Ru), w(S::Wishes, L::Bg), w(S::Summary, L::Uk), w(S::Work, L::Bg), w(S::Work, L::Sr), w(S::Conferences, L::Uk),
w(S::Skills, L::Ru), w(S::Skills, L::Bg), w(S::Languages, L::Sr), w(S::Projects, L::Bg), w(S::Publications, L::Sr), w(S::Interests, L::Sr), w(S::Interests, L::Bg), w(S::Interests, L::Bg),
w(S::Interests, L::Sr), w(S::Publications, L::Ru), w(S::Publications, L::Uk), w(S::Publications, L::Bg), w(S::Summary, L::Sr), w(S::Awards, L::Uk), w(S::Awards, L::Bg), w(S::Basics, L::Sr),
w(S::Basics, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Uk), w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Conferences, L::Ru), w(S::Conferences, L::Bg), w(S::Conferences, L::Bg),
w(S::Conferences, L::Ru), w(S::CoverLetter, L::Bg), w(S::CoverLetter, L::Ru), w(S::CoverLetter, L::Sr), w(S::CoverLetter, L::Uk), w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Memberships, L::Bg),
w(S::References, L::Sr), w(S::References, L::Bg), w(S::References, L::Ru), w(S::Awards, L::Ru), w(S::Awards, L::Bg), w(S::Publications, L::Uk), w(S::Publications, L::Sr), w(S::Publications, L::Bg),
w(S::Profiles, L::Ru), w(S::Projects, L::Ru), w(S::Projects, L::Sr), w(S::Projects, L::Bg), w(S::Profiles, L::Uk), w(S::Work, L::Ru), w(S::Work, L::Uk), w(S::Work, L::Bg),
w(S::Attachments, L::Bg), w(S::Attachments, L::Ru), w(S::Attachments, L::Bg), w(S::Projects, L::Uk), w(S::Projects, L::Bg), w(S::Summary, L::Sr), w(S::Summary, L::Bg), w(S::Profiles, L::Ru),
w(S::Profiles, L::Sr), w(S::Profiles, L::Bg), w(S::Publications, L::Ru), w(S::Publications, L::Bg), w(S::Work, L::Ru), w(S::Work, L::Bg), w(S::Summary, L::Ru), w(S::Summary, L::Uk),
w(S::Summary, L::Bg), w(S::DigitalSelfAssessment, L::Bg), w(S::DigitalSelfAssessment, L::Ru), w(S::DigitalSelfAssessment, L::Uk), w(S::DigitalSelfAssessment, L::Sr), w(S::DrivingLicences, L::Bg), w(S::Conferences, L::Sr), w(S::Conferences, L::Bg),
w(S::Certificates, L::Sr), w(S::Certificates, L::Bg), w(S::Skills, L::Sr), w(S::Skills, L::Bg), w(S::Memberships, L::Sr), w(S::Courses, L::Ru), w(S::Courses, L::Bg), w(S::Interests, L::Ru),
w(S::Interests, L::Bg), w(S::Certificates, L::Ru), w(S::Certificates, L::Bg), w(S::Memberships, L::Ru), w(S::Memberships, L::Uk), w(S::Memberships, L::Bg), w(S::Summary, L::He), w(S::Awards, L::He),
w(S::Other, L::He), w(S::Memberships, L::He), w(S::Conferences, L::He), w(S::References, L::He), w(S::Work, L::He), w(S::Courses, L::He), w(S::Certificates, L::He), w(S::Wishes, L::He),
w(S::DigitalSelfAssessment, L::He), w(S::Publications, L::He), w(S::Education, L::He), w(S::Volunteer, L::He), w(S::Skills, L::He), w(S::Languages, L::He), w(S::Basics, L::He), w(S::Profiles, L::He),
w(S::Projects, L::He), w(S::CoverLetter, L::He), w(S::Attachments, L::He), w(S::Interests, L::He), w(S::DrivingLicences, L::He), w(S::Projects, L::Ar), w(S::Other, L::Ar), w(S::Volunteer, L::Ar),
w(S::Languages, L::Ar), w(S::Publications, L::Ar), w(S::Skills, L::Ar), w(S::Summary, L::Ar), w(S::Awards, L::Ar), w(S::Basics, L::Ar), w(S::Certificates, L::Ar), w(S::Memberships, L::Ar),
w(S::Interests, L::Ar), w(S::Work, L::Ar), w(S::Education, L::Ar), w(S::Courses, L::Ar), w(S::References, L::Ar), w(S::Wishes, L::Ar), w(S::DigitalSelfAssessment, L::Ar), w(S::Profiles, L::Ar),
w(S::Conferences, L::Ar), w(S::Attachments, L::Ar), w(S::CoverLetter, L::Ar), w(S::DrivingLicences, L::Ar), w(S::Other, L::Hi), w(S::Courses, L::Hi), w(S::Education, L::Hi), w(S::Work, L::Hi),
w(S::Attachments, L::Hi), w(S::References, L::Hi), w(S::Projects, L::Hi), w(S::Summary, L::Hi), w(S::Wishes, L::Hi), w(S::Interests, L::Hi), w(S::CoverLetter, L::Hi), w(S::Awards, L::Hi),
w(S::Profiles, L::Hi), w(S::Skills, L::Hi), w(S::Volunteer, L::Hi), w(S::Languages, L::Hi), w(S::DigitalSelfAssessment, L::Hi), w(S::DrivingLicences, L::Hi), w(S::Basics, L::Hi), w(S::Publications, L::Hi),
w(S::Memberships, L::Hi), w(S::Certificates, L::Hi), w(S::Conferences, L::Hi), w(S::Basics, L::Th), w(S::Work, L::Th), w(S::Publications, L::Th), w(S::Conferences, L::Th), w(S::DigitalSelfAssessment, L::Th),
w(S::Courses, L::Th), w(S::Education, L::Th), w(S::Memberships, L::Th), w(S::Volunteer, L::Th), w(S::Interests, L::Th), w(S::Other, L::Th), w(S::References, L::Th), w(S::Summary, L::Th),
w(S::Wishes, L::Th), w(S::Skills, L::Th), w(S::Languages, L::Th), w(S::Awards, L::Th), w(S::Projects, L::Th), w(S::CoverLetter, L::Th), w(S::Certificates, L::Th), w(S::Attachments, L::Th),
w(S::Profiles, L::Th), w(S::DrivingLicences, L::Th), w(S::Other, L::Ja), w(S::Work, L::Ja), w(S::Summary, L::Ja), w(S::Publications, L::Ja), w(S::Conferences, L::Ja), w(S::CoverLetter, L::Ja),
w(S::Wishes, L::Ja), w(S::Volunteer, L::Ja), w(S::Basics, L::Ja), w(S::Awards, L::Ja), w(S::Courses, L::Ja), w(S::DigitalSelfAssessment, L::Ja), w(S::References, L::Ja), w(S::Memberships, L::ZhHans),
w(S::Courses, L::ZhHans), w(S::Certificates, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Interests, L::ZhHans), w(S::Profiles, L::ZhHans), w(S::Summary, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Basics, L::ZhHans),
w(S::Awards, L::ZhHans), w(S::Work, L::ZhHans), w(S::Work, L::ZhHant), w(S::Attachments, L::Ja), w(S::Projects, L::ZhHant), w(S::Interests, L::ZhHant), w(S::Memberships, L::Ja), w(S::Conferences, L::ZhHans),
w(S::Interests, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Projects, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Skills, L::ZhHant), w(S::Languages, L::Ja),
w(S::Certificates, L::Ja), w(S::Summary, L::ZhHant), w(S::Basics, L::ZhHant), w(S::Awards, L::ZhHant), w(S::Profiles, L::ZhHant), w(S::Other, L::ZhHant), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::ZhHans),
w(S::Other, L::ZhHans), w(S::Other, L::ZhHant), w(S::Other, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::ZhHans),
w(S::Publications, L::Ja), w(S::Education, L::Ja), w(S::Memberships, L::ZhHant), w(S::Conferences, L::ZhHant), w(S::Education, L::ZhHans), w(S::Courses, L::ZhHant), w(S::References, L::ZhHans), w(S::Languages, L::ZhHant),
w(S::Languages, L::ZhHans), w(S::Education, L::ZhHant), w(S::Certificates, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant),
w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::References, L::ZhHant),
w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant),
w(S::DigitalSelfAssessment, L::ZhHans), w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans), w(S::CoverLetter, L::ZhHant),
w(S::DrivingLicences, L::Ja), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::Attachments, L::ZhHans),
w(S::Attachments, L::ZhHant), w(S::DrivingLicences, L::ZhHant), w(S::DrivingLicences, L::ZhHans), w(S::Memberships, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko), w(S::Work, L::Ko), w(S::Basics, L::Ko),
w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Languages, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko), w(S::Education, L::Ko), w(S::Courses, L::Ko),
w(S::Wishes, L::Ko), w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Certificates, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko),
w(S::CoverLetter, L::Ko),
] }
