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
0x104800080440802, 0xc2501084a34080a0, 0x8040e9020020784, 0x48030048042282c0, 0xa200104020204000, 0x1200ba1e0000002, 0x4043006018600014, 0xa108040001900021,
0x2100140240100242, 0x8441a01000408011, 0x10a480804000407, 0x4829018000c0202, 0x4148000411104402, 0x1300004110801092, 0x201800810008832e, 0x12050a4000400500,
0x42b0820a11208244, 0x20220c0620c0010, 0x4900101042082008, 0x1e0142224020020a, 0x4000004000002060, 0x50803303034a12, 0x2020082a5800042c, 0x904449904a421402,
0x8402a20008a2043, 0x40182054002588c, 0x410040100082584, 0x204070110040800, 0xc608e4044081, 0x4200288090304400, 0x1ca88b0000980901, 0x60000a1200030802,
0x612000c61102ac00, 0x4040a0428000480, 0x1f8c02044282061, 0x4610420f50024a00, 0x40184810200098, 0x640000020214401c, 0x88400011001280, 0xac06002096008258,
0x10008080c1011200, 0x14840400408298, 0x40030e4080200000, 0x41210020d6646010, 0x400062900900018b, 0x2102000060000804, 0x40640048108301c8, 0x2040040588202830,
0x1403000409141004, 0x100c019801004810, 0x2948420100050843, 0x9902251a01800406, 0x22c004080000082, 0x1308640008808c10, 0xa0a1119400ba000, 0x281811a40202118,
0x4083000048100412, 0x210ec08000410290, 0x40000c890109906, 0x9041006040080102, 0x1c00050c01502024, 0xa91181220501082, 0x4cd014817000002, 0x92519d2300248505,
0x201060a200429a20, 0xae5205208095a008, 0x512041040410442, 0x2624340020802000, 0x1104344804008, 0x802842904052, 0x8816190050228000, 0x51200a008108600,
0xc0a410440010200, 0x16481234006c8410, 0x38500030000000, 0x401404412687900, 0x840c390411400, 0x1803402108082000, 0x8020100802000040, 0x8014448004200d82,
0x8204a004082b8262, 0x7a1080880801080, 0x20030044080004b, 0x5000100161c02001, 0x5000002308808, 0x7000400020000280, 0xa00c400040020ca8, 0x8d00002823000200,
0x4090500900000482, 0x2508400c08080121, 0xd0c0088002002000, 0x8824080800805200, 0x9020120440125028, 0xba320146008200, 0x29c04c0800c0022, 0x38e2083001020124,
0x50022480400000, 0x1918521cb610010, 0x4016250a39080080, 0x8200019100010680, 0xb0b04d080480023a, 0x1112005080040040, 0x400004a002006340, 0x9100005c8b156008,
0x500012a08180818, 0x102c00436a00422c, 0x23004508e0811020, 0xb000004010105082, 0xa6142b00017200b3, 0x8808410108200980, 0xe9100e0911800a9, 0x40200c206064000,
0x2423048e00011840, 0x9202402072103010, 0x40488521112c002, 0x44e634844a002, 0x8000004300050040, 0x405020824801095, 0x3598204280800c80, 0x60608908800023a,
0x248420010018c003, 0x500a23080c0400ac, 0x110830200200051, 0x44020a0082002640, 0x4008132060340618, 0x404c400418c42, 0x20018d2200201432, 0x28000f8280501020,
0x6440a98c805003, 0x41140006242c0022, 0x855096140901240, 0x800808003308014, 0x80c18c8006201006, 0x200062008200049, 0x80041640c00c0c, 0xc20001102202e020,
0x160300458020a10, 0x6048014187123060, 0x81085a10930002, 0x9c01419d42801004, 0x8b04a0a120420120, 0x30880020001ab8a0, 0x340000000a0060, 0x902100200018c0a8,
0x41080040201200ad, 0x922c900000002c04, 0x8102112060021060, 0xe420200000209018, 0x120200a860000600, 0x8c0400a50000480, 0x448800110100023, 0x4201080000200100,
0x198012281e422200, 0x4051400800840068, 0x301a8b084400220, 0x98008090004400a1, 0x1880688008400441, 0x2481000e23100200, 0x40c0c00420402122, 0x90380020450058b,
0x203049480021000, 0x8200140510101204, 0xa20484001886884, 0x50100910008700, 0x12d4400088001828, 0x5900284210834030, 0x4804802d44003, 0x400980182a000402,
0x880141204ec04000, 0x9b006880400301, 0x441000040860645, 0x20000010078a29c2, 0x400110045024402, 0xc5440a00c0008040, 0x40600003c2120044, 0x501c08004002a0c0,
0xd2080c008000012, 0x410101a60148, 0x1000084000002061, 0x500060268110380, 0x5210f2040028c8, 0x8810082808400908, 0x6400524488002800, 0x18888000320e04,
0x3100449412c03434, 0x9800008055001823, 0x4041020120460314, 0xc0701e0200040, 0x8c010c1001c0c000, 0x8144028480020984, 0x8000108a0a088000, 0xe140210000028484,
0x1020204012040, 0x20888a600000720, 0x14800210803054, 0x2aa201009020294, 0x8a80101999012580, 0x4001c00000149a2, 0xa0e230810208a000, 0x2802201c00408a84,
0x440800a0a0200466, 0x82188015000c000, 0x2902141004000284, 0x44140028a4c890, 0x8121000412a9304, 0x330002480400011a, 0x81421201003c600, 0x8d26020012e00a11,
0x8506600484800501, 0x2044841228000800, 0x90414078088411, 0x40800a6198880a9b, 0x400548380300106, 0x100002c2c000211, 0x14082280221286, 0xa8baa01264000000,
0x2000206000220205, 0x800138005202001, 0x808204211088100, 0x628040282c008401, 0x143300141210641, 0x3100615601001402, 0x1460711101600000, 0x6082120280a08818,
0x8000841481661000, 0x3000214800000240, 0x24880808604db202, 0x189081000906020, 0x40010080a0a6000c, 0x2061080809021520, 0x8000086180010c40, 0x4708c4a022000200,
0x5114044041a00480, 0x4042424000, 0x208000c0004420, 0x28042040100800d, 0x20cb000208412400, 0x2a8204045042203, 0x11100004400d226, 0x200d02004042900,
0x4421600000e0805, 0x4214a81024, 0x258190502081001c, 0x8200042c05060404, 0x2002100c0058407, 0x20892018000088e4, 0x448a030118904800, 0x11b500a81200081,
]);

index! { WORDS: SectionWord, 32768, r#"a bit about me	0001
a cote	0011
a cote du travail	0011
a minha experiencia	0021
a minha experiência	0021
a minha formacao	0031
a minha formação	0031
a munkan tul	0041
a munkán túl	0041
a propos	0051
a propos de moi	0051
aanbevelingen	0061
aanvullende informatie	0071
aanvullende opleidingen	0081
abilita	0091
abilitati	00:1
abilitati lingvistice	00;1
abilitati personale	00:1
abilitati tehnice	00:1
abilitazione professionale	00<1
abilitazioni	00<1
abilitazioni e certificati	00<1
abilitazioni professionali	00<1
abilities	00=1
abilità	0091
abilități	00:1
abilități lingvistice	00;1
abilități personale	00:1
abilități tehnice	00:1
about	00>2
about me	0001
about myself	0001
abschluesse	00@1
abschluesse und zertifikate	00A1
abschlusse	00@1
abschlusse und zertifikate	00A1
abschlüsse	00@1
abschlüsse und zertifikate	00A1
absolvovana skoleni	00B1
absolvovane kurzy	00C2
absolvovaná školení	00B1
absolvované kurzy	00C2
academic achievements	00E1
academic appointments	00F1
academic background	00G1
academic credentials	00G1
academic education	00G1
academic experience	00F1
academic history	00G1
academic honors	00E1
academic posts	00F1
academic preparation	00G1
academic profile	00G1
academic projects	00H1
academic qualifications	00G1
academic record	00G1
academic training	00G1
academico	00I1
academics	00G1
academische achtergrond	00J1
académico	00I1
acao social	00K1
acara	00L1
accion social	00M1
acción social	00M1
accomplishments	00E1
accreditations	00N2
accroche	0051
accréditations	00P1
acerca de	00Q1
acerca de mi	00Q1
acerca de mí	00Q1
achievements	00E1
achoimre	00R1
achoimre ghairmiuil	00R1
achoimre ghairmiúil	00R1
acik kaynak projeler	00S1
acoes de formacao	00T1
acoes voluntarias	00K1
acreditaciones	00U1
acreditacions	00V1
acreditacoes	00W1
acreditari	00X1
acreditações	00W1
acreditări	00X1
actividad profesional	00Y1
actividades	00M1
actividades de voluntariado	00M1
actividades e intereses	00Z1
actividades extracurriculares	00M1
actividades sociales	00M1
activism	00[1
activitate profesionala	00\1
activitate profesională	00\1
activitati de voluntariat	00]1
activitati extracurriculare	00]1
activitati sociale	00]1
activitats de voluntariat	00^1
activitats extracurriculars	00^1
activiteiten	00_1
activites	0011
activites associatives	00`1
activites benevoles	00`1
activites de loisirs	0011
activites et centres d'interet	0011
activites et loisirs	0011
activites extra professionnelles	00`1
activites extrascolaires	00`1
activites professionnelles	00a1
activities	00[1
activities and interests	00b1
activités	0011
activités associatives	00`1
activités bénévoles	00`1
activités de loisirs	0011
activités et centres d'intérêt	0011
activités et loisirs	0011
activités extra-professionnelles	00`1
activités extrascolaires	00`1
activités professionnelles	00a1
activități de voluntariat	00]1
activități extracurriculare	00]1
activități sociale	00]1
actualizacion profesional	00c1
actualización profesional	00c1
adatok	00d1
additional	00e1
additional details	00e1
additional education	00f1
additional experience	00F1
additional information	00e1
additional sections	00e1
additional skills	00=1
additional training	00f1
adhesion	00g1
adhesions	00g1
adhésion	00g1
adhésions	00g1
adild	00h1
adild ad felogum	00h1
adjuntos	00i1
adjunts	00j1
adrar upplysingar	00k1
affiliations	00l2
affiliazioni	00n1
aficiones	00Z1
aficiones e intereses	00Z1
aficions	00o1
aficions i interessos	00o1
afiliaciones	0101
afiliaciones profesionales	0101
afiliacions	0111
afiliacoes	0121
afiliasi	0131
afiliações	0121
afilieri	0141
afilieri profesionale	0141
afrek	0151
aggiornamento professionale	0161
agrements	00P1
agrip	0171
agréments	00P1
ahol dolgoztam	0181
ahugamal	0191
ahugamal og tomstundir	0191
ahugasvid	0191
aiemmat tyoepaikat	01:1
aiemmat tyoet	01:1
aiemmat tyopaikat	01:1
aiemmat tyot	01:1
aiemmat työpaikat	01:1
aiemmat työt	01:1
aiempi tyoekokemus	01:1
aiempi tyokokemus	01:1
aiempi työkokemus	01:1
ailt	01;1
aizrausanas	01<1
aizraušanās	01<1
ajanlasok	01=1
ajanlok	01=1
ajanlolevelek	01=1
ajokortit	01>1
ajokortti	01>1
ajokorttiluokat	01>1
ajánlások	01=1
ajánlók	01=1
ajánlólevelek	01=1
akademicke vzdelani	01?1
akademicke vzdelanie	01@1
akademické vzdelanie	01@1
akademické vzdělání	01?1
akademik bilgiler	01A1
akademik egitim	01A1
akademik eğitim	01A1
akademik gecmis	01A1
akademik geçmiş	01A1
akademik projeler	00S1
akademik yayinlar	01B1
akademik yayınlar	01B1
akademische ausbildung	00@1
akademische laufbahn	00@1
akademischer hintergrund	00@1
akademischer werdegang	00@1
akademisk baggrund	01C1
akademisk bakgrund	01D1
akademisk bakgrunn	01E1
akademisk utbildning	01D1
akademiska izglitiba	01F1
akademiska meriter	01D1
akademska izobrazba	01G1
akademsko obrazovanje	01H2
akadēmiskā izglītība	01F1
akateeminen tausta	01J1
akce	01K1
aktar informazzjoni	01L1
aktiviteetit	01M1
aktywnosc pozazawodowa	01N1
aktywnosc spoleczna	01N1
aktywność pozazawodowa	01N1
aktywność społeczna	01N1
alapadatok	00d1
alati	01O2
aldigim belgeler	01Q1
aldigim sertifikalar	01Q1
aldığım belgeler	01Q1
aldığım sertifikalar	01Q1
alem do trabalho	01R1
alinan egitimler	01S1
allaspreferenciak	01T1
allegati	01U1
allegato	01U1
allgemeine und berufliche bildung	00@1
alte competente	00:1
alte competențe	00:1
alte cursuri	01V1
alte informatii	01W1
alte informații	01W1
alte limbi	00;1
altele	01W1
alternance	00a1
altra formazione	0161
altra informacio	01X1
altra informació	01X1
altra(e) lingua(e	01Y1
altre capacita e competenze	0091
altre capacità e competenze	0091
altre competenze	0091
altre esperienze	01Z1
altre informazioni	01[1
altre lingue	01Y1
altres	01X1
altres coneixements	01\1
altres cursos	01]1
altres dades	01X1
altres dades d'interes	01X1
altres dades d'interès	01X1
altri corsi	0161
altro	01[1
além do trabalho	01R1
alınan eğitimler	01S1
amac	01^1
amaç	01^1
ambities	01_1
ametikaik	01`1
ametikäik	01`1
ammatillinen kokemus	01:1
ammatillinen osaaminen	01a1
ammatillinen profiili	01b1
ammatillinen taeydennyskoulutus	01c1
ammatillinen taydennyskoulutus	01c1
ammatillinen täydennyskoulutus	01c1
ammatilliset taidot	01a1
ammattikokemus	01:1
ammattitaito	01a1
an pham	01d1
anagrafica	01e1
anbefalinger	01f2
andere taal talen	01h1
andere taal/talen	01h1
andere talen	01h1
andet	01i1
andra spraak	01j1
andra sprak	01j1
andra språk	01j1
andre kurs	01k1
andre kvalifikasjoner	01l1
andre oplysninger	01i1
andre opplysninger	01m1
anerkendelser	01n1
anexe	01o1
anexo	0202
anexos	0202
angaben zur person	0221
angajari	00\1
angajări	00\1
angestrebte position	0231
angestrebte taetigkeit	0231
angestrebte tatigkeit	0231
angestrebte tätigkeit	0231
anhaenge	0241
anhang	0241
anhange	0241
anhänge	0241
anlagen	0241
anlagenverzeichnis	0241
anna	01m1
annad	00k1
annat	0251
annat andra sprak	01j1
annat/andra spraak	01j1
annat/andra språk	01j1
annað	00k1
annen arbeidserfaring	0261
annen informasjon	01m1
annessi	0271
annet	01m1
annex	00j1
annexe	0281
annexes	0292
annexos	00j1
ansaettelse	02;1
ansaettelser	02;1
ansaettelsesforlob	02;1
ansaettelsesforloeb	02;1
anschreiben	02<1
ansettelser	0261
ansiomerkit	02=1
ansiot	02=1
ansoegning	02>1
ansogning	02>1
anstaellning	02?1
anstaellningar	02?1
anstallning	02?1
anstallningar	02?1
anstellungen	02@1
anställning	02?1
anställningar	02?1
ansættelse	02;1
ansættelser	02;1
ansættelsesforløb	02;1
ansøgning	02>1
antecedentes academicos	00I1
antecedentes académicos	00I1
antecedentes laborales	00Y1
aparte del trabajo	00Z1
apartenenta la asociatii	0141
apartenență la asociații	0141
apbalvojumi	02A1
apbalvojumi un sasniegumi	02A1
apdovanojimai	02B1
apdovanojimai ir pasiekimai	02B1
aperfeicoamento	00T1
aperfeiçoamento	00T1
apie mane	02C1
apie save	02C1
apliecibas	02D1
apliecinajumi	02D1
apliecinājumi	02D1
apliecības	02D1
apmacibas	02E1
apmācības	02E1
appartenance a des associations	00g1
appartenance à des associations	00g1
appartenenza a gruppi / associazioni	00n1
appartenenza a gruppi associazioni	00n1
appartenenza a gruppi e associazioni	00n1
appartenenze	00n1
appendices	02F1
appendix	02F1
application letter	02G1
appointments	00F1
apprenticeship	00G1
apprenticeships	00G1
apraksts	02H1
aprasymas	02C1
aprašymas	02C1
apresentacao	02I1
apresentacoes	02J1
apresentação	02I1
apresentações	02J1
aptidoes	02K1
aptidoes e competencias pessoais	02K1
aptidões	02K1
aptidões e competências pessoais	02K1
aptitudes	02L2
aptitudes et competences personnelles	02N1
aptitudes et compétences personnelles	02N1
aptitudes principales	02O1
aptitudes tecnicas	02O1
aptitudes técnicas	02O1
aptitudes y conocimientos	02O1
aptitudini	00:1
aptitudini si competente	00:1
aptitudini si competente personale	00:1
aptitudini tehnice	00:1
aptitudini și competențe	00:1
aptitudini și competențe personale	00:1
aptituds	01\1
apurahat	02=1
apurahat ja palkinnot	02=1
araclar	02P1
aranan pozisyon	02Q1
arastirma	00S1
arastirma projeleri	00S1
araçlar	02P1
araştırma	00S1
araştırma projeleri	00S1
arbeid	0261
arbeidserfaring	0261
arbeidservaring	02R1
arbeidsforhold	0261
arbeidshistorikk	0261
arbeidsloopbaan	02R1
arbeidspraksis	0261
arbeidsroeynsle	0261
arbeidsroynsle	0261
arbeidsrøynsle	0261
arbeidsverleden	02R1
arbeitserfahrung	02@1
arbeitserfahrungen	02@1
arbeitsstationen	02@1
arbeitsverhaeltnisse	02@1
arbeitsverhaltnisse	02@1
arbeitsverhältnisse	02@1
arbeitszeugnisse	02S1
arbejde	02;1
arbejdserfaring	02;1
arbejdshistorik	02;1
arbete	02?1
arbetserfarenhet	02?1
arbetslivserfarenhet	02?1
arbetslivserfarenheter	02?1
areas de conhecimento	02K1
areas de especializacion	02O1
areas de interes	00Z1
areas de interesse	01R1
areas of expertise	00=1
aree di competenza	0091
arpusstudiju aktivitates	02T1
arrangementer	02U1
articles	02V3
articles and talks	02Y1
articles et conferences	02Z1
articles et conférences	02Z1
articles scientifiques	02Z1
articole	02[1
articoli	02\1
articulos	02]1
articulos publicados	02]1
artigos	02J1
artigos publicados	02J1
artikel	02^2
artikelen	02`1
artikkelit	02a1
artiklar	02b1
artikler	02c2
artikli	02e1
artiklid	02f1
artykuly	02g1
artykuly naukowe	02g1
artykuły	02g1
artykuły naukowe	02g1
artículos	02]1
artículos publicados	02]1
arvutioskus	02h1
arvutioskused	02h1
asiakirjat	02i1
asmenine informacija	02j1
asmenines savybes	02C1
asmeniniai duomenys	02j1
asmeniniai gebejimai	02k1
asmeniniai gebėjimai	02k1
asmeniniai projektai	02l1
asmeninė informacija	02j1
asmeninės savybės	02C1
asmens duomenys	02j1
asmenys galintys rekomenduoti	02m1
asmenys, galintys rekomenduoti	02m1
asociacijos	02n1
asociaciones	0101
asociaciones profesionales	0101
asociatii	0141
asociatii profesionale	0141
asociații	0141
asociații profesionale	0141
asosiasi	0131
aspettative	02o1
associacions	0111
associacions professionals	0111
associacoes	0121
associacoes profissionais	0121
associatif	00`1
associations	00l2
associations professionnelles	00g1
associazioni	00n1
associazioni professionali	00n1
associazionismo	0301
associações	0121
associações profissionais	0121
assocjazzjonijiet	0311
assoliments	0321
assoċjazzjonijiet	0311
asteptari	0331
asteptari salariale	0331
at a glance	0001
atasamente	01o1
atașamente	01o1
ateliers	0341
atestatai	0351
atestate	00X1
atividade profissional	0021
atividades	00K1
atividades extracurriculares	00K1
atividades profissionais	0021
atividades sociais	00K1
atividades voluntarias	00K1
atividades voluntárias	00K1
atk taidot	01a1
atk-taidot	01a1
atouts	0051
atsauksmes	0361
atsauksmju sniedzeji	0361
atsauksmju sniedzēji	0361
atsiliepimai	02m1
attached documents	02F1
attachments	02F1
attestati	00<1
attestati e certificati	00<1
attestati e certificazioni	00<1
attestations	00P1
attester	0371
attester og referanser	0371
attitudini	0091
attivita associative	0301
attivita di volontariato	0301
attivita didattica	01Z1
attivita e interessi	0381
attivita extracurricolari	0301
attivita lavorativa	01Z1
attivita professionale	01Z1
attivita professionali	01Z1
attivita sociali	0301
attivita svolte	01Z1
attivitajiet volontarji	0391
attività associative	0301
attività di volontariato	0301
attività didattica	01Z1
attività e interessi	0381
attività extracurricolari	0301
attività lavorativa	01Z1
attività professionale	01Z1
attività professionali	01Z1
attività sociali	0301
attività svolte	01Z1
atuacao profissional	0021
atuação profissional	0021
atvinna	03:1
atzinibas	02A1
atzinības	02A1
auhinnad	03;1
auhinnad ja tunnustused	03;1
aus und fortbildung	03<1
aus und weiterbildung	00@1
aus- und fortbildung	03<1
aus- und weiterbildung	00@1
ausbildung	00@1
ausbildung und studium	00@1
ausbildungen	00@1
ausgewaehlte projekte	03=1
ausgewaehlte publikationen	03>1
ausgewahlte projekte	03=1
ausgewahlte publikationen	03>1
ausgewählte projekte	03=1
ausgewählte publikationen	03>1
aushilfstaetigkeiten	02@1
aushilfstatigkeiten	02@1
aushilfstätigkeiten	02@1
auskunftspersonen	02S1
auslandserfahrung	02@1
ausserberufliche interessen	03?1
ausserberufliches engagement	03@1
ausserdem	03?1
ausserhalb der arbeit	03?1
ausserschulisches engagement	03@1
ausseruniversitaeres engagement	03@1
ausseruniversitares engagement	03@1
auszeichnung	03A1
auszeichnungen	03A1
auszeichnungen und preise	03A1
auto evaluation des competences numeriques	03B1
auto-évaluation des compétences numériques	03B1
autoavaliacao de competencias digitais	03C1
autoavaliação de competências digitais	03C1
autoavaluacio de competencies digitals	03D1
autoavaluació de competències digitals	03D1
autoevaluacion de competencias digitales	03E1
autoevaluación de competencias digitales	03E1
autoevaluarea competentelor digitale	03F1
autoevaluarea competențelor digitale	03F1
autorisasjon	03G1
autorisasjoner	03G1
autorisation	03H1
autorisationer	03H1
autorizatii	00X1
autorizații	00X1
autovaditaja aplieciba	03I1
autovadītāja apliecība	03I1
autovalutazione	03J1
autovalutazione delle competenze digitali	03K1
autre	03L1
autre(s) langue(s	03M1
autres	03L1
autres competences	02N1
autres compétences	02N1
autres experiences	00a1
autres expériences	00a1
autres formations	0341
autres informations	03L1
autres langues	03M1
außerberufliche interessen	03?1
außerberufliches engagement	03@1
außerdem	03?1
außerhalb der arbeit	03?1
außerschulisches engagement	03@1
außeruniversitäres engagement	03@1
availability	03N1
avaldatud tood	02f1
avaldatud tööd	02f1
avec quoi je travaille	02N1
avvenimenti	03O1
awards	03P2
awards and achievements	00E1
awards and grants	00E1
awards and honors	00E1
awards and recognition	00E1
awards and scholarships	00E1
away from work	00b1
awtovalutazzjoni tal hiliet digitali	03R1
awtovalutazzjoni tal-ħiliet diġitali	03R1
ação social	00K1
ações de formação	00T1
ações voluntárias	00K1
açık kaynak projeler	00S1
aðild	00h1
aðild að félögum	00h1
aðrar upplýsingar	00k1
așteptări	0331
așteptări salariale	0331
badania	03S1
badges	03T1
baglantilar	03U1
bahasa	03V1
bahasa asing	03V1
bahasa pemrograman	03W1
bai bao	01d1
bai bao khoa hoc	01d1
bai thuyet trinh	01d1
bai viet	01d1
ballraiocht	03X1
ballraiochtai	03X1
ballraíocht	03X1
ballraíochtaí	03X1
balvas	02A1
ban than	03Y1
banen	02R1
bang cap	03Z1
bang cap va chung chi	03[1
bang lai	03\1
bang lai xe	03\1
bang sang che	01d1
basarilar	03]1
basarilar ve oduller	03]1
basarilarim	03]1
basic info	03^1
basic information	03^1
basics	03^1
basisgegevens	03_1
bastelprojekte	03=1
bağlantılar	03U1
başarılar	03]1
başarılar ve ödüller	03]1
başarılarım	03]1
beasiswa	03`1
becas	03a1
becas y premios	03a1
beceriler	02P1
becerilerim	02P1
befaehigungsnachweise	00A1
befahigungsnachweise	00A1
befähigungsnachweise	00A1
begeleidende brief	03b1
begivenheder	03c1
behaalde certificaten	03d1
behaalde resultaten	03e1
behoerighet	03f1
behoerigheter	03f1
behorighet	03f1
behorigheter	03f1
behörighet	03f1
behörigheter	03f1
beilagen	0241
beklentiler	02Q1
beklentilerim	02Q1
belangrijke projecten	03g1
belangrijkste vaardigheden	03h1
belge ve sertifikalar	01Q1
belgeler	01Q1
bemutatkozas	03i1
bemutatkozás	03i1
ben kimim	01^1
bendra informacija	02j1
benevolat	00`1
beques	0321
beques i premis	0321
berechtigungen	00A1
beroepservaring	02R1
beroepsverenigingen	03j1
beruf	02@1
beruflich	02@1
berufliche erfahrung	02@1
berufliche fortbildung	03<1
berufliche fortbildungen	03<1
berufliche kompetenzen	03k1
berufliche laufbahn	02@1
berufliche mitgliedschaften	03l1
berufliche praxis	02@1
berufliche qualifikationen	03k1
berufliche stationen	02@1
berufliche taetigkeiten	02@1
berufliche tatigkeiten	02@1
berufliche tätigkeiten	02@1
berufliche weiterbildung	03<1
berufliche weiterbildungen	03<1
berufliche zertifikate	00A1
berufliche ziele	0231
beruflicher hintergrund	02@1
beruflicher lebenslauf	02@1
beruflicher werdegang	02@1
berufliches	02@1
berufliches profil	03m1
berufsausbildung	00@1
berufsausbildung und schule	00@1
berufsausubung	02@1
berufsausuebung	02@1
berufsausübung	02@1
berufserfahrung	02@1
berufserfahrung und praktika	02@1
berufserfahrungen	02@1
berufsleben	02@1
berufspraxis	02@1
berufsprofil	03m1
berufstaetigkeit	02@1
berufstatigkeit	02@1
berufstätigkeit	02@1
berufsweg	02@1
berufswunsch	0231
berufsziel	0231
beschaeftigung	02@1
beschaeftigungsverhaeltnisse	02@1
beschaftigung	02@1
beschaftigungsverhaltnisse	02@1
bescheinigungen	00A1
beschikbaarheid	01_1
beschäftigung	02@1
beschäftigungsverhältnisse	02@1
beskaeftigelse	02;1
beskæftigelse	02;1
besondere erfolge	03A1
besondere kenntnisse	03k1
bestuurservaring	00_1
bestuursfuncties	00_1
betolteni kivant munkakor	01T1
betyg och intyg	03f1
betölteni kívánt munkakör	01T1
beurzen	03e1
bevezeto	03i1
bevezető	03i1
bevis	03G1
beviser	03H1
bevoegdheden	03d1
bewerbungsanschreiben	02<1
bewerbungsschreiben	02<1
bewijzen	03d1
beyond the desk	00b1
beyond work	00b1
bibliografija	03n1
bibliography	02Y1
bidang keahlian	03W1
biedribas	03o1
biedrības	03o1
bij en nascholing	0081
bij- en nascholing	0081
bijbanen	02R1
bijlage	0401
bijlagen	0401
bijscholing	0081
bijzonderheden	0071
bilag	0411
bilaga	0421
bilagor	0421
bildigi diller	0431
bildigi programlar	02P1
bildiklerim	02P1
bildiriler	01B1
bildiği diller	0431
bildiği programlar	02P1
bildung	00@1
bildung und ausbildung	00@1
bildungsabschluesse	00@1
bildungsabschlusse	00@1
bildungsabschlüsse	00@1
bildungsgang	00@1
bildungsweg	00@1
bildungswerdegang	00@1
bilgi ve beceriler	02P1
bilgilerim	0441
bilgisayar	02P1
bilgisayar becerileri	02P1
bilgisayar bilgileri	02P1
bilgisayar bilgisi	02P1
bilimsel yayinlar	01B1
bilimsel yayınlar	01B1
bilprof	0451
bio	0001
bio data	03^1
biodata	0461
biografia	0474
biografía	00Q1
biographie	0051
biography	0001
birkac soz	01^1
birkaç söz	01^1
birtingar	04;1
bisherige arbeitgeber	02@1
bisherige stationen	02@1
bisherige taetigkeiten	02@1
bisherige tatigkeiten	02@1
bisherige tätigkeiten	02@1
bizonyitvanyok	04<1
bizonyítványok	04<1
blog posts	02Y1
boards	04=1
bocker	02b1
boecker	02b1
boeger	04>1
boeken	02`1
boeker	04?1
boger	04>1
boite a outils	02N1
boker	04?1
bolsas	04@1
bolsas de estudo	04@1
book chapters	02Y1
books	02Y1
bootcamps	00f1
boroz ta' studju	04A1
boroż ta' studju	04A1
borse di studio	04B1
borse e premi	04B1
bos vakitlerde	04C1
bos zaman	04C1
bos zaman aktiviteleri	04C1
bos zamanlarda	04C1
bos zamanlarim	04C1
bourses	04D1
bourses et prix	04D1
boîte à outils	02N1
boş vakitlerde	04C1
boş zaman	04C1
boş zaman aktiviteleri	04C1
boş zamanlarda	04C1
boş zamanlarım	04C1
breve presentazione	03J1
brevete	02[1
brevets	02Z1
brevets et certifications	00P1
brevetti	02\1
brevetti e patenti	00<1
brigady	04E2
brigády	04E2
brivais laiks	01<1
brivpratiga darba pieredze	02T1
brivpratigais darbs	02T1
brivpratigo darbs	02T1
brīvais laiks	01<1
brīvprātīgais darbs	02T1
brīvprātīgo darbs	02T1
brīvprātīgā darba pieredze	02T1
bucher	03>1
buecher	03>1
buiten het werk	04G1
buiten mijn werk	04G1
buiten werktijd	04G1
buku	04H1
bureautique	02N1
burse	04I1
burse si premii	04I1
burse și premii	04I1
burslar	03]1
burslar ve oduller	03]1
burslar ve ödüller	03]1
bài báo	01d1
bài báo khoa học	01d1
bài thuyết trình	01d1
bài viết	01d1
bénévolat	00`1
bílpróf	0451
böcker	02b1
bøger	04>1
bøker	04?1
bücher	03>1
bản thân	03Y1
bằng cấp	03Z1
bằng cấp và chứng chỉ	03[1
bằng lái	03\1
bằng lái xe	03\1
bằng sáng chế	01d1
cac cong bo	01d1
cac du an	04J1
cac du an da tham gia	04J1
cac khoa dao tao	04K1
cac khoa hoc	04K1
cac ky nang	04L1
cailiochtai	04M1
cailiochtai acadula	04M1
caitheamh aimsire	04N1
caitheamh aimsire agus suimeanna	04N1
caithimh aimsire	04N1
caixa de ferramentas	02K1
caja de herramientas	02O1
calificari	00:1
calificări	00:1
calisma deneyimi	04O1
calisma gecmisi	04O1
calisma hayati	04O1
calismalar	00S1
calistaylar	04P1
calistigim yerler	04O1
calitati personale	04Q1
calități personale	04Q1
capabilities	00=1
capacidades	04R2
capacidades y competencias personales	02O1
capacita	0091
capacita e competenze	0091
capacita e competenze personali	0091
capacita e competenze tecniche	0091
capacita linguistiche	01Y1
capacita professionali	0091
capacitacao	00T1
capacitacion	00c1
capacitaciones	00c1
capacitación	00c1
capacitacoes	00T1
capacitats	01\1
capacitação	00T1
capacitações	00T1
capacites	02N1
capacità	0091
capacità e competenze	0091
capacità e competenze personali	0091
capacità e competenze tecniche	0091
capacità linguistiche	01Y1
capacità professionali	0091
capacités	02N1
cards and tickets	03T1
career	00F1
career experience	00F1
career highlights	00E1
career highlights and experience	00F1
career history	00F1
career objective	0001
career overview	0001
career path	00F1
career preferences	03N1
career profile	0001
career so far	00F1
career summary	0001
cargo desejado	04T1
cargo pretendido	04T1
cargos ocupados	04U2
cariera	00\1
carieră	00\1
carne de conducir	04W1
carnes	00U1
carnet de conducere	04X1
carnet de conducir	04W1
carnet de conduir	04Y1
carnets	00U1
carnets profesionales	00U1
carné de conducir	04W1
carnés	00U1
carreira	0021
carrera profesional	00Y1
carrera professional	04Z1
carriera	01Z1
carriera accademica	04[1
carriere	04\2
carrière	04\2
carta de apresentacao	04^1
carta de apresentação	04^1
carta de conducao	04_1
carta de condução	04_1
carta de motivacao	04^1
carta de motivacio	04`1
carta de motivacion	04a1
carta de motivació	04`1
carta de motivación	04a1
carta de motivação	04^1
carta de presentacio	04`1
carta de presentacion	04a1
carta de presentacion breve	00Q1
carta de presentació	04`1
carta de presentación	04a1
carta de presentación breve	00Q1
cartas de recomendacao	04b1
cartas de recomendacion	04c1
cartas de recomendación	04c1
cartas de recomendação	04b1
cartas e licencas	00W1
cartas e licenças	00W1
carteira de habilitacao	04_1
carteira de habilitação	04_1
carteira de motorista	04_1
cartes de recomanacio	04d1
cartes de recomanació	04d1
carti	02[1
cassetta degli attrezzi	0091
casual work	00F1
ce que j'ai construit	04e1
ce que j'aime	0011
ce que j'utilise	02N1
ce que je recherche	04f1
ce que je sais faire	02N1
ceadunais	04g1
ceadunais tiomana	04h1
ceadunas tiomana	04h1
ceadúnais	04g1
ceadúnais tiomána	04h1
ceadúnas tiomána	04h1
ceangaltain	04i1
ceangaltáin	04i1
ceardlanna	04j1
cel zawodowy	04k1
cele zawodowe	04k1
celkituzes	03i1
celok	03i1
centre d'interet	0011
centre d'intérêt	0011
centres d'interet	0011
centres d'interets	0011
centres d'intérêt	0011
centres d'intérêts	0011
ceny	04l2
cercetare	04n1
certidoes	00W1
certidões	00W1
certificacao	00W1
certificaciones	00U1
certificaciones profesionales	00U1
certificaciones y licencias	00U1
certificacions	00V1
certificacoes	00W1
certificacoes profissionais	00W1
certificados	04o2
certificari	00X1
certificate	0512
certificate si atestate	00X1
certificate și atestate	00X1
certificaten	03d1
certificaten en licenties	03d1
certificates	03T1
certificates and courses	00f1
certificates and licences	03T1
certificates and licenses	03T1
certificati	00<1
certificati e attestati	00<1
certificatie	03d1
certification	00N2
certifications	00N2
certifications and licenses	03T1
certifications professionnelles	00P1
certificats	0532
certificats et attestations	00P1
certificats et diplomes	00P1
certificats et diplômes	00P1
certificazioni	00<1
certificação	00W1
certificações	00W1
certificações profissionais	00W1
certificering	03d1
certificeringen	03d1
certificeringer	03H1
certificări	00X1
certifiering	03f1
certifieringar	03f1
certifikace	0551
certifikacie	0561
certifikacije	0571
certifikat	0582
certifikat och intyg	03f1
certifikat och licenser	03f1
certifikater	03H1
certifikater og kurser	03H1
certifikater og licenser	03H1
certifikati	05:3
certifikati i licence	0571
certifikati in licence	05=1
certifikati in potrdila	05=1
certifikati u licenzji	05>1
certifikatok	04<1
certifikaty	05?2
certifikaty a licence	0551
certifikaty a osvedceni	0551
certifikaty a osvedcenia	0561
certifikazzjonijiet	05>1
certifikácie	0561
certifikátok	04<1
certifikáty	05?2
certifikáty a licence	0551
certifikáty a osvedčenia	0561
certifikáty a osvědčení	0551
certyfikaty	05A1
certyfikaty i licencje	05A1
certyfikaty i uprawnienia	05A1
cesitli	05B1
cevrimici profiller	03U1
character references	05C1
charakterystyka	04k1
charity work	00[1
charlas	02]1
chi sono	03J1
chung chi	03[1
chung chi chuyen mon	03[1
chung chi va giay phep	03[1
chung nhan	03[1
chuyen mon	04L1
chuyên môn	04L1
chứng chỉ	03[1
chứng chỉ chuyên môn	03[1
chứng chỉ và giấy phép	03[1
chứng nhận	03[1
cikkek	05D1
cil	05E1
cilj	05F2
cilji	05H1
cine sunt	04Q1
cita informacija	05I1
cita informācija	05I1
citas prasmes	05J1
cits	05I1
civic engagement	00[1
cizi jazyky	05K1
cizí jazyky	05K1
clanci	05L2
clanki	03n1
clanky	05N2
clanstva	05P3
clanstvo	05P3
clanstvo u organizacijama	05S2
clanstvo u udrugama	05U1
clanstvo u udruzenjima	05V1
clanstvo v organizacijah	05W1
clanstvo v zdruzenjih	05W1
clenstva	05X1
clenstvi	05Y1
clenstvi v organizacich	05Y1
clenstvi v profesnich organizacich	05Y1
clenstvo	05X1
clenstvo v organizaciach	05X1
clenstvo v zdruzeniach	05X1
clinical experience	00F1
clubs	04=1
cnh	04_1
co potrafie	05Z1
co potrafię	05Z1
co pouzivam	05[1
co používám	05[1
co umim	05[1
co umím	05[1
colegios profesionales	0101
collegamenti	05\1
colloques	05]1
colloques et conferences	05]1
colloques et conférences	05]1
colloques et seminaires	05]1
colloques et séminaires	05]1
col·legis professionals	0111
com o que trabalho	02K1
comhdhalacha	05^1
comhdhalacha agus seimineair	05^1
comhdhálacha	05^1
comhdhálacha agus seimineáir	05^1
commercial experience	00F1
commissies	00_1
committees	04=1
communaute	00`1
communauté	00`1
communication skills	00=1
communications	02Z1
communications orales	02Z1
community	05_2
community and volunteering	00[1
community engagement	00[1
community involvement	00[1
community service	00[1
community work	00[1
competence numerique auto evaluation	03B1
competences	05a2
competences cles	02N1
competences complementaires	02N1
competences comportementales	02N1
competences et outils	02N1
competences informatiques	02N1
competences linguistiques	03M1
competences linguistiques et informatiques	02N1
competences metier	02N1
competences numeriques	02N1
competences personnelles	02N1
competences professionnelles	02N1
competences techniques	02N1
competences transversales	02N1
competencia digital	05c2
competencias	04R2
competencias clave	02O1
competencias digitais	02K1
competencias digitales	02O1
competencias e habilidades	02K1
competencias informaticas	02K1
competencias linguisticas	05e2
competencias lingüísticas	05g1
competencias personales	02O1
competencias pessoais	02K1
competencias profesionales	02O1
competencias tecnicas	04R2
competencias técnicas	02O1
competencias y habilidades	02O1
competencies	05h2
competencies digitals	01\1
competencies linguistiques	05j1
competencies personals	01\1
competencies professionals	01\1
competencies tecniques	01\1
competency cards	03T1
competente	00:1
competente cheie	00:1
competente digitale	00:1
competente informatice	00:1
competente lingvistice	00;1
competente personale	00:1
competente profesionale	00:1
competente si abilitati	00:1
competente tehnice	00:1
competenties	03h1
competenza digitale	03K1
competenze	0091
competenze chiave	0091
competenze comunicative	0091
competenze digitali	0091
competenze e strumenti	0091
competenze informatiche	0091
competenze linguistiche	01Y1
competenze organizzative e gestionali	0091
competenze personali	0091
competenze principali	0091
competenze professionali	0091
competenze specifiche	0091
competenze tecniche	0091
competenze trasversali	0091
competențe	00:1
competențe cheie	00:1
competențe digitale	00:1
competențe informatice	00:1
competențe lingvistice	00;1
competențe personale	00:1
competențe profesionale	00:1
competențe tehnice	00:1
competențe și abilități	00:1
competicoes	04@1
competitions	00E1
competições	04@1
competències	01\1
competències digitals	01\1
competències lingüístiques	05j1
competències personals	01\1
competències professionals	01\1
competències tècniques	01\1
competência digital	03C1
competências	02K1
competências digitais	02K1
competências e habilidades	02K1
competências informáticas	02K1
competências linguísticas	05k1
competências pessoais	02K1
competências técnicas	02K1
compromiso social	00M1
computer literacy	00=1
computer skills	00=1
computerkennis	03h1
computerkenntnisse	03k1
computervaardigheden	03h1
computing	00=1
compétence numérique auto-évaluation	03B1
compétences	02N1
compétences clés	02N1
compétences complémentaires	02N1
compétences comportementales	02N1
compétences et outils	02N1
compétences informatiques	02N1
compétences linguistiques	03M1
compétences linguistiques et informatiques	02N1
compétences métier	02N1
compétences numériques	02N1
compétences personnelles	02N1
compétences professionnelles	02N1
compétences techniques	02N1
compétences transversales	02N1
comunicaciones	02]1
comunicacions	05l1
comunicacoes	02J1
comunicari	02[1
comunicações	02J1
comunicări	02[1
comunidad	00M1
comunidade	00K1
comunita	0301
comunità	0301
con cosa lavoro	0091
con que trabajo	02O1
con qué trabajo	02O1
concorsi	04B1
concours	04D1
concursos	05m2
concursuri	04I1
coneixement d'idiomes	05j1
coneixements	01\1
coneixements d'idiomes	05j1
coneixements informatics	01\1
coneixements informàtics	01\1
coneixements tecnics	01\1
coneixements tècnics	01\1
conference papers	02Y1
conference participation	05o1
conference presentations	02Y1
conference talks	02Y1
conferences	0602
conferences & workshops	05o1
conferences and seminars	05o1
conferences attended	05o1
conferences et seminaires	05]1
conferencias	0622
conferencias e seminarios	0641
conferencias impartidas	02]1
conferencias y seminarios	0651
conferencies	0661
conferencies i seminaris	0661
conferenties	0671
conferenties en seminars	0671
conferenze	0681
conferenze e convegni	0681
conferenze e seminari	0681
conferinte	0691
conferinte si seminare	0691
conferinte si seminarii	0691
conferințe	0691
conferințe și seminare	0691
conferințe și seminarii	0691
conferències	0661
conferències i seminaris	0661
conferências	0641
conferências e seminários	0641
conférences	05]1
conférences et séminaires	05]1
cong bo khoa hoc	01d1
cong cu	04L1
cong nghe	04L1
cong tac xa hoi	06:1
cong trinh cong bo	01d1
cong trinh khoa hoc	01d1
cong trinh nghien cuu	01d1
cong viec	06;1
cong viec mong muon	06<1
cong viec tinh nguyen	06:1
congres	05]1
congrese	0691
congresos	0651
congresos y conferencias	0651
congresos y jornadas	0651
congresos y seminarios	0651
congressen	0671
congressen en seminars	0671
congressi	0681
congressos	06=2
congressos e seminarios	0641
congressos e seminários	0641
congressos i jornades	0661
congrès	05]1
conhecimento de idiomas	05k1
conhecimentos	02K1
conhecimentos de informatica	02K1
conhecimentos de informática	02K1
conhecimentos em informatica	02K1
conhecimentos em informática	02K1
conhecimentos especificos	02K1
conhecimentos específicos	02K1
conhecimentos linguisticos	05k1
conhecimentos linguísticos	05k1
conhecimentos tecnicos	02K1
conhecimentos técnicos	02K1
connaissances	02N1
connaissances informatiques	02N1
connaissances linguistiques	03M1
connaissances techniques	02N1
conocimiento de idiomas	05g1
conocimientos	02O1
conocimientos de idiomas	05g1
conocimientos informaticos	02O1
conocimientos informáticos	02O1
conocimientos tecnicos	02O1
conocimientos técnicos	02O1
conocimientos y habilidades	02O1
conoscenza delle lingue	01Y1
conoscenze	0091
conoscenze informatiche	0091
conoscenze linguistiche	01Y1
conoscenze tecniche	0091
conquistas	04@1
consulting experience	00F1
contact	06?4
contact details	03^1
contact information	03^1
contact me	03^1
contacte	06C2
contactgegevens	03_1
contactinformatie	03_1
contacto	06E2
contactos	06G1
contacts	06H2
contato	06G1
contatos	06G1
contatti	01e1
contatto	01e1
continuing education	00f1
continuous learning	00f1
contributions	00H1
convegni	0681
convegni e seminari	0681
coordonnees	06J1
coordonnées	06J1
core competences	00=1
core competencies	00=1
core skills	00=1
corporate experience	00F1
corsi	0161
corsi di aggiornamento	0161
corsi di formazione	0161
corsi e attestati	0161
corsi e seminari	0161
corsi e workshop	0161
cosa mi piace	0381
cosa so fare	0091
cosa uso	0091
cours	0341
cours suivis	0341
courses	00f1
courses and training	00f1
courses and workshops	00f1
coursework	00f1
cover letter	02G1
covering letter	02G1
credenciais	00W1
credenciales	00U1
credentials	03T1
csatolmanyok	06K1
csatolmányok	06K1
cualificaciones	02O1
cudzie jazyky	06L1
culra oideachais	04M1
cumainn	03X1
cumais	06M1
cunostinte	00:1
cunostinte de operare pe calculator	00:1
cunostinte it	00:1
cunostinte lingvistice	00;1
cunostinte pc	00:1
cunostinte tehnice	00:1
cunoștințe	00:1
cunoștințe de operare pe calculator	00:1
cunoștințe it	00:1
cunoștințe lingvistice	00;1
cunoștințe pc	00:1
cunoștințe tehnice	00:1
cur i lathair	01;1
cur i láthair	01;1
current position	00F1
current projects	00H1
currently	0001
curriculum professionale	01Z1
curriculum studi	04[1
curriculum studiorum	04[1
cursai	04j1
cursai oiliuna	04j1
cursos	06N3
cursos complementares	00T1
cursos complementarios	00c1
cursos completos	00T1
cursos de aperfeicoamento	00T1
cursos de aperfeiçoamento	00T1
cursos de formacio	01]1
cursos de formacion	00c1
cursos de formació	01]1
cursos de formación	00c1
cursos e formacoes	00T1
cursos e formações	00T1
cursos e treinamentos	00T1
cursos extracurriculares	00T1
cursos i tallers	01]1
cursos livres	00T1
cursos realizados	00c1
cursos y capacitaciones	00c1
cursos y diplomados	00c1
cursos y seminarios	00c1
cursos y talleres	00c1
cursuri	01V1
cursuri absolvite	01V1
cursuri de formare	01V1
cursuri de perfectionare	01V1
cursuri de perfecționare	01V1
cursuri si certificari	01V1
cursuri si traininguri	01V1
cursuri și certificări	01V1
cursuri și traininguri	01V1
cursus	06Q2
cursus academique	06S1
cursus académique	06S1
cursus professionnel	00a1
cursus scolaire	06S1
cursus universitaire	06S1
cursussen	0081
cursussen en trainingen	0081
cuspoir	00R1
cuspóir	00R1
czas wolny	06T1
czego uzywam	05Z1
czego używam	05Z1
czlonkostwa	06U1
czlonkostwo	06U1
czlonkostwo w organizacjach	06U1
czlonkostwo w stowarzyszeniach	06U1
członkostwa	06U1
członkostwo	06U1
członkostwo w organizacjach	06U1
członkostwo w stowarzyszeniach	06U1
các công bố	01d1
các dự án	04J1
các dự án đã tham gia	04J1
các khóa học	04K1
các khóa đào tạo	04K1
các kỹ năng	04L1
cáilíochtaí	04M1
cáilíochtaí acadúla	04M1
célkitűzés	03i1
célok	03i1
cíl	05E1
công bố khoa học	01d1
công cụ	04L1
công nghệ	04L1
công trình công bố	01d1
công trình khoa học	01d1
công trình nghiên cứu	01d1
công tác xã hội	06:1
công việc	06;1
công việc mong muốn	06<1
công việc tình nguyện	06:1
cúlra oideachais	04M1
cúrsaí	04j1
cúrsaí oiliúna	04j1
cărți	02[1
dades	06V1
dades d'interes	01X1
dades d'interès	01X1
dades de contacte	06V1
dades personals	06V1
dados basicos	06G1
dados básicos	06G1
dados complementares	06W1
dados de contato	06G1
dados pessoais	06G1
daftar referensi	06X1
daliba	03o1
daliba biedribas	03o1
daliba konferences	06Y1
daliba organizacijas	03o1
dalsi	06Z1
dalsi aktivity	06[1
dalsi dovednosti	05[1
dalsi informace	06Z1
dalsi jazyk(y	05K1
dalsi jazyky	05K1
dalsi udaje	06Z1
dalsi vzdelani	00B1
dalsi vzdelavani	00B1
dalsi znalosti	05[1
dalsie	06\1
dalsie informacie	06\1
dalsie udaje	06\1
dalsie vzdelavanie	06]1
dalsie znalosti	06^1
dalyvavimas konferencijose	06_1
dalība	03o1
dalība biedrībās	03o1
dalība konferencēs	06Y1
dalība organizācijās	03o1
další	06Z1
další aktivity	06[1
další dovednosti	05[1
další informace	06Z1
další jazyk(y	05K1
další jazyky	05K1
další vzdělání	00B1
další vzdělávání	00B1
další znalosti	05[1
další údaje	06Z1
dane	06`1
dane kontaktowe	06`1
dane osobowe	06`1
dane personalne	06`1
danh hieu	06a1
danh hieu va giai thuong	06a1
danh hiệu	06a1
danh hiệu và giải thưởng	06a1
dao tao	03Z1
dao tao bo sung	04K1
dao tao va khoa hoc	04K1
darba gaita	06b1
darba pieredze	06b1
darba velmes	06c1
darba vietas	06b1
darba vēlmes	06c1
darbas	06d1
darbavietas	06b1
darbine patirtis	06d1
darbine veikla	06d1
darbinė patirtis	06d1
darbinė veikla	06d1
darbo istorija	06d1
darbo kompiuteriu igudziai	02k1
darbo kompiuteriu įgūdžiai	02k1
darbo pageidavimai	06e1
darbo patirtis	06d1
darbovietes	06d1
darbovietės	06d1
darbs	06b1
data	01l1
data diri	0461
data personal	0461
data personali	06f1
data pribadi	0461
data tambahan	06g1
dataferdigheter	01l1
datakunnskaper	01l1
datakunskaper	06h1
date de contact	06i1
date de identificare	06i1
date generale	06i1
date personale	06i1
date suplimentare	01W1
daten zur person	0221
dati anagrafici	01e1
dati personali	01e1
datoriemanas	05J1
datoriemaņas	05J1
datorkunskap	06h1
datorkunskaper	06h1
datorprasmes	05J1
datorvana	06h1
datorzinasanas	05J1
datorzināšanas	05J1
datos	06j1
datos academicos	00I1
datos académicos	00I1
datos adicionales	06k1
datos basicos	06j1
datos básicos	06j1
datos de contacto	06j1
datos de interes	06k1
datos de interés	06k1
datos generales	06j1
datos personales	06j1
dazadi	05I1
dažādi	05I1
de tai nghien cuu	04J1
degrees	00G1
deimhnithe	04g1
deimhniuchain	04g1
deimhniúcháin	04g1
delavnice	06l1
delizzji	06m1
delo	06n1
delovna doba	06n1
delovne izkusnje	06n1
delovne izkušnje	06n1
deltidsjobber	0261
deneyim	04O1
deneyimler	04O1
deneyimlerim	04O1
depoimentos	04b1
deportes	00Z1
dernek uyelikleri	06o1
dernek ve uyelikler	06o1
dernek ve üyelikler	06o1
dernek üyelikleri	06o1
dernekler	06o1
desarrollo profesional	00Y1
desempeno profesional	00Y1
desempeño profesional	00Y1
desired job	03N1
desired position	03N1
deskripsi	0701
deskripsi diri	0701
despre mine	04Q1
destrezas	02O1
det jag kan	06h1
dettalji personali	06f1
dettalji ta' kuntatt	06f1
developpement professionnel	0341
diem manh	03Y1
diger	05B1
diger beceriler	02P1
diger bilgiler	05B1
digioskused	02h1
digipadevuse enesehinnang	0711
digipädevuse enesehinnang	0711
digitaidot	01a1
digitaitojen itsearviointi	0721
digital competence	0731
digital competence self assessment	0731
digital competence self-assessment	0731
digital self assessment	0731
digital self-assessment	0731
digital skills	00=1
digitala faerdigheter	06h1
digitala fardigheter	06h1
digitala färdigheter	06h1
digitalas prasmes	05J1
digitale competentie	0741
digitale ferdigheter	01l1
digitale kompetencer	0751
digitale kompetenzen	03k1
digitale selbsteinschaetzung	0761
digitale selbsteinschatzung	0761
digitale selbsteinschätzung	0761
digitale vaardigheden	03h1
digitalis keszsegek	0771
digitalis kompetenciak onertekelese	0781
digitalne kompetence	0791
digitalne vestine	07:1
digitalne veštine	07:1
digitalne vjestine	07;1
digitalne vještine	07;1
digitalne zrucnosti	06^1
digitalni dovednosti	05[1
digitalo prasmju pasnovertejums	07<1
digitális kompetenciák önértékelése	0781
digitális készségek	0771
digitálne zručnosti	06^1
digitální dovednosti	05[1
digitālo prasmju pašnovērtējums	07<1
digitālās prasmes	05J1
dijak	07=1
dijak elismeresek	07=1
dijak es elismeresek	07=1
dijital beceri oz degerlendirmesi	07>1
dijital beceri öz değerlendirmesi	07>1
dijital beceriler	02P1
dil	0431
dil becerileri	0431
dil bilgileri	0431
dil bilgisi	0431
dil yetkinlikleri	0431
diller	0431
dinh kem	07?1
diplom	03f1
diploma's	00J1
diploma's en certificaten	03d1
diplomados	00c1
diplomalar	01Q1
diplomas	00U1
diplomas e certificados	00W1
diplomas y certificados	00U1
diplome	00X1
diplome si certificate	00X1
diplome și certificate	00X1
diplomes	07@2
diplomes et formation	06S1
diplomes et formations	06S1
diplomi	02D1
diplomid	07B1
diplômes	06S1
diplômes et formation	06S1
diplômes et formations	06S1
disponibbilta	07C1
disponibbiltà	07C1
disponibilidad	07D1
disponibilidade	04T1
disponibilita	02o1
disponibilitat	07E1
disponibilitate	0331
disponibilite	04f1
disponibilites	04f1
disponibilità	02o1
disponibilité	04f1
disponibilités	04f1
distinciones	03a1
distincions	0321
distincoes	04@1
distinctii	04I1
distinctions	07F2
distinctions et prix	04D1
distincții	04I1
distinções	04@1
divers	03L1
divers et loisirs	0011
diverse	07H4
diversen	0071
diverses	07L1
diversos	06W1
diğer	05B1
diğer beceriler	02P1
diğer bilgiler	05B1
dobrovoljni rad	07M1
dobrovolna cinnost	06[1
dobrovolnicka cinnost	07N2
dobrovolnicke aktivity	07N2
dobrovolnická činnost	06[1
dobrovolnické aktivity	06[1
dobrovolnictvi	06[1
dobrovolnictvo	07P1
dobrovolnictví	06[1
dobrovolná činnost	06[1
dobrovoľnícka činnosť	07P1
dobrovoľnícke aktivity	07P1
dobrovoľníctvo	07P1
documente	01o1
documente anexate	01o1
documenten	0401
documenti allegati	01U1
documentos adjuntos	00i1
documentos anexos	07Q1
documents	02F1
documents adjunts	00j1
documents joints	0281
dodatkowa aktywnosc	01N1
dodatkowa aktywność	01N1
dodatkowe	07R1
dodatkowe informacje	07R1
dodatkowe szkolenia	07S1
dodatkowe umiejetnosci	05Z1
dodatkowe umiejętności	05Z1
dodatkowe wyksztalcenie	07S1
dodatkowe wykształcenie	07S1
dodatna edukacija	07T1
dodatna izobrazevanja	06l1
dodatna izobraževanja	06l1
dodatne edukacije	07U1
dodatne informacije	07V3
dodatni podaci	07Y2
dodatni podatki	07[1
dodatno izobrazevanje	06l1
dodatno izobraževanje	06l1
dodatno obrazovanje	07U1
doelstelling	07\1
dogadaji	07]1
dogadanja	07^1
događaji	07]1
događanja	07^1
dogodki	07_1
doi net ve ban than	03Y1
doicimeid	04i1
doiciméid	04i1
doksztalcanie	07S1
dokształcanie	07S1
dokumen	07`1
dokumendid	07a1
dokument	0421
dokumenta	07b1
dokumentai	07c1
dokumente	0241
dokumenter	07d2
dokumenti	07f4
dokumenti mehmuza	0271
dokumenti mehmuża	0271
dokumentumok	06K1
dokumenty	07j3
domaines d'expertise	02N1
domaines de competences	02N1
domaines de compétences	02N1
donde he trabajado	00Y1
donnees personnelles	06J1
données personnelles	06J1
doplnkove informace	06Z1
doplnkove vzdelani	00B1
doplnkove vzdelanie	06]1
doplnkové vzdelanie	06]1
doplnujici informace	06Z1
doplnujuce informacie	06\1
doplňkové informace	06Z1
doplňkové vzdělání	00B1
doplňující informace	06Z1
doplňujúce informácie	06\1
doporuceni	07m1
doporučení	07m1
dosadasnje zaposlenje	07n1
dosadašnje zaposlenje	07n1
dosavadni praxe	07o1
dosavadní praxe	07o1
dosazene uspechy	0801
dosazene vzdelani	01?1
dosažené vzdělání	01?1
dosažené úspěchy	0801
dosezki	0811
dosežki	0811
dosiahnute vzdelanie	01@1
dosiahnuté vzdelanie	01@1
dostepnosc	0821
dostignuca	0831
dostignuća	0831
dostupnost	0844
dostupnosť	0881
dostępność	0821
doswiadczenia zawodowe	0891
doswiadczenie	0891
doswiadczenie praktyczne	0891
doswiadczenie w pracy	0891
doswiadczenie wolontariackie	01N1
doswiadczenie zawodowe	0891
dotychczasowa praca	0891
dove ho lavorato	01Z1
dovednosti	05[1
dovednosti a znalosti	05[1
dovoljenja	05=1
dozvole	08:1
doświadczenia zawodowe	0891
doświadczenie	0891
doświadczenie praktyczne	0891
doświadczenie w pracy	0891
doświadczenie wolontariackie	01N1
doświadczenie zawodowe	0891
dr	0001
drivejsi praxe	07o1
driver's licence	08;1
driver's license	08;1
driving licence	08;1
driving licences	08;1
driving license	08;1
driving licenses	08;1
druga znanja	0791
druge informacije	07[1
drugo	07V3
drustva	05W1
drustvena dejavnost	08<1
drustvene aktivnosti	08=2
drustvene mreze	08?2
drustveni angazman	08=2
druzbena omrezja	08A1
druzbeni mediji	08A1
druzbeno delovanje	08<1
društva	05W1
društvena dejavnost	08<1
društvene aktivnosti	08=2
društvene mreže	08?2
društveni angažman	08=2
družbena omrežja	08A1
družbeni mediji	08A1
družbeno delovanje	08<1
du an	04J1
du an ca nhan	04J1
du an da thuc hien	04J1
du an noi bat	04J1
du an tham gia	04J1
du an tieu bieu	04J1
du lieu ca nhan	08B1
duaiseanna	08C1
dugnad og verv	08D1
dwari	08E1
dyplomy i certyfikaty	05A1
dyspozycyjnosc	0821
dyspozycyjność	0821
dzialalnosc dodatkowa	01N1
dzialalnosc pozazawodowa	01N1
dzialalnosc spoleczna	01N1
dzialalnosc studencka	01N1
dzialalnosc zawodowa	0891
działalność dodatkowa	01N1
działalność pozazawodowa	01N1
działalność społeczna	01N1
działalność studencka	01N1
działalność zawodowa	0891
développement professionnel	0341
díjak	07=1
díjak és elismerések	07=1
díjak, elismerések	07=1
dónde he trabajado	00Y1
dřívější praxe	07o1
dữ liệu cá nhân	08B1
dự án	04J1
dự án cá nhân	04J1
dự án nổi bật	04J1
dự án tham gia	04J1
dự án tiêu biểu	04J1
dự án đã thực hiện	04J1
eachtai	08C1
earlier career	00F1
earlier employment	00F1
earlier experience	00F1
earlier jobs	00F1
earlier positions	00F1
earlier roles	00F1
ecrits	02Z1
edb	0751
educacao	0031
educacao e formacao	0031
educacio	08F1
educacio i formacio	08F1
educacion	00I1
educacion academica	00I1
educacion continua	00c1
educacion y formacion	00I1
educació	08F1
educació i formació	08F1
educación	00I1
educación académica	00I1
educación continua	00c1
educación y formación	00I1
educatia	08G1
educatie	08H2
educatie si formare	08G1
educatie si formare profesionala	08G1
education	08J2
education & qualifications	00G1
education and training	00G1
education et formation	06S1
education history	00G1
education so far	00G1
educational background	00G1
educational experience	00G1
educational history	00G1
educational qualification	00G1
educational qualifications	00G1
educazione	04[1
educação	0031
educação e formação	0031
educația	08G1
educație	08G1
educație și formare	08G1
educație și formare profesională	08G1
edukacija	08L1
edukacije	08M2
edukacja	08O1
edukacja i kwalifikacje	08O1
edukacja i szkolenia	08O1
edukazzjoni	08P1
edukazzjoni u tahrig	08P1
edukazzjoni u taħriġ	08P1
edv	03k1
edv kenntnisse	03k1
edv kompetenzen	03k1
edv-kenntnisse	03k1
edv-kompetenzen	03k1
eerder werk	02R1
eerdere banen	02R1
eerdere functies	02R1
eerdere werkervaring	02R1
eesmark	08Q1
eesmärk	08Q1
efter og videreuddannelse	08R1
efter- og videreuddannelse	08R1
efteruddannelse	08R1
egenskaper	06h1
egenvurdering av digitale ferdigheter	08S1
egitim	01A1
egitim bilgileri	01A1
egitim bilgilerim	01A1
egitim durumu	01A1
egitim gecmisi	01A1
egitim hayati	01A1
egitim ve kurslar	01S1
egitim ve ogretim	01A1
egitim ve seminerler	01S1
egitim ve sertifikalar	01S1
egitimim	01A1
egitimler	01S1
egna projekt	08T1
egne projekter	08U1
egne prosjekter	08V1
egyeb	08W1
egyeb adatok	08W1
egyeb informacio	08W1
egyeb informaciok	08W1
egyeb ismeretek	0771
egyeb kepzesek	08X1
egyeb keszsegek	0771
egyeb tanfolyamok	08X1
egyebek	08W1
egyeni keszsegek	0771
egyeni keszsegek es kompetenciak	0771
egyesuleti tagsag	08Y1
egyesületi tagság	08Y1
egyetemi tanulmanyok	08Z1
egyetemi tanulmányok	08Z1
egyéb	08W1
egyéb adatok	08W1
egyéb információ	08W1
egyéb információk	08W1
egyéb ismeretek	0771
egyéb képzések	08X1
egyéb készségek	0771
egyéb tanfolyamok	08X1
egyéni készségek	0771
egyéni készségek és kompetenciák	0771
ehliyet	08[1
ehliyet bilgisi	08[1
ehliyet ve sertifikalar	01Q1
ehliyetler	08[1
ehrenaemter	03@1
ehrenamt	03@1
ehrenamter	03@1
ehrenamtlich	03@1
ehrenamtliche arbeit	03@1
ehrenamtliche taetigkeit	03@1
ehrenamtliche taetigkeiten	03@1
ehrenamtliche tatigkeit	03@1
ehrenamtliche tatigkeiten	03@1
ehrenamtliche tätigkeit	03@1
ehrenamtliche tätigkeiten	03@1
ehrenamtliches engagement	03@1
ehrenämter	03@1
ehrungen	03A1
ehrungen und auszeichnungen	03A1
eigen projecten	03g1
eigene projekte	03=1
eigenschappen	03h1
eigin verkefni	08\1
eile	08]1
eines	01\1
einkaleyfi	04;1
einleitung	03m1
ek	05B1
ek belgeler	08^1
ek bilgi	05B1
ek bilgiler	05B1
ekler	08^1
ekspektasi	08_1
elerhetoseg	00d1
elerhetosegek	00d1
elert eredmenyek	07=1
elismeresek	07=1
elismerések	07=1
eloadasok	05D1
elvarasok	01T1
elvárások	01T1
elérhetőség	00d1
elérhetőségek	00d1
elért eredmények	07=1
előadások	05D1
empfehlungen	02S1
empfehlungsschreiben	02S1
empleo	00Y1
empleo deseado	07D1
empleo solicitado	07D1
empleos	00Y1
empleos anteriores	00Y1
empleos de temporada	00Y1
emploi	00a1
emploi recherche	04f1
emploi recherché	04f1
emplois	00a1
emplois etudiants	00a1
emplois occupes	00a1
emplois occupés	00a1
emplois precedents	00a1
emplois précédents	00a1
emplois saisonniers	00a1
emplois étudiants	00a1
employment	00F1
employment experience	00F1
employment history	00F1
employment record	00F1
employment so far	00F1
emprego	0021
emprego pretendido	04T1
empregos	0021
empregos anteriores	0021
empregos e estagios	0021
empregos e estágios	0021
en bref	0051
en dehors du travail	0011
en ligne	08`1
en mi tiempo libre	00Z1
en onemli yetenekler	02P1
en önemli yetenekler	02P1
enclosures	02F1
endast	08Q1
endorsements	05C1
endurmenntun	08a1
enesetaiendus	08b1
enesetutvustus	08Q1
enesetäiendus	08b1
engagemang	08c1
engagement	08d2
engagement associatif	00`1
engagement benevole	00`1
engagement bénévole	00`1
engagement citoyen	00`1
engagements	00`1
engagements associatifs	00`1
engagements benevoles	00`1
engagements bénévoles	00`1
engajamento social	00K1
engasjement	08D1
engedelyek	04<1
engedelyek es tanusitvanyok	04<1
engedélyek	04<1
engedélyek és tanúsítványok	04<1
enlaces	08f1
enllacos	08g1
enllaços	08g1
ensino	0031
environnement technique	02N1
envolvimento comunitario	00K1
envolvimento comunitário	00K1
eolas breise	08]1
eolas eile	08]1
eolas pearsanta	08h1
eolas teagmhala	08h1
eolas teagmhála	08h1
eolas teicniuil	06M1
eolas teicniúil	06M1
erdeklodes	0041
erdeklodesi kor	0041
erdeklodesi korok	0041
eredmenyek	07=1
eredmények	07=1
erfahrung	02@1
erfahrungen	02@1
erfarenhet	02?1
erfarenheter	02?1
erfaring	08i2
erfolge	03A1
ergaenzendes	07L1
erganzendes	07L1
ergänzendes	07L1
erhvervserfaring	02;1
erhvervskarriere	02;1
erhvervsmaessig baggrund	02;1
erhvervsmæssig baggrund	02;1
erialane tookogemus	01`1
erialane töökogemus	01`1
erialased oskused	02h1
erityisosaaminen	01a1
erkenningen	03e1
erlend tungumal	08k1
erlend tungumál	08k1
erossegek	03i1
ervaring	02R1
erősségek	03i1
escolaridad	00I1
escolaridade	0031
esdeveniments	0661
esitelmaet	02a1
esitelmat	02a1
esitelmät	02a1
esittely	01b1
esitykset	02a1
especialidades	04R2
esperienza	01Z1
esperienza di lavoro	01Z1
esperienza di volontariato	0301
esperienza lavorativa	01Z1
esperienza professionale	01Z1
esperienze	01Z1
esperienze di insegnamento	01Z1
esperienze di lavoro	01Z1
esperienze di ricerca	01Z1
esperienze di volontariato	0301
esperienze lavorative	01Z1
esperienze precedenti	01Z1
esperienze pregresse	01Z1
esperienze professionali	01Z1
esperienze stagionali	01Z1
esperjenza	08l1
esperjenza professjonali	08l1
esperjenza ta' xoghol	08l1
esperjenza ta' xogħol	08l1
esperjenza tax xoghol	08l1
esperjenza tax-xogħol	08l1
esperjenza volontarja	0391
estagio	0021
estagios	0021
estudios	00I1
estudios academicos	00I1
estudios académicos	00I1
estudios cursados	00I1
estudios realizados	00I1
estudis	08F1
estudis realitzats	08F1
estudos	0031
estágio	0021
estágios	0021
eszkozok	0771
eszközök	0771
etat civil	06J1
etc	00e1
etkinlikler	04P1
ettekanded	02f1
etter og videreutdanning	01k1
etter- og videreutdanning	01k1
etterutdanning	01k1
etudes	06S1
etudes et diplomes	06S1
etudes et formation	06S1
etudes superieures	06S1
evenemang	08m1
evenementen	0671
evenements	05]1
evenimente	0691
eventi	0681
eventos	0622
eventos e congressos	0641
events	05o1
evner	0751
examen	01D1
examina	01D1
executive summary	0001
expectativas	07D1
expectativas salariales	07D1
expectatives	07E1
experience	08n2
experience associative	00`1
experience benevole	00`1
experience d'enseignement	00a1
experience de recherche	00a1
experience de travail	00a1
experience pertinente	00a1
experience pro	00a1
experience professionnelle	00a1
experiences	08n2
experiences anterieures	00a1
experiences associatives	00`1
experiences benevoles	00`1
experiences complementaires	00a1
experiences de recherche	00a1
experiences de travail	00a1
experiences precedentes	00a1
experiences pro	00a1
experiences professionnelles	00a1
experiences significatives	00a1
experiencia	0903
experiencia academica	00I1
experiencia académica	00I1
experiencia anterior	04U2
experiencia de trabajo	00Y1
experiencia de trabalho	0021
experiencia de treball	04Z1
experiencia de voluntariado	00M1
experiencia de voluntariat	00^1
experiencia docente	04U2
experiencia em pesquisa	0021
experiencia investigadora	00Y1
experiencia laboral	0903
experiencia laboral y profesional	00Y1
experiencia pratica	0021
experiencia previa	00Y1
experiencia profesional	00Y1
experiencia professional	04Z1
experiencia profissional	0021
experiencia relevante	04U2
experiencia voluntaria	00K1
experiencias	04U2
experiencias anteriores	0021
experiencias de trabalho	0021
experiencias laborales	00Y1
experiencias profesionales	00Y1
experiencias profissionais	0021
experiencies	04Z1
experiencies professionals	04Z1
experienta	00\1
experienta de munca	00\1
experienta de voluntariat	00]1
experienta in munca	00\1
experienta mea	00\1
experienta profesionala	00\1
experienta relevanta	00\1
experiente profesionale	00\1
experiența	00\1
experiența de muncă	00\1
experiența mea	00\1
experiența profesională	00\1
experiențe profesionale	00\1
experiență	00\1
experiență de muncă	00\1
experiență de voluntariat	00]1
experiență profesională	00\1
experiență relevantă	00\1
experiență în muncă	00\1
experiència	04Z1
experiència de treball	04Z1
experiència de voluntariat	00^1
experiència laboral	04Z1
experiència professional	04Z1
experiències	04Z1
experiències professionals	04Z1
experiência	0021
experiência anterior	0021
experiência de trabalho	0021
experiência docente	0021
experiência em pesquisa	0021
experiência laboral	0021
experiência profissional	0021
experiência prática	0021
experiência relevante	0021
experiência voluntária	00K1
experiências	0021
experiências anteriores	0021
experiências de trabalho	0021
experiências profissionais	0021
expertise	0934
expertises	02N1
expérience	00a1
expérience associative	00`1
expérience bénévole	00`1
expérience d'enseignement	00a1
expérience de recherche	00a1
expérience de travail	00a1
expérience pertinente	00a1
expérience pro	00a1
expérience professionnelle	00a1
expériences	00a1
expériences antérieures	00a1
expériences associatives	00`1
expériences bénévoles	00`1
expériences complémentaires	00a1
expériences de recherche	00a1
expériences de travail	00a1
expériences pro	00a1
expériences professionnelles	00a1
expériences précédentes	00a1
expériences significatives	00a1
extra	0972
extra informatie	0071
extracte	0991
extracto	00Q1
extracurriculaire activiteiten	00_1
extracurricular activities	00[1
extracurriculars	00[1
extrajobb	02?1
eğitim	01A1
eğitim bilgileri	01A1
eğitim bilgilerim	01A1
eğitim durumu	01A1
eğitim geçmişi	01A1
eğitim hayatı	01A1
eğitim ve kurslar	01S1
eğitim ve seminerler	01S1
eğitim ve sertifikalar	01S1
eğitim ve öğretim	01A1
eğitimim	01A1
eğitimler	01S1
fachartikel	03>1
fachgebiete	03k1
fachkenntnisse	03k1
fachkompetenz	03k1
fachkompetenzen	03k1
fachliche kompetenzen	03k1
fachliches	03k1
fachpublikationen	03>1
fachwissen	03k1
faehigkeiten	03k1
faehigkeiten und kenntnisse	03k1
faehigkeiten und kompetenzen	03k1
faerdigheder	0751
faerdigheter	06h1
faerni	09:1
fagbrev	03G1
fagfelog	00h1
fagfélög	00h1
faglig kompetanse	01l1
faglig profil	09;2
faglige kompetencer	0751
faglige kvalifikationer	0751
faglige nettverk	09=1
faglige netvaerk	09>1
faglige netværk	09>1
fahigkeiten	03k1
fahigkeiten und kenntnisse	03k1
fahigkeiten und kompetenzen	03k1
fahrerlaubnis	09?1
faisneis bhreise	08]1
faisneis phearsanta	08h1
faisnéis bhreise	08]1
faisnéis phearsanta	08h1
fardigheter	06h1
featured projects	00H1
feina	04Z1
feina desitjada	07E1
feinmheasunu ar scileanna digiteacha	09@1
felagsadild	00h1
felagslif	09A1
felagsstorf	09A1
fellowships	00E1
fellowships and awards	00E1
felog	00h1
felsofoku tanulmanyok	08Z1
felsőfokú tanulmányok	08Z1
ferdigheiter	01l1
ferdigheter	01l1
ferienjobs	02@1
ferill	03:1
ferramentas	02K1
ferramentas que uso	02K1
fertigkeiten	03k1
fil qosor	08E1
fil-qosor	08E1
filiacoes	0121
filiacoes profissionais	0121
filiações	0121
filiações profissionais	0121
find me	09B1
find me online	09B1
fites	0321
fizetesi igeny	01T1
fizetési igény	01T1
foelgebrev	09C2
foeljebrev	09E1
foeredrag	02b1
foereningar	09F1
foereningsengagemang	08c1
foereningsliv	08c1
foererkort	09G1
foertroendeuppdrag	08c1
foglalkoztatas	0181
foglalkoztatás	0181
foilseachain	01;1
foilseacháin	01;1
foilsiuchain	01;1
foilsiúcháin	01;1
folgebrev	09C2
foljebrev	09E1
fontosabb projektek	09H1
for fun	00b1
fora do trabalho	01R1
forbairt ghairmiuil	04j1
forbairt ghairmiúil	04j1
foredrag	09I3
foreign languages	09L1
foreningar	09F1
foreninger	09M2
foreningsarbejde	09O1
foreningsengagemang	08c1
foreningsliv	08c1
forerkort	09G1
formacao	0031
formacao academica	0031
formacao academica e profissional	0031
formacao complementar	00T1
formacao continua	00T1
formacao escolar	0031
formacao profissional	00T1
formacio	08F1
formacio academica	08F1
formacio complementaria	01]1
formacio continua	01]1
formacio no reglada	01]1
formacio reglada	08F1
formacio universitaria	08F1
formacion	00I1
formacion academica	00I1
formacion academica y profesional	00I1
formacion adicional	00c1
formacion complementaria	00c1
formacion continua	00c1
formacion no reglada	00c1
formacion reglada	00I1
formacion universitaria	00I1
formació	08F1
formació acadèmica	08F1
formació complementària	01]1
formació contínua	01]1
formació no reglada	01]1
formació reglada	08F1
formació universitària	08F1
formación	00I1
formación académica	00I1
formación académica y profesional	00I1
formación adicional	00c1
formación complementaria	00c1
formación continua	00c1
formación no reglada	00c1
formación reglada	00I1
formación universitaria	00I1
formacoes	0031
formal education	00G1
formalna izobrazba	01G1
formalno obrazovanje	01H2
formare	08G1
formare academica	08G1
formare academică	08G1
formare continua	01V1
formare continuă	01V1
formare profesionala	08G1
formare profesională	08G1
formation	06S1
formation academique	06S1
formation académique	06S1
formation complementaire	0341
formation complémentaire	0341
formation continue	0341
formation et diplomes	06S1
formation et diplômes	06S1
formation initiale	06S1
formation professionnelle	0341
formation scolaire	06S1
formation universitaire	06S1
formations	06S1
formations complementaires	0341
formations complémentaires	0341
formations continues	0341
formations courtes	0341
formations et diplomes	06S1
formations et diplômes	06S1
formations professionnelles	0341
formations suivies	0341
formazione	04[1
formazione accademica	04[1
formazione aggiuntiva	0161
formazione complementare	0161
formazione continua	0161
formazione e istruzione	04[1
formazione professionale	0161
formazione scolastica	04[1
formazione universitaria	04[1
formação	0031
formação académica	0031
formação académica e profissional	0031
formação acadêmica	0031
formação acadêmica e profissional	0031
formação complementar	00T1
formação contínua	00T1
formação escolar	0031
formação profissional	00T1
formações	0031
formell utdanning	01E1
forschung	03=1
forschungsinteressen	03?1
forschungsprojekte	03=1
forskning	09P3
forskningsprojekt	08T1
forskningsprojekter	08U1
forskningsprosjekter	08V1
fort und weiterbildung	03<1
fort und weiterbildungen	03<1
fort- und weiterbildung	03<1
fort- und weiterbildungen	03<1
fortbildning	09S1
fortbildung	03<1
fortbildungen	03<1
fortbildungen und seminare	03<1
fortroendeuppdrag	08c1
fostaiocht	09T1
fostaiocht inmhianaithe	09U1
fostaíocht	09T1
fostaíocht inmhianaithe	09U1
fraemmande spraak	01j1
fraemsta kompetenser	06h1
frameworks	00=1
frammande sprak	01j1
framsta kompetenser	06h1
free time	00b1
freelance	00F1
freelance projects	00H1
freiwilligenarbeit	03@1
freiwilligendienst	03@1
freiwilliges	03@1
freiwilliges engagement	03@1
freizeit	03?1
freizeitaktivitaeten	03?1
freizeitaktivitaten	03?1
freizeitaktivitäten	03?1
freizeitbeschaeftigungen	03?1
freizeitbeschaftigungen	03?1
freizeitbeschäftigungen	03?1
freizeitinteressen	03?1
freizeitprojekte	03=1
frekari upplysingar	00k1
frekari upplýsingar	00k1
fremdsprachen	09V1
fremdsprachenkenntnisse	09V1
fremmedspraak	09W1
fremmedsprak	09W1
fremmedsprog	09X1
fremmedspråk	09W1
fristundir	0191
fritid	09Y3
fritid och intressen	09\1
fritid og interesser	09]2
fritidsaktiviteter	09Y3
fritidsaktiviteter og frivilligt arbejde	09O1
fritidsinteresser	09]2
fritidsintressen	09\1
fritidsjob	02;1
frivillig	09O1
frivillig arbeid	08D1
frivillig engasjement	08D1
frivillig erfaring	09O1
frivillig innsats	08D1
frivilligarbeid	08D1
frivilligarbejde	09O1
frivilligarbete	08c1
frivillige verv	08D1
frivillighed	09O1
frivillighet	08D1
frivilligt arbejde	09O1
frivilligt engagement	09O1
fruehere jobs	02@1
fruehere positionen	02@1
fruehere stationen	02@1
fruehere taetigkeiten	02@1
fruhere jobs	02@1
fruhere positionen	02@1
fruhere stationen	02@1
fruhere tatigkeiten	02@1
främmande språk	01j1
främsta kompetenser	06h1
frístundir	0191
frühere jobs	02@1
frühere positionen	02@1
frühere stationen	02@1
frühere tätigkeiten	02@1
fuehrerausweis	09?1
fuehrerschein	09?1
fuehrerscheine	09?1
fuehrerscheinklassen	09?1
fuera del trabajo	00Z1
fuhrerausweis	09?1
fuhrerschein	09?1
fuhrerscheine	09?1
fuhrerscheinklassen	09?1
fum	00R1
fum fein	00R1
fumsa	00R1
fun	00b1
fun facts	00b1
functies	02R1
functiewens	01_1
fuori dal lavoro	0381
further education	00f1
further information	00e1
further training	00f1
fylgiskjol	09_1
fylgiskjöl	09_1
fyrirlestrar	04;1
fyrri storf	03:1
fyrri störf	03:1
fyrri verkefni	08\1
fähigkeiten	03k1
fähigkeiten und kenntnisse	03k1
fähigkeiten und kompetenzen	03k1
färdigheter	06h1
færdigheder	0751
færni	09:1
féinmheasúnú ar scileanna digiteacha	09@1
félagsaðild	00h1
félagslíf	09A1
félagsstörf	09A1
félög	00h1
följebrev	09E1
föredrag	02b1
föreningar	09F1
föreningsengagemang	08c1
föreningsliv	08c1
förtroendeuppdrag	08c1
følgebrev	09C2
førerkort	09G1
fúm	00R1
fúm féin	00R1
fúmsa	00R1
führerausweis	09?1
führerschein	09?1
führerscheine	09?1
führerscheinklassen	09?1
gairm	09T1
galardones	03a1
gdzie pracowalam	0891
gdzie pracowalem	0891
gdzie pracowałam	0891
gdzie pracowałem	0891
gdzie sie uczylam	08O1
gdzie sie uczylem	08O1
gdzie się uczyłam	08O1
gdzie się uczyłem	08O1
gebejimai	02k1
gebejimai ir igudziai	02k1
gebėjimai	02k1
gebėjimai ir įgūdžiai	02k1
gegevens	03_1
gehaltsvorstellung	0231
gehaltswunsch	0231
gemeinschaftliches engagement	03@1
genel bilgiler	0441
genoten opleidingen	00J1
gepjarmuvezetoi engedely	09`1
gereedschap	03h1
gereedschapskist	03h1
gesellschaftliches engagement	03@1
gesuchte stelle	0231
get in touch	03^1
getuigenissen	0061
getuigschriften	03d1
gevolgde cursussen	0081
gevolgde opleidingen	00J1
gewenste baan	01_1
gewenste functie	01_1
gewuenschte position	0231
gewunschte position	0231
gewünschte position	0231
ghan	08E1
gharfien	09a1
giai thuong	06a1
giai thuong va thanh tich	06a1
giao duc	03Z1
giay chung nhan	03[1
giay phep	03[1
giay phep lai xe	03\1
gioi thieu	03Y1
gioi thieu ban than	03Y1
gioi thieu chung	03Y1
gioi thieu tham chieu	09b1
giris	01^1
giriş	01^1
giving back	00[1
giáo dục	03Z1
giải thưởng	06a1
giải thưởng và thành tích	06a1
giấy chứng nhận	03[1
giấy phép	03[1
giấy phép lái xe	03\1
giới thiệu	03Y1
giới thiệu bản thân	03Y1
giới thiệu chung	03Y1
giới thiệu tham chiếu	09b1
gniomhaiochtai deonacha	09c1
gníomhaíochtaí deonacha	09c1
godalgas	02A1
godkjenninger	03G1
gonullu calismalar	09d1
gonullu calismalarim	09d1
gonullu deneyim	09d1
gonullu faaliyetler	09d1
gonulluluk	09d1
gonulluluk deneyimi	09d1
gradaim	08C1
gradaim agus duaiseanna	08C1
graduacao	0031
graduação	0031
gramatas	09e1
grants	00E1
grants and awards	00E1
grau de instrucao	0031
grau de instrução	0031
greinar	04;1
gremien	03l1
gremienarbeit	03l1
grundausbildung	00@1
grunduppgifter	09f1
grunnupplysingar	09g1
grunnupplýsingar	09g1
grāmatas	09e1
guardons	0321
guclu yonler	01^1
gustos	00Z1
gyakorlat	0181
gyakornoki tapasztalat	0181
gépjárművezetői engedély	09`1
gönüllü deneyim	09d1
gönüllü faaliyetler	09d1
gönüllü çalışmalar	09d1
gönüllü çalışmalarım	09d1
gönüllülük	09d1
gönüllülük deneyimi	09d1
güçlü yönler	01^1
għan	08E1
għarfien	09a1
habilidades	04R2
habilidades blandas	02O1
habilidades clave	02O1
habilidades e competencias	02K1
habilidades e competências	02K1
habilidades informaticas	02O1
habilidades informáticas	02O1
habilidades linguisticas	05e2
habilidades linguísticas	05k1
habilidades lingüísticas	05g1
habilidades personales	02O1
habilidades pessoais	02K1
habilidades profesionales	02O1
habilidades tecnicas	04R2
habilidades técnicas	04R2
habilidades y competencias	02O1
habilitacao	04_1
habilitaciones	00U1
habilitacions	00V1
habilitacoes	0031
habilitacoes academicas	0031
habilitacoes literarias	0031
habilitacoes profissionais	00W1
habilitations	00P1
habilitations et certifications	00P1
habilitats	01\1
habilitats i competencies	01\1
habilitats i competències	01\1
habilitats tecniques	01\1
habilitats tècniques	01\1
habilitação	04_1
habilitações	0031
habilitações académicas	0031
habilitações literárias	0031
habilitações profissionais	00W1
hackathons	00E1
haeder	01n1
haedersbevisninger	01n1
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
hakkimda	01^1
hakkımda	01^1
hakukirje	09i1
hankkeet	09j1
harapan	08_1
hard skill	03W1
hard skills	09k2
haridus	09m1
haridus ja koolitus	09m1
hariduskaik	09m1
hariduskäik	09m1
haridustase	09m1
haridustee	09m1
harjoittelu	01:1
harjoittelut	01:1
harrastukset	09n1
harrastukset ja kiinnostuksen kohteet	09n1
harrastukset ja mielenkiinnon kohteet	09n1
harrastukset ja vapaa aika	09n1
harrastukset ja vapaa-aika	09n1
harrastuneisuus	09n1
harrastused	09o1
haskolanam	0:01
hedef	01^1
hedeflenen pozisyon	02Q1
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
herramientas	02O1
hiep hoi	0:31
hiep hoi nghe nghiep	0:31
high school	00G1
higher education	00G1
highlights of qualifications	0001
hiliet	09a1
hiliet digitali	09a1
hiliet fil kompjuter	09a1
hiliet lingwistici	0:41
hiliet personali	09a1
hiliet professjonali	09a1
hiliet tal lingwa	0:41
hiliet teknici	09a1
hin liberu	06m1
historia pracy	0891
historia zatrudnienia	0891
historial academic	08F1
historial academico	00I1
historial acadèmic	08F1
historial académico	00I1
historial laboral	0:52
historial profesional	00Y1
historico	0021
historico academico	0031
historico de trabalho	0021
historico escolar	0031
historico profissional	0021
historique professionnel	00a1
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
hladam	0881
hledam	0:91
hledám	0:91
hlekkir	0::1
ho so	03Y1
ho so truc tuyen	0:;1
hoat dong	06:1
hoat dong doan the	06:1
hoat dong ngoai khoa	06:1
hoat dong tinh nguyen	06:1
hoat dong xa hoi	06:1
hobbi	0041
hobbi erdeklodesi kor	0041
hobbi, érdeklődési kör	0041
hobbies	0:<6
hobbies and interests	00b1
hobbies e intereses	00Z1
hobbies e interesses	01R1
hobbies en interesses	04G1
hobbies und interessen	03?1
hobbijaim	0041
hobbik	0041
hobbim	0041
hobbiuri	0:B1
hobby	0:C9
hobby e interessi	0381
hobby i zainteresowania	06T1
hobby projects	00H1
hobby uri	0:B1
hobby uri si interese	0:B1
hobby's	04G1
hobby's en interesses	04G1
hobby-uri	0:B1
hobby-uri și interese	0:B1
hobbyer	09Y3
hobbyer og interesser	0:L1
hobbys	0:M2
hobbys und interessen	03?1
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
hobiji un intereses	01<1
hobiler	04C1
hobiler ve ilgi alanlari	04C1
hobiler ve ilgi alanları	04C1
hobilerim	04C1
hoc bong	06a1
hoc tap	03Z1
hoc van	03Z1
hoc van va bang cap	03Z1
hochschulausbildung	00@1
hochschulbildung	00@1
hochschulstudium	00@1
hoeyere utdanning	01E1
hoi nghi	0:\1
hoi nghi khoa hoc	0:\1
hoi nghi va hoi thao	0:\1
hoi thao	0:\1
hoi thao hoi nghi	0:\1
hoi vien	0:31
honneurs	04D1
honores	03a1
honores y premios	03a1
honors	00E1
honors & scholarships	00E1
honors and awards	00E1
honors awards	00E1
honors-awards	00E1
honours	00E1
honours and awards	00E1
honrarias	04@1
honras	04@1
hors du travail	0011
hors travail	0011
hoyere utdanning	01E1
hoạt động	06:1
hoạt động ngoại khóa	06:1
hoạt động tình nguyện	06:1
hoạt động xã hội	06:1
hoạt động đoàn thể	06:1
hubungi saya	0461
human languages	09L1
huomionosoitukset	02=1
huvialad	09o1
huvid	09o1
huvid ja hobid	09o1
hvem er jeg	09;2
hvor jeg har arbejdet	02;1
hvor jeg har jobbet	0261
háskólanám	0:01
hæder	01n1
hædersbevisninger	01n1
hæfileikar	09:1
hæfni	09:1
hæfni og færni	09:1
høyere utdanning	01E1
hľadám	0881
học bổng	06a1
học tập	03Z1
học vấn	03Z1
học vấn và bằng cấp	03Z1
hồ sơ	03Y1
hồ sơ trực tuyến	0:;1
hội nghị	0:\1
hội nghị khoa học	0:\1
hội nghị và hội thảo	0:\1
hội thảo	0:\1
hội thảo, hội nghị	0:\1
hội viên	0:31
i fritiden	0:]1
i miei interessi	0381
i miei strumenti	0091
i miei studi	04[1
iarscribhinni	04i1
iarscríbhinní	04i1
ict vaardigheden	03h1
ict-vaardigheden	03h1
ideella uppdrag	08c1
ideellt arbete	08c1
ideellt engagemang	08c1
idegen nyelv	0:^1
idegen nyelvek	0:^1
idegennyelv ismeret	0:^1
idegennyelv tudas	0:^1
idegennyelv-ismeret	0:^1
idegennyelv-tudás	0:^1
identitas	0461
identitas diri	0461
identity	03^1
idioma	05e2
idiomas	05e2
idiomes	05j1
idoneita	00<1
idoneità	00<1
ieguta izglitiba	01F1
iegūtā izglītība	01F1
iemanas	05J1
iemaņas	05J1
ieteikumi	0361
ievads	02H1
igazolasok	04<1
igazolások	04<1
igudziai	02k1
igudziai ir gebejimai	02k1
igytas issilavinimas	0:_1
igyvendinti projektai	02l1
ikhtisar	0701
ikt	01l1
il mio percorso	01Z1
il mio volontariato	0301
ilave bilgiler	05B1
iletisim	0441
iletisim bilgileri	0441
iletişim	0441
iletişim bilgileri	0441
ilghneitheach	08]1
ilghnéitheach	08]1
ilgi alanlari	04C1
ilgi alanlari ve hobiler	04C1
ilgi alanlarim	04C1
ilgi alanları	04C1
ilgi alanları ve hobiler	04C1
ilgi alanlarım	04C1
im netz	0:`1
im verein	03@1
imeachtai	05^1
imeachtaí	05^1
impegno associativo	0301
impegno civico	0301
impegno sociale	0301
impieghi	01Z1
impieghi precedenti	01Z1
impiego	01Z1
impjieg	08l1
impjieg mixtieq	07C1
impjiegi	08l1
implicacion social	00M1
implicación social	00M1
implicare sociala	00]1
implicare socială	00]1
implication sociale	00`1
in a nutshell	0001
in afara serviciului	0:B1
in brief	0001
in der freizeit	03?1
in mijn vrije tijd	04G1
in my spare time	00b1
in the community	00[1
in timpul liber	0:B1
incarichi ricoperti	01Z1
industry experience	00F1
ine	06\1
infhaighteacht	09U1
informacao adicional	06W1
informacao pessoal	06G1
informacio addicional	01X1
informacio basica	06V1
informacio complementaria	01X1
informacio de contacte	06V1
informacio personal	06V1
informacion academica	00I1
informacion adicional	06k1
informacion basica	06j1
informacion complementaria	06k1
informacion de contacto	06j1
informacion personal	06j1
informació addicional	01X1
informació bàsica	06V1
informació complementària	01X1
informació de contacte	06V1
informació personal	06V1
información académica	00I1
información adicional	06k1
información básica	06j1
información complementaria	06k1
información de contacto	06j1
información personal	06j1
informacje dodatkowe	07R1
informacje kontaktowe	06`1
informacje osobiste	06`1
informacje podstawowe	06`1
informacoes adicionais	06W1
informacoes basicas	06G1
informacoes complementares	06W1
informacoes de contato	06G1
informacoes pessoais	06G1
informasi dasar	0461
informasi kontak	0461
informasi lainnya	06g1
informasi pribadi	0461
informasi tambahan	06g1
informatica	0:a4
informaticke vjestine	07;1
informatii aditionale	01W1
informatii de contact	06i1
informatii generale	06i1
informatii personale	06i1
informatii suplimentare	01W1
informatikai ismeretek	0771
informatikai keszsegek	0771
informatikai készségek	0771
information complementaire	03L1
information complémentaire	03L1
informations complementaires	03L1
informations complémentaires	03L1
informations de contact	06J1
informations generales	06J1
informations générales	06J1
informations personnelles	06J1
informations supplementaires	03L1
informations supplémentaires	03L1
informatique	02N1
informatičke vještine	07;1
informazioni aggiuntive	01[1
informazioni di base	01e1
informazioni di contatto	01e1
informazioni personali	01e1
informazioni supplementari	01[1
informazzjoni addizzjonali	01L1
informazzjoni personali	06f1
informação adicional	06W1
informação pessoal	06G1
informações adicionais	06W1
informações básicas	06G1
informações complementares	06W1
informações de contato	06G1
informações pessoais	06G1
informații adiționale	01W1
informații de contact	06i1
informații generale	06i1
informații personale	06i1
informații suplimentare	01W1
informàtica	01\1
informática	04R2
infos personnelles	06J1
inleiding	07\1
inne	07R1
inne informacje	07R1
inne jezyki	0:e1
inne języki	0:e1
inne umiejetnosci	05Z1
inne umiejętności	05Z1
inngangur	0171
inniulacht teanga	0:f1
inniulachtai	06M1
inniúlacht teanga	0:f1
inniúlachtaí	06M1
inny(e) jezyk(i	0:e1
inny(e) język(i	0:e1
instruccion	00I1
instrucción	00I1
instruire	01V1
instrumente	00:1
interesai	0:T1
interesai ir pomegiai	0:T1
interesai ir pomėgiai	0:T1
interese	0:B1
interese personale	0:B1
interese si hobby uri	0:B1
interese și hobby-uri	0:B1
intereses	0:g2
intereses personales	00Z1
intereses un hobiji	01<1
intereses y aficiones	00Z1
interesi	0:i3
interesi i hobiji	0:Y1
interesi in hobiji	0:[1
interesovanja	0:Z1
interesovanja i hobiji	0:Z1
interessen	03?1
interessen und freizeit	03?1
interessen und hobbies	03?1
interessen und hobbys	03?1
interesser	09]2
interesser og fritid	09]2
interesser og hobbyer	09]2
interesses	0:l2
interesses e hobbies	01R1
interesses e passatempos	01R1
interesses en hobby's	04G1
interesses pessoais	01R1
interessi	0:n2
interessi di ricerca	0381
interessi e hobby	0381
interessi e passioni	0381
interessi personali	0381
interessi u passatempi	06m1
interessos	00o1
interessos i aficions	00o1
interessos personals	00o1
interests	00b1
interests and activities	00b1
interests and hobbies	00b1
interets	0011
interets de recherche	0011
interets personnels	0011
internet	0:`1
internete	0;01
internetski profili	0;11
internship	00F1
internship experience	00F1
internship uri	00\1
internship-uri	00\1
internships	00F1
internutbildningar	09S1
interpersonal skills	00=1
interventi	02\1
interventions	02Z1
interventions et conferences	02Z1
interventions et conférences	02Z1
intressen	09\1
intressen och fritid	09\1
intressen och hobbyer	09\1
intro	0001
introducao	02I1
introduccio	0991
introduccion	00Q1
introducció	0991
introducción	00Q1
introduce	0001
introduce myself	0001
introducere	04Q1
introductie	07\1
introduction	0;22
introduksjon	0;41
introduktion	0;52
introduzione	03J1
introduzzjoni	08E1
introdução	02I1
intyg	03f1
intérêts	0011
intérêts de recherche	0011
intérêts personnels	0011
investigacao	0;71
investigacion	0;81
investigación	0;81
investigação	0;71
invited talks	02Y1
iné	06\1
irankiai	02k1
is bilgileri	04O1
is deneyimi	04O1
is deneyimleri	04O1
is deneyimlerim	04O1
is disinda	04C1
is gecmisi	04O1
is hayati	04O1
is tecrubeleri	04O1
is tecrubesi	04O1
is tercihleri	02Q1
iscrizioni	00n1
iscrizioni ad albi	00<1
isiklik teave	0;91
isiklikud andmed	0;91
isiklikud projektid	0;:1
isiksuseomadused	08Q1
isikuandmed	0;91
isikuinfo	0;91
iskolai tanulmanyok	08Z1
iskolai tanulmányok	08Z1
iskolai vegzettseg	08Z1
iskolai végzettség	08Z1
iskolaim	08Z1
iskolak	08Z1
iskoláim	08Z1
iskolák	08Z1
iskustvo	0;;2
islerim	04O1
ismeretek	0771
ismeretek es keszsegek	0771
ismeretek és készségek	0771
iss apraksts	02H1
issilavinimas	0:_1
issilavinimas ir mokymai	0:_1
issimokslinimas	0:_1
isten arta kalan	04C1
istenen pozisyon	02Q1
istoric profesional	00\1
istrazivacki projekti	0;=2
istrazivanja	0;=2
istraživanja	0;=2
istraživački projekti	0;=2
istruzione	04[1
istruzione e formazione	04[1
istruzione universitaria	04[1
istruzzjoni	08P1
isuma par mani	02H1
it	0;?2
it faerdigheder	0751
it ferdigheter	01l1
it ismeretek	0771
it kendskab	0751
it kennis	03h1
it kenntnisse	03k1
it kompetanse	01l1
it kompetencer	0751
it kompetens	06h1
it kompetenzen	03k1
it kundskaber	0751
it kunnskaper	01l1
it kunskaper	06h1
it osaaminen	01a1
it oskused	02h1
it skills	0;A2
it taidot	01a1
it vaardigheden	03h1
it znalosti	0;C2
it-faerdigheder	0751
it-ferdigheter	01l1
it-færdigheder	0751
it-kendskab	0751
it-kennis	03h1
it-kenntnisse	03k1
it-kompetanse	01l1
it-kompetencer	0751
it-kompetens	06h1
it-kompetenzen	03k1
it-kundskaber	0751
it-kunnskaper	01l1
it-kunskaper	06h1
it-osaaminen	01a1
it-oskused	02h1
it-skills	03k1
it-taidot	01a1
it-vaardigheden	03h1
itsestaeni	01b1
itsestani	01b1
itsestäni	01b1
ittra ta' akkumpanjament	0;E1
ittra ta' motivazzjoni	0;E1
itスキル	0;F1
it技能	0;G1
ivadas	02C1
ivairus	0;H1
ivertinimai	02B1
izabrani projekti	0;I1
izbrani projekti	0;J1
izglitiba	01F1
izglitiba un apmaciba	01F1
izglītība	01F1
izglītība un apmācība	01F1
izkusnje	06n1
izkušnje	06n1
izlaganja	05L2
izobrazba	01G1
izobrazevanje	01G1
izobrazevanje in usposabljanje	01G1
izobraževanje	01G1
izobraževanje in usposabljanje	01G1
izpopolnjevanje	06l1
izvannastavne aktivnosti	0;K1
izveletie projekti	0;L1
izvēlētie projekti	0;L1
iş bilgileri	04O1
iş deneyimi	04O1
iş deneyimleri	04O1
iş deneyimlerim	04O1
iş dışında	04C1
iş geçmişi	04O1
iş hayatı	04O1
iş tecrübeleri	04O1
iş tecrübesi	04O1
iş tercihleri	02Q1
işlerim	04O1
işten arta kalan	04C1
išsilavinimas	0:_1
išsilavinimas ir mokymai	0:_1
išsimokslinimas	0:_1
jaerjestoejaesenyydet	0;M1
jaerjestoekokemus	01M1
jaerjestoet	0;M1
jaerjestoetoiminta	01M1
jaesenyydet	0;M1
jaesenyys	0;M1
jarjestojasenyydet	0;M1
jarjestokokemus	01M1
jarjestot	0;M1
jarjestotoiminta	01M1
jarmuvezetoi engedely	09`1
jasenyydet	0;M1
jasenyys	0;M1
jazyk	05K1
jazykova vybavenost	0;N2
jazykove dovednosti	05K1
jazykove schopnosti	0;N2
jazykove znalosti	0;N2
jazykove zrucnosti	06L1
jazyková vybavenost	05K1
jazyková vybavenosť	06L1
jazykové dovednosti	05K1
jazykové schopnosti	0;N2
jazykové znalosti	0;N2
jazykové zručnosti	06L1
jazyky	0;N2
jejaring sosial	0;P1
jenjang pendidikan	0;Q1
jenseits der arbeit	03?1
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
jezyki programowania	05Z1
jine	06Z1
jiné	06Z1
job	02;1
job dorit	0331
job history	00F1
job objective	03N1
job preferences	03N1
job related skills	00=1
job search	03N1
job target	03N1
job wishes	03N1
job-related skills	00=1
jobb	0;W2
jobberfaring	0261
jobboensker	0;Y1
jobbonsker	0;Y1
jobbønsker	0;Y1
joberfaring	02;1
joboenske	0;Z1
joboensker	0;Z1
jobonske	0;Z1
jobonsker	0;Z1
jobs	00F1
jobs d'ete	00a1
jobs d'été	00a1
joburi	00\1
jobønske	0;Z1
jobønsker	0;Z1
jogositvany	09`1
jogositvanyok es engedelyek	04<1
jogosítvány	09`1
jogosítványok és engedélyek	04<1
johdanto	01b1
jornadas	0651
jornades	0661
journal articles	02Y1
juhiload	0;[1
juhiluba	0;[1
juhtimisoigus	0;[1
juhtimisõigus	0;[1
julkaisuluettelo	02a1
julkaisut	02a1
julkaisut ja esitykset	02a1
járművezetői engedély	09`1
järjestöjäsenyydet	0;M1
järjestökokemus	01M1
järjestöt	0;M1
järjestötoiminta	01M1
jäsenyydet	0;M1
jäsenyys	0;M1
język	0:e1
języki	0:e1
języki i poziom	0:e1
języki obce	0:e1
języki programowania	05Z1
kaaskiri	0;\1
kaernkompetenser	06h1
kalbiniai igudziai	0;]1
kalbiniai įgūdžiai	0;]1
kalbos	0;]1
kalbu igudziai	0;]1
kalbu mokejimas	0;]1
kalbu zinios	0;]1
kalbų mokėjimas	0;]1
kalbų įgūdžiai	0;]1
kalbų žinios	0;]1
kamarai tagsag	08Y1
kamarai tagság	08Y1
kann ich	03k1
kapcsolat	00d1
kapcsolattartasi adatok	00d1
kapcsolattartási adatok	00d1
karier	0;^1
kariera	0;_4
kariera zawodowa	0891
karierni cil	05E1
karierni cilj	05H1
karierny ciel	0;c1
karijera	0;;2
karijerni cilj	0;d1
karir	0;^1
kariyer	04O1
kariyer gecmisi	04O1
kariyer geçmişi	04O1
kariyer hedefi	01^1
kariyer hedefim	01^1
kariyer ozeti	01^1
kariyer özeti	01^1
kariéra	04E2
kariérny cieľ	0;c1
kariérní cíl	05E1
karjaar	01`1
karjera	0;e2
karjeros tikslai	06e1
karjäär	01`1
karnkompetenser	06h1
karriaer	02?1
karriaermaal	0;g1
karriar	02?1
karriarmal	0;g1
karrier	0181
karriera	08l1
karriercelok	01T1
karriercélok	01T1
karriere	0;h3
karrieremaal	0;k2
karrieremal	0;k2
karrieremål	0;k2
karriereziel	03m1
karriär	02?1
karriärmål	0;g1
karya	04H1
karya ilmiah	04H1
karya tulis	04H1
katildigim egitimler	01S1
katildigim seminerler	04P1
katilinan seminerler	04P1
katıldığım eğitimler	01S1
katıldığım seminerler	04P1
katılınan seminerler	04P1
kausityoet	01:1
kausityot	01:1
kausityöt	01:1
kde jsem pracoval	07o1
kde jsem pracovala	07o1
kdo jsem	05E1
kdo sem	05H1
keahlian	03W1
keahlian bahasa	03V1
keahlian dan keterampilan	03W1
keahlian komputer	03W1
keahlian teknis	03W1
keahlian utama	03W1
keanggotaan	0131
keanggotaan asosiasi	0131
keanggotaan organisasi	0131
keanggotaan profesional	0131
kecakapan	03W1
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
kelebihan	0701
kelpoisuudet	0;o1
kemampuan	03W1
kemampuan bahasa	03V1
kemampuan berbahasa	03V1
kemampuan dan keahlian	03W1
kemampuan komputer	03W1
kemampuan teknis	03W1
kendim hakkinda	01^1
kendim hakkında	01^1
kennis	03h1
kennis en vaardigheden	03h1
kenntnisse	03k1
kenntnisse und faehigkeiten	03k1
kenntnisse und fahigkeiten	03k1
kenntnisse und fertigkeiten	03k1
kenntnisse und fähigkeiten	03k1
kepesites	04<1
kepesitesek	04<1
kepessegek	0771
kepzes	08Z1
kepzesek	08Z1
kepzesek tanfolyamok	08X1
kepzettseg	08Z1
keresett munka	01T1
keresett pozicio	01T1
keresett pozíció	01T1
kerja sukarela	0;n1
kerncompetenties	03h1
kernekompetencer	0751
kernkompetenzen	03k1
kesaetyoet	01:1
kesatyot	01:1
keskeinen osaaminen	01a1
keskeinen tyoekokemus	01:1
keskeinen tyokokemus	01:1
keskeinen työkokemus	01:1
keskeiset projektit	09j1
kesukarelawanan	0;n1
keszsegek	0771
keszsegek es kompetenciak	0771
keszsegek kepessegek	0771
kesätyöt	01:1
keterampilan	03W1
keterampilan bahasa	03V1
keterampilan digital	03W1
keterampilan komputer	03W1
keterampilan teknis	03W1
ketersediaan	08_1
ketertarikan	0:S1
key achievements	00E1
key competencies	00=1
key projects	00H1
key roles	00F1
key skills	00=1
keynote talks	02Y1
keynotes	02Y1
kha nang ngoai ngu	0<01
khac	0<11
khen thuong	06a1
khen thưởng	06a1
khoa dao tao	04K1
khoa hoc	04K1
khoa hoc ngan han	04K1
khoá học	04K1
khác	0<11
khóa học	04K1
khóa học ngắn hạn	04K1
khóa đào tạo	04K1
khả năng ngoại ngữ	0<01
ki nang	04L1
ki vagyok	03i1
kiegeszito informaciok	08W1
kiegészítő információk	08W1
kielellinen osaaminen	0<21
kielet	0<21
kieliosaaminen	0<21
kielitaidot	0<21
kielitaito	0<21
kiemelt projektek	09H1
kien thuc	04L1
kiinnostuksen kohteet	09n1
kiinnostukset	09n1
kikapcsolodas	0041
kikapcsolódás	0041
kilka slow o mnie	04k1
kilka słów o mnie	04k1
kimlik bilgileri	0441
kinh nghiem	06;1
kinh nghiem chuyen mon	06;1
kinh nghiem du an	04J1
kinh nghiem lam viec	06;1
kinh nghiem nghe nghiep	06;1
kinh nghiem thuc tap	06;1
kinh nghiem thuc te	06;1
kinh nghiem viec lam	06;1
kinh nghiệm	06;1
kinh nghiệm chuyên môn	06;1
kinh nghiệm dự án	04J1
kinh nghiệm làm việc	06;1
kinh nghiệm nghề nghiệp	06;1
kinh nghiệm thực tập	06;1
kinh nghiệm thực tế	06;1
kinh nghiệm việc làm	06;1
kirjat	02a1
kisa ozgecmis	01^1
kisaca ben	01^1
kisaca hakkimda	01^1
kisaca kendim	01^1
kisbiet	04A1
kiserolevel	0<31
kisisel	0441
kisisel beceriler	02P1
kisisel bilgiler	0441
kisisel bilgilerim	0441
kisisel ilgi alanlari	04C1
kisisel ozet	01^1
kisisel projeler	00S1
kisisel veriler	0441
kisisel yetenekler	02P1
kita	0;H1
kita informacija	0;H1
kitaplar	01B1
kiti duomenys	0;H1
kiti igudziai	02k1
kiti įgūdžiai	02k1
kituntetesek	07=1
kitüntetések	07=1
kişisel	0441
kişisel beceriler	02P1
kişisel bilgiler	0441
kişisel bilgilerim	0441
kişisel ilgi alanları	04C1
kişisel projeler	00S1
kişisel veriler	0441
kişisel yetenekler	02P1
kişisel özet	01^1
kiến thức	04L1
kjernekompetanse	01l1
klicove dovednosti	05[1
klicove kompetence	05[1
kljucne kompetence	0791
kljucne vestine	07:1
kljucne vjestine	07;1
ključne kompetence	0791
ključne veštine	07:1
ključne vještine	07;1
klucove zrucnosti	06^1
kluczowe kompetencje	05Z1
kluczowe umiejetnosci	05Z1
kluczowe umiejętności	05Z1
klíčové dovednosti	05[1
klíčové kompetence	05[1
knihy	05N2
knjige	03n1
knowledge	00=1
knygos	0<41
ko sam ja	0<51
koerekort	0<61
koerekort og certifikater	03H1
koerkort	0<71
koerkort och certifikat	03f1
kogemus	01`1
kogemused	01`1
kokemus	01:1
kokkuvote	08Q1
kokkuvõte	08Q1
kompetanse	01l1
kompetanseomraader	01l1
kompetanseomrader	01l1
kompetanseområder	01l1
kompetanser	01l1
kompetanseutvikling	01k1
kompetence	0<82
kompetenceprofil	0<:1
kompetencer	0751
kompetences	05J1
kompetenceudvikling	08R1
kompetenciak	0771
kompetencie	06^1
kompetencije	01O2
kompetencijos	02k1
kompetenciák	0771
kompetencje	05Z1
kompetencje cyfrowe	05Z1
kompetencje jezykowe	0:e1
kompetencje językowe	0:e1
kompetencje techniczne	05Z1
kompetencje zawodowe	05Z1
kompetens	06h1
kompetenser	06h1
kompetensi	03W1
kompetensomraaden	06h1
kompetensomraden	06h1
kompetensområden	06h1
kompetenssit	01a1
kompetensutveckling	09S1
kompetentsid	02h1
kompetenzen	03k1
kompetenzi	09a1
kompetenzi lingwistici	0:41
kompetenzi lingwistiċi	0:41
kompetenzprofil	03k1
kompetisi	03`1
kompiuteriniai igudziai	02k1
kompiuteriniai įgūdžiai	02k1
kompiuterinis rastingumas	02k1
kompiuterinis raštingumas	02k1
komputer	05Z1
konferans ve seminerler	04P1
konferanser	02U1
konferanser og seminarer	02U1
konferanslar	04P1
konferanslar ve seminerler	04P1
konference	0<;2
konference a seminare	01K1
konference a semináře	01K1
konference in seminarji	07_1
konferencer	03c1
konferencer og seminarer	03c1
konferences	06Y1
konferences un seminari	06Y1
konferences un semināri	06Y1
konferenciak	0<=1
konferenciak es szeminariumok	0<=1
konferenciareszvetel	0<=1
konferenciarészvétel	0<=1
konferencie	0<>1
konferencie a seminare	0<>1
konferencie a semináre	0<>1
konferencije	0<?2
konferencije i seminari	0<?2
konferencijos	06_1
konferencijos ir seminarai	06_1
konferenciák	0<=1
konferenciák és szemináriumok	0<=1
konferencje	0<A1
konferencje i seminaria	0<A1
konferenser	08m1
konferenser och seminarier	08m1
konferensi	00L1
konferensi dan seminar	00L1
konferenssit	0<B1
konferenssit ja seminaarit	0<B1
konferenzen	0<C1
konferenzen und seminare	0<C1
konferenzi	03O1
konferenzi u seminars	03O1
konferenzteilnahmen	0<C1
kongreler	04P1
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
konkurrencer	01n1
konkursy	0<P1
kontak	0461
kontakt	0<Q<
kontakt informacije	0<]1
kontakt podaci	0<^2
kontaktai	02j1
kontaktandmed	0;91
kontaktdaten	0221
kontakti	0<`3
kontaktine informacija	02j1
kontaktinfo	0;91
kontaktinformacija	0<c1
kontaktinformasjon	0<d1
kontaktinformation	0<e2
kontaktinformationen	0221
kontaktinformācija	0<c1
kontaktiniai duomenys	02j1
kontaktinė informacija	02j1
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
kontaktpersonas atsauksmem	0361
kontaktpersonas atsauksmēm	0361
kontaktuppgifter	09f1
kontakty	0<l2
kontakty na reference	07m1
konusmalar	01B1
konustugum diller	0431
konuşmalar	01B1
konuştuğum diller	0431
konverentsid	0<n1
konverentsid ja seminarid	0<n1
konyvek	05D1
koníčky	0<L2
koníčky a zájmy	0<N1
koníčky a záujmy	0<O1
kool	09m1
koolitused	08b1
koolitused ja kursused	08b1
kopsavilkums	02H1
korabbi munkahelyek	0181
korekort	0<61
korekort og certifikater	03H1
korkort	0<71
korkort och certifikat	03f1
korsijiet	0<o1
korsijiet ta' tahrig	0<o1
korsijiet ta' taħriġ	0<o1
kort om meg	0;41
kort om mig	0;52
kort presentation	0=01
kort profiel	07\1
kort profil	0<:1
kortare utbildningar	09S1
korte introductie	07\1
kortit	0;o1
kortit ja luvat	0;o1
korábbi munkahelyek	0181
kotba	02e1
koulut	01J1
koulutukset	01J1
koulutukset ja kurssit	01c1
koulutus	01J1
koulutus ja tutkinnot	01J1
koulutushistoria	01J1
koulutustausta	01J1
kozeleti tevekenyseg	0=11
kozossegi media	0:71
kozossegi munka	0=11
kozossegi oldalak	0:71
kratce o mne	05E1
kratka biografija	0<51
kratka predstavitev	05H1
kratki zivotopis	0;d1
kratki životopis	0;d1
kratko o mne	0;c1
kretanje u sluzbi	07n1
kretanje u službi	07n1
krotko o mnie	04k1
krátce o mně	05E1
krátko o mne	0;c1
krótko o mnie	04k1
ksiazki	02g1
książki	02g1
ksztalcenie	08O1
kształcenie	08O1
kto som	0;c1
kualifikasi pendidikan	0;Q1
kuka olen	01b1
kulcskompetenciak	0771
kulcskompetenciák	0771
kullandigim programlar	02P1
kullandigim yazilimlar	02P1
kullandığım programlar	02P1
kullandığım yazılımlar	02P1
kulup faaliyetleri	09d1
kulüp faaliyetleri	09d1
kunnatta	09:1
kunniamaininnat	02=1
kunnskaper	01l1
kunnátta	09:1
kunskaper	06h1
kunskaper och faerdigheter	06h1
kunskaper och fardigheter	06h1
kunskaper och färdigheter	06h1
kuntatt	06f1
kuntatti	06f1
kurs	01k1
kurs bilgileri	01S1
kurs og opplaering	01k1
kurs og opplæring	01k1
kurs og sertifikater	01k1
kurs og sertifiseringer	01k1
kurs og videreutdanning	01k1
kurs ve egitimler	01S1
kurs ve eğitimler	01S1
kurs ve seminerler	01S1
kursai	0=21
kursai ir mokymai	0=21
kursbevis	03G1
kurse	03<1
kurse und fortbildungen	03<1
kurse und seminare	03<1
kurser	0=32
kurser och certifikat	09S1
kurser och utbildningar	09S1
kurser og certifikater	03H1
kurser og efteruddannelse	08R1
kursevi	07T1
kursevi i obuke	07T1
kursi	02E1
kursi seminari	02E1
kursi un seminari	02E1
kursi un semināri	02E1
kursi, semināri	02E1
kurslar	01S1
kurslar ve egitimler	01S1
kurslar ve eğitimler	01S1
kurssit	01c1
kurssit ja koulutukset	01c1
kursus	0=52
kursus dan pelatihan	0=71
kursus dan sertifikasi	0=81
kursusbeviser	03H1
kursused	08b1
kursy	07S1
kursy i szkolenia	07S1
kursy szkolenia	07S1
kursy zawodowe	07S1
kursy, szkolenia	07S1
kurulus uyelikleri	06o1
kuruluş üyelikleri	06o1
kurzbiografie	03m1
kurzbiographie	03m1
kurzfassung	03m1
kurzprofil	03m1
kurzusok	08X1
kurzvorstellung	03m1
kurzy	00C2
kurzy a skoleni	00B1
kurzy a skolenia	06]1
kurzy a školenia	06]1
kurzy a školení	00B1
kurzy skoleni	00B1
kurzy, školení	00B1
kutatas	09H1
kutatasi projektek	09H1
kutatasok	09H1
kutatás	09H1
kutatási projektek	09H1
kutatások	09H1
kutsed	07B1
kutsetunnistused	07B1
kuulumine organisatsioonidesse	0=91
kuuluvus organisatsioonidesse	0=91
kuvaus	01b1
kvalifikacijas	02D1
kvalifikacijas celsana	02E1
kvalifikacijos	0351
kvalifikacijos kelimas	0=21
kvalifikacijos kėlimas	0=21
kvalifikacijos tobulinimas	0=21
kvalifikasjoner	01l1
kvalifikationer	0751
kvalifikācijas	02D1
kvalifikācijas celšana	02E1
kwalifikacje	05A1
kwalifikacje zawodowe	05A1
kwalifiki	08P1
kwalifiki akkademici	08P1
kwalifiki akkademiċi	08P1
kwaliteiten	03h1
ky nang	04L1
ky nang ca nhan	04L1
ky nang chinh	04L1
ky nang chuyen mon	04L1
ky nang khac	04L1
ky nang ky thuat	04L1
ky nang mem	04L1
ky nang nghe nghiep	04L1
ky nang ngoai ngu	0<01
ky nang ngon ngu	0<01
ky nang tin hoc	04L1
kynning	0171
kynningarbref	0=:1
kynningarbréf	0=:1
kärnkompetenser	06h1
képességek	0771
képesítés	04<1
képesítések	04<1
képzettség	08Z1
képzés	08Z1
képzések	08Z1
képzések, tanfolyamok	08X1
készségek	0771
készségek és kompetenciák	0771
készségek, képességek	0771
kísérőlevél	0<31
könyvek	05D1
körkort	0<71
körkort och certifikat	03f1
közéleti tevékenység	0=11
közösségi munka	0=11
közösségi média	0:71
közösségi oldalak	0:71
kørekort	0<61
kørekort og certifikater	03H1
kĩ năng	04L1
kısa özgeçmiş	01^1
kısaca ben	01^1
kısaca hakkımda	01^1
kısaca kendim	01^1
kľúčové zručnosti	06^1
kỹ năng	04L1
kỹ năng chuyên môn	04L1
kỹ năng chính	04L1
kỹ năng cá nhân	04L1
kỹ năng khác	04L1
kỹ năng kỹ thuật	04L1
kỹ năng mềm	04L1
kỹ năng nghề nghiệp	04L1
kỹ năng ngoại ngữ	0<01
kỹ năng ngôn ngữ	0<01
kỹ năng tin học	04L1
la mia esperienza	01Z1
la mia formazione	04[1
labitud koolitused	08b1
labor social	00M1
labor voluntaria	00M1
laboratory skills	00=1
laenkar	0=;1
lagsarbeid	08D1
laimejimai	02B1
laimėjimai	02B1
lain lain	06g1
lain-lain	06g1
lainnya	06g1
laisvalaikio pomegiai	0:T1
laisvalaikio pomėgiai	0:T1
laisvalaikis	0:T1
lampiran	07`1
langages de programmation	02N1
language	09L1
language abilities	09L1
language competences	09L1
language competencies	09L1
language knowledge	09L1
language proficiency	09L1
language skills	09L1
languages	09L1
languages and tools	00=1
languages spoken	09L1
langue	03M1
langues	03M1
langues etrangeres	03M1
langues parlees	03M1
langues parlées	03M1
langues vivantes	03M1
langues étrangères	03M1
lankar	0=;1
lastni projekti	0;J1
latar belakang pendidikan	0;Q1
laufbahn	02@1
lavori	0=<1
lavori precedenti	01Z1
lavori saltuari	01Z1
lavori stagionali	01Z1
lavori svolti	01Z1
lavoro	01Z1
lavoro desiderato	02o1
lazer	01R1
le mie competenze	0091
le mie esperienze	01Z1
leachtai	01;1
leadership	00[1
leadership activities	00[1
leadership and service	00[1
leadership experience	00[1
learning	00G1
leasanna	04N1
lectures	02Y1
legater	01n1
legaturi	0==1
legitimation	03f1
legitimationer	03f1
legături	0==1
lehre	00@1
lehrerfahrung	02@1
lehrgaenge	03<1
lehrgaenge und seminare	03<1
lehrgange	03<1
lehrgange und seminare	03<1
lehrgänge	03<1
lehrgänge und seminare	03<1
lehrtaetigkeit	02@1
lehrtatigkeit	02@1
lehrtätigkeit	02@1
leistungen	03A1
leisure	00b1
leisure activities	00b1
lenguajes	05g1
lenguajes de programacion	02O1
lenguajes de programación	02O1
lenguas	05g1
lenguas extranjeras	05g1
lenker	0=>1
lenkjer	0=>1
letter of motivation	02G1
lettera di motivazione	0=?1
lettera di presentazione	0=?1
lettera motivazionale	0=?1
lettere di referenza	0=@1
letters of recommendation	05C1
lettre d'accompagnement	0=A1
lettre de motivation	0=A1
lettres de recommandation	0=B1
leyfi	0=C1
lezingen	02`1
libri	02\1
libros	02]1
licencas	00W1
licencas e certificacoes	00W1
licencas e certificados	00W1
licence	0=D4
licence i sertifikati	08:1
licences	0=H3
licences and registrations	03T1
licences and tickets	03T1
licences et certifications	00P1
licencia de conducir	04W1
licencias	00U1
licencias y certificaciones	00U1
licencie	0561
licencije	0571
licencijos	0351
licencje	05A1
licencje i certyfikaty	05A1
licenser	0582
licenses	03T1
licenses and certifications	03T1
licenses and registrations	03T1
licensure	03T1
licente	00X1
licente si certificari	00X1
licenties	03d1
licenze	00<1
licenze e certificazioni	00<1
licenzja tas sewqan	0=K1
licenzji	05>1
licenzji tas sewqan	0=K1
licenças	00W1
licenças e certificados	00W1
licenças e certificações	00W1
licențe	00X1
licențe și certificări	00X1
lich su cong viec	06;1
lich su lam viec	06;1
licna interesovanja	0:Z1
licne informacije	0<]1
licne osobine	0<51
licne vestine	07:1
licni podaci	0<]1
licni profil	0<51
licni projekti	0;I1
lideranca	00K1
liderança	00K1
liderazgo	00M1
lidmaatschap	03j1
lidmaatschappen	03j1
lien he	08B1
lien ket	0:;1
lien lac	08B1
liens	08`1
ligacoes	0=L1
ligações	0=L1
liikmelisus	0=91
liikmesus	0=91
liite	02i1
liitteet	02i1
limba materna si limbi straine	00;1
limba maternă și limbi străine	00;1
limbaje de programare	00:1
limbi	00;1
limbi cunoscute	00;1
limbi straine	00;1
limbi straine cunoscute	00;1
limbi străine	00;1
limbi străine cunoscute	00;1
limbi vorbite	00;1
lineas de investigacion	00Z1
lingid	0=M1
lingua	01Y1
linguagens de programacao	02K1
linguagens de programação	02K1
linguaggi di programmazione	0091
linguas	05k1
linguas estrangeiras	05k1
linguas faladas	05k1
lingue	01Y1
lingue conosciute	01Y1
lingue straniere	01Y1
linguistic skills	09L1
lingwi	0:41
lingwi barranin	0:41
link	0=N2
linkek	0:71
linki	0=P1
linkit	0=Q1
linkler	03U1
linkovi	08?2
links	0=R7
linkuri	0==1
lionrai agus ballraiochtai	03X1
lionrai soisialta	0=Y1
lisaandmed	0=Z1
lisad	07a1
lisaekoulutus	01c1
lisaetiedot	0=[1
lisainfo	0=Z1
lisakoulutus	01c1
lisanslar	01Q1
lisanslar ve sertifikalar	01Q1
lisateave	0=Z1
lisatiedot	0=[1
lisenser	03G1
lisensi	0=81
lisensi dan sertifikasi	0=81
lisenssit	0;o1
list motywacyjny	0=\1
lisäkoulutus	01c1
lisätiedot	0=[1
litir chludaigh	0=]1
litir chlúdaigh	0=]1
litir iarratais	0=]1
litsentsid	07B1
livres	02Z1
livros	02J1
lizenzen	00A1
lizenzen und zertifikate	00A1
liên hệ	08B1
liên kết	0:;1
liên lạc	08B1
liċenzja tas-sewqan	0=K1
liċenzji	05>1
liċenzji tas-sewqan	0=K1
lična interesovanja	0:Z1
lične informacije	0<]1
lične osobine	0<51
lične veštine	07:1
lični podaci	0<]1
lični profil	0<51
lični projekti	0;I1
llenguatges de programacio	01\1
llenguatges de programació	01\1
llengues	05j1
llengues estrangeres	05j1
llengües	05j1
llengües estrangeres	05j1
lleure	00o1
llibres	05l1
llicencies	00V1
llicencies i certificacions	00V1
llicències	00V1
llicències i certificacions	00V1
lloc de treball desitjat	07E1
lo que se hacer	02O1
lo que sé hacer	02O1
lo que uso	02O1
load	07B1
locul de munca actual	00\1
locul de munca vizat	0331
locul de muncă actual	00\1
locul de muncă vizat	0331
locum work	00F1
locuri de munca	00\1
locuri de muncă	00\1
loeneanspraak	0;g1
loenoenske	0;Z1
logiciels	02N1
logros	03a1
logros destacados	03a1
loisirs	0011
loisirs et centres d'interet	0011
loisirs et centres d'intérêt	0011
loisirs et passions	0011
lomba	03`1
loneansprak	0;g1
lononske	0;Z1
looking for	03N1
loopbaan	02R1
loopbaanoverzicht	02R1
lucrari publicate	02[1
lucrari stiintifice	02[1
lucrări publicate	02[1
lucrări științifice	02[1
luhidalt minust	08Q1
luhitutvustus	08Q1
lukesciai	06e1
luottamustehtaevaet	01M1
luottamustehtavat	01M1
luottamustehtävät	01M1
luottamustoimet	01M1
lupakortit	0;o1
luvat	0;o1
luvat ja kortit	0;o1
lydrastis	0=^1
lydraštis	0=^1
lyhyesti	01b1
lyhyt esittely	01b1
lyhytkurssit	01c1
läbitud koolitused	08b1
länkar	0=;1
léachtaí	01;1
líneas de investigación	00Z1
línguas	05k1
línguas estrangeiras	05k1
línguas faladas	05k1
líonraí agus ballraíochtaí	03X1
líonraí sóisialta	0=Y1
löneanspråk	0;g1
lønønske	0;Z1
lühidalt minust	08Q1
lühitutvustus	08Q1
lūkesčiai	06e1
lịch sử công việc	06;1
lịch sử làm việc	06;1
ma formation	06S1
maal	0=_3
maatschappelijke activiteiten	00_1
macibas	01F1
magamrol	03i1
magamról	03i1
magang	0;^1
main projects	00H1
major projects	00H1
makaleler	01B1
mal	0=_3
malakunnatta	08k1
malstofur	0=b1
malthing	0=b1
management skills	00=1
mandats	00`1
manejo de programas	02O1
mang xa hoi	0:;1
manused	07a1
markmid	0171
markmið	0171
mas alla del trabajo	00Z1
materinski i strani jezici	0;U1
me contacter	06J1
medailonek	05E1
medals	00E1
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
megjelent muvek	05D1
megjelent művek	05D1
megpalyazott munkakor	01T1
megpalyazott pozicio	01T1
megpályázott munkakör	01T1
megpályázott pozíció	01T1
mehke vescine	0791
mehke veščine	0791
mein werdegang	02@1
meine ausbildung	00@1
meine berufserfahrung	02@1
meine faehigkeiten	03k1
meine fahigkeiten	03k1
meine fähigkeiten	03k1
meine projekte	03=1
meine stationen	02@1
meine werkzeuge	03k1
meke vjestine	07;1
meke vještine	07;1
mekke dovednosti	05[1
melleklet	06K1
mellekletek	06K1
melléklet	06K1
mellékletek	06K1
membership	04=1
memberships	04=1
memberships and affiliations	04=1
membre	00g1
membresias	0101
membresías	0101
membru	0141
menntun	0:01
menntun og thjalfun	0:01
menntun og þjálfun	0:01
meriter	0=f1
meriter i oevrigt	0251
meriter i ovrigt	0251
meriter i övrigt	0251
meritos	03a1
merkis	02H1
mes competences	02N1
mes compétences	02N1
mes engagements	00`1
mes etudes	06S1
mes experiences	00a1
mes expériences	00a1
mes loisirs	0011
mes missions	00a1
mes outils	02N1
mes passions	0011
mes postes	00a1
mes projets	04e1
mes études	06S1
mesleki beceriler	02P1
mesleki deneyim	04O1
mesleki egitimler	01S1
mesleki eğitimler	01S1
mesleki tecrube	04O1
mesleki tecrübe	04O1
mesleki uyelikler	06o1
mesleki üyelikler	06o1
messen und kongresse	0<C1
methoden	03k1
metier recherche	04f1
meu percurso	0021
meu voluntariado	00K1
meðmælabréf	0=e1
meðmælendur	0=e1
meðmæli	0=e1
mi experiencia	00Y1
mi formacion	00I1
mi formación	00I1
mi trayectoria	00Y1
mi voluntariado	00M1
midja socjali	0=g1
midja soċjali	0=g1
mielenkiinnon kohteet	09n1
mijn gereedschap	03h1
mijn loopbaan	02R1
mijn opleiding	00J1
mijn vaardigheden	03h1
mijn werkervaring	02R1
military service record	00F1
mimo praci	0<N1
mimo práci	0<N1
mimoskolni aktivity	06[1
mimoskolni cinnost	06[1
mimoskolska cinnost	07P1
mimoskolske aktivity	07P1
mimoškolní aktivity	06[1
mimoškolní činnost	06[1
mimoškolská činnosť	07P1
mimoškolské aktivity	07P1
min bakgrund	02?1
min erfaring	08i2
min jien	08E1
mina verktyg	06h1
minat	0:S1
minat dan hobi	0:S1
minat kerja	08_1
minat pribadi	0:S1
minha experiencia	0021
minha experiência	0021
minha formacao	0031
minha formação	0031
minhas ferramentas	02K1
minhas habilidades	02K1
minijobs	02@1
minositesek	04<1
minust	08Q1
minusta	01b1
minősítések	04<1
mionsonrai pearsanta	08h1
mionsonraí pearsanta	08h1
mis aficiones	00Z1
mis estudios	00I1
mis habilidades	02O1
mis herramientas	02O1
mis intereses	00Z1
mis trabajos	00Y1
misc	00e1
miscelaneo	06k1
miscellaneous	00e1
miscel·lania	01X1
miscel·lània	01X1
misceláneo	06k1
missa olen tyoskennellyt	01:1
missae olen tyoeskennellyt	01:1
mission statement	0001
missions	00a1
missä olen työskennellyt	01:1
mitgliedschaft	03l1
mitgliedschaften	03l1
mitgliedschaften in vereinen	03l1
mitgliedschaften und netzwerke	03l1
mixxellanja	01L1
mocne strony	05Z1
moi quan tam	0=h1
moje atuty	04k1
moje doswiadczenie	0891
moje doświadczenie	0891
moje narzedzia	05Z1
moje narzędzia	05Z1
moje praxe	07o1
mokslas	0:_1
mokslines publikacijos	0<41
moksliniai tyrimai	02l1
mokslinės publikacijos	0<41
mokymai	0=21
mokymai ir kursai	0=21
mokymasis	0:_1
moltai	0=i1
moltaí	0=i1
moltoiri	0=i1
moltóirí	0=i1
mon experience	00a1
mon expérience	00a1
mon parcours	00a1
mon profil	0051
mong muon	06<1
mong muốn	06<1
mooc	0341
more	00e1
more about me	0001
mother tongue and other languages	09L1
motivacijas vestule	0=j1
motivacijsko pismo	0=k2
motivaciono pismo	0=m1
motivacios level	0<31
motivacni dopis	0=n1
motivacny list	0=o1
motivasyon mektubu	0>01
motivatie	07\1
motivatiebrief	03b1
motivation	0>12
motivation letter	02G1
motivationsschreiben	02<1
motivatsioonikiri	0;\1
motivační dopis	0=n1
motivačný list	0=o1
motiveret ansoegning	02>1
motiveret ansogning	02>1
motiveret ansøgning	02>1
motivációs levél	0<31
motivācijas vēstule	0=j1
motyvacinis laiskas	0=^1
motyvacinis laiškas	0=^1
mrezne stranice	0;11
mrežne stranice	0;11
muc khac	0<11
muc luong mong muon	06<1
muc tieu	03Y1
muc tieu nghe nghiep	03Y1
muita tietoja	0=[1
munca mea	00\1
munca voluntara	00]1
munci sezoniere	00\1
muncă voluntară	00]1
munkahely	0181
munkahelyek	0181
munkahelyi tapasztalat	0181
munkakorok	0181
munkakörök	0181
munkan kivul	0041
munkatapasztalat	0181
munkatapasztalatok	0181
munkatortenet	0181
munkatörténet	0181
munkaviszonyok	0181
munkán kívül	0041
muszaki ismeretek	0771
muttersprache und fremdsprachen	09V1
muu	0>32
muu info	0=Z1
muu koulutus	01c1
muu osaaminen	01a1
muu teave	0=Z1
muu tyoekokemus	01:1
muu tyokokemus	01:1
muu työkokemus	01:1
muud oskused	02h1
muut	0=[1
muut koulutukset	01c1
muut taidot	01a1
muut tiedot	0=[1
muut tyoet	01:1
muut tyot	01:1
muut työt	01:1
muuta	0=[1
my career	00F1
my education	00G1
my experience	00F1
my journey	00F1
my next role	03N1
my projects	00H1
my skills	00=1
my stack	00=1
my studies	00G1
my tech stack	00=1
my toolbox	00=1
my tools	00=1
my work	00F1
málakunnátta	08k1
málstofur	0=b1
málþing	0=b1
más allá del trabajo	00Z1
mål	0=_3
méritos	03a1
métier recherché	04f1
mācības	01F1
mērķis	02H1
měkké dovednosti	05[1
műszaki ismeretek	0771
mạng xã hội	0:;1
mối quan tâm	0=h1
mục khác	0<11
mục tiêu	03Y1
mục tiêu nghề nghiệp	03Y1
mức lương mong muốn	06<1
na kratko o meni	05H1
na meain shoisialta	0=Y1
na meáin shóisialta	0=Y1
naast het werk	04G1
nach feierabend	03?1
nachweise	00A1
naetverk	0=;1
naetverk och medlemskap	09F1
nagrade	0>53
nagrade i priznanja	0>82
nagrade in priznanja	0811
nagrody	0<P1
nagrody i stypendia	0<P1
nagrody i wyroznienia	0<P1
nagrody i wyróżnienia	0<P1
naisc	0=Y1
najvyssie dosiahnute vzdelanie	01@1
najvyššie dosiahnuté vzdelanie	01@1
najwazniejsze osiagniecia	0<P1
najwazniejsze projekty	03S1
najwazniejsze umiejetnosci	05Z1
najważniejsze osiągnięcia	0<P1
najważniejsze projekty	03S1
najważniejsze umiejętności	05Z1
nam	0:01
namsferill	0:01
namskeid	08a1
namskeid og radstefnur	08a1
nang luc	04L1
naobrazba	08L1
naryste	02n1
naryste organizacijose	02n1
narystes	02n1
narystė	02n1
narystė organizacijose	02n1
narystės	02n1
narzedzia	05Z1
narzędzia	05Z1
nas horas vagas	01R1
nascholing	0081
nastroje	0;C2
natjecanja	0>:1
natverk	0=;1
natverk och medlemskap	09F1
naucni radovi	0>;1
nauka	08O1
naučni radovi	0>;1
ne biliyorum	02P1
neben der arbeit	03?1
nebenjobs	02@1
nebenprojekte	03=1
nebentaetigkeit	02@1
nebentaetigkeiten	02@1
nebentatigkeit	02@1
nebentatigkeiten	02@1
nebentätigkeit	02@1
nebentätigkeiten	02@1
neformalno izobrazevanje	06l1
neformalno izobraževanje	06l1
neformalno obrazovanje	07U1
nejvyssi dosazene vzdelani	01?1
nejvyšší dosažené vzdělání	01?1
nel tempo libero	0381
neler yapabilirim	02P1
nerede okudum	01A1
nerelerde calistim	04O1
nerelerde çalıştım	04O1
nettprofiler	0=>1
nettsider	0=>1
nettverk og medlemskap	09=1
netvaerk	0:81
netvaerk og medlemskaber	09>1
netværk	0:81
netværk og medlemskaber	09>1
netwerken	0><1
netwerken en lidmaatschappen	03j1
netwerks socjali	0=g1
netwerks soċjali	0=g1
netwerks u shubijiet	0311
netwerks u sħubijiet	0311
networks	09B1
networks and memberships	04=1
netzwerke	0:`1
netzwerke und mitgliedschaften	03l1
nevenactiviteiten	00_1
nevenfuncties	00_1
nevenprojecten	03g1
next role	03N1
nghien cuu	04J1
nghiên cứu	04J1
ngoai ngu	0<01
ngon ngu	0<01
ngon ngu lap trinh	04L1
ngoại ngữ	0<01
nguoi gioi thieu	09b1
nguoi tham chieu	09b1
nguoi tham khao	09b1
nguyen vong	06<1
nguyen vong cong viec	06<1
nguyện vọng	06<1
nguyện vọng công việc	06<1
ngôn ngữ	0<01
ngôn ngữ lập trình	04L1
người giới thiệu	09b1
người tham chiếu	09b1
người tham khảo	09b1
nitelikler	02P1
niveau de langue	03M1
niveaux de langues	03M1
nivel de estudios	00I1
nivel de idiomas	05g1
nivell d'idiomes	05j1
niyet mektubu	0>01
nodarbinatiba	06b1
nodarbinātība	06b1
noeglekompetencer	0751
noekkelkompetanse	01l1
noekkelkvalifikasjoner	0;41
noglekompetencer	0751
nokkelkompetanse	01l1
nokkelkvalifikasjoner	0;41
non formal education	00f1
non-formal education	00f1
notable projects	00H1
notlar	05B1
nozimigakie projekti	0;L1
nozīmīgākie projekti	0;L1
nuorodos	0;01
nyckelkompetenser	06h1
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
námskeið	08a1
námskeið og ráðstefnur	08a1
nástroje	0;C2
nätverk	0=;1
nätverk och medlemskap	09F1
nøglekompetencer	0751
nøkkelkompetanse	01l1
nøkkelkvalifikasjoner	0;41
năng lực	04L1
o meni	0>=3
o meu percurso	0021
o mne	0>@2
o mnie	04k1
o mně	05E1
o que sei fazer	02K1
o que uso	02K1
o sobie	04k1
oa 능력	0>B1
oa능력	0>B1
obair dheonach	09c1
obiectiv	04Q1
obiectiv profesional	04Q1
obiective	04Q1
obiettivi	03J1
obiettivo	03J1
obiettivo professionale	03J1
objave	0>C3
objave in predavanja	03n1
objavljeni radovi	05L2
objectif	0051
objectif professionnel	0051
objectifs	0051
objectiu	0991
objectiu professional	0991
objective	0001
objectivo	02I1
objektif	0701
objetivo	0>F2
objetivo profesional	00Q1
objetivo profissional	02I1
objetivos	0>F2
objetivos pessoais	04T1
obras	0>H2
obrazovanje	01H2
obrazovanje i obuka	0>J1
obrazovanje i osposobljavanje	08L1
obres	0>K1
obsluga komputera	05Z1
obstudijske dejavnosti	08<1
obsługa komputera	05Z1
obuke	07T1
obštudijske dejavnosti	08<1
ocakavania	0881
occupation	00F1
occupational experience	00F1
occupazione	01Z1
occupazione desiderata	02o1
ocekavani	0:91
ocekivanja	0>L2
oceneni	0801
oceneni a uspechy	0801
ocenenia	0>N1
ocenenia a uspechy	0>N1
ocenenia a úspechy	0>N1
ocenění	0801
ocenění a úspěchy	0801
ocio	00Z1
octrooien	02`1
ocupacao de tempos livres	01R1
ocupacio desitjada	07E1
ocupació desitjada	07E1
ocupação de tempos livres	01R1
oczekiwania	0821
oczekiwania finansowe	0821
odabrani projekti	0>O1
odborna prax	0>P1
odborna praxe	07o1
odborna skoleni	00B1
odborna sposobilost	0561
odborna zpusobilost	0551
odborne certifikaty	0551
odborne clanky	0>Q1
odborne dovednosti	05[1
odborne publikace	0>Q1
odborne publikacie	0>R1
odborne skusenosti	0>P1
odborne znalosti	0;C2
odborne zrucnosti	06^1
odborná prax	0>P1
odborná praxe	07o1
odborná spôsobilosť	0561
odborná způsobilost	0551
odborná školení	00B1
odborné certifikáty	0551
odborné dovednosti	05[1
odborné publikace	0>Q1
odborné publikácie	0>R1
odborné skúsenosti	0>P1
odborné znalosti	0;C2
odborné zručnosti	06^1
odborné články	0>Q1
odbyte szkolenia	07S1
odkazy	0>S2
odnosniki	0=P1
odnośniki	0=P1
odporucania	0>U1
odporúčania	0>U1
odul ve basarilar	03]1
oduller	03]1
oduller ve basarilar	03]1
odullerim	03]1
oenska stilling	0;Y1
oenskad befattning	0;g1
oenskad tjaenst	0;g1
oenskat arbete	0;g1
oenskemaal	0;g1
oensker	0;k2
oensket job	0;Z1
oensket jobb	0;Y1
oensket stilling	0;k2
oevrig	01m1
oevrig arbetslivserfarenhet	02?1
oevrig erhvervserfaring	02;1
oevrig informasjon	01m1
oevrig information	0251
oevrig utbildning	09S1
oevriga faerdigheter	06h1
oevriga kunskaper	06h1
oevriga meriter	0251
oevriga meriter och kunskaper	06h1
oevriga uppgifter	0251
oevriga upplysningar	0251
oevriga utbildningar	09S1
oevrige ferdigheter	01l1
oevrige kompetencer	0751
oevrige kurser	08R1
oevrige oplysninger	01i1
oevrige opplysninger	01m1
oevrigt	0>V2
oevrigt engagemang	08c1
off duty	00b1
off the clock	00b1
ofimatica	02O1
ofimática	02O1
ogrenim	01A1
ogrenim bilgileri	01A1
ogrenim durumu	01A1
ohjelmistot	01a1
ohjelmointikielet	01a1
ohrajn	01L1
oideachas	04M1
oideachas agus oiliuint	04M1
oideachas agus oiliúint	04M1
oiliuint	04j1
oiliúint	04j1
oklevelek	04<1
oktatas	08Z1
oktatas es kepzes	08Z1
oktatas es kepzesek	08Z1
oktatás	08Z1
oktatás és képzés	08Z1
oktatás és képzések	08Z1
okudugum okullar	01A1
okuduğum okullar	01A1
okul	01A1
okullarim	01A1
okullarım	01A1
okurettindi	0451
okuskirteini	0451
older positions	00F1
olennainen tyoekokemus	01:1
olennainen tyokokemus	01:1
olennainen työkokemus	01:1
oltre al lavoro	0381
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
on yazi ozeti	01^1
onde trabalhei	0021
onderscheidingen	03e1
onderscheidingen en prijzen	03e1
onderwijs	00J1
onderwijs en opleiding	00J1
onderwijservaring	02R1
onderzoek	03g1
onderzoekservaring	02R1
onderzoeksprojecten	03g1
one cikan projeler	00S1
onkentes munka	0=11
onkentes tapasztalat	0=11
onkentes tevekenyseg	0=11
onkentesseg	0=11
online	0>Y2
online courses	00f1
online presence	09B1
online profielen	0><1
online profile	0:`1
online profiles	09B1
online profilok	0:71
online profily	0>S2
online-profile	0:`1
onlineprofiler	0>[2
onnur faerni	09:1
onoracha	08C1
onoracha agus gradaim	08C1
onorificenze	04B1
onoruri	04I1
onska stilling	0;Y1
onskad befattning	0;g1
onskad tjanst	0;g1
onskat arbete	0;g1
onskemal	0;g1
onsker	0;k2
onsket job	0;Z1
onsket jobb	0;Y1
onsket stilling	0;k2
ontspanning	04G1
onur ve oduller	03]1
onur ve ödüller	03]1
onóracha	08C1
onóracha agus gradaim	08C1
opdrachten	02R1
open source	0>]2
open source contributions	00H1
open source projects	00H1
open source projekte	03=1
open source software	00H1
open to	03N1
open-source software	00H1
open-source-projekte	03=1
opensourceprojecten	03g1
operare pc	00:1
opere	0=<1
opingud	09m1
opinie	0>_1
opinnot	01J1
opintotausta	01J1
opis	04k1
opiskelu	01J1
oplaeg	04>1
opleiding	00J1
opleiding en studie	00J1
opleiding en training	00J1
opleidingen	00J1
opleidingen en studies	00J1
opleidingsachtergrond	00J1
opleidingsgegevens	00J1
oplæg	04>1
oppimine	09m1
oppsummering	0;41
opravneni	0551
opravnenia	0561
oprogramowanie	05Z1
oprávnenia	0561
oprávnění	0551
opsummering	0<:1
organisasi	0;n1
organisasjoner	09=1
organisasjonserfaring	08D1
organisational skills	00=1
organisationer	0>`2
organisations professionnelles	00g1
organisatsioonid	0=91
organizacijas	03o1
organizacijos	02n1
organizaciones	0101
organizacje	06U1
organizacje studenckie	01N1
organizacoes	0121
organizatii	0141
organizatii profesionale	0141
organizations	04=1
organizações	0121
organizații	0141
organizații profesionale	0141
organizācijas	03o1
orodja	0791
osaaminen	01a1
osaamisalueet	01a1
osaamisprofiili	01b1
osebne informacije	0<h1
osebne lastnosti	05H1
osebni podatki	0<h1
osebni profil	05H1
osebni projekti	0;J1
osiagniecia	0<P1
osiagniecia i nagrody	0<P1
osiągnięcia	0<P1
osiągnięcia i nagrody	0<P1
oskastarf	0>b1
oskir um starf	0>b1
oskused	02h1
oskused ja teadmised	02h1
osnovni podaci	0<^2
osnovni podatki	0<h1
osobe za kontakt	0>c1
osobe za preporuku	0>d2
osobne informacie	0<g1
osobne informacije	0<j1
osobne projekty	0>f1
osobne udaje	0<g1
osobne vjestine	07;1
osobne vjestine i kompetencije	07;1
osobne vjestine i osobine	0;d1
osobne vještine	07;1
osobne vještine i kompetencije	07;1
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
osobni vlastnosti	05E1
osobni zajmy	0<N1
osobny profil	0;c1
osobné informácie	0<g1
osobné projekty	0>f1
osobné vlastnosti	0;c1
osobné údaje	0<g1
osobní data	0<i1
osobní informace	0<i1
osobní profil	05E1
osobní projekty	0>i1
osobní vlastnosti	05E1
osobní zájmy	0<N1
osobní údaje	0<i1
osobný profil	0;c1
osoby polecajace	0>_1
osoby polecające	0>_1
osposobljavanje	07U1
oss	0>j1
osszefoglalas	03i1
osszefoglalo	03i1
oss活動	0>j1
ostale informacije	07Y2
ostale vestine	07:1
ostale veštine	07:1
ostale vjestine	07;1
ostale vještine	07;1
ostali podaci	07Y2
ostalo	07V3
ostatne	06\1
ostatne informacie	06\1
ostatne zrucnosti	06^1
ostatni	06Z1
ostatni dovednosti	05[1
ostatni informace	06Z1
ostatné	06\1
ostatné informácie	06\1
ostatné zručnosti	06^1
ostatní	06Z1
ostatní dovednosti	05[1
ostatní informace	06Z1
osvedceni	0551
osvedceni a certifikaty	0551
osvedcenia	0561
osvedcenia a certifikaty	0561
osvedčenia	0561
osvedčenia a certifikáty	0561
osvědčení	0551
osvědčení a certifikáty	0551
osztondijak	07=1
osztondijak es dijak	07=1
ota yhteytta	0:21
ota yhteyttae	0:21
ota yhteyttä	0:21
other	00e1
other experience	00F1
other information	00e1
other information and notes	00e1
other interests	00b1
other jobs	00F1
other language(s	09L1
other languages	09L1
other roles	00F1
other skills	00=1
other work	00F1
others	00e1
otra experiencia	00Y1
otra formacion	00c1
otra formación	00c1
otra informacion	06k1
otra información	06k1
otras experiencias	00Y1
otro(s) idioma(s	05g1
otros	06k1
otros conocimientos	02O1
otros cursos	00c1
otros datos	06k1
otros datos de interes	06k1
otros datos de interés	06k1
otros idiomas	05g1
otros meritos	06k1
otros méritos	06k1
ou j'ai travaille	00a1
out of office	00b1
outils	02N1
outils informatiques	02N1
outra(s) lingua(s	05k1
outra(s) língua(s	05k1
outras competencias	02K1
outras competências	02K1
outras experiencias	0021
outras experiências	0021
outras informacoes	06W1
outras informacoes relevantes	06W1
outras informações	06W1
outras informações relevantes	06W1
outras linguas	05k1
outras línguas	05k1
outreach	00[1
outros	06W1
outros cursos	00T1
outros dados	06W1
outside interests	00b1
outside of work	00b1
outside work	00b1
ouvrages	02Z1
over mezelf	07\1
over mij	07\1
overig	0071
overige	0071
overige cursussen	0081
overige gegevens	0071
overige informatie	0071
overige opleidingen	0081
overige vaardigheden	03h1
overige werkervaring	02R1
overview	0001
ovladanie jazykov	06L1
ovlascenja	08:1
ovlastenja	0571
ovlaštenja	0571
ovlašćenja	08:1
ovládanie jazykov	06L1
ovrig	01m1
ovrig arbetslivserfarenhet	02?1
ovrig erhvervserfaring	02;1
ovrig informasjon	01m1
ovrig information	0251
ovrig utbildning	09S1
ovriga fardigheter	06h1
ovriga kunskaper	06h1
ovriga meriter	0251
ovriga meriter och kunskaper	06h1
ovriga uppgifter	0251
ovriga upplysningar	0251
ovriga utbildningar	09S1
ovrige ferdigheter	01l1
ovrige kompetencer	0751
ovrige kurser	08R1
ovrige oplysninger	01i1
ovrige opplysninger	01m1
ovrigt	0>V2
ovrigt engagemang	08c1
ozet	01^1
ozgecmis ozeti	01^1
où j'ai travaillé	00a1
očakávania	0881
očekivanja	0>L2
očekávání	0:91
oħrajn	01L1
pa fritiden	0>k2
paa fritiden	0>k2
padevused	02h1
paetevyydet	0;o1
paetevyydet ja kortit	0;o1
paetevyydet ja luvat	0;o1
paetevyys	0;o1
pageidaujamas darbas	06e1
pageidaujamos pareigos	06e1
pageidavimai	06e1
pagrindine informacija	02j1
pagrindinė informacija	02j1
paipeir	01;1
paitinni	01;1
paitinní	01;1
paixoes	01R1
paixões	01R1
palestras	02J1
palgasoov	0>m1
palkinnot	02=1
palkinnot ja tunnustukset	02=1
palkkatoive	09h1
palyafutas	0181
pamatinformacija	0<c1
pamatinformācija	0<c1
papers	02Y1
papildinformacija	05I1
papildinformācija	05I1
papildizglitiba	02E1
papildizglītība	02E1
papildoma informacija	0;H1
papildoma veikla	0>n1
papildomas issilavinimas	0=21
papildomas išsilavinimas	0=21
papildomi duomenys	0;H1
papildu informacija	05I1
papildu informācija	05I1
papildu izglitiba	02E1
papildu izglītība	02E1
papildus informacija	05I1
papildus informācija	05I1
paqueteria	02O1
paquetería	02O1
paquetes informaticos	02O1
paquetes informáticos	02O1
par mani	02H1
par slov o mne	0>@2
parcours	00a1
parcours academique	06S1
parcours académique	06S1
parcours professionnel	00a1
parcours scolaire	06S1
parcours universitaire	06S1
parcurs educational	08G1
parcurs educațional	08G1
parcurs profesional	00\1
participacao em eventos	0641
participacio social	00^1
participacion social	00M1
participació social	00^1
participación social	00M1
participari la conferinte	0691
participação em eventos	0641
participări la conferințe	0691
pasakumi	06Y1
pasantias	00Y1
pasantías	00Y1
pasatiempos	00Z1
pasiekimai	02B1
pasiones	00Z1
pasirinkti projektai	02l1
pasiuni	0:B1
pasiuni si hobby uri	0:B1
pasiuni si interese	0:B1
pasiuni și hobby-uri	0:B1
pasiuni și interese	0:B1
pasje	06T1
pasje i zainteresowania	06T1
paskyros	0;01
pasraksturojums	02H1
passatempi	0:n2
passatempos	01R1
passe temps	0011
passe-temps	0011
passioni	0381
passions	0>o3
pastimes	00b1
pasākumi	06Y1
paten	04H1
patendid	02f1
patent	02b1
patentai	0<41
patente	0?22
patente di guida	0?41
patenten	02`1
patenter	02c2
patentes	0?52
patenti	0?75
patenti di guida	0?41
patenti e attestati	00<1
patenti e certificazioni	00<1
patentini	00<1
patentit	02a1
patentler	01B1
patents	0?<2
patents and certifications	03T1
patents and publications	02Y1
patenty	0?>3
patevyydet	0;o1
patevyydet ja kortit	0;o1
patevyydet ja luvat	0;o1
patevyys	0;o1
patirtis	06d1
pazymejimai	0351
pazymejimai ir sertifikatai	0351
pašraksturojums	02H1
pažymėjimai	0351
pažymėjimai ir sertifikatai	0351
pc kenntnisse	03k1
pc znalosti	0;C2
pc-kenntnisse	03k1
pcスキル	0;F1
peer reviewed publications	02Y1
peer-reviewed publications	02Y1
pehmeaet taidot	01a1
pehmeat taidot	01a1
pehmeät taidot	01a1
pekerjaan	0;^1
pekerjaan yang diinginkan	08_1
pelatihan	0=71
pelatihan & sertifikasi	0=71
pelatihan dan kursus	0=71
pelatihan dan sertifikasi	0=71
pemberi referensi	06X1
pembicara	04H1
pencapaian	03`1
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
penghargaan	03`1
penghargaan & prestasi	03`1
penghargaan dan prestasi	03`1
penguasaan bahasa	03V1
penilaian mandiri keterampilan digital	0?B1
perangkat lunak	03W1
percorso accademico	04[1
percorso di studi	04[1
percorso formativo	04[1
percorso lavorativo	01Z1
percorso professionale	01Z1
percorso scolastico	04[1
percurso academico	0031
percurso académico	0031
percurso profissional	0021
perfectionare	01V1
perfectionnement	0341
perfecționare	01V1
perfil	0?C3
perfil personal	0?F2
perfil pessoal	02I1
perfil profesional	00Q1
perfil professional	0991
perfil profissional	02I1
perfiles	08f1
perfiles en linea	08f1
perfiles en línea	08f1
perfils	08g1
perfils en linia	08g1
perfils en línia	08g1
perfis	0=L1
perfis online	0=L1
performance experience	00F1
perkenalan	0701
permis	0?H1
permis auto	04X1
permis b	0?H1
permis de conducere	04X1
permis de conduir	04Y1
permis de conduire	0?H1
permis et certifications	00P1
permis et habilitations	00P1
permiso de conducir	04W1
permisos	00U1
permisos de conducir	04W1
permisos de conduir	04Y1
permís de conduir	04Y1
persoane de referinta	0?I1
persoane de referință	0?I1
persoenliche angaben	0221
persoenliche daten	0221
persoenliche faehigkeiten	03k1
persoenliche faehigkeiten und kompetenzen	03k1
persoenliche informationen	0221
persoenliche interessen	03?1
persoenliche kompetenzen	03k1
persoenliche projekte	03=1
persoenliche staerken	03m1
persoenliches	0221
persoenliches profil	03m1
persoenliches und hobbys	03?1
person	0221
personal	03^1
personal data	03^1
personal details	03^1
personal info	03^1
personal information	03^1
personal interests	00b1
personal particulars	03^1
personal profile	0001
personal projects	00H1
personal pursuits	00b1
personal skills	00=1
personal skills and competences	00=1
personal statement	0001
personal summary	0001
personalia	0?J4
personalien	0221
personas dati	0<c1
personas informacija	0<c1
personas informācija	0<c1
persondata	0?N3
personendaten	0221
personiga informacija	0<c1
personigas ipasibas	02H1
personigie dati	0<c1
personigie projekti	0;L1
personiska informacija	0<c1
personiskā informācija	0<c1
personlege opplysningar	0<d1
personliche angaben	0221
personliche daten	0221
personliche fahigkeiten	03k1
personliche fahigkeiten und kompetenzen	03k1
personliche informationen	0221
personliche interessen	03?1
personliche kompetenzen	03k1
personliche projekte	03=1
personliche starken	03m1
personliches	0221
personliches profil	03m1
personliches und hobbys	03?1
personlig informasjon	0<d1
personlig information	09f1
personlig presentation	0=01
personlig profil	0=_3
personliga egenskaper	0=01
personliga faerdigheter och kompetenser	06h1
personliga fardigheter och kompetenser	06h1
personliga färdigheter och kompetenser	06h1
personliga intressen	09\1
personliga projekt	08T1
personliga uppgifter	09f1
personlige data	0<k1
personlige egenskaper	0;41
personlige ferdigheter	01l1
personlige interesser	0:]1
personlige kompetencer	0751
personlige oplysninger	0<k1
personlige opplysninger	0<d1
personlige projekter	08U1
personlige prosjekter	08V1
personligt	0;52
personligt brev	09E1
personnes de reference	0=B1
personnes de référence	0=B1
personoplysninger	0<k1
personopplysninger	0<d1
personuleg samantekt	0171
personuleg verkefni	08\1
personulegar upplysingar	09g1
personuppgifter	09f1
personuupplysingar	09g1
personīgie dati	0<c1
personīgie projekti	0;L1
personīgā informācija	0<c1
personīgās īpašības	02H1
persoonlijk profiel	07\1
persoonlijke gegevens	03_1
persoonlijke informatie	03_1
persoonlijke interesses	04G1
persoonlijke projecten	03g1
persoonlijke samenvatting	07\1
persoonlijke vaardigheden	03h1
persoonlijke vaardigheden en competenties	03h1
persoonsgegevens	03_1
persuni ta' referenza	0?Q1
persónuleg samantekt	0171
persónuleg verkefni	08\1
persónulegar upplýsingar	09g1
persónuupplýsingar	09g1
persönliche angaben	0221
persönliche daten	0221
persönliche fähigkeiten	03k1
persönliche fähigkeiten und kompetenzen	03k1
persönliche informationen	0221
persönliche interessen	03?1
persönliche kompetenzen	03k1
persönliche projekte	03=1
persönliche stärken	03m1
persönliches	0221
persönliches profil	03m1
persönliches und hobbys	03?1
pertenencia a asociaciones	0101
pertinenca a associacions	0111
pertinença a associacions	0111
perustiedot	0:21
pesquisa	0;71
pet projects	00H1
pet проекты	0?R1
pet-проекты	0?R1
petijumi	0;L1
petits boulots	00a1
petniecibas projekti	0;L1
phu luc	07?1
phụ lục	07?1
pieces jointes	0281
pieejamiba	06c1
pieejamība	06c1
pielikumi	0?S1
pielikums	0?S1
pieredze	06b1
pieteikuma vestule	0=j1
pieteikuma vēstule	0=j1
pinned	00H1
pinned projects	00H1
pièces jointes	0281
places i've worked	00F1
po godzinach	06T1
po praci	0<N1
po pracy	06T1
po práci	0<N1
pocitacove dovednosti	05[1
pocitacove znalosti	0;C2
pocitacove zrucnosti	06^1
podaci za kontakt	0<^2
podstawowe informacje	06`1
podsumowanie	04k1
podsumowanie zawodowe	04k1
podujatia	0<>1
pohiandmed	0;91
points forts	0051
poklicna pot	06n1
poklicne izkusnje	06n1
poklicne izkušnje	06n1
poklicni profil	05H1
polecenia	0>_1
politisches engagement	03@1
pomegiai	0:T1
pomegiai ir interesai	0:T1
pomembnejsi projekti	0;J1
pomembnejši projekti	0;J1
pomėgiai	0:T1
pomėgiai ir interesai	0:T1
ponencias	02]1
ponencias y publicaciones	02]1
ponencies	05l1
ponències	05l1
popis publikacija	0?T1
popratno pismo	0?U1
poprzednie stanowiska	0891
portafolio	0;81
portafolis	0>K1
portafoll	0?V1
portefoelje	0?W2
portefolje	0?W2
portefølje	0?W2
portfelis	02l1
portfelj	0;J1
portfoelj	08T1
portfolio	0?YE
portfolj	08T1
portfolyo	00S1
portfoolio	0;:1
portfoy	00S1
portfólio	0?n2
portfólió	09H1
portfölj	08T1
portföy	00S1
portofolio	0?A1
portofoliu	04n1
posicao desejada	04T1
posisi yang diinginkan	08_1
posisi yang dilamar	08_1
position sought	03N1
positions	00F1
positions held	00F1
positions of responsibility	00F1
posizione attuale	01Z1
posizione desiderata	02o1
posizione per la quale si concorre	02o1
posizione ricercata	02o1
posizioni ricoperte	01Z1
posição desejada	04T1
poslovno iskustvo	0;;2
post ata uaim	09U1
post atá uaim	09U1
post inmhianaithe	09U1
poste recherche	04f1
poste recherché	04f1
poste souhaite	04f1
poste souhaité	04f1
poste vise	04f1
poste visé	04f1
postes occupes	00a1
postes occupés	00a1
postes precedents	00a1
postes précédents	00a1
postignuca	0>:1
postignuća	0>:1
posts	00F1
posts held	00F1
postul dorit	0331
postul vizat	0331
poszukiwane stanowisko	0821
potrdila	05=1
potvrde	0@02
potvrde i certifikati	0571
povezave	08A1
poveznice	0;11
povijest zaposlenja	07n1
povzetek	05H1
poza praca	06T1
poza pracą	06T1
pozadovana pozice	0:91
pozadovana pozicia	0881
pozadovane zamestnani	0:91
pozadovane zamestnanie	0881
pozitia dorita	0331
pozizzjoni mixtieqa	07C1
poziția dorită	0331
poznavanje jezika	0;R2
poznavanje rada na racunaru	07:1
poznavanje rada na računaru	07:1
poznavanje stranih jezika	0;R2
pozostale	07R1
pozostale informacje	07R1
pozostałe	07R1
pozostałe informacje	07R1
počítačové dovednosti	05[1
počítačové znalosti	0;C2
počítačové zručnosti	06^1
pożizzjoni mixtieqa	07C1
požadovaná pozice	0:91
požadovaná pozícia	0881
požadované zamestnanie	0881
požadované zaměstnání	0:91
praca	0891
praca s pocitacom	06^1
praca spoleczna	01N1
praca społeczna	01N1
praca zawodowa	0891
prace dorywcze	0891
prace s pc	05[1
prace sezonowe	0891
pracovna historia	0>P1
pracovna prax	0>P1
pracovne skusenosti	0>P1
pracovni historie	07o1
pracovni kariera	07o1
pracovni praxe	07o1
pracovni preference	0:91
pracovni zkusenost	07o1
pracovni zkusenosti	07o1
pracovná história	0>P1
pracovná prax	0>P1
pracovné skúsenosti	0>P1
pracovní historie	07o1
pracovní kariéra	07o1
pracovní praxe	07o1
pracovní preference	0:91
pracovní zkušenost	07o1
pracovní zkušenosti	07o1
practica	00\1
practical experience	00F1
practical skills	00=1
practicas	00Y1
practicas profesionales	00Y1
practică	00\1
practiques	04Z1
praesentation	0<:1
praesentationer	04>1
praestationer	01n1
praksa	0@23
prakse	0@54
prakses	06b1
praksis	0261
prakticke skusenosti	0>P1
praktické skúsenosti	0>P1
prakticne izkusnje	06n1
prakticno iskustvo	07n1
praktijkervaring	02R1
praktik	0@92
praktika	0@;3
praktikad	01`1
praktikophold	02;1
praktikum	02@1
praktische erfahrung	02@1
praktische erfahrungen	02@1
praktične izkušnje	06n1
praktično iskustvo	07n1
praktyka zawodowa	0891
praktyki	0891
praktyki i staze	0891
praktyki i staże	0891
pranesimai	0<41
pranešimai	0<41
prasmes	05J1
prasmes un iemanas	05J1
prasmes un iemaņas	05J1
prasmes un zinasanas	05J1
prasmes un zināšanas	05J1
prawa jazdy	0@>1
prawo jazdy	0@>1
prax	0>P1
praxe	07o1
praxiserfahrung	02@1
predavanja	0>C3
predchozi zamestnani	07o1
prednaskova cinnost	05N2
prednasky	05N2
prednášková činnosť	0>R1
prednášky	0>R1
predstava o zamestnani	0881
predstava o zamestnaní	0881
predstaveni	05E1
predstavenie	0;c1
predstavitev	05H1
predstavitve	03n1
predstavljanje	0;d1
predstavy o praci	0:91
preference	0:91
preferences	03N1
preferencias	0@?2
preferencias laborales	07D1
preferencie	0881
preferencies	07E1
preferencies laborals	07E1
preferencije	0@A1
preferencje	0821
preferencje zawodowe	0821
preferensi pekerjaan	08_1
preferenze	02o1
preferenzi	07C1
preferinte	0331
preferințe	0331
preferovana pozice	0:91
preferovana pozicia	0881
preferovaná pozice	0:91
preferovaná pozícia	0881
preferowane stanowisko	0821
preferred occupation	03N1
preferències	07E1
preferències laborals	07E1
preferências	04T1
pregatire academica	08G1
pregatire educationala	08G1
pregătire academică	08G1
pregătire educațională	08G1
prehled praxe	07o1
prehled zamestnani	07o1
preise	03A1
preise und auszeichnungen	03A1
preise und stipendien	03A1
prelekcje	02g1
premi	04B1
premi e borse di studio	04B1
premi e riconoscimenti	04B1
premiacoes	04@1
premiações	04@1
premii	04I1
premii si distinctii	04I1
premii si realizari	04I1
premii și distincții	04I1
premii și realizări	04I1
premios	05m2
premios e distincoes	04@1
premios e honrarias	04@1
premios e reconhecimentos	04@1
premios y becas	03a1
premios y distinciones	03a1
premios y logros	03a1
premios y reconocimientos	03a1
premis	0321
premis i distincions	0321
premis i reconeixements	0321
premjijiet	04A1
preparacion academica	00I1
preparación académica	00I1
preporuka	0>d2
preporuke	0>d2
presenca online	0=L1
presence en ligne	08`1
presencia en linea	08f1
presencia en línea	08f1
presentacio	0991
presentacion	00Q1
presentaciones	02]1
presentacions	05l1
presentació	0991
presentación	00Q1
presentasi	04H1
presentasjon	0;41
presentasjoner	04?1
presentaties	02`1
presentation	0@B2
presentationer	02b1
presentations	0@D2
presentazione	03J1
presentazioni	02\1
presença online	0=L1
prestasi	03`1
prestasi dan penghargaan	03`1
prestasjoner	0:11
prestaties	03e1
prestationer	0=f1
pretekle zaposlitve	06n1
pretensao salarial	04T1
pretensiones	07D1
pretensoes	04T1
pretensão salarial	04T1
pretensões	04T1
pretentions salariales	04f1
prethodna zaposlenja	0@F1
preukazy	0561
previous employment	00F1
previous experience	00F1
previous jobs	00F1
previous positions	00F1
previous roles	00F1
prezentace	0>Q1
prezentacie	0>R1
prezentacijas	09e1
prezentaciok	05D1
prezentacja	04k1
prezentacje	02g1
prezentare	04Q1
prezentari	02[1
prezentazzjoni	08E1
prezentazzjonijiet	02e1
prezentácie	0>R1
prezentációk	05D1
prezentācijas	09e1
prezentări	02[1
preżentazzjoni	08E1
preżentazzjonijiet	02e1
pricakovanja	0@G1
pridobljena izobrazba	01G1
priebeh vzdelania	01@1
priebeh zamestnani	0>P1
priebeh zamestnania	0>P1
priebeh zamestnaní	0>P1
priedai	07c1
priedas	07c1
prijzen	03e1
prijzen en onderscheidingen	03e1
prilog	07b1
priloga	0@H1
priloge	0@H1
priloha	0@I2
prilohy	0@I2
prilozi	0@K2
principais competencias	02K1
principais competências	02K1
principais projetos	0;71
principales aptitudes	02O1
principales competences	02N1
principales compétences	02N1
principales realisations	04D1
principales réalisations	04D1
principali progetti	0=<1
principaux projets	04e1
priporocila	0@M1
priporocilo	0@M1
priporočila	0@M1
priporočilo	0@M1
priser	0@N3
priser och utmaerkelser	0=f1
priser och utmarkelser	0=f1
priser och utmärkelser	0=f1
priser og haedersbevisninger	01n1
priser og hædersbevisninger	01n1
priser og udmaerkelser	01n1
priser og udmærkelser	01n1
priser og utmerkelser	0:11
prises de parole	02Z1
prisistatymas	02C1
pristatymai	0<41
privat	0@Q2
private interessen	03?1
private projekte	03=1
privates	03?1
privattivi	02e1
privitci	0@S1
prix	04D1
prix et bourses	04D1
prix et distinctions	04D1
prix et recompenses	04D1
prix et récompenses	04D1
prizai	02B1
prizes	00E1
prizes and awards	00E1
priznanja	0>53
priznanja i nagrade	0>82
priznanja in nagrade	0811
pričakovanja	0@G1
pro bono	00[1
producao bibliografica	02J1
producao cientifica	02J1
produção bibliográfica	02J1
produção científica	02J1
profesijna prax	0>P1
profesijne organizacie	05X1
profesijne skusenosti	0>P1
profesijny profil	0;c1
profesijná prax	0>P1
profesijné organizácie	05X1
profesijné skúsenosti	0>P1
profesijný profil	0;c1
profesine patirtis	06d1
profesine veikla	06d1
profesines organizacijos	02n1
profesiniai igudziai	02k1
profesiniai įgūdžiai	02k1
profesinis profilis	02C1
profesinė patirtis	06d1
profesinė veikla	06d1
profesinės organizacijos	02n1
profesionala pieredze	06b1
profesionalais profils	02H1
profesionalas organizacijas	03o1
profesionalas prasmes	05J1
profesionalne vestine	07:1
profesionalne veštine	07:1
profesionalne vjestine	07;1
profesionalne vještine	07;1
profesionalni profil	05F2
profesionalni sazetak	0;d1
profesionalni sažetak	0;d1
profesionalno iskustvo	0;;2
profesionālais profils	02H1
profesionālā pieredze	06b1
profesionālās organizācijas	03o1
profesionālās prasmes	05J1
profesjonell erfaring	0261
profesni dovednosti	05[1
profesni draha	07o1
profesni kariera	07o1
profesni organizace	05Y1
profesni osvedceni	0551
profesni praxe	07o1
profesni profil	05E1
profesni sdruzeni	05Y1
profesni shrnuti	05E1
profesni zkusenosti	07o1
profesní dovednosti	05[1
profesní dráha	07o1
profesní kariéra	07o1
profesní organizace	05Y1
profesní osvědčení	0551
profesní praxe	07o1
profesní profil	05E1
profesní sdružení	05Y1
profesní shrnutí	05E1
profesní zkušenosti	07o1
professionaalne profiil	08Q1
professional activities	00F1
professional affiliations	04=1
professional appointments	00F1
professional associations	04=1
professional background	00F1
professional bodies	04=1
professional certifications	03T1
professional development	00f1
professional education	00G1
professional experience	00F1
professional history	00F1
professional journey	00F1
professional licenses	03T1
professional memberships	04=1
professional memberships and affiliations	04=1
professional objective	0001
professional organizations	04=1
professional profile	0001
professional projects	00H1
professional qualifications	03T1
professional references	05C1
professional registration	03T1
professional registrations	03T1
professional skills	00=1
professional summary	0001
professional training	00f1
professioneel profiel	07\1
professionel erfaring	02;1
professionele ervaring	02R1
professionele lidmaatschappen	03j1
professionele vaardigheden	03h1
professionell erfarenhet	02?1
profesyonel deneyim	04O1
profesyonel ozet	01^1
profesyonel profil	01^1
profesyonel özet	01^1
proficiencies	00=1
profiel	07\1
profielen	0><1
profielschets	07\1
profieltekst	07\1
profiil	08Q1
profiili	01b1
profiilid	0=M1
profiilit	0=Q1
profil	0@T@
profil daring	0;P1
profil diri	0701
profil in kuerze	03m1
profil in kurze	03m1
profil in kürze	03m1
profil kandydata	04k1
profil online	0;P1
profil personal	04Q1
profil personali	08E1
profil personnel	0051
profil profesional	0@d2
profil professionnel	0051
profil professjonali	08E1
profil singkat	0701
profil zawodowy	04k1
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
profili online	05\1
profili social	05\1
profiliai	0;01
profilis	02C1
profill	0171
profiller	03U1
profilo	03J1
profilo personale	03J1
profilo professionale	03J1
profilok	0:71
profils	0A42
profils en ligne	08`1
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
programavimo kalbos	02k1
programlama dilleri	02P1
programlar	02P1
programmeerimiskeeled	02h1
programmeertalen	03h1
programmeringsspraak	0A82
programmeringssprak	0A82
programmeringssprog	0751
programmeringsspråk	0A82
programmesanas valodas	05J1
programmierkenntnisse	03k1
programmiersprachen	03k1
programming	00=1
programming languages	00=1
programming skills	00=1
programmēšanas valodas	05J1
programovaci jazyky	05[1
programovacie jazyky	06^1
programovací jazyky	05[1
programozasi nyelvek	0771
programozási nyelvek	0771
programski jezici	01O2
programski jeziki	0791
programvara	06h1
proiecte	04n1
proiecte academice	04n1
proiecte de cercetare	04n1
proiecte personale	04n1
proiecte profesionale	04n1
proiecte proprii	04n1
proiecte realizate	04n1
proiecte relevante	04n1
proiecte selectate	04n1
proifil	00R1
proifil phearsanta	00R1
proifili	0=Y1
proifili ar line	0=Y1
proje deneyimi	00S1
project	0A:2
project experience	00H1
project work	00H1
projecten	03g1
projectervaring	03g1
projectes	0>K1
projectes de recerca	0>K1
projectes destacats	0>K1
projectes personals	0>K1
projectes propis	0>K1
projectes realitzats	0>K1
projectos	0;71
projects	0A<2
projects and research	00H1
projekt	0A>4
projektai	02l1
projektarbeit	03=1
projektarbeiten	03=1
projektauswahl	03=1
projekte	03=1
projektek	09H1
projekter	08U1
projekterfahrung	03=1
projekterfahrungen	03=1
projekterfarenhet	08T1
projekterfaring	08U1
projekthistorie	03=1
projekti	0AB4
projektid	0;:1
projektikogemus	0;:1
projektikokemus	09j1
projektit	09j1
projektit ja hankkeet	09j1
projektliste	03=1
projektno iskustvo	0>O1
projektove zkusenosti	0>i1
projektové zkušenosti	0>i1
projekttapasztalat	09H1
projektubersicht	03=1
projektuebersicht	03=1
projekty	0AF3
projekty badawcze	03S1
projekty open source	03S1
projekty osobiste	03S1
projekty wlasne	03S1
projekty własne	03S1
projektübersicht	03=1
projeler	00S1
projelerim	00S1
projet	04e1
projet professionnel	04f1
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
projets	04e1
projets academiques	04e1
projets académiques	04e1
projets annexes	04e1
projets de recherche	04e1
projets etudiants	04e1
projets marquants	04e1
projets open source	04e1
projets perso	04e1
projets personnels	04e1
projets professionnels	04e1
projets realises	04e1
projets réalisés	04e1
projets scolaires	04e1
projets universitaires	04e1
projets étudiants	04e1
propratno pismo	0=m1
prosjekt	08V1
prosjekter	08V1
prosjekterfaring	08V1
prosti cas	0:[1
prosti čas	0:[1
prostocasne dejavnosti	0:[1
prostovoljne dejavnosti	08<1
prostovoljno delo	08<1
prostovoljske izkusnje	08<1
prostovoljske izkušnje	08<1
prostovoljstvo	08<1
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
prubeh vzdelani	01?1
prubeh zamestnani	07o1
pruefungen	00A1
prufungen	00A1
prukazy	0551
prukazy a opravneni	0551
pruvodni dopis	0=n1
przebieg edukacji	08O1
przebieg kariery	0891
przebieg kariery zawodowej	0891
przebieg nauki	08O1
przebieg pracy zawodowej	0891
przynaleznosc do organizacji	06U1
przynależność do organizacji	06U1
pràctiques	04Z1
práca s počítačom	06^1
práce s pc	05[1
prácticas	00Y1
prácticas profesionales	00Y1
præsentation	0<:1
præsentationer	04>1
præstationer	01n1
prémios	04@1
prémios e distinções	04@1
présence en ligne	08`1
présentation	0051
présentations	02Z1
prétentions salariales	04f1
prêmios	04@1
prêmios e distinções	04@1
prêmios e honrarias	04@1
prêmios e reconhecimentos	04@1
príloha	0AI1
prílohy	0AI1
prófílar	0::1
prófíll	0171
próifíl	00R1
próifíl phearsanta	00R1
próifílí	0=Y1
próifílí ar líne	0=Y1
prüfungen	00A1
průběh vzdělání	01?1
průběh zaměstnání	07o1
průkazy	0551
průkazy a oprávnění	0551
průvodní dopis	0=n1
pubblicazioni	02\1
pubblicazioni e conferenze	02\1
pubblicazioni e presentazioni	02\1
pubblicazioni scientifiche	02\1
pubblikazzjonijiet	02e1
public service	00[1
public speaking	02Y1
publicaciones	02]1
publicaciones cientificas	02]1
publicaciones científicas	02]1
publicaciones y ponencias	02]1
publicacions	05l1
publicacions i ponencies	05l1
publicacions i ponències	05l1
publicacoes	02J1
publicacoes cientificas	02J1
publicacoes e palestras	02J1
publicaties	02`1
publicaties en lezingen	02`1
publicaties en presentaties	02`1
publicatii	02[1
publicatii si prezentari	02[1
publicatii stiintifice	02[1
publication	02Y1
publications	0@D2
publications and patents	02Y1
publications and presentations	02Y1
publications and talks	02Y1
publications et communications	02Z1
publications et conferences	02Z1
publications et conférences	02Z1
publications scientifiques	02Z1
publicações	02J1
publicações científicas	02J1
publicações e palestras	02J1
publicații	02[1
publicații și prezentări	02[1
publicații științifice	02[1
publicerade artiklar	02b1
publikace	0>Q1
publikace a prednasky	0>Q1
publikace a přednášky	0>Q1
publikacie	0>R1
publikacie a prednasky	0>R1
publikacijas	09e1
publikacije	0>C3
publikacije i predavanja	0?T1
publikacijos	0<41
publikaciok	05D1
publikaciok es eloadasok	05D1
publikacios lista	05D1
publikacje	02g1
publikacje i wystapienia	02g1
publikacje i wystąpienia	02g1
publikacje naukowe	02g1
publikacna cinnost	0>R1
publikacni cinnost	0>Q1
publikasi	04H1
publikasi ilmiah	04H1
publikasjonar	04?1
publikasjoner	04?1
publikasjoner og foredrag	04?1
publikationen	03>1
publikationen und vortraege	03>1
publikationen und vortrage	03>1
publikationen und vorträge	03>1
publikationer	0AJ2
publikationer och foeredrag	02b1
publikationer och foredrag	02b1
publikationer och föredrag	02b1
publikationer og foredrag	04>1
publikationslista	02b1
publikationsliste	0AL2
publikatsioonid	02f1
publikatsioonid ja ettekanded	02f1
publikačná činnosť	0>R1
publikační činnost	0>Q1
publikácie	0>R1
publikácie a prednášky	0>R1
publikációk	05D1
publikációk és előadások	05D1
publikációs lista	05D1
publikācijas	09e1
published work	02Y1
puesto deseado	07D1
puesto solicitado	07D1
puestos anteriores	00Y1
puestos desempenados	00Y1
puestos desempeñados	00Y1
puheet	02a1
punann	0AN1
puncte forte	04Q1
páipéir	01;1
pályafutás	0181
pár slov o mne	0;c1
pár slov o mně	05E1
pädevused	02h1
pätevyydet	0;o1
pätevyydet ja kortit	0;o1
pätevyydet ja luvat	0;o1
pätevyys	0;o1
på fritiden	0>k2
põhiandmed	0;91
pētniecības projekti	0;L1
pētījumi	0;L1
předchozí zaměstnání	07o1
přednášková činnost	0>Q1
přednášky	0>Q1
představení	05E1
představy o práci	0:91
přehled praxe	07o1
přehled zaměstnání	07o1
příloha	0AO1
přílohy	0AO1
qua trinh cong tac	06;1
qua trinh cong tac va lam viec	06;1
qua trinh dao tao	03Z1
qua trinh hoc tap	03Z1
qua trinh lam viec	06;1
qualificacao profissional	00T1
qualificacoes	02K1
qualificacoes profissionais	02K1
qualifications	0AP2
qualificação profissional	00T1
qualificações	02K1
qualificações profissionais	02K1
qualifiche	0091
qualifikationen	03k1
qualifikationsprofil	03m1
que busco	0AR2
que me gusta	00Z1
que se hacer	02O1
quem sou	02I1
qui soc	0991
qui suis je	0051
qui suis-je	0051
quien soy	00Q1
quién soy	00Q1
quá trình công tác	06;1
quá trình công tác và làm việc	06;1
quá trình học tập	03Z1
quá trình làm việc	06;1
quá trình đào tạo	03Z1
què busco	07E1
qué busco	07D1
qué me gusta	00Z1
qué sé hacer	02O1
raadighed	0;Z1
raccomandazioni	0=@1
racunalna znanja	07;1
racunalne vjestine	07;1
racunalniska znanja	0791
racunalniske vescine	0791
racunarske vestine	07:1
rad na racunalu	07;1
rad na racunaru	07:1
rad na računalu	07;1
rad na računaru	07:1
radighed	0;Z1
radionice	08M2
radna iskustva	0;;2
radno iskustvo	0;;2
radno mjesto na koje se prijavljujete	0@A1
radovi	05L2
radstefnur	0=b1
radstefnur og malthing	0=b1
raiteas pearsanta	00R1
rakkomandazzjonijiet	0?Q1
raksti	09e1
rangkuman	0701
rannsoknarverkefni	08\1
rannsoknir	08\1
rannsóknarverkefni	08\1
rannsóknir	08\1
raziskave	0;J1
raziskovalni projekti	0;J1
razno	07V3
razpolozljivost	0@G1
razpoložljivost	0@G1
računalna znanja	07;1
računalne vještine	07;1
računalniška znanja	0791
računalniške veščine	0791
računarske veštine	07:1
realisations	04e1
realisations et projets	04e1
realizacoes	04@1
realizari	04I1
realizações	04@1
realizetie projekti	0;L1
realizovane projekty	0AT2
realizované projekty	0AT2
realizowane projekty	03S1
realizări	04I1
realizētie projekti	0;L1
reamhra	00R1
recapiti	01e1
recent projects	00H1
recent roles	00F1
recent talks	02Y1
recent writing	02Y1
recerca	0>K1
recherche	04e1
recognition	00E1
recomanacions	04d1
recomandari	0?I1
recomandări	0?I1
recomendaciones	04c1
recomendacoes	04b1
recomendações	04b1
recommandations	0=B1
recommendations	05C1
recommendations received	05C1
recompenses	04D1
recompenses et distinctions	04D1
reconeixements	0321
reconhecimentos	04@1
reconocimientos	03a1
recorrido laboral	00Y1
recorrido profesional	00Y1
recunoasteri	04I1
recunoașteri	04I1
redes	0AV2
redes e afiliacoes	0121
redes e afiliações	0121
redes e filiacoes	0121
redes e filiações	0121
redes sociais	0=L1
redes sociales	08f1
redes y afiliaciones	0101
referans	0AX1
referans bilgileri	0AX1
referansar	0371
referanse	0371
referanser	0371
referanslar	0AX1
referanslarim	0AX1
referanslarım	0AX1
referaty	02g1
referees	05C1
reference	0AY7
reference contacts	05C1
reference persons	05C1
referencer	0A`1
references	0Aa2
references professionnelles	0=B1
referencia	0Ac2
referenciak	01=1
referenciamunkak	09H1
referenciamunkák	09H1
referencias	0Ae2
referencias laborales	04c1
referencias personales	04c1
referencias pessoais	04b1
referencias profesionales	04c1
referencias profissionais	04b1
referenciaszemelyek	01=1
referenciaszemélyek	01=1
referencie	0>U1
referencies	04d1
referencies professionals	04d1
referenciák	01=1
referencje	0>_1
referencne osebe	0@M1
referencne osoby	0>U1
referencni osoby	07m1
referens	0>X1
referenser	0>X1
referensi	06X1
referenspersoner	0>X1
referenssit	0Ag1
referenten	0061
referentie	0061
referenties	0061
referentsid	0Ah1
referenz	02S1
referenze	0=@1
referenze professionali	0=@1
referenzen	02S1
referenzgeber	02S1
referenzi	0?Q1
referenzpersonen	02S1
referenzprojekte	03=1
referenčne osebe	0@M1
referenčné osoby	0>U1
referenční osoby	07m1
referinte	0?I1
referinte profesionale	0?I1
referințe	0?I1
referințe profesionale	0?I1
referències	04d1
referències professionals	04d1
referências	04b1
referências pessoais	04b1
referências profissionais	04b1
registraties	03d1
registrations	03T1
registro profissional	00W1
registros profissionais	00W1
rekomendacija	02m1
rekomendacijas	0361
rekomendacijos	02m1
rekomendacje	0>_1
rekomendasi	06X1
rekomenduojantys asmenys	02m1
rekomendācijas	0361
rekommendationer	0>X1
related experience	00F1
relawan	0;n1
relazioni	02\1
relevant arbeidserfaring	0261
relevant arbetslivserfarenhet	02?1
relevant coursework	00f1
relevant erfarenhet	02?1
relevant erfaring	08i2
relevant erhvervserfaring	02;1
relevant experience	00F1
relevant projects	00H1
relevant skills	00=1
relevanta projekt	08T1
relevante kurser	08R1
relevante projecten	03g1
relevante werkervaring	02R1
rendezvenyek	0<=1
rendezvények	0<=1
renginiai	06_1
renseignements	06J1
renseignements complementaires	03L1
renseignements complémentaires	03L1
renseignements personnels	06J1
research	00H1
research and teaching posts	00F1
research experience	00F1
research interests	00b1
research output	02Y1
research posts	00F1
research projects	00H1
research publications	02Y1
reseaux	08`1
reseaux et affiliations	00g1
reseaux sociaux	08`1
resultater	0Ai2
resum	0991
resum professional	0991
resume	0Ak2
resume professionnel	0051
resume summary	0001
resumen	00Q1
resumen ejecutivo	00Q1
resumen profesional	00Q1
resumo	02I1
resumo de qualificacoes	02I1
resumo de qualificações	02I1
resumo profissional	02I1
resumé	0<:1
retele de socializare	0==1
retele si afilieri	0141
retele sociale	0==1
reti e affiliazioni	00n1
reti sociali	05\1
rettindi	0=C1
reynsla	03:1
rezime	0<51
rezumat	04Q1
rezumat profesional	04Q1
rețele de socializare	0==1
rețele sociale	0==1
rețele și afilieri	0141
riassunto	03J1
ricerca	0=<1
ricerka	0?V1
riconoscimenti	04B1
riconoscimenti e premi	04B1
ridicske opravneni	0Am1
ridicske prukazy	0Am1
ridicsky prukaz	0Am1
riepilogo	03J1
rijbewijs	0An1
rijbewijzen	0An1
rijvaardigheid	0An1
riki	05J1
rikonoxximenti	04A1
ringkasan	0701
ringkasan profesional	0701
riset	0?A1
risultati	04B1
rit	04;1
ritaskra	04;1
ritaskrá	04;1
ritverk	04;1
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
rolam	03i1
rovid bemutatkozas	03i1
rozne	0Ao2
ruzne	06Z1
ráiteas pearsanta	00R1
ráðstefnur	0=b1
ráðstefnur og málþing	0=b1
rådighed	0;Z1
réalisations	04e1
réalisations et projets	04e1
réamhrá	00R1
récompenses	04D1
récompenses et distinctions	04D1
référence	0=B1
références	0=B1
références professionnelles	0=B1
réseaux	08`1
réseaux et affiliations	00g1
réseaux sociaux	08`1
résumé	0051
résumé professionnel	0051
réttindi	0=C1
rólam	03i1
różne	07R1
rôzne	06\1
rövid bemutatkozás	03i1
rīki	05J1
různé	06Z1
s cim pracuji	05[1
s čím pracuji	05[1
saatavuus	09h1
saatekirje	09i1
saavutukset	02=1
saavutukset ja palkinnot	02=1
saavutused	03;1
saberes	02O1
sabiedriska darbiba	02T1
sabiedriskas aktivitates	02T1
sabiedriskā darbība	02T1
sabiedriskās aktivitātes	02T1
saesonarbejde	02;1
saesongsarbete	02?1
saisonarbeit	02@1
saites	0B11
sajat projektek	09H1
saját projektek	09H1
salariswens	01_1
salary expectations	03N1
samandrag	0;41
samantekt	0171
samband	09g1
samenvatting	07\1
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
san pham	04J1
santrauka	02C1
saoralaiocht	09c1
saorálaíocht	09c1
saper fare	0091
sasniegumi	02A1
sasongsarbete	02?1
savanoriavimas	0>n1
savanoriska veikla	0>n1
savanoriška veikla	0>n1
savanoryste	0>n1
savanorystes patirtis	0>n1
savanorystė	0>n1
savanorystės patirtis	0>n1
savoir etre	02N1
savoir faire	02N1
savoir-faire	02N1
savoir-être	02N1
savoirs faire	02N1
savoirs-faire	02N1
sazetak	05F2
sažetak	05F2
scheine	00A1
scheine und lizenzen	00A1
schluesselkompetenzen	03k1
schlusselkompetenzen	03k1
schlüsselkompetenzen	03k1
scholarly output	02Y1
scholarships	00E1
scholing	00J1
school	0B62
school and college	00G1
schooling	00G1
schoolopleiding	00J1
schopnosti	0;C2
schopnosti a dovednosti	05[1
schopnosti znalosti a dovednosti	05[1
schopnosti, znalosti a dovednosti	05[1
schriften	03>1
schriftenverzeichnis	03>1
schul und berufsausbildung	00@1
schul und berufsbildung	00@1
schul und hochschulbildung	00@1
schul- und berufsausbildung	00@1
schul- und berufsbildung	00@1
schul- und hochschulbildung	00@1
schulausbildung	00@1
schulbesuch	00@1
schulbildung	00@1
schule	00@1
schule und ausbildung	00@1
schule und studium	00@1
schulen	00@1
schulische ausbildung	00@1
schulische laufbahn	00@1
schulischer werdegang	00@1
schulisches	00@1
schulungen	03<1
schulungen und seminare	03<1
schwerpunkte	03k1
scientific publications	02Y1
sciezka edukacyjna	08O1
scileanna	06M1
scileanna digiteacha	06M1
scileanna gairmiula	06M1
scileanna gairmiúla	06M1
scileanna riomhaireachta	06M1
scileanna ríomhaireachta	06M1
scileanna teanga	0:f1
scileanna teicniula	06M1
scileanna teicniúla	06M1
scolaireachtai	08C1
scolarite	06S1
scolarité	06S1
scoli	08G1
scoláireachtaí	08C1
scrisoare de intentie	0B81
scrisoare de intenție	0B81
scrisoare de motivatie	0B81
scrisoare de motivație	0B81
scrisori de recomandare	0?I1
scritti	02\1
scurta prezentare	04Q1
scurtă prezentare	04Q1
sea service	00F1
seasonal work	00F1
sebahodnotenie digitalnych zrucnosti	0B91
sebahodnotenie digitálnych zručností	0B91
sebehodnoceni digitalnich dovednosti	0B:1
sebehodnocení digitálních dovedností	0B:1
secilmis projeler	00S1
seimineair	05^1
seimineáir	05^1
seirbhis phobail	09c1
seirbhís phobail	09c1
seizoenswerk	02R1
sekalaista	0=[1
selbstbeurteilung digitale kompetenz	0761
selbsteinschaetzung digitaler kompetenzen	0761
selbsteinschatzung digitaler kompetenzen	0761
selbsteinschätzung digitaler kompetenzen	0761
selected experience	00F1
selected projects	00H1
selected publications	02Y1
selected roles	00F1
selected talks	02Y1
selected writing	02Y1
self introduction	0001
self-introduction	0001
seltsitegevus	0B;1
selvevaluering af digitale kompetencer	0B<1
seminaarit	0<B1
seminaarit ja konferenssit	0<B1
seminaires	05]1
seminaires et conferences	05]1
seminar	00L1
seminar dan konferensi	00L1
seminar dan pelatihan	0=71
seminarai	06_1
seminarai ir kursai	0=21
seminare	0B=4
seminare a konference	01K1
seminare a konferencie	0<>1
seminare a kurzy	00C2
seminare und konferenzen	0<C1
seminare und kurse	03<1
seminare und weiterbildungen	03<1
seminarer	0BA2
seminarer og konferanser	02U1
seminarer og konferencer	03c1
seminari	0BC4
seminari e convegni	0681
seminari i obuke	07T1
seminari i tecajevi	07U1
seminari i tečajevi	07U1
seminari un kursi	02E1
seminaria	0<A1
seminaria i konferencje	0<A1
seminarid	0<n1
seminarid ja konverentsid	0<n1
seminarier	08m1
seminarier och konferenser	08m1
seminarii	0691
seminarios	0622
seminarios e congressos	0641
seminarios y congresos	0651
seminaris	0661
seminarji	07_1
seminarji in konference	07_1
seminarji in tecaji	06l1
seminarji in tečaji	06l1
seminars	0BG3
seminars and conferences	05o1
seminars and workshops	00f1
seminars en conferenties	0671
seminer ve konferanslar	04P1
seminer ve kurslar	01S1
seminerler	04P1
seminerler ve kurslar	01S1
semináre	0<>1
semináre a konferencie	0<>1
semináre a kurzy	06]1
seminários	0641
seminários e congressos	0641
semináře	01K1
semináře a konference	01K1
semináře a kurzy	00B1
semināri	06Y1
semināri un kursi	02E1
senine tookogemus	01`1
senine töökogemus	01`1
serthekking	09:1
sertifika	01Q1
sertifika bilgileri	01Q1
sertifika ve belgeler	01Q1
sertifikaadid	07B1
sertifikaadid ja tunnistused	07B1
sertifikaatit	0;o1
sertifikaatit ja paetevyydet	0;o1
sertifikaatit ja patevyydet	0;o1
sertifikaatit ja pätevyydet	0;o1
sertifikacija	02D1
sertifikalar	01Q1
sertifikalar ve belgeler	01Q1
sertifikalarim	01Q1
sertifikalarım	01Q1
sertifikasi	0=81
sertifikasi & lisensi	0=81
sertifikasi dan lisensi	0=81
sertifikasi profesional	0=81
sertifikat	0BJ2
sertifikat dan lisensi	0=81
sertifikat for bil	09G1
sertifikat pelatihan	0=81
sertifikatai	0351
sertifikatai ir licencijos	0351
sertifikater	03G1
sertifikater og kurs	01k1
sertifikater og lisenser	03G1
sertifikati	0BL2
sertifikati i licence	08:1
sertifikati un licences	02D1
sertifikavimas	0351
sertifikācija	02D1
sertifikāti	02D1
sertifikāti un licences	02D1
sertifioinnit	0;o1
sertifisering	03G1
sertifiseringer	03G1
service	00[1
servicio comunitario	00M1
servicio social	00M1
servico comunitario	00K1
servico voluntario	00K1
servizio civile	0301
servizz komunitarju	0391
serviço comunitário	00K1
serviço voluntário	00K1
sesongarbeid	0261
settore professionale	02o1
sevdigim seyler	04C1
sevdiğim şeyler	04C1
sezonni prace	07o1
sezónní práce	07o1
seçilmiş projeler	00S1
sfond edukattiv	08P1
short bio	0001
short term jobs	00F1
short-term jobs	00F1
shrnuti	05E1
shrnutí	05E1
shubija	0311
shubijiet	0311
side jobs	00F1
side projects	00H1
sideprojekter	08U1
sideprosjekter	08V1
sidoprojekt	08T1
siekiamos pareigos	06e1
siete	0BN1
silne stranky	0>@2
silné stránky	0>@2
sim	0BO1
simenntun	08a1
simpozioane	0691
sintese	02I1
sintesi	03J1
sinteza	04Q1
sinteză	04Q1
sissejuhatus	08Q1
site	0BP1
site tickets	03T1
sites	0=L1
sites web	08`1
siti elettronici	0=g1
siti elettroniċi	0=g1
siti web	05\1
sitios web	08f1
situation actuelle	00a1
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
skaitmeniniai igudziai	02k1
skaitmeniniai įgūdžiai	02k1
skaitmeniniu igudziu isivertinimas	0BS1
skaitmeninių įgūdžių įsivertinimas	0BS1
skill	0BT2
skill set	00=1
skills	0BV5
skills & tools	00=1
skills and abilities	00=1
skills and competences	00=1
skills and expertise	00=1
skills summary	00=1
skillset	00=1
skirteini	0=C1
skjol	09_1
skjöl	09_1
skola	0B[5
skolaganga	0:01
skolar	0:01
skole	0B`2
skolegang	0B`2
skoleni	00B1
skoleni a kurzy	00B1
skolenia	06]1
skolenia a kurzy	06]1
skolgaang	01D1
skolgang	01D1
skolgång	01D1
skolor	01D1
skolovanje	01H2
skoly	0Bb2
skupovi	07^1
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
so yeu	08B1
sobre	02I1
sobre mi	0?F2
sobre mi persona	00Q1
sobre mim	02I1
sobre mí	00Q1
social	0Bi2
social and political activities	00[1
social engagement	00[1
social links	09B1
social media	0Bk3
social network	05\1
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
sociedades	0121
societes savantes	00g1
societies	04=1
sociálne siete	0BN1
sociální sítě	0BP1
sociétés savantes	00g1
sociālie mediji	0B11
sociālie tīkli	0B11
soeger	0;Z1
soeker	0Bn2
soeknad	0C01
soeknadsbrev	0C01
soft skill	03W1
soft skills	0C13
software	0C48
software projects	00H1
software skills	00=1
softwarekennis	03h1
softwarekenntnisse	03k1
soger	0;Z1
soker	0Bn2
soknad	0C01
soknadsbrev	0C01
solanje	01G1
sole	01G1
sollicitatiebrief	03b1
some	0=Q1
sommaire	0051
sommario	03J1
sommarjobb	02?1
sommarju	08E1
sommerjob	02;1
sommerjobber	0261
son soz	01^1
son söz	01^1
sonrai pearsanta	08h1
sonrai teagmhala	08h1
sonraí pearsanta	08h1
sonraí teagmhála	08h1
sonstige angaben	07L1
sonstige informationen	07L1
sonstige kenntnisse	03k1
sonstige kenntnisse und angaben	07L1
sonstige sprache(n	09V1
sonstige sprachen	09V1
sonstiges	07L1
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
sosyal aglar	03U1
sosyal aktiviteler	09d1
sosyal ağlar	03U1
sosyal faaliyetler	09d1
sosyal medya	03U1
sosyal medya hesaplari	03U1
sosyal medya hesapları	03U1
sosyal sorumluluk	09d1
sosyal sorumluluk projeleri	09d1
sotsiaalmeedia	0=M1
souhaits	04f1
souhrn	05E1
souteze	0801
soutěže	0801
soziale kompetenzen	03k1
soziale medien	0:`1
soziale netzwerke	0:`1
soziales engagement	03@1
spare time	00b1
speaking	02Y1
speaking engagements	02Y1
special skills	00=1
specialisaties	03h1
specializzazioni	0091
specialties	00=1
specjalizacje	05Z1
spezialkenntnisse	03k1
spisak publikacija	0>;1
spletne strani	08A1
spletni profili	08A1
spoken languages	09L1
spolecenske aktivity	06[1
společenské aktivity	06[1
spolky	05Y1
spolocenske aktivity	07P1
spoločenské aktivity	07P1
sport	0C<6
sports	00b1
sports et loisirs	0011
sposobnosti	0CB3
spraak	0CE2
spraakfaerdigheter	01j1
spraakferdigheter	09W1
spraakkompetanse	09W1
spraakkunnighet	01j1
spraakkunnskap	09W1
spraakkunnskaper	09W1
spraakkunskaper	01j1
spraakliga kunskaper	01j1
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
sprakfardigheter	01j1
sprakferdigheter	09W1
sprakkompetanse	09W1
sprakkunnighet	01j1
sprakkunnskap	09W1
sprakkunnskaper	09W1
sprakkunskaper	01j1
sprakliga kunskaper	01j1
spremno pismo	0CG1
spretnosti	0791
spretnosti in kompetence	0791
spricevala	05=1
sprievodny list	0=o1
sprievodný list	0=o1
spričevala	05=1
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
språkfärdigheter	01j1
språkkompetanse	09W1
språkkunnighet	01j1
språkkunnskap	09W1
språkkunnskaper	09W1
språkkunskaper	01j1
språkliga kunskaper	01j1
stack	0CH7
stack tecnologica	02K1
stack tecnologico	02O1
stack tecnológica	02K1
stack tecnológico	02O1
staerken	03m1
stage	0CO3
stage ervaring	02R1
stage-ervaring	02R1
stages	04\2
stages de formation	0341
stages en werkervaring	02R1
stages et emplois	00a1
stagii	00\1
stagii de practica	00\1
stagii de practică	00\1
staidear	04M1
staidéar	04M1
stair fostaiochta	09T1
stair fostaíochta	09T1
stair oibre	09T1
staj	04O1
staj bilgileri	04O1
staj deneyimi	04O1
staj deneyimleri	04O1
stajlar	04O1
stamdata	0<k1
stammdaten	0221
stanowisko	0821
starfsferill	03:1
starfsmarkmid	0171
starfsmarkmið	0171
starfsoskir	0>b1
starfsrettindi	0=C1
starfsreynsla	03:1
starfsréttindi	0=C1
starfsthjalfun	03:1
starfsóskir	0>b1
starfsþjálfun	03:1
starken	03m1
statement	0001
stationen	02@1
staz	0891
staze	0CR3
staze i praktyki	0891
stazuotes	06d1
staż	0891
staże	0891
staże i praktyki	0891
stažuotės	06d1
steckbrief	03m1
stellenwunsch	0231
stik	0<h1
stiki	0<h1
stillinger	0261
stipender	0:11
stipendia	04l2
stipendien	03A1
stipendien und auszeichnungen	03A1
stipendien und preise	03A1
stipendier	0CU2
stipendier och priser	0=f1
stipendier och utmaerkelser	0=f1
stipendier och utmarkelser	0=f1
stipendier och utmärkelser	0=f1
stipendijas	02A1
stipendije	0>53
stipendijos	02B1
stipendit	02=1
stipendiumid	03;1
stiprybes	02C1
stiprybės	02C1
stopnja izobrazbe	01G1
storf	03:1
storia lavorativa	01Z1
storja tal impjieg	08l1
storja tal-impjieg	08l1
stowarzyszenia	06U1
straipsniai	0<41
strani jezici	0;R2
strengths	00=1
streszczenie	04k1
strokovna znanja	0791
strokovne izkusnje	06n1
strokovne izkušnje	06n1
strokovni clanki	03n1
strokovni izpiti	05=1
strokovni članki	03n1
strony internetowe	0=P1
strucna sprema	01H2
strucna znanja	01O2
strucni ispiti	0@02
strucni skupovi	0<?2
strucno iskustvo	0;;2
strucno usavrsavanje	08M2
strukovna udruzenja	05S2
strukovna udruženja	05S2
strumenti	0091
strumenti e tecnologie	0091
stručna sprema	01H2
stručna znanja	01O2
stručni ispiti	0@02
stručni skupovi	0<?2
stručno iskustvo	0;;2
stručno usavršavanje	08M2
studentengagemang	08c1
studenterengagement	09O1
studentske projekty	0>i1
studentsko delo	06n1
studentské projekty	0>i1
studi	0CW2
studi e formazione	04[1
studia	0CY2
studie	00J1
studiejob	02;1
studiejobs	02;1
studien	00@1
studier	0C[3
studies	0B62
studii	08G1
studii si formare	08G1
studii universitare	08G1
studii și formare	08G1
studij	0C^2
studijas	01F1
studije	0>J1
studijos	0:_1
studium	0C`3
studium und ausbildung	00@1
studji	08P1
study	00G1
stuff i built	00H1
stutt kynning	0171
stypendia	0<P1
styrkir	0151
styrkleikar	09:1
styrkor	0=01
stáže	04E2
stärken	03m1
störf	03:1
su di me	03J1
su kien	0:\1
su nghiep	06;1
succes	04D1
successi	04B1
succès	04D1
sudjelovanje na konferencijama	07^1
suhrn	0;c1
suimeanna	04N1
sukarelawan	0;n1
sukcesy	0<P1
sumar	04Q1
sumario	0>F2
sumario profissional	02I1
summary	0001
summary of qualifications	0001
sumário	02I1
sumário profissional	02I1
sunumlar	01B1
suosittelija	0Ag1
suosittelijat	0Ag1
suosittelijat ja suositukset	0Ag1
suositukset	0Ag1
supplerende oplysninger	01i1
sur le web	08`1
surat izin mengemudi	0BO1
surat lamaran	0Cc1
surat motivasi	0Cc1
surucu belgeleri	08[1
surucu belgesi	08[1
surucu ehliyeti	08[1
sutaze	0>N1
svarbiausi projektai	02l1
svesvalodas	0Cd1
svesvalodu prasmes	0Cd1
svesvalodu zinasanas	0Cd1
svešvalodas	0Cd1
svešvalodu prasmes	0Cd1
svešvalodu zināšanas	0Cd1
svietimas	0:_1
svjedodzbe	0571
svjedodžbe	0571
sw 역량	0>B1
swiadectwa	05A1
symposia	0Ce2
sympozja	0<A1
synthese	0051
synthèse	0051
system	06h1
systemkunskaper	06h1
systemvana	06h1
szabadalmak	05D1
szabadido	0041
szabadidomben	0041
szabadidos tevekenysegek	0041
szabadidő	0041
szabadidőmben	0041
szabadidős tevékenységek	0041
szakertelem	0771
szakkepesites	04<1
szakkepesitesek	04<1
szakképesítés	04<1
szakképesítések	04<1
szakmai eletut	0181
szakmai eloelet	0181
szakmai előélet	0181
szakmai eredmenyek	07=1
szakmai eredmények	07=1
szakmai gyakorlat	0181
szakmai ismeretek	0771
szakmai kepzesek	08X1
szakmai keszsegek	0771
szakmai kompetenciak	0771
szakmai kompetenciák	0771
szakmai képzések	08X1
szakmai készségek	0771
szakmai mult	0181
szakmai múlt	0181
szakmai osszefoglalo	03i1
szakmai palyafutas	0181
szakmai profil	03i1
szakmai pályafutás	0181
szakmai rendezvenyek	0<=1
szakmai rendezvények	0<=1
szakmai szervezetek	08Y1
szakmai tagsagok	08Y1
szakmai tagságok	08Y1
szakmai tapasztalat	0181
szakmai tapasztalatok	0181
szakmai tovabbkepzesek	08X1
szakmai továbbképzések	08X1
szakmai életút	0181
szakmai összefoglaló	03i1
szakértelem	0771
szamitastechnika	0771
szamitogepes ismeretek	0771
szamitogepes keszsegek	0771
szemelyes adatok	00d1
szemelyes bemutatkozas	03i1
szemelyes erdeklodes	0041
szemelyes informaciok	00d1
szemelyes profil	03i1
szemelyes projektek	09H1
szemelyes tulajdonsagok	03i1
szemelyi adatok	00d1
szeminariumok	0<=1
szemináriumok	0<=1
személyes adatok	00d1
személyes bemutatkozás	03i1
személyes információk	00d1
személyes profil	03i1
személyes projektek	09H1
személyes tulajdonságok	03i1
személyes érdeklődés	0041
személyi adatok	00d1
szervezeti tagsagok	08Y1
szervezeti tagságok	08Y1
szkolenia	07S1
szkolenia i kursy	07S1
szkoly	08O1
szkoły	08O1
szoftverismeret	0771
számítástechnika	0771
számítógépes ismeretek	0771
számítógépes készségek	0771
säsongsarbete	02?1
sæsonarbejde	02;1
séminaires	05]1
séminaires et conférences	05]1
sérþekking	09:1
símenntun	08a1
síntese	02I1
sítě	0BP1
söker	0;g1
søger	0;Z1
søker	0;Y1
søknad	0C01
søknadsbrev	0C01
súhrn	0;c1
súťaže	0>N1
sürücü belgeleri	08[1
sürücü belgesi	08[1
sürücü ehliyeti	08[1
sħubija	0311
sħubijiet	0311
sơ yếu	08B1
sản phẩm	04J1
sở thích	0=h1
sở thích cá nhân	0=h1
sở thích và mối quan tâm	0=h1
sự kiện	0:\1
sự nghiệp	06;1
taal	01h1
taalbeheersing	01h1
taalkennis	01h1
taalvaardigheden	01h1
taalvaardigheid	01h1
taekni	09:1
taeknifaerni	09:1
taetigkeiten	02@1
taevlingar	0=f1
taeydennyskoulutus	01c1
taghrif iehor	01L1
taghrif personali	06f1
tagsag	08Y1
tagsagok	08Y1
tagság	08Y1
tagságok	08Y1
tagungen	0<C1
tagungen und seminare	0<C1
tagħrif ieħor	01L1
tagħrif personali	06f1
tahrig	0<o1
tai lieu dinh kem	07?1
taidot	01a1
taidot ja osaaminen	01a1
taiendav info	0=Z1
taiendkoolitus	08b1
taiendkoolitused	08b1
taiendope	08b1
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
takdir ve oduller	03]1
takdir ve ödüller	03]1
takmicenja	0831
takmičenja	0831
talakizglitiba	02E1
talen	01h1
talenkennis	01h1
talks	02Y1
talks and publications	02Y1
talks and writing	02Y1
talleres	00c1
tallers	01]1
tambahan	06g1
tanfolyamok	08X1
tanfolyamok es vizsgak	08X1
tanfolyamok tovabbkepzesek	08X1
tanfolyamok treningek	08X1
tanfolyamok vizsgak	08X1
tanfolyamok és vizsgák	08X1
tanfolyamok, továbbképzések	08X1
tanfolyamok, tréningek	08X1
tanfolyamok, vizsgák	08X1
tanitim	01^1
tanulmany	08Z1
tanulmanyok	08Z1
tanulmány	08Z1
tanulmányok	08Z1
tanusitvanyok	04<1
tanúsítványok	04<1
tanıtım	01^1
tapahtumat	0<B1
tapasztalat	0181
tapasztalatok	0181
target position	03N1
tarsadalmi szerepvallalas	0=11
tarsadalmi tevekenyseg	0=11
tatigkeiten	02@1
tautan	0;P1
tavlingar	0=f1
tavoite	01b1
tavoiteltu tehtaevae	09h1
tavoiteltu tehtava	09h1
tavoiteltu tehtävä	09h1
tavoitteet	01b1
tavsiye mektuplari	0AX1
tavsiye mektupları	0AX1
tavsiyeler	0AX1
taydennyskoulutus	01c1
taħriġ	0<o1
teaching and research experience	00F1
teaching experience	00F1
teaching posts	00F1
teadmised	02h1
teadmised ja oskused	02h1
teadusprojektid	0;:1
teaduspublikatsioonid	02f1
teagmhail	08h1
teagmháil	08h1
teangacha	0:f1
teangacha iasachta	0:f1
teastais	04g1
teastais agus ceadunais	04g1
teastais agus ceadúnais	04g1
tecajevi	07U1
tecajevi i edukacije	07U1
tecaji	06l1
tecaji in usposabljanja	06l1
tech	00=1
tech i use	00=1
tech stack	0;A2
tech-stack	03k1
technical	00=1
technical certifications	03T1
technical expertise	00=1
technical knowledge	00=1
technical proficiencies	00=1
technical projects	00H1
technical skills	00=1
technical skillset	00=1
technical summary	00=1
technical toolkit	00=1
technicke dovednosti	05[1
technicke znalosti	0;C2
technicke zrucnosti	06^1
technické dovednosti	05[1
technické znalosti	0;C2
technické zručnosti	06^1
technik	03k1
technikai ismeretek	0771
techniniai igudziai	02k1
techniniai įgūdžiai	02k1
technische competenties	03h1
technische faehigkeiten	03k1
technische fahigkeiten	03k1
technische fähigkeiten	03k1
technische kennis	03h1
technische kenntnisse	03k1
technische kompetenzen	03k1
technische vaardigheden	03h1
technologiak	0771
technologie	0Cg3
technologieen	03h1
technologien	03k1
technologies	05a2
technologies et outils	02N1
technologieën	03h1
technologijos	02k1
technology	00=1
technológie	06^1
technológiák	0771
technos	02N1
tecnologias	04R2
tecnologias e ferramentas	02K1
tecnologie	0091
tecnologies	01\1
tecnologías	02O1
tecrube	04O1
tecrubeler	04O1
tecrübe	04O1
tecrübeler	04O1
teenistuskaik	01`1
teenistuskäik	01`1
tehnicke vestine	07:1
tehnicke vjestine	07;1
tehnicna znanja	0791
tehnicne vescine	0791
tehnilised oskused	02h1
tehniskas prasmes	05J1
tehniskās prasmes	05J1
tehničke veštine	07:1
tehničke vještine	07;1
tehnična znanja	0791
tehnične veščine	0791
tehnologii	00:1
tehnologijas	05J1
tehnologije	0CB3
tehnoloogiad	02h1
tehnoloģijas	05J1
teistimeireachtai	0=i1
teistimeiri	0=i1
teistiméireachtaí	0=i1
teistiméirí	0=i1
tekmovanja	0811
teknik	06h1
teknik beceriler	02P1
teknik bilgi	02P1
teknik bilgiler	02P1
teknik yetenekler	02P1
teknik yetkinlikler	02P1
tekninen osaaminen	01a1
tekniset taidot	01a1
teknisk kompetanse	01l1
teknisk kompetens	06h1
tekniska faerdigheter	06h1
tekniska fardigheter	06h1
tekniska färdigheter	06h1
tekniska kunskaper	06h1
tekniske faerdigheder	0751
tekniske ferdigheter	01l1
tekniske færdigheder	0751
tekniske kompetencer	0751
teknologi	03W1
teknologiat	01a1
teknologier	0Cj2
teknolojiler	02P1
temel beceriler	02P1
temel bilgiler	0441
temoignages	0=B1
tempo libero	0381
tempo livre	01R1
temporary work	00F1
tempos livres	01R1
temps libre	0011
temps lliure	00o1
tengilidaupplysingar	09g1
tengiliðaupplýsingar	09g1
tenglar	0::1
tentang	0701
tentang saya	0701
tep dinh kem	07?1
tercihler	02Q1
testimoni	06X1
testimonials	05C1
testimonianze	0=@1
testimonios	04c1
tečajevi	07U1
tečajevi i edukacije	07U1
tečaji	06l1
tečaji in usposabljanja	06l1
tham chieu	09b1
tham chiếu	09b1
thanh tich	06a1
thanh tich noi bat	06a1
thanh tuu	06a1
thanh vien	0:31
thanh vien hiep hoi	0:31
thekking	09:1
things i have built	00H1
things i have made	00H1
things i have written	02Y1
things i know	00=1
thjalfun	08a1
thong tin bo sung	0<11
thong tin ca nhan	08B1
thong tin chung	08B1
thong tin co ban	08B1
thong tin khac	0<11
thong tin lien he	08B1
thong tin lien lac	08B1
thong tin tham khao	09b1
thong tin them	0<11
thu ung tuyen	0Cl1
thu xin viec	0Cl1
thuc tap	06;1
thành tích	06a1
thành tích nổi bật	06a1
thành tựu	06a1
thành viên	0:31
thành viên hiệp hội	0:31
thông tin bổ sung	0<11
thông tin chung	08B1
thông tin cá nhân	08B1
thông tin cơ bản	08B1
thông tin khác	0<11
thông tin liên hệ	08B1
thông tin liên lạc	08B1
thông tin tham khảo	09b1
thông tin thêm	0<11
thư xin việc	0Cl1
thư ứng tuyển	0Cl1
thực tập	06;1
tickets	03T1
tickets and licences	03T1
tidigare anstaellningar	02?1
tidigare anstallningar	02?1
tidigare anställningar	02?1
tidigare erfarenhet	02?1
tidigare jobb	02?1
tidligere ansaettelser	02;1
tidligere ansættelser	02;1
tidligere job	02;1
tidligere jobber	0261
tidligere stillinger	0261
tiempo libre	00Z1
tiessaistes profili	0B11
tieteelliset julkaisut	02a1
tietoa minusta	01b1
tietotekniikkataidot	01a1
tietotekninen osaaminen	01a1
tietotekniset taidot	01a1
tiešsaistes profili	0B11
tiivistelma	01b1
tiivistelmae	01b1
tiivistelmä	01b1
tijdelijk werk	02R1
tikslas	02C1
tilgjengelighet	0;Y1
tilleggsinformasjon	01m1
tilleggsutdanning	01k1
tillgaenglighet	0;g1
tillganglighet	0;g1
tillgänglighet	0;g1
tillidshverv	09O1
tillitsverv	08D1
timp liber	0:B1
tin hoc	04L1
tin học	04L1
tinh nguyen	06:1
tionscadail	0AN1
tionscadail phearsanta	0AN1
tionscadail thaighde	0AN1
tirocini	01Z1
tirocinio	01Z1
titoli di studio	04[1
titoli e abilitazioni	00<1
titolo di studio	04[1
titols i certificats	00V1
titres et certifications	00P1
titres et habilitations	00P1
titulacion	00I1
titulaciones	00I1
titulacions	08F1
titulación	00I1
titulos	00I1
titulos y carnets	00U1
titulos y certificados	00U1
tjaenstgoering	02?1
tjanstgoring	02?1
tjänstgöring	02?1
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
tom luoc	03Y1
tom tat	03Y1
tom tat ban than	03Y1
tom tat nghe nghiep	03Y1
tomstundir	0191
tong quan	03Y1
too	01`1
tooalane kogemus	01`1
tooelu	01`1
tookogemus	01`1
tookogemused	01`1
toolbox	00=1
toolkit	00=1
tools	0Cm3
tools and technologies	00=1
tools i use	00=1
tools of the trade	00=1
tooootused	0>m1
tooriistad	02h1
top kenntnisse	03k1
top kompetenzen	03k1
top skills	00=1
top-kenntnisse	03k1
top-kompetenzen	03k1
topluluk faaliyetleri	09d1
topluluklar	06o1
tovabbi informacio	08W1
tovabbi informaciok	08W1
tovabbkepzes	08X1
tovabbkepzesek	08X1
további információ	08W1
további információk	08W1
továbbképzés	08X1
továbbképzések	08X1
trabajo	00Y1
trabajo comunitario	00M1
trabajo voluntario	00M1
trabajos	00Y1
trabajos anteriores	00Y1
trabajos realizados	00Y1
trabajos temporales	00Y1
trabalho	0021
trabalho comunitario	00K1
trabalho comunitário	00K1
trabalho voluntario	00K1
trabalho voluntário	00K1
trabalhos	0021
trabalhos anteriores	0021
trabalhos publicados	02J1
trabalhos temporarios	0021
trabalhos temporários	0021
trabalhos voluntarios	00K1
trabalhos voluntários	00K1
trade qualifications	03T1
trade tickets	03T1
traguardi	04B1
training	0D02
training & education	00G1
training courses	00f1
training uri	01V1
training-uri	01V1
trainingen	0081
trainingen en cursussen	0081
trainings	0D22
traininguri	01V1
trajectoria	04Z1
trajectoria laboral	04Z1
trajectoria professional	04Z1
trajectòria	04Z1
trajectòria laboral	04Z1
trajectòria professional	04Z1
trajetoria	0021
trajetoria profissional	0021
trajetória	0021
trajetória profissional	0021
trang ca nhan	0:;1
trang cá nhân	0:;1
trang web	0:;1
transferable skills	00=1
transportlidzekla vaditaja aplieciba	03I1
transportlīdzekļa vadītāja apliecība	03I1
travaux	04e1
travaux publies	02Z1
travaux publiés	02Z1
trayectoria	00Y1
trayectoria academica	00I1
trayectoria académica	00I1
trayectoria laboral	00Y1
trayectoria profesional	00Y1
treball	04Z1
treball voluntari	00^1
treinamentos	00T1
treningek	08X1
treninzi	07T1
trinh do	03Z1
trinh do chuyen mon	03Z1
trinh do dao tao	03Z1
trinh do hoc van	03Z1
trinh do ngoai ngu	0<01
trinh do tin hoc	04L1
trumpai apie mane	02C1
trunadarstorf	09A1
tréningek	08X1
trình độ	03Z1
trình độ chuyên môn	03Z1
trình độ học vấn	03Z1
trình độ ngoại ngữ	0<01
trình độ tin học	04L1
trình độ đào tạo	03Z1
trúnaðarstörf	09A1
tu danh gia ky nang so	0D41
tudomanyos publikaciok	05D1
tudományos publikációk	05D1
tuji jeziki	0;V1
tujuan karier	0701
tujuan karir	0701
tungumal	08k1
tungumalafaerni	08k1
tungumalakunnatta	08k1
tungumalathekking	08k1
tungumál	08k1
tungumálafærni	08k1
tungumálakunnátta	08k1
tungumálaþekking	08k1
tunnistused	07B1
tunnustukset	02=1
tunnustused	03;1
tunnustused ja auhinnad	03;1
tutkimus	09j1
tutkimusprojektit	09j1
tutkinnot	01J1
tutkinto	01J1
tutvustus	08Q1
tyo	01:1
tyoe	01:1
tyoeelaemae	01:1
tyoehakemus	09i1
tyoehistoria	01:1
tyoehistoriani	01:1
tyoekalut	01a1
tyoekokemus	01:1
tyoelama	01:1
tyoen ulkopuolella	09n1
tyoepaikat	01:1
tyoesuhteet	01:1
tyoetehtaevaet	01:1
tyoetoiveet	09h1
tyoeura	01:1
tyoeurani	01:1
tyohakemus	09i1
tyohistoria	01:1
tyohistoriani	01:1
tyokalut	01a1
tyokokemus	01:1
tyon ulkopuolella	09n1
tyopaikat	01:1
tyosuhteet	01:1
tyotehtavat	01:1
tyotoiveet	09h1
tyoura	01:1
tyourani	01:1
tyrimai	02l1
työ	01:1
työelämä	01:1
työhakemus	09i1
työhistoria	01:1
työhistoriani	01:1
työkalut	01a1
työkokemus	01:1
työn ulkopuolella	09n1
työpaikat	01:1
työsuhteet	01:1
työtehtävät	01:1
työtoiveet	09h1
työura	01:1
työurani	01:1
tài liệu đính kèm	07?1
társadalmi szerepvállalás	0=11
társadalmi tevékenység	0=11
täiendav info	0=Z1
täiendkoolitus	08b1
täiendkoolitused	08b1
täiendõpe	08b1
tätigkeiten	02@1
tävlingar	0=f1
täydennyskoulutus	01c1
tækni	09:1
tæknifærni	09:1
témoignages	0=B1
tình nguyện	06:1
títols i certificats	00V1
títulos	00I1
títulos y carnets	00U1
títulos y certificados	00U1
tóm lược	03Y1
tóm tắt	03Y1
tóm tắt bản thân	03Y1
tóm tắt nghề nghiệp	03Y1
tómstundir	0191
tölvufærni	09:1
tölvukunnátta	09:1
töö	01`1
tööalane kogemus	01`1
tööelu	01`1
töökogemus	01`1
töökogemused	01`1
tööootused	0>m1
tööriistad	02h1
tālākizglītība	02E1
tệp đính kèm	07?1
tổ chức tham gia	0:31
tổng quan	03Y1
tự đánh giá kỹ năng số	0D41
uber mich	03m1
uberblick	03m1
ubriges	07L1
ucast na konferenciach	0<>1
ucast na konferencich	01K1
ucesce na konferencijama	07]1
ucret beklentisi	02Q1
uddannelse	01C1
uddannelse og kvalifikationer	01C1
uddannelser	01C1
uddannelsesbaggrund	01C1
uddannelsesforlob	01C1
uddannelsesforloeb	01C1
uddannelsesforløb	01C1
uddannelsesmaessig baggrund	01C1
uddannelsesmæssig baggrund	01C1
udelezba na konferencah	07_1
udeležba na konferencah	07_1
uden for arbejdet	0:]1
udgivelser	04>1
udmaerkelser	01n1
udmærkelser	01n1
udruge	05U1
udruzenja	05V1
udruženja	05V1
udtalelser	0A`1
udvalgte projekter	08U1
udzial w konferencjach	0<A1
udział w konferencjach	0<A1
ueber mich	03m1
ueberblick	03m1
uebriges	07L1
uhingud	0=91
uhiskondlik aktiivsus	0B;1
uhiskondlik tegevus	0B;1
uitgevoerde projecten	03g1
ukonczone kursy	07S1
ukonczone szkolenia	07S1
ukończone kursy	07S1
ukończone szkolenia	07S1
ukratko o meni	05F2
uldandmed	0;91
ulteriore formazione	0161
ulteriori informazioni	01[1
um mig	0171
umiejetnosci	05Z1
umiejetnosci i kompetencje	05Z1
umiejetnosci i kompetencje osobiste	05Z1
umiejetnosci informatyczne	05Z1
umiejetnosci jezykowe	0:e1
umiejetnosci komputerowe	05Z1
umiejetnosci miekkie	05Z1
umiejetnosci osobiste	05Z1
umiejetnosci techniczne	05Z1
umiejetnosci zawodowe	05Z1
umiejętności	05Z1
umiejętności i kompetencje	05Z1
umiejętności i kompetencje osobiste	05Z1
umiejętności informatyczne	05Z1
umiejętności językowe	0:e1
umiejętności komputerowe	05Z1
umiejętności miękkie	05Z1
umiejętności osobiste	05Z1
umiejętności techniczne	05Z1
umiejętności zawodowe	05Z1
umim	05[1
umsagnaradilar	0=e1
umsagnaraðilar	0=e1
umsagnir	0=e1
umsoknarbref	0=:1
umsott starf	0>b1
umsóknarbréf	0=:1
umsótt starf	0>b1
umím	05[1
unde am lucrat	00\1
universitaere ausbildung	00@1
universitaet	00@1
universitare ausbildung	00@1
universitat	00@1
university	00G1
university projects	00H1
universitäre ausbildung	00@1
universität	00@1
unpaid work	00[1
unuri	04A1
unuri u premjijiet	04A1
uppdrag	08c1
uprawnienia	05A1
uprawnienia i certyfikaty	05A1
uprawnienia zawodowe	05A1
ura	01:1
urahistoria	01:1
uratavoitteet	09h1
uritused	0<n1
usavrsavanje	08M2
usavršavanje	08M2
uspechy	04l2
uspechy a oceneni	0801
uspechy a ocenenia	0>N1
uspehi	0811
uspesi	0831
uspjesi	0>:1
usposabljanja	06l1
usposabljanje	06l1
utanfoer arbetet	09\1
utanfoer jobbet	09\1
utanfor arbetet	09\1
utanfor jobbet	09\1
utanför arbetet	09\1
utanför jobbet	09\1
utbildning	01D1
utbildning och studier	01D1
utbildningar	01D1
utbildningsbakgrund	01D1
utdannelse	01E1
utdanning	01E1
utdanning og kvalifikasjoner	01E1
utdanningsbakgrunn	01E1
utenfor jobben	0:L1
utenom jobben	0:L1
utgefid efni	04;1
utgivelser	04?1
utilizare calculator	00:1
utmaerkelser	0=f1
utmaerkelser och priser	0=f1
utmarkelser	0=f1
utmarkelser och priser	0=f1
utmerkelser	0:11
utmerkelser og priser	0:11
utmerkingar	0:11
utmärkelser	0=f1
utmärkelser och priser	0=f1
utvalda projekt	08T1
utvalgte prosjekter	08V1
uurimistoo	0;:1
uurimistöö	0;:1
uverenja	08:1
uvjerenja	0571
uvod	0D55
uyelik	06o1
uyelikler	06o1
uyeliklerim	06o1
uzklasine veikla	0>n1
uzmanlik alanlari	02P1
uzmanliklar	02P1
uzmanlık alanları	02P1
uzmanlıklar	02P1
uzsienio kalbos	0;]1
uzsienio kalbu mokejimas	0;]1
uzstasanas	09e1
uzstāšanās	09e1
učešće na konferencijama	07]1
užklasinė veikla	0>n1
užsienio kalbos	0;]1
užsienio kalbų mokėjimas	0;]1
vaardigheden	03h1
vaardigheden en competenties	03h1
vaba aeg	09o1
vabatahtlik tegevus	0B;1
vabatahtlik too	0B;1
vabatahtlik töö	0B;1
vabatahtlikkus	0B;1
vad jag kan	06h1
vad jag soeker	0;g1
vad jag soker	0;g1
vad jag söker	0;g1
vaditaja aplieciba	03I1
vadītāja apliecība	03I1
vaerktoejer	0751
vaerktojer	0751
vaga desejada	04T1
vahvuudet	01b1
vairavimo teises	0D:1
vairavimo teisės	0D:1
vairuotojo pazymejimas	0D:1
vairuotojo pažymėjimas	0D:1
vakantiewerk	02R1
vakbekwaamheid	03d1
vakkennis	03h1
valasprieki	01<1
valasprieki un intereses	01<1
valin verkefni	08\1
valitud projektid	0;:1
valitut projektit	09j1
valodas	0Cd1
valodu prasme	0Cd1
valodu prasmes	0Cd1
valodu zinasanas	0Cd1
valodu zināšanas	0Cd1
van bang chung chi	03[1
vannastavne aktivnosti	07M1
vapaa aika	09n1
vapaa ajan harrastukset	09n1
vapaa-aika	09n1
vapaa-ajan harrastukset	09n1
vapaaehtoiskokemus	01M1
vapaaehtoistoiminta	01M1
vapaaehtoistyo	01M1
vapaaehtoistyoe	01M1
vapaaehtoistyoet	01M1
vapaaehtoistyot	01M1
vapaaehtoistyö	01M1
vapaaehtoistyöt	01M1
vapaalla	09n1
var jag har arbetat	02?1
varia	0=Z1
varie	01[1
varios	06k1
vazniji projekti	0;I1
vaļasprieki	01<1
vaļasprieki un intereses	01<1
važniji projekti	0;I1
ve ban than	03Y1
ve toi	03Y1
ve volnem case	0<N1
ve volném čase	0<N1
ved siden af arbejdet	0:]1
vedlagte dokumenter	0411
vedlegg	0D;1
veebilehed	0=M1
veebiprofiilid	0=M1
vefsidur	0::1
vefsíður	0::1
vegzettseg	08Z1
vegzettsegek	08Z1
velama darba vieta	06c1
velamais amats	06c1
velamais darbs	06c1
velmes	06c1
vem aer jag	0=01
vem ar jag	0=01
vem är jag	0=01
veranstaltungen	0<C1
verbaende	03l1
verbande	03l1
verbandsmitgliedschaften	03l1
verbände	03l1
verdlaun	0151
verdlaun og vidurkenningar	0151
vereine	03l1
vereinsarbeit	03@1
vereinsleben	03@1
vereinsmitgliedschaften	03l1
vereinstaetigkeit	03@1
vereinstatigkeit	03@1
vereinstätigkeit	03@1
verejna cinnost	07N2
verejná činnosť	07P1
verenigingen	03j1
verfuegbarkeit	0231
verfugbarkeit	0231
verfügbarkeit	0231
verkefni	08\1
verkfaeri	09:1
verkfæri	09:1
verkkoprofiilit	0=Q1
verkkosivut	0=Q1
verkossa	0=Q1
verkostot ja jaesenyydet	0;M1
verkostot ja jasenyydet	0;M1
verkostot ja jäsenyydet	0;M1
verktoey	01l1
verktoy	01l1
verktyg	06h1
verktøy	01l1
veroeffentlichungen	03>1
veroeffentlichungen und vortraege	03>1
veroffentlichungen	03>1
veroffentlichungen und vortrage	03>1
verschiedenes	07L1
versenyek	07=1
versenyeredmenyek	07=1
versenyeredmények	07=1
verv	08D1
verv og frivillig arbeid	08D1
verðlaun	0151
verðlaun og viðurkenningar	0151
veröffentlichungen	03>1
veröffentlichungen und vorträge	03>1
vescine	0791
vescine in kompetence	0791
vestine	07:1
vetenskapliga publikationer	02b1
veze	08?2
vezetoi engedely	09`1
vezetői engedély	09`1
veřejná činnost	06[1
veštine	07:1
veščine	0791
veščine in kompetence	0791
vi tri mong muon	06<1
vi tri ung tuyen	06<1
vida laboral	0:52
vida profissional	0021
vidareutbildning	09S1
vidbotarupplysingar	00k1
vidburdir	0=b1
viden	0751
videreuddannelse	08R1
videreutdanning	01k1
vidhengi	09_1
vidurkenningar	0151
vie associative	00`1
vie citoyenne	00`1
vie de la cite	00`1
vie de la cité	00`1
vie professionnelle	00a1
vieraat kielet	0<21
vinna	03:1
vispariga informacija	0<c1
vispārīga informācija	0<c1
visuomenine veikla	0>n1
visuomeninė veikla	0>n1
vita associativa	0301
vitenskapelige publikasjoner	04?1
vitnemaal	03G1
vitnemal	03G1
vitnemål	03G1
vivencia profissional	0021
vivência profissional	0021
vizsgak	04<1
vizsgak tanfolyamok	08X1
vizsgák	04<1
vizsgák, tanfolyamok	08X1
viðburðir	0=b1
viðbótarupplýsingar	00k1
viðhengi	09_1
viðurkenningar	0151
vjestine	07;1
vjestine i kompetencije	07;1
vještine	07;1
vještine i kompetencije	07;1
vlastiti projekti	0>O1
vlastne projekty	0>f1
vlastni projekty	0>i1
vlastné projekty	0>f1
vlastní projekty	0>i1
vocational training	00G1
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
volontaerarbete	08c1
volontaersarbete	08c1
volontararbete	08c1
volontariat	00`1
volontariato	0301
volontarjat	0391
volontarsarbete	08c1
volonterske aktivnosti	0;K1
volonterski rad	08=2
volontersko iskustvo	08=2
volontiranje	08=2
volontärarbete	08c1
volontärsarbete	08c1
voluntariado	0D=2
voluntariado e comunidade	00K1
voluntariados	00M1
voluntariat	0D?2
voluntary and community work	00[1
voluntary experience	00[1
voluntary roles	00[1
voluntary work	00[1
volunteer	00[1
volunteer activities	00[1
volunteer and work experience	00F1
volunteer experience	00[1
volunteer work	00[1
volunteering	00[1
volunteering and community	00[1
voorkeeled	0;m1
voorkeuren	01_1
vooropleiding	00J1
voorstelling	07\1
vorstellung	03m1
vortraege	03>1
vortraege und publikationen	03>1
vortraege und veroeffentlichungen	03>1
vortrage	03>1
vortrage und publikationen	03>1
vortrage und veroffentlichungen	03>1
vorträge	03>1
vorträge und publikationen	03>1
vorträge und veröffentlichungen	03>1
votmeoskused	02h1
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
vreemde talen	01h1
vrije tijd	04G1
vrijetijdsbesteding	04G1
vrijwillige inzet	00_1
vrijwilligerservaring	00_1
vrijwilligerswerk	00_1
vybrane projekty	0AT2
vybrané projekty	0AT2
vyskum	0>f1
vyskumne projekty	0>f1
vyzkum	0>i1
vyzkumne projekty	0>i1
vyznamenani	0801
vyznamenania	0>N1
vyznamenání	0801
vyznamne projekty	0AT2
vzdelani	01?1
vzdelani a kurzy	01?1
vzdelani a odborna priprava	01?1
vzdelanie	01@1
vzdelanie a odborna priprava	01@1
vzdelanie a odborná príprava	01@1
vzdelavani	01?1
vzdelavanie	01@1
vzdelávanie	01@1
vzdělání	01?1
vzdělání a kurzy	01?1
vzdělání a odborná příprava	01?1
vzdělávání	01?1
værktøjer	0751
végzettség	08Z1
végzettségek	08Z1
võtmeoskused	02h1
võõrkeeled	0;m1
výskum	0>f1
výskumné projekty	0>f1
výzkum	0>i1
výzkumné projekty	0>i1
významné projekty	0AT2
văn bằng chứng chỉ	03[1
vēlamais amats	06c1
vēlamais darbs	06c1
vēlamā darba vieta	06c1
vēlmes	06c1
về bản thân	03Y1
về tôi	03Y1
vị trí mong muốn	06<1
vị trí ứng tuyển	06<1
waar ik heb gewerkt	02R1
waar ik mee werk	03h1
warsztaty	07S1
was ich gebaut habe	03=1
was ich gemacht habe	02@1
was ich kann	03k1
was ich sonst mache	03?1
was ich suche	0231
was mich sonst beschaeftigt	03?1
was mich sonst beschaftigt	03?1
was mich sonst beschäftigt	03?1
was sonst noch	07L1
wat ik deed	02R1
wat ik gebruik	03h1
wat ik kan	03h1
wat ik leuk vind	04G1
wat ik zoek	01_1
wazniejsze projekty	03S1
ważniejsze projekty	03S1
wczesniejsza praca	0891
wczesniejsze doswiadczenie	0891
wcześniejsza praca	0891
wcześniejsze doświadczenie	0891
web presence	09B1
webbplatser	0=;1
weboldalak	0:71
webpraesenz	0:`1
webprasenz	0:`1
webpräsenz	0:`1
webs	08g1
webseiten	0:`1
websites	0DD2
weby	0>S2
wedstrijden	03e1
weiterbildung	03<1
weiterbildung und kurse	03<1
weiterbildungen	03<1
weiterbildungen und seminare	03<1
weiterbildungskurse	03<1
weitere angaben	07L1
weitere informationen	07L1
weitere kenntnisse	03k1
weitere kenntnisse und angaben	07L1
weitere sprachen	09V1
weitere stationen	02@1
weitere taetigkeiten	02@1
weitere tatigkeiten	02@1
weitere tätigkeiten	02@1
weiteres	07L1
wensen	01_1
wer ich bin	03m1
werdegang	02@1
werk	02R1
werke	03=1
werkervaring	02R1
werkervaringen	02R1
werkgeschiedenis	02R1
werkzeuge	03k1
werkzeugkasten	03k1
wetenschappelijke publicaties	02`1
wettbewerbe	03A1
what i am looking for	03N1
what i build	00H1
what i can do	00=1
what i do	00=1
what i have built	00H1
what i have done	00F1
what i know	00=1
what i use	00=1
what i want next	03N1
what i work with	00=1
what i've done	00F1
when i am not working	00b1
when i'm not working	00b1
when not working	00b1
where i have been	00F1
where i have worked	00F1
where i studied	00G1
where i've worked	00F1
who am i	0001
who i am	0001
wichtige projekte	03=1
wichtigste kenntnisse	03k1
wie ben ik	07\1
wiedza	05Z1
wissen	03k1
wissenschaftliche publikationen	03>1
wissenschaftliche veroeffentlichungen	03>1
wissenschaftliche veroffentlichungen	03>1
wissenschaftliche veröffentlichungen	03>1
wissenschaftlicher werdegang	02@1
wo ich gearbeitet habe	02@1
wo ich gelernt habe	00@1
wolontariat	01N1
womit ich arbeite	03k1
work	00F1
work & experience	00F1
work experience	00F1
work history	00F1
work preferences	03N1
work so far	00F1
working experience	00F1
works	00H1
workshop	0=71
workshops	0DF5
workshopy	00C2
wprowadzenie	04k1
writing	02Y1
writing and speaking	02Y1
wuerdigungen	03A1
wunschberuf	0231
wunschposition	0231
wurdigungen	03A1
wybrane projekty	03S1
wydarzenia	0<A1
wyksztalcenie	08O1
wyksztalcenie akademickie	08O1
wyksztalcenie i szkolenia	08O1
wykształcenie	08O1
wykształcenie akademickie	08O1
wykształcenie i szkolenia	08O1
wyroznienia	0<P1
wyroznienia i nagrody	0<P1
wyróżnienia	0<P1
wyróżnienia i nagrody	0<P1
wystapienia	02g1
wystąpienia	02g1
würdigungen	03A1
xarxes	08g1
xarxes i afiliacions	0111
xarxes socials	08g1
xerrades	05l1
xoghol	08l1
xoghol mixtieq	07C1
xoghol volontarju	0391
xogħol	08l1
xogħol mixtieq	07C1
xogħol volontarju	0391
xuat ban	01d1
xuất bản	01d1
yabanci dil	0431
yabanci dil bilgileri	0431
yabanci dil bilgisi	0431
yabanci diller	0431
yabancı dil	0431
yabancı dil bilgileri	0431
yabancı dil bilgisi	0431
yabancı diller	0431
yapabildiklerim	02P1
yaptigim isler	04O1
yaptığım işler	04O1
yarismalar	03]1
yarışmalar	03]1
yayinlar	01B1
yayinlar ve sunumlar	01B1
yayinlarim	01B1
yayınlar	01B1
yayınlar ve sunumlar	01B1
yayınlarım	01B1
yazilim bilgisi	02P1
yazilim ve araclar	02P1
yazilimlar	02P1
yazılım bilgisi	02P1
yazılım ve araçlar	02P1
yazılımlar	02P1
yderligere information	01i1
yderligere oplysninger	01i1
ydinosaaminen	01a1
ydintaidot	01a1
yetenekler	02P1
yeteneklerim	02P1
yetkinlikler	02P1
yetkinliklerim	02P1
yhdistykset	0;M1
yhdistystoiminta	01M1
yhteenveto	01b1
yhteystiedot	0:21
yhteystieto	0:21
ymislegt	00k1
ymse	01m1
yrkesbakgrund	02?1
yrkeserfarenhet	02?1
yrkeserfaring	0261
yrkeskompetenser	06h1
yrkeslivserfarenhet	02?1
yrkespraksis	0261
yrkesprofil	0=01
yrkesverksamhet	02?1
ytterligare information	0251
z czym pracuje	05Z1
z czym pracuję	05Z1
zainteresowania	06T1
zainteresowania i hobby	06T1
zainteresowania i pasje	06T1
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
zamestnani	07o1
zamestnani a brigady	07o1
zamestnania	0>P1
zamestnanie	0>P1
zaměstnání	07o1
zaměstnání a brigády	07o1
zanimanja	0:[1
zaposlenja	0;;2
zaposlenje	0;;2
zaposlitev	06n1
zaposlitve	06n1
zaposlitvene zelje	0@G1
zaposlitvene želje	0@G1
zaposlitveni cilj	0@G1
zatrudnienie	0891
zaujmy	0<O1
zaujmy a konicky	0<O1
zaujmy a zaluby	0<O1
załącznik	0DK1
załączniki	0DK1
zdruzenja	05W1
združenja	05W1
zelena zaposlitev	0@G1
zeleno delovno mesto	0@G1
zelfbeoordeling digitale vaardigheden	0741
zelje	0DL2
zeljena pozicija	0DN1
zeljeni posao	0>L2
zeljeno radno mesto	0DN1
zeljeno radno mjesto	0@A1
zeljeno zanimanje	0@A1
zertifikat	00A1
zertifikate	00A1
zertifikate und bescheinigungen	00A1
zertifikate und lizenzen	00A1
zertifizierung	00A1
zertifizierungen	00A1
zeugnisse	00A1
zhrnutie	0;c1
ziele	03m1
zielfunktion	0231
zielposition	0231
zinasanas	05J1
zinasanas un prasmes	05J1
zinatniskas publikacijas	09e1
zinios	02k1
zinios ir igudziai	02k1
zinātniskās publikācijas	09e1
zināšanas	05J1
zināšanas un prasmes	05J1
zivildienst	03@1
zkousky	0551
zkoušky	0551
zkusenosti	07o1
zkušenosti	07o1
znacajni projekti	0>O1
znajomosc jezykow	0:e1
znajomosc jezykow obcych	0:e1
znajomosc komputera	05Z1
znajomosc obslugi komputera	05Z1
znajomosc oprogramowania	05Z1
znajomosc programow	05Z1
znajomosc technologii	05Z1
znajomość języków	0:e1
znajomość języków obcych	0:e1
znajomość komputera	05Z1
znajomość obsługi komputera	05Z1
znajomość oprogramowania	05Z1
znajomość programów	05Z1
znajomość technologii	05Z1
znalost jazykov	06L1
znalost jazyku	05K1
znalost jazyků	05K1
znalost pc	05[1
znalost prace na pc	05[1
znalost práce na pc	05[1
znalosti	0;C2
znalosti a dovednosti	05[1
znalosti a schopnosti	06^1
znalosti a zrucnosti	06^1
znalosti a zručnosti	06^1
znalosti jazyku	05K1
znalosti jazyků	05K1
znalosť jazykov	06L1
znanja	0CB3
znanja i vestine	07:1
znanja i veštine	07:1
znanja i vjestine	07;1
znanja i vještine	07;1
znanja in spretnosti	0791
znanja in vescine	0791
znanja in veščine	0791
znanje jezika	0;R2
znanje jezikov	0;V1
znanje stranih jezika	0;T1
znanstveni radovi	0?T1
značajni projekti	0>O1
zrealizowane projekty	03S1
zrucnosti	06^1
zrucnosti a schopnosti	06^1
zručnosti	06^1
zručnosti a schopnosti	06^1
zu meiner person	03m1
zulassungen	00A1
zur person	0221
zusaetzliche angaben	07L1
zusaetzliche informationen	07L1
zusaetzliche kenntnisse	03k1
zusammenfassung	03m1
zusatzausbildung	03<1
zusatzausbildungen	03<1
zusatzinformationen	07L1
zusatzkenntnisse	03k1
zusatzliche angaben	07L1
zusatzliche informationen	07L1
zusatzliche kenntnisse	03k1
zusatzqualifikationen	00A1
zusätzliche angaben	07L1
zusätzliche informationen	07L1
zusätzliche kenntnisse	03k1
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
à côté du travail	0011
à propos	0051
à propos de moi	0051
ágrip	0171
áhugamál	0191
áhugamál og tómstundir	0191
áhugasvið	0191
álláspreferenciák	01T1
áreas de conhecimento	02K1
áreas de especialización	02O1
áreas de interesse	01R1
áreas de interés	00Z1
çalışma deneyimi	04O1
çalışma geçmişi	04O1
çalışma hayatı	04O1
çalışmalar	00S1
çalıştaylar	04P1
çalıştığım yerler	04O1
çevrimiçi profiller	03U1
çeşitli	05B1
éachtaí	08C1
écrits	02Z1
éducation	06S1
éducation et formation	06S1
érdeklődés	0041
érdeklődési kör	0041
érdeklődési körök	0041
état civil	06J1
études	06S1
études et diplômes	06S1
études et formation	06S1
études supérieures	06S1
événements	05]1
în afara serviciului	0:B1
în timpul liber	0:B1
óskastarf	0>b1
óskir um starf	0>b1
õpingud	09m1
õppimine	09m1
ödül ve başarılar	03]1
ödüller	03]1
ödüller ve başarılar	03]1
ödüllerim	03]1
ökuréttindi	0451
ökuskírteini	0451
ön yazı	0>01
ön yazı özeti	01^1
öne çıkan projeler	00S1
önkéntes munka	0=11
önkéntes tapasztalat	0=11
önkéntes tevékenység	0=11
önkéntesség	0=11
önnur færni	09:1
önskad befattning	0;g1
önskad tjänst	0;g1
önskat arbete	0;g1
önskemål	0;g1
összefoglalás	03i1
összefoglaló	03i1
ösztöndíjak	07=1
ösztöndíjak és díjak	07=1
övrig arbetslivserfarenhet	02?1
övrig information	0251
övrig utbildning	09S1
övriga färdigheter	06h1
övriga kunskaper	06h1
övriga meriter	0251
övriga meriter och kunskaper	06h1
övriga uppgifter	0251
övriga upplysningar	0251
övriga utbildningar	09S1
övrigt	0251
övrigt engagemang	08c1
özet	01^1
özgeçmiş özeti	01^1
öğrenim	01A1
öğrenim bilgileri	01A1
öğrenim durumu	01A1
ønska stilling	0;Y1
ønsker	0;k2
ønsket job	0;Z1
ønsket jobb	0;Y1
ønsket stilling	0;k2
øvrig	01m1
øvrig erhvervserfaring	02;1
øvrig informasjon	01m1
øvrige ferdigheter	01l1
øvrige kompetencer	0751
øvrige kurser	08R1
øvrige oplysninger	01i1
øvrige opplysninger	01m1
øvrigt	01i1
úspechy	0>N1
úspechy a ocenenia	0>N1
úspěchy	0801
úspěchy a ocenění	0801
útgefið efni	04;1
úvod	0>@2
účast na konferencích	01K1
účasť na konferenciách	0<>1
über mich	03m1
überblick	03m1
übriges	07L1
ücret beklentisi	02Q1
ühingud	0=91
ühiskondlik aktiivsus	0B;1
ühiskondlik tegevus	0B;1
üldandmed	0;91
üritused	0<n1
üyelik	06o1
üyelikler	06o1
üyeliklerim	06o1
ýmislegt	00k1
þekking	09:1
þjálfun	08a1
ārpusstudiju aktivitātes	02T1
ċertifikati	05>1
ċertifikati u liċenzji	05>1
ċertifikazzjonijiet	05>1
članci	05L2
članki	03n1
članstva	05P3
članstvo	05P3
članstvo u organizacijama	05S2
članstvo u udrugama	05U1
članstvo u udruženjima	05V1
članstvo v organizacijah	05W1
članstvo v združenjih	05W1
členstvo	05X1
členstvo v organizáciách	05X1
členstvo v združeniach	05X1
členstvá	05X1
členství	05Y1
členství v organizacích	05Y1
členství v profesních organizacích	05Y1
články	05N2
ďalšie	06\1
ďalšie informácie	06\1
ďalšie vzdelávanie	06]1
ďalšie znalosti	06^1
ďalšie údaje	06\1
điểm mạnh	03Y1
đào tạo	03Z1
đào tạo bổ sung	04K1
đào tạo và khóa học	04K1
đính kèm	07?1
đôi nét về bản thân	03Y1
đề tài nghiên cứu	04J1
ħiliet	09a1
ħiliet diġitali	09a1
ħiliet fil-kompjuter	09a1
ħiliet lingwistiċi	0:41
ħiliet personali	09a1
ħiliet professjonali	09a1
ħiliet tal-lingwa	0:41
ħiliet tekniċi	09a1
ħin liberu	06m1
īss apraksts	02H1
īsumā par mani	02H1
įgytas išsilavinimas	0:_1
įgyvendinti projektai	02l1
įgūdžiai	02k1
įgūdžiai ir gebėjimai	02k1
įrankiai	02k1
įvadas	02C1
įvairūs	0;H1
įvertinimai	02B1
řidičské oprávnění	0Am1
řidičské průkazy	0Am1
řidičský průkaz	0Am1
ścieżka edukacyjna	08O1
świadectwa	05A1
škola	0DO3
školenia	06]1
školenia a kurzy	06]1
školení	00B1
školení a kurzy	00B1
školovanje	01H2
školy	0Bb2
šolanje	01G1
šole	01G1
štipendije	0811
štipendiá	0>N1
študentsko delo	06n1
študij	01G1
štúdium	01@1
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
žinios	02k1
žinios ir įgūdžiai	02k1
școli	08G1
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
з чим працюю	0EA1
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
крім роботи	0EO1
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
мои инструменты	0E>1
мои проекты	0?R1
мои сертификаты	0E11
мотивационно писмо	0FI1
мотивационное письмо	0FJ1
мотивационо писмо	0FK1
мотиваційний лист	0FL1
моя работа	0E41
моё образование	0Di1
мої інструменти	0EA1
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
поза роботою	0EO1
позанавчальна діяльність	0EI1
познавање рада на рачунару	0Dl1
познавање страних језика	0F21
познавање језика	0F21
полезные ссылки	0FX1
помимо работы	0E61
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
після роботи	0EO1
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
с чем работаю	0E>1
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
чем пользуюсь	0E>1
чем увлекаюсь	0E61
чему училась	0Di1
чему учился	0Di1
чим користуюся	0EA1
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
ấn phẩm	01d1
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
プライベート	0Hi1
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
业余生活	0I41
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
工作之余	0I41
工作之外	0Id2
工作之餘	0IA1
工作实习经历	0I31
工作履历	0I31
工作履历表	0I31
工作履歷	0I=1
工作总结	0I11
工作情况	0I31
工作技能	0If2
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
工具	0If2
工具软件	0;G1
工程项目	0I:1
工讀經驗	0I=1
希望	0Hk1
希望勤務地	0Hk1
希望勤務条件	0Hk1
希望工作條件	0Ih1
希望条件	0Hk1
希望條件	0Ih1
希望職位	0Ih1
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
引薦	0Ii1
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
應徵職位	0Ih1
應徵職務	0Ih1
成就	0Ij2
成果	0Hb1
成果物	0>j1
我会什么	0;G1
我会的	0;G1
我做过的工作	0I31
我是谁	0I11
我的优势	0I11
我的学历	0I21
我的工作	0I31
我的工具箱	0;G1
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
技能	0Il3
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
技術	0Io2
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
持有駕照	0J11
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
推薦	0J22
推薦人	0J22
推薦信	0Ii1
推薦函	0Ii1
推薦文	0I01
推薦状	0I01
推薦者	0I01
摘要	0J42
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
教育	0J63
教育・研修	0I[1
教育与培训	0I21
教育信息	0I21
教育学历	0I21
教育履历	0I21
教育情况	0I21
教育歴	0Hd1
教育歴と資格	0I[1
教育程度	0J92
教育經歷	0Ia1
教育经历	0I21
教育背景	0J63
教育與培訓	0Ia1
教育訓練	0I^1
教育訓練背景	0Ia1
数字技能自评	0J;1
数字素养自评	0J;1
數位能力自評	0J<1
文章	0J=2
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
期望工作	0J?2
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
業餘生活	0IA1
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
求职信	0JA1
求职岗位	0Ic1
求职意向	0Ic1
求职意愿	0Ic1
求职期望	0Ic1
求职状态	0Ic1
求职目标	0Ic1
求職信	0JB1
求職意向	0Ih1
求職條件	0Ih1
求職目標	0Ih1
求職者希望條件	0Ih1
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
研究成果	0J=2
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
職業目標	0Ih1
職業経験	0Hd1
職業經歷	0I=1
職歴	0Hd1
職歴要約	0Hc1
職涯摘要	0IL1
職涯目標	0Ih1
職涯經歷	0I=1
背景调查联系人	0I_1
能做的事	0;G1
能力	0Il3
能力特长	0;G1
自傳	0IL1
自分について	0Hc1
自動車免許	0JC1
自動車運転免許	0JC1
自己pr	0Hc1
自己アピール	0Hc1
自己啓発	0Hn1
自己紹介	0Hc1
自我介紹	0IL1
自我介绍	0I11
自我总结	0I11
自我描述	0J42
自我評價	0IL1
自我评价	0I11
自荐信	0JA1
自薦信	0JB1
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
課外活動	0JD2
課程	0I^1
論文	0JF2
論文・著書	0Hg1
論文發表	0IX1
諮詢人	0Ii1
講座	0Hn1
講演	0Hg1
證明人	0Ii1
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
運転	0JC1
運転免許	0JC1
運転免許証	0JC1
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
附件	0JH2
附件材料	0JJ1
附加信息	0IT1
附加資訊	0IP1
附录	0JJ1
附錄	0JK1
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
駕照	0J11
駕駛	0J11
駕駛執照	0J11
駕駛執照類別	0J11
驾照	0JL1
驾照情况	0JL1
驾驶执照	0JL1
驾驶技能	0JL1
驾驶证	0JL1
가능언어	0JM1
가입단체	0JN1
가진자격증	0JO1
간단소개	0JP1
간략소개	0JP1
강연	0JQ1
강의경력	0JR1
강점	0JP1
개발스택	0>B1
개요	0JP1
개인신상	0JS1
개인정보	0JS1
개인프로젝트	0JT1
경력	0JR1
경력기술	0JR1
경력기술서	0JR1
경력사항	0JR1
경력상세	0JR1
경력소개	0JR1
경력요약	0JP1
경력이력	0JR1
경력정보	0JR1
경험	0JR1
공모전	0JU1
공부한곳	0JV1
공인어학	0JM1
공인어학성적	0JM1
관련링크	0JW1
관심분야	0JX1
관심사	0JX1
교내외활동	0JY1
교내활동	0JY1
교외활동	0JY1
교육	0JV1
교육경험	0JZ1
교육과정	0JZ1
교육및연수	0JZ1
교육및학력	0JV1
교육및활동	0JY1
교육사항	0JV1
교육수료	0JZ1
교육이력	0JV1
교육이수	0JZ1
교육이수내역	0JZ1
교육활동	0JZ1
교육훈련	0JZ1
구사언어	0JM1
구직희망조건	0J[1
그외	0J\1
근무경력	0JR1
근무이력	0JR1
글	0JQ1
기고	0JQ1
기고및발표	0JQ1
기본사항	0JS1
기본인적사항	0JS1
기본정보	0JS1
기술	0>B1
기술및도구	0>B1
기술블로그글	0JQ1
기술사항	0>B1
기술스택	0>B1
기술역량	0>B1
기타	0J\1
기타경력	0JR1
기타경험	0J\1
기타내용	0J\1
기타사항	0J\1
기타이력	0J\1
기타정보	0J\1
기타활동	0JY1
나는누구인가	0JP1
나를소개합니다	0JP1
나에대하여	0JP1
논문	0JQ1
논문및저서	0JQ1
논문실적	0JQ1
능력	0>B1
다닌학교	0JV1
다닌회사	0JR1
다룰줄아는것	0>B1
단체활동	0JN1
대내외활동	0JY1
대외활동	0JY1
대회	0JU1
대회수상	0JU1
도구	0>B1
동아리	0JY1
동아리및대외활동	0JY1
동아리활동	0JY1
디지털역량	0J]1
디지털역량자가진단	0J]1
딴자격증	0JO1
레퍼런스	0J^1
링크	0JW1
마지막으로	0JP1
말할수있는언어	0JM1
면허	0JO1
면허및자격증	0JO1
받은상	0JU1
받은상과장학금	0JU1
발표	0JQ1
발표및글	0JQ1
발표및기고	0JQ1
발표이력	0JQ1
발표자료	0JQ1
배운곳	0JV1
번역서	0JQ1
보유기술	0>B1
보유능력	0>B1
보유스킬	0>B1
보유역량	0>B1
보유자격증	0JO1
봉사	0JY1
봉사경험	0JY1
봉사활동	0JY1
부록	0J_1
비고	0J\1
사용가능기술	0>B1
사용가능프로그램	0>B1
사용기술	0>B1
사용프로그램	0>B1
사이드프로젝트	0JT1
사회공헌	0JY1
사회봉사	0JY1
사회활동	0JY1
상세경력	0JR1
상훈	0JU1
성과	0JU1
세미나	0J`1
소개	0JP1
소개글	0JP1
소개말	0JP1
소셜링크	0JW1
소셜미디어	0JW1
소속단체	0JN1
소속학회	0JN1
수강과목	0JZ1
수료과정	0JZ1
수상	0JU1
수상경력	0JU1
수상경험	0JU1
수상내역	0JU1
수상및장학	0JU1
수상실적	0JU1
수상이력	0JU1
수행과제	0JT1
수행프로젝트	0JT1
쉬는날	0JX1
쉴때	0JX1
스킬	0>B1
스킬셋	0>B1
신상정보	0JS1
아르바이트	0JR1
어학	0JM1
어학능력	0JM1
어학사항	0JM1
어학성적	0JM1
어학시험	0JM1
언어	0JM1
언어능력	0JM1
업무경력	0JR1
업무경험	0JR1
업무역량	0>B1
업무외	0JX1
업적	0JU1
여가	0JX1
여가활동	0JX1
역량	0>B1
연구	0JT1
연구경력	0JR1
연구과제	0JT1
연구관심분야	0JX1
연구실적	0JQ1
연구업적	0JQ1
연구프로젝트	0JT1
연락처	0JS1
연락처정보	0JS1
연수	0JZ1
연수사항	0JZ1
오픈소스	0JT1
오픈소스활동	0JT1
온라인프로필	0JW1
외국어	0JM1
외국어능력	0JM1
외부교육	0JZ1
요약	0JP1
운전	0Ja1
운전면허	0Ja1
운전면허사항	0Ja1
운전면허증	0Ja1
웹사이트	0JW1
이력	0JR1
이수과정	0JZ1
이수교육	0JZ1
이전경력	0JR1
인사말	0JP1
인적사항	0JS1
인적정보	0JS1
인증	0JO1
인턴	0JR1
인턴경험	0JR1
인턴십	0JR1
일외에	0JX1
일한곳	0JR1
자격	0JO1
자격내용	0JO1
자격면허	0JO1
자격및면허	0JO1
자격사항	0JO1
자격증	0JO1
자격증및면허	0JO1
자격증및어학	0JO1
자기pr	0JP1
자기소개	0JP1
자기소개글	0JP1
자기소개서	0JP1
자기소개편지	0Jb1
자원봉사	0JY1
자원봉사활동	0JY1
작품	0JT1
잘하는것	0>B1
장학금	0JU1
재직경력	0JR1
저는	0JP1
저를소개합니다	0JP1
저서	0JQ1
저서및논문	0JQ1
저술	0JQ1
전문기술	0>B1
전문분야	0>B1
전문역량	0>B1
좋아하는것	0JX1
주요경력	0JR1
주요기술	0>B1
주요성과	0JU1
주요스킬	0>B1
주요프로젝트	0JT1
주요활동	0JY1
지금까지한일	0JR1
지원동기	0JP1
지원분야	0J[1
지원직무	0J[1
직무경력	0JR1
직무경험	0JR1
직무교육	0JZ1
직무역량	0>B1
직장경력	0JR1
직장생활	0JR1
직장이력	0JR1
집필	0JQ1
참여프로젝트	0JT1
채널	0JW1
첨부	0J_1
첨부서류	0J_1
첨부파일	0J_1
최종학력	0JV1
추가사항	0J\1
추가정보	0J\1
추천	0J^1
추천사	0J^1
추천서	0J^1
추천인	0J^1
출판	0JQ1
출판물	0JQ1
취득자격	0JO1
취미	0JX1
취미 특기	0JX1
취미, 특기	0JX1
취미/특기	0JX1
취미및특기	0JX1
취미사항	0JX1
취미생활	0JX1
취미와특기	0JX1
커리어	0JR1
커리어요약	0JP1
커뮤니티	0JY1
커뮤니티활동	0JY1
커버레터	0Jb1
컨퍼런스	0J`1
컴퓨터능력	0>B1
컴퓨터활용	0>B1
컴퓨터활용능력	0>B1
콘퍼런스	0J`1
토이프로젝트	0JT1
툴	0>B1
특기	0>B1
특이사항	0J\1
특허	0JQ1
특허및논문	0JQ1
팀프로젝트	0JT1
평판조회	0J^1
포트폴리오	0JT1
프로그래밍언어	0>B1
프로그램	0>B1
프로젝트	0JT1
프로젝트경력	0JT1
프로젝트경험	0JT1
프로젝트수행경험	0JT1
프로젝트이력	0JT1
프로필	0JP1
프로필링크	0JW1
학교	0JV1
학교교육	0JV1
학내활동	0JY1
학력	0JV1
학력및교육	0JV1
학력사항	0JV1
학력정보	0JV1
학생활동	0JY1
학술대회	0J`1
학술대회참가	0J`1
학술발표	0JQ1
학술활동	0JQ1
학업	0JV1
학위	0JV1
학회및세미나	0J`1
학회활동	0JN1
한마디	0JP1
한줄소개	0JP1
할수있는것	0>B1
할수있는일	0>B1
할줄아는것	0>B1
할줄아는언어	0JM1
해온일	0JR1
핵심기술	0>B1
핵심역량	0JP1
핵심요약	0JP1
행사	0J`1
행사참여	0J`1
협회활동	0JN1
활동	0JY1
활동사항	0JY1
활용기술	0>B1
활용언어	0JM1
활용툴	0>B1
활용프로그램	0>B1
회사경력	0JR1
회원	0JN1
회원자격	0JN1
훈련	0JZ1
흥미	0JX1
희망	0J[1
희망근무조건	0J[1
희망사항	0J[1
희망업무	0J[1
희망연봉	0J[1
희망직무	0J[1
희망직종	0J[1
"#, r#"0000000000000000XmBH0000m8gi00000000TMnh00000000PTiS00000000\V\ah_Z0000000000000T6dVP@El=0To8V:j0000hFHJ000000000000d<[F00000000
00000000@5EJ0000I3LY00000000<;1c0000000041d50000Q7fN00000000H_9O`Q0?lWegHa=6E9b000000000000005CI00004B;h0000000000000000m1Z_0000
00000000XT3A@m1>m8W@000000000000Di3R0000000088_E000000000000PmD6000000004?ea4P6\Dm`M<nSW00000000<Eh90000LjT9000000000000<\mH0000
HWC1000000000000000000000000a7Ya0000LOA20000\\?R03J9LgRo0000000000000000TE8`000000000000d>oU0000525I0000000000000000TI28PB\L`__e
0000PI[gL]n0LZ9P\;hP00000000HiXH000000000000000000000000000000000000@Ie`00000000dZ@600000000<]Yn0oFS000000000000HYlPdaGh00000000
000000000000000000000?kA`Yf9<[k9Q6NO00000000000000000000T1MI0300<945l8h]LURQh`g78=D`lU_HTmUAP9IN0000TcW@000000000000dD8>0000XH5f
d1@^0000000000000000HiLB0000PP_N000000000000@B3@dST7L7AO\<Xc0000h;]=0000XWPO0000000000000000@888000000000000<^njLekOPO3:4M`i@8cb
0000000000000000000000000000000000000000D0l]00004F<0d^7W00000F[=00000PNY00000000000000000\Vm0000DSl`000000000000XK:1\[3U0000H1D5
0000000000000000000000000000<X_[00000000T0]2X4kg00000000XVR;0000000000000Vm<000000000000000000000000PSCB00000000LGWB8WU100000000
00000000`mfN<B^4P:?R570941c;000000000000DSkT0000000000000000A5l`0000000000000000000000000000H[n2HUjX00000000hJ]\0000000000000000
0000000000000000000000000:7T0000@R1K`m45191_000000000000000000000000`P8n4me]0UVjDcQbTh\l000000000000@9jb0000Hkn_00000000X31_0000
00000000TJnl0000`6LI0000dQlC0b1a@a4l00000000000000000000`J7EPZe10000\6=nT<Dh\DN9LJT8XYmSl[?G99<_00000000@@RTP1e]@5O_L_JO0UN_0000
]4T100000000<Bc50000llK>0000@4lJ0H8gHQ>A@EUQ8CDA<[8W`l[C000000000000000000000000000000000000DC100000hBM_00000000`0^W4:O@PCDZl<K5
X:]U<PF4\[Rf\lmW0000000000000000=2OiQ63b000000000000000000000NlG0000i3h:0000`4THP\Rb0000`;AJTIU?`P;>000000000000@=9;HiMC00000000
00000000000000000000000000000000HkLgXE]m`;0Z00000000`XEE@]T_0000LNdW0000000000000000000000000000`G3EhKU500000000000000000Xk?0000
0000000000000000@4cG00000000000000000000000000000000\M1<0000@5GF000000000000lYB30000000000000000000000000X49i1if00000000TaCZ<UTT
000000000000e:[ZDGM400000000000000000000@R<C00000000000000000000h8C400000000Pla[d1P6i5AU0Lh400000000X?3P000000000000000000000000
00000000A4IE00000000000000000000174n00000000\RNge:8S0000000000000000HJ5`lm[U0000lFjh=7]fl`P4hLa^000000000aLG41mX0000000000000000
000000000000000000000C7X00000000TAFO00000000000000000000`;m30000000050m;=1Q400000000000000000000000000000000@EMG@9Li000000000000
00000000D7WH0000I5Y[000000000000000000000000000000000000<C?;\TagHY8>00000000`:@IPG@D0000000000000000<kU200000000`BXGLU0685H64lHD
I6`:LKkVP\7BA:aQ0000=9<80000DT`b0000l44P0000<J22000000000000000000000000000000000000hHL0l=nO000000000000000000000000000000000000
0000@`T4lU76XoKW00000000000000000000P4G28BYSi:VD`0YEP8MAXcdM<mIW00000GPB0000000002h68ZZ_00000000000000000000<HRBlLIO@PZ_lR3@Q58d
0000hL?Sdm_:0000dH@9\[dgm7kF`BgdDOaL000000000000000000000Ak7i66]00000000hKA`HW3]]:Ahhle8TYEI00000000l]P]0000000000008YjRY:0R0000
TPJ`<83T4]<6H:VT0000@U19T0K?@\21i7jVdjdG00000000i6\h00000000PnNS0000000000000000@[=j4A3T0`Z^00000000\P2fHUaN0000000000000000`3>i
h;]\4BCclD3VheMG000000000000000000000000000000000000000000000000000000000000000000000000173E8LB=H@\`0000Y:^B00000000000000000000
000000008ledL[<W000000000000Q7\U0000@KG1DQU^0?470000000000000000Q0K<0000000000000000000000000000A53T000000000000i62B00004NK98XVE
0000000000000000000049i>0000X2V4LHUdU:YJ0kJV000041?[0000000000000000`^B:0000000000000000@F^P0000LEk000000000000000000000L^go0000
I::H0000@1PC00000000dUeb\Bk0000000000000XDko0000E9=RTDl^00000000dB<D0000P;og42Kk0000000000000000000000000000l02I0000P<TeTR4F4S=7
\>BWT6jTP=lQdKY9Dke24ng_la\H99]PlUN;8;Oo0000`:K_0000`JTjl11B00000000`N\dDj=V00000000000000000000000000000000TnNcH?=1XimEE2]R0000
00000000DUbd00000000Xh>C000000000000459I00000000L[A0<fAWP8\X0LcI0000dhMD00000000L0;S8Q=N0000m8<S0000000000000000U0Z=000000000000
L:SJdHH94Uc?`nGj86n>@]9IHLSo0000TOm10000U5k=88lI00000000<FIa`T[600000000000000004Ph10000E6GSQ6:]A9`Y0000000000000000000000000000
<:CH0000000000000000000000000000`OnM000000000000000000000000`7L\00000000000000008SKZ0000X@Uf000000000000000000000000LV3d00000000
000000004hJX000000000000000000000000TA\l00000000DM>h\PVL0000`QV3@BgG0000H3lP4;l\LG]9HV<o0000000000000000Y8U608^IPIoiD^Q`0000h6>F
00i6HJ`VdPId0kR]X19e0000000000004A<000000000hYLoPIGQh?g10000000000000000000000000000000000000000Y4`L000000000000000000000000@>X0
000000008_k600000000Hg]C00000000000000000000@6`K0000000000000000@aF9lfd3PUl800000000\I_7l<8m8@7Bi8Hh0000\dRN0000D4c\dTT40000X0Hb
000000000000DC`8ha4N9:[600000000000000000000lika\APE00000000000000000000PJf=000000000000000000000000D7jQ0000`L>X000000000000032U
M:5h0000\2_:H`ZKY4Ic000000000000000000000000m5S:0000000000000000000000000000DMmHTWgd0000000000000000XKMl0000lO`Z0000000000000000
000000000000000000000000000000000000H>0U0000Hd?kDH>N000017Le`<QeX<>F00000000\7JoLXMP0000l>;`4RRP0000A1IodC;O0Ti:00000000PKZM8HJQ
0000000000000000\_e\000000000000XYnM000000000000l8Q5=0US000000000000]5YF0COj0000D>k_0HFl`69nDV\LHX92h_RHXR3M00000000000000008\So
LXHBTMc?000000000000000000000000E9VZ0000000000000000Tck:4<8GL^[F000000000000DkBH00000000e8kG0000H]DL<hLE00000000000000000000`K=4
HS0dhU6g00000000lG;S48h3`E:@<`0o0000E0dB000018IL0?S=l`cUE50l00000000000000000000dCe_lcojX`33dH4Q@2]^97LS0000l:]gDK7_0000TGT?D1gj
0000`J9800000000T4RK`_aAP`YYda[C<GOW00000000000000000000e8P6000000000000000000000000I3bd00000000000000000000<gD_0000000000000000
0000lD]H0000000000000000D4\I<K2f0000DSg:D:V8h<U3DK1J0000\>:k00004EPH00000000`Em3L?E>4PY[00000000`OYa00000000<gk=0000hRHN00008X[j
lQKP00000]5c0000TFKf00004<JU=8d<4E7\0000000000000000000000000000D^[\`j:Z00000000000000000000000000000000000000000000<<DB00000000
00000000000000000000000000000000@5Z]0[iF000000000000Y8G600000000000000000000000086JZ0000000000000000000093HH00004[;M00000000PR^U
`6V_000000000000P\^6d]RY000000000000000000000000TEOoX5FN0000ld=f000000000000A9VN`XWRPET<dhe]XSU64_<E0000@mab00008g1Mm5d\00000000
0000000000000000XD;g00000000@Ef:PXi:T4EhdQI>4P4Y0000<h2R0DjSi:bJ0F9`4N1500000000Pf2U000000000000\[Mg00004Ygmd7iTlOS:0]?`00000000
@A>O0000TWmYA5kaH;KW4=F6Da_;`DnG0000]4Bd`MN_<Sj400000000hXXG0000`L@:000000000000P:`6`TIblU2jDWSO0[^KA2Dh4jKV0000000000004Be:0000
8BQ@00000000\mDI00000000l0f1d;mXPC6l<GTn\04k0000000000000000000000000000a8MW0000D@Bb00000000\J6K000000000000000000000oZP00000000
H[ME<>]60000<;V80OfT8^MVI9Ig000000000000U5FG0LjW=3mD00000000@6Tg00000000000000000000000000000000000000000jXA<V]gLbW\<?hm`YW^0000
HLZn0000000000008d4`000000000000\?k[<VfU000016EOHOVHl@ob<lA000000000L^6T@jN^hk\T00000000dF5b\@i30000000000000000h_ZA0:53TmK10000
000000004fIS8YFk0000000095;F0000HQki0GcA\h9<00000000000000000000000000000000hC3\XhYl00000000TPC\000000000000000000000000PlSD0000
0>U]`GLd\W4[00000000LH;e0000000000000000P3JR0000d__4<U<B000000000000Xn?k00004B2cTHe2\KDi`lim000000008H=9LU>n4nS497\m00000000LABJ
00000000000000000000XII:DUD^0000`n_f00000000000000004^C00000Q6nV0000000000000;h90000000000000000000000000000000000000000P^OJ0000
000000000000\@^20000T\DI00000000dS^]0000`Va_0000000000004O90LkXdm:_k000042e]TRlD000000000000000000000000`WBE0000XBP0Q9G]@\<H0000
0000d`i\Lk3Y00000000000000000000000000000000DbXj00000000000000000000000000000000h\ImLA:[00000000Y7ak00000000000000000000D`k50000
4RM^X43b@m2N0000`]J]hod3000000000000LdPeU15]\GG?PM4gd[ND0000TEe\000000000000DAYH\^i:0000PB2GhQ8K0000<a1;Le[M000000000R0[00000000
000000000000T13@T6c200000000PQ<L00000000HTN^9:^00000000000000000000000000000DCZE@TFZ8BHI0000000000000000l_F?`JP1000000000_19H`Ie
00000000000000000000lCgk000000000000l0b600000000XK2O4[j<`QRKPUo^000000000000000000000000000000000000H7>d000000000000P_fY00000000
\@G70000XKoe0000000000000000<9^Q4]4>hJ]MHHeU4dh`000000004f5_0000LB[c000000000000000000000000DI=:00000000ljRj00000000000000000000
0iFi0000000000000000hAe_0000h_6800000n2709:H]4WILgA4dKfo000000000000d]8m0000000000000000000000000DPd0000hR?R0000HIgN000000000000
i74b000000000000000000000000000000000000X>m[00000000PX<n00000000`0:A0000000000000000XAn:0000`Z8W00000000000000000000000000000000
9::]000000009:Bm0000<]H@i8@X00000000000000000000i8bnlUagLZd:00000X;^0000TYeQ`[@U00000000U9C[000000000000000000000000000000000000
0000PF9@HFFk0000@M7U0000@NdDDaB<0000000000000000dOed8[1e\_OEd8AH0000@3M50000000000000000\2D`XMh2000000000000HhdN55=b000000000000
=8n20000d;AY000000000000\JD0<CY^0000000000000000000000000000000000000000<3;gh@BB\Q`k0000\PfX000000000000hIKA0000XMi@000000004ON6
0000T5]T00000000\:Jj0000TC:JLEGW0000000000000000@Ej50000000000000000LE^ElI_QTLMf0000000000000000000000000000H@>;Hn[i000000000000
D=620000000000000000XXof8Cb]D^>c0000Y5i0000000000000\OQh000000000000LDR80000000000000000La:G0000000000000000I8E\000000008U]X\h??
Y4YV4McV000000000000X<RL00000000l@@K000000000000`FGGPI^glJXCHQ6[00000000000000000000<7lBdoeBLkINP7A^00000000d?VCDO>U\WHF00000000
0000000000000000000000000000E9fG0e;[0000000094e_0000a03:00000000000000000000000000000000XS>_0i0:000000000000000000000000\JJnHXUU
0000000000000000PRL;0000`9`il^\F00000F7VP[6T4U;7000000000000`lO5000000000000Q0SX000000000000H2B:P;YL000000000000TBlB00000000<\Z[
000000000000Q8bMH5]g00000000000085<W`ZRd5:eh0000X7I;0000000000000000X8gYDC>P00008Ne100000000000000000000000000000000000000000R7C
dI9U0000\R8MHIGo0000000000000000000000000000P1cY`6Ua48HYT=gT00000000l[Yl0000dE?=0000@2j2000000008F]b\7M^0000h<lZ92H@M4ZR0000P0Ei
T;2700008:f;HC]QDHJ_000000000000000000000000X\EN000000000000d>DP8lY9000000000000000000000000000000000000000000000000Lg\E00000000
00000000000000000000000000000000Q4k>000000000000000000000000i30K000000000000000000004FYn0000h8kj0000@8[44>:Q000000000000Q7MXlRNQ
d?DP0000000000004C6<0000l?Yn000000000000dGYj00000000m:]d000000000000XD5K0000<F<HdQEi000000000000PPP30000000000000000000000000000
PD`h46AKA4G;0000lPC10000D82UTH@i0000HWYYTHQ300000000\YZF00000fGL0000P932`J0hd[E900004OcH17IG000000000000HSYO00000000000000000000
0000m29^<CoV0000<GI:hW[k0000000000000000000000000000000000000000T;Qd0000000000000000@G;FPm[=0000000000000000L68I000000000000i6FE
H2Jc00004<0YLL?h0000000000000000lXIGM9KG00000000000000000000Pi2G000000000000000000000000lE\eLAFb00000000000000000000I8dN00000000
000000000000000000000QW2\fFUXEc<0000000000000000000000000000000000000000000000000000000000000000PFPd13Ym000000000000a6H[00000000
0000M6m900000000000000000000\kN^94S80000PCSSe1AoI6<jQ:F200000000000000000>J3PCO5\6n_D>W6dBa>P8f>LMIXTEEjDKj>TTB00edahc5Klh^ghOg8
@Aab@R`70000DQYS0000P9==08:b`9gH\VcB0000000040AI00000000<MeR0000H2oTLYXN000000004BjJ=7BE0000000000000000000000000000Y6M5D0ch0000
HHIEH\FmI9o>0000M7PITooi000000000000d04^00000000000000000000000000000000d1@ll^6B`^:H00000000@QSl0000000000000000000000000000@alf
h=N4e3f`DZ0a0h<=\>3b00000000000000000000000000000000000000000000P^cj00004J\\000000005:9=00000000XT9c0Wcb000000000000<8I2lBOa0000
000000000000Y:A;00000000hCD6XSJ7000000000000000000000V^54A<nhPJ78ZY\4DDf0000LW0C0000D8aYa4DJlOI6000000000000H8m?0000`9@c00000000
000000000000l1Q<lG]M0000T6H]TC9WU5Qi00000000000000008[]O000045;M0000000000000000000000000000dX@Z000044KP00000000@XhY00000000T`J5
0000hRf8E0V700000000000000000000e8EJHo8M00000000000000000000000000000000LZ^H000046<_8PHY00000000`Q46leB=00000000HW^PP]ok00000000
00000000000000000000PhSelaJ_00000000E24MPH\=0000laOM0000PJ:e8Zc[]2S;\kmgDDNQ`GXaI4C<0000H<3j00008<LJU5RG00004FdE0000000018GT0000
@4J<hF]2M19D000000004<OA0000`HHJlO`fHO?Yd?o:hUY\`aR<0904Tb>W\:EE11XhH3SPH?>14B46Y8^0dENfX@kH55;^0000<Ok@000000000000000000000000
00000000584=000000000000e4XB00000000<Yd_00000000T]_:00000000`1FR000000000000A6nDd<G_000000000000Q0C=PCj@<]YLDMmV0000L1XK00008GQF
0000000000000000\W`^h?`n00000000\6oBP]>c0000000000000000000086Ki0000000000000000d8IIl^_F0000E:6:XiPH000000000000\J@c0000<58mPO;:
00000Sj^0000000000000000\ZHQTXm[P^E8000000000000000000000000lR66@=VA0150hPj7h`m>0000\2[>0000000000004K>^@c@0HAaK0000000000000000
000015a>00000000000082Xl4idW000000000000<V6=D4Ic<G:\XS]E0000d2`0\;Kn0000d]@n0000LZX`\]Kb0000000000000000000000000000lDHF00000000
8lOG0000000000000000@C_`Tb@Y000000008:<k0000X?=^0000000000000000000000000000hRc6dmO^TnGCT<\L00000000`=lg0000`0XN0000l37500000000
00000000TU7H00000000000000000000\]NZ00000000PSM^0000000000000000000000008DVi000000004iVe0000000000000000000015Ym@W^gI8S800000000
m5<?l3Sk0000000000000000`SOXl@W10000000000000000L@e1I5CeLQIZ000000000000Xn07000000000000<V28X>=m96E=HE_>00000000000000000000Xng4
0000@Hb1000000000000PBdUhR8bDcKBd^iN0000XFeb000000000000XLe@93DdQ85300000000Pk=6l>3E`^3ThZRR000000000000000000000000000000000000
LZVi000000000000lD3?000000000000000000000000000000000000L<3?<>On8`PQE4g<00000000000000008[]10000`76kl<<IU1mB0000<PTLlko_0000lRG6
00000000000000008GMB0000000000000000000000000000T=6Q0000000000000000000000000000<nH@000000000000000000000000lWFE0000000000000000
00009007000000000000D2CK0000d20=T9;S8=^m4Ei3T65OPW6]0000000000000000000000000000000000008GE^41dk00000000000000000000\J`m0000hF7o
00000000000000000000dUbA000054hJi25jP4CXE6UB00000000000000000000TKZ80000M2GP00000000Dol9XU_aT?@g`hLd0000DoLl00008DeY0000X2N?DG0O
996h0000000000000000l9[B000000000000000000000000XeJ>00000000\I9b0000000000000000TB]L17\70000`7c[000000000000`X]QlUH`00000000Lkgf
dUK80000T[TMI:Sh000000000000Xa5L0000d9d`@Z;Z00004O2e0000DWa]0000000000000000i9R10000000000004^Eg0000000000000000lHJn000000000000
00000000X2\6H8ZHM1OUY9:I000000000kab00000000XN_Y000000000000l9SF8YTY\6OG16Ve000000004BN\0000000000000000hj[X0e\RH>`G000000000000
0000DJ:900000000Q9Z_00000000000000000000@Jlj00000000Y2l=00000000E1dYdRA?`Se_0000lBZh0000000000000m:@000000000000DRib0Vc\haPQ`]`a
0000000000000000000044;M000000000000X^oA00000000000000004h6M@S_:00000000H[<G00000000h2WgD9c600000000T;R;P<=oX?fQ\NbSi94h00000000
000000000000Y1>P00000000h]O^54UE000000000000000000004=dC0000000000000000000000000000`FP@000090:?00004i1c4?AA0000hIfK4Qh^i0=10000
000000000000Y88T0000d]F100000000<I<NH@1[DmoR00000000H@1A@8B?00000000DN9X`^Ph00000000TOkZ0000000000000000H=Qe<2e300000000000056Lc
0000`U=IX\iePgW4000000000000hTQoP`DJ@Vf=00000000000000000000@;oY000000000000000000000000hn@PH;15000000000000T?^]0000000000000000
0000P7J60000TN2=0000`R2l<oOnXaoV41o900000000000000000000H@0BL9ET0000l6>ThZb<Y7EHQ9@:PMj_0000000000004E@j]0KQ0000hYR8PDg`@eBd0000
00000000`Tk:0000U79E000000000000\AfYLFn50^9K0000@@DV0000000000004JYD0000lO:?0000@4l90000000000000000D8bRPHmo`MH0lC8^\?_2lH[<\n>B
Y4KL8FOj96AYM8gT0000I6dE000083_600000000HV1NXHCZ8]QD0000\S;Zh3KG<7OB\OU5<YW4l@Qe000000000000000000000000LK:AdS3NXFNXU5gY00000000
A9TV000000008Rho0000<YTLLTV30000h\X\0000000000000000hY38I8Z=00000000dBT3PE9;00000000PHnC00:O`LQ[<i3j00000000@XCRHKR>00000OeJPmLC
d\K6lf0\D@jU\IOY0b:_dnc\00004S<60000\P3@DmZQ00000000\M6X0000e:c[000000000000`@F>@H]^0000000000000000h>lJ00000000000000008_XZ0000
0000D3Wl0000000000000000000000008jYcddG^0000000000000000000000000000dRFGI0T60000523\00000_dc0000D]Zn0000lZ0IH[[]0000LQ]Z08QFLl\6
00000000000000000000@8m0lNCa8[F9`1i0000000000000000000000000Heg80000000000000000\X6N0000000000000000hLI6<oRCP0210000000000000000
00000000hKVhe6:H00000000T]4Sa7[S00000000\On_0IMG13H]00000000000000000000@Rbc0000m50Z0000lW7A<k<J000000000000<7b\00000000dOjFPmR^
8o=o`D]h`mn5`]<M@L5P8j;IE2Mb0000000000000000000000004YKH00000000@WDIH>iK000000000000e4FNTMdXP;E`XaEC0000000000000000Tg8o00000000
000000000000Xm^40000ln_EM9T20000]0i:00000000T14YL>ecXB9<PZ:3<]UG0000DYC`dM9^000000000000000000000000dlNN0000hBoR0000000000000000
0000000000000000Lf^D0000TSa;000000000@NZ000000000000000000000000000000000]G\dETH000000000000lbEM0000`h\^000000004JEXdPhT00000000
8El]00000000000000000000000000000000000000000000P1Lna4mNL4O[8e]hX1b500000000000000000000000000000000000000000000000000000000@I`6
I6?1I6i:000000000000000000000000T:H900004eI?X]?PlTmXdCaZ\^0\i9ROY:KZ0000PNL00000000000008WQ>0000000000000000000000000IMV00000000
4Qc`0000000000000000000000000000@C^9<XQg0000<B>0LR@N000000000000lPmJ000000000000L0BbL@iW`<1D000000000000L1iP00000000000019Ud`3gV
d8@\<XFgh;i4lGo?4\kQ89dCT4@dHBB3d_Ja0000000000000000000000000000865B000000000000P^^10000\EQD4[4PX:dRHFO^4>GSa5E?000000000000lJCG
DaF`00000000=73W0000i:7W000000000000d2TN0@dG@GZ50000000000000000h6M400000000]72gTIEP0000TCA3dCQF000001KK0000l?]@D=e>\EBh4e:Ga9Ji
TRZ[M8_G00000000LHAWlX9?H\Vc000000000000000000000000\FDD00000000@dHMTZF5`dST0000000000000000d9I?0000DM2?@oIL00000000000000000000
hHHh=6DY@:ET00000000@]7^]6If<_PmDN=`L@bd\`h7000000000000000015`B00000000LOGm000000000000\8FcLXXR0000]7MF00000000PnEJ000000000000
0000000000008j`Ii56id;JYd_YV0@oPhIGDHoDh00000000000000000000000000000000l49TL<_UdLOE0000@Igm8YCG@[9`00000000H^4k00000n4eHP]idV5G
dWoKdC8:0000000000000000X[7N000000000000\m900000TIi7T?CML_9@0000hFX\8Z]800000000000000000000000046a`D1RS00008HAB0000000000000000
000000000000000000000000HCfg@kiK00008EnK0000000000000000XmOn00000000\RVX]1`g00000000000000000000HDd^0000000000000000000001Wd0000
0000PaYX0000000000000000000000000000`Gn30000000000000RS95:a900000000M6Km000000000000000000000000000000000000000000000000HdTPdE<7
00004CJIXa?9h<gZa9^X0000XQ?eD;e5000000000000000000000000000000000000`9e=000000000000000000000000000000000000000000000a3^`ETU0000
000000000000Pf`X<KLIX]o9M6KI0000<CP>XI@\L`HK00004ZMg0000000000000\1TH8oO0000=4`400000000000000000000\JKiY:LV00000000hCUAdL`_0000
00000000lJCb000000008jbK00000000Q99\hmAW000000000000l4H<00000000E2:?0000@N?9000000000000h^m_0000H0dL000000000000Tc;\000000000000
0000000000000000l3kV000000000000@03e00000000000000000000000000008_hD8BPe0000000000000000I6bhI90f0000`^em00000000000000004GVOLW0j
00000000000000000000XZ4W0000Db?i0000T`=n0000`;9:0000\]Bm000003@D000000000000\`M_000000000000PYlj00000000000000000000=87F00000000
000000000000T@IB0000000000000000lC>g00000000\V0M<5iM`J^f``Je]7mS0000I3B600000000000000000000E8UW000000000000000000000000000097Ck
000000000000\:2bXYDb0000000000000000000000000000]9l>0000000000000000000000000000000000000000T=Sg0000000000000000hWi\000000000000
000000000000LBTj0000000000000000000000000000U2hn0000]8C^XmSh0000000000000000\:0S0000@Q1600000000L@CRDOD<dLgJ`:Df00000000dDm50000
0000000000000000000000000000000000000000000000000000PA4a0000lF\Ld_:0]9U@0000000000004WD800000000\I[BdZTJ8kaPe9Gi0000Pd\1@GkT0000
H^Y\T\JHDO8ALCXl`FFQ0000e9X:0000000000000000Td6:<f1G000000000000@GhQ\BXY0000\KH9P9^F0@Ti=769d<FOi8Rf0C`S00000000000000000aEOPO^c
000000000000P?:5XUK_58N50000i5B30X8\\m`em7]?0000m1iN000000000000000084kQM90T000012n200000000DjQPA5_d0000Q:>hXYFM00004FLFLZWH0000
M5oK0000PLaL0000@Yea0000m6OE@c:H00004YWGE1eE000000000000DTEj000000000000000000000000000000000000000000000000hnhk0000000000000000
000000000000\mGne5b:\m9SY0j@M4iRPCKE`\bb0`AUhd0JL@3]XkEnd@Hj000000000000H^L@hV:;00000000XW>4@lg`00008=`H0000`L0f0000000000000000
H>Ajh>Zi0000X?AQ000000000000`eRL0Y_]`?0VhBid000000000000000000000000\A3H0000000000000000M6jT00000000Y7fo00000000000000000000lPMC
00000000PCNIDIIIlS6e0WChTYC2Lcc=<gjD00000000000000008F=\000000000?b<000000000000LH4@000000000000DeEhm2^i0000LL[A000000000000DM7f
00000000000000000000lRVA`9iR8J1K000000000000l3f@0000TGXE000000000000000000_?<IE400000000DLZC00000000PU:@l49B00000000<BNI\0:6TKEi
`Ool`\Y:95`6@>aTM:gQ000000000000000000000000000000000000lPgK\STghZdTQ5j;LT4E0000I1jThH[Than10000000000000000DcWX0000@A9K`nTTTLY@
D;_N000000000000d4Ha0000000000000000000000000000000000000000T0\O@g9V000000000U]j@3=J`na50000000000000000000000000000ToWlTM8cXD_U
0000000000000000=6HI00000000l<QJ00000000TMAI000000000000d7N<lGoh0Ol300000000\7X2LXi[00000000XI\KX1Ce57E`0000XcBJd`VBhgFY000090[l
000048__X;=lH]O100000000000000000000D7B`@R@7A2X9000044UPTAcXd6:f0Gh^000000000000<CPM\DC:00000000000000000000]0E\0000000000008SSK
000000000000@A?Y00000000000000000000000000000000dBfbTT;7m96ST95h00008HNP00000000000000000000T0l2\GZClklQ000000000000000000000000
00000000Y:Qfh=@fT?2D0000000000008\go07kH00000000M8Mc0000000000000000T3DJ8O8a0000000000000000@J<^4WB[\_[bPXmG]56<h^XH0000X3A`<>Re
<C@K12\_0000hoBTXHbka36]0000XVQI0000000000000000\Iai0000000000000000A8::0000000000000000<N6<0000000058Za00000000I6g?00000000`3_T
@`n<PHo[0000@>ARlWG90000000000000000`TIR<D;X8A1gD8Oe`YkdDEbA@SmX\mR1000000008YIE000000000000DTV`0000D`VQ00000000l2g=A8La00000000
P9>A\PGP0000@0ag00000000DI2k0000hf\:0000Lkn90000000000000000]5Hci7:DTaG<`dC`0000000000000000000000000000<6EZ00000000dMMJHdnF0000
0000]0h\00000000000000008?c00000HNY\00000000000000000000d@Sl00000000000000000000TT>lLkJ1000000000000000000000000000000000N^_0000
LRhE00000000000000000000000000000000000000000000000000000000hM;;0000hFII000000000000898E\7[g0000000000000000000000000000]9@a0000
0000X=<4a9j[0000000016Yk00000000000000000Mo?0000lTdf0000000000000000PGUE00000000@Idb00004AeC00008BVO0000XAUh0000000000000000Hd]7
0000LPcY00000000000000000000000000000000L\^Y]0I<000000000000M8j30000000000000000H5[U0000000000000000dQ<88oQV0000HX3800000ZlL0000
lbMdX?MRl;JF00000e1h0000\1IN4JjD00000000@OWC0000\2cd<QiU0000LoL@0000000000000000000000000000<aE]00000000000000000000000000000000
00000000<24R00000000D8Uf000000000000\:fK00000000000000004DUD00000000TB6D00000000000000008:WCM9NJLU=Z0000000000000000000000000000
`e4@Pl5=0000000000008`hm00000000000000000000TUB700000000T0Wai4T^00000000000000000000000000000000000000000000XY_A000000000000Xgf?
`D`J0000000000000000dZUA4KSo00000000000000000000000000000000HR=TTZN[@[If00000000<FQG0000000000000000HXdo8n]ID]^N00008=[QdJc;0QGV
46:RhgK8=1l?PHE=@JYSDkk]]6N==6bA96kk`1LRHV17H?gRhY:l4\Zlm7AO8mWNm93`8J0Ke3Oba5L;0000LX1ZX=HZ0000959900004`Bfm2Jk00000000H^TeQ9BG
T4LO000000000000HoY]000000000000000000000000hJ>30gD0diDY000000000000000000000000000000000000`ZVQ0000000000000000hNg?000000000000
L0?40000000000008G:jDQA]0000hB9e000000000000@57F4gg600000000hU5H0000HIOB@`mj000000000000E94\0000000000000000U0><00000000L<kLlY0S
0000HhOZ00000000P3S=000000000000`o^RXVZC00000000LZ2=h7S?0000D[@@LU5gH_Ze00000000=:[HL\Ql000000000000T4NC00000000D^`i00000000D\CK
0000@Y3P00000000000000004ncl0000\Pii4JZ>@2MSDVolHBMG<m87lZ9b4G\\0000TNmi0000000000008=h30000`N@L]31>000000008HDPM3GI000000000Q=g
d:\T000000000000X9lm@5M;0000T93R0000PKN_`TP=0000P12T0000000000000000dTQJlc]h00000000000000000000000000000000LVHi0a8@hf8T0000A6he
0000Lnm1000000000000000000000000000000000000l8YhPaKH0000DB`SLP5K000000000000000000000000X]3W8jXY000000000000000000008D6K00000000
00000000h57hTL2mlSXnXlEO000000000000000000000000000000000000L<;=00000000HWP;4]AW0000DYa90CUm00000000H\g:00000000000000008dB40000
0000TE@<4adb12hA]7HE00008ZA84m3U`ZkW\R:8T\Lc`?6dXg3AD8H@0000LeC?00000:eQ0000000093nC000000000000000000000000HF0:000000000000T^Z=
Y6B7h_j_0000000000000000@5VZPA4A`6?AhChT58al00000000000000000000000000008BUW00000000`7DF`T34`^kh@i3>00000000\A^U0000X?Jn0E`50000
hS?=000000000000000000000000000000000aQj0000d;4m8RWo8CZjD[fha71V00008DcE@0L4dASG000000000000LYci00000000@3Ve00000000L`2Z00000000
HlRe00000000A0`^0000000000000000000000000000000000004B7S000000000000Xmie0000M8^oU7N<0000TKB500000000<@jh00000000P@?\dQfb00000000
0000\V7J0000@C1^000000000000@n<4h>\f0000000000000000@WQPPc3:00000000`VL700000000P6RF0000000000000000XBSO\HK:4<]JXM[oXgUZ00000000
\PZB4;2g0000H<Y2dQ<a`]c50000=4e;1:iO4?B100004:m30000000000005:dB]4b800000000000000000cG5lfcWdg^3E3iQ4?L8I9>i00004E<PX[g900000000
00008PdS000000000cD\000000000000000000000000000000000000000000000000000000000000TSLE0000dPf94W5f0000000000000000<dBP00000000`>>F
LQ5d0000I:PXl1?>P7ga00000000TLMI0000000000000000000000000000000000000000000089FDdB?>d1b^P<oZT\WA<2aeQ3aeP?[E00000000000000000000
E8CL00000^FJ00000000000000000000000000000000HoOI<XAH0000000000000000T<^_Q2J80000HKDU0000hFCl57hIDW;M000000000000000000000000TQTX
00000000h8M504BQ0000000000000000000000000000000000000000TmlR94af00000000<<N80000000000000000A8OF0000A8T^00000000\Xij000000000000
000000000000000000000000000000000000000000000000<6>b<Bg3X<`ITJdelL;j\51SXT\Z8U66000000000000PfB>0000dH7g000000000000000000004hgR
8=dR000000000000Q2KU00000000LW?6000000000000D5I?e5KH58>B00000000HUEA0000000000000000TBd:4NaD<a0li:=300000000@5m0000000004`>N@o>E
DFM3HW>a0000TFNg000099mR4]0P@Z]XLE><0000000000000000000000000000L[i600008XKQ0bDa00000000T3RQU8ZO000000000000\Qan0000PAM<e6QLT3A2
18[c00000000000000000XW_0000\9:\000000000000000000000000L`:;0000lNKTP_b500000000`YgG0000H3eN`;8l81K@P`99T<b0i0@ki5NcT;]N0000lX:?
00000000\_L500000000000000000000@Y::0000000000000000@6Z70000\F\^Dl>o0000@UOD00000M1_0000d@``0000000000000000\_K6<l_R<0;clW5RM12A
00000000000000000:FC8HkX`2Nb000000000000000000000k^L94eM`DLg0000\AnZLN>Mdf1n07U94T1YQ644A0aB000000000000000000000000000000000000
PlaihcLN00000000TV[3000000000000hg6e0000000017S700000000000000000000X7k]00000000m8>`0000]8Kk0000000000000000Y5H<0000Q4LQ@g<l0000
0000TI\_0000000000000000<676`:DGE:P4Hd2O000000000000PiPo0000DC0900000000000000000000\<?i18iF0000000000004lDSLX210000\[K900000000
\Icc000000000000000000000000000000000000000000000000lDG=Ln^B0000000000000000000000000000000000004nan00000000000000000;Y:00000000
a5@S000000000000Y:>5]8Tj000000000000000000000000dE2_00000000]59i000000000000000000008jik00004KE\E76W000000000000000000004F:?0000
DGX8@ZjcA7Pm\3WBM9\90:8DPD2P0Hc799^1D9Ek0Y:P\F```bK^0000000000000000LC7g000000000000LHV6<3QS\?^=0ZO0Pmn]0000PJo^0000L?S2a4bnXDRT
@^nT0000a8@F0000Hh^@00008bC?00000000000000000000d_9200000000\Ag90000l]:m00000000`D9b0000`Ai<lcG\h1h\X>Jg0CSc\UQN000000000000@CcT
m:c1PBnF000000008T<7i:430000`AlI`[kj4QBW00000000000000000000<WZShXC10<[om091a76H00000000000000000000000000000000L<R3a9JW00000000
00000000DNNg0000HSa_0000dH:;`\i800000000dSc@m:hY00004iVM000000000Oa?<WUR00000000@Dfj0GgEhDT8<J5;T\F]a42f4aCf0000<]^d<[Qd<doT0OHi
0000000000000MkIHQ?I000000000000000000000000000000000000\QFb@`jE000087CKHSAoTbYD0000DRUdP;ag\IBm000000004_D40000545QPML5D`_50000
hKXe\_ejE7\C000000000000dYP8@_V9Lc9aT1OPL\@F00000000000000000000LScX000000000000000000000000XBPJP\jbLaZ?d992000000008;8O00000000
X3BO00000000`PV100000000`J]10000L4dB0000h9d5Do87@5P<dAZ?T2Ae8Z;F\IEh0Z_eL[AAA8\k0000XPek00000UcU4HS[0Jg;0Ke]56lg00000000XPDHlMAc
PE@\<6TOPbNf0onH00000]IX000000004ORG000000000000hSMRdJ8P0000000000008RoY0000lTCO000004L?0000`3L8@b;U000000000000l?7fHGSh<fR2`i`K
0000000000008<ke00000000000000000000@KkEHbiN00000000Q7M100000000<S8h000012kGh?jb0D1600000000a0mi0000\K=H0000Q8WL00000000d5[EPcQ6
00000000000000000000TebM0000D2QVT>QC000000000000m6A800000000hK4V00000000@k27M6Ae0000LYGCl^b?Y5FY000000000000LQW]0000DlJI00000000
0000XAR80000T21400000000H@;a0000TMb10000<ZK;0000000000000000@B<R4XLQ00000000Li6JI7RV00000000@18@lOn;0000000000000000000000004ko1
00000000<XDd@No:\_[R8goh00000000<FcF`5ZC\CO`DTbL@[Ndd0mn<^S>`3PC@V5o`Lmn00000000`2]A@[b]=1bOP=;B00000000000000000000000000000000
000000000000000000000000LLW]00000000000000000000000000000000PB5A0000HJYaa6cX0000Q5\d0000000000000000000000000<YS0000000000000000
8YX5000000000000000000000000000000000000TTL@57Xk0000DDX@0000\CgT000000000000HY\Slh>W0000T1]YX5oOhXD20j?WDo[1DbdZ=59]dVbF4jkE0000
000000000000l0>AL6eV\KgHdYL[0000<[\R0000000000000000PZh7X5D<00000000X>O500000000P9800LiRh13VHF`ChCRN`MMih_fhDV[]h`NJ14BU0000<4N[
H?ORd3H44SJZ4k8CleZEDok=A:QW00000000000000000000D?4eh>\L0[o:0000000000000000DZn2<M\hT;U`dW3jXCoDQ:g9<fK700000000000000000000d?En
000000000000000000000000lH36A0W\U3dG00000000hE]<0000`4<700000000`C=Z000000000000\CLfPPL@000000008\>?8@he8QaKL`H=<gF=]1WCdZm[0000
0000DPB:0000LR]A0000LVON@YolM6P;U4K1\<<4000000000000<I>E00000000P>6l00000000000000000000<B<jH?9BXag8@fHT4o31lXKiHDhfPafdM5o90000
<kVD0000`^AQ0EKi00004eXg0000000000000000000000000QhDPX3F000000000000@TU8H[f8XDa?Dijj000000000000PQjZ`bY^<iW=00000000000000000000
000000000000000000000000DIU0000000000000TN_900000000<M5Qd2gW0000HfD600000000000000000000P4B_4HDo0S2300000000T]X_0000000007D60000
0000dOdT0000000000000000000000000000PAT900000000000000000000`n1a00000000000000000000]5eF000000000000Y9ESD^C\m5eX0000000000008Vg=
00`P8ZST0Jn[X^QmDlf600000000000000000000a0nM00000000000000000000000000004N`e0000<8T\000000000000000000000000m39BdhCA000000000000
`lFP`6>:`ldR8U40000000000000000000000000he0^<fDPP2I:d7On0000=4lX00000000P8XLXVb900000000T_IU0000@[Gn0000lWhL000000000000h^Y<18o@
000000000000\MYWL2MC000000000000`84?4=0V4K<GM:4fdP1<00000000000000000000T6hM0000000000000000000000000000<TcU@a=Q0:D90000@_PN0000
Xd`E0000000000000000lMl>0000000000000000TDmO000000000000hGdH000000000000L1kV0000lLVo00000000L8]G0000<WAUE7d_00000000000000000000
TDc00000LKFAm:AJ000000000000lPX:loni000000000000P45Z83jmh=T<Pe@Y00008BIPA9Wh\m^H`:L:L4Vo<Oj[dQ6AhVGAPj1b0000Q:3a00000000T?HYHY0<
LXh<0000U9\]00000?YT000000000000l6bX000000000000000000008KYN`0lJ000000000000XMUC000000000000000000000000TU>U000000000000`Kf<0000
lJAO00000000000084a_0000000000000000000000000000000000000000l8WHP^[m0000000000000000000000000000XWn5X9Ae0LTg@QB:`ZeM000000000000
0000`T[R00000000P_Ol0000000000000000HQ]C0000I7eIA8c:0000000000000EW10000I5_OPVfi000000000000d8@h0000lWX9XLXd00004LUC15KZ0000@]e;
00000000D:4D000042LGHHfi0000000000000000000000000000<3jbTEUB<KJT0000<FEi00000000h5=h00000000HRkX<_bN00000000\jWE00000000X9M:4Q;`
8Jg^@]HN0000PH9o0000P<9HdiKMdiFD0000000000000000T_3Lla^V0000000000000000<2L9P5Ui0000<NkJH\BR00000000000000000000H2VED<Ae000040SB
E58@00000TdM4a8U0000000000000MXFTYj3lAkZ4nUj00000000@TZ]4`kE00000000h86m00000000000000000000H=UN\H8BhN=F\dQ;dG83000000000000lXP2
0Ym6I7@V0000000000008fN^00000000d>b2@Gk`T\@0dlC[0000000000000000000000000000TD8Z00000000000096cF<`mM0000000000000000000000000000
0000m7^J00000000X<e?000000000000000000000000@V9100000000hi[000000000\VV9Y8D000000000XD<=000000000000l`TO<QPmM4GY=:eDL?C200000000
00000OYI00000000A7Ok=6bS00000000000000000000000015?Z0000\mZ=00000000lahn0000000000000000000000000000X^<[00000000P9AU\MCe00000000
0000\]T30000\B\64Som00000000hFkbP]L08?IP58b80000h8^2d[eDLgko00000B7l0000000000004V_k0000000000000000000000000000XOUJ000000000000
0000000000000000000000000000<CnY000000000000000000008TXLD;CX00000000lWGP0000000000000000000000000000XIY100004g5WL9BM8m0F00000000
000000000000000000000000000000000000dobg000000000000XNkb000000000000Po0]LGfV00000000000000000000X74N00000000@9bM0000000000000000
00000000000000000000lGBD0000lAV[Xe2F0000000000008<BC8C3mHQFEX0O@hRa``hFO8ATX00000000a4E^000000000000L8RnT<74E40V0000000000000000
U77Di6200000000000000000<\SMXJ\DdRdlPSGZTUR_0000L>7bh4Gk0000l5SA<?G`0000PCH<000000000000H5a:00000000h5:T0000]6AD00000IJh00000000
0000@BW4h>F@D\F>`Cd@@IbGhGlh0000H^jBlaj_D\_=leHW0000@@JI000046ll00000000DEN500004U];0000000000000RXCXMFC000000000000000000000000
000000000YlB967000000000000000008L:g8>4R\WgP000000000000T:ef8D>5hbOeLb]B]:5\A:Ul000000000000L6Wi00000000X0iA000000000000H0`id90F
l\aD00000000000000000000000000000000d@fF@A630000`5mN0000000059J9hKmh000000000000=5m200000000LkL:000000000000000000000000X278XF6]
4Hg@D8_1H[L]00000000<_e718mB0000000000000000de3B<2[gi2o4000000000000@KI<H0I000000]>Ge93l00004S:B00000S`g000016LQ00000000000045WM
0000000000000000TcEU000000000000l2HP000000000000@N5bD_A;h1ia<TaJD>KDhi]oY17_00000000M99200000000HQm74oa1@4_E0000000000000000<N;k
0000000000000000000000000000dC]l0P`e\WM30000h`fc00000eVM00004\mc00000000`UXf@ohje8RT0000000000000000000000000000000000000000lJ>F
PWK]0000000000000000P:XhD<o<dNGK000000000000@1H`]1kQX=Bf000000000000\Tk[LabS0000h[nT@DoH000000004<;O00000000000000000000TQVIdZT9
<o;700000000000000000000000000000000<oRb00000000000000000000D:PC0000000000000W[VT_]CD\H>@]L]Y:SU0000000000000Z?O\3g;00004]Wf0000
0000L?mN000000000000000000008MK3E3o6X=L3000000000000=8Vn0000XXo8T\PY000000000000@BgODno=0000`AEA@jE3`BIk000000000000000000000000
ToZ:00008GM^82:3<Od2PP>iHDO@HQZ6TTMC0000000000000000L@k;0000000000000000000000000000m2<U0000DOZS0000000000000000X3U`00000000@7CY
DOY000000000HC0L00000000000000000000h^HB00000000e6mZ00000000`27P00000000PnnZ0000000006QC00000000TiY3000009LUP5Q6Y0jl\Ym]00000000
0000000000000000`FnU\>EMT48H8[?3@]b9HkAn00000000dO3e93BZ00000000000014EC00000000L7nI00000000<J9O8P?P4LbJDNDVi7KE00000000`d>U0000
0000PKab000000000000TBa]I4o@HER5X_@F<>OP0000000000004`4k00000000000000000000000000000000000000000000000000000000000000008ELW0000
4mD^00000000D2Y>00000000@7_N\[;=hD4I000000000000000000008bW000004Bh[11A;LMhghe<Y0000000000000000\MBV@M=CPmCb]5cB0000D_K^Pg<2TM[R
PUnn0jJ4000000000000000000000000000000000000`WJS0000000000000000000000000000e6k\Xfo[0000000000000000m:RA8;^R0000\X5:000000000000
0000`nF3XmaN000000000000X7@j00000000<9aY0000m5;1\A5e0000E95l0000000000000E]VH[UI0000000000000000@=EZ00000000Y9Hn00000N4jThHg0000
0000HMkUDnYn`1=Z00000000l;BS8TH\0000E:;Md@HP00000000000000004>dNhXEfU9kc000000000Ro:<g;4@kmE15fcL[Scl\YlljSgD?<e0000T\n40000\K@@
00000000Pl;c0000`mPa0000000000000000D\iIXPD9LaJl00000000TA=GTC3@hUeEE6T@000000000lN>0000000000000000\PUFdTjm0000I1i0000000000000
X1C30cI81:e80000`i<I000000000000\1G>0000T4ZGHBQQPeIe000000000000Heag00000000000000000000XGB]h8Jch7THPRhaa8UB00000000T[^i\bbBTGd;
42Q;<7?a4QME0000Dl0U8V3TD4dW0000TJX9PodePIS8A3NW`Tci0000000000000000P5hP00000000U7P[00000000hY<700000000000095U>40770000HHBfXW0N
<^7FhCjc0000000000000LJ>\bVR@Z<=0000HiV500000000l[FR@dM;000000000000dTHkHjLP0KCc0000000000000000e1cI0000000000000000T5Vk`EH3XN2[
00000000\_TJ00000000dOWV0000\@noDJWT81fOM2D;0000XP2;hI8:0000I6`gD00hHIf\000000000000<GMlP3TElMXW87fcHNX0hi5?@V9m0000l[GU00000000
T:bS4HbG8K_Y0000000000000000hYPS000000000000\K<_00008NHFHW1f00000000lN:3000000000000@^B[88d]@SHYD<fa8=]elDlFdZk=0000000000000000
0000XRUJTTY[000000000000000000000gR_hY>^00000000h7TU0000Y0kZ00000000A7B3DCog000000008Z\eh2]043Y3HG[ND`;E0000000000000000dN0V4Vo]
XY1`@YU:00000000000000000000000000000000000000000000000000000000000000008YjBlO:k0000hd0fh9WG14lj0000000000000000X2Qo0000M76fA7TH
0000]0HH00000000000000000000T`E8000000000000000000000000\QAB00000000000000000000000000000000000000000000P;gc00000000000000000000
=:hAm1LllYaHQ5US<NZP0000000000000000000000000000l<]c00000000\Z<c0000LoSe0000000000000000000000008X>S0000000000004EJ_LddRhVY<`MLh
0`>k0000Y7CM000000000000\i@10000XSdX0000L6aG000000000000D8cP0000lkC>00000000lR5]l[2J000000000000T@=[00000000DIUi@l2VXVKV@obF94R`
D7n0D6JG\83f@^=M0000592U0000000000000000L7@5H2iG55km00000000000000000000000000000000P:ZZ4WSa]1=fP>mCU6n28G0g1::i00000cVT00000000
0000d0S300000000HgB@Y7fZ000000000000000000000000hC<6\CaH0000`5]@<8Im00000000=60e0000m6Y5L;>K0000000000008A0g0000000000000000d60M
H_EYL00E0000D_;_`4XSPJ5ni8GcLV_FT9=2DOIQ4JOZ\WAlTmE0=:GI`oWG0000X2cU4a\f000000000000H3XOTUIU00004M1M00000000DM340000000000000000
00000000XTeO0000T127DEn6l\OF000000000000P3]_hBlh00000000=9jC`IW<0000000000000000`Jaf00000000l;T[@WXI8`6i0000d4Wk00000000L1;@LN;X
96Cc00008@[`8;W^00000000HOAdD\H^00000000D4E5LXFE0000<?OH`P3PTa7iX9;A@hoS000000000000000000000000P2HlPlWn0000`0CV0H`ZPU2Rh=^M8@[0
@>TE0000]4I000000000HWb]0000T4C48EMcTIG8Q7Zf`iT]00000000<7Em0000000000000000000000000000000000000000000000000000<>T40000<L_Q48jd
0000D6[T`DAF00000000hP\la7i`00000000LXJd\[VE000000000nQC0000DBkBT@b3000000000000000000000000H2<600000000hNPH00000000h8KBlINQ0000
0000000000000000\=bKhU9>0000hT1LlXTCXg560000L6N2000000000000l`:R00000000000000000000HaR]0000h7Td00000000E8;B0fJ60000000000000000
PKR`000000000000XoT98iZIY6S893lfTCU200000000000000000000@ZTYd^a:000000000000000045b70000DD^G4kFe000000000000l8?lXOOX000000000000
00000000@S[F0000000044A]000000008SF8H:3\i5aV4D:]PG=4H[M300000000l\FM4FH_000000008?1`0000000000000000000000004K3l00008Vk<DR\ad4i5
TWGh<`Oe0000=5[\0000000000000000`_kM\DEa000000000000000000000000Ta1jA9B;0000]3MI0000\mC;000000001:fF00000000000000000000X7fF0000
0000000000000000000000000000000000000000000000000000000000000000000000000000a05500000000m4SP0000000000000000Pc6m=9]eP12kXW1DM9?M
9:O24MZd00004QbU0000000002_X000000000000M8R0932O0000T=7]l;Io8B6:4=U``L\>l;1VX\WV000000000000`J@E00000000000015@>DBXj000000000000
0000H8;5DIaVQ83Y0000HLZ0DJH9<ZfV00000000]1=<dcMChMB?m4_P00004@J]000000008ZY;000000000000PA?@DUf^Pe=DP]hm0000dh_N]7Ik00000000TOL@
`YN618m0000000008BM60000000090^J0000h0LH00000000LHKM0000XT`K0000000000000000@?dC000000000000dIT]A1H;DB\e=1f10000l9ce4WTZ58b\lS15
0000T?Nn@eMn0000\0M4000000000000000000000000000000000000@78@0KAIm9V6XIbh`O2699F7D8E8Q7OY0000000000008KjN4CBgY6;e0000000000000000
00000000000000000000LDE<000000000000`aQH00000000000000000000000000000000000000000000=8ME0000hkcV000000000000lG^>m36EhBE^00000000
000000008G400000000000000000000000000000l]3500000000000000000000TY5LHf9@Tg7X0000000041V_=8I:000000000000000000000000000000000000
Q0eM00000000000000000000000000000000000000000000lS\900004Y8l0000000000000000dODe0000l5XB000000000000e0]f0=n?00000000000000000000
X^7300000000H6I;dBX9\2K^TJb^dlgI`cIbHhc6\oC^`Gh30000000000000000000096kJ4RCSTYSg000000000000M2@o0000`X=Y0000000095M=00000000Xfm?
00000000<O>d\^DI00000000000000000000d99]00000000a3Jj00000000000000004\l?000083cd000000000000LWaH00000000000000000000000000000000
0000PPU1dmiB00000000lVVnhR9DlV]E0WHT00004kZ_0000<_204lc]000000000000000000000000TcOL0000XZ[`00000000000000000000PX=n0000hf530000
000000000000db7@0000m:X`Q50600000000\<^B0000HLGO4g2V000000000000000000000000000000000000<VHXLZ4dhdO`X=iAD>S?<F0c`K8PDLh?TiT:D0fb
Hd1B00000000\g@J0000000000000000000000000000HZEd0000l5FilM0\@:lQ\4`i00008X:f0000@41K\Eg200000000000000000000000000000000Lg1k0000
0000000000000000PHML00000000000000000000lTbo00000000D40M0000H`dZ0000TjCg0000000000000000`o1BDZkh000000000000T\J]ha]R000000000000
000000000000l[nC00000000000000000000\[7:djgA0000E5L_000000000000000000000000000000000000PCiI000048c=8OPl00000ELFdL\o000000000000
L3\>000000000000L9740000Ln1I000000000000T`Fi00000000000000000000P0k600000000PEao8l^M`h1L00000000dJ[e0000000000000000<=1HTCAkXZl:
0000A6=oX5AQ8lAc000000000000PChghKP\`Occ00000000dMRZ000000004T9ni5:50000000017na00000000091^0000D@GoXG^[D`hEhDPH4<imHNP3lL3@e2?j
55IYT0mLLUCL<>_2000000000000d=I\000000000000000000004on6a4\A4oN7000000000000hcT8h[5a000000000000@@c=0000a9>B000000000000hd6Plmjk
Q0c5hMPa000000000000000000000000<gP?00000000LL4C0000000000000000000080U54OEZ0000`5UChLTU84Z:000000000W]70000h9aF0000\@lb00000000
DDbZ\F]D\]`90]k5lG?MHiU]i9bEd]WW00008@f00000A0M10000000000000000@`=34@M@PG6fTgEF0000\28Z000000000000000000008GOJT1VC40cQXFdYTU0f
i6]L0000dRQ4`X:RH\4eDlM4l3OOL^1RH6VC0000dBWoHO9Q0000P<US\KhPlnDF00000000000000000000T`b?00000000hb7V0000000000000000\8e197<<h26P
0000000046j;D_8>00000000HUoG0^2]00000000dCS0hKJ7LaU@4BbB\m@U00000000Ta_`0000000000000000000000000000000000000000000000000000LRST
T@]c0000000000000000dZFa0000000000000000XAEO0000@4?2U86M0000000000000000000000000000dSDV00000000e6Uf0000\PiV00000000000000000000
0kjb0000\ZIo00000000<^BF000000000000<Z5V0000@]P3X6YXA:LhP8D^H:40TL:@0000000000000000000000000000TQ0Y`WYE00000000000000000LFh0000
000000000fe=87JP0Ljm00000000000000000000@0WCQ3]QI6W^U9W>=9TD00000000000000000000Thi?00000000000000000000PRTUh1bNU0<G00000000D0Zn
dT_J0000@fOAXSo:00000000000000000000000000000000000000004Y_N00008Fa>000000000000000041A:4CnGi8JBP9@W000000000000000000000000@A?L
DmBZ00000000PXZMH=FKlkM;0000000000000000lYbQ00000000000000000000000000000000000000004hKd0000000000000000000000000000LHfX00000000
00000000000000000000000000000000<WS7DZLc000000004MC2e63P00000000000000000000P7P\0QfGPm060000h]=oE4[K0000HTAITU:kU7DLh]H^4bfR`oae
P\GEDDbH8h?Sl2n157n7i:?:00000000PTRJ@hZc0000X7iD0000h68Y00004bc2000000000000L8L:haSi000089j;@>cE0000TIIn00000000h[=C0000h7Ff0000
4KJE<XPG000000000000l_\R@LVB00000000000000000`Ek000000000000000000000000d:>i0000000095gk000000000000000000000000e9c;Ll3E00000000
0000@3UG\96OPS884[8JDd?F000000000000L;_:]6VMY0;40000TXNC56\D00000000T;Sh00000000dVa60000000000000000\KD<000000000000000000000000
8G=D8N:FhD8JX5DWU:<L0000h=k9TTd6l;Rn@h[Q00000000L4V;\Zej000000000000l9CF0LIB0000`OJUXl?F0000HUH901J^<mX[8jnE0000dBj]00000000`5IX
0000e8eG00000000X10TPPOZ@\o200000000`LFV00000000hK;c0000000000000000d0[MlY=BTGi;lfPd00000000000000000000T0nn000000008h06hPIQa8^]
00000000Dm>d00000000lFRWhW@Z\WND8[8900000000XV4PU9<n\S=I000000000000L\[<0000000000000000000081Qe00000dJI00000000000000000000TCM?
4Vd2000000000000000000000000DP3`\>>a0mG800000000e3<?0000000096hP000000000000HfXQ0000TiAT\gnVM60SXS`40000DOZg000000000000hNQZ0000
000000000000000000008H`AL;dL@YV[leZcE00T0000000000000000ddM\0000lVdI0000X5g0Lh[;HaA^Ti6600000000l=k\000000000000<[SJ000000000000
TUPYPUn?dh<i\::]4I`F00000RMF4d2400000000000000000000<RQQU4KdPU^_00000000H>d400000000Xn\NTB5SPk@FH:;6@=Y^lg4Q00000000000000000000
00000000000000000000hm?ED`Vo00000000U8aN4E>Q000000000000\?G10000000019i;0000LlJ;00000000dZ1f00000X\YD08F8?_\00000000lmV@0dWD0000
00000000000000000@PVT0naP3dX@@i@0nXQ00000000\S@4d5gm0m1]000000000000PdU@00000000HaE2000000000000<8GLH<=Zl[<i4cIN0R4j000000000000
XbgC@6<559g^P2mTdH:R\\c7M6ZO000000000000000000000000`F6>8F8R8?9R<PDl\UFnP]cJP_^cPkS9TniW00000000000000000000H2UI00000000Y7BW0000
00000000`=U>H?GA<Q39LVT10000e9H_00000E7m\RPX0000]7kUD7l_0000HB:m0000lcCB00004_@W0b5IdlKblLj?XGTUD1\882KPdJh[0000l7;Y000000000000
000000008QV_0000A87j0000<ahK`<m80000lEo40000X@7lP>CL0000000000000000DReLP9m^0000TD?CP\5IXn^f\<iP4L1_00000000\L7e0Oa20000\f>G\R3e
E6U0\R[`00000000000000000000000000000000000000000PkKlg@`00000000000049>T05RfLZo00000`7UjhE0MHn;;0000i2f4hen500004`aO<FoZ0000l[4`
000000004QY?HEZYHT[dM8]@00000000h02[PNF^PhIH@lfa0000`Ccc0000d1:^DfS`0000000008o`dN4R0000000000008S5bl;;RXA52000000000000d=4:0jO>
0000000042n^DI<j\M`KQ5>70000D^jo0000HfS6000000000000Hk[>000000000000000000000000000000000000TPJn000000000000PNMN00000000`;nX4O<e
LXDSi7;C8?SZ\D;70000a:gc000000000000000000000000d>I800000000\jhk]0`@L=kM0000i9ik00004:J7lj>n000043cKXQTIhDD<<ce2T>1W\K5F\\8A0000
00000000000000000000\U?ghGCldY[W00000000000042blXiJ20000000000000000000000000000dGA8TH3_<8LX0CQ1D^_gXQ:]`T9>dQH10T;cljJg\lc90000
00000000<?UU0:6F\ofY580;E87X\Tg[00000000lLIg0000h3c00000000000000000XMCKLTZ00000000000000000H:6l58[E\=eOh<7E00004U3QXCCX00000000
00000000dCU[4MfU000000000000Lc@N0000000000008XAkd5SjPDM9Dfm]\P52@mH]904X000000008BUG00000000000000000000XRGO\KFO4YoSXb@=dA1;]3>F
Dd:QE8PZ\Y@j59lb0000X7A>00000000P]aB0000<^0DHWIf0U[K00000000Q4Co0000\P<aHn9h00000000000000000000dM090DSl8TnjPU2;8V8@XY3d4Z6ODJA^
TAdLi7>Oh@T80000000000000000ld8H00000000DPOA@eH6000000000000]7Y700000000XeeY0000`Vmk00000000000000000000lCRf00000000\k;800000000
0000000000000000000000004jMJhJoG00000000`BValHl`0000d\020000D=3I<@X70000hEnb000000000Wl?0mJ10000hUR?<J?:@RXW\XGV\Fc]0000<?lge6OW
8Q>W000000000000000000000000DX>D\_?i0000POFF0000000000000000XR_f000000000a;j4U[>000000000000000000000000d<El000000000000`Li;l02o
00000000000000000000000000000000@JF?0000000000000000000000000000hK4C0000m5mM`SNK000000000000l635000000000JRE<M2ZHcRET@8[000089Ga
4HOX0000000097V=000000000000000000000000000000000000hPjS00000000<Wh70000000000000000Hoh200000000\G>L0000000000000000000000000000
00000000DAo:0000<fVo000000000000000000000000\NT4DXg`00000000000000000000@T6>T2ZgLQb<<]ba`:m?@f^a0000Q0bM0000000000000000\5lB0000
00000Lg90000X=XhLfLh00000000D<56\J?L000044o;00000000X6NR00000000000000000000000000000000000000000000LM:J<]130000000000000000I97[
0000h?0?d^F:L0g@0000PMX30_Mm00000000000000000000HmJH00000000000000000000000000000000000000000000\Y^fh]=AI90H00000000<Me4T8ib8<hW
D^164i`c0000000000000MA00000Y6OidigI0000000000000000<ZJFL>G44m>A5:dT000000000000XVSV151h0000HQ7nHUSC0000D1DKle6M0000\09]0000D9F^
000000000000000089\100000000000000000000@_>J00008Y^IH;aF000000000000HlkE`7k:00000000a0D4h:aa8kd20000lidk0000h=:h0000000000000000
dM>30000000000000000ldLZ00000000000000000000000000000000000000000000\3PZDf7=0000000000000000lNVLhbE900000000hD=2Q8H500004kKA0000
H:`L0000000000000000000000000000000000000000lVAR0V_34^D^H:ABl?6V00000000DC9200000000dMM[000000000O7R0000dMZ@0000DOfb43mE96aN0000
0000000000000nJ^00000000<QCU0000d;@70000d7BK@YG7TRH5000000000000m:OV0000<X]^Hd9b0000000000000000L5n:dEE<000000000000000000000000
00000000D2`i000000000000@D<V0000Xmc00000000000000000=8^?000000000000000000000000<WNV00000000Q68S0000h<S=8DTLDOGK000000000000hEEM
0J4k\1^28ADTh?A74K4j`Tc;4Z>Sh>4hQ7JO0000TN]Se5QZ@EodA5Wi0000hN0J0000\lWG0000TP=3@N[JI5kO0000h>5D000000000000000000000000\D24PCI7
00000000000000000000000000000000000000004SBNhZBmH`61LlEA0000LG@i00008lY_91P_0000h_I;P[m1Xeh100000_>j\VPWH2i]Q7XY00000000Y:SA0000
00000000\1>e\4`>000000000000HL]b000000000ZE:0000T_CG\[lAlcQL8h\2I2mH00000000000000004Ran0000000000004Y5b477?0000]8lX0000DbRWLGiJ
]89h000000000000000000000000I7FA0000XDi:0000<o5W0000P3>=0[\0Tdfk00000000<3dHHcX=0000lL9k00000000I4cO00000000`9N900000000ldo30000
LNUC<Aa5000000000000000000000000dKO4000000000000PC_<0000@=W`0000000000000000Xmh_Hi5b00000000lej`14jZ000000000000000000008Id;0<XK
l4ij4NFAlSZll6DE<<fG`:6U@FKQ@UkVe1dJ4K=e`4jV8MJ?00000000P49dX4D?H<_i00000000000000000000000000000000Lab000000000`D0\hYYC4VDJ0000
0000000000000000000000000000PIjZQ1U@dXjk0000000000000000le@g00000000<82k`cYE000000000000M5SL00000000000000000000000000000000`Pc>
dM6I8ND:0000<@WW000000008\adX4<mhDWoD=R^HNeO0000000000000000<A8e000000000000dN<A8ZQ0000000000000<eAO4[DaM8E80000000000000000LIc8
16IT000000000000I98E000000000000h80SHPlX@XNl@ZOUd\_K\g7n0000d>g>d@C?h7_nXoTM0000000000000000<>i5`f3a0000lkom000000000000PIi`0000
0000000000000000Xi?5000000000000M9Nn0000\m`30000000000000000000000000ZH:<CIOT0eDM2ECXECSU:EH00000000<Wh`000000000000XL4W00000000
<9;g0000l3i?00000000`4AKdK\k8T]cllZ30000I:8e4c3i00000000000000000000lFTZlHeeX^fnLhh100000000I12_l=cb0000000000000000000000008?4K
HO_@e8[300000000@0=N\Z?0I70]0000000000000000dEDMPf?>0000<_P<00000000@Fm>9:ia00000000d1_P00000000000000000000000000000000Pjdg0000
00000000000053oW0TOK000000000000000000000000000000000000<=b\0000000000000000<>8S00000000T]FE0m5=000000000000PeP90000000000000000
00000000TC4G0AVC0000000000008@]H@Ye7000052jK0000000015Kf000000000000I0_P<QaalHj88[\@4Jl600000000000000000000H5<4L0hF0000HRcgdV;C
4dZihof<55Sj000000000000000000000000e9YE00000000Tc>N<>[W000000000000000000000000000000000000`^Fc00000000M:ML00000000T`lT<?I<\H^a
lJ=F4KHa<9k7M5QE000000000000000000000000T:DV000000000000L<cKA:3:00000:XKX7H68Q1h00000000000000000000\S7EX<[]DFGZ000000000000P2Mn
000000004CN`00000000000000000000000000000000000000000000000000000000`kfR0000PB0M000000000000LVPohAB90000`A>^T;km0000000000000000
000009??0000000000000oaHdM^`000000000000m9SK00000000000000000000TGlXLAX2DThFI:IS00000000000000000000hJmI0000lEAX00000000E8Df0000
000000000000dINkXcj^0000000000000000000094hnTWMe000000000000805:0000000000000000000000000000000000004YGOQ6DG00000000000000000000
000000000000000000000000DD[j0000llh8]0_b\h;g0000000096Za00004BhJ0000000000000000X]:\Y0S902>\hSjCTJbO13`HX@?AI5>m00000000U0A^E456
0000000000004LRS000000000000HGmdd_C:0000000000000000000000000000@Z`;00000000PWZj0000DRQe00005:FJh9V100000000A1g700000000D[l`56a6
\9>hDo0G00000000000000000000@jB;D9fQXKiC\JaW0e[i0000LfJ_D4mK4LC:00000000000000000000@]QX0000P8R\0000Ha>P0000000000000000LljF0000
00000000hVE600004H2LljNLE5SX00000000000000000000d\3FhU9000000000000000000000986_0000000000000000000000000000P29^PGcbE1n_@d]`0000
<L\Vh:Ci892I000000000000000000000000dSN<@84^@@@@DIN:dZ[5]:2SU:DL00000000000000000000000004GSDI@HDM4K<Z_KdEjV0000d>@T000000000000
000000000000000056K7000000000000@?m`X\b700000000000000000000000000000000TeNg00000000000000000000@PMS0000LUfo0000lkk20000I93N0000
00004UU:`04ATjD;00000000h2`L50PO0000lX9]00000<W:000000000000000000008RCEPiJJ0000000000000000000000000000`2dA0000000000000000d>n6
E9a7000000000000000000004lMH0000hP0=00000000LP?iTSS9HC1@54@C0000LUM<000000000000DEgh000000000000@ZR80000000000000000PGcK4UC^0000
0ZGSdJ7k000000000000Lo]PlW7kQ4Ff0000@=RN19mF\WPg0000XfQU000000000000000000000000i3d20000h=M0PPXT0000`l^;000000000000l@?Qe6YA0000
8?[o\0g2DVbTQ:cF000000000000000000000000`<l=00000000]67W00008QoR00000000000000000000@ZBU00000000dUJh0000000000000000P76?0000<\:5
0000]3a;00008S@d00000000000000000000T]JLlOG[@R1c<ZN816=E0000a6fmP6me00004mAE8VO1000000000000L3n]DEB6D?PP`5STLL9<<O430000hI?Ze6j0
00000000LQNU<kbb0000000000000000hNB50000lPQf000000000000XMWO0000000000000000@:[70000000000004Y[800000000000000000000000000000000
00000000000000000000000000000000]6SJ000000000000e6c:14c:000000000000591;0000000000000000000000000000000047ORDFO58K00XU>H00000000
0000000000000000<aH@DOoE4YHF0000HS1R00008Ge@000000000000000000000000000000000000H;DQ\@NA0E>`T2Ll8d99m5n7X6D1M:Z40000@=daX>JK0000
=9S`H:d4`?FVDX\h000000000000D;iI00000000000000000000`7Zn17f?00000000000000000000PX=c000000000000000000000000000046IS0000I739<WFb
00000000P?FGPF4H00000000000000000000<9bAd1UL@ZIW11LQ1:M:000099`e00000000DnmR0000000000000000<KTE@]ET0000000000000000000000000RfV
0000XNm[X_f5haX_00000000DTjD00000000@R\4XXUl00000000000000008[9<0000@4Ok8Xf4dZDW000000000000<3Fc000000000U0E00000F1:LKm0dWA@\OH?
dB7<0000000000000000`Dk@<l`G166>0000E8X30000lCj30000000000000000@YQ`0000000000000000a3W6i5`fi3@20000XB^f0000@3ll0000000000000000
\4]E00000000000082eA0000000059Om8HIaLBZ3000000000000<:^oi11I0000000000000000000000000000`Q@j<62Y\<Scl=W590Q300000000000000000000
0000DDWY8[C3h@`Ud\j64kChXeY^`QkPl7C500000000PUKKT0VSX5OG<8To0000<D8l0000l=H<4L@c00000000@R\K<fk50000000045DI@o`R00000000hGN[0000
Ha=i0000T>N:00000000dMoK00000000000000000000000000000000\`]l\L4j000000000000000000000000`]aeU1Vb000000008_N_0000000000000000H7?A
D`e<00000000@CJcPIXF00000000000000000MiX<X[4h?P^<mgYi4oR4EV6000000000000Xlkf00000000\=G>000000000000HXgP00000000DAP[<;baPO6k0000
0000403=@JEA00000000000000000000000000000000DZZJ\CF;\;Bm0000000000000000000000000000<L_70000Xi4\00000000U8g<000000000000P:e=0000
00000000000000000000000000000000X@<E00000000000000000000000000000000@0hg000000000000\B>JE62`0000@I1G\^=nh^Lb0000000000000000D`WS
XLiiLUQ48mQD00000000XH<h@KFbTF?FT9L50000@KK0e6O900004^aj0SP^8Z?b0000]69g0000dfGg0000X`3MH[5C\H]9hh0D000017Bi0000000000000000hVYW
0a6XHf4K0000hF?`000000000000XmUl`C^a]19iU3Q?`6ohe5c000000000T73m8b9@0K>6000000000000000000000000000000000I^X0000D[P>0000dgjgE8eS
000000000QdQD6LZ\_:=0000@XdW000000000000000000000000000000000;5n@VFi\0g`00004<ZbTFV:`GSILH9`0iYaTlXaQ2RBE6Hgdfl>000000000000H4c1
XDhM\3i`Y7Ja0000000000000P8700000000h>`a0000000000000000000000000000000000000000000000000000000000000000LbG15:LD0000000000000000
]1\P00000000X@l;l7KA]9;l00000000000091@90<240000000046E900008G6Q000000000000000000000000000000000000A2Qd0000`GAW000000000000\mHM
0000@0QI0000=8]R000000000000000000000000dUAa000000000000000000000000000000000000d;?h00000000LXeI0000000000000000X56_@?`BdCP54GN:
DicEI0TT000000004_nR0l39M8h;0000000000000I8j@Te28kSS00000000HONWTGKWm9Y0HbG_\KM]0000000000004]d7hHD30000lmGS00000000]5OG00000000
000000000000PUDJ0000000008Ej0000]0NI00000000U08NY9`G0000000000000000000000000000dTW\000000000000000000000000<O=K07eIhZDh00000000
00000000000000000000=9`200008gJW00000000\M\I00000>9?`?^J000000000000LTK^XVTb0000000000004SDC0000000000000000PW3R0000000000000000
D1`lh1nB00000000hjY115h^\X0600008em_0000PA@4PQ1O00000000DCJ4lgh>LC^OLF2m0000``[6000000000000DERB88eT000042;U00000_7A000000000000
0000P05U000000000H6<]:<=000000000000XI;eHIe0000000000000LU4^0000`8N_8Nh7Y4^?h[6h0`F\00000000TI3F000000000000PFKCh8A<00008X;K0000
lh\HT]MK\GKfholTXK1clgH9m6BI000000000000PKXYHNCLl_G50000000000008HO800000000DUOdXTUN0000dOQK17i<5:fX00000000dJ?[i8cL000000000000
000000000000000000000000P\ca0000000000000000000000000000H=JOH[CO86k0000000000000000000000000lUQil3f[<;bPdFigd[1=4G2mX_T6XnMFD][V
h1;klASbdVhI000000000000000000000000D`_a8FL\e7Q`000000000000d?8S8O<U<]jg\o[RX\@V000000000000000000000000]1:`0000@>5l<=6oh6<L8:B=
LAKg\M@@00000000h]EePCYPd5>>0000\?:l]7<N0000000092Ff000000000000dLA6hlUBh5\_8\aQ000000000000L9hN00000000000000000000LU<5T[c[0000
000000000000<5_YL[g\H7WUhmSKDa@B000000000000000000000000000003;1X[24000000000000]55Xh\;8D3MZ0000000000008\LI0000E5`TPj3L00000000
0000000000000000PXgA\>@<0000000000004:j8000000000000000000000000@80d0000000000000000HoJ10000TIoI0000000000000000l?QX000000000000
0000T\mThfV[000000000000lLS48\Tm`CQ^0000dUhYX1SP0000000000008LQH@99F00004\E`\kkm0000000000000000L]nb0000000000000000000000000000
0000a77SHg\m00000000000000000000l[[000000000HH0c00000000M:Z[0000L6gb0000\FCU000000000000i:Rn0000`H0N0000@B_@00000>?fI4h800000000
000000004Gbl\mP@4fYS0000`5KA`:C5dW15000000000000<=@H`\Dgd\M?0000E7ej00000000XYMj0000H[QG000000000000000000000000`A``00000000lF;D
H436\`K[hiNDi4n>0000000000000000TcfjHl]G000000000000000000000000d;PD00000000h7Ln0000d^WC00000000000000000000HLDP<UlbL8<_0000\[HW
Lal900000000TU@GPj0e000000000000000000000000He9S0000d:fj0000LZU_0000Hn<Y`ZbXh\h[00000N1e0000000000000000H`HZ000000000000hMVC0000
0000P@5P000000008[V400000000146\dPbF`n5e000000000000000000000000000000000000L_UQ4Pl<4UdL00000000lKf`0di`D4DN00000000`QQ\00000000
000000000FT000004`fJ0000`HT<0000TJ1TLeiO4f\f17kg000000000000h8P2LmA20Wc4@ij;000046D<0000000000000000hBJ9lF[d00000000X5cV85^ZP]KS
Y9nHi9C7000000000DREPZa`l:JP000000000000`2NRdXbMhmAiD2aIhGJC000000000000000000000000ldYh@^eSDFm10000000000KR`=Nf`@S90000<KHmhl[]
00000000000000000000000000000000h1Pe000000000000000000000000`MQn0000h22`H9_i0FDZ0000000000000000\[O500000000hFnGP0<C<>90hGJ]TLh_
ldZ>0000000000000000hHFR0000HJ[H00008JFNlVhdPW6k=16D00000000000000000000<ZP_0000\InN`]S8Dn6;=51D0000dCCh0000H329d\dFe1Mm0000\jEl
dN;>hoG]PYSS0000D6fh00000000000000000000000000000000097I0000`IL0000000000000000000000000M8Wa0000TSO2HZKn000000000000`m2b00000000
000000000000hDQY`7l4XXf`i1D200000000\HU5`JD]8L3m00000000<?hOdRlY<o?S0000000000000000=5<00000000000000000`O^>I6<L00008e9;56YSDHQ`
00000000`;86H3[1HBo@0000000000000000HF1R000000004[004hAe00000000`?21<l@U000000000000@Z3H000000000000a5JUHc<=M5<l000000000000T400
00000000P0TQ0000000000000000lOhn000000000000hFf9lo<a00000000dbad90=[0000\`Pn00008Y<P000000000000\^N9hlBN000000000000000000000000
00000000000000000000<Jk60^5Wm3ZN0000LI<`000000000000000000000000lN@m`OgO0000l[d30000`95YT=;a\I]F0000TbHDXJ^>Pi>60000XCQn00000000
]88fX8IV000000004^31000000000000000000000000D0DQ000000000000000000000@K\0000X?5O05YR0000dnbQ0000000000000000h^m5h7[L<i;_e98c0000
85YjP:C\M17D``Ge42OlY1RO@9Q_0000000000000000h:LWTFN@<N?^0lG30;390000TQj?\]:M0000@YBe00000000HfE<0000000000000000000000000000Dg=W
0000=:Ih00000000]2@K000000000000000000000000D;d6Y::9000000000000000000000000hP@H000000000000<8N0I9[UH1:@P4[G1:UEd`d7PaI>@?N;e8nh
0000000000000000`5gDXTJ2000000000000DReZhMSe0ShSa2aH`8R8h0F<00000000<`JT000000000000h1KY000000000000`L]ITB@N8XI]M3kd000000000000
0000<]GO00000000000000000000<5Cd000000000000000000000000@D4W0000hG<a0000888aH@JmH_KN0000000000000000dW4h0000000000000000H7EO0000
000000000000lKc5e7HWD8\o\0A3XGj3Q:7KhJ[YDKIY\Kn>=9O[Q9d[TUglQ4od00000000P>eQdHjF000000008A:F000000000000000000000000XkN700000000
0000`Hkk000000000000000000000000P1iA@_8g8lPk0000lZmBP3LSH451000000000000000000000000000000000000000000000000X[YS0000I9ni\`7@M4gf
00000000l<@DdROH000000000000000000000000l47=00000000M4?;00000000TDAf04Vd0000PKXH0000000000000000``ME0?eP00000000a4m`000000000000
\LNTP9Dc@kMS0000000000000000`FTo`EQ400000000TAD60000\jlih4dm0000=5Y40000d=jT0000Pd7_0000@;U1DYc0Q69U0000\aoj8cN6000051B`00000000
0000DAQ_<BL30000000000000000000000000000LEPe0000000000000000000000000000lJe000000000d1NR00000000lb9e00000000D:M40000hBGn0000PEM7
00000000000000000000PAf;hhN10000i3^Y000000000000000000000000LL6[000000000000`8=l00000000000000000000000082J>DFVc0000=80e0000h61a
THLK`OjP0000000000000000PTle0000<0C9`HEn0J^LHKQ68YJJ4=>:hbO:0000H=TglbX6@h4900000000000000000000`56M\G1VPU3eXA?2i54MHAAN00000000
000000000000000000000000@E8F`@m8`LP800000000dcCoHm5K000000001137a95F00000000`Y]G00000KoI0000000000000000000000000000000000008@Lf
00000000000081AaA5G=00000000T2@h00000000`@k`dJ=\LXaP00000000000000000000000000000000000000000000U5F5<8Xn00000000LE6A00000]8@0000
000000000000D=Pm<Q`HP[jX00000000D67S000000000000TZga0000P>1n00000000@Z<O<Wdll5<n13\X0000000000000000HX6kDAIC<RHh00004FCA00000000
0000X];KlooJ00000000<if30000Hhcf000043EA0000000000000000000046O^XK_D000000000000000000000000000000000000000000000000000000000000
0000T_:W\Zcm00000000I:7000000000`bAUHK?h0000DEUd0000000000000000Y1]80000000000000UZKLKQVE61^000000000000LL2RH9Xa0000000000000000
0000000000000000<L3U00000IbTA97=H9Pn000000000000DTLl000000000000d=Z4000000000000000000000000000000000FfS@_@i00000000000000000000
\9okXiIZ0000=7WoT8NJ0000000000000000000000000000000000000000000000000000X4Rf0000E:E`lE2O00000\g_<D\F<khd0000lh4fPinc000000008di6
0iNh000000000000T?7G0000000000000000000000000G1A\Dam00000000000000000000000000000000953`hgXB000000000000lI<;4FBaXj5<]5^SH@3=0000
0000\Z@cI0?g0000000000000000`=060000D8<J00000000000000000000000000000hR6DMNE0000PE:QM7Kc\6;PTZWol9aj00004Q9L@dl6dPO3h=30X3Z>0000
T:^>00000000dDf;0000000000004cmD43?X4<YC4PHEQ8heP4B80000000000000000dU:\0000PKhk\[G:Y5Fk000000000000X4:Z16>e0000000000000000\gg_
00000000000000000000l]@U\mh>`TM[000000000000X:E500000000000000004o3V0B^NL^I_000000000000TcPAX4MT`D6\X0D`@4b\L]BB000000000=WG98J0
TdG0HOmM0000000000000000000000000V1e00000000000000000000000000000000lMO9d]bN8cBh0000hTfT0000D9X0LMI0DU9\POf=HB3\X_gl000000000000
0000M3f000000000466W000000000000000000000000HH=G`IKYXOBf0000000000000000h5J20000LL2>hM^E00000000000000000000`\_]000000000000P:QT
H=WnD:jVi5nL00000000T68iXPm`000000000000\@gX@nCei50HL3O2d2fe000000000000XXJ50000D08eLPbb00000000Q15296R000000S:Qd5oa8W59LEoK0000
00000000000000000000]0FM000000000000000000000000000000000000000000000000dY4X000000000000Tm?U0000h<14X<bQ=8OXHO[B0000000000000000
DAXN00000:RY\<0?T<NSTN7b0000`3l20000000000000000lR13LS]UPW@7hA]a0I]P00000000000000000000PnKE00004OO90000000000000000000000000000
000000000000\H6V8H3B<l190000H7SQ@;WI<2H20000@;O[0000`WT=000000000000000000000000000000000000000000000000d@T^00000000000000000000
`\`0X5>d4CGJL=Lb0000D<E>0000HC@b0000A2;S000000000000000000000000Y4Zj00001100000000000000`ZUo000000000000`;3P0000000000000000h?l6
PTmIde9mU0DI000000000H^?dhhR]5Lk\EX9`aCI00000000000000000000000000000000000044Mlh3TmXib_0000000000000000`Y9^000000008C2R0000@1U4
@G\400000000he^^000000000000000000000d;B00000000000000000000000000000000TMjL00000000000000000000000000000000L`250000000000000000
00000000dXQP00000000@CLO0000D?35T`nK00000000D=ooHIB80P6B000000000000000000000000<IFi0000hWHc4::4<JL^00000000DJ2N000000000000<gY:
00000000LBhj000000000000000000mdll4^0000LLEN0000\7Vml_j>00000000000043VY0000X^oZ0000<BQc`SGE00000000M03i0A[R00000000<?Th00000000
hX5Q00000000D87c0000000000008ObBD:5R0000ln4M00000000DF29000000009:BF00000000l:\?00000000000000000000000000000000D1H4000000000000
00000000D79?D?64000000000000000000000ih_00000000000000000000T8BU]4R90000000000000000<Se<TZ=A000000000000000000000000i05om8V5`E__
<g`;000000000000\@a@0000Xf<N00000000000000000000`98_00000000HS?\000000000000000000000000PAgZ0TJC00000000`OJe000000000000XD_20000
00000000@^^S4>Q^000000004_BcE6VY0000000000000000000000000000D[ao0000l]3e0bnXa68e<>B@000000000000lcX`0000]:]@00000000000000000000
lGWQQ:?LD_RaP=XUa6T^00000000000000008Wi9000000008HPX8`Wg00000000P=E>000000000000000000000000000000008NA@`\Xo@94MA5RYY1SOE0Y50000
00000000@^<H00000000000000000000000000000000d11\@n;O0000000000000000000000000000000000000000000000000000\5>S0000h]XU<7>APgKW<F7>
0000000000000000000000008BU<000000000000`8b3XJb4D^W]XFbX@]6J000000000000h=h^`CdjH;<[hL078LKHXS^1000000000000Ha:h00000000@IfmXeh_
935m000000000000000000000000l[iW00000000X=Z`DBRm579W0000<m60<Wb781T?LIdS00000000U5Vg000000000000\iob00008_oO00000000T1jl00000000
0000000000000000000000000000Hb`V0000l5gX0?[RdQn_@U4H42IW0000LAMl000000000000A6k800000000U5Rh0000000000000000\Fo4X6kA000000000000
00000000d2nH000000000000`7@H0000<OafE8i^Lne=00000000000000000000@2W7Hc@hY5ID\Uj10000T7di00000000XP>N00008PfC@1L8dnPP000000000000
00000000000000000000000000000000000000000000loG8d@O5000000008K270000<VcM00008;kB0000h4F6Xn=<8B030000\elZ0Zi<m8^QTO]V000000000000
4`5[D<ch0000000000000000000000000000l3XeL4hcPL19PLN68YaiU38U0000000000000000T6S@0000000000000_P_00000000000000004;480000d3X90Beg
00000000000000008@0a00000000PAOm00000000000000000000\4o\00000000P7`N`7lQ000000000000000000000000l4k6l86J4N49PXRY0000Q3IG00000000
0000lHglLQX3\1aci:]O00000000X;:VXW_D00000000000000000000000000000000e5GdTFEA4PKL0000DS6C0000PIjg00000000000000000000000000000000
00000GdS8^gd@7io4\TMDPh=5:4H8ARo00000000HGeg0000hCXB0000000000000000000000000000LQLL0000E3RD0000HGY:0000Q9MTPfWA000000000000<Z93
0000X5VBLm7Z0000TSbfHKHJ@4>F0000\g[>0000000000000000lHM?0000000000000000<V5V0000000000000000000000000000000000000000DP:8hmd\8FhZ
hI]40000LgLKXaeN000000000000DHfG51X78UNM00000000000000000000000000000000000000000000\D>KX;;6d?O``V09000000000000dVEM000000000000
0000DBi=0000`AJ>LILoDQLl8WL6T2m7Hm0cI2Lo97:n\Z\8l<g=l2WH`B1iM4O`m8jEP_ZR<BF80R20<`[K0000i9IR00000000`N73000000008lT`0000HJj4h1W:
0000XHo48MIe8TfG4SWG@XF50000000000000000000000000000E1lg@:Ridk8l00000000DZn[00000000LIMj0000000000000000lo]1L<n1TnCS@AJWPllC4PGc
0000000000000000XQWG0000l=B600000000000000000000d5;]XP]J0000\^ba0000000000008=b98V[JE5iihMOG4c060hNB\K@X0000000000000l690000dK`V
16IB0000000000000000000000000000hhNf00000000A9eN00000000000000000000`X>jh\Hl000000000000dW4:00000000000000004^f`0000000000000000
00000000000000000000000000000000PE?]d<WZ000000000000000000000000d4\_00000000000000004J38Y9WG00000000000000000000daAL4^EUI09o0000
0000PG7=00000000000000000000L3H@00000000lHG?0000PEd7I1fbTKaQ]7`3@ME40000hCBC0000000000000000I8lI8UgBhV?VD9224mQV0000000000000000
0000Xb_E000000000000<R>d0000L>C[00000000XImg00004C`_0000000000008Fao000000004YhZDE2@00000000`V9O57I555ej00000000000000000000<4Y6
LHn^H4SB4TGR00000000DKi]<M5_d\oK0000T3ZJ000000000000<dKj00000000000000000000L[mh0000Y6o7X6240000000000000000000000004S<Y00000000
000000000000000000000000`HIW00000000000000000000DndT00000000@8Cl00000000HGi`00000000XB9P`HWda8`1HCe70000<N5E`XF\@K^cX\;^E7eUA:U6
0000000000000000E:9O0000000000008QC6@GnM0000000000000000d:G>DLL;0000d1<`0000000000008OEF\RfG0000\OCfXV4lQ10N000000000000a3??0000
li7500000000`B_[0000@VeR0000000000000000M5^D00000000<X<G0000DI6a000010Jd000000000000000059UR000000000000000000000000000000008Cg?
0000@3JfU6P\Tf840000`eb;XCbI00000000P3VLTj4?000000000000000000000000@^e<<hl\000054PJ00000000X\HN0000`P1i00000000<DN[0a]l00000000
00000000P=<U0000000000000000lV8bHFZ[HchKQ8c^4O5R00000000HhmG00008Reh`^@XT:[S0000D>V\000000000000L[D;000000000000l\N=LDd=0IS\0000
000000000000XoC90000HC\W0000d7]j00000000000000000000@EIO0000<;\>@L0H<Q_;00000000000000000000000000000000lOh000000000000000000000
0000I3S7X4;b000000000Vna0000d?iL8anO000000000000<J_S00000000XK9b00000000<YI]0000i7aM]8Nk4RAT0000d1UZ0000`:?=0000P6Ra00000000d9<9
00000000000000000000000000000LoLT1oj0000000000000000000000004Q_H0000E55j0000000000000000000000000000PJPd0000a6i^00000000X4KgX8G9
`AD?0000`@98000000000000000000008?7Ud6=b0000XbQndWFo000000000000000087Ng00000000000000000000000000e_0000000000000000\UZf00000000
0000TkO_0JjQ00000000000000000000Hfn10000000000000000m7=Y0000000000000000000000000000P5d=00000000000000004AWX0000000000000000HBKc
000000000000lZ1700000000000000000000000014MM0000000056Mk00000000LLbjDM?I@cZSXD@D<d3BDk2U0000H^KP0000TO6\00000>_J000000008;F30000
0000laIl\>=4`P\100004:2Fa3hj0000000000000000XG^g0000P@\QheU9X28h963>00000000000005QQ@mjH00000000000000000O1B\jUj00000000hOj5Q5jY
000000000000DVCG<AUM0000hPm3a7cW0000dX7kP_U4@9QK00000000000000000J`04TTE16a]000048O9@DVA0000HJ4\0000000000000000000000000000PCW]
0000000000000000m78a0000D@5fDW:@00000000000000000000000000000000P;emPOidX;dd`T3P\n?H00000000H0m500000000000000000000dYNj00000000
00000000T?f:@BD[H<Kj000000000000000000000000000000000000000000000000hlB^00000000000000000000M:1]0000000000000000h;VQTcUH0000X]4j
000050h40000000000000000hZWa0000P:<0Dcm^0000`e^CP8?N00000000Q82c000000000000DEFH00000000Q86;0000000000000000000000004]WD0000<fZi
000000000000000000000000Xdb^TE\IXB0kDl9m000000000000@h1o00000000000000000000=4B:00000000@5HN8lg200000000000000000000000000000000
L^Vj947U0000`GeWi9@I0000L_E@0Mbc00000000XWbET?L`P`46hagh0000000000000@2]0000000000000000`dAX000000000UbU00000000TMM900000000Di:d
0000Xg7H000000000000000000000000000000000000T>NWm6C?a5Ec0000lBZBdQmi000000000000LC]`TIHC0000\]Lk000000000aQ\lf6g00000000Q7gS0000
0000\<ZmE8hP0000000000000000000000000WWI0000000000000000<Wd7`a7N0000T;;n0000h@Ff0000000000000000i6D5TCIh8KfT00000000000084L_XIPI
`nd<00000000HSbM`l]20000dDYM0f:9lO0FH3[L`EJ?00000000a7:b1:H]`Cl4``B1\iCd00000000Y61L0000000000000000000000000000`PVc000000000000
0000d;No<mYX97D^H5E0hP9M0000000000000000hkUH0000lMP80000000000000000h<HB00000000e8iRDKK`0000@WMY@VU60000000000000000hNV200000000
0000000000004EZ>Te7>000000000000000000000000000000000000H2E60000000000000000000000000000000000000000l:[?`Z7HPe[5Dj@E0000hJ6gd?]W
8mX60N`3@=O=07;90`cjdo6i000000000000`W]]`B@;00000000h;0C00000000m33Z00000[XV8_XJ8j5oi9LO0000PWJk00000000000000000000Hm4k14dW0000
00000000000000000000@Jjhd5nV00000000957GTiRN8n9?dm3B0000TT0b00000000\Xl1000007oT0000000000000000DaD[000000000000\6P2P8;MlG7P4SoS
\HBGdYQ0Q7GCdlQO4OL\h>i[000000000000P<Nc0000`G_R00000000T_460000000000000000TNE400000000\F@=<GbI00004B=ah^I<00000000lVOk00000000
L4fUD]Tli8fU0000PRR_@7nj14HFe339`lm70000000000ie000000000000H[h?00000000000000000000000000000000000000000000LBB^0000HXL=00000000
00000000h=5B000000000000000000000000l:T]dh700000lTn=000000000000<L@Q000000000000000000000000h6;20000m662000000000000000000000000
@l75a3^80000000000000000DGE?4Phc00000000000000000000000000000000Y:4T000000000000h6EhH45E0000e3KN0CT4\FBTe9O:L8b>0000000000000000
00000PBT0000000000000000HM:e<LM:P]Cj000000000000PmEM0000@CmD4=9j@67Da1a^0000TmS=0000H3gd00000000HD3nH::CdmeII0]?LVDYm7e700000000
0000HOV4`OFo0000PDZD]1<800000000dDKi000000000000000000000000d8m]00000000h858<I5iPWV4hk@X000000000000000000000000000000000000=6MY
000000000000000000000000H90k\N\E000000000000000000000000\3bF0000HY?SQ8ld0000000000000000@Ck212YeP@ch00000000hMdG0000lmf`00000000
00000000TTa=59G39:@i00000000XFZE4[Ol8Ggd0000P4O1LQJT0000451kPEI=D4X@P5Tl000000000000l5LY<`QZ0000000000000?eAHL1M\Oo\DMLCLARALJ40
d85cLTPOPYA@0[X200000000dRg0000000000@AJ8iaU000000000000000000000000000000000000\Ecm0000`>SW`[0P000000000000L_WO00000000T1`6lMPF
000000000000000000000000TOTS8YF;98TO000000001:E30000000000000000D8W[000000000000000000000000HIeH`Y2^Q05R`\BjDc9:DQZZ00000000@X6\
a8LO0000h07W410E@MY70_`<4jiU0000000000008SVX000000000PeMP?jH000000000000Lj`m00000000L<4^00000000HLZWi0;hX=1h00000000000000000000
d<2[PTJT0000000000000000000000000000000000000000@64600000000hDmj0000d^3B0000LR[:020Q0[mA000000000000h[=68Q;100004`G?000000000000
0`6S0000H][c00000000HLCdhk\l0000l2F\4mON00000000TOOg00000000<HXB8RcJ0R;<00000000Q0RX0000000058B500000000000000000000000000000000
000000000000=2UH@8l[LXE4Y7j2000000004=^X00000000<IW^000000000000000000000000@]aWDKSH<H_TX_<50000000000000000PbjG0000000000000000
000000000000lWF:@Y6RXGb`0OC:TRB_<VGP00001:9aI0FdhL=EE7S[4[:NXF[000000000000000000000H:nh0000d^O^l5i_H9ifdhTK0000dOU`0ZJa00000000
0000000000000LR<00000000000000000000PH:_@\1E0000]6jfl_jN0000i9[C0000@a0R4N1N`W0^8?lVh1;6`B:;000000000000@JN300000000d33nH;^=0000
U8=d`Bl30000HloUY6>S00000000@Ikg0000000000000000000000000000D1_A0000`EdG00000000000000000000000000000000TM9F00000000000000000000
00000000000000000000000000000000PKe9d1^e00000000000000000000000008Sb<BN90000454a\@H;0000TOo10000XTO]0000HAKN]7;X0000<4Tm`amS@0kI
000000000000H=c8000000000000@52hlSi:<Q^_HZoB0]]<0000<`K?0000`I:k0EXS00000000Q4kP\PJJ0000000000000000P;`KH3^Rl8X10000000000000000
Lej=0000000000000000LJbm00000000000000008e:f@UO10000000000000000\GHPD[1W0000h_1T8KBo0_\20000415d0000D@9E0000\ALVX6i`000000000N@\
0000`>L=l@@50000000000000000@j8l\SQl0000PjBoa5]W00000000a66J0000T4JT00000000000098Jf0000dMQ70000000000000000000000000000\j\j0000
0000hE^^00000000D9=j0000T3a6X=NJ<Ln_<anca7:Vi7KQI8l=0000T6\O000000000000@dDhlF;X0000DXlD00000000`e3`0000000000000000P=mZ0000U:=?
00000000000000000000\Am^0000\T5i00000000l3Qg0000000000004S4>4E;8Y7?60000M8:XD=51000000000000000086]fdailT_7h0000d]MX000085[g0000
000000000000`BSa0000<7RK0000P_Em0000000000000000hFh<00000000DNl;LB8R0000D\QQ0000000000000000LhA9000000000000l8kV000007Xj8LlkT>nI
P_C\00000000000000000000a3[5a4@l\l\Q\QT:0000dOPA000000000000000000000000000000000m;T0000000000000000000000008>Tk<Hj\000000000000
0000000000000000lG5n00000000L9`R4_X;Dm;5a3cQ0000000000009:WRlA=^0000000000000000LYc]000000000000000000000000lIl[h`\l000000000000
0000\CSB8[PX0000DDo=000000000000HTWC00000000000000005:6L00004573DaHg0000I81I`>XlPXc`0bJ1hKl:00000000h]6bTJhKDLK:lX?A\_\jE6iL0000
E8\80000DhTa00000000HH?j0000LoTa0000HAQ1`RD`0000000000000000l^[65:2A0000000000000000H6Y8\jj[M8ji000000000000lVo;0000<YPF@T=fD:kV
0000T:HQ00000000e5?l@PRj<jMkY1Da0000PUjHHKdie1FP0C2blk:W0000000000000000LKQJ000000000000L`RGm9L7h6X\00000000000086WW000000000000
00000000X>LM000000000000a6h200004=fO00000000``Ll00000000000000000000@^PAX6[o0000000000000000\6clDKZb00004DY3LA37A3_j000000000000
00000000E7ge0000000000000000m7:200000000000000000000000000000_OV92Bj000000000000000000000000000009E5la2D@?Uo0000Y4:1000000000000
00000Z[IE9D]0000HhUI1:8A@0?OPiO`000000000000000000008087H^kB0000E4;B00000000\nY6\:d?`mMi0000LMHO0000000000000000I8<A000000000000
4FYU00000000D89J0000000000000000L865<gXj8V@j00000000\@IX00000000h9KfHa?U0000000044=lhOBS00000000U44F0000l\Ug00000000@aYJH:600000
loAo000000000000XIRI0000000000000000@6mG00008STK@J\90000dP2LP[B200004Z=0000000004C23\aBo000000000000000000000000000000000000DR^3
hIIdTKjbL[KS00004<Le00000000@lk100000000ThPR0000hYE600000000LGW20000D7<j000000000000000000000000H1lh0?\>lGCPTL5?0000m6_>T9h2@b4?
4@ko<HVoE5V7Q:^`0000DkaB<lIX0000000000000000000000000000000016;A0000h6o0000044bO00004=?2HNg_0000P:aGlY]e0O2MHaIR000000000000`^lO
<3D6dO`G0000DKeQ00000NmIi1oV0000000000000000000000000000dX@5000000000000TX`b\\4CU3\100000000XGaP00000000000000000000Q8cj00000000
0000E8_;X40k\YHnl]K>0000000000000000HPT`000000000000XG]k00000000h6<i8g0<86b<@Wo30000000088:3P1Sg0000h9YQ000000000000000000000000
00000000h9JB0000000000000000000000000000\Kkf00008XA800000000\o95LRYS00000000L38^16]:@6GCTSm>A6_J000000000000TYXo=9oP00000000LA7?
PLE80^]X4NhO00000000<K6m0000=0J6@aRo00000000000000000000A5iBXe8;000000000000000000000Z>049n0XQ[oX^D00000000080jO000000008BFiU07k
0000000000000000000000000000DKh4e:@Q8CMVH>UllCEL0000]8:d00000000<W4J0000PdDL0000`oUDD5d^0000lIIZ0000000000000000dA5C0000`6H?D52E
DmVei8@:00000000000000000000XT`7000000000000000000000000000000000000000000000000a4]=\o_LDb<O00000000000000000000000000000n380000
0000l=bl00004O:NTE3G00000000lH220000000000004eW^8=gDL1`GX9AHX^TO`YAYH53SI0\Xda@a000000000000000000000000PWY1Hfaa4:Hk000000000000
X`h^00000000000000000000@UL7H_=j0000PH_`00000000000000000000000000000000hZ^Z000000000000\^G:<7Ql0000I85i00000000XK\Y0000I8k;0000
8^mKhh:]000000000000<]]b0000`>IY00000000000000004Y;FD;XK00000000000000000000<JJ;PM<8000000000000000000000>kJ00000000LA2@0000X<>V
0000U3YX0000Pb=E000000000000<nkg000000000000<@4?h^IHDoQ900000000D^NJ0000000000000000H\R@00000000I78U000000000000D:dj\h]:<Qk20000
0000HL7>000000000000Phi^000000000000dP@]0000<lja`8=RTmcJE7d;0000@A1L0000<L8N0000000000000000d;IYe4J>000000000000<l9Eh<JE53=PI4Y8
0000HFlB000000000000DgR=000000000000000000000000000000000000000000000000000000000000000000004D7RdT=70000000000000000000000000000
00000000P\>04h:600000000000000000000XFVI0000d@dV0000h<Cl00008C4;L`RT000000000000000000000000000000008WH6l2B[<hGa0000000000000000
0000000000000000000000000000d?co000000000000lk6gln:Q0000dh8M00000000000000000000000000000000000000000000000000000000000000004JlQ
A6mE000000000000`HGOdI4l0000@YQK00000000000000000000hV_Z0000000000008Jf_0000`D76D>C1000000000000DCh?47VE98nD000000000000T_6jD5?c
00000000XT<_000000000000000000000000000000000000PmM=\iJf00000000000000000000d1a>8OM0\=PU00000000H9OAH4OL0000Y8Xi0000000000000000
00000000P=gdX6A=000000000000000000000000@;9a8QRkd<Um000000000000000000000000=96>dSVom7cE00008A_1`LTDTB>c0QN:0000000000000000P9Bj
8aBV0000dO\20000XKo8<liB0000000000000000POH[LTF;8NZ5Pl=G0000P]G6<MVY`_mC85?<\cnJLXG>@fc;0000DPQB000000000000d7:]]:7i000000000000
00000000000000000000000000000000Xl7aQ7<o4Jd>00000000h61HHiHC<iW]0000000000000000000000000000000000000000@ClQ0Qg80000\1JGd>VC@4\4
dY9BDn:e000000000000000000000000<K3>dQmR000000000000lTS:0000Q2=K<K=X0000hH53M7o30000000000000000000000000000000000000000d9_B0000
0000<4IGXFWO@Q\`000000008EiD0000TTHL000000000000000000000000@<E[00000000dQXK000000000000D<;_HA_j8kdD0000<D:10000`eQ00000XbMBDJi8
19>0H:>900000000000000000000a2BIhUOW=5]687^L0000haNf00000000000000004ZMXM:Q<H2K21:`g00000000000000000000X`1L`fQ2hlnY000000000000
l:TJTHdG000000000000\EKX00000000d?cNXTAZ0000000000000000Hnc400008^UlP=\2m26E`hT500000000000000000000<:A``HkD00000000Phf>00000000
<Rll000000000000l1=j00000000000000000000000000000000901E@k^lI7b=HJTF0000000000000000Pk@f00000000000000000000000000000]81PSOHTc^Q
4F3<TZ^l0000000000000000<XI500000000000095HK0000HG0400000000000000000000000000000000\:c[TBJT99I@00000000HAC300000000000000000000
00000000L>2D00000000h4`U000000000000000092gK0000hI4>l32e`X7B00000000000000000lb9lf@V0000PniC000000000000<^Gl00000000000000000000
00000000i5Bi0000000081>K`4A3<WZ@LbQCLB=E00000000000000000000e4b\00000000dYRg0000l<bo00000000000000004;h]00000000PMLX000000000000
DZ:F@Im8<R`eL3CdD33S@FRC@M[C8[Q7<hB_000000000000000000000000@gVRH4na0Bnl00000000000000000000000000000000000000000000h781hE3^0000
0000T=>X000000000000a7LA0000d4>\000000000000h1Zc0000000000000VFLdPdB000000000^UO42BOh=kk\`@Ghbha58M30000\ZVA`f`n0000000000000000
00008]^100000000PfhU00000000XUWg000000000000\KOkL@^N0000000000000000hfKbQ7SI0000<]66l38=loid0Xe[00000JWflPA900000000lRiL00000000
0000HTlO000000000000000000000000000000000000000000000000I9H;000000000000`UP2HZ`U00000000E9ZAXc7^0000lWA1DBO>4dO2<g^G000000000000
0000P4_2lF2LHdS1i948`@@l8W<6HSA34`7W000000000?ilTho0hIk@0000D0DB000000000000PF=?\\bM00000000000000000000000000004;Jm8S[g00000000
00000000000000000000D6dodIZkQ0YP\K3V<4U955mb]73ihJ\PHK@olQ[3L@`500000000`E2300000000l4g`LN:`D`ET00000000000000000000`[jI00000000
00000000Tac<0000@GjD8`4Q00000000000000000000000000000000000000000000H?@WHi^X0000000000000000@<:@dT_10000\EOD\PEC0000000000000000
0000000000000000lS8WP7]G00000000PYRDd[gJ000000000000I1`90000000000000000U7V^0000000000000000000000000000hRBk00000000XR?i00000000
0000P=LT`G<3@3j40000L4iY4cV@h>UE]8fFDUJD0000D?:F<LJK0000@XJN0000X:]?T;NYQ4_b000000000;E:0000000000000000P1E800000000000000000000
<BdgPKOPD[Kf0000X[kZ0000D_0T0000XEH`0000000000000000000000000000000000000000`j\6ljoQLAMU0000\L5k0000000000008Ok0@l_f00000000<8nT
@DBBTc4\0000`f_H0000DnAnh_eMDnFZ0000000000008HcL00000000000000000000000000000000A9?h0000Y52C00000000L>A;0000000000000000U7A7d`]K
00000000HHL9a1Ek0000000000000000000000000000000000000000h1YP00000000loj`00000000`87>00000000000000008d3Z000000000000@2KBTb`@0000
0000000000000000000081Th00004k?nd;m@HUSg000000000000hR8:PPoaTWdN0000TD[700004X^80000DBV4LU7jT`@]0000000000000000@;ZD00000000P\AJ
<;SU000007GX000000000000M5\C`gaG0000000000000:WSXNTe0000D20fTT=G]9m48Tfo0000\GDe`WiLX_]Z00004DDP0ZOD<EQg@KfFh^`QL;[`XF_g\KJclPge
HY=U8_g`00000000d3_h=2oa00000000lJS[000000004:Wn0000=99n00000000000000000000l5Be000000000000000000000000<i]P000000000000H37fh:KD
823K0000E4RN00008\fN8\^P@U^n8lDm00000000000000000000000000000000PEYG@PRZ0000hoAF00008EgL00000000T8FED;Ph513_0000\kQ1000000000000
00000000dM3C00000000d0c60000000000000000@hmf000000000000000000000000000000004J`<Q1c:00000000000000004lXOX@6>00000000000000004CK[
@FS300000000DKYdLYS@00004>fd\O;W0000H8mnd^MF000000004g8FT0d:H8]<\W8D<Jl[000083`A0\18PiGL16^H0000DenI00000000000000000000\D\eHdIA
000000000000e7ba00000000Q5MU000000000000=77_00000000H\9N0000000000000000<Nii0000000000000000000000000000\WDn000000008h7S0000T`5F
0000d1PS0VaN00000]C;0000H=\[000000000000000000000000HOPQ000000000000H1=>000000000000000000000000I59K00000000000000000000h_^80000
hWeIl[RS0VNV000000000000<:8jXJ:N98AcD;^g<X_ma3POHF0Q0000\=i1\1\QL1dMhe180000`SnG4:4YXB];0000@4^WhP_`0000T:gE0000\[68lH2[@fY457`c
56Rf0000000000000000000000000000000000000000\DBj95OS00000000000000000000000054CT0gLo57ci00000000DLWhTFGh00000000000000000000@a5l
0000000000000000l16\9:f4\UiC0000X]hG`0Qa0000000000000000hWoa000000000000Q3No000000000IkZ0000<2=5TCkUH\6ATQ@PY6GA00000000lR`G@LkA
0QUH0JG@HO1dPaGLH@ddhVJ?00000000@_HKdLnF0000<W@JX602`dmY8KNM00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004ic10000I4f1000000000000dfVC0bL@0000l;TA\GIchlMj00000000hleV0000000000000000XD=JXZCFlU<jDU`;I:58000000000000
hdcC00000000I7NN0000000000000000@V;]000000000000\NSd000000000000000000000000<T>^@Eb`000000000000hJA1dclH8laM000000000000dRn\L<V[
000000000000\`b48=J90000@OiH0000LF\:00000000lN<T000000000000\O\a0000000081I200004Ebm00000000LffAQ2<400000000`D`[H]F[\gdE0000H0PI
<:i^0000\??R0000000000000000000000005:NTH_<XI6[30000X`Sb951VXG?90000TCEc0000XWa20000000000000000a27K00000000000000000000E0@R0000
00000000TIJA96=]a7=G000000000000hToh00000000`GZgXP`I`m<V@nOFHooV00000000TNWCHhkO00000000@3`e`KmD<\\aH7ahHBm=hCVi4Gjoi8YG00000000
00000000X<jeL<CUP9nmE9_H0000000000000000000000000000000000008RojX@OLdF2`e7E<0000000000000000T:go00000000U4QI00000000000000000000
P>XMT[_[LLLb00000000`Y29`I=`0000@S]6000000000000P]1l00000000000000000000P78m0000000000000000dk:600000000000000000000T0Jk00000000
0000H^SSP>h^HgBV0000PiON00000000LJBm8nf?0000lR;_00000000dEmGT@J2HN9=M4^]0000X;cb00000000TD1UU75L00000000a8Bh\ZSfhn8k8\3[dOF_TecN
HQ9iP^5l00004CL500000000dZB=X6@6dS\T000043^>L>^Z\B][@O:]\01A0000000000000000h0ME07K`4\6j000000000000@bV4hfo:00000000000000000000
XMGbXMH?\A]FdWm=000000000000`Mk500000000l\KL0000000000000000X2<K0000000000000A0N@BGB00000000]7T`000080J=000000000000X<BaPEBH<EjA
00000000000000000000`[nfi721A:i=0000000000000000\`GL0000000000000000X_YF0000`BE60000DWg;0000000000000000=9Ao00000LAO000000000000
00000000000000000000000000000000000000000000H1n00000X6FDTI3alDj;0000dAOX8LU7000000000000lV>>00000000hDLQd?P1P70ghD>W<UI:0000DcaL
0000000000000000000000004cn4000000000000\X?b`XHS000000000000000000000000X0[n000000008:iC0000I9WS0000000000000000\XoOU7oEPI;P0000
<DH10000000000000000T4Ta00000000lA?f0000H[0?00000000000000000000000000000000D7Da000000000000A2O600000000H5?Pl3]H0000<HTY0L6j58>N
Q8RB000000000000HVnEa5T989NI8=?Q0000000000000000000000000000000000000?;>I7Hc000000000000@9Z]0000a9_600000000P?^0A6?=0000HgQ?0000
8RE:0R9S0000000000000000a02[000000000000<N380000000000000000XABX00000000DBCSm7DjlYY_0000000000000000000000000000hOcU<[>;@]5>0000
0000@K^W0000dJXT0\gM00000000m3dn00000000dU>8dZNIL5UY88hPLS3=`HJDDjek<^@7P_G_i:Ob000000000000000000000000000000000@V@56lR@XYT9:@?
0000000000000000\2AB00000000\Cn50000h9Yj0000Q:eV000000000SKn0000hel80000D\]W00000000hN>6LG`a0000000045`h0000X4[20000000000000000
h_iR15EQi9JK<1B^0000\85ST3h60000h1ZWm8fa0<:^PM1nX2@500008aL50000000000008:Y<@KLf0000@G8U0000=1CBPaX00000000000000000000000000000
0000000000000000`JSA000000000000X@E4L3C9\Gb30000P8k@0000@QZM000000000000DAlf00000000\Ymm57C;i7Ue00000000000000000000000000000000
00000000T1TR41oX\:[i00000000000000000000lB[;LYNZdj_OdIDg0000DUWG0000000000000000000000000000Q0Ma00000000L[J]0000000000000000=1[Y
D1mJ00000000@K894QS_0Icm<o;h0000D=d4000000000000000000000000TAc=XWQd4^JU\faoi:_5000000000000000000000000000000000000E2NIlCOF4;j7
`7T2<oNb00000000m9S600000000000000008eTVDR9b\eS:00000000000000000000000000000000]4j6H79W@YKm]5VI0000D178000000000000000052[`0000
0000`\F200000MaV`Sb5d=CG0NHch]BWi0VkI6Wj00000000E6l=000000000000000000000000000000000000e9[glIio00000000e9Vl000000000000103YE6ao
00000000000000000000A6B[0000000000000000<l6T00000000PAh_d;Xj000000000000dHd\0000dmXo0000000000000000T<Yol@:34NBEU6CQ0000@7Z24HLZ
@XN]00000000000000000000000086a100000000PX<Y0000<NPc0000000000000000000000000000000000000000lE1d000000000000hG6:0ISN0000Q5P70000
`BAWh1g[8G9e000000000000\:B0<PW;`SH=0000000000000000h4Qo0000<^;Hi0o10000000000000000000000000000dha50000000000000000000000000000
<4W><:7<dM?d8T5T`Xg0Q43\0000PI1600000000X5i80000000000000000\8\JhSOi0000@W>J000000000000<I02000000008nLc0000\Wfe`;\^@KCI18kY8TJb
00000000HAH;0000l?BDD@KADBBN0000LBlWd2ZFTZ@L`^K:dIYZ000000000000000000000000000000000000hF3_0000``Rn<X_2PAA@000000000000T>ogdDh7
HDL;8NLF0000000000000000lUGS000000000000000000000000@844DTTc0000000000000000000000000000000000000000000000008R0E0000000000000000
0000lAIn000000000000`DCN0000Dl9W0000TZ4<0000000000004>HH0000000000000000L4hEX<h600000000`c`R00000000000000000000U:>\0000lF>oh6fL
0E\4lFcn\K\0000000000000i4l40000`eG00000d0oA=1CZ0000H;Q>0000HGLG`liT0000\:nOTWIB0fUW0000000000000000000000000000hRGh000000000000
00008oPc0000X8UP000000000000000000000000000000000000@482=4Mh00000000U4800000hhS=HoY800000000P3aQXYUf0000@GFU00000000TVXce7;j0000
00000000LI7d000000000000\<?WdAChI24e00004EaV0000DC5<0000@mKC0000000000000000000000000000HI>4000000000000lMPT00000000<5P[00000000
00000000000000000000<XM:0000<5L=@CfEXR96E:@]00008?LKA0Dd00000000000000000000000000000000hB:^dJOE0L:RXL890000\o^oXD^f@[7[\TC30000
000000000000lVIl000000000000000000000000000000000000Lm]`00000000000000000000h\la00000000ThZ>H[;e000000000000000016VA0WNj0000@@hW
e7N`0000<@mL0000X2Cg0ToP0000000005\<0000\>gXdL7K00000000000000000000000000000000`B?L0000000098>600000000d^?C000000008c8K00000000
0000000000000000XfC\0000PH<>0000000000000000TTH>000000000000000000000000PVdW00000000000000000000000000000000000059A9000000004P:D
d=]4haA000000000\@26dfUk\:090000T[oZ000000000000HKej09JS00000000000001Kh4`FETgII00000000m9OI00000000DV6X<bmglXBVlciR000000000000
000000000000X?ZC00000000XLo`XF>Kl72]Q9\K000000000000T3MlL9hk00000000000000008_NM0000000000000000@SR[000000000000DJDN584ae8=R0000
0000000000000000l0CkD1hIi3T9L\E>96^Z88>S]:QHh2^X\7An0000L:=B0G9J0000\o[o0000000081jF\6BPTV2d4\0g000000000000000000000000H@S[0000
0000DLXSXQ^lXjM2U2bk00000000U7[5`?1F00000000000000000000lPE[ha[j00008@TQ4_?;h;N<X<ek]3Y=000000004F>c\4D^DJh;dUD30000000000000000
0000000000000000@UJX000000004[S;00000000XOT3000000000000000000000000000000000000D@5D00000000000000000000@]\d00000000000000000000
D`?@<39j00000000X4^1lNX`XTXk00000000TBfDHV\3000000000000LcJ60000000000000000000000000000lln6\Gf2967E0000000000000000000000000000
HE4`dm70a:>J<@?00000HkT800000000LCkG00000000000000000000000000000000T[;\000000000000LNOY0000000000000000Y6f=00000000000000000000
00000000000000000000llKN0000<Cd^0kbH00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TR<g000000000000000000000000PHd78O9bXMa?@IV@<Vg`000000000000\;UH0000@0R@0000000000000000l0Nf0000000000004:Z7H>j[000000000000
000000000000X9Oi00000000000000004\A9L]2c00000<HR\:BV\LF:M5K900000000000000000000PlQ=00000000<3i000000Y8Z0000=9dg0000D8==\<a70000
000000000000000000000000THPF0000D1\^@ocX<old@AA]0000P:^VXN0g000000004=160000<1l>0^g:\bll000000000000`l1E0000<O;gPOhUT`ln0000\2JV
8M>M0000000000000000000000000000M81m0ib800000000d?a=HV:T\lcI0000`V4C<gNf0000dbT;000000000000DHMeE67iHn7Ee:RbXPFk00000000\9\M0000
d9TT000000000000LAoW`MJX0000Pe<:00008IZF00000000HLBcHT^B0000D@`I00000000\MKM00000000Xc;50000000000000000\DT]0000<YJm000000000000
00000000L:_^i1V10000000000000000m4^0000000000L8d0000P=280000000000000000m:JL0000lORa`Ci;0:1>D?>Uh\cK0O:100000000`Jcc8TkG00000000
00000000Y0B997CY`S4b]9AK00000000lWn\M7bOQ4PY00000000Q:6^00000000D9k^00000000000000000000h[bF\LQflTSNe6[E000000000000\TBXleD=LM3]
XTUf0000000000000000DA6P00000000d[Xh0000a9[10000@[kL000000000000000000000000000000000000lSM7DEWaT8e=TTha8ZAfXO9AD6CX4R_K00000000
0000hF3l0000000000000000000000000000TJkg00000000000000000hVQ00004^4V000000000000HE[]4<nM4SCb00000000A7Q<000000000000000000000000
LSR<XXa300000000000000000000000000000000000000000000000000004DP700000000H:0ihAb9PKc\lE5hXW]CX_6IP`9L0000000000000000000000008EfG
00000000LXhJ00000000L]0`84PZ\R:g000000000000000000000^fFXoDC00000000000056;SHMN7\cf<La:611Yk0000PmJa00000000m:`U000000000000LF`5
00000000<1QSXX3Q00000000000000000000H\YN00000000dKTf0000ld;k00000000H0HP`ObZ0000000000000000LSYd000000000000e6]d0000000000000000
0000E9Cg00000000XnBODSPD000000000000000000008PDW000000000000000000000LAe0000`M8L0000e2Y2`j^UA6JbThnK0000@ilX000000000000m9bZ`6l2
ll1SXSFn`XTR0000X[430000h`a\0000a7a_000000000000\^=>hMUQ@;`\0000000000000000000019QM00004MGAXMlV0000hUji0000XU\Z00000000409B\DFH
<06e8c>jDKKG=91k@]iV0000TFg\000000000000lIFELd@Pdjk[PLoBHJ]jd5Y;P0o_8\Q4lcknh2<_d6;_0hIm00000000000000000000<FeE00000\L:00000000
00000000M5i]00000000PNk<000000000000@c=Q87\e0000\_c?Q7hj00000000`39@85`IL?Cc0000lGGX<RJ^`Vm10000000000000000h2@Ol<MZ000000000000
0000000000000000PiAl0000<;aV0000TG`T00000000000000000000000000000f_k00000000000000000000000000000000P;i_T@<38]Hn0000Tdch00000000
00000000h?5a000000000000hP8S00004fkN0000DFi6D39O000000000000000000000000X@0200000000DYG[000000000000TWnPL\4U4^He`^HY00000000lKN<
000000000000PIC=@8S@<Ia800000000<NSI00000<DS00000000\\=J00000000000000000000000000000000<9GE00000000dO\G=9Mf000000EM0000hPS:DjGd
000000000000l1aR0000XSiJ00000000\GkD0000i9aC0000D6_OXX0``nMk0000@HLh000000000000000000008G=aE7YL000000000000\6@o0000i9mmHXGn<T<Q
8XZY0000XXhe000000000000\\Cl000000000000i:VVLXOH0000E5g500000000000000000000000000000000lX]9@86[0000D^hU`4CE`XYe0000000000000000
8Sgm000000000000XT\F00000000M6jB8^V[00000000X6e?``kj=9FI0000lT5?0000L:gY000000000A:30\\E0000000000000000XR]U0000i5OeH>e>00000000
\De1HGGdd4]8@EK2LL2^U6ekHHD@00000DJI00000000000000000000`aT]00000ZW800000000000000000000000000000000HmZe@<UCX4SV0000000000000RnJ
0000\2DB8>nb0000000000000000000000000000000000000000000000000000hVdg000000000000H_IeL<?GHjSUD]fBd]02<jTYDoHgQ4aTE9EA0000\CfSTh@9
0000000000000000H5m_P3e;H@Ym000000?h00000000a5gG00000000XomUQ2\DQ8`a00000000`9oP000000000000000000000000000000000000TEQTLLUmD^`B
dae<4jP:E58RHLc;\[]o0000T8bh00000000000000000000LLBQ0000HI7P000000000000000000000000T0Mf0000`fll000000000000P>6S@9NilmKW00000000
<ZPL0000000000000000Lf[;d91H<Odn00000000000000000000\ncJ@Z`o00000000P>9Y`lddh:P_TDHU00000000000000000000Pf?gD[LC0000hJ2k00000000
0000T4j>0000DCBX0000000000000000000000000000dDCd0000TkA@00000000d^J00000000000000000h=YA00000000@<mV0000i7U;0000`XV]@LKb8GUX42SK
P\ffe:HQ0000000081EOHGIU000000000000X1[bH=L>000000000000000000000000TW248]RD00000000dPLY0000PYd80000<[ei\cVh00000000X<U\XjZ5`CC=
00000000000000000000\;7K000000000000\M6gT:oQDFN30000PA@C0000LIh\i5[G000000000000000000000000000000000000H9Ro00000000000000000000
000000000000P5[6lJ>^00000000<@\=dHmG0000HOWo0000000000000000<55`XJWCHQnQi5@e0000000000008omC00004boK000058@j00000000<W=J0000@3G]
000000000000000000000000E2ZL00000000`;@adGR<58:F00000000000000000000000000000P5f00000000X5hcLBRHlJcIm4fX00000000lDSQL2X7hRBO8i\k
000000000000h3]800000000L]N=P]gP00000000<VB08TL1Q1K3<?:X@fC@0000d8OH00000000HL`J<FW\0000\J6>T<AO00000000A:PF000000000000dN<nl7^o
D_6`000000000000P=fZ0000TQ5H00004\B:0000E9Q_00000000000000000000E9Lm0000@\^j000000000000T@;P8JeZ0kQV000000000000U8Sn00000000]0MO
<U;j00000000h@Y8<2kbTC:bhb_jhhW:8H5QHlRSe4N@a8?>l3o7DiYK000000000000D4M:000000000000PnU?00000000HW<LXJ8A<0H=HWRd0000000000000000
0000LkXAhPco00000000TMOT4`W@0000hJZUT30@i8I^0000000000000000\Yo:U4JV\84Q<5eCXY69a6X<00000000HJgS`fRZTkWZ000000000000HAHnTYHU0000
0000XPAn00000000<OI_0000d>m1HDK>P_Q_0000T^^e00000000U8C:00000000000000000000000000000000`30NQ8f400000000000000000000D=oN@F1e0000
0000000000000000hGXllJJ]0000lA;\L[cB000000000000\9Hi0000000000000000000000000000000000000000<1Od0iGkl>fX<]\N0000000000000000lEaE
\gHW00000000H493HW`I0000000000000000000000000000000000000000000000000000H_Vb00000000E9n900000000000000000000TZZ30000000000000000
00000000000000000000d9Vn00000000lLCNm2>G0000000000000000`<i7TSng@aDL@\32@`SHl0FPLgafd]gk96^lD=8^LU<U0000000000000000000000000000
<^dfDPP^0000a8od000000000000DHBV00000000\nn30000LK9@0000d45oHJ5PTlYM0000L3V1HFSP000000000000Q4=m0>]d000004n100000000DSic00000000
00000000H64c000000000000a54;0000e5Mm00000000L7QYX:?ma:04=:B4T=TW0000000000004XSS@>PYDfij`hX1000000000000L]nI00000000000000000000
000000000000A52a000000000000HcRh0000@o4;0000A94J0V0ai:fj`1\odH;A00000000000000000000HE:100000000I8YY@5RU0000T;HbD4<K000000000000
`QJo00004[ik0000@`A60AA3<adH0U1d=01\00000000LDFc`KlU0000XQD40000000000000PMl0000<Q8h0000000000000000000000000000DP1N<TZGP>Ma`UAL
L_VNTL`mT_lD0000000000000000000000000000000000000000dG4F0000Lc?MY5iN0000000000000000000000000000H6Fe000000000000000016:9PWO=0000
00000000\IaF00000000lWUf000096F30000PE=_00000000PShb00000000A8DT00000000PU;PPgU9\D7o000000000000E3V7LDaU000000000000000000000000
0000000000000000000000008P6o\Cf200000000Dl7K<KPG00000000000000000000LHAg8he4l?`30000m9HM@IDB`H710000000000000000lQM_4M?8<dJ10000
850[000000000000m:^T00000000P]hTDM0K\V^`8=a@TKBXPi=ET^2G0000000000000000PN8_8PI=\U@nhnHh0000@lUR00000000@?\]L6W>8`Db000000000000
``je0000000000000000D6S_00008NnF0BLbHK0X<gblD80<@7WcLC>B000000000000<[5T0000000000000000HDI400000000000000000000hL<e000000000000
0000D[I10000000000000000000000000000000000000000000000000HZehbBO00000000XE9W0000@1CIX1T]I4:O000000000000Q8?P00000000d_T_00000000
0000`96a95CA000000004P^k=1BA0000000000000000<;cQ0000T\lo00000000000000000000hR?<lXK:`U;DXa6fD42ZhgcG\_M>00000000Y6MG000000000000
i3:eA57b8Qbn0000PI5LHCcF00000000000000000000l:cElkYM0000000000000000Xn5OLS>8000000000L[gXQXee5D7d0gR000000000000<VSE000000000000
d][;00000000000000000000@[9O000000000000L6;E000000000000000000000000\_aL00004X\N0000000000000000435b0000000000008kR0982?0000\HB2
00000000hZ>`m35F00000000<EZnLNcN0000`T7b0000000000000000l5kel3YWXVWHP>5S00000000\1RBY5o]\<3OlK]L0000000000008;B6DBG^deVk0000T104
00000000X>DnHQ^Q<69NH=KRh^_60000@NoT4WW5l[2eLgmFi1K^0000000000000000l6_300000000H2S\L7=DTYZk8VQ[0000D`O;000000000000U5NQ4Cng0000
0000000000000000000000000000565`00000000000000000000]6:oX0Ph00000000X9R:@B`8lHYH00000000DYD@Dc[glIQ<0000000000000000000000000000
l5N40000P?RW]7[G\fAE0000000000000000`0IcHoK?XEhJX3:L000000000000D@4Ol2?1hAiX4_5CE7Z?00004NBX\Vc00000Leb_0000hT]>0000000000000000
P8;_000000000000\lI40000DIATDV34<Y?m<c>20000H81I00000000@502L@_]8^l>Th64hbCYlNY>HO__906L00000000hSf30000`kU^0000l<?6hGY[T]X=0000
TmNV00000000000000000000XJfH<nkS000000000000000000000000P2U9DK[6000000000000P>Y>XW?JL>ZY0000000000000000e:H<000000000000DC=DhDkV
h[E`00000000DAK@8F_38@:LA0P40000hFlb<GV=\9MYE3je\2Z38[52D8dGA4LolZ1Odi984T870000000000000000U4Z40000\E<blQDjQ7lKX7FL95d50000<94a
0000lc_BlI5^00000X=J@:;R`X@?0J3bPm3cHEYdL]dB0000\Pe700000000000000000VE^00000000dT=V\ZXH@lmE]9^d0000`ODP00000000T^Al00000000Q906
hjmW0000\eLF0000<lo8X>h0hC5a4fW[d0ZG00000000000081B6H`X6000000000000hgSm0000000000000000`9C4Di[QH;FILm6OD5TC<n\dI6J8000000000000
000000000000000000000000000000000000\l8W00000000hgic000000000000000000000000L37OlKd6d0<T0000Q4Vn00000000lMZUI:?m<<QW0000Pbk>0000
000000000000000000000000dhbH\9Ib00000000]2:`U2`gT1>5dJKLlJW3DKRR\SFWY:\h000000008GHm00000000H6`ah;cBTE0lH@aW4JR_lLkcP@7V<]d]@_7V
E4i@00000000000000000000000094m<00000000hOVXQ:K00000LiQnE6JP583G00000000000000000000000000000000000000000000000040@B<lUo00000000
00000000HVW]h2>3\O>@hYcLLaZ^M5jka9K500008I[4000000000000LKdP00000000HFkU4\]F00000000`XUIPi9S000000000000HVmW00004R_:00000000H1Da
dJa;0000@:A4i0:O0000LMfj00000000000000008W`3m0l]00000000lV<400000000Ho2L=6H7TB;M000000000000\>f50000P97]0000h5G]0000000000000000
000000004^3ePNEQ0000000000000000000000000000XoV;0000000000000000000000000000`9gU00000000000000000==`00000000<C9l<^U4`Ee519;90000
8=fn000000000000000000000000Xo:T0000000000000000000000000000000000000000\W980000000000000000H5^H00000000000000000000LNGj0000\Bof
A5>R00000000l7B<000000000000000000000000PTNB000000000000000000000000000000000000LAbQ00000000000000000000A8gH0000P[DHX^8h00000000
00000000`0>Y17FSD[>S000000000000T]LN0000000000000000TYNH\DMH8^1ahYfb0M86E8\M=9nW00000000000000000000000000000000hK[^000000000000
00000000000000000000XF]R\:_I0Tn[000046KY00000000000004Pl00000000hH>5U:\2@8MX0000H=ST0000000000004UXH0000`9UP0000M4lF0000T\[UPI5>
000000000000LBY>I6ne00004H`0<MKXPXgn0000LNLadPFED6Ie0000000000000000LXn_0000Dj\Z0000000000000000@bko0000H?A]0000TITC\`bf0000472C
@ZFN``R6\]JmY0oO0000000000000000l>Ee4Ni100000000H?3d00000000H_=70000000000000000a5_40000XKGAD;o?0000@NRo0K;<lk_B0000000000000000
000000000000000000000000LJ7Y0000000000000000000000000000<Q`U00000000hDVT00000IVOD4F[4FJ;0000000000000000000000000000000000008Tj^
XZG=00000000h>k3<Oh=TkBZlESJ0000000000000Bj64P^ZPScmT34NTX4EHERml\nJLgWn0\>[TI`iU5]l0000He]<000000000000XRa8000000000000LT2`DZQ\
hmm_00000000Ho4S8X150000d^`8000000000000hFk>hMloH_J4Y64j@gQZlglidF4W0000000000000000000000000000000000000000XG<VLM_:\YjaDDdK0000
00000000hKWnLLXA00000000T_GJ0000X1Ui00004DAU@e_;4YiX00000000`b2k00000000000002:B00000000\JUo0000e:hM0000@chjl4gQ00008Y6m00000000
8i0[00000000000000000000h>[F0000000000000000000000000000`?>B000000000000\@X_H5Kb0JkN0b8RPIFR00008C\h0000000000000000000000004Pe[
0000@FJN\0^g000000000000h0LY\=Cd00000000`h@e000000000000000000000000TF:l0000TI78000000000000lGRZPkET00000000lc[<M83k00000000e6Q^
0000000000000000000000000000000000000000000000008;=7@917@CGdh7IX8JHe8]VG@J8c00000000000000000000X9lFPd`]8VIQ58GB`WOS\Z6l0000Q7@>
0000000000000000000086gE<ZM>000000000000000000008`bW000000000000D7Hj0000<3\g9835000000000000000000000000lB8;X^X[<hX\P?MePL^T0000
0000000000000000H1h9l_8O0000l6UC00000000T]V_000000000000000000000000L4A>000000000>l5000000000000000000000000dXW7DZG18\\V00000000
=:CfLX7Z0000lZ]j00000000Q8Yki7h[P9B8000000000000X:oC00000000000000004YVET<PoTBW\0000LTioh^gKlEk;\oQf]82Q00000000@9gc000000000000
@0S^PI?C48g30000<VN00000PO=500000000\Cb10000000000000000P`Ug<Nc0XV<CHL=\<[hP00000000000000000000l=2Q000000000000E8L=00000000`U@Z
HdQj0000000000000000hM]?TXX;d6Nl00000000000000000000TnC000000000d28000000000000000000000000000000000\iCG000000009:16000000000000
00000000TJGf000000000000e9d@0000T@530000h;H=M:aE0e>m0000000000000Lnk00000000000000004Sji00000000lR5D0000<_Wg00000RKed[`V05X2dd5O
0000000000000000Tcij00004JZlXAAih9m>L=X>H_SYA8NG0000000000000000000000000000000000000000<Hf70000XMRg<8na0000000095ZoHVTN00000000
Le\fX\P?Q3P=0000000057l]000000000000i9h08V`a000000000000LMTBi8Od0000@IHj\13k00000000000000000000000000004WjJ000000000000`51<0000
00000000000000000000000000008AGgDTPjPN3Q000000000000000050GV462G0000h@N2`cHb0000P_De0000U:3F0000000000000000lThT0000\A<Z00000000
0000T0G900000000T6f3000000000000H0YlLe@C<CTd0000`<O\0000lo`B00000JM\0000XX_MQ:7?0000Xc\P000003W6H4oK00008W07l?EU0000E28<00000000
@[F`0000000000000O1300000000`o\R00000000000000000000a3CY0000L5;00000Ln590000000000000000M5UeDk[]]5ZTT55E0000000000000000\K?KTeg]
00000000hUVJ00000jPg00000000<OCQ8o6@0000000000000000`5k;0000000000000000X:8S00000000hDjk`]ka0kBl00000000000000000000P;M20000\Smj
0000l6P\00000000E7P=0000000000000000hH6LPXZ?00000000000000000000<Nna0000D3dj00000Ld900005:b;000000000000000000000000000000000000
0000@3b^@MnRY9;N0000000000000000@Q4QTGPO00000000PQ2^0000dV`NY6`F0000000000000000@ICn`3ZXh=S@00000000000000000000000000000000L[0a
0000000000000000`keb00000000HgN=0000Xmlf0nVO0000@Q\m000000000000H]Gl8EHDPM`30000\3YD0000000000000000hF910000000000000000LVH?@ZhQ
5:Wm000000000000457X0000<2l=D^kQTc<j]3[_TJU@0000HKQg0000000000000000D4Nh0000000000000000D0JT0k5UP:N4L^Q:I81[8=jg0b4YhhRcM7l90000
0000000000004ZaE@Y;a`]?300000000\bF60000000000000000HYMU0000dK[JlL>C<g<P8]Am=3@b0000lf3@0000D`[oh2PF8FoB95DII6f[03k<0000LCE30000
D8@BT@Q100000000000000000000000000000000@@cJ00000000lP^B4;jj000000000000@\6\dcoJ`[jh0000000000000000000000000000dGUk0000dDJ0`^gZ
4df>00004WGZ000000000000000000000000Ln=_T7GAT=3]4Gg6U8`CD^_W00000000@k>k000000000?GnLIHX0000000000000000l]2B00000000000000000000
0000hgo2000000000000000000000000X<9:0000XB`F00000000dQR4@X?RE2LB]5=M0000000000000000`W6<0000Y55F00000000000000000000TDIN00000000
0000X7j<000000000000000000000000XaQ815Jg0000h9^h000000000000000000000000T0=5D\5=e9R=0000d\Kf000000000000<h9PhY1H@[R5h;MADcnj0000
0000X8VBl4FGA8d`dTGh0000000000000000M7lo@AIP000000000000000000000000lUeo0000LA4O000000004@lP0000000000000000000000000000dOAK0000
0000I4QaL_Y:00000000\74ohDS0000000000000000000000000H<F=dPXG000000000000000000000000lRaM00000000000000000000T=Fl0000\5B40000TiB_
0000DM]N00000000`>YO0<9W@36BX^>U000000008@^[0000000000000000PI_B00000000H96;00000000000000000000Y7[e000000000000LRgA0000@h;E0000
00000[=N0000000000000000000000000000000000000000hBcKDO=g@k``00000000000000000000@:U;0000000000000k<b0000000000000000P\:@0000LY0m
0000000000000000000000000000<9bg000000000000000000000000HdEWXdonX6cOPI2Q8QcH0000\\elT;:G00000000lKbAdd^S000000000000000000000000
T4I:P9Y98BeW`\?7hc\`I20N00000000<3GRH]Mk000000000000@U[f00000000000000000000@:QF000000000000Pb[`0000HR2H000000000000`>0=A4HXY:IA
0000000000000000=5WK0000T7=bLaKT0000000000000000\JLn00000000000000000000]92j0000d?aYY4Q10000000000000F3MI6K[0000000000000000@U\k
0000DFQSXH]oA5:_0000Lef44NUZ00000000@GGM0000H8P@0000<_SD0000@djfD]8V8M<PE9Y]0000XUd0ha8i@4^d00000000Xa]<000000000000XO5n00000000
00000000000000000000000000000000<MSG`UA@`lPH0000000095ahXZ2o\El400000000000000000000000000000000M6Ea8CjMXUMNh>Ke00000000Q5<T83OC
000000000000Dae`000000000000X0b`0000000000000=`7000000000000`MT\E1N?0000D2em`Skk000000000000@LHchT?I16_n000000000000@mmG00000000
000000000000000000000000h`\X000000004hjlP0UO0000\ci><1XX0000d4Z\0000XTQ\0000TD[JdPYA8W8Z000000000000Ln]n000000000000000000000000
00000000000000000000000000000000T`kSPJBV00000000l?BXlPaB0000@1HMLm@20000000000000000000000000000dV=N@oMa0000000000000000`Nl\0000
000000000000000014_>0000`2kIDHX``PPFH?d`D_;N0000DU0R0000LJVa0000`=7A00000000lEfc0000`[ZX0000XOdE0000hZ620000000000000000D@ZdHVmK
XZ5=d=lDlK69l]SV42aUD;3c`^VEHoV`0FQg4MOjLb\Qd;P[P]gALjnaI14D0000\T:`52lR<XnG0000hPT8DM760000000000008@8>0000000082GU00e64Y?<0000
<A@Y`XT700000000000000000000000089a2TA<H0FU_000000000000m1Hh0000XG<GPLGcH6@T0l_9HnlL0000`mf100008Nj^00000000000000000000000094L?
00000000<0iQ000000000000000000000000HKVO00000000D@_6000004foh`:j00000000l2C1<eA;8<[98i2Y0000LMNmHOKM<_0bd@L4m8QJ00000Fc700000000
0000000000008\Gal:UV00000?KQ@]R5000000000000000000000000000000000000\I?h00000000000000000000`[U^h_2aY5W900000000PRW2Q8Y;l1Re0000
00000000000000000000LZYN@W:RPMFbTMhK00000000XAYel]jR<IT50000@D@em1TOHa`h000000000000HZ8<00000000T6Ah\db1i1_ED9l200000000000090E=
0000000000000000THa300000000000000000000000000008K>jl_^Nd88KI7AaPMU50000LO];hh_m00000000DT0H0000000000000000<FlS000000000000=62T
8OInd^GU<lE_000000000000h_4a00000000LXj[000000000000dXa`00000000000000000000TRl0000000000000@VC_Pb;o00000000T;`30000000015jM0000
000000000000lD_j000057h70000P81>HjIFdTK1hg_Ra6WL00000N;J0000`[NShWEC0000@BI2000000000000P@bK000055N?0000000000000000\1YE00000000
0000=:_Y0000000000000000@kg80000<0_YXT1gDV^QPg[_0000X7d88Lb\HeU`00000000LV=^<HeCh2fG00000000L_2<0000000000000000000000000000dClD
X_dEHdXm\k=[`Y`c00000000000000008F8b00000000@cFN`4_e0000L`0300000000000000000000000000000000000000000000lK_3000000000000dCFU0000
00000000PTgG0000i9PWh1@G0000<=cI0000000000000000heaK0000L;X;HXk`XYn\lAO0lG3Z@kHL<o@800000000000000000000Haf400000000000000000000
0000`[YE000000000000T08T4U\?0000000000000000000000000000000000000000HGl:DANDa70N9:0Fl``[00000000000054gT0000@:AQ0000000000000000
00000000000000000000000000000000000000000000000000000000lWCI000082RDHfBa0000\M<iP\UJ8^RF<fZG00000YX^0000LMRK000000000000H=<g4GjY
4RNA00000;OF00000000P7mVdKk3000000000000000000000000`_kkPoXQ000000000000P?XiLQn@000000000000a5BE00000000@>RH00000000000000000000
000000000000@3oTDVVa000000000000U6RBdT\70000000051m]0V<`DFL1T_n70000000000000000@WfD0000i:?^0000000000000000000000000000HInm0000
000042cD4@;@hCTE]4E10000LJieD]oO=5BW00000000000000000000000000000000HDKW0000L??l00000A\3DO_O000000000B6Y`SIEl4g@lm<F00000000X10i
PDemdJB@hJS5dEXl0000000000000000lP;M5:d30000]5Dm00000000HBRW93gJ0000<`_L199>000000000000000000000000<NI=0000P4HL0000000000000000
I46>00000000\mTb0G2`@TIA00000000000000000000P;Df4O;Je0R994idHYJ;L:oi4cNi000000000000000000000000000000000000Y4`^00000P<500000000
0000000000000000<CVXHX8I0000Q8=400000000hPZ5000088X\8W^9\gTSLI8Ra3jAL;EO000000000000\K0Ch`QA000000000000`F;:\CYB81[UHnPd00000000
00000000h3jI000000000000000000000FgF000000000000000000000000m9KS00000000000000000000XkhT00000000000000000000000000000000hEeN0000
00000000h=P@dPN=000000000000000000000000P71DHnDgllLO0000000000000000`1\D0000THiFH9?lDhfge:C?00000000Q8?20000h@D500000000HHR20000
0000000000000000000000000000i4nP0000dc]ADRj5h\5m00000000000000000FA<0000X>;B42OSH\Wd0000000000000000Y0fX00000000000000000000@9mN
`>?W0000`Lb50000H^j]h3III0;V0UfF0000PDoo00000000hfSO0000\iSH`<2o8K^600000000000000000000<EVDHWfO8ZnG\h800000TJO200000000XSL]0000
HXZg]6?m0000000000000000hKW@00000000loiG00000000lPYh\RdR0000000000000000000080GG000000000000000000000000\lJ[h;G0XFXD0000@=5]h;gW
a6Nae5e:Th2m000000000000000000000000]6Dk0000Q5dJh:Mb\R;Q00000000DgY^00000000000000000000P3ES4PK^00000000@A2_dTYD00000000000052_V
0000<I9I<`0SH6iBD@ZX0000\e2d000000004<Rf0;MSHn[D9:2k00000000T@ic000000000000dJXd8T4ld:Fd0000000000008B_N@WkF0000@OG@000000000000
0000D4O?U8S\4\9=0000000000000000000042F>0000<fYe0000PYOBXl<U00000000XQ4l0000@GWc`=enTLLIDN8B0000`bUK`5MWdk]X00000000000000000000
0000H@9fTRYolX`@lBb`00000000Y4A_000000000000TC=n00004RK10000P6QdPH=^\8o6H5Qm0k43@lLC0000h[aL8XQ4a:NfhWk5hE46dQf70000`BZVP53aTMbK
43HXY9hB0000\Qd900000000T@[IPoEMhOmj<jamhCZ100000000TM]ndJNI0000@Hl:HkTN00000000E9j70000DGQm00004QR^TC_J`\eMHo8c0000`3;U00000000
0000@hY=0000000000000000000000000000P1nV<3<ZPg:Jl`PA4FMJ40bEh>?98If6dHm\0000T[fU0000\URk00000000000000000000dE=C00000000LS7X0000
0000000000000000000000000000m5XP0000@EPWI5Xb0000000000000000dSX9000000000000hjYII6RT58=F`eOV000000000000Hk0K@Pi<0000000000000000
00000000@4Sl0ETn00000000000000000BTW0000000000000000X;700G9:dXY8m89D000000000000hTCi00000000l^4:XSS^h:Y[\S<H\`IY000000000000I7Sm
00000000TS;Jhem>hH1C0HaM00000000TUk?8=Vc0000000000000000\\XH000000000000l:3?00000000T1]A0T3a@X^dD`CF57a80000DZS6XhUl0000D2\`\X@i
`oF0P[a:000000000MgC@SlE59Ee<gCC00000000\I0Id1^TTFW>0000000000000000<;`C0000000000000000000000000000`H^Q00000000Xcgl0000Y6_\0000
`K6TP6^8HcSB81[>XmNo00008^R_a9aR00000000H;3oHKgc0000<MENm9ck97oi]1k90000P76V00000000000000000000PU?L00000000`l1n00000000Y9_`0000
00004NZm00000000l6?Z0000DFJb14kb000000000=WSH?;_\[m[A:8500009:;e0000000000000000000000000000<=\E00000000000000000000000000000000
0000000000008Nci4ml1E:Vhi0Yh`3]k000000000000dW?c0000000000000000LMnE000000000000000000000000LEFZd^`_hRO70Th4000000000f;[0000\;G>
PWCV0000000000000000000000000000000000000000l]OG0000000000000000000000000000@:G[lDiMP]D^0000LOc20000U1ce0000li\W0000dYGh45JLh;ea
4QOo8BaoPRg[HW_\00000000@MUb`EkX0000XFC600000000000000000000`K\>000092TF\:7mTCR>00000000000000004Ib90000000000000000000000000000
0000000000000000`4Ud000000000000HGklPE4GH5A600000000000000000i[c000000000000`:@bLT:F000000000000000000008?9c19hf0000000000000000
00000o>lX:S:<O`2U9Xd0000dGQT0000000000000000TO<80000d7aK\7hN8FXnT=R?L]7NT8WgT3hI00000000PG4`000000000000000000000000`FX100004:Be
0000<BEO00000000000000000000=5ng00000>c[4IQU00000000@JHO`fbV00000000H;`j0000000000000000hR7^0000d\jQU0AI0000000000000000P34hL<1b
8k?R000000000000PE760000PQG<HCl_H3\MP;=S\>\5`JIKL8iK@QQF<XBF0BS>l]jC0_HmL`LTA5ZB]898000000000000T;lE000000000000i781000000000000
0000HQHOm5TZ00000000<NWX8`9`I7jb00000000000000000000A9ThH=Ro0000000000000000PS2C00000000000000008QS:hSnXlYR[00000000000000000000
PhK;0000000000000PSf0000Hg>H@lfD\T>70000000000000000000000000000000000000000LY7hTZHj0000X2?_D2Y^0000000000000000000000000000<\lO
000000000000d@>[0000000000000000000000000000000044TTlBiP8jlMA1gbL4bC00000000X[:d000000004YBB0000000000000000]0c]0000000000000000
0000<VZ^0000Y8i:00000000<7Cg00000000HM@N4U=9T_:i0000D[?lT6Mc0000@5^k0000DP[VD\d615A@0000<`ig8h3P]8BV00000000`1Y00000Hk0im48`0000
]3U800001:`=00000000000000000000\1O7000000000HY3HK<20000000000000000T8fS00008Am@0000L50Ghdm=00000000000000000R<X00000000L4P;dPYN
00000000hTG<0000X4h9d95O0000lWEo00000000000043iK000000000000`OSU000000000000000000000000<h=Y00000000DPg20000@IRcHm1o00000000I7_=
<?Q34G[i000000000000dV?eP67m00000000M8FXDg\Y00000000l=Oi00000000000000000000000000004;kR0000DkPH00000000000000000000\2a900000000
0000Q7]Z0000hM=Zl>ij000000000000T`a5TE`n0000H_cOHiQV`OJGQ4fj000000000000lM]^0000E6eM0000Q9XR0000H92^]72CdlC60000PXViTbB500000000
DED0000041@100000000<``D0000d9o]T<2G@?M8000000000000846f056<`XSkE:ai4kD60000PZfCD8>i0000000000000000475K000000000000000000000000
0000D<M@00000000TWV@51n>000000000000000045ci0000000000000000000000000000000000000000000000000000DV7hY6L?0\`=00000000000000000000
0000LUUa0000l<6\\B4QXUmQL]i;95[n]9::00000000000000000000XjfQ0000HNiK00000000000000000000X:X>00000000d@g30000lJ2\0000000000000000
00000000000000008]I@PLeZ0000000000008V?:000000000@6T000000000000PD2`00000000000000000000DCeM0^\`0000PFiPm5l?U68A0000LQ]n00000000
I57n0000PV]Z00004<ZVTT4W0000<AF60000@54<00000000lB5kY7^V00008JN_0000<Og_000000000000000000000000=7mA00000000@7jjXWJ<000002dam8<_
00000000DB_j4RN3000000000000@CP^XEOTX00QD]Il0000\k4I0000DA`F0000TZil00000000Q7me00004?C=d4=U8X9m@[h000000000d\5[000000000000<[dV
0000T<WNXo1g000000000000X[ZBDQO000000000000000000000000000000000PS2a0000P`U5LeS_]4d3U6Z=00004>WRD4:8<@6l0P=Y0000\8[R000000000000
0aJG00000:Q900008MQP000000000000HE;N40E^<[MW00005:XW000000000000lGd`\m=3`\Z>U6?a00000000Y6[o000000000000000000000000HZSE00008FmY
\5lTTLEe`9o9@U8;HX1OY3lE000000000000Lcb100000000hEG=0000000000000000@6lO00000000]8`O000000000000\4@I`2]lX?SkHA84XBC8HZIB4H3OHOMI
<d@f0000l0`40?Zld=mh`^Wo00000000DK`e8;mfDEC84DGX0G:A0000XBFO0TDHE7G1000000000000E8;Q000000000000]7`EE5330000<87P<\o]`;X\T0FedH1d
0000`3`614_20000lZ=`0000`HS=000000000000U5b^000000000000TGa;Y9f50000000000000000000000008GF;@HhDl:hhXdK6<AW;TDgC@A_Jhl4?00000000
00000000@1Z?H;G]0000000000000000DOT^HFe500000000@8`_PGH2X<\n\?2]8J1dHl`hm7`W000000000000Pj>A000000000000<jCS0000000000000000`5EX
00000000000000008:bm4@j>X;c317WHL4T<000000000000000000000000000000000000HAQFI9:j@]kR<RgklaN5000000000000000000000000d1X=Lk^>0000
dOKe00000FH30000000000000000E9PEDM49lC;aDZU400000000\1[m0SVAPNR60000Lk\@00000000l7of000000000000PB?cP?NUXYV800000000T^CF00000000
0000000000000000I89V00000000000059?Y0000000000000000De`M00000000000000000000000000000000000000000000000000000000H<THL4E[m8740000
dP_l00000000000000000000I9@mHW\[00h;T`IC0000Hde=00000000000000000000l2L]000096X`000000000000000000000nIc0000000000000000Dh;30000
000000000000PRmK99ei8R=BA:X?00000000`9S`00000000000000000000=8oR0000d9ZCLglM0000Q2SY00000000000000004PHkLhNS44m4<RbK<f]X]3X5=9Bk
A9^F00000000L`?V00000000@M0o<WVMlZl`DnRME8\_00000000000000000000PM5n0000PW7_e8?b0000\I_cDBnY`Qa<0000000000000000TIPbDE6d`kDY0000
0000DKV7HnaX4oUX<HN^000000000000A:AY0000000000000000\<8600000000@m^`0000T^22I9GE0000@G5A\jDO00000000000000000X]F`;a;<71e4YOU0000
T4XglEWI<m=P0000000000000000hhEA0000PFj>PP>2HnWYX]U`\Q>o@9b[00000000000000000000000000000000l2]O000000000000lDPShWV\000000000000
L33Am:W=59Pi0000h4QV0000`9fCDALddG8le7^k00000000TERWe0@500000000H5W=TBWHlVlC00000000`T;PE75m000000004Lg\0000000085fR00004;5FTkFF
553BM98Q@?>b=:df0000PUT70000000000004lD@0000LI:6\Ql]0000000000000000TW=70000@i;G00000000000000000000hYiC96\VT=^6000000fQlR2VhV>M
0000000000000000TGfElj9gL;b:00000000PLcb058ODe=j15HWQ:Y_XHi^`?\ihWIPH\kf10F;DCo90000]5:Ml_W;Y9;Z000000000000h3NVdS3`hBTEh4d7D[Y7
TNJ^\^L1H:f_X;SIa2310000000000000XfQ000000000000I4P2000000000000@XLe0000dW2ghL=m`B1G0S:l00000000@mF_dMNTT6FV0000hS\e0000<cH80000
U9k9`X[]000000000000<IWL000000000000hIV`@<4C\?SI000000000000T3Q6HS9IX^oo0000`_QJHTX548]\00000000000055;R00004YF]<o=H14aB<Xlo0000
00000000005nhXc7000000000000000000000000\RI=0000000000008GC6\XiJDcJ_537k00000000TUP?8HgUTKQ>h58;]6Sn0000000000000000<WR:00000000
00000000\?JX4WEW000000000000l<n_0000i8JT0000000000000000H6Dh8mTE00000000000000000000PW=^00000000<?JGTi4B00000000dC7I]8V\T>^3LRT4
\TbWd@e>H[ONhK]c@A6bTYfR=97IM0230000M9F[00000000dRIn000000000000000000000000<59oI:go000000000000h<T;0000000000000000000013AFDMEh
0000d7PK00000000X]]T00000000\?\O00000000l3FN@WkhDlVP0000H[Cd0000X3E000000000XC]@000000000000l=o`000000000km70000000000000000LohM
00000000X@f\i4VP000000004a>?00000000000000000000000000000000ljFV0000000000000000000000000000000000000000lkW?58e_0000Pf:l00000000
0000e54_000000000000A:D^lD=`11GZ0000m5TH0000<HZMlC4TDnod]9=@TSI40000`5Xc0000a5J1loe_000000000000H7<9He40e6fI0000000000000@9U`[[F
i41=000082470000L7NL00000000000000000000TCVH0000000000000000HWFQ0000PO4h`TN3l]ig00000000D5XM\l]`\@W<0000LUdh0D?d00000000X;g=0000
00000000000000000000A1hIlWkQ0000d:QnlI6=000000000000\XO]0000X17hE9gO0000000000000000000000000000@U6I0000000000000000000002Fo0000
0000d=D@000000000000P5_<0000DQgRd;<E0000`jOPi6W:00000000000000000000000000000000000000000000\3N@00000000DV@Q0000dP4A000000000000
05O000000000000000000000LH`M]0;E00000000<9J300000000\[`7000000000000dB[KPYkG0000000000000000M:D>hlVo000000000Pn>00000000`RF^0000
DYT=000000000000Lfhk4leF00000000000000000000Xc1\4KM<00000000000000000000d5jV<jPU8Y>@<kZ<0000000000000000000000000000\XTb00000000
U8XE0000L;HRT^;h4jeH00000000<Mo^loHB00000000000000000000T`oH000000000000\GDJXg?700000000i57;0000000000000000Dj<>0000000000000000
0000\CK90000000000000000DHN60000000000000000lK:edmN=00000000d`BL000000000000P4WT00000000`25b`3^eH?Z\0000P[bl00000000XJeA00000000
E91M0000000000000000000000000000HKUh000000000000000000000000000000000000HGhC\1eLh9n[h_BC`Po3Pb66000000000000000000000000000042hO
A9e?0000a4>Ke9A]LeQF<Y<mHM8o8m7H00000000<7oC00000000lhQB0000000000000000i7930000000000000000`0]k00000000000000000000`XYG8\I90000
LGfdA:FV00004VX6<8Ac00000000Lf<bD1gEPodLD:1k000000000000XbI7a74>d0oPX=_hM:J:m7IY00004I6NA:T=0000000000000000d<IgQ554<\`l0000dVM>
Y:Fh0000000000000000000000000000l9DFPRDFP6^S00000000Y9MB0000lW3B0000DcYh00000000000000000000000000000000128m00008@V[000000000000
0000X\`T0000<CX^<P7K`i8S00008OM_0ceh00000MR=00000000T2\O0000000000000000000000000000D47N000000000000000011G900000000Q:ZFHZ>AXogW
06[70000dDc]0hjA08K^`R>GP\e]063U000000000000000000000000deP\00000000m5c`00000000@i\=0000XD5bLjAiPjKD94a0T^A?lRLS0000@5<@00000000
0000`@:]00000000000040KdXlha\NfNL\MK00000000<QJ:i62lTUJ2P6oU@RZD4k9G00000000l=]Kl2;:`]Qf4ieP0m\RXojA0000000000000000U7k10000m:CN
00000000TfjY000000000000000000000000i2[9\BYc0000000000000000000000000000<HaZY2PVDW:d000000004R7500000000000000000000000098F@0000
00000000000000000000XC[F0000000000000000d=C600000000M6110000\g``DjA2hkVddV>]e6XN0000HKS[\T2N00000000PHVYhP<Q000000000000\>Lh0000
0000<F<ba:;;00000000@<EM8OXF000000000000@2bZ`E2oPQ;Gd\0S]4D_0000HG?`8Pd_@_=Vi7]N0000PRXk]5h=0000@:^I8hD7ToJX0000DToE0000XWOk18HG
0000Pa<EPkHmhakLlX@Je9:^0000Xhl40000000000000000T8Gc000000000000Y0O28D;F000000000000`90X00000000\jVX8aiC0000D0B2Xc_i00000000@RZk
00000000PTDg0000<b3Ai8EnY7750000000000000000l[JBU6Q40000e4A>TQEK0000000000000000000000000000000000000000XaH[\oMBDD4lXoS8000054fC
000000000000000000000000TdGF4JiI00000000\lGR`6DV000011;W000000000000000000000000<0OkE8_\<?<A0000000000000000000000000WL[0000hh5M
h`N^000000000000\C\@000000000000000000000000000000004W9D`beW00000000000000000000L2AX0000@^Zb00000000X0G\000000000000000000000000
0000000000000000Y6TR0000Q474e9N8000000000000000000000000000000000000hAbb\@FLl70D\AEgdL?>=5R8000000000000hLf4i5Pj0Hb^000000000000
00000DJc\?`PXE0><_gB\5NRXgKkD^j1504;P@U?=8PB<4?Q0000000000000000X4EM000000000000000000000000000000000000HZOg@jcCPB4o000000000000
00000000DF:_83ak000000000000l;_X0000D;6aD1_bH9Jk`]mY0d<\dA95000000000000000000000000000000000000DZ]J00000000000000000?W=00000000
00000000000000000000<@A^11PJ@\42000000000000000000000O7;\:Sn00000XMj000000000000000000000000\P0k000000000000000000000`oZ00000000
`75h00000000d:RI8JGNLgEg0000000000000000`SPmI6cje5lQ000000000000000000000000d1`ZL[_?@7ZA00000000PBKJ0000U4O60000H46DL9cU<4K?0_ic
0000l>Yb<>_\0000H03R`@Oh00000000P47`0000@JVI0000000000000000T??20A[80GXS00000000000000004]D6]74P0000000000000000PZiX000000000000
hX5]000000000000@hG8hDnb\^Oo0000<Ei^dY=i96Fo0000\3`V4Qi:09?UD]=W0000XP:c0000XDO`00000000PeQi0000`LSY<fEV000000004<V=@J4MdA;10DMX
L;fe\^Jl000000000000TKnd00000000000000008M@blLPcQ3bR41m:0000000080NC8bZlddN00000000000000000000000000000000000000000D?8l00004g?^
<IcG00000000d7h1\VJaI4jHXEha57oW00000000XTb<00000000000000000000000000000000LXcK0000000000000000l?W^hEIl0000U2eY0000<Xba00000000
00000000M9Yo00000000000000000000000000008DZ]Xm<10000HH7KPXWD92AMQ7QN000000000000000000000000E2aiQ85E0000I7WTPcg>0000000000000000
000000000000M0XG000000000000X`Z70l@=0000PHUR0000H<PSU6[Z0000000000000000000000000000000000000000000000000000000000004<_:TkAZdJG1
]7GUm8QXPlR0A8;cdFDgQ:Xl000000000000`IOo000058DB0000U:KH8[aZ00008`UJ\n>eH5T]<[lPhjBO0000000000000000H>HX000000000000LSaJ00000000
<ADmi4NX000000000000U7RD0000h2;a00000000T]fdT`Y=h`mZ0000000000000000<LJc0000hE6S0000\DEQ00000000dDYjT7mH@`[_M71DA6`U000000000000
00000000000000000000a2W=d`gj0000000000000000000000000000000000000000TN]i000000000;jQ00004E1W0000<DUS0000hL6>0`<@000000000000XZoS
XICU@j7oHn49@bh6000000004dN^0000000000000000TnA\Q1^KXSdn00000000h6XA00000000000000004=G]`_;:00000nQj00000000XA8T0000000000000000
`69;<ShGa0gO00000000000000000000000000000000000000000000000000000000U97m000000000000XTE@4jHP\\8]000000000000DX[O000000000000DY4>
e70od<GALB@jd[>c00000000h2=^hUYG`001hZg20000000000008:EkTNj=00000000043Q00000000000000000000000000000000E6@?P=jB<0E=H?8<00000000
0000Ln0`H`^[000000000000000000000000A69I0000\R6L000000000000000000000000TSdB00000000000000000000000000000000`9]D000000000000@:hJ
8LSI00000000\LH8d6=?PFjV0WW`00000000LT12P7n\dT_bH=BW0000000000000000L:a90000Y53l00000iiT000000000000h;K@00000000m5cT0000`b3k0000
0000L25CD<5dX5@K00000000XKMS0000000000000000000000000000000000000000M7XG0000=4ca00000000h>l_00000000`0nR=5CS0000000000000000l1Fh
d6_od21ZhQ[PHRY:4`8Im6PG4D9>0U3C0J9cT_Lb00000000\IBI0000H4aE\Qin000014di<?h0Pn`R\@ZI00008W<a\Y`P000000000000@aA=0000D;2O54jlhnHT
0000`jgWH;fAHC2C@\]90000000000000>^B@QgkHTEZ\_fG000000004>Gk00000000`;RT@Zoc00004R7k8PG>\XU<0000lOK6000000000000<VM\4]ZG000000:a
00000000000000000000000000000000000000000000T_Q70000`YH:TCHbl_leXog8000000000000a:Ho000084e:000000000000815H43e\00000000=3WK0000
00000000l;IM000000000000HD0A00000000XS0G00000;?KP:b<4EkGXY_n0000D[BXA3J:00000000000000000000000000000000Dd7>000000000000TLDd0000
000000000000000083[Z\OE5lSKFlV74000000000000DC<`0000PC[e000000000000000000000000000000008Njm0000E5ooE:R50U8MTHlNl9D3`lZR00000KS;
l7\5<X4^00000000DSA\TE7IhSEWe:Pj00000000000000000000000000000000000000000000\]5O0000hbP^0000000044eR0000lD67000000000000`LdgdXSH
00000000`;LH<T8c00000000@Q7R00000000000000000000E72U0000LiMWI5f<00000000LlP600000R[G00000000LImC0000H@];h`Cc00000000000000000000
4BHcXHWJL]:900000000ldeU0000hN3_000000000000@RWLX>D500000000000000000000`3TaP81e000000000000XO@0H4UE00004Q=8HU56PM:30?IiPoPB0000
0000E4nh00000000<_m\deGULaD500000000000000000000`_O1H;Ah0000000000008JT]\VUf8XRn00000000TA07lX=;Db140000000000000000d@8L00000000
000000000000d<=4000012`4000000000000036\00000000LGB70000@Adf0000000000000000000008DElFAYl;>kDJPH@X2H000000000000`3Ki00000000PU4S
H?`b0kKU000000000000D?X[000000000000L:NO4I1`53]00000DYhF0000\66i@E;e8R6f00000000hW2JX<@g00004k6<000000000000X8jKm8m`8>8<00000<<_
h<aU000000000000000000000000L]mB@SAIlin2000084UoTAjUh_AG000000000000PX0J08ef0000X;Ld@Ah<T<Z<XZLI]4?h000000000\hI00008R47Ta<_HLUY
0000LXXe821iT8i34`XLa0>a000000000000000000000000ll5\T9G600000000000000000000i7\a0000000017J=0000000000000000hVj`lH9P00000000ho5?
02XIh1Ik0000000000000000T1S5DOVl0000000000000000000000000000\6=P000000000000X^QGhREk0000<5AC@o9TP^5E@`=T0000@JMDA4[iT_DT00000000
000000000000DTSbde?R0000PG;8000000008W;b\XToPld@Y0OS000000000000000000004Vk[0000dDBP00000000000000000000\X<300000000\O^T00000000
\T?a0000000000000000X8Pb0000h_BO000000000000Q9ZSA0Ko4L<@0000Y7=k8G4l000000000000000089RTHW6E0000l<GQ8@XD00000000P1Yg000000000000
L7c=0000X8JE000000000000l:S[00000000@HhodAGI0n7Yd0IIM5]B00008`7o000000000000000000000000<Wlh0000@4gm000000000giD4^n:\N>dE9f\\2^H
Y4]X00000000000008l4\CmR8F[P0000XJ_5TUBa<FFE42hkT952<DcgHK]8dfgE0]C_00000000<;NG`77WLWI5000000000000000000000000000000000000X7m:
000000000SU]D3mf000000000000000000000000LE1:hYLQe5GOH19L<VbfLgO8e9iG83<;l:9@000000000000000000000000000087Q:00008MT2LN0:00000000
0000<K^I`2T]0000000000000000<52W0Z?>LcbghH_2DCi^000000000000000000008F4nLm32HmU^Y8;00000h^<m0000Pmg40000000000000000000000000000
000089fl000000000000@G>\40j^DccS00000000000000000000PAZ\000000000000000000000000H0]L864G00000000i:TO4S`Th9VSH@h@LC5R0000XJLD0000
0000000000000000DUSR00000000U0QWl8:F`Qoj000000000000Q6Ge0000000000000000000000000000000000000000M75=M9N\000000000000000000000Ll9
=6o[00000000DNRRPX[C00000000<`?nhENU00A^X<ePhG;a0000\CHV0000000000000000hQdk000089ef00000000@kGD0000000097Rh0000E02G<:n60aOlLGa\
<Ten0a2b\CAK8g3n0000000000000000A75^00000VLl0000\f0D]:UZ`^c:0000000000000000TfLG]9DK000000000000\_0F000000000000=8a`0000L8`I0000
00000000000000000000DdFB0000hI]f0000000000000000H??A0000h42=DSUEDHVD\58^L?Y<h18ZTAd3L^A_0000000000000000000000000LFC000000000000
00000000000000000a9UheK]95I8000000000000hbXPhNAZ00000000h[dD0000000000000000m:Ta00000diN4<P8Q1o>00000000`c^a00000000HDQB<XlYI5dh
T7HTh7@Zd[h^TgZB00000000000000000000ddUn0000XC4eT8YK000000000000000000000000\Rmk00000000000000004LHM0000dJ<>4SZG00000000@4Jm0000
@F8=4FUM0000L4f;D5=T0000X=a[000000000000000000000000HNN:0000000000000000e4F300004ULP0000llOW00000000000000000000TYn=000000000000
0000000000000000000000000000000000004\:XPnOk000000000000=5Tl0000000000000000D;[AX\X6lS\G0000000000000000@`<000000000000000000000
106m00000000lRAj00000l[318aBX66BdWYoLRJE8j72`>bmd_F[19g@00008jHl000000000000000000004JUV0<6?djhG<Ve?000000000000000000000DW@0000
`dh<109P@Q2?59lP0000000000000000000000000I\60000000000000000hmRA0000\DMk`^9<000000000Zlm00000000d><K0000T60j0000<O[Z0000a7Ko0000
0000000000000000@5aX00000000@TNn0000000000000000Ddd:L`L;00000000000000004WDW@<Gn0000000000008MgZLg;V00000000hCkg0000000000000000
00000000h0a@0000000000000000000000000000000097?f000000000000d_bh00000000000000000000`P=?000000000000000000000000Y5O5P^hAY0CV`MD>
0000HkE<0000000000000000@`^D000000000000000000000000000000000FK300000000@G2>DC7:\U^G`DNl00000000000000000000`Pkg0000000000000000
00000O3IPQ`:8i9n00000000000000000000000000000000000000000000000000000000000000000000000000000000<H?W000000000000\\M]e1HM0Nh]=7K3
0000000000000000000000000000000000000000000000000000l><0`b8@0000000000000000000000000l>Z000000000000000000000000\5bg00000RKIDWlR
\f4_0000@>T\H`nY@MI>00000000LUC0000000000000000000000000<VoO0000@8^^00000000000000000000d_?V00000000i7^8<UEe00008K:R0000178C0000
00000000dO?8T@4[`j<m00000000000000000000`6C<P=_W\Nok4nhFdo:1000000000000D_abdLNe00000000P2o8PKiOE6@T00008Yhi00000000000000000000
lFYD000000000000000000000000P3Zc000000000000414BlY2K000000000000HXET@i:I00000000000000000000D@TD@fOdU8HV00000000000000000000`G2T
000000000000000000000000DOZ:00000000\;o20000`^l_hX3e0000]4T@h<jL0000d8Zb000055JC0000000000000000dd_F00000000`8CT0000000000000000
0000XMcn0000000000000000000000000000PP_<000000000000000000000000\@MW0000000000000000000000000000000000000000lYUO8Z7e0000dNJAXQ__
XXb:d?bT0000000000000000PfM80000lok\0000000000008PAO00000000I:jE000000000000m:=K\?UClX65000000009:heP73L0000\UC?T;D=000000000000
0000L<9c0000L>2_h[oI8BLNL0@Z<W;800004fecdhEj0000\G`300000000000000000000X<7U0000000000000000l]J@0K>H0000000000000000000000000000
0000@lGn00000000`e>GI1L90000`Cc10000LF@a0000XI^H0V^B0000HVI8000000000000000000008Q3U\eHm0000000000000000000000000000`]U900000nW4
`enn00000000XIB[0000<Wj_H3WTX`;T00000000000000000000`_H3i7@b0000000000000000@F5F000000000000`hbd00000000000000000000XFON\c6>0000
0000D1X00000000000000000I60A00000000XPad00000000000000008IDW0000000000000000000000000000000000000000000000000000L]`R00000000X:FU
0000000000000000@7b;I85W000000000000d<=J]9BY0000l7ML00000000H>=N0000000000000000l9A10000DP7^000000008gP^hO4N0000000000000000`aVZ
0000dBR5LH<I00000000000000000000000000000000000000004fnf000000000000`iRl0000000000000000\5@700000000000000000000hP\NT^89PfiI`h0m
`GcW000000000000\?nZ0000LB8dm64XX>7JTA2SdZDElX;70;?;\nA50000lIhCTQKm0RIW@n^VM1@W00000000000000000000000000000000l9nJ000000000000
\PY5hYEZ\n6`X9T:0000X6EMH=QH000000004dBbXK5aXmd3HW860000000000000000000000000000T]Q1000001nk8R4[0l:C0000h2jO@CUKDV@40^8SPC@0hKio
LSIdP`c?00000000000000000000D8TG000000000000000000000000L5BMX0=eD1K6P?m;\^;6Tkin000000000000lLWG4AXgX<`ZTPM1LnL@he8^00000000`8Vk
@>@n8ZjFX[`g0];_i0:]0000M1O60X>^00000000h0RaH_[C<`6G@d\G52iF000000000000000000000000HTA900000000\bJd000000000000000000000000E6UT
0000h9H<00000000LA>700000000000000000000DFfi0000000017dMHNC300000000000000000000dL`600000000d9\hH0W3h@[>HVF<164F000000000000Y0lH
0000lZP8000000000000h;MgHC;<lDUnA0LP`]7=HCm1d`nhXLfBLa@1dGBi0000@@EH0000lU1Ld=ZJ00000000`4hR00000000d`3[8W^D`X^E0000PWN400000000
@mbK0:<MA:GU`S@LL1;Y0000XN^D`_9^0000000000000000Ti^m000000000000@6PmDXZ2D]<Z9817000000000000000000000000I:NB0000000000000000H^TB
d<Hl``UX00000000h?0o@Bca<ih0000000004fnP\LlR8bDI<@a4TO]dPMmm=0110000U65<00000000<7UQ0000000000000000Hk>D000000000000D;Fc@PKn0000
l31D`d1[0000TD:F00000000000000000000000000000000L]el00000000dg@4m2do000000000000000000000000@4PJPAklP^JB00000000LM_S0000`A7b=88<
0000000000000000000000000000LZ:X0000T<\^PLY]000000000000D>1<L[U<LdSj0000TAOJ000000000000000000000000`Xn0000000000000000000000000
000000004<YcTE50000000000000dY530000000000000000000000000__F000000000000H0XjDVRM0000000000000000e3Ql0000000000000000DP9`00000000
0000000051]P99ob000000000000\aMA0000DWj:<i1D00000000000000000000=8NYPJ;C<b6a\]<mHb=cY7N00000000000000000@E`C@7ej000000004RTo0000
0000000000008[EG0000000000000000D8EP00000000000000000000\Ol`h?Vc0000000000000000PQ\Dl83Am41^0000H1940000DT?:\8QW00000000DS=Z0000
L22Q<PR80000000000000000000000008_he\Qe^I5fN\HY\A8mN00000000\YM?00000000m6dW00000000hSgV00000000`\8100008cTRX9DS`P;X\T44XPSNP^Sh
\k_bU4dE000000000000dUkh0000E84UQ9=^00000Tmi000000000000L;D4Y6FQ0000PM5D00000000Q26j0OX\l?@?`]@=e9?;0000dC0^000000000000PA^:8lTJ
00000000Q9m^000000000000\Val00000000000000000000000000000000Y7_I<3d50000L<5G0VZ1l0n?00000000000000000000]4V5L1^C`FB5@FI3XKRmhULa
96S\000000000000000000000000000000000000l4:mDLQ5h;7[PLOW00000000X4=A00008IX0h`l8000000000JQP8LG7\f45\?78000000000000000000000000
000000000000000000000000000000000000P@2IlT6m00000^]80000Da;S0000PGm900000000000003Eo00000000L[L5000000000HNC0hHH0000000000000000
00000000\bSBLMj100000000P=NY000000000000HfHf`W_8<1F0\F?UHHR`00000000000000000000dXdF4bF_00000000LQYh00000000\;Yf00000000PI:P07XP
1:=]E56W0W1Q000000000000000000000000`h]Y000000000000X?QBdUa80000a8AN0000L5F?0000Ta1J0000H@UN00000000000000000000@2jj4]CT195Y0000
00000000000000000000000009jN0000`Cg200000000000000000000000000000000000000000000M:G7A5bL@=OUT@LM4RET000000000000000000008==B0000
X9B\00004WKA0000XPU_H\:f45f5Hg\1<ll^H6]FdVVLD[WUd3emDckRDmWb00000000000000000000000000000000XIYF00000000000000000000\G@Q00000000
hIiK000000000000000000000000A7jD0000DUV000000000h730<djA00000000000000000000<6L90000000000000000000000000000HIL[lVK40000X^:b0000
00000000000096oI00000000@`1adED^0000`efQP[mM00000000@YZ]TiUK0000P4el00000000LPCA@Gcn0000000000000000000000000000000000000000<G_3
00000000@[f^00000000000000000000000000000000000000000000000000000000000000000@Rg0000e1IT000000000000T\m>00000000LOlB0gIe00000000
00000000000000000000U4XZ@Aj6PQ\R00000000000000004TRga1?10000000000000000PeCW00000000`@_k4>P><]ABHdCN0000<5`74<FbY7Gj00000000A7F_
000000000000`TKN000000000000<k1ELHQP000000000000000000000000`[W<00004<d=0000@ed=D5bV000000008Tm:0000\Il@HiP200000000000000000000
hAHO00000K8iLCTT0000lbZR0000000000000000PNm1D5o3000000000000000000000000<2oa000000000000Hnjl0000P4YR0000000000000000X?RA@eFC0000
0000000000000000000000008YJ\00000000ldVT000000000000`:IF0^PU00000000000000000000000000000;@FdG5`X`8`Pg6BTNOAlnjE000000000000H8d3
LP400000000000000000DES;00000000000000004lU000000000lM_cA4OK0000000000000000`SK30000000000000000XIj=X7hke8fmL95DHVRg000000000000
0000X:l4A5^b00000000000096eY@9l[]2CEPfPE0000000049@A000000000000000000000000TjWc0000000000000000\Edc0000<\;L0000000000000000`bci
<0cD@_LP\0aY42PaPI`X`SE7000000008NiX]07JLES\Q3L800000000000000000000PI4Z000000000000h4G?T>2m97iN0000<30k000000000000h=hD00000000
000000000000lI^7000000000000000000000000D2b?D5Zg0000M7Eo0GVc4]_L00000000lO0X000000000000000000000000`m:_d06E000000000000]9iY0000
TSf^0000000000000000000000008=f;59Q80000000000000000To4i00008UZ?ho@]<^?h0000TOB<XROd4bA5DmEc0000T<ILHT@8000000000000@VP;\e_VQ6di
00000000PKb[E9<J0000lEmal_\B\0T7ld4=00000000000000000000000000000000000000008k54h2J14YL>000000000000000000000000000000000000\H9=
H0ON`aFm`2:[0000000000000000X0^KdH]O0000000000000000000000000000000000000000000000000000i0B`00000000000000000000DPQ2Xd==PT@X0000
4<A900000000@MVl0000\2Uf0000TD9O000000000000<R=l0000dLVX\Q:DHSMj000000000000H[eR5:b\0000X=imDg_50000000017D:00004dR<4HhY00000000
hO@J4VUH00000000]8KY4f=T0000\0k`L9:3TO5C0000<?TAU18C00000000X4FfQ8A<<SZWPIX^89<H000000000000XRLj000000000000P0bUdRPAdX9M<5eT088n
L7gDlRRBXaNX00000000PCZ[l7::H[8iDjfi0000d48]X?6M0000X17P`1Y:00000\7_0000000000000000lSQ?4\=9\\NfH2G=000000000000000000000000HT9P
00000000000000000000000000000000000000000000000000000]\D00000000L@PFE6gNH4?f@>o:T>ZBTJmaHO1R8UYm8AN]dc2M00008HKaDP0O0000l0X1HLcU
`YYjU8Fji9>W00000k;g00000000000000000000h=`Y00000000000000000000Xi7h0000000000000000@8`5A8kk0000000000000000lALA00000000\CG00000
19Ra000010?S0000000000000000835G@`D>Ta080000h^<800000IA200004\<0000000Gk@3Yi000000004VBL0000\`=DT?<S0000a34J0000l9KE000000000000
L262<;6F\@GM<a3mI9Do00000000Tk`4@B`b00000000LYIk0000i:1H00000000000000000000000000000000000000000000000002Sn00000000L<X200000000
Xm4N4?_F000000000000000000000000@`OV<Xj=00000000000000000000l?n=000000000000000000000000000000000KUQD_c`0000HMeilZcC0000U2Ul0000
000000000000D8g@00000000000000000000XQOL00000000@LdO00000000M3EZ8jF@00000000000000000000D9HX00000000lac_XJ_D00000000hW3600000000
0000000000000000000000000000T2>G`gn900000000@\\3000000000000Hgdd00000000\:I_51J[0000000000000000XDI^000000004<>g@@8j\B:LM6?OLFl2
00000000000000000000000000000000000000000000HT@H00000000M0[G0000HH\e000000000000PARU0000=6>AQ:\J0000`F>30000\Xcl\CV90000m5?H01J<
00000000000000000000000000000000hjZV000000000000000000004H0;00000VXN0ZQBL<d_0j[H000000000000000000000000000000000000000000000000
D=o5000000000000hk7Z000000000000HYaXlA3jXGoS@KGNh[IKX6GbdN6TdmI8T?QhHmo>5:3R`IUTlQTd0N[fXhDb000000000000@NIh07VTDa>c00000000]7Ym
0000T8??T2=JPI;>LW[B\[7c0^cOhT8L00000000000000000000000000000000h1CY\Bh8Dba40000hFTEM7>dl2?G0000000000004`dH000006ZV4EcTX[?\0000
0000000000000000l;fX8;9HDo^1i52U00000000i9hTdPH3i:<a00000000<=I=000000000000000000000000LFE\57?N0000000000000if\00000000X?6o0000
d2VWLGmJLHEXXPQSdZEMdPWm@n8B00000000X:>P<]cc00000aWEM9L[00000000TdkQ00000000lZGe0000lNfn4\Oa@`e0000000000000i9kK0000dfTK<_o40000
0000P:k70000P?HFl]_c00000000`J7:4`\DPE=3000000000000T^aMX`I40000000000000000d9PQ0000000000004cKklNIVho_g000000000000000000000000
LHoG@24jP:OlH@h24LmC97c3000000000000X2[O`E:a00000000000000000000lNeo`UDn00000000lRBA41oHLLPI00000000000000000000000000000_i6DDTm
00000K_j0000000000000000Hfh1@_`V0000I3_O@8PPLHGeQ92@\YYNI8Ui000000000000000000000000LL^<000000000000I5X>0000000000000000`50k0000
00000000000000000000HW8i000000004e4k000000000000000000000000000000000000000000000000hPWT000000000000h4CjT]E=0000Tb?5000000000000
000045Ahl9XJ0000DVGhH6K>000000000000DJI:T@mnHaUkl9]mLYg90000@ocH00000000000000000000LUIc4@gAdaiX82:i8fG<@gA_4BK;0000000000000000
0000<7YV4_MZ0000XmnKHa3Ale_o0f[T000000000000L9L@@TnGX\k441_10000X5@a0000PCa30000000000000000HGP30000P]Y=0000dLfYHR@h000000000000
XACM000000004:\j0000000000000000hjR;d0d[LG1el\9`hb^`00000000000000000000Q:L248aA00004SeK00000000000000000clfL=4T52cU00000000M4bJ
00000000`4nG0BkT00000000i40500000000X1<G0000000000000000000000004>490_H[0000000000000000D\a8<WXW00000000DP?68hBIl\e4XDice9D90000
0000000043hX0CA\00000@=00000\:OV4RWXL2EfX3D\@PFW00008?Kf00008jEZ<_j0XgMV00000000L_R2000000008m8M0000DK7E000000000HCH000000000000
00000000T>]K00000000<5C<000000000000Ha0_8J3T0000h=MT4_Aa=7_U0000000000008HZ20000<6B^I8;o0000@_B500000000PQ760000000000004LD<0La9
00000000]0Zk00000000000000000000hS_W0000TT7N94@T00000000000000000000l1Mn8?oMh@_B0iLi0000<5F10000h4l[0000000000000000hc0c0000149>
00000000M8VG0000dMWb000040;2dPoK0000000000000000@PRI00000000TQSMlE[G0000000000000000000000000000T44:hTVB865h\jG000000000<`f10000
00000000000009kJ\ZC\@=K20000000000000000000000000000000000000000i9fn00000000000084jgi2F3000000000000XfMa000000000000000000000000
hE`^Pnf^00000000X8\3000000004EV`LVj5000000000000LY[F56<:00000000P3I1000000000000000000000000\5R80000000000004ZD500000000X`eY0000
000000000000000000000000=2d?00000000000000000000HY7I0000\S[U<B;>000000000000de5V0000\JEk00000000]6^6HaEh4bWFX3Ib0000@=n_00000000
8T>JPo<I0000000000000000lY\30000X5HfT8VWP[:300004O<G0000LdaD0000<FbIPX85000000000000000000000000Td_^82EN00000000\U:200000000@CXP
dgo@`W9i00000000000000000000hT^Ph?e60000000000000000000000008;4F0000000000000000000000000000000000000000000000000000M57SXk380000
0000000000000000000000000000000018nV00000000\;C>lLm[00000000P01[hPjl\ZgN000000000000Pe`m000093FP0000000000000000PNjM0000DjL30000
0000000040V500000000000082960000000000000000000000000000000000000000000000000000LGS;00004f670000000000000000HUMj0000000000000000
00000000Db0D0000h>bOXC6M0000Ln`>Tnei00000000DSXZ0000000000000000hg0Z0000000000008:`a00000000M4h\E:Y>8XHf0000A5D[P:Nk00000000@V]0
00000000000000000000000000004l^b0000000000000000Pm9e00000000\eXK0000=80S000000000000T@QMdLfiU4;`0000000000000000@a5<a3X_00000000
4RClPDX\\G7\]2Q=00000000000000000000000000000000000000000000000000000000@TFl00000000`GO;00000eE;00005:J^<RjUhRk800004GK=lPn[D<C:
M8SJ0000000000000000`A9a00000000DUFJe6g`000000000000DbT`000000008@eW`<KOX=:G0=m@0Mkj4b^14iU900000000000000000000HYOl000000000000
00000000dQ@:0000000000000000dESn\`2J]9Ke0000D4Q;49eJDS9h@_Xf`6kXDfTn58]d00000000LH8R4]PK00000000@=9X4_DB000000000000lgGIdnT>0000
0000TJF^00000000000000000CWJ0000<dP6000000000000i5PU00000000000000000000HL9SX]9g000000000000000000000000\iI3h41gDm]7dDeG0000lkGm
0000000000000000000000000000000000000000<1Gh0000@jUL000000008QU7l[BD00000000I:_G0000\]eS00000000\KKn0000000000000000000000000000
TKnQ0000LVa?Di_X00000000000000004NgM18T@000000000000<6\j00000000000000000000D[V`0000000000004O7fa:1o0000m1EI0000TMD[\l;390iX0000
PSBaM4<nLD2ol6dD<;5Ud?D9m:M^000000000000000000000000TG8>X_N=@A\QLO6=<gOVh7`oe7>=`l?[000000000000lNb300000000lJdM000000000000U1NN
0000lfF0142K=2I?000000000000000000000000000000000000000000000000TGYJdhO>0000000000000000H:Vm00000000000000000000E7OGdF^?00000000
00000000000085cDDIR00000dKGe00000000LI>ce6hD@H\RLCmd4cjD000000000AL40000lSWf0000dJ]@00000000LU`Y531n0000000000000000000000008fHD
0000HThm=99J000000004a740000000001BL000000000000000000000000dL;KI8jW41GV45kKTY\na:OJ00000000de7kDH[h@b:?@Bkd0000hGG40K11DT6\H>a:
0000\]Rj0000\;W<DNXF0000H6hg0000hHC4dNTI0000995:00000000@fdg00000000M8XW00004\IT0000@C?Z0000\D?38i_B00000000000044]RTWC=00008Z2W
00004j2Y000000000000=:H0l3n=00000000\YBY0000`5j10000000000000000h8j70KWT87\RDVi:000000000000D=AW00000000DSk>00000000000000000000
0000000000000000000000000000PmIc0000@89:4j]><m\>00000000<eJjI4\_lQ^B0000000000000000@C<L0000000000000000000009Tnl\Ac`8`k0000I:N0
<To_@]`l0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`S5>0000D2Rg000000000000PZAN0000
DSN]@jNnY7Md00005697X=iY`=a54cL`l3[k0mFH0000000000000@YR00000000\?5<XYdEh9<\U9CIDX2`0000H9=SD__U0000<VAD000000009:BX000000000000
00000000@f6OA0_;00000000000000000000000000000000hAU40000000000000:0G00000000HJ@78WMJhVBjI7gAdBQ00000P@RB\7ll0000l6MH000000000>MC
I6F]000017ZT00000000000000000000]8`mLBD=\BmQ<WRL8]ll4<G200000000lAG6LiEP000000004ee<0000000000000000E6<^16@fPK9V0000m4GnT\<_0000
dD4<LW\ALDfSL]TQDdla00000000h5jEdDOR`H<Z0000DYb<`m=m<29Qd4^?0000`;ZdhA;GTd2j0000L<1P00000;_c00000000DlbX000000000000000000000000
0000000000000000@>:8`SQPlI0f0000TH@R00000000]21m0000`iKea1QX<B6j0000XN@600000000D7YFDAJklE5F<[X?HTLV00000000Q:5J0000]2^HTGPm0000
l;eG0000000000000000X=A900008G>08AI_19c_0000@T2<0000TA0\lNVe0000000000000000X\0B0000`^dBTo7P000000000000T8>?h<SVLI98dNQ?@N`M`Tl7
0ZbnH[fF4nZ[M6Bm00000000000000000000XNEj000000000000Xa9:0000DZ;m000000000000\W2Y0000M7R20000LViPd7L=L;n?P9C\\>da0000M8BDDM;Y0000
P]lV000000000000m8KA0000dl3^I0BR00000000D4VQ00000000@[HH00000000000000004Doc\<@V\Uc400000000PFM]00008_S3m7nO0000LZ\QY2g04R;n0000
000042IH000000000000D\VF0000\dgXDid6000000000000H5W_00000000A65N0000000000000000PF_Ri5\R00000000`JQ:0000\L[M4cUd0000h7R^`JQk0000
00000000<`Te0000000000000000@KeD00000000000000000000THP:0000dBn70000000000000000=:RP\J;bPgbM0000THjnd^Mg000000000000000000000000
000000000000000000000000000046;;00000000000000000000000000000000TK;I`dA<LR:Pa9Fg000000000000\Y`>`geA000000000000000000008=8>0000
0nI<M9]50000000000000000000000000000<m_N<\2S000000000000`MYl00000000000000000000@HcbX4Yf00000000LBmf00000000Y:j30000D`Xg00000Qo7
`4[W00000000000000000000T^hk000000000000000000000000h:1ShH?B0000000083Ol`CNT000000000000`D`=l>fHHEAGl:9Y@gha000000008Yk9@O8Q0000
lHm3000000000000000000000000000000000000XQDQ0:m\0000h^Nc00000000<5Jf00000000T0BL@FaV0000000000000000d]l?Lffo000000000000X7ZQ<MH`
4Rd5000000000cAY000000000000000000000000E3N3hi25T\dbDj]R0000000000000000T1WV<82><KEBHSfjXZ3c<geb0000000018Po000000008G@4PC1OTGng
l[<;@\na0000ho;Gl;4_XZKV0000PK`?8V`C0000`5jh4[:A0iN4M0af000000000000L4@VH_1d<>`9000000000000\H>f00000000000000000000000000000000
993<d2O<0000di@nhHOj000000000000000000000000<DoT000000000Jn:TVLY@G\IPIYoL=?l00004>j@0000\UBH000000000000X@:o=8e5l`iH00004WcL]20i
4CN1<:MR00008VNE00000000L0j3U5Q90000lE5W0000HXR@00000000A7_g0S`D@C=300000000L`<]@_5_00000000000000000gchM4U]M7O500000000000051?R
17<`Pa;F4cHT0000dI=M`4cf0000000000000000000000000000<F@U0000000000008YTe000000000000dXP]0000T1f<00000000\BA:0000XBJm000000000000
0000L]g300000000LD_E@mLb000000000000``gP0000d^9e00000000Leo[ha^F00008QeE00000000D[3;00000000\>F\000000000000000000000000TILF4dX2
lIG_L?X;<ZRE000000000000dKcO0000@7dK000000000000D\>N00000000000000000000DTBG00000000@I[TlNn7PP[=00000000000000000000T<TV8YPbD@nQ
Tj\J0000016>000000000000DaFJhd[YQ7Wc000000000000A9cM00000000i5PC0000`9EF00000000l_Un000000000000000000000000000000000000TVCo0f]6
l]1TT^ZQDnioXL>ka6e;TJIf000000000000`DEo00000000\2l]<k8Q00000000H9:nL?DgTGLU0=[1@Y@Ll[AYX_]l4b2LM16_0000]4Wae5LM0000000000000000
000000000000000000000000lElB0000000000000000X1R000000000DmkN0000000000000000000000000000lQPO81g0X7E3LS>O00000000000000000000lDB6
XKaA00000000XhaP0000000000000M6;0000l:=]HZ:j0000A:0d@gQi=5m>139o8OEo0000000000000000000000000000E8[W00000000D<@7LZhc0000d`N70000
"#, [
w(S::Summary, L::En), w(S::Interests, L::Fr), w(S::Work, L::Pt), w(S::Education, L::Pt), w(S::Interests, L::Hu), w(S::Summary, L::Fr), w(S::References, L::Nl), w(S::Other, L::Nl),
w(S::Courses, L::Nl), w(S::Skills, L::It), w(S::Skills, L::Ro), w(S::Languages, L::Ro), w(S::Certificates, L::It), w(S::Skills, L::En), w(S::Summary, L::En), w(S::Summary, L::It),
w(S::Education, L::De), w(S::Certificates, L::De), w(S::Courses, L::Cs), w(S::Courses, L::Cs), w(S::Courses, L::Sk), w(S::Awards, L::En), w(S::Work, L::En), w(S::Education, L::En),
w(S::Projects, L::En), w(S::Education, L::Es), w(S::Education, L::Nl), w(S::Volunteer, L::Pt), w(S::Conferences, L::Id), w(S::Volunteer, L::Es), w(S::Certificates, L::En), w(S::Certificates, L::Fr),
w(S::Certificates, L::Fr), w(S::Summary, L::Es), w(S::Summary, L::Ga), w(S::Projects, L::Tr), w(S::Courses, L::Pt), w(S::Certificates, L::Es), w(S::Certificates, L::Ca), w(S::Certificates, L::Pt),
w(S::Certificates, L::Ro), w(S::Work, L::Es), w(S::Interests, L::Es), w(S::Volunteer, L::En), w(S::Work, L::Ro), w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca), w(S::Volunteer, L::Nl),
w(S::Volunteer, L::Fr), w(S::Work, L::Fr), w(S::Interests, L::En), w(S::Courses, L::Es), w(S::Basics, L::Hu), w(S::Other, L::En), w(S::Courses, L::En), w(S::Memberships, L::Fr),
w(S::Memberships, L::Is), w(S::Attachments, L::Es), w(S::Attachments, L::Ca), w(S::Other, L::Is), w(S::Memberships, L::En), w(S::Memberships, L::Fr), w(S::Memberships, L::It), w(S::Interests, L::Ca),
w(S::Memberships, L::Es), w(S::Memberships, L::Ca), w(S::Memberships, L::Pt), w(S::Memberships, L::Id), w(S::Memberships, L::Ro), w(S::Awards, L::Is), w(S::Courses, L::It), w(S::Summary, L::Is),
w(S::Work, L::Hu), w(S::Interests, L::Is), w(S::Work, L::Fi), w(S::Publications, L::Ga), w(S::Interests, L::Lv), w(S::References, L::Hu), w(S::DrivingLicences, L::Fi), w(S::Education, L::Cs),
w(S::Education, L::Sk), w(S::Education, L::Tr), w(S::Publications, L::Tr), w(S::Education, L::Da), w(S::Education, L::Sv), w(S::Education, L::Nb), w(S::Education, L::Lv), w(S::Education, L::Sl),
w(S::Education, L::Hr), w(S::Education, L::SrLatn), w(S::Education, L::Fi), w(S::Conferences, L::Cs), w(S::Other, L::Mt), w(S::Volunteer, L::Fi), w(S::Volunteer, L::Pl), w(S::Skills, L::Hr),
w(S::Skills, L::SrLatn), w(S::Certificates, L::Tr), w(S::Interests, L::Pt), w(S::Courses, L::Tr), w(S::Wishes, L::Hu), w(S::Attachments, L::It), w(S::Courses, L::Ro), w(S::Other, L::Ro),
w(S::Other, L::Ca), w(S::Languages, L::It), w(S::Work, L::It), w(S::Other, L::It), w(S::Skills, L::Ca), w(S::Courses, L::Ca), w(S::Summary, L::Tr), w(S::Wishes, L::Nl),
w(S::Work, L::Et), w(S::Skills, L::Fi), w(S::Summary, L::Fi), w(S::Courses, L::Fi), w(S::Publications, L::Vi), w(S::Basics, L::It), w(S::References, L::Da), w(S::References, L::Nb),
w(S::Languages, L::Nl), w(S::Other, L::Da), w(S::Languages, L::Sv), w(S::Courses, L::Nb), w(S::Skills, L::Nb), w(S::Other, L::Nb), w(S::Awards, L::Da), w(S::Attachments, L::Ro),
w(S::Attachments, L::Es), w(S::Attachments, L::Pt), w(S::Basics, L::De), w(S::Wishes, L::De), w(S::Attachments, L::De), w(S::Other, L::Sv), w(S::Work, L::Nb), w(S::Attachments, L::Mt),
w(S::Attachments, L::Fr), w(S::Attachments, L::En), w(S::Attachments, L::Fr), w(S::Work, L::Da), w(S::CoverLetter, L::De), w(S::Awards, L::Fi), w(S::CoverLetter, L::Da), w(S::Work, L::Sv),
w(S::Work, L::De), w(S::Awards, L::Lv), w(S::Awards, L::Lt), w(S::Summary, L::Lt), w(S::Certificates, L::Lv), w(S::Courses, L::Lv), w(S::Attachments, L::En), w(S::CoverLetter, L::En),
w(S::Summary, L::Lv), w(S::Summary, L::Pt), w(S::Publications, L::Pt), w(S::Skills, L::Pt), w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Fr), w(S::Skills, L::Es),
w(S::Skills, L::Tr), w(S::Wishes, L::Tr), w(S::Work, L::Nl), w(S::References, L::De), w(S::Volunteer, L::Lv), w(S::Conferences, L::Nb), w(S::Publications, L::En), w(S::Publications, L::Fr),
w(S::Publications, L::Ca), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Publications, L::Ro), w(S::Publications, L::It), w(S::Publications, L::Es), w(S::Publications, L::De), w(S::Publications, L::Id),
w(S::Publications, L::Nl), w(S::Publications, L::Fi), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Publications, L::Mt), w(S::Publications, L::Et), w(S::Publications, L::Pl),
w(S::Skills, L::Et), w(S::Attachments, L::Fi), w(S::Basics, L::Lt), w(S::Skills, L::Lt), w(S::Projects, L::Lt), w(S::References, L::Lt), w(S::Memberships, L::Lt), w(S::Wishes, L::It),
w(S::Volunteer, L::It), w(S::Memberships, L::Mt), w(S::Awards, L::Ca), w(S::Wishes, L::Ro), w(S::Courses, L::Fr), w(S::Certificates, L::Lt), w(S::References, L::Lv), w(S::References, L::Nb),
w(S::Interests, L::It), w(S::Volunteer, L::Mt), w(S::Work, L::Is), w(S::Awards, L::Et), w(S::Courses, L::De), w(S::Projects, L::De), w(S::Publications, L::De), w(S::Interests, L::De),
w(S::Volunteer, L::De), w(S::Awards, L::De), w(S::DigitalSelfAssessment, L::Fr), w(S::DigitalSelfAssessment, L::Pt), w(S::DigitalSelfAssessment, L::Ca), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Ro), w(S::Certificates, L::Nb),
w(S::Certificates, L::Da), w(S::DrivingLicences, L::Lv), w(S::Summary, L::It), w(S::DigitalSelfAssessment, L::It), w(S::Other, L::Fr), w(S::Languages, L::Fr), w(S::Wishes, L::En), w(S::Conferences, L::Mt),
w(S::Awards, L::En), w(S::Awards, L::Nl), w(S::DigitalSelfAssessment, L::Mt), w(S::Projects, L::Pl), w(S::Certificates, L::En), w(S::Profiles, L::Tr), w(S::Languages, L::Id), w(S::Skills, L::Id),
w(S::Memberships, L::Ga), w(S::Summary, L::Vi), w(S::Education, L::Vi), w(S::Certificates, L::Vi), w(S::DrivingLicences, L::Vi), w(S::Awards, L::Tr), w(S::Basics, L::En), w(S::Basics, L::Nl),
w(S::Awards, L::Id), w(S::Awards, L::Es), w(S::CoverLetter, L::Nl), w(S::Conferences, L::Da), w(S::Certificates, L::Nl), w(S::Awards, L::Nl), w(S::Certificates, L::Sv), w(S::Projects, L::Nl),
w(S::Skills, L::Nl), w(S::Summary, L::Hu), w(S::Memberships, L::Nl), w(S::Skills, L::De), w(S::Memberships, L::De), w(S::Summary, L::De), w(S::Publications, L::Sl), w(S::Memberships, L::Lv),
w(S::Attachments, L::Nl), w(S::Attachments, L::Da), w(S::Attachments, L::Sv), w(S::Languages, L::Tr), w(S::Basics, L::Tr), w(S::DrivingLicences, L::Is), w(S::Basics, L::Id), w(S::Summary, L::Es),
w(S::Summary, L::Pt), w(S::Summary, L::It), w(S::Summary, L::Ca), w(S::Publications, L::Is), w(S::Certificates, L::Hu), w(S::Memberships, L::En), w(S::Publications, L::Da), w(S::Publications, L::Nb),
w(S::Awards, L::Pt), w(S::Awards, L::Mt), w(S::Awards, L::It), w(S::Interests, L::Tr), w(S::Awards, L::Fr), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Interests, L::Nl),
w(S::Publications, L::Id), w(S::Awards, L::Ro), w(S::Projects, L::Vi), w(S::Courses, L::Vi), w(S::Skills, L::Vi), w(S::Education, L::Ga), w(S::Interests, L::Ga), w(S::Work, L::Tr),
w(S::Conferences, L::Tr), w(S::Summary, L::Ro), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Wishes, L::Pt), w(S::Work, L::Es), w(S::Work, L::Pt), w(S::DrivingLicences, L::Es),
w(S::DrivingLicences, L::Ro), w(S::DrivingLicences, L::Ca), w(S::Work, L::Ca), w(S::Education, L::It), w(S::Work, L::Fr), w(S::Work, L::Nl), w(S::CoverLetter, L::Pt), w(S::DrivingLicences, L::Pt),
w(S::CoverLetter, L::Ca), w(S::CoverLetter, L::Es), w(S::References, L::Pt), w(S::References, L::Es), w(S::References, L::Ca), w(S::Projects, L::Fr), w(S::Wishes, L::Fr), w(S::Certificates, L::Ga),
w(S::DrivingLicences, L::Ga), w(S::Attachments, L::Ga), w(S::Courses, L::Ga), w(S::Summary, L::Pl), w(S::Awards, L::Cs), w(S::Awards, L::Sk), w(S::Projects, L::Ro), w(S::Certificates, L::Es),
w(S::Certificates, L::Pt), w(S::Certificates, L::En), w(S::Certificates, L::Ro), w(S::Certificates, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Cs), w(S::Certificates, L::Sk), w(S::Certificates, L::Hr),
w(S::Certificates, L::Sv), w(S::Certificates, L::Da), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::Mt), w(S::Certificates, L::Sl), w(S::Certificates, L::Mt), w(S::Certificates, L::Cs),
w(S::Certificates, L::Sk), w(S::Certificates, L::Pl), w(S::Other, L::Tr), w(S::References, L::En), w(S::Publications, L::Hu), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn),
w(S::Summary, L::Sl), w(S::Other, L::Lv), w(S::Skills, L::Lv), w(S::Languages, L::Cs), w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Publications, L::Cs), w(S::Publications, L::Sk),
w(S::Memberships, L::Sl), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Sl),
w(S::Memberships, L::Sk), w(S::Memberships, L::Cs), w(S::Skills, L::Pl), w(S::Skills, L::Cs), w(S::Profiles, L::It), w(S::Conferences, L::Fr), w(S::Conferences, L::Ga), w(S::Volunteer, L::En),
w(S::Volunteer, L::De), w(S::Skills, L::En), w(S::Skills, L::Fr), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Pt), w(S::Languages, L::Es), w(S::Languages, L::Pt), w(S::Languages, L::Es),
w(S::Skills, L::En), w(S::Skills, L::Ca), w(S::Languages, L::Ca), w(S::Languages, L::Pt), w(S::Publications, L::Ca), w(S::Awards, L::Es), w(S::Awards, L::Pt), w(S::Conferences, L::En),
w(S::Conferences, L::En), w(S::Conferences, L::Fr), w(S::Conferences, L::Es), w(S::Conferences, L::Pt), w(S::Conferences, L::Pt), w(S::Conferences, L::Es), w(S::Conferences, L::Ca), w(S::Conferences, L::Nl),
w(S::Conferences, L::It), w(S::Conferences, L::Ro), w(S::Volunteer, L::Vi), w(S::Work, L::Vi), w(S::Wishes, L::Vi), w(S::Conferences, L::Pt), w(S::Conferences, L::Ca), w(S::Basics, L::En),
w(S::Basics, L::Fr), w(S::Basics, L::Nl), w(S::Basics, L::Ro), w(S::Basics, L::Ro), w(S::Basics, L::Ca), w(S::Basics, L::Es), w(S::Basics, L::Pt), w(S::Basics, L::Pt),
w(S::Basics, L::En), w(S::Basics, L::Fr), w(S::Basics, L::Fr), w(S::Attachments, L::Hu), w(S::Languages, L::Sk), w(S::Skills, L::Ga), w(S::Courses, L::Es), w(S::Courses, L::Pt),
w(S::Courses, L::Ca), w(S::Education, L::Fr), w(S::Courses, L::Nl), w(S::Education, L::Fr), w(S::Interests, L::Pl), w(S::Memberships, L::Pl), w(S::Basics, L::Ca), w(S::Other, L::Pt),
w(S::References, L::Id), w(S::Conferences, L::Lv), w(S::Other, L::Cs), w(S::Volunteer, L::Cs), w(S::Other, L::Sk), w(S::Courses, L::Sk), w(S::Skills, L::Sk), w(S::Conferences, L::Lt),
w(S::Basics, L::Pl), w(S::Awards, L::Vi), w(S::Work, L::Lv), w(S::Wishes, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Lt), w(S::Basics, L::Mt), w(S::Other, L::Id),
w(S::Skills, L::Sv), w(S::Basics, L::Ro), w(S::Basics, L::Es), w(S::Other, L::Es), w(S::Courses, L::Sl), w(S::Interests, L::Mt), w(S::Work, L::Sl), w(S::Memberships, L::Tr),
w(S::Summary, L::Id), w(S::DigitalSelfAssessment, L::Et), w(S::DigitalSelfAssessment, L::Fi), w(S::DigitalSelfAssessment, L::En), w(S::DigitalSelfAssessment, L::Nl), w(S::Skills, L::Da), w(S::DigitalSelfAssessment, L::De), w(S::Skills, L::Hu),
w(S::DigitalSelfAssessment, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::SrLatn), w(S::Skills, L::Hr), w(S::DigitalSelfAssessment, L::Lv), w(S::Awards, L::Hu), w(S::DigitalSelfAssessment, L::Tr), w(S::Attachments, L::Vi),
w(S::Education, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Et), w(S::Wishes, L::Mt), w(S::Wishes, L::Es), w(S::Wishes, L::Ca), w(S::Awards, L::En), w(S::Awards, L::Fr),
w(S::Other, L::Sv), w(S::Other, L::Da), w(S::Other, L::Nb), w(S::Other, L::Ro), w(S::Other, L::De), w(S::Volunteer, L::SrLatn), w(S::Volunteer, L::Cs), w(S::Volunteer, L::Sk),
w(S::Volunteer, L::Sk), w(S::Attachments, L::Pt), w(S::Other, L::Pl), w(S::Courses, L::Pl), w(S::Courses, L::SrLatn), w(S::Courses, L::Hr), w(S::Other, L::Sl), w(S::Other, L::Hr),
w(S::Other, L::SrLatn), w(S::Other, L::Hr), w(S::Other, L::SrLatn), w(S::Other, L::Sl), w(S::Summary, L::Nl), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Hr), w(S::Conferences, L::Sl),
w(S::Attachments, L::Id), w(S::Attachments, L::Et), w(S::Attachments, L::SrLatn), w(S::Attachments, L::Lt), w(S::Attachments, L::Da), w(S::Attachments, L::Nb), w(S::Attachments, L::Sl), w(S::Attachments, L::Hr),
w(S::Attachments, L::Lv), w(S::Attachments, L::Mt), w(S::Attachments, L::Pl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::References, L::Cs), w(S::Work, L::Hr), w(S::Work, L::Cs),
w(S::Awards, L::Cs), w(S::Awards, L::Sl), w(S::Wishes, L::Pl), w(S::Awards, L::SrLatn), w(S::Wishes, L::Cs), w(S::Wishes, L::Sk), w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn),
w(S::Wishes, L::Sk), w(S::Work, L::Pl), w(S::Certificates, L::SrLatn), w(S::DrivingLicences, L::En), w(S::Volunteer, L::Sl), w(S::Volunteer, L::Hr), w(S::Volunteer, L::SrLatn), w(S::Profiles, L::Hr),
w(S::Profiles, L::SrLatn), w(S::Profiles, L::Sl), w(S::Basics, L::Vi), w(S::Awards, L::Ga), w(S::Volunteer, L::Nb), w(S::Summary, L::Mt), w(S::Education, L::Ca), w(S::Education, L::Ro),
w(S::Education, L::Nl), w(S::Education, L::Ro), w(S::Education, L::En), w(S::Education, L::Fr), w(S::Education, L::Hr), w(S::Courses, L::Hr), w(S::Courses, L::SrLatn), w(S::Education, L::Pl),
w(S::Education, L::Mt), w(S::Summary, L::Et), w(S::Courses, L::Da), w(S::DigitalSelfAssessment, L::Nb), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Other, L::Hu),
w(S::Courses, L::Hu), w(S::Memberships, L::Hu), w(S::Education, L::Hu), w(S::DrivingLicences, L::Tr), w(S::Projects, L::Is), w(S::Other, L::Ga), w(S::Attachments, L::Tr), w(S::Wishes, L::Id),
w(S::Profiles, L::Fr), w(S::Courses, L::Is), w(S::Courses, L::Et), w(S::Volunteer, L::Sv), w(S::Volunteer, L::De), w(S::Volunteer, L::Fr), w(S::Profiles, L::Es), w(S::Profiles, L::Ca),
w(S::Basics, L::Ga), w(S::Work, L::Da), w(S::Work, L::Nb), w(S::Languages, L::Is), w(S::Work, L::Mt), w(S::Conferences, L::Sv), w(S::Work, L::En), w(S::Work, L::Fr),
w(S::Work, L::Es), w(S::Work, L::Pt), w(S::Work, L::Ca), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Fr), w(S::Skills, L::Nl), w(S::Other, L::En),
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
w(S::Languages, L::ZhHant), w(S::Education, L::ZhHant), w(S::Certificates, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Interests, L::ZhHans), w(S::Interests, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant),
w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant), w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::Skills, L::ZhHant),
w(S::Skills, L::Ja), w(S::DrivingLicences, L::ZhHant), w(S::References, L::ZhHant), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant),
w(S::Education, L::Ja), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans), w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans),
w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans), w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja),
w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::DrivingLicences, L::ZhHans), w(S::Languages, L::Ko), w(S::Memberships, L::Ko), w(S::Certificates, L::Ko),
w(S::Summary, L::Ko), w(S::Publications, L::Ko), w(S::Work, L::Ko), w(S::Basics, L::Ko), w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Education, L::Ko), w(S::Profiles, L::Ko),
w(S::Interests, L::Ko), w(S::Volunteer, L::Ko), w(S::Courses, L::Ko), w(S::Wishes, L::Ko), w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Attachments, L::Ko),
w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko), w(S::CoverLetter, L::Ko),
] }
