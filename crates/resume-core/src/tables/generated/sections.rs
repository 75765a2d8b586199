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
pub(crate) static ENDINGS: Sieve<256> = Sieve([
0x5a80440008000f04, 0xc0504101849d3112, 0x8411800a21424ca8, 0x8964020002200089, 0x5040010d24020001, 0x9092960000004200, 0x90400c320020800, 0x40000e00191202a0,
0x104800080440802, 0xc2501084a34080a0, 0x8040e9022020784, 0x48030048042282c0, 0xa200104020204000, 0x1200ba3e0000002, 0x4043006018600014, 0xa108040001900021,
0x2100140240100242, 0x8441a01000408011, 0x10a480804000407, 0x4829018000c0202, 0x4148000411104402, 0x1300004110801092, 0x201800810008832e, 0x12050a4000400500,
0x42b0820a11208244, 0x20220c0620c0010, 0x4900101042082008, 0x1e0142224020020a, 0x4000004000002060, 0x50803303034a12, 0x2020082a5800042c, 0x904449904a421402,
0x8402a20008a2043, 0x40182054002588c, 0x410040100082584, 0x204070110040800, 0xc608e4044081, 0x4200288090304400, 0x1ca88b0000980901, 0x60000a1200030802,
0x612000c61102ac00, 0x4040a0428000480, 0x1f8c02044282061, 0x4610420f50024a00, 0x40184810200098, 0x640000420214401c, 0x88400011001280, 0xac06002096008258,
0x10008080c1011200, 0x14840400408298, 0x40030e4080200000, 0x41210020d6646010, 0x400062900900018b, 0x2102000060000804, 0x40640048108301c8, 0x2040040588202830,
0x1403001409141004, 0x100c019801004810, 0x2948420100050843, 0xb902251a01800406, 0x22c004080000082, 0x1308640008808c10, 0xa0a1119400ba000, 0x281811a40202118,
0x4083000048100412, 0x210ec08000410290, 0x40000c890109906, 0x9041006040080102, 0x1c00050c01502024, 0xa91181220501082, 0x4cd014817000002, 0x92519d2300248505,
0x201060a200429a20, 0xae5205208095a008, 0x512041040410442, 0x2624340020802000, 0x1104344804008, 0x802842904052, 0x8816190054228000, 0x51200a008108600,
0xc0a410440010200, 0x16481234006c8410, 0x38500030000000, 0x401404412687900, 0x840c390411400, 0x1803402108082000, 0x8020100802000040, 0x8014448004200d82,
0x8204a004082b8262, 0x7a1080880801080, 0x20030044080004b, 0x5000100161c02001, 0x5000002308808, 0x7000400020000280, 0xa00c400040020ca8, 0x8d00002823000200,
0x4090500900000482, 0x2508400c08080121, 0xd0c0088002002000, 0x8824080800805200, 0x9020120440125028, 0xba320146008200, 0x29c04c0800c0022, 0x38e2083001020124,
0x50022480400000, 0x1918521cb610010, 0x4016250a39080080, 0x8200019100010680, 0xb0b04d080480023a, 0x1112005080040040, 0x400004a002006340, 0x9100005c8b156008,
0x500012a08180818, 0x102c00436a00422c, 0x23004508e0811020, 0xb000004010105082, 0xa6142b00017200b3, 0x8808410108200980, 0xe9100e0911800a9, 0x40200c206064000,
0x2423048e00011840, 0x9202402072103010, 0x40488521112c002, 0x44e634844a002, 0x8000004300050240, 0x405020824801095, 0x3598204280800c80, 0x60608908800023a,
0x248420010018c003, 0x500a23080c0400ac, 0x110830200200051, 0x44020a0082002640, 0x5008132060340618, 0x404c400418c42, 0x20018d2200201432, 0x28000f8280501020,
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
0x5114044041a00480, 0x4042424000, 0x208000c0004420, 0x28042040100800d, 0x20cb000208412400, 0x2a8204045042203, 0x11100004400d226, 0x200d02004042900,
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
benevole	00`1
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
digital skills	00=1
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
examina	01D1
executive summary	0001
expectativas	07F1
expectativas salariales	07F1
expectatives	07G1
experience	0902
experience associative	00`1
experience benevole	00`1
experience d'enseignement	00a1
experience de recherche	00a1
experience de travail	00a1
experience pertinente	00a1
experience pro	00a1
experience professionnelle	00a1
experiences	0902
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
experiencia	0923
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
experiencia laboral	0923
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
expertise	0954
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
extra	0992
extra informatie	0071
extracte	09;1
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
faerdigheder	0771
faerdigheter	06j1
faerni	09<1
fagbrev	03G1
fagfelog	00h1
fagfélög	00h1
faglig kompetanse	01l1
faglig profil	09=2
faglige kompetencer	0771
faglige kvalifikationer	0771
faglige nettverk	09?1
faglige netvaerk	09@1
faglige netværk	09@1
fahigkeiten	03k1
fahigkeiten und kenntnisse	03k1
fahigkeiten und kompetenzen	03k1
fahrerlaubnis	09A1
faisneis bhreise	08_1
faisneis phearsanta	08j1
faisnéis bhreise	08_1
faisnéis phearsanta	08j1
fardigheter	06j1
featured projects	00H1
feina	04Z1
feina desitjada	07G1
feinmheasunu ar scileanna digiteacha	09B1
felagsadild	00h1
felagslif	09C1
felagsstorf	09C1
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
find me	09D1
find me online	09D1
fites	0321
fizetesi igeny	01T1
fizetési igény	01T1
foelgebrev	09E2
foeljebrev	09G1
foeredrag	02b1
foereningar	09H1
foereningsengagemang	08e1
foereningsliv	08e1
foererkort	09I1
foertroendeuppdrag	08e1
foglalkoztatas	0181
foglalkoztatás	0181
foilseachain	01;1
foilseacháin	01;1
foilsiuchain	01;1
foilsiúcháin	01;1
folgebrev	09E2
foljebrev	09G1
fontosabb projektek	09J1
for fun	00b1
fora do trabalho	01R1
forbairt ghairmiuil	04j1
forbairt ghairmiúil	04j1
foredrag	09K3
foreign languages	09N1
foreningar	09H1
foreninger	09O2
foreningsarbejde	09Q1
foreningsengagemang	08e1
foreningsliv	08e1
forerkort	09I1
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
forskning	09R3
forskningsprojekt	08V1
forskningsprojekter	08W1
forskningsprosjekter	08X1
fort und weiterbildung	03<1
fort und weiterbildungen	03<1
fort- und weiterbildung	03<1
fort- und weiterbildungen	03<1
fortbildning	09U1
fortbildung	03<1
fortbildungen	03<1
fortbildungen und seminare	03<1
fortroendeuppdrag	08e1
fostaiocht	09V1
fostaiocht inmhianaithe	09W1
fostaíocht	09V1
fostaíocht inmhianaithe	09W1
fraemmande spraak	01j1
fraemsta kompetenser	06j1
frameworks	00=1
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
fremdsprachen	09X1
fremdsprachenkenntnisse	09X1
fremmedspraak	09Y1
fremmedsprak	09Y1
fremmedsprog	09Z1
fremmedspråk	09Y1
fristundir	0191
fritid	09[3
fritid och intressen	09^1
fritid og interesser	09_2
fritidsaktiviteter	09[3
fritidsaktiviteter og frivilligt arbejde	09Q1
fritidsinteresser	09_2
fritidsintressen	09^1
fritidsjob	02;1
frivillig	09a2
frivillig arbeid	08F1
frivillig engasjement	08F1
frivillig erfaring	09Q1
frivillig innsats	08F1
frivilligarbeid	08F1
frivilligarbejde	09Q1
frivilligarbete	08e1
frivillige verv	08F1
frivillighed	09Q1
frivillighet	08F1
frivilligt	09c2
frivilligt arbejde	09Q1
frivilligt engagement	09Q1
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
fuehrerausweis	09A1
fuehrerschein	09A1
fuehrerscheine	09A1
fuehrerscheinklassen	09A1
fuera del trabajo	00Z1
fuhrerausweis	09A1
fuhrerschein	09A1
fuhrerscheine	09A1
fuhrerscheinklassen	09A1
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
fylgiskjol	09e1
fylgiskjöl	09e1
fyrirlestrar	04;1
fyrri storf	03:1
fyrri störf	03:1
fyrri verkefni	08^1
fähigkeiten	03k1
fähigkeiten und kenntnisse	03k1
fähigkeiten und kompetenzen	03k1
färdigheter	06j1
færdigheder	0771
færni	09<1
féinmheasúnú ar scileanna digiteacha	09B1
félagsaðild	00h1
félagslíf	09C1
félagsstörf	09C1
félög	00h1
följebrev	09G1
föredrag	02b1
föreningar	09H1
föreningsengagemang	08e1
föreningsliv	08e1
förtroendeuppdrag	08e1
følgebrev	09E2
førerkort	09I1
fúm	00R1
fúm féin	00R1
fúmsa	00R1
führerausweis	09A1
führerschein	09A1
führerscheine	09A1
führerscheinklassen	09A1
gairm	09V1
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
gepjarmuvezetoi engedely	09f1
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
gharfien	09g1
giai thuong	06c1
giai thuong va thanh tich	06c1
giao duc	03Z1
giay chung nhan	03[1
giay phep	03[1
giay phep lai xe	03\1
gioi thieu	03Y1
gioi thieu ban than	03Y1
gioi thieu chung	03Y1
gioi thieu tham chieu	09h1
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
giới thiệu tham chiếu	09h1
gniomhaiochtai deonacha	09i1
gníomhaíochtaí deonacha	09i1
godalgas	02A1
godkjenninger	03G1
gonullu calismalar	09j1
gonullu calismalarim	09j1
gonullu deneyim	09j1
gonullu faaliyetler	09j1
gonulluluk	09j1
gonulluluk deneyimi	09j1
gradaim	08E1
gradaim agus duaiseanna	08E1
graduacao	0031
graduação	0031
gramatas	09k1
grants	00E1
grants and awards	00E1
grau de instrucao	0031
grau de instrução	0031
greinar	04;1
gremien	03l1
gremienarbeit	03l1
grundausbildung	00@1
grunduppgifter	09l1
grunnupplysingar	09m1
grunnupplýsingar	09m1
grāmatas	09k1
guardons	0321
guclu yonler	01^1
gustos	00Z1
gyakorlat	0181
gyakornoki tapasztalat	0181
gépjárművezetői engedély	09f1
gönüllü deneyim	09j1
gönüllü faaliyetler	09j1
gönüllü çalışmalar	09j1
gönüllü çalışmalarım	09j1
gönüllülük	09j1
gönüllülük deneyimi	09j1
güçlü yönler	01^1
għan	08G1
għarfien	09g1
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
haefileikar	09<1
haefni	09<1
haefni og faerni	09<1
haettava tehtaevae	09n1
haettava tehtava	09n1
haettava tehtävä	09n1
haettu tehtaevae	09n1
haettu tehtava	09n1
haettu tehtävä	09n1
hafa samband	09m1
hakkimda	01^1
hakkımda	01^1
hakukirje	09o1
hankkeet	0:01
harapan	08a1
hard skill	03W1
hard skills	0:12
haridus	0:31
haridus ja koolitus	0:31
hariduskaik	0:31
hariduskäik	0:31
haridustase	0:31
haridustee	0:31
harjoittelu	01:1
harjoittelut	01:1
harrastukset	0:41
harrastukset ja kiinnostuksen kohteet	0:41
harrastukset ja mielenkiinnon kohteet	0:41
harrastukset ja vapaa aika	0:41
harrastukset ja vapaa-aika	0:41
harrastuneisuus	0:41
harrastused	0:51
haskolanam	0:61
hedef	01^1
hedeflenen pozisyon	02Q1
heder	0:71
hello	0001
henkiloekohtaiset projektit	0:01
henkiloekohtaiset tiedot	0:81
henkiloetiedot	0:81
henkiloetiedot ja yhteystiedot	0:81
henkilokohtaiset projektit	0:01
henkilokohtaiset tiedot	0:81
henkilotiedot	0:81
henkilotiedot ja yhteystiedot	0:81
henkilökohtaiset projektit	0:01
henkilökohtaiset tiedot	0:81
henkilötiedot	0:81
henkilötiedot ja yhteystiedot	0:81
herramientas	02O1
hiep hoi	0:91
hiep hoi nghe nghiep	0:91
high school	00G1
higher education	00G1
highlights of qualifications	0001
hiliet	09g1
hiliet digitali	09g1
hiliet fil kompjuter	09g1
hiliet lingwistici	0::1
hiliet personali	09g1
hiliet professjonali	09g1
hiliet tal lingwa	0::1
hiliet teknici	09g1
hin liberu	06o1
historia pracy	08;1
historia zatrudnienia	08;1
historial academic	08H1
historial academico	00I1
historial acadèmic	08H1
historial académico	00I1
historial laboral	0:;2
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
hivatkozasok	0:=1
hivatkozások	0:=1
hiệp hội	0:91
hiệp hội nghề nghiệp	0:91
hjemmesider	0:>1
hladam	08:1
hledam	0:?1
hledám	0:?1
hlekkir	0:@1
ho so	03Y1
ho so truc tuyen	0:A1
hoat dong	06:1
hoat dong doan the	06:1
hoat dong ngoai khoa	06:1
hoat dong tinh nguyen	06:1
hoat dong xa hoi	06:1
hobbi	0041
hobbi erdeklodesi kor	0041
hobbi, érdeklődési kör	0041
hobbies	0:B6
hobbies and interests	00b1
hobbies e intereses	00Z1
hobbies e interesses	01R1
hobbies en interesses	04G1
hobbies und interessen	03?1
hobbijaim	0041
hobbik	0041
hobbim	0041
hobbiuri	0:H1
hobby	0:I9
hobby e interessi	0381
hobby i zainteresowania	06V1
hobby projects	00H1
hobby uri	0:H1
hobby uri si interese	0:H1
hobby's	04G1
hobby's en interesses	04G1
hobby-uri	0:H1
hobby-uri și interese	0:H1
hobbyer	09[3
hobbyer og interesser	0:R1
hobbys	0:S2
hobbys und interessen	03?1
hobbyuri	0:H1
hobi	0:U4
hobi dan minat	0:Y1
hobiai	0:Z1
hobid	0:51
hobid ja huvid	0:51
hobiji	0:[4
hobiji i interesi	0:_1
hobiji i interesovanja	0:`1
hobiji in interesi	0:a1
hobiji in zanimanja	0:a1
hobiji un intereses	01<1
hobiler	04C1
hobiler ve ilgi alanlari	04C1
hobiler ve ilgi alanları	04C1
hobilerim	04C1
hoc bong	06c1
hoc tap	03Z1
hoc van	03Z1
hoc van va bang cap	03Z1
hochschulausbildung	00@1
hochschulbildung	00@1
hochschulstudium	00@1
hoeyere utdanning	01E1
hoi nghi	0:b1
hoi nghi khoa hoc	0:b1
hoi nghi va hoi thao	0:b1
hoi thao	0:b1
hoi thao hoi nghi	0:b1
hoi vien	0:91
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
human languages	09N1
huomionosoitukset	02=1
huvialad	0:51
huvid	0:51
huvid ja hobid	0:51
hvem er jeg	09=2
hvor jeg har arbejdet	02;1
hvor jeg har jobbet	0261
háskólanám	0:61
hæder	01n1
hædersbevisninger	01n1
hæfileikar	09<1
hæfni	09<1
hæfni og færni	09<1
høyere utdanning	01E1
hľadám	08:1
học bổng	06c1
học tập	03Z1
học vấn	03Z1
học vấn và bằng cấp	03Z1
hồ sơ	03Y1
hồ sơ trực tuyến	0:A1
hội nghị	0:b1
hội nghị khoa học	0:b1
hội nghị và hội thảo	0:b1
hội thảo	0:b1
hội thảo, hội nghị	0:b1
hội viên	0:91
i fritiden	0:c1
i miei interessi	0381
i miei strumenti	0091
i miei studi	04[1
iarscribhinni	04i1
iarscríbhinní	04i1
ict vaardigheden	03h1
ict-vaardigheden	03h1
ideella uppdrag	08e1
ideellt	08e1
ideellt arbete	08e1
ideellt engagemang	08e1
idegen nyelv	0:d1
idegen nyelvek	0:d1
idegennyelv ismeret	0:d1
idegennyelv tudas	0:d1
idegennyelv-ismeret	0:d1
idegennyelv-tudás	0:d1
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
igytas issilavinimas	0:e1
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
im netz	0:f1
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
in afara serviciului	0:H1
in brief	0001
in der freizeit	03?1
in mijn vrije tijd	04G1
in my spare time	00b1
in the community	00[1
in timpul liber	0:H1
incarichi ricoperti	01Z1
industry experience	00F1
ine	06^1
infhaighteacht	09W1
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
informatica	0:g4
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
inne jezyki	0:k1
inne języki	0:k1
inne umiejetnosci	05Z1
inne umiejętności	05Z1
inngangur	0171
inniulacht teanga	0:l1
inniulachtai	06O1
inniúlacht teanga	0:l1
inniúlachtaí	06O1
inny(e) jezyk(i	0:k1
inny(e) język(i	0:k1
instruccion	00I1
instrucción	00I1
instruire	01V1
instrumente	00:1
interesai	0:Z1
interesai ir pomegiai	0:Z1
interesai ir pomėgiai	0:Z1
interese	0:H1
interese personale	0:H1
interese si hobby uri	0:H1
interese și hobby-uri	0:H1
intereses	0:m2
intereses personales	00Z1
intereses un hobiji	01<1
intereses y aficiones	00Z1
interesi	0:o3
interesi i hobiji	0:_1
interesi in hobiji	0:a1
interesovanja	0:`1
interesovanja i hobiji	0:`1
interessen	03?1
interessen und freizeit	03?1
interessen und hobbies	03?1
interessen und hobbys	03?1
interesser	09_2
interesser og fritid	09_2
interesser og hobbyer	09_2
interesses	0;22
interesses e hobbies	01R1
interesses e passatempos	01R1
interesses en hobby's	04G1
interesses pessoais	01R1
interessi	0;42
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
internet	0:f1
internete	0;61
internetski profili	0;71
internship	00F1
internship experience	00F1
internship uri	00\1
internship-uri	00\1
internships	00F1
internutbildningar	09U1
interpersonal skills	00=1
interventi	02\1
interventions	02Z1
interventions et conferences	02Z1
interventions et conférences	02Z1
intressen	09^1
intressen och fritid	09^1
intressen och hobbyer	09^1
intro	0001
introducao	02I1
introduccio	09;1
introduccion	00Q1
introducció	09;1
introducción	00Q1
introduce	0001
introduce myself	0001
introducere	04Q1
introductie	07^1
introduction	0;82
introduksjon	0;:1
introduktion	0;;2
introduzione	03J1
introduzzjoni	08G1
introdução	02I1
intyg	03f1
intérêts	0011
intérêts de recherche	0011
intérêts personnels	0011
investigacao	0;=1
investigacion	06K1
investigación	06K1
investigação	0;=1
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
iscrizioni ad albi	00<1
isiklik teave	0;>1
isiklikud andmed	0;>1
isiklikud projektid	0;?1
isiksuseomadused	08S1
isikuandmed	0;>1
isikuinfo	0;>1
iskolai tanulmanyok	08\1
iskolai tanulmányok	08\1
iskolai vegzettseg	08\1
iskolai végzettség	08\1
iskolaim	08\1
iskolak	08\1
iskoláim	08\1
iskolák	08\1
iskustvo	0;@2
islerim	04O1
ismeretek	0791
ismeretek es keszsegek	0791
ismeretek és készségek	0791
iss apraksts	02H1
issilavinimas	0:e1
issilavinimas ir mokymai	0:e1
issimokslinimas	0:e1
isten arta kalan	04C1
istenen pozisyon	02Q1
istoric profesional	00\1
istrazivacki projekti	0;B2
istrazivanja	0;B2
istraživanja	0;B2
istraživački projekti	0;B2
istruzione	04[1
istruzione e formazione	04[1
istruzione universitaria	04[1
istruzzjoni	08R1
isuma par mani	02H1
it	0;D2
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
it skills	0;F2
it taidot	01a1
it vaardigheden	03h1
it znalosti	0;H2
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
ittra ta' akkumpanjament	0;J1
ittra ta' motivazzjoni	0;J1
itスキル	0;K1
it技能	0;L1
ivadas	02C1
ivairus	0;M1
ivertinimai	02B1
izabrani projekti	0;N1
izbrani projekti	0;O1
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
izvannastavne aktivnosti	0;P1
izveletie projekti	0;Q1
izvēlētie projekti	0;Q1
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
išsilavinimas	0:e1
išsilavinimas ir mokymai	0:e1
išsimokslinimas	0:e1
jaerjestoejaesenyydet	0;R1
jaerjestoekokemus	01M1
jaerjestoet	0;R1
jaerjestoetoiminta	01M1
jaesenyydet	0;R1
jaesenyys	0;R1
jarjestojasenyydet	0;R1
jarjestokokemus	01M1
jarjestot	0;R1
jarjestotoiminta	01M1
jarmuvezetoi engedely	09f1
jasenyydet	0;R1
jasenyys	0;R1
jazyk	05K1
jazykova vybavenost	0;S2
jazykove dovednosti	05K1
jazykove schopnosti	0;S2
jazykove znalosti	0;S2
jazykove zrucnosti	06N1
jazyková vybavenost	05K1
jazyková vybavenosť	06N1
jazykové dovednosti	05K1
jazykové schopnosti	0;S2
jazykové znalosti	0;S2
jazykové zručnosti	06N1
jazyky	0;S2
jejaring sosial	0;U1
jenjang pendidikan	0;V1
jenseits der arbeit	03?1
jezici	0;W2
jezicke vestine	0;Y1
jezicne kompetencije	0;Z1
jezicne vjestine	0;Z1
jeziki	0;[1
jezikovna znanja	0;[1
jezikovne kompetence	0;[1
jezikovne spretnosti	0;[1
jezikovne vescine	0;[1
jezikovne veščine	0;[1
jezičke veštine	0;Y1
jezične kompetencije	0;Z1
jezične vještine	0;Z1
jezyk	0:k1
jezyki	0:k1
jezyki i poziom	0:k1
jezyki obce	0:k1
jezyki programowania	05Z1
jine	06\1
jiné	06\1
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
jobb	0;\2
jobberfaring	0261
jobboensker	0;^1
jobbonsker	0;^1
jobbønsker	0;^1
joberfaring	02;1
joboenske	0;_1
joboensker	0;_1
jobonske	0;_1
jobonsker	0;_1
jobs	00F1
jobs d'ete	00a1
jobs d'été	00a1
joburi	00\1
jobønske	0;_1
jobønsker	0;_1
jogositvany	09f1
jogositvanyok es engedelyek	04<1
jogosítvány	09f1
jogosítványok és engedélyek	04<1
johdanto	01b1
jornadas	0651
jornades	0661
journal articles	02Y1
juhiload	0;`1
juhiluba	0;`1
juhtimisoigus	0;`1
juhtimisõigus	0;`1
julkaisuluettelo	02a1
julkaisut	02a1
julkaisut ja esitykset	02a1
járművezetői engedély	09f1
järjestöjäsenyydet	0;R1
järjestökokemus	01M1
järjestöt	0;R1
järjestötoiminta	01M1
jäsenyydet	0;R1
jäsenyys	0;R1
język	0:k1
języki	0:k1
języki i poziom	0:k1
języki obce	0:k1
języki programowania	05Z1
kaaskiri	0;a1
kaernkompetenser	06j1
kalbiniai igudziai	0;b1
kalbiniai įgūdžiai	0;b1
kalbos	0;b1
kalbu igudziai	0;b1
kalbu mokejimas	0;b1
kalbu zinios	0;b1
kalbų mokėjimas	0;b1
kalbų įgūdžiai	0;b1
kalbų žinios	0;b1
kamarai tagsag	08[1
kamarai tagság	08[1
kann ich	03k1
kapcsolat	00d1
kapcsolattartasi adatok	00d1
kapcsolattartási adatok	00d1
karier	0;c1
kariera	0;d4
kariera zawodowa	08;1
karierni cil	05E1
karierni cilj	05H1
karierny ciel	0;h1
karijera	0;@2
karijerni cilj	0;i1
karir	0;c1
kariyer	04O1
kariyer gecmisi	04O1
kariyer geçmişi	04O1
kariyer hedefi	01^1
kariyer hedefim	01^1
kariyer ozeti	01^1
kariyer özeti	01^1
kariéra	04E2
kariérny cieľ	0;h1
kariérní cíl	05E1
karjaar	01`1
karjera	0;j2
karjeros tikslai	06g1
karjäär	01`1
karnkompetenser	06j1
karriaer	02?1
karriaermaal	0;l1
karriar	02?1
karriarmal	0;l1
karrier	0181
karriera	08n1
karriercelok	01T1
karriercélok	01T1
karriere	0;m3
karrieremaal	0<02
karrieremal	0<02
karrieremål	0<02
karriereziel	03m1
karriär	02?1
karriärmål	0;l1
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
keeled	0<21
keeleoskus	0<21
keeleoskused	0<21
keelte oskus	0<21
keelteoskus	0<21
keelteoskused	0<21
kegemaran	0:Y1
kegiatan sosial	0<31
kegiatan sukarela	0<31
kegiatan sukarelawan	0<31
kelebihan	0721
kelpoisuudet	0<41
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
kerja sukarela	0<31
kerncompetenties	03h1
kernekompetencer	0771
kernkompetenzen	03k1
kesaetyoet	01:1
kesatyot	01:1
keskeinen osaaminen	01a1
keskeinen tyoekokemus	01:1
keskeinen tyokokemus	01:1
keskeinen työkokemus	01:1
keskeiset projektit	0:01
kesukarelawanan	0<31
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
ketertarikan	0:Y1
key achievements	00E1
key competencies	00=1
key projects	00H1
key roles	00F1
key skills	00=1
keynote talks	02Y1
keynotes	02Y1
kha nang ngoai ngu	0<51
khac	0<61
khen thuong	06c1
khen thưởng	06c1
khoa dao tao	04K1
khoa hoc	04K1
khoa hoc ngan han	04K1
khoá học	04K1
khác	0<61
khóa học	04K1
khóa học ngắn hạn	04K1
khóa đào tạo	04K1
khả năng ngoại ngữ	0<51
ki nang	04L1
ki vagyok	03i1
kiegeszito informaciok	08Y1
kiegészítő információk	08Y1
kielellinen osaaminen	0<71
kielet	0<71
kieliosaaminen	0<71
kielitaidot	0<71
kielitaito	0<71
kiemelt projektek	09J1
kien thuc	04L1
kiinnostuksen kohteet	0:41
kiinnostukset	0:41
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
kiserolevel	0<81
kisisel	0441
kisisel beceriler	02P1
kisisel bilgiler	0441
kisisel bilgilerim	0441
kisisel ilgi alanlari	04C1
kisisel ozet	01^1
kisisel projeler	00S1
kisisel veriler	0441
kisisel yetenekler	02P1
kita	0;M1
kita informacija	0;M1
kitaplar	01B1
kiti duomenys	0;M1
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
knowledge	00=1
knygos	0<91
ko sam ja	0<:1
koerekort	0<;1
koerekort og certifikater	03H1
koerkort	0<<1
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
kompetence	0<=2
kompetenceprofil	0<?1
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
kompetencje jezykowe	0:k1
kompetencje językowe	0:k1
kompetencje techniczne	05Z1
kompetencje zawodowe	05Z1
kompetens	06j1
kompetenser	06j1
kompetensi	03W1
kompetensomraaden	06j1
kompetensomraden	06j1
kompetensområden	06j1
kompetenssit	01a1
kompetensutveckling	09U1
kompetentsid	02h1
kompetenzen	03k1
kompetenzi	09g1
kompetenzi lingwistici	0::1
kompetenzi lingwistiċi	0::1
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
konference	0<@2
konference a seminare	01K1
konference a semináře	01K1
konference in seminarji	07a1
konferencer	03c1
konferencer og seminarer	03c1
konferences	06[1
konferences un seminari	06[1
konferences un semināri	06[1
konferenciak	0<B1
konferenciak es szeminariumok	0<B1
konferenciareszvetel	0<B1
konferenciarészvétel	0<B1
konferencie	0<C1
konferencie a seminare	0<C1
konferencie a semináre	0<C1
konferencije	0<D2
konferencije i seminari	0<D2
konferencijos	06a1
konferencijos ir seminarai	06a1
konferenciák	0<B1
konferenciák és szemináriumok	0<B1
konferencje	0<F1
konferencje i seminaria	0<F1
konferenser	08o1
konferenser och seminarier	08o1
konferensi	00L1
konferensi dan seminar	00L1
konferenssit	0<G1
konferenssit ja seminaarit	0<G1
konferenzen	0<H1
konferenzen und seminare	0<H1
konferenzi	03O1
konferenzi u seminars	03O1
konferenzteilnahmen	0<H1
kongreler	04P1
kongresi	0<I3
kongresse	0<H1
kongresser	0<L3
kongressit	0<G1
kongresszusok	0<B1
kongresy	0<O2
konicky	0<Q2
konicky a zajmy	0<S1
konicky a zaujmy	0<T1
konjicki	0:a1
konjički	0:a1
konkurranser	0:71
konkurrencer	01n1
konkursy	0<U1
kontak	0461
kontakt	0<V<
kontakt informacije	0<b1
kontakt podaci	0<c2
kontaktai	02j1
kontaktandmed	0;>1
kontaktdaten	0221
kontakti	0<e3
kontaktine informacija	02j1
kontaktinfo	0;>1
kontaktinformacija	0<h1
kontaktinformasjon	0<i1
kontaktinformation	0<j2
kontaktinformationen	0221
kontaktinformācija	0<h1
kontaktiniai duomenys	02j1
kontaktinė informacija	02j1
kontaktne informacie	0<l1
kontaktne informacije	0<m1
kontaktne udaje	0<l1
kontaktni informace	0<n1
kontaktni podaci	0<o1
kontaktni podatki	0<m1
kontaktni udaje	0<n1
kontaktné informácie	0<l1
kontaktné údaje	0<l1
kontaktní informace	0<n1
kontaktní údaje	0<n1
kontaktoplysninger	0=01
kontaktopplysninger	0<i1
kontaktpersonas atsauksmem	0361
kontaktpersonas atsauksmēm	0361
kontaktuppgifter	09l1
kontakty	0=12
kontakty na reference	07o1
konusmalar	01B1
konustugum diller	0431
konuşmalar	01B1
konuştuğum diller	0431
konverentsid	0=31
konverentsid ja seminarid	0=31
konyvek	05D1
koníčky	0<Q2
koníčky a zájmy	0<S1
koníčky a záujmy	0<T1
kool	0:31
koolitused	08d1
koolitused ja kursused	08d1
kopsavilkums	02H1
korabbi munkahelyek	0181
korekort	0<;1
korekort og certifikater	03H1
korkort	0<<1
korkort och certifikat	03f1
korsijiet	0=41
korsijiet ta' tahrig	0=41
korsijiet ta' taħriġ	0=41
kort om meg	0;:1
kort om mig	0;;2
kort presentation	0=51
kort profiel	07^1
kort profil	0<?1
kortare utbildningar	09U1
korte introductie	07^1
kortit	0<41
kortit ja luvat	0<41
korábbi munkahelyek	0181
kotba	02e1
koulut	01J1
koulutukset	01J1
koulutukset ja kurssit	01c1
koulutus	01J1
koulutus ja tutkinnot	01J1
koulutushistoria	01J1
koulutustausta	01J1
kozeleti tevekenyseg	0=61
kozossegi media	0:=1
kozossegi munka	0=61
kozossegi oldalak	0:=1
kratce o mne	05E1
kratka biografija	0<:1
kratka predstavitev	05H1
kratki zivotopis	0;i1
kratki životopis	0;i1
kratko o mne	0;h1
kretanje u sluzbi	0801
kretanje u službi	0801
krotko o mnie	04k1
krátce o mně	05E1
krátko o mne	0;h1
krótko o mnie	04k1
ksiazki	02g1
książki	02g1
ksztalcenie	08Q1
kształcenie	08Q1
kto som	0;h1
kualifikasi pendidikan	0;V1
kuka olen	01b1
kulcskompetenciak	0791
kulcskompetenciák	0791
kullandigim programlar	02P1
kullandigim yazilimlar	02P1
kullandığım programlar	02P1
kullandığım yazılımlar	02P1
kulup faaliyetleri	09j1
kulüp faaliyetleri	09j1
kunnatta	09<1
kunniamaininnat	02=1
kunnskaper	01l1
kunnátta	09<1
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
kursai	0=71
kursai ir mokymai	0=71
kursbevis	03G1
kurse	03<1
kurse und fortbildungen	03<1
kurse und seminare	03<1
kurser	0=82
kurser och certifikat	09U1
kurser och utbildningar	09U1
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
kursus	0=:2
kursus dan pelatihan	0=<1
kursus dan sertifikasi	0==1
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
kutatas	09J1
kutatasi projektek	09J1
kutatasok	09J1
kutatás	09J1
kutatási projektek	09J1
kutatások	09J1
kutsed	07D1
kutsetunnistused	07D1
kuulumine organisatsioonidesse	0=>1
kuuluvus organisatsioonidesse	0=>1
kuvaus	01b1
kvalifikacijas	02D1
kvalifikacijas celsana	02E1
kvalifikacijos	0351
kvalifikacijos kelimas	0=71
kvalifikacijos kėlimas	0=71
kvalifikacijos tobulinimas	0=71
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
ky nang ngoai ngu	0<51
ky nang ngon ngu	0<51
ky nang tin hoc	04L1
kynning	0171
kynningarbref	0=?1
kynningarbréf	0=?1
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
kísérőlevél	0<81
könyvek	05D1
körkort	0<<1
körkort och certifikat	03f1
közéleti tevékenység	0=61
közösségi munka	0=61
közösségi média	0:=1
közösségi oldalak	0:=1
kørekort	0<;1
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
kỹ năng ngoại ngữ	0<51
kỹ năng ngôn ngữ	0<51
kỹ năng tin học	04L1
la mia esperienza	01Z1
la mia formazione	04[1
labitud koolitused	08d1
labor social	00M1
labor voluntaria	00M1
laboratory skills	00=1
laenkar	0=@1
lagsarbeid	08F1
laimejimai	02B1
laimėjimai	02B1
lain lain	06i1
lain-lain	06i1
lainnya	06i1
laisvalaikio pomegiai	0:Z1
laisvalaikio pomėgiai	0:Z1
laisvalaikis	0:Z1
lampiran	07b1
langages de programmation	02N1
language	09N1
language abilities	09N1
language competences	09N1
language competencies	09N1
language knowledge	09N1
language proficiency	09N1
language skills	09N1
languages	09N1
languages and tools	00=1
languages spoken	09N1
langue	03M1
langues	03M1
langues etrangeres	03M1
langues parlees	03M1
langues parlées	03M1
langues vivantes	03M1
langues étrangères	03M1
lankar	0=@1
lastni projekti	0;O1
latar belakang pendidikan	0;V1
laufbahn	02@1
lavori	06L1
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
legaturi	0=A1
legitimation	03f1
legitimationer	03f1
legături	0=A1
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
lenker	0=B1
lenkjer	0=B1
letter of motivation	02G1
lettera di motivazione	0=C1
lettera di presentazione	0=C1
lettera motivazionale	0=C1
lettere di referenza	0=D1
letters of recommendation	05C1
lettre d'accompagnement	0=E1
lettre de motivation	0=E1
lettres de recommandation	0=F1
leyfi	0=G1
lezingen	02`1
libri	02\1
libros	02]1
licencas	00W1
licencas e certificacoes	00W1
licencas e certificados	00W1
licence	0=H4
licence i sertifikati	08<1
licences	0=L3
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
licenzja tas sewqan	0=O1
licenzji	05>1
licenzji tas sewqan	0=O1
licenças	00W1
licenças e certificados	00W1
licenças e certificações	00W1
licențe	00X1
licențe și certificări	00X1
lich su cong viec	06;1
lich su lam viec	06;1
licna interesovanja	0:`1
licne informacije	0<b1
licne osobine	0<:1
licne vestine	07<1
licni podaci	0<b1
licni profil	0<:1
licni projekti	0;N1
lideranca	00K1
liderança	00K1
liderazgo	00M1
lidmaatschap	03j1
lidmaatschappen	03j1
lien he	08D1
lien ket	0:A1
lien lac	08D1
liens	08b1
life outside work	00b1
ligacoes	0=P1
ligações	0=P1
liikmelisus	0=>1
liikmesus	0=>1
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
lingid	0=Q1
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
linguistic skills	09N1
lingwi	0::1
lingwi barranin	0::1
link	0=R2
linkek	0:=1
linki	0=T1
linkit	0=U1
linkler	03U1
linkovi	08A2
links	0=V7
linkuri	0=A1
lionrai agus ballraiochtai	03X1
lionrai soisialta	0=]1
lisaandmed	0=^1
lisad	07c1
lisaekoulutus	01c1
lisaetiedot	0=_1
lisainfo	0=^1
lisakoulutus	01c1
lisanslar	01Q1
lisanslar ve sertifikalar	01Q1
lisateave	0=^1
lisatiedot	0=_1
lisenser	03G1
lisensi	0==1
lisensi dan sertifikasi	0==1
lisenssit	0<41
list motywacyjny	0=`1
lisäkoulutus	01c1
lisätiedot	0=_1
litir chludaigh	0=a1
litir chlúdaigh	0=a1
litir iarratais	0=a1
litsentsid	07D1
livres	02Z1
livros	02J1
lizenzen	00A1
lizenzen und zertifikate	00A1
liên hệ	08D1
liên kết	0:A1
liên lạc	08D1
liċenzja tas-sewqan	0=O1
liċenzji	05>1
liċenzji tas-sewqan	0=O1
lična interesovanja	0:`1
lične informacije	0<b1
lične osobine	0<:1
lične veštine	07<1
lični podaci	0<b1
lični profil	0<:1
lični projekti	0;N1
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
loeneanspraak	0;l1
loenoenske	0;_1
logiciels	02N1
logros	03a1
logros destacados	03a1
loisirs	0011
loisirs et centres d'interet	0011
loisirs et centres d'intérêt	0011
loisirs et passions	0011
lomba	03`1
loneansprak	0;l1
lononske	0;_1
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
lupakortit	0<41
luvat	0<41
luvat ja kortit	0<41
lydrastis	0=b1
lydraštis	0=b1
lyhyesti	01b1
lyhyt esittely	01b1
lyhytkurssit	01c1
läbitud koolitused	08d1
länkar	0=@1
léachtaí	01;1
líneas de investigación	00Z1
línguas	05k1
línguas estrangeiras	05k1
línguas faladas	05k1
líonraí agus ballraíochtaí	03X1
líonraí sóisialta	0=]1
löneanspråk	0;l1
lønønske	0;_1
lühidalt minust	08S1
lühitutvustus	08S1
lūkesčiai	06g1
lịch sử công việc	06;1
lịch sử làm việc	06;1
ma formation	06U1
maal	0=c3
maatschappelijke activiteiten	00_1
macibas	01F1
magamrol	03i1
magamról	03i1
magang	0;c1
main projects	00H1
major projects	00H1
makaleler	01B1
mal	0=c3
malakunnatta	08m1
malstofur	0=f1
malthing	0=f1
management skills	00=1
mandats	00`1
manejo de programas	02O1
mang xa hoi	0:A1
manused	07c1
markmid	0171
markmið	0171
mas alla del trabajo	00Z1
materinski i strani jezici	0;Z1
me contacter	06J1
medailonek	05E1
medals	00E1
media sosial	0;U1
media spolecznosciowe	0=T1
media społecznościowe	0=T1
medlemskab	09@1
medlemskaber	09@1
medlemskap	0=g2
medlemskap i foereningar	09H1
medlemskap i foreningar	09H1
medlemskap i föreningar	09H1
medlemskap i organisasjoner	09?1
medlemskap och naetverk	09H1
medlemskap och natverk	09H1
medlemskap och nätverk	09H1
medmaelabref	0=i1
medmaelendur	0=i1
medmaeli	0=i1
megjelent muvek	05D1
megjelent művek	05D1
megpalyazott munkakor	01T1
megpalyazott pozicio	01T1
megpályázott munkakör	01T1
megpályázott pozíció	01T1
mehke vescine	07;1
mehke veščine	07;1
mein werdegang	02@1
meine ausbildung	00@1
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
menntun	0:61
menntun og thjalfun	0:61
menntun og þjálfun	0:61
meriter	0=j1
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
messen und kongresse	0<H1
methoden	03k1
metier recherche	04f1
meu percurso	0021
meu voluntariado	00K1
meðmælabréf	0=i1
meðmælendur	0=i1
meðmæli	0=i1
mi experiencia	00Y1
mi formacion	00I1
mi formación	00I1
mi trayectoria	00Y1
mi voluntariado	00M1
midja socjali	0=k1
midja soċjali	0=k1
mielenkiinnon kohteet	0:41
mijn gereedschap	03h1
mijn loopbaan	02R1
mijn opleiding	00J1
mijn vaardigheden	03h1
mijn werkervaring	02R1
military service record	00F1
mimo praci	0<S1
mimo práci	0<S1
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
minat	0:Y1
minat dan hobi	0:Y1
minat kerja	08a1
minat pribadi	0:Y1
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
moi quan tam	0=l1
moje atuty	04k1
moje doswiadczenie	08;1
moje doświadczenie	08;1
moje narzedzia	05Z1
moje narzędzia	05Z1
moje praxe	0811
mokslas	0:e1
mokslines publikacijos	0<91
moksliniai tyrimai	02l1
mokslinės publikacijos	0<91
mokymai	0=71
mokymai ir kursai	0=71
mokymasis	0:e1
moltai	0=m1
moltaí	0=m1
moltoiri	0=m1
moltóirí	0=m1
mon experience	00a1
mon expérience	00a1
mon parcours	00a1
mon profil	0051
mong muon	06<1
mong muốn	06<1
mooc	0341
more	00e1
more about me	0001
mother tongue and other languages	09N1
motivacijas vestule	0=n1
motivacijsko pismo	0=o2
motivaciono pismo	0>11
motivacios level	0<81
motivacni dopis	0>21
motivacny list	0>31
motivasyon mektubu	0>41
motivatie	07^1
motivatiebrief	03b1
motivation	0>52
motivation letter	02G1
motivationsschreiben	02<1
motivatsioonikiri	0;a1
motivační dopis	0>21
motivačný list	0>31
motiveret ansoegning	02>1
motiveret ansogning	02>1
motiveret ansøgning	02>1
motivációs levél	0<81
motivācijas vēstule	0=n1
motyvacinis laiskas	0=b1
motyvacinis laiškas	0=b1
mrezne stranice	0;71
mrežne stranice	0;71
muc khac	0<61
muc luong mong muon	06<1
muc tieu	03Y1
muc tieu nghe nghiep	03Y1
muita tietoja	0=_1
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
muttersprache und fremdsprachen	09X1
muu	0>72
muu info	0=^1
muu koulutus	01c1
muu osaaminen	01a1
muu teave	0=^1
muu tyoekokemus	01:1
muu tyokokemus	01:1
muu työkokemus	01:1
muud oskused	02h1
muut	0=_1
muut koulutukset	01c1
muut taidot	01a1
muut tiedot	0=_1
muut tyoet	01:1
muut tyot	01:1
muut työt	01:1
muuta	0=_1
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
málakunnátta	08m1
málstofur	0=f1
málþing	0=f1
más allá del trabajo	00Z1
mål	0=c3
méritos	03a1
métier recherché	04f1
mācības	01F1
mērķis	02H1
měkké dovednosti	05[1
műszaki ismeretek	0791
mạng xã hội	0:A1
mối quan tâm	0=l1
mục khác	0<61
mục tiêu	03Y1
mục tiêu nghề nghiệp	03Y1
mức lương mong muốn	06<1
na kratko o meni	05H1
na meain shoisialta	0=]1
na meáin shóisialta	0=]1
naast het werk	04G1
nach feierabend	03?1
nachweise	00A1
naetverk	0=@1
naetverk och medlemskap	09H1
nagrade	0>93
nagrade i priznanja	0><2
nagrade in priznanja	0831
nagrody	0<U1
nagrody i stypendia	0<U1
nagrody i wyroznienia	0<U1
nagrody i wyróżnienia	0<U1
naisc	0=]1
najvyssie dosiahnute vzdelanie	01@1
najvyššie dosiahnuté vzdelanie	01@1
najwazniejsze osiagniecia	0<U1
najwazniejsze projekty	03S1
najwazniejsze umiejetnosci	05Z1
najważniejsze osiągnięcia	0<U1
najważniejsze projekty	03S1
najważniejsze umiejętności	05Z1
nam	0:61
namsferill	0:61
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
nastroje	0;H2
natjecanja	0>>1
natverk	0=@1
natverk och medlemskap	09H1
naucni radovi	0>?1
nauka	08Q1
naučni radovi	0>?1
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
nettprofiler	0=B1
nettsider	0=B1
nettverk og medlemskap	09?1
netvaerk	0:>1
netvaerk og medlemskaber	09@1
netværk	0:>1
netværk og medlemskaber	09@1
netwerken	0>@1
netwerken en lidmaatschappen	03j1
netwerks socjali	0=k1
netwerks soċjali	0=k1
netwerks u shubijiet	0311
netwerks u sħubijiet	0311
networks	09D1
networks and memberships	04=1
netzwerke	0:f1
netzwerke und mitgliedschaften	03l1
nevenactiviteiten	00_1
nevenfuncties	00_1
nevenprojecten	03g1
next role	03N1
nghien cuu	04J1
nghiên cứu	04J1
ngoai ngu	0<51
ngon ngu	0<51
ngon ngu lap trinh	04L1
ngoại ngữ	0<51
nguoi gioi thieu	09h1
nguoi tham chieu	09h1
nguoi tham khao	09h1
nguyen vong	06<1
nguyen vong cong viec	06<1
nguyện vọng	06<1
nguyện vọng công việc	06<1
ngôn ngữ	0<51
ngôn ngữ lập trình	04L1
người giới thiệu	09h1
người tham chiếu	09h1
người tham khảo	09h1
nitelikler	02P1
niveau de langue	03M1
niveaux de langues	03M1
nivel de estudios	00I1
nivel de idiomas	05g1
nivell d'idiomes	05j1
niyet mektubu	0>41
nodarbinatiba	06d1
nodarbinātība	06d1
noeglekompetencer	0771
noekkelkompetanse	01l1
noekkelkvalifikasjoner	0;:1
noglekompetencer	0771
nokkelkompetanse	01l1
nokkelkvalifikasjoner	0;:1
non formal education	00f1
non-formal education	00f1
notable projects	00H1
notlar	05B1
nozimigakie projekti	0;Q1
nozīmīgākie projekti	0;Q1
nuorodos	0;61
nyckelkompetenser	06j1
nyelvek	0:d1
nyelvi ismeretek	0:d1
nyelvi keszsegek	0:d1
nyelvi kompetenciak	0:d1
nyelvi kompetenciák	0:d1
nyelvi készségek	0:d1
nyelvismeret	0:d1
nyelvtudas	0:d1
nyelvtudás	0:d1
nyelvvizsgak	0:d1
nyelvvizsgák	0:d1
nám	0:61
námsferill	0:61
námskeið	08c1
námskeið og ráðstefnur	08c1
nástroje	0;H2
nätverk	0=@1
nätverk och medlemskap	09H1
nøglekompetencer	0771
nøkkelkompetanse	01l1
nøkkelkvalifikasjoner	0;:1
năng lực	04L1
o meni	0>A3
o meu percurso	0021
o mne	0>D2
o mnie	04k1
o mně	05E1
o que construi	0;=1
o que construí	0;=1
o que sei fazer	02K1
o que uso	02K1
o sobie	04k1
oa 능력	0>F1
oa능력	0>F1
obair dheonach	09i1
obiectiv	04Q1
obiectiv profesional	04Q1
obiective	04Q1
obiettivi	03J1
obiettivo	03J1
obiettivo professionale	03J1
objave	0>G3
objave in predavanja	03n1
objavljeni radovi	05L2
objectif	0051
objectif professionnel	0051
objectifs	0051
objectiu	09;1
objectiu professional	09;1
objective	0001
objectivo	02I1
objektif	0721
objetivo	0>J2
objetivo profesional	00Q1
objetivo profissional	02I1
objetivos	0>J2
objetivos pessoais	04T1
obras	0>L2
obrazovanje	01H2
obrazovanje i obuka	0>N1
obrazovanje i osposobljavanje	08N1
obres	0>O1
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
ocekavani	0:?1
ocekivanja	0>P2
oceneni	0821
oceneni a uspechy	0821
ocenenia	0>R1
ocenenia a uspechy	0>R1
ocenenia a úspechy	0>R1
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
odabrani projekti	0>S1
odborna prax	0>T1
odborna praxe	0811
odborna skoleni	00B1
odborna sposobilost	0561
odborna zpusobilost	0551
odborne certifikaty	0551
odborne clanky	0>U1
odborne dovednosti	05[1
odborne publikace	0>U1
odborne publikacie	0>V1
odborne skusenosti	0>T1
odborne znalosti	0;H2
odborne zrucnosti	06`1
odborná prax	0>T1
odborná praxe	0811
odborná spôsobilosť	0561
odborná způsobilost	0551
odborná školení	00B1
odborné certifikáty	0551
odborné dovednosti	05[1
odborné publikace	0>U1
odborné publikácie	0>V1
odborné skúsenosti	0>T1
odborné znalosti	0;H2
odborné zručnosti	06`1
odborné články	0>U1
odbyte szkolenia	07U1
odkazy	0>W2
odnosniki	0=T1
odnośniki	0=T1
odporucania	0>Y1
odporúčania	0>Y1
odul ve basarilar	03]1
oduller	03]1
oduller ve basarilar	03]1
odullerim	03]1
oenska stilling	0;^1
oenskad befattning	0;l1
oenskad tjaenst	0;l1
oenskat arbete	0;l1
oenskemaal	0;l1
oensker	0<02
oensket job	0;_1
oensket jobb	0;^1
oensket stilling	0<02
oevrig	01m1
oevrig arbetslivserfarenhet	02?1
oevrig erhvervserfaring	02;1
oevrig informasjon	01m1
oevrig information	0251
oevrig utbildning	09U1
oevriga faerdigheter	06j1
oevriga kunskaper	06j1
oevriga meriter	0251
oevriga meriter och kunskaper	06j1
oevriga uppgifter	0251
oevriga upplysningar	0251
oevriga utbildningar	09U1
oevrige ferdigheter	01l1
oevrige kompetencer	0771
oevrige kurser	08T1
oevrige oplysninger	01i1
oevrige opplysninger	01m1
oevrigt	0>Z2
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
olulisemad projektid	0;?1
om	0=c3
om meg	0;:1
om mig	0;;2
om personen	0<i1
omandatud haridus	0:31
omat projektit	0:01
omdoemen	0>\1
omdomen	0>\1
omdömen	0>\1
on yazi	0>41
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
onkentes munka	0=61
onkentes tapasztalat	0=61
onkentes tevekenyseg	0=61
onkentesseg	0=61
online	0>]2
online courses	00f1
online presence	09D1
online profielen	0>@1
online profile	0:f1
online profiles	09D1
online profilok	0:=1
online profily	0>W2
online-profile	0:f1
onlineprofiler	0>_2
onnur faerni	09<1
onoracha	08E1
onoracha agus gradaim	08E1
onorificenze	04B1
onoruri	04I1
onska stilling	0;^1
onskad befattning	0;l1
onskad tjanst	0;l1
onskat arbete	0;l1
onskemal	0;l1
onsker	0<02
onsket job	0;_1
onsket jobb	0;^1
onsket stilling	0<02
ontspanning	04G1
onur ve oduller	03]1
onur ve ödüller	03]1
onóracha	08E1
onóracha agus gradaim	08E1
opdrachten	02R1
open source	0>a2
open source contributions	00H1
open source projects	00H1
open source projekte	03=1
open source software	00H1
open to	03N1
open-source software	00H1
open-source-projekte	03=1
opensourceprojecten	03g1
operare pc	00:1
opere	06L1
opingud	0:31
opinie	0>c1
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
oppimine	0:31
oppsummering	0;:1
opravneni	0551
opravnenia	0561
oprogramowanie	05Z1
oprávnenia	0561
oprávnění	0551
opsummering	0<?1
organisasi	0<31
organisasjoner	09?1
organisasjonserfaring	08F1
organisational skills	00=1
organisationer	0>d2
organisations professionnelles	00g1
organisatsioonid	0=>1
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
osebne informacije	0<m1
osebne lastnosti	05H1
osebni podatki	0<m1
osebni profil	05H1
osebni projekti	0;O1
osiagniecia	0<U1
osiagniecia i nagrody	0<U1
osiągnięcia	0<U1
osiągnięcia i nagrody	0<U1
oskastarf	0>f1
oskir um starf	0>f1
oskused	02h1
oskused ja teadmised	02h1
osnovni podaci	0<c2
osnovni podatki	0<m1
osobe za kontakt	0>g1
osobe za preporuku	0>h2
osobne informacie	0<l1
osobne informacije	0<o1
osobne projekty	0>j1
osobne udaje	0<l1
osobne vjestine	07=1
osobne vjestine i kompetencije	07=1
osobne vjestine i osobine	0;i1
osobne vještine	07=1
osobne vještine i kompetencije	07=1
osobne vještine i osobine	0;i1
osobne vlastnosti	0;h1
osobni data	0<n1
osobni informace	0<n1
osobni interesi	0:_1
osobni podaci	0<o1
osobni profil	0>k2
osobni projekti	0>S1
osobni projekty	0>m1
osobni udaje	0<n1
osobni vlastnosti	05E1
osobni zajmy	0<S1
osobny profil	0;h1
osobné informácie	0<l1
osobné projekty	0>j1
osobné vlastnosti	0;h1
osobné údaje	0<l1
osobní data	0<n1
osobní informace	0<n1
osobní profil	05E1
osobní projekty	0>m1
osobní vlastnosti	05E1
osobní zájmy	0<S1
osobní údaje	0<n1
osobný profil	0;h1
osoby polecajace	0>c1
osoby polecające	0>c1
osposobljavanje	07W1
oss	0>n1
osszefoglalas	03i1
osszefoglalo	03i1
oss活動	0>n1
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
ota yhteytta	0:81
ota yhteyttae	0:81
ota yhteyttä	0:81
other	00e1
other experience	00F1
other information	00e1
other information and notes	00e1
other interests	00b1
other jobs	00F1
other language(s	09N1
other languages	09N1
other roles	00F1
other skills	00=1
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
ovrig utbildning	09U1
ovriga fardigheter	06j1
ovriga kunskaper	06j1
ovriga meriter	0251
ovriga meriter och kunskaper	06j1
ovriga uppgifter	0251
ovriga upplysningar	0251
ovriga utbildningar	09U1
ovrige ferdigheter	01l1
ovrige kompetencer	0771
ovrige kurser	08T1
ovrige oplysninger	01i1
ovrige opplysninger	01m1
ovrigt	0>Z2
ovrigt engagemang	08e1
ozet	01^1
ozgecmis ozeti	01^1
où j'ai travaillé	00a1
očakávania	08:1
očekivanja	0>P2
očekávání	0:?1
oħrajn	01L1
pa fritiden	0>o2
paa fritiden	0>o2
padevused	02h1
paetevyydet	0<41
paetevyydet ja kortit	0<41
paetevyydet ja luvat	0<41
paetevyys	0<41
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
palgasoov	0?11
palkinnot	02=1
palkinnot ja tunnustukset	02=1
palkkatoive	09n1
palyafutas	0181
pamatinformacija	0<h1
pamatinformācija	0<h1
papers	02Y1
papildinformacija	05I1
papildinformācija	05I1
papildizglitiba	02E1
papildizglītība	02E1
papildoma informacija	0;M1
papildoma veikla	0?21
papildomas issilavinimas	0=71
papildomas išsilavinimas	0=71
papildomi duomenys	0;M1
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
par slov o mne	0>D2
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
pasiuni	0:H1
pasiuni si hobby uri	0:H1
pasiuni si interese	0:H1
pasiuni și hobby-uri	0:H1
pasiuni și interese	0:H1
pasje	06V1
pasje i zainteresowania	06V1
paskyros	0;61
pasraksturojums	02H1
passatempi	0;42
passatempos	01R1
passe temps	0011
passe-temps	0011
passioni	0381
passions	0?33
pastimes	00b1
pasākumi	06[1
paten	04H1
patendid	02f1
patent	02b1
patentai	0<91
patente	0?62
patente di guida	0?81
patenten	02`1
patenter	02c2
patentes	0?92
patenti	0?;5
patenti di guida	0?81
patenti e attestati	00<1
patenti e certificazioni	00<1
patentini	00<1
patentit	02a1
patentler	01B1
patents	0?@2
patents and certifications	03T1
patents and publications	02Y1
patenty	0?B3
patevyydet	0<41
patevyydet ja kortit	0<41
patevyydet ja luvat	0<41
patevyys	0<41
patirtis	06f1
pazymejimai	0351
pazymejimai ir sertifikatai	0351
pašraksturojums	02H1
pažymėjimai	0351
pažymėjimai ir sertifikatai	0351
pc kenntnisse	03k1
pc znalosti	0;H2
pc-kenntnisse	03k1
pcスキル	0;K1
peer reviewed publications	02Y1
peer-reviewed publications	02Y1
pehmeaet taidot	01a1
pehmeat taidot	01a1
pehmeät taidot	01a1
pekerjaan	0;c1
pekerjaan yang diinginkan	08a1
pelatihan	0=<1
pelatihan & sertifikasi	0=<1
pelatihan dan kursus	0=<1
pelatihan dan sertifikasi	0=<1
pemberi referensi	06Z1
pembicara	04H1
pencapaian	03`1
pendidikan	0;V1
pendidikan formal	0;V1
pendidikan non formal	0=<1
pendidikan nonformal	0=<1
pendidikan terakhir	0;V1
penelitian	0?E1
pengalaman	0;c1
pengalaman bekerja	0;c1
pengalaman berorganisasi	0<31
pengalaman kerja	0;c1
pengalaman magang	0;c1
pengalaman organisasi	0<31
pengalaman pekerjaan	0;c1
pengalaman praktik	0;c1
pengalaman profesional	0;c1
pengalaman proyek	0?E1
pengalaman relawan	0<31
pengalaman sukarela	0<31
penghargaan	03`1
penghargaan & prestasi	03`1
penghargaan dan prestasi	03`1
penguasaan bahasa	03V1
penilaian mandiri keterampilan digital	0?F1
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
perfil	0?G3
perfil personal	0?J2
perfil pessoal	02I1
perfil profesional	00Q1
perfil professional	09;1
perfil profissional	02I1
perfiles	08h1
perfiles en linea	08h1
perfiles en línea	08h1
perfils	08i1
perfils en linia	08i1
perfils en línia	08i1
perfis	0=P1
perfis online	0=P1
performance experience	00F1
perkenalan	0721
permis	0?L1
permis auto	04X1
permis b	0?L1
permis de conducere	04X1
permis de conduir	04Y1
permis de conduire	0?L1
permis et certifications	00P1
permis et habilitations	00P1
permiso de conducir	04W1
permisos	00U1
permisos de conducir	04W1
permisos de conduir	04Y1
permís de conduir	04Y1
persoane de referinta	0?M1
persoane de referință	0?M1
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
personalia	0?N4
personalien	0221
personas dati	0<h1
personas informacija	0<h1
personas informācija	0<h1
persondata	0?R3
personendaten	0221
personiga informacija	0<h1
personigas ipasibas	02H1
personigie dati	0<h1
personigie projekti	0;Q1
personiska informacija	0<h1
personiskā informācija	0<h1
personlege opplysningar	0<i1
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
personlig informasjon	0<i1
personlig information	09l1
personlig presentation	0=51
personlig profil	0=c3
personliga egenskaper	0=51
personliga faerdigheter och kompetenser	06j1
personliga fardigheter och kompetenser	06j1
personliga färdigheter och kompetenser	06j1
personliga intressen	09^1
personliga projekt	08V1
personliga uppgifter	09l1
personlige data	0=01
personlige egenskaper	0;:1
personlige ferdigheter	01l1
personlige interesser	0:c1
personlige kompetencer	0771
personlige oplysninger	0=01
personlige opplysninger	0<i1
personlige projekter	08W1
personlige prosjekter	08X1
personligt	0;;2
personligt brev	09G1
personnes de reference	0=F1
personnes de référence	0=F1
personoplysninger	0=01
personopplysninger	0<i1
personuleg samantekt	0171
personuleg verkefni	08^1
personulegar upplysingar	09m1
personuppgifter	09l1
personuupplysingar	09m1
personīgie dati	0<h1
personīgie projekti	0;Q1
personīgā informācija	0<h1
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
persuni ta' referenza	0?U1
persónuleg samantekt	0171
persónuleg verkefni	08^1
persónulegar upplýsingar	09m1
persónuupplýsingar	09m1
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
perustiedot	0:81
pesquisa	0;=1
pet projects	00H1
pet проекты	0?V1
pet-проекты	0?V1
petijumi	0;Q1
petits boulots	00a1
petniecibas projekti	0;Q1
phu luc	07A1
phụ lục	07A1
pieces jointes	0281
pieejamiba	06e1
pieejamība	06e1
pielikumi	0?W1
pielikums	0?W1
pieredze	06d1
pieteikuma vestule	0=n1
pieteikuma vēstule	0=n1
pinned	00H1
pinned projects	00H1
pièces jointes	0281
places i've worked	00F1
po godzinach	06V1
po praci	0<S1
po pracy	06V1
po práci	0<S1
pocitacove dovednosti	05[1
pocitacove znalosti	0;H2
pocitacove zrucnosti	06`1
podaci za kontakt	0<c2
podstawowe informacje	06b1
podsumowanie	04k1
podsumowanie zawodowe	04k1
podujatia	0<C1
pohiandmed	0;>1
points forts	0051
poklicna pot	0701
poklicne izkusnje	0701
poklicne izkušnje	0701
poklicni profil	05H1
polecenia	0>c1
politisches engagement	03@1
pomegiai	0:Z1
pomegiai ir interesai	0:Z1
pomembnejsi projekti	0;O1
pomembnejši projekti	0;O1
pomėgiai	0:Z1
pomėgiai ir interesai	0:Z1
ponencias	02]1
ponencias y publicaciones	02]1
ponencies	05l1
ponències	05l1
popis publikacija	0?X1
popratno pismo	0?Y1
poprzednie stanowiska	08;1
portafolio	06K1
portafolis	0>O1
portafoll	0?Z1
portefoelje	0?[2
portefolje	0?[2
portefølje	0?[2
portfelis	02l1
portfelj	0;O1
portfoelj	08V1
portfolio	0?]E
portfolj	08V1
portfolyo	00S1
portfoolio	0;?1
portfoy	00S1
portfólio	0@22
portfólió	09J1
portfölj	08V1
portföy	00S1
portofolio	0?E1
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
poslovno iskustvo	0;@2
post ata uaim	09W1
post atá uaim	09W1
post inmhianaithe	09W1
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
postignuca	0>>1
postignuća	0>>1
posts	00F1
posts held	00F1
postul dorit	0331
postul vizat	0331
poszukiwane stanowisko	0841
potrdila	05=1
potvrde	0@42
potvrde i certifikati	0571
povezave	08C1
poveznice	0;71
povijest zaposlenja	0801
povzetek	05H1
poza praca	06V1
poza pracą	06V1
pozadovana pozice	0:?1
pozadovana pozicia	08:1
pozadovane zamestnani	0:?1
pozadovane zamestnanie	08:1
pozitia dorita	0331
pozizzjoni mixtieqa	07E1
poziția dorită	0331
poznavanje jezika	0;W2
poznavanje rada na racunaru	07<1
poznavanje rada na računaru	07<1
poznavanje stranih jezika	0;W2
pozostale	07T1
pozostale informacje	07T1
pozostałe	07T1
pozostałe informacje	07T1
počítačové dovednosti	05[1
počítačové znalosti	0;H2
počítačové zručnosti	06`1
pożizzjoni mixtieqa	07E1
požadovaná pozice	0:?1
požadovaná pozícia	08:1
požadované zamestnanie	08:1
požadované zaměstnání	0:?1
praca	08;1
praca s pocitacom	06`1
praca spoleczna	01N1
praca społeczna	01N1
praca zawodowa	08;1
prace dorywcze	08;1
prace s pc	05[1
prace sezonowe	08;1
pracovna historia	0>T1
pracovna prax	0>T1
pracovne skusenosti	0>T1
pracovni historie	0811
pracovni kariera	0811
pracovni praxe	0811
pracovni preference	0:?1
pracovni zkusenost	0811
pracovni zkusenosti	0811
pracovná história	0>T1
pracovná prax	0>T1
pracovné skúsenosti	0>T1
pracovní historie	0811
pracovní kariéra	0811
pracovní praxe	0811
pracovní preference	0:?1
pracovní zkušenost	0811
pracovní zkušenosti	0811
practica	00\1
practical experience	00F1
practical skills	00=1
practicas	00Y1
practicas profesionales	00Y1
practică	00\1
practiques	04Z1
praesentation	0<?1
praesentationer	04>1
praestationer	01n1
praksa	0@63
prakse	0@94
prakses	06d1
praksis	0261
prakticke skusenosti	0>T1
praktické skúsenosti	0>T1
prakticne izkusnje	0701
prakticno iskustvo	0801
praktijkervaring	02R1
praktik	0@=2
praktika	0@?3
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
pranesimai	0<91
pranešimai	0<91
prasmes	05J1
prasmes un iemanas	05J1
prasmes un iemaņas	05J1
prasmes un zinasanas	05J1
prasmes un zināšanas	05J1
prawa jazdy	0@B1
prawo jazdy	0@B1
prax	0>T1
praxe	0811
praxiserfahrung	02@1
predavanja	0>G3
predchozi zamestnani	0811
prednaskova cinnost	05N2
prednasky	05N2
prednášková činnosť	0>V1
prednášky	0>V1
predstava o zamestnani	08:1
predstava o zamestnaní	08:1
predstaveni	05E1
predstavenie	0;h1
predstavitev	05H1
predstavitve	03n1
predstavljanje	0;i1
predstavy o praci	0:?1
preference	0:?1
preferences	03N1
preferencias	0@C2
preferencias laborales	07F1
preferencie	08:1
preferencies	07G1
preferencies laborals	07G1
preferencije	0@E1
preferencje	0841
preferencje zawodowe	0841
preferensi pekerjaan	08a1
preferenze	02o1
preferenzi	07E1
preferinte	0331
preferințe	0331
preferovana pozice	0:?1
preferovana pozicia	08:1
preferovaná pozice	0:?1
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
preporuka	0>h2
preporuke	0>h2
presenca online	0=P1
presence en ligne	08b1
presencia en linea	08h1
presencia en línea	08h1
presentacio	09;1
presentacion	00Q1
presentaciones	02]1
presentacions	05l1
presentació	09;1
presentación	00Q1
presentasi	04H1
presentasjon	0;:1
presentasjoner	04?1
presentaties	02`1
presentation	0@F2
presentationer	02b1
presentations	0@H2
presentazione	03J1
presentazioni	02\1
presença online	0=P1
prestasi	03`1
prestasi dan penghargaan	03`1
prestasjoner	0:71
prestaties	03e1
prestationer	0=j1
pretekle zaposlitve	0701
pretensao salarial	04T1
pretensiones	07F1
pretensoes	04T1
pretensão salarial	04T1
pretensões	04T1
pretentions salariales	04f1
prethodna zaposlenja	0@J1
preukazy	0561
previous employment	00F1
previous experience	00F1
previous jobs	00F1
previous positions	00F1
previous roles	00F1
prezentace	0>U1
prezentacie	0>V1
prezentacijas	09k1
prezentaciok	05D1
prezentacja	04k1
prezentacje	02g1
prezentare	04Q1
prezentari	02[1
prezentazzjoni	08G1
prezentazzjonijiet	02e1
prezentácie	0>V1
prezentációk	05D1
prezentācijas	09k1
prezentări	02[1
preżentazzjoni	08G1
preżentazzjonijiet	02e1
pricakovanja	0@K1
pridobljena izobrazba	01G1
priebeh vzdelania	01@1
priebeh zamestnani	0>T1
priebeh zamestnania	0>T1
priebeh zamestnaní	0>T1
priedai	07e1
priedas	07e1
prijzen	03e1
prijzen en onderscheidingen	03e1
prilog	07d1
priloga	0@L1
priloge	0@L1
priloha	0@M2
prilohy	0@M2
prilozi	0@O2
principais competencias	02K1
principais competências	02K1
principais projetos	0;=1
principales aptitudes	02O1
principales competences	02N1
principales compétences	02N1
principales realisations	04D1
principales réalisations	04D1
principali progetti	06L1
principaux projets	04e1
priporocila	0@Q1
priporocilo	0@Q1
priporočila	0@Q1
priporočilo	0@Q1
priser	0@R3
priser och utmaerkelser	0=j1
priser och utmarkelser	0=j1
priser och utmärkelser	0=j1
priser og haedersbevisninger	01n1
priser og hædersbevisninger	01n1
priser og udmaerkelser	01n1
priser og udmærkelser	01n1
priser og utmerkelser	0:71
prises de parole	02Z1
prisistatymas	02C1
pristatymai	0<91
privat	0@U2
private interessen	03?1
private projekte	03=1
privates	03?1
privattivi	02e1
privitci	0@W1
prix	04D1
prix et bourses	04D1
prix et distinctions	04D1
prix et recompenses	04D1
prix et récompenses	04D1
prizai	02B1
prizes	00E1
prizes and awards	00E1
priznanja	0>93
priznanja i nagrade	0><2
priznanja in nagrade	0831
pričakovanja	0@K1
pro bono	00[1
producao bibliografica	02J1
producao cientifica	02J1
produção bibliográfica	02J1
produção científica	02J1
profesijna prax	0>T1
profesijne organizacie	05X1
profesijne skusenosti	0>T1
profesijny profil	0;h1
profesijná prax	0>T1
profesijné organizácie	05X1
profesijné skúsenosti	0>T1
profesijný profil	0;h1
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
profesionalni sazetak	0;i1
profesionalni sažetak	0;i1
profesionalno iskustvo	0;@2
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
proficiencies	00=1
profiel	07^1
profielen	0>@1
profielschets	07^1
profieltekst	07^1
profiil	08S1
profiili	01b1
profiilid	0=Q1
profiilit	0=U1
profil	0@X@
profil daring	0;U1
profil diri	0721
profil in kuerze	03m1
profil in kurze	03m1
profil in kürze	03m1
profil kandydata	04k1
profil online	0;U1
profil personal	04Q1
profil personali	08G1
profil personnel	0051
profil profesional	0@h2
profil professionnel	0051
profil professjonali	08G1
profil singkat	0721
profil zawodowy	04k1
profilar	0:@1
profilbeskrivning	0=51
profile	0@j4
profile internetowe	0=T1
profile spolecznosciowe	0=T1
profile społecznościowe	0=T1
profile summary	0001
profiler	0@n3
profiles	09D1
profili	0A16
profili na mrezi	0A71
profili na mreži	0A71
profili online	05\1
profili social	05\1
profiliai	0;61
profilis	02C1
profill	0171
profiller	03U1
profilo	03J1
profilo personale	03J1
profilo professionale	03J1
profilok	0:=1
profils	0A82
profils en ligne	08b1
profiltekst	0<?1
profiluri	0=A1
profiluri online	0=A1
profily	0>W2
progetti	0A:2
progetti accademici	06L1
progetti di ricerca	06L1
progetti open source	06L1
progetti personali	0A:2
progetti realizzati	06L1
progetti rilevanti	06L1
progetti selezionati	06L1
progetti ta' ricerka	0?Z1
programavimo kalbos	02k1
programlama dilleri	02P1
programlar	02P1
programmeerimiskeeled	02h1
programmeertalen	03h1
programmeringsspraak	0A<2
programmeringssprak	0A<2
programmeringssprog	0771
programmeringsspråk	0A<2
programmesanas valodas	05J1
programmierkenntnisse	03k1
programmiersprachen	03k1
programming	00=1
programming languages	00=1
programming skills	00=1
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
proifili	0=]1
proifili ar line	0=]1
proje deneyimi	00S1
project	0A>2
project experience	00H1
project work	00H1
projecten	03g1
projectervaring	03g1
projectes	0>O1
projectes de recerca	0>O1
projectes destacats	0>O1
projectes personals	0>O1
projectes propis	0>O1
projectes realitzats	0>O1
projectos	0;=1
projects	0A@2
projects and research	00H1
projekt	0AB4
projektai	02l1
projektarbeit	03=1
projektarbeiten	03=1
projektauswahl	03=1
projekte	03=1
projektek	09J1
projekter	08W1
projekterfahrung	03=1
projekterfahrungen	03=1
projekterfarenhet	08V1
projekterfaring	08W1
projekthistorie	03=1
projekti	0AF4
projektid	0;?1
projektikogemus	0;?1
projektikokemus	0:01
projektit	0:01
projektit ja hankkeet	0:01
projektliste	03=1
projektno iskustvo	0>S1
projektove zkusenosti	0>m1
projektové zkušenosti	0>m1
projekttapasztalat	09J1
projektubersicht	03=1
projektuebersicht	03=1
projekty	0AJ3
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
projetos	0;=1
projetos academicos	0;=1
projetos acadêmicos	0;=1
projetos de destaque	0;=1
projetos de pesquisa	0;=1
projetos open source	0;=1
projetos pessoais	0;=1
projetos profissionais	0;=1
projetos proprios	0;=1
projetos próprios	0;=1
projetos realizados	0;=1
projetos relevantes	0;=1
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
propratno pismo	0>11
prosjekt	08X1
prosjekter	08X1
prosjekterfaring	08X1
prosti cas	0:a1
prosti čas	0:a1
prostocasne dejavnosti	0:a1
prostovoljne dejavnosti	08>1
prostovoljno delo	08>1
prostovoljske izkusnje	08>1
prostovoljske izkušnje	08>1
prostovoljstvo	08>1
prostočasne dejavnosti	0:a1
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
proyek	0?E1
proyek penelitian	0?E1
proyek pilihan	0?E1
proyek pribadi	0?E1
proyek terkait	0?E1
proġetti	0?Z1
proġetti personali	0?Z1
proġetti ta' riċerka	0?Z1
prubeh vzdelani	01?1
prubeh zamestnani	0811
pruefungen	00A1
prufungen	00A1
prukazy	0551
prukazy a opravneni	0551
pruvodni dopis	0>21
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
præsentation	0<?1
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
príloha	0AM1
prílohy	0AM1
prófílar	0:@1
prófíll	0171
próifíl	00R1
próifíl phearsanta	00R1
próifílí	0=]1
próifílí ar líne	0=]1
prüfungen	00A1
průběh vzdělání	01?1
průběh zaměstnání	0811
průkazy	0551
průkazy a oprávnění	0551
průvodní dopis	0>21
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
publications	0@H2
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
publikace	0>U1
publikace a prednasky	0>U1
publikace a přednášky	0>U1
publikacie	0>V1
publikacie a prednasky	0>V1
publikacijas	09k1
publikacije	0>G3
publikacije i predavanja	0?X1
publikacijos	0<91
publikaciok	05D1
publikaciok es eloadasok	05D1
publikacios lista	05D1
publikacje	02g1
publikacje i wystapienia	02g1
publikacje i wystąpienia	02g1
publikacje naukowe	02g1
publikacna cinnost	0>V1
publikacni cinnost	0>U1
publikasi	04H1
publikasi ilmiah	04H1
publikasjonar	04?1
publikasjoner	04?1
publikasjoner og foredrag	04?1
publikationen	03>1
publikationen und vortraege	03>1
publikationen und vortrage	03>1
publikationen und vorträge	03>1
publikationer	0AN2
publikationer och foeredrag	02b1
publikationer och foredrag	02b1
publikationer och föredrag	02b1
publikationer og foredrag	04>1
publikationslista	02b1
publikationsliste	0AP2
publikatsioonid	02f1
publikatsioonid ja ettekanded	02f1
publikačná činnosť	0>V1
publikační činnost	0>U1
publikácie	0>V1
publikácie a prednášky	0>V1
publikációk	05D1
publikációk és előadások	05D1
publikációs lista	05D1
publikācijas	09k1
published work	02Y1
puesto deseado	07F1
puesto solicitado	07F1
puestos anteriores	00Y1
puestos desempenados	00Y1
puestos desempeñados	00Y1
puheet	02a1
punann	0AR1
puncte forte	04Q1
páipéir	01;1
pályafutás	0181
pár slov o mne	0;h1
pár slov o mně	05E1
pädevused	02h1
pätevyydet	0<41
pätevyydet ja kortit	0<41
pätevyydet ja luvat	0<41
pätevyys	0<41
på fritiden	0>o2
põhiandmed	0;>1
pētniecības projekti	0;Q1
pētījumi	0;Q1
předchozí zaměstnání	0811
přednášková činnost	0>U1
přednášky	0>U1
představení	05E1
představy o práci	0:?1
přehled praxe	0811
přehled zaměstnání	0811
příloha	0AS1
přílohy	0AS1
qua trinh cong tac	06;1
qua trinh cong tac va lam viec	06;1
qua trinh dao tao	03Z1
qua trinh hoc tap	03Z1
qua trinh lam viec	06;1
qualificacao profissional	00T1
qualificacoes	02K1
qualificacoes profissionais	02K1
qualifications	0AT2
qualificação profissional	00T1
qualificações	02K1
qualificações profissionais	02K1
qualifiche	0091
qualifikationen	03k1
qualifikationsprofil	03m1
que busco	0AV2
que me gusta	00Z1
que se hacer	02O1
quem sou	02I1
qui soc	09;1
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
raadighed	0;_1
raccomandazioni	0=D1
racunalna znanja	07=1
racunalne vjestine	07=1
racunalniska znanja	07;1
racunalniske vescine	07;1
racunarske vestine	07<1
rad na racunalu	07=1
rad na racunaru	07<1
rad na računalu	07=1
rad na računaru	07<1
radighed	0;_1
radionice	08O2
radna iskustva	0;@2
radno iskustvo	0;@2
radno mjesto na koje se prijavljujete	0@E1
radovi	05L2
radstefnur	0=f1
radstefnur og malthing	0=f1
raiteas pearsanta	00R1
rakkomandazzjonijiet	0?U1
raksti	09k1
rangkuman	0721
rannsoknarverkefni	08^1
rannsoknir	08^1
rannsóknarverkefni	08^1
rannsóknir	08^1
raziskave	0;O1
raziskovalni projekti	0;O1
razno	07X3
razpolozljivost	0@K1
razpoložljivost	0@K1
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
realizetie projekti	0;Q1
realizovane projekty	0AX2
realizované projekty	0AX2
realizowane projekty	03S1
realizări	04I1
realizētie projekti	0;Q1
reamhra	00R1
recapiti	01e1
recent projects	00H1
recent roles	00F1
recent talks	02Y1
recent writing	02Y1
recerca	0>O1
recherche	04e1
recognition	00E1
recomanacions	04d1
recomandari	0?M1
recomandări	0?M1
recomendaciones	04c1
recomendacoes	04b1
recomendações	04b1
recommandations	0=F1
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
redes	0AZ2
redes e afiliacoes	0121
redes e afiliações	0121
redes e filiacoes	0121
redes e filiações	0121
redes sociais	0=P1
redes sociales	08h1
redes y afiliaciones	0101
referans	0A\1
referans bilgileri	0A\1
referansar	0371
referanse	0371
referanser	0371
referanslar	0A\1
referanslarim	0A\1
referanslarım	0A\1
referaty	02g1
referees	05C1
reference	0A]7
reference contacts	05C1
reference persons	05C1
referencer	0Ad1
references	0Ae2
references professionnelles	0=F1
referencia	0Ag2
referenciak	01=1
referenciamunkak	09J1
referenciamunkák	09J1
referencias	0Ai2
referencias laborales	04c1
referencias personales	04c1
referencias pessoais	04b1
referencias profesionales	04c1
referencias profissionais	04b1
referenciaszemelyek	01=1
referenciaszemélyek	01=1
referencie	0>Y1
referencies	04d1
referencies professionals	04d1
referenciák	01=1
referencje	0>c1
referencne osebe	0@Q1
referencne osoby	0>Y1
referencni osoby	07o1
referens	0>\1
referenser	0>\1
referensi	06Z1
referenspersoner	0>\1
referenssit	0Ak1
referenten	0061
referentie	0061
referenties	0061
referentsid	0Al1
referenz	02S1
referenze	0=D1
referenze professionali	0=D1
referenzen	02S1
referenzgeber	02S1
referenzi	0?U1
referenzpersonen	02S1
referenzprojekte	03=1
referenčne osebe	0@Q1
referenčné osoby	0>Y1
referenční osoby	07o1
referinte	0?M1
referinte profesionale	0?M1
referințe	0?M1
referințe profesionale	0?M1
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
rekomendacje	0>c1
rekomendasi	06Z1
rekomenduojantys asmenys	02m1
rekomendācijas	0361
rekommendationer	0>\1
related experience	00F1
relawan	0<31
relazioni	02\1
relevant arbeidserfaring	0261
relevant arbetslivserfarenhet	02?1
relevant coursework	00f1
relevant erfarenhet	02?1
relevant erfaring	08k2
relevant erhvervserfaring	02;1
relevant experience	00F1
relevant projects	00H1
relevant skills	00=1
relevanta projekt	08V1
relevante kurser	08T1
relevante projecten	03g1
relevante werkervaring	02R1
rendezvenyek	0<B1
rendezvények	0<B1
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
resultater	0Am2
resum	09;1
resum professional	09;1
resume	0Ao2
resume professionnel	0051
resume summary	0001
resumen	00Q1
resumen ejecutivo	00Q1
resumen profesional	00Q1
resumo	02I1
resumo de qualificacoes	02I1
resumo de qualificações	02I1
resumo profissional	02I1
resumé	0<?1
retele de socializare	0=A1
retele si afilieri	0141
retele sociale	0=A1
reti e affiliazioni	00n1
reti sociali	05\1
rettindi	0=G1
reynsla	03:1
rezime	0<:1
rezumat	04Q1
rezumat profesional	04Q1
rețele de socializare	0=A1
rețele sociale	0=A1
rețele și afilieri	0141
riassunto	03J1
ricerca	06L1
ricerka	0?Z1
riconoscimenti	04B1
riconoscimenti e premi	04B1
ridicske opravneni	0B11
ridicske prukazy	0B11
ridicsky prukaz	0B11
riepilogo	03J1
rijbewijs	0B21
rijbewijzen	0B21
rijvaardigheid	0B21
riki	05J1
rikonoxximenti	04A1
ringkasan	0721
ringkasan profesional	0721
riset	0?E1
risultati	04B1
rit	04;1
ritaskra	04;1
ritaskrá	04;1
ritverk	04;1
riwayat karier	0;c1
riwayat karir	0;c1
riwayat kerja	0;c1
riwayat organisasi	0<31
riwayat pekerjaan	0;c1
riwayat pelatihan	0=<1
riwayat pendidikan	0;V1
riwayat profesional	0;c1
riċerka	0?Z1
roghanna poist	09W1
rolam	03i1
rovid bemutatkozas	03i1
rozne	0B32
ruzne	06\1
ráiteas pearsanta	00R1
ráðstefnur	0=f1
ráðstefnur og málþing	0=f1
rådighed	0;_1
réalisations	04e1
réalisations et projets	04e1
réamhrá	00R1
récompenses	04D1
récompenses et distinctions	04D1
référence	0=F1
références	0=F1
références professionnelles	0=F1
réseaux	08b1
réseaux et affiliations	00g1
réseaux sociaux	08b1
résumé	0051
résumé professionnel	0051
réttindi	0=G1
rólam	03i1
różne	07T1
rôzne	06^1
rövid bemutatkozás	03i1
rīki	05J1
různé	06\1
s cim pracuji	05[1
s čím pracuji	05[1
saatavuus	09n1
saatekirje	09o1
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
saites	0B51
sajat projektek	09J1
saját projektek	09J1
salariswens	01_1
salary expectations	03N1
samandrag	0;:1
samantekt	0171
samband	09m1
samenvatting	07^1
samfelagsmidlar	0:@1
samfélagsmiðlar	0:@1
sammanfattning	0=51
sammendrag	0;:1
sammenfatning	0<?1
samoocena digitalnih kompetenc	0B61
samoocena kompetencji cyfrowych	0B71
samoprocena digitalnih vestina	0B81
samoprocena digitalnih veština	0B81
samoprocjena digitalnih vjestina	0B91
samoprocjena digitalnih vještina	0B91
samskiptaupplysingar	09m1
samskiptaupplýsingar	09m1
san pham	04J1
santrauka	02C1
saoralaiocht	09i1
saorálaíocht	09i1
saper fare	0091
sasniegumi	02A1
sasongsarbete	02?1
savanoriavimas	0?21
savanoriska veikla	0?21
savanoriška veikla	0?21
savanoryste	0?21
savanorystes patirtis	0?21
savanorystė	0?21
savanorystės patirtis	0?21
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
school	0B:2
school and college	00G1
schooling	00G1
schoolopleiding	00J1
schopnosti	0;H2
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
sciezka edukacyjna	08Q1
scileanna	06O1
scileanna digiteacha	06O1
scileanna gairmiula	06O1
scileanna gairmiúla	06O1
scileanna riomhaireachta	06O1
scileanna ríomhaireachta	06O1
scileanna teanga	0:l1
scileanna teicniula	06O1
scileanna teicniúla	06O1
scolaireachtai	08E1
scolarite	06U1
scolarité	06U1
scoli	08I1
scoláireachtaí	08E1
scrisoare de intentie	0B<1
scrisoare de intenție	0B<1
scrisoare de motivatie	0B<1
scrisoare de motivație	0B<1
scrisori de recomandare	0?M1
scritti	02\1
scurta prezentare	04Q1
scurtă prezentare	04Q1
sea service	00F1
seasonal work	00F1
sebahodnotenie digitalnych zrucnosti	0B=1
sebahodnotenie digitálnych zručností	0B=1
sebehodnoceni digitalnich dovednosti	0B>1
sebehodnocení digitálních dovedností	0B>1
secilmis projeler	00S1
seimineair	05^1
seimineáir	05^1
seirbhis phobail	09i1
seirbhís phobail	09i1
seizoenswerk	02R1
sekalaista	0=_1
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
seltsitegevus	0B?1
selvevaluering af digitale kompetencer	0B@1
seminaarit	0<G1
seminaarit ja konferenssit	0<G1
seminaires	05]1
seminaires et conferences	05]1
seminar	00L1
seminar dan konferensi	00L1
seminar dan pelatihan	0=<1
seminarai	06a1
seminarai ir kursai	0=71
seminare	0BA4
seminare a konference	01K1
seminare a konferencie	0<C1
seminare a kurzy	00C2
seminare und konferenzen	0<H1
seminare und kurse	03<1
seminare und weiterbildungen	03<1
seminarer	0BE2
seminarer og konferanser	02U1
seminarer og konferencer	03c1
seminari	0BG4
seminari e convegni	0681
seminari i obuke	07V1
seminari i tecajevi	07W1
seminari i tečajevi	07W1
seminari un kursi	02E1
seminaria	0<F1
seminaria i konferencje	0<F1
seminarid	0=31
seminarid ja konverentsid	0=31
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
seminars	0BK3
seminars and conferences	05o1
seminars and workshops	00f1
seminars en conferenties	0671
seminer ve konferanslar	04P1
seminer ve kurslar	01S1
seminerler	04P1
seminerler ve kurslar	01S1
semináre	0<C1
semináre a konferencie	0<C1
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
serthekking	09<1
sertifika	01Q1
sertifika bilgileri	01Q1
sertifika ve belgeler	01Q1
sertifikaadid	07D1
sertifikaadid ja tunnistused	07D1
sertifikaatit	0<41
sertifikaatit ja paetevyydet	0<41
sertifikaatit ja patevyydet	0<41
sertifikaatit ja pätevyydet	0<41
sertifikacija	02D1
sertifikalar	01Q1
sertifikalar ve belgeler	01Q1
sertifikalarim	01Q1
sertifikalarım	01Q1
sertifikasi	0==1
sertifikasi & lisensi	0==1
sertifikasi dan lisensi	0==1
sertifikasi profesional	0==1
sertifikat	0BN2
sertifikat dan lisensi	0==1
sertifikat for bil	09I1
sertifikat pelatihan	0==1
sertifikatai	0351
sertifikatai ir licencijos	0351
sertifikater	03G1
sertifikater og kurs	01k1
sertifikater og lisenser	03G1
sertifikati	0BP2
sertifikati i licence	08<1
sertifikati un licences	02D1
sertifikavimas	0351
sertifikācija	02D1
sertifikāti	02D1
sertifikāti un licences	02D1
sertifioinnit	0<41
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
siete	0BR1
silne stranky	0>D2
silné stránky	0>D2
sim	0BS1
simenntun	08c1
simpozioane	0691
sintese	02I1
sintesi	03J1
sinteza	04Q1
sinteză	04Q1
sissejuhatus	08S1
site	0BT1
site tickets	03T1
sites	0=P1
sites web	08b1
siti elettronici	0=k1
siti elettroniċi	0=k1
siti web	05\1
sitios web	08h1
situation actuelle	00a1
sivuprojektit	0:01
sjaelvbedoemning av digital kompetens	0BU1
sjalfbodalidastarf	09C1
sjalfbodastarf	09C1
sjalfbodavinna	09C1
sjalfsmat a stafraenni haefni	0BV1
sjalvbedomning av digital kompetens	0BU1
sjálfboðaliðastarf	09C1
sjálfboðastarf	09C1
sjálfboðavinna	09C1
sjálfsmat á stafrænni hæfni	0BV1
självbedömning av digital kompetens	0BU1
skaitmeniniai igudziai	02k1
skaitmeniniai įgūdžiai	02k1
skaitmeniniu igudziu isivertinimas	0BW1
skaitmeninių įgūdžių įsivertinimas	0BW1
skill	0BX2
skill set	00=1
skills	0BZ5
skills & tools	00=1
skills and abilities	00=1
skills and competences	00=1
skills and expertise	00=1
skills summary	00=1
skillset	00=1
skirteini	0=G1
skjol	09e1
skjöl	09e1
skola	0B_5
skolaganga	0:61
skolar	0:61
skole	0Bd2
skolegang	0Bd2
skoleni	00B1
skoleni a kurzy	00B1
skolenia	06_1
skolenia a kurzy	06_1
skolgaang	01D1
skolgang	01D1
skolgång	01D1
skolor	01D1
skolovanje	01H2
skoly	0Bf2
skupovi	07`1
skusenosti	0>T1
skírteini	0=G1
skólaganga	0:61
skólar	0:61
skúsenosti	0>T1
slobodne aktivnosti	0Bh2
slobodno vreme	0:`1
slobodno vrijeme	0:_1
sns	0Bj2
snsアカウント	0Bl1
so thich	0=l1
so thich ca nhan	0=l1
so thich va moi quan tam	0=l1
so yeu	08D1
sobre	02I1
sobre mi	0?J2
sobre mi persona	00Q1
sobre mim	02I1
sobre mí	00Q1
social	0Bm2
social and political activities	00[1
social engagement	00[1
social links	09D1
social media	0Bo3
social network	05\1
social networks	09D1
social profiles	09D1
sociala medier	0=@1
sociala naetverk	0=@1
sociala natverk	0=@1
sociala nätverk	0=@1
sociale media	0>@1
sociale medier	0:>1
sociale netvaerk	0:>1
sociale netværk	0:>1
sociale netwerken	0>@1
socialie mediji	0B51
socialie tikli	0B51
socialiniai tinklai	0;61
socialne siete	0BR1
socialni site	0BT1
sociedades	0121
societes savantes	00g1
societies	04=1
sociálne siete	0BR1
sociální sítě	0BT1
sociétés savantes	00g1
sociālie mediji	0B51
sociālie tīkli	0B51
soeger	0;_1
soeker	0C22
soeknad	0C41
soeknadsbrev	0C41
soft skill	03W1
soft skills	0C53
software	0C88
software projects	00H1
software skills	00=1
softwarekennis	03h1
softwarekenntnisse	03k1
soger	0;_1
soker	0C22
soknad	0C41
soknadsbrev	0C41
solanje	01G1
sole	01G1
sollicitatiebrief	03b1
some	0=U1
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
sonstige sprache(n	09X1
sonstige sprachen	09X1
sonstiges	07N1
soovid	0?11
soovitaja	0Al1
soovitajad	0Al1
soovitav too	0?11
soovitav töö	0?11
soovitud amet	0?11
soovitud tookoht	0?11
soovitud töökoht	0?11
soovitused	0Al1
soovituskirjad	0Al1
sopstveni projekti	0;N1
sosiaalinen media	0=U1
sosial media	0;U1
sosiale medier	0=B1
sosiale nettverk	0=B1
sosyal aglar	03U1
sosyal aktiviteler	09j1
sosyal ağlar	03U1
sosyal faaliyetler	09j1
sosyal medya	03U1
sosyal medya hesaplari	03U1
sosyal medya hesapları	03U1
sosyal sorumluluk	09j1
sosyal sorumluluk projeleri	09j1
sotsiaalmeedia	0=Q1
souhaits	04f1
souhrn	05E1
souteze	0821
soutěže	0821
soziale kompetenzen	03k1
soziale medien	0:f1
soziale netzwerke	0:f1
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
spisak publikacija	0>?1
spletne strani	08C1
spletni profili	08C1
spoken languages	09N1
spolecenske aktivity	06]1
společenské aktivity	06]1
spolky	05Y1
spolocenske aktivity	07R1
spoločenské aktivity	07R1
sport	0C@6
sports	00b1
sports et loisirs	0011
sposobnosti	0CF3
spraak	0CI2
spraakfaerdigheter	01j1
spraakferdigheter	09Y1
spraakkompetanse	09Y1
spraakkunnighet	01j1
spraakkunnskap	09Y1
spraakkunnskaper	09Y1
spraakkunskaper	01j1
spraakliga kunskaper	01j1
sprachen	09X1
sprachfaehigkeiten	09X1
sprachfahigkeiten	09X1
sprachfähigkeiten	09X1
sprachkenntnisse	09X1
sprachkompetenz	09X1
sprachkompetenzen	09X1
sprachliche faehigkeiten	09X1
sprachliche fahigkeiten	09X1
sprachliche fähigkeiten	09X1
sprachliche kompetenzen	09X1
sprak	0CI2
sprakfardigheter	01j1
sprakferdigheter	09Y1
sprakkompetanse	09Y1
sprakkunnighet	01j1
sprakkunnskap	09Y1
sprakkunnskaper	09Y1
sprakkunskaper	01j1
sprakliga kunskaper	01j1
spremno pismo	0CK1
spretnosti	07;1
spretnosti in kompetence	07;1
spricevala	05=1
sprievodny list	0>31
sprievodný list	0>31
spričevala	05=1
sprog	09Z1
sprogfaerdigheder	09Z1
sprogfærdigheder	09Z1
sprogkendskab	09Z1
sprogkompetencer	09Z1
sprogkundskaber	09Z1
sproglige faerdigheder	09Z1
sproglige færdigheder	09Z1
sproglige kompetencer	09Z1
språk	0CI2
språkferdigheter	09Y1
språkfärdigheter	01j1
språkkompetanse	09Y1
språkkunnighet	01j1
språkkunnskap	09Y1
språkkunnskaper	09Y1
språkkunskaper	01j1
språkliga kunskaper	01j1
stack	0CL7
stack tecnologica	02K1
stack tecnologico	02O1
stack tecnológica	02K1
stack tecnológico	02O1
staerken	03m1
stage	0CS3
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
stair fostaiochta	09V1
stair fostaíochta	09V1
stair oibre	09V1
staj	04O1
staj bilgileri	04O1
staj deneyimi	04O1
staj deneyimleri	04O1
stajlar	04O1
stamdata	0=01
stammdaten	0221
stanowisko	0841
starfsferill	03:1
starfsmarkmid	0171
starfsmarkmið	0171
starfsoskir	0>f1
starfsrettindi	0=G1
starfsreynsla	03:1
starfsréttindi	0=G1
starfsthjalfun	03:1
starfsóskir	0>f1
starfsþjálfun	03:1
starken	03m1
statement	0001
stationen	02@1
staz	08;1
staze	0CV3
staze i praktyki	08;1
stazuotes	06f1
staż	08;1
staże	08;1
staże i praktyki	08;1
stažuotės	06f1
steckbrief	03m1
stellenwunsch	0231
stik	0<m1
stiki	0<m1
stillinger	0261
stipender	0:71
stipendia	04l2
stipendien	03A1
stipendien und auszeichnungen	03A1
stipendien und preise	03A1
stipendier	0CY2
stipendier och priser	0=j1
stipendier och utmaerkelser	0=j1
stipendier och utmarkelser	0=j1
stipendier och utmärkelser	0=j1
stipendijas	02A1
stipendije	0>93
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
straipsniai	0<91
strani jezici	0;W2
strengths	00=1
streszczenie	04k1
strokovna znanja	07;1
strokovne izkusnje	0701
strokovne izkušnje	0701
strokovni clanki	03n1
strokovni izpiti	05=1
strokovni članki	03n1
strony internetowe	0=T1
strucna sprema	01H2
strucna znanja	01O2
strucni ispiti	0@42
strucni skupovi	0<D2
strucno iskustvo	0;@2
strucno usavrsavanje	08O2
strukovna udruzenja	05S2
strukovna udruženja	05S2
strumenti	0091
strumenti e tecnologie	0091
stručna sprema	01H2
stručna znanja	01O2
stručni ispiti	0@42
stručni skupovi	0<D2
stručno iskustvo	0;@2
stručno usavršavanje	08O2
studentengagemang	08e1
studenterengagement	09Q1
studentske projekty	0>m1
studentsko delo	0701
studentské projekty	0>m1
studi	0C[2
studi e formazione	04[1
studia	0C]2
studie	00J1
studiejob	02;1
studiejobs	02;1
studien	00@1
studier	0C_3
studies	0B:2
studii	08I1
studii si formare	08I1
studii universitare	08I1
studii și formare	08I1
studij	0Cb2
studijas	01F1
studije	0>N1
studijos	0:e1
studium	0Cd3
studium und ausbildung	00@1
studji	08R1
study	00G1
stuff i built	00H1
stuff i've built	00H1
stutt kynning	0171
stypendia	0<U1
styrkir	0151
styrkleikar	09<1
styrkor	0=51
stáže	04E2
stärken	03m1
störf	03:1
su di me	03J1
su kien	0:b1
su nghiep	06;1
succes	04D1
successi	04B1
succès	04D1
sudjelovanje na konferencijama	07`1
suhrn	0;h1
suimeanna	04N1
sukarelawan	0<31
sukcesy	0<U1
sumar	04Q1
sumario	0>J2
sumario profissional	02I1
summary	0001
summary of qualifications	0001
sumário	02I1
sumário profissional	02I1
sunumlar	01B1
suosittelija	0Ak1
suosittelijat	0Ak1
suosittelijat ja suositukset	0Ak1
suositukset	0Ak1
supplerende oplysninger	01i1
sur le web	08b1
surat izin mengemudi	0BS1
surat lamaran	0Cg1
surat motivasi	0Cg1
surucu belgeleri	08]1
surucu belgesi	08]1
surucu ehliyeti	08]1
sutaze	0>R1
svarbiausi projektai	02l1
svesvalodas	0Ch1
svesvalodu prasmes	0Ch1
svesvalodu zinasanas	0Ch1
svešvalodas	0Ch1
svešvalodu prasmes	0Ch1
svešvalodu zināšanas	0Ch1
svietimas	0:e1
svjedodzbe	0571
svjedodžbe	0571
sw 역량	0>F1
swiadectwa	05A1
symposia	0Ci2
sympozja	0<F1
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
szakmai rendezvenyek	0<B1
szakmai rendezvények	0<B1
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
szemelyes projektek	09J1
szemelyes tulajdonsagok	03i1
szemelyi adatok	00d1
szeminariumok	0<B1
szemináriumok	0<B1
személyes adatok	00d1
személyes bemutatkozás	03i1
személyes információk	00d1
személyes profil	03i1
személyes projektek	09J1
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
sérþekking	09<1
símenntun	08c1
síntese	02I1
sítě	0BT1
söker	0;l1
søger	0;_1
søker	0;^1
søknad	0C41
søknadsbrev	0C41
súhrn	0;h1
súťaže	0>R1
sürücü belgeleri	08]1
sürücü belgesi	08]1
sürücü ehliyeti	08]1
sħubija	0311
sħubijiet	0311
sơ yếu	08D1
sản phẩm	04J1
sở thích	0=l1
sở thích cá nhân	0=l1
sở thích và mối quan tâm	0=l1
sự kiện	0:b1
sự nghiệp	06;1
taal	01h1
taalbeheersing	01h1
taalkennis	01h1
taalvaardigheden	01h1
taalvaardigheid	01h1
taekni	09<1
taeknifaerni	09<1
taetigkeiten	02@1
taevlingar	0=j1
taeydennyskoulutus	01c1
taghrif iehor	01L1
taghrif personali	06h1
tagsag	08[1
tagsagok	08[1
tagság	08[1
tagságok	08[1
tagungen	0<H1
tagungen und seminare	0<H1
tagħrif ieħor	01L1
tagħrif personali	06h1
tahrig	0=41
tai lieu dinh kem	07A1
taidot	01a1
taidot ja osaaminen	01a1
taiendav info	0=^1
taiendkoolitus	08d1
taiendkoolitused	08d1
taiendope	08d1
taighde	0AR1
taithi	09V1
taithi abhartha	09V1
taithi dheonach	09i1
taithi ghairmiuil	09V1
taithi oibre	09V1
taithí	09V1
taithí dheonach	09i1
taithí ghairmiúil	09V1
taithí oibre	09V1
taithí ábhartha	09V1
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
tapahtumat	0<G1
tapasztalat	0181
tapasztalatok	0181
target position	03N1
tarsadalmi szerepvallalas	0=61
tarsadalmi tevekenyseg	0=61
tatigkeiten	02@1
tautan	0;U1
tavlingar	0=j1
tavoite	01b1
tavoiteltu tehtaevae	09n1
tavoiteltu tehtava	09n1
tavoiteltu tehtävä	09n1
tavoitteet	01b1
tavsiye mektuplari	0A\1
tavsiye mektupları	0A\1
tavsiyeler	0A\1
taydennyskoulutus	01c1
taħriġ	0=41
teaching and research experience	00F1
teaching experience	00F1
teaching posts	00F1
teadmised	02h1
teadmised ja oskused	02h1
teadusprojektid	0;?1
teaduspublikatsioonid	02f1
teagmhail	08j1
teagmháil	08j1
teangacha	0:l1
teangacha iasachta	0:l1
teastais	04g1
teastais agus ceadunais	04g1
teastais agus ceadúnais	04g1
tecajevi	07W1
tecajevi i edukacije	07W1
tecaji	06n1
tecaji in usposabljanja	06n1
tech	00=1
tech i use	00=1
tech stack	0;F2
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
technicke znalosti	0;H2
technicke zrucnosti	06`1
technické dovednosti	05[1
technické znalosti	0;H2
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
technologie	0Ck3
technologieen	03h1
technologien	03k1
technologies	05a2
technologies et outils	02N1
technologieën	03h1
technologijos	02k1
technology	00=1
technológie	06`1
technológiák	0791
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
tehnologii	00:1
tehnologijas	05J1
tehnologije	0CF3
tehnoloogiad	02h1
tehnoloģijas	05J1
teistimeireachtai	0=m1
teistimeiri	0=m1
teistiméireachtaí	0=m1
teistiméirí	0=m1
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
teknologier	0Cn2
teknolojiler	02P1
temel beceriler	02P1
temel bilgiler	0441
temoignages	0=F1
tempo libero	0381
tempo livre	01R1
temporary work	00F1
tempos livres	01R1
temps libre	0011
temps lliure	00o1
tengilidaupplysingar	09m1
tengiliðaupplýsingar	09m1
tenglar	0:@1
tentang	0721
tentang saya	0721
tep dinh kem	07A1
tercihler	02Q1
testimoni	06Z1
testimonials	05C1
testimonianze	0=D1
testimonios	04c1
tečajevi	07W1
tečajevi i edukacije	07W1
tečaji	06n1
tečaji in usposabljanja	06n1
tham chieu	09h1
tham chiếu	09h1
thanh tich	06c1
thanh tich noi bat	06c1
thanh tuu	06c1
thanh vien	0:91
thanh vien hiep hoi	0:91
thekking	09<1
things i have built	00H1
things i have made	00H1
things i have written	02Y1
things i know	00=1
things i made	00H1
things i've built	00H1
things i've made	00H1
thjalfun	08c1
thong tin bo sung	0<61
thong tin ca nhan	08D1
thong tin chung	08D1
thong tin co ban	08D1
thong tin khac	0<61
thong tin lien he	08D1
thong tin lien lac	08D1
thong tin tham khao	09h1
thong tin them	0<61
thu ung tuyen	0D01
thu xin viec	0D01
thuc tap	06;1
thành tích	06c1
thành tích nổi bật	06c1
thành tựu	06c1
thành viên	0:91
thành viên hiệp hội	0:91
thông tin bổ sung	0<61
thông tin chung	08D1
thông tin cá nhân	08D1
thông tin cơ bản	08D1
thông tin khác	0<61
thông tin liên hệ	08D1
thông tin liên lạc	08D1
thông tin tham khảo	09h1
thông tin thêm	0<61
thư xin việc	0D01
thư ứng tuyển	0D01
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
tiessaistes profili	0B51
tieteelliset julkaisut	02a1
tietoa minusta	01b1
tietotekniikkataidot	01a1
tietotekninen osaaminen	01a1
tietotekniset taidot	01a1
tiešsaistes profili	0B51
tiivistelma	01b1
tiivistelmae	01b1
tiivistelmä	01b1
tijdelijk werk	02R1
tikslas	02C1
tilgjengelighet	0;^1
tilleggsinformasjon	01m1
tilleggsutdanning	01k1
tillgaenglighet	0;l1
tillganglighet	0;l1
tillgänglighet	0;l1
tillidshverv	09Q1
tillitsverv	08F1
timp liber	0:H1
tin hoc	04L1
tin học	04L1
tinh nguyen	06:1
tionscadail	0AR1
tionscadail phearsanta	0AR1
tionscadail thaighde	0AR1
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
titulacions	08H1
titulación	00I1
titulos	00I1
titulos y carnets	00U1
titulos y certificados	00U1
tjaenstgoering	02?1
tjanstgoring	02?1
tjänstgöring	02?1
tko sam	0;i1
tl	0001
to chuc tham gia	0:91
todistukset	0<41
toiveet	09n1
toivottu tyo	09n1
toivottu tyoe	09n1
toivottu työ	09n1
tolvufaerni	09<1
tolvukunnatta	09<1
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
tools	0D13
tools and technologies	00=1
tools i use	00=1
tools of the trade	00=1
tooootused	0?11
tooriistad	02h1
top kenntnisse	03k1
top kompetenzen	03k1
top skills	00=1
top-kenntnisse	03k1
top-kompetenzen	03k1
topluluk faaliyetleri	09j1
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
training	0D42
training & education	00G1
training courses	00f1
training uri	01V1
training-uri	01V1
trainingen	0081
trainingen en cursussen	0081
trainings	0D62
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
trang ca nhan	0:A1
trang cá nhân	0:A1
trang web	0:A1
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
treningek	08Z1
treninzi	07V1
trinh do	03Z1
trinh do chuyen mon	03Z1
trinh do dao tao	03Z1
trinh do hoc van	03Z1
trinh do ngoai ngu	0<51
trinh do tin hoc	04L1
trumpai apie mane	02C1
trunadarstorf	09C1
tréningek	08Z1
trình độ	03Z1
trình độ chuyên môn	03Z1
trình độ học vấn	03Z1
trình độ ngoại ngữ	0<51
trình độ tin học	04L1
trình độ đào tạo	03Z1
trúnaðarstörf	09C1
tu danh gia ky nang so	0D81
tudomanyos publikaciok	05D1
tudományos publikációk	05D1
tuji jeziki	0;[1
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
tutkimus	0:01
tutkimusprojektit	0:01
tutkinnot	01J1
tutkinto	01J1
tutvustus	08S1
tyo	01:1
tyoe	01:1
tyoeelaemae	01:1
tyoehakemus	09o1
tyoehistoria	01:1
tyoehistoriani	01:1
tyoekalut	01a1
tyoekokemus	01:1
tyoelama	01:1
tyoen ulkopuolella	0:41
tyoepaikat	01:1
tyoesuhteet	01:1
tyoetehtaevaet	01:1
tyoetoiveet	09n1
tyoeura	01:1
tyoeurani	01:1
tyohakemus	09o1
tyohistoria	01:1
tyohistoriani	01:1
tyokalut	01a1
tyokokemus	01:1
tyon ulkopuolella	0:41
tyopaikat	01:1
tyosuhteet	01:1
tyotehtavat	01:1
tyotoiveet	09n1
tyoura	01:1
tyourani	01:1
tyrimai	02l1
työ	01:1
työelämä	01:1
työhakemus	09o1
työhistoria	01:1
työhistoriani	01:1
työkalut	01a1
työkokemus	01:1
työn ulkopuolella	0:41
työpaikat	01:1
työsuhteet	01:1
työtehtävät	01:1
työtoiveet	09n1
työura	01:1
työurani	01:1
tài liệu đính kèm	07A1
társadalmi szerepvállalás	0=61
társadalmi tevékenység	0=61
täiendav info	0=^1
täiendkoolitus	08d1
täiendkoolitused	08d1
täiendõpe	08d1
tätigkeiten	02@1
tävlingar	0=j1
täydennyskoulutus	01c1
tækni	09<1
tæknifærni	09<1
témoignages	0=F1
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
tölvufærni	09<1
tölvukunnátta	09<1
töö	01`1
tööalane kogemus	01`1
tööelu	01`1
töökogemus	01`1
töökogemused	01`1
tööootused	0?11
tööriistad	02h1
tālākizglītība	02E1
tệp đính kèm	07A1
tổ chức tham gia	0:91
tổng quan	03Y1
tự đánh giá kỹ năng số	0D81
uber mich	03m1
uberblick	03m1
ubriges	07N1
ucast na konferenciach	0<C1
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
uden for arbejdet	0:c1
udgivelser	04>1
udmaerkelser	01n1
udmærkelser	01n1
udruge	05U1
udruzenja	05V1
udruženja	05V1
udtalelser	0Ad1
udvalgte projekter	08W1
udzial w konferencjach	0<F1
udział w konferencjach	0<F1
ueber mich	03m1
ueberblick	03m1
uebriges	07N1
uhingud	0=>1
uhiskondlik aktiivsus	0B?1
uhiskondlik tegevus	0B?1
uitgevoerde projecten	03g1
ukonczone kursy	07U1
ukonczone szkolenia	07U1
ukończone kursy	07U1
ukończone szkolenia	07U1
ukratko o meni	05F2
uldandmed	0;>1
ulteriore formazione	0161
ulteriori informazioni	01[1
um mig	0171
umiejetnosci	05Z1
umiejetnosci i kompetencje	05Z1
umiejetnosci i kompetencje osobiste	05Z1
umiejetnosci informatyczne	05Z1
umiejetnosci jezykowe	0:k1
umiejetnosci komputerowe	05Z1
umiejetnosci miekkie	05Z1
umiejetnosci osobiste	05Z1
umiejetnosci techniczne	05Z1
umiejetnosci zawodowe	05Z1
umiejętności	05Z1
umiejętności i kompetencje	05Z1
umiejętności i kompetencje osobiste	05Z1
umiejętności informatyczne	05Z1
umiejętności językowe	0:k1
umiejętności komputerowe	05Z1
umiejętności miękkie	05Z1
umiejętności osobiste	05Z1
umiejętności techniczne	05Z1
umiejętności zawodowe	05Z1
umim	05[1
umsagnaradilar	0=i1
umsagnaraðilar	0=i1
umsagnir	0=i1
umsoknarbref	0=?1
umsott starf	0>f1
umsóknarbréf	0=?1
umsótt starf	0>f1
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
uppdrag	08e1
uprawnienia	05A1
uprawnienia i certyfikaty	05A1
uprawnienia zawodowe	05A1
ura	01:1
urahistoria	01:1
uratavoitteet	09n1
uritused	0=31
usavrsavanje	08O2
usavršavanje	08O2
uspechy	04l2
uspechy a oceneni	0821
uspechy a ocenenia	0>R1
uspehi	0831
uspesi	0851
uspjesi	0>>1
usposabljanja	06n1
usposabljanje	06n1
utanfoer arbetet	09^1
utanfoer jobbet	09^1
utanfor arbetet	09^1
utanfor jobbet	09^1
utanför arbetet	09^1
utanför jobbet	09^1
utbildning	01D1
utbildning och studier	01D1
utbildningar	01D1
utbildningsbakgrund	01D1
utdannelse	01E1
utdanning	01E1
utdanning og kvalifikasjoner	01E1
utdanningsbakgrunn	01E1
utenfor jobben	0:R1
utenom jobben	0:R1
utgefid efni	04;1
utgivelser	04?1
utilizare calculator	00:1
utmaerkelser	0=j1
utmaerkelser och priser	0=j1
utmarkelser	0=j1
utmarkelser och priser	0=j1
utmerkelser	0:71
utmerkelser og priser	0:71
utmerkingar	0:71
utmärkelser	0=j1
utmärkelser och priser	0=j1
utvalda projekt	08V1
utvalgte prosjekter	08X1
uurimistoo	0;?1
uurimistöö	0;?1
uverenja	08<1
uvjerenja	0571
uvod	0D95
uyelik	0711
uyelikler	0711
uyeliklerim	0711
uzklasine veikla	0?21
uzmanlik alanlari	02P1
uzmanliklar	02P1
uzmanlık alanları	02P1
uzmanlıklar	02P1
uzsienio kalbos	0;b1
uzsienio kalbu mokejimas	0;b1
uzstasanas	09k1
uzstāšanās	09k1
učešće na konferencijama	07_1
užklasinė veikla	0?21
užsienio kalbos	0;b1
užsienio kalbų mokėjimas	0;b1
vaardigheden	03h1
vaardigheden en competenties	03h1
vaba aeg	0:51
vabatahtlik tegevus	0B?1
vabatahtlik too	0B?1
vabatahtlik töö	0B?1
vabatahtlikkus	0B?1
vad jag kan	06j1
vad jag soeker	0;l1
vad jag soker	0;l1
vad jag söker	0;l1
vaditaja aplieciba	03I1
vadītāja apliecība	03I1
vaerktoejer	0771
vaerktojer	0771
vaga desejada	04T1
vahvuudet	01b1
vairavimo teises	0D>1
vairavimo teisės	0D>1
vairuotojo pazymejimas	0D>1
vairuotojo pažymėjimas	0D>1
vakantiewerk	02R1
vakbekwaamheid	03d1
vakkennis	03h1
valasprieki	01<1
valasprieki un intereses	01<1
valin verkefni	08^1
valitud projektid	0;?1
valitut projektit	0:01
valodas	0Ch1
valodu prasme	0Ch1
valodu prasmes	0Ch1
valodu zinasanas	0Ch1
valodu zināšanas	0Ch1
van bang chung chi	03[1
vannastavne aktivnosti	07O1
vapaa aika	0:41
vapaa ajan harrastukset	0:41
vapaa-aika	0:41
vapaa-ajan harrastukset	0:41
vapaaehtoiskokemus	01M1
vapaaehtoistoiminta	01M1
vapaaehtoistyo	01M1
vapaaehtoistyoe	01M1
vapaaehtoistyoet	01M1
vapaaehtoistyot	01M1
vapaaehtoistyö	01M1
vapaaehtoistyöt	01M1
vapaalla	0:41
var jag har arbetat	02?1
varia	0=^1
varie	01[1
varios	06m1
vazniji projekti	0;N1
vaļasprieki	01<1
vaļasprieki un intereses	01<1
važniji projekti	0;N1
ve ban than	03Y1
ve toi	03Y1
ve volnem case	0<S1
ve volném čase	0<S1
ved siden af arbejdet	0:c1
vedlagte dokumenter	0411
vedlegg	0D?1
veebilehed	0=Q1
veebiprofiilid	0=Q1
vefsidur	0:@1
vefsíður	0:@1
vegzettseg	08\1
vegzettsegek	08\1
velama darba vieta	06e1
velamais amats	06e1
velamais darbs	06e1
velmes	06e1
vem aer jag	0=51
vem ar jag	0=51
vem är jag	0=51
veranstaltungen	0<H1
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
verkfaeri	09<1
verkfæri	09<1
verkkoprofiilit	0=U1
verkkosivut	0=U1
verkossa	0=U1
verkostot ja jaesenyydet	0;R1
verkostot ja jasenyydet	0;R1
verkostot ja jäsenyydet	0;R1
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
vezetoi engedely	09f1
vezetői engedély	09f1
veřejná činnost	06]1
veštine	07<1
veščine	07;1
veščine in kompetence	07;1
vi tri mong muon	06<1
vi tri ung tuyen	06<1
vida laboral	0:;2
vida profissional	0021
vidareutbildning	09U1
vidbotarupplysingar	00k1
vidburdir	0=f1
viden	0771
videreuddannelse	08T1
videreutdanning	01k1
vidhengi	09e1
vidurkenningar	0151
vie associative	00`1
vie citoyenne	00`1
vie de la cite	00`1
vie de la cité	00`1
vie professionnelle	00a1
vieraat kielet	0<71
vinna	03:1
vispariga informacija	0<h1
vispārīga informācija	0<h1
visuomenine veikla	0?21
visuomeninė veikla	0?21
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
viðburðir	0=f1
viðbótarupplýsingar	00k1
viðhengi	09e1
viðurkenningar	0151
vjestine	07=1
vjestine i kompetencije	07=1
vještine	07=1
vještine i kompetencije	07=1
vlastiti projekti	0>S1
vlastne projekty	0>j1
vlastni projekty	0>m1
vlastné projekty	0>j1
vlastní projekty	0>m1
vocational training	00G1
vodicske opravnenie	0D@1
vodicske preukazy	0D@1
vodicsky preukaz	0D@1
vodičské oprávnenie	0D@1
vodičské preukazy	0D@1
vodičský preukaz	0D@1
volnocasove aktivity	0<Q2
volnočasové aktivity	0<S1
volny cas	0<Q2
volný čas	0<S1
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
volonterske aktivnosti	0;P1
volonterski rad	08?2
volontersko iskustvo	08?2
volontiranje	08?2
volontär	08e1
volontärarbete	08e1
volontärsarbete	08e1
voluntaria	0DA2
voluntariado	0DA2
voluntariado e comunidade	00K1
voluntariados	00M1
voluntariat	0DC2
voluntario	0DA2
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
voorkeeled	0<21
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
vottanir	0=G1
vottord	0=G1
vottorð	0=G1
vottun	0=G1
vozacka dozvola	0DE2
vozacke dozvole	0DE2
vozačka dozvola	0DE2
vozačke dozvole	0DE2
vozniski izpit	0DG1
voznisko dovoljenje	0DG1
vozniški izpit	0DG1
vozniško dovoljenje	0DG1
voľnočasové aktivity	0<T1
voľný čas	0<T1
vreemde talen	01h1
vrije tijd	04G1
vrijetijdsbesteding	04G1
vrijwillige inzet	00_1
vrijwilliger	00_1
vrijwilligerservaring	00_1
vrijwilligerswerk	00_1
vybrane projekty	0AX2
vybrané projekty	0AX2
vyskum	0>j1
vyskumne projekty	0>j1
vyzkum	0>m1
vyzkumne projekty	0>m1
vyznamenani	0821
vyznamenania	0>R1
vyznamenání	0821
vyznamne projekty	0AX2
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
võõrkeeled	0<21
výskum	0>j1
výskumné projekty	0>j1
výzkum	0>m1
výzkumné projekty	0>m1
významné projekty	0AX2
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
web presence	09D1
webbplatser	0=@1
weboldalak	0:=1
webpraesenz	0:f1
webprasenz	0:f1
webpräsenz	0:f1
webs	08i1
webseiten	0:f1
websites	0DH2
weby	0>W2
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
weitere sprachen	09X1
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
what i can do	00=1
what i do	00=1
what i have built	00H1
what i have done	00F1
what i know	00=1
what i use	00=1
what i want next	03N1
what i work with	00=1
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
wo ich gelernt habe	00@1
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
workshop	0=<1
workshops	0DJ5
workshopy	00C2
wprowadzenie	04k1
writing	02Y1
writing and speaking	02Y1
wuerdigungen	03A1
wunschberuf	0231
wunschposition	0231
wurdigungen	03A1
wybrane projekty	03S1
wydarzenia	0<F1
wyksztalcenie	08Q1
wyksztalcenie akademickie	08Q1
wyksztalcenie i szkolenia	08Q1
wykształcenie	08Q1
wykształcenie akademickie	08Q1
wykształcenie i szkolenia	08Q1
wyroznienia	0<U1
wyroznienia i nagrody	0<U1
wyróżnienia	0<U1
wyróżnienia i nagrody	0<U1
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
yhdistykset	0;R1
yhdistystoiminta	01M1
yhteenveto	01b1
yhteystiedot	0:81
yhteystieto	0:81
ymislegt	00k1
ymse	01m1
yrkesbakgrund	02?1
yrkeserfarenhet	02?1
yrkeserfaring	0261
yrkeskompetenser	06j1
yrkeslivserfarenhet	02?1
yrkespraksis	0261
yrkesprofil	0=51
yrkesverksamhet	02?1
ytterligare information	0251
z czym pracuje	05Z1
z czym pracuję	05Z1
zainteresowania	06V1
zainteresowania i hobby	06V1
zainteresowania i pasje	06V1
zajmy	0<S1
zajmy a konicky	0<S1
zajmy a zaliby	0<S1
zakladne informacie	0<l1
zakladne udaje	0<l1
zakladni informace	0<n1
zakladni udaje	0<n1
zalacznik	0DO1
zalaczniki	0DO1
zaliby	0<S1
zaliby a zajmy	0<S1
zaluby	0<T1
zamestnani	0811
zamestnani a brigady	0811
zamestnania	0>T1
zamestnanie	0>T1
zaměstnání	0811
zaměstnání a brigády	0811
zanimanja	0:a1
zaposlenja	0;@2
zaposlenje	0;@2
zaposlitev	0701
zaposlitve	0701
zaposlitvene zelje	0@K1
zaposlitvene želje	0@K1
zaposlitveni cilj	0@K1
zatrudnienie	08;1
zaujmy	0<T1
zaujmy a konicky	0<T1
zaujmy a zaluby	0<T1
załącznik	0DO1
załączniki	0DO1
zdruzenja	05W1
združenja	05W1
zelena zaposlitev	0@K1
zeleno delovno mesto	0@K1
zelfbeoordeling digitale vaardigheden	0761
zelje	0DP2
zeljena pozicija	0DR1
zeljeni posao	0>P2
zeljeno radno mesto	0DR1
zeljeno radno mjesto	0@E1
zeljeno zanimanje	0@E1
zertifikat	00A1
zertifikate	00A1
zertifikate und bescheinigungen	00A1
zertifikate und lizenzen	00A1
zertifizierung	00A1
zertifizierungen	00A1
zeugnisse	00A1
zhrnutie	0;h1
ziele	03m1
zielfunktion	0231
zielposition	0231
zinasanas	05J1
zinasanas un prasmes	05J1
zinatniskas publikacijas	09k1
zinios	02k1
zinios ir igudziai	02k1
zinātniskās publikācijas	09k1
zināšanas	05J1
zināšanas un prasmes	05J1
zivildienst	03@1
zkousky	0551
zkoušky	0551
zkusenosti	0811
zkušenosti	0811
znacajni projekti	0>S1
znajomosc jezykow	0:k1
znajomosc jezykow obcych	0:k1
znajomosc komputera	05Z1
znajomosc obslugi komputera	05Z1
znajomosc oprogramowania	05Z1
znajomosc programow	05Z1
znajomosc technologii	05Z1
znajomość języków	0:k1
znajomość języków obcych	0:k1
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
znalosti	0;H2
znalosti a dovednosti	05[1
znalosti a schopnosti	06`1
znalosti a zrucnosti	06`1
znalosti a zručnosti	06`1
znalosti jazyku	05K1
znalosti jazyků	05K1
znalosť jazykov	06N1
znanja	0CF3
znanja i vestine	07<1
znanja i veštine	07<1
znanja i vjestine	07=1
znanja i vještine	07=1
znanja in spretnosti	07;1
znanja in vescine	07;1
znanja in veščine	07;1
znanje jezika	0;W2
znanje jezikov	0;[1
znanje stranih jezika	0;Y1
znanstveni radovi	0?X1
značajni projekti	0>S1
zrealizowane projekty	03S1
zrucnosti	06`1
zrucnosti a schopnosti	06`1
zručnosti	06`1
zručnosti a schopnosti	06`1
zu meiner person	03m1
zulassungen	00A1
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
zusatzqualifikationen	00A1
zusätzliche angaben	07N1
zusätzliche informationen	07N1
zusätzliche kenntnisse	03k1
zvilupp professjonali	0=41
zájmy	0<S1
zájmy a koníčky	0<S1
zájmy a záliby	0<S1
základné informácie	0<l1
základné údaje	0<l1
základní informace	0<n1
základní údaje	0<n1
záliby	0<S1
záliby a zájmy	0<S1
záujmy	0<T1
záujmy a koníčky	0<T1
záujmy a záľuby	0<T1
záľuby	0<T1
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
în afara serviciului	0:H1
în timpul liber	0:H1
óskastarf	0>f1
óskir um starf	0>f1
õpingud	0:31
õppimine	0:31
ödül ve başarılar	03]1
ödüller	03]1
ödüller ve başarılar	03]1
ödüllerim	03]1
ökuréttindi	0451
ökuskírteini	0451
ön yazı	0>41
ön yazı özeti	01^1
öne çıkan projeler	00S1
önkéntes munka	0=61
önkéntes tapasztalat	0=61
önkéntes tevékenység	0=61
önkéntesség	0=61
önnur færni	09<1
önskad befattning	0;l1
önskad tjänst	0;l1
önskat arbete	0;l1
önskemål	0;l1
összefoglalás	03i1
összefoglaló	03i1
ösztöndíjak	07?1
ösztöndíjak és díjak	07?1
övrig arbetslivserfarenhet	02?1
övrig information	0251
övrig utbildning	09U1
övriga färdigheter	06j1
övriga kunskaper	06j1
övriga meriter	0251
övriga meriter och kunskaper	06j1
övriga uppgifter	0251
övriga upplysningar	0251
övriga utbildningar	09U1
övrigt	0251
övrigt engagemang	08e1
özet	01^1
özgeçmiş özeti	01^1
öğrenim	01A1
öğrenim bilgileri	01A1
öğrenim durumu	01A1
ønska stilling	0;^1
ønsker	0<02
ønsket job	0;_1
ønsket jobb	0;^1
ønsket stilling	0<02
øvrig	01m1
øvrig erhvervserfaring	02;1
øvrig informasjon	01m1
øvrige ferdigheter	01l1
øvrige kompetencer	0771
øvrige kurser	08T1
øvrige oplysninger	01i1
øvrige opplysninger	01m1
øvrigt	01i1
úspechy	0>R1
úspechy a ocenenia	0>R1
úspěchy	0821
úspěchy a ocenění	0821
útgefið efni	04;1
úvod	0>D2
účast na konferencích	01K1
účasť na konferenciách	0<C1
über mich	03m1
überblick	03m1
übriges	07N1
ücret beklentisi	02Q1
ühingud	0=>1
ühiskondlik aktiivsus	0B?1
ühiskondlik tegevus	0B?1
üldandmed	0;>1
üritused	0=31
üyelik	0711
üyelikler	0711
üyeliklerim	0711
ýmislegt	00k1
þekking	09<1
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
ħiliet	09g1
ħiliet diġitali	09g1
ħiliet fil-kompjuter	09g1
ħiliet lingwistiċi	0::1
ħiliet personali	09g1
ħiliet professjonali	09g1
ħiliet tal-lingwa	0::1
ħiliet tekniċi	09g1
ħin liberu	06o1
īss apraksts	02H1
īsumā par mani	02H1
įgytas išsilavinimas	0:e1
įgyvendinti projektai	02l1
įgūdžiai	02k1
įgūdžiai ir gebėjimai	02k1
įrankiai	02k1
įvadas	02C1
įvairūs	0;M1
įvertinimai	02B1
řidičské oprávnění	0B11
řidičské průkazy	0B11
řidičský průkaz	0B11
ścieżka edukacyjna	08Q1
świadectwa	05A1
škola	0DS3
školenia	06_1
školenia a kurzy	06_1
školení	00B1
školení a kurzy	00B1
školovanje	01H2
školy	0Bf2
šolanje	01G1
šole	01G1
štipendije	0831
štipendiá	0>R1
študentsko delo	0701
študij	01G1
štúdium	01@1
švietimas	0:e1
żvilupp professjonali	0=41
želena zaposlitev	0@K1
želeno delovno mesto	0@K1
želje	0DP2
željena pozicija	0DR1
željeni posao	0>P2
željeno radno mesto	0DR1
željeno radno mjesto	0@E1
željeno zanimanje	0@E1
žinios	02k1
žinios ir įgūdžiai	02k1
școli	08I1
άδεια οδήγησησ	0DV1
άδειεσ	0DW1
άδειεσ άσκησησ επαγγέλματοσ	0DW1
άδειεσ και πιστοποιήσεισ	0DW1
άδειεσ οδήγησησ	0DV1
άλλα	0DX1
άλλα ενδιαφέροντα	0DY1
άλλα στοιχεία	0DX1
άλλεσ δεξιότητεσ	0DZ1
άλλεσ πληροφορίεσ	0DX1
άρθρα	0D[1
έγγραφα	0D\1
έργα	0D]1
έρευνα	0D]1
αδεια οδηγησησ	0DV1
αδειεσ	0DW1
αδειεσ ασκησησ επαγγελματοσ	0DW1
αδειεσ και πιστοποιησεισ	0DW1
αδειεσ οδηγησησ	0DV1
ακαδημαικεσ σπουδεσ	0D^1
ακαδημαικη εκπαιδευση	0D^1
ακαδημαικο υποβαθρο	0D^1
ακαδημαϊκέσ σπουδέσ	0D^1
ακαδημαϊκή εκπαίδευση	0D^1
ακαδημαϊκό υπόβαθρο	0D^1
αλλα	0DX1
αλλα ενδιαφεροντα	0DY1
αλλα στοιχεια	0DX1
αλλεσ δεξιοτητεσ	0DZ1
αλλεσ πληροφοριεσ	0DX1
ανακοινωσεισ	0D[1
ανακοινώσεισ	0D[1
αναφορέσ	0D_1
αναφορεσ	0D_1
απασχοληση	0D`1
απασχόληση	0D`1
αρθρα	0D[1
ατομικά στοιχεία	0Da1
ατομικα στοιχεια	0Da1
αυτοαξιολογηση ψηφιακων δεξιοτητων	0Db1
αυτοαξιολόγηση ψηφιακών δεξιοτήτων	0Db1
βασικά στοιχεία	0Da1
βασικέσ δεξιότητεσ	0DZ1
βασικα στοιχεια	0Da1
βασικεσ δεξιοτητεσ	0DZ1
βεβαιωσεισ	0DW1
βεβαιώσεισ	0DW1
βιβλία	0D[1
βιβλια	0D[1
βραβεία	0Dc1
βραβεία και διακρίσεισ	0Dc1
βραβεια	0Dc1
βραβεια και διακρισεισ	0Dc1
γενικά στοιχεία	0Da1
γενικα στοιχεια	0Da1
για μένα	0Dd1
για μενα	0Dd1
γλωσσεσ	0De1
γλωσσεσ προγραμματισμου	0DZ1
γλωσσικέσ δεξιότητεσ	0De1
γλωσσικέσ ικανότητεσ	0De1
γλωσσικεσ δεξιοτητεσ	0De1
γλωσσικεσ ικανοτητεσ	0De1
γλωσσομάθεια	0De1
γλωσσομαθεια	0De1
γλώσσεσ	0De1
γλώσσεσ προγραμματισμού	0DZ1
γνωσεισ	0DZ1
γνωσεισ η υ	0DZ1
γνωσεισ και δεξιοτητεσ	0DZ1
γνωσεισ πληροφορικησ	0DZ1
γνωσεισ υπολογιστων	0DZ1
γνωση γλωσσων	0De1
γνωση η υ	0DZ1
γνωση ξενων γλωσσων	0De1
γνώσεισ	0DZ1
γνώσεισ η/υ	0DZ1
γνώσεισ και δεξιότητεσ	0DZ1
γνώσεισ πληροφορικήσ	0DZ1
γνώσεισ υπολογιστών	0DZ1
γνώση γλωσσών	0De1
γνώση η/υ	0DZ1
γνώση ξένων γλωσσών	0De1
δίκτυα	0Df1
δίκτυα και συμμετοχέσ	0Dg1
δίπλωμα οδήγησησ	0DV1
δεξιοτητεσ	0DZ1
δεξιοτητεσ η υ	0DZ1
δεξιοτητεσ και ικανοτητεσ	0DZ1
δεξιότητεσ	0DZ1
δεξιότητεσ η/υ	0DZ1
δεξιότητεσ και ικανότητεσ	0DZ1
δημοσιευσεισ	0D[1
δημοσιευσεισ και ομιλιεσ	0D[1
δημοσιεύσεισ	0D[1
δημοσιεύσεισ και ομιλίεσ	0D[1
διάφορα	0DX1
διαγωνισμοί	0Dc1
διαγωνισμοι	0Dc1
διαθεσιμοτητα	0Dh1
διαθεσιμότητα	0Dh1
διακρίσεισ	0Dc1
διακρίσεισ και βραβεία	0Dc1
διακρισεισ	0Dc1
διακρισεισ και βραβεια	0Dc1
διαλέξεισ	0Di1
διαλεξεισ	0Di1
διαφορα	0DX1
διδακτική εμπειρία	0D`1
διδακτικη εμπειρια	0D`1
δικτυα	0Df1
δικτυα και συμμετοχεσ	0Dg1
διπλωμα οδηγησησ	0DV1
διπλωματα ευρεσιτεχνιασ	0D[1
διπλωματα και πιστοποιητικα	0DW1
διπλώματα ευρεσιτεχνίασ	0D[1
διπλώματα και πιστοποιητικά	0DW1
δραστηριοτητεσ	0Dj1
δραστηριοτητεσ και ενδιαφεροντα	0DY1
δραστηριότητεσ	0Dj1
δραστηριότητεσ και ενδιαφέροντα	0DY1
εγγραφα	0D\1
εθελοντικέσ δράσεισ	0Dj1
εθελοντικέσ δραστηριότητεσ	0Dj1
εθελοντική δράση	0Dj1
εθελοντική εμπειρία	0Dj1
εθελοντική εργασία	0Dj1
εθελοντικεσ δρασεισ	0Dj1
εθελοντικεσ δραστηριοτητεσ	0Dj1
εθελοντικη δραση	0Dj1
εθελοντικη εμπειρια	0Dj1
εθελοντικη εργασια	0Dj1
εθελοντισμοσ	0Dj1
εθελοντισμόσ	0Dj1
εισαγωγή	0Dd1
εισαγωγη	0Dd1
εισηγήσεισ	0D[1
εισηγησεισ	0D[1
εκδηλωσεισ	0Di1
εκδηλώσεισ	0Di1
εκπαίδευση	0D^1
εκπαίδευση και κατάρτιση	0D^1
εκπαιδευση	0D^1
εκπαιδευση και καταρτιση	0D^1
εκπαιδευτικά σεμινάρια	0Dk1
εκπαιδευτικα σεμιναρια	0Dk1
εκπαιδευτικο υποβαθρο	0D^1
εκπαιδευτικό υπόβαθρο	0D^1
ελευθεροσ χρονοσ	0DY1
ελεύθεροσ χρόνοσ	0DY1
εμπειρία	0D`1
εμπειρια	0D`1
ενδιαφέροντα	0DY1
ενδιαφέροντα και χόμπι	0DY1
ενδιαφεροντα	0DY1
ενδιαφεροντα και χομπι	0DY1
επαγγελματικέσ δεξιότητεσ	0DZ1
επαγγελματικέσ ενώσεισ	0Dg1
επαγγελματικέσ πιστοποιήσεισ	0DW1
επαγγελματική δραστηριότητα	0D`1
επαγγελματική εμπειρία	0D`1
επαγγελματική κατάρτιση	0Dk1
επαγγελματική πείρα	0D`1
επαγγελματική πορεία	0D`1
επαγγελματική σταδιοδρομία	0D`1
επαγγελματικεσ δεξιοτητεσ	0DZ1
επαγγελματικεσ ενωσεισ	0Dg1
επαγγελματικεσ πιστοποιησεισ	0DW1
επαγγελματικη δραστηριοτητα	0D`1
επαγγελματικη εμπειρια	0D`1
επαγγελματικη καταρτιση	0Dk1
επαγγελματικη πειρα	0D`1
επαγγελματικη πορεια	0D`1
επαγγελματικη σταδιοδρομια	0D`1
επαγγελματικο ιστορικο	0D`1
επαγγελματικο προφιλ	0Dd1
επαγγελματικοί στόχοι	0Dh1
επαγγελματικοί σύλλογοι	0Dg1
επαγγελματικοι στοχοι	0Dh1
επαγγελματικοι συλλογοι	0Dg1
επαγγελματικοσ στοχοσ	0Dd1
επαγγελματικό ιστορικό	0D`1
επαγγελματικό προφίλ	0Dd1
επαγγελματικόσ στόχοσ	0Dd1
επιδιωκομενη θεση	0Dh1
επιδιωκόμενη θέση	0Dh1
επιθυμητή απασχόληση	0Dh1
επιθυμητή εργασία	0Dh1
επιθυμητή θέση	0Dh1
επιθυμητη απασχοληση	0Dh1
επιθυμητη εργασια	0Dh1
επιθυμητη θεση	0Dh1
επικοινωνία	0Da1
επικοινωνια	0Da1
επιλεγμένα έργα	0D]1
επιλεγμενα εργα	0D]1
επιμορφωσεισ	0Dk1
επιμορφωση	0Dk1
επιμορφωτικά σεμινάρια	0Dk1
επιμορφωτικα σεμιναρια	0Dk1
επιμορφώσεισ	0Dk1
επιμόρφωση	0Dk1
επιπλέον πληροφορίεσ	0DX1
επιπλεον πληροφοριεσ	0DX1
επιστημονικέσ δημοσιεύσεισ	0D[1
επιστημονικεσ δημοσιευσεισ	0D[1
επιστολή κινήτρων	0Dl1
επιστολη κινητρων	0Dl1
επιτευγματα	0Dc1
επιτεύγματα	0Dc1
εργα	0D]1
εργαλεία	0DZ1
εργαλεια	0DZ1
εργασία	0D`1
εργασια	0D`1
εργασιακή εμπειρία	0D`1
εργασιακή πείρα	0D`1
εργασιακη εμπειρια	0D`1
εργασιακη πειρα	0D`1
ερευνα	0D]1
ερευνητικά έργα	0D]1
ερευνητικά ενδιαφέροντα	0DY1
ερευνητικα ενδιαφεροντα	0DY1
ερευνητικα εργα	0D]1
ηλεκτρονικοί υπολογιστέσ	0DZ1
ηλεκτρονικοι υπολογιστεσ	0DZ1
ημερίδεσ	0Di1
ημεριδεσ	0Di1
ιδιοτητα μελουσ	0Dg1
ιδιότητα μέλουσ	0Dg1
ικανοτητεσ	0DZ1
ικανοτητεσ και δεξιοτητεσ	0DZ1
ικανότητεσ	0DZ1
ικανότητεσ και δεξιότητεσ	0DZ1
ιστοσελίδεσ	0Df1
ιστοσελιδεσ	0Df1
καριέρα	0D`1
καριερα	0D`1
κατάρτιση	0Dk1
καταρτιση	0Dk1
κοινωνικά δίκτυα	0Df1
κοινωνική δράση	0Dj1
κοινωνικα δικτυα	0Df1
κοινωνικη δραση	0Dj1
λίγα λόγια για εμένα	0Dd1
λίγα λόγια για μένα	0Dd1
λιγα λογια για εμενα	0Dd1
λιγα λογια για μενα	0Dd1
λοιπά	0DX1
λοιπά στοιχεία	0DX1
λοιπέσ δεξιότητεσ	0DZ1
λοιπέσ πληροφορίεσ	0DX1
λοιπα	0DX1
λοιπα στοιχεια	0DX1
λοιπεσ δεξιοτητεσ	0DZ1
λοιπεσ πληροφοριεσ	0DX1
μέλοσ επαγγελματικών φορέων	0Dg1
μέλοσ οργανώσεων	0Dg1
μέσα κοινωνικήσ δικτύωσησ	0Df1
μαθήματα	0Dk1
μαθηματα	0Dk1
μελοσ επαγγελματικων φορεων	0Dg1
μελοσ οργανωσεων	0Dg1
μεσα κοινωνικησ δικτυωσησ	0Df1
μορφωση	0D^1
μορφωση και καταρτιση	0D^1
μόρφωση	0D^1
μόρφωση και κατάρτιση	0D^1
ξένεσ γλώσσεσ	0De1
ξενεσ γλωσσεσ	0De1
ομιλίεσ	0D[1
ομιλιεσ	0D[1
παράρτημα	0D\1
παραπομπέσ	0D_1
παραπομπεσ	0D_1
παραρτήματα	0D\1
παραρτημα	0D\1
παραρτηματα	0D\1
παρουσίαση	0Dd1
παρουσιάσεισ	0D[1
παρουσιασεισ	0D[1
παρουσιαση	0Dd1
περίληψη	0Dd1
περιληψη	0Dd1
πιστοποιήσεισ	0DW1
πιστοποιησεισ	0DW1
πιστοποιητικά	0DW1
πιστοποιητικα	0DW1
πληροφορική	0DZ1
πληροφορικη	0DZ1
ποια είμαι	0Dd1
ποια ειμαι	0Dd1
ποιοσ είμαι	0Dd1
ποιοσ ειμαι	0Dd1
πορτφολιο	0D]1
πορτφόλιο	0D]1
πρακτική άσκηση	0D`1
πρακτικη ασκηση	0D`1
προσθετεσ πληροφοριεσ	0DX1
προσθετη εκπαιδευση	0Dk1
προσοντα	0DZ1
προσωπα για συστασεισ	0D_1
προσωπικά έργα	0D]1
προσωπικά δεδομένα	0Da1
προσωπικά ενδιαφέροντα	0DY1
προσωπικά στοιχεία	0Da1
προσωπικέσ δεξιότητεσ	0DZ1
προσωπικέσ πληροφορίεσ	0Da1
προσωπικα δεδομενα	0Da1
προσωπικα ενδιαφεροντα	0DY1
προσωπικα εργα	0D]1
προσωπικα στοιχεια	0Da1
προσωπικεσ δεξιοτητεσ	0DZ1
προσωπικεσ πληροφοριεσ	0Da1
προσωπικο προφιλ	0Dd1
προσωπικό προφίλ	0Dd1
προσόντα	0DZ1
προτζεκτ	0D]1
προτιμήσεισ	0Dh1
προτιμησεισ	0Dh1
προυπηρεσια	0D`1
προφίλ	0Dd1
προφίλ στο διαδίκτυο	0Df1
προφιλ	0Dd1
προφιλ στο διαδικτυο	0Df1
προϋπηρεσία	0D`1
πρόσθετεσ πληροφορίεσ	0DX1
πρόσθετη εκπαίδευση	0Dk1
πρόσωπα για συστάσεισ	0D_1
πρότζεκτ	0D]1
σεμινάρια	0Di1
σεμινάρια - επιμόρφωση	0Dk1
σεμινάρια και επιμόρφωση	0Dk1
σεμινάρια και συνέδρια	0Di1
σεμιναρια	0Di1
σεμιναρια επιμορφωση	0Dk1
σεμιναρια και επιμορφωση	0Dk1
σεμιναρια και συνεδρια	0Di1
σημαντικά έργα	0D]1
σημαντικα εργα	0D]1
σπουδέσ	0D^1
σπουδέσ και κατάρτιση	0D^1
σπουδεσ	0D^1
σπουδεσ και καταρτιση	0D^1
στοιχεία	0Da1
στοιχεία επικοινωνίασ	0Da1
στοιχεια	0Da1
στοιχεια επικοινωνιασ	0Da1
στοχοσ	0Dd1
στόχοσ	0Dd1
συγγραφικο εργο	0D[1
συγγραφικό έργο	0D[1
συλλογοι	0Dg1
συμμετοχή σε έργα	0D]1
συμμετοχή σε συλλόγουσ	0Dg1
συμμετοχή σε συνέδρια	0Di1
συμμετοχη σε εργα	0D]1
συμμετοχη σε συλλογουσ	0Dg1
συμμετοχη σε συνεδρια	0Di1
συμπληρωματικέσ πληροφορίεσ	0DX1
συμπληρωματικεσ πληροφοριεσ	0DX1
συνέδρια	0Di1
συνέδρια - σεμινάρια	0Di1
συνέδρια και σεμινάρια	0Di1
συνδεσμοι	0Df1
συνεδρια	0Di1
συνεδρια και σεμιναρια	0Di1
συνεδρια σεμιναρια	0Di1
συνεχιζομενη εκπαιδευση	0Dk1
συνεχιζόμενη εκπαίδευση	0Dk1
συνημμένα	0D\1
συνημμένα έγγραφα	0D\1
συνημμενα	0D\1
συνημμενα εγγραφα	0D\1
συνοδευτική επιστολή	0Dl1
συνοδευτικη επιστολη	0Dl1
συνοπτικο προφιλ	0Dd1
συνοπτικό προφίλ	0Dd1
συνοψη	0Dd1
συστάσεισ	0D_1
συστάσεισ - αναφορέσ	0D_1
συστασεισ	0D_1
συστασεισ αναφορεσ	0D_1
συστατικέσ επιστολέσ	0D_1
συστατικεσ επιστολεσ	0D_1
σχετικά με εμένα	0Dd1
σχετικα με εμενα	0Dd1
σύλλογοι	0Dg1
σύνδεσμοι	0Df1
σύνοψη	0Dd1
τίτλοι σπουδών	0D^1
τεχνικέσ γνώσεισ	0DZ1
τεχνικέσ δεξιότητεσ	0DZ1
τεχνικεσ γνωσεισ	0DZ1
τεχνικεσ δεξιοτητεσ	0DZ1
τεχνολογίεσ	0DZ1
τεχνολογιεσ	0DZ1
τιμητικέσ διακρίσεισ	0Dc1
τιμητικεσ διακρισεισ	0Dc1
τιτλοι σπουδων	0D^1
υποτροφίεσ	0Dc1
υποτροφίεσ και βραβεία	0Dc1
υποτροφιεσ	0Dc1
υποτροφιεσ και βραβεια	0Dc1
χαρτοφυλάκιο	0D]1
χαρτοφυλακιο	0D]1
χειρισμοσ η υ	0DZ1
χειρισμόσ η/υ	0DZ1
χομπι	0DY1
χόμπι	0DY1
ψηφιακέσ δεξιότητεσ	0DZ1
ψηφιακεσ δεξιοτητεσ	0DZ1
академическое образование	0Dm1
академично образование	0Dn1
академско образовање	0Do1
алати	0E01
анкетные данные	0E11
анкетні дані	0E21
асоціації	0E31
ассоциации	0E41
аттестации	0E51
бажана посада	0E61
бажана посада та зарплата	0E61
бажана робота	0E61
базова освіта	0E71
базовое образование	0Dm1
более ранний опыт	0E81
в заключение	0E91
в свободное время	0E:1
важнији пројекти	0E;1
ваннаставне активности	0E<1
введение	0E91
везе	0E=1
вештине	0E01
виступи	0E>1
виступи та публікації	0E>1
висше образование	0Dn1
вища освіта	0E71
вкладення	0E?1
владеене на езици	0E@1
владение иностранными языками	0EA1
владение компьютером	0EB1
владение пк	0EB1
владение программами	0EB1
владение языками	0EA1
власні проекти	0EC1
власні проєкти	0EC1
вложения	0ED1
вміння	0EE1
вміння та навички	0EE1
вне работы	0E:1
вне работы увлекаюсь	0E:1
внеучебная деятельность	0EF1
водительские права	0EG1
водительские права и автомобиль	0EG1
водительский стаж	0EG1
водительское удостоверение	0EG1
водійське посвідчення	0EH1
водійський стаж	0EH1
водійські права	0EH1
водіння	0EH1
вождение	0EG1
возачка дозвола	0EI1
возачке дозволе	0EI1
володіння комп'ютером	0EE1
володіння мовами	0EJ1
волонтерская деятельность	0EF1
волонтерски рад	0E<1
волонтерский опыт	0EF1
волонтерско искуство	0E<1
волонтерство	0EK2
волонтерська діяльність	0EM1
волонтерський досвід	0EM1
волонтирање	0E<1
волонтёрская деятельность	0EF1
волонтёрский опыт	0EF1
волонтёрство	0EF1
връзки	0EN1
въведение	0EO1
выступления	0EP1
высшее образование	0Dm1
відгуки	0EQ1
відзнаки	0ER1
відзнаки та нагороди	0ER1
вільний час	0ES1
где работал	0E81
где работала	0E81
где училась	0Dm1
где учился	0Dm1
где я работал	0E81
где я работала	0E81
где я училась	0Dm1
где я учился	0Dm1
грамоти	0ET1
гранти	0ER1
гранты	0EU1
громадська активність	0EM1
громадська діяльність	0EM1
данни за контакт	0EV1
де навчався	0E71
де навчалася	0E71
де працював	0EW1
де працювала	0EW1
дигиталне вештине	0E01
дигитални умения	0EX1
дипломи	0EY1
дипломи и сертификати	0EY1
дипломи та сертифікати	0EZ1
дипломы и сертификаты	0E51
доброволен труд	0E[1
доброволческа дейност	0E[1
доброволчески опит	0E[1
доброволчество	0E[1
добровольчество	0EF1
добровољни рад	0E<1
догађаји	0E\1
додатки	0E?1
додаткова освіта	0E]1
додаткова інформація	0E^1
додаткове навчання	0E]1
додатково	0E^1
додаткові відомості	0E^1
додаткові навички	0EE1
додатна едукација	0E_1
додатне информације	0E`1
додатни подаци	0E`1
дозволе	0Ea1
дозвілля	0ES1
доклади	0Eb1
доклады	0EP1
доклады и публикации	0EP1
документа	0Ec1
документи	0Ed2
документы	0ED1
доповіді	0E>1
дополнительная информация	0Ef1
дополнительно	0Ef1
дополнительно о себе	0E91
дополнительное образование	0Eg1
дополнительное обучение	0Eg1
дополнительные навыки	0EB1
дополнительные сведения	0Ef1
допуски	0E51
допуски и удостоверения	0E51
допълнителна информация	0Eh1
допълнителна квалификация	0Ei1
допълнителни данни	0Eh1
допълнителни обучения	0Ei1
допълнителни сведения	0Eh1
досвід	0EW1
досвід викладання	0EW1
досвід проєктів	0EC1
досвід роботи	0EW1
дослідження	0EC1
достигнућа	0Ej1
достижения	0EU1
достижения и награды	0EU1
доступност	0Ek1
досягнення	0ER1
друга информация	0Eh1
другая информация	0Ef1
други	0Eh1
други данни	0Eh1
други умения	0EX1
друго	0El2
другое	0Ef1
друштвене активности	0E<1
друштвене мреже	0E=1
друштвени ангажман	0E<1
едукације	0E_1
езикови компетенции	0E@1
езикови познания	0E@1
езикови умения	0E@1
езици	0E@1
желаемая должность	0En1
желаемая должность и зарплата	0En1
желаемая работа	0En1
желана длъжност	0Eo1
желана позиция	0Eo1
желана работа	0Eo1
жеље	0Ek1
жељена позиција	0Ek1
жељени посао	0Ek1
жељено радно место	0Ek1
з чим працюю	0EE1
за контакт	0EV1
за мен	0EO1
загальна інформація	0E21
загальний огляд	0F01
загальні відомості	0E21
заетост	0F11
запослења	0F21
запослење	0F21
заслуги	0EU1
заходи	0F31
захоплення	0ES1
знание иностранных языков	0EA1
знание программ	0EB1
знание языков	0EA1
знания	0F42
знания и навыки	0EB1
знания и умения	0EX1
знання	0EE1
знання мов	0EJ1
знання та навички	0EE1
знання іноземних мов	0EJ1
знања	0E01
знања и вештине	0E01
знање страних језика	0F61
знање језика	0F61
изабрани пројекти	0E;1
избрани проекти	0F71
извънкласни дейности	0E[1
излагања	0F81
изследователски проекти	0F71
иное	0Ef1
иностранные языки	0EA1
иностранный язык	0EA1
инструменти	0EX1
инструменты	0EB1
инструменты и технологии	0EB1
интереси	0F92
интереси и хобита	0F;1
интересовања	0F<1
интересовања и хобији	0F<1
интересы	0E:1
интересы и увлечения	0E:1
интересы и хобби	0E:1
искуство	0F21
исследования	0?V1
история работы	0E81
истраживачки пројекти	0E;1
истраживања	0E;1
ищу работу	0En1
какие есть сертификаты	0E51
какими языками владею	0EA1
кар'єра	0EW1
кар'єрні цілі	0E61
кариера	0F11
кариерни цели	0Eo1
каријера	0F21
карьера	0E81
карьерные цели	0En1
карьерный путь	0E81
квалификации	0EY1
квалификационни курсове	0Ei1
квалификация	0F42
ключевая информация	0E91
ключевые достижения	0EU1
ключевые компетенции	0EB1
ключевые навыки	0EB1
ключевые проекты	0?V1
ключови умения	0EX1
ключові компетенції	0EE1
ключові навички	0EE1
ключові проєкти	0EC1
книги	0F=3
ко сам ја	0F@1
кой съм аз	0EO1
комерційний досвід	0EW1
коммерческий опыт	0E81
коммерческий опыт работы	0E81
комп'ютерні навички	0EE1
компетентності	0EE1
компетенции	0F42
компетенције	0E01
компетенції	0EE1
компьютерные навыки	0EB1
компьютерные программы	0EB1
компютърна грамотност	0EX1
компютърни умения	0EX1
конгреси	0E\1
конкурси	0FA2
конкурсы	0EU1
контакт	0FC2
контакт информације	0FE1
контакт подаци	0FE1
контакти	0FF3
контактна информация	0EV1
контактна інформація	0E21
контактная информация	0E11
контактные данные	0E11
контактні дані	0E21
контакты	0E11
конференции	0FI2
конференции и семинари	0FK1
конференции и семинары	0FL1
конференције	0E\1
конференције и семинари	0E\1
конференції	0F31
конференції та семінари	0F31
коротке резюме	0F01
короткий опис	0F01
коротко	0F01
коротко о себе	0E91
коротко про себе	0F01
кратка биографија	0F@1
краткая биография	0E91
краткая информация	0E91
кратко	0E91
кратко о себе	0E91
кратко представяне	0EO1
кратко резюме	0EO1
краткое резюме	0E91
крім роботи	0ES1
кто я	0E91
курсеви	0E_1
курсеви и обуке	0E_1
курси	0E]1
курси підвищення кваліфікації	0E]1
курси та семінари	0E]1
курси та тренінги	0E]1
курси тренінги	0E]1
курси тренінги сертифікати	0E]1
курси, тренінги	0E]1
курси, тренінги, сертифікати	0E]1
курсове	0Ei1
курсове и обучения	0Ei1
курсы	0Eg1
курсы и семинары	0Eg1
курсы и тренинги	0Eg1
курсы повышения квалификации	0Eg1
кључне вештине	0E01
лекции	0Eb1
линкове	0EN1
линкови	0E=1
лицензи	0EY1
лицензии	0E51
лицензии и сертификаты	0E51
лиценце	0Ea1
лиценце и сертификати	0Ea1
личен профил	0EO1
лична интересовања	0F<1
лична информация	0EV1
личная информация	0E11
личне вештине	0E01
личне информације	0FE1
личне особине	0F@1
лични данни	0EV1
лични интереси	0F;1
лични подаци	0FE1
лични проекти	0F71
лични профил	0F@1
лични пројекти	0E;1
лични умения	0EX1
лични умения и компетенции	0EX1
личностни качества	0EO1
личные данные	0E11
личные интересы	0E:1
личные качества	0E91
личные навыки	0EB1
личные проекты	0?V1
личные сведения	0E11
ліцензії	0EZ1
ліцензії та сертифікати	0EZ1
м'які навички	0EE1
мероприятия	0FL1
места работы	0E81
места работы и должности	0E81
место работы	0E81
месторабота	0F11
мета	0F01
мета пошуку роботи	0E61
мова	0EJ1
мови	0EJ1
мови програмування	0EE1
мовні навички	0EJ1
мое образование	0Dm1
мои инструменты	0EB1
мои проекты	0?V1
мои работы	0?V1
мои сертификаты	0E51
мотивационно писмо	0FM1
мотивационное письмо	0FN1
мотивационо писмо	0FO1
мотиваційний лист	0FP1
моя работа	0E81
моё образование	0Dm1
мої інструменти	0EE1
місце роботи	0EW1
місця роботи	0EW1
на каких языках говорю	0EA1
навички	0EE1
навички та вміння	0EE1
навчальні проєкти	0EC1
навчання	0E71
навыки	0EB1
навыки и умения	0EB1
нагороди	0ER1
нагороди та відзнаки	0ER1
нагороди та досягнення	0ER1
нагороди і відзнаки	0ER1
награде	0Ej1
награде и признања	0Ej1
награди	0ET1
награди и отличия	0ET1
награди и постижения	0ET1
награды	0EU1
награды и достижения	0EU1
награды и премии	0EU1
накратко	0EO1
накратко за мен	0EO1
наличие водительских прав	0EG1
наукові конференції	0F31
наукові праці	0E>1
наукові публікації	0E>1
наукові інтереси	0ES1
научни изследвания	0F71
научни конференции	0FK1
научни публикации	0Eb1
научни радови	0F81
научни трудове	0Eb1
научные интересы	0E:1
научные конференции	0FL1
научные проекты	0?V1
научные публикации	0EP1
научные работы	0EP1
научные труды	0EP1
немного о себе	0E91
несколько слов о себе	0E91
о мени	0F@1
о себе	0E91
обо мне	0E91
обобщение	0EO1
образование	0FQ2
образование и квалификация	0FQ2
образование и обучение	0FQ2
образование и подготовка	0Dm1
образователна степен	0Dn1
образовање	0Do1
образовање и обука	0Do1
обуке	0E_1
обучение	0FQ2
обучения	0Ei1
обучения и курсове	0Ei1
обща информация	0EV1
общая информация	0E11
обществена дейност	0E[1
общественная деятельность	0EF1
общественная работа	0EF1
общие сведения	0E11
общие сведения обо мне	0E91
објаве	0F81
објављени радови	0F81
овлашћења	0Ea1
ожидания	0En1
онлайн профили	0EN1
опенсорс	0?V1
описание	0E91
опит	0F11
опыт	0E81
опыт вождения	0EG1
опыт волонтерства	0EF1
опыт волонтёрства	0EF1
опыт преподавания	0E81
опыт проектов	0?V1
опыт профессиональной деятельности	0E81
опыт работы	0E81
опыт трудовой деятельности	0E81
организации	0FS1
освіта	0E71
освіта та кваліфікація	0E71
освіта та навчання	0E71
освіта і навчання	0E71
основна информация	0EV1
основна освіта	0E71
основна інформація	0E21
основная информация	0E11
основни данни	0EV1
основни подаци	0FE1
основное образование	0Dm1
основной опыт	0E81
основные данные	0E11
основные достижения	0EU1
основные навыки	0EB1
основные проекты	0?V1
особе за препоруку	0FT1
особиста інформація	0E21
особисті дані	0E21
особисті проекти	0EC1
особисті проєкти	0EC1
особисті якості	0F01
особисті інтереси	0ES1
остале вештине	0E01
остале информације	0E`1
остали подаци	0E`1
остало	0E`1
отзиви	0FU1
отзывы	0FV1
открытые проекты	0?V1
отличия	0FW2
очаквания	0Eo1
очекивања	0Ek1
очікування	0E61
пара слов о себе	0E91
пару слов о себе	0E91
патенти	0FY3
патенты	0EP1
педагогический опыт	0E81
персональная информация	0E11
персональные данные	0E11
персональні дані	0E21
пет проекты	0?V1
пет проєкти	0EC1
пет-проекты	0?V1
пет-проєкти	0EC1
печатные работы	0EP1
побажання	0E61
побажання до роботи	0E61
повишаване на квалификацията	0Ei1
повышение квалификации	0Eg1
повышение квалификации и курсы	0Eg1
повышение квалификации курсы	0Eg1
повышение квалификации, курсы	0Eg1
подаци за контакт	0FE1
пожелания	0En1
пожелания к месту работы	0En1
пожелания к работе	0En1
поза роботою	0ES1
позанавчальна діяльність	0EM1
познавање рада на рачунару	0E01
познавање страних језика	0F61
познавање језика	0F61
полезные ссылки	0F\1
помимо работы	0E:1
поощрения	0EU1
попередні місця роботи	0EW1
попередній досвід	0EW1
портфолио	0F]3
портфоліо	0EC1
посвідчення	0EZ1
посвідчення водія	0EH1
посилання	0F`1
после работы	0E:1
пословно искуство	0F21
постижения	0ET1
потврде	0Ea1
пошук роботи	0E61
права	0EG1
правоспособност	0EY1
правоспособности	0EY1
пракса	0F21
праксе	0F21
практика	0Fa3
практический опыт	0E81
практичний досвід	0EW1
предавања	0F81
предпочитания	0Eo1
предпочтения	0En1
представяне	0EO1
предыдущие места работы	0E81
предыдущий опыт	0E81
презентации	0Eb1
премии	0EU1
премії	0ER1
препорука	0FT1
препоруке	0FT1
препоръка	0FU1
препоръки	0FU1
препоръчители	0FU1
претходна запослења	0F21
придружително писмо	0FM1
признания	0ET1
признања	0Ej1
признања и награде	0Ej1
прикачени файлове	0Fd1
приклади робіт	0EC1
прилог	0Ec1
приложение	0Fe2
приложения	0Fe2
прилози	0Ec1
примеры проектов	0?V1
примеры работ	0?V1
примеры разработки	0?V1
про мене	0F01
про себе	0F01
програми	0EE1
программное обеспечение	0EB1
программы	0EB1
программы и инструменты	0EB1
програмни езици	0EX1
програмски језици	0E01
проект	0?V1
проекти	0Fg2
проектная деятельность	0?V1
проектный опыт	0?V1
проекты	0?V1
пройденные курсы	0Eg1
пропратно писмо	0FO1
професионален опит	0F11
професионален профил	0EO1
професионален път	0F11
професионална кариера	0F11
професионална реализация	0F11
професионална цел	0EO1
професионалне вештине	0E01
професионални компетенции	0EX1
професионални организации	0FS1
професионални профил	0F@1
професионални умения	0EX1
професионално искуство	0F21
профессиональная деятельность	0E81
профессиональная переподготовка	0Eg1
профессиональное образование	0Dm1
профессиональное развитие	0Eg1
профессиональное резюме	0E91
профессиональные знания	0EB1
профессиональные компетенции	0EB1
профессиональные навыки	0EB1
профессиональные навыки и знания	0EB1
профессиональные объединения	0E41
профессиональные сертификаты	0E51
профессиональные сообщества	0E41
профессиональные умения	0EB1
профессиональный опыт	0E81
профессиональный профиль	0E91
професійна діяльність	0EW1
професійний досвід	0EW1
професійний профіль	0F01
професійний розвиток	0E]1
професійні навички	0EE1
професійні об'єднання	0E31
професійні спільноти	0E31
професійні та інші навички	0EE1
профил	0Fi2
профили	0Fk3
профили в сети	0F\1
профили на мрежи	0E=1
профиль	0E91
профіль	0F01
профілі	0F`1
профілі в мережі	0F`1
прочая информация	0Ef1
прочее	0Ef1
проєкти	0EC1
пројекти	0E;1
публикации	0Fn2
публикации и выступления	0EP1
публикации и доклади	0Eb1
публикације	0F81
публікації	0E>1
публікації та виступи	0E>1
підвищення кваліфікації	0E]1
після роботи	0ES1
работа	0G02
работен опит	0F11
рабочий опыт	0E81
рад на рачунару	0E01
радионице	0E_1
радна искуства	0F21
радно искуство	0F21
радови	0F81
разни	0Eh1
разно	0E`1
разное	0Ef1
ранние места работы	0E81
ранний опыт	0E81
раніше	0EW1
рачунарске вештине	0E01
реализирани проекти	0F71
реализованные проекты	0?V1
реалізовані проєкти	0EC1
резиме	0F@1
резюме	0G23
рекомендатели	0FV1
рекомендательные письма	0FV1
рекомендации	0FV1
рекомендации и отзывы	0FV1
рекомендаційні листи	0EQ1
рекомендація	0EQ1
рекомендації	0EQ1
референси	0EQ1
референсы	0FV1
референце	0FT1
референции	0FU1
робота	0EW1
робочий досвід	0EW1
рівень володіння мовами	0EJ1
різне	0E^1
с чем работаю	0EB1
сажетак	0F@1
сайти	0F`1
сайты	0F\1
саммари	0E91
саммарі	0F01
самооценка на дигиталните умения	0G51
самооценка цифровых навыков	0G61
самооцінка цифрових навичок	0G71
самопрезентация	0E91
самопроцена дигиталних вештина	0G81
свидетелства	0EY1
свидетелство за управление	0G91
свидетелство за управление на мпс	0G91
свидетельства	0E51
свободно време	0F;1
свободное время	0E:1
связаться со мной	0E11
свідоцтва	0EZ1
сдружения	0FS1
семинари	0G:2
семинари и конференции	0FK1
семинари и обуке	0E_1
семинари и обучения	0Ei1
семинары	0FL1
семинары и конференции	0FL1
семинары и тренинги	0Eg1
семінари	0F31
семінари та конференції	0F31
сертификати	0G<2
сертификати и лицензи	0EY1
сертификати и лиценце	0Ea1
сертификаты	0E51
сертификаты и лицензии	0E51
сертификаты и удостоверения	0E51
сертификация	0E51
сертифікати	0EZ1
сертифікати та ліцензії	0EZ1
сертифікація	0EZ1
сильные стороны	0E91
сильні сторони	0F01
симпозиумы	0FL1
следване	0Dn1
слободне активности	0F<1
слободно време	0F<1
собствени проекти	0F71
собственные проекты	0?V1
сопроводительное письмо	0FN1
сопствени пројекти	0E;1
софт	0EB1
софт скиллы	0EB1
софт-скиллы	0EB1
социална ангажираност	0E[1
социални медии	0EN1
социални мрежи	0EN1
социальная активность	0EF1
социальные сети	0F\1
соцмережі	0F`1
соцсети	0F\1
соціальні мережі	0F`1
списак публикација	0F81
список публикаций	0EP1
список публікацій	0E>1
способности	0G>2
спільноти	0E31
ссылки	0F\1
стаж	0F11
стажировка	0E81
стажировки	0E81
стажове	0F11
стажування	0EW1
статии	0Eb1
статті	0E>1
статьи	0EP1
статьи и публикации	0EP1
стек	0EB1
стек технологий	0EB1
стек технологій	0EE1
стипендии	0FW2
стипендије	0Ej1
стипендії	0ER1
стислий огляд	0F01
страни језици	0F61
струковна удружења	0G@1
стручна знања	0E01
стручна спрема	0Do1
стручни испити	0Ea1
стручни скупови	0E\1
стручно искуство	0F21
стручно усавршавање	0E_1
студије	0Do1
супровідний лист	0FP1
суспільна діяльність	0EM1
събития	0FK1
такмичења	0Ej1
тесты и экзамены	0E51
технически умения	0EX1
технически умения и компетенции	0EX1
технические знания	0EB1
технические навыки	0EB1
техничке вештине	0E01
технологии	0F42
технологический стек	0EB1
технологије	0E01
технології	0EE1
технічні навички	0EE1
тренинги	0GA2
тренинги и курсы	0Eg1
тренинзи	0E_1
тренінги	0E]1
тренінги та курси	0E]1
трохи про себе	0F01
трудов опит	0F11
трудов стаж	0F11
трудова биография	0F11
трудова дейност	0F11
трудова діяльність	0EW1
трудовая деятельность	0E81
трудовий досвід	0EW1
трудовой опыт	0E81
трудовой стаж	0E81
търсена позиция	0Eo1
уверења	0Ea1
увлечения	0GC2
увлечения и интересы	0E:1
увлечения и хобби	0E:1
увод	0F@1
удостоверения	0GE2
удружења	0G@1
укратко о мени	0F@1
умения	0F42
умения и компетенции	0EX1
умения и навыки	0EB1
умею	0EB1
уміння	0EE1
уміння та навички	0EE1
уподобання	0ES1
уровень владения языками	0EA1
усавршавање	0E_1
успеси	0Ej1
участие в конференции	0FK1
участие в конференциях	0FL1
участие в организациях	0E41
участие в проекти	0F71
участь в організаціях	0E31
участь у конференціях	0F31
учеба	0Dm1
учебные заведения	0Dm1
учебные проекты	0?V1
учешће на конференцијама	0E\1
учёба	0Dm1
формално образовање	0Do1
хобби	0E:1
хобби и интересы	0E:1
хобби и увлечения	0E:1
хоби	0F92
хоби и интереси	0F;1
хобита	0F;1
хобита и интереси	0F;1
хобији	0F<1
хобији и интересовања	0F<1
хобі	0ES1
хобі та захоплення	0ES1
хобі та інтереси	0ES1
цел	0EO1
цель	0E91
цель поиска	0En1
цель поиска работы	0En1
цифрові навички	0EE1
циљ	0F@1
чем владею	0EB1
чем занималась	0E81
чем занимался	0E81
чем пользуюсь	0EB1
чем увлекаюсь	0E:1
чему училась	0Dm1
чему учился	0Dm1
чим користуюся	0EE1
чланства	0G@1
чланство	0G@1
чланство у организацијама	0G@1
чланство у удружењима	0G@1
чланци	0F81
членства	0FS1
членство	0GG3
членство в ассоциациях	0E41
членство в организации	0FS1
членство в организациях	0E41
членство в організаціях	0E31
членство в профессиональных организациях	0E41
что знаю	0EB1
что люблю	0E:1
что умею	0EB1
что умею делать	0EB1
что я сделал	0?V1
что я умею	0EB1
чужди езици	0E@1
чуждоезикова подготовка	0E@1
чуждоезикови умения	0E@1
школа	0Do1
школовање	0Do1
шофьорска книжка	0G91
шофьорски книжки	0G91
що вмію	0EE1
экспертиза	0EB1
я в сети	0F\1
язык	0EA1
языки	0EA1
языки программирования	0EB1
языковые навыки	0EA1
іноземні мови	0EJ1
інструменти	0EE1
інтереси	0ES1
інтереси та захоплення	0ES1
інтереси та хобі	0ES1
інша інформація	0E^1
інше	0E^1
језици	0F61
језичке вештине	0F61
אודות	0GJ1
אודותיי	0GJ1
אותות הצטיינות	0GK1
אחר	0GL1
איגודים מקצועיים	0GM1
אירועים	0GN1
אנשי קשר להמלצה	0GO1
ארגונים	0GM1
הוקרה	0GK1
היסטוריה תעסוקתית	0GP1
הישגים	0GK1
הכשרה	0GQ1
הכשרה מקצועית	0GQ1
הכשרות	0GQ1
הכשרות מקצועיות	0GQ1
המלצות	0GO1
הסמכות	0GR1
הסמכות ותעודות	0GR1
הסמכות מקצועיות	0GR1
העדפות	0GS1
העדפות תעסוקה	0GS1
הערכה עצמית של מיומנויות דיגיטליות	0GT1
הצטיינות	0GK1
הקדמה	0GJ1
הרצאות	0GU1
השכלה	0GV1
השכלה אקדמית	0GV1
השכלה ולימודים	0GV1
השכלה פורמלית	0GV1
השתלמויות	0GQ1
השתלמויות וקורסים	0GQ1
השתתפות בכנסים	0GN1
התמחות	0GP1
התנדבויות	0GW1
התנדבות	0GW1
זמינות	0GS1
חברויות	0GM1
חברות באגודות	0GM1
חברות בארגונים	0GM1
חינוך	0GV1
טכנולוגיות	0GX1
ידיעת שפות	0GY1
ידע במחשבים	0GX1
ידע ומיומנויות	0GX1
ידע טכני	0GX1
ידע מקצועי	0GX1
יישומי מחשב	0GX1
יכולות	0GX1
ימי עיון	0GN1
יצירת קשר	0GZ1
כישורי שפה	0GY1
כישורים	0GX1
כישורים אישיים	0GX1
כישורים טכניים	0GX1
כישורים מקצועיים	0GX1
כלים	0GX1
כללי	0GL1
כנסים	0GN1
כנסים והרצאות	0GN1
כנסים וסמינרים	0GN1
כתבות	0GU1
לימודים	0GV1
לימודים אקדמיים	0GV1
לינקים	0G[1
מאמרים	0GU1
מומחיות	0GX1
מחפש	0GS1
מחפשת	0GS1
מחקר	0G\1
מחשבים	0GX1
מטרה	0GJ1
מטרה מקצועית	0GJ1
מי אני	0GJ1
מידע אישי	0GZ1
מידע נוסף	0GL1
מיומנויות	0GX1
מיומנויות וכישורים	0GX1
מיומנויות מחשב	0GX1
מיזמים	0G\1
מכתב מקדים	0G]1
מכתב נלווה	0G]1
מכתבי המלצה	0GO1
מלגות	0GK1
ממליצים	0GO1
מסמכים מצורפים	0G^1
מקומות עבודה	0GP1
משרה מבוקשת	0GS1
משרה רצויה	0GS1
נוסף	0GL1
ניסיון	0GP1
ניסיון בעבודה	0GP1
ניסיון התנדבותי	0GW1
ניסיון מקצועי	0GP1
ניסיון עבודה	0GP1
ניסיון תעסוקתי	0GP1
נסיון	0GP1
נסיון מקצועי	0GP1
נסיון עבודה	0GP1
נסיון תעסוקתי	0GP1
נספחים	0G^1
נתונים אישיים	0GZ1
סמינרים	0GN1
ספרים	0GU1
עבודה	0GP1
על עצמי	0GJ1
עליי	0GJ1
עמותות	0GM1
עניין אישי	0G_1
עשייה חברתית	0GW1
פטנטים	0GU1
פנאי	0G_1
פעילות התנדבותית	0GW1
פעילות חברתית	0GW1
פעילות קהילתית	0GW1
פרוייקטים	0G\1
פרויקט	0G\1
פרויקטי מחקר	0G\1
פרויקטים	0G\1
פרויקטים אישיים	0G\1
פרויקטים נבחרים	0G\1
פרופיל	0GJ1
פרופיל אישי	0GJ1
פרופיל מקצועי	0GJ1
פרופילים	0G[1
פרופילים ברשת	0G[1
פרטי התקשרות	0GZ1
פרטי קשר	0GZ1
פרטים	0GZ1
פרטים אישיים	0GZ1
פרטים כלליים	0GZ1
פרטים נוספים	0GL1
פרסומים	0GU1
פרסומים והרצאות	0GU1
פרסומים מדעיים	0GU1
פרסים	0GK1
פרסים והוקרה	0GK1
פרסים והצטיינות	0GK1
פרסים ומלגות	0GK1
צור קשר	0GZ1
ציפיות	0GS1
צרופות	0G^1
קבצים מצורפים	0G^1
קורסים	0GQ1
קורסים והכשרות	0GQ1
קורסים והשתלמויות	0GQ1
קישורים	0G[1
קצת עלי	0GJ1
קצת עליי	0GJ1
קריירה	0GP1
רישיון נהיגה	0G`1
רישיונות	0GR1
רישיונות והסמכות	0GR1
רקע אקדמי	0GV1
רקע מקצועי	0GP1
רקע תעסוקתי	0GP1
רשיון נהיגה	0G`1
רשתות חברתיות	0G[1
שונות	0GL1
שליטה בשפות	0GY1
שליטה בתוכנות	0GX1
שפה	0GY1
שפות	0GY1
שפות זרות	0GY1
שפות תכנות	0GX1
תארים	0GV1
תוכנות	0GX1
תחביבים	0G_1
תחביבים ותחומי עניין	0G_1
תחומי מומחיות	0GX1
תחומי עניין	0G_1
תחומי עניין ותחביבים	0G_1
תחרויות	0GK1
תיאור אישי	0GJ1
תיק עבודות	0G\1
תכונות אישיות	0GJ1
תמצית	0GJ1
תעודה	0GR1
תעודות	0GR1
תעודות והסמכות	0GR1
תעודות מקצועיות	0GR1
תעסוקה	0GP1
תפקיד מבוקש	0GS1
תקציר	0GJ1
תקציר מקצועי	0GJ1
أبرز المشاريع	0Ga1
أخرى	0Gb1
أنشطة تطوعية	0Gc1
أهم المشاريع	0Ga1
إجادة اللغات	0Gd1
ابرز المشاريع	0Ga1
اجاده اللغات	0Gd1
اخري	0Gb1
الأبحاث	0Ge1
الأبحاث المنشورة	0Ge1
الأبحاث والمنشورات	0Ge1
الأدوات	0Gf1
الأعمال	0Ga1
الأعمال التطوعية	0Gc1
الأنشطة	0Gc1
الأنشطة الاجتماعية	0Gc1
الأنشطة التطوعية	0Gc1
الأهداف	0Gg1
الأوسمة	0Gh1
الإصدارات	0Ge1
الإنجازات	0Gh1
الإنجازات والجوائز	0Gh1
الابحاث	0Ge1
الابحاث المنشوره	0Ge1
الابحاث والمنشورات	0Ge1
الاتصال	0Gi1
الادوات	0Gf1
الاصدارات	0Ge1
الاعتمادات	0Gj1
الاعمال	0Ga1
الاعمال التطوعيه	0Gc1
الانتسابات	0Gk1
الانجازات	0Gh1
الانجازات والجوايز	0Gh1
الانشطه	0Gc1
الانشطه الاجتماعيه	0Gc1
الانشطه التطوعيه	0Gc1
الاهتمامات	0Gl1
الاهتمامات الشخصية	0Gl1
الاهتمامات الشخصيه	0Gl1
الاهتمامات والهوايات	0Gl1
الاهداف	0Gg1
الاوسمه	0Gh1
البحث العلمي	0Ga1
البحوث	0Ge1
البرامج	0Gf1
البيانات الشخصية	0Gi1
البيانات الشخصيه	0Gi1
التاريخ المهني	0Gm1
التاريخ الوظيفي	0Gm1
التجارب المهنية	0Gm1
التجارب المهنيه	0Gm1
التجربة المهنية	0Gm1
التجربه المهنيه	0Gm1
التحصيل الدراسي	0Gn1
التحصيل العلمي	0Gn1
التدريب	0Go1
التدريب العملي	0Gm1
التدريبات	0Go1
التراخيص	0Gj1
التزكيات	0H01
التطوع	0Gc1
التطوير المهني	0Go1
التعليم	0Gn1
التعليم والتدريب	0Gn1
التفضيلات الوظيفية	0H11
التفضيلات الوظيفيه	0H11
التقديرات	0Gh1
التقنيات	0Gf1
التقييم الذاتي للمهارات الرقمية	0H21
التقييم الذاتي للمهارات الرقميه	0H21
التكريم	0Gh1
التكريمات	0Gh1
التواصل	0Gi1
التوصيات	0H01
التوقعات	0H11
الجمعيات	0Gk1
الجمعيات المهنية	0Gk1
الجمعيات المهنيه	0Gk1
الجوائز	0Gh1
الجوائز والإنجازات	0Gh1
الجوائز والتكريمات	0Gh1
الجوايز	0Gh1
الجوايز والانجازات	0Gh1
الجوايز والتكريمات	0Gh1
الحاسوب	0Gf1
الحسابات	0H31
الخبرات	0Gm1
الخبرات التطوعية	0Gc1
الخبرات التطوعيه	0Gc1
الخبرات السابقة	0Gm1
الخبرات السابقه	0Gm1
الخبرات العملية	0Gm1
الخبرات العمليه	0Gm1
الخبرات المهنية	0Gm1
الخبرات المهنيه	0Gm1
الخبرات الوظيفية	0Gm1
الخبرات الوظيفيه	0Gm1
الخبرات والمهارات	0Gf1
الخبرة	0Gm1
الخبرة العملية	0Gm1
الخبرة المهنية	0Gm1
الخبرة الوظيفية	0Gm1
الخبره	0Gm1
الخبره العمليه	0Gm1
الخبره المهنيه	0Gm1
الخبره الوظيفيه	0Gm1
الخلفية الأكاديمية	0Gn1
الخلفية التعليمية	0Gn1
الخلفيه الاكاديميه	0Gn1
الخلفيه التعليميه	0Gn1
الدراسات	0Gn1
الدراسة	0Gn1
الدراسه	0Gn1
الدورات	0Go1
الدورات التدريبية	0Go1
الدورات التدريبية وورش العمل	0Go1
الدورات التدريبيه	0Go1
الدورات التدريبيه وورش العمل	0Go1
الدورات المهنية	0Go1
الدورات المهنيه	0Go1
الدورات والتدريب	0Go1
الدورات وورش العمل	0Go1
الرخص	0Gj1
الرخص والشهادات	0Gj1
الرغبات الوظيفية	0H11
الرغبات الوظيفيه	0H11
الروابط	0H31
السجل الوظيفي	0Gm1
السيرة الأكاديمية	0Gn1
السيرة المختصرة	0Gg1
السيره الاكاديميه	0Gn1
السيره المختصره	0Gg1
الشبكات والعضويات	0Gk1
الشهادات	0Gj1
الشهادات الاحترافية	0Gj1
الشهادات الاحترافيه	0Gj1
الشهادات العلمية	0Gn1
الشهادات العلميه	0Gn1
الشهادات المهنية	0Gj1
الشهادات المهنية والتراخيص	0Gj1
الشهادات المهنيه	0Gj1
الشهادات المهنيه والتراخيص	0Gj1
الشهادات والاعتمادات	0Gj1
الشهادات والتراخيص	0Gj1
العروض التقديمية	0Ge1
العروض التقديميه	0Ge1
العضويات	0Gk1
العضويات المهنية	0Gk1
العضويات المهنيه	0Gk1
العضوية	0Gk1
العضويه	0Gk1
العمل	0Gm1
العمل التطوعي	0Gc1
العمل المجتمعي	0Gc1
الفعاليات	0H41
القدرات	0Gf1
القدرات اللغوية	0Gd1
القدرات اللغويه	0Gd1
الكفاءات	0Gf1
الكفاءة اللغوية	0Gd1
الكفاءه اللغويه	0Gd1
الكفايات	0Gf1
اللغات	0Gd1
اللغة	0Gd1
اللغه	0Gd1
المؤتمرات	0H41
المؤتمرات والندوات	0H41
المؤتمرات وورش العمل	0H41
المؤلفات	0Ge1
المؤهل العلمي	0Gn1
المؤهلات	0Gn1
المؤهلات الأكاديمية	0Gn1
المؤهلات الدراسية	0Gn1
المؤهلات العلمية	0Gn1
المحاضرات	0Ge1
المراجع	0H01
المرجعيات	0H01
المرفقات	0H51
المرفقات والوثائق	0H51
المرفقات والوثايق	0H51
المزكون	0H01
المستوى التعليمي	0Gn1
المستوي التعليمي	0Gn1
المسمى المطلوب	0H11
المسمي المطلوب	0H11
المسيرة التعليمية	0Gn1
المسيرة المهنية	0Gm1
المسيره التعليميه	0Gn1
المسيره المهنيه	0Gm1
المشاريع	0Ga1
المشاريع البحثية	0Ga1
المشاريع البحثيه	0Ga1
المشاريع الشخصية	0Ga1
المشاريع الشخصيه	0Ga1
المشاريع المنجزة	0Ga1
المشاريع المنجزه	0Ga1
المشروعات	0Ga1
المعرفون	0H01
المعرفين	0H01
المعرّفين	0H01
المعلومات الأساسية	0Gi1
المعلومات الاساسيه	0Gi1
المعلومات الشخصية	0Gi1
المعلومات الشخصيه	0Gi1
المقالات	0Ge1
الملحقات	0H51
الملخص	0Gg1
الملخص المهني	0Gg1
الملف الشخصي	0Gg1
الملفات الشخصية	0H31
الملفات الشخصيه	0H31
المنح	0Gh1
المنح الدراسية	0Gh1
المنح الدراسيه	0Gh1
المنشورات	0Ge1
المنشورات العلمية	0Ge1
المنشورات العلميه	0Ge1
المهارات	0Gf1
المهارات الأساسية	0Gf1
المهارات الاساسيه	0Gf1
المهارات التقنية	0Gf1
المهارات التقنيه	0Gf1
المهارات الحاسوبية	0Gf1
المهارات الحاسوبيه	0Gf1
المهارات الرقمية	0Gf1
المهارات الرقميه	0Gf1
المهارات الشخصية	0Gf1
المهارات الشخصيه	0Gf1
المهارات العملية	0Gf1
المهارات العمليه	0Gf1
المهارات الفنية	0Gf1
المهارات الفنيه	0Gf1
المهارات اللغوية	0Gd1
المهارات اللغويه	0Gd1
المهارات المهنية	0Gf1
المهارات المهنيه	0Gf1
المهارات الناعمة	0Gf1
المهارات الناعمه	0Gf1
المهارات والخبرات	0Gf1
المهارات والقدرات	0Gf1
الموتمرات	0H41
الموتمرات والندوات	0H41
الموتمرات وورش العمل	0H41
المولفات	0Ge1
الموهل العلمي	0Gn1
الموهلات	0Gn1
الموهلات الاكاديميه	0Gn1
الموهلات الدراسيه	0Gn1
الموهلات العلميه	0Gn1
الندوات	0H41
النشاط التطوعي	0Gc1
النشاطات	0Gc1
النشر العلمي	0Ge1
الهدف	0Gg1
الهدف المهني	0Gg1
الهدف الوظيفي	0Gg1
الهوايات	0Gl1
الهوايات والاهتمامات	0Gl1
الوثائق	0H51
الوثايق	0H51
الوظائف	0Gm1
الوظائف السابقة	0Gm1
الوظايف	0Gm1
الوظايف السابقه	0Gm1
الوظيفة المرغوبة	0H11
الوظيفة المستهدفة	0H11
الوظيفة المطلوبة	0H11
الوظيفه المرغوبه	0H11
الوظيفه المستهدفه	0H11
الوظيفه المطلوبه	0H11
انشطه تطوعيه	0Gc1
اهتمامات	0Gl1
اهتمامات شخصية	0Gl1
اهتمامات شخصيه	0Gl1
اهم المشاريع	0Ga1
براءات الاختراع	0Ge1
بيانات إضافية	0Gb1
بيانات اضافيه	0Gb1
بيانات الاتصال	0Gi1
بيانات التواصل	0Gi1
بيانات شخصية	0Gi1
بيانات شخصيه	0Gi1
تجربة العمل	0Gm1
تجربه العمل	0Gm1
تعريف	0Gg1
تفضيلات العمل	0H11
تواصل معي	0Gi1
جهات التعريف	0H01
حسابات التواصل	0H31
حضور المؤتمرات	0H41
حضور الموتمرات	0H41
خبرات	0Gm1
خبرات العمل	0Gm1
خبرة العمل	0Gm1
خبره العمل	0Gm1
خدمة المجتمع	0Gc1
خدمه المجتمع	0Gc1
خطاب التغطية	0H61
خطاب التغطيه	0H61
دورات تدريبية	0Go1
دورات تدريبيه	0Go1
رخص القيادة	0H71
رخص القياده	0H71
رخصة السياقة	0H71
رخصة القيادة	0H71
رخصه السياقه	0H71
رخصه القياده	0H71
رسالة التغطية	0H61
رسالة الدافع	0H61
رساله التغطيه	0H61
رساله الدافع	0H61
رغبات العمل	0H11
روابط	0H31
شبكات التواصل	0H31
شهادات	0Gj1
شهادات التقدير	0Gh1
عضويات	0Gk1
عضوية الجمعيات	0Gk1
عضويه الجمعيات	0Gk1
عني	0Gg1
غير ذلك	0Gb1
لغات	0Gd1
لغات البرمجة	0Gf1
لغات البرمجه	0Gf1
للتواصل	0Gi1
لمحة عامة	0Gg1
لمحه عامه	0Gg1
مؤتمرات	0H41
متفرقات	0Gb1
مجالات الخبرة	0Gf1
مجالات الخبره	0Gf1
مراجع	0H01
مشاريع	0Ga1
مشاريع شخصية	0Ga1
مشاريع شخصيه	0Ga1
معرض الأعمال	0Ga1
معرض الاعمال	0Ga1
معلومات أخرى	0Gb1
معلومات إضافية	0Gb1
معلومات اخري	0Gb1
معلومات اضافيه	0Gb1
معلومات الاتصال	0Gi1
معلومات التواصل	0Gi1
معلومات شخصية	0Gi1
معلومات شخصيه	0Gi1
مقدمة	0Gg1
مقدمه	0Gg1
ملخص	0Gg1
ملخص مهني	0Gg1
من أنا	0Gg1
من انا	0Gg1
مهارات	0Gf1
مهارات الحاسب	0Gf1
مهارات الحاسب الآلي	0Gf1
مهارات الحاسب الالي	0Gf1
مهارات الحاسوب	0Gf1
مهارات الكمبيوتر	0Gf1
مواقع التواصل الاجتماعي	0H31
موتمرات	0H41
نبذة	0Gg1
نبذة تعريفية	0Gg1
نبذة شخصية	0Gg1
نبذة عن الذات	0Gg1
نبذة عني	0Gg1
نبذة مختصرة	0Gg1
نبذة مهنية	0Gg1
نبذه	0Gg1
نبذه تعريفيه	0Gg1
نبذه شخصيه	0Gg1
نبذه عن الذات	0Gg1
نبذه عني	0Gg1
نبذه مختصره	0Gg1
نبذه مهنيه	0Gg1
نماذج الأعمال	0Ga1
نماذج الاعمال	0Ga1
هوايات	0Gl1
ورش العمل	0Go1
وسائل التواصل الاجتماعي	0H31
وسايل التواصل الاجتماعي	0H31
अतिरिक्त जानकारी	0H81
अतिरिक्त पाठ्यक्रम	0H91
अतिरिक्त विवरण	0H81
अध्ययन	0H:1
अनुभव	0H;1
अनुलग्नक	0H<1
अनुशंसाएँ	0H=1
अनुशंसाएं	0H=1
अनुसंधान	0H>1
अन्य	0H81
अन्य जानकारी	0H81
अपने बारे में	0H?1
अपेक्षाएँ	0H@1
अपेक्षाएं	0H@1
अभिरुचि	0HA1
अभिरुचियाँ	0HA1
अभिरुचियां	0HA1
आत्म परिचय	0H?1
आवरण पत्र	0HB1
इंटर्नशिप	0H;1
इच्छित पद	0H@1
उद्देश्य	0H?1
उपलब्धता	0H@1
उपलब्धि	0HC1
उपलब्धियाँ	0HC1
उपलब्धियां	0HC1
ऑनलाइन प्रोफ़ाइल	0HD1
ऑनलाइन प्रोफाइल	0HD1
कंप्यूटर कौशल	0HE1
कंप्यूटर ज्ञान	0HE1
कड़ियाँ	0HD1
कडियां	0HD1
करियर	0H;1
करियर उद्देश्य	0H?1
कवर लेटर	0HB1
कार्य अनुभव	0H;1
कार्य का अनुभव	0H;1
कार्यशालाएँ	0H91
कार्यशालाएं	0H91
कार्यानुभव	0H;1
कैरियर उद्देश्य	0H?1
कोर्स	0H91
कौशल	0HE1
क्षमताएँ	0HE1
क्षमताएं	0HE1
गतिविधियाँ	0HF1
गतिविधियां	0HF1
छात्रवृत्ति	0HC1
ज्ञात भाषाएँ	0HG1
ज्ञात भाषाएं	0HG1
डिजिटल कौशल	0HE1
डिजिटल कौशल स्व मूल्यांकन	0HH1
डिजिटल कौशल स्व-मूल्यांकन	0HH1
ड्राइविंग लाइसेंस	0HI1
तकनीकी कौशल	0HE1
तकनीकी ज्ञान	0HE1
दक्षताएँ	0HE1
दक्षताएं	0HE1
निजी जानकारी	0HJ1
नौकरी का अनुभव	0H;1
नौकरी वरीयताएँ	0H@1
नौकरी वरीयताएं	0H@1
परिचय	0H?1
परियोजना	0H>1
परियोजना कार्य	0H>1
परियोजनाएँ	0H>1
परियोजनाएं	0H>1
परिशिष्ट	0H<1
पाठ्यक्रम	0H91
पुरस्कार	0HC1
पुरस्कार एवं सम्मान	0HC1
पुरस्कार और सम्मान	0HC1
पुस्तकें	0HK1
पेटेंट	0HK1
पेशेवर अनुभव	0H;1
पेशेवर कौशल	0HE1
पेशेवर सदस्यता	0HL1
पेशेवर सारांश	0H?1
पोर्टफोलियो	0H>1
प्रकाशन	0HK1
प्रमाण पत्र	0HM1
प्रमाणन	0HM1
प्रमाणपत्र	0HM1
प्रमाणपत्र और लाइसेंस	0HM1
प्रमुख कौशल	0HE1
प्रमुख परियोजनाएँ	0H>1
प्रमुख परियोजनाएं	0H>1
प्रशिक्षण	0H91
प्रशिक्षण और पाठ्यक्रम	0H91
प्रस्तुतियाँ	0HK1
प्रस्तुतियां	0HK1
प्रोजेक्ट	0H>1
प्रोफ़ाइल	0H?1
प्रोफ़ाइलें	0HD1
प्रोफाइल	0H?1
प्रोफाइलें	0HD1
बुनियादी जानकारी	0HJ1
भाषा	0HG1
भाषा कौशल	0HG1
भाषा ज्ञान	0HG1
भाषाएँ	0HG1
भाषाएं	0HG1
भाषाओं का ज्ञान	0HG1
भाषायी ज्ञान	0HG1
मुख्य कौशल	0HE1
मूल जानकारी	0HJ1
मेरे बारे में	0H?1
योग्यताएँ	0HE1
योग्यताएं	0HE1
रुचि	0HA1
रुचियाँ	0HA1
रुचियाँ और शौक	0HA1
रुचियां	0HA1
रुचियां और शौक	0HA1
रोजगार	0H;1
रोजगार इतिहास	0H;1
रोज़गार	0H;1
लक्ष्य	0H?1
लाइसेंस	0HM1
लाइसेंस और प्रमाणपत्र	0HM1
लिंक	0HD1
लेख	0HK1
वांछित नौकरी	0H@1
वांछित पद	0H@1
वाहन चालन लाइसेंस	0HI1
विवरण	0H?1
विविध	0H81
विशेषज्ञता	0HE1
व्यक्तिगत जानकारी	0HJ1
व्यक्तिगत परियोजनाएँ	0H>1
व्यक्तिगत परियोजनाएं	0H>1
व्यक्तिगत विवरण	0HJ1
व्यक्तिगत सूचना	0HJ1
व्यवसायिक अनुभव	0H;1
व्याख्यान	0HK1
व्यावसायिक अनुभव	0H;1
व्यावसायिक कौशल	0HE1
व्यावसायिक प्रमाणपत्र	0HM1
व्यावसायिक विकास	0H91
व्यावसायिक सदस्यता	0HL1
व्यावसायिक सारांश	0H?1
शिक्षण अनुभव	0H;1
शिक्षा	0H:1
शिक्षा और प्रशिक्षण	0H:1
शैक्षणिक पृष्ठभूमि	0H:1
शैक्षणिक योग्यता	0H:1
शैक्षणिक विवरण	0H:1
शैक्षिक पृष्ठभूमि	0H:1
शैक्षिक योग्यता	0H:1
शैक्षिक विवरण	0H:1
शोध	0H>1
शोध पत्र	0HK1
शोध प्रकाशन	0HK1
शौक	0HA1
शौक और रुचियाँ	0HA1
शौक और रुचियां	0HA1
संक्षिप्त परिचय	0H?1
संगठन	0HL1
संगठन सदस्यता	0HL1
संगोष्ठियाँ	0HN1
संगोष्ठियां	0HN1
संगोष्ठी	0HN1
संदर्भ	0H=1
संदर्भ व्यक्ति	0H=1
संदर्भ सूची	0H=1
संपर्क	0HJ1
संपर्क जानकारी	0HJ1
संपर्क विवरण	0HJ1
संलग्नक	0H<1
सदस्यता	0HL1
सदस्यताएँ	0HL1
सदस्यताएं	0HL1
समाज सेवा	0HF1
सम्मान	0HC1
सम्मान और पुरस्कार	0HC1
सम्मेलन	0HN1
सम्मेलन और संगोष्ठियाँ	0HN1
सम्मेलन और संगोष्ठियां	0HN1
सामाजिक कार्य	0HF1
सामाजिक नेटवर्क	0HD1
सारांश	0H?1
सिफ़ारिशें	0H=1
सिफारिशें	0H=1
सेमिनार	0HN1
सोशल मीडिया	0HD1
स्वयंसेवा	0HF1
स्वयंसेवी अनुभव	0HF1
स्वयंसेवी कार्य	0HF1
स्वैच्छिक कार्य	0HF1
การติดต่อ	0HO1
การทํางาน	0HP1
การนําเสนอผลงาน	0HQ1
การบรรยาย	0HQ1
การประชุม	0HR1
การประชุมวิชาการ	0HR1
การประชุมและสัมมนา	0HR1
การประเมินทักษะดิจิทัลด้วยตนเอง	0HS1
การฝึกงาน	0HP1
การฝึกอบรม	0HT1
การศึกษา	0HU1
การศึกษาและการอบรม	0HU1
การสัมมนา	0HR1
การอบรม	0HT1
การอบรมและสัมมนา	0HT1
การเป็นสมาชิก	0HV1
กิจกรรม	0HW1
กิจกรรมจิตอาสา	0HW1
กิจกรรมนักศึกษา	0HW1
กิจกรรมพิเศษ	0HW1
กิจกรรมยามว่าง	0HX1
กิจกรรมระหว่างเรียน	0HW1
กิจกรรมเพื่อสังคม	0HW1
ข้อมูลการติดต่อ	0HO1
ข้อมูลติดต่อ	0HO1
ข้อมูลพื้นฐาน	0HO1
ข้อมูลส่วนตัว	0HO1
ข้อมูลส่วนบุคคล	0HO1
ข้อมูลอื่นๆ	0HY1
ข้อมูลอ้างอิง	0HZ1
ข้อมูลเพิ่มเติม	0HY1
ข้อมูลโดยสรุป	0H[1
ความคาดหวัง	0H\1
ความต้องการ	0H\1
ความถนัด	0H]1
ความรู้ความสามารถ	0H]1
ความสนใจ	0HX1
ความสนใจพิเศษ	0HX1
ความสนใจและงานอดิเรก	0HX1
ความสามารถ	0H]1
ความสามารถด้านคอมพิวเตอร์	0H]1
ความสามารถด้านภาษา	0H^1
ความสามารถทางภาษา	0H^1
ความสามารถพิเศษ	0H]1
ความสําเร็จ	0H_1
ความเชี่ยวชาญ	0H]1
คอมพิวเตอร์	0H]1
คอร์สเรียน	0HT1
คุณวุฒิ	0HU1
คุณวุฒิการศึกษา	0HU1
คุณสมบัติโดยสรุป	0H[1
คําแนะนํา	0HZ1
งานที่ต้องการ	0H\1
งานวิจัย	0H`1
งานวิจัยตีพิมพ์	0HQ1
งานสัมมนา	0HR1
งานอดิเรก	0HX1
งานอดิเรกและความสนใจ	0HX1
งานอาสาสมัคร	0HW1
จดหมายปะหน้า	0Ha1
จดหมายสมัครงาน	0Ha1
จดหมายแนะนํา	0HZ1
จิตอาสา	0HW1
จุดมุ่งหมายในอาชีพ	0H[1
จุดเด่น	0H[1
ช่องทางการติดต่อ	0HO1
ช่องทางติดต่อ	0HO1
ติดต่อ	0HO1
ตําแหน่งงานที่ต้องการ	0H\1
ตําแหน่งที่ต้องการ	0H\1
ตําแหน่งที่สมัคร	0H\1
ทักษะ	0H]1
ทักษะคอมพิวเตอร์	0H]1
ทักษะดิจิทัล	0H]1
ทักษะด้านคอมพิวเตอร์	0H]1
ทักษะด้านภาษา	0H^1
ทักษะทางภาษา	0H^1
ทักษะทางวิชาชีพ	0H]1
ทักษะทางเทคนิค	0H]1
ทักษะภาษา	0H^1
ทักษะวิชาชีพ	0H]1
ทักษะหลัก	0H]1
ทักษะเฉพาะด้าน	0H]1
ทักษะและความสามารถ	0H]1
ทุนการศึกษา	0H_1
บทความ	0HQ1
บทสรุป	0H[1
บุคคลที่สามารถอ้างอิงได้	0HZ1
บุคคลอ้างอิง	0HZ1
ประกาศนียบัตร	0Hb1
ประชุมวิชาการ	0HR1
ประวัติการทํางาน	0HP1
ประวัติการทํางานและการฝึกงาน	0HP1
ประวัติการทํางานและฝึกงาน	0HP1
ประวัติการฝึกงาน	0HP1
ประวัติการฝึกอบรม	0HT1
ประวัติการศึกษา	0HU1
ประวัติการอบรม	0HT1
ประวัติย่อ	0H[1
ประวัติส่วนตัว	0HO1
ประสบการณ์	0HP1
ประสบการณ์การทํางาน	0HP1
ประสบการณ์ด้านการทํางาน	0HP1
ประสบการณ์ทํางาน	0HP1
ประสบการณ์ฝึกงาน	0HP1
ประสบการณ์วิชาชีพ	0HP1
ประสบการณ์อาสาสมัคร	0HW1
ผลงาน	0H`1
ผลงานตีพิมพ์	0HQ1
ผลงานทางวิชาการ	0HQ1
ผลงานที่ผ่านมา	0H`1
ผลงานวิจัย	0HQ1
ผลงานวิชาการ	0HQ1
ผลงานเด่น	0H_1
ผลงานและรางวัล	0H_1
ผลงานโครงการ	0H`1
ผู้อ้างอิง	0HZ1
ฝึกงาน	0HP1
พื้นฐานการศึกษา	0HU1
ภาคผนวก	0Hc1
ภาษา	0H^1
ภาษาต่างประเทศ	0H^1
ระดับการศึกษา	0HU1
รางวัล	0H_1
รางวัลที่ได้รับ	0H_1
รางวัลและความสําเร็จ	0H_1
รางวัลและเกียรติคุณ	0H_1
รายละเอียดเพิ่มเติม	0HY1
ลักษณะงานที่ต้องการ	0H\1
ลิงก์	0Hd1
วัตถุประสงค์	0H[1
วุฒิการศึกษา	0HU1
วุฒิบัตร	0Hb1
สมรรถนะ	0H]1
สมาคม	0HV1
สมาชิกภาพ	0HV1
สมาชิกสมาคม	0HV1
สมาชิกองค์กร	0HV1
สรุป	0H[1
สรุปประวัติ	0H[1
สัมมนา	0HR1
สิทธิบัตร	0HQ1
สิ่งที่สนใจ	0HX1
สิ่งพิมพ์	0HQ1
สื่อสังคมออนไลน์	0Hd1
หนังสือ	0HQ1
หลักสูตร	0HT1
หลักสูตรฝึกอบรม	0HT1
หลักสูตรอบรม	0HT1
องค์กรวิชาชีพ	0HV1
อบรม	0HT1
อบรมและสัมมนา	0HT1
อาสาสมัคร	0HW1
อื่นๆ	0HY1
เกียรติบัตร	0Hb1
เกียรติบัตรและรางวัล	0H_1
เกียรติประวัติ	0H_1
เกี่ยวกับฉัน	0H[1
เกี่ยวกับดิฉัน	0H[1
เกี่ยวกับตนเอง	0H[1
เกี่ยวกับผม	0H[1
เครือข่ายสังคม	0Hd1
เครื่องมือ	0H]1
เงินเดือนที่ต้องการ	0H\1
เทคโนโลยี	0H]1
เบ็ดเตล็ด	0HY1
เป้าหมาย	0H[1
เป้าหมายในการทํางาน	0H[1
เป้าหมายในอาชีพ	0H[1
เพิ่มเติม	0HY1
เว็บไซต์	0Hd1
เอกสารแนบ	0Hc1
แนะนําตนเอง	0H[1
แนะนําตัว	0H[1
แฟ้มสะสมผลงาน	0H`1
โครงการ	0H`1
โครงการที่ผ่านมา	0H`1
โครงการวิจัย	0H`1
โครงการส่วนตัว	0H`1
โครงงาน	0H`1
โซเชียลมีเดีย	0Hd1
โปรเจกต์	0H`1
โปรเจค	0H`1
โปรเจ็กต์	0H`1
โปรไฟล์	0H[1
โปรไฟล์ออนไลน์	0Hd1
ใบขับขี่	0He1
ใบประกอบวิชาชีพ	0Hb1
ใบประกาศ	0Hb1
ใบประกาศนียบัตร	0Hb1
ใบรับรอง	0Hb1
ใบรับรองและประกาศนียบัตร	0Hb1
ใบรับรองและใบอนุญาต	0Hb1
ใบอนุญาต	0Hb1
ใบอนุญาตขับขี่	0He1
ใบอนุญาตขับรถ	0He1
ไฟล์แนบ	0Hc1
ấn phẩm	01d1
いただいた賞	0Hf1
おわりに	0Hg1
これまでのキャリア	0Hh1
これまでの仕事	0Hh1
これまでの職歴	0Hh1
その他	0Hi1
その他の情報	0Hi1
その他の職歴	0Hh1
その他特記事項	0Hi1
それ以前の職歴	0Hh1
つくったもの	0>n1
できること	0;K1
はじめに	0Hg1
ひとこと	0Hg1
もっている資格	0Hj1
もらった賞	0Hf1
やってきた仕事	0Hh1
アウトプット	0Hk1
アカウント	0Bl1
アピールポイント	0Hg1
アルバイト	0Hh1
アルバイト歴	0Hh1
イベント	0Hl1
イベント参加	0Hl1
インターン	0Hh1
インターンシップ	0Hh1
インターン経験	0Hh1
ウェブサイト	0Bl1
オフの過ごし方	0Hm1
オープンソース	0>n1
カバーレター	0Hn1
カンファレンス	0Hl1
キャリア	0Hh1
キャリアの方向性	0Ho1
キャリアサマリー	0Hg1
キャリアプラン	0Ho1
キャリア要約	0Hg1
コミュニティ	0I01
コミュニティ活動	0I01
コンタクト	0I11
コンテスト	0Hf1
サマリー	0Hg1
サークル活動	0I01
スキル	0;K1
スキルシート	0;K1
スキルセット	0;K1
スキルマップ	0;K1
スキル・知識	0;K1
スキル一覧	0;K1
セミナー	0Hl1
セミナー受講	0I21
ソフトウェア	0;K1
ソーシャルメディア	0Bl1
ツール	0;K1
テクニカルスキル	0;K1
デジタルスキル自己評価	0I31
トップスキル	0;K1
トレーニング	0I21
パソコンスキル	0;K1
パーソナルデータ	0I11
ビジネススキル	0;K1
プライベート	0Hm1
プログラミング言語	0;K1
プロジェクト	0>n1
プロジェクト実績	0>n1
プロジェクト経歴	0>n1
プロジェクト経験	0>n1
プロジェクト詳細	0>n1
プロフィール	0Hg1
プロフィールリンク	0Bl1
プロフィール情報	0I11
ボランティア	0I01
ボランティア活動	0I01
ボランティア経験	0I01
ポートフォリオ	0>n1
リファレンス	0I41
リンク	0Bl1
ワークヒストリー	0Hh1
一句话介绍	0I51
一言	0Hg1
上过的学	0I61
上过的班	0I71
下班以后	0I81
不上班的时候	0I81
专业会员	0I91
专业协会	0I91
专业培训	0I:1
专业技能	0;L1
专业特长	0;L1
专业知识	0;L1
专业能力	0;L1
专业证书	0I;1
专业课程	0I:1
专利	0I<1
专利与论文	0I<1
专利成果	0I<1
专利论文	0I<1
业余时间	0I81
业余爱好	0I81
业余生活	0I81
个人主页	0I=1
个人亮点	0I51
个人介绍	0I51
个人优势	0I51
个人作品	0I>1
个人作品展示	0I>1
个人作品集	0I>1
个人信息	0I?1
个人兴趣	0I81
个人基本信息	0I?1
个人总结	0I51
个人情况	0I?1
个人成就	0I@1
个人技能	0;L1
个人概况	0I?1
个人概述	0I51
个人爱好	0I81
个人特点	0I51
个人特长	0;L1
个人简介	0I51
个人经历	0I71
个人能力	0;L1
个人荣誉	0I@1
个人评价	0I51
个人资料	0I?1
个人链接	0I=1
个人陈述	0I51
个人项目	0I>1
主な実績	0Hf1
主な経歴	0Hh1
主な職歴	0Hh1
主修课程	0I:1
主要プロジェクト	0>n1
主要作品	0I>1
主要工作經歷	0IA1
主要工作经历	0I71
主要成就	0I@1
主要成果	0I@1
主要技能	0;L1
主要荣誉	0I@1
主要课程	0I:1
主要项目	0I>1
主要项目经历	0I>1
义务工作	0IB1
义工服务	0IB1
今後のキャリア	0Ho1
从业经历	0I71
仕事	0Hh1
仕事以外	0Hm1
仕事歴	0Hh1
仕事経験	0Hh1
付記	0Hi1
付録	0IC1
代表作	0I>1
代表作品	0ID1
代表项目	0I>1
以前の職歴	0Hh1
任职经历	0I71
任職經歷	0IA1
企业经历	0I71
休みの日	0Hm1
休日の過ごし方	0Hm1
休閒活動	0IE1
休閒興趣	0IE1
休闲	0I81
优势	0I51
会什么	0;L1
会员	0I91
会员资格	0I91
会員資格	0IF1
会干的活	0;L1
会用的工具	0;L1
会的东西	0;L1
会的语言	0IG1
会議	0Hl1
会议	0IH1
会议与研讨会	0IH1
会议经历	0IH1
会说的话	0IG1
会说的语言	0IG1
余暇	0Hm1
作ったもの	0>n1
作品	0II3
作品展示	0I>1
作品集	0IL2
使えるもの	0;K1
使えるソフト	0;K1
使える道具・ソフト	0;K1
使用ソフト	0;K1
使用ツール	0;K1
使用ツール一覧	0;K1
使用可能ソフト	0;K1
使用可能ツール	0;K1
使用工具	0IN1
使用技術	0;K1
使用言語	0IO1
保有スキル	0;K1
保有資格	0Hj1
保有資格・免許	0Hj1
個人データ	0I11
個人プロジェクト	0>n1
個人介紹	0IP1
個人作品	0ID1
個人優勢	0IP1
個人基本資料	0IQ1
個人專案	0ID1
個人情報	0I11
個人成就	0IR1
個人技能	0IN1
個人概述	0IP1
個人特質	0IP1
個人簡介	0IP1
個人簡述	0IP1
個人網站	0IS1
個人總結	0IP1
個人興趣	0IE1
個人資料	0IQ1
個人資訊	0IQ1
個人開発	0>n1
做过什么	0I71
做过的东西	0I>1
做过的工作	0I71
做过的志愿者	0IB1
側專案	0ID1
備考	0Hi1
備註	0IT1
働いた場所	0Hh1
免許	0Hj1
免許・資格	0Hj1
公益服务经历	0IB1
公益服務	0IU1
公益活动	0IB1
公益活動	0IU1
公益经历	0IB1
关于我	0I51
关于自己	0I51
兴趣	0I81
兴趣与爱好	0I81
兴趣爱好	0I81
兴趣特长	0I81
其他	0IV2
其他信息	0IX1
其他工作經歷	0IA1
其他工作经历	0I71
其他情况	0IX1
其他技能	0IN1
其他说明	0IX1
其他資料	0IT1
其他資訊	0IT1
其它	0IV2
其它信息	0IX1
兼职经历	0I71
写作	0I<1
写在最后	0I51
写过的东西	0I<1
几句话	0I51
出版	0IY3
出版・著作	0Hk1
出版品	0I\1
出版物	0I]2
出身校	0I_1
制作実績	0>n1
制作物	0>n1
办公技能	0;L1
办公软件	0;L1
功績	0Hf1
加入団体	0IF1
勉強会	0Hl1
勤務歴	0Hh1
勤務経歴	0Hh1
协会会员	0I91
協會會員	0I`1
参与的项目	0I>1
参与课题	0I>1
参与项目	0I>1
参会经历	0IH1
参加プロジェクト	0>n1
参加会议	0IH1
参加学会	0Hl1
参画プロジェクト	0>n1
參加研討會	0Ia1
參與專案	0ID1
发明专利	0I<1
发表作品	0I<1
发表文章	0I<1
发表的文章	0I<1
发表论文	0I<1
取った資格	0Hj1
取得資格	0Hj1
取得資格・免許	0Hj1
取得資格一覧	0Hj1
受教育经历	0I61
受訓經歷	0Ib1
受講コース	0I21
受講歴	0I21
受講研修	0I21
受講講座	0I21
受賞	0Hf1
受賞・実績	0Hf1
受賞・表彰	0Hf1
受賞・表彰歴	0Hf1
受賞歴	0Hf1
受賞等	0Hf1
受賞経験	0Hf1
各種アカウント	0Bl1
各種リンク	0Bl1
同事评价	0Ic1
嗜好	0IE1
团体会员	0I91
団体活動	0IF1
在哪儿上过班	0I71
在哪儿念的书	0I61
在校实践	0IB1
在校情况	0IB1
在校经历	0IB1
在职培训	0I:1
在職進修	0Ib1
地域活動	0I01
地域貢献	0I01
執筆	0Hk1
執筆・発信	0Hk1
執筆・登壇	0Hk1
執筆実績	0Hk1
培訓	0Ib1
培訓經歷	0Ib1
培训	0I:1
培训情况	0I:1
培训经历	0I:1
培训经验	0I:1
培训课程	0I:1
基本データ	0I11
基本信息	0I?1
基本情况	0I?1
基本情報	0I11
基本資料	0IQ1
基本資訊	0IQ1
基本資訊與聯絡方式	0IQ1
基本资料	0I?1
基础信息	0I?1
备注	0IX1
外国語	0IO1
外語	0Id1
外語水平	0Id1
外語能力	0Id1
外语	0IG1
外语技能	0IG1
外语水平	0IG1
外语能力	0IG1
外部発表	0Hk1
奖励	0I@1
奖励情况	0I@1
奖励荣誉	0I@1
奖学金	0I@1
奖惩情况	0I@1
奖项	0I@1
奨学金	0Hf1
好きなこと	0Hm1
好きなもの	0Hm1
学んだ場所	0I_1
学んできたこと	0I_1
学业情况	0I61
学业经历	0I61
学业背景	0I61
学习培训	0I:1
学习情况	0I61
学习经历	0I61
学习背景	0I61
学会	0IF1
学会・セミナー	0Hl1
学会任职	0I91
学会参加	0Hl1
学会活動	0IF1
学会発表	0Hk1
学位	0I_1
学历	0I61
学历信息	0I61
学历情况	0I61
学历背景	0I61
学术交流	0IH1
学术会议	0IH1
学术兼职	0I91
学术发表	0I<1
学术成果	0I<1
学术背景	0I61
学术著作	0I<1
学术论文	0I<1
学業	0I_1
学歴	0I_1
学歴 教育	0I_1
学歴/教育	0I_1
学歴・研修	0I_1
学歴詳細	0I_1
学生工作	0IB1
学生干部经历	0IB1
学生活动	0IB1
学生活動	0I01
學會會員	0I`1
學業背景	0Ie1
學歷	0Ie1
學歷背景	0Ie1
學生活動	0IU1
學經歷	0IA1
學經歷背景	0Ie1
學習經歷	0Ie1
學術交流	0Ia1
學術會議	0Ia1
學術發表	0I\1
學術研討會	0Ia1
學術背景	0Ie1
學術著作	0I\1
实习	0I71
实习与工作经历	0I71
实习工作经历	0I71
实习经历	0I71
实习经验	0I71
实践经历	0I71
実務経験	0Hh1
実績	0Hf1
實習	0IA1
實習經歷	0IA1
實習經驗	0IA1
寫作	0I\1
対外発表	0Hk1
専門スキル	0;K1
専門分野	0;K1
専門知識	0;K1
專利	0I\1
專利與論文	0I\1
專案	0ID1
專案作品	0ID1
專案經歷	0ID1
專案經驗	0ID1
專業協會	0I`1
專業學會	0I`1
專業技能	0IN1
專業摘要	0IP1
專業知識	0IN1
專業經歷	0IA1
專業經驗	0IA1
專業能力	0IN1
專業訓練	0Ib1
專業證書	0If1
專業證照	0If1
專業資格	0If1
專欄文章	0I\1
專長	0IN1
專題	0ID1
專題研究	0ID1
專題經歷	0ID1
專題製作	0ID1
就业意向	0Ig1
就业经历	0I71
就業經歷	0IA1
履修科目	0I21
工作	0I71
工作与实习经历	0I71
工作之余	0I81
工作之外	0Ih2
工作之餘	0IE1
工作实习经历	0I71
工作履历	0I71
工作履历表	0I71
工作履歷	0IA1
工作总结	0I51
工作情况	0I71
工作技能	0Ij2
工作摘要	0IP1
工作期望	0Ig1
工作简历	0I71
工作經歷	0IA1
工作經驗	0IA1
工作经历	0I71
工作经验	0I71
工作背景	0I71
工作資歷	0IA1
工作过的地方	0I71
工具	0Ij2
工具软件	0;L1
工程项目	0I>1
工讀經驗	0IA1
希望	0Ho1
希望勤務地	0Ho1
希望勤務条件	0Ho1
希望工作條件	0Il1
希望条件	0Ho1
希望條件	0Il1
希望職位	0Il1
希望職種	0Ho1
常用軟體	0IN1
常用软件	0;L1
干过的活	0I71
平时喜欢	0I81
平时爱好	0I81
应聘岗位	0Ig1
应聘职位	0Ig1
开源	0I>1
开源作品	0I>1
开源经历	0I>1
开源贡献	0I>1
开源项目	0I>1
开源项目和作品	0I>1
引荐	0Ic1
引薦	0Im1
強み	0Hg1
得意なこと	0;K1
得意分野	0;K1
得意技術	0;K1
得獎	0IR1
得獎紀錄	0IR1
得獎經歷	0IR1
得过的奖	0I@1
得过的荣誉	0I@1
志工	0IU1
志工服務	0IU1
志工服務經歷	0IU1
志工經歷	0IU1
志工經驗	0IU1
志愿服务	0IB1
志愿活动	0IB1
志愿经历	0IB1
志愿者服务	0IB1
志愿者活动	0IB1
志愿者经历	0IB1
志望動機	0Hg1
志望理由	0Hg1
志願工作	0IU1
志願服務	0IU1
応募想定職種	0Ho1
応募職種	0Ho1
念过的书	0I61
情報発信	0Hk1
想说的话	0I51
意向职位	0Ig1
愛好	0IE1
應徵職位	0Il1
應徵職務	0Il1
成就	0In2
成果	0Hf1
成果物	0>n1
我会什么	0;L1
我会的	0;L1
我做的东西	0I>1
我做过的工作	0I71
我是谁	0I51
我的优势	0I51
我的学历	0I61
我的工作	0I71
我的工具箱	0;L1
我的证书	0I;1
所属	0IF1
所属団体	0IF1
所属学会	0IF1
所属学会・団体	0IF1
所有資格	0Hj1
所获奖项	0I@1
所获荣誉	0I@1
所获证书	0I;1
手艺	0;L1
手里的证	0I;1
执业资格	0I;1
技术	0;L1
技术分享	0I<1
技术技能	0;L1
技术文章	0I<1
技术栈	0;L1
技术特长	0;L1
技术背景	0;L1
技术能力	0;L1
技能	0J03
技能与工具	0;L1
技能与特长	0;L1
技能专长	0;L1
技能列表	0;L1
技能專長	0IN1
技能总结	0;L1
技能掌握	0;L1
技能描述	0;L1
技能水平	0;L1
技能清单	0;L1
技能清單	0IN1
技能点	0;L1
技能特长	0;L1
技能與專長	0IN1
技能與工具	0IN1
技能证书	0I;1
技術	0J32
技術スキル	0;K1
技術スタック	0;K1
技術分享	0I\1
技術專長	0IN1
技術棧	0IN1
技術発信	0Hk1
技術能力	0IN1
技術要素	0;K1
担当プロジェクト	0>n1
拿到的证书	0I;1
拿手的	0;L1
拿过的奖	0I@1
拿过的荣誉	0I@1
拿过的证	0I;1
持っている資格	0Hj1
持有的证	0I;1
持有證照	0If1
持有证书	0I;1
持有駕照	0J51
持证	0I;1
持证情况	0I;1
掌握技能	0;L1
掌握的技能	0;L1
掌握语言	0IG1
掌握软件	0;L1
推荐	0Ic1
推荐人	0Ic1
推荐信	0Ic1
推荐评价	0Ic1
推荐语	0Ic1
推薦	0J62
推薦人	0J62
推薦信	0Im1
推薦函	0Im1
推薦文	0I41
推薦状	0I41
推薦者	0I41
摘要	0J82
擅長工具	0IN1
擅長技能	0IN1
擅長軟體	0IN1
擅长	0;L1
擅长技能	0;L1
擅长的事	0;L1
擅长领域	0;L1
操作可能ソフト	0;K1
教学经历	0I71
教學經歷	0IA1
教歴	0Hh1
教育	0J:3
教育・研修	0I_1
教育与培训	0I61
教育信息	0I61
教育学历	0I61
教育履历	0I61
教育情况	0I61
教育歴	0Hh1
教育歴と資格	0I_1
教育程度	0J=2
教育經歷	0Ie1
教育经历	0I61
教育背景	0J:3
教育與培訓	0Ie1
教育訓練	0Ib1
教育訓練背景	0Ie1
数字技能自评	0J?1
数字素养自评	0J?1
數位能力自評	0J@1
文章	0JA2
文章与分享	0I<1
早期工作经历	0I71
早期經歷	0IA1
早期经历	0I71
更多信息	0IX1
更早經歷	0IA1
更早经历	0I71
曾获奖项	0I@1
曾获荣誉	0I@1
最后	0I51
最后的话	0I51
最後に	0Hg1
最終学歴	0I_1
最高學歷	0Ie1
會員	0I`1
會員資格	0I`1
會議	0Ia1
會議與研討會	0Ia1
有的证	0I;1
服務經歷	0IU1
期刊論文	0I\1
期望	0Ig1
期望工作	0JC2
期望职位	0Ig1
本人希望	0Ho1
本人希望欄	0Ho1
本人希望記入欄	0Ho1
本人情報	0I11
杂项	0IX1
校内经历	0IB1
校园实践	0IB1
校园活动	0IB1
校园经历	0IB1
校園經歷	0IU1
核心优势	0I51
核心技能	0;L1
核心能力	0IN1
核心项目	0I>1
案件	0>n1
案件実績	0>n1
検定	0Hj1
業務内容	0Hh1
業務経歴	0Hh1
業務経験	0Hh1
業績	0Hk1
業績と職歴	0Hh1
業餘生活	0IE1
概要	0Hg1
概述	0I51
榮譽	0IR1
榮譽事蹟	0IR1
榮譽獎項	0IR1
榮譽與獎項	0IR1
比賽經歷	0IR1
比赛经历	0I@1
毕业设计	0I>1
毕业院校	0I61
氏名	0I11
求学经历	0I61
求學經歷	0Ie1
求职信	0JE1
求职岗位	0Ig1
求职意向	0Ig1
求职意愿	0Ig1
求职期望	0Ig1
求职状态	0Ig1
求职目标	0Ig1
求職信	0JF1
求職意向	0Il1
求職條件	0Il1
求職目標	0Il1
求職者希望條件	0Il1
注目のスキル	0;K1
活かせるスキル	0;K1
活かせる知識・経験・技術	0;K1
活かせる経験	0;K1
活かせる経験・知識	0;K1
活かせる経験・知識・技術	0;K1
活動	0I01
添え状	0Hn1
添付	0IC1
添付ファイル	0IC1
添付書類	0IC1
添付資料	0IC1
演講	0I\1
演講與分享	0I\1
演講與著作	0I\1
演讲	0I<1
演讲分享	0I<1
演讲和讲义	0I<1
热门技能	0;L1
照会先	0I41
熟悉技术	0;L1
爱好	0I81
爱好兴趣	0I81
爱好特长	0I81
特技	0;K1
特記事項	0Hi1
特許	0Hk1
特长	0;L1
特长爱好	0I81
獎學金	0IR1
獎項	0IR1
獲獎	0IR1
獲獎紀錄	0IR1
獲獎經歷	0IR1
現職	0IA1
生活中的我	0I81
电脑技能	0;L1
略歴	0Hg1
発信	0Hk1
発信活動	0Hk1
発表	0Hk1
発表実績	0Hk1
発表論文	0Hk1
登壇	0Hk1
登壇・執筆	0Hk1
登壇・発信	0Hk1
登壇実績	0Hk1
發表	0I\1
發表紀錄	0I\1
發表論文	0I\1
相关技能	0;L1
相关证书	0I;1
相关课程	0I:1
相关链接	0I=1
相關經驗	0IA1
相關課程	0Ib1
相關證照	0If1
相關連結	0IS1
知識・スキル	0;K1
知识产权	0I<1
研修	0I21
研修・講座	0I21
研修受講歴	0I21
研修歴	0I21
研究	0>n1
研究・学歴	0I_1
研究兴趣	0I81
研究内容	0>n1
研究專案	0ID1
研究成果	0JA2
研究方向	0I81
研究業績	0Hk1
研究歴	0Hh1
研究經歷	0IA1
研究经历	0I71
研究興趣	0IE1
研究計畫	0ID1
研究関心	0Hm1
研究项目	0I>1
研習	0Ib1
研討會	0Ia1
研討會論文	0I\1
研讨会	0IH1
社交主页	0I=1
社交媒体	0I=1
社交媒體	0IS1
社交网络	0I=1
社交账号	0I=1
社会任职	0I91
社会公益	0IB1
社会兼职	0I91
社会实践	0IB1
社会实践经历	0IB1
社会工作	0IB1
社会服务	0IB1
社会活动	0IB1
社会活動	0I01
社会经历	0IB1
社会职务	0I91
社会貢献活動	0I01
社区参与	0IB1
社区活动	0IB1
社区贡献	0IB1
社區服務	0IU1
社团活动	0IB1
社团经历	0IB1
社團會員	0I`1
社團活動	0IU1
社團經歷	0IU1
社團經驗	0IU1
社外活動	0I01
社會參與	0IU1
社會服務	0IU1
社會服務經驗	0IU1
社群	0IU1
社群參與	0IU1
社群媒體	0IS1
社群活动	0IB1
社群活動	0IU1
社群網站	0IS1
社群貢獻	0IU1
社群連結	0IS1
私について	0Hg1
科研成果	0I<1
科研经历	0I71
科研论文	0I<1
科研项目	0I>1
科研项目经历	0I>1
程式語言	0IN1
空闲时间	0I81
竞赛	0I@1
竞赛经历	0I@1
竞赛获奖	0I@1
竞赛项目	0I>1
競賽	0IR1
競賽經歷	0IR1
简介	0I51
簡介	0IP1
簡歷摘要	0IP1
紹介文	0Hg1
組織成員	0I`1
経歴	0Hh1
経歴概要	0Hg1
経歴要約	0Hg1
経験	0Hh1
経験スキル	0;K1
経験技術	0;K1
經歷	0IA1
網路連結	0IS1
组织成员	0I91
经历	0I71
结语	0I51
继续教育	0I:1
编程语言	0;L1
网站	0I=1
网络链接	0I=1
義務工作	0IU1
義務工作經驗	0IU1
義工	0IU1
義工工作	0IU1
義工服務	0IU1
義工經歷	0IU1
義工經驗	0IU1
習得スキル	0;K1
考取证书	0I;1
考的证	0I;1
考过的证	0I;1
职业履历	0I71
职业总结	0I51
职业意向	0Ig1
职业技能	0;L1
职业概述	0I51
职业生涯	0I71
职业目标	0Ig1
职业简介	0I51
职业经历	0I71
职业经验	0I71
职业规划	0Ig1
职业证书	0I;1
职业资格	0I;1
职业资格证书	0I;1
职场经历	0I71
职称	0I;1
联系	0I?1
联系信息	0I?1
联系我	0I?1
联系方式	0I?1
联络方式	0I?1
聯絡我	0IQ1
聯絡方式	0IQ1
聯絡資料	0IQ1
聯絡資訊	0IQ1
聯繫方式	0IQ1
職務内容	0Hh1
職務履歴	0Hh1
職務概要	0Hg1
職務経歴	0Hh1
職務経歴の詳細	0Hh1
職務経歴詳細	0Hh1
職務経験	0Hh1
職務經歷	0IA1
職務要約	0Hg1
職業概述	0IP1
職業目標	0Il1
職業経験	0Hh1
職業經歷	0IA1
職歴	0Hh1
職歴要約	0Hg1
職涯摘要	0IP1
職涯目標	0Il1
職涯經歷	0IA1
背景调查联系人	0Ic1
能做的事	0;L1
能力	0J03
能力特长	0;L1
自傳	0IP1
自分について	0Hg1
自動車免許	0JG1
自動車運転免許	0JG1
自己pr	0Hg1
自己アピール	0Hg1
自己啓発	0I21
自己紹介	0Hg1
自我介紹	0IP1
自我介绍	0I51
自我总结	0I51
自我描述	0J82
自我評價	0IP1
自我评价	0I51
自荐信	0JE1
自薦信	0JF1
自评	0I51
自述	0IP1
興味	0Hm1
興味・関心	0Hm1
興味分野	0Hm1
興趣	0IE1
興趣愛好	0IE1
興趣與嗜好	0IE1
英语水平	0IG1
英语能力	0IG1
荣誉	0I@1
荣誉与奖项	0I@1
荣誉奖励	0I@1
荣誉奖项	0I@1
荣誉情况	0I@1
荣誉获奖	0I@1
荣誉证书	0I@1
获奖	0I@1
获奖信息	0I@1
获奖情况	0I@1
获奖经历	0I@1
获奖荣誉	0I@1
获奖记录	0I@1
获得荣誉	0I@1
获得证书	0I;1
获过的奖	0I@1
著作	0IY3
著作・論文	0Hk1
著作與發表	0I\1
著作论文	0I<1
著書	0Hk1
著書・論文	0Hk1
补充信息	0IX1
补充说明	0IX1
表彰	0Hf1
表彰歴	0Hf1
補充資訊	0IT1
補足	0Hi1
補足情報	0Hi1
要約	0Hg1
言語	0IO1
言語スキル	0IO1
言語・技術	0;K1
言語能力	0IO1
訓練	0Ib1
訓練課程	0Ib1
記事	0Hk1
話せる言語	0IO1
認定	0Hj1
認定資格	0Hj1
認證	0If1
語学	0IO1
語学スキル	0IO1
語学力	0IO1
語学能力	0IO1
語文	0Id1
語文程度	0Id1
語文能力	0Id1
語言	0Id1
語言技能	0Id1
語言程度	0Id1
語言能力	0Id1
語言與技能	0IN1
課外活動	0JH2
課程	0Ib1
論文	0JJ2
論文・著書	0Hk1
論文發表	0I\1
諮詢人	0Im1
講座	0I21
講演	0Hk1
證明人	0Im1
證書	0If1
證照	0If1
證照與資格	0If1
證照資格	0If1
计算机技能	0;L1
计算机水平	0;L1
计算机能力	0;L1
认证	0I;1
讲座	0IH1
论文	0I<1
论文与专利	0I<1
论文专利	0I<1
论文发表	0I<1
论文情况	0I<1
论文著作	0I<1
证书	0I;1
证书情况	0I;1
证书认证	0I;1
证书资质	0I;1
证件	0I;1
证明人	0Ic1
证照	0I;1
语种	0IG1
语种能力	0IG1
语言	0IG1
语言技能	0IG1
语言掌握	0IG1
语言水平	0IG1
语言能力	0IG1
说在前面	0I51
说说我的工作	0I71
读书经历	0I61
读过的书	0I61
课余爱好	0I81
课外活动	0IB1
课程	0I:1
课程项目	0I>1
课题与论文	0I<1
课题经历	0I>1
课题项目	0I>1
資格	0Hj1
資格・免状	0Hj1
資格・免許	0Hj1
資格・検定	0Hj1
資格一覧	0Hj1
資格認證	0If1
資格證書	0If1
賞罰	0Hf1
资格	0I;1
资格认证	0I;1
资格证书	0I;1
资质	0I;1
资质证书	0I;1
趣味	0Hm1
趣味 特技	0Hm1
趣味/特技	0Hm1
趣味など	0Hm1
趣味・特技	0Hm1
趣味・関心	0Hm1
身元照会先	0I41
軟體	0IN1
軟體工具	0IN1
軟體技能	0IN1
転職希望条件	0Ho1
软件	0;L1
软件技能	0;L1
软技能	0;L1
软著	0I<1
进修	0I:1
进修培训	0I:1
进修经历	0I:1
追記	0Hi1
送付状	0Hn1
通った学校	0I_1
連結	0IS1
連絡先	0I11
連絡先情報	0I11
進修	0Ib1
進修課程	0Ib1
運転	0JG1
運転免許	0JG1
運転免許証	0JG1
部活動	0I01
重点项目	0I>1
重要项目	0I>1
链接	0I=1
開源專案	0ID1
開源貢獻	0ID1
開発スキル	0;K1
開発実績	0>n1
開発経歴	0>n1
開発経験	0>n1
関心	0Hm1
関心事	0Hm1
関心分野	0Hm1
關於我	0IP1
闲下来的时候	0I81
闲暇	0I81
附件	0JL2
附件材料	0JN1
附加信息	0IX1
附加資訊	0IT1
附录	0JN1
附錄	0JO1
電腦專長	0IN1
電腦技能	0IN1
項目	0ID1
項目經歷	0ID1
項目經驗	0ID1
项目	0I>1
项目介绍	0I>1
项目作品	0I>1
项目实践	0I>1
项目展示	0I>1
项目成果	0I>1
项目案例	0I>1
项目简介	0I>1
项目经历	0I>1
项目经验	0I>1
项目背景	0I>1
駕照	0J51
駕駛	0J51
駕駛執照	0J51
駕駛執照類別	0J51
驾照	0JP1
驾照情况	0JP1
驾驶执照	0JP1
驾驶技能	0JP1
驾驶证	0JP1
가능언어	0JQ1
가입단체	0JR1
가진자격증	0JS1
간단소개	0JT1
간략소개	0JT1
강연	0JU1
강의경력	0JV1
강점	0JT1
개발스택	0>F1
개요	0JT1
개인신상	0JW1
개인정보	0JW1
개인프로젝트	0JX1
경력	0JV1
경력기술	0JV1
경력기술서	0JV1
경력사항	0JV1
경력상세	0JV1
경력소개	0JV1
경력요약	0JT1
경력이력	0JV1
경력정보	0JV1
경험	0JV1
공모전	0JY1
공부한곳	0JZ1
공인어학	0JQ1
공인어학성적	0JQ1
관련링크	0J[1
관심분야	0J\1
관심사	0J\1
교내외활동	0J]1
교내활동	0J]1
교외활동	0J]1
교육	0JZ1
교육경험	0J^1
교육과정	0J^1
교육및연수	0J^1
교육및학력	0JZ1
교육및활동	0J]1
교육사항	0JZ1
교육수료	0J^1
교육이력	0JZ1
교육이수	0J^1
교육이수내역	0J^1
교육활동	0J^1
교육훈련	0J^1
구사언어	0JQ1
구직희망조건	0J_1
그외	0J`1
근무경력	0JV1
근무이력	0JV1
글	0JU1
기고	0JU1
기고및발표	0JU1
기본사항	0JW1
기본인적사항	0JW1
기본정보	0JW1
기술	0>F1
기술및도구	0>F1
기술블로그글	0JU1
기술사항	0>F1
기술스택	0>F1
기술역량	0>F1
기타	0J`1
기타경력	0JV1
기타경험	0J`1
기타내용	0J`1
기타사항	0J`1
기타이력	0J`1
기타정보	0J`1
기타활동	0J]1
나는누구인가	0JT1
나를소개합니다	0JT1
나에대하여	0JT1
논문	0JU1
논문및저서	0JU1
논문실적	0JU1
능력	0>F1
다닌학교	0JZ1
다닌회사	0JV1
다룰줄아는것	0>F1
단체활동	0JR1
대내외활동	0J]1
대외활동	0J]1
대회	0JY1
대회수상	0JY1
도구	0>F1
동아리	0J]1
동아리및대외활동	0J]1
동아리활동	0J]1
디지털역량	0Ja1
디지털역량자가진단	0Ja1
딴자격증	0JS1
레퍼런스	0Jb1
링크	0J[1
마지막으로	0JT1
만든것	0JX1
만든것들	0JX1
말할수있는언어	0JQ1
면허	0JS1
면허및자격증	0JS1
받은상	0JY1
받은상과장학금	0JY1
발표	0JU1
발표및글	0JU1
발표및기고	0JU1
발표이력	0JU1
발표자료	0JU1
배운곳	0JZ1
번역서	0JU1
보유기술	0>F1
보유능력	0>F1
보유스킬	0>F1
보유역량	0>F1
보유자격증	0JS1
봉사	0J]1
봉사경험	0J]1
봉사활동	0J]1
부록	0Jc1
비고	0J`1
사용가능기술	0>F1
사용가능프로그램	0>F1
사용기술	0>F1
사용프로그램	0>F1
사이드프로젝트	0JX1
사회공헌	0J]1
사회봉사	0J]1
사회활동	0J]1
상세경력	0JV1
상훈	0JY1
성과	0JY1
세미나	0Jd1
소개	0JT1
소개글	0JT1
소개말	0JT1
소셜링크	0J[1
소셜미디어	0J[1
소속단체	0JR1
소속학회	0JR1
수강과목	0J^1
수료과정	0J^1
수상	0JY1
수상경력	0JY1
수상경험	0JY1
수상내역	0JY1
수상및장학	0JY1
수상실적	0JY1
수상이력	0JY1
수행과제	0JX1
수행프로젝트	0JX1
쉬는날	0J\1
쉴때	0J\1
스킬	0>F1
스킬셋	0>F1
신상정보	0JW1
아르바이트	0JV1
어학	0JQ1
어학능력	0JQ1
어학사항	0JQ1
어학성적	0JQ1
어학시험	0JQ1
언어	0JQ1
언어능력	0JQ1
업무경력	0JV1
업무경험	0JV1
업무역량	0>F1
업무외	0J\1
업적	0JY1
여가	0J\1
여가활동	0J\1
역량	0>F1
연구	0JX1
연구경력	0JV1
연구과제	0JX1
연구관심분야	0J\1
연구실적	0JU1
연구업적	0JU1
연구프로젝트	0JX1
연락처	0JW1
연락처정보	0JW1
연수	0J^1
연수사항	0J^1
오픈소스	0JX1
오픈소스활동	0JX1
온라인프로필	0J[1
외국어	0JQ1
외국어능력	0JQ1
외부교육	0J^1
요약	0JT1
운전	0Je1
운전면허	0Je1
운전면허사항	0Je1
운전면허증	0Je1
웹사이트	0J[1
이력	0JV1
이수과정	0J^1
이수교육	0J^1
이전경력	0JV1
인사말	0JT1
인적사항	0JW1
인적정보	0JW1
인증	0JS1
인턴	0JV1
인턴경험	0JV1
인턴십	0JV1
일외에	0J\1
일한곳	0JV1
자격	0JS1
자격내용	0JS1
자격면허	0JS1
자격및면허	0JS1
자격사항	0JS1
자격증	0JS1
자격증및면허	0JS1
자격증및어학	0JS1
자기pr	0JT1
자기소개	0JT1
자기소개글	0JT1
자기소개서	0JT1
자기소개편지	0Jf1
자원봉사	0J]1
자원봉사활동	0J]1
작품	0JX1
잘하는것	0>F1
장학금	0JY1
재직경력	0JV1
저는	0JT1
저를소개합니다	0JT1
저서	0JU1
저서및논문	0JU1
저술	0JU1
전문기술	0>F1
전문분야	0>F1
전문역량	0>F1
좋아하는것	0J\1
주요경력	0JV1
주요기술	0>F1
주요성과	0JY1
주요스킬	0>F1
주요프로젝트	0JX1
주요활동	0J]1
지금까지한일	0JV1
지원동기	0JT1
지원분야	0J_1
지원직무	0J_1
직무경력	0JV1
직무경험	0JV1
직무교육	0J^1
직무역량	0>F1
직장경력	0JV1
직장생활	0JV1
직장이력	0JV1
직접만든것	0JX1
집필	0JU1
참여프로젝트	0JX1
채널	0J[1
첨부	0Jc1
첨부서류	0Jc1
첨부파일	0Jc1
최종학력	0JZ1
추가사항	0J`1
추가정보	0J`1
추천	0Jb1
추천사	0Jb1
추천서	0Jb1
추천인	0Jb1
출판	0JU1
출판물	0JU1
취득자격	0JS1
취미	0J\1
취미 특기	0J\1
취미, 특기	0J\1
취미/특기	0J\1
취미및특기	0J\1
취미사항	0J\1
취미생활	0J\1
취미와특기	0J\1
커리어	0JV1
커리어요약	0JT1
커뮤니티	0J]1
커뮤니티활동	0J]1
커버레터	0Jf1
컨퍼런스	0Jd1
컴퓨터능력	0>F1
컴퓨터활용	0>F1
컴퓨터활용능력	0>F1
콘퍼런스	0Jd1
토이프로젝트	0JX1
툴	0>F1
특기	0>F1
특이사항	0J`1
특허	0JU1
특허및논문	0JU1
팀프로젝트	0JX1
평판조회	0Jb1
포트폴리오	0JX1
프로그래밍언어	0>F1
프로그램	0>F1
프로젝트	0JX1
프로젝트경력	0JX1
프로젝트경험	0JX1
프로젝트수행경험	0JX1
프로젝트이력	0JX1
프로필	0JT1
프로필링크	0J[1
학교	0JZ1
학교교육	0JZ1
학내활동	0J]1
학력	0JZ1
학력및교육	0JZ1
학력사항	0JZ1
학력정보	0JZ1
학생활동	0J]1
학술대회	0Jd1
학술대회참가	0Jd1
학술발표	0JU1
학술활동	0JU1
학업	0JZ1
학위	0JZ1
학회및세미나	0Jd1
학회활동	0JR1
한마디	0JT1
한줄소개	0JT1
할수있는것	0>F1
할수있는일	0>F1
할줄아는것	0>F1
할줄아는언어	0JQ1
해온일	0JV1
핵심기술	0>F1
핵심역량	0JT1
핵심요약	0JT1
행사	0Jd1
행사참여	0Jd1
협회활동	0JR1
활동	0J]1
활동사항	0J]1
활용기술	0>F1
활용언어	0JQ1
활용툴	0>F1
활용프로그램	0>F1
회사경력	0JV1
회원	0JR1
회원자격	0JR1
훈련	0J^1
흥미	0J\1
희망	0J_1
희망근무조건	0J_1
희망사항	0J_1
희망업무	0J_1
희망연봉	0J_1
희망직무	0J_1
희망직종	0J_1
"#, r#"0000000000000000XmOK0000m96[00000000TN5F00000000PU0100000000\VcRh_f>000000000000T6gYP@Jc=0b28VA[0000hFMN000000000000d<_U00000000
00000000@5GP0000I3Y\00000000<;5Y0000000041dF0000Q85@00000000H_E]`Q6]lWlgHaIDE:0b00000000000005EO00004B@l0000000000000000m1gb0000
00000000XT9_@m>Am8f2000000000000Di@90000000088c;000000000000PmQ9000000004?jX4P=:DmmP<n`Z00000000<Em=0000Lj``000000000000<]5^0000
HWJ1000000000000000000000000a7hS0000LOGP0000\\Gh03JJLg_=0000000000000000TE=d000000000000d?4L000052BL0000000000000000TI7mPBaP`_l3
0000PIa\L^6FLZ@f\;l_00000000Hido000000000000000000000000000000000000@IkU00000000dZGL00000000<]bD0oSV000000000000HZ3fdaT600000000
000000000000000000000@08`YmO<\3OQ6\l00000000000000000000T1MZ030A<97kl8lSLUXoha3E8=HolUefTmbDP9MD0000TccN000000000000dD=B0000XH;[
d1@o0000000000000000HiXi0000PPel000000000000@B8DdSZUL7DR\<]20000h;aL0000XWWO0000000000000000@8;n000000000000<_:fLf7]PO9X4MgG@8gX
0000000000000000000000000000000000000000D0ln00004FA4d^AY00000F`A00000PU700000000000000000\_C0000DT3>000000000000XK@O\[;k0000H1DF
0000000000000000000000000000<Xg100000000T0]2X4mm00000000XVXl0000000000000W4<000000000000000000000000PSI`00000000LG\F8W\100000000
00000000`n3Q<Bc8P:CH57>k41cL000000000000DT220000000000000000A6;=0000000000000000000000000000H\6HHV1600000000hJd:0000000000000000
0000000000000000000000000:;J0000@R7i`mA819@Q000000000000000000000000`P?L4n2`0U]HDc^0ThiS000000000000@9nX0000Hl;F00000000X3200000
00000000TK5J0000`6OL0000dR2a0b=o@aA:00000000000000000000`J=:PZmG0000\6@JT<I7\DS=LJYmXZ4il[G]99KQ00000000@@WKP1en@5QeL_V]0UU=0000
]4aL00000000<Bh90000llXA0000@4nP0H>\HQD_@EZU8CIE<[@m`lhF000000000000000000000000000000000000DC640000hBRc00000000`0^W4:S6PCI^l<OD
X:aK<PLR\[[<\m:Z0000000000000000=2\lQ6B?000000000000000000000O2e0000i45=0000`4V3P\[80000`;E@TI[4`PA\000000000000@==JHiYj00000000
00000000000000000000000000000000HkYNXEc1`;4P00000000`XLE@]]50000LNk50000000000000000000000000000`G8IhK[S00000000000000000Y2U0000
0000000000000000@4e=00000000000000000000000000000000\M7Z0000@5IL000000000000lYII0000000000000000000000000X;9i26i00000000TaOh<U[2
000000000000e:kBDGR800000000000000000000@RBa00000000000000000000h8Fj00000000Pln^d1PGi5O]0LnR00000000X?8G000000000000000000000000
00000000A4V`0000000000000000000017C`00000000\RUEe:Gf0000000000000000HJ;UlmhX0000lFol=7lXl`\BhLh<000000000aXU41mi0000000000000000
000000000000000000000C<\00000000TAKS00000000000000000000`<1B0000000051:>=1^700000000000000000000000000000000@ERK@9P_000000000000
00000000D7ZK0000I5h8000000000000000000000000000000000000<CD?\ThEHY?T00000000`:D?PGEH0000000000000000<kaY00000000`B]KLU6T85J<4lUG
I6nWLL24P\?XA;190000=9Jj0000DTg@0000l45b0000<J7g000000000000000000000000000000000000hHQel>2^000000000000000000000000000000000000
0000@``BlU=TXoXZ00000000000000000000P4H]8B^Wi:el`0YEP8Q7Xd0[<mVZ00000GUF0000000002hG8Zc500000000000000000000<HX7lLOm@Pa=lR9^Q5FW
0000hLF1dml=0000dHEn\[m=m8:8`BlhDOgj000000000000000000000B0;i6E:00000000hKH>HW:]]:Q;hm2;TYL_00000000l]Y30000000000008Z1hY:?e0000
TPQ><86W4]DLH:ZJ0000@U7WT0K?@\:Gi89Hdk0n00000000i6kE00000000Pn[V0000000000000000@[F@4A8K0`fl00000000\P9DHUgl0000000000000000`3?:
h;ak4BHglD8ZheYU000000000000000000000000U5UW0000000000000000000000000000000000000000000017B78LH[H@aW0000Y:mj00000000000000000000
000000008m2gL[Dm000000000000Q7kG0000@KMODQ\<0?8n0000000000000000Q0X?0000000000000000000000000000A5AG000000000000i6@_00004NQW8X]E
0000000000000000000049m40000X2VELH[YU:i20kW=000041?l0000000000000000`^L^0000000000000000@FcT0000LF0400000000000000000000L_3=0000
I:I[0000@1PT00000000dUl@\C04000000000000XE130000E9LDTE1b00000000dBAH0000P<4642L<0000000000000000000000000000l02I0000P<Y4TR:d4SCU
\>FfT6mWP>0`dK_WDl1Y4o4blahV99lBlUTY8;Se0000`:OU0000`JZ_l11S00000000`NcB8^<WDjJ=0000000000000000000000000000Tn[fH?AhXj9lE2jU0000
00000000DUiB00000000XhJj00000000000045;O00000000L[IF<fMeP8`N0Lig0000dhYk00000000L0;S8QCl0000m8KE0000000000000000U0g@000000000000
L:W@dHMn4Ui]`nTm871A@]A_HLZM0000TP3O0000U69Z890?00000000<FNe`TaT00000000000000004PnO0000E6V0Q6I:A9oK0000000000000000000000000000
<:G>0000000000000000000000000000`P4k000000000000000000000000`7O_00000000000000008SR80000X@Z]000000000000000000000000LV:U00000000
000000004hW?000000000000000000000000TAb000000000DMEF\P\j0000`Q\Q@BlK0000H3mb4<0kLGbTHVC`0000000000000000Y8ch08b?PJ5^D^\V0000h6@b
00iGHJg4dPPB0k_DX1:60000000000004AA400000000hYTEPIMFh?kh0000000000000000000000000000000000000000Y4mg000000000000000000000000@>\?
000000008`7D00000000HgiQ00000000000000000000@6cN0000000000000000@aRGlg0APV2i00000000\Idll<=<8@<9i8WZ0000\d^\0000D4eRdTZR0000X0Hb
000000000000DCe<ha@\@>bi9:j^0000000000000000lj8H\AUI00000000000000000000PJl[000000000000000000000000D7mT0000`LE6000000000000032f
M:E;0000\2_KH`fYY4W>000000000000000000000000m5aW0000000000000000000000000000DN3fTWnd0000000000000000XKTJ0000lOg80000000000000000
000000000000000000000000000000000000H>4d0000HdL9DHDC000017[W`<V4X<BU00000000\7N2LXTP0000l>?o4RXn0000A1W2dC@S0ToX00000000PK`k8HPF
0000000000000000\`1j000000000000XZ5c000000000000l8Tk=0bV000000000000]5gc0CTn0000D?0F0HLa`6<JDVc=HX@2h_^VXR9k00000000000000008\\E
LXOBTMi]000000000000000000000000E9eL0000000000000000Td7H4<<VL^fT000000000000DkNo00000000e9:90000H]Lb<hXl00000000000000000000`KCR
HS7BhU=E00000000lG@W48ki`E?D<`==0000E11E000018X>0?X4l`ocE5>_00000000000000000000dCjcld<8X`?AdH9l@2]o97[E0000l:a]DK>=0000TGYCD1h;
0000`J>m00000000T4T6`_mOP`egdagQ<GT[00000000000000000000e8^h000000000000000000000000I3og00000000000000000000<gPm0000000000000000
0000lDbL0000000000000000D4^4<K9D0000DSmXD:Ynh<YBDK7h0000\>?:00004EUL00000000`F27L?J54P`900000000`O`?00000000<h7K0000hRNl00008Xc@
lQQn00000]>90000TFPj00004<Nd=92n4E<`0000000000000000000000000000D^fj`jGA00000000000000000000000000000000000000000000<<HQ00000000
00000000000000000000000000000000@5]90\1\000000000000Y8Uh00000000000000000000000086M]0000000000000000000093UK00004[Cc00000000PRe3
`6Yb000000000000P\fLd]Zo000000000000000000000000TEU3X5HT0000ldJ4000000000000A9e@`X^RPEY@di2DXS[T4_HS0000@mne00008g=[m63900000000
0000000000000000XD@k00000000@Ek>PY0PT4GSdQO\4P;70000<h>`0DoWi;220F>d4N7S00000000Pf>c000000000000\[V=00004YoCd7lWlOYX0]H600000000
@ACS0000TX4YA6:>H;OM4=JEDakI`E3K0000]4Og`MU=<T0R00000000hX_G0000`LFX000000000000P:cl`TP@lU9HDWZO06HW0[fa4jX=A2Qk000000004Bj>0000
8BVD00000000\mQL00000000l0f1d<1gPC<0<GZ2\04k0000000000000000000000000000a8\I0000D@GY00000000\J<@000000000000000000000ogS00000000
H[U[<>aE0000<;Yn0Om28^XLI9XY000000000000U5TO0M15=4:G00000000@6Wj00000000000000000000000000000000000000000jdh<VdXLbcj<?md`Y_40000
HLaL0000000000008d@n000000000000\@0R<VmU000016SlHO\flA4Y<lN300000000L^@F@j[Ehki;00000000dF:f\@mj0000000000000000h_fO0:8iTmX40000
000000004fUa8YNA0000000095I90000HR2G0Gh\\hEc00000000000000000000000000000000hC8`XhfS00000000TPJ:000000000000000000000000Pl`G0000
0>Yl`GQh\W;[00000000LHAZ0000000000000000P3Jc0000d_kB<UB`000000000000XnLn00004B7gTHjg\KKG`m70000000008HBnLUEL4n`797k_00000000LAGN
00000000000000000000XINoDUK<0000`nli00000000000000004^MT0000Q7=H0000000000000;lH00000000000000008^;d00000000000000000000P^Z@0000
000000000000\@bi0000T\L_00000000dSe;0000`Vh_0000000000004O?NLkeKm:oS000042enTS2b000000000000000000000000`WIE0000XBU4Q9VO@\D^0000
0000da5jLk@@00000000000000000000000000000000Dbe800000000000000000000000000000000h\RCLA?R00000000Y80]00000000000000000000Da7C0000
4RT<X454@m?Q0000`]S3i016000000000000Ld]3U1B`\GLCPM;Ed[VZ0000TEj`000000000000DA^L\_4H0000PB7KhQ>i0000<a=ILeg[000000000R7900000000
000000000000T13QT6f500000000PQBj00000000HTU<9:mX0000000000000000000000000000DC_I@TM88BMM0000000000000000l_RM`JUf000000000_=5H`V3
00000000000000000000lClo000000000000l0b600000000XK8m4\2R`QXiPV6O000000000000000000000000000000000000H7Ag000000000000P`2g00000000
\@Kn0000XL6C0000000000000000<9bG4]<ThJckHHkJ4e4n000000004fAm0000LB`g000000000000000000000000DIBo00000000lj_Qd^:H0000000000000000
0iSP0000000000000000hAjc0000h_B400000n?:09>>]4ddLgMBdKmM000000000000d]AC0000000000000000000000000DUh0000hRF00000HImC000000000000
i7CT000000000000000000000000000000000000X?2R00000000PXCn00000000`0:A0000000000000000XB3>0000`Z?m00000000000000000000000000000000
9:J0000000009:R@0000<]PVi8OJ00000000000000000000i91`lUhELZlP00000XB^0000TYlg`[Hk00000000U9RM000000000000000000000000000000000000
0000PF>DHFKo0000@M>30000@NjbDaNJ0000000000000000dOlB8[:;\_[Sd8E>0000@3MF0000000000000000\2E1XMnP000000000000Hi1555Kj000000000000
=9<d0000d;EO000000000000\JIe<C^b0000000000000000000000000000000000000000<3<8h@G9\QgI0000\Pm6000000000000hIQ60000XMo^000000004OTT
0000T5`000000000\:N`0000TC?NLEL[0000000000000000@Eo90000000000000000LEcIlIeFTLTD0000000000000000000000000000H@C2Hnhl000000000000
D=:A0000000000000000XY7<8CgaD^IG0000Y67M000000000000\OXF000000000000LDW<0000000000000000LaFU0000000000000000I8TN000000008Ud6\hKf
Y4g14Mj4000000000000X<V[00000000l@EB000000000000`FLKPId\lJ^8HQ=900000000000000000000<7oEe02ELkV5P7Da00000000d?[:DOE3\WOF00000000
0000000000000000000000000000E:5Z0eGi00000000953:0000a0@=00000000000000000000000000000000XSE=0i<a000000000000000000000000\JPcHX\U
0000000000000000PRRY0000`9d_l^gT00000F<ZP[>j4UAU000000000000`l\8000000000000Q0`[000000000000H2BKP;][000000000000TC1F00000000<\c1
000000000000Q91?H5`C00000000000085>]`ZZ:5;5P0000X7L>0000000000000000X8kODCCT00008NkO00000000000000000000000000000000000000000R=a
dI?J0000\R>kHIMd0000000000000000000000000000P1cj`6Xd48LOT=kc00000000l[bB0000dEDA0000@2jC000000008Fbf\7Pa0000h=0i92UCM4gm0000P0Ei
T;5m00008:j1HCbUDHPT000000000000000000000000X\Md000000000000d>H_8lf<000000000000000000000000000000000000000000000000LghS00000000
00000000000000000000000000000000Q591000000000000000000000000i3=N000000000000000000004F_20000h8o`0000@8^j4>>`000000000000Q7\JlRTo
d?IG0000000000004C;@0000l?^e000000000000dG_E00000000m:mL000000000000XD:O0000<FALdQLG000000000000PPVQ0000000000000000000000000000
PDel46CgA4TV0000lPIO0000D85XTHF^0000HW`YTHVh00000000\Ya\00000fSZ0000P96h`J6]d[MO00004Oif17X9000000000000HS_m00000000000000000000
0000m2Fa<D4Z0000<GN>hWbk0000000000000000000000000000000000000000T;UZ0000000000000000@G@JPmh@0000000000000000L6:e000000000000i6Tb
H2K400004<4hLLFF0000000000000000lXPGM9Z900000000000000000000Pi>n000000000000000000000000lEaiLAKf00000000000000000000I93@00000000
000000000000000000000Q]P\fRcXEh@0000000000000000000000000000000000000000000000000000000000000000PFUh13g0000000000000a6W800000000
0000M7;k00000000000000000000\k[E94`S0000PCXWe1O2I6KGQ:UE00000000000000000>NBPCT9\71bD>[EdBfBP8j4LMP6TEJnDL0\TTHN0f0ohcAYlhkNhOmV
@Aff@RfU0000DQ`10000P9A308>X`9k>\VjB0000000040AI00000000<Ml00000H2oeLY_d000000004BoN=7Q70000000000000000000000000000Y6[RD0ch0000
HHO:H\OCI:>Q0000M7_;U0<l000000000000d04^00000000000000000000000000000000d1A=l^@4`^DJ00000000@QZJ0000000000000000000000000000@b94
h=RCe43cDZ870hHd\>8100000000000000000000000000000000000000000000P^o800004Jc:000000005:HP00000000XT@A0Wjb000000000000<8LhlBTe0000
000000000000Y:PN00000000hCI:XSPU000000000000000000000Vdf4AB2hPPU8Zb24DIj0000LW7C0000D8eOa4QelOOT000000000000H9150000`9DY00000000
000000000000l1QMlGbh0000T6K`TC>[U5`F00000000000000008[ee000045=S0000000000000000000000000000dXGZ000044M;00000000@Xoo00000000T`VC
0000hRlVE0c:00000000000000000000e8T<HoEP00000000000000000000000000000000LZf^000046?;8PO700000000`Q:TleNK00000000HWePP^8A00000000
00000000000000000000Ph`LlaVm00000000E2APPHb20000la[[0000PJ@Z8Zl1]2`>\l:NDDSU`G]eI4P?0000H<8900008<PYU5`d00004FiI0000000018VF0000
@4KghFb6M1FG000000004<SP0000`HN?lOgDHOF7d@41hU`:`a^J093jTbJe\:I;11ekH3TTH?Bh4B9:Y8lbdESjXA0?55If0000<P1^000000000000000000000000
0000000058Bo000000000000e4e]00000000<Yl500000000T]gP00000000`1Fc000000000000A7=6d<Kn000000000000Q0P@PCoD<]abDN440000L1X\00008GVJ
0000000000000000\Wg^h?ee00000000\72EP]G90000000000000000000086Nl0000000000000000d8M?l^jT0000E:EMXi\o000000000000\JFX0000<5;3POAX
00000T1<0000000000000000\ZOgTY51P^O\000000000000000000000000lR<T@=ZP015AhQ0Uha9L0000\2[O0000000000004KE<@cL>HAfO0000000000000000
000015o[00000000000082Y=4j1>000000000000<V<nD4KN<G?`XScc0000d2`A\;Od0000d]ID0000LZ`6\]T80000000000000000000000000000lDMJ00000000
8l\J0000000000000000@CddTbLg000000008:@a0000X?BU0000000000000000000000000000hRiTdm\aTnTFT<`[00000000`>160000`0XN0000l37F00000000
00000000TU=f00000000000000000000\]W000000000PST<0000000000000000000000008D[m000000004icL0000000000000000000015hJ@WegI8aj00000000
m5JGl3To0000000000000000`SV6l@[h0000000000000000L@ihI5QmLQP8000000000000Xn=:000000000000<V8iX>B<96SZHEdB00000000000000000000Xo47
0000@Hgf000000000000PBiYhR?@DcWPd_4\0000XFjf000000000000XLk^93QgQ8Ce00000000PkI]l>7T`^<ghZYh000000000000000000000000000000000000
LZ^?000000000000lD8C000000000000000000000000000000000000L<7N<>T=8`\_E54o00000000000000008[eG0000`79nl<@XU2:E0000<PZjll<F0000lRMT
00000000000000008GRF0000000000000000000000000000T=:`0000000000000000000000000000<nUC000000000000000000000000lWME0000000000000000
000090=:000000000000D2C\0000d20NT9?I8=c<4En7T67kPW=]0000000000000000000000000000000000008GJb41e<00000000000000000000\JgK0000hF=3
00000000000000000000dUh_0000556=i2BmP4ECE6c_00000000000000000000TK`V0000M2TS00000000E09<XUf?T?E^`hYK0000DoYo00008Dj]0000X2NPDG5S
99EZ0000000000000000l9_8000000000000000000000000XeVL00000000\I?W0000000000000000TBbP17ji0000`7f^000000000000`XdglUO>00000000Ll4M
dUQV0000T[\cI:cP000000000000XaAZ0000d9hV@ZC000004O9C0000DWh]0000000000000000i9`c0000000000004^PK0000000000000000lHPc000000000000
00000000X2\GH8^>M1\XY9I;000000000knI00000000XNf7000000000000l9W<8Y[o\6RJ16eB000000004BS`0000000000000000hjh?0eh`H>dn000000000000
0000DJ?n00000000Q9iQ00000000000000000000@K3H00000000Y39@00000000E21\dRG]`Sl=0000lB_l0000000000000mGC000000000000DS0@0Vj\ha\_`]i7
0000000000000000000044<_000000000000X_;=00000000000000004hC4@SeX00000000H[D]00000000h2X8D9fl8^F;0000T;V1P<B>X?kH\Ni1i9CZ00000000
000000000000Y1KS00000000h]X454b`000000000000000000004=hR0000000000000000000000000000`FUD000090GB00004i>J4?F80000hIl@4Qo<i0J40000
000000000000Y8GF0000d]NG00000000<IBCH@6RDn<UI53^0000H@68@8F500000000DN@6`^[^00000000TP280000000000000000H=V4<2eD00000000000056[@
0000`UCgX]2;PgcB000000000000hTXMP`PX@Vm=00000000000000000000@<3h000000000000000000000000hnMSH;4k000000000000T?cT0000000000000000
0000P7M90000TN8[0000`R9J<o]1Xb;d41oJ00000000000000000000H@59L9IJ0000l6A0hZjRY7T:Q9NlPN1=0000000000004EEn]0XT0000hYYNPDld@eO20000
00000000`U1X0000U7H7000000000000\Ak]LG390^CM0000@@IM0000000000004J_90000lO@]0000@4n?0000000000000000D8fHPI3d`MNNlC=b\?cilHa1\nKE
Y4Xg8FTn96P6M96F0000I737000083`:00000000HV8?XHIO8]YZ0000\SB8h3KX<7RE\O[S<Y^Jl@V\000000000000000000000000LK@_dS9lXFS\U66600000000
A9cH000000008RoM0000<Y[bLT\Q0000h\a20000000000000000hY:NI8ho00000000dBY7PE>?00000000PI4800:O`LX9<i@Q00000000@XJRHKX\00000OkhPmYF
d\SLlf<jD@oL\IUN0bFmdo0_00004SBT0000\P9^DmgT00000000\M=60000e;3C000000000000`@K5@HcS0000000000000000h?1100000000000000008_dh0000
0000D3Y00000000000000000000000008jfJddSl0000000000000000000000000000dRLeI0a9000052@_00000`110000D]cD0000lZ7_H[d30000LQd808U<Lli9
00000000000000000000@90flNJ?8[NO`1iA000000000000000000000000Hf3F0000000000000000\X=N0000000000000000hLOT<o_FP0210000000000000000
00000000hK]Fe6He00000000T]<ia7jE00000000\P5=0IS<13U`00000000000000000000@RiA0000m5>M0000lW>A<kI1000000000000<7e_00000000dP0dPm_a
8oK2`Dbl`n;8`]Dc@L;n8jH0E2Ze00000000=5IE0000000000004YR^00000000@WKIH>n2000000000000e4SiTMk6P;IVXaQQ0000000000000000TgE=00000000
000000000000Xmk70000lnlHM9bd0000]16=00000000T14jL>jJXB>@PZAI<]]]0000DYK6dM@<000000000000000000000000dl[Q0000hC4V0000000000000000
0000000000000000LfjR0000TSgY000000000@SQ000000000000000000000000000000000]P2dEYL000000000000lbQ[0000`hiE000000004JKMdPo200000000
8F1a00000000000000000000000000000000000000000000P1M?a5;AL4QF8ej6X1bF00000000000000000000000000000000000000000000000000000000@Iek
I6MNI77l000000000000000000000000T:Ko00004eUMX]GflU46dCf^\^92i9aAY:Zm0000PNRN0000000000008WX>0000000000000000000000000ISK00000000
4Qj>0000000000000000000000000000@Cc=<XXg0000<BC4LRFl000000000000lQ3h000000000000L0BbL@nN`<5S000000000000L1ia00000000000019dV`3hZ
d8DR<XMgh;mClH4Z4]3g89h9T4B6HBG7d_Vo0000000000000000000000000000867^000000000000P^i?0000\EVH4[<fX:hHHFTb4>Kba5SG000000000000lJI<
DaRn00000000=7BI0000i:Fj000000000000d2T_0@i>@G_P0000000000000000h6P700000000]7AYTIKE0000TCF7dCVJ000001K\0000l?b7D=iM\EGl4eFUa9Y[
TRa9M8n900000000LHGLlX@?H\_9000000000000000000000000\FIH00000000@dT[TZMK`d_b0000000000000000d9M50000DM8]@oVO00000000000000000000
hHN]=6S6@:IJ00000000@]@4]6XC<_];DND>L@g[\a4E000000000000000015n_00000000LONK000000000000\8JYLX_R0000]7\800000000PnRM000000000000
0000000000008jm0i5D\d;NOd_ed0A4GhIM9HoQk00000000000000000000000000000000l4:fL<cddLUc0000@Imb8YJ]@[B600000000H^>>00000nAhHPdGdV<8
dX6KdC=>0000000000000000X[?d000000000000\mF30000TInlT?HDL_EN0000hF]`8ZeN00000000000000000000000046dcD1Rd00008HG70000000000000000
000000000000000000000000HCkk@l6200008F3O0000000000000000Xm]100000000\R]6]1mj00000000000000000000HDib0000000000000000000001X50000
0000Paef0000000000000000000000000000`H3N0000000000000RYW5;0a00000000M6ZJ000000000000000000000000000000000000000000000000Hd`^dEA;
00004COMXaKGh<kia9mJ0000XQFCD;iD000000000000000000000000000000000000`9i3000000000000000000000000000000000000000000000a?l`EYY0000
000000000000Pflf<KRgX^7OM6Yf0000<CUBXIFQL`TY00004ZU=0000000000000\9jH93E0000=4mO00000000000000000000\JQ^Y:[i00000000hCZEdLg=0000
00000000lJIW000000008jo200000000Q9HNhmNZ000000000000l4Ig00000000E2GB0000@NEW000000000000h_9B0000H0dL000000000000TcGj000000000000
0000000000000000l3lh000000000000@03e00000000000000000000000000008`4R8BUi0000000000000000I71ZI9?X0000`_1;00000000000000004G[SLW7j
00000000000000000000XZ;m0000DbL70000T`J<0000`;=00000\]KC000003@U000000000000\`Ym000000000000PZ4@00000000000000000000=8F800000000
000000000000T@N90000000000000000lCCk00000000\V7><5ki`JeD``W3]8<E0000I3O900000000000000000000E8dI000000000000000000000000000097R]
000000000000\:6XXYL80000000000000000000000000000]:;Q0000000000000000000000000000000000000000T=X60000000000000000hX0\000000000000
000000000000LBYn0000000000000000000000000000U3610000]8RPXm`k0000000000000000\:4I0000@Q7T00000000L@HIDOJZdLmh`:H\00000000dE290000
0000000000000000000000000000000000000000000000000000PA9X0000lFaPd_F>]9d20000000000004WK800000000\Ia7dZ[`8kn7e9V[0000Pdh?@H0o0000
H^dRT\R^DO>_LC^0`FKU0000e9fl0000000000000000TdBH<f=U000000000000@Gml\B]]0000\KNWP9b<0@Y`=7Dkd<J^i8aX0CeW00000000000000000aQ]POeA
000000000000P?>lXUR=58\g0000i5P;0X?\\mmhm7l10000m26Q000000000000000084mWM9?F000013;500000000Dj^7A5nA0000Q:N;XYMc00004FQJLZ^^0000
M6=h0000PLgj0000@Ym70000m6]b@cFV00004Y^]E22H000000000000DTLH000000000000000000000000000000000000000000000000ho5n0000000000000000
000000000000\mU1e60W\mFVY17CM57EPCPI`\k80`Mchd<XL@8TXkRUd@Ma000000000000H^W6hV@l00000000XWE4@m4c00008=dW0000`L7D0000000000000000
H>F9h>_80000X?FH000000000000`e^Z0Yg3`?5MhBnh000000000000000000000000\A8?0000000000000000M79F00000000Y85a00000000000000000000lPSa
00000000PCSMDIO>lS=C0WJhTYJHLcoK<h6R00000000000000008FB`000000000?g3000000000000LH9[000000000000DeR6m2kl0000LLa_000000000000DM>D
00000000000000000000lR\_`9mH8J7@000000000000l3gD0000TG]I000000000000000000_?<IJi00000000DL`a00000000PU@^l4:T00000000<BSM\0:6TKLG
`P6J`\aP95nS@>f;M;79000000000000000000000000000000000000lPmi\S[EhZljQ68XLT:c0000I27WhHaIhb:?0000000000000000Dccf0000@A>B`naWTL_^
D;c]000000000000d4JL0000000000000000000000000000000000000000T0\O@gEd000000000UdH@3=[`nn80000000000000000000000000000TodoTM?AXDdY
0000000000000000=6Vf00000000l<UY00000000TMGg000000000000d7Q?lH5C0P2Q00000000\7[5LY1100000000XIb@X1D657TR0000XcNXd`bPhgRg000090ho
000048cUX;AbH]WG00000000000000000000D7Ec@RFUA2e<000044W;TAh\d6=B0Gn9000000000000<CUQ\DH>00000000000000000000]0R_0000000000008SYi
000000000000@AD]00000000000000000000000000000000dBkfTTAUm9EET99^00008HTE00000000000000000000T0lC\G_^ll98000000000000000000000000
00000000Y:aNh=E5T?7;0000000000008]0E07nK00000000M8\U0000000000000000T3D[8O??0000000000000000@JBS4WI[\_h0PY4]]5Coh^c>0000X3B1<>W4
<CEO12ib0000hoOWXHh`a3C`0000XVX:0000000000000000\Ig^0000000000000000A8Hl0000000000000000<N<Z0000000058iS00000000I76100000000`3`X
@a:JPI5P0000@>EalWN90000000000000000`TP0<D@\8A6^D8S[`Z3:DEgE@T46\m_4000000008YP[000000000000DT]>0000D`b_00000000l2gNA8[S00000000
P9B7\PMn0000@0ag00000000DI8`0000hfhH0000Ll:`0000000000000000]5W@i7I6TaSJ`dOn0000000000000000000000000000<6H600000000dMShHe:T0000
0000]15_00000000000000008?gg0000HN`:00000000000000000000d@Xc00000000000000000000TTEJLkVX000000000000000000000000000000000Ne=0000
LRnc00000000000000000000000000000000000000000000000000000000hMAY0000hFNM00000000000089<;\7^j0000000000000000000000000000]9OS0000
0000X=@Ca:9n0000000016hH00000000000000000N5]0000lTkD0000000000000000PGZI00000000@IjW00004AjG00008B[S0000XAZl0000000000000000HdiE
0000LPj700000000000000000000000000000000L\fo]0V?000000000000M98e0000000000000000H5^10000000000000000dQBV8o^Y0000HX:800000[4b0000
lbZ2X?RIl;N<00000e>60000\1I_4K0b00000000@O]a0000\2d5<R030000LoYC0000000000000000000000000000<aQk00000000000000000000000000000000
00000000<24c00000000D8Y\000000000000\:jA00000000000000004DZH00000000TB;H00000000000000008:[9M9]<LUD80000000000000000000000000000
`e@NPlAd0000000000008a5;00000000000000000000TUHU00000000T0Wai4b900000000000000000000000000000000000000000000XYfW000000000000Xh2M
`DeN0000000000000000dZ\W4KZM00000000000000000000000000000000HRD2TZV1@[R<00000000<FVK0000000000000000HXlE8njLD]fd00008=_`dJiY0QN4
46<nhgWF=29BPHK2@J_HDl8D]6\Z=71397:]`1LcHV7hH?lIhYBB4\cBm7PA8mdQm9BR8J6@e3\ea5ZX0000LX8ZX=Li000095Fl00004`O4m2Wn00000000H^_[Q9Q9
T4N:000000000000Hof`000000000000000000000000hJCh0gP>diQ@000000000000000000000000000000000000`Z]g0000000000000000hNm]000000000000
L0?40000000000008G?nDQH;0000hB>i000000000000@59L4h3D00000000hU;f0000HIU7@a:8000000000000E9CN0000000000000000U0K?00000000L<o[lY7i
0000Hh\A00000000P3TA000000000000`okUXVa400000000LZ9Sh7VB0000D[HVLU<EH_g300000000=:k0L\ZB000000000000T4On00000000D^l700000000D\Ka
0000@Y:f00000000000000004o0o0000\Q0G4J`3@2MdDW6lHBRK<mE:lZA84Gb70000TO4G0000000000008=lB0000`NFj]3>A000000008HJEM3TL000000000QDE
d:`J000000000000X:0c@5OA0000T97H0000PKU=`TV[0000P12e0000000000000000dTWhlcj600000000000000000000000000000000LVOZ0aDNhfDb0000A77W
0000Lo:4000000000000000000000000000000000000l8]^PaWV0000DBeWLP;i000000000000000000000000X];m8je@000000000000000000008D;O00000000
00000000h59nTL9KlS_LXlRR000000000000000000000000000000000000L<?L00000000HWW;4]Im0000DYhO0C[100000000H\oP00000000000000008dNB0000
0000TEE@4b10135D]7W700008ZHN4m@X`[3m\R@VT\U9`?;[Xg?OD8L60000LeOM00000:iG0000000094;F000000000000000000000000HF5>000000000000T^e3
Y6PTh`6m0000000000000000@5Y6PA98`6A]hCmX590^00000000000000000000000000008BZ[00000000`7GI`T9R`_76@i?e00000000\AcY0000X?Oe0Ee90000
hSE[000000000000000000000000000000000a^80000d;8c8R^M8C_nD[o>a7@H00008DhI@0L4dAXK000000000000LYk?00000000@3Wi00000000L`>h00000000
Hl_h00000000A0ma0000000000000000000000000000000000004B<W000000000000Xn6h0000M8maU7\n0000TKHS00000000<@o_XJbe0000P@DSdQm@00000000
0000\V>;0000@C6b000000000000@nI7h>a50000000000000000@WXPPc?H00000000`VRh00000000P6UI0000000000000000XBXS\HPo4<aYXMbMXgah00000000
\P``4;6]0000H<]AdQC?`]kK0000=52V1;974?Fh00004;0i0000000000005;3j]4oS00000000000000000cSClfoedgjAE46T4?PoI9M[00004EATX[oO00000000
00008Pk1000000000cPj000000000000000000000000000000000000000000000000000000000000TSRc0000dPlW4W<f0000000000000000<dN^00000000`>BU
LQ<B0000I:`@l1?OP7jd00000000TLSg0000000000000000000000000000000000000000000089J:dBDBd1boP=3iT\_W<2b6Q3nhP?`<00000000000000000000
E8R>00000^Pn00000000000000000000000000000000Ho\L<XHH0000000000000000T<bnQ2W;0000HKK30000hFI0587;DWBM000000000000000000000000TQ[6
00000000h8Pk04Cc0000000000000000000000000000000000000000Tn9U94oA00000000<<RG0000000000000000A8^80000A8cP00000000\Y1@000000000000
000000000000000000000000000000000000000000000000<6A><Bl7X<dXTJkClLBH\53YXTc88U<T000000000000PfNL0000dH=\000000000000000000004i49
8=ha000000000000Q2XX00000000LWF6000000000000D5KEe5Ye58M400000000HUK_0000000000000000TBi>4Ngb<a=:i:LF00000000@5oL000000004`J\@oKH
DFR7HWEa0000TFSk00009:<e4]8f@ZenLEC@0000000000000000000000000000L\1L00008XRQ0bPo00000000T3SUU8iA000000000000\QhL0000PAR@e6_iT3AC
18jU00000000000000000X^_0000\9>R000000000000000000000000L`FI0000lNR2P_nC00000000`Yn]0000H3fR`;<b81KQP`EGT<f?i0Mni5]@T;a]`A@SlXA?
00000000\_XC00000000000000000000@YAP0000000000000000@6]:0000\FabDlKV0000@UUb00000M8=0000d@eW0000000000000000\_WD<llU<0;clW<RM1?D
00000000000000000:J98I1M`2O3000000000000000000000kk3952h`DQk0000\B3^LNDkdf><07X<4T87Q6BQA0nE000000000000000000000000000000000000
PlnlhcX\00000000TVad000000000000hgC30000000017ai00000000000000000000X7n`00000000m8MR0000]8Z]0000000000000000Y5VY0000Q4Yl@gI:0000
0000TIbT0000000000000000<69R`:H=E:_\Hd>]000000000000Pi]V0000DC5=00000000000000000000\<D819880000000000004lQVLX910000\[SO00000000
\IiX000000000000000000000000000000000000000000000000lDLALnkE0000000000000000000000000000000000004no100000000000000000;]I00000000
a5N[000000000000Y:MH]8c\000000000000000000000000dE7c00000000]5G\000000000000000000008k6R00004KL:E7EI000000000000000000004F?C0000
DG]<@[39A7__\3XFM9jk0:<:PD7T0Hhl99lcD9Ia0YAf\Fed`bWl0000000000000000LC<k000000000000LH[k<3RW\?c40ZVFPn;`0000PK6<0000L?Wia50IXDWX
@_:P0000a8O80000Hhjg00008bOM00000000000000000000d_E@00000000\Al=0000l]CC00000000`D>f0000`An@lcSjh1hmX>O60CXg\UWl000000000000@ChX
m;2YPC3J000000008TBUi:CF0000`B1M`\4@4QI500000000000000000000<WaShXJ10<`>m0F4a7E:00000000000000000000000000000000L<VBa9YI00000000
00000000DNUE0000HSh=0000dH@0`]1N00000000dSi^m;8A00004ic4000000000Og]<W\R00000000@Dkn0Gl`hDY<<J;0T\O3a4?i4aP40000<]g:<[Z:<e;b0OOG
0000000000000N1gHQEg000000000000000000000000000000000000\QM@@a6S000087FNHSHMTbeR0000DR\BP;f6\IHb000000004_PB000054BTPMRSD`kC0000
hK_C\`28E7k5000000000000dYWN@_bGLcEoT1OaL\H\00000000000000000000LSj6000000000000000000000000XBUNP]38LafMd9<h000000008;<E00000000
X3B`00000000`P\O00000000`JcO0000L4f80000h9gkDoE:@5RBdA_CT2B68ZB\\IK]0Zh;L[IWA8k]0000XPlI00000Uj34HYP0JmY0Kl;57;Y00000000XPJflMHA
PEE`<6WRPb[410;K00000]Qn000000004OXe000000000000hST0dJ>E0000000000008S670000lTIm000004Mj0000`3LI@bGc000000000000l?<]HGXl<f^@`im2
0000000000008=0400000000000000000000@L1cHc5\00000000Q7[c00000000<S?F0000138Jh?oY0D6:00000000a1:l0000\KCf0000Q8f>00000000d5]aPc]D
00000000000000000000Ten[0000D2QgT>UR000000000000m6OU00000000hK;400000000@k>^M6PB0000LYNYl^mMY5Ta000000000000LQ^;0000DlWL00000000
0000XAW<0000T21E00000000H@@X0000TMhO0000<ZRQ0000000000000000@BAV4XSQ00000000LiC1I7aH00000000@18QlP4Y0000000000000000000000004l;X
00000000<XKd@O5X\_g`8h<600000000<FhJ`5\_\CTdDThj@[W:d0n?<^^4`3PT@V<``M4L00000000`2]R@[k3=1oRP=?Q00000000000000000000000000000000
000000000000000000000000LL^;00000000000000000000000000000000PB:E0000HJ_Va72J0000Q5kA0000000000000000000000000<]b0000000000000000
8Y_K000000000000000000000000000000000000TTR^57g]0000DD]D0000\ClX000000000000HYcilhK>0000T1]jX61khXK20jL>Doh4Dc0h=5GPdViF4k7l0000
000000000000l0>AL6hY\KmfdYT10000<[dh0000000000000000P[0MX5FB00000000X>SD00000000P9;f0M00h13gHFeGhCWR`MTGh`36DVbNh`ZX14OX0000<4PF
H?TId3HE4SQ84kDjlefSE08@A:a?00000000000000000000D?9\h>`[0\7P0000000000000000D[6H<McFT;YVdW:jXD4HQ;6a<fWE00000000000000000000d?Je
000000000000000000000000lH8QA0d_U41J00000000hEb@0000`4=I00000000`CB^000000000000\CQjPPR^000000008\FU8@m\8QgiL`TK<gRK]1dFd[610000
0000DPHX0000LRc_0000LVV?@Z7BM6^XU4XL\<@C000000000000<ID:00000000P>;;00000000000000000000<BAnH?>9Xb3F@fTb4o@4lXRiHDmjPb32M6=V0000
<kbk0000`^L50EPm00004ee50000000000000000000000000QnbPX:F000000000000@T[VH[nNXDfCDj7Q000000000000PR18`bel<icd00000000000000000000
000000000000000000000000DIZe000000000000TNeW00000000<M;od2gh0000HfPD00000000000000000000P4D14HJd0S8Q00000000T]a50000000007G90000
0000dOk20000000000000000000000000000PAY=00000000000000000000`n>d00000000000000000000]63c000000000000Y9TED^N@m6450000000000008Vn=
00`P8ZZj0K59X^\cDm3900000000000000000000a1;P00000000000000000000000000004NgC0000<8XR000000000000000000000000m3FEdhOh000000000000
`lSS`6@V`m1U8U:N000000000000000000000000he<l<fP^P2IKd7S10000=5:K00000000P8\BXVi900000000T_Uc0000@[PD0000lWoL000000000000h^d219>2
000000000000\M`5L2MT000000000000`8854=4e4KBeM:D9dP7Z00000000000000000000T6kP00000000000083Qd000000000000<Tj3@aI_0:Go0000@_\\0000
XdlS0000000000000000lN2\0000000000000000TE2S000000000000hGic000000000000L1kg0000lL]M00000000L8a=0000<WHUE83Q00000000000000000000
TDh40000LKL_m:P]000000000000lP^Xm0;l000000000000P46l83l?h=XKPeLg00008BNTA9fZ\mkK`:P0L4XZ<P19dQ<_hVN2Pj>I0000Q:C400000000T?MPHY7R
LXoR0000U9kO00000?^K000000000000l6e[000000000000000000008K_l`0l[000000000000XM[a000000000000000000000000TUE3000000000000`KlZ0000
lJGD00000000000084cJ0000000000000000000000000000000000000000l8[>P^g;0000000000000000000000000000XX55X9E[0L[E@QHX`Zmc000000000000
0000`Tb000000000P_\:0000000000000000HQca0000I84;A91l0000000000000E\50000I5mlPVmi000000000000d8D^0000lW_9XL_B00004L[a15Z70000@]mQ
00000000D:8:000042LXHHl^0000000000000000000000000000<3l4TEZF<KQ20000<FJm00000000h5?n00000000HS26<_n\00000000\jcl00000000X9Q04QB>
8Jn<@]Pd0000PH?d0000P<=WdiX4diRk0000000000000000T_?Hlajd0000000000000000<2LJP5XE0000<O1hH\Jh00000000000000000000H2VVD<F4000040SB
E5F300000Tjk4aDc0000000000000M^dTZ1IlB0^4nbm00000000@Ta;4a7S00000000h8:c00000000000000000000H=Y]\H>7hNCd\d]IdG=7000000000000lXW2
0Z4LI7OH0000000000008fZl00000000d>fY@H1;T\HFdlP^0000000000000000000000000000TD=^0000000000009728<a9[0000000000000000000000000000
0000m7m<00000000X<iN000000000000000000000000@V?b00000000higW00000000\V\jY8Rb00000000XDAA000000000000l``]<QWKM4U4=;4lL?Gi00000000
00000O_g00000000A7^]=71E00000000000000000000000015Mb0000\mg@00000000lb5<0000000000000000000000000000X^G?00000000P9EK\MJC00000000
0000\]\I0000\Ba:4T6K00000000hG0fP]TF8?NG590j0000h8ahd[mZLh8=00000B=00000000000004Vfk0000000000000000000000000000XO[h000000000000
0000000000000000000000000000<D3]000000000000000000008T^jD;GN00000000lWNP0000000000000000000000000000XI^f00004gAeL9FC8m=I00000000
000000000000000000000000000000000000dooj000000000000XO2@000000000000Po=`LGl100000000000000000000X77Q00000000@9fC0000000000000000
00000000000000000000lGGH0000lA[_Xe>T0000000000008<FR8C91HQLcX0O@hRh>`hS68AY\00000000a4S9000000000000L8VdT<;CE4=Y000000000000`3R;
U7F6i6@M0000P^el00000000<\[cXJb9dRkJPSN8TUY=0000L><1h4IV0000l5U]<?LW0000PCM@000000000000H5cV00000000h5<Z0000]6Oa00000IP]00000000
0000@B\8h>JOD\NT`CiD@Ih<hH2C0000H_5Plb6mD\gSleTe0000@@O@000046oo00000000DES900004UcY0000000000000R^aXMLa000000000000000000000000
000000000Z3X96EM00000000000000008LAE8>8a\WnP000000000000T:i\8DC9hb\3LbiP]:DoA:eT000000000000L6Zl00000000X0iR000000000000H0`id94<
l\iZ00000000000000000000000000000000d@k=@A:j0000`5oj0000000059XkhL4F000000000000=6;O00000000LkXa000000000000000000000000X27IXF;a
4Hm5D8bgH[U300000000<`1E19<40000000000000000de?P<2\8i3<7000000000000@KOZH0I000000]F]e9B^00004S@`00000SgE000016Zn00000000000045Yi
0000000000000000TcQc000000000000l2Ha000000000000@N<@D_MIh1j2<TghD>OShijVY1Db00000000M9Gd00000000HR3U4on4@4a00000000000000000<NBI
0000000000000000000000000000dCc00PgC\WT30000ha3100000eb[00004]6900000000`U_DA05me8aF0000000000000000000000000000000000000000lJD;
PWR]0000000000000000P:\^D=3KdNMi000000000000@1I1]28TX=G5000000000000\U29Lana0000h\6j@E4L000000004<?^00000000000000000000TQ\gdZ[O
<oH:00000000000000000000000000000000<o_e00000000000000000000D:T90000000000000WbVT_iQD\PT@]U3Y:c=0000000000000ZFe\3h?00004]`<0000
0000L@2E000000000000000000008MQQE4<9X=PB000000000000=8e`0000XY6NT\Xo000000000000@BlSDo<@0000`AJE@jQZ`BNo000000000000000000000000
Tog=00008GRb82:D<OjPPPEGHDTDHQ`TTTSa0000000000000000LA020000000000000000000000000000m2IX0000DOa10000000000000000X3Vd00000000@7F\
DO_N00000000HC5P00000000000000000000h^S800000000e7<L00000000`27a00000000Po;]0000000006TF00000000TieZ000009PKP5S<Y17o\Z5300000000
0000000000000000`G3Y\>I\T49Z8[GI@]jOHkNU00000000dO:C93O]00000000000014R^00000000L81L00000000<J?D8PEn4LhhDNK4i7Z700000000`dJc0000
0000PKh@000000000000TBfaI5=3HEW9X_LT<>S_0000000000004`A900000000000000000000000000000000000000000000000000000000000000008EQ[0000
4mQa00000000D2YO00000000@7bQ\[CShD9M000000000000000000008bc>00004Bm_11N>LMoEheHg0000000000000000\MI4@MCaPmPe]61_0000D_WlPgH@TMb0
PV5_0jV[000000000000000000000000000000000000`WQS0000000000000000000000000000e7:NXg;i0000000000000000m:ai8;ba0000\X<:000000000000
0000`nS6XmnQ000000000000X7Cm00000000<9eO0000m5Hd\A:\0000E9D^0000000000000EbZH[]_0000000000000000@=Ii00000000Y9W`00000N;HThUN0000
0000HN23Dng1`1=k00000000l;FI8TO:0000E:J`d@MG00000000000000004>i5hXLfU:;6000000000S5X<gGB@l9l165@L[\9l\bBlj`ND?A\0000T]6J0000\KF^
00000000PlHJ0000`m]d0000000000000000D]1_XPJWLaW:00000000TABKTC8DhUkcE6b]000000000l[A0000000000000000\P[ddU1K0000I263000000000000
X1CD0cUF1;4`0000`iI0000000000000\1GO0000T4\2HBVUPeV3000000000000Hen500000000000000000000XGGah8NYh7WKPRo?a8d400000000T[g?\bnPTGiV
42QL<7Bd4QSc0000Dl=<8V:ED4fM0000TJ]nQ01hPIXmA3[Z`TjG0000000000000000P5jl00000000U7_M00000000hYCM00000000000095c[40770000HHH[XW7N
<^A8hCog0000000000000LP\\bb`@ZCS0000Hib\00000000l[Nh@dYI000000000000dTOIHjY70KJA0000000000000000e20L0000000000000000T5YG`EM7XN99
00000000\_`X00000000dO^40000\A3fDJ]I81f`M2Q>0000XP8YhI=o0000I6oDD00hHIlQ000000000000<GS0P3UIlM_587ifHN^NhiAf@V@^0000l[Ok00000000
T:fI4Hh<8Kf70000000000000000hYWi000000000000\KC=00008NNdHW8f00000000lN@Q000000000000@^M?88hS@SO7D<k08=b4lE1Jd[3S0000000000000000
0000XR[hTT`9000000000000000000000g^mhYF400000000h7WX0000Y18]00000000A7PeDD4k000000008Ze;h2]A43Z7HG`iD`GS0000000000000000dN744W6]
XY96@Y\P00000000000000000000000000000000000000000000000000000000000000008Z1XlOAI0000hd=4h9[=15:]0000000000000000X2R@0000M7EXA7c:
0000]0UK00000000000000000000T`QF000000000000000000000000\QG`00000000000000000000000000000000000000000000P;l200000000000000000000
=;7im1YolYh^Q5d0<N`n0000000000000000000000000000l<b200000000\ZD90000Lo`h0000000000000000000000008XES0000000000004EOcLe0`hV_m`MSF
0`K90000Y7R?000000000000\iLX0000XSk60000L6dJ000000000000D8gF0000lkOe00000000lR<;l[:`000000000000T@BR00000000DI[^@l?=XVRG@ooI94`;
D813D6MJ\86i@^H1000059AG0000000000000000L7C8H2iX56:J00000000000000000000000000000000P:^P4WZa]1JiP?2:U7<d8G5k1:J<00000cbb00000000
0000d0S300000000HgNNY85L000000000000000000000000hCA:\CfL0000`5_\<8Mc00000000=6?B0000m6gRL;BA0000000000008A5^0000000000000000d62i
H_QgL00E0000D_Gm`4Z>PJ;ci8VULVfFT9@hDOOo4JUO\WHlTmR3=:V\`odJ0000X2cf4ai4000000000000H3YSTUP300004M7k00000000DM9R0000000000000000
00000000XTkm0000T12HDF3:l\W\000000000000P3^chC1lQ:3A0000=:9V`I]10000000000000000`JhD00000000l;XQ@W_I8`C70000d4YV00000000L1;QLNB6
96R@00008@`W8;[T00000000HOHBD\Q400000000D4F`LXME0000<?T?`P9nTaD7X9?7@i<:000000000000000000000000P2I=Ple10000`0CV0HfOPU90h=b\8@_g
@>XT0000]4VK00000000HWi]0000T4D_8ERgTILmQ7iX`iaD00000000<7I00000000000000000000000000000000000000000000000000000<>XC0000<Leo48nZ
0000D6^W`DFJ00000000hPcJa88R00000000LXQd\[^[000000000n^F0000DC0FT@fj000000000000000000000000H2<G00000000hNVf00000000h8O8lITF0000
0000000000000000\=fZhU?\0000hT7jlX[CXgAD0000L6Q5000000000000l`F`00000000000000000000Ha^k0000h7Wg00000000E8J40fVD0000000000000000
PKY>000000000000Xoa<8ig0Y6aU949iTCZ600000000000000000000@Z[od^lH000000000000000045dS0000DDcK4kSL000000000000l8CbXOV6000000000000
00000000@Sad0000000044Bo000000008SLVH:7Ri6034D?aPGB8H[UI00000000l\Nc4FMc000000008?6W0000000000000000000000004K:J00008W2<DRc?d4k;
TWNh<`\30000=5j90000000000000000``7[\DJe000000000000000000000000Ta>8A9Pm0000]3ZL0000\mP>000000001;5n00000000000000000000X7iI0000
0000000000000000000000000000000000000000000000000000000000000000000000000000a0B800000000m4`k0000000000000000PcC;=9lWP13<XW8DM9N?
9:^Z4MaB00004Qi30000000002_i000000000000M8`b93?R0000T=;ll;Me8B;>4=Yo`Lb\l;5LX\_l000000000000`JF:00000000000015NFDB]n000000000000
0000H8>kDIgKQ8BK0000HL`NDJMn<Znl00000000]1J?dcYQhMH]m4lk00004@OT000000008Z`Q000000000000PADDDUm<PeIRP^1C0000dhl5]7X]00000000TOR^
`YUL19;b000000008BR:0000000090kM0000h0LH00000000LHQB0000XTfi0000000000000000@?i:000000000000dIZRA1U>DBai=2340000l9g[4W[Z591NlS7S
0000T?Se@eZ<0000\0M4000000000000000000000000000000000000@7;C0KGgm9dhXIh]`O8T99TiD8HnQ7^K0000000000008L0l4CGkY6JB0000000000000000
00000000000000000000LDJ@000000000000`a]V00000000000000000000000000000000000000000000=8\70000hl0=000000000000lGcYm3CHhBJb00000000
000000008G940000000000000000000000000000l];K00000000000000000000TY<bHfENTgCf0000000041W0=8Wl000000000000000000000000000000000000
Q12P00000000000000000000000000000000000000000000lSbW00004Y@B0000000000000000dOKC0000l5Z^000000000000e0ji0>2N00000000000000000000
X^@e00000000H6L>dB]=\2KoTJi<dm4L`cV0Hho]\oPa`GmN0000000000000000000097:<4RJ1TY[=000000000000M2N20000`XDY0000000095[Z00000000Xg9M
00000000<OEB\^Nm00000000000000000000d9=S00000000a3Wm00000000000000004]4U000083dh000000000000LWhH00000000000000000000000000000000
0000PP[Odn6E00000000lV]_hR?blVd60WOT00004kgF0000<_=l4m0`000000000000000000000000Tc[Z0000XZd600000000000000000000PXDn0000hfAA0000
000000000000dbCN0000m:hHQ5=i00000000\<bQ0000HLMm4g>d000000000000000000000000000000000000<VOILZ<:hd[nX=mPD>WN<F5g`K>nDLn]Ti`aD0fb
Hd=P00000000\gLX000000000000000000000000L4DFHZM:0000l5HolM7:@;0G\4bT00008XAf0000@42]\El600000000000000000000000000000000Lg>90000
0000000000000000PHSA00000000000000000000lTiM00000000D41_0000Ha0h0000TjPN0000000000000000`o>ED[4>000000000000T\S3hai`000000000000
000000000000l\6Y00000000000000000000\[?Pdk3h0000E5[<000000000000000000000000000000000000PCnM000048g38OWJ00000EQJdLcM000000000000
L3]B000000000000L9:j0000Ln>L000000000000T`S700000000000000000000P0kG00000000PEg38lkP`h=Z00000000dJaZ0000000000000000<=5WTCFoX[4P
0000A6LLX5CW8lNf000000000000PCmkhKW:`OjA00000000dMY8000000004T@Li5Gh0000000018=S00000000095T0000D@LfXGd6Da4ShDUL4<n<HNVQlL9^e2Lm
55X6T0m]LUIj<>cY000000000000d=Mk0000000000000000000050;9a4i\4o[:000000000000hc`Fh[>7000000000000@@h40000a9M4000000000000hdB^ln7n
Q108hMW?000000000000000000000000<g\M00000000LL:a0000000000000000000080U54OL80000`5W_hL[384[e000000000Wd70000h9e<0000\A1Y00000000
DDg^\FbH\]hO0^3KlGDQHibDi:17d]_m00008@jg0000A0Z40000000000000000@`IA4@R7PG;jTgQT0000\28k000000000000000000008GTNT1VT40cQXFi]TU7D
i6ki0000dRWR`XARH\=;DlZ7l3O`L^9hH6YF0000dB]3HO?o0000P<Yb\KnnlnQI00000000000000000000T`nM00000000hbCd0000000000000000\8hg97Jnh26a
0000000046m>D_DL00000000HV680^;P00000000dCX4hKPULaaN4BgF\mMX00000000Takn0000000000000000000000000000000000000000000000000000LRZ2
T@bZ0000000000000000dZN70000000000000000XAJS0000@4@DU8E?0000000000000000000000000000dSK400000000e6dC0000\Q0400000000000000000000
0l7I0000\ZQE00000000<^Lj000000000000<Z<l0000@]XIX6\[A:\;P8HTH:7fTL@^0000000000000000000000000000TQ77`W`E00000000000000000LMF0000
000000000g1K87MS0M1KD3jC0000000000000000@0WCQ3jTI6f;U9f0=9c600000000000000000000Ti5f00000000000000000000PR[3h1b_U0IJ00000000D0Zn
dTeh0000@f[OXT5X00000000000000000000000000000000000000004Yfd00008FfB000000000000000041AK4D3Ki8Y4P9DM000000000000000000000000@ADP
DmO]00000000PXacH=JZlkYb0000000000000000lYig00000000000000000000000000000000000000004hXK0000000000000000000000000000LHlM00000000
00000000000000000000000000000000<WZ7DZT9000000004MIPe6Am00000000000000000000P7S_0QlePm=90000h]FEE4hf0000HTGgTUAIU7S>h]Q44c2``onh
P\O[DDgL8hL:l2nB58<ii:NM00000000PTXh@hgJ0000X7lG0000h6;500004bo@000000000000L8P0ha`7000089n1@>gl0000TIOc00000000h[EY0000h7Ii0000
4KPc<XWG000000000000l_h`@L\`00000000000000000`R9000000000000000000000000d:B_00000000966H000000000000000000000000e:1mLl?l00000000
0000@3VK\9:EPS>V4[@`DdKT000000000000L;cI]6djY0H70000TXUC56ja00000000T;W^00000000dVh60000000000000000\KJZ000000000000000000000000
8GBH8N@dhD=NX5F]U:K_0000h=oHTTjTl;Vd@hh800000000L4Wf\Zn@000000000000l9G<0LO`0000`OQ3XlKm0000HUNW01Jo<me^8k:l0000dBoa00000000`5K^
0000e94900000000X10ePPV8@]7H00000000`LM400000000hKBA0000000000000000d0[MlYDXTGnVlf]200000000000000000000T0o?000000008h<DhPOoa8mO
00000000DmKg00000000lFW[hWGZ\WUD8[@O00000000XV;AU9K`\SCg000000000000L\cR0000000000000000000081R600000dVW00000000000000000000TCRC
4Vk2000000000000000000000000DP:>\>C00mT;00000000e3IB00000000977B000000000000Hfd_0000TiN;\h:dM6?0XSfR0000DOaE000000000000hNX80000
000000000000000000008Hf6L;h[@Y^1leg1E0=W0000000000000000ddYj0000lVkI0000X5iLLhgbHaMlTiB]00000000l=ok000000000000<[[`000000000000
TUW7PV50dhIP\:>S4If;00000RSd4d>B00000000000000000000<RWoU4Y?PUe=00000000H>h[00000000XniQTB:WPkLmH:>l@=]mlg@_00000000000000000000
00000000000000000000hmLHD`c=00000000U90@4ECU000000000000\?Kh000000001:8N0000LlW>00000000dZ9<00000XcoD08F8?dS00000000lmcC0dcR0000
00000000000000000@UMT0o2P3e\@@n70neT00000000\SFRd5jI0m>`000000000000PdaN00000000HaQ@000000000000<8KBH<Ail[E?4cU\0R;H000000000000
Xc3Q@6>Q5:71P2medH@G\\kMM6hl000000000000000000000000`F;B8F=V8?>I<PKJ\UMLP]k`P_k1Pk_`To6Z00000000000000000000H2UZ00000000Y7QI0000
00000000`=YMH?L8<Q9WLVZb0000e9WQ00000E=1\RW60000]8:GD7ob0000HB@10000lcOP00004_Le0bAWdlXelM0]XGYYD1\I82KadJo90000l7>\000000000000
000000008Q]=0000A8F\0000<b4Y`=1G0000lF480000X@<cP>G[0000000000000000DRkjP:1T0000TDDGP\=_Xnki\<m_4L8=00000000\L>C0OgP0000\fJU\R:C
E6cM\Rb>00000000000000000000000000000000000000000Q1ilgLn00000000d^>j49BJ05TlL[7F0000`7XmhE5QHnH>0000i337hf:C00004`m]<G4^0000l[=6
000000004Q_]HE_]HTbBM8l200000000h02[PNM<PhUo@m3d0000`Chg0000d1:oDf_n00000000093VdN;00000000000008S<@l;?HXA9i000000000000d=8I0j[e
0000000042noDIB_\MfiQ5L?0000D_6=0000Hf_D000000000000Hkge000000000000000000000000000000000000TPQL000000000000PNSl00000000`<2g4OCC
LXKSi7J58?XQ\D@;0000a;7K000000000000000000000000d>MG00000000\k5R]0mCL=o\0000i:9>00004:MmljKU000043dOXQZghDI@<d1@T>5f\K;d\\@W0000
00000000000000000000\UFEhGI0dYbm00000000000042c=XiVY0000000000000000000000000000dGF<TH9:<8PN0CV5D^k5XQA;`T?\dQNO0TBAljWN\m0<0000
00000000<?ZL0::<]03\58>mE8FJ\Tn900000000lLPE0000h3d40000000000000000XMIiLT`N0000000000000000H::b58j7\=i^h<;T00004U9oXCH\00000000
00000000dCZ_4Mm3000000000000LcL\0000000000008XHkd5VFPDR=Dg9k\P;P@mU`90A[000000008BZK00000000000000000000XRMm\KLm4Z6iXbLKdA62]3KI
DdF_E8_L\YH@5:<50000X7DA00000000P]iX0000<^8ZHWPf0Uai00000000Q4Q20000\PC?HnFk00000000000000000000dM6W0DY08U5HPU8Y8V?1XY;:4Z=eDJGS
TAiPi7MAh@Xo0000000000000000ldDV00000000DPU_@eTD000000000000]7gi00000000Xf1g0000`W4k00000000000000000000lCWj00000000\kG_00000000
0000000000000000000000004jZ1hK5e00000000`B[elI2U0000d\8H0000D=7X<@\n0000hF3f000000000X3?0mW40000hUX]<JDo@R_5\XNV\Fha0000<@1^e6^4
8QE5000000000000000000000000DXED\_L70000POLd0000000000000000XRfD000000000aH84Ua\000000000000000000000000d<J;000000000000`LoYl02o
00000000000000000000000000000000@JL40000000000000000000000000000hK:a0000m6;j`STi000000000000l65Q000000000JX:<M98Hc^ST@=R000089KW
4HUM0000000097do000000000000000000000000000000000000hQ1100000000<Wo70000000000000000I05500000000\GCP0000000000000000000000000000
00000000DB4>0000<fc=000000000000000000000000\NZRDXo600000000000000000000@T<\T2[8LQhZ<]k7`;15@fjo0000Q0oP0000000000000000\5n^0000
00000LmW0000X=]7LfY600000000D<9E\JEA0000451A00000000X6QU00000000000000000000000000000000000000000000LM@h<]9I0000000000000000I9FM
0000h?56d^P^L0g@0000PM^Q0_Z;00000000000000000000HmWK00000000000000000000000000000000000000000000\Yf<h]EWI9?:00000000<MkRT8mX8<lf
D^9L4imJ0000000000000MGN0000Y6^Fdj400000000000000000<ZQ\L>KC4mKD5;4<000000000000XVZG15?[0000HQ>LHUYa0000D1D\leB[0000\09]0000D9JT
000000000000000089_g00000000000000000000@_JX00008Ye_H;eU000000000000Hm8H`7n=00000000a0Q7h:eW8l0Y0000lj1R0000h=?70000000000000000
dMDQ0000000000000000ldXh00000000000000000000000000000000000000000000\3PkDfCK0000000000000000lN\jhbQG00000000hDB6Q8Vg00004kWh0000
H:dB0000000000000000000000000000000000000000lVHC0Vf34^OBH:E8l?;M00000000DC>600000000dMT9000000000O>00000dM`^0000DOm@43nW970@0000
0000000000000nWa00000000<QJ30000d;Cm0000d7EN@YNMTRNS000000000000m:_>0000<Xe4HdF00000000000000000L60VdEJ@000000000000000000000000
00000000D2a:000000000000@DAZ0000Xn030000000000000000=8m1000000000000000000000000<WUV00000000Q6G00000h<WL8DYPDOMi000000000000hEJQ
0J:`\1^C8AIXh?En4K;H`TiY4ZEih>97hZ`dQ7YATNd1e5`7@F4hA5fF0000hN6h0000\ldJ0000TPCQ@NahI69l0000h>9S000000000000000000000000\D78PCN;
00000000000000000000000000000000000000004SHlhZJCH`B?LlRD0000LGEm00008lfb91]b0000h_UIP\5GXf4?00000_K8\VWHH2inQ7gK00000000Y:bi0000
00000000\1?6\4ai000000000000HLd@000000000ZLP0000T_OU\\4Wlc]Z8hhYI3:K00000000000000004RhL0000000000004Y=847:B0000]9;J0000Db^eLGne
]8HZ000000000000000000000000I7U30000XDn>0000<oBZ0000P3>N0[dFTe3900000000<3eLHcdK0000lL@I00000000I50j00000000`9Qo00000000le;A0000
LN[a<Af9000000000000000000000000dKUR000000000000PCd@0000@=[o0000000000000000Xn5bHiBI00000000lf6n158M000000000000000000008Ij00<\Z
l4l04NL_lSaJl6Fa<<jV`::K@FPU@V24e21M4KDC`4l\8MP]00000000P4;6X4EjH<d800000000000000000000000000000000Lan>00000000`D5`hY`Y4VK;=6oS
0000000000000000000000000000PJ0OQ1bCdY2A0000000000000000leM500000000<85n`ceS000000000000M5ai00000000000000000000000000000000`Pi\
dM<g8NJX0000<@\N000000008\j:X4>?hD]3D=VmHNkmTZaN000000000000<A=\000000000000dNB_8ZXF000000000000<eM]4[M7M8Sj0000000000000000LIhm
16X1000000000000I9G7000000000000h83VHQ36@XUl@ZVkd\ga\gD<0000d>ked@H6h7c1XoaP0000000000000000<>m\`f?o0000ll<T000000000000PIoU0000
0000000000000000XiK\000000000000M9]`0000\mm60000000000000000000000000ZOP<CNST0eDM2RFXEHWU:T[00000000<Wo`000000000000XL;500000000
<9?]0000l3jQ00000000`4B]dKcI8TdAllg60000I:H84c@700000000000000000000lFY^lHkZX_2<Li4X00000000I1?bl=h10000000000000000000000008?9B
HOe^e8ie00000000@0=N\ZFFI7?O0000000000000000dEIQPfKL0000<_\J00000000@G2B9;9I00000000d1_a00000000000000000000000000000000Pk1N0000
00000000000054<Z0TUi000000000000000000000000000000000000<=fk0000000000000000<><b00000000T]N[0mB@000000000000Pe\G0000000000000000
00000000TC9K0A[G0000000000008@b?@YlM0000537N0000000015ZC000000000000I0lS<Qh?lHom8[dV4K2T00000000000000000000H5>:L0hW0000HRjEdVB4
4dg7i03?55bG000000000000000000000000e9h700000000TcJ\<>_f000000000000000000000000000000000000`^QG00000000M:\_00000000Ta8b<?N3\HdV
lJC;4KO?<9nmM5_b000000000000000000000000T:HL000000000000L<gZA:BM00000:\AX7K98Q8F00000000000000000000\S=cX<_lDFL^000000000000P2N?
000000004CSd00000000000000000000000000000000000000000000000000000000`l390000PB5Q000000000000LVW`hAG=0000`ACbT<0<0000000000000000
000009C50000000000000onKdMe>000000000000m9b=00000000000000000000TH23LA]6DTndI:Xf00000000000000000000hK3g0000lEF\00000000E8SX0000
000000000000dIT`Xd6l00000000000000000000956aTWTe000000000000805:0000000000000000000000000000000000004YNeQ6Rd00000000000000000000
000000000000000000000000DD`n0000lm5;]0le\hHN0000000096i>00004BmN0000000000000000X]C2Y0`<02>mhT0aTJhm13mKX@D8I5M500000000U0NaE4B9
0000000000004LY1000000000000HH3?d_OH0000000000000000000000000000@ZhQ00000000PWaj0000DRXC00005:U]h9Yg00000000A24:00000000D\5656oh
\9B^Do=J00000000000000000000@jNbD9jGXKoa\Jh50eh70000LfVmD4oQ4LIX00000000000000000000@]Yn0000P8VR0000HaJ^0000000000000000Lm7I0000
00000000hVKg00004H7glj[3E5b500000000000000000000d\;\hU?N0000000000000000000098EQ0000000000000000000000000000P29oPGi=E2;b@dinXVed
<Lc4h:G_896?000000000000000000000000dSTZ@88T@@E7DISodZcK]:AfU:S_00000000000000000000000004I>DIF=DM:i<ZgadEoZ0000d>Dc000000000000
000000000000000056YT000000000000@@2WX\jM00000000000000000000000000000000Te[500000000000000000000@PT10000LUmM0000ll7Y0000I9B@0000
00004U[X`04ATjPb00000000h2`]50]R0000lX@]00000<[I000000000000000000008RIcPiW10000000000000000000000000000`2dR0000000000000000d?2m
E9oi000000000000000000004lZK0000hP6[00000000LPFGTSYWHC6D54MF0000LUSZ000000000000DEll000000000000@ZYN0000000000000000PGhf4UJ<0000
0ZNidJ=`000000000000LojSlW>kQ4TA0000@=V]1:<Y\WWg0000Xf]c000000000000000000000000i4150000h=Q?PP_20000`lk>000000000000l@DHe6g^0000
8?`f\0g2DViTQ;2n000000000000000000000000`=0L00000000]6F400008R6000000000000000000000@ZIk00000000dUQF0000000000000000P79B0000<\BK
0000]3n>00008SGB00000000000000000000T]RblON9@R8A<ZUN16Kb0000a75_P70h00004mNH8VUb000000000000L3ooDEG:D?UG`5V0LL?Z<O:Q0000hIEOe78b
00000000LQU3<koI0000000000000000hNHS0000lPXD000000000000XM]m0000000000000000@:^m0000000000004YbN00000000000000000000000000000000
00000000000000000000000000000000]6ag000000000000e71l150U00000000000059?m0000000000000000000000000000000047RUDFT98K6NXUDf00000000
0000000000000000<aTNDP5c4YO\0000HS8000008Gj[000000000000000000000000000000000000H;HG\@S80ECdT2M=8dEGm6<TX6FMM:i\0000@=i0X>NZ0000
=9bRH:gj`?KMDXd>000000000000D;mX00000000000000000000`7^1185100000000000000000000PXDc000000000000000000000000000046LV0000I7Ak<WMb
00000000P?K>PF9L00000000000000000000<9f7d1U]@ZPm11YT1:\M000099oW00000000Do:U0000000000000000<KZc@]Mj0000000000000000000000000Rm4
0000XO49X`2Chadm00000000DU0b00000000@RbRXX\l00000000000000008[AR0000@4QV8XmJdZKm000000000000<3G4000000000U6c00000F6>LL3NdWH@\ON]
dB<@0000000000000000`E0D<lmJ16D[0000E8fe0000lCo70000000000000000@YY60000000000000000a3d9i5oCi3M50000XBcj0000@3n>0000000000000000
\4_000000000000082eR0000000059^_8HOVLB_7000000000000<:bei1>L0000000000000000000000000000`QGH<655\<X2l=[D90^600000000000000000000
0000DD\]8[KIh@eLd]2L4kPOXeel`R1nl7F800000000PUQiT0VSX5QM<8Xe0000<D>00000l=LK4LGA00000000@Rbi<g7C0000000045FO@omU00000000hGS_0000
HaJ70000T>RI00000000dN5i00000000000000000000000000000000\`j:\L;H000000000000000000000000`]j;U1ce000000008_Zm0000000000000000H7BD
Da1J00000000@COgPI^;00000000000000000N06<XbJh?UU<n4\i5=E4E[:000000000000Xm8i00000000\=KM000000000000HXnf00000000DAU_<;g0PO=I0000
0000403=@JK600000000000000000000000000000000DZb`\CK?\;Fc0000000000000000000000000000<LeU0000XiAC00000000U95n000000000000P:i30000
00000000000000000000000000000000X@A<00000000000000000000000000000000@0i8000000000000\BCNE6A=0000@I7<\^HRh^WX0000000000000000D`ca
XM0GLUWR8m^G00000000XHB]@KM@TFDJT9Ok0000@KQNe6]V00004^m80SW<8ZG80000]6HD0000dfT50000X`?[H[=Y\Hbnhh<R000017Q[0000000000000000hV`H
0aBfHf@Y0000hFDd000000000000Xmbo`Cce]1FlU3^B`72ke61M00000000T7708bEN0KDT000000000000000000000000000000000IdM0000D[XT0000dh75E94E
000000000QjoD6O]\_FK0000@Xkm000000000000000000000000000000000;9d@VMZ\0g`00004<_1TF[>`GXMLH?U0ifHTledQ2_EE6WDdg8L000000000000H4dg
XDmQ\3k2Y7YS0000000000000P>U00000000h>eH0000000000000000000000000000000000000000000000000000000000000000LbS?5:[W0000000000000000
]1iS00000000XA12l7ND]9J^00000000000091M<0<6C0000000046GU00008G;U000000000000000000000000000000000000A2^g0000`GF[000000000000\mUP
0000@0QI0000=8lD000000000000000000000000dUH?000000000000000000000000000000000000d;C^00000000LXl_0000000000000000X58e@?e9dCU94GS>
DiolI0aW000000004`:`0l?`M96m0000000000000I>_@TkP8k`:00000000HOU5TGP[m9gbHbSm\KT;0000000000004]lMhHIh0000lmTV00000000]5]d00000000
000000000000PUJh0000000008I`0000]0[L00000000U0EQY9o90000000000000000000000000000dT^:000000000000000000000000<OCi07hLhZL>00000000
00000000000000000000=9nd00008gVe00000000\Mbg00000>=N`?cA000000000000LTR<XV[S0000000000004SJa0000000000000000PW:R0000000000000000
D1a=h1nS00000000hjeX167;\X7600008f9m0000PAE8PQ7m00000000DCO8lh4LLCcSLF810000``gD000000000000DEWF88iJ000042;f00000_CO000000000000
0000P05U000000000H<1]:KP000000000000XIAZHIje000000000000LU;<0000`8RU8NnUY4kZh[?>0`Rj00000000TI9;000000000000PFPGh8E200008XBK0000
X_8YT]Ua\GPjlhhoXK8AlgTGi09Wm6Pf00000000PK_7HNIjl_SC0000000000008HTm00000000DUVBXT[l0000dOWi187n5;6@00000000dJEPi92>000000000000
000000000000000000000000P\l70000000000000000000000000000H=N^H[Ke86n3000000000000000000000000lUXGl3g_<;f_dFnkd[9S4G81X_`DXnZID]cl
h1<<lAXfdVoI000000000000000000000000D`ko8FQ`e7`R000000000000d?=J8OC3<^3=\ohUX\Hl000000000000000000000000]1Gc0000@>:;<=;>h6>h8:F3
LAPk\MF^00000000h]N;PC^Td5@D0000\??c]7K@0000000092Si000000000000dLGThlbEh5_;8\ig000000000000L9lD00000000000000000000LUBST[l10000
000000000000<5b5L\02H7ZXhm`NDaLP000000000000000000000000000003;BX[:J000000000000]5CKh\CND3Mk0000000000008\T_0000E5o1Pj@300000000
0000000000000000PXnW\>DK0000000000004:mn000000000000000000000000@83g0000000000000000HoW40000TJ5>0000000000000000l?VO000000000000
0000T]5jhfbi000000000000lLYR8\]C`CVb0000dUo7X1Sa0000000000008LWf@9=<00004\N6\l8T0000000000000000L^780000000000000000000000000000
0000a7FEHgi;00000000000000000000l[cF00000000HH6>00000000M:jC0000L6je0000\FHY000000000000i:bV0000`H5i0000@BdD00000>D5I55k00000000
000000004GhG\m]C4fea0000`5MG`:FkdW85000000000000<=DW`\M=d\UU0000E84\00000000XYU@0000H[Y]000000000000000000000000`Aed00000000lF@H
H44H\`WihiZki5<10000000000000000Td38HljJ000000000000000000000000d;T:00000000h7P10000d^b900000000000000000000HLJn<V3SL8@U0000\[Pm
Lb8G00000000TUFePj=L000000000000000000000000HeEa0000d:j`0000LZ]50000HnI\`Zjnh]1100000N8C0000000000000000H`Th000000000000hM\a0000
0000P@:G000000008[^J0000000014C_dPhd`nBh000000000000000000000000000000000000L_a_4Q2Z4Ujj00000000lKm>0e5nD4F900000000`QX:00000000
000000000FY400004a2X0000`HZ10000TJ7ILf5]4fi418:Y000000000000h8ShLmN50Wj4@j6b000046FX0000000000000000hBO=lF`h00000000X5f285a6P]Si
Y:=[i9Qi000000000DWIPZj6l:NF000000000000`2NcdXichmNlD2aZhGOG000000000000000000000000ldf6@_0aDG250000000000KR`=S5`@X00000<KOKhlh`
00000000000000000000000000000000h1Q6000000000000000000000000`MXL0000h231H9c_0FI^0000000000000000\[WK00000000hG3KP0<C<>=?hGOaTLo=
ldfL0000000000000000hHLG0000HJa=00008JLClVodPW=k=1CG00000000000000000000<ZX50000\J4C`][NDnC>=5?70000dCHl0000H32Jd\l\e1[00000\jRS
dNA\hoT`PYZi0000D6ik0000000000000000000000000000000009;?0000`IQe000000000000000000000000M8fS0000TSUPHZSD000000000000`m?e00000000
000000000000hDV]`7o7XXn6i1Q500000000\HZj`JJR8L:K00000000<?mFdS37<oLV0000000000000000=5J80000000000000000`Od\I6Ji00008eEI56h0DHWU
00000000`;;lH3\5HC4D0000000000000000HF6V000000004[8F4hNL00000000`?6h<lMX000000000000@Z:^000000000000a5Y2HcHKM5K4000000000000T41B
00000000P0TQ0000000000000000lOoL000000000000hFk=loId00000000dbn290J^0000\`]<00008YCf000000000000\^XohlOQ000000000000000000000000
00000000000000000000<K1T0^?9m3gQ0000LIBU000000000000000000000000lNGK`Omm0000l[lI0000`99OT=@0\Ic;0000TbTRXJd\PiJ]0000XCW200000000
]8GXX8ML000000004^<4000000000000000000000000D0DQ000000000000000000000@PS0000X?:F05[n0000dnoT0000000000000000h_8Ch7^O<iHFe9GU0000
85\FP:GRM1DG``T342P=Y1_R@9UU0000000000000000h:PMTFSD<NF<0lT60;6o0000TR0]\]Bc0000@YJ;00000000HfQJ0000000000000000000000000000DgIe
0000=:Y;00000000]2MN000000000000000000000000D;hEY:IL000000000000000000000000hPFf000000000000<8QfI9jGH1:QP4]21:dmda0EPaUL@?S2e9=Z
0000000000000000`5i`XTPP000000000000DRl8hMZC0So1a2nK`8Unh0F<00000000<`Vb000000000000h1Kj000000000000`LcgTBER8XP]M48g000000000000
0000<]Oe00000000000000000000<5Ej000000000000000000000000@D9[0000hGAe000088<WH@OdH_W\0000000000000000dW;h0000000000000000H7HR0000
000000000000lKiSe7WID8`e\0A3XGoNQ:F^hJaNDKP7\L4\=9^MQ:3nTUnJQ5=W00000000P>j8dI0;000000008A?=000000000000000000000000XkZ^00000000
0000`I1`000000000000000000000000P1iR@_E58l]n0000l[5XP3LdH46C000000000000000000000000000000000000000000000000X[ai0000I:><\`CNM55Y
00000000l<DSdRUf000000000000000000000000l48O00000000M4L>00000000TDFj04XO0000PK^f0000000000000000``YS0?jG00000000a5;S000000000000
\LU2P9HY@kZ:0000000000000000`FZ3`EV800000000TAI:0000\k9Ph4fc0000=5gQ0000d=nc0000PdCm0000@;XgDYjFQ6H20000\b<88cZD000051Oc00000000
0000DAVc<BQ70000000000000000000000000000LEUi0000000000000000000000000000lJkN00000000d1Nc00000000lbF300000000D:Pj0000hBM20000PER;
00000000000000000000PAk?hhZX0000i3k\000000000000000000000000LL=9000000000000`8Ab00000000000000000000000082JODF[g0000=8?W0000h64=
THR@`P0n0000000000000000PU3C0000<0C9`HKc0JdjHKWT8YQ`4=BIhb[H0000H=Y6lbdD@h@`00000000000000000000`58S\G6ZPU:CXAD6i5B@HAFR00000000
000000000000000000000000@E=J`A1o`LVV00000000dcP=HmBN0000000011@:a9D800000000`Yd]00000L5g0000000000000000000000000000000000008@Q]
00000000000081B2A5UE00000000T2A900000000`A0WdJCQLXhf00000000000000000000000000000000000000000000U5T=<8\d00000000LE;E00000]@V0000
000000000000D=U<<QffP\2n00000000D69o000000000000T[070000P>6=00000000@ZCe<Wkll5?413i[0000000000000000HX=kDANG<ROF00004FHE00000000
0000X]Cam0<M00000000<j2Z0000Hi0M000043ER0000000000000000000046RaXKeb000000000000000000000000000000000000000000000000000000000000
0000T_Fe\ZlC00000000I:FC00000000`bMcD6HDHKFFDEZh0000000000000000Y1j;0000000000000U`iLKX4E6@;000000000000LL90H9\W0000000000000000
0000000000000000<L:300000IhIA9EoH9Td000000000000DTSJ000000000000d=^C000000000000000000000000000000000FkW@_M700000000000000000000
\:3aXiVA0000=7faT8R@0000000000000000000000000000000000000000000000000000X4TQ0000E:U3lE7S00000]05<DaJ<l5K0000lhAMPj;J000000008e5D
0i[O000000000000T?<>0000000000000000000000000G6E\Dg10000000000000000000000000000000095AShgdP000000000000lIB04FGeXjAc]5m0H@840000
0000\ZH9I0Lj0000000000000000`=4E0000D8@@00000000000000000000000000000h^]DMTc0000PE?UM7ZU\6=lTZ_El9e`00004Q?j@e8DdPUQh=7?X3[B0000
T:b400000000dDk?0000000000004d9R43?i4<]R4PNcQ97WP4CJ0000000000000000dUA:0000PKoI\[OPY5U3000000000000X4;l16MB0000000000000000\h3m
00000000000000000000l]Hk\n5A`TT9000000000000X:Hk00000000000000004o@Y0BcRL^TU000000000000Tc\OX4O?`D;`X0D`@4dRL]JX000000000=[V98Xb
TdS>HP3k0000000000000000000000000V8V00000000000000000000000000000000lMUWd]jd8cO60000hTm20000D9[fLMONDU@:POl[HB8`X`4:000000000000
0000M433000000004693000000000000000000000000HHC<`IQNXOID0000000000000000h5L80000LL8\hMdc00000000000000000000`\h3000000000000P:UJ
H=\=D:nLi6<i00000000T6;EXQ4>000000000000\@lO@nPhi5>;L3OCd2g6000000000000XXQ50000D08eLPi@00000000Q1B596`M00000S@od62=8W<9LF4O0000
00000000000000000000]0SP000000000000000000000000000000000000000000000000dY;n000000000000TmLX0000h<5CX<f`=8^JHOa`0000000000000000
DA]R00000:VO\<4NT<RbTN>@0000`3mD0000000000000000lR7QLSd3PWG7hAbe0IcE00000000000000000000PnXH00004OUW0000000000000000000000000000
000000000000\H<K8H8]<l=`0000H7VT@;[?<2HC0000@;SQ0000`W[=000000000000000000000000000000000000000000000000d@YU00000000000000000000
`\hFX5@j4CLNL=Q10000D<IM0000HCEf0000A2HV000000000000000000000000Y4hE000011=3000000000000`Z]E000000000000`;7F0000000000000000h@0m
PU3gdeF;U0QL000000000Hd4di59]5[H\E]=`aOW00000000000000000000000000000000000044OWh3V1XioF0000000000000000`YA4000000008C7V0000@1UE
@GaO00000000hejl000000000000000000000dGP00000000000000000000000000000000TN0j00000000000000000000000000000000L`>C0000000000000000
00000000dXXP00000000@CQS0000D?7l4V2VTa:Y0000D>4>HIGm0P<`000000000000000000000000<IL^0000hWOc4:=j<JRS00000000DJ8C000000000000<geH
00000000LBmn000000000000000000n5llAE0000LLKl0000\7Z0l`6L00000000000043W]0000X_;V0000<BVg`SMc00000000M0@l0A`V00000000<?Y_00000000
hX<Q00000000D8;Y0000000000008Oh`D:9H0000lnAP00000000DF7=000000009:QY00000000l:`500000000000000000000000000000000D1HE000000000000
00000000D7<BD?:k000000000000000000000j5F00000000000000000000T8FK]4_T0000000000000000<SkZTZDW000000000000000000000000i0C2m8dg`Edc
<glI000000000000\@f70000XfH\00000000000000000000`9<U00000000HSF:000000000000000000000000PAl^0TPa00000000`OQC000000000000XDd60000
00000000@^ia4>Um000000004_O1E6e60000000000000000000000000000D[jE0000l]<;0c:fa6GB<>FO000000000000lcdn0000]:lh00000000000000000000
lG\UQ:N_D_^oP=\da6c;00000000000000008X09000000008HVM8`d500000000P=IM000000000000000000000000000000008NG^`\aE@98CA5a6Y1`RE0f80000
00000000@^Fl00000000000000000000000000000000d11m@nHR0000000000000000000000000000000000000000000000000000\5@Y0000h]`k<7ADPgWe<F<B
0000000000000000000000008BZ@000000000000`8eiXJhRD^bSXFg\@]>`000000000000h=lm`CinH;@QhL6U8LQfXSdO000000000000HaG600000000@IlbXf4m
93C0000000000000000000000000l\1m00000000X=^oDBX157HI0000<mC3<Wi781TPLIjH00000000U5eD000000000000\j<I00008`;]00000000T1k=00000000
0000000000000000000000000000Hbld0000l5j40?`IdR5=@U:f42Ih0000LAS0000000000000A79j00000000U5aE0000000000000000\G48X6nD000000000000
00000000d2nY000000000000`7CK0000<OhDE98PLo2@00000000000000000000@2WHHcM6Y5Wa\V0O0000T7gl00000000XPDl00008Pla@1LIdn]S000000000000
00000000000000000000000000000000000000000000loT;d@Sl000000008K8U0000<VjM00008;oQ0000h4GaXnJ?8B570000\f8h0[1Rm8mCTOd4000000000000
4`AiD<h70000000000000000000000000000l3YiL4jiPL7WPLTT8Yi?U3EX0000000000000000T6VC0000000000000_\m00000000000000004;7n0000d3Y=0Bjk
00000000000000008@5X00000000PAU100000000000000000000\51b00000000P7cQ`7oT000000000000000000000000l4m<l8:@4N:WPXYY0000Q3VJ00000000
0000lHmaLQ^Q\1b4i:m700000000X;>LXWfD00000000000000000000000000000000e5VATFJE4PQj0000DS<a0000PJ0\00000000000000000000000000000000
00000Gin8_32@7m24\\cDPn[5:C[8AX300000000HGkB0000hC]F0000000000000000000000000000LQRj0000E3_G0000HG^U0000Q9\FPfcO000000000000<Z@I
0000X5X^LmD]0000TSiDHKNh@4?X0000\ggL0000000000000000lHS40000000000000000<V<G0000000000000000000000000000000000000000DP@Vhn1_8Fm^
hIbi0000LgXYXb1\000000000000DHl<51e:8UTk00000000000000000000000000000000000000000000\DCOX;>ld?TW`V6j000000000000dVL>000000000000
0000DBnA0000`AOBLIRdDQSJ8WS6T2mHHm=fI2Z297I`\ZdNl<kLl2WY`B6mM4];m997P_f`<BK<0R8N<`gY0000i9XD00000000`N=Q000000008lac0000HK0Rh1WK
0000XI4i8MPC8Tle4S]e@XM50000000000000000000000000000E29j@:V_dkES00000000D[7100000000LIS_0000000000000000loj4L=2@TnPV@AO[Pm9F4PNA
0000000000000000XQ]e0000l=FE00000000000000000000d5=cXPch0000\^mo0000000000008=fH8Vb;E68FhMUe4c<D0hZi\KG60000000000000lB`0000dKg4
16W_0000000000000000000000000000hh[M00000000A:4a00000000000000000000`XEjh\QB000000000000dW;:00000000000000004_1n0000000000000000
00000000000000000000000000000000PEDad<[i000000000000000000000000d4^J00000000000000004J8mY9f900000000000000000000daMZ4^P9I0G20000
0000PG<A00000000000000000000L3HQ00000000lHM40000PEi;I23eTKgo]7ne@MKR0000hCGG0000000000000000I9;;8Um`hVFGD95h4m^Y0000000000000000
0000XbkS000000000000<REB0000L>Gj00000000XJ3\00004Cec0000000000008Fg3000000004Z00DE7D00000000`V@@57Wg564G00000000000000000000<4Za
LI4SH4Tm4TN000000000DL0;<M<=d]7a0000T3[N000000000000<dX800000000000000000000L\6>0000Y7=iX64P0000000000000000000000004SC700000000
000000000000000000000000`HOL00000000000000000000Do1W00000000@8Gb00000000HGo;00000000XB>T`H]Ya8ncHCj;0000<N;c`XM\@KeAX\D4E84GA:d^
0000000000000000E:Hb0000000000008QIT@H3h0000000000000000d:K4DLRY0000d1=10000000000008OKd\Rle0000\OJDXV;]Q1=Q000000000000a3LB0000
liC\00000000`Bd_0000@VlR0000000000000000M5la00000000<XCG0000DI<V000010Wg000000000000000059dD000000000000000000000000000000008ClC
0000@3K7U6_9TfDB0000`enIXCgM00000000P3WPTj@f000000000000000000000000@_0J<i9C000054]e00000000X\Pd0000`P8G00000000<DS_0aj:00000000
00000000P=@d0000000000000000lV?SHF__Hd4YQ92P4O<000000000Hi9n00008RlF`^K<T:_I0000D>Zk000000000000L[LQ000000000000l\VSLDiA0IYQ0000
000000000000XoP<0000HCa[0000d7`m00000000000000000000@ENS0000<;`M@L6f<QeY00000000000000000000000000000000lOnN00000000000000000000
0000I3`:X4=4000000000W5a0000d?nC8b:]000000000000<Jf100000000XK@@00000000<YQ30000i80?]8]]4RH20000d1Uk0000`:C30000P6Ud00000000d9?o
00000000000000000000000000000M5jT20;0000000000000000000000004Qef0000E5C]0000000000000000000000000000PJVY0000a78P00000000X4MRX8Jo
`AIC0000`@=o000000000000000000008?<Ld6@>0000Xb^<dWMo000000000000000087Qj00000000000000000000000000e_0000000000000000\UaD00000000
0000Tk\F0K0o00000000000000000000Hg:?0000000000000000m7LK0000000000000000000000000000P5fY00000000000000004A\\0000000000000000HBPg
000000000000lZ8M00000000000000000000000014Zh0000000056\H00000000LLiHDMEg@cfaXDEH<d?PDk?<0000H^VF0000TO=:00000>d1000000008;Ii0000
0000laV:\>AC`PbO00004:6<a45m0000000000000000XGdB0000P@aHheaGX29996A[00000000000005SW@n7K00000000000000000O7`\jbQ00000000hP0SQ696
000000000000DVJ8<AZQ0000hQ3Qa82I0000dX>kP_aB@9UA00000000000000000JfN4TZc170O000048Ro@D[E0000HJ:Q0000000000000000000000000000PC\a
0000000000000000m7GS0000D@:]DWA@00000000000000000000000000000000P;j<PP0BX;i3`T9n\nLK00000000H0mF00000000000000000000dYV@00000000
00000000T?k1@BI_H<P9000000000000000000000000000000000000000000000000hlOa00000000000000000000M:A00000000000000000h;ZGTcaV0000X]=@
000051570000000000000000hZ_70000P:?fDd9l0000`ejQP8CD00000000Q8AU000000000000DEKL00000000Q8Dm0000000000000000000000004]_Z0000<fg7
000000000000000000000000XdnlTEaMXB5oDlFT000000000000@h>=00000000000000000000=4O=00000000@5JT8m4500000000000000000000000000000000
L^a`94DX0000`Gk2i9O;0000L_QN0MiA00000000XWiET?QWP`@Dhb460000000000000@7T0000000000000000`dMf000000000Ui300000000TMSW00000000DiGK
0000XgCV000000000000000000000000000000000000T>Rfm6Q\a5Sk0000lB_FdR4G000000000000LCbdTIN80000\]UA000000000a]jlfC500000000Q86E0000
0000\<_<E97B0000000000000000000000000W^I0000000000000000<Wk7`aC\0000T;?d0000h@K]0000000000000000i6RRTCNl8Km200000000000084NJXIV>
`o1?00000000HShk`lj50000dD^Q0fFGlO6dH3\P`EOC00000000a7IT1:X0`D18``N?\iPK00000000Y6?i0000000000000000000000000000`P]A000000000000
0000d;Re<mf[97SPH5G6hP?k0000000000000000hkao0000lMVV0000000000000000h<LQ00000000e98DDKR>0000@WTY@V[g0000000000000000hN\P00000000
0000000000004E_BTeCL000000000000000000000000000000000000H2EG0000000000000000000000000000000000000000l:_5`Z>^PegCDjLl0000hJ<\d?bN
8me90NfQ@=SL07><0a08doCl000000000000`Wd]`BE?00000000h;4900000000m3@]00000[`l8_dX8jBVi9[A0000PWQk00000000000000000000HmAn15220000
00000000000000000000@K1Fd6120000d_BE95E:Ti_58nFBdm@E0000TT7@00000000\Y3G0000082W0000000000000000DaPi000000000000\6S5P8?ClG<T4T61
\HH<dYXFQ7V5dl^R4OS:h>nB000000000000P<S20000`Gdm00000000T_@20000000000000000TNKR00000000\FEA<Ggd00004BBeh^T200000000lVV\00000000
L4hKD]]Bi95G0000PRY=@81m14Uae3@<`m::0000000000j6000000000000H\0U00000000000000000000000000000000000000000000LBGb0000HXS=00000000
00000000h=9Q000000000000000000000000l:XSdhCW0000lU4[000000000000<LFo000000000000000000000000h6=N0000m6DO000000000000000000000000
@lC\a3k;0000000000000000DGJC4PoA00000000000000000000000000000000Y:Cg000000000000h6HkH46W0000e3XQ0CY8\FGXe9]lL8f40000000000000000
00000PI20000000000000000HMAC<LSXP]L@000000000000PmRP0000@D2H4=>9@69`a1na0000Tm`@0000H3hh00000000HD92H:>9dn2LI0jBLVKJm83i00000000
0000HO\R`OMM0000PD_H]1I;00000000dDPm000000000000000000000000d91S00000000h88n<I;^PW]4hkM?000000000000000000000000000000000000=6\6
000000000000000000000000H94a\Nbc000000000000000000000000\3cJ0000HYFiQ9;V0000000000000000@D0612fhP@h_00000000hMje0000ln3c00000000
00000000TTg[59Ue9:P<00000000XF_I4[XB8Gm?0000P4P\LQQ200004541PENAD4YkP5WH000000000000l5N_<`]h0000000000000?j8HL7k\P6:DMRaLAWELJ9e
d89YLTVmPYHV0[`H00000000dRmN000000000@FA8in<000000000000000000000000000000000000\Ei10000`>Wf`[8f000000000000L_c]00000000T1`GlMVd
000000000000000000000000TO[18YMQ98cA000000001:TF0000000000000000D8[Q000000000000000000000000HIk=`Y:4Q0BU`\K@DcEHDQa800000000@X=\
a8[A0000h07W410V@M_U0_lJ4k6<0000000000008S]6000000000PkkP?o?000000000000LjmT00000000L<8m00000000HLa5i0HkX=6700000000000000000000
d<6jPTQ20000000000000000000000000000000000000000@66R00000000hE2n0000d^<E0000LRaX020b0\5W000000000000h[EL8QAO00004`SM000000000000
0`Ba0000H]d900000000HLJBhkiS0000l2Fm4m\Q00000000TOVE00000000<H^78Rih0RAZ00000000Q0_[0000000058Pg00000000000000000000000000000000
000000000000=2bK@90QLXL4Y88d000000004=bg00000000<I]S000000000000000000000000@]imDKYf<HeIX_HC0000000000000000Pc6U0000000000000000
000000000000lWM:@Y=hXGh;0OIXTRI=<VNA00001:I4I0SghLCcE7bM4[BdXF`400000000000000000000H;2^0000d^ZTl5l;H9m\dha20000dO\>0ZR700000000
0000000000000LXZ00000000000000000000PH@T@\9[0000]79Xl`6\0000i9j50000@a<`4N7l`W7^8@1Mh1;G`B??000000000000@JSh00000000d34?H;bL0000
U8LV`C170000Hm<XY6M000000000@J1\0000000000000000000000000000D1_R0000`EiK00000000000000000000000000000000TM?d00000000000000000000
00000000000000000000000000000000PKkWd1_600000000000000000000000008WX<BS=0000456g\@M20000TP5O0000XTV;0000HAPR]7JJ0000<4VX`b9a@0kZ
000000000000H=gG000000000000@54nlSoX<Qe=H[7X0]eR0000<`WM0000`I@`0E]W00000000Q59C\PPh0000000000000000P;dZH3_Vl8[g0000000000000000
Lf6K000000000_9]0000LJiK00000000000000008eG4@UUO0000000000000000\GMTD[9m0000h_=P8KIM0_h@000041650000D@><0000\AQZX6lc000000000NG:
0000`>PLl@Dl0000000000000000@jES\SXJ0000PjOVa5l400000000a6Dg0000T4L?00000000000098YX0000dMWU0000000000000000000000000000\jiQ0000
0000hEcb00000000D9A`0000T3b:X=RY<M5=<b;1a7IHi7ZCI9:o0000T6_R000000000000@dQ6lF@\0000DY3Z00000000`e?n0000000000000000P>1i0000U:LR
00000000000000000000\B2b0000\T<G00000000l3Rk0000000000004S:\4E@<Y7Mh0000M8IJD=9@000000000000000086`idb6:T_D60000d]Un000085^C0000
000000000000`BXe0000<7UN0000P_R;0000000000000000hFm@00000000DO2YLB=V0000D\Yg0000000000000000LhM`000000000000l8oL000007[m8M3IT?3@
P_Oj00000000000000000000a3h8a4Mo\liT\QZX0000dOV_000000000000000000000000000000000mHW0000000000000000000000008>Y:<I0Q000000000000
0000000000000000lG;200000000L9dH4_dIDmH8a40T0000000000009:g:lABb0000000000000000LYk3000000000000000000000000lJ2Ph`i:000000000000
0000\CXF8[Xn0000DE4A000000000000HT]a00000000000000005:E_00004599DaU50000I8@;`>];PXk60bV?hL2X00000000h]?8TJniDLQXlXFA\_i8E78>0000
E8jj0000DhaH00000000HHE_0000Load0000HAV5`RK>0000000000000000l^fD5:AT0000000000000000H6\;\k7BM99[000000000000lW6;0000<YW\@TDDD:oL
0000T:LG00000000e5N4@PYH<jZRY1Qd0000PV0fHKkGe1SS0C7flkG>0000000000000000LKWh000000000000L`^Um9Zih6[_00000000000086ZZ000000000000
00000000X>P\000000000000a76d00004=j^00000000``Y:00000000000000000000@^[7X6_20000000000000000\6foDKa@00004D^7LA7nA3lm000000000000
00000000E86W0000000000000000m7Hd00000000000000000000000000000_[d92Om000000000000000000000000000009Hkla>R@?Zf0000Y4G4000000000000
00000Zc_E9SO0000Hhb01:GT@0?OPi\G000000000000000000008087H_6P0000E4HE00000000\nf9\:h5`mZl0000LMNm0000000000000000I8K3000000000000
4F^Y00000000D8=@0000000000000000L89k<ge88VG[00000000\@NO00000000h9O\HaKc0000000044?>hOI100000000U4AI0000l\^=00000000@aeXH:9f0000
loO2000000000000XIX>0000000000000000@70J00008SZi@Jan0000dP8jP[JH00004ZDF000000004C77\aO=000000000000000000000000000000000000DRdQ
hIOYTL1@L[Si00004<Q400000000@m8400000000Th]90000hYLL00000000LG\60000D7?m000000000000000000000000H1m90?a5lGHTTL;]0000m6m[T9kh@b@M
4A0f<H\dE5dTQ:nH0000Dkmi<lV[0000000000000000000000000000000016I^0000h723000044d:00004=CAHNn=0000P:e=lYe;0O8kHaU`000000000000`_7]
<3DGdOfe0000DKko00000O3gi2<Y0000000000000000000000000000dXG5000000000000TXh8\\<YU3i400000000XGfk00000000000000000000Q92\00000000
0000E8mmX42=\YPDl]ST0000000000000000HP[>000000000000XGcF00000000h6?E8g<J86e?@X630000000088=iP1T80000h9]G000000000000000000000000
00000000h9N80000000000000000000000000000\L2D00008XH800000000\oF8LR`100000000L38o16kW@6JFTT3\A6mg000000000000TY`E=:>c00000000LA<6
PLKV0^hf4Nnm00000000<K=K0000=0W9@a_=00000000000000000000A67_XeDI000000000000000000000ZEF4:1fXQbMX^NT0000000080j`000000008BKmU0Dn
0000000000000000000000000000DKnRe:Od8CRZH>Z;lCJP0000]8IV00000000<W;J0000PdPZ0000`obGD5g:0000lIOO0000000000000000dA::0000`6KBD54K
Dmchi8Nl00000000000000000000XTfU000000000000000000000000000000000000000000000000a4jX\olODbH]00000000000000000000000000000n@;0000
0000l=g;00004O@lTE8K00000000lH7M0000000000004ecl8=kSL1`XX9E>X^_E`YHoH55YI0i[daLo000000000000000000000000PW`1Hfmo4:La000000000000
Xa4l00000000000000000000@URUH_J80000PHeU00000000000000000000000000000000hZg0000000000000\^R0<7To0000I8D[00000000XKc70000I99m0000
8_8nhhGD000000000000<]f80000`>Mh00000000000000004YB\D;\A00000000000000000000<JP0PMBV000000000000000000000?0100000000LA770000X<Be
0000U3f[0000PbIS000000000000<o8j000000000000<@96h^T>Do^<00000000D^Y@0000000000000000H\ZV00000000I7GG000000000000D:h`\hia<R1P0000
0000HL=\000000000000Pi6E000000000000dPG;0000<m7d`8AHTn0ME82m0000@A6C0000<L>l0000000000000000d;MOe4WY000000000000<lElh<NT53JSI4fS
0000HG1F000000000000Dg^K000000000000000000000000000000000000000000000000000000000000000000004D<VdTCU0000000000000000000000000000
00000000P\FF4hF]00000000000000000000XF[M0000d@iM0000h<H;00008C9?L`^b000000000000000000000000000000008WO6l2Bl<hTH0000000000000000
0000000000000000000000000000d?hf000000000000lkCNlnGT0000dhE400000000000000000000000000000000000000000000000000000000000000004K2o
A7<7000000000000`HMDdI:a0000@YXa00000000000000000000hVfZ0000000000008Jm=0000`D<:D>G@000000000000DCmC47YH99=6000000000000T_C8D5Ai
00000000XTC=000000000000000000000000000000000000PmZ@\iWM00000000000000000000d1aO8OSN\=Td00000000H9S7H4Q70000Y8g[0000000000000000
00000000P=l3X6CY000000000000000000000000@;=W8QYId<Z<000000000000000000000000=9E0dS]Mm82700008Ad5`LZbTBCg0QTX0000000000000000P9F`
8aNd0000dObP0000XL5V<m6E0000000000000000POO9LTLY8N`SPlIn0000P]OL<M]7``9Q85AB\d:XLXN>@foI0000DPW`000000000000d7=`]:G<000000000000
00000000000000000000000000000000XlDHQ7Ka4Jj\00000000h63dHiTj<idD0000000000000000000000000000000000000000@D1U0QmV0000\1JXd>ZR@4]_
dY@XDnGh000000000000000000000000<K9\dR40000000000000lTYX0000Q2JN<KD60000hH:NM8=e0000000000000000000000000000000000000000d9c80000
0000<4K2XF\S@Qc>000000008EnH0000TTNj000000000000000000000000@<Ij00000000dQ^i000000000000D<?nHAdn8l0k0000<D?50000`e]>0000XbYPDJoV
19LbH:Ao00000000000000000000a2OLhUV5=5kS87aO0000ha[400000000000000004ZTnM:`dH2KC1;0O00000000000000000000X`=Z`f]@hm;\000000000000
l:X@THj<000000000000\EP\00000000d?hEXTH80000000000000000Ho0700008^`bP=`Am2CH`h`\00000000000000000000<:EV`I1900000000Pi2e00000000
<S3J000000000000l1>;0000000000000000000000000000000090>H@kkSI80oHJZ;0000000000000000PkMM00000000000000000000000000000]@GPSUfTcj_
4F8@TZgB0000000000000000<XP500000000000095Vh0000HG5800000000000000000000000000000000\:gQTBOX99X200000000HAH700000000000000000000
00000000L>6S00000000h4b@0000000000000000934N0000hI:3l336`X>B00000000000000000lo<lfLd0000Po6F000000000000<^Rb00000000000000000000
00000000i5Q10000000081>\`4BE<Wa@Lb]QLBBI00000000000000000000e50700000000dYZ=0000l<g>00000000000000004;ll00000000PMS6000000000000
DZA\@J2m<RgCL3D5D33d@FWG@Maa8[YM<hOF000000000000000000000000@gb`H50g0C4000000000000000000000000000000000000000000000h7;4hE8b0000
0000T=Bg000000000000a7[30000d4?n000000000000h1[40000000000000VM=dPj`000000000^`E42B`h>0:\`LUhc4o58[e0000\Z]W`fm<0000000000000000
00008]fG00000000Pg4c00000000XU^E000000000000\KVIL@cE0000000000000000hfX0Q7b;0000<]>Ll38Nm06g0Xm100000J][lPGW00000000lRoj00000000
0000HU2m000000000000000000000000000000000000000000000000I9Vm000000000000`UVPHZhk00000000E9i3XcCl0000lWH1DBTB4d[@<gjU000000000000
0000P4`]lF7PHd_?i9Bj`@Ec8WC6HSGQ4`Ce000000000?ncTi;WhJ150000D0DB000000000000PFBC\\jc00000000000000000000000000004;Nc8SbE00000000
00000000000000000000D6h2dI``Q0fS\K:4<4Vd56<?]7B[hJbEHKGMlQaQL@dl00000000`E7700000000l4ifLNA>D`Qb00000000000000000000`\2_00000000
00000000TaoJ0000@Go_8`@_00000000000000000000000000000000000000000000H?ENHik?0000000000000000@<>OdTeO0000\ETH\PKa0000000000000000
0000000000000000lS?5P7`J00000000PYYZd[o`000000000000I1m<0000000000000000U7eP0000000000000000000000000000hRII00000000XRFG00000000
0000P=Pc`GA7@3kF0000L4k_4cbNh>YT]958DUPb0000D??=<LPi0000@XQN0000X:a5T;ROQ4m=000000000;I00000000000000000P1EI00000000000000000000
<BikPKUnD[T<0000X\400000D_<P0000XEMd0000000000000000000000000000000000000000`jh]lk<8LARY0000\L<I0000000000008P1N@lli00000000<92J
@DGFTc@j0000`fkV0000DnO1h`1[DnS]0000000000008HiA00000000000000000000000000000000A9NZ0000Y5@600000000L>EJ0000000000000000U7Oid`iY
00000000HHQna1Rn0000000000000000000000000000000000000000h1Ya00000000m07c00000000`8;400000000000000008d?h000000000000@2KSTblN0000
0000000000000000000081U900004kLUd<1OHUZE000000000000hR>XPQ6?TWkN0000TD`;00004XeN0000DB[8LU>HT`Lk0000000000000000@;^S00000000P\I`
<;WK000007J[000000000000M5j``gmU0000000000000:[IXN[C0000D217TTCe]:<G8TmM0000\GIi`X0LX_ih00004DIT0ZVZ<EVk@Kldh^k_L;_oXFdk\KQAlPnC
HYDk8`3n00000000d3`l=3<d00000000lJYP000000004:[d0000=9H`00000000000000000000l5Dk000000000000000000000000<ij7000000000000H387h:O:
823\0000E4_i00008\nd8\ff@UeL8lR000000000000000000000000000000000PE^K@PY80000hoNI00008ElP00000000T8J;D;T^51@b0000\k]X000000000000
00000000dM9a00000000d0c60000000000000000@i:M000000000000000000000000000000004JfZQ20=00000000000000004leRX@;500000000000000004CP_
@FX700000000DK`BLYZV00004>kK\OB50000H91dd^X<000000004gDTT0d:H8a2\W?D<K39000083aE0\9NPiT316le0000Df:W00000000000000000000\DaiHdUO
000000000000e81S00000000Q5\2000000000000=7FQ00000000H\Ad0000000000000000<O0G0000000000000000000000000000\WKn000000008hD:0000T`AT
0000d1Pd<0hF0VhN0]KQ0000H=`j000000000000000000000000HOVo000000000000H1=O000000000000000000000000I5G>00000000000000000000h_jF0000
hWlIl[Zi0VUG000000000000<:<`XJ@C98PUD;c6<XgCa3]RHF5U0000\=m@\1\bL1d^he=F0000`T4e4:8OXBb?0000@4`BhPf>0000T:k;0000\[>NlH86@feB57oU
56aC0000000000000000000000000000000000000000\DGn95^000000000000000000000000054PW0gY=582[00000000DL^FTFLl00000000000000000000@aB:
0000000000000000l16m9;5\\Uoa0000X^0]`0Qa0000000000000000hX6a000000000000Q3\2000000000J1O0000<2=FTD0YH\>WTQFnY6U^00000000lRfe@M1_
0Q[f0JM5HO8BPaSZH@i[hVQ000000000@_TYdM4d0000<WGJX62N`e9g8KTk00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004ioX0000I53L000000000000dfbQ0bXN0000l;X7\GNghlZm00000000hm2Y0000000000000000XDBNXZJ\lUCHDUfYI:DK000000000000
hdoQ00000000I7]@0000000000000000@VBN000000000000\NZB000000000000000000000000<TE<@Egd000000000000hJFfdd8V8lnP000000000000dS5:L<Zj
000000000000\`nB8=NH0000@Oof0000LFa>00000000lNC2000000000000\Oc?0000000081IC00004Eh100000000Lg2OQ2I700000000`De_H]O1\h0S0000H0PI
<:mT0000\?DI0000000000000000000000005:]gH_HfI6iP0000X``095?IXGD=0000TCJg0000XWh20000000000000000a2DN00000000000000000000E0MU0000
00000000TIP696L:a7L9000000000000hU6F00000000`G`BXPfg`mIYPX_e@n\II0<Y0000TN]aHi8600000000@3ai`L3b<\e7H7dkHC2AhC[m4H0Ji8h900000000
00000000X<o4L<GdP:2cE9n:0000000000000000000000000000000000008S6HX@TCdF7de7Sn0000000000000000T:ke00000000U4^d00000000000000000000
P>\\T[h1LLS@00000000`Y9O`ICU0000@ScT000000000000P]:B00000000000000000000P7<00000000000000000dkF]00000000000000000000T0Jk00000000
0000H^^IP>mEHgNd0000Pi\500000000LJHb8o3B0000lRB=00000000dF2KT@NiHN?[M4l80000X;h100000000TD6YU7D>00000000a8QZ\Z[<hnEn8\<1dOM=Teo\
HQ@GP^?N00004CQ900000000dZISX6BRdSc2000043_BL>cA\Bb_@OA;\01A0000000000000000h0ME07Nc4\?@000000000000@bbBhg;H00000000000000000000
XMN@XMN]\AbJdX4=000000000000`N1S00000000l\Sb0000000000000000X2<\0000000000000A5E@BLF00000000]7cR000080J=000000000000X<G0PEGL<EoE
00000000000000000000`\7<i7@cA;8e0000000000000000\`SZ0000000000000000X_eT0000`BJ:0000DWn;0000000000000000=9Pa00000LGm000000000000
00000000000000000000000000000000000000000000H1nA0000X6IGTI9VlDo?0000dAT\8L[U000000000000lVDo00000000hDQUd?ThP73jhDC[<UOX0000DcmZ
0000000000000000000000004d:B000000000000\XFb`XOS000000000000000000000000X0[n000000008:m90000I9fE0000000000000000\Y6eU8>7PIAE0000
<DM50000000000000000T4VL00000000lADj0000H[8U00000000000000000000000000000000D7Gd000000000000A2\900000000H5AVl3^L0000<HZN0L=H58M@
Q8a4000000000000HW5Ea5bV89R?8=C`0000000000000000000000000000000000000?@5I7WU000000000000@9^S0000a9mh00000000P?bgA6MZ0000Hg]M0000
8RKX0R@10000000000000000a0?^000000000000<N9V0000000000000000XAG\00000000DBHWm7S\lYa50000000000000000000000000000hOj3<[FQ@]=T0000
0000@Ke50000dJ^I0\oc00000000m42100000000dUDVdZU_L5X588lFLS9[`HP9Dk2R<^J[P_Smi:_J000000000000000000000000000000000@[757;D@X`j9:OR
0000000000000000\2AS00000000\D390000h9]`0000Q;5>000000000SRL0000hf8F0000D\em00000000hNDTLGf<0000000045cD0000X4\]0000000000000000
h`5`15SYi9Y=<1Bo0000\89IT3i:0000h1Zhm95S0<>mPM8LX2@F00008aXC0000000000008:]2@KSD0000@G=Y0000=1PEPad>0000000000000000000000000000
0000000000000000`JY6000000000000X@IkL3CJ\GgN0000P8o60000@Q`k000000000000DB1j00000000\Z5C57Qmi7dW00000000000000000000000000000000
00000000T1Tc41oi\:__00000000000000000000lB`?LYV0djl6dIJ\0000DU]e0000000000000000000000000000Q0Zd00000000L[S30000000000000000=1h\
D1m[00000000@K>W4QZ=0Iib<oHk0000D=hC000000000000000000000000TAhAXWXd4^UK\fn=i:n]000000000000000000000000000000000000E2[LlCTJ4;nF
`7W5<o[e00000000m9ah00000000000000008e`dDR@@\e_H00000000000000000000000000000000]57iH7<Z@YSC]5df0000D17I000000000000000052hc0000
0000`\NH00000Mh4`ShSd=GV0NOAh]Jmi0cnI6fG00000000E7:o000000000000000000000000000000000000e9jYlIod00000000e9e^00000000000010@\E70a
00000000000000000000A6Q80000000000000000<lC;00000000PAmcd;]9000000000000dHjQ0000dmf20000000000000000T<^>l@>j4NHcU6Qn0000@7]54HRO
@XU]00000000000000000000000086d400000000PXCY0000<NWA0000000000000000000000000000000000000000lE6h000000000000hG;>0IYC0000Q5^T0000
`BF[h1gl8G>i000000000000\:Ef<P]Y`SN[0000000000000000h4SZ0000<^EJi1<40000000000000000000000000000dhm\0000000000000000000000000000
<4Xi<:;2dMFB8T<2`XnFQ4@_0000PI6k00000000X5kT0000000000000000\8`@hSVG0000@WEJ000000000000<I5g000000008nYf0000\Wme`;`m@KIg19:K8TQ@
00000000HAM?0000l?G;D@P8DBGR0000LC1[d2ZWTZGb`^V0dI_O000000000000000000000000000000000000hF8c0000``_<<XfHPAFD000000000000T?4^dDm;
HDQ?8NRd0000000000000000lUN1000000000000000000000000@87jDT[A0000000000000000000000000000000000000000000000008R6c0000000000000000
0000lAO2000000000000`DHR0000DlF>0000TZ;R0000000000004>LW0000000000000000L4jKX<lE00000000`cl`00000000000000000000U:Mo0000lFD3h6iO
0Ea8lFi2\KbN000000000000i59g0000`eS>0000d0oR=1P]0000H;U40000HGQK`m6W0000\;2ETWPB0fae0000000000000000000000000000hRNF000000000000
00008o]f0000X8YF000000000000000000000000000000000000@49D=4[C00000000U4E30000hh_dHof;00000000P3bUXY]<0000@GKY00000000TV_Te7J\0000
00000000LI=Y000000000000\<CfdAHlI2Ah00004EfZ0000DC:@0000@mXF0000000000000000000000000000HICi000000000000lMW200000000<5Ra00000000
00000000000000000000<XT:0000<5NC@CkIXR?TE:P000008?QBA0Qg00000000000000000000000000000000hB?bdJU:0LA0XL>W0000\ol2XDcj@[@1\TIQ0000
000000000000lVP]000000000000000000000000000000000000Lmjc00000000000000000000h]5700000000ThfeH[D;000000000000000016d^0WUj0000@@mN
e7]R0000<A2C0000X2D80U5n0000000005^X0000\>l?dL=i00000000000000000000000000000000`BDP0000000098Lh00000000d^Ig000000008cDY00000000
0000000000000000XfOj0000PHB30000000000000000TTN\000000000000000000000000PVkW00000000000000000000000000000000000059Ok000000004P@b
d=aChaM>00000000\@6mdfb9\:3o0000T\80000000000000HKlH09NI00000000000001L94`RSTgUW00000000m9^;00000000DV=I<c:5lXIVld5`000000000000
000000000000X?_:00000000XM6>XFCOl75`Q9k=000000000000T3N=L9la00000000000000008_Z[0000000000000000@SY9000000000000DJJC58CSe8LD0000
0000000000000000l0CkD1hZi3a<L\MT96m788BI]:a0h2^i\7E10000L:A80G>N0000\oi20000000081jW\6DlTV9U4\9=000000000000000000000000H@XR0000
0000DL_1XQeJXjYYU2on00000000U7ig`?6=00000000000000000000lPL9hah800008@YH4_KIh;R2X<j:]3f@000000004FCg\4FIDJnYdUJQ0000000000000000
0000000000000000@UQ6000000004[[Q00000000XOZQ000000000000000000000000000000000000D@:;00000000000000000000@]e:00000000000000000000
D`KN<3:;00000000X4_\lN_>XT_I00000000TBkHHVbd000000000000LcVD0000000000000000000000000000lm;9\GkM96Eb0000000000000000000000000000
HE9ddmD3a:M]<@Cg0000Hk`_00000000LD0K00000000000000000000000000000000T[D2000000000000LNV70000000000000000Y74o00000000000000000000
00000000000000000000llXQ0000<Cib0kno00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TRCE000000000000000000000000PHil8O@@XMg]@I\5<Vn`000000000000\;Y>0000@0R@0000000000000000l0Nf0000000000004:]mH>oB000000000000
000000000000X9S_00000000000000004\IOL];900000<La\:FL\LLXM5YV00000000000000000000Pl^@00000000<3j400000Y@00000=:4:0000D8A3\<eF0000
000000000000000000000000THV;0000D1\oA00[=09g@AFa0000P:bLXN7E000000004=5E0000<1lO0_2H\c9:000000000000`l=l0000<OBEPOo3Ta9<0000\2Jg
8MDk0000000000000000000000000000M8@_0in_00000000d?f4HVAE\m0L0000`V;4<g[40000db`I000000000000DHSZE6FFHnDHe:bJXPMI00000000\9`C0000
d9XJ000000000000LB4[`MQ60000PeHH00008I`;00000000HLIAHTd`0000D@e@00000000\MQk00000000XcGC0000000000000000\DYa0000<YRC000000000000
00000000L:cTi1c40000000000000000m4kK000000000L?B0000P=6G0000000000000000m:Y_0000lOY?`Cn?0:54D?CLh\ka0O@O00000000`JjA8U1e00000000
00000000Y0O<97RK`S;@]9P=00000000lX5\M81AQ4^400000000Q:F100000000D9oT00000000000000000000h[j\\LXDlTYle6ib000000000000\TI6lePKLM:;
XT\D0000000000000000DA;G00000000d[a>0000a9ic0000@\3b000000000000000000000000000000000000lSSUDE\eT8i3TTo?8ZI<XO?_D6F44Rei00000000
0000hF900000000000000000000000000000TK2E00000000000000000hc800004^=i000000000000HE`a4=2\4SJ@00000000A7_n000000000000000000000000
LSXZXXhI00000000000000000000000000000000000000000000000000004DU;00000000H:4_hAg=PKj:lE:lXWdCX_BWP`EZ0000000000000000000000008EkK
00000000LXo`00000000L]9684RE\RAE000000000000000000000_1TXoQF00000000000056J0HMTU\d2JLaFD11fn0000PmWd00000000m;0=000000000000LFe9
00000000<1QdXX:Q00000000000000000000H\ad00000000dK[D0000ldH900000000H0HP`Oi80000000000000000LS`B000000000000e6lA0000000000000000
0000E9RY00000000XnORDSVb000000000000000000008PK5000000000000000000000LHC0000`M>j0000e2f5`jk<A6Y?Ti;20000@j9?000000000000m:1L`6o5
ll>:XSML`X[R0000X[<I0000h`mj0000a80Q000000000000\^GbhM[o@;dk0000000000000000000019`?00004MM_XN340000hV1G0000XUc800000000409B\DKL
<06e8cK8DKQeT?1j@^1l=9@]TFl`000000000000lIL:LdL^dk8BPM5`HJdHd5[WP1008\YJld8<h2=0d6>;0hVT00000000000000000000<FjI00000\TP00000000
00000000M68:00000000PO1Z000000000000@cI_87_h0000\_oMQ87\00000000`39Q85beL?HZ0000lGL\<RQ<`W410000000000000000h2@`l<Qi000000000000
0000000000000000PiNS0000<;ee0000TGeo00000000000000000000000000000fl900000000000000000000000000000000P;mnT@@j8]QD0000Te0600000000
00000000h?:X000000000000hP?100004g7\0000DFn:D39`000000000000000000000000X@4i00000000DYO1000000000000TX5PL\<k4^S[`^SO00000000lKTZ
000000000000PII2@8W6<Ifm00000000<NYg00000<Hb00000000\\E`00000000000000000000000000000000<9K;00000000dObe=9\X000000EM0000hPYXDjTK
000000000000l1ac0000XSoh00000000\H0_0000i:050000D6bRXX7``nZn0000@HR]000000000000000000008GBeE7h>000000000000\6CK0000i:=@HXNn<TBo
8Xao0000XY0;000000000000\\LB000000000000i:f>LXVH0000E65R00000000000000000000000000000000lXdO@8:Q0000D_3c`4E0`Xa;0000000000000000
8SnK000000000000XTbd00000000M7948^aQhlLd0000X6hB`a88=9U;0000lT;]0000L:kO000000000A>j0\d[0000000000000000XRd30000i5^BH>ie00000000
\Dj5HGLhd4^c@EP6LL9<U74]HHJ500000DOM00000000000000000000`a`k00000Z^N00000000000000000000000000000000Hmgh@<YRX4UA0000000000000S4h
0000\2DS8?3Y0000000000000000000000000000000000000000000000000000hVkg000000000000H_V3L<CVHj`<D]nXd]8H<ja@DoUjQ4noE9T30000\CkWThL`
0000000000000000H60;P3f?H@^d000000?h00000000a65d00000000Y0:XQ2iGQ8oS00000000`:3F000000000000000000000000000000000000TEVXLL\KD^kP
db1J4j\aE5FEHLiY\[fE0000T8f^00000000000000000000LLHo0000HI=E000000000000000000000000T0Mf0000`g9:000000000000P>:b@9R_lmXZ00000000
<ZWb0000000000000000LfgId95><OkL00000000000000000000\o0M@ZiE00000000P>=h`m1gh:TUTDMY00000000000000000000PfL5D[TY0000hJ8`00000000
0000T4lD0000DCG\0000000000000000000000000000dDHh0000TkMg00000000d^Tf0000000000000000h=]P00000000@=1e0000i7cm0000`X]]@LR@8GZ\42S\
P\o<e:Wd0000000081E`HGNY000000000000X1\3H=PM000000000000000000000000TW948]ZZ00000000dPS70000PYkN0000<[n?\cc600000000X<YkXjf\`CHA
00000000000000000000\;;A000000000000\M=ET;3GDFS70000PAEG0000LInQi5id000000000000000000000000000000000000H9Ve00000000000000000000
000000000000P5]RlJDS00000000<@a4dI3<0000HO^M0000000000000000<57fXJ]8HR4oi5Nm00000000000090:F00004c;Y000058O\00000000<WDJ0000@3Gn
000000000000000000000000E2gO00000000`;DWdGW@58I800000000000000000000000000000P<D00000000X5k?LBWLlJigm54K00000000lDXUL2XHhRHm8iiR
000000000000h3^<00000000L]VSP]of00000000<VHa8TROQ1X6<??O@fON0000d8S>00000000HLfh<F\`0000\J<3T<E^00000000A:_n000000000000dNCLl7b2
D_Bn000000000000P=ji0000TQ;f00004\JP0000E9`Q00000000000000000000E9[_0000@\g@000000000000T@@G8Jl80k^=000000000000U8b`00000000]0ZR
<UBH00000000h@]o<2l3TC?fhbl8hhca8H;FHl_Ve4[[a8N0l40IDif2000000000000D4Ne000000000000PnbB00000000HWCLXJ>6<0H=HWYd0000000000000000
0000LkdhhPjM00000000TMV24`cN0000hJ`JT30Qi8XP0000000000000000\Z6PU4X1\88G<5g_XY=Oa6fY00000000HJn1`f^hTkdA000000000000HAN2TYOk0000
0000XPHL00000000<OP=0000d?1XHDPBP_]m0000T^j300000000U8Ql00000000000000000000000000000000`30_Q94f00000000000000000000D>3]@F6i0000
0000000000000000hG^GlJPR0000lA@`L[kX000000000000\9L_0000000000000000000000000000000000000000<1P50iTRl>k?<]dd0000000000000000lEfI
\gTe00000000H4:EHWgI0000000000000000000000000000000000000000000000000000H_c000000000E:=L00000000000000000000TZbI0000000000000000
00000000000000000000d9Zd00000000lLIlm2KJ0000000000000000`<mFTT5E\JbQ@\;H@`_Vl0FP@aPZd^0ALgn4D=<mLUC396mI000000000000000000000000
<_04DPW<0000a9>V000000000000DHHK00000000\o;60000LK?^0000d47AHJ;ETlfP0000L3W5HFXT000000000000Q4K00>b30000050700000000DT0A00000000
00000000H67?000000000000a5An0000e5\J00000000L7T\X:Cca:?G=:QGT=Xf0000000000004XZS@>ThDg68`hdX000000000000L^6_00000000000000000000
000000000000A5@T000000000000Hc_60000@oA>0000A9C<0V7Ri;6R`1]@dHA600000000000000000000HE?500000000I8hK@5T[0000T;LXD4=]000000000000
`QQM00004\2A0000@`MD0AF7<b0V0U8B=0>_00000000LDKg`L330000XQJR0000000000000PTJ0000<Q?F0000000000000000000000000000DP7l<T`eP>R0`UGj
L_b\TLgKT`8R0000000000000000000000000000000000000000dG9J0000LcK[Y67k0000000000000000000000000000H6Ih000000000000000016HVPWV=0000
00000000\Ig;00000000lW\f000096TP0000PEBc00000000PSo@00000000A8SF00000000PUAnPgaG\D=3000000000000E3c:LDfY000000000000000000000000
0000000000000000000000008P=M\Ck600000000DlD2<KVe00000000000000000000LHG\8i1[l?dj0000m9W?@IJ7`H<f00000000X^;B0000lQT=4MEV<dV?0000
852a000000000000m:n<00000000P^0jDM6i\VeQ8=eOTKI6PiIlT^:l0000000000000000PN?=8PO[\UGLhnUk0000@lbU00000000@?aTL6ZA8`Q0000000000000
`a730000000000000000D6Vb00008O4d0BQfHK76<go:D83?@7ZfLCCF000000000000<[=j0000000000000000HDN800000000000000000000hLCC000000000000
0000D[QG0000000000000000000000000000000000000000000000000H`ZhbN]00000000XE>[0000@1CZX1TnI4GR000000000000Q8NB00000000d_`m00000000
0000`9:W95QI000000004PeI=1OD0000000000000000<;g`0000T]5E00000000000000000000hREZlXR:`UAbXaC4D43lhgoU\_YL00000000Y6[d000000000000
i3GhA5EU8QiL0000PI;AHChJ00000000000000000000l:g;lkf40000000000000000XnBRLSDV000000000LbEXQ_Ce5R?d0gR00000000P5UG<VZ6000000000000
d]cQ00000000000000000000@[Ae000000000000L6=a000000000000000000000000\_mZ00004Xcd000000000000000043630000000000008k^W98A10000\HGg
00000000hZF6m3BI00000000<E`2LNil0000`T>@0000000000000000l5nAl3Z[XV^9P>9b00000000\1RSY6>:\<7^lKcj0000000000008;ElDBLbdec90000T10E
00000000X>I=HQdo<6;jH=Oah^jD0000@O624W^5l[;;Lh9Ti1Xa0000000000000000l6b600000000H2SmL7@GTYbA8VXL0000D`[I000000000000U5\n4D3k0000
000000000000000000000000000056D=00000000000000000000]6ILX0Ph00000000X9V0@Be<lH_=00000000DYKVDch5lIW10000000000000000000000000000
l5P:0000P?WN]7j9\fMS0000000000000000`0IcHoXBXEmNX3:]000000000000D@9Fl2?BhAn\4_A?E7i100004NI6\Vj00000Lenm0000hTc\0000000000000000
P8?U000000000000\lV70000DIGIDV9e<YGC<cJ@0000H84L00000000@528L@dT8_7LThB[hbOglN_\HOf=90CO00000000hSlQ0000`kbE0000l<CEhG_6T]`S0000
Tm[Y00000000000000000000XJlf<o8V000000000000000000000000P2UJDKaT000000000000P>]MXWFJL>^h0000000000000000e:WO000000000000DCBHhE0Z
h[N600000000DAPD8Fd78@?CA0]70000hG1f<G[A\9QOE47h\2ZD8[=HD8h=A4ZJlZ8ediE_4T>U0000000000000000U4gO0000\EAflQKHQ8;=X7IO962R0000<98W
0000lckPlI;S00000XDJ@:?H`XG?0J9WPm@fHE^hL]lX0000\PkU00000000000000000VLO00000000dTD4\Z_^@m:H]9mV0000`OJn00000000T^LP00000000Q9>h
hk:>0000\eXT0000<m<;X>lWhC:e4fcid0ZG00000000000081BGH`dD000000000000hg`;0000000000000000`9FjDih8H;J?LmCRD5V_<nigI6XU000000000000
000000000000000000000000000000000000\lE>00000000hh61000000000000000000000000L37`lKjTd0<T0000Q4dI00000000lMa3I:O@<<Uf0000Pc7L0000
000000000000000000000000dhno\9MX00000000]2GcU2mjT1>FdJQAlJ\hDKY0\SM5Y:lP000000008GN100000000H6cdh;gQTE60H@fN4JXTlM2AP@<M<]m3@_Cd
E57300000000000000000000000095:o00000000hO]6Q:ZC0000Li^UE6Xm58B900000000000000000000000000000000000000000000000040@B<lc200000000
00000000HV^Nh2>D\OD^hYjbLaflM69Ha9Yg00008I`i000000000000LKjn00000000HG0Y4\e\00000000`X\IPiF:000000000000HW4W00004ReX00000000H1E2
dJgY0000@:Dji0GR0000LMmH00000000000000008Wg3m19`00000000lVBe00000000Ho?O=6VTTB@Q000000000000\>j\0000P9;S0000h5Ic0000000000000000
000000004^=8PNKo0000000000000000000000000000Xoc>0000000000000000000000000000`9kK00000000000000000=Ao00000000<C?0<^_j`Ej919Ik0000
8=k=000000000000000000000000XoGW0000000000000000000000000000000000000000\W@80000000000000000H5`d00000000000000000000LNNH0000\C4j
A5LZ00000000l7E?000000000000000000000000PTT`000000000000000000000000000000000000LAgU00000000000000000000A96:0000P[L^X^Bj00000000
00000000`0>Y17UED[Fi000000000000T]Td0000000000000000TYU^\DRL8^:7hYn80M>TE8k?=:=j00000000000000000000000000000000hKb<000000000000
00000000000000000000XFbV\:c?0U59000046N\00000000000004RW00000000hHCjU:kZ@8QN0000H=Wc0000000000004U^f0000`9YF0000M5:90000T\ckPI;3
000000000000LB^BI7=W00004Hee<MR6PXoD0000LNS?dPLcD6Lh0000000000000000LY650000DjiA0000000000000000@c8=0000H?FT0000TIZ8\`o40000475F
@ZMd``^D\]SCY1<R0000000000000000l>J44NoO00000000H?8[00000000H_IE0000000000000000a5mQ0000XKM_D<3N0000@NYM0KAZlkki0000000000000000
000000000000000000000000LJ=N0000000000000000000000000000<Qg300000000hD[X00000I\DD4HF4FO?0000000000000000000000000000000000008U1<
XZNS00000000h>oZ<On[TkOAlEXN0000000000000Bo:4Pe8PSjKT34_TX;EHEX1l]6`Lgd<0\G1TIf^U5lI0000HeiJ000000000000XRgV000000000000LT9>DZY2
hn:b00000000HoAV8X850000d^kF000000000000hG0BhN3MH_VBY6CG@g]hlh97dF9[0000000000000000000000000000000000000000XGAZLMeX\Z27DDiO0000
00000000hK^LLL^_00000000T_SX0000X1V:00004DFY@ekI4Z0n00000000`b?900000000000002:S00000000\J[d0000e;850000@d58l4iW00008Y>C00000000
8i=B00000000000000000000h>_U0000000000000000000000000000`?C9000000000000\@]VH5Mh0K1l0bD`PILG00008Cal0000000000000000000000004Pl9
0000@FOR\0^g000000000000h0LY\=H300000000`hML000000000000000000000000TF@00000TI<m000000000000lGW^PkR;00000000lcgJM8B]00000000e6`;
0000000000000000000000000000000000000000000000008;@m@94m@CLhh7L[8JNZ8]^]@J>X00000000000000000000X:0<Pdlk8VPB58V4`WVS\Z>B0000Q7O0
0000000000000000000086jH<ZTT000000000000000000008`ne000000000000D7Km0000<3]k98Ag000000000000000000000000lB=?X^cQ<heCP?R\PLe20000
0000000000000000H1hJl_D]0000l6XF00000000T]_5000000000000000000000000L4BP000000000?0\000000000000000000000000dX^7DZNG8\dl00000000
=:S9LX>Z0000lZf@00000000Q8h]i87MP9En000000000000X;3900000000000000004Y][T<U>TB\`0000LU0Mh_2YlF0?\o^i]8AC00000000@9kY000000000000
@0S^PIE848ji0000<VTa0000POCS00000000\Cg50000000000000000P`b5<NiNXVC4HLD:<\0f00000000000000000000l=6`000000000000E8Zo00000000`UG8
Hd^80000000000000000hMc]TX_;d6Qo00000000000000000000TnP300000000d28A00000000000000000000000000000000\iOn000000009:@I000000000000
00000000TJM[000000000000e:3S0000T@9j0000h;L3M;0m0eK;0000000000000M5I00000000000000004T1G00000000lR;b0000<_d500000RRCd[hl05ZNddA]
0000000000000000Td6800004J`aXAFmh:14L=\MH__gA8]90000000000000000000000000000000000000000<Hkl0000XMYE<92W0000000095iLHV[?00000000
Lei4X\XUQ3]@0000000058;O000000000000i:7C8Vga000000000000LMZ`i8^V0000@IN_\14<00000000000000000000000000004X1J000000000000`53B0000
00000000000000000000000000008ALkDTWHPN9o000000000000000050TY464c0000h@Ri`cU0\4dGP_Q30000U:BY0000000000000000lTo20000\AA^00000000
0000T0G900000000T6i6000000000000H0YlLeLQ<CYh0000`<Sk0000lomE00000JSQ0000XXfcQ:FR0000Xch^000003X:H51Q00008W77l?JL0000E2E?00000000
@[O60000000000000O7Q00000000`oiU00000000000000000000a3P\0000L5=60000LnB<0000000000000000M5dBDkhD]5i1T57K0000000000000000\KEiTf3k
00000000hU\h00000j]N00000000<OIo8oCC0000000000000000`5mW0000000000000000X:<I00000000hDoo`^470kOS00000000000000000000P;Ph0000\T4H
0000l6S_00000000E7^o0000000000000000hH<APXaU00000000000000000000<O5?0000D3en00000LjW00005;1c000000000000000000000000000000000000
0000@3cb@N50Y9J@0000000000000000@Q:oTGUS00000000PQ9<0000dVgNY6nc0000000000000000@IIc`3[\h=WO00000000000000000000000000000000L[97
0000000000000000`l2I00000000HgZK0000Xn9i0ncR0000@QcK000000000000H]PB8EMHPMfQ0000\3ZH0000000000000000hF>50000000000000000LVO0@[0g
5:gU000000000000459^0000<2lND_6_TcI8]3hbTJ[50000HKXE0000000000000000D4PS0000000000000000D0JT0kB<P:QjL^\0I8@M8=o60b@ghh_JM8:k0000
0000000000004Zi[@YC7`]GI00000000\bRD0000000000000000HYTk0000dKahlLDa<gH^8]JC=3Me0000lf?N0000D`h=h2PW8G4F95RQI75M03lN0000LCJ70000
D8D8T@Uh00000000000000000000000000000000@@hA00000000lPd`4;o9000000000000@\?2dd;X`\3>0000000000000000000000000000dGZo0Za7dDO4`_2h
4e2L00004WNZ000000000000000000000000LnJbT7JDT=7l4GlQU8o5D^je00000000@kKR000000000?LeLINM0000000000000000l]:X00000000000000000000
0000hh;@000000000000000000000000X<=I0000XBeJ00000000dQXR@XFRE2YE]5KU0000000000000000`W=<0000Y5C900000000000000000000TDNR00000000
0000X7m?000000000000000000000000Xa]F15YD0000h9b^000000000000000000000000T0=5D\=Se9`o0000d\T<000000000000<hF7hY8^@[ZKh;Q7Dd;80000
0000X8Z8l4H2A93RdTNF0000000000000000M8;a@ANT000000000000000000000000lUlM0000LA9F000000004A1G0000000000000000000000000000dOGi0000
0000I4_<L_eH00000000\782hDX4000000000000000000000000H<JLdP^e000000000000000000000000lRgk00000000000000000000T=K;0000\5D:0000TiOF
0000DMcl00000000`>]^0<=f@36SX^I9000000008@cR0000000000000000PIe700000000H9:100000000000000000000Y7jW000000000000LRm_0000@hGl0000
00000[Ed0000000000000000000000000000000000000000hBhODODE@kmG00000000000000000000@:Y10000000000000kII0000000000000000P\BV0000LY8C
0000000000000000000000000000<9f]000000000000000000000000HdQeXe<<X6fRPI8F8Qif0000\\nBT;>=00000000lKh_ddja000000000000000000000000
T4JeP9\o8Bj[`\GMhchnI2=Q00000000<3GcH]VA000000000000@UbD00000000000000000000@:U<000000000000Pbgn0000HR8f000000000000`>4LA4V3Y:XT
0000000000000000=5eh0000T7@eLaWb0000000000000000\JRc00000000000000000000]9A\0000d?fPY4^L0000000000000F8QI6Z80000000000000000@UcI
0000DFVWXHcdA5HR0000Lf2B4N\800000000@GLQ0000H8T60000<__R0000@e74D]@l8MBnE9hO0000XUjNhaE7@4`O00000000XaiJ000000000000XO<L00000000
00000000000000000000000000000000<MYe`UG^`l]K00000000960EXZ:E\F1800000000000000000000000000000000M6T>8CoQXUSlh>P400000000Q5J\83OT
000000000000Db1n000000000000X0b`0000000000000=dF000000000000`M[:E1[B0000D2f>`T2I000000000000@LOAhTEg16nK000000000000@n:J00000000
000000000000000000000000h`hf000000004i7SP0UO0000\d5L<1Xi0000d4\G0000XTX:0000TD`NdP__8W?Z000000000000Lnk1000000000000000000000000
00000000000000000000000000000000Ta7aPJHK00000000l?GOlPg`0000@1H^LmM50000000000000000000000000000dVD?@oZd0000000000000000`O3:0000
000000000000000014lY0000`2kZDH^U`PVdH?iWD_G\0000DU700000LJ\V0000`=;P00000000lEkg0000`[bn0000XOjc0000hZ=H0000000000000000D@_[HW4K
XZ<Sd>0SlK<Wl][l42afD;7Y`^a;Hocc0FVk4MVHLbh_d;TQP]oWLk;HI1AG0000\TA>539U<Y5]0000hPZVDM=T0000000000008@=50000000082Gf00e64YFR0000
<AE]`X[700000000000000000000000089dhTAAL0FZc000000000000m1Uk0000XGAKPLNAH6C00ll<Ho9O0000`n3400008O1<00000000000000000000000094YZ
00000000<0ib000000000000000000000000HK\m00000000D@cm000004heh`G800000000l2CB<eMI8<_H8i?@0000LMUKHOQk<_<^d@Pkm8`<00000Fh;00000000
0000000000008\P7l:YL00000?PH@]ZK000000000000000000000000000000000000\IE]00000000000000000000`[^4h_>]Y5eV00000000PR]PQ8gml1S60000
00000000000000000000LZad@WARPMM@TMni00000000XA^il^2h<IYj0000@DEim1aRHam6000000000000HZ?R00000000T6DD\dn?i1lHD9oh00000000000090R@
0000000000000000THfh00000000000000000000000000008KEHl_j\d8<AI7PSPM[S0000LOcYhhlT00000000DT6f0000000000000000<G1W000000000000=6A1
8OPLd^RK<lRb000000000000h_@]00000000LY21000000000000dXi600000000000000000000TS2N000000000000@VJPPbH=00000000T;dB00000000168j0000
000000000000lDdn0000586i0000P84AHjUmdTQOhgk`a6ei00000NAh0000`[VihWLC0000@BN6000000000000P@gB000055\\0000000000000000\1YV00000000
0000=:oA0000000000000000@l3_0000<0_YXT8EDVeBPggm0000X7g;8Li:Hean00000000LVDO<Hk8h2fX00000000L_>80000000000000000000000000000dD1H
X`0SHde;\kJB`Yh900000000000000008F=f00000000@cR\`4aP0000L`<A00000000000000000000000000000000000000000000lKeQ000000000000dCKY0000
00000000PTme0000i9_Ih1@X0000<=gX0000000000000000hemY0000L;\1HY36XZ62lAT4lG8^@kU3<oM;00000000000000000000Hb2B00000000000000000000
0000`[a[000000000000T08T4Ub]0000000000000000000000000000000000000000HH1UDASHa7?@9:?Yl`li000000000000555G0000@:EG0000000000000000
00000000000000000000000000000000000000000000000000000000lWJI000082RUHfNo0000\MCGP\]`8^]<<ffU00000Y`40000LMXi000000000000H=A64H04
4RT_00000;S<00000000P80YdL1Q000000000000000000000000``89PoeT000000000000P?]`LR4^000000000000a5PM00000000@>VW00000000000000000000
000000000000@40fDV]R000000000000U6`_dTbU0000000052:`0VCQDFQ5T`:E0000000000000000@WmD0000i:O10000000000000000000000000000HJ4b0000
000042cU4@@7hCYI]4RL0000LK0CD^7e=5P_00000000000000000000000000000000HDP[0000L?Dc00000Aa7DOem000000000B;]`SOcl4i6lmII00000000X11:
PDk1dJH5hJXjdE^00000000000000000lPAk5;3[0000]5S500000000HBW[944M0000<`kZ19H000000H:l0000000000000000<NO[0000P4J70000000000000000
I4CA00000000\mae0G7d@TO_00000000000000000000P;H\`;\`4OAhe0_<HYQQL;3_4c[7957W00000000000000000000000000000000Y4n900000PBS00000000
0000000000000000<C[\HX?I0000Q8Kf00000000hP`S000088\R8We9\g`aLI>Ga47DL;IE000000000000\K6ah`]O000000000000`F@>\C^F81[fHn]g00000000
00000000h3k[000000000000000000000FlJ000000000000000000000000m9ZE00000000000000000000Xl5;00000000000000000000000000000000hEjR0000
00000000h=TOdPT[000000000000000000000000P74GHnQjllYR0000000000000000`1\U0000THo;H9CbDi3Ne:RR00000000Q8Md0000h@Hl00000000HHWg0000
0000000000000000000000000000i5<C0000dciODS0Sh\>C00000000000000000FF@0000X>?Q42OdH\`:0000000000000000Y13[00000000000000000000@:1D
`>Cf0000`LhS0000H_5kh3IZI0HY0Uld0000PE5300000000hf_]0000\i_o`<7>8KdT00000000000000000000<E[HHWmO8[6]\hDW0000TJTg00000000XSS;0000
HXb=]6NJ0000000000000000hK]^00000000m06J00000000lP`F\Rk00000000000000000000080GG000000000000000000000000\lW^h;JfXF]H0000@=9lh;kf
a6]>e63WTh?T000000000000000000000000]6SH0000Q62gh:QX\RAo00000000Dgel00000000000000000000P3Ed4PR<00000000@A7VdT_b00000000000052lY
0000<I?><`<aH6lED@_O0000\e?2000000004<W50;QIHnhG9:B>00000000T@nZ000000000000dJ^Y8T;Jd:JZ0000000000008BdR@X2F0000@OM^000000000000
0000D4PjU8bN4\AS0000000000000000000042FO0000<ff30000PYVXXlI<00000000XQ;J0000@G\g`=j=TLRgDN>`0000`baY`5O]dkj?00000000000000000000
0000H@>]TR`MlXgVlBgd00000000Y4Nb000000000000TCC200004RQO0000P6TgPHCS\92lH5T30k@Z@lYF0000h[ib8XX4a:^NhX25hE9:dQlU0000`B_ZP55gTMhi
43HiY:7U0000\QjW00000000T@`@PoRPhP4H<jnThC_500000000TMdLdJT>0000@I1oHka500000000E:9J0000DGW100004QY<TCdN`\mcHoEf0000`3;f00000000
0000@hed0000000000000000000000000000P1ng<3<kPgFXl`\O4FRN40bEh>CH8IkkdI3Q0000T[nk0000\UYI00000000000000000000dEBG00000000LS>60000
0000000000000000000000000000m5fm0000@EU[I5g?0000000000000000dS^W000000000000hjf0I6a158L8`e[d000000000000Hk=2@PoZ0000000000000000
00000000@4UW0EZ200000000000000000BY[0000000000000000X;:f0G>>dX`Nm8H6000000000000hTJG00000000l^=MXSZ<h:]Q\SBf\`Ug000000000000I7b_
00000000TSAhhf9LhH6^0HgB00000000TV1]8=[20000000000000000\\`^000000000000l:7500000000T1]R0T:?@Xf:D`OT57oj0000DZZLXhbS0000D2]1\XGi
`oS3P[iP000000000Mma@T2c59TW<gOQ00000000\I6>d1^eTF\B0000000000000000<;dR0000000000000000000000000000`HdF00000000Xd4:0000Y6n90000
`K=2P6a;Hc_P81[OXm\200008^]Ua:0D00000000H;7eHKnA0000<MKlm:2]98>[]28<0000P79Y00000000000000000000PUEj00000000`l>U00000000Y9nR0000
00004NaK00000000l6B60000DFOf159U000000000=[bH?@V\\61A:GH00009:K80000000000000000000000000000<=`T00000000000000000000000000000000
0000000000008NjG4n94E:fPi0fk`3^o000000000000dWFc0000000000000000LN4c000000000000000000000000LEK^d^kmhRUU0TnR000000000fGi0000\;K4
PWJV0000000000000000000000000000000000000000l]W]0000000000000000000000000000@:KQlDnQP]M40000LOiP0000U20h0000lii>0000dYO>45LRh;j0
4QVM8Bg3PRn9HWf\00000000@M\@`F0\0000XFH:00000000000000000000`Kb\000092aI\:;cTCWB00000000000000004Ign0000000000000000000000000000
0000000000000000`4WO000000000000HH1GPE9KH5C<00000000000000000ihJ000000000000`:DXLT@d000000000000000000008?>Z1:890000000000000000
00000oKoX:W0<OfPU9gV0000dGVX0000000000000000TOBV0000d7dN\7kQ8F^2T=VNL]?dT8[]T3iM00000000PG9d000000000000000000000000`F]500004:F[
0000<BJS00000000000000000000=6=D00000>hB4IWJ00000000@JND`fnd00000000H;e90000000000000000hR><0000d]2gU0NL0000000000000000P359L<61
8kL9000000000000PE<:0000PQMZHD1cH3]QP;AI\>`D`JO@L8mA@QWd<XIF0BXBl^2Y0_U;L`XbA5h_]8Gj000000000000T<0T000000000000i7Fc000000000000
0000HQNmm5c700000000<N^68`EnI89T00000000000000000000A9cZH=W>0000000000000000PS8a00000000000000008QYXhT56lYZ100000000000000000000
PhWb0000000000000PZD0000HgJV@m3G\TDU0000000000000000000000000000000000000000LY?>TZP@0000X2@0D2Yo0000000000000000000000000000<]4e
000000000000d@CR0000000000000000000000000000000044V?lBnT8k94A24eL4cn00000000X[C:000000004YIX0000000000000000]10`0000000000000000
0000<VaO0000Y97l00000000<7Fj00000000HMFl4UCWT_G70000D[HBT6Pf0000@5aG0000DPb4D\lL15OH0000<a658h@7]8QH00000000`1YA0000Hk=Pm4Ec0000
]3b;00001:oe00000000000000000000\1OH000000000H^hHKBP0000000000000000T8jI00008B2D0000L52Mhe9K00000000000000000RC600000000L4QfdP_l
00000000hTMZ0000X4j?d99E0000lWLo00000000000043j]000000000000`OZ3000000000000000000000000<hJ@00000000DPmP0000@IXXHm?200000000I7mo
<?Uj4GaD000000000000dVFVP6:I00000000M8UJDghg00000000l=T800000000000000000000000000004;oa0000Dk\o00000000000000000000\2aJ00000000
0000Q7lL0000hMD8l>nQ000000000000T`mCTEf20000H_o]Hi^=`OPeQ54]000000000000lMd<0000E74?0000Q9gD0000H96T]7A5dlP90000PX]iTbNC00000000
DEI4000041@B00000000<`lR0000d:3ST<6V@?Qo0000000000008488058B`XZkE;1Q4kP]0000PZnYD8B_0000000000000000478N000000000000000000000000
0000D<QO00000000TW]@52;A000000000000000045fE0000000000000000000000000000000000000000000000000000DV>YY6Z\0\hS00000000000000000000
0000LU\?0000l<:k\B9UXV4BL^1Q95jK]9Hl00000000000000000000Xk380000HNoi00000000000000000000X:\400000000d@kj0000lJ8Q0000000000000000
00000000000000008]QVPLl80000000000008VEk000000000@;K000000000000PD7d00000000000000000000DCjQ0^gn0000PFnTm6:\U6F^0000LQdL00000000
I5Ea0000PVdK00004<^eTT;50000<AK:0000@56B00000000lB:oY7mH00008JTT0000<On=000000000000000000000000=8<300000000@7mmXWQ<000002e2m8KQ
00000000DBdn4RTQ000000000000@CUbXETXX00QD]RB0000\kA00000DAeJ0000T[2B00000000Q8<W00004?H4d4>g8X@m@\0F00000000d\>1000000000000<[ll
0000T<[]Xo>j000000000000X[bXDQUN00000000000000000000000000000000PS9?0000P`aCLe_m]51NU6hZ00004>[aD4;J<@;c0PD70000\8_H000000000000
0aVU00000:To00008MWn000000000000HE@R40E^<[Um00005:h?000000000000lGj;\mJ6`\bTU6N>00000000Y6jL000000000000000000000000HZZ[00008G2]
\5o0TLLC`:2o@U>YHX8OY49H000000000000Lcn?00000000hELA0000000000000000@6oR00000000]8oA000000000000\4A[`2^=X?XbHA<kXBH<HZPX4H8jHOSg
<dM40000l0`40?_cd>27`^be00000000DKgC8<25DEH<4DL\0G?E0000XBKS0TJfE7Uc000000000000E8JC000000000000]7o7E5@f0000<8;F<]83`;\RT0FedH7?
0000`3a:14lM0000lZE60000`HY2000000000000U61;000000000000TGfVY:5H0000000000000000000000008GK?@Hn9l:l^XdWD<A\?TDlG@AdNhl@f00000000
00000000@1ZPH;KS0000000000000000DO[<HFj900000000@8dUPGM6X<a=\?7T8J7YHlmkm7oI000000000000PjJh000000000000<jP:0000000000000000`5G^
00000000000000008:fc4@o5X;gB17f:L4Ug000000000000000000000000000000000000HAVJI9I\@^3h<RnIlaZC000000000000000000000000d1XNLkje0000
dORC00000FM70000000000000000E9_7DM:WlC@eDZ\J00000000\1\>0S\_PNXT0000Lkhg00000000l82i000000000000PBDgP?SLXY]N00000000T^Mj00000000
0000000000000000I8HH00000000000059NK0000000000000000Del[00000000000000000000000000000000000000000000000000000000H<XWL4GFm8Ef0000
dPfJ00000000000000000000I9O_HWc[00h;T`UQ0000He1K00000000000000000000l2Ln000096g=000000000000000000000nVf0000000000000000DhGZ0000
000000000000PS3i9:5<8RC`A:gg00000000`9WV00000000000000000000=9>D0000d9^9Lh8[0000Q2`\00000000000000004POILh[:44o:<Rhi<fif]3e8=9Q]
A9m800000000L`Kd00000000@M7M<W]Ml[56Dn_PE8kQ00000000000000000000PM<L0000PW>_e8NT0000\IeXDC3]`QgZ0000000000000000TIVWDE;h`kQ@0000
0000DK\UHnn[4ob[<HTS000000000000A:Pl0000000000000000\<<E00000000@mkc0000T^:WI9V70000@G:E\jQ600000000000000000Xd\`;eJ<74h4YVk0000
T4ZRlE\M<mJS0000000000000000hhQh0000PFoBPPDPHnd\X]^6\QEM@9fQ00000000000000000000000000000000l2]`000000000000lDUWhW]\000000000000
L33Rm:fe59_[0000h4SA0000`9j9DAQhdG>0e7m]00000000TEW[e0M800000000H5YYTB\LlW3C00000000`TAnE7D_000000004Ln:0000000085hn00004;9<TkRm
55A5M9GC@?CY=;4N0000PUZU0000000000004lQC0000LI?k\R3;0000000000000000TWD70000@iGn00000000000000000000hZ0Y96k3T=bE000000fQlR94hVE>
0000000000000000TGk`ljFNL;fI00000000PLj@05:UDeJ815W4Q:iGXHoS`?a`hWPPH]4<10S>DD4=0000]5H@l_cIY9JL000000000000h3NgdS:>hBYIh4emD[aM
TNQ<\^VgH:jUX;W?4h?;a2@4000000000Xmg000000000000I4]M000000000000@XSe0000dW9ghLDK`B6K0SAJ00000000@mSbdMU2T6IY0000hScC0000<cTF0000
U::L`Xc3000000000000<I]A000000000000hI\U@<8R\?X@000000000000T3QGHS?gX_;k0000`_]XHT^S48aR00000000000055IZ00004YN3<oJK14n]<Y4E0000
00000000005nhXjM000000000000000000000000\RO[0000000000008GH:\Y0`DcVm53Dn00000000TUV]8HmJTKW\h5:A]6bK0000000000000000<WY:00000000
00000000\?OO4WLW000000000000l=2n0000i8YF0000000000000000H6GD8maH00000000000000000000PWD^00000000<?O>Ti@i00000000dC<M]8eNT>bBLRZR
\Ti5d@j5H[WdhKdA@A;YTYmh=9F;M0?60000M9UM00000000dRPL000000000000000000000000<5<5I;7W000000000000h<XJ0000000000000000000013NIDMLF
0000d7SN00000000X]ej00000000\?aF00000000l3F_@X2hDlcS0000H[L:0000X3EA00000000XCbD000000000000l>3o000000000l9^0000000000000000M05P
00000000X@kSi4ck000000004aJM00000000000000000000000000000000ljS=0000000000000000000000000000000000000000lkcf594Q0000PfG:00000000
0000e5BR000000000000A:T1lDBd11T]0000m5be0000<H`BlC9XDo<g]9L2TSOR0000`5[?0000a5XNm02b000000000000H7?<He@>e75;0000000000000@>L`[c\
i4>@0000824H0000L7QO00000000000000000000TC[L0000000000000000HWMQ0000PO;F`TTQl^2=00000000D5Zi\ljc\@\30000LUkF0DDh00000000X;kL0000
00000000000000000000A25LlX2Q0000d:UdlI<2000000000000\XV]0000X189E:6b00000000i4QM0000000000000000@U<g0000000000000000000002G@0000
0000d=HO000000000000P5aX0000DQn0d;@;0000`j\7i6eW00000000000000000000000000000000000000000000\3NQ00000000DVGB0000dP:_000000000000
05Q600000000000000000000LHfB]0HH00000000<9Mi00000000\[hM000000000000dB`OPZ2]0000000000000000M:SQhld2000000000Q4\00000000`RM<0000
DY[S000000000000Lg594m2I00000000000000000000Xc=j4KSZ00000000000000000000d5m2<j]<8YEV<kfc0000000000000000000000000000\X[b00000000
U8g70000L;LHT^FL4k1o00000000<N6<loUE00000000000000000000Ta;V000000000000\GINXgKE00000000i5Dn0000000000000000DjHe0000000000000000
0000\CP=0000000000000000DHSk0000000000000000lKACdm[@00000000d`NZ000000000000P4Y?00000000`263`3_iH?_S0000P[kB00000000XJk_00000000
E9@?0000000000000000000000000000HK\F000000000000000000000000000000000000HGm^\1e]h:2Qh_NQ`Q5QPbBD000000000000000000000000000042h`
A:4R0000a4KNe9POLe]T<YDCHM?M8mDK00000000<82F00000000lh]i0000000000000000i7Ge0000000000000000`0]k00000000000000000000`X`]8\QO0000
LGl?A:Ui00004V^g<8EY00000000LfI0D1gVQ01OD:5a000000000000XbUEa7C0d0oaX=d7M:YMm7XK00004I<CA:ce0000000000000000d<N6Q5Bg<\iB0000dVSo
Y:V;0000000000000000000000000000l9H<PRJdP6aV00000000Y9\40000lW:B0000Dcf60000000000000000000000000000000012F000008@[R000000000000
0000X\hj0000<C]b<P=i`iE:00008OT=0d2600000MX[00000000T2\`0000000000000000000000000000D48`000000000000000011T<00000000Q:inHZEWY04Z
06^:0000dDha0i6h08OT`RDeP\n30661000000000000000000000000de\j00000000m62=00000000@ihd0000XD:fLjNPPjWk94nKT^KclRS10000@5>F00000000
0000`@?T00000000000040KdXm5d\NllL\Ua00000000<QPXi6AITUPPP72X@R`b4kEn00000000l=aZl2;K`]Z<4j270miUY07D0000000000000000U89c0000m:Ra
00000000Tg6g000000000000000000000000i2h<\B^g0000000000000000000000000000<HgOY2]YDWAd000000004R=S00000000000000000000000098U20000
00000000000000000000XC`J0000000000000000d=GE00000000M6?N0000\glnDjMYhkcKdVENe6fk0000HKZ9\T8l00000000PH\NhPBo000000000000\>Q70000
0000<FAfa:JN00000000@<I\8O^d000000000000@2bk`E83PQAed\8i]4R:0000HGDd8Pk=@_Idi7l@0000PR_I]66Z0000@:b?8hP^ToW[0000DU5c0000XWVk18W9
0000PaHSPkUThb7ZlXGJe9IP0000Xi8[0000000000000000T8KY000000000000Y0\58D@J000000000000`94N00000000\jc?8b5Q0000D0B2Xcl700000000@RaI
00000000PTKE0000<b?Oi8T`Y7Eg0000000000000000l[RXU6_Q0000e4NATQKi0000000000000000000000000000000000000000XaTi\oZEDD:0Xo`;00005546
0000P^Q^0000000000000000TdST4Jog00000000\lTU`6G2000011HZ000000000000000000000000<0OkE8nN<?A80000000000000000000000000WS[0000hhB4
h`Zl000000000000\CaD000000000000000000000000000000004W@D`c1e00000000000000000000L2Ai0000@^eX00000000X0G\000000000000000000000000
0000000000000000Y6bo0000Q4D7e9\j000000000000000000000000000000000000hAgf\@KCl73G\AJkdLE\=5`U000000000000hLlRi5_G0HhS000000000000
00000DOg\?eGXE5B<`3P\5PXXgX9D_5?50A>P@Z6=8_4<4@c0000000000000000X4G8000000000000000000000000000000000000HZW=@jojPB:3000000000000
00000000DF?c83bo000000000000l;cg0000D;:WD1`3H9Na`^5o0dHjdA=l000000000000000000000000000000000000DZe`00000000000000000?\400000000
00000000000000000000<@FU11]M@\<H000000000000000000000O=Y\:Wd00000XTj000000000000000000000000\P7I000000000000000000000a;h00000000
`78k00000000d:V?8JMCLgR50000000000000000`SWKI72\e6:n000000000000000000000000d1`kL[gU@7]D00000000PBPN0000U4\Q0000H47VL9gK<4Lj0`61
0000l>^1<>dC0000H03R`@T_00000000P4920000@J\>0000000000000000T?Ci0A`<0G]W00000000000000004]LL]7CB0000000000000000P[1n000000000000
hX<]000000000000@hS_hE3f\^Ze0000<EnbdYE?96UL0000\3aZ4QoX09CKD]Em0000XPAA0000XDTd00000000Pe^70000`LZ7<fQd000000004<ZL@J:BdA?h0DR\
L;k4\^Ub000000000000TL5B00000000000000008MG@lLWAQ3oU41mK0000000080NC8bg:ddZ>0000000000000000000000000000000000000000D?=c00004gKl
<Ii<00000000d7k4\VQRI58;XEme58>I00000000XThZ00000000000000000000000000000000LXja0000000000000000l?\UhEO00000U32\0000<Xj700000000
00000000M9ha00000000000000000000000000008D_aXmI40000HH=@PX^D92NPQ7`@000000000000000000000000E2nlQ8D70000I7fFPd3L0000000000000000
000000000000M0eJ000000000000X`fE0lM@0000PH[G0000H<TbU6j70000000000000000000000000000000000000000000000000000000000004<cITkNAdJLf
]7VGm8`JPl_3A8JUdFIkQ:hT000000000000`IUd000058S40000U:Z[8[j000008`aX\nKhH5W9<\4fhjO60000000000000000H>Lg000000000000LSgh00000000
<AJ1i4\3000000000000U7a60000h2<200000000T]o:T`eKha9h0000000000000000<LQA0000hE;W0000\DJU00000000dD^nT80K@`gmM7@6A6o2000000000000
00000000000000000000a2d@da480000000000000000000000000000000000000000TNdG000000000;n`00004E6[0000<DZW0000hL<\0`HN000000000000X[7i
XIIJ@jDVHnA<@c4D000000004dZl0000000000000000TnN_Q1kNXSkL00000000h6[D00000000000000004=Kl`_GH00000n^m00000000XA=K0000000000000000
`6;W<Snea14R00000000000000000000000000000000000000000000000000000000U9F_000000000000XTK^4jU7\\A3000000000000DXbe000000000000DY;T
e7?ad<KPLBEnd[G900000000h2=ohU_e`001hZoH0000000000008:IaTO0[00000000044c00000000000000000000000000000000E6N\P=nQ<0E=H?=300000000
0000Ln=cH`ji000000000000000000000000A6Gf0000\R<j000000000000000000000000TSj`00000000000000000000000000000000`9a:000000000000@:l@
8LYg00000000\LNVd6?[PFoZ0W^`00000000LT7PP81_dTf@H=Ff0000000000000000L:do0000Y5A_00000j6;000000000000h;O600000000m6210000`b@90000
0000L25TD<:3X5BQ00000000XKT10000000000000000000000000000000000000000M7g90000=51<00000000h?1F00000000`0nc=5Q[0000000000000000l1G9
d6c2d21khQanHR_X4`DWm6^d4D>B0U9a0J?XT_Y000000000\IH>0000H4c0\R0L0000152D<?lgPnmU\@_@00008WCa\Ygf000000000000@aMK0000D;6E558_hnUW
0000`k4>H;jPHC7G@\eO0000000000000>bQ@QnIHTL8\`2UX^AI00004>L:00000000`;VJ@[8900004R>I8PM\\X\<0000lOQT000000000000<VTM4]b]000000:a
00000000000000000000000000000000000000000000T_]E0000`YOPTCMfl`93Y04;000000000000a:XB000084g0000000000000815Y43f`00000000=3dN0000
00000000l;MC000000000000HD5E00000000XS6e00000;CAP:f24F0KXYgD0000D[JnA3W=00000000000000000000000000000000DdCL000000000000TLKB0000
000000000000000083\^\OKSlSQdlV=e000000000000DCAd0000PC`i000000000000000000000000000000008O1K0000E6>LE:a]0U>kTI2Cl9Gi`lgU00000KYY
l7_8<X;^00000000DSH:TE<MhSL5e:`R00000000000000000000000000000000000000000000\]=e0000hb\l0000000044gH0000lD;;000000000000`LkEdXZH
00000000`;P><T?A00000000@Q>000000000000000000000E7AG0000LiZ>I64Y00000000Ll]900000Rae00000000LJ380000H@b2h`P100000000000000000000
4BMgXH]?L]BO00000000le1c0000hN:=000000000000@R]jX>HD00000000000000000000`3UeP84h000000000000XOFNH4W000004QCVHU;TPM@Q0?N`Po]E0000
0000E5<[00000000<`9jdeScLaPC00000000000000000000`_[?H;E^0000000000008JZR\V\W8XYn00000000TA4nlXD;Db=B0000000000000000d@=C00000000
000000000000d<AC000012m7000000000000036m00000000LGG;0000@Aij0000000000000000000008H;lFF]l;BaDJV=@X9H000000000000`3L:00000000PU;1
H?eY0kX<000000000000D?]R000000000000L:RE4I7U53j30000DYo\0000\69E@E@i8R=D00000000hW9JX<E600004kBc000000000000X8nAm9<R8><K00000<@n
h<edl4iG00000000000000000000L^5X@SGglj:Y000084WZTAoYh_MU000000000000PX7J08i\0000X;PZ@Am@T<^KXZS_]4Lk000000000]0_00008R:UTaHmHL\7
0000LX`;822:T8li4`dZa0Kd000000000000000000000000llBCT9Jl00000000000000000000i7kS0000000017Xo0000000000000000hW1`lH?E00000000hoBB
02XZh1J<0000000000000000T1SFDO]J0000000000000000000000000000\6?l000000000000X^\=hRLI0000<5CI@oFWP^>X@`Ib0000@JS9A4iDT_Pb00000000
000000000000DTZ@deK`0000PG@<000000008WBb\X[oPm1CY0\V000000000000000000004W2[0000dDGT00000000000000000000\XC300000000\Oe200000000
\TF?0000000000000000X8TX0000h_N]000000000000Q9iEA0Y24LB^0000Y7L]8G:0000000000000000089VJHW=E0000l<K`8@];00000000P1Z8000000000000
L7f@0000X8N;000000000000l:WQ00000000@HnddALM0nD\d0IIM5k_00008`D=000000000000000000000000<X3h0000@4j3000000000h5R4_:6\NEBE:5o\2^Y
Y4k300000000000008oj\D2V8F`T0000XJeSTUI?<FKI42i<T98h<DhkHKcVdg3S0]L500000000<;R=`7:ZLWP5000000000000000000000000000000000000X80=
000000000S\;D3o8000000000000000000000000LE6>hYSge5UlH19]<VifLg[Fe:8Z83<Ll:=6000000000000000000000000000087T=00008MZPLN6X00000000
0000<Kdg`2Tn0000000000000000<54]0ZFTLco5hHdgDCnb000000000000000000008F:2Lm@5HmbaY8Ib0000h^GQ0000Pn470000000000000000000000000000
000089jb000000000000@GC`40joDcoa00000000000000000000PA_`000000000000000000000000H0]L866c00000000i:d74Sg2h9ZIH@m7LC:V0000XJR90000
0000000000000000DUZ000000000U0^Zl8><`R6H000000000000Q6VB0000000000000000000000000000000000000000M7CoM9]N000000000000000000000M2W
=7>M00000000DNY0PXbY00000000<`L<hESY00A^X<i_hG@e0000\CMZ0000000000000000hQkI000089i\00000000@kSk0000000097aZ0000E0?J<;1l0a\:LGg7
<TlL0a?0\CFO8g@<0000000000000000A7DP00000VS]0000\f<R]:eB`^nH0000000000000000TfXU]9S=000000000000\_<B000000000000=90R0000L8d?0000
00000000000000000000DdRP0000hIc[0000000000000000H?D80000h43ODS[cDH\9\5:dL?^3h18kTAi7L^LC0000000000000000000000000LLa000000000000
00000000000000000aEcheWk95WU000000000000hbd^hNH800000000h[lZ0000000000000000m:dI00000e5\4<TGQ2<A00000000`cjo00000000HDVF<Y3oI63E
T7KWh7C]d\14TgfP00000000000000000000ddb<0000XC9iT8]A000000000000000000000000\S4I00000000000000004LNk0000dJB34S`e00000000@4LX0000
@F=A4FZQ0000L4h1D5?Z8877X=ej000000000000000000000000HNTX0000000000000000e4SNQ:^94URn0000ll\Z00000000000000000000TZ5S000000000000
0000000000000000000000000000000000004\BnPn\n000000000000=5cI0000000000000000D;_PX\`LlSbe0000000000000000@`H>00000000000000000000
10D000000000lRHH00000lh61904X68^dW`oLRPc8jCY`>gTd_Ri1:6S00008jUS000000000000000000004J[K0<:Ndk4n<Vl?000000000000000000000D\D0000
`e4J10FS@Q8]5:;c0000000000000000000000000Iak0000000000000000hm_D0000\DRo`^C>000000000[5C00000000d>@Z0000T63F0000<Ob80000a7Za0000
0000000000000000@5d400000000@TUL0000000000000000De0HL`XI00000000000000004WKW@<L=0000000000008Mn8LgGd00000000hD0k0000000000000000
00000000h0a@0000000000000000000000000000000097NX000000000000d_o600000000000000000000`PC]000000000000000000000000Y5]RP_3OY0PY`MJ\
0000HkQc0000000000000000@`jR000000000000000000000000000000000FP700000000@G7BDC<>\Ude`DT000000000000000000000`Q2E0000000000000000
00000O9gPQfX8iFU00000000000000000000000000000000000000000000000000000000000000000000000000000000<HEL000000000000\\V3e1UP0No;=7Ye
0000000000000000000000000000000000000000000000000000l>@?`bDN0000000000000000000000000lKA000000000000000000000000\5eC00000RQgDX3R
\f@m0000@>XkHa:g@MO\00000000LUIN000000000000000000000000<W6O0000@8bT00000000000000000000d_Kd00000000i7lj<ULC00008KA0000017G50000
00000000dOEVT@9R`jIT00000000000000000000`6EXP=cf\O6I4o5IdoG4000000000000D_n0dLUC00000000P2oIPKomE6O100008Z0?00000000000000000000
lF^H000000000000000000000000P3[g000000000000414SlY9a000000000000HXLT@iG000000000000000000000D@Y;@f\2U8WH00000000000000000000`G7X
000000000000000000000000DO`X00000000\<3A0000`_7mhX:e0000]4a[h<n[0000d8^X000055X`0000000000000000ddkT00000000`8GJ0000000000000000
0000XMjL0000000000000000000000000000PPeZ000000000000000000000000\@RN0000000000000000000000000000000000000000lY\e8Z?;0000dNP_XQf=
XXiPd?gK0000000000000000PfYF0000m08_0000000000008PGm00000000I;9m000000000000m:L^\?Z:lX=5000000009;8MP76O0000\UI]T;H3000000000000
0000L<>20000L>6nh\7_8BQRL0@Z<WB800004g21dhRQ0000\GeN00000000000000000000X<;d0000000000000000l]RV0KDf0000000000000000000000000000
0000@lU100000000`eJUI1Y<0000`Ch50000LFEe0000XId=0Ve30000HVOi000000000000000000008Q:3\eU;0000000000000000000000000000`]]O00000nd7
`f;<00000000XIHP0000<X1_H3XXX`Gb00000000000000000000`_TAi7OT0000000000000000@F:J000000000000`hoK00000000000000000000XFTR\cBL0000
0000D1XA0000000000000000I6>^00000000XPhB00000000000000008IJL0000000000000000000000000000000000000000000000000000L]hh00000000X:JK
0000000000000000@7e>I8DI000000000000d<AY]9QK0000l7PO00000000H>A]0000000000000000l9Dg0000DP><000000008g\lhO:l0000000000000000`abh
0000dBW9LHB>00000000000000000000000000000000000000004g;4000000000000`i_S0000000000000000\5B=00000000000000000000hPblT^B;Pg5W`h=;
`Gi2000000000000\@3Q0000LB=hm6C5X>;YTA7JdZK[lXB70;C1\nN80000lIn8TQRK0RP5@nkYM1MZ00000000000000000000000000000000l:2@000000000000
\P_ShYM0\nCcX9X00000X6GiH=UW000000004dO0XK<?Xn16HW?6000000000000h87O000000000000T]YG000001o<8R;90lFj0000h2j`@CZODVFe0^BUPCE4hL0M
LSPBP`oM00000000000000000000D8X=000000000000000000000000L5DSX0=eD1KGP@22\^E8Tl6U000000000000lL]e4A]kX<diTPSOLnYCheDl00000000`8Za
@>E=8[2\X[i=0]D5i0G`0000M1\90XE^00000000h0RaH_gQ<`BU@dhU536I000000000000000000000000HTGW00000000\bW2000000000000000000000000E6d1
0000h9L200000000LAC;00000000000000000000DFkm00000000183?HNIQ00000000000000000000dLfT00000000d9`^H0W3h@`5HVLm16Bc000000000000Y19K
0000lZWN000000000000h;Q]HC@@lD[2A0YS`]?SHD25da;6XLl`LaL?dGGm0000@@J?0000lU7jd=^Y00000000`4jX00000000d`?i8WeD`Xe[0000PWU400000000
@moN0:@CA:Vh`SFjL1;j0000XNdb`_El0000000000000000TikT000000000000@6T0DXaHD]E098?i000000000000000000000000I:]U0000000000000000H^_8
d<M;``af00000000h?5f@Bhe<j4W000000004g:^\M308bPW<@ekTOdBPN4K=0>40000U6CY00000000<7XT0000000000000000HkJk000000000000D;JY@PRL0000
l31U`d=i0000TD?J00000000000000000000000000000000L]nB00000000dgLBm322000000000000000000000000@4R5PB10P^U800000000LMf10000`A<Y=8Fn
0000000000000000000000000000LZAn0000T<`mPL`;000000000000D>5KL[]RLd`80000TATN000000000000000000000000`Y5F000000000000000000000000
000000004<^2TE:4000000000000dY<I0000000000000000000000000_kT000000000000H0XjDVY>0000000000000000e3^o0000000000000000DP@>00000000
0000000051jS9:?5000000000000\aYO0000DX1:<i=k00000000000000000000=8]KPJA8<bBo\]ECHbJ1Y7\b0000000000000000@EeG@7hm000000004R[M0000
0000000000008[M]0000000000000000D8IF00000000000000000000\P3>h?[Z0000000000000000PQbbl86Dm4>a0000H19E0000DTEX\8UM00000000DSD80000
L22b<PXV0000000000000000000000008`53\Ql<I64k\H_QA9<@00000000\YTU00000000m73I00000000hSn400000000`\@G00008c``X9HI`PB6\T:RXPYlP^^^
\klIU51`000000000000dV2F0000E8CGQ9LP00000U4GE:3200000000L;GjY6Tn0000PM;b00000000Q2Cm0O_:l?E6`]HSe9Mm0000dC5b000000000000PAc>8laM
00000000Q:=1000000000000\Vhl00000000000000000000000000000000Y7n;<3e90000L<9V0V`bl0nP00000000000000000000]4cPL1^T`FG9@FN7XKYKhUS?
96b9000000000000000000000000000000000000l4<?DLWSh;;QPLV500000000X4>S00008I]eha8F000000000JWE8LMU\f@C\?;o000000000000000000000000
000000000000000000000000000000000000P@7@lT=K00000^hF0000DaGa0000PH2T00000000000003F@00000000L[TK000000000HT80hTo0000000000000000
00000000\b_PLN0O00000000P=Rh000000000000HfU4`Wf8<1FA\FDYHHXU00000000000000000000dXk\4bRm00000000LQ`F00000000\;^500000000PI@E07[S
1:M0E5DJ0W8Q000000000000000000000000`hj@000000000000X?V9dUgV0000a8P@0000L5HE0000Ta=X0000H@ZE00000000000000000000@2k;4]Kj19DK0000
00000000000000000000000009nD0000`Cl600000000000000000000000000000000000000000000M:VJA60i@=SdT@QD4RL2000000000000000000008=AQ0000
X9FR00004WRA0000XP\=H\C<45hQHgh?<m9aH6`IdV]=D[_kd3g1Dd7`Dmde00000000000000000000000000000000XI_;00000000000000000000\GEU00000000
hIo@000000000000000000000000A8960000DU\N00000000h763<e6O00000000000000000000<6O<0000000000000000000000000000HIRPlVQe0000X^Dd0000
00000000000097>;00000000@`=odEIb0000`f2_P\5c00000000@Yb3Tib20000P4gb00000000LPI_@GiI0000000000000000000000000000000000000000<GdN
00000000@[o400000000000000000000000000000000000000000000000000000000000000000@W^0000e1VW000000000000T]5T00000000LP2`0gV300000000
00000000000000000000U4f5@Ao:PQc000000000000000004TYEa1L40000000000000000PeOe00000000`@db4>TM<]IXHdO\0000<5bS4<K1Y7V\00000000A7UQ
000000000000`TQl000000000000<k=lLHWE000000000000000000000000`[_R00004<hL0000@f0KD5e2000000008U3X0000\J25Hi\Y00000000000000000000
hAMS00000K?GLCYX0000lbf`0000000000000000PO3OD61O000000000000000000000000<302000000000000Ho7o0000P4[=0000000000000000X?W8@eRQ0000
0000000000000000000000008YR200000000ldbb000000000000`:M<0^[K00000000000000000000000000000;D<dG:dX`DnPgBPTNU_lo7H00000000X^?dH8gi
LP:N0000000000000000DEX?00000000000000004lb300000000lMfAA4\f0000000000000000`SQQ0000000000000000XJ02X7kne95_L99:HVYX000000000000
0000X:ojA5m?000000000000974K@:0Q]2PHPf\S0000000049D7000000000000000000000000TjdJ0000000000000000\Eig0000<\Cb0000000000000000`c07
<0cD@_X^\0aY42Q2PIfM`SKU000000008O06]0DMLEX`Q3Y;00000000000000000000PI:O000000000000h4HjT>7<988@0000<31<000000000000h=lS00000000
000000000000lIcl000000000000000000000000D2bPD5]C0000M7Ta0G[g4]gb00000000lO76000000000000000000000000`mGbd06E000000000000]:8l0000
TSm<0000000000000000000000008=jJ59_j0000000000000000ToAl00008U`]hoM`<^JL0000TOHZXRVB4bMCDmRf0000T<M[HTFV000000000000@VVl\ekdQ73[
00000000PKi9E9K<0000lF2el_hP\0T7ld@K00000000000000000000000000000000000000008kA[h2JB4YST000000000000000000000000000000000000\H?2
H0ON`aS;`2:l0000000000000000X0^KdHcD0000000000000000000000000000000000000000000000000000i0Oc00000000000000000000DPWPXdIKPTG60000
4<EH00000000@M]J0000\2V70000TD>S000000000000<RDJ0000dL]6\Q@bHSTH000000000000H[mh5;2D0000X=n<DgkC0000000017Rl00004d^J4HnN00000000
hOFh4V\900000000]8ZK4fIb0000\0l1L9=iTO;a0000<?Y8U1EF00000000X4HQQ8On<Sa5PI^S89@>000000000000XRSH000000000000P0bUdRV_dX@M<5h008<d
L7jGlRX`XaZf00000000PC__l7==H[A?Dk3P0000d49oX?;D0000X17a`1YK00000\@50000000000000000lSW]4\EO\\W<H2GN000000000000000000000000HT?n
00000000000000000000000000000000000000000000000000000]dZ00000000L@U=E76@H4A8@?41T>^QTK4?HO808U`K8ASadc>[00008HQVDP6m0000l0X1HLj3
`Ya@U8U\i9MI00000kHN00000000000000000000h=dh00000000000000000000XiDO0000000000000000@8ckA9:]0000000000000000lAQE00000000\CL40000
19aS000010LV0000000000000000835X@`PLTa<F0000h^F\00000IFg00004\DF000000Gk@3Zm000000004VI=0000\`IRT?AJ0000a3AM0000l9O;000000000000
L26C<;:<\@LD<a@;I9Sa00000000Tkl[@Bef00000000LYQA0000i:@[00000000000000000000000000000000000000000000000002T?00000000L<\A00000000
XmAQ4?d=000000000000000000000000@`[d<Y1S00000000000000000000l@34000000000000000000000000000000000K[oD_on0000HMlGlZkY0000U2bo0000
000000000000D8k600000000000000000000XQUj00000000@Ljm00000000M3R]8jRg00000000000000000000D9LN00000000laomXJeb00000000hW:600000000
0000000000000000000000000000T2>X`h:G00000000@\dI000000000000Hh1200000000\:MU51W^0000000000000000XDNb000000004<C6@@=a\B?PM6MlLG16
00000000000000000000000000000000000000000000HTFf00000000M0hJ0000HHbZ000000000000PAWY0000=6L^Q:l20000`FC70000\XkB\C[=0000m5MP01JM
00000000000000000000000000000000hjg=000000000000000000004H5V00000V_?0ZXXL<hn0jgo000000000000000000000000000000000000000000000000
D>3D000000000000hkDA000000000000HYhnlA8aXH4n@KMlh[QaX6JedN=2dmV;T?V_Hn<A5:Be`I[IlQ[B0NbDXhQI000000000000@NPF07YWDaK100000000]7h_
0000T8C5T2=[PIA3LWbB\[@90^n]hT>j00000000000000000000000000000000h1Cj\Bm<DbmB0000hFYIM7MVl2?X0000000000004a0V000006]Y4EhXX[H20000
0000000000000000l;jg8;=>Dok4i5@H00000000i:7gdPNQi:L400000000<=ML000000000000000000000000LFJ`57N@0000000000000j3C00000000X?;f0000
d2VhLH2eLHKMXPX1dZLcdP^K@nEE00000000X:BF<]l900000acSM9[M00000000Te7_00000000lZO;0000lNmL4\X7@a1>000000000000i::^0000df`Y<`;B0000
0000P:nm0000P?M=l]h900000000`J<o4`hRPEB7000000000000T^l[X`UB0000000000000000d9TG0000000000004cX9lNP4holj000000000000000000000000
LI5<@25;P:SbH@li4M3a981e000000000000X2[``E?e00000000000000000000lNlM`UKL00000000lRH_41oYLLVg00000000000000000000000000000`5DDDZ1
00000KfH0000000000000000Hg4?@_ld0000I3lR@8TFLHMZQ9A2\Y`dI8d[000000000000000000000000LLdZ000000000000I5f[0000000000000000`5310000
00000000000000000000HW?i000000004eA9000000000000000000000000000000000000000000000000hP^2000000000000h4EUT]MS0000TbKC000000000000
000045Cnl9\@0000DVNYH6NA000000000000DJNoTA2eHab9l9acLYnO0000A00K00000000000000000000LUPA4@l8db5f82;:8fSJ@gMm4BP?0000000000000000
0000<7\Y4_Yh0000Xn;NHa?Olel=0fgb000000000000L9P6@U4eX]3J41_B0000X5Bg0000PCf70000000000000000HGU70000P]aS0000dLm7HRGF000000000000
XAHQ000000004:``0000000000000000hj^bd0d[LG6il\B6hbjn00000000000000000000Q:[E48e700004Ski00000000000000000d94L=8c530X00000000M4oe
00000000`50M0C0X00000000i4=800000000X1<X0000000000000000000000004>8H0_Ti0000000000000000D\iN<W_W00000000DPET8hO0l\mJXDnge9Rk0000
0000000043i\0CF`00000@Ag0000\:SL4R^6L2F7X3Dm@PM500008?P]00008jRA<`6>XgYd00000000L_^@000000008mEP0000DK=c000000000HI=000000000000
00000000T>aZ00000000<5EB000000000000Ha<m8J9I0000h=Qc4_Mo=7nG0000000000008H_g0000<6E:I8Ja0000@_NC00000000PQ=T0000000000004LJZ0LgW
00000000]0gn00000000000000000000hSf50000TT=l94MW00000000000000000000l1N?8@4Dh@d90iYP0000<5H70000h4na0000000000000000hc=1000014FA
00000000M8e90000dM^@000040;2dQ5i0000000000000000@PXg00000000TQYklE`K0000000000000000000000000000T45LhT\`868D\jSW00000000<a2?0000
00000000000009o@\ZK2@=OA0000000000000000000000000000000000000000i:6A00000000000084lmi2S6000000000000XfYo000000000000000000000000
hEebPo3a00000000X8_i000000004E[dLW15000000000000LYb\56JW00000000P3IB000000000000000000000000\5T>0000000000004ZKK00000000Xa1g0000
000000000000000000000000=31B00000000000000000000HY>_0000\Sb3<B@B000000000000deAd0000\JK`00000000]6lSHaR64bcTX3J30000@>2n00000000
8TDhPoIL0000000000000000lYcI0000X5JlT8ZMP[BI00004OBe0000LdmR0000<FgMPX?5000000000000000000000000Tdkl82E_00000000\U@P00000000@C]T
dh;N`W@i00000000000000000000hTdnh?im0000000000000000000000008;8<0000000000000000000000000000000000000000000000000000M5EFXk?_0000
0000<G^000000000000000000000000019=H00000000\;G4lM4900000000P01[hQ1J\Zod000000000000Pem;000093SS0000000000000000PO0k0000DjXZ0000
0000000040V5000000000000829G0000000000000000000000000000000000000000000000000000LGX?00004fBE0000000000000000HUTH0000000000000000
00000000Db<R0000h>g6XC;Q0000LnmATo2l00000000DS_80000000000000000hg<h0000000000008:dW00000000M56OE:hf8XOf0000A5RcP:Ra00000000@Vca
00000000000000000000000000004lke0000000000000000PmFh00000000\edY0000=8?E000000000000T@VDdLmGU4Hc0000000000000000@aAJa3eb00000000
4RJJPD]`\G<`]2^@00000000000000000000000000000000000000000000000000000000@TMJ00000000`GT?00000eQI00005:Z1<S13hS1V00004GPAlQ59D<GI
M8b<0000000000000000`A>X00000000DULhe76R000000000000Db`n000000008@jN`<O^X=>V0>1O0N2H4bj?4ia`00000000000000000000HYWB000000000000
00000000dQFX0000000000000000dEY2\`>X]9ZW0000D4Rf49i@DS@F@_e4`6n[Dfa<58lV00000000LH>G4]Xa00000000@==g4_PP000000000000lgSWdnaA0000
0000TJLS00000000000000000C\N0000<d\D000000000000i5_200000000000000000000HL@1X]B=000000000000000000000000\iUZh439Dmj:dDjK0000lkTT
0000000000000000000000000000000000000000<1H90000@jb3000000008Q[Ul[JZ00000000I:no0000\]mi00000000\KRL0000000000000000000000000000
TL4o0000LVh?Dil?00000000000000004Nmk18c2000000000000<6_m00000000000000000000D[_60000000000004O>Da:AB0000m1RL0000TMK9\lGZ916[0000
PSI?M4J1LD83l6gG<;9Kd?I0m:]1000000000000000000000000TG=BX_ZK@AaULO<[<g[dh7d2e7Lo`lLB000000000000lNhQ00000000lJjk000000000000U1[Q
0000lfR>14?N=2VB000000000000000000000000000000000000000000000000TG^edh[e0000000000000000H:Zc00000000000000000000E7^9dFcC00000000
00000000000085e`DIWe0000dKNC00000000LIDXe776@HbGLD2h4d6R000000000AQ80000lS^D0000dJc^00000000LUg753?10000000000000000000000008fTR
0000HToK=9H<000000004aCB0000000001B]000000000000000000000000dLAiI99I41Gg45mgTYdDa:_200000000deD9DHa]@bFM@C0h0000hGL80K7ODT=:H>ea
0000\][@0000\;[2DN^d0000H6kj0000hHHidNZg000099Cl00000000@g1500000000M8gI00004\Qj0000@CD^0000\DD78iki00000000000044_=TWJ=00008Z9m
00004j?@000000000000=:WCl3oO00000000\YIo0000`5lM0000000000000000h8mm0K^287_UDW0:000000000000D=Ef00000000DT1\00000000000000000000
0000000000000000000000000000PmVf0000@8=04jie<miA00000000<eW8I4j:lQd`0000000000000000@CAP0000000000000000000009Xdl\J9`8da0000I:]C
<U6=@]iB0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`S;\0000D2S8000000000000PZHd0000
DSU;@j[UY7\V000056GTX=mh`=eD4cXnl3\o0mSK0000000000000@^I00000000\?:3XYk[h9@RU9R;DX9`0000H9AID_kc0000<VH5000000009:Qk000000000000
00000000@fB]A0l>00000000000000000000000000000000hAZ80000000000000:4=00000000HJEl8WTJhVI[I863dBV40000P@W9\7oo0000l6PK000000000>QR
I6U:000017iF00000000000000000000]8o_LBIA\C2U<WYL8^5B4<KA00000000lAL:LiR7000000004f1J0000000000000000E6K;16OCPK@40000m4UIT\E50000
dD9@LWcALDkWL]\gDe8o00000000h5ladDTV`HBO0000DYiR`mK0<29bd4_j0000`;_3hA@>Td?80000L<5_00000;d2000000008^EjDlo[00000000000000000000
0000000000000000@>>G`SWnlI6[0000THFG00000000]2?00000`iXLa1^[<B;n0000XNFT00000000D7\IDAOolE:J<[`UHTS400000000Q:D]0000]2kKTGV10000
l;iV0000000000000000X=EH00008GC48ANc1:2Q0000@T8Z0000TA5SlN]C0000000000000000X\8X0000`^oPToDS000000000000T8B5h<WeLI>mdNW]@Nfk`U2U
0ZkDH[n\4ng^M6QJ00000000000000000000XNLH000000000000XaEH0000DZCC000000000000\W9Y0000M7`d0000LW0Pd7O@L<2NP9GR\>iH0000M8Q6DMB70000
P^4l000000000000m8Z30000dl@EI0OU00000000D4X<00000000@[P^00000000000000004E4g\<De\UiR00000000PFRa00008__Am8=A0000LZdgY3434RBL0000
000042IY000000000000D\^\0000\e3fDj0]000000000000H5Z;00000000A6Ck0000000000000000PFdVi5jo00000000`JVo0000\Lak4cb20000h7Ua`JW`0000
00000000<`a30000000000000000@Kkb00000000000000000000THUo0000dC3;0000000000000000=:b8\JAWPgn[0000TI0cd^X]000000000000000000000000
000000000000000000000000000046=W00000000000000000000000000000000TKAg`dMJLR@na9UY000000000000\YgT`h1O000000000000000000008=<M0000
0nV?M9kg0000000000000000000000000000<mlQ<\:i000000000000`M`J00000000000000000000@HiWX4[Q00000000LC2j00000000Y;9[0000D`e500000R5U
`4]B00000000000000000000T_49000000000000000000000000h:5IhHE70000000083P=`CSX000000000000`DeAl>joHEFKl:=O@h4o000000008Z2O@O>o0000
lI2h000000000000000000000000000000000000XQJo0;1R0000h^YY00000000<5Ll00000000T0BL@FfZ0000000000000000d^4ULg3=000000000000X7]T<MO>
4RjS000000000cMg000000000000000000000000E3[6hi>\T\m8Djj90000000000000000T1Wg<85A<KK`HSmHXZ;9<h200000000018_a000000008GE8PC6STH4B
l[DQ@]770000hoHJl;8UXZRl0000PKf]8VgC0000`5mD4[BW0iZ[M0ni000000000000L4AhH_=`<>d`000000000000\HD[00000000000000000000000000000000
99And2OM0000diMUhHU_000000000000000000000000<E4X000000000K4XTVSJ@GadPI_dL=D;00004>ng0000\UHf000000000000X@?f=93gla5V00004WjL]2=l
4CS5<:QH00008VU600000000L0jDU5_V0000lE:[0000HXY@00000000A7nY0Sfb@CB700000000L`Hk@_A[00000000000000000h06M4c8M7]g00000000000051LU
17KRPaGT4cTb0000dICB`4e\0000000000000000000000000000<FEY0000000000008Y\;000000000000dXW]0000T1fM00000000\BF>0000XBP1000000000000
0000L]oI00000000LDdI@mYe000000000000`a3^0000d^Cg00000000Lf;ihajT00008Qkc00000000D[;Q00000000\>Jk000000000000000000000000TIR;4dd@
lIMTL?]2<ZY[000000000000dKim0000@7gN000000000000D\Fd00000000000000000000DTHe00000000@IaIlO4UPPa[00000000000000000000T<Xe8YX8DA3H
Tji10000016O000000000000DaRXhdggQ7fU000000000000A:2?00000000i5^`0000`9I<00000000l_b<000000000000000000000000000000000000TVJ`0fiD
l]9jT^eGDo72XLEIa73mTJO[000000000000`DK300000000\2ln<kE800000000H9>dL?I^TGQY0=_@@YGbl[IoX_j:4b>ZM1Cb0000]4e<e5Zj0000000000000000
000000000000000000000000lF1F0000000000000000X1RA00000000Dn8Q0000000000000000000000000000lQVm81gAX7H6LSDm00000000000000000000lDG:
XKg_00000000Xhn70000000000000M<Y0000l:ASHZB@0000A:@7@g^7=6;[13G28OLM0000000000000000000000000000E8jI00000000D<DFL[190000d`ZE0000
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
w(S::Work, L::En), w(S::Work, L::Fr), w(S::Work, L::Es), w(S::Work, L::Pt), w(S::Work, L::Ca), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Fr),
w(S::Skills, L::Nl), w(S::Other, L::En), w(S::Other, L::Nl), w(S::Summary, L::Ca), w(S::Skills, L::Is), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Memberships, L::Nb),
w(S::Memberships, L::Da), w(S::DrivingLicences, L::De), w(S::DigitalSelfAssessment, L::Ga), w(S::Volunteer, L::Is), w(S::Profiles, L::En), w(S::CoverLetter, L::Da), w(S::CoverLetter, L::Nb), w(S::CoverLetter, L::Sv),
w(S::Memberships, L::Sv), w(S::DrivingLicences, L::Nb), w(S::Projects, L::Hu), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Languages, L::En), w(S::Memberships, L::Da),
w(S::Memberships, L::Nb), w(S::Volunteer, L::Da), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Courses, L::Sv), w(S::Work, L::Ga), w(S::Wishes, L::Ga),
w(S::Languages, L::De), w(S::Languages, L::Nb), w(S::Languages, L::Da), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Sv), w(S::Interests, L::Da),
w(S::Interests, L::Nb), w(S::Volunteer, L::Da), w(S::Volunteer, L::Nb), w(S::Volunteer, L::Sv), w(S::Volunteer, L::Da), w(S::Attachments, L::Is), w(S::DrivingLicences, L::Hu), w(S::Skills, L::Mt),
w(S::References, L::Vi), w(S::Volunteer, L::Ga), w(S::Volunteer, L::Tr), w(S::Publications, L::Lv), w(S::Basics, L::Sv), w(S::Basics, L::Is), w(S::Wishes, L::Fi), w(S::CoverLetter, L::Fi),
w(S::Projects, L::Fi), w(S::Skills, L::En), w(S::Skills, L::Ru), w(S::Education, L::Et), w(S::Interests, L::Fi), w(S::Interests, L::Et), w(S::Education, L::Is), w(S::Awards, L::Nb),
w(S::Basics, L::Fi), w(S::Memberships, L::Vi), w(S::Languages, L::Mt), w(S::Work, L::Es), w(S::Work, L::Ca), w(S::Profiles, L::Hu), w(S::Profiles, L::Da), w(S::Wishes, L::Cs),
w(S::Profiles, L::Is), w(S::Profiles, L::Vi), w(S::Interests, L::En), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::Es), w(S::Interests, L::Pt), w(S::Interests, L::Nl),
w(S::Interests, L::Ro), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Sv), w(S::Interests, L::Da),
w(S::Interests, L::Nb), w(S::Interests, L::Ro), w(S::Interests, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Pt), w(S::Interests, L::Hr), w(S::Interests, L::Tr), w(S::Interests, L::Id),
w(S::Interests, L::SrLatn), w(S::Interests, L::Id), w(S::Interests, L::Lt), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::Lv), w(S::Interests, L::SrLatn), w(S::Interests, L::Hr),
w(S::Interests, L::SrLatn), w(S::Interests, L::Sl), w(S::Conferences, L::Vi), w(S::Interests, L::Da), w(S::Languages, L::Hu), w(S::Education, L::Lt), w(S::Profiles, L::De), w(S::Skills, L::Es),
w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Ca), w(S::Languages, L::Pl), w(S::Languages, L::Ga), w(S::Interests, L::Es), w(S::Interests, L::Lv), w(S::Interests, L::Sl),
w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::It), w(S::Interests, L::Mt), w(S::Profiles, L::Lt), w(S::Profiles, L::Hr),
w(S::Summary, L::En), w(S::Summary, L::Fr), w(S::Summary, L::Nb), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Projects, L::Pt), w(S::Basics, L::Et), w(S::Projects, L::Et),
w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Projects, L::Hr), w(S::Projects, L::SrLatn), w(S::Skills, L::De), w(S::Skills, L::Da), w(S::Skills, L::En), w(S::Skills, L::De),
w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::CoverLetter, L::Mt), w(S::Skills, L::Ja), w(S::Skills, L::ZhHans), w(S::Other, L::Lt), w(S::Projects, L::SrLatn), w(S::Projects, L::Sl),
w(S::Volunteer, L::Hr), w(S::Projects, L::Lv), w(S::Memberships, L::Fi), w(S::Languages, L::Cs), w(S::Languages, L::Sk), w(S::Profiles, L::Id), w(S::Education, L::Id), w(S::Languages, L::Hr),
w(S::Languages, L::SrLatn), w(S::Languages, L::SrLatn), w(S::Languages, L::Hr), w(S::Languages, L::Sl), w(S::Work, L::Sv), w(S::Work, L::Nb), w(S::Wishes, L::Nb), w(S::Wishes, L::Da),
w(S::DrivingLicences, L::Et), w(S::CoverLetter, L::Et), w(S::Languages, L::Lt), w(S::Work, L::Id), w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Work, L::Sl),
w(S::Summary, L::Sk), w(S::Summary, L::Hr), w(S::Work, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Sv), w(S::Work, L::De), w(S::Work, L::Da), w(S::Work, L::Nb),
w(S::Wishes, L::Da), w(S::Wishes, L::Nb), w(S::Languages, L::Et), w(S::Volunteer, L::Id), w(S::Certificates, L::Fi), w(S::Languages, L::Vi), w(S::Other, L::Vi), w(S::Languages, L::Fi),
w(S::CoverLetter, L::Hu), w(S::Publications, L::Lt), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Da), w(S::DrivingLicences, L::Sv), w(S::Skills, L::Cs), w(S::Skills, L::Sl), w(S::Summary, L::Da),
w(S::Conferences, L::Cs), w(S::Conferences, L::Sl), w(S::Conferences, L::Hu), w(S::Conferences, L::Sk), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Pl), w(S::Conferences, L::Fi),
w(S::Conferences, L::De), w(S::Conferences, L::Sl), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Sv), w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::Cs),
w(S::Conferences, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Awards, L::Pl), w(S::Basics, L::De), w(S::Basics, L::Pl),
w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Hr), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Et),
w(S::Basics, L::Hu), w(S::Basics, L::SrLatn), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::Lv), w(S::Basics, L::SrLatn),
w(S::Basics, L::Lv), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Cs), w(S::Basics, L::Hr),
w(S::Basics, L::Da), w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Conferences, L::Et), w(S::Courses, L::Mt), w(S::Summary, L::Sv), w(S::Volunteer, L::Hu), w(S::Courses, L::Lt),
w(S::Courses, L::Sv), w(S::Courses, L::Da), w(S::Courses, L::Da), w(S::Courses, L::Id), w(S::Courses, L::Id), w(S::Certificates, L::Id), w(S::Memberships, L::Et), w(S::CoverLetter, L::Is),
w(S::Profiles, L::Sv), w(S::Profiles, L::Ro), w(S::Profiles, L::Nb), w(S::CoverLetter, L::It), w(S::References, L::It), w(S::CoverLetter, L::Fr), w(S::References, L::Fr), w(S::Certificates, L::Is),
w(S::Certificates, L::Cs), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Certificates, L::En), w(S::Certificates, L::Fr), w(S::Certificates, L::Lv), w(S::DrivingLicences, L::Mt),
w(S::Profiles, L::Pt), w(S::Profiles, L::Et), w(S::Profiles, L::It), w(S::Profiles, L::Id), w(S::Profiles, L::Pl), w(S::Profiles, L::Fi), w(S::Profiles, L::En), w(S::Profiles, L::De),
w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::Profiles, L::Nl), w(S::Profiles, L::Da), w(S::Profiles, L::Mt), w(S::Profiles, L::Ga), w(S::Other, L::Et), w(S::Other, L::Fi),
w(S::CoverLetter, L::Pl), w(S::CoverLetter, L::Ga), w(S::CoverLetter, L::Lt), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Conferences, L::Is), w(S::Memberships, L::Sv),
w(S::Memberships, L::Nb), w(S::References, L::Is), w(S::Awards, L::Sv), w(S::Profiles, L::Mt), w(S::Interests, L::Vi), w(S::References, L::Ga), w(S::CoverLetter, L::Lv), w(S::CoverLetter, L::Sl),
w(S::CoverLetter, L::Hr), w(S::CoverLetter, L::SrLatn), w(S::CoverLetter, L::Cs), w(S::CoverLetter, L::Sk), w(S::CoverLetter, L::Tr), w(S::Summary, L::De), w(S::CoverLetter, L::En), w(S::Other, L::Fi),
w(S::Other, L::Et), w(S::Awards, L::Sl), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn), w(S::Awards, L::Hr), w(S::Publications, L::SrLatn),
w(S::Profiles, L::Nl), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Skills, L::Ko), w(S::Publications, L::Sl),
w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Education, L::SrLatn), w(S::Projects, L::Ca),
w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn), w(S::Awards, L::Sk), w(S::Projects, L::Hr), w(S::Work, L::Sk), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Profiles, L::Cs),
w(S::Profiles, L::Sk), w(S::References, L::Sk), w(S::Other, L::Sv), w(S::Other, L::Da), w(S::References, L::Sv), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Sv),
w(S::Profiles, L::Da), w(S::Projects, L::En), w(S::Projects, L::De), w(S::References, L::Pl), w(S::Memberships, L::Sv), w(S::Memberships, L::Da), w(S::Wishes, L::Is), w(S::References, L::Hr),
w(S::References, L::Hr), w(S::References, L::SrLatn), w(S::Projects, L::Sk), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Projects, L::Cs), w(S::Projects, L::Ja), w(S::Interests, L::Sv),
w(S::Interests, L::Nb), w(S::Wishes, L::Et), w(S::Volunteer, L::Lt), w(S::Interests, L::En), w(S::Interests, L::Fr), w(S::Interests, L::Ca), w(S::Publications, L::De), w(S::DrivingLicences, L::It),
w(S::DrivingLicences, L::It), w(S::Publications, L::Es), w(S::Publications, L::Pt), w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::Lv), w(S::DrivingLicences, L::It), w(S::Publications, L::SrLatn),
w(S::Publications, L::En), w(S::Publications, L::Ca), w(S::Publications, L::Pl), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Projects, L::Id), w(S::DigitalSelfAssessment, L::Id), w(S::Summary, L::Es),
w(S::Summary, L::Pt), w(S::Summary, L::Ca), w(S::Summary, L::Es), w(S::Summary, L::Ca), w(S::DrivingLicences, L::Fr), w(S::References, L::Ro), w(S::Basics, L::Nl), w(S::Basics, L::Sv),
w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::References, L::Mt), w(S::Projects, L::Ru), w(S::Attachments, L::Lv),
w(S::Publications, L::Hr), w(S::CoverLetter, L::Hr), w(S::Projects, L::Mt), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::En), w(S::Projects, L::De), w(S::Projects, L::Fr),
w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Projects, L::It), w(S::Projects, L::Nl), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Projects, L::Sl),
w(S::Projects, L::Hr), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::Fi), w(S::Projects, L::Lv), w(S::Projects, L::Lt), w(S::Projects, L::Hu),
w(S::Projects, L::Id), w(S::Projects, L::SrLatn), w(S::Projects, L::Pt), w(S::Projects, L::Sk), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr),
w(S::Work, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::Lv), w(S::Work, L::SrLatn), w(S::Work, L::Sv), w(S::Work, L::Da), w(S::Work, L::De),
w(S::Work, L::Et), w(S::Work, L::Lt), w(S::DrivingLicences, L::Pl), w(S::Wishes, L::Es), w(S::Wishes, L::Pt), w(S::Wishes, L::Hr), w(S::Summary, L::Fr), w(S::Summary, L::Sv),
w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Work, L::SrLatn), w(S::Wishes, L::Sl), w(S::Attachments, L::Sl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::Attachments, L::Hr),
w(S::Attachments, L::SrLatn), w(S::References, L::Sl), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Da), w(S::Attachments, L::Hr),
w(S::Summary, L::De), w(S::Summary, L::Fr), w(S::Summary, L::Pl), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::Sv),
w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Summary, L::Mt), w(S::Summary, L::Hu), w(S::Summary, L::Ro), w(S::Summary, L::Tr), w(S::Summary, L::Id), w(S::Summary, L::SrLatn),
w(S::Summary, L::Ro), w(S::Summary, L::Id), w(S::Summary, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Pl), w(S::Profiles, L::Ro), w(S::Profiles, L::Sv), w(S::Profiles, L::Da),
w(S::Profiles, L::Nb), w(S::Profiles, L::It), w(S::Profiles, L::Sl), w(S::Profiles, L::Hr), w(S::Profiles, L::Lv), w(S::Profiles, L::Mt), w(S::Profiles, L::SrLatn), w(S::Profiles, L::SrLatn),
w(S::Summary, L::Lv), w(S::Profiles, L::Fr), w(S::Projects, L::It), w(S::Projects, L::Mt), w(S::Skills, L::Sv), w(S::Skills, L::Nb), w(S::Projects, L::En), w(S::Projects, L::Id),
w(S::Projects, L::En), w(S::Projects, L::El), w(S::Projects, L::De), w(S::Projects, L::Pl), w(S::Projects, L::Sv), w(S::Projects, L::Hu), w(S::Projects, L::Sl), w(S::Projects, L::Hr),
w(S::Projects, L::Lv), w(S::Projects, L::SrLatn), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Attachments, L::Sk), w(S::Publications, L::Sv), w(S::Publications, L::Da),
w(S::Publications, L::De), w(S::Publications, L::Da), w(S::Projects, L::Ga), w(S::Attachments, L::Cs), w(S::Education, L::En), w(S::Skills, L::Fr), w(S::Wishes, L::Es), w(S::Wishes, L::Ca),
w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::References, L::Tr), w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Cs),
w(S::References, L::Sl), w(S::References, L::Hr), w(S::References, L::Da), w(S::References, L::SrLatn), w(S::References, L::Da), w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Sk),
w(S::References, L::Hu), w(S::References, L::Es), w(S::References, L::Pt), w(S::References, L::Fi), w(S::References, L::Et), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Summary, L::Fr),
w(S::Summary, L::Da), w(S::DrivingLicences, L::Cs), w(S::DrivingLicences, L::Nl), w(S::Other, L::Pl), w(S::Other, L::Sk), w(S::Profiles, L::Lv), w(S::DigitalSelfAssessment, L::Sl), w(S::DigitalSelfAssessment, L::Pl),
w(S::DigitalSelfAssessment, L::SrLatn), w(S::DigitalSelfAssessment, L::Hr), w(S::Education, L::En), w(S::Education, L::Nl), w(S::CoverLetter, L::Ro), w(S::DigitalSelfAssessment, L::Sk), w(S::DigitalSelfAssessment, L::Cs), w(S::Volunteer, L::Et),
w(S::DigitalSelfAssessment, L::Da), w(S::Conferences, L::De), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Conferences, L::Ro), w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::It),
w(S::Conferences, L::Hr), w(S::Conferences, L::Lv), w(S::Conferences, L::SrLatn), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Conferences, L::Mt), w(S::Certificates, L::Nb), w(S::Certificates, L::Id),
w(S::Certificates, L::Lv), w(S::Certificates, L::SrLatn), w(S::Profiles, L::Sk), w(S::DrivingLicences, L::Id), w(S::Profiles, L::Cs), w(S::DigitalSelfAssessment, L::Sv), w(S::DigitalSelfAssessment, L::Is), w(S::DigitalSelfAssessment, L::Lt),
w(S::Skills, L::It), w(S::Skills, L::Id), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Pt), w(S::Skills, L::Nl), w(S::Skills, L::Id), w(S::Education, L::Cs),
w(S::Education, L::Sk), w(S::Education, L::Sv), w(S::Education, L::Lv), w(S::Education, L::SrLatn), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Cs), w(S::Education, L::Sk),
w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Profiles, L::Ja), w(S::Profiles, L::Ko), w(S::Profiles, L::Ja), w(S::Profiles, L::En), w(S::Profiles, L::It), w(S::Profiles, L::En),
w(S::Profiles, L::De), w(S::Profiles, L::Nl), w(S::Wishes, L::Sv), w(S::Wishes, L::Nb), w(S::CoverLetter, L::Nb), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Ru),
w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl), w(S::Skills, L::Cs), w(S::Skills, L::Da),
w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::Hr),
w(S::Skills, L::SrLatn), w(S::Languages, L::Sv), w(S::Languages, L::Nb), w(S::CoverLetter, L::Sl), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Fr), w(S::Skills, L::Es),
w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl), w(S::Work, L::Fr), w(S::Work, L::It), w(S::Work, L::Nl), w(S::Work, L::Pl), w(S::Work, L::Cs),
w(S::Work, L::Sk), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Education, L::It), w(S::Education, L::Id), w(S::Education, L::Pl), w(S::Education, L::Cs), w(S::Education, L::Sv),
w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Sl), w(S::Education, L::Hr), w(S::Education, L::De), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::CoverLetter, L::Id),
w(S::Languages, L::Lv), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Skills, L::Pl), w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::Skills, L::Da), w(S::Skills, L::Nb),
w(S::CoverLetter, L::Vi), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Nl), w(S::Courses, L::En), w(S::Courses, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De),
w(S::DigitalSelfAssessment, L::Vi), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Lt), w(S::Attachments, L::Nb),
w(S::DrivingLicences, L::Sk), w(S::Volunteer, L::Es), w(S::Volunteer, L::Pt), w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca), w(S::DrivingLicences, L::Hr), w(S::DrivingLicences, L::SrLatn), w(S::DrivingLicences, L::Sl),
w(S::Profiles, L::En), w(S::Profiles, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De), w(S::Courses, L::Pt), w(S::Courses, L::Nl), w(S::Courses, L::Sv), w(S::Attachments, L::Pl),
w(S::Wishes, L::Sl), w(S::Wishes, L::SrLatn), w(S::Wishes, L::SrLatn), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::SrLatn), w(S::DrivingLicences, L::El), w(S::Certificates, L::El),
w(S::Other, L::El), w(S::Interests, L::El), w(S::Skills, L::El), w(S::Publications, L::El), w(S::Attachments, L::El), w(S::Projects, L::El), w(S::Education, L::El), w(S::References, L::El),
w(S::Work, L::El), w(S::Basics, L::El), w(S::DigitalSelfAssessment, L::El), w(S::Awards, L::El), w(S::Summary, L::El), w(S::Languages, L::El), w(S::Profiles, L::El), w(S::Memberships, L::El),
w(S::Wishes, L::El), w(S::Conferences, L::El), w(S::Volunteer, L::El), w(S::Courses, L::El), w(S::CoverLetter, L::El), w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Education, L::Sr),
w(S::Skills, L::Sr), w(S::Basics, L::Ru), w(S::Basics, L::Uk), w(S::Memberships, L::Uk), w(S::Memberships, L::Ru), w(S::Certificates, L::Ru), w(S::Wishes, L::Uk), w(S::Education, L::Uk),
w(S::Work, L::Ru), w(S::Summary, L::Ru), w(S::Interests, L::Ru), w(S::Projects, L::Sr), w(S::Volunteer, L::Sr), w(S::Profiles, L::Sr), w(S::Publications, L::Uk), w(S::Attachments, L::Uk),
w(S::Languages, L::Bg), w(S::Languages, L::Ru), w(S::Skills, L::Ru), w(S::Projects, L::Uk), w(S::Attachments, L::Ru), w(S::Skills, L::Uk), w(S::Volunteer, L::Ru), w(S::DrivingLicences, L::Ru),
w(S::DrivingLicences, L::Uk), w(S::DrivingLicences, L::Sr), w(S::Languages, L::Uk), w(S::Volunteer, L::Ru), w(S::Volunteer, L::Uk), w(S::Volunteer, L::Uk), w(S::Profiles, L::Bg), w(S::Summary, L::Bg),
w(S::Publications, L::Ru), w(S::References, L::Uk), w(S::Awards, L::Uk), w(S::Interests, L::Uk), w(S::Awards, L::Bg), w(S::Awards, L::Ru), w(S::Basics, L::Bg), w(S::Work, L::Uk),
w(S::Skills, L::Bg), w(S::Certificates, L::Bg), w(S::Certificates, L::Uk), w(S::Volunteer, L::Bg), w(S::Conferences, L::Sr), w(S::Courses, L::Uk), w(S::Other, L::Uk), w(S::Courses, L::Sr),
w(S::Other, L::Sr), w(S::Certificates, L::Sr), w(S::Publications, L::Bg), w(S::Attachments, L::Sr), w(S::Attachments, L::Uk), w(S::Attachments, L::Bg), w(S::Other, L::Ru), w(S::Courses, L::Ru),
w(S::Other, L::Bg), w(S::Courses, L::Bg), w(S::Awards, L::Sr), w(S::Wishes, L::Sr), w(S::Other, L::Sr), w(S::Other, L::Bg), w(S::Wishes, L::Ru), w(S::Wishes, L::Bg),
w(S::Summary, L::Uk), w(S::Work, L::Bg), w(S::Work, L::Sr), w(S::Conferences, L::Uk), w(S::Skills, L::Ru), w(S::Skills, L::Bg), w(S::Languages, L::Sr), w(S::Projects, L::Bg),
w(S::Publications, L::Sr), w(S::Interests, L::Sr), w(S::Interests, L::Bg), w(S::Interests, L::Bg), w(S::Interests, L::Sr), w(S::Publications, L::Ru), w(S::Publications, L::Uk), w(S::Publications, L::Bg),
w(S::Summary, L::Sr), w(S::Awards, L::Uk), w(S::Awards, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Uk), w(S::Basics, L::Sr),
w(S::Basics, L::Bg), w(S::Conferences, L::Ru), w(S::Conferences, L::Bg), w(S::Conferences, L::Bg), w(S::Conferences, L::Ru), w(S::CoverLetter, L::Bg), w(S::CoverLetter, L::Ru), w(S::CoverLetter, L::Sr),
w(S::CoverLetter, L::Uk), w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Memberships, L::Bg), w(S::References, L::Sr), w(S::References, L::Bg), w(S::References, L::Ru), w(S::Awards, L::Ru),
w(S::Awards, L::Bg), w(S::Publications, L::Uk), w(S::Publications, L::Sr), w(S::Publications, L::Bg), w(S::Profiles, L::Ru), w(S::Projects, L::Ru), w(S::Projects, L::Sr), w(S::Projects, L::Bg),
w(S::Profiles, L::Uk), w(S::Work, L::Ru), w(S::Work, L::Uk), w(S::Work, L::Bg), w(S::Attachments, L::Bg), w(S::Attachments, L::Ru), w(S::Attachments, L::Bg), w(S::Projects, L::Uk),
w(S::Projects, L::Bg), w(S::Summary, L::Sr), w(S::Summary, L::Bg), w(S::Profiles, L::Ru), w(S::Profiles, L::Sr), w(S::Profiles, L::Bg), w(S::Publications, L::Ru), w(S::Publications, L::Bg),
w(S::Work, L::Ru), w(S::Work, L::Bg), w(S::Summary, L::Ru), w(S::Summary, L::Uk), w(S::Summary, L::Bg), w(S::DigitalSelfAssessment, L::Bg), w(S::DigitalSelfAssessment, L::Ru), w(S::DigitalSelfAssessment, L::Uk),
w(S::DigitalSelfAssessment, L::Sr), w(S::DrivingLicences, L::Bg), w(S::Conferences, L::Sr), w(S::Conferences, L::Bg), w(S::Certificates, L::Sr), w(S::Certificates, L::Bg), w(S::Skills, L::Sr), w(S::Skills, L::Bg),
w(S::Memberships, L::Sr), w(S::Courses, L::Ru), w(S::Courses, L::Bg), w(S::Interests, L::Ru), w(S::Interests, L::Bg), w(S::Certificates, L::Ru), w(S::Certificates, L::Bg), w(S::Memberships, L::Ru),
w(S::Memberships, L::Uk), w(S::Memberships, L::Bg), w(S::Summary, L::He), w(S::Awards, L::He), w(S::Other, L::He), w(S::Memberships, L::He), w(S::Conferences, L::He), w(S::References, L::He),
w(S::Work, L::He), w(S::Courses, L::He), w(S::Certificates, L::He), w(S::Wishes, L::He), w(S::DigitalSelfAssessment, L::He), w(S::Publications, L::He), w(S::Education, L::He), w(S::Volunteer, L::He),
w(S::Skills, L::He), w(S::Languages, L::He), w(S::Basics, L::He), w(S::Profiles, L::He), w(S::Projects, L::He), w(S::CoverLetter, L::He), w(S::Attachments, L::He), w(S::Interests, L::He),
w(S::DrivingLicences, L::He), w(S::Projects, L::Ar), w(S::Other, L::Ar), w(S::Volunteer, L::Ar), w(S::Languages, L::Ar), w(S::Publications, L::Ar), w(S::Skills, L::Ar), w(S::Summary, L::Ar),
w(S::Awards, L::Ar), w(S::Basics, L::Ar), w(S::Certificates, L::Ar), w(S::Memberships, L::Ar), w(S::Interests, L::Ar), w(S::Work, L::Ar), w(S::Education, L::Ar), w(S::Courses, L::Ar),
w(S::References, L::Ar), w(S::Wishes, L::Ar), w(S::DigitalSelfAssessment, L::Ar), w(S::Profiles, L::Ar), w(S::Conferences, L::Ar), w(S::Attachments, L::Ar), w(S::CoverLetter, L::Ar), w(S::DrivingLicences, L::Ar),
w(S::Other, L::Hi), w(S::Courses, L::Hi), w(S::Education, L::Hi), w(S::Work, L::Hi), w(S::Attachments, L::Hi), w(S::References, L::Hi), w(S::Projects, L::Hi), w(S::Summary, L::Hi),
w(S::Wishes, L::Hi), w(S::Interests, L::Hi), w(S::CoverLetter, L::Hi), w(S::Awards, L::Hi), w(S::Profiles, L::Hi), w(S::Skills, L::Hi), w(S::Volunteer, L::Hi), w(S::Languages, L::Hi),
w(S::DigitalSelfAssessment, L::Hi), w(S::DrivingLicences, L::Hi), w(S::Basics, L::Hi), w(S::Publications, L::Hi), w(S::Memberships, L::Hi), w(S::Certificates, L::Hi), w(S::Conferences, L::Hi), w(S::Basics, L::Th),
w(S::Work, L::Th), w(S::Publications, L::Th), w(S::Conferences, L::Th), w(S::DigitalSelfAssessment, L::Th), w(S::Courses, L::Th), w(S::Education, L::Th), w(S::Memberships, L::Th), w(S::Volunteer, L::Th),
w(S::Interests, L::Th), w(S::Other, L::Th), w(S::References, L::Th), w(S::Summary, L::Th), w(S::Wishes, L::Th), w(S::Skills, L::Th), w(S::Languages, L::Th), w(S::Awards, L::Th),
w(S::Projects, L::Th), w(S::CoverLetter, L::Th), w(S::Certificates, L::Th), w(S::Attachments, L::Th), w(S::Profiles, L::Th), w(S::DrivingLicences, L::Th), w(S::Awards, L::Ja), w(S::Summary, L::Ja),
w(S::Work, L::Ja), w(S::Other, L::Ja), w(S::Certificates, L::Ja), w(S::Publications, L::Ja), w(S::Conferences, L::Ja), w(S::Interests, L::Ja), w(S::CoverLetter, L::Ja), w(S::Wishes, L::Ja),
w(S::Volunteer, L::Ja), w(S::Basics, L::Ja), w(S::Courses, L::Ja), w(S::DigitalSelfAssessment, L::Ja), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Education, L::ZhHans), w(S::Work, L::ZhHans),
w(S::Interests, L::ZhHans), w(S::Memberships, L::ZhHans), w(S::Courses, L::ZhHans), w(S::Certificates, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Profiles, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Basics, L::ZhHans),
w(S::Awards, L::ZhHans), w(S::Work, L::ZhHant), w(S::Volunteer, L::ZhHans), w(S::Attachments, L::Ja), w(S::Projects, L::ZhHant), w(S::Interests, L::ZhHant), w(S::Memberships, L::Ja), w(S::Languages, L::ZhHans),
w(S::Conferences, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Projects, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Skills, L::ZhHant), w(S::Languages, L::Ja),
w(S::Summary, L::ZhHant), w(S::Basics, L::ZhHant), w(S::Awards, L::ZhHant), w(S::Profiles, L::ZhHant), w(S::Other, L::ZhHant), w(S::Volunteer, L::ZhHant), w(S::Other, L::ZhHans), w(S::Other, L::ZhHant),
w(S::Other, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::Ja), w(S::Education, L::Ja),
w(S::Memberships, L::ZhHant), w(S::Conferences, L::ZhHant), w(S::Courses, L::ZhHant), w(S::References, L::ZhHans), w(S::Languages, L::ZhHant), w(S::Education, L::ZhHant), w(S::Certificates, L::ZhHant), w(S::Wishes, L::ZhHans),
w(S::Interests, L::ZhHans), w(S::Interests, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant), w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant),
w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::DrivingLicences, L::ZhHant), w(S::References, L::ZhHant), w(S::References, L::Ja),
w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans),
w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans), w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja),
w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant),
w(S::DrivingLicences, L::ZhHans), w(S::Languages, L::Ko), w(S::Memberships, L::Ko), w(S::Certificates, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko), w(S::Work, L::Ko), w(S::Basics, L::Ko),
w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Education, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko), w(S::Courses, L::Ko), w(S::Wishes, L::Ko),
w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko), w(S::CoverLetter, L::Ko),
] }
