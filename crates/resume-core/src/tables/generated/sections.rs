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
0x104800080440802, 0xc2501084a34080a0, 0x8040e9022020784, 0x48030048042282c0, 0xa280104020204000, 0x1200ba3e0000002, 0x4043006018600014, 0xa108040001900021,
0x2100140240100242, 0x8441a01000408011, 0x10a480804000407, 0x4829018000c0202, 0x4148000411104402, 0x1300004110801092, 0x201800810008832e, 0x12050a4000400500,
0x42b0820a11208244, 0x20220c0620c0010, 0x4900101042082008, 0x1e0142224020020a, 0x4000004000002060, 0x50803303034a12, 0x2020082a5800042c, 0x904449904a421402,
0x8402a20008a2043, 0x40182054002588c, 0x410040100082584, 0x204070110040800, 0xc608e4044081, 0x4200288090304400, 0x1ca88b0000980901, 0x60000a1200030802,
0x612000c61102ac00, 0x4040a0428000480, 0x1f8c02044282061, 0x4610420f50024a00, 0x40184810200098, 0x640000420214401c, 0x88400011001280, 0xac06002096008258,
0x10008080c1011200, 0x14840400408298, 0x40030e4080200000, 0x41210020d6646010, 0x400062900900018b, 0x2102000060000804, 0x40640048108301c8, 0x2040040588202830,
0x1403001409141004, 0x100c019801004810, 0x2948420100050843, 0xb902251a01800406, 0x22c004080000082, 0x1308640008808c10, 0xa0a1119400ba000, 0x281811a40202118,
0x4083000048100412, 0x210ec08000410290, 0x40000c890109906, 0x9041006040080102, 0x1c00050c01502024, 0xa91181220501082, 0x4cd014817000002, 0x92519d2300248505,
0x201060a200429a20, 0xae5205208095a008, 0x512041040410442, 0x2624340020802000, 0x1104344804008, 0x802842904052, 0x8816190054228000, 0x51200a008108600,
0xc0a410440010200, 0x16481234006c8410, 0x38500030000000, 0x401404412687900, 0x840c390411400, 0x1803402148082000, 0x8020100802000040, 0x8014448004200d82,
0x8204a004082b8262, 0x7a1080880801080, 0x20030044080004b, 0x5000100161c02001, 0x5000002308808, 0x7000400020000280, 0xa00c400040020ca8, 0x8d00002823000200,
0x4090500900000482, 0x2508400c08080121, 0xd0c0088002002000, 0x8824080800805200, 0x9020120440125038, 0xba320146008200, 0x29c04c0800c0022, 0x38e2083001020124,
0x50022480400000, 0x1918521cb610010, 0x4016250a39080080, 0x8200019100010680, 0xb0b04d080480063a, 0x1112005080040040, 0x400004a002006340, 0x9100005c8b156008,
0x500012a08180818, 0x102c00436a00422c, 0x23004508e0811020, 0xb000004010105082, 0xa6142b00017200b3, 0x8808410108200980, 0xe9100e0911800a9, 0x40200c206064000,
0x2423048e00011840, 0x9202402072103010, 0x40488521112c002, 0x44e634844a002, 0x8000004300050240, 0x405020824801095, 0x3598204280800c80, 0x60608908800023a,
0x248420010018c003, 0x500a23080c0400ac, 0x110830200200051, 0x44020a0082002640, 0xd008132060340618, 0x404c400418c42, 0x20018d2200201432, 0x28000f8280501020,
0x6440a98c805003, 0x41140006242c0022, 0x855096140901240, 0x800808003308014, 0x80c18c8006201006, 0x200062008200049, 0x80041640c00c0c, 0xc20001102202e020,
0x160300458020a10, 0x6048014187123060, 0x81085a10930002, 0x9c01419d42801004, 0x8b04a0a120420120, 0x30880020001ab8a0, 0x340000000a0060, 0x902100200018c0a8,
0x41080040201200ad, 0x922c900000002c04, 0x8102112060021060, 0xe420200000209018, 0x120200a860000600, 0x8c0400a50000480, 0x448800110100023, 0x4201080000200100,
0x198012281e422200, 0x4051400800840068, 0x301a8b084400220, 0x98008090004400a1, 0x1880688008400441, 0x2481000e23100200, 0x40c0c00420402122, 0x90380020450058b,
0x203049480021000, 0x8200140510101204, 0xa20484001886884, 0x50100910008700, 0x12d4400088001828, 0x5900284210834030, 0x4804802d44003, 0x400980182a000402,
0x880141204ec04000, 0x9b006880400301, 0x441000040860645, 0x20000010078a29c2, 0x400110045024402, 0xc5440a00c0008040, 0x40600003c2120044, 0x501c08004002a0c0,
0xd2080c008000012, 0x410101a60148, 0x1000084000002061, 0x500060268110380, 0x5210f2040028c8, 0x8810082808400908, 0x6400524488002800, 0x188a8000320e04,
0x3100449412c03434, 0x9800008055001823, 0x4041020120460314, 0xc0701e0200040, 0x8c010c1001c0c000, 0x8144028480020984, 0x8000108a0a088000, 0xe140210000028484,
0x201020204012040, 0x20888a600000720, 0x14800210803054, 0x2aa201009020294, 0x8a80101999012580, 0x4001c00000149a2, 0xa0e230810208a000, 0x2802201c00408a84,
0x440800a0a0200466, 0x82188015000c000, 0x2902141004000284, 0x44140028a4c890, 0x8121000412a9304, 0x330002480400011a, 0x81421201003c600, 0x8d26020012e00a11,
0x8506600484800501, 0x2044841228000800, 0x90414078088411, 0x40800a6198880a9b, 0x400548380300106, 0x100002c2c000211, 0x14082280221286, 0xa8baa01264000000,
0x2000206000220205, 0x800138005202001, 0x808204211088100, 0x628040282c008401, 0x143300141210641, 0x3100615601001402, 0x1460711101600000, 0x6082120280a08818,
0x8000841481661000, 0x3000214800000240, 0x24880808684db202, 0x189081000906020, 0x40010080a0a6000c, 0x2061080809021520, 0x8000086180010c40, 0x4708c4a022000200,
0x5114044041a00480, 0x4042424000, 0x208000c0004420, 0x28042040100800d, 0x20cb000208412400, 0x2a8204045042203, 0x11100004400d226, 0x200d02004442900,
0x4421600000e0805, 0x4214a81024, 0x258190502081001c, 0x8200042e05060404, 0x2002100c0058407, 0x20892018000088e4, 0x448a030118904800, 0x11b500a81200081,
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
abgelegte pruefungen	0091
abgelegte prufungen	0091
abgelegte prüfungen	0091
abilita	00:1
abilitati	00;1
abilitati lingvistice	00<1
abilitati personale	00;1
abilitati tehnice	00;1
abilitazione professionale	00=1
abilitazioni	00=1
abilitazioni e certificati	00=1
abilitazioni professionali	00=1
abilities	00>1
abilità	00:1
abilități	00;1
abilități lingvistice	00<1
abilități personale	00;1
abilități tehnice	00;1
about	00?2
about me	0001
about myself	0001
abschluesse	00A1
abschluesse und zertifikate	0091
abschlusse	00A1
abschlusse und zertifikate	0091
abschlüsse	00A1
abschlüsse und zertifikate	0091
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
additional skills	00>1
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
after hours	00b1
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
akademische ausbildung	00A1
akademische laufbahn	00A1
akademischer hintergrund	00A1
akademischer werdegang	00A1
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
allgemeine und berufliche bildung	00A1
alte competente	00;1
alte competențe	00;1
alte cursuri	01V1
alte informatii	01W1
alte informații	01W1
alte limbi	00<1
altele	01W1
alternance	00a1
altra formazione	0161
altra informacio	01X1
altra informació	01X1
altra(e) lingua(e	01Y1
altre capacita e competenze	00:1
altre capacità e competenze	00:1
altre competenze	00:1
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
aptitudini	00;1
aptitudini si competente	00;1
aptitudini si competente personale	00;1
aptitudini tehnice	00;1
aptitudini și competențe	00;1
aptitudini și competențe personale	00;1
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
areas of expertise	00>1
aree di competenza	00:1
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
attestati	00=1
attestati e certificati	00=1
attestati e certificazioni	00=1
attestations	00P1
attester	0371
attester og referanser	0371
attitudini	00:1
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
aus und weiterbildung	00A1
aus- und fortbildung	03<1
aus- und weiterbildung	00A1
ausbildung	00A1
ausbildung und studium	00A1
ausbildungen	00A1
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
away from my desk	00b1
away from the keyboard	00b1
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
befaehigungsnachweise	0091
befahigungsnachweise	0091
befähigungsnachweise	0091
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
benevole	00`1
beques	0321
beques i premis	0321
berechtigungen	0091
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
berufliche zertifikate	0091
berufliche ziele	0231
beruflicher hintergrund	02@1
beruflicher lebenslauf	02@1
beruflicher werdegang	02@1
berufliches	02@1
berufliches profil	03m1
berufsausbildung	00A1
berufsausbildung und schule	00A1
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
bescheinigungen	0091
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
beyond the keyboard	00b1
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
bildung	00A1
bildung und ausbildung	00A1
bildungsabschluesse	00A1
bildungsabschlusse	00A1
bildungsabschlüsse	00A1
bildungsgang	00A1
bildungsweg	00A1
bildungswerdegang	00A1
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
brevetti e patenti	00=1
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
built	00H1
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
bénévole	00`1
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
calificari	00;1
calificări	00;1
calisma deneyimi	04O1
calisma gecmisi	04O1
calisma hayati	04O1
calismalar	00S1
calistaylar	04P1
calistigim yerler	04O1
calitati personale	04Q1
calități personale	04Q1
capabilities	00>1
capacidades	04R2
capacidades y competencias personales	02O1
capacita	00:1
capacita e competenze	00:1
capacita e competenze personali	00:1
capacita e competenze tecniche	00:1
capacita linguistiche	01Y1
capacita professionali	00:1
capacitacao	00T1
capacitacion	00c1
capacitaciones	00c1
capacitación	00c1
capacitacoes	00T1
capacitats	01\1
capacitação	00T1
capacitações	00T1
capacites	02N1
capacità	00:1
capacità e competenze	00:1
capacità e competenze personali	00:1
capacità e competenze tecniche	00:1
capacità linguistiche	01Y1
capacità professionali	00:1
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
cassetta degli attrezzi	00:1
casual work	00F1
ce que j'ai construit	04e1
ce que j'ai fait	04e1
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
certificati	00=1
certificati e attestati	00=1
certificatie	03d1
certification	00N2
certifications	00N2
certifications and licenses	03T1
certifications professionnelles	00P1
certificats	0532
certificats et attestations	00P1
certificats et diplomes	00P1
certificats et diplômes	00P1
certificazioni	00=1
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
co zbudowalem	03S1
co zbudowałem	03S1
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
communication skills	00>1
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
competente	00;1
competente cheie	00;1
competente digitale	00;1
competente informatice	00;1
competente lingvistice	00<1
competente personale	00;1
competente profesionale	00;1
competente si abilitati	00;1
competente tehnice	00;1
competenties	03h1
competenza digitale	03K1
competenze	00:1
competenze chiave	00:1
competenze comunicative	00:1
competenze digitali	00:1
competenze e strumenti	00:1
competenze informatiche	00:1
competenze linguistiche	01Y1
competenze organizzative e gestionali	00:1
competenze personali	00:1
competenze principali	00:1
competenze professionali	00:1
competenze specifiche	00:1
competenze tecniche	00:1
competenze trasversali	00:1
competențe	00;1
competențe cheie	00;1
competențe digitale	00;1
competențe informatice	00;1
competențe lingvistice	00<1
competențe personale	00;1
competențe profesionale	00;1
competențe tehnice	00;1
competențe și abilități	00;1
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
computer literacy	00>1
computer skills	00>1
computerkennis	03h1
computerkenntnisse	03k1
computervaardigheden	03h1
computing	00>1
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
con cosa lavoro	00:1
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
conoscenze	00:1
conoscenze informatiche	00:1
conoscenze linguistiche	01Y1
conoscenze tecniche	00:1
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
core competences	00>1
core competencies	00>1
core skills	00>1
corporate experience	00F1
corsi	0161
corsi di aggiornamento	0161
corsi di formazione	0161
corsi e attestati	0161
corsi e seminari	0161
corsi e workshop	0161
cosa mi piace	0381
cosa so fare	00:1
cosa uso	00:1
cosas que he hecho	06K1
cose che ho costruito	06L1
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
csatolmanyok	06M1
csatolmányok	06M1
cualificaciones	02O1
cudzie jazyky	06N1
culra oideachais	04M1
cumainn	03X1
cumais	06O1
cunostinte	00;1
cunostinte de operare pe calculator	00;1
cunostinte it	00;1
cunostinte lingvistice	00<1
cunostinte pc	00;1
cunostinte tehnice	00;1
cunoștințe	00;1
cunoștințe de operare pe calculator	00;1
cunoștințe it	00;1
cunoștințe lingvistice	00<1
cunoștințe pc	00;1
cunoștințe tehnice	00;1
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
cursos	06P3
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
cursus	06S2
cursus academique	06U1
cursus académique	06U1
cursus professionnel	00a1
cursus scolaire	06U1
cursus universitaire	06U1
cursussen	0081
cursussen en trainingen	0081
cuspoir	00R1
cuspóir	00R1
czas wolny	06V1
czego uzywam	05Z1
czego używam	05Z1
czlonkostwa	06W1
czlonkostwo	06W1
czlonkostwo w organizacjach	06W1
czlonkostwo w stowarzyszeniach	06W1
członkostwa	06W1
członkostwo	06W1
członkostwo w organizacjach	06W1
członkostwo w stowarzyszeniach	06W1
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
dades	06X1
dades d'interes	01X1
dades d'interès	01X1
dades de contacte	06X1
dades personals	06X1
dados basicos	06G1
dados básicos	06G1
dados complementares	06Y1
dados de contato	06G1
dados pessoais	06G1
daftar referensi	06Z1
daliba	03o1
daliba biedribas	03o1
daliba konferences	06[1
daliba organizacijas	03o1
dalsi	06\1
dalsi aktivity	06]1
dalsi dovednosti	05[1
dalsi informace	06\1
dalsi jazyk(y	05K1
dalsi jazyky	05K1
dalsi udaje	06\1
dalsi vzdelani	00B1
dalsi vzdelavani	00B1
dalsi znalosti	05[1
dalsie	06^1
dalsie informacie	06^1
dalsie udaje	06^1
dalsie vzdelavanie	06_1
dalsie znalosti	06`1
dalyvavimas konferencijose	06a1
dalība	03o1
dalība biedrībās	03o1
dalība konferencēs	06[1
dalība organizācijās	03o1
další	06\1
další aktivity	06]1
další dovednosti	05[1
další informace	06\1
další jazyk(y	05K1
další jazyky	05K1
další vzdělání	00B1
další vzdělávání	00B1
další znalosti	05[1
další údaje	06\1
dane	06b1
dane kontaktowe	06b1
dane osobowe	06b1
dane personalne	06b1
danh hieu	06c1
danh hieu va giai thuong	06c1
danh hiệu	06c1
danh hiệu và giải thưởng	06c1
dao tao	03Z1
dao tao bo sung	04K1
dao tao va khoa hoc	04K1
darba gaita	06d1
darba pieredze	06d1
darba velmes	06e1
darba vietas	06d1
darba vēlmes	06e1
darbas	06f1
darbavietas	06d1
darbine patirtis	06f1
darbine veikla	06f1
darbinė patirtis	06f1
darbinė veikla	06f1
darbo istorija	06f1
darbo kompiuteriu igudziai	02k1
darbo kompiuteriu įgūdžiai	02k1
darbo pageidavimai	06g1
darbo patirtis	06f1
darbovietes	06f1
darbovietės	06f1
darbs	06d1
data	01l1
data diri	0461
data personal	0461
data personali	06h1
data pribadi	0461
data tambahan	06i1
dataferdigheter	01l1
datakunnskaper	01l1
datakunskaper	06j1
date de contact	06k1
date de identificare	06k1
date generale	06k1
date personale	06k1
date suplimentare	01W1
daten zur person	0221
dati anagrafici	01e1
dati personali	01e1
datoriemanas	05J1
datoriemaņas	05J1
datorkunskap	06j1
datorkunskaper	06j1
datorprasmes	05J1
datorvana	06j1
datorzinasanas	05J1
datorzināšanas	05J1
datos	06l1
datos academicos	00I1
datos académicos	00I1
datos adicionales	06m1
datos basicos	06l1
datos básicos	06l1
datos de contacto	06l1
datos de interes	06m1
datos de interés	06m1
datos generales	06l1
datos personales	06l1
dazadi	05I1
dažādi	05I1
de tai nghien cuu	04J1
degrees	00G1
deimhnithe	04g1
deimhniuchain	04g1
deimhniúcháin	04g1
delavnice	06n1
delizzji	06o1
delo	0701
delovna doba	0701
delovne izkusnje	0701
delovne izkušnje	0701
deltidsjobber	0261
deneyim	04O1
deneyimler	04O1
deneyimlerim	04O1
depoimentos	04b1
deportes	00Z1
dernek uyelikleri	0711
dernek ve uyelikler	0711
dernek ve üyelikler	0711
dernek üyelikleri	0711
dernekler	0711
desarrollo profesional	00Y1
desempeno profesional	00Y1
desempeño profesional	00Y1
desired job	03N1
desired position	03N1
deskripsi	0721
deskripsi diri	0721
despre mine	04Q1
destrezas	02O1
det jag kan	06j1
dettalji personali	06h1
dettalji ta' kuntatt	06h1
developpement professionnel	0341
diem manh	03Y1
diger	05B1
diger beceriler	02P1
diger bilgiler	05B1
digioskused	02h1
digipadevuse enesehinnang	0731
digipädevuse enesehinnang	0731
digitaidot	01a1
digitaitojen itsearviointi	0741
digital competence	0751
digital competence self assessment	0751
digital competence self-assessment	0751
digital self assessment	0751
digital self-assessment	0751
digital skills	00>1
digitala faerdigheter	06j1
digitala fardigheter	06j1
digitala färdigheter	06j1
digitalas prasmes	05J1
digitale competentie	0761
digitale ferdigheter	01l1
digitale kompetencer	0771
digitale kompetenzen	03k1
digitale selbsteinschaetzung	0781
digitale selbsteinschatzung	0781
digitale selbsteinschätzung	0781
digitale vaardigheden	03h1
digitalis keszsegek	0791
digitalis kompetenciak onertekelese	07:1
digitalne kompetence	07;1
digitalne vestine	07<1
digitalne veštine	07<1
digitalne vjestine	07=1
digitalne vještine	07=1
digitalne zrucnosti	06`1
digitalni dovednosti	05[1
digitalo prasmju pasnovertejums	07>1
digitális kompetenciák önértékelése	07:1
digitális készségek	0791
digitálne zručnosti	06`1
digitální dovednosti	05[1
digitālo prasmju pašnovērtējums	07>1
digitālās prasmes	05J1
dijak	07?1
dijak elismeresek	07?1
dijak es elismeresek	07?1
dijital beceri oz degerlendirmesi	07@1
dijital beceri öz değerlendirmesi	07@1
dijital beceriler	02P1
dil	0431
dil becerileri	0431
dil bilgileri	0431
dil bilgisi	0431
dil yetkinlikleri	0431
diller	0431
dinh kem	07A1
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
diplomes	07B2
diplomes et formation	06U1
diplomes et formations	06U1
diplomi	02D1
diplomid	07D1
diplômes	06U1
diplômes et formation	06U1
diplômes et formations	06U1
disponibbilta	07E1
disponibbiltà	07E1
disponibilidad	07F1
disponibilidade	04T1
disponibilita	02o1
disponibilitat	07G1
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
distinctions	07H2
distinctions et prix	04D1
distincții	04I1
distinções	04@1
divers	03L1
divers et loisirs	0011
diverse	07J4
diversen	0071
diverses	07N1
diversos	06Y1
diğer	05B1
diğer beceriler	02P1
diğer bilgiler	05B1
dobrovoljni rad	07O1
dobrovolna cinnost	06]1
dobrovolnicka cinnost	07P2
dobrovolnicke aktivity	07P2
dobrovolnická činnost	06]1
dobrovolnické aktivity	06]1
dobrovolnictvi	06]1
dobrovolnictvo	07R1
dobrovolnictví	06]1
dobrovolná činnost	06]1
dobrovoľnícka činnosť	07R1
dobrovoľnícke aktivity	07R1
dobrovoľníctvo	07R1
documente	01o1
documente anexate	01o1
documenten	0401
documenti allegati	01U1
documentos adjuntos	00i1
documentos anexos	07S1
documents	02F1
documents adjunts	00j1
documents joints	0281
dodatkowa aktywnosc	01N1
dodatkowa aktywność	01N1
dodatkowe	07T1
dodatkowe informacje	07T1
dodatkowe szkolenia	07U1
dodatkowe umiejetnosci	05Z1
dodatkowe umiejętności	05Z1
dodatkowe wyksztalcenie	07U1
dodatkowe wykształcenie	07U1
dodatna edukacija	07V1
dodatna izobrazevanja	06n1
dodatna izobraževanja	06n1
dodatne edukacije	07W1
dodatne informacije	07X3
dodatni podaci	07[2
dodatni podatki	07]1
dodatno izobrazevanje	06n1
dodatno izobraževanje	06n1
dodatno obrazovanje	07W1
doelstelling	07^1
dogadaji	07_1
dogadanja	07`1
događaji	07_1
događanja	07`1
dogodki	07a1
doi net ve ban than	03Y1
doicimeid	04i1
doiciméid	04i1
doksztalcanie	07U1
dokształcanie	07U1
dokumen	07b1
dokumendid	07c1
dokument	0421
dokumenta	07d1
dokumentai	07e1
dokumente	0241
dokumenter	07f2
dokumenti	07h4
dokumenti mehmuza	0271
dokumenti mehmuża	0271
dokumentumok	06M1
dokumenty	07l3
domaines d'expertise	02N1
domaines de competences	02N1
domaines de compétences	02N1
donde he trabajado	00Y1
donnees personnelles	06J1
données personnelles	06J1
doplnkove informace	06\1
doplnkove vzdelani	00B1
doplnkove vzdelanie	06_1
doplnkové vzdelanie	06_1
doplnujici informace	06\1
doplnujuce informacie	06^1
doplňkové informace	06\1
doplňkové vzdělání	00B1
doplňující informace	06\1
doplňujúce informácie	06^1
doporuceni	07o1
doporučení	07o1
dosadasnje zaposlenje	0801
dosadašnje zaposlenje	0801
dosavadni praxe	0811
dosavadní praxe	0811
dosazene uspechy	0821
dosazene vzdelani	01?1
dosažené vzdělání	01?1
dosažené úspěchy	0821
dosezki	0831
dosežki	0831
dosiahnute vzdelanie	01@1
dosiahnuté vzdelanie	01@1
dostepnosc	0841
dostignuca	0851
dostignuća	0851
dostupnost	0864
dostupnosť	08:1
dostępność	0841
doswiadczenia zawodowe	08;1
doswiadczenie	08;1
doswiadczenie praktyczne	08;1
doswiadczenie w pracy	08;1
doswiadczenie wolontariackie	01N1
doswiadczenie zawodowe	08;1
dotychczasowa praca	08;1
dove ho lavorato	01Z1
dovednosti	05[1
dovednosti a znalosti	05[1
dovoljenja	05=1
dozvole	08<1
doświadczenia zawodowe	08;1
doświadczenie	08;1
doświadczenie praktyczne	08;1
doświadczenie w pracy	08;1
doświadczenie wolontariackie	01N1
doświadczenie zawodowe	08;1
dr	0001
drivejsi praxe	0811
driver's licence	08=1
driver's license	08=1
driving licence	08=1
driving licences	08=1
driving license	08=1
driving licenses	08=1
druga znanja	07;1
druge informacije	07]1
drugo	07X3
drustva	05W1
drustvena dejavnost	08>1
drustvene aktivnosti	08?2
drustvene mreze	08A2
drustveni angazman	08?2
druzbena omrezja	08C1
druzbeni mediji	08C1
druzbeno delovanje	08>1
društva	05W1
društvena dejavnost	08>1
društvene aktivnosti	08?2
društvene mreže	08A2
društveni angažman	08?2
družbena omrežja	08C1
družbeni mediji	08C1
družbeno delovanje	08>1
du an	04J1
du an ca nhan	04J1
du an da thuc hien	04J1
du an noi bat	04J1
du an tham gia	04J1
du an tieu bieu	04J1
du lieu ca nhan	08D1
duaiseanna	08E1
dugnad og verv	08F1
dwari	08G1
dyplomy i certyfikaty	05A1
dyspozycyjnosc	0841
dyspozycyjność	0841
dzialalnosc dodatkowa	01N1
dzialalnosc pozazawodowa	01N1
dzialalnosc spoleczna	01N1
dzialalnosc studencka	01N1
dzialalnosc zawodowa	08;1
działalność dodatkowa	01N1
działalność pozazawodowa	01N1
działalność społeczna	01N1
działalność studencka	01N1
działalność zawodowa	08;1
développement professionnel	0341
díjak	07?1
díjak és elismerések	07?1
díjak, elismerések	07?1
dónde he trabajado	00Y1
dřívější praxe	0811
dữ liệu cá nhân	08D1
dự án	04J1
dự án cá nhân	04J1
dự án nổi bật	04J1
dự án tham gia	04J1
dự án tiêu biểu	04J1
dự án đã thực hiện	04J1
eachtai	08E1
earlier career	00F1
earlier employment	00F1
earlier experience	00F1
earlier jobs	00F1
earlier positions	00F1
earlier roles	00F1
ecrits	02Z1
edb	0771
educacao	0031
educacao e formacao	0031
educacio	08H1
educacio i formacio	08H1
educacion	00I1
educacion academica	00I1
educacion continua	00c1
educacion y formacion	00I1
educació	08H1
educació i formació	08H1
educación	00I1
educación académica	00I1
educación continua	00c1
educación y formación	00I1
educatia	08I1
educatie	08J2
educatie si formare	08I1
educatie si formare profesionala	08I1
education	08L2
education & qualifications	00G1
education and training	00G1
education et formation	06U1
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
educația	08I1
educație	08I1
educație și formare	08I1
educație și formare profesională	08I1
edukacija	08N1
edukacije	08O2
edukacja	08Q1
edukacja i kwalifikacje	08Q1
edukacja i szkolenia	08Q1
edukazzjoni	08R1
edukazzjoni u tahrig	08R1
edukazzjoni u taħriġ	08R1
edv	03k1
edv kenntnisse	03k1
edv kompetenzen	03k1
edv-kenntnisse	03k1
edv-kompetenzen	03k1
eerder werk	02R1
eerdere banen	02R1
eerdere functies	02R1
eerdere werkervaring	02R1
eesmark	08S1
eesmärk	08S1
efter og videreuddannelse	08T1
efter- og videreuddannelse	08T1
efteruddannelse	08T1
egenskaper	06j1
egenvurdering av digitale ferdigheter	08U1
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
egna projekt	08V1
egne projekter	08W1
egne prosjekter	08X1
egyeb	08Y1
egyeb adatok	08Y1
egyeb informacio	08Y1
egyeb informaciok	08Y1
egyeb ismeretek	0791
egyeb kepzesek	08Z1
egyeb keszsegek	0791
egyeb tanfolyamok	08Z1
egyebek	08Y1
egyeni keszsegek	0791
egyeni keszsegek es kompetenciak	0791
egyesuleti tagsag	08[1
egyesületi tagság	08[1
egyetemi tanulmanyok	08\1
egyetemi tanulmányok	08\1
egyéb	08Y1
egyéb adatok	08Y1
egyéb információ	08Y1
egyéb információk	08Y1
egyéb ismeretek	0791
egyéb képzések	08Z1
egyéb készségek	0791
egyéb tanfolyamok	08Z1
egyéni készségek	0791
egyéni készségek és kompetenciák	0791
egzaminy	05A1
egzaminy i certyfikaty	05A1
ehliyet	08]1
ehliyet bilgisi	08]1
ehliyet ve sertifikalar	01Q1
ehliyetler	08]1
ehrenaemter	03@1
ehrenamt	03@1
ehrenamt und verein	03@1
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
eigin verkefni	08^1
eile	08_1
eines	01\1
einkaleyfi	04;1
einleitung	03m1
ek	05B1
ek belgeler	08`1
ek bilgi	05B1
ek bilgiler	05B1
ekler	08`1
ekspektasi	08a1
elerhetoseg	00d1
elerhetosegek	00d1
elert eredmenyek	07?1
elismeresek	07?1
elismerések	07?1
eloadasok	05D1
elvarasok	01T1
elvárások	01T1
elérhetőség	00d1
elérhetőségek	00d1
elért eredmények	07?1
előadások	05D1
empfehlungen	02S1
empfehlungsschreiben	02S1
empleo	00Y1
empleo deseado	07F1
empleo solicitado	07F1
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
en ligne	08b1
en mi tiempo libre	00Z1
en onemli yetenekler	02P1
en önemli yetenekler	02P1
enclosures	02F1
endast	08S1
endorsements	05C1
endurmenntun	08c1
enesetaiendus	08d1
enesetutvustus	08S1
enesetäiendus	08d1
engagemang	08e1
engagement	08f2
engagement associatif	00`1
engagement benevole	00`1
engagement bénévole	00`1
engagement citoyen	00`1
engagements	00`1
engagements associatifs	00`1
engagements benevoles	00`1
engagements bénévoles	00`1
engajamento social	00K1
engasjement	08F1
engedelyek	04<1
engedelyek es tanusitvanyok	04<1
engedélyek	04<1
engedélyek és tanúsítványok	04<1
enlaces	08h1
enllacos	08i1
enllaços	08i1
ensino	0031
environnement technique	02N1
envolvimento comunitario	00K1
envolvimento comunitário	00K1
eolas breise	08_1
eolas eile	08_1
eolas pearsanta	08j1
eolas teagmhala	08j1
eolas teagmhála	08j1
eolas teicniuil	06O1
eolas teicniúil	06O1
erdeklodes	0041
erdeklodesi kor	0041
erdeklodesi korok	0041
eredmenyek	07?1
eredmények	07?1
erfahrung	02@1
erfahrungen	02@1
erfarenhet	02?1
erfarenheter	02?1
erfaring	08k2
erfolge	03A1
ergaenzendes	07N1
erganzendes	07N1
ergänzendes	07N1
erhvervserfaring	02;1
erhvervskarriere	02;1
erhvervsmaessig baggrund	02;1
erhvervsmæssig baggrund	02;1
erialane tookogemus	01`1
erialane töökogemus	01`1
erialased oskused	02h1
erityisosaaminen	01a1
erkenningen	03e1
erlend tungumal	08m1
erlend tungumál	08m1
erossegek	03i1
ervaring	02R1
erősségek	03i1
esami	00=1
esami e certificazioni	00=1
esami sostenuti	00=1
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
esperjenza	08n1
esperjenza professjonali	08n1
esperjenza ta' xoghol	08n1
esperjenza ta' xogħol	08n1
esperjenza tax xoghol	08n1
esperjenza tax-xogħol	08n1
esperjenza volontarja	0391
estagio	0021
estagios	0021
estudios	00I1
estudios academicos	00I1
estudios académicos	00I1
estudios cursados	00I1
estudios realizados	00I1
estudis	08H1
estudis realitzats	08H1
estudos	0031
estágio	0021
estágios	0021
eszkozok	0791
eszközök	0791
etat civil	06J1
etc	00e1
etkinlikler	04P1
ettekanded	02f1
etter og videreutdanning	01k1
etter- og videreutdanning	01k1
etterutdanning	01k1
etudes	06U1
etudes et diplomes	06U1
etudes et formation	06U1
etudes superieures	06U1
evenemang	08o1
evenementen	0671
evenements	05]1
evenimente	0691
eventi	0681
eventos	0622
eventos e congressos	0641
events	05o1
evner	0771
examen	01D1
examene	00X1
examenes	00U1
examenes y certificaciones	00U1
examens	0902
examens en certificaten	03d1
examens et certifications	00P1
exames	00W1
examina	01D1
exams	03T1
exams and certifications	03T1
exams and tests	03T1
executive summary	0001
expectativas	07F1
expectativas salariales	07F1
expectatives	07G1
experience	0922
experience associative	00`1
experience benevole	00`1
experience d'enseignement	00a1
experience de recherche	00a1
experience de travail	00a1
experience pertinente	00a1
experience pro	00a1
experience professionnelle	00a1
experiences	0922
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
experiencia	0943
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
experiencia laboral	0943
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
expertise	0974
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
extra	09;2
extra informatie	0071
extracte	09=1
extracto	00Q1
extracurriculaire activiteiten	00_1
extracurricular activities	00[1
extracurriculars	00[1
extrajobb	02?1
exámenes	00U1
exámenes y certificaciones	00U1
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
faerdigheder	0771
faerdigheter	06j1
faerni	09>1
fagbrev	03G1
fagfelog	00h1
fagfélög	00h1
faglig kompetanse	01l1
faglig profil	09?2
faglige kompetencer	0771
faglige kvalifikationer	0771
faglige nettverk	09A1
faglige netvaerk	09B1
faglige netværk	09B1
fahigkeiten	03k1
fahigkeiten und kenntnisse	03k1
fahigkeiten und kompetenzen	03k1
fahrerlaubnis	09C1
faisneis bhreise	08_1
faisneis phearsanta	08j1
faisnéis bhreise	08_1
faisnéis phearsanta	08j1
fardigheter	06j1
featured projects	00H1
feina	04Z1
feina desitjada	07G1
feinmheasunu ar scileanna digiteacha	09D1
felagsadild	00h1
felagslif	09E1
felagsstorf	09E1
fellowships	00E1
fellowships and awards	00E1
felog	00h1
felsofoku tanulmanyok	08\1
felsőfokú tanulmányok	08\1
ferdigheiter	01l1
ferdigheter	01l1
ferienjobs	02@1
ferill	03:1
ferramentas	02K1
ferramentas que uso	02K1
fertigkeiten	03k1
fil qosor	08G1
fil-qosor	08G1
filiacoes	0121
filiacoes profissionais	0121
filiações	0121
filiações profissionais	0121
find me	09F1
find me online	09F1
fites	0321
fizetesi igeny	01T1
fizetési igény	01T1
foelgebrev	09G2
foeljebrev	09I1
foeredrag	02b1
foereningar	09J1
foereningsengagemang	08e1
foereningsliv	08e1
foererkort	09K1
foertroendeuppdrag	08e1
foglalkoztatas	0181
foglalkoztatás	0181
foilseachain	01;1
foilseacháin	01;1
foilsiuchain	01;1
foilsiúcháin	01;1
folgebrev	09G2
foljebrev	09I1
fontosabb projektek	09L1
for fun	00b1
fora do trabalho	01R1
forbairt ghairmiuil	04j1
forbairt ghairmiúil	04j1
foredrag	09M3
foreign languages	09P1
foreningar	09J1
foreninger	09Q2
foreningsarbejde	09S1
foreningsengagemang	08e1
foreningsliv	08e1
forerkort	09K1
formacao	0031
formacao academica	0031
formacao academica e profissional	0031
formacao complementar	00T1
formacao continua	00T1
formacao escolar	0031
formacao profissional	00T1
formacio	08H1
formacio academica	08H1
formacio complementaria	01]1
formacio continua	01]1
formacio no reglada	01]1
formacio reglada	08H1
formacio universitaria	08H1
formacion	00I1
formacion academica	00I1
formacion academica y profesional	00I1
formacion adicional	00c1
formacion complementaria	00c1
formacion continua	00c1
formacion no reglada	00c1
formacion reglada	00I1
formacion universitaria	00I1
formació	08H1
formació acadèmica	08H1
formació complementària	01]1
formació contínua	01]1
formació no reglada	01]1
formació reglada	08H1
formació universitària	08H1
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
formare	08I1
formare academica	08I1
formare academică	08I1
formare continua	01V1
formare continuă	01V1
formare profesionala	08I1
formare profesională	08I1
formation	06U1
formation academique	06U1
formation académique	06U1
formation complementaire	0341
formation complémentaire	0341
formation continue	0341
formation et diplomes	06U1
formation et diplômes	06U1
formation initiale	06U1
formation professionnelle	0341
formation scolaire	06U1
formation universitaire	06U1
formations	06U1
formations complementaires	0341
formations complémentaires	0341
formations continues	0341
formations courtes	0341
formations et diplomes	06U1
formations et diplômes	06U1
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
forskning	09T3
forskningsprojekt	08V1
forskningsprojekter	08W1
forskningsprosjekter	08X1
fort und weiterbildung	03<1
fort und weiterbildungen	03<1
fort- und weiterbildung	03<1
fort- und weiterbildungen	03<1
fortbildning	09W1
fortbildung	03<1
fortbildungen	03<1
fortbildungen und seminare	03<1
fortroendeuppdrag	08e1
fostaiocht	09X1
fostaiocht inmhianaithe	09Y1
fostaíocht	09X1
fostaíocht inmhianaithe	09Y1
fraemmande spraak	01j1
fraemsta kompetenser	06j1
frameworks	00>1
frammande sprak	01j1
framsta kompetenser	06j1
free time	00b1
freelance	00F1
freelance projects	00H1
freiwillige arbeit	03@1
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
fremdsprachen	09Z1
fremdsprachenkenntnisse	09Z1
fremmedspraak	09[1
fremmedsprak	09[1
fremmedsprog	09\1
fremmedspråk	09[1
fristundir	0191
fritid	09]3
fritid och intressen	09`1
fritid og interesser	09a2
fritidsaktiviteter	09]3
fritidsaktiviteter og frivilligt arbejde	09S1
fritidsinteresser	09a2
fritidsintressen	09`1
fritidsjob	02;1
frivillig	09c2
frivillig arbeid	08F1
frivillig engasjement	08F1
frivillig erfaring	09S1
frivillig innsats	08F1
frivilligarbeid	08F1
frivilligarbejde	09S1
frivilligarbete	08e1
frivillige verv	08F1
frivillighed	09S1
frivillighet	08F1
frivilligt	09e2
frivilligt arbejde	09S1
frivilligt engagement	09S1
fruehere jobs	02@1
fruehere positionen	02@1
fruehere stationen	02@1
fruehere taetigkeiten	02@1
fruhere jobs	02@1
fruhere positionen	02@1
fruhere stationen	02@1
fruhere tatigkeiten	02@1
främmande språk	01j1
främsta kompetenser	06j1
frístundir	0191
frühere jobs	02@1
frühere positionen	02@1
frühere stationen	02@1
frühere tätigkeiten	02@1
fuehrerausweis	09C1
fuehrerschein	09C1
fuehrerscheine	09C1
fuehrerscheinklassen	09C1
fuera del trabajo	00Z1
fuhrerausweis	09C1
fuhrerschein	09C1
fuhrerscheine	09C1
fuhrerscheinklassen	09C1
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
fylgiskjol	09g1
fylgiskjöl	09g1
fyrirlestrar	04;1
fyrri storf	03:1
fyrri störf	03:1
fyrri verkefni	08^1
fähigkeiten	03k1
fähigkeiten und kenntnisse	03k1
fähigkeiten und kompetenzen	03k1
färdigheter	06j1
færdigheder	0771
færni	09>1
féinmheasúnú ar scileanna digiteacha	09D1
félagsaðild	00h1
félagslíf	09E1
félagsstörf	09E1
félög	00h1
följebrev	09I1
föredrag	02b1
föreningar	09J1
föreningsengagemang	08e1
föreningsliv	08e1
förtroendeuppdrag	08e1
følgebrev	09G2
førerkort	09K1
fúm	00R1
fúm féin	00R1
fúmsa	00R1
führerausweis	09C1
führerschein	09C1
führerscheine	09C1
führerscheinklassen	09C1
gairm	09X1
galardones	03a1
gdzie pracowalam	08;1
gdzie pracowalem	08;1
gdzie pracowałam	08;1
gdzie pracowałem	08;1
gdzie sie uczylam	08Q1
gdzie sie uczylem	08Q1
gdzie się uczyłam	08Q1
gdzie się uczyłem	08Q1
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
gepjarmuvezetoi engedely	09h1
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
ghan	08G1
gharfien	09i1
giai thuong	06c1
giai thuong va thanh tich	06c1
giao duc	03Z1
giay chung nhan	03[1
giay phep	03[1
giay phep lai xe	03\1
gioi thieu	03Y1
gioi thieu ban than	03Y1
gioi thieu chung	03Y1
gioi thieu tham chieu	09j1
giris	01^1
giriş	01^1
giving back	00[1
giáo dục	03Z1
giải thưởng	06c1
giải thưởng và thành tích	06c1
giấy chứng nhận	03[1
giấy phép	03[1
giấy phép lái xe	03\1
giới thiệu	03Y1
giới thiệu bản thân	03Y1
giới thiệu chung	03Y1
giới thiệu tham chiếu	09j1
gniomhaiochtai deonacha	09k1
gníomhaíochtaí deonacha	09k1
godalgas	02A1
godkjenninger	03G1
gonullu calismalar	09l1
gonullu calismalarim	09l1
gonullu deneyim	09l1
gonullu faaliyetler	09l1
gonulluluk	09l1
gonulluluk deneyimi	09l1
gradaim	08E1
gradaim agus duaiseanna	08E1
graduacao	0031
graduação	0031
gramatas	09m1
grants	00E1
grants and awards	00E1
grau de instrucao	0031
grau de instrução	0031
greinar	04;1
gremien	03l1
gremienarbeit	03l1
grundausbildung	00A1
grunduppgifter	09n1
grunnupplysingar	09o1
grunnupplýsingar	09o1
grāmatas	09m1
guardons	0321
guclu yonler	01^1
gustos	00Z1
gyakorlat	0181
gyakornoki tapasztalat	0181
gépjárművezetői engedély	09h1
gönüllü deneyim	09l1
gönüllü faaliyetler	09l1
gönüllü çalışmalar	09l1
gönüllü çalışmalarım	09l1
gönüllülük	09l1
gönüllülük deneyimi	09l1
güçlü yönler	01^1
għan	08G1
għarfien	09i1
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
haefileikar	09>1
haefni	09>1
haefni og faerni	09>1
haettava tehtaevae	0:01
haettava tehtava	0:01
haettava tehtävä	0:01
haettu tehtaevae	0:01
haettu tehtava	0:01
haettu tehtävä	0:01
hafa samband	09o1
hakkimda	01^1
hakkımda	01^1
hakukirje	0:11
hankkeet	0:21
harapan	08a1
hard skill	03W1
hard skills	0:32
haridus	0:51
haridus ja koolitus	0:51
hariduskaik	0:51
hariduskäik	0:51
haridustase	0:51
haridustee	0:51
harjoittelu	01:1
harjoittelut	01:1
harrastukset	0:61
harrastukset ja kiinnostuksen kohteet	0:61
harrastukset ja mielenkiinnon kohteet	0:61
harrastukset ja vapaa aika	0:61
harrastukset ja vapaa-aika	0:61
harrastuneisuus	0:61
harrastused	0:71
haskolanam	0:81
hedef	01^1
hedeflenen pozisyon	02Q1
heder	0:91
hello	0001
henkiloekohtaiset projektit	0:21
henkiloekohtaiset tiedot	0::1
henkiloetiedot	0::1
henkiloetiedot ja yhteystiedot	0::1
henkilokohtaiset projektit	0:21
henkilokohtaiset tiedot	0::1
henkilotiedot	0::1
henkilotiedot ja yhteystiedot	0::1
henkilökohtaiset projektit	0:21
henkilökohtaiset tiedot	0::1
henkilötiedot	0::1
henkilötiedot ja yhteystiedot	0::1
herramientas	02O1
hiep hoi	0:;1
hiep hoi nghe nghiep	0:;1
high school	00G1
higher education	00G1
highlights of qualifications	0001
hiliet	09i1
hiliet digitali	09i1
hiliet fil kompjuter	09i1
hiliet lingwistici	0:<1
hiliet personali	09i1
hiliet professjonali	09i1
hiliet tal lingwa	0:<1
hiliet teknici	09i1
hin liberu	06o1
historia pracy	08;1
historia zatrudnienia	08;1
historial academic	08H1
historial academico	00I1
historial acadèmic	08H1
historial académico	00I1
historial laboral	0:=2
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
hivatkozasok	0:?1
hivatkozások	0:?1
hiệp hội	0:;1
hiệp hội nghề nghiệp	0:;1
hjemmesider	0:@1
hladam	08:1
hledam	0:A1
hledám	0:A1
hlekkir	0:B1
ho so	03Y1
ho so truc tuyen	0:C1
hoat dong	06:1
hoat dong doan the	06:1
hoat dong ngoai khoa	06:1
hoat dong tinh nguyen	06:1
hoat dong xa hoi	06:1
hobbi	0041
hobbi erdeklodesi kor	0041
hobbi, érdeklődési kör	0041
hobbies	0:D6
hobbies and interests	00b1
hobbies e intereses	00Z1
hobbies e interesses	01R1
hobbies en interesses	04G1
hobbies und interessen	03?1
hobbijaim	0041
hobbik	0041
hobbim	0041
hobbiuri	0:J1
hobby	0:K9
hobby e interessi	0381
hobby i zainteresowania	06V1
hobby projects	00H1
hobby uri	0:J1
hobby uri si interese	0:J1
hobby's	04G1
hobby's en interesses	04G1
hobby-uri	0:J1
hobby-uri și interese	0:J1
hobbyer	09]3
hobbyer og interesser	0:T1
hobbys	0:U2
hobbys und interessen	03?1
hobbyuri	0:J1
hobi	0:W4
hobi dan minat	0:[1
hobiai	0:\1
hobid	0:71
hobid ja huvid	0:71
hobiji	0:]4
hobiji i interesi	0:a1
hobiji i interesovanja	0:b1
hobiji in interesi	0:c1
hobiji in zanimanja	0:c1
hobiji un intereses	01<1
hobiler	04C1
hobiler ve ilgi alanlari	04C1
hobiler ve ilgi alanları	04C1
hobilerim	04C1
hoc bong	06c1
hoc tap	03Z1
hoc van	03Z1
hoc van va bang cap	03Z1
hochschulausbildung	00A1
hochschulbildung	00A1
hochschulstudium	00A1
hoeyere utdanning	01E1
hoi nghi	0:d1
hoi nghi khoa hoc	0:d1
hoi nghi va hoi thao	0:d1
hoi thao	0:d1
hoi thao hoi nghi	0:d1
hoi vien	0:;1
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
human languages	09P1
huomionosoitukset	02=1
huvialad	0:71
huvid	0:71
huvid ja hobid	0:71
hvem er jeg	09?2
hvor jeg har arbejdet	02;1
hvor jeg har jobbet	0261
háskólanám	0:81
hæder	01n1
hædersbevisninger	01n1
hæfileikar	09>1
hæfni	09>1
hæfni og færni	09>1
høyere utdanning	01E1
hľadám	08:1
học bổng	06c1
học tập	03Z1
học vấn	03Z1
học vấn và bằng cấp	03Z1
hồ sơ	03Y1
hồ sơ trực tuyến	0:C1
hội nghị	0:d1
hội nghị khoa học	0:d1
hội nghị và hội thảo	0:d1
hội thảo	0:d1
hội thảo, hội nghị	0:d1
hội viên	0:;1
i fritiden	0:e1
i miei interessi	0381
i miei strumenti	00:1
i miei studi	04[1
iarscribhinni	04i1
iarscríbhinní	04i1
ict vaardigheden	03h1
ict-vaardigheden	03h1
ideella uppdrag	08e1
ideellt	08e1
ideellt arbete	08e1
ideellt engagemang	08e1
idegen nyelv	0:f1
idegen nyelvek	0:f1
idegennyelv ismeret	0:f1
idegennyelv tudas	0:f1
idegennyelv-ismeret	0:f1
idegennyelv-tudás	0:f1
identitas	0461
identitas diri	0461
identity	03^1
idioma	05e2
idiomas	05e2
idiomes	05j1
idoneita	00=1
idoneità	00=1
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
igytas issilavinimas	0:g1
igyvendinti projektai	02l1
ikhtisar	0721
ikt	01l1
il mio percorso	01Z1
il mio volontariato	0301
ilave bilgiler	05B1
iletisim	0441
iletisim bilgileri	0441
iletişim	0441
iletişim bilgileri	0441
ilghneitheach	08_1
ilghnéitheach	08_1
ilgi alanlari	04C1
ilgi alanlari ve hobiler	04C1
ilgi alanlarim	04C1
ilgi alanları	04C1
ilgi alanları ve hobiler	04C1
ilgi alanlarım	04C1
im netz	0:h1
im verein	03@1
imeachtai	05^1
imeachtaí	05^1
impegno associativo	0301
impegno civico	0301
impegno sociale	0301
impieghi	01Z1
impieghi precedenti	01Z1
impiego	01Z1
impjieg	08n1
impjieg mixtieq	07E1
impjiegi	08n1
implicacion social	00M1
implicación social	00M1
implicare sociala	00]1
implicare socială	00]1
implication sociale	00`1
in a nutshell	0001
in afara serviciului	0:J1
in brief	0001
in der freizeit	03?1
in mijn vrije tijd	04G1
in my spare time	00b1
in the community	00[1
in timpul liber	0:J1
incarichi ricoperti	01Z1
industry experience	00F1
ine	06^1
infhaighteacht	09Y1
informacao adicional	06Y1
informacao pessoal	06G1
informacio addicional	01X1
informacio basica	06X1
informacio complementaria	01X1
informacio de contacte	06X1
informacio personal	06X1
informacion academica	00I1
informacion adicional	06m1
informacion basica	06l1
informacion complementaria	06m1
informacion de contacto	06l1
informacion personal	06l1
informació addicional	01X1
informació bàsica	06X1
informació complementària	01X1
informació de contacte	06X1
informació personal	06X1
información académica	00I1
información adicional	06m1
información básica	06l1
información complementaria	06m1
información de contacto	06l1
información personal	06l1
informacje dodatkowe	07T1
informacje kontaktowe	06b1
informacje osobiste	06b1
informacje podstawowe	06b1
informacoes adicionais	06Y1
informacoes basicas	06G1
informacoes complementares	06Y1
informacoes de contato	06G1
informacoes pessoais	06G1
informasi dasar	0461
informasi kontak	0461
informasi lainnya	06i1
informasi pribadi	0461
informasi tambahan	06i1
informatica	0:i4
informaticke vjestine	07=1
informatii aditionale	01W1
informatii de contact	06k1
informatii generale	06k1
informatii personale	06k1
informatii suplimentare	01W1
informatikai ismeretek	0791
informatikai keszsegek	0791
informatikai készségek	0791
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
informatičke vještine	07=1
informazioni aggiuntive	01[1
informazioni di base	01e1
informazioni di contatto	01e1
informazioni personali	01e1
informazioni supplementari	01[1
informazzjoni addizzjonali	01L1
informazzjoni personali	06h1
informação adicional	06Y1
informação pessoal	06G1
informações adicionais	06Y1
informações básicas	06G1
informações complementares	06Y1
informações de contato	06G1
informações pessoais	06G1
informații adiționale	01W1
informații de contact	06k1
informații generale	06k1
informații personale	06k1
informații suplimentare	01W1
informàtica	01\1
informática	04R2
infos personnelles	06J1
inleiding	07^1
inne	07T1
inne informacje	07T1
inne jezyki	0:m1
inne języki	0:m1
inne umiejetnosci	05Z1
inne umiejętności	05Z1
inngangur	0171
inniulacht teanga	0:n1
inniulachtai	06O1
inniúlacht teanga	0:n1
inniúlachtaí	06O1
inny(e) jezyk(i	0:m1
inny(e) język(i	0:m1
instruccion	00I1
instrucción	00I1
instruire	01V1
instrumente	00;1
interesai	0:\1
interesai ir pomegiai	0:\1
interesai ir pomėgiai	0:\1
interese	0:J1
interese personale	0:J1
interese si hobby uri	0:J1
interese și hobby-uri	0:J1
intereses	0:o2
intereses personales	00Z1
intereses un hobiji	01<1
intereses y aficiones	00Z1
interesi	0;13
interesi i hobiji	0:a1
interesi in hobiji	0:c1
interesovanja	0:b1
interesovanja i hobiji	0:b1
interessen	03?1
interessen und freizeit	03?1
interessen und hobbies	03?1
interessen und hobbys	03?1
interesser	09a2
interesser og fritid	09a2
interesser og hobbyer	09a2
interesses	0;42
interesses e hobbies	01R1
interesses e passatempos	01R1
interesses en hobby's	04G1
interesses pessoais	01R1
interessi	0;62
interessi di ricerca	0381
interessi e hobby	0381
interessi e passioni	0381
interessi personali	0381
interessi u passatempi	06o1
interessos	00o1
interessos i aficions	00o1
interessos personals	00o1
interests	00b1
interests and activities	00b1
interests and hobbies	00b1
interets	0011
interets de recherche	0011
interets personnels	0011
internet	0:h1
internete	0;81
internetski profili	0;91
internship	00F1
internship experience	00F1
internship uri	00\1
internship-uri	00\1
internships	00F1
internutbildningar	09W1
interpersonal skills	00>1
interventi	02\1
interventions	02Z1
interventions et conferences	02Z1
interventions et conférences	02Z1
intressen	09`1
intressen och fritid	09`1
intressen och hobbyer	09`1
intro	0001
introducao	02I1
introduccio	09=1
introduccion	00Q1
introducció	09=1
introducción	00Q1
introduce	0001
introduce myself	0001
introducere	04Q1
introductie	07^1
introduction	0;:2
introduksjon	0;<1
introduktion	0;=2
introduzione	03J1
introduzzjoni	08G1
introdução	02I1
intyg	03f1
intérêts	0011
intérêts de recherche	0011
intérêts personnels	0011
investigacao	0;?1
investigacion	06K1
investigación	06K1
investigação	0;?1
invited talks	02Y1
iné	06^1
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
iscrizioni ad albi	00=1
isiklik teave	0;@1
isiklikud andmed	0;@1
isiklikud projektid	0;A1
isiksuseomadused	08S1
isikuandmed	0;@1
isikuinfo	0;@1
iskolai tanulmanyok	08\1
iskolai tanulmányok	08\1
iskolai vegzettseg	08\1
iskolai végzettség	08\1
iskolaim	08\1
iskolak	08\1
iskoláim	08\1
iskolák	08\1
iskustvo	0;B2
islerim	04O1
ismeretek	0791
ismeretek es keszsegek	0791
ismeretek és készségek	0791
iss apraksts	02H1
issilavinimas	0:g1
issilavinimas ir mokymai	0:g1
issimokslinimas	0:g1
isten arta kalan	04C1
istenen pozisyon	02Q1
istoric profesional	00\1
istrazivacki projekti	0;D2
istrazivanja	0;D2
istraživanja	0;D2
istraživački projekti	0;D2
istruzione	04[1
istruzione e formazione	04[1
istruzione universitaria	04[1
istruzzjoni	08R1
isuma par mani	02H1
it	0;F2
it faerdigheder	0771
it ferdigheter	01l1
it ismeretek	0791
it kendskab	0771
it kennis	03h1
it kenntnisse	03k1
it kompetanse	01l1
it kompetencer	0771
it kompetens	06j1
it kompetenzen	03k1
it kundskaber	0771
it kunnskaper	01l1
it kunskaper	06j1
it osaaminen	01a1
it oskused	02h1
it skills	0;H2
it taidot	01a1
it vaardigheden	03h1
it znalosti	0;J2
it-faerdigheder	0771
it-ferdigheter	01l1
it-færdigheder	0771
it-kendskab	0771
it-kennis	03h1
it-kenntnisse	03k1
it-kompetanse	01l1
it-kompetencer	0771
it-kompetens	06j1
it-kompetenzen	03k1
it-kundskaber	0771
it-kunnskaper	01l1
it-kunskaper	06j1
it-osaaminen	01a1
it-oskused	02h1
it-skills	03k1
it-taidot	01a1
it-vaardigheden	03h1
itsestaeni	01b1
itsestani	01b1
itsestäni	01b1
ittra ta' akkumpanjament	0;L1
ittra ta' motivazzjoni	0;L1
itスキル	0;M1
it技能	0;N1
ivadas	02C1
ivairus	0;O1
ivertinimai	02B1
izabrani projekti	0;P1
izbrani projekti	0;Q1
izglitiba	01F1
izglitiba un apmaciba	01F1
izglītība	01F1
izglītība un apmācība	01F1
izkusnje	0701
izkušnje	0701
izlaganja	05L2
izobrazba	01G1
izobrazevanje	01G1
izobrazevanje in usposabljanje	01G1
izobraževanje	01G1
izobraževanje in usposabljanje	01G1
izpopolnjevanje	06n1
izvannastavne aktivnosti	0;R1
izveletie projekti	0;S1
izvēlētie projekti	0;S1
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
išsilavinimas	0:g1
išsilavinimas ir mokymai	0:g1
išsimokslinimas	0:g1
jaerjestoejaesenyydet	0;T1
jaerjestoekokemus	01M1
jaerjestoet	0;T1
jaerjestoetoiminta	01M1
jaesenyydet	0;T1
jaesenyys	0;T1
jarjestojasenyydet	0;T1
jarjestokokemus	01M1
jarjestot	0;T1
jarjestotoiminta	01M1
jarmuvezetoi engedely	09h1
jasenyydet	0;T1
jasenyys	0;T1
jazyk	05K1
jazykova vybavenost	0;U2
jazykove dovednosti	05K1
jazykove schopnosti	0;U2
jazykove znalosti	0;U2
jazykove zrucnosti	06N1
jazyková vybavenost	05K1
jazyková vybavenosť	06N1
jazykové dovednosti	05K1
jazykové schopnosti	0;U2
jazykové znalosti	0;U2
jazykové zručnosti	06N1
jazyky	0;U2
jejaring sosial	0;W1
jenjang pendidikan	0;X1
jenseits der arbeit	03?1
jezici	0;Y2
jezicke vestine	0;[1
jezicne kompetencije	0;\1
jezicne vjestine	0;\1
jeziki	0;]1
jezikovna znanja	0;]1
jezikovne kompetence	0;]1
jezikovne spretnosti	0;]1
jezikovne vescine	0;]1
jezikovne veščine	0;]1
jezičke veštine	0;[1
jezične kompetencije	0;\1
jezične vještine	0;\1
jezyk	0:m1
jezyki	0:m1
jezyki i poziom	0:m1
jezyki obce	0:m1
jezyki programowania	05Z1
jine	06\1
jiné	06\1
job	02;1
job dorit	0331
job history	00F1
job objective	03N1
job preferences	03N1
job related skills	00>1
job search	03N1
job target	03N1
job wishes	03N1
job-related skills	00>1
jobb	0;^2
jobberfaring	0261
jobboensker	0;`1
jobbonsker	0;`1
jobbønsker	0;`1
joberfaring	02;1
joboenske	0;a1
joboensker	0;a1
jobonske	0;a1
jobonsker	0;a1
jobs	00F1
jobs d'ete	00a1
jobs d'été	00a1
joburi	00\1
jobønske	0;a1
jobønsker	0;a1
jogositvany	09h1
jogositvanyok es engedelyek	04<1
jogosítvány	09h1
jogosítványok és engedélyek	04<1
johdanto	01b1
jornadas	0651
jornades	0661
journal articles	02Y1
juhiload	0;b1
juhiluba	0;b1
juhtimisoigus	0;b1
juhtimisõigus	0;b1
julkaisuluettelo	02a1
julkaisut	02a1
julkaisut ja esitykset	02a1
járművezetői engedély	09h1
järjestöjäsenyydet	0;T1
järjestökokemus	01M1
järjestöt	0;T1
järjestötoiminta	01M1
jäsenyydet	0;T1
jäsenyys	0;T1
język	0:m1
języki	0:m1
języki i poziom	0:m1
języki obce	0:m1
języki programowania	05Z1
kaaskiri	0;c1
kaernkompetenser	06j1
kalbiniai igudziai	0;d1
kalbiniai įgūdžiai	0;d1
kalbos	0;d1
kalbu igudziai	0;d1
kalbu mokejimas	0;d1
kalbu zinios	0;d1
kalbų mokėjimas	0;d1
kalbų įgūdžiai	0;d1
kalbų žinios	0;d1
kamarai tagsag	08[1
kamarai tagság	08[1
kann ich	03k1
kapcsolat	00d1
kapcsolattartasi adatok	00d1
kapcsolattartási adatok	00d1
karier	0;e1
kariera	0;f4
kariera zawodowa	08;1
karierni cil	05E1
karierni cilj	05H1
karierny ciel	0;j1
karijera	0;B2
karijerni cilj	0;k1
karir	0;e1
kariyer	04O1
kariyer gecmisi	04O1
kariyer geçmişi	04O1
kariyer hedefi	01^1
kariyer hedefim	01^1
kariyer ozeti	01^1
kariyer özeti	01^1
kariéra	04E2
kariérny cieľ	0;j1
kariérní cíl	05E1
karjaar	01`1
karjera	0;l2
karjeros tikslai	06g1
karjäär	01`1
karnkompetenser	06j1
karriaer	02?1
karriaermaal	0;n1
karriar	02?1
karriarmal	0;n1
karrier	0181
karriera	08n1
karriercelok	01T1
karriercélok	01T1
karriere	0;o3
karrieremaal	0<22
karrieremal	0<22
karrieremål	0<22
karriereziel	03m1
karriär	02?1
karriärmål	0;n1
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
kde jsem pracoval	0811
kde jsem pracovala	0811
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
keeled	0<41
keeleoskus	0<41
keeleoskused	0<41
keelte oskus	0<41
keelteoskus	0<41
keelteoskused	0<41
kegemaran	0:[1
kegiatan sosial	0<51
kegiatan sukarela	0<51
kegiatan sukarelawan	0<51
kelebihan	0721
kelpoisuudet	0<61
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
kepessegek	0791
kepzes	08\1
kepzesek	08\1
kepzesek tanfolyamok	08Z1
kepzettseg	08\1
keresett munka	01T1
keresett pozicio	01T1
keresett pozíció	01T1
kerja sukarela	0<51
kerncompetenties	03h1
kernekompetencer	0771
kernkompetenzen	03k1
kesaetyoet	01:1
kesatyot	01:1
keskeinen osaaminen	01a1
keskeinen tyoekokemus	01:1
keskeinen tyokokemus	01:1
keskeinen työkokemus	01:1
keskeiset projektit	0:21
kesukarelawanan	0<51
keszsegek	0791
keszsegek es kompetenciak	0791
keszsegek kepessegek	0791
kesätyöt	01:1
keterampilan	03W1
keterampilan bahasa	03V1
keterampilan digital	03W1
keterampilan komputer	03W1
keterampilan teknis	03W1
ketersediaan	08a1
ketertarikan	0:[1
key achievements	00E1
key competencies	00>1
key projects	00H1
key roles	00F1
key skills	00>1
keynote talks	02Y1
keynotes	02Y1
kha nang ngoai ngu	0<71
khac	0<81
khen thuong	06c1
khen thưởng	06c1
khoa dao tao	04K1
khoa hoc	04K1
khoa hoc ngan han	04K1
khoá học	04K1
khác	0<81
khóa học	04K1
khóa học ngắn hạn	04K1
khóa đào tạo	04K1
khả năng ngoại ngữ	0<71
ki nang	04L1
ki vagyok	03i1
kiegeszito informaciok	08Y1
kiegészítő információk	08Y1
kielellinen osaaminen	0<91
kielet	0<91
kieliosaaminen	0<91
kielitaidot	0<91
kielitaito	0<91
kiemelt projektek	09L1
kien thuc	04L1
kiinnostuksen kohteet	0:61
kiinnostukset	0:61
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
kiserolevel	0<:1
kisisel	0441
kisisel beceriler	02P1
kisisel bilgiler	0441
kisisel bilgilerim	0441
kisisel ilgi alanlari	04C1
kisisel ozet	01^1
kisisel projeler	00S1
kisisel veriler	0441
kisisel yetenekler	02P1
kita	0;O1
kita informacija	0;O1
kitaplar	01B1
kiti duomenys	0;O1
kiti igudziai	02k1
kiti įgūdžiai	02k1
kituntetesek	07?1
kitüntetések	07?1
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
kljucne kompetence	07;1
kljucne vestine	07<1
kljucne vjestine	07=1
ključne kompetence	07;1
ključne veštine	07<1
ključne vještine	07=1
klucove zrucnosti	06`1
kluczowe kompetencje	05Z1
kluczowe umiejetnosci	05Z1
kluczowe umiejętności	05Z1
klíčové dovednosti	05[1
klíčové kompetence	05[1
knihy	05N2
knjige	03n1
knowledge	00>1
knygos	0<;1
ko sam ja	0<<1
koerekort	0<=1
koerekort og certifikater	03H1
koerkort	0<>1
koerkort och certifikat	03f1
kogemus	01`1
kogemused	01`1
kokemus	01:1
kokkuvote	08S1
kokkuvõte	08S1
kompetanse	01l1
kompetanseomraader	01l1
kompetanseomrader	01l1
kompetanseområder	01l1
kompetanser	01l1
kompetanseutvikling	01k1
kompetence	0<?2
kompetenceprofil	0<A1
kompetencer	0771
kompetences	05J1
kompetenceudvikling	08T1
kompetenciak	0791
kompetencie	06`1
kompetencije	01O2
kompetencijos	02k1
kompetenciák	0791
kompetencje	05Z1
kompetencje cyfrowe	05Z1
kompetencje jezykowe	0:m1
kompetencje językowe	0:m1
kompetencje techniczne	05Z1
kompetencje zawodowe	05Z1
kompetens	06j1
kompetenser	06j1
kompetensi	03W1
kompetensomraaden	06j1
kompetensomraden	06j1
kompetensområden	06j1
kompetenssit	01a1
kompetensutveckling	09W1
kompetentsid	02h1
kompetenzen	03k1
kompetenzi	09i1
kompetenzi lingwistici	0:<1
kompetenzi lingwistiċi	0:<1
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
konference	0<B2
konference a seminare	01K1
konference a semináře	01K1
konference in seminarji	07a1
konferencer	03c1
konferencer og seminarer	03c1
konferences	06[1
konferences un seminari	06[1
konferences un semināri	06[1
konferenciak	0<D1
konferenciak es szeminariumok	0<D1
konferenciareszvetel	0<D1
konferenciarészvétel	0<D1
konferencie	0<E1
konferencie a seminare	0<E1
konferencie a semináre	0<E1
konferencije	0<F2
konferencije i seminari	0<F2
konferencijos	06a1
konferencijos ir seminarai	06a1
konferenciák	0<D1
konferenciák és szemináriumok	0<D1
konferencje	0<H1
konferencje i seminaria	0<H1
konferenser	08o1
konferenser och seminarier	08o1
konferensi	00L1
konferensi dan seminar	00L1
konferenssit	0<I1
konferenssit ja seminaarit	0<I1
konferenzen	0<J1
konferenzen und seminare	0<J1
konferenzi	03O1
konferenzi u seminars	03O1
konferenzteilnahmen	0<J1
kongreler	04P1
kongresi	0<K3
kongresse	0<J1
kongresser	0<N3
kongressit	0<I1
kongresszusok	0<D1
kongresy	0<Q2
konicky	0<S2
konicky a zajmy	0<U1
konicky a zaujmy	0<V1
konjicki	0:c1
konjički	0:c1
konkurranser	0:91
konkurrencer	01n1
konkursy	0<W1
kontak	0461
kontakt	0<X<
kontakt informacije	0<d1
kontakt podaci	0<e2
kontaktai	02j1
kontaktandmed	0;@1
kontaktdaten	0221
kontakti	0<g3
kontaktine informacija	02j1
kontaktinfo	0;@1
kontaktinformacija	0<j1
kontaktinformasjon	0<k1
kontaktinformation	0<l2
kontaktinformationen	0221
kontaktinformācija	0<j1
kontaktiniai duomenys	02j1
kontaktinė informacija	02j1
kontaktne informacie	0<n1
kontaktne informacije	0<o1
kontaktne udaje	0<n1
kontaktni informace	0=01
kontaktni podaci	0=11
kontaktni podatki	0<o1
kontaktni udaje	0=01
kontaktné informácie	0<n1
kontaktné údaje	0<n1
kontaktní informace	0=01
kontaktní údaje	0=01
kontaktoplysninger	0=21
kontaktopplysninger	0<k1
kontaktpersonas atsauksmem	0361
kontaktpersonas atsauksmēm	0361
kontaktuppgifter	09n1
kontakty	0=32
kontakty na reference	07o1
konusmalar	01B1
konustugum diller	0431
konuşmalar	01B1
konuştuğum diller	0431
konverentsid	0=51
konverentsid ja seminarid	0=51
konyvek	05D1
koníčky	0<S2
koníčky a zájmy	0<U1
koníčky a záujmy	0<V1
kool	0:51
koolitused	08d1
koolitused ja kursused	08d1
kopsavilkums	02H1
korabbi munkahelyek	0181
korekort	0<=1
korekort og certifikater	03H1
korkort	0<>1
korkort och certifikat	03f1
korsijiet	0=61
korsijiet ta' tahrig	0=61
korsijiet ta' taħriġ	0=61
kort om meg	0;<1
kort om mig	0;=2
kort presentation	0=71
kort profiel	07^1
kort profil	0<A1
kortare utbildningar	09W1
korte introductie	07^1
kortit	0<61
kortit ja luvat	0<61
korábbi munkahelyek	0181
kotba	02e1
koulut	01J1
koulutukset	01J1
koulutukset ja kurssit	01c1
koulutus	01J1
koulutus ja tutkinnot	01J1
koulutushistoria	01J1
koulutustausta	01J1
kozeleti tevekenyseg	0=81
kozossegi media	0:?1
kozossegi munka	0=81
kozossegi oldalak	0:?1
kratce o mne	05E1
kratka biografija	0<<1
kratka predstavitev	05H1
kratki zivotopis	0;k1
kratki životopis	0;k1
kratko o mne	0;j1
kretanje u sluzbi	0801
kretanje u službi	0801
krotko o mnie	04k1
krátce o mně	05E1
krátko o mne	0;j1
krótko o mnie	04k1
ksiazki	02g1
książki	02g1
ksztalcenie	08Q1
kształcenie	08Q1
kto som	0;j1
kualifikasi pendidikan	0;X1
kuka olen	01b1
kulcskompetenciak	0791
kulcskompetenciák	0791
kullandigim programlar	02P1
kullandigim yazilimlar	02P1
kullandığım programlar	02P1
kullandığım yazılımlar	02P1
kulup faaliyetleri	09l1
kulüp faaliyetleri	09l1
kunnatta	09>1
kunniamaininnat	02=1
kunnskaper	01l1
kunnátta	09>1
kunskaper	06j1
kunskaper och faerdigheter	06j1
kunskaper och fardigheter	06j1
kunskaper och färdigheter	06j1
kuntatt	06h1
kuntatti	06h1
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
kursai	0=91
kursai ir mokymai	0=91
kursbevis	03G1
kurse	03<1
kurse und fortbildungen	03<1
kurse und seminare	03<1
kurser	0=:2
kurser och certifikat	09W1
kurser och utbildningar	09W1
kurser og certifikater	03H1
kurser og efteruddannelse	08T1
kursevi	07V1
kursevi i obuke	07V1
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
kursus	0=<2
kursus dan pelatihan	0=>1
kursus dan sertifikasi	0=?1
kursusbeviser	03H1
kursused	08d1
kursy	07U1
kursy i szkolenia	07U1
kursy szkolenia	07U1
kursy zawodowe	07U1
kursy, szkolenia	07U1
kurulus uyelikleri	0711
kuruluş üyelikleri	0711
kurzbiografie	03m1
kurzbiographie	03m1
kurzfassung	03m1
kurzprofil	03m1
kurzusok	08Z1
kurzvorstellung	03m1
kurzy	00C2
kurzy a skoleni	00B1
kurzy a skolenia	06_1
kurzy a školenia	06_1
kurzy a školení	00B1
kurzy skoleni	00B1
kurzy, školení	00B1
kutatas	09L1
kutatasi projektek	09L1
kutatasok	09L1
kutatás	09L1
kutatási projektek	09L1
kutatások	09L1
kutsed	07D1
kutsetunnistused	07D1
kuulumine organisatsioonidesse	0=@1
kuuluvus organisatsioonidesse	0=@1
kuvaus	01b1
kvalifikacijas	02D1
kvalifikacijas celsana	02E1
kvalifikacijos	0351
kvalifikacijos kelimas	0=91
kvalifikacijos kėlimas	0=91
kvalifikacijos tobulinimas	0=91
kvalifikasjoner	01l1
kvalifikationer	0771
kvalifikācijas	02D1
kvalifikācijas celšana	02E1
kwalifikacje	05A1
kwalifikacje zawodowe	05A1
kwalifiki	08R1
kwalifiki akkademici	08R1
kwalifiki akkademiċi	08R1
kwaliteiten	03h1
ky nang	04L1
ky nang ca nhan	04L1
ky nang chinh	04L1
ky nang chuyen mon	04L1
ky nang khac	04L1
ky nang ky thuat	04L1
ky nang mem	04L1
ky nang nghe nghiep	04L1
ky nang ngoai ngu	0<71
ky nang ngon ngu	0<71
ky nang tin hoc	04L1
kynning	0171
kynningarbref	0=A1
kynningarbréf	0=A1
kärnkompetenser	06j1
képességek	0791
képesítés	04<1
képesítések	04<1
képzettség	08\1
képzés	08\1
képzések	08\1
képzések, tanfolyamok	08Z1
készségek	0791
készségek és kompetenciák	0791
készségek, képességek	0791
kísérőlevél	0<:1
könyvek	05D1
körkort	0<>1
körkort och certifikat	03f1
közéleti tevékenység	0=81
közösségi munka	0=81
közösségi média	0:?1
közösségi oldalak	0:?1
kørekort	0<=1
kørekort og certifikater	03H1
kĩ năng	04L1
kısa özgeçmiş	01^1
kısaca ben	01^1
kısaca hakkımda	01^1
kısaca kendim	01^1
kľúčové zručnosti	06`1
kỹ năng	04L1
kỹ năng chuyên môn	04L1
kỹ năng chính	04L1
kỹ năng cá nhân	04L1
kỹ năng khác	04L1
kỹ năng kỹ thuật	04L1
kỹ năng mềm	04L1
kỹ năng nghề nghiệp	04L1
kỹ năng ngoại ngữ	0<71
kỹ năng ngôn ngữ	0<71
kỹ năng tin học	04L1
la mia esperienza	01Z1
la mia formazione	04[1
labitud koolitused	08d1
labor social	00M1
labor voluntaria	00M1
laboratory skills	00>1
laenkar	0=B1
lagsarbeid	08F1
laimejimai	02B1
laimėjimai	02B1
lain lain	06i1
lain-lain	06i1
lainnya	06i1
laisvalaikio pomegiai	0:\1
laisvalaikio pomėgiai	0:\1
laisvalaikis	0:\1
lampiran	07b1
langages de programmation	02N1
language	09P1
language abilities	09P1
language competences	09P1
language competencies	09P1
language knowledge	09P1
language proficiency	09P1
language skills	09P1
languages	09P1
languages and tools	00>1
languages spoken	09P1
langue	03M1
langues	03M1
langues etrangeres	03M1
langues parlees	03M1
langues parlées	03M1
langues vivantes	03M1
langues étrangères	03M1
lankar	0=B1
lastni projekti	0;Q1
latar belakang pendidikan	0;X1
laufbahn	02@1
lavori	06L1
lavori precedenti	01Z1
lavori saltuari	01Z1
lavori stagionali	01Z1
lavori svolti	01Z1
lavoro	01Z1
lavoro desiderato	02o1
lazer	01R1
le mie competenze	00:1
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
legaturi	0=C1
legitimation	03f1
legitimationer	03f1
legături	0=C1
lehre	00A1
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
lenker	0=D1
lenkjer	0=D1
letter of motivation	02G1
lettera di motivazione	0=E1
lettera di presentazione	0=E1
lettera motivazionale	0=E1
lettere di referenza	0=F1
letters of recommendation	05C1
lettre d'accompagnement	0=G1
lettre de motivation	0=G1
lettres de recommandation	0=H1
leyfi	0=I1
lezingen	02`1
libri	02\1
libros	02]1
licencas	00W1
licencas e certificacoes	00W1
licencas e certificados	00W1
licence	0=J4
licence i sertifikati	08<1
licences	0=N3
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
licenze	00=1
licenze e certificazioni	00=1
licenzja tas sewqan	0=Q1
licenzji	05>1
licenzji tas sewqan	0=Q1
licenças	00W1
licenças e certificados	00W1
licenças e certificações	00W1
licențe	00X1
licențe și certificări	00X1
lich su cong viec	06;1
lich su lam viec	06;1
licna interesovanja	0:b1
licne informacije	0<d1
licne osobine	0<<1
licne vestine	07<1
licni podaci	0<d1
licni profil	0<<1
licni projekti	0;P1
lideranca	00K1
liderança	00K1
liderazgo	00M1
lidmaatschap	03j1
lidmaatschappen	03j1
lien he	08D1
lien ket	0:C1
lien lac	08D1
liens	08b1
life outside work	00b1
ligacoes	0=R1
ligações	0=R1
liikmelisus	0=@1
liikmesus	0=@1
liite	02i1
liitteet	02i1
limba materna si limbi straine	00<1
limba maternă și limbi străine	00<1
limbaje de programare	00;1
limbi	00<1
limbi cunoscute	00<1
limbi straine	00<1
limbi straine cunoscute	00<1
limbi străine	00<1
limbi străine cunoscute	00<1
limbi vorbite	00<1
lineas de investigacion	00Z1
lingid	0=S1
lingua	01Y1
linguagens de programacao	02K1
linguagens de programação	02K1
linguaggi di programmazione	00:1
linguas	05k1
linguas estrangeiras	05k1
linguas faladas	05k1
lingue	01Y1
lingue conosciute	01Y1
lingue straniere	01Y1
linguistic skills	09P1
lingwi	0:<1
lingwi barranin	0:<1
link	0=T2
linkek	0:?1
linki	0=V1
linkit	0=W1
linkler	03U1
linkovi	08A2
links	0=X7
linkuri	0=C1
lionrai agus ballraiochtai	03X1
lionrai soisialta	0=_1
lisaandmed	0=`1
lisad	07c1
lisaekoulutus	01c1
lisaetiedot	0=a1
lisainfo	0=`1
lisakoulutus	01c1
lisanslar	01Q1
lisanslar ve sertifikalar	01Q1
lisateave	0=`1
lisatiedot	0=a1
lisenser	03G1
lisensi	0=?1
lisensi dan sertifikasi	0=?1
lisenssit	0<61
list motywacyjny	0=b1
lisäkoulutus	01c1
lisätiedot	0=a1
litir chludaigh	0=c1
litir chlúdaigh	0=c1
litir iarratais	0=c1
litsentsid	07D1
livres	02Z1
livros	02J1
lizenzen	0091
lizenzen und zertifikate	0091
liên hệ	08D1
liên kết	0:C1
liên lạc	08D1
liċenzja tas-sewqan	0=Q1
liċenzji	05>1
liċenzji tas-sewqan	0=Q1
lična interesovanja	0:b1
lične informacije	0<d1
lične osobine	0<<1
lične veštine	07<1
lični podaci	0<d1
lični profil	0<<1
lični projekti	0;P1
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
lloc de treball desitjat	07G1
lo que he construido	06K1
lo que se hacer	02O1
lo que sé hacer	02O1
lo que uso	02O1
load	07D1
locul de munca actual	00\1
locul de munca vizat	0331
locul de muncă actual	00\1
locul de muncă vizat	0331
locum work	00F1
locuri de munca	00\1
locuri de muncă	00\1
loeneanspraak	0;n1
loenoenske	0;a1
logiciels	02N1
logros	03a1
logros destacados	03a1
loisirs	0011
loisirs et centres d'interet	0011
loisirs et centres d'intérêt	0011
loisirs et passions	0011
lomba	03`1
loneansprak	0;n1
lononske	0;a1
looking for	03N1
loopbaan	02R1
loopbaanoverzicht	02R1
lucrari publicate	02[1
lucrari stiintifice	02[1
lucrări publicate	02[1
lucrări științifice	02[1
luhidalt minust	08S1
luhitutvustus	08S1
lukesciai	06g1
luottamustehtaevaet	01M1
luottamustehtavat	01M1
luottamustehtävät	01M1
luottamustoimet	01M1
lupakortit	0<61
luvat	0<61
luvat ja kortit	0<61
lydrastis	0=d1
lydraštis	0=d1
lyhyesti	01b1
lyhyt esittely	01b1
lyhytkurssit	01c1
läbitud koolitused	08d1
länkar	0=B1
léachtaí	01;1
líneas de investigación	00Z1
línguas	05k1
línguas estrangeiras	05k1
línguas faladas	05k1
líonraí agus ballraíochtaí	03X1
líonraí sóisialta	0=_1
löneanspråk	0;n1
lønønske	0;a1
lühidalt minust	08S1
lühitutvustus	08S1
lūkesčiai	06g1
lịch sử công việc	06;1
lịch sử làm việc	06;1
ma formation	06U1
maal	0=e3
maatschappelijke activiteiten	00_1
macibas	01F1
magamrol	03i1
magamról	03i1
magang	0;e1
main projects	00H1
major projects	00H1
makaleler	01B1
mal	0=e3
malakunnatta	08m1
malstofur	0=h1
malthing	0=h1
management skills	00>1
mandats	00`1
manejo de programas	02O1
mang xa hoi	0:C1
manused	07c1
markmid	0171
markmið	0171
mas alla del trabajo	00Z1
materinski i strani jezici	0;\1
me contacter	06J1
medailonek	05E1
medals	00E1
media sosial	0;W1
media spolecznosciowe	0=V1
media społecznościowe	0=V1
medlemskab	09B1
medlemskaber	09B1
medlemskap	0=i2
medlemskap i foereningar	09J1
medlemskap i foreningar	09J1
medlemskap i föreningar	09J1
medlemskap i organisasjoner	09A1
medlemskap och naetverk	09J1
medlemskap och natverk	09J1
medlemskap och nätverk	09J1
medmaelabref	0=k1
medmaelendur	0=k1
medmaeli	0=k1
megjelent muvek	05D1
megjelent művek	05D1
megpalyazott munkakor	01T1
megpalyazott pozicio	01T1
megpályázott munkakör	01T1
megpályázott pozíció	01T1
mehke vescine	07;1
mehke veščine	07;1
mein werdegang	02@1
meine ausbildung	00A1
meine berufserfahrung	02@1
meine faehigkeiten	03k1
meine fahigkeiten	03k1
meine fähigkeiten	03k1
meine projekte	03=1
meine stationen	02@1
meine werkzeuge	03k1
meke vjestine	07=1
meke vještine	07=1
mekke dovednosti	05[1
melleklet	06M1
mellekletek	06M1
melléklet	06M1
mellékletek	06M1
membership	04=1
memberships	04=1
memberships and affiliations	04=1
membre	00g1
membresias	0101
membresías	0101
membru	0141
menntun	0:81
menntun og thjalfun	0:81
menntun og þjálfun	0:81
meriter	0=l1
meriter i oevrigt	0251
meriter i ovrigt	0251
meriter i övrigt	0251
meritos	03a1
merkis	02H1
mes competences	02N1
mes compétences	02N1
mes engagements	00`1
mes etudes	06U1
mes experiences	00a1
mes expériences	00a1
mes loisirs	0011
mes missions	00a1
mes outils	02N1
mes passions	0011
mes postes	00a1
mes projets	04e1
mes études	06U1
mesleki beceriler	02P1
mesleki deneyim	04O1
mesleki egitimler	01S1
mesleki eğitimler	01S1
mesleki tecrube	04O1
mesleki tecrübe	04O1
mesleki uyelikler	0711
mesleki üyelikler	0711
messen und kongresse	0<J1
methoden	03k1
metier recherche	04f1
meu percurso	0021
meu voluntariado	00K1
meðmælabréf	0=k1
meðmælendur	0=k1
meðmæli	0=k1
mi experiencia	00Y1
mi formacion	00I1
mi formación	00I1
mi trayectoria	00Y1
mi voluntariado	00M1
midja socjali	0=m1
midja soċjali	0=m1
mielenkiinnon kohteet	0:61
mijn gereedschap	03h1
mijn loopbaan	02R1
mijn opleiding	00J1
mijn vaardigheden	03h1
mijn werkervaring	02R1
military service record	00F1
mimo praci	0<U1
mimo práci	0<U1
mimoskolni aktivity	06]1
mimoskolni cinnost	06]1
mimoskolska cinnost	07R1
mimoskolske aktivity	07R1
mimoškolní aktivity	06]1
mimoškolní činnost	06]1
mimoškolská činnosť	07R1
mimoškolské aktivity	07R1
min bakgrund	02?1
min erfaring	08k2
min jien	08G1
mina verktyg	06j1
minat	0:[1
minat dan hobi	0:[1
minat kerja	08a1
minat pribadi	0:[1
minha experiencia	0021
minha experiência	0021
minha formacao	0031
minha formação	0031
minhas ferramentas	02K1
minhas habilidades	02K1
minijobs	02@1
minositesek	04<1
minust	08S1
minusta	01b1
minősítések	04<1
mionsonrai pearsanta	08j1
mionsonraí pearsanta	08j1
mis aficiones	00Z1
mis estudios	00I1
mis habilidades	02O1
mis herramientas	02O1
mis intereses	00Z1
mis trabajos	00Y1
misc	00e1
miscelaneo	06m1
miscellaneous	00e1
miscel·lania	01X1
miscel·lània	01X1
misceláneo	06m1
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
moi quan tam	0=n1
moje atuty	04k1
moje doswiadczenie	08;1
moje doświadczenie	08;1
moje narzedzia	05Z1
moje narzędzia	05Z1
moje praxe	0811
mokslas	0:g1
mokslines publikacijos	0<;1
moksliniai tyrimai	02l1
mokslinės publikacijos	0<;1
mokymai	0=91
mokymai ir kursai	0=91
mokymasis	0:g1
moltai	0=o1
moltaí	0=o1
moltoiri	0=o1
moltóirí	0=o1
mon experience	00a1
mon expérience	00a1
mon parcours	00a1
mon profil	0051
mong muon	06<1
mong muốn	06<1
mooc	0341
more	00e1
more about me	0001
mother tongue and other languages	09P1
motivacijas vestule	0>01
motivacijsko pismo	0>12
motivaciono pismo	0>31
motivacios level	0<:1
motivacni dopis	0>41
motivacny list	0>51
motivasyon mektubu	0>61
motivatie	07^1
motivatiebrief	03b1
motivation	0>72
motivation letter	02G1
motivationsschreiben	02<1
motivatsioonikiri	0;c1
motivační dopis	0>41
motivačný list	0>51
motiveret ansoegning	02>1
motiveret ansogning	02>1
motiveret ansøgning	02>1
motivációs levél	0<:1
motivācijas vēstule	0>01
motyvacinis laiskas	0=d1
motyvacinis laiškas	0=d1
mrezne stranice	0;91
mrežne stranice	0;91
muc khac	0<81
muc luong mong muon	06<1
muc tieu	03Y1
muc tieu nghe nghiep	03Y1
muita tietoja	0=a1
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
muszaki ismeretek	0791
muttersprache und fremdsprachen	09Z1
muu	0>92
muu info	0=`1
muu koulutus	01c1
muu osaaminen	01a1
muu teave	0=`1
muu tyoekokemus	01:1
muu tyokokemus	01:1
muu työkokemus	01:1
muud oskused	02h1
muut	0=a1
muut koulutukset	01c1
muut taidot	01a1
muut tiedot	0=a1
muut tyoet	01:1
muut tyot	01:1
muut työt	01:1
muuta	0=a1
my career	00F1
my education	00G1
my experience	00F1
my journey	00F1
my next role	03N1
my projects	00H1
my skills	00>1
my stack	00>1
my studies	00G1
my tech stack	00>1
my toolbox	00>1
my tools	00>1
my work	00F1
málakunnátta	08m1
málstofur	0=h1
málþing	0=h1
más allá del trabajo	00Z1
mål	0=e3
méritos	03a1
métier recherché	04f1
mācības	01F1
mērķis	02H1
měkké dovednosti	05[1
műszaki ismeretek	0791
mạng xã hội	0:C1
mối quan tâm	0=n1
mục khác	0<81
mục tiêu	03Y1
mục tiêu nghề nghiệp	03Y1
mức lương mong muốn	06<1
na kratko o meni	05H1
na meain shoisialta	0=_1
na meáin shóisialta	0=_1
naast het werk	04G1
nach feierabend	03?1
nachweise	0091
naetverk	0=B1
naetverk och medlemskap	09J1
nagrade	0>;3
nagrade i priznanja	0>>2
nagrade in priznanja	0831
nagrody	0<W1
nagrody i stypendia	0<W1
nagrody i wyroznienia	0<W1
nagrody i wyróżnienia	0<W1
naisc	0=_1
najvyssie dosiahnute vzdelanie	01@1
najvyššie dosiahnuté vzdelanie	01@1
najwazniejsze osiagniecia	0<W1
najwazniejsze projekty	03S1
najwazniejsze umiejetnosci	05Z1
najważniejsze osiągnięcia	0<W1
najważniejsze projekty	03S1
najważniejsze umiejętności	05Z1
nam	0:81
namsferill	0:81
namskeid	08c1
namskeid og radstefnur	08c1
nang luc	04L1
naobrazba	08N1
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
nastroje	0;J2
natjecanja	0>@1
natverk	0=B1
natverk och medlemskap	09J1
naucni radovi	0>A1
nauka	08Q1
naučni radovi	0>A1
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
neformalno izobrazevanje	06n1
neformalno izobraževanje	06n1
neformalno obrazovanje	07W1
nejvyssi dosazene vzdelani	01?1
nejvyšší dosažené vzdělání	01?1
nel tempo libero	0381
neler yapabilirim	02P1
nerede okudum	01A1
nerelerde calistim	04O1
nerelerde çalıştım	04O1
nettprofiler	0=D1
nettsider	0=D1
nettverk og medlemskap	09A1
netvaerk	0:@1
netvaerk og medlemskaber	09B1
netværk	0:@1
netværk og medlemskaber	09B1
netwerken	0>B1
netwerken en lidmaatschappen	03j1
netwerks socjali	0=m1
netwerks soċjali	0=m1
netwerks u shubijiet	0311
netwerks u sħubijiet	0311
networks	09F1
networks and memberships	04=1
netzwerke	0:h1
netzwerke und mitgliedschaften	03l1
nevenactiviteiten	00_1
nevenfuncties	00_1
nevenprojecten	03g1
next role	03N1
nghien cuu	04J1
nghiên cứu	04J1
ngoai ngu	0<71
ngon ngu	0<71
ngon ngu lap trinh	04L1
ngoại ngữ	0<71
nguoi gioi thieu	09j1
nguoi tham chieu	09j1
nguoi tham khao	09j1
nguyen vong	06<1
nguyen vong cong viec	06<1
nguyện vọng	06<1
nguyện vọng công việc	06<1
ngôn ngữ	0<71
ngôn ngữ lập trình	04L1
người giới thiệu	09j1
người tham chiếu	09j1
người tham khảo	09j1
nitelikler	02P1
niveau de langue	03M1
niveaux de langues	03M1
nivel de estudios	00I1
nivel de idiomas	05g1
nivell d'idiomes	05j1
niyet mektubu	0>61
nodarbinatiba	06d1
nodarbinātība	06d1
noeglekompetencer	0771
noekkelkompetanse	01l1
noekkelkvalifikasjoner	0;<1
noglekompetencer	0771
nokkelkompetanse	01l1
nokkelkvalifikasjoner	0;<1
non formal education	00f1
non-formal education	00f1
notable projects	00H1
notlar	05B1
nozimigakie projekti	0;S1
nozīmīgākie projekti	0;S1
nuorodos	0;81
nyckelkompetenser	06j1
nyelvek	0:f1
nyelvi ismeretek	0:f1
nyelvi keszsegek	0:f1
nyelvi kompetenciak	0:f1
nyelvi kompetenciák	0:f1
nyelvi készségek	0:f1
nyelvismeret	0:f1
nyelvtudas	0:f1
nyelvtudás	0:f1
nyelvvizsgak	0:f1
nyelvvizsgák	0:f1
nám	0:81
námsferill	0:81
námskeið	08c1
námskeið og ráðstefnur	08c1
nástroje	0;J2
nätverk	0=B1
nätverk och medlemskap	09J1
nøglekompetencer	0771
nøkkelkompetanse	01l1
nøkkelkvalifikasjoner	0;<1
năng lực	04L1
o meni	0>C3
o meu percurso	0021
o mne	0>F2
o mnie	04k1
o mně	05E1
o que construi	0;?1
o que construí	0;?1
o que sei fazer	02K1
o que uso	02K1
o sobie	04k1
oa 능력	0>H1
oa능력	0>H1
obair dheonach	09k1
obiectiv	04Q1
obiectiv profesional	04Q1
obiective	04Q1
obiettivi	03J1
obiettivo	03J1
obiettivo professionale	03J1
objave	0>I3
objave in predavanja	03n1
objavljeni radovi	05L2
objectif	0051
objectif professionnel	0051
objectifs	0051
objectiu	09=1
objectiu professional	09=1
objective	0001
objectivo	02I1
objektif	0721
objetivo	0>L2
objetivo profesional	00Q1
objetivo profissional	02I1
objetivos	0>L2
objetivos pessoais	04T1
obras	0>N2
obrazovanje	01H2
obrazovanje i obuka	0>P1
obrazovanje i osposobljavanje	08N1
obres	0>Q1
obsluga komputera	05Z1
obstudijske dejavnosti	08>1
obsługa komputera	05Z1
obuke	07V1
obštudijske dejavnosti	08>1
ocakavania	08:1
occupation	00F1
occupational experience	00F1
occupazione	01Z1
occupazione desiderata	02o1
ocekavani	0:A1
ocekivanja	0>R2
oceneni	0821
oceneni a uspechy	0821
ocenenia	0>T1
ocenenia a uspechy	0>T1
ocenenia a úspechy	0>T1
ocenění	0821
ocenění a úspěchy	0821
ocio	00Z1
octrooien	02`1
ocupacao de tempos livres	01R1
ocupacio desitjada	07G1
ocupació desitjada	07G1
ocupação de tempos livres	01R1
oczekiwania	0841
oczekiwania finansowe	0841
odabrani projekti	0>U1
odborna prax	0>V1
odborna praxe	0811
odborna skoleni	00B1
odborna sposobilost	0561
odborna zpusobilost	0551
odborne certifikaty	0551
odborne clanky	0>W1
odborne dovednosti	05[1
odborne publikace	0>W1
odborne publikacie	0>X1
odborne skusenosti	0>V1
odborne znalosti	0;J2
odborne zrucnosti	06`1
odborná prax	0>V1
odborná praxe	0811
odborná spôsobilosť	0561
odborná způsobilost	0551
odborná školení	00B1
odborné certifikáty	0551
odborné dovednosti	05[1
odborné publikace	0>W1
odborné publikácie	0>X1
odborné skúsenosti	0>V1
odborné znalosti	0;J2
odborné zručnosti	06`1
odborné články	0>W1
odbyte szkolenia	07U1
odkazy	0>Y2
odnosniki	0=V1
odnośniki	0=V1
odporucania	0>[1
odporúčania	0>[1
odul ve basarilar	03]1
oduller	03]1
oduller ve basarilar	03]1
odullerim	03]1
oenska stilling	0;`1
oenskad befattning	0;n1
oenskad tjaenst	0;n1
oenskat arbete	0;n1
oenskemaal	0;n1
oensker	0<22
oensket job	0;a1
oensket jobb	0;`1
oensket stilling	0<22
oevrig	01m1
oevrig arbetslivserfarenhet	02?1
oevrig erhvervserfaring	02;1
oevrig informasjon	01m1
oevrig information	0251
oevrig utbildning	09W1
oevriga faerdigheter	06j1
oevriga kunskaper	06j1
oevriga meriter	0251
oevriga meriter och kunskaper	06j1
oevriga uppgifter	0251
oevriga upplysningar	0251
oevriga utbildningar	09W1
oevrige ferdigheter	01l1
oevrige kompetencer	0771
oevrige kurser	08T1
oevrige oplysninger	01i1
oevrige opplysninger	01m1
oevrigt	0>\2
oevrigt engagemang	08e1
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
oktatas	08\1
oktatas es kepzes	08\1
oktatas es kepzesek	08\1
oktatás	08\1
oktatás és képzés	08\1
oktatás és képzések	08\1
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
olulisemad projektid	0;A1
om	0=e3
om meg	0;<1
om mig	0;=2
om personen	0<k1
omandatud haridus	0:51
omat projektit	0:21
omdoemen	0>^1
omdomen	0>^1
omdömen	0>^1
on yazi	0>61
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
onkentes munka	0=81
onkentes tapasztalat	0=81
onkentes tevekenyseg	0=81
onkentesseg	0=81
online	0>_2
online courses	00f1
online presence	09F1
online profielen	0>B1
online profile	0:h1
online profiles	09F1
online profilok	0:?1
online profily	0>Y2
online-profile	0:h1
onlineprofiler	0>a2
onnur faerni	09>1
onoracha	08E1
onoracha agus gradaim	08E1
onorificenze	04B1
onoruri	04I1
onska stilling	0;`1
onskad befattning	0;n1
onskad tjanst	0;n1
onskat arbete	0;n1
onskemal	0;n1
onsker	0<22
onsket job	0;a1
onsket jobb	0;`1
onsket stilling	0<22
ontspanning	04G1
onur ve oduller	03]1
onur ve ödüller	03]1
onóracha	08E1
onóracha agus gradaim	08E1
opdrachten	02R1
open source	0>c2
open source contributions	00H1
open source projects	00H1
open source projekte	03=1
open source software	00H1
open to	03N1
open-source software	00H1
open-source-projekte	03=1
opensourceprojecten	03g1
operare pc	00;1
opere	06L1
opingud	0:51
opinie	0>e1
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
oppimine	0:51
oppsummering	0;<1
opravneni	0551
opravnenia	0561
oprogramowanie	05Z1
oprávnenia	0561
oprávnění	0551
opsummering	0<A1
organisasi	0<51
organisasjoner	09A1
organisasjonserfaring	08F1
organisational skills	00>1
organisationer	0>f2
organisations professionnelles	00g1
organisatsioonid	0=@1
organizacijas	03o1
organizacijos	02n1
organizaciones	0101
organizacje	06W1
organizacje studenckie	01N1
organizacoes	0121
organizatii	0141
organizatii profesionale	0141
organizations	04=1
organizações	0121
organizații	0141
organizații profesionale	0141
organizācijas	03o1
orodja	07;1
osaaminen	01a1
osaamisalueet	01a1
osaamisprofiili	01b1
osebne informacije	0<o1
osebne lastnosti	05H1
osebni podatki	0<o1
osebni profil	05H1
osebni projekti	0;Q1
osiagniecia	0<W1
osiagniecia i nagrody	0<W1
osiągnięcia	0<W1
osiągnięcia i nagrody	0<W1
oskastarf	0>h1
oskir um starf	0>h1
oskused	02h1
oskused ja teadmised	02h1
osnovni podaci	0<e2
osnovni podatki	0<o1
osobe za kontakt	0>i1
osobe za preporuku	0>j2
osobne informacie	0<n1
osobne informacije	0=11
osobne projekty	0>l1
osobne udaje	0<n1
osobne vjestine	07=1
osobne vjestine i kompetencije	07=1
osobne vjestine i osobine	0;k1
osobne vještine	07=1
osobne vještine i kompetencije	07=1
osobne vještine i osobine	0;k1
osobne vlastnosti	0;j1
osobni data	0=01
osobni informace	0=01
osobni interesi	0:a1
osobni podaci	0=11
osobni profil	0>m2
osobni projekti	0>U1
osobni projekty	0>o1
osobni udaje	0=01
osobni vlastnosti	05E1
osobni zajmy	0<U1
osobny profil	0;j1
osobné informácie	0<n1
osobné projekty	0>l1
osobné vlastnosti	0;j1
osobné údaje	0<n1
osobní data	0=01
osobní informace	0=01
osobní profil	05E1
osobní projekty	0>o1
osobní vlastnosti	05E1
osobní zájmy	0<U1
osobní údaje	0=01
osobný profil	0;j1
osoby polecajace	0>e1
osoby polecające	0>e1
osposobljavanje	07W1
oss	0?01
osszefoglalas	03i1
osszefoglalo	03i1
oss活動	0?01
ostale informacije	07[2
ostale vestine	07<1
ostale veštine	07<1
ostale vjestine	07=1
ostale vještine	07=1
ostali podaci	07[2
ostalo	07X3
ostatne	06^1
ostatne informacie	06^1
ostatne zrucnosti	06`1
ostatni	06\1
ostatni dovednosti	05[1
ostatni informace	06\1
ostatné	06^1
ostatné informácie	06^1
ostatné zručnosti	06`1
ostatní	06\1
ostatní dovednosti	05[1
ostatní informace	06\1
osvedceni	0551
osvedceni a certifikaty	0551
osvedcenia	0561
osvedcenia a certifikaty	0561
osvedčenia	0561
osvedčenia a certifikáty	0561
osvědčení	0551
osvědčení a certifikáty	0551
osztondijak	07?1
osztondijak es dijak	07?1
ota yhteytta	0::1
ota yhteyttae	0::1
ota yhteyttä	0::1
other	00e1
other experience	00F1
other information	00e1
other information and notes	00e1
other interests	00b1
other jobs	00F1
other language(s	09P1
other languages	09P1
other roles	00F1
other skills	00>1
other work	00F1
others	00e1
otra experiencia	00Y1
otra formacion	00c1
otra formación	00c1
otra informacion	06m1
otra información	06m1
otras experiencias	00Y1
otro(s) idioma(s	05g1
otros	06m1
otros conocimientos	02O1
otros cursos	00c1
otros datos	06m1
otros datos de interes	06m1
otros datos de interés	06m1
otros idiomas	05g1
otros meritos	06m1
otros méritos	06m1
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
outras informacoes	06Y1
outras informacoes relevantes	06Y1
outras informações	06Y1
outras informações relevantes	06Y1
outras linguas	05k1
outras línguas	05k1
outreach	00[1
outros	06Y1
outros cursos	00T1
outros dados	06Y1
outside interests	00b1
outside of work	00b1
outside work	00b1
ouvrages	02Z1
over mezelf	07^1
over mij	07^1
overig	0071
overige	0071
overige cursussen	0081
overige gegevens	0071
overige informatie	0071
overige opleidingen	0081
overige vaardigheden	03h1
overige werkervaring	02R1
overview	0001
ovladanie jazykov	06N1
ovlascenja	08<1
ovlastenja	0571
ovlaštenja	0571
ovlašćenja	08<1
ovládanie jazykov	06N1
ovrig	01m1
ovrig arbetslivserfarenhet	02?1
ovrig erhvervserfaring	02;1
ovrig informasjon	01m1
ovrig information	0251
ovrig utbildning	09W1
ovriga fardigheter	06j1
ovriga kunskaper	06j1
ovriga meriter	0251
ovriga meriter och kunskaper	06j1
ovriga uppgifter	0251
ovriga upplysningar	0251
ovriga utbildningar	09W1
ovrige ferdigheter	01l1
ovrige kompetencer	0771
ovrige kurser	08T1
ovrige oplysninger	01i1
ovrige opplysninger	01m1
ovrigt	0>\2
ovrigt engagemang	08e1
ozet	01^1
ozgecmis ozeti	01^1
où j'ai travaillé	00a1
očakávania	08:1
očekivanja	0>R2
očekávání	0:A1
oħrajn	01L1
pa fritiden	0?12
paa fritiden	0?12
padevused	02h1
paetevyydet	0<61
paetevyydet ja kortit	0<61
paetevyydet ja luvat	0<61
paetevyys	0<61
pageidaujamas darbas	06g1
pageidaujamos pareigos	06g1
pageidavimai	06g1
pagrindine informacija	02j1
pagrindinė informacija	02j1
paipeir	01;1
paitinni	01;1
paitinní	01;1
paixoes	01R1
paixões	01R1
palestras	02J1
palgasoov	0?31
palkinnot	02=1
palkinnot ja tunnustukset	02=1
palkkatoive	0:01
palyafutas	0181
pamatinformacija	0<j1
pamatinformācija	0<j1
papers	02Y1
papildinformacija	05I1
papildinformācija	05I1
papildizglitiba	02E1
papildizglītība	02E1
papildoma informacija	0;O1
papildoma veikla	0?41
papildomas issilavinimas	0=91
papildomas išsilavinimas	0=91
papildomi duomenys	0;O1
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
par slov o mne	0>F2
parcours	00a1
parcours academique	06U1
parcours académique	06U1
parcours professionnel	00a1
parcours scolaire	06U1
parcours universitaire	06U1
parcurs educational	08I1
parcurs educațional	08I1
parcurs profesional	00\1
participacao em eventos	0641
participacio social	00^1
participacion social	00M1
participació social	00^1
participación social	00M1
participari la conferinte	0691
participação em eventos	0641
participări la conferințe	0691
pasakumi	06[1
pasantias	00Y1
pasantías	00Y1
pasatiempos	00Z1
pasiekimai	02B1
pasiones	00Z1
pasirinkti projektai	02l1
pasiuni	0:J1
pasiuni si hobby uri	0:J1
pasiuni si interese	0:J1
pasiuni și hobby-uri	0:J1
pasiuni și interese	0:J1
pasje	06V1
pasje i zainteresowania	06V1
paskyros	0;81
pasraksturojums	02H1
passatempi	0;62
passatempos	01R1
passe temps	0011
passe-temps	0011
passioni	0381
passions	0?53
pastimes	00b1
pasākumi	06[1
paten	04H1
patendid	02f1
patent	02b1
patentai	0<;1
patente	0?82
patente di guida	0?:1
patenten	02`1
patenter	02c2
patentes	0?;2
patenti	0?=5
patenti di guida	0?:1
patenti e attestati	00=1
patenti e certificazioni	00=1
patentini	00=1
patentit	02a1
patentler	01B1
patents	0?B2
patents and certifications	03T1
patents and publications	02Y1
patenty	0?D3
patevyydet	0<61
patevyydet ja kortit	0<61
patevyydet ja luvat	0<61
patevyys	0<61
patirtis	06f1
pazymejimai	0351
pazymejimai ir sertifikatai	0351
pašraksturojums	02H1
pažymėjimai	0351
pažymėjimai ir sertifikatai	0351
pc kenntnisse	03k1
pc znalosti	0;J2
pc-kenntnisse	03k1
pcスキル	0;M1
peer reviewed publications	02Y1
peer-reviewed publications	02Y1
pehmeaet taidot	01a1
pehmeat taidot	01a1
pehmeät taidot	01a1
pekerjaan	0;e1
pekerjaan yang diinginkan	08a1
pelatihan	0=>1
pelatihan & sertifikasi	0=>1
pelatihan dan kursus	0=>1
pelatihan dan sertifikasi	0=>1
pemberi referensi	06Z1
pembicara	04H1
pencapaian	03`1
pendidikan	0;X1
pendidikan formal	0;X1
pendidikan non formal	0=>1
pendidikan nonformal	0=>1
pendidikan terakhir	0;X1
penelitian	0?G1
pengalaman	0;e1
pengalaman bekerja	0;e1
pengalaman berorganisasi	0<51
pengalaman kerja	0;e1
pengalaman magang	0;e1
pengalaman organisasi	0<51
pengalaman pekerjaan	0;e1
pengalaman praktik	0;e1
pengalaman profesional	0;e1
pengalaman proyek	0?G1
pengalaman relawan	0<51
pengalaman sukarela	0<51
penghargaan	03`1
penghargaan & prestasi	03`1
penghargaan dan prestasi	03`1
penguasaan bahasa	03V1
penilaian mandiri keterampilan digital	0?H1
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
perfil	0?I3
perfil personal	0?L2
perfil pessoal	02I1
perfil profesional	00Q1
perfil professional	09=1
perfil profissional	02I1
perfiles	08h1
perfiles en linea	08h1
perfiles en línea	08h1
perfils	08i1
perfils en linia	08i1
perfils en línia	08i1
perfis	0=R1
perfis online	0=R1
performance experience	00F1
perkenalan	0721
permis	0?N1
permis auto	04X1
permis b	0?N1
permis de conducere	04X1
permis de conduir	04Y1
permis de conduire	0?N1
permis et certifications	00P1
permis et habilitations	00P1
permiso de conducir	04W1
permisos	00U1
permisos de conducir	04W1
permisos de conduir	04Y1
permís de conduir	04Y1
persoane de referinta	0?O1
persoane de referință	0?O1
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
personal skills	00>1
personal skills and competences	00>1
personal statement	0001
personal summary	0001
personalia	0?P4
personalien	0221
personas dati	0<j1
personas informacija	0<j1
personas informācija	0<j1
persondata	0?T3
personendaten	0221
personiga informacija	0<j1
personigas ipasibas	02H1
personigie dati	0<j1
personigie projekti	0;S1
personiska informacija	0<j1
personiskā informācija	0<j1
personlege opplysningar	0<k1
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
personlig informasjon	0<k1
personlig information	09n1
personlig presentation	0=71
personlig profil	0=e3
personliga egenskaper	0=71
personliga faerdigheter och kompetenser	06j1
personliga fardigheter och kompetenser	06j1
personliga färdigheter och kompetenser	06j1
personliga intressen	09`1
personliga projekt	08V1
personliga uppgifter	09n1
personlige data	0=21
personlige egenskaper	0;<1
personlige ferdigheter	01l1
personlige interesser	0:e1
personlige kompetencer	0771
personlige oplysninger	0=21
personlige opplysninger	0<k1
personlige projekter	08W1
personlige prosjekter	08X1
personligt	0;=2
personligt brev	09I1
personnes de reference	0=H1
personnes de référence	0=H1
personoplysninger	0=21
personopplysninger	0<k1
personuleg samantekt	0171
personuleg verkefni	08^1
personulegar upplysingar	09o1
personuppgifter	09n1
personuupplysingar	09o1
personīgie dati	0<j1
personīgie projekti	0;S1
personīgā informācija	0<j1
personīgās īpašības	02H1
persoonlijk profiel	07^1
persoonlijke gegevens	03_1
persoonlijke informatie	03_1
persoonlijke interesses	04G1
persoonlijke projecten	03g1
persoonlijke samenvatting	07^1
persoonlijke vaardigheden	03h1
persoonlijke vaardigheden en competenties	03h1
persoonsgegevens	03_1
persuni ta' referenza	0?W1
persónuleg samantekt	0171
persónuleg verkefni	08^1
persónulegar upplýsingar	09o1
persónuupplýsingar	09o1
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
perustiedot	0::1
pesquisa	0;?1
pet projects	00H1
pet проекты	0?X1
pet-проекты	0?X1
petijumi	0;S1
petits boulots	00a1
petniecibas projekti	0;S1
phu luc	07A1
phụ lục	07A1
pieces jointes	0281
pieejamiba	06e1
pieejamība	06e1
pielikumi	0?Y1
pielikums	0?Y1
pieredze	06d1
pieteikuma vestule	0>01
pieteikuma vēstule	0>01
pinned	00H1
pinned projects	00H1
pièces jointes	0281
places i've worked	00F1
po godzinach	06V1
po praci	0<U1
po pracy	06V1
po práci	0<U1
pocitacove dovednosti	05[1
pocitacove znalosti	0;J2
pocitacove zrucnosti	06`1
podaci za kontakt	0<e2
podstawowe informacje	06b1
podsumowanie	04k1
podsumowanie zawodowe	04k1
podujatia	0<E1
pohiandmed	0;@1
points forts	0051
poklicna pot	0701
poklicne izkusnje	0701
poklicne izkušnje	0701
poklicni profil	05H1
polecenia	0>e1
politisches engagement	03@1
pomegiai	0:\1
pomegiai ir interesai	0:\1
pomembnejsi projekti	0;Q1
pomembnejši projekti	0;Q1
pomėgiai	0:\1
pomėgiai ir interesai	0:\1
ponencias	02]1
ponencias y publicaciones	02]1
ponencies	05l1
ponències	05l1
popis publikacija	0?Z1
popratno pismo	0?[1
poprzednie stanowiska	08;1
portafolio	06K1
portafolis	0>Q1
portafoll	0?\1
portefoelje	0?]2
portefolje	0?]2
portefølje	0?]2
portfelis	02l1
portfelj	0;Q1
portfoelj	08V1
portfolio	0?_E
portfolj	08V1
portfolyo	00S1
portfoolio	0;A1
portfoy	00S1
portfólio	0@42
portfólió	09L1
portfölj	08V1
portföy	00S1
portofolio	0?G1
portofoliu	04n1
posicao desejada	04T1
posisi yang diinginkan	08a1
posisi yang dilamar	08a1
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
poslovno iskustvo	0;B2
post ata uaim	09Y1
post atá uaim	09Y1
post inmhianaithe	09Y1
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
postignuca	0>@1
postignuća	0>@1
posts	00F1
posts held	00F1
postul dorit	0331
postul vizat	0331
poszukiwane stanowisko	0841
potrdila	05=1
potvrde	0@62
potvrde i certifikati	0571
povezave	08C1
poveznice	0;91
povijest zaposlenja	0801
povzetek	05H1
poza praca	06V1
poza pracą	06V1
pozadovana pozice	0:A1
pozadovana pozicia	08:1
pozadovane zamestnani	0:A1
pozadovane zamestnanie	08:1
pozitia dorita	0331
pozizzjoni mixtieqa	07E1
poziția dorită	0331
poznavanje jezika	0;Y2
poznavanje rada na racunaru	07<1
poznavanje rada na računaru	07<1
poznavanje stranih jezika	0;Y2
pozostale	07T1
pozostale informacje	07T1
pozostałe	07T1
pozostałe informacje	07T1
počítačové dovednosti	05[1
počítačové znalosti	0;J2
počítačové zručnosti	06`1
pożizzjoni mixtieqa	07E1
požadovaná pozice	0:A1
požadovaná pozícia	08:1
požadované zamestnanie	08:1
požadované zaměstnání	0:A1
praca	08;1
praca s pocitacom	06`1
praca spoleczna	01N1
praca społeczna	01N1
praca zawodowa	08;1
prace dorywcze	08;1
prace s pc	05[1
prace sezonowe	08;1
pracovna historia	0>V1
pracovna prax	0>V1
pracovne skusenosti	0>V1
pracovni historie	0811
pracovni kariera	0811
pracovni praxe	0811
pracovni preference	0:A1
pracovni zkusenost	0811
pracovni zkusenosti	0811
pracovná história	0>V1
pracovná prax	0>V1
pracovné skúsenosti	0>V1
pracovní historie	0811
pracovní kariéra	0811
pracovní praxe	0811
pracovní preference	0:A1
pracovní zkušenost	0811
pracovní zkušenosti	0811
practica	00\1
practical experience	00F1
practical skills	00>1
practicas	00Y1
practicas profesionales	00Y1
practică	00\1
practiques	04Z1
praesentation	0<A1
praesentationer	04>1
praestationer	01n1
praksa	0@83
prakse	0@;4
prakses	06d1
praksis	0261
prakticke skusenosti	0>V1
praktické skúsenosti	0>V1
prakticne izkusnje	0701
prakticno iskustvo	0801
praktijkervaring	02R1
praktik	0@?2
praktika	0@A3
praktikad	01`1
praktikophold	02;1
praktikum	02@1
praktische erfahrung	02@1
praktische erfahrungen	02@1
praktične izkušnje	0701
praktično iskustvo	0801
praktyka zawodowa	08;1
praktyki	08;1
praktyki i staze	08;1
praktyki i staże	08;1
pranesimai	0<;1
pranešimai	0<;1
prasmes	05J1
prasmes un iemanas	05J1
prasmes un iemaņas	05J1
prasmes un zinasanas	05J1
prasmes un zināšanas	05J1
prawa jazdy	0@D1
prawo jazdy	0@D1
prax	0>V1
praxe	0811
praxiserfahrung	02@1
predavanja	0>I3
predchozi zamestnani	0811
prednaskova cinnost	05N2
prednasky	05N2
prednášková činnosť	0>X1
prednášky	0>X1
predstava o zamestnani	08:1
predstava o zamestnaní	08:1
predstaveni	05E1
predstavenie	0;j1
predstavitev	05H1
predstavitve	03n1
predstavljanje	0;k1
predstavy o praci	0:A1
preference	0:A1
preferences	03N1
preferencias	0@E2
preferencias laborales	07F1
preferencie	08:1
preferencies	07G1
preferencies laborals	07G1
preferencije	0@G1
preferencje	0841
preferencje zawodowe	0841
preferensi pekerjaan	08a1
preferenze	02o1
preferenzi	07E1
preferinte	0331
preferințe	0331
preferovana pozice	0:A1
preferovana pozicia	08:1
preferovaná pozice	0:A1
preferovaná pozícia	08:1
preferowane stanowisko	0841
preferred occupation	03N1
preferències	07G1
preferències laborals	07G1
preferências	04T1
pregatire academica	08I1
pregatire educationala	08I1
pregătire academică	08I1
pregătire educațională	08I1
prehled praxe	0811
prehled zamestnani	0811
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
preporuka	0>j2
preporuke	0>j2
presenca online	0=R1
presence en ligne	08b1
presencia en linea	08h1
presencia en línea	08h1
presentacio	09=1
presentacion	00Q1
presentaciones	02]1
presentacions	05l1
presentació	09=1
presentación	00Q1
presentasi	04H1
presentasjon	0;<1
presentasjoner	04?1
presentaties	02`1
presentation	0@H2
presentationer	02b1
presentations	0@J2
presentazione	03J1
presentazioni	02\1
presença online	0=R1
prestasi	03`1
prestasi dan penghargaan	03`1
prestasjoner	0:91
prestaties	03e1
prestationer	0=l1
pretekle zaposlitve	0701
pretensao salarial	04T1
pretensiones	07F1
pretensoes	04T1
pretensão salarial	04T1
pretensões	04T1
pretentions salariales	04f1
prethodna zaposlenja	0@L1
preukazy	0561
previous employment	00F1
previous experience	00F1
previous jobs	00F1
previous positions	00F1
previous roles	00F1
prezentace	0>W1
prezentacie	0>X1
prezentacijas	09m1
prezentaciok	05D1
prezentacja	04k1
prezentacje	02g1
prezentare	04Q1
prezentari	02[1
prezentazzjoni	08G1
prezentazzjonijiet	02e1
prezentácie	0>X1
prezentációk	05D1
prezentācijas	09m1
prezentări	02[1
preżentazzjoni	08G1
preżentazzjonijiet	02e1
pricakovanja	0@M1
pridobljena izobrazba	01G1
priebeh vzdelania	01@1
priebeh zamestnani	0>V1
priebeh zamestnania	0>V1
priebeh zamestnaní	0>V1
priedai	07e1
priedas	07e1
prijzen	03e1
prijzen en onderscheidingen	03e1
prilog	07d1
priloga	0@N1
priloge	0@N1
priloha	0@O2
prilohy	0@O2
prilozi	0@Q2
principais competencias	02K1
principais competências	02K1
principais projetos	0;?1
principales aptitudes	02O1
principales competences	02N1
principales compétences	02N1
principales realisations	04D1
principales réalisations	04D1
principali progetti	06L1
principaux projets	04e1
priporocila	0@S1
priporocilo	0@S1
priporočila	0@S1
priporočilo	0@S1
priser	0@T3
priser och utmaerkelser	0=l1
priser och utmarkelser	0=l1
priser och utmärkelser	0=l1
priser og haedersbevisninger	01n1
priser og hædersbevisninger	01n1
priser og udmaerkelser	01n1
priser og udmærkelser	01n1
priser og utmerkelser	0:91
prises de parole	02Z1
prisistatymas	02C1
pristatymai	0<;1
privat	0@W2
private interessen	03?1
private projekte	03=1
privates	03?1
privattivi	02e1
privitci	0@Y1
prix	04D1
prix et bourses	04D1
prix et distinctions	04D1
prix et recompenses	04D1
prix et récompenses	04D1
prizai	02B1
prizes	00E1
prizes and awards	00E1
priznanja	0>;3
priznanja i nagrade	0>>2
priznanja in nagrade	0831
pričakovanja	0@M1
pro bono	00[1
producao bibliografica	02J1
producao cientifica	02J1
produção bibliográfica	02J1
produção científica	02J1
profesijna prax	0>V1
profesijne organizacie	05X1
profesijne skusenosti	0>V1
profesijny profil	0;j1
profesijná prax	0>V1
profesijné organizácie	05X1
profesijné skúsenosti	0>V1
profesijný profil	0;j1
profesine patirtis	06f1
profesine veikla	06f1
profesines organizacijos	02n1
profesiniai igudziai	02k1
profesiniai įgūdžiai	02k1
profesinis profilis	02C1
profesinė patirtis	06f1
profesinė veikla	06f1
profesinės organizacijos	02n1
profesionala pieredze	06d1
profesionalais profils	02H1
profesionalas organizacijas	03o1
profesionalas prasmes	05J1
profesionalne vestine	07<1
profesionalne veštine	07<1
profesionalne vjestine	07=1
profesionalne vještine	07=1
profesionalni profil	05F2
profesionalni sazetak	0;k1
profesionalni sažetak	0;k1
profesionalno iskustvo	0;B2
profesionālais profils	02H1
profesionālā pieredze	06d1
profesionālās organizācijas	03o1
profesionālās prasmes	05J1
profesjonell erfaring	0261
profesni dovednosti	05[1
profesni draha	0811
profesni kariera	0811
profesni organizace	05Y1
profesni osvedceni	0551
profesni praxe	0811
profesni profil	05E1
profesni sdruzeni	05Y1
profesni shrnuti	05E1
profesni zkusenosti	0811
profesní dovednosti	05[1
profesní dráha	0811
profesní kariéra	0811
profesní organizace	05Y1
profesní osvědčení	0551
profesní praxe	0811
profesní profil	05E1
profesní sdružení	05Y1
profesní shrnutí	05E1
profesní zkušenosti	0811
professionaalne profiil	08S1
professional activities	00F1
professional affiliations	04=1
professional appointments	00F1
professional associations	04=1
professional background	00F1
professional bodies	04=1
professional certifications	03T1
professional development	00f1
professional education	00G1
professional exams	03T1
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
professional skills	00>1
professional summary	0001
professional training	00f1
professioneel profiel	07^1
professionel erfaring	02;1
professionele ervaring	02R1
professionele lidmaatschappen	03j1
professionele vaardigheden	03h1
professionell erfarenhet	02?1
profesyonel deneyim	04O1
profesyonel ozet	01^1
profesyonel profil	01^1
profesyonel özet	01^1
proficiencies	00>1
profiel	07^1
profielen	0>B1
profielschets	07^1
profieltekst	07^1
profiil	08S1
profiili	01b1
profiilid	0=S1
profiilit	0=W1
profil	0@Z@
profil daring	0;W1
profil diri	0721
profil in kuerze	03m1
profil in kurze	03m1
profil in kürze	03m1
profil kandydata	04k1
profil online	0;W1
profil personal	04Q1
profil personali	08G1
profil personnel	0051
profil profesional	0@j2
profil professionnel	0051
profil professjonali	08G1
profil singkat	0721
profil zawodowy	04k1
profilar	0:B1
profilbeskrivning	0=71
profile	0@l4
profile internetowe	0=V1
profile spolecznosciowe	0=V1
profile społecznościowe	0=V1
profile summary	0001
profiler	0A03
profiles	09F1
profili	0A36
profili na mrezi	0A91
profili na mreži	0A91
profili online	05\1
profili social	05\1
profiliai	0;81
profilis	02C1
profill	0171
profiller	03U1
profilo	03J1
profilo personale	03J1
profilo professionale	03J1
profilok	0:?1
profils	0A:2
profils en ligne	08b1
profiltekst	0<A1
profiluri	0=C1
profiluri online	0=C1
profily	0>Y2
progetti	0A<2
progetti accademici	06L1
progetti di ricerca	06L1
progetti open source	06L1
progetti personali	0A<2
progetti realizzati	06L1
progetti rilevanti	06L1
progetti selezionati	06L1
progetti ta' ricerka	0?\1
programavimo kalbos	02k1
programlama dilleri	02P1
programlar	02P1
programmeerimiskeeled	02h1
programmeertalen	03h1
programmeringsspraak	0A>2
programmeringssprak	0A>2
programmeringssprog	0771
programmeringsspråk	0A>2
programmesanas valodas	05J1
programmierkenntnisse	03k1
programmiersprachen	03k1
programming	00>1
programming languages	00>1
programming skills	00>1
programmēšanas valodas	05J1
programovaci jazyky	05[1
programovacie jazyky	06`1
programovací jazyky	05[1
programozasi nyelvek	0791
programozási nyelvek	0791
programski jezici	01O2
programski jeziki	07;1
programvara	06j1
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
proifili	0=_1
proifili ar line	0=_1
proje deneyimi	00S1
project	0A@2
project experience	00H1
project work	00H1
projecten	03g1
projectervaring	03g1
projectes	0>Q1
projectes de recerca	0>Q1
projectes destacats	0>Q1
projectes personals	0>Q1
projectes propis	0>Q1
projectes realitzats	0>Q1
projectos	0;?1
projects	0AB2
projects and research	00H1
projekt	0AD4
projektai	02l1
projektarbeit	03=1
projektarbeiten	03=1
projektauswahl	03=1
projekte	03=1
projektek	09L1
projekter	08W1
projekterfahrung	03=1
projekterfahrungen	03=1
projekterfarenhet	08V1
projekterfaring	08W1
projekthistorie	03=1
projekti	0AH4
projektid	0;A1
projektikogemus	0;A1
projektikokemus	0:21
projektit	0:21
projektit ja hankkeet	0:21
projektliste	03=1
projektno iskustvo	0>U1
projektove zkusenosti	0>o1
projektové zkušenosti	0>o1
projekttapasztalat	09L1
projektubersicht	03=1
projektuebersicht	03=1
projekty	0AL3
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
projetos	0;?1
projetos academicos	0;?1
projetos acadêmicos	0;?1
projetos de destaque	0;?1
projetos de pesquisa	0;?1
projetos open source	0;?1
projetos pessoais	0;?1
projetos profissionais	0;?1
projetos proprios	0;?1
projetos próprios	0;?1
projetos realizados	0;?1
projetos relevantes	0;?1
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
propratno pismo	0>31
prosjekt	08X1
prosjekter	08X1
prosjekterfaring	08X1
prosti cas	0:c1
prosti čas	0:c1
prostocasne dejavnosti	0:c1
prostovoljne dejavnosti	08>1
prostovoljno delo	08>1
prostovoljske izkusnje	08>1
prostovoljske izkušnje	08>1
prostovoljstvo	08>1
prostočasne dejavnosti	0:c1
prov och examina	03f1
provas e exames	00W1
proyecto	06K1
proyectos	06K1
proyectos academicos	06K1
proyectos académicos	06K1
proyectos de investigacion	06K1
proyectos de investigación	06K1
proyectos destacados	06K1
proyectos open source	06K1
proyectos personales	06K1
proyectos profesionales	06K1
proyectos propios	06K1
proyectos realizados	06K1
proyectos relevantes	06K1
proyek	0?G1
proyek penelitian	0?G1
proyek pilihan	0?G1
proyek pribadi	0?G1
proyek terkait	0?G1
proġetti	0?\1
proġetti personali	0?\1
proġetti ta' riċerka	0?\1
prubeh vzdelani	01?1
prubeh zamestnani	0811
pruebas y examenes	00U1
pruebas y exámenes	00U1
pruefungen	0091
pruefungen und zertifikate	0091
prufungen	0091
prufungen und zertifikate	0091
prukazy	0551
prukazy a opravneni	0551
pruvodni dopis	0>41
przebieg edukacji	08Q1
przebieg kariery	08;1
przebieg kariery zawodowej	08;1
przebieg nauki	08Q1
przebieg pracy zawodowej	08;1
przynaleznosc do organizacji	06W1
przynależność do organizacji	06W1
pràctiques	04Z1
práca s počítačom	06`1
práce s pc	05[1
prácticas	00Y1
prácticas profesionales	00Y1
præsentation	0<A1
præsentationer	04>1
præstationer	01n1
prémios	04@1
prémios e distinções	04@1
présence en ligne	08b1
présentation	0051
présentations	02Z1
prétentions salariales	04f1
prêmios	04@1
prêmios e distinções	04@1
prêmios e honrarias	04@1
prêmios e reconhecimentos	04@1
príloha	0AO1
prílohy	0AO1
prófílar	0:B1
prófíll	0171
próifíl	00R1
próifíl phearsanta	00R1
próifílí	0=_1
próifílí ar líne	0=_1
prüfungen	0091
prüfungen und zertifikate	0091
průběh vzdělání	01?1
průběh zaměstnání	0811
průkazy	0551
průkazy a oprávnění	0551
průvodní dopis	0>41
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
publications	0@J2
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
publikace	0>W1
publikace a prednasky	0>W1
publikace a přednášky	0>W1
publikacie	0>X1
publikacie a prednasky	0>X1
publikacijas	09m1
publikacije	0>I3
publikacije i predavanja	0?Z1
publikacijos	0<;1
publikaciok	05D1
publikaciok es eloadasok	05D1
publikacios lista	05D1
publikacje	02g1
publikacje i wystapienia	02g1
publikacje i wystąpienia	02g1
publikacje naukowe	02g1
publikacna cinnost	0>X1
publikacni cinnost	0>W1
publikasi	04H1
publikasi ilmiah	04H1
publikasjonar	04?1
publikasjoner	04?1
publikasjoner og foredrag	04?1
publikationen	03>1
publikationen und vortraege	03>1
publikationen und vortrage	03>1
publikationen und vorträge	03>1
publikationer	0AP2
publikationer och foeredrag	02b1
publikationer och foredrag	02b1
publikationer och föredrag	02b1
publikationer og foredrag	04>1
publikationslista	02b1
publikationsliste	0AR2
publikatsioonid	02f1
publikatsioonid ja ettekanded	02f1
publikačná činnosť	0>X1
publikační činnost	0>W1
publikácie	0>X1
publikácie a prednášky	0>X1
publikációk	05D1
publikációk és előadások	05D1
publikációs lista	05D1
publikācijas	09m1
published work	02Y1
puesto deseado	07F1
puesto solicitado	07F1
puestos anteriores	00Y1
puestos desempenados	00Y1
puestos desempeñados	00Y1
puheet	02a1
punann	0AT1
puncte forte	04Q1
páipéir	01;1
pályafutás	0181
pár slov o mne	0;j1
pár slov o mně	05E1
pädevused	02h1
pätevyydet	0<61
pätevyydet ja kortit	0<61
pätevyydet ja luvat	0<61
pätevyys	0<61
på fritiden	0?12
põhiandmed	0;@1
pētniecības projekti	0;S1
pētījumi	0;S1
předchozí zaměstnání	0811
přednášková činnost	0>W1
přednášky	0>W1
představení	05E1
představy o práci	0:A1
přehled praxe	0811
přehled zaměstnání	0811
příloha	0AU1
přílohy	0AU1
qua trinh cong tac	06;1
qua trinh cong tac va lam viec	06;1
qua trinh dao tao	03Z1
qua trinh hoc tap	03Z1
qua trinh lam viec	06;1
qualificacao profissional	00T1
qualificacoes	02K1
qualificacoes profissionais	02K1
qualifications	0AV2
qualificação profissional	00T1
qualificações	02K1
qualificações profissionais	02K1
qualifiche	00:1
qualifikationen	03k1
qualifikationsprofil	03m1
que busco	0AX2
que me gusta	00Z1
que se hacer	02O1
quem sou	02I1
qui soc	09=1
qui suis je	0051
qui suis-je	0051
quien soy	00Q1
quién soy	00Q1
quá trình công tác	06;1
quá trình công tác và làm việc	06;1
quá trình học tập	03Z1
quá trình làm việc	06;1
quá trình đào tạo	03Z1
què busco	07G1
qué busco	07F1
qué me gusta	00Z1
qué sé hacer	02O1
raadighed	0;a1
raccomandazioni	0=F1
racunalna znanja	07=1
racunalne vjestine	07=1
racunalniska znanja	07;1
racunalniske vescine	07;1
racunarske vestine	07<1
rad na racunalu	07=1
rad na racunaru	07<1
rad na računalu	07=1
rad na računaru	07<1
radighed	0;a1
radionice	08O2
radna iskustva	0;B2
radno iskustvo	0;B2
radno mjesto na koje se prijavljujete	0@G1
radovi	05L2
radstefnur	0=h1
radstefnur og malthing	0=h1
raiteas pearsanta	00R1
rakkomandazzjonijiet	0?W1
raksti	09m1
rangkuman	0721
rannsoknarverkefni	08^1
rannsoknir	08^1
rannsóknarverkefni	08^1
rannsóknir	08^1
raziskave	0;Q1
raziskovalni projekti	0;Q1
razno	07X3
razpolozljivost	0@M1
razpoložljivost	0@M1
računalna znanja	07=1
računalne vještine	07=1
računalniška znanja	07;1
računalniške veščine	07;1
računarske veštine	07<1
realisations	04e1
realisations et projets	04e1
realizacoes	04@1
realizari	04I1
realizações	04@1
realizetie projekti	0;S1
realizovane projekty	0AZ2
realizované projekty	0AZ2
realizowane projekty	03S1
realizări	04I1
realizētie projekti	0;S1
reamhra	00R1
recapiti	01e1
recent projects	00H1
recent roles	00F1
recent talks	02Y1
recent writing	02Y1
recerca	0>Q1
recherche	04e1
recognition	00E1
recomanacions	04d1
recomandari	0?O1
recomandări	0?O1
recomendaciones	04c1
recomendacoes	04b1
recomendações	04b1
recommandations	0=H1
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
redes	0A\2
redes e afiliacoes	0121
redes e afiliações	0121
redes e filiacoes	0121
redes e filiações	0121
redes sociais	0=R1
redes sociales	08h1
redes y afiliaciones	0101
referans	0A^1
referans bilgileri	0A^1
referansar	0371
referanse	0371
referanser	0371
referanslar	0A^1
referanslarim	0A^1
referanslarım	0A^1
referaty	02g1
referees	05C1
reference	0A_7
reference contacts	05C1
reference persons	05C1
referencer	0Af1
references	0Ag2
references professionnelles	0=H1
referencia	0Ai2
referenciak	01=1
referenciamunkak	09L1
referenciamunkák	09L1
referencias	0Ak2
referencias laborales	04c1
referencias personales	04c1
referencias pessoais	04b1
referencias profesionales	04c1
referencias profissionais	04b1
referenciaszemelyek	01=1
referenciaszemélyek	01=1
referencie	0>[1
referencies	04d1
referencies professionals	04d1
referenciák	01=1
referencje	0>e1
referencne osebe	0@S1
referencne osoby	0>[1
referencni osoby	07o1
referens	0>^1
referenser	0>^1
referensi	06Z1
referenspersoner	0>^1
referenssit	0Am1
referenten	0061
referentie	0061
referenties	0061
referentsid	0An1
referenz	02S1
referenze	0=F1
referenze professionali	0=F1
referenzen	02S1
referenzgeber	02S1
referenzi	0?W1
referenzpersonen	02S1
referenzprojekte	03=1
referenčne osebe	0@S1
referenčné osoby	0>[1
referenční osoby	07o1
referinte	0?O1
referinte profesionale	0?O1
referințe	0?O1
referințe profesionale	0?O1
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
rekomendacje	0>e1
rekomendasi	06Z1
rekomenduojantys asmenys	02m1
rekomendācijas	0361
rekommendationer	0>^1
related experience	00F1
relawan	0<51
relazioni	02\1
relevant arbeidserfaring	0261
relevant arbetslivserfarenhet	02?1
relevant coursework	00f1
relevant erfarenhet	02?1
relevant erfaring	08k2
relevant erhvervserfaring	02;1
relevant experience	00F1
relevant projects	00H1
relevant skills	00>1
relevanta projekt	08V1
relevante kurser	08T1
relevante projecten	03g1
relevante werkervaring	02R1
rendezvenyek	0<D1
rendezvények	0<D1
renginiai	06a1
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
reseaux	08b1
reseaux et affiliations	00g1
reseaux sociaux	08b1
resultados de examenes	00U1
resultados de exames	00W1
resultados de exámenes	00U1
resultater	0Ao2
resultats aux tests	00P1
resum	09=1
resum professional	09=1
resume	0B12
resume professionnel	0051
resume summary	0001
resumen	00Q1
resumen ejecutivo	00Q1
resumen profesional	00Q1
resumo	02I1
resumo de qualificacoes	02I1
resumo de qualificações	02I1
resumo profissional	02I1
resumé	0<A1
retele de socializare	0=C1
retele si afilieri	0141
retele sociale	0=C1
reti e affiliazioni	00n1
reti sociali	05\1
rettindi	0=I1
reynsla	03:1
rezime	0<<1
rezumat	04Q1
rezumat profesional	04Q1
rețele de socializare	0=C1
rețele sociale	0=C1
rețele și afilieri	0141
riassunto	03J1
ricerca	06L1
ricerka	0?\1
riconoscimenti	04B1
riconoscimenti e premi	04B1
ridicske opravneni	0B31
ridicske prukazy	0B31
ridicsky prukaz	0B31
riepilogo	03J1
rijbewijs	0B41
rijbewijzen	0B41
rijvaardigheid	0B41
riki	05J1
rikonoxximenti	04A1
ringkasan	0721
ringkasan profesional	0721
riset	0?G1
risultati	04B1
rit	04;1
ritaskra	04;1
ritaskrá	04;1
ritverk	04;1
riwayat karier	0;e1
riwayat karir	0;e1
riwayat kerja	0;e1
riwayat organisasi	0<51
riwayat pekerjaan	0;e1
riwayat pelatihan	0=>1
riwayat pendidikan	0;X1
riwayat profesional	0;e1
riċerka	0?\1
roghanna poist	09Y1
rolam	03i1
rovid bemutatkozas	03i1
rozne	0B52
ruzne	06\1
ráiteas pearsanta	00R1
ráðstefnur	0=h1
ráðstefnur og málþing	0=h1
rådighed	0;a1
réalisations	04e1
réalisations et projets	04e1
réamhrá	00R1
récompenses	04D1
récompenses et distinctions	04D1
référence	0=H1
références	0=H1
références professionnelles	0=H1
réseaux	08b1
réseaux et affiliations	00g1
réseaux sociaux	08b1
résultats aux tests	00P1
résumé	0051
résumé professionnel	0051
réttindi	0=I1
rólam	03i1
różne	07T1
rôzne	06^1
rövid bemutatkozás	03i1
rīki	05J1
různé	06\1
s cim pracuji	05[1
s čím pracuji	05[1
saatavuus	0:01
saatekirje	0:11
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
saites	0B71
sajat projektek	09L1
saját projektek	09L1
salariswens	01_1
salary expectations	03N1
samandrag	0;<1
samantekt	0171
samband	09o1
samenvatting	07^1
samfelagsmidlar	0:B1
samfélagsmiðlar	0:B1
sammanfattning	0=71
sammendrag	0;<1
sammenfatning	0<A1
samoocena digitalnih kompetenc	0B81
samoocena kompetencji cyfrowych	0B91
samoprocena digitalnih vestina	0B:1
samoprocena digitalnih veština	0B:1
samoprocjena digitalnih vjestina	0B;1
samoprocjena digitalnih vještina	0B;1
samskiptaupplysingar	09o1
samskiptaupplýsingar	09o1
san pham	04J1
santrauka	02C1
saoralaiocht	09k1
saorálaíocht	09k1
saper fare	00:1
sasniegumi	02A1
sasongsarbete	02?1
savanoriavimas	0?41
savanoriska veikla	0?41
savanoriška veikla	0?41
savanoryste	0?41
savanorystes patirtis	0?41
savanorystė	0?41
savanorystės patirtis	0?41
savoir etre	02N1
savoir faire	02N1
savoir-faire	02N1
savoir-être	02N1
savoirs faire	02N1
savoirs-faire	02N1
sazetak	05F2
sažetak	05F2
scheine	0091
scheine und lizenzen	0091
schluesselkompetenzen	03k1
schlusselkompetenzen	03k1
schlüsselkompetenzen	03k1
scholarly output	02Y1
scholarships	00E1
scholing	00J1
school	0B<2
school and college	00G1
schooling	00G1
schoolopleiding	00J1
schopnosti	0;J2
schopnosti a dovednosti	05[1
schopnosti znalosti a dovednosti	05[1
schopnosti, znalosti a dovednosti	05[1
schriften	03>1
schriftenverzeichnis	03>1
schul und berufsausbildung	00A1
schul und berufsbildung	00A1
schul und hochschulbildung	00A1
schul- und berufsausbildung	00A1
schul- und berufsbildung	00A1
schul- und hochschulbildung	00A1
schulausbildung	00A1
schulbesuch	00A1
schulbildung	00A1
schule	00A1
schule und ausbildung	00A1
schule und studium	00A1
schulen	00A1
schulische ausbildung	00A1
schulische laufbahn	00A1
schulischer werdegang	00A1
schulisches	00A1
schulungen	03<1
schulungen und seminare	03<1
schwerpunkte	03k1
scientific publications	02Y1
sciezka edukacyjna	08Q1
scileanna	06O1
scileanna digiteacha	06O1
scileanna gairmiula	06O1
scileanna gairmiúla	06O1
scileanna riomhaireachta	06O1
scileanna ríomhaireachta	06O1
scileanna teanga	0:n1
scileanna teicniula	06O1
scileanna teicniúla	06O1
scolaireachtai	08E1
scolarite	06U1
scolarité	06U1
scoli	08I1
scoláireachtaí	08E1
scrisoare de intentie	0B>1
scrisoare de intenție	0B>1
scrisoare de motivatie	0B>1
scrisoare de motivație	0B>1
scrisori de recomandare	0?O1
scritti	02\1
scurta prezentare	04Q1
scurtă prezentare	04Q1
sea service	00F1
seasonal work	00F1
sebahodnotenie digitalnych zrucnosti	0B?1
sebahodnotenie digitálnych zručností	0B?1
sebehodnoceni digitalnich dovednosti	0B@1
sebehodnocení digitálních dovedností	0B@1
secilmis projeler	00S1
seimineair	05^1
seimineáir	05^1
seirbhis phobail	09k1
seirbhís phobail	09k1
seizoenswerk	02R1
sekalaista	0=a1
selbst gebaut	03=1
selbstbeurteilung digitale kompetenz	0781
selbsteinschaetzung digitaler kompetenzen	0781
selbsteinschatzung digitaler kompetenzen	0781
selbsteinschätzung digitaler kompetenzen	0781
selected experience	00F1
selected projects	00H1
selected publications	02Y1
selected roles	00F1
selected talks	02Y1
selected writing	02Y1
self introduction	0001
self-introduction	0001
seltsitegevus	0BA1
selvevaluering af digitale kompetencer	0BB1
seminaarit	0<I1
seminaarit ja konferenssit	0<I1
seminaires	05]1
seminaires et conferences	05]1
seminar	00L1
seminar dan konferensi	00L1
seminar dan pelatihan	0=>1
seminarai	06a1
seminarai ir kursai	0=91
seminare	0BC4
seminare a konference	01K1
seminare a konferencie	0<E1
seminare a kurzy	00C2
seminare und konferenzen	0<J1
seminare und kurse	03<1
seminare und weiterbildungen	03<1
seminarer	0BG2
seminarer og konferanser	02U1
seminarer og konferencer	03c1
seminari	0BI4
seminari e convegni	0681
seminari i obuke	07V1
seminari i tecajevi	07W1
seminari i tečajevi	07W1
seminari un kursi	02E1
seminaria	0<H1
seminaria i konferencje	0<H1
seminarid	0=51
seminarid ja konverentsid	0=51
seminarier	08o1
seminarier och konferenser	08o1
seminarii	0691
seminarios	0622
seminarios e congressos	0641
seminarios y congresos	0651
seminaris	0661
seminarji	07a1
seminarji in konference	07a1
seminarji in tecaji	06n1
seminarji in tečaji	06n1
seminars	0BM3
seminars and conferences	05o1
seminars and workshops	00f1
seminars en conferenties	0671
seminer ve konferanslar	04P1
seminer ve kurslar	01S1
seminerler	04P1
seminerler ve kurslar	01S1
semináre	0<E1
semináre a konferencie	0<E1
semináre a kurzy	06_1
seminários	0641
seminários e congressos	0641
semináře	01K1
semináře a konference	01K1
semináře a kurzy	00B1
semināri	06[1
semināri un kursi	02E1
senine tookogemus	01`1
senine töökogemus	01`1
serthekking	09>1
sertifika	01Q1
sertifika bilgileri	01Q1
sertifika ve belgeler	01Q1
sertifikaadid	07D1
sertifikaadid ja tunnistused	07D1
sertifikaatit	0<61
sertifikaatit ja paetevyydet	0<61
sertifikaatit ja patevyydet	0<61
sertifikaatit ja pätevyydet	0<61
sertifikacija	02D1
sertifikalar	01Q1
sertifikalar ve belgeler	01Q1
sertifikalarim	01Q1
sertifikalarım	01Q1
sertifikasi	0=?1
sertifikasi & lisensi	0=?1
sertifikasi dan lisensi	0=?1
sertifikasi profesional	0=?1
sertifikat	0BP2
sertifikat dan lisensi	0=?1
sertifikat for bil	09K1
sertifikat pelatihan	0=?1
sertifikatai	0351
sertifikatai ir licencijos	0351
sertifikater	03G1
sertifikater og kurs	01k1
sertifikater og lisenser	03G1
sertifikati	0BR2
sertifikati i licence	08<1
sertifikati un licences	02D1
sertifikavimas	0351
sertifikācija	02D1
sertifikāti	02D1
sertifikāti un licences	02D1
sertifioinnit	0<61
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
sezonni prace	0811
sezónní práce	0811
seçilmiş projeler	00S1
sfond edukattiv	08R1
short bio	0001
short term jobs	00F1
short-term jobs	00F1
shrnuti	05E1
shrnutí	05E1
shubija	0311
shubijiet	0311
side jobs	00F1
side projects	00H1
side work	00H1
sideprojekter	08W1
sideprosjekter	08X1
sidoprojekt	08V1
siekiamos pareigos	06g1
siete	0BT1
silne stranky	0>F2
silné stránky	0>F2
sim	0BU1
simenntun	08c1
simpozioane	0691
sinav sonuclari	01Q1
sinavlar	01Q1
sinavlar ve sertifikalar	01Q1
sintese	02I1
sintesi	03J1
sinteza	04Q1
sinteză	04Q1
sissejuhatus	08S1
site	0BV1
site tickets	03T1
sites	0=R1
sites web	08b1
siti elettronici	0=m1
siti elettroniċi	0=m1
siti web	05\1
sitios web	08h1
situation actuelle	00a1
sivuprojektit	0:21
sjaelvbedoemning av digital kompetens	0BW1
sjalfbodalidastarf	09E1
sjalfbodastarf	09E1
sjalfbodavinna	09E1
sjalfsmat a stafraenni haefni	0BX1
sjalvbedomning av digital kompetens	0BW1
sjálfboðaliðastarf	09E1
sjálfboðastarf	09E1
sjálfboðavinna	09E1
sjálfsmat á stafrænni hæfni	0BX1
självbedömning av digital kompetens	0BW1
skaitmeniniai igudziai	02k1
skaitmeniniai įgūdžiai	02k1
skaitmeniniu igudziu isivertinimas	0BY1
skaitmeninių įgūdžių įsivertinimas	0BY1
skill	0BZ2
skill set	00>1
skills	0B\5
skills & tools	00>1
skills and abilities	00>1
skills and competences	00>1
skills and expertise	00>1
skills summary	00>1
skillset	00>1
skirteini	0=I1
skjol	09g1
skjöl	09g1
skola	0Ba5
skolaganga	0:81
skolar	0:81
skole	0Bf2
skolegang	0Bf2
skoleni	00B1
skoleni a kurzy	00B1
skolenia	06_1
skolenia a kurzy	06_1
skolgaang	01D1
skolgang	01D1
skolgång	01D1
skolor	01D1
skolovanje	01H2
skoly	0Bh2
skupovi	07`1
skusenosti	0>V1
skírteini	0=I1
skólaganga	0:81
skólar	0:81
skúsenosti	0>V1
slobodne aktivnosti	0Bj2
slobodno vreme	0:b1
slobodno vrijeme	0:a1
sns	0Bl2
snsアカウント	0Bn1
so thich	0=n1
so thich ca nhan	0=n1
so thich va moi quan tam	0=n1
so yeu	08D1
sobre	02I1
sobre mi	0?L2
sobre mi persona	00Q1
sobre mim	02I1
sobre mí	00Q1
social	0Bo2
social and political activities	00[1
social engagement	00[1
social links	09F1
social media	0C13
social network	05\1
social networks	09F1
social profiles	09F1
sociala medier	0=B1
sociala naetverk	0=B1
sociala natverk	0=B1
sociala nätverk	0=B1
sociale media	0>B1
sociale medier	0:@1
sociale netvaerk	0:@1
sociale netværk	0:@1
sociale netwerken	0>B1
socialie mediji	0B71
socialie tikli	0B71
socialiniai tinklai	0;81
socialne siete	0BT1
socialni site	0BV1
sociedades	0121
societes savantes	00g1
societies	04=1
sociálne siete	0BT1
sociální sítě	0BV1
sociétés savantes	00g1
sociālie mediji	0B71
sociālie tīkli	0B71
soeger	0;a1
soeker	0C42
soeknad	0C61
soeknadsbrev	0C61
soft skill	03W1
soft skills	0C73
software	0C:8
software projects	00H1
software skills	00>1
softwarekennis	03h1
softwarekenntnisse	03k1
soger	0;a1
soker	0C42
soknad	0C61
soknadsbrev	0C61
solanje	01G1
sole	01G1
sollicitatiebrief	03b1
some	0=W1
sommaire	0051
sommario	03J1
sommarjobb	02?1
sommarju	08G1
sommerjob	02;1
sommerjobber	0261
son soz	01^1
son söz	01^1
sonrai pearsanta	08j1
sonrai teagmhala	08j1
sonraí pearsanta	08j1
sonraí teagmhála	08j1
sonstige angaben	07N1
sonstige informationen	07N1
sonstige kenntnisse	03k1
sonstige kenntnisse und angaben	07N1
sonstige sprache(n	09Z1
sonstige sprachen	09Z1
sonstiges	07N1
soovid	0?31
soovitaja	0An1
soovitajad	0An1
soovitav too	0?31
soovitav töö	0?31
soovitud amet	0?31
soovitud tookoht	0?31
soovitud töökoht	0?31
soovitused	0An1
soovituskirjad	0An1
sopstveni projekti	0;P1
sosiaalinen media	0=W1
sosial media	0;W1
sosiale medier	0=D1
sosiale nettverk	0=D1
sosyal aglar	03U1
sosyal aktiviteler	09l1
sosyal ağlar	03U1
sosyal faaliyetler	09l1
sosyal medya	03U1
sosyal medya hesaplari	03U1
sosyal medya hesapları	03U1
sosyal sorumluluk	09l1
sosyal sorumluluk projeleri	09l1
sotsiaalmeedia	0=S1
souhaits	04f1
souhrn	05E1
souteze	0821
soutěže	0821
soziale kompetenzen	03k1
soziale medien	0:h1
soziale netzwerke	0:h1
soziales engagement	03@1
spare time	00b1
speaking	02Y1
speaking engagements	02Y1
special skills	00>1
specialisaties	03h1
specializzazioni	00:1
specialties	00>1
specjalizacje	05Z1
spezialkenntnisse	03k1
spisak publikacija	0>A1
spletne strani	08C1
spletni profili	08C1
spoken languages	09P1
spolecenske aktivity	06]1
společenské aktivity	06]1
spolky	05Y1
spolocenske aktivity	07R1
spoločenské aktivity	07R1
sport	0CB6
sports	00b1
sports et loisirs	0011
sposobnosti	0CH3
spraak	0CK2
spraakfaerdigheter	01j1
spraakferdigheter	09[1
spraakkompetanse	09[1
spraakkunnighet	01j1
spraakkunnskap	09[1
spraakkunnskaper	09[1
spraakkunskaper	01j1
spraakliga kunskaper	01j1
sprachen	09Z1
sprachfaehigkeiten	09Z1
sprachfahigkeiten	09Z1
sprachfähigkeiten	09Z1
sprachkenntnisse	09Z1
sprachkompetenz	09Z1
sprachkompetenzen	09Z1
sprachliche faehigkeiten	09Z1
sprachliche fahigkeiten	09Z1
sprachliche fähigkeiten	09Z1
sprachliche kompetenzen	09Z1
sprak	0CK2
sprakfardigheter	01j1
sprakferdigheter	09[1
sprakkompetanse	09[1
sprakkunnighet	01j1
sprakkunnskap	09[1
sprakkunnskaper	09[1
sprakkunskaper	01j1
sprakliga kunskaper	01j1
spremno pismo	0CM1
spretnosti	07;1
spretnosti in kompetence	07;1
spricevala	05=1
sprievodny list	0>51
sprievodný list	0>51
spričevala	05=1
sprog	09\1
sprogfaerdigheder	09\1
sprogfærdigheder	09\1
sprogkendskab	09\1
sprogkompetencer	09\1
sprogkundskaber	09\1
sproglige faerdigheder	09\1
sproglige færdigheder	09\1
sproglige kompetencer	09\1
språk	0CK2
språkferdigheter	09[1
språkfärdigheter	01j1
språkkompetanse	09[1
språkkunnighet	01j1
språkkunnskap	09[1
språkkunnskaper	09[1
språkkunskaper	01j1
språkliga kunskaper	01j1
stack	0CN7
stack tecnologica	02K1
stack tecnologico	02O1
stack tecnológica	02K1
stack tecnológico	02O1
staerken	03m1
stage	0CU3
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
stair fostaiochta	09X1
stair fostaíochta	09X1
stair oibre	09X1
staj	04O1
staj bilgileri	04O1
staj deneyimi	04O1
staj deneyimleri	04O1
stajlar	04O1
stamdata	0=21
stammdaten	0221
stanowisko	0841
starfsferill	03:1
starfsmarkmid	0171
starfsmarkmið	0171
starfsoskir	0>h1
starfsrettindi	0=I1
starfsreynsla	03:1
starfsréttindi	0=I1
starfsthjalfun	03:1
starfsóskir	0>h1
starfsþjálfun	03:1
starken	03m1
statement	0001
stationen	02@1
staz	08;1
staze	0CX3
staze i praktyki	08;1
stazuotes	06f1
staż	08;1
staże	08;1
staże i praktyki	08;1
stažuotės	06f1
steckbrief	03m1
stellenwunsch	0231
stik	0<o1
stiki	0<o1
stillinger	0261
stipender	0:91
stipendia	04l2
stipendien	03A1
stipendien und auszeichnungen	03A1
stipendien und preise	03A1
stipendier	0C[2
stipendier och priser	0=l1
stipendier och utmaerkelser	0=l1
stipendier och utmarkelser	0=l1
stipendier och utmärkelser	0=l1
stipendijas	02A1
stipendije	0>;3
stipendijos	02B1
stipendit	02=1
stipendiumid	03;1
stiprybes	02C1
stiprybės	02C1
stopnja izobrazbe	01G1
storf	03:1
storia lavorativa	01Z1
storja tal impjieg	08n1
storja tal-impjieg	08n1
stowarzyszenia	06W1
straipsniai	0<;1
strani jezici	0;Y2
strengths	00>1
streszczenie	04k1
strokovna znanja	07;1
strokovne izkusnje	0701
strokovne izkušnje	0701
strokovni clanki	03n1
strokovni izpiti	05=1
strokovni članki	03n1
strony internetowe	0=V1
strucna sprema	01H2
strucna znanja	01O2
strucni ispiti	0@62
strucni skupovi	0<F2
strucno iskustvo	0;B2
strucno usavrsavanje	08O2
strukovna udruzenja	05S2
strukovna udruženja	05S2
strumenti	00:1
strumenti e tecnologie	00:1
stručna sprema	01H2
stručna znanja	01O2
stručni ispiti	0@62
stručni skupovi	0<F2
stručno iskustvo	0;B2
stručno usavršavanje	08O2
studentengagemang	08e1
studenterengagement	09S1
studentske projekty	0>o1
studentsko delo	0701
studentské projekty	0>o1
studi	0C]2
studi e formazione	04[1
studia	0C_2
studie	00J1
studiejob	02;1
studiejobs	02;1
studien	00A1
studier	0Ca3
studies	0B<2
studii	08I1
studii si formare	08I1
studii universitare	08I1
studii și formare	08I1
studij	0Cd2
studijas	01F1
studije	0>P1
studijos	0:g1
studium	0Cf3
studium und ausbildung	00A1
studji	08R1
study	00G1
stuff i built	00H1
stuff i've built	00H1
stutt kynning	0171
stypendia	0<W1
styrkir	0151
styrkleikar	09>1
styrkor	0=71
stáže	04E2
stärken	03m1
störf	03:1
su di me	03J1
su kien	0:d1
su nghiep	06;1
succes	04D1
successi	04B1
succès	04D1
sudjelovanje na konferencijama	07`1
suhrn	0;j1
suimeanna	04N1
sukarelawan	0<51
sukcesy	0<W1
sumar	04Q1
sumario	0>L2
sumario profissional	02I1
summary	0001
summary of qualifications	0001
sumário	02I1
sumário profissional	02I1
sunumlar	01B1
suosittelija	0Am1
suosittelijat	0Am1
suosittelijat ja suositukset	0Am1
suositukset	0Am1
supplerende oplysninger	01i1
sur le web	08b1
surat izin mengemudi	0BU1
surat lamaran	0Ci1
surat motivasi	0Ci1
surucu belgeleri	08]1
surucu belgesi	08]1
surucu ehliyeti	08]1
sutaze	0>T1
svarbiausi projektai	02l1
svesvalodas	0Cj1
svesvalodu prasmes	0Cj1
svesvalodu zinasanas	0Cj1
svešvalodas	0Cj1
svešvalodu prasmes	0Cj1
svešvalodu zināšanas	0Cj1
svietimas	0:g1
svjedodzbe	0571
svjedodžbe	0571
sw 역량	0>H1
swiadectwa	05A1
symposia	0Ck2
sympozja	0<H1
synthese	0051
synthèse	0051
system	06j1
systemkunskaper	06j1
systemvana	06j1
szabadalmak	05D1
szabadido	0041
szabadidomben	0041
szabadidos tevekenysegek	0041
szabadidő	0041
szabadidőmben	0041
szabadidős tevékenységek	0041
szakertelem	0791
szakkepesites	04<1
szakkepesitesek	04<1
szakképesítés	04<1
szakképesítések	04<1
szakmai eletut	0181
szakmai eloelet	0181
szakmai előélet	0181
szakmai eredmenyek	07?1
szakmai eredmények	07?1
szakmai gyakorlat	0181
szakmai ismeretek	0791
szakmai kepzesek	08Z1
szakmai keszsegek	0791
szakmai kompetenciak	0791
szakmai kompetenciák	0791
szakmai képzések	08Z1
szakmai készségek	0791
szakmai mult	0181
szakmai múlt	0181
szakmai osszefoglalo	03i1
szakmai palyafutas	0181
szakmai profil	03i1
szakmai pályafutás	0181
szakmai rendezvenyek	0<D1
szakmai rendezvények	0<D1
szakmai szervezetek	08[1
szakmai tagsagok	08[1
szakmai tagságok	08[1
szakmai tapasztalat	0181
szakmai tapasztalatok	0181
szakmai tovabbkepzesek	08Z1
szakmai továbbképzések	08Z1
szakmai életút	0181
szakmai összefoglaló	03i1
szakértelem	0791
szamitastechnika	0791
szamitogepes ismeretek	0791
szamitogepes keszsegek	0791
szemelyes adatok	00d1
szemelyes bemutatkozas	03i1
szemelyes erdeklodes	0041
szemelyes informaciok	00d1
szemelyes profil	03i1
szemelyes projektek	09L1
szemelyes tulajdonsagok	03i1
szemelyi adatok	00d1
szeminariumok	0<D1
szemináriumok	0<D1
személyes adatok	00d1
személyes bemutatkozás	03i1
személyes információk	00d1
személyes profil	03i1
személyes projektek	09L1
személyes tulajdonságok	03i1
személyes érdeklődés	0041
személyi adatok	00d1
szervezeti tagsagok	08[1
szervezeti tagságok	08[1
szkolenia	07U1
szkolenia i kursy	07U1
szkoly	08Q1
szkoły	08Q1
szoftverismeret	0791
számítástechnika	0791
számítógépes ismeretek	0791
számítógépes készségek	0791
säsongsarbete	02?1
sæsonarbejde	02;1
séminaires	05]1
séminaires et conférences	05]1
sérþekking	09>1
símenntun	08c1
síntese	02I1
sítě	0BV1
söker	0;n1
søger	0;a1
søker	0;`1
søknad	0C61
søknadsbrev	0C61
súhrn	0;j1
súťaže	0>T1
sürücü belgeleri	08]1
sürücü belgesi	08]1
sürücü ehliyeti	08]1
sħubija	0311
sħubijiet	0311
sınav sonuçları	01Q1
sınavlar	01Q1
sınavlar ve sertifikalar	01Q1
sơ yếu	08D1
sản phẩm	04J1
sở thích	0=n1
sở thích cá nhân	0=n1
sở thích và mối quan tâm	0=n1
sự kiện	0:d1
sự nghiệp	06;1
taal	01h1
taalbeheersing	01h1
taalkennis	01h1
taalvaardigheden	01h1
taalvaardigheid	01h1
taekni	09>1
taeknifaerni	09>1
taetigkeiten	02@1
taevlingar	0=l1
taeydennyskoulutus	01c1
taghrif iehor	01L1
taghrif personali	06h1
tagsag	08[1
tagsagok	08[1
tagság	08[1
tagságok	08[1
tagungen	0<J1
tagungen und seminare	0<J1
tagħrif ieħor	01L1
tagħrif personali	06h1
tahrig	0=61
tai lieu dinh kem	07A1
taidot	01a1
taidot ja osaaminen	01a1
taiendav info	0=`1
taiendkoolitus	08d1
taiendkoolitused	08d1
taiendope	08d1
taighde	0AT1
taithi	09X1
taithi abhartha	09X1
taithi dheonach	09k1
taithi ghairmiuil	09X1
taithi oibre	09X1
taithí	09X1
taithí dheonach	09k1
taithí ghairmiúil	09X1
taithí oibre	09X1
taithí ábhartha	09X1
takdir ve oduller	03]1
takdir ve ödüller	03]1
takmicenja	0851
takmičenja	0851
talakizglitiba	02E1
talen	01h1
talenkennis	01h1
talks	02Y1
talks and publications	02Y1
talks and writing	02Y1
talleres	00c1
tallers	01]1
tambahan	06i1
tanfolyamok	08Z1
tanfolyamok es vizsgak	08Z1
tanfolyamok tovabbkepzesek	08Z1
tanfolyamok treningek	08Z1
tanfolyamok vizsgak	08Z1
tanfolyamok és vizsgák	08Z1
tanfolyamok, továbbképzések	08Z1
tanfolyamok, tréningek	08Z1
tanfolyamok, vizsgák	08Z1
tanitim	01^1
tanulmany	08\1
tanulmanyok	08\1
tanulmány	08\1
tanulmányok	08\1
tanusitvanyok	04<1
tanúsítványok	04<1
tanıtım	01^1
tapahtumat	0<I1
tapasztalat	0181
tapasztalatok	0181
target position	03N1
tarsadalmi szerepvallalas	0=81
tarsadalmi tevekenyseg	0=81
tatigkeiten	02@1
tautan	0;W1
tavlingar	0=l1
tavoite	01b1
tavoiteltu tehtaevae	0:01
tavoiteltu tehtava	0:01
tavoiteltu tehtävä	0:01
tavoitteet	01b1
tavsiye mektuplari	0A^1
tavsiye mektupları	0A^1
tavsiyeler	0A^1
taydennyskoulutus	01c1
taħriġ	0=61
teaching and research experience	00F1
teaching experience	00F1
teaching posts	00F1
teadmised	02h1
teadmised ja oskused	02h1
teadusprojektid	0;A1
teaduspublikatsioonid	02f1
teagmhail	08j1
teagmháil	08j1
teangacha	0:n1
teangacha iasachta	0:n1
teastais	04g1
teastais agus ceadunais	04g1
teastais agus ceadúnais	04g1
tecajevi	07W1
tecajevi i edukacije	07W1
tecaji	06n1
tecaji in usposabljanja	06n1
tech	00>1
tech i use	00>1
tech stack	0;H2
tech-stack	03k1
technical	00>1
technical certifications	03T1
technical expertise	00>1
technical knowledge	00>1
technical proficiencies	00>1
technical projects	00H1
technical skills	00>1
technical skillset	00>1
technical summary	00>1
technical toolkit	00>1
technicke dovednosti	05[1
technicke znalosti	0;J2
technicke zrucnosti	06`1
technické dovednosti	05[1
technické znalosti	0;J2
technické zručnosti	06`1
technik	03k1
technikai ismeretek	0791
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
technologiak	0791
technologie	0Cm3
technologieen	03h1
technologien	03k1
technologies	05a2
technologies et outils	02N1
technologieën	03h1
technologijos	02k1
technology	00>1
technológie	06`1
technológiák	0791
technos	02N1
tecnologias	04R2
tecnologias e ferramentas	02K1
tecnologie	00:1
tecnologies	01\1
tecnologías	02O1
tecrube	04O1
tecrubeler	04O1
tecrübe	04O1
tecrübeler	04O1
teenistuskaik	01`1
teenistuskäik	01`1
tehnicke vestine	07<1
tehnicke vjestine	07=1
tehnicna znanja	07;1
tehnicne vescine	07;1
tehnilised oskused	02h1
tehniskas prasmes	05J1
tehniskās prasmes	05J1
tehničke veštine	07<1
tehničke vještine	07=1
tehnična znanja	07;1
tehnične veščine	07;1
tehnologii	00;1
tehnologijas	05J1
tehnologije	0CH3
tehnoloogiad	02h1
tehnoloģijas	05J1
teistimeireachtai	0=o1
teistimeiri	0=o1
teistiméireachtaí	0=o1
teistiméirí	0=o1
tekmovanja	0831
teknik	06j1
teknik beceriler	02P1
teknik bilgi	02P1
teknik bilgiler	02P1
teknik yetenekler	02P1
teknik yetkinlikler	02P1
tekninen osaaminen	01a1
tekniset taidot	01a1
teknisk kompetanse	01l1
teknisk kompetens	06j1
tekniska faerdigheter	06j1
tekniska fardigheter	06j1
tekniska färdigheter	06j1
tekniska kunskaper	06j1
tekniske faerdigheder	0771
tekniske ferdigheter	01l1
tekniske færdigheder	0771
tekniske kompetencer	0771
teknologi	03W1
teknologiat	01a1
teknologier	0D02
teknolojiler	02P1
temel beceriler	02P1
temel bilgiler	0441
temoignages	0=H1
tempo libero	0381
tempo livre	01R1
temporary work	00F1
tempos livres	01R1
temps libre	0011
temps lliure	00o1
tengilidaupplysingar	09o1
tengiliðaupplýsingar	09o1
tenglar	0:B1
tentang	0721
tentang saya	0721
tep dinh kem	07A1
tercihler	02Q1
tes dan ujian	0=?1
test ed esami	00=1
test scores	03T1
teste si examene	00X1
teste și examene	00X1
testes e exames	00W1
testimoni	06Z1
testimonials	05C1
testimonianze	0=F1
testimonios	04c1
testresultat	03f1
tests	03T1
tests and certifications	03T1
tests and exams	03T1
tests et examens	00P1
tests und pruefungen	0091
tests und prufungen	0091
tests und prüfungen	0091
testy a zkousky	0551
testy a zkoušky	0551
testy i egzaminy	05A1
tesztek es vizsgak	04<1
tesztek és vizsgák	04<1
tečajevi	07W1
tečajevi i edukacije	07W1
tečaji	06n1
tečaji in usposabljanja	06n1
tham chieu	09j1
tham chiếu	09j1
thanh tich	06c1
thanh tich noi bat	06c1
thanh tuu	06c1
thanh vien	0:;1
thanh vien hiep hoi	0:;1
thekking	09>1
things i have built	00H1
things i have made	00H1
things i have written	02Y1
things i know	00>1
things i made	00H1
things i've built	00H1
things i've made	00H1
thjalfun	08c1
thong tin bo sung	0<81
thong tin ca nhan	08D1
thong tin chung	08D1
thong tin co ban	08D1
thong tin khac	0<81
thong tin lien he	08D1
thong tin lien lac	08D1
thong tin tham khao	09j1
thong tin them	0<81
thu ung tuyen	0D21
thu xin viec	0D21
thuc tap	06;1
thành tích	06c1
thành tích nổi bật	06c1
thành tựu	06c1
thành viên	0:;1
thành viên hiệp hội	0:;1
thông tin bổ sung	0<81
thông tin chung	08D1
thông tin cá nhân	08D1
thông tin cơ bản	08D1
thông tin khác	0<81
thông tin liên hệ	08D1
thông tin liên lạc	08D1
thông tin tham khảo	09j1
thông tin thêm	0<81
thư xin việc	0D21
thư ứng tuyển	0D21
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
tiessaistes profili	0B71
tieteelliset julkaisut	02a1
tietoa minusta	01b1
tietotekniikkataidot	01a1
tietotekninen osaaminen	01a1
tietotekniset taidot	01a1
tiešsaistes profili	0B71
tiivistelma	01b1
tiivistelmae	01b1
tiivistelmä	01b1
tijdelijk werk	02R1
tikslas	02C1
tilgjengelighet	0;`1
tilleggsinformasjon	01m1
tilleggsutdanning	01k1
tillgaenglighet	0;n1
tillganglighet	0;n1
tillgänglighet	0;n1
tillidshverv	09S1
tillitsverv	08F1
timp liber	0:J1
tin hoc	04L1
tin học	04L1
tinh nguyen	06:1
tionscadail	0AT1
tionscadail phearsanta	0AT1
tionscadail thaighde	0AT1
tirocini	01Z1
tirocinio	01Z1
titoli di studio	04[1
titoli e abilitazioni	00=1
titolo di studio	04[1
titols i certificats	00V1
titres et certifications	00P1
titres et habilitations	00P1
titulacion	00I1
titulaciones	00I1
titulacions	08H1
titulación	00I1
titulos	00I1
titulos y carnets	00U1
titulos y certificados	00U1
tjaenstgoering	02?1
tjanstgoring	02?1
tjänstgöring	02?1
tko sam	0;k1
tl	0001
to chuc tham gia	0:;1
todistukset	0<61
toetsen en examens	03d1
toiveet	0:01
toivottu tyo	0:01
toivottu tyoe	0:01
toivottu työ	0:01
tolvufaerni	09>1
tolvukunnatta	09>1
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
toolbox	00>1
toolkit	00>1
tools	0D33
tools and technologies	00>1
tools i use	00>1
tools of the trade	00>1
tooootused	0?31
tooriistad	02h1
top kenntnisse	03k1
top kompetenzen	03k1
top skills	00>1
top-kenntnisse	03k1
top-kompetenzen	03k1
topluluk faaliyetleri	09l1
topluluklar	0711
tovabbi informacio	08Y1
tovabbi informaciok	08Y1
tovabbkepzes	08Z1
tovabbkepzesek	08Z1
további információ	08Y1
további információk	08Y1
továbbképzés	08Z1
továbbképzések	08Z1
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
training	0D62
training & education	00G1
training courses	00f1
training uri	01V1
training-uri	01V1
trainingen	0081
trainingen en cursussen	0081
trainings	0D82
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
trang ca nhan	0:C1
trang cá nhân	0:C1
trang web	0:C1
transferable skills	00>1
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
treningek	08Z1
treninzi	07V1
trinh do	03Z1
trinh do chuyen mon	03Z1
trinh do dao tao	03Z1
trinh do hoc van	03Z1
trinh do ngoai ngu	0<71
trinh do tin hoc	04L1
trumpai apie mane	02C1
trunadarstorf	09E1
tréningek	08Z1
trình độ	03Z1
trình độ chuyên môn	03Z1
trình độ học vấn	03Z1
trình độ ngoại ngữ	0<71
trình độ tin học	04L1
trình độ đào tạo	03Z1
trúnaðarstörf	09E1
tu danh gia ky nang so	0D:1
tudomanyos publikaciok	05D1
tudományos publikációk	05D1
tuji jeziki	0;]1
tujuan karier	0721
tujuan karir	0721
tungumal	08m1
tungumalafaerni	08m1
tungumalakunnatta	08m1
tungumalathekking	08m1
tungumál	08m1
tungumálafærni	08m1
tungumálakunnátta	08m1
tungumálaþekking	08m1
tunnistused	07D1
tunnustukset	02=1
tunnustused	03;1
tunnustused ja auhinnad	03;1
tutkimus	0:21
tutkimusprojektit	0:21
tutkinnot	01J1
tutkinto	01J1
tutvustus	08S1
tyo	01:1
tyoe	01:1
tyoeelaemae	01:1
tyoehakemus	0:11
tyoehistoria	01:1
tyoehistoriani	01:1
tyoekalut	01a1
tyoekokemus	01:1
tyoelama	01:1
tyoen ulkopuolella	0:61
tyoepaikat	01:1
tyoesuhteet	01:1
tyoetehtaevaet	01:1
tyoetoiveet	0:01
tyoeura	01:1
tyoeurani	01:1
tyohakemus	0:11
tyohistoria	01:1
tyohistoriani	01:1
tyokalut	01a1
tyokokemus	01:1
tyon ulkopuolella	0:61
tyopaikat	01:1
tyosuhteet	01:1
tyotehtavat	01:1
tyotoiveet	0:01
tyoura	01:1
tyourani	01:1
tyrimai	02l1
työ	01:1
työelämä	01:1
työhakemus	0:11
työhistoria	01:1
työhistoriani	01:1
työkalut	01a1
työkokemus	01:1
työn ulkopuolella	0:61
työpaikat	01:1
työsuhteet	01:1
työtehtävät	01:1
työtoiveet	0:01
työura	01:1
työurani	01:1
tài liệu đính kèm	07A1
társadalmi szerepvállalás	0=81
társadalmi tevékenység	0=81
täiendav info	0=`1
täiendkoolitus	08d1
täiendkoolitused	08d1
täiendõpe	08d1
tätigkeiten	02@1
tävlingar	0=l1
täydennyskoulutus	01c1
tækni	09>1
tæknifærni	09>1
témoignages	0=H1
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
tölvufærni	09>1
tölvukunnátta	09>1
töö	01`1
tööalane kogemus	01`1
tööelu	01`1
töökogemus	01`1
töökogemused	01`1
tööootused	0?31
tööriistad	02h1
tālākizglītība	02E1
tệp đính kèm	07A1
tổ chức tham gia	0:;1
tổng quan	03Y1
tự đánh giá kỹ năng số	0D:1
uber mich	03m1
uberblick	03m1
ubriges	07N1
ucast na konferenciach	0<E1
ucast na konferencich	01K1
ucesce na konferencijama	07_1
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
udelezba na konferencah	07a1
udeležba na konferencah	07a1
uden for arbejdet	0:e1
udgivelser	04>1
udmaerkelser	01n1
udmærkelser	01n1
udruge	05U1
udruzenja	05V1
udruženja	05V1
udtalelser	0Af1
udvalgte projekter	08W1
udzial w konferencjach	0<H1
udział w konferencjach	0<H1
ueber mich	03m1
ueberblick	03m1
uebriges	07N1
uhingud	0=@1
uhiskondlik aktiivsus	0BA1
uhiskondlik tegevus	0BA1
uitgevoerde projecten	03g1
ujian	0=?1
ukonczone kursy	07U1
ukonczone szkolenia	07U1
ukończone kursy	07U1
ukończone szkolenia	07U1
ukratko o meni	05F2
uldandmed	0;@1
ulteriore formazione	0161
ulteriori informazioni	01[1
um mig	0171
umiejetnosci	05Z1
umiejetnosci i kompetencje	05Z1
umiejetnosci i kompetencje osobiste	05Z1
umiejetnosci informatyczne	05Z1
umiejetnosci jezykowe	0:m1
umiejetnosci komputerowe	05Z1
umiejetnosci miekkie	05Z1
umiejetnosci osobiste	05Z1
umiejetnosci techniczne	05Z1
umiejetnosci zawodowe	05Z1
umiejętności	05Z1
umiejętności i kompetencje	05Z1
umiejętności i kompetencje osobiste	05Z1
umiejętności informatyczne	05Z1
umiejętności językowe	0:m1
umiejętności komputerowe	05Z1
umiejętności miękkie	05Z1
umiejętności osobiste	05Z1
umiejętności techniczne	05Z1
umiejętności zawodowe	05Z1
umim	05[1
umsagnaradilar	0=k1
umsagnaraðilar	0=k1
umsagnir	0=k1
umsoknarbref	0=A1
umsott starf	0>h1
umsóknarbréf	0=A1
umsótt starf	0>h1
umím	05[1
unde am lucrat	00\1
universitaere ausbildung	00A1
universitaet	00A1
universitare ausbildung	00A1
universitat	00A1
university	00G1
university projects	00H1
universitäre ausbildung	00A1
universität	00A1
unpaid work	00[1
unuri	04A1
unuri u premjijiet	04A1
uppdrag	08e1
uprawnienia	05A1
uprawnienia i certyfikaty	05A1
uprawnienia zawodowe	05A1
ura	01:1
urahistoria	01:1
uratavoitteet	0:01
uritused	0=51
usavrsavanje	08O2
usavršavanje	08O2
uspechy	04l2
uspechy a oceneni	0821
uspechy a ocenenia	0>T1
uspehi	0831
uspesi	0851
uspjesi	0>@1
usposabljanja	06n1
usposabljanje	06n1
utanfoer arbetet	09`1
utanfoer jobbet	09`1
utanfor arbetet	09`1
utanfor jobbet	09`1
utanför arbetet	09`1
utanför jobbet	09`1
utbildning	01D1
utbildning och studier	01D1
utbildningar	01D1
utbildningsbakgrund	01D1
utdannelse	01E1
utdanning	01E1
utdanning og kvalifikasjoner	01E1
utdanningsbakgrunn	01E1
utenfor jobben	0:T1
utenom jobben	0:T1
utgefid efni	04;1
utgivelser	04?1
utilizare calculator	00;1
utmaerkelser	0=l1
utmaerkelser och priser	0=l1
utmarkelser	0=l1
utmarkelser och priser	0=l1
utmerkelser	0:91
utmerkelser og priser	0:91
utmerkingar	0:91
utmärkelser	0=l1
utmärkelser och priser	0=l1
utvalda projekt	08V1
utvalgte prosjekter	08X1
uurimistoo	0;A1
uurimistöö	0;A1
uverenja	08<1
uvjerenja	0571
uvod	0D;5
uyelik	0711
uyelikler	0711
uyeliklerim	0711
uzklasine veikla	0?41
uzmanlik alanlari	02P1
uzmanliklar	02P1
uzmanlık alanları	02P1
uzmanlıklar	02P1
uzsienio kalbos	0;d1
uzsienio kalbu mokejimas	0;d1
uzstasanas	09m1
uzstāšanās	09m1
učešće na konferencijama	07_1
užklasinė veikla	0?41
užsienio kalbos	0;d1
užsienio kalbų mokėjimas	0;d1
vaardigheden	03h1
vaardigheden en competenties	03h1
vaba aeg	0:71
vabatahtlik tegevus	0BA1
vabatahtlik too	0BA1
vabatahtlik töö	0BA1
vabatahtlikkus	0BA1
vad jag kan	06j1
vad jag soeker	0;n1
vad jag soker	0;n1
vad jag söker	0;n1
vaditaja aplieciba	03I1
vadītāja apliecība	03I1
vaerktoejer	0771
vaerktojer	0771
vaga desejada	04T1
vahvuudet	01b1
vairavimo teises	0D@1
vairavimo teisės	0D@1
vairuotojo pazymejimas	0D@1
vairuotojo pažymėjimas	0D@1
vakantiewerk	02R1
vakbekwaamheid	03d1
vakkennis	03h1
valasprieki	01<1
valasprieki un intereses	01<1
valin verkefni	08^1
valitud projektid	0;A1
valitut projektit	0:21
valodas	0Cj1
valodu prasme	0Cj1
valodu prasmes	0Cj1
valodu zinasanas	0Cj1
valodu zināšanas	0Cj1
van bang chung chi	03[1
vannastavne aktivnosti	07O1
vapaa aika	0:61
vapaa ajan harrastukset	0:61
vapaa-aika	0:61
vapaa-ajan harrastukset	0:61
vapaaehtoiskokemus	01M1
vapaaehtoistoiminta	01M1
vapaaehtoistyo	01M1
vapaaehtoistyoe	01M1
vapaaehtoistyoet	01M1
vapaaehtoistyot	01M1
vapaaehtoistyö	01M1
vapaaehtoistyöt	01M1
vapaalla	0:61
var jag har arbetat	02?1
varia	0=`1
varie	01[1
varios	06m1
vazniji projekti	0;P1
vaļasprieki	01<1
vaļasprieki un intereses	01<1
važniji projekti	0;P1
ve ban than	03Y1
ve toi	03Y1
ve volnem case	0<U1
ve volném čase	0<U1
ved siden af arbejdet	0:e1
vedlagte dokumenter	0411
vedlegg	0DA1
veebilehed	0=S1
veebiprofiilid	0=S1
vefsidur	0:B1
vefsíður	0:B1
vegzettseg	08\1
vegzettsegek	08\1
velama darba vieta	06e1
velamais amats	06e1
velamais darbs	06e1
velmes	06e1
vem aer jag	0=71
vem ar jag	0=71
vem är jag	0=71
veranstaltungen	0<J1
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
verejna cinnost	07P2
verejná činnosť	07R1
verenigingen	03j1
verfuegbarkeit	0231
verfugbarkeit	0231
verfügbarkeit	0231
verkefni	08^1
verkfaeri	09>1
verkfæri	09>1
verkkoprofiilit	0=W1
verkkosivut	0=W1
verkossa	0=W1
verkostot ja jaesenyydet	0;T1
verkostot ja jasenyydet	0;T1
verkostot ja jäsenyydet	0;T1
verktoey	01l1
verktoy	01l1
verktyg	06j1
verktøy	01l1
veroeffentlichungen	03>1
veroeffentlichungen und vortraege	03>1
veroffentlichungen	03>1
veroffentlichungen und vortrage	03>1
verschiedenes	07N1
versenyek	07?1
versenyeredmenyek	07?1
versenyeredmények	07?1
verv	08F1
verv og frivillig arbeid	08F1
verðlaun	0151
verðlaun og viðurkenningar	0151
veröffentlichungen	03>1
veröffentlichungen und vorträge	03>1
vescine	07;1
vescine in kompetence	07;1
vestine	07<1
vetenskapliga publikationer	02b1
veze	08A2
vezetoi engedely	09h1
vezetői engedély	09h1
veřejná činnost	06]1
veštine	07<1
veščine	07;1
veščine in kompetence	07;1
vi tri mong muon	06<1
vi tri ung tuyen	06<1
vida laboral	0:=2
vida profissional	0021
vidareutbildning	09W1
vidbotarupplysingar	00k1
vidburdir	0=h1
viden	0771
videreuddannelse	08T1
videreutdanning	01k1
vidhengi	09g1
vidurkenningar	0151
vie associative	00`1
vie citoyenne	00`1
vie de la cite	00`1
vie de la cité	00`1
vie professionnelle	00a1
vieraat kielet	0<91
vinna	03:1
vispariga informacija	0<j1
vispārīga informācija	0<j1
visuomenine veikla	0?41
visuomeninė veikla	0?41
vita associativa	0301
vitenskapelige publikasjoner	04?1
vitnemaal	03G1
vitnemal	03G1
vitnemål	03G1
vivencia profissional	0021
vivência profissional	0021
vizsgak	04<1
vizsgak tanfolyamok	08Z1
vizsgák	04<1
vizsgák, tanfolyamok	08Z1
viðburðir	0=h1
viðbótarupplýsingar	00k1
viðhengi	09g1
viðurkenningar	0151
vjestine	07=1
vjestine i kompetencije	07=1
vještine	07=1
vještine i kompetencije	07=1
vlastiti projekti	0>U1
vlastne projekty	0>l1
vlastni projekty	0>o1
vlastné projekty	0>l1
vlastní projekty	0>o1
vocational training	00G1
vodicske opravnenie	0DB1
vodicske preukazy	0DB1
vodicsky preukaz	0DB1
vodičské oprávnenie	0DB1
vodičské preukazy	0DB1
vodičský preukaz	0DB1
volnocasove aktivity	0<S2
volnočasové aktivity	0<U1
volny cas	0<S2
volný čas	0<U1
volontaer	08e1
volontaerarbete	08e1
volontaersarbete	08e1
volontar	08e1
volontararbete	08e1
volontaria	0301
volontariat	00`1
volontariato	0301
volontario	0301
volontarjat	0391
volontarsarbete	08e1
volonterske aktivnosti	0;R1
volonterski rad	08?2
volontersko iskustvo	08?2
volontiranje	08?2
volontär	08e1
volontärarbete	08e1
volontärsarbete	08e1
voluntaria	0DC2
voluntariado	0DC2
voluntariado e comunidade	00K1
voluntariados	00M1
voluntariat	0DE2
voluntario	0DC2
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
voluntária	00K1
voluntário	00K1
voorkeeled	0<41
voorkeuren	01_1
vooropleiding	00J1
voorstelling	07^1
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
vottanir	0=I1
vottord	0=I1
vottorð	0=I1
vottun	0=I1
vozacka dozvola	0DG2
vozacke dozvole	0DG2
vozačka dozvola	0DG2
vozačke dozvole	0DG2
vozniski izpit	0DI1
voznisko dovoljenje	0DI1
vozniški izpit	0DI1
vozniško dovoljenje	0DI1
voľnočasové aktivity	0<V1
voľný čas	0<V1
vreemde talen	01h1
vrije tijd	04G1
vrijetijdsbesteding	04G1
vrijwillige inzet	00_1
vrijwilliger	00_1
vrijwilligerservaring	00_1
vrijwilligerswerk	00_1
vybrane projekty	0AZ2
vybrané projekty	0AZ2
vyskum	0>l1
vyskumne projekty	0>l1
vyzkum	0>o1
vyzkumne projekty	0>o1
vyznamenani	0821
vyznamenania	0>T1
vyznamenání	0821
vyznamne projekty	0AZ2
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
værktøjer	0771
végzettség	08\1
végzettségek	08\1
võtmeoskused	02h1
võõrkeeled	0<41
výskum	0>l1
výskumné projekty	0>l1
výzkum	0>o1
výzkumné projekty	0>o1
významné projekty	0AZ2
văn bằng chứng chỉ	03[1
vēlamais amats	06e1
vēlamais darbs	06e1
vēlamā darba vieta	06e1
vēlmes	06e1
về bản thân	03Y1
về tôi	03Y1
vị trí mong muốn	06<1
vị trí ứng tuyển	06<1
waar ik heb gewerkt	02R1
waar ik mee werk	03h1
warsztaty	07U1
was ich gebaut habe	03=1
was ich gemacht habe	02@1
was ich kann	03k1
was ich sonst mache	03?1
was ich suche	0231
was mich sonst beschaeftigt	03?1
was mich sonst beschaftigt	03?1
was mich sonst beschäftigt	03?1
was sonst noch	07N1
wat ik deed	02R1
wat ik gebruik	03h1
wat ik heb gebouwd	03g1
wat ik kan	03h1
wat ik leuk vind	04G1
wat ik zoek	01_1
wazniejsze projekty	03S1
ważniejsze projekty	03S1
wczesniejsza praca	08;1
wczesniejsze doswiadczenie	08;1
wcześniejsza praca	08;1
wcześniejsze doświadczenie	08;1
web presence	09F1
webbplatser	0=B1
weboldalak	0:?1
webpraesenz	0:h1
webprasenz	0:h1
webpräsenz	0:h1
webs	08i1
webseiten	0:h1
websites	0DJ2
weby	0>Y2
wedstrijden	03e1
weiterbildung	03<1
weiterbildung und kurse	03<1
weiterbildungen	03<1
weiterbildungen und seminare	03<1
weiterbildungskurse	03<1
weitere angaben	07N1
weitere informationen	07N1
weitere kenntnisse	03k1
weitere kenntnisse und angaben	07N1
weitere sprachen	09Z1
weitere stationen	02@1
weitere taetigkeiten	02@1
weitere tatigkeiten	02@1
weitere tätigkeiten	02@1
weiteres	07N1
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
what i can do	00>1
what i do	00>1
what i have built	00H1
what i have done	00F1
what i know	00>1
what i use	00>1
what i want next	03N1
what i work with	00>1
what i've built	00H1
what i've done	00F1
when i am not working	00b1
when i'm not coding	00b1
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
wie ben ik	07^1
wiedza	05Z1
wissen	03k1
wissenschaftliche publikationen	03>1
wissenschaftliche veroeffentlichungen	03>1
wissenschaftliche veroffentlichungen	03>1
wissenschaftliche veröffentlichungen	03>1
wissenschaftlicher werdegang	02@1
wo ich gearbeitet habe	02@1
wo ich gelernt habe	00A1
wolontariat	01N1
wolontariusz	01N1
womit ich arbeite	03k1
work	00F1
work & experience	00F1
work experience	00F1
work history	00F1
work preferences	03N1
work so far	00F1
working experience	00F1
works	00H1
workshop	0=>1
workshops	0DL5
workshopy	00C2
wprowadzenie	04k1
writing	02Y1
writing and speaking	02Y1
wuerdigungen	03A1
wunschberuf	0231
wunschposition	0231
wurdigungen	03A1
wybrane projekty	03S1
wydarzenia	0<H1
wyksztalcenie	08Q1
wyksztalcenie akademickie	08Q1
wyksztalcenie i szkolenia	08Q1
wykształcenie	08Q1
wykształcenie akademickie	08Q1
wykształcenie i szkolenia	08Q1
wyroznienia	0<W1
wyroznienia i nagrody	0<W1
wyróżnienia	0<W1
wyróżnienia i nagrody	0<W1
wystapienia	02g1
wystąpienia	02g1
würdigungen	03A1
xarxes	08i1
xarxes i afiliacions	0111
xarxes socials	08i1
xerrades	05l1
xoghol	08n1
xoghol mixtieq	07E1
xoghol volontarju	0391
xogħol	08n1
xogħol mixtieq	07E1
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
yhdistykset	0;T1
yhdistystoiminta	01M1
yhteenveto	01b1
yhteystiedot	0::1
yhteystieto	0::1
ymislegt	00k1
ymse	01m1
yrkesbakgrund	02?1
yrkeserfarenhet	02?1
yrkeserfaring	0261
yrkeskompetenser	06j1
yrkeslivserfarenhet	02?1
yrkespraksis	0261
yrkesprofil	0=71
yrkesverksamhet	02?1
ytterligare information	0251
z czym pracuje	05Z1
z czym pracuję	05Z1
zainteresowania	06V1
zainteresowania i hobby	06V1
zainteresowania i pasje	06V1
zajmy	0<U1
zajmy a konicky	0<U1
zajmy a zaliby	0<U1
zakladne informacie	0<n1
zakladne udaje	0<n1
zakladni informace	0=01
zakladni udaje	0=01
zalacznik	0DQ1
zalaczniki	0DQ1
zaliby	0<U1
zaliby a zajmy	0<U1
zaluby	0<V1
zamestnani	0811
zamestnani a brigady	0811
zamestnania	0>V1
zamestnanie	0>V1
zaměstnání	0811
zaměstnání a brigády	0811
zanimanja	0:c1
zaposlenja	0;B2
zaposlenje	0;B2
zaposlitev	0701
zaposlitve	0701
zaposlitvene zelje	0@M1
zaposlitvene želje	0@M1
zaposlitveni cilj	0@M1
zatrudnienie	08;1
zaujmy	0<V1
zaujmy a konicky	0<V1
zaujmy a zaluby	0<V1
załącznik	0DQ1
załączniki	0DQ1
zdane egzaminy	05A1
zdruzenja	05W1
združenja	05W1
zelena zaposlitev	0@M1
zeleno delovno mesto	0@M1
zelfbeoordeling digitale vaardigheden	0761
zelje	0DR2
zeljena pozicija	0DT1
zeljeni posao	0>R2
zeljeno radno mesto	0DT1
zeljeno radno mjesto	0@G1
zeljeno zanimanje	0@G1
zertifikat	0091
zertifikate	0091
zertifikate und bescheinigungen	0091
zertifikate und lizenzen	0091
zertifizierung	0091
zertifizierungen	0091
zeugnisse	0091
zhrnutie	0;j1
ziele	03m1
zielfunktion	0231
zielposition	0231
zinasanas	05J1
zinasanas un prasmes	05J1
zinatniskas publikacijas	09m1
zinios	02k1
zinios ir igudziai	02k1
zinātniskās publikācijas	09m1
zināšanas	05J1
zināšanas un prasmes	05J1
zivildienst	03@1
zkousky	0551
zkousky a certifikaty	0551
zkoušky	0551
zkoušky a certifikáty	0551
zkusenosti	0811
zkušenosti	0811
znacajni projekti	0>U1
znajomosc jezykow	0:m1
znajomosc jezykow obcych	0:m1
znajomosc komputera	05Z1
znajomosc obslugi komputera	05Z1
znajomosc oprogramowania	05Z1
znajomosc programow	05Z1
znajomosc technologii	05Z1
znajomość języków	0:m1
znajomość języków obcych	0:m1
znajomość komputera	05Z1
znajomość obsługi komputera	05Z1
znajomość oprogramowania	05Z1
znajomość programów	05Z1
znajomość technologii	05Z1
znalost jazykov	06N1
znalost jazyku	05K1
znalost jazyků	05K1
znalost pc	05[1
znalost prace na pc	05[1
znalost práce na pc	05[1
znalosti	0;J2
znalosti a dovednosti	05[1
znalosti a schopnosti	06`1
znalosti a zrucnosti	06`1
znalosti a zručnosti	06`1
znalosti jazyku	05K1
znalosti jazyků	05K1
znalosť jazykov	06N1
znanja	0CH3
znanja i vestine	07<1
znanja i veštine	07<1
znanja i vjestine	07=1
znanja i vještine	07=1
znanja in spretnosti	07;1
znanja in vescine	07;1
znanja in veščine	07;1
znanje jezika	0;Y2
znanje jezikov	0;]1
znanje stranih jezika	0;[1
znanstveni radovi	0?Z1
značajni projekti	0>U1
zrealizowane projekty	03S1
zrucnosti	06`1
zrucnosti a schopnosti	06`1
zručnosti	06`1
zručnosti a schopnosti	06`1
zu meiner person	03m1
zulassungen	0091
zur person	0221
zusaetzliche angaben	07N1
zusaetzliche informationen	07N1
zusaetzliche kenntnisse	03k1
zusammenfassung	03m1
zusatzausbildung	03<1
zusatzausbildungen	03<1
zusatzinformationen	07N1
zusatzkenntnisse	03k1
zusatzliche angaben	07N1
zusatzliche informationen	07N1
zusatzliche kenntnisse	03k1
zusatzqualifikationen	0091
zusätzliche angaben	07N1
zusätzliche informationen	07N1
zusätzliche kenntnisse	03k1
zvilupp professjonali	0=61
zájmy	0<U1
zájmy a koníčky	0<U1
zájmy a záliby	0<U1
základné informácie	0<n1
základné údaje	0<n1
základní informace	0=01
základní údaje	0=01
záliby	0<U1
záliby a zájmy	0<U1
záujmy	0<V1
záujmy a koníčky	0<V1
záujmy a záľuby	0<V1
záľuby	0<V1
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
éachtaí	08E1
écrits	02Z1
éducation	06U1
éducation et formation	06U1
érdeklődés	0041
érdeklődési kör	0041
érdeklődési körök	0041
état civil	06J1
études	06U1
études et diplômes	06U1
études et formation	06U1
études supérieures	06U1
événements	05]1
în afara serviciului	0:J1
în timpul liber	0:J1
óskastarf	0>h1
óskir um starf	0>h1
õpingud	0:51
õppimine	0:51
ödül ve başarılar	03]1
ödüller	03]1
ödüller ve başarılar	03]1
ödüllerim	03]1
ökuréttindi	0451
ökuskírteini	0451
ön yazı	0>61
ön yazı özeti	01^1
öne çıkan projeler	00S1
önkéntes munka	0=81
önkéntes tapasztalat	0=81
önkéntes tevékenység	0=81
önkéntesség	0=81
önnur færni	09>1
önskad befattning	0;n1
önskad tjänst	0;n1
önskat arbete	0;n1
önskemål	0;n1
összefoglalás	03i1
összefoglaló	03i1
ösztöndíjak	07?1
ösztöndíjak és díjak	07?1
övrig arbetslivserfarenhet	02?1
övrig information	0251
övrig utbildning	09W1
övriga färdigheter	06j1
övriga kunskaper	06j1
övriga meriter	0251
övriga meriter och kunskaper	06j1
övriga uppgifter	0251
övriga upplysningar	0251
övriga utbildningar	09W1
övrigt	0251
övrigt engagemang	08e1
özet	01^1
özgeçmiş özeti	01^1
öğrenim	01A1
öğrenim bilgileri	01A1
öğrenim durumu	01A1
ønska stilling	0;`1
ønsker	0<22
ønsket job	0;a1
ønsket jobb	0;`1
ønsket stilling	0<22
øvrig	01m1
øvrig erhvervserfaring	02;1
øvrig informasjon	01m1
øvrige ferdigheter	01l1
øvrige kompetencer	0771
øvrige kurser	08T1
øvrige oplysninger	01i1
øvrige opplysninger	01m1
øvrigt	01i1
úspechy	0>T1
úspechy a ocenenia	0>T1
úspěchy	0821
úspěchy a ocenění	0821
útgefið efni	04;1
úvod	0>F2
účast na konferencích	01K1
účasť na konferenciách	0<E1
über mich	03m1
überblick	03m1
übriges	07N1
ücret beklentisi	02Q1
ühingud	0=@1
ühiskondlik aktiivsus	0BA1
ühiskondlik tegevus	0BA1
üldandmed	0;@1
üritused	0=51
üyelik	0711
üyelikler	0711
üyeliklerim	0711
ýmislegt	00k1
þekking	09>1
þjálfun	08c1
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
ďalšie	06^1
ďalšie informácie	06^1
ďalšie vzdelávanie	06_1
ďalšie znalosti	06`1
ďalšie údaje	06^1
điểm mạnh	03Y1
đào tạo	03Z1
đào tạo bổ sung	04K1
đào tạo và khóa học	04K1
đính kèm	07A1
đôi nét về bản thân	03Y1
đề tài nghiên cứu	04J1
ħiliet	09i1
ħiliet diġitali	09i1
ħiliet fil-kompjuter	09i1
ħiliet lingwistiċi	0:<1
ħiliet personali	09i1
ħiliet professjonali	09i1
ħiliet tal-lingwa	0:<1
ħiliet tekniċi	09i1
ħin liberu	06o1
īss apraksts	02H1
īsumā par mani	02H1
įgytas išsilavinimas	0:g1
įgyvendinti projektai	02l1
įgūdžiai	02k1
įgūdžiai ir gebėjimai	02k1
įrankiai	02k1
įvadas	02C1
įvairūs	0;O1
įvertinimai	02B1
řidičské oprávnění	0B31
řidičské průkazy	0B31
řidičský průkaz	0B31
ścieżka edukacyjna	08Q1
świadectwa	05A1
škola	0DU3
školenia	06_1
školenia a kurzy	06_1
školení	00B1
školení a kurzy	00B1
školovanje	01H2
školy	0Bh2
šolanje	01G1
šole	01G1
štipendije	0831
štipendiá	0>T1
študentsko delo	0701
študij	01G1
štúdium	01@1
švietimas	0:g1
żvilupp professjonali	0=61
želena zaposlitev	0@M1
želeno delovno mesto	0@M1
želje	0DR2
željena pozicija	0DT1
željeni posao	0>R2
željeno radno mesto	0DT1
željeno radno mjesto	0@G1
željeno zanimanje	0@G1
žinios	02k1
žinios ir įgūdžiai	02k1
școli	08I1
άδεια οδήγησησ	0DX1
άδειεσ	0DY1
άδειεσ άσκησησ επαγγέλματοσ	0DY1
άδειεσ και πιστοποιήσεισ	0DY1
άδειεσ οδήγησησ	0DX1
άλλα	0DZ1
άλλα ενδιαφέροντα	0D[1
άλλα στοιχεία	0DZ1
άλλεσ δεξιότητεσ	0D\1
άλλεσ πληροφορίεσ	0DZ1
άρθρα	0D]1
έγγραφα	0D^1
έργα	0D_1
έρευνα	0D_1
αδεια οδηγησησ	0DX1
αδειεσ	0DY1
αδειεσ ασκησησ επαγγελματοσ	0DY1
αδειεσ και πιστοποιησεισ	0DY1
αδειεσ οδηγησησ	0DX1
ακαδημαικεσ σπουδεσ	0D`1
ακαδημαικη εκπαιδευση	0D`1
ακαδημαικο υποβαθρο	0D`1
ακαδημαϊκέσ σπουδέσ	0D`1
ακαδημαϊκή εκπαίδευση	0D`1
ακαδημαϊκό υπόβαθρο	0D`1
αλλα	0DZ1
αλλα ενδιαφεροντα	0D[1
αλλα στοιχεια	0DZ1
αλλεσ δεξιοτητεσ	0D\1
αλλεσ πληροφοριεσ	0DZ1
ανακοινωσεισ	0D]1
ανακοινώσεισ	0D]1
αναφορέσ	0Da1
αναφορεσ	0Da1
απασχοληση	0Db1
απασχόληση	0Db1
αρθρα	0D]1
ατομικά στοιχεία	0Dc1
ατομικα στοιχεια	0Dc1
αυτοαξιολογηση ψηφιακων δεξιοτητων	0Dd1
αυτοαξιολόγηση ψηφιακών δεξιοτήτων	0Dd1
βασικά στοιχεία	0Dc1
βασικέσ δεξιότητεσ	0D\1
βασικα στοιχεια	0Dc1
βασικεσ δεξιοτητεσ	0D\1
βεβαιωσεισ	0DY1
βεβαιώσεισ	0DY1
βιβλία	0D]1
βιβλια	0D]1
βραβεία	0De1
βραβεία και διακρίσεισ	0De1
βραβεια	0De1
βραβεια και διακρισεισ	0De1
γενικά στοιχεία	0Dc1
γενικα στοιχεια	0Dc1
για μένα	0Df1
για μενα	0Df1
γλωσσεσ	0Dg1
γλωσσεσ προγραμματισμου	0D\1
γλωσσικέσ δεξιότητεσ	0Dg1
γλωσσικέσ ικανότητεσ	0Dg1
γλωσσικεσ δεξιοτητεσ	0Dg1
γλωσσικεσ ικανοτητεσ	0Dg1
γλωσσομάθεια	0Dg1
γλωσσομαθεια	0Dg1
γλώσσεσ	0Dg1
γλώσσεσ προγραμματισμού	0D\1
γνωσεισ	0D\1
γνωσεισ η υ	0D\1
γνωσεισ και δεξιοτητεσ	0D\1
γνωσεισ πληροφορικησ	0D\1
γνωσεισ υπολογιστων	0D\1
γνωση γλωσσων	0Dg1
γνωση η υ	0D\1
γνωση ξενων γλωσσων	0Dg1
γνώσεισ	0D\1
γνώσεισ η/υ	0D\1
γνώσεισ και δεξιότητεσ	0D\1
γνώσεισ πληροφορικήσ	0D\1
γνώσεισ υπολογιστών	0D\1
γνώση γλωσσών	0Dg1
γνώση η/υ	0D\1
γνώση ξένων γλωσσών	0Dg1
δίκτυα	0Dh1
δίκτυα και συμμετοχέσ	0Di1
δίπλωμα οδήγησησ	0DX1
δεξιοτητεσ	0D\1
δεξιοτητεσ η υ	0D\1
δεξιοτητεσ και ικανοτητεσ	0D\1
δεξιότητεσ	0D\1
δεξιότητεσ η/υ	0D\1
δεξιότητεσ και ικανότητεσ	0D\1
δημοσιευσεισ	0D]1
δημοσιευσεισ και ομιλιεσ	0D]1
δημοσιεύσεισ	0D]1
δημοσιεύσεισ και ομιλίεσ	0D]1
διάφορα	0DZ1
διαγωνισμοί	0De1
διαγωνισμοι	0De1
διαθεσιμοτητα	0Dj1
διαθεσιμότητα	0Dj1
διακρίσεισ	0De1
διακρίσεισ και βραβεία	0De1
διακρισεισ	0De1
διακρισεισ και βραβεια	0De1
διαλέξεισ	0Dk1
διαλεξεισ	0Dk1
διαφορα	0DZ1
διδακτική εμπειρία	0Db1
διδακτικη εμπειρια	0Db1
δικτυα	0Dh1
δικτυα και συμμετοχεσ	0Di1
διπλωμα οδηγησησ	0DX1
διπλωματα ευρεσιτεχνιασ	0D]1
διπλωματα και πιστοποιητικα	0DY1
διπλώματα ευρεσιτεχνίασ	0D]1
διπλώματα και πιστοποιητικά	0DY1
δραστηριοτητεσ	0Dl1
δραστηριοτητεσ και ενδιαφεροντα	0D[1
δραστηριότητεσ	0Dl1
δραστηριότητεσ και ενδιαφέροντα	0D[1
εγγραφα	0D^1
εθελοντικέσ δράσεισ	0Dl1
εθελοντικέσ δραστηριότητεσ	0Dl1
εθελοντική δράση	0Dl1
εθελοντική εμπειρία	0Dl1
εθελοντική εργασία	0Dl1
εθελοντικεσ δρασεισ	0Dl1
εθελοντικεσ δραστηριοτητεσ	0Dl1
εθελοντικη δραση	0Dl1
εθελοντικη εμπειρια	0Dl1
εθελοντικη εργασια	0Dl1
εθελοντισμοσ	0Dl1
εθελοντισμόσ	0Dl1
εισαγωγή	0Df1
εισαγωγη	0Df1
εισηγήσεισ	0D]1
εισηγησεισ	0D]1
εκδηλωσεισ	0Dk1
εκδηλώσεισ	0Dk1
εκπαίδευση	0D`1
εκπαίδευση και κατάρτιση	0D`1
εκπαιδευση	0D`1
εκπαιδευση και καταρτιση	0D`1
εκπαιδευτικά σεμινάρια	0Dm1
εκπαιδευτικα σεμιναρια	0Dm1
εκπαιδευτικο υποβαθρο	0D`1
εκπαιδευτικό υπόβαθρο	0D`1
ελευθεροσ χρονοσ	0D[1
ελεύθεροσ χρόνοσ	0D[1
εμπειρία	0Db1
εμπειρια	0Db1
ενδιαφέροντα	0D[1
ενδιαφέροντα και χόμπι	0D[1
ενδιαφεροντα	0D[1
ενδιαφεροντα και χομπι	0D[1
επαγγελματικέσ δεξιότητεσ	0D\1
επαγγελματικέσ ενώσεισ	0Di1
επαγγελματικέσ πιστοποιήσεισ	0DY1
επαγγελματική δραστηριότητα	0Db1
επαγγελματική εμπειρία	0Db1
επαγγελματική κατάρτιση	0Dm1
επαγγελματική πείρα	0Db1
επαγγελματική πορεία	0Db1
επαγγελματική σταδιοδρομία	0Db1
επαγγελματικεσ δεξιοτητεσ	0D\1
επαγγελματικεσ ενωσεισ	0Di1
επαγγελματικεσ πιστοποιησεισ	0DY1
επαγγελματικη δραστηριοτητα	0Db1
επαγγελματικη εμπειρια	0Db1
επαγγελματικη καταρτιση	0Dm1
επαγγελματικη πειρα	0Db1
επαγγελματικη πορεια	0Db1
επαγγελματικη σταδιοδρομια	0Db1
επαγγελματικο ιστορικο	0Db1
επαγγελματικο προφιλ	0Df1
επαγγελματικοί στόχοι	0Dj1
επαγγελματικοί σύλλογοι	0Di1
επαγγελματικοι στοχοι	0Dj1
επαγγελματικοι συλλογοι	0Di1
επαγγελματικοσ στοχοσ	0Df1
επαγγελματικό ιστορικό	0Db1
επαγγελματικό προφίλ	0Df1
επαγγελματικόσ στόχοσ	0Df1
επιδιωκομενη θεση	0Dj1
επιδιωκόμενη θέση	0Dj1
επιθυμητή απασχόληση	0Dj1
επιθυμητή εργασία	0Dj1
επιθυμητή θέση	0Dj1
επιθυμητη απασχοληση	0Dj1
επιθυμητη εργασια	0Dj1
επιθυμητη θεση	0Dj1
επικοινωνία	0Dc1
επικοινωνια	0Dc1
επιλεγμένα έργα	0D_1
επιλεγμενα εργα	0D_1
επιμορφωσεισ	0Dm1
επιμορφωση	0Dm1
επιμορφωτικά σεμινάρια	0Dm1
επιμορφωτικα σεμιναρια	0Dm1
επιμορφώσεισ	0Dm1
επιμόρφωση	0Dm1
επιπλέον πληροφορίεσ	0DZ1
επιπλεον πληροφοριεσ	0DZ1
επιστημονικέσ δημοσιεύσεισ	0D]1
επιστημονικεσ δημοσιευσεισ	0D]1
επιστολή κινήτρων	0Dn1
επιστολη κινητρων	0Dn1
επιτευγματα	0De1
επιτεύγματα	0De1
εργα	0D_1
εργαλεία	0D\1
εργαλεια	0D\1
εργασία	0Db1
εργασια	0Db1
εργασιακή εμπειρία	0Db1
εργασιακή πείρα	0Db1
εργασιακη εμπειρια	0Db1
εργασιακη πειρα	0Db1
ερευνα	0D_1
ερευνητικά έργα	0D_1
ερευνητικά ενδιαφέροντα	0D[1
ερευνητικα ενδιαφεροντα	0D[1
ερευνητικα εργα	0D_1
ηλεκτρονικοί υπολογιστέσ	0D\1
ηλεκτρονικοι υπολογιστεσ	0D\1
ημερίδεσ	0Dk1
ημεριδεσ	0Dk1
ιδιοτητα μελουσ	0Di1
ιδιότητα μέλουσ	0Di1
ικανοτητεσ	0D\1
ικανοτητεσ και δεξιοτητεσ	0D\1
ικανότητεσ	0D\1
ικανότητεσ και δεξιότητεσ	0D\1
ιστοσελίδεσ	0Dh1
ιστοσελιδεσ	0Dh1
καριέρα	0Db1
καριερα	0Db1
κατάρτιση	0Dm1
καταρτιση	0Dm1
κοινωνικά δίκτυα	0Dh1
κοινωνική δράση	0Dl1
κοινωνικα δικτυα	0Dh1
κοινωνικη δραση	0Dl1
λίγα λόγια για εμένα	0Df1
λίγα λόγια για μένα	0Df1
λιγα λογια για εμενα	0Df1
λιγα λογια για μενα	0Df1
λοιπά	0DZ1
λοιπά στοιχεία	0DZ1
λοιπέσ δεξιότητεσ	0D\1
λοιπέσ πληροφορίεσ	0DZ1
λοιπα	0DZ1
λοιπα στοιχεια	0DZ1
λοιπεσ δεξιοτητεσ	0D\1
λοιπεσ πληροφοριεσ	0DZ1
μέλοσ επαγγελματικών φορέων	0Di1
μέλοσ οργανώσεων	0Di1
μέσα κοινωνικήσ δικτύωσησ	0Dh1
μαθήματα	0Dm1
μαθηματα	0Dm1
μελοσ επαγγελματικων φορεων	0Di1
μελοσ οργανωσεων	0Di1
μεσα κοινωνικησ δικτυωσησ	0Dh1
μορφωση	0D`1
μορφωση και καταρτιση	0D`1
μόρφωση	0D`1
μόρφωση και κατάρτιση	0D`1
ξένεσ γλώσσεσ	0Dg1
ξενεσ γλωσσεσ	0Dg1
ομιλίεσ	0D]1
ομιλιεσ	0D]1
παράρτημα	0D^1
παραπομπέσ	0Da1
παραπομπεσ	0Da1
παραρτήματα	0D^1
παραρτημα	0D^1
παραρτηματα	0D^1
παρουσίαση	0Df1
παρουσιάσεισ	0D]1
παρουσιασεισ	0D]1
παρουσιαση	0Df1
περίληψη	0Df1
περιληψη	0Df1
πιστοποιήσεισ	0DY1
πιστοποιησεισ	0DY1
πιστοποιητικά	0DY1
πιστοποιητικα	0DY1
πληροφορική	0D\1
πληροφορικη	0D\1
ποια είμαι	0Df1
ποια ειμαι	0Df1
ποιοσ είμαι	0Df1
ποιοσ ειμαι	0Df1
πορτφολιο	0D_1
πορτφόλιο	0D_1
πρακτική άσκηση	0Db1
πρακτικη ασκηση	0Db1
προσθετεσ πληροφοριεσ	0DZ1
προσθετη εκπαιδευση	0Dm1
προσοντα	0D\1
προσωπα για συστασεισ	0Da1
προσωπικά έργα	0D_1
προσωπικά δεδομένα	0Dc1
προσωπικά ενδιαφέροντα	0D[1
προσωπικά στοιχεία	0Dc1
προσωπικέσ δεξιότητεσ	0D\1
προσωπικέσ πληροφορίεσ	0Dc1
προσωπικα δεδομενα	0Dc1
προσωπικα ενδιαφεροντα	0D[1
προσωπικα εργα	0D_1
προσωπικα στοιχεια	0Dc1
προσωπικεσ δεξιοτητεσ	0D\1
προσωπικεσ πληροφοριεσ	0Dc1
προσωπικο προφιλ	0Df1
προσωπικό προφίλ	0Df1
προσόντα	0D\1
προτζεκτ	0D_1
προτιμήσεισ	0Dj1
προτιμησεισ	0Dj1
προυπηρεσια	0Db1
προφίλ	0Df1
προφίλ στο διαδίκτυο	0Dh1
προφιλ	0Df1
προφιλ στο διαδικτυο	0Dh1
προϋπηρεσία	0Db1
πρόσθετεσ πληροφορίεσ	0DZ1
πρόσθετη εκπαίδευση	0Dm1
πρόσωπα για συστάσεισ	0Da1
πρότζεκτ	0D_1
σεμινάρια	0Dk1
σεμινάρια - επιμόρφωση	0Dm1
σεμινάρια και επιμόρφωση	0Dm1
σεμινάρια και συνέδρια	0Dk1
σεμιναρια	0Dk1
σεμιναρια επιμορφωση	0Dm1
σεμιναρια και επιμορφωση	0Dm1
σεμιναρια και συνεδρια	0Dk1
σημαντικά έργα	0D_1
σημαντικα εργα	0D_1
σπουδέσ	0D`1
σπουδέσ και κατάρτιση	0D`1
σπουδεσ	0D`1
σπουδεσ και καταρτιση	0D`1
στοιχεία	0Dc1
στοιχεία επικοινωνίασ	0Dc1
στοιχεια	0Dc1
στοιχεια επικοινωνιασ	0Dc1
στοχοσ	0Df1
στόχοσ	0Df1
συγγραφικο εργο	0D]1
συγγραφικό έργο	0D]1
συλλογοι	0Di1
συμμετοχή σε έργα	0D_1
συμμετοχή σε συλλόγουσ	0Di1
συμμετοχή σε συνέδρια	0Dk1
συμμετοχη σε εργα	0D_1
συμμετοχη σε συλλογουσ	0Di1
συμμετοχη σε συνεδρια	0Dk1
συμπληρωματικέσ πληροφορίεσ	0DZ1
συμπληρωματικεσ πληροφοριεσ	0DZ1
συνέδρια	0Dk1
συνέδρια - σεμινάρια	0Dk1
συνέδρια και σεμινάρια	0Dk1
συνδεσμοι	0Dh1
συνεδρια	0Dk1
συνεδρια και σεμιναρια	0Dk1
συνεδρια σεμιναρια	0Dk1
συνεχιζομενη εκπαιδευση	0Dm1
συνεχιζόμενη εκπαίδευση	0Dm1
συνημμένα	0D^1
συνημμένα έγγραφα	0D^1
συνημμενα	0D^1
συνημμενα εγγραφα	0D^1
συνοδευτική επιστολή	0Dn1
συνοδευτικη επιστολη	0Dn1
συνοπτικο προφιλ	0Df1
συνοπτικό προφίλ	0Df1
συνοψη	0Df1
συστάσεισ	0Da1
συστάσεισ - αναφορέσ	0Da1
συστασεισ	0Da1
συστασεισ αναφορεσ	0Da1
συστατικέσ επιστολέσ	0Da1
συστατικεσ επιστολεσ	0Da1
σχετικά με εμένα	0Df1
σχετικα με εμενα	0Df1
σύλλογοι	0Di1
σύνδεσμοι	0Dh1
σύνοψη	0Df1
τίτλοι σπουδών	0D`1
τεχνικέσ γνώσεισ	0D\1
τεχνικέσ δεξιότητεσ	0D\1
τεχνικεσ γνωσεισ	0D\1
τεχνικεσ δεξιοτητεσ	0D\1
τεχνολογίεσ	0D\1
τεχνολογιεσ	0D\1
τιμητικέσ διακρίσεισ	0De1
τιμητικεσ διακρισεισ	0De1
τιτλοι σπουδων	0D`1
υποτροφίεσ	0De1
υποτροφίεσ και βραβεία	0De1
υποτροφιεσ	0De1
υποτροφιεσ και βραβεια	0De1
χαρτοφυλάκιο	0D_1
χαρτοφυλακιο	0D_1
χειρισμοσ η υ	0D\1
χειρισμόσ η/υ	0D\1
χομπι	0D[1
χόμπι	0D[1
ψηφιακέσ δεξιότητεσ	0D\1
ψηφιακεσ δεξιοτητεσ	0D\1
академическое образование	0Do1
академично образование	0E01
академско образовање	0E11
алати	0E21
анкетные данные	0E31
анкетні дані	0E41
асоціації	0E51
ассоциации	0E61
аттестации	0E71
бажана посада	0E81
бажана посада та зарплата	0E81
бажана робота	0E81
базова освіта	0E91
базовое образование	0Do1
более ранний опыт	0E:1
в заключение	0E;1
в свободное время	0E<1
важнији пројекти	0E=1
ваннаставне активности	0E>1
введение	0E;1
везе	0E?1
вештине	0E21
виступи	0E@1
виступи та публікації	0E@1
висше образование	0E01
вища освіта	0E91
вкладення	0EA1
владеене на езици	0EB1
владение иностранными языками	0EC1
владение компьютером	0ED1
владение пк	0ED1
владение программами	0ED1
владение языками	0EC1
власні проекти	0EE1
власні проєкти	0EE1
вложения	0EF1
вміння	0EG1
вміння та навички	0EG1
вне работы	0E<1
вне работы увлекаюсь	0E<1
внеучебная деятельность	0EH1
водительские права	0EI1
водительские права и автомобиль	0EI1
водительский стаж	0EI1
водительское удостоверение	0EI1
водійське посвідчення	0EJ1
водійський стаж	0EJ1
водійські права	0EJ1
водіння	0EJ1
вождение	0EI1
возачка дозвола	0EK1
возачке дозволе	0EK1
володіння комп'ютером	0EG1
володіння мовами	0EL1
волонтерская деятельность	0EH1
волонтерски рад	0E>1
волонтерский опыт	0EH1
волонтерско искуство	0E>1
волонтерство	0EM2
волонтерська діяльність	0EO1
волонтерський досвід	0EO1
волонтирање	0E>1
волонтёрская деятельность	0EH1
волонтёрский опыт	0EH1
волонтёрство	0EH1
връзки	0EP1
въведение	0EQ1
выступления	0ER1
высшее образование	0Do1
відгуки	0ES1
відзнаки	0ET1
відзнаки та нагороди	0ET1
вільний час	0EU1
где работал	0E:1
где работала	0E:1
где училась	0Do1
где учился	0Do1
где я работал	0E:1
где я работала	0E:1
где я училась	0Do1
где я учился	0Do1
грамоти	0EV1
гранти	0ET1
гранты	0EW1
громадська активність	0EO1
громадська діяльність	0EO1
данни за контакт	0EX1
де навчався	0E91
де навчалася	0E91
де працював	0EY1
де працювала	0EY1
дигиталне вештине	0E21
дигитални умения	0EZ1
дипломи	0E[1
дипломи и сертификати	0E[1
дипломи та сертифікати	0E\1
дипломы и сертификаты	0E71
доброволен труд	0E]1
доброволческа дейност	0E]1
доброволчески опит	0E]1
доброволчество	0E]1
добровольчество	0EH1
добровољни рад	0E>1
догађаји	0E^1
додатки	0EA1
додаткова освіта	0E_1
додаткова інформація	0E`1
додаткове навчання	0E_1
додатково	0E`1
додаткові відомості	0E`1
додаткові навички	0EG1
додатна едукација	0Ea1
додатне информације	0Eb1
додатни подаци	0Eb1
дозволе	0Ec1
дозвілля	0EU1
доклади	0Ed1
доклады	0ER1
доклады и публикации	0ER1
документа	0Ee1
документи	0Ef2
документы	0EF1
доповіді	0E@1
дополнительная информация	0Eh1
дополнительно	0Eh1
дополнительно о себе	0E;1
дополнительное образование	0Ei1
дополнительное обучение	0Ei1
дополнительные навыки	0ED1
дополнительные сведения	0Eh1
допуски	0E71
допуски и удостоверения	0E71
допълнителна информация	0Ej1
допълнителна квалификация	0Ek1
допълнителни данни	0Ej1
допълнителни обучения	0Ek1
допълнителни сведения	0Ej1
досвід	0EY1
досвід викладання	0EY1
досвід проєктів	0EE1
досвід роботи	0EY1
дослідження	0EE1
достигнућа	0El1
достижения	0EW1
достижения и награды	0EW1
доступност	0Em1
досягнення	0ET1
друга информация	0Ej1
другая информация	0Eh1
други	0Ej1
други данни	0Ej1
други умения	0EZ1
друго	0En2
другое	0Eh1
друштвене активности	0E>1
друштвене мреже	0E?1
друштвени ангажман	0E>1
едукације	0Ea1
езикови компетенции	0EB1
езикови познания	0EB1
езикови умения	0EB1
езици	0EB1
желаемая должность	0F01
желаемая должность и зарплата	0F01
желаемая работа	0F01
желана длъжност	0F11
желана позиция	0F11
желана работа	0F11
жеље	0Em1
жељена позиција	0Em1
жељени посао	0Em1
жељено радно место	0Em1
з чим працюю	0EG1
за контакт	0EX1
за мен	0EQ1
загальна інформація	0E41
загальний огляд	0F21
загальні відомості	0E41
заетост	0F31
запослења	0F41
запослење	0F41
заслуги	0EW1
заходи	0F51
захоплення	0EU1
знание иностранных языков	0EC1
знание программ	0ED1
знание языков	0EC1
знания	0F62
знания и навыки	0ED1
знания и умения	0EZ1
знання	0EG1
знання мов	0EL1
знання та навички	0EG1
знання іноземних мов	0EL1
знања	0E21
знања и вештине	0E21
знање страних језика	0F81
знање језика	0F81
изабрани пројекти	0E=1
избрани проекти	0F91
извънкласни дейности	0E]1
излагања	0F:1
изпити	0E[1
изследователски проекти	0F91
иное	0Eh1
иностранные языки	0EC1
иностранный язык	0EC1
инструменти	0EZ1
инструменты	0ED1
инструменты и технологии	0ED1
интереси	0F;2
интереси и хобита	0F=1
интересовања	0F>1
интересовања и хобији	0F>1
интересы	0E<1
интересы и увлечения	0E<1
интересы и хобби	0E<1
искуство	0F41
исследования	0?X1
история работы	0E:1
истраживачки пројекти	0E=1
истраживања	0E=1
ищу работу	0F01
какие есть сертификаты	0E71
какими языками владею	0EC1
кар'єра	0EY1
кар'єрні цілі	0E81
кариера	0F31
кариерни цели	0F11
каријера	0F41
карьера	0E:1
карьерные цели	0F01
карьерный путь	0E:1
квалификации	0E[1
квалификационни курсове	0Ek1
квалификация	0F62
ключевая информация	0E;1
ключевые достижения	0EW1
ключевые компетенции	0ED1
ключевые навыки	0ED1
ключевые проекты	0?X1
ключови умения	0EZ1
ключові компетенції	0EG1
ключові навички	0EG1
ключові проєкти	0EE1
книги	0F?3
ко сам ја	0FB1
кой съм аз	0EQ1
комерційний досвід	0EY1
коммерческий опыт	0E:1
коммерческий опыт работы	0E:1
комп'ютерні навички	0EG1
компетентності	0EG1
компетенции	0F62
компетенције	0E21
компетенції	0EG1
компьютерные навыки	0ED1
компьютерные программы	0ED1
компютърна грамотност	0EZ1
компютърни умения	0EZ1
конгреси	0E^1
конкурси	0FC2
конкурсы	0EW1
контакт	0FE2
контакт информације	0FG1
контакт подаци	0FG1
контакти	0FH3
контактна информация	0EX1
контактна інформація	0E41
контактная информация	0E31
контактные данные	0E31
контактні дані	0E41
контакты	0E31
конференции	0FK2
конференции и семинари	0FM1
конференции и семинары	0FN1
конференције	0E^1
конференције и семинари	0E^1
конференції	0F51
конференції та семінари	0F51
коротке резюме	0F21
короткий опис	0F21
коротко	0F21
коротко о себе	0E;1
коротко про себе	0F21
кратка биографија	0FB1
краткая биография	0E;1
краткая информация	0E;1
кратко	0E;1
кратко о себе	0E;1
кратко представяне	0EQ1
кратко резюме	0EQ1
краткое резюме	0E;1
крім роботи	0EU1
кто я	0E;1
курсеви	0Ea1
курсеви и обуке	0Ea1
курси	0E_1
курси підвищення кваліфікації	0E_1
курси та семінари	0E_1
курси та тренінги	0E_1
курси тренінги	0E_1
курси тренінги сертифікати	0E_1
курси, тренінги	0E_1
курси, тренінги, сертифікати	0E_1
курсове	0Ek1
курсове и обучения	0Ek1
курсы	0Ei1
курсы и семинары	0Ei1
курсы и тренинги	0Ei1
курсы повышения квалификации	0Ei1
кључне вештине	0E21
лекции	0Ed1
линкове	0EP1
линкови	0E?1
лицензи	0E[1
лицензии	0E71
лицензии и сертификаты	0E71
лиценце	0Ec1
лиценце и сертификати	0Ec1
личен профил	0EQ1
лична интересовања	0F>1
лична информация	0EX1
личная информация	0E31
личне вештине	0E21
личне информације	0FG1
личне особине	0FB1
лични данни	0EX1
лични интереси	0F=1
лични подаци	0FG1
лични проекти	0F91
лични профил	0FB1
лични пројекти	0E=1
лични умения	0EZ1
лични умения и компетенции	0EZ1
личностни качества	0EQ1
личные данные	0E31
личные интересы	0E<1
личные качества	0E;1
личные навыки	0ED1
личные проекты	0?X1
личные сведения	0E31
ліцензії	0E\1
ліцензії та сертифікати	0E\1
м'які навички	0EG1
мероприятия	0FN1
места работы	0E:1
места работы и должности	0E:1
место работы	0E:1
месторабота	0F31
мета	0F21
мета пошуку роботи	0E81
мова	0EL1
мови	0EL1
мови програмування	0EG1
мовні навички	0EL1
мое образование	0Do1
мои инструменты	0ED1
мои проекты	0?X1
мои работы	0?X1
мои сертификаты	0E71
мотивационно писмо	0FO1
мотивационное письмо	0FP1
мотивационо писмо	0FQ1
мотиваційний лист	0FR1
моя работа	0E:1
моё образование	0Do1
мої інструменти	0EG1
місце роботи	0EY1
місця роботи	0EY1
на каких языках говорю	0EC1
навички	0EG1
навички та вміння	0EG1
навчальні проєкти	0EE1
навчання	0E91
навыки	0ED1
навыки и умения	0ED1
нагороди	0ET1
нагороди та відзнаки	0ET1
нагороди та досягнення	0ET1
нагороди і відзнаки	0ET1
награде	0El1
награде и признања	0El1
награди	0EV1
награди и отличия	0EV1
награди и постижения	0EV1
награды	0EW1
награды и достижения	0EW1
награды и премии	0EW1
накратко	0EQ1
накратко за мен	0EQ1
наличие водительских прав	0EI1
наукові конференції	0F51
наукові праці	0E@1
наукові публікації	0E@1
наукові інтереси	0EU1
научни изследвания	0F91
научни конференции	0FM1
научни публикации	0Ed1
научни радови	0F:1
научни трудове	0Ed1
научные интересы	0E<1
научные конференции	0FN1
научные проекты	0?X1
научные публикации	0ER1
научные работы	0ER1
научные труды	0ER1
немного о себе	0E;1
несколько слов о себе	0E;1
о мени	0FB1
о себе	0E;1
обо мне	0E;1
обобщение	0EQ1
образование	0FS2
образование и квалификация	0FS2
образование и обучение	0FS2
образование и подготовка	0Do1
образователна степен	0E01
образовање	0E11
образовање и обука	0E11
обуке	0Ea1
обучение	0FS2
обучения	0Ek1
обучения и курсове	0Ek1
обща информация	0EX1
общая информация	0E31
обществена дейност	0E]1
общественная деятельность	0EH1
общественная работа	0EH1
общие сведения	0E31
общие сведения обо мне	0E;1
објаве	0F:1
објављени радови	0F:1
овлашћења	0Ec1
ожидания	0F01
онлайн профили	0EP1
опенсорс	0?X1
описание	0E;1
опит	0F31
опыт	0E:1
опыт вождения	0EI1
опыт волонтерства	0EH1
опыт волонтёрства	0EH1
опыт преподавания	0E:1
опыт проектов	0?X1
опыт профессиональной деятельности	0E:1
опыт работы	0E:1
опыт трудовой деятельности	0E:1
организации	0FU1
освіта	0E91
освіта та кваліфікація	0E91
освіта та навчання	0E91
освіта і навчання	0E91
основна информация	0EX1
основна освіта	0E91
основна інформація	0E41
основная информация	0E31
основни данни	0EX1
основни подаци	0FG1
основное образование	0Do1
основной опыт	0E:1
основные данные	0E31
основные достижения	0EW1
основные навыки	0ED1
основные проекты	0?X1
особе за препоруку	0FV1
особиста інформація	0E41
особисті дані	0E41
особисті проекти	0EE1
особисті проєкти	0EE1
особисті якості	0F21
особисті інтереси	0EU1
остале вештине	0E21
остале информације	0Eb1
остали подаци	0Eb1
остало	0Eb1
отзиви	0FW1
отзывы	0FX1
открытые проекты	0?X1
отличия	0FY2
очаквания	0F11
очекивања	0Em1
очікування	0E81
пара слов о себе	0E;1
пару слов о себе	0E;1
патенти	0F[3
патенты	0ER1
педагогический опыт	0E:1
персональная информация	0E31
персональные данные	0E31
персональні дані	0E41
пет проекты	0?X1
пет проєкти	0EE1
пет-проекты	0?X1
пет-проєкти	0EE1
печатные работы	0ER1
побажання	0E81
побажання до роботи	0E81
повишаване на квалификацията	0Ek1
повышение квалификации	0Ei1
повышение квалификации и курсы	0Ei1
повышение квалификации курсы	0Ei1
повышение квалификации, курсы	0Ei1
подаци за контакт	0FG1
пожелания	0F01
пожелания к месту работы	0F01
пожелания к работе	0F01
поза роботою	0EU1
позанавчальна діяльність	0EO1
познавање рада на рачунару	0E21
познавање страних језика	0F81
познавање језика	0F81
полезные ссылки	0F^1
помимо работы	0E<1
поощрения	0EW1
попередні місця роботи	0EY1
попередній досвід	0EY1
портфолио	0F_3
портфоліо	0EE1
посвідчення	0E\1
посвідчення водія	0EJ1
посилання	0Fb1
после работы	0E<1
пословно искуство	0F41
постижения	0EV1
потврде	0Ec1
пошук роботи	0E81
права	0EI1
правоспособност	0E[1
правоспособности	0E[1
пракса	0F41
праксе	0F41
практика	0Fc3
практический опыт	0E:1
практичний досвід	0EY1
предавања	0F:1
предпочитания	0F11
предпочтения	0F01
представяне	0EQ1
предыдущие места работы	0E:1
предыдущий опыт	0E:1
презентации	0Ed1
премии	0EW1
премії	0ET1
препорука	0FV1
препоруке	0FV1
препоръка	0FW1
препоръки	0FW1
препоръчители	0FW1
претходна запослења	0F41
придружително писмо	0FO1
признания	0EV1
признања	0El1
признања и награде	0El1
прикачени файлове	0Ff1
приклади робіт	0EE1
прилог	0Ee1
приложение	0Fg2
приложения	0Fg2
прилози	0Ee1
примеры проектов	0?X1
примеры работ	0?X1
примеры разработки	0?X1
про мене	0F21
про себе	0F21
програми	0EG1
программное обеспечение	0ED1
программы	0ED1
программы и инструменты	0ED1
програмни езици	0EZ1
програмски језици	0E21
проект	0?X1
проекти	0Fi2
проектная деятельность	0?X1
проектный опыт	0?X1
проекты	0?X1
пройденные курсы	0Ei1
пропратно писмо	0FQ1
професионален опит	0F31
професионален профил	0EQ1
професионален път	0F31
професионална кариера	0F31
професионална реализация	0F31
професионална цел	0EQ1
професионалне вештине	0E21
професионални компетенции	0EZ1
професионални организации	0FU1
професионални профил	0FB1
професионални умения	0EZ1
професионално искуство	0F41
профессиональная деятельность	0E:1
профессиональная переподготовка	0Ei1
профессиональное образование	0Do1
профессиональное развитие	0Ei1
профессиональное резюме	0E;1
профессиональные знания	0ED1
профессиональные компетенции	0ED1
профессиональные навыки	0ED1
профессиональные навыки и знания	0ED1
профессиональные объединения	0E61
профессиональные сертификаты	0E71
профессиональные сообщества	0E61
профессиональные умения	0ED1
профессиональный опыт	0E:1
профессиональный профиль	0E;1
професійна діяльність	0EY1
професійний досвід	0EY1
професійний профіль	0F21
професійний розвиток	0E_1
професійні навички	0EG1
професійні об'єднання	0E51
професійні спільноти	0E51
професійні та інші навички	0EG1
профил	0Fk2
профили	0Fm3
профили в сети	0F^1
профили на мрежи	0E?1
профиль	0E;1
профіль	0F21
профілі	0Fb1
профілі в мережі	0Fb1
прочая информация	0Eh1
прочее	0Eh1
проєкти	0EE1
пројекти	0E=1
публикации	0G02
публикации и выступления	0ER1
публикации и доклади	0Ed1
публикације	0F:1
публікації	0E@1
публікації та виступи	0E@1
підвищення кваліфікації	0E_1
після роботи	0EU1
работа	0G22
работен опит	0F31
рабочий опыт	0E:1
рад на рачунару	0E21
радионице	0Ea1
радна искуства	0F41
радно искуство	0F41
радови	0F:1
разни	0Ej1
разно	0Eb1
разное	0Eh1
ранние места работы	0E:1
ранний опыт	0E:1
раніше	0EY1
рачунарске вештине	0E21
реализирани проекти	0F91
реализованные проекты	0?X1
реалізовані проєкти	0EE1
резиме	0FB1
резюме	0G43
рекомендатели	0FX1
рекомендательные письма	0FX1
рекомендации	0FX1
рекомендации и отзывы	0FX1
рекомендаційні листи	0ES1
рекомендація	0ES1
рекомендації	0ES1
референси	0ES1
референсы	0FX1
референце	0FV1
референции	0FW1
робота	0EY1
робочий досвід	0EY1
рівень володіння мовами	0EL1
різне	0E`1
с чем работаю	0ED1
сажетак	0FB1
сайти	0Fb1
сайты	0F^1
саммари	0E;1
саммарі	0F21
самооценка на дигиталните умения	0G71
самооценка цифровых навыков	0G81
самооцінка цифрових навичок	0G91
самопрезентация	0E;1
самопроцена дигиталних вештина	0G:1
свидетелства	0E[1
свидетелство за управление	0G;1
свидетелство за управление на мпс	0G;1
свидетельства	0E71
свободно време	0F=1
свободное время	0E<1
связаться со мной	0E31
свідоцтва	0E\1
сданные экзамены	0E71
сдружения	0FU1
семинари	0G<2
семинари и конференции	0FM1
семинари и обуке	0Ea1
семинари и обучения	0Ek1
семинары	0FN1
семинары и конференции	0FN1
семинары и тренинги	0Ei1
семінари	0F51
семінари та конференції	0F51
сертификати	0G>2
сертификати и лицензи	0E[1
сертификати и лиценце	0Ec1
сертификаты	0E71
сертификаты и лицензии	0E71
сертификаты и удостоверения	0E71
сертификаты и экзамены	0E71
сертификация	0E71
сертифікати	0E\1
сертифікати та ліцензії	0E\1
сертифікація	0E\1
сильные стороны	0E;1
сильні сторони	0F21
симпозиумы	0FN1
складені іспити	0E\1
следване	0E01
слободне активности	0F>1
слободно време	0F>1
собствени проекти	0F91
собственные проекты	0?X1
сопроводительное письмо	0FP1
сопствени пројекти	0E=1
софт	0ED1
софт скиллы	0ED1
софт-скиллы	0ED1
социална ангажираност	0E]1
социални медии	0EP1
социални мрежи	0EP1
социальная активность	0EH1
социальные сети	0F^1
соцмережі	0Fb1
соцсети	0F^1
соціальні мережі	0Fb1
списак публикација	0F:1
список публикаций	0ER1
список публікацій	0E@1
способности	0G@2
спільноти	0E51
ссылки	0F^1
стаж	0F31
стажировка	0E:1
стажировки	0E:1
стажове	0F31
стажування	0EY1
статии	0Ed1
статті	0E@1
статьи	0ER1
статьи и публикации	0ER1
стек	0ED1
стек технологий	0ED1
стек технологій	0EG1
стипендии	0FY2
стипендије	0El1
стипендії	0ET1
стислий огляд	0F21
страни језици	0F81
струковна удружења	0GB1
стручна знања	0E21
стручна спрема	0E11
стручни испити	0Ec1
стручни скупови	0E^1
стручно искуство	0F41
стручно усавршавање	0Ea1
студије	0E11
супровідний лист	0FR1
суспільна діяльність	0EO1
събития	0FM1
такмичења	0El1
тести	0E\1
тести та іспити	0E\1
тести іспити	0E\1
тести, іспити	0E\1
тестове и изпити	0E[1
тесты	0E71
тесты и экзамены	0E71
тесты экзамены	0E71
тесты, экзамены	0E71
технически умения	0EZ1
технически умения и компетенции	0EZ1
технические знания	0ED1
технические навыки	0ED1
техничке вештине	0E21
технологии	0F62
технологический стек	0ED1
технологије	0E21
технології	0EG1
технічні навички	0EG1
тренинги	0GC2
тренинги и курсы	0Ei1
тренинзи	0Ea1
тренінги	0E_1
тренінги та курси	0E_1
трохи про себе	0F21
трудов опит	0F31
трудов стаж	0F31
трудова биография	0F31
трудова дейност	0F31
трудова діяльність	0EY1
трудовая деятельность	0E:1
трудовий досвід	0EY1
трудовой опыт	0E:1
трудовой стаж	0E:1
търсена позиция	0F11
уверења	0Ec1
увлечения	0GE2
увлечения и интересы	0E<1
увлечения и хобби	0E<1
увод	0FB1
удостоверения	0GG2
удружења	0GB1
укратко о мени	0FB1
умения	0F62
умения и компетенции	0EZ1
умения и навыки	0ED1
умею	0ED1
уміння	0EG1
уміння та навички	0EG1
уподобання	0EU1
уровень владения языками	0EC1
усавршавање	0Ea1
успеси	0El1
участие в конференции	0FM1
участие в конференциях	0FN1
участие в организациях	0E61
участие в проекти	0F91
участь в організаціях	0E51
участь у конференціях	0F51
учеба	0Do1
учебные заведения	0Do1
учебные проекты	0?X1
учешће на конференцијама	0E^1
учёба	0Do1
формално образовање	0E11
хобби	0E<1
хобби и интересы	0E<1
хобби и увлечения	0E<1
хоби	0F;2
хоби и интереси	0F=1
хобита	0F=1
хобита и интереси	0F=1
хобији	0F>1
хобији и интересовања	0F>1
хобі	0EU1
хобі та захоплення	0EU1
хобі та інтереси	0EU1
цел	0EQ1
цель	0E;1
цель поиска	0F01
цель поиска работы	0F01
цифрові навички	0EG1
циљ	0FB1
чем владею	0ED1
чем занималась	0E:1
чем занимался	0E:1
чем пользуюсь	0ED1
чем увлекаюсь	0E<1
чему училась	0Do1
чему учился	0Do1
чим користуюся	0EG1
чланства	0GB1
чланство	0GB1
чланство у организацијама	0GB1
чланство у удружењима	0GB1
чланци	0F:1
членства	0FU1
членство	0GI3
членство в ассоциациях	0E61
членство в организации	0FU1
членство в организациях	0E61
членство в організаціях	0E51
членство в профессиональных организациях	0E61
что знаю	0ED1
что люблю	0E<1
что умею	0ED1
что умею делать	0ED1
что я сделал	0?X1
что я умею	0ED1
чужди езици	0EB1
чуждоезикова подготовка	0EB1
чуждоезикови умения	0EB1
школа	0E11
школовање	0E11
шофьорска книжка	0G;1
шофьорски книжки	0G;1
що вмію	0EG1
экзамены	0E71
экспертиза	0ED1
я в сети	0F^1
язык	0EC1
языки	0EC1
языки программирования	0ED1
языковые навыки	0EC1
іноземні мови	0EL1
інструменти	0EG1
інтереси	0EU1
інтереси та захоплення	0EU1
інтереси та хобі	0EU1
інша інформація	0E`1
інше	0E`1
іспити	0E\1
језици	0F81
језичке вештине	0F81
אודות	0GL1
אודותיי	0GL1
אותות הצטיינות	0GM1
אחר	0GN1
איגודים מקצועיים	0GO1
אירועים	0GP1
אנשי קשר להמלצה	0GQ1
ארגונים	0GO1
הוקרה	0GM1
היסטוריה תעסוקתית	0GR1
הישגים	0GM1
הכשרה	0GS1
הכשרה מקצועית	0GS1
הכשרות	0GS1
הכשרות מקצועיות	0GS1
המלצות	0GQ1
הסמכות	0GT1
הסמכות ותעודות	0GT1
הסמכות מקצועיות	0GT1
העדפות	0GU1
העדפות תעסוקה	0GU1
הערכה עצמית של מיומנויות דיגיטליות	0GV1
הצטיינות	0GM1
הקדמה	0GL1
הרצאות	0GW1
השכלה	0GX1
השכלה אקדמית	0GX1
השכלה ולימודים	0GX1
השכלה פורמלית	0GX1
השתלמויות	0GS1
השתלמויות וקורסים	0GS1
השתתפות בכנסים	0GP1
התמחות	0GR1
התנדבויות	0GY1
התנדבות	0GY1
זמינות	0GU1
חברויות	0GO1
חברות באגודות	0GO1
חברות בארגונים	0GO1
חינוך	0GX1
טכנולוגיות	0GZ1
ידיעת שפות	0G[1
ידע במחשבים	0GZ1
ידע ומיומנויות	0GZ1
ידע טכני	0GZ1
ידע מקצועי	0GZ1
יישומי מחשב	0GZ1
יכולות	0GZ1
ימי עיון	0GP1
יצירת קשר	0G\1
כישורי שפה	0G[1
כישורים	0GZ1
כישורים אישיים	0GZ1
כישורים טכניים	0GZ1
כישורים מקצועיים	0GZ1
כלים	0GZ1
כללי	0GN1
כנסים	0GP1
כנסים והרצאות	0GP1
כנסים וסמינרים	0GP1
כתבות	0GW1
לימודים	0GX1
לימודים אקדמיים	0GX1
לינקים	0G]1
מאמרים	0GW1
מומחיות	0GZ1
מחפש	0GU1
מחפשת	0GU1
מחקר	0G^1
מחשבים	0GZ1
מטרה	0GL1
מטרה מקצועית	0GL1
מי אני	0GL1
מידע אישי	0G\1
מידע נוסף	0GN1
מיומנויות	0GZ1
מיומנויות וכישורים	0GZ1
מיומנויות מחשב	0GZ1
מיזמים	0G^1
מכתב מקדים	0G_1
מכתב נלווה	0G_1
מכתבי המלצה	0GQ1
מלגות	0GM1
ממליצים	0GQ1
מסמכים מצורפים	0G`1
מקומות עבודה	0GR1
משרה מבוקשת	0GU1
משרה רצויה	0GU1
נוסף	0GN1
ניסיון	0GR1
ניסיון בעבודה	0GR1
ניסיון התנדבותי	0GY1
ניסיון מקצועי	0GR1
ניסיון עבודה	0GR1
ניסיון תעסוקתי	0GR1
נסיון	0GR1
נסיון מקצועי	0GR1
נסיון עבודה	0GR1
נסיון תעסוקתי	0GR1
נספחים	0G`1
נתונים אישיים	0G\1
סמינרים	0GP1
ספרים	0GW1
עבודה	0GR1
על עצמי	0GL1
עליי	0GL1
עמותות	0GO1
עניין אישי	0Ga1
עשייה חברתית	0GY1
פטנטים	0GW1
פנאי	0Ga1
פעילות התנדבותית	0GY1
פעילות חברתית	0GY1
פעילות קהילתית	0GY1
פרוייקטים	0G^1
פרויקט	0G^1
פרויקטי מחקר	0G^1
פרויקטים	0G^1
פרויקטים אישיים	0G^1
פרויקטים נבחרים	0G^1
פרופיל	0GL1
פרופיל אישי	0GL1
פרופיל מקצועי	0GL1
פרופילים	0G]1
פרופילים ברשת	0G]1
פרטי התקשרות	0G\1
פרטי קשר	0G\1
פרטים	0G\1
פרטים אישיים	0G\1
פרטים כלליים	0G\1
פרטים נוספים	0GN1
פרסומים	0GW1
פרסומים והרצאות	0GW1
פרסומים מדעיים	0GW1
פרסים	0GM1
פרסים והוקרה	0GM1
פרסים והצטיינות	0GM1
פרסים ומלגות	0GM1
צור קשר	0G\1
ציפיות	0GU1
צרופות	0G`1
קבצים מצורפים	0G`1
קורסים	0GS1
קורסים והכשרות	0GS1
קורסים והשתלמויות	0GS1
קישורים	0G]1
קצת עלי	0GL1
קצת עליי	0GL1
קריירה	0GR1
רישיון נהיגה	0Gb1
רישיונות	0GT1
רישיונות והסמכות	0GT1
רקע אקדמי	0GX1
רקע מקצועי	0GR1
רקע תעסוקתי	0GR1
רשיון נהיגה	0Gb1
רשתות חברתיות	0G]1
שונות	0GN1
שליטה בשפות	0G[1
שליטה בתוכנות	0GZ1
שפה	0G[1
שפות	0G[1
שפות זרות	0G[1
שפות תכנות	0GZ1
תארים	0GX1
תוכנות	0GZ1
תחביבים	0Ga1
תחביבים ותחומי עניין	0Ga1
תחומי מומחיות	0GZ1
תחומי עניין	0Ga1
תחומי עניין ותחביבים	0Ga1
תחרויות	0GM1
תיאור אישי	0GL1
תיק עבודות	0G^1
תכונות אישיות	0GL1
תמצית	0GL1
תעודה	0GT1
תעודות	0GT1
תעודות והסמכות	0GT1
תעודות מקצועיות	0GT1
תעסוקה	0GR1
תפקיד מבוקש	0GU1
תקציר	0GL1
תקציר מקצועי	0GL1
أبرز المشاريع	0Gc1
أخرى	0Gd1
أنشطة تطوعية	0Ge1
أهم المشاريع	0Gc1
إجادة اللغات	0Gf1
ابرز المشاريع	0Gc1
اجاده اللغات	0Gf1
اخري	0Gd1
الأبحاث	0Gg1
الأبحاث المنشورة	0Gg1
الأبحاث والمنشورات	0Gg1
الأدوات	0Gh1
الأعمال	0Gc1
الأعمال التطوعية	0Ge1
الأنشطة	0Ge1
الأنشطة الاجتماعية	0Ge1
الأنشطة التطوعية	0Ge1
الأهداف	0Gi1
الأوسمة	0Gj1
الإصدارات	0Gg1
الإنجازات	0Gj1
الإنجازات والجوائز	0Gj1
الابحاث	0Gg1
الابحاث المنشوره	0Gg1
الابحاث والمنشورات	0Gg1
الاتصال	0Gk1
الادوات	0Gh1
الاصدارات	0Gg1
الاعتمادات	0Gl1
الاعمال	0Gc1
الاعمال التطوعيه	0Ge1
الانتسابات	0Gm1
الانجازات	0Gj1
الانجازات والجوايز	0Gj1
الانشطه	0Ge1
الانشطه الاجتماعيه	0Ge1
الانشطه التطوعيه	0Ge1
الاهتمامات	0Gn1
الاهتمامات الشخصية	0Gn1
الاهتمامات الشخصيه	0Gn1
الاهتمامات والهوايات	0Gn1
الاهداف	0Gi1
الاوسمه	0Gj1
البحث العلمي	0Gc1
البحوث	0Gg1
البرامج	0Gh1
البيانات الشخصية	0Gk1
البيانات الشخصيه	0Gk1
التاريخ المهني	0Go1
التاريخ الوظيفي	0Go1
التجارب المهنية	0Go1
التجارب المهنيه	0Go1
التجربة المهنية	0Go1
التجربه المهنيه	0Go1
التحصيل الدراسي	0H01
التحصيل العلمي	0H01
التدريب	0H11
التدريب العملي	0Go1
التدريبات	0H11
التراخيص	0Gl1
التزكيات	0H21
التطوع	0Ge1
التطوير المهني	0H11
التعليم	0H01
التعليم والتدريب	0H01
التفضيلات الوظيفية	0H31
التفضيلات الوظيفيه	0H31
التقديرات	0Gj1
التقنيات	0Gh1
التقييم الذاتي للمهارات الرقمية	0H41
التقييم الذاتي للمهارات الرقميه	0H41
التكريم	0Gj1
التكريمات	0Gj1
التواصل	0Gk1
التوصيات	0H21
التوقعات	0H31
الجمعيات	0Gm1
الجمعيات المهنية	0Gm1
الجمعيات المهنيه	0Gm1
الجوائز	0Gj1
الجوائز والإنجازات	0Gj1
الجوائز والتكريمات	0Gj1
الجوايز	0Gj1
الجوايز والانجازات	0Gj1
الجوايز والتكريمات	0Gj1
الحاسوب	0Gh1
الحسابات	0H51
الخبرات	0Go1
الخبرات التطوعية	0Ge1
الخبرات التطوعيه	0Ge1
الخبرات السابقة	0Go1
الخبرات السابقه	0Go1
الخبرات العملية	0Go1
الخبرات العمليه	0Go1
الخبرات المهنية	0Go1
الخبرات المهنيه	0Go1
الخبرات الوظيفية	0Go1
الخبرات الوظيفيه	0Go1
الخبرات والمهارات	0Gh1
الخبرة	0Go1
الخبرة العملية	0Go1
الخبرة المهنية	0Go1
الخبرة الوظيفية	0Go1
الخبره	0Go1
الخبره العمليه	0Go1
الخبره المهنيه	0Go1
الخبره الوظيفيه	0Go1
الخلفية الأكاديمية	0H01
الخلفية التعليمية	0H01
الخلفيه الاكاديميه	0H01
الخلفيه التعليميه	0H01
الدراسات	0H01
الدراسة	0H01
الدراسه	0H01
الدورات	0H11
الدورات التدريبية	0H11
الدورات التدريبية وورش العمل	0H11
الدورات التدريبيه	0H11
الدورات التدريبيه وورش العمل	0H11
الدورات المهنية	0H11
الدورات المهنيه	0H11
الدورات والتدريب	0H11
الدورات وورش العمل	0H11
الرخص	0Gl1
الرخص والشهادات	0Gl1
الرغبات الوظيفية	0H31
الرغبات الوظيفيه	0H31
الروابط	0H51
السجل الوظيفي	0Go1
السيرة الأكاديمية	0H01
السيرة المختصرة	0Gi1
السيره الاكاديميه	0H01
السيره المختصره	0Gi1
الشبكات والعضويات	0Gm1
الشهادات	0Gl1
الشهادات الاحترافية	0Gl1
الشهادات الاحترافيه	0Gl1
الشهادات العلمية	0H01
الشهادات العلميه	0H01
الشهادات المهنية	0Gl1
الشهادات المهنية والتراخيص	0Gl1
الشهادات المهنيه	0Gl1
الشهادات المهنيه والتراخيص	0Gl1
الشهادات والاعتمادات	0Gl1
الشهادات والتراخيص	0Gl1
العروض التقديمية	0Gg1
العروض التقديميه	0Gg1
العضويات	0Gm1
العضويات المهنية	0Gm1
العضويات المهنيه	0Gm1
العضوية	0Gm1
العضويه	0Gm1
العمل	0Go1
العمل التطوعي	0Ge1
العمل المجتمعي	0Ge1
الفعاليات	0H61
القدرات	0Gh1
القدرات اللغوية	0Gf1
القدرات اللغويه	0Gf1
الكفاءات	0Gh1
الكفاءة اللغوية	0Gf1
الكفاءه اللغويه	0Gf1
الكفايات	0Gh1
اللغات	0Gf1
اللغة	0Gf1
اللغه	0Gf1
المؤتمرات	0H61
المؤتمرات والندوات	0H61
المؤتمرات وورش العمل	0H61
المؤلفات	0Gg1
المؤهل العلمي	0H01
المؤهلات	0H01
المؤهلات الأكاديمية	0H01
المؤهلات الدراسية	0H01
المؤهلات العلمية	0H01
المحاضرات	0Gg1
المراجع	0H21
المرجعيات	0H21
المرفقات	0H71
المرفقات والوثائق	0H71
المرفقات والوثايق	0H71
المزكون	0H21
المستوى التعليمي	0H01
المستوي التعليمي	0H01
المسمى المطلوب	0H31
المسمي المطلوب	0H31
المسيرة التعليمية	0H01
المسيرة المهنية	0Go1
المسيره التعليميه	0H01
المسيره المهنيه	0Go1
المشاريع	0Gc1
المشاريع البحثية	0Gc1
المشاريع البحثيه	0Gc1
المشاريع الشخصية	0Gc1
المشاريع الشخصيه	0Gc1
المشاريع المنجزة	0Gc1
المشاريع المنجزه	0Gc1
المشروعات	0Gc1
المعرفون	0H21
المعرفين	0H21
المعرّفين	0H21
المعلومات الأساسية	0Gk1
المعلومات الاساسيه	0Gk1
المعلومات الشخصية	0Gk1
المعلومات الشخصيه	0Gk1
المقالات	0Gg1
الملحقات	0H71
الملخص	0Gi1
الملخص المهني	0Gi1
الملف الشخصي	0Gi1
الملفات الشخصية	0H51
الملفات الشخصيه	0H51
المنح	0Gj1
المنح الدراسية	0Gj1
المنح الدراسيه	0Gj1
المنشورات	0Gg1
المنشورات العلمية	0Gg1
المنشورات العلميه	0Gg1
المهارات	0Gh1
المهارات الأساسية	0Gh1
المهارات الاساسيه	0Gh1
المهارات التقنية	0Gh1
المهارات التقنيه	0Gh1
المهارات الحاسوبية	0Gh1
المهارات الحاسوبيه	0Gh1
المهارات الرقمية	0Gh1
المهارات الرقميه	0Gh1
المهارات الشخصية	0Gh1
المهارات الشخصيه	0Gh1
المهارات العملية	0Gh1
المهارات العمليه	0Gh1
المهارات الفنية	0Gh1
المهارات الفنيه	0Gh1
المهارات اللغوية	0Gf1
المهارات اللغويه	0Gf1
المهارات المهنية	0Gh1
المهارات المهنيه	0Gh1
المهارات الناعمة	0Gh1
المهارات الناعمه	0Gh1
المهارات والخبرات	0Gh1
المهارات والقدرات	0Gh1
الموتمرات	0H61
الموتمرات والندوات	0H61
الموتمرات وورش العمل	0H61
المولفات	0Gg1
الموهل العلمي	0H01
الموهلات	0H01
الموهلات الاكاديميه	0H01
الموهلات الدراسيه	0H01
الموهلات العلميه	0H01
الندوات	0H61
النشاط التطوعي	0Ge1
النشاطات	0Ge1
النشر العلمي	0Gg1
الهدف	0Gi1
الهدف المهني	0Gi1
الهدف الوظيفي	0Gi1
الهوايات	0Gn1
الهوايات والاهتمامات	0Gn1
الوثائق	0H71
الوثايق	0H71
الوظائف	0Go1
الوظائف السابقة	0Go1
الوظايف	0Go1
الوظايف السابقه	0Go1
الوظيفة المرغوبة	0H31
الوظيفة المستهدفة	0H31
الوظيفة المطلوبة	0H31
الوظيفه المرغوبه	0H31
الوظيفه المستهدفه	0H31
الوظيفه المطلوبه	0H31
انشطه تطوعيه	0Ge1
اهتمامات	0Gn1
اهتمامات شخصية	0Gn1
اهتمامات شخصيه	0Gn1
اهم المشاريع	0Gc1
براءات الاختراع	0Gg1
بيانات إضافية	0Gd1
بيانات اضافيه	0Gd1
بيانات الاتصال	0Gk1
بيانات التواصل	0Gk1
بيانات شخصية	0Gk1
بيانات شخصيه	0Gk1
تجربة العمل	0Go1
تجربه العمل	0Go1
تعريف	0Gi1
تفضيلات العمل	0H31
تواصل معي	0Gk1
جهات التعريف	0H21
حسابات التواصل	0H51
حضور المؤتمرات	0H61
حضور الموتمرات	0H61
خبرات	0Go1
خبرات العمل	0Go1
خبرة العمل	0Go1
خبره العمل	0Go1
خدمة المجتمع	0Ge1
خدمه المجتمع	0Ge1
خطاب التغطية	0H81
خطاب التغطيه	0H81
دورات تدريبية	0H11
دورات تدريبيه	0H11
رخص القيادة	0H91
رخص القياده	0H91
رخصة السياقة	0H91
رخصة القيادة	0H91
رخصه السياقه	0H91
رخصه القياده	0H91
رسالة التغطية	0H81
رسالة الدافع	0H81
رساله التغطيه	0H81
رساله الدافع	0H81
رغبات العمل	0H31
روابط	0H51
شبكات التواصل	0H51
شهادات	0Gl1
شهادات التقدير	0Gj1
عضويات	0Gm1
عضوية الجمعيات	0Gm1
عضويه الجمعيات	0Gm1
عني	0Gi1
غير ذلك	0Gd1
لغات	0Gf1
لغات البرمجة	0Gh1
لغات البرمجه	0Gh1
للتواصل	0Gk1
لمحة عامة	0Gi1
لمحه عامه	0Gi1
مؤتمرات	0H61
متفرقات	0Gd1
مجالات الخبرة	0Gh1
مجالات الخبره	0Gh1
مراجع	0H21
مشاريع	0Gc1
مشاريع شخصية	0Gc1
مشاريع شخصيه	0Gc1
معرض الأعمال	0Gc1
معرض الاعمال	0Gc1
معلومات أخرى	0Gd1
معلومات إضافية	0Gd1
معلومات اخري	0Gd1
معلومات اضافيه	0Gd1
معلومات الاتصال	0Gk1
معلومات التواصل	0Gk1
معلومات شخصية	0Gk1
معلومات شخصيه	0Gk1
مقدمة	0Gi1
مقدمه	0Gi1
ملخص	0Gi1
ملخص مهني	0Gi1
من أنا	0Gi1
من انا	0Gi1
مهارات	0Gh1
مهارات الحاسب	0Gh1
مهارات الحاسب الآلي	0Gh1
مهارات الحاسب الالي	0Gh1
مهارات الحاسوب	0Gh1
مهارات الكمبيوتر	0Gh1
مواقع التواصل الاجتماعي	0H51
موتمرات	0H61
نبذة	0Gi1
نبذة تعريفية	0Gi1
نبذة شخصية	0Gi1
نبذة عن الذات	0Gi1
نبذة عني	0Gi1
نبذة مختصرة	0Gi1
نبذة مهنية	0Gi1
نبذه	0Gi1
نبذه تعريفيه	0Gi1
نبذه شخصيه	0Gi1
نبذه عن الذات	0Gi1
نبذه عني	0Gi1
نبذه مختصره	0Gi1
نبذه مهنيه	0Gi1
نماذج الأعمال	0Gc1
نماذج الاعمال	0Gc1
هوايات	0Gn1
ورش العمل	0H11
وسائل التواصل الاجتماعي	0H51
وسايل التواصل الاجتماعي	0H51
अतिरिक्त जानकारी	0H:1
अतिरिक्त पाठ्यक्रम	0H;1
अतिरिक्त विवरण	0H:1
अध्ययन	0H<1
अनुभव	0H=1
अनुलग्नक	0H>1
अनुशंसाएँ	0H?1
अनुशंसाएं	0H?1
अनुसंधान	0H@1
अन्य	0H:1
अन्य जानकारी	0H:1
अपने बारे में	0HA1
अपेक्षाएँ	0HB1
अपेक्षाएं	0HB1
अभिरुचि	0HC1
अभिरुचियाँ	0HC1
अभिरुचियां	0HC1
आत्म परिचय	0HA1
आवरण पत्र	0HD1
इंटर्नशिप	0H=1
इच्छित पद	0HB1
उद्देश्य	0HA1
उपलब्धता	0HB1
उपलब्धि	0HE1
उपलब्धियाँ	0HE1
उपलब्धियां	0HE1
ऑनलाइन प्रोफ़ाइल	0HF1
ऑनलाइन प्रोफाइल	0HF1
कंप्यूटर कौशल	0HG1
कंप्यूटर ज्ञान	0HG1
कड़ियाँ	0HF1
कडियां	0HF1
करियर	0H=1
करियर उद्देश्य	0HA1
कवर लेटर	0HD1
कार्य अनुभव	0H=1
कार्य का अनुभव	0H=1
कार्यशालाएँ	0H;1
कार्यशालाएं	0H;1
कार्यानुभव	0H=1
कैरियर उद्देश्य	0HA1
कोर्स	0H;1
कौशल	0HG1
क्षमताएँ	0HG1
क्षमताएं	0HG1
गतिविधियाँ	0HH1
गतिविधियां	0HH1
छात्रवृत्ति	0HE1
ज्ञात भाषाएँ	0HI1
ज्ञात भाषाएं	0HI1
डिजिटल कौशल	0HG1
डिजिटल कौशल स्व मूल्यांकन	0HJ1
डिजिटल कौशल स्व-मूल्यांकन	0HJ1
ड्राइविंग लाइसेंस	0HK1
तकनीकी कौशल	0HG1
तकनीकी ज्ञान	0HG1
दक्षताएँ	0HG1
दक्षताएं	0HG1
निजी जानकारी	0HL1
नौकरी का अनुभव	0H=1
नौकरी वरीयताएँ	0HB1
नौकरी वरीयताएं	0HB1
परिचय	0HA1
परियोजना	0H@1
परियोजना कार्य	0H@1
परियोजनाएँ	0H@1
परियोजनाएं	0H@1
परिशिष्ट	0H>1
पाठ्यक्रम	0H;1
पुरस्कार	0HE1
पुरस्कार एवं सम्मान	0HE1
पुरस्कार और सम्मान	0HE1
पुस्तकें	0HM1
पेटेंट	0HM1
पेशेवर अनुभव	0H=1
पेशेवर कौशल	0HG1
पेशेवर सदस्यता	0HN1
पेशेवर सारांश	0HA1
पोर्टफोलियो	0H@1
प्रकाशन	0HM1
प्रमाण पत्र	0HO1
प्रमाणन	0HO1
प्रमाणपत्र	0HO1
प्रमाणपत्र और लाइसेंस	0HO1
प्रमुख कौशल	0HG1
प्रमुख परियोजनाएँ	0H@1
प्रमुख परियोजनाएं	0H@1
प्रशिक्षण	0H;1
प्रशिक्षण और पाठ्यक्रम	0H;1
प्रस्तुतियाँ	0HM1
प्रस्तुतियां	0HM1
प्रोजेक्ट	0H@1
प्रोफ़ाइल	0HA1
प्रोफ़ाइलें	0HF1
प्रोफाइल	0HA1
प्रोफाइलें	0HF1
बुनियादी जानकारी	0HL1
भाषा	0HI1
भाषा कौशल	0HI1
भाषा ज्ञान	0HI1
भाषाएँ	0HI1
भाषाएं	0HI1
भाषाओं का ज्ञान	0HI1
भाषायी ज्ञान	0HI1
मुख्य कौशल	0HG1
मूल जानकारी	0HL1
मेरे बारे में	0HA1
योग्यताएँ	0HG1
योग्यताएं	0HG1
रुचि	0HC1
रुचियाँ	0HC1
रुचियाँ और शौक	0HC1
रुचियां	0HC1
रुचियां और शौक	0HC1
रोजगार	0H=1
रोजगार इतिहास	0H=1
रोज़गार	0H=1
लक्ष्य	0HA1
लाइसेंस	0HO1
लाइसेंस और प्रमाणपत्र	0HO1
लिंक	0HF1
लेख	0HM1
वांछित नौकरी	0HB1
वांछित पद	0HB1
वाहन चालन लाइसेंस	0HK1
विवरण	0HA1
विविध	0H:1
विशेषज्ञता	0HG1
व्यक्तिगत जानकारी	0HL1
व्यक्तिगत परियोजनाएँ	0H@1
व्यक्तिगत परियोजनाएं	0H@1
व्यक्तिगत विवरण	0HL1
व्यक्तिगत सूचना	0HL1
व्यवसायिक अनुभव	0H=1
व्याख्यान	0HM1
व्यावसायिक अनुभव	0H=1
व्यावसायिक कौशल	0HG1
व्यावसायिक प्रमाणपत्र	0HO1
व्यावसायिक विकास	0H;1
व्यावसायिक सदस्यता	0HN1
व्यावसायिक सारांश	0HA1
शिक्षण अनुभव	0H=1
शिक्षा	0H<1
शिक्षा और प्रशिक्षण	0H<1
शैक्षणिक पृष्ठभूमि	0H<1
शैक्षणिक योग्यता	0H<1
शैक्षणिक विवरण	0H<1
शैक्षिक पृष्ठभूमि	0H<1
शैक्षिक योग्यता	0H<1
शैक्षिक विवरण	0H<1
शोध	0H@1
शोध पत्र	0HM1
शोध प्रकाशन	0HM1
शौक	0HC1
शौक और रुचियाँ	0HC1
शौक और रुचियां	0HC1
संक्षिप्त परिचय	0HA1
संगठन	0HN1
संगठन सदस्यता	0HN1
संगोष्ठियाँ	0HP1
संगोष्ठियां	0HP1
संगोष्ठी	0HP1
संदर्भ	0H?1
संदर्भ व्यक्ति	0H?1
संदर्भ सूची	0H?1
संपर्क	0HL1
संपर्क जानकारी	0HL1
संपर्क विवरण	0HL1
संलग्नक	0H>1
सदस्यता	0HN1
सदस्यताएँ	0HN1
सदस्यताएं	0HN1
समाज सेवा	0HH1
सम्मान	0HE1
सम्मान और पुरस्कार	0HE1
सम्मेलन	0HP1
सम्मेलन और संगोष्ठियाँ	0HP1
सम्मेलन और संगोष्ठियां	0HP1
सामाजिक कार्य	0HH1
सामाजिक नेटवर्क	0HF1
सारांश	0HA1
सिफ़ारिशें	0H?1
सिफारिशें	0H?1
सेमिनार	0HP1
सोशल मीडिया	0HF1
स्वयंसेवा	0HH1
स्वयंसेवी अनुभव	0HH1
स्वयंसेवी कार्य	0HH1
स्वैच्छिक कार्य	0HH1
การติดต่อ	0HQ1
การทํางาน	0HR1
การนําเสนอผลงาน	0HS1
การบรรยาย	0HS1
การประชุม	0HT1
การประชุมวิชาการ	0HT1
การประชุมและสัมมนา	0HT1
การประเมินทักษะดิจิทัลด้วยตนเอง	0HU1
การฝึกงาน	0HR1
การฝึกอบรม	0HV1
การศึกษา	0HW1
การศึกษาและการอบรม	0HW1
การสัมมนา	0HT1
การอบรม	0HV1
การอบรมและสัมมนา	0HV1
การเป็นสมาชิก	0HX1
กิจกรรม	0HY1
กิจกรรมจิตอาสา	0HY1
กิจกรรมนักศึกษา	0HY1
กิจกรรมพิเศษ	0HY1
กิจกรรมยามว่าง	0HZ1
กิจกรรมระหว่างเรียน	0HY1
กิจกรรมเพื่อสังคม	0HY1
ข้อมูลการติดต่อ	0HQ1
ข้อมูลติดต่อ	0HQ1
ข้อมูลพื้นฐาน	0HQ1
ข้อมูลส่วนตัว	0HQ1
ข้อมูลส่วนบุคคล	0HQ1
ข้อมูลอื่นๆ	0H[1
ข้อมูลอ้างอิง	0H\1
ข้อมูลเพิ่มเติม	0H[1
ข้อมูลโดยสรุป	0H]1
ความคาดหวัง	0H^1
ความต้องการ	0H^1
ความถนัด	0H_1
ความรู้ความสามารถ	0H_1
ความสนใจ	0HZ1
ความสนใจพิเศษ	0HZ1
ความสนใจและงานอดิเรก	0HZ1
ความสามารถ	0H_1
ความสามารถด้านคอมพิวเตอร์	0H_1
ความสามารถด้านภาษา	0H`1
ความสามารถทางภาษา	0H`1
ความสามารถพิเศษ	0H_1
ความสําเร็จ	0Ha1
ความเชี่ยวชาญ	0H_1
คอมพิวเตอร์	0H_1
คอร์สเรียน	0HV1
คุณวุฒิ	0HW1
คุณวุฒิการศึกษา	0HW1
คุณสมบัติโดยสรุป	0H]1
คําแนะนํา	0H\1
งานที่ต้องการ	0H^1
งานวิจัย	0Hb1
งานวิจัยตีพิมพ์	0HS1
งานสัมมนา	0HT1
งานอดิเรก	0HZ1
งานอดิเรกและความสนใจ	0HZ1
งานอาสาสมัคร	0HY1
จดหมายปะหน้า	0Hc1
จดหมายสมัครงาน	0Hc1
จดหมายแนะนํา	0H\1
จิตอาสา	0HY1
จุดมุ่งหมายในอาชีพ	0H]1
จุดเด่น	0H]1
ช่องทางการติดต่อ	0HQ1
ช่องทางติดต่อ	0HQ1
ติดต่อ	0HQ1
ตําแหน่งงานที่ต้องการ	0H^1
ตําแหน่งที่ต้องการ	0H^1
ตําแหน่งที่สมัคร	0H^1
ทักษะ	0H_1
ทักษะคอมพิวเตอร์	0H_1
ทักษะดิจิทัล	0H_1
ทักษะด้านคอมพิวเตอร์	0H_1
ทักษะด้านภาษา	0H`1
ทักษะทางภาษา	0H`1
ทักษะทางวิชาชีพ	0H_1
ทักษะทางเทคนิค	0H_1
ทักษะภาษา	0H`1
ทักษะวิชาชีพ	0H_1
ทักษะหลัก	0H_1
ทักษะเฉพาะด้าน	0H_1
ทักษะและความสามารถ	0H_1
ทุนการศึกษา	0Ha1
บทความ	0HS1
บทสรุป	0H]1
บุคคลที่สามารถอ้างอิงได้	0H\1
บุคคลอ้างอิง	0H\1
ประกาศนียบัตร	0Hd1
ประชุมวิชาการ	0HT1
ประวัติการทํางาน	0HR1
ประวัติการทํางานและการฝึกงาน	0HR1
ประวัติการทํางานและฝึกงาน	0HR1
ประวัติการฝึกงาน	0HR1
ประวัติการฝึกอบรม	0HV1
ประวัติการศึกษา	0HW1
ประวัติการอบรม	0HV1
ประวัติย่อ	0H]1
ประวัติส่วนตัว	0HQ1
ประสบการณ์	0HR1
ประสบการณ์การทํางาน	0HR1
ประสบการณ์ด้านการทํางาน	0HR1
ประสบการณ์ทํางาน	0HR1
ประสบการณ์ฝึกงาน	0HR1
ประสบการณ์วิชาชีพ	0HR1
ประสบการณ์อาสาสมัคร	0HY1
ผลงาน	0Hb1
ผลงานตีพิมพ์	0HS1
ผลงานทางวิชาการ	0HS1
ผลงานที่ผ่านมา	0Hb1
ผลงานวิจัย	0HS1
ผลงานวิชาการ	0HS1
ผลงานเด่น	0Ha1
ผลงานและรางวัล	0Ha1
ผลงานโครงการ	0Hb1
ผู้อ้างอิง	0H\1
ฝึกงาน	0HR1
พื้นฐานการศึกษา	0HW1
ภาคผนวก	0He1
ภาษา	0H`1
ภาษาต่างประเทศ	0H`1
ระดับการศึกษา	0HW1
รางวัล	0Ha1
รางวัลที่ได้รับ	0Ha1
รางวัลและความสําเร็จ	0Ha1
รางวัลและเกียรติคุณ	0Ha1
รายละเอียดเพิ่มเติม	0H[1
ลักษณะงานที่ต้องการ	0H^1
ลิงก์	0Hf1
วัตถุประสงค์	0H]1
วุฒิการศึกษา	0HW1
วุฒิบัตร	0Hd1
สมรรถนะ	0H_1
สมาคม	0HX1
สมาชิกภาพ	0HX1
สมาชิกสมาคม	0HX1
สมาชิกองค์กร	0HX1
สรุป	0H]1
สรุปประวัติ	0H]1
สัมมนา	0HT1
สิทธิบัตร	0HS1
สิ่งที่สนใจ	0HZ1
สิ่งพิมพ์	0HS1
สื่อสังคมออนไลน์	0Hf1
หนังสือ	0HS1
หลักสูตร	0HV1
หลักสูตรฝึกอบรม	0HV1
หลักสูตรอบรม	0HV1
องค์กรวิชาชีพ	0HX1
อบรม	0HV1
อบรมและสัมมนา	0HV1
อาสาสมัคร	0HY1
อื่นๆ	0H[1
เกียรติบัตร	0Hd1
เกียรติบัตรและรางวัล	0Ha1
เกียรติประวัติ	0Ha1
เกี่ยวกับฉัน	0H]1
เกี่ยวกับดิฉัน	0H]1
เกี่ยวกับตนเอง	0H]1
เกี่ยวกับผม	0H]1
เครือข่ายสังคม	0Hf1
เครื่องมือ	0H_1
เงินเดือนที่ต้องการ	0H^1
เทคโนโลยี	0H_1
เบ็ดเตล็ด	0H[1
เป้าหมาย	0H]1
เป้าหมายในการทํางาน	0H]1
เป้าหมายในอาชีพ	0H]1
เพิ่มเติม	0H[1
เว็บไซต์	0Hf1
เอกสารแนบ	0He1
แนะนําตนเอง	0H]1
แนะนําตัว	0H]1
แฟ้มสะสมผลงาน	0Hb1
โครงการ	0Hb1
โครงการที่ผ่านมา	0Hb1
โครงการวิจัย	0Hb1
โครงการส่วนตัว	0Hb1
โครงงาน	0Hb1
โซเชียลมีเดีย	0Hf1
โปรเจกต์	0Hb1
โปรเจค	0Hb1
โปรเจ็กต์	0Hb1
โปรไฟล์	0H]1
โปรไฟล์ออนไลน์	0Hf1
ใบขับขี่	0Hg1
ใบประกอบวิชาชีพ	0Hd1
ใบประกาศ	0Hd1
ใบประกาศนียบัตร	0Hd1
ใบรับรอง	0Hd1
ใบรับรองและประกาศนียบัตร	0Hd1
ใบรับรองและใบอนุญาต	0Hd1
ใบอนุญาต	0Hd1
ใบอนุญาตขับขี่	0Hg1
ใบอนุญาตขับรถ	0Hg1
ไฟล์แนบ	0He1
ấn phẩm	01d1
いただいた賞	0Hh1
おわりに	0Hi1
これまでのキャリア	0Hj1
これまでの仕事	0Hj1
これまでの職歴	0Hj1
その他	0Hk1
その他の情報	0Hk1
その他の職歴	0Hj1
その他特記事項	0Hk1
それ以前の職歴	0Hj1
つくったもの	0?01
できること	0;M1
はじめに	0Hi1
ひとこと	0Hi1
もっている資格	0Hl1
もらった賞	0Hh1
やってきた仕事	0Hj1
アウトプット	0Hm1
アカウント	0Bn1
アピールポイント	0Hi1
アルバイト	0Hj1
アルバイト歴	0Hj1
イベント	0Hn1
イベント参加	0Hn1
インターン	0Hj1
インターンシップ	0Hj1
インターン経験	0Hj1
ウェブサイト	0Bn1
オフの過ごし方	0Ho1
オープンソース	0?01
カバーレター	0I01
カンファレンス	0Hn1
キャリア	0Hj1
キャリアの方向性	0I11
キャリアサマリー	0Hi1
キャリアプラン	0I11
キャリア要約	0Hi1
コミュニティ	0I21
コミュニティ活動	0I21
コンタクト	0I31
コンテスト	0Hh1
サマリー	0Hi1
サークル活動	0I21
スキル	0;M1
スキルシート	0;M1
スキルセット	0;M1
スキルマップ	0;M1
スキル・知識	0;M1
スキル一覧	0;M1
セミナー	0Hn1
セミナー受講	0I41
ソフトウェア	0;M1
ソーシャルメディア	0Bn1
ツール	0;M1
テクニカルスキル	0;M1
デジタルスキル自己評価	0I51
トップスキル	0;M1
トレーニング	0I41
パソコンスキル	0;M1
パーソナルデータ	0I31
ビジネススキル	0;M1
プライベート	0Ho1
プログラミング言語	0;M1
プロジェクト	0?01
プロジェクト実績	0?01
プロジェクト経歴	0?01
プロジェクト経験	0?01
プロジェクト詳細	0?01
プロフィール	0Hi1
プロフィールリンク	0Bn1
プロフィール情報	0I31
ボランティア	0I21
ボランティア活動	0I21
ボランティア経験	0I21
ポートフォリオ	0?01
リファレンス	0I61
リンク	0Bn1
ワークヒストリー	0Hj1
一句话介绍	0I71
一言	0Hi1
上过的学	0I81
上过的班	0I91
下班以后	0I:1
不上班的时候	0I:1
专业会员	0I;1
专业协会	0I;1
专业培训	0I<1
专业技能	0;N1
专业特长	0;N1
专业知识	0;N1
专业能力	0;N1
专业证书	0I=1
专业课程	0I<1
专利	0I>1
专利与论文	0I>1
专利成果	0I>1
专利论文	0I>1
业余时间	0I:1
业余爱好	0I:1
业余生活	0I:1
个人主页	0I?1
个人亮点	0I71
个人介绍	0I71
个人优势	0I71
个人作品	0I@1
个人作品展示	0I@1
个人作品集	0I@1
个人信息	0IA1
个人兴趣	0I:1
个人基本信息	0IA1
个人总结	0I71
个人情况	0IA1
个人成就	0IB1
个人技能	0;N1
个人概况	0IA1
个人概述	0I71
个人爱好	0I:1
个人特点	0I71
个人特长	0;N1
个人简介	0I71
个人经历	0I91
个人能力	0;N1
个人荣誉	0IB1
个人评价	0I71
个人资料	0IA1
个人链接	0I?1
个人陈述	0I71
个人项目	0I@1
主な実績	0Hh1
主な経歴	0Hj1
主な職歴	0Hj1
主修课程	0I<1
主要プロジェクト	0?01
主要作品	0I@1
主要工作經歷	0IC1
主要工作经历	0I91
主要成就	0IB1
主要成果	0IB1
主要技能	0;N1
主要荣誉	0IB1
主要课程	0I<1
主要项目	0I@1
主要项目经历	0I@1
义务工作	0ID1
义工服务	0ID1
今後のキャリア	0I11
从业经历	0I91
仕事	0Hj1
仕事以外	0Ho1
仕事歴	0Hj1
仕事経験	0Hj1
付記	0Hk1
付録	0IE1
代表作	0I@1
代表作品	0IF1
代表项目	0I@1
以前の職歴	0Hj1
任职经历	0I91
任職經歷	0IC1
企业经历	0I91
休みの日	0Ho1
休日の過ごし方	0Ho1
休閒活動	0IG1
休閒興趣	0IG1
休闲	0I:1
优势	0I71
会什么	0;N1
会员	0I;1
会员资格	0I;1
会員資格	0IH1
会干的活	0;N1
会用的工具	0;N1
会的东西	0;N1
会的语言	0II1
会議	0Hn1
会议	0IJ1
会议与研讨会	0IJ1
会议经历	0IJ1
会说的话	0II1
会说的语言	0II1
余暇	0Ho1
作ったもの	0?01
作品	0IK3
作品展示	0I@1
作品集	0IN2
使えるもの	0;M1
使えるソフト	0;M1
使える道具・ソフト	0;M1
使用ソフト	0;M1
使用ツール	0;M1
使用ツール一覧	0;M1
使用可能ソフト	0;M1
使用可能ツール	0;M1
使用工具	0IP1
使用技術	0;M1
使用言語	0IQ1
保有スキル	0;M1
保有資格	0Hl1
保有資格・免許	0Hl1
個人データ	0I31
個人プロジェクト	0?01
個人介紹	0IR1
個人作品	0IF1
個人優勢	0IR1
個人基本資料	0IS1
個人專案	0IF1
個人情報	0I31
個人成就	0IT1
個人技能	0IP1
個人概述	0IR1
個人特質	0IR1
個人簡介	0IR1
個人簡述	0IR1
個人網站	0IU1
個人總結	0IR1
個人興趣	0IG1
個人資料	0IS1
個人資訊	0IS1
個人開発	0?01
做过什么	0I91
做过的东西	0I@1
做过的工作	0I91
做过的志愿者	0ID1
側專案	0IF1
備考	0Hk1
備註	0IV1
働いた場所	0Hj1
免許	0Hl1
免許・資格	0Hl1
公益服务经历	0ID1
公益服務	0IW1
公益活动	0ID1
公益活動	0IW1
公益经历	0ID1
关于我	0I71
关于自己	0I71
兴趣	0I:1
兴趣与爱好	0I:1
兴趣爱好	0I:1
兴趣特长	0I:1
其他	0IX2
其他信息	0IZ1
其他工作經歷	0IC1
其他工作经历	0I91
其他情况	0IZ1
其他技能	0IP1
其他说明	0IZ1
其他資料	0IV1
其他資訊	0IV1
其它	0IX2
其它信息	0IZ1
兼职经历	0I91
写作	0I>1
写在最后	0I71
写过的东西	0I>1
几句话	0I71
出版	0I[3
出版・著作	0Hm1
出版品	0I^1
出版物	0I_2
出身校	0Ia1
制作実績	0?01
制作物	0?01
办公技能	0;N1
办公软件	0;N1
功績	0Hh1
加入団体	0IH1
勉強会	0Hn1
勤務歴	0Hj1
勤務経歴	0Hj1
协会会员	0I;1
協會會員	0Ib1
参与的项目	0I@1
参与课题	0I@1
参与项目	0I@1
参会经历	0IJ1
参加プロジェクト	0?01
参加会议	0IJ1
参加学会	0Hn1
参画プロジェクト	0?01
參加研討會	0Ic1
參與專案	0IF1
发明专利	0I>1
发表作品	0I>1
发表文章	0I>1
发表的文章	0I>1
发表论文	0I>1
取った資格	0Hl1
取得資格	0Hl1
取得資格・免許	0Hl1
取得資格一覧	0Hl1
受教育经历	0I81
受訓經歷	0Id1
受講コース	0I41
受講歴	0I41
受講研修	0I41
受講講座	0I41
受賞	0Hh1
受賞・実績	0Hh1
受賞・表彰	0Hh1
受賞・表彰歴	0Hh1
受賞歴	0Hh1
受賞等	0Hh1
受賞経験	0Hh1
各種アカウント	0Bn1
各種リンク	0Bn1
同事评价	0Ie1
嗜好	0IG1
团体会员	0I;1
団体活動	0IH1
在哪儿上过班	0I91
在哪儿念的书	0I81
在校实践	0ID1
在校情况	0ID1
在校经历	0ID1
在职培训	0I<1
在職進修	0Id1
地域活動	0I21
地域貢献	0I21
執筆	0Hm1
執筆・発信	0Hm1
執筆・登壇	0Hm1
執筆実績	0Hm1
培訓	0Id1
培訓經歷	0Id1
培训	0I<1
培训情况	0I<1
培训经历	0I<1
培训经验	0I<1
培训课程	0I<1
基本データ	0I31
基本信息	0IA1
基本情况	0IA1
基本情報	0I31
基本資料	0IS1
基本資訊	0IS1
基本資訊與聯絡方式	0IS1
基本资料	0IA1
基础信息	0IA1
备注	0IZ1
外国語	0IQ1
外語	0If1
外語水平	0If1
外語能力	0If1
外语	0II1
外语技能	0II1
外语水平	0II1
外语能力	0II1
外部発表	0Hm1
奖励	0IB1
奖励情况	0IB1
奖励荣誉	0IB1
奖学金	0IB1
奖惩情况	0IB1
奖项	0IB1
奨学金	0Hh1
好きなこと	0Ho1
好きなもの	0Ho1
学んだ場所	0Ia1
学んできたこと	0Ia1
学业情况	0I81
学业经历	0I81
学业背景	0I81
学习培训	0I<1
学习情况	0I81
学习经历	0I81
学习背景	0I81
学会	0IH1
学会・セミナー	0Hn1
学会任职	0I;1
学会参加	0Hn1
学会活動	0IH1
学会発表	0Hm1
学位	0Ia1
学历	0I81
学历信息	0I81
学历情况	0I81
学历背景	0I81
学术交流	0IJ1
学术会议	0IJ1
学术兼职	0I;1
学术发表	0I>1
学术成果	0I>1
学术背景	0I81
学术著作	0I>1
学术论文	0I>1
学業	0Ia1
学歴	0Ia1
学歴 教育	0Ia1
学歴/教育	0Ia1
学歴・研修	0Ia1
学歴詳細	0Ia1
学生工作	0ID1
学生干部经历	0ID1
学生活动	0ID1
学生活動	0I21
學會會員	0Ib1
學業背景	0Ig1
學歷	0Ig1
學歷背景	0Ig1
學生活動	0IW1
學經歷	0IC1
學經歷背景	0Ig1
學習經歷	0Ig1
學術交流	0Ic1
學術會議	0Ic1
學術發表	0I^1
學術研討會	0Ic1
學術背景	0Ig1
學術著作	0I^1
实习	0I91
实习与工作经历	0I91
实习工作经历	0I91
实习经历	0I91
实习经验	0I91
实践经历	0I91
実務経験	0Hj1
実績	0Hh1
實習	0IC1
實習經歷	0IC1
實習經驗	0IC1
寫作	0I^1
対外発表	0Hm1
専門スキル	0;M1
専門分野	0;M1
専門知識	0;M1
專利	0I^1
專利與論文	0I^1
專案	0IF1
專案作品	0IF1
專案經歷	0IF1
專案經驗	0IF1
專業協會	0Ib1
專業學會	0Ib1
專業技能	0IP1
專業摘要	0IR1
專業知識	0IP1
專業經歷	0IC1
專業經驗	0IC1
專業能力	0IP1
專業訓練	0Id1
專業證書	0Ih1
專業證照	0Ih1
專業資格	0Ih1
專欄文章	0I^1
專長	0IP1
專題	0IF1
專題研究	0IF1
專題經歷	0IF1
專題製作	0IF1
就业意向	0Ii1
就业经历	0I91
就業經歷	0IC1
履修科目	0I41
工作	0I91
工作与实习经历	0I91
工作之余	0I:1
工作之外	0Ij2
工作之餘	0IG1
工作实习经历	0I91
工作履历	0I91
工作履历表	0I91
工作履歷	0IC1
工作总结	0I71
工作情况	0I91
工作技能	0Il2
工作摘要	0IR1
工作期望	0Ii1
工作简历	0I91
工作經歷	0IC1
工作經驗	0IC1
工作经历	0I91
工作经验	0I91
工作背景	0I91
工作資歷	0IC1
工作过的地方	0I91
工具	0Il2
工具软件	0;N1
工程项目	0I@1
工讀經驗	0IC1
希望	0I11
希望勤務地	0I11
希望勤務条件	0I11
希望工作條件	0In1
希望条件	0I11
希望條件	0In1
希望職位	0In1
希望職種	0I11
常用軟體	0IP1
常用软件	0;N1
干过的活	0I91
平时喜欢	0I:1
平时爱好	0I:1
应聘岗位	0Ii1
应聘职位	0Ii1
开源	0I@1
开源作品	0I@1
开源经历	0I@1
开源贡献	0I@1
开源项目	0I@1
开源项目和作品	0I@1
引荐	0Ie1
引薦	0Io1
強み	0Hi1
得意なこと	0;M1
得意分野	0;M1
得意技術	0;M1
得獎	0IT1
得獎紀錄	0IT1
得獎經歷	0IT1
得过的奖	0IB1
得过的荣誉	0IB1
志工	0IW1
志工服務	0IW1
志工服務經歷	0IW1
志工經歷	0IW1
志工經驗	0IW1
志愿服务	0ID1
志愿活动	0ID1
志愿经历	0ID1
志愿者服务	0ID1
志愿者活动	0ID1
志愿者经历	0ID1
志望動機	0Hi1
志望理由	0Hi1
志願工作	0IW1
志願服務	0IW1
応募想定職種	0I11
応募職種	0I11
念过的书	0I81
情報発信	0Hm1
想说的话	0I71
意向职位	0Ii1
愛好	0IG1
應徵職位	0In1
應徵職務	0In1
成就	0J02
成果	0Hh1
成果物	0?01
我会什么	0;N1
我会的	0;N1
我做的东西	0I@1
我做过的工作	0I91
我是谁	0I71
我的优势	0I71
我的学历	0I81
我的工作	0I91
我的工具箱	0;N1
我的证书	0I=1
所属	0IH1
所属団体	0IH1
所属学会	0IH1
所属学会・団体	0IH1
所有資格	0Hl1
所获奖项	0IB1
所获荣誉	0IB1
所获证书	0I=1
手艺	0;N1
手里的证	0I=1
执业资格	0I=1
技术	0;N1
技术分享	0I>1
技术技能	0;N1
技术文章	0I>1
技术栈	0;N1
技术特长	0;N1
技术背景	0;N1
技术能力	0;N1
技能	0J23
技能与工具	0;N1
技能与特长	0;N1
技能专长	0;N1
技能列表	0;N1
技能專長	0IP1
技能总结	0;N1
技能掌握	0;N1
技能描述	0;N1
技能水平	0;N1
技能清单	0;N1
技能清單	0IP1
技能点	0;N1
技能特长	0;N1
技能與專長	0IP1
技能與工具	0IP1
技能证书	0I=1
技術	0J52
技術スキル	0;M1
技術スタック	0;M1
技術分享	0I^1
技術專長	0IP1
技術棧	0IP1
技術発信	0Hm1
技術能力	0IP1
技術要素	0;M1
担当プロジェクト	0?01
拿到的证书	0I=1
拿手的	0;N1
拿过的奖	0IB1
拿过的荣誉	0IB1
拿过的证	0I=1
持っている資格	0Hl1
持有的证	0I=1
持有證照	0Ih1
持有证书	0I=1
持有駕照	0J71
持证	0I=1
持证情况	0I=1
掌握技能	0;N1
掌握的技能	0;N1
掌握语言	0II1
掌握软件	0;N1
推荐	0Ie1
推荐人	0Ie1
推荐信	0Ie1
推荐评价	0Ie1
推荐语	0Ie1
推薦	0J82
推薦人	0J82
推薦信	0Io1
推薦函	0Io1
推薦文	0I61
推薦状	0I61
推薦者	0I61
摘要	0J:2
擅長工具	0IP1
擅長技能	0IP1
擅長軟體	0IP1
擅长	0;N1
擅长技能	0;N1
擅长的事	0;N1
擅长领域	0;N1
操作可能ソフト	0;M1
教学经历	0I91
教學經歷	0IC1
教歴	0Hj1
教育	0J<3
教育・研修	0Ia1
教育与培训	0I81
教育信息	0I81
教育学历	0I81
教育履历	0I81
教育情况	0I81
教育歴	0Hj1
教育歴と資格	0Ia1
教育程度	0J?2
教育經歷	0Ig1
教育经历	0I81
教育背景	0J<3
教育與培訓	0Ig1
教育訓練	0Id1
教育訓練背景	0Ig1
数字技能自评	0JA1
数字素养自评	0JA1
數位能力自評	0JB1
文章	0JC2
文章与分享	0I>1
早期工作经历	0I91
早期經歷	0IC1
早期经历	0I91
更多信息	0IZ1
更早經歷	0IC1
更早经历	0I91
曾获奖项	0IB1
曾获荣誉	0IB1
最后	0I71
最后的话	0I71
最後に	0Hi1
最終学歴	0Ia1
最高學歷	0Ig1
會員	0Ib1
會員資格	0Ib1
會議	0Ic1
會議與研討會	0Ic1
有的证	0I=1
服務經歷	0IW1
期刊論文	0I^1
期望	0Ii1
期望工作	0JE2
期望职位	0Ii1
本人希望	0I11
本人希望欄	0I11
本人希望記入欄	0I11
本人情報	0I31
杂项	0IZ1
校内经历	0ID1
校园实践	0ID1
校园活动	0ID1
校园经历	0ID1
校園經歷	0IW1
核心优势	0I71
核心技能	0;N1
核心能力	0IP1
核心项目	0I@1
案件	0?01
案件実績	0?01
検定	0Hl1
業務内容	0Hj1
業務経歴	0Hj1
業務経験	0Hj1
業績	0Hm1
業績と職歴	0Hj1
業餘生活	0IG1
概要	0Hi1
概述	0I71
榮譽	0IT1
榮譽事蹟	0IT1
榮譽獎項	0IT1
榮譽與獎項	0IT1
比賽經歷	0IT1
比赛经历	0IB1
毕业设计	0I@1
毕业院校	0I81
氏名	0I31
求学经历	0I81
求學經歷	0Ig1
求职信	0JG1
求职岗位	0Ii1
求职意向	0Ii1
求职意愿	0Ii1
求职期望	0Ii1
求职状态	0Ii1
求职目标	0Ii1
求職信	0JH1
求職意向	0In1
求職條件	0In1
求職目標	0In1
求職者希望條件	0In1
注目のスキル	0;M1
活かせるスキル	0;M1
活かせる知識・経験・技術	0;M1
活かせる経験	0;M1
活かせる経験・知識	0;M1
活かせる経験・知識・技術	0;M1
活動	0I21
添え状	0I01
添付	0IE1
添付ファイル	0IE1
添付書類	0IE1
添付資料	0IE1
演講	0I^1
演講與分享	0I^1
演講與著作	0I^1
演讲	0I>1
演讲分享	0I>1
演讲和讲义	0I>1
热门技能	0;N1
照会先	0I61
熟悉技术	0;N1
爱好	0I:1
爱好兴趣	0I:1
爱好特长	0I:1
特技	0;M1
特記事項	0Hk1
特許	0Hm1
特长	0;N1
特长爱好	0I:1
獎學金	0IT1
獎項	0IT1
獲獎	0IT1
獲獎紀錄	0IT1
獲獎經歷	0IT1
現職	0IC1
生活中的我	0I:1
电脑技能	0;N1
略歴	0Hi1
発信	0Hm1
発信活動	0Hm1
発表	0Hm1
発表実績	0Hm1
発表論文	0Hm1
登壇	0Hm1
登壇・執筆	0Hm1
登壇・発信	0Hm1
登壇実績	0Hm1
發表	0I^1
發表紀錄	0I^1
發表論文	0I^1
相关技能	0;N1
相关证书	0I=1
相关课程	0I<1
相关链接	0I?1
相關經驗	0IC1
相關課程	0Id1
相關證照	0Ih1
相關連結	0IU1
知識・スキル	0;M1
知识产权	0I>1
研修	0I41
研修・講座	0I41
研修受講歴	0I41
研修歴	0I41
研究	0?01
研究・学歴	0Ia1
研究兴趣	0I:1
研究内容	0?01
研究專案	0IF1
研究成果	0JC2
研究方向	0I:1
研究業績	0Hm1
研究歴	0Hj1
研究經歷	0IC1
研究经历	0I91
研究興趣	0IG1
研究計畫	0IF1
研究関心	0Ho1
研究项目	0I@1
研習	0Id1
研討會	0Ic1
研討會論文	0I^1
研讨会	0IJ1
社交主页	0I?1
社交媒体	0I?1
社交媒體	0IU1
社交网络	0I?1
社交账号	0I?1
社会任职	0I;1
社会公益	0ID1
社会兼职	0I;1
社会实践	0ID1
社会实践经历	0ID1
社会工作	0ID1
社会服务	0ID1
社会活动	0ID1
社会活動	0I21
社会经历	0ID1
社会职务	0I;1
社会貢献活動	0I21
社区参与	0ID1
社区活动	0ID1
社区贡献	0ID1
社區服務	0IW1
社团活动	0ID1
社团经历	0ID1
社團會員	0Ib1
社團活動	0IW1
社團經歷	0IW1
社團經驗	0IW1
社外活動	0I21
社會參與	0IW1
社會服務	0IW1
社會服務經驗	0IW1
社群	0IW1
社群參與	0IW1
社群媒體	0IU1
社群活动	0ID1
社群活動	0IW1
社群網站	0IU1
社群貢獻	0IW1
社群連結	0IU1
私について	0Hi1
科研成果	0I>1
科研经历	0I91
科研论文	0I>1
科研项目	0I@1
科研项目经历	0I@1
程式語言	0IP1
空闲时间	0I:1
竞赛	0IB1
竞赛经历	0IB1
竞赛获奖	0IB1
竞赛项目	0I@1
競賽	0IT1
競賽經歷	0IT1
简介	0I71
簡介	0IR1
簡歷摘要	0IR1
紹介文	0Hi1
組織成員	0Ib1
経歴	0Hj1
経歴概要	0Hi1
経歴要約	0Hi1
経験	0Hj1
経験スキル	0;M1
経験技術	0;M1
經歷	0IC1
網路連結	0IU1
组织成员	0I;1
经历	0I91
结语	0I71
继续教育	0I<1
编程语言	0;N1
网站	0I?1
网络链接	0I?1
義務工作	0IW1
義務工作經驗	0IW1
義工	0IW1
義工工作	0IW1
義工服務	0IW1
義工經歷	0IW1
義工經驗	0IW1
習得スキル	0;M1
考取证书	0I=1
考的证	0I=1
考试与证书	0I=1
考试成绩	0I=1
考过的证	0I=1
职业履历	0I91
职业总结	0I71
职业意向	0Ii1
职业技能	0;N1
职业概述	0I71
职业生涯	0I91
职业目标	0Ii1
职业简介	0I71
职业经历	0I91
职业经验	0I91
职业规划	0Ii1
职业证书	0I=1
职业资格	0I=1
职业资格证书	0I=1
职场经历	0I91
职称	0I=1
联系	0IA1
联系信息	0IA1
联系我	0IA1
联系方式	0IA1
联络方式	0IA1
聯絡我	0IS1
聯絡方式	0IS1
聯絡資料	0IS1
聯絡資訊	0IS1
聯繫方式	0IS1
職務内容	0Hj1
職務履歴	0Hj1
職務概要	0Hi1
職務経歴	0Hj1
職務経歴の詳細	0Hj1
職務経歴詳細	0Hj1
職務経験	0Hj1
職務經歷	0IC1
職務要約	0Hi1
職業概述	0IR1
職業目標	0In1
職業経験	0Hj1
職業經歷	0IC1
職歴	0Hj1
職歴要約	0Hi1
職涯摘要	0IR1
職涯目標	0In1
職涯經歷	0IC1
背景调查联系人	0Ie1
能做的事	0;N1
能力	0J23
能力特长	0;N1
自傳	0IR1
自分について	0Hi1
自動車免許	0JI1
自動車運転免許	0JI1
自己pr	0Hi1
自己アピール	0Hi1
自己啓発	0I41
自己紹介	0Hi1
自我介紹	0IR1
自我介绍	0I71
自我总结	0I71
自我描述	0J:2
自我評價	0IR1
自我评价	0I71
自荐信	0JG1
自薦信	0JH1
自评	0I71
自述	0IR1
興味	0Ho1
興味・関心	0Ho1
興味分野	0Ho1
興趣	0IG1
興趣愛好	0IG1
興趣與嗜好	0IG1
英语水平	0II1
英语能力	0II1
荣誉	0IB1
荣誉与奖项	0IB1
荣誉奖励	0IB1
荣誉奖项	0IB1
荣誉情况	0IB1
荣誉获奖	0IB1
荣誉证书	0IB1
获奖	0IB1
获奖信息	0IB1
获奖情况	0IB1
获奖经历	0IB1
获奖荣誉	0IB1
获奖记录	0IB1
获得荣誉	0IB1
获得证书	0I=1
获过的奖	0IB1
著作	0I[3
著作・論文	0Hm1
著作與發表	0I^1
著作论文	0I>1
著書	0Hm1
著書・論文	0Hm1
补充信息	0IZ1
补充说明	0IZ1
表彰	0Hh1
表彰歴	0Hh1
補充資訊	0IV1
補足	0Hk1
補足情報	0Hk1
要約	0Hi1
言語	0IQ1
言語スキル	0IQ1
言語・技術	0;M1
言語能力	0IQ1
訓練	0Id1
訓練課程	0Id1
記事	0Hm1
話せる言語	0IQ1
認定	0Hl1
認定資格	0Hl1
認證	0Ih1
語学	0IQ1
語学スキル	0IQ1
語学力	0IQ1
語学能力	0IQ1
語文	0If1
語文程度	0If1
語文能力	0If1
語言	0If1
語言技能	0If1
語言程度	0If1
語言能力	0If1
語言與技能	0IP1
課外活動	0JJ2
課程	0Id1
論文	0JL2
論文・著書	0Hm1
論文發表	0I^1
諮詢人	0Io1
講座	0I41
講演	0Hm1
證明人	0Io1
證書	0Ih1
證照	0Ih1
證照與資格	0Ih1
證照資格	0Ih1
计算机技能	0;N1
计算机水平	0;N1
计算机能力	0;N1
认证	0I=1
讲座	0IJ1
论文	0I>1
论文与专利	0I>1
论文专利	0I>1
论文发表	0I>1
论文情况	0I>1
论文著作	0I>1
证书	0I=1
证书情况	0I=1
证书认证	0I=1
证书资质	0I=1
证件	0I=1
证明人	0Ie1
证照	0I=1
语种	0II1
语种能力	0II1
语言	0II1
语言技能	0II1
语言掌握	0II1
语言水平	0II1
语言能力	0II1
说在前面	0I71
说说我的工作	0I91
读书经历	0I81
读过的书	0I81
课余爱好	0I:1
课外活动	0ID1
课程	0I<1
课程项目	0I@1
课题与论文	0I>1
课题经历	0I@1
课题项目	0I@1
資格	0Hl1
資格・免状	0Hl1
資格・免許	0Hl1
資格・検定	0Hl1
資格一覧	0Hl1
資格認證	0Ih1
資格證書	0Ih1
賞罰	0Hh1
资格	0I=1
资格认证	0I=1
资格证书	0I=1
资质	0I=1
资质证书	0I=1
趣味	0Ho1
趣味 特技	0Ho1
趣味/特技	0Ho1
趣味など	0Ho1
趣味・特技	0Ho1
趣味・関心	0Ho1
身元照会先	0I61
軟體	0IP1
軟體工具	0IP1
軟體技能	0IP1
転職希望条件	0I11
软件	0;N1
软件技能	0;N1
软技能	0;N1
软著	0I>1
进修	0I<1
进修培训	0I<1
进修经历	0I<1
追記	0Hk1
送付状	0I01
通った学校	0Ia1
連結	0IU1
連絡先	0I31
連絡先情報	0I31
進修	0Id1
進修課程	0Id1
運転	0JI1
運転免許	0JI1
運転免許証	0JI1
部活動	0I21
重点项目	0I@1
重要项目	0I@1
链接	0I?1
開源專案	0IF1
開源貢獻	0IF1
開発スキル	0;M1
開発実績	0?01
開発経歴	0?01
開発経験	0?01
関心	0Ho1
関心事	0Ho1
関心分野	0Ho1
關於我	0IR1
闲下来的时候	0I:1
闲暇	0I:1
附件	0JN2
附件材料	0JP1
附加信息	0IZ1
附加資訊	0IV1
附录	0JP1
附錄	0JQ1
電腦專長	0IP1
電腦技能	0IP1
項目	0IF1
項目經歷	0IF1
項目經驗	0IF1
项目	0I@1
项目介绍	0I@1
项目作品	0I@1
项目实践	0I@1
项目展示	0I@1
项目成果	0I@1
项目案例	0I@1
项目简介	0I@1
项目经历	0I@1
项目经验	0I@1
项目背景	0I@1
駕照	0J71
駕駛	0J71
駕駛執照	0J71
駕駛執照類別	0J71
驾照	0JR1
驾照情况	0JR1
驾驶执照	0JR1
驾驶技能	0JR1
驾驶证	0JR1
가능언어	0JS1
가입단체	0JT1
가진자격증	0JU1
간단소개	0JV1
간략소개	0JV1
강연	0JW1
강의경력	0JX1
강점	0JV1
개발스택	0>H1
개요	0JV1
개인신상	0JY1
개인정보	0JY1
개인프로젝트	0JZ1
경력	0JX1
경력기술	0JX1
경력기술서	0JX1
경력사항	0JX1
경력상세	0JX1
경력소개	0JX1
경력요약	0JV1
경력이력	0JX1
경력정보	0JX1
경험	0JX1
공모전	0J[1
공부한곳	0J\1
공인어학	0JS1
공인어학성적	0JS1
관련링크	0J]1
관심분야	0J^1
관심사	0J^1
교내외활동	0J_1
교내활동	0J_1
교외활동	0J_1
교육	0J\1
교육경험	0J`1
교육과정	0J`1
교육및연수	0J`1
교육및학력	0J\1
교육및활동	0J_1
교육사항	0J\1
교육수료	0J`1
교육이력	0J\1
교육이수	0J`1
교육이수내역	0J`1
교육활동	0J`1
교육훈련	0J`1
구사언어	0JS1
구직희망조건	0Ja1
그외	0Jb1
근무경력	0JX1
근무이력	0JX1
글	0JW1
기고	0JW1
기고및발표	0JW1
기본사항	0JY1
기본인적사항	0JY1
기본정보	0JY1
기술	0>H1
기술및도구	0>H1
기술블로그글	0JW1
기술사항	0>H1
기술스택	0>H1
기술역량	0>H1
기타	0Jb1
기타경력	0JX1
기타경험	0Jb1
기타내용	0Jb1
기타사항	0Jb1
기타이력	0Jb1
기타정보	0Jb1
기타활동	0J_1
나는누구인가	0JV1
나를소개합니다	0JV1
나에대하여	0JV1
논문	0JW1
논문및저서	0JW1
논문실적	0JW1
능력	0>H1
다닌학교	0J\1
다닌회사	0JX1
다룰줄아는것	0>H1
단체활동	0JT1
대내외활동	0J_1
대외활동	0J_1
대회	0J[1
대회수상	0J[1
도구	0>H1
동아리	0J_1
동아리및대외활동	0J_1
동아리활동	0J_1
디지털역량	0Jc1
디지털역량자가진단	0Jc1
딴자격증	0JU1
레퍼런스	0Jd1
링크	0J]1
마지막으로	0JV1
만든것	0JZ1
만든것들	0JZ1
말할수있는언어	0JS1
면허	0JU1
면허및자격증	0JU1
받은상	0J[1
받은상과장학금	0J[1
발표	0JW1
발표및글	0JW1
발표및기고	0JW1
발표이력	0JW1
발표자료	0JW1
배운곳	0J\1
번역서	0JW1
보유기술	0>H1
보유능력	0>H1
보유스킬	0>H1
보유역량	0>H1
보유자격증	0JU1
봉사	0J_1
봉사경험	0J_1
봉사활동	0J_1
부록	0Je1
비고	0Jb1
사용가능기술	0>H1
사용가능프로그램	0>H1
사용기술	0>H1
사용프로그램	0>H1
사이드프로젝트	0JZ1
사회공헌	0J_1
사회봉사	0J_1
사회활동	0J_1
상세경력	0JX1
상훈	0J[1
성과	0J[1
세미나	0Jf1
소개	0JV1
소개글	0JV1
소개말	0JV1
소셜링크	0J]1
소셜미디어	0J]1
소속단체	0JT1
소속학회	0JT1
수강과목	0J`1
수료과정	0J`1
수상	0J[1
수상경력	0J[1
수상경험	0J[1
수상내역	0J[1
수상및장학	0J[1
수상실적	0J[1
수상이력	0J[1
수행과제	0JZ1
수행프로젝트	0JZ1
쉬는날	0J^1
쉴때	0J^1
스킬	0>H1
스킬셋	0>H1
신상정보	0JY1
아르바이트	0JX1
어학	0JS1
어학능력	0JS1
어학사항	0JS1
어학성적	0JS1
어학시험	0JS1
언어	0JS1
언어능력	0JS1
업무경력	0JX1
업무경험	0JX1
업무역량	0>H1
업무외	0J^1
업적	0J[1
여가	0J^1
여가활동	0J^1
역량	0>H1
연구	0JZ1
연구경력	0JX1
연구과제	0JZ1
연구관심분야	0J^1
연구실적	0JW1
연구업적	0JW1
연구프로젝트	0JZ1
연락처	0JY1
연락처정보	0JY1
연수	0J`1
연수사항	0J`1
오픈소스	0JZ1
오픈소스활동	0JZ1
온라인프로필	0J]1
외국어	0JS1
외국어능력	0JS1
외부교육	0J`1
요약	0JV1
운전	0Jg1
운전면허	0Jg1
운전면허사항	0Jg1
운전면허증	0Jg1
웹사이트	0J]1
이력	0JX1
이수과정	0J`1
이수교육	0J`1
이전경력	0JX1
인사말	0JV1
인적사항	0JY1
인적정보	0JY1
인증	0JU1
인턴	0JX1
인턴경험	0JX1
인턴십	0JX1
일외에	0J^1
일한곳	0JX1
자격	0JU1
자격내용	0JU1
자격면허	0JU1
자격및면허	0JU1
자격사항	0JU1
자격증	0JU1
자격증및면허	0JU1
자격증및어학	0JU1
자기pr	0JV1
자기소개	0JV1
자기소개글	0JV1
자기소개서	0JV1
자기소개편지	0Jh1
자원봉사	0J_1
자원봉사활동	0J_1
작품	0JZ1
잘하는것	0>H1
장학금	0J[1
재직경력	0JX1
저는	0JV1
저를소개합니다	0JV1
저서	0JW1
저서및논문	0JW1
저술	0JW1
전문기술	0>H1
전문분야	0>H1
전문역량	0>H1
좋아하는것	0J^1
주요경력	0JX1
주요기술	0>H1
주요성과	0J[1
주요스킬	0>H1
주요프로젝트	0JZ1
주요활동	0J_1
지금까지한일	0JX1
지원동기	0JV1
지원분야	0Ja1
지원직무	0Ja1
직무경력	0JX1
직무경험	0JX1
직무교육	0J`1
직무역량	0>H1
직장경력	0JX1
직장생활	0JX1
직장이력	0JX1
직접만든것	0JZ1
집필	0JW1
참여프로젝트	0JZ1
채널	0J]1
첨부	0Je1
첨부서류	0Je1
첨부파일	0Je1
최종학력	0J\1
추가사항	0Jb1
추가정보	0Jb1
추천	0Jd1
추천사	0Jd1
추천서	0Jd1
추천인	0Jd1
출판	0JW1
출판물	0JW1
취득자격	0JU1
취미	0J^1
취미 특기	0J^1
취미, 특기	0J^1
취미/특기	0J^1
취미및특기	0J^1
취미사항	0J^1
취미생활	0J^1
취미와특기	0J^1
커리어	0JX1
커리어요약	0JV1
커뮤니티	0J_1
커뮤니티활동	0J_1
커버레터	0Jh1
컨퍼런스	0Jf1
컴퓨터능력	0>H1
컴퓨터활용	0>H1
컴퓨터활용능력	0>H1
콘퍼런스	0Jf1
토이프로젝트	0JZ1
툴	0>H1
특기	0>H1
특이사항	0Jb1
특허	0JW1
특허및논문	0JW1
팀프로젝트	0JZ1
평판조회	0Jd1
포트폴리오	0JZ1
프로그래밍언어	0>H1
프로그램	0>H1
프로젝트	0JZ1
프로젝트경력	0JZ1
프로젝트경험	0JZ1
프로젝트수행경험	0JZ1
프로젝트이력	0JZ1
프로필	0JV1
프로필링크	0J]1
학교	0J\1
학교교육	0J\1
학내활동	0J_1
학력	0J\1
학력및교육	0J\1
학력사항	0J\1
학력정보	0J\1
학생활동	0J_1
학술대회	0Jf1
학술대회참가	0Jf1
학술발표	0JW1
학술활동	0JW1
학업	0J\1
학위	0J\1
학회및세미나	0Jf1
학회활동	0JT1
한마디	0JV1
한줄소개	0JV1
할수있는것	0>H1
할수있는일	0>H1
할줄아는것	0>H1
할줄아는언어	0JS1
해온일	0JX1
핵심기술	0>H1
핵심역량	0JV1
핵심요약	0JV1
행사	0Jf1
행사참여	0Jf1
협회활동	0JT1
활동	0J_1
활동사항	0J_1
활용기술	0>H1
활용언어	0JS1
활용툴	0>H1
활용프로그램	0>H1
회사경력	0JX1
회원	0JT1
회원자격	0JT1
훈련	0J`1
흥미	0J^1
희망	0Ja1
희망근무조건	0Ja1
희망사항	0Ja1
희망업무	0Ja1
희망연봉	0Ja1
희망직무	0Ja1
희망직종	0Ja1
"#, r#"0000000000000000Xml@0000m9T700000000TN<700000000PU;a00000000\Vo\h`;Q000000000000T6hfP@QT=1>g8VMe0000hFT?000000000000d<eV00000000
00000000@5H]0000I46Q00000000<;6f0000000041eS0000Q8R500000000H_[0`Q=NlX:2Ha_cE:N>00000000000005F\00004BG]0000000000000000m2DW0000
00000000XTCc@m[6m9CN000000000000DiVj0000000088dH000000000000Pmmn000000004@1I4PCkDnJE<o=O00000000<F3n0000Lk7Q000000000000<]K10000
HWW<000000000000000000000000a8EH0000LONA0000\\]003KWLh5n0000000000000000TEDU000000000000d?;=000052_A0000000000000000TI>^PBhA``AZ
0000PIhML^KYLZO7\;nV00000000Hj;`000000000000000000000000000000000000@J2F00000000dZU]00000000<^7W100K000000000000HZB7dajU00000000
000000000000000000000@6i`Z;`<\HWQ79a00000000000000000000T1Ng031N<998l8m`LUe9haId8=O0lV20Tn?9P9NQ0000Td9m000000000000dDD30000XHBL
d1B<0000000000000000HioZ0000PPl]000000000000@B?5dSdYL7E_\<_e0000h;cC0000XWdZ0000000000000000@8=;000000000000<_P9LfN<PO@I4Mn8@8he
0000000000000000000000000000000000000000D0n;00004FGed^Vl00000Fg200000P[h00000000000000000]4V0000DT=B000000000000XKG@\[P[0000H1ES
0000000000000000000000000000<Y4<00000000T0^?X4o:00000000XVe60000000000000WAG000000000000000000000000PSSd00000000LGc78Wi<00000000
00000000`nPF<BiiP:DU57[`41dY000000000000DT<60000000000000000A6X20000000000000000000000000000H\KPHV=@00000000hJjk0000000000000000
0000000000000000000000000:<W0000@R?2`m]m19]m000000000000000000000000`PF=4nOU0UiRDd4OTi@D000000000000@9oe0000HlWS00000000X33=0000
00000000TK<;0000`6PY0000dR9j0bTN@aWY00000000000000000000`JCkP[B70000\6AWT<Jn\DYnLJ`^XZC:l[\e99hm00000000@@^<P1g;@5S2L_l00UaG0000
]5>A00000000<Bnj0000lm560000@4o]0HEMHQKP@EaF8CP6<[V5`mE;000000000000000000000000000000000000DC<e0000hBYT00000000`0_d4:TCPCPOl<R7
X:bX<PSC\\0D\mWO0000000000000000=39aQ6_4000000000000000000000O9V0000i4R20000`4W@P]0K0000`;FMTIae`PHM000000000000@=CKHj0[00000000
00000000000000000000000000000000Hl27XEib`;5]00000000`XYP@^2H0000LO1f0000000000000000000000000000`G?:hKbD00000000000000000Y?`0000
0000000000000000@4fJ000000000000`[060000000000000000\M>K0000@5JY000000000000lYVT0000000000000000000000000XHDi2S^00000000TafG<Ug<
000000000000e;H^DGXi00000000000000000000@RIj00000000000000000000h8H700000000PmKSd1QTi5lR0M5C00000000X??8000000000000000000000000
00000000A53U0000000000000000000017`U00000000\R\Ne:eB0000000000000000HJBFlnEM0000lG6]=8IMla2ahLnm000000000ao441o60000000000000000
000000000000000000000CCM00000000TARD00000000000000000000`<390000000051W3=2:l00000000000000000000000000000000@EY<@9Ql000000000000
00000000D7[X0000I6Dm000000000000000000000000000000000000<CK0\U2IHYL_00000000`:ELPGL90000000000000000<l=f00000000`Bd<LUBD85KI4m1j
I7KLLL8eP\T`A;NU0000=9hF0000DU1D0000l46o0000<J>X000000000000000000000000000000000000hHXVl>9O000000000000000000000000000000000000
0000@a6alUIDY05O00000000000000000000P4Ij8BeHi;CH`0ZRP8RDXdG:<n3O00000G\70000000002iT8[7e00000000000000000000<H^hlLV^@PgnlR@gQ5cL
0000hLLbdnI20000dHL_\\BEm8Vm`C3YDOn[000000000000000000000B6li6ao00000000hKNoHWGh]:nWhmO0TYYj00000000l]nF0000000000008Z@9Y:]A0000
TPWo<87d4]Y_H:[W0000@UCGT0LL@\OOi8V=dkG_00000000i7H:00000000Po8K0000000000000000@[[H4A?<0a=K00000000\P@5HV460000000000000000`3@G
h;cb4BOXlD?Khf04000000000000000000000000U62L0000000000000000000000000000000000000000000017^l8LOLH@hH0000Y;KF00000000000000000000
000000008mO\L[Z5000000000000Q8H<0000@KT@DQcE0??_0000000000000000Q1540000000000000000000000000000A5^<000000000000i6]T00004NXH8XjP
0000000000000000000049nA0000X2WRLHbJU;FN0kof000041A90000000000000000`^b10000000000000000@FjE0000LF6e00000000000000000000L_HP0000
I:g70000@1Qa00000000dV8J\C6e000000000000XE7d0000E9i`TE8S00000000dBH90000P<5m42MI0000000000000000000000000000l02I0000P<[gTRAm4SMY
\>MWT6ndP>7QdKfHDlMf4oQWlb?59:I^lU`c8;U20000`:Pb0000`JaPl12`00000000`Nj38^QjDj`n0000000000000000000000000000To8[H?HYXjP]E3GJ0000
00000000DV5L00000000Xha[00000000000045<\00000000L[^N<fdDP8a[0M0X0000di0\00000000L0<`8QJ]0000m8h:0000000000000000U1D5000000000000
L:XMdHT_4V5g`o1b872N@]W2HLa>0000TP:@0000U6VO891L00000000<FUV`TkX00000000000000004Q5@0000E72eQ6eoA:Lg0000000000000000000000000000
<:HK0000000000000000000000000000`P;\000000000000000000000000`7Pl00000000000000008S\<0000X@aN000000000000000000000000LVF_00000000
000000004hn0000000000000000000000000TAha00000000DML7\Pc[0000`QcZ@C3<0000H3no4<2bLGiEHVOj0000000000000000Y9AD08cLPJ<OD_1i0000h6Ao
00jTHJmedPW30l;QX1;C0000000000004AGe00000000hYbVPIT7h@2Y0000000000000000000000000000000000000000Y5J\000000000000000000000000@>c0
000000008`Mc00000000Hh@B00000000000000000000@6d[0000000000000000@ahflgG2PV?300000000\Ik]l<?38@Bji9560000\e5;0000D4f_dTdV0000X0Io
000000000000DCkmhaW;@>iZ9;H:0000000000000000ljO9\A\:00000000000000000000PK3L000000000000000000000000D7na0000`LKg0000000000000343
M:bW0000\2`XHa=8Y543000000000000000000000000m6>L0000000000000000000000000000DN:WTX;o0000000000000000XK[;0000lOmi0000000000000000
000000000000000000000000000000000000H>;U0000HdbXDHK40000188L`<XgX<DL00000000\7O?LXa[0000l>F`4R`b0000A23gdCGD0U;H00000000PKg\8HW7
0000000000000000\`GQ000000000000XZD4000000000000l8V8=1?K000000000000]6DX0C[_0000D?770HSR`6=WDVoGHXM=h`3iXRA400000000000000008]1X
LX\MTN0N000000000000000000000000E:Bh0000000000000000TdMg4<>ML_;g000000000000DkgX00000000e9WU0000H]b5<ho]00000000000000000000`KJC
HSAFhUI500000000lGGH48m6`EF5<`S\0000E1N:0000195Z0?^elaFBE5[T00000000000000000000dD1TldRWX`U`dH@]@2_<988:0000l:bjDKDn0000TG`4D1iH
0000`JE^00000000T4UC``C6Pa<Fdb>0<G[L00000000000000000000e9<D000000000000000000000000I4L\00000000000000000000<gg^0000000000000000
0000lDi=0000000000000000D4_A<K@50000DT7\D:[;h<\5DK>Y0000\>Ek00004E\=00000000`F8hL?Pf4Pfj00000000`Og000000000<hN<0000hRV5`<c`8Y0K
lQY700000]SL0000TFW[00004<QW=9PJ4ECQ0000000000000000000000000000D_<=`j^200000000000000000000000000000000000000000000<<JH00000000
00000000000000000000000000000000@5^F0\Fd000000000000Y93D00000000000000000000000086Nj00000000000000000000942@00004[Xk00000000PRnW
`6Zo000000000000P];_d^0B000000000000000000000000TE[dX5Ia0000ld`S000000000000A:B\`Xk]PE`1diI5XSeX4_]f0000@nKZ00008gTLm6On00000000
0000000000000000XDG\00000000@F1oPY=[T4H`dQVe4PAh0000<hUQ0E6Hi;ON0FEU4N>D00000000PfUB000000000000\[kE00004Z=Td7mdlO`I0]]I00000000
@AJD0000TXAdA6W3H;PZ4=PFDbAh`E:<0000]4l\`M[n<T:V00000000hXlR0000`LMI000000000000P:e9`TZDlUE8DWgZ06Id0\;i4jnnA2n`000000004C0o0000
8B]500000000\mnA00000000l0g>d<3^PCBa<G`c\0680000000000000000000000000000a99e0000D@NJ00000000\JC10000000000000000000010DH00000000
H[jc<>h60000<;[;0P3c8^m_I:65000000000000U61D0M7f=4W<00000000@6Y700000000000000000000000000000000000000000k;Y<W0bLc:I<@4U`YmE0000
HLh=000000000000\ZmP8dWM00000000\@7C<W:`0000170aHOcWlA;J<lj@00000000L^UY@k26hlEH00000000dFAW\A4[0000000000000000h`;b0::6Tn4i0000
000000004fl@8Y[L0000000095en0000HR9P0GoM\h\T00000000000000000000000000000000hC?QXi=D00000000TPPk000000000000000000000000Pm=<0000
0>`]`GXY\WHf00000000LHHK0000000000000000P3L00000d`@U<UNj000000000000Xnic00004B>XTI1X\KR8`mSe000000008HI_LUQV4o<l98HT00000000LAN?
00000000000000000000XIU`DUWF0000`oI^00000000000000004^bg0000Q7Z=0000000000000;n?00000000000000008^Q700000000000000000000P^oS0000
000000000000\@iZ0000T\ag00000000dSo?0000`W5j0000000000004OF?LlAXm;Lo000042g;TS<f000000000000000000000000`WVP0000XB[eQ:3k@\Yf0000
0000daLILkXF00000000000000000000000000000000Dc;W00000000000000000000000000000000h\gKLAFC00000000Y8MR00000000000000000000DaMb0000
4R[EX46A@m\F0000`]hFi0Mk000000000000Le3RU1_U\GS4PMB6d[kb0000TF1Q000000000000DAe=\_I[0000PB><hQEZ0000<aShLf>:000000000R>B00000000
000000000000T14^T6gB00000000PQI[00000000HT_@9;K40000000000000000000000000000DCf:@TW<8BT>0000000000000000l_g``J\W000000000_RHH`lR
00000000000000000000lD3`000000000000l0cC00000000XK?^4\GZ`Q`2PVBY000000000000000000000000000000000000H7C4000000000000P`HN00000000
\@R_0000XL=40000000000000000<9cT4]QghJj\HI2;4eKM000000004fXL0000LBgX000000000000000000000000DII`00000000lk6Bd^O[0000000000000000
0ijA0000000000000000hB1T0000h_WG00000n[o09?K]5AYLgd3dL4>000000000000d]VV0000000000000000000000000D\Y0000hRM9H05QHJ44000000000000
i7`I000000000000000000000000000000000000X?9C00000000PXQ900000000`0;N0000000000000000XB9o0000`ZN>00000000000000000000000000000000
9:gL000000009:o\0000<]eii8l?00000000000000000000i9O<lV4OL[A@00000XOi0000TZ;8`[^300000000U9oi000000000000000000000000000000000000
0000PFE5HFR`0000@MDd0000@O1SDadi0000000000000000dP338[Nk\`0fd8FK0000@3NS0000000000000000\2F>XN5A000000000000HiGf55h_000000000000
=9Z@0000d;F\000000000000\JPV<CeS0000000000000000000000000000000000008Zkj<3=Eh@Mj\QnR0000\Q3g000000000000hIWg0000XN6O000000004O[E
0000T5a=00000000\:Om0000TCF?LESL0000000000000000@F5j0000000000000000LEj:lIl7TL[50000000000000000000000000000H@IcHoEa000000000000
D=@B0000000000000000XYDG8CnRD^^Z0000Y6TB000000000000\O_7000000000000LD]m0000000000000000La]40000000000000000I91j000000008V0@\hbW
Y5Cf4N0e000000000000X<YN00000000l@L3000000000000`FS<PIkMlJdiHQCj00000000000000000000<80Re0O:Lkn^P7En00000000d?akDOKd\W\Q00000000
0000000000000000000000000000E:S60e^H0000000095Oo0000a0]200000000000000000000000000000000XSOA0iSR000000000000000000000000\JWTHXi`
0000000000000000PRYb0000`9ell_<g00000FCKP[SZ4UM_000000000000`m8m000000000000Q1=P000000000000H2CXP;_R000000000000TC8700000000<]8D
000000000000Q9N[H5aP00000000000085?j`ZhK5;Rl0000X7MK0000000000000000X8l\DCJE00008O2@00000000000000000000000000000000000000000RDj
dIF;0000\RF4HITU0000000000000000000000000000P1e7`6Z148M\T>2T00000000l\7J0000dEK20000@2kP000000008FiW\7Qn0000h=6j9328M5Db0000P0G6
T;7:00008:k>HCiFDHWE000000000000000000000000X\bl000000000000d>OP8mC1000000000000000000000000000000000000000000000000Lh?D00000000
00000000000000000000000000000000Q5Uf000000000000000000000000i3ZC000000000000000000004Fec0000h90m0000@8`74>EQ000000000000Q89?lR\8
d?P80000000000004CB10000l?eV000000000000dGf600000000m;Jh000000000000XDA@0000<FH=dQS8000000000000PP]B0000000000000000000000000000
PDl]46E4A51K0000lPP@0000D86eTHMO0000HWmdTH]Y00000000\Yom00000fj90000P985`J=Nd[bW00004P0W184n000000000000HSj100000000000000000000
0000m2cV<D;K0000P<cC<GTohX06000000000000000000000000000000000000T;Vg0000000000000000@GG;PnE50000000000000000L6<2000000000000i71W
H2LA00004<6_LLM70000000000000000lX]RM:7U00000000000000000000PiU_000000000000000000000000lEhZLARW00000000000000000000I9P\00000000
000000000000000000000QdY\fiBXEo10000000000000000000000000000000000000000000000000000000000000000PF\Y14Ce000000000000a73m00000000
0000M7X`0000DZmj000000000000\l7R95=H0000PC_He1kgI6h<Q;2a00000000000000000>U3PCZj\72oD>b6dBm3P8kALMVgTEQ_DL7MTTRR0fGNhcX8liB?hP4G
@AmW@S090000DQg:0000P9B@08?e`9lK\W7M0000000040BV00000000<N2a0000H312LYn5000000004C6?=7ml0000000000000000000000000000Y78GD0e50000
HHUkH\dKI:[m0000M8<0U0Ya000000000000d05k00000000000000000000000000000000d1BJl^UG`^Y]00000000@QaS0000000000000000000000000000@bOS
h=XDe4PXDZFH0h_U\>>b00000000000000000000000000000000000000000000P_DK00004Jik000000005:el00000000XTJE0X7m000000000000<8N5lB[V0000
000000000000Y:mj00000000hCOkXSZY000000000000000000000W104AHchPWF8[6b4DP[0000LWDN0000D8f\a4nZlOVE000000000000H92B0000`9Ef00000000
000000000000l1RZlGiY0000T6LmTCELU6=;00000000000000008\:m000045>`0000000000000000000000000000dXTe000044NH00000000@Y=:00000000T`lb
0000hS6:E1?o00000000000000000000e91XHobE00000000000000000000000000000000L[;N000046@H8PUh00000000`QAEledj00000000HX2[P^MT00000000
00000000000000000000Pi7=lamL00000000E2^EPHhc0000lb2:0000PJGK8[@a]3=3\lV[DDZF`GdVI4m40000H<:000008<SLU6=Y00004G0:00000000193b0000
@4M4hFhgM1c<000000004<VC0000`HU0lOn5HOLhd@:bhUlD`b4i0957TbaD\:JH12B`H3UaH?IY4B?kY9J>dEZ[XA7055f[0000<P8O000000000000000000000000
0000000058_d000000000000e5BR00000000<Z:F00000000T^<c00000000`1H0000000000000A7Ykd<Na000000000000Q0m5PD65<^75DN:e0000L1Yi00008G];
0000000000000000\X4ih?lV00000000\73RP]\L0000000000000000000086P9000000000000h;\?d8NLl_?g0000E:biXj3`000000000000\JMI0000<5<@POHI
00000T;@0000000000000000\Z^8TYB<P^do000000000000000000000000lRC]@=aA016NhQ7FhaOk0000\2\\0000000000004KKm@cb]HAm@0000000000000000
000016LP00000000000082ZJ4jGo000000000000<VI8D4L[<GFQXSmg0000d2aN\;Q10000d]^W0000L[4f\]iK0000000000000000000000000000lDT;00000000
8m9?0000000000000000@CkUTbcF000000008:An0000X?IF0000000000000000000000000000hS38dn9VTo1;T<f\00000000`>7g0000`0Y[0000l38S00000000
00000000TUIV00000000000000000000\]lC00000000PS^@0000000000000000000000008Db^000000004j:=0000000000000000000016E?@X32I9?F00000000
m5g<l3V<0000000000000000`S`:l@bY0000000000000000LA0YI5nbLQWA000000000000XnYo000000000000<VE3X>Hm970OHEk300000000000000000000XoPl
0000@HnW000000000000PC0JhRFIDcmod_Io0000XG1W000000000000XM2O93n\Q8`Z00000000PkbFl>>E`^R:hZh9000000000000000000000000000000000000
L[2o000000000000lD?4000000000000000000000000000000000000L<9E<>Zn8a3>E5Qd00000000000000008\:O0000`7;;l<BOU2W:0000<Pa[llXS0000lRT]
00000000000000008GY70000000000000000000000000000T=@a0000000000000000000000000000<o28000000000000000000000000lWZP0000000000000000
000090Yo000000000000D2Di0000d21[T9@V8=im4F4hT698PWJh0000000000000000000000000000000000008GQS41fI00000000000000000000\Jn<0000hFCd
00000000000000000000dV4i000055S2i2_bP4FPE7@T00000000000000000000TKgG0000M31H00000000E0V1XV2IT?LO`i0<0000E06d00008E1N0000X2O]DG<D
99c60000000000000000l9`E000000000000000000000000Xelk00000000\IFH0000000000000000TBiA18G^0000`7gk000000000000`Y22lU[H00000000LlPZ
dU]`0000T\1kI;@l000000000000XaX90000d9ic@ZQA00004O@40000DX5h0000000000000000i:>?0000000000004^e^0000000000000000lHWT000000000000
00000000X2]TH8_KM29MY9fW000000000lJV00000000XNlh000000000000l9XI8Yj@\6SW17B7000000004BZQ0000000000000000hk?00f??H>k_000000000000
0000DJF_00000000Q:Fm00000000000000000000@K:900000000Y3V500000000E2NQdRNf`T6A0000lBf]0000000000000md80000@U2^0000DS:D0W7ghb3>`^>J
0000000000000000000044=l000000000000X_PP00000000000000004hYe@So\00000000H[Ye00000000h2YED9h98^[N0000T;W>P<D5X@29\Nobi9a600000000
000000000000Y1hH00000000h]mG55?U000000000000000000004=oC0000000000000000000000000000`F\5000090d700004iU;4?Li0000hJ314R6Ei0fi0000
000000000000Y8d;0000d]cZ00000000<II4H@=CDnYJI5PS0000H@<i@8GB00000000DNFg`_1100000000TP8i0000000000000000H=\e<2fQ0000000000005785
0000`UP1X]GNPh:3000000000000hTbQP`g7@W:H000000000000E8n@0000@<5_000000000000000000000000hnjHH;68000000000000T?jE0000000000000000
0000P7NF0000TN?L0000`R@S=09fXbRC420W00000000000000000000H@;jL9JW0000l6B=h[?BY80oQ9lHPN7n0000000000004EL_]15I0000hYg_PE3U@eeQ0000
00000000`U=H0000U7dl000000000000\B2NLG9j0^X`0000@@P>0000000000004Jej0000lOGN0000@4oL0000000000000000D8gUPI:U`MU?lCDS\?jZlHgb\nh:
Y55\8F[_96lkM9Sb0000I7Ol000083aG00000000HVDIXHP@8]nm0000\SL<h3Le<7SR\ObD<Yl[l@]M000000000000000000000000LKGPdSD0XFZMU6Rk00000000
A:@d000000008S9Q0000<Yj3LTfU0000h]6E0000000000000000hYGYI9FK00000000dB_hPEE000000000PI:i00;\`L^j<iWB00000000@XW]HK_M00000P2YPn6;
d\h_lfSIDA6=\I\?0b]LdoMT00004SLX0000\P@ODnDI00000000\MCg0000e;P_000000000000`@Qf@HjD0000000000000000h?7b00000000000000008`:;0000
0000D3Z=0000000000000000000000008k=;ddjK0000000000000000000000000000dRSnI1=n000052]T00000`FX0000D^8W0000lZF0H\9;0000LQkA08VILmEn
00000000000000000000@923lNQ08[cW`1jN000000000000000000000000HfIe0000000000000000\XJY0000000000000000hLVE=0<;P0210000000000000000
00000000hKd7e6eZ00000000T]R<a8G:00000000\P;n0IYm142U00000000000000000000@S2e0000m5[B0000lWKL<kaZ000000000000<7fl00000000dP7UPn<V
8ogg`Di]`nWm`]Z6@LB_8j^aE37Z00000000=5f:0000000000004Y`o00000000@WXTH?4c000000000000e50^TN1gP;JcXah00000000000000000Tg[n00000000
000000000000XnGl0000loI=M:@@0000]1S200000000T167L?1;XBE1PZOZ<^300000DYXAdMFm000000000000000000000000dm8F0000hC;G0000000000000000
0000000000000000LgA10000TT1]000000000@ZB000000000000000000000000000000000]eEdE`=000000000000lbh:0000`i@6000000004JR>dQ5c00000000
8F8R00000000000000000000000000000000000000000000P1NLa5X6L4RS8f@UX1cS00000000000000000000000000000000000000000000000000000000@Il\
I6jCI7Ta000000000000000000000000T:M<00004eklX]]9lU?fdCmO\^NEi:>]Y;8I0000PNY?0000000000008WeI0000000000000000000000000IZ<00000000
4R1G0000000000000000000000000000@Cin<Xf2h[UP<BIeLRN5000000000000lQ:Y000000000000L0CoLA5?`<7J000000000000L1jn0000000000001:B2`3ig
d8E_<X[2h;o:lH;K4]I:89iFT4CCHBMhd_lB0000000000000000000000000000868k000000000000P_>R0000\E]94[QVX:iUHF[S4>RSa60<000000000000lJOm
DaiM00000000=7_>0000i:dF000000000000d2Ul0@oo@GfA0000000000000000h6QD00000000]7^NTIR60000TCLhdC];000001Li0000l?hhD>0>\EN]4e]4a:77
TRi^M9KU00000000LHN=lXMJH]4L000000000000000000000000\FP900000000@dk:TZ[\`e6A0000000000000000d9NB0000DM?NA03D00000000000000000000
hHUN=6ok@:JW00000000@]UG]758<`2NDNJoL@nL\aJd000000000000000016KT00000000LOU<000000000000\8KfLXl]0000]88m00000000PnoB000000000000
0000000000008kCai5aQd;O\d`;70A;8hISjHon`00000000000000000000000000000000l4<3L<iedL\T0000@J4S8YWh@[W>00000000H^SQ00000n^]HPk8dVHB
dXCVdCCo0000000000000000X[TT000000000000\mbh0000TJ5]T?O5L_Za0000hFdQ8[:>00000000000000000000000046f0D1T100008HMh0000000000000000
000000000000000000000000HD2\@lR?00008F:@0000000000000000Xn9f00000000\Rdj]2J_00000000000000000000HE0S0000000000000000000001YB0000
0000Pb<E0000000000000000000000000000`H:?0000000000000RaK5;N=00000000M77?000000000000000000000000000000000000000000000000He7=dEGl
00004CV>Xaafh=1ja:Jf0000XQM4D;k;000000000000000000000000000000000000`9j@0UL@00000000000000000000000000000000000000000aVK`E`J0000
000000000000PgCE<KYXX^LbM76[0000<C\3XIMBL`k800004ZcN0000000000000\O2H94R0000=5JD00000000000000000000\JXOY;9E00000000hCa6dLmn0000
00000000lJPH000000008kEc00000000Q9ejhmkO000000000000l4K400000000E2d70000@NLH000000000000h_NU0000H0eY000000000000Tc^I000000000000
0000000000000000l3n5000000000000@03e00000000000000000000000000008`J98B\Z0000000000000000I7NOI9]40000`_FN00000000000000004GbDLWE5
00000000000000000000XZJ>0000DbbV0000T``[0000`;>=0000\]`V000003Ab000000000000\a0L000000000000PZBQ00000000000000000000=8bm00000000
000000000000T@Tj0000000000000000lCJ\00000000\VCH<5m6`Jl5``mR]8Y:0000I3kn00000000000000000000E9Ae000000000000000000000000000097oR
000000000000\:7eXYYC0000000000000000000000000000]:Xm0000000000000000000000000000000000000000T=^g0000000000000000hX=g000000000000
000000000000LB`_0000000000000000000000000000U3Rf0000]8olXn=`0000000000000000\:5V0000@Q>E00000000L@O:DOQKdM4Y`:Ii00000000dE8j0000
0000000000000000000000000000000000000000000000000000PA@I0000lFhAd_[Q]:AN0000000000004WXC00000000\Ighd[0P8lJDe:470000Pe>^@H7`0000
H_9eT\h1DOEPLCda`FRF0000e:DH0000000000000000TdXg<fT4000000000000@H4]\BdN0000\KUHP9cI0@`Q=7a`d<MQi9?40ClH00000000000000000ah<POl2
000000000000P?E]XU^G59:C0000i5m00XLg\nJ]m8Hf0000m2SF000000000000000084ndM9\b000013Wj00000000Dk4hA6K60000Q:kWXYZn00004FX;L[3N0000
M6Z]0000PLn[0000@Z;H0000m7:W@c]500004YlnE2O=000000000000DTVL000000000000000000000000000000000000000000000000hoRc0000000000000000
000000000000\n1fe6ML\mcKY1T8M5T:PCW:`]@K0`dBhdS7L@?EXkk>d@TR000000000000H^lIhVM600000000XWR?@mQX00008=kH0000`L>50000000000000000
H>Ljh>ei0000X?M9000000000000`f590Z5D`?<>hC5Y000000000000000000000000\A?00000000000000000M7V;00000000Y8RV00000000000000000000lPZR
00000000PCZ>DIUolSGG0WX3TYWSLdEj<hMC00000000000000008FIQ000000000?md000000000000LH@L000000000000DehUm3Ha0000LLhP000000000000DME5
00000000000000000000lRdS`9nU8J>1000000000000l3hQ0000TGd:000000000000000000`L<IQZ00000000DLgR00000000PULhl4;a00000000<BZ>\0;CTKS8
`P=;`]6c96KH@>llM;TU000000000000000000000000000000000000lQ4Z\SeIh[AZQ6UMLTDg0000I2TLhHh:hbP^0000000000000000Dd:E0000@AE3`o>LTLfO
D;eT000000000000d4KY0000000000000000000000000000000000000000T0]\@g\U000000000V0R@3>h`oJm0000000000000000000000000000U0AdTMF2XDkJ
0000000000000000=73[00000000l<XL00000000TMNX000000000000d7RLlH<40P9B00000000\7\BLY><00000000XIi1X1EC581G0000Xce7da8ohgiX000091Ed
000048dbX;BoH]lZ00000000000000000000D7G0@RM^A3B1000044XHTAoMd6>O0H4j000000000000<C\B\DNo00000000000000000000]0oT0000000000008Scm
0000LY^\0000@AKN00000000000000000000000000000000dC2WTTKYm9baT9:k00008H[600000000000000000000T0mP\GfOllUE000000000000000000000000
00000000Y;>jh=K6T?=l0000000000008]EX07oX00000000M9:10000000000000000T3Eh8OF00000000000000000@JID4WVf\`=CPYAh]5`dh_8Q0000X3C><>]e
<CL@13FW0000holLXHoQa3`U0000XVdD0000000000000000\InO0000000000000000A8ea0000000000000000<NCK0000000059Fo00000000I7Rf00000000`3ae
@aPiPI<A0000@>LRlW[D0000000000000000`TZ4<DGM8A=OD8Th`ZAKDEn6@T>:\n;i000000008Y]f000000000000DTgB0000Da9>00000000l2h[A98o00000000
P9CD\PT_0000@0c4LkTH0000DI?Q0000hg>g0000LlVm0000000000000000]645i7ekTaii`dfM0000000000000000000000000000<6IC00000000dMZYHeQ30000
0000]1RT00000000000000008?nX0000HNfk00000000000000000000d@_T00000000000000000000TTONLkoA000000000000000000000000000000000Nkn0000
LS8g00000000000000000000000000000000000000000000000000000000hMHJ0000hFU>00000000000089=H\7`70000000000000000000000000000]9lo0000
0000X=FDa:WJ0000000017E=00000000000000000N<N0000lU740000000000000000PGa:00000000@J1H00004B1800008BbD0000XAa]0000000000000000He?d
0000LQ0h00000000000000000000000000000000L]<B]134000000000000M9VA0000000000000000H5_>0000000000000000dQIG90;N0000HXGC00000[IR0000
lc0QX?Y:l;OI00000eTU0000\1Jl4K7S00000000@OdR0000\2eB<R7<0000M0680000000000000000000000000000<ahJ00000000000000000000000000000000
00000000<26000000000D8Zi000000000000\:kN00000000000000004Da900000000TBB900000000000000008:\FM::XLUPB0000000000000000000000000000
`eVmPl^10000000000008aKZ00000000000000000000TUT_00000000T0Xni5>n00000000000000000000000000000000000000000000XZ4h000000000000XhI>
`Dl?0000000000000000d[1G4Ka>00000000000000000000000000000000HRK;TZdB@[gD00000000<F]<0000000000000000HY9P8oGAD^<700008=fQdK0J0QU=
46>;hgn7=2V7PHQc@Jf9DlTQ]79O=7Mh97WR`1N0HVD2H@3:hYOM4]8Um7m68nAFm9_n8J=1e49Za67M0000LXEeX=Rj000095ca00004`eSm34c00000000H_4nQ9nU
T4OG000000000000I0CU000000000000000000000000hJJY0gfodih1000000000000000000000000000000000000`[2W0000000000000000hO4N000000000000
L0@A0000000000008GF_DQNl0000hBEZ000000000000@5:Y4hJ500000000hUGV0000HI[h@aPW000000000000E9`j0000000000000000U0h400000000L=5\lYE4
0000Hi3200000000P3UN000000000000a0HJXVm>00000000LZGdh7WO0000D[]^LUH5H`<F00000000=;HLL\oU000000000000T4Q;00000000D_AJ00000000D\`i
0000@YH100000000000000004oMd0000\Q784Jfd@2O1DWD7HBY<<maolZOI4Ghh0000TO;80000000000008>330000`NM[]3[6000000008HQ6M41A000000000QK6
d:aW000000000000X:20@5PN0000T98U0000PK[n`T`_0000P1420000000000000000dTalld@U00000000000000000000000000000000LV[d0aZmhf[A0000A7TL
0000LoVi000000000000000000000000000000000000l8^kPan50000DBlHLPBZ000000000000000000000000X]Q@8k<1000000000000000000008DB@00000000
00000000h5;;TL@<lSiPXlo5000000000000000000000000000000000000L<AC00000000HWdF4]_@0000DZ6`0Cab00000000H]Dc00000000000000008dda0000
0000TEL14bGO13R9]83l00008ZV_4m]M`[H]\RG_T\jL`?BLXgV@D8MC0000Leel00000:jT0000000094X;000000000000000000000000HF;o000000000000T_:F
Y6mIh`ML0000000000000000@5ZCPA?i`6BjhD4I59N:00000000000000000000000000008BaL00000000`7HV`TCV`_LI@iVV00000000\AjJ0000X?VV0Ekj0000
hSO_000000000000000000000000000000000b4W0000d;:08RfA8Cf_D\DFa7]=00008Do:@0MAdA_<000000000000LZ9P00000000@3Y600000000L`UG00000000
Hm<]00000000A1JV0000000000000000000000000000000000004BCH000000000000XnS]0000M9K=U89c0000TKOD00000000<A6PXJiV0000P@KDdR4I00000000
0000\VJE0000@C=S000000000000@nelh>gf0000000000000000@We[PcUg00000000`V_200000000P6VV0000000000000000XB_D\HW`4<gZXMi>Xh8Y00000000
\PgQ4;7j0000H<`4dQJ0`^@^0000=5OK1;VS4?MY00004;260000000000005;QF]5LH00000000000000000ciblgFVdhA2E4SI4?W`I9k700004EHEX\DW00000000
00008Q1b000000000cgI000000000000000000000000000000000000000000000000000000000000TS\g0000dQ3H4WJ10000000000000000D=Xi<de=0000`>IF
LQC30000I;=\l1@\P7l100000000TLZX0000000000000000000000000000000000000000000089KGdBK3d1d<P=9jT]4j<2cCQ4K]P?fm00000000000000000000
E8oZ00000^fA00000000000000000000000000000000I09A<XUS0000000000000000T<hoQ3400000HKQd0000hFOa58T0DWOX000000000000000000000000TQb?
00000000h8R804E00000000000000000000000000000000000000000TnVJ95L600000000<<U:0000000000000000A9;T0000A9@l00000000\Y>K000000000000
000000000000000000000000000000000000000000000000<6BK<C2hX<jYTK24lLI9\54fXTm<8UHD000000000000Pfdk0000dHDM000000000000000000004iJj
8=oR000000000000Q35M00000000LWSA000000000000D5LRe66Z58ii00000000HUWi0000000000000000TBoo4NnS<aSYi:ib00000000@60Y000000004`a;@oh=
DFXhHWRl0000TFZ\00009:ZA4]N9@[:^LEJ10000000000000000000000000000L\FT00008X_\0bgN00000000T3TbU9F]000000000000\QoU0000PAY1e7<^T3BP
19H100000000000000000Xkj0000\9?_000000000000000000000000L`\h0000lNXcP`Cj00000000`Z<n0000H3g_`;=o81L^P`[fT<l@i0jci6:5T;cT`AGDlXNJ
LZiR0000\_mV00000000000000000000@YN[0000000000000000@6^G0000\FhSDlgc0000@Ual00000M>n0000d@lH0000000000000000\_lW<mIJ<0=0lWI]M1\9
00000000000000000:KF8I8>`2P@000000000000000000000lG@95O]`DX\0000\B:OLNK\dfT[07YI4TB;Q6_FA1K:000000000000000000000000000000000000
PmKahco;00000000TVmn000000000000hgYd0000000018>^00000000000000000000X7om00000000m8jG0000]9890000000000000000Y63N0000Q56a@g_k0000
0000TIiE0000000000000000<6:_`:IJE;=8HdU<000000000000Pj4G0000DC;n00000000000000000000\<Eo19UT0000000000004ln9LXF<0000\[hW00000000
\J0I00000000000000000000000000000000000000000000@S7mlDS2LoH:0000000000000000000000000000000000004oKf00000000000000000;_@00000000
a5kP000000000000Y:jd]9A8000000000000000000000000dE>T00000000]5dQ000000000000000000008kMh00004KRkE7b>000000000000000000004FF40000
DGcm@[GiA8<T\3YSM:HG0:=GPD>E0Ho]9:J?D9Jn0YO1\FlU`bnK0000000000000000LCC\000000000000LHb\<3Sd\?ie0ZdWPnXU0000PK<m0000L?^Za5M>XD^I
@_Oc0000a8km0000HiAX00008bel00000000000000000000d_ZS00000000\B2n0000l]XV00000000`DEW0000`B51lcjIh1j:X>Ug0C_X\Ud6000000000000@CoI
m;P5PC:;000000008TLYi:`b0000`B8>`\IH4QOf00000000000000000000<Wn^hXW<0<f?m0bia7ao00000000000000000000000000000000L<Y5a:6e00000000
00000000DN\60000HT2A0000dHFa`]Fa00000000dT3bm;U]00004j9e000000000OnN<Wi]00000000@E2_0H3QhD_m<JAaT\d;a4\^4afS0000<^<M<[oB<eRA0OV8
0000000000000N8XHQLX000000000000000000000000000000000000\QTI@aM2000087G[HSRQTc<10000DRd6P;gm\IOS000000004_eU000054_IPMYDDaAb0000
hKf4\`G_E8Gj000000000000dYe_@`7ZLc\NT1PnL\]d00000000000000000000LT4:000000000000000000000000XB\?P]HKLb<ld9>5000000008;=R00000000
X3Cm00000000`Pc@00000000`Jj@0000L4gE0000h9i8Doao@5SOdAf4T2CC8ZPm\IRN0[<kL[^_A9I90000XQ3:00000V6=4H`A0K4J0L2l57XN00000000XPQWlMO2
PELQ<6X_Pc1S10X@00000]gA000000004O_Vd05800000000hS^4dJE60000000000008S@;0000lTT1000004O70000`3MV@b^B000000000000l?CNHG_]<g4_`jCc
0000000000008=6500000000000000000000@L8THcL;00000000Q88X00000000<SIJ000013U?h@6J0D<k00000000a1Wa0000\KJW0000Q9CZ00000000d5^nPd3c
00000000000000000000TfE:0000D2S4T>\C000000000000m6lJ00000000hKAe00000000@kVdM6m70000LY[dl_B`Y61V000000000000LQeD0000Dm4A00000000
0000XA]m0000T22R00000000H@GI0000TMo@0000<Z`b0000000000000000@BHG4X`\00000000LiYbI8>=00000000@19^lP;J0000000000000000000000004lWe
00000000<XXo@O<I\`=38hRg00000000<Fo;`5]l\C[UDU4Z@[lBd0oL<_3G`3Qa@VHj`M;=00000000`2^_@\@;=2LGP=ER00000000000000000000000000000000
000000000000000000000000LLdl00000000000000000000000000000000PBA60000HJfGa7O?0000Q6H60000000000000000000000000<`U0000000000000000
8Ym\000000000000000000000000000000000000TT\b58DR0000DDd50000\D3I000000000000HZ2:lhao0000T1_7X638hXX=0jboE0DiDcGG=5dEdW6Q4kOB0000
000000000000l0?NL6if\L4WdYbB0000<\:00000000000000000P[E=X5GO00000000X>Z500000000P9=30M6ah154HFl8hC^C`M[8h`H]DVnXha1714lM0000<4QS
H?[:d3IR4S[<4k]Slf=2E0U5A;>[00000000000000000000D?@Mh>gL0\LX0000000000000000D[K8<Mj7T;ZcdWH5XD;9Q;T=<fmd00000000000000000000d?QV
000000000000000000000000lH?BA1ATU4N?00000000hEi10000`4>V00000000`CIO000000000000\CX[PPYO000000008\[]8A4M8Qo2L`jj<gi<TW5>d[Ja]2A;
0000DPOI0000LRmC0000LVbI@ZESM7;MU55A\<B:000000000000<IJk00000000P>Al00000000000000000000<BH_H?DjXbIe@fkA4o\ilX`4HE4[PbIQM6ZK0000
<l?80000`^aH0EW^00004f;T0000000000000000000000000R5kPXGQ000000000000@TeZH\CVXDm4DjNB000000000000PR8A`c<K<j:U00000000000000000000
000000000000000000000000DIaV000000000000TNlH00000000<MB`d2i50000Hffc00000000000000000000P4E>4HQU0SBU00000000T^6H0000000007HF0000
0000dP1c0000000000000000000000000000PA_n00000000000000000000`n[Y00000000000000000000]6PX000000000000Y:1aD^cSm6Pj0000000000008W;H
00a]8Zk40K;jX_26DmOn00000000000000000000a1XE00000000000000000000000000004Nn40000<8Y_000000000000000000000000m3c:8<L=dhfY00000000
`m06`6Ac`mNJ8UF>000000000000000000000000heSK<fg=P2JXd7T>0000=5W@00000000P8]OXW6D00000000T_k60000@[eL0000lX<W000000000000h_9E19[N
000000000000\MffL2Na000000000000`89B4=:f4KIVM:aUdP>K00000000000000000000T6l]00000000000083S1000000000000<U5c@a`>0:I<0000@`1o0000
XeC20000000000000000lN9M0000000000000000TE9D000000000000hH0T000000000000L1m40000lLd>00000000L8bJ0000<WU`E8PF00000000000000000000
TDne0000LKSPm:n9000000000000lPeIm0Xa000000000000P48983mLh=_<PecF00008BUEA:D6\nH@`:Q=L4Yg<P7jdQCPhVZ<PjU:0000Q:`P00000000T?TAHYD]
LY<]0000U:Hk00000?e<000000000000l6fh000000000000000000008Kf]`0mh000000000000XMbR000000000000000000000000TUQ=000000000000`L3K0000
lJN500000000000084dW0000000000000000000000000000000000000000l8\KP_<N0000000000000000000000000000XXB@X9Fh0Lb6@QOI`[BS000000000000
0000`Tl400000000P`1M0000000000000000HQjj0000I8Q0A9OH0000000000000Ebf0000I6JaPW;4000000000000d8Ek0000lWlDXLf300004LbR166l0000@^Bd
00000000D:9G000042MeHI3O0000000000000000000000000000<3mATEa7<KWc0000<FQ^00000000h5A;00000000HS<:<`DC00000000\k:]00000000X9R=4QHo
8K4m@]f70000PHFU0000P<?Ndinedii\0000000000000000T_T[lbAC0000000000000000<2MWP5YR0000<O8YH\`000000000000000000000H2WcD<Gk000040TO
E5bh00000U6[4a[B0000000000000MeUTZ?ZlB7O4o?b00000000@Tk?4aN200000000h8<0T<d?0000000000000000H=`N\HDhhNJU\e3hdGCh000000000000lXd=
0ZB]I7l=0000000000008g1K00000000d>mJ@H7lT\]Ndllk0000000000000000000000000000TDDO00000000000097Nm<aP:0000000000000000000000000000
0000m8J100000000X<oO000000000000000000000000@VKl00000000hj>H00000000\Vi4Y90>00000000XDH2000000000000la7<<Q^TM51i=;RHL?NZ00000000
00000OfX00000000A8;R=7N:00000000000000000000000015jW0000\nD500000000lbK[0000000000000000000000000000X^\R00000000P9FX\MQ400000000
0000\^1\0000\Bgk4T@O00000000hG7WP]iY8?U859NF0000h8c5d\BbLhNn00000BCa0000000000004W350000000000000000000000000000XObY000000000000
0000000000000000000000000000<D:N000000000000000000008ThnD;H[00000000lW[[0000000000000000000000000000XIeW00004gXVL9GP8mZ>00000000
00000l5h0000000000000000000000000000e0L_000000000000XO91000000000000PoZULH2b00000000000000000000X78^00000000@9gP0000000000000000
00000000000000000000lGN90000lAbPXeU30000000000008<HI8C?bHQSlX0PMhS1b`hig8A`M00000000a4on000000000000L8X1T<=:E4ZN000000000000`3SH
U7bki6]B0000P_;?00000000<]16XJhjdS4nPSX<TUeG0000L>Bbh4Jc0000l5Vj<?SH0000PCT100000000\Y_CH5dc00000000h5=g0000]6lV00000IWN00000000
0000@Bbih>Q@D\c\`D05@InmhH940000H_JclbMLD]<flekD0000@@V10000471<00000000DEYj00004Uoc0000000000000RfUXMSR000000000000000000000000
000000000ZAiT`LN96bB0000000000008LH68>?R\X;[000000000000T:ji8DIjhc2RLc?o]:bKA;C0000000000000L6\900000000X0j_000000000000H0b6d95I
l]>m00000000000000000000000000000000dA1n@AA[0000`617000000005:6GhL;7000000000000=6XD00000000Ll1J000000000000000000000000X28VXFBR
4I3fD8d4H[j;00000000<`Fl19YP0000000000000000deUo<2]Ei3Xl000000000000@KVKH0J=00000]\0e9`:00004SJd00000T1I0000177c00000000000045[6
0000000000000000TchB000000000000l2In000000000000@NC1D_b\h1k?<U1lD>VDhjAGY1aW00000000M9e@00000000HR:^50Ji@4b=0000000000000000<NI:
0000000000000000000000000000dCia0Pn4\Wa>0000haIP00000f9:00004]KL00000000`UkNA0Rbe9>b0000000000000000000000000000000000000000lJJl
PW_h0000000000000000P:]kD=9LdNTZ000000000000@1J>]2UIX=M6000000000000\U=iLbE@0000h\L2@E;=000000004<AU00000000000000000000TQd0dZkY
<odo00000000000000000000000000000000=0<Z00000000000000000000D:UF0000000000000WoaT`>dD\e\@]jFY;@Y0000000000000ZU6\3iL00004^5O0000
0000L@96000000000000000000008MXBE4XnX=VC000000000000=9C<0000XYCYT\nB000000000000@C3DDoY50000`AQ6@jhK`BU`000000000000000000000000
U0D200008GYS82;Q<P1APPL8HD[5HQg]TT]e0000000000000000LA6c0000000000000000000000000000m2fM0000DOgb0000000000000000X3X100000000@7Gi
DOf?00000000HC<A00000000000000000000h^hK00000000e7YA00000000`28n00000000PoXR0000000006US00000000Tj<K000009QXP5TIY1Td\ZCD00000000
0000000000000000`G:J\>PMT4:g8[\Q@^?bHkg>00000000dOA493lR00000000000014oS00000000L82Y00000000<JF58PL_4LoYDNQei86l00000000`daB0000
0000PKo1000000000000TBmRI5YhHE]jX_ag<>ZP0000000000004`WX00000000000000000000000000000000000000000000000000000000000000008EXL0000
4mnV00000000D2Z\00000000@7c^\[X[hD@>000000000000000000008c9]00004C4P11k3LN66he_F0000000000000000\MOe@MJRPmmZ]6NT0000D_m?Pg_1TMha
PVAi0jmL000000000000000000000000000000000000`W^^0000000000000000000000000000e7WCXgRZ0000000000000000m;?E8;dX0000\XIE000000000000
0000`nokXnKF000000000000X7E:00000000<9f\0000m5eY\AAM0000E9b:0000000000000EiKH\2g0000000000000000@=Oj00000000Y:5<00000NB9Thl?0000
0000HN8dDoCf`1?800000000l;GV8TY>0000E:h<d@T800000000000000004>ofhXZ1U:XR000000000S?\<g^3@lV916R5L\1Al]7Ulk7?D?HM0000T]K]0000\KMO
00000000PldW0000`n:Y0000000000000000D]G2XPQHLamY00000000TAI<TC?5hV7mE7?R000000000m860000000000000000\PbUdU=;0ZhlI2Rh000000000000
X1DQ0cke1;R<0000`i_a000000000000\1H\0000T4]?HB]FPelR000000000000HfDT00000000000000000000XGNRh8Ofh7XXPS9Ca9AP00000000T\<G\cDoTH0G
42RY<7D14QZl0000DlYI8VFOD4gZ0000TJd_Q0N]PI_^A48O`U670000000000000000P5l900000000U8<B00000000hYPX00000000000096@P408D0000HHOLXWDY
<^VKhD6X0000000000000LWM\c9?@ZQd0000Hj9M00000000l[d0@doh000000000000dTYMHjoh0KQ20000000000000000e2MA0000000000000000T5ZT`EShXN?j
00000000\`5k00000000dOde0000\A:WDJd:81gmM2n30000XP?JhID`0000I7L9D00hHJ3B000000000000<GYaP3VVlMef87k3HNe?hiXW@VLh0000l[e300000000
T:gV4Hnm8Klh0000000000000000hYf:000000000000\KIn00008NUUHWF100000000lNGB000000000000@^bR88i`@SY;D=118=helE8;d[HC0000000000000000
0000XRc\TTj=000000000000000000000h5^hYS?00000000h7Xe0000Y1UR00000000A7mZDD;\000000008[9kh2^N43[DHGgZD`^20000000000000000dN=e4WCh
XYFA@Yja00000000000000000000000000000000000000000000000000000000000000008Z?ilOH:0000hdSSh9\J15WR0000000000000000X2SM0000M7bMA8?o
0000]12@00000000000000000000T`ge000000000000000000000000\QNQ00000000000000000000000000000000000000000000P;mi00000000000000000000
=;UEm26dlZ6oQ6@e<Ng_0000000000000000000000000000l<h300000000\ZRJ0000M0=]0000000000000000000000008XR^0000000000004EVTLeG?hVl7`MZ7
0`aX0000Y7o4000000000000\icI0000XT5:0000L6eW000000000000D8hS0000lkhN00000000lRCDl[OP000000000000T@IC00000000DIbO@l[JXV^QA0L>95=0
D82@D6NW\886@^]D000059^c0000000000000000L7DEH2je56W?00000000000000000000000000000000P:_]4Wgl]1g^P?8kU7YY8G<\1:gX00000d9A00000000
0000d0T@00000000Hge?Y8RA000000000000000000000000hCGk\Cm=0000`5`i<8O000000000=6\70000m7DGL;CN0000000000008A<O0000000000000000d646
H_g:L00E0000D_]@`4[KPJBTi941LW2PT9B5DOV`4J\@\WV7Tmnh=;48a0A?0000X2e34b?S000000000000H3Z`TU\=00004M>\00000000DM@C0000000000000000
00000000XU7]0000T13UDF9kl\lo000000000000P3`0hC8]Q:P]0000=:W2`Icb0000000000000000`Jo500000000l;Y^@WlT8`YV0000d4Zc00000000L1<^LNHg
96o500008@gH8;]K00000000HOO3D\f<00000000D4GmLXZP0000<?[0`P@_TaZVX9@D@iRk000000000000000000000000P2JJPmAf0000`0Dc0Hm@PUD`h=iM8@fX
@>_E0000]53@00000000HX6h0000T4El8EYXTIS^Q8FM`j8500000000<7J=0000000000000000000000000000000000000000000000000000<>_40000<Ll`48og
0000D6_d`DM;00000000hPj;a8UG00000000LX^o\\3c000000000o;;0000DC77T@m[000000000000000000000000H2=T00000000hN]W00000000h8PElI[70000
0000000000000000\=mKhUKL0000hTAnlXhNXgX50000L6RB000000000000l`]?00000000000000000000Hb5J0000h7Y400000000E8fi0flc0000000000000000
PK_o000000000000Y0>18j=aY7>J94V^TC`g00000000000000000000@[0_d_A[000000000000000045e`0000DDj<4kl5000000000000l8DoXO\g000000000000
00000000@Skh0000000044D<000000008SVZH:8_i6Lh4DFRPGHiH[jQ00000000l\ck4FTT000000008?=H0000000000000000000000004KA;00008W?GDRlcd4lH
TW\3<a2R0000=6Fn0000000000000000``N:\DQV000000000000000000000000TaTWA9nI0000]47A0000\mm3000000001;SJ00000000000000000000X7jV0000
0000000000000000000000000000000000000000000000000000000000000000000000000000a0^m00000000m5=`0000000000000000PcYZ=:J3P14IXWEOM9k[
9;<64Mh300004R0<0000000002a6000000000000M9>>93\G0000T=Aml;O28BAo4=```LiMl;6YX]5?000000000000`JLk00000000000015k;DBd_000000000000
0000H8@8DIn<Q8_@0000HLg?DJT_<[C\@m3o0000]1g4dd00hMONm5I`00004@VE000000008[5A000000000000PAK5DV9FPe`1P^FV0000diBf]85R00000000TOYO
`Yc]19Y>000000008BXk0000000091HB0000h0MU00000000LHX30000XU0m0000000000000000@?ok000000000000dIaCA223DBhZ=2Oi0000l9hh4Whe59NjlSAW
0000T?ZV@f0[0000\0NA000000000000000000000000000000000000@7<P0KNXm:BDXIoN`O?E9:2ED8J;Q8;@0000000000008L7]4CN\Y6g70000000000000000
00000000000000000000LDQ1000000000000`b4500000000000000000000000000000000000000000000=99S0000hlLJ000000000000lGjJm3`=hBQS00000000
000000008G?e0000000000000000000000000000l]P^00000000000000000000TYImHf[mTgZW0000000041X==95H000000000000000000000000000000000000
Q1OE00000000000000000000000000000000000000000000lSl[00004YMM0000000000000000dOR40000l5[k000000000000e1G^0>9?00000000000000000000
X^V800000000H6MKdBcn\2M<TJomdmQA`clOHiFN\omV`H4?0000000000000000000097W14RQ:TYiN000000000000M2jg0000`XQd00000000968O00000000XgP>
00000000<OL3\^d@00000000000000000000d9>`00000000a44b00000000000000004]Ih000083f5000000000000LX5S00000000000000000000000000000000
0000PPb@dnS:00000000lViihRFklW0@0W\_00004lCS0000<_S?4mMU000000000000000000000000Td290000X[8f00000000000000000000PXR90000hfW`0000
000000000000dbYm0000m;EdQ5Z^00000000\<hR0000HLT^4gUU000000000000000000000000000000000000<V[SLZJKhe2MX>4AD>^?<F<X`KE_DM5NTj7RD0go
HdSo00000000\gcI000000000000000000000000L4ESHZ[K0000l5J<lM=k@;1T\4ca00008XO10000@43j\F2g00000000000000000000000000000000LgTj0000
0000000000000000PHZ200000000000000000000lU5=00000000D42l0000HaGG0000Tjg?0000000000000000`o[:D[Hn000000000000T\hFhb@?000000000000
000000000000l\Ka00000000000000000000\[T@dkK>0000E681000000000000000000000000000000000000PD5>000048h@8O^;00000EX;dLj>000000000000
L3^O000000000000L9<70000Ln[A000000000000T`iV00000000000000000000P0lT00000000PEmd8mHE`hTK00000000dJhK0000000000000000<=;XTCM`X[I@
0000A6iAX5Dd8lk3000000000000PD4\hK]k`P1200000000dM_i000000004TJPi5d]0000000018ZH00000000096a0000D@SWXGjgDaK2hD\=4=4=HN]BlL@Oe2ib
564kT0njLUV4<>jJ000000000000d=Sl0000000000000000000050Wna5FQ507o000000000000hd6eh[Rg000000000000@@ne0000a9jP000000000000hdY=lnTc
Q1LmhM^0000000000000000000000000<h3>00000000LLAR0000000000000000000080VB4ORi0000`5XlhLad84]2000000000X1B0000h9fI0000\A8J00000000
DDnO\Fi9\^=b0^H^lGKBHj95i:NSd^5@00008A1X0000A16i0000000000000000@`_`4@XhPGB[TghE0000\2:8000000000000000000008G[?T1Wa40d^XG0NTUC4
i7H^0000dR^[`XN]H\RCDm6ll3PmL^O;H6ZS0000dBcdHOF`0000P<\U\L5_lnn>00000000000000000000TaDl00000000hbZC0000000000000000\8j497gch27n
0000000046nKD_Y_00000000HVBB0^Pc00000000dC^ehKWFLb7m4Bn7\mjM00000000TbBM0000000000000000000000000000000000000000000000000000LRaf
T@iK0000000000000000dZ\H0000000000000000XAQD0000@4AQU8b40000000000000000000000000000dSU800000000e7A80000\Q6e00000000000000000000
0lSV0000\Z_V00000000<^b=000000000000<ZK=0000@]m\X6]hA;9WP8IaH:93TLGO0000000000000000000000000000TQ=h`WmP00000000000000000LT70000
000000000gH<87N`0M8<D3kP0000000000000000@0XPQ4GII7C0U:CL=:@R00000000000000000000TiLW00000000000000000000PRbgh1clU0f?00000000D0\;
dTol0000@g1nXT?\00000000000000000000000000000000000000004Z5500008Fm3000000000000000041BX4D:<i96PP9EZ000000000000000000000000@AKA
DmlR00000000PXnnH=P[ll2K0000000000000000lZ8800000000000000000000000000000000000000004ho<0000000000000000000000000000LI3>00000000
00000000000000000000000000000000<WgBDZbJ000000004MPAe6^b00000000000000000000P7Tl0R3nPmYn0000h][XE5E[0000HTQkTUMSU803h]fG4cI?a0K]
P\dcDDn=8hbkl2oO58Y^i:ki00000000PTbl@i>;0000X7mT0000h6<B00004cE_000000000000L8Q=hb6V000089o>@>n]0000TIVT00000000h[Za0000h7K60000
4KWT<XdR000000000000l`>3@LcQ00000000000000000`hX000000000000000000000000d:Cl0000000096S=000000000000000000000000e:OILl\900000000
0000@3WX\9;RPSHZ4[UhDdb3000000000000L;e@]7A_Y0dl0000TXbN57GV00000000T;Xk00000000dW4@0000000000000000\KQK000000000000000000000000
8GI98NGUhDD?X5GjU:i;0000h>69TU6Dl;X1@i>i00000000L4Y3D<bH\[C000000000l9HI`<L20LVQ`OWdXlh:0000HUZa01L<<nBS8kRB0000dC6R00000000`5Lk
0000e9QU00000000X122PP\i@]L[00000000`LSe00000000hKI20000000000000000d0\ZlYQcTH5Glg3Q00000000000000000000T10L000000008hS5hPV`a9Jk
00000000Dmh\00000000lF^LhWTe\WbO8[U?00000000XVGKU9i<\SMkhZj900000000L]8e0000000000000000000081SC00000dm600000000000000000000TCY4
4W8=000000000000000000000000DP@o\>Ia0n1000000000e3f70000000097T7000000000000Hg;>0000Tidl\hQUM6[eXT0V0000DOh6000000000000hN^i0000
000000000000000000008HlgL;jR@YlBlf=PE0ZL0000000000000000de0I0000lW8T0000X5jYLi>SHadKTiYN00000000l>6\000000000000<\0h000000000000
TUcAPVA:dh`A\:?`4Ill00000RZm4dTa00000000000000000000<R_8U564PV1G00000000H>oL00000000XoFFTBAHPkeVH:@9@=d^lgWP00000000000000000000
00000000000000000000hmi=Da9\00000000U9M\4EJF000000000000\?RY000000001:Uj0000Lm3a00000000dZGM00000Y1:D09S8?kD00000000ln@80e:10000
00000000000000000@\>T10?P3fi@A4h0oBI00000000\SPVd5kV0m[U000000000000Pe7m00000000Hag_000000000000<8LOH<C`l[ZG4cl;0RBQ000000000000
XcJ0@6?^5:TMP2o2dHG8\]@`M7Ea000000000000000000000000`FB38FDG8?E:<PR;\UYVP^A3P`@DPl;mToSO00000000000000000000H2Vg00000000Y7n>0000
00000000`=`>H?Ri<Q@HLVfl0000e:4m00000ECb\R^?0000]8W<D80o0000HBFb0000lceo00004_b80bX6dm5ZlM7NXG`JD1]V82LndK5j0000l7?i000000000000
000000008QdF0000A8cQ0000<bK8`=7H0000lF:i0000X@CTP>NL0000000000000000DS5NP:2a0000TDK8P\RgXoH^\=3`4L>n00000000\LE40OnA0000\fa4\RAL
E7@B\Rkb00000000000000000000000000000000000000000Q8Zlgc_00000000d^T=49CW05V9L[L60000`7Z:hE<BHne30000i3OlhfPb4`@g4aD<<G;O0000l[Qf
000000004QffHEfNHTlFM9IN00000000h02[PNSmPhl`@mPY0000`CoX0000d1<<Dg6M00000000094cdNAa0000000000008SFDl;@UXA@Z000000000000d=>J0k2V
00000000430<DIIP\MmZQ5i40000D_KP0000Hg5c000000000000HlD2000000000000000000000000000000000000TPX=000000000000PNZ]00000000`<4^4OJ4
LXX^i7fj8?_B\DFl0000a;Tg000000000000000000000000d>T800000000\kLh]1J8L>6M0000i:VZ00004:O:ljbF000043e\XQb0hDP1<dG_T><W\KBU\\U_0000
00000000000000000000\UROhGOadZ1>00000000000042dJXimJ0000000000000000000000000000dGLmTH?k<8Q[0C\fD_@HXQGl`TI`dQUX0TLEljn?\mM10000
00000000<?a=0:;I]0PQ58[bE8c?\U9i00000000lLW60000h3eA0000000000000000XMPZLTjR0000000000000000H:;o59GS\>0Oh<=K00004UE_XCOM00000000
00000000dCaP4N3d000000000000Lcc;0000000000008XV6d5WSPDXnDgP\\PBA@n2U90^P000000008Ba<00000000000000000000XRU6\KS^4ZE:XbbjdA<c]3h>
Dd]>E9<h\YUK5:YQ0000X7EN00000000P^>k0000<^MmHW^10Un300000000Q4mg0000\PJ0Hnc`00000000000000000000dM=H0D_a8UA8PUDI8VK;XYHE4ZL6DJND
TB0Ai7j6h@_`0000000000000000ld[500000000DP\P@ejc000000000000]8D^00000000XfHF0000`WB600000000000000000000lC^[00000000\k`H00000000
0000000000000000000000004k0bhK<V00000000`BbVlI9F0000d\MP0000D==Y<@c_0000hF:W000000000X@J0n3i0000hUdg<JK`@Rfi\X[a\FoR0000<@8Oe7:i
8QKf000000000000000000000000DXRO\_aJ0000POSU0000000000000000XRoh000000000a^W4Umf000000000000000000000000d<Ln000000000000`M6Jl02o
00000000000000000000000000000000@JRe0000000000000000000000000000hKAR0000m6X_`S^m000000000000l66^000000000J^k<M?iHd52T@DC000089Ld
4H\>0000000098Ad000000000000000000000000000000000000hQ7b00000000<X<B0000000000000000I0Qj00000000\GJA0000000000000000000000000000
00000000DB:oTgC[<g9\000000000000000000000000\NaCDY<A00000000000000000000@TF`T2\ELQoc<^@J`;2B@gAN0000Q1LE0000000000000000\5ok0000
00000M4H0000X=chLfoU00000000D<;<\JL20000452N00000000X6Rb00000000000000000000000000000000000000000000LMGY<]N\0000000000000000I9ci
0000h?;gd^f1L0hM0000PMeB0_oN00000000000000000000Hn4@00000000000000000000000000000000000000000000\Z4Mh]ZjI9\V00000000<N2CT8ne8=2g
D^N_4jD;0000000000000MN?0000Y7;;djJa0000000000000000<Z_mL>R44mh95;QX000000000000XVfQ15\P0000HQE=HUek0000D1EileY:0000\0:j0000D9Ka
000000000000000089a400000000000000000000@__k00008Z40H;gL000000000000HmU=`7oJ00000000a0mlh:fd8lLf0000ljHC0000h=E80000000000000000
dMKB0000000000000000ldoG00000000000000000000000000000000000000000000\3R8DfYj000000000000LkX`lNc[hbgf00000000hDHgQ94C00004l0Q0000
H:eO0000000000000000000000000000000000000000lVTM0W2=4^dUH:FEl?B>00000000DCDg00000000dMZj000000000ODa0000dMgO0000DP4143od97M50000
0000000000000o4V00000000<QPd0000d;E:0000d7F[@Y[XTRU\000000000000m;<Z0000<Y2?Hd\O0000000000000000L61cdEQ1000000000000000000000000
00000000D2bG000000000000@DHK0000XnLh0000000000000000=9JM000000000000000000000000<Wba0000<l33Q6ce0000h<Z?8D`ADOTZ000000000000hEQB
0JAQ\1_P8APIh?L_4KB9`U5I4ZT:h>?hh[5TQ866TNjbe6<l@F;YA6C;0000hN=Y0000\mA?0000TPJB@NhYI6Va0000h>@D000000000000000000000000\D=iPCTl
00000000000000000000000000000000000000004SS0hZXTH`X^Llng0000LGL^00008mCW92:W0000h_j\P\JOXfJ^00000_`K\VcRH2k;Q8D@00000000Y;@E0000
00000000\1@C\4c6000000000000HLk1000000000ZZa0000T_dh\\I_ld498i?JI3W@00000000000000004S200000000000004YJC47;O0000]9Xf0000Dc5DLH5V
]8eO000000000000000000000000I81h0000XE4o0000<o_O0000P3?[0\9NTeIX00000000<3fYHd:j0000lLG:00000000I5M_00000000`9S<00000000leQ`0000
LNbR<Alj000000000000000000000000dK\C000000000000PCk10000@=b`0000000000000000XnRWHiY:00000000lfMM15UB000000000000000000008J0a0<_M
l4m=4NSPlSkNl6Gn<=0W`:;X@FWF@V>>e2NB4KK4`4mi8MWN00000000P4<CX4G7H<j900000000000000000000000000000000LbD]00000000`D<QhYnj4VWE=7LH
0000000000000000000000000000PJ7@Q2?8dY?L0000000000000000lecT00000000<87;`d<2000000000000M6>^00000000000000000000000000000000`Q0M
dMCX8NQI0000<@c?000000008]?MX4?LhDcdD=]^HO2^T[6>000000000000<ADM000000000000dNIP8ZfW000000000000<ed<4[b?M91F0000000000000000LIo^
174f000000000000I9dS000000000000h84cHQ9g@Xc7@Ze<d]=4\gZm0000d?2Vd@Ngh7d>Y0>E0000000000000000<?4M`fVN0000llXa000000000000PJ6F0000
0000000000000000XibM000000000000M:;<0000\nIk0000000000000000000000000Z]a<CUDT0fQM2o;XEOHU;2700000000<X<k000000000000XLAf00000000
<9@j0000l3k^00000000`4CjdKj:8TnElmCk0000I:eT4cVV00000000000000000000lF`OlI2KX_GOLiKI00000000I1\Wl=nb0000000000000000000000008?@3
HOlOe9GA00000000@0>[\ZTWI7\D0000000000000000dEPBPfak0000<`1]00000000@G939;Ve00000000d1`n00000000000000000000000000000000PkH?0000
00000000000054YO0T_m000000000000000000000000000000000000<=m\0000000000000000<>CS00000000T]cn0m_5000000000000Pf2f0000000000000000
0000<RiETC@<0Ab80000000000008@i0@Z:^000053TC000000001678000000000000I1IH<QoHlI6^8\9^4K9E00000000000000000000H5?GL0id0000HS3idVN>
4e=Vi0P456?<000000000000000000000000e:ES00000000Tca;<>fW000000000000000000000000000000000000`^fZ00000000M;:;00000000TaOA<?Td\HkG
lJIl4KV0<:0:M6<W000000000000000000000000T:IY000000000000L<m[A:_i00000:]NX7LF8Q?700000000000000000000\SGgX<emDFSO000000000000P2OL
000000004CZU00000000000000000000000000000000000000000000000000000000`lOF0000PB<B000000000000LVcjhAMn0000`AJST<230000000000000000
000009DB00000000000010K@dMko000000000000m:?Y00000000000000000000TH8dLAcgDU:TI;6B00000000000000000000hK:X0000lEMM00000000E9140000
000000000000dI[QXdMK0000000000000000000095SVTWb0000000000000806G0000000000000000000000000000000000004Y\0Q6oY00000000000000000000
000000000000000000000000DDg_0000lmR0]1IZ\h_?0000000097F300004C4?0000000000000000X]XEY1=102@:hT:eTJo^14J@X@JiI5ij00000000U0kVE4^n
0000000000004L_b000000000000HH:0d_d[0000000000000000000000000000@[=A00000000PWo50000DR_L00005;39h9[400000000A2Po00000000D\J>57L]
\9CkDoZ?00000000000000000000@jeSD9kTXL6R\Jnf0f>V0000LfmLD50^4LPI00000000000000000000@]oA0000P8W_0000Haa=0000000000000000LmT>0000
00000000hVX100004H>Xlk1dE6>j00000000000000000000d\PdhUK>0000000000000000000098bF0000000000000000000000000000P2;<PGonE2XW@e@MXW1n
<Lieh:Hl897L000000000000000000000000dS^^@89a@@KhDIZ`d[8;]:_BU;1;00000000000000000000000004JKDILnDMAZ<[<QdF6K0000d>KT000000000000
0000000000000000576I000000000000@@9HX]?`00000000000000000000000000000000Tf1T00000000000000000000@PZb0000LV9W0000llSf0000I9_\0000
00004Ugb`04ATjgS00000000h2aj51:G0000lXMh00000<^<000000000000000000008RPlPimb0000000000000000000000000000`2e_0000000000000000d?9^
E:ME000000000000000000004m7@0000hP=L00000000LPM8TSc[HC=554j;0000LU_d000000000000DF3]000000000000@Zg_0000000000000000PGoW4UVF0000
0Z]:dJDQ000000000000M0GHlWL6Q5160000@=]N1:Z5\We20000Xg4B000000000000000000000000i4Mj0000h=W@PPec0000`mH3000000000000l@K9e7DS0000
8?gW\0h?DW6_Q;PJ000000000000000000000000`=6M00000000]6bi00008R=900000000000000000000@ZX<00000000dU]P0000000000000000P7:O0000<\WS
0000]4K300008SQF00000000000000000000T]h5lOTj@R?J<Zc_16hW0000a7RTP72500004mk=8Val000000000000L41<DEMkD?\8`5W=LLFK<OAB0000hIL@e7UW
00000000LQ\<<lKV0000000000000000hNOD0000lP_5000000000000XMd^0000000000000000@:`:0000000000004Z0_00000000000000000000000000000000
00000000000000000000000000000000]7>\000000000000e7Na15MJ00000000000059]I0000000000000000000000000000000047SbDFZj8K=?XUQ000000000
0000000000000000<ajmDP<T4Y\g0000HSB400008H1L000000000000000000000000000000000000H;IT\@Yi0EJUT2NJ8d[fm6YIX6GZM;G80000@=oaX>UK0000
=:?nH:i7`?R>DY1I000000000000D;oO00000000000000000000`7_>18Qf00000000000000000000PXQn000000000000000000000000000046Mc0000I7^`<WZm
00000000P?QoPF@=00000000000000000000<9gDd1Vj@Z_>126I1;9i00009:M300000000DoWJ0000000000000000<KaT@]c=0000000000000000000000000S6X
0000XO:jX`Gjhb;L00000000DU<R00000000@Rl6XXj700000000000000008[VZ0000@4Rc8Y:UdZZ>000000000000<3HA000000000UBS00000F<oLL:?dWUK\OUN
dBC10000000000000000`E75<mJ?16aP0000E9DA0000lD5h0000000000000000@YgG0000000000000000a4@ni6L8i3ij0000XBj[0000@3oK0000000000000000
\4`=00000000000082f_000000005:<;8HVGLBeh000000000000<:d2i1[A0000000000000000000000000000`QN9<66B\<Zel=b591:k00000000000000000000
0000DDcN8[`Qh@l=d]G_4ki8Xf<K`R97l7GE00000000PU^3T0W`X5RZ<8Z20000<DDa0000l=RL4LN200000000@RlM<gN40000000045G\A0JJ00000000hGZP0000
Ha`V0000T>Y:00000000dN<Z00000000000000000000000000000000\a@Y\LB9000000000000000000000000`^?NU2@Z000000008`0@0000000000000000H7CQ
DaGi00000000@CVXPIdl00000000000000000N6g<XoUh?\F<nQQi5Z:4Eak000000000000XmU^00000000\=QN000000000000HY<100000000DA\P<;hgPOD:0000
0000403=@JQg00000000000000000000000000000000D[7P\CR0\;H00000000000000000000000000000<LlF0000XiX400000000U9SJ000000000000P:j@0000
00000000000000000000000000000000X@Gm00000000000000000000000000000000@0jE000000000000\BJ?E6^20000@I=m\^]eh^lk0000000000000000Da:@
XM78LUc\8n;<00000000XHIN@KT1TFK;T9Q80000@KX?e7:K00004_BK0Sa@8ZUI0000]6e90000dfjT0000X`V:H[RI\Hi_hhSC000017nP0000000000000000hVlR
0aYEHfW80000hFKU000000000000Xn?d`CjV]1caU4;7`748e6NB00000000T78=8b[m0KKE000000000000000000000000000000000Ik>0000D[m\0000dhMfE9Qa
000000000R28D6Pj\_[^0000@Y98000000000000000000000000000000000;;1@VYd\0hm00004<adTFao`G_>LHFF0j=9TmBYQ3<:E749dgO=000000000000H4f4
XE4B\3l?Y86H0000000000000PEF00000000h>l90000000000000000000000000000000000000000000000000000000000000000Lbi^5;930000000000000000
]2FH00000000XA7cl7OQ]9h:00000000000091j10<8:0000000046Hb00008GBF000000000000000000000000000000000000A3;\0000`GML000000000000\n2E
0000@0RV0000=9I`000000000000000000000000dUTI000000000000000000000000000000000000d;Dk00000000LY9j0000000000000000X5:2@?kjdC[j4GYo
DjF]I1>L000000004`Q?0l[mM9TI0000000000000IEP@U7@8l<G00000000HO[fTGWLm:E>HbjL\KZl0000000000004^A`hHPY0000ln1K00000000]6:Y00000000
000000000000PUW20000000008Jm0000]18A00000000U0bFY:LU0000000000000000000000000000dTh>000000000000000000000000<OJZ07iYhZZO00000000
00000000000000000000=:L@00008gmV00000000\MiX00000>D?`?j2000000000000LT\@XVg]0000000000004STe0000000000000000PWG]0000000000000000
D1bJh1o`00000000hk<I16T0\XDA00008fPL0000PAKiPQ>^00000000DCUilhK=LCjDLF>b0000`a=c000000000000DE^788jW000042=300000_Xb000000000000
0000P06b000000000HBb]:hl000000000000XIHKHJ1V000000000000LUFl0000`8Sb8O5FY5HOh[Sn0`iI00000000TI?l000000000000PFW8h8F?00008XOV0000
X_MlT]k4\GW[li?`XK?2lgk8i0VLm6m[00000000PKehHNP[l_hV0000000000008H[^00000000DUbLXTf00000dO^Z18Tc5;S\00000000dJLAi9OZ000000000000
000000000000000000000000P]AJ0000000000000000000000000000H=T_H[`m86o@000000000000000000000000lUdQl3hl<;hVdG5\d[NC4G>bX`5WXo7>D^9?
h1=IlA_WdW<T000000000000000000000000DaBN8FXQe8=G000000000000d?D;8OId<^HP]0EJX\^4000000000000000000000000]1dX0000@>@l<=A?h6@58:G@
LAW\\MMO00000000h]cNPCeEd5AQ0000\?FT]7h500000000930^000000000000dLNEhm?:h5`H8]?:000000000000L9mQ00000000000000000000LUN]T\A90000
000000000000<5cBL\E:H7[ehn=CDabo000000000000000000000000000003<OX[O:000000000000]5`@h\XVD3O80000000000008\j20000E6KfPjVd00000000
0000000000000000PY;b\>K<0000000000004:o;000000000000000000000000@8540000000000000000I03i0000TJ;o0000000000000000l?]@000000000000
0000T]K=hg9H000000000000lL`C8]2V`C]S0000dV;AX1Tn0000000000008L^W@9>I00004\c>\lTa0000000000000000L^LK0000000000000000000000000000
0000a7c:Hh?l00000000000000000000l\8N00000000HH<o00000000M;G_0000L6l20000\FOJ000000000000i;@20000`H<Z0000@Bk500000>JfI5R`00000000
000000004Go8\n:84g<@0000`5NT`:H8dWE@000000000000<=JX`\bEd\jh0000E8QQ00000000XYcQ0000H[ne000000000000000000000000`AlU00000000lFG9
H45U\`nHhj1\i5Xf0000000000000000TdIWHmG?000000000000000000000000d;UG00000000h7Q>0000d_7L00000000000000000000HLQ_<V?]L8Ab0000\[f5
LbNf00000000TURoPjT=000000000000000000000000He\@0000d:km0000L[1e0000HnfQ`[?^h]FD00000N?40000000000000000H`kG000000000000hMcR0000
0000P@A8000000008\3R0000000014`TdPoU`n_]000000000000000000000000000000000000L`724Q9K4V7400000000lL3o0eLMD4GF00000000`Q_C00000000
000000000F_e00004aI70000`H`b0000TJ>:LfL<4g?S18WN000000000000h8U5Lmjj0X7?@jMS000046Ge0000000000000000hBUnlFgY00000000X5g?85bCP]i<
Y:[7i9oE000000000D^:P[>fl:OS000000000000`2P0dY6nhmkaD2bghGV8000000000000000000000000le<U@_F4DG8f0000000000L_`=Yf`@^a0000<KV<hmEU
00000000000000000000000000000000h1RC000000000000000000000000`M_=m8mkh24>H9dl0FPO0000000000000000\[lS00000000hG:<P0=P<>D0hGVRTM5n
le<k0000000000000000hHS80000HJgn00008JS4lW<oPWK6=1`<00000000000000000000<ZfF0000\J;4`^0aDn`3=5[l0000dCO]0000H33W0ZoHd]Aoe27e\jiD
dNHMi01UPYi:0000D6k80000000000000000000000000000000009<L0000`IXV000000000000000000000000M9Co0000TS_THZaU000000000000`m\Z00000000
000000000000hD]N`80DXY;Ai1mj00000000\Ha[`JQC8LA<00000000<@47dS=;<oiK0000000000000000=5fm0000000000000000`OkMI6g^00008e[h57DeDH^F
00000000`;=9H3]BHC;50000000000000000HF=G000000004[M64he=00000000`?=Y<lie000000000000@ZHo000000000000a65gHc^jM5gi000000000000T42O
00000000P0U^0000000000000000lP6=000000000000hG1nlofY00000000dcDQ90gS0000\a3[00008YQ1000000000000\^nBhlk^000000000000000000000000
00000000000000000000<K8E0^TLm4DF0000LIIF000000000000000000000000lNN<`P4^0000l\AQ0000`9:\T=F1\Iil0000Tbk1XJkMPiaN0000XC]c00000000
]8dMX8NY000000004^QG000000000000000000000000D0E^000000000000000000000@WD0000X?A705];0000doLI0000000000000000h_MVh7_\<i_7e9e10000
85]SP:H_M1a<``jR42QJY2<G@9Vb0000000000000000h:QZTFZ5<NLm0m0Y0;8<0000TR7f\]X60000@YWF00000000Hfgi0000000000000000000000000000Dg`V
0000=;6W00000000]2jC000000000000000000000000D;j<Y:fh000000000000000000000000hPMW000000000000<8S3I:GcH1;^P4^?1;BIdaFdPakk@?Yce9[6
0000000000000000`5jmXTZT000000000000DS5\hMa40T95a3K@`8W;h0GI00000000<`mA000000000000h1M7000000000000`LjXTBLC8X]hM4U\000000000000
0000<]e800000000000000000000<5G7000000000000000000000000@D@L0000hGHV000088=dH@VUH_lo0000000000000000dWI30000000000000000H7I_0000
000000000000lL0De84>D8b2\0B@XH6?Q:d:hJh?DKVh\L;M=:;iQ:QJTV:TQ5ZL00000000P?0idI6l000000008AEn000000000000000000000000Xl6k00000000
0000`I8Q000000000000000000000000P1j_@_ZH8m:c0000l[JHP3N1H47P000000000000000000000000000000000000000000000000X\710000I:[X\`YmM5RN
00000000l<FJdR\o000000000000000000000000l49\00000000M4i300000000TDM[04Y\0000PKeW0000000000000000`a020@1800000000a5XH000000000000
\L[cP9If@l5D0000000000000000`F`d`E\i00000000TAOk0000\kPfh4h00000=6DF0000d>5T0000PdZL0000@;Z4DZ8WQ6dg0000\bRW8d0c000051lX00000000
0000DA]T<BWh0000000000000000000000000000LE\Z0000000000000000000000000000lK2?00000000d1P000000000lb\R00000000D:R70000hBSc0000PEXl
00000000000000000000PB20hi1I0000i4HQ000000000000000000000000LLCj000000000000`8Bo00000000000000000000000082K\DFbX0000=8\L0000h65J
THY1`P7_0000000000000000PU?30000<0DF`HRT0Jk[HK^E8Y`14=HJhc1g0000H=_glc:c@hWQ00000000000000000000`59`\G=KPUF3XAJgi5_5HAMC00000000
000000000000000000000000@ED;`A8``L]G00000000dcf\Hm_C0000000011\oa9aT00000000`Z2n00000L<X0000000000000000000000000000000000008@XN
00000000000081C?A62:00000000T2BF00000000`A7HdJJBLY6100000000000000000000000000000000000000000000U612<8^100000000LEB600000]Ui0000
000000000000D=[m<QmoP\H600000000D6;<000000000000T[Dg0000P><n00000000@ZR6<X97l5@A14FP0000000000000000HXK6DAU8<RVO00004FO600000000
0000X]Y4m0YB00000000<jIK0000HiG>000043F_0000000000000000000046SnXKlS000000000000000000000000000000000000000000000000000000000000
0000T_\8\[A300000000I:c_00000000`bdBD6IQHKM7DEaY0000000000000000Y2G00000000000000Um3LK^eE6]0000000000000LL?aH9]d0000000000000000
0000000000000000<L@d00000Io:A9cKH9V1000000000000DT]N000000000000d=e4000000000000000000000000000000000G2H@_bJ00000000000000000000
\:4nXim20000=8CVT8SM0000000000000000000000000000000000000000000000000000X4U^0000E;2OlE>D00000]EH<Dh;<lQX0000lhX>PjR;000000008eKc
0j2@000000000000T?Bo0000000000000000000000000G=6\Dmb0000000000000000000000000000000095^Hhh;A000000000000lIHa4FNVXjXT]6IeH@>e0000
0000\ZVJI0i_0000000000000000`=:F0000D8AM00000000000000000000000000000i5NDM[T0000PEFFM87J\6?9T[45l9fm00004QF[@eNcdP\Bh==@X3\O0000
T:cA00000000dE200000000000004dP143A64<`E4PUTQ9U3P4DW0000000000000000dUMD0000PL6:\[dXY61h000000000000X4=916j70000000000000000\hJ^
00000000000000000000l]^>\nR6`T^=000000000000X:J800000000000000004o]N0BjCL^ih000000000000Td2nX4PL`DBQX0Em@4e_L]_k000000000=bG996>
Tdi]HP:\0000000000000000000000000VD`00000000000000000000000000000000lM\Hd^@78ceU0000hU8b0000D9]3LMV?DUKjPP3LHB?QX`Ia000000000000
0000M4Oh0000000046:@000000000000000000000000HHIm`IX?XOP50000000000000000h5ME0000LL?MhMkT00000000000000000000`]=F000000000000P:VW
H=bnD:oYi6Y^00000000T6<RXQ:o000000000000\A3@@nm]i5[0L3PPd2hC000000000000XX^@0000D0:2LQ0100000000Q1^j97=B00000SK3d63J8WIDLF;@0000
00000000000000000000]10E000000000000000000000000000000000000000000000000dYI9000000000000TmiM0000h<7:X<la=9;fHOhQ0000000000000000
DAdC00000:W\\<6ET<UUTNE10000`3nQ0000000000000000lR>ZLSn7PWTBhAiV0Ij600000000000000000000Po5=00004O\H0000000000000000000000000000
000000000000\HC<8H?N<lYm0000H7Wa@;]6<2IP0000@;T^0000`WhH000000000000000000000000000000000000000000000000d@`F00000000000000000000
`]=YX5B74CS?L=W20000D<KD0000HCLW0000A2eK000000000000000000000000Y5E:000011Yh000000000000`[25000000000000`;8S0000000000000000h@7^
PU?Wde\ZU0nA000000000HjediKj]68=\Ecn`af600000000000000000000000000000000000044Pdh3W>XjF70000000000000000`YN?000000008C>G0000@1VR
@Gh@00000000hfAK000000000000000000000d]o00000000000000000000000000000000TN7[00000000000000000000000000000000L`Tb0000000000000000
00000000dXe[00000000@CXD0000D?>]4V>`TaQ80000D>:oHIN^0PCQ000000000000000000000000<ISO0000hW\n4:?7<JYD00000000DJ?4000000000000<h<9
00000000LC4_000000000000000000oBll]R0000LLR]0000\7[=l`Lk00000000000043Xj0000X_Pi0000<B]X`SWg00000000M0]a0AgG00000000<?`P00000000
hXI\00000000D8<f0000\Y_400008OoQD::U0000ln^E00000000DF=n000000009:o500000000l:aB00000000000000000000000000000000D1IR000000000000
00000000D7=OD?A\000000000000000000000jL700000000000000000000T8GX]5<I0000000000000000<T5^TZRh000000000000000000000000i0_gm9BC`EkT
<hC:000000000000\@lh0000Xf_;00000000000000000000`9=b00000000HSP>000000000000000000000000PB3O0TZe00000000`OX4000000000000XDjg0000
00000000@_?44>\^000000004_dDE7Ak0000000000000000000000000000D\?M0000l]QN0cQEa6d7<>M@000000000000ld;M0000];JD00000000000000000000
lGcFQ:l;D`4BP=cUa7@000000000000000008X=D000000008H]>8a:T00000000P=ON000000000000000000000000000000008NNO`]6X@99PA6=kY2=GE1Bm0000
00000000@^\?00000000000000000000000000000000d13:@neG0000000000000000000000000000000000000000000000000000\5Af0000h^6><7BQPgnV<FC3
0000000000000000000000008Ba1000000000000`8g6XJoCD_7fXFnM@]T3000000000000h>3^`D0_H;A^hL=F8LXWXSnS000000000000Ha]U00000000@J3SXfKL
93_e000000000000000000000000l\G500000000X=e`DB^b57e>0000<m_h<X6B81U]LJ1900000000U6B9000000000000\jS:00008`R<00000000T1lJ00000000
0000000000000000000000000000HcCC0000l5kA0?g:dR<F@UFV42K50000LAYa000000000000A7V_00000000U6>:0000000000000000\G:iX6oQ000000000000
00000000d2of000000000000`7DX0000<Oo5E9UlLoO500000000000000000000@2XUHccUY64V\V<Y0000T7i900000000XPK]00008Q3R@1MVdo:H000000000000
00000000000000000000000000000000000000000000m010d@Z]000000008K?F0000<W7X00008<1H0000h4HnXng48B;h0000\fOG0[FBm9J_TOje000000000000
4`XHD<n80000000000000000000000000000l3[6L4l6PL>HPL[E8Z7PU3bM0000000000000000T6WP0000000000000`2@00000000000000004;9;0000d3ZJ0C1\
00000000000000008@<I00000000PA[b00000000000000000000\52o00000000P7d^`80a000000000000000000000000l4nIl8;M4NAHPXfd0000Q43?00000000
0000lI4RLQeZ\1cAi;JS00000000X;?YXX3O00000000000000000000000000000000e636TFQ64PX[0000DSFe0000PJ7M@lmc0000000000000000000000000000
00000H0_8_HE@7n?4]26DQ5L5:a78A^d00000000HH230000hCd70000000000000000000000000000LQZ30000E4<<0000HGeF0000Q:9bPg9n000000000000<ZNZ
0000X5YkLmaR0000TT3HHKUY@4@e@\gf\h>=0000000000000000lHYe0000000000000000<VHQ0000000000000000000000000000000000000000DPGGhnNT8G4O
hIiZ0000LgoJXbH;000000000000DI2m52Ao8Ua500000000000000000000000000000000000000000000\DJ@X;@9d?[H`VC4000000000000dVXH000000000000
0000DC520000`AV3LIYUDQZS8W`AT2nUHmZ[I36g97fU\[9>l=1Ml2Xf`B=^M5:0m9VSP`<3<BQm0R?W<a>80000i:5`00000000`NDB000000008m>X0000HK7Ch1XX
0000XI;Z8MW48U8U4Sgi@XZ@Xl2c000000000000000000000000E2V_@:Wldk^<00000000D[Ka00000000LIZP0000000000000000m0FiL=8ATnmK@AVLPmV;4PU2
0000000000000000XQdn0000l=LF00000000000000000000d5?0XPjY0000\_CB0000000000008=m98VnEE6U;hM\V4cRc0i1Z\KMg0000000000000l^m0000dKme
174T0000000000000000000000000000hi2>00000000A:R=00000000000000000000`XS5h\fJ000000000000dWHE00000000000000004_GA0000000000000000
00000000000000000000000000000000PEKRd<^\000000000000000000000000d4_W00000000000000004J?^Y:CU00000000000000000000dad94^eLI0cg0000
0000PGC200000000000000000000L3I^00000000lHSe0000PEolI2PZTKn`]8KZ@MRC0000hCN80000000000000000I9XW8V9jhVRQD9754n;N0000000000000000
0000XcB2000000000000<RLK0000L>N[00000000XJ:M00004ClT0000000000008Fmd000000004Z>ADE>500000000`VLJ584\56Q<00000000000000000000<4[n
LI;DH4V:4TX400000000DL6l<MBnd]M40000T3\[000000000000<dnW00000000000000000000L\KF0000Y7Z^X65]0000000000000000000000004SM;00000000
000000000000000000000000`HV=00000000000000000000DoNL00000000@8Ho00000000HH5l00000000XBEE`HdJa9L?HD0l0000<NBT`XZg@Kl2X\Y<E8Q<A;B:
0000000000000000E:f>0000000000008QPE@H:Y0000000000000000d:LADLYJ0000d1>>0000000000008ORU\S6I0000\OQ5XVGgQ1ZF000000000000a3i70000
liZM00000000`BkP0000@W9]0000000000000000M6IV00000000<XPR0000DICG0000114\00000000000000005:A`000000000000000000000000000000008D34
0000@3LDU7;nTfZa0000`fDhXCn>00000000P3X]TjWW000000000000000000000000@_E]<iP4000055:Z00000000X\el0000`P?800000000<DZP0b@Y00000000
00000000P=Fe0000000000000000lVK]HFfPHdK8Q9Ol4OBa00000000HiP_00008S5j`^`OT:`V0000D>a\000000000000L[aY000000000000l\kfLE020I`B0000
000000000000Xom10000HChL0000d7b:00000000000000000000@EUD0000<;bD@L=W<Qlb00000000000000000000000000000000lP5?00000000000000000000
0000I4<oX4>A000000000WBl0000d@548bQ<000000000000<Jlb00000000XKG100000000<Y^>0000i8M4]9;94RO;0000d1W80000`:D@0000P6W100000000d9A<
00000000000000000000000000000M<[T21H8<dc000000000000000000004Qlo0000E5`R0000000000000000000000000000PJ]J0000a7UE00000000X4N_X8L<
`AP40000`@D`000000000000000000008?C=d6AK0000Xc4[dW[:000000000000000087S700000000000000000000000000fl0000000000000000\UmN00000000
0000Tl8S0K7`00000000000000000000HgQ00000000000000000m7i@0000000000000000000000000000P5gf00000000000000004AcM0000000000000000HBWX
000000000000lZF^000000000000000000000000157]00000000579=00000000LM09DMLX@d=@XDL9<dUoDkWB0000H^kY0000TOCk00000>jb000000008;K60000
0000lalY\>H4`Pi@00004:7Ia4Rb0000000000000000XGk30000P@h9hf7fX2:F96^P00000000000005Td@nT@00000000000000000O>Q\k9B00000000hP7DQ6Uk
000000000000DVVB<AaB0000hQ:Ba8O>0000dXL6P`6U@9VN00000000000000000Jm?4Tdg17MD000048T<@Db60000HJAB0000000000000000000000000000PCcR
0000000000000000m7dH0000D@ANDWNK00000000000000000000000000000000P;l3PP73X;jj`TD2\ni@00000000H0nS00000000000000000000dYdQ00000000
00000000T@1b@BPPH<Rl000000000000000000000000000000000000000000000000hlkn00000000000000000000M:^L0000000000000000h;[TTd850000X]RS
000051Ql0000000000000000h[3g0000P:A3DdPK0000`fA0P8DQ00000000Q8^J000000000000DER=00000000Q8ab0000000000000000000000004^4m0000<g=V
000000000000000000000000XeEKTEh>XB<`Dlba000000000000@hTn00000000000000000000=4l200000000@5Ka8mPj00000000000000000000000000000000
L_7394aM0000`H1ci9lW0000L_fa0N0200000000XX6PT?XHP`VchbJU0000000000000@>E0000000000000000`ddE000000000V5=00000000TMZH00000000Di^<
0000XgZG000000000000000000000000000000000000T>YWm6nQa60`0000lBf7dR;P000000000000LCiUTITi0000\]jT000000000b4IlfYT00000000Q8S:0000
0000\<aoE9T^0000000000000000000000000WkT0000000000000000<X8B`aZ;0000T;A10000h@RN0000000000000000i6oGTCU]8L3c000000000000\04^84OW
XI\o`oN40000HT2o`mFj0000dDeB0f\flO=UH3]]`EV400000000a7fI1;5L`D7i``d^\ig<00000000Y6\^0000000000000000000000000000`Pd2000000000000
0000d;T2<nCP980EH5HChPF\0000000000000000hl><0000lM]G0000000000000000h<OD00000000e9U`DKXo0000@Wad@Vh10000000000000000hNcA00000000
0000000000004Ef3TeYk000000000000000000000000000000000000H2FT0000000000000000000000000000000000000000l:`B`ZLoPf=bDjc]0000hJCMd?i?
8nAn0NmB@=Z=07?I0aFWdo`a000000000000`X1h`BL000000000h;5F00000000m3]R00000\648`9k8jYGi:8]0000PW_600000000000000000000Hm^c15Ng0000
00000000000000000000@K87d62?0000d_WX95aoTj5f8nc7dm]:0000TTAD00000000\Y@R0000083d0000000000000000DagH000000000000\6TBP8@PlGCE4T@5
\HNmdYfWQ82jdm;G4OYkh?53000000000000P<Ue0000`Gk^00000000T_UE0000000000000000TNRC00000000\FL2<GnU00004BIVh^iE00000000lVbf00000000
L4iXD^2Ui9Rc0000PRa1@83:152Ve3]1`mVo0000000000kC000000000000H\E]00000000000000000000000000000000000000000000LBNS0000HX`H00000000
00000000h=?R000000000000000000000000l:Y`dhZH0000lU@K000000000000<LM`000000000000000000000000h6>[0000m6aD000000000000000000000000
@l_ia4H00000000000000000DGQ44Q6200000000000000000000000000000000Y:aC000000000000h6J8H47d0000e45F0C_i\FNIe:;HL8gA0000000000000000
00000POc0000000000000000HMH4<LZIP]aS000000000000PmoE0000@D994=D:@6:ma2KV0000Tn=50000H3j500000000HD?cH:?F`RindnOALVWTI1G7m8P^0000
0000HOcC`OT>0000PDf9]1f000000000dDW^000000000000000000000000d92`00000000h8:;<IBOPWj?hkeh000000000000000000000000000000000000=78k
000000000000000000000000H95n\NiT000000000000000000000000\3dW0000HYT4Q9Y20000000000000000@D6g13C]P@oP00000000hN1V0000lnPX00000000
00000000TU1_5:3A9:mX00000000XFf:4[mJ8H400000P4QiLQX;0000455>PEU2D4[8P5XU000000000000l5Ol<a4G0000000000000@0iHL>\\P<kDMYRLA^6LJ@V
d8:fLTa1PYUa0\5P00000000dS72000000000@M28jDm000000000000000000000000000000000000\Eob0000`>^W`[MV000000000000L`9000000000T1aTlM]U
000000000000000000000000TOab8YZ\99@]000000001;1b0000000000000000D8\^000000000000000000000000HJ1n`YG?Q0_J`\`HDc[gDQhA00000000@XJg
a98]0000h08d411c@MfF0`B14kMR0000000000008Sg:000000000Q2\P@60000000000000LkDE00000000L<:d00000000HLgfi0e`X=<800000000000000000000
d<8aPT[60000000000000000000000000000000000000000@67_00000000hE9_0000d^QX0000LRk<021o0\J_00000Zi?0000h[ZT8QH@00004`il000000000000
0`Y@0000H^9L00000000HLQ3hlE`0000l2H:4n9F00000000TO]600000000<Hdh8S3L0RHc00000000Q1<P0000000058m\00000000000000000000000000000000
000000000000=3?@@91^LXY?Y8UY000000004=iX00000000<IdD000000000000000000000000@^?@DK`W<Hl:X_]V0000000000000000PcM40000000000000000
000000000000lWZE@YK3XGnl0OPITRPF<VZK00001:fPI10\hLJTE8?B4[WlXFfe00000000000000000000H;3k0000d^ogl5mHH9nidi7c0000dObo0Z`H00000000
0000000000000L_K00000000000000000000PHGE@\Nc0000]7VMl`M;0000i:GQ0000@aS?4N>]`WDi8@8>h1<T`BF0000000000000@JZY00000000d35LH;dC0000
U8iK`C7h0000HmYMY6ie00000000@J8M0000000000000000000000000000D1`_0000`F0<00000000000000000000000000000000TMFU00000000000000000000
000000000000000000000000<Rj]0000PL2Hd1`C00000000000000000000000008Xe<BYn00004584\@Sc0000TP<@0000XT`?0000HAWC]7g?0000<4We`bP@@0lg
000000000000H=n8000000000000@56;lT9\<QlFH[LH0^:e0000<`ml0000`IGQ0EdH00000000Q5V8\PWY0000000000000000P;fQH3`cl8]40000000000000000
LfLj000000000_O00000LK0<00000000000000008e]S@UaY0000000000000000\GTED[N]0000h_Rc8KP>0`=S0000417B0000D@Dm0000\AXKX6n0000000000NMk
0000`>W=l@K]0000000000000000@j\D\SbN0000PjfGa6Hi00000000a6a\0000T4ML00000000000099740000dM^F0000000000000000000000000000\k@B0000
0000hEjS00000000D9Bm0000T3cGX=XZ<M;n<bQPa7f=i878I9XK0000T6`_000000000000@dgUlFGM0000DY@e00000000`eVM0000000000000000P>8Z0000U:in
00000000000000000000\B9S0000\TFK00000000l3T80000000000004SD`4EFmY7j]0000M8f?D=?A000000000000000086b6dbLYT_YI0000d]kA000085_P0000
000000000000`B_V0000<7V[0000P_gN0000000000000000hG4100000000DO9JLBDG0000D\o:0000000000000000LhdQ000000000000l90Y000007]:8M::T?:1
P_e=00000000000000000000a4Dma4jd\mFI\Qaa0000dO]P000000000000000000000000000000000meL0000000000000000000000008>_k<I7B000000000000
0000000000000000lGAc00000000L9eU4`9\Dmdma4MI0000000000009;DVlAIS0000000000000000LZ9D000000000000000000000000lJ9Aha?Y000000000000
0000\C_78[n60000DE;2000000000000HTge00000000000000005:c;000045:FDakT0000I8]0`>clPY8A0bl^hL9I00000000h]TKTK5ZDLXIlXSL\`>KE7U30000
E9HF0000Di8900000000HHLP0000M0>Y0000HA\f`RRG0000000000000000l_;W5:_00000000000000000H6]H\kNXM9W7000000000000lWCF0000<Yem@TNHD;0Y
0000T:MT00000000e5ji@P`9<k1CY1nY0000PV=0HL28e20H0C>Wlk_g0000000000000000LK^Y000000000000La54m:8Eh6\l00000000000086[g000000000000
00000000X>WM000000000000a7SY00004>1O00000000``oY00000000000000000000@_0JX6`?0000000000000000\6h<DKh100004DdhLA>_A4Ib000000000000
00000000E8SL0000000000000000m7eY00000000000000000000000000000`1792lb0000@ZlG0000000000000000000009J8laU1@?aW0000Y4ci000000000000
00000[8OE:0k0000Hi8a1:e0@0@\Pj3800000000000000000000809Dl=Y8H_KcE4e:00000000\oBn\:iB`n7a0000LMU^0000000000000000I8gh000000000000
4FeJ00000000D8>M0000000000000000L8;8<h;i8VSe00000000\@U@00000000h9PiHabB0000000044@KhOOb00000000U4^>0000l]3P00000000@b<7H:;30000
lokg000000000000XI^o0000000000000000@71W00008Sdm@Jh_0000dP?[P[_P00004ZRW000000004C=h\ae\000000000000000000000000000000000000DRn5
hIVJTL81L[i100004<Sg00000000@mTi00000000Ti3j0000hYYW00000000LGbg0000D7A:000000000000000000000000H1nF0?gflGOETLBN0000m7JPT9m5@bVl
4A7W<HcUE6AIQ;Kd0000DlJ6<m3>0000000000000000000000000000000016fS0000h73@000044eG00004=IBHO4n0000P:fJlZ3L0O?\Hal?000000000000`_M0
<3ETdOmV0000DL2`00000O:Xi2YN0000000000000000000000000000dXT@000000000000TY5C\\QaU4Ei00000000XGm\00000000000000000000Q9P800000000
0000E9KIX43J\Y]Ol]hg0000000000000000HPao000000000000XGj700000000h6@R8gS;86fL@XC>0000000088?6P1UE0000h9^T000000000000000000000000
00000000h9OE0000000000000000000000000000\L9500008XUC00000000\obmLRge00000000L3:<17HL@6KSTT=`A7J\000000000000TYnV=:\?00000000LABg
PLRG0_>94O5^00000000<KD<0000=13n@b5\00000000000000000000A6TTXeZh000000000000000000000ZSW4:33XQiVX^cg0000000080km000000008BR^U0ac
0000000000000000000000000000DL5Ce:m@8CYKH>`llCQA0000]8fK00000000<WHU0000Pdg90000a0?<D5hG0000lIV@0000000000000000dA@k0000`6LOD55X
Dn@]i8ka00000000000000000000XU0Y000000000000000000000000000000000000000000000000a5GM]0IDDb_<00000000000000000000000000000n]00000
0000l=ml00004OG]TE?<00000000lH>>0000000000004f:K8>2DL1aeX9FKX_4X`YV:H56fI1FPdacN000000000000000000000000PWm<HgD`4:Mn000000000000
XaKK00000000000000000000@U^_H__K0000PHlF00000000000000000000000000000000h[;`000000000000\^gC<7V<0000I8aP00000000XKih0000I9WI0000
8_NAhh^5000000000000<^;K0000`>TY00000000000000004YOgD;^800000000000000000000<JVaPMIG000000000000000000000?6b00000000LA=h0000X<D\
0000U4CP0000Pb`2000000000000<oU_000000000000<@?gh^iQE0;100000000D^nS0000000000000000H\oi00000000I7d<000000000000D:im\i@R<R8Y0000
0000HLDM000000000000PiM6000000000000dPMl0000<mTY`8BUTnMBE8Ob0000@A=40000<LE]0000000000000000d;N\e54N000000000000<lb9h<QG53gHI5CH
0000HG87000000000000Dh5<000000000000000000000000000000000000000000000000000000000000000000004DCGdTMY0000000000000000000000000000
00000000P\[N4h]N00000000000000000000XFb>0000dA0>0000h<J200008C@0La5A000000000000000000000000000000008W\Al2D9<hk90000000000000000
0000000000000000000000000000d?oW000000000000lk\7@<b;lndIdh[e00000000000000000000000000000000000000000000000000000000000000004K9`
A7Xl000000000000`HT5dIAR0000@Yg200000000000000000000hW2d0000000000008K3n0000`DBkD>N1000000000000DD4447ZU99ZR000000000000T_XKD5C6
00000000XTMA000000000000000000000000000000000000Pn75\in>00000000000000000000d1b\8OZ?\=[U00000000H9TDH4RD0000Y9E70000000000000000
00000000P>2dX6Df000000000000000000000000@;>d8Q`Rd<\o000000000000000000000000=9bLdSgQm8Nl00008Ajf`LaSTBJX0Q[a0000000000000000P9Gm
8aeC0000dOiA0000XL<G<mS:0000000000000000POUjLTV]8NgDPlf;0000P]d_<Mch``P085BO\dQ7LX[I@gF:0000DP^Q000000000000d7>m]:dX000000000000
00000000000000000000000000000000Xl`UQ7hV4K1M00000000h651Hik[<j;50000000000000000000000000000000000000000@D8F0R4_0000\1Ked>aC@4^l
dYMcDnd]000000000000000000000000<K@MdR;9000000000000lTc\0000Q2gC<KJg0000hHA?M8ZZ0000000000000000000000000000000000000000d9dE0000
0000<4L?XFcD@QjG000000008F590000TTXn000000000000000000000000@<Ka00000000dQf2000000000000D<AeHAk_8lM80000<DEf0000`f3]0000XbooDK6G
19j>H:C<00000000000000000000a2lAhUb?=6HH87b\0000hb1S00000000000000004Zc?M;>@H2LP1;Mk00000000000000000000X`T9`g3_hmXQ000000000000
l:YMTI0m000000000000\EWM00000000d?o6XTR<0000000000000000HoLl00008_65P=g2m2`=`i7M00000000000000000000<:Fc`I7j00000000PiIV00000000
<S=N000000000000l1?H0000000000000000000000000000000090[=@lG`I8MdHJ`l0000000000000000Pkf600000000000000000000000000000]UZPS_jTdA>
4F?1T[<20000000000000000<X]@000000000000963]0000HG;i00000000000000000000000000000000\:h^TBVI9:5N00000000HANh00000000000000000000
00000000L>=D00000000h4cM000000000000000093QC0000hI@dl34C`XKM00000000000000000mL1lfcC0000PoS;000000000000<^h500000000000000000000
00000000i5mf0000000081?i`4CR<WnKLc40LBI:00000000000000000000e5Ll00000000dYhN0000l<m?00000000000000004;nc00000000PMYg000000000000
DZOm@J9^<S0gL3EBD351@F^8@MhR8[nU<hf7000000000000000000000000@h9QH5240C:a00000000000000000000000000000000000000000000h7<AhE?S0000
0000T=Hh000000000000a87h0000d4A;000000000000h1\A0000000000000VYGdQ1Q000000000_5X42Cmh>6k\`c4hcKN599A0000\[2G`gCm0000000000000000
00008^;Z00000000PgKT00000000XUjO000000000000\K]:L@j60000000000000000hfnOQ8?00000<]S_l39[m0S\0Y:<00000JdLlPNH00000000lS9n00000000
0000HU>]000000000000000000000000000000000000000000000000I:4I000000000000`UbZH[=[00000000E:FOXcZK0000lWU<DB[34e1_<hAF000000000000
0000P4ajlF>AHe5^i9`F`@LT8WPAHSQU4`ZD000000000@5TTiRHhJ7f0000D0EO000000000000PFI4\]@600000000000000000000000000004;P08SlI00000000
00000000000000000000D6i?dIgQQ1CH\K@e<4X156Y4]7_PhJi6HKN>lQhZL@k]00000000`E=h00000000l4k3LNGoD`hA00000000000000000000`\Gg00000000
00000000TbEi0000@H6P8`W>00000000000000000000000000000000000000000000H?L?HjB00000000000000000@<@FdToS0000\E[9\PRR0000000000000000
0000000000000000lSI9P7aW00000000PYgkd\Dh000000000000I2J10000000000000000U8BE0000000000000000000000000000hRPR00000000XRMP00000000
0000P=Vd`GGh@3lS0000L4ll4d8mh>`E]9RTDU\l0000D?En<LWZ0000@X^Y0000X:bBT;S\Q5J2000000000;J=0000000000000000P1FV00000000000000000000
<C0\PK\_D[iD0000X\I80000D_Qc0000XETU0000000000000000000000000000000000000000`k?NlkSNLAYJ0000\LC:0000000000008P8?@mI^00000000<93W
@DN7TcWI0000`gB50000Dnkfh`GBDo0R0000000000008I0200000000000000000000000000000000A9l60000Y5\k00000000L>L;00000000`W4i0000U7l^da@8
00000000HHX_a1oc0000000000000000000000000000000000000000h1Zn00000000m0TX00000000`8<A00000000000000008dVG000000000000@2L`TcBm0000
0000000000000000000081VF00004ke>d<3FHUfO000000000000hREaPQ=0TX8Y0000TDfl00004Y2Y0000DBaiLUJ8T`cJ0000000000000000@;`J00000000P\^h
<;XX000007Kh000000000000M6GU`hDF0000000000000:\VXNb40000D22DTTMi]:Yc8U9=0000\GPZ`X=WX`?;00004DPE0Zdk<E]\@L3Uh_A2L;afXFk\\KX2lQ54
HYR68`IU00000000d3b9=3YY00000000lJ`A000000004:]10000=9f<00000000000000000000l5F8000000000000000000000000<j@h000000000000H39Dh:PG
824i0000E5<^00008]D78]<9@V1V8lnS00000000000000000000000000000000PEe<@P_i0000hok>00008F3A00000000T8KHD;Uk51]W0000\l9e000000000000
00000000dM@R00000000d0dC0000000000000000@iQ>000000000000000000000000000000004JmKQ2M200000000000000004mBGX@Af00000000000000004CWP
@F^h00000000DKg3LYhg00004?2<\OHf0000H931d^mO000000004g[ET0eGH8b?\WLO<K9j000083bR0\NVPijd17IZ0000DfQ600000000000000000000\DhZHdkn
000000000000e8NH00000000Q68g000000000000=7cF00000000H\Vl0000000000000000<O780000000000000000000000000000\WY9000000008hZk0000T`X3
0000d1R1<0iS0W4X0]`d0000H=g[000000000000000000000000HO]`000000000000H1>\000000000000000000000000I5d300000000000000000000h`?Y0000
hX9Tl\010VaQ000000000000<:=mXJG498mJD;dm<Y4Na4:GHF<F0000\>41\1]oL1ekheSe0000`T>i4:9\XBi00000@4aOhPlo0000T:lH0000\[S>lH>g@g;a58LJ
57>80000000000000000000000000000000000000000\DN_96:e00000000000000000000000054mL0gon58OP00000000DLe7TFS]00000000000000000000@aXY
0000000000000000l18:9;S8\V;k0000X^F0`0Rn0000000000000000hXCl000000000000Q48g000000000J8@0000<2>STD7JH\S_TQM_Y72S00000000lS0I@M8P
0Qbo0JSfHO?3Paj9HA0LhV]:00000000@_ildM;U0000<WTUX63[`ePF8K[\00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004jFI0000I5PA000000000000dg900bnm0000l;YD\GUXhm7b00000000hmON0000000000000000XDI?XZXmlUORDV2cI:ag000000000000
heF000000000I8:50000000000000000@VNX000000000000\Na3000000000000000000000000<TO@@EnU000000000000hJMWddO58mKE000000000000dS?>L<]]
000000000000\aDa8=TI0000@P6W0000LFgo00000000lNIc000000000000\Oj00000000081JP00004Enb00000000LgI@Q2el00000000`DlPH]dD\hGD0000H0QV
<:na0000\?K:0000000000000000000000005;;CH_^9I7FE0000Xa6O95\>XGJn0000TCQX0000XX5=0000000000000000a2aC00000000000000000000E0jJ0000
00000000TIVg96hoa7hn000000000000hUB600000000`Gg3XPmX`mfNPXm0@o9>I0YN0000TNdRHiNg00000000@3c6`L:S<]:JH7f8HC92hCb^4H7;i9EU00000000
00000000X=55L<I[P:40E:KV0000000000000000000000000000000000008S@LX@[4dF>Ue80c0000000000000000T:m200000000U5;Y00000000000000000000
P>cMT\=9LLZ100000000`YFZ`IJF0000@SmX000000000000P]OU00000000000000000000P7==0000000000000000dk_F00000000000000000000T0L800000000
0000H_3\P?46HgeU0000Pj2f00000000LJOS8oP70000lRIF00000000dF9<T@UZHNFLM5Hm0000X;ih00000000TD=JU7a300000000a8o6\ZkFhnbc8\Q9dOSnTfF;
HQG8P^Ta00004CWj00000000dZWdX6C_dSm6000043`OL>j2\BiP@OGl\01A0000000000000000h0NR07P04\TH000000000000@c8ahgR900000000000000000000
XMU1XMUN\Ai;dXAH000000000000`N8D00000000l\i50000000000000000X2=i0000000000000A<6@BS700000000]8@G000080KJ000000000000X<HgPEN=<F66
00000000000000000000`\LDi7]XA;VA0000000000000000\`j90000000000000000X`:g0000`BPk0000DX;F0000000000000000=9n=00000LN^000000000000
00000000000000000000000000000000000000000000H1oN0000X6JTTI@GlE600000dA[M8LbF000000000000lVQ900000000hDXFd?[YP757hDJL<U[b0000DdD9
0000000000000000000000004dPa000000000000\XSm`X\^000000000000000000000000X0];000000008:nF0000I:Ca0000000000000000\YD0U8ZlPIH60000
<DSf0000000000000000T4WY00000000lAK[0000H[ME00000000000000000000000000000000D7I1000000000000A38n00000000H5Bcl3_Y0000<Ha?0LD958j5
Q9>P000000000000HWBPa6?K89SL8=Ia0000000000000000000000000000000000000?FfI84J000000000000@9_`0000a:KD00000000P?iXA6jO0000Hh4>0000
8RRa0RG:0000000000000000a0\S000000000000<N@G0000000000000000XANM00000000DBOHm80QlYoF0000000000000000000000000000hP0d<[[Y@]Rg0000
0000@Kkf0000dJe:0]E600000000m4Nf00000000dUP`dZd0L5YB88mSLSC_`HVjDkIC<^_nP_i@i;<f000000000000000000000000000000000@ah57X9@Xn59:ln
0000000000000000\2B`00000000\D9j0000h9^m0000Q;RZ000000000S\P0000hfNe0000D];@00000000hNKELGlm0000000045dQ0000X4]j0000000000000000
h`KG160Ni:6Y<1D<0000\8:VT3jG0000h1\5m9Ro0<@dPM?=X2AS00008anb0000000000008:^?@KZ50000@GDJ0000=1m:Pb:]0000000000000000000000000000
0000000000000000`J_g000000000000X@P\L3DW\Gn?0000P90C0000@Qh4000000000000DB8[00000000\ZCT57nbi8AL00000000000000000000000000000000
00000000T1V04216\:`l00000000000000000000lBg0LYdAdkBgdIQM0000DUio0000000000000000000000000000Q17Y00000000L[h;0000000000000000=2EQ
D1nh00000000@KEH4QaF0J0S<oe`0000D=o4000000000000000000000000TAo2XWeo4^j^\gDni;L9000000000000000000000000000000000000E38AlC[;4<0=
`7XB=08Z00000000m:?D00000000000000008f7CDRGI\f5g00000000000000000000000000000000]5T^H7=g@YaT]6A[0000D18V000000000000000053EX0000
0000`\cP00000Mne`T2Wd=MW0NV2h]`@i1@cI7C<00000000E7Wd000000000000000000000000000000000000e:H5lJ6U00000000e:C:00000000000010]QE7MV
00000000000000000000A6mm0000000000000000<l_H00000000PB4Td;_0000000000000dI1B0000dnBg0000000000000000T<a1l@E[4NOTU6nc0000@7^B4HY@
@Xbh00000000000000000000000086eA00000000PXPd0000<N^20000000000000000000000000000000000000000lE=Y000000000000hGAo0I`40000Q6;I0000
`BMLh1i98GEZ000000000000\:G3<PdJ`SX_0000000000000000h4Tg0000<^Z]i1Xi0000000000000000000000000000diDM0000000000000000000000000000
<4Z6<:<?dMM38TF6`Y;QQ4]T0000PI=\00000000X5la0000000000000000\8aMhS`K0000@WRU000000000000<I<X000000008o6[0000\X;0`;bd@KPX19Wg8T[D
00000000HAT00000l?MlD@ViDBNC0000LC8Ld2[dTZV3`^kCdIf@000000000000000000000000000000000000hF?T0000`a5[<Y3SPAM5000000000000T?;OdE3l
HDX08NYU0000000000000000lUZ;000000000000000000000000@897DTeE0000000000000000000000000000000000000000000000008R=l0000000000000000
0000lAUc000000000000`DOC0000DlbK0000TZIc0000000000004>SH0000000000000000L4kXX=2F00000000`dC?00000000000000000000U:kK0000lFJdh6j\
0EgilFoc\Ki?000000000000i5V\0000`ei]0000d10_=1mR0000H;VA0000HGX<`mSL0000\;3RTW]M0g8D0000000000000000000000000000hRUO000000000000
000090:[0000X8ZS000000000000000000000000000000000000@4:Q=58800000000U4ah0000hi6UI0C000000000P3cbXYkM0000@GRJ00000000TVk^e7gQ0000
00000000LIDJ000000000000\<E]dAO]I2^]00004EmK0000DCA10000@n5;0000000000000000000000000000HIJZ000000000000lM]c00000000<5Sn00000000
00000000000000000000<XaE0000<5OP@D2:XRF]E:mL00008?X3A0n\00000000000000000000000000000000hBFSdJ[k0LGaXLEH0000]0HgXDj[@[Ta\TSU0000
000000000000lV\g000000000000000000000000000000000000LnGX00000000000000000000h]JJ00000000Ti=VH[YC000000000000000017AS0Wc50000@A4?
e8:G0000<A940000X2EE0UA^0000000005_e0000\?30dLDZ00000000000000000000000000000000`BKA0000000098i]00000000d^_:000000008c[800000000
0000000000000000XffI0000PHHd0000000000000000TTX`000000000000000000000000PW8b00000000000000000000000000000000000059mG000000004PGS
d=h4hac]00000000\@=^dg8X\:5<0000T\M8000000000000HL3909OV00000000000001MF4`i2TglH00000000m:;W00000000DVIS<cPTlXValdL?000000000000
000000000000X?ek00000000XM<oXFJ@l76mQ:HY000000000000T3OJL9mn00000000000000008_on0000000000000000@Sc=000000000000DJQ458`He8i90000
0000000000000000l0E8D1igi4>1L\b\97Il88CV];>Lh2`6\7F>0000L:BE0GE?0000]0Eg0000000081kd\6F9TVE_4\NE000000000000000000000000H@_C0000
0000DLebXQlSXk0JU3Lc00000000U8F\`?<n00000000000000000000lPRjhb>W00008@`94_`\h;S?X=0;]4C5000000004FJX\4GVDK5JdUV[0000000000000000
0000000000000000@U]@000000004\0Y00000000XOaB000000000000000000000000000000000000D@@l00000000000000000000@^:M00000000000000000000
D`am<3;H00000000X4`ilNeoXTiMhl6I0000TC29HVnn000000000000Lclc0000000000000000000000000000lmWn\H2>96bW0000000000000000000000000000
HE@Udm`ha:k9<@JX0000Hl<l00000000LD7<00000000000000000000000000000000T[Y:000000000000LN\h0000000000000000Y7Qd00000000000000000000
00000000000000000000lm5F0000<D0S0lK<00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TRJN000000000000000000000000PI0]8OG1XMnN@Ibf<W;k000000000000\;ZK0000@0SM0000000000000000l0P30000000000004:_:H?63000000000000
000000000000X9Tl00000000000000004\^WL]PL00000<OT\:GY\LSIM66K00000000000000000000Pm;500000000<3kA00000YM;0000=:QV0000D8B@\<kG0000
000000000000000000000000TH\l0000D1^<A0MP=0V\@AMR0000P:cYXN>6000000004=;F0000<1m\0_G[\cOY000000000000`lZ90000<OI6PP5dTaO[0000\2L4
8MK\0000000000000000000000000000M8]T0jEP00000000d?leHVMO\mMA0000`VG><h1e0000dc6h000000000000DHZKE6c;Hna=e;?fXPT:00000000\9aP0000
d9YW000000000000LB;L`MWg0000Pe^g00008Ifl00000000HLP2HTnd0000D@l100000000\MX\00000000Xc]b0000000000000000\D`R0000<Y`T000000000000
00000000L:dai2?i0000000000000000m5H@000000000LF30000P=<H0000000000000000m;7;0000lO`0`D500:6AD?J=h]A40OG@00000000`K128U=U00000000
00000000Y0l197o@`SED]9mY00000000lXBgM8N6Q5:i00000000Q:cM00000000D:0a00000000000000000000h\?d\L_5lTd0e7FW000000000000\TS:lefjLM@l
XTfH0000DZl<00000000DAB800000000d\6F0000a:G?0000@\Hj000000000000000000000000000000000000lS]YDEcVT8j@TU:o8ZWMXOFPD6GA4RoM00000000
0000hF?a0000000000000000000000000000TK9600000000000000000i9i00004^S<000000000000HEgR4=8]4STD00000000A8<c000000000000000000000000
LSb^XY5T00000000000000000000000000000000000000000000000000004D[l00000000H:5lhAmnPL0klEA]XX1NX_WjP`\90000000000000000000000008F2<
00000000LY<k00000000L]NI84SR\RHN000000000000000000000_FgXon;00000000000056feHM[F\dHiLa\c12Cc0000Pn4Y00000000m;MY000000000000LFkj
00000000<1S1XXG\00000000000000000000H]7700000000dKb50000ld^X00000000H0I]`Ooi0000000000000000LSjF000000000000e7I60000000000000000
0000E:0500000000XnlGDS`f000000000000000000008PQf000000000000000000000LO40000`ME[0000e3Bj`kAmA764TiQc0000@jP0000000000000m:Nh`70B
llZGXSWP`Xh]0000X[Q90000haDI0000a8MF000000000000\^]5hMb`@;fb000000000000000000001:=[00004MTPXN9e0000hV=Q0000XUoB0000000040:O\DR=
<0828caWDKXVT?8[@^G?=9^9TG3Q000000000000lIRkLdc=dkOXPM<QHJk9d5\dP11=8\n]ldN[h2>=d6?H0hmE00000000000000000000<G1:00000\ic00000000
00000000M6To00000000PO8K000000000000@c`>87a50000\`E4Q8TQ00000000`3:^85d2L?OK0000lGSM<RXE`WA<0000000000000000h2Aml<T\000000000000
0000000000000000PieD0000<;g\0000TGl`00000000000000000000000000000gBX00000000000000000000000000000000P;oeT@G[8]fW0000TeFU00000000
00000000h?AI000000000000hPEb00004gNM0000DG4kD3:m000000000000000000000000X@;Z00000000DY\<000000000000TXB[L\R34^hn`^hb00000000lK[K
000000000000PIOc@8XC<Im^00000000<N`X00000<JY00000000\\Zh00000000000000000000000000000000<9LH00000000dOiV=::4000000FZ0000hP`IDjk<
000000000000l1c00000XT9l00000000\H7P0000i:MQ0000D6c_XXDk`o7c0000@HYN000000000000000000008GIVE8E3000000000000\6DX0000i:Z\HX\9<TM3
8Xo:0000XY=F000000000000\\aJ000000000000i;CZLXcS0000E6RG00000000000000000000000000000000lY1Z@8;^0000D_I6`4F=`XnF0000000000000000
8T8O000000000000XTlh00000000M7Ui8_6dhli10000X6iO`aNW=:2W0000lTEa0000L:l\000000000AE[0]9n0000000000000000XRmW0000i6;7H?0V00000000
\E0fHGSYd4`0@EVgLL?mU7QRHHPf00000DV>00000000000000000000`b7J00000[3>00000000000000000000000000000000HnD]@<\EX4VN0000000000000S>l
0000\2E`8?:J0000000000000000000000000000000000000000000000000000hW92000000000000H_kFL<EMHk6mD^Ckd]M[<k81E02_Q5KdE:1O0000\D2HThcQ
0000000000000000H61HP3gLH@eU000000A500000000a6RY00000000Y0WMQ3F<Q9Lo00000000`:4S000000000000000000000000000000000000TE]ILLc<D_@c
dbGi4k3RE5c:HM0J\\;M0000T8gk00000000000000000000LLO`0000HID6000000000000000000000000T0O30000`gOk000000000000P>AS@9Slln5O00000000
<Zf30000000000000000Lg=hd96K<P2=00000000000000000000\oMB@[>500000000P>DY`mN\h:UbTDTJ00000000000000000000PfbTD[ia0000hJ?Q00000000
0000T4mQ0000DCNM0000000000000000000000000000dDOY0000TkfP00000000d^j90000000000000000h=dA00000000@=7f0000i8@b0000`Xjh@LY18GaM42Ti
P]DOe;5@0000000081FmHGUJ000000000000X1]@H=VN000000000000000000000000TWF?8]om00000000dPYh0000PZ9_0000<\CG\d9U00000000X<\^Xk=M`CO2
00000000000000000000\;<N000000000000\MD6T;4TDFYh0000PAL80000LJ5Bi6FY000000000000000000000000000000000000H9X200000000000000000000
000000000000P5^_lJKD00000000<@gedI9m0000HOe>0000000000000000<593XJciHR<8i5kb00000000000090W;00004cR8000058lQ00000000<WQU0000@3I;
000000000000000000000000E3DD00000000`;EddG^158em00000000000000000000000000000PC500000000X5lLLB^=lK0Xm5Q@00000000lD_FL2YUhRP6<Zn]
8j@C00000000h3_I00000000L]kfP^E900000000<VTk8T\SQ24k<?F@@fem0000d8TK00000000HLmY<FcQ0000\JBdT<GU00000000A;=J000000000000dNJ=l7c?
D_XA000000000000P>1Z0000TQBW00004\_X0000E:=m00000000000000000000E:9;0000@]<S000000000000T@G88K2i0l:J000000000000U9@<00000000]17G
<UNR00000000h@d`<2m@TCFWhcBWhi:R8HB7Hm<Ke58Pa8jel41VDj<c000000000000D4P2000000000000Po?7`QST0000HWPWXJDg<0IJHWfo0000000000000000
0000LlA5hQ1>00000000TM\c4a9m0000hJg;T31^i95l0000000000000000\ZDaU54f\89T<5hlXYJZa7CN00000000HK4b`g5GTl@N000000000000HATcTY]60000
0000XPO=00000000<OVn0000d?8IHDW3P`3@0000T_?F00000000U8oH00000000000000000000000000000000`31lQ9RB00000000000000000000D>:N@F=Z0000
0000000000000000hGe8lJWC0000lAGQL\@`000000000000\9Ml0000000000000000000000000000000000000000<1QB0ikCl?20<^:70000000000000000lEm:
\gkV00000000H4;RHX4T0000000000000000000000000000000000000000000000000000H`8C00000000E:Zh00000000000000000000T[790000000000000000
00000000000000000000d9\100000000lLP]m2h?0000000000000000`=3GTT?I\JiB@\PP@a65l0G]@ag9d^ETLhDeD=BnLUO=97J>000000000000000000000000
<_EGDP]m0000a9\2000000000000DHO<00000000\oWk0000LKFO0000d48NHJB6TmCE0000L3XBHF_E000000000000Q4ge0>hd0000051D00000000DT:E00000000
00000000H68L000000000000a5^c0000e69?00000000L7UiX:E0a:\c=:ncT=_W0000000000004Xg^@>[YDgLi`i;I000000000000L^L200000000000000000000
000000000000A5]I000000000000Hd5U0000@o^30000A9`X0VC\i;Sn`1^MdHGg00000000000000000000HEEf00000000I9Eg@5Uh0000T;MeD4>j000000000000
`QXV00004\GI0000@`cc0ALh<bG50UD2=0[T00000000LDRX`L9d0000XQQC0000000000000P[;0000<QF70000000000000000000000000000DP>]<TjiP>Xa`UT4
L`7oTLn<T`O10000000000000000000000000000000000000000dG@;0000Lcb:Y6T`0000000000000000000000000000H6K5000000000000000016eKPWcH0000
00000000\Iml00000000lWj10000971E0000PEIT00000000PT9D00000000A90b00000000PUN8Ph88\DCd000000000000E4?oLDmJ000000000000000000000000
0000000000000000000000008PD>\D1g00000000Dl`?<K]V00000000000000000000LHNM8iHLl?k[0000m:4[@IPh`HCW00000000X^PU0000lQ[F4MLG<dl^0000
853n000000000000m;KX00000000P^F=DM=Z\W1[8=l@TKOgPi`]T^P?0000000000000000PNEn8PVL\USVho2`0000@m?J00000000@?hEL6[N8`gO000000000000
`aMR0000000000000000D6Wo00008O;U0BXWHK=g<hEkD84L@7\3LCJ7000000000000<[RZ0000000000000000HDTi00000000000000000000hLJ4000000000000
0000D[fO0000000000000000000000000000000000000000000000000HgKhbe<00000000XEEL0000@1DgX1V;I4dG000000000000Q8k700000000d`6@00000000
0000`9;d95n>000000004Pl:=1l90000000000000000<;iW0000T]JX00000000000000000000hRLclX_E`UMlXaYSD459hhFF\_n_00000000Y78Y000000000000
i3d]A5bJ8R0U0000PIB2HCo;00000000000000000000l:hHllBA0000000000000000Xn_GLSNZ000000000Li6XQfLe5o4d0h_00000000P5VT<Vf@000000000000
d^8d00000000000000000000@[Vm000000000000L6>n000000000000000000000000\`CA00004Y0o0000000000000000437@0000000000008l:d98]f0000\HNX
0000LU4AhZTGm3_>00000000<EfcLO0]0000`THD0000000000000000l5oNl3[hXVjCP>@S00000000\1S`Y6Zo\<9UlKj[0000000000008;G9DBSSdf9X0000T11R
00000000X>OnHQl8<6=7H=Ubh_?W0000@O<c4Wk@l[OkLhPEi25V0000000000000000l6cC00000000H2U:L7ATTZ0R8VdV0000Da1h000000000000U69c4D:\0000
000000000000000000000000DZm:56a200000000000000000000]6fAX0R500000000X9W=@BkmlHen00000000DYXaDd>TlI]b0000000000000000000000000000
l5QG0000P?^?]8Fn\fd20000000000000000`0K0I057XF4?X3;j000000000000D@@7l2@OhB5M4_VRE8Ef00004NOg\W7;0000LfEL0000hTm`0000000000000000
P8@b000000000000\m2Z0000DIN:DVEo<YTN<c`_0000H85Y00000000@53EL@kE8_L_ThYLhbfFlNfMHOln90`D00000000hT6U0000`l>R0000l<E<hGegT^5f0000
Tn8N00000000000000000000XK3W<oUK000000000000000000000000P2VWDKhE000000000000P>d>XWSUL>eY0000000000000000e;4k000000000000DCI9hE7K
h[c>00000000DAW58Fjh8@F4A19l0000hG8W<Gb2\9R\E4T]\2[Q8[R8D8iJA57?lZG6di\P4THY0000000000000000U5DD0000\EHWlQR9Q8X2X7J\96OG0000<99d
0000ldAolIBD00000XQU@:@U`XTJ0J@HPm][HEeYL^Ak0000\Q2F00000000000000000VXY00000000dTN8\[4N@mW=]:K20000`OQ_00000000T^ac00000000Q9\D
hkQT0000\eo30000<mY0X?3HhCAV4g:Hd0[T00000000000081CTHa:c000000000000hh6l0000000000000000`9H7Dj>iH;KLLm`GD5Wl<oF\I75J000000000000
000000000000000000000000000000000000\laK00000000hhLb000000000000000000000000L38mlL1Ed0=a0000Q5A>00000000lMgdI:l\<<XY0000PcMk0000
000000000000000000000000diE`\9Ne00000000]2dXU3J_T1?SdJX2lJcYDK_a\SW9Y;Il000000008GTb00000000H6e1h;iHTE<aH@m?4J_ElM92P@C><^BF@_Y7
E5Sh00000000000000000000000095Wd00000000hOcgQ;7_0000Lj5FE75b58^n00000000000000000000000000000000000000000000000040AO<m?g00000000
00000000HVjXh2?Q\OKOhZ93Lb=KM6V=a:7C00008IgZ000000000000LL1_00000000HG7J4]:o00000000`XiTPi\k000000000000HWAb00004Ro<00000000H1F?
dJnJ0000@:F7i0dG0000LN4900000000000000008X4>m1VU00000000lVNo00000000Ho\D=73ITBGB000000000000\?1M0000P9<`0000h5K00000000000000000
000000004^RKPNR`0000000000000000000000000000Y0@30000000000000000000000000000`9lX00000000000000000=H000000000<CEa<_5=`F0j19gG0000
8>1n000000000000000000000000XodL0000000000000000000000000000000000000000\WMC0000000000000000H5b100000000000000000000LNU90000\C;[
A5iO00000000l7FL000000000000000000000000PT^d000000000000000000000000000000000000LAnF00000000000000000000A9SV0000P[afX^X=00000000
00000000`0?f182:D[\1000000000000T]j70000000000000000TYco\DY=8^OJhZ<I0MEEE9H[=:[F00000000000000000000000000000000hKhm000000000000
00000000000000000000XFiG\:dL0U@i000046Oi00000000000004Sd00000000hHJ[U;I6@8R[0000H=^T0000000000004Uk00000`9ZS0000M5Vn0000T]9>PIAd
000000000000LBe3I7ZL00004HlV<MXgPY<O0000LNZ0dPSTD6N50000000000000000LYC@0000Dk@20000000000000000@cN\0000H?ME0000TI`i\aES0000476S
@Z\5`a4c\]hVY1YG0000000000000000l>Pe4O6@00000000H??L00000000H_^X0000000000000000a6JF0000XKTPD<5E0000@N`>0KHKllH60000000000000000
000000000000000000000000LJD?0l42000000000000000000000000<Qn<00000000hDbI00000Ic5D4IS4FV00000000000000000000000000000000000008U<l
XZ\d00000000h?6K<P5LTkgjlE_?0000000000000C5k4PkiPT4OT35lTXHPHE^bl]L3Lh:m0\\9TImOU6I>0000Hf?i000000000000XS1:000000000000LTCBDZgC
hnWW00000000Ho^K8XE@0000d_@Y000000000000hG73hN:>H_kUY6`<@h4YlhOhdF@L0000000000000000000000000000000000000000XGHKLMlI\Z@HDE0@0000
00000000hKe=LLeP00000000T_hk0000X1WG00004DMJ@fAh4Z??00000000`bUX00000000000002;`00000000\JbU0000e;UQ0000@dKWl4jd00008YKN00000000
8iT300000000000000000000h>fF0000000000000000000000000000`?Ij000000000000\@dGH5O50K8]0b[?PIS800008Ch]0000000000000000000000004Q2j
0000@FVC\0`4000000000000h0Mf\=N400000000`hd=000000000000000000000000TFFa0000TIC^000000000000lG^OPkjd00000000ld=iM8_R00000000e7=0
0000000000000000000000000000000000000000000000008;B:@96:@CSYh7Mh8JUK8^40@JEI00000000000000000000X:1IPeCJ8V\L593P`Wc^\ZLS0000Q7ke
0000000000000000000086kU<Zbe000000000000000000008aED000000000000D7M:0000<3_898^\000000000000000000000000lBD0X_8d<i<4P?YMPLkc0000
0000000000000000H1iWl_Z00000l6YS00000000T^4H000000000000000000000000L4C]000000000?7M000000000000000000000000dXkBDZ\X8]:?00000000
=;0ULXKe0000l[;000000000Q9F9i8TBP9G;000000000000X;4F00000000000000004YklT<X1TBcQ0000LU<=h_GllF70]0;^]8^800000000@9lf000000000000
@0TkPIKi48l60000<V`k0000POJD00000000\Cmf0000000000000000Pa8T<O0?XVO>HLJk<\En00000000000000000000l=<a000000000000E98K00000000`USB
He4W0000000000000000hMjNTXlFd6S<00000000000000000000Tnlh00000000d29N00000000000000000000000000000000\if_000000009:]e000000000000
00000000TJTL000000000000e:Po0000T@@[0000h;M@M;NI0eaZ0000000000000M<:00000000000000004T;K00000000lRBk0000<`9H00000RYLd\>405[[ddX<
0000000000000000TdLW00004JgRXAM^h:2AL=c>H`5:A9:U0000000000000000000000000000000000000000<I2]0000XM`6<93d0000000096FAHVgI00000000
Lf?SX\mhQ4:50000000058XD000000000000i:T_8W3k000000000000LMaQi9<20000@IUP\15I00000000000000000000000000004X>U000000000000`54O0000
00000000000000000000000000008AS\DTaLPN@`0000000000000000511N46600000h@YZ`ckO\4eTP_fF0000U:`50000000000000000lU:b0000\AHO00000000
0000T0HF00000000T6jC000000000000H0[9Lec0<C`Y0000`<V^0000m0J:00000JZB0000XY3nQ:cn0000Xd?=000003YGH52^00008WDBl?Q=0000E2b40000\`Ke
@[d>0000000000000O>B00000000a0FJ00000000000000000000a3mQ0000L5>C0000Ln_10000000000000000M6A7DlDQ]6EfT58X0000000000000000\KLZTfJJ
00000000hUi200000k4?00000000<OP`8o`80000000000000000`5nd0000000000000000X:=V00000000hE6`D<c6`^IJ0kh<0000000000000000P;R50000\T>L
0000l6Tl00000000E8;d0000000000000000hHC2PXn`00000000000000000000<O<00000D3g;00000M1H00005;O?000000000000000000000000000000000000
0000@3do@N;aY9g\0000000000000000@QA`TG\D00000000PQ?m0000dW3XY7KX0000000000000000@IPT`3\ih=^@00000000000000000000000000000000L[Mg
0000000000000000`lNV00000000Hh1<0000XnV^0o@G0000@QjT000000000000H]eU8ET9PMmB0000\3[U0000000000000000hFDf0000000000000000LV[:@[EW
5;E100000000000045:k0000<2m[D_L2Tc_W]4EWTJaf0000HK_60000000000000000D4Q`0000000000000000D0Ka0kZeP:S7L_1CI8]B8>5g0bWFhi6;M8W`0000
0000000000004[>K@YPB`]\\00000000\bhc0000000000000000HYc<0000dKhYlLKR<g_O8]_V=3jZ0000lfUm0000Da>\h2Qd8G;795oFI7RB03m[0000LCPh0000
D8EET@\Y00000000000000000000000000000000@@o200000000lPkQ4<10000000000000@\T:ddR7`\HF0000000000000000000000000000dGa`0[5gdDUe`_H;
4eHk00004W[e000000000000000000000000LngWT7KQT==m4H3BU9LQD_@800000000@kd;000000000?SVLIU>0000000000000000l]Ok00000000000000000000
0000hhR1000000000000000000000000X<?@0000XBl;00000000dQ_[@XS]E36:]5hJ0000000000000000`WJG0000Y5_n00000000000000000000TDUC00000000
0000X7nL000000000000000000000000Xb3e16690000h9ck000000000000000000000000T0>BD\R[e:>K0000d\iO000000000000<h\hhYEi@[oSh;RDDdQW0000
0000X8[El4I?A9PndTXJ0000000000000000M8XV@AUE000000000000000000000000lV8W0000LA@7000000004A880000000000000000000000000000dONZ0000
0000I5<1L`:[00000000\79?hD^e000000000000000000000000H<M?dPeV000000000000000000000000lS1O00000000000000000000T=Q<0000\5EG0000Tif7
0000DMj]00000000`>dO0<?]@37`X^^L000000008@jC0000000000000000PIkh00000000H9;>00000000000000000000Y8GL000000000000LS7C0000@h^]0000
00000[Zl0000000000000000000000000000000000000000hBo@DOK6@lIT00000000000000000000@:Z>0000000000000kb20000000000000000P\W^0000LYEN
0000000000000000000000000000<9gj000000000000000000000000HdhDXeR[X6g_PI?78R0o0000\]CUT;?J00000000lKoPdeA@000000000000000000000000
T4L2P9^<8C1L`\\Uhd?MI2ZF00000000<3I0H]kT000000000000@UnN00000000000000000000@:VI000000000000Pc>M0000HR?o000000000000`>;=A52hY;60
0000000000000000=6B]0000T7B2LanA0000000000000000\JYT00000000000000000000]9_80000d?mAY5;A0000000000000F?BI76m0000000000000000@UoS
0000DF]HXHjUA5eG0000LfHa4Nbi00000000@GSB0000H8UC0000<`4e0000@eMSD]V?8MI_E:Ek0000XV6Xha[V@4a\00000000Xb?i000000000000XOC=00000000
00000000000000000000000000000000<M`V`USh`m:@0000000096M:XZHV\F7i00000000000000000000000000000000M7138D6BXU`6h>Ve00000000Q5gQ83Pa
000000000000DbHM000000000000X0cm0000000000000=k7000000000000`MakE2870000D2gK`T<M000000000000@LV2hTOk17K@000000000000@nW?00000000
000000000000000000000000ha?E000000004iNDP0V\0000\dKk<1Z60000d4]T0000XTb>0000TDg?dPfP8WLe000000000000LoGf000000000000000000000000
00000000000000000000000000000000TaN@PJO<00000000l?N@lPnQ0000@1IkLmij0000000000000000000000000000dVPIA07Y0000000000000000`O9k0000
000000000000000015IN0000`2lgDHeF`P]UH@0HD_\o0000DUB`0000LJcG0000`=AQ00000000lF2X0000`\860000XP1T0000hZKY0000000000000000D@fLHWAV
XZJdd>7DlKCHl^1?42c3D;8f`_6NI0@X0F]\4M]9Lc?>d;U^P^DjLkR^I1^<0000\TKB53VJ<YBh0000hPaGDMDE0000000000008@Cf0000000082I300fC4YS]0000
<ALN`XhB00000000000000000000000089f5TAH=0FaT000000000000m22`0000XGH<PLU2H6D=0mI1HoVD0000`nOi00008O7m000000000000000000000000956O
00000000<0jo000000000000000000000000HKc^00000000D@j^000004j2h`]W00000000l2DO<ech8<dK8iV10000LM\<HOX\<_R1d@W\m9=X00000Fnl00000000
0000000000008\e?l:ZY00000?W9@]o^000000000000000000000000000000000000\ILN00000000000000000000`\3<h_T0Y6BK00000000PReDQ9EIl1TC0000
00000000000000000000L[6T@WN]PMT1TN5Z00000000XAeZl^H;<I`[0000@DLZm2>GHbCU000000000000HZMc00000000T6EQ\eD^i2I=D:1500000000000090o5
0000000000000000THmY00000000000000000000000000008KL9l`?od8=NI7mHPMbD0000LOjJhiCE00000000DT@j0000000000000000<G8H000000000000=6]f
8OW=d^g^<loE000000000000h_V000000000LY?<000000000000dY6A00000000000000000000TS<R000000000000@VVZPb^\00000000T;f90000000016U_0000
000000000000lDk_000058S^0000P85NHjl^dT[ShhBQa7B^00000NHY0000`[l1hWYN0000@BTg000000000000P@n30000569Q0000000000000000\1Zc00000000
0000=;L]0000000000000000@lOl0000<0`fXTBIDW1LPh>^0000X7hH8LokHf8M00000000LVPY<I1ih2ge00000000L_SK0000000000000000000000000000dD89
X`F:He;Z\kbk`Z6J00000000000000008FDW00000000@ci;`4b]0000L`R`00000000000000000000000000000000000000000000lKlB@<bV00000000dCRJ0000
00000000PU9U0000i:<eh1Ae0000<=nI0000000000000000hfD80000L;]hHY@AXZDClAZelG?O@km\<oj000000000000000000000HbHa00000000000000000000
0000`\6c000000000000T09a4Ung0000000000000000000000000000000000000000HH8FDAZ9a7\59:]5laCH00000000000055R<0000@:FT0000000000000000
00000000000000000000000000000000000000000000000000000000lWWT000082SbHfeN0000\MJ8P]338_2O<g=400000YnE0000LM_Z000000000000H=G74H6e
4R[h00000;TI00000000P81fdL8B000000000000000000000000``NXQ0BI000000000000P?dQLR;g000000000000a5mB00000000@>]H00000000000000000000
000000000000@423DVi\000000000000U7=TdTlY0000000052WU0VO[DFWfT`Pd0000000000000000@X:O0000i:lM0000000000000000000000000000HJ;S0000
000042db4@FhhC`:]4oA0000LK74D^M8=5mT00000000000000000000000000000000HDWL0000L?KT00000AghDOl^000000000BBN`SYgl4jClmf>00000000X12G
PE1bdJNfhJ_[dEda0000000000000000lPH\5;Q70000]5oj00000000HB^L94QB0000<aB919eL00000HA]0000000000000000<NVL0000P4KD0000000000000000
I4`600000000\n>Z0G>U@TYc00000000000000000000P;Ii`;^W4OHYe1<1HY_bL;4l4d1V95TL00000000000000000000000000000000Y5Jn00000PID00000000
0000000000000000<CbMHXLT0000Q8h[00000000hPgD000088]_8X2D\h7RLIE8a4T9L;JR000000000000\K=Rha3n000000000000`FFo\Ce781]3Ho:\00000000
00000000h3lh000000000000000000000G3;000000000000000000000000m:7a00000000000000000000XlQH00000000000000000000000000000000hF1C0000
00000000h=[@dP[L000000000000000000000000P75THnn_lm6G0000000000000000`1]b0000TI5lH9DoDiJ?e:on00000000Q8jY0000h@O]00000000HH^X0000
0000000000000000000000000000i5Y80000dd?nDS:W\R_ih\SK0000000000000FM10000X>FB42Q1H]5M0000000000000000Y1PP00000000000000000000@:2Q
`>JW0000`LoD0000H_K>h3JgI0eN0V8n0000PE;d00000000hg6<0000\j6``<958KkE00000000000000000000<Eb9HX:Z8[KM\h[H0000TJ[X00000000XS]?0000
HXoH]6k?0000000000000000hKdO00000000m0S?00000000lPg7\S4T0000000000000000000080HT000000000000000000000000\m4Sh;L3XFd90000@=?mh;m]
a7:3e6PLThVE000000000000000000000000]70=0000Q6O\h:Re\RI800000000Dh<]00000000000000000000P3G14PXm00000000@A>GdTif00000000000053IN
0000<IEo<`S@H6mRD@f@0000\eUQ000000004<Yh0;RVHoE<9:_Z00000000TA5K000000000000dJeJ8TENd:Kg0000000000008BkC@X?Q0000@OTO000000000000
0000D4R7U9?j4\V[0000000000000000000042G\0000<g<R0000PYdiXleI00000000XQB;0000@GcX`>0nTLYXDNEQ0000`c88`5PjdlFL00000000000000000000
0000H@ENTRhAlY4alBnU00000000Y4kW000000000000TCIc00004RXX0000P6V4PHJD\949H5U@0kYC@m6;0000h\>j8Xe?a;;jhX?@hE?kdR3^0000`BfKP574TMoZ
43J6Y:U10000\R1`00000000T@g1PooEhP;9<kEEhCef00000000TMk=dJZo0000@I8`Hl=B00000000E:Vf0000DG]b00004Q`ETCk?`]C6Hob[0000`3=300000000
0000@i<U0000000000000000000000000000P204<3>8Pg]Ila2n4FY?40cRh>J98J2\dI:B0000T\D30000\UeS00000000000000000000dEI800000000LSH:0000
0000000000000000000000000000m6Cb0000@E\LI6D40000000000000000dSh[000000000000hk<aI7=f58hm`f2C000000000000HkU8@Q6K0000000000000000
00000000@4Vd0E`c00000000000000000B`L0000000000000000X;<30GDodXmYm8dk000000000000hTTK00000000l^R`XSd@h:^^\SLj\`lF000000000000I8?T
00000000TSKlhfOkhH=O0Hn300000000TV=g8=ac0000000000000000\]61000000000000l:8B00000000T1^_0TDC@Y3ED`f358L_0000DZh]Xi9D0000D2^>\XU4
`oohP\>X000000000N4R@T<g5:23<gfB00000000\I<od1`2TFc30000000000000000<;fI0000000000000000000000000000`Hk700000000XdJY0000Y7Jn0000
`KCcP6bHHd5o81\\Xn8g00008_2ha:M`00000000H;92HL52<Zo^<MR]m:P998[P]2U10000P7:f00000000000000000000PUR400000000`lZb00000000Y:Kn0000
00004Nh<00000000l6CC0000DFVW15VJ000000000=bSH?GG\\K9A:dd00009:hT0000000000000000000000000000<=gE00000000000000000000000000000000
0000000000008O184nUiE;Cli1C``3`<000000000000dWSn0000000000000000LN;T000000000000000000000000LEROd_A@hR\^0U:B000000004ZnC0f^H\;LA
PWWa0000000000000000000000000000000000000000l]m00000000000000000000000000000@:L^lE5BP]bG0000LP0A0000U2M]0000lj?o0000dY\I45M_h;kg
4Q]V8BmdPS7]HX3g00000000@Mc1`F7M0000XFNk00000000000000000000`KiM000093>>\:=0TC^3000000000000H<eA4In_0000000000000000000000000000
0000000000000000`4X\000000000000HH88PE@<H5DI00000000000000000j?;000000000000`:EeLTJh000000000000000000008?EK1:UU0000000000000000
00000ohdX:X=<OmAU:E20000dG]I0000000000000000TOIG0000d7e[\7l^8FdcT=]?L]U7T8\jT3jZ00000000PG@U000000000000000000000000`Fcf00004:Gh
0000<BQD00000000000000000000=6Z900000>o34I^;00000000@JU5`gEU00000000H;g00000000000000000hREE0000d]H:U0kA0000000000000000P36FL<7h
8kdb000000000000PEBk0000PQTcHD8TH3^^P;BV\>g5`JV1L8nN@Q^m<XVQ0B_3l^Gl0_jNL`oAA6ET]8d_000000000000T<2K000000000000i7cX000000000000
0000HQV6m6?l00000000<Ndg8`\MI8VI00000000000000000000A:A6H=]o0000000000000000PSBe00000000000000008Q`ahT?:lYhB00000000000000000000
PhnS0000000000000Pa50000HgaG@mP<\TNY0000000000000000000000000000000000000000LYLITZ^Q0000X2A=D2[<0000000000000000000000000000<]J8
000000000000d@JC0000000000000000000000000000000044WLlC5E8kPJA2QZL4e;00000000X[XB000000004YVc0000000000000000]1MU0000000000000000
0000<VmY0000Y9UH00000000<7H700000000HMM]4UOaT_\J0000D[]JT6R30000@5bT0000DPheD]A_15l=0000<aLT8hVh]8nd00000000`1ZN0000HkUVm4bX0000
]4?000001;MA00000000000000000000\1PU000000000HeYHKIA0000000000000000T8kV00008B950000L53ZheOj00000000000000000RJ?00000000L4S3dPf]
00000000hTW^0000X4kLd9:R0000lWZ:00000000000043kj000000000000`O`d000000000000000000000000<ha100000000DQ4A0000@I_IHm[g00000000I8Jd
<?\[4Gh5000000000000dVR`P6;V00000000M92fDh?X00000000l=Zi00000000000000000000000000004<1X0000Dl9<00000000000000000000\2bW00000000
0000Q8IA0000hMJil?5B000000000000TaCbTElc0000H`EDHj4n`OWVQ5QR000000000000lMjm0000E7Q40000Q:D`0000H97a]7]jdllF0000PXk4Tbdb00000000
DEOe000041AO00000000<aC10000d:4`T<8M@?X`000000000000849E059O`Xh6E;Nm4kiF0000P[CID8Cl0000000000000000479[000000000000000000000000
0000D<TB00000000TWjK52X6000000000000000045gR0000000000000000000000000000000000000000000000000000DVJcY77Q0]=f00000000000000000000
0000LUhI0000l<<b\B@FXV@LL^Fd96G@]9fH00000000000000000000XkIi0000HO6Z00000000000000000000X:]A00000000dA2[0000lJ?B0000000000000000
00000000000000008]fiPM2i0000000000008VR5000000000@B<000000000000PD>U00000000000000000000DD1B0_=A0000PG5Em6WQU6cS0000LQkU00000000
I5bV0000PW0U00004<aXTTE90000<AQk0000@57O00000000lBA`Y8J=00008J[E0000<P4n000000000000000000000000=8Xh00000000@7o:XW^G000002f?m8hF
00000000DBk_4R[Z000000000000@C\SXE[IX00QD]gU0000\kYY0000DAl;0000T[G200000000Q8YL00004?Ned4@48XN8@\EN00000000d\S9000000000000<\B4
0000T<^PXo[_000000000000X\7`DQ\W00000000000000000000000000000000PSCC0000Pa7bLf6L]5NCU7EO00004>bRD4<W<@BT0PJh0000\8`U000000000000
0am400000:V<00008M^_000000000000HEGC40Fk<[k500005;E[000000000000lH0l\mfk`]7gU6k300000000Y7GA000000000000000000000000HZje00008G9N
\60=TLS4`:4<@UJIHXEZY4V=000000000000LdD^00000000hES20000000000000000@70_00000000]9L]000000000000\4Bh`2_JX?_SHAC\XBNmHZ^i4H?[HOZX
<dcS0000l0aA0?fTd>8h`_8800000000DKn48<3lDENm4DSM0GF6<W5LXBRD0TTjE82X000000000000E8g8000000000000]8KlE5][0000<8<S<]MF`;^IT0H2dH>0
0000`3bG15IB0000lZSG0000`H_c000000000000U6N0000000000000TGmGY:Rd0000000000000000000000008GR0@I4jl:mkXdmc<Ac0TE38@Ak?hl]300000000
00000000@1[]H;L`0000000000000000DOamHG0j00000000@8ebPGSgX<g>\?>E8J>JHmJ`m8L>000000000000PjaY000000000000<jfk0000000000000000`5Hk
00000000000000008:h04A5fX;i918BoL4W4000000000000000000000000000000000000HA];I9g8@^I;<S8Mlb0b000000000000000000000000d1Y[LlG20000
dOY400000FSh0000000000000000E:<SDMAHlCGVD[1:00000000\1]K0SfcPN_E0000LlE400000000l846000000000000PBKXP?Z=XYk_00000000T^c=00000000
0000000000000000I8e=00000000000059kg0000000000000000DfC:00000000000000000000000000000000000000000000000000000000H<[JL4HSm8b[0000
dPm;00000000000000000000I9m;HX0f00iHT`l00000HeGj00000000000000000000l2N;000097D2000000000000000000000o3[0000000000000000Dh^K0000
000000000000PS=m9:RX8RJiA;EC00000000`9Xc00000000000000000000=9[`0000d9_FLhOL0000Q3=Q00000000000000004PV:Li1k450G<S2M<g@E]4Am=9o9
A:JT00000000L`bC00000000@M>><WjXl[IfDo<EE9Hm00000000000000000000PMC=0000PWKje8kI0000\IlIDC:N`Qnc0000000000000000TI]HDEBY`kii0000
0000DKcFHoKP50?P<H[D000000000000A:nH0000000000000000\<><00000000@nHX0000T^OjI:3S0000@GA6\jgg00000000000000000Y1g`;gA<7654Ye<0000
T4[_lEc><mgH0000000000000000hhhY0000PG63PPKAHoAQX^3I\QL>@9g^00000000000000000000000000000000l2^m000000000000lD\HhWjg000000000000
L34_m;DA5:=70000h4TN0000`9kFDAXYdGDae8JR00000000TE^Le0im00000000H5ZfTBc=lW@N00000000`TL2E7aT000000004M4k0000000085j;00004;:ITkkV
55]jM9d_@?JJ=;Qj0000PUf_0000000000004lmP0000LIF\\R:D0000000000000000TWQB0000@i^_00000000000000000000hZ>j97GhT=i6000000g^lR@=hVQH
0000000000000000TH2Qlj]?L;h@00000000PM1105;bDe`W163iQ;FcXI6D`?hQhW][H]IO1103DD:n0000]5e5l`8\Y9gh000000000000h3P4dSDBhB`:h4g:D\6U
TNWm\^l:H:kbX;XL4hUla2\i000000000Y;2000000000000I5:B000000000000@Xa00000dWG2hLK<`B=<0SKN00000000@n0WdM[cT6Jf0000hSmG0000<cje0000
U:Wh`Y0>000000000000<Id2000000000000hIcF@<:I\?_1000000000000T3RTHSIkX_Q>0000``2kHThW48b_00000000000055fO00004Y[><og@15KR<YAP0000
00000000007;hY7X000000000000000000000000\RVd0000000000008GNk\Y=kDcmL53ac00000000TUbg8I4;TK^Mh5;N]7?@0000000000000000<WfE00000000
00000000\?V@4WYb000000000000l=8o0000i96b0000000000000000H6HQ8n>=00000000000000000000PWQi00000000<?UoTiWZ00000000dCC>]9BjT>i3LRbF
\U4edA0fH[llhKk2@ABJTZ<9=9cWM0[k0000M:2i00000000dRWU000000000000000000000000<5=BI;U3000000000000h<[=0000000000000000000013k>DMS7
0000d7T[00000000X^;=00000000\?h700000000l3Gl@X@3Dm@H0000H[aB0000X3FN00000000XCi5000000000000l>:`000000000lUk0000000000000000M0RE
00000000XA2Di5@`000000004a`l00000000000000000000000000000000ljin0000000000000000000000000000000000000000ll@359Qm0000Pf]Y00000000
0000e5_G000000000000A;1MlDIU121R0000m6?Z0000<Hg3lC@IDoY\]9iNTSYV0000`5\L0000a65Cm0OW000000000000H7@IHeV]e7R00000000000000@E=`\8d
i4[50000825U0000L7R\00000000000000000000TCb=0000000000000000HWZ\0000POB7`T^Ul^GP00000000D5\6\mGX\@bd0000LV7P0DKY00000000X;mC0000
00000000000000000000A2RAlX?\0000d:W1lIBc000000000000\Xch0000X19FE:T>00000000i4nB0000000000000000@UHW0000000000000000000002HM0000
0000d=NP000000000000P5be0000DR59d;AH0000`k2hi7BL00000000000000000000000000000000000000000000\3O^00000000DVSL0000dPAP000000000000
05RC00000000000000000000LHm3]0e=00000000<9O600000000\\=U000000000000dBg@PZ@n0000000000000000M;0mhm@g000000000Q;M00000000`RTE0000
DYid000000000000LgKj4mO>00000000000000000000XcTI4KZK00000000000000000000d5n?<k3m8YRa<lC00000000000000000000000000000\Xhm00000000
U9DS0000L;MUT^[_4kH`00000000<N<mm02:00000000000000000000TaR5000000000000\GP?Xgb600000000i5ac0000000000000000Dj_V0000000000000000
0000\CVn0000000000000000DHZ\0000000000000000lKH4dn8500000000d`e9000000000000P4ZL00000000`27@`3a6H?fD0000P\@J00000000XK2P00000000
E9][0000000000000000000000000000HKc7000000000000000000000000000000000000HH4O\1fjh:3^h_cd`Q<BPbXc000000000000000000000000000042im
A:Qn0000a4hCe9mkLf43<YQNHMF>8ma@00000000<83S00000000li4Z0000000000000000i7dZ0000000000000000`0_800000000000000000000`Xmh8\fW0000
LH30A;3E00004Vk1<8Ff00000000Lf_OD1hcQ0NDD:6n000000000000Xbkda7_ed10nX=jhM;6im85@00004IC4A;AA0000000000000000d<PiQ5_\<]>U0000dV`9
Y;3W0000000000000000000000000000l9IIPRQmP6bc00000000Y:9P0000lWGM0000Dd<U0000000000000000000000000000000012be00008@bC000000000000
0000X]>=0000<CdS<PDZ`i[k00008OZn0dHU00000M_L00000000T2]m0000000000000000000000000000D49m0000000000000000121100000000Q;GJHZShY0QO
06_G0000dDoR0iMY08Pa`RKnP]CF067>000000000000000000000000df3I00000000m6O200000000@j?U0000XDAWLjeAPjn\95K@T^a6lRZ:0000@5?S00000000
0000`@FE00000000000040M1XmRY\O3]L\k400000000<QWai6^>TU\ZP73e@RhV4k^W00000000l=hKl2<X`]oO4jHh0nFJY0T90000000000000000U8VX0000m;0=
00000000TgMX000000000000000000000000i3E1\BeX0000000000000000000000000000<Hn@Y3:NDWNo000000004RD\000000000000000000000000992N0000
00000000000000000000XCg;0000000000000000d=MF00000000M6\C0000\hC_DjdJhl?XdVQXe7C`0000HK`j\TC000000000PHc?hPI`000000000000\>Wh0000
0000<FHWa:gj00000000@<KS8OeU000000000000@2d8`E>dPQHVd\N1]4no0000HGKU8Q1n@__7i8I50000PRg=]6SO0000@:cL8hgOU04P0000DUAS0000XWd6194U
0000Pa_2Pkn=hbN9lXTUe9fl0000XiOL0000000000000000T8Lf000000000000Y18j8DG;000000000000`95[00000000\k:08bL00000D0C?XdBV00000000@RjN
00000000PTUI0000<bUni92<Y7b\0000000000000000l[g`U7<F0000e4k6TQRZ000000000000000000000000000000000000hU3TXakH]07:DD@aY0=0000055Pk
0000P^g10000000000000000Tdj34K6X00000000\m18`6H?000011eO000000000000000000000000<0Q8E9Kj<?Gi0000000000000000000000000W`f0000hhXe
ha1K\l4P00000000\Ch5000000000000000000000000000000004WMO`cHD00000000000000000000L2C60000@_:k00000000X0Hi000000000000000000000000
0000000000000000Y7?d0000Q4`le::F000000000000000000000000000000000000hAnW\@R4l74T\AQ\dLLM=6=J000000000000hM3Ci6<<0HoD000000000000
00000DVX\?l8XE<3<`I7\5QeXgnjD_JR50^3P@`g=9<P<4B00000000000000000X4HE000000000000000000000000000000000000HZeN@kF[PB@d000000000000
00000000DFFT83d<000000000000l;e^0000D;;dD1a@H9On`^KB0d_IdAD]000000000000000000000000000000000000D[:P00000000000000000?be00000000
00000000000000000000<@MF12:B@\QP000000000000000000000ODJ\:Y100000Xb5000000000000000000000000\P>:000000000000000000000aRG00000000
`7:800000000d:WL8JT4Lghf0000000000000000`SaOI7OQe6Wc000000000000000000000000d1b8L\<]@7^Q00000000PBW?0000U59F0000H48cL9hX<4N70`KX
0000l>db<>k40000H03R`@[P00000000P4:?0000@Jbo0000000000000000T?JZ0Afm0GdH00000000000000004]a_]7`70000000000000000P[F^000000000000
hXIh000000000000@hjPhE:W\_080000<F5SdYRJ972A0000\3bg4R6a09DXD][@0000XPH20000XD[U00000000Pf4V0000`L`h<fhC000000004<]?@JA3dAFY0DYM
L;lk\^k5000000000000TL<300000000000000008MN1lL^2Q4LJ41nX0000000080OP8c=Yde0]0000000000000000000000000000000000000000D?DT00004gb]
<Iom00000000d7lA\V]\I5U0XF4V58[>00000000XU4100000000000000000000000000000000LY7l0000000000000000l?cFhEUa0000U3OQ0000<Y7B00000000
00000000M:F=00000000000000000000000000008DfRXmei0000HHD1PXkO92kEQ8=5000000000000000000000000E3KaQ8`l0000I8C;PdIk0000000000000000
000000000000M1B?000000000000Xa<d0liM0000PHb80000H<WUU7Fl0000000000000000000000000000000000000000000000000000000000004<iJTkfjdJSW
]83<m9=fPm;hA8gJdFP\Q;F0000000000000`I\U0000590P0000U;878\?800008a87\nh]H5XF<\Inhjeg0000000000000000H>SX000000000000LT1l00000000
<APbi58h000000000000U8=k0000h2=?00000000T^DMTa;jhaPG0000000000000000<LX20000hEBH0000\DQF00000000dDe_T81X@a>LM7\kA7Kg000000000000
00000000000000000000a3A5daJW0000000000000000000000000000000000000000TNk8000000000<0W00004E=L0000<DaH0000hLCM0`^m000000000000X[LY
XIP;@j[GHn^1@cJc000000004e1K0000000000000000TnkTQ2HCXT5P00000000h6\Q00000000000000004=Qm`_\[00000o;b00000000XAD<0000000000000000
`6<d<T8ia1QG00000000000000000000000000000000000000000000000000000000U9d;000000000000XTUb4jkh\\V;000000000000DY00000000000000DYH_
e7\Vd<NCLBL_d[\A00000000h2?<hUko`001h[D80000000000008:JnTO7L00000000046000000000000000000000000000000000E6kQP>5B<0FJH?Cd00000000
0000LnZXHaAH000000000000000000000000A6d[0000\RD3000000000000000000000000TT4d00000000000000000000000000000000`9bG000000000000@:mM
8L`X00000000\LUGd6@hPG6K0Wkk00000000LTATP82ldU0DH=Lg0000000000000000L:f<0000Y5^T00000jLl000000000000h;PC00000000m6Nf0000`bVX0000
0000L26aD<;jX5C^00000000XKZb0000000000000000000000000000000000000000M8Cn0000=5N100000000h?8700000000`100=5nP0000000000000000l1HF
d6d?d238hQi7HRgL4`[6m7;Y4DE30UEQ0JFIT_nC00000000\INo0000H4d=\R7U000015O9<@3XPoJJ\@f100008WPl\Z67000000000000@acj0000D;7R55UTho2L
0000`kKTH;lGHC>8@]:b0000000000000>iB@R5RHTV<\`H<X^V\00004>Rk00000000`;WW@[Li00004RER8PTM\XiG0000lOXE000000000000<V`W4^80000000;n
00000000000000000000000000000000000000000000T`2X0000`Y\[TCTWl`ORY0Q00000\Rhm4Zica;5^000084h=000000000000816f43gm00000000=4AC0000
00000000l;NP000000000000HD<600000000XS@i00000;DNP:g?4F7<XZ5U0000D[`6A44200000000000000000000000000000000DdYk000000000000TLR30000
000000000000000083]k\ORDlS[hlVIo000000000000DCHU0000PCgZ000000000000000000000000000000008O8<0000E6[AE;?90UJ[TI94l9I6`mDJ00000K`J
l7`E<XHi00000000DSR>TEC>hSV9lZjPe;=n0000000000000000000000000000000000000000\]S80000hc3K0000000044hU0000lDAl000000000000`M26dXgS
00000000`;QK<TIE00000000@QDa00000000000000000000E7^<0000Lj0oI6QN00000000Lm9n00000RkI00000000LJ9i0000H@hch`fP00000000000000000000
4BTXXHd0L]Wb00000000leHB0000hN@n000000000000@Re^X>O500000000000000000000`3W2P865000000000000XOM?H4X=00004QJGHUGDPMGB0?UQQ0::0000
0000E5YP00000000<`PIdejBLafb00000000000000000000``0RH;Fk0000000000008JaC\Vha8Xg900000000TA;_lXQFDbSa0000000000000000d@D400000000
000000000000d<C:000013Il000000000000038:00000000LGMl0000@B0[0000000000000000000008IHlFMNl;CnDJ\n@XFS000000000000`3MG00000000PUFa
H?lJ0l0e000000000000D?dC000000000000L:SR4I>F54Fh0000DZ=m0000\6:R@EGZ8RDM00000000hWFUX<Fm00004k[L000000000000X8oNm9Yn8>C<00000<Be
h<kel4jT00000000000000000000L^Jk@SQkljQJ000084XgTB6Jh_bh000000000000PXDU08ji0000X;Qg@B41T<a>XZb0]4i`000000000]F200008RA^Ta_LHLbh
0000LXmF823GT8n64a;9a0hY000000000000000000000000ll^PT9L900000000000000000000i8HH00000000185d0000000000000000hW>klHF600000000ho_7
02Ygh1KI0000000000000000T1TSDOd;0000000000000000000000000000\6A9000000000000X_1PhRSR0000<5DV@ocLP^Sk@``A0000@JYjA5F9T_f500000000
000000000000DTdDdeb?0000PGFm000000008WOm\Xi:PmN8Y19K000000000000000000004W?f0000dDNE00000000000000000000\XP>00000000\Okc00000000
\TPC0000000000000000X8Ue0000h_d0000000000000Q:FaA15g4LIO0000Y7iR8G@a000000000000000089WWHWJP0000l<NS8@cl00000000P1[E000000000000
L7gM0000X8OH000000000000l:X^00000000@I5UdAS>0naQd0JVM6HT00008`Z\000000000000000000000000<XA30000@4k@000000000hLC4_OI\NL3E:SK\2_f
Y5Gh0000000000000917\D9G8FgE0000XJlDTUUI<FR:42jIT9:5<Do\HKjGdgJD0]aH00000000<;SJ`7;gLW]@000000000000000000000000000000000000X81J
000000000Sf?D40E000000000000000000000000LE<ohYb8e62aH1:j<W71Lh27e:V683=Yl:>C000000000000000000000000000087UJ00008MaALN=I00000000
0000<KkX`2V;0000000000000000<55j0ZTeLdEThHkXDD5S000000000000000000008F@cLm\jHn?VY8fW0000h^\d0000PnPl0000000000000000000000000000
000089ko000000000000@GJQ40l<DdF@00000000000000000000PAfQ000000000000000000000000H0^Y868000000000i;AS4T16h9[VHA3hLCAG0000XJXj0000
0000000000000000DUf:00000000U1;Ol8?I`R=Q000000000000Q7370000000000000000000000000000000000000000M7`dM::j000000000000000000000M9H
=7[B00000000DN_aPXod00000000<`b[hEZJ00BkX<o`hGGV0000\CTK0000000000000000hR2R000089ji00000000@klT0000000098>O0000E0\?<;390b2YLGmh
<U8<0aUO\CM@8gVm0000000000000000A7aE00000V_g0000\fS1];B^`_C[0000000000000000Tfo4]:0Y000000000000\_QU000000000000=9Mn0000L8eL0000
00000000000000000000Ddho0000hIjL0000000000000000H?Ji0000h44\DSegDHbj\5<1L?ddh1:8TAohL^aV0000000000000000000000000LSR000000000000
00000000000000000a\BhenJ964J000000000000hc;=hNNi00000000h\Ab0000000000000000m;Ae00000eL;4<W:Q2Y600000000`dAN00000000HD]7<YA:I6P:
T7Ldh7Djd\F<Th=A00000000000000000000de8[0000XC@ZT8^N000000000000000000000000\S>M00000000000000004LU\0000dJHd4Sji00000000@4Me0000
@FD24FaB0000L4i>D5@g888DX=l[000000000000000000000000HN[I0000000000000000e50CQ;;U4U_80000lm9O00000000000000000000TZCd000000000000
0000000000000000000000000000000000004\X6Po9c000000000000=6@>0000000000000000D;aGX]5_lSli0000000000000000@`^]00000000000000000000
10`e00000000lROQ00000mDk19MPX69kdWn:LRWl8jZJ`>nEd_h<1:So00008jlD000000000000000000004Jb<0<<EdkLD<W9J000000000000000000000Dc50000
`eJi10cH@Q?N5:Y?0000000000000000000000000Ih\0000000000000000hn<90000\DY``^XQ000000000[J300000000d>GK0000T64S0000<Ohi0000a87V0000
0000000000000000@5eA00000000@T_P0000000000000000DeFgL`nh00000000000000004WXb@<O00000000000008N4iLg^U00000000hD7\0000000000000000
00000000h0bM0000000000000000000000000000000097kM000000000000d`D]00000000000000000000`PJN000000000000000000000000Y6:GP_HbY0mN`MQM
0000HkjL0000000000000000@aA1000000000000000000000000000000000FVh00000000@G>3DCBo\V0o`DZa00000000000000000000`Q960000000000000000
00000O@XPQma8i]F00000000000000000000000000000000000000000000000000000000000000000000000000000000<HL=000000000000\\kFe22E0O5l=86Z
0000000000000000000000000000000000000000000000000000l>G0`bZm0000000000000000000000000lgN000000000000000000000000\5fP00000RY0DX@]
\fWL0000@>_\HaQF@MVM00000000LUUX000000000000000000000000<WCZ0000@8ca00000000000000000000d_a700000000i8I_<UXM00008KGa000017cj0000
00000000dOLGT@@C`j`E00000000000000000000`6FeP=jW\O=:4oR>doci000000000000D`CWdL\400000000P30VPL6^E6kf00008Z>P00000000000000000000
lFe9000000000000000000000000P3]4000000000000415`lYFl000000000000HXY_@i]a00000000000000000000D@_l@g2QU94d00000000000000000000`G>I
000000000000000000000000DOgI00000000\<580000`_M@hXH00000]5>Ph=4\0000d8_e0000565U0000000000000000deB300000000`8HW0000000000000000
0000XN1=0000000000000000000000000000PPlK000000000000000000000000\@Y?0000000000000000000000000000000000000000lYk68ZMLPl3UdNWPXQmF
XY6[d?n<0000000000000000Pfoe0000m0UT0000000000008PN^00000000I;WI000000000000m:j:\?`klXJ@000000009;UiP77\0000\UUgT;I@000000000000
0000L<?i0000L>=_h\Lg8BXCL0Ag<WOC00004gHbdhiB0000\Gl?00000000000000000000X<=[0000000000000000l]gi0KKW0000000000000000000000000000
0000@m1T00000000`ea4I2610000`Cnf0000LFLV0000XIjn0W1=0000HV\3000000000000000000008Q@d\ekZ0000000000000000000000000000`^2b00000o@l
`fQ[00000000XIOA0000<X>jH3YeX`^A00000000000000000000`_iTi7lI0000000000000000@FA;000000000000`iF<00000000000000000000XF[C\cXk0000
0000D1YN0000000000000000I6[S00000000XPo300000000000000008IQ=0000000000000000000000000000000000000000000000000000L^>;00000000X:KX
0000000000000000@7fKI8a>000000000000d<CP]9ng0000l7Q\00000000H>HN0000000000000000l9F40000DPDm000000008h3]hOA]0000000000000000`b9G
0000dB]jLHHo00000000000000000000000000000000000000004gQe000000000000`j6D0000000000000000\5CJ00000000000000000000hPi]T^WNPgLH`hSl
`Goc000000000000\@:B0000LBDYm6_jX>BJTA>;dZYllXOB0;D>\njm0000lJ4iTQYT0RW>@oHNM1jO00000000000000000000000000000000l:3M000000000000
\PfDhYZ;\n`XX9Y=0000X6I6H=\H000000004deOXKC0XnMkHWLA000000000000h88\000000000000T]nZ0000020I8RBB0lc70000h2km@Ca@DVRo0^WhPCKehL7>
LSZFPaEl00000000000000000000D8YJ000000000000000000000000L5E`X0?2D1LTP@8c\^ZKTlRb000000000000lLdV4Ad\X<jjTPZ@Lo68he[K00000000`8[n
@>Kn8[GLX\>E0]YHi0dU0000M28n0XRi00000000h0SnH`<d<`Y4@e?453S>000000000000000000000000HTQ[00000000\bmQ000000000000000000000000E7@f
0000h9M?00000000LAIl00000000000000000000DG2^0000000018P4HNPB00000000000000000000dLmE00000000d9akH0X@h@ffHVY716_X000000000000Y1V@
0000lZe_000000000000h;RjHCG1lDac0R`?`]TfHD8fdaQUXM3QLab^dGN^A16H@@Q00000lUCZd=eJ00000000`4ke00000000d`VH8X2O`Y2f0000PWb?00000000
@nLC0:APA;4D`SPnL1=70000XNkS`_[?0000000000000000TjBE000000000000@6U=DXnSD]ZC98\^000000000000000000000000I;;10000000000000000H_4K
d<On`a8E00000000h?<W@BoV<jKH000000004gQO\M9a8bg6<@l\TOk3PN;<=0Zi0000U6`N00000000<7Ya0000000000000000HkcT000000000000D;Kf@PY=0000
l32b`dTH0000TDF;00000000000000000000000000000000L^CU00000000dgc3m3Ng000000000000000000000000@4SBPB7aP^jK00000000LMlb0000`ACJ=8cc
0000000000000000000000000000LZP?0000T<fnPLfl000000000000D><<L\2ZLe6W0000TA[?000000000000000000000000`YBQ000000000000000000000000
000000004<`eTE@e000000000000dYIT0000000000000000000000000`A;000000000000H0Z7DVeH0000000000000000e4;d0000000000000000DPFo00000000
0000000052GH9:\Q000000000000\aon0000DX>E<iT\00000000000000000000=9:gPJGi<bYN\]ZVHb`PY89W0000000000000000@El8@7j:000000004RcA0000
0000000000008[be0000000000000000D8JS00000000000000000000\P9oh?bK0000000000000000PQikl87Qm4[V0000H1:R0000DTO\\8VZ00000000DSN<0000
L23o<P_G0000000000000000000000008`JZ\R3EI6Q`\HfBA9Y\00000000\Ybf00000000m7P>00000000hT8800000000`\UO00008d7?X9IV`PHg\TDVXP`]P_41
\lHVU5NU000000000000dV>P0000E8`<Q9il00000U@7E:PN00000000L;I7Y71c0000PMBS00000000Q2`b0Oekl?Kg`]]fe9kI0000dC<S000000000000PAio8m>B
00000000Q:ZM000000000000\W6700000000000000000000000000000000Y8K0<3fF0000L<;M0Vlll0o]00000000000000000000]5@EL1_a`FMj@FThXK`<hU_I
97>n000000000000000000000000000000000000l4=LDL^Dh;<^PL\f00000000X4?`00008IdVhaNe000000000J^68LTF\fVb\?B`000000000000000000000000
000000000000000000000000000000000000P@>1lTGO00000_=Y0000Da^@0000PH9E00000000000003GM00000000L[iS000000000HZi0hk`0000000000000000
00000000\c5oLN7@00000000P=YY000000000000HfkS`X3C<1GN\FKJHH_F00000000000000000000dY8g4biL00000000LQgO00000000\;_l00000000PIG607\`
1:jLE5a?0WE\000000000000000000000000`iA1000000000000X?\jdV3`0000a8m50000L5IR0000TaT70000H@a600000000000000000000@2lH4]a=19ag0000
00000000000000000000000009oQ0000`D2g00000000000000000000000000000000000000000000M;3fA6M^@=ZUT@X54RS;000000000000000000008=GR0000
X9G_00004W_L0000XPbnH\XD45i^Hh?0<mVVH6aVdViGD\53d3h>DdN?DnAZ00000000000000000000000000000000XIel00000000000000000000\GLF00000000
hJ61000000000000000000000000A8Uk0000DUhX00000000h77@<eLn00000000000000000000<6PI0000000000000000000000000000HIYAlV]o0000X^Z70000
00000000000097[000000000@`TNdEPS0000`fI>P\Jk00000000@Z0DTj8c0000P4ho00000000LPPP@H0:0000000000000000000000000000000000000000<Gk?
00000000@\D<00000000000000000000000000000000000000000000000000000000000000000@^O0000e23L000000000000T]Jg00000000LP9Q0gld00000000
00000000000000000000U5Bj@B5kPQj900000000000000004TcIa1hi0000000000000000PefD00000000`@kS4>[><]^kHdf;0000<5c`4<MdY83Q00000000A82F
000000000000`T\0000000000000<kV2LH^6000000000000000000000000`\4Z00004<nM0000@fFjD5f?000000008U?H0000\J8fHj3J00000000000000000000
hATD00000KF8LC`I0000lc=?0000000000000000PO:@D62\000000000000000000000000<31?000000000000HoTd0000P4\J0000000000000000X?]i@ei00000
0000000000000000000000008Y`C00000000le9A000000000000`:NI0_0^00000000000000000000000000000;EIdGAUX`[MPgYATN\PloT=00000000X^U7H8i6
LPA?0000000000000000DE_000000000000000004m>h00000000lMm2A59[0000000000000000`S[U0000000000000000XJ6cX7m;e9S;L9:GHVeb000000000000
0000X;17A6J400000000000097Q@@:1^]2m=Pg320000000049ED000000000000000000000000Tk;;0000000000000000\F0XPU3:<\Xj0000000000000000`cFV
<0dQ@_n1\0bf42R?PIm>`SUY000000008O6g]0aBLE_QQ46000000000000000000000PIA@000000000000h4J7T>=m98U50000<32I000000000000h>3D00000000
000000000000lIj]000000000000000000000000D2c]D5^P0000M81V0GbX4^=500000000lO=g000000000000000000000000`mdWd07R000000000000]:VH0000
TT7@0000000000000000000000008>1;5:=F0000000000000000To^a00008UlghojU<^__0000TOOKXR]K4bcbDmo[0000T<PNHTPZ000000000000@Vc6\fBCQ7PP
00000000PKojE9hX0000lF9Vl`=c\0UDldVj00000000000000000000000000000000000000008kZDh2KO4Yae000000000000000000000000000000000000\HEc
H0P[`aiZ`2<90000000000000000X0_XdHj50000000000000000000000000000000000000000000000000000i0lX00000000000000000000DP^AXd_jPTQ:0000
4<G?00000000@Md;0000\2WD0000TDED000000000000<RKS0000dLcg\QGSHS^L000000000000H\C05;O`0000X>4mDhB40000000017oa00004e4i4I5?00000000
hOMY4VhC00000000]97g4f`A0000\0m>L9?6TOBR0000<?_iU1b;00000000X4I^Q8lc<Sk9PIeD89AK000000000000XRZQ000000000000P0cbdR]hdXMX<5i=08>1
L7kTlR`TXb1E00000000PCfPl7>JH[VGDkJf0000d4;<X?B50000X18n`1ZX00000\U=0000000000000000lSaa4\ZW\\lOH2H[000000000000000000000000HTJ2
00000000000000000000000000000000000000000000000000000^9m00000000L@[nE7S5H4BE@?:bT>eBTK;0HO>a8UlU8AZRdcU:00008HXGDP=^0000l0Y>HM0d
`YoQU938i9je00000ka700000000000000000000h=kY00000000000000000000Xi[@0000000000000000@8e8A9X90000000000000000lAX600000000\CRe0000
1:>o000010iK0000000000000000836e@`fkTaRe0000h^[o00000IMX00004\YN000000I8@3\:000000004VUG0000\``1T?H;0000a3^B0000l9PH000000000000
L27P<;;I\@S5<aVZI:1=00000000TlHh@BlW00000000LY^L0000i:^700000000000000000000000000000000000000000000000002UL00000000L<_400000000
Xm^F4?jn000000000000000000000000@a2C<Y>^00000000000000000000l@9e000000000000000000000000000000000Kb`D`EU0000HN38l[@I0000U3?d0000
000000000000D8lC00000000000000000000XQ]300000000@M1^00000000M3oR8jiX00000000000000000000D9M[00000000lbFLXJlS00000000hWGA00000000
0000000000000000000000000000T2?e`hQ800000000@]9\000000000000HhGc00000000\:Nb524S0000000000000000XDUS000000004<Dm@@DR\BFAM6jaLG7g
00000000000000000000000000000000000000000000HTPj00000000M1E?0000HHiK000000000000PA^J0000=6iSQ;IN0000`FIh0000\Y8M\Can0000m5jE01KZ
00000000000000000000000000000000hk=n000000000000000000004H<G00000VkI0ZfiL<noTZo20k>`00000000000000000000000000000000000000000000
D>:5000000000000hk\j000000000000HZ7?lA?RXH;_@KT]h[fiX6L2dNCcdn30T?]PHnY65:`A`Ib:lQbK0Ni5Xhh:000000000000@NW707ZdDaaP00000000]8ET
0000T8DBT2>hPIGdLWoM\[Ti0_D0hTHn00000000000000000000000000000000h1E7\C3mDcCa0000hF`:M7jKl2@e0000000000004aG5000006^f4EoIX[]:0000
0000000000000000l;l^8;>KE0Gii5]=00000000i:UCdPUBi:iP00000000<=SM000000000000000000000000LFQQ57k50000000000000jJ400000000X?BW0000
d2X5LH9VLHR>XP^bdZ[4dPe<@nb:00000000X:CS<^AL00000b:2M:8i00000000TeN>00000000lZ]L0000lO4=4\mJ@aG]000000000000i:X:0000dg78<`Qa0000
0000P;0:0000P?Snl^=L00000000`JC`4a?1PEHh000000000000T_AnX`ka0000000000000000d9UT0000000000004cnXlNVei0I_000000000000000000000000
LI;m@26HP:ToHA3Z4M:R98NZ000000000000X2\m`EFV00000000000000000000lO3>`UWV00000000lROh420fLL]X00000000000000000000000000000`JkDD`b
00000Km90000000000000000HgK0@`BK0000I4IG@8USLHTKQ9^N\Yo5I9B7000000000000000000000000LLkK000000000000I6CP0000000000000000`54>0000
00000000000000000000HWM4000000004eWX000000000000000000000000000000000000000000000000hPdc000000000000h4FbT]bf0000Tbab000000000000
000045E;l9]M0000DVZcH6ON000000000000DJU`TA9VHb8Xl9c0LZ<`0000A0M@00000000000000000000LU\K4A2idbLE82<G8fii@gd^4BW00000000000000000
0000<7]f4_o;0000XnXCHaUnlfB\0g>A000000000000L9QC@U@UX]H]41`O0000X5D40000PClh0000000000000000HG[h0000P^6f0000dM3hHRNO000000000000
XAOB000000004:am0000000000000000hk5Sd0ehLG=Zl\W>hcAM00000000000000000000Q;8a48fD00004T5m00000000000000000dOSL=>d53MM00000000M5LZ
00000000`51Z0C7I00000000i4Ym00000000X1=e0000\;\M00000000000000004>?90_j<0000000000000000D]>a<Wlb00000000DPLE8heal]B]XE5Xe:0G0000
0000000043ji0CMQ00000@HX0000\:TY4RejL2GDX3F:@PSf00008?WN00008ji2<`L@Xh0U00000000L`3S000000008mbE0000DKDT000000000HOn000000000000
00000000T>hK00000000<5FO000000000000HaSL8J@:0000h=Wd4_cB=8K<0000000000008HfX0000<6FGI8gV0000@_cV00000000PQDE0000000000004LQK0LnH
00000000]1Dc00000000000000000000hT090000TTH094jL00000000000000000000l1OL8@;5h@jj0j0A0000<5ID0000h4on0000000000000000hcSP000014c6
00000000M9BU0000dMe1000040<?dQ<Z0000000000000000@P_X00000000TQa4lEg<0000000000000000000000000000T46YhTfd869Q\jjH00000000<aH^0000
0000000000000:0M\ZYC@=UB0000000000000000000000000000000000000000i:S]00000000000084n:i2ok000000000000Xg0N000000000000000000000000
hElSPoPV00000000X8a6000000004EbULW>@000000000000LZ0m56gL00000000P3JO000000000000000000000000\5UK0000000000004ZY\00000000XaHF0000
000000000000000000000000=3N700000000000000000000HYKj0000\Sl7<BG3000000000000deXC0000\JRQ00000000]7IHHahU4c:3X3K@0000@>9_00000000
8TNlPofA0000000000000000lZ1Z0000X5L9T8[ZP[WQ00004OIV0000LeD10000<Fn>PXL@000000000000000000000000TeBK82Fl00000000\ULZ00000000@CdE
dhR?`WN400000000000000000000hTo2h@0^0000000000000000000000008;9I0000000000000000000000000000000000000000000000000000M5b;XkWe0000
0000<Gda00000000000000000000000019Zd00000000\;HAlM:j00000000P01[hQ8;\[DT000000000000PfCZ0000940H0000000000000000PO7\0000DjoK0000
0000000040WB00000000000082:T0000000000000000000000000000000000000000000000000000LG_000004fXd0000000000000000HU`R0000000000000000
00000000DbS10000h>mgXCBBll54LoJ6ToOa00000000DSi<0000000000000000hgSY0000000000008:ed00000000M5SDE;FB8X]10000A5oXP:Sn00000000@Vok
00000000000000000000000000004mHZ0000000000000000Pmc]<kJA0000\f;80000=8\:000000000000T@]5dM48U4eX0000000000000000@aWia4BW00000000
4RQSPDdQ\GCQ]3;500000000000000000000000000000000000000000000000000000000@TWN00000000`G[000000egh00005;7M<S;7hS;Z00004GW2lQ;jD<I@
M9?X0000000000000000`AEI00000000DUY2e7SG000000000000Dc7M000000008A1?`<RQX=DW0>8@0N994c@^4j8Q00000000000000000000HYeS000000000000
00000000dQMI0000000000000000dE_c\`U7]:830000D4T349jMDSJJ@`:G`6ohDg7[59J200000000LHE84]n400000000@=Ch4_ec000000000000lgjHdo>60000
0000TJSD00000000000000000Cc?0000<e2c000000000000i6;g00000000000000000000HLFbX]WP000000000000000000000000\ilKh44FDnFodE1<0000lkm=
0000000000000000000000000000000000000000<1IF0000@k8d000000008Qb^l[_b00000000I;LK0000\^C<00000000\KY=00000000hZle0000000000000000
TL;`0000LW4IDjC000000000000000004O4\19@N000000000000<6a:00000000000000000000D\4>0000000000004OE5a:^^0000m1oA0000TMQj\lcg91SP0000
PSSCM4ffLD>dl6hT<;:Xd?Oam;:M000000000000000000000000TGD3X_o^@AhFLOCL<h2Uh7e?e7id`lhO000000000000lNoB00000000lK1\000000000000U28F
0000lfh]14\C=337000000000000000000000000000000000000000000000000TGeVdi2V0000000000000000H:\000000000000000000000E8:ndFj400000000
00000000000085fmDI^V0000dKU400000000LIKIe7Sk@Hi8LD9Y4dM1000000000AWi0000lShH0000dJjO00000000LV3A53[f0000000000000000000000008fk1
0000HU;;=9eX000000004aYa0000000001Cj000000000000000000000000dLHZI9Ve41I445o4TZ2Ua;<N00000000deZXDHhN@b\l@C7Y0000hGRi0K>@DTG>H>lR
0000\^0S0000\;\iDNeU0000H6m70000hHOZdNaX000099aH00000000@gGf00000000M9De00004\g20000@CKO0000\DJh8jBZ00000000000044`JTWWH00008ZH>
00004jV1000000000000=;4_l40\00000000\YW:0000`5mZ0000000000000000h8o:0Kdc87`bDW=E000000000000D=Kg00000000DT;`00000000000000000000
0000000000000000000000000000Pn3[0000@8>=4k@V<nF600000000<emWI5FolQki0000000000000000@CHA0000000000000000000009Z1l\_A`8en0000I;:_
<UAm@^>U0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`SE`0000D2TE000000000000PZW50000
DS_?@k2FY89K000056dIX>4Y`=l54coMl3^<0n0@0000000000000@e:00000000\?@dXZ9lh9A_U9oWDXFk0000H9BVD`AJ0000<VT?000000009:oG000000000000
00000000@fY<A1I300000000000000000000000000000000hA`i0000000000000:5J00000000HJL]8WaUhVUeI8RhdB\e0000P@]j\81<0000l6QX000000000>XC
I71o000018F;00000000000000000000]9M;LBP2\C9F<WfW8^JU4<N400000000lARkLihh000000004fGi0000000000000000E6h016l8PKFe0000m52>T\Z=0000
dD@1LX0LLE2HL^2:DeON00000000h5mndD[G`HI@0000DZ7c`mge<2:od4a70000`;`jhAFoTdUW0000L<7V00000;ei000000008^[=DmLP00000000000000000000
0000000000000000@>E8`Sb2lI=L0000THM800000000]2[e0000`io=a2;P<BB_0000XNME00000000D7]VDAV`lEA;<\5]HT]800000000Q:b90000]3H@TG\b0000
l;kM0000000000000000X=KI00008GIe8AUT1:Om0000@TB^0000TA<DlNd40000000000000000X\M`0000`_DcToaH000000000000T8CBh<ZXLIE^dN^N@Nm\`U>E
0[@4H\Cd4oDSM6n?00000000000000000000XNS9000000000000Xa[g0000DZQT000000000000P<dX\WFdM8=Y0000LW=[d7PML<4EP9H_\?090000M8nRDMHh0000
P^J?000000000000m97O0000dl\RI0lJ00000000D4YI00000000@[ef00000000000000004E;X\<F\\V5\00000000PFYR00008`4Tm8Z60000L[9WY3Ph4RIU0000
000042Jf000000000000D]3o0000\eJEDjGN000000000000H5[H00000000A6``0000000000000000PFkGi6Gd00000000`J]`0000\Lh\4d8Q0000h7Vn`J^Q0000
00000000<a7R0000000000000000@L2S00000000000000000000TH\`0000dC9l0000000000000000=;?T\JHHPhEL0000TI7Td^n0000000000000000000000000
000000000000000000000000000046>d00000000000000000000000000000000TKHX`dciLRH7a:35000000000000\Z5e`hH@000000000000000000008=BN0000
0o34M:IC0000000000000000000000000000<nIF<\P1000000000000`Mg;00000000000000000000@I0HX4\^00000000LC9[00000000Y;W70000Da;T00000R<^
`4^O00000000000000000000T_IL000000000000000000000000h:6VhHKh0000000083QJ`CZI000000000000`Dl2l?1`HEM<l:>\@hK`000000008Z@`@OE`0000
lI9Y000000000000000000000000000000000000XQQ`0;2_0000h^nl00000000<5N900000000T0CY@FmK0000000000000000d^IhLgIn000000000000X7^a<MUo
4S47000000000cdF000000000000000000000000E47khiUMT]BKDk@j0000000000000000T1Y4<86N<KRQHT7LXZIJ<hHa0000000019==000000008GKiPC=DTH;3
l[YY@]LJ0000hoe?l;9bXZa=0000PKmN8W3M0000`5nQ4[W_0j1LM1K^000000000000L4C5H_S3<>kQ000000000000\HKL00000000000000000000000000000000
99_Jd2PZ0000didFhH\P000000000000000000000000<E;I000000000K;ITV_T@GhUPIfUL=J<00004?5X0000\UU0000000000000X@FW=9QClaL500004X7W]2Za
4CYf<:RU00008Va@00000000L0kQU6<K0000lEAL0000HXfK00000000A8KN0T0f@CHh00000000L`_J@_Vn00000000000000000hFgM5?mM8:\00000000000051iJ
17hGPa^34ckA0000dIJ3`4fi0000000000000000000000000000<FLJ0000000000008YjL000000000000dXdh0000T1gZ00000000\BLo0000XBVb000000000000
0000L^D\00000000LDk:@n6Z000000000000`aJ=0000d^Y:00000000LfRHhbA300008R2l00000000D[PA00000000\>Q\000000000000000000000000TIXl4e:_
lITEL?cc<Zgl000000000000dL0^0000@7h[000000000000D\[l00000000000000000000DTRi00000000@Ih:lO;FPPhL00000000000000000000T<[X8YfIDA:9
Tk?b0000017\000000000000Dai7he>FQ8CJ000000000000A:O[00000000i6;U0000`9JI00000000l`7O000000000000000000000000000000000000TVVj0g?c
l]O=T_:ZDoSgXLL:a7PbTJVL000000000000`DQd00000000\2n;<k]a00000000H9@1L?POTGXJ0=f1@YTml[_7X`?M4bU9M1`W0000]5B1e67_0000000000000000
8<LY00000000000000000000lF870000000000000000X1SN00000000DnUF0000000000000000000000000000lQ^681hNX7ICLSO100000000000000000000lDMk
XKnP00000000XiDh0000000000000MCJ0000l:B`HZPQ0000A:]S@h4h=6XP13cg8OS>0000000000000000000000000000E9Ge00000000D<F=L[Ei0000da0d0000
"#, [
w(S::Summary, L::En), w(S::Interests, L::Fr), w(S::Work, L::Pt), w(S::Education, L::Pt), w(S::Interests, L::Hu), w(S::Summary, L::Fr), w(S::References, L::Nl), w(S::Other, L::Nl),
w(S::Courses, L::Nl), w(S::Certificates, L::De), w(S::Skills, L::It), w(S::Skills, L::Ro), w(S::Languages, L::Ro), w(S::Certificates, L::It), w(S::Skills, L::En), w(S::Summary, L::En),
w(S::Summary, L::It), w(S::Education, L::De), w(S::Courses, L::Cs), w(S::Courses, L::Cs), w(S::Courses, L::Sk), w(S::Awards, L::En), w(S::Work, L::En), w(S::Education, L::En),
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
w(S::Basics, L::En), w(S::Basics, L::Fr), w(S::Basics, L::Fr), w(S::Projects, L::Es), w(S::Projects, L::It), w(S::Attachments, L::Hu), w(S::Languages, L::Sk), w(S::Skills, L::Ga),
w(S::Courses, L::Es), w(S::Courses, L::Pt), w(S::Courses, L::Ca), w(S::Education, L::Fr), w(S::Courses, L::Nl), w(S::Education, L::Fr), w(S::Interests, L::Pl), w(S::Memberships, L::Pl),
w(S::Basics, L::Ca), w(S::Other, L::Pt), w(S::References, L::Id), w(S::Conferences, L::Lv), w(S::Other, L::Cs), w(S::Volunteer, L::Cs), w(S::Other, L::Sk), w(S::Courses, L::Sk),
w(S::Skills, L::Sk), w(S::Conferences, L::Lt), w(S::Basics, L::Pl), w(S::Awards, L::Vi), w(S::Work, L::Lv), w(S::Wishes, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Lt),
w(S::Basics, L::Mt), w(S::Other, L::Id), w(S::Skills, L::Sv), w(S::Basics, L::Ro), w(S::Basics, L::Es), w(S::Other, L::Es), w(S::Courses, L::Sl), w(S::Interests, L::Mt),
w(S::Work, L::Sl), w(S::Memberships, L::Tr), w(S::Summary, L::Id), w(S::DigitalSelfAssessment, L::Et), w(S::DigitalSelfAssessment, L::Fi), w(S::DigitalSelfAssessment, L::En), w(S::DigitalSelfAssessment, L::Nl), w(S::Skills, L::Da),
w(S::DigitalSelfAssessment, L::De), w(S::Skills, L::Hu), w(S::DigitalSelfAssessment, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::SrLatn), w(S::Skills, L::Hr), w(S::DigitalSelfAssessment, L::Lv), w(S::Awards, L::Hu),
w(S::DigitalSelfAssessment, L::Tr), w(S::Attachments, L::Vi), w(S::Education, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Et), w(S::Wishes, L::Mt), w(S::Wishes, L::Es), w(S::Wishes, L::Ca),
w(S::Awards, L::En), w(S::Awards, L::Fr), w(S::Other, L::Sv), w(S::Other, L::Da), w(S::Other, L::Nb), w(S::Other, L::Ro), w(S::Other, L::De), w(S::Volunteer, L::SrLatn),
w(S::Volunteer, L::Cs), w(S::Volunteer, L::Sk), w(S::Volunteer, L::Sk), w(S::Attachments, L::Pt), w(S::Other, L::Pl), w(S::Courses, L::Pl), w(S::Courses, L::SrLatn), w(S::Courses, L::Hr),
w(S::Other, L::Sl), w(S::Other, L::Hr), w(S::Other, L::SrLatn), w(S::Other, L::Hr), w(S::Other, L::SrLatn), w(S::Other, L::Sl), w(S::Summary, L::Nl), w(S::Conferences, L::SrLatn),
w(S::Conferences, L::Hr), w(S::Conferences, L::Sl), w(S::Attachments, L::Id), w(S::Attachments, L::Et), w(S::Attachments, L::SrLatn), w(S::Attachments, L::Lt), w(S::Attachments, L::Da), w(S::Attachments, L::Nb),
w(S::Attachments, L::Sl), w(S::Attachments, L::Hr), w(S::Attachments, L::Lv), w(S::Attachments, L::Mt), w(S::Attachments, L::Pl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::References, L::Cs),
w(S::Work, L::Hr), w(S::Work, L::Cs), w(S::Awards, L::Cs), w(S::Awards, L::Sl), w(S::Wishes, L::Pl), w(S::Awards, L::SrLatn), w(S::Wishes, L::Cs), w(S::Wishes, L::Sk),
w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn), w(S::Wishes, L::Sk), w(S::Work, L::Pl), w(S::Certificates, L::SrLatn), w(S::DrivingLicences, L::En), w(S::Volunteer, L::Sl), w(S::Volunteer, L::Hr),
w(S::Volunteer, L::SrLatn), w(S::Profiles, L::Hr), w(S::Profiles, L::SrLatn), w(S::Profiles, L::Sl), w(S::Basics, L::Vi), w(S::Awards, L::Ga), w(S::Volunteer, L::Nb), w(S::Summary, L::Mt),
w(S::Education, L::Ca), w(S::Education, L::Ro), w(S::Education, L::Nl), w(S::Education, L::Ro), w(S::Education, L::En), w(S::Education, L::Fr), w(S::Education, L::Hr), w(S::Courses, L::Hr),
w(S::Courses, L::SrLatn), w(S::Education, L::Pl), w(S::Education, L::Mt), w(S::Summary, L::Et), w(S::Courses, L::Da), w(S::DigitalSelfAssessment, L::Nb), w(S::Projects, L::Sv), w(S::Projects, L::Da),
w(S::Projects, L::Nb), w(S::Other, L::Hu), w(S::Courses, L::Hu), w(S::Memberships, L::Hu), w(S::Education, L::Hu), w(S::DrivingLicences, L::Tr), w(S::Projects, L::Is), w(S::Other, L::Ga),
w(S::Attachments, L::Tr), w(S::Wishes, L::Id), w(S::Profiles, L::Fr), w(S::Courses, L::Is), w(S::Courses, L::Et), w(S::Volunteer, L::Sv), w(S::Volunteer, L::De), w(S::Volunteer, L::Fr),
w(S::Profiles, L::Es), w(S::Profiles, L::Ca), w(S::Basics, L::Ga), w(S::Work, L::Da), w(S::Work, L::Nb), w(S::Languages, L::Is), w(S::Work, L::Mt), w(S::Conferences, L::Sv),
w(S::Certificates, L::Fr), w(S::Certificates, L::Nl), w(S::Work, L::En), w(S::Work, L::Fr), w(S::Work, L::Es), w(S::Work, L::Pt), w(S::Work, L::Ca), w(S::Skills, L::En),
w(S::Skills, L::De), w(S::Skills, L::Fr), w(S::Skills, L::Nl), w(S::Other, L::En), w(S::Other, L::Nl), w(S::Summary, L::Ca), w(S::Skills, L::Is), w(S::Summary, L::Da),
w(S::Summary, L::Nb), w(S::Memberships, L::Nb), w(S::Memberships, L::Da), w(S::DrivingLicences, L::De), w(S::DigitalSelfAssessment, L::Ga), w(S::Volunteer, L::Is), w(S::Profiles, L::En), w(S::CoverLetter, L::Da),
w(S::CoverLetter, L::Nb), w(S::CoverLetter, L::Sv), w(S::Memberships, L::Sv), w(S::DrivingLicences, L::Nb), w(S::Projects, L::Hu), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb),
w(S::Languages, L::En), w(S::Memberships, L::Da), w(S::Memberships, L::Nb), w(S::Volunteer, L::Da), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Courses, L::Sv),
w(S::Work, L::Ga), w(S::Wishes, L::Ga), w(S::Languages, L::De), w(S::Languages, L::Nb), w(S::Languages, L::Da), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb),
w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Volunteer, L::Da), w(S::Volunteer, L::Nb), w(S::Volunteer, L::Sv), w(S::Volunteer, L::Da), w(S::Attachments, L::Is),
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
w(S::Volunteer, L::Hu), w(S::Courses, L::Lt), w(S::Courses, L::Sv), w(S::Courses, L::Da), w(S::Courses, L::Da), w(S::Courses, L::Id), w(S::Courses, L::Id), w(S::Certificates, L::Id),
w(S::Memberships, L::Et), w(S::CoverLetter, L::Is), w(S::Profiles, L::Sv), w(S::Profiles, L::Ro), w(S::Profiles, L::Nb), w(S::CoverLetter, L::It), w(S::References, L::It), w(S::CoverLetter, L::Fr),
w(S::References, L::Fr), w(S::Certificates, L::Is), w(S::Certificates, L::Cs), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Certificates, L::En), w(S::Certificates, L::Fr),
w(S::Certificates, L::Lv), w(S::DrivingLicences, L::Mt), w(S::Profiles, L::Pt), w(S::Profiles, L::Et), w(S::Profiles, L::It), w(S::Profiles, L::Id), w(S::Profiles, L::Pl), w(S::Profiles, L::Fi),
w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::Profiles, L::Nl), w(S::Profiles, L::Da), w(S::Profiles, L::Mt), w(S::Profiles, L::Ga),
w(S::Other, L::Et), w(S::Other, L::Fi), w(S::CoverLetter, L::Pl), w(S::CoverLetter, L::Ga), w(S::CoverLetter, L::Lt), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb),
w(S::Conferences, L::Is), w(S::Memberships, L::Sv), w(S::Memberships, L::Nb), w(S::References, L::Is), w(S::Awards, L::Sv), w(S::Profiles, L::Mt), w(S::Interests, L::Vi), w(S::References, L::Ga),
w(S::CoverLetter, L::Lv), w(S::CoverLetter, L::Sl), w(S::CoverLetter, L::Hr), w(S::CoverLetter, L::SrLatn), w(S::CoverLetter, L::Cs), w(S::CoverLetter, L::Sk), w(S::CoverLetter, L::Tr), w(S::Summary, L::De),
w(S::CoverLetter, L::En), w(S::Other, L::Fi), w(S::Other, L::Et), w(S::Awards, L::Sl), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn),
w(S::Awards, L::Hr), w(S::Publications, L::SrLatn), w(S::Profiles, L::Nl), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::Summary, L::Cs), w(S::Summary, L::Sk),
w(S::Skills, L::Ko), w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Projects, L::Es), w(S::Projects, L::Pt),
w(S::Education, L::SrLatn), w(S::Projects, L::Ca), w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn), w(S::Awards, L::Sk), w(S::Projects, L::Hr), w(S::Work, L::Sk), w(S::Publications, L::Cs),
w(S::Publications, L::Sk), w(S::Profiles, L::Cs), w(S::Profiles, L::Sk), w(S::References, L::Sk), w(S::Other, L::Sv), w(S::Other, L::Da), w(S::References, L::Sv), w(S::Profiles, L::En),
w(S::Profiles, L::De), w(S::Profiles, L::Sv), w(S::Profiles, L::Da), w(S::Projects, L::En), w(S::Projects, L::De), w(S::References, L::Pl), w(S::Memberships, L::Sv), w(S::Memberships, L::Da),
w(S::Wishes, L::Is), w(S::References, L::Hr), w(S::References, L::Hr), w(S::References, L::SrLatn), w(S::Projects, L::Sk), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Projects, L::Cs),
w(S::Projects, L::Ja), w(S::Interests, L::Sv), w(S::Interests, L::Nb), w(S::Wishes, L::Et), w(S::Volunteer, L::Lt), w(S::Interests, L::En), w(S::Interests, L::Fr), w(S::Interests, L::Ca),
w(S::Publications, L::De), w(S::DrivingLicences, L::It), w(S::DrivingLicences, L::It), w(S::Publications, L::Es), w(S::Publications, L::Pt), w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::Lv),
w(S::DrivingLicences, L::It), w(S::Publications, L::SrLatn), w(S::Publications, L::En), w(S::Publications, L::Ca), w(S::Publications, L::Pl), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Projects, L::Id),
w(S::DigitalSelfAssessment, L::Id), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Summary, L::Ca), w(S::Summary, L::Es), w(S::Summary, L::Ca), w(S::DrivingLicences, L::Fr), w(S::References, L::Ro),
w(S::Basics, L::Nl), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::References, L::Mt),
w(S::Projects, L::Ru), w(S::Attachments, L::Lv), w(S::Publications, L::Hr), w(S::CoverLetter, L::Hr), w(S::Projects, L::Mt), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::En),
w(S::Projects, L::De), w(S::Projects, L::Fr), w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Projects, L::It), w(S::Projects, L::Nl), w(S::Projects, L::Pl), w(S::Projects, L::Cs),
w(S::Projects, L::Sk), w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::Fi), w(S::Projects, L::Lv),
w(S::Projects, L::Lt), w(S::Projects, L::Hu), w(S::Projects, L::Id), w(S::Projects, L::SrLatn), w(S::Projects, L::Pt), w(S::Projects, L::Sk), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn),
w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::Lv), w(S::Work, L::SrLatn), w(S::Work, L::Sv),
w(S::Work, L::Da), w(S::Work, L::De), w(S::Work, L::Et), w(S::Work, L::Lt), w(S::DrivingLicences, L::Pl), w(S::Wishes, L::Es), w(S::Wishes, L::Pt), w(S::Wishes, L::Hr),
w(S::Summary, L::Fr), w(S::Summary, L::Sv), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Work, L::SrLatn), w(S::Wishes, L::Sl), w(S::Attachments, L::Sl), w(S::Attachments, L::Cs),
w(S::Attachments, L::Sk), w(S::Attachments, L::Hr), w(S::Attachments, L::SrLatn), w(S::References, L::Sl), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Interests, L::De),
w(S::Interests, L::Da), w(S::Attachments, L::Hr), w(S::Summary, L::De), w(S::Summary, L::Fr), w(S::Summary, L::Pl), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl),
w(S::Summary, L::Hr), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Summary, L::Mt), w(S::Summary, L::Hu), w(S::Summary, L::Ro), w(S::Summary, L::Tr),
w(S::Summary, L::Id), w(S::Summary, L::SrLatn), w(S::Summary, L::Ro), w(S::Summary, L::Id), w(S::Summary, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Pl), w(S::Profiles, L::Ro),
w(S::Profiles, L::Sv), w(S::Profiles, L::Da), w(S::Profiles, L::Nb), w(S::Profiles, L::It), w(S::Profiles, L::Sl), w(S::Profiles, L::Hr), w(S::Profiles, L::Lv), w(S::Profiles, L::Mt),
w(S::Profiles, L::SrLatn), w(S::Profiles, L::SrLatn), w(S::Summary, L::Lv), w(S::Profiles, L::Fr), w(S::Projects, L::It), w(S::Projects, L::Mt), w(S::Skills, L::Sv), w(S::Skills, L::Nb),
w(S::Projects, L::En), w(S::Projects, L::Id), w(S::Projects, L::En), w(S::Projects, L::El), w(S::Projects, L::De), w(S::Projects, L::Pl), w(S::Projects, L::Sv), w(S::Projects, L::Hu),
w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Lv), w(S::Projects, L::SrLatn), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Attachments, L::Sk),
w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::De), w(S::Publications, L::Da), w(S::Projects, L::Ga), w(S::Attachments, L::Cs), w(S::Education, L::En), w(S::Skills, L::Fr),
w(S::Wishes, L::Es), w(S::Wishes, L::Ca), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::References, L::Tr), w(S::References, L::En),
w(S::References, L::Fr), w(S::References, L::Cs), w(S::References, L::Sl), w(S::References, L::Hr), w(S::References, L::Da), w(S::References, L::SrLatn), w(S::References, L::Da), w(S::References, L::En),
w(S::References, L::Fr), w(S::References, L::Sk), w(S::References, L::Hu), w(S::References, L::Es), w(S::References, L::Pt), w(S::References, L::Fi), w(S::References, L::Et), w(S::Awards, L::Da),
w(S::Awards, L::Nb), w(S::Summary, L::Fr), w(S::Summary, L::Da), w(S::DrivingLicences, L::Cs), w(S::DrivingLicences, L::Nl), w(S::Other, L::Pl), w(S::Other, L::Sk), w(S::Profiles, L::Lv),
w(S::DigitalSelfAssessment, L::Sl), w(S::DigitalSelfAssessment, L::Pl), w(S::DigitalSelfAssessment, L::SrLatn), w(S::DigitalSelfAssessment, L::Hr), w(S::Education, L::En), w(S::Education, L::Nl), w(S::CoverLetter, L::Ro), w(S::DigitalSelfAssessment, L::Sk),
w(S::DigitalSelfAssessment, L::Cs), w(S::Volunteer, L::Et), w(S::DigitalSelfAssessment, L::Da), w(S::Conferences, L::De), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Conferences, L::Ro), w(S::Conferences, L::Da),
w(S::Conferences, L::Nb), w(S::Conferences, L::It), w(S::Conferences, L::Hr), w(S::Conferences, L::Lv), w(S::Conferences, L::SrLatn), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Conferences, L::Mt),
w(S::Certificates, L::Nb), w(S::Certificates, L::Id), w(S::Certificates, L::Lv), w(S::Certificates, L::SrLatn), w(S::Profiles, L::Sk), w(S::DrivingLicences, L::Id), w(S::Profiles, L::Cs), w(S::DigitalSelfAssessment, L::Sv),
w(S::DigitalSelfAssessment, L::Is), w(S::DigitalSelfAssessment, L::Lt), w(S::Skills, L::It), w(S::Skills, L::Id), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Pt), w(S::Skills, L::Nl),
w(S::Skills, L::Id), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::Sv), w(S::Education, L::Lv), w(S::Education, L::SrLatn), w(S::Education, L::Da), w(S::Education, L::Nb),
w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Profiles, L::Ja), w(S::Profiles, L::Ko), w(S::Profiles, L::Ja), w(S::Profiles, L::En),
w(S::Profiles, L::It), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Nl), w(S::Wishes, L::Sv), w(S::Wishes, L::Nb), w(S::CoverLetter, L::Nb), w(S::Skills, L::En),
w(S::Skills, L::De), w(S::Skills, L::Ru), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl),
w(S::Skills, L::Cs), w(S::Skills, L::Da), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Hu),
w(S::Skills, L::Sl), w(S::Skills, L::Hr), w(S::Skills, L::SrLatn), w(S::Languages, L::Sv), w(S::Languages, L::Nb), w(S::CoverLetter, L::Sl), w(S::Skills, L::En), w(S::Skills, L::De),
w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl), w(S::Work, L::Fr), w(S::Work, L::It), w(S::Work, L::Nl),
w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Education, L::It), w(S::Education, L::Id), w(S::Education, L::Pl),
w(S::Education, L::Cs), w(S::Education, L::Sv), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Sl), w(S::Education, L::Hr), w(S::Education, L::De), w(S::Education, L::Cs),
w(S::Education, L::Sk), w(S::CoverLetter, L::Id), w(S::Languages, L::Lv), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Skills, L::Pl), w(S::Skills, L::Cs), w(S::Skills, L::Sk),
w(S::Skills, L::Da), w(S::Skills, L::Nb), w(S::CoverLetter, L::Vi), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Nl), w(S::Courses, L::En), w(S::Courses, L::Nl),
w(S::Courses, L::En), w(S::Courses, L::De), w(S::DigitalSelfAssessment, L::Vi), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn),
w(S::DrivingLicences, L::Lt), w(S::Attachments, L::Nb), w(S::DrivingLicences, L::Sk), w(S::Volunteer, L::Es), w(S::Volunteer, L::Pt), w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca), w(S::DrivingLicences, L::Hr),
w(S::DrivingLicences, L::SrLatn), w(S::DrivingLicences, L::Sl), w(S::Profiles, L::En), w(S::Profiles, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De), w(S::Courses, L::Pt), w(S::Courses, L::Nl),
w(S::Courses, L::Sv), w(S::Attachments, L::Pl), w(S::Wishes, L::Sl), w(S::Wishes, L::SrLatn), w(S::Wishes, L::SrLatn), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::SrLatn),
w(S::DrivingLicences, L::El), w(S::Certificates, L::El), w(S::Other, L::El), w(S::Interests, L::El), w(S::Skills, L::El), w(S::Publications, L::El), w(S::Attachments, L::El), w(S::Projects, L::El),
w(S::Education, L::El), w(S::References, L::El), w(S::Work, L::El), w(S::Basics, L::El), w(S::DigitalSelfAssessment, L::El), w(S::Awards, L::El), w(S::Summary, L::El), w(S::Languages, L::El),
w(S::Profiles, L::El), w(S::Memberships, L::El), w(S::Wishes, L::El), w(S::Conferences, L::El), w(S::Volunteer, L::El), w(S::Courses, L::El), w(S::CoverLetter, L::El), w(S::Education, L::Ru),
w(S::Education, L::Bg), w(S::Education, L::Sr), w(S::Skills, L::Sr), w(S::Basics, L::Ru), w(S::Basics, L::Uk), w(S::Memberships, L::Uk), w(S::Memberships, L::Ru), w(S::Certificates, L::Ru),
w(S::Wishes, L::Uk), w(S::Education, L::Uk), w(S::Work, L::Ru), w(S::Summary, L::Ru), w(S::Interests, L::Ru), w(S::Projects, L::Sr), w(S::Volunteer, L::Sr), w(S::Profiles, L::Sr),
w(S::Publications, L::Uk), w(S::Attachments, L::Uk), w(S::Languages, L::Bg), w(S::Languages, L::Ru), w(S::Skills, L::Ru), w(S::Projects, L::Uk), w(S::Attachments, L::Ru), w(S::Skills, L::Uk),
w(S::Volunteer, L::Ru), w(S::DrivingLicences, L::Ru), w(S::DrivingLicences, L::Uk), w(S::DrivingLicences, L::Sr), w(S::Languages, L::Uk), w(S::Volunteer, L::Ru), w(S::Volunteer, L::Uk), w(S::Volunteer, L::Uk),
w(S::Profiles, L::Bg), w(S::Summary, L::Bg), w(S::Publications, L::Ru), w(S::References, L::Uk), w(S::Awards, L::Uk), w(S::Interests, L::Uk), w(S::Awards, L::Bg), w(S::Awards, L::Ru),
w(S::Basics, L::Bg), w(S::Work, L::Uk), w(S::Skills, L::Bg), w(S::Certificates, L::Bg), w(S::Certificates, L::Uk), w(S::Volunteer, L::Bg), w(S::Conferences, L::Sr), w(S::Courses, L::Uk),
w(S::Other, L::Uk), w(S::Courses, L::Sr), w(S::Other, L::Sr), w(S::Certificates, L::Sr), w(S::Publications, L::Bg), w(S::Attachments, L::Sr), w(S::Attachments, L::Uk), w(S::Attachments, L::Bg),
w(S::Other, L::Ru), w(S::Courses, L::Ru), w(S::Other, L::Bg), w(S::Courses, L::Bg), w(S::Awards, L::Sr), w(S::Wishes, L::Sr), w(S::Other, L::Sr), w(S::Other, L::Bg),
w(S::Wishes, L::Ru), w(S::Wishes, L::Bg), w(S::Summary, L::Uk), w(S::Work, L::Bg), w(S::Work, L::Sr), w(S::Conferences, L::Uk), w(S::Skills, L::Ru), w(S::Skills, L::Bg),
w(S::Languages, L::Sr), w(S::Projects, L::Bg), w(S::Publications, L::Sr), w(S::Interests, L::Sr), w(S::Interests, L::Bg), w(S::Interests, L::Bg), w(S::Interests, L::Sr), w(S::Publications, L::Ru),
w(S::Publications, L::Uk), w(S::Publications, L::Bg), w(S::Summary, L::Sr), w(S::Awards, L::Uk), w(S::Awards, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Basics, L::Sr),
w(S::Basics, L::Uk), w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Conferences, L::Ru), w(S::Conferences, L::Bg), w(S::Conferences, L::Bg), w(S::Conferences, L::Ru), w(S::CoverLetter, L::Bg),
w(S::CoverLetter, L::Ru), w(S::CoverLetter, L::Sr), w(S::CoverLetter, L::Uk), w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Memberships, L::Bg), w(S::References, L::Sr), w(S::References, L::Bg),
w(S::References, L::Ru), w(S::Awards, L::Ru), w(S::Awards, L::Bg), w(S::Publications, L::Uk), w(S::Publications, L::Sr), w(S::Publications, L::Bg), w(S::Profiles, L::Ru), w(S::Projects, L::Ru),
w(S::Projects, L::Sr), w(S::Projects, L::Bg), w(S::Profiles, L::Uk), w(S::Work, L::Ru), w(S::Work, L::Uk), w(S::Work, L::Bg), w(S::Attachments, L::Bg), w(S::Attachments, L::Ru),
w(S::Attachments, L::Bg), w(S::Projects, L::Uk), w(S::Projects, L::Bg), w(S::Summary, L::Sr), w(S::Summary, L::Bg), w(S::Profiles, L::Ru), w(S::Profiles, L::Sr), w(S::Profiles, L::Bg),
w(S::Publications, L::Ru), w(S::Publications, L::Bg), w(S::Work, L::Ru), w(S::Work, L::Bg), w(S::Summary, L::Ru), w(S::Summary, L::Uk), w(S::Summary, L::Bg), w(S::DigitalSelfAssessment, L::Bg),
w(S::DigitalSelfAssessment, L::Ru), w(S::DigitalSelfAssessment, L::Uk), w(S::DigitalSelfAssessment, L::Sr), w(S::DrivingLicences, L::Bg), w(S::Conferences, L::Sr), w(S::Conferences, L::Bg), w(S::Certificates, L::Sr), w(S::Certificates, L::Bg),
w(S::Skills, L::Sr), w(S::Skills, L::Bg), w(S::Memberships, L::Sr), w(S::Courses, L::Ru), w(S::Courses, L::Bg), w(S::Interests, L::Ru), w(S::Interests, L::Bg), w(S::Certificates, L::Ru),
w(S::Certificates, L::Bg), w(S::Memberships, L::Ru), w(S::Memberships, L::Uk), w(S::Memberships, L::Bg), w(S::Summary, L::He), w(S::Awards, L::He), w(S::Other, L::He), w(S::Memberships, L::He),
w(S::Conferences, L::He), w(S::References, L::He), w(S::Work, L::He), w(S::Courses, L::He), w(S::Certificates, L::He), w(S::Wishes, L::He), w(S::DigitalSelfAssessment, L::He), w(S::Publications, L::He),
w(S::Education, L::He), w(S::Volunteer, L::He), w(S::Skills, L::He), w(S::Languages, L::He), w(S::Basics, L::He), w(S::Profiles, L::He), w(S::Projects, L::He), w(S::CoverLetter, L::He),
w(S::Attachments, L::He), w(S::Interests, L::He), w(S::DrivingLicences, L::He), w(S::Projects, L::Ar), w(S::Other, L::Ar), w(S::Volunteer, L::Ar), w(S::Languages, L::Ar), w(S::Publications, L::Ar),
w(S::Skills, L::Ar), w(S::Summary, L::Ar), w(S::Awards, L::Ar), w(S::Basics, L::Ar), w(S::Certificates, L::Ar), w(S::Memberships, L::Ar), w(S::Interests, L::Ar), w(S::Work, L::Ar),
w(S::Education, L::Ar), w(S::Courses, L::Ar), w(S::References, L::Ar), w(S::Wishes, L::Ar), w(S::DigitalSelfAssessment, L::Ar), w(S::Profiles, L::Ar), w(S::Conferences, L::Ar), w(S::Attachments, L::Ar),
w(S::CoverLetter, L::Ar), w(S::DrivingLicences, L::Ar), w(S::Other, L::Hi), w(S::Courses, L::Hi), w(S::Education, L::Hi), w(S::Work, L::Hi), w(S::Attachments, L::Hi), w(S::References, L::Hi),
w(S::Projects, L::Hi), w(S::Summary, L::Hi), w(S::Wishes, L::Hi), w(S::Interests, L::Hi), w(S::CoverLetter, L::Hi), w(S::Awards, L::Hi), w(S::Profiles, L::Hi), w(S::Skills, L::Hi),
w(S::Volunteer, L::Hi), w(S::Languages, L::Hi), w(S::DigitalSelfAssessment, L::Hi), w(S::DrivingLicences, L::Hi), w(S::Basics, L::Hi), w(S::Publications, L::Hi), w(S::Memberships, L::Hi), w(S::Certificates, L::Hi),
w(S::Conferences, L::Hi), w(S::Basics, L::Th), w(S::Work, L::Th), w(S::Publications, L::Th), w(S::Conferences, L::Th), w(S::DigitalSelfAssessment, L::Th), w(S::Courses, L::Th), w(S::Education, L::Th),
w(S::Memberships, L::Th), w(S::Volunteer, L::Th), w(S::Interests, L::Th), w(S::Other, L::Th), w(S::References, L::Th), w(S::Summary, L::Th), w(S::Wishes, L::Th), w(S::Skills, L::Th),
w(S::Languages, L::Th), w(S::Awards, L::Th), w(S::Projects, L::Th), w(S::CoverLetter, L::Th), w(S::Certificates, L::Th), w(S::Attachments, L::Th), w(S::Profiles, L::Th), w(S::DrivingLicences, L::Th),
w(S::Awards, L::Ja), w(S::Summary, L::Ja), w(S::Work, L::Ja), w(S::Other, L::Ja), w(S::Certificates, L::Ja), w(S::Publications, L::Ja), w(S::Conferences, L::Ja), w(S::Interests, L::Ja),
w(S::CoverLetter, L::Ja), w(S::Wishes, L::Ja), w(S::Volunteer, L::Ja), w(S::Basics, L::Ja), w(S::Courses, L::Ja), w(S::DigitalSelfAssessment, L::Ja), w(S::References, L::Ja), w(S::Summary, L::ZhHans),
w(S::Education, L::ZhHans), w(S::Work, L::ZhHans), w(S::Interests, L::ZhHans), w(S::Memberships, L::ZhHans), w(S::Courses, L::ZhHans), w(S::Certificates, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Profiles, L::ZhHans),
w(S::Projects, L::ZhHans), w(S::Basics, L::ZhHans), w(S::Awards, L::ZhHans), w(S::Work, L::ZhHant), w(S::Volunteer, L::ZhHans), w(S::Attachments, L::Ja), w(S::Projects, L::ZhHant), w(S::Interests, L::ZhHant),
w(S::Memberships, L::Ja), w(S::Languages, L::ZhHans), w(S::Conferences, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Projects, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant),
w(S::Skills, L::ZhHant), w(S::Languages, L::Ja), w(S::Summary, L::ZhHant), w(S::Basics, L::ZhHant), w(S::Awards, L::ZhHant), w(S::Profiles, L::ZhHant), w(S::Other, L::ZhHant), w(S::Volunteer, L::ZhHant),
w(S::Other, L::ZhHans), w(S::Other, L::ZhHant), w(S::Other, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::ZhHans),
w(S::Publications, L::Ja), w(S::Education, L::Ja), w(S::Memberships, L::ZhHant), w(S::Conferences, L::ZhHant), w(S::Courses, L::ZhHant), w(S::References, L::ZhHans), w(S::Languages, L::ZhHant), w(S::Education, L::ZhHant),
w(S::Certificates, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Interests, L::ZhHans), w(S::Interests, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant),
w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::DrivingLicences, L::ZhHant),
w(S::References, L::ZhHant), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans),
w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans), w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans),
w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant),
w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::DrivingLicences, L::ZhHans), w(S::Languages, L::Ko), w(S::Memberships, L::Ko), w(S::Certificates, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko),
w(S::Work, L::Ko), w(S::Basics, L::Ko), w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Education, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko),
w(S::Courses, L::Ko), w(S::Wishes, L::Ko), w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko),
w(S::CoverLetter, L::Ko),
] }
