// Made by `cargo xtask codegen` from data/sections.tsv. Do not edit.

use crate::tables::index::{grid, index};
use crate::tables::layout::Sieve;
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

/// The last three characters of the headings.
pub(crate) static ENDINGS: Sieve = Sieve([
0x5a80440008000f04, 0xc0500101849d3112, 0x8411800a214244a8, 0x8864020002200089, 0x5040010d24020001, 0x9092960000004200, 0x90400c320020800, 0x40000600191202a0,
0x104800080440802, 0xc2501084a34080a0, 0x8040e9020020784, 0x48030048042282c0, 0xa200104000204000, 0x1200ba0e0000000, 0x4043002018600014, 0xa108040001900021,
0x2100140240100242, 0x8001a01000408011, 0x10a480804000407, 0x4829018000c0202, 0x4148000411104402, 0x1300004100801092, 0x201800810008832e, 0x2050a0000400500,
0x42b0820a11008244, 0x20220c0620c0010, 0x4900101042082008, 0x1e0142224020020a, 0x4000004000002060, 0x50803303004a12, 0x2020082a5800042c, 0x904449904a421002,
0x8402a20008a2043, 0x40182054002588c, 0x410040100082584, 0x4070110000800, 0x8608e0040081, 0x4200208080204400, 0x1c888b0000880901, 0x60000a1200030802,
0x610000c61102ac00, 0x4040a0428000480, 0x1f8c02044282061, 0x4610420f50024a00, 0x40184810200098, 0x640000020214401c, 0x88400011001280, 0xa806002096008218,
0x10008080c0011200, 0x14840400408098, 0x40030e4080200000, 0x41210020d2646010, 0x400062900100018b, 0x2102000060000804, 0x40640048108300c8, 0x2040040588202830,
0x1403000409141004, 0x100c009801004800, 0x2908420100050843, 0x9902250a01800406, 0x22c004080000080, 0x1308640008808c10, 0xa0a1119400ba000, 0x281811a40202118,
0x4083000048100412, 0x210ec08000410290, 0x40000c890109906, 0x9041006040080102, 0x1c00050801502024, 0xa91181220501082, 0x4cd014817000002, 0x92519d0100248505,
0x201060a000429a20, 0xae5204208095a008, 0x512041040410442, 0x2624340020802000, 0x1104344804008, 0x802842904052, 0x8816190050228000, 0x51200a008108600,
0xc08410440010200, 0x16481234006c8400, 0x38500030000000, 0x401404412685900, 0x8404390401400, 0x1803402108080000, 0x8020100802000040, 0x8014448004200d82,
0x8204a000082b8262, 0x7a1080880801080, 0x20030044080004b, 0x5000100161c02001, 0x5000002300808, 0x7000400020000280, 0xa00c000040020ca8, 0x8500002821000200,
0x4090500800000480, 0x2508400c08080121, 0xd0c0088002002000, 0x8824080800805200, 0x9020120440125028, 0xba320146000200, 0x29c04c0800c0022, 0x38e2083001020124,
0x50022400400000, 0x1910121cb610010, 0x4016250a39080080, 0x8200019000010680, 0xb03045080400023a, 0x1112005080040040, 0x400004a002006340, 0x810000548b156008,
0x500012a08180818, 0x102c00436a004220, 0x22004508e0810020, 0xb000004010105082, 0xa6102b00017200b3, 0x8808410100200980, 0xe9100c0111800a9, 0x402008206064000,
0x2421048e00011840, 0x9202402072103010, 0x404881211124002, 0x44e634844a002, 0x4200050040, 0x405020024801095, 0x3598204280800c80, 0x60608900800023a,
0x248420010018c003, 0x500a23080c0400ac, 0x110830200200051, 0x44020a0082002640, 0x4008132060340618, 0x404c400418c42, 0x20018d2200201422, 0x28000f8280501020,
0x6440a98c805003, 0x41140006242c0022, 0x855096140901240, 0x800808003008014, 0x80c18c8006001002, 0x200062008200049, 0x80041640c00c0c, 0xc20001102200e020,
0x160200458020a10, 0x6008014187123060, 0x81085a10930002, 0x9c01419d42800004, 0x8b04a0a120420120, 0x30880020001ab880, 0x340000000a0040, 0x902100200018c0a8,
0x41080040201200ad, 0x922c900000000c00, 0x8102112060021060, 0xa420200000209018, 0x120200a860000600, 0x8c0400a50000080, 0x448800110100003, 0x4201080000200100,
0x198012201e422200, 0x4051400800040048, 0x301a8b084400220, 0x9800809000440080, 0x1880688008400441, 0x2481000623000200, 0x40c0c00420402122, 0x90380020450050b,
0x203049480020000, 0x8200140510101204, 0xa20480001886084, 0x50100910008700, 0x12d4400088001028, 0x5900284210834030, 0x804802d44003, 0x400980182a000402,
0x880141204ec04000, 0x9b006880400201, 0x441000040860645, 0x20000010018a21c2, 0x400110045024402, 0x5440a00c0008040, 0x40600001c2120044, 0x401c08004002a0c0,
0xd2080c008000012, 0x410101a60148, 0x1000084000002061, 0x60268110380, 0x4210f2040028c8, 0x8810082808400908, 0x6400524488002000, 0x18888000320604,
0x3100449412803434, 0x9000008045000823, 0x4041020120460314, 0xc0701a0200040, 0x8c010c1001c0c000, 0x8144028480020984, 0x8000008a0a088000, 0xe140210000028484,
0x1020200012040, 0x20888a400000720, 0x14800210803054, 0x8a201009020294, 0x8a80101999012580, 0x4001c00000149a2, 0xa0e230810208a000, 0x2802201c00400a84,
0x440800a0a0200446, 0x82188015000c000, 0x2902141004000004, 0x4014002820c890, 0x8121000012a9300, 0x3300024804000118, 0x81421201003c400, 0x8d26020010e00a11,
0x8506600484800501, 0x2044841228000800, 0x90014078088411, 0x40800a6098880a9b, 0x400448380300106, 0x100002c2c000211, 0x14082280221286, 0xa8baa01264000000,
0x2000206000220205, 0x800138004202001, 0x808204211088100, 0x628040282c000401, 0x143300141210641, 0x3100615601001402, 0x1460711101600000, 0x6082120280a08808,
0x8000841481660000, 0x3000214800000240, 0x24880808604d3202, 0x88001000106020, 0x40010080a0a6000c, 0x2061080809021520, 0x8000086180010c40, 0x4708c4a022000200,
0x1114044041200480, 0x42424000, 0x208000c0004420, 0x280420401008009, 0x20ca000208012400, 0x2a8204045042203, 0x11100004400d226, 0x200d02004042900,
0x4421600000e0805, 0x4214a81024, 0x258190502081001c, 0x8000042c05060404, 0x2002100c0058407, 0x2089001800008844, 0x448a030118904800, 0xb500a81200081,
]);

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
cong trinh cong bo	01a1
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
công trình công bố	01a1
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
kursus dan sertifikasi	0=81
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
kuulumine organisatsioonidesse	0=91
kuuluvus organisatsioonidesse	0=91
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
kynningarbref	0=:1
kynningarbréf	0=:1
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
laenkar	0=;1
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
lankar	0=;1
lastni projekti	0;J1
latar belakang pendidikan	0;Q1
laufbahn	02=1
lavori	0=<1
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
legaturi	0==1
legitimation	03d1
legitimationer	03d1
legături	0==1
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
lenker	0=>1
lenkjer	0=>1
letter of motivation	02D1
lettera di motivazione	0=?1
lettera di presentazione	0=?1
lettera motivazionale	0=?1
lettere di referenza	0=@1
letters of recommendation	05@1
lettre d'accompagnement	0=A1
lettre de motivation	0=A1
lettres de recommandation	0=B1
leyfi	0=C1
lezingen	02^1
libri	02Z1
libros	02[1
licencas	00V1
licencas e certificacoes	00V1
licencas e certificados	00V1
licence	0=D4
licence i sertifikati	0871
licences	0=H3
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
licenzja tas sewqan	0=K1
licenzji	05;1
licenzji tas sewqan	0=K1
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
ligacoes	0=L1
ligações	0=L1
liikmelisus	0=91
liikmesus	0=91
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
lingid	0=M1
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
link	0=N2
linkek	0:71
linki	0=P1
linkit	0=Q1
linkler	03S1
linkovi	08<2
links	0=R7
linkuri	0==1
lionrai agus ballraiochtai	03V1
lionrai soisialta	0=Y1
lisaandmed	0=Z1
lisad	07^1
lisaekoulutus	01`1
lisaetiedot	0=[1
lisainfo	0=Z1
lisakoulutus	01`1
lisanslar	03g1
lisanslar ve sertifikalar	03g1
lisateave	0=Z1
lisatiedot	0=[1
lisenser	03E1
lisensi	0=81
lisensi dan sertifikasi	0=81
lisenssit	0;o1
list motywacyjny	0=\1
lisäkoulutus	01`1
lisätiedot	0=[1
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
liċenzja tas-sewqan	0=K1
liċenzji	05;1
liċenzji tas-sewqan	0=K1
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
länkar	0=;1
léachtaí	01:1
líneas de investigación	00Y1
línguas	05f1
línguas estrangeiras	05f1
línguas faladas	05f1
líonraí agus ballraíochtaí	03V1
líonraí sóisialta	0=Y1
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
media spolecznosciowe	0=P1
media społecznościowe	0=P1
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
muita tietoja	0=[1
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
muu info	0=Z1
muu koulutus	01`1
muu osaaminen	01^1
muu teave	0=Z1
muu tyoekokemus	0191
muu tyokokemus	0191
muu työkokemus	0191
muud oskused	02f1
muut	0=[1
muut koulutukset	01`1
muut taidot	01^1
muut tiedot	0=[1
muut tyoet	0191
muut tyot	0191
muut työt	0191
muuta	0=[1
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
na meain shoisialta	0=Y1
na meáin shóisialta	0=Y1
nach feierabend	03=1
nachweise	00@1
naetverk	0=;1
naetverk och medlemskap	09F1
nagrade	0>53
nagrade i priznanja	0>82
nagrade in priznanja	07n1
nagrody	0<P1
nagrody i stypendia	0<P1
nagrody i wyroznienia	0<P1
nagrody i wyróżnienia	0<P1
naisc	0=Y1
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
natverk	0=;1
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
nettprofiler	0=>1
nettsider	0=>1
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
nätverk	0=;1
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
odnosniki	0=P1
odnośniki	0=P1
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
opere	0=<1
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
organisatsioonid	0=91
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
perfis	0=L1
perfis online	0=L1
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
personnes de reference	0=B1
personnes de référence	0=B1
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
presenca online	0=L1
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
presença online	0=L1
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
principali progetti	0=<1
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
profiilid	0=M1
profiilit	0=Q1
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
profile internetowe	0=P1
profile spolecznosciowe	0=P1
profile społecznościowe	0=P1
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
profiluri	0==1
profiluri online	0==1
profily	0>S2
progetti	0A62
progetti accademici	0=<1
progetti di ricerca	0=<1
progetti open source	0=<1
progetti personali	0A62
progetti realizzati	0=<1
progetti rilevanti	0=<1
progetti selezionati	0=<1
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
proifili	0=Y1
proifili ar line	0=Y1
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
próifílí	0=Y1
próifílí ar líne	0=Y1
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
raccomandazioni	0=@1
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
realisations	04b1
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
recommandations	0=B1
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
redes sociais	0=L1
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
references professionnelles	0=B1
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
referenze	0=@1
referenze professionali	0=@1
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
retele de socializare	0==1
retele si afilieri	0131
retele sociale	0==1
reti e affiliazioni	00m1
reti sociali	05W1
rettindi	0=C1
reynsla	0381
rezime	0<51
rezumat	04P1
rezumat profesional	04P1
rețele de socializare	0==1
rețele sociale	0==1
rețele și afilieri	0131
riassunto	03H1
ricerca	0=<1
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
réalisations	04b1
réalisations et projets	04b1
réamhrá	00Q1
récompenses	04C1
récompenses et distinctions	04C1
référence	0=B1
références	0=B1
références professionnelles	0=B1
réseaux	08]1
réseaux et affiliations	00f1
réseaux sociaux	08]1
résumé	0041
résumé professionnel	0041
réttindi	0=C1
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
schul und berufsbildung	00?1
schul und hochschulbildung	00?1
schul- und berufsausbildung	00?1
schul- und berufsbildung	00?1
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
sekalaista	0=[1
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
sertifikasi	0=81
sertifikasi & lisensi	0=81
sertifikasi dan lisensi	0=81
sertifikasi profesional	0=81
sertifikat	0BJ2
sertifikat dan lisensi	0=81
sertifikat for bil	09G1
sertifikat pelatihan	0=81
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
sites	0=L1
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
skirteini	0=C1
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
skírteini	0=C1
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
sociala medier	0=;1
sociala naetverk	0=;1
sociala natverk	0=;1
sociala nätverk	0=;1
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
some	0=Q1
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
sosiaalinen media	0=Q1
sosial media	0;P1
sosiale medier	0=>1
sosiale nettverk	0=>1
sosyal aglar	03S1
sosyal aktiviteler	09d1
sosyal ağlar	03S1
sosyal faaliyetler	09d1
sosyal medya	03S1
sosyal medya hesaplari	03S1
sosyal medya hesapları	03S1
sosyal sorumluluk	09d1
sosyal sorumluluk projeleri	09d1
sotsiaalmeedia	0=M1
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
starfsrettindi	0=C1
starfsreynsla	0381
starfsréttindi	0=C1
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
strony internetowe	0=P1
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
taiendav info	0=Z1
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
temoignages	0=B1
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
testimonianze	0=@1
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
täiendav info	0=Z1
täiendkoolitus	08_1
täiendkoolitused	08_1
täiendõpe	08_1
tätigkeiten	02=1
tävlingar	0=f1
täydennyskoulutus	01`1
tækni	09:1
tæknifærni	09:1
témoignages	0=B1
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
uhingud	0=91
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
umsoknarbref	0=:1
umsott starf	0>b1
umsóknarbréf	0=:1
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
varia	0=Z1
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
veebilehed	0=M1
veebiprofiilid	0=M1
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
verkkoprofiilit	0=Q1
verkkosivut	0=Q1
verkossa	0=Q1
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
vottanir	0=C1
vottord	0=C1
vottorð	0=C1
vottun	0=C1
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
webbplatser	0=;1
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
ühingud	0=91
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
義工服務	0IN1
義工經歷	0IN1
義工經驗	0IN1
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
"#, r#"0000000000000000Xl3H0000m6k300000000TMN\00000000PTFk00000000\V8eh^i2000000000000T6Y[P@7W<oEo8UWZ0000hF22000000000000d<MG00000000
00000000@5<`0000I2=Y00000000<:e20000000000000000Q5o700000000H^L<`PN\lWAPH`JPE7YR00000000000005:_00004Ak`0000000000000000m0K_0000
00000000XSQN@kb>m6Zh000000000000DgoX0000000088Re000000000000Pl56000000004?WL4OU9DlQM<mDW00000000<ESY0000LiK^000000000000<\C30000
HV_5000000000000000000000000a5dZ0000LN`;0000\[X:03EbLfU]0000000000000000TDe0000000000000d>a@000050fI0000000000000000THY;PBKO`^ng
0000PI@ZL]BaLYSR\;[O00000000HhQo000000000000000000000000000000000000@IIi00000000dYZ800000000<\n_0n7S000000000000HYFRd`UB00000000
000000000000000000000?\l`YA5<[DPQ4i500000000000000000000T1Ie02l4<8gUl8\=LToAh`4Q8=6alU<8TlFAP9<n0000TbdZ000000000000dCeL00000000
d1=Q0000000000000000HhEi0000PP=k000000000000@Ac8dS2DL76T\<Jd0000h;P<0000XVl80000000000000000@7l=000000000000<^AnLe2GPNRC4M@]@8WB
0000000000000000000000000000000000000000D0kL00004EeXd]LH00000FDe00000Om600000000000000000[o>0000DSJm000000000000XJ[g\ZMD0000H1@h
0000000000000000000000000000<X;D00000000T0[aX4ci00000000XUnk0000000000000VI@000000000000000000000000PRaO00000000LG@V8W0Z00000000
00000000`lWN<BM7P:2a000041_W000000000000DSIa0000000000000000A4JF0000000000000000000000000000H[G2HUGH00000000hJ?R0000000000000000
00000000000000000000000009jc0000@QOX`ke5173=000000000000000000000000`OWK4lV]0U3ZDb_<TgYQ000000000000@9^10000HjeJ00000000X2mc0000
00000000TJPb0000`6AN0000dQJP0a?;@`BF00000000000000000000`I[:PZ>`0000\64nT<72\D:\LJ6=XYGUlZY697<f00000000@@D?P1aa@5G5L^\;0TkO0000
00000000000000000000lk<>0000@4dL0GaPHP\^@EAa8C1h<ZRF`kLC000000000000000000000000000000000000DB_P0000hB=W00000000`0]F4:BOPC2Al<=?
X:Pd<OdQ\ZlU\k^W0000000000000000=1@iQ4PC000000000000000000000NL;0000i2Y:0000`4N3P[k30000`;4YTI:Y`OY[000000000000@<k<HhFj00000000
00000000000000000000000000000000HjC`XEJ=`:ci00000000`W`n@\iP0000LNDK0000000000000000000000000000`F\YhK5J00000000000000000XFS0000
0000000000000000@4[I00000000000000000000000000000000\LQ00000@5>\000000000000lX]G0000000000000000000000000WObi0Zf00000000T`Q4<U1D
000000000000e8JWDG6H00000000000000000000@QZP00000000000000000000h87900000000PkR[d1LRi3d<0LGh00000000X>e;000000000000000000000000
00000000A36R0000000000000000000015Cf00000000\Qm4e7jk0000000000000000HIYUllLU0000lFT<=5h;l_^?hLAR000000000`Ya41i\0000000000000000
000000000000000000000Bf800000000TA7O00000000000000000000`;`2000000004o^;=0B400000000000000000000000000000000@E9W@9@8000000000000
00000000D7KM0000I48[000000000000000000000000000000000000<Blb\T??HXSR00000000`:3XPFiX0000000000000000<jKk00000000`BGZLTMN85?L4k9D
I56=LKKkP[OjA8P<0000=7<?0000DT>:0000l3nn0000<IUg000000000000000000000000000000000000hH4Yl=`:000000000000000000000000000000000000
00000000lTTNXn<W00000000000000000000P4AP0000i8EA`0X4P8AFXc1g<l:W00000G9V0000000002d:8Z4N00000000000000000000<H:QlKid@P9<lQQM0000
0000hK_hdlP:0000dGhb\[>Vm63H`BVDDO?i000000000000000000000AZoi4S>00000000hJcVHVOa]82ohkV8TX`]00000000l\eN0000000000008YDTY7co0000
TOi=<7gY4\QPH:Ic0000@TNQT0In@[JYi62mdi[N00000000i53a00000000Pm?S0000000000000000@ZWY4@dj0_h800000000\OQCHU>>0000000000000000`3:R
h;P[4B3[lC`dhdWD00000000000000000000000000000000000000000000000000000000000000000000000000008KbRH@NK0000Y8M?00000000000000000000
000000008kVdLZVF000000000000Q5fj0000@JhgDQ4;0>eb0000000000000000Po<<0000000000000000000000000000A3Za000000000000i4Nc00004Mjm8X1n
0000000000000000000049\M0000X2R8LH>3U8HG0jAO000000000000000000000000`]Vk0000000000000000@FH80000LEVP00000000000000000000L^<J0000
I7l`0000@1L_00000000dUBR\BYP000000000000XDX?0000E7=YTDXn00000000dAl<0000P;bf42Go000000000000000000000000000000000000P<FoTQRS4R[D
\>4BT6_YDj[]dK9N97W04mX_l`ib0000lTjk8;C>0000`:>n0000`J6ol10100000000`N<XDi5X00000000000000000000000000000000Tm?cH>n\XheGE1NR0000
00000000DU?T00000000Xg=:000000000000451400000000LZZ_<eG]P8P80LC=0000000000000000L0:V8P[k0000m6C50000000000000000ToK=000000000000
L:FYdH0b4U?o`m8j86cC@\NcHL3c0000TOKN0000U4Hc88_i00000000<F3I`T9C00000000000000004PFN0000E4boQ4W>A7Xh0000000000000000000000000000
<:6W0000000000000000000000000000`OLj000000000000000000000000`7@a00000000000000008Rig0000X@GQ000000000000000000000000LUPT00000000
000000004gHY000000000000000000000000TALd00000000DL^\\P4i0000`Q4P@BUg0000H3fn4;_[LGFMHUY_0000000000000000Y6X^08QiPIS^D]fQ0000h65F
00geHJBLdOhA0jIVX18T0000000000004@m000000000hXgkPHlkh?X\0000000000000000000000000000000000000000Y3JP000000000000000000000000@>I[
000000008_:800000000Hf`100000000000000000000@6UP0000000000000000@`SS0000PUHh00000000\ICjl;k78?hmi6MO0000\c_h0000D4[^dT2A0000X0GQ
000000000000DCMFh`Ah98J300000000000000000000lhcc\A@k00000000000000000000PJH3000000000000000000000000D7^V0000`K^m00000000000002nY
M7h[0000\2[>H_geY370000000000000000000000000m42a0000000000000000000000000000DMM<TWCM000000000000000000000000lO?70000000000000000
000000000000000000000000000000000000H=b@0000HcMEDGg7000015Xo`<CoX<0P00000000\7?4LWi90000l=mK4R0]0000A0:odBio0TFR00000000PK:b8H3:
0000000000000000\_4^000000000000XYHO000000000000l8DU<oFS00000000000000000C=80000D>]J0GoU`60nDV8PHWT[h^b3XQQZ00000000000000008[l@
LWckTMC3000000000000000000000000E7S@0000000000000000Tc8T4;jQL]oa000000000000Dj9A00000000e6nQ0000H\YX<gJF00000000000000000000`J^j
HRO1hTT?00000000lFdg48[S`DfP<_@10000DoUB000016N30?Dhl`0oE3Y>00000000000000000000dCRmlc=DX_B5dG]e@2Yb95X]0000l:Q6DJYU0000TG=SD1cn
0000`I\[00000000T4L6`_0CP_g3d`h]<G8k00000000000000000000e6TK000000000000000000000000I2Sd00000000000000000000<fH70000000000000000
0000lDIk00000000000000000000<JT\0000DSEGD:IGh<G=DJS@0000\=lV00004E<X00000000`EXSL?6i4P8800000000`O8>00000000<fmk0000hQf[00008X7S
lPim00000\K=0000TF5N00004<<_=6gF4Dcl0000000000000000000000000000D^07`i2\00000000000000000000000000000000000000000000<<6L00000000
00000000000000000000000000000000@5Q]0[B]000000000000Y6K]00000000000000000000000086?_00000000000000000000929H00004ZU<00000000PR<b
`6Kd000000000000P\6Gd\gJ000000000000000000000000TE<?X5=d0000lcK@000000000000A7S4`X3;PE@LdgacXS3C4^O20000@lRb00008f4em4BB00000000
0000000000000000XCi500000000@EQZPXDNT4@FdPg[4OS60000<g4:0DVci8Pf0EcH4MPi00000000Pe9M000000000000\ZgV00004YBCd7]YlO1W0\U:00000000
@@oO0000TWIBA4IGH;>f4=87D`lU`DZW0000]31c`LnS<SHA00000000hX400000`K`O000000000000P:SE`SgolTPBDVo80[8:A15h4iC;0000000000004BSZ0000
8BA800000000\l5I00000000l0d`d;`WPBeL<G>B\03n0000000000000000000000000000a6R>0000D@4M00000000\IZ@000000000000000000000nKP00000000
HZg4<>Na0000<;IG0OE18]bGI7G[000000000000U3hn0LJK=2^D00000000@6Il00000000000000000000000000000000000000000iOf<V9kLae6<?ZX`Y2Z0000
HL:b0000000000008cB:000000000000\?]F<VBY000014a=HO4el@a8<k2000000000L]KE@iFChjSM000000000000\@Z^0000000000000000h^iC09hBTl<10000
000000004eOY8Xb?0000000093_J0000HQJ60GLU\g8300000000000000000000000000000000hBb<XgVQ00000000TOb9000000000000000000000000PkDD0000
0>GH`G68\VP_00000000LGdN0000000000000000P3F;0000d^n60000000000000000Xm0k00004Ab[THLl\Jf_`kZm000000008GebLT[^4mD495gB00000000LA3J
00000000000000000000XHnTDTaN0000`mPf00000000000000004]Wa0000Q5@l0000000000000;[80000000000000000000000000000000000000000P]d;0000
000000000000\@O]0000T[]100000000dS<j0000`V=c0000000000004NX9LjO]m8NV000042aaTRJQ000000000000000000000000`V^I0000XB?hQ7F\@[U00000
0000d`76Lij`00000000000000000000000000000000DafD00000000000000000000000000000000h[b>L@k[00000000000000000000000000000000D`8O0000
4QkkX3n@@kcN0000`\_NhnU3000000000000Lc^?Tof]\G0SPLT[dZh30000TEQ<000000000000DAI@\^=U0000PAb?hPVh0000<`>ULdd=000000000QNh00000000
000000000000T11oT6X700000000PPZi00000000HSlk98Lm0000000000000000000000000000DCGS@Sdg8B8A0000000000000000l^Xl`J26000000000^D=H_XM
00000000000000000000lCU9000000000000l0`e00000000XJTE4[CS`Q0hPULN000000000000000000000000000000000000H73i000000000000P_5[00000000
\@8b0000XKP:0000000000000000<9Q`4\IihJ?CHHMO4d6:000000004e<W0000LBJf000000000000000000000000DHc=00000000liJO00000000000000000000
0hAL0000000000000000hAUW0000h^I<00000lc708mh0000LfDLdKGD000000000000d\NG0000000000000000000000000D=G0000hQ]_0000HIKW000000000000
i5CZ000000000000000000000000000000000000X>_F00000000PWXW00000000`09D0000000000000000XA^20000`YRY00000000000000000000000000000000
97m50000000098440000<\]1i6F200000000000000000000i6f8lU>WLZ=i00000WWG0000TY@M`ZZD00000000U7C>000000000000000000000000000000000000
0000PEbhHF0S0000@LWI0000@ND8D`OV0000000000000000dODA8ZKT\^_0d85M0000@3HC0000000000000000\2@dXMGf000000000000Hg`T53`d000000000000
=7100000d;4h000000000000\If5<CFl0000000000000000000000000000000000000000<37Ph@3m\Q?H0000\PE5000000000000hI0[0000XMI4000000004NlS
0000T5TT00000000\:>90000TBhjLE3g0000000000000000@EUU0000000000000000LEJUlIDDTKn;0000000000000000000000000000H?ofHmLi000000000000
D<h30000000000000000XXK:8COkD]ST0000Y4FV000000000000\O0E000000000000LD>[0000000000000000L`Ga0000000000000000I6JC000000008U:H\g>6
Y3EI4MCJ000000000000X<DV00000000l@26000000000000`F0oPICZlJ:HHPU800000000000000000000<7`GdnVBLj@GP76c00000000d?GnDN]^\VdJ00000000
0000000000000000000000000000E7[k0dI50000000093NX0000`nd:00000000000000000000000000000000XR\l0gl@000000000000000000000000\Im3HX1>
0000000000000000PQjH0000`9T8l^0a00000Ea>PZPC4TXO000000000000`k@5000000000000PoDX000000000000H2>>P;LK000000000000TBZb00000000<\2l
000000000000Q6eWH5Tg000000000000854B`Ylf58R^0000X7=@0000000000000000X8[9000000008NDe00000000000000000000000000000000000000000QUP
dH_n0000\QVZHHmI0000000000000000000000000000P1`5`6Jf48<^T=YU00000000l[3[0000dDkM0000@2f6000000008FGJ\7Ac0000h<^[919@M3FE0000P0DX
T:eF00008:YJHCJ_DH3H000000000000000000000000X[]_000000000000d>6;8kJ9000000000000000000000000000000000000000000000000Lf_300000000
00000000000000000000000000000000Q3Sb000000000000000000000000i1aK000000000000000000004FCV0000h8_J0000@8NT4=l<000000000000Q5YPlQl^
d?6;0000000000004Bd\0000l?KY000000000000dGC>00000000m8La000000000000XCbY0000<Ef0dPdF000000000000POnP0000000000000000000000000000
PDM8468KA34H0000lOaN0000D7fZTGiR0000HW5BTH9B00000000\Y5B00000eMR0000P8fR`IT]dZ^h00004OAe15UQ000000000000HS7\00000000000000000000
0000m0j^<C\d0000<G2NhW7T0000000000000000000000000000000000000000T;E30000000000000000@FdZPlL=0000000000000000L5oI000000000000i4aa
H2Fg0000LK`=00000000000000000000lWe0M7I;00000000000000000000PgnM000000000000000000000000lEI5LA7b00000000000000000000I6gX00000000
000000000000000000000Q5O\eL[XEN\0000000000000000000000000000000000000000000000000000000000000000PF:L12Jm000000000000a4d700000000
0000M5?a00000000000000000000\jEW93?j0000PC@ae02oI4YKQ87900000000000000000>;^PC<C\6cdD>HadBP4P8Y^LLiLTE2:DKJSTS`=0dkYhbBelgZmhOEU
@AQZ@R>D0000DQ800000P90]07ng`9ZW\V?F0000000040@L00000000<MEF0000H2kXLY3J000000004BXj=5O]0000000000000000000000000000Y4g[D0bW0000
HH1nH[_>I7b[0000M5[oTn`i000000000000d03a00000000000000000000000000000000d1=_l]K3`]O900000000@Q2I0000000000000000000000000000@a:@
h=@5e2W`DYJc0g;4\=eM00000000000000000000000000000000000000000000P^8E00004J>a0000000057kU00000000XSX00W?K000000000000<8=7lB?Y0000
000000000000Y82`00000000hC1]XRhD000000000000000000000V:94@mnhOhT8Z3K4D1I0000LVLG0000D8U90000lNh4000000000000H8`_0000`94C00000000
000000000000l1MXlGFa0000T6>:TBh7U41P00000000000000008[7>000045380000000000000000000000000000dW\C000044E]00000000@XCm00000000T_X]
0000hRDEDoG700000000000000000000e6J1HmiM00000000000000000000000000000000LZ870000463_8Og600000000`PRSldNT00000000HW:9P]D\00000000
00000000000000000000PgQ9l`X900000000E0eM00000000l`\g0000PI^H8Z=J]1D;\jdRDD;4`GB5I32;0000H;f400008<>TU41n000000000000000016L;0000
@4DIhFFZLojD000000004<AK0000`H13lO?CHN^bd?`ehU6L``_V08cTTaL1\:8T10IhH3MnH>o\4AcnY6aFdE;6X@]353_b0000<OI]000000000000000000000000
000000000000000000000000e3D500000000<Y?[00000000T]3k00000000`1CE000000000000A5@Zd<9i000000000000Po4=PCWN<\n=DMMJ0000L1Tg00008G:Z
0000000000000000\W<Gh?RY00000000\6dGP\T=0000000000000000000086@n0000000000000000d8=Nl^3a0000E7hmXhIo000000000000\Ibh0000<50XPNZC
00000SHk0000000000000000\YbSTXHoP]Yi000000000000000000000000lQTC@=HB013_hPHTh`:X0000\2WB0000000000004J`T@bMJHAQC0000000000000000
0000000000000000000082U04h\Y000000000000<URmD4D0<Fd0XS;R0000d2\4\;?=0000d\VH0000LZ2b\\`S0000000000000000000000000000lD4i00000000
8k@G0000000000000000@CLnTaN3000000008:0:0000X>oI0000000000000000000000000000hRACdl@^Tm8CT<NM00000000`=^R0000`0W=0000l33900000000
00000000TTT`00000000000000000000\\cK00000000PRkk0000000000000000000000008DCL000000004hPL000000000000000000000000@W:PI6V`00000000
0000l3NI0000000000000000`Rmel@H\0000000000000000L@V\I3fLLPh7000000000000Xla7000000000000<UNhX=oX94`kHEKN00000000000000000000XmX4
0000@HIk000000000000PBS5hQVoDbX\d^=i0000XFO6000000000000XLE4925dQ6<K00000000Pj3ol=e0`]HEhYlT000000000000000000000000000000000000
LZ0k000000000000lC`M000000000000000000000000000000000000L;eI<>AY8_^\E3O`00000000000000008[6`0000`6l0l;nSU0^B0000<P2iljfJ0000lQeC
00000000000000008G6V0000000000000000000000000000T<hR0000000000000000000000000000<m9@000000000000000000000000lVbI0000000000000000
00008na7000000000000D2?O0000d1lAT8o38=Pn4ETST5lOPVRa0000000000000000000000000000000000008Fo241`o00000000000000000000\JBc0000hEaW
00000000000000000000dU?1000053Pni0fjP4>6E4md00000000000000000000TK:M0000M18P00000000Dn]9XU<QT?2R`gJe0000Dn=l00008DQi0000X2JCDFYc
978F0000000000000000l9NQ000000000000000000000000000000000000\H`;0000000000000000TBLO15fL0000`7W`000000000000`X9:lTeP00000000Lj^Q
dTgh0000TZn<I8Be000000000000X`Bf0000d9Wo@YU\00004NQn0000DW=F0000000000000000i7Nl0000000000004]ZX0000000000000000lH3W000000000000
00000000X2X:H8MhM0@U0000000000000jXM00000000XN?M000000000000l9FU8XoU\6DL0000000000004B>T000000000000000000000deBH>R2000000000000
0000DI]\00000000Q7Uh00000000000000000000@JN`00000000Y1]=00000000E0UYdQ_L`SCl0000lBIk0000000000000kk@000000000000DRGo0V?`h`]k`]5R
00000000000000000000445k000000000000X^BE00000000000000000000@S=G00000000HZV600000000h2SkD9VE00000000T;EJP<09X?X<\NBGi76F00000000
000000000000XooP00000000h\dO0000000000000000000000004=VD0000000000000000000000000000`F9h00008nk?00004gmi4?2l0000hIJT4QFkhnn10000
000000000000Y6?Z0000d\[=00000000<HbQH?cFDl`R00000000H?bl@86D00000000DMYL`]eY00000000TOJ70000000000000000H=Cf<2a700000000000054gI
0000`TZ9X\?PPfYb000000000000hT0<P_SL@VBA00000000000000000000@;bX000000000000000000000000hm1PH:dD000000000000T?PH0000000000000000
0000P7>;0000TMR10000`QQ9<n@nXa=041k=00000000000000000000H?amL9940000l65ThZ;kY5R3Q7@APMJS0000000000004Dm:\o<Q0000hXm4PDT0@dO;0000
00000000`THR0000U5GM000000000000\AVQLFWI0]N<0000@@6A0000000000004J;I0000lNYH0000@4d;0000000000000000D8V2PHUi`LgdlBg>\?P]lHCK\loB
Y38>8F9R94]GM6j^0000I585000083YT00000000HUN>XGlC8\f50000\RYgh3G0<7CG\O3R<Y20l@CP000000000000000000000000LJ\7dRQ[XF8@U4E?00000000
A7Q<000000008RG<0000<XoHLT4@0000h\0m0000000000000000hXNLI6]e00000000dBCFPDeK00000000PHV=009R`L20<h0000000000@W_;HK2S00000OCgPl=C
d[cGle7TD@\@\I530aH9dmT\00004RZC0000\OQ]DlKQ00000000\LVL00000000000000000000`@7i@HEX0000000000000000h>^500000000000000008^g\0000
0000D3RJ0000000000000000000000008iQHdcU80000000000000000000000000000dQdTHoE6000050d\00000_3e0000D\o_0000lYJKH[5L0000LQ<708DfLkM6
00000000000000000000@8`PlMcU8Z_h`1e4000000000000000000000000Hdn00000000000000000\WR70000000000000000hKiK<nCCP01Z0000000000000000
00000000hK7=e4Vi00000000T\J>a5eh00000000\OM<0I2a129]00000000000000000000@RA00000m3Xl0000lVSE<j3C000000000000<7Va00000000dOHcPlC^
8mno`DJK`l_5`\Qg@KUe8i3KE1>b0000000000000000000000004XfD00000000@V`MH>[6000000000000e33[TMDLP;8oX`R]0000000000000000Tf<G00000000
000000000000XlO40000lmPEM7PX0000\oZ:00000000T13HL>WNXAi4PYT5<\j80000DX_4dLYR000000000000000000000000dk?N0000hB^20000000000000000
0000000000000000Lecn0000TS?H000000000@@E000000000000000000000000000000000\\MdE@X000000000000laRg0000`gYC000000004Ig]dPG100000000
8EX=00000000000000000000000000000000000000000000P1IJa3V2L4Ih8dfXX1^Q00000000000000000000000000000000000000000000000000000000@IDi
I4[RI5<7000000000000000000000000T:;H00004dTiX\TjlTK0dCNh\]EMi7OJ00000000PMkd0000000000008Vlg0000000000000000000000000I3000000000
4QB=0000000000000000000000000000@CKG<WmP0000<AmhLQ^[000000000000lPKg000000000000L0AQL@[B`;cN000000000000L1eT00000000000017RJ`3b4
d84a<WbPh;\3lGXS4\A<89WRT4;BHB1k0000000000000000000000000000000085lB000000000000P^2L0000\E=T4ZN?X:WaHF9F4>9>a3gf000000000000lIeL
D`T:00000000=5Ba0000i7io000000000000d2PR0@V2@GCI0000000000000000h6B9000000000000THjj0000TBnZdC>T000001Gg0000l?NkD=W?\Do84dGaa7H]
TR8hM6b]00000000LGj@lWThH[o4000000000000000000000000\Eml00000000@cUgTY`7`c`n0000000000000000d9<_0000DLR3@n:L00000000000000000000
hH1Q=4`G@:8c00000000@\M80000<^`XDM]TL@TO\`5Q000000000000000014>m00000000LNfk000000000000\8:hLX4;0000000000000000Pm6J000000000000
0000000000008iWPi3]:d;=hd^hX0@`fhHl^Hn5h00000000000000000000000000000000l442L<QVdKoZ0000@IL68X^[@ZSO00000000H]I\00000leeHP<FdUR7
dWK4dBfZ0000000000000000XZQ=000000000000\kj000000000T?58L^Km0000hFBD8Z6g00000000000000000000000046VeD1No00008Gik0000000000000000
000000000000000000000000HCT5@j`600008EYk0000000000000000Xl@n00000000\R4e]0Qg00000000000000000000HDPn0000000000000000000001T@0000
0000P`g20000000000000000000000000000`GWG0000000000000R1F58Od00000000M4fS000000000000000000000000000000000000000000000000HcajdDhG
00004C7WX`LSh<Y[a7X80000XP^BD;X4000000000000000000000000000000000000`9XL000000000000000000000000000000000000000000000`A8`E@e0000
000000000000PefB<Jn?X]CjM4eo0000<C=LXHf_L_WM00004Ygi0000000000000[J<H8bo0000000000000000000000000000\ImnY8<100000000hCBOdL@S0000
00000000lIeg000000008iYR00000000Q7:Dhl2W000000000000l4BI00000000E0k?0000@M^m000000000000h^A=0000H0c;000000000000TbI6000000000000
0000000000000000l3f4000000000000@02h00000000000000000000000000008_7F8B@]0000000000000000I72V00000000`^:H00000000000000004G?cLVLn
00000000000000000000XYNY0000DaMC0000T_M00000`:lI00000000000003;m000000000000\_\G000000000000PYFl00000000000000000000=6>^00000000
000000000000T@:m0000000000000000lBlN00000000\UM=<5`M`J@\`_YM]65U0000I23600000000000000000000E6Y?00000000000000000000000000000000
000000000000\9f1XX`60000000000000000000000000000]7_j0000000000000000000000000000000000000000T=Eh0000000000000000hWEE000000000000
000000000000LBD=0000000000000000000000000000U1Yn0000]6HEXlDh0000000000000000\9cb0000@POS00000000L@5=DNcEdLG>`:8500000000dDYE0000
0000000000000000000000000000000000000000000000000000P@f70000lFF4d^L]]7Qf0000000000004V`<00000000\I@5dYnL8jX;00000000PciK@GTh0000
H]n7T[bYDNWJLCF:`F090000e7T00000000000000000TcCT<e8?000000000000@GQe\BGl0000\JioP9QU0@FT=5E1d<8Yi6VN0CMa00000000000000000`RiPO=@
000000000000P>k`XThO56R\0000i3dZ0WTE\lQem5gT0000m0ZN000000000000000084cSM72D000011_200000000DiI5A4>O0000Q80\XXaa00004F5nLZ1J0000
M4Kl0000PLA@0000@Y@]00000000@bGb00004Y2CE0VE000000000000DSd7000000000000000000000000000000000000000000000000hmYk0000000000000000
000000000000\l8ne4@5\kjSXo[@M3R6PC8S0_PWhc=dXj<gL?eH0000d@:U000000000000H]a1hUVk00000000XVZ8@kX`00008=RI0000`KQ;0000000000000000
H>3Uh>LT0000X?3<000000000000`d[<0Y:Y`>bAhBXD000000000000000000000000\@d^0000000000000000M5=Q00000000Y5oX00000000000000000000lOk`
00000000PC;WDHnclRU20V_lTX^FLc0W<fm200000000000000008EgD000000000?Sg000000000000LG]T000000000000DdR?m1Oi0000LL;5000000000000DLWZ
00000000000000000000lR4N`9\a8IU@000000000000l3`^0000TGAY000000000000000000]n<HjN00000000DL:700000000PTWXl43`00000000<B>A\099TJg_
`ONI`\1K94>a@>S?M8So000000000000000000000000000000000000lPEh\S34hZ>CQ4GaLSRR0000I0[ThHCcha;K0000000000000000Dbe200000000`mETTL94
D;RM000000000000d4Bn0000000000000000000000000000000000000000T0[>@f<n000000000U:Z@393`mR50000000000000000000000000000TnHlTLXWXDL8
0000000000000000=4ce00000000l<CT00000000TLa=000000000000d7BAlGY<0OJP00000000\7L7LXDo00000000XIA>X1@X00000000XbOdd_c\hfJ100008oLl
000048S?X;1;H\cb000000000000000000000000@Q^DA1I9000044O;TASPd61f0GR2000000000000<C=[\Co]00000000000000000000\o6\0000000000008S1X
000000000000@A0Y00000000000000000000000000000000dBUBTSYDm781T8iH00008H7900000000000000000000T0ja\GCWljc<000000000000000000000000
00000000Y8@ch=2gT>co0000000000008\=Z07_M00000000M6RJ0000000000000000T3@38NWj0000000000000000@I`A4V^_\^jdPXH[0000h]lc0000X3=I<>DP
<Bn211M_0000hn3TXHJea1g]0000XUn90000000000000000\IF\0000000000000000A6@\0000000000000000<MV00000000056^I00000000I5:Q00000000`3Z2
@`;VPHW?0000@>3=lVc=0000000000000000`Sg_<Chf8@c=D8Cj`YEfDEMa@SKe\lC1000000000000000000000000DT4m0000D_ck00000000l2cAA6QH00000000
P91a\Oem0000@0`V00000000DHYn0000head0000Ljdd0000000000000000i5H10000T`TV`cQ:0000000000000000000000000000000000000000dLm>Hd;`0000
0000\oY\00000000000000008?T[0000HN9P00000000000000000000d@EW00000000000000000000TS]9Lj@j000000000000000000000000000000000N>S0000
LRFR00000000000000000000000000000000000000000000000000000000hLZo0000hF3100000000000088ke\7Ol000000000000000000000000000000000000
0000X<n5000000000000151900000000000000000MO30000lTB>0000000000000000PG>Y00000000@IHk00004AU;00008BEb0000XAE`0000000000000000HcjQ
0000LPB600000000000000000000000000000000L\6j\o:<000000000000M6m=0000000000000000H5RU0000000000000000dPZU8nBV0000HWNa00000ZF;0000
la[>X??=l;=U00000d?B0000\1FA4JL:00000000@O5`0000\2_h<QGb0000Ln=@0000000000000000000000000000<`S700000000000000000000000000000000
00000000<20V00000000D8IF000000000000\:YZ00000000000000004DAg00000000TAf<00000000000000008:JR0000LTZJ0000000000000000000000000000
`dAZ00000000000000008`6G00000000000000000000TT^g00000000T0VPi3AA00000000000000000000000000000000000000000000XY:=000000000000Xfhm
`DLZ0000000000000000dYoC4K4D00000000000000000000000000000000HQ[aTYh]@ZcU00000000<F:o0000000000000000HX@C8mNID]3?00008=MRdJE10Pf3
461RhfNP=0]?PGmf@J;XDjbH]4hc95>hm5Ng`1HnHUMgH?Y=hXV@4\3=m75>8lHN00008IT@e2@ba3ld0000LWMCX=:[0000000000004_Qhm1;k00000000H]iVQ7Aj
T4F\000000000000HnJ]0000000000000000000000000fGH0000dh?<000000000000000000000000000000000000`Z0S0000000000000000hNG3000000000000
L0>70000000000008Fd>DP`:0000hAi]000000000000@4o14fid00000000hTR`0000HI4\@`;D000000000000E76:0000000000000000Tno<00000000L<]MlXKg
0000HgLn00000000P3M[000000000000`nORXV7300000000LYL?h7GD0000DZYoLTS?H^ig00000000=8JEL[j=000000000000T4HP00000000D^5D00000000D[\3
0000@XNd00000000000000004mTl0000\PHF4J<C@2IWDVL0HB=?<ki7lYSd4GF0000000000000000000008=Z40000`M`@]1b>000000008Gm9M28I000000000P\D
d:Oc000000000000X9`<@5DQ0000T8g20000PJoI`SnJ0000P11C0000000000000000dSoWlbkB00000000000000000000000000000000LUeY0`EZhe?L0000A5;b
0000Lm^1000000000000000000000000000000000000l8MHP`Xb0000DBOILOSh000000000000000000000000X\IB8iP>000000000000000000008CcY00000000
00000000h4oSTKSBlS7;Xk6O000000000000000000000000000000000000L;mG00000000HVkd4\W10000DY<50CC;00000000000000000000000000008cON0000
0000TDlL4a2<11YA]5TO00008Y[:4kdU`ZEF\QXET[e4`>hOXf6YD8<E0000LdOV00000:X`0000000092_C000000000000000000000000HE[Z000000000000T]nX
Y4]eh_9a0000000000000000@5MZP@eW`66AhCUb56e600000000000000000000000000008BDj00000000`78K`SQA@goD000000000000\ANM0000X?<Y0ELE0000
hR]J000000000000000000000000000000000`_D0000d:h<8R6<8CH8D[@W000000008DOU@0JcdAC?000000000000LY>e00000000@3QC00000000L_A\00000000
HkCe00000000@oQ^0000000000000000000000000000000000004AgK000000000000XlZe0000M6bEU5Z40000TJck00000000<@\S00000000P@1GdQDo00000000
0000\UT:0000@B`>000000000000@lm4h>NQ0000000000000000@Vm9Pb@T00000000`Uhg00000000P6GK0000000000000000XBBb\H3c4<OKXM;cXfXH00000000
\P8_4:f60000H<K3dP[>`]7f0000=3N418Um4?3\00004:`B00000000000058Q8]3L<00000000000000000bTOleiAdf`aE2ZQ4?=cI7?000004Dh`X[@h00000000
00008PC0000000000bR6000000000000000000000000000000000000000000000000000000000000TRjR0000dPDV4VQj0000000000000000<cOj00000000`>01
LPTA0000I8?U0000P7[f00000000TKm^00000000000000000000000000000000000000000000899ddAo6d1_:P<a[T[oR<2]iQ2ReP?M000000000000000000000
E6H300000][;00000000000000000000000000000000Hn@I<W]10000000000000000T<P`Q1;80000HJfK0000hEmT5612DVWQ000000000000000000000000TQ35
00000000h8A:04<o0000000000000000000000000000000000000000Tl]R93Kj00000000<<@B000000000000000000000000A6XF00000000\XE>000000000000
000000000000000000000000000000000000000000000000<65b<BUSX<RJTJF[lK\?\4i>XT:g8TSN000000000000PeHD0000dG`P000000000000000000004gcX
8=VS000000000000Q1<U00000000LV[:000000000000D5@U0000000000000000HTb10000000000000000TBRZ4NA8<`>Fi7oK00000000@5d0000000004_MP@moE
DF6[HVZe0000TF8O000097a>4\F;@Z7GLDjL0000000000000000000000000000L[BM00008Wg:0aR;00000000T3LoU6^7000000000000\Q@K0000PA><e4kHT3<[
16_900000000000000000X3H0000\8n<000000000000000000000000L_I=0000lMkHP_170000000000000000H3_l`:l;81G\P_H;T<T1ho1ki3oLT;PM0000lWUh
00000000000000000000000000000000@XUN0000000000000000@6O<0000\FFF00000000@Tl400000LQS0000d@RK00000000000000000000<kPR<0:flVQVLocA
00000000000000000:9R8HSR`2Jf000000000000000000000jUE93NF`D9J0000\A^RLM^Ade8f07I>4SOfQ4PU@oRB000000000000000000000000000000000000
PkRihbYh000000000000000000000000hf:=0000000015^]00000000000000000000X7_b00000000m6E60000]6PR0000000000000000Y3id0000Q39C@f@D0000
0000TIAR0000000000000000<5n6`:7VE8?1Hc?i000000000000PhJV0000DB^Y00000000000000000000\<2316lP0000000000004k5SLWMZ0000\Zdh00000000
\IGl000000000000000000000000000000000000000000000000lD3`LmOB0000000000000000000000000000000000004mRn00000000000000000;L900000000
a3c:000000000000Y7oi]6XR000000000000000000000000dD^o00000000]3^T000000000000000000008ia200004JgRE5EO000000000000000000004Ecg0000
DGAL@ZDRA5\S\3Q`M7VL09kSPC_^0HK197WQD99K0XUd\FJH`aY80000000000000000LBfG000000000000LH>E\?Oh0Yi2Pl_]00000000PJQT0000L?D]a3M2XD?7
@^AX000000000000HgZF00008aPY00000000000000000000d^K_00000000\AW10000l\PG00000000`Cg00000`AY4lbU6h1d`X><R0CA1\Tn>000000000000@CPb
0000PB\f000000008SZDi7ff0000`A\A00004Pa400000000000000000000<W6<hW^Z0<N0lnj1a5E@00000000000000000000000000000000L<D=a7HK00000000
00000000DMn[0000HS?l0000dGbd`\>c00000000dSAMm8U700004hP4000000000O?\<W1;00000000@DS:0GPYhD@[<IY0T[^na2cf4`Q@0000<]3U<ZkS<d<n0Ngg
0000000000000MK=HP]f000000000000000000000000000000000000\Pe?@`7_0000877PHR`<Taf^0000DR41P;Tf\Hi0000000004^Va000052fQPLkiD_lO0000
hK9:\_4lE5fX000000000000dXk4@^e;LbG;T1KlL[Xn00000000000000000000LSAe000000000000000000000000XB@BP\@ML`gYd8lR000000008:k^00000000
X3>800000000`P4N0000000000000000L4\D0000h9WDDmi7@5GRdAJ7T2=i8YUH\HkB0Z9TLZ[0A6`A0000XPDH00000U@E4H;j0JI10KF255?O00000000XObelLaW
PDll<6ITPa\@0n_H00000\^I000000004O0d000000000000hRk_dI\30000000000008RMf0000lSa\000004FL00000000@aHo000000000000l>iQHG=<<eX8`hY?
0000000000008<]f00000000000000000000@KKZHb6h00000000Q5Y;00000000<RW5000011\Gh?\M0C^D00000000`o^i0000\J_>0000Q6[400000000d5REPb^P
00000000000000000000TdiE0000D2MZT>Bn000000000000m4];00000000hJVL00000000@ii>M4]S0000LXbWl^6ZY3i@000000000000LQ6:0000Dk;I00000000
0000XAB00000T1m800000000H?mL0000TMAe0000<Ye=0000000000000000@AlJ4Wh:00000000Lh1JI5^<00000000@16olOLX0000000000000000000000004je\
00000000<W`M@NNC\^jT8g2V00000000<FLn`5QC\C<nDT?d@ZhSd0l]<]go`3K5@UR_`LMb00000000`2YE@[<L=0SOP<mC00000000000000000000000000000000
000000000000000000000000LL7Q00000000000000000000000000000000PAe90000HJ;fa57H0000Q4;O0000000000000000000000000<KT0000000000000000
8Y31000000000000000000000000000000000000TSjM55d90000DDDc0000\CTb000000000000HY7Olg=N0000T1Z5X5fOhW_[0i7YDnL1Db24=3^HdV>J4ibL0000
000000000000l0=DL6Z[\KG]dXgW0000<[6A0000000000000000PZAfX5;R00000000X>@`00000000P8kP0LIFh12EHFIkhC?\`Lm]h_5jDV7ah_]2131T0000<4Hh
H?A=d3C]4RhgDn\=ldc5A8@T000000000000000000000000D>fPh>N70[H:0000000000000000DZGa<M<\T;HodVOnXC\R0000<eQ=00000000000000000000d?7Y
000000000000000000000000lG\J@oH\U2UG00000000hEIL0000`46U00000000`Bkf000000000000\C:4POj]000000008[Vg8@ZP8Q?hL_W?<fIU]0HCdZGJ0000
0000DO`W0000LR;N0000LUl>@YInM4j7U37c\;n>000000000000<HdH00000000P=hW00000000000000000000<AlbH>jmXa4R@eNZ4md1lWgRHDU6Pa4>M4KZ0000
<jM=0000`]VB0E8900004daW0000000000000000000000000QFQPWNo000000000000@T3EH[?gXDMODhbl000000000000PQHg`ag8<hPd00000000000000000000
000000000000000000000000DI:J000000000000TN>m00000000<LUEd2c[0000HeJ<00000000000000000000P4==4GmX0RP@00000000T\mP00000000078;0000
0000dOC10000000000000000000000000000PAD100000000000000000000`lba00000000000000000000]4Bl000000000000Y7E6D]XMm4C>0000000000008VCA
00_?8YmV0JPQX]f^DkW600000000000000000000`o_M00000000000000000000000000004N@Y0000<8H<000000000000000000000000m1jB0000000000000000
`k7P`65:`kUR8TQH000000000000000000000000hd>8<eJVP2E>d7D30000=3U<00000000P8KlXV>=00000000T^[A0000@Za]0000lWD5000000000000h]mW0000
000000000000\M9KL2IG000000000000`7hD4<bW4J^=M7gYdOOY00000000000000000000T6]R0000000000000000000000000000<T@m@`Jk0:7H0000@^`90000
Xcm_0000000000000000lML20000000000000000TDY_000000000000hGM\000000000000L1gZ0000lL6c00000000L8Pg0000<V]YE5mZ00000000000000000000
TDO@0000LJh70000000000000000lP6Wln_i000000000000P40883eKh=F=PdM000008B9HA7S^\lOH`:?IL4PZ<OI8dPT^hUd1Phid0000Q7fT00000000T?:DHXKP
LXCP0000000000000?K?000000000000l6W]000000000000000000008K9c`0k9000000000000XM57000000000000000000000000TT[E000000000000`KFQ0000
lIcT00000000000084Z70000000000000000000000000000000000000000l8JhP^0H0000000000000000000000000000XWI^X95E0L4[@P`W`Z?<000000000000
0000`T9_00000000P^_W0000000000000000HQ;`0000I5n2A6fD0000000000000ECA0000I4>:PVBm000000000000d84m0000lW3bXL8X00004L5713lC0000@]9l
00000000D9gS000042HKHHNc0000000000000000000000000000<3e@TEAR<JlJ0000<EoQ00000000h55S00000000HRIe<_1P00000000\iNj00000000X9@I4PZ=
8JIT@\]?0000PGbX0000P;kRdhEQdh@g0000000000000000T^FPl`l00000000000000000<2H=P5Li0000<NK>H[[:00000000000000000000H2RID<3o000040R1
E3^600000TAe4`Eo0000000000000M8:TYD5lA[R4mFj00000000@T8j4`8_00000000h7k200000000000000000000H=GO\G`khM]:\c^UdFaG000000000000lWk[
0YG8I5NC0000000000008eTd00000000d>S]@GU4T[XXdk4[0000000000000000000000000000TCeh0000000000009576<`:g0000000000000000000000000000
0000m5h_00000000X<W@000000000000000000000000@UUa00000000hhTW00000000\V2iY6HW00000000XCiK0000000000000000<PoJM34f=8R:L?4]00000000
00000O7f00000000A5[Q000000000000000000000000000013bA0000\lK=00000000la6H0000000000000000000000000000X]QL00000000P955\LcY00000000
0000\\hd0000\BK94SN:00000000hFU6P\`a8?;;56eB0000h8QRd[?3Lfn]00000Agd0000000000004V;o0000000000000000000000000000XO3g000000000000
0000000000000000000000000000<C[g000000000000000000008T6YD;6g00000000lVcT0000000000000000000000000000XI>900004f8oL95m8kaF00000000
000000000000000000000000000000000000dnSg000000000000XNKV000000000000Pma]LGOj00000000000000000000X6iS00000000@9U\0000000000000000
00000000000000000000lFkX0000lAFSXd?`0000000000008<4M8BbMHPdbX0MohR?m`gDP8ADP000000000000000000000000L8FNT;i>E2aV0000000000000000
U5F<i4NQ0000000000000000<[k^XJ>IdRC9PRegTToO0000L=iM00000000l5JW<?9K0000PC5c000000000000H5X:00000000h52?0000000000000I0B00000000
0000@BFGh>7kD[^O`CQN@IFlhGV<0000H^>]la89D\7NldTA0000@@<4000046b100000000DE:E00004U9k0000000000000R6PXLf7000000000000000000000000
000000000YFD94SQ00000000000000008K[<8=f=\WC9000000000000T:Y5ha]?Laj\]7hOA8Di0000000000000000L6Ln00000000X0h0000000000000H0_Xd8cf
l\9U00000000000000000000000000000000d@X1@@gI0000`5dN0000000057GmhKN=000000000000=4JX00000000LjC3000000000000000000000000X23<0000
4HO:D8RQHZfL00000000<_49170@0000000000000000dd@\<2Wki1`4000000000000@Jk2H0G_00000\Sae75J00004RXO00000S?4000014g700000000000045NM
0000000000000000TbRo000000000000l2DT000000000000@MUVD^Shh1ee<T>bD><ohhWVXoh_00000000000000000000HQKD4nR1@4W]0000000000000000<M[_
0000000000000000000000000000dCK:0P?B\Vh\0000h`4=00000d_=00004\CN00000000`U5V@nYje6V<0000000000000000000000000000000000000000PVgF
00000000000000000000P:L7D<a=dMg?000000000000@1ES]0\QX=4g000000000000\TI3L`om0000h[GT@D[X000000004;mY00000000000000000000TQ4fdYn;
<ml700000000000000000000000000000000<nCb00000000000000000000D:CR0000000000000W7?T^lED[`O@\aNY8BR0000000000000YYQ\3aY00004\lW0000
0000L?_9000000000000000000008LjgE2`6X=>4000000000000=6ZV0000XXJLT[hj000000000000@BUoDm`=0000`A6A@i=5`B9c000000000000000000000000
TnK:00008G728267<OBOPO]FHD;cHQ8STSkP0000000000000000L@\f0000000000000000000000000000m0mU0000DO900000000000000000X3P>00000000@77^
DO7M00000000HB^l00000000000000000000h]]300000000e5@B00000000`23T00000000Pm_Z0000000006FH00000000ThRZ000009?dP5HLXo[l\YG_00000000
0000000000000000`FWi\>78T42f8ZXb@]6jHj8g00000000dNRn923Z000000000000000000000000L7bN00000000<I]28O]m4LB>DMdJi5WO00000000`cKo0000
0000PKB7000000000000TBPSI3WRHE>EX^S3<>A;0000000000004_Cm00000000000000000000000000000000000000000000000000000000000000008E8g0000
4l5^00000000D2UB00000000@7SS\ZTlhCaW000000000000000000008adJ00004BW;102;LMH[hdJ30000000000000000\LbJ@L]7Pl4b]4A=0000Pf?J0iB6TM;F
PUK^0000000000000000000000000000000000000000`Vf<0000000000000000000000000000e5>YXf330000000000000000m8A>8;QQ0000\WPc000000000000
0000`m73XlRN000000000000X75o00000000<9Th00000000\@g;0000E77J0000000000000EIfHZo80000000000000000@=7[00000000000000000MT^TgFh0000
0000HMKIDmJn`1<I00000000l;5b8Sfi0000E7med@:;00000000000000004>V9hWaOU7_O000000000RMG<f>L@jd014DILZmRl\2=liKLD>nP0000T\C_0000\Jb6
00000000Pjn^0000`lAa0000000000000000D\?4XObVL`XF00000000T@nGTBa`hUB5E4lb000000000k?>0000000000000000\P3cdTHE0000I0Z0000000000000
X1?f0bVR18Qn0000`h7I000000000000\1D10000T4SJHBAIPdUO000000000000Hdh_00000000000000000000XFl1h8>hh7HMPRFna6Xj00000000T[8X\ao\TGMO
42M?<74f4Pkb0000Djg@8UPDD4\Y0000TJ:>PnUePI8RA2?W`TAA0000000000000000P5_P00000000U5\A00000000hXWK000000000000944e406:0000HGkOXVLR
<]L7hCX10000000000000KjS\acl@YV?0000HhO\00000000lZ`A@cZU000000000000dSg8HiD50JeY0000000000000000e0TI0000000000000000T5Mk`E4CXMRO
00000000000000000000dO630000\@`EDJ9Y81bSM15;0000XOPX000000000000D00QHIJe000000000000<G7@P3NclM8K87ZhHN7d0000@UV]0000lZaD00000000
T:Ub4HJA8K?n0000000000000000hXkO000000000000\J^U00008Mh:HVMj00000000lMYg000000000000@]WL88X=@RffD<Xb8=OflDXVdZDl0000000000000000
0000XR3WTT7h000000000000000000000fUMhXZ200000000h7HZ0000Xo\Z00000000A5OKDC]5000000008Z6Th2Y443SQHGDbD_JG0000000000000000dMPJ4VKa
XXM4@Y0600000000000000000000000000000000000000000000000000000000000000008YDDlNZ40000hc>@h9JV13UN0000000000000000X2N30000M5E^0000
0000\o9H00000000000000000000T_T:000000000000000000000000\P__00000000000000000000000000000000000000000000P;Zb00000000000000000000
=8T_m0=llY<D0000<N:D0000000000000000000000000000l<Od00000000\YVe0000LnDe0000000000000000000000008WZ<0000000000004E6oLd1lhV5l`Ll\
0_Mm00000000000000000000\h;10000XSBe0000L6VL000000000000D8W00000lj:700000000lQSjlZL9000000000000T?oF00000000DI;C@jiAXUhF@nSF93?R
D7b5D6?L\7gk@]R>000057430000000000000000L75:H2eK54IS00000000000000000000000000000000P:Mi4VoJ\onfP>^n17mA8FZ;000000000bcn00000000
0000d0Qb00000000HfEXY5oC000000000000000000000000hBjV\CNV0000`5T@<8>200000000=4MF0000m50[L;1Z0000000000008@b=0000000000000000d5gM
H^XFL00E0000D^NLPIYc0000i6LJLV;JT90RDNhO4J1_\V^0Tl60=88>`nHG0000X2_Y4`j@000000000000H3RmTTfE00004LQA00000000DLRh0000000000000000
00000000XTBg0000T10fDEYVl[gW000000000000P3X=hB[H00000000=7^e`I<V0000000000000000`JC\00000000l;Gj@W428_Ek0000d4QV00000000L19oLM[L
94_Q00008@MK8;Jm00000000HN`mD[`o00000000D4?SLWan0000<?A3`OQmT`ECX8na@gkY000000000000000000000000P2E0PkHn0000`0BE0HHTPTOjh=PN8@L[
@>F00000]36=00000000HW>F0000T4=R8E:3THlRQ5e;`hND00000000<7:20000000000000000000000000000000000000000000000000000<>E_0000<L?E48^D
0000D6PY`Cmi00000000hP;Ia62I00000000LWfM\[04000000000mBC0000DBYbT@S^000000000000000000000000H28:00000000hN0<00000000h8?GlI3k0000
0000000000000000\=TLhTVV0000hSOYlWolXf8N0000L6C7000000000000l_IT00000000000000000000H``70000h7Hi00000000E6Ad0eP<0000000000000000
PK35000000000000XnE98hT0000092]fTCB@00000000000000000000@Yn[d^5U000000000000000045Y70000DDJj4j=^000000000000l841XNn5000000000000
00000000@S9S0000000044<;000000008RdEH9fki4?Q4CgkPFfHHZfb00000000l[^^4F2G000000008>cK0000000000000000000000004JUb00008VG@DR:nd4a7
TVcl<_^00000=4:G0000000000000000`_:O\D2D000000000000000000000000T`?DA7A^0000]2>I0000\l4;0000000018S<00000000000000000000X7ZK0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`nf500000000m3@B0000000000000000PbDG=7WEP11ZXVMHM7?T
98=o4M:X00004QA20000000002[\000000000000M6UX91cO0000T<i^l;=>8Af24=Ga`L<2l:deX[og000000000000`IbJ00000000000013beDBH=000000000000
0000H7o:DIFIQ6;I0000HL9dDIj><Z@E00000000\on<dbZ]hLb3000000004@<H000000000000000000000000PA0@DUCNPdJ^P]=^0000dg[T]5V500000000TNj]
`Xi216on000000008B<n000000008oOJ0000h0K700000000LH460000XT=c0000000000000000@?Un000000000000dI:7A09;DBKh=0W10000l9W44W0C56eflROB
0000T?@Y@dWk0000\0Kc000000000000000000000000000000000000@6mE0Jc?m7R\XIGM`NQ?97EZD89=00000000000000008KJc4C0NY4XF0000000000000000
00000000000000000000LD1_000000000000``^b00000000000000000000000000000000000000000000=6Ql0000hjZA000000000000lGGRm1gEhB5V00000000
000000008F]D0000000000000000000000000000l\H`00000000000000000000TXP`He@8Tf;00000000041S;=6Ma000000000000000000000000000000000000
PoVM00000000000000000000000000000000000000000000lS:F00004XT@0000000000000000dNcn0000l5OB000000000000doNf0=_j00000000000000000000
X]Kd00000000dBGLdkXI\2GbTJDT\n4^`bW<Hg_<0000`GQG0000000000000000000095>G4Qa`TXnc000000000000M11o0000`WYB0000000093mf00000000Xf0W
00000000<N]m\]Y:00000000000000000000d8m=00000000a2;j00000000000000004\Aj000083^B000000000000LW=100000000000000000000000000000000
0000PP3NdlZB00000000lV3^hQWQlV9I0VdX00004jQX0000<^E44kT]000000000000000000000000Tb\f0000XZ5O00000000000000000000PWYW0000he;k0000
000000000000daDZ0000m8G]Q3XH00000000\<PC0000HKgd4f5n000000000000000000000000000000000000<UeHLYNfhc]:X=[BD>Dj<E\C`JZFDLH3ThMaD0eQ
Hc>\00000000\fCb0000000000000000000000000000HY_f0000l5>?lLPP@:_`\4YA00008WVO0000@3ki\ERR00000000000000000000000000000000Lf5C0000
0000000000000000PH6500000000000000000000lT@G00000000D3jk0000H`240000Ti;i0000000000000000`mbBDZEW000000000000T[bnh`jl000000000000
000000000000l[GC00000000000000000000\ZPidi^H0000E3mH000000000000000000000000000000000000PCVW000048V]8NoI00000E8VdL<c000000000000
L3V\000000000000L8jT0000LlbI000000000000T_Uk00000000000000000000P0ie00000000PEMO8kOM000000000000dJ=j0000000000000000<<cITBoRXZEi
0000A4ZPX58g8k2c000000000000PCV5hK11`OB@00000000dM2N000000004SX;i3^`00000000166c0000000008e>0000D@9ZXGGoD`5_hD<k4<[nHMoglKSUe10j
0000T0l;LT`<<>P]000000000000d=;]000000000000000000004n_6a3H44n?7000000000000hbaRhZOP000000000000@@Th0000a7>I000000000000hcCjll[k
PoT5hM0U000000000000000000000000<fSW00000000LKTX0000000000000000000080Sd4Ndc0000`5LChL4I84S=000000000W8`0000h9TU0000\@^800000000
DDNj\FFl\]4j0]?flFhaHhODi7Ygd\lH00008@W[0000@o>10000000000000000@_L54@>kPF`:TfH^0000\24^000000000000000000008G8^T1R_40b@XFMmTTN>
i54E0000dQoA`WV;H[MMDk>4l3JAL]FCH6KH0000dBGBHNXZ00000000\KHelm5F00000000000000000000T_oY00000000haE00000000000000000\8XQ95Iih22T
0000000046_@D^Jk00000000HUL70]GN00000000dC@>hJkmL`bZ4BQ8\l1U00000000T`m:0000000000000000000000000000000000000000000000000000LR1a
T@ON0000000000000000dY`c0000000000000000XA6O0000@49PU6=e0000000000000000000000000000dRbc00000000e4nH0000\PH300000000000000000000
0jaM0000\Yd100000000<]W7000000000000<YOX0000@\ddX6N]A8<CP88cH9g?TKZU0000000000000000000000000000TPO6`W4n00000000000000000Kg=0000
000000000ej387>U0LJa00000000000000000000@0V2Q2NQI4ok0000=7Pj00000000000000000000TgeE00000000000000000000PR2bh1^jTnmG00000000D0Y]
dT=60000@eUGXSMG00000000000000000000000000000000000000004Y:J00008FJf000000000000000041=m4C[Ui6NiP947000000000000000000000000@A0L
Dl3Z00000000PX66H=8LljD40000000000000000lY=M00000000000000000000000000000000000000004gIe0000000000000000000000000000LHNR00000000
00000000000000000000000000000000<Vn`DYfe000000004Lbfe4P100000000000000000000P7Da0QDTPka60000h\SIE3G>0000HS_VTTXCU5Q7h\]O4b3l`nRe
P[_VDDNX8g>Jl2j55669i80n00000000PT0W@gWH0000X7]I0000h5oY00004b0L000000000000L8@?h`aC000089]J@>U00000THoH00000000hZW20000h7:k0000
4Jl;<Wl0000000000000l^kT@L6600000000000000000_Tm000000000000000000000000d:280000000094EQ0000000000000000000000000000000000000000
0000@3Oe\8ioPRVE4ZR9DcL`000000000000L;R9]4noXnl40000TWil553=00000000T;G700000000dV=:0000000000000000\Jf2000000000000000000000000
8FfX8MZ:hCeXX5;mU7nd0000h=]:TTANl;F=@gX600000000L4Of\Z?Y000000000000l96f0KiW0000000000000000HTdi01G:<lI[8ieL0000dBY=00000000`5@n
0000e6hQ00000000X0oCPOn7@\D]00000000`Kfk00000000hJ]Y0000000000000000d0Z<lXXVTGROleVj00000000000000000000T0m]000000008g2dhOgna6b3
00000000Dkod00000000lF<?hV\^\Vim8ZQh00000000XUQ@U7=5\R[V000000000000L\3M0000000000000000000081NA00000cWc00000000000000000000TC:M
4V@6000000000000000000000000DOR=\>0L0l8800000000e1m?000000000000000000000000He^;0000Th<T\g1DM4M4XS>A0000DO9D000000000000hN1N0000
000000000000000000008HH;L;WK@Y1WldcSDnaT0000000000000000dc[60000lV@M0000X5^0LgW`H`O8Th1600000000l=]]000000000000<Zm9000000000000
TTmIPUJodg;`\9ml4IE900000QkS4c?N00000000000000000000<Qo^U38VPU;O00000000H>U_00000000XmMNTAeKPj7?H9nE@=K_lf7i00000000000000000000
00000000000000000000hl0ED_dI00000000U6dX4Dja000000000000\?8\0000000017]]0000Lk;;00000000dYKh00000X8BD07I8?QG00000000llG@0cd^0000
00000000000000000@BAT0mPP3_6@@Zk0mIQ00000000\R^Ad5^m0kb]000000000000PcbZ00000000H`RL000000000000<8;QH;odlZVX4bVh0QS7000000000000
Xb4]@63557\@P2iXdGc;M51]00000000000000000000000000008Eb:<OcI8>k=P]8;\Tc^P^mePjJ2TmZW000000000000000000000000H2QM00000000Y5Oo0000
00000000`=G?H?8l<PQVLV0a0000e7G:00000Dd=\Qne0000]63WD7`d0000HAje0000lbP\00004^SD0aBcdk<blLJ3XG=iD1XT82GTdJJQ0000l70^000000000000
000000008Q5<0000A6?00000<a5e`<_90000lEZT0000X?iWP>570000000000000000DRCYP9`m0000TCkfP[N1XmOf\<[Q4KR400000000\KX:0O?O0000\eDM\QR2
E4mR\R9m00000000000000000000000000000000000000000PIhlfD8000000000000492405J<LZH_0000`7IohD\]Hll;0000i1W4he4m00004_ni<FXn0000lZNO
000000004Q7\HEFiHT:1M6`V00000000@kWaPMfRPgGI00000000`CQ10000d19MDeYJ0000000008c@dMTF0000000000008RSol:naX@fH000000000000d<f;0iFc
0000000042jbDHbm\M@?00000000D^?J0000HeX`000000000000HjR7000000000000000000000000000000000000TOiK000000000000PMmB00000000`;aW4N[n
LW`<i5I08?EE\ChE0000a8TA000000000000000000000000d>:c00000000\i`2\oQ@L=]N0000i7^M00004:=Fli70000043]iXQ2fhD0_<c2LT=cB\JW<\[Pi0000
00000000000000000000\T\WhFm@dY6S00000000000042_0XhD60000000000000000000000000000dFjLTG]3<8@]0C>?D^4BXPY:`SWKdPfN0SZ0\kT900000000
00000000<?G@09iU\nWY568=0000\TE300000000lKj<0000h3]N0000000000000000XLc?LT8=0000000000000000H9j;0000\=WPh;iO00004TPiXC1?00000000
00000000dCBi4MFI000000000000LbMh0000000000008W]Td5JjPD9\Df15\OSO@l9]8neX000000008BDZ00000000000000000000XQe\\JhE4YIUXaMWd@bQ]1oF
DcGk57`N\X\>00000000X76C00000000P]630000<]E5HVeO0U8;00000000Q32n0000\O[>Hljh00000000000000000000dLOm0D@O8TLBPTOS8UU0XXO84YPQDIcc
TATDi5L<h@Ec0000000000000000lcEb00000000DOm^@dS`000000000000000000000000XdlQ0000`VIo00000000000000000000lC@400000000\j2100000000
0000000000000000000000004iDohJQ=00000000`BF4lHTZ0000d[HZ0000D<eJ<@Ib0000hEZB000000000WGh0l;10000hTno<Ia?@R6d\Wc?\FME0000<?^Re4iS
8P]4000000000000000000000000DWYm\^RV0000PNeO0000000000000000XR>3000000000`ID4U7n000000000000000000000000d<86000000000000`LHol022
00000000000000000000000000000000@IhD0000000000000000000000000000hJV90000m4K3`RlX000000000000l5j5000000000J4J<LRNHb__T?jF000089;A
4H7g0000000095aK000000000000000000000000000000000000hPI000000000<WC`0000000000000000HnY200000000\Fg`0000000000000000000000000000
00000000DA_20000<e\Y000000000000000000000000\N3hDXC400000000000000000000@STKT2VkLQ@Y<]7R`:`N@edK0000PoSM0000000000000000\5cB0000
00000LFm0000X=JiLeRn00000000D;g@\IaQ000044g=00000000X6CW00000000000000000000000000000000000000000000LLZ><\F^0000000000000000I78[
0000h>ajd]ZkL0eo0000PM7g0^]X00000000000000000000Hl;H00000000000000000000000000000000000000000000\Y9bh\R[I72800000000<MDhT8]B8<ZX
D]Eg00000000000000000L`d0000Y4iedh_K0000000000000000<YdHL>8_4koA58QJ000000000000XV0F13YV0000HPVKHU030000D1A>ldCg0000\08`0000D9:>
000000000000000089O@00000000000000000000@^Q700008Y9EH;TE000000000000Hk\E`7_?00000000`o54h:U08jZ]0000lh\m0000h<li0000000000000000
dL]g0000000000000000lcZ400000000000000000000000000000000000000000000\3KLDe>50000000000000000lN6@haRS00000000hCj@Q6L\00004jB:0000
H:S[0000000000000000000000000000000000000000lU^B0V;74]YOH:4Ql>hA00000000DBgR00000000dLmO000000000NV[0000dM:40000DOE?43gc00000000
0000000000000m;^00000000<Pb20000d;3F00000000@XbKTQfB000000000000m8>S0000<X9GHcG<0000000000000000L5e:dE1L000000000000000000000000
00000000D2\m000000000000@Cid0000XlT00000000000000000=6aU000000000000000000000000<Vj?00000000Q4U40000h<EG8D@oDNfI000000000000hE1]
0IX`\1ZN8A5Th?2b4JV``T@S4YXUh=fSQ5VY0000TN=Ge41A@E[DA47>0000hMP>0000\kHG0000TO[P@N;>I4I50000h=fo000000000000000000000000\C_BPC6^
00000000000000000000000000000000000000004R`[hY\oH_E3Lk6A0000LFj=00008kJ_90A_0000h^ZgP[F1Xdni00000^QW\UmGH2eaQ5cg00000000Y8B>0000
00000000\4XV0000000000000000HL=V000000000Y_<0000T^V4\[EAlb^f8gXWI1^H00000000000000004R@;0000000000004XQ646lD0000]6oV0000Da`1LGR^
0000000000000000000000000000I5RK0000XDUJ0000<mfW0000P39f0[5_Td4E00000000<3^fHbeW0000lKZ@00000000I3M>00000000`9AH00000000ld<M0000
LN57<APm000000000000000000000000dJo^000000000000PCLJ0000@=Ia0000000000000000XlY_Hh0b00000000le1X13S>000000000000000000008IHD0<JL
l4al4Mf5lS99@UHF<<XH`9id@F59e0UJ00004J_[`4bX8Lj300000000P44BX4>]H<Qj00000000000000000000000000000000L`oJ00000000`C]jhY4?4Ua:0000
0000000000000000000000000000PINOQ0F@dXF?0000000000000000ldM>00000000<7g0`bf_000000000000M43300000000000000000000000000000000`PA[
dLV=8Mcn0000<@IB000000008\:5X47KhDDRD=D_HNEC0000000000000000<@j;000000000000dM\58Yk2000000000000<dMf4Z^PM6I_0000000000000000LIG]
00000000000000000000000000000000h7dXHPK5@WjU@YiWd\7\\f;F0000d>Xid@4jh7T3XnEM0000000000000000<>Z``e:Y0000ljfX000000000000PIMU0000
0000000000000000Xh:5000000000000M7LP0000\lQ30000000000000000000000000Yb<U86OT0d3M16CXDoc000000000000<WDI000000000000XKTl00000000
<8oG0000l3c]00000000`4;idK=@8T<0lkK30000I7k=4bAC00000000000000000000lF>BlHM_X^;ILgd700000000Hoc_l=Uc0000000000000000000000008>f6
HO=]e6^[00000000@0<Q\YY200000000000000000000dE0]PeED0000<^_g00000000@FVR98V?00000000d1[l00000000000000000000000000000000Pi[n0000
00000000000052`W0SmX000000000000000000000000000000000000<=T]0000000000000000<=j>00000000T\[Q0kf=000000000000PdYS0000000000000000
00000000TBbg0AF;0000000000008@O3@Y@3000051[K0000000013lO000000000000HoPP<Q@>lHR28[5o4JMl00000000000000000000H53_L0g50000HRB4dUX3
4chChnW<543Q000000000000000000000000000000000000TbKh<>MB000000000000000000000000000000000000`][T00000000M8<g00000000T`9n<?:g\HF[
lI`i4JjW<9^FM40l000000000000000000000000T:7e000000000000L<UL000000000:KZX7<;8PPE00000000000000000000\RURX<M^DF1B000000000000P2J2
000000004C;n00000000000000000000000000000000000000000000000000000000`j]=0000PA`E000000000000LUm_hA390000`@o^T;^l0000000000000000
0000092_0000000000000nRHdM>T000000000000000000000000000000000000TGUlLAGjDTE^000000000000000000000000hJO?0000lDmh00000000E6IM0000
000000000000dI4EXc880000000000000000000093QRTViN000000000000804=0000000000000000000000000000000000004XbcQ4`500000000000000000000
000000000000000000000000DDHM0000lkY8\oPb\g:^00000000951o00004BVj0000000000000000X\P6XoD902:`hSHPTJDE12QHX@0lI3aT00000000To2^E2f6
0000000000000000000000000000HGW8d^Ug0000000000000000000000000000@Z9j00000000PW6S0000DR020000587Qh9I@00000000A0X700000000D[E`0000
\92HDmaG00000000000000000000@i:=D9Y`XKIX\JCM0ddY0000LePeD4eM4KcO00000000000000000000@\fI0000P8F<0000H`Kj0000000000000000Lk[F0000
00000000hUaf00004G[`liF1E43?00000000000000000000d[KnhTVH0000000000000000000096>70000000000000000000000000000P25bPGM6E0__@ck:0000
<L<Jh:7888ei000000000000000000000000dRlI@7hc@@1kDI3TdZ4d]7f0U85S00000000000000000000000004B1DHfKDLT?<Z9:dEV60000d>2?000000000000
000000000000000054e]000000000000@?_K000000000000000000000000000000000000TdXd00000000000000000000@Ol00000LUC_0000lja]0000I74l0000
00004U1j`03DTi<=00000000h2\P4oAO0000lWUF00000<I;000000000000000000008QaRPhDN0000000000000000000000000000`2`E0000000000000000d>_a
E7YF000000000000000000004k>H0000hONZ00000000LO^FTS1FHB_`531C0000LTil000000000000DESH000000000000@Yl:0000000000000000PGL_4T`N0000
0YaUdI[N000000000000LnNPlVSoQ3430000@=DO17a2\VlP0000XeW[000000000000000000000000i2U20000h=?1PP710000`kO;000000000000l@1<e50g0000
8?MZ\0eaDV>X0000000000000000000000000000`<^>00000000]4T800008QM_00000000000000000000@Y\W00000000dTgX0000000000000000P6kD0000<[R]
0000]2R;00008R_100000000000000000000T\_=lNfY@QP0<Yh:14Yf0000a5:?P6bj00004l2E8Uka000000000000L3i;DDnFD?B;LKYQ<NS<00000000hHe]e5<m
00000000LPm2<jYM0000000000000000hMai0000lP0C000000000000XM7C0000000000000000@:NF0000000000004Y6400000000000000000000000000000000
000000000000000000000000000000000000000000000000e56j000000000000000000000000000000000000000000000000000047CWDF8]8JQfXT[800000000
0000000000000000<`UZDOMb4XcZ0000HRO_00008GNT000000000000000000000000000000000000H;7`\@?l0Dk0T2I08cFSM8I1X6;100000000@=VbX><60000
=7PFH:WC`?8ADX8Q000000000000D;\H00000000000000000000`7O315nh00000000000000000000PWYL000000000000000000000000000046>X00000000<Vbf
00000000P?82PE_h00000000000000000000<9UPd1Qh@YcY10=Q18<U000097Y400000000Dm^R0000000000000000<K4Z@\Z`0000000000000000000000000RDc
0000X_570000h`f900000000DTG\00000000@R:AXX1U00000000000000008ZRk0000@4J88XAHdY^Y000000000000<3BL000000000TM]00000E\ZLKMEdV]D\Ng=
dAg40000000000000000`DWP<kQG14R_0000E6[[0000lCWA0000000000000000@Xl\0000000000000000a2H60000i2120000XBMi0000@3gJ0000000000000000
\4U]00000000000082aE0000000057M=8H2JLBI6000000000000<:R>hobI0000000000000000000000000000`P_G<5iY\<Eml=I68oB300000000000000000000
0000DDD<8Z\bh@R@d\?a4j:aXdbN`QI]000000000000PTh;T0UBX5F]<8HO0000<Cf:0000l=:=4Ka800000000@R:X<eok0000000045;_@nQR00000000hG7o0000
H`KC0000T>?e00000000dMO?00000000000000000000000000000000\_kF\KU?000000000000000000000000`]6VU0Gb000000008^^J0000000000000000H74F
D`2V00000000@C81PI=N00000000000000000MIL<X6]h?BI<lXYi3Wd4EBF000000000000Xk\f00000000\=9?000000000000HXBd00000000DAAA<;U`PNV40000
0000402@@IgF00000000000000000000000000000000DZ49\C3b\;6<0000000000000000000000000000<L>k0000000000000000U6jF000000000000P:XL0000
00000000000000000000000000000000X?n000000000000000000000000000000000@0gV000000000000\AnBE4OA0000@HXJ\]R_h]aS0000000000000000D_dm
XLI]LTmd8lBD00000000XGeQ@JhXTEhnT9?D0000@Jlfe4iG00004^6E0Rnk8YYd0000]4VH0000deMm0000X_BOHZO2\HE3hg32000015PA0000000000000000hV6G
0`D2He;C0000hEiH000000000000XlFl`CKo\ojiU2B?`6dme4@k00000000T6i28aFZ0J_l000000000000000000000000000000000ICK0000DZim0000dfmUE6h]
000000000QBnD6A_\^Lj0000@X?k000000000000000000000000000000000:i=@UcY\0fO00004<LcTF?b`G<]LGbI0hSHTkIaQ1CBE4dC00000000000000000000
XDT]\3d>Y5Vk0000000000000OVT00000000h>RL0000000000000000000000000000000000000000000000000000000000000000LaTK58;_0000000000000000
]0MP000000000000l7?F000000000000000090190;d>00000000000000008F_e000000000000000000000000000000000000A1Bd0000`Fjk000000000000\l9M
0000@0P80000=6`h000000000000000000000000dT^Q000000000000000000000000000000000000d;3700000000LX@]0000000000000000X4nJ@?QmdC=C4G7N
Dh[GHoET000000004_=T0jidM6kE0000000000000H_C@TBJ8jJL00000000HNm4TG4k0000HaU900000000000000004]8hhGl\0000ll8S00000000]40000000000
000000000000PTa:00000000089o0000\o?I00000000TniNY7XV0000000000000000000000000000dT5i000000000000000000000000<N\T07YNhY^j00000000
00000000000000000000000000008fMo00000000\M<=00000=jj`?P5000000000000LSikXV1R0000000000004RbP0000000000000000PVOV0000000000000000
D1]Hh1jF00000000hiPV14FD\WK_00008e4W0000PA14PPOl00000000DC7BlfjlLCK]LE^M0000`_hP000000000000DE>R88Y40000427Y00000^In000000000000
0000P04X000000000G^e]7nU0000000000000000HII9000000000000LTR60000`8Bd8NGkY3J2hZPW0_U^00000000THZI000000000000PF4kh85A00008WW40000
lgXmT\b<\G5:hn]TXJSYlfKQm4^7000000000000PK8nHMc@l^Yb0000000000008H7G00000000DTlTXT3[0000dNoh161e58SN00000000dIa`i6fV000000000000
00000000000000000000000000000000000000000000000000000000H=<PHZ]>86`5000000000000000000000000lTnYl3a9<;UOdFS;dZJl4F\AXm>F0000D]0G
h1:ZlACZdVDM000000000000000000000000D_m;8F6De5]F000000000000d>j>8N[^<]?X\nLRX[Y>000000000000000000000000\ok`0000@=gW<<i0h63L8:5L
LA<g\L`400000000h\[1PCF^d55i0000\>lW]5J;00000000917f000000000000dKaKhkFBh5S_8\9b000000000000L9[]00000000000000000000LTYMT[=J0000
000000000000<5VYL[AKH7KZhlDKD`M\0000000000000000000000000000036ZXZKc000000000000]3\Vh[S`D3Hh0000000000008[dZ0000E4??PhkN00000000
0000000000000000PXBU\>1g0000000000004:]G000000000000000000000000@7di0000000000000000Hn;10000TIS>0000000000000000l?CC000000000000
0000T\C?he\E000000000000lL2h8[m>`C>l0000dUEIX1Ol0000000000008L1]@8lf00004[^1\jbX0000000000000000L]CS0000000000000000000000000000
0000a5FKHf_[00000000000000000000l[4_00000000HGZ700000000M8IX0000L6\g0000\Em=000000000000i8Ak0000`GYb0000@BNC00000>1QI3P\00000000
000000004GL@\lA@4e_=0000`5BW`:6DdVM9000000000000<=2Id[eP00000000E5nS00000000XXhf0000HZk6000000000000000000000000`APX00000000lEdl
H3mT\_ZChhGk00000000000000000000Tc4DHkNG000000000000000000000000d;CS00000000h7A30000d]k^00000000000000000000HKde<UIRL80d0000\ZbF
La9S00000000TT]7Phhg000000000000000000000000HdFm0000d:Z90000LYoa0000HlmY`Z<Gh\>F00000MQY00000000000000000000000000000000hM670000
0000P?g;000000008Zoc0000000012g\dP@c`lfe000000000000000000000000000000000000L^dS4PJY4UA<00000000lKG50d7:D4>l00000000`Q0900000000
000000000F=X00004`3d0000`H<K0000TIUILe0G4ebP163i000000000000h8D7Ll220W>]@hb=000046;<0000000000000000hB:1lFEL00000000X5ZV85UZP\`D
0000i7BZ000000000D>hPZ;Ol:=_000000000000`2JVdX>6hl2iD2]MhG3W000000000000000000000000lcgB@^9nDFVE0000000000JA`=@g`@Dd0000<JjchkL]
00000000000000000000000000000000h1MA000000000000000000000000`M1b0000h1ndH9S80EnB0000000000000000\Zhd00000000hFW[P0;F<=j[hG41TLHS
lcgX0000000000000000hGo;0000HJ=M00008IhSlVDhPVRo<ogD00000000000000000000<Yja0000\IRC`\giDlg;00000000dC1O0000H2n=d\:Xe0>m0000\i=n
dM[2hn8]PXnO0000D6[m0000000000000000000000000000000008ji0000`I1J000000000000000000000000M6[I0000TRm?HYf0000000000000`kcb00000000
000000000000hD><`7`9XXB4i05200000000\H=D`Ifb8KTB00000000<?Z:dRJf<n0S0000000000000000=3`40000000000000000`O<[I4Xm00008dFU0000DH9o
00000000`:kEH3UOHB]`0000000000000000HE]2000000004ZI_4g@\00000000`>c\<k1U000000000000@YMJ000000000000a3kPHbIWM3`C000000000000T3jN
00000000P0S@0000000000000000lOGK000000000000hFOMlmma00000000dao>8nn[0000\__900008XWd000000000000\]bjhk3N000000000000000000000000
00000000000000000000<JLl0]JHm2KN0000LHbc000000000000000000000000lM`a`OEl0000l[=b0000`8i9T<mb\IB90000TaU^XJ@4Ph960000XC?<00000000
0000X8=[000000004]Gb000000000000000000000000D0C@000000000000000000000@=G0000X>g:05PR0000dmSQ0000000000000000e79Wh7OQ<h6_00000000
85PjP:6kLohD`_Vg42L0Y0CO@9Dn0000000000000000h:?fTF7h<M_R0k830:fH0000TQHL\\Og0000@X^900000000HeKB0000000000000000000000000000Df@o
0000=89m00000000]11K000000000000000000000000D;W5Y7lQ000000000000000000000000hO^e000000000000<8B5I7V:H18oP4T518DBd`1QP`VX@??f0000
0000000000000000`5^DXSh?000000000000DRCghM3Y0SF`a1RH`8EXh0Dk00000000<_Y<000000000000h1H5000000000000`L==TB0F8WeFM2\d000000000000
0000<\\@00000000000000000000<5;:000000000000000000000000@Cae0000hFf5000087lfH@<X00000000000000000000dVPl0000000000000000H79T0000
000000000000lKCJe5TaD8PO\0@6XGSG0000hJ=^DJkO\KNS=7LkQ7[;TUD\Q3X600000000P>W<dHR@000000008@kF000000000000000000000000XjE000000000
0000`HSe000000000000000000000000P1eE@^KT8kAk0000lZG1P3GaH3oO000000000000000000000000000000000000000000000000X[3B0000I7bF\_FBM3PJ
00000000l<2NdQmU000000000000000000000000l41[00000000M30;00000000TCnI04PO0000PK8]0000000000000000`_[m0?W;00000000a3VD000000000000
\KniP98C@jDL0000000000000000`F>W`E=D00000000TA560000\id0h4\o0000=48I0000d=\U0000PcE90000@;H@DY=lQ4V60000\a=D8b[P0000503`00000000
0000DAAW<B;k0000000000000000000000000000LE=50000000000000000000000000000lJFf00000000d1Jn00000000laG?00000000D:@C0000hB7f0000PE9G
00000000000000000000PAV3hgKE0000i2OY000000000000000000000000LKW0000000000000`82100000000000000000000000082FBDF@K0000=68g0000h5ha
TH54`OHm0000000000000000PTJ=0000<0Ah`GnW0J@BHK1K8XeF4=0;ha\T0000H=FhlaeP@g5>00000000000000000000`4n8\FZjPTQ=XA02i3[KHA2N00000000
000000000000000000000000@DdV`@^N`L0M00000000dbQIHkfK000000000od7a76d00000000`Y8C00000KO^0000000000000000000000000000000000008@>Q
00000000000081>T000000000000T2<l00000000`@]KLX=9000000000000000000000000000000000000000000000000U3h\<8LN00000000LDbQ00000\MZ0000
000000000000D=Bn<Q>eP[Co00000000D5nS000000000000TZAP0000P=cY00000000@YVQ<W@Ul54Y12MX0000000000000000HWRTDA:C<Qg500004Eli00000000
0000X\Peln`J00000000<h^50000Hg_l000043@j0000000000000000000046DcXK?Y000000000000000000000000000000000000000000000000000000000000
0000T^MD\Z=\00000000000000000000`aNoHJa^0000DEB40000000000000000Y0N80000000000000U7;LK1kE4N?000000000000LKRgH9L00000000000000000
0000000000000000<KSj00000IG90000H9D=000000000000DSk9000000000000d=L5000000000000000000000000000000000FOg@^SV00000000000000000000
\9c:XhC^0000=5c=T8BO0000000000000000000000000000000000000000000000000000X4LQ0000E86glD^_00000\=J<DHi<j_O0000lg5kPhfe000000008d6P
0hHO000000000000T>i20000000000000000000000000FZU\DN=0000000000000000000000000000000093Zmhf[0000000000000lHb>4ElIXhm>]4=>H?dh0000
0000\YZeHo0g0000000000000000`<b70000D80O00000000000000000000000000000gOJDLn90000PDfaM5Wm\62PTZ21l9U900004PWi@d9PdOmPh<e1X3T\0000
T:QM00000000dDRK0000000000004c:^43;A4<KD4OfbQ6koP4<V0000000000000000dTX40000PKI@\Z`iY3iR000000000000X45814[F0000000000000000\fjM
00000000000000000000l\Uo\lY>`Skh000000000000X:8D00000000000000004mdV0BMQL]^P000000000000Tb][X4Ga`CcjX0CO@4[4L\W\000000000=IH96NW
TcTJHOKj0000000000000000000000000UNU00000000000000000000000000000000lLnmd]7?8bPB0000hTCl0000D9K?LLhdDTW4PODZHAcTX_6n000000000000
0000M2W00000000045mW000000000000000000000000HGf0`I13XNao0000000000000000h5AH0000LKRShM>900000000000000000000`\7n000000000000P:Dc
H=IoD:]e000000000000T5oiXPL=000000000000\@YC@m4ei3XZL3Idd2bi000000000000XWe^0000D07hLPA?00000000Pof294kl00000RX^d5fa8VQ=LEZk0000
00000000000000000000\o7M000000000000000000000000000000000000000000000000dXOl000000000000Tl0U0000h;c>X<TR=6SmHO9_0000000000000000
DAHF00000:Eh0000T<@]TMWV0000`3fP0000000000000000lQO@LS;bPV\;hAMY0IBC00000000000000000000Pm<E00004NmV0000000000000000000000000000
000000000000\G_?8G\V<jgd0000H7GV@;JX<2D60000@;Bj0000`Vof000000000000000000000000000000000000000000000000d@FI00000000000000000000
`\8AX56O4C51L=>c0000D<7H0000HBnI0000A0lS000000000000000000000000Y3F]00000oa0000000000000`Z01000000000000`:f_0000000000000000h?]a
PTJaddGGTo5I000000000HF9dgdX]3mT\EDI``Pc00000000000000000000000000000000000044H9h3OKXhZa0000000000000000`XU2000000008Ba20000@1QP
@GEH00000000hdgN000000000000000000000cH\00000000000000000000000000000000TMJ@00000000000000000000000000000000L_A70000000000000000
00000000dWm900000000@C9]0000D>d`T`;e00000000D=aZHHh;0OT_000000000000000000000000<HlC0000hVdg49mC<Inc00000000DIVC000000000000<f[h
00000000LBWJ000000000000000000lS00000000LKec0000\7K2l_9@00000000000043Q70000X^B^0000<BA[`ReR00000000Lndi0AKJ00000000<?FS00000000
hWQ:00000000D7kh0000000000008O@_D9ha0000lleM00000000DE]Y00000000983M00000000l:ON00000000000000000000000000000000D1Dg000000000000
00000000D6nDD>g_000000000000000000000h`a00000000000000000000T86Z]3>k0000000000000000<SCITYWC000000000000000000000000hnfom6Y]`EKo
<fbi000000000000\@Rk0000XeCF00000000000000000000`8l?00000000HR]i000000000000000000000000PAWR0ShP000000000000000000000000XDKU0000
00000000@^2n4>CI000000004^UPE4o;0000000000000000000000000000D[;^0000l\IP0b<2a4UF<>3k000000000000lbf:0000]8L=00000000000000000000
lG@eQ81@D^bLP=JVa4m@00000000000000008WDb000000008H8g8_eA00000000P=7?000000000000000000000000000000008Ma4`\1@@8gmA42@Y0DODoJ50000
00000000@]Q900000000000000000000000000000000d10K@llO0000000000000000000000000000000000000000000000000000\56>0000h\mF<73FPfNo<E`f
0000000000000000000000008BDO000000000000`8USXJCjD]l8XFL@@\Kd000000000000h=Z_`CR8H:ojhKPL8Kk]XS<>000000000000H`HB00000000@IK6XdoW
91fm000000000000000000000000l[Bn00000000X=LaDBB@00000000<kg0<W=`81P[LIH\00000000U46<000000000000\hgd00008_>Q00000000T1g000000000
0000000000000000000000000000Han00000l5^X0?M=dQLl@TQ`42E[0000LA>l000000000000A5>500000000U42O0000000000000000\FXHX6`F000000000000
00000000d2jL000000000000`75M0000<O@CE6lhLmV=00000000000000000000@2S;HbNBY3jW\UFa0000T7Xn00000000XO\k00008PD`@1HTdmAP000000000000
00000000000000000000000000000000000000000000ln88d@@`000000008JSm0000<V?Q00008;^A0000h4@TXln<8A_k0000\e3R0ZBkm6agTO<3000000000000
4_D]D<Ui0000000000000000000000000000l3SCL4`ePKQNPKnK8Y<eU1iU0000000000000000T6HE0000000000000^`J00000000000000004:gG0000d3RW0BTG
00000000000000008?bL00000000PA@S00000000000000000000\4g^00000000P7TS`7`V000000000000000000000000l4c8l7jO4MSmPWnB0000Q2:G00000000
0000lHOfLQ6P\1^?i8LL00000000X:meXW:m000000000000000000000000000000000000TEni4Oii0000DRTP0000PIN\00000000000000000000000000000000
00000GMg8^<?@7^44[l^DPFZ57g;8ABg00000000HGO;0000hCEP0000000000000000000000000000LPji0000E2CD0000HGBN0000Q7KHPe\k000000000000<YS5
0000X5MBLkhZ0000TSA3HJj@@48d0000\f]l0000000000000000lH5h0000000000000000<URF0000000000000000000000000000000000000000DOXUhlU\8FQn
hIAg0000LfOcXa2h000000000000DHNA50I78Tk=00000000000000000000000000000000000000000000\CjnX:nEd?AK`ULi000000000000dUb=000000000000
0000DBW]0000`A;>LI2IDPkI8Vg_T2i;HkacI1=o95H[\Z5gl<Y>l2SL`AaaM3<Rm6mOP^iT<B600QP=<_he0000000000000000`MVg000000008kE`0000HJKjh1SV
0000XHVX8LiY8TC_4S5T@Wa^0000000000000000000000000000E0]g@:F8dioe00000000DZHJ00000000LI3D0000000000000000lnN1L<`2Tm4S@A;WPk]C4Of@
0000000000000000XQ5d0000l=4700000000000000000000d53HXP;g0000\^7<0000000000008=T:8V7NE4GOhLo;4b=P0gKV\JbN00000000000000000000dK@k
00000000000000000000000000000000hgL:00000000000000000000000000000000`WZSh[a=000000000000dVP>00000000000000004^;;0000000000000000
00000000000000000000000000000000PDkmd<I[000000000000000000000000d4U700000000000000004IVmY7SR00000000000000000000d`Nf4]ZFHnjo0000
0000PF`Q00000000000000000000L3Ci00000000lGoh0000PEOWI0WbTKAf]5iU@Ldh0000hBoj0000000000000000I6oG8UD2hU\FD8eR4lBV0000000000000000
0000Xal_000000000000<Q]10000L>5F00000000XIQ\00004CMm0000000000008FKW000000004YB\DD^P00000000`UV?55U?54CP00000000000000000000<4RM
4Se_H4Lm000000000000DKJ2<LUSd\E60000T3Th000000000000<cYD00000000000000000000L[Fh0000Y5A;X5i40000000000000000000000004RZf00000000
000000000000000000000000`H2@00000000000000000000DmUT00000000@88100000000HGS400000000XAiH`H@3a6cGHCRE0000<MU9`WbE@K?8X[TFE5n>A8D3
0000000000000000E7kg0000000000008PaS@GWa0000000000000000d::MDKlP0000d1;O0000000000008NdO\RDT0000\NboXUQ\PoaN000000000000a20?0000
lh2500000000`BN^0000@VAV0000000000000000M4<o00000000<WX00000DH]R00000o;d000000000000000057R8000000000000000000000000000000008CTM
0000@3FOU4jXTe>l0000`di3XCOW00000000P3PjThlA000000000000000000000000@^9W<ghb000053=<00000000X[`_0000`OPF00000000<D;>0`kF00000000
00000000P<nV0000000000000000lUURHFDCHc5eQ6fh4NT[00000000HgiM00008RD5`]UIT:Nb0000D>HG000000000000LZ]j000000000000l[fNLDPM0I960000
000000000000Xn490000HCIe0000d7Qo00000000000000000000@E5_0000<;O=@KP]<Q=X00000000000000000000000000000000lOFM00000000000000000000
0000I2D7X46@000000000VJe0000d?[78a;i000000000000<JAI00000000XJ[X00000000<XdY0000i5jZ]6SR4Q_a0000d1R60000`:2L0000P6Gf00000000d8oY
00000000000000000000000000000LO@T1kn0000000000000000000000004Q=e000000000000000000000000000000000000PJ2i0000a5<[00000000X4F4X8;>
`A5?0000`?jc000000000000000000008>i@d64b0000Xa_HdVc3000000000000000087Bl00000000000000000000000000dN0000000000000000\U7V00000000
0000TjFX0JLG00000000000000000000Hf1I0000000000000000m5KF0000000000000000000000000000P5[=00000000000000004AGP0000000000000000HB;[
000000000000lYK900000000000000000000000013:?0000000054hQ00000000LLB^DL_=@bgmXClg<c@\Dii\0000H]`A0000TNUe00000>Q5000000008;9B0000
0000l`WF\=n_`P:N000049eUa2Yj0000000000000000XGH;0000P@N<hd]iX24l94O_00000000000005Hg@l[H00000000000000000NPK\iMO00000000hOHRQ4H?
000000000000DU`7<AEE0000hPKPa5lR0000dWSTP^d6@9DZ00000000000000000JAf4T2R156X000048C>@DBd0000HIXQ0000000000000000000000000000PCDk
0000000000000000m5G;0000D?gQDVVD00000000000000000000000000000000P;XlPOHAX;Wc`SQ]\m0H00000000H0kd00000000000000000000dXif00000000
00000000T?We@B4SH<>4000000000000000000000000000000000000000000000000hk3^00000000000000000000M7e:0000000000000000h;I`Tbbb0000X\JU
00004oY40000000000000000hZ1c0000P9o?Dc;80000`dg3P83S00000000Q6:S000000000000DE2X00000000Q6=S0000000000000000000000004\l50000<e`S
000000000000000000000000Xd08TEHYXA`cDjlh000000000000000000000000000000000000000000000000@5?d8kX200000000000000000000000000000000
L]kE92hU0000`GNk00000000L^Wm0MBW00000000XW=nT?>KP_C8ha5B0000000000000?dH0000000000000000`cO2000000000U?E00000000TLlm00000000Dh5d
0000Xf:`000000000000000000000000000000000000T>@Bm4^ma3hJ0000lBIEdQL6000000000000LCJnTHm]0000\\a\000000000`_6le=_00000000Q60<0000
0000\<LnE6kZ0000000000000000000000000W320000000000000000<W?```Dh0000T:o=0000h@8Q0000000000000000i4_cTC768KFi00000000000084FlXI5c
`mU<00000000HS@Z`kN20000dDF00eA1lNOOH3Uj`E6O00000000a5HO1897`CYB`_Q3\h>G00000000Y4Mm0000000000000000000000000000`P5@000000000000
0000d;B><lJX95QIH5<FhOWj0000000000000000hjLA0000lLol0000000000000000h<:L00000000e6l\DJmV0000@ViB@V1f0000000000000000hN5f00000000
0000000000004EFNTdDX000000000000000000000000000000000000H2A:0000000000000000000000000000000000000000l:NN`YQJPdceDi8G0000hIZ\d?OB
8lI60N?g@=A>070>0`1Ddmgi000000000000`W9F`B0300000000h:cR00000000m1dZ00000[2E8^gL8hn1i7JC0000PVfT00000000000000000000Hkek00000000
00000000000000000000@JL^d5eV0000000093]LThL58lj?dkdB0000TSNo00000000\XGE000007cY0000000000000000D`R5000000000000\6E7P7oRlF`d4SM`
\Gk0dXklQ5SMdkBO4Nk9h>[F000000000000P<@m0000`GHf00000000T^G:0000000000000000TMdh00000000\Eie<GK]00004AmYh]]m00000000lUl[00000000
L4^WD\i]i6i_0000PR0l@7bo135Se1d9`k^70000000000hT000000000000H[An00000000000000000000000000000000000000000000LB2V0000HWgf00000000
00000000h<gC000000000000000000000000l:Gl00000000lTKU000000000000<K`f000000000000000000000000h6220000m4RS000000000000000000000000
@jj0a2O80000000000000000DFnS4PG@00000000000000000000000000000000Y7gG000000000000h6;EH3oc0000e2<N0CAB\El<e7L\L8U^0000000000000000
00000Oa10000000000000000HLZY<KmOP\Y6000000000000Pl6M0000@CZR4<kk@5nDa0R^0000TlD=0000H3bB00000000HCa<H9mRdlVIHoN?LUaI000000000000
0000HO4Q`Nf80000PDFg\om800000000dD8L000000000000000000000000d8a=00000000h7i=<H\ZPW1]hj7Q000000000000000000000000000000000000=4h?
000000000000000000000000H8dK\N<9000000000000000000000000\3\d0000HXZgQ6ob0000000000000000@CX@11JeP@US00000000hMD;0000llW`00000000
00000000TT>U57FJ982N00000000XFCm4Zi[8GQ80000P4I>LPi1000044iVPE5MD4QkP5Kl000000000000l5Co<__e0000000000000?VlHKQb\ON9DLl7LAB9LIWe
d7ihLSn\PX\T0[1a00000000dRE=000000000@358hYW000000000000000000000000000000000000\EOM0000`>EB`ZJ?000000000000L^fQ00000000T1\RlM0:
000000000000000000000000TO308XaO96X700000000186:0000000000000000D8K;000000000000000000000000HIIQ`XN2PnfR`[[RDbFTDQ9700000000@WRE
a6Q60000h06Z40o4@M8k0^o>4i`\0000000000008S4e000000000PCjP?\3000000000000LiX400000000L;fh00000000HL:KhnlhX<ci00000000000000000000
d;dePSha0000000000000000000000000000000000000000@5k600000000hDZ:0000d]H30000LR9G01lU0[FA000000000000hZVe8PYN00004_VA000000000000
0_EU0000H]0T00000000HKd9hjSe0000l2B`4l@N00000000TNnD00000000<H@Q8RAW0QYI00000000PoCX00000000000000000000000000000000000000000000
000000000000=1FH@8`;LW`]Y62[000000004=PY000000000000000000000000000000000000@]6HDK3]<HGNX^Nb0000000000000000Pb7a0000000000000000
000000000000lVb>@XQfXGL40NbCTQ`l<Ud@000017l9Ho7dhK]ZE5_A4ZT=XFDX00000000000000000000H:b70000d]dOl5`_H9]5dgQ_0000dO4=0Ydc00000000
0000000000000L2Q00000000000000000000PGcH@[Im0000]5=cl_9P000000000000@`=l4MQB`VLb8?^Ah19e`Aj3000000000000@J0800000000d302H;Q<0000
U6DF`BZS0000Hk`UY4[400000000@IO\0000000000000000000000000000D1[]0000`EOg00000000000000000000000000000000TLY:00000000000000000000
00000000000000000000000000000000PKENd1[A00000000000000000000000008GB<B>1000044lL\@9f0000TOMN0000XSmj0000HA<N]5IE0000<4NX`a:m@0j8
000000000000H=U9000000000000@4jSlSGG<Q=<HZI10]1m0000<_Yg0000`HaD0EDc00000000Q3T4\Ohg0000000000000000P;SJH3Y0l8KQ0000000000000000
Le150000000000000000LJDc00000000000000008dH@@Tka0000000000000000\G1dDZKF0000h^DX8Jde0^k40000414S0000D?k00000\A=VX6^e000000000M`P
0000`>=hl@1`0000000000000000@i0n\S090000Pi;1a4<B00000000a4Rk0000T4Da00000000000096OM0000dM0k0000000000000000000000000000\iT10000
0000hEJn00000000D91J0000T3[TX=@K<LNS<a<=a5HCi5W[00000000T6QT000000000000@cRBlEe@0000DXGX00000000`dA:0000000000000000P=_E00000000
00000000000000000000\A]V0000\ST600000000l3LE0000000000004RRK4DgHY5Lc0000M6A:D<g2000000000000000086Rkda7FT^JU0000d\bI000085Rg0000
000000000000`BC40000<7FP0000P^XZ0000000000000000hFQP00000000DNKoLAhJ0000D[ib0000000000000000Lg@0000000000000l8_6000007Lo8LL_T>`4
P^VI00000000000000000000a2L50000\kMQ\Q2W0000dNn^000000000000000000000000000000000klT0000000000000000000000008>FV<HRV000000000000
0000000000000000lF_B00000000L9Sa4^g=Dkl5a2TQ00000000000098FOl@n^0000000000000000LY>Y000000000000000000000000lIPPh_jF000000000000
0000\C@P8ZjG0000DD[M000000000000HT5P000000000000000057i?000044n^D`VA00000000`>JWPX?40aWKhKLO00000000h\L<TJJADKkOlWZj\^klE5<I0000
E6_N0000DgR500000000HGhS0000LnEa0000`Qbm00000000000000000000l]oQ57e^0000000000000000H6N=\iabM6n3000000000000lVK?0000<XkB@S\3D:^e
0000T:;`00000000e3bS@P1G<iEPY05a0000PUG8HKE>e07P0BaBlj1P0000000000000000LK1_000000000000L_`Rm7Ikh6Ma00000000000086L\000000000000
00000000X>>8000000000000a5;D00004=XP00000000`_[T00000000000000000000@]e2X6Q40000000000000000\6Y1DK;700004DEVL@dMA2Pj000000000000
00000000E60N0000000000000000m5G_00000000000000000000000000000^_A913j0000000000000000000000000000098Ul`?^@?GZ0000Y2k1000000000000
00000Z58E7D@0000HgR]17jY@0>RPhIG00000000000000000000807:H^?]0000E2lB00000000\mJ6\:WN`l>i0000LLhC0000000000000000I6Bc000000000000
4FC=00000000D7mO0000000000000000L7j:<f[X8U]Z00000000\@;C00000000h9?5H`Lo00000000448JhNa\00000000U2eF0000l[n800000000@`fdH9i?0000
ln2o000000000000XI7c0000000000000000@6bL00008S2X@J>>0000dOPiPZ[a00004YW2000000004B`S\`PI000000000000000000000000000000000000DR<@
hHo>TKK7LZeB00004<>o00000000@k\100000000TgMf0000hX`J00000000LG@F0000D71o000000000000000000000000H1hl0?MilFldTKUT0000m55AT9[A@aAY
4@]Z<H?>E45LQ8M]00000000<k:X0000000000000000000000000000000014Wb0000h6d5000044Zg00004=13HNGS0000P:TVlY8a0NQVH`Vl000000000000`^@C
<3?_dO>d0000DKEf00000NM=i0`V0000000000000000000000000000dW[^000000000000TX<K\[LkU2M100000000XGJd00000000000000000000Q6g400000000
0000E6bQX3kI\XdBl\_o0000000000000000HP3=000000000000XGG?00000000h63i8f3T86WA@WJ\0000000087n8P1PC0000h9L`000000000000000000000000
0000000000000000000000000000000000000000\KL;00008W\a00000000\mj5LR7`00000000L34b1543@6<`TSKKA55M000000000000TY3k=7bm00000000L@hU
PKeM0^234NHC00000000<JXc0000<o;6@``I00000000000000000000A4FhXdEU000000000000000000000YX249a?XQ:LX]Xa0000000080i>000000008B6aTnhk
0000000000000000000000000000DKHIe8268C:dH>GWlC330000]6AF00000000<VPN0000PcQf0000`nFDD5[^0000lHo40000000000000000d@fY0000`6=\D4j0
DlGei6Ef000000000000000000000000000000000000000000000000000000000000000000000000a3I0\nPLDaIi00000000000000000000000000000ld80000
0000l=Tm00004NYWTD_W00000000lG[F0000000000004d`N8=YEL1\cX94hX]i@`X\mH4k>HoMXd`N;000000000000000000000000PW4ZHegK4:<:000000000000
X`6800000000000000000000@ThgH^PW0000PHGZ00000000000000000000000000000000hZ8I000000000000\][k<7F10000I6=A00000000XK<n0000I6nE0000
8^@ihg9T000000000000<]2S0000`>;D00000000000000004XVZD;KJ00000000000000000000<Il@PL[l000000000000000000000>]500000000L@cV0000X<0`
0000U2JX0000PaJ_000000000000<m\g000000000000<?ejh]^9DnB900000000D]c;0000000000000000H[jQ000000000000000000000000D:X90000<QI?0000
0000HKWS000000000000Pged000000000000dO_:0000<k[a`81WTlTJE5m60000@@bb0000<KXc0000000000000000d;<he37K000000000000<jl@h<<O51nPI3Dk
0000HFUV000000000000DfTk000000000000000000000000000000000000000000000000000000000000000000004Cd`dS[D0000000000000000000000000000
00000000P[VX4g8m00000000000000000000XF@10000d@VA0000h<6600008Bb[L_`_000000000000000000000000000000008Vd:l2>_<gEb0000000000000000
0000000000000000000000000000d?UZ000000000000limnllkQ0000000000000000000000000000000000000000000000000000000000000000000000004JNG
A5?m000000000000`H08dH[o0000@XlG00000000000000000000hV;^0000000000008JHU0000`CdDD>4\000000000000DCUM47JJ971B000000000000T^IWD57N
00000000XSZl000000000000000000000000000000000000Pl>=\hDj00000000000000000000d1]Z8NkM\=BV00000000H9BPH4IY0000Y6\Q0000000000000000
00000000P=YeX68=000000000000000000000000@:m08Q1Hd<Gn000000000000000000000000=77\dS5<m5l@00008ANi`L48TAn[0PlW0000000000000000P96J
8`P00000dO:O0000XKOM<kZB0000000000000000PNgYLSdH8N9iPk0B0000P\[g<M6M`_<E856g\c;dLWbg@ehe0000DOo_000000000000d6ob]7jA000000000000
00000000000000000000000000000000Xjj\Q5J\4JF400000000h5hHHhBG<hQD0000000000000000000000000000000000000000@CY_0QEE0000d>GndXTV@4Tb
0000Dlke000000000000000000000000<JU4dQK_000000000000lT1G0000Q0nK<J_N0000hG^GM6750000000000000000000000000000000000000000d9RQ0000
0000<4CTXFA7@Q;=000000008ETd0000TSfY000000000000000000000000@<7e00000000dQ6h000000000000D;miHAOb8jZo0000<Cg?000000000000XaZ\DJJn
17>7H:1H00000000000000000000a13IhTlG=4;a87RQ0000h`\@00000000000000004YgZM8@9H2G618OR00000000000000000000X_@N`eW8hk_Y000000000000
l:GYTHLA000000000000\E7h00000000d?U9XS_g0000000000000000HmT400008]j]P=N3m0gE`gQI00000000000000000000<:4o`HS>00000000PgbD00000000
<RK9000000000000l1<Y000000000000000000000000000000008nbE@jUeI5k8HJ6K0000000000000000Pj7_00000000000000000000000000000\MKPRmUTbkk
4E^\TZ8[0000000000000000<Wd^00000000000093j30000HFYH00000000000000000000000000000000\:VjTB:L97GI00000000HA4300000000000000000000
00000000L=co00000000h4Xm000000000000000091XK0000hH[Al2ni`WRk00000000000000000kS9leF\0000PmZC000000000000<]\]00000000000000000000
00000000i3eP000000000000`4;Q<W5iLa^]LAm=00000000000000000000e3L`00000000dXmc0000l<U000000000000000004;[\00000000PLlL000000000000
DYTH@IPm<R?2L3?MD2oW@F;k@M;78Zjf<gAV000000000000000000000000@fY@H4fc0B]L00000000000000000000000000000000000000000000h6m6hD_n0000
0000T=0Y000000000000a5XK0000d49:000000000000h1W?0000000000000Uc<dPB_000000000]j@42>Sh=]l\_OIhb6;56QZ0000\Z0C`efX0000000000000000
00008]2b00000000PemK00000000XU4W000000000000\K0UL@P90000000000000000heQhQ5^o0000<\KPl34AlnZd0X@o00000J9klO_V00000000lRGY00000000
0000HTIg000000000000000000000000000000000000000000000000I7Fh000000000000`TlbHZ:D00000000E7UJXbE80000lV]5DB?64c\L<fa5000000000000
0000P4WJlE]lHc`Ki75V`@2W8VX:HR_@4_FY000000000?[WTgk6hIO50000D0C1000000000000PEfg000000000000000000000000000000004;><8S:400000000
00000000000000000000D6Z4dI?^PoJP\JUL<4Nd]5C30000hJ>UHJbelQ9PL@Q`00000000`D^C00000000l4_bLMZTD_TV00000000000000000000`[C`00000000
00000000Ta0V0000@GSX8_CS00000000000000000000000000000000000000000000H?2BHhX?0000000000000000@;lJdT<]0000\E;T\Oc`0000000000000000
0000000000000000lRVdP7QL00000000PXm@d[A9000000000000I0Q90000000000000000U5al0000000000000000000000000000hQa800000000XQ^600000000
0000P=>U`FeG@3dR0000L4a[4bcZh>G0]6iPDTg40000D>l1<Kj`0000@Wf70000X:PNT;Ah0000000000000;8I0000000000000000P1Ak00000000000000000000
<BSGPK0:DZeU0000X[E10000D^CX0000XE500000000000000000000000000000000000000000`iS=lifXLA>U0000\KV@0000000000008OIM@kPf00000000<8b4
@CneTbB60000`ee20000Dm2nh_4ODm7Z0000000000008HKF00000000000000000000000000000000A7?o0000Y3Z100000000L>2f0000000000000000U5NOd_je
00000000HH4ba06k0000000000000000000000000000000000000000h1Ul00000000ln[`00000000`7kC00000000000000008cA4000000000000@2GFTamZ0000
0000000000000000000081QD00004j6gd;`?HU0W000000000000hQVGPPN>TW@70000TDGZ00004X9a0000DBEGLTUBT_O_0000000000000000@;MC00000000P[Z2
<;Fd000007;]000000000000M4:n`fd50000000000000:JbXN4Y0000D1ljTS[T]7``8TDG0000\Fn9`WE5X^l\00004D130YiF<E>7@KF[h^4lL;N_XFIO\JlYlPFB
HXXi8_6b00000000d3ZF=1`a00000000lJ5`000000004:K=0000=7:V00000000000000000000l5:;000000000000000000000000<hW7000000000000H33jh:>S
81oO0000E3?@00008\<`8\6a@U;^8k5m00000000000000000000000000000000PEEW@P170000hn2F00008ERl00000000T8:JD;D74od_0000\jGj000000000000
00000000dLS700000000d0ae0000000000000000@gil000000000000000000000000000000004JB2Q0T:00000000000000004kIOX?gi00000000000000004C8i
@F<[00000000DK:9LXn<00004>XO\NZ`0000H8aNd]b7000000004f;^T0biH8P\\VTH<JNQ000083Z_0[I`000000000000De5A00000000000000000000\DIHHcV[
000000000000e5k\00000000Q3n>000000000000=5FW00000000H[R60000000000000000<NI]0000000000000000000000000000\Va2000000008g790000T_DH
0000d1Lo0V=R00000\XG0000H=N\000000000000000000000000HNnn000000000000H1;m000000000000000000000000000000000000000000000000h^m:0000
hWA2lZlB0UkF000000000000<9l9XI^10000D;Qf<X;Va2AOHE\10000\=[2\1XmL1`Qhd>R0000`SLT49ghXBL>0000@4VohP>=0000T:ZT0000\ZOglG[o@e^^55jE
00000000000000000000000000000000000000000000\CoM940<000000000000000000000000532S0fPG55ld00000000DL7\TF1P00000000000000000000@`CF
0000000000000000l15K98Rj\UF30000X]=8`0PP0000000000000000hWKJ000000000000Q2?o000000000IOO0000<299TCXcH[NiTP^mY4b]00000000lR>T@LK5
0Q3e0IiEHNPmP`TfH@VOhUfo00000000@^Z7dLN:0000<V\NX5g2`d;38Jo700000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004h[30000I3Nj000000000000de[m0aYZ0000l;GP\G37hk>j00000000hkVV0000000000000000XCjXXY]HlTYZDU<kI7gk000000000000
hd0]00000000I5ZF0000000000000000@UXM000000000000\N3X000000000000000000000000<S\k@EN@000000000000hIc6dc9b8kRM000000000000dRLiL<H\
000000000000\_oN8=<:0000@OGe0000LFEb00000000lM\H000000000000\O;>0000000081Ee00004ENM00000000Lek7Q0m400000000`DLk0000\fg30000H0O8
<:\m0000\?1=0000000000000000000000000000H^OEI52A0000X_am0000XFhM0000TC3J0000XW<[0000000000000000a0hK00000000000000000000Do1R0000
00000000THo[94Z>a5K4000000000000hTM@00000000`GD;XP>f`kmV@m@FHn`V00000000TN77HggU00000000@3[C`KMY<\52H7UmHB[]hCD74GTCi6\o00000000
00000000X<\fL<5_P9b<00000000000000000000000000000000000000008RN7X@A7dE^@e5Qg0000000000000000T:[>00000000U3>;00000000000000000000
P>J8T[9JLKm700000000`XMM`Hcc0000@S;C000000000000P\GW00000000000000000000P6n20000000000000000dj0o00000000000000000000T0IZ00000000
0000H]hDP>ZIHfEn0000PhI500000000LIe28mW?0000lQYl00000000dEXgT@;]HMY100000000X;Va00000000TC^cU5DD00000000a6GO\Ymhhlik8[LCdNehTdjF
HPXFP]J]00004C9C00000000dY\?X676dS:a000043X\L>PE\BL^@NYf\00j0000000000000000h0L407?e4[OR000000000000@acNhf2R00000000000000000000
XLgVXLh3\AM>dWHf000000000000`MJi00000000l[c]0000000000000000X28O0000000000000@ad@B7:00000000]5_n000080Hl000000000000X<4kPDnX<EUa
00000000000000000000`[GfA8U[00000000000000000000\_VN0000000000000000X^hH0000`B4n0000DWBd0000000000000000=7AR00000Kad000000000000
00000000000000000000000000000000000000000000H1j40000X6;aTHZdlDVK0000dA@>8L4k000000000000lUZn00000000hD94d?A\P6elhCk:<Tej0000Dbnf
0000000000000000000000004c;N000000000000\W[K`Wd<000000000000000000000000X0Z]000000008:\R000000000000000000000000\XJcU67GPHai0000
<D4T0000000000000000T4NL00000000lA0f0000HZIn00000000000000000000000000000000D78f000000000000A1@600000000H57;l3Wf0000<H<h0KW?56Dd
Q6Uj000000000000HVJIa43`89AX8=1R0000000000000000000000000000000000000>liI5Tm000000000000@9Ml0000000000000000P?O[A4[^000000000000
8QcG0QW`0000000000000000`nc[000000000000<MRl0000000000000000XA3X00000000DB3Km5QUlY4[0000000000000000000000000000hOB2<ZWj00000000
0000@K>l0000dJ:Y0\=800000000m2Un00000000dTZhdYhKL5LY88\0LRQJ`H2mDi]2<]Thi8>_0000000000000000000000000000000000000@Gk0000@X5=981d
0000000000000000\2=F00000000\C[C0000h9M90000Q8RL000000000Rj;0000he300000D\5h00000000hM]jLGJ50000000045Wh000000000000000000000000
h_8T13h8i7H?<1?Q0000\7iXT3bT0000h1W3m6ik0;lhPLQbX2<900008`YO0000000000008:LK00000000@Fai0000=04BP`eJ0000000000000000000000000000
0000000000000000`J5F000000000000X@6_L3>b\GKG0000P8^`0000@Q8j000000000000DA\^00000000\YGo55PSi5a300000000000000000000000000000000
00000000T1Pn41k\\:O800000000000000000000lBJ>LXiVdiVVdHjA0000DU470000000000000000000000000000Po>a00000000LZdL0000000000000000=0LY
D1iN00000000@JYo4Q2<0IH6<mlh0000D=V5000000000000000000000000TAS5XVmM4]_F\egYi8N2000000000000000000000000000000000000E1?IlC<T4;]6
`7H7<n?b00000000m7P100000000000000008d]FDQWo\d[j00000000000000000000000000000000]3RZH6n\@Xfi]45^0000D15g000000000000000051L`0000
0000`[^C00000MAJ`S@Bd=5H0MhWh\X1hoGkI50700000000E5?:0000000000000000000000000000000000000000lIMd0000000000000000000000000ndY0000
00000000000000000000A4^I0000000000000000000000000000PAXWd;Ki000000000000dHLV0000dlIo0000000000000000T<L0l?k^4Mb9U4_?0000@7N74H5C
@WjF00000000000000000000000086V600000000PWXB0000<N0W0000000000000000000000000000000000000000lD^4000000000000hF_N0I8h000000000000
`B1Oh1c_8Fc9000000000000\:5?<P5X`RfJ0000000000000000h4KZ0000<]P9ho`10000000000000000000000000000dg];0000000000000000000000000000
<4Pi<9jKdL_X8SSa`XBDQ2d\0000000000000000X5`80000000000000000\8OjhRn60000@VZN000000000000<HWV000000008m=c0000\WBN`;O]@Je?16nc8Sho
00000000HA9;0000l?3oD@<lDB2F0000LB[7d2VJTYZN`]_k0000000000000000000000000000000000000000hE_?0000`_a9<X:[PA2@000000000000T>aRdDTG
HD8^8Ml:0000000000000000lTdC000000000000000000000000@7h9DT300000000000000000000000000000000000000000000000008QNR0000000000000000
0000lA:n000000000000`D010000DjlR0000TYN>0000000000004>:30000000000000000L4`GX<Z700000000`bml00000000000000000000U80P0000lEhWh6[Q
0EHDlFMV\K<E000000000000i3TX0000`dRZ0000d0n0=04Z0000H;DM0000HG5[`kZT0000\:a^0e[A00000000000000000000000000000000hQf5000000000000
00008nAc0000X8I0000000000000000000000000000000000000@42P=3:Z00000000U2i00000hgPQHnJ800000000P3[oXY0b0000@Foi00000000TV5Se5IW0000
00000000LH^U000000000000\<1adA4hI0ee000000000000DBc\0000@l<C0000000000000000000000000000HHd7000000000000lM0H00000000<5H100000000
00000000000000000000<Whc0000<5CS@CSSXQWCE82B00008?>6@o5d00000000000000000000000000000000hAjVdJ1J0KZgXKXN0000\nOoXDKI@ZQJ\Sa@0000
000000000000lUf\000000000000000000000000000000000000LlN`00000000000000000000h\BL00000000TgVcHZUT000000000000000014nc0VjS0000@@ZB
e5ZX0000<@^b0000X2?k0TLh0000000005S<0000\>YCdKW`00000000000000000000000000000000`AoD0000000096DX00000000d]T4000000008bEe00000000
0000000000000000XeIb0000PGdg0000000000000000TSfK000000000000000000000000PV@[00000000000000000000000000000000000057@\000000004OXa
d=O5h`NJ00000000\?cade[U\9cH00000000000000000000HKF?09=b00000000000001HD4_UGTfLa00000000000000000000DUSH<b;AlW^?lc6l000000000000
000000000000X?Kn00000000XLOTXEh3l6gbQ7V^000000000000T3I:L9\:00000000000000008^^80000000000000000@S0h000000000000DIfS56<9e6D40000
0000000000000000l0BZD1dMi2E9L[]O0000882X]8@Eh2Z\\7730000L:0Q0Fb^0000\nLo0000000081fJ\69PTUOT4[IO000000000000000000000000H@EF0000
0000DL8GXQ=IXiDWU1Sk00000000U5eJ`>c100000000000000000000lOd8h`iD00008@F<4^Qhh;AKX<Wl]2J=000000004EhK\4?<DJJ1dT`c0000000000000000
0000000000000000@TgH000000004Zlj00000000XO2P000000000000000000000000000000000000D?fo00000000000000000000@]1U00000000000000000000
D_NB<35S00000000X4VIlN8TXT7800000000TBTdHV87000000000000LbWP0000000000000000000000000000lk_6\GOF94Sf0000000000000000000000000000
HDa0dkh0a80><@0[0000HjK100000000LCXU00000000000000000000000000000000TZUK000000000000LMoM0000000000000000Y59O00000000000000000000
00000000000000000000lk<N0000<CQl0jY300000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TQ[4000000000000000000000000PHL18NXkXMA3@I;Z<VCd000000000000\;HW0000@0Po0000000000000000l0MU0000000000004:MFH>\F000000000000
000000000000X9C800000000000000004[YaL\HN00000<:\\:5e\KfOM3l400000000000000000000PkB=00000000<3cN00000XSn0000=7[G0000D81B\<S80000
000000000000000000000000TH8U0000D1Y:@nTX<n]d@A2]0000P:QeXMP[000000004<c70000<1hB0^;U\b:F000000000000`jh00000<N[0POG2T`:H0000\2FZ
8L^A0000000000000000000000000000M69]0hZ:00000000d?RhHUWD\kTI0000`UQ3<fR>0000daaU000000000000DH6NE4TJHlhEe8A_XOeH00000000\9O\0000
d9Gc000000000000LA_O`LjL0000PdIT00008I?900000000HKc8HT<O0000D@R400000000\LkA00000000XbHO0000000000000000\DA@0000<Xei000000000000
00000000L:Rmi0G10000000000000000m3Ic000000000KY90000P<d90000000000000000m8:Q0000lO1>`CVI09dMD?0@00000NY:00000000`JEY8TH_00000000
00000000Xo390000`RRo]7@n00000000lWJEM5kJQ3=K00000000Q7iQ00000000D9^m00000000000000000000h[<5\L2;lT1[0000000000000000\S`eldPTLLSQ
XT430000000000000000D@gf00000000d[2W000000000000@[Dc000000000000000000000000000000000000lRkDDED1T8X]TTF98Y[hXNXJD6:X4R=X00000000
0000hE_L0000000000000000000000000000TJM]00000000000000000gSe00004]IG000000000000HEGm4<`N4Rao00000000A5\b000000000000000000000000
LS0IXX<\00000000000000000000000000000000000000000000000000004D<Z00000000H9d8hAR1PKD1lDb8XW8lP_HN00000000000000000000000000008EQg
00000000LXC^00000000L\FK\QY40000000000000000000000000^:aXn5C00000000000054X4HLmk\c3VL`GP10Jk0000Pl;a00000000m8O@000000000000LFI]
00000000<1MoXWO:00000000000000000000H\1_00000000dK5;0000lcIE00000000H0G?`OA70000000000000000LS81000000000000e54]0000000000000000
0000E7CJ00000000Xm3ODRnQ000000000000000000008Oc4000000000000000000000Kb:0000`LX@0000e1J2`iU\A4eHTgjQ0000@hdZ000000000000m7Z<`6a7
ljh>XRe;`X0;0000XZMb0000h_o60000a5jl000000000000\]QohM5E@;S[0000000000000000000017NH00004Lg5XMLJ0000hUGY0000XU9J00000000408E\D2k
<05h8bLDDJm==73I@]>G0000TFQ0000000000000lHk_LcMjdibbPLO6HJ?`d5P;P0nN8[iElc9Hh28cd62_0gGn00000000000000000000<FNY00000[dK00000000
00000000M4GC00000000PNK0000000000000@bJk87Pj0000\_2AQ61S00000000`35D85WIL?5N0000lG0l<Qhk`VI50000000000000000h2<Sl<?d000000000000
0000000000000000Ph<l0000<;TU0000TGIh00000000000000000000000000000eeU00000000000000000000000000000000P;\^T?m^8\]_0000Td1B00000000
00000000h>gL000000000000hOW0000000000000DFRJ0000000000000000000000000000X?a]00000000DXbo000000000000TWJ9L[M=4]]V`]]J00000000lJnf
000000000000PHi@@8F`<IEk00000000<N3=00000<6]00000000\[V200000000000000000000000000000000<9:e00000000dO:d=7KZ000000D<0000hP1WDi?f
000000000000l1]n0000XSGW00000000\GTX000000000000D6TTXWLI`m>k0000@H5Q000000000000000000008Fg5E5dE000000000000\67o0000i7aYHWcW<SZ^
8X6B0000XXD9000000000000\[\T000000000000i8ESLWk10000E4D[00000000000000000000000000000000lX8b@7j`0000D^=0`4=c`X5N0000000000000000
8SF:000000000000XT:S00000000M5=?8]k600000000X6ZD``9D=7El0000lSSL0000L:Zh000000000@k30\4V0000000000000000XR;b0000i40NH>Vi00000000
\DQAHG18d4UP@E7BLKS3U59=HGli00000D6l00000000000000000000``b700000Z1:00000000000000000000000000000000HlKe@<GMX4MA0000000000000RLW
0000\2@F8>`M0000000000000000000000000000000000000000000000000000hV@k000000000000H^[QL<1QHiK:D];3d\E]<iL>Dn9gQ3KXE7Dd0000\CSaTg?0
0000000000000000H5d_P3_YH@KX000000>k00000000a4Dm00000000Xn^UQ1MD000000000000`9b_000000000000000000000000000000000000TE=dLL5aD^4]
da2V4iG_0000HLBo\[7^0000T8VH00000000000000000000LKbf0000HH^A000000000000000000000000T0LU0000`f0D000000000000P=h>@9B8ll<W00000000
<YjN0000000000000000Le`ed8dh<OCK00000000000000000000\mTJ@Z:^00000000P=kD`kUdh:CnTD5800000000000000000000PeEmDZf20000hIV`00000000
0000T4b@0000DC0?0000000000000000000000000000dD0G0000Tj8900000000d]^a0000000000000000h=KB00000000@<_W0000i5`I0000`X2F@Kl78G>l42OO
e88k00000000000081BBHG2i000000000000X1X>H=>?000000000000000000000000TVN88\g500000000dOk60000PY?40000<[?X\bdB00000000X<G]XiQZ`C0d
00000000000000000000\:jZ000000000000\LV[T:b`DF7[0000PA1C0000LILei4:2000000000000000000000000000000000000H9F>00000000000000000000
000000000000P5R6000000000000<@MhdHUA0000HO6L0000000000000000<4mKXJ9HHQL^i3cL0000000000008n^C00004b<e000056FD00000000<VYN0000@3CF
000000000000000000000000E1KL00000000`;40dG;P56@h00000000000000000000000000000OTC00000000X5_clJE?0000m3O<00000000lD@4L2T;hQ`\8hVR
000000000000h3WV00000000L\bnP]<A00000000<U^`8Sj>Q0<3<>lC@eIF0000d8CM00000000HL@><FAD0000\IZ3T<3Y00000000A8?C000000000000dM\bl7S4
D^IM000000000000P=X[0000TPSe00004[Zb0000E7NZ00000000000000000000E7Ja0000@\7;000000000000T?m;8JGP0jHO000000000000U6WV00000000\o>O
<TYB00000000h@Jc<2gfTBiBhamDhgTNHkCS0000e3;2a6ETl3iUDhS2000000000000D4GG000000000000PmF?00000000HVXPXI[d<0FlHVnM0000000000000000
0000LjO:hPBL00000000TLoH4_dZ0000hJ<ZT2lDi6NE0000000000000000\YI<a50I\7hV<5\CXXQM000000000000HJII0000TjNS000000000000HA9nTXci0000
0000XO`K00000000<Nh]0000d>^\HD7aP^aJ0000T^3@00000000U6Ga00000000000000000000000000000000`2lRQ6i>00000000000000000000D=a9@E]E0000
0000000000000000hGB@lIlb0000l@l\L[=1000000000000\9<I0000000000000000000000000000000000000000<1L@0hAol>XC<]1?0000000000000000lEM>
\fKo00000000H43QHW<20000000000000000000000000000000000000000000000000000H^ed00000000E7ae00000000000000000000TZ3b0000000000000000
00000000000000000000d9J=00000000lKccm0oG0000000000000000`<[8TSM4@`Qf@[KZ@_aSl0E?LfdTd]<\954oD<j_00000000000000000000000000000000
<^9ADOo;0000a71T000000000000DGk?00000000\m_30000LJ[60000d40MHIYETkJM0000L3POHF=8000000000000Q2nm0>OO000004f300000000DSH000000000
00000000H5kc000000000000a3[90000e3nV00000000L7E^X:3<a7cQ=83;T=FX0000000000004Wo<@>BDDen``gUE000000000000L]C:00000000000000000000
0000000000000000000000000000Hb`B0000@me;0000A75h0UMQi8S``1YKdGcj00000000000000000000HDfA00000000I6]A@5Ik0000T;<1D46i000000000000
`PiL00004[CB0000@_P80A23<a1b0TO<<nb\00000000LD3F`KLj0000XPbQ0000000000000OlI0000<PWE0000000000000000000000000000DOOk<T8TP>?L`T^<
L^ePTL@aT_;F0000000000000000000000000000000000000000dF]Z0000LbLgY4G40000000000000000000000000000H6<B000000000000000014VZPVjf0000
00000000\IF900000000lW1O000000000000PDio00000000PSFo00000000A6I;00000000PTXhPfWg\Ce=000000000000E2G7LDMe000000000000000000000000
0000000000000000000000008OUL\CS@00000000DjjF000000000000000000000000LGjP8ga:l?Q^000000000000`G_Z0000000000000000lPl<4L^l<cWK0000
84h]000000000000m8MQ00000000P]=EDLP?\V:d8=SATJdNPh8ET]G80000000000000000PMXS8OgZ\T]^hm9h0000@kFR00000000@?NHL6LC8_Sd000000000000
``8?0000000000000000D6Hd00008NMO0B<ZHJRN<feZD7dA@7Kh0000000000000000<ZOC0000000000000000HD5W00000000000000000000hK]:000000000000
0000DZb`0000000000000000000000000000000000000000000000000HC4haOi00000000XDeg0000@1@<X1Q9I2kO000000000000000000000000d^ca00000000
0000`8jA93eh000000004P=H=03A0000000000000000<;VP0000T\BZ00000000000000000000hQ]IlWfc`TX\X`D@D3m8hff5\^\i00000000Y4gm000000000000
i1keA3]X8QAK00000000HCPT00000000000000000000l:VTljPF0000000000000000XlfOLR\E000000000L;[XQ7Be3f^d0fA000000000000<V05000000000000
d\ol00000000000000000000@ZS>000000000000L62E000000000000000000000000\_0N00004X870000000000000000431f0000000000008jHi969o0000\Gj[
00000000hYXbm1fF00000000<EG>LNCB0000`SUo0000000000000000l5bel3T5XV48P=g>00000000\1N^Y4L>\;eYlK=a0000000000008;5EDB7Vdd_[0000T0nc
00000000X>6YHQ<n<60NH==Sh^3Q0000@NN]4W2^lZLTLg04i0<^0000000000000000l6T800000000H2O`L72ITY5g8UnK0000D_]F000000000000U3o:4C\50000
000000000000000000000000000054RA00000000000000000000]4WPX0OW00000000X9EI@BO;lHAW00000000DX_TDbiAlI6V0000000000000000000000000000
l5EJ0000P?DB]5e\\eGK0000000000000000`0HRHn<?XESjX365000000000000D?f:l2;5hAYP4^HGE5df00004MbL\V?40000LdiW0000hT;K0000000000000000
P7od000000000000\k:40000DHgWDUOd<X[A<bKL0000H7eN00000000@4h4L@QH00000000haQ3lN92HO><8ngL00000000hSD@0000`jLW0000l<1@hGBoT\ln0000
Tl?V00000000000000000000XJH><m\S000000000000000000000000P2Q=DK;K000000000000P>JiXV[NL>LD0000000000000000e88V000000000000DBkPhDWf
hZ_O00000000DA<@8FH[8?l7@oA40000hFV6<G?Q\9@hE2[e\2V78ZNaD8WgA39alYKQdh484SVD0000000000000000U3Eg0000\Di2lPcGQ64MX7:Q94A[0000<8hA
0000lbl\lH\O00000WY3@9na`W[h0IWWPkdcHEF4L]930000\PCT00000000000000000UbN00000000dS[c\Z2J@k^E00000000`NcY00000000T]V]00000000Q71f
hid^000000000000<k`8X>Y[hBdA4e]Ed0Y600000000000081>iH_eP000000000000hfV[0000000000000000`96TDhU8H;9XLkgOD5KC<mMdI4d^000000000000
000000000000000000000000000000000000\jkR00000000hflQ000000000000000000000000L33SlKDKd0;W0000Q3C900000000lM:II81R<<Ca0000Pb8X0000
000000000000000000000000dg^N\9=B00000000]0k`U1Qg0000dImQlJ98DK2g\RddY8Ke000000008G2A00000000H6Ufh;VATD]<H@SB4J4dlLKWP?iA<]9N@^JC
E3Qd00000000000000000000000093U`00000000hO55Q8:c0000LhKUE4e656;700000000000000000000000000000000000000000000000040?E<kFo00000000
00000000HV4Mh2:7\N]IhY>HL`h8M4HQa7Hi00008I?g000000000000LKDe00000000HFTi4\5W00000000`X12Ph4S000000000000HVI[00004R=G00000000H1AT
dJC10000@:4ChnkO0000LMF^00000000000000008W;\lo]]00000000lUXd00000000HmcL=4cSTAkE000000000000\>W`0000P8k=0000h5?30000000000000000
000000004]HVPMeE0000000000000000000000000000XnG;0000000000000000000000000000`9Zd00000000000000000<oa00000000<BhL<]ie`EPU17;L0000
8=Xo000000000000000000000000XmkT0000000000000000000000000000000000000000\VU<0000000000000000H5UH00000000000000000000LMg^0000\B^F
A3a900000000l77A000000000000000000000000PSlO000000000000000000000000000000000000LARI00000000000000000000A6jR0000PZ^7X]MY00000000
00000000`0=\15R]DZXB000000000000T\a?0000000000000000TXiD\D9k8]FRhYA^0LWjE6_c=7b400000000000000000000000000000000hK<3000000000000
00000000000000000000XFG:\:RX0TL3000046@^00000000000004JW00000000hGf^U8Jo@8A]0000H=EU0000000000004U580000`9H_0000M3Tj0000T\3fPH\A
000000000000LBHQ000000004HGj<LkLPXCB0000LMlUdOdbD6>j0000000000000000LXJ30000DiSa0000000000000000@b9I0000H?3H0000TI9]\`0@000046gH
@Y`P`_`A\\_^Xo`O0000000000000000l>7P4NHe00000000H>eO00000000H^Od0000000000000000a4=_0000XJi7D;b>0000@N2c0J]2ljV;0000000000000000
00000000000000000000000000000000000000000000000000000000<Q?200000000hDC700000I;iD4A94F3c0000000000000000000000000000000000008TH6
XYa?00000000h>\^<OFZTj9SlE?Z0000000000000BXV4P=7PSB:T30RTWOnHE?=l\D5LfZ\0[WCTIE\U4<W0000Hdel000000000000XR?E000000000000LSPmDYk^
hl^_00000000HmeS8WL^0000d^4S000000000000hFTRhMLcH^[`Y4QKlfoW0000dE`70000000000000000000000000000000000000000XFejLM>n\YDcDDP[0000
00000000hK8CLL850000000000000000X1RE00004Cn8@dgk4YCZ00000000`a@E000000000000026F00000000\J840000e8Tk0000@c6Dl4_S00008XRA00000000
8gla00000000000000000000h>M10000000000000000000000000000`>om000000000000\@JJH5C80JMD0aElPHkl00008CJ60000000000000000000000004PD8
0000@F46\0]V000000000000h0KH\=5e00000000`g?\000000000000000000000000TEdT0000TH]i000000000000lG;nPj<M00000000lbhVM6;[00000000e4kZ
0000000000000000000000000000000000000000000000008;0F@8dW@C5Kh7=]8Ijj8\k8@I\F00000000000000000000X9_UPcn78UfA56Ki`Vk<\YPn0000Q5Mk
0000000000000000000086\J<Yg@000000000000000000008`01000000000000D7<o0000<3WE96:e000000000000000000000000lAh3X]m6<gV0P??PPL>H0000
0000000000000000H1d=l^K<0000l6JH00000000T\kP000000000000000000000000L4;\000000000>]`000000000000000000000000dX2`DYa38\4g00000000
=84mLWSC0000lZ7Y00000000Q6]Si61DP95X000000000000X:bR00000000000000004Y1AT<C9TBFo0000LTGGh^;flEV[\nBf]6:A00000000@9[2000000000000
@0RMPHeF48ZS0000<Uj`0000PN\>00000000\CO?0000000000000000P_cA<NBdXUY3HK^1<[B?00000000000000000000l<dR000000000000E6Pd00000000`T]J
Hc_D0000000000000000hM=3TX3dd6D100000000000000000000Tm4000000000d2440000000000000000000000000000000000000000000097dS000000000000
00000000TIik00000000000000000000T?f^0000h;;LM8P00dKD0000000000000LN_00000000000000004SI600000000lQSQ0000<^fi00000Qj2d[:E05O2dcBi
0000000000000000Tc7D00004J=1XA2ih9`ML=J?H^cDA6Rn0000000000000000000000000000000000000000<HN10000XM2[<8bA00000000949ZHV1>00000000
LdeVX[hPQ2A=00000000564_000000000000i7\R8V<e000000000000LM46i6T90000@HnD\12Z00000000000000000000000000004WF300000000000000000000
00000000000000000000000000008A8gDSo7PMSE00000000000000004o8V45iG0000h@?]`bV<0000P^WR0000U7fH0000000000000000lTEl0000\@mZ00000000
0000T0Eh00000000T6[8000000000000H0X[LdLZ<CB20000`<Af0000lnQB00000Ioa0000XX;6Q7ic0000Xbij000003QTH4gM00008VL;l?7@0000E0i<00000000
@Z`O0000000000000NP<00000000`nMR00000000000000000000a24Y0000L52[0000Llf90000000000000000M45:DjRV]49?T4m00000000000000000\JaATdnU
00000000hU3:00000iHL00000000<NbZ8mg@0000000000000000`5b;0000000000000000X9kb00000000hDW;`]@R0j9e00000000000000000000P;@A0000\SL7
0000l6Ea00000000E5[c0000000000000000hG_5PX5h00000000000000000000<NMj0000D3_H00000LCm00000000000000000000000000000000000000000000
0000@3]<@MNFY7;a0000000000000000@PRnTG9c00000000PPQ;0000dV<RY56I00000000000000000000`3U6h=EA00000000000000000000000000000000LZJP
0000000000000000`j\M00000000HfQU0000Xl]f0mGO0000@Q;J000000000000H\\]8E4TPM?g0000\3Sb0000000000000000hEbY0000000000000000LUdo@ZB@
58Fj00000000000044oC0000<2hAD^?lTbJD]2L_TJ7E0000HK2<0000000000000000D4I50000000000000000D0IC0il\P:ACL]ekI69K8=\h0aB3hgP7M64;0000
0000000000004Z;4@XW5`\TM00000000\aSP0000000000000000HXhQ0000dK;_lK^X<f?h8\WG=21b0000le:80000D_iIh2LJ8FXV93g0I59m03eZ0000LC2Z0000
D84GT@B\00000000000000000000000000000000@@U500000000lP<_4;]i000000000000@[ODdc<d`[D?0000000000000000000000000000dG??0000dD6S`^<5
4d3X00004Vc^000000000000000000000000Lln_T7;FT<e^4GPJU6cYD^4200000000@j5d000000000?9YLHn20000000000000000l\Gm00000000000000000000
0000hg1`000000000000000000000000X;kD0000000000000000dQ0Q@W[;E1=B00000000000000000000`VR@0000Y3\D00000000000000000000TD6100000000
0000X7^A000000000000000000000000X`^R13kb0000h9R7000000000000000000000000T0<8D[Mee7O80000d[d7000000000000<g8GhXL\@Zkdh;@PDc<D0000
0000X8Ibl4@eA6gjdSf50000000000000000M651@A:P000000000000000000000000lUB_0000L@ee000000004@]f0000000000000000000000000000dN`T0000
0000I3>SL^h<00000000\6j4hD?S000000000000000000000000H<8GdP6d000000000000000000000000lR?Z00000000000000000000T=8m0000\59J0000Th=_
0000DM=B00000000`>K:0;ka@32FX]SF000000008@PF0000000000000000PID500000000H8i[00000000000000000000Y5f:000000000000LREN0000@g:<0000
00000ZW=0000000000000000000000000000000000000000hBQkDN]0@jWY00000000000000000000@:HJ0000000000000j3[0000000000000000P[Rh0000LXLA
0000000000000000000000000000<9V6000000000000000000000000HcS1Xd=HX6XTPHYT8QAe0000\\<>T:mV00000000lKBVdckm000000000000000000000000
T4CGP9LH8BT7`[W_hbj:I0aN00000000<3C;H\b\000000000000@U8V00000000000000000000@:DU000000000000Pai:0000HQPU000000000000`=ahA35eY89[
0000000000000000=46`0000T72gL`Xn0000000000000000\Io300000000000000000000]74H0000d?SDY3=c0000000000000E^mI4fA0000000000000000@U9[
0000DF;;XHEi00000000Ldll4N5N00000000@G0a0000H8DE0000<^bo0000@d8@D\N08L\DE7Tf0000XU@`h`FC@4W<00000000X`jV000000000000XNU700000000
00000000000000000000000000000000<M3;`T^0`kAH0000000094?cXYM1\EWT00000000000000000000000000000000M4aO8CW[XTj>h>=P00000000000083J5
000000000000Da3:000000000000X0aO0000000000000=R8000000000000`M4PE0??0000D2b1`SJ8000000000000@Ki8hS]V1561000000000000@l^G00000000
000000000000000000000000h_j2000000004gg2P0T>0000\c6X<1U40000d4S_0000XSoi0000TDGmdP7^8VT^000000000000LmNn000000000000000000000000
00000000000000000000000000000000T`8mPId[00000000l?4ClP?_0000@1E@Ll120000000000000000000000000000dUZ>@n>a0000000000000000`NLP0000
000000000000000000000000`2gMDH@o`OncH?VKD^N;0000DTMj0000LJ8f0000`<iB00000000lERC0000`[4G0000XOBb0000hYP40000000000000000D@LOHVIO
XYO?d=^ElJWol\hG42]YD:g2HnG`HoeD0F;O4Lo^Laikd;CjP]<2Lieh00000000\SXm51]R<XI[0000hP2UDLVj0000000000008?ii0000000082CY00ce4XZP0000
<A1Y`Wo`00000000000000000000000089TAT@mH0F?G000000000000m09h0000XFe[PKh8H67T0kP9Hm]L0000`lW100008NJR0000000000000000000000009391
00000000<0h@000000000000000000000000HK6d00000000D@Pa000004_1h_Il00000000l2?5<dMR8<M:8gn_0000LLnaHNij<^Cfd@=_m6U200000FL_00000000
0000000000008[`2l:He00000?=<@\ff000000000000000000000000000000000000\Hek00000000000000000000`ZoMh^EeY46N00000000PR5?Q6\cl1OA0000
00000000000000000000LZ3=@VVVPLfVTMH?00000000XAI]l]?C<I9O0000@CmHm0EOH`nB000000000000HYR>00000000T68h\coKi0PED9_A0000000000008o6=
0000000000000000THHm00000000000000000000000000008J``l^mPd7lPI5O9PM4i0000LO;Xhg\300000000DSNU0000000000000000<FUg000000000000=4O5
8Nhld]\F<k6_000000000000h^Ge00000000LXEo000000000000dX=I00000000000000000000TRJ=000000000000@U`OPaII00000000T;S20000000014H30000
00000000000000000000560`0000P7eCHiAHdSi>hfb@a4oY00000M[>0000`ZhBhVaG0000@B8j000000000000P@T6000053nh0000000000000000\1Ua00000000
000000000000000000000000@j]c0000<0^HXSP4DV:UPf^M0000X7X=8LBPHd^P00000000LUZN<HM=h2bK00000000L^E@0000000000000000000000000000dCYR
X_3GHcfG\j4T`Y;_00000000000000008EbJ00000000@bSh`4X=0000L_?500000000000000000000000000000000000000000000lK?H000000000000dC4<0000
00000000PTD_0000i7Mgh1=:0000<=UJ000000000000000000000000HXG4XYH^@j?ElF\n0000<n18000000000000000000000000Ha3N00000000000000000000
0000`[34000000000000T07W4U8o0000000000000000000000000000000000000000HGUNDA?D97cc0000l_n500000000000053P80000@:4`0000000000000000
00000000000000000000000000000000000000000000000000000000lV_M000082NHHeHg0000\L\]P[m[8]g7<e`100000Y3Z0000LM2?000000000000H<nh4GSm
4QlN00000;BU00000000P7a[dKKH000000000000000000000000`_:mPnIQ000000000000P?JTLQLM000000000000a3dl00000000@>D300000000000000000000
000000000000@3j2DV3Q000000000000U4l>dT:D0000000050^]0UYPDF5YT_=90000000000000000@WAm000000000000000000000000000000000000HIRb0000
000042_H4?lkhCAS00000000LJK[D]D@=3e>00000000000000000000000000000000HD8:0000L?1W00000AKkDO=l000000000AfQ`RgRl4_BlkmF00000000X0oX
PDR=dIdEhJ5:dEE<0000000000000000lOYj00000000]3gT00000000000092XJ0000<_lf179f000000000000000000000000<Mi10000P4BY0000000000000000
I2g>00000000\lEb0F\4@SgN00000000000000000000P;854NZSdoC993RHHXe7L:c84b\C000000000000000000000000000000000000Y3Jb00000OZR00000000
0000000000000000<CCfHWT20000Q6CV00000000hP8R000088L<8W9b\fWALH^ka2[AL;8^000000000000\JR9h__L000000000000`Edb\CFP81X1HmAd00000000
00000000h3dg000000000000000000000FPZ000000000000000000000000m7IG00000000000000000000Xj_?00000000000000000000000000000000hEPn0000
00000000h=BAdOlZ000000000000000000000000P6fIHm5glk=O0000000000000000`1X`0000THQ@H93LDgbme84F00000000Q6EH0000h@5`00000000HH:A0000
0000000000000000000000000000i3Vb0000dbj[DRHBh[NU00000000000000000Ejd0000X=lm42KWH\050000000000000000XoWX00000000000000000000@9`]
`>1B0000`LAi0000H^?8h3E2HnlV0UC60000PD\?00000000heY90000\hLo`;e98K>K00000000000000000000<EBTHWB88ZH6\g7V0000TJ1700000000XRjj0000
HX6P00000000000000000000hK7U00000000lnZG00000000lP8E\RB_0000000000000000000080F6000000000000000000000000\k;[h;:?XFAl0000@<g^h;ZV
0000e4B`0000000000000000000000000000]4`Y0000Q4B0h:A1\QY^00000000Df\L00000000000000000000P3A<4Oj;00000000@@d5dT7Q00000000000051PV
0000<H_b<_?UH6^GD@LC0000\d@>000000004<E00;@bHmLD000000000000T@[N000000000000dJ:i8SS9d::30000000000008BNQ@WFo00000000000000000000
0000D4ILU6WD4[Qe0000000000000000000042BB0000<e_O0000PXj>XjoP00000000XPSI0000@GA7`=WoTKl^DMX60000`abe`5DmdjTQ00000000000000000000
0000H?kQTR8<lX;ilBQV000000000000000000000000TBl:00004Qi>0000P6FiPGfG\8bVH5IC0ik:@k=C0000h[;;8Wl]0000hWF^hD`F00000000`BIYP4kLTMB?
43DAY7\d0000\QBV00000000T@M4Pn6MhOLG<iY4hCG?00000000TM=bdJ0N0000@HT4HjKG00000000E7^Y0000DG;A00004Q1;TCLX`\;_Hmic0000`37>00000000
000000000000000000000000000000000000P1jZ<38CPf=bl_^L4F7240a4h>0d8IJ?dHUV0000T[@D0000\To[00000000000000000000dDiS00000000LRUe0000
0000000000000000000000000000m47e0000@E<gI4870000000000000000dS6F000000000000hiPn000056Ch0000000000000000HigR@PGY0000000000000000
00000000@4MW0EA>00000000000000000BCj0000000000000000X:j?0FbNdX4am6@8000000000000hSb600000000l]HkXS1kh:Lj\RZU\_XA000000000000I5_S
00000000TRYWhe46hGZW0HIG00000000TUGo8=Hd0000000000000000\\0Y000000000000l9fN00000000T1Y]0SQn@X:MD_RH00000000DYm8XgS@0000D2Xd\W\R
`n70P[:i000000000MG7@SJR57EH<fF[00000000\HWmd1[0TF@f0000000000000000<;SB0000000000000000000000000000`HFK00000000Xc5F0000Y55_0000
`JXJP6S=Hb`\81WZXl?o00008]gP000000000000H:g>HKH80000<LeB0000967k]0\90000P6k[00000000000000000000PT\<00000000`jhY00000000Y7XD0000
00004N:a00000000l66Z0000DF4J13TF000000000=ITH>mJ\[F[A7jM000097n=0000000000000000000000000000<=NF00000000000000000000000000000000
0000000000008NC]4l]1E8EehoJh`3XI000000000000dV[g0000000000000000LMN9000000000000000000000000LE2jd^5:hQmD0TEL000000000eBS0000\;:M
PV_Z0000000000000000000000000000000000000000l\d80000000000000000000000000000@::jlDU]P\Yj0000LOAO0000U0Te0000lhV>0000dXc<45Abh;X`
4PnL8BPePREhHW;E00000000@M5V`EW80000XEl^00000000000000000000`K<S000091EF\9k<TC?L000000000000000000000000000000000000000000000000
0000000000000000`4OO000000000000HGU@PD`WH58L00000000000000000hUJ000000000000`:41LSXS000000000000000000008>kN17]H0000000000000000
00000molX:FI<O>OU7TZ0000dG:h0000000000000000TN[A0000d7UP\7\S8FBVT=D@L\LhT8KGT3bg00000000PF^4000000000000000000000000`FAY00004:64
0000<B5G00000000000000000000=4KH00000>UF4I6o00000000@IjT`eh@00000000H;Si0000000000000000hQUk0000d\@<To2I0000000000000000P30lL;cl
8j6K000000000000PDcF0000PPeYHCYmH3VkP;0b\>M``IkPL8\k@Poc<W]o0BBQl]?40^ZYL_[<A48m]6?l000000000000T;_D000000000000i5Fi000000000000
0000HPflm44A00000000<N7L8_HbI63900000000000000000000A7QNH=E00000000000000000PRPP00000000000000008Q1WhSLelXmW00000000000000000000
PgI<0000000000000P2C0000HfA`@kWD\S\D0000000000000000000000000000000000000000LXS<TYbl0000X2;cD2Ub0000000000000000000000000000<\B:
000000000000d@0F0000000000000000000000000000000044N?lBX08icTA0XbL4Z[00000000XZTS000000004X]V0000000000000000\oT]0000000000000000
000000000000Y6lD00000000<77l00000000HL`B4TYiT^MV0000DZY[T6Bh0000@5Uk0000DP:3D\:H13cg0000<`7A8g4U]6G=00000000`1UL0000Hih0m2i`0000
]2F8000018Nh00000000000000000000\1KS000000000HABHJ]h0000000000000000T8Z300008A]80000L4hIhd:W00000000000000000QZe00000000L4JHdP7k
00000000hSeI0000X4`;d8ho0000lVb300000000000043ci000000000000`O22000000000000000000000000<g<P00000000DPEO0000@I8=Hkbo00000000I5i=
<?B^4GE=000000000000dU\UP5nm00000000M6K?Df_G00000000l=Aj00000000000000000000000000004;^Q0000DjGA00000000000000000000\2]=00000000
0000Q5go0000hL]Nl>[U000000000000T_nO00000000H_2QHhK=`NiEQ3ON000000000000lM=R000000000000Q7TH0000H8f>]5B=dk460000PX2RTaOO00000000
DE0@000041<d00000000<_m^0000d9blT;dQ@?>c000000000000841D04mg`WoTE8PT4j:o0000PZ@2D82n000000000000000046jP000000000000000000000000
0000D<?J00000000TW1i50_>000000000000000045Zi0000000000000000000000000000000000000000000000000000DUTXY4fe0\8N00000000000000000000
0000LU2Q0000l;hf\AdIXUJAL]=l94:Y]7:b00000000000000000000Xi]X0000HNI?00000000000000000000X:KM00000000d@X^0000lIVQ0000000000000000
00000000000000008\^1PLEN0000000000008U[j000000000?h?000000000000PC_n00000000000000000000DCR[0^1;0000PFRdm4IeU4Tb0000LQ<K00000000
I3]d0000PV9^00004<LWTSRd0000<A760000@4kg00000000lAec000000008J0d0000<OF<000000000000000000000000=65C00000000@7^oXVee000002`em6CA
00000000DBNm4Ql@000000000000@C=lXE;dD\^]00000000\ikP0000DAP>0000TZC[00000000Q65g00004?4hd4838WUV@[A_00000000d[NC000000000000<[>E
0000T<IOXmbg000000000000X[41DPmM00000000000000000000000000000000PRPn0000P_bOLd\OU51K000000004>I=D44V<?hW0O\60000\8O2000000000000
0`Wa00000:DH00008M1D000000000000HDg^40DM<ZgF000058GT000000000000lGN4\kn3`\2O000000000000Y52h000000000000000000000000HYmG00008FVm
\5cTTKf:`9bH@TUSHWM8Y2]E000000000000LboK00000000hE3M0000000000000000@6aT00000000]6ce000000000000\4:g`2Z0X?EVH@iJXB30HYcD4G\cHNkf
<cN@0000l0^c0?LWd=_S`]lJ00000000DKA:8;`eDDoH4D4;0FcU0000XB6G0SbUE5S;000000000000E6B3000000000000]5ig00000000<7kU<\EH`;K[T0ETdG[8
0000`3ZT00000000lYWb0000`H;L000000000000U4@Y000000000000TGJO00000000000000000000000000008FoO@HP>l:\7XcXP<AG3TDSS@AOB000000000000
00000000@1V[H;:l0000000000000000DO3;HFNI00000000@8T?PG1FX<No\>dH8IUYHkQhm5j9000000000000Pi6C000000000000<i;U0000000000000000`5<n
00000000000000008:V<4@[iX;V215bVL4Mg000000000000000000000000000000000000I7;=0000@]@C<RF8l`[O000000000000000000000000d1TYLjU70000
dNjB00000F1[0000000000000000E7MUDLSmlBjADYo600000000\1XI0S4NPN1j0000LjS900000000l7ck000000000000PAo[P?@@XY1400000000T]X700000000
0000000000000000I6@J00000000000057?`0000000000000000000000000000000000000000000000000000000000000000000000000000H<FRL4@9m6>L0000
dP>I00000000000000000000I7@PHW8D00fjT_Wk0000Hd2W00000000000000000000l2Ha00000000000000000000000000000m:c0000000000000000Dg9j0000
000000000000PRKX97[_8Q[OA8G<00000000`9Fo0000000000000000000000000000d9MRLfo;0000Q1DY00000000000000004OgHLgKg44e6<R@X<ecB]2I5=7BN
A7Wf00000000L_NX00000000@LPc<W26lZFODmCME6`500000000000000000000PLUb0000PVSc00000000\IDVDB]9`Q?Y0000000000000000TI6<DDc4`j;R0000
0000DK6LHmRX4nFX000000000000000000000000000000000000\;j@00000000@lO`0000T]Fc00000000@F^U\i<Q00000000000000000X8o`;T:<6fj4XjQ0000
T4R>lECY<knP0000000000000000hgCB0000PFSRPO\OHmHYX\jQ\P]L@9Uj00000000000000000000000000000000l2YS000000000000lD=6hW2E000000000000
L2oEm8F:57N90000h4KA0000`9YRDA=ddFb@e5hk00000000TE>gdo1500000000H5N=TBF[lVHG00000000`SY]E5De000000004LGP0000000085]R00004:hUTj=?
53ZOM79E@?0M=8Q\0000PU0g0000000000004k5@0000LH`O\QJj0000000000000000TVY;0000@h6G00000000000000000000hYCE953OT=P7000000e@lQPchU[=
0000000000000000TGOYli1iL;U900000000PLCV050:13j?Q8H\0000XHQX`?NThVe9H\AQ0o7;DC\G0000]3_8l^f=Y7;m0000000000000000dRQmhBCXh4\9D[2f
TMjR\]`bH:YnX;FXa0d10000000000000XAe000000000000I3<d000000000000@WhN0000dVNkhK^B`Aa?0RY900000000@l7_dLnHT6<30000hS;20000<bUR0000
U7_=`X7F000000000000<I<f000000000000hI<:@;fM\?E4000000000000T3KhHRWVX^C30000`^a5HT6B48Q<00000000000053_V00004Xb1<mnH13KF<XHC0000
000000000051hX>`000000000000000000000000\QgJ0000000000008FlJ\XD^DbX951hk00000000TTlo8HOOTK1Sh4of]4lP0000000000000000<Vmc00000000
00000000\?<C4Va[000000000000l<``0000i6O;000000000000000000008lEE00000000000000000000PVYb00000000<?<2Th0H00000000dBei]6ZDT>O^LR2A
\T?od@ViHZi=hK>8@@h8TYAN0000Lnc30000M7F>00000000dQh;000000000000000000000000<51ZI8TM000000000000h<FE00000000000000000000122FDLe\
0000d7DP00000000X]2E00000000\?N:00000000l3B7@WGQDkGP0000HZ]S0000X3@Y00000000XCJN000000000000l=aK000000000jcb0000000000000000LnYM
00000000X@XGi3B[000000004`KY00000000000000000000000000000000li>X0000000000000000000000000000000000000000ljN856hi0000PeAd00000000
0000e3[]000000000000A85e0000108Z0000m43o0000<HB\lBc4Dm`d]7=GTRgA0000`5Oc0000a3jllnV_000000000000H71>HdAJe59[0000000000000?k@`[55
i2b=0000820;0000L7BQ00000000000000000000TCCV0000000000000000HVbU0000PNT1`Sl@l]>X00000000D5OM\kN`\@Hg0000LUAX0ClG00000000X;Z<0000
00000000000000000000A0YIlWG:0000d:E=lH\n000000000000\WkF0000X16W00000000000000000000000000000000@TSa0000000000000000000002C30000
0000d=6A000000000000P5V<0000DQE_d:oT0000`iG5i4oG00000000000000000000000000000000000000000000\3IN00000000DU]A0000dOR^000000000000
05FF00000000000000000000LHHG\nlE00000000<9=S00000000\[9f000000000000dBJNPYEI0000000000000000M85EhkGo000000000PL[00000000`Qdk0000
DXo9000000000000Lema4kVF00000000000000000000Xb?6000000000000000000000000d5aV<iH:8XYT<jQ50000000000000000000000000000\X0K00000000
U6[m0000L;;aT]PY4i\O00000000<MORln9B00000000000000000000T`<b000000000000\Fm^XfBO0000000000000000000000000000Di4@0000000000000000
0000\C8G0000000000000000DH6_0000000000000000lJ\[dl?=00000000d_QN000000000000P4Q?00000000`21f`3YCH?LG0000P[<[00000000XJG700000000
E72k0000000000000000000000000000HK6=000000000000000000000000000000000000HGQW\1aPh9ajh^U0`PMPPaCP000000000000000000000000000042dS
00000000a2oKe7A@LdZ6<XXAHLXc8khH00000000<7cH00000000lgNV000000000000000000000000000000000000`0\Z00000000000000000000`X508[aJ0000
LGP8000000004V4f<85h000000000000D1cIPnULD9e:000000000000XaVQa5CHd0n?X=QiM8:?m5Uc00004H]?A8C:0000000000000000d<<1Q3\2<\9=0000dUin
Y87]0000000000000000000000000000l97fPQbSP6SX00000000Y7K60000lVOF0000DbgB0000000000000000000000000000000010im00008@HF000000000000
0000X\8e0000<CEl<OUh`h3S00008Nl<0c3B00000M2100000000T2XS0000000000000000000000000000D41l0000000000000000108900000000Q8ICHYXCXnXW
06P<0000dDOm0gfG08?c`Q\TP\;o05jU000000000000000000000000000000000000000000000000@hUd0000XCc0Li9kPiBi93K4T]V0lQj`0000@53k00000000
0000`?lH00000000000040JSXkYa\NFBL[e\00000000<PhWi4OMTTfbP6dZ@R8Q4j0@00000000l=OLl27>`\fW4h]R0lMRXn[A000000000000000000000000m84U
00000000TeoO000000000000000000000000i1L9\BHf0000000000000000000000000000<HITY1AVDVVh000000004QUB00000000000000000000000096Jg0000
00000000000000000000XCHT0000000000000000d=5700000000M4MR0000\fcNDi94hjM]dU[M00000000HK40\SP[00000000PH>hhOZn000000000000\>>S0000
0000<EfJa7mS00000000@<7W8O6c000000000000@2^^`D_?PPYdd[I;]33I0000HFi48PC<@^PCi5gc0000PR78]4Ec0000@:QX8gB8Tn;X0000DTL]0000XVkT16Ln
0000P`I_Pj?fha8flW\3e7;10000Xgh:0000000000000000T8;h000000000000Xo@28ChT000000000000`8d800000000\iN=8a6]0000D0@aXbmC00000000@R98
00000000PSc40000<a@[i6JUY5Em0000000000000000lZd1U4k000000000TPch0000000000000000000000000000000000000000X`V5\n>BDCb:XnD800000000
000000000000000000000000TcT`4JK?00000000\k8R000000000olW000000000000000000000000<0NZE6c2<>ml0000000000000000000000000VhD0000hg6R
0000000000000000\CIN000000000000000000000000000000004VUH`b3100000000000000000000L2=\0000@]o=00000000X0FK000000000000000000000000
0000000000000000Y4m40000Q2h4e7Kl000000000000000000000000000000000000hARZ\@87l6eI\A6gdK_S=41_000000000000hLEh00000HJX000000000000
00000D7F\?R;XD\N<_6D\5EhXfOCD^>L4ne;P@Fj0000<49o0000000000000000X4?k000000000000000000000000000000000000HYii@iZJPAdg000000000000
00000000DEdG83\I000000000000l;RW0000D:j0D1\>H9>:`]BJ0cJ6d@jK000000000000000000000000000000000000DZ7900000000000000000?Hh00000000
00000000000000000000<@3I10AJ@[LZ000000000000000000000NVD\:G=00000WiS000000000000000000000000\OOH000000000000000000000`=400000000
`6jm00000000d:EX8IiSLfI?0000000000000000`Ro:I57Ze4J7000000000000000000000000d1]6L[8n@7NF00000000PB;B0000U3;h0000H40bL9Vd<4EL0_8e
0000l>KM<>QG0000H02U`@AS00000000P42>0000@J8N0000000000000000T?0]0AK00GAg00000000000000004\YB00000000000000000000PZCG000000000000
hWQF000000000000@gE9hD[2\]d`0000<EU>dXY=94bK0000\3[44QGG0935D\S10000XOY@0000XD<C00000000PdZY0000`L3M<eK\000000004<H>@IXBd@l10D:;
L;Yd\]_]000000000000TKO900000000000000008L`VlL18Q2SR41i>0000000080M28ahFdc[J0000000000000000000000000000000000000000D>jW00004fC6
000000000000d7\6\UgQI3RlXETA567Y00000000XT?T0000000000000000000000000000000000000000000000000000l?IIhE6<0000U1VY0000<X>J00000000
00000000M7U800000000000000000000000000008DG@Xkm10000HG`4PX2m912MQ5]4000000000000000000000000E1RiQ6<]0000I5bbPc4X0000000000000000
000000000000LoIG000000000000X_gQ00000000PH=a0000H<B]U52S0000000000000000000000000000000000000000000000000000000000004<Q;Tj8SdIi6
]5S_m6U@PkC0A6BEdEnOQ8Gi000000000000`I5I000056Hi0000U8;;8[;I00008_bd\loeH5K]<[EPhi:Q0000000000000000H>:C000000000000LS?W00000000
<A5mi3;J000000000000U5]j0000h27e00000000T];UT_fWh`;40000000000000000<Kk80000hDbc0000\D2400000000dDFMT7aM@_i900000000000000000000
00000000000000000000a1H=d`5D0000000000000000000000000000000000000000TN=]000000000;]P00004D]g0000<DB60000hKVS0_KB000000000000XZIB
XHiX@i01Hle9@b5P000000004c\80000000000000000Tm2\Q0OKXSC;00000000h6MF00000000000000004=9^`^Mg00000mBj00000000X@ij0000000000000000
`60;<SFT`oXO00000000000000000000000000000000000000000000000000000000U78m000000000000XScM4i@R\[QE000000000000DX78000000000000DXOR
0000d<9KLB0bdZXR00000000h29bhU67`001hZ@a0000000000008:9:TNJ10000000003mo00000000000000000000000000000000E4\BP=\C<0ClH>ig00000000
0000Lla`H_l5000000000000000000000000A4Uj0000\QTY000000000000000000000000TSBO00000000000000000000000000000000`9PS000000000000@:[Y
8L3=00000000\KhMd64?PFSj0W3I00000000LSO?P7badT=NH=4X0000000000000000L:TH0000000000000haV000000000000h;>O00000000m4AO0000`aAE0000
0000L21GD;gnX58600000000XJn\0000000000000000000000000000000000000000M5cU0000000000000000h>^J00000000`0mA=3f:0000000000000000l1C[
d6U4d1m^hQ9mHR7G4_GKm4jC4CfL0TP[0I]FT^\M00000000\HhL0000H4Y]\QH;000013Mb<?Y[PmQR\@L400008VXe\Y;L000000000000@`NW0000D:e^53SPhm9T
0000`i^^H;Y@HB`c@\5J0000000000000>Om@QF8HScg\_5I000000004>9V00000000`;Ec@ZIR00004QV88Oe[\X0e0000lNiS000000000000<UjL4\o80000009d
00000000000000000000000000000000000000000000T^`b0000`XcNTC6Il_;gXnX8000000000000a89I000084]<000000000000814743`:00000000=2HK0000
00000000l;<\000000000000HC]O00000000XRNT00000;2ZP:UK4EVgXY:j0000DZ\GA2;:00000000000000000000000000000000DcDX000000000000TKe90000
000000000000000083V8\Nd>lRiSlUSd000000000000DBjl0000PCI3000000000000000000000000000000008NJa0000E4LPE8A20TUeTHTHl97S`kKR00000K3P
l7P:<WPG00000000DR_iTDcYhRcde8?g00000000000000000000000000000000000000000000\\Ji0000ha^80000000044]T0000lCcE000000000000`LD[dWo1
00000000`;?W<SW000000000@PUo00000000000000000000E5BO0000LhG>I4Cb00000000LkA600000R9T00000000LIQ80000H@Nfh_Re00000000000000000000
4B8[XH?YL\OS00000000ld2o0000hMSS000000000000@R5YX>5`00000000000000000000`3O?P7ej000000000000XN_9H4O000004P[UHTRNPLYg0?;TPnAB0000
0000E3W:00000000<_<^ddS?L`QO00000000000000000000`^^\H;570000000000008J6b\V2V8WnW00000000T@aMlWXdDa>N0000000000000000d?j700000000
000000000000d;o>000011Q4000000000000032`00000000LFkK0000@AT^00000000000000000000088JlEkAl;2:DJ2M@WN1000000000000`3GR00000000PTQk
H?RM0jBN000000000000D?JF000000000000L:A^4HXc52N0000000000000\5mi@Dh58QU300000000hVNNX<3100004imC000000000000X8]km70^8=ig00000;ni
h<SV000000000000000000000000L]B3@R_Vlhf4000084OZTAZMh^T4000000000000PWL308YF0000X;@3@AX4T<L=XYfK]30h000000000\>400008QRDT`J9HL5M
0000LX4N81mmT8\S4_ef`noa0000000000000000000000000000T9:V00000000000000000000i5g60000000015VG0000000000000000hVFdlGb900000000hmf?
02TMh1F^0000000000000000T1OQDO5I0000000000000000000000000000\64P000000000000X]f8hQd80000<58Y@mjTP]J6@_LV0000@IoIA3G\T^WA00000000
000000000000DT1oddKi0000PFdL000000008VWf\X0XPkU@Xo@S000000000000000000004VG_0000dCo300000000000000000000\WW\00000000\O=100000000
\S]n000000000000000000000000h^U<000000000000Q7U\@o<o4K\U0000Y5KX8F^@000000000000000089EcHVRI0000l<9[8@Io00000000P1VC000000000000
L7WB0000X8>J000000000000l:Fj00000000@HPidA8I0lhYd0H8M4;m00008_G1000000000000000000000000<WHQ0000@4_o000000000fl20000\M^X0000\2ZL
Y3IK00000000000008_T\CZ`8FE80000XJ@kTT_Q<Eom42doT8hR<DP7HK=Mdel;0\Xk00000000<;AV`6l\0000000000000000000000000000000000000000X7a?
000000000S3jD3hD000000000000000000000000LD]JhXgMe7]iH18;<V>jLfRP0000837dl9lO000000000000000000000000000087E?00008M3fLMOn00000000
0000<K>^`2Pa0000000000000000<4jB0YY@Lc0AhHFlDCVl000000000000000000008E`NLkd2HlF^Y6AR0000h]Q^0000PlX40000000000000000000000000000
000089Z;000000000000@Fh040iMDc0m00000000000000000000PAJT000000000000000000000000H0\;85kG00000000i8CL4S>ah9IbH@YkLBd20000XInI0000
0000000000000000DU0B00000000ToBWl7nK`QN7000000000000Q4cA0000000000000000000000000000000000000000M5D5M7L>000000000000000000000LKm
=5A_00000000DN2FPX6l00000000<_O0hE:ehFe5X<WQ00000000\C6=0000000000000000hQCH000089Y500000000@j>=0000000095^N0000DncG<:aE0`]FLGK0
<TCF0`@<\Bo28f7F0000000000000000A5DV00000Ui\0000\e7<]8DW`^7U0000000000000000TeRM]7Cn000000000000\^CJ000000000000=6dj0000L8Si0000
00000000000000000000DcS\0000hIBY0000000000000000H?0l0000h3l[DS3RDH>S\50IL?Jgh17ITASkL]VP0000000000000000000000000KfX000000000000
00000000000000000`FohdV[93jK000000000000haejhMaN00000000h[>30000000000000000m8C^00000d6h4<BBQ0`>00000000`bl;00000000HD=e<XGmI4BN
T7<Yh75_Tf]0000000000000000000000000dccH0000XBcET8Lk000000000000000000000000\RL800000000000000004Khb0000dI_a4S8T00000000@4E:0000
@Eae4F?50000L4^=D55?0000X=S\000000000000000000000000HMmn0000000000000000000000004Ti@0000lk@W00000000000000000000TYH?000000000000
0000000000000000000000000000000000004[S@Pm@k000000000000=44S0000000000000000D;N@X\0GlS:T0000000000000000@_K200000000000000000000
0ngm00000000lQ`700000kL316dLX5mBdW5XLQhR8ho4`>TXd^YH000000008i@n000000000000000000004J7[0;hIdi_N<VAC000000000000000000000DCc0000
`d5V0njP@PP\57`<0000000000000000000000000I@i0000000000000000hlCA0000\D:N`]Mm000000000ZF\00000000d=n60000T5gj0000<O:70000a5X90000
0000000000000000@5XX00000000@Sm;0000000000000000Dd1TL_Zc00000000000000004V`[@<:80000000000008MGNLf>n00000000hCY50000000000000000
00000000h0_o0000000000000000000000000000000095MS000000000000d_1j00000000000000000000`O[\000000000000000000000000Y3o^P^<\Xo4V`Ld2
0000Hj<50000000000000000@_k^000000000000000000000000000000000F4[00000000@F[RDBeZ\U;7`D;O00000000000000000000`PJD0000000000000000
00000NRRPQ>W8h4n00000000000000000000000000000000000000000000000000000000000000000000000000000000<Gh@000000000000\[ene09M0NHQ=5W=
0000000000000000000000000000000000000000000000000000l=m[`aEZ0000000000000000000000000000000000000000000000000000\5Yg00000QiVDWH;
\e;W0000@>FGH`<3@Li200000000LT_`000000000000000000000000<VKS0000@8R>00000000000000000000d^RC00000000i5hM<TbU00008J\H000000000000
00000000dN^AT?fF`i4o00000000000000000000`6:<P=QX\NO44mYFdmk1000000000000D_0ddKo:00000000P2k<PKIdE4\W00008YBk00000000000000000000
lFBl000000000000000000000000P3UA0000000000004131lXM_000000000000HWa=@h5I00000000000000000000D@Eo@eUjU6M=00000000000000000000`F[h
000000000000000000000000DO8W00000000\;b10000`^@ShWON0000]3@ch<\M0000d8NB000053k>0000000000000000dcl`00000000`87Y0000000000000000
0000XMCb0000000000000000000000000000PP=Y000000000000000000000000\@?B0000000000000000000000000000000000000000lY0K8YQg0000dMj5XQ><
XX=cd?T?0000000000000000PeS>0000ln\\0000000000008O_l00000000I8Vc000000000000m7oW\?FnlWQ^0000000098UCP6hQ0000\T_oT;7L000000000000
0000L;km0000L=dJh[HI8B<FL0?]<VW<00004ejYdgCk0000\GIG00000000000000000000X;i_0000000000000000l\_10J`>0000000000000000000000000000
0000@k8n00000000I0=900000000`CP?0000LEjI0000XIC;0V:F0000HUeh000000000000000000008PR2\dTW0000000000000000000000000000`\ij00000mH4
`e5f00000000XHh^0000<WFHH3R2X_JV000000000000000000000000000000000000000000000000000000000000`g^j00000000000000000000XF96\bCX0000
0000D1TL0000000000000000I4Lb00000000XP@A00000000000000008Hj10000000000000000000000000000000000000000000000000000L]5C00000000X:9d
0000000000000000@7V@I6<o000000000000d;oT]7B<0000l7AQ00000000H=o90000000000000000l94Q0000DOV;000000008fT6hNSW0000000000000000``d4
0000dBAmLGe200000000000000000000000000000000000000004f2>000000000000`hLS0000000000000000\57b00000000000000000000hP:kT]LjPen?`g3[
`GLk000000000000\?`E0000LAh\m4Q9X=i5T@cidY^GlWV`0;2J\m250000lILLTPjJ0Qgd@mOVM01W00000000000000000000000000000000l9aY000000000000
\P7RhX`n\lg`X9GI00000000H=CI000000004cP<XJWWXlU3HVT:0000000000000000000000000000T\eb000001jo8QRh0jm>0000h2fS@CBYDU\d0]MDPBmWhKJD
LRh1P`0Y00000000000000000000D8Gg000000000000000000000000L59cX0<hD1GRP?^f\]OgTj`Y000000000000lL7;4AH_X<R[TOkNLm=@hdF800000000`8JK
@>2Y8ZD5X[:V0\Q9hnk]0000M0@60WZG00000000h0QPH^jE<_EI@cia51ZF000000000000000000000000HS_F00000000\aX>000000000000000000000000E4n6
0000h9;\00000000L@o700000000000000000000DFP=0000000015mHHMbg00000000000000000000dL?j00000000d9P7H0Ubh@LiHUbl14Pg000000000000Xo]H
0000lYj:000000000000h;A6HBi\lDBQ@o=P`\LWHCZ?d`<BXLF6L`MKdFl=0000@@730000lTNdd=LK00000000`4`T00000000d_B]8W9m`X9n0000PVi]00000000
@lSK09o\0000`R^YL1:H0000XN>8`^LK0000000000000000ThXT000000000000@6F2DX5[D\R49699000000000000000000000000I8=]0000000000000000H]i3
d<;6`_c200000000h>bZ@BRA<h`2000000004f1h\LLF8aQc<@R_TO<APMMa<nb10000U4Q]00000000<7IV0000000000000000Hj5=000000000000D;:2@OjK0000
l2mH`c?50000TCgT00000000000000000000000000000000L]:]00000000dfCLm1Uo0000000000000000000000000000PA[dP]_300000000LM?G0000`@i8=6?B
0000000000000000000000000000LYTZ0000T<N_PL9Q000000000000D=bgLZnkLcaD0000TA@0000000000000000000000000`XID000000000000000000000000
000000004<KdTDa@000000000000dXPG0000000000000000000000000^nH000000000000H0WYDUo=0000000000000000e2Bl0000000000000000DOX=00000000
0000000050NP97c?000000000000\`Z[0000DWEc<gmJ00000000000000000000=6S@PI^f<aD;\\RGHaK=Y5Yh0000000000000000@ELS@7Yo000000004R3<0000
0000000000008Z_60000000000000000D89U00000000000000000000\OK=h?HN0000000000000000PQ:al7gFm2b^0000H17c0000DS]G\8E700000000DR[g0000
L1nU<P0U0000000000000000000000008_7g\QD;I4D4\HAkA70L00000000\Xh;00000000m58G00000000hSEc00000000`[PY00008balX983`OZ5\SRAXP1kP]hY
\jV[U3MP000000000000dUHX0000E6;mQ7=e00000TKA000000000000L;7CY4am0000PLU800000000Q0gj0O79l?1j`\UWe7?B0000dB_>000000000000PAN28kEJ
00000000Q7aJ000000000000\V>0000000000000000000000000000000000000<3^S0000L;gQ0V6al0ln00000000000000000000]3B@L1Z_`Ek]@F2[XK3BhTiQ
0000000000000000000000000000000000000000l45KDL1Jh:jjPKol00000000X47_00008I=8h`9R000000000J3U8KgL\e:m\>hc000000000000000000000000
000000000000000000000000000000000000P?d4lSU:00000^1S0000D`Hm0000PGVM00000000000003AX00000000LZed000000000H6l0gFI0000000000000000
00000000\a`\LMIe00000000P=@Z000000000000HeNl`W:a<1Bc\Ei=HH:o00000000000000000000dX?Z4aT900000000LQ8E00000000\;Le00000000PH`i07LU
0000E3\h0VMU000000000000000000000000`gY_000000000000X?BmdU=h0000a6Fh0000L5=U0000T`>d0000H@G900000000000000000000@2fn4\X`17770000
00000000000000000000000009]]0000`CT@00000000000000000000000000000000000000000000M87lA4@G@=AVT@>84Qca000000000000000000008<oC0000
X96<00004Vfj0000XP4<H[SN45]5Hf^_<k]^H6RKdV3<D[1Dd3`KDc8lDlHb00000000000000000000000000000000XI>N00000000000000000000\Fie00000000
hIM@00000000000000000000000000000000DU2`00000000h6h5<d7[00000000000000000000<6A>0000000000000000000000000000HI25lUgd0000X]OS0000
00000000000095AM00000000@_@cdE0n0000`dmIP[FM00000000@Y5YThO20000P4]n00000000LOa^@GMB0000000000000000000000000000000000000000<GHG
00000000@[@M00000000000000000000000000000000000000000000000000000000000000000@DR0000e0:T000000000000T\Bi00000000LOJ_0fM=00000000
00000000000000000000U3DM@AYnPQ:o00000000000000004T14a0010000000000000000PdOn00000000`@QV4>Ai<\V\HcPh0000<5W74<8lY5T400000000A5Ri
000000000000`Si[000000000000<ihLLH9_000000000000000000000000`[0k00004<V>0000@dk5D5YV000000008TJR0000\IP5HhIY00000000000000000000
hA9O00000JZ_LCAb0000lagl0000000000000000PNLeD5f3000000000000000000000000<2ke000000000000Hm[l0000P4Ri0000000000000000X?Cl00000000
0000000000000000000000008XeX00000000lccn000000000000`:<U0]eF00000000000000000000000000000;3UdF_4X_GbPf9ZTMo5lm[E000000000000H8WS
LORM0000000000000000DE?K00000000000000004kF000000000lM?WA3<=0000000000000000`Ri@0000000000000000XIN2X7]0e6j7L8hdHUoW000000000000
0000X:_CA4=M0000000000000000@9_j]14EPeVK00000000493a000000000000000000000000TiOH0000000000000000\EPC0000<[T40000000000000000`b1C
<0b30000\0`H42LePIEK`RcD000000008NIL\nhJLE?lQ2=800000000000000000000PH[]000000000000h4A]T=dX96270000<2lo000000000000h=ZE00000000
000000000000lIBj000000000000000000000000D2^CD5Qg000000000G@74]4=00000000lNOa000000000000000000000000`kk_d05H000000000000]7^;0000
TSDk0000000000000000000000008=X<00000000000000000000Tmei00008U6ohn1]<]TY0000TNaEXQn14aNODl6c0000T<;VHS^E000000000000@Ulk\dhFQ58Y
00000000PKC0E7<Q0000lEYAl^kD\0RflcAW00000000000000000000000000000000000000008il;h2F54Xg:000000000000000000000000000000000000\Gaf
H0N=``TG`26_0000000000000000X0]:dHEI0000000000000000000000000000000000000000000000000000ho3`00000000000000000000DOoOXcJWPS^e0000
4<3C00000000@M6`0000\2Qj0000TCf]000000000000<Q\90000dL6L\PXaHRl7000000000000H[?A00000000X=[nDfac0000000015Pe00004c_V4HPS00000000
hN_S4V2800000000]6P@4eCZ0000\0jOL8mSTNTL0000<?ElToiC00000000X4ADQ6FV<S8dPI=f88oh000000000000XQk7000000000000P0aDdQnNdWU6<5\T07m3
L7[IlR0OX`\200000000PCGil6o?HZRXDi^00000d43;X>h80000X16?`1UV00000[PG0000000000000000lRoL4[Ua\[g7H2CA000000000000000000000000HSW]
00000000000000000000000000000000000000000000000000000]1500000000L@B1E5:`H4:D@>`eT>KmTJOWHNP[8U6]8A?]db?g00008H4JDONl0000l0V`HLCI
`Y4fU6KQi7>^00000j2`00000000000000000000h=RZ00000000000000000000Xh2h0000000000000000@8SUA6o50000000000000000lA=A00000000\C4W0000
17O\00000o0S0000000000000000831K@_S@T`=R0000h]Pi00000Hg500004[TX000000FZ@3TG000000004U_<0000\_LFT>n>0000a1eJ0000l9>T000000000000
L226<:iU\@98<`AGI7DR00000000TjVm@BOX00000000LXdg0000i7de00000000000000000000000000000000000000000000000002P200000000L<J300000000
XkeN4?Q1000000000000000000000000@_]a<XEQ00000000000000000000l?_h000000000000000000000000000000000K5fD_2b0000HME]lZ=20000U1Fl0000
000000000000D8Z`00000000000000000000XPmi00000000@LDC00000000M26Z8i>B00000000000000000000D9<800000000la19XJA:00000000hVO:00000000
0000000000000000000000000000T2:K`g0g00000000@\4D000000000000HfgR00000000\:<n50;[0000000000000000XD6A000000004<11@?jU\AjDM4\0LFUF
00000000000000000000000000000000000000000000HS^U00000000LoLG0000HHD_000000000000PABM0000=4ZbQ8KG0000`Eg[0000\X?@\CCG0000m3ao01Fo
00000000000000000000000000000000hiR;000000000000000000004GYO00000V5>0YkDL<V`0iRm000000000000000000000000000000000000000000000000
D=``000000000000hina000000000000HY<Tl@e@XGXg@JiDhZc:X6=?dMVHdl:8T?CSHl`>0000`I:nlQ3A0N;ZXgBc000000000000@Mi\07JYD`L=000000000000
0000T83DT29NPHaWLW6k\ZQR0^7jhSVY00000000000000000000000000000000h1@L\BVXDanN0000hF=mM5LQl2;K0000000000004`1b000006O[4EO4XZYK0000
0000000000000000l;YW8:lWDnO1i3ZC00000000i7]6dOfPi7o900000000<=;>000000000000000000000000LEoD55M;0000000000000h^^00000000X>hZ0000
d2R[LGV^LGnAXP00dY_OdP6J@liB00000000X:1_<]8T00000`d_M7JO00000000Td8k00000000lYag0000lNFb4[h2@`2J00000000000000000000deZ5<_>60000
0000P:^F0000P?:1l]4T00000000`IZo4_i^PDiC000000000000T^5hX_W\0000000000000000d9C`0000000000004bYElMiJhnPg000000000000000000000000
LHVk@20nP:C;H@Y]4LM795kn000000000000X2WS`Dg100000000000000000000lNEc`Ta^00000000lQ`N41kLLL0^00000000000000000000000000000_88DDAP
00000K@?0000000000000000Helg@^oX0000I2POLH0N0000Q73^\Y4JI6YQ000000000000000000000000LL>0000000000000I47S0000000000000000`4hm0000
00000000000000000000HVTm000000004dBE000000000000000000000000000000000000000000000000hP61000000000000h4>HT\ZI0000TaLO000000000000
0000459>l9KY0000DUdXH6@C000000000000DIk?T@_DH`cEl9Q<LYB50000@nTH00000000000000000000LTfS4@Xlda72826m8eMB@fE74B;30000000000000000
0000<7M[4^]E0000Xl_KH`@[0ea>0000000000000000L9?O@TK_X\@_41[M000000000000PCNA0000000000000000HG9G0000P\mn0000dLFMHQ_5000000000000
XA4M000000004:P90000000000000000hiI`d0cJLF[9l[RHhal:00000000000000000000Q8;M48Ta00004SCX00000000000000000c:@L<fU51TU00000000M3LN
00000000`4fI0BZ400000000i2a500000000X1;60000000000000000000000004=ed0^ZG0000000000000000D\9I<W4@00000000DO]S8gA@l\;FXDV3e7C\0000
0000000043c60BoC00000?n[0000\:Be4R5eL2AjX3@E@Oe400008?=Q00008i=\<_92XfPn00000000L^a]000000008kiM0000DJY;000000000Gl1000000000000
00000000T>O600000000<5:R000000000000H`>98IWI0000h=?U4^TN00000000000000008HBA0000<69^I6BQ0000@^Tb00000000PPUS0000000000004KdQ0L@m
00000000\oKk00000000000000000000hS=d0000TSU[000000000000000000000000l1JJ8?a8h@Pm0hFP0000<5=G0000h4d]0000000000000000hb>=000012j>
00000000M6Yo0000dM7V000040:5dPMh0000000000000000@P0f00000000TQ1jlEGW0000000000000000000000000000T3nXhT4O85lh\i?200000000<`3K0000
00000000000009^Y\Y]^@==30000000000000000000000000000000000000000000000000000000084bii173000000000000XeSg000000000000000000000000
hELnPmW^00000000X8OS000000004EC0LVF9000000000000LY6B54X[00000000P3DZ000000000000000000000000\5IN0000000000004Y^700000000X`330000
000000000000000000000000=1U?00000000000000000000HXR]0000\S9b<Ak6000000000000ddC00000\Ih0000000000000H`SB4ad`X3EK0000@=`J00000000
8S\WPmmI0000000000000000lY6o0000X5@<T8J7PZSb00004N[P0000Lcn^0000<FL1PWS^000000000000000000000000Tcm882AR00000000\TWJ00000000@CE^
dg1n`VUm000000000000000000000000h?Va0000000000000000000000008:gU00000000000000000000000000000000000000000000000000000000Xij?0000
00000000000000000000000000000000000000000000\;6MlLMO00000000P01DhPII\ZA=00000000000000000000927P0000000000000000PNJA0000DiCX0000
0000000040Td000000000000825:0000000000000000000000000000000000000000000000000000LG<O00004e<o0000000000000000HTjZ0000000000000000
00000000Da=^0000h>T:XBdm0000LmQ>TmVi00000000DS6g0000000000000000hf420000000000008:T000000000M3Q@E8H;8WdO0000A3gBP:B:00000000@V94
00000000000000000000000000004kOb0000000000000000Pkje00000000\da;0000=68U000000000000T@C8dLF]U2l`0000000000000000@`BVa2I_00000000
4Qb9PDE?\Fa0]1B=00000000000000000000000000000000000000000000000000000000@Se900000000`G8O00000dQR00000000<RHbhRIE00004G4QlPM8D<5D
M6W20000000000000000`@ja00000000DTc:e5;2000000000000Dab:000000008@WB`<=YX<lH0=^k0MK^4akK4hN`00000000000000000000HXjh000000000000
00000000dP^W0000000000000000dE@>\_AL]7IY0000D4Jf49XYDRX5@^gh`6`]DeZX56a:00000000LGa;4\e<00000000@<kY4^Vo000000000000lfJadmE>0000
0000TIhc00000000000000000CDX0000<c]P000000000000000000000000000000000000HKYhX\OA000000000000000000000000\hC7h3lEDlN7dDQW0000lj>f
0000000000000000000000000000000000000000<1D[0000@iM1000000008Q3TlZ\300000000I8ND0000\]:D00000000\Jmd0000000000000000000000000000
TKNf0000LV=C000000000000000000004NGA16Wh000000000000<6Qo00000000000000000000D[0O0000000000004NVoa7eL0000m06I0000TLdO\jmn8oZX0000
PR`nM2mnLC`=l6YI<:hdd?5dm8=9000000000000000000000000TFaRX^]h@ALILNUF<fRnh7U4e5Kj0000000000000000lNAg00000000lJFC000000000000U0?N
0000leL612cK=1:?000000000000000000000000000000000000000000000000TGB^dgLR0000000000000000H:J<00000000000000000000E5[?dFGg00000000
00000000000085ZDDI7J0000dJi[00000000LHdfe5;V@HDLLC[24c7^000000000A=40000lS630000dJ?600000000LU=I51bn0000000000000000000000008eNJ
0000HTFE=7:2000000004`DN0000000001??000000000000000000000000dK[`I6ma41DI45bKTY7ja8>G00000000ddEEDHD7@aGY@BZD0000hG0H0JRgDSTiH>Re
0000\\g[0000\;JKDN8:0000H6]l0000hGk]dN4=0000976X00000000@ei]00000000M6\?00004[ae0000@BmA0000\CkV8hXi00000000000044UjTV_A00008YLY
00004hj[000000000000=88Jl3h[00000000\X]m0000`5a10000000000000000h8]W0K7i87PWDVE>000000000000D=3X00000000DSIK00000000000000000000
0000000000000000000000000000Pl:c0000@7m?4iTE<lM>00000000<dUhI3HRlQ<_000000000000000000000000000000000000000009H=l[ZK`8TK0000I8=K
<TM7@]5]0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`RSK0000D2Nk000000000000PY[P0000
DRlj@iFSY5Y\000054UXX=[Z`=S64bZ:l3VI0l7H0000000000000@K=00000000\>fgXY?Ah90<U7BlDWNI0000H913D^nW0000<U^400000000983_000000000000
00000000@e=G@oP;00000000000000000000000000000000hADl00000000000009cV00000000HIb<8Vi3hU_ZI5ojdB@h0000P@Cm\7a10000l6BM000000000>>n
I4b90000000000000000000000000000]6d7LB45\B\1<Vn58]A]4<9<00000000lA86Lh@3000000004dl40000000000000000E4Y?14\iPJ[L0000m35;T[UG0000
dCaJLW7jLDRcL\iBDd:;00000000h5aEdD<5`GeC0000DY=8`knm<25Ud4VW0000`;Mch@lGTc@D0000L;cZ00000;Rb00000000DkSX000000000000000000000000
0000000000000000@=kc`Ro]00000000TGi;00000000]0bm00000000a0BX<Afb0000XM_j00000000D7MKDA;klDaV<[1nHSjc00000000Q7h=0000]1OHTG:A0000
l;XF0000000000000000X=3:00008FgD8A:_17Zo0000@SPI0000T@b2lN6Y0000000000000000X[Hj0000`^8]TmhP000000000000T82Dh<E`LH_QdN13@N@A`TIO
0Z<]H[@54mK[M4^[00000000000000000000XMe^000000000000X`FT0000DYUo000000000000\VN]0000M5]X0000LVETd7@BL;a>P97<\>VL00000000DL[M0000
P]AG000000000000m6Oh0000Ho3R000000000000D4P<00000000@Zb700000000000000004D\3\<2`\U?d00000000PF7E00008^b^m66Q0000LZ6@Y1X04QZ;0000
000042EL000000000000D[nW0000\d52Dh\8000000000000H5N_00000000A4Qo0000000000000000PFI:i4;=00000000`J3?0000\L;A4bc>0000h7Fc`J400000
00000000<_b?0000000000000000@KEY00000000000000000000TH8I0000dB\W0000000000000000=8AM\I_EPfe;0000THRhd]bX000000000000000000000000
0000000000000000000000000000462;00000000000000000000000000000000TJ]?`cNVLQX]0000000000000000\Y;:`fgo000000000000000000008<j?0000
0m:<00000000000000000000000000000000<lPN<[K;000000000000`M9`00000000000000000000@HK\000000000000LB\F00000000Y8VQ0000D_fA00000QMD
`4TE00000000000000000000T^=F000000000000000000000000h9dbhGgk0000000083J^`C;b000000000000`DLMl>X3HDmWl9lh@fkO000000008YE;@NWZ0000
lHTm000000000000000000000000000000000000XPbn0:`k0000h]cT00000000<5B<00000000T0A;@FK>0000000000000000d]A0Leke000000000000X7NV<LhT
4RBB000000000bO3000000000000000000000000E2?3hgn;T\;4DiTY0000000000000000T1T2<7fC<Jg8HSE7XYMe<fhP0000000016TW000000008FiHPB_oTGX;
lZUj@\DL0000hmlGl:gnXYeX0000PK@T8V<G0000`5ah4ZT00hG[LoRf000000000000L4;4H^Dh<>Qd000000000000\GgO00000000000000000000000000000000
974Zd2K@0000dh;nhH89000000000000000000000000<D[d000000000JP0TUiI@GE]PI>bL=1m00004>[k0000\T_8000000000000X?lZ=6h?l`6b00004W?5]0ai
4C;?<:@a00008Uk500000000L0hbU40`0000lDag0000HWmi00000000A5iI0S>Q@Bk?00000000L_K_@^Hc00000000000000000ffVM3AhM5Zm000000000000500R
15JMP`H`4bUn0000dHcP`4[h0000000000000000000000000000<Ej=0000000000008Xoa000000000000dWlF0000T1b@00000000\B120000XB:e000000000000
0000L];d00000000LDKh@l=b000000000000``4j0000d]NV00000000Le6Sh`k`00008QCb00000000DZLj00000000\>8G000000000000000000000000TI1`4ceL
lHm9L?If<YlG000000000000dKCd0000@7XP000000000000D[W600000000000000000000DS`T00000000@I@GPP9Z000000000000000000000000T<F`8Xk^D@_g
TiSQ0000014m000000000000D`Sdhci3Q5c1000000000000A7Z]0000000000000000`98f00000000l^e0000000000000000000000000000000000000TU`_0eb`
l\G?T]nlDmZoXK_@a58kTIkk000000000000`D2R00000000\2ha<ioJ00000000H8nNL?6RTG5i0=M2@X[`lZ[HX^ln4a?fLog_0000]3CTe3m60000000000000000
000000000000000000000000lEWb0000000000000000X1NL00000000Dl\N0000000000000000000000000000lPnl81c4X798LR\\00000000000000000000lCnY
XKAV00000000Xg]V0000000000000LUo0000l:0lHYTl0000A7dA@fTW=4Jd11jo8Ne80000000000000000000000000000E6^m00000000D<2ALZBR0000d_\_0000
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
w(S::Certificates, L::Id), w(S::Memberships, L::Et), w(S::CoverLetter, L::Is), w(S::Profiles, L::Sv), w(S::Projects, L::It), w(S::Profiles, L::Ro), w(S::Profiles, L::Nb), w(S::CoverLetter, L::It),
w(S::References, L::It), w(S::CoverLetter, L::Fr), w(S::References, L::Fr), w(S::Certificates, L::Is), w(S::Certificates, L::Cs), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn),
w(S::Certificates, L::En), w(S::Certificates, L::Fr), w(S::Certificates, L::Lv), w(S::DrivingLicences, L::Mt), w(S::Profiles, L::Pt), w(S::Profiles, L::Et), w(S::Profiles, L::It), w(S::Profiles, L::Id),
w(S::Profiles, L::Pl), w(S::Profiles, L::Fi), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::Profiles, L::Nl), w(S::Profiles, L::Da),
w(S::Profiles, L::Mt), w(S::Profiles, L::Ga), w(S::Other, L::Et), w(S::Other, L::Fi), w(S::CoverLetter, L::Pl), w(S::CoverLetter, L::Ga), w(S::CoverLetter, L::Lt), w(S::Summary, L::Sv),
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
