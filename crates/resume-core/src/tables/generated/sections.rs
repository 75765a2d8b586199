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
0x612000c61102ac00, 0x4040a0428000480, 0x1f8c02044282061, 0x4610420f50024a00, 0x40184810200098, 0x640000420214401c, 0x88400011001280, 0xac06002096008258,
0x10008080c1011200, 0x14840400408298, 0x40030e4080200000, 0x41210020d6646010, 0x400062900900018b, 0x2102000060000804, 0x40640048108301c8, 0x2040040588202830,
0x1403000409141004, 0x100c009801004800, 0x2948420100050843, 0xb902251a01800406, 0x22c004080000082, 0x1308640008808c10, 0xa0a1119400ba000, 0x281811a40202118,
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
0x8000841481661000, 0x3000214800000240, 0x24880808684db202, 0x189081000906020, 0x40010080a0a6000c, 0x2061080809021520, 0x8000086180010c40, 0x4708c4a022000200,
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
benevole	00_1
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
bénévole	00_1
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
ehrenamt und verein	03?1
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
freiwillige arbeit	03?1
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
frivillig	09_2
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
frivilligt	09a2
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
fylgiskjol	09c1
fylgiskjöl	09c1
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
gepjarmuvezetoi engedely	09d1
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
gharfien	09e1
giai thuong	06]1
giai thuong va thanh tich	06]1
giao duc	03Y1
giay chung nhan	03Z1
giay phep	03Z1
giay phep lai xe	03[1
gioi thieu	03X1
gioi thieu ban than	03X1
gioi thieu chung	03X1
gioi thieu tham chieu	09f1
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
giới thiệu tham chiếu	09f1
gniomhaiochtai deonacha	09g1
gníomhaíochtaí deonacha	09g1
godalgas	02?1
godkjenninger	03F1
gonullu calismalar	09h1
gonullu calismalarim	09h1
gonullu deneyim	09h1
gonullu faaliyetler	09h1
gonulluluk	09h1
gonulluluk deneyimi	09h1
gradaim	08@1
gradaim agus duaiseanna	08@1
graduacao	0031
graduação	0031
gramatas	09i1
grants	00D1
grants and awards	00D1
grau de instrucao	0031
grau de instrução	0031
greinar	04:1
gremien	03k1
gremienarbeit	03k1
grundausbildung	00?1
grunduppgifter	09j1
grunnupplysingar	09k1
grunnupplýsingar	09k1
grāmatas	09i1
guardons	0311
guclu yonler	01\1
gustos	00Y1
gyakorlat	0171
gyakornoki tapasztalat	0171
gépjárművezetői engedély	09d1
gönüllü deneyim	09h1
gönüllü faaliyetler	09h1
gönüllü çalışmalar	09h1
gönüllü çalışmalarım	09h1
gönüllülük	09h1
gönüllülük deneyimi	09h1
güçlü yönler	01\1
għan	08B1
għarfien	09e1
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
haettava tehtaevae	09l1
haettava tehtava	09l1
haettava tehtävä	09l1
haettu tehtaevae	09l1
haettu tehtava	09l1
haettu tehtävä	09l1
hafa samband	09k1
hakkimda	01\1
hakkımda	01\1
hakukirje	09m1
hankkeet	09n1
harapan	08\1
hard skill	03V1
hard skills	09o2
haridus	0:11
haridus ja koolitus	0:11
hariduskaik	0:11
hariduskäik	0:11
haridustase	0:11
haridustee	0:11
harjoittelu	0191
harjoittelut	0191
harrastukset	0:21
harrastukset ja kiinnostuksen kohteet	0:21
harrastukset ja mielenkiinnon kohteet	0:21
harrastukset ja vapaa aika	0:21
harrastukset ja vapaa-aika	0:21
harrastuneisuus	0:21
harrastused	0:31
haskolanam	0:41
hedef	01\1
hedeflenen pozisyon	02O1
heder	0:51
hello	0001
henkiloekohtaiset projektit	09n1
henkiloekohtaiset tiedot	0:61
henkiloetiedot	0:61
henkiloetiedot ja yhteystiedot	0:61
henkilokohtaiset projektit	09n1
henkilokohtaiset tiedot	0:61
henkilotiedot	0:61
henkilotiedot ja yhteystiedot	0:61
henkilökohtaiset projektit	09n1
henkilökohtaiset tiedot	0:61
henkilötiedot	0:61
henkilötiedot ja yhteystiedot	0:61
herramientas	02M1
hiep hoi	0:71
hiep hoi nghe nghiep	0:71
high school	00F1
higher education	00F1
highlights of qualifications	0001
hiliet	09e1
hiliet digitali	09e1
hiliet fil kompjuter	09e1
hiliet lingwistici	0:81
hiliet personali	09e1
hiliet professjonali	09e1
hiliet tal lingwa	0:81
hiliet teknici	09e1
hin liberu	06i1
historia pracy	0861
historia zatrudnienia	0861
historial academic	08C1
historial academico	00H1
historial acadèmic	08C1
historial académico	00H1
historial laboral	0:92
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
hivatkozasok	0:;1
hivatkozások	0:;1
hiệp hội	0:71
hiệp hội nghề nghiệp	0:71
hjemmesider	0:<1
hladam	0851
hledam	0:=1
hledám	0:=1
hlekkir	0:>1
ho so	03X1
ho so truc tuyen	0:?1
hoat dong	0651
hoat dong doan the	0651
hoat dong ngoai khoa	0651
hoat dong tinh nguyen	0651
hoat dong xa hoi	0651
hobbi	08f1
hobbi erdeklodesi kor	08f1
hobbi, érdeklődési kör	08f1
hobbies	0:@6
hobbies and interests	00a1
hobbies e intereses	00Y1
hobbies e interesses	02R1
hobbies en interesses	04F1
hobbies und interessen	03>1
hobbijaim	08f1
hobbik	08f1
hobbim	08f1
hobbiuri	0:F1
hobby	0:G9
hobby e interessi	0371
hobby i zainteresowania	06O1
hobby projects	00G1
hobby uri	0:F1
hobby uri si interese	0:F1
hobby's	04F1
hobby's en interesses	04F1
hobby-uri	0:F1
hobby-uri și interese	0:F1
hobbyer	09Y3
hobbyer og interesser	0:P1
hobbys	0:Q2
hobbys und interessen	03>1
hobbyuri	0:F1
hobi	0:S4
hobi dan minat	0:W1
hobiai	0:X1
hobid	0:31
hobid ja huvid	0:31
hobiji	0:Y4
hobiji i interesi	0:]1
hobiji i interesovanja	0:^1
hobiji in interesi	0:_1
hobiji in zanimanja	0:_1
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
hoi nghi	0:`1
hoi nghi khoa hoc	0:`1
hoi nghi va hoi thao	0:`1
hoi thao	0:`1
hoi thao hoi nghi	0:`1
hoi vien	0:71
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
huvialad	0:31
huvid	0:31
huvid ja hobid	0:31
hvem er jeg	09;2
hvor jeg har arbejdet	0291
hvor jeg har jobbet	0241
háskólanám	0:41
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
hồ sơ trực tuyến	0:?1
hội nghị	0:`1
hội nghị khoa học	0:`1
hội nghị và hội thảo	0:`1
hội thảo	0:`1
hội thảo, hội nghị	0:`1
hội viên	0:71
i fritiden	0:a1
i miei interessi	0371
i miei studi	04X1
iarscribhinni	04f1
iarscríbhinní	04f1
ict vaardigheden	03g1
ict-vaardigheden	03g1
ideella uppdrag	08`1
ideellt	08`1
ideellt arbete	08`1
ideellt engagemang	08`1
idegen nyelv	0:b1
idegen nyelvek	0:b1
idegennyelv ismeret	0:b1
idegennyelv tudas	0:b1
idegennyelv-ismeret	0:b1
idegennyelv-tudás	0:b1
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
igytas issilavinimas	0:c1
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
im netz	0:d1
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
informatica	0:e4
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
inne jezyki	0:i1
inne języki	0:i1
inne umiejetnosci	07P1
inne umiejętności	07P1
inngangur	0161
inniulacht teanga	0:j1
inniulachtai	06H1
inniúlacht teanga	0:j1
inniúlachtaí	06H1
inny(e) jezyk(i	0:i1
inny(e) język(i	0:i1
instruccion	00H1
instrucción	00H1
instruire	01T1
instrumente	0091
interesai	0:X1
interesai ir pomegiai	0:X1
interesai ir pomėgiai	0:X1
interese	0:F1
interese personale	0:F1
interese si hobby uri	0:F1
interese și hobby-uri	0:F1
intereses	0:k2
intereses personales	00Y1
intereses un hobiji	01;1
intereses y aficiones	00Y1
interesi	0:m3
interesi i hobiji	0:]1
interesi in hobiji	0:_1
interesovanja	0:^1
interesovanja i hobiji	0:^1
interessen	03>1
interessen und freizeit	03>1
interessen und hobbies	03>1
interessen und hobbys	03>1
interesser	09]2
interesser og fritid	09]2
interesser og hobbyer	09]2
interesses	0;02
interesses e hobbies	02R1
interesses e passatempos	02R1
interesses en hobby's	04F1
interesses pessoais	02R1
interessi	0;22
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
internet	0:d1
internete	0;41
internetski profili	0;51
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
introduction	0;62
introduksjon	0;81
introduktion	0;92
introduzione	03I1
introduzzjoni	08B1
introdução	02G1
intyg	03e1
intérêts	0011
intérêts de recherche	0011
intérêts personnels	0011
investigacao	0;;1
investigacion	0;<1
investigación	0;<1
investigação	0;;1
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
isiklik teave	0;=1
isiklikud andmed	0;=1
isiklikud projektid	0;>1
isiksuseomadused	08N1
isikuandmed	0;=1
isikuinfo	0;=1
iskolai tanulmanyok	08W1
iskolai tanulmányok	08W1
iskolai vegzettseg	08W1
iskolai végzettség	08W1
iskolaim	08W1
iskolak	08W1
iskoláim	08W1
iskolák	08W1
iskustvo	0;?2
islerim	04N1
ismeretek	0731
ismeretek es keszsegek	0731
ismeretek és készségek	0731
iss apraksts	02F1
issilavinimas	0:c1
issilavinimas ir mokymai	0:c1
issimokslinimas	0:c1
istenen pozisyon	02O1
istoric profesional	00[1
istrazivacki projekti	0;A2
istrazivanja	0;A2
istraživanja	0;A2
istraživački projekti	0;A2
istruzione	04X1
istruzione e formazione	04X1
istruzione universitaria	04X1
istruzzjoni	08M1
isuma par mani	02F1
it	0;C2
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
it skills	0;E2
it taidot	01_1
it vaardigheden	03g1
it znalosti	0;G2
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
ittra ta' akkumpanjament	0;I1
ittra ta' motivazzjoni	0;I1
itスキル	0;J1
it技能	0;K1
ivadas	02A1
ivairus	0;L1
ivertinimai	02@1
izabrani projekti	0;M1
izbrani projekti	0;N1
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
izvannastavne aktivnosti	0;O1
izveletie projekti	0;P1
izvēlētie projekti	0;P1
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
išsilavinimas	0:c1
išsilavinimas ir mokymai	0:c1
išsimokslinimas	0:c1
jaerjestoejaesenyydet	0;Q1
jaerjestoekokemus	01L1
jaerjestoet	0;Q1
jaerjestoetoiminta	01L1
jaesenyydet	0;Q1
jaesenyys	0;Q1
jarjestojasenyydet	0;Q1
jarjestokokemus	01L1
jarjestot	0;Q1
jarjestotoiminta	01L1
jarmuvezetoi engedely	09d1
jasenyydet	0;Q1
jasenyys	0;Q1
jazyk	05H1
jazykova vybavenost	0;R2
jazykove dovednosti	05H1
jazykove schopnosti	0;R2
jazykove znalosti	0;R2
jazykove zrucnosti	06G1
jazyková vybavenost	05H1
jazyková vybavenosť	06G1
jazykové dovednosti	05H1
jazykové schopnosti	0;R2
jazykové znalosti	0;R2
jazykové zručnosti	06G1
jazyky	0;R2
jejaring sosial	0;T1
jenjang pendidikan	0;U1
jezici	0;V2
jezicke vestine	0;X1
jezicne kompetencije	0;Y1
jezicne vjestine	0;Y1
jeziki	0;Z1
jezikovna znanja	0;Z1
jezikovne kompetence	0;Z1
jezikovne spretnosti	0;Z1
jezikovne vescine	0;Z1
jezikovne veščine	0;Z1
jezičke veštine	0;X1
jezične kompetencije	0;Y1
jezične vještine	0;Y1
jezyk	0:i1
jezyki	0:i1
jezyki i poziom	0:i1
jezyki obce	0:i1
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
jobb	0;[2
jobberfaring	0241
jobboensker	0;]1
jobbonsker	0;]1
jobbønsker	0;]1
joberfaring	0291
joboenske	0;^1
joboensker	0;^1
jobonske	0;^1
jobonsker	0;^1
jobs	00E1
jobs d'ete	00`1
jobs d'été	00`1
joburi	00[1
jobønske	0;^1
jobønsker	0;^1
jogositvany	09d1
jogositvanyok es engedelyek	04;1
jogosítvány	09d1
jogosítványok és engedélyek	04;1
johdanto	01`1
jornadas	0601
jornades	0611
journal articles	02X1
juhiload	0;_1
juhiluba	0;_1
juhtimisoigus	0;_1
juhtimisõigus	0;_1
julkaisuluettelo	02`1
julkaisut	02`1
julkaisut ja esitykset	02`1
járművezetői engedély	09d1
järjestöjäsenyydet	0;Q1
järjestökokemus	01L1
järjestöt	0;Q1
järjestötoiminta	01L1
jäsenyydet	0;Q1
jäsenyys	0;Q1
język	0:i1
języki	0:i1
języki i poziom	0:i1
języki obce	0:i1
języki programowania	07P1
kaaskiri	0;`1
kaernkompetenser	06d1
kalbiniai igudziai	0;a1
kalbiniai įgūdžiai	0;a1
kalbos	0;a1
kalbu igudziai	0;a1
kalbu mokejimas	0;a1
kalbu zinios	0;a1
kalbų mokėjimas	0;a1
kalbų įgūdžiai	0;a1
kalbų žinios	0;a1
kamarai tagsag	08V1
kamarai tagság	08V1
kann ich	03j1
kapcsolat	00c1
kapcsolattartasi adatok	00c1
kapcsolattartási adatok	00c1
karier	0;b1
kariera	0;c4
kariera zawodowa	0861
karierni cil	05B1
karierni cilj	05E1
karierny ciel	0;g1
karijera	0;?2
karijerni cilj	0;h1
karir	0;b1
kariyer	04N1
kariyer gecmisi	04N1
kariyer geçmişi	04N1
kariyer hedefi	01\1
kariyer hedefim	01\1
kariyer ozeti	01\1
kariyer özeti	01\1
kariéra	04D2
kariérny cieľ	0;g1
kariérní cíl	05B1
karjaar	01^1
karjera	0;i2
karjeros tikslai	06a1
karjäär	01^1
karnkompetenser	06d1
karriaer	02=1
karriaermaal	0;k1
karriar	02=1
karriarmal	0;k1
karrier	0171
karriera	08j1
karriercelok	01R1
karriercélok	01R1
karriere	0;l3
karrieremaal	0;o2
karrieremal	0;o2
karrieremål	0;o2
karriereziel	03l1
karriär	02=1
karriärmål	0;k1
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
keeled	0<11
keeleoskus	0<11
keeleoskused	0<11
keelte oskus	0<11
keelteoskus	0<11
keelteoskused	0<11
kegemaran	0:W1
kegiatan sosial	0<21
kegiatan sukarela	0<21
kegiatan sukarelawan	0<21
kelebihan	06l1
kelpoisuudet	0<31
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
kerja sukarela	0<21
kerncompetenties	03g1
kernekompetencer	0711
kernkompetenzen	03j1
kesaetyoet	0191
kesatyot	0191
keskeinen osaaminen	01_1
keskeinen tyoekokemus	0191
keskeinen tyokokemus	0191
keskeinen työkokemus	0191
keskeiset projektit	09n1
kesukarelawanan	0<21
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
ketertarikan	0:W1
key achievements	00D1
key competencies	00<1
key projects	00G1
key roles	00E1
key skills	00<1
keynote talks	02X1
keynotes	02X1
kha nang ngoai ngu	0<41
khac	0<51
khen thuong	06]1
khen thưởng	06]1
khoa dao tao	04J1
khoa hoc	04J1
khoa hoc ngan han	04J1
khoá học	04J1
khác	0<51
khóa học	04J1
khóa học ngắn hạn	04J1
khóa đào tạo	04J1
khả năng ngoại ngữ	0<41
ki nang	04K1
ki vagyok	03h1
kiegeszito informaciok	08T1
kiegészítő információk	08T1
kielellinen osaaminen	0<61
kielet	0<61
kieliosaaminen	0<61
kielitaidot	0<61
kielitaito	0<61
kiemelt projektek	09H1
kien thuc	04K1
kiinnostuksen kohteet	0:21
kiinnostukset	0:21
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
kiserolevel	0<71
kisisel	0431
kisisel beceriler	02N1
kisisel bilgiler	0431
kisisel bilgilerim	0431
kisisel ilgi alanlari	04B1
kisisel ozet	01\1
kisisel projeler	00R1
kisisel veriler	0431
kisisel yetenekler	02N1
kita	0;L1
kita informacija	0;L1
kitaplar	01A1
kiti duomenys	0;L1
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
knygos	0<81
ko sam ja	0<91
koerekort	0<:1
koerekort og certifikater	03G1
koerkort	0<;1
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
kompetence	0<<2
kompetenceprofil	0<>1
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
kompetencje jezykowe	0:i1
kompetencje językowe	0:i1
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
kompetenzi	09e1
kompetenzi lingwistici	0:81
kompetenzi lingwistiċi	0:81
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
konference	0<?2
konference a seminare	01J1
konference a semináře	01J1
konference in seminarji	07\1
konferencer	03b1
konferencer og seminarer	03b1
konferences	06T1
konferences un seminari	06T1
konferences un semināri	06T1
konferenciak	0<A1
konferenciak es szeminariumok	0<A1
konferenciareszvetel	0<A1
konferenciarészvétel	0<A1
konferencie	0<B1
konferencie a seminare	0<B1
konferencie a semináre	0<B1
konferencije	0<C2
konferencije i seminari	0<C2
konferencijos	06[1
konferencijos ir seminarai	06[1
konferenciák	0<A1
konferenciák és szemináriumok	0<A1
konferencje	0<E1
konferencje i seminaria	0<E1
konferenser	08k1
konferenser och seminarier	08k1
konferensi	00K1
konferensi dan seminar	00K1
konferenssit	0<F1
konferenssit ja seminaarit	0<F1
konferenzen	0<G1
konferenzen und seminare	0<G1
konferenzi	03N1
konferenzi u seminars	03N1
konferenzteilnahmen	0<G1
kongreler	04O1
kongresi	0<H3
kongresse	0<G1
kongresser	0<K3
kongressit	0<F1
kongresszusok	0<A1
kongresy	0<N2
konicky	0<P2
konicky a zajmy	0<R1
konicky a zaujmy	0<S1
konjicki	0:_1
konjički	0:_1
konkurranser	0:51
konkurrencer	01l1
konkursy	0<T1
kontak	0451
kontakt	0<U<
kontakt informacije	0<a1
kontakt podaci	0<b2
kontaktai	02i1
kontaktandmed	0;=1
kontaktdaten	0201
kontakti	0<d3
kontaktine informacija	02i1
kontaktinfo	0;=1
kontaktinformacija	0<g1
kontaktinformasjon	0<h1
kontaktinformation	0<i2
kontaktinformationen	0201
kontaktinformācija	0<g1
kontaktiniai duomenys	02i1
kontaktinė informacija	02i1
kontaktne informacie	0<k1
kontaktne informacije	0<l1
kontaktne udaje	0<k1
kontaktni informace	0<m1
kontaktni podaci	0<n1
kontaktni podatki	0<l1
kontaktni udaje	0<m1
kontaktné informácie	0<k1
kontaktné údaje	0<k1
kontaktní informace	0<m1
kontaktní údaje	0<m1
kontaktoplysninger	0<o1
kontaktopplysninger	0<h1
kontaktpersonas atsauksmem	0351
kontaktpersonas atsauksmēm	0351
kontaktuppgifter	09j1
kontakty	0=02
kontakty na reference	07j1
konusmalar	01A1
konustugum diller	0421
konuşmalar	01A1
konuştuğum diller	0421
konverentsid	0=21
konverentsid ja seminarid	0=21
konyvek	05A1
koníčky	0<P2
koníčky a zájmy	0<R1
koníčky a záujmy	0<S1
kool	0:11
koolitused	08_1
koolitused ja kursused	08_1
kopsavilkums	02F1
korabbi munkahelyek	0171
korekort	0<:1
korekort og certifikater	03G1
korkort	0<;1
korkort och certifikat	03e1
korsijiet	0=31
korsijiet ta' tahrig	0=31
korsijiet ta' taħriġ	0=31
kort om meg	0;81
kort om mig	0;92
kort presentation	0=41
kort profiel	07Y1
kort profil	0<>1
kortare utbildningar	09S1
korte introductie	07Y1
kortit	0<31
kortit ja luvat	0<31
korábbi munkahelyek	0171
kotba	02d1
koulut	01I1
koulutukset	01I1
koulutukset ja kurssit	01a1
koulutus	01I1
koulutus ja tutkinnot	01I1
koulutushistoria	01I1
koulutustausta	01I1
kozeleti tevekenyseg	0=51
kozossegi media	0:;1
kozossegi munka	0=51
kozossegi oldalak	0:;1
kratce o mne	05B1
kratka biografija	0<91
kratka predstavitev	05E1
kratki zivotopis	0;h1
kratki životopis	0;h1
kratko o mne	0;g1
kretanje u sluzbi	07k1
kretanje u službi	07k1
krotko o mnie	04h1
krátce o mně	05B1
krátko o mne	0;g1
krótko o mnie	04h1
ksiazki	02f1
książki	02f1
ksztalcenie	08L1
kształcenie	08L1
kto som	0;g1
kualifikasi pendidikan	0;U1
kuka olen	01`1
kulcskompetenciak	0731
kulcskompetenciák	0731
kullandigim programlar	02N1
kullandigim yazilimlar	02N1
kullandığım programlar	02N1
kullandığım yazılımlar	02N1
kulup faaliyetleri	09h1
kulüp faaliyetleri	09h1
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
kursai	0=61
kursai ir mokymai	0=61
kursbevis	03F1
kurse	03;1
kurse und fortbildungen	03;1
kurse und seminare	03;1
kurser	0=72
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
kursus	0=92
kursus dan pelatihan	0=;1
kursus dan sertifikasi	0=<1
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
kuulumine organisatsioonidesse	0==1
kuuluvus organisatsioonidesse	0==1
kuvaus	01`1
kvalifikacijas	02B1
kvalifikacijas celsana	02C1
kvalifikacijos	0341
kvalifikacijos kelimas	0=61
kvalifikacijos kėlimas	0=61
kvalifikacijos tobulinimas	0=61
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
ky nang ngoai ngu	0<41
ky nang ngon ngu	0<41
ky nang tin hoc	04K1
kynning	0161
kynningarbref	0=>1
kynningarbréf	0=>1
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
kísérőlevél	0<71
könyvek	05A1
körkort	0<;1
körkort och certifikat	03e1
közéleti tevékenység	0=51
közösségi munka	0=51
közösségi média	0:;1
közösségi oldalak	0:;1
kørekort	0<:1
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
kỹ năng ngoại ngữ	0<41
kỹ năng ngôn ngữ	0<41
kỹ năng tin học	04K1
la mia esperienza	01X1
la mia formazione	04X1
labitud koolitused	08_1
labor social	00L1
labor voluntaria	00L1
laboratory skills	00<1
laenkar	0=?1
lagsarbeid	08A1
laimejimai	02@1
laimėjimai	02@1
lain lain	06c1
lain-lain	06c1
lainnya	06c1
laisvalaikio pomegiai	0:X1
laisvalaikio pomėgiai	0:X1
laisvalaikis	0:X1
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
lankar	0=?1
lastni projekti	0;N1
latar belakang pendidikan	0;U1
laufbahn	02>1
lavori	0=@1
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
legaturi	0=A1
legitimation	03e1
legitimationer	03e1
legături	0=A1
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
lenker	0=B1
lenkjer	0=B1
letter of motivation	02E1
lettera di motivazione	0=C1
lettera di presentazione	0=C1
lettera motivazionale	0=C1
lettere di referenza	0=D1
letters of recommendation	05@1
lettre d'accompagnement	0=E1
lettre de motivation	0=E1
lettres de recommandation	0=F1
leyfi	0=G1
lezingen	02_1
libri	02[1
libros	02\1
licencas	00V1
licencas e certificacoes	00V1
licencas e certificados	00V1
licence	0=H4
licence i sertifikati	0871
licences	0=L3
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
licenzja tas sewqan	0=O1
licenzji	05;1
licenzji tas sewqan	0=O1
licenças	00V1
licenças e certificados	00V1
licenças e certificações	00V1
licențe	00W1
licențe și certificări	00W1
lich su cong viec	0661
lich su lam viec	0661
licna interesovanja	0:^1
licne informacije	0<a1
licne osobine	0<91
licne vestine	0761
licni podaci	0<a1
licni profil	0<91
licni projekti	0;M1
lideranca	00J1
liderança	00J1
liderazgo	00L1
lidmaatschap	03i1
lidmaatschappen	03i1
lien he	08?1
lien ket	0:?1
lien lac	08?1
liens	08]1
ligacoes	0=P1
ligações	0=P1
liikmelisus	0==1
liikmesus	0==1
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
lingid	0=Q1
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
lingwi	0:81
lingwi barranin	0:81
link	0=R2
linkek	0:;1
linki	0=T1
linkit	0=U1
linkler	03T1
linkovi	08<2
links	0=V7
linkuri	0=A1
lionrai agus ballraiochtai	03W1
lionrai soisialta	0=]1
lisaandmed	0=^1
lisad	07^1
lisaekoulutus	01a1
lisaetiedot	0=_1
lisainfo	0=^1
lisakoulutus	01a1
lisanslar	01P1
lisanslar ve sertifikalar	01P1
lisateave	0=^1
lisatiedot	0=_1
lisenser	03F1
lisensi	0=<1
lisensi dan sertifikasi	0=<1
lisenssit	0<31
list motywacyjny	0=`1
lisäkoulutus	01a1
lisätiedot	0=_1
litir chludaigh	0=a1
litir chlúdaigh	0=a1
litir iarratais	0=a1
litsentsid	07>1
livres	02Y1
livros	02H1
lizenzen	00@1
lizenzen und zertifikate	00@1
liên hệ	08?1
liên kết	0:?1
liên lạc	08?1
liċenzja tas-sewqan	0=O1
liċenzji	05;1
liċenzji tas-sewqan	0=O1
lična interesovanja	0:^1
lične informacije	0<a1
lične osobine	0<91
lične veštine	0761
lični podaci	0<a1
lični profil	0<91
lični projekti	0;M1
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
loeneanspraak	0;k1
loenoenske	0;^1
logiciels	02L1
logros	03`1
logros destacados	03`1
loisirs	0011
loisirs et centres d'interet	0011
loisirs et centres d'intérêt	0011
loisirs et passions	0011
lomba	03_1
loneansprak	0;k1
lononske	0;^1
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
lupakortit	0<31
luvat	0<31
luvat ja kortit	0<31
lydrastis	0=b1
lydraštis	0=b1
lyhyesti	01`1
lyhyt esittely	01`1
lyhytkurssit	01a1
läbitud koolitused	08_1
länkar	0=?1
léachtaí	01:1
líneas de investigación	00Y1
línguas	05f1
línguas estrangeiras	05f1
línguas faladas	05f1
líonraí agus ballraíochtaí	03W1
líonraí sóisialta	0=]1
löneanspråk	0;k1
lønønske	0;^1
lühidalt minust	08N1
lühitutvustus	08N1
lūkesčiai	06a1
lịch sử công việc	0661
lịch sử làm việc	0661
ma formation	06N1
maal	0=c3
maatschappelijke activiteiten	00^1
macibas	01E1
magamrol	03h1
magamról	03h1
magang	0;b1
main projects	00G1
major projects	00G1
makaleler	01A1
mal	0=c3
malakunnatta	08i1
malstofur	0=f1
malthing	0=f1
management skills	00<1
mandats	00_1
manejo de programas	02M1
mang xa hoi	0:?1
manused	07^1
markmid	0161
markmið	0161
materinski i strani jezici	0;Y1
me contacter	06E1
medailonek	05B1
medals	00D1
media sosial	0;T1
media spolecznosciowe	0=T1
media społecznościowe	0=T1
medlemskab	09>1
medlemskaber	09>1
medlemskap	0=g2
medlemskap i foereningar	09F1
medlemskap i foreningar	09F1
medlemskap i föreningar	09F1
medlemskap i organisasjoner	09=1
medlemskap och naetverk	09F1
medlemskap och natverk	09F1
medlemskap och nätverk	09F1
medmaelabref	0=i1
medmaelendur	0=i1
medmaeli	0=i1
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
menntun	0:41
menntun og thjalfun	0:41
menntun og þjálfun	0:41
meriter	0=j1
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
messen und kongresse	0<G1
methoden	03j1
metier recherche	04c1
meu percurso	0021
meu voluntariado	00J1
meðmælabréf	0=i1
meðmælendur	0=i1
meðmæli	0=i1
mi experiencia	00X1
mi formacion	00H1
mi formación	00H1
mi trayectoria	00X1
mi voluntariado	00L1
midja socjali	0=k1
midja soċjali	0=k1
mielenkiinnon kohteet	0:21
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
minat	0:W1
minat dan hobi	0:W1
minat kerja	08\1
minat pribadi	0:W1
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
moi quan tam	0=l1
moje atuty	04h1
moje doswiadczenie	0861
moje doświadczenie	0861
moje praxe	07l1
mokslas	0:c1
mokslines publikacijos	0<81
moksliniai tyrimai	02k1
mokslinės publikacijos	0<81
mokymai	0=61
mokymai ir kursai	0=61
mokymasis	0:c1
moltai	0=m1
moltaí	0=m1
moltoiri	0=m1
moltóirí	0=m1
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
motivacijas vestule	0=n1
motivacijsko pismo	0=o2
motivaciono pismo	0>11
motivacios level	0<71
motivacni dopis	0>21
motivacny list	0>31
motivasyon mektubu	0>41
motivatie	07Y1
motivatiebrief	03a1
motivation	0>52
motivation letter	02E1
motivationsschreiben	02:1
motivatsioonikiri	0;`1
motivační dopis	0>21
motivačný list	0>31
motiveret ansoegning	02<1
motiveret ansogning	02<1
motiveret ansøgning	02<1
motivációs levél	0<71
motivācijas vēstule	0=n1
motyvacinis laiskas	0=b1
motyvacinis laiškas	0=b1
mrezne stranice	0;51
mrežne stranice	0;51
muc khac	0<51
muc luong mong muon	0671
muc tieu	03X1
muc tieu nghe nghiep	03X1
muita tietoja	0=_1
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
muu	0>72
muu info	0=^1
muu koulutus	01a1
muu osaaminen	01_1
muu teave	0=^1
muu tyoekokemus	0191
muu tyokokemus	0191
muu työkokemus	0191
muud oskused	02g1
muut	0=_1
muut koulutukset	01a1
muut taidot	01_1
muut tiedot	0=_1
muut tyoet	0191
muut tyot	0191
muut työt	0191
muuta	0=_1
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
málstofur	0=f1
málþing	0=f1
mål	0=c3
méritos	03`1
métier recherché	04c1
mācības	01E1
mērķis	02F1
měkké dovednosti	06W1
műszaki ismeretek	0731
mạng xã hội	0:?1
mối quan tâm	0=l1
mục khác	0<51
mục tiêu	03X1
mục tiêu nghề nghiệp	03X1
mức lương mong muốn	0671
na kratko o meni	05E1
na meain shoisialta	0=]1
na meáin shóisialta	0=]1
nach feierabend	03>1
nachweise	00@1
naetverk	0=?1
naetverk och medlemskap	09F1
nagrade	0>93
nagrade i priznanja	0><2
nagrade in priznanja	07n1
nagrody	0<T1
nagrody i stypendia	0<T1
nagrody i wyroznienia	0<T1
nagrody i wyróżnienia	0<T1
naisc	0=]1
najvyssie dosiahnute vzdelanie	01?1
najvyššie dosiahnuté vzdelanie	01?1
najwazniejsze osiagniecia	0<T1
najwazniejsze projekty	03R1
najwazniejsze umiejetnosci	07P1
najważniejsze osiągnięcia	0<T1
najważniejsze projekty	03R1
najważniejsze umiejętności	07P1
nam	0:41
namsferill	0:41
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
nastroje	0;G2
natjecanja	0>>1
natverk	0=?1
natverk och medlemskap	09F1
naucni radovi	0>?1
nauka	08L1
naučni radovi	0>?1
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
nettprofiler	0=B1
nettsider	0=B1
nettverk og medlemskap	09=1
netvaerk	0:<1
netvaerk og medlemskaber	09>1
netværk	0:<1
netværk og medlemskaber	09>1
netwerken	0>@1
netwerken en lidmaatschappen	03i1
netwerks socjali	0=k1
netwerks soċjali	0=k1
netwerks u shubijiet	0301
netwerks u sħubijiet	0301
networks	09B1
networks and memberships	04<1
netzwerke	0:d1
netzwerke und mitgliedschaften	03k1
nevenactiviteiten	00^1
nevenfuncties	00^1
nevenprojecten	03f1
next role	03M1
nghien cuu	04I1
nghiên cứu	04I1
ngoai ngu	0<41
ngon ngu	0<41
ngon ngu lap trinh	04K1
ngoại ngữ	0<41
nguoi gioi thieu	09f1
nguoi tham chieu	09f1
nguoi tham khao	09f1
nguyen vong	0671
nguyen vong cong viec	0671
nguyện vọng	0671
nguyện vọng công việc	0671
ngôn ngữ	0<41
ngôn ngữ lập trình	04K1
người giới thiệu	09f1
người tham chiếu	09f1
người tham khảo	09f1
nitelikler	02N1
niveau de langue	03L1
niveaux de langues	03L1
nivel de estudios	00H1
nivel de idiomas	05b1
nivell d'idiomes	05e1
niyet mektubu	0>41
nodarbinatiba	06^1
nodarbinātība	06^1
noeglekompetencer	0711
noekkelkompetanse	01j1
noekkelkvalifikasjoner	0;81
noglekompetencer	0711
nokkelkompetanse	01j1
nokkelkvalifikasjoner	0;81
non formal education	00e1
non-formal education	00e1
notable projects	00G1
notlar	05?1
nozimigakie projekti	0;P1
nozīmīgākie projekti	0;P1
nuorodos	0;41
nyckelkompetenser	06d1
nyelvek	0:b1
nyelvi ismeretek	0:b1
nyelvi keszsegek	0:b1
nyelvi kompetenciak	0:b1
nyelvi kompetenciák	0:b1
nyelvi készségek	0:b1
nyelvismeret	0:b1
nyelvtudas	0:b1
nyelvtudás	0:b1
nyelvvizsgak	0:b1
nyelvvizsgák	0:b1
nám	0:41
námsferill	0:41
námskeið	08^1
námskeið og ráðstefnur	08^1
nástroje	0;G2
nätverk	0=?1
nätverk och medlemskap	09F1
nøglekompetencer	0711
nøkkelkompetanse	01j1
nøkkelkvalifikasjoner	0;81
năng lực	04K1
o meni	0>A3
o meu percurso	0021
o mne	0>D2
o mnie	04h1
o mně	05B1
o que sei fazer	02I1
o sobie	04h1
oa 능력	0>F1
oa능력	0>F1
obair dheonach	09g1
obiectiv	04P1
obiectiv profesional	04P1
obiective	04P1
obiettivi	03I1
obiettivo	03I1
obiettivo professionale	03I1
objave	0>G3
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
objetivo	0>J2
objetivo profesional	00P1
objetivo profissional	02G1
objetivos	0>J2
objetivos pessoais	04S1
obras	0>L2
obrazovanje	01G2
obrazovanje i obuka	0>N1
obrazovanje i osposobljavanje	08I1
obres	0>O1
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
ocekavani	0:=1
ocekivanja	0>P2
oceneni	07m1
oceneni a uspechy	07m1
ocenenia	0>R1
ocenenia a uspechy	0>R1
ocenenia a úspechy	0>R1
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
odabrani projekti	0>S1
odborna prax	0>T1
odborna praxe	07l1
odborna skoleni	00A1
odborna sposobilost	0531
odborna zpusobilost	0521
odborne certifikaty	0521
odborne clanky	0>U1
odborne dovednosti	06W1
odborne publikace	0>U1
odborne publikacie	0>V1
odborne skusenosti	0>T1
odborne znalosti	0;G2
odborne zrucnosti	06Z1
odborná prax	0>T1
odborná praxe	07l1
odborná spôsobilosť	0531
odborná způsobilost	0521
odborná školení	00A1
odborné certifikáty	0521
odborné dovednosti	06W1
odborné publikace	0>U1
odborné publikácie	0>V1
odborné skúsenosti	0>T1
odborné znalosti	0;G2
odborné zručnosti	06Z1
odborné články	0>U1
odbyte szkolenia	07O1
odkazy	0>W2
odnosniki	0=T1
odnośniki	0=T1
odporucania	0>Y1
odporúčania	0>Y1
odul ve basarilar	03\1
oduller	03\1
oduller ve basarilar	03\1
odullerim	03\1
oenska stilling	0;]1
oenskad befattning	0;k1
oenskad tjaenst	0;k1
oenskat arbete	0;k1
oenskemaal	0;k1
oensker	0;o2
oensket job	0;^1
oensket jobb	0;]1
oensket stilling	0;o2
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
oevrigt	0>Z2
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
olulisemad projektid	0;>1
om	0=c3
om meg	0;81
om mig	0;92
om personen	0<h1
omandatud haridus	0:11
omat projektit	09n1
omdoemen	0>\1
omdomen	0>\1
omdömen	0>\1
on yazi	0>41
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
onkentes munka	0=51
onkentes tapasztalat	0=51
onkentes tevekenyseg	0=51
onkentesseg	0=51
online	0>]2
online courses	00e1
online presence	09B1
online profielen	0>@1
online profile	0:d1
online profiles	09B1
online profilok	0:;1
online profily	0>W2
online-profile	0:d1
onlineprofiler	0>_2
onnur faerni	09:1
onoracha	08@1
onoracha agus gradaim	08@1
onorificenze	04A1
onoruri	04H1
onska stilling	0;]1
onskad befattning	0;k1
onskad tjanst	0;k1
onskat arbete	0;k1
onskemal	0;k1
onsker	0;o2
onsket job	0;^1
onsket jobb	0;]1
onsket stilling	0;o2
ontspanning	04F1
onur ve oduller	03\1
onur ve ödüller	03\1
onóracha	08@1
onóracha agus gradaim	08@1
opdrachten	02P1
open source	0>a2
open source contributions	00G1
open source projects	00G1
open source projekte	03<1
open source software	00G1
open to	03M1
open-source software	00G1
open-source-projekte	03<1
opensourceprojecten	03f1
operare pc	0091
opere	0=@1
opingud	0:11
opinie	0>c1
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
oppimine	0:11
oppsummering	0;81
opravneni	0521
opravnenia	0531
oprogramowanie	07P1
oprávnenia	0531
oprávnění	0521
opsummering	0<>1
organisasi	0<21
organisasjoner	09=1
organisasjonserfaring	08A1
organisational skills	00<1
organisationer	0>d2
organisations professionnelles	00f1
organisatsioonid	0==1
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
osebne informacije	0<l1
osebne lastnosti	05E1
osebni podatki	0<l1
osebni profil	05E1
osebni projekti	0;N1
osiagniecia	0<T1
osiagniecia i nagrody	0<T1
osiągnięcia	0<T1
osiągnięcia i nagrody	0<T1
oskastarf	0>f1
oskir um starf	0>f1
oskused	02g1
oskused ja teadmised	02g1
osnovni podaci	0<b2
osnovni podatki	0<l1
osobe za kontakt	0>g1
osobe za preporuku	0>h2
osobne informacie	0<k1
osobne informacije	0<n1
osobne projekty	0>j1
osobne udaje	0<k1
osobne vjestine	0771
osobne vjestine i kompetencije	0771
osobne vjestine i osobine	0;h1
osobne vještine	0771
osobne vještine i kompetencije	0771
osobne vještine i osobine	0;h1
osobne vlastnosti	0;g1
osobni data	0<m1
osobni informace	0<m1
osobni interesi	0:]1
osobni podaci	0<n1
osobni profil	0>k2
osobni projekti	0>S1
osobni projekty	0>m1
osobni udaje	0<m1
osobni vlastnosti	05B1
osobni zajmy	0<R1
osobny profil	0;g1
osobné informácie	0<k1
osobné projekty	0>j1
osobné vlastnosti	0;g1
osobné údaje	0<k1
osobní data	0<m1
osobní informace	0<m1
osobní profil	05B1
osobní projekty	0>m1
osobní vlastnosti	05B1
osobní zájmy	0<R1
osobní údaje	0<m1
osobný profil	0;g1
osoby polecajace	0>c1
osoby polecające	0>c1
osposobljavanje	07R1
oss	0>n1
osszefoglalas	03h1
osszefoglalo	03h1
oss活動	0>n1
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
ota yhteytta	0:61
ota yhteyttae	0:61
ota yhteyttä	0:61
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
ovrigt	0>Z2
ovrigt engagemang	08`1
ozet	01\1
ozgecmis ozeti	01\1
où j'ai travaillé	00`1
očakávania	0851
očekivanja	0>P2
očekávání	0:=1
oħrajn	01K1
pa fritiden	0>o2
paa fritiden	0>o2
padevused	02g1
paetevyydet	0<31
paetevyydet ja kortit	0<31
paetevyydet ja luvat	0<31
paetevyys	0<31
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
palgasoov	0?11
palkinnot	02;1
palkinnot ja tunnustukset	02;1
palkkatoive	09l1
palyafutas	0171
pamatinformacija	0<g1
pamatinformācija	0<g1
papers	02X1
papildinformacija	05F1
papildinformācija	05F1
papildizglitiba	02C1
papildizglītība	02C1
papildoma informacija	0;L1
papildoma veikla	0?21
papildomas issilavinimas	0=61
papildomas išsilavinimas	0=61
papildomi duomenys	0;L1
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
par slov o mne	0>D2
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
pasiuni	0:F1
pasiuni si hobby uri	0:F1
pasiuni si interese	0:F1
pasiuni și hobby-uri	0:F1
pasiuni și interese	0:F1
pasje	06O1
pasje i zainteresowania	06O1
paskyros	0;41
pasraksturojums	02F1
passatempi	0;22
passatempos	02R1
passe temps	0011
passe-temps	0011
passioni	0371
passions	0?33
pastimes	00a1
pasākumi	06T1
paten	04G1
patendid	02e1
patent	02a1
patentai	0<81
patente	0?62
patente di guida	0?81
patenten	02_1
patenter	02b2
patentes	0?92
patenti	0?;5
patenti di guida	0?81
patenti e attestati	00;1
patenti e certificazioni	00;1
patentini	00;1
patentit	02`1
patentler	01A1
patents	0?@2
patents and certifications	03S1
patents and publications	02X1
patenty	0?B3
patevyydet	0<31
patevyydet ja kortit	0<31
patevyydet ja luvat	0<31
patevyys	0<31
patirtis	06`1
pazymejimai	0341
pazymejimai ir sertifikatai	0341
pašraksturojums	02F1
pažymėjimai	0341
pažymėjimai ir sertifikatai	0341
pc kenntnisse	03j1
pc znalosti	0;G2
pc-kenntnisse	03j1
pcスキル	0;J1
peer reviewed publications	02X1
peer-reviewed publications	02X1
pehmeaet taidot	01_1
pehmeat taidot	01_1
pehmeät taidot	01_1
pekerjaan	0;b1
pekerjaan yang diinginkan	08\1
pelatihan	0=;1
pelatihan & sertifikasi	0=;1
pelatihan dan kursus	0=;1
pelatihan dan sertifikasi	0=;1
pemberi referensi	06S1
pembicara	04G1
pencapaian	03_1
pendidikan	0;U1
pendidikan formal	0;U1
pendidikan non formal	0=;1
pendidikan nonformal	0=;1
pendidikan terakhir	0;U1
penelitian	0?E1
pengalaman	0;b1
pengalaman bekerja	0;b1
pengalaman berorganisasi	0<21
pengalaman kerja	0;b1
pengalaman magang	0;b1
pengalaman organisasi	0<21
pengalaman pekerjaan	0;b1
pengalaman praktik	0;b1
pengalaman profesional	0;b1
pengalaman proyek	0?E1
pengalaman relawan	0<21
pengalaman sukarela	0<21
penghargaan	03_1
penghargaan & prestasi	03_1
penghargaan dan prestasi	03_1
penguasaan bahasa	03U1
penilaian mandiri keterampilan digital	0?F1
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
perfil	0?G3
perfil personal	0?J2
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
perfis	0=P1
perfis online	0=P1
performance experience	00E1
perkenalan	06l1
permis	0?L1
permis auto	04U1
permis b	0?L1
permis de conducere	04U1
permis de conduir	04V1
permis de conduire	0?L1
permis et certifications	00O1
permis et habilitations	00O1
permiso de conducir	04T1
permisos	00T1
permisos de conducir	04T1
permisos de conduir	04V1
permís de conduir	04V1
persoane de referinta	0?M1
persoane de referință	0?M1
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
personalia	0?N4
personalien	0201
personas dati	0<g1
personas informacija	0<g1
personas informācija	0<g1
persondata	0?R3
personendaten	0201
personiga informacija	0<g1
personigas ipasibas	02F1
personigie dati	0<g1
personigie projekti	0;P1
personiska informacija	0<g1
personiskā informācija	0<g1
personlege opplysningar	0<h1
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
personlig informasjon	0<h1
personlig information	09j1
personlig presentation	0=41
personlig profil	0=c3
personliga egenskaper	0=41
personliga faerdigheter och kompetenser	06d1
personliga fardigheter och kompetenser	06d1
personliga färdigheter och kompetenser	06d1
personliga intressen	09\1
personliga projekt	08Q1
personliga uppgifter	09j1
personlige data	0<o1
personlige egenskaper	0;81
personlige ferdigheter	01j1
personlige interesser	0:a1
personlige kompetencer	0711
personlige oplysninger	0<o1
personlige opplysninger	0<h1
personlige projekter	08R1
personlige prosjekter	08S1
personligt	0;92
personligt brev	09E1
personnes de reference	0=F1
personnes de référence	0=F1
personoplysninger	0<o1
personopplysninger	0<h1
personuleg samantekt	0161
personuleg verkefni	08Y1
personulegar upplysingar	09k1
personuppgifter	09j1
personuupplysingar	09k1
personīgie dati	0<g1
personīgie projekti	0;P1
personīgā informācija	0<g1
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
persuni ta' referenza	0?U1
persónuleg samantekt	0161
persónuleg verkefni	08Y1
persónulegar upplýsingar	09k1
persónuupplýsingar	09k1
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
perustiedot	0:61
pesquisa	0;;1
pet projects	00G1
pet проекты	0?V1
pet-проекты	0?V1
petijumi	0;P1
petits boulots	00`1
petniecibas projekti	0;P1
phu luc	07;1
phụ lục	07;1
pieces jointes	0261
pieejamiba	06_1
pieejamība	06_1
pielikumi	0?W1
pielikums	0?W1
pieredze	06^1
pieteikuma vestule	0=n1
pieteikuma vēstule	0=n1
pinned	00G1
pinned projects	00G1
pièces jointes	0261
places i've worked	00E1
po godzinach	06O1
pocitacove dovednosti	06W1
pocitacove znalosti	0;G2
pocitacove zrucnosti	06Z1
podaci za kontakt	0<b2
podstawowe informacje	06\1
podsumowanie	04h1
podsumowanie zawodowe	04h1
podujatia	0<B1
pohiandmed	0;=1
points forts	0041
poklicna pot	06j1
poklicne izkusnje	06j1
poklicne izkušnje	06j1
poklicni profil	05E1
polecenia	0>c1
politisches engagement	03?1
pomegiai	0:X1
pomegiai ir interesai	0:X1
pomembnejsi projekti	0;N1
pomembnejši projekti	0;N1
pomėgiai	0:X1
pomėgiai ir interesai	0:X1
ponencias	02\1
ponencias y publicaciones	02\1
ponencies	05g1
ponències	05g1
popis publikacija	0?X1
popratno pismo	0?Y1
poprzednie stanowiska	0861
portafolio	0;<1
portafolis	0>O1
portafoll	0?Z1
portefoelje	0?[2
portefolje	0?[2
portefølje	0?[2
portfelis	02k1
portfelj	0;N1
portfoelj	08Q1
portfolio	0?]E
portfolj	08Q1
portfolyo	00R1
portfoolio	0;>1
portfoy	00R1
portfólio	0@22
portfólió	09H1
portfölj	08Q1
portföy	00R1
portofolio	0?E1
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
poslovno iskustvo	0;?2
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
postignuca	0>>1
postignuća	0>>1
posts held	00E1
postul dorit	0321
postul vizat	0321
poszukiwane stanowisko	07o1
potrdila	05:1
potvrde	0@42
potvrde i certifikati	0541
povezave	08>1
poveznice	0;51
povijest zaposlenja	07k1
povzetek	05E1
pozadovana pozice	0:=1
pozadovana pozicia	0851
pozadovane zamestnani	0:=1
pozadovane zamestnanie	0851
pozitia dorita	0321
pozizzjoni mixtieqa	07?1
poziția dorită	0321
poznavanje jezika	0;V2
poznavanje rada na racunaru	0761
poznavanje rada na računaru	0761
poznavanje stranih jezika	0;V2
pozostale	07N1
pozostale informacje	07N1
pozostałe	07N1
pozostałe informacje	07N1
počítačové dovednosti	06W1
počítačové znalosti	0;G2
počítačové zručnosti	06Z1
pożizzjoni mixtieqa	07?1
požadovaná pozice	0:=1
požadovaná pozícia	0851
požadované zamestnanie	0851
požadované zaměstnání	0:=1
praca	0861
praca s pocitacom	06Z1
praca spoleczna	01M1
praca społeczna	01M1
praca zawodowa	0861
prace dorywcze	0861
prace s pc	06W1
prace sezonowe	0861
pracovna historia	0>T1
pracovna prax	0>T1
pracovne skusenosti	0>T1
pracovni historie	07l1
pracovni kariera	07l1
pracovni praxe	07l1
pracovni preference	0:=1
pracovni zkusenost	07l1
pracovni zkusenosti	07l1
pracovná história	0>T1
pracovná prax	0>T1
pracovné skúsenosti	0>T1
pracovní historie	07l1
pracovní kariéra	07l1
pracovní praxe	07l1
pracovní preference	0:=1
pracovní zkušenost	07l1
pracovní zkušenosti	07l1
practica	00[1
practical experience	00E1
practical skills	00<1
practicas	00X1
practicas profesionales	00X1
practică	00[1
practiques	04W1
praesentation	0<>1
praesentationer	04=1
praestationer	01l1
praksa	0@63
prakse	0@94
prakses	06^1
praksis	0241
prakticke skusenosti	0>T1
praktické skúsenosti	0>T1
prakticne izkusnje	06j1
prakticno iskustvo	07k1
praktijkervaring	02P1
praktik	0@=2
praktika	0@?3
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
pranesimai	0<81
pranešimai	0<81
prasmes	05G1
prasmes un iemanas	05G1
prasmes un iemaņas	05G1
prasmes un zinasanas	05G1
prasmes un zināšanas	05G1
prawa jazdy	0@B1
prawo jazdy	0@B1
prax	0>T1
praxe	07l1
praxiserfahrung	02>1
predavanja	0>G3
predchozi zamestnani	07l1
prednaskova cinnost	05K2
prednasky	05K2
prednášková činnosť	0>V1
prednášky	0>V1
predstava o zamestnani	0851
predstava o zamestnaní	0851
predstaveni	05B1
predstavenie	0;g1
predstavitev	05E1
predstavitve	03m1
predstavljanje	0;h1
predstavy o praci	0:=1
preference	0:=1
preferences	03M1
preferencias	0@C2
preferencias laborales	07@1
preferencie	0851
preferencies	07A1
preferencies laborals	07A1
preferencije	0@E1
preferencje	07o1
preferencje zawodowe	07o1
preferensi pekerjaan	08\1
preferenze	02n1
preferenzi	07?1
preferinte	0321
preferințe	0321
preferovana pozice	0:=1
preferovana pozicia	0851
preferovaná pozice	0:=1
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
preporuka	0>h2
preporuke	0>h2
presenca online	0=P1
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
presentasjon	0;81
presentasjoner	04>1
presentaties	02_1
presentation	0@F2
presentationer	02a1
presentations	0@H2
presentazione	03I1
presentazioni	02[1
presença online	0=P1
prestasi	03_1
prestasi dan penghargaan	03_1
prestasjoner	0:51
prestaties	03d1
prestationer	0=j1
pretekle zaposlitve	06j1
pretensao salarial	04S1
pretensiones	07@1
pretensoes	04S1
pretensão salarial	04S1
pretensões	04S1
pretentions salariales	04c1
prethodna zaposlenja	0@J1
preukazy	0531
previous employment	00E1
previous experience	00E1
previous jobs	00E1
previous positions	00E1
previous roles	00E1
prezentace	0>U1
prezentacie	0>V1
prezentacijas	09i1
prezentaciok	05A1
prezentacja	04h1
prezentacje	02f1
prezentare	04P1
prezentari	02Z1
prezentazzjoni	08B1
prezentazzjonijiet	02d1
prezentácie	0>V1
prezentációk	05A1
prezentācijas	09i1
prezentări	02Z1
preżentazzjoni	08B1
preżentazzjonijiet	02d1
pricakovanja	0@K1
pridobljena izobrazba	01F1
priebeh vzdelania	01?1
priebeh zamestnani	0>T1
priebeh zamestnania	0>T1
priebeh zamestnaní	0>T1
priedai	07`1
priedas	07`1
prijzen	03d1
prijzen en onderscheidingen	03d1
prilog	07_1
priloga	0@L1
priloge	0@L1
priloha	0@M2
prilohy	0@M2
prilozi	0@O2
principais competencias	02I1
principais competências	02I1
principais projetos	0;;1
principales aptitudes	02M1
principales competences	02L1
principales compétences	02L1
principales realisations	04C1
principales réalisations	04C1
principali progetti	0=@1
principaux projets	04b1
priporocila	0@Q1
priporocilo	0@Q1
priporočila	0@Q1
priporočilo	0@Q1
priser	0@R3
priser och utmaerkelser	0=j1
priser och utmarkelser	0=j1
priser och utmärkelser	0=j1
priser og haedersbevisninger	01l1
priser og hædersbevisninger	01l1
priser og udmaerkelser	01l1
priser og udmærkelser	01l1
priser og utmerkelser	0:51
prises de parole	02Y1
prisistatymas	02A1
pristatymai	0<81
privat	0@U2
private interessen	03>1
private projekte	03<1
privates	03>1
privattivi	02d1
privitci	0@W1
prix	04C1
prix et bourses	04C1
prix et distinctions	04C1
prix et recompenses	04C1
prix et récompenses	04C1
prizai	02@1
prizes	00D1
prizes and awards	00D1
priznanja	0>93
priznanja i nagrade	0><2
priznanja in nagrade	07n1
pričakovanja	0@K1
pro bono	00Z1
producao bibliografica	02H1
producao cientifica	02H1
produção bibliográfica	02H1
produção científica	02H1
profesijna prax	0>T1
profesijne organizacie	05U1
profesijne skusenosti	0>T1
profesijny profil	0;g1
profesijná prax	0>T1
profesijné organizácie	05U1
profesijné skúsenosti	0>T1
profesijný profil	0;g1
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
profesionalni sazetak	0;h1
profesionalni sažetak	0;h1
profesionalno iskustvo	0;?2
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
profielen	0>@1
profielschets	07Y1
profieltekst	07Y1
profiil	08N1
profiili	01`1
profiilid	0=Q1
profiilit	0=U1
profil	0@X@
profil daring	0;T1
profil diri	06l1
profil in kuerze	03l1
profil in kurze	03l1
profil in kürze	03l1
profil kandydata	04h1
profil online	0;T1
profil personal	04P1
profil personali	08B1
profil personnel	0041
profil profesional	0@h2
profil professionnel	0041
profil professjonali	08B1
profil singkat	06l1
profil zawodowy	04h1
profilar	0:>1
profilbeskrivning	0=41
profile	0@j4
profile internetowe	0=T1
profile spolecznosciowe	0=T1
profile społecznościowe	0=T1
profile summary	0001
profiler	0@n3
profiles	09B1
profili	0A16
profili na mrezi	0A71
profili na mreži	0A71
profili online	05W1
profili social	05W1
profiliai	0;41
profilis	02A1
profill	0161
profiller	03T1
profilo	03I1
profilo personale	03I1
profilo professionale	03I1
profilok	0:;1
profils	0A82
profils en ligne	08]1
profiltekst	0<>1
profiluri	0=A1
profiluri online	0=A1
profily	0>W2
progetti	0A:2
progetti accademici	0=@1
progetti di ricerca	0=@1
progetti open source	0=@1
progetti personali	0A:2
progetti realizzati	0=@1
progetti rilevanti	0=@1
progetti selezionati	0=@1
progetti ta' ricerka	0?Z1
programavimo kalbos	02j1
programlama dilleri	02N1
programlar	02N1
programmeerimiskeeled	02g1
programmeertalen	03g1
programmeringsspraak	0A<2
programmeringssprak	0A<2
programmeringssprog	0711
programmeringsspråk	0A<2
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
proifili	0=]1
proifili ar line	0=]1
proje deneyimi	00R1
project	0A>2
project experience	00G1
project work	00G1
projecten	03f1
projectervaring	03f1
projectes	0>O1
projectes de recerca	0>O1
projectes destacats	0>O1
projectes personals	0>O1
projectes propis	0>O1
projectes realitzats	0>O1
projectos	0;;1
projects	0A@2
projects and research	00G1
projekt	0AB4
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
projekti	0AF4
projektid	0;>1
projektikogemus	0;>1
projektikokemus	09n1
projektit	09n1
projektit ja hankkeet	09n1
projektliste	03<1
projektno iskustvo	0>S1
projektove zkusenosti	0>m1
projektové zkušenosti	0>m1
projekttapasztalat	09H1
projektubersicht	03<1
projektuebersicht	03<1
projekty	0AJ3
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
projetos	0;;1
projetos academicos	0;;1
projetos acadêmicos	0;;1
projetos de destaque	0;;1
projetos de pesquisa	0;;1
projetos open source	0;;1
projetos pessoais	0;;1
projetos profissionais	0;;1
projetos proprios	0;;1
projetos próprios	0;;1
projetos realizados	0;;1
projetos relevantes	0;;1
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
propratno pismo	0>11
prosjekt	08S1
prosjekter	08S1
prosjekterfaring	08S1
prosti cas	0:_1
prosti čas	0:_1
prostocasne dejavnosti	0:_1
prostovoljne dejavnosti	0891
prostovoljno delo	0891
prostovoljske izkusnje	0891
prostovoljske izkušnje	0891
prostovoljstvo	0891
prostočasne dejavnosti	0:_1
proyecto	0;<1
proyectos	0;<1
proyectos academicos	0;<1
proyectos académicos	0;<1
proyectos de investigacion	0;<1
proyectos de investigación	0;<1
proyectos destacados	0;<1
proyectos open source	0;<1
proyectos personales	0;<1
proyectos profesionales	0;<1
proyectos propios	0;<1
proyectos realizados	0;<1
proyectos relevantes	0;<1
proyek	0?E1
proyek penelitian	0?E1
proyek pilihan	0?E1
proyek pribadi	0?E1
proyek terkait	0?E1
proġetti	0?Z1
proġetti personali	0?Z1
proġetti ta' riċerka	0?Z1
prubeh vzdelani	01>1
prubeh zamestnani	07l1
pruefungen	00@1
prufungen	00@1
prukazy	0521
prukazy a opravneni	0521
pruvodni dopis	0>21
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
præsentation	0<>1
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
príloha	0AM1
prílohy	0AM1
prófílar	0:>1
prófíll	0161
próifíl	00Q1
próifíl phearsanta	00Q1
próifílí	0=]1
próifílí ar líne	0=]1
prüfungen	00@1
průběh vzdělání	01>1
průběh zaměstnání	07l1
průkazy	0521
průkazy a oprávnění	0521
průvodní dopis	0>21
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
publications	0@H2
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
publikace	0>U1
publikace a prednasky	0>U1
publikace a přednášky	0>U1
publikacie	0>V1
publikacie a prednasky	0>V1
publikacijas	09i1
publikacije	0>G3
publikacije i predavanja	0?X1
publikacijos	0<81
publikaciok	05A1
publikaciok es eloadasok	05A1
publikacios lista	05A1
publikacje	02f1
publikacje i wystapienia	02f1
publikacje i wystąpienia	02f1
publikacje naukowe	02f1
publikacna cinnost	0>V1
publikacni cinnost	0>U1
publikasi	04G1
publikasi ilmiah	04G1
publikasjonar	04>1
publikasjoner	04>1
publikasjoner og foredrag	04>1
publikationen	03=1
publikationen und vortraege	03=1
publikationen und vortrage	03=1
publikationen und vorträge	03=1
publikationer	0AN2
publikationer och foeredrag	02a1
publikationer och foredrag	02a1
publikationer och föredrag	02a1
publikationer og foredrag	04=1
publikationslista	02a1
publikationsliste	0AP2
publikatsioonid	02e1
publikatsioonid ja ettekanded	02e1
publikačná činnosť	0>V1
publikační činnost	0>U1
publikácie	0>V1
publikácie a prednášky	0>V1
publikációk	05A1
publikációk és előadások	05A1
publikációs lista	05A1
publikācijas	09i1
published work	02X1
puesto deseado	07@1
puesto solicitado	07@1
puestos anteriores	00X1
puestos desempenados	00X1
puestos desempeñados	00X1
puheet	02`1
punann	0AR1
puncte forte	04P1
páipéir	01:1
pályafutás	0171
pár slov o mne	0;g1
pár slov o mně	05B1
pädevused	02g1
pätevyydet	0<31
pätevyydet ja kortit	0<31
pätevyydet ja luvat	0<31
pätevyys	0<31
på fritiden	0>o2
põhiandmed	0;=1
pētniecības projekti	0;P1
pētījumi	0;P1
předchozí zaměstnání	07l1
přednášková činnost	0>U1
přednášky	0>U1
představení	05B1
představy o práci	0:=1
přehled praxe	07l1
přehled zaměstnání	07l1
příloha	0AS1
přílohy	0AS1
qua trinh cong tac	0661
qua trinh cong tac va lam viec	0661
qua trinh dao tao	03Y1
qua trinh hoc tap	03Y1
qua trinh lam viec	0661
qualificacao profissional	00S1
qualificacoes	02I1
qualificacoes profissionais	02I1
qualifications	0AT2
qualificação profissional	00S1
qualificações	02I1
qualificações profissionais	02I1
qualifiche	0081
qualifikationen	03j1
qualifikationsprofil	03l1
que busco	0AV2
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
raadighed	0;^1
raccomandazioni	0=D1
racunalna znanja	0771
racunalne vjestine	0771
racunalniska znanja	0751
racunalniske vescine	0751
racunarske vestine	0761
rad na racunalu	0771
rad na racunaru	0761
rad na računalu	0771
rad na računaru	0761
radighed	0;^1
radionice	08J2
radna iskustva	0;?2
radno iskustvo	0;?2
radno mjesto na koje se prijavljujete	0@E1
radovi	05I2
radstefnur	0=f1
radstefnur og malthing	0=f1
raiteas pearsanta	00Q1
rakkomandazzjonijiet	0?U1
raksti	09i1
rangkuman	06l1
rannsoknarverkefni	08Y1
rannsoknir	08Y1
rannsóknarverkefni	08Y1
rannsóknir	08Y1
raziskave	0;N1
raziskovalni projekti	0;N1
razno	07S3
razpolozljivost	0@K1
razpoložljivost	0@K1
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
realizetie projekti	0;P1
realizovane projekty	0AX2
realizované projekty	0AX2
realizowane projekty	03R1
realizări	04H1
realizētie projekti	0;P1
reamhra	00Q1
recapiti	01c1
recent projects	00G1
recent roles	00E1
recent talks	02X1
recent writing	02X1
recerca	0>O1
recherche	04b1
recognition	00D1
recomanacions	04a1
recomandari	0?M1
recomandări	0?M1
recomendaciones	04`1
recomendacoes	04_1
recomendações	04_1
recommandations	0=F1
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
redes	0AZ2
redes e afiliacoes	0111
redes e afiliações	0111
redes e filiacoes	0111
redes e filiações	0111
redes sociais	0=P1
redes sociales	08c1
redes y afiliaciones	00o1
referans	0A\1
referans bilgileri	0A\1
referansar	0361
referanse	0361
referanser	0361
referanslar	0A\1
referanslarim	0A\1
referanslarım	0A\1
referaty	02f1
referees	05@1
reference	0A]7
reference contacts	05@1
reference persons	05@1
referencer	0Ad1
references	0Ae2
references professionnelles	0=F1
referencia	0Ag2
referenciak	01<1
referenciamunkak	09H1
referenciamunkák	09H1
referencias	0Ai2
referencias laborales	04`1
referencias personales	04`1
referencias pessoais	04_1
referencias profesionales	04`1
referencias profissionais	04_1
referenciaszemelyek	01<1
referenciaszemélyek	01<1
referencie	0>Y1
referencies	04a1
referencies professionals	04a1
referenciák	01<1
referencje	0>c1
referencne osebe	0@Q1
referencne osoby	0>Y1
referencni osoby	07j1
referens	0>\1
referenser	0>\1
referensi	06S1
referenspersoner	0>\1
referenssit	0Ak1
referenten	0051
referentie	0051
referenties	0051
referentsid	0Al1
referenz	02Q1
referenze	0=D1
referenze professionali	0=D1
referenzen	02Q1
referenzgeber	02Q1
referenzi	0?U1
referenzpersonen	02Q1
referenzprojekte	03<1
referenčne osebe	0@Q1
referenčné osoby	0>Y1
referenční osoby	07j1
referinte	0?M1
referinte profesionale	0?M1
referințe	0?M1
referințe profesionale	0?M1
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
rekomendacje	0>c1
rekomendasi	06S1
rekomenduojantys asmenys	02l1
rekomendācijas	0351
rekommendationer	0>\1
related experience	00E1
relawan	0<21
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
rendezvenyek	0<A1
rendezvények	0<A1
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
resultater	0Am2
resum	0991
resum professional	0991
resume	0Ao2
resume professionnel	0041
resume summary	0001
resumen	00P1
resumen ejecutivo	00P1
resumen profesional	00P1
resumo	02G1
resumo de qualificacoes	02G1
resumo de qualificações	02G1
resumo profissional	02G1
resumé	0<>1
retele de socializare	0=A1
retele si afilieri	0131
retele sociale	0=A1
reti e affiliazioni	00m1
reti sociali	05W1
rettindi	0=G1
reynsla	0391
rezime	0<91
rezumat	04P1
rezumat profesional	04P1
rețele de socializare	0=A1
rețele sociale	0=A1
rețele și afilieri	0131
riassunto	03I1
ricerca	0=@1
ricerka	0?Z1
riconoscimenti	04A1
riconoscimenti e premi	04A1
ridicske opravneni	0B11
ridicske prukazy	0B11
ridicsky prukaz	0B11
riepilogo	03I1
rijbewijs	0B21
rijbewijzen	0B21
rijvaardigheid	0B21
riki	05G1
rikonoxximenti	04@1
ringkasan	06l1
ringkasan profesional	06l1
riset	0?E1
risultati	04A1
rit	04:1
ritaskra	04:1
ritaskrá	04:1
ritverk	04:1
riwayat karier	0;b1
riwayat karir	0;b1
riwayat kerja	0;b1
riwayat organisasi	0<21
riwayat pekerjaan	0;b1
riwayat pelatihan	0=;1
riwayat pendidikan	0;U1
riwayat profesional	0;b1
riċerka	0?Z1
roghanna poist	09U1
rolam	03h1
rovid bemutatkozas	03h1
rozne	0B32
ruzne	06U1
ráiteas pearsanta	00Q1
ráðstefnur	0=f1
ráðstefnur og málþing	0=f1
rådighed	0;^1
réalisations	04b1
réalisations et projets	04b1
réamhrá	00Q1
récompenses	04C1
récompenses et distinctions	04C1
référence	0=F1
références	0=F1
références professionnelles	0=F1
réseaux	08]1
réseaux et affiliations	00f1
réseaux sociaux	08]1
résumé	0041
résumé professionnel	0041
réttindi	0=G1
rólam	03h1
różne	07N1
rôzne	06X1
rövid bemutatkozás	03h1
rīki	05G1
různé	06U1
saatavuus	09l1
saatekirje	09m1
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
saites	0B51
sajat projektek	09H1
saját projektek	09H1
salariswens	01]1
salary expectations	03M1
samandrag	0;81
samantekt	0161
samband	09k1
samenvatting	07Y1
samfelagsmidlar	0:>1
samfélagsmiðlar	0:>1
sammanfattning	0=41
sammendrag	0;81
sammenfatning	0<>1
samoocena digitalnih kompetenc	0B61
samoocena kompetencji cyfrowych	0B71
samoprocena digitalnih vestina	0B81
samoprocena digitalnih veština	0B81
samoprocjena digitalnih vjestina	0B91
samoprocjena digitalnih vještina	0B91
samskiptaupplysingar	09k1
samskiptaupplýsingar	09k1
san pham	04I1
santrauka	02A1
saoralaiocht	09g1
saorálaíocht	09g1
saper fare	0081
sasniegumi	02?1
sasongsarbete	02=1
savanoriavimas	0?21
savanoriska veikla	0?21
savanoriška veikla	0?21
savanoryste	0?21
savanorystes patirtis	0?21
savanorystė	0?21
savanorystės patirtis	0?21
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
school	0B:2
school and college	00F1
schooling	00F1
schoolopleiding	00I1
schopnosti	0;G2
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
scileanna teanga	0:j1
scileanna teicniula	06H1
scileanna teicniúla	06H1
scolaireachtai	08@1
scolarite	06N1
scolarité	06N1
scoli	08D1
scoláireachtaí	08@1
scrisoare de intentie	0B<1
scrisoare de intenție	0B<1
scrisoare de motivatie	0B<1
scrisoare de motivație	0B<1
scrisori de recomandare	0?M1
scritti	02[1
scurta prezentare	04P1
scurtă prezentare	04P1
sea service	00E1
seasonal work	00E1
sebahodnotenie digitalnych zrucnosti	0B=1
sebahodnotenie digitálnych zručností	0B=1
sebehodnoceni digitalnich dovednosti	0B>1
sebehodnocení digitálních dovedností	0B>1
secilmis projeler	00R1
seimineair	05Y1
seimineáir	05Y1
seirbhis phobail	09g1
seirbhís phobail	09g1
seizoenswerk	02P1
sekalaista	0=_1
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
seltsitegevus	0B?1
selvevaluering af digitale kompetencer	0B@1
seminaarit	0<F1
seminaarit ja konferenssit	0<F1
seminaires	05X1
seminaires et conferences	05X1
seminar	00K1
seminar dan konferensi	00K1
seminar dan pelatihan	0=;1
seminarai	06[1
seminarai ir kursai	0=61
seminare	0BA4
seminare a konference	01J1
seminare a konferencie	0<B1
seminare a kurzy	00B2
seminare und konferenzen	0<G1
seminare und kurse	03;1
seminare und weiterbildungen	03;1
seminarer	0BE2
seminarer og konferanser	02T1
seminarer og konferencer	03b1
seminari	0BG4
seminari e convegni	0631
seminari i obuke	07Q1
seminari i tecajevi	07R1
seminari i tečajevi	07R1
seminari un kursi	02C1
seminaria	0<E1
seminaria i konferencje	0<E1
seminarid	0=21
seminarid ja konverentsid	0=21
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
seminars	0BK3
seminars and conferences	05j1
seminars and workshops	00e1
seminars en conferenties	0621
seminer ve konferanslar	04O1
seminer ve kurslar	01Q1
seminerler	04O1
seminerler ve kurslar	01Q1
semináre	0<B1
semináre a konferencie	0<B1
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
sertifikaatit	0<31
sertifikaatit ja paetevyydet	0<31
sertifikaatit ja patevyydet	0<31
sertifikaatit ja pätevyydet	0<31
sertifikacija	02B1
sertifikalar	01P1
sertifikalar ve belgeler	01P1
sertifikalarim	01P1
sertifikalarım	01P1
sertifikasi	0=<1
sertifikasi & lisensi	0=<1
sertifikasi dan lisensi	0=<1
sertifikasi profesional	0=<1
sertifikat	0BN2
sertifikat dan lisensi	0=<1
sertifikat for bil	09G1
sertifikat pelatihan	0=<1
sertifikatai	0341
sertifikatai ir licencijos	0341
sertifikater	03F1
sertifikater og kurs	01i1
sertifikater og lisenser	03F1
sertifikati	0BP2
sertifikati i licence	0871
sertifikati un licences	02B1
sertifikavimas	0341
sertifikācija	02B1
sertifikāti	02B1
sertifikāti un licences	02B1
sertifioinnit	0<31
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
siete	0BR1
silne stranky	0>D2
silné stránky	0>D2
sim	0BS1
simenntun	08^1
simpozioane	0641
sintese	02G1
sintesi	03I1
sinteza	04P1
sinteză	04P1
sissejuhatus	08N1
site	0BT1
site tickets	03S1
sites	0=P1
sites web	08]1
siti elettronici	0=k1
siti elettroniċi	0=k1
siti web	05W1
sitios web	08c1
situation actuelle	00`1
sivuprojektit	09n1
sjaelvbedoemning av digital kompetens	0BU1
sjalfbodalidastarf	09A1
sjalfbodastarf	09A1
sjalfbodavinna	09A1
sjalfsmat a stafraenni haefni	0BV1
sjalvbedomning av digital kompetens	0BU1
sjálfboðaliðastarf	09A1
sjálfboðastarf	09A1
sjálfboðavinna	09A1
sjálfsmat á stafrænni hæfni	0BV1
självbedömning av digital kompetens	0BU1
skaitmeniniai igudziai	02j1
skaitmeniniai įgūdžiai	02j1
skaitmeniniu igudziu isivertinimas	0BW1
skaitmeninių įgūdžių įsivertinimas	0BW1
skill	0BX2
skill set	00<1
skills	0BZ5
skills & tools	00<1
skills and abilities	00<1
skills and competences	00<1
skills and expertise	00<1
skills summary	00<1
skillset	00<1
skirteini	0=G1
skjol	09c1
skjöl	09c1
skola	0B_5
skolaganga	0:41
skolar	0:41
skole	0Bd2
skolegang	0Bd2
skoleni	00A1
skoleni a kurzy	00A1
skolenia	06Y1
skolenia a kurzy	06Y1
skolgaang	01C1
skolgang	01C1
skolgång	01C1
skolor	01C1
skolovanje	01G2
skoly	0Bf2
skupovi	07[1
skusenosti	0>T1
skírteini	0=G1
skólaganga	0:41
skólar	0:41
skúsenosti	0>T1
slobodne aktivnosti	0Bh2
slobodno vreme	0:^1
slobodno vrijeme	0:]1
sns	0Bj2
snsアカウント	0Bl1
so thich	0=l1
so thich ca nhan	0=l1
so thich va moi quan tam	0=l1
so yeu	08?1
sobre	02G1
sobre mi	0?J2
sobre mi persona	00P1
sobre mim	02G1
sobre mí	00P1
social	0Bm2
social and political activities	00Z1
social engagement	00Z1
social links	09B1
social media	0Bo3
social network	05W1
social networks	09B1
social profiles	09B1
sociala medier	0=?1
sociala naetverk	0=?1
sociala natverk	0=?1
sociala nätverk	0=?1
sociale media	0>@1
sociale medier	0:<1
sociale netvaerk	0:<1
sociale netværk	0:<1
sociale netwerken	0>@1
socialie mediji	0B51
socialie tikli	0B51
socialiniai tinklai	0;41
socialne siete	0BR1
socialni site	0BT1
sociedades	0111
societes savantes	00f1
societies	04<1
sociálne siete	0BR1
sociální sítě	0BT1
sociétés savantes	00f1
sociālie mediji	0B51
sociālie tīkli	0B51
soeger	0;^1
soeker	0C22
soeknad	0C41
soeknadsbrev	0C41
soft skill	03V1
soft skills	0C53
software	0C88
software projects	00G1
software skills	00<1
softwarekennis	03g1
softwarekenntnisse	03j1
soger	0;^1
soker	0C22
soknad	0C41
soknadsbrev	0C41
solanje	01F1
sole	01F1
sollicitatiebrief	03a1
some	0=U1
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
sopstveni projekti	0;M1
sosiaalinen media	0=U1
sosial media	0;T1
sosiale medier	0=B1
sosiale nettverk	0=B1
sosyal aglar	03T1
sosyal aktiviteler	09h1
sosyal ağlar	03T1
sosyal faaliyetler	09h1
sosyal medya	03T1
sosyal medya hesaplari	03T1
sosyal medya hesapları	03T1
sosyal sorumluluk	09h1
sosyal sorumluluk projeleri	09h1
sotsiaalmeedia	0=Q1
souhaits	04c1
souhrn	05B1
souteze	07m1
soutěže	07m1
soziale kompetenzen	03j1
soziale medien	0:d1
soziale netzwerke	0:d1
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
spisak publikacija	0>?1
spletne strani	08>1
spletni profili	08>1
spoken languages	09L1
spolecenske aktivity	06V1
společenské aktivity	06V1
spolky	05V1
spolocenske aktivity	07L1
spoločenské aktivity	07L1
sport	0C@6
sports	00a1
sports et loisirs	0011
sposobnosti	0CF3
spraak	0CI2
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
sprak	0CI2
sprakfardigheter	01h1
sprakferdigheter	09W1
sprakkompetanse	09W1
sprakkunnighet	01h1
sprakkunnskap	09W1
sprakkunnskaper	09W1
sprakkunskaper	01h1
sprakliga kunskaper	01h1
spremno pismo	0CK1
spretnosti	0751
spretnosti in kompetence	0751
spricevala	05:1
sprievodny list	0>31
sprievodný list	0>31
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
språk	0CI2
språkferdigheter	09W1
språkfärdigheter	01h1
språkkompetanse	09W1
språkkunnighet	01h1
språkkunnskap	09W1
språkkunnskaper	09W1
språkkunskaper	01h1
språkliga kunskaper	01h1
stack	0CL7
stack tecnologica	02I1
stack tecnologico	02M1
stack tecnológica	02I1
stack tecnológico	02M1
staerken	03l1
stage	0CS3
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
stamdata	0<o1
stammdaten	0201
stanowisko	07o1
starfsferill	0391
starfsmarkmid	0161
starfsmarkmið	0161
starfsoskir	0>f1
starfsrettindi	0=G1
starfsreynsla	0391
starfsréttindi	0=G1
starfsthjalfun	0391
starfsóskir	0>f1
starfsþjálfun	0391
starken	03l1
statement	0001
stationen	02>1
staz	0861
staze	0CV3
staze i praktyki	0861
stazuotes	06`1
staż	0861
staże	0861
staże i praktyki	0861
stažuotės	06`1
steckbrief	03l1
stellenwunsch	0211
stik	0<l1
stiki	0<l1
stillinger	0241
stipender	0:51
stipendia	04i2
stipendien	03@1
stipendien und auszeichnungen	03@1
stipendien und preise	03@1
stipendier	0CY2
stipendier och priser	0=j1
stipendier och utmaerkelser	0=j1
stipendier och utmarkelser	0=j1
stipendier och utmärkelser	0=j1
stipendijas	02?1
stipendije	0>93
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
straipsniai	0<81
strani jezici	0;V2
strengths	00<1
streszczenie	04h1
strokovna znanja	0751
strokovne izkusnje	06j1
strokovne izkušnje	06j1
strokovni clanki	03m1
strokovni izpiti	05:1
strokovni članki	03m1
strony internetowe	0=T1
strucna sprema	01G2
strucna znanja	01N2
strucni ispiti	0@42
strucni skupovi	0<C2
strucno iskustvo	0;?2
strucno usavrsavanje	08J2
strukovna udruzenja	05P2
strukovna udruženja	05P2
strumenti	0081
strumenti e tecnologie	0081
stručna sprema	01G2
stručna znanja	01N2
stručni ispiti	0@42
stručni skupovi	0<C2
stručno iskustvo	0;?2
stručno usavršavanje	08J2
studentengagemang	08`1
studenterengagement	09O1
studentske projekty	0>m1
studentsko delo	06j1
studentské projekty	0>m1
studi	0C[2
studi e formazione	04X1
studia	0C]2
studie	00I1
studiejob	0291
studiejobs	0291
studien	00?1
studier	0C_3
studies	0B:2
studii	08D1
studii si formare	08D1
studii universitare	08D1
studii și formare	08D1
studij	0Cb2
studijas	01E1
studije	0>N1
studijos	0:c1
studium	0Cd3
studium und ausbildung	00?1
studji	08M1
study	00F1
stuff i built	00G1
stutt kynning	0161
stypendia	0<T1
styrkir	0141
styrkleikar	09:1
styrkor	0=41
stáže	04D2
stärken	03l1
störf	0391
su di me	03I1
su kien	0:`1
su nghiep	0661
succes	04C1
successi	04A1
succès	04C1
sudjelovanje na konferencijama	07[1
suhrn	0;g1
suimeanna	04M1
sukarelawan	0<21
sukcesy	0<T1
sumar	04P1
sumario	0>J2
sumario profissional	02G1
summary	0001
summary of qualifications	0001
sumário	02G1
sumário profissional	02G1
sunumlar	01A1
suosittelija	0Ak1
suosittelijat	0Ak1
suosittelijat ja suositukset	0Ak1
suositukset	0Ak1
supplerende oplysninger	01g1
sur le web	08]1
surat izin mengemudi	0BS1
surat lamaran	0Cg1
surat motivasi	0Cg1
surucu belgeleri	08X1
surucu belgesi	08X1
surucu ehliyeti	08X1
sutaze	0>R1
svarbiausi projektai	02k1
svesvalodas	0Ch1
svesvalodu prasmes	0Ch1
svesvalodu zinasanas	0Ch1
svešvalodas	0Ch1
svešvalodu prasmes	0Ch1
svešvalodu zināšanas	0Ch1
svietimas	0:c1
svjedodzbe	0541
svjedodžbe	0541
sw 역량	0>F1
swiadectwa	05>1
symposia	0Ci2
sympozja	0<E1
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
szakmai rendezvenyek	0<A1
szakmai rendezvények	0<A1
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
szeminariumok	0<A1
szemináriumok	0<A1
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
sítě	0BT1
söker	0;k1
søger	0;^1
søker	0;]1
søknad	0C41
søknadsbrev	0C41
súhrn	0;g1
súťaže	0>R1
sürücü belgeleri	08X1
sürücü belgesi	08X1
sürücü ehliyeti	08X1
sħubija	0301
sħubijiet	0301
sơ yếu	08?1
sản phẩm	04I1
sở thích	0=l1
sở thích cá nhân	0=l1
sở thích và mối quan tâm	0=l1
sự kiện	0:`1
sự nghiệp	0661
taal	01f1
taalbeheersing	01f1
taalkennis	01f1
taalvaardigheden	01f1
taalvaardigheid	01f1
taekni	09:1
taeknifaerni	09:1
taetigkeiten	02>1
taevlingar	0=j1
taeydennyskoulutus	01a1
taghrif iehor	01K1
taghrif personali	06b1
tagsag	08V1
tagsagok	08V1
tagság	08V1
tagságok	08V1
tagungen	0<G1
tagungen und seminare	0<G1
tagħrif ieħor	01K1
tagħrif personali	06b1
tahrig	0=31
tai lieu dinh kem	07;1
taidot	01_1
taidot ja osaaminen	01_1
taiendav info	0=^1
taiendkoolitus	08_1
taiendkoolitused	08_1
taiendope	08_1
taighde	0AR1
taithi	09T1
taithi abhartha	09T1
taithi dheonach	09g1
taithi ghairmiuil	09T1
taithi oibre	09T1
taithí	09T1
taithí dheonach	09g1
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
tapahtumat	0<F1
tapasztalat	0171
tapasztalatok	0171
target position	03M1
tarsadalmi szerepvallalas	0=51
tarsadalmi tevekenyseg	0=51
tatigkeiten	02>1
tautan	0;T1
tavlingar	0=j1
tavoite	01`1
tavoiteltu tehtaevae	09l1
tavoiteltu tehtava	09l1
tavoiteltu tehtävä	09l1
tavoitteet	01`1
tavsiye mektuplari	0A\1
tavsiye mektupları	0A\1
tavsiyeler	0A\1
taydennyskoulutus	01a1
taħriġ	0=31
teaching experience	00E1
teadmised	02g1
teadmised ja oskused	02g1
teadusprojektid	0;>1
teaduspublikatsioonid	02e1
teagmhail	08e1
teagmháil	08e1
teangacha	0:j1
teangacha iasachta	0:j1
teastais	04d1
teastais agus ceadunais	04d1
teastais agus ceadúnais	04d1
tecajevi	07R1
tecajevi i edukacije	07R1
tecaji	06h1
tecaji in usposabljanja	06h1
tech	00<1
tech i use	00<1
tech stack	0;E2
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
technicke znalosti	0;G2
technicke zrucnosti	06Z1
technické dovednosti	06W1
technické znalosti	0;G2
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
technologie	0Ck3
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
tehnologije	0CF3
tehnoloogiad	02g1
tehnoloģijas	05G1
teistimeireachtai	0=m1
teistimeiri	0=m1
teistiméireachtaí	0=m1
teistiméirí	0=m1
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
teknologier	0Cn2
teknolojiler	02N1
temel beceriler	02N1
temel bilgiler	0431
temoignages	0=F1
tempo libero	0371
tempo livre	02R1
temporary work	00E1
tempos livres	02R1
temps libre	0011
temps lliure	00n1
tengilidaupplysingar	09k1
tengiliðaupplýsingar	09k1
tenglar	0:>1
tentang	06l1
tentang saya	06l1
tep dinh kem	07;1
tercihler	02O1
testimoni	06S1
testimonials	05@1
testimonianze	0=D1
testimonios	04`1
tečajevi	07R1
tečajevi i edukacije	07R1
tečaji	06h1
tečaji in usposabljanja	06h1
tham chieu	09f1
tham chiếu	09f1
thanh tich	06]1
thanh tich noi bat	06]1
thanh tuu	06]1
thanh vien	0:71
thanh vien hiep hoi	0:71
thekking	09:1
things i have built	00G1
things i have made	00G1
things i have written	02X1
thjalfun	08^1
thong tin bo sung	0<51
thong tin ca nhan	08?1
thong tin chung	08?1
thong tin co ban	08?1
thong tin khac	0<51
thong tin lien he	08?1
thong tin lien lac	08?1
thong tin tham khao	09f1
thong tin them	0<51
thu ung tuyen	0D01
thu xin viec	0D01
thuc tap	0661
thành tích	06]1
thành tích nổi bật	06]1
thành tựu	06]1
thành viên	0:71
thành viên hiệp hội	0:71
thông tin bổ sung	0<51
thông tin chung	08?1
thông tin cá nhân	08?1
thông tin cơ bản	08?1
thông tin khác	0<51
thông tin liên hệ	08?1
thông tin liên lạc	08?1
thông tin tham khảo	09f1
thông tin thêm	0<51
thư xin việc	0D01
thư ứng tuyển	0D01
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
tiessaistes profili	0B51
tieteelliset julkaisut	02`1
tietoa minusta	01`1
tietotekniikkataidot	01_1
tietotekninen osaaminen	01_1
tietotekniset taidot	01_1
tiešsaistes profili	0B51
tiivistelma	01`1
tiivistelmae	01`1
tiivistelmä	01`1
tijdelijk werk	02P1
tikslas	02A1
tilgjengelighet	0;]1
tilleggsinformasjon	01k1
tilleggsutdanning	01i1
tillgaenglighet	0;k1
tillganglighet	0;k1
tillgänglighet	0;k1
tillidshverv	09O1
tillitsverv	08A1
timp liber	0:F1
tin hoc	04K1
tin học	04K1
tinh nguyen	0651
tionscadail	0AR1
tionscadail phearsanta	0AR1
tionscadail thaighde	0AR1
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
tko sam	0;h1
tl	0001
to chuc tham gia	0:71
todistukset	0<31
toiveet	09l1
toivottu tyo	09l1
toivottu tyoe	09l1
toivottu työ	09l1
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
tools	0D13
tools and technologies	00<1
tools i use	00<1
tools of the trade	00<1
tooootused	0?11
tooriistad	02g1
top kenntnisse	03j1
top kompetenzen	03j1
top skills	00<1
top-kenntnisse	03j1
top-kompetenzen	03j1
topluluk faaliyetleri	09h1
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
training	0D42
training & education	00F1
training courses	00e1
training uri	01T1
training-uri	01T1
trainingen	0071
trainingen en cursussen	0071
trainings	0D62
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
trang ca nhan	0:?1
trang cá nhân	0:?1
trang web	0:?1
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
trinh do ngoai ngu	0<41
trinh do tin hoc	04K1
trumpai apie mane	02A1
trunadarstorf	09A1
tréningek	08U1
trình độ	03Y1
trình độ chuyên môn	03Y1
trình độ học vấn	03Y1
trình độ ngoại ngữ	0<41
trình độ tin học	04K1
trình độ đào tạo	03Y1
trúnaðarstörf	09A1
tu danh gia ky nang so	0D81
tudomanyos publikaciok	05A1
tudományos publikációk	05A1
tuji jeziki	0;Z1
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
tutkimus	09n1
tutkimusprojektit	09n1
tutkinnot	01I1
tutkinto	01I1
tutvustus	08N1
tyo	0191
tyoe	0191
tyoeelaemae	0191
tyoehakemus	09m1
tyoehistoria	0191
tyoehistoriani	0191
tyoekalut	01_1
tyoekokemus	0191
tyoelama	0191
tyoepaikat	0191
tyoesuhteet	0191
tyoetehtaevaet	0191
tyoetoiveet	09l1
tyoeura	0191
tyoeurani	0191
tyohakemus	09m1
tyohistoria	0191
tyohistoriani	0191
tyokalut	01_1
tyokokemus	0191
tyopaikat	0191
tyosuhteet	0191
tyotehtavat	0191
tyotoiveet	09l1
tyoura	0191
tyourani	0191
tyrimai	02k1
työ	0191
työelämä	0191
työhakemus	09m1
työhistoria	0191
työhistoriani	0191
työkalut	01_1
työkokemus	0191
työpaikat	0191
työsuhteet	0191
työtehtävät	0191
työtoiveet	09l1
työura	0191
työurani	0191
tài liệu đính kèm	07;1
társadalmi szerepvállalás	0=51
társadalmi tevékenység	0=51
täiendav info	0=^1
täiendkoolitus	08_1
täiendkoolitused	08_1
täiendõpe	08_1
tätigkeiten	02>1
tävlingar	0=j1
täydennyskoulutus	01a1
tækni	09:1
tæknifærni	09:1
témoignages	0=F1
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
tööootused	0?11
tööriistad	02g1
tālākizglītība	02C1
tệp đính kèm	07;1
tổ chức tham gia	0:71
tổng quan	03X1
tự đánh giá kỹ năng số	0D81
uber mich	03l1
uberblick	03l1
ubriges	07H1
ucast na konferenciach	0<B1
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
udtalelser	0Ad1
udvalgte projekter	08R1
udzial w konferencjach	0<E1
udział w konferencjach	0<E1
ueber mich	03l1
ueberblick	03l1
uebriges	07H1
uhingud	0==1
uhiskondlik aktiivsus	0B?1
uhiskondlik tegevus	0B?1
uitgevoerde projecten	03f1
ukonczone kursy	07O1
ukonczone szkolenia	07O1
ukończone kursy	07O1
ukończone szkolenia	07O1
ukratko o meni	05C2
uldandmed	0;=1
ulteriore formazione	0151
ulteriori informazioni	01Y1
um mig	0161
umiejetnosci	07P1
umiejetnosci i kompetencje	07P1
umiejetnosci i kompetencje osobiste	07P1
umiejetnosci informatyczne	07P1
umiejetnosci jezykowe	0:i1
umiejetnosci komputerowe	07P1
umiejetnosci miekkie	07P1
umiejetnosci osobiste	07P1
umiejetnosci techniczne	07P1
umiejetnosci zawodowe	07P1
umiejętności	07P1
umiejętności i kompetencje	07P1
umiejętności i kompetencje osobiste	07P1
umiejętności informatyczne	07P1
umiejętności językowe	0:i1
umiejętności komputerowe	07P1
umiejętności miękkie	07P1
umiejętności osobiste	07P1
umiejętności techniczne	07P1
umiejętności zawodowe	07P1
umim	06W1
umsagnaradilar	0=i1
umsagnaraðilar	0=i1
umsagnir	0=i1
umsoknarbref	0=>1
umsott starf	0>f1
umsóknarbréf	0=>1
umsótt starf	0>f1
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
uratavoitteet	09l1
uritused	0=21
usavrsavanje	08J2
usavršavanje	08J2
uspechy	04i2
uspechy a oceneni	07m1
uspechy a ocenenia	0>R1
uspehi	07n1
uspesi	0801
uspjesi	0>>1
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
utmaerkelser	0=j1
utmaerkelser och priser	0=j1
utmarkelser	0=j1
utmarkelser och priser	0=j1
utmerkelser	0:51
utmerkelser og priser	0:51
utmerkingar	0:51
utmärkelser	0=j1
utmärkelser och priser	0=j1
utvalda projekt	08Q1
utvalgte prosjekter	08S1
uurimistoo	0;>1
uurimistöö	0;>1
uverenja	0871
uvjerenja	0541
uvod	0D95
uyelik	06k1
uyelikler	06k1
uyeliklerim	06k1
uzklasine veikla	0?21
uzmanlik alanlari	02N1
uzmanliklar	02N1
uzmanlık alanları	02N1
uzmanlıklar	02N1
uzsienio kalbos	0;a1
uzsienio kalbu mokejimas	0;a1
uzstasanas	09i1
uzstāšanās	09i1
učešće na konferencijama	07Z1
užklasinė veikla	0?21
užsienio kalbos	0;a1
užsienio kalbų mokėjimas	0;a1
vaardigheden	03g1
vaardigheden en competenties	03g1
vaba aeg	0:31
vabatahtlik tegevus	0B?1
vabatahtlik too	0B?1
vabatahtlik töö	0B?1
vabatahtlikkus	0B?1
vad jag soeker	0;k1
vad jag soker	0;k1
vad jag söker	0;k1
vaditaja aplieciba	03H1
vadītāja apliecība	03H1
vaerktoejer	0711
vaerktojer	0711
vaga desejada	04S1
vahvuudet	01`1
vairavimo teises	0D>1
vairavimo teisės	0D>1
vairuotojo pazymejimas	0D>1
vairuotojo pažymėjimas	0D>1
vakantiewerk	02P1
vakbekwaamheid	03c1
vakkennis	03g1
valasprieki	01;1
valasprieki un intereses	01;1
valin verkefni	08Y1
valitud projektid	0;>1
valitut projektit	09n1
valodas	0Ch1
valodu prasme	0Ch1
valodu prasmes	0Ch1
valodu zinasanas	0Ch1
valodu zināšanas	0Ch1
van bang chung chi	03Z1
vannastavne aktivnosti	07I1
vapaa aika	0:21
vapaa ajan harrastukset	0:21
vapaa-aika	0:21
vapaa-ajan harrastukset	0:21
vapaaehtoiskokemus	01L1
vapaaehtoistoiminta	01L1
vapaaehtoistyo	01L1
vapaaehtoistyoe	01L1
vapaaehtoistyoet	01L1
vapaaehtoistyot	01L1
vapaaehtoistyö	01L1
vapaaehtoistyöt	01L1
var jag har arbetat	02=1
varia	0=^1
varie	01Y1
varios	06g1
vazniji projekti	0;M1
vaļasprieki	01;1
vaļasprieki un intereses	01;1
važniji projekti	0;M1
ve ban than	03X1
ve toi	03X1
ve volnem case	0<R1
ve volném čase	0<R1
vedlagte dokumenter	0401
vedlegg	0D?1
veebilehed	0=Q1
veebiprofiilid	0=Q1
vefsidur	0:>1
vefsíður	0:>1
vegzettseg	08W1
vegzettsegek	08W1
velama darba vieta	06_1
velamais amats	06_1
velamais darbs	06_1
velmes	06_1
vem aer jag	0=41
vem ar jag	0=41
vem är jag	0=41
veranstaltungen	0<G1
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
verkkoprofiilit	0=U1
verkkosivut	0=U1
verkossa	0=U1
verkostot ja jaesenyydet	0;Q1
verkostot ja jasenyydet	0;Q1
verkostot ja jäsenyydet	0;Q1
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
vezetoi engedely	09d1
vezetői engedély	09d1
veřejná činnost	06V1
veštine	0761
veščine	0751
veščine in kompetence	0751
vi tri mong muon	0671
vi tri ung tuyen	0671
vida laboral	0:92
vida profissional	0021
vidareutbildning	09S1
vidbotarupplysingar	00j1
vidburdir	0=f1
viden	0711
videreuddannelse	08O1
videreutdanning	01i1
vidhengi	09c1
vidurkenningar	0141
vie associative	00_1
vie citoyenne	00_1
vie de la cite	00_1
vie de la cité	00_1
vie professionnelle	00`1
vieraat kielet	0<61
vinna	0391
vispariga informacija	0<g1
vispārīga informācija	0<g1
visuomenine veikla	0?21
visuomeninė veikla	0?21
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
viðburðir	0=f1
viðbótarupplýsingar	00j1
viðhengi	09c1
viðurkenningar	0141
vjestine	0771
vjestine i kompetencije	0771
vještine	0771
vještine i kompetencije	0771
vlastiti projekti	0>S1
vlastne projekty	0>j1
vlastni projekty	0>m1
vlastné projekty	0>j1
vlastní projekty	0>m1
vocational training	00F1
vodicske opravnenie	0D@1
vodicske preukazy	0D@1
vodicsky preukaz	0D@1
vodičské oprávnenie	0D@1
vodičské preukazy	0D@1
vodičský preukaz	0D@1
volnocasove aktivity	0<P2
volnočasové aktivity	0<R1
volny cas	0<P2
volný čas	0<R1
volontaer	08`1
volontaerarbete	08`1
volontaersarbete	08`1
volontar	08`1
volontararbete	08`1
volontaria	02o1
volontariat	00_1
volontariato	02o1
volontario	02o1
volontarjat	0381
volontarsarbete	08`1
volonterske aktivnosti	0;O1
volonterski rad	08:2
volontersko iskustvo	08:2
volontiranje	08:2
volontär	08`1
volontärarbete	08`1
volontärsarbete	08`1
voluntaria	0DA2
voluntariado	0DA2
voluntariado e comunidade	00J1
voluntariados	00L1
voluntariat	0DC2
voluntario	0DA2
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
voluntária	00J1
voluntário	00J1
voorkeeled	0<11
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
voľnočasové aktivity	0<S1
voľný čas	0<S1
vreemde talen	01f1
vrije tijd	04F1
vrijetijdsbesteding	04F1
vrijwillige inzet	00^1
vrijwilliger	00^1
vrijwilligerservaring	00^1
vrijwilligerswerk	00^1
vybrane projekty	0AX2
vybrané projekty	0AX2
vyskum	0>j1
vyskumne projekty	0>j1
vyzkum	0>m1
vyzkumne projekty	0>m1
vyznamenani	07m1
vyznamenania	0>R1
vyznamenání	07m1
vyznamne projekty	0AX2
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
võõrkeeled	0<11
výskum	0>j1
výskumné projekty	0>j1
výzkum	0>m1
výzkumné projekty	0>m1
významné projekty	0AX2
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
webbplatser	0=?1
weboldalak	0:;1
webpraesenz	0:d1
webprasenz	0:d1
webpräsenz	0:d1
webs	08d1
webseiten	0:d1
websites	0DH2
weby	0>W2
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
wolontariusz	01M1
work	00E1
work & experience	00E1
work experience	00E1
work history	00E1
work preferences	03M1
work so far	00E1
working experience	00E1
works	00G1
workshop	0=;1
workshops	0DJ5
workshopy	00B2
wprowadzenie	04h1
writing	02X1
writing and speaking	02X1
wuerdigungen	03@1
wunschberuf	0211
wunschposition	0211
wurdigungen	03@1
wybrane projekty	03R1
wydarzenia	0<E1
wyksztalcenie	08L1
wyksztalcenie akademickie	08L1
wyksztalcenie i szkolenia	08L1
wykształcenie	08L1
wykształcenie akademickie	08L1
wykształcenie i szkolenia	08L1
wyroznienia	0<T1
wyroznienia i nagrody	0<T1
wyróżnienia	0<T1
wyróżnienia i nagrody	0<T1
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
yhdistykset	0;Q1
yhdistystoiminta	01L1
yhteenveto	01`1
yhteystiedot	0:61
yhteystieto	0:61
ymislegt	00j1
ymse	01k1
yrkesbakgrund	02=1
yrkeserfarenhet	02=1
yrkeserfaring	0241
yrkeskompetenser	06d1
yrkeslivserfarenhet	02=1
yrkespraksis	0241
yrkesprofil	0=41
yrkesverksamhet	02=1
ytterligare information	0231
zainteresowania	06O1
zainteresowania i hobby	06O1
zainteresowania i pasje	06O1
zajmy	0<R1
zajmy a konicky	0<R1
zajmy a zaliby	0<R1
zakladne informacie	0<k1
zakladne udaje	0<k1
zakladni informace	0<m1
zakladni udaje	0<m1
zalacznik	0DO1
zalaczniki	0DO1
zaliby	0<R1
zaliby a zajmy	0<R1
zaluby	0<S1
zamestnani	07l1
zamestnani a brigady	07l1
zamestnania	0>T1
zamestnanie	0>T1
zaměstnání	07l1
zaměstnání a brigády	07l1
zanimanja	0:_1
zaposlenja	0;?2
zaposlenje	0;?2
zaposlitev	06j1
zaposlitve	06j1
zaposlitvene zelje	0@K1
zaposlitvene želje	0@K1
zaposlitveni cilj	0@K1
zatrudnienie	0861
zaujmy	0<S1
zaujmy a konicky	0<S1
zaujmy a zaluby	0<S1
załącznik	0DO1
załączniki	0DO1
zdruzenja	05T1
združenja	05T1
zelena zaposlitev	0@K1
zeleno delovno mesto	0@K1
zelfbeoordeling digitale vaardigheden	0701
zelje	0DP2
zeljena pozicija	0DR1
zeljeni posao	0>P2
zeljeno radno mesto	0DR1
zeljeno radno mjesto	0@E1
zeljeno zanimanje	0@E1
zertifikat	00@1
zertifikate	00@1
zertifikate und bescheinigungen	00@1
zertifikate und lizenzen	00@1
zertifizierung	00@1
zertifizierungen	00@1
zeugnisse	00@1
zhrnutie	0;g1
ziele	03l1
zielfunktion	0211
zielposition	0211
zinasanas	05G1
zinasanas un prasmes	05G1
zinatniskas publikacijas	09i1
zinios	02j1
zinios ir igudziai	02j1
zinātniskās publikācijas	09i1
zināšanas	05G1
zināšanas un prasmes	05G1
zivildienst	03?1
zkousky	0521
zkoušky	0521
zkusenosti	07l1
zkušenosti	07l1
znacajni projekti	0>S1
znajomosc jezykow	0:i1
znajomosc jezykow obcych	0:i1
znajomosc komputera	07P1
znajomosc obslugi komputera	07P1
znajomosc oprogramowania	07P1
znajomosc programow	07P1
znajomosc technologii	07P1
znajomość języków	0:i1
znajomość języków obcych	0:i1
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
znalosti	0;G2
znalosti a dovednosti	06W1
znalosti a schopnosti	06Z1
znalosti a zrucnosti	06Z1
znalosti a zručnosti	06Z1
znalosti jazyku	05H1
znalosti jazyků	05H1
znalosť jazykov	06G1
znanja	0CF3
znanja i vestine	0761
znanja i veštine	0761
znanja i vjestine	0771
znanja i vještine	0771
znanja in spretnosti	0751
znanja in vescine	0751
znanja in veščine	0751
znanje jezika	0;V2
znanje jezikov	0;Z1
znanje stranih jezika	0;X1
znanstveni radovi	0?X1
značajni projekti	0>S1
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
zvilupp professjonali	0=31
zájmy	0<R1
zájmy a koníčky	0<R1
zájmy a záliby	0<R1
základné informácie	0<k1
základné údaje	0<k1
základní informace	0<m1
základní údaje	0<m1
záliby	0<R1
záliby a zájmy	0<R1
záujmy	0<S1
záujmy a koníčky	0<S1
záujmy a záľuby	0<S1
záľuby	0<S1
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
óskastarf	0>f1
óskir um starf	0>f1
õpingud	0:11
õppimine	0:11
ödül ve başarılar	03\1
ödüller	03\1
ödüller ve başarılar	03\1
ödüllerim	03\1
ökuréttindi	0441
ökuskírteini	0441
ön yazı	0>41
ön yazı özeti	01\1
öne çıkan projeler	00R1
önkéntes munka	0=51
önkéntes tapasztalat	0=51
önkéntes tevékenység	0=51
önkéntesség	0=51
önnur færni	09:1
önskad befattning	0;k1
önskad tjänst	0;k1
önskat arbete	0;k1
önskemål	0;k1
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
ønska stilling	0;]1
ønsker	0;o2
ønsket job	0;^1
ønsket jobb	0;]1
ønsket stilling	0;o2
øvrig	01k1
øvrig erhvervserfaring	0291
øvrig informasjon	01k1
øvrige ferdigheter	01j1
øvrige kompetencer	0711
øvrige kurser	08O1
øvrige oplysninger	01g1
øvrige opplysninger	01k1
øvrigt	01g1
úspechy	0>R1
úspechy a ocenenia	0>R1
úspěchy	07m1
úspěchy a ocenění	07m1
útgefið efni	04:1
úvod	0>D2
účast na konferencích	01J1
účasť na konferenciách	0<B1
über mich	03l1
überblick	03l1
übriges	07H1
ücret beklentisi	02O1
ühingud	0==1
ühiskondlik aktiivsus	0B?1
ühiskondlik tegevus	0B?1
üldandmed	0;=1
üritused	0=21
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
ħiliet	09e1
ħiliet diġitali	09e1
ħiliet fil-kompjuter	09e1
ħiliet lingwistiċi	0:81
ħiliet personali	09e1
ħiliet professjonali	09e1
ħiliet tal-lingwa	0:81
ħiliet tekniċi	09e1
ħin liberu	06i1
īss apraksts	02F1
īsumā par mani	02F1
įgytas išsilavinimas	0:c1
įgyvendinti projektai	02k1
įgūdžiai	02j1
įgūdžiai ir gebėjimai	02j1
įrankiai	02j1
įvadas	02A1
įvairūs	0;L1
įvertinimai	02@1
řidičské oprávnění	0B11
řidičské průkazy	0B11
řidičský průkaz	0B11
ścieżka edukacyjna	08L1
świadectwa	05>1
škola	0DS3
školenia	06Y1
školenia a kurzy	06Y1
školení	00A1
školení a kurzy	00A1
školovanje	01G2
školy	0Bf2
šolanje	01F1
šole	01F1
štipendije	07n1
štipendiá	0>R1
študentsko delo	06j1
študij	01F1
štúdium	01?1
švietimas	0:c1
żvilupp professjonali	0=31
želena zaposlitev	0@K1
želeno delovno mesto	0@K1
želje	0DP2
željena pozicija	0DR1
željeni posao	0>P2
željeno radno mesto	0DR1
željeno radno mjesto	0@E1
željeno zanimanje	0@E1
žinios	02j1
žinios ir įgūdžiai	02j1
școli	08D1
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
мои проекты	0?V1
мои сертификаты	0E51
мотивационно писмо	0FM1
мотивационное письмо	0FN1
мотивационо писмо	0FO1
мотиваційний лист	0FP1
моя работа	0E81
моё образование	0Dm1
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
позанавчальна діяльність	0EM1
познавање рада на рачунару	0E01
познавање страних језика	0F61
познавање језика	0F61
полезные ссылки	0F\1
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
чем увлекаюсь	0E:1
чему училась	0Dm1
чему учился	0Dm1
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
ấn phẩm	01b1
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
できること	0;J1
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
スキル	0;J1
スキルシート	0;J1
スキルセット	0;J1
スキルマップ	0;J1
スキル・知識	0;J1
スキル一覧	0;J1
セミナー	0Hl1
セミナー受講	0I21
ソフトウェア	0;J1
ソーシャルメディア	0Bl1
ツール	0;J1
テクニカルスキル	0;J1
デジタルスキル自己評価	0I31
トップスキル	0;J1
トレーニング	0I21
パソコンスキル	0;J1
パーソナルデータ	0I11
ビジネススキル	0;J1
プログラミング言語	0;J1
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
专业技能	0;K1
专业特长	0;K1
专业知识	0;K1
专业能力	0;K1
专业证书	0I;1
专业课程	0I:1
专利	0I<1
专利与论文	0I<1
专利成果	0I<1
专利论文	0I<1
业余时间	0I81
业余爱好	0I81
个人主页	0I=1
个人亮点	0I51
个人介绍	0I51
个人优势	0I51
个人作品	0I>1
个人作品集	0I>1
个人信息	0I?1
个人兴趣	0I81
个人基本信息	0I?1
个人总结	0I51
个人情况	0I?1
个人成就	0I@1
个人技能	0;K1
个人概况	0I?1
个人概述	0I51
个人爱好	0I81
个人特点	0I51
个人特长	0;K1
个人简介	0I51
个人经历	0I71
个人能力	0;K1
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
主要技能	0;K1
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
会什么	0;K1
会员	0I91
会员资格	0I91
会員資格	0IF1
会干的活	0;K1
会用的工具	0;K1
会的东西	0;K1
会的语言	0IG1
会議	0Hl1
会议	0IH1
会议与研讨会	0IH1
会议经历	0IH1
会说的话	0IG1
会说的语言	0IG1
余暇	0Hm1
作品	0II3
作品展示	0I>1
作品集	0IL2
使えるもの	0;J1
使えるソフト	0;J1
使える道具・ソフト	0;J1
使用ソフト	0;J1
使用ツール	0;J1
使用ツール一覧	0;J1
使用可能ソフト	0;J1
使用可能ツール	0;J1
使用工具	0IN1
使用技術	0;J1
使用言語	0IO1
保有スキル	0;J1
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
办公技能	0;K1
办公软件	0;K1
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
専門スキル	0;J1
専門分野	0;J1
専門知識	0;J1
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
工作之外	0I81
工作实习经历	0I71
工作履历	0I71
工作履历表	0I71
工作履歷	0IA1
工作总结	0I51
工作情况	0I71
工作技能	0Ih2
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
工具	0Ih2
工具软件	0;K1
工程项目	0I>1
工讀經驗	0IA1
希望	0Ho1
希望勤務地	0Ho1
希望勤務条件	0Ho1
希望工作條件	0Ij1
希望条件	0Ho1
希望條件	0Ij1
希望職位	0Ij1
希望職種	0Ho1
常用軟體	0IN1
常用软件	0;K1
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
引薦	0Ik1
強み	0Hg1
得意なこと	0;J1
得意分野	0;J1
得意技術	0;J1
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
應徵職位	0Ij1
應徵職務	0Ij1
成就	0Il2
成果	0Hf1
成果物	0>n1
我会什么	0;K1
我会的	0;K1
我做过的工作	0I71
我是谁	0I51
我的优势	0I51
我的学历	0I61
我的工作	0I71
我的证书	0I;1
所属	0IF1
所属団体	0IF1
所属学会	0IF1
所属学会・団体	0IF1
所有資格	0Hj1
所获奖项	0I@1
所获荣誉	0I@1
所获证书	0I;1
手艺	0;K1
手里的证	0I;1
执业资格	0I;1
技术	0;K1
技术分享	0I<1
技术技能	0;K1
技术文章	0I<1
技术栈	0;K1
技术特长	0;K1
技术背景	0;K1
技术能力	0;K1
技能	0In3
技能与工具	0;K1
技能与特长	0;K1
技能专长	0;K1
技能列表	0;K1
技能專長	0IN1
技能总结	0;K1
技能掌握	0;K1
技能描述	0;K1
技能水平	0;K1
技能清单	0;K1
技能清單	0IN1
技能点	0;K1
技能特长	0;K1
技能與專長	0IN1
技能與工具	0IN1
技能证书	0I;1
技術	0J12
技術スキル	0;J1
技術スタック	0;J1
技術分享	0I\1
技術專長	0IN1
技術棧	0IN1
技術発信	0Hk1
技術能力	0IN1
技術要素	0;J1
担当プロジェクト	0>n1
拿到的证书	0I;1
拿手的	0;K1
拿过的奖	0I@1
拿过的荣誉	0I@1
拿过的证	0I;1
持っている資格	0Hj1
持有的证	0I;1
持有證照	0If1
持有证书	0I;1
持有駕照	0J31
持证	0I;1
持证情况	0I;1
掌握技能	0;K1
掌握的技能	0;K1
掌握语言	0IG1
掌握软件	0;K1
推荐	0Ic1
推荐人	0Ic1
推荐信	0Ic1
推荐评价	0Ic1
推荐语	0Ic1
推薦	0J42
推薦人	0J42
推薦信	0Ik1
推薦函	0Ik1
推薦文	0I41
推薦状	0I41
推薦者	0I41
摘要	0J62
擅長工具	0IN1
擅長技能	0IN1
擅長軟體	0IN1
擅长	0;K1
擅长技能	0;K1
擅长的事	0;K1
擅长领域	0;K1
操作可能ソフト	0;J1
教学经历	0I71
教學經歷	0IA1
教歴	0Hh1
教育	0J83
教育・研修	0I_1
教育与培训	0I61
教育信息	0I61
教育学历	0I61
教育履历	0I61
教育情况	0I61
教育歴	0Hh1
教育歴と資格	0I_1
教育程度	0J;2
教育經歷	0Ie1
教育经历	0I61
教育背景	0J83
教育與培訓	0Ie1
教育訓練	0Ib1
教育訓練背景	0Ie1
数字技能自评	0J=1
数字素养自评	0J=1
數位能力自評	0J>1
文章	0J?2
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
期望工作	0JA2
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
核心技能	0;K1
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
求职信	0JC1
求职岗位	0Ig1
求职意向	0Ig1
求职意愿	0Ig1
求职期望	0Ig1
求职状态	0Ig1
求职目标	0Ig1
求職信	0JD1
求職意向	0Ij1
求職條件	0Ij1
求職目標	0Ij1
求職者希望條件	0Ij1
注目のスキル	0;J1
活かせるスキル	0;J1
活かせる知識・経験・技術	0;J1
活かせる経験	0;J1
活かせる経験・知識	0;J1
活かせる経験・知識・技術	0;J1
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
热门技能	0;K1
照会先	0I41
熟悉技术	0;K1
爱好	0I81
爱好兴趣	0I81
爱好特长	0I81
特技	0;J1
特記事項	0Hi1
特許	0Hk1
特长	0;K1
特长爱好	0I81
獎學金	0IR1
獎項	0IR1
獲獎	0IR1
獲獎紀錄	0IR1
獲獎經歷	0IR1
現職	0IA1
生活中的我	0I81
电脑技能	0;K1
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
相关技能	0;K1
相关证书	0I;1
相关课程	0I:1
相关链接	0I=1
相關經驗	0IA1
相關課程	0Ib1
相關證照	0If1
相關連結	0IS1
知識・スキル	0;J1
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
研究成果	0J?2
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
経験スキル	0;J1
経験技術	0;J1
經歷	0IA1
網路連結	0IS1
组织成员	0I91
经历	0I71
结语	0I51
继续教育	0I:1
编程语言	0;K1
网站	0I=1
网络链接	0I=1
義務工作	0IU1
義務工作經驗	0IU1
義工	0IU1
義工工作	0IU1
義工服務	0IU1
義工經歷	0IU1
義工經驗	0IU1
習得スキル	0;J1
考取证书	0I;1
考的证	0I;1
考过的证	0I;1
职业履历	0I71
职业总结	0I51
职业意向	0Ig1
职业技能	0;K1
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
職業目標	0Ij1
職業経験	0Hh1
職業經歷	0IA1
職歴	0Hh1
職歴要約	0Hg1
職涯摘要	0IP1
職涯目標	0Ij1
職涯經歷	0IA1
背景调查联系人	0Ic1
能做的事	0;K1
能力	0In3
能力特长	0;K1
自傳	0IP1
自分について	0Hg1
自動車免許	0JE1
自動車運転免許	0JE1
自己pr	0Hg1
自己アピール	0Hg1
自己啓発	0I21
自己紹介	0Hg1
自我介紹	0IP1
自我介绍	0I51
自我总结	0I51
自我描述	0J62
自我評價	0IP1
自我评价	0I51
自荐信	0JC1
自薦信	0JD1
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
言語・技術	0;J1
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
課外活動	0JF2
課程	0Ib1
論文	0JH2
論文・著書	0Hk1
論文發表	0I\1
諮詢人	0Ik1
講座	0I21
講演	0Hk1
證明人	0Ik1
證書	0If1
證照	0If1
證照與資格	0If1
證照資格	0If1
计算机技能	0;K1
计算机水平	0;K1
计算机能力	0;K1
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
软件	0;K1
软件技能	0;K1
软技能	0;K1
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
運転	0JE1
運転免許	0JE1
運転免許証	0JE1
部活動	0I01
重点项目	0I>1
重要项目	0I>1
链接	0I=1
開源專案	0ID1
開源貢獻	0ID1
開発スキル	0;J1
開発実績	0>n1
開発経歴	0>n1
開発経験	0>n1
関心	0Hm1
関心事	0Hm1
関心分野	0Hm1
關於我	0IP1
闲下来的时候	0I81
闲暇	0I81
附件	0JJ2
附件材料	0JL1
附加信息	0IX1
附加資訊	0IT1
附录	0JL1
附錄	0JM1
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
駕照	0J31
駕駛	0J31
駕駛執照	0J31
駕駛執照類別	0J31
驾照	0JN1
驾照情况	0JN1
驾驶执照	0JN1
驾驶技能	0JN1
驾驶证	0JN1
가능언어	0JO1
가입단체	0JP1
가진자격증	0JQ1
간단소개	0JR1
간략소개	0JR1
강연	0JS1
강의경력	0JT1
강점	0JR1
개발스택	0>F1
개요	0JR1
개인신상	0JU1
개인정보	0JU1
개인프로젝트	0JV1
경력	0JT1
경력기술	0JT1
경력기술서	0JT1
경력사항	0JT1
경력상세	0JT1
경력소개	0JT1
경력요약	0JR1
경력이력	0JT1
경력정보	0JT1
경험	0JT1
공모전	0JW1
공부한곳	0JX1
공인어학	0JO1
공인어학성적	0JO1
관련링크	0JY1
관심분야	0JZ1
관심사	0JZ1
교내외활동	0J[1
교내활동	0J[1
교외활동	0J[1
교육	0JX1
교육경험	0J\1
교육과정	0J\1
교육및연수	0J\1
교육및학력	0JX1
교육및활동	0J[1
교육사항	0JX1
교육수료	0J\1
교육이력	0JX1
교육이수	0J\1
교육이수내역	0J\1
교육활동	0J\1
교육훈련	0J\1
구사언어	0JO1
구직희망조건	0J]1
그외	0J^1
근무경력	0JT1
근무이력	0JT1
글	0JS1
기고	0JS1
기고및발표	0JS1
기본사항	0JU1
기본인적사항	0JU1
기본정보	0JU1
기술	0>F1
기술및도구	0>F1
기술블로그글	0JS1
기술사항	0>F1
기술스택	0>F1
기술역량	0>F1
기타	0J^1
기타경력	0JT1
기타경험	0J^1
기타내용	0J^1
기타사항	0J^1
기타이력	0J^1
기타정보	0J^1
기타활동	0J[1
나는누구인가	0JR1
나를소개합니다	0JR1
나에대하여	0JR1
논문	0JS1
논문및저서	0JS1
논문실적	0JS1
능력	0>F1
다닌학교	0JX1
다닌회사	0JT1
다룰줄아는것	0>F1
단체활동	0JP1
대내외활동	0J[1
대외활동	0J[1
대회	0JW1
대회수상	0JW1
도구	0>F1
동아리	0J[1
동아리및대외활동	0J[1
동아리활동	0J[1
디지털역량	0J_1
디지털역량자가진단	0J_1
딴자격증	0JQ1
레퍼런스	0J`1
링크	0JY1
마지막으로	0JR1
말할수있는언어	0JO1
면허	0JQ1
면허및자격증	0JQ1
받은상	0JW1
받은상과장학금	0JW1
발표	0JS1
발표및글	0JS1
발표및기고	0JS1
발표이력	0JS1
발표자료	0JS1
배운곳	0JX1
번역서	0JS1
보유기술	0>F1
보유능력	0>F1
보유스킬	0>F1
보유역량	0>F1
보유자격증	0JQ1
봉사	0J[1
봉사경험	0J[1
봉사활동	0J[1
부록	0Ja1
비고	0J^1
사용가능기술	0>F1
사용가능프로그램	0>F1
사용기술	0>F1
사용프로그램	0>F1
사이드프로젝트	0JV1
사회공헌	0J[1
사회봉사	0J[1
사회활동	0J[1
상세경력	0JT1
상훈	0JW1
성과	0JW1
세미나	0Jb1
소개	0JR1
소개글	0JR1
소개말	0JR1
소셜링크	0JY1
소셜미디어	0JY1
소속단체	0JP1
소속학회	0JP1
수강과목	0J\1
수료과정	0J\1
수상	0JW1
수상경력	0JW1
수상경험	0JW1
수상내역	0JW1
수상및장학	0JW1
수상실적	0JW1
수상이력	0JW1
수행과제	0JV1
수행프로젝트	0JV1
쉬는날	0JZ1
쉴때	0JZ1
스킬	0>F1
스킬셋	0>F1
신상정보	0JU1
아르바이트	0JT1
어학	0JO1
어학능력	0JO1
어학사항	0JO1
어학성적	0JO1
어학시험	0JO1
언어	0JO1
언어능력	0JO1
업무경력	0JT1
업무경험	0JT1
업무역량	0>F1
업적	0JW1
여가	0JZ1
여가활동	0JZ1
역량	0>F1
연구	0JV1
연구경력	0JT1
연구과제	0JV1
연구관심분야	0JZ1
연구실적	0JS1
연구업적	0JS1
연구프로젝트	0JV1
연락처	0JU1
연락처정보	0JU1
연수	0J\1
연수사항	0J\1
오픈소스	0JV1
오픈소스활동	0JV1
온라인프로필	0JY1
외국어	0JO1
외국어능력	0JO1
외부교육	0J\1
요약	0JR1
운전	0Jc1
운전면허	0Jc1
운전면허사항	0Jc1
운전면허증	0Jc1
웹사이트	0JY1
이력	0JT1
이수과정	0J\1
이수교육	0J\1
이전경력	0JT1
인사말	0JR1
인적사항	0JU1
인적정보	0JU1
인증	0JQ1
인턴	0JT1
인턴경험	0JT1
인턴십	0JT1
일외에	0JZ1
일한곳	0JT1
자격	0JQ1
자격내용	0JQ1
자격면허	0JQ1
자격및면허	0JQ1
자격사항	0JQ1
자격증	0JQ1
자격증및면허	0JQ1
자격증및어학	0JQ1
자기pr	0JR1
자기소개	0JR1
자기소개글	0JR1
자기소개서	0JR1
자기소개편지	0Jd1
자원봉사	0J[1
자원봉사활동	0J[1
작품	0JV1
잘하는것	0>F1
장학금	0JW1
재직경력	0JT1
저는	0JR1
저를소개합니다	0JR1
저서	0JS1
저서및논문	0JS1
저술	0JS1
전문기술	0>F1
전문분야	0>F1
전문역량	0>F1
좋아하는것	0JZ1
주요경력	0JT1
주요기술	0>F1
주요성과	0JW1
주요스킬	0>F1
주요프로젝트	0JV1
주요활동	0J[1
지금까지한일	0JT1
지원동기	0JR1
지원분야	0J]1
지원직무	0J]1
직무경력	0JT1
직무경험	0JT1
직무교육	0J\1
직무역량	0>F1
직장경력	0JT1
직장생활	0JT1
직장이력	0JT1
집필	0JS1
참여프로젝트	0JV1
채널	0JY1
첨부	0Ja1
첨부서류	0Ja1
첨부파일	0Ja1
최종학력	0JX1
추가사항	0J^1
추가정보	0J^1
추천	0J`1
추천사	0J`1
추천서	0J`1
추천인	0J`1
출판	0JS1
출판물	0JS1
취득자격	0JQ1
취미	0JZ1
취미 특기	0JZ1
취미, 특기	0JZ1
취미/특기	0JZ1
취미및특기	0JZ1
취미사항	0JZ1
취미생활	0JZ1
취미와특기	0JZ1
커리어	0JT1
커리어요약	0JR1
커뮤니티	0J[1
커뮤니티활동	0J[1
커버레터	0Jd1
컨퍼런스	0Jb1
컴퓨터능력	0>F1
컴퓨터활용	0>F1
컴퓨터활용능력	0>F1
콘퍼런스	0Jb1
토이프로젝트	0JV1
툴	0>F1
특기	0>F1
특이사항	0J^1
특허	0JS1
특허및논문	0JS1
팀프로젝트	0JV1
평판조회	0J`1
포트폴리오	0JV1
프로그래밍언어	0>F1
프로그램	0>F1
프로젝트	0JV1
프로젝트경력	0JV1
프로젝트경험	0JV1
프로젝트수행경험	0JV1
프로젝트이력	0JV1
프로필	0JR1
프로필링크	0JY1
학교	0JX1
학교교육	0JX1
학내활동	0J[1
학력	0JX1
학력및교육	0JX1
학력사항	0JX1
학력정보	0JX1
학생활동	0J[1
학술대회	0Jb1
학술대회참가	0Jb1
학술발표	0JS1
학술활동	0JS1
학업	0JX1
학위	0JX1
학회및세미나	0Jb1
학회활동	0JP1
한마디	0JR1
한줄소개	0JR1
할수있는것	0>F1
할수있는일	0>F1
할줄아는것	0>F1
할줄아는언어	0JO1
해온일	0JT1
핵심기술	0>F1
핵심역량	0JR1
핵심요약	0JR1
행사	0Jb1
행사참여	0Jb1
협회활동	0JP1
활동	0J[1
활동사항	0J[1
활용기술	0>F1
활용언어	0JO1
활용툴	0>F1
활용프로그램	0>F1
회사경력	0JT1
회원	0JP1
회원자격	0JP1
훈련	0J\1
흥미	0JZ1
희망	0J]1
희망근무조건	0J]1
희망사항	0J]1
희망업무	0J]1
희망연봉	0J]1
희망직무	0J]1
희망직종	0J]1
"#, r#"0000000000000000Xlc;0000m8Fg00000000TM^T00000000PTW300000000\VIYh_@b000000000000T6^<P@>G=05b8Ugb0000hF>9000000000000d<SO00000000
00000000@5AA0000I2mL00000000<:iS0000000000000000Q7EL00000000H^`j`P^TlWR_H`b]E9@n00000000000005?@00004B2]0000000000000000m1;R0000
00000000XSaV@lR1m86>000000000000DhW<0000000088WF000000000000Pldi000000004?^<4Oe1DmA@<n4J00000000<E]h0000Lj6J000000000000<\To0000
HVoi000000000000000000000000a78_0000LO030000\[j603GHLg7_0000000000000000TDnO000000000000d>h0000051V<0000000000000000THeVPBSA`_FW
0000PIM5L]T]LYeN\;`Y00000000Hi;6000000000000000000000000000000000000@IVD00000000dYl400000000<]@[0ngF000000000000HYXNd`mO00000000
000000000000000000000?c\`YS1<[VLQ5n400000000000000000000T1KK02mZ<8l6l8`^LU?Ih`L^8=<ilUL@Tm64P9AO0000Tc<g000000000000dCmm00000000
d1?70000000000000000Hho00000PPMc000000000000@Aj5dSBLL7;5\<Pl0000h;UF0000XW=G0000000000000000@80^000000000000<^VJLeQ6PNb;4MPU@8[c
0000000000000000000000000000000000000000D0kL00004F1_d]`000000FPl00000P<n00000000000000000\A:0000DS[5000000000000XJj2\Z_@0000H1BN
0000000000000000000000000000<XLS00000000T0[aX4h300000000XV?30000000000000VZ4000000000000000000000000PS1W00000000LGM18WAi00000000
00000000`mGA<BTiP:7B56OI41a=000000000000DSYi0000000000000000A5Li0000000000000000000000000000H[XnHUWP00000000hJM]0000000000000000
00000000000000000000000009oD0000@Q_``lTh18P]000000000000000000000000`OgC4mFP0UCbDc7ITh@V000000000000@9bR0000HkPR00000000X2oI0000
00000000TJ^m0000`6Eo0000dQZX0aWH@`ZS00000000000000000000`IgUPZP\0000\69OT<=1\DChLJDHXYYQlZk298[]00000000@@JoP1cG@5KVL_1j0U;W0000
]44d0000000000000000lkl10000@4hV0GmkHPlV@EK@8C:I<ZdB`l<6000000000000000000000000000000000000DBgO0000hBDT00000000`0]F4:G0PC:bl<C>
X:UE<P4I\[>Q\lNJ0000000000000000=20\Q5Sk000000000000000000000N\30000i3Hm0000`4PZP\<o0000`;9:TIG4`OiS000000000000@=1DHi0100000000
00000000000000000000000000000000HjnZXES\`:hJ00000000`X2=@];L0000LNTC0000000000000000000000000000`Fi4hKDa00000000000000000XX70000
0000000000000000@4_C00000000000000000000000000000000\L`h0000@5C=000000000000lXnk0000000000000000000000000Wa1i1JY00000000T`iA<UAL
000000000000e::IDGBc00000000000000000000@QjX00000000000000000000h8;Z00000000PlBNd1N8i4a^0LW`00000000X>kk000000000000000000000000
00000000A3j80000000000000000000016T>00000000\R=<e9WB0000000000000000HIf0lm<H0000lF`W=7<dl`6LhLQJ000000000a1n41kB0000000000000000
000000000000000000000Bn700000000TA>L00000000000000000000`;e<0000000050Mn=11g00000000000000000000000000000000@EC6@9DY000000000000
00000000D7On0000I59d000000000000000000000000000000000000<C5C\TOGHXe600000000`:89PG630000000000000000<k6e00000000`BO<LT]V85Cm4ki7
I6?_LK[BP[afA:@@0000=8[60000DTNB0000l40b0000<IbB000000000000000000000000000000000000hHA4l=fB000000000000000000000000000000000000
00000000lTdVXnlJ00000000000000000000P4CD8BPHi:53`0X4P8EgXcJ4<ljJ00000GF10000000002e`8ZFJ00000000000000000000<HFllL9;@PI4lQaUQ4Xm
0000hKo?dm?m0000dH5=\[PRm7JD`B^CDOOa000000000000000000000Aali5Vf00000000hK1aHV`U]9`WhlEkTY2A00000000l]7J0000000000008YVPY9OP0000
TP95<7l:4\cLH:ND0000@T^YT0In@[\Ui7ITdjF:00000000i6<M00000000PmoF0000000000000000@ZiU4@kZ0`@E00000000\Oa;HUNF0000000000000000`3<8
h;Ue4B:XlCiEhe2n00000000000000000000000000000000000000000000000000000000000000000000000016RU8L1iH@U;0000Y:=100000000000000000000
000000008lFWLZhB000000000000Q7;S0000@K72DQD30>lR0000000000000000Poko0000000000000000000000000000A4S]000000000000i5RK00004N:e8XC=
0000000000000000000049`n0000X2S^LHJNU:890jlI000000000000000000000000`]k50000000000000000@FT?0000LE`_00000000000000000000L^Pf0000
I9Y70000@1NE00000000dURZ\BaO000000000000XDa^0000E8\PTDbM00000000dB390000P;h042IU000000000000000000000000000000000000P<LnTQb[4RkL
\>:JT6d:DkFedKHe99<N4nHRlaAo0000lU;38;G_0000`:CO0000`JE:l10100000000`NLP8]ZnDi`D0000000000000000000000000000TmoVH?5LXiP3E2>E0000
00000000DUO\00000000Xgam000000000000455U00000000LZl[<eg>P8TY0LS50000dh0n00000000L0:V8Pkc0000m7[Q0000000000000000U0;0000000000000
L:K:dH==4UP7`mh]86gd@\`_HLC[0000TO[F0000U5KF88dJ00000000<F?P`TIK00000000000000004PVF0000E5g\Q5ZfA9?W0000000000000000000000000000
<:;80000000000000000000000000000`O\b000000000000000000000000`7EB00000000000000008S9o0000X@NA000000000000000000000000LU`\00000000
000000004gnB000000000000000000000000TASa00000000DLnT\PDa0000`QDH@B]f0000H3hb4;deLGRhHUig0000000000000000Y84408VJPI`9D^:m0000h69g
00geHJPWdP890k4PX18T0000000000004A3m00000000hY9gPI9Fh?_L0000000000000000000000000000000000000000Y4@g000000000000000000000000@>Oc
000000008_Qh00000000HgB300000000000000000000@6Z10000000000000000@`k`lfI>PUY000000000\IPEl<168?o]i7gf0000\d850000D4_XdTBI0000X0GQ
000000000000DCUgh`Z5@>VM9:9e0000000000000000liNO\AGh00000000000000000000PJV>000000000000000000000000D7c70000`KnD000000000000030?
M9Tf0000\2\dH`@2Y3jV000000000000000000000000m53C0000000000000000000000000000DM]4TWT\0000000000000000XK=m0000lONo0000000000000000
000000000000000000000000000000000000H=hH0000HceRDH3R000016l5`<InX<6O00000000\7CULX:H0000l>3S4R@e0000A0jbdC1n0TVZ00000000PKJ98H?U
0000000000000000\_LN000000000000XYZK000000000000l8I6=06F000000000000]59O0CEY0000D>cj0H<0`65ODVIDHWejh_9cXQab00000000000000008\><
LX5:TMRk000000000000000000000000E95X0000000000000000TcPa4<0PL^D=000000000000Djd;00000000e8JE0000H\kT<goo00000000000000000000`Jm5
HR_9hTdG00000000lG1B48`4`Doo<_Wa0000E0E5000017hJ0?KXl`I<E4Q500000000000000000000dC[NlcUQX_YedGj@@2[H96kc0000l:UWDJg`0000TGInD1eT
0000`IiH00000000T4N]`_H3P`?@da@j<GEF00000000000000000000e7o4000000000000000000000000I3CW00000000000000000000<fij0000000000000000
0000lDS70000000000000000D4X[<Jbg0000DSUOD:Mhh<M<DJaK0000\>2^00004EF700000000`EbbL?=Y4PH000000000`OH600000000<gOm0000hR6c00008XHb
lQ9e00000\]90000TFAU00004<B^=8C:4DmK0000000000000000000000000000D^DS`i]H00000000000000000000000000000000000000000000<<<K00000000
00000000000000000000000000000000@5V>0[TY000000000000Y7f400000000000000000000000086D@0000000000000000000092i;00004Zg800000000PRLj
`6PE000000000000P\HCd]9F000000000000000000000000TEE^X5BE0000lccM000000000000A95L`XDJPEIkdhIGXSCK4^c`0000@mBU00008fVXm5De00000000
0000000000000000XD1V00000000@E[iPXV2T4B:dQ7S4Obn0000<gV_0D`Bi:A90EoO4M`a00000000PeX<000000000000\[9R00004YT?d7b:lOAO0\g600000000
@A6L0000TWZQA5KjH;CG4=>?DaDb`Dd60000]3cW`M>K<SXI00000000hXE?0000`Kof000000000000P:Wf`T87lT`JDW@G0[J6A1e[4img0000000000004B[Y0000
8BH500000000\le<00000000l0d`d;eaPBmK<GJ]\03n0000000000000000000000000000a7lU0000D@;=00000000\If[000000000000000000000o;C00000000
H[90<>Ti0000<;Mh0OTi8^6cI8he000000000000U4fP0LZC=3N700000000@6NM00000000000000000000000000000000000000000j:R<VJ_Lb=C<?aH`YDV0000
HLJZ0000000000008cZG000000000000\?d6<VSM000015eXHOD]l@gh<kac00000000L]^]@j0ohk>G00000000dEkQ\@aN0000000000000000h_A309lcTlkd0000
000000004eo:8Y3c0000000094[O0000HQZ>0GY0\g\f00000000000000000000000000000000hBj;Xh=V00000000TP21000000000000000000000000Pl470000
0>MP`GBS\VaS00000000LH0i0000000000000000P3Ga0000d_Ef0000000000000000Xm`^00004AiXTHYG\K4j`lJ`000000008H2=LTkf4n3g97;k00000000LA:G
00000000000000000000XI:oDU1V0000`n@Y00000000000000004]kk0000Q6Mf0000000000000;`B00000000000000008]Z;00000000000000000000P^8W0000
000000000000\@VM0000T[nm00000000dSM20000`VNW0000000000004Nh1Lk:Wm:>Z000042cGTRZY000000000000000000000000`Vo=0000XBFeQ8f[@[fl0000
0000d`OCLjUL00000000000000000000000000000000Db>Q00000000000000000000000000000000h\4:LA2K00000000Y7@i00000000000000000000D`P\0000
4R<3X404@lSA0000`]1JhoDf000000000000Ld6LU0VP\G<nPLdSd[9o0000TE[K000000000000DAP=\^R10000PAi<hPf`0000<`VbLeA4000000000Q_000000000
000000000000T11oT6\X00000000PPja00000000HT=39:<_0000000000000000000000000000DCP4@T4o8B?>0000000000000000l^mZ`J@A000000000^XYH`0=
00000000000000000000lC]Z000000000000l0`e00000000XJbP4[UO`Q@`PU\V000000000000000000000000000000000000H78J000000000000P_MK00000000
\@?R0000XK_Q0000000000000000<9VA4\[ehJMNHHYj4dNG000000004e[F0000LBRX000000000000000000000000DHoX00000000lj5;d]X_0000000000000000
0hj60000000000000000hA\T0000h^]X00000mRj092I0000Lff?dKV[000000000000d\`C0000000000000000000000000DFS0000hQmg0000HIX2000000000000
i6T2000000000000000000000000000000000000X>f600000000PWif00000000`09D0000000000000000XAdo0000`YdU00000000000000000000000000000000
99YL0000000099a\0000<\nmi7_V00000000000000000000i8AllUN_LZOe00000WhV0000TYRI`Zl@00000000U8bY000000000000000000000000000000000000
0000PEnoHF<Z0000@LgA0000@NT0D`gc0000000000000000dOT98Z]P\_6`d89n0000@3Ii0000000000000000\2BJXMW^000000000000HhH854]k000000000000
=8M00000d;9I000000000000\J4@<COM0000000000000000000000000000000000000000<396h@:]\QO@0000\PTm000000000000hI=60000XMXl000000004O<K
0000T5Y500000000\:BZ0000TC0iLE=F0000000000000000@E_d0000000000000000LET4lIP_TL=R0000000000000000000000000000H@6VHn<\000000000000
D<n;0000000000000000XX\^8CXLD]g^0000Y5I9000000000000\O@=000000000000LDGg0000000000000000L`_n0000000000000000I7dZ000000008UJP\gbi
Y4:14MSB000000000000X<JU00000000l@8f000000000000`F=6PIP5lJHSHPe000000000000000000000<7dhdoF5LjkAP7;D00000000d?N^DNmV\W5>00000000
0000000000000000000000000000E9EE0daB0000000094Eh0000`oSm00000000000000000000000000000000XRm40hSd000000000000000000000000\J;>HXBM
0000000000000000PR:P0000`9XYl^E=00000EmEPZb?4ThW000000000000`koh000000000000Q04K000000000000H2?dP;QU000000000000TBba00000000<\Dh
000000000000Q8AKH5YH000000000000858c`Z>b5:DW0000X7Aa0000000000000000X8_Z000000008NT]00000000000000000000000000000000000000000QeX
dHlI0000\QfbHI9d0000000000000000000000000000P1a[`6OG48A?T=_]00000000l[EW0000dE4l0000@2g\000000008FSQ\7FD0000h<dc91i3M4:m0000P0DX
T:ig00008:]kHCS@DH?c000000000000000000000000X[o[000000000000d><C8l9l000000000000000000000000000000000000000000000000LgA500000000
00000000000000000000000000000000Q4KG000000000000000000000000i2Q>000000000000000000004FO]0000h8ck0000@8S54>2D000000000000Q6lVlR<f
d?<k0000000000004Bl[0000l?RI000000000000dGOY00000000m:<S000000000000XCk:0000<F27dQ4>000000000000PP>H0000000000000000000000000000
PDVW46<lA3gn0000lP1F0000D7k;TH5m0000HWFQTHE]00000000\YG>00000em30000P8k3`Ia8d[0d00004OQ]16hW000000000000HSGd00000000000000000000
0000m1ZQ<CeE0000<G>ihWHc0000000000000000000000000000000000000000T;IT0000000000000000@G15Pm<00000000000000000L63j000000000000i5fN
H2HM00004;hbLKoT0000000000000000lX6?M8jE00000000000000000000PhV1000000000000000000000000lERTLA>_00000000000000000000I8CL00000000
000000000000000000000QEG\el<XEXk0000000000000000000000000000000000000000000000000000000000000000PFFS13:`000000000000a5hd00000000
0000M6LI00000000000000000000\k0Q943k0000PCIBe0bbI5]3Q9da00000000000000000>AfPCDd\6hED>NidBX3P8^?LM9DTE;YDKYjTT0E0eJHhb[2lhBQhOUM
@AXW@RNL0000DQGh0000P95>083H`9_8\VP:0000000040@L00000000<MU>0000H2m>LYEF000000004B`i=6aU0000000000000000000000000000Y5lZD0bW0000
HH>IH\1:I9N<0000M6oGToP\000000000000d03a00000000000000000000000000000000d1?El]^K`]ba00000000@QBA0000000000000000000000000000@aRM
h=F=e3GSDY\_0g_g\=kU00000000000000000000000000000000000000000000P^La00004JLl0000000059Wl00000000XSh80WPZ000000000000<8AXlBFV0000
000000000000Y9_j00000000hC:>XS8L000000000000000000000VJm4A4khP8L8ZEG4D:U0000LV];0000D8YZa3e=lO7l000000000000H8e@0000`98d00000000
000000000000l1O>lGS<0000T6B[TC06U52200000000000000008[I:0000457Y0000000000000000000000000000dWmR000044Gb00000000@XUQ00000000T`0M
0000hRTME06j00000000000000000000e7dHHnY@00000000000000000000000000000000LZJ30000468@8P6n00000000`PbKldgd00000000HWKHP]VX00000000
00000000000000000000Ph7Ola0F00000000E1U@00000000la540000PIk58ZOF]23n\kOZDDD@`GNPI3co0000H;l300008<DSU52P00004FZ40000000017fR0000
@4FNhFRaM0Z7000000004<GJ0000`H=NlOO;HNnZd?gUhUFT`a7c08h5Tad>\:=5119[H3OTH?6L4AjkY8<ndEDUX@cc54[g0000<OYU000000000000000000000000
0000000057S;000000000000e48]00000000<YQW00000000T]Eg00000000`1Dk000000000000A6MTd<?h000000000000Pod0PC_o<]@9DM]B0000L1VM00008GG5
0000000000000000\WMVh?YI00000000\6hhP\f90000000000000000000086EO0000000000000000d8Aol^H=0000E9U8Xi36000000000000\J130000<559PNj;
00000SY30000000000000000\Z4OTXZSP]n3000000000000000000000000lQdK@=NJ013_hPXLh`Re0000\2Xh0000000000004Jn_@beWHAX@0000000000000000
000015AG00000000000082VV4iGE000000000000<Uc5D4F5<G0KXSKZ0000d2]Z\;C^0000d\hD0000LZD^\]2O0000000000000000000000000000lD>500000000
8l0:0000000000000000@CUOTaf@000000008:4[0000X?690000000000000000000000000000hRQKdm0QTmh6T<TU00000000`=dZ0000`0W=0000l34_00000000
00000000TTdh00000000000000000000\]5G00000000PS<30000000000000000000000008DLX000000004i9S0000000000000000000015:6@WK_I82600000000
m4\Hl3Oo0000000000000000`S=ml@OL0000000000000000L@]LI4cnLQ7o000000000000XmPj000000000000<U_0X>5`95eFHETm00000000000000000000XnGg
0000@HVF000000000000PB[4hQg7Dc0id^RE0000XF[Q000000000000XLTl92eWQ7T100000000Pj^il=k8`][>hZ>P000000000000000000000000000000000000
LZBg000000000000lChn000000000000000000000000000000000000L;kH<>Ga8`6iE4GE00000000000000008[H\0000`70Ql<4RU1N50000<PBalkQR0000lR5K
00000000000000008GC10000000000000000000000000000T<nZ0000000000000000000000000000<mi3000000000000000000000000lW3=0000000000000000
00008oPj000000000000D2A50000d1mgT93T8=W64E^bT610PVcU0000000000000000000000000000000000008G;M41bU00000000000000000000\JPn0000hEm^
00000000000000000000dUO9000054HSi1V]P4?jE64g00000000000000000000TKId0000M1hC00000000DoLlXULYT?9B`h0N0000Dnm_00008D[H0000X2KiDFf>
98Uf0000000000000000l9S2000000000000000000000000Xdoe00000000\HlV0000000000000000TBTA17;50000`7\A000000000000`XJIlU5X00000000LkIY
dU800000T[@8I:2W000000000000X`[30000d9\P@YgX00004Naf0000DWNU0000000000000000i90o0000000000004]nb0000000000000000lH@2000000000000
00000000X2Y`H8RIM10HY8YG000000000kCU00000000XNOE000000000000l9K68YAQ\6Hm166J000000004BEQ000000000000000000000eB9H>XR000000000000
0000DIjI00000000Q99]00000000000000000000@J\k00000000Y2M000000000E1ELdQoT`ST40000lBQ]0000000000000l[3000000000000DRX70VPTha68`]GN
00000000000000000000447_000000000000X^Va00000000000000004gZZ@SMO00000000HZh200000000h2UQD9Zf8]dR0000T;IkP<68X?^l\NR?i8Sf00000000
000000000000Y0_C00000000h]6K5468000000000000000000004=\L0000000000000000000000000000`FEo00008o[200004hUM4?9\0000hIVo4QW3ho]d0000
000000000000Y7WR0000d\m900000000<HnlH?j6DmPE00000000H?i\@8:e00000000DMiD`^:500000000TOYo0000000000000000H=In<2b]00000000000055lH
0000`TjAX\QLPg;d000000000000hT@DP_k<@VS500000000000000000000@;gb000000000000000000000000hmaCH:he000000000000T?W80000000000000000
0000P7B\0000TMai0000`QaA<o0aXaU=41lc00000000000000000000H?h]L9=U0000l6:5hZMgY6dXQ8_8PMZK0000000000004E6Y\olD0000hY?0PD]O@dhK0000
00000000`TXZ0000U6XU000000000000\A]NLFcd0]ad0000@@=10000000000004JIT0000lNi@0000@4hE0000000000000000D8ZSPHbD`M7\lBo=\?WMlHOf\m_5
Y3l?8FEY95abM8FR0000I6CU000083[:00000000HU^FXH8^8]810000\Rioh3HV<7Gh\OCJ<YCll@J@000000000000000000000000LJjBdRacXFDGU5Gb00000000
A93T000000008RWD0000<YADLTDH0000h\Bi0000000000000000hX`0I89;00000000dBJhPDnj00000000PHbX009R`LAG<hWT00000000@X0JHKAj00000OS_Plm6
d\5CleVCD@c0\IAN0a`FdnDO00004RjK0000\OaUDm;D00000000\LfD0000e:BJ000000000000`@>Y@HR30000000000000000h>dU00000000000000008_?L0000
0000D3T00000000000000000000000008j<4dcmE0000000000000000000000000000dR4\I04i000051TO00000_KU0000D]A[0000lY\GH[GH0000LQKo08IGLl<i
00000000000000000000@8e1lN3M8[1d`1fZ000000000000000000000000HeL_0000000000000000\WcF0000000000000000hL8b<o36P01Z0000000000000000
00000000hKFTe5ZQ00000000T\\:a7:Q00000000\O]40I?<12iP00000000000000000000@RQ80000m4Pc0000lVd9<j^=000000000000<7[B00000000dOX[Pm3Q
8n^b`DSW`mNh`\cc@Ke<8i^7E1nU0000000000000000000000004Y8@00000000@W1AH>aV000000000000e3gATMTDP;=PX`jj0000000000000000Tf^:00000000
000000000000Xm>g0000ln@8M9300000]0Im00000000T13HL>]nXB01PYf1<]<40000DY0XdLiJ000000000000000000000000dkoA0000hBf10000000000000000
0000000000000000LfCO0000TSOP000000000@G5000000000000000000000000000000000\nIdEJ7000000000000lak40000`h@H000000004J5hdPVi00000000
8EbL00000000000000000000000000000000000000000000P1K0a4MWL4Km8eCOX1`700000000000000000000000000000000000000000000000000000000@IQD
I5_:I6HJ000000000000000000000000T:?i00004dnfX\fflT[8dCWI\]WIi91MY9jI0000PN;\0000000000008W>60000000000000000000000000I?K00000000
4QR50000000000000000000000000000@CSh<X>_0000<B4eLQnc000000000000lP[_000000000000L0AQL@b2`;iM000000000000L1g:000000000000194b`3cZ
d89B<X3_h;a=lGdn4\S889\3T4=6HB8hd_2<0000000000000000000000000000860c000000000000P^Fh0000\EG34Z`;X:\BHFEM4>?Fa4eH000000000000lJ3W
D`lG00000000=6Rg0000i9VF000000000000d2R80@\b@GOd0000000000000000h6FZ00000000]6R7TI7E0000TC7;dCG5000001IM0000l?U[D=]G\E8W4d_na8ig
TRI0M8>E00000000LH6[lWf7H\A0000000000000000000000000\F:300000000@cn4TZ23`d9;0000000000000000d9A@0000DLak@nj?00000000000000000000
hH=l=5db@:=D00000000@\_40000<_8HDMmLL@[?\`M^000000000000000015@K00000000LO6c000000000000\8?ILXEJ0000000000000000Pmf=000000000000
0000000000008jB<i4W2d;BId_@H0@gVhI99Hne[00000000000000000000000000000000l45fL<W^dL?10000@IXQ8Y0?@ZeK00000000H]\U00000mUXHPL>dUb?
dW\CdBnY0000000000000000XZc9000000000000\lYc00000000T?;hL^`[0000hFNK8ZHc00000000000000000000000046[FD1PU00008H6F0000000000000000
000000000000000000000000HC\V@kK>00008Ed:0000000000000000Xm0a00000000\RDm]1AZ00000000000000000000HDZM0000000000000000000001Uf0000
0000Pa??0000000000000000000000000000`Gcb0000000000000RAN5:?h00000000M5kR000000000000000000000000000000000000000000000000Hd:7dE1f
00004C@8X`d`h<_ca9=V0000XPn:D;]>000000000000000000000000000000000000`9\m000000000000000000000000000000000000000000000`YE`EJD0000
000000000000PfEc<K<JX]UfM5jn0000<CEmXI3:L_o=00004Z9e0000000000000[\8H8gP0000=4@O00000000000000000000\J<9Y9kE00000000hCK0dLPK0000
00000000lJ42000000008jD>00000000Q8XZhlbJ000000000000l4DN00000000E1[20000@Mne000000000000h^UY0000H0c;000000000000TbaC000000000000
0000000000000000l3gh000000000000@02h00000000000000000000000000008_O68BGZ0000000000000000I6B8I8Od0000`^Nd00000000000000004GL>LV]b
00000000000000000000XY`U0000DaeP0000T_d`0000`;0j00000000000003=S000000000000\`47000000000000PYXh00000000000000000000=7VD00000000
000000000000T@A]0000000000000000lC4o00000000\U]E<5dn`JNg``1=]7LQ0000I2bi00000000000000000000E84U000000000000000000000000000096c;
000000000000\9jRXY1Z0000000000000000000000000000]9K<0000000000000000000000000000000000000000T=L00000000000000000hWVT000000000000
000000000000LBK_0000000000000000000000000000U2Ia0000]7b\Xm4[0000000000000000\9hC0000@P_K00000000L@;mDO3=dLW6`:<V00000000dDbd0000
0000000000000000000000000000000000000000000000000000P@lg0000lFR;d^aK]94>0000000000004W1000000000\ILPdZ@H8kCCe8fg0000PdAX@GaC0000
H^BST\4UDNgBLCN[`F<@0000e9780000000000000000Tc[a<eVn000000000000@G^@\BON0000\K8:P9V60@MD=6UId<>Xi81d0CVB00000000000000000`k6POM8
000000000000P?2PXU8W57m30000i4b<0WeT\mAXm7<=0000m1JA000000000000000084g]M8OR000012Ne00000000Dj3aA5?m0000Q9]WXY3E00004FB5LZCF0000
M5OT0000PLQ80000@YRY0000m5nj@b_o00004YD?E1F8000000000000DT4?000000000000000000000000000000000000000000000000hnI^0000000000000000
000000000000\lhae5BC\lZFY0K3M4I[PCA40_hGhcV1XjgaL?l80000d@AE000000000000H^5MhUg300000000XVjl@lHS00008=XQ0000`K`R0000000000000000
H>9]h>R\0000X?9l000000000000`e830YLU`>i1hB`C000000000000000000000000\@kN0000000000000000M6Id00000000Y7Em00000000000000000000lP;X
00000000PCD8DI;>lRe:0W0`TXojLcHd<gO400000000000000008F3K000000000?ZW000000000000LGio000000000000DdkOm2?\0000LLJm000000000000DLgR
00000000000000000000lRDV`9aB8Ia[000000000000l3bD0000TGN4000000000000000000]n<I6i00000000DLIo00000000PTg`l45T00000000<BE>\099TK5j
`O^A`\CG95@?@>Y_M:F@000000000000000000000000000000000000lPU`\SC<hZP?Q5JDLSbZ0000I1KGhHP>haSX0000000000000000Dc=?00000000`n5GTLHl
D;WW000000000000d4E30000000000000000000000000000000000000000T0[>@f^a000000000UJb@3:Y`nAh0000000000000000000000000000To8_TLhOXDUD
0000000000000000=5hR00000000l<IS00000000TM15000000000000d7FblGeW0OZH00000000\7PXLXVS00000000XIMYX1B>56e00000Xbh1d`;ihfkd000090<_
000048W`X;5\H]5^000000000000000000000000@QnLA28l000044QbTAZMd66G0G^M000000000000<CF<\D8i00000000000000000000\ofO0000000000008SA`
000000000000@A7V00000000000000000000000000000000dB]ATSiLm8UQT8mi00008HCT00000000000000000000T0ja\GP2lkND000000000000000000000000
00000000Y:0Uh=8oT>j_0000000000008\OV07cn00000000M7la0000000000000000T3AY8Ngb0000000000000000@Iln4VoS\_BTPXZ?]4VEh^A?0000X3>o<>JX
<C6S12=R0000hncGXHW@a2WP0000XV>A0000000000000000\IS70000000000000000A7Y80000000000000000<Meh00000000589_00000000I6FO00000000`3[X
@`ScPHcZ0000@>9ElW410000000000000000`T7g<D1G8@imD8HK`YWbDEX0@S[m\m2d000000008Y6=000000000000DTE50000D`<800000000l2dgA7k_00000000
P96B\P5e0000@0`V00000000DHfI0000hfAE0000LkOl0000000000000000]4hli6YTT`lc`ciG0000000000000000000000000000000000000000dM=6HdSm0000
0000]0IO00000000000000008?[K0000HNIH00000000000000000000d@LG00000000000000000000TSmALjkd000000000000000000000000000000000NNK0000
LRVZ00000000000000000000000000000000000000000000000000000000hLjg0000hF?8000000000000890F\7TM0000000000000000000000000000]8__0000
0000X=4=a9IY00000000169P00000000000000000M^k0000lTRF0000000000000000PGK400000000@IUF00004A\800008BMD0000XAL]0000000000000000HdB^
0000LPQn00000000000000000000000000000000L\Hf\oio000000000000M8I10000000000000000H5W60000000000000000dPjM8o2I0000HW`000000ZX70000
lb3KX?Eml;B600000dWO0000\1Gg4JZE00000000@OEX0000\2aN<QWj0000Lnm30000000000000000000000000000<`kD00000000000000000000000000000000
00000000<22<00000000D8Mg000000000000\:^;00000000000000004DK300000000TAm900000000000000008:O3M8mHLTjR0000000000000000000000000000
`dYgPkVQ0000000000008`NT00000000000000000000TTno00000000T0VPi45Q00000000000000000000000000000000000000000000XYL9000000000000XgJo
`DV90000000000000000dZA?4KC[00000000000000000000000000000000HQkiTZ:Y@[5Q00000000<FG60000000000000000HXQg8n><D]E;00008=SZdJS<0Q5k
4663hg0C=1M2PH:A@JIcDkMP]5mb=6Af96K;`1JTHU]oH?_mhXgd4\E9m6`_8m8Am8R^8I`[e30Ua4lD0000LW^RX=@c000094YB00004_iXm1k^00000000H^>2Q8aE
T4Ha000000000000Ho:P000000000000000000000000hInC0fi;dhgf000000000000000000000000000000000000`ZBO0000000000000000hNVk000000000000
L0>70000000000008G0YDQ020000hB0Z000000000000@53R4gKf00000000hTbh0000HIA7@`SQ000000000000E8SZ0000000000000000To^o00000000L<cUlX]K
0000Hh3D00000000P3OA000000000000`o?EXVG;00000000LY^;h7Ke0000DZkkLTcGH_AW00000000=::7L\<9000000000000T4JU00000000D^I`00000000D[mo
0000@X`H00000000000000004nD_0000\PX>4JJN@2K=DV\dHBD<<lXjlYe`4GRK000000000000000000008=`<0000`N08]2R1000000008H9TM2h<000000000Pl<
d:TD000000000000X9d]@5I20000T8kS0000PK>``T>R0000P11C0000000000000000dT?_lcCO00000000000000000000000000000000LV5a0`]ghe^;0000A6H5
0000LnMd000000000000000000000000000000000000l8QiPa0o0000DBWHLOc`000000000000000000000000X\[>8j:j000000000000000000008Cl:00000000
00000000h544TKbYlSGCXkfB000000000000000000000000000000000000L<3F00000000HW=34\hm0000DYN10CK\00000000000000000000000000008cg[0000
0000TE5k4aJI12I4]6gU00008Ym64lTH`ZWB\QhMT\70`>o?XfXLD8@f0000Ldhf00000:]A0000000093O6000000000000000000000000HEei000000000000T^C4
Y5b@h_QQ0000000000000000@5R;P@lG`6:bhC^C58@j00000000000000000000000000008BLL00000000`7<l`SaI@hVh000000000000\AUJ0000X?CI0EUd0000
hRmR000000000000000000000000000000000a7Q0000d:l]8RFD8CPYD[RSa6Pf00008DY4@0JcdAJ<000000000000LYPa00000000@3Ri00000000L_YL00000000
Hl3X00000000A0AQ0000000000000000000000000000000000004AnH000000000000XmJX0000M8=mU6m:0000TK2600000000<@cC00000000P@87dQU700000000
0000\UdB0000@Bh=000000000000@m\gh>TY0000000000000000@W>HPbXa00000000`V8o00000000P6Kl0000000000000000XBJD\H@>4<USXMK[Xg:J00000000
\PHW4:jW0000H<Q;dPk6`]Ib0000=4ED1:H>4?:L00004:dc0000000000005:C1]4BS00000000000000000bl\lfHbdgBcE3JD4?DSI8]g00004E2?X[Rd00000000
00008PRh000000000bjC000000000000000000000000000000000000000000000000000000000000TS:Z0000dPTN4Vb^0000000000000000<ch700000000`>69
LPd90000I9oGl1=mP7`G00000000TL=50000000000000000000000000000000000000000000089>EdB63d1``P<gcT\AN<2_OQ3BXP?S`00000000000000000000
E7bJ00000]oE00000000000000000000000000000000Ho0<<Wn@0000000000000000T<VhQ1jk0000HK4V0000hF9[57GGDVhE000000000000000000000000TQBm
00000000h8E[04>c0000000000000000000000000000000000000000TmME94BA00000000<<FA0000000000000000A7nD0000A83\00000000\XVb000000000000
000000000000000000000000000000000000000000000000<6:C<B]RX<XRTJTflKkV\4m_XTJo8TcV000000000000Pege0000dGlk000000000000000000004hK<
8=\[000000000000Q1lH00000000LVkn000000000000D5E6e4kQ57]@00000000HU290000000000000000TBZY4NQ0<`VSi9[b00000000@5hQ000000004_e@@n_8
DFBbHVkY0000TFDV000099LP4\X7@ZICLE3k0000000000000000000000000000L[TI00008X8I0ajH00000000T3NUU89M000000000000\QPC0000PAE9e611T3>A
18:a00000000000000000XDW0000\92]000000000000000000000000L_`m0000lN;@P_Hg0000000000000000H3aR`;0\81IBP__kT<Z9hoa^i4nlT;UW`A3LlWg7
00000000\_3P00000000000000000000@Xg20000000000000000@6S]0000\FRMDk_b0000@U<<00000LaK0000d@Y;0000000000000000\_2Q<l@E<0:flVbJM0S4
00000000000000000:>38H_m`2LL000000000000000000000k@?94EV`DBV0000\AeOLMn9deWU07M_4S_nQ5T=A0B5000000000000000000000000000000000000
PlB\hc2500000000TVGk000000000000hf\000000000172500000000000000000000X7dC00000000m7]^0000]7ji0000000000000000Y4hE0000Q3mD@fb70000
0000TIMm0000000000000000<62W`:<7E9ncHcX6000000000000Pi3]0000DBfX00000000000000000000\<8218HD0000000000004keFLW^i0000\[6d00000000
\ITG000000000000000000000000000000000000000000000000lD<lLn?50000000000000000000000000000000000004nBa00000000000000000;QC00000000
a4`\000000000000Y9\d]83h000000000000000000000000dDhN00000000]4Z2000000000000000000008jK^00004K5]E6Ug000000000000000000004Eon0000
DGMg@ZVNA6ok\3SFM9;70:04PCh?0HWL99<oD9=l0XgH\FVO`b1E0000000000000000LBnF000000000000LHJ`\?VX0Z:nPmOP00000000PJ__0000L?KMa4CIXDHC
@^V40000a7_D0000HhAj00008ahf00000000000000000000d^`M00000000\A]n0000l\bC00000000`CoQ0000`A`1lbmCh1fFX>BZ0CIR\U>F000000000000@CYC
m:A`PBde000000008SjLi9S10000`Ac>00004Q0l00000000000000000000<WGKhWoi0<T8loYda6UX00000000000000000000000000000000L<J<a8iU00000000
00000000DN>S0000HSP40000dGo?`\P_00000000dSQUm:GH00004i9;000000000OOT<WBJ00000000@D\Y0G]4hDIg<IeKT\0ja3SY4`iM0000<]EQ<[=O<dU;0O7_
0000000000000M[5HPm^000000000000000000000000000000000000\Q57@`Ol000087<1HS0DTb>k0000DRD9P;Z0\I5K000000004^kO000053VDPM;aD`D\0000
hKHQ\_L\E7;A000000000000dY=0@_<kLb_HT1MRL[jj00000000000000000000LSQm000000000000000000000000XBG?P\RILa?fd913000000008;0?00000000
X3?^00000000`PDF0000000000000000L4`>0000h9[eDnXj@5L3dAQ4T2?O8YgD\I7]0ZKPLZllA8;i0000XPT@00000UPM4HHE0JW<0KUI56L700000000XP2]lM1O
PE6K<6N5Pb4M0oO;00000]0E000000004O@\000000000000hS;gdIh`0000000000008R]n0000lT1d000004HQ00000000@aa<000000000000l?0AHGIW<f7Y`iC9
0000000000008<cn00000000000000000000@K[1HbO500000000Q6lA00000000<Rg=000012L:h?c=0Cfe00000000a0N\0000\JmI0000Q86J00000000d5VfPc6]
00000000000000000000TeH40000D2O@T>I6000000000000m5aA00000000hJdW00000000@jSjM5an0000LY4;l^K6Y4fb000000000000LQF20000Dkk<00000000
0000XAHm0000T1n^00000000H@4<0000TMQ]0000<Z790000000000000000@B3G4X9I00000000LhZ4I71T00000000@16olO\P0000000000000000000000004kPd
00000000<X1\@N^;\_BD8gTX00000000<FY5`5Ud\CEODTOl@[:Od0l]<^<K`3L[@Ubg`L]Z00000000`2Zk@[NH=1CBP=3K00000000000000000000000000000000
000000000000000000000000LLGI00000000000000000000000000000000PAl60000HJJ1a6Bh0000Q5<m0000000000000000000000000<Q\0000000000000000
8YDm000000000000000000000000000000000000TT:U577i0000DDMo0000\C]C000000000000HYIKlgbA0000T1[[X5k0hX0j0ibEDo;dDbJA=4YfdVO>4jM80000
000000000000l0=DL6_<\KW4dY9S0000<[H=0000000000000000PZSbX5@300000000X>Fh00000000P9010LY>h12EHFV2hCH=`M=Uh_MZDVHUh`4b13cH0000<4Jm
H?Gmd3EC4S8o4jZ6le?lDoL0A:0F00000000000000000000D>m@h>T?0[Z60000000000000000DZY]<MLTT;MPdV`bXCe3Q:Eh<f0^00000000000000000000d?>I
000000000000000000000000lGheA08OU3E:00000000hERk0000`48I00000000`C49000000000000\CBUPP:U000000008[hc8@a@8QO`L_no<fkH]186dZYF0000
0000DP0O0000LRKV0000LV<F@Y[jM5o`U3kd\<4=000000000000<I0c00000000P=n_00000000000000000000<B3_H?1]XaL_@en;4nSdlX8aHD^UPaLKM5OB0000
<k870000`]jL0EAX00004e>N0000000000000000000000000QVYPW`>000000000000@TCMH[QcXDVnDiMX000000000000PQXo`b?E<i9k00000000000000000000
000000000000000000000000DIFe000000000000TNNe00000000<Le=d2eA0000Hei]00000000000000000000P4?14H:30R`H00000000T]?L0000000007<\0000
0000dORi0000000000000000000000000000PAJn00000000000000000000`mRT00000000000000000000]5EO000000000000Y8dQD]lWm5Ea0000000000008VT5
00_?8Z?R0J^\X^;:DlFi00000000000000000000a0O@00000000000000000000000000004NPQ0000<8L]000000000000000000000000m2Z5dgfk000000000000
`kgC`69[`lEE8TaP000000000000000000000000hdVE<ej7P2Fdd7HT0000=4La00000000P8PMXVO100000000T_100000@[3Y0000lWUD000000000000h^B318N>
000000000000\MICL2Jm000000000000`7le4<h_4JlHM9SddO_Q00000000000000000000T6b30000000000000000000000000000<TQ5@`c80:;i0000@_7i0000
XdEl0000000000000000lM[j0000000000000000TDc>000000000000hGZ7000000000000L1i@0000lLF[00000000L8UH0000<VnME7C]00000000000000000000
TDX_0000LK6Bm9`9000000000000lPFOloO\000000000000P41l83g?h=LEPdf@00008B@EA96f\m?;`:CjL4SA<OY0dPdVhV49PiTP0000Q9R_00000000T?A4HX]4
LXU40000U9;[00000?Qo000000000000l6\>000000000000000000008KI:`0k9000000000000XMDo000000000000000000000000TTkM000000000000`KUh0000
lJ1_00000000000084^10000000000000000000000000000000000000000l8OIP^Dd0000000000000000000000000000XWZmX99f0LDS@Q0O`ZQ8000000000000
0000`TIg00000000P_7G0000000000000000HQKX0000I7DGA8B80000000000000EL`0000I5?XPVSa000000000000d89N0000lWE1XLHP00004LDo14kc0000@]Kh
00000000D9l4000042J1HH[>0000000000000000000000000000<3g4TEK1<K:U0000<F;X00000000h5:400000000HRYm<_I@00000000\j9V00000000X9Dj4Pj5
8JW_@\o;0000PGo30000P<1Qdhn;dhiQ0000000000000000T^ZllaD=0000000000000000<2IcP5QJ0000<N[6H[m600000000000000000000H2SoD<9n000040R1
E4XI00000TQm4`^<0000000000000MH2TYV1lAbO4n6]00000000@TI24`Pl00000000h7oS00000000000000000000H=MW\GmFhMm2\d6bdFmb000000000000lX<j
0YY4I6_f0000000000008f4E00000000d>Z=@GaOT[jTdkdN0000000000000000000000000000TCnI00000000000096BV<`S40000000000000000000000000000
0000m7=H00000000X<]H000000000000000000000000@Uei00000000hi=^00000000\VC1Y7bn00000000XD1l0000000000000000<Q?BM3hL=:D3L?;M00000000
00000OG^00000000A6ni000000000000000000000000000014_c0000\m;000000000laNU0000000000000000000000000000X]eV00000000P99V\M3Q00000000
0000\]:`0000\BRk4S^B00000000hFaQP]2]8?Ak58A60000h8V3d[PoLgP_00000Ana0000000000004VLc0000000000000000000000000000XOC_000000000000
0000000000000000000000000000<CdH000000000000000000008TFaD;;H00000000lW4H0000000000000000000000000000XIJT00004fZbL9:N8lQ900000000
000000000000000000000000000000000000doCZ000000000000XN[N000000000000PnQPLG\E00000000000000000000X6n400000000@9Z=0000000000000000
00000000000000000000lG830000lAMPXdWm0000000000008<:L8BjLHQ4ZX0MohRP5`gj98AKM00000000a3fQ000000000000L8JoT;o=E3QI0000000000000000
U6VTi5R90000000000000000<\=ZXJLTdRSAPS5oTU?W0000L=oUh4D=0000l5O8<?@;0000PC>D000000000000H5\[00000000h56`0000]5aM00000I<]00000000
0000@BMih>>3D\0K`CYo@ISGhGbW0000H^S9laPFD\IJldn>0000@@Bd000046fR00000000DECd00004UJ30000000000000RFXXM5o000000000000000000000000
000000000YX@95W900000000000000008KjS8=lE\WTH000000000000T:]V8D3dhb5LLbBi]9TZA:4[000000000000L6QO00000000X0h0000000000000H0_Xd8hG
l\KQ00000000000000000000000000000000d@^a@@n90000`5ho0000000058i7hK]T000000000000=5M;00000000Ljmm000000000000000000000000X24bXElL
4H[UD8W2H[8H00000000<_Ki18L@0000000000000000ddXi<2YQi2Og000000000000@K9=H0G_00000\e]e8Rj00004RhW00000SO<000015l600000000000045Rn
0000000000000000Tbk<000000000000l2F:000000000000@MeND^hVh1gK<TNjD>C7hi@]Y0XR00000000M8X000000000HQ[L4oAd@4[W0000000000000000<MkW
0000000000000000000000000000dCS[0PO:\W9k0000h`LJ00000e<400004\UJ00000000`UE^@oI]e81R0000000000000000000000000000000000000000lInV
PW8U0000000000000000P:PXD<gEdN77000000000000@1G9]1LDX=:o000000000000\TY;LaH:0000h[YP@De7000000004<3X00000000000000000000TQD^dZ@7
<n[j00000000000000000000000000000000<o3U00000000000000000000D:H30000000000000WHNT_D5D\2K@]3JY:2D0000000000000YkM\3c?00004]>S0000
0000L?ei000000000000000000008M:_E3OiX=D<000000000000=85l0000XX\0T\:f000000000000@B]nDnP00000`A=>@iga`B@`000000000000000000000000
To:m00008GCM827]<ORGPOm>HDDoHQHKTT;X0000000000000000L@cV0000000000000000000000000000m1]H0000DOHh0000000000000000X3Qd00000000@7<?
DOGE00000000HBfk00000000000000000000h^1O00000000e6Lj00000000`25:00000000PnOM0000000006Ji00000000Ti;a000009DEP5LmY0K_\YY[00000000
0000000000000000`FdD\>=@T44Z8Zj^@]HfHjca00000000dNbf92cM00000000000013f600000000L7fo00000000<Ii_8Ome4LR6DN4Bi6jU00000000`cd<0000
0000PKQN000000000000TBXRI4OIHEGdX^ga<>GC0000000000004_[]00000000000000000000000000000000000000000000000000000000000000008EBF0000
4leQ00000000D2Vh00000000@7X4\ZfhhCj8000000000000000000008b<W00004B_:10anLMXShdb@0000000000000000\M2B@LloPldU]5CK0000D_39Pfa=TMK>
PU[f0ilb000000000000000000000000000000000000`W7K0000000000000000000000000000e6JlXfTf0000000000000000m:108;V[0000\Wb2000000000000
0000`mffXmBA000000000000X7:P00000000<9YI0000m4[:\@mk0000E8Tj0000000000000ESEH[A40000000000000000@==c00000000Y8gl00000MdVTglQ0000
0000HM[ADn:a`1<I00000000l;:C8T710000E9Z<d@@k00000000000000004>\YhX2^U9Ja000000000R]O<f`?@kO815FlL[?Nl\D9lj68D?5@0000T\U[0000\K0A
00000000Pk\V0000`m1T0000000000000000D\Q0XP2NLa0S00000000TA5DTBi_hUR=E63e000000000ko10000000000000000\PC[dTXM0000I1Ic000000000000
X1AL0bn_1:Cg0000`h`3000000000000\1EW0000T4VYHBHFPdoL000000000000HeGN00000000000000000000XG8Lh8CIh7LnPRW6a84@00000000T[JT\bGiTGYj
42Ne<79G4Q;Z0000DkRH8U`LD4`S0000TJHIPoEXPIDmA2oJ`TQI0000000000000000P5d100000000U6oY00000000hXho000000000000955G406:0000HH7jXV]F
<]_OhC`R0000000000000L9j\b<9@Yh;0000Hi8c00000000l[2=@d2b000000000000dT7@Hina0K3d0000000000000000e1D<0000000000000000T5RL`E=bXMbG
00000000000000000000dOEk0000\@g5DJGd81d9M1dn0000XO`P00000000I6@LD00QHIW@000000000000<GC[P3PIlMHC87_IHNG\hhXi@Ufe0000l[3@00000000
T:ZC4HV\8KOE0000000000000000hY=K000000000000\Jl`00008N82HV^^00000000lMi_000000000000@]kV88\^@S6nD<^j8=UnlDb5dZVh0000000000000000
0000XRC_TTH0000000000000000000000g7OhXkV00000000h7M;0000Y0LM00000000A6aCDCeV000000008ZHPh2ZZ43U7HGQ=D_b70000000000000000dM`B4V\U
XX^X@YB200000000000000000000000000000000000000000000000000000000000000008YV@lNil0000hcVMh9O714M30000000000000000X2OY0000M6V6A73F
0000\oi;00000000000000000000T_kj000000000000000000000000\PoW00000000000000000000000000000000000000000000P;_l00000000000000000000
=:G0m0m_lYN@Q55\<NJ<0000000000000000000000000000l<Ul00000000\Yha0000Lo4X0000000000000000000000008WkK0000000000004E@NLdJ9hVF4`M<T
0_e]0000Y6b]000000000000\hc[0000XSRm0000L6Zm000000000000D8[Q0000lje100000000lQd2lZ^5000000000000T@6600000000DIG^@kTIXV8N@oC9943S
D7fVD6Cm\7lL@]fH000058QS0000000000000000L79[H2g155L600000000000000000000000000000000P:RJ4W@Y]0^YP>e^U6MB8FfV19YX00000c<;00000000
0000d0Qb00000000HfgKY7EX000000000000000000000000hC2U\CW70000`5Xa<8BS00000000=5Pn0000m68ZL;6;0000000000008@hm0000000000000000d5kn
H^m4L00E0000D^c:`4TePIf>i7faLVL>T953DO8G4J?j\VndTlec=9f8`o8:0000X2a?4aBM000000000000H3TSTU6M00004La900000000DLb`0000000000000000
00000000XTRo0000T10fDEcel\9S000000000000P3YchBcG00000000=9IA`II10000000000000000`JQg00000000l;LK@WEA8_][0000d4T=00000000L19oLMkD
95cl00008@T;8;ON00000000HO0eD\2k00000000D4AGLX3=0000<?Gc`OaeT`]PX93B@hS=000000000000000000000000P2FVPl8a0000`0BE0HToPT`2h=VV8@SK
@>L80000]3ic00000000HWOU0000T4?F8ECRTI8mQ79d`i7K00000000<7>S0000000000000000000000000000000000000000000000000000<>Kg0000<LO=48be
0000D6U:`D7500000000hPKAa7H^00000000LX7\\[B0000000000n260000DBaaT@ZN000000000000000000000000H29`00000000hN@400000000h8ChlI@F0000
0000000000000000\=ZThTf^0000hS_alXA;XfZA0000L6GX000000000000l_aD00000000000000000000Ha8D0000h7MJ00000000E7Z@0eo]0000000000000000
PKBL000000000000Xo4l8i=7Y62]93MYTCJa00000000000000000000@Z@Wd^J1000000000000000045]X0000DDT64jhX000000000000l88RXO=m000000000000
00000000@SI[0000000044=o000000008S4MH9kLi5A_4D0LPG2cH[8^00000000l\0Z4F>N000000008>j;0000000000000000000000004Jcm00008VX4DRK6d4eA
TW4`<`6=0000=5;e0000000000000000`_R?\D;P000000000000000000000000T`WQA8a90000]2n<0000\lcn000000001:E500000000000000000000X7^l0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`oUh00000000m44C0000000000000000Pb\T=9<cP11ZXV^<M8^K
99ma4MJP00004QPj0000000002]B000000000000M80n92SB0000T<ofl;A_8Alo4=Mi`LKjl:iFX\Ac000000000000`J0U00000000000014`GDBO_000000000000
0000H83[DIRdQ7RW0000HLI\DJ8I<ZRA00000000]0]odc2jhM1km4?k00004@C8000000000000000000000000PA7=DUSVPdbkP]OZ0000dhC8]6i;00000000TO:U
`Y:n18Kn000000008BCk0000000090?=0000h0K700000000LH@Q0000XTMk0000000000000000@?\^000000000000dIFRA0hnDBSZ=1Fd0000l9[U4WAR58AZlR_J
0000T?GI@e3U0000\0Kc000000000000000000000000000000000000@71f0K1Jm954XISh`Na798e5D8=^Q6nW0000000000008KZ:4C8oY5[n0000000000000000
00000000000000000000LD:k000000000000`a6o00000000000000000000000000000000000000000000=7lC0000hkEI000000000000lGSmm2W8hB<S00000000
000000008Fi_0000000000000000000000000000l\Z\00000000000000000000TXbDHe^gTf\c0000000041Ta=7h8000000000000000000000000000000000000
Q0F@00000000000000000000000000000000000000000000lSJN00004Xed0000000000000000dO3f0000l5Sc000000000000e0>Y0=f200000000000000000000
X]_<00000000dBNndlH<\2IHTJR_\ndQ`boIHhF`0000`G]b0000000000000000000096JZ4R1hTY@_000000000000M1ab0000`WjQ0000000094mF00000000XfRJ
00000000<Nme\]mD00000000000000000000d91^00000000a2k]00000000000000004\Sf000083_h000000000000LWN@00000000000000000000000000000000
0000PPCFdmJ500000000lVCfhQgYlVJ=0W5L00004k<R0000<^YP4lDP000000000000000000000000Tc530000XZGK00000000000000000000PWjf0000heZZ0000
000000000000da\g0000m:7OQ4P?00000000\<VK0000HL7;4fWa000000000000000000000000000000000000<V5PLY`bhd5GX=aJD>K2<EfR`JhQDLWkTi6hD0eQ
HcVi00000000\feU0000000000000000000000000000HZ1b0000l5B`lL`H@:dA\4];00008Wg^0000@3m]\E\a00000000000000000000000000000000LfW60000
0000000000000000PHBP00000000000000000000lTPO00000000D3l_0000H`JA0000TifU0000000000000000`nR5DZWS000000000000T\4jhaC9000000000000
000000000000l[Y?00000000000000000000\ZbedjI40000E4lh000000000000000000000000000000000000PC_8000048[>8O?A00000EB5dLL[000000000000
L3XB000000000000L8o50000LmR<000000000000T_m[00000000000000000000P0ie00000000PEW^8l?@`gV<00000000dJL50000000000000000<<iQTC83XZWe
0000A5^8X5=H8kbV000000000000PC^VhK@H`OR800000000dMBF000000004ShCi4Z>0000000017M_0000000008i_0000D@@JXGTJD`MlhDF74<b6HN?_lKble1`]
54ibT0l;LU0D<>W=000000000000d=Ae000000000000000000004oNia4<\4nnj000000000000hc9_hZaL000000000000@@[X0000a8]@000000000000hc\7lmK^
Q0ChhM@M000000000000000000000000<g5J00000000LKco0000000000000000000080Sd4O4[0000`5PdhLDA84VL000000000WIo0000h9Y60000\@dh00000000
DDXI\FS3\]Ff0]QblG5<Hi8Ki9ACd]>D00008@^K0000@omd0000000000000000@_ce4@E[PFlUTfjQ0000\26D000000000000000000008GE9T1TE40b@XFZHTT^F
i6=10000dR?I`WgJH[_IDkmgl3KgL]X?H6Oi0000dBNdHNhR0000P<M\\KX<lme900000000000000000000T`Gf00000000ha]=0000000000000000\8]296[Lh24:
0000000046caD^_Y00000000HU\?0]Yg00000000dCH_hK:8La:g4BY7\laH00000000TaEG0000000000000000000000000000000000000000000000000000LRAi
T@V>0000000000000000dZ2_0000000000000000XA=L0000@4;DU7UK0000000000000000000000000000dS2k00000000e65K0000\PWk00000000000000000000
0kLU0000\Z5m00000000<]kA000000000000<YaT0000@]6`X6S>A9kWP8=DH9k`TKil0000000000000000000000000000TP^n`WF=00000000000000000L6T0000
000000000fJH87C60LZYD3eC0000000000000000@0V2Q3>DI67CU96<=93B00000000000000000000ThLi00000000000000000000PRBjh1`PTo]:00000000D0Y]
dTM>0000@f4hXS]O00000000000000000000000000000000000000004YLF00008FVm000000000000000041?S4Cd6i7i@P98X000000000000000000000000@A7I
DlcM00000000PXGEH=>Tljnn0000000000000000lYOI00000000000000000000000000000000000000004goN0000000000000000000000000000LHZm00000000
00000000000000000000000000000000<W?oDZ8a000000004M2^e5SY00000000000000000000P7IB0QT\PlPi0000h\eEE4;f0000HSo^TThKU6c\h\oK4bL9`oBX
P\1RDDX78gc=l2k[57M5i9]i00000000PT@_@h>M0000X7aj0000h64:00004bHY000000000000L8D`ha9P000089ak@>[P0000TI;c00000000hZhn0000h7?L0000
4K:F<X=?000000000000l_CD@LEn00000000000000000_l]000000000000000000000000d:6Y0000000095H4000000000000000000000000e9B9LkU800000000
0000@3QK\8nPPRfM4Zd5Dcdm000000000000L;WC]662Xo[g0000TX;;56;i00000000T;KX00000000dVMn0000000000000000\K4=000000000000000000000000
8G338Mj2hCn9X5@NU9[;0000h=cBTTQVl;J^@h?;00000000L4RM\ZQU000000000000l9;G0L8n0000Xk`900000000HU5101H`<m9N8jP80000dBa<00000000`5EO
0000e8DE00000000X0oCPP=o@\VY00000000`L6B00000000hJkd0000000000000000d0Z<lXj:TG^jlf6K00000000000000000000T0m]000000008gTfhP7fa8=[
00000000Dl_W00000000lFHFhVmR\W;<8Zcd00000000XUaHU8[l\Rk^000000000000L\EI0000000000000000000081Og00000d0000000000000000000000TCBn
4VPj000000000000000000000000DOb5\>6T0lgk00000000e2]20000000096G`000000000000Hf=\0000The>\gSFM5P\XSNI0000DOI<000000000000hNAF0000
000000000000000000008HTVL;\U@YCSle@JDoQG0000000000000000dd3C0000lVQA0000X5bQLh>eH`gEThY`00000000l=ce000000000000<[?5000000000000
TU=QPU[7dg`S\:2M4IQT00000R;[4cW[00000000000000000000<R?fU3lWPUKW00000000H>\?00000000Xn=ATAlHPjb9H:2f@=QglfY\00000000000000000000
00000000000000000000hl`8D`<V00000000U8@L4E4@000000000000\??L0000000019H90000Lkjn00000000dY]d00000XIQD07I8?X700000000lm730d<k0000
00000000000000000@I1T0mPP3`\@@a[0n9D00000000\RnId5cN0lRP000000000000Pd:g00000000H`jY000000000000<8@2H<5clZhT4bo50Qc?000000000000
XbLj@67V59F\P2k>dGoVM6:40000000000000000000000000000`Ekm8EnA8?1m<P3A\U3fP]J7P_EUPk4lTnJJ00000000000000000000H2S300000000Y6ag0000
00000000`=MGH??\<PaNLV@i0000e8g]00000Dm\\R>m0000]7JSD7eE0000HB1b0000lbhi00004^h20a[0dklUlLYkXGJDD1Z:82I:dJX\0000l75?000000000000
000000008QE40000A7Vh0000<aN2`<eA0000lEdc0000X@0GP>;?0000000000000000DRSaP9eN0000TD52P[_mXn?Y\<aY4KaK00000000\KgQ0OOG0000\ecn\Qb:
E64U\RJ500000000000000000000000000000000000000000PY`lfek00000000d]]A496U05N]LZZ[0000`7NPhDf<Hm[n0000i2FgheS\00004`G6<FeI0000lZ`K
000000004QGTHEPHHTJ9M8<>00000000@lGTPN6JPgm200000000`CYR0000d19MDf8k0000000008gadMd>0000000000008Rd7l;3BX@m8000000000000d<lC0j1O
0000000042lHDHoH\MP7Q4^@0000D^Sf0000Hf8A000000000000Hk=1000000000000000000000000000000000000TP9C000000000000PN=:00000000`;fa4Nkf
LX1Ki6ZS8?L5\D0f0000a:FR000000000000000000000000d>@k00000000\jJ^]0A3L=cV0000i9Hi00004:Aglia\000043_OXQB^hD9k<cJYT=iJ\JeG\[be0000
00000000000000000000\Tl_hG9[dYHO00000000000042`VXhl`0000000000000000000000000000dG6gTGiN<8E>0CF`D^H^XPi2`SgSdQ6F0Sj8\lCl00000000
00000000<?N009n6\oGL57O9E7VV\TU;00000000lL9S0000h3_40000000000000000XM37LTHE0000000000000000H9n\58:C\=]Xh;oN00004Ta1XC9`00000000
00000000dCKJ4MVA000000000000Lbf50000000000008Wncd5OKPDBhDfRh\OcG@liP8oUK000000008BL<00000000000000000000XR5d\K6P4Y[QXaedd@iA]2_9
Dc`8E7oX\Xmb59K`0000X7:d00000000P]Go0000<]W1HW6^0UHC00000000Q3db0000\Ok6HmZ[00000000000000000000dL_e0DI[8T\JPT_[8Ue8XX`\4YbMDJ1n
TA[Ai6]_h@LS0000000000000000lc]o00000000DP=V@dm]000000000000]78500000000XeK@0000`VZc00000000000000000000lCHU00000000\j\k00000000
0000000000000000000000004io[hJ_H00000000`BMVlHa50000d[ZV0000D<kR<@PR0000hEdQ000000000WY70ljd0000hU?7<IoJ@RFl\X4N\FYL0000<?eBe5o<
8Pll000000000000000000000000DWk<\^gD0000PO5G0000000000000000XRN;000000000`aQ4UH6000000000000000000000000d<>5000000000000`LXgl022
00000000000000000000000000000000@J6O0000000000000000000000000000hJdD0000m5MV`S<`000000000000l5nV000000000JBU<LbFHc7lT@16000089?b
4HDB00000000975;000000000000000000000000000000000000hPXh00000000<WTo0000000000000000HoHe00000000\G4;0000000000000000000000000000
00000000DAeo0000<f<:000000000000000000000000\NC`DXTX00000000000000000000@SdST2XQLQPQ<]IN`:do@fCl0000Q0C@0000000000000000\5gc0000
00000LVe0000X=Q1Lf2O00000000D;m?\Io\000044kG00000000X6H800000000000000000000000000000000000000000000LLj6<\XZ0000000000000000I8VY
0000h>hZd]o5L0eo0000PMG_0_5H00000000000000000000Hlk;00000000000000000000000000000000000000000000\YK^h\dWI8OF00000000<MT`T8ac8<``
D]Wc4iCQ0000000000000M0\0000Y5oNdiJ70000000000000000<Z6DL>>g4l_45:CC000000000000XV@N14R10000HPfCHU@;0000D1Bdld\40000\08`0000D9>_
000000000000000089Sa00000000000000000000@^ee00008YKAH;YO000000000000HlL8`7c`00000000`odgh:YQ8kEe0000liGY0000h=310000000000000000
dLm_0000000000000000ld2A00000000000000000000000000000000000000000000\3M2De\d0000000000000000lNF8haj`00000000hD2aQ7g300004jm40000
H:X<0000000000000000000000000000000000000000lUnJ0VKk4]mYH:92l>o100000000DBoQ00000000dM=G000000000NfS0000dMIl0000DOU743iW96A30000
0000000000000mkQ00000000<Q1j0000d;7g00000000@Y3oTR6J000000000000m9nE0000<XJVHc_I0000000000000000L5i[dE:k000000000000000000000000
00000000D2^S000000000000@D2E0000XmCc0000000000000000=8==000000000000000000000000<W;N00000000Q5X\0000h<KF8DJ;DO6A000000000000hE;<
0Ie;\1\48A<Qh?9R4Jdk`TP[4YjQh=l[Q6i_0000TNM?e51c@EeSA5820000hM`60000\l8:0000TOkH@NK6I5KX0000h=m7000000000000000000000000\CgcPC??
00000000000000000000000000000000000000004S0chYnkH_\cLkf40000LG6X00008l:R911R0000h_0VP[WmXeMX00000^fE\V=OH2gGQ77W00000000Y:200000
00000000\1=T\4\P000000000000HLMN000000000Z180000T^jb\[W=lc738h?\I2N;00000000000000004RPC0000000000004XbZ470e0000]8KV0000Db8>LG_9
]7Xf000000000000000000000000I6eQ0000XD^i0000<nVJ0000P3;L0[G[TdLR00000000<3`LHc=d0000lKiW00000000I4Cj00000000`9Ei00000000ldTZ0000
LNDo<AWj000000000000000000000000dK?5000000000000PCTk0000@=Oi0000000000000000XmIRHhYL00000000lePG14Jc000000000000000000008IT_0<PT
l4f64N5mlSIA@UXN<<^P`9nE@FA@e1E=00004Jmf`4fb8M9k00000000P466X4@QH<X200000000000000000000000000000000LaGW00000000`CfKhYF;4V1B0000
0000000000000000000000000000PIZjQ163dXWc0000000000000000ldfN00000000<7kQ`c>l000000000000M53U00000000000000000000000000000000`PQS
dLf58N3f0000<@P2000000008\L1X49?hDM^D=JgHNU;0000000000000000<A0k000000000000dMkm8Z<n000000000000<dg64[0LM7d60000000000000000LIT8
15iK000000000000I8WC000000000000h7i9HPZm@X;d@Z;Sd\IX\f]90000d>_Id@;Zh7XTXo5@0000000000000000<>a@`eYH0000lkQ`000000000000PIZ00000
0000000000000000Xhb_000000000000M8ml0000\m@f0000000000000000000000000Z48U9d7T0d3M1f6XE9B000000000000<WUX000000000000XKdC00000000
<93h0000l3eQ00000000`4=]dKLW8TL8ll:f0000I9WT4bYP00000000000000000000lFJIlHZ:X^OeLhK[00000000I0SRl=[k0000000000000000000000008>lf
HOMUe8:100000000@0<Q\YjnI6Om0000000000000000dE:<Pede0000<_7W00000000@Fbm9:HP00000000d1]R00000000000000000000000000000000PjFZ0000
00000000000053PJ0T=`000000000000000000000000000000000000<=Ze0000000000000000<>0F00000000T\mM0lV0000000000000Pe5`0000000000000000
00000000TBjf0AM80000000000008@Uc@YQo000052K>0000000014ko000000000000I0@C<QP6lH^M8[Gk4J\700000000000000000000H58@L0g50000HRR<dUh;
4d@PhoFo5543000000000000000000000000e98C00000000Tbd5<>SJ000000000000000000000000000000000000`]o^00000000M9l;00000000T`R;<?AW\HS6
lImV4K8b<9bgM51N000000000000000000000000T:<F000000000000L<[TA9R800000:P;X7@\8P`=00000000000000000000\ReZX<SfDF=I000000000000P2KX
000000004CDO00000000000000000000000000000000000000000000000000000000`kHE0000PAgB000000000000LV=ghA:60000`A6[T;d60000000000000000
0000097@0000000000000oB;dMNL000000000000m92I00000000000000000000TGbGLANgDTUfI9hB00000000000000000000hJ]J0000lE7G00000000E7cd0000
000000000000dI@`XcPE0000000000000000000094I7TW:]000000000000804=0000000000000000000000000000000000004Y4GQ5dP00000000000000000000
000000000000000000000000DDQY0000llHk]0@U\g_Q0000000096:F00004B^i0000000000000000X\b2Y03l02<FhSXXTJRP13A;X@7\I4_600000000TobQE3Ui
0000000000004LB?000000000000HGcSd^jU0000000000000000000000000000@ZKf00000000PWGb0000DR@:000059e9h9Ma00000000A1Gj00000000D[W\56@[
\96iDnQ:00000000000000000000@idiD9^AXKXo\JQX0eAP0000Lf0FD4iW4L2f00000000000000000000@]8E0000P8J]0000H`d70000000000000000LlK90000
00000000hV1n00004Gh;lj0]E53a00000000000000000000d[]jhTfP0000000000000000000097U]0000000000000000000000000000P27HPGYQE1OR@dCG0000
<LLBh:;Y88jJ000000000000000000000000dS<Q@7mD@@8[DI?odZF`]9QQU9c;00000000000000000000000004CeDI2fDLd7<ZK6dE`E0000d>8G000000000000
000000000000000055j\000000000000@?f;000000000000000000000000000000000000Te4N00000000000000000000@P;h0000LUSg0000lkLe0000I8RL0000
00004UB2`03DTifi00000000h2^6501B0000lWfU00000<OC000000000000000000008R1ZPhm80000000000000000000000000000`2ak0000000000000000d>fQ
E9@5000000000000000000004kn;0000hO^R00000000LOn>TSANHBg_53a60000LU:4000000000000DE]W000000000000@Z>60000000000000000PGY:4U0V0000
0Z3QdIh;000000000000Lo>ClVdcQ3gY0000@=JW19LD\W=_0000Xf7<000000000000000000000000i3De0000h=E9PPFi0000`l>n000000000000l@7le68f0000
8?TJ\0eaDVOLQ:B5000000000000000000000000`<dF00000000]5W`00008Q]g00000000000000000000@YnS00000000dU7`0000000000000000P6oe0000<[dY
0000]3An00008Ro900000000000000000000T]19lO6Q@Q`8<Z:615]N0000a6F=P6gK00004lb88V;i000000000000L3joDE7eD?HkLKhh<Nc400000000hI28e6I@
00000000LQ<j<kDU0000000000000000hN1a0000lP@;000000000000XMG;0000000000000000@:Rg0000000000004YH000000000000000000000000000000000
00000000000000000000000000000000]62o000000000000e6BJ14CU00000000000058P90000000000000000000000000000000047H8DFDd8J`1XTk@00000000
0000000000000000<`mgDO]Z4Y5>0000HR_g00008GZo000000000000000000000000000000000000H;<A\@F\0E4OT2JV8c^`m5N@X6?RM:8c0000@=\jX>B>0000
=92^H:[d`??1DXI`000000000000D;aR00000000000000000000`7ST17E=00000000000000000000PWj[000000000000000000000000000046C90000I6RI<W3Z
00000000P?>bPEj700000000000000000000<9Z1d1SN@Z5U10mD19ki000099?c00000000DnNE0000000000000000<KD1@\l\0000000000000000000000000RTk
0000X_Lg0000ha>F00000000DTWd00000000@RJIXXBd00000000000000008Zdg0000@4L=8XRldZ0U000000000000<3D2000000000T]e00000EfiLK\\dVn8\O75
dAn10000000000000000`D`o<lA:15VG0000E8710000lC_b0000000000000000@Y>X0000000000000000a37ii5@oi2`e0000XBU[0000@3i>0000000000000000
\4YW00000000000082bk0000000058nk8H>eLBPh000000000000<:V_i0R<0000000000000000000000000000`Po?<5n:\<Kll=O>901f00000000000000000000
0000DDMH8Zn^h@Y0d\Q]4je[Xe?E`QYe000000000000PU8CT0UBX5K><8M00000<Cn[0000l=@E4L0O00000000@RJ`<fP@0000000045@@@oAE00000000hGDJ0000
H`cP0000T>Em00000000dM_700000000000000000000000000000000\`CS\KdV000000000000000000000000`]HRU17U000000008_6:0000000000000000H78g
D`Jc00000000@C@RPIIi00000000000000000MYD<XGlh?I9<mHLi4O[4EKe000000000000XlLY00000000\=?G000000000000HXTH00000000DAH><;ZjPNel0000
0000402@@J5Q00000000000000000000000000000000DZF5\C<C\;:]0000000000000000000000000000<LNc0000XhXF00000000U8F:000000000000P:\m0000
00000000000000000000000000000000X@4`00000000000000000000000000000000@0gV000000000000\B5?E5Ri0000@Hde\]fih^5o0000000000000000D`=:
XLYULU=l8m2700000000XH1l@K6cTF55T9Ce0000@K;1e5n^00004^Ja0S?38Yk`0000]5Z00000demN0000X_Z?HZ`n\HQNhgU4000016b90000000000000000hVFO
0`\?HeZ20000hF5O000000000000Xm6_`CTP]0Z\U322`6iNe5C900000000T6mS8a^g0Jn7000000000000000000000000000000000IOf0000D[;i0000dgOWE8DQ
000000000QRfD6F@\^aX0000@XQO000000000000000000000000000000000:m^@V3a\0fO00004<RkTFKi`GI8LGnd0i<OTl9TQ235E5i0dfQI0000000000000000
XD^<\3f2Y6j10000000000000OfL00000000h>Xl0000000000000000000000000000000000000000000000000000000000000000LalX59k30000000000000000
]1=C000000000000l7Cg]8Zj00000000000090`l0;j=00000000000000008Fl@000000000000000000000000000000000000A22W0000`G7F000000000000\li@
0000@0P80000=8<P000000000000000000000000dTnY000000000000000000000000000000000000d;7X00000000LXRA0000000000000000X52k@?X]dCEd4GCi
DiF3I05G000000004_UD0kTlM8G90000000000000Hk^@TRR8k5F00000000HO<lTGAFm97nHamF\K=^0000000000004]JdhH970000llhF00000000]4oP00000000
000000000000PU1B0000000008>P0000\oo<00000000ToYAY9?E0000000000000000000000000000dTF1000000000000000000000000<NlL07]ohZ0f00000000
00000000000000000000=9?000008fob00000000\ML500000>12`?Ve000000000000LT:3XVAZ0000000000004S2X0000000000000000PV`J0000000000000000
D1^nh1kl00000000hj;B15Hg\W\n00008eSF0000PA81PP_d00000000DC?clgLnLCT>LEh\0000``@]000000000000DEH188]U0000429?00000^^\000000000000
0000P04X000000000Gk@]9Zl0000000000000000HIUT000000000000LTb>0000`8GE8NWcY4>ZhZbS0_mN00000000THfd000000000000PFA2h89b00008WhC0000
lh@2T]48\GAUhoMGXJadlfmDm5bR000000000000PKHEHN38l^nP0000000000008HCb00000000DU<\XTCc0000dO?`17H:5:EG00000000dIoki8BJ000000000000
00000000000000000000000000000000000000000000000000000000H=BXHZo:86dV000000000000000000000000lU>al3b_<;ZYdF_VdZ\h4Fh\Xmn90000D]BC
h1:ZlAJWdVUA000000000000000000000000D`EH8FBKe70^000000000000d?0n8NkV<]QT\o<EX[k:000000000000000000000000]0[S0000@=m_<<o8h67m8:9m
LACd\Lol00000000h\lmPCO?d5:J0000\?3G]6[^0000000091gY000000000000dL0bhl65h5X@8\K^000000000000L9`>00000000000000000000LTiUT[OF0000
000000000000<5[:L[SGH7P;hm4>D`ei0000000000000000000000000000038@XZ]_000000000000]4Uah[e\D3JN0000000000008\6V0000E5@]PiV:00000000
0000000000000000PXT9\>7o0000000000004:ah000000000000000000000000@7iJ0000000000000000Hnjd0000TI_Y0000000000000000l?J3000000000000
0000T\U;hf;f000000000000lLB`8\?:`CGM0000dUUQX1QR0000000000008LA4@91G00004[om\kM`0000000000000000L]UO0000000000000000000000000000
0000a6VcHgA]00000000000000000000l[F[00000000HGfR00000000M:9J0000L6aH0000\F9D000000000000i:1]0000`Gf=0000@BV500000>7YI4HA00000000
000000004GX[\m134f>^0000`5G8`::edV]m000000000000<=8Qd\7L00000000E7Dh00000000XY:b0000H[=2000000000000000000000000`AWU00000000lF13
H3oH\`23hi12i4NG0000000000000000TcLQHl>:000000000000000000000000d;H400000000h7ET0000d^@:00000000000000000000HL4<<UYZL85E0000\[4B
LaQ`00000000TTm?PiSS000000000000000000000000Hd_:0000d:^Z0000LZA]0000Hm]L`ZNCh\PB00000MaQ00000000000000000000000000000000hMEo0000
0000P?mk000000008[A_0000000013WOdPP[`mVX000000000000000000000000000000000000L_<C4PZQ4UQD00000000lKVL0dOGD4@`00000000`Q@100000000
000000000FI_00004`L10000`HHf0000TIadLeO64fB117Je000000000000h8HXLlae0WOl@iLi000046?]0000000000000000hB@nlFQS00000000X5_785Z;P]2@
Y9MFi8b5000000000DH4PZMKl:B@000000000000`2L<dXOEhlb\D2_3hG@2000000000000000000000000ld?O@^NJDFb`0000000000JA`=Fo`@KT0000<K8nhl<P
00000000000000000000000000000000h1Ng000000000000000000000000`MAZ0000h20JH9WY0F:I0000000000000000\[:`00000000hFd6P0;F<>0chG@LTLXK
ld?e0000000000000000hH;V0000HJKX00008J6^lVU\PVcc=0W700000000000000000000<Z<]0000\I^^`]9eDmVn=4QM0000dC:00000H2ocd\LTe0n`0000\ihZ
dMjjhnhPPY@K0000D6`N0000000000000000000000000000000008oJ0000`I=e000000000000000000000000M86_0000TS=GHZ7l000000000000`lSU00000000
000000000000hDGH`7dZXXSXi0de00000000\HI_`J4m8KcY00000000<?`jdRZn<n`F0000000000000000=4\90000000000000000`OLSI5\U00008d^b5698DHFJ
00000000`:ofH3W5HBe_0000000000000000HEgA000000004Z[[4geO00000000`>jL<kaH000000000000@Y_F000000000000a4j^HbadM4]5000000000000T3lB
00000000P0S@0000000000000000lOWC000000000000hF[hln]T00000000dbGK8o^N0000\`7F00008XiH000000000000\^7FhkcA000000000000000000000000
00000000000000000000<J[70]]Pm3;A0000LHo>000000000000000000000000lN0Y`OUd0000l[O^0000`8mZT=3j\INT0000TamkXJN?Pha`0000XCG]00000000
]7WdX8B<000000004]ZK000000000000000000000000D0C@000000000000000000000@D70000X>mj05U30000dnCD0000000000000000e8Wah7T2<h_I00000000
85UKP:;LM0X7`_nW42MVY13B@9IO0000000000000000h:DGTFCo<MoJ0kgf0:ji0000TQXT\\ac0000@Xo]00000000Hejc0000000000000000000000000000Dfbb
0000=9hW00000000]1a>000000000000000000000000D;\?Y9Xh000000000000000000000000hOn]000000000000<8FVI9:SH18oP4WY1:44d`I^P`ne@?FVe8Mf
0000000000000000`5beXT8G000000000000DRSohMCQ0SVha2B;`8J9h0Dk00000000<`0l000000000000h1I[000000000000`LM5TB7C8X6UM3LW000000000000
0000<\n<00000000000000000000<5?[000000000000000000000000@CjF0000hG2P0000881GH@CHH_2i0000000000000000dVa`0000000000000000H7>50000
000000000000lKRae6ggD8U0\0@6XG_bQ9V:hJKiDK9Z\K]j=8nYQ9CYTUTdQ4Om00000000P>]\dH^[000000008A26000000000000000000000000Xjoj00000000
0000`H`@000000000000000000000000P1fk@^`B8l1^0000lZXmP3IGH41C000000000000000000000000000000000000000000000000X[E>0000I9Mg\_^2M4Go
00000000l<8MdR=]000000000000000000000000l43O00000000M3_n00000000TD7U04S60000PKH40000000000000000``3]0?]k00000000a4Mi000000000000
\L>@P9<d@joF0000000000000000`FJ^`EFc00000000TA<30000\jN\h4`i0000=59=0000d=b]0000Pc]F0000@;LaDYOhQ5Y^0000\aUQ8c3]000050cS00000000
0000DAHT<BBh0000000000000000000000000000LEFT0000000000000000000000000000lJU100000000d1LT00000000la_L00000000D:Dd0000hB>c0000PEBf
00000000000000000000PA]0hh1[0000i3?L000000000000000000000000LKfG000000000000`86R00000000000000000000000082GhDFLR0000=7Oc0000h5mB
THAO`OXe0000000000000000PTZE0000<0Ah`H;20JNMHK@b8Y7B4=6Chb4a0000H=M0lb=]@gXF00000000000000000000`52Y\FgEPTaEXA6oi4TVHA9K00000000
000000000000000000000000@Dn5`@e>`L?d00000000dbiVHlV>0000000010Sja8TD00000000`YJ?00000K_50000000000000000000000000000000000008@EA
00000000000081@:A4gF00000000T2>R00000000`@d;dImlLXNH00000000000000000000000000000000000000000000U4f><8Po00000000LDl000000\_V0000
000000000000D=I6<QN]P[Uk00000000D634000000000000TZSL0000P=ia00000000@YhM<WQdl59:13=K0000000000000000HWccDAA@<R7=00004F9000000000
0000X\baloP=00000000<iHa0000HhGP000043BP0000000000000000000046IDXKO0000000000000000000000000000000000000000000000000000000000000
0000T^b2\ZOX00000000000000000000`ag<HJoi0000DEKS0000000000000000Y1=k0000000000000UGCLKABE5Qg000000000000LKb>H9PQ0000000000000000
0000000000000000<KcA00000ISTA8V;H9H^000000000000DT;A000000000000d=R=000000000000000000000000000000000F\B@^hD00000000000000000000
\9g[XhlH0000=76mT8G00000000000000000000000000000000000000000000000000000X4O80000E9dOlDh>00000\OF<DR5<kJW0000lgY3PiQQ000000008dN]
0i1V000000000000T>ob0000000000000000000000000Fg0\DW\0000000000000000000000000000000094Sihg=2000000000000lHnY4F8PXiWj]5>\H?kX0000
0000\YlaHo`Z0000000000000000`<h?0000D85000000000000000000000000000000h5`DM>10000PE0@M6k3\671TZCml9YZ00004Pga@dQ]dP=Hh<k9X3VB0000
T:Un00000000dD[j0000000000004cRk43<g4<QL4P6ZQ8GcP4>J0000000000000000dTh<0000PKXW\[2eY4g4000000000000X46l15^n0000000000000000\gLO
00000000000000000000l\gk\mI1`T<0000000000000X:<e00000000000000004nTI0BUCL^2l000000000000Tc5hX4If`ClKX0CO@4^nL\iX000000000=OP97hn
TclWHO[b0000000000000000000000000U^]00000000000000000000000000000000lM>ed]I;8bhO0000hTT40000D9O`LM8\DTg<POTRHAjQX_N^000000000000
0000M3Fc000000004628000000000000000000000000HH2K`I=NXO1g0000000000000000h5Ei0000LKajhMN100000000000000000000`\Ij000000000000P:ID
H=P7D:bFi5NU00000000T64JXP\5000000000000\@`3@mdXi4PQL3KJd2dO000000000000XX6m0000D07hLPQ700000000Q0Ue961U00000Rhfd5kB8Vb1LEe:0000
00000000000000000000\og@000000000000000000000000000000000000000000000000dXaP000000000000Tl`H0000h;i=X<ZZ=7nVHOIW0000000000000000
DAOC00000:JI\;hHT<F\TMgN0000`3hD0000000000000000lQ_HLSKjPVlohATV0IN^00000000000000000000Pml800004O=N0000000000000000000000000000
000000000000\GkZ8Gi1<kRl0000H7L7@;O9<2E\0000@;GK0000`WA5000000000000000000000000000000000000000000000000d@M900000000000000000000
`\J=X5;04C=RL=Dk0000D<=G0000HC6j0000A1\F000000000000000000000000Y4;E000010Pc000000000000`ZAm000000000000`:k@0000000000000000h?dQ
PTZidd_TToe<000000000HRTdhL<]4m4\EMh``i000000000000000000000000000000000000044J>h3Q1XiEM0000000000000000`XfV000000008Bi10000@1S6
@GQc00000000heDE000000000000000000000c`i00000000000000000000000000000000TMZ800000000000000000000000000000000L_Xg0000000000000000
00000000dX>H00000000@CB>0000D>kPT`T200000000D=gbHI4V0OdW000000000000000000000000<I8^0000hW5[4:1d<J<n00000000DIb^000000000000<g=j
00000000LB_I000000000000000000lS00000000LL5:0000\7OSl_Q000000000000043R]0000X^W:0000<BHX`S5Z00000000LoT\0ARG00000000<?MC00000000
hWbI00000000D80I0000000000008OPWD9mB0000lmU@00000000DEgh0000000099a500000000l:So00000000000000000000000000000000D1FM000000000000
00000000D72eD>nO000000000000000000000iKM00000000000000000000T8;;]42l0000000000000000<SSQTYi?000000000000000000000000hoVbm853`EUN
<gDk000000000000\@Y[0000Xeb500000000000000000000`90`00000000HRn1000000000000000000000000PA^O0T8X000000000000000000000000XDTa0000
00000000@^GJ4>IQ000000004^j>E66>0000000000000000000000000000D[MZ0000l\[L0bT?a5Xn<>:3000000000000lc>G0000]:;o00000000000000000000
lGM@Q9^;D_:<P=P^a64C00000000000000008WV1000000008HEB8`=N00000000P==G000000000000000000000000000000008N0l`\C<@8lNA52bY14BE09h0000
00000000@]eC00000000000000000000000000000000d10K@m\B0000000000000000000000000000000000000000000000000000\5:_0000h]?B<77gPg0b<Elm
0000000000000000000000008BL1000000000000`8Z4XJR5D^@TXFXG@\]`000000000000h=`g`CZYH;4KhK_c8L;4XSLF000000000000H``O00000000@IWQXeNF
92V`000000000000000000000000l[Tj00000000X=RiDBIb56Xg0000<lVc<WNo81RALIU700000000U570000000000000\iRP00008_VA00000000T1hV00000000
0000000000000000000000000000HbF=0000l5c90?SmdQ]4@Tah42GA0000LAEi000000000000A6JH00000000U5310000000000000000\FdcX6dg000000000000
00000000d2l2000000000000`79n0000<OP;E8H\LnF000000000000000000000@2TaHbfOY4iM\UVi0000T7]O00000000XOlc00008PTX@1J:dn1C000000000000
00000000000000000000000000000000000000000000lngkd@GP000000008Jb80000<VPE00008;cK0000h4BHXm]o8Afh0000\eRA0ZTgm8=OTOKk000000000000
4_\MD<\10000000000000000000000000000l3TiL4doPK`ePL=b8YNaU2YH0000000000000000T6Lf0000000000000_8:00000000000000004:kh0000d3T=0B\F
00000000000000008?i<00000000PAGP00000000000000000000\4kh00000000P7Y4`7e7000000000000000000000000l4gBl7o04McePX?Q0000Q2j:00000000
0000lH\ALQFH\1_ei:<>00000000X;2FXWL<00000000000000000000000000000000e4gmTF;04P9a0000DRdX0000PI[700000000000000000000000000000000
00000GZB8^P[@7bU4\>ZDPVR59SF8AId00000000HG[V0000hCN10000000000000000000000000000LQ:a0000E3370000HGNi0000Q8lRPf<L000000000000<Ye1
0000X5QcLlXM0000TSQ;HK8K@4:X0000\g?n0000000000000000lHBC0000000000000000<UbN0000000000000000000000000000000000000000DOhMhmEO8F^I
hINB0000Lg1VXaK5000000000000DHZ\518j8U;E00000000000000000000000000000000000000000000\D4:X;2fd?H;`U]1000000000000dV2E000000000000
0000DB_\0000`AB;LI>dDQ;A8W8nT2jaHlQVI1mb96Z>\ZGcl<_Fl2U2`Ah^M40Sm8ICP_AD<B<m0Q`E<`A20000i8hP00000000`Mf_000000008l5S0000HJZ5h1U<
0000XHc38M9Q8TSg4SE\@X2m0000000000000000000000000000E1MZ@:JYdjZ_00000000DZZF00000000LI?_0000000000000000lo=dL<f:TmdF@ABTPlM64P68
0000000000000000XQE\0000l=:?00000000000000000000d57iXPK_0000\^KX0000000000008=ZB8VHBE5J2hM?34bU]0h1l\K0Y0000000000000kWM0000dKPB
00000000000000000000000000000000hh2P00000000A9DL00000000000000000000`Wkbh\39000000000000dVa200000000000000004^OW0000000000000000
00000000000000000000000000000000PE5Ld<Oc000000000000000000000000d4Y100000000000000004IcHY96E00000000000000000000d`g34]nPHoZb0000
0000PFll00000000000000000000L3EO00000000lH<C0000PEYfI1GUTKQ=]7?1@M4`0000hC8K0000000000000000I8KG8UT:hUlND8j34m2I0000000000000000
0000XbDl000000000000<Qm90000L>;N00000000XI^700004CVN0000000000008FW^000000004YTXDDgo00000000`UfG56hE55F300000000000000000000<4UH
4T5gH4OT000000000000DKYI<LeKd\W20000T3VN000000000000<d1Q00000000000000000000L[Xd0000Y6NGX5mU0000000000000000000000004Rjn00000000
000000000000000000000000`H>[00000000000000000000DnEG00000000@8<R00000000HG_O00000000XB0E`HLNa8>oHCZf0000<Me1`X3T@KNOX[fBE7DSA:3e
0000000000000000E9X>0000000000008Q1K@Gd<0000000000000000d:>nDL;g0000d1;O0000000000008O4G\RT\0000\O2gXUadQ0QA000000000000a2`20000
lhZ_00000000`BVP0000@VRJ0000000000000000M5>M00000000<Wi?0000DHim00000okW0000000000000000594P000000000000000000000000000000008C\n
0000@3H5U60ATe][0000`eGbXCX800000000P3RPTiVm000000000000000000000000@^N3<hPF0000541=00000000X\2[0000`O`>00000000<DDJ0aCS00000000
00000000P=4^0000000000000000lUeZHFPJHcN2Q8B\4NdS00000000HhQ100008RT=`]iST:SC0000D>NO000000000000LZof000000000000l\8JLDYl0IEQ0000
000000000000Xncl0000HCRF0000d7VP00000000000000000000@E?>0000<;TG@K`4<QMP00000000000000000000000000000000lOVE00000000000000000000
0000I33jX484000000000V[Y0000d?ag8aT6000000000000<JOT00000000XJic00000000<Y6U0000i7@K]7mi4Qoi0000d1S\0000`:6m0000P6LG00000000d94:
00000000000000000000000000000L_8T1mT0000000000000000000000004QM]0000E4V30000000000000000000000000000PJA40000a6Hn00000000X4H9X8?_
`A<<0000`@1S000000000000000000008?00d69C0000Xb7UdW3g000000000000000087GM00000000000000000000000000dN0000000000000000\UG^00000000
0000Tk1R0JZR00000000000000000000HfS<0000000000000000m6\i0000000000000000000000000000P5_^00000000000000004ANM0000000000000000HBBX
000000000000lY]500000000000000000000000013n@0000000055mP00000000LLRVDLo5@c@:XD63<cXiDjTH0000H^4]0000TNe]00000>WU000000008;=c0000
0000l`oS\>4g`PJF000049j6a3I]0000000000000000XGTV0000P@Tlhe:`X26R95SG00000000000005MH@mK;00000000000000000N`C\j8;00000000hOXJQ5Jb
000000000000DV0?<ALB0000hP[Ha7BU0000dWdcP_;f@9I;00000000000000000JP14TBZ16AB000048G_@DL00000HIdl0000000000000000000000000000PCML
0000000000000000m6X10000D?nADVg800000000000000000000000000000000P;^6POX9X;\m`Sae\m`;00000000H0kd00000000000000000000dY;b00000000
00000000T?^U@B;PH<D3000000000000000000000000000000000000000000000000hkcQ00000000000000000000M9P[0000000000000000h;NATc:o0000X\\Q
000050Hg0000000000000000hZC_0000P:3`DcSE0000`eCjP88400000000Q7Qa000000000000DE<700000000Q7U90000000000000000000000004]>10000<f@4
000000000000000000000000XdHETER8XAg`DkZ`000000000000000000000000000000000000=3bm00000000@5DE8lGe00000000000000000000000000000000
L^?a93XH0000`G[Fi8_G0000L^l[0MRO00000000XWO=T?E;P_ZhhaMO0000000000000?k80000000000000000`cg?000000000UOM00000000TM<e00000000Dh^N
0000Xf\S000000000000000000000000000000000000T>FJm5cHa4el0000lBQ7dQ\>000000000000LCSOTI:80000\]3X000000000a7Cle\N00000000Q7FQ0000
0000\<S6E8GN0000000000000000000000000WDA0000000000000000<WPo``]50000T;3^0000h@?A0000000000000000i5d>TC?W8KV@00000000000084I1XIB>
`nDo00000000HSPb`l=e0000dDO<0e_`lN_GH3WP`E?n00000000a6Z219gL`Cac`_hc\hg100000000Y5QU0000000000000000000000000000`PE8000000000000
0000d;F_<m:K96cnH5@ghOgb0000000000000000hk7;0000lM?d0000000000000000h<@K00000000e8HPDK;a0000@W:Q@VAn0000000000000000hNE^00000000
0000000000004EOmTd\e000000000000000000000000000000000000H2B`0000000000000000000000000000000000000000l:Ro`YcFPe@\Dic30000hIg7d?V2
8m8i0NO_@=GF074_0`IQdnW\000000000000`WJU`B7000000000h:h300000000m2TM00000[DA8_?<8iX]i8kM0000PW7c00000000000000000000HlU^00000000
00000000000000000000@JZid5j70000d^]i94WPTi5<8mZ2dlT50000TS_700000000\XXi000007h:0000000000000000D`jB000000000000\6IXP843lFm?4S]h
\H7KdY=hQ6fSdl2B4O;1h>af000000000000P<Fl0000`GUA00000000T^[V0000000000000000TN4`00000000\F5l<GX800004B4Vh^2I00000000lV<c00000000
L4bQD];Yi8ES0000PRA4@7gP13i9e2Sl`lMj0000000000hT000000000000H[Sj00000000000000000000000000000000000000000000LB9S0000HX9500000000
00000000h<mK000000000000000000000000l:LM00000000lT[]000000000000<L0=000000000000000000000000h66S0000m5V;000000000000000000000000
@kWha3>k0000000000000000DG:n4PW800000000000000000000000000000000Y9SR000000000000h6?fH41W0000e2lA0CIc\F8Ce8n8L8Z?0000000000000000
00000P0i0000000000000000HLjQ<L<fP\k2000000000000Plf@0000@Cc34=23@62ea1BQ0000Tm400000H3ch00000000HCi]H:23dmF<I0>2LV1Qm7D500000000
0000HODI`O600000PDP3]0\k00000000dDAX000000000000000000000000d8e^00000000h7m^<Hi5PWBlhjbK000000000000000000000000000000000000=5m>
000000000000000000000000H8hl\NL1000000000000000000000000\3^J0000HXlKQ8Kb0000000000000000@C`a12:XP@\C00000000hMT30000lmGS00000000
00000000TTN]58f199_X00000000XFP44[;W8G]S0000P4KCLQ8i000044n7PE>lD4TRP5PM000000000000l5HP<`820000000000000?]\HKa9\O^1DM;oLAI6LId@
d7nILT>dPXn80[C]00000000dRUE000000000@9e8iDC000000000000000000000000000000000000\EY\0000`>KJ`Z\;000000000000L_>A00000000T1^8lM@2
000000000000000000000000TOBh8Y33983M0000000019cb0000000000000000D8O\000000000000000000000000HIUl`X_VPoVE`[mNDb^aDQHo00000000@WcT
a7kM0000h06Z40o4@MHc0_Fn4jKH0000000000008SDm000000000PSbP?bc000000000000LjB`00000000L;lg00000000HLJCho\[X<j100000000000000000000
d;jdPT8i0000000000000000000000000000000000000000@5oW00000000hDcY0000d]Z\0000LRIO01n;0[X=000000000000hZha8PiF00004_n1000000000000
0_]E0000H]BP00000000HL3Phk>_0000l2DF4m0A00000000TO><00000000<HLl8RQ_0QiQ00000000Q03K0000000057a300000000000000000000000000000000
000000000000=26;@8d\LX1lY7I0000000004=Va000000000000000000000000000000000000@]HDDKC4<HSiX^cP0000000000000000PbOn0000000000000000
000000000000lW32@XcJXGXO0O2;TR14<V4H000019XPHogWhKm1E72Y4Zf9XFP_00000000000000000000H:fX0000d^8kl5e@H9aVdh850000dOD50Z6_00000000
0000000000000LAh00000000000000000000PGoc@[[i0000]6J6l_Q@0000i9:A0000@`V94Ma:`V]V8?e1h19e`B10000000000000@J>C00000000d31XH;VF0000
U7\b`BbR0000HlPHY5^\00000000@I\70000000000000000000000000000D1]C0000`EZ600000000000000000000000000000000TLi200000000000000000000
00000000000000000000000000000000PKTed1\g00000000000000000000000008Kc<BDn0000450m\@@V0000TO]F0000XT>20000HACK]6Zh0000<4Q?`aS:@0j8
000000000000H=[A000000000000@4o4lSWO<QM4HZZm0]Ci0000<`1W0000`Hm_0ENB00000000Q4KY\P8_0000000000000000P;XTH3ZVl8P20000000000000000
LeOd0000000000000000LJRn00000000000000008d`M@U;i0000000000000000\G>?DZ]B0000h^Y48K300_Bd0000414S0000D@1`0000\ADSX6cF000000000N0H
0000`>D0l@8P0000000000000000@i[Z\S@A0000Pie]a5=`00000000a5VS0000T4Ff00000000000097id0000dM@c0000000000000000000000000000\j>]0000
0000hETM00000000D95k0000T3]:X=FS<L^K<aTJa6Yfi6jaI8K;0000T6V5000000000000@cjOlF1G0000DXY<00000000`dYG0000000000000000P=eM0000U9[n
00000000000000000000\AdS0000\Sd>00000000l3Mk0000000000004RbS4E0gY6^F0000M7YVD<m:000000000000000086WLdaOST^_C0000d]4E000085WH0000
000000000000`BJV0000<7K10000P^mH0000000000000000hF]k00000000DN[gLAoG0000D\;^0000000000000000Lgdc000000000000l8cW000007QP8L\WT>fd
P^k700000000000000000000a3;ha3a_\l=D\QBO0000dO>V000000000000000000000000000000000l\G0000000000000000000000008>L^<H_1000000000000
0000000000000000lFk]00000000L9XB4_>mDl[ha3DD0000000000009:6AlA5[0000000000000000LYPU000000000000000000000000lI\kh`BS000000000000
0000\CI18[<C0000DDdl000000000000HTEX000000000000000059UJ0000453?D`nN0000I7PG`>P_PXPX0aoXhK[f00000000h\^8TJXLDL:flWl9\_C\E6H\0000
E8;60000Dh8K00000000HH4n0000Lo5T0000`R3500000000000000000000l^Cm59Q?0000000000000000H6R^\jLNM8Ig000000000000lV\30000<Y=>@Sl;D:cF
0000T:@A00000000e4`5@PA?<j0<Y0eT0000PUW@HKTUe0gC0BiAlj\J0000000000000000LKA6000000000000L`8_m8k5h6RB00000000000086Q=000000000000
00000000X>D@000000000000a6GB00004=^X00000000``3D00000000000000000000@^9NX6UU0000000000000000\6]RDKJN00004DNbL@k=A3@]000000000000
00000000E7Fc0000000000000000m6YB00000000000000000000000000000_7191c]000000000000000000000000000009=6l`Wk@?NJ0000Y3Zd000000000000
00000ZG4E8c[0000Hh9319W0@0>RPi2N00000000000000000000807:H^T90000E3\500000000\n9i\:[o`ln\0000LM8;0000000000000000I7[?000000000000
4FOD00000000D8200000000000000000L7n[<g=Z8Umb00000000\@B300000000h9CVH`e<0000000044:>hO1T00000000U3U90000l\@400000000@a?1H9m`0000
lnbb000000000000XID>0000000000000000@6fm00008SB`@JLI0000dO`aPZm]00004Yhn000000004BhR\`hV000000000000000000000000000000000000DRLH
hI;YTKZNL[7>00004<Dn00000000@lKd00000000Th4<0000hY1n00000000LGLa0000D76P000000000000000000000000H1jR0?TYlG9?TKdk0000m6>cT9_b@aYf
4@dJ<HKYE56@Q:=O0000DkC5<kjK0000000000000000000000000000000015[J0000h6hV000044^a00004=7;HNWK0000P:Y7lYJ]0NaNH`o9000000000000`^T_
<3AEdON\0000DKU=00000N]5i1PI0000000000000000000000000000dWlm000000000000TXMZ\[^gU3<d00000000XGW?00000000000000000000Q8Bh00000000
0000E8>9X3m=\Y5fl]1k0000000000000000HPC5000000000000XGSZ00000000h68J8fUG86[b@W[k00000000882YP1Qi0000h9QA000000000000000000000000
0000000000000000000000000000000000000000\K[R00008Wn000000000\nYhLRGh00000000L36H16<_@6AATS[SA6>o000000000000TYEg=9NN00000000L@oE
PL4d0^FO4NX;00000000<Jfn0000<oji@a8V00000000000000000000A5IKXd]b000000000000000000000Yin49e`XQJDX]lk0000000080i>000000008B=^ToX^
0000000000000000000000000000DKW`e9_@8CCEH>M_lC;T0000]7Yb00000000<VaB0000Pcj30000`o67D5`?0000lI;O0000000000000000d@mI0000`6B=D4nQ
Dm7Xi7_8000000000000000000000000000000000000000000000000000000000000000000000000a4=X\o@?Dab600000000000000000000000000000mSk0000
0000l=[500004NiOTDi600000000lGga0000000000004e=E8=_ML1^IX99IX^=\`XnQH4o_I0=Kd`fH000000000000000000000000PWEiHfFl4:@[000000000000
X`NE00000000000000000000@U8oH^eE0000PHT500000000000000000000000000000000hZJE000000000000\^0G<7JR0000I7Tg00000000XKLE0000I8J90000
8^UEhg^G000000000000<]DO0000`>AL00000000000000004Xh>D;P;00000000000000000000<J:KPLkd000000000000000000000>cU00000000L@jF0000X<6_
0000U3:K0000Pabl000000000000<nLZ000000000000<?lZh^2UDo1l00000000D^7W0000000000000000H\<M00000000I6We000000000000D:\Z\h@d<QYG0000
0000HKfj000000000000PhMH000000000000dOo20000<lKT`868TmD=E7C90000@@iR0000<Kh:0000000000000000d;AIe3k1000000000000<kZ8h<BN52^CI49S
0000HFb1000000000000Dg6m000000000000000000000000000000000000000000000000000000000000000000004CmAdSkL0000000000000000000000000000
00000000P[hT4g]`00000000000000000000XFL80000d@]10000h<<500008BjZL`8l000000000000000000000000000000008W4nl2@E<gkK0000000000000000
0000000000000000000000000000d?\J000000000000ljXZlm[D0000dg\700000000000000000000000000000000000000000000000000000000000000004J\R
A6LU000000000000`H<SdHhJ0000@Y>C00000000000000000000hVLR0000000000008JV`0000`CleD>:d000000000000DC]n47Nk98MB000000000000T^^ED5;o
00000000XSk4000000000000000000000000000000000000Pln0\hmT00000000000000000000d1_@8O;E\=H^00000000H9G1H4K^0000Y87g0000000000000000
00000000P=_mX6<^000000000000000000000000@;1Q8QA@d<N6000000000000000000000000=8U<dSEDm7BC00008AUf`LD0TB5X0Q<O0000000000000000P9:k
8`h=0000dOJG0000XK^d<lJ50000000000000000PO7QLT4P8NIaPk^:0000P\mc<MFE`_T585;H\cT1LX46@fHF0000DP?W000000000000d74C]9VX000000000000
00000000000000000000000000000000XkXTQ6\?4JT?00000000h5liHhk1<i:K0000000000000000000000000000000000000000@Cb@0QUM0000d>N6dXf:@4XF
0000Dm[X000000000000000000000000<Jc?dQ[g000000000000lTAO0000Q1^><JmY0000hGjbM7N10000000000000000000000000000000000000000d9W20000
0000<4EYXFM>@QK5000000008E_30000TT6a000000000000000000000000@<=d00000000dQF`000000000000D<3hHAV_8kF70000<Co`0000`e6W0000Xb2iDJY9
18\nH:5i00000000000000000000a1c<hU<O=5=?87W20000ha4M00000000000000004Z9VM9okH2H\1:?V00000000000000000000X_X>`f6YhlOL000000000000
l:L:THX\000000000000\EAG00000000d?[iXSoo0000000000000000HnCg00008^?9P=T;m1W8`h7_00000000000000000000<:9P`H_Y00000000PhIh00000000
<R[A000000000000l1<Y000000000000000000000000000000008oR8@k@_I7A;HJDV0000000000000000PjbY00000000000000000000000000000\_GPS=]TcD8
4EhkTZJW0000000000000000<X5m00000000000094hT0000HFec00000000000000000000000000000000\:[KTBAI98h>00000000HA;000000000000000000000
00000000L=j700000000h4\g000000000000000092H>0000hHg\l30O`Wd:00000000000000000lBllef=0000PnJ6000000000000<^1900000000000000000000
00000000i4c20000000081=:`4=E<WG8Lb6jLB4:00000000000000000000e4C700000000dY?_0000l<[800000000000000004;`f00000000PM<D000000000000
DYfD@I]H<RO:L3A3D31=@FH2@MJo8[<b<gfI000000000000000000000000@g;BH4jm0BeK00000000000000000000000000000000000000000000h71WhDiM0000
0000T=6a000000000000a6kQ0000d4:n000000000000h1Xe0000000000000V3DdPRW000000000^>\42@9h=d4\_g9hbNH57l10000\ZB?`fF90000000000000000
00008]D^00000000PfM`00000000XUD_000000000000\K?lL@Vi0000000000000000hf1IQ72G0000<\]Ll35gloJW0XRS00000JH6lOoN00000000lRWa00000000
0000HTYo000000000000000000000000000000000000000000000000I8g9000000000000`U<jHZL@00000000E99?Xb]E0000lVmiDBF34d4Y<gC7000000000000
0000P4[DlEh;Hd8Xi8S6`@9G8VhnHRoH4_^I000000000?bGThRZhI[P0000D0C1000000000000PF2n000000000000000000000000000000004;B]8SJ<00000000
00000000000000000000D6^UdIL9Q0:C\JcW<4QK55Mk]6S9hJL`HK10lQIHL@XP00000000`Dgb00000000l4clLMjLD_lF00000000000000000000`[U\00000000
00000000TaHc0000@G`38_[C00000000000000000000000000000000000000000000H?92HiAF0000000000000000@<2IdTLe0000\EE3\P3X0000000000000000
0000000000000000lRflP7Um00000000PY?<d[S5000000000000I1@l0000000000000000U75\0000000000000000000000000000hR1@00000000XQn>00000000
0000P=D]`G1b@3fF0000L4ee4c;gh>M8]8EDDU7<0000D?2a<L:70000@X7F0000X:ToT;FIQ4@=000000000;<j0000000000000000P1CQ00000000000000000000
<B[FPK?QD[7Q0000X[Vm0000D^X40000XE>O0000000000000000000000000000000000000000`j=iljQDLAER0000\KeW0000000000008OYE@l@Y00000000<8fU
@D81TbZC0000`fDS0000Dmbah_L?DmgM0000000000008HWa00000000000000000000000000000000A8^f0000Y4RL00000000L>8n0000000000000000U6`Gd`C2
00000000HHA=a0f^0000000000000000000000000000000000000000h1WR00000000loKS00000000`7od00000000000000008cYA000000000000@2HlTbEg0000
0000000000000000000081Rj00004jaad;eIHU@_000000000000hQfOPP^6TWQF0000TDPf00004XK00000DBLiLTeJT_gO0000000000000000@;RM00000000P[kn
<;KE000007@>000000000000M5<L`gF70000000000000:OCXNDQ0000D1nPTSk\]9L28TTO0000\G:T`WVDX_DL00004D:?0Z;B<EGV@KV2h^IHL;SiXFUV\K:dlPV:
HXjM8_NR00000000d3[l=2PT00000000lJCk000000004:O^0000=8Xl00000000000000000000l5>\000000000000000000000000<i@>000000000000H35Ph:C4
82150000E43A00008\N\8\H]@UKf8ke`00000000000000000000000000000000PEO6@P@o0000hnb900008E];00000000T8>kD;HX50TR0000\k2d000000000000
00000000dLbo00000000d0ae0000000000000000@hQP000000000000000000000000000000004JP=Q1Cm00000000000000004l9BX?nY00000000000000004CAJ
@FHb00000000DKIPLY@800004>^o\NjX0000H8eod^6S000000004f]QT0biH8U=\Ve<<J\\000083\E0[[\16=m00000000DeT000000000000000000000\DRTHcnh
000000000000e7A_00000000Q4m^000000000000=6Vo00000000H[d20000000000000000<NYU0000000000000000000000000000\W1f000000008g[=0000T_\8
0000d1NU0VNF00000\jC0000H=Td000000000000000000000000HO>f000000000000H1;m000000000000000000000000I4YT00000000000000000000h_Dj0000
hWRAl[>>0V;N000000000000<:0ZXIj^97`aD;W0<XLea31BHEf@0000\=a:\1ZSL1b7hdV_0000`S\\49lIXBT00000@4ZihPN50000T:_50000\ZaclGhJ@f>?57?a
562K0000000000000000000000000000000000000000\D8Y94o\00000000000000000000000053dG0g2:57Bg00000000DLGTTF=W00000000000000000000@`[S
0000000000000000l15K9:Dc\UV;0000X]O4`0PP0000000000000000hW\Y000000000000Q2ob000000000I[j0000<2:_TCaDH[`eTPneY5gJ00000000lRN\@LZm
0QC]0J7PHN`eP`m3H@]?hV7700000000@^ofdL^20000<VmBX5kS`dS@8K>N00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004iE_0000I4F:000000000000df;N0b1g0000l;L1\G?Rhkn]00000000hlFI0000000000000000XD39XYoDlTibDUM3I9T6000000000000
hdHj00000000I6mL0000000000000000@UhU000000000000\NCP000000000000000000000000<Sm3@EXO000000000000hJ1AdcQo8lB@000000000000dR]1L<Nd
000000000000\`G[8=BB0000@OW]0000LFQi00000000lMl@000000000000\OK60000000081GK00004EX\00000000LfKLQ1\g00000000`DVJ0000\gI50000H0O8
<:aN0000\?7m00000000000000000000000059mCH^d3I6:X0000X`::94Q_XG4h0000TC;k0000XWMj0000000000000000a1X>00000000000000000000DoaE0000
00000000TI<695]fa6\W000000000000hT]H00000000`GPVXPN^`l]I@n09HoPI00000000TNFoHhO900000000@3\i`K]0<\FnH7ZNHBc\hCLX4G`^i88E00000000
00000000X<bnL<;^P9f]E9>F0000000000000000000000000000000000008R^?X@GgdEhOe6dL0000000000000000T:__00000000U42<00000000000000000000
P>P@T[KFLL<N00000000`X_1`I0>0000@SKK000000000000P\YS00000000000000000000P72S0000000000000000dj[i00000000000000000000T0IZ00000000
0000H^<`P>`iHfga0000Pi2<00000000LJ3=8nG20000lQj400000000dEc6T@BMHMhiM4?80000X;[k00000000TCgDU6T\00000000a7af\Z?dhmY^8[^?dO5`TeI5
HPh>P]]e00004CAd00000000dYn;X6;WdSJi000043ZBL>Ve\BTP@Ni^\00j0000000000000000h0L407DF4[aN000000000000@b;[hfTE00000000000000000000
XM7NXM7k\AT;dWZ5000000000000`MZa00000000l\5Y0000000000000000X2:50000000000000@hT@B>700000000]73^000080Hl000000000000X<:jPE87<E`0
00000000000000000000`[Ybi6QAA:Gl0000000000000000\_n>0000000000000000X_@80000`B;k0000DWT30000000000000000=8`m00000L1;000000000000
00000000000000000000000000000000000000000000H1kZ0000X6@BTHg?lD_j0000dAG;8LDc000000000000lUk600000000hDB@d?HLP6jMhD4F<U620000DcG3
0000000000000000000000004cS[000000000000\WlZ`X5K000000000000000000000000X0Z]000000008:a30000I96Q0000000000000000\X\GU7NCPHnD0000
<D=`0000000000000000T4Q300000000lA7c0000HZ[j00000000000000000000000000000000D7=G000000000000A1oi00000000H5;\l3YL0000<HIC0KfV57]L
Q81@000000000000HV[=a54B89F98=7Z0000000000000000000000000000000000000?3YI6h3000000000000@9RM0000a9>400000000P?VKA5_F000000000000
8R3O0Qgh0000000000000000`oSN000000000000<Mbd0000000000000000XA:U00000000DB:Hm6d:lYFW0000000000000000000000000000hOQj<Zif00000000
0000@KNC0000dJHd0\O400000000m3Ea00000000dTk0dZ:GL5Q:88`QLRaR`H?HDjG^<]i2P^o:i9nQ000000000000000000000000000000000@N[56Kb@XFL99^n
0000000000000000\2>l00000000\Ccd0000h9QZ0000Q:DE000000000S:C0000heQ_0000D\Gd00000000hMmbLGVP0000000045\I0000X4WD0000000000000000
h_PD14eZi8iI<1A70000\7n9T3d:0000h1XYm8E_0<2gPLaZX2=_00008a1\0000000000008:Pl@K<g0000@FnD0000=0d5Pa=W0000000000000000000000000000
0000000000000000`JCQ000000000000X@=OL3@H\GWb0000P8cA0000@QHb000000000000DAc[00000000\YYk56bKi74c00000000000000000000000000000000
00000000T1RT41mB\:SY00000000000000000000lBR0LY;RdjABdI6\0000DUD?0000000000000000000000000000PonT00000000L[6H0000000000000000=1<L
D1k400000000@Jh:4QB40ITQ<n\[0000D=\=000000000000000000000000TAZ2XW>\4^3b\fG:i:=d000000000000000000000000000000000000E1o<lCE54;b@
`7LX<noU00000000m92400000000000000008e:=DQh7\e8a00000000000000000000000000000000]4J?H73=@Y8e]56R0000D15g000000000000000052<S0000
0000`\0?00000MQB`SPJd=;P0N8Oh\imi07^I67O00000000E6KM000000000000000000000000000000000000e9:elIZ?00000000e95j0000000000000oTLE6AT
00000000000000000000A5bd0000000000000000000000000000PA_Td;Q3000000000000dHY10000dm9b0000000000000000T<R8l@2N4N21U5cZ0000@7RX4HA^
@X;U00000000000000000000000086ZW00000000PWiQ0000<N@O0000000000000000000000000000000000000000lDgS000000000000hFki0IEC0000Q50@0000
`B8Lh1eE8FoT000000000000\:9`<PEP`S6R0000000000000000h4NA0000<]cai0Od0000000000000000000000000000dhD_0000000000000000000000000000
<4SP<9nldLoP8Sci`XShQ3TO0000000000000000X5dY0000000000000000\8TKhS>>0000@VkB000000000000<Hd1000000008mmV0000\WS]`;Tg@K3J18JW8T97
00000000HA@80000l?:_D@C\DB9C0000LBc6d2X0TYlJ`^4G0000000000000000000000000000000000000000hEiN0000``9F<XKjPA9=000000000000T>hBdD]f
HDAj8N<20000000000000000lU4K000000000000000000000000@7lZDTC80000000000000000000000000000000000000000000000008Q^Z0000000000000000
0000lAAk000000000000`D9=0000DkZJ0000TY`:0000000000004>@;0000000000000000L4dQX<`?00000000`cF900000000000000000000U9]K0000lF4^h6`2
0EQclFY]\KK\000000000000i4L=0000`dlW0000d0n0=0dM0000H;Hn0000HGB6`lJG0000\:f?TW6:0f:b0000000000000000000000000000hR6=000000000000
00008o1V0000X8MQ000000000000000000000000000000000000@44D=3n[00000000U3Xc0000hh6gHo9k00000000P3]UXYB^0000@G<D00000000TVE[e6[:0000
00000000LHk0000000000000\<7`dA;eI1UX00004EWE0000DBk[0000@ll60000000000000000000000000000HI0R000000000000lM@@00000000<5LR00000000
00000000000000000000<X:20000<5H4@C\4XQgKE9_L00008?Df@oeW00000000000000000000000000000000hB1SdJ?U0Kj>XKge0000\o?bXDTU@ZcF\T1H0000
000000000000lV6d000000000000000000000000000000000000Lm>S00000000000000000000h\TH00000000Th=hHZgP0000000000000000165f0W;b0000@@a2
e6m^0000<@eR0000X2AQ0T]00000000005W]0000\>_cdKg700000000000000000000000000000000`B6A0000000097]400000000d]h>000000008b^200000000
0000000000000000XeiC0000PH1B0000000000000000TT6S000000000000000000000000PVQO00000000000000000000000000000000000058`7000000004OhY
d=U=h`fW00000000\?jQdf;6\9gi00000000000000000000HKUV09BC00000000000001Ij4_m7TfnT00000000m8nG00000000DUcP<bSNlWoNlcO9000000000000
000000000000X?R^00000000XL_LXF4:l6lCQ9;I000000000000T3J`L9`[00000000000000008_5h0000000000000000@SA0000000000000DJ4^57S_e7\P0000
0000000000000000l0BZD1f3i34lL[oK96>?8879]:07h2\B\7;T0000L:520Fo90000\o<b0000000081h0\6>1TU_\4[[K000000000000000000000000H@L60000
0000DLH?XQMAXioCU2C^00000000U7:3`>ia00000000000000000000lP40haAQ00008@Ll4^fVh;ElX<^4]3:0000000004F4R\4A0DJX<dU0k0000000000000000
0000000000000000@U7P000000004[>f00000000XOBH000000000000000000000000000000000000D?m_00000000000000000000@]CQ00000000000000000000
D_f2<37900000000X4ZClNHLXTG@00000000TB\cHVHk000000000000Lbo]0000000000000000000000000000llNi\G[a95WN0000000000000000000000000000
HDjOdlWca9]9<@7K0000Hk5k00000000LCa600000000000000000000000000000000TZgG000000000000LN?E0000000000000000Y6EM00000000000000000000
00000000000000000000lklA0000<CZM0kD;00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TQk<000000000000000000000000PHXL8NhcXMPk@IH5<VTX000000000000\;M80000@0Po0000000000000000l0MU0000000000004:QgH>bf000000000000
000000000000X9GY00000000000000004[k]L\ZJ00000<@[\::F\L5fM4kB00000000000000000000Pl2000000000<3e400000XeR0000=9Ce0000D85c\<Y@0000
000000000000000000000000THE00000D1Z`@oDK<oMW@A9Z0000P:VFXM`S000000004<i?0000<1ih0^P1\bRS000000000000`kS80000<NjhPOVjT`RU0000\2H@
8Ln90000000000000000000000000000M7Pk0iDf00000000d?YXHUgL\lD<0000`Ua;<g410000db9b000000000000DHBiE5X2HmX8e:1QXP5@00000000\9T=0000
d9LD000000000000LAfL`M:D0000Pdaa00008IKT00000000HL2OHTLW0000D@Xd00000000\M;900000000Xb`\0000000000000000\DJL0000<Y7e000000000000
00000000L:WNi16d0000000000000000m4>K000000000KhP0000P<jA0000000000000000m9i;0000lOA6`C^j09hnD?7000000Ni200000000`JSd8TXg00000000
00000000Xobl96bi`Rc7]8`I00000000lW[TM7AMQ41L00000000Q9U\00000000D9cN00000000000000000000h[N1\LARlTAce6:j000000000000\T0mldidLLcI
XTD;0000000000000000D@nV00000000d[DS0000a99o0000@[V_000000000000000000000000000000000000lS;LDEMPT8]>TTVA8YmdXNhBD6?94RM`00000000
0000hEi[0000000000000000000000000000TJ[h00000000000000000h:;00004]\@000000000000HEQL4<fV4S2700000000A70:000000000000000000000000
LS@QXXMk00000000000000000000000000000000000000000000000000004DEf00000000H9hYhAXnPKSHlDkWXWJ;P_`>00000000000000000000000000008E\6
00000000LXUB00000000L\XG84Ll\Qi<000000000000000000000^O=Xne600000000000055[\HM=c\cKcL`_]11:^0000PlkT00000000m:?D000000000000LFUd
00000000<1OUXW`I00000000000000000000H\C[00000000dKDR0000lcaR00000000H0G?`OPo0000000000000000LSH9000000000000e6=I0000000000000000
0000E8be00000000XmcBDS>Y000000000000000000008P2l000000000000000000000L1Q0000`Lh80000e29e`j@HA5jGThR50000@iOF000000000000m9AX`6eX
lkSFXS5C`XAJ0000XZ_^0000h`GC0000a7@]000000000000\]f9hME=@;Xe00000000000000000000190K00004M6mXM\B0000hUWa0000XUIR00000000408E\D<7
<05h8bdQDK;HT>eN@]PC=8PiTF]K000000000000lI8:Lcf7djMNPL^nHJMkd5T\P0nN8\;AlcQUh2:Id67@0gmW00000000000000000000<F[400000\6G00000000
00000000M5If00000000PNZh000000000000@bc887UK0000\_J1Q7Gh00000000`36j85[jL?<>0000lG=G<R93`VYi0000000000000000h2>9l<Ec000000000000
0000000000000000PheV0000<;Y_0000TGVC00000000000000000000000000000fE600000000000000000000000000000000P;ahT@4N8\o[0000TdIO00000000
00000000h>n<000000000000hOfh00004fPY0000DF^e0000000000000000000000000000X?hM00000000DY4S000000000000TW[HL[_94^22`^1f00000000lK>=
000000000000PI5[@8KA<IRF00000000<NC500000<<\00000000\[gn00000000000000000000000000000000<9?F00000000dOJ\=8ld000000D<0000hPAODijR
000000000000l1_T0000XSW_00000000\Ga30000i9@A0000D6Y5XW]X`mn^0000@HAl000000000000000000008G3PE78J000000000000\6<P0000i9LkHX4f<Sjf
8XGQ0000XXU]000000000000\[nP000000000000i:5ELX<@0000E5G>00000000000000000000000000000000lXJ1@7oA0000D^QL`4?W`XF]0000000000000000
8SVB000000000000XTJ[00000000M6IR8^?R00000000X6^e``QQ=8eG0000lScT0000L:_I000000000A1c0\FR0000000000000000XRKj0000i4onH>]I00000000
\DZ`HG=Sd4YJ@E@aLKbJU6E;HH9D00000D@800000000000000000000`a:D00000ZC600000000000000000000000000000000Hm;X@<MLX4Oh0000000000000R\_
0000\2Al8>g=0000000000000000000000000000000000000000000000000000hVQ_000000000000H_1@L<7PHj5fD]Lod\WY<j6jDniZQ4AoE8d?0000\C\BTgcc
0000000000000000H5i@P3a?H@RH000000>k00000000a5GP00000000XoNHQ2=7Q8?_00000000`9g@000000000000000000000000000000000000TEGCLLEYD^I9
daJc4j2KE4X[HLRg\[IZ0000T8Zi00000000000000000000LL2=0000HHj\000000000000000000000000T0LU0000`fR7000000000000P=nF@9FYlllJ00000000
<Z<J0000000000000000Lf@Fd8iI<OSC00000000000000000000\nD=@ZLZ00000000P>1L`lEWh:HOTD>D00000000000000000000PeeND[7n0000hIc;00000000
0000T4fJ0000DC8`0000000000000000000000000000dD9S0000Tjc300000000d^3=0000000000000000h=QJ00000000@<e_0000i7490000`XCU@L;N8GKG42Q5
e9g@00000000000081ChHG?D000000000000X1YdH=DG000000000000000000000000TV^l8]9100000000dP:n0000PYQ00000<[QT\c<O00000000X<MeXj<F`C9E
00000000000000000000\:o;000000000000\LfST:gADFCb0000PA8@0000LIY@i5;P000000000000000000000000000000000000H9J_00000000000000000000
000000000000P5VWlInn00000000<@TXdHa\0000HOFD0000000000000000<51lXJGSHQ\fi4`n0000000000008oN600004bU2000057_h00000000<VjB0000@3Dl
000000000000000000000000E2;?00000000`;8QdGGk57YD00000000000000000000000000000Od;00000000X5dDLBI=lJSJm4Fa00000000lDI@L2UahR0d8i?Y
000000000000h3Y<00000000L]4jP]N=00000000<Unh8T:FQ0kf<?33@ehg0000d8Gn00000000HLP6<FMK0000\IfNT<9X00000000A9o5000000000000dMlZl7WU
D^^;000000000000P=^c0000TPc]00004[l^0000E90]00000000000000000000E8kk0000@\I7000000000000T@3k8JU[0k3I000000000000U82l00000000\onB
<TiJ00000000h@QS<2iLTC1AhbEQhh:dHl3F0000e3o3a7^<l3kIDi<9000000000000D4IL000000000000Pn6200000000HViDXIhQ<0FlHW?\0000000000000000
0000Lk:4hPRD00000000TM?@4`<g0000hJJeT2mji7h\0000000000000000\Y[8U3kI\7m7<5`dXXc1a67a00000000HJWT0000Tk9M000000000000HA@kTY5M0000
0000XP0C00000000<O8U0000d>e<HD@mP_9:0000T^G\00000000U7b800000000000000000000000000000000`2n8Q8E200000000000000000000D=gA@EgT0000
0000000000000000hGN[lJ:m0000lA3YL[Nm000000000000\9@j0000000000000000000000000000000000000000<1Mf0hjYl>^c<]C;0000000000000000lEW4
\fmb00000000H45EHWMA0000000000000000000000000000000000000000000000000000H_=T00000000E9M700000000000000000000TZE^0000000000000000
00000000000000000000d9N^00000000lL3:m1_:0000000000000000`<a@TS]<@`j3@[]V@`9`l0E?LgFVd]NX96>QD=0g00000000000000000000000000000000
<^M]DP?30000a8Nb000000000000DH7Z00000000\nNf0000LJiA0000d42AHIe`Tl:@0000L3R5HFI?000000000000Q3^`0>UW000004j=00000000DSX800000000
00000000H60D000000000000a4TD0000e4n600000000L7J?X:7]a9O2=9`cT=L`0000000000004X@K@>HLDfO5`h;[000000000000L]U600000000000000000000
000000000000A4Rj000000000000Hc8O0000@nTn0000A8SH0U]Yi:EY`1[1dH0E00000000000000000000HDo`00000000I88W@5NL0000T;@RD48]000000000000
`Q9D00004[U>0000@_gh0A90<aIo0T_D<oRO00000000LD<R`K\A0000XQ2I0000000000000P<A0000<Pg=0000000000000000000000000000DO_c<TH\P>ET`TnD
L_=@TLPYT_S60000000000000000000000000000000000000000dFj50000Lbe4Y5IW0000000000000000000000000000H6@c000000000000000015ZBPW<50000
00000000\IRT00000000lWB^000095f<0000PE3N00000000PSW700000000A7cR00000000PTi0Pg9i\Cm^000000000000E36jLDWD000000000000000000000000
0000000000000000000000008OeD\C[a00000000DkX>000000000000000000000000LH6k8hH^l?XN0000m8gK0000`Gl500000000X]YY0000lQ<44Lnd<coX0000
84lg000000000000m:=C00000000P]OADL`7\VKX8=YITK2YPh`oT]YC0000000000000000PMhK8P7R\Tmfhmi[0000@l6E00000000@?U8L6Pd8_kT000000000000
``PL0000000000000000D6ME00008N]G0BCWHJ`Y<gG\D7hb@7PILC4a000000000000<Za?0000000000000000HD>c00000000000000000000hKlQ000000000000
0000D[4\0000000000000000000000000000000000000000000000000HOOhah600000000XDoF0000@1AbX1R_I3[B000000000000Q7^N00000000d_;Q00000000
0000`8nb94cJ000000004PM@=0c40000000000000000<;[Z0000T\TV00000000000000000000hQmQlX82`ThdX`\MD3nlhgH7\_4Y00000000Y5ll000000000000
i2[XA4Wk8QQC00000000HCY500000000000000000000l:[5lk;@0000000000000000XmVBLRlM000000000LKSXQG:e4d@d0fA000000000000<V@=000000000000
d]Ah00000000000000000000@Ze:000000000000L66f000000000000000000000000\_H>00004XIF0000000000000000433L0000000000008k3c97Q=0000\H76
00000000hYj^m2V900000000<EP]LNS:0000`Sf70000000000000000l5gFl3U[XVD@P=mF00000000\1PDY5Of\;kXlKM80000000000008;9fDB>Sde<R0000T0nc
00000000X><aHQLf<64oH=C[h^Gm0000@N^U4WCmlZ^PLgR6i0lQ0000000000000000l6XY00000000H2QFL76jTYGc8V>S0000D`5S000000000000U4nZ4CdV0000
000000000000000000000000000055Ui00000000000000000000]5[8X0OW00000000X9Ij@BVmlHN200000000DY18DcANlIC10000000000000000000000000000
l5Ik0000P?K2]7:E\efl0000000000000000`0HRHnl2XE^9X37[000000000000D?ljl2<[hA`M4^\cE79=00004N2D\VOh0000LeHF0000hTKS0000000000000000
P84E000000000000\kig0000DI42DU_l<Xle<bcY0000H7io00000000@4l>L@X8TgZA0000hai@lNHjHON48oW?00000000hSTH0000`k7Q0000l<7?hGOJT]>j0000
TloI00000000000000000000XJVI<nLF000000000000000000000000P2RcDKJb000000000000P>Q1XVlBL>RL0000000000000000e9fk000000000000DC3chDaE
h[1K00000000DAC=8FTb8@2gA00g0000hFbQ<GKl\9EIE3KX\2W]8Z`]D8\HA3mblY]Mdh\b4SfL0000000000000000U4:O0000\E2QlQ3?Q7KIX7?295D>0000<8lb
0000lcDilHhj00000WjB@:3B`Wm70Id2PlTVHEOSL]Jo0000\PSL00000000000000000V2V00000000dSkk\ZDF@lN8]9=b0000`O3Q00000000T]jg00000000Q8O4
hjOJ0000\e1m0000<lOkX>`;hBl@4f<fd0Y600000000000081@OH`=]000000000000hg8]0000000000000000`9;5Di>?H;>9LlWBD5Od<n=WI5i]000000000000
000000000000000000000000000000000000\kYJ00000000hgNS000000000000000000000000L359lKSbd0;W0000Q47a00000000lMJAI9^\<<I`0000PbPe0000
000000000000000000000000dhF2\9Ac00000000]1[SU2AZT1<ddJ;\lJGCDKB>\S4lY:;W000000008G>\00000000H6ZGh;[KTDf[H@Z24JBolL[OP@01<]KJ@^_1
E4II00000000000000000000000094ME00000000hODmQ9i_0000Li4\E5j557RE00000000000000000000000000000000000000000000000040?E<l6b00000000
00000000HVDUh2;]\NmAhYPDLa@EM5K4a8j300008ILB000000000000LKT<00000000HFaD4\GS00000000`XBAPh]=000000000000HVZO00004RMO00000000H1C:
dJQ<0000@:8dho[B0000LMVV00000000000000008WLkm0MP00000000lUhl00000000HnS?=5h@TB2B000000000000\>^@0000P8o^0000h5CT0000000000000000
000000004][OPN5=0000000000000000000000000000Xo6n0000000000000000000000000000`9_E00000000000000000=5i00000000<C0K<^>A`EZd18Z70000
8=_7000000000000000000000000Xn[G0000000000000000000000000000000000000000\Vf00000000000000000H5Yi00000000000000000000LN7V0000\BfE
A4^[00000000l7;b000000000000000000000000PT<W000000000000000000000000000000000000LAYF00000000000000000000A8FF0000P[03X]aA00000000
00000000`0=\16ecDZj>000000000000T]3;0000000000000000TY;@\DC78]XNhYSZ0LgbE8;K=9MU00000000000000000000000000000000hKKJ000000000000
00000000000000000000XFSA\:W90T\;000046E?00000000000004M>00000000hH39U::a@8F>0000H=K]0000000000004UE@0000`9M@0000M4LO0000T\EbPHh\
000000000000LBP3I6N500004HTE<M;DPXTf0000LN<MdP4ZD6CK0000000000000000LX[W0000Dj>M0000000000000000@bQV0000H?:80000TIF8\`HM000046ki
@Z2L``8N\]1ZY0PB0000000000000000l>=X4NX]00000000H>l?00000000H^dR0000000000000000a5?=0000XK7BD;gH0000@NB[0Jk=lkA50000000000000000
000000000000000000000000LIgi0000000000000000000000000000<QNj00000000hDLC00000IHDD4Bm4F?j0000000000000000000000000000000000008TX>
XZ3;00000000h>c><OVRTjdMlEI90000000000000B`U4PLoPSRBT328TWa=HEH\l\V1Lg<^0[i?TIR7U5>50000HeBc000000000000XROM000000000000LSa5DZ=Z
hmNR00000000HnUF8W]m0000d^Ho000000000000hF`mhM\[H_1OY5U3@g6JlgQYdEjF0000000000000000000000000000000000000000XG2ELMNf\YV_DDZ:0000
00000000hKGZLLGm00000000T^ne0000X1Sk00004D7D@eDb4YUV00000000`aXR000000000000027l00000000\JF?0000e:G<0000@cNQl4c]00008Xce00000000
8hTE00000000000000000000h>S90000000000000000000000000000`?6]000000000000\@Q:H5GY0J[O0a^9PI8G00008CRW0000000000000000000000004PT0
0000@F@=\0]V000000000000h0KH\=;m00000000`gdO000000000000000000000000TF0[0000THjD000000000000lGHIPjgG00000000lc@cM7Ri00000000e61C
0000000000000000000000000000000000000000000000008;4g@8i8@C=lh7B>8J958]=4@Ii300000000000000000000X9d6PdFD8V6I57f@`W<K\Ybj0000Q6_N
0000000000000000000086`k<Z9<000000000000000000008`H>000000000000D7AP0000<3Xk97R3000000000000000000000000lAo0X^AR<h<FP?F@PLN@0000
0000000000000000H1ecl^_j0000l6Ni00000000T]=L000000000000000000000000L4=P000000000>d@000000000000000000000000dXCoDZ2o8\Fc00000000
=9bULWdR0000lZIU00000000Q88ii7GYP9:9000000000000X:g300000000000000004YC=T<I8TBNQ0000LTWOh^PBlE`j\o2Y]7QO00000000@9_S000000000000
@0RMPI1a48_40000<V:h0000PNl600000000\CW`0000000000000000P`;N<NR\XUi;HKmH<[T;00000000000000000000l<jZ000000000000E7k;00000000`TmR
Hd7Q0000000000000000hMLkTXE3d6HR00000000000000000000Tmcc00000000d25Z0000000000000000000000000000000000000000000099P4000000000000
00000000TJ86000000000000e9C>0000T?mN0000h;?mM:@40ddT0000000000000L^W00000000000000004SY>00000000lQcY0000<_>Y00000R::d[LA05SSdc[6
0000000000000000TcOQ00004JK<XA9fh9dnL=PGH_;4A7mE0000000000000000000000000000000000000000<HZL0000XMBS<8fb0000000095;8HVAF00000000
LeBMX\:LQ3100000000057K[000000000000i9Fn8VMY000000000000LMCni7nb0000@I:_\12Z00000000000000000000000000004WWB000000000000`4mH0000
00000000000000000000000000008A?dDT??PMc=00000000000000004ohI45mh0000h@FM`bnI0000P^l@0000U9RD0000000000000000lTV40000\A4W00000000
0000T0Eh00000000T6_Y000000000000H0X[Ldej<CJS0000`<Ge0000loA500000J=l0000XXLEQ9Un0000XcB7000003S:H4kW00008V\ol?>00000E1Xo00000000
@[2K0000000000000N`400000000`o=E00000000000000000000a2dL0000L57<0000LmUl0000000000000000M55nDk=P]5:]T51Q0000000000000000\JoLTeMD
00000000hUCB00000j3800000000<O2R8nW30000000000000000`5f\0000000000000000X:0C00000000hD`Z`]RN0jd_00000000000000000000P;Db0000\S\?
0000l6JB00000000E6o;0000000000000000hGkPPXG700000000000000000000<N]b0000D3`n00000LSe00005:@j000000000000000000000000000000000000
0000@3^b@M^>Y8ZL0000000000000000@PbfTGF>00000000PPa30000dVMFY6?k00000000000000000000`3V\h=KI00000000000000000000000000000000LZ\L
0000000000000000`kGU00000000Hg3H0000XmMY0n7B0000@QKB000000000000H\nY8E>3PMO_0000\3UH0000000000000000hEn`0000000000000000LV57@ZT<
5:6\000000000000453d0000<2igD^THTbbQ]3<RTJEP0000HKAS0000000000000000D4K:0000000000000000D0IC0jWHP:EdL^:GI7PY8=c00aZ@hh6MM7K70000
0000000000004ZM0@XhY`\fI00000000\ak]0000000000000000HY:M0000dKK6lKmo<fa[8\iC=2aU0000leXg0000D`AVh2N08Fe194dRI6Ek03gN0000LC;;0000
D88hT@IL00000000000000000000000000000000@@[e00000000lPLW4;c3000000000000@[a@dcU1`[V;0000000000000000000000000000dGKZ0000dD?_`^PQ
4dKe00004W4R000000000000000000000000Lm^RT7?gT<kf4G\eU8?AD^HN00000000@j`^000000000?@ILI:M0000000000000000l\Yi00000000000000000000
0000hgSb000000000000000000000000X<1C0000XBW;00000000dQ@I@WlJE1m5]4]V0000000000000000`Vc40000Y4UO00000000000000000000TD?=00000000
0000X7bb000000000000000000000000Xa6_14k00000h9VX000000000000000000000000T0<8D[_ae91;0000d\63000000000000<g]:hX^@@[=`h;E1DcTQ0000
0000X8NCl4BYA8C^dT6=0000000000000000M7Km@AAM000000000000000000000000lURg0000L@lU000000004@dV0000000000000000000000000000dO0L0000
0000I42TL_?l00000000\6nUhDH_000000000000000000000000H<>FdPF\000000000000000000000000lROb00000000000000000000T=?50000\5=k0000ThfI
0000DMM:00000000`>QB0<1`@33lX]gP000000008@W60000000000000000PIPP00000000H8n<00000000000000000000Y7:c000000000000LRUV0000@g^o0000
00000Zi90000000000000000000000000000000000000000hBYjDNlh@kBS00000000000000000000@:Lk0000000000000j^U0000000000000000P[dd0000LX]e
0000000000000000000000000000<9ZW000000000000000000000000Hck>XdUUX6]5PHeo8QQ]0000\\N:T;2700000000lKQmddD:000000000000000000000000
T4ELP9Pi8B\6`[i[hcBGI1QA00000000<3DaH]4X000000000000@UH^00000000000000000000@:I6000000000000PbAG0000HQ`]000000000000`=h0A3iKY9h0
0000000000000000=57T0000T77HLa1;0000000000000000\J=>00000000000000000000]8Qh0000d?Z4Y41d0000000000000Ei<I5k@0000000000000000@UIc
0000DFGBXHRDA4Zh0000LeK[4NEF00000000@G=<0000H8Hf0000<_:_0000@dPMD\_l8Ll<E98[0000XUPhh`^P@4[600000000XaBc000000000000XNdo00000000
00000000000000000000000000000000<MC3`Tn8`l1;0000000095B1XY^m\Eac00000000000000000000000000000000M5ej8C`<XU:Fh>CX00000000Q4\]83K[
000000000000DaKG000000000000X0aO0000000000000=X@000000000000`MDHE0o20000D2cW`SZ@000000000000@L8OhSm^16?S000000000000@mN:00000000
000000000000000000000000h`B?000000004hNVP0T>0000\cNe<1VZ0000d4Vn0000XT@10000TDQ9dPGV8VeR000000000000Ln>a000000000000000000000000
00000000000000000000000000000000T`Q:PJ2f00000000l?;3lPOW0000@1FfLl`e0000000000000000000000000000dUjF@nnT0000000000000000`N\H0000
000000000000000014?Y0000`2i3DHMJ`P>[H?];D^bi0000DT^20000LJG10000`<oJ00000000lE\R0000`[FC0000XORZ0000hYb00000000000000000D@S?HVZC
XYa;d=dMlJf:l]:C42_?D:kSHo7SI0U70FGV4M?VLbB8d;HKP]MnLjPT00000000\Si552ME<X[?0000hPBMDLfb0000000000008@0Y0000000082E?00ce4Xl40000
<A8V`X@o00000000000000000000000089XbTA4E0FKN000000000000m0i[0000XG26PL7OH6<50l?lHnM?0000`mFd00008NZJ00000000000000000000000093m2
00000000<0h@000000000000000000000000HKF;00000000D@WQ000004bkh_a\00000000l2@[<dfb8<SB8hVC0000LM>YHO9b<^XBd@DOm80H00000FXf00000000
0000000000008\1nl:MF00000?Cl@]8b000000000000000000000000000000000000\I2F00000000000000000000`[AIh^ZAY57B00000000PREGQ889l1Pg0000
00000000000000000000LZE9@VgJPM6NTMX700000000XAPZl]Q?<IEj0000@D6Tm15BHaFO000000000000HYd:00000000T6=I\dGXi1@8D9cb0000000000008of0
0000000000000000THUH00000000000000000000000000008Jnkl_E@d811I6a1PMDa0000LOKPhhCW00000000DS^]0000000000000000<FbB000000000000=5R]
8O8dd^0b<kfR000000000000h^\A00000000LXWS000000000000dXNX00000000000000000000TRZE000000000000@V0WPaaV00000000T;X<0000000015JV0000
000000000000lDUY000057G50000P7idHil4dT9FhgDBa67100000Mk60000`[:>hW2;0000@B?g000000000000P@Zf000054nH0000000000000000\1WG00000000
0000=:>H0000000000000000@kHk0000<0^HXS`<DVKIPg@O0000X7\^8LRHHe;G00000000LUjV<HYXh2d100000000L^Y\0000000000000000000000000000dCb3
X_K7Hd>T\j_N`YM[00000000000000008EnQ00000000@bl5`4\70000L_Ve00000000000000000000000000000000000000000000lKN_000000000000dC<]0000
00000000PTTg0000i8oUh1>`0000<=[R0000000000000000heG20000L;OkHXXXXYZZlFiI@jj?<n`k000000000000000000000000HaK[00000000000000000000
0000`[E0000000000000T07W4UI70000000000000000000000000000000000000000HGaiDAFAa6O^99ODl`FB00000000000054G]0000@:9A0000000000000000
00000000000000000000000000000000000000000000000000000000lW0A000082OnHehH0000\LlUP\?W8^;S<f?R00000YEV0000LMB7000000000000H=504G`H
4R<V00000;G600000000P7f<dKZ_000000000000000000000000`_R]Po9D000000000000P?QDLQ\U000000000000a4bN00000000@>J;00000000000000000000
000000000000@3kfDVCY000000000000U61gdTJL0000000051NP0UiXDFA`T_Ti0000000000000000@WS<0000i9^M0000000000000000000000000000HI_=0000
000042`n4@3[hCJ4]3ed0000LJYfD]V<=4b`00000000000000000000000000000000HDAF0000L?8G00000ARhDOMd000000000AmN`S7Zl4c<ll]900000000X0oX
PD[\dJ2PhJCEdEN[0000000000000000lOib5:Bb0000]4e600000000HBIL93H=0000<`E318X<000000000000000000000000<N8i0000P4D^0000000000000000
I3W100000000\m5U0FhO@T7V00000000000000000000P;<V`;PZ4NjKe02lHY73L:gY4c4P94Im00000000000000000000000000000000Y4A900000OjJ00000000
0000000000000000<CLGHWeA0000Q7\200000000hPHJ000088P]8WK1\g9CLHkFa3K4L;=?000000000000\J`Dh`7Y000000000000`F0i\CO181YWHn1W00000000
00000000h3f[000000000000000000000F]5000000000000000000000000m8jQ00000000000000000000XkJG00000000000000000000000000000000hE[=0000
00000000h=HIdP<R000000000000000000000000P6jjHmeZlkmB0000000000000000`1ZF0000TH][H97mDhJQe9an00000000Q7^00000h@<P00000000HHF\0000
0000000000000000000000000000i4NY0000dcBhDRXJh[`Q00000000000000000F6k0000X>3542M=H\B10000000000000000Y0GK00000000000000000000@9e>
`>7J0000`LQa0000H^STh3FXHo\I0US>0000PDe^00000000hf8Z0000\i66`;k88KMb00000000000000000000<EL3HWSG8ZZ2\g[Z0000TJ?B00000000XS;20000
HXG_]5`60000000000000000hKFl00000000loJ:00000000lPH=\RRg0000000000000000000080F6000000000000000000000000\kkNh;>`XFN30000@<mfh;_`
a5nFe5ECTgW:000000000000000000000000]5e40000Q5DSh:ER\Qif00000000Dg>N00000000000000000000P3Bb4P:300000000@@jedTGY00000000000052@I
0000<Hl=<_WEH6bhD@S30000\dXK000000004<Jo0;ECHn<799Qi00000000T@b>000000000000dJI48ScAd:>T0000000000008BVC@WX>00000000000000000000
0000D4KQU82Z4[ca0000000000000000000042Ch0000<f?00000PY<:Xk]H00000000XPcA0000@GMR`=^7TL<5DMgn0000`b;2`5INdk?K00000000000000000000
0000H@2ATRHDlXM8lBYU00000000Y3bR000000000000TC4M00004R9F0000P6KJPH2b\8g7H5Md0jUf@km60000h[M78X=la9mUhWWmhDiedQTL0000`BQKP4omTMR7
43EgY9G@0000\QRN00000000T@SdPnf@hO\?<jC`hCO`00000000TMMZdJ>Y0000@H`OHk6A00000000E9I50000DGG\00004QA3TCU9`\M[HnYV0000`38d00000000
0000@h<g0000000000000000000000000000P1l@<39iPf_Ul`6Y4FC940a4h>6l8IVZdHb10000T[R@0000\U?c00000000000000000000dE3200000000LRem0000
0000000000000000000000000000m58Y0000@EFFI58k0000000000000000dSFN000000000000hj;ZI62957\D`e5=000000000000HjR>@PWQ0000000000000000
00000000@4P>0EJ]00000000000000000BKL0000000000000000X:n`0FnidXF0m7XB000000000000hT2>00000000l][dXSB3h:QK\Rj]\`01000000000000I72k
00000000TRi_heRehGg20HUb00000000TUX78=Nl0000000000000000\\BU000000000000l9jo00000000T1[C0Sb6@XK\D_j857@60000DZ?4Xh9V0000D2ZJ\Wma
`nfcP[Le000000000MVo@SZZ58dc<fhN00000000\HdHd1\VTFLm0000000000000000<;XL0000000000000000000000000000`HRf00000000XcMS0000Y6?A0000
`JfUP6W^Hc8i81Y@Xlob00008^;la9@P00000000H:k_HKWO0000<M5:m9Bi97Ng]1Kl0000P70<00000000000000000000PTlD00000000`kSa00000000Y9>^0000
00004NJY00000000l6;;0000DF@Q14Kk000000000=O\H?4:\[XWA9Vd000099ZT0000000000000000000000000000<=TN00000000000000000000000000000000
0000000000008NSU4mLdE:5Wi0:[`3Yo000000000000dVl[0000000000000000LM^1000000000000000000000000LE<Id^IVhR=L0TUT000000000eaB0000\;>n
PW0N0000000000000000000000000000000000000000l]640000000000000000000000000000@:?KlD_<P\kf0000LOQG0000U1DX0000li?E0000dY4`45FCh;]j
4Q>D8BXdPRV0HWLT00000000@MEN`EaG0000XF8e00000000000000000000`KKj00009259\9o]TCGm000000000000000000000000000000000000000000000000
0000000000000000`4R6000000000000HGa[PDj6H5<m00000000000000000i>Q000000000000`:8RLSh[000000000000000000008?2>19Gd0000000000000000
00000n__X:Jj<ONGU97b0000dGGC0000000000000000TNk90000d7Z1\7a48FN]T=JHL\^dT8OhT3dM00000000PFjO000000000000000000000000`FM`00004::U
0000<B<D00000000000000000000=5O000000>[f4ICJ00000000@J8_`fGa00000000H;Y30000000000000000hQf30000d\R8Tob<0000000000000000P32RL;ik
8jaE000000000000PDle0000PQ5QHCbNH3XQP;5C\>Sh`J9[L8aL@Q?[<Wo>0BJ3l]Q00_0HL`2lA5:K]7X6000000000000T;dN000000000000i6WA000000000000
0000HQ6dm54c00000000<NGD8_`RI7I`00000000000000000000A93fH=K80000000000000000PR`X00000000000000008QAOhS\mlY?S00000000000000000000
Pgne0000000000000PB;0000HfcS@lG7\SlL0000000000000000000000000000000000000000LXd`TZ4h0000X2=ID2WH0000000000000000000000000000<\T6
000000000000d@760000000000000000000000000000000044PflB_o8jN@A1HUL4^U00000000XZfO000000004Xo:0000000000000000]0DP0000000000000000
0000<VGV0000Y8H800000000<7<M00000000HM0:4Tj1T^bD0000DZkWT6GI0000@5ZL0000DPIkD\LD14aI0000<`ON8gW]]7aT00000000`1W20000HjR\m3YS0000
]35k00001:>l00000000000000000000\1M9000000000HM]HJl30000000000000000T8^T00008Ad50000L4lShdRd00000000000000000Qjm00000000L4LMdPGc
00000000hT5Q0000X4dEd8mP0000lW2g00000000000043e]000000000000`OAj000000000000000000000000<gaC00000000DPUG0000@IDXHlRb00000000I7>;
<?IN4GQX000000000000dUl]P63N00000000M7eVDgAI00000000l=H200000000000000000000000000004;c[0000Dk2;00000000000000000000\2^c00000000
0000Q7<X0000hLmFl>b5000000000000T`F\TEV]0000H_JAHi4D`O9=Q4G3000000000000lMMJ0000E6D]0000Q97P0000H8j_]6QSdkci0000PXCaTag\00000000
DE9_000041>J00000000<`Ek0000d9gMT;jP@?ES0000000000008438052H`X@cE:@X4jei0000PZQnD87O000000000000000046o1000000000000000000000000
0000D<EI00000000TWC851O1000000000000000045_J0000000000000000000000000000000000000000000000000000DUd`Y5kd0\JJ00000000000000000000
0000LUBY0000l;ne\AkFXUZIL]Oh95<7]8Y800000000000000000000XjHD0000HNY700000000000000000000X:On00000000d@_N0000lIbl0000000000000000
00000000000000008\omPLUF0000000000008Ul2000000000?no000000000000PChO00000000000000000000DC[<0^EW0000PF_?m5LHU5XJ0000LQLC00000000
I4X70000PVJR00004<R_TSbl0000<A>30000@50H00000000lAl`Y7=T00008J>o0000<OV4000000000000000000000000=7L?00000000@7cPXW74000002bKm7[]
00000000DBV_4R<H000000000000@CFMXEECD]0Y00000000\jV<0000DAW;0000TZUW00000000Q7Lc00004?;Xd49g8Wfe@[S[00000000d[`?000000000000<[PA
0000T<OWXnRZ000000000000X[EmDQ=E00000000000000000000000000000000PRa60000P`:\Le9F]4DNU69b00004>OED46J<?oG0Okn0000\8SS000000000000
0`on00000:Hi00008MA<000000000000HE1=40DM<[9B00005:7F000000000000lGZO\l]f`\DKU5_j00000000Y6;T000000000000000000000000HZ?C00008FcH
\5h5TL5Q`9fi@Te[HW^GY3M8000000000000LcGX00000000hE<l0000000000000000@6f500000000]8?M000000000000\4<[`2[VX?LFHA0:XB9mHZ5@4Gi>HO;^
<cfM0000l0^c0?SGd=e[`^@f00000000DKPQ8;eoDE8g4D=G0G000000XB=D0T2]E6fA000000000000E7ZO000000000000]7?CE4S<0000<806<\WD`;PLT0ETdGgS
0000`3\:14?M0000lYi^0000`HGg000000000000U5Bg000000000000TGVjY9E30000000000000000000000008G;j@H\Yl:`XXd0]<AN0TD]2@AV?hkV200000000
00000000@1XAH;?M0000000000000000DOC3HFZd00000000@8X`PG=aX<U7\>k88Ib4HlA[m7?U000000000000Pi`o000000000000<ifA0000000000000000`5AO
00000000000000008:Z]4@bYX;[<176FL4PN000000000000000000000000000000000000I8Yh0000@]R?<RV@la3\000000000000000000000000d1V?Lk@10000
dO::00000F=b0000000000000000E8oCDLcelC2@DZA200000000\1Yo0SDVPNAb0000Lk>300000000l7hL000000000000PB6XP?G0XYC000000000T]lA00000000
0000000000000000I7XT00000000000058^W0000000000000000DeF400000000000000000000000000000000000000000000000000000000H<LQL4Amm7V20000
dPNA00000000000000000000I8_kHWIS00fjT_o[0000HdJd00000000000000000000l2JG0000968E000000000000000000000mjV0000000000000000Dg^]0000
000000000000PR[`99Dg8QkWA:6n00000000`9KP00000000000000000000=8NP0000d9R3LgQ=0000Q24L00000000000000004P7@Lh2=44i@<RP`<fBc]38h=8ai
A9=D00000000L_fH00000000@L`[<WCElZXKDn3@E8;]00000000000000000000PLeZ0000PVdWe7^`0000\IQ1DBe8`QOQ0000000000000000TIBWDDlS`jfL0000
0000DKEcHnBK4o6K0000000000000000A9`H0000000000000000\<0?00000000@m?S0000T]XnI8fC0000@Fk0\ig=00000000000000000XJ>`;YD<6kK4Y<M0000
T4U9lEM8<l^C0000000000000000hghk0000PF_mPOlGHn8LX]<M\PmD@9ZK00000000000000000000000000000000l2[9000000000000lDFBhWCT000000000000
L30km:5l58og0000h4Mh0000`9^3DADadFn[e7=i00000000TEHFdo`h00000000H5R^TBN=lVY;00000000`SieE6U=000000004LWH0000000085b300004:m6Tjh9
54SKM8WO@?7==:CU0000PU@o0000000000004ke30000LHlj\Q[20000000000000000TVio0000@h_100000000000000000000hYUA96<;T=V?000000e@lQ`khUkE
0000000000000000TG\4li\UL;ZC00000000PLSN054[DdcQ14h`Q:8NXH^3`?UDhW6HH\SM0ofnDCdh0000]4ZVl_=mY8ZX0000000000000000dRb5hBK:h4`3D[Db
TN:J\^5>H:^OX;K9a1Sd0000000000000XSI000000000000I40e000000000000@X9]0000dV__hKmY`Ah<0RiA00000000@lgRdM>@T6@T0000hSK:0000<bm_0000
U9J7`XHU000000000000<IIA000000000000hIHU@;lL\?Kd000000000000T3MNHRg^X^WO0000`_8eHTFJ48U]00000000000054[[00004Y3U<n^;14A]<XYg0000
000000000051hXOo000000000000000000000000\R7R0000000000008G8e\XVBDc0F52X^00000000TU=78H[jTK@jh54G]63S0000000000000000<W?200000000
00000000\?C34W2O000000000000l<fh0000i7iR000000000000000000008m5800000000000000000000PVjV00000000<?BbThWl00000000dBmh]85ZT>UfLRBI
\TP7d@]YH[;9hKMO@@nhTYSJ=8VGLoRf0000M8eY00000000dR8C000000000000000000000000<56;I:F^000000000000h<LD0000000000000000000012b9DM5T
0000d7I100000000X]DA00000000\?Tj00000000l3C]@WX`Dl7C0000HZoO0000X3B?00000000XCRo000000000000l=gS000000000kNj0000000000000000LoI@
00000000X@_7i47C000000004`cf00000000000000000000000000000000liiD0000000000000000000000000000000000000000lk9258D]0000Pe`S00000000
0000e4Th000000000000A9cMlD3O10hM0000m54Q0000<HO7lBk3DnPW]8\>TS7I0000`5TD0000a4j:loFR000000000000H75_HdYWe6EY0000000000000@20`[G1
i3R00000821a0000L7G200000000000000000000TCL70000000000000000HW3I0000PNci`T<Hl]PT00000000D5Sn\l>S\@OW0000LUQ`0D5S00000000X;_F0000
00000000000000000000A1I<lWXI0000d:I^lHiI000000000000\X<U0000X16WE9FM0000000000000000000000000000@Tci0000000000000000000002DY0000
0000d=<I000000000000P5Z]0000DQUgd;450000`j1ai66_00000000000000000000000000000000000000000000\3K400000000DUmI0000dObV000000000000
05Jg00000000000000000000LHTb\o\800000000<9B400000000\[Kb000000000000dBR@PYWE0000000000000000M9bmhl7b000000000P\S00000000`R530000
DYA5000000000000LfN64lF900000000000000000000XbWC4K==00000000000000000000d5f7<j2f8Xk8<k;o0000000000000000000000000000\XAZ00000000
U87C0000L;@BT]dc4jG;00000000<M_Jlni500000000000000000000T`To000000000000\G:9XfdB00000000i4WD0000000000000000Di^l0000000000000000
0000\C@h0000000000000000DHC:0000000000000000lJjfdlo000000000d_i>000000000000P4Sf00000000`23L`3ZiH?S70000P[NW00000000XJUB00000000
E8PK0000000000000000000000000000HKET000000000000000000000000000000000000HG^2\1c6h9fKh^i^`P]HPa[]000000000000000000000000000042f9
A9D=0000a3_>e8`[Le6m<XieHLh[8lX;00000000<7gi00000000lh4l0000000000000000i6XC0000000000000000`0\Z00000000000000000000`XF?8\3F0000
LG\SA9eE00004VDn<8:I00000000LebID1doPoE?D9i[000000000000Xan^a6SNd0n?X=X1M9him6hi00004HiZA:2l0000000000000000d<B0Q4U=<\K90000dV:6
Y9eW0000000000000000000000000000l9<GPR2[P6X900000000Y8l@0000lV`:0000Dc?O0000000000000000000000000000000011Y`00008@O6000000000000
0000X\Ja0000<CNM<Oe``h\=00008O<40cKO00000MAi00000000T2Z90000000000000000000000000000D43`000000000000000010gl00000000Q:95HYj?XoHJ
06T]0000dDYL0hMk08DD`Ql\P\Mk05o6000000000000000000000000de6C00000000m5Ci00000000@i>k0000XCkQLidWPimU94AKT]j:lR:h0000@58L00000000
0000`@3800000000000040JSXlIT\NV:L\7X00000000<Q8Oi5S5TU6jP6i;@RHY4j[:00000000l=UTl28d`]8S4iH>0m=EXoK40000000000000000U7Io0000m9b=
00000000TfOd000000000000000000000000i2;l\BPX0000000000000000000000000000<HUoY21IDVg\000000004QeJ00000000000000000000000097e>0000
00000000000000000000XCQ50000000000000000d=;?00000000M5Q:0000\gEPDic`hk8WdUkUe6830000HKCG\S`c00000000PHKChOjf000000000000\>D[0000
0000<F2Qa9Yj00000000@<=V8OF[000000000000@2`D`Dh^PPi\d[[7]3eR0000HG5O8PS4@^e1i7<L0000PRG@]5HF0000@:V98ggaTnkK0000DT\e0000XW<c17gE
0000P`alPjj`haQ3lWmBe8Y\0000XhO^0000000000000000T8@I000000000000Xooe8D15000000000000`8hY00000000\j8i8aNj0000D0@aXcEP00000000@RI@
00000000PT3<0000<aXhi7dlY6VE0000000000000000l[5mU60Y0000e3b1TQ3`0000000000000000000000000000000000000000X`nB\nn5DCj[Xo3k000054FL
0000P^050000000000000000Tclm4JYJ00000000\khE0000000010\J000000000000000000000000<0NZE8>Z<?4\0000000000000000000000000W9S0000hgYZ
h`56000000000000\CQo000000000000000000000000000000004Vf<`bK>00000000000000000000L2?B0000@^CY00000000X0FK000000000000000000000000
0000000000000000Y6470000Q3Wge8m6000000000000000000000000000000000000hAYW\@>gl6ij\A=ddKnj=52A000000000000hLU`i5130HW3000000000000
00000D@R\?XkXDem<_N4\5JIXg16D^Rh4oTnP@MZ=7o@<4;c0000000000000000X4A_000000000000000000000000000000000000HZ;e@jE6PAkd000000000000
00000000DF0N83]o000000000000l;Wa0000D:nQD1]dH9B[`]TF0cbCdA1;000000000000000000000000000000000000DZI500000000000000000?OX00000000
00000000000000000000<@:9111=@[^V000000000000000000000Nf<\:K^00000X:b000000000000000000000000\O_@000000000000000000000`UA00000000
`6oN00000000d:J98J7^Lfk20000000000000000`S?BI6C:e5LZ000000000000000000000000d1^\L[Jj@7Rg00000000PBB?0000U3oi0000H42VL9[E<4GQ0_PU
0000l>QU<>Wg0000H02U`@HC00000000P4420000@JFY0000000000000000T?7M0AQm0GNB00000000000000004\k>]6S`0000000000000000PZUC000000000000
hWbU000000000000@gjbhDdQ\^9<0000<E_MdXja95g80000\3\Z4QWO097VD\dm0000XOi80000XDEO00000000Pe7P0000`LCE<ek=000000004<NF@Id]dA2a0DCG
L;^n\^49000000000000TK^P00000000000000008M0NlL@OQ3CE41jd0000000080M28b@Sdd3W0000000000000000000000000000000000000000D?1G00004fdi
000000000000d7`W\V7YI4JQXE^P57NU00000000XTO\00000000000000000000000000000000LXPC0000000000000000l?P9hE?[0000U2FL0000<XOY00000000
00000000M98m00000000000000000000000000008DPLXl\d0000HGlOPXD<91b@Q70L000000000000000000000000E2B\Q7TC0000I76RPcLe0000000000000000
000000000000M09:000000000000X`?^0ka00000PHJ<0000H<H\U6;?0000000000000000000000000000000000000000000000000000000000004<WCTjcMdJ7A
]6fem80VPl2cA7ZadF:VQ:7[000000000000`IAd000057c@0000U9j78[ME00008`;1\m_XH5P><[WLhie=0000000000000000H>@K000000000000LSO_00000000
<A<ji3oK000000000000U71B0000h29K00000000T]MQT`>dh`SA0000000000000000<L:O0000hDlB0000\D;@00000000dDOYT7en@`AFM6PTA6@:000000000000
00000000000000000000a280d`MQ0000000000000000000000000000000000000000TNMU000000000;bZ00004DgF0000<DKB0000hKej0_c2000000000000XZ[>
XI63@iZ]HmTl@bM]000000004d4E0000000000000000TmbOQ1?>XSSC00000000h6Qg00000000000000004=?f`^bU00000n2]00000000XA0Z0000000000000000
`64\<SV\a0HB00000000000000000000000000000000000000000000000000000000U8Vk000000000000XT3U4ik>\[cA000000000000DXHG000000000000DXa6
e6P?d<?JLB7_dZjN00000000h2;HhUF?`001hZR]0000000000008:=[TNYi0000000003oc00000000000000000000000000000000E5`HP=bK<0ClH?0W00000000
0000LmQSH`DB000000000000000000000000A5YR0000\Qda000000000000000000000000TSRW00000000000000000000000000000000`9U4000000000000@:`:
8LC500000000\L7dd68`PF`E0WDX00000000LS_GP7gBdTMVH=:`0000000000000000L:Xi0000Y4T500000iLB000000000000h;C000000000m5C]0000`aYR0000
0000L22mD;mmX5<W00000000XK=T0000000000000000000000000000000000000000M77E0000=4D<00000000h>dj00000000`0mA=4c\0000000000000000l1EA
d6YUd1oDhQIeHRGO4__;m5ol4Cnm0T`c0Ij3T_4=00000000\I4g0000H4]W\QXC000014E2<?`KPnAE\@Rd00008ViY\YMH000000000000@`fd0000D:j?54K5hmiG
0000`jIJH;^JHBhb@\GF0000000000000>V5@QV@HT3o\_M9X]_`00004>?^00000000`;JD@Z[N00004Qf@8P5S\XB40000lO9K000000000000<V:T4]A40000009d
00000000000000000000000000000000000000000000T_8R0000`Y52TC>jl_SWXoGk000000000000a9g^000084a6000000000000814743a`00000000=38>0000
00000000l;A=000000000000HCf000000000XR^\00000;7;P:Yl4Ea6XYLf0000DZnCA2jm00000000000000000000000000000000Dc\e000000000000TL4P0000
000000000000000083W^\O46lS9[lUcl000000000000DC3?0000PCQT000000000000000000000000000000008NZY0000E5P8E:0d0TemTH`cl9<4`l;E00000KBg
l7T[<WaV00000000DS01TDm8hS3le9oY00000000000000000000000000000000000000000000\\\e0000hb6E0000000044aN0000lCkf000000000000`LTSdX@@
00000000`;D8<Sg800000000@Peg00000000000000000000E6Qe0000Li0EI5FE00000000Ll0i00000RI\00000000LI]S0000H@UVh_jU00000000000000000000
4B?XXHL4L\aO00000000ldK<0000hMcK000000000000@REaX>;h00000000000000000000`3PeP7jK000000000000XNo1H4QW00004PkMHTbVPLi_0?BDPo150000
0000E4O100000000<_TNddm<L`i\00000000000000000000`_6LH;9X0000000000008JDm\VB^8X?f00000000T@h=lWj3DaV[0000000000000000d@0g00000000
000000000000d<5=000012@g000000000000034F00000000LG7f0000@A[[0000000000000000000008<klF7Hl;6[DJ@X@W_@000000000000`3I800000000PTb3
H?Y=0jmH000000000000D?Q6000000000000L:F?4He>53=c000000000000\62J@E1T8Qe;00000000hV_BX<9000004jWo000000000000X8bLm8L^8=oo00000<4h
h<Y^l4cM00000000000000000000L]So@Ro^liP`000084RATAaJh^hb000000000000PW]B08]g0000X;DT@A_1T<REXZ8G]3`[000000000\P000008QbLT`bFHLEE
0000LXE]81oST8a44`>3`o_T000000000000000000000000lkW0T9?700000000000000000000i7;_0000000016iM0000000000000000hVWXlGnT00000000hnV2
02V3h1HD0000000000000000T1Q7DOEA0000000000000000000000000000\691000000000000X^:ThR4@0000<5=:@nZGP]\o@_dF0000@J=TA4<DT^ko00000000
000000000000DTB7dde90000PG0g000000008VhZ\XAgPlE3Y00F000000000000000000004VXS0000dD8?00000000000000000000\Whk00000000\OLi00000000
\Sn6000000000000000000000000h^ij000000000000Q99Q@olb4Kkl0000Y6];8Fj[000000000000000089JDHVc=0000l<?Z8@P_00000000P1Wi000000000000
L7[c0000X8Bk000000000000l:KK00000000@H]DdA?F0mXLd0H8M5=K00008_^a000000000000000000000000<WY`0000@4d9000000000gN40000\MnPE9EZ\2\2
Y4>300000000000008d5\CcA8FQ?0000XJO6TToY<F<442fUT8m3<DYVHKLddfLP0\jg00000000<;F7`71=LW5m000000000000000000000000000000000000X7e`
000000000SD2D3j8000000000000000000000000LDfihY9Ie4gXH18;<VO^Lg4Ce9HE839Jl:10000000000000000000000000000087I`00008MC^LM_f00000000
0000<KN5`2RG0000000000000000<4nc0Yk<LcHNhHSGDC_M000000000000000000008Ej]LlSeHm6QY7Yn0000h]eh0000PmGg0000000000000000000000000000
000089^\000000000000@G4K40iMDcI:00000000000000000000PAQQ000000000000000000000000H0\;85oh00000000i:3>4SNih9NCH@`[LBl10000XJ<T0000
0000000000000000DU@J00000000U02Jl82l`Q^?000000000000Q5gn0000000000000000000000000000000000000000M6TMM8mZ000000000000000000000L[e
=6Nk00000000DNB>PXH;00000000<_f`hEDDhG1PX<]Y00000000\C>^0000000000000000hQS@000089]V00000000@ji700000000971f0000DoS:<:ef0a5SLGWK
<TSN0`XI\C7S8fY90000000000000000A6Tn00000V9d0000\eUk]:4I`^L10000000000000000Tf1n]8cI000000000000\^Wf000000000000=8@^0000L8XJ0000
00000000000000000000Dcki0000hIO40000000000000000H?7\0000h3nODSCZDHJn\54jL?QWh17ITAZhL]jZ0000000000000000000000000L5o000000000000
00000000000000000`_<he1D94iA000000000000hb>7hN1F00000000h[Oo0000000000000000m:3P00000dO54<HAQ1P100000000`cDH00000000HDG1<XYQI5E1
T7A:h7:@Tg?2000000000000000000000000dd;U0000XBkDT8QL000000000000000000000000\R\@00000000000000004L890000dIlN4SH\00000000@4G?0000
@Eml4FK<0000L4b7D59`0000X=Yd000000000000000000000000HN=f0000000000000000e3ff00004U9H0000ll0J00000000000000000000TYZ;000000000000
0000000000000000000000000000000000004[e<Pn0^000000000000=5550000000000000000D;SJX\BClSJ\0000000000000000@_bb00000000000000000000
0oW`00000000lR0?00000l;f18@@X61cdWFgLR8Z8iY``>[8d^n619F>00008ikZ000000000000000000004JEf0;nHdjJ:<VR7000000000000000000000DLo0000
`dMc0oZC@P`T59KN0000000000000000000000000IMD0000000000000000hm340000\DCZ`]aU000000000ZXX00000000d>4>0000T5lK0000<OIo0000a6k?0000
0000000000000000@5]900000000@T=C0000000000000000DdIaL`2S00000000000000004W1O@<@70000000000008MWFLf`a00000000hCaV0000000000000000
00000000h0_o0000000000000000000000000000000096_6000000000000d_IZ00000000000000000000`OkT000000000000000000000000Y4o>P^Q8XodI`M3j
0000Hjfo0000000000000000@`Ck000000000000000000000000000000000F@b00000000@FgmDBmY\UK?`DD[00000000000000000000`PZ<0000000000000000
00000NbJPQNO8h]X00000000000000000000000000000000000000000000000000000000000000000000000000000000<H4[000000000000\\7je0i@0NXI=6jC
0000000000000000000000000000000000000000000000000000l>3c`a]g0000000000000000000000000k_M000000000000000000000000\5^H00000R9^DWYJ
\eZF0000@>LOH`T@@M8j00000000LToh000000000000000000000000<V\G0000@8V_00000000000000000000d^g100000000i7=6<U2]00008JjS000016WS0000
00000000dNn9T?m6`i_[00000000000000000000`6>]P=W`\N^l4nI9dnZd000000000000D_HTdL>Q00000000P2lbPKY;E5`]00008YTg00000000000000000000
lFO3000000000000000000000000P3Vg0000000000004131lX_C000000000000HX2L@h^300000000000000000000D@L_@f5KU7gT00000000000000000000`FhC
000000000000000000000000DOHO00000000\;g;0000`^TohW`]0000]453h<bU0000d8Rc000054jL0000000000000000ddDm00000000`8<:0000000000000000
0000XMSZ0000000000000000000000000000PPMQ000000000000000000000000\@F20000000000000000000000000000000000000000lYBG8Ycc0000dN9mXQN4
XXO2d?Zo0000000000000000Pf2_0000loLO0000000000008Ood00000000I:I4000000000000m9\:\?M^lWbm000000009:GTP6m20000\U07T;;m000000000000
0000L<1l0000L=jRh[ZE8BCCL0?]<Vh000004fJndgiT0000\GUb00000000000000000000X;o^0000000000000000l]0m0JnI0000000000000000000000000000
0000@kha00000000`dcnI0ll0000`CX`0000LF6P0000XIOV0VK:0000HV60000000000000000000008Paj\dnT0000000000000000000000000000`];f00000n7g
`eTU00000000XI590000<WWWH3SXX_bF00000000000000000000`^oNi6`20000000000000000@Ek5000000000000`hFN00000000000000000000XFE=\b[e0000
0000D1V20000000000000000I5PJ00000000XPP900000000000000008I6L0000000000000000000000000000000000000000000000000000L]G?00000000X:>E
0000000000000000@7ZaI7TU000000000000d<5S]8aW0000l7F200000000H>5A0000000000000000l9920000DOf3000000008g5ihNcO0000000000000000`a<A
0000dBHjLH1M00000000000000000000000000000000000000004fT1000000000000`i5Z0000000000000000\5<C00000000000000000000hPJcT]`RPfNT`gU]
`GYF000000000000\?g50000LAoYm5TaX=o=T@jYdZ0ClWgo0;6k\mah0000lIXgTQ:B0R7l@n?IM0aJ00000000000000000000000000000000l9f:000000000000
\PGJhY2R\mWSX9Kj00000000H=IQ000000004chIXJebXmDfHVdn0000000000000000000000000000T]7^000001lU8Qc00k[60000h2h9@CK:DUll0]`lPC68hKY[
LS89P`Hf00000000000000000000D8LH000000000000000000000000L5>DX0<hD1I8P?eV\]cOTkKa000000000000lLG34AO\X<XcTP;FLmm3hd^E00000000`8Nl
@>8a8ZV1X[LR0\c5ho[P0000M0oi0WkV00000000h0QPH_B5<_]9@dAn52J9000000000000000000000000HSoN00000000\b0K000000000000000000000000E659
0000h9@=00000000LA6400000000000000000000DF\X0000000017CKHN2_00000000000000000000dLOb00000000d9TXH0Ubh@SYHV3415TO000000000000Y0M;
0000lZ<6000000000000h;EWHC1[lDK]@omC`\^SHCb`d`TOXLUnL`eXdG8X0000@@=c0000lT^ld=RS00000000`4d^00000000d_ZM8WK<`XK=0000PW:l00000000
@mC>0:4=A9fD`RnaL1:H0000XNN0`^a90000000000000000TiA[000000000000@6JSDXFjD\d097P5000000000000000000000000I9m10000000000000000H^=O
d<A5``;?00000000h>iJ@BZ@<iJ^000000004fS[\L\>8aj0<@YOTOL9PM]Y<oQd0000U5UE00000000<7N70000000000000000Hj`7000000000000D;>S@P:C0000
l2nn`cWB0000TD0500000000000000000000000000000000L]LY00000000dfe?m2Eb000000000000000000000000@4L\PAbaP^3O00000000LMO?0000`@oh=7W:
0000000000000000000000000000LYfV0000T<TgPLII000000000000D=hoL[@gLd9Q0000TAFm000000000000000000000000`XZh000000000000000000000000
000000004<QlTDj_000000000000dXak0000000000000000000000000_F8000000000000H0WYDV?E0000000000000000e32_0000000000000000DOh500000000
0000000051>C99N`000000000000\a2h0000DWW2<hTn00000000000000000000=7mWPIkS<a\H\\dCHacJY6ln0000000000000000@EV2@7^P000000004RCD0000
0000000000008[120000000000000000D8>600000000000000000000\O[5h?O>0000000000000000PQJYl7kgm3RQ0000H17c0000DSmO\8IX00000000DRko0000
L20;<P@M0000000000000000000000008_OW\QT3I5FW\HNFA8LL00000000\Y:700000000m6Cg00000000hSUk00000000`[bU00008c:9X9<T`Oim\SbIXPAcP^=5
\kAUU4D`000000000000dUX`0000E7SSQ8\\00000T[I000000000000L;;dY5fZ0000PLe000000000Q1W]0OG1l?8Z`\gSe8^90000dBg=000000000000PATo8l5=
00000000Q9L\000000000000\VNd00000000000000000000000000000000Y7>G<3`90000L;mP0VFil0ln00000000000000000000]46hL1\E`F7d@F>bXKBYhU9Y
963A000000000000000000000000000000000000l47?DL@ah:oKPL?C00000000X49S00008IISh`Q_000000000JA`8L6c\eY\\>oS000000000000000000000000
000000000000000000000000000000000000P?jdlSeB00000^Eo0000D`a:0000PGbh00000000000003C>00000000L[7`000000000HCG0gl20000000000000000
00000000\b8iLMY]00000000P=Fb000000000000HenM`WL0<1DI\F5DHHGJ00000000000000000000dXQ>4alF00000000LQH=00000000\;Qo00000000PHmD07Q6
19\LE4V`0V^I000000000000000000000000`hAC000000000000X?I]dUN00000a7`L0000L5B60000T`W10000H@Mi00000000000000000000@2hT4\j\18TW0000
00000000000000000000000009b>0000`C\a00000000000000000000000000000000000000000000M9efA5BU@=G^T@Dh4R3i000000000000000000008=5K0000
X9:]00004W890000XPD4H[eJ45aVHg@a<lMQH6VldVCDD[C@d3b1DcQ9Dm8U00000000000000000000000000000000XIJi00000000000000000000\G6@00000000
hIY[000000000000000000000000A7IB0000DUBh00000000h6lV<dOh00000000000000000000<6E_0000000000000000000000000000HI>PlV7l0000X]c;0000
00000000000096NY00000000@_XSdE:M0000`eL8P[XI00000000@YGUTi890000P4ah00000000LP1V@GY]0000000000000000000000000000000000000000<GTb
00000000@[RI00000000000000000000000000000000000000000000000000000000000000000@KB0000e0jG000000000000T\Te00000000LOZW0fo000000000
00000000000000000000U495@A`kPQJg00000000000000004TA<a0_d0000000000000000Pdi>00000000`@XF4>H1<\hXHci50000<5[X4<>kY6g:00000000A6eo
000000000000`T9c000000000000<jS8LHF:000000000000000000000000`[Bg00004<\F0000@eIdD5^7000000008TZZ0000\I\PHi2`00000000000000000000
hA@L00000JhjLCJC0000lb@90000000000000000PN\]D5jT000000000000000000000000<2mK000000000000HnK_0000P4Ud0000000000000000X?J\@dkj0000
0000000000000000000000008Y7T00000000ld<;000000000000`:A60^9b00000000000000000000000000000;86dFkOX__RPf[MTN>mlnK800000000X]^;H8\4
LObE0000000000000000DEHj00000000000000004l5c00000000lMOOA40>0000000000000000`S9H0000000000000000XIZMX7aQe8EkL8mEHV?_000000000000
0000X:cdA5>k00000000000096Di@9dK]1d8Pf5l00000000498B000000000000000000000000Tj:40000000000000000\EZR0000<[f00000000000000000`bIP
<0b3@_3k\0`H42NKPIQf`S3L000000008NYD\oX=LEIKQ2lk00000000000000000000PHh8000000000000h4CQT=j`97HL0000<2nU000000000000h=`M00000000
000000000000lIOE000000000000000000000000D2_iD5VH0000M6e?0GLR4]F900000000lN_Y000000000000000000000000`l[Rd05H000000000000]9HW0000
TSU30000000000000000000000008=^D59060000000000000000TnU\00008UG7hnaP<]hc0000TO1=XR>94af\DlfV0000T<AUHSnM000000000000@V=3\eE=Q6D9
00000000PKRGE8[H0000lEcPl_C4\0RflcYd00000000000000000000000000000000000000008jVgh2G[4Y96000000000000000000000000000000000000\GnA
H0N=``lT`28E0000000000000000X0]:dHQd0000000000000000000000000000000000000000000000000000hocS00000000000000000000DP?GXcbdPSnm0000
4<9B00000000@MFX0000\2SP0000TCo>000000000000<QlA0000dLFD\PhYHS<?000000000000H[Q=5:AK0000X=b6DgCe0000000016cJ00004d7c4H\n00000000
hNoK4VB@00000000]7jW4ec;0000\0jOL924TNdD0000<?L\U0Y600000000X4C8Q7`:<SHlPIJA894I000000000000XR;?000000000000P0aDdR>VdWfE<5a5081T
L7_jlR@WXa4?00000000PCPJl73`HZdTDjH\0000d44oX>nh0000X16?`1W<00000[bC0000000000000000lS?T4[g]\\93H2Dg000000000000000000000000HSge
00000000000000000000000000000000000000000000000000000]C100000000L@HaE6F^H4<8@>gUT>R5TJ]bHN`S8UFe8AFZdbX400008H@eDO^d0000l0V`HLSA
`YFbU7ehi8]U00000j]Z00000000000000000000h=Xb00000000000000000000Xh[R0000000000000000@8X6A8Ji0000000000000000lAD>00000000\C=80000
191_00000o`F00000000000000008331@_k0T`U_0000h]e300000I3P00004[fT000000FZ@3Um000000004UoD0000\_d6T?4n0000a2U=0000l9C5000000000000
L23\<:n6\@?h<`YTI8cm00000000TkAg@BWW00000000LY6c0000i9PF00000000000000000000000000000000000000000000000002QX00000000L<P;00000000
XlUA4?Wa000000000000000000000000@`5n<XW500000000000000000000l?fX000000000000000000000000000000000KE=D_JR0000HMUUlZNn0000U26_0000
000000000000D8_A00000000000000000000XQ=a00000000@LT;00000000M2fM8ihn00000000000000000000D9@Y00000000laIFXJOE00000000hV_n00000000
0000000000000000000000000000T2<1`gRi00000000@\F@000000000000HgIT00000000\:AO50kN0000000000000000XD?M000000004<70@@1E\B1AM5_XLFaa
00000000000000000000000000000000000000000000HSn]00000000M0<:0000HHQ:000000000000PAIJ0000=5^JQ:;90000`F3b0000\XPd\CKh0000m4_Q01HU
00000000000000000000000000000000hj<g000000000000000000004Gej00000VEF0Z=@L<\h0j=Y000000000000000000000000000000000000000000000000
D=fh000000000000hjYM000000000000HYNPl@l0XGeB@K7Oh[56X6A`dMf@dlikT?JCHmP159RP`IGIlQC90NKRXghL000000000000@N9T07O:D`dJ00000000]78k
0000T87eT2;4PHn2LWH:\ZcN0^LFhSfa00000000000000000000000000000000h1B2\B^WDbF[0000hFJ4M6^4l2=10000000000004`Io000006T<4EYCXZkG0000
0000000000000000l;^a8;18Do>di4R^00000000i9GRdP6Hi9[P00000000<=AF000000000000000000000000LF;K56^^0000000000000iIJ00000000X>oJ0000
d2TALGc9LH:\XP?hdZ1KdPFB@mY500000000X:6@<]JP00000a<lM8kY00000000TdQ800000000lZ3c0000lNVZ4\9n@`JW000000000000i9JI0000df9V<_Uf0000
0000P:bg0000P?@al]FP00000000`IgJ4`AkPE2b000000000000T^JDX_oL0000000000000000d9HA0000000000004c1RlN9Bho@Z000000000000000000000000
LHcF@22TP:G\H@`M4L\o97B1000000000000X2Y9`E0P00000000000000000000lNU[`U1f00000000lR0V41m2LL@500000000000000000000000000000_OhDDJ\
00000KOV0000000000000000HfM<@_GH0000I3@BLH<i0000Q8Q>\YFFI84g000000000000000000000000LLMh000000000000I58G0000000000000000`4m70000
00000000000000000000HVea000000004dZR000000000000000000000000000000000000000000000000hPEi000000000000h4@<T\lE0000Tad\000000000000
000045=_l9P:0000DV4`H6Dd000000000000DJ9JT@f4Ha;Rl9U]LYT10000@oD;00000000000000000000LU6[4@_\daO?828S8elc@ffj4BB00000000000000000
0000<7R<4_550000XmO>H`XhleEV0f@_000000000000L9D0@T[gX\R[41]3000000000000PCVb0000000000000000HGEb0000P]?j0000dLVEHQo=000000000000
XA;J000000004:TZ0000000000000000hj4Ld0cJLFgTl[dDhbDG00000000000000000000Q9ja48YB00004SS`00000000000000000cRML<l]52DH00000000M4Be
00000000`4jS0Bb300000000i3Ph00000000X1;60000000000000000000000004=kl0_060000000000000000D\KE<WEO00000000DOmK8gf3l\MBXD_Re8c70000
0000000043d\0C7d00000@5K0000\:GF4REmL2CPX3Ak@P4l00008?DA00008ihH<_PbXg2a00000000L_9M000000008lY@0000DJgF000000000H8L000000000000
00000000T>U>00000000<5?3000000000000H`VF8Icd0000h=E]4^i<=7>S0000000000008HN\0000<6>?I7Zm0000@^iP00000000PPeK0000000000004L3h0LPe
00000000]0;^00000000000000000000hSMl0000TSec93aG00000000000000000000l1L08?ghh@W]0hoW0000<5Ah0000h4hg0000000000000000hbVJ000013Z1
00000000M85E0000dMGN000040:5dP]`0000000000000000@P@^00000000TQAblEQ60000000000000000000000000000T40LhTDW861I\ii^00000000<`KX0000
00000000000009c:\YoZ@=C;0000000000000000000000000000000000000000i9El00000000000084g3i1ff000000000000Xf3H000000000000000000000000
hEVMPnGQ00000000X8T4000000004ELOLVVm000000000000LYH>55\C00000000P3F@000000000000000000000000\5Mo0000000000004Z0300000000X`K@0000
000000000000000000000000=2E200000000000000000000HXdA0000\SIj<B23000000000000dd[=0000\J6;00000000]6=[H`kO4b<mX3G10000@=fR00000000
8Sl_Pn]<0000000000000000lYHk0000X5D]T8NXPZe^00004NkH0000LdFk0000<FX8PWdm000000000000000000000000TdEE82C800000000\TgR00000000@CN?
dgT0`Vfa000000000000000000000000h?]Q0000000000000000000000008:l60000000000000000000000000000000000000000000000000000M4W\XjTk0000
0000000000000000000000000000000018MT00000000\;:nlL]G00000000P01DhPYA\ZS9000000000000PeFT000092gC0000000000000000PNZ90000DinD0000
0000000040Td000000000000826`0000000000000000000000000000000000000000000000000000LGHj00004e[^0000000000000000HU:b0000000000000000
00000000DaUk0000h>ZZXBll0000LnA1TnF\00000000DSFo0000000000000000hfUe0000000000008:XQ00000000M4HeE:7m8X5^0000A4ddP:F[00000000@VIh
00000000000000000000000000004l?U0000000000000000PlZX00000000\e>20000=7OQ000000000000T@IhdLVUU3\S0000000000000000@`Zca39R00000000
4R2APDNK\FmK]22000000000000000000000000000000000000000000000000000000000@T5A00000000`GDj00000djb000059iM<RXjhRYM00004G@llP]0D<;C
M82H0000000000000000`A1Q00000000DU3Be6G0000000000000Db:G000000008@^2`<CXX=2P0=e30M[V4bCX4i7g00000000000000000000HY<d000000000000
00000000dPnO0000000000000000dEI]\_Y<]8jc0000D4MM49]:DRh=@_?X`6e>Df:958<b00000000LGmV4]7800000000@=1a4^k]000000000000lflTdn510000
0000TJ6n00000000000000000CM90000<d5]000000000000i50^00000000000000000000HKi?X\a=000000000000000000000000\hkah3n9Dm=jdD[60000lji`
0000000000000000000000000000000000000000<1FA0000@j7]000000008QCLlZmo00000000I:>60000\]L@00000000\K;o0000000000000000000000000000
TK^=0000LVN7DiBF00000000000000004NW9183>000000000000<6VP00000000000000000000D[BK0000000000004Nfga9Pm0000m0f<0000TM4G\k[f90JK0000
PS16M3]aLCh^l6]j<:mEd?<Tm9lM000000000000000000000000TFmmX_5X@ASFLNe><g4ah7YUe6]M`k`N000000000000lNQ_00000000lJTN000000000000U0oA
0000lekW13S>=1j2000000000000000000000000000000000000000000000000TGO9dh2h0000000000000000H:N]00000000000000000000E6nEdFSn00000000
00000000000085^eDICe0000dK7f00000000LI1Ae6GT@HPgLCcS4cOk000000000AD10000lSF;0000dJMA00000000LUMQ52Ra0000000000000000000000008emk
0000HTVM=8XH000000004`\[0000000001@e000000000000000000000000dKk7I8IU41Eo45flTYIfa9n900000000dd]RDHPR@a_f@BbC0000hG<c0Ja2DSe1H>YE
0000\]9W0000\;NlDNH20000H6bM0000hH88dND5000098T800000000@fJ200000000M87U00004\3a0000@C5b0000\D4b8iB000000000000044YdTW0500008Y^U
00004iUG000000000000=9f_l3jO00000000\XoQ0000`5eR0000000000000000h8b80KG@87U8DVV2000000000000D=9`00000000DSYS00000000000000000000
0000000000000000000000000000PljV0000@81`4j?1<m=100000000<e0QI4=:lQLW0000000000000000@C2k0000000000000000000009L^l[lG`8Xl0000I9l_
<T]?@]GY0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`RcS0000D2PQ000000000000PYmL0000
DS=2@j1?Y6lb000055Y@X=ab`=Y>4c2Gl3Wo0lg;0000000000000@Qm00000000\>mWXYQ=h94]U8bGDW_X0000H95TD_FG0000<Un<0000000099aG000000000000
00000000@e\6A0?n00000000000000000000000000000000hAKi00000000000009h700000000HJ0G8W:BhUobI7F?dBGe0000P@J]\7eR0000l6Fn000000000>E6
I5ff0000179R00000000000000000000]8?kLB;2\Bd0<W?D8]SY4<?;00000000lA?3Lhh]000000004eJc0000000000000000E5\g15`oPJiW0000m3haT[gC0000
dCikLWI9LD\BL];>DdRH00000000h5efdDEA`H1^0000DYO4`l^`<27;d4ZQ0000`;RmhA37TcXQ0000L;iY00000;Wl000000008]dADlCK00000000000000000000
0000000000000000@>1k`S?e00000000TH5V00000000]1R`0000`hnSa12K<Am_0000XMob00000000D7QlDABhlDk5<[CjHT:k00000000Q9TH0000]2?;TGF\0000
l;]P0000000000000000X=9B00008G3_8AA\19B]0000@S`Q0000T@hblNFQ0000000000000000X[Zf0000`^M9TnXC000000000000T86eh<K_LHkldN@k@NP9`TYW
0ZNYH[R14n;NM5c600000000000000000000XN5V000000000000X`^a0000DYgk000000000000\V_Q0000M7100000LVVHd7DcL;fHP9;]\>\l0000M7aBDLkE0000
P]SC000000000000m7j?0000dkUQHocE00000000D4Rc00000000@[4300000000000000004DeR\<8_\UOl00000000PFCL00008_:Nm7MM0000LZH<Y2Gc4QjC0000
000042G2000000000000D\@S0000\dM?DiFd000000000000H5S@00000000A5UW0000000000000000PFUAi5<[00000000`JAJ0000\LK94c;K0000h7KD`JB;0000
00000000<`:L0000000000000000@KU000000000000000000000THDd0000dBdV0000000000000000=:1?\Il2PgG=0000TH_Cd^74000000000000000000000000
0000000000000000000000000000466\00000000000000000000000000000000TJkJ`cfcLQhea8ee000000000000\YM6`gJ1000000000000000000008=0G0000
0mioM9<30000000000000000000000000000<m@A<[]7000000000000`MIX00000000000000000000@HX7X4V800000000LBdE00000000Y:Hb0000D`>N00000Q]L
`4Wi00000000000000000000T^Qb000000000000000000000000h9iChH4F0000000083LD`CDC000000000000`DUll>^SHE76l:1I@gMQ000000008YW7@NgR0000
lHaH000000000000000000000000000000000000XQ2f0:eL0000h^8000000000<5F]00000000T0A;@FWE0000000000000000d]RlLfL:000000000000X7S7<M8L
4RRJ000000000bg@000000000000000000000000E2nfhhU_T\M0Dj?E0000000000000000T1UX<7jd<K5CHSU?XY_a<gJR0000000017om000000008G5cPBgnTGdV
lZgf@\VH0000hn\:l:lOXZ7T0000PKOk8VM;0000`5fI4Zel0i0bM0BY000000000000L4<hH^YD<>XD000000000000\H3j00000000000000000000000000000000
98R:d2Lf0000dhdXhHDT000000000000000000000000<DeC000000000J^;TV9Q@GR8PIK=L=8500004>bK0000\To@000000000000X@3J=8D3l`No00004WPD]1Q\
4CC`<:EB00008V;=00000000L0hbU51B0000lDkF0000HX?800000000A7>e0SNY@C3R00000000L_cO@^]?00000000000000000gHXM46PM6n300000000000050`E
16\0P``m4bn;0000dHok`4_b0000000000000000000000000000<F6D0000000000008YA]000000000000dX=U0000T1cf00000000\B7o0000XBAb000000000000
0000L]M`00000000LDU4@lmU000000000000``M70000d]b>00000000LeUBhaCm00008QSZ00000000DZ^f00000000\>>O000000000000000000000000TI>;4d=Y
lI9TL?PV<Z>C000000000000dKS;0000@7]1000000000000D[i200000000000000000000DT0\00000000@ILbPPIR000000000000000000000000T<L_8Y=ZD@fW
Tj>=0000014m000000000000D`l1hdA@Q76a000000000000A9BK00000000i50L0000`9=G00000000l_<`000000000000000000000000000000000000TV0g0fBA
l\Y;T^CHDnJbXKnWa6DKTJ:6000000000000`D;^00000000\2jG<jZD00000000H92oL?=BTGBD0=S:@XmDlZmDX_D^4aX3M0WR0000]48<e4lV0000000000000000
000000000000000000000000lEb10000000000000000X1P200000000DmLA0000000000000000000000000000lQ>d81dZX7=YLRld00000000000000000000lD7e
XKPm00000000XhE:0000000000000Leg0000l:5MHYfh0000A9Ob@g6Y=5MG12Zb8O500000000000000000000000000000E8:U00000000D<8@LZTN0000d`4O0000
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
w(S::Languages, L::Da), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Volunteer, L::Da),
w(S::Volunteer, L::Nb), w(S::Volunteer, L::Sv), w(S::Volunteer, L::Da), w(S::Attachments, L::Is), w(S::DrivingLicences, L::Hu), w(S::Skills, L::Mt), w(S::References, L::Vi), w(S::Volunteer, L::Ga),
w(S::Volunteer, L::Tr), w(S::Publications, L::Lv), w(S::Basics, L::Sv), w(S::Basics, L::Is), w(S::Wishes, L::Fi), w(S::CoverLetter, L::Fi), w(S::Projects, L::Fi), w(S::Skills, L::En),
w(S::Skills, L::Ru), w(S::Education, L::Et), w(S::Interests, L::Fi), w(S::Interests, L::Et), w(S::Education, L::Is), w(S::Awards, L::Nb), w(S::Basics, L::Fi), w(S::Memberships, L::Vi),
w(S::Languages, L::Mt), w(S::Work, L::Es), w(S::Work, L::Ca), w(S::Profiles, L::Hu), w(S::Profiles, L::Da), w(S::Wishes, L::Cs), w(S::Profiles, L::Is), w(S::Profiles, L::Vi),
w(S::Interests, L::En), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::Es), w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::Ro), w(S::Interests, L::It),
w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Ro),
w(S::Interests, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Pt), w(S::Interests, L::Hr), w(S::Interests, L::Tr), w(S::Interests, L::Id), w(S::Interests, L::SrLatn), w(S::Interests, L::Id),
w(S::Interests, L::Lt), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::Lv), w(S::Interests, L::SrLatn), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Sl),
w(S::Conferences, L::Vi), w(S::Interests, L::Da), w(S::Languages, L::Hu), w(S::Education, L::Lt), w(S::Profiles, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It),
w(S::Skills, L::Ca), w(S::Languages, L::Pl), w(S::Languages, L::Ga), w(S::Interests, L::Es), w(S::Interests, L::Lv), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn),
w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::It), w(S::Interests, L::Mt), w(S::Profiles, L::Lt), w(S::Profiles, L::Hr), w(S::Summary, L::En), w(S::Summary, L::Fr),
w(S::Summary, L::Nb), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Projects, L::Pt), w(S::Projects, L::Es), w(S::Basics, L::Et), w(S::Projects, L::Et), w(S::Work, L::Hr),
w(S::Work, L::SrLatn), w(S::Projects, L::Hr), w(S::Projects, L::SrLatn), w(S::Skills, L::De), w(S::Skills, L::Da), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Cs),
w(S::Skills, L::Sk), w(S::CoverLetter, L::Mt), w(S::Skills, L::Ja), w(S::Skills, L::ZhHans), w(S::Other, L::Lt), w(S::Projects, L::SrLatn), w(S::Projects, L::Sl), w(S::Volunteer, L::Hr),
w(S::Projects, L::Lv), w(S::Memberships, L::Fi), w(S::Languages, L::Cs), w(S::Languages, L::Sk), w(S::Profiles, L::Id), w(S::Education, L::Id), w(S::Languages, L::Hr), w(S::Languages, L::SrLatn),
w(S::Languages, L::SrLatn), w(S::Languages, L::Hr), w(S::Languages, L::Sl), w(S::Work, L::Sv), w(S::Work, L::Nb), w(S::Wishes, L::Nb), w(S::Wishes, L::Da), w(S::DrivingLicences, L::Et),
w(S::CoverLetter, L::Et), w(S::Languages, L::Lt), w(S::Work, L::Id), w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Work, L::Sl), w(S::Summary, L::Sk),
w(S::Summary, L::Hr), w(S::Work, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Sv), w(S::Work, L::De), w(S::Work, L::Da), w(S::Work, L::Nb), w(S::Wishes, L::Da),
w(S::Wishes, L::Nb), w(S::Languages, L::Et), w(S::Volunteer, L::Id), w(S::Certificates, L::Fi), w(S::Languages, L::Vi), w(S::Other, L::Vi), w(S::Languages, L::Fi), w(S::CoverLetter, L::Hu),
w(S::Publications, L::Lt), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Da), w(S::DrivingLicences, L::Sv), w(S::Skills, L::Cs), w(S::Skills, L::Sl), w(S::Summary, L::Da), w(S::Conferences, L::Cs),
w(S::Conferences, L::Sl), w(S::Conferences, L::Hu), w(S::Conferences, L::Sk), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Pl), w(S::Conferences, L::Fi), w(S::Conferences, L::De),
w(S::Conferences, L::Sl), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Sv), w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk),
w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Awards, L::Pl), w(S::Basics, L::De), w(S::Basics, L::Pl), w(S::Basics, L::Cs),
w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Hr), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Et), w(S::Basics, L::Hu),
w(S::Basics, L::SrLatn), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::Lv), w(S::Basics, L::SrLatn), w(S::Basics, L::Lv),
w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Cs), w(S::Basics, L::Hr), w(S::Basics, L::Da),
w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Conferences, L::Et), w(S::Courses, L::Mt), w(S::Summary, L::Sv), w(S::Volunteer, L::Hu), w(S::Courses, L::Lt), w(S::Courses, L::Sv),
w(S::Courses, L::Da), w(S::Courses, L::Da), w(S::Courses, L::Id), w(S::Courses, L::Id), w(S::Certificates, L::Id), w(S::Memberships, L::Et), w(S::CoverLetter, L::Is), w(S::Profiles, L::Sv),
w(S::Projects, L::It), w(S::Profiles, L::Ro), w(S::Profiles, L::Nb), w(S::CoverLetter, L::It), w(S::References, L::It), w(S::CoverLetter, L::Fr), w(S::References, L::Fr), w(S::Certificates, L::Is),
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
w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant), w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant),
w(S::Skills, L::Ja), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::DrivingLicences, L::ZhHant), w(S::References, L::ZhHant), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant),
w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans), w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans),
w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans), w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja),
w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::DrivingLicences, L::ZhHans), w(S::Languages, L::Ko),
w(S::Memberships, L::Ko), w(S::Certificates, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko), w(S::Work, L::Ko), w(S::Basics, L::Ko), w(S::Projects, L::Ko), w(S::Awards, L::Ko),
w(S::Education, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko), w(S::Courses, L::Ko), w(S::Wishes, L::Ko), w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko),
w(S::References, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko), w(S::CoverLetter, L::Ko),
] }
