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
0x5a80440008000f04, 0xc0504101849d3112, 0x8411800a21424ca8, 0x8964020002200089, 0x5040010d24020001, 0x9092960000004200, 0x90400c320020800, 0x40000e00191202a0,
0x104800080440802, 0xc2501084a34080a0, 0x8040e9020020784, 0x48030048042282c0, 0xa200104000204000, 0x1200ba1e0000002, 0x4043006018600014, 0xa108040001900021,
0x2100140240100242, 0x8041a01000408011, 0x10a480804000407, 0x4829018000c0202, 0x4148000411104402, 0x1300004110801092, 0x201800810008832e, 0x12050a4000400500,
0x42b0820a11208244, 0x20220c0620c0010, 0x4900101042082008, 0x1e0142224020020a, 0x4000004000002060, 0x50803303014a12, 0x2020082a5800042c, 0x904449904a421402,
0x8402a20008a2043, 0x40182054002588c, 0x410040100082584, 0x204070110000800, 0xc608e4044081, 0x4200288090304400, 0x1ca88b0000980901, 0x60000a1200030802,
0x612000c61102ac00, 0x4040a0428000480, 0x1f8c02044282061, 0x4610420f50024a00, 0x40184810200098, 0x640000020214401c, 0x88400011001280, 0xac06002096008258,
0x10008080c1011200, 0x14840400408298, 0x40030e4080200000, 0x41210020d6646010, 0x400062900900018b, 0x2102000060000804, 0x40640048108301c8, 0x2040040588202830,
0x1403000409141004, 0x100c009801004800, 0x2948420100050843, 0x9902251a01800406, 0x22c004080000082, 0x1308640008808c10, 0xa0a1119400ba000, 0x281811a40202118,
0x4083000048100412, 0x210ec08000410290, 0x40000c890109906, 0x9041006040080102, 0x1c00050801502024, 0xa91181220501082, 0x4cd014817000002, 0x92519d2300248505,
0x201060a200429a20, 0xae5205208095a008, 0x512041040410442, 0x2624340020802000, 0x1104344804008, 0x802842904052, 0x8816190050228000, 0x51200a008108600,
0xc0a410440010200, 0x16481234006c8410, 0x38500030000000, 0x401404412687900, 0x840c390411400, 0x1803402108082000, 0x8020100802000040, 0x8014448004200d82,
0x8204a004082b8262, 0x7a1080880801080, 0x20030044080004b, 0x5000100161c02001, 0x5000002308808, 0x7000400020000280, 0xa00c000040020ca8, 0x8d00002823000200,
0x4090500900000482, 0x2508400c08080121, 0xd0c0088002002000, 0x8824080800805200, 0x9020120440125028, 0xba320146008200, 0x29c04c0800c0022, 0x38e2083001020124,
0x50022400400000, 0x1910521cb610010, 0x4016250a39080080, 0x8200019100010680, 0xb03045080480023a, 0x1112005080040040, 0x400004a002006340, 0x9100005c8b156008,
0x500012a08180818, 0x102c00436a00422c, 0x23004508e0810020, 0xb000004010105082, 0xa6142b00017200b3, 0x8808410108200980, 0xe9100e0111800a9, 0x40200c206064000,
0x2423048e00011840, 0x9202402072103010, 0x40488521112c002, 0x44e634844a002, 0x8000004300050040, 0x405020824801095, 0x3598204280800c80, 0x60608908800023a,
0x248420010018c003, 0x500a23080c0400ac, 0x110830200200051, 0x44020a0082002640, 0x4008132060340618, 0x404c400418c42, 0x20018d2200201422, 0x28000f8280501020,
0x6440a98c805003, 0x41140006242c0022, 0x855096140901240, 0x800808003108014, 0x80c18c8006201006, 0x200062008200049, 0x80041640c00c0c, 0xc20001102202e020,
0x160300458020a10, 0x6048014187123060, 0x81085a10930002, 0x9c01419d42801004, 0x8b04a0a120420120, 0x30880020001ab8a0, 0x340000000a0060, 0x902100200018c0a8,
0x41080040201200ad, 0x922c900000000c04, 0x8102112060021060, 0xe420200000209018, 0x120200a860000600, 0x8c0400a50000480, 0x448800110100023, 0x4201080000200100,
0x198012281e422200, 0x4051400800840068, 0x301a8b084400220, 0x98008090004400a1, 0x1880688008400441, 0x2481000e23100200, 0x40c0c00420402122, 0x90380020450058b,
0x203049480020000, 0x8200140510101204, 0xa20484001886884, 0x50100910008700, 0x12d4400088001828, 0x5900284210834030, 0x4804802d44003, 0x400980182a000402,
0x880141204ec04000, 0x9b006880400301, 0x441000040860645, 0x20000010078a29c2, 0x400110045024402, 0x85440a00c0008040, 0x40600003c2120044, 0x501c08004002a0c0,
0xd2080c008000012, 0x410101a60148, 0x1000084000002061, 0x500060268110380, 0x5210f2040028c8, 0x8810082808400908, 0x6400524488002800, 0x18888000320e04,
0x3100449412c03434, 0x9800008055001823, 0x4041020120460314, 0xc0701e0200040, 0x8c010c1001c0c000, 0x8144028480020984, 0x8000108a0a088000, 0xe140210000028484,
0x1020204012040, 0x20888a600000720, 0x14800210803054, 0x2aa201009020294, 0x8a80101999012580, 0x4001c00000149a2, 0xa0e230810208a000, 0x2802201c00400a84,
0x440800a0a0200466, 0x82188015000c000, 0x2902141004000004, 0x44140028a4c890, 0x8121000412a9304, 0x330002480400011a, 0x81421201003c600, 0x8d26020012e00a11,
0x8506600484800501, 0x2044841228000800, 0x90414078088411, 0x40800a6198880a9b, 0x400548380300106, 0x100002c2c000211, 0x14082280221286, 0xa8baa01264000000,
0x2000206000220205, 0x800138005202001, 0x808204211088100, 0x628040282c008401, 0x143300141210641, 0x3100615601001402, 0x1460711101600000, 0x6082120280a08818,
0x8000841481661000, 0x3000214800000240, 0x24880808604db202, 0x189081000906020, 0x40010080a0a6000c, 0x2061080809021520, 0x8000086180010c40, 0x4708c4a022000200,
0x5114044041a00480, 0x4042424000, 0x208000c0004420, 0x28042040100800d, 0x20cb000208412400, 0x2a8204045042203, 0x11100004400d226, 0x200d02004042900,
0x4421600000e0805, 0x4214a81024, 0x258190502081001c, 0x8200042c05060404, 0x2002100c0058407, 0x20892018000088e4, 0x448a030118904800, 0x11b500a81200081,
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
aldigim belgeler	01P1
aldigim sertifikalar	01P1
aldığım belgeler	01P1
aldığım sertifikalar	01P1
alinan egitimler	01Q1
allaspreferenciak	01R1
allegati	01S1
allegato	01S1
allgemeine und berufliche bildung	00?1
alte competente	0091
alte competențe	0091
alte cursuri	01T1
alte informatii	01U1
alte informații	01U1
alte limbi	00:1
altele	01U1
alternance	00`1
altra formazione	0151
altra informacio	01V1
altra informació	01V1
altra(e) lingua(e	01W1
altre capacita e competenze	0081
altre capacità e competenze	0081
altre competenze	0081
altre esperienze	01X1
altre informazioni	01Y1
altre lingue	01W1
altres	01V1
altres coneixements	01Z1
altres cursos	01[1
altres dades	01V1
altres dades d'interes	01V1
altres dades d'interès	01V1
altri corsi	0151
altro	01Y1
alınan eğitimler	01Q1
amac	01\1
amaç	01\1
ambities	01]1
ametikaik	01^1
ametikäik	01^1
ammatillinen kokemus	0191
ammatillinen osaaminen	01_1
ammatillinen profiili	01`1
ammatillinen taeydennyskoulutus	01a1
ammatillinen taydennyskoulutus	01a1
ammatillinen täydennyskoulutus	01a1
ammatilliset taidot	01_1
ammattikokemus	0191
ammattitaito	01_1
an pham	01b1
anagrafica	01c1
anbefalinger	01d2
andere taal talen	01f1
andere taal/talen	01f1
andere talen	01f1
andet	01g1
andra spraak	01h1
andra sprak	01h1
andra språk	01h1
andre kurs	01i1
andre kvalifikasjoner	01j1
andre oplysninger	01g1
andre opplysninger	01k1
anerkendelser	01l1
anexe	01m1
anexo	01n2
anexos	01n2
angaben zur person	0201
angajari	00[1
angajări	00[1
angestrebte position	0211
angestrebte taetigkeit	0211
angestrebte tatigkeit	0211
angestrebte tätigkeit	0211
anhaenge	0221
anhang	0221
anhange	0221
anhänge	0221
anlagen	0221
anlagenverzeichnis	0221
anna	01k1
annad	00j1
annat	0231
annat andra sprak	01h1
annat/andra spraak	01h1
annat/andra språk	01h1
annað	00j1
annen arbeidserfaring	0241
annen informasjon	01k1
annessi	0251
annet	01k1
annex	00i1
annexe	0261
annexes	0272
annexos	00i1
ansaettelse	0291
ansaettelser	0291
ansaettelsesforlob	0291
ansaettelsesforloeb	0291
anschreiben	02:1
ansettelser	0241
ansiomerkit	02;1
ansiot	02;1
ansoegning	02<1
ansogning	02<1
anstaellning	02=1
anstaellningar	02=1
anstallning	02=1
anstallningar	02=1
anstellungen	02>1
anställning	02=1
anställningar	02=1
ansættelse	0291
ansættelser	0291
ansættelsesforløb	0291
ansøgning	02<1
antecedentes academicos	00H1
antecedentes académicos	00H1
antecedentes laborales	00X1
apartenenta la asociatii	0131
apartenență la asociații	0131
apbalvojumi	02?1
apbalvojumi un sasniegumi	02?1
apdovanojimai	02@1
apdovanojimai ir pasiekimai	02@1
aperfeicoamento	00S1
aperfeiçoamento	00S1
apie mane	02A1
apie save	02A1
apliecibas	02B1
apliecinajumi	02B1
apliecinājumi	02B1
apliecības	02B1
apmacibas	02C1
apmācības	02C1
appartenance a des associations	00f1
appartenance à des associations	00f1
appartenenza a gruppi / associazioni	00m1
appartenenza a gruppi associazioni	00m1
appartenenza a gruppi e associazioni	00m1
appartenenze	00m1
appendices	02D1
appendix	02D1
application letter	02E1
appointments	00E1
apprenticeship	00F1
apprenticeships	00F1
apraksts	02F1
aprasymas	02A1
aprašymas	02A1
apresentacao	02G1
apresentacoes	02H1
apresentação	02G1
apresentações	02H1
aptidoes	02I1
aptidoes e competencias pessoais	02I1
aptidões	02I1
aptidões e competências pessoais	02I1
aptitudes	02J2
aptitudes et competences personnelles	02L1
aptitudes et compétences personnelles	02L1
aptitudes principales	02M1
aptitudes tecnicas	02M1
aptitudes técnicas	02M1
aptitudes y conocimientos	02M1
aptitudini	0091
aptitudini si competente	0091
aptitudini si competente personale	0091
aptitudini tehnice	0091
aptitudini și competențe	0091
aptitudini și competențe personale	0091
aptituds	01Z1
apurahat	02;1
apurahat ja palkinnot	02;1
araclar	02N1
aranan pozisyon	02O1
arastirma	00R1
arastirma projeleri	00R1
araçlar	02N1
araştırma	00R1
araştırma projeleri	00R1
arbeid	0241
arbeidserfaring	0241
arbeidservaring	02P1
arbeidsforhold	0241
arbeidshistorikk	0241
arbeidsloopbaan	02P1
arbeidspraksis	0241
arbeidsroeynsle	0241
arbeidsroynsle	0241
arbeidsrøynsle	0241
arbeidsverleden	02P1
arbeitserfahrung	02>1
arbeitserfahrungen	02>1
arbeitsstationen	02>1
arbeitsverhaeltnisse	02>1
arbeitsverhaltnisse	02>1
arbeitsverhältnisse	02>1
arbeitszeugnisse	02Q1
arbejde	0291
arbejdserfaring	0291
arbejdshistorik	0291
arbete	02=1
arbetserfarenhet	02=1
arbetslivserfarenhet	02=1
arbetslivserfarenheter	02=1
areas de conhecimento	02I1
areas de especializacion	02M1
areas de interes	00Y1
areas de interesse	02R1
areas of expertise	00<1
aree di competenza	0081
arpusstudiju aktivitates	02S1
arrangementer	02T1
articles	02U3
articles and talks	02X1
articles et conferences	02Y1
articles et conférences	02Y1
articles scientifiques	02Y1
articole	02Z1
articoli	02[1
articulos	02\1
articulos publicados	02\1
artigos	02H1
artigos publicados	02H1
artikel	02]2
artikelen	02_1
artikkelit	02`1
artiklar	02a1
artikler	02b2
artikli	02d1
artiklid	02e1
artykuly	02f1
artykuly naukowe	02f1
artykuły	02f1
artykuły naukowe	02f1
artículos	02\1
artículos publicados	02\1
arvutioskus	02g1
arvutioskused	02g1
asiakirjat	02h1
asmenine informacija	02i1
asmenines savybes	02A1
asmeniniai duomenys	02i1
asmeniniai gebejimai	02j1
asmeniniai gebėjimai	02j1
asmeniniai projektai	02k1
asmeninė informacija	02i1
asmeninės savybės	02A1
asmens duomenys	02i1
asmenys galintys rekomenduoti	02l1
asmenys, galintys rekomenduoti	02l1
asociacijos	02m1
asociaciones	00o1
asociaciones profesionales	00o1
asociatii	0131
asociatii profesionale	0131
asociații	0131
asociații profesionale	0131
asosiasi	0121
aspettative	02n1
associacions	0101
associacions professionals	0101
associacoes	0111
associacoes profissionais	0111
associatif	00_1
associations	00k2
associations professionnelles	00f1
associazioni	00m1
associazioni professionali	00m1
associazionismo	02o1
associações	0111
associações profissionais	0111
assocjazzjonijiet	0301
assoliments	0311
assoċjazzjonijiet	0301
asteptari	0321
asteptari salariale	0321
at a glance	0001
atasamente	01m1
atașamente	01m1
ateliers	0331
atestatai	0341
atestate	00W1
atividade profissional	0021
atividades	00J1
atividades extracurriculares	00J1
atividades profissionais	0021
atividades sociais	00J1
atividades voluntarias	00J1
atividades voluntárias	00J1
atk taidot	01_1
atk-taidot	01_1
atouts	0041
atsauksmes	0351
atsauksmju sniedzeji	0351
atsauksmju sniedzēji	0351
atsiliepimai	02l1
attached documents	02D1
attachments	02D1
attestati	00;1
attestati e certificati	00;1
attestati e certificazioni	00;1
attestations	00O1
attester	0361
attester og referanser	0361
attitudini	0081
attivita associative	02o1
attivita di volontariato	02o1
attivita didattica	01X1
attivita e interessi	0371
attivita extracurricolari	02o1
attivita lavorativa	01X1
attivita professionale	01X1
attivita professionali	01X1
attivita sociali	02o1
attivita svolte	01X1
attivitajiet volontarji	0381
attività associative	02o1
attività di volontariato	02o1
attività didattica	01X1
attività e interessi	0371
attività extracurricolari	02o1
attività lavorativa	01X1
attività professionale	01X1
attività professionali	01X1
attività sociali	02o1
attività svolte	01X1
atuacao profissional	0021
atuação profissional	0021
atvinna	0391
atzinibas	02?1
atzinības	02?1
auhinnad	03:1
auhinnad ja tunnustused	03:1
aus und fortbildung	03;1
aus und weiterbildung	00?1
aus- und fortbildung	03;1
aus- und weiterbildung	00?1
ausbildung	00?1
ausbildung und studium	00?1
ausbildungen	00?1
ausgewaehlte projekte	03<1
ausgewaehlte publikationen	03=1
ausgewahlte projekte	03<1
ausgewahlte publikationen	03=1
ausgewählte projekte	03<1
ausgewählte publikationen	03=1
aushilfstaetigkeiten	02>1
aushilfstatigkeiten	02>1
aushilfstätigkeiten	02>1
auskunftspersonen	02Q1
auslandserfahrung	02>1
ausserberufliche interessen	03>1
ausserberufliches engagement	03?1
ausserdem	03>1
ausserschulisches engagement	03?1
ausseruniversitaeres engagement	03?1
ausseruniversitares engagement	03?1
auszeichnung	03@1
auszeichnungen	03@1
auszeichnungen und preise	03@1
auto evaluation des competences numeriques	03A1
auto-évaluation des compétences numériques	03A1
autoavaliacao de competencias digitais	03B1
autoavaliação de competências digitais	03B1
autoavaluacio de competencies digitals	03C1
autoavaluació de competències digitals	03C1
autoevaluacion de competencias digitales	03D1
autoevaluación de competencias digitales	03D1
autoevaluarea competentelor digitale	03E1
autoevaluarea competențelor digitale	03E1
autorisasjon	03F1
autorisasjoner	03F1
autorisation	03G1
autorisationer	03G1
autorizatii	00W1
autorizații	00W1
autovaditaja aplieciba	03H1
autovadītāja apliecība	03H1
autovalutazione	03I1
autovalutazione delle competenze digitali	03J1
autre	03K1
autre(s) langue(s	03L1
autres	03K1
autres competences	02L1
autres compétences	02L1
autres experiences	00`1
autres expériences	00`1
autres formations	0331
autres informations	03K1
autres langues	03L1
außerberufliche interessen	03>1
außerberufliches engagement	03?1
außerdem	03>1
außerschulisches engagement	03?1
außeruniversitäres engagement	03?1
availability	03M1
avaldatud tood	02e1
avaldatud tööd	02e1
avvenimenti	03N1
awards	03O2
awards and achievements	00D1
awards and grants	00D1
awards and honors	00D1
awards and recognition	00D1
awards and scholarships	00D1
awtovalutazzjoni tal hiliet digitali	03Q1
awtovalutazzjoni tal-ħiliet diġitali	03Q1
ação social	00J1
ações de formação	00S1
ações voluntárias	00J1
açık kaynak projeler	00R1
aðild	00g1
aðild að félögum	00g1
aðrar upplýsingar	00j1
așteptări	0321
așteptări salariale	0321
badania	03R1
badges	03S1
baglantilar	03T1
bahasa	03U1
bahasa asing	03U1
bahasa pemrograman	03V1
bai bao	01b1
bai bao khoa hoc	01b1
bai thuyet trinh	01b1
bai viet	01b1
ballraiocht	03W1
ballraiochtai	03W1
ballraíocht	03W1
ballraíochtaí	03W1
balvas	02?1
ban than	03X1
banen	02P1
bang cap	03Y1
bang cap va chung chi	03Z1
bang lai	03[1
bang lai xe	03[1
bang sang che	01b1
basarilar	03\1
basarilar ve oduller	03\1
basarilarim	03\1
basic info	03]1
basic information	03]1
basics	03]1
basisgegevens	03^1
bastelprojekte	03<1
bağlantılar	03T1
başarılar	03\1
başarılar ve ödüller	03\1
başarılarım	03\1
beasiswa	03_1
becas	03`1
becas y premios	03`1
beceriler	02N1
becerilerim	02N1
befaehigungsnachweise	00@1
befahigungsnachweise	00@1
befähigungsnachweise	00@1
begeleidende brief	03a1
begivenheder	03b1
behaalde certificaten	03c1
behaalde resultaten	03d1
behoerighet	03e1
behoerigheter	03e1
behorighet	03e1
behorigheter	03e1
behörighet	03e1
behörigheter	03e1
beilagen	0221
beklentiler	02O1
beklentilerim	02O1
belangrijke projecten	03f1
belangrijkste vaardigheden	03g1
belge ve sertifikalar	01P1
belgeler	01P1
bemutatkozas	03h1
bemutatkozás	03h1
ben kimim	01\1
bendra informacija	02i1
benevolat	00_1
beques	0311
beques i premis	0311
berechtigungen	00@1
beroepservaring	02P1
beroepsverenigingen	03i1
beruf	02>1
beruflich	02>1
berufliche erfahrung	02>1
berufliche fortbildung	03;1
berufliche fortbildungen	03;1
berufliche kompetenzen	03j1
berufliche laufbahn	02>1
berufliche mitgliedschaften	03k1
berufliche praxis	02>1
berufliche qualifikationen	03j1
berufliche stationen	02>1
berufliche taetigkeiten	02>1
berufliche tatigkeiten	02>1
berufliche tätigkeiten	02>1
berufliche weiterbildung	03;1
berufliche weiterbildungen	03;1
berufliche zertifikate	00@1
berufliche ziele	0211
beruflicher hintergrund	02>1
beruflicher lebenslauf	02>1
beruflicher werdegang	02>1
berufliches	02>1
berufliches profil	03l1
berufsausbildung	00?1
berufsausbildung und schule	00?1
berufsausubung	02>1
berufsausuebung	02>1
berufsausübung	02>1
berufserfahrung	02>1
berufserfahrung und praktika	02>1
berufserfahrungen	02>1
berufsleben	02>1
berufspraxis	02>1
berufsprofil	03l1
berufstaetigkeit	02>1
berufstatigkeit	02>1
berufstätigkeit	02>1
berufsweg	02>1
berufswunsch	0211
berufsziel	0211
beschaeftigung	02>1
beschaeftigungsverhaeltnisse	02>1
beschaftigung	02>1
beschaftigungsverhaltnisse	02>1
bescheinigungen	00@1
beschikbaarheid	01]1
beschäftigung	02>1
beschäftigungsverhältnisse	02>1
beskaeftigelse	0291
beskæftigelse	0291
besondere erfolge	03@1
besondere kenntnisse	03j1
bestuurservaring	00^1
bestuursfuncties	00^1
betolteni kivant munkakor	01R1
betyg och intyg	03e1
betölteni kívánt munkakör	01R1
beurzen	03d1
bevezeto	03h1
bevezető	03h1
bevis	03F1
beviser	03G1
bevoegdheden	03c1
bewerbungsanschreiben	02:1
bewerbungsschreiben	02:1
bewijzen	03c1
beyond the desk	00a1
beyond work	00a1
bibliografija	03m1
bibliography	02X1
bidang keahlian	03V1
biedribas	03n1
biedrības	03n1
bij en nascholing	0071
bij- en nascholing	0071
bijbanen	02P1
bijlage	03o1
bijlagen	03o1
bijscholing	0071
bijzonderheden	0061
bilag	0401
bilaga	0411
bilagor	0411
bildigi diller	0421
bildigi programlar	02N1
bildiklerim	02N1
bildiriler	01A1
bildiği diller	0421
bildiği programlar	02N1
bildung	00?1
bildung und ausbildung	00?1
bildungsabschluesse	00?1
bildungsabschlusse	00?1
bildungsabschlüsse	00?1
bildungsgang	00?1
bildungsweg	00?1
bildungswerdegang	00?1
bilgi ve beceriler	02N1
bilgilerim	0431
bilgisayar	02N1
bilgisayar becerileri	02N1
bilgisayar bilgileri	02N1
bilgisayar bilgisi	02N1
bilimsel yayinlar	01A1
bilimsel yayınlar	01A1
bilprof	0441
bio	0001
bio data	03]1
biodata	0451
biografia	0464
biografía	00P1
biographie	0041
biography	0001
birkac soz	01\1
birkaç söz	01\1
birtingar	04:1
bisherige arbeitgeber	02>1
bisherige stationen	02>1
bisherige taetigkeiten	02>1
bisherige tatigkeiten	02>1
bisherige tätigkeiten	02>1
bizonyitvanyok	04;1
bizonyítványok	04;1
blog posts	02X1
boards	04<1
bocker	02a1
boecker	02a1
boeger	04=1
boeken	02_1
boeker	04>1
boger	04=1
boite a outils	02L1
boker	04>1
bolsas	04?1
bolsas de estudo	04?1
book chapters	02X1
books	02X1
bootcamps	00e1
boroz ta' studju	04@1
boroż ta' studju	04@1
borse di studio	04A1
borse e premi	04A1
bos vakitlerde	04B1
bos zaman	04B1
bos zaman aktiviteleri	04B1
bos zamanlarda	04B1
bos zamanlarim	04B1
bourses	04C1
bourses et prix	04C1
boîte à outils	02L1
boş vakitlerde	04B1
boş zaman	04B1
boş zaman aktiviteleri	04B1
boş zamanlarda	04B1
boş zamanlarım	04B1
breve presentazione	03I1
brevete	02Z1
brevets	02Y1
brevets et certifications	00O1
brevetti	02[1
brevetti e patenti	00;1
brigady	04D2
brigády	04D2
brivais laiks	01;1
brivpratiga darba pieredze	02S1
brivpratigais darbs	02S1
brivpratigo darbs	02S1
brīvais laiks	01;1
brīvprātīgais darbs	02S1
brīvprātīgo darbs	02S1
brīvprātīgā darba pieredze	02S1
bucher	03=1
buecher	03=1
buiten het werk	04F1
buiten werktijd	04F1
buku	04G1
bureautique	02L1
burse	04H1
burse si premii	04H1
burse și premii	04H1
burslar	03\1
burslar ve oduller	03\1
burslar ve ödüller	03\1
bài báo	01b1
bài báo khoa học	01b1
bài thuyết trình	01b1
bài viết	01b1
bénévolat	00_1
bílpróf	0441
böcker	02a1
bøger	04=1
bøker	04>1
bücher	03=1
bản thân	03X1
bằng cấp	03Y1
bằng cấp và chứng chỉ	03Z1
bằng lái	03[1
bằng lái xe	03[1
bằng sáng chế	01b1
cac cong bo	01b1
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
caixa de ferramentas	02I1
caja de herramientas	02M1
calificari	0091
calificări	0091
calisma deneyimi	04N1
calisma gecmisi	04N1
calisma hayati	04N1
calismalar	00R1
calistaylar	04O1
calistigim yerler	04N1
calitati personale	04P1
calități personale	04P1
capabilities	00<1
capacidades	04Q2
capacidades y competencias personales	02M1
capacita	0081
capacita e competenze	0081
capacita e competenze personali	0081
capacita e competenze tecniche	0081
capacita linguistiche	01W1
capacita professionali	0081
capacitacao	00S1
capacitacion	00b1
capacitaciones	00b1
capacitación	00b1
capacitacoes	00S1
capacitats	01Z1
capacitação	00S1
capacitações	00S1
capacites	02L1
capacità	0081
capacità e competenze	0081
capacità e competenze personali	0081
capacità e competenze tecniche	0081
capacità linguistiche	01W1
capacità professionali	0081
capacités	02L1
cards and tickets	03S1
career	00E1
career experience	00E1
career highlights	00D1
career highlights and experience	00E1
career history	00E1
career objective	0001
career overview	0001
career path	00E1
career preferences	03M1
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
carriera	01X1
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
carti	02Z1
cassetta degli attrezzi	0081
casual work	00E1
ce que j'ai construit	04b1
ce que j'aime	0011
ce que je recherche	04c1
ce que je sais faire	02L1
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
certificaten	03c1
certificaten en licenties	03c1
certificates	03S1
certificates and courses	00e1
certificates and licences	03S1
certificates and licenses	03S1
certificati	00;1
certificati e attestati	00;1
certificatie	03c1
certification	00M2
certifications	00M2
certifications and licenses	03S1
certifications professionnelles	00O1
certificats	0502
certificats et attestations	00O1
certificats et diplomes	00O1
certificats et diplômes	00O1
certificazioni	00;1
certificação	00V1
certificações	00V1
certificações profissionais	00V1
certificering	03c1
certificeringen	03c1
certificeringer	03G1
certificări	00W1
certifiering	03e1
certifieringar	03e1
certifikace	0521
certifikacie	0531
certifikacije	0541
certifikat	0552
certifikat och intyg	03e1
certifikat och licenser	03e1
certifikater	03G1
certifikater og kurser	03G1
certifikater og licenser	03G1
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
cevrimici profiller	03T1
character references	05@1
charakterystyka	04h1
charity work	00Z1
charlas	02\1
chi sono	03I1
chung chi	03Z1
chung chi chuyen mon	03Z1
chung chi va giay phep	03Z1
chung nhan	03Z1
chuyen mon	04K1
chuyên môn	04K1
chứng chỉ	03Z1
chứng chỉ chuyên môn	03Z1
chứng chỉ và giấy phép	03Z1
chứng nhận	03Z1
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
communications	02Y1
communications orales	02Y1
community	05Z2
community and volunteering	00Z1
community engagement	00Z1
community involvement	00Z1
community service	00Z1
community work	00Z1
competence numerique auto evaluation	03A1
competences	05\2
competences cles	02L1
competences complementaires	02L1
competences comportementales	02L1
competences et outils	02L1
competences informatiques	02L1
competences linguistiques	03L1
competences linguistiques et informatiques	02L1
competences metier	02L1
competences numeriques	02L1
competences personnelles	02L1
competences professionnelles	02L1
competences techniques	02L1
competences transversales	02L1
competencia digital	05^2
competencias	04Q2
competencias clave	02M1
competencias digitais	02I1
competencias digitales	02M1
competencias e habilidades	02I1
competencias informaticas	02I1
competencias linguisticas	05`2
competencias lingüísticas	05b1
competencias personales	02M1
competencias pessoais	02I1
competencias profesionales	02M1
competencias tecnicas	04Q2
competencias técnicas	02M1
competencias y habilidades	02M1
competencies	05c2
competencies digitals	01Z1
competencies linguistiques	05e1
competencies personals	01Z1
competencies professionals	01Z1
competencies tecniques	01Z1
competency cards	03S1
competente	0091
competente cheie	0091
competente digitale	0091
competente informatice	0091
competente lingvistice	00:1
competente personale	0091
competente profesionale	0091
competente si abilitati	0091
competente tehnice	0091
competenties	03g1
competenza digitale	03J1
competenze	0081
competenze chiave	0081
competenze comunicative	0081
competenze digitali	0081
competenze e strumenti	0081
competenze informatiche	0081
competenze linguistiche	01W1
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
competències	01Z1
competències digitals	01Z1
competències lingüístiques	05e1
competències personals	01Z1
competències professionals	01Z1
competències tècniques	01Z1
competência digital	03B1
competências	02I1
competências digitais	02I1
competências e habilidades	02I1
competências informáticas	02I1
competências linguísticas	05f1
competências pessoais	02I1
competências técnicas	02I1
compromiso social	00L1
computer literacy	00<1
computer skills	00<1
computerkennis	03g1
computerkenntnisse	03j1
computervaardigheden	03g1
computing	00<1
compétence numérique auto-évaluation	03A1
compétences	02L1
compétences clés	02L1
compétences complémentaires	02L1
compétences comportementales	02L1
compétences et outils	02L1
compétences informatiques	02L1
compétences linguistiques	03L1
compétences linguistiques et informatiques	02L1
compétences métier	02L1
compétences numériques	02L1
compétences personnelles	02L1
compétences professionnelles	02L1
compétences techniques	02L1
compétences transversales	02L1
comunicaciones	02\1
comunicacions	05g1
comunicacoes	02H1
comunicari	02Z1
comunicações	02H1
comunicări	02Z1
comunidad	00L1
comunidade	00J1
comunita	02o1
comunità	02o1
concorsi	04A1
concours	04C1
concursos	05h2
concursuri	04H1
coneixement d'idiomes	05e1
coneixements	01Z1
coneixements d'idiomes	05e1
coneixements informatics	01Z1
coneixements informàtics	01Z1
coneixements tecnics	01Z1
coneixements tècnics	01Z1
conference papers	02X1
conference participation	05j1
conference presentations	02X1
conference talks	02X1
conferences	05k2
conferences & workshops	05j1
conferences and seminars	05j1
conferences attended	05j1
conferences et seminaires	05X1
conferencias	05m2
conferencias e seminarios	05o1
conferencias impartidas	02\1
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
cong bo khoa hoc	01b1
cong cu	04K1
cong nghe	04K1
cong tac xa hoi	0651
cong trinh cong bo	01b1
cong trinh khoa hoc	01b1
cong trinh nghien cuu	01b1
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
conhecimentos	02I1
conhecimentos de informatica	02I1
conhecimentos de informática	02I1
conhecimentos em informatica	02I1
conhecimentos em informática	02I1
conhecimentos especificos	02I1
conhecimentos específicos	02I1
conhecimentos linguisticos	05f1
conhecimentos linguísticos	05f1
conhecimentos tecnicos	02I1
conhecimentos técnicos	02I1
connaissances	02L1
connaissances informatiques	02L1
connaissances linguistiques	03L1
connaissances techniques	02L1
conocimiento de idiomas	05b1
conocimientos	02M1
conocimientos de idiomas	05b1
conocimientos informaticos	02M1
conocimientos informáticos	02M1
conocimientos tecnicos	02M1
conocimientos técnicos	02M1
conocimientos y habilidades	02M1
conoscenza delle lingue	01W1
conoscenze	0081
conoscenze informatiche	0081
conoscenze linguistiche	01W1
conoscenze tecniche	0081
conquistas	04?1
consulting experience	00E1
contact	06:4
contact details	03]1
contact information	03]1
contact me	03]1
contacte	06>2
contactgegevens	03^1
contactinformatie	03^1
contacto	06@2
contactos	06B1
contacts	06C2
contato	06B1
contatos	06B1
contatti	01c1
contatto	01c1
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
cosa mi piace	0371
cosa so fare	0081
cosa uso	0081
cours	0331
cours suivis	0331
courses	00e1
courses and training	00e1
courses and workshops	00e1
coursework	00e1
cover letter	02E1
covering letter	02E1
credenciais	00V1
credenciales	00T1
credentials	03S1
csatolmanyok	06F1
csatolmányok	06F1
cualificaciones	02M1
cudzie jazyky	06G1
culra oideachais	04L1
cumainn	03W1
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
curriculum professionale	01X1
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
cursos de formacio	01[1
cursos de formacion	00b1
cursos de formació	01[1
cursos de formación	00b1
cursos e formacoes	00S1
cursos e formações	00S1
cursos e treinamentos	00S1
cursos extracurriculares	00S1
cursos i tallers	01[1
cursos livres	00S1
cursos realizados	00b1
cursos y capacitaciones	00b1
cursos y diplomados	00b1
cursos y seminarios	00b1
cursos y talleres	00b1
cursuri	01T1
cursuri absolvite	01T1
cursuri de formare	01T1
cursuri de perfectionare	01T1
cursuri de perfecționare	01T1
cursuri si certificari	01T1
cursuri si traininguri	01T1
cursuri și certificări	01T1
cursuri și traininguri	01T1
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
các công bố	01b1
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
công bố khoa học	01b1
công cụ	04K1
công nghệ	04K1
công trình công bố	01b1
công trình khoa học	01b1
công trình nghiên cứu	01b1
công tác xã hội	0651
công việc	0661
công việc mong muốn	0671
công việc tình nguyện	0651
cúlra oideachais	04L1
cúrsaí	04g1
cúrsaí oiliúna	04g1
cărți	02Z1
dades	06Q1
dades d'interes	01V1
dades d'interès	01V1
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
dao tao	03Y1
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
darbo kompiuteriu igudziai	02j1
darbo kompiuteriu įgūdžiai	02j1
darbo pageidavimai	06a1
darbo patirtis	06`1
darbovietes	06`1
darbovietės	06`1
darbs	06^1
data	01j1
data diri	0451
data personal	0451
data personali	06b1
data pribadi	0451
data tambahan	06c1
dataferdigheter	01j1
datakunnskaper	01j1
datakunskaper	06d1
date de contact	06e1
date de identificare	06e1
date generale	06e1
date personale	06e1
date suplimentare	01U1
daten zur person	0201
dati anagrafici	01c1
dati personali	01c1
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
deltidsjobber	0241
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
desired job	03M1
desired position	03M1
deskripsi	06l1
deskripsi diri	06l1
despre mine	04P1
destrezas	02M1
dettalji personali	06b1
dettalji ta' kuntatt	06b1
developpement professionnel	0331
diem manh	03X1
diger	05?1
diger beceriler	02N1
diger bilgiler	05?1
digioskused	02g1
digipadevuse enesehinnang	06m1
digipädevuse enesehinnang	06m1
digitaidot	01_1
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
digitale ferdigheter	01j1
digitale kompetencer	0711
digitale kompetenzen	03j1
digitale selbsteinschaetzung	0721
digitale selbsteinschatzung	0721
digitale selbsteinschätzung	0721
digitale vaardigheden	03g1
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
dijital beceriler	02N1
dil	0421
dil becerileri	0421
dil bilgileri	0421
dil bilgisi	0421
dil yetkinlikleri	0421
diller	0421
dinh kem	07;1
diplom	03e1
diploma's	00I1
diploma's en certificaten	03c1
diplomados	00b1
diplomalar	01P1
diplomas	00T1
diplomas e certificados	00V1
diplomas y certificados	00T1
diplome	00W1
diplome si certificate	00W1
diplome și certificate	00W1
diplomes	07<2
diplomes et formation	06N1
diplomes et formations	06N1
diplomi	02B1
diplomid	07>1
diplômes	06N1
diplômes et formation	06N1
diplômes et formations	06N1
disponibbilta	07?1
disponibbiltà	07?1
disponibilidad	07@1
disponibilidade	04S1
disponibilita	02n1
disponibilitat	07A1
disponibilitate	0321
disponibilite	04c1
disponibilites	04c1
disponibilità	02n1
disponibilité	04c1
disponibilités	04c1
distinciones	03`1
distincions	0311
distincoes	04?1
distinctii	04H1
distinctions	07B2
distinctions et prix	04C1
distincții	04H1
distinções	04?1
divers	03K1
divers et loisirs	0011
diverse	07D4
diversen	0061
diverses	07H1
diversos	06R1
diğer	05?1
diğer beceriler	02N1
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
documente	01m1
documente anexate	01m1
documenten	03o1
documenti allegati	01S1
documentos adjuntos	00h1
documentos anexos	07M1
documents	02D1
documents adjunts	00i1
documents joints	0261
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
doi net ve ban than	03X1
doicimeid	04f1
doiciméid	04f1
doksztalcanie	07O1
dokształcanie	07O1
dokumen	07]1
dokumendid	07^1
dokument	0411
dokumenta	07_1
dokumentai	07`1
dokumente	0221
dokumenter	07a2
dokumenti	07c4
dokumenti mehmuza	0251
dokumenti mehmuża	0251
dokumentumok	06F1
dokumenty	07g3
domaines d'expertise	02L1
domaines de competences	02L1
domaines de compétences	02L1
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
dove ho lavorato	01X1
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
développement professionnel	0331
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
ecrits	02Y1
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
eerder werk	02P1
eerdere banen	02P1
eerdere functies	02P1
eerdere werkervaring	02P1
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
egitim ve kurslar	01Q1
egitim ve ogretim	01@1
egitim ve seminerler	01Q1
egitim ve sertifikalar	01Q1
egitimim	01@1
egitimler	01Q1
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
ehliyet ve sertifikalar	01P1
ehliyetler	08X1
ehrenaemter	03?1
ehrenamt	03?1
ehrenamter	03?1
ehrenamtlich	03?1
ehrenamtliche arbeit	03?1
ehrenamtliche taetigkeit	03?1
ehrenamtliche taetigkeiten	03?1
ehrenamtliche tatigkeit	03?1
ehrenamtliche tatigkeiten	03?1
ehrenamtliche tätigkeit	03?1
ehrenamtliche tätigkeiten	03?1
ehrenamtliches engagement	03?1
ehrenämter	03?1
ehrungen	03@1
ehrungen und auszeichnungen	03@1
eigen projecten	03f1
eigene projekte	03<1
eigenschappen	03g1
eigin verkefni	08Y1
eile	08Z1
eines	01Z1
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
elvarasok	01R1
elvárások	01R1
elérhetőség	00c1
elérhetőségek	00c1
elért eredmények	0791
előadások	05A1
empfehlungen	02Q1
empfehlungsschreiben	02Q1
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
en onemli yetenekler	02N1
en önemli yetenekler	02N1
enclosures	02D1
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
environnement technique	02L1
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
erfahrung	02>1
erfahrungen	02>1
erfarenhet	02=1
erfarenheter	02=1
erfaring	08g2
erfolge	03@1
ergaenzendes	07H1
erganzendes	07H1
ergänzendes	07H1
erhvervserfaring	0291
erhvervskarriere	0291
erhvervsmaessig baggrund	0291
erhvervsmæssig baggrund	0291
erialane tookogemus	01^1
erialane töökogemus	01^1
erialased oskused	02g1
erityisosaaminen	01_1
erkenningen	03d1
erlend tungumal	08i1
erlend tungumál	08i1
erossegek	03h1
ervaring	02P1
erősségek	03h1
escolaridad	00H1
escolaridade	0031
esdeveniments	0611
esitelmaet	02`1
esitelmat	02`1
esitelmät	02`1
esittely	01`1
esitykset	02`1
especialidades	04Q2
esperienza	01X1
esperienza di lavoro	01X1
esperienza di volontariato	02o1
esperienza lavorativa	01X1
esperienza professionale	01X1
esperienze	01X1
esperienze di insegnamento	01X1
esperienze di lavoro	01X1
esperienze di ricerca	01X1
esperienze di volontariato	02o1
esperienze lavorative	01X1
esperienze precedenti	01X1
esperienze pregresse	01X1
esperienze professionali	01X1
esperienze stagionali	01X1
esperjenza	08j1
esperjenza professjonali	08j1
esperjenza ta' xoghol	08j1
esperjenza ta' xogħol	08j1
esperjenza tax xoghol	08j1
esperjenza tax-xogħol	08j1
esperjenza volontarja	0381
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
etc	00d1
etkinlikler	04O1
ettekanded	02e1
etter og videreutdanning	01i1
etter- og videreutdanning	01i1
etterutdanning	01i1
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
expertises	02L1
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
extrajobb	02=1
eğitim	01@1
eğitim bilgileri	01@1
eğitim bilgilerim	01@1
eğitim durumu	01@1
eğitim geçmişi	01@1
eğitim hayatı	01@1
eğitim ve kurslar	01Q1
eğitim ve seminerler	01Q1
eğitim ve sertifikalar	01Q1
eğitim ve öğretim	01@1
eğitimim	01@1
eğitimler	01Q1
fachartikel	03=1
fachgebiete	03j1
fachkenntnisse	03j1
fachkompetenz	03j1
fachkompetenzen	03j1
fachliche kompetenzen	03j1
fachliches	03j1
fachpublikationen	03=1
fachwissen	03j1
faehigkeiten	03j1
faehigkeiten und kenntnisse	03j1
faehigkeiten und kompetenzen	03j1
faerdigheder	0711
faerdigheter	06d1
faerni	09:1
fagbrev	03F1
fagfelog	00g1
fagfélög	00g1
faglig kompetanse	01j1
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
ferdigheiter	01j1
ferdigheter	01j1
ferienjobs	02>1
ferill	0391
ferramentas	02I1
ferramentas que uso	02I1
fertigkeiten	03j1
fil qosor	08B1
fil-qosor	08B1
filiacoes	0111
filiacoes profissionais	0111
filiações	0111
filiações profissionais	0111
find me	09B1
find me online	09B1
fites	0311
fizetesi igeny	01R1
fizetési igény	01R1
foelgebrev	09C2
foeljebrev	09E1
foeredrag	02a1
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
formacio complementaria	01[1
formacio continua	01[1
formacio no reglada	01[1
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
formació complementària	01[1
formació contínua	01[1
formació no reglada	01[1
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
formare continua	01T1
formare continuă	01T1
formare profesionala	08D1
formare profesională	08D1
formation	06N1
formation academique	06N1
formation académique	06N1
formation complementaire	0331
formation complémentaire	0331
formation continue	0331
formation et diplomes	06N1
formation et diplômes	06N1
formation initiale	06N1
formation professionnelle	0331
formation scolaire	06N1
formation universitaire	06N1
formations	06N1
formations complementaires	0331
formations complémentaires	0331
formations continues	0331
formations courtes	0331
formations et diplomes	06N1
formations et diplômes	06N1
formations professionnelles	0331
formations suivies	0331
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
forschung	03<1
forschungsinteressen	03>1
forschungsprojekte	03<1
forskning	09P3
forskningsprojekt	08Q1
forskningsprojekter	08R1
forskningsprosjekter	08S1
fort und weiterbildung	03;1
fort und weiterbildungen	03;1
fort- und weiterbildung	03;1
fort- und weiterbildungen	03;1
fortbildning	09S1
fortbildung	03;1
fortbildungen	03;1
fortbildungen und seminare	03;1
fortroendeuppdrag	08`1
fostaiocht	09T1
fostaiocht inmhianaithe	09U1
fostaíocht	09T1
fostaíocht inmhianaithe	09U1
fraemmande spraak	01h1
fraemsta kompetenser	06d1
frameworks	00<1
frammande sprak	01h1
framsta kompetenser	06d1
free time	00a1
freelance	00E1
freelance projects	00G1
freiwilligenarbeit	03?1
freiwilligendienst	03?1
freiwilliges	03?1
freiwilliges engagement	03?1
freizeit	03>1
freizeitaktivitaeten	03>1
freizeitaktivitaten	03>1
freizeitaktivitäten	03>1
freizeitbeschaeftigungen	03>1
freizeitbeschaftigungen	03>1
freizeitbeschäftigungen	03>1
freizeitinteressen	03>1
freizeitprojekte	03<1
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
fritidsjob	0291
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
fruehere jobs	02>1
fruehere positionen	02>1
fruehere stationen	02>1
fruehere taetigkeiten	02>1
fruhere jobs	02>1
fruhere positionen	02>1
fruhere stationen	02>1
fruhere tatigkeiten	02>1
främmande språk	01h1
främsta kompetenser	06d1
frístundir	0181
frühere jobs	02>1
frühere positionen	02>1
frühere stationen	02>1
frühere tätigkeiten	02>1
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
functies	02P1
functiewens	01]1
fuori dal lavoro	0371
further education	00e1
further information	00d1
further training	00e1
fylgiskjol	09_1
fylgiskjöl	09_1
fyrirlestrar	04:1
fyrri storf	0391
fyrri störf	0391
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
föredrag	02a1
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
galardones	03`1
gdzie pracowalam	0861
gdzie pracowalem	0861
gdzie pracowałam	0861
gdzie pracowałem	0861
gdzie sie uczylam	08L1
gdzie sie uczylem	08L1
gdzie się uczyłam	08L1
gdzie się uczyłem	08L1
gebejimai	02j1
gebejimai ir igudziai	02j1
gebėjimai	02j1
gebėjimai ir įgūdžiai	02j1
gegevens	03^1
gehaltsvorstellung	0211
gehaltswunsch	0211
gemeinschaftliches engagement	03?1
genel bilgiler	0431
genoten opleidingen	00I1
gepjarmuvezetoi engedely	09`1
gereedschap	03g1
gereedschapskist	03g1
gesellschaftliches engagement	03?1
gesuchte stelle	0211
get in touch	03]1
getuigenissen	0051
getuigschriften	03c1
gevolgde cursussen	0071
gevolgde opleidingen	00I1
gewenste baan	01]1
gewenste functie	01]1
gewuenschte position	0211
gewunschte position	0211
gewünschte position	0211
ghan	08B1
gharfien	09a1
giai thuong	06]1
giai thuong va thanh tich	06]1
giao duc	03Y1
giay chung nhan	03Z1
giay phep	03Z1
giay phep lai xe	03[1
gioi thieu	03X1
gioi thieu ban than	03X1
gioi thieu chung	03X1
gioi thieu tham chieu	09b1
giris	01\1
giriş	01\1
giving back	00Z1
giáo dục	03Y1
giải thưởng	06]1
giải thưởng và thành tích	06]1
giấy chứng nhận	03Z1
giấy phép	03Z1
giấy phép lái xe	03[1
giới thiệu	03X1
giới thiệu bản thân	03X1
giới thiệu chung	03X1
giới thiệu tham chiếu	09b1
gniomhaiochtai deonacha	09c1
gníomhaíochtaí deonacha	09c1
godalgas	02?1
godkjenninger	03F1
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
guardons	0311
guclu yonler	01\1
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
güçlü yönler	01\1
għan	08B1
għarfien	09a1
habilidades	04Q2
habilidades blandas	02M1
habilidades clave	02M1
habilidades e competencias	02I1
habilidades e competências	02I1
habilidades informaticas	02M1
habilidades informáticas	02M1
habilidades linguisticas	05`2
habilidades linguísticas	05f1
habilidades lingüísticas	05b1
habilidades personales	02M1
habilidades pessoais	02I1
habilidades profesionales	02M1
habilidades tecnicas	04Q2
habilidades técnicas	04Q2
habilidades y competencias	02M1
habilitacao	04\1
habilitaciones	00T1
habilitacions	00U1
habilitacoes	0031
habilitacoes academicas	0031
habilitacoes literarias	0031
habilitacoes profissionais	00V1
habilitations	00O1
habilitations et certifications	00O1
habilitats	01Z1
habilitats i competencies	01Z1
habilitats i competències	01Z1
habilitats tecniques	01Z1
habilitats tècniques	01Z1
habilitação	04\1
habilitações	0031
habilitações académicas	0031
habilitações literárias	0031
habilitações profissionais	00V1
hackathons	00D1
haeder	01l1
haedersbevisninger	01l1
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
hakkimda	01\1
hakkımda	01\1
hakukirje	09i1
hankkeet	09j1
harapan	08\1
hard skill	03V1
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
hedef	01\1
hedeflenen pozisyon	02O1
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
herramientas	02M1
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
ho so	03X1
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
hobbies e interesses	02R1
hobbies en interesses	04F1
hobbies und interessen	03>1
hobbijaim	08f1
hobbik	08f1
hobbim	08f1
hobbiuri	0:B1
hobby	0:C9
hobby e interessi	0371
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
hobbys und interessen	03>1
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
hoc tap	03Y1
hoc van	03Y1
hoc van va bang cap	03Y1
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
honores	03`1
honores y premios	03`1
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
huomionosoitukset	02;1
huvialad	09o1
huvid	09o1
huvid ja hobid	09o1
hvem er jeg	09;2
hvor jeg har arbejdet	0291
hvor jeg har jobbet	0241
háskólanám	0:01
hæder	01l1
hædersbevisninger	01l1
hæfileikar	09:1
hæfni	09:1
hæfni og færni	09:1
høyere utdanning	01D1
hľadám	0851
học bổng	06]1
học tập	03Y1
học vấn	03Y1
học vấn và bằng cấp	03Y1
hồ sơ	03X1
hồ sơ trực tuyến	0:;1
hội nghị	0:\1
hội nghị khoa học	0:\1
hội nghị và hội thảo	0:\1
hội thảo	0:\1
hội thảo, hội nghị	0:\1
hội viên	0:31
i fritiden	0:]1
i miei interessi	0371
i miei studi	04X1
iarscribhinni	04f1
iarscríbhinní	04f1
ict vaardigheden	03g1
ict-vaardigheden	03g1
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
identity	03]1
idioma	05`2
idiomas	05`2
idiomes	05e1
idoneita	00;1
idoneità	00;1
ieguta izglitiba	01E1
iegūtā izglītība	01E1
iemanas	05G1
iemaņas	05G1
ieteikumi	0351
ievads	02F1
igazolasok	04;1
igazolások	04;1
igudziai	02j1
igudziai ir gebejimai	02j1
igytas issilavinimas	0:_1
igyvendinti projektai	02k1
ikhtisar	06l1
ikt	01j1
il mio percorso	01X1
il mio volontariato	02o1
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
im verein	03?1
imeachtai	05Y1
imeachtaí	05Y1
impegno associativo	02o1
impegno civico	02o1
impegno sociale	02o1
impieghi	01X1
impieghi precedenti	01X1
impiego	01X1
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
in der freizeit	03>1
in mijn vrije tijd	04F1
in my spare time	00a1
in the community	00Z1
industry experience	00E1
ine	06X1
infhaighteacht	09U1
informacao adicional	06R1
informacao pessoal	06B1
informacio addicional	01V1
informacio basica	06Q1
informacio complementaria	01V1
informacio de contacte	06Q1
informacio personal	06Q1
informacion academica	00H1
informacion adicional	06g1
informacion basica	06f1
informacion complementaria	06g1
informacion de contacto	06f1
informacion personal	06f1
informació addicional	01V1
informació bàsica	06Q1
informació complementària	01V1
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
informatii aditionale	01U1
informatii de contact	06e1
informatii generale	06e1
informatii personale	06e1
informatii suplimentare	01U1
informatikai ismeretek	0731
informatikai keszsegek	0731
informatikai készségek	0731
information complementaire	03K1
information complémentaire	03K1
informations complementaires	03K1
informations complémentaires	03K1
informations de contact	06E1
informations generales	06E1
informations générales	06E1
informations personnelles	06E1
informations supplementaires	03K1
informations supplémentaires	03K1
informatique	02L1
informatičke vještine	0771
informazioni aggiuntive	01Y1
informazioni di base	01c1
informazioni di contatto	01c1
informazioni personali	01c1
informazioni supplementari	01Y1
informazzjoni addizzjonali	01K1
informazzjoni personali	06b1
informação adicional	06R1
informação pessoal	06B1
informações adicionais	06R1
informações básicas	06B1
informações complementares	06R1
informações de contato	06B1
informações pessoais	06B1
informații adiționale	01U1
informații de contact	06e1
informații generale	06e1
informații personale	06e1
informații suplimentare	01U1
informàtica	01Z1
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
instruire	01T1
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
interessen	03>1
interessen und freizeit	03>1
interessen und hobbies	03>1
interessen und hobbys	03>1
interesser	09]2
interesser og fritid	09]2
interesser og hobbyer	09]2
interesses	0:l2
interesses e hobbies	02R1
interesses e passatempos	02R1
interesses en hobby's	04F1
interesses pessoais	02R1
interessi	0:n2
interessi di ricerca	0371
interessi e hobby	0371
interessi e passioni	0371
interessi personali	0371
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
interventi	02[1
interventions	02Y1
interventions et conferences	02Y1
interventions et conférences	02Y1
intressen	09\1
intressen och fritid	09\1
intressen och hobbyer	09\1
intro	0001
introducao	02G1
introduccio	0991
introduccion	00P1
introducció	0991
introducción	00P1
introduce	0001
introduce myself	0001
introducere	04P1
introductie	07Y1
introduction	0;22
introduksjon	0;41
introduktion	0;52
introduzione	03I1
introduzzjoni	08B1
introdução	02G1
intyg	03e1
intérêts	0011
intérêts de recherche	0011
intérêts personnels	0011
investigacao	0;71
investigacion	0;81
investigación	0;81
investigação	0;71
invited talks	02X1
iné	06X1
irankiai	02j1
is bilgileri	04N1
is deneyimi	04N1
is deneyimleri	04N1
is deneyimlerim	04N1
is disinda	04B1
is gecmisi	04N1
is hayati	04N1
is tecrubeleri	04N1
is tecrubesi	04N1
is tercihleri	02O1
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
islerim	04N1
ismeretek	0731
ismeretek es keszsegek	0731
ismeretek és készségek	0731
iss apraksts	02F1
issilavinimas	0:_1
issilavinimas ir mokymai	0:_1
issimokslinimas	0:_1
istenen pozisyon	02O1
istoric profesional	00[1
istrazivacki projekti	0;=2
istrazivanja	0;=2
istraživanja	0;=2
istraživački projekti	0;=2
istruzione	04X1
istruzione e formazione	04X1
istruzione universitaria	04X1
istruzzjoni	08M1
isuma par mani	02F1
it	0;?2
it faerdigheder	0711
it ferdigheter	01j1
it ismeretek	0731
it kendskab	0711
it kennis	03g1
it kenntnisse	03j1
it kompetanse	01j1
it kompetencer	0711
it kompetens	06d1
it kompetenzen	03j1
it kundskaber	0711
it kunnskaper	01j1
it kunskaper	06d1
it osaaminen	01_1
it oskused	02g1
it skills	0;A2
it taidot	01_1
it vaardigheden	03g1
it znalosti	0;C2
it-faerdigheder	0711
it-ferdigheter	01j1
it-færdigheder	0711
it-kendskab	0711
it-kennis	03g1
it-kenntnisse	03j1
it-kompetanse	01j1
it-kompetencer	0711
it-kompetens	06d1
it-kompetenzen	03j1
it-kundskaber	0711
it-kunnskaper	01j1
it-kunskaper	06d1
it-osaaminen	01_1
it-oskused	02g1
it-skills	03j1
it-taidot	01_1
it-vaardigheden	03g1
itsestaeni	01`1
itsestani	01`1
itsestäni	01`1
ittra ta' akkumpanjament	0;E1
ittra ta' motivazzjoni	0;E1
itスキル	0;F1
it技能	0;G1
ivadas	02A1
ivairus	0;H1
ivertinimai	02@1
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
iş dışında	04B1
iş geçmişi	04N1
iş hayatı	04N1
iş tecrübeleri	04N1
iş tecrübesi	04N1
iş tercihleri	02O1
işlerim	04N1
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
job	0291
job dorit	0321
job history	00E1
job objective	03M1
job preferences	03M1
job related skills	00<1
job search	03M1
job target	03M1
job wishes	03M1
job-related skills	00<1
jobb	0;W2
jobberfaring	0241
jobboensker	0;Y1
jobbonsker	0;Y1
jobbønsker	0;Y1
joberfaring	0291
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
johdanto	01`1
jornadas	0601
jornades	0611
journal articles	02X1
juhiload	0;[1
juhiluba	0;[1
juhtimisoigus	0;[1
juhtimisõigus	0;[1
julkaisuluettelo	02`1
julkaisut	02`1
julkaisut ja esitykset	02`1
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
kariyer hedefi	01\1
kariyer hedefim	01\1
kariyer ozeti	01\1
kariyer özeti	01\1
kariéra	04D2
kariérny cieľ	0;c1
kariérní cíl	05B1
karjaar	01^1
karjera	0;e2
karjeros tikslai	06a1
karjäär	01^1
karnkompetenser	06d1
karriaer	02=1
karriaermaal	0;g1
karriar	02=1
karriarmal	0;g1
karrier	0171
karriera	08j1
karriercelok	01R1
karriercélok	01R1
karriere	0;h3
karrieremaal	0;k2
karrieremal	0;k2
karrieremål	0;k2
karriereziel	03l1
karriär	02=1
karriärmål	0;g1
karya	04G1
karya ilmiah	04G1
karya tulis	04G1
katildigim egitimler	01Q1
katildigim seminerler	04O1
katilinan seminerler	04O1
katıldığım eğitimler	01Q1
katıldığım seminerler	04O1
katılınan seminerler	04O1
kausityoet	0191
kausityot	0191
kausityöt	0191
kde jsem pracoval	07l1
kde jsem pracovala	07l1
kdo jsem	05B1
kdo sem	05E1
keahlian	03V1
keahlian bahasa	03U1
keahlian dan keterampilan	03V1
keahlian komputer	03V1
keahlian teknis	03V1
keahlian utama	03V1
keanggotaan	0121
keanggotaan asosiasi	0121
keanggotaan organisasi	0121
keanggotaan profesional	0121
kecakapan	03V1
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
kemampuan	03V1
kemampuan bahasa	03U1
kemampuan berbahasa	03U1
kemampuan dan keahlian	03V1
kemampuan komputer	03V1
kemampuan teknis	03V1
kendim hakkinda	01\1
kendim hakkında	01\1
kennis	03g1
kennis en vaardigheden	03g1
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
keresett munka	01R1
keresett pozicio	01R1
keresett pozíció	01R1
kerja sukarela	0;n1
kerncompetenties	03g1
kernekompetencer	0711
kernkompetenzen	03j1
kesaetyoet	0191
kesatyot	0191
keskeinen osaaminen	01_1
keskeinen tyoekokemus	0191
keskeinen tyokokemus	0191
keskeinen työkokemus	0191
keskeiset projektit	09j1
kesukarelawanan	0;n1
keszsegek	0731
keszsegek es kompetenciak	0731
keszsegek kepessegek	0731
kesätyöt	0191
keterampilan	03V1
keterampilan bahasa	03U1
keterampilan digital	03V1
keterampilan komputer	03V1
keterampilan teknis	03V1
ketersediaan	08\1
ketertarikan	0:S1
key achievements	00D1
key competencies	00<1
key projects	00G1
key roles	00E1
key skills	00<1
keynote talks	02X1
keynotes	02X1
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
kirjat	02`1
kisa ozgecmis	01\1
kisaca ben	01\1
kisaca hakkimda	01\1
kisaca kendim	01\1
kisbiet	04@1
kiserolevel	0<31
kisisel	0431
kisisel beceriler	02N1
kisisel bilgiler	0431
kisisel bilgilerim	0431
kisisel ilgi alanlari	04B1
kisisel ozet	01\1
kisisel projeler	00R1
kisisel veriler	0431
kisisel yetenekler	02N1
kita	0;H1
kita informacija	0;H1
kitaplar	01A1
kiti duomenys	0;H1
kiti igudziai	02j1
kiti įgūdžiai	02j1
kituntetesek	0791
kitüntetések	0791
kişisel	0431
kişisel beceriler	02N1
kişisel bilgiler	0431
kişisel bilgilerim	0431
kişisel ilgi alanları	04B1
kişisel projeler	00R1
kişisel veriler	0431
kişisel yetenekler	02N1
kişisel özet	01\1
kiến thức	04K1
kjernekompetanse	01j1
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
koerekort og certifikater	03G1
koerkort	0<71
koerkort och certifikat	03e1
kogemus	01^1
kogemused	01^1
kokemus	0191
kokkuvote	08N1
kokkuvõte	08N1
kompetanse	01j1
kompetanseomraader	01j1
kompetanseomrader	01j1
kompetanseområder	01j1
kompetanser	01j1
kompetanseutvikling	01i1
kompetence	0<82
kompetenceprofil	0<:1
kompetencer	0711
kompetences	05G1
kompetenceudvikling	08O1
kompetenciak	0731
kompetencie	06Z1
kompetencije	01N2
kompetencijos	02j1
kompetenciák	0731
kompetencje	07P1
kompetencje cyfrowe	07P1
kompetencje jezykowe	0:e1
kompetencje językowe	0:e1
kompetencje techniczne	07P1
kompetencje zawodowe	07P1
kompetens	06d1
kompetenser	06d1
kompetensi	03V1
kompetensomraaden	06d1
kompetensomraden	06d1
kompetensområden	06d1
kompetenssit	01_1
kompetensutveckling	09S1
kompetentsid	02g1
kompetenzen	03j1
kompetenzi	09a1
kompetenzi lingwistici	0:41
kompetenzi lingwistiċi	0:41
kompetenzprofil	03j1
kompetisi	03_1
kompiuteriniai igudziai	02j1
kompiuteriniai įgūdžiai	02j1
kompiuterinis rastingumas	02j1
kompiuterinis raštingumas	02j1
komputer	07P1
konferans ve seminerler	04O1
konferanser	02T1
konferanser og seminarer	02T1
konferanslar	04O1
konferanslar ve seminerler	04O1
konference	0<;2
konference a seminare	01J1
konference a semináře	01J1
konference in seminarji	07\1
konferencer	03b1
konferencer og seminarer	03b1
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
konferenzi	03N1
konferenzi u seminars	03N1
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
konkurrencer	01l1
konkursy	0<P1
kontak	0451
kontakt	0<Q<
kontakt informacije	0<]1
kontakt podaci	0<^2
kontaktai	02i1
kontaktandmed	0;91
kontaktdaten	0201
kontakti	0<`3
kontaktine informacija	02i1
kontaktinfo	0;91
kontaktinformacija	0<c1
kontaktinformasjon	0<d1
kontaktinformation	0<e2
kontaktinformationen	0201
kontaktinformācija	0<c1
kontaktiniai duomenys	02i1
kontaktinė informacija	02i1
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
kontaktpersonas atsauksmem	0351
kontaktpersonas atsauksmēm	0351
kontaktuppgifter	09f1
kontakty	0<l2
kontakty na reference	07j1
konusmalar	01A1
konustugum diller	0421
konuşmalar	01A1
konuştuğum diller	0421
konverentsid	0<n1
konverentsid ja seminarid	0<n1
konyvek	05A1
koníčky	0<L2
koníčky a zájmy	0<N1
koníčky a záujmy	0<O1
kool	09m1
koolitused	08_1
koolitused ja kursused	08_1
kopsavilkums	02F1
korabbi munkahelyek	0171
korekort	0<61
korekort og certifikater	03G1
korkort	0<71
korkort och certifikat	03e1
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
kotba	02d1
koulut	01I1
koulutukset	01I1
koulutukset ja kurssit	01a1
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
ksiazki	02f1
książki	02f1
ksztalcenie	08L1
kształcenie	08L1
kto som	0;c1
kualifikasi pendidikan	0;Q1
kuka olen	01`1
kulcskompetenciak	0731
kulcskompetenciák	0731
kullandigim programlar	02N1
kullandigim yazilimlar	02N1
kullandığım programlar	02N1
kullandığım yazılımlar	02N1
kulup faaliyetleri	09d1
kulüp faaliyetleri	09d1
kunnatta	09:1
kunniamaininnat	02;1
kunnskaper	01j1
kunnátta	09:1
kunskaper	06d1
kunskaper och faerdigheter	06d1
kunskaper och fardigheter	06d1
kunskaper och färdigheter	06d1
kuntatt	06b1
kuntatti	06b1
kurs	01i1
kurs bilgileri	01Q1
kurs og opplaering	01i1
kurs og opplæring	01i1
kurs og sertifikater	01i1
kurs og sertifiseringer	01i1
kurs og videreutdanning	01i1
kurs ve egitimler	01Q1
kurs ve eğitimler	01Q1
kurs ve seminerler	01Q1
kursai	0=21
kursai ir mokymai	0=21
kursbevis	03F1
kurse	03;1
kurse und fortbildungen	03;1
kurse und seminare	03;1
kurser	0=32
kurser och certifikat	09S1
kurser och utbildningar	09S1
kurser og certifikater	03G1
kurser og efteruddannelse	08O1
kursevi	07Q1
kursevi i obuke	07Q1
kursi	02C1
kursi seminari	02C1
kursi un seminari	02C1
kursi un semināri	02C1
kursi, semināri	02C1
kurslar	01Q1
kurslar ve egitimler	01Q1
kurslar ve eğitimler	01Q1
kurssit	01a1
kurssit ja koulutukset	01a1
kursus	0=52
kursus dan pelatihan	0=71
kursus dan sertifikasi	0=81
kursusbeviser	03G1
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
kuvaus	01`1
kvalifikacijas	02B1
kvalifikacijas celsana	02C1
kvalifikacijos	0341
kvalifikacijos kelimas	0=21
kvalifikacijos kėlimas	0=21
kvalifikacijos tobulinimas	0=21
kvalifikasjoner	01j1
kvalifikationer	0711
kvalifikācijas	02B1
kvalifikācijas celšana	02C1
kwalifikacje	05>1
kwalifikacje zawodowe	05>1
kwalifiki	08M1
kwalifiki akkademici	08M1
kwalifiki akkademiċi	08M1
kwaliteiten	03g1
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
körkort och certifikat	03e1
közéleti tevékenység	0=11
közösségi munka	0=11
közösségi média	0:71
közösségi oldalak	0:71
kørekort	0<61
kørekort og certifikater	03G1
kĩ năng	04K1
kısa özgeçmiş	01\1
kısaca ben	01\1
kısaca hakkımda	01\1
kısaca kendim	01\1
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
la mia esperienza	01X1
la mia formazione	04X1
labitud koolitused	08_1
labor social	00L1
labor voluntaria	00L1
laboratory skills	00<1
laenkar	0=;1
lagsarbeid	08A1
laimejimai	02@1
laimėjimai	02@1
lain lain	06c1
lain-lain	06c1
lainnya	06c1
laisvalaikio pomegiai	0:T1
laisvalaikio pomėgiai	0:T1
laisvalaikis	0:T1
lampiran	07]1
langages de programmation	02L1
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
langue	03L1
langues	03L1
langues etrangeres	03L1
langues parlees	03L1
langues parlées	03L1
langues vivantes	03L1
langues étrangères	03L1
lankar	0=;1
lastni projekti	0;J1
latar belakang pendidikan	0;Q1
laufbahn	02>1
lavori	0=<1
lavori precedenti	01X1
lavori saltuari	01X1
lavori stagionali	01X1
lavori svolti	01X1
lavoro	01X1
lavoro desiderato	02n1
lazer	02R1
le mie competenze	0081
le mie esperienze	01X1
leachtai	01:1
leadership	00Z1
leadership activities	00Z1
leadership and service	00Z1
leadership experience	00Z1
learning	00F1
leasanna	04M1
lectures	02X1
legater	01l1
legaturi	0==1
legitimation	03e1
legitimationer	03e1
legături	0==1
lehre	00?1
lehrerfahrung	02>1
lehrgaenge	03;1
lehrgaenge und seminare	03;1
lehrgange	03;1
lehrgange und seminare	03;1
lehrgänge	03;1
lehrgänge und seminare	03;1
lehrtaetigkeit	02>1
lehrtatigkeit	02>1
lehrtätigkeit	02>1
leistungen	03@1
leisure	00a1
leisure activities	00a1
lenguajes	05b1
lenguajes de programacion	02M1
lenguajes de programación	02M1
lenguas	05b1
lenguas extranjeras	05b1
lenker	0=>1
lenkjer	0=>1
letter of motivation	02E1
lettera di motivazione	0=?1
lettera di presentazione	0=?1
lettera motivazionale	0=?1
lettere di referenza	0=@1
letters of recommendation	05@1
lettre d'accompagnement	0=A1
lettre de motivation	0=A1
lettres de recommandation	0=B1
leyfi	0=C1
lezingen	02_1
libri	02[1
libros	02\1
licencas	00V1
licencas e certificacoes	00V1
licencas e certificados	00V1
licence	0=D4
licence i sertifikati	0871
licences	0=H3
licences and registrations	03S1
licences and tickets	03S1
licences et certifications	00O1
licencia de conducir	04T1
licencias	00T1
licencias y certificaciones	00T1
licencie	0531
licencije	0541
licencijos	0341
licencje	05>1
licencje i certyfikaty	05>1
licenser	0552
licenses	03S1
licenses and certifications	03S1
licenses and registrations	03S1
licensure	03S1
licente	00W1
licente si certificari	00W1
licenties	03c1
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
liite	02h1
liitteet	02h1
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
lingua	01W1
linguagens de programacao	02I1
linguagens de programação	02I1
linguaggi di programmazione	0081
linguas	05f1
linguas estrangeiras	05f1
linguas faladas	05f1
lingue	01W1
lingue conosciute	01W1
lingue straniere	01W1
linguistic skills	09L1
lingwi	0:41
lingwi barranin	0:41
link	0=N2
linkek	0:71
linki	0=P1
linkit	0=Q1
linkler	03T1
linkovi	08<2
links	0=R7
linkuri	0==1
lionrai agus ballraiochtai	03W1
lionrai soisialta	0=Y1
lisaandmed	0=Z1
lisad	07^1
lisaekoulutus	01a1
lisaetiedot	0=[1
lisainfo	0=Z1
lisakoulutus	01a1
lisanslar	01P1
lisanslar ve sertifikalar	01P1
lisateave	0=Z1
lisatiedot	0=[1
lisenser	03F1
lisensi	0=81
lisensi dan sertifikasi	0=81
lisenssit	0;o1
list motywacyjny	0=\1
lisäkoulutus	01a1
lisätiedot	0=[1
litir chludaigh	0=]1
litir chlúdaigh	0=]1
litir iarratais	0=]1
litsentsid	07>1
livres	02Y1
livros	02H1
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
llenguatges de programacio	01Z1
llenguatges de programació	01Z1
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
lo que uso	02M1
load	07>1
locul de munca actual	00[1
locul de munca vizat	0321
locul de muncă actual	00[1
locul de muncă vizat	0321
locum work	00E1
locuri de munca	00[1
locuri de muncă	00[1
loeneanspraak	0;g1
loenoenske	0;Z1
logiciels	02L1
logros	03`1
logros destacados	03`1
loisirs	0011
loisirs et centres d'interet	0011
loisirs et centres d'intérêt	0011
loisirs et passions	0011
lomba	03_1
loneansprak	0;g1
lononske	0;Z1
looking for	03M1
loopbaan	02P1
loopbaanoverzicht	02P1
lucrari publicate	02Z1
lucrari stiintifice	02Z1
lucrări publicate	02Z1
lucrări științifice	02Z1
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
lyhyesti	01`1
lyhyt esittely	01`1
lyhytkurssit	01a1
läbitud koolitused	08_1
länkar	0=;1
léachtaí	01:1
líneas de investigación	00Y1
línguas	05f1
línguas estrangeiras	05f1
línguas faladas	05f1
líonraí agus ballraíochtaí	03W1
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
manejo de programas	02M1
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
megpalyazott munkakor	01R1
megpalyazott pozicio	01R1
megpályázott munkakör	01R1
megpályázott pozíció	01R1
mehke vescine	0751
mehke veščine	0751
mein werdegang	02>1
meine ausbildung	00?1
meine berufserfahrung	02>1
meine faehigkeiten	03j1
meine fahigkeiten	03j1
meine fähigkeiten	03j1
meine projekte	03<1
meine stationen	02>1
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
meriter i oevrigt	0231
meriter i ovrigt	0231
meriter i övrigt	0231
meritos	03`1
merkis	02F1
mes competences	02L1
mes compétences	02L1
mes engagements	00_1
mes etudes	06N1
mes experiences	00`1
mes expériences	00`1
mes loisirs	0011
mes missions	00`1
mes outils	02L1
mes passions	0011
mes postes	00`1
mes projets	04b1
mes études	06N1
mesleki beceriler	02N1
mesleki deneyim	04N1
mesleki egitimler	01Q1
mesleki eğitimler	01Q1
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
mijn loopbaan	02P1
mijn opleiding	00I1
mijn vaardigheden	03g1
mijn werkervaring	02P1
military service record	00E1
mimoskolni aktivity	06V1
mimoskolni cinnost	06V1
mimoskolska cinnost	07L1
mimoskolske aktivity	07L1
mimoškolní aktivity	06V1
mimoškolní činnost	06V1
mimoškolská činnosť	07L1
mimoškolské aktivity	07L1
min bakgrund	02=1
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
minhas habilidades	02I1
minijobs	02>1
minositesek	04;1
minust	08N1
minusta	01`1
minősítések	04;1
mionsonrai pearsanta	08e1
mionsonraí pearsanta	08e1
mis aficiones	00Y1
mis estudios	00H1
mis habilidades	02M1
mis intereses	00Y1
mis trabajos	00X1
misc	00d1
miscelaneo	06g1
miscellaneous	00d1
miscel·lania	01V1
miscel·lània	01V1
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
moksliniai tyrimai	02k1
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
mooc	0331
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
motivatiebrief	03a1
motivation	0>12
motivation letter	02E1
motivationsschreiben	02:1
motivatsioonikiri	0;\1
motivační dopis	0=n1
motivačný list	0=o1
motiveret ansoegning	02<1
motiveret ansogning	02<1
motiveret ansøgning	02<1
motivációs levél	0<31
motivācijas vēstule	0=j1
motyvacinis laiskas	0=^1
motyvacinis laiškas	0=^1
mrezne stranice	0;11
mrežne stranice	0;11
muc khac	0<11
muc luong mong muon	0671
muc tieu	03X1
muc tieu nghe nghiep	03X1
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
muu koulutus	01a1
muu osaaminen	01_1
muu teave	0=Z1
muu tyoekokemus	0191
muu tyokokemus	0191
muu työkokemus	0191
muud oskused	02g1
muut	0=[1
muut koulutukset	01a1
muut taidot	01_1
muut tiedot	0=[1
muut tyoet	0191
muut tyot	0191
muut työt	0191
muuta	0=[1
my career	00E1
my education	00F1
my experience	00E1
my journey	00E1
my next role	03M1
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
méritos	03`1
métier recherché	04c1
mācības	01E1
mērķis	02F1
měkké dovednosti	06W1
műszaki ismeretek	0731
mạng xã hội	0:;1
mối quan tâm	0=h1
mục khác	0<11
mục tiêu	03X1
mục tiêu nghề nghiệp	03X1
mức lương mong muốn	0671
na kratko o meni	05E1
na meain shoisialta	0=Y1
na meáin shóisialta	0=Y1
nach feierabend	03>1
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
najwazniejsze projekty	03R1
najwazniejsze umiejetnosci	07P1
najważniejsze osiągnięcia	0<P1
najważniejsze projekty	03R1
najważniejsze umiejętności	07P1
nam	0:01
namsferill	0:01
namskeid	08^1
namskeid og radstefnur	08^1
nang luc	04K1
naobrazba	08I1
naryste	02m1
naryste organizacijose	02m1
narystes	02m1
narystė	02m1
narystė organizacijose	02m1
narystės	02m1
narzedzia	07P1
narzędzia	07P1
nas horas vagas	02R1
nascholing	0071
nastroje	0;C2
natjecanja	0>:1
natverk	0=;1
natverk och medlemskap	09F1
naucni radovi	0>;1
nauka	08L1
naučni radovi	0>;1
ne biliyorum	02N1
neben der arbeit	03>1
nebenjobs	02>1
nebenprojekte	03<1
nebentaetigkeit	02>1
nebentaetigkeiten	02>1
nebentatigkeit	02>1
nebentatigkeiten	02>1
nebentätigkeit	02>1
nebentätigkeiten	02>1
neformalno izobrazevanje	06h1
neformalno izobraževanje	06h1
neformalno obrazovanje	07R1
nejvyssi dosazene vzdelani	01>1
nejvyšší dosažené vzdělání	01>1
nel tempo libero	0371
neler yapabilirim	02N1
nerede okudum	01@1
nerelerde calistim	04N1
nerelerde çalıştım	04N1
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
netwerks u shubijiet	0301
netwerks u sħubijiet	0301
networks	09B1
networks and memberships	04<1
netzwerke	0:`1
netzwerke und mitgliedschaften	03k1
nevenactiviteiten	00^1
nevenfuncties	00^1
nevenprojecten	03f1
next role	03M1
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
nitelikler	02N1
niveau de langue	03L1
niveaux de langues	03L1
nivel de estudios	00H1
nivel de idiomas	05b1
nivell d'idiomes	05e1
niyet mektubu	0>01
nodarbinatiba	06^1
nodarbinātība	06^1
noeglekompetencer	0711
noekkelkompetanse	01j1
noekkelkvalifikasjoner	0;41
noglekompetencer	0711
nokkelkompetanse	01j1
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
nøkkelkompetanse	01j1
nøkkelkvalifikasjoner	0;41
năng lực	04K1
o meni	0>=3
o meu percurso	0021
o mne	0>@2
o mnie	04h1
o mně	05B1
o que sei fazer	02I1
o sobie	04h1
oa 능력	0>B1
oa능력	0>B1
obair dheonach	09c1
obiectiv	04P1
obiectiv profesional	04P1
obiective	04P1
obiettivi	03I1
obiettivo	03I1
obiettivo professionale	03I1
objave	0>C3
objave in predavanja	03m1
objavljeni radovi	05I2
objectif	0041
objectif professionnel	0041
objectifs	0041
objectiu	0991
objectiu professional	0991
objective	0001
objectivo	02G1
objektif	06l1
objetivo	0>F2
objetivo profesional	00P1
objetivo profissional	02G1
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
occupazione	01X1
occupazione desiderata	02n1
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
octrooien	02_1
ocupacao de tempos livres	02R1
ocupacio desitjada	07A1
ocupació desitjada	07A1
ocupação de tempos livres	02R1
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
odul ve basarilar	03\1
oduller	03\1
oduller ve basarilar	03\1
odullerim	03\1
oenska stilling	0;Y1
oenskad befattning	0;g1
oenskad tjaenst	0;g1
oenskat arbete	0;g1
oenskemaal	0;g1
oensker	0;k2
oensket job	0;Z1
oensket jobb	0;Y1
oensket stilling	0;k2
oevrig	01k1
oevrig arbetslivserfarenhet	02=1
oevrig erhvervserfaring	0291
oevrig informasjon	01k1
oevrig information	0231
oevrig utbildning	09S1
oevriga faerdigheter	06d1
oevriga kunskaper	06d1
oevriga meriter	0231
oevriga meriter och kunskaper	06d1
oevriga uppgifter	0231
oevriga upplysningar	0231
oevriga utbildningar	09S1
oevrige ferdigheter	01j1
oevrige kompetencer	0711
oevrige kurser	08O1
oevrige oplysninger	01g1
oevrige opplysninger	01k1
oevrigt	0>V2
oevrigt engagemang	08`1
off duty	00a1
off the clock	00a1
ofimatica	02M1
ofimática	02M1
ogrenim	01@1
ogrenim bilgileri	01@1
ogrenim durumu	01@1
ohjelmistot	01_1
ohjelmointikielet	01_1
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
okudugum okullar	01@1
okuduğum okullar	01@1
okul	01@1
okullarim	01@1
okullarım	01@1
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
on yazi ozeti	01\1
onde trabalhei	0021
onderscheidingen	03d1
onderscheidingen en prijzen	03d1
onderwijs	00I1
onderwijs en opleiding	00I1
onderwijservaring	02P1
onderzoek	03f1
onderzoekservaring	02P1
onderzoeksprojecten	03f1
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
onur ve oduller	03\1
onur ve ödüller	03\1
onóracha	08@1
onóracha agus gradaim	08@1
opdrachten	02P1
open source	0>]2
open source contributions	00G1
open source projects	00G1
open source projekte	03<1
open source software	00G1
open to	03M1
open-source software	00G1
open-source-projekte	03<1
opensourceprojecten	03f1
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
organizacijos	02m1
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
osaaminen	01_1
osaamisalueet	01_1
osaamisprofiili	01`1
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
oskused	02g1
oskused ja teadmised	02g1
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
other information and notes	00d1
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
otros conocimientos	02M1
otros cursos	00b1
otros datos	06g1
otros datos de interes	06g1
otros datos de interés	06g1
otros idiomas	05b1
otros meritos	06g1
otros méritos	06g1
ou j'ai travaille	00`1
out of office	00a1
outils	02L1
outils informatiques	02L1
outra(s) lingua(s	05f1
outra(s) língua(s	05f1
outras competencias	02I1
outras competências	02I1
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
ouvrages	02Y1
over mezelf	07Y1
over mij	07Y1
overig	0061
overige	0061
overige cursussen	0071
overige gegevens	0061
overige informatie	0061
overige opleidingen	0071
overige vaardigheden	03g1
overige werkervaring	02P1
overview	0001
ovladanie jazykov	06G1
ovlascenja	0871
ovlastenja	0541
ovlaštenja	0541
ovlašćenja	0871
ovládanie jazykov	06G1
ovrig	01k1
ovrig arbetslivserfarenhet	02=1
ovrig erhvervserfaring	0291
ovrig informasjon	01k1
ovrig information	0231
ovrig utbildning	09S1
ovriga fardigheter	06d1
ovriga kunskaper	06d1
ovriga meriter	0231
ovriga meriter och kunskaper	06d1
ovriga uppgifter	0231
ovriga upplysningar	0231
ovriga utbildningar	09S1
ovrige ferdigheter	01j1
ovrige kompetencer	0711
ovrige kurser	08O1
ovrige oplysninger	01g1
ovrige opplysninger	01k1
ovrigt	0>V2
ovrigt engagemang	08`1
ozet	01\1
ozgecmis ozeti	01\1
où j'ai travaillé	00`1
očakávania	0851
očekivanja	0>L2
očekávání	0:91
oħrajn	01K1
pa fritiden	0>k2
paa fritiden	0>k2
padevused	02g1
paetevyydet	0;o1
paetevyydet ja kortit	0;o1
paetevyydet ja luvat	0;o1
paetevyys	0;o1
pageidaujamas darbas	06a1
pageidaujamos pareigos	06a1
pageidavimai	06a1
pagrindine informacija	02i1
pagrindinė informacija	02i1
paipeir	01:1
paitinni	01:1
paitinní	01:1
paixoes	02R1
paixões	02R1
palestras	02H1
palgasoov	0>m1
palkinnot	02;1
palkinnot ja tunnustukset	02;1
palkkatoive	09h1
palyafutas	0171
pamatinformacija	0<c1
pamatinformācija	0<c1
papers	02X1
papildinformacija	05F1
papildinformācija	05F1
papildizglitiba	02C1
papildizglītība	02C1
papildoma informacija	0;H1
papildoma veikla	0>n1
papildomas issilavinimas	0=21
papildomas išsilavinimas	0=21
papildomi duomenys	0;H1
papildu informacija	05F1
papildu informācija	05F1
papildu izglitiba	02C1
papildu izglītība	02C1
papildus informacija	05F1
papildus informācija	05F1
paqueteria	02M1
paquetería	02M1
paquetes informaticos	02M1
paquetes informáticos	02M1
par mani	02F1
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
pasiekimai	02@1
pasiones	00Y1
pasirinkti projektai	02k1
pasiuni	0:B1
pasiuni si hobby uri	0:B1
pasiuni si interese	0:B1
pasiuni și hobby-uri	0:B1
pasiuni și interese	0:B1
pasje	06O1
pasje i zainteresowania	06O1
paskyros	0;01
pasraksturojums	02F1
passatempi	0:n2
passatempos	02R1
passe temps	0011
passe-temps	0011
passioni	0371
passions	0>o3
pastimes	00a1
pasākumi	06T1
paten	04G1
patendid	02e1
patent	02a1
patentai	0<41
patente	0?22
patente di guida	0?41
patenten	02_1
patenter	02b2
patentes	0?52
patenti	0?75
patenti di guida	0?41
patenti e attestati	00;1
patenti e certificazioni	00;1
patentini	00;1
patentit	02`1
patentler	01A1
patents	0?<2
patents and certifications	03S1
patents and publications	02X1
patenty	0?>3
patevyydet	0;o1
patevyydet ja kortit	0;o1
patevyydet ja luvat	0;o1
patevyys	0;o1
patirtis	06`1
pazymejimai	0341
pazymejimai ir sertifikatai	0341
pašraksturojums	02F1
pažymėjimai	0341
pažymėjimai ir sertifikatai	0341
pc kenntnisse	03j1
pc znalosti	0;C2
pc-kenntnisse	03j1
pcスキル	0;F1
peer reviewed publications	02X1
peer-reviewed publications	02X1
pehmeaet taidot	01_1
pehmeat taidot	01_1
pehmeät taidot	01_1
pekerjaan	0;^1
pekerjaan yang diinginkan	08\1
pelatihan	0=71
pelatihan & sertifikasi	0=71
pelatihan dan kursus	0=71
pelatihan dan sertifikasi	0=71
pemberi referensi	06S1
pembicara	04G1
pencapaian	03_1
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
penghargaan	03_1
penghargaan & prestasi	03_1
penghargaan dan prestasi	03_1
penguasaan bahasa	03U1
penilaian mandiri keterampilan digital	0?B1
perangkat lunak	03V1
percorso accademico	04X1
percorso di studi	04X1
percorso formativo	04X1
percorso lavorativo	01X1
percorso professionale	01X1
percorso scolastico	04X1
percurso academico	0031
percurso académico	0031
percurso profissional	0021
perfectionare	01T1
perfectionnement	0331
perfecționare	01T1
perfil	0?C3
perfil personal	0?F2
perfil pessoal	02G1
perfil profesional	00P1
perfil professional	0991
perfil profissional	02G1
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
persoenliche angaben	0201
persoenliche daten	0201
persoenliche faehigkeiten	03j1
persoenliche faehigkeiten und kompetenzen	03j1
persoenliche informationen	0201
persoenliche interessen	03>1
persoenliche kompetenzen	03j1
persoenliche projekte	03<1
persoenliche staerken	03l1
persoenliches	0201
persoenliches profil	03l1
persoenliches und hobbys	03>1
person	0201
personal	03]1
personal data	03]1
personal details	03]1
personal info	03]1
personal information	03]1
personal interests	00a1
personal particulars	03]1
personal profile	0001
personal projects	00G1
personal pursuits	00a1
personal skills	00<1
personal skills and competences	00<1
personal statement	0001
personal summary	0001
personalia	0?J4
personalien	0201
personas dati	0<c1
personas informacija	0<c1
personas informācija	0<c1
persondata	0?N3
personendaten	0201
personiga informacija	0<c1
personigas ipasibas	02F1
personigie dati	0<c1
personigie projekti	0;L1
personiska informacija	0<c1
personiskā informācija	0<c1
personlege opplysningar	0<d1
personliche angaben	0201
personliche daten	0201
personliche fahigkeiten	03j1
personliche fahigkeiten und kompetenzen	03j1
personliche informationen	0201
personliche interessen	03>1
personliche kompetenzen	03j1
personliche projekte	03<1
personliche starken	03l1
personliches	0201
personliches profil	03l1
personliches und hobbys	03>1
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
personlige ferdigheter	01j1
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
personīgās īpašības	02F1
persoonlijk profiel	07Y1
persoonlijke gegevens	03^1
persoonlijke informatie	03^1
persoonlijke interesses	04F1
persoonlijke projecten	03f1
persoonlijke samenvatting	07Y1
persoonlijke vaardigheden	03g1
persoonlijke vaardigheden en competenties	03g1
persoonsgegevens	03^1
persuni ta' referenza	0?Q1
persónuleg samantekt	0161
persónuleg verkefni	08Y1
persónulegar upplýsingar	09g1
persónuupplýsingar	09g1
persönliche angaben	0201
persönliche daten	0201
persönliche fähigkeiten	03j1
persönliche fähigkeiten und kompetenzen	03j1
persönliche informationen	0201
persönliche interessen	03>1
persönliche kompetenzen	03j1
persönliche projekte	03<1
persönliche stärken	03l1
persönliches	0201
persönliches profil	03l1
persönliches und hobbys	03>1
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
pieces jointes	0261
pieejamiba	06_1
pieejamība	06_1
pielikumi	0?S1
pielikums	0?S1
pieredze	06^1
pieteikuma vestule	0=j1
pieteikuma vēstule	0=j1
pinned	00G1
pinned projects	00G1
pièces jointes	0261
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
politisches engagement	03?1
pomegiai	0:T1
pomegiai ir interesai	0:T1
pomembnejsi projekti	0;J1
pomembnejši projekti	0;J1
pomėgiai	0:T1
pomėgiai ir interesai	0:T1
ponencias	02\1
ponencias y publicaciones	02\1
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
portfelis	02k1
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
position sought	03M1
positions	00E1
positions held	00E1
positions of responsibility	00E1
posizione attuale	01X1
posizione desiderata	02n1
posizione per la quale si concorre	02n1
posizione ricercata	02n1
posizioni ricoperte	01X1
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
postul dorit	0321
postul vizat	0321
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
pozitia dorita	0321
pozizzjoni mixtieqa	07?1
poziția dorită	0321
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
praestationer	01l1
praksa	0@23
prakse	0@54
prakses	06^1
praksis	0241
prakticke skusenosti	0>P1
praktické skúsenosti	0>P1
prakticne izkusnje	06j1
prakticno iskustvo	07k1
praktijkervaring	02P1
praktik	0@92
praktika	0@;3
praktikad	01^1
praktikophold	0291
praktikum	02>1
praktische erfahrung	02>1
praktische erfahrungen	02>1
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
praxiserfahrung	02>1
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
preferences	03M1
preferencias	0@?2
preferencias laborales	07@1
preferencie	0851
preferencies	07A1
preferencies laborals	07A1
preferencije	0@A1
preferencje	07o1
preferencje zawodowe	07o1
preferensi pekerjaan	08\1
preferenze	02n1
preferenzi	07?1
preferinte	0321
preferințe	0321
preferovana pozice	0:91
preferovana pozicia	0851
preferovaná pozice	0:91
preferovaná pozícia	0851
preferowane stanowisko	07o1
preferred occupation	03M1
preferències	07A1
preferències laborals	07A1
preferências	04S1
pregatire academica	08D1
pregatire educationala	08D1
pregătire academică	08D1
pregătire educațională	08D1
prehled praxe	07l1
prehled zamestnani	07l1
preise	03@1
preise und auszeichnungen	03@1
preise und stipendien	03@1
prelekcje	02f1
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
premios y becas	03`1
premios y distinciones	03`1
premios y logros	03`1
premios y reconocimientos	03`1
premis	0311
premis i distincions	0311
premis i reconeixements	0311
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
presentaciones	02\1
presentacions	05g1
presentació	0991
presentación	00P1
presentasi	04G1
presentasjon	0;41
presentasjoner	04>1
presentaties	02_1
presentation	0@B2
presentationer	02a1
presentations	0@D2
presentazione	03I1
presentazioni	02[1
presença online	0=L1
prestasi	03_1
prestasi dan penghargaan	03_1
prestasjoner	0:11
prestaties	03d1
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
prezentacje	02f1
prezentare	04P1
prezentari	02Z1
prezentazzjoni	08B1
prezentazzjonijiet	02d1
prezentácie	0>R1
prezentációk	05A1
prezentācijas	09e1
prezentări	02Z1
preżentazzjoni	08B1
preżentazzjonijiet	02d1
pricakovanja	0@G1
pridobljena izobrazba	01F1
priebeh vzdelania	01?1
priebeh zamestnani	0>P1
priebeh zamestnania	0>P1
priebeh zamestnaní	0>P1
priedai	07`1
priedas	07`1
prijzen	03d1
prijzen en onderscheidingen	03d1
prilog	07_1
priloga	0@H1
priloge	0@H1
priloha	0@I2
prilohy	0@I2
prilozi	0@K2
principais competencias	02I1
principais competências	02I1
principais projetos	0;71
principales aptitudes	02M1
principales competences	02L1
principales compétences	02L1
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
priser og haedersbevisninger	01l1
priser og hædersbevisninger	01l1
priser og udmaerkelser	01l1
priser og udmærkelser	01l1
priser og utmerkelser	0:11
prises de parole	02Y1
prisistatymas	02A1
pristatymai	0<41
privat	0@Q2
private interessen	03>1
private projekte	03<1
privates	03>1
privattivi	02d1
privitci	0@S1
prix	04C1
prix et bourses	04C1
prix et distinctions	04C1
prix et recompenses	04C1
prix et récompenses	04C1
prizai	02@1
prizes	00D1
prizes and awards	00D1
priznanja	0>53
priznanja i nagrade	0>82
priznanja in nagrade	07n1
pričakovanja	0@G1
pro bono	00Z1
producao bibliografica	02H1
producao cientifica	02H1
produção bibliográfica	02H1
produção científica	02H1
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
profesines organizacijos	02m1
profesiniai igudziai	02j1
profesiniai įgūdžiai	02j1
profesinis profilis	02A1
profesinė patirtis	06`1
profesinė veikla	06`1
profesinės organizacijos	02m1
profesionala pieredze	06^1
profesionalais profils	02F1
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
profesionālais profils	02F1
profesionālā pieredze	06^1
profesionālās organizācijas	03n1
profesionālās prasmes	05G1
profesjonell erfaring	0241
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
professional certifications	03S1
professional development	00e1
professional education	00F1
professional experience	00E1
professional history	00E1
professional journey	00E1
professional licenses	03S1
professional memberships	04<1
professional memberships and affiliations	04<1
professional objective	0001
professional organizations	04<1
professional profile	0001
professional projects	00G1
professional qualifications	03S1
professional references	05@1
professional registration	03S1
professional registrations	03S1
professional skills	00<1
professional summary	0001
professional training	00e1
professioneel profiel	07Y1
professionel erfaring	0291
professionele ervaring	02P1
professionele lidmaatschappen	03i1
professionele vaardigheden	03g1
professionell erfarenhet	02=1
profesyonel deneyim	04N1
profesyonel ozet	01\1
profesyonel profil	01\1
profesyonel özet	01\1
proficiencies	00<1
profiel	07Y1
profielen	0><1
profielschets	07Y1
profieltekst	07Y1
profiil	08N1
profiili	01`1
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
profilis	02A1
profill	0161
profiller	03T1
profilo	03I1
profilo personale	03I1
profilo professionale	03I1
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
programavimo kalbos	02j1
programlama dilleri	02N1
programlar	02N1
programmeerimiskeeled	02g1
programmeertalen	03g1
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
projecten	03f1
projectervaring	03f1
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
projektai	02k1
projektarbeit	03<1
projektarbeiten	03<1
projektauswahl	03<1
projekte	03<1
projektek	09H1
projekter	08R1
projekterfahrung	03<1
projekterfahrungen	03<1
projekterfarenhet	08Q1
projekterfaring	08R1
projekthistorie	03<1
projekti	0AB4
projektid	0;:1
projektikogemus	0;:1
projektikokemus	09j1
projektit	09j1
projektit ja hankkeet	09j1
projektliste	03<1
projektno iskustvo	0>O1
projektove zkusenosti	0>i1
projektové zkušenosti	0>i1
projekttapasztalat	09H1
projektubersicht	03<1
projektuebersicht	03<1
projekty	0AF3
projekty badawcze	03R1
projekty open source	03R1
projekty osobiste	03R1
projekty wlasne	03R1
projekty własne	03R1
projektübersicht	03<1
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
præstationer	01l1
prémios	04?1
prémios e distinções	04?1
présence en ligne	08]1
présentation	0041
présentations	02Y1
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
pubblicazioni	02[1
pubblicazioni e conferenze	02[1
pubblicazioni e presentazioni	02[1
pubblicazioni scientifiche	02[1
pubblikazzjonijiet	02d1
public service	00Z1
public speaking	02X1
publicaciones	02\1
publicaciones cientificas	02\1
publicaciones científicas	02\1
publicaciones y ponencias	02\1
publicacions	05g1
publicacions i ponencies	05g1
publicacions i ponències	05g1
publicacoes	02H1
publicacoes cientificas	02H1
publicacoes e palestras	02H1
publicaties	02_1
publicaties en lezingen	02_1
publicaties en presentaties	02_1
publicatii	02Z1
publicatii si prezentari	02Z1
publicatii stiintifice	02Z1
publication	02X1
publications	0@D2
publications and patents	02X1
publications and presentations	02X1
publications and talks	02X1
publications et communications	02Y1
publications et conferences	02Y1
publications et conférences	02Y1
publications scientifiques	02Y1
publicações	02H1
publicações científicas	02H1
publicações e palestras	02H1
publicații	02Z1
publicații și prezentări	02Z1
publicații științifice	02Z1
publicerade artiklar	02a1
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
publikacje	02f1
publikacje i wystapienia	02f1
publikacje i wystąpienia	02f1
publikacje naukowe	02f1
publikacna cinnost	0>R1
publikacni cinnost	0>Q1
publikasi	04G1
publikasi ilmiah	04G1
publikasjonar	04>1
publikasjoner	04>1
publikasjoner og foredrag	04>1
publikationen	03=1
publikationen und vortraege	03=1
publikationen und vortrage	03=1
publikationen und vorträge	03=1
publikationer	0AJ2
publikationer och foeredrag	02a1
publikationer och foredrag	02a1
publikationer och föredrag	02a1
publikationer og foredrag	04=1
publikationslista	02a1
publikationsliste	0AL2
publikatsioonid	02e1
publikatsioonid ja ettekanded	02e1
publikačná činnosť	0>R1
publikační činnost	0>Q1
publikácie	0>R1
publikácie a prednášky	0>R1
publikációk	05A1
publikációk és előadások	05A1
publikációs lista	05A1
publikācijas	09e1
published work	02X1
puesto deseado	07@1
puesto solicitado	07@1
puestos anteriores	00X1
puestos desempenados	00X1
puestos desempeñados	00X1
puheet	02`1
punann	0AN1
puncte forte	04P1
páipéir	01:1
pályafutás	0171
pár slov o mne	0;c1
pár slov o mně	05B1
pädevused	02g1
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
qua trinh dao tao	03Y1
qua trinh hoc tap	03Y1
qua trinh lam viec	0661
qualificacao profissional	00S1
qualificacoes	02I1
qualificacoes profissionais	02I1
qualifications	0AP2
qualificação profissional	00S1
qualificações	02I1
qualificações profissionais	02I1
qualifiche	0081
qualifikationen	03j1
qualifikationsprofil	03l1
que busco	0AR2
que me gusta	00Y1
que se hacer	02M1
quem sou	02G1
qui soc	0991
qui suis je	0041
qui suis-je	0041
quien soy	00P1
quién soy	00P1
quá trình công tác	0661
quá trình công tác và làm việc	0661
quá trình học tập	03Y1
quá trình làm việc	0661
quá trình đào tạo	03Y1
què busco	07A1
qué busco	07@1
qué me gusta	00Y1
qué sé hacer	02M1
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
realizowane projekty	03R1
realizări	04H1
realizētie projekti	0;L1
reamhra	00Q1
recapiti	01c1
recent projects	00G1
recent roles	00E1
recent talks	02X1
recent writing	02X1
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
reconeixements	0311
reconhecimentos	04?1
reconocimientos	03`1
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
referansar	0361
referanse	0361
referanser	0361
referanslar	0AX1
referanslarim	0AX1
referanslarım	0AX1
referaty	02f1
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
referenz	02Q1
referenze	0=@1
referenze professionali	0=@1
referenzen	02Q1
referenzgeber	02Q1
referenzi	0?Q1
referenzpersonen	02Q1
referenzprojekte	03<1
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
registraties	03c1
registrations	03S1
registro profissional	00V1
registros profissionais	00V1
rekomendacija	02l1
rekomendacijas	0351
rekomendacijos	02l1
rekomendacje	0>_1
rekomendasi	06S1
rekomenduojantys asmenys	02l1
rekomendācijas	0351
rekommendationer	0>X1
related experience	00E1
relawan	0;n1
relazioni	02[1
relevant arbeidserfaring	0241
relevant arbetslivserfarenhet	02=1
relevant coursework	00e1
relevant erfarenhet	02=1
relevant erfaring	08g2
relevant erhvervserfaring	0291
relevant experience	00E1
relevant projects	00G1
relevant skills	00<1
relevanta projekt	08Q1
relevante kurser	08O1
relevante projecten	03f1
relevante werkervaring	02P1
rendezvenyek	0<=1
rendezvények	0<=1
renginiai	06[1
renseignements	06E1
renseignements complementaires	03K1
renseignements complémentaires	03K1
renseignements personnels	06E1
research	00G1
research experience	00E1
research interests	00a1
research output	02X1
research projects	00G1
research publications	02X1
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
resumo	02G1
resumo de qualificacoes	02G1
resumo de qualificações	02G1
resumo profissional	02G1
resumé	0<:1
retele de socializare	0==1
retele si afilieri	0131
retele sociale	0==1
reti e affiliazioni	00m1
reti sociali	05W1
rettindi	0=C1
reynsla	0391
rezime	0<51
rezumat	04P1
rezumat profesional	04P1
rețele de socializare	0==1
rețele sociale	0==1
rețele și afilieri	0131
riassunto	03I1
ricerca	0=<1
ricerka	0?V1
riconoscimenti	04A1
riconoscimenti e premi	04A1
ridicske opravneni	0Am1
ridicske prukazy	0Am1
ridicsky prukaz	0Am1
riepilogo	03I1
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
saavutukset	02;1
saavutukset ja palkinnot	02;1
saavutused	03:1
saberes	02M1
sabiedriska darbiba	02S1
sabiedriskas aktivitates	02S1
sabiedriskā darbība	02S1
sabiedriskās aktivitātes	02S1
saesonarbejde	0291
saesongsarbete	02=1
saisonarbeit	02>1
saites	0B11
sajat projektek	09H1
saját projektek	09H1
salariswens	01]1
salary expectations	03M1
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
santrauka	02A1
saoralaiocht	09c1
saorálaíocht	09c1
saper fare	0081
sasniegumi	02?1
sasongsarbete	02=1
savanoriavimas	0>n1
savanoriska veikla	0>n1
savanoriška veikla	0>n1
savanoryste	0>n1
savanorystes patirtis	0>n1
savanorystė	0>n1
savanorystės patirtis	0>n1
savoir etre	02L1
savoir faire	02L1
savoir-faire	02L1
savoir-être	02L1
savoirs faire	02L1
savoirs-faire	02L1
sazetak	05C2
sažetak	05C2
scheine	00@1
scheine und lizenzen	00@1
schluesselkompetenzen	03j1
schlusselkompetenzen	03j1
schlüsselkompetenzen	03j1
scholarly output	02X1
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
schriften	03=1
schriftenverzeichnis	03=1
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
schulungen	03;1
schulungen und seminare	03;1
schwerpunkte	03j1
scientific publications	02X1
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
scritti	02[1
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
seizoenswerk	02P1
sekalaista	0=[1
selbstbeurteilung digitale kompetenz	0721
selbsteinschaetzung digitaler kompetenzen	0721
selbsteinschatzung digitaler kompetenzen	0721
selbsteinschätzung digitaler kompetenzen	0721
selected experience	00E1
selected projects	00G1
selected publications	02X1
selected roles	00E1
selected talks	02X1
selected writing	02X1
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
seminare und kurse	03;1
seminare und weiterbildungen	03;1
seminarer	0BA2
seminarer og konferanser	02T1
seminarer og konferencer	03b1
seminari	0BC4
seminari e convegni	0631
seminari i obuke	07Q1
seminari i tecajevi	07R1
seminari i tečajevi	07R1
seminari un kursi	02C1
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
seminer ve kurslar	01Q1
seminerler	04O1
seminerler ve kurslar	01Q1
semináre	0<>1
semináre a konferencie	0<>1
semináre a kurzy	06Y1
seminários	05o1
seminários e congressos	05o1
semináře	01J1
semináře a konference	01J1
semináře a kurzy	00A1
semināri	06T1
semināri un kursi	02C1
senine tookogemus	01^1
senine töökogemus	01^1
serthekking	09:1
sertifika	01P1
sertifika bilgileri	01P1
sertifika ve belgeler	01P1
sertifikaadid	07>1
sertifikaadid ja tunnistused	07>1
sertifikaatit	0;o1
sertifikaatit ja paetevyydet	0;o1
sertifikaatit ja patevyydet	0;o1
sertifikaatit ja pätevyydet	0;o1
sertifikacija	02B1
sertifikalar	01P1
sertifikalar ve belgeler	01P1
sertifikalarim	01P1
sertifikalarım	01P1
sertifikasi	0=81
sertifikasi & lisensi	0=81
sertifikasi dan lisensi	0=81
sertifikasi profesional	0=81
sertifikat	0BJ2
sertifikat dan lisensi	0=81
sertifikat for bil	09G1
sertifikat pelatihan	0=81
sertifikatai	0341
sertifikatai ir licencijos	0341
sertifikater	03F1
sertifikater og kurs	01i1
sertifikater og lisenser	03F1
sertifikati	0BL2
sertifikati i licence	0871
sertifikati un licences	02B1
sertifikavimas	0341
sertifikācija	02B1
sertifikāti	02B1
sertifikāti un licences	02B1
sertifioinnit	0;o1
sertifisering	03F1
sertifiseringer	03F1
service	00Z1
servicio comunitario	00L1
servicio social	00L1
servico comunitario	00J1
servico voluntario	00J1
servizio civile	02o1
servizz komunitarju	0381
serviço comunitário	00J1
serviço voluntário	00J1
sesongarbeid	0241
settore professionale	02n1
sevdigim seyler	04B1
sevdiğim şeyler	04B1
sezonni prace	07l1
sezónní práce	07l1
seçilmiş projeler	00R1
sfond edukattiv	08M1
short bio	0001
short term jobs	00E1
short-term jobs	00E1
shrnuti	05B1
shrnutí	05B1
shubija	0301
shubijiet	0301
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
sintese	02G1
sintesi	03I1
sinteza	04P1
sinteză	04P1
sissejuhatus	08N1
site	0BP1
site tickets	03S1
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
skaitmeniniai igudziai	02j1
skaitmeniniai įgūdžiai	02j1
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
sobre	02G1
sobre mi	0?F2
sobre mi persona	00P1
sobre mim	02G1
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
soft skill	03V1
soft skills	0C13
software	0C48
software projects	00G1
software skills	00<1
softwarekennis	03g1
softwarekenntnisse	03j1
soger	0;Z1
soker	0Bn2
soknad	0C01
soknadsbrev	0C01
solanje	01F1
sole	01F1
sollicitatiebrief	03a1
some	0=Q1
sommaire	0041
sommario	03I1
sommarjobb	02=1
sommarju	08B1
sommerjob	0291
sommerjobber	0241
son soz	01\1
son söz	01\1
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
sosyal aglar	03T1
sosyal aktiviteler	09d1
sosyal ağlar	03T1
sosyal faaliyetler	09d1
sosyal medya	03T1
sosyal medya hesaplari	03T1
sosyal medya hesapları	03T1
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
soziales engagement	03?1
spare time	00a1
speaking	02X1
speaking engagements	02X1
special skills	00<1
specialisaties	03g1
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
spraakfaerdigheter	01h1
spraakferdigheter	09W1
spraakkompetanse	09W1
spraakkunnighet	01h1
spraakkunnskap	09W1
spraakkunnskaper	09W1
spraakkunskaper	01h1
spraakliga kunskaper	01h1
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
sprakfardigheter	01h1
sprakferdigheter	09W1
sprakkompetanse	09W1
sprakkunnighet	01h1
sprakkunnskap	09W1
sprakkunnskaper	09W1
sprakkunskaper	01h1
sprakliga kunskaper	01h1
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
språkfärdigheter	01h1
språkkompetanse	09W1
språkkunnighet	01h1
språkkunnskap	09W1
språkkunnskaper	09W1
språkkunskaper	01h1
språkliga kunskaper	01h1
stack	0CH7
stack tecnologica	02I1
stack tecnologico	02M1
stack tecnológica	02I1
stack tecnológico	02M1
staerken	03l1
stage	0CO3
stage ervaring	02P1
stage-ervaring	02P1
stages	04Y2
stages de formation	0331
stages en werkervaring	02P1
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
stammdaten	0201
stanowisko	07o1
starfsferill	0391
starfsmarkmid	0161
starfsmarkmið	0161
starfsoskir	0>b1
starfsrettindi	0=C1
starfsreynsla	0391
starfsréttindi	0=C1
starfsthjalfun	0391
starfsóskir	0>b1
starfsþjálfun	0391
starken	03l1
statement	0001
stationen	02>1
staz	0861
staze	0CR3
staze i praktyki	0861
stazuotes	06`1
staż	0861
staże	0861
staże i praktyki	0861
stažuotės	06`1
steckbrief	03l1
stellenwunsch	0211
stik	0<h1
stiki	0<h1
stillinger	0241
stipender	0:11
stipendia	04i2
stipendien	03@1
stipendien und auszeichnungen	03@1
stipendien und preise	03@1
stipendier	0CU2
stipendier och priser	0=f1
stipendier och utmaerkelser	0=f1
stipendier och utmarkelser	0=f1
stipendier och utmärkelser	0=f1
stipendijas	02?1
stipendije	0>53
stipendijos	02@1
stipendit	02;1
stipendiumid	03:1
stiprybes	02A1
stiprybės	02A1
stopnja izobrazbe	01F1
storf	0391
storia lavorativa	01X1
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
studiejob	0291
studiejobs	0291
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
störf	0391
su di me	03I1
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
sumario profissional	02G1
summary	0001
summary of qualifications	0001
sumário	02G1
sumário profissional	02G1
sunumlar	01A1
suosittelija	0Ag1
suosittelijat	0Ag1
suosittelijat ja suositukset	0Ag1
suositukset	0Ag1
supplerende oplysninger	01g1
sur le web	08]1
surat izin mengemudi	0BO1
surat lamaran	0Cc1
surat motivasi	0Cc1
surucu belgeleri	08X1
surucu belgesi	08X1
surucu ehliyeti	08X1
sutaze	0>N1
svarbiausi projektai	02k1
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
säsongsarbete	02=1
sæsonarbejde	0291
séminaires	05X1
séminaires et conférences	05X1
sérþekking	09:1
símenntun	08^1
síntese	02G1
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
sürücü ehliyeti	08X1
sħubija	0301
sħubijiet	0301
sơ yếu	08?1
sản phẩm	04I1
sở thích	0=h1
sở thích cá nhân	0=h1
sở thích và mối quan tâm	0=h1
sự kiện	0:\1
sự nghiệp	0661
taal	01f1
taalbeheersing	01f1
taalkennis	01f1
taalvaardigheden	01f1
taalvaardigheid	01f1
taekni	09:1
taeknifaerni	09:1
taetigkeiten	02>1
taevlingar	0=f1
taeydennyskoulutus	01a1
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
taidot	01_1
taidot ja osaaminen	01_1
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
takdir ve oduller	03\1
takdir ve ödüller	03\1
takmicenja	0801
takmičenja	0801
talakizglitiba	02C1
talen	01f1
talenkennis	01f1
talks	02X1
talks and publications	02X1
talks and writing	02X1
talleres	00b1
tallers	01[1
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
tanitim	01\1
tanulmany	08W1
tanulmanyok	08W1
tanulmány	08W1
tanulmányok	08W1
tanusitvanyok	04;1
tanúsítványok	04;1
tanıtım	01\1
tapahtumat	0<B1
tapasztalat	0171
tapasztalatok	0171
target position	03M1
tarsadalmi szerepvallalas	0=11
tarsadalmi tevekenyseg	0=11
tatigkeiten	02>1
tautan	0;P1
tavlingar	0=f1
tavoite	01`1
tavoiteltu tehtaevae	09h1
tavoiteltu tehtava	09h1
tavoiteltu tehtävä	09h1
tavoitteet	01`1
tavsiye mektuplari	0AX1
tavsiye mektupları	0AX1
tavsiyeler	0AX1
taydennyskoulutus	01a1
taħriġ	0<o1
teaching experience	00E1
teadmised	02g1
teadmised ja oskused	02g1
teadusprojektid	0;:1
teaduspublikatsioonid	02e1
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
technical certifications	03S1
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
techniniai igudziai	02j1
techniniai įgūdžiai	02j1
technische competenties	03g1
technische faehigkeiten	03j1
technische fahigkeiten	03j1
technische fähigkeiten	03j1
technische kennis	03g1
technische kenntnisse	03j1
technische kompetenzen	03j1
technische vaardigheden	03g1
technologiak	0731
technologie	0Cg3
technologieen	03g1
technologien	03j1
technologies	05\2
technologies et outils	02L1
technologieën	03g1
technologijos	02j1
technology	00<1
technológie	06Z1
technológiák	0731
technos	02L1
tecnologias	04Q2
tecnologias e ferramentas	02I1
tecnologie	0081
tecnologies	01Z1
tecnologías	02M1
tecrube	04N1
tecrubeler	04N1
tecrübe	04N1
tecrübeler	04N1
teenistuskaik	01^1
teenistuskäik	01^1
tehnicke vestine	0761
tehnicke vjestine	0771
tehnicna znanja	0751
tehnicne vescine	0751
tehnilised oskused	02g1
tehniskas prasmes	05G1
tehniskās prasmes	05G1
tehničke veštine	0761
tehničke vještine	0771
tehnična znanja	0751
tehnične veščine	0751
tehnologii	0091
tehnologijas	05G1
tehnologije	0CB3
tehnoloogiad	02g1
tehnoloģijas	05G1
teistimeireachtai	0=i1
teistimeiri	0=i1
teistiméireachtaí	0=i1
teistiméirí	0=i1
tekmovanja	07n1
teknik	06d1
teknik beceriler	02N1
teknik bilgi	02N1
teknik bilgiler	02N1
teknik yetenekler	02N1
teknik yetkinlikler	02N1
tekninen osaaminen	01_1
tekniset taidot	01_1
teknisk kompetanse	01j1
teknisk kompetens	06d1
tekniska faerdigheter	06d1
tekniska fardigheter	06d1
tekniska färdigheter	06d1
tekniska kunskaper	06d1
tekniske faerdigheder	0711
tekniske ferdigheter	01j1
tekniske færdigheder	0711
tekniske kompetencer	0711
teknologi	03V1
teknologiat	01_1
teknologier	0Cj2
teknolojiler	02N1
temel beceriler	02N1
temel bilgiler	0431
temoignages	0=B1
tempo libero	0371
tempo livre	02R1
temporary work	00E1
tempos livres	02R1
temps libre	0011
temps lliure	00n1
tengilidaupplysingar	09g1
tengiliðaupplýsingar	09g1
tenglar	0::1
tentang	06l1
tentang saya	06l1
tep dinh kem	07;1
tercihler	02O1
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
things i have written	02X1
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
tickets	03S1
tickets and licences	03S1
tidigare anstaellningar	02=1
tidigare anstallningar	02=1
tidigare anställningar	02=1
tidigare erfarenhet	02=1
tidigare jobb	02=1
tidligere ansaettelser	0291
tidligere ansættelser	0291
tidligere job	0291
tidligere jobber	0241
tidligere stillinger	0241
tiempo libre	00Y1
tiessaistes profili	0B11
tieteelliset julkaisut	02`1
tietoa minusta	01`1
tietotekniikkataidot	01_1
tietotekninen osaaminen	01_1
tietotekniset taidot	01_1
tiešsaistes profili	0B11
tiivistelma	01`1
tiivistelmae	01`1
tiivistelmä	01`1
tijdelijk werk	02P1
tikslas	02A1
tilgjengelighet	0;Y1
tilleggsinformasjon	01k1
tilleggsutdanning	01i1
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
tirocini	01X1
tirocinio	01X1
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
tjaenstgoering	02=1
tjanstgoring	02=1
tjänstgöring	02=1
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
tom luoc	03X1
tom tat	03X1
tom tat ban than	03X1
tom tat nghe nghiep	03X1
tomstundir	0181
tong quan	03X1
too	01^1
tooalane kogemus	01^1
tooelu	01^1
tookogemus	01^1
tookogemused	01^1
toolbox	00<1
toolkit	00<1
tools	0Cm3
tools and technologies	00<1
tools i use	00<1
tools of the trade	00<1
tooootused	0>m1
tooriistad	02g1
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
trabalhos publicados	02H1
trabalhos temporarios	0021
trabalhos temporários	0021
trabalhos voluntarios	00J1
trabalhos voluntários	00J1
trade qualifications	03S1
trade tickets	03S1
traguardi	04A1
training	0D02
training & education	00F1
training courses	00e1
training uri	01T1
training-uri	01T1
trainingen	0071
trainingen en cursussen	0071
trainings	0D22
traininguri	01T1
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
transportlidzekla vaditaja aplieciba	03H1
transportlīdzekļa vadītāja apliecība	03H1
travaux	04b1
travaux publies	02Y1
travaux publiés	02Y1
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
trinh do	03Y1
trinh do chuyen mon	03Y1
trinh do dao tao	03Y1
trinh do hoc van	03Y1
trinh do ngoai ngu	0<01
trinh do tin hoc	04K1
trumpai apie mane	02A1
trunadarstorf	09A1
tréningek	08U1
trình độ	03Y1
trình độ chuyên môn	03Y1
trình độ học vấn	03Y1
trình độ ngoại ngữ	0<01
trình độ tin học	04K1
trình độ đào tạo	03Y1
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
tunnustukset	02;1
tunnustused	03:1
tunnustused ja auhinnad	03:1
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
tyoekalut	01_1
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
tyokalut	01_1
tyokokemus	0191
tyopaikat	0191
tyosuhteet	0191
tyotehtavat	0191
tyotoiveet	09h1
tyoura	0191
tyourani	0191
tyrimai	02k1
työ	0191
työelämä	0191
työhakemus	09i1
työhistoria	0191
työhistoriani	0191
työkalut	01_1
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
tätigkeiten	02>1
tävlingar	0=f1
täydennyskoulutus	01a1
tækni	09:1
tæknifærni	09:1
témoignages	0=B1
tình nguyện	0651
títols i certificats	00U1
títulos	00H1
títulos y carnets	00T1
títulos y certificados	00T1
tóm lược	03X1
tóm tắt	03X1
tóm tắt bản thân	03X1
tóm tắt nghề nghiệp	03X1
tómstundir	0181
tölvufærni	09:1
tölvukunnátta	09:1
töö	01^1
tööalane kogemus	01^1
tööelu	01^1
töökogemus	01^1
töökogemused	01^1
tööootused	0>m1
tööriistad	02g1
tālākizglītība	02C1
tệp đính kèm	07;1
tổ chức tham gia	0:31
tổng quan	03X1
tự đánh giá kỹ năng số	0D41
uber mich	03l1
uberblick	03l1
ubriges	07H1
ucast na konferenciach	0<>1
ucast na konferencich	01J1
ucesce na konferencijama	07Z1
ucret beklentisi	02O1
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
udmaerkelser	01l1
udmærkelser	01l1
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
uitgevoerde projecten	03f1
ukonczone kursy	07O1
ukonczone szkolenia	07O1
ukończone kursy	07O1
ukończone szkolenia	07O1
ukratko o meni	05C2
uldandmed	0;91
ulteriore formazione	0151
ulteriori informazioni	01Y1
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
uzmanlik alanlari	02N1
uzmanliklar	02N1
uzmanlık alanları	02N1
uzmanlıklar	02N1
uzsienio kalbos	0;]1
uzsienio kalbu mokejimas	0;]1
uzstasanas	09e1
uzstāšanās	09e1
učešće na konferencijama	07Z1
užklasinė veikla	0>n1
užsienio kalbos	0;]1
užsienio kalbų mokėjimas	0;]1
vaardigheden	03g1
vaardigheden en competenties	03g1
vaba aeg	09o1
vabatahtlik tegevus	0B;1
vabatahtlik too	0B;1
vabatahtlik töö	0B;1
vabatahtlikkus	0B;1
vad jag soeker	0;g1
vad jag soker	0;g1
vad jag söker	0;g1
vaditaja aplieciba	03H1
vadītāja apliecība	03H1
vaerktoejer	0711
vaerktojer	0711
vaga desejada	04S1
vahvuudet	01`1
vairavimo teises	0D:1
vairavimo teisės	0D:1
vairuotojo pazymejimas	0D:1
vairuotojo pažymėjimas	0D:1
vakantiewerk	02P1
vakbekwaamheid	03c1
vakkennis	03g1
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
van bang chung chi	03Z1
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
var jag har arbetat	02=1
varia	0=Z1
varie	01Y1
varios	06g1
vazniji projekti	0;I1
vaļasprieki	01;1
vaļasprieki un intereses	01;1
važniji projekti	0;I1
ve ban than	03X1
ve toi	03X1
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
vereinsarbeit	03?1
vereinsleben	03?1
vereinsmitgliedschaften	03k1
vereinstaetigkeit	03?1
vereinstatigkeit	03?1
vereinstätigkeit	03?1
verejna cinnost	07J2
verejná činnosť	07L1
verenigingen	03i1
verfuegbarkeit	0211
verfugbarkeit	0211
verfügbarkeit	0211
verkefni	08Y1
verkfaeri	09:1
verkfæri	09:1
verkkoprofiilit	0=Q1
verkkosivut	0=Q1
verkossa	0=Q1
verkostot ja jaesenyydet	0;M1
verkostot ja jasenyydet	0;M1
verkostot ja jäsenyydet	0;M1
verktoey	01j1
verktoy	01j1
verktyg	06d1
verktøy	01j1
veroeffentlichungen	03=1
veroeffentlichungen und vortraege	03=1
veroffentlichungen	03=1
veroffentlichungen und vortrage	03=1
verschiedenes	07H1
versenyek	0791
versenyeredmenyek	0791
versenyeredmények	0791
verv	08A1
verv og frivillig arbeid	08A1
verðlaun	0141
verðlaun og viðurkenningar	0141
veröffentlichungen	03=1
veröffentlichungen und vorträge	03=1
vescine	0751
vescine in kompetence	0751
vestine	0761
vetenskapliga publikationer	02a1
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
videreutdanning	01i1
vidhengi	09_1
vidurkenningar	0141
vie associative	00_1
vie citoyenne	00_1
vie de la cite	00_1
vie de la cité	00_1
vie professionnelle	00`1
vieraat kielet	0<21
vinna	0391
vispariga informacija	0<c1
vispārīga informācija	0<c1
visuomenine veikla	0>n1
visuomeninė veikla	0>n1
vita associativa	02o1
vitenskapelige publikasjoner	04>1
vitnemaal	03F1
vitnemal	03F1
vitnemål	03F1
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
volontariato	02o1
volontarjat	0381
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
voorkeuren	01]1
vooropleiding	00I1
voorstelling	07Y1
vorstellung	03l1
vortraege	03=1
vortraege und publikationen	03=1
vortraege und veroeffentlichungen	03=1
vortrage	03=1
vortrage und publikationen	03=1
vortrage und veroffentlichungen	03=1
vorträge	03=1
vorträge und publikationen	03=1
vorträge und veröffentlichungen	03=1
votmeoskused	02g1
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
vreemde talen	01f1
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
võtmeoskused	02g1
võõrkeeled	0;m1
výskum	0>f1
výskumné projekty	0>f1
výzkum	0>i1
výzkumné projekty	0>i1
významné projekty	0AT2
văn bằng chứng chỉ	03Z1
vēlamais amats	06_1
vēlamais darbs	06_1
vēlamā darba vieta	06_1
vēlmes	06_1
về bản thân	03X1
về tôi	03X1
vị trí mong muốn	0671
vị trí ứng tuyển	0671
waar ik heb gewerkt	02P1
warsztaty	07O1
was ich gebaut habe	03<1
was ich gemacht habe	02>1
was ich kann	03j1
was ich sonst mache	03>1
was ich suche	0211
was mich sonst beschaeftigt	03>1
was mich sonst beschaftigt	03>1
was mich sonst beschäftigt	03>1
was sonst noch	07H1
wat ik deed	02P1
wat ik gebruik	03g1
wat ik kan	03g1
wat ik leuk vind	04F1
wat ik zoek	01]1
wazniejsze projekty	03R1
ważniejsze projekty	03R1
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
wedstrijden	03d1
weiterbildung	03;1
weiterbildung und kurse	03;1
weiterbildungen	03;1
weiterbildungen und seminare	03;1
weiterbildungskurse	03;1
weitere angaben	07H1
weitere informationen	07H1
weitere kenntnisse	03j1
weitere kenntnisse und angaben	07H1
weitere sprachen	09V1
weitere stationen	02>1
weitere taetigkeiten	02>1
weitere tatigkeiten	02>1
weitere tätigkeiten	02>1
weiteres	07H1
wensen	01]1
wer ich bin	03l1
werdegang	02>1
werk	02P1
werke	03<1
werkervaring	02P1
werkervaringen	02P1
werkgeschiedenis	02P1
werkzeuge	03j1
werkzeugkasten	03j1
wetenschappelijke publicaties	02_1
wettbewerbe	03@1
what i am looking for	03M1
what i build	00G1
what i can do	00<1
what i do	00<1
what i have built	00G1
what i use	00<1
what i want next	03M1
what i've done	00E1
when i am not working	00a1
when not working	00a1
where i have been	00E1
where i have worked	00E1
where i studied	00F1
where i've worked	00E1
who am i	0001
who i am	0001
wichtige projekte	03<1
wichtigste kenntnisse	03j1
wie ben ik	07Y1
wiedza	07P1
wissen	03j1
wissenschaftliche publikationen	03=1
wissenschaftliche veroeffentlichungen	03=1
wissenschaftliche veroffentlichungen	03=1
wissenschaftliche veröffentlichungen	03=1
wissenschaftlicher werdegang	02>1
wo ich gearbeitet habe	02>1
wo ich gelernt habe	00?1
wolontariat	01M1
work	00E1
work & experience	00E1
work experience	00E1
work history	00E1
work preferences	03M1
work so far	00E1
working experience	00E1
works	00G1
workshop	0=71
workshops	0DF5
workshopy	00B2
wprowadzenie	04h1
writing	02X1
writing and speaking	02X1
wuerdigungen	03@1
wunschberuf	0211
wunschposition	0211
wurdigungen	03@1
wybrane projekty	03R1
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
wystapienia	02f1
wystąpienia	02f1
würdigungen	03@1
xarxes	08d1
xarxes i afiliacions	0101
xarxes socials	08d1
xerrades	05g1
xoghol	08j1
xoghol mixtieq	07?1
xoghol volontarju	0381
xogħol	08j1
xogħol mixtieq	07?1
xogħol volontarju	0381
xuat ban	01b1
xuất bản	01b1
yabanci dil	0421
yabanci dil bilgileri	0421
yabanci dil bilgisi	0421
yabanci diller	0421
yabancı dil	0421
yabancı dil bilgileri	0421
yabancı dil bilgisi	0421
yabancı diller	0421
yapabildiklerim	02N1
yaptigim isler	04N1
yaptığım işler	04N1
yarismalar	03\1
yarışmalar	03\1
yayinlar	01A1
yayinlar ve sunumlar	01A1
yayinlarim	01A1
yayınlar	01A1
yayınlar ve sunumlar	01A1
yayınlarım	01A1
yazilim bilgisi	02N1
yazilim ve araclar	02N1
yazilimlar	02N1
yazılım bilgisi	02N1
yazılım ve araçlar	02N1
yazılımlar	02N1
yderligere information	01g1
yderligere oplysninger	01g1
ydinosaaminen	01_1
ydintaidot	01_1
yetenekler	02N1
yeteneklerim	02N1
yetkinlikler	02N1
yetkinliklerim	02N1
yhdistykset	0;M1
yhdistystoiminta	01L1
yhteenveto	01`1
yhteystiedot	0:21
yhteystieto	0:21
ymislegt	00j1
ymse	01k1
yrkesbakgrund	02=1
yrkeserfarenhet	02=1
yrkeserfaring	0241
yrkeskompetenser	06d1
yrkeslivserfarenhet	02=1
yrkespraksis	0241
yrkesprofil	0=01
yrkesverksamhet	02=1
ytterligare information	0231
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
zielfunktion	0211
zielposition	0211
zinasanas	05G1
zinasanas un prasmes	05G1
zinatniskas publikacijas	09e1
zinios	02j1
zinios ir igudziai	02j1
zinātniskās publikācijas	09e1
zināšanas	05G1
zināšanas un prasmes	05G1
zivildienst	03?1
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
zrealizowane projekty	03R1
zrucnosti	06Z1
zrucnosti a schopnosti	06Z1
zručnosti	06Z1
zručnosti a schopnosti	06Z1
zu meiner person	03l1
zulassungen	00@1
zur person	0201
zusaetzliche angaben	07H1
zusaetzliche informationen	07H1
zusaetzliche kenntnisse	03j1
zusammenfassung	03l1
zusatzausbildung	03;1
zusatzausbildungen	03;1
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
álláspreferenciák	01R1
áreas de conhecimento	02I1
áreas de especialización	02M1
áreas de interesse	02R1
áreas de interés	00Y1
çalışma deneyimi	04N1
çalışma geçmişi	04N1
çalışma hayatı	04N1
çalışmalar	00R1
çalıştaylar	04O1
çalıştığım yerler	04N1
çevrimiçi profiller	03T1
çeşitli	05?1
éachtaí	08@1
écrits	02Y1
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
ödül ve başarılar	03\1
ödüller	03\1
ödüller ve başarılar	03\1
ödüllerim	03\1
ökuréttindi	0441
ökuskírteini	0441
ön yazı	0>01
ön yazı özeti	01\1
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
övrig arbetslivserfarenhet	02=1
övrig information	0231
övrig utbildning	09S1
övriga färdigheter	06d1
övriga kunskaper	06d1
övriga meriter	0231
övriga meriter och kunskaper	06d1
övriga uppgifter	0231
övriga upplysningar	0231
övriga utbildningar	09S1
övrigt	0231
övrigt engagemang	08`1
özet	01\1
özgeçmiş özeti	01\1
öğrenim	01@1
öğrenim bilgileri	01@1
öğrenim durumu	01@1
ønska stilling	0;Y1
ønsker	0;k2
ønsket job	0;Z1
ønsket jobb	0;Y1
ønsket stilling	0;k2
øvrig	01k1
øvrig erhvervserfaring	0291
øvrig informasjon	01k1
øvrige ferdigheter	01j1
øvrige kompetencer	0711
øvrige kurser	08O1
øvrige oplysninger	01g1
øvrige opplysninger	01k1
øvrigt	01g1
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
ücret beklentisi	02O1
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
ārpusstudiju aktivitātes	02S1
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
điểm mạnh	03X1
đào tạo	03Y1
đào tạo bổ sung	04J1
đào tạo và khóa học	04J1
đính kèm	07;1
đôi nét về bản thân	03X1
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
īss apraksts	02F1
īsumā par mani	02F1
įgytas išsilavinimas	0:_1
įgyvendinti projektai	02k1
įgūdžiai	02j1
įgūdžiai ir gebėjimai	02j1
įrankiai	02j1
įvadas	02A1
įvairūs	0;H1
įvertinimai	02@1
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
žinios	02j1
žinios ir įgūdžiai	02j1
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
в заключение	0E51
в свободное время	0E61
важнији пројекти	0E71
ваннаставне активности	0E81
введение	0E51
везе	0E91
вештине	0Dl1
виступи	0E:1
виступи та публікації	0E:1
висше образование	0Dj1
вища освіта	0E31
вкладення	0E;1
владеене на езици	0E<1
владение иностранными языками	0E=1
владение компьютером	0E>1
владение пк	0E>1
владение программами	0E>1
владение языками	0E=1
власні проекти	0E?1
власні проєкти	0E?1
вложения	0E@1
вміння	0EA1
вміння та навички	0EA1
вне работы	0E61
вне работы увлекаюсь	0E61
внеучебная деятельность	0EB1
водительские права	0EC1
водительские права и автомобиль	0EC1
водительский стаж	0EC1
водительское удостоверение	0EC1
водійське посвідчення	0ED1
водійський стаж	0ED1
водійські права	0ED1
водіння	0ED1
вождение	0EC1
возачка дозвола	0EE1
возачке дозволе	0EE1
володіння комп'ютером	0EA1
володіння мовами	0EF1
волонтерская деятельность	0EB1
волонтерски рад	0E81
волонтерский опыт	0EB1
волонтерско искуство	0E81
волонтерство	0EG2
волонтерська діяльність	0EI1
волонтерський досвід	0EI1
волонтирање	0E81
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
где я работал	0E41
где я работала	0E41
где я училась	0Di1
где я учился	0Di1
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
добровољни рад	0E81
догађаји	0EX1
додатки	0E;1
додаткова освіта	0EY1
додаткова інформація	0EZ1
додаткове навчання	0EY1
додатково	0EZ1
додаткові відомості	0EZ1
додаткові навички	0EA1
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
документы	0E@1
доповіді	0E:1
дополнительная информация	0Eb1
дополнительно	0Eb1
дополнительно о себе	0E51
дополнительное образование	0Ec1
дополнительное обучение	0Ec1
дополнительные навыки	0E>1
дополнительные сведения	0Eb1
допуски	0E11
допуски и удостоверения	0E11
допълнителна информация	0Ed1
допълнителна квалификация	0Ee1
допълнителни данни	0Ed1
допълнителни обучения	0Ee1
допълнителни сведения	0Ed1
досвід	0ES1
досвід викладання	0ES1
досвід проєктів	0E?1
досвід роботи	0ES1
дослідження	0E?1
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
друштвене активности	0E81
друштвене мреже	0E91
друштвени ангажман	0E81
едукације	0E[1
езикови компетенции	0E<1
езикови познания	0E<1
езикови умения	0E<1
езици	0E<1
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
знание иностранных языков	0E=1
знание программ	0E>1
знание языков	0E=1
знания	0F02
знания и навыки	0E>1
знания и умения	0ET1
знання	0EA1
знання мов	0EF1
знання та навички	0EA1
знання іноземних мов	0EF1
знања	0Dl1
знања и вештине	0Dl1
знање страних језика	0F21
знање језика	0F21
изабрани пројекти	0E71
избрани проекти	0F31
извънкласни дейности	0EW1
излагања	0F41
изследователски проекти	0F31
иное	0Eb1
иностранные языки	0E=1
иностранный язык	0E=1
инструменти	0ET1
инструменты	0E>1
инструменты и технологии	0E>1
интереси	0F52
интереси и хобита	0F71
интересовања	0F81
интересовања и хобији	0F81
интересы	0E61
интересы и увлечения	0E61
интересы и хобби	0E61
искуство	0En1
исследования	0?R1
история работы	0E41
истраживачки пројекти	0E71
истраживања	0E71
ищу работу	0Ej1
какие есть сертификаты	0E11
какими языками владею	0E=1
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
ключевая информация	0E51
ключевые достижения	0EQ1
ключевые компетенции	0E>1
ключевые навыки	0E>1
ключевые проекты	0?R1
ключови умения	0ET1
ключові компетенції	0EA1
ключові навички	0EA1
ключові проєкти	0E?1
книги	0F93
ко сам ја	0F<1
кой съм аз	0EK1
комерційний досвід	0ES1
коммерческий опыт	0E41
коммерческий опыт работы	0E41
комп'ютерні навички	0EA1
компетентності	0EA1
компетенции	0F02
компетенције	0Dl1
компетенції	0EA1
компьютерные навыки	0E>1
компьютерные программы	0E>1
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
коротко о себе	0E51
коротко про себе	0El1
кратка биографија	0F<1
краткая биография	0E51
краткая информация	0E51
кратко	0E51
кратко о себе	0E51
кратко представяне	0EK1
кратко резюме	0EK1
краткое резюме	0E51
кто я	0E51
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
линкови	0E91
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
лични пројекти	0E71
лични умения	0ET1
лични умения и компетенции	0ET1
личностни качества	0EK1
личные данные	0Dm1
личные интересы	0E61
личные качества	0E51
личные навыки	0E>1
личные проекты	0?R1
личные сведения	0Dm1
ліцензії	0EV1
ліцензії та сертифікати	0EV1
м'які навички	0EA1
мероприятия	0FH1
места работы	0E41
места работы и должности	0E41
место работы	0E41
месторабота	0Em1
мета	0El1
мета пошуку роботи	0E21
мова	0EF1
мови	0EF1
мови програмування	0EA1
мовні навички	0EF1
мое образование	0Di1
мои проекты	0?R1
мои сертификаты	0E11
мотивационно писмо	0FI1
мотивационное письмо	0FJ1
мотивационо писмо	0FK1
мотиваційний лист	0FL1
моя работа	0E41
моё образование	0Di1
місце роботи	0ES1
місця роботи	0ES1
на каких языках говорю	0E=1
навички	0EA1
навички та вміння	0EA1
навчальні проєкти	0E?1
навчання	0E31
навыки	0E>1
навыки и умения	0E>1
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
наличие водительских прав	0EC1
наукові конференції	0Eo1
наукові праці	0E:1
наукові публікації	0E:1
наукові інтереси	0EO1
научни изследвания	0F31
научни конференции	0FG1
научни публикации	0E^1
научни радови	0F41
научни трудове	0E^1
научные интересы	0E61
научные конференции	0FH1
научные проекты	0?R1
научные публикации	0EL1
научные работы	0EL1
научные труды	0EL1
немного о себе	0E51
несколько слов о себе	0E51
о мени	0F<1
о себе	0E51
обо мне	0E51
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
общие сведения обо мне	0E51
објаве	0F41
објављени радови	0F41
овлашћења	0E]1
ожидания	0Ej1
онлайн профили	0EJ1
опенсорс	0?R1
описание	0E51
опит	0Em1
опыт	0E41
опыт вождения	0EC1
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
основные навыки	0E>1
основные проекты	0?R1
особе за препоруку	0FP1
особиста інформація	0Dn1
особисті дані	0Dn1
особисті проекти	0E?1
особисті проєкти	0E?1
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
пара слов о себе	0E51
пару слов о себе	0E51
патенти	0FU3
патенты	0EL1
педагогический опыт	0E41
персональная информация	0Dm1
персональные данные	0Dm1
персональні дані	0Dn1
пет проекты	0?R1
пет проєкти	0E?1
пет-проекты	0?R1
пет-проєкти	0E?1
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
портфоліо	0E?1
посвідчення	0EV1
посвідчення водія	0ED1
посилання	0F\1
после работы	0E61
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
приклади робіт	0E?1
прилог	0E_1
приложение	0Fa2
приложения	0Fa2
прилози	0E_1
примеры проектов	0?R1
примеры работ	0?R1
примеры разработки	0?R1
про мене	0El1
про себе	0El1
програми	0EA1
программное обеспечение	0E>1
программы	0E>1
программы и инструменты	0E>1
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
профессиональное резюме	0E51
профессиональные знания	0E>1
профессиональные компетенции	0E>1
профессиональные навыки	0E>1
профессиональные навыки и знания	0E>1
профессиональные объединения	0E01
профессиональные сертификаты	0E11
профессиональные сообщества	0E01
профессиональные умения	0E>1
профессиональный опыт	0E41
профессиональный профиль	0E51
професійна діяльність	0ES1
професійний досвід	0ES1
професійний профіль	0El1
професійний розвиток	0EY1
професійні навички	0EA1
професійні об'єднання	0Do1
професійні спільноти	0Do1
професійні та інші навички	0EA1
профил	0Fe2
профили	0Fg3
профили в сети	0FX1
профили на мрежи	0E91
профиль	0E51
профіль	0El1
профілі	0F\1
профілі в мережі	0F\1
прочая информация	0Eb1
прочее	0Eb1
проєкти	0E?1
пројекти	0E71
публикации	0Fj2
публикации и выступления	0EL1
публикации и доклади	0E^1
публикације	0F41
публікації	0E:1
публікації та виступи	0E:1
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
реалізовані проєкти	0E?1
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
саммари	0E51
саммарі	0El1
самооценка на дигиталните умения	0G11
самооценка цифровых навыков	0G21
самооцінка цифрових навичок	0G31
самопрезентация	0E51
самопроцена дигиталних вештина	0G41
свидетелства	0EU1
свидетелство за управление	0G51
свидетелство за управление на мпс	0G51
свидетельства	0E11
свободно време	0F71
свободное время	0E61
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
сильные стороны	0E51
сильні сторони	0El1
симпозиумы	0FH1
следване	0Dj1
слободне активности	0F81
слободно време	0F81
собствени проекти	0F31
собственные проекты	0?R1
сопроводительное письмо	0FJ1
сопствени пројекти	0E71
софт	0E>1
софт скиллы	0E>1
софт-скиллы	0E>1
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
список публікацій	0E:1
способности	0G:2
спільноти	0Do1
ссылки	0FX1
стаж	0Em1
стажировка	0E41
стажировки	0E41
стажове	0Em1
стажування	0ES1
статии	0E^1
статті	0E:1
статьи	0EL1
статьи и публикации	0EL1
стек	0E>1
стек технологий	0E>1
стек технологій	0EA1
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
технические знания	0E>1
технические навыки	0E>1
техничке вештине	0Dl1
технологии	0F02
технологический стек	0E>1
технологије	0Dl1
технології	0EA1
технічні навички	0EA1
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
увлечения и интересы	0E61
увлечения и хобби	0E61
увод	0F<1
удостоверения	0GA2
удружења	0G<1
укратко о мени	0F<1
умения	0F02
умения и компетенции	0ET1
умения и навыки	0E>1
умею	0E>1
уміння	0EA1
уміння та навички	0EA1
уподобання	0EO1
уровень владения языками	0E=1
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
хобби	0E61
хобби и интересы	0E61
хобби и увлечения	0E61
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
цель	0E51
цель поиска	0Ej1
цель поиска работы	0Ej1
цифрові навички	0EA1
циљ	0F<1
чем владею	0E>1
чем занималась	0E41
чем занимался	0E41
чем увлекаюсь	0E61
чему училась	0Di1
чему учился	0Di1
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
что знаю	0E>1
что люблю	0E61
что умею	0E>1
что умею делать	0E>1
что я умею	0E>1
чужди езици	0E<1
чуждоезикова подготовка	0E<1
чуждоезикови умения	0E<1
школа	0Dk1
школовање	0Dk1
шофьорска книжка	0G51
шофьорски книжки	0G51
що вмію	0EA1
экспертиза	0E>1
я в сети	0FX1
язык	0E=1
языки	0E=1
языки программирования	0E>1
языковые навыки	0E=1
іноземні мови	0EF1
інструменти	0EA1
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
ấn phẩm	01b1
いただいた賞	0Hb1
おわりに	0Hc1
これまでのキャリア	0Hd1
これまでの仕事	0Hd1
これまでの職歴	0Hd1
その他	0He1
その他の情報	0He1
その他の職歴	0Hd1
その他特記事項	0He1
それ以前の職歴	0Hd1
できること	0;F1
はじめに	0Hc1
ひとこと	0Hc1
もっている資格	0Hf1
もらった賞	0Hb1
やってきた仕事	0Hd1
アウトプット	0Hg1
アカウント	0Bh1
アピールポイント	0Hc1
アルバイト	0Hd1
アルバイト歴	0Hd1
イベント	0Hh1
イベント参加	0Hh1
インターン	0Hd1
インターンシップ	0Hd1
インターン経験	0Hd1
ウェブサイト	0Bh1
オフの過ごし方	0Hi1
オープンソース	0>j1
カバーレター	0Hj1
カンファレンス	0Hh1
キャリア	0Hd1
キャリアの方向性	0Hk1
キャリアサマリー	0Hc1
キャリアプラン	0Hk1
キャリア要約	0Hc1
コミュニティ	0Hl1
コミュニティ活動	0Hl1
コンタクト	0Hm1
コンテスト	0Hb1
サマリー	0Hc1
サークル活動	0Hl1
スキル	0;F1
スキルシート	0;F1
スキルセット	0;F1
スキルマップ	0;F1
スキル・知識	0;F1
スキル一覧	0;F1
セミナー	0Hh1
セミナー受講	0Hn1
ソフトウェア	0;F1
ソーシャルメディア	0Bh1
ツール	0;F1
テクニカルスキル	0;F1
デジタルスキル自己評価	0Ho1
トップスキル	0;F1
トレーニング	0Hn1
パソコンスキル	0;F1
パーソナルデータ	0Hm1
ビジネススキル	0;F1
プログラミング言語	0;F1
プロジェクト	0>j1
プロジェクト実績	0>j1
プロジェクト経歴	0>j1
プロジェクト経験	0>j1
プロジェクト詳細	0>j1
プロフィール	0Hc1
プロフィールリンク	0Bh1
プロフィール情報	0Hm1
ボランティア	0Hl1
ボランティア活動	0Hl1
ボランティア経験	0Hl1
ポートフォリオ	0>j1
リファレンス	0I01
リンク	0Bh1
ワークヒストリー	0Hd1
一句话介绍	0I11
一言	0Hc1
上过的学	0I21
上过的班	0I31
下班以后	0I41
不上班的时候	0I41
专业会员	0I51
专业协会	0I51
专业培训	0I61
专业技能	0;G1
专业特长	0;G1
专业知识	0;G1
专业能力	0;G1
专业证书	0I71
专业课程	0I61
专利	0I81
专利与论文	0I81
专利成果	0I81
专利论文	0I81
业余时间	0I41
业余爱好	0I41
个人主页	0I91
个人亮点	0I11
个人介绍	0I11
个人优势	0I11
个人作品	0I:1
个人作品集	0I:1
个人信息	0I;1
个人兴趣	0I41
个人基本信息	0I;1
个人总结	0I11
个人情况	0I;1
个人成就	0I<1
个人技能	0;G1
个人概况	0I;1
个人概述	0I11
个人爱好	0I41
个人特点	0I11
个人特长	0;G1
个人简介	0I11
个人经历	0I31
个人能力	0;G1
个人荣誉	0I<1
个人评价	0I11
个人资料	0I;1
个人链接	0I91
个人陈述	0I11
个人项目	0I:1
主な実績	0Hb1
主な経歴	0Hd1
主な職歴	0Hd1
主修课程	0I61
主要プロジェクト	0>j1
主要作品	0I:1
主要工作經歷	0I=1
主要工作经历	0I31
主要成就	0I<1
主要成果	0I<1
主要技能	0;G1
主要荣誉	0I<1
主要课程	0I61
主要项目	0I:1
主要项目经历	0I:1
义务工作	0I>1
义工服务	0I>1
今後のキャリア	0Hk1
从业经历	0I31
仕事	0Hd1
仕事以外	0Hi1
仕事歴	0Hd1
仕事経験	0Hd1
付記	0He1
付録	0I?1
代表作	0I:1
代表作品	0I@1
代表项目	0I:1
以前の職歴	0Hd1
任职经历	0I31
任職經歷	0I=1
企业经历	0I31
休みの日	0Hi1
休日の過ごし方	0Hi1
休閒活動	0IA1
休閒興趣	0IA1
休闲	0I41
优势	0I11
会什么	0;G1
会员	0I51
会员资格	0I51
会員資格	0IB1
会干的活	0;G1
会用的工具	0;G1
会的东西	0;G1
会的语言	0IC1
会議	0Hh1
会议	0ID1
会议与研讨会	0ID1
会议经历	0ID1
会说的话	0IC1
会说的语言	0IC1
余暇	0Hi1
作品	0IE3
作品展示	0I:1
作品集	0IH2
使えるもの	0;F1
使えるソフト	0;F1
使える道具・ソフト	0;F1
使用ソフト	0;F1
使用ツール	0;F1
使用ツール一覧	0;F1
使用可能ソフト	0;F1
使用可能ツール	0;F1
使用工具	0IJ1
使用技術	0;F1
使用言語	0IK1
保有スキル	0;F1
保有資格	0Hf1
保有資格・免許	0Hf1
個人データ	0Hm1
個人プロジェクト	0>j1
個人介紹	0IL1
個人作品	0I@1
個人優勢	0IL1
個人基本資料	0IM1
個人專案	0I@1
個人情報	0Hm1
個人成就	0IN1
個人技能	0IJ1
個人概述	0IL1
個人特質	0IL1
個人簡介	0IL1
個人簡述	0IL1
個人網站	0IO1
個人總結	0IL1
個人興趣	0IA1
個人資料	0IM1
個人資訊	0IM1
個人開発	0>j1
做过什么	0I31
做过的工作	0I31
做过的志愿者	0I>1
側專案	0I@1
備考	0He1
備註	0IP1
働いた場所	0Hd1
免許	0Hf1
免許・資格	0Hf1
公益服务经历	0I>1
公益服務	0IQ1
公益活动	0I>1
公益活動	0IQ1
公益经历	0I>1
关于我	0I11
关于自己	0I11
兴趣	0I41
兴趣与爱好	0I41
兴趣爱好	0I41
兴趣特长	0I41
其他	0IR2
其他信息	0IT1
其他工作經歷	0I=1
其他工作经历	0I31
其他情况	0IT1
其他技能	0IJ1
其他说明	0IT1
其他資料	0IP1
其他資訊	0IP1
其它	0IR2
其它信息	0IT1
兼职经历	0I31
写作	0I81
写在最后	0I11
写过的东西	0I81
几句话	0I11
出版	0IU3
出版・著作	0Hg1
出版品	0IX1
出版物	0IY2
出身校	0I[1
制作実績	0>j1
制作物	0>j1
办公技能	0;G1
办公软件	0;G1
功績	0Hb1
加入団体	0IB1
勉強会	0Hh1
勤務歴	0Hd1
勤務経歴	0Hd1
协会会员	0I51
協會會員	0I\1
参与的项目	0I:1
参与课题	0I:1
参与项目	0I:1
参会经历	0ID1
参加プロジェクト	0>j1
参加会议	0ID1
参加学会	0Hh1
参画プロジェクト	0>j1
參加研討會	0I]1
參與專案	0I@1
发明专利	0I81
发表作品	0I81
发表文章	0I81
发表的文章	0I81
发表论文	0I81
取った資格	0Hf1
取得資格	0Hf1
取得資格・免許	0Hf1
取得資格一覧	0Hf1
受教育经历	0I21
受訓經歷	0I^1
受講コース	0Hn1
受講歴	0Hn1
受講研修	0Hn1
受講講座	0Hn1
受賞	0Hb1
受賞・実績	0Hb1
受賞・表彰	0Hb1
受賞・表彰歴	0Hb1
受賞歴	0Hb1
受賞等	0Hb1
受賞経験	0Hb1
各種アカウント	0Bh1
各種リンク	0Bh1
同事评价	0I_1
嗜好	0IA1
团体会员	0I51
団体活動	0IB1
在哪儿上过班	0I31
在哪儿念的书	0I21
在校实践	0I>1
在校情况	0I>1
在校经历	0I>1
在职培训	0I61
在職進修	0I^1
地域活動	0Hl1
地域貢献	0Hl1
執筆	0Hg1
執筆・発信	0Hg1
執筆・登壇	0Hg1
執筆実績	0Hg1
培訓	0I^1
培訓經歷	0I^1
培训	0I61
培训情况	0I61
培训经历	0I61
培训经验	0I61
培训课程	0I61
基本データ	0Hm1
基本信息	0I;1
基本情况	0I;1
基本情報	0Hm1
基本資料	0IM1
基本資訊	0IM1
基本資訊與聯絡方式	0IM1
基本资料	0I;1
基础信息	0I;1
备注	0IT1
外国語	0IK1
外語	0I`1
外語水平	0I`1
外語能力	0I`1
外语	0IC1
外语技能	0IC1
外语水平	0IC1
外语能力	0IC1
外部発表	0Hg1
奖励	0I<1
奖励情况	0I<1
奖励荣誉	0I<1
奖学金	0I<1
奖惩情况	0I<1
奖项	0I<1
奨学金	0Hb1
好きなこと	0Hi1
好きなもの	0Hi1
学んだ場所	0I[1
学んできたこと	0I[1
学业情况	0I21
学业经历	0I21
学业背景	0I21
学习培训	0I61
学习情况	0I21
学习经历	0I21
学习背景	0I21
学会	0IB1
学会・セミナー	0Hh1
学会任职	0I51
学会参加	0Hh1
学会活動	0IB1
学会発表	0Hg1
学位	0I[1
学历	0I21
学历信息	0I21
学历情况	0I21
学历背景	0I21
学术交流	0ID1
学术会议	0ID1
学术兼职	0I51
学术发表	0I81
学术成果	0I81
学术背景	0I21
学术著作	0I81
学术论文	0I81
学業	0I[1
学歴	0I[1
学歴 教育	0I[1
学歴/教育	0I[1
学歴・研修	0I[1
学歴詳細	0I[1
学生工作	0I>1
学生干部经历	0I>1
学生活动	0I>1
学生活動	0Hl1
學會會員	0I\1
學業背景	0Ia1
學歷	0Ia1
學歷背景	0Ia1
學生活動	0IQ1
學經歷	0I=1
學經歷背景	0Ia1
學習經歷	0Ia1
學術交流	0I]1
學術會議	0I]1
學術發表	0IX1
學術研討會	0I]1
學術背景	0Ia1
學術著作	0IX1
实习	0I31
实习与工作经历	0I31
实习工作经历	0I31
实习经历	0I31
实习经验	0I31
实践经历	0I31
実務経験	0Hd1
実績	0Hb1
實習	0I=1
實習經歷	0I=1
實習經驗	0I=1
寫作	0IX1
対外発表	0Hg1
専門スキル	0;F1
専門分野	0;F1
専門知識	0;F1
專利	0IX1
專利與論文	0IX1
專案	0I@1
專案作品	0I@1
專案經歷	0I@1
專案經驗	0I@1
專業協會	0I\1
專業學會	0I\1
專業技能	0IJ1
專業摘要	0IL1
專業知識	0IJ1
專業經歷	0I=1
專業經驗	0I=1
專業能力	0IJ1
專業訓練	0I^1
專業證書	0Ib1
專業證照	0Ib1
專業資格	0Ib1
專欄文章	0IX1
專長	0IJ1
專題	0I@1
專題研究	0I@1
專題經歷	0I@1
專題製作	0I@1
就业意向	0Ic1
就业经历	0I31
就業經歷	0I=1
履修科目	0Hn1
工作	0I31
工作与实习经历	0I31
工作之外	0I41
工作实习经历	0I31
工作履历	0I31
工作履历表	0I31
工作履歷	0I=1
工作总结	0I11
工作情况	0I31
工作技能	0Id2
工作摘要	0IL1
工作期望	0Ic1
工作简历	0I31
工作經歷	0I=1
工作經驗	0I=1
工作经历	0I31
工作经验	0I31
工作背景	0I31
工作資歷	0I=1
工作过的地方	0I31
工具	0Id2
工具软件	0;G1
工程项目	0I:1
工讀經驗	0I=1
希望	0Hk1
希望勤務地	0Hk1
希望勤務条件	0Hk1
希望工作條件	0If1
希望条件	0Hk1
希望條件	0If1
希望職位	0If1
希望職種	0Hk1
常用軟體	0IJ1
常用软件	0;G1
干过的活	0I31
平时喜欢	0I41
平时爱好	0I41
应聘岗位	0Ic1
应聘职位	0Ic1
开源	0I:1
开源作品	0I:1
开源经历	0I:1
开源贡献	0I:1
开源项目	0I:1
开源项目和作品	0I:1
引荐	0I_1
引薦	0Ig1
強み	0Hc1
得意なこと	0;F1
得意分野	0;F1
得意技術	0;F1
得獎	0IN1
得獎紀錄	0IN1
得獎經歷	0IN1
得过的奖	0I<1
得过的荣誉	0I<1
志工	0IQ1
志工服務	0IQ1
志工服務經歷	0IQ1
志工經歷	0IQ1
志工經驗	0IQ1
志愿服务	0I>1
志愿活动	0I>1
志愿经历	0I>1
志愿者服务	0I>1
志愿者活动	0I>1
志愿者经历	0I>1
志望動機	0Hc1
志望理由	0Hc1
志願工作	0IQ1
志願服務	0IQ1
応募想定職種	0Hk1
応募職種	0Hk1
念过的书	0I21
情報発信	0Hg1
想说的话	0I11
意向职位	0Ic1
愛好	0IA1
應徵職位	0If1
應徵職務	0If1
成就	0Ih2
成果	0Hb1
成果物	0>j1
我会什么	0;G1
我会的	0;G1
我做过的工作	0I31
我是谁	0I11
我的优势	0I11
我的学历	0I21
我的工作	0I31
我的证书	0I71
所属	0IB1
所属団体	0IB1
所属学会	0IB1
所属学会・団体	0IB1
所有資格	0Hf1
所获奖项	0I<1
所获荣誉	0I<1
所获证书	0I71
手艺	0;G1
手里的证	0I71
执业资格	0I71
技术	0;G1
技术分享	0I81
技术技能	0;G1
技术文章	0I81
技术栈	0;G1
技术特长	0;G1
技术背景	0;G1
技术能力	0;G1
技能	0Ij3
技能与工具	0;G1
技能与特长	0;G1
技能专长	0;G1
技能列表	0;G1
技能專長	0IJ1
技能总结	0;G1
技能掌握	0;G1
技能描述	0;G1
技能水平	0;G1
技能清单	0;G1
技能清單	0IJ1
技能点	0;G1
技能特长	0;G1
技能與專長	0IJ1
技能與工具	0IJ1
技能证书	0I71
技術	0Im2
技術スキル	0;F1
技術スタック	0;F1
技術分享	0IX1
技術專長	0IJ1
技術棧	0IJ1
技術発信	0Hg1
技術能力	0IJ1
技術要素	0;F1
担当プロジェクト	0>j1
拿到的证书	0I71
拿手的	0;G1
拿过的奖	0I<1
拿过的荣誉	0I<1
拿过的证	0I71
持っている資格	0Hf1
持有的证	0I71
持有證照	0Ib1
持有证书	0I71
持有駕照	0Io1
持证	0I71
持证情况	0I71
掌握技能	0;G1
掌握的技能	0;G1
掌握语言	0IC1
掌握软件	0;G1
推荐	0I_1
推荐人	0I_1
推荐信	0I_1
推荐评价	0I_1
推荐语	0I_1
推薦	0J02
推薦人	0J02
推薦信	0Ig1
推薦函	0Ig1
推薦文	0I01
推薦状	0I01
推薦者	0I01
摘要	0J22
擅長工具	0IJ1
擅長技能	0IJ1
擅長軟體	0IJ1
擅长	0;G1
擅长技能	0;G1
擅长的事	0;G1
擅长领域	0;G1
操作可能ソフト	0;F1
教学经历	0I31
教學經歷	0I=1
教歴	0Hd1
教育	0J43
教育・研修	0I[1
教育与培训	0I21
教育信息	0I21
教育学历	0I21
教育履历	0I21
教育情况	0I21
教育歴	0Hd1
教育歴と資格	0I[1
教育程度	0J72
教育經歷	0Ia1
教育经历	0I21
教育背景	0J43
教育與培訓	0Ia1
教育訓練	0I^1
教育訓練背景	0Ia1
数字技能自评	0J91
数字素养自评	0J91
數位能力自評	0J:1
文章	0J;2
文章与分享	0I81
早期工作经历	0I31
早期經歷	0I=1
早期经历	0I31
更多信息	0IT1
更早經歷	0I=1
更早经历	0I31
曾获奖项	0I<1
曾获荣誉	0I<1
最后	0I11
最后的话	0I11
最後に	0Hc1
最終学歴	0I[1
最高學歷	0Ia1
會員	0I\1
會員資格	0I\1
會議	0I]1
會議與研討會	0I]1
有的证	0I71
服務經歷	0IQ1
期刊論文	0IX1
期望	0Ic1
期望工作	0J=2
期望职位	0Ic1
本人希望	0Hk1
本人希望欄	0Hk1
本人希望記入欄	0Hk1
本人情報	0Hm1
杂项	0IT1
校内经历	0I>1
校园实践	0I>1
校园活动	0I>1
校园经历	0I>1
校園經歷	0IQ1
核心优势	0I11
核心技能	0;G1
核心能力	0IJ1
核心项目	0I:1
案件	0>j1
案件実績	0>j1
検定	0Hf1
業務内容	0Hd1
業務経歴	0Hd1
業務経験	0Hd1
業績	0Hg1
業績と職歴	0Hd1
概要	0Hc1
概述	0I11
榮譽	0IN1
榮譽事蹟	0IN1
榮譽獎項	0IN1
榮譽與獎項	0IN1
比賽經歷	0IN1
比赛经历	0I<1
毕业设计	0I:1
毕业院校	0I21
氏名	0Hm1
求学经历	0I21
求學經歷	0Ia1
求职信	0J?1
求职岗位	0Ic1
求职意向	0Ic1
求职意愿	0Ic1
求职期望	0Ic1
求职状态	0Ic1
求职目标	0Ic1
求職信	0J@1
求職意向	0If1
求職條件	0If1
求職目標	0If1
求職者希望條件	0If1
注目のスキル	0;F1
活かせるスキル	0;F1
活かせる知識・経験・技術	0;F1
活かせる経験	0;F1
活かせる経験・知識	0;F1
活かせる経験・知識・技術	0;F1
活動	0Hl1
添え状	0Hj1
添付	0I?1
添付ファイル	0I?1
添付書類	0I?1
添付資料	0I?1
演講	0IX1
演講與分享	0IX1
演講與著作	0IX1
演讲	0I81
演讲分享	0I81
演讲和讲义	0I81
热门技能	0;G1
照会先	0I01
熟悉技术	0;G1
爱好	0I41
爱好兴趣	0I41
爱好特长	0I41
特技	0;F1
特記事項	0He1
特許	0Hg1
特长	0;G1
特长爱好	0I41
獎學金	0IN1
獎項	0IN1
獲獎	0IN1
獲獎紀錄	0IN1
獲獎經歷	0IN1
現職	0I=1
生活中的我	0I41
电脑技能	0;G1
略歴	0Hc1
発信	0Hg1
発信活動	0Hg1
発表	0Hg1
発表実績	0Hg1
発表論文	0Hg1
登壇	0Hg1
登壇・執筆	0Hg1
登壇・発信	0Hg1
登壇実績	0Hg1
發表	0IX1
發表紀錄	0IX1
發表論文	0IX1
相关技能	0;G1
相关证书	0I71
相关课程	0I61
相关链接	0I91
相關經驗	0I=1
相關課程	0I^1
相關證照	0Ib1
相關連結	0IO1
知識・スキル	0;F1
知识产权	0I81
研修	0Hn1
研修・講座	0Hn1
研修受講歴	0Hn1
研修歴	0Hn1
研究	0>j1
研究・学歴	0I[1
研究兴趣	0I41
研究内容	0>j1
研究專案	0I@1
研究成果	0J;2
研究方向	0I41
研究業績	0Hg1
研究歴	0Hd1
研究經歷	0I=1
研究经历	0I31
研究興趣	0IA1
研究計畫	0I@1
研究関心	0Hi1
研究项目	0I:1
研習	0I^1
研討會	0I]1
研討會論文	0IX1
研讨会	0ID1
社交主页	0I91
社交媒体	0I91
社交媒體	0IO1
社交网络	0I91
社交账号	0I91
社会任职	0I51
社会公益	0I>1
社会兼职	0I51
社会实践	0I>1
社会实践经历	0I>1
社会工作	0I>1
社会服务	0I>1
社会活动	0I>1
社会活動	0Hl1
社会经历	0I>1
社会职务	0I51
社会貢献活動	0Hl1
社区参与	0I>1
社区活动	0I>1
社区贡献	0I>1
社區服務	0IQ1
社团活动	0I>1
社团经历	0I>1
社團會員	0I\1
社團活動	0IQ1
社團經歷	0IQ1
社團經驗	0IQ1
社外活動	0Hl1
社會參與	0IQ1
社會服務	0IQ1
社會服務經驗	0IQ1
社群	0IQ1
社群參與	0IQ1
社群媒體	0IO1
社群活动	0I>1
社群活動	0IQ1
社群網站	0IO1
社群貢獻	0IQ1
社群連結	0IO1
私について	0Hc1
科研成果	0I81
科研经历	0I31
科研论文	0I81
科研项目	0I:1
科研项目经历	0I:1
程式語言	0IJ1
空闲时间	0I41
竞赛	0I<1
竞赛经历	0I<1
竞赛获奖	0I<1
竞赛项目	0I:1
競賽	0IN1
競賽經歷	0IN1
简介	0I11
簡介	0IL1
簡歷摘要	0IL1
紹介文	0Hc1
組織成員	0I\1
経歴	0Hd1
経歴概要	0Hc1
経歴要約	0Hc1
経験	0Hd1
経験スキル	0;F1
経験技術	0;F1
經歷	0I=1
網路連結	0IO1
组织成员	0I51
经历	0I31
结语	0I11
继续教育	0I61
编程语言	0;G1
网站	0I91
网络链接	0I91
義務工作	0IQ1
義務工作經驗	0IQ1
義工	0IQ1
義工工作	0IQ1
義工服務	0IQ1
義工經歷	0IQ1
義工經驗	0IQ1
習得スキル	0;F1
考取证书	0I71
考的证	0I71
考过的证	0I71
职业履历	0I31
职业总结	0I11
职业意向	0Ic1
职业技能	0;G1
职业概述	0I11
职业生涯	0I31
职业目标	0Ic1
职业简介	0I11
职业经历	0I31
职业经验	0I31
职业规划	0Ic1
职业证书	0I71
职业资格	0I71
职业资格证书	0I71
职场经历	0I31
职称	0I71
联系	0I;1
联系信息	0I;1
联系我	0I;1
联系方式	0I;1
联络方式	0I;1
聯絡我	0IM1
聯絡方式	0IM1
聯絡資料	0IM1
聯絡資訊	0IM1
聯繫方式	0IM1
職務内容	0Hd1
職務履歴	0Hd1
職務概要	0Hc1
職務経歴	0Hd1
職務経歴の詳細	0Hd1
職務経歴詳細	0Hd1
職務経験	0Hd1
職務經歷	0I=1
職務要約	0Hc1
職業概述	0IL1
職業目標	0If1
職業経験	0Hd1
職業經歷	0I=1
職歴	0Hd1
職歴要約	0Hc1
職涯摘要	0IL1
職涯目標	0If1
職涯經歷	0I=1
背景调查联系人	0I_1
能做的事	0;G1
能力	0Ij3
能力特长	0;G1
自傳	0IL1
自分について	0Hc1
自動車免許	0JA1
自動車運転免許	0JA1
自己pr	0Hc1
自己アピール	0Hc1
自己啓発	0Hn1
自己紹介	0Hc1
自我介紹	0IL1
自我介绍	0I11
自我总结	0I11
自我描述	0J22
自我評價	0IL1
自我评价	0I11
自荐信	0J?1
自薦信	0J@1
自评	0I11
自述	0IL1
興味	0Hi1
興味・関心	0Hi1
興味分野	0Hi1
興趣	0IA1
興趣愛好	0IA1
興趣與嗜好	0IA1
英语水平	0IC1
英语能力	0IC1
荣誉	0I<1
荣誉与奖项	0I<1
荣誉奖励	0I<1
荣誉奖项	0I<1
荣誉情况	0I<1
荣誉获奖	0I<1
荣誉证书	0I<1
获奖	0I<1
获奖信息	0I<1
获奖情况	0I<1
获奖经历	0I<1
获奖荣誉	0I<1
获奖记录	0I<1
获得荣誉	0I<1
获得证书	0I71
获过的奖	0I<1
著作	0IU3
著作・論文	0Hg1
著作與發表	0IX1
著作论文	0I81
著書	0Hg1
著書・論文	0Hg1
补充信息	0IT1
补充说明	0IT1
表彰	0Hb1
表彰歴	0Hb1
補充資訊	0IP1
補足	0He1
補足情報	0He1
要約	0Hc1
言語	0IK1
言語スキル	0IK1
言語・技術	0;F1
言語能力	0IK1
訓練	0I^1
訓練課程	0I^1
記事	0Hg1
話せる言語	0IK1
認定	0Hf1
認定資格	0Hf1
認證	0Ib1
語学	0IK1
語学スキル	0IK1
語学力	0IK1
語学能力	0IK1
語文	0I`1
語文程度	0I`1
語文能力	0I`1
語言	0I`1
語言技能	0I`1
語言程度	0I`1
語言能力	0I`1
語言與技能	0IJ1
課外活動	0JB2
課程	0I^1
論文	0JD2
論文・著書	0Hg1
論文發表	0IX1
諮詢人	0Ig1
講座	0Hn1
講演	0Hg1
證明人	0Ig1
證書	0Ib1
證照	0Ib1
證照與資格	0Ib1
證照資格	0Ib1
计算机技能	0;G1
计算机水平	0;G1
计算机能力	0;G1
认证	0I71
讲座	0ID1
论文	0I81
论文与专利	0I81
论文专利	0I81
论文发表	0I81
论文情况	0I81
论文著作	0I81
证书	0I71
证书情况	0I71
证书认证	0I71
证书资质	0I71
证件	0I71
证明人	0I_1
证照	0I71
语种	0IC1
语种能力	0IC1
语言	0IC1
语言技能	0IC1
语言掌握	0IC1
语言水平	0IC1
语言能力	0IC1
说在前面	0I11
说说我的工作	0I31
读书经历	0I21
读过的书	0I21
课余爱好	0I41
课外活动	0I>1
课程	0I61
课程项目	0I:1
课题与论文	0I81
课题经历	0I:1
课题项目	0I:1
資格	0Hf1
資格・免状	0Hf1
資格・免許	0Hf1
資格・検定	0Hf1
資格一覧	0Hf1
資格認證	0Ib1
資格證書	0Ib1
賞罰	0Hb1
资格	0I71
资格认证	0I71
资格证书	0I71
资质	0I71
资质证书	0I71
趣味	0Hi1
趣味 特技	0Hi1
趣味/特技	0Hi1
趣味など	0Hi1
趣味・特技	0Hi1
趣味・関心	0Hi1
身元照会先	0I01
軟體	0IJ1
軟體工具	0IJ1
軟體技能	0IJ1
転職希望条件	0Hk1
软件	0;G1
软件技能	0;G1
软技能	0;G1
软著	0I81
进修	0I61
进修培训	0I61
进修经历	0I61
追記	0He1
送付状	0Hj1
通った学校	0I[1
連結	0IO1
連絡先	0Hm1
連絡先情報	0Hm1
進修	0I^1
進修課程	0I^1
運転	0JA1
運転免許	0JA1
運転免許証	0JA1
部活動	0Hl1
重点项目	0I:1
重要项目	0I:1
链接	0I91
開源專案	0I@1
開源貢獻	0I@1
開発スキル	0;F1
開発実績	0>j1
開発経歴	0>j1
開発経験	0>j1
関心	0Hi1
関心事	0Hi1
関心分野	0Hi1
關於我	0IL1
闲下来的时候	0I41
闲暇	0I41
附件	0JF2
附件材料	0JH1
附加信息	0IT1
附加資訊	0IP1
附录	0JH1
附錄	0JI1
電腦專長	0IJ1
電腦技能	0IJ1
項目	0I@1
項目經歷	0I@1
項目經驗	0I@1
项目	0I:1
项目介绍	0I:1
项目作品	0I:1
项目实践	0I:1
项目展示	0I:1
项目成果	0I:1
项目案例	0I:1
项目简介	0I:1
项目经历	0I:1
项目经验	0I:1
项目背景	0I:1
駕照	0Io1
駕駛	0Io1
駕駛執照	0Io1
駕駛執照類別	0Io1
驾照	0JJ1
驾照情况	0JJ1
驾驶执照	0JJ1
驾驶技能	0JJ1
驾驶证	0JJ1
가능언어	0JK1
가입단체	0JL1
가진자격증	0JM1
간단소개	0JN1
간략소개	0JN1
강연	0JO1
강의경력	0JP1
강점	0JN1
개발스택	0>B1
개요	0JN1
개인신상	0JQ1
개인정보	0JQ1
개인프로젝트	0JR1
경력	0JP1
경력기술	0JP1
경력기술서	0JP1
경력사항	0JP1
경력상세	0JP1
경력소개	0JP1
경력요약	0JN1
경력이력	0JP1
경력정보	0JP1
경험	0JP1
공모전	0JS1
공부한곳	0JT1
공인어학	0JK1
공인어학성적	0JK1
관련링크	0JU1
관심분야	0JV1
관심사	0JV1
교내외활동	0JW1
교내활동	0JW1
교외활동	0JW1
교육	0JT1
교육경험	0JX1
교육과정	0JX1
교육및연수	0JX1
교육및학력	0JT1
교육및활동	0JW1
교육사항	0JT1
교육수료	0JX1
교육이력	0JT1
교육이수	0JX1
교육이수내역	0JX1
교육활동	0JX1
교육훈련	0JX1
구사언어	0JK1
구직희망조건	0JY1
그외	0JZ1
근무경력	0JP1
근무이력	0JP1
글	0JO1
기고	0JO1
기고및발표	0JO1
기본사항	0JQ1
기본인적사항	0JQ1
기본정보	0JQ1
기술	0>B1
기술및도구	0>B1
기술블로그글	0JO1
기술사항	0>B1
기술스택	0>B1
기술역량	0>B1
기타	0JZ1
기타경력	0JP1
기타경험	0JZ1
기타내용	0JZ1
기타사항	0JZ1
기타이력	0JZ1
기타정보	0JZ1
기타활동	0JW1
나는누구인가	0JN1
나를소개합니다	0JN1
나에대하여	0JN1
논문	0JO1
논문및저서	0JO1
논문실적	0JO1
능력	0>B1
다닌학교	0JT1
다닌회사	0JP1
다룰줄아는것	0>B1
단체활동	0JL1
대내외활동	0JW1
대외활동	0JW1
대회	0JS1
대회수상	0JS1
도구	0>B1
동아리	0JW1
동아리및대외활동	0JW1
동아리활동	0JW1
디지털역량	0J[1
디지털역량자가진단	0J[1
딴자격증	0JM1
레퍼런스	0J\1
링크	0JU1
마지막으로	0JN1
말할수있는언어	0JK1
면허	0JM1
면허및자격증	0JM1
받은상	0JS1
받은상과장학금	0JS1
발표	0JO1
발표및글	0JO1
발표및기고	0JO1
발표이력	0JO1
발표자료	0JO1
배운곳	0JT1
번역서	0JO1
보유기술	0>B1
보유능력	0>B1
보유스킬	0>B1
보유역량	0>B1
보유자격증	0JM1
봉사	0JW1
봉사경험	0JW1
봉사활동	0JW1
부록	0J]1
비고	0JZ1
사용가능기술	0>B1
사용가능프로그램	0>B1
사용기술	0>B1
사용프로그램	0>B1
사이드프로젝트	0JR1
사회공헌	0JW1
사회봉사	0JW1
사회활동	0JW1
상세경력	0JP1
상훈	0JS1
성과	0JS1
세미나	0J^1
소개	0JN1
소개글	0JN1
소개말	0JN1
소셜링크	0JU1
소셜미디어	0JU1
소속단체	0JL1
소속학회	0JL1
수강과목	0JX1
수료과정	0JX1
수상	0JS1
수상경력	0JS1
수상경험	0JS1
수상내역	0JS1
수상및장학	0JS1
수상실적	0JS1
수상이력	0JS1
수행과제	0JR1
수행프로젝트	0JR1
쉬는날	0JV1
쉴때	0JV1
스킬	0>B1
스킬셋	0>B1
신상정보	0JQ1
아르바이트	0JP1
어학	0JK1
어학능력	0JK1
어학사항	0JK1
어학성적	0JK1
어학시험	0JK1
언어	0JK1
언어능력	0JK1
업무경력	0JP1
업무경험	0JP1
업무역량	0>B1
업적	0JS1
여가	0JV1
여가활동	0JV1
역량	0>B1
연구	0JR1
연구경력	0JP1
연구과제	0JR1
연구관심분야	0JV1
연구실적	0JO1
연구업적	0JO1
연구프로젝트	0JR1
연락처	0JQ1
연락처정보	0JQ1
연수	0JX1
연수사항	0JX1
오픈소스	0JR1
오픈소스활동	0JR1
온라인프로필	0JU1
외국어	0JK1
외국어능력	0JK1
외부교육	0JX1
요약	0JN1
운전	0J_1
운전면허	0J_1
운전면허사항	0J_1
운전면허증	0J_1
웹사이트	0JU1
이력	0JP1
이수과정	0JX1
이수교육	0JX1
이전경력	0JP1
인사말	0JN1
인적사항	0JQ1
인적정보	0JQ1
인증	0JM1
인턴	0JP1
인턴경험	0JP1
인턴십	0JP1
일외에	0JV1
일한곳	0JP1
자격	0JM1
자격내용	0JM1
자격면허	0JM1
자격및면허	0JM1
자격사항	0JM1
자격증	0JM1
자격증및면허	0JM1
자격증및어학	0JM1
자기pr	0JN1
자기소개	0JN1
자기소개글	0JN1
자기소개서	0JN1
자기소개편지	0J`1
자원봉사	0JW1
자원봉사활동	0JW1
작품	0JR1
잘하는것	0>B1
장학금	0JS1
재직경력	0JP1
저는	0JN1
저를소개합니다	0JN1
저서	0JO1
저서및논문	0JO1
저술	0JO1
전문기술	0>B1
전문분야	0>B1
전문역량	0>B1
좋아하는것	0JV1
주요경력	0JP1
주요기술	0>B1
주요성과	0JS1
주요스킬	0>B1
주요프로젝트	0JR1
주요활동	0JW1
지금까지한일	0JP1
지원동기	0JN1
지원분야	0JY1
지원직무	0JY1
직무경력	0JP1
직무경험	0JP1
직무교육	0JX1
직무역량	0>B1
직장경력	0JP1
직장생활	0JP1
직장이력	0JP1
집필	0JO1
참여프로젝트	0JR1
채널	0JU1
첨부	0J]1
첨부서류	0J]1
첨부파일	0J]1
최종학력	0JT1
추가사항	0JZ1
추가정보	0JZ1
추천	0J\1
추천사	0J\1
추천서	0J\1
추천인	0J\1
출판	0JO1
출판물	0JO1
취득자격	0JM1
취미	0JV1
취미 특기	0JV1
취미, 특기	0JV1
취미/특기	0JV1
취미및특기	0JV1
취미사항	0JV1
취미생활	0JV1
취미와특기	0JV1
커리어	0JP1
커리어요약	0JN1
커뮤니티	0JW1
커뮤니티활동	0JW1
커버레터	0J`1
컨퍼런스	0J^1
컴퓨터능력	0>B1
컴퓨터활용	0>B1
컴퓨터활용능력	0>B1
콘퍼런스	0J^1
토이프로젝트	0JR1
툴	0>B1
특기	0>B1
특이사항	0JZ1
특허	0JO1
특허및논문	0JO1
팀프로젝트	0JR1
평판조회	0J\1
포트폴리오	0JR1
프로그래밍언어	0>B1
프로그램	0>B1
프로젝트	0JR1
프로젝트경력	0JR1
프로젝트경험	0JR1
프로젝트수행경험	0JR1
프로젝트이력	0JR1
프로필	0JN1
프로필링크	0JU1
학교	0JT1
학교교육	0JT1
학내활동	0JW1
학력	0JT1
학력및교육	0JT1
학력사항	0JT1
학력정보	0JT1
학생활동	0JW1
학술대회	0J^1
학술대회참가	0J^1
학술발표	0JO1
학술활동	0JO1
학업	0JT1
학위	0JT1
학회및세미나	0J^1
학회활동	0JL1
한마디	0JN1
한줄소개	0JN1
할수있는것	0>B1
할수있는일	0>B1
할줄아는것	0>B1
할줄아는언어	0JK1
해온일	0JP1
핵심기술	0>B1
핵심역량	0JN1
핵심요약	0JN1
행사	0J^1
행사참여	0J^1
협회활동	0JL1
활동	0JW1
활동사항	0JW1
활용기술	0>B1
활용언어	0JK1
활용툴	0>B1
활용프로그램	0>B1
회사경력	0JP1
회원	0JL1
회원자격	0JL1
훈련	0JX1
흥미	0JV1
희망	0JY1
희망근무조건	0JY1
희망사항	0JY1
희망업무	0JY1
희망연봉	0JY1
희망직무	0JY1
희망직종	0JY1
"#, r#"0000000000000000Xl^]0000m8BI00000000TM\h00000000PTUG00000000\VGmh_<D000000000000T6]^P@<h=01D8Uf60000hF<M000000000000d<RX00000000
00000000@5@c0000I2hn00000000<:i50000000000000000Q7@n00000000H^\L`P\hlWQ3H`^?E9<P00000000000005>b00004B110000000000000000m1740000
00000000XS_j@lMSm81`000000000000DhR^0000000088Vh000000000000Pl`K000000004?\]4OcEDm<b<mol00000000<E\<0000Lj1l000000000000<\SC0000
HVn=000000000000000000000000a74A0000LNnG0000\[hJ03GHLg3A0000000000000000TDlc000000000000d>fQ000051Q^0000000000000000THcjPBQU`_B9
0000PIKIL]S1LYcb\;_b00000000Hi6X000000000000000000000000000000000000@ITX00000000dYjH00000000<]>o0nbh000000000000HYVbd`i100000000
000000000000000000000?b=`YQE<[T`Q5iV00000000000000000000T1KK02mZ<8kXl8`@LU=]h`H@8=<2lUJTTm1VP9A10000Tc8I000000000000dClA00000000
d1?70000000000000000HhjR0000PPL7000000000000@AhIdS@`L7:W\<P50000h;TO0000XW;[0000000000000000@80@000000000000<^R>LeLXPN`O4MNi@8[E
0000000000000000000000000000000000000000D0kL00004F03d]\X00000FO@00000P;B00000000000000000\?N0000DSYI000000000000XJhF\Z]T0000H1BN
0000000000000000000000000000<XJg00000000T0[aX4gU00000000XV=G0000000000000VXH000000000000000000000000PRok00000000LGKE8W@=00000000
00000000`mBc<BS=P:6d56Jk41a=000000000000DSX=0000000000000000A5HK0000000000000000000000000000H[WBHUUd00000000hJL10000000000000000
00000000000000000000000009nf0000@Q^4`lPJ18L?000000000000000000000000`OeW4mB20UB6Dc2kTh<8000000000000@9b40000HkL400000000X2oI0000
00000000TJ]A0000`6EQ0000dQXl0aRj@`V500000000000000000000`IeiPZO00000\691T<<:\DB<LJB\XYWelZiF98W?00000000@@IPP1cG@5K8L^mL0U9k0000
]40F0000000000000000lkgS0000@4h80Gl?HPjj@EIT8C8]<ZbV`l7X000000000000000000000000000000000000DBec0000hBBh00000000`0]F4:FRPC96l<BG
X:Tg<P2]\[<e\lIl0000000000000000=1l>Q5OM000000000000000000000NZG0000i3DO0000`4PLP\;C0000`;8\TIEH`Ogg000000000000@=0MHhkS00000000
00000000000000000000000000000000Hjj<XER0`:gl00000000`X0Q@]9`0000LNRW0000000000000000000000000000`FgHhKC500000000000000000XVK0000
0000000000000000@4_500000000000000000000000000000000\L_<0000@5B_000000000000lXm?0000000000000000000000000W_Ei1F;00000000T`dc<U?`
000000000000e:5kDGA700000000000000000000@Qhl00000000000000000000h8;<00000000Pl>0d1N8i4]@0LV400000000X>jL000000000000000000000000
00000000A3eZ0000000000000000000016O`00000000\R;Pe9Rd0000000000000000HIdDlm7j0000lF^k=78Fl`1nhLO^000000000`mP41kB0000000000000000
000000000000000000000BlK00000000TA<`00000000000000000000`;dE0000000050IP=0mI00000000000000000000000000000000@EAJ@9D;000000000000
00000000D7OP0000I55F000000000000000000000000000000000000<C3W\TM[HXcJ00000000`:7[PG4G0000000000000000<k2G00000000`BMPLT[j85CO4kdY
I6;ALKYVP[`:A:;b0000=8VX0000DTLV0000l40T0000<I`V000000000000000000000000000000000000hH?Hl=eK000000000000000000000000000000000000
00000000lTbjXngl00000000000000000000P4C68BN\i:0U`0X4P8EIXcEV<lel00000GDE0000000002e`8ZD^00000000000000000000<HE@lL7O@PGHlQ_iQ4TO
0000hKmSdm;O0000dH3Q\[Nfm7Ef`B\WDON5000000000000000000000A`@i5RH00000000hK05HV^i]9\9hlAMTY0U00000000l]5^0000000000008YTdY9K20000
TP7I<7k\4\a`H:Mf0000@T\mT0In@[Zii7E6djA\00000000i67o00000000Pmjh0000000000000000@Zgi4@j;0`;g00000000\O_OHULZ0000000000000000`3<8
h;Tn4B8llCgYhdnP00000000000000000000000000000000000000000000000000000000000000000000000016N78L0=H@S\0000Y:8S00000000000000000000
000000008lB9LZfV000000000000Q7750000@K5FDQBG0>k30000000000000000PogQ0000000000000000000000000000A4O?000000000000i5Mm00004N998XAQ
0000000000000000000049`P0000X2S^LHHbU:3[0jgk000000000000000000000000`]g;0000000000000000@FRS0000LE_300000000000000000000L^LZ0000
I9TY0000@1NE00000000dUPn\B_c000000000000XD`20000E8X2TD`a00000000dB1M0000P;g942IU000000000000000000000000000000000000P<L7TQ`o4Ri`
\>9ST6c\DkBGdKG999804nD4la=Q0000lU9G8;GA0000`:C10000`JCNl10100000000`NJdDi[f00000000000000000000000000000000Tmk8H?3mXiKUE29g0000
00000000DUN000000000Xg]O000000000000455700000000LZjo<eb`P8T;0LQI0000dglP00000000L0:V8Pj70000m7W30000000000000000U06R000000000000
L:J\dH;Q4UNK`md?86gF@\_3HLAo0000TOYZ0000U5Fh88cl00000000<F=d`TG_00000000000000004PTZ0000E5c>Q5VHA9;90000000000000000000000000000
<::Z0000000000000000000000000000`O[6000000000000000000000000`7Dd00000000000000008S8C0000X@Lb000000000000000000000000LU_000000000
000000004gid000000000000000000000000TAR500000000DLlh\PC50000`QB\@B\:0000H3hT4;cnLGQ<HUh;0000000000000000Y7oV08UlPI^MD^6a0000h69I
00geHJNkdP6M0k02X18T0000000000004A2A00000000hY8;PI7Zh?]m0000000000000000000000000000000000000000Y4<I000000000000000000000000@>Nl
000000008_MJ00000000Hg=U00000000000000000000@6YS0000000000000000@`gBlfD`PUWD00000000\INYl<0?8?n>i7cH0000\d3W0000D4_JdT@]0000X0GQ
000000000000DCT;h`UW9:5G00000000000000000000liJ1\AF<00000000000000000000PJTR000000000000000000000000D7bY0000`KlX000000000000030?
M9PH0000\2\dH`;TY3f8000000000000000000000000m4ne0000000000000000000000000000DM[HTWS00000000000000000XK<A0000lOMC0000000000000000
000000000000000000000000000000000000H=gQ0000Hca4DH1f000016gW`<I7X<5X00000000\7C7LX8\0000l>2\4R?90000A0fDdC0B0TTn00000000PKHM8H=i
0000000000000000\_H0000000000000XYX_000000000000l8HX=01h000000000000]5510CCm0000D>b[0H:D`651DVGXHWd>h_5EXQ`600000000000000008\<P
LX3NTMQ?000000000000000000000000E91:0000000000000000TcLC4;oYL^@1000000000000Dj_]00000000e8Eg0000H\ih<gkQ00000000000000000000`JkI
HR]MhTb[00000000lFoV48_V`DnC<_SC0000E0@W000017cl0?J9l`D^E4LW00000000000000000000dCYblcQ3X_UGdGhT@2[H96gE0000l:U9DJf40000TGHBD1eT
0000`Ig\00000000T4NO`_CUP`:bda<L<GCZ00000000000000000000e7jV000000000000000000000000I3?900000000000000000000<feL0000000000000000
0000lDQK0000000000000000D4XM<Ja;0000DSScD:MJh<LEDJ__0000\>1g00004EDK00000000`Ea6L?<:4PFD00000000`OFJ00000000<gKO0000hR5700008XG6
lQ8900000\[M0000TF?i00004<Ag=8>\4Dk_0000000000000000000000000000D^@G`iXj00000000000000000000000000000000000000000000<<;T00000000
00000000000000000000000000000000@5U`0[Rm000000000000Y7aV00000000000000000000000086Cb0000000000000000000092d]00004ZeL00000000PRK>
`6Og000000000000P\FWd]7Z000000000000000000000000TED2X5Ag0000lc^o000000000000A90n`XB^PEH?dhDiXSA_4^_B0000@m>700008fR:m5@G00000000
0000000000000000XCoj00000000@EZ=PXTFT4AldQ5g4OaB0000<gRA0D^Vi:<[0Emc4M_500000000PeS^000000000000\[7f00004YRSd7a\lO?c0\eJ00000000
@A4`0000TWXeA5GLH;Bi4==HDa@D`DbJ0000]3_9`M<_<SV]00000000hXCS0000`Kn:000000000000P:WH`T6KlT^^DW>[0[HJA1a=4iiI0000000000004BYm0000
8BFI00000000\l`^00000000l0d`d;djPBk_<GI1\03n0000000000000000000000000000a7h70000D@9^00000000\Ido000000000000000000000o6e00000000
H[7D<>T20000<;MJ0OS=8^2WI8dG000000000000U4b20LXW=3IY00000000@6Mo00000000000000000000000000000000000000000j64<VI3Lb8e<?_i`YBj0000
HLHn0000000000008cUi000000000000\?bW<VQa000015a:HOC1l@fI<k]E00000000L][U@ilQhk9i00000000dEie\@_o0000000000000000h_<U09lETlgF0000
000000004ej\8Y270000000094W10000HQXR0GWD\gXH00000000000000000000000000000000hBhOXh9800000000TP0E000000000000000000000000PkoY0000
0>LY`G@g\V_g00000000LGo=0000000000000000P3Ga0000d_AH0000000000000000Xm\@00004AglTHW[\K3>`lFB000000008H0QLTj:4moI977M00000000LA8[
00000000000000000000XI9CDToj0000`n<;00000000000000004]h10000Q6IH0000000000000;_K0000000000000000000000000000000000000000P^4K0000
000000000000\@Tn0000T[mA00000000dSKF0000`VLk0000000000004NfELk69m::<000042cGTRXm000000000000000000000000`VmQ0000XBE9Q8b=@[e@0000
0000d`JeLjPn00000000000000000000000000000000Db:300000000000000000000000000000000h\2NLA0l00000000Y7<K00000000000000000000D`L>0000
4R:GX3of@lNc0000`\o^ho@H000000000000Ld1nU0R2\G;BPLbgd[8C0000TEY_000000000000DANQ\^Me0000PAgPhPe40000<`RDLe<V000000000Q]D00000000
000000000000T11oT6\:00000000PPi500000000HT;G9:8A0000000000000000000000000000DCNH@T3C8B=R0000000000000000l^i<`J>U000000000^TMH_k_
00000000000000000000lC[n000000000000l0`e00000000XJ`d4[Sc`Q?4PUZj000000000000000000000000000000000000H77l000000000000P_Hm00000000
\@>30000XK]e0000000000000000<9Uc4\Z9hJKbHHX>4dIi000000004eVh0000LBPl000000000000000000000000DHml00000000lj0]00000000000000000000
0heX0000000000000000hAZh0000h^YL00000mNL091k0000LfaadKTo000000000000d\^W0000000000000000000000000DDg0000hQl;0000HIVF000000000000
i6OT000000000000000000000000000000000000X>dW00000000PWh:00000000`09D0000000000000000XAcC0000`Ybi00000000000000000000000000000000
99Tn0000000099]>0000<\mAi7[800000000000000000000i8=NlUM3LZN900000Wfj0000TYP]`ZjT00000000U8^;000000000000000000000000000000000000
0000PEmCHF:n0000@LeU0000@NRDD`cE0000000000000000dORM8Z[d\_2Bd89P0000@3Ii0000000000000000\2BJXMV2000000000000HhCZ54YM000000000000
=8HR0000d;8k000000000000\J2T<CMa0000000000000000000000000000000000000000<396h@9>\QMT0000\PSA000000000000hI;J0000XMW@000000004O:_
0000T5XW00000000\:B<0000TBo=LE;Z0000000000000000@E^80000000000000000LERHlIO3TL;f0000000000000000000000000000H@57Hn8>000000000000
D<mD0000000000000000XX[28CV`D]cd0000Y5D[000000000000\O>Q000000000000LDF;0000000000000000L`[P0000000000000000I7`<000000008UHd\g^K
Y45S4MQV000000000000X<I^00000000l@7G000000000000`F;JPINIlJFgHPcD00000000000000000000<7dJdoAWLjfcP7:f00000000d?M?DNkj\W3R00000000
0000000000000000000000000000E9@g0d\d0000000094AJ0000`oOO00000000000000000000000000000000XRkH0hOF000000000000000000000000\J9RHX@a
0000000000000000PR8d0000`9X;l^A100000EkYPZ`S4Tfk000000000000`kkJ000000000000Poom000000000000H2?dP;P^000000000000TBa500000000<\C<
000000000000Q8<mH5Xj000000000000858E`Z=65:@90000X7AC0000000000000000X8_<000000008NS100000000000000000000000000000000000000000Qcl
dHj]0000\Qe6HI880000000000000000000000000000P1a[`6Ni48@aT=^f00000000l[Ck0000dE3@0000@2g\000000008FQe\7Ef0000h<cl91dUM46O0000P0DX
T:iI00008:]MHCQTDH>7000000000000000000000000X[mo000000000000d>;L8l5N000000000000000000000000000000000000000000000000Lg<W00000000
00000000000000000000000000000000Q4Fi000000000000000000000000i2L`000000000000000000004FN10000h8cM0000@8RW4>1M000000000000Q6h8lR;:
d?;L0000000000004Bjo0000l?Pj000000000000dGMm00000000m:85000000000000XCiN0000<F0KdQ2R000000000000PP<\0000000000000000000000000000
PDTk46<NA3cP0000lOoZ0000D7j]TH4A0000HWDeTHD100000000\YER00000ehU0000P8jU`I_LdZo800004OP116d9000000000000HSF800000000000000000000
0000m1V3<CcY0000<G==hWG70000000000000000000000000000000000000000T;I60000000000000000@FoIPm7R0000000000000000L63L000000000000i5b0
H2HM00004;gkLKmh0000000000000000lX4SM8eg00000000000000000000PhQS000000000000000000000000lEPhLA=300000000000000000000I8>n00000000
000000000000000000000QC[\eg^XEW?0000000000000000000000000000000000000000000000000000000000000000PFDg136B000000000000a5dF00000000
0000M6Gk00000000000000000000\jl393oM0000PCGVe0^DI5XUQ9`C00000000000000000>@oPCC8\6ggD>N2dBVGP8]aLM7XTE9mDKX>TSnY0eEjhbVTlh>3hOSa
@AVk@RL`0000DQF<0000P94`082j`9^Z\VNN0000000040@L00000000<MSR0000H2m>LYCZ000000004B_==6]70000000000000000000000000000Y5h<D0bW0000
HH<]H[oNI9I^0000M6jiToL>000000000000d03a00000000000000000000000000000000d1?El][C`]_I00000000@Q@U0000000000000000000000000000@aMo
h=EFe3C5DY[30g[I\=j^00000000000000000000000000000000000000000000P^HU00004JK@0000000059SN00000000XSfL0WNn000000000000<8A:lBDj0000
000000000000Y9[L00000000hC8RXS6`000000000000000000000VIA4A3?hP6`8ZC[4D8i0000LV[O0000D8Y<a3`_lO6@000000000000H8db0000`98F00000000
000000000000l1O>lGQP0000T6B=TBnJU4mT00000000000000008[GN0000457;0000000000000000000000000000dWkf000044GT00000000@XSe00000000T_ko
0000hRRaE02L00000000000000000000e7_jHnTb00000000000000000000000000000000LZHG0000467b8P5B00000000`P`_ldcF00000000HWI\P]Tl00000000
00000000000000000000Ph31l`kh00000000E1Pb00000000la0V0000PIiI8ZMZ]1oP\kK<DDBT`GLdI3_Q0000H;k<00008<C\U4n200004FXH0000000017b40000
@4F@hFQ5M0UY000000004<FS0000`H;blOMOHNlnd?f6hUDh`a3E08gWTa_`\:<W115=H3OTH?4m4Ai?Y88PdEBiX@bD54WI0000<OWi000000000000000000000000
0000000057N]000000000000e44?00000000<YOk00000000T]D;00000000`1Dk000000000000A6I6d<?1000000000000Po_RPC^C<]>MDM[V0000L1VM00008GEI
0000000000000000\WKjh?Wj00000000\6hJP\dM0000000000000000000086E10000000000000000d8AQl^D10000E9PZXhnX000000000000\IoG0000<54[PNhO
00000SWG0000000000000000\Z2cTXXgP]j9000000000000000000000000lQb_@=MS013_hPV`h`NG0000\2Xh0000000000004Jm3@ba9HAVT0000000000000000
000015<i00000000000082VV4iBg000000000000<UaID4Eg<Fn_XSIn0000d2]Z\;C@0000d\fX0000LZC2\]0c0000000000000000000000000000lD<I00000000
8kk\0000000000000000@CScTaab000000008:4=0000X?4Z0000000000000000000000000000hRO_dll3TmcXT<S^00000000`=cc0000`0W=0000l34_00000000
00000000TTc<00000000000000000000\]3[00000000PS:G0000000000000000000000008DJl000000004i5500000000000000000000155X@WJ3I7mX00000000
m4Wjl3Oo0000000000000000`S<Al@Mm0000000000000000L@[mI4_PLQ6C000000000000XmLL000000000000<U]DX>4i95`hHESA00000000000000000000XnCI
0000@HTZ000000000000PBYHhQeKDblKd^N90000XFYe000000000000XLS@92a9Q7OS00000000PjZKl=jA`]XUhZ<d000000000000000000000000000000000000
LZA;000000000000lCgB000000000000000000000000000000000000L;jQ<>Fj8`2KE4Bg00000000000000008[G00000`703l<3[U1IW0000<PA5lkM40000lR3_
00000000000000008GAE0000000000000000000000000000T<mc0000000000000000000000000000<mdU000000000000000000000000lW1Q0000000000000000
00008oLL000000000000D2A50000d1mgT9368=V?4E]6T60RPVai0000000000000000000000000000000000008G9a41bU00000000000000000000\JOB0000hEl2
00000000000000000000dUMM000054D5i1R?P4?\E60I00000000000000000000TKH80000M1ce00000000DoHNXUJmT?7c`gl00000DniA00008DY\0000X2KiDFdR
98QH0000000000000000l9RT000000000000000000000000XdkG00000000\Hjj0000000000000000TBRU176W0000`7[c000000000000`XH]lU3l00000000LkE;
dU6D0000T[>LI9n9000000000000X`VU0000d9\2@Yel00004N`:0000DWLi0000000000000000i8lQ0000000000004]jh0000000000000000lH>F000000000000
00000000X2Y`H8QkM0kjY8Ti000000000k?700000000XNMY000000000000l9JX8Y?e\6HO161l000000004BCe000000000000000000000e=[H>WC000000000000
0000DIh]00000000Q95?00000000000000000000@J[?00000000Y2HR00000000E1@ndQmh`SRH0000lBP10000000000000lVU000000000000DRVK0VNhha1Z`]Eb
00000000000000000000447Q000000000000X^RU00000000000000004gV<@SKc00000000HZfF00000000h2UQD9ZH00000000T;IMP<5AX?]M\NPSi8OH00000000
000000000000Y0Ze00000000h]4_541Z000000000000000000004=[U0000000000000000000000000000`FDC00008oVT00004hPo4?8=0000hIUC4QUGhoYF0000
000000000000Y7S40000d\kM00000000<Hm@H?hWDmKg00000000H?h=@8:G00000000DMgX`^5i00000000TOXC0000000000000000H=I7<2b]00000000000055gj
0000`ThUX\O`Pg7F000000000000hT>XP_f^@VQI00000000000000000000@;fk000000000000000000000000hm\eH:hG000000000000T?UY0000000000000000
0000P7B>0000TM`=0000`Q_U<nlCXaP_41lc00000000000000000000H?g>L9=70000l69WhZL;Y6`:Q8ZZPMX_0000000000004E4m\ogf0000hY=DPD[c@dcm0000
00000000`TVn0000U6T7000000000000\A[bLFb80]^L0000@@;R0000000000004JGh0000lNgT0000@4gg0000000000000000D8Z5PH`X`M60lBmQ\?UnlHN:\mZW
Y3ga8FCm95]DM8B40000I6?7000083[:00000000HU\ZXH728]6E0000\RhCh3HV<7GJ\OA^<YB@l@Ha000000000000000000000000LJhVdR`7XFB[U5CD00000000
A8o6000000008RUX0000<Y?XLTB\0000h\A=0000000000000000hX^DI84]00000000dBI<PDm>00000000PH`l009R`L?[<hS600000000@Wn^HK@>00000OR3PlhX
d\3WleQeD@aQ\I?b0a[hdn@100004Rh_0000\O_iDm6f00000000\LdX0000e:=l000000000000`@=:@HPG0000000000000000h>cF00000000000000008_:n0000
0000D3T00000000000000000000000008j7Vdchg0000000000000000000000000000dR30I00K000051P100000_G70000D]?o0000lYZ[H[E\0000LQJC08HiLl8K
00000000000000000000@8dSlN1a8[08`1fZ000000000000000000000000HeHA0000000000000000\WaZ0000000000000000hL76<nnXP01Z0000000000000000
00000000hKDhe5V300000000T\ZNa76300000000\O[H0I=P12e200000000000000000000@ROL0000m4LE0000lVbM<jY_000000000000<7Zd00000000dOVoPlo3
8nZD`DQk`mJJ`\b7@KcP8iYYE1j70000000000000000000000004Y6T00000000@VoUH>`G000000000000e3bcTMRXP;=2X`fL0000000000000000TfY\00000000
000000000000Xm:I0000ln;ZM8nR0000]0EO00000000T13HL>\_XAnEPYdE<]:H0000DXnldLg^000000000000000000000000dkjc0000hBdE0000000000000000
0000000000000000Lf?10000TSMd000000000@EV000000000000000000000000000000000\l]dEHK000000000000lafV0000`h;j000000004J4<dPU=00000000
8E``00000000000000000000000000000000000000000000P1K0a4I9L4K_8e?1X1`700000000000000000000000000000000000000000000000000000000@IOX
I5Z\I6Cl000000000000000000000000T:?K00004djHX\e:lTYLdCU]\]U]i8loY9ek0000PN:00000000000008W<J0000000000000000000000000I=_00000000
4QPI0000000000000000000000000000@CR<<X=30000<B39LQm7000000000000lPZ3000000000000L0AQL@`S`;hV000000000000L1g:000000000000190D`3cZ
d88d<X23h;`FlGcB4\QL89[UT4<hHB7<d^m^0000000000000000000000000000860E000000000000P^B\0000\EEG4Z^OX:[dHFCa4>>Oa4`j000000000000lJ1k
D`gi00000000=6NI0000i9Qh000000000000d2R80@[C@GN80000000000000000h6F<00000000]6MYTI5Y0000TC5OdCEI000001IM0000l?T<D=\P\E6k4d[Pa8eI
TRGDM89g00000000LH4olWdKH\?D000000000000000000000000\F8G00000000@ciVTZ0G`d4]0000000000000000d9@b0000DL`?@nea00000000000000000000
hH<@=5`D@:<f00000000@\]H0000<_3jDMk`L@Y`\`I@000000000000000015;m00000000LO57000000000000\8>kLXC^0000000000000000Pma_000000000000
0000000000008j=^i4RTd;Akd_;j0@f7hI7MHna=00000000000000000000000000000000l45XL<VgdL=E0000@IVe8XnS@Zc_00000000H]Yl00000mQ:HPJRdU`S
dWZWdBlm0000000000000000XZaM000000000000\lUE00000000T?:IL^\=0000hFL_8ZG700000000000000000000000046ZhD1PU00008H4Z0000000000000000
000000000000000000000000HCZj@kF`00008EbN0000000000000000XllC00000000\RCA]1=<00000000000000000000HDXa0000000000000000000001Uf0000
0000Pa:a0000000000000000000000000000`Gb60000000000000R?b5:;J00000000M5g4000000000000000000000000000000000000000000000000Hd5YdE0:
00004C>LX``Bh<^la9980000XPlND;\G000000000000000000000000000000000000`9\O000000000000000000000000000000000000000000000`Tg`EHX0000
000000000000PfAE<K:^X]T:M5fP0000<CDAXI1NL_j_00004Z890000000000000[ZLH8g20000=4<100000000000000000000\J:MY9fg00000000hCIDdLN_0000
00000000lJ2F000000008j?`00000000Q8T<hl]l000000000000l4D@00000000E1VT0000@Mm9000000000000h^QM0000H0c;000000000000Tb\e000000000000
0000000000000000l3gZ000000000000@02h00000000000000000000000000008_JX8BEn0000000000000000I6=ZI8KF0000`^JX00000000000000004GJRLV\6
00000000000000000000XY^i0000Daa20000T_`B0000`;0L00000000000003=S000000000000\_oY000000000000PYW<00000000000000000000=7Qf00000000
000000000000T@@>0000000000000000lC3C00000000\U[Y<5dP`JM;`_l_]7H30000I2^K00000000000000000000E807000000000000000000000000000096^]
000000000000\9j4XXon0000000000000000000000000000]9F^0000000000000000000000000000000000000000T=K90000000000000000hWTh000000000000
000000000000LBJ30000000000000000000000000000U2EC0000]7^>Xm0=0000000000000000\9ge0000@P]_00000000L@:NDO1QdLUJ`:<800000000dDa80000
0000000000000000000000000000000000000000000000000000P@kH0000lFPOd^\m]8o`0000000000004VoD00000000\IJddZ>\8k>ee8bI0000Pd=:@G_W0000
H^>GT\2iDNeVLCLo`F:T0000e92Z0000000000000000TcWC<eRP000000000000@G\T\BMb0000\K6NP9UX0@Ke=6Pkd<=ai7mF0CTV00000000000000000`fXPOKL
000000000000P?11XU6k57hU0000i4]^0Wch\m=:m77_0000m1Ec000000000000000084g?M8K4000012JG00000000DioCA5;O0000Q9Y9XY1Y00004F@ILZAZ0000
M5K60000PLOL0000@YPm0000m5jL@b[Q00004YBSE1AZ000000000000DT2S000000000000000000000000000000000000000000000000hnE@0000000000000000
000000000000\ldCe5=e\lUhY0FUM4E=PC?H0_cihcQSXjcCL?jY0000d@?f000000000000H^1AhUeG00000000XVi@@lD500008=WZ0000`K^f0000000000000000
H>8fh>Qe0000X?8M000000000000`e3U0YJi`>gRhB^W000000000000000000000000\@io0000000000000000M6EF00000000Y7AO00000000000000000000lP9l
00000000PCBLDI9RlRcN0Vo4TXn>LcDF<gJV00000000000000008F1_000000000?Y8000000000000LGhC000000000000Ddg1m2;>0000LLIA000000000000DLef
00000000000000000000lRBj`9`d8I_o000000000000l3bD0000TGLH000000000000000000]n<I5=00000000DLHC00000000PTf4l45F00000000<BCR\099TK4>
`O\U`\A[95;a@>XPM:Ab000000000000000000000000000000000000lPT4\SAPhZNSQ5EfLS`n0000I1FihHNRhaO:0000000000000000Dc8a00000000`n0iTLG@
D;V`000000000000d4De0000000000000000000000000000000000000000T0[>@fZC000000000UI6@3:Y`n=J0000000000000000000000000000To4ATLfcXDSX
0000000000000000=5d400000000l<H\00000000TLoI000000000000d7FDlGck0OX\00000000\7P:LXTg00000000XIKmX1B>56`R0000XbcSd`7KhfgF0000908A
000048WBX;5>H]42000000000000000000000000@Ql`A24N000044QTTAXad65i0G\a000000000000<CDP\D7=00000000000000000000\ob10000000000008S@4
000000000000@A5j00000000000000000000000000000000dB[UTSg`m8Q3T8mK00008HAh00000000000000000000T0ja\GNFlkIf000000000000000000000000
00000000Y9l7h=88T>i@0000000000008\Mj07cP00000000M7hC0000000000000000T3AY8Nf60000000000000000@IkB4Vmg\_>6PXXS]4Qgh^=30000X3>o<>Ia
<C4g12940000hn^iXHUTa2S20000XV<U0000000000000000\IQK0000000000000000A7TZ0000000000000000<Md<00000000585A00000000I6B100000000`3[X
@`OEPHan0000@>8NlW2E0000000000000000`T6;<Co[8@hND8Gm`YV6DEVD@SZA\lnF000000008Y4Q000000000000DTCI0000D`7Z00000000l2dgA7gA00000000
P95d\P490000@0`V00000000DHd]0000hf<g0000LkKN0000000000000000]4dNi6U6T`hE`cdi0000000000000000000000000000000000000000dM;JHdOO0000
0000]0E100000000000000008?Yl0000HNG\00000000000000000000d@Jh00000000000000000000TSkULjgF000000000000000000000000000000000NL_0000
LRTn00000000000000000000000000000000000000000000000000000000hLi;0000hF=L00000000000088oh\7So0000000000000000000000000000]8[A0000
0000X=3Fa9E;00000000165200000000000000000M]?0000lTPZ0000000000000000PGIH00000000@ISZ00004AZL00008BKX0000XAK10000000000000000Hd>@
0000LPPB00000000000000000000000000000000L\G:\oeQ000000000000M8DS0000000000000000H5VX0000000000000000dPha8nmk0000HW^D00000ZVK0000
lanmX?DNl;AX00000dS10000\1Gg4JXY00000000@OCl0000\2aN<QV>0000LnhU0000000000000000000000000000<`ff00000000000000000000000000000000
00000000<22<00000000D8MI000000000000\:]]00000000000000004DIG00000000TAkM00000000000000008:NUM8hjLThf0000000000000000000000000000
`dUIPkR30000000000008`J600000000000000000000TTmC00000000T0VPi41300000000000000000000000000000000000000000000XYJM000000000000XgFQ
`DTM0000000000000000dZ?S4KAo00000000000000000000000000000000HQj=TZ8m@[3e00000000<FEJ0000000000000000HXP;8n9^D]CO00008=RcdJQP0Q4?
465Uhfke=1HTPH8U@JH7DkI2]5iD=6=H96F]`1JTHU\CH?^NhXf84\CMm6\A8m3cm8N@8I^oe2l7a4gf0000LW\fX=?l000094Td00004_e:m1g@00000000H^9fQ8\g
T4HS000000000000Ho62000000000000000000000000hIlW0fd]dhcH000000000000000000000000000000000000`Z@c0000000000000000hNU?000000000000
L0>70000000000008FnmDPnF0000hAnn000000000000@5344gGH00000000hTa<0000HI?K@`O3000000000000E8O<0000000000000000ToZQ00000000L<b^lX[_
0000Hgnf00000000P3OA000000000000`o:gXVEO00000000LY\Oh7KG0000DZj?LTa[H_=900000000=:5YL\:M000000000000T4JG00000000D^ET00000000D[lC
0000@X^\00000000000000004n@A0000\PVR4JHb@2K=DV[8HBBP<lTLlYd44GP_000000000000000000008=_E0000`MnL]2MS000000008H7hM2c^000000000PjP
d:Sf000000000000X9d?@5HT0000T8k50000PK=4`T<f0000P11C0000000000000000dT>3lc?100000000000000000000000000000000LV450`YIheY]0000A6CW
0000LnIF000000000000000000000000000000000000l8QKP`lQ0000DBU\LOb4000000000000000000000000X\YR8j6L000000000000000000008CjN00000000
00000000h53VTK`mlSEWXkad000000000000000000000000000000000000L<2O00000000HW;G4\gA0000DYLE0CJ000000000000000000000000000008cc=0000
0000TE4?4aEk12DV]6c700008YkJ4lOj`ZUV\QfaT\5D`>m`XfSnD8@H0000LddH00000:\c0000000093JX000000000000000000000000HEd=000000000000T^>h
Y5]bh_M30000000000000000@5Q]P@jh`6:DhC\W58<L00000000000000000000000000008BJ`00000000`7<N`S_]@hRJ000000000000\AS^0000X?Aj0ET80000
hRkf000000000000000000000000000000000a330000d:l?8RDX8CNmD[Pga6LH00008DWH@0JcdAHP000000000000LYO500000000@3Ri00000000L_Tn00000000
Hko:00000000A0=30000000000000000000000000000000000004Al\000000000000XmF:0000M89OU6h\0000TK0J00000000<@ad00000000P@6XdQSK00000000
0000\UbV0000@BfQ000000000000@mXIh>Sb0000000000000000@W<\PbTC00000000`V7C00000000P6KN0000000000000000XBHX\H>R4<T\XMIoXg5l00000000
\PFk4:j90000H<PDdPiJ`]H60000=4@f1:C`4?8m00004:dE0000000000005:>S]4>500000000000000000bh>lfDDdg>EE3Ef4?C4I8YI00004E0SX[Q800000000
00008PQ<000000000bee000000000000000000000000000000000000000000000000000000000000TS8n0000dPRb4Va20000000000000000<ccY00000000`>5B
LPbM0000I9jil1=mP7_i00000000TL;I0000000000000000000000000000000000000000000089=gdB4Gd1``P<flT\?b<2_OQ3>:P?RA00000000000000000000
E7]l00000]kK00000000000000000000000000000000Hnk^<WlT0000000000000000T<V1Q1fM0000HK2j0000hF7o57BiDVfY000000000000000000000000TQAA
00000000h8E=04>U0000000000000000000000000000000000000000TmHg94=c00000000<<EJ0000000000000000A7if0000A7o>00000000\XU6000000000000
000000000000000000000000000000000000000000000000<69e<B[fX<W[TJS:lKij\4mAXTIC8Taj000000000000PecG0000dGk?000000000000000000004hF^
8=[d000000000000Q1gj00000000LVjB000000000000D5DXe4g357Xb00000000HU0M0000000000000000TBXm4NOD<`R5i9WD00000000@5h3000000004_`b@nZZ
DFA6HVim0000TFBj000099H24\VK@ZGWLE2?0000000000000000000000000000L[R]00008X6]0aej00000000T3NUU84o000000000000\QNW0000PACMe5lST3>A
186C00000000000000000XBk0000\92?000000000000000000000000L_\O0000lN9TP_DI0000000000000000H3aR`;0>81IBP_[MT<YBho]@i4jNT;T`0000lWeK
00000000\^o200000000000000000000@XeF0000000000000000@6S?0000\FPaDk[D0000@U:P00000L__0000d@W\0000000000000000\^n3<l;g<0:flV`^M0NV
00000000000000000:=U8H^A`2LL000000000000000000000k;a94A8`D@j0000\AccLMlMdeS707MA4S^BQ5O_A0=W000000000000000000000000000000000000
Pl>>hbmW00000000TVF?000000000000hfWR0000000016mW00000000000000000000X7ce00000000m7Y@0000]7fK0000000000000000Y4cg0000Q3hf@f]Y0000
0000TILA0000000000000000<629`:;YE9jEHcSX000000000000Pho?0000DBdl00000000000000000000\<7;18Cf0000000000004k`hLW]=0000\[5800000000
\IR[000000000000000000000000000000000000000000000000lD;@Ln:W0000000000000000000000000000000000004n>C00000000000000000;PL00000000
a4\>000000000000Y9XF]7oJ000000000000000000000000dDfb00000000]4UT000000000000000000008jG@00004K41E6QI000000000000000000004EnB0000
DGL;@ZTbA6kM\3SFM96Y09oVPCfS0HU`998QD9=N0Xe\\FTc`alg0000000000000000LBlZ000000000000LHI4\?U90Z9BPmK200000000PJ^30000L?Ina4>kXDFW
@^Qh0000a7Zf0000Hh=L00008adH00000000000000000000d^[o00000000\A\B0000l\`W00000000`Cme0000`A^Elbheh1fFX>Ac0CGf\U<Z000000000000@CWW
m:=BPBc9000000008Sh`i9NS0000`AaR00004Po@00000000000000000000<WE_hWn=0<SAloUFa6Q:00000000000000000000000000000000L<IEa8e700000000
00000000DN<g0000HSNH0000dGmS`\O300000000dSOim:Bj00004i4]000000000OMh<W@^00000000@DZm0G[HhDH;<Ic_T[o>a3O;4`do0000<]Ce<[;c<dP]0O63
0000000000000MYIHPl2000000000000000000000000000000000000\Q3K@`KN000087;SHRnXTb:M0000DRBMP;Y9\I3_000000004^g1000053QfPM:5D`@>0000
hKFe\_H>E76c000000000000dY;D@_8MLbZjT1MRL[i>00000000000000000000LSPA000000000000000000000000XBESP\P]La;Hd90U000000008:oa00000000
X3?^00000000`PBZ0000000000000000L4`00000h9[GDnTL@5KUdAOHT2?O8YeX\I610ZIdLZk@A87K0000XPRT00000UNa4HFY0JUP0KS]56GY00000000XP11lLoc
PE4_<6MWPaoo0oJ]00000\nY000000004O?0000000000000hS:;dIg40000000000008R\B0000lT08000004HC00000000@a\^000000000000l>nbHGGk<f3;`i>[
0000000000008<c700000000000000000000@KYEHbJW00000000Q6gc00000000<ReQ000012G\h?a^0Ce900000000a0J>0000\Jk]0000Q81l00000000d5VHPc2?
00000000000000000000TeCV0000D2O@T>H?000000000000m5\c00000000hJbk00000000@jOLM5]P0000LY2Ol^FjY4bD000000000000LQDF0000Dkf^00000000
0000XAGA0000T1n^00000000H@2]0000TMP10000<Z5M0000000000000000@B1[4X7]00000000LhUVI6m600000000@16olOZd0000000000000000000000004kLF
00000000<X00@N\O\_=f8gP:00000000<FWI`5UF\CCcDTN@@[8cd0l]<^8?`3L[@Ua;`L[n00000000`2Zk@[L\=1>dP=2T00000000000000000000000000000000
000000000000000000000000LLE]00000000000000000000000000000000PAjJ0000HJHEa6>J0000Q58O0000000000000000000000000<Pe0000000000000000
8YCA000000000000000000000000000000000000TT8i573K0000DDLC0000\C[W000000000000HYG_lg]c0000T1[[X5jRhWo>0i]gDo7FDbEc=4UHdVMR4jHZ0000
000000000000l0=DL6^^\KUHdY7g0000<[FQ0000000000000000PZR6X5?U00000000X>F100000000P8oS0LWRh12EHFTFhCFQ`M;ih_I<DVFih`0D13^j0000<4J_
H?FNd3EC4S7C4jUXle;NDoGRA9kh00000000000000000000D>kah>SH0[XJ0000000000000000DZX1<MJhT;M2dV_6XCcGQ:AJ<el@00000000000000000000d?<j
000000000000000000000000lGg9A041U3@\00000000hEQ?0000`48;00000000`C2M000000000000\C@iPP8i000000008[g78@_a8QN4L_jQ<ffj]13XdZWZ0000
0000DOnc0000LRIj0000LV:Z@YZ>M5kBU3gF\<3F000000000000<Ho700000000P=mh00000000000000000000<B23H?0>XaHA@ei]4nOFlX75HD\iPaGmM5Jd0000
<k3Y0000`]fR0E?l00004e:00000000000000000000000000QTmPW^R000000000000@TAaH[P7XDUBDiI:000000000000PQWC`b:g<i5M00000000000000000000
000000000000000000000000DIE9000000000000TNM900000000<LcQd2eA0000Hee?00000000000000000000P4>c4H8G0R^\00000000T]=`0000000007<>0000
0000dOQ=0000000000000000000000000000PAIB00000000000000000000`mN600000000000000000000]5A1000000000000Y8`3D]h]m5AC0000000000008VRI
00_?8Z=f0J]0X^6nDlBK00000000000000000000a0Jb00000000000000000000000000004NNe0000<8L?000000000000000000000000m2UWdgbM000000000000
`kbe`69=`l@g8T_d000000000000000000000000hdQg<eeYP2Fdd7H60000=4HC00000000P8OoXVME00000000T^lR0000@[1m0000lWSX000000000000h^=g18I`
000000000000\MGWL2Jm000000000000`7lG4<gh4Jj\M9OFdO]e00000000000000000000T6aU0000000000000000000000000000<TOI@`^Z0:;K0000@_3K0000
XdAN0000000000000000lMZ>0000000000000000TDaR000000000000hGXK000000000000L1i@0000lLDo00000000L8Tj0000<VlaE7??00000000000000000000
TDW30000LK4Vm9[[000000000000lPDcloK>000000000000P41^83g1h=KNPdab00008B>YA92H\m:]`:CLL4S3<OWDdPbjhV2MPiP20000Q9NA00000000T??UHX[H
LXSH0000U97=00000?PP000000000000l6[`000000000000000000008KGN`0k9000000000000XMCC000000000000000000000000TTia000000000000`KT<0000
lJ0300000000000084]c0000000000000000000000000000000000000000l8NkP^@X0000000000000000000000000000XWYAX99H0LBg@Pnc`ZOL000000000000
0000`TH;00000000P_2i0000000000000000HQIl0000I7?iA8=Z0000000000000EK40000I5;:PVR5000000000000d8900000lWCEXLFd00004LCC14gE0000@]J<
00000000D9kV000042J1HHYR0000000000000000000000000000<3ffTEIE<K8i0000<F9l00000000h59V00000000HRXA<_Db00000000\j5800000000X9DL4PhI
8JV3@\mO0000PGmG0000P<0Zdhi]dhe30000000000000000T^V`la?_0000000000000000<2IcP5Pl0000<NYJH[kJ00000000000000000000H2SoD<97000040R1
E4Sk00000TPA4`Y^0000000000000MFFTYTElA`c4n2?00000000@TGF4`LN00000000h7o500000000000000000000H=L`\GkZhMkF\d2DdFl6000000000000lX;>
0YWHI6[H0000000000008eog00000000d>Xn@G_cT[hhdk`00000000000000000000000000000TCl]00000000000096>8<`NV0000000000000000000000000000
0000m78j00000000X<\Q000000000000000000000000@Ud=00000000hi9@00000000\VAEY7^P00000000XD0@0000000000000000<Q=VM3cn=:?UL?9n00000000
00000OF200000000A6jK000000000000000000000000000014[E0000\m6R00000000laJ70000000000000000000000000000X]a\00000000P998\M1e00000000
0000\]940000\BQ?4S\V00000000hF_eP]118?@L58<X0000h8UUd[OCLgLA00000Am50000000000004VK70000000000000000000000000000XOB3000000000000
0000000000000000000000000000<Cb\000000000000000000008TE5D;:j00000000lW2\0000000000000000000000000000XIHh00004fVDL9:08lL[00000000
000000000000000000000000000000000000do?<000000000000XNYb000000000000PnM2LGZY00000000000000000000X6mV00000000@9Y_0000000000000000
00000000000000000000lG6G0000lAKdXdSO0000000000008<9U8Bh`HQ2nX0MohRNI`ge[8AIa00000000a3b3000000000000L8JQT;nFE3Lk0000000000000000
U6R6i5M[0000000000000000<\;nXJJhdRQUPS4CTU=k0000L=n^h4Co0000l5NZ<?>\0000PC<X000000000000H5\=00000000h56B0000]5\o00000I;100000000
0000@BL=h>=<D[n_`CXC@IQ[hG`k0000H^NmlaKhD\G^ldi`0000@@AE000046f400000000DEB800004UHG0000000000000RDlXM4C000000000000000000000000
000000000YVT95R[00000000000000008Khg8=kN\WR\000000000000T:]88D28hb0nLb>K]9P<A:0=000000000000L6Q100000000X0h0000000000000H0_Xd8gi
l\Ie00000000000000000000000000000000d@]B@@lZ0000`5hQ0000000058dYhK[h000000000000=5H]00000000LjiO000000000000000000000000X24bXEj`
4HYiD8VTH[6\00000000<_GK18Gb0000000000000000ddTK<2YQi2KI000000000000@K7QH0G_00000\d1e8NL00004Rfk00000SMP000015gX00000000000045RP
0000000000000000Tbf^000000000000l2F:000000000000@McbD^d8h1gK<TM>D>B@hi<?Y0T400000000M8SR00000000HQY`4o=F@4[I0000000000000000<Mik
0000000000000000000000000000dCQo0PMN\W8?0000h`Gl00000e7V00004\S^00000000`UD2@oE?e7m40000000000000000000000000000000000000000lIlj
PW6i0000000000000000P:P:D<fNdN5K000000000000@1G9]1GfX=:8000000000000\TWOLaC\0000h[Wd@DcK000000004<2a00000000000000000000TQC2dZ>K
<nWL00000000000000000000000000000000<no700000000000000000000D:GU0000000000000WFbT_?WD\0_@]1^Y9mf0000000000000Yia\3c?00004]<g0000
0000L?dJ000000000000000000008M93E3KKX=CE000000000000=81N0000XXZDT\9:000000000000@B\BDnKR0000`A;R@icC`B?4000000000000000000000000
To6O00008GAa827]<OP[POkRHDCCHQF_TT9l0000000000000000L@b70000000000000000000000000000m1Xj0000DOG<0000000000000000X3Qd00000000@7;a
DOEY00000000HBe?00000000000000000000h]mC00000000e6HL00000000`25:00000000PnJo0000000006JK00000000Ti7C000009CgP5LOY0GA\YWo00000000
0000000000000000`FbX\><IT44L8Zi2@]G:Hj_C00000000dNa:92^o00000000000013aX00000000L7fQ00000000<Ih38Ol94LPJDN2Vi6f700000000`c_^0000
0000PKOb000000000000TBVfI4JkHEF8X^cC<>FL0000000000004_W?00000000000000000000000000000000000000000000000000000000000000008E@Z0000
4la300000000D2Vh00000000@7WV\Ze<hChL000000000000000000008b8900004B]N10]PLMVghd]b0000000000000000\M0V@LkCPl`7]5>m0000D^n[Pf\_TMIR
PUZ:0ihD000000000000000000000000000000000000`W5_0000000000000000000000000000e6FNXfPH0000000000000000m9lR8;Ud0000\W`F000000000000
0000`mbHXm=c000000000000X7:200000000<9Xk0000m4V\\@lL0000E8PL0000000000000EQYH[?H0000000000000000@=<l00000000Y8cN00000MbjTgh30000
0000HMYUDn6C`1<I00000000l;9e8T5E0000E9U^d@?L00000000000000004>[JhX12U9FC000000000R[c<f[a@kJZ15BNL[=bl\BMlj1ZD?3a0000T\So0000\JnU
00000000PkX80000`lm60000000000000000D\ODXP0bL`l500000000TA3XTBh3hUPQE5oG000000000kjS0000000000000000\PAodTVa0000I1EE000000000000
X1AL0bjA1:?I0000`h[U000000000000\1EW0000T4VKHBFZPdjn000000000000HeC000000000000000000000XG6`h8Bkh7LPPRUJa7ob00000000T[Hh\bCKTGX>
42Ne<78i4Q9n0000DkMj8U^`D4`E0000TJF]PoA:PICAA2jl`TO]0000000000000000P5cS00000000U6k;00000000hXgC000000000000950i406:0000HH6>XV[Z
<]\GhC^f0000000000000L8>\b7[@YfO0000Hi4E00000000l[0Q@cnD000000000000dT5THijC0K280000000000000000e1?^0000000000000000T5Qn`E<6XM`[
00000000000000000000dOD?0000\@eVDJF881d9M1`P0000XO^d00000000I6;nD00QHIUT000000000000<GAoP3PIlMFW87^kHNF0hhTK@Ue90000l[1T00000000
T:Ye4HU08KMY0000000000000000hY;_000000000000\Jk400008N6FHV]200000000lMh3000000000000@]g\88\@@S5BD<^38=U7lD`IdZU<0000000000000000
0000XRB3TTFD000000000000000000000g31hXij00000000h7L]0000Y0Go00000000A6\eDCcj000000008ZFdh2ZZ43U7HGOQD_]Y0000000000000000dM^V4VZi
XX\l@Y@F00000000000000000000000000000000000000000000000000000000000000008YTTlNh@0000hcQoh9NY14HU0000000000000000X2OY0000M6QXA6nh
0000\od]00000000000000000000T_gL000000000000000000000000\Pmk00000000000000000000000000000000000000000000P;_500000000000000000000
=:BRm0iAlYLTQ51><NHP0000000000000000000000000000l<U500000000\Yg50000Lo0:0000000000000000000000008Wi_0000000000004E>bLdE[hVDH`M:h
0_a?0000Y6^?000000000000\h_=0000XSQA0000L6ZO000000000000D8[30000lj`S00000000lQbFlZ\I000000000000T@4W00000000DIF2@kOkXV6b@o>[93o5
D7f8D6CO\7kn@]bN000058M50000000000000000L79=H2g155GX00000000000000000000000000000000P:Ql4W>m]0Z;P>d?U6Hd8Fdj19U:00000c7]00000000
0000d0Qb00000000HfbmY7A:000000000000000000000000hC0i\CUK0000`5XC<8B500000000=5LP0000m64<L;5]0000000000008@gN0000000000000000d5kP
H^hVL00E0000D^^\`4TWPIdRi7bCLVJRT94UDO6[4J>>\Vm8TlaE=9aZ`o3\0000X2a?4a=o000000000000H3TSTU4a00004L_M00000000DLa40000000000000000
00000000XTQC0000T10fDEb9l\7g000000000000P3YchBa[00000000=9Dc`IGE0000000000000000`JP;00000000l;Km@WCU8_Y=0000d4So00000000L19oLMiX
95_N00008@R\8;O000000000HNo9D\1?00000000D4A9LX1Q0000<?FD`O`9T`Y2X92d@hN_000000000000000000000000P2FVPl4C0000`0BE0HSCPT^Fh=U_8@Ql
@>KA0000]3eE00000000HWMi0000T4?88EAfTI7AQ75F`i2m00000000<7>50000000000000000000000000000000000000000000000000000<>K00000<LMQ48bG
0000D6T\`D5I00000000hPIUa7D@00000000LX60\[@D000000000mmX0000DB`5T@Xo000000000000000000000000H29`00000000hN>H00000000h8CJlI>Z0000
0000000000000000\=Y]hTe20000hS^5lX?OXfUc0000L6G:000000000000l_\f00000000000000000000Ha3f0000h7Ll00000000E7Ub0ek?0000000000000000
PK@`000000000000Xo0N8i8YY5n?93I;TCI500000000000000000000@Z>kd^Ee000000000000000045]:0000DDRJ4jd:000000000000l884XO<A000000000000
00000000@SGo0000000044=a000000008S2aH9jni5=A4Cn`PG17H[7200000000l[nn4F<b000000008>h\0000000000000000000000004JbA00008VVHDRIJd4dc
TW34<`1_0000=57G0000000000000000`_Ma\D9d000000000000000000000000T`S3A8\[0000]2i^0000\l_P000000001:@W00000000000000000000X7^N0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`oQJ00000000m3oe0000000000000000PbX6=98EP11ZXV\PM8Ym
99iC4MHd00004QO>0000000002]B000000000000M7lP92Nd0000T<nol;AA8AkC4=M2`LJ>l:hhX\@7000000000000`Ini00000000000014[iDBN3000000000000
0000H83=DIQ8Q7N90000HLH0DJ6]<ZPU00000000]0YQdbnLhM0?m4;M00004@AY000000000000000000000000PA5QDUQjPd^MP]Mn0000dh>Z]6d]00000000TO8i
`Y9B18GP000000008BB?0000000090:_0000h0K700000000LH>e0000XTL?0000000000000000@?[?000000000000dIDfA0dPDBQn=1BF0000l9[74W?f58=<lR]^
0000T?Ej@do70000\0Kc000000000000000000000000000000000000@71H0Jo^m90VXIR<`N_K98`WD8=@Q6j90000000000008KXN4C7CY5WP0000000000000000
00000000000000000000LD9?000000000000`a2Q00000000000000000000000000000000000000000000=7ge0000hk@k000000000000lGRAm2RZhB:g00000000
000000008Fh30000000000000000000000000000l\Y000000000000000000000TX`XHeZITfXE0000000041Ta=7cZ000000000000000000000000000000000000
Q0Ab00000000000000000000000000000000000000000000lSHb00004Xd80000000000000000dO2:0000l5SE000000000000e0:;0=e;00000000000000000000
X]\400000000dBMBdlC^\2IHTJQ3\n`3`bjkHhBB0000`G\60000000000000000000096F<4R0<TY?3000000000000M1]D0000`Whe0000000094hh00000000XfMl
00000000<Nl9\]iJ00000000000000000000d91@00000000a2g?00000000000000004\R:000083_h000000000000LWLT00000000000000000000000000000000
0000PPAZdmEW00000000lVB:hQemlVHQ0W3`00004k840000<^UD4l@2000000000000000000000000Tc0U0000XZE_00000000000000000000PWi:0000heV<0000
000000000000daXI0000m:31Q4Ka00000000\<UT0000HL5O4fSC000000000000000000000000000000000000<V3dLY_6hd0iX=`SD>J;<Edf`JfeDLV?Ti2JD0eQ
HcRK00000000\fa70000000000000000000000000000HZ060000l5BBlL^\@:cc\4\m00008Wf20000@3mO\E[500000000000000000000000000000000LfRX0000
0000000000000000PH@d00000000000000000000lTNc00000000D3lQ0000H`Ec0000Tib70000000000000000`nMWDZUg000000000000T\3>ha>[000000000000
000000000000l[WS00000000000000000000\Za9djDV0000E4hJ000000000000000000000000000000000000PC]L000048Z`8O=U00000E@IdLJo000000000000
L3XB000000000000L8nW0000LmM^000000000000T_i=00000000000000000000P0ie00000000PEV28l:b`gQ^00000000dJJI0000000000000000<<hZTC6GXZV9
0000A5YZX5<j8k^8000000000000PC\jhK>\`OPL00000000dM@Z000000004SfWi4U`0000000017IA0000000008iA0000D@>kXGR^D`INhDDK4<a?HN>3lKa@e1\?
54eDT0l;LTnX<>Un000000000000d=@n000000000000000000004oJKa48>4njL000000000000hc5AhZ_`000000000000@@Z90000a8Xb000000000000hcWYlmG@
Q0?JhM>a000000000000000000000000<g0l00000000LKbC0000000000000000000080Sd4O2o0000`5PFhLBU84V>000000000WHC0000h9XX0000\@cI00000000
DDV]\FQG\]E:0]P6lG3PHi3mi9<ed]<X00008@\l0000@oiF0000000000000000@__G4@D<PFjiTff30000\26D000000000000000000008GCMT1TE40b@XFX\TT\Z
i68S0000dR=]`We^H[]]DkiIl3KgL]VSH6OK0000dBM8HNff0000P<Le\KVPlm`[00000000000000000000T`CH00000000haX_0000000000000000\8\T96Vnh24:
0000000046cCD^[;00000000HUZS0]W^00000000dCG3hK8LLa6I4BWK\l\j00000000Ta@i0000000000000000000000000000000000000000000000000000LR@=
T@T_0000000000000000dZ130000000000000000XA;`0000@4;6U7Pm0000000000000000000000000000dS1?00000000e60m0000\PV?00000000000000000000
0kH70000\Z4A00000000<]gG000000000000<Y_h0000@]54X6R`A9g9P8<fH9kBTKh@0000000000000000000000000000TP]B`WDQ00000000000000000L4h0000
000000000fEj87BX0LXm00000000000000000000@0V2Q39fI62eU91^=8nd00000000000000000000ThHK00000000000000000000PRA>h1`PToX\00000000D0Y]
dTKR0000@f0JXS[c00000000000000000000000000000000000000004YJZ00008FUA000000000000000041?S4CbJi7dbP98:000000000000000000000000@A5]
Dl^o00000000PXEYH==]ljjP0000000000000000lYM]00000000000000000000000000000000000000004gk00000000000000000000000000000LHYA00000000
00000000000000000000000000000000<W>CDZ75000000004M12e5O;00000000000000000000P7Hd0QS0PlLK0000h\cYE47H0000HSn2TTf_U6_>h\m_4bG[`o>:
P[ofDDVK8g^_l2k[57HWi9YK00000000PT?3@h9o0000X7aL0000h63\00004bD;000000000000L8DBha52000089aM@>ZA0000TI:700000000hZgB0000h7>n0000
4K8Z<X;S000000000000l_>f@LDB00000000000000000_h?000000000000000000000000d:6;0000000095CV000000000000000000000000e9=[LkPZ00000000
0000@3QK\8n2PRda4ZbIDc`O000000000000L;VL]61TXoWI0000TX9O567K00000000T;K:00000000dVLB0000000000000000\K2Q000000000000000000000000
8G1G8MhFhClMX5@0U9V]0000h=bKTTOjl;J@@h:]00000000L4R?\ZOi000000000000l9:i0L7B0000Xk[[00000000HU3E01H`<m508jKZ0000dB_P00000000`5E1
0000e8?g00000000X0oCPP<C@\Tm00000000`L4V00000000hJj80000000000000000d0Z<lXhNTG]>lf1m00000000000000000000T0m]000000008gPHhP6:a89=
00000000Dl[900000000lFFZhVkf\W9P8Zb800000000XU_\U8WN\Rj2000000000000L\C]0000000000000000000081Og00000ckR00000000000000000000TCAB
4VO>000000000000000000000000DO`I\>5]0lcM00000000e2XT0000000096CB000000000000Hf9>0000Th``\gNhM5L>XSL]0000DOGP000000000000hN?Z0000
000000000000000000008HRjL;[^@YAgle;lDoLi0000000000000000dcne0000lVOU0000X5b3Lh:GH`bgThUB00000000l=bn000000000000<[=I000000000000
TU;ePUYKdg\5\:1o4IOh00000R9o4cS=00000000000000000000<R>:U3h9PUIk00000000H>[000000000Xn8cTAj\Pj][H:2H@=Q0lfU>00000000000000000000
00000000000000000000hl[ZD`8800000000U8;n4E2T000000000000\?=m0000000019C[0000LkfP00000000dY\800000XGeD07I8?VX00000000lm2U0d8M0000
00000000000000000@GRT0mPP3`\@@`<0n4f00000000\Rl]d5c00lN2000000000000Pd6I00000000H`f;000000000000<8?TH<4llZfh4bjW0QaS000000000000
XbHL@67859B>P2k>dGmjM65V0000000000000000000000000000`EjA8ElU8?0N<P1U\U2:P]HKP_A7Pk0NTnEl00000000000000000000H2S300000000Y6]I0000
00000000`=LPH?>=<P_bLV?=0000e8c?00000Dl0\R=A0000]7F5D7dg0000HB060000lbdK00004^cT0aVRdkh7lLX?XGHXD1Z:82I:dJW00000l74a000000000000
000000008QCH0000A7RJ0000<aIT`<dJ0000lEc70000X?nhP>:H0000000000000000DRR5P9e00000TD3FP[^AXn;;\<`b4K__00000000\Kee0OM[0000\e_P\Q`N
E607\RHI00000000000000000000000000000000000000000PX4lfaM000000000000496705N?LZXo0000`7N2hDdPHmWP0000i2BIheO>00004`BX<Fc]0000lZ^_
000000004QEhHEN\HTHMM87`00000000@lC6PN4^PghT00000000`CWf0000d19MDf4M0000000008gCdMbR0000000000008RbKl;2dX@kY000000000000d<kL0im1
0000000042lHDHm\\MNKQ4Yb0000D^OZ0000Hf3c000000000000Hk8S000000000000000000000000000000000000TP7W000000000000PN;N00000000`;ej4Nj:
LWo_i6V58?JV\Co:0000a:B4000000000000000000000000d>@400000000\jF@]0<UL=b_0000i9DK00004:AIli]>000043_OXQA2hD8?<cF;T=hS\Jc[\[a90000
00000000000000000000\Tk3hG7odYFc00000000000042`VXhhB0000000000000000000000000000dG5;TGgb<8D`0CE4D^DRXPgF`SegdQ4Z0ShL\l?N00000000
00000000<?LQ09mX\oBn57J[E7R8\TSO00000000lL7g0000h3_40000000000000000XM1KLTFY0000000000000000H9n>585e\=\ah;nW00004T_EXC8400000000
00000000dCI^4MTU000000000000LbaW0000000000008Wm7d5NmPDA<DfNJ\Oa[@le28oPm000000008BJP00000000000000000000XR48\K4d4YYeXaaFd@gb]2Z[
Dc[ZE7k:\Xl659GB0000X7:F00000000P]FC0000<]UEHW520UFW00000000Q3`D0000\OiJHmV=00000000000000000000dL^90DGo8TZ^PT]o8UcLXX_04Y`aDJ0B
TAYUi6YAh@K40000000000000000lcYQ00000000DP;j@di?000000000000]73W00000000XeFb0000`VY700000000000000000000lCFi00000000\jXM00000000
0000000000000000000000004ik=hJ]\00000000`BKjlH_I0000d[Xj0000D<j[<@O30000hEbe000000000WWK0lfF0000hU=K<Im^@RE@\X2b\FW`0000<?cce5j^
8Pk@000000000000000000000000DWiP\^bf0000PO3[0000000000000000XRLO000000000`]34UFJ000000000000000000000000d<=>000000000000`LW;l022
00000000000000000000000000000000@J4c0000000000000000000000000000hJbX0000m5I8`S;4000000000000l5n8000000000J@i<L`ZHc3NT?oW000089?D
4HBV00000000970]000000000000000000000000000000000000hPW<00000000<WSC0000000000000000HoDG00000000\G2O0000000000000000000000000000
00000000DAdC0000<f7\000000000000000000000000\NB4DXRl00000000000000000000@SbgT2XQLQNe<]Gb`:dQ@f?N0000Q0>b0000000000000000\5gE0000
00000LU90000X=P:Len100000000D;lH\In0000044ji00000000X6GZ00000000000000000000000000000000000000000000LLhJ<\Vn0000000000000000I8R;
0000h>g;d]k;L0eo0000PMF30_0j00000000000000000000Hlf]00000000000000000000000000000000000000000000\YJ2h\bkI8Jh00000000<MS4T8aE8<_i
D]V74i?30000000000000Lo00000Y5k0diEY0000000000000000<Z4XL>>04lZV5:>e000000000000XV>b14MS0000HPdWHU>O0000D1BdldWV0000\08`0000D9>A
000000000000000089SC00000000000000000000@^aG00008YIUH;XX000000000000HlGZ`7cB00000000`o`Ih:Y38kAG0000liC;0000h=2:0000000000000000
dLl30000000000000000lcmc00000000000000000000000000000000000000000000\3M2DeXF0000000000000000lNDLhafB00000000hD15Q7bU00004jhV0000
H:W^0000000000000000000000000000000000000000lUl^0VJ?4]i_H:8Tl>mR00000000DBme00000000dM;[000000000Ndg0000dMH@0000DOSK43iI96<U0000
0000000000000mg300000000<Q0>0000d;7I00000000@Y2CTR4^000000000000m9ig0000<XHjHcZk0000000000000000L5i=dE9?000000000000000000000000
00000000D2^S000000000000@D0Y0000Xm?E0000000000000000=88_000000000000000000000000<W9b00000000Q5T>0000h<JO8DHODO4U000000000000hE9P
0IcO\1\48A:eh?834Jc?`TNo4Yheh=kdQ6eA0000TNKSe4mE@EcgA53T0000hM^J0000\l3\0000TOi\@NIJI5G:0000h=l@000000000000000000000000\Cf7PC=S
00000000000000000000000000000000000000004Ro7hYm?H_XELkaV0000LG4l00008l6490m40000h^l8P[VAXeI:00000^ag\V;cH2gGQ73900000000Y9mR0000
00000000\1=T\4\B000000000000HLKb000000000YoL0000T^fD\[UQlc2U8h;>I2I]00000000000000004RNW0000000000004X`n470G0000]8G80000Db3`LG]M
]7TH000000000000000000000000I6a30000XD]=0000<nQl0000P3;L0[EoTdH400000000<3`LHc9F0000lKgk00000000I4?L00000000`9EK00000000ldP<0000
LNCC<AV>000000000000000000000000dK=I000000000000PCS?0000@=O20000000000000000XmE4HhTn00000000leKi14FE000000000000000000008IS30<O]
l4eX4N4AlSGU@UVb<<]Y`9mg@F?Te1@_00004Jl:`4fD8M8?00000000P45hX4@CH<W;00000000000000000000000000000000LaC900000000`Cd_hYDO4UoV0000
0000000000000000000000000000PIY>Q11UdXV70000000000000000ldb000000000<7k3`c:N000000000000M4o700000000000000000000000000000000`POg
dLdI8N2:0000<@NS000000008\JEX491hDL2D=J0HNSO0000000000000000<@oL000000000000dMjA8Z;B000000000000<dbX4Zn`M7_X0000000000000000LIRL
15dm000000000000I8Re000000000000h7h[HPYA@X:8@Z9gd\Gl\fX[0000d>^:d@:;h7X6Xo0b0000000000000000<>`1`eTj0000lkMB000000000000PIXD0000
0000000000000000Xh^A000000000000M8iN0000\m<H0000000000000000000000000Z2LU9_YT0d3M1aXXE7V000000000000<WSl000000000000XKbW00000000
<93J0000l3eC00000000`4=OdKJk8TJLll6H0000I9S64bU200000000000000000000lFH]lHXNX^KYLhG=00000000I0O4l=[40000000000000000000000008>kG
HOKie85S00000000@0<Q\YiBI6KO0000000000000000dE8PPe`G0000<_3900000000@FaA9:D200000000d1]R00000000000000000000000000000000PjB<0000
00000000000053Kl0T<4000000000000000000000000000000000000<=Yn0000000000000000<=oO00000000T\ka0lQR000000000000Pe1B0000000000000000
00000000TBi:0AKL0000000000008@TD@YPC000052F`0000000014gQ000000000000I0;e<QNJlH\a8[F?4JZK00000000000000000000H57bL0g50000HRPPdUfO
4d<2hoBQ54oU000000000000000000000000e93e00000000Tb_W<>RS000000000000000000000000000000000000`]kd00000000M9g]00000000T`M]<?@8\HQJ
lIkj4K76<9bIM4m0000000000000000000000000T:;h000000000000L<Z]A9MZ00000:O]X7@>8P^Q00000000000000000000\RcnX<RoDF;]000000000000P2KX
000000004CBc00000000000000000000000000000000000000000000000000000000`kCg0000PAeV000000000000LV<;hA8J0000`A4oT;c?0000000000000000
0000096b0000000000000o=]dML`000000000000m8mk00000000000000000000TG`[LAM;DTT:I9cd00000000000000000000hJ[^0000lE5[00000000E7_F0000
000000000000dI?4XcKg0000000000000000000094DYTW91000000000000804=0000000000000000000000000000000000004Y2[Q5`200000000000000000000
000000000000000000000000DDOm0000llDM]0<7\g[300000000965h00004B]=0000000000000000X\`FXooN02<FhSVlTJPd13<]X@6=I4ZX00000000To^3E3QK
0000000000004L@S000000000000HGagd^f70000000000000000000000000000@ZJ:00000000PWF60000DR>N000059`[h9MC00000000A1CL00000000D[V056<=
\96KDnL\00000000000000000000@i`KD9]cXKWC\JOl0e=20000LekhD4i94L1:00000000000000000000@]6Y0000P8J?0000H`_Y0000000000000000LlF[0000
00000000hV0B00004GfOlil?E4oC00000000000000000000d[\>hTdd0000000000000000000097Q?0000000000000000000000000000P27HPGWeE1K4@d>i0000
<LJVh:;;88il000000000000000000000000dS:e@7lf@@7<DI>CdZE4]9M3U9^]00000000000000000000000004CWDI1:DLbK<ZIJdE^Y0000d>7P000000000000
000000000000000055f>000000000000@?d\000000000000000000000000000000000000Te0000000000000000000000@P:<0000LUR;0000lkHG0000I8Mn0000
00004U@F`03DTibK00000000h2^64old0000lWdi00000<NL000000000000000000008QonPhhZ0000000000000000000000000000`2ak0000000000000000d>e2
E9;W000000000000000000004ki]0000hO\f00000000LOlRTS?bHBf353\X0000LU8H000000000000DE[k000000000000@Z<J0000000000000000PGWN4Tnj0000
0Z1edIfO000000000000Lo9elVc7Q3c;0000@=I`19Gf\W<30000Xf2^000000000000000000000000i3@G0000h=DBPPE=0000`l:P000000000000l@6Me64H0000
8?Rk\0eaDVM`Q:=W000000000000000000000000`<cO00000000]5SB00008Q\;00000000000000000000@Ylg00000000dU640000000000000000P6oG0000<[bm
0000]3=P00008RmM00000000000000000000T\oMlO4e@Q^L<Z8J15Y00000a6A_P6fm00004l]Z8V:=000000000000L3jaDE69D?GLLKg<<NaH00000000hI0Le6Db
00000000LQ;><k@70000000000000000hN050000lP>O000000000000XMEO0000000000000000@:RI0000000000004YFD00000000000000000000000000000000
00000000000000000000000000000000]5nQ000000000000e6=l14?700000000000058K[0000000000000000000000000000000047GZDFC88J^EXTiT00000000
0000000000000000<`iIDO[n4Y3R0000HR^;00008GYC000000000000000000000000000000000000H;;c\@E=0E2cT2JV8cZBm5IbX6?4M:4E0000@=\3X>AG0000
=8n@H:[F`?=RDXH4000000000000D;`[00000000000000000000`7S617@_00000000000000000000PWho000000000000000000000000000046B[0000I6Mk<W1n
00000000P?=CPEhK00000000000000000000<9YSd1SN@Z3i10hf19gK000099;E00000000DnIg0000000000000000<KBE@\k00000000000000000000000000RS?
0000X_HI0000ha9h00000000DTV800000000@RH]XXA800000000000000008Zc;0000@4Ko8XQ@dYni000000000000<3D2000000000T\900000Ee=LK[0dVlL\O5I
dAlE0000000000000000`D_C<l<\15Qi0000E82S0000lC^60000000000000000@Y<l0000000000000000a33Ki5<Qi2\G0000XBSo0000@3i00000000000000000
\4YI00000000000082bk0000000058jM8H=9LBO<000000000000<:VAi0M^0000000000000000000000000000`PmS<5m\\<K5l=NG8omH00000000000000000000
0000DDK\8Zm2h@WQd\P14ja=Xe:g`QX9000000000000PU6WT0UBX5J`<8LR0000<Clo0000l=?N4Knc00000000@RI4<fKb0000000045?b@o<g00000000hGB^0000
H`_20000T>E600000000dM]K00000000000000000000000000000000\`?5\Kbj000000000000000000000000`]FfU137000000008_1\0000000000000000H78I
D`FE00000000@C>fPIH=00000000000000000MWX<XF@h?GZ<mCni4K=4EJ9000000000000XlH;00000000\=>P000000000000HXR\00000000DAFR<;Z3PNd@0000
0000402@@J3e00000000000000000000000000000000DZDI\C:W\;:?0000000000000000000000000000<LM70000XhSh00000000U8A\000000000000P:\O0000
00000000000000000000000000000000X@3A00000000000000000000000000000000@0gV000000000000\B3SE5NK0000@Hc9\]boh^1c0000000000000000D`8\
XLWiLU<@8lmY00000000XH0@@K57TF3IT9CG0000@K9Ee5j@00004^FU0S=G8Yj40000]5UR0000dei00000X_UaHZ_B\HObhgPV000016][0000000000000000hVDc
0`WaHeUT0000hF3c000000000000Xm2A`CRd]0V>U2mT`6i0e5>[00000000T6m58aZI0JlK000000000000000000000000000000000IN:0000D[:=0000dgK9E8@3
000000000QQ:D6Eb\^]:0000@XOc000000000000000000000000000000000:m@@V25\0fO00004<R4TFJ=`GGLLGm80i81Tl56Q1nWE5dRdfLk0000000000000000
XD\P\3edY6eS0000000000000Od`00000000h>W]0000000000000000000000000000000000000000000000000000000000000000Lah:59fU0000000000000000
]18e000000000000l7CI]8VL00000000000090\N0;iF00000000000000008FjT000000000000000000000000000000000000A1n90000`G5Z000000000000\ldb
0000@0P80000=882000000000000000000000000dTlm000000000000000000000000000000000000d;7:00000000LXPU0000000000000000X52M@?W>dCD84GB=
DiAUI00i000000004_Pf0kPNM8B[0000000000000Hj2@TPf8k0h00000000HO;@TG?Zm93PHahh\K<20000000000004]I8hH7K0000llch00000000]4k200000000
000000000000PToV0000000008>20000\oj^00000000ToTcY9:g0000000000000000000000000000dTDE000000000000000000000000<Nj`07]QhYo:00000000
00000000000000000000=9:R00008fkD00000000\MJI00000>0;`?UF000000000000LT8GXV?n0000000000004S0l0000000000000000PV^^0000000000000000
D1^nh1kl00000000hj6d15DI\W[B00008eNh0000PA6EPP^800000000DC>7lgHPLCRRLEg00000``<?000000000000DEFE88]70000429?00000^Z>000000000000
0000P04X000000000GiT]9VN0000000000000000HISh000000000000LT`R0000`8Fg8NV7Y4:<hZ`g0_i000000000THe8000000000000PF?Fh89D00008WfW0000
lh;TT]2L\G?ihoHiXJ`8lfhfm5^4000000000000PKFYHN1Ll^j20000000000008HB600000000DU;0XTB70000dO>417C\5:@i00000000dIn?i8=l000000000000
00000000000000000000000000000000000000000000000000000000H=AaHZmN86d8000000000000000000000000lU=5l3b_<;YbdF]jdZ[<4Fg0Xmi[0000D]@W
h1:ZlAHkdVSU000000000000000000000000D`@j8F@_e6l@000000000000d>oO8Nij<]Oh\o7gX[iN000000000000000000000000]0W50000@=lh<<nAh67O8:9O
LAB8\Ln@00000000h\kAPCMSd59l0000\?1h]6W@0000000091c;000000000000dKo6hl1Wh5Wb8\J2000000000000L9_`00000000000000000000LTgiT[MZ0000
000000000000<5Z\L[Q[H7O]hlo`D`aK0000000000000000000000000000038@XZ\3000000000000]4QCh[d0D3JN0000000000008\4j0000E5<?PiQ\00000000
0000000000000000PXRM\>780000000000004:aJ000000000000000000000000@7hl0000000000000000HnfF0000TI]m0000000000000000l?HT000000000000
0000T\SOhf7H000000000000lLA48\=N`CEa0000dUSeX1QR0000000000008L?H@90i00004[nA\kIB0000000000000000L]Sc0000000000000000000000000000
0000a6REHg=?00000000000000000000l[Do00000000HGdf00000000M:4l0000L6`j0000\F7X000000000000i9m?0000`GdQ0000@BTI00000>6bI4Cc00000000
000000004GVo\llU4f:@0000`5FZ`::GdV\A000000000000<=7Zd\5`00000000E7@J00000000XY960000H[;F000000000000000000000000`AUi00000000lEoG
H3o:\_mUhhlTi4Ii0000000000000000TcH3Hl9\000000000000000000000000d;GV00000000h7E60000d^;n00000000000000000000HL2P<UWnL84g0000\[2V
LaMB00000000TTkSPiO5000000000000000000000000HdZ\0000d:^<0000LZ@10000HmXn`ZLWh\NV00000M_e00000000000000000000000000000000hMDC0000
0000P?lL000000008[@30000000013S1dPNo`mR:000000000000000000000000000000000000L_7e4PXe4UOX00000000lKT`0dJiD4@R00000000`Q>E00000000
000000000FH300004`GS0000`HG:0000TI`8LeJX4f=S17FG000000000000h8H:Ll]G0WN@@iHK000046??0000000000000000hB?BlFOg00000000X5^Y85Y]P]0T
Y9Hhi8]W000000000DFHPZK_l:Ab000000000000`2L<dXMYhl^>D2_3hG>F000000000000000000000000ld;1@^J>DFa40000000000JA`=F8`@J50000<K7Bhl82
00000000000000000000000000000000h1Ng000000000000000000000000`M?n0000h20JH9W;0F8]0000000000000000\[9400000000hFbJP0;F<=olhG>`TLV_
ld;G0000000000000000hH9j0000HJIl00008J52lVT0PVb7=0RY00000000000000000000<Z;10000\I]2`]89DmRP=4Lo0000dC8D0000H2ocd\Jhe0jB0000\id<
dMi>hnd2PY>_0000D6`00000000000000000000000000000000008nl0000`I<9000000000000000000000000M82A0000TS;[HZ6@000000000000`lO700000000
000000000000hDE\`7d<XXQli0`G00000000\HH3`J3A8Kam00000000<?_KdRYB<n[h0000000000000000=4W[0000000000000000`OJgI5X700008dZD564ZDHD^
00000000`:oHH3W5HBd30000000000000000HEeU000000004ZYo4ga100000000`>hm<k\j000000000000@Y]Z000000000000a4f@Hb]FM4XW000000000000T3l4
00000000P0S@0000000000000000lOUW000000000000hFZ<lnY600000000dbBm8oZ00000\`2h00008Xg\000000000000\^3:hk^c000000000000000000000000
00000000000000000000<JYK0]ZXm36c0000LHmR000000000000000000000000lMnm`OT80000l[N20000`8m<T=33\ILh0000TaiMXJLSPh]B0000XCF100000000
]7SFX8A^000000004]X2000000000000000000000000D0C@000000000000000000000@BX0000X>lK05TU0000dn>f0000000000000000e8SCh7ST<hZk00000000
85TmP::nM0SY`_j942MVY0nd@9I10000000000000000h:CiTFBC<Mm^0kcH0:jK0000TQVh\\`70000@Xn100000000HefE0000000000000000000000000000Df^D
0000=9d900000000]1\`000000000000000000000000D;[HY9TJ000000000000000000000000hOm1000000000000<8F8I965H18oP4WK19oVd`E@P`jG@?E7e8IH
0000000000000000`5bGXT6[000000000000DRRChMAe0SU<a2=]`8I[h0Dk00000000<_lN000000000000h1I[000000000000`LKITB5W8X4iM3H9000000000000
0000<\lP00000000000000000000<5?=000000000000000000000000@ChZ0000hG0d0000880iH@AiH^nK0000000000000000dV`40000000000000000H7=W0000
000000000000lKQ5e6cID8TR\0@6XG^6Q9Q\hJJ=DK7n\K\>=8j;Q9?;TUS8Q4KO00000000P>\MdH\o000000008A0W000000000000000000000000XjkL00000000
0000`H^T000000000000000000000000P1fk@^[d8km@0000lZWAP3IGH415000000000000000000000000000000000000000000000000X[CR0000I9II\_YTM4CQ
00000000l<7VdR<1000000000000000000000000l43A00000000M3[P00000000TD5i04Rh0000PKFH0000000000000000`_o?0?\L00000000a4IK000000000000
\L<TP9<F@jjh0000000000000000`FI2`EE700000000TA:G0000\jJ>h4`[0000=54_0000d=af0000PcXh0000@;LCDYN<Q5U@0000\aQ38bo?000050_500000000
0000DAFh<BA<0000000000000000000000000000LEDh0000000000000000000000000000lJSE00000000d1LT00000000laZn00000000D:DF0000hB=70000PEA:
00000000000000000000PA[Dhgm=0000i3:n000000000000000000000000LKd[000000000000`86400000000000000000000000082GhDFJf0000=7KE0000h5ld
TH?c`OW90000000000000000PTXY0000<0Ah`H9F0JLaHK?68Y5V4=5Lhb0C0000H=L9lb9?@gSh00000000000000000000`52;\FeYPT_YXA5Ci4P8HA7_00000000
000000000000000000000000@DlI`@c_`L>800000000dbe8HlQ`0000000010OLa8Of00000000`YHS00000K]I0000000000000000000000000000000000008@Cb
00000000000081@:A4bh00000000T2>R00000000`@b\dIl@LXL\00000000000000000000000000000000000000000000U4a`<8PQ00000000LDjD00000\]j0000
000000000000D=H?<QM1P[T?00000000D62V000000000000TZQ`0000P=hj00000000@Yfa<WP8l58\138m0000000000000000HWb7DA?T<R5Q00004F7D00000000
0000X\a5loK_00000000<iDC0000HhC2000043BP0000000000000000000046HfXKMD000000000000000000000000000000000000000000000000000000000000
0000T^]T\ZMl00000000000000000000`ab^HJn=0000DEIg0000000000000000Y19M0000000000000UEWLK?VE5MI000000000000LK`RH9P30000000000000000
0000000000000000<KaU00000IQhA8Q]H9H@000000000000DT9U000000000000d=QF000000000000000000000000000000000FZV@^cf00000000000000000000
\9g=Xhgj0000=72OT8FR0000000000000000000000000000000000000000000000000000X4Nj0000E9`1lDfR00000\MZ<DPI<kF90000lgTUPiM3000000008dJ?
0hm8000000000000T>nC0000000000000000000000000FeD\DV00000000000000000000000000000000094OKhg8T000000000000lHlm4F6dXiSL]5:>H?j90000
0000\Yk5Ho\<0000000000000000`<gH0000D84R00000000000000000000000000000h1BDM<E0000PDnTM6fU\66STZBAl9Y<00004Pf5@dM?dP;\h<jBX3VB0000
T:UP00000000dDZ>0000000000004cNM43<g4<PU4P4nQ8CEP4><0000000000000000dTfP0000PKVk\[19Y4bV000000000000X46^15ZP0000000000000000\gH1
00000000000000000000l\f?\mDS`T:D000000000000X:<G00000000000000004nOk0BSWL]n`000000000000Tc1JX4IX`Cj_X0CO@4^`L\gl000000000=NY97dP
Tch9HOZ60000000000000000000000000U]100000000000000000000000000000000lM=9d]GO8bd10000hTRH0000D9OBLM70DTePPORfHAheX_J@000000000000
0000M3BE00000000461Z000000000000000000000000HH0_`I;bXO0;0000000000000000h5EK0000LK`>hMLE00000000000000000000`\H>000000000000P:Hf
H=O@D:ahi5J700000000T63lXPZI000000000000\@^T@m`:i4L3L3KJd2dO000000000000XX5A0000D07hLPOK00000000Q0QG95m700000Rg:d5jd8V`ELEcN0000
00000000000000000000\obb000000000000000000000000000000000000000000000000dX_d000000000000Tl[j0000h;hFX<Yc=7j8HOGk0000000000000000
DAMW00000:Ik\;gQT<EeTMeb0000`3h60000000000000000lQ]\LSJ>PVkChARj0IM200000000000000000000PmgZ00004O;b0000000000000000000000000000
000000000000\Gin8GgE<kNN0000H7KY@;N[<2E\0000@;Fm0000`W?I000000000000000000000000000000000000000000000000d@KZ00000000000000000000
`\HQX5:R4C;fL=D40000D<<P0000HC5>0000A1Wh000000000000000000000000Y46g000010LE000000000000`Z@A000000000000`:jb0000000000000000h?c2
PTY=dd[6To`^000000000HPhdhG^]4hV\EL<``dR00000000000000000000000000000000000044J0h3Q1Xi@o0000000000000000`Xdj000000008BgE0000@1S6
@GP700000000he?g000000000000000000000c\K00000000000000000000000000000000TMXL00000000000000000000000000000000L_TI0000000000000000
00000000dX<\00000000@C@R0000D>j1T`OT00000000D=fkHI2j0Obk000000000000000000000000<I720000hW3o4:1F<J;B00000000DIa2000000000000<g9L
00000000LB]]000000000000000000lS00000000LL3N0000\7O5l_LR00000000000043R]0000X^Rn0000<BFl`S3n00000000LoP>0AP[00000000<?Kd00000000
hW`]00000000D7ok0000000000008ONkD9ld0000lmPb00000000DEf<0000000099\W00000000l:SQ00000000000000000000000000000000D1FM000000000000
00000000D72GD>m0000000000000000000000iFo00000000000000000000T8:]]3nN0000000000000000<SQeTYgS000000000000000000000000hoRDm80U`ESb
<g@M000000000000\@X<0000Xe]W00000000000000000000`90B00000000HRlE000000000000000000000000PA\c0T6l000000000000000000000000XDS50000
00000000@^C>4>HZ000000004^e`E61`0000000000000000000000000000D[Kn0000l\Y`0bOaa5TP<>9<000000000000lc9i0000]:7Q00000000000000000000
lGKTQ9Y]D_5^P=Oga5oe00000000000000008WTE000000008HCV8`9000000000P=<P000000000000000000000000000000008Mo@`\AP@8l0A4nDY0odE05J0000
00000000@]aI00000000000000000000000000000000d10K@mWd0000000000000000000000000000000000000000000000000000\5:A0000h]=V<77IPflD<EkA
0000000000000000000000008BJE000000000000`8YVXJPID^<HXFV[@\\4000000000000h=`0`CXmH;3mhK^78L9HXSJZ000000000000H`\100000000@IUeXeIh
92RB000000000000000000000000l[S>00000000X=R2DBH656TI0000<lRE<WMC81RALISK00000000U52R000000000000\iN200008_Qc00000000T1hV00000000
0000000000000000000000000000HbA_0000l5b[0?RNdQ[H@T`<42GA0000LAD=000000000000A6Ej00000000U4nS0000000000000000\Fc7X6dI000000000000
00000000d2l2000000000000`79P0000<ONOE8D>LnAR00000000000000000000@2TaHbb1Y4do\UU=0000T7]100000000XOk700008PRl@1J:dmle000000000000
00000000000000000000000000000000000000000000lncMd@F1000000008J`L0000<VNY00008;bT0000h4B:XmYQ8Ae<0000\eMc0ZS;m891TOJ?000000000000
4_WoD<[:0000000000000000000000000000l3TiL4dQPK_9PL<68YM5U2Tj0000000000000000T6LH0000000000000_3\00000000000000004:kJ0000d3T=0BZZ
00000000000000008?g]00000000PAEd00000000000000000000\4kJ00000000P7XV`7dY000000000000000000000000l4fdl7nR4Mb9PX=e0000Q2e\00000000
0000lHZULQD\\1_ei:7`00000000X;1hXWJP00000000000000000000000000000000e4cOTF9D4P850000DRbl0000PIYK00000000000000000000000000000000
00000GXV8^LO@7b74\<nDPTf59Nh8AH800000000HGYj0000hCLE0000000000000000000000000000LQ950000E2nY0000HGM=0000Q8h4Pf7n000000000000<YcE
0000X5QELlSo0000TSOOHK6_@4:J0000\g;P0000000000000000lH@W0000000000000000<U`b0000000000000000000000000000000000000000DOfahmA18F\]
hILV0000Lfm8XaFW000000000000DHY0514L8U9Y00000000000000000000000000000000000000000000\D2NX;2Hd?F\`U[E000000000000dV0Y000000000000
0000DB^00000`A@OLI=8DQ9U8W7BT2jaHlM8I1iD96U`\ZF7l<^Ol2U2`Ag2M3l5m8DeP_<f<B;A0Q^Y<`<T0000i8d200000000`Me3000000008l150000HJXIh1U<
0000XHaG8M7e8TR;4SD0@X1A0000000000000000000000000000E1I<@:J;djVA00000000DZXZ00000000LI>30000000000000000lo9FL<eCTm_h@A@hPlHX4P4L
0000000000000000XQD00000l=9H00000000000000000000d57KXPJ30000\^GL0000000000008=YK8VFVE5EThM=G4bQ?0gmN\Jnm0000000000000kRo0000dKNV
00000000000000000000000000000000hgn200000000A9?n00000000000000000000`Wj6h\1M000000000000dV_F00000000000000004^KK0000000000000000
00000000000000000000000000000000PE3`d<Nl000000000000000000000000d4Xc00000000000000004Ia\Y91g00000000000000000000d`bU4]jVHoVD0000
0000PFk@00000000000000000000L3EO00000000lH:W0000PEX:I1C7TKOQ]7:S@M340000hC6_0000000000000000I8Fi8URNhUjbD8iU4lmk0000000000000000
0000Xb@N000000000000<QkM0000L>:W00000000XI\K00004CTb0000000000008FV2000000004YRlDDfC00000000`Ud[56cg55AU00000000000000000000<4U:
4T4;H4OF000000000000DKW]<Lc_d\UF0000T3VN000000000000<cm300000000000000000000L[W80000Y6IiX5m70000000000000000000000004RiB00000000
000000000000000000000000`H<o00000000000000000000Dn@i00000000@8<400000000HG]c00000000XAnY`HJba8:QHCY:0000<McE`X1h@KLcX[dVE7@5A9oG
0000000000000000E9S`0000000000008Po_@GbP0000000000000000d:>PDL:;0000d1;O0000000000008O2[\RS00000\O1;XU`8Q0Lc000000000000a2[T0000
lhVA00000000`BTd0000@VP^0000000000000000M59o00000000<WgS0000DHhA00000og900000000000000005902000000000000000000000000000000008C[B
0000@3H5U5kcTeY=0000`eCDXCVL00000000P3RPTiRO000000000000000000000000@^Ig<hKh000053l_00000000X\0o0000`O^R00000000<DB^0a?500000000
00000000P=3g0000000000000000lUcnHFN^HcITQ8>>4Nbg00000000HhLS00008RRQ`]eYT:Re0000D>MX000000000000LZn:000000000000l\6^LDX@0ICe0000
000000000000Xn_N0000HCPZ0000d7V200000000000000000000@E=R0000<;SP@K^H<QKd00000000000000000000000000000000lOTY00000000000000000000
0000I2oLX47f000000000VYm0000d?`H8aOX000000000000<JMh00000000XJh700000000<Y4i0000i7;m]7iK4Qn=0000d1S\0000`:6O0000P6Ki00000000d93\
00000000000000000000000000000L]LT1mT0000000000000000000000004QL10000E4QU0000000000000000000000000000PJ?H0000a6DP00000000X4GkX8?A
`A:P0000`@04000000000000000000008>nQd68e0000Xb37dW2;000000000000000087Fo00000000000000000000000000dN0000000000000000\UF200000000
0000Tjm40JXf00000000000000000000HfN^0000000000000000m6XK0000000000000000000000000000P5_@00000000000000004ALa0000000000000000HB@l
000000000000lY[I00000000000000000000000013ib0000000055i200000000LLPjDLmI@c;\XD4G<cTKDjOj0000H^0Q0000TNd100000>VF000000008;=E0000
0000l`k5\>40`PHZ000049iXa3E?0000000000000000XGRj0000P@SMhe6BX26R95Ni00000000000005Lj@mF]00000000000000000N^W\j3]00000000hOV^Q5FD
000000000000DUnS<AJV0000hPY\a7>70000dWc7P_7H@9H]00000000000000000JNE4T@n16<d000048GA@DJD0000HIc@0000000000000000000000000000PCK`
0000000000000000m6SS0000D?lbDVeL00000000000000000000000000000000P;]?POVMX;\6`S`9\m[]00000000H0kd00000000000000000000dY:600000000
00000000T?]6@B9dH<C<000000000000000000000000000000000000000000000000hk_300000000000000000000M9L=0000000000000000h;McTc6Q0000X\Ze
000050DI0000000000000000hZB30000P:3BDcNg0000`e?LP87V00000000Q7MC000000000000DE:K00000000Q7P[0000000000000000000000004]<E0000<f;V
000000000000000000000000XdCgTEPLXAf4DkVB000000000000000000000000000000000000=3^O00000000@5Cg8lCG00000000000000000000000000000000
L^;U93Sj0000`GYZi8Zi0000L^h=0MPc00000000XWMQT?C\P_VJhaI10000000000000?iY0000000000000000`cba000000000UMa00000000TM;900000000DhZ0
0000XfX5000000000000000000000000000000000000T>ESm5^ja4aN0000lBOKdQZR000000000000LCQcTI8L0000\]1l000000000a2eleX000000000Q7B30000
0000\<R?E8C00000000000000000000000000WBU0000000000000000<WOC``XW0000T;3@0000h@=b0000000000000000i5_`TC=k8KTT00000000000084HcXI@R
`n@Q00000000HSO6`l9G0000dDMP0e[BlN][H3WP`E>B00000000a6UT19bn`C`7`_dE\hbS00000000Y5M70000000000000000000000000000`PCL000000000000
0000d;FA<m5m96_PH5@IhOf60000000000000000hk2]0000lM>80000000000000000h<?T00000000e8D2DK:50000@W8e@V@B0000000000000000hND200000000
0000000000004ENATdXG000000000000000000000000000000000000H2B`0000000000000000000000000000000000000000l:RQ`YaZPe<>Di^U0000hIeKd?TS
8m4K0NN3@=FO074A0`E3dnS>000000000000`WHi`B5D00000000h:gU00000000m2Oo00000[BU8_:^8iT?i8fo0000PW6700000000000000000000HlQ@00000000
00000000000000000000@JY=d5iY0000000094S2Ti0^8mUTdlOW0000TS]K00000000\XW=000007g\0000000000000000D`ed000000000000\6I:P83UlFkS4S\<
\H5_dY<<Q6b5dkmd4O9Eh>`W000000000000P<F50000`GSU00000000T^WJ0000000000000000TN3400000000\F4@<GVL00004B2jh]n=00000000lV;700000000
L4bCD]9mi8A50000PR?H@7g213d[e2ON`lIL0000000000hT000000000000H[R>00000000000000000000000000000000000000000000LB7g0000HX7I00000000
00000000h<lT000000000000000000000000l:Ko00000000lTZ1000000000000<KnQ000000000000000000000000h6650000m5Q]000000000000000000000000
@kSJa3:M0000000000000000DG9B4PUL00000000000000000000000000000000Y9O4000000000000h6?HH41I0000e2gc0CH7\F6We8iZL8Ya0000000000000000
00000Oo=0000000000000000HLhe<L;:P\iF000000000000Plab0000@CaG4=1<@62Ga1>30000TloR0000H3ch00000000HCh1H:1UdmA^I09TLUoem7?W00000000
0000HOB]`O4D0000PDNG]0XM00000000dD?l000000000000000000000000d8e@00000000h7m@<HgIPWA@hj]m000000000000000000000000000000000000=5h`
000000000000000000000000H8hN\NJE000000000000000000000000\3^J0000HXj_Q8GD0000000000000000@C_5126:P@Zd00000000hMRG0000lmC500000000
00000000TTM158aS99[:00000000XFNH4[9k8G[g0000P4K5LQ7=000044mYPE=@D4TDP5Oo000000000000l5H2<`3T0000000000000?\=HK_M\O\EDM:CLAGJLIbT
d7mkLT=8PXlL0[B100000000dRSY000000000@8F8i?e000000000000000000000000000000000000\EX00000`>JS`ZZO000000000000L_9c00000000T1^8lM>F
000000000000000000000000TOA<8Y1G97no0000000019_D0000000000000000D8O>000000000000000000000000HIT@`X]jPoQg`[kbDbZCDQGC00000000@Wah
a7fo0000h06Z40o4@MG70_BP4jFj0000000000008SCA000000000PR6P?aD000000000000Lj>B00000000L;l000000000HLHWhoX=X<i:00000000000000000000
d;imPT7=0000000000000000000000000000000000000000@5o900000000hDam0000d]XC0000LRGc01n;0[VQ000000000000hZg58PgZ00004_iS000000000000
0_Xg0000H]@d00000000HL1dhk:A0000l2DF4lkc00000000TO<P00000000<HK@8RP30Qge00000000Ponm0000000057\U00000000000000000000000000000000
000000000000=21]@8d>LX0@Y7DR000000004=Uj000000000000000000000000000000000000@]FXDKAH<HR=X^_20000000000000000PbKP0000000000000000
000000000000lW1F@Xa^XGVc0O0OTQoH<V2\000019T2Hoc9hKkEE6n;4ZdMXFO300000000000000000000H:f:0000d^4_l5dbH9a8dh3W0000dOBI0Z5300000000
0000000000000L@<00000000000000000000PGn7@[Z=0000]6EXl_Lb0000i95c0000@`Q[4M_N`V[j8?cRh19e`AoD000000000000@J<W00000000d31XH;UO0000
U7XD`B`f0000HlKjY5Z>00000000@IZK0000000000000000000000000000D1]C0000`EXJ00000000000000000000000000000000TLgF00000000000000000000
00000000000000000000000000000000PKS9d1\g00000000000000000000000008KE<BCB0000450O\@?70000TO[Z0000XT<F0000HAA_]6VJ0000<4Q1`aN\@0j8
000000000000H=ZJ000000000000@4nVlSUc<QKHHZYA0]B=0000<_m90000`Hl30ELV00000000Q4G;\P730000000000000000P;W]H3ZVl8OT0000000000000000
LeKF0000000000000000LJQB00000000000000008d[o@U:=0000000000000000\G<SDZ[V0000h^Th8K1D0_>F0000414S0000D@0A0000\ABgX6bh000000000Mn\
0000`>C9l@710000000000000000@iW<\S>U0000Pia?a59B00000000a5R50000T4FX00000000000097eF0000dM?70000000000000000000000000000\j:?0000
0000hERa00000000D95M0000T3]:X=E\<L\_<aOla6UHi6fCI8F]0000T6UW000000000000@cf1lEo[0000DXWP00000000`dTi0000000000000000P=dV0000U9WP
00000000000000000000\Abg0000\SbR00000000l3Mk0000000000004R`g4Do;Y6Yh0000M7U8D<lC000000000000000086VndaK5T^Ze0000d]2Y000085Vj0000
000000000000`BHj0000<7JS0000P^hj0000000000000000hF\?00000000DNZ;LAm[0000D\:20000000000000000Lg`E000000000000l8c9000007Q28LZkT>eE
P^fY00000000000000000000a37Ja3]A\l8f\Q@c0000dO<j000000000000000000000000000000000lWi0000000000000000000000008>Kg<H]E000000000000
0000000000000000lFj100000000L9Wd4_:ODlWJa3?f0000000000009:1clA3o0000000000000000LYNi000000000000000000000000lI[?h`>5000000000000
0000\CGE8[:W0000DDc@000000000000HTCl000000000000000059Pl0000452aD`j00000I7Ki`>OhPXNl0ak:hKZ:00000000h\\LTJV`DL9:lWjM\_?>E6D>0000
E86X0000Dh3m00000000HH3B0000Lo160000`R1I00000000000000000000l^?a59La0000000000000000H6R@\jH0M8EI000000000000lVZG0000<Y;R@SjOD:bh
0000T:?c00000000e4[W@P?S<ik^Y0a60000PUUTHKRie0be0BgUljWl0000000000000000LK?J000000000000L`4Am8fWh6Qd00000000000086P_000000000000
00000000X>CI000000000000a6Bd00004=]a00000000`_nf00000000000000000000@^5BX6U70000000000000000\6]4DKHb00004DM6L@i^A3<?000000000000
00000000E7BE0000000000000000m6Td00000000000000000000000000000_2S91_?000000000000000000000000000009<Xl`SM@?Lk0000Y3VF000000000000
00000ZEHE8_=0000Hh4U19RR@0>RPhn000000000000000000000807:H^Om0000E3WW00000000\n5K\:[Q`lj>0000LM6O0000000000000000I7Va000000000000
4FMX00000000D81R0000000000000000L7n=<g9<8Ul600000000\@@T00000000h9C8H``^0000000044:0hNoh00000000U3P[0000l\>H00000000@a:SH9mB0000
ln^D000000000000XIBR0000000000000000@6fO00008SA4@JJ]0000dO_5PZl100004YgB000000004Bff\`d8000000000000000000000000000000000000DRJ\
hI9mTKXbL[5R00004<D700000000@lGF00000000Tgo^0000hY0B00000000LGK50000D762000000000000000000000000H1jR0?S:lG7STKc?0000m6:ET9_D@aUH
4@bk<HImE51bQ:910000Dk>W<kem0000000000000000000000000000000015Vl0000h6h8000044^S00004=6DHNU_0000P:XYlYI10N_bH`j[000000000000`^PS
<3AEdOM00000DKSQ00000N[Ii1Kk0000000000000000000000000000dWkA000000000000TXKn\[];U38F00000000XGUS00000000000000000000Q8>J00000000
0000E89[X3lo\Y4:l]0?0000000000000000HPAI000000000000XGQn00000000h67l8fPi86[D@WZ?00000000882;P1Qi0000h9Pc000000000000000000000000
0000000000000000000000000000000000000000\KYf00008WlD00000000\nUJLRF<00000000L36H168A@6@cTSYgA6:Q000000000000TYD;=9J000000000L@mf
PL380^BC4NVO00000000<JeB0000<ofK@a4800000000000000000000A5DmXdYD000000000000000000000YhB49eBXQHXX]i10000000080i>000000008B<2ToT@
0000000000000000000000000000DKV4e9Zb8CAYH>LhlC9h0000]7UD00000000<V_V0000PceU0000`o1YD5_a0000lI9c0000000000000000d@kj0000`6A_D4n3
Dm3:i7ZZ000000000000000000000000000000000000000000000000000000000000000000000000a49:\o;aDa]X00000000000000000000000000000mOM0000
0000l=Z>00004NgcTDgJ00000000lGf50000000000004e8g8=^VL1^IX98kX^9P`XleH4oAI08md`aj000000000000000000000000PWD=HfBN4:@=000000000000
X`Ig00000000000000000000@U7CH^`g0000PHRI00000000000000000000000000000000hZHY000000000000\]l;<7J40000I7PI00000000XKJY0000I8E[0000
8^Q9hgYi000000000000<]Bc0000`>@U00000000000000004XfRD;O]00000000000000000000<J8_PLj8000000000000000000000>bF00000000L@hg0000X<5h
0000U35m0000Pa^N000000000000<nH<000000000000<?k;h]nIDnmN00000000D^3K0000000000000000H\:a00000000I6SG000000000000D:\<\h<F<QW[0000
0000HKe>000000000000PhHj000000000000dOmF0000<lG6`85ZTm?_E7>[0000@@h30000<KfN0000000000000000d;@ke3fS000000000000<kUZh<AW52YeI455
0000HF`E000000000000Dg2O000000000000000000000000000000000000000000000000000000000000000000004CkUdSi`0000000000000000000000000000
00000000P[fh4gYB00000000000000000000XFJL0000d@[R0000h<;>00008BhnL`4N000000000000000000000000000000008W3Bl2@E<gfm0000000000000000
0000000000000000000000000000d?Zk000000000000ljT<lmVf0000dgWY00000000000000000000000000000000000000000000000000000000000000004JZf
A6H7000000000000`H:gdHf^0000@Y<W00000000000000000000hVJf0000000000008JU40000`Ck9D>9m000000000000DC\B47NM98Hd000000000000T^YgD5;Q
00000000XSiH000000000000000000000000000000000000PliR\hi600000000000000000000d1_@8O9Y\=Gg00000000H9FSH4KP0000Y83I0000000000000000
00000000P=_6X6<@000000000000000000000000@;138Q?Td<M?000000000000000000000000=8P^dSCXm7=e00008AT:`LBDTB3l0Q:c0000000000000000P9:M
8`c_0000dOH[0000XK]8<lEW0000000000000000PO5eLT2d8NH5PkY\0000P\l7<MDY`_OW85:j\cOSLX2J@fCh0000DP=k000000000000d73e]9R:000000000000
00000000000000000000000000000000XkT6Q6Wa4JRS00000000h5lKHhfS<i5m0000000000000000000000000000000000000000@C`T0QSa0000d>M?dXdN@4X8
0000DmW:000000000000000000000000<JaSdQZ;000000000000lT?c0000Q1Y`<Jkm0000hGi6M7IS0000000000000000000000000000000000000000d9VT0000
0000<4EKXFKR@QII000000008E]G0000TT55000000000000000000000000@<<m00000000dQE4000000000000D<31HAU38kAY0000<Cn40000`e290000XanKDJWM
18XPH:5K00000000000000000000a1^^hU:c=58a87VT0000h`oo00000000000000004Z7jM9kMH2H\1:;800000000000000000000X_S``f2;hlJn000000000000
l:K\THW0000000000000\E?[00000000d?ZJXSnC0000000000000000Hn?I00008^:mP=SDm1RZ`h3A00000000000000000000<:92`H]m00000000PhEJ00000000
<RYU000000000000l1<Y000000000000000000000000000000008oMZ@k<AI7<]HJBj0000000000000000Pj^;00000000000000000000000000000\][PS<1Tc?Z
4Eg?TZHk0000000000000000<X4A00000000000094d60000HFd700000000000000000000000000000000\:ZmTB?]98c`00000000HA9D00000000000000000000
00000000L=i@00000000h4\Y000000000000000092C`0000hHf0l30O`WbN00000000000000000l>Nlea_0000PnEX000000000000<]lm00000000000000000000
00000000i4^T0000000081=:`4=7<WELLb2LLB2N00000000000000000000e4>Y00000000dY>30000l<ZA00000000000000004;_o00000000PM:X000000000000
DYdX@I[\<RMNL3A3D31=@FFF@MIC8[;6<gak000000000000000000000000@g6dH4jO0Bc_00000000000000000000000000000000000000000000h719hDga0000
0000T=5j000000000000a6g30000d4:`000000000000h1Xe0000000000000V1XdPPk000000000^:P42@9h=c=\_b[hbIj57gS0000\Z@S`fA[0000000000000000
00008]C200000000PfIB00000000XUC3000000000000\K>@L@UJ0000000000000000helkQ6mi0000<\[`l35gloF90XPg00000JFJlOmb00000000lRV500000000
0000HTXC000000000000000000000000000000000000000000000000I8b[000000000000`U;>HZJT00000000E94aXbXg0000lVl=DBDG4d0;<g>Y000000000000
0000P4[6lEfOHd4:i8NX`@7h8VgBHRm\4_Yk000000000?`hThN<hIYd0000D0C1000000000000PF1B000000000000000000000000000000004;B?8SHP00000000
00000000000000000000D6^7dIJMQ05e\Jak<4Q=55IM]6N[hJK4HJoDlQG\L@W100000000`Df600000000l4cNLMh`D_gh00000000000000000000`[T000000000
00000000TaDE0000@G^G8_Ve00000000000000000000000000000000000000000000H?7SHi<h0000000000000000@<1RdTK90000\ECG\P1l0000000000000000
0000000000000000lRe@P7UO00000000PY=Pd[QI000000000000I1<N0000000000000000U71>0000000000000000000000000000hQoT00000000XQlR00000000
0000P=Cf`G06@3f80000L4eG4c7Ih>LA]8@fDU5P0000D?1B<L8K0000@X5Z0000X:TQT;EkQ4;_000000000;<L0000000000000000P1CQ00000000000000000000
<BYZPK=eD[5e0000X[UA0000D^Sh0000XE<c0000000000000000000000000000000000000000`j9KljLfLACf0000\Kck0000000000008OWY@l<;00000000<8f7
@D6ETbUe0000`f@50000Dm^Ch_GaDmbo0000000000008HV500000000000000000000000000000000A8ZH0000Y4Mn00000000L>870000000000000000U6[id`>T
00000000HH?Qa0b@0000000000000000000000000000000000000000h1WR00000000loG500000000`7oF00000000000000008cTc000000000000@2HlTbAI0000
0000000000000000000081Rj00004j]Cd;dRHU?3000000000000hQdcPP\JTWOZ0000TDO:00004XID0000DBK=LTc^T_c10000000000000000@;QV00000000P[jB
<;Jg000007?`000000000000M57n`gAY0000000000000:NeXNBe0000D1nPTSj0]9GT8TRc0000\G8h`WTXX_?n00004D8S0Z9V<EEj@KTFh^E<L;S2XFSj\K98lPTN
HXha8_J400000000d3[l=2L600000000lJB?000000004:O@0000=8TN00000000000000000000l5>>000000000000000000000000<i;`000000000000H35Ph:BV
82150000E3nc00008\M08\G1@UJ:8kaB00000000000000000000000000000000PEMJ@P?C0000hn][00008E[O00000000T8>MD;H:50P40000\jnF000000000000
00000000dLaC00000000d0ae0000000000000000@hM2000000000000000000000000000000004JNQQ1?O00000000000000004l4dX?m:00000000000000004C?^
@FG600000000DKGdLY>L00004>]`\Nhl0000H8eQd^2G000000004fY3T0biH8T_\VcP<J[0000083\E0[Z0169O00000000DeOR00000000000000000000\DPhHcjJ
000000000000e7=A00000000Q4i@000000000000=6RQ00000000H[bF0000000000000000<NWi0000000000000000000000000000\W0:000000008gV_0000T_WZ
0000d1NU0VLZ00000\hW0000H=Sm000000000000000000000000HO=:000000000000H1;m000000000000000000000000I4U600000000000000000000h_@L0000
hWPUl[<R0V9b000000000000<:0<XIi297\CD;V9<XK9a2ldHEdT0000\=`C\1ZSL1b7hdRA0000`S[049kkXBRD0000@4Z[hPLI0000T:^W0000\Z`7lGf^@f9a57;C
55mm0000000000000000000000000000000000000000\D6m94k>00000000000000000000000053_i0fm\57>I00000000DLEhTF;k00000000000000000000@`W5
0000000000000000l15K9:@E\UTO0000X]MH`0PP0000000000000000hWZm000000000000Q2kD000000000IZ>0000<2:_TC_XH[_9TPm9Y5bl00000000lRM0@LYA
0QB10J5dHN_9P`hUH@[`hV5K00000000@^kHdL\F0000<VkVX5k5`dNb8K<b00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004iAA0000I4A\000000000000df700amI0000l;KS\G=fhkj?00000000hlAk0000000000000000XD1MXYmXlTh6DUKGI9OX000000000000
hdDL00000000I6hn0000000000000000@Ufi000000000000\NAd000000000000000000000000<SkG@EVc000000000000hIoUdcMQ8l=b000000000000dR[EL<Mm
000000000000\`C=8=AK0000@OV10000LFP=00000000lMjT000000000000\OIJ0000000081GK00004EW000000000LfFnQ1XI00000000`DT^0000\gDW0000H0O8
<:a00000\?6N00000000000000000000000059heH^_UI66:0000X`5\94MAXG3<0000TC:?0000XWL>0000000000000000a1S`00000000000000000000Do\g0000
00000000TI:J95YHa6X9000000000000hT[\00000000`GNjXPM2`lXk@mk[HoKk00000000TNECHhJ[00000000@3\i`K[D<\EBH7Z0HBb0hCJl4G_2i83g00000000
00000000X<b7L<:gP9f?E99h0000000000000000000000000000000000008R\SX@FHdEfce6_n0000000000000000T:_A00000000U3m^00000000000000000000
P>OIT[IZLL:b00000000`X]E`HnR0000@SI_000000000000P\Wg00000000000000000000P7250000000000000000djWK00000000000000000000T0IZ00000000
0000H^8TP>_ZHfcC0000Phm^00000000LJ1Q8nBT0000lQhH00000000dEaJT@@nHMg=M4:Z0000X;[400000000TCeXU6P>00000000a7]H\Z>8hmU@8[\SdO44TeDW
HPfRP]Zm00004C@800000000dYlOX6;9dSI=000043ZBL>UV\BRd@Nh2\00j0000000000000000h0L407Ch4[_b000000000000@b7=hfOg00000000000000000000
XM5bXM6?\AROdWXI000000000000`MY500000000l\3m0000000000000000X2:50000000000000@g5@B<K00000000]6o@000080Hl000000000000X<:3PE6K<E^D
00000000000000000000`[X6i6LcA:CN0000000000000000\_i`0000000000000000X_;Z0000`B:?0000DWRG0000000000000000=8\O00000KoO000000000000
00000000000000000000000000000000000000000000H1kZ0000X6?dTHeSlD^>0000dAEO8LC7000000000000lUiJ00000000hD@Td?FmP6iohD2Z<U4F0000DcBU
0000000000000000000000004cO=000000000000\Wjn`X3_000000000000000000000000X0Z]000000008:`U0000I9230000000000000000\XZ[U7IePHlX0000
<D<40000000000000000T4Pe00000000lA670000HZZ>00000000000000000000000000000000D7<i000000000000A1kK00000000H5;>l3YL0000<HGW0Kdj57Xn
Q7lb000000000000HVYQa4od89E[8=6c0000000000000000000000000000000000000?2:I6cU000000000000@9Qo0000a99V00000000P?TlA5Zh000000000000
8R1c0Qf<0000000000000000`oO0000000000000<Ma80000000000000000XA8i00000000DB8\m6_\lYDk0000000000000000000000000000hOP><Zh:00000000
0000@KLW0000dJG80\MH00000000m3AC00000000dTiDdZ8[L5P\88`3LR_f`H=\DjC@<]e8P^j\i9j3000000000000000000000000000000000@M<56GD@XD`99ZP
0000000000000000\2>l00000000\Cb80000h9Q<0000Q:?g000000000S8W0000heMA0000D\F800000000hMl6LGTd0000000045[k0000X4W60000000000000000
h_Kf14a<i8dk<1A70000\7m[T3d:0000h1XYm8AA0<20PL_nX2=_00008`m>0000000000008:PN@K;;0000@FlX0000=0_WPa990000000000000000000000000000
0000000000000000`JAe000000000000X@<0L3@H\GV60000P8bc0000@QG6000000000000DAao00000000\YX?56]mi70E00000000000000000000000000000000
00000000T1RT41mB\:S;00000000000000000000lBPDLY9fdj<ddI500000DUBS0000000000000000000000000000Poj600000000L[4\0000000000000000=17n
D1k400000000@JfN4Q@H0IRe<nX=0000D=[F000000000000000000000000TAXFXW=04]oV\fB\i:9F000000000000000000000000000000000000E1j^lCCI4;aI
`7L:<nk700000000m8mV00000000000000008e5_DQfK\e4C00000000000000000000000000000000]4EaH72_@Y79]5240000D15g000000000000000052850000
0000`[nS00000MOV`SN^d=:Y0N6ch\hAi03@I63100000000E6Fo000000000000000000000000000000000000e96GlIXS00000000e91L0000000000000oOnE6=6
00000000000000000000A5^F0000000000000000000000000000PA]hd;P<000000000000dHWE0000dm5D0000000000000000T<QAl@0o4N0EU5_<0000@7R:4H@2
@X9i00000000000000000000000086Z900000000PWge0000<N>c0000000000000000000000000000000000000000lDeg000000000000hFj=0ICW0000Q4kb0000
`B6`h1eE8Fmh000000000000\:9B<PCd`S4f0000000000000000h4N30000<]`Ii0KF0000000000000000000000000000dh@A0000000000000000000000000000
<4SB<9nNdLmd8Sb=`XR<Q3P10000000000000000X5d;0000000000000000\8SmhS<R0000@ViV000000000000<HbE000000008mi80000\WR1`;T0@K1^18F98T7K
00000000HA>L0000l?9@D@B=DB7W0000LBaJd2X0TYj^`^0;0000000000000000000000000000000000000000hEgb0000``4h<XJ>PA7Q000000000000T>fcdD\:
HD@>8N:F0000000000000000lU2_000000000000000000000000@7l<DTAL0000000000000000000000000000000000000000000000008Q\n0000000000000000
0000lA@?000000000000`D7Q0000DkUl0000TY^N0000000000004>?D0000000000000000L4d3X<_H00000000`cA[00000000000000000000U9Xm0000lF32h6_T
0EP7lFX1\KJ0000000000000i4G_0000`dh90000d0n0=0_o0000H;HP0000HG@J`lEi0000\:eaTW4N0f6D0000000000000000000000000000hR4Q000000000000
00008nm80000X8M3000000000000000000000000000000000000@446=3j=00000000U3TE0000hh2IHo5M00000000P3]UXYA20000@G:X00000000TVCoe6V\0000
00000000LHiD000000000000\<6idA:9I1Q:00004EUY0000DBio0000@lgX0000000000000000000000000000HHnf000000000000lM>T00000000<5L400000000
00000000000000000000<X8F0000<5GV@CZHXQe_E9Zn00008?CG@oa900000000000000000000000000000000hAogdJ=i0KhRXKf90000\o;DXDRi@ZaZ\So\0000
000000000000lV58000000000000000000000000000000000000Lm:500000000000000000000h\R\00000000Th9JHZed0000000000000000161H0W:60000@@_S
e6i@0000<@d30000X2AQ0T[D0000000005W?0000\>^TdKeK00000000000000000000000000000000`B4U0000000097XV00000000d]dD000000008bYT00000000
0000000000000000Xede0000PGoV0000000000000000TT4g000000000000000000000000PVOc00000000000000000000000000000000000058[Y000000004Ofm
d=TFh`b900000000\?i2df6X\9gK00000000000000000000HKSj09Ae00000000000001Ij4_hYTfj600000000m8ii00000000DUad<bO0lWmblcJ[000000000000
000000000000X?Q?00000000XL]`XF2Nl6keQ96k000000000000T3J`L9`=00000000000000008_1J0000000000000000@S?D000000000000DJ3257OAe7X20000
0000000000000000l0BZD1f3i30NL[m_969a886[]9kYh2\B\7;60000L:4T0FmM0000\o8D0000000081h0\6=STU^04[Y_000000000000000000000000H@JW0000
0000DLFSXQKUXijeU2?@00000000U75U`>hB00000000000000000000lP2Dha=300008@KM4^b8h;ENX<]=]35R000000004F2f\4@bDJVPdTo?0000000000000000
0000000000000000@U5d000000004[=:00000000XO@\000000000000000000000000000000000000D?l@00000000000000000000@]Ae00000000000000000000
D_aT<37900000000X4Z5lNF`XTET00000000TB[7HVG?000000000000Lbk?0000000000000000000000000000llJK\GZ595S00000000000000000000000000000
HDhcdlSEa9X[<@5l0000Hk1M00000000LC_J00000000000000000000000000000000TZe[000000000000LN=Y0000000000000000Y6@o00000000000000000000
00000000000000000000lkgc0000<CXa0k?]00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TQiP000000000000000000000000PHV`8Ng7XMO?@IFI<VRl000000000000\;LZ0000@0Po0000000000000000l0MU0000000000004:QIH>aW000000000000
000000000000X9G;00000000000000004[j1L\X^00000<?d\:9h\L4:M4fd00000000000000000000PkmR00000000<3e400000Xcf0000=9?G0000D85E\<XI0000
000000000000000000000000THCD0000D1Z`@o?m<oI9@A7n0000P:UhXM^g000000004<hH0000<1ih0^Ke\bN5000000000000`kNZ0000<Ni<POU>T`N70000\2H@
8LlM0000000000000000000000000000M7LM0i@H00000000d?X9HUe`\l?^0000`U_O<foS0000db5D000000000000DHA=E5STHmSZe9m3XP3T00000000\9S_0000
d9Kf000000000000LAd``M8X0000Pd]C00008IIh00000000HL0cHTJk0000D@WE00000000\M9M00000000Xb\>0000000000000000\DH`0000<Y69000000000000
00000000L:W0i12F0000000000000000m49m000000000Kfd0000P<iJ0000000000000000m9d]0000lO?J`C]>09hPD?5Q00000NgF00000000`JR88TW;00000000
00000000Xo^N96^K`RaK]8[k00000000lWYhM7<oQ3ln00000000Q9Q>00000000D9c000000000000000000000h[LE\L?flT@7e66L000000000000\SoAldeFLLa]
XTBO0000000000000000D@m700000000d[Bg0000a95Q0000@[U3000000000000000000000000000000000000lS9`DEKdT8\`TTTU8Yl8XNfVD6>[4RL400000000
0000hEgo0000000000000000000000000000TJZ<00000000000000000h5]00004]YW000000000000HEO`4<e_4S0K00000000A6k\000000000000000000000000
LS>eXXL?00000000000000000000000000000000000000000000000000004DD:00000000H9h;hAWBPKQ\lDikXWHOP_[`00000000000000000000000000008EZJ
00000000LXSV00000000L\V[84L^\QgP000000000000000000000^K1Xn`X00000000000055W>HM<7\cGEL`[?116@0000Plg600000000m::f000000000000LFT8
00000000<1OUXW^]00000000000000000000H\Ao00000000dKBf0000lc]400000000H0G?`OOC0000000000000000LSFM000000000000e68k0000000000000000
0000E8^G00000000Xm^dDS<m000000000000000000008P1@000000000000000000000Koe0000`LfL0000e25G`j;jA5eiThMW0000@iJh000000000000m9=:`6e:
lkNhXS3W`X?^0000XZ^20000h`Be0000a7<?000000000000\]b?hMCQ@;Wn0000000000000000000018km00004M5AXMZV0000hUV50000XUGf00000000408E\D:K
<05h8b`3DK9\=8LK@]NW0000TF[_000000000000lI6NLcaYdjI0PL]BHJL?d5T>P0nN8\9UlcM7h2:Id66b0gi900000000000000000000<FYH00000\4[00000000
00000000M5EH00000000PNY<000000000000@b^Z87Tm0000\_ESQ7CJ00000000`36j85[LL?:_0000lG;[<R7G`VX=0000000000000000h2>9l<Dl000000000000
0000000000000000Pha80000<;Xh0000TGTW00000000000000000000000000000f@X00000000000000000000000000000000P;a1T@2o8\mo0000TdE100000000
00000000h>l]000000000000hOe<00004fL;0000DF]90000000000000000000000000000X?fn00000000DY2g000000000000TWY\L[]M4]mf`]mZ00000000lK<Q
000000000000PI3o@8Jc<IPZ00000000<NAI00000<;e00000000\[fB00000000000000000000000000000000<9>h00000000dOI0=8hF000000D<0000hP?cDif4
000000000000l1_T0000XSV300000000\G_G0000i9;c0000D6XWXW[l`mj@0000@H@@000000000000000000008G1dE73l000000000000\6<20000i9HMHX3:<Si:
8XEe0000XXT1000000000000\[ld000000000000i:0gLX:T0000E5B`00000000000000000000000000000000lXHE@7nc0000D^M@`4?I`XE10000000000000000
8STV000000000000XTHo00000000M6E48^;F00000000X6^G``M3=8`i0000lSah0000L:^k000000000A0D0\Df0000000000000000XRJ>0000i4kPH>\:00000000
\DY4HG;gd4Y<@E?5LK`^U6@]HH7X00000D>L00000000000000000000`a5f00000ZAJ00000000000000000000000000000000Hm7:@<LUX4OZ0000000000000R[3
0000\2Al8>e^0000000000000000000000000000000000000000000000000000hVP3000000000000H^lbL<6YHj1HD]KCd\Um<j2LDne<Q4=QE8_a0000\CZVTg_E
0000000000000000H5hbP3a?H@Pi000000>k00000000a5C200000000XoIjQ28YQ8;A00000000`9fb000000000000000000000000000000000000TEEWLLCmD^Dm
daFE4immE4T=HLQ;\[Gn0000T8ZK00000000000000000000LL0Q0000HHi0000000000000000000000000T0LU0000`fMY000000000000P=mO@9F;llgl00000000
<Z:^0000000000000000Lf;hd8hk<OQW00000000000000000000\n?_@ZJn00000000P>0U`lA9h:H1TD<X00000000000000000000Pea0D[6B0000hIaO00000000
0000T4el0000DC740000000000000000000000000000dD7g0000Tj^U00000000d]o10000000000000000h=PS00000000@<dh0000i6o[0000`XAi@L9b8GI[42Q5
e9bb00000000000081ChHG=X000000000000X1YdH=CP000000000000000000000000TV]@8]7E00000000dP9B0000PYOD0000<[Oh\c8100000000X<LnXj7h`C7Y
00000000000000000000\:n]000000000000\LdgT:fcDFB60000PA6T0000LIWTi572000000000000000000000000000000000000H9JA00000000000000000000
000000000000P5V9lImB00000000<@S9dH`00000HODX0000000000000000<51NXJEgHQ[:i4\P0000000000008oIX00004bPT000057[J00000000<VhV0000@3Dl
000000000000000000000000E26a00000000`;83dGF?57Tf00000000000000000000000000000ObO00000000X5cfLBGQlJQ^m4BC00000000lDGTL2UahQo88i;;
000000000000h3Y<00000000L]3>P]LQ00000000<Um<8T8ZQ0gH<?1T@edI0000d8GP00000000HLNJ<FK_0000\IdbT<8a00000000A9jW000000000000dMjnl7W7
D^Y]000000000000P=]l0000TPb100004[k20000E8l?00000000000000000000E8gM0000@\GK000000000000T@2L8JSo0jnk000000000000U7nN00000000\oid
<Tg^00000000h@P4<2iLTBoUhbA3hh6FHknh0000e3jUa7Y^l3k;Di7[000000000000D4I>000000000000Pn1T00000000HVgXXIfe<0FlHW>00000000000000000
0000Lk5VhPPX00000000TM=T4`8I0000hJI9T2mji7d>0000000000000000\YYLU3fk\7lY<5`FXXaEa63C00000000HJUh0000Tk4o000000000000HA??TY3a0000
0000XOnW00000000<O6i0000d>cmHD?AP_4\0000T^CP00000000U7]Z00000000000000000000000000000000`2n8Q8@T00000000000000000000D=fJ@Eeh0000
0000000000000000hGLolJ9A0000lA1mL[MA000000000000\9@L0000000000000000000000000000000000000000<1Mf0hf;l>]T<]AO0000000000000000lEUH
\fiD00000000H457HWKU0000000000000000000000000000000000000000000000000000H_9600000000E9HY00000000000000000000TZD20000000000000000
00000000000000000000d9N@00000000lL1Nm1Z\0000000000000000`<`ITS[P@`eU@[[j@`5Bl0E?LgB8d]Ll96:3D=0000000000000000000000000000000000
<^IQDP=G0000a8JD000000000000DH5n00000000\nJH0000LJgU0000d423HId4Tl5b0000L3R5HFGS000000000000Q3ZB0>T`000004i_00000000DSVL00000000
00000000H5of000000000000a4Of0000e4iX00000000L7IaX:7?a9JT=9\ET=Ki0000000000004X>_@>GUDfJW`h7=000000000000L]SJ00000000000000000000
000000000000A4NL000000000000Hc410000@nPP0000A8Nj0U[mi:A;`1[1dGnY00000000000000000000HDn400000000I849@5Mn0000T;@4D48O000000000000
`Q7X00004[SR0000@_cJ0A7D<aEQ0T]X<oN100000000LD:f`KZU0000XQ0]0000000000000P:U0000<PeQ0000000000000000000000000000DO^7<TG0P>D]`TlX
L_8bTLNmT_NX0000000000000000000000000000000000000000dFhI0000Lb`VY5E90000000000000000000000000000H6@E000000000000000015UdPW:I0000
00000000\IPh00000000lWA2000095a^0000PE1b00000000PSUK00000000A7_400000000PTgDPg5K\Cl2000000000000E32LLDUX000000000000000000000000
0000000000000000000000008OcX\CZ500000000DkS`000000000000000000000000LH5?8hD@l?Vo0000m8bm0000`GjI0000000000000000lQ:H4Lm8<ck:0000
84lI000000000000m:8e00000000P]MUDL^K\VIl8=XRTK0mPh\QT]WH0000000000000000PMf_8P5f\Tl:hme=0000@l1g00000000@?SYL6PF8_g6000000000000
``Kn0000000000000000D6Lg00008N[[0BAkHJ^m<gC>D7hD@7OkLC35000000000000<Z_S0000000000000000HD=700000000000000000000hKje000000000000
0000D[300000000000000000000000000000000000000000000000000HMchacX00000000XDmZ0000@1AbX1R_I3Vd000000000000Q7Z000000000d_7300000000
0000`8nD94^l000000004PKT=0^V0000000000000000<;Zc0000T\Rj00000000000000000000hQkelX6F`Tg8X`WoD3n^hgCY\_0;00000000Y5hN000000000000
i2W:A4SM8QOW00000000HCWI00000000000000000000l:ZWlk6b0000000000000000XmQdLRja000000000LIgXQENe4_bd0fA000000000000<V>Q000000000000
d]@<00000000000000000000@ZcN000000000000L66H000000000000000000000000\_C`00004XGZ0000000000000000433L0000000000008joE97L_0000\H5J
00000000hYi2m2Q[00000000<EO1LNQN0000`SdK0000000000000000l5fhl3U[XVBTP=lO00000000\1PDY5KH\;jalKKL0000000000008;9HDB<gde840000T0nc
00000000X>;jHQK:<64QH=Bdh^Ca0000@N\i4WBAlZ\dLgMXi0h30000000000000000l6X;00000000H2QFL76LTYF78V<g0000D`15000000000000U4j<4Cbj0000
000000000000000000000000000055QK00000000000000000000]5VZX0OW00000000X9IL@BUAlHLF00000000DXoLDc=0lIAE0000000000000000000000000000
l5IM0000P?IS]75g\ebN0000000000000000`0HRHngTXE\MX37[000000000000D?kKl2<[hA^a4^XWE74_00004N0X\VN<0000LeCh0000hTIg0000000000000000
P83g000000000000\keI0000DI2FDU^@<Xk9<b_;0000H7iQ00000000@4k`L@VYTgUc0000hadblNG>HOLH8oRa00000000hSR\0000`k330000l<6HhGM^T]=>0000
Tljk00000000000000000000XJT]<nGh000000000000000000000000P2RcDKI6000000000000P>P:XVjVL>QU0000000000000000e9bM000000000000DC27hD_Y
hZo_00000000DAAQ8FS68@1H@olI0000hF`e<GJ@\9DkE3G:\2W]8Z_1D8[jA3iDlY[adhXD4Sd`0000000000000000U4610000\E0elQ1SQ7FkX7>T95?`0000<8lD
0000lc@KlHg>00000WhV@:2d`WkK0IbFPlP8HEMgL]IC0000\PQ`00000000000000000V0j00000000dSj?\ZBZ@lIZ]99D0000`O1e00000000T]fm00000000Q8JV
hjJl0000\dmO0000<lKMX>^lhBjT4f8Hd0Y600000000000081@OH`9?000000000000hg4?0000000000000000`9:WDi9aH;=[LlRdD5OF<n99I5e?000000000000
000000000000000000000000000000000000\kTl00000000hgJ5000000000000000000000000L359lKR6d0;W0000Q43C00000000lMHUI9Z><<Hi0000PbLG0000
000000000000000000000000dhAT\9AE00000000]1W5U2=<T1<ddJ:0lJEWDK@R\S3@Y:79000000008G=000000000H6Yih;ZTTDdoH@XS4JAClLYcP?nR<]I^@^ZS
E4Dk00000000000000000000000094Hg00000000hOCAQ9eA0000Li0>E5eW57Mg00000000000000000000000000000000000000000000000040?E<l2D00000000
00000000HVBih2;]\NkUhYNXLa;gM5FVa8eU00008IJV000000000000LKRP00000000HF_X4\Eg00000000`X@UPhX_000000000000HVXc00004RKc00000000H1C:
dJOP0000@:8FhoVd0000LMTj00000000000000008WK?m0I200000000lUg@00000000HnNa=5cbTB0V000000000000\>]10000P8o@0000h5C60000000000000000
000000004]XfPN3Q0000000000000000000000000000Xo2P0000000000000000000000000000`9^g00000000000000000=5200000000<Bn_<^:5`EY818UY0000
8=^@000000000000000000000000XnVi0000000000000000000000000000000000000000\VdD0000000000000000H5YK00000000000000000000LN5j0000\BdY
A4Z=00000000l7;D000000000000000000000000PT:k000000000000000000000000000000000000LAWZ00000000000000000000A8Ah0000PZnGX]]i00000000
00000000`0=\16aEDZhR000000000000T]1O0000000000000000TY9T\DAK8]VbhYQn0Lf6E86m=9I700000000000000000000000000000000hKI^000000000000
00000000000000000000XFQU\:V[0TZO000046Da00000000000004M000000000hH1MU:6C@8E`0000H=Jf0000000000004UCT0000`9Lb0000M4H10000T\D6PHg0
000000000000LBNGI6IW00004HRY<M9XPXS:0000LN:adP2nD6Bm0000000000000000LXYk0000Dj9o0000000000000000@bM80000H?8Y0000TIDL\`Co000046kK
@Z0```40\\onY0Kd0000000000000000l><a4NW100000000H>j`00000000H^`40000000000000000a5:_0000XK5VD;fQ0000@N@o0JiQlk<W0000000000000000
000000000000000000000000LIf=0000000000000000000000000000<QM>00000000hDJW00000IFXD4B_4F>>0000000000000000000000000000000000008TVR
XZ1O00000000h>ao<OTfTj_olEGM0000000000000B^i4PKCPSPVT328TW_QHEG0l\TELg8@0[gSTIPKU59W0000He>E000000000000XRMa000000000000LS_IDZ;n
hmJ400000000HnPh8W\A0000d^Dc000000000000hF_AhMZoH^m1Y5PU@g1llgM;dEhZ0000000000000000000000000000000000000000XG0YLMM:\YU3DDXN0000
00000000hKEnLLFA00000000T^jG0000X1Sk00004D5X@e@D4YSj00000000`aT4000000000000027l00000000\JDS0000e:B^0000@cJ3l4c?00008Xb900000000
8hOg00000000000000000000h>RB0000000000000000000000000000`?5>000000000000\@O[H5G;0JYc0aY[PI6[00008CPk0000000000000000000000004PRD
0000@F>Q\0]V000000000000h0KH\=;600000000`g`1000000000000000000000000TEno0000THhX000000000000lGF]Pjbi00000000lc<EM7NK00000000e5le
0000000000000000000000000000000000000000000000008;4I@8hZ@C<@h7A`8J7I8];H@IgG00000000000000000000X9cXPdAf8V4]57ab`W:_\Ya>0000Q6[0
0000000000000000000086`M<Z7P000000000000000000008`C`000000000000D7A20000<3Xk97MU000000000000000000000000lAmDX^=F<h7hP?DaPLLT0000
0000000000000000H1ecl^[L0000l6NK00000000T];`000000000000000000000000L4=B000000000>c1000000000000000000000000dXBCDZ1C8\E700000000
=9^7LWbf0000lZGi00000000Q84Ki7C;P99[000000000000X:fU00000000000000004YAQT<HATBLe0000LTUch^L6lE_>\nn;]7M100000000@9_5000000000000
@0RMPI0548^V0000<V9<0000PNjJ00000000\CV40000000000000000P`70<NQ0XUgOHKk\<[RO00000000000000000000l<ic000000000000E7f]00000000`Tkf
Hd330000000000000000hMK?TXCGd6H400000000000000000000Tm_E00000000d25Z0000000000000000000000000000000000000000000099KV000000000000
00000000TJ6J000000000000e9>`0000T?ko0000h;?OM:;V0d`60000000000000L\k00000000000000004SWR00000000lQam0000<_:;00000R8Nd[JU05S5dcVX
0000000000000000TcK300004JIPXA8:h9dPL=OPH_6VA7hg0000000000000000000000000000000000000000<HX`0000XM@g<8fD00000000956ZHV?Z00000000
Le=oX\8`Q2lR0000000057G=000000000000i9BP8VKm000000000000LMBBi7jD0000@I93\12Z00000000000000000000000000004WUV000000000000`4lj0000
00000000000000000000000000008A>8DT=SPMaQ00000000000000004ock45mJ0000h@Dn`bik0000P^gb0000U9Mf0000000000000000lTTH0000\A2k00000000
0000T0Eh00000000T6_;000000000000H0X[LdaL<CHg0000`<Fn0000lo<W00000J<@0000XXJYQ9QP0000Xc=Y000003S:H4k900008V[Cl?<Q0000E1TQ00000000
@[0_0000000000000N^H00000000`o8g00000000000000000000a2_n0000L56^0000LmQN0000000000000000M51PDk92]56?T5130000000000000000\Jm`TeHf
00000000hUAV00000inZ00000000<O0f8nRU0000000000000000`5f>0000000000000000X9oe00000000hD^n`]Pb0j`A00000000000000000000P;DD0000\SZS
0000l6Id00000000E6j]0000000000000000hGidPXEK00000000000000000000<N\60000D3`n00000LR900005:<L000000000000000000000000000000000000
0000@3^b@M\RY8Un0000000000000000@Pa:TGDR00000000PP_G0000dVKZY6;M00000000000000000000`3V\h=JR00000000000000000000000000000000LZZ`
0000000000000000`kC700000000Hfnj0000XmI;0n2d0000@QIV000000000000H\lm8E<GPMN30000\3UH0000000000000000hEm40000000000000000LV3K@ZRP
5:2>000000000000453F0000<2igD^P<Tb^3]384TJCd0000HK?g0000000000000000D4Jl0000000000000000D0IC0jRjP:EFL^6;I7L;8=b90aUbhh1oM7FY0000
0000000000004ZKD@Xfm`\d]00000000\ag?0000000000000000HY8a0000dKIJlKlC<f]=8\gW=2]70000leTI0000D`=8h2N08FcE94`4I6AM03g@0000LC9O0000
D88JT@Gm00000000000000000000000000000000@@ZF00000000lPJk4;b<000000000000@[_TdcPS`[TO0000000000000000000000000000dGIn0000dD>3`^LE
4dGG00004W2f000000000000000000000000LmZ4T7?IT<jo4G[9U8:cD^DB00000000@j\@000000000?>jLI8a0000000000000000l\X=00000000000000000000
0000hgOD000000000000000000000000X<0L0000XBUO00000000dQ>]@Wj^E1hW]4Y80000000000000000`VaH0000Y4Q100000000000000000000TD=Q00000000
0000X7bD000000000000000000000000Xa2A14fR0000h9V:000000000000000000000000T0<8D[^5e8l]0000d\4G000000000000<gX\hX\T@[<4h;DSDcP30000
0000X8Mel4BKA8?@dT4Q0000000000000000M7GO@A?a000000000000000000000000lUQ;0000L@k6000000004@c70000000000000000000000000000dNn`0000
0000I3n6L_;N00000000\6n7hDG3000000000000000000000000H<=OdPE0000000000000000000000000lRN600000000000000000000T=>>0000\5=M0000Thak
0000DMKN00000000`>PK0<0i@33lX]cV000000008@UW0000000000000000PINd00000000H8m^00000000000000000000Y76E000000000000LRSj0000@gZQ0000
00000ZgM0000000000000000000000000000000000000000hBX>DNk<@k>500000000000000000000@:LM0000000000000jZ70000000000000000P[c80000LX\9
0000000000000000000000000000<9Z9000000000000000000000000Hcf`XdQ7X6\WPHdC8QP10000\\LNT;1Y00000000lKPAdd?\000000000000000000000000
T4E>P9PK8BZJ`[gohc=iI1Lc00000000<3DaH]2l000000000000@UG200000000000000000000@:HX000000000000Pb<i0000HQ_1000000000000`=g9A3dmY9cR
0000000000000000=5360000T76jL`l]0000000000000000\J;R00000000000000000000]8MJ0000d?XUY3mF0000000000000EgPI5fb0000000000000000@UH7
0000DFEVXHPXA4VJ0000LeG=4NCZ00000000@G;P0000H8HH0000<_6A0000@dKoD\^@8LjPE94=0000XUO<h`Z2@4Zh00000000Xa>E000000000000XNcC00000000
00000000000000000000000000000000<MAG`TlL`kl]0000000095=SXY]A\E`700000000000000000000000000000000M5aL8C^PXU8Zh>Ba00000000Q4X?83K[
000000000000DaFi000000000000X0aO0000000000000=WI000000000000`MB\E0jT0000D2cW`SXT000000000000@L6chSl216;5000000000000@mI\00000000
000000000000000000000000h`=a000000004hJ8P0T>0000\cJG<1VZ0000d4V`0000XT>E0000TDOMdPEj8Vcf000000000000Ln:C000000000000000000000000
00000000000000000000000000000000T`L\PJ1:00000000l?9TlPMk0000@1FfLl\G0000000000000000000000000000dUhZ@nj60000000000000000`NZ\0000
000000000000000014;;0000`2i3DHK^`P<oH?[\D^^K0000DT\F0000LJEE0000`<nS00000000lEZf0000`[DW0000XOPn0000hY`D0000000000000000D@Q`HVXW
XY_Od=cVlJdNl]8W42_?D:k5Ho35I0PY0FEj4M=jLb=Zd;GmP]LBLjL600000000\SgI52Hg<XYS0000hP@aDLe60000000000008?o:0000000082E?00ce4XjH0000
<A6j`X?C00000000000000000000000089XDTA2Y0FIb000000000000m0e=0000XG0JPL5cH6;W0l;NHnHa0000`mBF00008NX^00000000000000000000000093hT
00000000<0h@000000000000000000000000HKDO00000000D@V2000004b]h_]>00000000l2@[<dbD8<RK8hQe0000LM<mHO86<^T6d@C0m7kj00000FW:00000000
0000000000008\0Bl:Lh00000?BM@]76000000000000000000000000000000000000\I0Z00000000000000000000`[?]h^V5Y52d00000000PRC[Q83[l1Pg0000
00000000000000000000LZCM@Ve^PM4bTMVK00000000XANnl]OS<ID>0000@D4hm10dHaB1000000000000HYbN00000000T6<k\dC:i1;ZD9cD0000000000008oaR
0000000000000000THS\00000000000000000000000000008Jm?l_@bd80SI6\SPMC50000LOIdhh?900000000DS]10000000000000000<F`V000000000000=5N?
8O78d]lV<kb4000000000000h^X500000000LXUg000000000000dXLl00000000000000000000TRXY000000000000@UnkPa]800000000T;WE0000000015F80000
000000000000lDSm000057BW0000P7iFHigVdT7Zhg?da62S00000MiJ0000`[8RhW0O0000@B>;000000000000P@YG000054ij0000000000000000\1WG00000000
0000=:9j0000000000000000@kDM0000<0^HXS^PDVI]Pg<10000X7\@8LP\He6i00000000LUhj<HWlh2d100000000L^UP0000000000000000000000000000dC`G
X_FYHd:6\j[0`YKo00000000000000008Ele00000000@bgW`4[i0000L_RG00000000000000000000000000000000000000000000lKM3000000000000dC;10000
00000000PTS;0000i8k7h1>`0000<=Z[0000000000000000heBT0000L;OMHXVlXYXnlFg]@jea<n\M000000000000000000000000HaG=00000000000000000000
0000`[CD000000000000T07W4UGK0000000000000000000000000000000000000000HG`=DADUa6K@99Jfl`Ad00000000000054C?0000@:8c0000000000000000
00000000000000000000000000000000000000000000000000000000lVnU000082OnHecj0000\LjiP\=k8^7G<f;400000YCj0000LM@K000000000000H=494G^\
4R:j00000;FX00000000P7e^dKY3000000000000000000000000`_N?Po4f000000000000P?OeLQZi000000000000a4^000000000@>ID00000000000000000000
000000000000@3kXDVAm000000000000U5mIdTH`0000000051J20UglDF@4T_PK0000000000000000@WQP0000i9Yo0000000000000000000000000000HI]Q0000
000042`n4@2<hCHH]3aF0000LJX:D]TP=4^B00000000000000000000000000000000HD?Z0000L?6h00000AQ<DOL8000000000Akb`S5nl4bnllX[00000000X0oX
PDZ0dJ0dhJAYdELo0000000000000000lOh65:>D0000]4`X00000000HBG`93C_0000<`@U18S^000000000000000000000000<N7=0000P4DP0000000000000000
I3RS00000000\m170Ffc@T5j00000000000000000000P;<84Nh_donN94EOHY5GL:g;4c02000000000000000000000000000000000000Y4<[00000Oh^00000000
0000000000000000<CJ[HWcU0000Q7WT00000000hPF^000088P?8WIE\g4eLHiZa3FVL;<a000000000000\J^Xh`3;000000000000`Eo=\CME81YWHmm900000000
00000000h3fM000000000000000000000F[I000000000000000000000000m8f300000000000000000000XkEi00000000000000000000000000000000hEYQ0000
00000000h=GRdP:f000000000000000000000000P6jLHma<lkhd0000000000000000`1ZF0000TH[oH97ODhF3e9]P00000000Q7YR0000h@;100000000HHE00000
0000000000000000000000000000i4J;0000dc>JDRV^h[^e00000000000000000F5?0000X>2>42M=H\@E0000000000000000Y0Bm00000000000000000000@9d`
`>6S0000`LP50000H^OHh3FXHoWk0UQR0000PDd200000000hf4<0000\i1X`;jA8KL600000000000000000000<EJGHWQ[8ZXF\gW<0000TJ=V00000000XS9F0000
HXF3]5[X0000000000000000hKE@00000000loE\00000000lPFQ\RQ;0000000000000000000080F6000000000000000000000000\kg0h;>BXFLG0000@<loh;^i
a5ihe5@eTgR\000000000000000000000000]5`V0000Q5@5h:E4\Qh:00000000Dg:000000000000000000000P3Bb4P8G00000000@@iFdTEm00000000000052;k
0000<HjQ<_RgH6bJD@QT0000\dSm000000004<J80;DeHn7Y99MK00000000T@`_000000000000dJGH8SaUd:>60000000000008BTW@WVR00000000000000000000
0000D4KCU7n<4[b50000000000000000000042Ch0000<f:R0000PY:NXkXj00000000XPaU0000@GKf`=]@TL:IDMfB0000`b6T`5I0dk:m00000000000000000000
0000H@0bTRFXlXKLlBWi00000000Y3^4000000000000TC2a00004R7Z0000P6JlPH16\8fYH5MF0jQH@khX0000h[KK8X<@a9i7hWVAhDh9dQR`0000`BO_P4oOTMPK
43EgY9Bb0000\QPb00000000T@REPnabhOZS<j?BhCN400000000TMKndJ<m0000@H^cHk1c00000000E9DW0000DGF000004Q?GTCSM`\KoHnU80000`38d00000000
0000@h8I0000000000000000000000000000P1l@<39iPf[7l`2;4FAM40a4h>658ITndH`E0000T[PT0000\U>700000000000000000000dE1F00000000LRdA0000
0000000000000000000000000000m54;0000@EDZI54M0000000000000000dSDb000000000000hj7<I5m[57Wf`e0_000000000000HjM`@PUe0000000000000000
00000000@4P00EI100000000000000000BI`0000000000000000X:nB0Fm=dXDDm7Sd000000000000hT0R00000000l]Y;XS@Gh:Pm\Ri1\_kS000000000000I6nM
00000000TRh3heNGhGeF0HT600000000TUVK8=N50000000000000000\\@i000000000000l9jQ00000000T1[C0S`J@XJ0D_eZ57;X0000DZ=HXh580000D2ZJ\Wl5
`nbEP[K9000000000MUC@SXn58`E<fd000000000\Hb\d1\VTFKA0000000000000000<;WU0000000000000000000000000000`HQ:00000000XcI50000Y6:c0000
`JdiP6W@Hc4K81Y@XlkD00008^7`a9<200000000H:kAHKUc0000<M3Nm9>K97JI]1GN0000P6o^00000000000000000000PTjX00000000`kOC00000000Y9:@0000
00004NHm00000000l6:]0000DF>e14GM000000000=NeH?2[\[VkA9RF000099V60000000000000000000000000000<=SW00000000000000000000000000000000
0000000000008NQi4mHFE:19i06=`3Yo000000000000dVjo0000000000000000LM\E000000000000000000000000LE:]d^EJhR;`0TSh000000000e\d0000\;>P
PVnb0000000000000000000000000000000000000000l]4H0000000000000000000000000000@:>mlD]PP\j:0000LOO[0000U1@:0000li:g0000dY3445Eeh;]3
4Q<X8BW8PRTDHWJh00000000@MCb`E_[0000XF7900000000000000000000`KJ>0000920[\9o?TCFA000000000000000000000000000000000000000000000000
0000000000000000`4Qh000000000000HG_oPDhJH5<O00000000000000000i:3000000000000`:84LSfo000000000000000000008?0_19CF0000000000000000
00000n[AX:JL<OL[U93D0000dGEW0000000000000000TNiM0000d7YS\7`V8FM1T=IQL\]8T8OJT3dM00000000PFhc000000000000000000000000`FL400004::7
0000<B:X00000000000000000000=5JR00000>ZW4IA^00000000@J73`fCC00000000H;X<0000000000000000hQdG0000d\PLTo]^0000000000000000P32RL;i4
8j\g000000000000PDk90000PQ3eHC`bH3XQP;4e\>S1`J7oL8`n@Q=o<WmR0BHGl]OD0^kjL_nNA55m]7SX000000000000T;cW000000000000i6Rc000000000000
0000HQ58m50E00000000<NEX8_\4I7EB00000000000000000000A8oHH=JA0000000000000000PR^l00000000000000008Q?chS[AlY=g00000000000000000000
PgjG0000000000000P@O0000Hf_5@lBY\Sj`0000000000000000000000000000000000000000LXc4TZ3<0000X2=ID2WH0000000000000000000000000000<\RJ
000000000000d@5W0000000000000000000000000000000044PXlB^C8jIbA1D7L4^G00000000XZdc000000004XmN0000000000000000]0@20000000000000000
0000<VEj0000Y8CZ00000000<7;o00000000HLnN4ThET^]f0000DZikT6Fk0000@5Yn0000DPH?D\JX14\k0000<`K08gS?]7]600000000`1W20000HjN>m3U50000
]31M00001::N00000000000000000000\1M9000000000HL1HJjG0000000000000000T8^600008AbI0000L4l5hdNF00000000000000000QiA00000000L4L?dPF7
00000000hT3e0000X4cgd8m20000lW1;00000000000043eO000000000000`O@>000000000000000000000000<g\e00000000DPS[0000@IBlHlND00000000I79]
<?Go4GOl000000000000dUk1P63000000000M7a8Dg<k00000000l=G;00000000000000000000000000004;bd0000Djm]00000000000000000000\2^c00000000
0000Q78:0000hLkZl>`f000000000000T`B>TEU10000H_EcHhof`O7QQ4BU000000000000lMK^0000E6@?0000Q9320000H8jA]6M5dk_K0000PXB5Tac>00000000
DE83000041>J00000000<`AM0000d9foT;iY@?D4000000000000842j051j`X?7E:<:4jaK0000PZPBD871000000000000000046nS000000000000000000000000
0000D<DR00000000TWAL51JS000000000000000045^l0000000000000000000000000000000000000000000000000000DUc4Y5gF0\H^00000000000000000000
0000LU@m0000l;mn\AiZXUX]L]N<957Y]8TZ00000000000000000000XjCf0000HNWK00000000000000000000X:OP00000000d@]o0000lIa@0000000000000000
00000000000000008\nAPLSZ0000000000008UjF000000000?mP000000000000PCfc00000000000000000000DCYP0^AK0000PF]Sm5GjU5Sl0000LQJW00000000
I4SY0000PVHf00004<QhTSa@0000<A<G0000@4oj00000000lAk4Y79600008J=C0000<OTH000000000000000000000000=7Ga00000000@7c2XW5H000002bKm7W?
00000000DBU34R:\000000000000@CDaXECWD\nm00000000\jQ^0000DAUO0000TZSk00000000Q7HE00004?:9d49Y8We9@[Qo00000000d[^S000000000000<[NU
0000T<N`XnN<000000000000X[DADQ;Y00000000000000000000000000000000PR_J0000P`6>Le4h]4@0U65D00004>NND46<<?mh0OjB0000\8S5000000000000
0`kP00000:HK00008M?P000000000000HDoQ40DM<[7V00005:2h000000000000lGXc\lYH`\B_U5[L00000000Y676000000000000000000000000HZ=W00008Fa\
\5gWTL3e`9fK@TcoHW\[Y3HZ000000000000LcC:00000000hE;@0000000000000000@6eW00000000]8:o000000000000\4<M`2[VX?JgH@n[XB8AHZ3T4GgRHO:2
<cao0000l0^c0?Qhd=dd`^<Z00000000DKNe8;e8DE7;4D;[0FnD0000XB;X0T11E6ac000000000000E7V1000000000000]7:eE4N^0000<7oX<\UX`;OnT0ETdGeg
0000`3\:14:o0000lYh20000`HF;000000000000U5>I000000000000TGU>Y9@U0000000000000000000000008G:>@HZml:`:Xcl?<ALDTD[F@ATShkQT00000000
00000000@1XAH;>o0000000000000000DOAGHFY800000000@8XBPG<5X<T@\>iY8I`HHl==m7;7000000000000Pi\Q000000000000<iac0000000000000000`5A1
00000000000000008:Z?4@a:X;ZE171hL4P@000000000000000000000000000000000000I8UJ0000@]PS<RTTl`o>000000000000000000000000d1V?Lk;S0000
dO8N00000F<60000000000000000E8jeDLb9lC0TDZ?F00000000\1Yo0SBjPN@60000Lk9U00000000l7gn000000000000PB4lP?EQXYAD00000000T]hG00000000
0000000000000000I7T600000000000058Z90000000000000000DeAV00000000000000000000000000000000000000000000000000000000H<KZL4A_m7QT0000
dPLU00000000000000000000I8[MHWGg00fjT_k=0000HdFF00000000000000000000l2JG0000963g000000000000000000000mf80000000000000000DgZ?0000
000000000000PRZ499@I8QikA:2P00000000`9K200000000000000000000=8J20000d9QULgL_0000Q1on00000000000000004P5TLgm_44hb<RO4<f>E]34J=8]K
A98f00000000L_aj00000000@L^o<WAYlZV_DmnbE87?00000000000000000000PLcn0000PVbke7ZB0000\IOEDBcL`QMe0000000000000000TI@kDDjg`jan0000
0000DKD7Hn=m4o1m0000000000000000A9[j0000000000000000\;oH00000000@m;50000T]W3I8ae0000@FiD\ib_00000000000000000XHR`;XM<6jm4Y:a0000
T4TklEKL<lYe0000000000000000hgdM0000PF^APOj[Hn3nX]:a\PkX@9Ym00000000000000000000000000000000l2[9000000000000lDDVhWAh000000000000
L30km:1N58kI0000h4MZ0000`9]UDAC5dFloe79K00000000TEFZdo\J00000000H5R@TBLQlVWO00000000`Sh9E6P_000000004LU\0000000085aU00004:lXTjc[
54NmM8S1@?5^=:?70000PU?C0000000000004k`U0000LHk>\QYF0000000000000000TVhC0000@hZS00000000000000000000hYSU967]T=UH000000e@lQ_?hUiY
0000000000000000TGZHliX7L;YL00000000PLQb054=Dd_314dBQ:40XH\G`?SehW4\H\Qa0obPDCc<0000]4V8l_9OY8V:0000000000000000dR`IhBINh4_eD[C6
TN8^\^12H:^1X;J[a1OF0000000000000XQ]000000000000I3lG000000000000@X810000dV^3hKkm`AfP0RgU00000000@lc4dM<TT6@60000hSIN0000<biA0000
U9EY`XFi000000000000<IGU000000000000hIFi@;kU\?JE000000000000T3MNHRf2X^SC0000`_4GHTD^48U?00000000000054W=00004Y1i<nY]14=?<XX;0000
000000000051hXNC000000000000000000000000\R5f0000000000008G79\XTVDbkh52T@00000000TU;K8HZ>TK?>h53i]5o50000000000000000<W=F00000000
00000000\?AT4W0c000000000000l<f10000i7e4000000000000000000008m0Z00000000000000000000PVhj00000000<?ACThSN00000000dBl<]81<T>ToLR@]
\TNKd@\:H[9MhKKc@@mITYQ^=8QiLoNH0000M8a;00000000dR6W000000000000000000000000<55]I:B@000000000000h<KM0000000000000000000012][DM3h
0000d7HS00000000X]BU00000000\?SK00000000l3C]@WW4Dl2e0000HZmc0000X3B?00000000XCQC000000000000l=f\000000000kJL0000000000000000LoDb
00000000X@]Xi42e000000004`_H00000000000000000000000000000000lidf0000000000000000000000000000000000000000lk4T58@?0000Pe\500000000
0000e4PJ000000000000A9^olD1c10co0000m5030000<HMKlBiGDnL9]8W`TS5]0000`5Sf0000a4e\loB4000000000000H75AHdU9e6A;0000000000000@0Q`[EE
i3MR0000821a0000L7FT00000000000000000000TCJK0000000000000000HW1]0000PNb=`T:\l]Nh00000000D5SP\l:5\@N80000LUP40D3g00000000X;^O0000
00000000000000000000A1D^lWV]0000d:I@lHg]000000000000\X:i0000X16WE9Ao0000000000000000000000000000@Tb=0000000000000000000002DY0000
0000d=;R000000000000P5Z?0000DQT;d;3W0000`imCi62A00000000000000000000000000000000000000000000\3K400000000DUk]0000dO`j000000000000
05JI00000000000000000000LHS6\oWZ00000000<9AV00000000\[J6000000000000dBPTPYUY0000000000000000M9^Ohl3D000000000PZg00000000`R3G0000
DY?I000000000000LfIX4lA[00000000000000000000XbRe4K;Q00000000000000000000d5eY<inH8XiL<k7Q0000000000000000000000000000\X?n00000000
U82e0000L;?dT]`i4jB]00000000<M]^lndW00000000000000000000T`PQ000000000000\G8MXf_d00000000i4Rf0000000000000000DiZN0000000000000000
0000\C?<0000000000000000DHAN0000000000000000lJi:dljR00000000d_d`000000000000P4SX00000000`23L`3ZiH?QX0000P[Lk00000000XJSV00000000
E8Km0000000000000000000000000000HKCh000000000000000000000000000000000000HG\F\1c6h9emh^e@`P[\PaW?000000000000000000000000000042f9
A9?_0000a3Z`e8\=Le2O<Xh9HLfo8lS]00000000<7gK00000000lh0N0000000000000000i6Se0000000000000000`0\Z00000000000000000000`XDS8\1Z0000
LGZgA9`g00004VCB<89k00000000Le]kD1doPo@aD9i=000000000000Xaj@a6O0d0n?X=W:M9dKm6dK00004HgnA9nN0000000000000000d<A9Q4P_<\IM0000dV8J
Y9a90000000000000000000000000000l9;iPR0oP6W[00000000Y8gb0000lV^N0000Dc;10000000000000000000000000000000011UB00008@MW000000000000
0000X\I50000<CLa<Od4`hW_00008O:H0cG100000M@=00000000T2Z90000000000000000000000000000D43R000000000000000010cN00000000Q:4WHYhSXoCl
06T?0000dDW`0hIM08Cf`Qk0P\L?05nX000000000000000000000000de1e00000000m5?K00000000@i:M0000XCieLi`9Pii794<mT]f@lR9<0000@57n00000000
0000`@1Y00000000000040JSXlE6\NTNL\5l00000000<Q6ci5NWTU5>P6h]@RFm4jV\00000000l=T]l28d`]6g4iC`0m8gXoFV0000000000000000U7EQ0000m9]_
00000000TfKF000000000000000000000000i27N\BNl0000000000000000000000000000<HTCY1lkDVf0000000004Qc^00000000000000000000000097``0000
00000000000000000000XCOI0000000000000000d=:H00000000M5L\0000\gA2Di_Bhk49dUiie63U0000HKA[\S_700000000PHIWhOi:000000000000\>Cd0000
0000<F0ea9UL00000000@<<_8ODo000000000000@2`D`Dg2PPh0d[YK]3a40000HG3c8PQH@^`Si77n0000PRET]5Ch0000@:U[8gcCTnfm0000DT[90000XW;717bg
0000P`]NPjfBhaLUlWkVe8U>0000XhK@0000000000000000T8?k000000000000XokG8CoI000000000000`8h;00000000\j4K8aJL0000D0@aXcA200000000@RGT
00000000PT1P0000<aTJi7`NY6Qg0000000000000000l[4AU5l;0000e3]STQ240000000000000000000000000000000000000000X`id\niWDChoXnoM000054An
000000000000000000000000TchO4JW^00000000\kcg0000000010Wl000000000000000000000000<0NZE8:<<?3=0000000000000000000000000W7g0000hgU<
h`0X000000000000\CPC000000000000000000000000000000004VdP`bF`00000000000000000000L2?B0000@^?M00000000X0FK000000000000000000000000
0000000000000000Y5oY0000Q3SIe8hX000000000000000000000000000000000000hAWk\@=Hl6iL\A<8dKm>=4mc000000000000hLT4i4lU0HUG000000000000
00000D>f\?WLXDdA<_IV\5IkXflXD^N\4oPPP@L;=7jb<4;U0000000000000000X4AQ000000000000000000000000000000000000HZ:9@j@XPAj8000000000000
00000000DEnb83]o000000000000l;Vj0000D:n3D1]dH9B=`]RZ0c]ed@o\000000000000000000000000000000000000DZGI00000000000000000?N900000000
00000000000000000000<@8Z10l_@[\j000000000000000000000NdP\:K@00000X96000000000000000000000000\O]T000000000000000000000`Pc00000000
`6o000000000d:I[8J62LffT0000000000000000`S=VI6>\e5H<000000000000000000000000d1^\L[I>@7RI00000000PB@S0000U3kK0000H42HL9Zg<4GC0_L7
0000l>P^<>VX0000H02U`@Fd00000000P43d0000@JDm0000000000000000T?5n0APA0GLV00000000000000004\iR]6OB0000000000000000PZSW000000000000
hW`i000000000000@gfDhDbe\^500000<E]adXi595bZ0000\3\Z4QUc0978D\cA0000XOgL0000XDCc00000000Pe320000`LAY<ef_000000004<MO@Ic1dA1B0DA[
L;^7\]om000000000000TK\d00000000000000008LnblL>cQ3>g41jd0000000080M28b<5dco90000000000000000000000000000000000000000D>oh00004f`K
000000000000d7`9\V5mI4F3XE\d57J700000000XTN000000000000000000000000000000000LXNW0000000000000000l?NZhE=o0000U2An0000<XMm00000000
00000000M94O00000000000000000000000000008DN`XlXF0000HGjcPXBP91]bQ6kn000000000000000000000000E2>>Q7Oe0000I724PcHG0000000000000000
000000000000M04\000000000000X`;@0k\R0000PHHP0000H<GeU66a0000000000000000000000000000000000000000000000000000000000004<VLTj^odJ5U
]6bGm7l8PknEA7VCdF8jQ:3=000000000000`I@8000057^b0000U9eY8[KY00008`6S\m[:H5O`<[U`hi`_0000000000000000H>?T000000000000LSN300000000
<A;>i3jm000000000000U6ld0000h29K00000000T]KeT`:Fh`Nc0000000000000000<L8c0000hDjV0000\D9T00000000dDMmT7eP@`<hM6L6A6;\000000000000
00000000000000000000a23Rd`I30000000000000000000000000000000000000000TNKi000000000;ac00004DeZ0000<DIV0000hKd>0_^T000000000000XZYR
XI4G@iV?HmPN@bI?000000004cog0000000000000000Tm^1Q1:`XSQW00000000h6QI00000000000000004=>o`^^700000mn?00000000X@o;0000000000000000
`64><SU0a0Cd00000000000000000000000000000000000000000000000000000000U8RM000000000000XT1i4if`\[aU000000000000DXF[000000000000DX_J
e6Kad<>SLB63dZhb00000000h2;HhUDS`001hZQ10000000000008:==TNX=0000000003oU00000000000000000000000000000000E5[jP=aT<0ClH>o800000000
0000LmM5H`?d000000000000000000000000A5U40000\Qc5000000000000000000000000TSPk00000000000000000000000000000000`9TV000000000000@:_\
8LAI00000000\L68d68BPF^Y0WBl00000000LS][P7fddTKjH=9i0000000000000000L:XK0000Y4OW00000iGd000000000000h;BR00000000m5??0000`aU40000
0000L22mD;m6X5<900000000XK;h0000000000000000000000000000000000000000M72g0000=4?^00000000h>c[00000000`0mA=4_>0000000000000000l1EA
d6Y7d1oDhQH9HREc4_Z]m5kN4CmA0T_70IhGT^o_00000000\I3;0000H4]I\QVW000014@T<?^lPn<g\@QE00008Vgm\YK\000000000000@`bF0000D:ia54FWhmdi
0000`jDlH;]SHBg6@\EZ0000000000000>U>@QTTHT2C\_H[000000004>>g00000000`;If@ZYb00004QdT8P3g\X@H0000lO7_000000000000<V8h4]?H0000009d
00000000000000000000000000000000000000000000T_440000`Y3FTC=>l_O9XoCM000000000000a9c@000084`h000000000000814743a`00000000=33`0000
00000000l;@_000000000000HCdD00000000XR]000000;6]P:YN4E_JXYK:0000DZlWA2fO00000000000000000000000000000000DcXG000000000000TL2d0000
000000000000000083W^\O2JlS7olUb@000000000000DC1S0000PCOh000000000000000000000000000000008NXm0000E5KZE9lF0TdATH_7l9;V`l6g00000KA;
l7T=<W_j00000000DRnETDkLhS2@e9k;00000000000000000000000000000000000000000000\\[90000hb1g0000000044a@0000lCj:000000000000`LRgdX>T
00000000`;CZ<SeL00000000@Pd;00000000000000000000E6MG0000LhkgI5Ag00000000LklK00000RH000000000LI[g0000H@T7h_f700000000000000000000
4B=lXHJHL\_c00000000ldF^0000hMa_000000000000@RD5X>;100000000000000000000`3PeP7im000000000000XNmEH4QI00004PiaHT`jPLh30?@ePnlW0000
0000E4JS00000000<_P0ddh^L`e>00000000000000000000`_1nH;9:0000000000008JCA\VA28X>:00000000T@f^lWhGDaR=0000000000000000d?oH00000000
000000000000d<4F000012<I000000000000034F00000000LG6:0000@AYo0000000000000000000008<MlF5\l;6=DJ>l@W]T000000000000`3I800000000PT`G
H?W^0jhj000000000000D?OW000000000000L:Ea4HcR539E000000000000\61l@Doh8QcO00000000hV]VX<8900004jSQ000000000000X8anm8H@8=o800000<41
h<Xg000000000000000000000000L]RC@Rn2liLB000084R3TA_^h^dD000000000000PW[V08]I0000X;D6@A]ET<QNXZ6[]3\=000000000\ND00008Q``T`]hHLCY
0000LXD181oST8`V4`9U`o[6000000000000000000000000lkRRT9>Y00000000000000000000i77A0000000016do0000000000000000hVUllGlh00000000hnQT
02V3h1HD0000000000000000T1Q7DOCU0000000000000000000000000000\68S000000000000X^6HhR2T0000<5<\@nUiP]ZF@__h0000@J;hA47fT^gQ00000000
000000000000DT@Kdd`[0000PFo;000000008Vfn\X@;Pl@UXokh000000000000000000004VVg0000dD6S00000000000000000000\Wg?00000000\OK=00000000
\SlJ000000000000000000000000h^eL000000000000Q953@ohD4Kj@0000Y6X]8Fho000000000000000089IfHVaQ0000l<>c8@O@00000000P1Wi000000000000
L7[E0000X8BM000000000000l:Jm00000000@H[XdA=Z0mSnd0H8M58m00008_ZC000000000000000000000000<WX40000@4c[000000000gIV0000\MldE9A<\2\2
Y49U00000000000008cW\CaU8FOS0000XJMJTTmm<F:H42fUT8lU<DWjHKK8dfH20\i;00000000<;EY`70_LW4A000000000000000000000000000000000000X7eB
000000000SBFD3ij000000000000000000000000LDe=hY7]e4c:H18;<VN2Lfoee9Cg839Jl:0R000000000000000000000000000087IB00008MB2LM^:00000000
0000<KLI`2RG0000000000000000<4nE0YiPLcD0hHQ[DC]a000000000000000000008Ei1LlOGHm23Y7UP0000h]an0000PmCI0000000000000000000000000000
000089^>000000000000@G2_40iMDcD\00000000000000000000PAOe000000000000000000000000H0\;85oJ00000000i9n`4SM=h9MeH@_<LBjE0000XJ:h0000
0000000000000000DU>^00000000Tomll82N`Q\S000000000000Q5cP0000000000000000000000000000000000000000M6OoM8i<000000000000000000000LZ9
=6JM00000000DN@RPXFO00000000<_bBhEBXhFodX<\b00000000\C=20000000000000000hQQT000089]800000000@jdY0000000096mH0000DoN\<:eH0a15LGU_
<TQb0`Sk\C5g8fT[0000000000000000A6PP00000V880000\eQM]9ok`^Ge0000000000000000TemP]8^k000000000000\^SZ000000000000=8<@0000L8Wl0000
00000000000000000000DcgK0000hIMH0000000000000000H?6=0000h3nADSAnDHIB\54LL?P8h17ITAY<L]f`0000000000000000000000000L4C000000000000
00000000000000000`Z^hdlf94dc000000000000hb9YhMoZ00000000h[NC0000000000000000m9o200000dJW4<GJQ1KS00000000`c?j00000000HDEE<XWeI5@S
T7@\h79bTg:T000000000000000000000000dd770000XBiXT8Pn000000000000000000000000\RZT00000000000000004L6M0000dIjb4SG000000000@4G10000
@El@4FIP0000L4aiD59B0000X=Xm000000000000000000000000HN<:0000000000000000e3bH00004U7\0000lkkl00000000000000000000TYXO000000000000
0000000000000000000000000000000000004[cPPml@000000000000=50W0000000000000000D;RSX\@WlSI00000000000000000@_^D00000000000000000000
0oSB00000000lQnS00000l7H18;bX61EdWE;LR6n8iUB`>Yid^iX19A`00008ig<000000000000000000004JD:0;mQdjE\<VPK000000000000000000000DKC0000
`dIE0oUe@P^h59G00000000000000000000000000IKX0000000000000000hlnV0000\DAn`]^=000000000ZVl00000000d>3G0000T5km0000<OHC0000a6fa0000
0000000000000000@5\[00000000@T;W0000000000000000DdECL_n500000000000000004Voc@<?@0000000000008MUZLf\C00000000hC_j0000000000000000
00000000h0_o0000000000000000000000000000000096ZX000000000000d_E<00000000000000000000`Oih000000000000000000000000Y4j`P^LlXo_k`M2>
0000HjbQ0000000000000000@`?M000000000000000000000000000000000F?600000000@FfADBkm\UIS`DBo00000000000000000000`PXP0000000000000000
00000N`^PQLc8hY:00000000000000000000000000000000000000000000000000000000000000000000000000000000<H2o000000000000\\6>e0db0NV]=6ee
0000000000000000000000000000000000000000000000000000l>2l`aYI0000000000000000000000000kZo000000000000000000000000\5]j00000R82DWW^
\eUh0000@>KXH`Ob@M7>00000000LTn<000000000000000000000000<VZ[0000@8VA00000000000000000000d^bS00000000i78X<U1100008Jhg000016S50000
00000000dNlMT?kW`i[=00000000000000000000`6>?P=Vi\N]@4nD[dnVF000000000000D_D6dL<e00000000P2lbPKWOE5\?00008YS;00000000000000000000
lFMG000000000000000000000000P3Vg0000000000004131lX]W000000000000HX0`@hYU00000000000000000000D@K@@f0mU7c600000000000000000000`FfW
000000000000000000000000DOFc00000000\;fD0000`^PchW_10000]40Uh<a^0000d8RE000054en0000000000000000dd@O00000000`8;\0000000000000000
0000XMQn0000000000000000000000000000PPKe000000000000000000000000\@DS0000000000000000000000000000000000000000lY@[8Yb70000dN8AXQLH
XXMFd?YP0000000000000000PenA0000loH10000000000008On800000000I:DV000000000000m9W\\?L?lWaA000000009:C6P6lT0000\TnKT;;O000000000000
0000L<150000L=i[h[XY8BAWL0?]<VfD00004fFPdge60000\GT600000000000000000000X;ng0000000000000000l\oA0Jl]0000000000000000000000000000
0000@kdC00000000`d_PI0hN0000`CW40000LF4d0000XIMj0VIN0000HV4D000000000000000000008P`>\dj60000000000000000000000000000`]::00000n3I
`eP700000000XI3M0000<WUkH3SXX_]h00000000000000000000`^k0i6[T0000000000000000@EiI000000000000`hB000000000000000000000XFCQ\bWG0000
0000D1V20000000000000000I5Kl00000000XPNM00000000000000008I4`0000000000000000000000000000000000000000000000000000L]ES00000000X:=g
0000000000000000@7ZCI7P7000000000000d<4\]8]90000l7ET00000000H>4J0000000000000000l98T0000DOdG000000008g1KhNac0000000000000000`a7c
0000dBG>LGoa00000000000000000000000000000000000000004fOS000000000000`i1<0000000000000000\5;e00000000000000000000hPI7T]]:PfJ6`gQ?
`GWZ000000000000\?eV0000LAmmm5PCX=nFT@i:dYnWlWfC0;6M\m]J0000lIW;TQ8V0R6@@n:kM0\l00000000000000000000000000000000l9e\000000000000
\PE^hY0f\mS5X9KL00000000H=HZ000000004cckXJd6Xm@HHVcB0000000000000000000000000000T]62000001lU8QaD0kVX0000h2h9@CINDUk@0]]TPC4LhKWo
LS6MP`DH00000000000000000000D8Kj000000000000000000000000L5=fX0<hD1I8P?d7\]`7TkGC000000000000lLEG4AN0X<WlTP9ZLmhUhdYg00000000`8NN
@>7j8ZTEX[Jf0\aIhoW20000M0kK0Wij00000000h0QPH_=W<_X[@d=P52E[000000000000000000000000HSmb00000000\akm000000000000000000000000E60[
0000h9?_00000000LA4H00000000000000000000DFZl0000000017>mHN1300000000000000000000dLN600000000d9T:H0Ubh@R:HV1H15P1000000000000Y0H]
0000lZ:J000000000000h;E9HBoolDJ1@ohe`\\gHCa4d`P1XLTBL`a:dG6l0000@@<D0000lT]@d=Q\00000000`4d@00000000d_Uo8WIP`XIQ0000PW9@00000000
@m>`0:3_A9af`Rm5L1:H0000XNLD`^\[0000000000000000Ti==000000000000@6J5DXE>D\bD97KW000000000000000000000000I9hS0000000000000000H^9C
d<@>``6a00000000h>gk@BXT<iF@000000004fO=\LZR8aeR<@X0TOJMPM[m<oMF0000U5Pg00000000<7MY0000000000000000Hj[Y000000000000D;>5@P8W0000
l2nn`cRd0000TCnI00000000000000000000000000000000L]Jm00000000df`am2AD000000000000000000000000@4LNPAa5P]oC00000000LMMS0000`@nI=7R\
0000000000000000000000000000LYdj0000T<T0PLG]000000000000D=h8L[?;Ld530000TAEA000000000000000000000000`XY<000000000000000000000000
000000004<Q5TDi3000000000000dX`?0000000000000000000000000_AZ000000000000H0WYDV=Y0000000000000000e2nA0000000000000000DOfI00000000
00000000519e99JB000000000000\`nJ0000DWUF<hPP00000000000000000000=7i9PIig<aWj\\bWHa^lY6hP0000000000000000@ETF@7^2000000004RAX0000
0000000000008ZoF0000000000000000D8=X00000000000000000000\OYIh?M_0000000000000000PQHml7kIm3N30000H17c0000DSkc\8I:00000000DRjC0000
L20;<P>a0000000000000000000000008_K9\QRGI5B9\HLZA8Gn00000000\Y8K00000000m6?I00000000hST?00000000`[`i00008c5[X9<6`OhA\S`]XP@7P^8i
\k=7U4@B000000000000dUW40000E7O5Q8X>00000TY]000000000000L;;FY5b<0000PLcD00000000Q1S?0OEEl?7;`\ege8Y[0000dBeQ000000000000PASC8l0_
00000000Q9H>000000000000\VM800000000000000000000000000000000Y79i<3`90000L;lY0VE=l0ln00000000000000000000]42JL1\E`F68@F=6XK@mhU7m
95nc000000000000000000000000000000000000l471DL?5h:nmPL=W00000000X49E00008IGgh`MA000000000J@48L57\eU>\>n4000000000000000000000000
000000000000000000000000000000000000P?iElScV00000^Ac0000D`\\0000PGa<00000000000003C>00000000L[64000000000HA[0ggT0000000000000000
00000000\b4KLMX100000000P=Ek000000000000Heio`WJD<1DI\F3XHHE^00000000000000000000dXOR4agh00000000LQFQ00000000\;Q800000000PHkX07PX
19WnE4RB0V\]000000000000000000000000`h<e000000000000X?H>dULD0000a7[n0000L5AX0000T`RS0000H@LJ00000000000000000000@2hT4\i018P90000
00000000000000000000000009a`0000`C[500000000000000000000000000000000000000000000M9aHA5>7@=FgT@CI4R2=000000000000000000008=4T0000
X9:?00004W6M0000XPBHH[c^45a8Hg<C<lI3H6VNdVAXD[ATd3b1DcL[Dm4700000000000000000000000000000000XII=00000000000000000000\G4T00000000
hIWo000000000000000000000000A7Dd0000DUA<00000000h6l8<dKJ00000000000000000000<6EA0000000000000000000000000000HI<dlV6@0000X]_c0000
00000000000096J;00000000@_T5dE8a0000`eGZP[V]00000000@YEiTi3[0000P4aZ00000000LOoj@GX10000000000000000000000000000000000000000<GS6
00000000@[P]00000000000000000000000000000000000000000000000000000000000000000@Ic0000e0ei000000000000T\S900000000LOXk0fjR00000000
00000000000000000000U44W@A_?PQI;00000000000000004T?Pa0[F0000000000000000Pdd`00000000`@Vg4>G:<\flHcdW0000<5[:4<>4Y6b\00000000A6aQ
000000000000`T87000000000000<jNZLHDN000000000000000000000000`[A;00004<[O0000@eEFD5]Y000000008TXn0000\IZdHhnB00000000000000000000
hA>`00000Jg>LCHW0000lb;[0000000000000000PN[1D5j6000000000000000000000000<2mK000000000000HnGA0000P4UV0000000000000000X?I=@dgL0000
0000000000000000000000008Y5h00000000ld7]000000000000`:@X0^5V00000000000000000000000000000;7XdFicX_[4PfVoTN=AlnFZ000000000000H8[V
LO`Y0000000000000000DEG>00000000000000004l1E00000000lMMcA3k`0000000000000000`S7\0000000000000000XIXaX7a3e8AML8lgHV>3000000000000
0000X:cFA5:M00000000000096@K@9cm]1_ZPf1N00000000497d000000000000000000000000Tj5V0000000000000000\EXf0000<[dD0000000000000000`bE2
<0b3@^oM\0`H42NKPIP:`S1`000000008NWX\oS_LEG_Q2hM00000000000000000000PHfL000000000000h4CCT=ii97Cn0000<2nU000000000000h=_V00000000
000000000000lIMY000000000000000000000000D2_iD5Uj0000M6`a0GJf4]DM00000000lN]m000000000000000000000000`lW4d05H000000000000]9D90000
TSSG0000000000000000000000008=]M58kX0000000000000000TnQ>00008UEKhn]2<]di0000TNoQXR<M4ab>Dlb80000T<@^HSla000000000000@V;G\e@_Q6?[
00000000PKP[E8Vj0000lEadl_>V\0RflcUF00000000000000000000000000000000000000008jRIh2G[4Y7J000000000000000000000000000000000000\GlU
H0N=``h6`28E0000000000000000X0]:dHP80000000000000000000000000000000000000000000000000000ho_500000000000000000000DP=[Xc^FPSmA0000
4<8K00000000@MDl0000\2SP0000TCmR000000000000<QjU0000dLDX\PfmHS:S000000000000H[OQ5:<m0000X=a?Dg?G0000000016^l00004d3E4H[B00000000
hNm_4V@T00000000]7f94e^]0000\0jOL91VTNbX0000<?K=U0TX00000000X4BjQ7[\<SG@PIHU893k000000000000XR9S000000000000P0aDdR<jdWdY<5`W0816
L7_LlR>kX`oa00000000PCN^l73BHZbhDjD>0000d44aX>mI0000X16?`1W<00000[`W0000000000000000lS=h4[f1\\7GH2Dg000000000000000000000000HSf9
00000000000000000000000000000000000000000000000000000]AE00000000L@GBE6B@H4;j@>f6T>Q>TJ\6HN^g8UE98ADndbSV00008H?9DO]80000l0V`HLQU
`YE6U7aJi8Y700000jY<00000000000000000000h=Wk00000000000000000000XhW40000000000000000@8WXA8FK0000000000000000lABR00000000\C;L0000
18mA00000o[h00000000000000008331@_fRT`QA0000h]a900000I1d00004[dh000000FZ@3Um000000004UmX0000\__XT?3O0000a2P_0000l9BW000000000000
L23\<:mX\@>I<`U6I8_O00000000Tk=I@BUk00000000LY570000i9Kh00000000000000000000000000000000000000000000000002QX00000000L<OD00000000
XlPc4?VB000000000000000000000000@`1P<XUI00000000000000000000l?e9000000000000000000000000000000000KCQD_F40000HMSilZMB0000U22A0000
000000000000D8^c00000000000000000000XQ<500000000@LRO00000000M2ao8idP00000000000000000000D9@;00000000laDhXJMY00000000hV^B00000000
0000000000000000000000000000T2<1`gNK00000000@\DT000000000000HgE600000000\:A150g00000000000000000XD=a000000004<69@?of\AoUM5[:LF`5
00000000000000000000000000000000000000000000HSm100000000M07\0000HHON000000000000PAG^0000=5YlQ:6[0000`F260000\XO8\CJ<0000m4[301HU
00000000000000000000000000000000hj8I000000000000000000004Gd>00000VCZ0Z;TL<\10j9;000000000000000000000000000000000000000000000000
D=f1000000000000hjTo000000000000HYLdl@jQXGcV@K5ch[3JX6ABdMdTdleMT?HdHmKS59N2`IE]lQAM0NIfXgcn000000000000@N7h07N\D`_l00000000]74M
0000T87GT2;4PHlFLWFN\Zab0^H:hSe500000000000000000000000000000000h1B2\B\kDbB=0000hFHHM6YVl2=10000000000004`EQ000006S^4EWWXZi[0000
0000000000000000l;]j8;0ZDo:Fi4N@00000000i9C4dP4\i9W200000000<=@O000000000000000000000000LF9_56Z@0000000000000iDl00000000X>mk0000
d2TALGaMLH90XP><dYo_dPDV@mTW00000000X:5b<]Hd00000a8NM8g;00000000TdLZ00000000lZ270000lNTn4\8B@`F9000000000000i9Ek0000df58<_QH0000
0000P:bI0000P??Bl]Dd00000000`Ie^4`=MPE16000000000000T^F8X_jn0000000000000000d9Gc0000000000004bm4lN7Vho<<000000000000000000000000
LHaZ@22TP:G>H@^n4L[C97=S000000000000X2Y9`Dnd00000000000000000000lNSo`U0:00000000lQnj41m2LL>I00000000000000000000000000000_KJDDI0
00000KMj0000000000000000HfH^@_Bj0000I3;dLH;=0000Q8L`\YDZI80I000000000000000000000000LLL<000000000000I53i0000000000000000`4lY0000
00000000000000000000HVd5000000004dV4000000000000000000000000000000000000000000000000hPD=000000000000h4?nT\jY0000Ta`>000000000000
000045=Al9O\0000DV34H6DF000000000000DJ7^T@dUHa74l9U?LYRE0000@o?]00000000000000000000LU4o4@^=daJa828S8ehE@fbL4B@D0000000000000000
0000<7Q^4_0W0000XmJ`H`TJleA80f<A000000000000L9CR@TZ;X\Po41]3000000000000PCU60000000000000000HGD60000P]>>0000dLTYHQmQ000000000000
XA9^000000004:T<0000000000000000hiond0cJLFehl[bXhb?i00000000000000000000Q9fC48Xd00004SR400000000000000000cMoL<kf52?j00000000M4>G
00000000`4j50B`G00000000i3LJ00000000X1;60000000000000000000000004=k50^kX0000000000000000D\IY<WCc00000000DOk_8gaUl\KVXD]fe8^Y0000
0000000043d\0C6800000@3l0000\:Fh4RDAL2CPX3Ak@P3@00008?Bb00008icj<_LDXfnC00000000L_4o000000008lTb0000DJeZ000000000H6`000000000000
00000000T>TG00000000<5>U000000000000H`Qh8Ib80000h=Df4^d^=7:50000000000008HM00000<6=aI7VO0000@^e200000000PPc_0000000000004L2<0LO9
00000000]07@00000000000000000000hSL@0000TSd793\i00000000000000000000l1L08?fIh@V>0hk90000<5AJ0000h4hI0000000000000000hbQl000013US
00000000M80g0000dMEb000040:5dP\40000000000000000@P?200000000TQ@6lEOJ0000000000000000000000000000T40>hTBk860k\ie@00000000<`G:0000
00000000000009b\\Ymn@=BD0000000000000000000000000000000000000000i9AN00000000000084fUi1bH000000000000Xenj000000000000000000000000
hETaPnC300000000X8SV000000004EJcLVUA000000000000LYFR55We00000000P3F@000000000000000000000000\5MQ0000000000004YnG00000000X`Fb0000
000000000000000000000000=2@T00000000000000000000HXbU0000\SH><B0G000000000000ddV_0000\J4O00000000]69=H`g14b8OX3G10000@=e[00000000
8Sk3PnX^0000000000000000lYG?0000X5D?T8N:PZd200004Ni\0000LdBM0000<FVLPWcA000000000000000000000000Td@g82C800000000\Tef00000000@CLS
dgOR`Ve5000000000000000000000000h?\20000000000000000000000008:kX0000000000000000000000000000000000000000000000000000M4S>XjPM0000
0000000000000000000000000000000018I600000000\;:PlL[[00000000P01DhPWU\ZQM000000000000PeB6000092be0000000000000000PNXM0000Diif0000
0000000040Td000000000000826`0000000000000000000000000000000000000000000000000000LGG>00004eW@0000000000000000HU960000000000000000
00000000DaQM0000h>YKXBk@0000Ln<STnB>00000000DSEC0000000000000000hfQG0000000000008:X300000000M4DGE:3O8X420000A4`FP:F=00000000@VH<
00000000000000000000000000004l;70000000000000000PlV:00000000\e9T0000=7K3000000000000T@HIdLTiU3X50000000000000000@`VEa35400000000
4R0UPDL_\Fk_]1mR00000000000000000000000000000000000000000000000000000000@T3U00000000`GC>00000dfD000059do<RW>hRWa00004G?@lP[DD<:L
M7mj0000000000000000`A0200000000DU1Ve6BR000000000000Db5i000000008@\S`<BaX=1Y0=d<0MYj4b?:4i3I00000000000000000000HY;8000000000000
00000000dPlc0000000000000000dEH1\_T^]8fE0000D4M?49\\DRfQ@_;:`6d`Df5[588D00000000LGkj4]5L00000000@=0j4^g?000000000000lfh6dn0S0000
0000TJ5B00000000000000000CKM0000<d1?000000000000i4l@00000000000000000000HKgSX\_Q000000000000000000000000\hgCh3mkDm9LdDYJ0000ljeB
0000000000000000000000000000000000000000<1FA0000@j3?000000008QA`lZlC00000000I:9X0000\]JT00000000\K:C0000000000000000000000000000
TK\Q0000LVLKDi=h00000000000000004NUM17n`000000000000<6V200000000000000000000D[@_0000000000004Ne;a9LO0000m0a^0000TM2[\kWH90Em0000
PRoJM3YCLCg2l6]L<:lgd?;5m9go000000000000000000000000TFlAX_1:@AQZLNcR<g0Ch7Y7e6Xo`k\0000000000000lNP300000000lJRb000000000000U0jc
0000leg913N`=1eT000000000000000000000000000000000000000000000000TGMMdgnJ0000000000000000H:N?00000000000000000000E6igdFRB00000000
00000000000085^GDIB90000dK6:00000000LHoUe6C6@HO;LCag4cKM000000000ABE0000lSDO0000dJKU00000000LUKe52NC0000000000000000000000008eiM
0000HTTa=8Sj000000004`X=0000000001@e000000000000000000000000dKiKI8E741Eo45fNTYH:a9i[00000000ddY4DHNf@a[H@B`W0000hG;70J_FDScEH>X6
0000\]7k0000\;NNDNFF0000H6ao0000hH6LdNBI000098OZ00000000@fET00000000M83700004\250000@C460000\D368i=R00000000000044YVTVnI00008Y\i
00004iPi000000000000=9bAl3jA00000000\Xme0000`5e40000000000000000h8aZ0KET87TZDVTF000000000000D=8i00000000DSWg00000000000000000000
0000000000000000000000000000Plf80000@81B4j:S<m8S00000000<dl3I48\lQJk0000000000000000@C1?0000000000000000000009L@l[j[`8XN0000I9hA
<T[S@]Em0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`Rag0000D2PQ000000000000PYk`0000
DS;F@ilaY6hD000055TbX=`k`=XG4bmil3Wo0lb]0000000000000@PN00000000\>l8XYOQh94?U8]iDW]l0000H956D_Ai0000<UlP0000000099\i000000000000
00000000@eWXA0;P00000000000000000000000000000000hAJ=00000000000009gY00000000HIn[8W8VhUn6I7AadBF90000P@I>\7e40000l6FP000000000>D?
I5bH0000175400000000000000000000]8;MLB9F\BbD<W=X8]Qm4<>D00000000lA=GLhd?000000004eFE0000000000000000E5XI15\QPJgk0000m3dCT[eW0000
dCh?LWGMLDZVL]9RDdMj00000000h5eHdDCU`H020000DYMH`lZB<27;d4ZC0000`;R6hA1XTcT30000L;hb00000;W500000000Dl>m000000000000000000000000
0000000000000000@>14`S>900000000TH3j00000000]1NB0000`hj5a0mm<Al30000XMn600000000D7QNDAA<lDiI<[B>HT9?00000000Q9Oj0000]2:]TGE00000
l;\Y0000000000000000X=8K00008G238A@019>?0000@S^e0000T@gClNDe0000000000000000X[Y:0000`^HmTnSe000000000000T86Gh<JhLHj@dN??@NNM`TWk
0ZLmH[PE4n70M5^X00000000000000000000XN3j000000000000X`ZC0000DYf?000000000000\V]e0000M6lR0000LVT\d7DEL;eQP9;?\>[]0000M7\dDLiY0000
P]QW000000000000m7ea0000dkQ3Ho^g00000000D4RU00000000@[2G00000000000000004Dcf\<7h\UN@00000000PFA`00008_60m7Ho0000LZFPY2CE4QhW0000
000042G2000000000000D\>g0000\dHaDiBF000000000000H5Rb00000000A5Q90000000000000000PFSUi58=00000000`J?^0000\LIM4c6m0000h7Jf`J@O0000
00000000<`5n0000000000000000@KSD00000000000000000000THC80000dBbj0000000000000000=9la\IjFPgB_0000TH]Wd^2h000000000000000000000000
0000000000000000000000000000466>00000000000000000000000000000000TJi^`cbELQg9a8aG000000000000\YKJ`gES000000000000000000008<oP0000
0meQM97U0000000000000000000000000000<m;c<[[K000000000000`MGl00000000000000000000@HVKX4Uj00000000LBbY00000000Y:DD0000D`:000000Q[`
`4W[00000000000000000000T^MV000000000000000000000000h9hehH2Z0000000083LD`CBW000000000000`DT@l>]DHE5Jl:0k@gI3000000008YUK@Nef0000
lH_\000000000000000000000000000000000000XQ1:0:dn0000h^3d00000000<5F?00000000T0A;@FUY0000000000000000d]Q@LfG\000000000000X7RY<M6`
4RP^000000000bbb000000000000000000000000E2jHhhQAT\KDDj:g0000000000000000T1UX<7jF<K3WHSSSXY^5<gF40000000017kO000000008G47PBfBTGbj
lZf:@\T\0000hnW\l:l1XZ5h0000PKN?8VKO0000`5ek4Zd@0hlDM0>;000000000000L4<ZH^U8<>W5000000000000\H2>00000000000000000000000000000000
98M\d2Lf0000dh`:hHBh000000000000000000000000<DcW000000000J\OTV7e@GPLPIIQL=7>00004>a<0000\TmT000000000000X@1k=8?Ul`JQ00004WNX]1M>
4CB4<:Dd00008V9Q00000000L0hbU4ld0000lDiZ0000HX=L00000000A7:G0SLm@C1f00000000L__1@^Y300000000000000000gD:M422M6iU00000000000050[g
16WRP`\O4bi]0000dHn?`4_T0000000000000000000000000000<F4X0000000000008Y@1000000000000dX;i0000T1cf00000000\B6C0000XB@6000000000000
0000L]L400000000LDSH@li7000000000000``HY0000d]^f00000000LePdha?O00008QQn00000000DZ]:00000000\>=X000000000000000000000000TI<O4d9;
lI7hL?O7<Z<W000000000000dKQO0000@7\S000000000000D[gF00000000000000000000DSo000000000@IK6PPGf000000000000000000000000T<Kh8Y;nD@e8
Tj9_0000014m000000000000D`gShd<bQ72C000000000000A9=m00000000i4kn0000`9<i00000000l_8B000000000000000000000000000000000000TUo;0f=c
l\WOT^?<DnFDXKlka6?mTJ8J000000000000`D:200000000\2jG<jUf00000000H92QL?;cTG@X0=RC@XkXlZkXX_@@4aSUM0S40000]43^e4h80000000000000000
000000000000000000000000lE`E0000000000000000X1P200000000DmGc0000000000000000000000000000lQ=881dZX7=;LRk800000000000000000000lD69
XKOA00000000Xh@\0000000000000Ld;0000l:4oHYe<0000A9KD@g2;=5Hi12VD8O3D0000000000000000000000000000E86700000000D<7ILZRb0000d`010000
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
w(S::Certificates, L::Tr), w(S::Courses, L::Tr), w(S::Wishes, L::Hu), w(S::Attachments, L::It), w(S::Courses, L::Ro), w(S::Other, L::Ro), w(S::Other, L::Ca), w(S::Languages, L::It),
w(S::Work, L::It), w(S::Other, L::It), w(S::Skills, L::Ca), w(S::Courses, L::Ca), w(S::Summary, L::Tr), w(S::Wishes, L::Nl), w(S::Work, L::Et), w(S::Skills, L::Fi),
w(S::Summary, L::Fi), w(S::Courses, L::Fi), w(S::Publications, L::Vi), w(S::Basics, L::It), w(S::References, L::Da), w(S::References, L::Nb), w(S::Languages, L::Nl), w(S::Other, L::Da),
w(S::Languages, L::Sv), w(S::Courses, L::Nb), w(S::Skills, L::Nb), w(S::Other, L::Nb), w(S::Awards, L::Da), w(S::Attachments, L::Ro), w(S::Attachments, L::Es), w(S::Attachments, L::Pt),
w(S::Basics, L::De), w(S::Wishes, L::De), w(S::Attachments, L::De), w(S::Other, L::Sv), w(S::Work, L::Nb), w(S::Attachments, L::Mt), w(S::Attachments, L::Fr), w(S::Attachments, L::En),
w(S::Attachments, L::Fr), w(S::Work, L::Da), w(S::CoverLetter, L::De), w(S::Awards, L::Fi), w(S::CoverLetter, L::Da), w(S::Work, L::Sv), w(S::Work, L::De), w(S::Awards, L::Lv),
w(S::Awards, L::Lt), w(S::Summary, L::Lt), w(S::Certificates, L::Lv), w(S::Courses, L::Lv), w(S::Attachments, L::En), w(S::CoverLetter, L::En), w(S::Summary, L::Lv), w(S::Summary, L::Pt),
w(S::Publications, L::Pt), w(S::Skills, L::Pt), w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Tr), w(S::Wishes, L::Tr),
w(S::Work, L::Nl), w(S::References, L::De), w(S::Interests, L::Pt), w(S::Volunteer, L::Lv), w(S::Conferences, L::Nb), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Publications, L::Ca),
w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Publications, L::Ro), w(S::Publications, L::It), w(S::Publications, L::Es), w(S::Publications, L::De), w(S::Publications, L::Id), w(S::Publications, L::Nl),
w(S::Publications, L::Fi), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Publications, L::Mt), w(S::Publications, L::Et), w(S::Publications, L::Pl), w(S::Skills, L::Et),
w(S::Attachments, L::Fi), w(S::Basics, L::Lt), w(S::Skills, L::Lt), w(S::Projects, L::Lt), w(S::References, L::Lt), w(S::Memberships, L::Lt), w(S::Wishes, L::It), w(S::Volunteer, L::It),
w(S::Memberships, L::Mt), w(S::Awards, L::Ca), w(S::Wishes, L::Ro), w(S::Courses, L::Fr), w(S::Certificates, L::Lt), w(S::References, L::Lv), w(S::References, L::Nb), w(S::Interests, L::It),
w(S::Volunteer, L::Mt), w(S::Work, L::Is), w(S::Awards, L::Et), w(S::Courses, L::De), w(S::Projects, L::De), w(S::Publications, L::De), w(S::Interests, L::De), w(S::Volunteer, L::De),
w(S::Awards, L::De), w(S::DigitalSelfAssessment, L::Fr), w(S::DigitalSelfAssessment, L::Pt), w(S::DigitalSelfAssessment, L::Ca), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Ro), w(S::Certificates, L::Nb), w(S::Certificates, L::Da),
w(S::DrivingLicences, L::Lv), w(S::Summary, L::It), w(S::DigitalSelfAssessment, L::It), w(S::Other, L::Fr), w(S::Languages, L::Fr), w(S::Wishes, L::En), w(S::Conferences, L::Mt), w(S::Awards, L::En),
w(S::Awards, L::Nl), w(S::DigitalSelfAssessment, L::Mt), w(S::Projects, L::Pl), w(S::Certificates, L::En), w(S::Profiles, L::Tr), w(S::Languages, L::Id), w(S::Skills, L::Id), w(S::Memberships, L::Ga),
w(S::Summary, L::Vi), w(S::Education, L::Vi), w(S::Certificates, L::Vi), w(S::DrivingLicences, L::Vi), w(S::Awards, L::Tr), w(S::Basics, L::En), w(S::Basics, L::Nl), w(S::Awards, L::Id),
w(S::Awards, L::Es), w(S::CoverLetter, L::Nl), w(S::Conferences, L::Da), w(S::Certificates, L::Nl), w(S::Awards, L::Nl), w(S::Certificates, L::Sv), w(S::Projects, L::Nl), w(S::Skills, L::Nl),
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
w(S::Memberships, L::Ru), w(S::Certificates, L::Ru), w(S::Wishes, L::Uk), w(S::Education, L::Uk), w(S::Work, L::Ru), w(S::Summary, L::Ru), w(S::Interests, L::Ru), w(S::Projects, L::Sr),
w(S::Volunteer, L::Sr), w(S::Profiles, L::Sr), w(S::Publications, L::Uk), w(S::Attachments, L::Uk), w(S::Languages, L::Bg), w(S::Languages, L::Ru), w(S::Skills, L::Ru), w(S::Projects, L::Uk),
w(S::Attachments, L::Ru), w(S::Skills, L::Uk), w(S::Volunteer, L::Ru), w(S::DrivingLicences, L::Ru), w(S::DrivingLicences, L::Uk), w(S::DrivingLicences, L::Sr), w(S::Languages, L::Uk), w(S::Volunteer, L::Ru),
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
w(S::Profiles, L::Th), w(S::DrivingLicences, L::Th), w(S::Awards, L::Ja), w(S::Summary, L::Ja), w(S::Work, L::Ja), w(S::Other, L::Ja), w(S::Certificates, L::Ja), w(S::Publications, L::Ja),
w(S::Conferences, L::Ja), w(S::Interests, L::Ja), w(S::CoverLetter, L::Ja), w(S::Wishes, L::Ja), w(S::Volunteer, L::Ja), w(S::Basics, L::Ja), w(S::Courses, L::Ja), w(S::DigitalSelfAssessment, L::Ja),
w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Education, L::ZhHans), w(S::Work, L::ZhHans), w(S::Interests, L::ZhHans), w(S::Memberships, L::ZhHans), w(S::Courses, L::ZhHans), w(S::Certificates, L::ZhHans),
w(S::Publications, L::ZhHans), w(S::Profiles, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Basics, L::ZhHans), w(S::Awards, L::ZhHans), w(S::Work, L::ZhHant), w(S::Volunteer, L::ZhHans), w(S::Attachments, L::Ja),
w(S::Projects, L::ZhHant), w(S::Interests, L::ZhHant), w(S::Memberships, L::Ja), w(S::Languages, L::ZhHans), w(S::Conferences, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Projects, L::Ja),
w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Skills, L::ZhHant), w(S::Languages, L::Ja), w(S::Summary, L::ZhHant), w(S::Basics, L::ZhHant), w(S::Awards, L::ZhHant), w(S::Profiles, L::ZhHant),
w(S::Other, L::ZhHant), w(S::Volunteer, L::ZhHant), w(S::Other, L::ZhHans), w(S::Other, L::ZhHant), w(S::Other, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja),
w(S::Publications, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::Ja), w(S::Education, L::Ja), w(S::Memberships, L::ZhHant), w(S::Conferences, L::ZhHant), w(S::Courses, L::ZhHant), w(S::References, L::ZhHans),
w(S::Languages, L::ZhHant), w(S::Education, L::ZhHant), w(S::Certificates, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant),
w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::DrivingLicences, L::ZhHant),
w(S::References, L::ZhHant), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans),
w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans), w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans),
w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant),
w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::DrivingLicences, L::ZhHans), w(S::Languages, L::Ko), w(S::Memberships, L::Ko), w(S::Certificates, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko),
w(S::Work, L::Ko), w(S::Basics, L::Ko), w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Education, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko),
w(S::Courses, L::Ko), w(S::Wishes, L::Ko), w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko),
w(S::CoverLetter, L::Ko),
] }
