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
0x612000c61102ac00, 0x4040a0428000480, 0x1f8c02044282061, 0x4610420f50024a00, 0x40184810200098, 0x640000420214401c, 0x88400011001280, 0xac06002096008258,
0x10008080c1011200, 0x14840400408298, 0x40030e4080200000, 0x41210020d6646010, 0x400062900900018b, 0x2102000060000804, 0x40640048108301c8, 0x2040040588202830,
0x1403000409141004, 0x100c019801004810, 0x2948420100050843, 0xb902251a01800406, 0x22c004080000082, 0x1308640008808c10, 0xa0a1119400ba000, 0x281811a40202118,
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
0x8000841481661000, 0x3000214800000240, 0x24880808684db202, 0x189081000906020, 0x40010080a0a6000c, 0x2061080809021520, 0x8000086180010c40, 0x4708c4a022000200,
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
frivillig	09_2
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
frivilligt	09a2
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
fylgiskjol	09c1
fylgiskjöl	09c1
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
gepjarmuvezetoi engedely	09d1
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
gharfien	09e1
giai thuong	06a1
giai thuong va thanh tich	06a1
giao duc	03Z1
giay chung nhan	03[1
giay phep	03[1
giay phep lai xe	03\1
gioi thieu	03Y1
gioi thieu ban than	03Y1
gioi thieu chung	03Y1
gioi thieu tham chieu	09f1
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
giới thiệu tham chiếu	09f1
gniomhaiochtai deonacha	09g1
gníomhaíochtaí deonacha	09g1
godalgas	02A1
godkjenninger	03G1
gonullu calismalar	09h1
gonullu calismalarim	09h1
gonullu deneyim	09h1
gonullu faaliyetler	09h1
gonulluluk	09h1
gonulluluk deneyimi	09h1
gradaim	08C1
gradaim agus duaiseanna	08C1
graduacao	0031
graduação	0031
gramatas	09i1
grants	00E1
grants and awards	00E1
grau de instrucao	0031
grau de instrução	0031
greinar	04;1
gremien	03l1
gremienarbeit	03l1
grundausbildung	00@1
grunduppgifter	09j1
grunnupplysingar	09k1
grunnupplýsingar	09k1
grāmatas	09i1
guardons	0321
guclu yonler	01^1
gustos	00Z1
gyakorlat	0181
gyakornoki tapasztalat	0181
gépjárművezetői engedély	09d1
gönüllü deneyim	09h1
gönüllü faaliyetler	09h1
gönüllü çalışmalar	09h1
gönüllü çalışmalarım	09h1
gönüllülük	09h1
gönüllülük deneyimi	09h1
güçlü yönler	01^1
għan	08E1
għarfien	09e1
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
haettava tehtaevae	09l1
haettava tehtava	09l1
haettava tehtävä	09l1
haettu tehtaevae	09l1
haettu tehtava	09l1
haettu tehtävä	09l1
hafa samband	09k1
hakkimda	01^1
hakkımda	01^1
hakukirje	09m1
hankkeet	09n1
harapan	08_1
hard skill	03W1
hard skills	09o2
haridus	0:11
haridus ja koolitus	0:11
hariduskaik	0:11
hariduskäik	0:11
haridustase	0:11
haridustee	0:11
harjoittelu	01:1
harjoittelut	01:1
harrastukset	0:21
harrastukset ja kiinnostuksen kohteet	0:21
harrastukset ja mielenkiinnon kohteet	0:21
harrastukset ja vapaa aika	0:21
harrastukset ja vapaa-aika	0:21
harrastuneisuus	0:21
harrastused	0:31
haskolanam	0:41
hedef	01^1
hedeflenen pozisyon	02Q1
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
herramientas	02O1
hiep hoi	0:71
hiep hoi nghe nghiep	0:71
high school	00G1
higher education	00G1
highlights of qualifications	0001
hiliet	09e1
hiliet digitali	09e1
hiliet fil kompjuter	09e1
hiliet lingwistici	0:81
hiliet personali	09e1
hiliet professjonali	09e1
hiliet tal lingwa	0:81
hiliet teknici	09e1
hin liberu	06m1
historia pracy	0891
historia zatrudnienia	0891
historial academic	08F1
historial academico	00I1
historial acadèmic	08F1
historial académico	00I1
historial laboral	0:92
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
hivatkozasok	0:;1
hivatkozások	0:;1
hiệp hội	0:71
hiệp hội nghề nghiệp	0:71
hjemmesider	0:<1
hladam	0881
hledam	0:=1
hledám	0:=1
hlekkir	0:>1
ho so	03Y1
ho so truc tuyen	0:?1
hoat dong	06:1
hoat dong doan the	06:1
hoat dong ngoai khoa	06:1
hoat dong tinh nguyen	06:1
hoat dong xa hoi	06:1
hobbi	0041
hobbi erdeklodesi kor	0041
hobbi, érdeklődési kör	0041
hobbies	0:@6
hobbies and interests	00b1
hobbies e intereses	00Z1
hobbies e interesses	01R1
hobbies en interesses	04G1
hobbies und interessen	03?1
hobbijaim	0041
hobbik	0041
hobbim	0041
hobbiuri	0:F1
hobby	0:G9
hobby e interessi	0381
hobby i zainteresowania	06T1
hobby projects	00H1
hobby uri	0:F1
hobby uri si interese	0:F1
hobby's	04G1
hobby's en interesses	04G1
hobby-uri	0:F1
hobby-uri și interese	0:F1
hobbyer	09Y3
hobbyer og interesser	0:P1
hobbys	0:Q2
hobbys und interessen	03?1
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
hoi nghi	0:`1
hoi nghi khoa hoc	0:`1
hoi nghi va hoi thao	0:`1
hoi thao	0:`1
hoi thao hoi nghi	0:`1
hoi vien	0:71
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
huvialad	0:31
huvid	0:31
huvid ja hobid	0:31
hvem er jeg	09;2
hvor jeg har arbejdet	02;1
hvor jeg har jobbet	0261
háskólanám	0:41
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
hồ sơ trực tuyến	0:?1
hội nghị	0:`1
hội nghị khoa học	0:`1
hội nghị và hội thảo	0:`1
hội thảo	0:`1
hội thảo, hội nghị	0:`1
hội viên	0:71
i fritiden	0:a1
i miei interessi	0381
i miei strumenti	0091
i miei studi	04[1
iarscribhinni	04i1
iarscríbhinní	04i1
ict vaardigheden	03h1
ict-vaardigheden	03h1
ideella uppdrag	08c1
ideellt	08c1
ideellt arbete	08c1
ideellt engagemang	08c1
idegen nyelv	0:b1
idegen nyelvek	0:b1
idegennyelv ismeret	0:b1
idegennyelv tudas	0:b1
idegennyelv-ismeret	0:b1
idegennyelv-tudás	0:b1
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
igytas issilavinimas	0:c1
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
im netz	0:d1
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
in afara serviciului	0:F1
in brief	0001
in der freizeit	03?1
in mijn vrije tijd	04G1
in my spare time	00b1
in the community	00[1
in timpul liber	0:F1
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
informatica	0:e4
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
inne jezyki	0:i1
inne języki	0:i1
inne umiejetnosci	05Z1
inne umiejętności	05Z1
inngangur	0171
inniulacht teanga	0:j1
inniulachtai	06M1
inniúlacht teanga	0:j1
inniúlachtaí	06M1
inny(e) jezyk(i	0:i1
inny(e) język(i	0:i1
instruccion	00I1
instrucción	00I1
instruire	01V1
instrumente	00:1
interesai	0:X1
interesai ir pomegiai	0:X1
interesai ir pomėgiai	0:X1
interese	0:F1
interese personale	0:F1
interese si hobby uri	0:F1
interese și hobby-uri	0:F1
intereses	0:k2
intereses personales	00Z1
intereses un hobiji	01<1
intereses y aficiones	00Z1
interesi	0:m3
interesi i hobiji	0:]1
interesi in hobiji	0:_1
interesovanja	0:^1
interesovanja i hobiji	0:^1
interessen	03?1
interessen und freizeit	03?1
interessen und hobbies	03?1
interessen und hobbys	03?1
interesser	09]2
interesser og fritid	09]2
interesser og hobbyer	09]2
interesses	0;02
interesses e hobbies	01R1
interesses e passatempos	01R1
interesses en hobby's	04G1
interesses pessoais	01R1
interessi	0;22
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
internet	0:d1
internete	0;41
internetski profili	0;51
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
introduction	0;62
introduksjon	0;81
introduktion	0;92
introduzione	03J1
introduzzjoni	08E1
introdução	02I1
intyg	03f1
intérêts	0011
intérêts de recherche	0011
intérêts personnels	0011
investigacao	0;;1
investigacion	0;<1
investigación	0;<1
investigação	0;;1
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
isiklik teave	0;=1
isiklikud andmed	0;=1
isiklikud projektid	0;>1
isiksuseomadused	08Q1
isikuandmed	0;=1
isikuinfo	0;=1
iskolai tanulmanyok	08Z1
iskolai tanulmányok	08Z1
iskolai vegzettseg	08Z1
iskolai végzettség	08Z1
iskolaim	08Z1
iskolak	08Z1
iskoláim	08Z1
iskolák	08Z1
iskustvo	0;?2
islerim	04O1
ismeretek	0771
ismeretek es keszsegek	0771
ismeretek és készségek	0771
iss apraksts	02H1
issilavinimas	0:c1
issilavinimas ir mokymai	0:c1
issimokslinimas	0:c1
isten arta kalan	04C1
istenen pozisyon	02Q1
istoric profesional	00\1
istrazivacki projekti	0;A2
istrazivanja	0;A2
istraživanja	0;A2
istraživački projekti	0;A2
istruzione	04[1
istruzione e formazione	04[1
istruzione universitaria	04[1
istruzzjoni	08P1
isuma par mani	02H1
it	0;C2
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
it skills	0;E2
it taidot	01a1
it vaardigheden	03h1
it znalosti	0;G2
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
ittra ta' akkumpanjament	0;I1
ittra ta' motivazzjoni	0;I1
itスキル	0;J1
it技能	0;K1
ivadas	02C1
ivairus	0;L1
ivertinimai	02B1
izabrani projekti	0;M1
izbrani projekti	0;N1
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
izvannastavne aktivnosti	0;O1
izveletie projekti	0;P1
izvēlētie projekti	0;P1
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
išsilavinimas	0:c1
išsilavinimas ir mokymai	0:c1
išsimokslinimas	0:c1
jaerjestoejaesenyydet	0;Q1
jaerjestoekokemus	01M1
jaerjestoet	0;Q1
jaerjestoetoiminta	01M1
jaesenyydet	0;Q1
jaesenyys	0;Q1
jarjestojasenyydet	0;Q1
jarjestokokemus	01M1
jarjestot	0;Q1
jarjestotoiminta	01M1
jarmuvezetoi engedely	09d1
jasenyydet	0;Q1
jasenyys	0;Q1
jazyk	05K1
jazykova vybavenost	0;R2
jazykove dovednosti	05K1
jazykove schopnosti	0;R2
jazykove znalosti	0;R2
jazykove zrucnosti	06L1
jazyková vybavenost	05K1
jazyková vybavenosť	06L1
jazykové dovednosti	05K1
jazykové schopnosti	0;R2
jazykové znalosti	0;R2
jazykové zručnosti	06L1
jazyky	0;R2
jejaring sosial	0;T1
jenjang pendidikan	0;U1
jenseits der arbeit	03?1
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
jobb	0;[2
jobberfaring	0261
jobboensker	0;]1
jobbonsker	0;]1
jobbønsker	0;]1
joberfaring	02;1
joboenske	0;^1
joboensker	0;^1
jobonske	0;^1
jobonsker	0;^1
jobs	00F1
jobs d'ete	00a1
jobs d'été	00a1
joburi	00\1
jobønske	0;^1
jobønsker	0;^1
jogositvany	09d1
jogositvanyok es engedelyek	04<1
jogosítvány	09d1
jogosítványok és engedélyek	04<1
johdanto	01b1
jornadas	0651
jornades	0661
journal articles	02Y1
juhiload	0;_1
juhiluba	0;_1
juhtimisoigus	0;_1
juhtimisõigus	0;_1
julkaisuluettelo	02a1
julkaisut	02a1
julkaisut ja esitykset	02a1
járművezetői engedély	09d1
järjestöjäsenyydet	0;Q1
järjestökokemus	01M1
järjestöt	0;Q1
järjestötoiminta	01M1
jäsenyydet	0;Q1
jäsenyys	0;Q1
język	0:i1
języki	0:i1
języki i poziom	0:i1
języki obce	0:i1
języki programowania	05Z1
kaaskiri	0;`1
kaernkompetenser	06h1
kalbiniai igudziai	0;a1
kalbiniai įgūdžiai	0;a1
kalbos	0;a1
kalbu igudziai	0;a1
kalbu mokejimas	0;a1
kalbu zinios	0;a1
kalbų mokėjimas	0;a1
kalbų įgūdžiai	0;a1
kalbų žinios	0;a1
kamarai tagsag	08Y1
kamarai tagság	08Y1
kann ich	03k1
kapcsolat	00d1
kapcsolattartasi adatok	00d1
kapcsolattartási adatok	00d1
karier	0;b1
kariera	0;c4
kariera zawodowa	0891
karierni cil	05E1
karierni cilj	05H1
karierny ciel	0;g1
karijera	0;?2
karijerni cilj	0;h1
karir	0;b1
kariyer	04O1
kariyer gecmisi	04O1
kariyer geçmişi	04O1
kariyer hedefi	01^1
kariyer hedefim	01^1
kariyer ozeti	01^1
kariyer özeti	01^1
kariéra	04E2
kariérny cieľ	0;g1
kariérní cíl	05E1
karjaar	01`1
karjera	0;i2
karjeros tikslai	06e1
karjäär	01`1
karnkompetenser	06h1
karriaer	02?1
karriaermaal	0;k1
karriar	02?1
karriarmal	0;k1
karrier	0181
karriera	08l1
karriercelok	01T1
karriercélok	01T1
karriere	0;l3
karrieremaal	0;o2
karrieremal	0;o2
karrieremål	0;o2
karriereziel	03m1
karriär	02?1
karriärmål	0;k1
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
kelebihan	0701
kelpoisuudet	0<31
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
kerja sukarela	0<21
kerncompetenties	03h1
kernekompetencer	0751
kernkompetenzen	03k1
kesaetyoet	01:1
kesatyot	01:1
keskeinen osaaminen	01a1
keskeinen tyoekokemus	01:1
keskeinen tyokokemus	01:1
keskeinen työkokemus	01:1
keskeiset projektit	09n1
kesukarelawanan	0<21
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
ketertarikan	0:W1
key achievements	00E1
key competencies	00=1
key projects	00H1
key roles	00F1
key skills	00=1
keynote talks	02Y1
keynotes	02Y1
kha nang ngoai ngu	0<41
khac	0<51
khen thuong	06a1
khen thưởng	06a1
khoa dao tao	04K1
khoa hoc	04K1
khoa hoc ngan han	04K1
khoá học	04K1
khác	0<51
khóa học	04K1
khóa học ngắn hạn	04K1
khóa đào tạo	04K1
khả năng ngoại ngữ	0<41
ki nang	04L1
ki vagyok	03i1
kiegeszito informaciok	08W1
kiegészítő információk	08W1
kielellinen osaaminen	0<61
kielet	0<61
kieliosaaminen	0<61
kielitaidot	0<61
kielitaito	0<61
kiemelt projektek	09H1
kien thuc	04L1
kiinnostuksen kohteet	0:21
kiinnostukset	0:21
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
kiserolevel	0<71
kisisel	0441
kisisel beceriler	02P1
kisisel bilgiler	0441
kisisel bilgilerim	0441
kisisel ilgi alanlari	04C1
kisisel ozet	01^1
kisisel projeler	00S1
kisisel veriler	0441
kisisel yetenekler	02P1
kita	0;L1
kita informacija	0;L1
kitaplar	01B1
kiti duomenys	0;L1
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
knygos	0<81
ko sam ja	0<91
koerekort	0<:1
koerekort og certifikater	03H1
koerkort	0<;1
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
kompetence	0<<2
kompetenceprofil	0<>1
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
kompetencje jezykowe	0:i1
kompetencje językowe	0:i1
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
kompetenzi	09e1
kompetenzi lingwistici	0:81
kompetenzi lingwistiċi	0:81
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
konference	0<?2
konference a seminare	01K1
konference a semináře	01K1
konference in seminarji	07_1
konferencer	03c1
konferencer og seminarer	03c1
konferences	06Y1
konferences un seminari	06Y1
konferences un semināri	06Y1
konferenciak	0<A1
konferenciak es szeminariumok	0<A1
konferenciareszvetel	0<A1
konferenciarészvétel	0<A1
konferencie	0<B1
konferencie a seminare	0<B1
konferencie a semináre	0<B1
konferencije	0<C2
konferencije i seminari	0<C2
konferencijos	06_1
konferencijos ir seminarai	06_1
konferenciák	0<A1
konferenciák és szemináriumok	0<A1
konferencje	0<E1
konferencje i seminaria	0<E1
konferenser	08m1
konferenser och seminarier	08m1
konferensi	00L1
konferensi dan seminar	00L1
konferenssit	0<F1
konferenssit ja seminaarit	0<F1
konferenzen	0<G1
konferenzen und seminare	0<G1
konferenzi	03O1
konferenzi u seminars	03O1
konferenzteilnahmen	0<G1
kongreler	04P1
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
konkurrencer	01n1
konkursy	0<T1
kontak	0461
kontakt	0<U<
kontakt informacije	0<a1
kontakt podaci	0<b2
kontaktai	02j1
kontaktandmed	0;=1
kontaktdaten	0221
kontakti	0<d3
kontaktine informacija	02j1
kontaktinfo	0;=1
kontaktinformacija	0<g1
kontaktinformasjon	0<h1
kontaktinformation	0<i2
kontaktinformationen	0221
kontaktinformācija	0<g1
kontaktiniai duomenys	02j1
kontaktinė informacija	02j1
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
kontaktpersonas atsauksmem	0361
kontaktpersonas atsauksmēm	0361
kontaktuppgifter	09j1
kontakty	0=02
kontakty na reference	07m1
konusmalar	01B1
konustugum diller	0431
konuşmalar	01B1
konuştuğum diller	0431
konverentsid	0=21
konverentsid ja seminarid	0=21
konyvek	05D1
koníčky	0<P2
koníčky a zájmy	0<R1
koníčky a záujmy	0<S1
kool	0:11
koolitused	08b1
koolitused ja kursused	08b1
kopsavilkums	02H1
korabbi munkahelyek	0181
korekort	0<:1
korekort og certifikater	03H1
korkort	0<;1
korkort och certifikat	03f1
korsijiet	0=31
korsijiet ta' tahrig	0=31
korsijiet ta' taħriġ	0=31
kort om meg	0;81
kort om mig	0;92
kort presentation	0=41
kort profiel	07\1
kort profil	0<>1
kortare utbildningar	09S1
korte introductie	07\1
kortit	0<31
kortit ja luvat	0<31
korábbi munkahelyek	0181
kotba	02e1
koulut	01J1
koulutukset	01J1
koulutukset ja kurssit	01c1
koulutus	01J1
koulutus ja tutkinnot	01J1
koulutushistoria	01J1
koulutustausta	01J1
kozeleti tevekenyseg	0=51
kozossegi media	0:;1
kozossegi munka	0=51
kozossegi oldalak	0:;1
kratce o mne	05E1
kratka biografija	0<91
kratka predstavitev	05H1
kratki zivotopis	0;h1
kratki životopis	0;h1
kratko o mne	0;g1
kretanje u sluzbi	07n1
kretanje u službi	07n1
krotko o mnie	04k1
krátce o mně	05E1
krátko o mne	0;g1
krótko o mnie	04k1
ksiazki	02g1
książki	02g1
ksztalcenie	08O1
kształcenie	08O1
kto som	0;g1
kualifikasi pendidikan	0;U1
kuka olen	01b1
kulcskompetenciak	0771
kulcskompetenciák	0771
kullandigim programlar	02P1
kullandigim yazilimlar	02P1
kullandığım programlar	02P1
kullandığım yazılımlar	02P1
kulup faaliyetleri	09h1
kulüp faaliyetleri	09h1
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
kursai	0=61
kursai ir mokymai	0=61
kursbevis	03G1
kurse	03<1
kurse und fortbildungen	03<1
kurse und seminare	03<1
kurser	0=72
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
kursus	0=92
kursus dan pelatihan	0=;1
kursus dan sertifikasi	0=<1
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
kuulumine organisatsioonidesse	0==1
kuuluvus organisatsioonidesse	0==1
kuvaus	01b1
kvalifikacijas	02D1
kvalifikacijas celsana	02E1
kvalifikacijos	0351
kvalifikacijos kelimas	0=61
kvalifikacijos kėlimas	0=61
kvalifikacijos tobulinimas	0=61
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
ky nang ngoai ngu	0<41
ky nang ngon ngu	0<41
ky nang tin hoc	04L1
kynning	0171
kynningarbref	0=>1
kynningarbréf	0=>1
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
kísérőlevél	0<71
könyvek	05D1
körkort	0<;1
körkort och certifikat	03f1
közéleti tevékenység	0=51
közösségi munka	0=51
közösségi média	0:;1
közösségi oldalak	0:;1
kørekort	0<:1
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
kỹ năng ngoại ngữ	0<41
kỹ năng ngôn ngữ	0<41
kỹ năng tin học	04L1
la mia esperienza	01Z1
la mia formazione	04[1
labitud koolitused	08b1
labor social	00M1
labor voluntaria	00M1
laboratory skills	00=1
laenkar	0=?1
lagsarbeid	08D1
laimejimai	02B1
laimėjimai	02B1
lain lain	06g1
lain-lain	06g1
lainnya	06g1
laisvalaikio pomegiai	0:X1
laisvalaikio pomėgiai	0:X1
laisvalaikis	0:X1
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
lankar	0=?1
lastni projekti	0;N1
latar belakang pendidikan	0;U1
laufbahn	02@1
lavori	0=@1
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
licence i sertifikati	08:1
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
licna interesovanja	0:^1
licne informacije	0<a1
licne osobine	0<91
licne vestine	07:1
licni podaci	0<a1
licni profil	0<91
licni projekti	0;M1
lideranca	00K1
liderança	00K1
liderazgo	00M1
lidmaatschap	03j1
lidmaatschappen	03j1
lien he	08B1
lien ket	0:?1
lien lac	08B1
liens	08`1
ligacoes	0=P1
ligações	0=P1
liikmelisus	0==1
liikmesus	0==1
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
linguistic skills	09L1
lingwi	0:81
lingwi barranin	0:81
link	0=R2
linkek	0:;1
linki	0=T1
linkit	0=U1
linkler	03U1
linkovi	08?2
links	0=V7
linkuri	0=A1
lionrai agus ballraiochtai	03X1
lionrai soisialta	0=]1
lisaandmed	0=^1
lisad	07a1
lisaekoulutus	01c1
lisaetiedot	0=_1
lisainfo	0=^1
lisakoulutus	01c1
lisanslar	01Q1
lisanslar ve sertifikalar	01Q1
lisateave	0=^1
lisatiedot	0=_1
lisenser	03G1
lisensi	0=<1
lisensi dan sertifikasi	0=<1
lisenssit	0<31
list motywacyjny	0=`1
lisäkoulutus	01c1
lisätiedot	0=_1
litir chludaigh	0=a1
litir chlúdaigh	0=a1
litir iarratais	0=a1
litsentsid	07B1
livres	02Z1
livros	02J1
lizenzen	00A1
lizenzen und zertifikate	00A1
liên hệ	08B1
liên kết	0:?1
liên lạc	08B1
liċenzja tas-sewqan	0=O1
liċenzji	05>1
liċenzji tas-sewqan	0=O1
lična interesovanja	0:^1
lične informacije	0<a1
lične osobine	0<91
lične veštine	07:1
lični podaci	0<a1
lični profil	0<91
lični projekti	0;M1
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
loeneanspraak	0;k1
loenoenske	0;^1
logiciels	02N1
logros	03a1
logros destacados	03a1
loisirs	0011
loisirs et centres d'interet	0011
loisirs et centres d'intérêt	0011
loisirs et passions	0011
lomba	03`1
loneansprak	0;k1
lononske	0;^1
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
lupakortit	0<31
luvat	0<31
luvat ja kortit	0<31
lydrastis	0=b1
lydraštis	0=b1
lyhyesti	01b1
lyhyt esittely	01b1
lyhytkurssit	01c1
läbitud koolitused	08b1
länkar	0=?1
léachtaí	01;1
líneas de investigación	00Z1
línguas	05k1
línguas estrangeiras	05k1
línguas faladas	05k1
líonraí agus ballraíochtaí	03X1
líonraí sóisialta	0=]1
löneanspråk	0;k1
lønønske	0;^1
lühidalt minust	08Q1
lühitutvustus	08Q1
lūkesčiai	06e1
lịch sử công việc	06;1
lịch sử làm việc	06;1
ma formation	06S1
maal	0=c3
maatschappelijke activiteiten	00_1
macibas	01F1
magamrol	03i1
magamról	03i1
magang	0;b1
main projects	00H1
major projects	00H1
makaleler	01B1
mal	0=c3
malakunnatta	08k1
malstofur	0=f1
malthing	0=f1
management skills	00=1
mandats	00`1
manejo de programas	02O1
mang xa hoi	0:?1
manused	07a1
markmid	0171
markmið	0171
mas alla del trabajo	00Z1
materinski i strani jezici	0;Y1
me contacter	06J1
medailonek	05E1
medals	00E1
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
menntun	0:41
menntun og thjalfun	0:41
menntun og þjálfun	0:41
meriter	0=j1
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
messen und kongresse	0<G1
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
mielenkiinnon kohteet	0:21
mijn gereedschap	03h1
mijn loopbaan	02R1
mijn opleiding	00J1
mijn vaardigheden	03h1
mijn werkervaring	02R1
military service record	00F1
mimo praci	0<R1
mimo práci	0<R1
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
minat	0:W1
minat dan hobi	0:W1
minat kerja	08_1
minat pribadi	0:W1
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
moi quan tam	0=l1
moje atuty	04k1
moje doswiadczenie	0891
moje doświadczenie	0891
moje narzedzia	05Z1
moje narzędzia	05Z1
moje praxe	07o1
mokslas	0:c1
mokslines publikacijos	0<81
moksliniai tyrimai	02l1
mokslinės publikacijos	0<81
mokymai	0=61
mokymai ir kursai	0=61
mokymasis	0:c1
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
mother tongue and other languages	09L1
motivacijas vestule	0=n1
motivacijsko pismo	0=o2
motivaciono pismo	0>11
motivacios level	0<71
motivacni dopis	0>21
motivacny list	0>31
motivasyon mektubu	0>41
motivatie	07\1
motivatiebrief	03b1
motivation	0>52
motivation letter	02G1
motivationsschreiben	02<1
motivatsioonikiri	0;`1
motivační dopis	0>21
motivačný list	0>31
motiveret ansoegning	02>1
motiveret ansogning	02>1
motiveret ansøgning	02>1
motivációs levél	0<71
motivācijas vēstule	0=n1
motyvacinis laiskas	0=b1
motyvacinis laiškas	0=b1
mrezne stranice	0;51
mrežne stranice	0;51
muc khac	0<51
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
muszaki ismeretek	0771
muttersprache und fremdsprachen	09V1
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
málakunnátta	08k1
málstofur	0=f1
málþing	0=f1
más allá del trabajo	00Z1
mål	0=c3
méritos	03a1
métier recherché	04f1
mācības	01F1
mērķis	02H1
měkké dovednosti	05[1
műszaki ismeretek	0771
mạng xã hội	0:?1
mối quan tâm	0=l1
mục khác	0<51
mục tiêu	03Y1
mục tiêu nghề nghiệp	03Y1
mức lương mong muốn	06<1
na kratko o meni	05H1
na meain shoisialta	0=]1
na meáin shóisialta	0=]1
naast het werk	04G1
nach feierabend	03?1
nachweise	00A1
naetverk	0=?1
naetverk och medlemskap	09F1
nagrade	0>93
nagrade i priznanja	0><2
nagrade in priznanja	0811
nagrody	0<T1
nagrody i stypendia	0<T1
nagrody i wyroznienia	0<T1
nagrody i wyróżnienia	0<T1
naisc	0=]1
najvyssie dosiahnute vzdelanie	01@1
najvyššie dosiahnuté vzdelanie	01@1
najwazniejsze osiagniecia	0<T1
najwazniejsze projekty	03S1
najwazniejsze umiejetnosci	05Z1
najważniejsze osiągnięcia	0<T1
najważniejsze projekty	03S1
najważniejsze umiejętności	05Z1
nam	0:41
namsferill	0:41
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
nastroje	0;G2
natjecanja	0>>1
natverk	0=?1
natverk och medlemskap	09F1
naucni radovi	0>?1
nauka	08O1
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
nettprofiler	0=B1
nettsider	0=B1
nettverk og medlemskap	09=1
netvaerk	0:<1
netvaerk og medlemskaber	09>1
netværk	0:<1
netværk og medlemskaber	09>1
netwerken	0>@1
netwerken en lidmaatschappen	03j1
netwerks socjali	0=k1
netwerks soċjali	0=k1
netwerks u shubijiet	0311
netwerks u sħubijiet	0311
networks	09B1
networks and memberships	04=1
netzwerke	0:d1
netzwerke und mitgliedschaften	03l1
nevenactiviteiten	00_1
nevenfuncties	00_1
nevenprojecten	03g1
next role	03N1
nghien cuu	04J1
nghiên cứu	04J1
ngoai ngu	0<41
ngon ngu	0<41
ngon ngu lap trinh	04L1
ngoại ngữ	0<41
nguoi gioi thieu	09f1
nguoi tham chieu	09f1
nguoi tham khao	09f1
nguyen vong	06<1
nguyen vong cong viec	06<1
nguyện vọng	06<1
nguyện vọng công việc	06<1
ngôn ngữ	0<41
ngôn ngữ lập trình	04L1
người giới thiệu	09f1
người tham chiếu	09f1
người tham khảo	09f1
nitelikler	02P1
niveau de langue	03M1
niveaux de langues	03M1
nivel de estudios	00I1
nivel de idiomas	05g1
nivell d'idiomes	05j1
niyet mektubu	0>41
nodarbinatiba	06b1
nodarbinātība	06b1
noeglekompetencer	0751
noekkelkompetanse	01l1
noekkelkvalifikasjoner	0;81
noglekompetencer	0751
nokkelkompetanse	01l1
nokkelkvalifikasjoner	0;81
non formal education	00f1
non-formal education	00f1
notable projects	00H1
notlar	05B1
nozimigakie projekti	0;P1
nozīmīgākie projekti	0;P1
nuorodos	0;41
nyckelkompetenser	06h1
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
námskeið	08a1
námskeið og ráðstefnur	08a1
nástroje	0;G2
nätverk	0=?1
nätverk och medlemskap	09F1
nøglekompetencer	0751
nøkkelkompetanse	01l1
nøkkelkvalifikasjoner	0;81
năng lực	04L1
o meni	0>A3
o meu percurso	0021
o mne	0>D2
o mnie	04k1
o mně	05E1
o que sei fazer	02K1
o que uso	02K1
o sobie	04k1
oa 능력	0>F1
oa능력	0>F1
obair dheonach	09g1
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
objectiu	0991
objectiu professional	0991
objective	0001
objectivo	02I1
objektif	0701
objetivo	0>J2
objetivo profesional	00Q1
objetivo profissional	02I1
objetivos	0>J2
objetivos pessoais	04T1
obras	0>L2
obrazovanje	01H2
obrazovanje i obuka	0>N1
obrazovanje i osposobljavanje	08L1
obres	0>O1
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
ocekavani	0:=1
ocekivanja	0>P2
oceneni	0801
oceneni a uspechy	0801
ocenenia	0>R1
ocenenia a uspechy	0>R1
ocenenia a úspechy	0>R1
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
odabrani projekti	0>S1
odborna prax	0>T1
odborna praxe	07o1
odborna skoleni	00B1
odborna sposobilost	0561
odborna zpusobilost	0551
odborne certifikaty	0551
odborne clanky	0>U1
odborne dovednosti	05[1
odborne publikace	0>U1
odborne publikacie	0>V1
odborne skusenosti	0>T1
odborne znalosti	0;G2
odborne zrucnosti	06^1
odborná prax	0>T1
odborná praxe	07o1
odborná spôsobilosť	0561
odborná způsobilost	0551
odborná školení	00B1
odborné certifikáty	0551
odborné dovednosti	05[1
odborné publikace	0>U1
odborné publikácie	0>V1
odborné skúsenosti	0>T1
odborné znalosti	0;G2
odborné zručnosti	06^1
odborné články	0>U1
odbyte szkolenia	07S1
odkazy	0>W2
odnosniki	0=T1
odnośniki	0=T1
odporucania	0>Y1
odporúčania	0>Y1
odul ve basarilar	03]1
oduller	03]1
oduller ve basarilar	03]1
odullerim	03]1
oenska stilling	0;]1
oenskad befattning	0;k1
oenskad tjaenst	0;k1
oenskat arbete	0;k1
oenskemaal	0;k1
oensker	0;o2
oensket job	0;^1
oensket jobb	0;]1
oensket stilling	0;o2
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
oevrigt	0>Z2
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
onkentes munka	0=51
onkentes tapasztalat	0=51
onkentes tevekenyseg	0=51
onkentesseg	0=51
online	0>]2
online courses	00f1
online presence	09B1
online profielen	0>@1
online profile	0:d1
online profiles	09B1
online profilok	0:;1
online profily	0>W2
online-profile	0:d1
onlineprofiler	0>_2
onnur faerni	09:1
onoracha	08C1
onoracha agus gradaim	08C1
onorificenze	04B1
onoruri	04I1
onska stilling	0;]1
onskad befattning	0;k1
onskad tjanst	0;k1
onskat arbete	0;k1
onskemal	0;k1
onsker	0;o2
onsket job	0;^1
onsket jobb	0;]1
onsket stilling	0;o2
ontspanning	04G1
onur ve oduller	03]1
onur ve ödüller	03]1
onóracha	08C1
onóracha agus gradaim	08C1
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
opere	0=@1
opingud	0:11
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
oppimine	0:11
oppsummering	0;81
opravneni	0551
opravnenia	0561
oprogramowanie	05Z1
oprávnenia	0561
oprávnění	0551
opsummering	0<>1
organisasi	0<21
organisasjoner	09=1
organisasjonserfaring	08D1
organisational skills	00=1
organisationer	0>d2
organisations professionnelles	00g1
organisatsioonid	0==1
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
osebne informacije	0<l1
osebne lastnosti	05H1
osebni podatki	0<l1
osebni profil	05H1
osebni projekti	0;N1
osiagniecia	0<T1
osiagniecia i nagrody	0<T1
osiągnięcia	0<T1
osiągnięcia i nagrody	0<T1
oskastarf	0>f1
oskir um starf	0>f1
oskused	02h1
oskused ja teadmised	02h1
osnovni podaci	0<b2
osnovni podatki	0<l1
osobe za kontakt	0>g1
osobe za preporuku	0>h2
osobne informacie	0<k1
osobne informacije	0<n1
osobne projekty	0>j1
osobne udaje	0<k1
osobne vjestine	07;1
osobne vjestine i kompetencije	07;1
osobne vjestine i osobine	0;h1
osobne vještine	07;1
osobne vještine i kompetencije	07;1
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
osobni vlastnosti	05E1
osobni zajmy	0<R1
osobny profil	0;g1
osobné informácie	0<k1
osobné projekty	0>j1
osobné vlastnosti	0;g1
osobné údaje	0<k1
osobní data	0<m1
osobní informace	0<m1
osobní profil	05E1
osobní projekty	0>m1
osobní vlastnosti	05E1
osobní zájmy	0<R1
osobní údaje	0<m1
osobný profil	0;g1
osoby polecajace	0>c1
osoby polecające	0>c1
osposobljavanje	07U1
oss	0>n1
osszefoglalas	03i1
osszefoglalo	03i1
oss活動	0>n1
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
ota yhteytta	0:61
ota yhteyttae	0:61
ota yhteyttä	0:61
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
ovrigt	0>Z2
ovrigt engagemang	08c1
ozet	01^1
ozgecmis ozeti	01^1
où j'ai travaillé	00a1
očakávania	0881
očekivanja	0>P2
očekávání	0:=1
oħrajn	01L1
pa fritiden	0>o2
paa fritiden	0>o2
padevused	02h1
paetevyydet	0<31
paetevyydet ja kortit	0<31
paetevyydet ja luvat	0<31
paetevyys	0<31
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
palgasoov	0?11
palkinnot	02=1
palkinnot ja tunnustukset	02=1
palkkatoive	09l1
palyafutas	0181
pamatinformacija	0<g1
pamatinformācija	0<g1
papers	02Y1
papildinformacija	05I1
papildinformācija	05I1
papildizglitiba	02E1
papildizglītība	02E1
papildoma informacija	0;L1
papildoma veikla	0?21
papildomas issilavinimas	0=61
papildomas išsilavinimas	0=61
papildomi duomenys	0;L1
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
pasiuni	0:F1
pasiuni si hobby uri	0:F1
pasiuni si interese	0:F1
pasiuni și hobby-uri	0:F1
pasiuni și interese	0:F1
pasje	06T1
pasje i zainteresowania	06T1
paskyros	0;41
pasraksturojums	02H1
passatempi	0;22
passatempos	01R1
passe temps	0011
passe-temps	0011
passioni	0381
passions	0?33
pastimes	00b1
pasākumi	06Y1
paten	04H1
patendid	02f1
patent	02b1
patentai	0<81
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
patevyydet	0<31
patevyydet ja kortit	0<31
patevyydet ja luvat	0<31
patevyys	0<31
patirtis	06d1
pazymejimai	0351
pazymejimai ir sertifikatai	0351
pašraksturojums	02H1
pažymėjimai	0351
pažymėjimai ir sertifikatai	0351
pc kenntnisse	03k1
pc znalosti	0;G2
pc-kenntnisse	03k1
pcスキル	0;J1
peer reviewed publications	02Y1
peer-reviewed publications	02Y1
pehmeaet taidot	01a1
pehmeat taidot	01a1
pehmeät taidot	01a1
pekerjaan	0;b1
pekerjaan yang diinginkan	08_1
pelatihan	0=;1
pelatihan & sertifikasi	0=;1
pelatihan dan kursus	0=;1
pelatihan dan sertifikasi	0=;1
pemberi referensi	06X1
pembicara	04H1
pencapaian	03`1
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
perfil professional	0991
perfil profissional	02I1
perfiles	08f1
perfiles en linea	08f1
perfiles en línea	08f1
perfils	08g1
perfils en linia	08g1
perfils en línia	08g1
perfis	0=P1
perfis online	0=P1
performance experience	00F1
perkenalan	0701
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
personas dati	0<g1
personas informacija	0<g1
personas informācija	0<g1
persondata	0?R3
personendaten	0221
personiga informacija	0<g1
personigas ipasibas	02H1
personigie dati	0<g1
personigie projekti	0;P1
personiska informacija	0<g1
personiskā informācija	0<g1
personlege opplysningar	0<h1
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
personlig informasjon	0<h1
personlig information	09j1
personlig presentation	0=41
personlig profil	0=c3
personliga egenskaper	0=41
personliga faerdigheter och kompetenser	06h1
personliga fardigheter och kompetenser	06h1
personliga färdigheter och kompetenser	06h1
personliga intressen	09\1
personliga projekt	08T1
personliga uppgifter	09j1
personlige data	0<o1
personlige egenskaper	0;81
personlige ferdigheter	01l1
personlige interesser	0:a1
personlige kompetencer	0751
personlige oplysninger	0<o1
personlige opplysninger	0<h1
personlige projekter	08U1
personlige prosjekter	08V1
personligt	0;92
personligt brev	09E1
personnes de reference	0=F1
personnes de référence	0=F1
personoplysninger	0<o1
personopplysninger	0<h1
personuleg samantekt	0171
personuleg verkefni	08\1
personulegar upplysingar	09k1
personuppgifter	09j1
personuupplysingar	09k1
personīgie dati	0<g1
personīgie projekti	0;P1
personīgā informācija	0<g1
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
persuni ta' referenza	0?U1
persónuleg samantekt	0171
persónuleg verkefni	08\1
persónulegar upplýsingar	09k1
persónuupplýsingar	09k1
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
perustiedot	0:61
pesquisa	0;;1
pet projects	00H1
pet проекты	0?V1
pet-проекты	0?V1
petijumi	0;P1
petits boulots	00a1
petniecibas projekti	0;P1
phu luc	07?1
phụ lục	07?1
pieces jointes	0281
pieejamiba	06c1
pieejamība	06c1
pielikumi	0?W1
pielikums	0?W1
pieredze	06b1
pieteikuma vestule	0=n1
pieteikuma vēstule	0=n1
pinned	00H1
pinned projects	00H1
pièces jointes	0281
places i've worked	00F1
po godzinach	06T1
po praci	0<R1
po pracy	06T1
po práci	0<R1
pocitacove dovednosti	05[1
pocitacove znalosti	0;G2
pocitacove zrucnosti	06^1
podaci za kontakt	0<b2
podstawowe informacje	06`1
podsumowanie	04k1
podsumowanie zawodowe	04k1
podujatia	0<B1
pohiandmed	0;=1
points forts	0051
poklicna pot	06n1
poklicne izkusnje	06n1
poklicne izkušnje	06n1
poklicni profil	05H1
polecenia	0>c1
politisches engagement	03@1
pomegiai	0:X1
pomegiai ir interesai	0:X1
pomembnejsi projekti	0;N1
pomembnejši projekti	0;N1
pomėgiai	0:X1
pomėgiai ir interesai	0:X1
ponencias	02]1
ponencias y publicaciones	02]1
ponencies	05l1
ponències	05l1
popis publikacija	0?X1
popratno pismo	0?Y1
poprzednie stanowiska	0891
portafolio	0;<1
portafolis	0>O1
portafoll	0?Z1
portefoelje	0?[2
portefolje	0?[2
portefølje	0?[2
portfelis	02l1
portfelj	0;N1
portfoelj	08T1
portfolio	0?]E
portfolj	08T1
portfolyo	00S1
portfoolio	0;>1
portfoy	00S1
portfólio	0@22
portfólió	09H1
portfölj	08T1
portföy	00S1
portofolio	0?E1
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
poslovno iskustvo	0;?2
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
postignuca	0>>1
postignuća	0>>1
posts	00F1
posts held	00F1
postul dorit	0331
postul vizat	0331
poszukiwane stanowisko	0821
potrdila	05=1
potvrde	0@42
potvrde i certifikati	0571
povezave	08A1
poveznice	0;51
povijest zaposlenja	07n1
povzetek	05H1
poza praca	06T1
poza pracą	06T1
pozadovana pozice	0:=1
pozadovana pozicia	0881
pozadovane zamestnani	0:=1
pozadovane zamestnanie	0881
pozitia dorita	0331
pozizzjoni mixtieqa	07C1
poziția dorită	0331
poznavanje jezika	0;V2
poznavanje rada na racunaru	07:1
poznavanje rada na računaru	07:1
poznavanje stranih jezika	0;V2
pozostale	07R1
pozostale informacje	07R1
pozostałe	07R1
pozostałe informacje	07R1
počítačové dovednosti	05[1
počítačové znalosti	0;G2
počítačové zručnosti	06^1
pożizzjoni mixtieqa	07C1
požadovaná pozice	0:=1
požadovaná pozícia	0881
požadované zamestnanie	0881
požadované zaměstnání	0:=1
praca	0891
praca s pocitacom	06^1
praca spoleczna	01N1
praca społeczna	01N1
praca zawodowa	0891
prace dorywcze	0891
prace s pc	05[1
prace sezonowe	0891
pracovna historia	0>T1
pracovna prax	0>T1
pracovne skusenosti	0>T1
pracovni historie	07o1
pracovni kariera	07o1
pracovni praxe	07o1
pracovni preference	0:=1
pracovni zkusenost	07o1
pracovni zkusenosti	07o1
pracovná história	0>T1
pracovná prax	0>T1
pracovné skúsenosti	0>T1
pracovní historie	07o1
pracovní kariéra	07o1
pracovní praxe	07o1
pracovní preference	0:=1
pracovní zkušenost	07o1
pracovní zkušenosti	07o1
practica	00\1
practical experience	00F1
practical skills	00=1
practicas	00Y1
practicas profesionales	00Y1
practică	00\1
practiques	04Z1
praesentation	0<>1
praesentationer	04>1
praestationer	01n1
praksa	0@63
prakse	0@94
prakses	06b1
praksis	0261
prakticke skusenosti	0>T1
praktické skúsenosti	0>T1
prakticne izkusnje	06n1
prakticno iskustvo	07n1
praktijkervaring	02R1
praktik	0@=2
praktika	0@?3
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
pranesimai	0<81
pranešimai	0<81
prasmes	05J1
prasmes un iemanas	05J1
prasmes un iemaņas	05J1
prasmes un zinasanas	05J1
prasmes un zināšanas	05J1
prawa jazdy	0@B1
prawo jazdy	0@B1
prax	0>T1
praxe	07o1
praxiserfahrung	02@1
predavanja	0>G3
predchozi zamestnani	07o1
prednaskova cinnost	05N2
prednasky	05N2
prednášková činnosť	0>V1
prednášky	0>V1
predstava o zamestnani	0881
predstava o zamestnaní	0881
predstaveni	05E1
predstavenie	0;g1
predstavitev	05H1
predstavitve	03n1
predstavljanje	0;h1
predstavy o praci	0:=1
preference	0:=1
preferences	03N1
preferencias	0@C2
preferencias laborales	07D1
preferencie	0881
preferencies	07E1
preferencies laborals	07E1
preferencije	0@E1
preferencje	0821
preferencje zawodowe	0821
preferensi pekerjaan	08_1
preferenze	02o1
preferenzi	07C1
preferinte	0331
preferințe	0331
preferovana pozice	0:=1
preferovana pozicia	0881
preferovaná pozice	0:=1
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
preporuka	0>h2
preporuke	0>h2
presenca online	0=P1
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
presentasjon	0;81
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
prestasjoner	0:51
prestaties	03e1
prestationer	0=j1
pretekle zaposlitve	06n1
pretensao salarial	04T1
pretensiones	07D1
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
prezentacijas	09i1
prezentaciok	05D1
prezentacja	04k1
prezentacje	02g1
prezentare	04Q1
prezentari	02[1
prezentazzjoni	08E1
prezentazzjonijiet	02e1
prezentácie	0>V1
prezentációk	05D1
prezentācijas	09i1
prezentări	02[1
preżentazzjoni	08E1
preżentazzjonijiet	02e1
pricakovanja	0@K1
pridobljena izobrazba	01G1
priebeh vzdelania	01@1
priebeh zamestnani	0>T1
priebeh zamestnania	0>T1
priebeh zamestnaní	0>T1
priedai	07c1
priedas	07c1
prijzen	03e1
prijzen en onderscheidingen	03e1
prilog	07b1
priloga	0@L1
priloge	0@L1
priloha	0@M2
prilohy	0@M2
prilozi	0@O2
principais competencias	02K1
principais competências	02K1
principais projetos	0;;1
principales aptitudes	02O1
principales competences	02N1
principales compétences	02N1
principales realisations	04D1
principales réalisations	04D1
principali progetti	0=@1
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
priser og utmerkelser	0:51
prises de parole	02Z1
prisistatymas	02C1
pristatymai	0<81
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
priznanja in nagrade	0811
pričakovanja	0@K1
pro bono	00[1
producao bibliografica	02J1
producao cientifica	02J1
produção bibliográfica	02J1
produção científica	02J1
profesijna prax	0>T1
profesijne organizacie	05X1
profesijne skusenosti	0>T1
profesijny profil	0;g1
profesijná prax	0>T1
profesijné organizácie	05X1
profesijné skúsenosti	0>T1
profesijný profil	0;g1
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
profesionalni sazetak	0;h1
profesionalni sažetak	0;h1
profesionalno iskustvo	0;?2
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
profielen	0>@1
profielschets	07\1
profieltekst	07\1
profiil	08Q1
profiili	01b1
profiilid	0=Q1
profiilit	0=U1
profil	0@X@
profil daring	0;T1
profil diri	0701
profil in kuerze	03m1
profil in kurze	03m1
profil in kürze	03m1
profil kandydata	04k1
profil online	0;T1
profil personal	04Q1
profil personali	08E1
profil personnel	0051
profil profesional	0@h2
profil professionnel	0051
profil professjonali	08E1
profil singkat	0701
profil zawodowy	04k1
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
profili online	05\1
profili social	05\1
profiliai	0;41
profilis	02C1
profill	0171
profiller	03U1
profilo	03J1
profilo personale	03J1
profilo professionale	03J1
profilok	0:;1
profils	0A82
profils en ligne	08`1
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
programavimo kalbos	02k1
programlama dilleri	02P1
programlar	02P1
programmeerimiskeeled	02h1
programmeertalen	03h1
programmeringsspraak	0A<2
programmeringssprak	0A<2
programmeringssprog	0751
programmeringsspråk	0A<2
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
projectos	0;;1
projects	0A@2
projects and research	00H1
projekt	0AB4
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
projekti	0AF4
projektid	0;>1
projektikogemus	0;>1
projektikokemus	09n1
projektit	09n1
projektit ja hankkeet	09n1
projektliste	03=1
projektno iskustvo	0>S1
projektove zkusenosti	0>m1
projektové zkušenosti	0>m1
projekttapasztalat	09H1
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
prosjekt	08V1
prosjekter	08V1
prosjekterfaring	08V1
prosti cas	0:_1
prosti čas	0:_1
prostocasne dejavnosti	0:_1
prostovoljne dejavnosti	08<1
prostovoljno delo	08<1
prostovoljske izkusnje	08<1
prostovoljske izkušnje	08<1
prostovoljstvo	08<1
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
prubeh vzdelani	01?1
prubeh zamestnani	07o1
pruefungen	00A1
prufungen	00A1
prukazy	0551
prukazy a opravneni	0551
pruvodni dopis	0>21
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
præsentation	0<>1
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
príloha	0AM1
prílohy	0AM1
prófílar	0:>1
prófíll	0171
próifíl	00R1
próifíl phearsanta	00R1
próifílí	0=]1
próifílí ar líne	0=]1
prüfungen	00A1
průběh vzdělání	01?1
průběh zaměstnání	07o1
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
publikacijas	09i1
publikacije	0>G3
publikacije i predavanja	0?X1
publikacijos	0<81
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
publikācijas	09i1
published work	02Y1
puesto deseado	07D1
puesto solicitado	07D1
puestos anteriores	00Y1
puestos desempenados	00Y1
puestos desempeñados	00Y1
puheet	02a1
punann	0AR1
puncte forte	04Q1
páipéir	01;1
pályafutás	0181
pár slov o mne	0;g1
pár slov o mně	05E1
pädevused	02h1
pätevyydet	0<31
pätevyydet ja kortit	0<31
pätevyydet ja luvat	0<31
pätevyys	0<31
på fritiden	0>o2
põhiandmed	0;=1
pētniecības projekti	0;P1
pētījumi	0;P1
předchozí zaměstnání	07o1
přednášková činnost	0>U1
přednášky	0>U1
představení	05E1
představy o práci	0:=1
přehled praxe	07o1
přehled zaměstnání	07o1
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
raadighed	0;^1
raccomandazioni	0=D1
racunalna znanja	07;1
racunalne vjestine	07;1
racunalniska znanja	0791
racunalniske vescine	0791
racunarske vestine	07:1
rad na racunalu	07;1
rad na racunaru	07:1
rad na računalu	07;1
rad na računaru	07:1
radighed	0;^1
radionice	08M2
radna iskustva	0;?2
radno iskustvo	0;?2
radno mjesto na koje se prijavljujete	0@E1
radovi	05L2
radstefnur	0=f1
radstefnur og malthing	0=f1
raiteas pearsanta	00R1
rakkomandazzjonijiet	0?U1
raksti	09i1
rangkuman	0701
rannsoknarverkefni	08\1
rannsoknir	08\1
rannsóknarverkefni	08\1
rannsóknir	08\1
raziskave	0;N1
raziskovalni projekti	0;N1
razno	07V3
razpolozljivost	0@K1
razpoložljivost	0@K1
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
realizetie projekti	0;P1
realizovane projekty	0AX2
realizované projekty	0AX2
realizowane projekty	03S1
realizări	04I1
realizētie projekti	0;P1
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
redes sociales	08f1
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
referenciamunkak	09H1
referenciamunkák	09H1
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
referencni osoby	07m1
referens	0>\1
referenser	0>\1
referensi	06X1
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
referenční osoby	07m1
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
rekomendasi	06X1
rekomenduojantys asmenys	02m1
rekomendācijas	0361
rekommendationer	0>\1
related experience	00F1
relawan	0<21
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
rendezvenyek	0<A1
rendezvények	0<A1
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
resultater	0Am2
resum	0991
resum professional	0991
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
resumé	0<>1
retele de socializare	0=A1
retele si afilieri	0141
retele sociale	0=A1
reti e affiliazioni	00n1
reti sociali	05\1
rettindi	0=G1
reynsla	03:1
rezime	0<91
rezumat	04Q1
rezumat profesional	04Q1
rețele de socializare	0=A1
rețele sociale	0=A1
rețele și afilieri	0141
riassunto	03J1
ricerca	0=@1
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
ringkasan	0701
ringkasan profesional	0701
riset	0?E1
risultati	04B1
rit	04;1
ritaskra	04;1
ritaskrá	04;1
ritverk	04;1
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
rolam	03i1
rovid bemutatkozas	03i1
rozne	0B32
ruzne	06Z1
ráiteas pearsanta	00R1
ráðstefnur	0=f1
ráðstefnur og málþing	0=f1
rådighed	0;^1
réalisations	04e1
réalisations et projets	04e1
réamhrá	00R1
récompenses	04D1
récompenses et distinctions	04D1
référence	0=F1
références	0=F1
références professionnelles	0=F1
réseaux	08`1
réseaux et affiliations	00g1
réseaux sociaux	08`1
résumé	0051
résumé professionnel	0051
réttindi	0=G1
rólam	03i1
różne	07R1
rôzne	06\1
rövid bemutatkozás	03i1
rīki	05J1
různé	06Z1
s cim pracuji	05[1
s čím pracuji	05[1
saatavuus	09l1
saatekirje	09m1
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
sajat projektek	09H1
saját projektek	09H1
salariswens	01_1
salary expectations	03N1
samandrag	0;81
samantekt	0171
samband	09k1
samenvatting	07\1
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
san pham	04J1
santrauka	02C1
saoralaiocht	09g1
saorálaíocht	09g1
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
schopnosti	0;G2
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
scileanna teanga	0:j1
scileanna teicniula	06M1
scileanna teicniúla	06M1
scolaireachtai	08C1
scolarite	06S1
scolarité	06S1
scoli	08G1
scoláireachtaí	08C1
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
seirbhis phobail	09g1
seirbhís phobail	09g1
seizoenswerk	02R1
sekalaista	0=_1
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
seltsitegevus	0B?1
selvevaluering af digitale kompetencer	0B@1
seminaarit	0<F1
seminaarit ja konferenssit	0<F1
seminaires	05]1
seminaires et conferences	05]1
seminar	00L1
seminar dan konferensi	00L1
seminar dan pelatihan	0=;1
seminarai	06_1
seminarai ir kursai	0=61
seminare	0BA4
seminare a konference	01K1
seminare a konferencie	0<B1
seminare a kurzy	00C2
seminare und konferenzen	0<G1
seminare und kurse	03<1
seminare und weiterbildungen	03<1
seminarer	0BE2
seminarer og konferanser	02U1
seminarer og konferencer	03c1
seminari	0BG4
seminari e convegni	0681
seminari i obuke	07T1
seminari i tecajevi	07U1
seminari i tečajevi	07U1
seminari un kursi	02E1
seminaria	0<E1
seminaria i konferencje	0<E1
seminarid	0=21
seminarid ja konverentsid	0=21
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
seminars	0BK3
seminars and conferences	05o1
seminars and workshops	00f1
seminars en conferenties	0671
seminer ve konferanslar	04P1
seminer ve kurslar	01S1
seminerler	04P1
seminerler ve kurslar	01S1
semináre	0<B1
semináre a konferencie	0<B1
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
sertifikaatit	0<31
sertifikaatit ja paetevyydet	0<31
sertifikaatit ja patevyydet	0<31
sertifikaatit ja pätevyydet	0<31
sertifikacija	02D1
sertifikalar	01Q1
sertifikalar ve belgeler	01Q1
sertifikalarim	01Q1
sertifikalarım	01Q1
sertifikasi	0=<1
sertifikasi & lisensi	0=<1
sertifikasi dan lisensi	0=<1
sertifikasi profesional	0=<1
sertifikat	0BN2
sertifikat dan lisensi	0=<1
sertifikat for bil	09G1
sertifikat pelatihan	0=<1
sertifikatai	0351
sertifikatai ir licencijos	0351
sertifikater	03G1
sertifikater og kurs	01k1
sertifikater og lisenser	03G1
sertifikati	0BP2
sertifikati i licence	08:1
sertifikati un licences	02D1
sertifikavimas	0351
sertifikācija	02D1
sertifikāti	02D1
sertifikāti un licences	02D1
sertifioinnit	0<31
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
siete	0BR1
silne stranky	0>D2
silné stránky	0>D2
sim	0BS1
simenntun	08a1
simpozioane	0691
sintese	02I1
sintesi	03J1
sinteza	04Q1
sinteză	04Q1
sissejuhatus	08Q1
site	0BT1
site tickets	03T1
sites	0=P1
sites web	08`1
siti elettronici	0=k1
siti elettroniċi	0=k1
siti web	05\1
sitios web	08f1
situation actuelle	00a1
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
skjol	09c1
skjöl	09c1
skola	0B_5
skolaganga	0:41
skolar	0:41
skole	0Bd2
skolegang	0Bd2
skoleni	00B1
skoleni a kurzy	00B1
skolenia	06]1
skolenia a kurzy	06]1
skolgaang	01D1
skolgang	01D1
skolgång	01D1
skolor	01D1
skolovanje	01H2
skoly	0Bf2
skupovi	07^1
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
so yeu	08B1
sobre	02I1
sobre mi	0?J2
sobre mi persona	00Q1
sobre mim	02I1
sobre mí	00Q1
social	0Bm2
social and political activities	00[1
social engagement	00[1
social links	09B1
social media	0Bo3
social network	05\1
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
sociedades	0121
societes savantes	00g1
societies	04=1
sociálne siete	0BR1
sociální sítě	0BT1
sociétés savantes	00g1
sociālie mediji	0B51
sociālie tīkli	0B51
soeger	0;^1
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
soger	0;^1
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
sosyal aglar	03U1
sosyal aktiviteler	09h1
sosyal ağlar	03U1
sosyal faaliyetler	09h1
sosyal medya	03U1
sosyal medya hesaplari	03U1
sosyal medya hesapları	03U1
sosyal sorumluluk	09h1
sosyal sorumluluk projeleri	09h1
sotsiaalmeedia	0=Q1
souhaits	04f1
souhrn	05E1
souteze	0801
soutěže	0801
soziale kompetenzen	03k1
soziale medien	0:d1
soziale netzwerke	0:d1
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
spletne strani	08A1
spletni profili	08A1
spoken languages	09L1
spolecenske aktivity	06[1
společenské aktivity	06[1
spolky	05Y1
spolocenske aktivity	07P1
spoločenské aktivity	07P1
sport	0C@6
sports	00b1
sports et loisirs	0011
sposobnosti	0CF3
spraak	0CI2
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
sprak	0CI2
sprakfardigheter	01j1
sprakferdigheter	09W1
sprakkompetanse	09W1
sprakkunnighet	01j1
sprakkunnskap	09W1
sprakkunnskaper	09W1
sprakkunskaper	01j1
sprakliga kunskaper	01j1
spremno pismo	0CK1
spretnosti	0791
spretnosti in kompetence	0791
spricevala	05=1
sprievodny list	0>31
sprievodný list	0>31
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
språk	0CI2
språkferdigheter	09W1
språkfärdigheter	01j1
språkkompetanse	09W1
språkkunnighet	01j1
språkkunnskap	09W1
språkkunnskaper	09W1
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
stair fostaiochta	09T1
stair fostaíochta	09T1
stair oibre	09T1
staj	04O1
staj bilgileri	04O1
staj deneyimi	04O1
staj deneyimleri	04O1
stajlar	04O1
stamdata	0<o1
stammdaten	0221
stanowisko	0821
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
staz	0891
staze	0CV3
staze i praktyki	0891
stazuotes	06d1
staż	0891
staże	0891
staże i praktyki	0891
stažuotės	06d1
steckbrief	03m1
stellenwunsch	0231
stik	0<l1
stiki	0<l1
stillinger	0261
stipender	0:51
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
storja tal impjieg	08l1
storja tal-impjieg	08l1
stowarzyszenia	06U1
straipsniai	0<81
strani jezici	0;V2
strengths	00=1
streszczenie	04k1
strokovna znanja	0791
strokovne izkusnje	06n1
strokovne izkušnje	06n1
strokovni clanki	03n1
strokovni izpiti	05=1
strokovni članki	03n1
strony internetowe	0=T1
strucna sprema	01H2
strucna znanja	01O2
strucni ispiti	0@42
strucni skupovi	0<C2
strucno iskustvo	0;?2
strucno usavrsavanje	08M2
strukovna udruzenja	05S2
strukovna udruženja	05S2
strumenti	0091
strumenti e tecnologie	0091
stručna sprema	01H2
stručna znanja	01O2
stručni ispiti	0@42
stručni skupovi	0<C2
stručno iskustvo	0;?2
stručno usavršavanje	08M2
studentengagemang	08c1
studenterengagement	09O1
studentske projekty	0>m1
studentsko delo	06n1
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
studii	08G1
studii si formare	08G1
studii universitare	08G1
studii și formare	08G1
studij	0Cb2
studijas	01F1
studije	0>N1
studijos	0:c1
studium	0Cd3
studium und ausbildung	00@1
studji	08P1
study	00G1
stuff i built	00H1
stutt kynning	0171
stypendia	0<T1
styrkir	0151
styrkleikar	09:1
styrkor	0=41
stáže	04E2
stärken	03m1
störf	03:1
su di me	03J1
su kien	0:`1
su nghiep	06;1
succes	04D1
successi	04B1
succès	04D1
sudjelovanje na konferencijama	07^1
suhrn	0;g1
suimeanna	04N1
sukarelawan	0<21
sukcesy	0<T1
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
sur le web	08`1
surat izin mengemudi	0BS1
surat lamaran	0Cg1
surat motivasi	0Cg1
surucu belgeleri	08[1
surucu belgesi	08[1
surucu ehliyeti	08[1
sutaze	0>R1
svarbiausi projektai	02l1
svesvalodas	0Ch1
svesvalodu prasmes	0Ch1
svesvalodu zinasanas	0Ch1
svešvalodas	0Ch1
svešvalodu prasmes	0Ch1
svešvalodu zināšanas	0Ch1
svietimas	0:c1
svjedodzbe	0571
svjedodžbe	0571
sw 역량	0>F1
swiadectwa	05A1
symposia	0Ci2
sympozja	0<E1
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
szakmai rendezvenyek	0<A1
szakmai rendezvények	0<A1
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
szeminariumok	0<A1
szemináriumok	0<A1
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
sítě	0BT1
söker	0;k1
søger	0;^1
søker	0;]1
søknad	0C41
søknadsbrev	0C41
súhrn	0;g1
súťaže	0>R1
sürücü belgeleri	08[1
sürücü belgesi	08[1
sürücü ehliyeti	08[1
sħubija	0311
sħubijiet	0311
sơ yếu	08B1
sản phẩm	04J1
sở thích	0=l1
sở thích cá nhân	0=l1
sở thích và mối quan tâm	0=l1
sự kiện	0:`1
sự nghiệp	06;1
taal	01h1
taalbeheersing	01h1
taalkennis	01h1
taalvaardigheden	01h1
taalvaardigheid	01h1
taekni	09:1
taeknifaerni	09:1
taetigkeiten	02@1
taevlingar	0=j1
taeydennyskoulutus	01c1
taghrif iehor	01L1
taghrif personali	06f1
tagsag	08Y1
tagsagok	08Y1
tagság	08Y1
tagságok	08Y1
tagungen	0<G1
tagungen und seminare	0<G1
tagħrif ieħor	01L1
tagħrif personali	06f1
tahrig	0=31
tai lieu dinh kem	07?1
taidot	01a1
taidot ja osaaminen	01a1
taiendav info	0=^1
taiendkoolitus	08b1
taiendkoolitused	08b1
taiendope	08b1
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
tapahtumat	0<F1
tapasztalat	0181
tapasztalatok	0181
target position	03N1
tarsadalmi szerepvallalas	0=51
tarsadalmi tevekenyseg	0=51
tatigkeiten	02@1
tautan	0;T1
tavlingar	0=j1
tavoite	01b1
tavoiteltu tehtaevae	09l1
tavoiteltu tehtava	09l1
tavoiteltu tehtävä	09l1
tavoitteet	01b1
tavsiye mektuplari	0A\1
tavsiye mektupları	0A\1
tavsiyeler	0A\1
taydennyskoulutus	01c1
taħriġ	0=31
teaching and research experience	00F1
teaching experience	00F1
teaching posts	00F1
teadmised	02h1
teadmised ja oskused	02h1
teadusprojektid	0;>1
teaduspublikatsioonid	02f1
teagmhail	08h1
teagmháil	08h1
teangacha	0:j1
teangacha iasachta	0:j1
teastais	04g1
teastais agus ceadunais	04g1
teastais agus ceadúnais	04g1
tecajevi	07U1
tecajevi i edukacije	07U1
tecaji	06l1
tecaji in usposabljanja	06l1
tech	00=1
tech i use	00=1
tech stack	0;E2
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
technicke znalosti	0;G2
technicke zrucnosti	06^1
technické dovednosti	05[1
technické znalosti	0;G2
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
technologie	0Ck3
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
tehnologije	0CF3
tehnoloogiad	02h1
tehnoloģijas	05J1
teistimeireachtai	0=m1
teistimeiri	0=m1
teistiméireachtaí	0=m1
teistiméirí	0=m1
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
tengilidaupplysingar	09k1
tengiliðaupplýsingar	09k1
tenglar	0:>1
tentang	0701
tentang saya	0701
tep dinh kem	07?1
tercihler	02Q1
testimoni	06X1
testimonials	05C1
testimonianze	0=D1
testimonios	04c1
tečajevi	07U1
tečajevi i edukacije	07U1
tečaji	06l1
tečaji in usposabljanja	06l1
tham chieu	09f1
tham chiếu	09f1
thanh tich	06a1
thanh tich noi bat	06a1
thanh tuu	06a1
thanh vien	0:71
thanh vien hiep hoi	0:71
thekking	09:1
things i have built	00H1
things i have made	00H1
things i have written	02Y1
things i know	00=1
thjalfun	08a1
thong tin bo sung	0<51
thong tin ca nhan	08B1
thong tin chung	08B1
thong tin co ban	08B1
thong tin khac	0<51
thong tin lien he	08B1
thong tin lien lac	08B1
thong tin tham khao	09f1
thong tin them	0<51
thu ung tuyen	0D01
thu xin viec	0D01
thuc tap	06;1
thành tích	06a1
thành tích nổi bật	06a1
thành tựu	06a1
thành viên	0:71
thành viên hiệp hội	0:71
thông tin bổ sung	0<51
thông tin chung	08B1
thông tin cá nhân	08B1
thông tin cơ bản	08B1
thông tin khác	0<51
thông tin liên hệ	08B1
thông tin liên lạc	08B1
thông tin tham khảo	09f1
thông tin thêm	0<51
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
tilgjengelighet	0;]1
tilleggsinformasjon	01m1
tilleggsutdanning	01k1
tillgaenglighet	0;k1
tillganglighet	0;k1
tillgänglighet	0;k1
tillidshverv	09O1
tillitsverv	08D1
timp liber	0:F1
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
titulacions	08F1
titulación	00I1
titulos	00I1
titulos y carnets	00U1
titulos y certificados	00U1
tjaenstgoering	02?1
tjanstgoring	02?1
tjänstgöring	02?1
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
topluluk faaliyetleri	09h1
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
trang ca nhan	0:?1
trang cá nhân	0:?1
trang web	0:?1
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
trinh do ngoai ngu	0<41
trinh do tin hoc	04L1
trumpai apie mane	02C1
trunadarstorf	09A1
tréningek	08X1
trình độ	03Z1
trình độ chuyên môn	03Z1
trình độ học vấn	03Z1
trình độ ngoại ngữ	0<41
trình độ tin học	04L1
trình độ đào tạo	03Z1
trúnaðarstörf	09A1
tu danh gia ky nang so	0D81
tudomanyos publikaciok	05D1
tudományos publikációk	05D1
tuji jeziki	0;Z1
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
tutkimus	09n1
tutkimusprojektit	09n1
tutkinnot	01J1
tutkinto	01J1
tutvustus	08Q1
tyo	01:1
tyoe	01:1
tyoeelaemae	01:1
tyoehakemus	09m1
tyoehistoria	01:1
tyoehistoriani	01:1
tyoekalut	01a1
tyoekokemus	01:1
tyoelama	01:1
tyoen ulkopuolella	0:21
tyoepaikat	01:1
tyoesuhteet	01:1
tyoetehtaevaet	01:1
tyoetoiveet	09l1
tyoeura	01:1
tyoeurani	01:1
tyohakemus	09m1
tyohistoria	01:1
tyohistoriani	01:1
tyokalut	01a1
tyokokemus	01:1
tyon ulkopuolella	0:21
tyopaikat	01:1
tyosuhteet	01:1
tyotehtavat	01:1
tyotoiveet	09l1
tyoura	01:1
tyourani	01:1
tyrimai	02l1
työ	01:1
työelämä	01:1
työhakemus	09m1
työhistoria	01:1
työhistoriani	01:1
työkalut	01a1
työkokemus	01:1
työn ulkopuolella	0:21
työpaikat	01:1
työsuhteet	01:1
työtehtävät	01:1
työtoiveet	09l1
työura	01:1
työurani	01:1
tài liệu đính kèm	07?1
társadalmi szerepvállalás	0=51
társadalmi tevékenység	0=51
täiendav info	0=^1
täiendkoolitus	08b1
täiendkoolitused	08b1
täiendõpe	08b1
tätigkeiten	02@1
tävlingar	0=j1
täydennyskoulutus	01c1
tækni	09:1
tæknifærni	09:1
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
tölvufærni	09:1
tölvukunnátta	09:1
töö	01`1
tööalane kogemus	01`1
tööelu	01`1
töökogemus	01`1
töökogemused	01`1
tööootused	0?11
tööriistad	02h1
tālākizglītība	02E1
tệp đính kèm	07?1
tổ chức tham gia	0:71
tổng quan	03Y1
tự đánh giá kỹ năng số	0D81
uber mich	03m1
uberblick	03m1
ubriges	07L1
ucast na konferenciach	0<B1
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
uden for arbejdet	0:a1
udgivelser	04>1
udmaerkelser	01n1
udmærkelser	01n1
udruge	05U1
udruzenja	05V1
udruženja	05V1
udtalelser	0Ad1
udvalgte projekter	08U1
udzial w konferencjach	0<E1
udział w konferencjach	0<E1
ueber mich	03m1
ueberblick	03m1
uebriges	07L1
uhingud	0==1
uhiskondlik aktiivsus	0B?1
uhiskondlik tegevus	0B?1
uitgevoerde projecten	03g1
ukonczone kursy	07S1
ukonczone szkolenia	07S1
ukończone kursy	07S1
ukończone szkolenia	07S1
ukratko o meni	05F2
uldandmed	0;=1
ulteriore formazione	0161
ulteriori informazioni	01[1
um mig	0171
umiejetnosci	05Z1
umiejetnosci i kompetencje	05Z1
umiejetnosci i kompetencje osobiste	05Z1
umiejetnosci informatyczne	05Z1
umiejetnosci jezykowe	0:i1
umiejetnosci komputerowe	05Z1
umiejetnosci miekkie	05Z1
umiejetnosci osobiste	05Z1
umiejetnosci techniczne	05Z1
umiejetnosci zawodowe	05Z1
umiejętności	05Z1
umiejętności i kompetencje	05Z1
umiejętności i kompetencje osobiste	05Z1
umiejętności informatyczne	05Z1
umiejętności językowe	0:i1
umiejętności komputerowe	05Z1
umiejętności miękkie	05Z1
umiejętności osobiste	05Z1
umiejętności techniczne	05Z1
umiejętności zawodowe	05Z1
umim	05[1
umsagnaradilar	0=i1
umsagnaraðilar	0=i1
umsagnir	0=i1
umsoknarbref	0=>1
umsott starf	0>f1
umsóknarbréf	0=>1
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
uppdrag	08c1
uprawnienia	05A1
uprawnienia i certyfikaty	05A1
uprawnienia zawodowe	05A1
ura	01:1
urahistoria	01:1
uratavoitteet	09l1
uritused	0=21
usavrsavanje	08M2
usavršavanje	08M2
uspechy	04l2
uspechy a oceneni	0801
uspechy a ocenenia	0>R1
uspehi	0811
uspesi	0831
uspjesi	0>>1
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
utenfor jobben	0:P1
utenom jobben	0:P1
utgefid efni	04;1
utgivelser	04?1
utilizare calculator	00:1
utmaerkelser	0=j1
utmaerkelser och priser	0=j1
utmarkelser	0=j1
utmarkelser och priser	0=j1
utmerkelser	0:51
utmerkelser og priser	0:51
utmerkingar	0:51
utmärkelser	0=j1
utmärkelser och priser	0=j1
utvalda projekt	08T1
utvalgte prosjekter	08V1
uurimistoo	0;>1
uurimistöö	0;>1
uverenja	08:1
uvjerenja	0571
uvod	0D95
uyelik	06o1
uyelikler	06o1
uyeliklerim	06o1
uzklasine veikla	0?21
uzmanlik alanlari	02P1
uzmanliklar	02P1
uzmanlık alanları	02P1
uzmanlıklar	02P1
uzsienio kalbos	0;a1
uzsienio kalbu mokejimas	0;a1
uzstasanas	09i1
uzstāšanās	09i1
učešće na konferencijama	07]1
užklasinė veikla	0?21
užsienio kalbos	0;a1
užsienio kalbų mokėjimas	0;a1
vaardigheden	03h1
vaardigheden en competenties	03h1
vaba aeg	0:31
vabatahtlik tegevus	0B?1
vabatahtlik too	0B?1
vabatahtlik töö	0B?1
vabatahtlikkus	0B?1
vad jag kan	06h1
vad jag soeker	0;k1
vad jag soker	0;k1
vad jag söker	0;k1
vaditaja aplieciba	03I1
vadītāja apliecība	03I1
vaerktoejer	0751
vaerktojer	0751
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
valin verkefni	08\1
valitud projektid	0;>1
valitut projektit	09n1
valodas	0Ch1
valodu prasme	0Ch1
valodu prasmes	0Ch1
valodu zinasanas	0Ch1
valodu zināšanas	0Ch1
van bang chung chi	03[1
vannastavne aktivnosti	07M1
vapaa aika	0:21
vapaa ajan harrastukset	0:21
vapaa-aika	0:21
vapaa-ajan harrastukset	0:21
vapaaehtoiskokemus	01M1
vapaaehtoistoiminta	01M1
vapaaehtoistyo	01M1
vapaaehtoistyoe	01M1
vapaaehtoistyoet	01M1
vapaaehtoistyot	01M1
vapaaehtoistyö	01M1
vapaaehtoistyöt	01M1
vapaalla	0:21
var jag har arbetat	02?1
varia	0=^1
varie	01[1
varios	06k1
vazniji projekti	0;M1
vaļasprieki	01<1
vaļasprieki un intereses	01<1
važniji projekti	0;M1
ve ban than	03Y1
ve toi	03Y1
ve volnem case	0<R1
ve volném čase	0<R1
ved siden af arbejdet	0:a1
vedlagte dokumenter	0411
vedlegg	0D?1
veebilehed	0=Q1
veebiprofiilid	0=Q1
vefsidur	0:>1
vefsíður	0:>1
vegzettseg	08Z1
vegzettsegek	08Z1
velama darba vieta	06c1
velamais amats	06c1
velamais darbs	06c1
velmes	06c1
vem aer jag	0=41
vem ar jag	0=41
vem är jag	0=41
veranstaltungen	0<G1
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
verkkoprofiilit	0=U1
verkkosivut	0=U1
verkossa	0=U1
verkostot ja jaesenyydet	0;Q1
verkostot ja jasenyydet	0;Q1
verkostot ja jäsenyydet	0;Q1
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
vezetoi engedely	09d1
vezetői engedély	09d1
veřejná činnost	06[1
veštine	07:1
veščine	0791
veščine in kompetence	0791
vi tri mong muon	06<1
vi tri ung tuyen	06<1
vida laboral	0:92
vida profissional	0021
vidareutbildning	09S1
vidbotarupplysingar	00k1
vidburdir	0=f1
viden	0751
videreuddannelse	08R1
videreutdanning	01k1
vidhengi	09c1
vidurkenningar	0151
vie associative	00`1
vie citoyenne	00`1
vie de la cite	00`1
vie de la cité	00`1
vie professionnelle	00a1
vieraat kielet	0<61
vinna	03:1
vispariga informacija	0<g1
vispārīga informācija	0<g1
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
vizsgak tanfolyamok	08X1
vizsgák	04<1
vizsgák, tanfolyamok	08X1
viðburðir	0=f1
viðbótarupplýsingar	00k1
viðhengi	09c1
viðurkenningar	0151
vjestine	07;1
vjestine i kompetencije	07;1
vještine	07;1
vještine i kompetencije	07;1
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
volnocasove aktivity	0<P2
volnočasové aktivity	0<R1
volny cas	0<P2
volný čas	0<R1
volontaer	08c1
volontaerarbete	08c1
volontaersarbete	08c1
volontar	08c1
volontararbete	08c1
volontaria	0301
volontariat	00`1
volontariato	0301
volontario	0301
volontarjat	0391
volontarsarbete	08c1
volonterske aktivnosti	0;O1
volonterski rad	08=2
volontersko iskustvo	08=2
volontiranje	08=2
volontär	08c1
volontärarbete	08c1
volontärsarbete	08c1
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
voorkeeled	0<11
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
vyznamenani	0801
vyznamenania	0>R1
vyznamenání	0801
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
værktøjer	0751
végzettség	08Z1
végzettségek	08Z1
võtmeoskused	02h1
võõrkeeled	0<11
výskum	0>j1
výskumné projekty	0>j1
výzkum	0>m1
výzkumné projekty	0>m1
významné projekty	0AX2
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
webbplatser	0=?1
weboldalak	0:;1
webpraesenz	0:d1
webprasenz	0:d1
webpräsenz	0:d1
webs	08g1
webseiten	0:d1
websites	0DH2
weby	0>W2
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
workshop	0=;1
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
wydarzenia	0<E1
wyksztalcenie	08O1
wyksztalcenie akademickie	08O1
wyksztalcenie i szkolenia	08O1
wykształcenie	08O1
wykształcenie akademickie	08O1
wykształcenie i szkolenia	08O1
wyroznienia	0<T1
wyroznienia i nagrody	0<T1
wyróżnienia	0<T1
wyróżnienia i nagrody	0<T1
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
yhdistykset	0;Q1
yhdistystoiminta	01M1
yhteenveto	01b1
yhteystiedot	0:61
yhteystieto	0:61
ymislegt	00k1
ymse	01m1
yrkesbakgrund	02?1
yrkeserfarenhet	02?1
yrkeserfaring	0261
yrkeskompetenser	06h1
yrkeslivserfarenhet	02?1
yrkespraksis	0261
yrkesprofil	0=41
yrkesverksamhet	02?1
ytterligare information	0251
z czym pracuje	05Z1
z czym pracuję	05Z1
zainteresowania	06T1
zainteresowania i hobby	06T1
zainteresowania i pasje	06T1
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
zamestnani	07o1
zamestnani a brigady	07o1
zamestnania	0>T1
zamestnanie	0>T1
zaměstnání	07o1
zaměstnání a brigády	07o1
zanimanja	0:_1
zaposlenja	0;?2
zaposlenje	0;?2
zaposlitev	06n1
zaposlitve	06n1
zaposlitvene zelje	0@K1
zaposlitvene želje	0@K1
zaposlitveni cilj	0@K1
zatrudnienie	0891
zaujmy	0<S1
zaujmy a konicky	0<S1
zaujmy a zaluby	0<S1
załącznik	0DO1
załączniki	0DO1
zdruzenja	05W1
združenja	05W1
zelena zaposlitev	0@K1
zeleno delovno mesto	0@K1
zelfbeoordeling digitale vaardigheden	0741
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
zhrnutie	0;g1
ziele	03m1
zielfunktion	0231
zielposition	0231
zinasanas	05J1
zinasanas un prasmes	05J1
zinatniskas publikacijas	09i1
zinios	02k1
zinios ir igudziai	02k1
zinātniskās publikācijas	09i1
zināšanas	05J1
zināšanas un prasmes	05J1
zivildienst	03@1
zkousky	0551
zkoušky	0551
zkusenosti	07o1
zkušenosti	07o1
znacajni projekti	0>S1
znajomosc jezykow	0:i1
znajomosc jezykow obcych	0:i1
znajomosc komputera	05Z1
znajomosc obslugi komputera	05Z1
znajomosc oprogramowania	05Z1
znajomosc programow	05Z1
znajomosc technologii	05Z1
znajomość języków	0:i1
znajomość języków obcych	0:i1
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
znalosti	0;G2
znalosti a dovednosti	05[1
znalosti a schopnosti	06^1
znalosti a zrucnosti	06^1
znalosti a zručnosti	06^1
znalosti jazyku	05K1
znalosti jazyků	05K1
znalosť jazykov	06L1
znanja	0CF3
znanja i vestine	07:1
znanja i veštine	07:1
znanja i vjestine	07;1
znanja i vještine	07;1
znanja in spretnosti	0791
znanja in vescine	0791
znanja in veščine	0791
znanje jezika	0;V2
znanje jezikov	0;Z1
znanje stranih jezika	0;X1
znanstveni radovi	0?X1
značajni projekti	0>S1
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
în afara serviciului	0:F1
în timpul liber	0:F1
óskastarf	0>f1
óskir um starf	0>f1
õpingud	0:11
õppimine	0:11
ödül ve başarılar	03]1
ödüller	03]1
ödüller ve başarılar	03]1
ödüllerim	03]1
ökuréttindi	0451
ökuskírteini	0451
ön yazı	0>41
ön yazı özeti	01^1
öne çıkan projeler	00S1
önkéntes munka	0=51
önkéntes tapasztalat	0=51
önkéntes tevékenység	0=51
önkéntesség	0=51
önnur færni	09:1
önskad befattning	0;k1
önskad tjänst	0;k1
önskat arbete	0;k1
önskemål	0;k1
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
ønska stilling	0;]1
ønsker	0;o2
ønsket job	0;^1
ønsket jobb	0;]1
ønsket stilling	0;o2
øvrig	01m1
øvrig erhvervserfaring	02;1
øvrig informasjon	01m1
øvrige ferdigheter	01l1
øvrige kompetencer	0751
øvrige kurser	08R1
øvrige oplysninger	01i1
øvrige opplysninger	01m1
øvrigt	01i1
úspechy	0>R1
úspechy a ocenenia	0>R1
úspěchy	0801
úspěchy a ocenění	0801
útgefið efni	04;1
úvod	0>D2
účast na konferencích	01K1
účasť na konferenciách	0<B1
über mich	03m1
überblick	03m1
übriges	07L1
ücret beklentisi	02Q1
ühingud	0==1
ühiskondlik aktiivsus	0B?1
ühiskondlik tegevus	0B?1
üldandmed	0;=1
üritused	0=21
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
ħiliet	09e1
ħiliet diġitali	09e1
ħiliet fil-kompjuter	09e1
ħiliet lingwistiċi	0:81
ħiliet personali	09e1
ħiliet professjonali	09e1
ħiliet tal-lingwa	0:81
ħiliet tekniċi	09e1
ħin liberu	06m1
īss apraksts	02H1
īsumā par mani	02H1
įgytas išsilavinimas	0:c1
įgyvendinti projektai	02l1
įgūdžiai	02k1
įgūdžiai ir gebėjimai	02k1
įrankiai	02k1
įvadas	02C1
įvairūs	0;L1
įvertinimai	02B1
řidičské oprávnění	0B11
řidičské průkazy	0B11
řidičský průkaz	0B11
ścieżka edukacyjna	08O1
świadectwa	05A1
škola	0DS3
školenia	06]1
školenia a kurzy	06]1
školení	00B1
školení a kurzy	00B1
školovanje	01H2
školy	0Bf2
šolanje	01G1
šole	01G1
štipendije	0811
štipendiá	0>R1
študentsko delo	06n1
študij	01G1
štúdium	01@1
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
žinios	02k1
žinios ir įgūdžiai	02k1
școli	08G1
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
プライベート	0Hm1
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
业余生活	0I81
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
工具软件	0;K1
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
引薦	0Im1
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
應徵職位	0Il1
應徵職務	0Il1
成就	0In2
成果	0Hf1
成果物	0>n1
我会什么	0;K1
我会的	0;K1
我做过的工作	0I71
我是谁	0I51
我的优势	0I51
我的学历	0I61
我的工作	0I71
我的工具箱	0;K1
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
技能	0J03
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
技術	0J32
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
持有駕照	0J51
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
擅长	0;K1
擅长技能	0;K1
擅长的事	0;K1
擅长领域	0;K1
操作可能ソフト	0;J1
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
職業目標	0Il1
職業経験	0Hh1
職業經歷	0IA1
職歴	0Hh1
職歴要約	0Hg1
職涯摘要	0IP1
職涯目標	0Il1
職涯經歷	0IA1
背景调查联系人	0Ic1
能做的事	0;K1
能力	0J03
能力特长	0;K1
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
運転	0JG1
運転免許	0JG1
運転免許証	0JG1
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
"#, r#"0000000000000000XmFf0000m8lG00000000TN0T00000000PTk?00000000\V^Mh_^N000000000000T6e4P@GK=0YM8V<V0000hFJ6000000000000d<\=00000000
00000000@5Eh0000I3Q700000000<;2A0000000041d50000Q7jl00000000H_=m`Q1klWgSHaATE9fN00000000000005Cg00004B=T0000000000000000m1_=0000
00000000XT4m@m5\m8[^000000000000Di800000000088_c000000000000PmHT000000004?g@4P8HDmdk<nX500000000<Eie0000LjXW000000000000<\o40000
HWD]000000000000000000000000a7^?0000LOB^0000\\A>03J9LgWM0000000000000000TE:L000000000000d?140000529g0000000000000000TI3dPB^8`_dC
0000PI]SL]o\LZ;<\;iG00000000Hi\f000000000000000000000000000000000000@IgL00000000dZAb00000000<][Z0oK1000000000000HYn<daLF00000000
000000000000000000000?l``Yge<[leQ6Rm00000000000000000000T1MI0300<94Sl8i;LUT=h`kU8=EWlUa4TmY_P9Il0000Tc[^000000000000dD9j0000XH7R
d1@^0000000000000000HiP`0000PPa:000000000000@B4ldSUcL7Am\<YZ0000h;^40000XWR;0000000000000000@88V000000000000<_36LeomPO4f4MbU@8d@
0000000000000000000000000000000000000000D0l]00004F=\d^:o00000F\i00000PPE00000000000000000\XY0000DSnL000000000000XK;]\[5A0000H1D5
0000000000000000000000000000<XaG00000000T0]2X4lE00000000XVSg0000000000000Vnh000000000000000000000000PSDn00000000LGXn8WV]00000000
00000000`mjl<B_`P:@0574W41c;000000000000DSm@0000000000000000A61>0000000000000000000000000000H[o^HUlD00000000hJ_H0000000000000000
0000000000000000000000000:820000@R37`m8S196=000000000000000000000000`P:Z4mj;0UXVDcV@ThaJ000000000000@9k@0000Hl3=00000000X31_0000
00000000TK0X0000`6Lg0000dQmo0b6?@a9J00000000000000000000`J91PZf]0000\6>LT<E_\DOeLJUdXYo?l[A399A=00000000@@T3P1e]@5P=L_Nm0UPK0000
]4XO00000000<Bda0000llO\0000@4lh0H:SHQ?m@EW=8CEm<[:C`l_a000000000000000000000000000000000000DC2\0000hBOK00000000`0^W4:O^PCFFl<Kl
X:^3<PG`\[TR\m250000000000000000=2TGQ68@000000000000000000000Nn30000i3lX0000`4TVP\TN0000`;AhTIVk`P<j000000000000@=:2HiQa00000000
00000000000000000000000000000000HkQEXE_Y`;1800000000`XG1@]VK0000LNfC0000000000000000000000000000`G51hKVa00000000000000000Xlk0000
0000000000000000@4cU00000000000000000000000000000000\M2h0000@5Gd000000000000lYC_0000000000000000000000000X5ei1nD00000000TaH8<UV@
000000000000e:`8DGN`00000000000000000000@R=o00000000000000000000h8CR00000000Plf9d1P6i5F30Li`00000000X?4o000000000000000000000000
00000000A4Mc00000000000000000000179L00000000\RPSe:=10000000000000000HJ7Llm`30000lFlT=7bDl`TRhLcJ000000000aPe41mX0000000000000000
000000000000000000000C9D00000000TAH;00000000000000000000`;mj00000000511Y=1UR00000000000000000000000000000000@EO3@9MG000000000000
00000000D7Wf0000I5^9000000000000000000000000000000000000<C@g\TcSHY9j00000000`:@gPGB00000000000000000<kYP00000000`BZ3LU1b85HT4lLb
I6dXLKmBP\8nA:eo0000=9@V0000DTbN0000l44^0000<J3^000000000000000000000000000000000000hHM\l=oF000000000000000000000000000000000000
0000@`XRlU8bXoP500000000000000000000P4G@8B[?i:Zb`0YEP8M_Xchk<mN500000GQn0000000002h68Z\K00000000000000000000<HSnlLK;@P\KlR4lQ5=B
0000hLA?dmcX0000dHAe\[fSm7od`BiPDOc8000000000000000000000Alci6;;00000000hKCLHW5I]:FFhliVTYG500000000l]RI0000000000008Yl>Y:500000
TPLL<8424]=bH:W20000@U2eT0K?@\3]i7o4djhe00000000i6aF00000000PnS10000000000000000@[?V4A530`_<00000000\P4RHUc:0000000000000000`3>i
h;^S4BEOlD5BheQe000000000000000000000000000000000000000000000000000000000000000000000000177c8LCiH@^?0000Y:b`00000000000000000000
000000008ljBL[>C000000000000Q7a30000@KH]DQWJ0?5V0000000000000000Q0OZ0000000000000000000000000000A582000000000000i66`00004NLe8XX1
0000000000000000000049i\0000X2V4LHWPU:]h0kO4000041?[0000000000000000`^F40000000000000000@F`<0000LEl\00000000000000000000L^l;0000
I:>f0000@1PC00000000dUgN\Bl\000000000000XDm[0000E9B0TDnJ00000000dB>00000P<0^42Kk0000000000000000000000000000l02I0000P<U\TR624S>c
\>CNT6k2P=mHdKZeDkiP4nl=la`f99anlUOg8;PM0000`:L=0000`JVVl11B00000000`N^P8^5mDjB40000000000000000000000000000TnSAH?>PXj1cE2b00000
00000000DUdP00000000XhBa000000000000459g00000000L[B\<fF5P8]60Le50000dhQb00000000L0;S8Q?:0000m8A10000000000000000U0^[000000000000
L:ShdHIe4Udk`nLH86n\@];5HLU[0000TOn]0000U5o[88lg00000000<FKM`T\b00000000000000004Pi]0000E6L1Q6?;A9e70000000000000000000000000000
<:Cf0000000000000000000000000000`P09000000000000000000000000`7M:00000000000000008SMF0000X@WE000000000000000000000000LV5P00000000
000000004hO6000000000000000000000000TA^X00000000DM@T\PX80000`QW_@Bi30000H3l^4;mSLG^eHV>[0000000000000000Y8YT08^gPJ1UD^Ul0000h6>d
00i6HJbBdPKP0kW;X19e0000000000004A=\00000000hYN[PII=h?hP0000000000000000000000000000000000000000Y4dj000000000000000000000000@>Xg
000000008_oT00000000Hgaa00000000000000000000@6`i0000000000000000@aJWlfhQPUmd00000000\I`cl<9d8@8ai8MF0000\dVl0000D4cjdTU`0000X0Hb
000000000000DCadha8l@>_Q9:_T0000000000000000lj0?\AR100000000000000000000PJgi000000000000000000000000D7jo0000`L@D000000000000032U
M::F0000\2_:H`^iY4NA000000000000000000000000m5WX0000000000000000000000000000DMo4TWiP0000000000000000XKOX0000lObF0000000000000000
000000000000000000000000000000000000H>1L0000HdDIDH@:000017QC`<R\X<?=00000000\7KMLXO<0000l><W4RT<0000A1NMdC=;0Tjf00000000PK\98HL=
0000000000000000\_j:000000000000XZ09000000000000l8QS=0Z1000000000000]5]d0CQV0000D>ln0HHX`6:LDV^8HX:^h_VfXR5900000000000000008\U[
LXInTMdk000000000000000000000000E9[80000000000000000TcoX4<9>L^_R000000000000DkFf00000000e8oe0000H]F8<hPc00000000000000000000`K>`
HS2PhU8S00000000lG=?48hQ`E;l<`5M0000E0h`000018Mj0?T\l`h3E55J00000000000000000000dCgKld4HX`7QdH6=@2]^97Q10000l:^EDK9K0000TGUkD1gj
0000`J:d00000000T4RY`_e_P`^7da_a<GQC00000000000000000000e8TT000000000000000000000000I3gB00000000000000000000<gI=0000000000000000
0000lD_40000000000000000D4\W<K4R0000DShfD:VVh<UjDK360000\>;b00004ER400000000`En_L?F]4P[G00000000`O[M00000000<go[0000hRJ:00008X]V
lQM<00000]7O0000TFMR00004<KL=8hZ4E9H0000000000000000000000000000D^_h`j?800000000000000000000000000000000000000000000<<E900000000
00000000000000000000000000000000@5[;0[k2000000000000Y8KT00000000000000000000000086K80000000000000000000093Lf00004[=900000000PR`A
`6W=000000000000P\_bd]TE000000000000000000000000TEQ[X5Fl0000ldBD000000000000A9Zl`XY>PEUhdhj;XSVb4_@c0000@mf@00008g5km5i:00000000
0000000000000000XD=S00000000@EgfPXjfT4F6dQJj4P6E0000<h700Dl?i:fh0F;L4N2a00000000Pf73000000000000\[OS00004YiYd7j2lOTf0]AL00000000
@A@;0000TWoEA60?H;L54=FmDacY`E030000]4GB`MPK<Sk`00000000hXZ30000`LAf000000000000P:`T`TKNlU4VDWU;0[`7A2IF4jP40000000000004Bff0000
8BRl00000000\mHg00000000l0f1d;nOPC8X<GVZ\04k0000000000000000000000000000a8R50000D@DA00000000\J87000000000000000000000o^n00000000
H[O1<>]m0000<;VV0Oh@8^QbI9NE000000000000U5Je0LlC=41b00000000@6UE00000000000000000000000000000000000000000j\_<V_SLb\:<?jL`YYJ0000
HL\Z0000000000008d9>000000000000\?m:<VhA000016ImHOX4lA1A<lEN00000000L^9\@jS<hka200000000dF7N\@jR0000000000000000h_^_0:5QTmOO0000
000000004fN18YHW0000000095?d0000HQmU0Gdm\h=Z00000000000000000000000000000000hC5HXh^J00000000TPEH000000000000000000000000PlWb0000
0>VT`GNP\W6G00000000LH=Q0000000000000000P3JR0000d_cR<U=n000000000000XnDI00004B4OTHf^\KFU`lnK000000008H>eLU@Z4nWR97aK00000000LAD6
00000000000000000000XIJfDUFJ0000`ndD00000000000000004^Fj0000Q7340000000000000;i000000000000000008^5:00000000000000000000P^SV0000
000000000000\@_Q0000T\F500000000dS`I0000`VcK0000000000004O:\Lk]Bm:dI000042e]TRn0000000000000000000000000`WD10000XBQ\Q9L;@\>40000
0000d`n:Lk8700000000000000000000000000000000Db]H00000000000000000000000000000000h\KYLA<:00000000Y7fI00000000000000000000D`oS0000
4ROJX440@m6l0000`]LIhohQ000000000000LdUCU1:;\GHkPM6Sd[P00000TEgH000000000000DA[4\^mF0000PB43hQ:70000<a5YLe_k000000000R2G00000000
000000000000T13@T6cP00000000PQ>800000000HTPJ9:bN0000000000000000000000000000DC\1@THF8BJ50000000000000000l_J]`JQ]000000000_5EH`NC
00000000000000000000lCiW000000000000l0b600000000XK4;4[kh`QT7PV1J000000000000000000000000000000000000H7?B000000000000P_k700000000
\@HV0000XL1Q0000000000000000<9^o4]5jhJ_9HHgA4dm>000000004f:=0000LB]O000000000000000000000000DI>f00000000ljWHd^3^0000000000000000
0iKG0000000000000000hAgK0000h_:D00000n6U09:f]4[gLgERdKh[000000000000d]:Y0000000000000000000000000DRP0000hRA>0000HIi:000000000000
i79@000000000000000000000000000000000000X>o:00000000PX>Z00000000`0:A0000000000000000XAof0000`Z:C00000000000000000000000000000000
9:?;000000009:GK0000<]Ili8E600000000000000000000i8gLlUcSLZef00000X=J0000TYg=`[BA00000000U9H9000000000000000000000000000000000000
0000PF:lHFHW0000@M9A0000@Nf0DaFZ0000000000000000dOgP8[3Q\_Scd8Af0000@3M50000000000000000\2D`XMi^000000000000Hhhl55B@000000000000
=92P0000d;B7000000000000\JE\<C[J0000000000000000000000000000000000000000<3;gh@Ca\QbW0000\PhD000000000000hILm0000XMjl000000004OOb
0000T5^200000000\:KH0000TC<6LEIC0000000000000000@Eka0000000000000000LE`1lIa=TLOR0000000000000000000000000000H@?ZHn`G000000000000
D=6i0000000000000000XY1R8CdID^B]0000Y5mN000000000000\OST000000000000LDSd0000000000000000La>e0000000000000000I8J:000000008U_D\hC]
Y4^44MeB000000000000X<SC00000000l@Aj000000000000`FI3PI`SlJYoHQ8G00000000000000000000<7l`doi`LkMlP7B<00000000d?WbDO@A\WJ200000000
0000000000000000000000000000E9je0e@90000000094j=0000a07X00000000000000000000000000000000XS@K0i4X000000000000000000000000\JLZHXWA
0000000000000000PRMg0000`9aGl^`R00000F9BP[8@4U<c000000000000`lSS000000000000Q0X6000000000000H2B:P;ZC000000000000TBmn00000000<\\G
000000000000Q8fkH5^E00000000000085=5`ZTP5:jF0000X7IY0000000000000000X8h7DC@<00008Nf]00000000000000000000000000000000000000000R8o
dI;A0000\R:9HII[0000000000000000000000000000P1cY`6V?48I7T=hK00000000l[[X0000dE@i0000@2j2000000008F_N\7N<0000h<mQ92L^M4_00000P0Ei
T;2U00008:fYHC_=DHLK000000000000000000000000X\G:000000000000d>EG8l]W000000000000000000000000000000000000000000000000Lg`c00000000
00000000000000000000000000000000Q4o\000000000000000000000000i34i000000000000000000004F[Z0000h8lH0000@8[R4>;H000000000000Q7R6lRP=
d?Eo0000000000004C7h0000l?[M000000000000dG[V00000000m:bB000000000000XD770000<F>4dQGU000000000000PPQ_0000000000000000000000000000
PDbT46AiA4KY0000lPD]0000D833THBU0000HW[ETHR_00000000\Y\200000fKj0000P93P`J2Td[Fe00004Oe417Me000000000000HS[;00000000000000000000
0000m2><<D1B0000<GJfhW]W0000000000000000000000000000000000000000T;RB0000000000000000@G=2Pm_[0000000000000000L68g000000000000i6Jc
H2Jc00004<1PLLAT0000000000000000lXK3M9Oe00000000000000000000Pi6e000000000000000000000000lE^QLAHN00000000000000000000I8hl00000000
000000000000000000000QX^\fK3XEdh0000000000000000000000000000000000000000000000000000000000000000PFRP13^K000000000000a6M900000000
0000M71W00000000000000000000\kS<94WV0000PCU?e1FMI6AHQ:JP00000000000000000>JjPCPa\6o=D>WmdBbjP8f\LMKDTEGVDKkjTTC\0ei?hc9ilhcEhOhd
@AcN@Rac0000DQ[?0000P9=[08;@`9gf\Vdn0000000040AI00000000<Mg>0000H2oTLYZ:000000004Bl6=7Fc0000000000000000000000000000Y6QSD0ch0000
HHK1H\HYI:3\0000M7TgU04G000000000000d04^00000000000000000000000000000000d1@ll^9J`^=`00000000@QUX0000000000000000000000000000@b1D
h=Nke3k>DZ2M0h@[\>4Y00000000000000000000000000000000000000000000P^h600004J^H000000005:=[00000000XT;O0WeN000000000000<8IPlBQM0000
000000000000Y:EY00000000hCEbXSKc000000000000000000000V_a4A>ZhPKc8Z[H4DFR0000LW1o0000D8b7a4HhlOJb000000000000H8m]0000`9AA00000000
000000000000l1Q<lG_90000T6I;TC;CU5VG00000000000000008[_;000045;k0000000000000000000000000000dXBF000044K^00000000@XjE00000000T`NS
0000hRgdE0ZU00000000000000000000e8IhHo<k00000000000000000000000000000000LZ`4000046==8PJE00000000`Q5bleF[00000000HW`<P^1W00000000
00000000000000000000PhXClaO=00000000E28kPH]i0000laSk0000PJ<Q8ZeG]2WY\l2EDDP=`GZMI4GZ0000H<4a00008<MAU5Ve00004Ff10000000018L20000
@4JJhF^^M1=b000000004<P80000`HJ6lObRHOAEd@0YhU[H`aVZ090RTbC5\:Ec11]FH3SPH??P4B5bY8bNdEPRX@lg55@<0000<Oll000000000000000000000000
00000000588[000000000000e4\`00000000<YfK00000000T]`f00000000`1FR000000000000A72bd<HV000000000000Q0G[PCkl<][8DMoB0000L1XK00008GS2
0000000000000000\WbJh?bM00000000\6o`P]@O0000000000000000000086LG0000000000000000d8Igl^cR0000E::XXiTf000000000000\JBO0000<59KPO<f
00000SlJ0000000000000000\ZJ=TXoGP^I2000000000000000000000000lR7b@=W80150hPkcha1\0000\2[>0000000000004K@J@cDNHAc70000000000000000
000015e\00000000000082Xl4ii5000000000000<V7iD4J1<G<HXS_10000d2`0\;LL0000d]BZ0000LZZL\]MN0000000000000000000000000000lDJ200000000
8lSe0000000000000000@CaLTbE7000000008:=I0000X??=0000000000000000000000000000hRdbdmT<TnKaT<]C00000000`=m^0000`0XN0000l37500000000
00000000TU9400000000000000000000\]PF00000000PSOJ0000000000000000000000008DXU000000004i[C0000000000000000000015^K@W`SI8WV00000000
m5@]l3Sk0000000000000000`SQDl@XP0000000000000000L@fPI5HCLQKF000000000000Xn4U000000000000<V3dX>>d96I[HE`j00000000000000000000XnkR
0000@Hc]000000000000PBfAhR:NDcO`d^mZ0000XFgN000000000000XLfl93IBQ89Q00000000PkATl>4<`^6=hZT>000000000000000000000000000000000000
LZXU000000000000lD4k000000000000000000000000000000000000L<46<>Pe8`ToE4kZ00000000000000008[^]0000`77Il<=@U21`0000<PV8ll4=0000lRHb
00000000000000008GNn0000000000000000000000000000T=7H0000000000000000000000000000<nL^000000000000000000000000lWH10000000000000000
0000904U000000000000D2CK0000d20=T9<18=_d4Ej_T65mPW8I0000000000000000000000000000000000008GGJ41dk00000000000000000000\JbY0000hF9[
00000000000000000000dUcm000054lhi2:HP4CfE6Y`00000000000000000000TK[d0000M2Kn00000000E00WXUaMT?BF`hQB0000DoQJ00008DgE0000X2N?DG2;
99;F0000000000000000l9[`000000000000000000000000XeN\00000000\I;N0000000000000000TB_817`U0000`7d9000000000000`X_=lUJL00000000LklD
dULd0000T[V9I:XF000000000000Xa9j0000d9e>@Z=F00004O4Q0000DWcI0000000000000000i9VO0000000000004^Ia0000000000000000lHLZ000000000000
00000000X2\6H8ZfM1T3Y9>g000000000kf@00000000XNaE000000000000l9Sd8YVE\6Oe16[C000000004BPH0000000000000000hj`60ea0H>aV000000000000
0000DJ;e00000000Q9_=00000000000000000000@JnV00000000Y30[00000000E1i7dRBk`SgK0000lB\T0000000000000m>^000000000000DRkN0VeHhaTo`]bM
0000000000000000000044;[000000000000X_3M00000000000000004h:k@S`f00000000H[>300000000h2WgD9cT8^?Q0000T;RYP<>fX?h0\Nd?i99F00000000
000000000000Y1Bn00000000h]QJ54Yc000000000000000000004=e:0000000000000000000000000000`FQl000090>]00004i6A4?B`0000hIh74QjJi0AO0000
000000000000Y8=20000d]G]00000000<I>:H@3:Dn4000000000H@2`@8B]00000000DN;D`^U400000000TOmF0000000000000000H=R\<2e300000000000056QA
0000`U?5X\kQPg[R000000000000hTS[P`Hh@Vgi00000000000000000000@<0P000000000000000000000000hnDnH;1S000000000000T?`<0000000000000000
0000P7JT0000TN3i0000`R4X<oTLXb4441o900000000000000000000H@1aL9F20000l6?2hZchY7IfQ9DXPMlK0000000000004EBV]0Oo0000hYSdPDiL@eGB0000
00000000`Tlf0000U7=c000000000000\AhELFoa0^<c0000@@F50000000000004J[00000lO;k0000@4lW0000000000000000D8c0PHo[`MI\lC:J\?`QlH\h\nB`
Y4Oj8FQV96F7M8l20000I6hc000083_600000000HV3:XHEF8]S00000\S=Fh3KG<7O`\OVa<YX`l@SD000000000000000000000000LK;mdS5:XFPDU5l700000000
A9Y4000000008Rj[0000<YV8LTW_0000h\ZH0000000000000000hY4dI8^[00000000dBU_PE:g00000000PHoo00:O`LSG<i8H00000000@XE>HKSj00000Og6PmPa
d\Lblf5:D@l4\IQE0b?=dnh:00004S=b0000\P4lDm^o00000000\M8D0000e:h9000000000000`@G]@H_J0000000000000000h>mY00000000000000008_]80000
0000D3Wl0000000000000000000000008j^AddL<0000000000000000000000000000dRH3I0XT0000528:00000_iA0000D]\Z0000lZ25H[]I0000LQ_F08QdLl`T
00000000000000000000@8mNlNEM8[Ge`1i0000000000000000000000000HekV0000000000000000\X8:0000000000000000hLJb<oVaP0210000000000000000
00000000hKXTe6>f00000000T]6?a7`100000000\P0K0IO313M;00000000000000000000@RdO0000m5580000lW8m<k@h000000000000<7c:00000000dOl2PmW<
8oBM`D_T`n2S`]>9@L7<8j?gE2R@0000000000000000000000004YM400000000@WF5H>jZ000000000000e4JlTMfDP;F>XaIa0000000000000000Tg=M00000000
000000000000XmbR0000lnccM9XP0000]0mX00000000T14YL>g2XB:hPZ;_<]W30000DYELdM;J000000000000000000000000dlRl0000hC1>0000000000000000
0000000000000000Lfbb0000TSbg000000000@P9000000000000000000000000000000000]IHdEV4000000000000lbIk0000`ha<000000004JGDdPj@00000000
8EnI00000000000000000000000000000000000000000000P1Lna51lL4Oi8ebFX1b500000000000000000000000000000000000000000000000000000000@Iab
I6COI6mX000000000000000000000000T:HW00004eM]X]A<lToDdCcF\^2Hi9VmY:P80000PNM\0000000000008WRj0000000000000000000000000IOB00000000
4QeL0000000000000000000000000000@C_e<XSS0000<B?\LRB:000000000000lPo6000000000000L0BbL@k6`<2;000000000000L1iP00000000000019ZB`3gV
d8A:<XHSh;iklH0k4\m=89daT4A2HBC_d_O?0000000000000000000000000000865`000000000000P^b=0000\ES04[6<X:e0HFQJ4>HJa5I]000000000000lJE3
DaK>00000000=7850000i:<5000000000000d2TN0@ef@G[a0000000000000000h6MR00000000]77ETIG<0000TCB_dCS2000001KK0000l?^_D=f5\EDT4e>ea9OG
TR\GM8ce00000000LHCClX:kH\XO000000000000000000000000\FF000000000@dLkTZGa`dX20000000000000000d9I]0000DM3k@oMj00000000000000000000
hHJT=6I7@:F200000000@]9J]6ND<_UKDN?LL@dC\`lU000000000000000015d`00000000LOIY000000000000\8GALXZ>0000]7Qd00000000PnIh000000000000
0000000000008jdgi5;Gd;K7d_^40A0ohII0HoIF00000000000000000000000000000000l49bL<`LdLQ10000@IiY8YE3@[;L00000000H^7T00000n9CHP_UdV73
dX17dC9f0000000000000000X[9:000000000000\m=N0000TIjcT?DlL_=^0000hFZH8Z^d00000000000000000000000046b>D1RS00008HBn0000000000000000
000000000000000000000000HChS@kmi00008F070000000000000000XmTL00000000\RXD]1eE00000000000000000000HDfJ0000000000000000000001Wd0000
0000Pa^60000000000000000000000000000`Go_0000000000000RTe5:eW00000000M6PK000000000000000000000000000000000000000000000000HdXndE=c
00004CL5XaCWh<hQa9c60000XQAQD;el000000000000000000000000000000000000`9e[000000000000000000000000000000000000000000000a8<`EVA0000
000000000000Pfe6<KN5X^0eM6Og0000<CQjXIBHL`Li00004ZOS0000000000000\3@H8om0000=4dR00000000000000000000\JMUY:Q400000000hCVmdLbK0000
00000000lJEN000000008jfi00000000Q9>:hmF5000000000000l4HJ00000000E2>]0000@N@e000000000000h_1k0000H0dL000000000000Tc@:000000000000
0000000000000000l3kd000000000000@03e00000000000000000000000000008_lb8BRQ0000000000000000I6gFI95D0000`^j900000000000000004GX;LW2V
00000000000000000000XZ6C0000DbDG0000T`BL0000`;9X0000\]DY000003@D000000000000\`R=000000000000PYnV00000000000000000000=8;d00000000
000000000000T@Ja0000000000000000lC@S00000000\V29<5ik`J`R``OC]8210000I3FT00000000000000000000E8Z5000000000000000000000000000097HI
000000000000\:3@XYFN0000000000000000000000000000]:0\0000000000000000000000000000000000000000T=T^0000000000000000hWkH000000000000
000000000000LBVV0000000000000000000000000000U2mL0000]8H<XmXF0000000000000000\:110000@Q2b00000000L@E1DOEhdLi6`:ED00000000dDna0000
0000000000000000000000000000000000000000000000000000PA6@0000lF^8d_>N]9Y^0000000000004WEd00000000\I\ndZV68kene9LG0000Pd`O@Gm@0000
H^]hT\L4DO9mLCZX`FH=0000e9\X0000000000000000Td:X<f5e000000000000@Gj=\BZE0000\KIeP9^d0@VH=7:Wd<GFi8WD0Cb?00000000000000000aImPO`O
000000000000P?;TXUMK58RS0000i5FQ0X:H\meCm7a]0000m1ml000000000000000084koM9520000132P00000000DjUnA5dB0000Q:CFXYH900004FN2LZY40000
M63i0000PLc80000@YgM0000m6Sc@c>f00004YY3E1ic000000000000DTGV000000000000000000000000000000000000000000000000hnmI0000000000000000
000000000000\mLLe5fX\m>1Y0n^M4n0PCM1`\dN0`F3hd4hL@5<XkJLd@JI000000000000H^PLhV;g00000000XW?`@ll>00008=a?0000`L2R0000000000000000
H>Bah>[`0000X?C0000000000000`eVj0YaI`?25hBkP000000000000000000000000\A4g0000000000000000M6o200000000Y7kM00000000000000000000lPNo
00000000PCP5DIK5lS8Q0WETTYD^Lcg[<gnb00000000000000008F?H000000000?c[000000000000LH5l000000000000DeJFm2cG0000LL\m000000000000DM9R
00000000000000000000lRWm`9j08J37000000000000l3f@0000TGZ1000000000000000000_?<IF`00000000DL[o00000000PU;ll49P00000000<BP5\0:6TKGU
`P1X`\Zf95dT@>bcM:ko000000000000000000000000000000000000lPi7\SVShZf@Q5nYLT610000I1o2hH]@hb2O0000000000000000Dc\60000@A:j`nY2TLZl
D;`E000000000000d4Ho0000000000000000000000000000000000000000T0\O@g>4000000000U_V@3=J`neS0000000000000000000000000000To\JTM:OXDaA
0000000000000000=6Lg00000000l<RA00000000TMC5000000000000d7NZlH1T0Om_00000000\7XPLXkG00000000XI^7X1Ce57J>0000XcFhd`Z`hgK7000090`J
000048`=X;>JH]P]00000000000000000000D7C>@RAcA2\W000044U^TAeDd6;D0GjJ000000000000<CR9\DDf00000000000000000000]0J:0000000000008SU7
000000000000@AAE00000000000000000000000000000000dBhNTT<cm9;1T96F00008HP<00000000000000000000T0l2\G[oll0o000000000000000000000000
00000000Y:VDh=A]T?3c0000000000008\i[07kf00000000M8RA0000000000000000T3DJ8O:M0000000000000000@J>J4WDG\_`@PXo3]5:Zh^\T0000X3A`<>S\
<CB712a=0000hoG2XHdWa3;;0000XVS50000000000000000\IcU0000000000000000A8>X0000000000000000<N7h0000000058_?00000000I6k]00000000`3_T
@a2ZPI1G0000@>BIlWHe0000000000000000`TK><D=D8A3FD8PC`YmPDEcm@SoD\mVO000000008YK1000000000000DTXL0000D`Zo00000000l2g=A8Q?00000000
P9>_\PI<0000@0ag00000000DI4W0000hf`X0000Ll2W0000000000000000]5MAi7>bTaKZ`dH>0000000000000000000000000000<6F800000000dMO6He2d0000
0000]0m:00000000000000008?dO0000HN[H00000000000000000000d@UK00000000000000000000TT@XLkNO000000000000000000000000000000000N`K0000
LRj100000000000000000000000000000000000000000000000000000000hM<g0000hFK5000000000000898c\7\E0000000000000000000000000000]9E?0000
0000X=<ka9o90000000016^I00000000000000000N0k0000lTfR0000000000000000PGW100000000@IfN00004Afo00008BX;0000XAWT0000000000000000HdaU
0000LPeE00000000000000000000000000000000L\`E]0MZ000000000000M8nQ0000000000000000H5\30000000000000000dQ=d8oV40000HX4d00000Zn80000
lbRBX?O1l;Jd00000e6F0000\1IN4Jl000000000@OXo0000\2cd<QkA0000LoP^0000000000000000000000000000<aJ;00000000000000000000000000000000
00000000<24R00000000D8VD000000000000\:fi00000000000000004DW000000000TB8000000000000000008:WaM9RhLU?F0000000000000000000000000000
`e8^Pl9[0000000000008`mK00000000000000000000TUCc00000000T0Wai4Y<00000000000000000000000000000000000000000000XY`m000000000000Xgj]
`Db60000000000000000dZVm4KU[00000000000000000000000000000000HR?@TZPG@[KR00000000<FS30000000000000000HXf[8nagD]`:00008=\HdJdg0QIB
46;0hgOV=20]PHFi@J[?Dl0;]6R[=6f_970I`1LRHV2cH?i1hY<X4\\Xm7Em8m[lm98>8J27e3T@a5PY0000LX3FX=IQ000095=W00004`GDm2OI00000000H^Y1Q9Fe
T4L]000000000000Ho^;000000000000000000000000hJ?_0gHNdiI7000000000000000000000000000000000000`ZX=0000000000000000hNhk000000000000
L0?40000000000008G<VDQCI0000hB;Q000000000000@57d4gkT00000000hU740000HIPn@a2H000000000000E99:0000000000000000U0BZ00000000L<lClY2?
0000HhT800000000P3S=000000000000`oc0XV[o00000000LZ3ih7S]0000D[AlLU7SH__C00000000=:_fL\SX000000000000T4NQ00000000D^e500000000D\E7
0000@Y5<00000000000000004nhJ0000\PkU4J[j@2MSDW1XHBO3<m<UlZ;N4G^H0000TNoU0000000000008=hj0000`NB8]35\000000008HF<M3Kg000000000Q?S
d:]2000000000000X9mK@5MY0000T9400000PKPK`TQi0000P12T0000000000000000dTS6lcbF00000000000000000000000000000000LVJU0a<^hf=20000A6mC
0000Lo1O000000000000000000000000000000000000l8ZFPaOf0000DBb?LP77000000000000000000000000X]5C8j]7000000000000000000008D8700000000
00000000h58FTL4YlSZZXlIm000000000000000000000000000000000000L<<400000000HWQg4]CC0000DYbe0CWY00000000H\hf00000000000000008dFR0000
0000TEAh4ai@12l_]7Lc00008ZBd4m83`ZmC\R;dT\NO`?8CXg7_D8H^0000LeG]00000:eo00000000942a000000000000000000000000HF1f000000000000T^^I
Y6FUh_o=0000000000000000@5W8PA5``6?_hCj@58fJ00000000000000000000000000008BWC00000000`7Dd`T4``_04@i7\00000000\A`A0000X?LM0Eaa0000
hS@i000000000000000000000000000000000aVH0000d;5K8RY[8C\VD[hTa76400008De1@0L4dAU3000000000000LYeU00000000@3Ve00000000L`7800000000
HlWC00000000A0e<0000000000000000000000000000000000004B9?000000000000XmnC0000M8cMU7RZ0000TKCa00000000<@lG00000000P@A;dQhN00000000
0000\V960000@C3J000000000000@n@Rh>]]0000000000000000@WS<Pc7X00000000`VMc00000000P6Rd0000000000000000XBU;\HLf4<^AXM][XgZ800000000
\P[n4;3E0000H<YidQ>M`]da0000=4iY1:mm4?CP00004:mQ0000000000005:h`]4fV00000000000000000cKSlfh5dgbQE3mo4?MWI9CG00004E><X[he00000000
00008Pf?000000000cI:000000000000000000000000000000000000000000000000000000000000TSN10000dPge4W7R0000000000000000<dFn00000000`>?=
LQ7P0000I:U6l1?>P7h?00000000TLO50000000000000000000000000000000000000000000089FbdB@jd1b^P=0QT\Xm<2aeQ3fCP?\d00000000000000000000
E8Gj00000^JD00000000000000000000000000000000HoSg<XC40000000000000000T<_VQ2NV0000HKFA0000hFEX57lgDW=9000000000000000000000000TQVD
00000000h8MS04B_0000000000000000000000000000000000000000Tn1094fD00000000<<No0000000000000000A8Sd0000A8Y<00000000\XkV000000000000
000000000000000000000000000000000000000000000000<6?@<Bh_X<a@TJfQlL=V\521XT^F8U7b000000000000PfF\0000dH9S000000000000000000004hl0
8=eI000000000000Q2P300000000LW@b000000000000D5I]e5Of58B`00000000HUFm0000000000000000TBef4Nc0<a5Ji:AQ00000000@5mN000000004`Bl@oBc
DFN_HW@M0000TFPS00009:204]2<@Z_DLE?h0000000000000000000000000000L[jb00008XM=0bI?00000000T3RQU8^m000000000000\QcZ0000PANhe6UjT3A2
18`A00000000000000000XYK0000\9;:000000000000000000000000L`>Y0000lNM@P_fS00000000`Yi30000H3eN`;9J81K@P`=WT<bgi0EIi5SAT;^E`A=;lX;k
00000000\_PS00000000000000000000@Y;f0000000000000000@6ZU0000\F^JDlCM0000@UQ000000M3K0000d@b?0000000000000000\_OT<ld0<0;clW7>M16_
00000000000000000:Fa8HmD`2Nb000000000000000000000kbj94ik`DNS0000\B0FLN@9df6L07UW4T3EQ68RA0e`000000000000000000000000000000000000
PlfGhcPl00000000TV\_000000000000hg;C0000000017WU00000000000000000000X7l;00000000m8C>0000]8PI0000000000000000Y5LZ0000Q4Po@gAJ0000
0000TI^K0000000000000000<67T`:DeE:TRHd6m000000000000PiUM0000DC1e00000000000000000000\<@`18md0000000000004lI1LX3]0000\[Le00000000
\IeO000000000000000000000000000000000000000000000000lDHiLnb`0000000000000000000000000000000000004nfL00000000000000000;Z100000000
a5E1000000000000Y:BS]8YH000000000000000000000000dE4K00000000]5>G000000000000000000008jnI00004KGHE7;5000000000000000000004F;k0000
DGYd@ZlOA7UK\3WBM9`W0:8bPD4<0Hdc99bOD9FI0Y<<\FbL`bP<0000000000000000LC9S000000000000LHWb<3QS\?_\0ZP\Pn3;0000PK1J0000L?TQa4gLXDT@
@_2`0000a8Dd0000Hhb^00008bG]00000000000000000000d_=P00000000\Ahe0000l]<Y00000000`D;N0000`AjhlcL:h1h\X>K^0CUO\US:000000000000@Ce@
m:gOPC02000000008T=ci:8Q0000`An5`[mV4QDC00000000000000000000<W\?hXD]0<\fm0=Oa7:f00000000000000000000000000000000L<Rja9O500000000
00000000DNPS0000HScK0000dH;g`\jd00000000dSdlm:m700004iZk000000000Obk<WW>00000000@DhV0Gi1hDUd<J6gT\HIa47D4aHD0000<]`P<[SP<e420OJU
0000000000000Mm5HQA5000000000000000000000000000000000000\QHN@`nc000087CiHSC[Tb]b0000DRWPP;b^\IDY000000004_HR0000549oPMMaD`cS0000
hKZQ\_jHE7`a000000000000dYQd@_ZWLc>?T1OPL\B200000000000000000000LSeD000000000000000000000000XBR6P\lNLa^]d99P000000008;8m00000000
X3BO00000000`PW]00000000`J^]0000L4dP0000h9dSDo<U@5PZdA[kT2Ae8Z=2\IGT0ZaQL[BmA8aI0000XPgW00000UeA4HUG0Jhg0KgI571E00000000XPF4lMCO
PEBH<6TmPbSD102f00000]KD000000004OT3000000000000hSO>dJ:<0000000000008S1E0000lTE;000004LM0000`3L8@b@3000000000000l?9EHGUT<fVP`idi
0000000000008<l\00000000000000000000@Km1Hbml00000000Q7QO00000000<S:T000012oeh?lA0D2b00000000a12G0000\K?40000Q8[j00000000d5[cPcUT
00000000000000000000Tefk0000D2QVT>R:000000000000m6EV00000000hK6B00000000@k6UM6FC0000LYHol^fKY5K7000000000000LQYI0000DlNg00000000
0000XASd0000T21400000000H@=@0000TMc]0000<ZLg0000000000000000@B>>4XN=00000000Li:hI7W400000000@18@lOog0000000000000000000000004l3O
00000000<XFP@O0f\_`08h4F00000000<Fe2`5Za\CQLDTd8@[PPd0mn<^WJ`3PC@V7[`LoZ00000000`2]A@[dI=1fmP=<900000000000000000000000000000000
000000000000000000000000LLYI00000000000000000000000000000000PB6m0000HJ[Ma6h60000Q5aB0000000000000000000000000<ZJ0000000000000000
8YYa000000000000000000000000000000000000TTMl57]I0000DDYl0000\Ci@000000000000HY^?lhC50000T1]YX5omhXE^0jD5Do_ODbi8=5>;dVd24joc0000
000000000000l0>AL6f4\Ki4dYNG0000<[^>0000000000000000PZicX5DZ00000000X>Ol00000000P98N0Lk>h13VHFaohCT:`MOUh_kFDV]Ih`Rh14G30000<4Ni
H?Q1d3H44SLF4k<ale^cDoo[A:V500000000000000000000D?6Dh>]C0\0f0000000000000000DZo^<M^TT;V>dW5VXD10Q:kW<fOU00000000000000000000d?GM
000000000000000000000000lH4bA0\:U3he00000000hE^h0000`4<E00000000`C?F000000000000\CNRPPMl000000008\?k8@jD8Qc7L`L[<gJ[]1[adZoG0000
0000DPCf0000LR^m0000LVQ:@Z1XM6TYU4OO\<<k000000000000<I@100000000P>7c00000000000000000000<B>VH?:aXakV@fM24o7OlXMUHDjRPakBM63W0000
<kZb0000`^EK0EMU00004e]E0000000000000000000000000Qj0PX52000000000000@TVdH[gdXDbkDioH000000000000PQlF`b^<<i[[00000000000000000000
000000000000000000000000DIV\000000000000TN`e00000000<M7=d2gW0000HfHT00000000000000000000P4Bm4HF[0S3_00000000T]ZK0000000007DT0000
0000dOf@0000000000000000000000000000PAUe00000000000000000000`n6?00000000000000000000]5id000000000000Y9J1D^GVm5j60000000000008Vhi
00`P8ZU@0K0GX^V9DljT00000000000000000000a12k00000000000000000000000000004NbQ0000<8U:000000000000000000000000m3=`dhG_000000000000
`lJn`6>X`li08U5\000000000000000000000000he5<<fHnP2I:d7PL0000=51600000000P8XjXVce00000000T_N30000@[IZ0000lWj8000000000000h^]H193^
000000000000\M[CL2MC000000000000`84]4=1M4K>3M:9DdP2h00000000000000000000T6hk0000000000000000000000000000<TeA@aAo0:DW0000@_Tl0000
Xddc0000000000000000lMmj0000000000000000TDo;000000000000hGf4000000000000L1kV0000lLX[00000000L8]e0000<WCAE7i=00000000000000000000
TDd\0000LKGmm:Eh000000000000lPYfm03G000000000000P45h83k;h=U3PeE700008BK<A9\F\mbf`:LXL4W=<OlGdQ7mhVHmPj6@0000Q:8?00000000T?J8HY1h
LXih0000U9a;00000?[3000000000000l6c6000000000000000000008K[:`0lJ000000000000XMVo000000000000000000000000TU@A000000000000`Kgh0000
lJC;00000000000084am0000000000000000000000000000000000000000l8WfP^`90000000000000000000000000000XWoaX9BC0LVS@QCf`Zg9000000000000
0000`T]>00000000P_TJ0000000000000000HQ^o0000I7igA8gX0000000000000EX]0000I5cmPVhU000000000000d8AF0000lWYeXLZP00004LVo15P80000@]fg
00000000D:4b000042LGHHhU0000000000000000000000000000<3k0TEVn<KL@0000<FGU00000000h5>F00000000HRmD<_fl00000000\j[c00000000X9MX4Q=L
8JiJ@]J:0000PH;[0000P<:?diOkdiJb0000000000000000T_7Xlac40000000000000000<2L9P5VG0000<Nm6H\D>00000000000000000000H2VED<B\000040SB
E5<^00000Tf94a=30000000000000MZ2TYk_lAmF4nZH00000000@T\I4`oc00000000h87K00000000000000000000H=VE\H9nhN?2\dUYdG9_000000000000lXQ^
0YnbI7E40000000000008fS<00000000d>cA@GmLT\A\dlH90000000000000000000000000000TD:F00000000000096gd<a1k0000000000000000000000000000
0000m7bh00000000X<f6000000000000000000000000@V:]00000000hi_N00000000\VWeY8HN00000000XD=i000000000000l`Xm<QRYM4L7=:ibL?DQ00000000
00000O[500000000A7TI=6g100000000000000000000000015D80000\m^[00000000lamL0000000000000000000000000000X^@U00000000P9B3\MEQ00000000
0000\]U_0000\B]b4T1Y00000000hFmNP]M\8?Jo58fV0000h8^Pd[g0Lh0M00000B9X0000000000004VaW0000000000000000000000000000XOW6000000000000
0000000000000000000000000000<D0E000000000000000000008TZ8D;D600000000lWI<0000000000000000000000000000XIZ]00004g:5L9Bk8m4d00000000
000000000000000000000000000000000000dogE000000000000XNmN000000000000Po5;LGhB00000000000000000000X74l00000000@9bk0000000000000000
00000000000000000000lGD00000lAXGXe6d0000000000008<C:8C5YHQH1X0O@hRcL`hJm8AVD00000000a4J<000000000000L8SLT<7kE4540000000000000000
U7;bi66N0000000000000000<\U9XJ^0dRfXPSIFTUTK0000L>8Yh4H90000l5S_<?I?0000PCIh000000000000H5aX00000000h5;20000]6Eb00000ILT00000000
0000@BX`h>G7D\Gj`Cel@Id3hGnT0000H^nNlao=D\`ileM50000@@Kh000046mJ00000000DEOa00004U^g0000000000000RYoXMGo000000000000000000000000
000000000Ymn96;N00000000000000008L<S8>5I\Wi<000000000000T:fD8D?ahbTCLba`]:::A:ZJ000000000000L6XG00000000X0iA000000000000H0`id90d
l\c000000000000000000000000000000000d@ge@A7R0000`5ml0000000059NWhKoT000000000000=61P00000000LkPX000000000000000000000000X278XF8I
4HhlD8_OH[NI00000000<_iU191`0000000000000000de7`<2[gi33R000000000000@KJhH0I000000]@3e98J00004S;n00000SbS000016Po00000000000045Wk
0000000000000000TcJ3000000000000l2HP000000000000@N7ND_EYh1ia<Tc6D>L;hibMY1<=00000000M9=P00000000HQnc4oeO@4_S0000000000000000<N=W
0000000000000000000000000000dC_X0PbQ\WN_0000h`kA00000eZk00004\oO00000000`UZR@omHe8W20000000000000000000000000000000000000000lJ@2
PWMI0000000000000000P:YFD=03dNI7000000000000@1H`]1ooX=C]000000000000\TmGLag10000h\0@@E14000000004<<F00000000000000000000TQX5dZUe
<o?U00000000000000000000000000000000<oW@00000000000000000000D:Pa0000000000000W]BT_aaD\Ij@]NIY:X30000000000000ZA;\3g;00004]YR0000
0000L?nm000000000000000000008ML_E43TX=Lj000000000000=8[L0000XY0dT\RE000000000000@Bi;Do3[0000`AFm@jIQ`BKW000000000000000000000000
To^X00008GOJ82:3<Oe^PP@UHDPlHQ[bTTNo0000000000000000L@lZ0000000000000000000000000000m2A30000DO\?0000000000000000X3U`00000000@7D7
DOZ\00000000HC2800000000000000000000h^LN00000000e72800000000`27P00000000Po380000000006Qa00000000Ti]Q000009M3P5QTY0oJ\YoI00000000
0000000000000000`G0A\>FDT48V8[@_@]ceHkFL00000000dO5Q93G800000000000014Ia00000000L7ng00000000<J;;8PA<4Ld6DNFBi7Oc00000000`dC30000
0000PKcN000000000000TBcII53^HESaX_Dd<>PG0000000000004`9I00000000000000000000000000000000000000000000000000000000000000008ENC0000
4mI<00000000D2Y>00000000@7_l\[<ihD65000000000000000000008b[N00004BjG11EYLMjSheA70000000000000000\MDB@M>oPmH@]5g`0000D_P<Pg@PTM]>
PV0Z0jNR000000000000000000000000000000000000`WL?0000000000000000000000000000e70:Xg490000000000000000m:V_8;_I0000\X6f000000000000
0000`nJQXmel000000000000X7AH00000000<9b70000m5?O\A7D0000E9:J0000000000000E_BH[W50000000000000000@=FQ00000000Y9ML00000N6VThME0000
0000HMmADn^L`1=Z00000000l;C18TJH0000E:?kd@Io00000000000000004>e]hXGRU:0A000000000S0f<g?R@l1c15kAL[UOl\[XljXED?>D0000T\o`0000\KAl
00000000Pl@A0000`mU?0000000000000000D\k5XPEeLaOJ00000000TA?3TC4lhUg1E6X^000000000lR\0000000000000000\PW2dTlY0000I1mN000000000000
X1C30cMV1:iV0000`i@g000000000000\1G>0000T4ZUHBS=PeNC000000000000HefE00000000000000000000XGDIh8KAh7TfPRjMa8Y`00000000T[`U\bf`TGeg
42Q;<7@?4QO10000Dl538V5@D4de0000TJYePoiCPITdA3S5`TeU0000000000000000P5hn00000000U7U900000000hY=c00000000000095Y\40770000HHDRXW2:
<^:NhClO0000000000000LKj\b[0@Z=i0000HiZS00000000l[H>@dQY000000000000dTJWHjPn0KEO0000000000000000e1gg0000000000000000T5WI`EI_XN4G
00000000\_Xh00000000dOYB0000\A0NDJY@81fOM2HY0000XP3ghI9f0000I6eED00hHIhH000000000000<GOXP3TElMZC87gAHNY\hi9]@V;Y0000l[IA00000000
T:c14Hd38KaE0000000000000000hYR?000000000000\K>K00008NJ2HW3R00000000lN;_000000000000@^FU88e;@SJED<gX8=^\lDn2dZli0000000000000000
0000XRW6TT[G000000000000000000000gW=hY@J00000000h7U30000Y10800000000A7FQDD1S000000008Z^Qh2]043Y3HG]:D`?c0000000000000000dN2B4W1I
XY3L@YVf00000000000000000000000000000000000000000000000000000000000000008YknlO<W0000hd5Dh9We151H0000000000000000X2Qo0000M7;DA7Xf
0000]0Lf00000000000000000000T`IV000000000000000000000000\QBn00000000000000000000000000000000000000000000P;hZ00000000000000000000
=:l_m1QJlYc4Q5Z1<N\<0000000000000000000000000000l<^Z00000000\Z>O0000LoXC0000000000000000000000008X@?0000000000004ELKLdi0hVZh`MNT
0`CI0000Y7Gk000000000000\iDO0000XSfD0000L6ae000000000000D8cn0000lkG\00000000lR7Il[46000000000000T@?:00000000DIWU@l74XVMB@ofd94W>
D7nND6Je\84D@^AG000059730000000000000000L7@SH2iG560K00000000000000000000000000000000P:[84WUM]1BDP>nbU72P8G2S1:?G00000c[200000000
0000d0S300000000HgF^Y7k8000000000000000000000000hC=b\Cc40000`5]^<8JK00000000=65C0000m6]SL;>i0000000000008A2F0000000000000000d60k
H_J7L00E0000D_@=`4XaPJ7Zi8LALVa2T9=PDOK=4JQF\WCXTmIN=:Kg`o[e0000X2cU4aaD000000000000H3XOTUKA00004M3900000000DM4`0000000000000000
00000000XTg;0000T127DEobl\Q2000000000000P3]_hBnT00000000=9na`IXh0000000000000000`JcR00000000l;U9@WZ58`;G0000d4X900000000L1;@LN=D
96HA00008@]?8;X<00000000HOCPD\JJ00000000D4ECLXH10000<?Pg`P5<Ta<GX9;_@i41000000000000000000000000P2HlPl\L0000`0CV0HbFPU4>h=_D8@\O
@>U<0000]4MN00000000HWdI0000T4CB8EOOTIHdQ7_D`iY;00000000<7FK0000000000000000000000000000000000000000000000000000<>Tk0000<La=48kB
0000D6\2`DC200000000hP^Xa7n>00000000LXLP\[X1000000000nUa0000DBlnT@cR000000000000000000000000H2<600000000hNR400000000h8K`lIP=0000
0000000000000000\=cBhU:j0000hT38lXUoXg9T0000L6NP000000000000l`?000000000000000000000HaW;0000h7UB00000000E8?`0fNT0000000000000000
PKTL000000000000XoXW8i^gY6WV941DTCV^00000000000000000000@ZVEd^eF000000000000000045bU0000DD`34kKC000000000000l8@JXOQD000000000000
00000000@S]20000000044Ak000000008SGdH:4:i5f44D<IPG>`H[N_00000000l\H94FJK000000008?3?0000000000000000000000004K5X00008VlhDR^Md4iS
TWIT<`TC0000=5`:0000000000000000`_ok\DGM000000000000000000000000Ta6HA9FY0000]3Qg0000\mGY000000001:jd00000000000000000000X7fd0000
0000000000000000000000000000000000000000000000000000000000000000000000000000a09S00000000m4Wn0000000000000000Pc;K=9bCP12kXW30M9Ck
9:SP4M\P00004QdA0000000002_X000000000000M8VN936m0000T=8Tl;JM8B7f4=VW`L]jl;24X\YB000000000000`JB100000000000015D\DBZV000000000000
0000H8;SDIcBQ8870000HL[\DJIe<ZhB00000000]1AZdcQahMCkm4cn00004@L<000000008ZZg000000000000PA@lDUhJPeAbP]jY0000dhcl]7NI00000000TOMl
`YOb191N000000008BNb0000000090bh0000h0LH00000000LHM90000XTb70000000000000000@?eb000000000000dIVIA1LYDB^Q=1jO0000l9dC4WVF58g:lS2a
0000T?PM@eRL0000\0M4000000000000000000000000000000000000@78^0KC5m9ZTXIdT`O3b99JUD8EVQ7T70000000000008Kl:4CDSY6@C0000000000000000
00000000000000000000LDFh000000000000`aUf00000000000000000000000000000000000000000000=8Qc0000hkh4000000000000lG_jm3:chBGJ00000000
000000008G5\0000000000000000000000000000l]4a00000000000000000000TY78Hf=^Tg<60000000041V_=8MX000000000000000000000000000000000000
Q0ik00000000000000000000000000000000000000000000lS]e00004Y:X0000000000000000dOFQ0000l5X`000000000000e0bD0=o600000000000000000000
X^:;00000000H6IYdBYe\2K^TJdJdlkg`cN@HhgT\oH<`Gi_0000000000000000000096oh4RE?TYUS000000000000M2EM0000`X?E0000000095Q[00000000Xg1]
00000000<O@P\^HC00000000000000000000d9:;00000000a3OH00000000000000004\mk000083cd000000000000LWc400000000000000000000000000000000
0000PPV]dmm`00000000lVXZhR;0lV_10WJ@00004k_=0000<_6<4lh;000000000000000000000000TcSj0000XZ]L00000000000000000000PX?Z0000hf9Q0000
000000000000db;^0000m:]>Q54T00000000\<_90000HLI;4g74000000000000000000000000000000000000<VJDLZ6PhdT>X=j8D>T6<F2O`K:<DLikTiXXD0fb
Hd5`00000000\gDh0000000000000000000000000000HZGP0000l5GGlM2H@:lo\4a700008X<R0000@41Y\Eh^00000000000000000000000000000000Lg6I0000
0000000000000000PHO800000000000000000000lTd[00000000D40[0000H`i80000TjHE0000000000000000`o5`DZmT000000000000T\LIhab0000000000000
000000000000l[oo00000000000000000000\[8fdjk_0000E5Q=000000000000000000000000000000000000PCk5000048c[8ORX00000EN2dL^[000000000000
L3\>000000000000L97R0000Ln5g000000000000T`KG00000000000000000000P0k600000000PEc[8lbk`h5j00000000dJ]Q0000000000000000<=2?TCCWXZmf
0000A6BMX5Ao8lFA000000000000PCjShKRH`OeO00000000dMTF000000004T;Zi5>S00000000183?00000000092<0000D@INXG`GD`lchDR44<jdHNQ_lL4le2DH
55N7T0mLLUE8<>`A000000000000d=JS00000000000000000000502Ta4`_4oRU000000000000hcXVh[7M000000000000@@d\0000a9B`000000000000hd:nlmoI
Q0gShMRM000000000000000000000000<gT]00000000LL5o0000000000000000000080U54OGF0000`5UahLVA84ZH000000000W^c0000h9ad0000\@nA00000000
DDdF\F_0\]ae0]lalGA9HiZ;i9fcd]YC00008@gO0000A0QO0000000000000000@`AQ4@N_PG8RTgId0000\28Z000000000000000000008GQ6T1VC40cQXFfETU2R
i6aj0000dRR``X<>H\6QDlQRl3OOL^3>H6Va0000dBY[HO;=0000P<VJ\Kj<lnHd00000000000000000000T`f]00000000hb<40000000000000000\8eO97@Zh26P
0000000046jYD_<\00000000HV130^4f00000000dCT\hKKcLaY^4Bcn\mE300000000Tad>0000000000000000000000000000000000000000000000000000LRU@
T@_B0000000000000000dZHM0000000000000000XAG;0000@4?@U8:k0000000000000000000000000000dSFB00000000e6ZD0000\PkB00000000000000000000
0ko@0000\ZK[00000000<^F@000000000000<Z7B0000@]Q_X6Z6A:QFP8E<H:4NTL;l0000000000000000000000000000TQ2E`W[100000000000000000LHT0000
000000000fi[87Jn0LlYD3i?0000000000000000@0WCQ3aoI6\<U9[\=9Xb00000000000000000000Thm]00000000000000000000PRVAh1bNU0@e00000000D0Zn
dTa60000@fS_XT0f00000000000000000000000000000000000000004Ya:00008Fbj000000000000000041A:4D03i8N`P9A5000000000000000000000000@AA8
DmG800000000PX\9H=GBlkQY0000000000000000lYd=00000000000000000000000000000000000000004hPB0000000000000000000000000000LHhD00000000
00000000000000000000000000000000<WTcDZNO000000004MD^e67n00000000000000000000P7Q:0Qh3Pm4T0000h]?[E4_i0000HTC5TU<WU7Hjh]JJ4bk0`ofC
P\I1DDd48hD1l2n1582Ui:CX00000000PTT6@h_A0000X7ib0000h69700004bgP000000000000L8LXhaXG000089jY@>dT0000TIKZ00000000h[>o0000h7GD0000
4KL1<XR3000000000000l_a0@LWn00000000000000000`JI000000000000000000000000d:?G0000000095lI000000000000000000000000e9gYLl7c00000000
0000@3UG\96mPS9d4[:6DdCd000000000000L;`1]6ZkY0?R0000TXOo56`b00000000T;TF00000000dVbb0000000000000000\KEh000000000000000000000000
8G?08N<2hD:6X5E5U:@j0000h=l0TTebl;SL@h_o00000000L4VI\ZgV000000000000l9Cd0LJn0000`OLAXlCd0000HUIe01J^<m]98k2c0000dBlI00000000`5J6
0000e8ie00000000X10TPPQF@]0^00000000`LHB00000000hK=O0000000000000000d0[MlY>nTGjglfUB00000000000000000000T0nn000000008h4ThPK=a8c;
00000000DmCB00000000lFTChWBF\WP08[9e00000000XV6<U9AL\S?5000000000000L\\h0000000000000000000081Qe00000dNg00000000000000000000TCNk
4Ve^000000000000000000000000DP5L\>?X0mKV00000000e3@]0000000096ln000000000000Hf\o0000TiF2\h34M651XSa`0000DO\S000000000000hNSF0000
000000000000000000008HamL;eC@YXGle_AE0520000000000000000ddR:0000lVf50000X5gNLh_YHaF<Ti:T00000000l=lS000000000000<[U6000000000000
TUREPUokdhAG\:;;4Ib200000RO24d6R00000000000000000000<RS=U4PBPU`K00000000H>eC00000000Xn`lTB7?PkDdH:;T@=ZUlg8o00000000000000000000
00000000000000000000hmCcD`[M00000000U8el4E@=000000000000\?HP0000000019mY0000LlNY00000000dZ3R00000X^ED08F8?a;00000000lmZ^0d[b0000
00000000000000000@R5T0naP3dX@@j_0n\o00000000\SA`d5hK0m6;000000000000PdY^00000000HaIP000000000000<8GjH<>Ql[>U4cMl0R6V000000000000
Xbka@6<S59l<P2mTdH<>\\dcM6^m000000000000000000000000`F7j8F:>8?;1<PFX\UHZP]e6P_cAPkWWTnn500000000000000000000H2UI00000000Y7G50000
00000000`=V5H?H`<Q4eLVU]0000e9M=00000E9Y\RRD0000]803D7m=0000HB<Y0000lcG`00004_E50b9gdlP@lLkkXGVAD1\882KPdJjG0000l7<7000000000000
000000008QXK0000A8<H0000<ali`<mo0000lF0`0000X@9KP>DC0000000000000000DRg8P9n<0000TD@oP\75XncD\<jG4L3K00000000\L9Q0Ob^0000\fBe\R5Q
E6YN\R]L00000000000000000000000000000000000000000Pm7lgE>00000000d^8@49?205SDL[0\0000`7VHhE29Hn?Y0000i2jRhf2S00004`em<G1F0000l[6L
000000004QZkHE\EHT]PM8a^00000000h02[PNHJPhMf@lk?0000`CeO0000d1:^DfX>00000000090>dN6>0000000000008S7Nl;<0XA6Q000000000000d=510jS\
0000000042n^DI>V\Mb7Q5BU0000D^o;0000HfWT000000000000Hk_\000000000000000000000000000000000000TPLZ000000000000PNO:00000000`;oO4O>Q
LXF?i7?a8?U9\D<c0000a:lA000000000000000000000000d>Io00000000\jmI]0d^L=lD0000i9nI00004:JUljCL000043cKXQV5hDEh<ciPT>2N\K72\\9m0000
00000000000000000000\UAShGEXdY]C00000000000042blXiNP0000000000000000000000000000dGBdTH5K<8M60CR]D^d3XQ<I`T:jdQI]0T=OljOE\lgW0000
00000000<?W40:6d\ok7584YE8<6\TiG00000000lLKS0000h3c00000000000000000XME7LT[\0000000000000000H:7J58_c\=fFh<8<00004U5=XCED00000000
00000000dCWG4MhA000000000000LcDl0000000000008XCWd5THPDNeDg2;\P6^@mM;9096000000008BW300000000000000000000XRI;\KH;4Z1?XbD[dA2Z]3Bd
Dd>oE8U8\YBV5:1@0000X7A\00000000P]bn0000<^20HWKR0U]700000000Q4HM0000\P>MHn>F00000000000000000000dM1e0DUX8U0VPU3g8V9lXY5P4Z8;DJCJ
TAf8i7Bmh@UW0000000000000000ld<f00000000DPPm@eLT000000000000]7]U00000000Xej70000`VoW00000000000000000000lCTR00000000\k?V00000000
0000000000000000000000004jQhhK1300000000`BXMlHnL0000d\1^0000D=4@<@YV0000hF0N000000000Wmk0mNO0000hUSk<J@f@RZC\XIB\FeI0000<?nFe6T5
8Q@C000000000000000000000000DX@0\_DG0000POH20000000000000000XRaR000000000a@H4U\j000000000000000000000000d<Fc000000000000`Ljgl02o
00000000000000000000000000000000@JGk0000000000000000000000000000hK5o0000m61k`SP7000000000000l63S000000000JT1<M4FHcVcT@::000089H?
4HQD0000000097Z[000000000000000000000000000000000000hPl?00000000<Wic0000000000000000HolP00000000\G@80000000000000000000000000000
00000000DB0f0000<f[M000000000000000000000000\NU`DXiL00000000000000000000@T7jT2ZgLQch<]dM`:m]@fc?0000Q0fk0000000000000000\5l`0000
00000Lhe0000X=Y_LfQF00000000D<5m\JA8000044oY00000000X6O000000000000000000000000000000000000000000000LM<6<]2_0000000000000000I9<9
0000h?1^d^J4L0g@0000PMY_0_RK00000000000000000000HmNf00000000000000000000000000000000000000000000\Y`Rh]>mI94f00000000<Mf`T8j@8<iN
D^2b4ieA0000000000000MB\0000Y6TGdikg0000000000000000<ZL2L>Gk4mB_5:i2000000000000XVUB156F0000HQ9ZHUTo0000D1DKle:k0000\09]0000D9G<
000000000000000089\O00000000000000000000@_Bh00008Y`5H;b=000000000000Hloc`7kX00000000a0HRh:b?8khP0000liiI0000h=;_0000000000000000
dM?_0000000000000000ldQ800000000000000000000000000000000000000000000\3PZDf;[0000000000000000lNX8hbIW00000000hD>^Q8LS00004kO_0000
H:`j0000000000000000000000000000000000000000lVC>0V`_4^HXH:A`l?8500000000DC:^00000000dMOG000000000O9>0000dM[l0000DOhN43mS96el0000
0000000000000nO<00000000<QEA0000d;@U0000d7Bi@YHcTRIa000000000000m:T40000<X_JHd>@0000000000000000L5nXdEFh000000000000000000000000
00000000D2`i000000000000@D>B0000XmgN0000000000000000=8b]000000000000000000000000<WPB00000000Q6=10000h<T48DV8DOI7000000000000hEG9
0J6W\1^28AF@h?BV4K6V`Tdg4Z@?h>5_Q7Nm0000TN_?e5V8@F1PA5\G0000hN260000\l[e0000TP>_@N]6I5om0000h>6;000000000000000000000000\D3`PCJc
00000000000000000000000000000000000000004SD:hZDYH`:OLlI_0000LGBU00008l^=91U=0000h_MYP[n]XelO00000_CH\VRCH2i]Q7]700000000Y:W_0000
00000000\1>e\4`L000000000000HL_N000000000ZFf0000T_Ge\[mmlcUj8h`PI31f00000000000000004RcZ0000000000004Y7N477]0000]9160000DbW5LGk6
]8>F000000000000000000000000I7J_0000XDjf0000<o:50000P3>=0[]\TdkI00000000<3dHHc\[0000lL;W00000000I4gm00000000`9NW00000000le3Q0000
LNVo<Aba000000000000000000000000dKP`000000000000PC`h0000@=XW0000000000000000Xmm=Hi:@00000000leo>14o8000000000000000000008Ieg0<YB
l4jH4NGmlS\Xl6Dc<<g>`:73@FM=@UmBe1hh4K?Q`4k48MKk00000000P4:2X4DMH<``00000000000000000000000000000000LafN00000000`D2HhYZo4VF60000
0000000000000000000000000000PIlFQ1Y^dXlW0000000000000000leEE00000000<83I`c]c000000000000M5Wj00000000000000000000000000000000`Pdj
dM858NEf0000<@Y6000000008\cPX4=;hDY[D=SUHNg;0000000000000000<A:D000000000000dN=m8ZR\000000000000<eEm4[FMM8IV0000000000000000LIdd
16N2000000000000I9<c000000000000h811HPnD@XPX@ZQAd\a7\g<L0000d>hMd@D^h7`LXoXk0000000000000000<>jD`f8?0000ll4K000000000000PIkL0000
0000000000000000XiCS000000000000M9SL0000\mdQ0000000000000000000000000ZIf<CK;T0eDM2IaXEE?U:If00000000<WjL000000000000XL6C00000000
<9<E0000l3iM00000000`4AYdK^W8T_Oll^Q0000I:=C4c8G00000000000000000000lFVFlHgQX^k:LhlO00000000I17=l=dY0000000000000000000000008?5j
HO`le8_Q00000000@0=N\Z@\I75;0000000000000000dEF9PfC\0000<_TZ00000000@Fnj9:n?00000000d1_P00000000000000000000000000000000PjiE0000
00000000000054450TQ7000000000000000000000000000000000000<=cS0000000000000000<>9J00000000T]H10m9[000000000000PeTW0000000000000000
00000000TC630AWo0000000000008@^g@Yfc000052ni0000000015PD000000000000I0cn<QcMlHkd8[]l4Jmb00000000000000000000H5<RL0hF0000HReSdV<o
4d_GhojZ55XH000000000000000000000000e9]c00000000TcBl<>\N000000000000000000000000000000000000`^J]00000000M:Qj00000000Ta12<?J[\H`M
lJ?24KJM<9kUM5Uc000000000000000000000000T:E4000000000000L<dBA:7X00000:XiX7HT8Q3T00000000000000000000\S91X<\TDFIF000000000000P2Mn
000000004CPL00000000000000000000000000000000000000000000000000000000`kk00000PB29000000000000LVR[hACe0000`A@JT;ld0000000000000000
000009?]0000000000000oefdM`L000000000000m9Wi00000000000000000000TGnDLAY^DTj2I:N100000000000000000000hJo50000lECD00000000E8ID0000
000000000000dIPWXco<0000000000000000000094mLTWOQ000000000000805:0000000000000000000000000000000000004YI;Q6He00000000000000000000
000000000000000000000000DD]V0000lllV]0d@\h@E0000000096_?00004Bj60000000000000000X]<HY0WW02>\hSkoTJd;13dfX@@`I5CK00000000U0F<E49T
0000000000004LT?000000000000HGoPd_GX0000000000000000000000000000@Zag00000000PW\V0000DRSQ00005:Jhh9VO00000000A1kU00000000D[nL56eT
\9?FDo4e00000000000000000000@jFYD9foXKjo\JcC0e`G0000LfO=D4mi4LDf00000000000000000000@]SD0000P8S:0000HaBn0000000000000000Llnd0000
00000000hVFb00004H48ljRjE5X600000000000000000000d\52hU:\0000000000000000000098;=0000000000000000000000000000P29^PGeNE23=@db>0000
<L^Bh:DG892g000000000000000000000000dSOh@85<@@A_DIOfdZ\a]:71U:Hj00000000000000000000000004GaDIB4DM67<Za7dElB0000d>AK000000000000
000000000000000056OU000000000000@?o?X\cc00000000000000000000000000000000TeSE00000000000000000000@PO?0000LUh[0000lkoP0000I97l0000
00004UVf`04ATjHY00000000h2`L50Tm0000lX;I00000<X1000000000000000000008RE1PiNh0000000000000000000000000000`2dA0000000000000000d>oU
E9eU000000000000000000004lQf0000hP1i00000000LPAUTSTeHC2l54Da0000LUNh000000000000DEiT000000000000@ZSd0000000000000000PGe74UEJ0000
0ZI?dJ9W000000000000LoanlW9WQ4KD0000@=SE1:1d\WRS0000XfV3000000000000000000000000i3hP0000h=MgPPZ@0000`lbY000000000000l@A0e6]_0000
8?]N\0g2DVd@Q:gd000000000000000000000000`<m400000000]6<500008R1>00000000000000000000@ZDA00000000dULT0000000000000000P76]0000<\;a
0000]3eY00008SBP00000000000000000000T]L8lOIG@R3O<ZOd16Ac0000a6kKP6nC00004mEc8VP]000000000000L3nkDECbD?Qo`5T2LL:h<O5_0000hIAFe6nN
00000000LQPA<kg@0000000000000000hNCa0000lPSR000000000000XMY;0000000000000000@:[U0000000000004Y\d00000000000000000000000000000000
00000000000000000000000000000000]6Wh000000000000e6gX14gX000000000000595Y0000000000000000000000000000000047P0DFPa8K1\XU@400000000
0000000000000000<aL^DP114YJ20000HS3>00008Gfl000000000000000000000000000000000000H;Do\@O`0E@LT2Ll8d=Wm62UX6DOM:^R0000@=eXX>KB0000
=9X>H:dR`?H5DX^T000000000000D;j@00000000000000000000`7[L17j]00000000000000000000PX?O000000000000000000000000000046J10000I77W<WHN
00000000P?GfPF6400000000000000000000<9b_d1UL@ZKC11Po1:QX000099eC00000000Do200000000000000000<KV1@]G@0000000000000000000000000RhB
0000XNoGX_jSha]=00000000DTl000000000@R]`XXWX00000000000000008[:h0000@4P98Xg`dZFC000000000000<3Fc000000000U2100000F2fLKn\dWBl\OIk
dB8h0000000000000000`Dll<lde16:\0000E8\Q0000lCk_0000000000000000@YSL0000000000000000a3[Ti5eDi3DP0000XB`R0000@3m:0000000000000000
\4]S00000000000082eA0000000059TK8HKMLB[_000000000000<:_Mi15g0000000000000000000000000000`QBV<637\<TZl=Wl90UQ00000000000000000000
0000DDYE8[D_h@b4d\kb4kHFXe^<`Qm<l7CS00000000PUM7T0VSX5Oe<8UM0000<D:X0000l=I34LBO00000000@R^7<foS0000000045Dg@oe000000000hGPG0000
HaBG0000T>O100000000dN1700000000000000000000000000000000\`bJ\L6V000000000000000000000000`]cQU1[@000000008_S=0000000000000000H7?_
D`iZ00000000@CLOPIZ200000000000000000MkD<X\`h?R=<ml7i5404EWb000000000000Xm0D00000000\=H5000000000000HXi<00000000DARG<;cXPO8W0000
0000403=@JFm00000000000000000000000000000000DZ\6\CGg\;CK0000000000000000000000000000<L`c0000Xi9:00000000U8kZ000000000000P:e[0000
00000000000000000000000000000000X@=d00000000000000000000000000000000@0hg000000000000\B@6E67>0000@I33\^Ahh^Pn0000000000000000D`\1
XLkULUR`8mUb00000000XH>T@KHNTFA2T9LS0000@KL\e6SW00004^f60SRJ8ZAN0000]6>E0000dfLE0000X`7kH[6o\H^ehh4b000017GG0000000000000000hV[C
0a;6Hf8i0000hFAL000000000000XmZJ`C`M]1>GU3U]`70Fe5gN00000000T74K8b=^0K?b000000000000000000000000000000000I`D0000D[Qj0000dgoEE8j1
000000000Qf=D6M8\_>[0000@XfC000000000000000000000000000000000;6L@VHU\0g`00004<[YTFWf`GU5LH;L0i^?Tl]?Q2V`E6MEdg0\000000000000H4c?
XDj9\3inY7O?0000000000000P9c00000000h>b00000000000000000000000000000000000000000000000000000000000000000LbKO5:Pb0000000000000000
]1`n00000000X@mZl7K_]9@J00000000000091DW0<2k0000000046EW00008G8=000000000000000000000000000000000000A2VB0000`GCC000000000000\mLk
0000@0QI0000=8b0000000000000000000000000dUCM000000000000000000000000000000000000d;@F00000000LXg50000000000000000X57=@?aadCQa4GOf
DigcI0Y2000000004`300l7WM8lY0000000000000I:V@Tf^8kX100000000HOPCTGMCm9]NHbL=\KOI0000000000004]echHE_0000lmL100000000]5Se00000000
000000000000PUF60000000008FH0000]0Rg00000000U0<lY9de0000000000000000000000000000dTYH000000000000000000000000<O?707eghZFT00000000
00000000000000000000=9dP00008gO500000000\M^500000>:6`?_i000000000000LTMJXVVN0000000000004SEo0000000000000000PW5>0000000000000000
D1`lh1nB00000000hj]O15m<\X1b00008f2=0000PAA`PQ3;00000000DCK`lgl\LC`;LF4Y0000``_T000000000000DESn88f2000042;U00000_;_000000000000
0000P05U000000000H7h]:@[000000000000XI=QHIf\000000000000LU6J0000`8O=8NicY4b]h[8T0`K:00000000TI52000000000000PFLoh8AZ00008X=70000
lh`fT]O7\GMRi012XK3OlgLWm6Fg000000000000PKZEHNE8l_KS0000000000008HPd00000000DUQPXTW:0000dOS717mZ5:k600000000dJAGi8gj000000000000
000000000000000000000000P\eM0000000000000000000000000000H=KFH[E;86kN000000000000000000000000lUSUl3f[<;cGdFkSd[2i4G4YX_XTXnQdD]]B
h1;klAUNdVj5000000000000000000000000D`d?8FNHe7V>000000000000d?:28O>A<]lS\o`0X\BB000000000000000000000000]1?>0000@>6c<=7fh6<j8:B[
LAMS\MAl00000000h]GQPC[<d5>\0000\?<K]7@l0000000092KD000000000000dLBbhlY`h5]=8\c=000000000000L9hl00000000000000000000LU=aT[eG0000
000000000000<5`7L[iHH7X3hmWiDaD`000000000000000000000000000003;1X[3`000000000000]5:6h\<dD3MZ0000000000008\N50000E5e2Pj7j00000000
0000000000000000PXhm\>A30000000000004:jV000000000000000000000000@81B0000000000000000HoNO0000TJ150000000000000000l?S7000000000000
0000T\o@hf[9000000000000lLT`8\VY`CSJ0000dUjEX1SP0000000000008LS4@99d00004\GL\l0K0000000000000000L^0N0000000000000000000000000000
0000a7<1HgaK00000000000000000000l[\\00000000HH2O00000000M:_90000L6h@0000\FEA000000000000i:WL0000`H2:0000@B`l00000>@]I4lV00000000
000000004GdX\mT^4f^10000`5K_`:CSdW2a000000000000<=A?`\FSd\Nk0000E7jH00000000XYOV0000H[S3000000000000000000000000`AbL00000000lF=0
H43D\`P9hiRbi52\0000000000000000TckHHlae000000000000000000000000d;Pb00000000h7ML0000d^[O00000000000000000000HLF<<UnNL8==0000\[JC
Lb0W00000000TUB3Pj5C000000000000000000000000He>10000d:gH0000LZWK0000HnA7`ZdDh\jG00000N3Q0000000000000000H`M8000000000000hMWo0000
0000P@6o000000008[W`0000000014;:dPd2`n:C000000000000000000000000000000000000L_Yo4Pmh4Uf800000000lKhL0dn>D4D\00000000`QSH00000000
000000000FU\00004`jh0000`HUh0000TJ3@Lemm4faD180E000000000000h8PPLmEP0Wd`@inY000046DZ0000000000000000hBKelF]P00000000X5d485_8P]M?
Y:2fi9GU000000000DT1PZcLl:Jn000000000000`2NRdXd9hmFGD2aIhGKo000000000000000000000000ld^F@^i_DFn]0000000000KR`=O]`@TX0000<KJYhl`;
00000000000000000000000000000000h1Pe000000000000000000000000`MSZ0000h22`H9`G0FFF0000000000000000\[Pa00000000hG03P0<C<>9ghGLITLjK
ld^\0000000000000000hHH>0000HJ]400008JH:lVjPPW8W=1:b00000000000000000000<ZRK0000\J0:`]TdDn:Y=55b0000dCET0000H329d\f2e1RK0000\jJJ
dN<jhoL;PYU?0000D6gF00000000000000000000000000000000097g0000`IM\000000000000000000000000M8\?0000TSP^HZMZ000000000000`m7@00000000
000000000000hDSE`7lRXXhLi1HP00000000\HVa`JFI8L5Y00000000<?indRnE<oD10000000000000000=5@N0000000000000000`O_jI6@j00008e=Y56^1DHSL
00000000`;8TH3[1HC0l0000000000000000HF3>000000004[1\4hFC00000000`?3P<lE3000000000000@Z54000000000000a5O3Hc@[M5AJ000000000000T40>
00000000P0TQ0000000000000000lOjZ000000000000hFgeloA?00000000dbfB90B90000\`UL00008Y><000000000000\^REhlFl000000000000000000000000
00000000000000000000<Jlb0^8Om3^l0000LI>L000000000000000000000000lNBY`Oi;0000l[e_0000`967T=<X\I_20000TbLbXJ_jPiBT0000XCSZ00000000
]8=DX8J4000000004^5J000000000000000000000000D0DQ000000000000000000000@M;0000X?6n05Z00000dnfo0000000000000000h_1Ah7[j<i@=e9=A0000
85ZHP:D:M1;b``LC42OlY1Vm@9R=0000000000000000h:M5TFOl<NAJ0lKQ0;3W0000TQkk\]<90000@YDQ00000000HfIZ0000000000000000000000000000DgB5
0000=:NF00000000]2Di000000000000000000000000D;dmY:>W000000000000000000000000hPB4000000000000<8NNI9`3H1:@P4[U1:Ycd`hUPaM\@?OZe93F
0000000000000000`5gbXTK^000000000000DRgFhMUQ0Sj?a2ef`8RVh0F<00000000<`O2000000000000h1KY000000000000`L_5TBB:8XKIM40B000000000000
0000<]I;00000000000000000000<5DB000000000000000000000000@D6C0000hG>M0000889?H@LLH_Ol0000000000000000dW6T0000000000000000H7Em0000
000000000000lKdae7M5D8]M\0A3XGk_Q:;ihJ]EDKKE\Koj=9T9Q9i9TUiXQ54B00000000P>f`dHl2000000008A;e000000000000000000000000XkRU00000000
0000`HmW000000000000000000000000P1iA@_=E8lUI0000lZnnP3LSH45?000000000000000000000000000000000000000000000000X[[?0000I:3G\`;^M4lD
00000000l<A;dRQ4000000000000000000000000l47K00000000M4CY00000000TDCR04W20000PKZ40000000000000000``Qc0?fo00000000a52>000000000000
\LP@P9EA@kR10000000000000000`FV[`ER`00000000TAEb0000\k1Gh4e;0000=5]R0000d=kK0000Pd<=0000@;UODYd\Q6>30000\b4H8cRT000051G>00000000
0000DASK<BM_0000000000000000000000000000LERQ0000000000000000000000000000lJf\00000000d1NR00000000lb>C00000000D:MR0000hBIZ0000PENc
00000000000000000000PAgghhRO0000i3c7000000000000000000000000LL8G000000000000`8>J00000000000000000000000082J>DFXO0000=85C0000h62?
THN7`Ol<0000000000000000PTnQ0000<0C9`HGZ0J`8HKRb8YL64=?1hbSX0000H=U^lb\T@h8W00000000000000000000`56k\G3BPU5QXA@^i58kHAC:00000000
000000000000000000000000@E:2`@nW`LQd00000000dcHMHm9i00000000117Ua99d00000000`Y_300000L150000000000000000000000000000000000008@NE
00000000000081AaA5K[00000000T2@h00000000`@m?dJ?HLXc<00000000000000000000000000000000000000000000U5JS<8YL00000000LE7m00000]9l0000
000000000000D=Qd<Qb4P[lD00000000D681000000000000TZiM0000P>2e00000000@Z>;<WfXl5=L13a60000000000000000HX8WDAJo<RJT00004FDm00000000
0000X]=7m03h00000000<ijQ0000HhhD000043EA0000000000000000000046P<XKa0000000000000000000000000000000000000000000000000000000000000
0000T_?5\ZeY00000000I:;N00000000`bF3HKAT0000DEWP0000000000000000Y1aV0000000000000U\7LKSBE66<000000000000LL4>H9Y?0000000000000000
0000000000000000<L5A00000Id@A9;[H9QL000000000000DTNX000000000000d=Zk000000000000000000000000000000000Fh?@_EG00000000000000000000
\:0IXiN80000=7\MT8Nh0000000000000000000000000000000000000000000000000000X4S40000E:J>lE4;00000\iK<D^2<kmB0000lh9DPj3A000000008dmT
0iSF000000000000T?8f0000000000000000000000000G2m\DcY00000000000000000000000000000000958>hg\`000000000000lI=g4FDMXj9Z]5c1H@4\0000
0000\ZBOI0DE0000000000000000`=0m0000D8<h00000000000000000000000000000hVTDMP10000PE<=M7PA\6;nTZY[l9bH00004Q;8@e0TdPP_h=3gX3Z>0000
T:^\00000000dDgg0000000000004d1b43?X4<Z:4PJ1Q8mCP4BF0000000000000000dU<H0000PKjW\[HfY5KI000000000000X4:h16CC0000000000000000\gl=
00000000000000000000l]BA\ml\`TOG000000000000X:ES00000000000000004o840B`:L^Mk000000000000TcT_X4Mb`D8HX0D`@4bjL]Cn000000000=X>98NN
TdKNHOo90000000000000000000000000V3Q00000000000000000000000000000000lMPed]d:8cGF0000hTh@0000D9XNLMJ\DU;HPOgiHB5HX_lJ000000000000
0000M3jN000000004675000000000000000000000000HH?3`IMEXODR0000000000000000h5JP0000LL3jhM`100000000000000000000`\aI000000000000P:R2
H=XeD:k4i62j00000000T69GXPoL000000000000\@i7@nHCi54fL3O2d2fe000000000000XXKa0000D08eLPdN00000000Q19P96VN00000S<=d60?8W6eLF170000
00000000000000000000]0Jk000000000000000000000000000000000000000000000000dY6D000000000000TmD30000h<1kX<cH=8T6HO\n0000000000000000
DAZ:00000:S7\<16T<OJTN9N0000`3l@0000000000000000lR2_LS_APWAchA_M0I_<00000000000000000000PnOc00004OPe0000000000000000000000000000
000000000000\H8B8H4n<l5W0000H7So@;Wg<2H20000@;P90000`WUi000000000000000000000000000000000000000000000000d@V=00000000000000000000
`\a\X5?B4CI6L=MY0000D<F50000HCBN0000A2@1000000000000000000000000Y4_H0000114N000000000000`ZW[000000000000`;3n0000000000000000h?mU
PTo5de>KU0Hg000000000H_kdhm0]5QI\EYe`aGg00000000000000000000000000000000000044N:h3TmXig=0000000000000000`Y;J000000008C4>0000@1U4
@G]`00000000hec<000000000000000000000d?`00000000000000000000000000000000TMl800000000000000000000000000000000L`6S0000000000000000
00000000dXS<00000000@CN;0000D?4TTa2i00000000D>0fHICd0P7n000000000000000000000000<IHU0000hWJO4::R<JNJ00000000DJ4:000000000000<g]X
00000000LBjV000000000000000000mdll9<0000LLG:0000\7WKl_n\00000000000043VY0000X_3f0000<BSO`SI100000000M08G0A]>00000000<?VG00000000
hX7=00000000D88A0000000000008OcnD:600000ln8k00000000DF3e000000009:Fd00000000l:\]00000000000000000000000000000000D1H4000000000000
00000000D79]D?7S000000000000000000000im=00000000000000000000T8C3]4VW0000000000000000<SfhTZ>m000000000000000000000000i0:Mm8ZS`EaK
<gdY000000000000\@b_0000Xf@l00000000000000000000`99=00000000HSAH000000000000000000000000PAiF0TKo00000000`OLQ000000000000XD`^0000
00000000@^b_4>RU000000004_GAE6[70000000000000000000000000000D[c[0000l]5Q0c36a6=C<>C7000000000000lc]>0000]:a^00000000000000000000
lGY=Q:CjD_W?P=YLa6Y<00000000000000008Wje000000008HRD8`\E00000000P=F5000000000000000000000000000000008NBl`\Z[@94kA5W7Y1WmE0]S0000
00000000@^@B00000000000000000000000000000000d11\@n?m0000000000000000000000000000000000000000000000000000\5?10000h]ZA<7>_PgP5<F8j
0000000000000000000000008BVh000000000000`8bQXJc`D^[iXFdD@]86000000000000h=iU`CfVH;=9hL1c8LM4XS_]000000000000Ha?F00000000@IhYXem=
93:K000000000000000000000000l[kC00000000X=[WDBTY57>50000<m:N<Wcc81T?LIf?00000000U5[E000000000000\j4@00008`3m00000000T1jl00000000
0000000000000000000000000000Hbe40000l5h60?]1dR0K@U6442IW0000LAOX000000000000A6oV00000000U5WF0000000000000000\G0`X6k_000000000000
00000000d2nH000000000000`7@f0000<OcRE8n<Lni[00000000000000000000@2W7HcEFY5Mb\Uk]0000T7eG00000000XP@:00008Pgo@1L8dnTn000000000000
00000000000000000000000000000000000000000000loKVd@PT000000008K3c0000<Ve900008;l90000h4FDXnAZ8B1_0000\f180Zjhm8boTO_B000000000000
4`:9D<d_0000000000000000000000000000l3XeL4iAPL2ePLOb8YcUU3=30000000000000000T6S^0000000000000_U=00000000000000004;4V0000d3X90BgS
00000000000000008@2@00000000PAQY00000000000000000000\50:00000000P7`l`7lo000000000000000000000000l4kTl86h4N5ePXTE0000Q3Me00000000
0000lHiXLQY_\1aci:am00000000X;;4XWa000000000000000000000000000000000e5LBTFFm4PM80000DS7o0000PIlS00000000000000000000000000000000
00000Gf?8^l0@7jM4\V9DPii5:8f8AT[00000000HGgS0000hCYn0000000000000000000000000000LQN80000E3Vb0000HGZf0000Q9R2Pf[_000000000000<Z:_
0000X5V`Lm<80000TSdRHKJ6@4>T0000\g_\0000000000000000lHNk0000000000000000<V7B0000000000000000000000000000000000000000DP;dhmi:8FjF
hI^`0000LgPiXail000000000000DHh351\U8UP900000000000000000000000000000000000000000000\D@7X;;Td?Q?`V1e000000000000dVG9000000000000
0000DBji0000`AKjLIN[DQNX8WMbT2m7Hm5AI2QM97?L\Z]dl<h4l2WH`B3UM4T>m8ncP__0<BGd0R3\<`_i0000i9N000000000`N8_000000008lY>0000HJk`h1W:
0000XI0`8MKQ8Th34SY3@XGa0000000000000000000000000000E21E@:SGdk=J00000000D[0G00000000LIOV0000000000000000loaOL<nhTnH1@ALCPm0a4PIO
0000000000000000XQY30000l=Bm00000000000000000000d5<;XP_60000\^fm0000000000008=c08V]6E5nGhMQ34c4T0hR`\KBD0000000000000l:W0000dKbB
16M`0000000000000000000000000000hhSD00000000A9il00000000000000000000`X@Vh\JX000000000000dW5f00000000000000004^jl0000000000000000
00000000000000000000000000000000PEAId<XQ000000000000000000000000d4\m00000000000000004J4dY9[e00000000000000000000daEj4^IOI0>M0000
0000PG8i00000000000000000000L3H@00000000lHHk0000PEecI1k@TKc=]7dQ@MF`0000hCCo0000000000000000I90g8UhnhVABD92P4mV40000000000000000
0000Xbcc000000000000<R@P0000L>DR00000000XIoS00004CbK0000000000008Fc[000000004YjFDE3l00000000`V;;57MS55jH00000000000000000000<4YD
LI0JH4SP4TI>00000000DKkI<M7Kd]170000T3ZJ000000000000<dPH00000000000000000000L[oT0000Y73UX62R0000000000000000000000004S>E00000000
000000000000000000000000`HKC00000000000000000000Dni200000000@8DJ00000000HGkL00000000XB;<`HYPa8dOHCfc0000<N71`XHH@K`OX\=JE7j3A:YT
0000000000000000E:=m0000000000008QDb@H090000000000000000d:G\DLMg0000d1<`0000000000008OG2\Rh30000\OERXV6XQ14l000000000000a3C]0000
li;S00000000`BaG0000@Vg>0000000000000000M5bb00000000<X>30000DI8M000010OB000000000000000059Z0000000000000000000000000000000008Chk
0000@3JfU6U:Tf<R0000`efYXCd500000000P3VLTj8]000000000000000000000000@^iH<i1:000054Th00000000X\J:0000`P3U00000000<DPG0abJ00000000
00000000P==L0000000000000000lV:NHF\GHcliQ8h<4O7>00000000Hi1e00008RgT`^DRT:\10000D>WS000000000000L[Eg000000000000l\OiLDei0IUH0000
000000000000XoGW0000HC^C0000d7^H00000000000000000000@EK;0000<;]5@L24<Q`g00000000000000000000000000000000lOi\00000000000000000000
0000I3WUX4<0000000000W0M0000d?jk8b2m000000000000<Ja?00000000XK;N00000000<YKI0000i7ek]8SI4RC@0000d1UZ0000`:?[0000P6S?00000000d9<W
00000000000000000000000000000M18T1oj0000000000000000000000004Qa40000E5:H0000000000000000000000000000PJRP0000a6n<00000000X4L5X8GW
`AEk0000`@:W000000000000000000008?94d6>@0000XbVLdWH[000000000000000087OE00000000000000000000000000e_0000000000000000\U\R00000000
0000TkT=0Jl=00000000000000000000Hg2O0000000000000000m7B70000000000000000000000000000P5d[00000000000000004AYD0000000000000000HBMO
000000000000lZ2c00000000000000000000000014Qk0000000056RI00000000LLdVDMA5@c_1XDB0<d7`Dk730000H^O\0000TO8H00000>`Y000000008;FQ0000
0000laNJ\>=k`P]]00004:2da3mH0000000000000000XG`S0000P@^0heYWX28h967\00000000000005Qo@mnf00000000000000000O2n\jZH00000000hOkaQ5o7
000000000000DVE3<AW90000hPn_a7h50000dX9WP_YR@9Qi00000000000000000Ja\4TV116f;000048OW@DWm0000HJ6H0000000000000000000000000000PCYI
0000000000000000m7=?0000D@7EDW;l00000000000000000000000000000000P;fdPOkPX;e[`T5<\nCf00000000H0m500000000000000000000dYPV00000000
00000000T?gY@BFGH<La000000000000000000000000000000000000000000000000hlG<00000000000000000000M:6;0000000000000000h;VoTcYf0000X]6V
000050lR0000000000000000hZYM0000P:<NDd2<0000`ebaP8?l00000000Q87A000000000000DEH400000000Q8:Y0000000000000000000000004]Y00000<f_G
000000000000000000000000Xdg<TE^5XB2WDl>K000000000000@h6M00000000000000000000=4FX00000000@5Hl8lkP00000000000000000000000000000000
L^[694<30000`GgCi9Dg0000L_I^0MdO00000000XWd1T?N?P`8ThalF0000000000000@4<0000000000000000`dF6000000000UdA00000000TMNe00000000Di?B
0000Xg;f000000000000000000000000000000000000T>ONm6G]a5JA0000lB[ndQoU000000000000LC_LTIIo0000\]NW000000000aV:lf;E00000000Q7l10000
0000\<[dE8ln0000000000000000000000000WY50000000000000000<Wec`a;l0000T;<L0000h@HE0000000000000000i6HSTCKT8Kh@00000000000084LmXIR5
`nhZ00000000HSd9`laP0000dD[90f>WlO22H3[L`EKk00000000a7?@1:M;`Cm```FO\iHB00000000Y65j0000000000000000000000000000`PXO000000000000
0000d;OM<m^697I<H5ENhP;90000000000000000hkYf0000lMQd0000000000000000h<I900000000e8n0DKML0000@WOE@VVb0000000000000000hNW^00000000
0000000000004E[jTe;\000000000000000000000000000000000000H2E60000000000000000000000000000000000000000l:[]`Z94Pe_SDjDc0000hJ8Sd?_6
8m\T0Na_@=P407;W0`hHdo;G000000000000`W_I`BAg00000000h;0a00000000m38800000[ZB8_\h8j:Mi9Pm0000PWLW00000000000000000000Hm9I14i50000
00000000000000000000@JlTd5o40000d_:U95;eTiVl8n=]dm7`0000TT2N00000000\Xm]000008020000000000000000DaI9000000000000\6PPP8;klG9<4T1?
\HD3dYR\Q7KadlUm4ONHh>jj000000000000P<OZ0000`Ga>00000000T_8B0000000000000000TNF`00000000\FAi<Gd500004B?Mh^MH00000000lVQW00000000
L4fcD]VXi8k30000PRTK@7oH14Lde37W`m1U0000000000ie000000000000H[ik00000000000000000000000000000000000000000000LBDJ0000HXMi00000000
00000000h=69000000000000000000000000l:U;dh;N0000lToi000000000000<LB=000000000000000000000000h6;P0000m6:P000000000000000000000000
@l;Sa3bV0000000000000000DGFk4PjO00000000000000000000000000000000Y:92000000000000h6FFH45S0000e3Ol0CU`\FD@e9SXL8b\0000000000000000
00000PD@0000000000000000HM<Q<LNfP]EV000000000000PmIk0000@Co04=:a@67ba1f<0000TmW[0000H3gd00000000HD5ZH::admigI0a]LVFEm7iU00000000
0000HOW``OH[0000PD\0]1@V00000000dDMU000000000000000000000000d8n;00000000h85V<I7UPWW`hkE6000000000000000000000000000000000000=6R7
000000000000000000000000H91I\N^1000000000000000000000000\3bF0000HYA?Q91B0000000000000000@Cl^12^CP@eG00000000hMf30000lmk>00000000
00000000TTbi59KQ9:EG00000000XF\14[QX8GiP0000P4O?LQL@0000452IPEJiD4XNP5UJ000000000000l5M7<`V80000000000000?f`HL39\P1HDMMoLASmLJ5\
d86ALTR;PYBl0[Y^00000000dRh\000000000@Bi8if3000000000000000000000000000000000000\EeY0000`>TN`[2<000000000000L_[m00000000T1`6lMR2
000000000000000000000000TOV?8YGg98Xm000000001:IQ0000000000000000D8X9000000000000000000000000HIg4`Y4JQ0:0`\DVDc=XDQ\F00000000@X8H
a8Pm0000h07W410E@MZc0_dZ4jn30000000000008SXD000000000Pg9P?kg000000000000LjeK00000000L<5U00000000HL\Ci0@FX=2_00000000000000000000
d<3RPTL@0000000000000000000000000000000000000000@64T00000000hDoV0000d^5[0000LR\f020Q0[nm000000000000h[>b8Q<]00004`K]000000000000
0`;10000H]]O00000000HLEPhkaJ0000l2F\4mSl00000000TOQS00000000<HYn8Re60R<h00000000Q0W60000000058FS00000000000000000000000000000000
000000000000=2Yf@8m9LXF`Y7nP000000004=_O00000000<IYJ000000000000000000000000@]cCDKU4<Ha@X_@S0000000000000000Pbne0000000000000000
000000000000lWGf@Y8>XGdL0ODfTRDK<VI<00001:>?I0KBhL?1E7X94[<:XF\\00000000000000000000H:oF0000d^Sjl5j=H9jDdhXi0000dOWL0ZLM00000000
0000000000000LSh00000000000000000000PH<K@\310000]6oDl_nl0000i9_a0000@a504N3:`W2J8?n5h1;6`B;g000000000000@JO_00000000d33nH;_40000
U8BB`Bm_0000Hm43Y6C100000000@ImS0000000000000000000000000000D1_A0000`Ef300000000000000000000000000000000TM;200000000000000000000
00000000000000000000000000000000PKfed1^e00000000000000000000000008T@<BOe0000455?\@IZ0000TP0]0000XTQI0000HAM:]7@60000<4U;`b21@0kI
000000000000H=co000000000000@53FlSjf<Q`KH[0n0]^h0000<`O]0000`I<W0EZ?00000000Q4on\PL60000000000000000P;aBH3^Rl8XO0000000000000000
Len[0000000000000000LJdY00000000000000008e?D@UP]0000000000000000\GJ<D[3C0000h_5`8KD[0_`P0000415d0000D@:d0000\ANBX6j>000000000NBH
0000`>M4l@AT0000000000000000@j=J\SSX0000PjGMa5b500000000a6:h0000T4Jb00000000000098OD0000dMRc0000000000000000000000000000\jaH0000
0000hE`J00000000D9>H0000T3a6X=OA<M0K<b3Aa7?4i7OoI90[0000T6\m000000000000@dIFlF=D0000DXn000000000`e8>0000000000000000P=nQ0000U:A]
00000000000000000000\AoJ0000\T7U00000000l3Qg0000000000004S5j4E<dY7CT0000M8?6D=5h000000000000000086^DdanJT_<F0000d]OD000085\E0000
000000000000`BUM0000<7Ri0000P_JK0000000000000000hFih00000000DNmgLB:>0000D\S=0000000000000000LhEW000000000000l8l4000007YH8LnWT>oh
P_H:00000000000000000000a3_Sa4EJ\l`o\QUf0000dOQm000000000000000000000000000000000m@20000000000000000000000008>Ub<HlH000000000000
0000000000000000lG7Z00000000L9a04_\YDm?Sa3go0000000000009:\0lA?J0000000000000000LYeI000000000000000000000000lInGh`aJ000000000000
0000\CTn8[RD0000DE0i000000000000HTXo00000000000000005::j0000457QDaME0000I85g`>YcPXeL0bNOhKmf00000000h]8NTJj7DLLflX@m\_aHE6mj0000
E8`V0000DhY?00000000HHAV0000LoY?0000HAR]`RFL0000000000000000l^_B5:6_0000000000000000H6YV\jo9M8oG000000000000lW0g0000<YR2@T?RD:l4
0000T:Ho00000000e5DJ@PTV<jRIY1I?0000PUl4HKfUe1Jn0C4Nlk?50000000000000000LKS6000000000000L`Vem9PUh6Y:00000000000086X5000000000000
00000000X>MD000000000000a6lP00004=gF00000000``QJ00000000000000000000@^TMX6\M0000000000000000\6dJDK\N00004DZ_LA4VA3dH000000000000
00000000E7lC0000000000000000m7>P00000000000000000000000000000_T492GH000000000000000000000000000009ESla6b@?WN0000Y4>O000000000000
00000Z]5E9I;0000HhYg1:<_@0?OPiT>000000000000000000008087H^oN0000E4?`00000000\n]T\:d]`mRG0000LMJ;0000000000000000I8@_000000000000
4F[A00000000D89h0000000000000000L86S<g]H8VBV00000000\@K700000000h9LDHaD30000000044>:hOD?00000000U48d0000l\WS00000000@a]hH:6N0000
loFM000000000000XIT50000000000000000@6me00008SV7@J]e0000dP48P[C^00004Z>\000000004C3_\aGM000000000000000000000000000000000000DR__
hIKPTKlNL[M?00004<M\00000000@loO00000000ThU00000hYFb00000000LGX^0000D7=H000000000000000000000000H1lh0?]]lGE<TL6k0000m6c\T9hP@b8]
4@mN<HX[E5ZUQ:c>0000Dke`<lN60000000000000000000000000000000016?_0000h6oN000044b]00004=?iHNiK0000P:aelY_Q0O49HaN0000000000000`_0[
<3D6dOb30000DKg=00000No5i2440000000000000000000000000000dXAa000000000000TXbN\\5oU3`O00000000XGc<00000000000000000000Q8hH00000000
0000E8cYX419\YJZl]Lj0000000000000000HPVL000000000000XG_W00000000h6=G8g4Z86bZ@X0_0000000088:QP1Sg0000h9Yo000000000000000000000000
00000000h9J`0000000000000000000000000000\KmR00008XBd00000000\o=SLR[?00000000L38^16aX@6GaTSnjA6ch000000000000TYZ[=:3n00000000LA8^
PLFd0^ad4Nj;00000000<K8Y0000=0NT@aWM00000000000000000000A5m`Xe<Y000000000000000000000Z?\49nNXQ][X^Gj0000000080jO000000008BHUU0<I
0000000000000000000000000000DKi`e:Do8COBH>VclCG80000]8?B00000000<W660000PdHj0000`oYbD5e<0000lIKF0000000000000000dA6b0000`6H]D52c
Dm[Ci8DX00000000000000000000XTac000000000000000000000000000000000000000000000000a4a[\ocjDb@m00000000000000000000000000000n7V0000
0000l=cc00004O<:TE5300000000lH3^0000000000004e\<8=h;L1`GX9AfX^X[`YCEH541I0a6daE?000000000000000000000000PWZ]Hff?4:II000000000000
X`m<00000000000000000000@UMcH_BH0000PHaL00000000000000000000000000000000hZ`F000000000000\^KF<7RJ0000I8:G00000000XK^E0000I8oY0000
8_1Whh?;000000000000<]_N0000`>JP00000000000000004Y=2D;Xi00000000000000000000<JKgPM=d000000000000000000000>lY00000000LA3_0000X<?M
0000U3^60000PbAc000000000000<o0E000000000000<@5^h^MTDoUW00000000D^RV0000000000000000H\Sl00000000I7=3000000000000D:eH\haX<Ql^0000
0000HL8j000000000000Phn<000000000000dPBI0000<lo?`8>0TmghE7hY0000@A2k0000<L::0000000000000000d;J7e4N\000000000000<l=ch<K<53AnI4]V
0000HFmn000000000000DgV[000000000000000000000000000000000000000000000000000000000000000000004D9>dT>c0000000000000000000000000000
00000000P\?\4h>T00000000000000000000XFX50000d@f50000h<Dc00008C5gL`W2000000000000000000000000000000008WIbl2B[<hL?0000000000000000
0000000000000000000000000000d?eN000000000000lk;Eln>o0000dh<k00000000000000000000000000000000000000000000000000000000000000004Jn=
A71c000000000000`HI;dI6X0000@YS700000000000000000000hVaF0000000000008JhK0000`D8bD>Ch000000000000DCik47Vc992b000000000000T_;HD5@A
00000000XT>K000000000000000000000000000000000000PmQ[\iOD00000000000000000000d1a>8ON\\=QL00000000H9O_H4OZ0000Y8]G0000000000000000
00000000P=h[X6A[000000000000000000000000@;:?8QTWd<Vd000000000000000000000000=9:\dSX[m7gc00008A`]`LV0TB@O0QOf0000000000000000P9CH
8aG40000dO]^0000XL0d<lm`0000000000000000POJGLTGg8N[aPlAe0000P]Hb<MXE``1a85?Z\d2hLXHj@fgY0000DPRn000000000000d7;;]:<G000000000000
00000000000000000000000000000000Xl<?Q7AM4Jej00000000h61fHiLa<i\;0000000000000000000000000000000000000000@Cn=0Qhd0000\1JGd>W:@4\B
dY:nDn?C000000000000000000000000<K4jdQo>000000000000lTTf0000Q2Ai<K?D0000hH6_M83Q0000000000000000000000000000000000000000d9_`0000
0000<4IUXFY;@Q^L000000008Ek00000TTJ8000000000000000000000000@<FR00000000dQZ7000000000000D<<VHAaV8khb0000<D;]0000`eUN0000XbQ`DJjd
19BNH:>W00000000000000000000a2FghUQC=5aT87^j0000haSD00000000000000004ZODM:UZH2K21:eE00000000000000000000X`5j`fUPhm37000000000000
l:ThTHf3000000000000\EMD00000000d?dmXTCF0000000000000000HngR00008^Z8P=\im2:c`hXS00000000000000000000<:B>`Hm000000000Phj\00000000
<RnX000000000000l1=j00000000000000000000000000000000905c@kcJI7f[HJV20000000000000000PkED00000000000000000000000000000]9]PSQ4Tcbo
4F4hTZ`X0000000000000000<XJa00000000000095Li0000HG1`00000000000000000000000000000000\:d9TBL@99M^00000000HAD_00000000000000000000
00000000L>3;00000000h4`c000000000000000092ki0000hI5jl32e`X8n00000000000000000lfWlfE40000Pnma000000000000<^L800000000000000000000
00000000i5GG0000000081>K`4AA<W[lLbUaLB?100000000000000000000e4g:00000000dYTS0000l<cf00000000000000004;iT00000000PMND000000000000
DZ<2@Ind<RbQL3CdD33S@FSo@M\o8[Rc<hG=000000000000000000000000@g[0H4o?0C0X00000000000000000000000000000000000000000000h78OhE5J0000
0000T=?O000000000000a7P_0000d4>j000000000000h1Zc0000000000000VH8dPen000000000^Y[42BOh=lb\`Dehbm?58QQ0000\ZWm`feL0000000000000000
00008]_]00000000Pfm300000000XUYS000000000000\KQWL@_m0000000000000000hfP@Q7Wg0000<]7bl38=lonB0XgG00000JYRlPBe00000000lRk800000000
0000HTn;000000000000000000000000000000000000000000000000I9LY000000000000`UQ^HZbA00000000E9^_Xc<<0000lWB]DBPj4dSP<gbe000000000000
0000P4_@lF48HdWOi98V`@BK8W=bHSB_4`<5000000000?kKTi3NhIll0000D0DB000000000000PF>k\\d900000000000000000000000000004;KK8S]S00000000
00000000000000000000D6eMdI\WQ0]n\K5B<4UG562@]78GhJ^<HKB[lQ\_L@aT00000000`E3_00000000l4h>LN<LD`J200000000000000000000`[l500000000
00000000TagZ0000@Gl08`8o00000000000000000000000000000000000000000000H?B6Hic60000000000000000@<;7dT`]0000\EQ0\PFo0000000000000000
0000000000000000lS:CP7]e00000000PYT0d[i6000000000000I1dW0000000000000000U7[<0000000000000000000000000000hRDW00000000XRAU00000000
0000P=MK`G=_@3jB0000L4j74cZ^h>V<]8jdDUL00000D?;e<LL70000@XL:0000X:]]T;O7Q4d@000000000;EX0000000000000000P1E800000000000000000000
<BfSPKQ<D[MR0000X[mF0000D_4`0000XEJL0000000000000000000000000000000000000000`j`Tlk3oLAOA0000\L7W0000000000008Ol\@ldD00000000<8o2
@DCnTc9:0000`fcf0000DnFLh_ikDnK80000000000008He800000000000000000000000000000000A9DF0000Y56a00000000L>B20000000000000000U7EUd`ai
00000000HHMea1JI0000000000000000000000000000000000000000h1YP00000000loo>00000000`87\00000000000000008d88000000000000@2KBTbd^0000
0000000000000000000081Th00004kDLd;n7HUUS000000000000hR9fPQ1MTWf:0000TD\c00004X_d0000DBW`LU9VT`E;0000000000000000@;[;00000000P\C6
<;T3000007H6000000000000M5`a`gee0000000000000:X1XNVQ0000D20fTT?3]:1R8Th[0000\GFQ`Wk8X_b800004DF<0ZQ0<ESS@Kh2h^d]L;\WXFaS\KLOlPiQ
HY?A8_l>00000000d3_h=34?00000000lJUG000000004:XL0000=9>L00000000000000000000l5CC000000000000000000000000<ian000000000000H37fh:Kb
823K0000E4Vl00008\h:8\`<@U`Z8lIK00000000000000000000000000000000PE[3@PTF0000hoEd00008Ei800000000T8FcD;QF518=0000\kUO000000000000
00000000dM4o00000000d0c60000000000000000@i2D000000000000000000000000000000004JahQ1gX00000000000000004l\mX@7]00000000000000004CMG
@FT_00000000DK[PLYTl00004>h3\O=C0000H8nLd^QR000000004g<dT0d:H8]Z\W:0<JnG000083`A0\2dPiKj16bf0000Df2g00000000000000000000\D^QHdM_
000000000000e7g?00000000Q5R3000000000000=7<=00000000H\;:0000000000000000<NkU0000000000000000000000000000\WFZ000000008h<10000T`9d
0000d1PS0Vc:00000]Dg0000H=]R000000000000000000000000HOR=000000000000H1=>000000000000000000000000I5=i00000000000000000000h_bV0000
hWg5l[T?0VPB000000000000<:9HXJ<:98FAD;_^<XaYa3TmHF2=0000\=ih\1\QL1dMhe5V0000`T034:57XB^g0000@4^ehPaL0000T:gc0000\[7dlH4G@f]R57eA
56WD0000000000000000000000000000000000000000\DDV95T100000000000000000000000054H20gQM57hG00000000DLYTTFIT00000000000000000000@a:J
0000000000000000l16\9:jR\Ujo0000X]j3`0Qa0000000000000000hX1M000000000000Q3SM000000000ImF0000<2=5TCmAH\7mTQB<Y6K_00000000lRb3@Llm
0QW40JHlHO3PPaKjH@fChVKk00000000@_LidM020000<WB6X60P`e278KP900000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004igO0000I4jO000000000000dfZa0bP^0000l;T_\GKOhlRH00000000hlj40000000000000000XD?6XZE2lU>VDUagI:9V000000000000
hdga00000000I7Rl0000000000000000@V=I000000000000\NUP000000000000000000000000<T@J@EdL000000000000hJB]dd0f8lek000000000000dS0HL<WR
000000000000\`fR8=K00000@Ok40000LF]f00000000lN>@000000000000\O^M0000000081I200004EdY00000000Lfj_Q2@R00000000`DbGH]HG\ghc0000H0PI
<:j<0000\?A10000000000000000000000005:S2H_A6I6_Q0000X`X@9564XG@e0000TCGO0000XWb^0000000000000000a2;i00000000000000000000E0E00000
00000000TIKm96B;a7Ae000000000000hU1T00000000`G\SXPb5`mA4@nSdI04400000000TNXoHhom00000000@3`e`Ko0<\^MH7bFHBnihCXU4Gl[i8]e00000000
00000000X<k\L<DLP9oKE9cf0000000000000000000000000000000000008S1VX@PkdF4Le7IZ0000000000000000T:hM00000000U4Ug00000000000000000000
P>YDT[aGLLNN00000000`Y3e`I?L0000@S^b000000000000P]3X00000000000000000000P79K0000000000000000dk>T00000000000000000000T0Jk00000000
0000H^W_P>imHgG40000PiSl00000000LJDY8nj]0000lR=K00000000dEo3T@KQHN:iM4c;0000X;dY00000000TD3AU79j00000000a8GF\ZURhn=I8\5GdOHKTegl
HQ;UP^8d00004CMa00000000dZCiX6@TdS^@000043^>L>_i\B_G@O<I\01A0000000000000000h0ME07L>4\8V000000000000@bZRhg3X00000000000000000000
XMINXMIk\A_2dWni000000000000`Mla00000000l\M80000000000000000X2<K0000000000000A1m@BHn00000000]7Y>000080J=000000000000X<CXPED4<Ekm
00000000000000000000`\0Ri76OA:m[0000000000000000\`Kj0000000000000000X_]d0000`BFb0000DWhg0000000000000000=9FM00000LC;000000000000
00000000000000000000000000000000000000000000H1n00000X6FbTI5MlDkg0000dAQD8LVc000000000000lV?j00000000hDN=d?QPP71EhD@C<UJf0000Dcej
0000000000000000000000004d2R000000000000\XAN`XJ?000000000000000000000000X0[n000000008:ia0000I9\10000000000000000\Y1;U83cPI=<0000
<DI]0000000000000000T4To00000000lAAR0000H[1k00000000000000000000000000000000D7E?000000000000A2ST00000000H5?nl3]H0000<HVE0L8V58Bl
Q8V`000000000000HW01a5XW89Ng8=@H0000000000000000000000000000000000000?<]I7MA000000000000@9[;0000a9cT00000000P?_OA6C[0000HgU]0000
8RFf0R;?0000000000000000a079000000000000<N4d0000000000000000XADD00000000DBE?m7IHlY[K0000000000000000000000000000hOeA<[?g@]6j0000
0000@K`C0000dJZ@0\i900000000m3iL00000000dU?ddZP5L5V788hnLS4i`HL0DjjI<^D1P_L=i:T@000000000000000000000000000000000@W_5710@X[@9:D]
0000000000000000\2AB00000000\Coa0000h9ZH0000Q:j4000000000SMZ0000hf0V0000D\_C00000000hN?bLGbM0000000045aF0000X4[@0000000000000000
h_n015Ioi9Ni<1B^0000\861T3h60000h1ZWm8k?0<;UPM3ZX2@500008aPS0000000000008:YZ@KNR0000@G:A0000=1G`Pa\N0000000000000000000000000000
0000000000000000`JTm000000000000X@FSL3C9\Gc_0000P8k^0000@Q\9000000000000DAnR00000000\YoY57GYi7ZC00000000000000000000000000000000
00000000T1TR41oX\:\G00000000000000000000lB\gLYPFdjcmdIFS0000DUY30000000000000000000000000000Q0R?00000000L[LI0000000000000000=1`7
D1mJ00000000@K9e4QUK0IeY<o@F0000D=dk000000000000000000000000TAdiXWSP4^Na\ffMi:cS000000000000000000000000000000000000E2RglCQ24;jn
`7TP<oS@00000000m9WT00000000000000008eY4DR;N\eWX00000000000000000000000000000000]4nTH7:5@YMY]5Zg0000D178000000000000000052`>0000
0000`\G^00000McB`Scad=D>0NJOh]DCi0[II6\H00000000E70[000000000000000000000000000000000000e9`ElIk[00000000e9[J0000000000001087E6fM
00000000000000000000A6G90000000000000000<l;200000000PAjKd;Ya000000000000dHfH0000dm]M0000000000000000T<Zfl@;R4ND1U6Go0000@7ZP4HNF
@XPI00000000000000000000000086aO00000000PX>E0000<NRO0000000000000000000000000000000000000000lE3P000000000000hG7f0IU:0000Q5TU0000
`BCCh1g[8G;Q000000000000\:BN<PXg`SIi0000000000000000h4R=0000<^>`i13O0000000000000000000000000000dheS0000000000000000000000000000
<4WL<:7ZdMAP8T7@`Xh\Q48:0000PI2b00000000X5iV0000000000000000\8\hhSQU0000@W@6000000000000<I1^000000008nQA0000\WhQ`;]U@KE519078TLN
00000000HAIg0000l?CcD@L`DBD:0000LBnCd2ZFTZB8`^OFdI[F000000000000000000000000000000000000hF5K0000``WL<X`^PABl000000000000T?1FdDic
HDMg8NN20000000000000000lUI?000000000000000000000000@84RDTVO0000000000000000000000000000000000000000000000008R210000000000000000
0000lAKZ000000000000`DE:0000Dl>50000TZ5h0000000000004>I?0000000000000000L4hcX<hm00000000`ce000000000000000000000U:C:0000lF@[h6fj
0E]`lFeZ\K]\000000000000i50R0000`eKN0000d0oA=1H80000H;Q\0000HGN3`ln20000\:nmTWJn0fZ50000000000000000000000000000hRIT000000000000
00008oUA0000X8Un000000000000000000000000000000000000@48@=4RF00000000U4<N0000hhW[Ho]V00000000P3aQXYWR0000@GHA00000000TVZOe7@H0000
00000000LI9P000000000000\<@NdAETI29C00004EcB0000DC6h0000@mOa0000000000000000000000000000HI?`000000000000lMR@00000000<5Q900000000
00000000000000000000<XNf0000<5L[@Ch1XR:bE:E;00008?MjA0IB00000000000000000000000000000000hB<JdJQ10L<>XL9e0000\ocMXD`R@[9G\TD_0000
000000000000lVKX000000000000000000000000000000000000Lmb>00000000000000000000h\nM00000000Th^\H[=Q000000000000000016Z_0WPV0000@@j6
e7S>0000<@nk0000X2Cg0U1<0000000005\Z0000\>hgdL9700000000000000000000000000000000`BA80000000098BT00000000d^C=000000008c<i00000000
0000000000000000XfH:0000PH=j0000000000000000TTIj000000000000000000000000PVfC00000000000000000000000000000000000059EW000000004P<0
d=]khaEN00000000\@3UdfZI\:0W0000T\1F000000000000HKgV09K100000000000001Kh4`JcTgMg00000000m9Sg00000000DV8D<c2ElXDBlcn0000000000000
000000000000X?[b00000000XM1LXF@7l73;Q9`i000000000000T3MlL9iI00000000000000008_Rk0000000000000000@STG000000000000DJF:589?e8B00000
0000000000000000l0CkD1hIi3XWL\Fj96c888?1]:Ufh2^X\7BL0000L:=`0G;60000\o`M0000000081jF\6BnTV4P4\2S000000000000000000000000H@U:0000
0000DLZ?XQ`XXjQPU2gI00000000U7_S`?2e00000000000000000000lPGGha`H00008@V04_CYh;NZX<fb]3][000000004F@O\4DlDJigdUE_0000000000000000
0000000000000000@ULD000000004[Tg00000000XOU_000000000000000000000000000000000000D@6c00000000000000000000@]^P00000000000000000000
D`C^<39j00000000X4^?lNZLXTZW00000000TBh0HV]_000000000000LcNT0000000000000000000000000000lm2T\Gg^96;c0000000000000000000000000000
HE6Ldm;Na:Bh<@@O0000HkXV00000000LCm300000000000000000000000000000000T[=H000000000000LNQE0000000000000000Y6j[00000000000000000000
00000000000000000000llOl0000<CfJ0kff00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TR>S000000000000000000000000PHec8O;NXMbk@IWl<ViL000000000000\;Uf0000@0R@0000000000000000l0Nf0000000000004:ZUH>kj000000000000
000000000000X9PG00000000000000004\BeL]4O00000<II\:C4\LGfM5OW00000000000000000000PlU[00000000<3i000000Y:F0000=9iE0000D8=[\<an0000
000000000000000000000000THR20000D1\^@oh6=01B@ACI0000P:_4XN2S000000004=1m0000<1l>0^kF\c1J000000000000`l5c0000<O=SPOjATa1L0000\2JV
8M@90000000000000000000000000000M86K0ifV00000000d?b\HV<@\lgg0000`V5o<gSD0000dbXY000000000000DHOQE6<GHn;ce:W@XPHW00000000\9\k0000
d9U2000000000000LB1C`MLD0000Pe@X00008I\200000000HLDOHT_n0000D@ah00000000\MM900000000Xc?S0000000000000000\DVI0000<YLY000000000000
00000000L:`<i1ZO0000000000000000m4bN000000000L:P0000P=2o0000000000000000m:Nj0000lOTM`Cjg0:1\D?@4h\e70O;]00000000`JeO8Tm300000000
00000000Y0FW97H7`S6N]9Ei00000000lX0HM7fmQ4U700000000Q:;<00000000D9l<00000000000000000000h[d2\LSRlTU:e6_c000000000000\TDDleH[LM5I
XTWR0000000000000000DA7o00000000d[ZT0000a9_O0000@[m8000000000000000000000000000000000000lSNcDEYMT8e[TTjM8ZCRXO:mD6D64Ra700000000
0000hF5X0000000000000000000000000000TJmS00000000000000000hZo00004^7?000000000000HE]I4<oD4SEN00000000A7UZ000000000000000000000000
LSShXXb_00000000000000000000000000000000000000000000000000004DQc00000000H:1GhAcePKeHlE7TXW^oX_:gP`=j0000000000000000000000008Eh3
00000000LXj600000000L]2L84Ph\R<S000000000000000000000^jRXoHa00000000000056@1HMOc\cjZLa>T11^I0000PmO?00000000m:e3000000000000LFaa
00000000<1QSXX5=00000000000000000000H\[:00000000dKVR0000ld@I00000000H0HP`OdF0000000000000000LS[P000000000000e6bB0000000000000000
0000E9HE00000000XnFmDSR0000000000000000000008PFC000000000000000000000LCQ0000`M:80000e2]P`jc3A6O@Ti2i0000@j16000000000000m9g8`6lP
ll61XSHZ`XV>0000X[5_0000h`f:0000a7f=000000000000\^A8hMW=@;aS0000000000000000000019Uk00004MHmXMnB0000hUlU0000XU^F00000000409B\DH4
<06e8cCHDKM3T>nR@]kB=96ITFiH000000000000lIH1LdDndk09PM0nHJ_Vd5YYP0o_8\R`ld0Lh2<_d6<=0hNK00000000000000000000<Fg100000\Mf00000000
00000000M5n;00000000PNlh000000000000@cAo87]C0000\_g]Q7mH00000000`39@85`gL?EB0000lGID<RLJ`Vn]0000000000000000h2@Ol<NQ000000000000
0000000000000000PiFJ0000<;bM0000TGb@00000000000000000000000000000fdI00000000000000000000000000000000P;jVT@=R8]JZ0000TdhF00000000
00000000h?7@000000000000hP:?00004fol0000DFjbD39O000000000000000000000000X@1Q00000000DYIG000000000000TX0<L\6A4^M1`^Le00000000lKOh
000000000000PIDi@8S^<Ibd00000000<NU500000<EJ00000000\\?600000000000000000000000000000000<9Gc00000000dO^3=9RD000000EM0000hPTfDjLB
000000000000l1aR0000XSk600000000\Gm00000i9ea0000D6_mXX2L`nRI0000@HNT000000000000000000008G?ME7]j000000000000\6AM0000i:2KHXIZ<T>=
8X\E0000XXjQ000000000000\\EX000000000000i:[4LXQ40000E5kS00000000000000000000000000000000lX^e@8790000D^la`4CS`X[Q0000000000000000
8SiY000000000000XT^200000000M6n`8^Zg00000000X6e]`a0H=9Jg0000lT6k0000L:h7000000000A;R0\^10000000000000000XR_A0000i5TCH>fM00000000
\Df]HGIPd4]F@EL^LL4JU6jIHHEl00000DL500000000000000000000`aY;00000ZXd00000000000000000000000000000000Hm_C@<V:X4Sd0000000000000S06
0000\2DB8?0A0000000000000000000000000000000000000000000000000000hVfS000000000000H_NCL<@>HjX3D]gnd]1^<jY7DoMEQ4f2E9I_0000\Ch?ThDW
0000000000000000H5n=P3e;H@[L000000?h00000000a5ke00000000Y023Q2`bQ8e?00000000`9on000000000000000000000000000000000000TES@LLWYD^dN
daiZ4jTXE5=0HLdg\[_[0000T8cF00000000000000000000LLD=0000HI9<000000000000000000000000T0Mf0000`g1J000000000000P>7J@9OGlmP500000000
<ZR80000000000000000Lf_Yd91f<OfZ00000000000000000000\ngh@Zb[00000000P>:P`liBh:Q=TDJA00000000000000000000PfDED[Mo0000hJ4W00000000
0000T4j\0000DCDD0000000000000000000000000000dDEP0000TkE^00000000d^N<0000000000000000h=Z800000000@<nM0000i7YY0000`XXI@LMN8GWD42SK
P\hRe:Lo0000000081EOHGKA000000000000X1[bH=M5000000000000000000000000TW3`8]T000000000dPNE0000PYed0000<[gU\c[F00000000X<VSXj^S`CDi
00000000000000000000\;7i000000000000\M8ST:ooDFO_0000PAAo0000LIjHi5_e000000000000000000000000000000000000H9SM00000000000000000000
000000000000P5[TlJ@J00000000<@]\dHo30000HOY[0000000000000000<56>XJXoHR0=i5EC000000000000901a00004c3i000058EH00000000<W?60000@3G]
000000000000000000000000E2^j00000000`;A?dGSh58>d00000000000000000000000000000P7R00000000X5iALBT4lJe5m4k600000000lDU=L2X7hRD;8iaI
000000000000h3]800000000L]OiP]i<00000000<VC\8TM]Q1OQ<?<7@fG^0000d8Of00000000HLb6<FYH0000\J7jT<BF00000000A:Td000000000000dN>Zl7_M
D_;>000000000000P=gQ0000TQ7400004\Cf0000E9V=00000000000000000000E9QK0000@\`V000000000000T@<o8JgF0kV4000000000000U8XL00000000]0Qm
<U=V00000000h@ZW<2kbTC<NhbdHhh[X8H7=HlW1e4R^a8C\l3oEDi]i000000000000D4MH000000000000PnY]00000000HW>8XJ9m<0H=HWTP0000000000000000
0000Lk\_hPe[00000000TMQ@4`[^0000hJ\AT30@i8N<0000000000000000\Z0fU4O4\84o<5eaXY7ea6\Z00000000HJi?`fW8Tk\8000000000000HAJZTYJA0000
0000XPCZ00000000<OKK0000d>n@HDLjP_V=0000T^c100000000U8GX00000000000000000000000000000000`30NQ8jR00000000000000000000D>0E@F3Q0000
0000000000000000hGZXlJLI0000lA=HL[dn000000000000\9IG0000000000000000000000000000000000000000<1Od0iLIl>gg<]^:0000000000000000lEc1
\gM500000000H49AHWb50000000000000000000000000000000000000000000000000000H_[@00000000E:2W00000000000000000000TZ[_0000000000000000
00000000000000000000d9WL00000000lLE:m2Be0000000000000000`<inTT0S@aHj@\4^@`Wfl0FPLgfDd]iW96cJD=9ULU>A0000000000000000000000000000
<^i2DPRJ0000a94B000000000000DHDB00000000\o2Q0000LK:l0000d46=HJ7<Tl]k0000L3V1HFU<000000000000Q4BK0>^[000004nO00000000DSkO00000000
00000000H65A000000000000a58Y0000e5RK00000000L7R7X:@Ka:4R=:FRT=UN0000000000004XU?@>QPDfnH`h\O000000000000L^0500000000000000000000
000000000000A57?000000000000HcWF0000@o8Y0000A98h0V2Mi:kH`1\odH<m00000000000000000000HE;]00000000I8^7@5S30000T;I@D4<Y000000000000
`QL[00004[kW0000@`ET0AB_<ahf0U3P=06:00000000LDHO`KnA0000XQE`0000000000000POX0000<Q:T0000000000000000000000000000DP3:<T\3P>NX`UC8
L_ZlTLbYT`0b0000000000000000000000000000000000000000dG620000LcCkY5ml0000000000000000000000000000H6GC000000000000000016>WPWPi0000
00000000\Ic200000000lWWR000096JQ0000PE?K00000000PSjN00000000A8I200000000PU=<PgYW\D9[000000000000E3ZULDcA000000000000000000000000
0000000000000000000000008P8[\Cg^00000000Dl;i<KR300000000000000000000LHCS8hiRl?aR0000m9Lk@IEn`H8]00000000X^4X0000lQOK4M@d<dNO0000
8519000000000000m:c200000000P]j@DM27\V`L8=b7TKDDPiAcT^4B0000000000000000PN:K8PJi\UBZhnMF0000@lZ000000000@?^<L6W\8`I@000000000000
``oC0000000000000000D6T=00008O020BNNHK2D<ggJD80Z@7XALC?n000000000000<[7@0000000000000000HDJ`00000000000000000000hL>Q000000000000
0000D[J]0000000000000000000000000000000000000000000000000H\QhbFm00000000XE;C0000@1CIX1T]I4>m000000000000Q8Cn00000000d_Y=00000000
0000`97?95G_000000004P`W=1F_0000000000000000<;dH0000T\n[00000000000000000000hR@hlXLf`U=0Xa;DD42hhgge\_Q\00000000Y6Qe000000000000
i3?CA5<@8QdZ0000PI78HCe200000000000000000000l:cclk]k0000000000000000Xn9mLS?d000000000L]SXQZQe5HUd0gR000000000000<VU1000000000000
d]\g00000000000000000000@[;;000000000000L6;c000000000000000000000000\_ej00004X^:0000000000000000435b0000000000008kVN986]0000\HC^
00000000hZ@Lm39d00000000<E\ZLNe:0000`T9N0000000000000000l5lCl3YWXVY4P>6J00000000\1RBY64;\<4FlK_80000000000008;BTDBIJde[I0000T104
00000000X>EeHQ`=<69lH=LIh^cB0000@O1@4WXal[4QLh1di1P<0000000000000000l6_Q00000000H2S\L7=bTY\W8VSG0000D`SY000000000000U5Ro4D0S0000
000000000000000000000000000056:>00000000000000000000]6?MX0Ph00000000X9RX@BadlH[400000000DYElDc`ElIRh0000000000000000000000000000
l5NR0000P?T6]7_e\fEc0000000000000000`0IcHoO]XEj6X3:L000000000000D@5nl2?1hAkD4_9OE7^]00004NDD\Vd\0000Leg=0000hT^j0000000000000000
P8<=000000000000\lMR0000DIC@DV4`<YAY<cBP0000H81g00000000@50PL@a<8_0JTh:RhbH7lNZjHOaK90:j00000000hSg_0000`kZ<0000l<?mhG[GT]Yi0000
TmS400000000000000000000XJh4<o01000000000000000000000000P2U9DK\b000000000000P>Z5XWA6L>[P0000000000000000e:LZ000000000000DC?0hDmB
h[GL00000000DALl8F`_8@;kA0TR0000hFnN<GWi\9N7E3oC\2Z38[6^D8deA4QMlZ3;di=V4T9c0000000000000000U4^R0000\E>NlQFVQ80iX7Fj95hS0000<95?
0000lcc`lI7J00000X?6@:<0`XAk0J5NPm8AHE[PL]en0000\Pfc00000000000000000VGJ00000000dT?B\ZZ4@m1c]9cB0000`OF<00000000T^Ef00000000Q94T
hk250000\ePd0000<m3VX>i?hC7M4f\9d0ZG00000000000081B6H`\T000000000000hgXK0000000000000000`9CRDi_oH;FgLm:mD5Ta<naBI6NV000000000000
000000000000000000000000000000000000\l=500000000hgnA000000000000000000000000L37OlKebd0<T0000Q4[L00000000lM\AI:DK<<RN0000Pbo\0000
000000000000000000000000dhff\9J@00000000]2?>U2eET1>5dJM8lJX_DKT>\SHCY:aF000000008GJY00000000H6a?h;d9TE2XH@c64JTKlLmOP@95<]fI@_<4
E4m^000000000000000000000000951Z00000000hOXDQ:ON0000LiVLE6Nn587e00000000000000000000000000000000000000000000000040@B<lZM00000000
00000000HVYIh2>3\O?lhYe8La_<M5oIa9OS00008I\`000000000000LKf<00000000HFmA4\_200000000`XW5Pi>1000000000000HVoC00004R`f00000000H1Da
dJbg0000@:ARi0>m0000LMhV00000000000000008Wa_m11;00000000lV=`00000000Ho6j=6LUTB=9000000000000\>gD0000P98;0000h5H;0000000000000000
000000004^6NPNG=0000000000000000000000000000XoZY0000000000000000000000000000`9h300000000000000000=>W00000000<C;X<^Y@`Efa19?W0000
8=ge000000000000000000000000Xo?20000000000000000000000000000000000000000\W:d0000000000000000H5^f00000000000000000000LNIV0000\C1R
A5C000000000l7BZ000000000000000000000000PTOn000000000000000000000000000000000000LAd=00000000000000000000A8kf0000P[F4X^<@00000000
00000000`0>Y17K1D[@?000000000000T]N:0000000000000000TYP4\DO48^3MhYhN0M9bE8`k=:3500000000000000000000000000000000hK]J000000000000
00000000000000000000XF_>\:_g0U0G000046L700000000000004Q:00000000hH?aU:`P@8N60000H=TK0000000000004UZ40000`9Un0000M50d0000T\]API6j
000000000000LBZjI73C00004Ha\<MMDPXiZ0000LNNMdPH1D6JC0000000000000000LY0K0000Dja80000000000000000@c0M0000H?C<0000TIUo\`gD0000472a
@ZH:``VT\]LYY13m0000000000000000l>F\4Nj]00000000H?5C00000000H_AU0000000000000000a5cR0000XKHmD<060000@NT[0K<hlkc`0000000000000000
000000000000000000000000LJ9E0000000000000000000000000000<QbA00000000hDX@00000IX;D4Fi4FKg0000000000000000000000000000000000008TlJ
XZHi00000000h>lB<OiiTkG8lEU60000000000000Bkb4P`FPSeYT34NTX61HETYl]06Lg\L0\@GTIbUU5bJ0000HeaZ000000000000XRbd000000000000LT4LDZSH
hn2=00000000Ho918X2a0000d^dD000000000000hFljhMn[H_NRY69H@gV8lh1GdF6C0000000000000000000000000000000000000000XG>BLM`f\YlMDDf70000
00000000hKYZLLYm00000000T_Kh0000X1Ui00004DCA@ecY4YkD00000000`b7I00000000000002:B00000000\JW[0000e:lk0000@cmHl4go00008Y8Y00000000
8i5900000000000000000000h>\=0000000000000000000000000000`??a000000000000\@Z>H5L@0Jm:0b=0PIH>00008C^T0000000000000000000000004PgG
0000@FL:\0^g000000000000h0LY\=D[00000000`hEC000000000000000000000000TF<X0000TI8d000000000000lGTFPkJ200000000lc_ZM88I00000000e6V<
0000000000000000000000000000000000000000000000008;=U@91U@CIPh7J68JJQ8]X3@J:O00000000000000000000X9ldPde;8VK=58K``WQ?\Z8X0000Q7D\
0000000000000000000086gc<ZNj000000000000000000008`g5000000000000D7IH0000<3\g987S000000000000000000000000lB9gX^\g<h]:P?ODPL`@0000
0000000000000000H1h9l_<m0000l6Ua00000000T]XK000000000000000000000000L4AL000000000>mD000000000000000000000000dXXcDZH]8\^B00000000
=:HDLX9F0000lZ_V00000000Q8^Ii7m9P9BV000000000000X:oa00000000000000004YX1T<QfTBYH0000LTk[h^kWlElg\oVD]86o00000000@9hA000000000000
@0S^PI@o48gQ0000<VO\0000PO>a00000000\Cc]0000000000000000P`ZE<Nd\XV=oHL?H<[j<00000000000000000000l=3H000000000000E8P[00000000`UBF
HdVH0000000000000000hM^kTXYgd6OJ00000000000000000000TnGN00000000d28000000000000000000000000000000000\iGe000000009:5T000000000000
00000000TJIR000000000000e9h^0000T@6R0000h;H[M:ec0eCK0000000000000M0W00000000000000004SlU00000000lR700000<_\E00000RMQd[bB05XPdd9m
0000000000000000TcnH00004J\XXACUh9m\L=Y5H_X7A8Re0000000000000000000000000000000000000000<Hgc0000XMTS<8o?0000000095_MHVV:00000000
LeaDX\QkQ3T[00000000581;000000000000i9lN8VbM000000000000LMUni8TB0000@IJV\13k00000000000000000000000000004Wl6000000000000`51Z0000
00000000000000000000000000008AISDTRVPN5=000000000000000050L4462e0000h@OQ`cM@0000P_IC0000U:7d0000000000000000lTj@0000\A>F00000000
0000T0G900000000T6fQ000000000000H0YlLeDa<CVP0000`<PS0000lod`00000JOH0000XXa9Q:;]0000Xc`n000003W6H4oi00008W1cl?G40000E2<Z00000000
@[HL0000000000000O2_00000000`oa000000000000000000000a3H70000L5;N0000Ln9W0000000000000000M5ZCDk`;]5_2T55c0000000000000000\KA7Tel;
00000000hUX600000jUE00000000<OE=8o:^0000000000000000`5kY0000000000000000X:9100000000hDlW`]mM0kGJ00000000000000000000P;MP0000\SoV
0000l6Q:00000000E7T[0000000000000000hH88PX[k00000000000000000000<O0M0000D3dj00000Lee00005:fY000000000000000000000000000000000000
0000@3b^@N0>Y9?l0000000000000000@Q6=TGR;00000000PQ4J0000dVb:Y6dd0000000000000000@IEZ`3ZXh=T700000000000000000000000000000000L[2M
0000000000000000`kj@00000000HgR[0000Xn1D0nZm0000@Q^Y000000000000H]IX8EJ0PMa_0000\3YD0000000000000000hF:]0000000000000000LVIk@Zj=
5:\K00000000000045860000<2l=D^o]TcAH]3`=TJVl0000HKSS0000000000000000D4O60000000000000000D0JT0k:3P:NRL^UFI8698=k^0b97hhWAM80W0000
0000000000004Zc1@Y=M`]@_00000000\bJT0000000000000000HYOA0000dK]6lL?o<g@n8]CY=3E@0000lf7^0000D``Mh2PF8G0n95HgI6k903kJ0000LCF_0000
D8@`T@RP00000000000000000000000000000000@@di00000000lP_n4;ka000000000000@\8Hdd3h`[lT0000000000000000000000000000dGWW0000dDK\`^kf
4dj\00004WIF000000000000000000000000LnB=T7G_T=4T4GhbU8daD^cc00000000@kCI000000000?IMLIJD0000000000000000l]3n00000000000000000000
0000hh3P000000000000000000000000X<:10000XBb200000000dQS`@XA>E2P`]5Ak0000000000000000`W7h0000Y59d00000000000000000000TDK:00000000
0000X7jZ000000000000000000000000XaUV15OE0000h9_F000000000000000000000000T0=5D\6ie9V[0000d\MR000000000000<h=nhY34@[Sah;M_Dd3H0000
0000X8V`l4FUA8i>dTIT0000000000000000M81M@AK<000000000000000000000000lUg[0000LA5n000000004@mo0000000000000000000000000000dOC70000
0000I4V?L_]X00000000\75MhDT\000000000000000000000000H<G4dPZ3000000000000000000000000lRc900000000000000000000T=Gc0000\5BR0000TiG=
0000DM_:00000000`>ZF0<:N@36BX^BO000000008@`:0000000000000000PI`n00000000H96Y00000000000000000000Y7`C000000000000LRhm0000@h?c0000
00000[?:0000000000000000000000000000000000000000hBe7DO?S@ke>00000000000000000000@:UY0000000000000kA@0000000000000000P\;l0000LY2Y
0000000000000000000000000000<9cE000000000000000000000000HdJ5Xe4LX6cmPI4=8Qe40000\\gXT;:e00000000lKcmddc1000000000000000000000000
T4IHP9YW8BgC`\@chca>I24l00000000<3GRH]OW000000000000@U]R00000000000000000000@:Qd000000000000Pb`>0000HR44000000000000`>14A4M6Y:M_
0000000000000000=5[i0000T7>@LaP20000000000000000\JNZ00000000000000000000]97H0000d?c8Y4UO0000000000000F59I6P90000000000000000@U^W
0000DFS?XH_[A5?=0000LejR4NWF00000000@GI90000H8P^0000<_Wb0000@doDD]:B8M><E9^;0000XUe\ha=G@4_200000000XaaZ000000000000XO7Z00000000
00000000000000000000000000000000<MU3`UBl`lTf0000000095fFXZ4[\Em`00000000000000000000000000000000M6J?8Cl9XUO:h>L\00000000Q5A283OC
000000000000Daj>000000000000X0b`0000000000000=`n000000000000`MVHE1R]0000D2em`SmW000000000000@LJOhTA516dL000000000000@n1e00000000
000000000000000000000000h`a6000000004hoJP0UO0000\cm\<1XX0000d4Zj0000XTSH0000TD]6dPZm8W:F000000000000LnbL000000000000000000000000
00000000000000000000000000000000Ta01PJDB00000000l?D7lPbn0000@1HMLmDP0000000000000000000000000000dV?:@oR?0000000000000000`NnH0000
000000000000000014c\0000`2kIDHZL`PR2H?f?D_?l0000DU2>0000LJXM0000`=8800000000lEhO0000`[\D0000XOf10000hZ7^0000000000000000D@\CHVo7
XZ6id=m;lK7el]UB42aUD;4A`^ZQHo[>0FSS4MQVLb`od;Q9P]hmLk3?I18b0000\T<L5310<Y030000hPUdDM8b0000000000008@9]0000000082GU00e64Y@h0000
<ABE`XUc00000000000000000000000089aPTA>40FWK000000000000m1MF0000XG>3PLIOH6A20lcWHo0j0000`mjO00008NlJ00000000000000000000000094P]
00000000<0iQ000000000000000000000000HKX;00000000D@`U000004g=h`?H00000000l2C1<eEY8<\08i770000LMPYHOM9<_4nd@MSm8Uh00000Fdc00000000
0000000000008\IMl:V400000?M0@]Sa000000000000000000000000000000000000\IAT00000000000000000000`[WJh_6mY5[W00000000PRX^Q8]Yl1Re0000
00000000000000000000LZ[:@W<>PMHNTMj700000000XA[Ql]l><IUa0000@DBQm1XmHaeF000000000000HZ9h00000000T6BF\dfOi1ccD9lP00000000000090I[
0000000000000000THb_00000000000000000000000000008K@Vl_bld88iI7F?PMVa0000LO^ghhdK00000000DT240000000000000000<Fn?000000000000=672
8OKZd^Ka<lJ=000000000000h_8m00000000LXlG000000000000dXcL00000000000000000000TRm\000000000000@VEKPb@M00000000T;`j0000000015nk0000
000000000000lDaV000057lU0000P81\HjMddTL]hgd0a6[j00000N=60000`[P?hWFo0000@BJ^000000000000P@cj000055R]0000000000000000\1YE00000000
0000=:d70000000000000000@kkV0000<0_YXT3SDV`=Pg`=0000X7dV8LdHHeZ>00000000LV?J<Hfoh2fG00000000L_6H0000000000000000000000000000dCn0
X_hcHd]K\kB9`YbO00000000000000008F:N00000000@cJl`4`30000L`4Q00000000000000000000000000000000000000000000lK`_000000000000dCHA0000
00000000PTi30000i9U5h1@G0000<=d@0000000000000000heei0000L;XYHXmLXZ0HlAP\lG5F@kLj<oDV00000000000000000000HajR00000000000000000000
0000`[[1000000000000T08T4U]k0000000000000000000000000000000000000000HGmfDAP0a74l9:4dl`e900000000000054l20000@:Ao0000000000000000
00000000000000000000000000000000000000000000000000000000lWE5000082RDHfG?0000\M>UP\W68^VR<f^e00000YZJ0000LMT7000000000000H==^4GlE
4ROm00000;Od00000000P7n4dKl_000000000000000000000000``0IPo\o000000000000P?ZHLQol000000000000a5Fc00000000@>S?00000000000000000000
000000000000@3obDVXM000000000000U6V`dT]c00000000522;0V>LDFM]T`2U0000000000000000@Wh00000i:D<0000000000000000000000000000HJ0Y0000
000042cD4@<_hCV1]4IO0000LJkQD^1;=5G500000000000000000000000000000000HDMC0000L?AK00000A]_DOa;000000000B8E`SK1l4gNlm@d00000000X10i
PDgYdJClhJTadEZX0000000000000000lP=95:hQ0000]5IK00000000HBTC93kh0000<`cj19=\000000000000000000000000<NJi0000P4HZ0000000000000000
I4:\00000000\mY@0G4L@TJm00000000000000000000P;ED`;YH4O=6e0VWHYKgL;0G4cSG94nB00000000000000000000000000000000Y4e<00000P=a00000000
0000000000000000<CXDHX:50000Q8AR00000000hP[a000088Y:8W_e\gY1LI:>a3n_L;Em000000000000\K1oh`U_000000000000`F<f\CZn81[UHnUB00000000
00000000h3jW000000000000000000000Fi2000000000000000000000000m9P100000000000000000000Xkm200000000000000000000000000000000hEg:0000
00000000h=Q7dPOi000000000000000000000000P71bHnIEllPm0000000000000000`1\D0000THk2H9@JDhkEe:G]00000000Q8CP0000h@ET00000000HHS^0000
0000000000000000000000000000i52n0000dca_DRkah\7Y00000000000000000FBh0000X><942OSH\YP0000000000000000Y0k600000000000000000000@9ml
`>@N0000`Lca0000H^nih3III0@40Uh20000PE1[00000000hfWm0000\iWf`<3f8K_b00000000000000000000<EX0HWh;8[03\h<N0000TJP^00000000XSNI0000
HX\S]6DK0000000000000000hKXl00000000lome00000000lP[T\Rf>0000000000000000000080GG000000000000000000000000\lO9h;GNXFZ00000@=6Th;hN
a6S?e5iXTh7K000000000000000000000000]6II0000Q5hhh:N@\R==00000000Dg^<00000000000000000000P3ES4PMJ00000000@A4>dT[000000000000052d4
0000<I;5<`51H6i`D@\70000\e7B000000004<S]0;N1Hn_b9:7I00000000T@kB000000000000dJZP8T6Xd:GB0000000000008Ba:@Wm20000@OHl000000000000
0000D4OMU8X:4\:i0000000000000000000042F>0000<f^C0000PYPnXlA300000000XQ6X0000@GYO`=feTLN5DN9n0000`bYi`5N5dkb600000000000000000000
0000H@;ETR[[lXallBdL00000000Y4F=000000000000TC?Z00004RL]0000P6RBPH?J\8oTH5RK0k8Q@lPa0000h[c88XR`a:SDhWlahE5bdQgc0000`B\BP54?TMd7
43HXY9l`0000\Qee00000000T@\hPoIkhOoV<jfKhC[]00000000TM_ZdJP50000@HmfHkXl00000000E9nU0000DGSY00004QTJTCa6`\g9Ho=A0000`3;U00000000
0000@h][0000000000000000000000000000P1nV<3<ZPg>hl`T_4FO640bEh>@08IgbdHoH0000T[hA0000\UTW00000000000000000000dE>o00000000LS9D0000
0000000000000000000000000000m5\n0000@ERCI5]@0000000000000000dSYe000000000000hj]gI6W258Ad`eT4000000000000Hk4i@Pjh0000000000000000
00000000@4T:0EVZ00000000000000000BVC0000000000000000X;7N0G:fdXZdm8=b000000000000hTEU00000000l^6cXSUJh:Z9\S>4\`N7000000000000I7XK
00000000TS=6hf1\hH2o0Hc900000000TUlk8=WZ0000000000000000\\Z4000000000000l:3]00000000T1]A0T5M@X`PD`Gd57eV0000DZTbXhZJ0000D2\`\XBU
`oJNP[bf000000000Mho@Sn159JC<gGa00000000\I25d1^TTFXj0000000000000000<;a:0000000000000000000000000000`H`=00000000XclJ0000Y6d:0000
`K8@P6^VHcW`81[>XmSM00008^Vka9f000000000H;4MHKiO0000<MG:m9hI984G]1oW0000P77400000000000000000000PUA800000000`l6L00000000Y9d>0000
00004N\Y00000000l6@80000DFLN150@000000000=XJH?=>\[oGA:<S00009:@C0000000000000000000000000000<=]<00000000000000000000000000000000
0000000000008NeU4n0OE:[Fi0^F`3]k000000000000dWAO0000000000000000LN01000000000000000000000000LEHFd^dkhRPc0Ti`000000000f@90000\;G\
PWEB0000000000000000000000000000000000000000l]Q30000000000000000000000000000@:H9lDk9P]FJ0000LOd^0000U1hC0000lia50000dYIT45Jjh;fX
4QQ[8Bc[PRiGHWaH00000000@MWN`EmD0000XFDb00000000000000000000`K]j000092Xd\:8KTCSj00000000000000004Ice0000000000000000000000000000
0000000000000000`4V2000000000000HGmXPE63H5AT00000000000000000i`A000000000000`:A@LT<2000000000000000000008?;B19mD0000000000000000
00000oCJX:SX<Oa^U9]B0000dGS@0000000000000000TO=d0000d7ai\7hl8FZZT=S6L]9:T8XET3hI00000000PG6L000000000000000000000000`FY]00004:CC
0000<BG;00000000000000000000=63E00000>dj4ISA00000000@JJ;`fg400000000H;aa0000000000000000hR9J0000d\l=U0Eg0000000000000000P34hL<2Y
8kD0000000000000PE8b0000PQHhHCnKH3\MP;>1\>\l`JK7L8ii@QS2<XD20BTjl]ko0_MKL`Q2A5^`]8=V000000000000T;m<000000000000i7<O000000000000
0000HQJ;m5Y800000000<NYD8`>>I7o@00000000000000000000A9YFH=Sf0000000000000000PS3o00000000000000008QTfhT0DlYTG00000000000000000000
PhOY0000000000000PUR0000HgBf@ljb\T?c0000000000000000000000000000000000000000LY9TTZJV0000X2?_D2Y^0000000000000000000000000000<\n;
000000000000d@@:0000000000000000000000000000000044TblBk<8k0kA1l@L4bQ00000000X[<P000000004YCn0000000000000000]0h;0000000000000000
0000<V\J0000Y8mX00000000<7DE00000000HMB:4U>eT_?G0000D[AXT6NA0000@5_I0000DP]BD\eb15E^0000<`nE8h7n]8G400000000`1Y00000Hk5Gm4=>0000
]3YV00001:d[00000000000000000000\1O7000000000HZ_HK=^0000000000000000T8g100008Anl0000L50ehe1[00000000000000000R>D00000000L4PIdP[:
00000000hTHh0000X4hWd95m0000lWG[00000000000043iY000000000000`OUA000000000000000000000000<hB700000000DPh^0000@ITOHm6M00000000I7c[
<?RR4G]U000000000000dVAQP68K00000000M8K6Dga700000000l=P`00000000000000000000000000004;lI0000DkTf00000000000000000000\2a900000000
0000Q7b80000hM?Fl>k9000000000000T`eSTEbZ0000H_gmHiV4`OL3Q4kH000000000000lM_J0000E6ik0000Q9]00000H93<]76adlGT0000PXXUTbFS00000000
DEE\000041@100000000<`db0000d:0;T<3>@?NW0000000000008474056Z`XUWE:fG4kHT0000PZgoD8?G0000000000000000475i000000000000000000000000
0000D<N700000000TWWl522\000000000000000045dG0000000000000000000000000000000000000000000000000000DV9TY6P]0\ai00000000000000000000
0000LUWM0000l<7S\B6=XUo=L]jg95`L]9>X00000000000000000000Xjjo0000HNk700000000000000000000X:X\00000000d@hR0000lJ4H0000000000000000
00000000000000008]JlPLgF0000000000008V@f000000000@83000000000000PD4L00000000000000000000DCg90^`l0000PFk<m60]U6<_0000LQ_Z00000000
I5<L0000PV_F00004<[MTT6C0000<AGb0000@54Z00000000lB7WY7c400008JPK0000<OiK000000000000000000000000=81_00000000@7kHXWKh000002dam8A=
00000000DBaV4RO_000000000000@CRJXEQ@X00QD]KX0000\k8g0000DAb20000TZkX00000000Q82C00004?D\d4=c8X;Y@[i\00000000d\7G000000000000<[fB
0000T<XEXo6E000000000000X[[nDQP\00000000000000000000000000000000PS4M0000P`YSLeX=]4hQU6^[00004>XID4:F<@8K0P?E0000\8\0000000000000
0aNe00000:QW00008MS<000000000000HE=:40E^<[OC00005:]5000000000000lGfL\mAQ`\[jU6D?00000000Y6`M000000000000000000000000HZU100008FoE
\5m2TLGQ`9oW@U9gHX3;Y40c000000000000LcfO00000000hEHi0000000000000000@6lm00000000]8dm000000000000\4@W`2]lX?UJHA9SXBDdHZJn4H5;HOO5
<dED0000l0`40?\Kd=n_`^\;00000000DKbQ8;n]DEDd4DID0G;m0000XBH;0TF4E7KO000000000000E8?o000000000000]7dcE57Q0000<87n<]1I`;Y:T0FedH3P
0000`3`614cP0000lZ?L0000`HTi000000000000U5g<000000000000TGbgY9jS0000000000000000000000008GGg@Hj0l:iFXdOT<AXgTDho@Aa6hl8]00000000
00000000@1Z?H;H;0000000000000000DOVJHFfa00000000@8a=PGI^X<]e\?4<8J3PHleFm7e5000000000000PjB_000000000000<jH10000000000000000`5F6
00000000000000008:cK4@k]X;cj17[fL4TJ000000000000000000000000000000000000HAS2I9?H@]m><RiWlaRS000000000000000000000000d1X=Lkb\0000
dOMQ00000FI_0000000000000000E9TcDM5elC=MDZV`00000000\1[m0SWmPNSb0000Lk`^00000000l80D000000000000PBAOP?P4XYWd00000000T^G@00000000
0000000000000000I8>400000000000059D70000000000000000Dedk00000000000000000000000000000000000000000000000000000000H<U?L4Eim8;R0000
dPaX00000000000000000000I9EKHW^G00h;T`Ma0000Hdi[00000000000000000000l2L]000096]>000000000000000000000nNA0000000000000000Dh?Q0000
000000000000PRo799jG8R>nA:\]00000000`9T>00000000000000000000=9400000d9ZaLh0k0000Q2X700000000000000004PJWLhS144mR<Rd7<fb6]3\S=9GI
A9bd00000000L`D400000000@M2[<WX9lZnLDnVkE8a=00000000000000000000PM7Z0000PW9Ke8D@0000\IaODC0E`Qbh0000000000000000TIRNDE8P`kI70000
0000DKWcHnf64oZ6<HPJ000000000000A:F70000000000000000\<8m00000000@mc>0000T^3mI9Kc0000@G6m\jHm00000000000000000X_2`;b2<72C4YQA0000
T4Y5lEY5<mAn0000000000000000hhI_0000PFkjPP?^Hn\7X]WL\Q@[@9c900000000000000000000000000000000l2]O000000000000lDR?hWXH000000000000
L33Am:[[59UG0000h4Qd0000`9faDANPdG:Xe7cI00000000TETCe0DS00000000H5W[TBY4lVmo00000000`T=<E7:K000000004LiH0000000085g000004;5dTkJd
557`M9<o@?@A=:iD0000PUUc0000000000004lH^0000LI;b\QnI0000000000000000TW>c0000@i?e00000000000000000000hYjo96a4T=^m000000fQlR4BhV@9
0000000000000000TGh1lj>EL;c100000000PLeN058mDeBH15M5Q:^=XHkJ`?^HhWK<H\mR10JYDD0e0000]5>kl_[YY9@8000000000000h3NVdS5LhBV1h4dED[Zc
TNLJ\^P=H:g=X;Sga27O0000000000000Xh=000000000000I4TP000000000000@XNQ0000dW4ShL?Y`B330S<X00000000@mK=dMP@T6G40000hS^Q0000<cLV0000
U9oW`X]I000000000000<IY8000000000000hIXL@<5:\?Th000000000000T3Q6HS;5X_4;0000`_UhHTYa48^:00000000000055@000004YHI<oAf14e`<Xn[0000
00000000005nhXdc000000000000000000000000\RJi0000000000008GDb\Xk6DcO=53<I00000000TUQk8HiATKRjh58Y]6XL0000000000000000<WSf00000000
00000000\?L74WGC000000000000l<oV0000i8O20000000000000000H6EF8mXc00000000000000000000PW?J00000000<?KfTi8`00000000dC95]8[:T>^jLRU`
\TdCd@f]H[Q:hK_O@A8ATYh>=9;gM06Q0000M9K900000000dRKZ000000000000000000000000<5:MI:lM000000000000h<U20000000000000000000013EdDMGT
0000d7Pi00000000X]_@00000000\?]n00000000l3FN@WmTDlZn0000H[EP0000X3E000000000XC^l000000000000l>0W000000000l1U0000000000000000Lolk
00000000X@h;i4Zn000000004aB]00000000000000000000000000000000ljK40000000000000000000000000000000000000000lk[]58j=0000Pf?J00000000
0000e59=000000000000A:I<lD?L11L80000m5Xf0000<H\9lC6@Do4B]9A^TSJ`0000`5YA0000a5NOloj=000000000000H7<WHe8Ne6jg0000000000000@;4`[]2
i45[000082470000L7Nj00000000000000000000TCX40000000000000000HWH=0000PO6T`TO_l]kS00000000D5Xk\lb>\@X[0000LUfT0DAP00000000X;h40000
00000000000000000000A1lglWm=0000d:RLlI7i000000000000\XQI0000X17hE9km0000000000000000000000000000@U850000000000000000000002Fo0000
0000d=E7000000000000P5_Z0000DQi>d;<c0000`jSni6[X00000000000000000000000000000000000000000000\3N@00000000DVB=0000dP5m000000000000
05ON00000000000000000000LHb9]0?c00000000<9JQ00000000\[ac000000000000dB]7PYm30000000000000000M:H\hl[M000000000Poj00000000`RHJ0000
DYUi000000000000LfmI4lid00000000000000000000Xc6:4KNh00000000000000000000d5k4<jU38Y?l<k^Z0000000000000000000000000000\XVN00000000
U8\c0000L;I0T^?b4jif00000000<N1JloL`00000000000000000000Ta3f000000000000\GF6XgCU00000000i5;Y0000000000000000Dj@\0000000000000000
0000\CLe0000000000000000DHOb0000000000000000lK<QdmR[00000000d`Fj000000000000P4Wb00000000`25b`3^eH?\;0000P[dX00000000XJfm00000000
E95k0000000000000000000000000000HKWT000000000000000000000000000000000000HGio\1eLh9o9h_Fa`Q0_Pb:T000000000000000000000000000042hO
A9i]0000a4Bie9F;LeUd<Y>YHM:[8m;f00000000<7oa00000000lhU`0000000000000000i7=Q0000000000000000`0]k00000000000000000000`X[38\Je0000
LGhPA:K400004VYb<8BA00000000LfA@D1gEPohjD:2I000000000000XbMUa78\d0oPX=`_M:NXm7N700004I8:A:X[0000000000000000d<J^Q59R<\bX0000dVNj
Y:KF0000000000000000000000000000l9DdPRF2P6_100000000Y9Q`0000lW4n0000Dc^F0000000000000000000000000000000012=K00008@X:000000000000
0000X\b@0000<CZJ<P97`i=100008OOK0cjF00000MSi00000000T2\O0000000000000000000000000000D47\000000000000000011KW00000000Q:^dHZ?mXol5
06[U0000dDeI0hn_08L<`R@3P\gI0643000000000000000000000000deU:00000000m5h>00000000@i`[0000XD7NLjFGPjOb94eNT^E9lRN?0000@5<^00000000
0000`@<<00000000000040KdXlm?\Nh:L\O700000000<QKfi67JTUK^P703@R\04k=e00000000l=^Bl2;:`]SR4iin0ma0Xon_0000000000000000U7oO0000m:Gl
00000000Tfo7000000000000000000000000i2_W\B[O0000000000000000000000000000<HcFY2U4DW<P000000004R8a00000000000000000000000098J^0000
00000000000000000000XC]20000000000000000d=Cm00000000M65O0000\ge>DjEPhk[BdV@Ie6\l0000HKUG\T4:00000000PHXEhP>=000000000000\>M_0000
0000<F>Na:?Y00000000@<FD8OZ2000000000000@2bZ`E4[PQ=3d\2?]4I=0000HGAL8PfK@_B4i7al0000PRZW]5l[0000@:^g8hHUToO60000DU110000XWQW18Le
0000Pa@cPkMKhaojlXB6e9?<0000Xi0R0000000000000000T8HA000000000000Y0SP8D=2000000000000`91600000000\j[68ama0000D0B2XcdG00000000@R\W
00000000PTFS0000<b7_i8JLY7;S0000000000000000l[KnU6UR0000e4E\TQG70000000000000000000000000000000000000000XaM9\oQ`DD6XXoWV000054ja
0000P^K40000000000000000TdKd4Jk500000000\lL0`6E4000011@5000000000000000000000000<0OkE8d:<?=`0000000000000000000000000WNG0000hh9k
h`S<000000000000\C]l000000000000000000000000000000004W;0`bj500000000000000000000L2AX0000@^^n00000000X0G\000000000000000000000000
0000000000000000Y6Y00000Q4;Re9RV000000000000000000000000000000000000hAdN\@Gkl70b\AGSdL@j=5VV000000000000hLg`i5UH0HdJ000000000000
00000DLO\?aoXE1j<_k`\5O0XgPID^n=508YP@V^=8T`<4?_0000000000000000X4E[000000000000000000000000000000000000HZQS@jgaPB6[000000000000
00000000DF<K83ak000000000000l;`O0000D;7?D1_bH9KI`]oE0dA:dA:T000000000000000000000000000000000000DZ_600000000000000000?X\00000000
00000000000000000000<@C=11Th@\5^000000000000000000000O8g\:TL00000XOV000000000000000000000000\P2W000000000000000000000a4800000000
`76F00000000d:Rg8JI:LgJE0000000000000000`SRYI6hHe60o000000000000000000000000d1`ZL[`k@7Z_00000000PBM60000U4ST0000H46RL9d3<4KM0_nA
0000l>ZY<>`k0000H03R`@QG00000000P47n0000@JX50000000000000000T?@Q0A\d0GZ?00000000000000004]Eb]78n0000000000000000PZkD000000000000
hX7I000000000000@hKVhE0N\^T;0000<EkJdY?U96KM0000\3`V4Qjf09@3D]?C0000XP<O0000XDQL00000000PeVG0000`LUE<fJ4000000004<W4@J69dA<P0DOD
L;g\\^O8000000000000TL0P00000000000000008MBNlLROQ3g041m:0000000080NC8b_JddRN0000000000000000000000000000000000000000D?:K00004gD<
<Ie300000000d7hO\VLMI4nfXEjM584500000000XTch00000000000000000000000000000000LXe70000000000000000l?Y=hEKX0000U2j70000<XdM00000000
00000000M9^M00000000000000000000000000008D\IXm@O0000HH97PXY092EkQ7Ul000000000000000000000000E2fGQ89c0000I7\2Pck\0000000000000000
000000000000M0\e000000000000X`^U0lD[0000PHW>0000H<QJU6`80000000000000000000000000000000000000000000000000000000000004<`1TkF8dJH]
]7L3m8V6PlVNA8@AdFFSQ:]J000000000000`IQ[000058H`0000U:Of8[cF00008`Yh\nCCH5U;<[n<hjFm0000000000000000H>IO000000000000LSc600000000
<AFYi4S6000000000000U7Vb0000h2;a00000000T]hPT`][ha280000000000000000<LLO0000hE8?0000\DG=00000000dD[VT7mf@``=M75bA6e3000000000000
00000000000000000000a2[[d`lH0000000000000000000000000000000000000000TN_U000000000;kH00004E3C0000<DW?0000hL7j0`@^000000000000X[1?
XIEA@j<MHn8W@blT000000004dS<0000000000000000TnF:Q1biXSfZ00000000h6X_00000000000000004=HT`_?X00000nVH00000000XA:30000000000000000
`69Y<Sj3a0km00000000000000000000000000000000000000000000000000000000U9<K000000000000XTFl4jLn\\:I000000000000DX];000000000000DY5j
e75Md<H8LBBVd[@O00000000h2=^hU[3`001hZh^0000000000008:FITNki00000000043_00000000000000000000000000000000E6D]P=k9<0E=H?9[00000000
0000Ln5>H`c9000000000000000000000000A6=g0000\R88000000000000000000000000TSen00000000000000000000000000000000`9]b000000000000@:hh
8LU500000000\LIdd6=]PFlB0WYL00000000LT2^P7o:dTaNH=CN0000000000000000L:aW0000Y58J00000in2000000000000h;K^00000000m5h20000`b8I0000
0000L25CD<6[X5@i00000000XKO?0000000000000000000000000000000000000000M7\e0000=4h?00000000h>mn00000000`0nR=5H10000000000000000l1Fh
d6`Md21ZhQ]<HRZf4`<gm6Te4D:j0U4o0J;OT_Q@00000000\ID50000H4aS\QkZ000014iG<?iOPne0\@[h00008W>M\Yb<000000000000@aE[0000D;2m54oJhnM2
0000`jl5H;g8HC3o@\^e0000000000000>_9@QiWHTGF\_jeX^:_00004>Hb00000000`;S2@[1O00004R9W8PHj\XVh0000lOLb000000000000<VOH4]\3000000:a
00000000000000000000000000000000000000000000T_UU0000`YIfTCJNl`1CXokV000000000000a:MM000084eH000000000000815H43e\00000000=3[i0000
00000000l;Ik000000000000HD1m00000000XS2300000;?iP:bZ4Em3XYaZ0000D[DDA3NX00000000000000000000000000000000Dd;\000000000000TLFP0000
000000000000000083[Z\OFalSM2lV8`000000000000DC>L0000PC]Q000000000000000000000000000000008NlY0000E64ME:VS0U:9THn:l9DQ`l_000000KTg
l7\S<X6J00000000DSCHTE95hSGCe:UH00000000000000000000000000000000000000000000\]7;0000hbU<0000000044e`0000lD7c000000000000`LfSdXU4
00000000`;Lf<T:O00000000@Q9>00000000000000000000E7730000LiR5I5jZ00000000LlTT00000R]300000000LIno0000H@^Zh`HA00000000000000000000
4BJOXHY6L];e00000000ldj30000hN5K000000000000@RY8X>Dl00000000000000000000`3TaP82C000000000000XOA\H4US00004Q>dHU6bPM;_0?KHPoT`0000
0000E53F00000000<`2:deL3LaHS00000000000000000000`_SOH;BF0000000000008JVI\VWR8XTZ00000000TA1VlX>gDb5R0000000000000000d@9k00000000
000000000000d<=k000012dR000000000000036\00000000LGCc0000@AfR0000000000000000000008DclFCEl;?IDJR4@X44000000000000`3Ki00000000PU6?
H?bA0kP3000000000000D?Z:000000000000L:Nm4I3L53aN0000DYj20000\67G@E=Q8R8R00000000hW46X<A^00004k:Z000000000000X8jim92>8>9300000<=V
h<bLl4g_00000000000000000000L]nn@SC5lj2P000084V=TAlAh_Ee000000000000PX2608fD0000X;MB@AihT<[3XZN5]4DF000000000\j500008R5cTaA=HLWE
0000LXZQ821iT8iQ4`\ja0C?000000000000000000000000ll::T9GT00000000000000000000i7a?0000000017N[0000000000000000hVlLlH;<00000000ho9]
02XIh1Ik0000000000000000T1S5DOXX0000000000000000000000000000\6=n000000000000X^UShRGW0000<5Aa@o>2P^7n@`B20000@JO0A4`GT_I200000000
000000000000DTUNdeD00000PG<d000000008W=N\XV[Plh^Y0T1000000000000000000004VmG0000dDD<00000000000000000000\X=_00000000\O`@00000000
\TAM0000000000000000X8Q@0000h_Fm000000000000Q9_1A0PM4L=l0000Y7BI8G6X000000000000000089S2HW810000l<HH8@Yc00000000P1Yg000000000000
L7c[0000X8Jc000000000000l:T900000000@Hj[dAI50n<7d0IIM5a`00008`<M000000000000000000000000<WnT0000@4hK000000000gmb4_2F\N@PE9k:\2^H
Y4b600000000000008lR\Co>8F]<0000XJ`aTUDM<FH142hkT95P<DeSHK^ddfkc0]EK00000000<;Ne`785LWJa000000000000000000000000000000000000X7mX
000000000SWID3n4000000000000000000000000LE2fhYN=e5KmH19L<VdRLgSVe9me83<;l:9^000000000000000000000000000087QX00008MU^LN1f00000000
0000<K`5`2T]0000000000000000<5350Z@jLcgEhH`^DCkJ000000000000000000008F6ZLm7PHmZ<Y8?N0000h^@g0000PmkR0000000000000000000000000000
000089gJ000000000000@G@H40j^Dch100000000000000000000PA\H000000000000000000000000H0]L864e00000000i:Xm4Sb@h9W1H@i_LC7>0000XJN00000
0000000000000000DUU>00000000U0V5l8:d`R1V000000000000Q6LC0000000000000000000000000000000000000000M79[M9S:000000000000000000000Lme
=74900000000DNT>PX\o00000000<`DLhEPA00A^X<fGhG=M0000\CJB0000000000000000hQfW000089fD00000000@kKb0000000097WF0000E06e<:nT0aTJLGcH
<TgZ0a7@\CC78g8L0000000000000000A7:<00000VNX0000\f4b]:Z8`^gF0000000000000000TfPe]9Hi000000000000\_4R000000000000=8f>0000L8`g0000
00000000000000000000DdJ`0000hI_R0000000000000000H?@`0000h42KDSW1DHX0\59<L?Z[h18ZTAe_L^EY0000000000000000000000000LGo000000000000
00000000000000000a>3heP;95MV000000000000hb\nhNCF00000000h[f00000000000000000m:Y?00000dml4<PoQ23\00000000`cc?00000000HDRn<XnEI5iF
T7I2h7A8d[jJTg^`00000000000000000000ddZL0000XC6QT8Yi000000000000000000000000\RoW00000000000000004LJ90000dJ=j4S\300000000@4K;0000
@F9i4FW90000L4fID5>20000X=bR000000000000000000000000HNOf0000000000000000e4JQ00004UN<0000llT500000000000000000000TYoi000000000000
0000000000000000000000000000000000004\<DPnTI000000000000=5YJ0000000000000000D;\8X\YblS^30000000000000000@`@N00000000000000000000
10;K00000000lRCV00000l_Q18e`X66`dW[[LRL18j;P`>d<d_K919k^00008jMJ000000000000000000004JWB0<76djle<Vfk000000000000000000000DXl0000
`dlZ10=n@Q3k5:0n0000000000000000000000000I]b0000000000000000hmV_0000\DOW`^<T000000000ZnY00000000d>=B0000T61H0000<O]F0000a7PM0000
0000000000000000@5b600000000@TPZ0000000000000000DdhXL`PY00000000000000004WFC@<He0000000000008MiFLg@400000000hCmS0000000000000000
00000000h0a@0000000000000000000000000000000097DD000000000000d_gF00000000000000000000`P>k000000000000000000000000Y5SSP^lMY0H4`MEj
0000HkIZ0000000000000000@`bb000000000000000000000000000000000FL_00000000@G3jDC8f\U`3`DPX00000000000000000000`PmS0000000000000000
00000O55PQaf8i>L00000000000000000000000000000000000000000000000000000000000000000000000000000000<HAC000000000000\\OIe1Lk0NjI=7OQ
0000000000000000000000000000000000000000000000000000l><g`b<^0000000000000000000000000lC8000000000000000000000000\5cE00000RM5DWn>
\f9=0000@>USHa37@MJj00000000LUD\000000000000000000000000<W1;0000@8_<00000000000000000000d_D400000000i7bV<UGQ00008K<>000017<a0000
00000000dO@dT@6:`jAK00000000000000000000`6CZP=`N\O1W4nlddo>O000000000000D_f@dLPQ00000000P2o8PKk;E6E200008YjU00000000000000000000
lF[0000000000000000000000000P3Zc000000000000414BlY47000000000000HXG@@i>g00000000000000000000D@Uc@fTBU8M400000000000000000000`G4@
000000000000000000000000DO[f00000000\;oi0000`_0khX5Q0000]4X^h<kC0000d8[@000055Na0000000000000000ddcd00000000`8D20000000000000000
0000XMeZ0000000000000000000000000000PP`h000000000000000000000000\@O60000000000000000000000000000000000000000lYW;8Z9Q0000dNKmXQaK
XXcfd?d30000000000000000PfQV0000m00:0000000000008PC;00000000I:nc000000000000m:Ai\?VblX7a000000009:mCP73j0000\UDkT;D[000000000000
0000L<:Z0000L>3Vh\158BN:L0@Z<W<d00004fjAdhJH0000\Ga_00000000000000000000X<8L0000000000000000l]Kl0K@40000000000000000000000000000
0000@lLL00000000`eBeI1PW0000`Cd]0000LFBM0000XI`40V_n0000HVJd000000000000000000008Q5A\eMK0000000000000000000000000000`]Ve00000n[R
`f3L00000000XIDG0000<WlKH3WTX`@200000000000000000000`_LQi7E@0000000000000000@F72000000000000`hgB00000000000000000000XFQ:\c:\0000
0000D1X00000000000000000I64_00000000XPcP00000000000000008IFC0000000000000000000000000000000000000000000000000000L]b>00000000X:G3
0000000000000000@7bYI8:5000000000000d<>A]9G70000l7Mj00000000H>>E0000000000000000l9AO0000DP9J000000008gU<hO6:0000000000000000`a[8
0000dBSaLH>500000000000000000000000000000000000000004g3D000000000000`iWJ0000000000000000\5@U00000000000000000000hP^:T^;QPfmg`h5K
`GeC000000000000\@090000LB:Pm696X>8ATA42dZF1lX<c0;?Y\nES0000lIioTQMY0RKC@nc4M1E500000000000000000000000000000000l9nh000000000000
\PZahYGF\n;>X9TX0000X6EkH=R?000000004dG@XK7MXmhQHW9b0000000000000000000000000000T]R]000001nk8R6G0l>a0000h2jO@CW7DVA`0^;kPCA\hKk[
LSKPP`g]00000000000000000000D8Te000000000000000000000000L5BkX0=eD1K6P?nZ\^>NTknL000000000000lLY34AZSX<aQTPN]LnP^he=<00000000`8WI
@>Ae8Zl2X[bS0]=Ki0?;0000M1ST0X@J00000000h0RaH__a<`:e@d`e52md000000000000000000000000HTBe00000000\bOB000000000000000000000000E6Z2
0000h9HZ00000000LA?c00000000000000000000DFhU0000000017hkHND_00000000000000000000dLab00000000d9]FH0W3h@\]HVGh168d000000000000Y10f
0000lZQd000000000000h;NEHC<hlDWZA0Pn`]8iHCn]da3FXLgnLaDOdGDU0000@@Fg0000lU38d=[A00000000`4i000000000d`898W`0`X`10000PWO`00000000
@mfi0:<kA:L3`SB8L1;Y0000XN`0`_><0000000000000000TicK000000000000@6QKDX[^D]>F985U000000000000000000000000I:R`0000000000000000H^XN
d<Ic``Z600000000h?2N@BeM<ilN000000004g2n\Ln>8bHg<@bSTO_PPMoY=05O0000U69Z00000000<7Uo0000000000000000HkBb000000000000D;GA@PMZ0000
l31D`d690000TD<200000000000000000000000000000000L]gX00000000dgDRm2iM000000000000000000000000@4PXPAmXP^NN00000000LMa?0000`A9A=8<Z
0000000000000000000000000000LZ<D0000T<]UPL[I000000000000D>23L[VhLdXH0000TAQ6000000000000000000000000`Xo\000000000000000000000000
000000004<ZZTE6\000000000000dY6_0000000000000000000000000_cd000000000000H0XjDVT90000000000000000e3VJ0000000000000000DP;L00000000
0000000051an9:4@000000000000\aQ_0000DWkf<i5b00000000000000000000=8S7PJ<o<b;?\]>YHbBAY7RN0000000000000000@Eao@7fH000000004RV[0000
0000000000008[G30000000000000000D8En00000000000000000000\OnLh?XB0000000000000000PQ^0l83_m46<0000H1940000DT@f\8R500000000DS?F0000
L22Q<PSd0000000000000000000000008_mC\QgJI5jl\H[HA91l00000000\YNk00000000m6i500000000hSiB00000000`\9]00008cY0X9E1`P=D\T5`XPU:P^X4
\kd@U4hc000000000000dUmT0000E893Q9B<00000ToU000000000000L;DRY6Jo0000PM7000000000Q2;H0OZHl?A^`]Aie9CY0000dC2J000000000000PA_f8lXh
00000000Q:2<000000000000\VcX00000000000000000000000000000000Y7cg<3d50000L<6>0V[]l0n?00000000000000000000]4ZSL1^C`FCa@FJ_XKTYhUNM
96X:000000000000000000000000000000000000l4;;DLRah;89PLQC00000000X4=O00008IY\ha0V000000000JS<8LHc\f8S\?8W000000000000000000000000
000000000000000000000000000000000000P@3hlT8Y00000^aD0000Da@10000PGne00000000000003Eo00000000L[Ma000000000HOo0hLf0000000000000000
00000000\bW`LMk]00000000P=OP000000000000HfMD`W`d<1F0\FAAHHTL00000000000000000000dXf24bK=00000000LQ[T00000000\;Z]00000000PI<<07Xn
1:B;E5;50W3=000000000000000000000000`hb7000000000000X?RadUbd0000a8El0000L5F]0000Ta5h0000H@Vm00000000000000000000@2jj4]E@19:70000
00000000000000000000000009jl0000`Ch^00000000000000000000000000000000000000000000M:KUA5fj@=PLT@Ml4RG@000000000000000000008=>90000
X9C:00004WLm0000XPWKH\<R45fSHg`O<m1<H6]ddVX8D[YAd3emDd00Dm\@00000000000000000000000000000000XI[200000000000000000000\GB=00000000
hIk7000000000000000000000000A7nb0000DUW\00000000h73N<dn_00000000000000000000<6LW0000000000000000000000000000HINGlVL`0000X^>:0000
000000000000973g00000000@`6?dEFJ0000`ejoP[o900000000@Y\ITiYi0000P4f:00000000LPDm@GeZ0000000000000000000000000000000000000000<G`_
00000000@[hJ00000000000000000000000000000000000000000000000000000000000000000@TF0000e1N2000000000000T\nj00000000LOmn0gNC00000000
00000000000000000000U4]8@AkbPQ^>00000000000000004TTSa1CO0000000000000000PeH500000000`@aJ4>Q5<]BnHdGl0000<5`U4<GYY7LH00000000A7K=
000000000000`TM:000000000000<k5cLHS<000000000000000000000000`[Xh00004<e40000@eh[D5c4000000008Tnf0000\ImlHiTP00000000000000000000
hAJ;00000K:ULCV@0000lb_00000000000000000PNn]D5oQ000000000000000000000000<2oa000000000000HnoJ0000P4Y`0000000000000000X?S`@eJa0000
0000000000000000000000008YLH00000000ld[2000000000000`:Id0^Ta00000000000000000000000000000;@ddG7LX`=>Pg:`TNPmlnnc00000000X^9:H8dQ
LP5\0000000000000000DETg00000000000000004lYN00000000lMaOA4Si0000000000000000`SL_0000000000000000XIkiX7iIe8kKL95bHVTS000000000000
0000X:lRA5c@00000000000096j7@9m9]2GcPfTc0000000049@_000000000000000000000000Tj\A0000000000000000\EfO0000<\=80000000000000000`bhG
<0cD@_Pn\0aY42PaPIbD`SFc000000008NkD]0;hLEUHQ3PV00000000000000000000PI6F000000000000h4GMT>3d97ml0000<30k000000000000h=i;00000000
000000000000lI_c000000000000000000000000D2b?D5[E0000M7JM0GXO4]a800000000lO2D000000000000000000000000`m?=d06E000000000000]9n70000
TShJ0000000000000000000000008=g259UV0000000000000000To9G00008U[khoE;<^Cb0000TOChXRQP4bESDmJA0000T<JCHTAd000000000000@VQg\ed4Q6iG
00000000PKdGE9@h0000lEoMl_``\0T7ld8[00000000000000000000000000000000000000008k9Rh2J14YMj000000000000000000000000000000000000\H:i
H0ON`aKK`2:[0000000000000000X0^KdH_;0000000000000000000000000000000000000000000000000000i0G>00000000000000000000DPR^XdA[PTBD0000
4<B000000000@MXX0000\2Uf0000TD;;000000000000<R?X0000dLXD\Q<0HSOV000000000000H[g>5:g:0000X=jdDgcS0000000017HX00004dVZ4HjE00000000
hOB64VW400000000]8P74fB20000\0k`L9:QTO6o0000<?U`U1<a00000000X4G4Q8EZ<S\CPIZJ89<f000000000000XRNV000000000000P0bUdRQmdX;9<5f2089L
L7gblRSnXaS600000000PC\Gl7:XH[:UDjkG0000d48kX?7l0000X17P`1Y:00000\9K0000000000000000lSRk4\>e\\PRH2G=000000000000000000000000HT;<
00000000000000000000000000000000000000000000000000000]^000000000L@QeE6klH4@4@?0YT>[9TJoMHO3>8U[Y8APIdc6k00008HMMDP2;0000l0X1HLeA
`Y[VU8KHi9C500000k@E00000000000000000000h=aP00000000000000000000Xi<F0000000000000000@8`SA90I0000000000000000lAMm00000000\CH\0000
19W?000010D10000000000000000835G@`H\Ta4V0000h^@200000IB^00004\=\000000Gk@3Yi000000004VD80000\`AbT?>20000a38h0000l9Kc000000000000
L262<;6d\@Hl<a8KI9IM00000000TkdR@BbN00000000LYKW0000i:5f00000000000000000000000000000000000000000000000002Sn00000000L<Xi00000000
Xm8l4?`e000000000000000000000000@`T4<Xki00000000000000000000l?o\000000000000000000000000000000000KW=D_h>0000HMgUlZdo0000U2ZJ0000
000000000000D8g^00000000000000000000XQQ800000000@Lf;00000000M3J88jJ^00000000000000000000D9I600000000lah=XJa000000000hW4b00000000
0000000000000000000000000000T2>G`h2W00000000@\]_000000000000HgiB00000000\:J=51O90000000000000000XDKJ000000004<?^@@:I\B<8M6CmLFm^
00000000000000000000000000000000000000000000HTB400000000M0_e0000HH^Q000000000000PATA0000=6B_Q:`h0000`F?_0000\XeX\CWe0000m5Cf01J<
00000000000000000000000000000000hj_4000000000000000000004H1g00000VZ:0ZRnL<eV0j_f000000000000000000000000000000000000000000000000
D=ol000000000000hk<8000000000000HYcDlA5IXH1?@KI:h[K7X6H@dN8@dmMVT?SGHn3\5:80`IW@lQVP0N]RXhI@000000000000@NKT07W2DaCA00000000]7^K
0000T8?]T2=JPI<jLW\n\[9O0^g[hT:800000000000000000000000000000000h1CY\BidDbeR0000hFV1M7CBl2?G0000000000004`hf000006[44Ee@X[AH0000
0000000000000000l;gO8;9fDobOi57300000000i9m2dPI_i:A?00000000<=J4000000000000000000000000LFGH57Cl0000000000000ik:00000000X?8N0000
d2VWLGo6LHGDXPS?dZG9dPYY@n<`00000000X:>n<]eO00000a[cM9Q900000000Tdoo00000000lZIQ0000lNhZ4\QM@`iN000000000000i9oi0000dfXi<`3R0000
0000P:kU0000P?Iel]aO00000000`J8f4``bPE>_000000000000T^eYX`MR0000000000000000d9Po0000000000004cPIlNKBhodE000000000000000000000000
LI13@24jP:PJH@iQ4Lno97gQ000000000000X2[O`E<M00000000000000000000lNg[`UFZ00000000lRCm41oHLLR500000000000000000000000000000_mTDDVY
00000KaV0000000000000000HflO@_e40000I3cm@8PnLHIQQ96^\Y[:I8ZG000000000000000000000000LL_h000000000000I5\\0000000000000000`51I0000
00000000000000000000HW:U000000004e9I000000000000000000000000000000000000000000000000hPY@000000000000h4D8T]Fi0000TbCS000000000000
000045BFl9Xh0000DVITH6K\000000000000DJJfT@oMHaZIl9^KLYhe0000@ogf00000000000000000000LUKO4@h`dan682:i8fKZ@gF=4BLg0000000000000000
0000<7Z44_R80000Xn2iHa7_ledM0f`2000000000000L9L^@U03X\l`41_10000X5A?0000PCb_0000000000000000HGQ_0000P]Zi0000dLhEHRBT000000000000
XAE9000000004:]H0000000000000000hjVYd0d[LG3Ql\;Lhbc>00000000000000000000Q:PP48a_00004Sg700000000000000000d1DL=5K52h300000000M4fh
00000000`4ne0Bm@00000000i44S00000000X1<G0000000000000000000000004>500_M90000000000000000D\bd<WZC00000000DP@b8hFgl\f`XDkOe9HW0000
0000000043hX0CCH00000@>O0000\:P44RYDL2EfX3D\@PHC00008?ME00008jJ8<_nNXgR400000000L_VP000000008m<k0000DK91000000000HE4000000000000
00000000T>^B00000000<5CZ000000000000Ha5=8J5@0000h=NK4_F?=7d30000000000008H[^0000<6C<I8@M0000@_FS00000000PQ8b0000000000004LEh0Lbe
00000000]0_I00000000000000000000hSaC0000TT9:94E200000000000000000000l1Mn8@0lh@`a0iQG0000<5FO0000h4m90000000000000000hc5A000014=\
00000000M8Ze0000dMYN000040;2dQ170000000000000000@PT500000000TQU9lE]30000000000000000000000000000T44HhTWn866F\jKN00000000<`jO0000
00000000000009kh\ZEH@=Ki0000000000000000000000000000000000000000i9kL00000000000084kEi2JQ000000000000XfR?000000000000000000000000
hEbJPnk<00000000X8\Q000000004EXLLVka000000000000LY]256@X00000000P3I1000000000000000000000000\5RV0000000000004ZEa00000000X`j70000
000000000000000000000000=2h]00000000000000000000HY950000\S]A<B<j000000000000de:40000\JGW00000000]6bTHaJF4b[dX3Ib0000@=oV00000000
8T@6Po@g0000000000000000lY]_0000X5IDT8W5P[;_00004O>30000Ldeb0000<Fd5PX9a000000000000000000000000Tdd<82EN00000000\U;^00000000@CZ<
dh3^`W;U00000000000000000000hT`<h?fU0000000000000000000000008;4d0000000000000000000000000000000000000000000000000000M5<1Xk7V0000
00000000000000000000000000000000193400000000\;C\lLoG00000000P01[hPlX\Zi:000000000000PeeK000093Jn0000000000000000PNl90000DjPQ0000
0000000040V500000000000082960000000000000000000000000000000000000000000000000000LGTg00004f:U0000000000000000HUOV0000000000000000
00000000Db4b0000h>c^XC890000Lnd\TnjG00000000DSZF0000000000000000hg580000000000008:a?00000000M4m:E:]\8XJR0000A5I9P:OI00000000@V^\
00000000000000000000000000004lc@0000000000000000Pm>C00000000\e\i0000=851000000000000T@RldLhUU4@>0000000000000000@a9Za3]=00000000
4REXPDZH\G9H]2U[00000000000000000000000000000000000000000000000000000000@THX00000000`GPg00000eIY00005:O<<RlAhRld00004GLilQ0GD<D1
M8Wh0000000000000000`A;@00000000DUH6e6l>000000000000DbY>000000008@g6`<LFX=;>0=n70MmV4bbO4iYW00000000000000000000HYQX000000000000
00000000dQAf0000000000000000dEUZ\`6h]9PC0000D4QI49ehDS;T@_]D`6l6DfYL58bB00000000LH:>4]R700000000@=:O4_H`000000000000lgKgdnX\0000
0000TJHJ00000000000000000CY60000<dTT000000000000i5U300000000000000000000HL;?X];S000000000000000000000000\iMQh425DmaUdDg30000lkLK
0000000000000000000000000000000000000000<1Gh0000@jYj000000008QVcl[D000000000I:ce0000\]g?00000000\KMZ0000000000000000000000000000
TL0=0000LVbkDid600000000000000004Ni918X^000000000000<6]H00000000000000000000D[XL0000000000004O9Ra:6M0000m1Ig0000TMFG\l?Q90n60000
PSDMM4ALLD4[l6db<;63d?EXm:R<000000000000000000000000TG9jX_R[@A^=LO7i<gT4h7aMe7B[`lD9000000000000lNc_00000000lJf9000000000000U1Rl
0000lfJN146i=2M]000000000000000000000000000000000000000000000000TG[6dhS\0000000000000000H:WK00000000000000000000E7SedF_k00000000
00000000000085cbDIS\0000dKIQ00000000LI@Oe6lb@H^>LCoP4cnb000000000AM`0000lSYR0000dJ^l00000000LUbE536L0000000000000000000000008fLb
0000HTjY=9=h000000004a;R0000000001BL000000000000000000000000dL=7I8o541GV45kiTY^Za:Sh00000000de<IDH]T@b>]@BmP0000hGH`0K2]DT8HH>bI
0000\]TV0000\;WZDNZ20000H6iE0000hHD`dNV50000999X00000000@fiE00000000M8]500004\K@0000@CAF0000\D@_8ic`00000000000044]`TWDi00008Z4C
00004j77000000000000=:LNl3nK00000000\YDE0000`5jO0000000000000000h8jU0KY@87]0DVjf000000000000D=BN00000000DSlj00000000000000000000
0000000000000000000000000000PmNA0000@89X4ja\<m`\00000000<eOHI4a=lQ_n0000000000000000@C>80000000000000000000009ULl\CO`8aI0000I:RN
<U1K@]bX0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`S6j0000D2Rg000000000000PZC:0000
DSPI@jSLY7RB000056=UX=jP`=al4cQ>l3[k0mJf0000000000000@[100000000\?6[XYf1h9=:U9GgDX4L0000H9>1D_d30000<VC0000000009:G6000000000000
00000000@f:mA0cY00000000000000000000000000000000hAV`0000000000000:0e00000000HJAc8WO6hVDVI7k_dBR\0000P@Sa\7mJ0000l6Mf000000000>N:
I6K;000017_200000000000000000000]8eKLBEi\Bo=<WT88]nX4<Gi00000000lAHbLiIn000000004eiZ0000000000000000E6A<16EDPK;B0000m4LLT\>K0000
dD5hLW]mLDh?L]V=De1?00000000h5jcdDQ>`H>F0000DYch`mBK<29Qd4^M0000`;[[hA<fTd7H0000L<2G00000;`Z000000008^?@Dlg600000000000000000000
0000000000000000@>:o`SS<lI2R0000THB>00000000]26K0000`iPCa1V6<B8V0000XNAb00000000D7YdDALWlE72<[YkHTNB00000000Q:9h0000]2bfTGRY0000
l;f>0000000000000000X=B000008G?\8AKK19h=0000@T3h0000TA2;lNXQ0000000000000000X\1n0000`^hNTo;n000000000000T8>]h<TMLI:ddNRk@Nb9`Tmc
0ZdZH[h24n_9M6GK00000000000000000000XNGV000000000000Xa=X0000DZ=Y000000000000\W4E0000M7VP0000LVk<d7L[L;o6P9D:\>f00000M8FbDM=E0000
P]nB000000000000m8O_0000dl8<I0G000000000D4V_00000000@[J400000000000000004E1O\<AM\Ud`00000000PFOI00008_WQm82m0000LZ^=Y2kN4R=Z0000
000042IH000000000000D\X20000\dl6DihT000000000000H5X=00000000A69l0000000000000000PFa>i5a000000000`JRf0000\L]94cZB0000h7S<`JSW0000
00000000<`YC0000000000000000@Kg000000000000000000000THQf0000dBoc0000000000000000=:Vn\J=NPgfk0000THlZd^R3000000000000000000000000
000000000000000000000000000046;Y00000000000000000000000000000000TK=5`dEZLR<<a9KE000000000000\Yaj`gi_000000000000000000008=950000
0nMZM9aS0000000000000000000000000000<mcl<\4?000000000000`M[X00000000000000000000@HeNX4Z400000000LBoR00000000Y:nQ0000D`]E00000R0c
`4[e00000000000000000000T^m7000000000000000000000000h:21hH@n0000000083Ol`CP@000000000000`Dail>gWHEC3l::7@gm?000000008Yle@O:=0000
lHn_000000000000000000000000000000000000XQF=0:n:0000h^Ro00000000<5KD00000000T0BL@FcB0000000000000000d]mkLfkM000000000000X7Zo<MJL
4Rea000000000cF7000000000000000000000000E3RQhi6ST\fNDjb00000000000000000T1WV<82\<KFnHShVXZ5O<gj@0000000018UM000000008GA`PC3;TH0S
l[=g@]0M0000ho?el;5=XZMB0000PKak8Vao0000`5kF4[;m0iRRM0fD000000000000L4@dH_60<>aH000000000000\H@R00000000000000000000000000000000
997Zd2O<0000diELhHQV000000000000000000000000<E1@000000000JofTVNE@G^5PI[[L=@c00004>kO0000\UD4000000000000X@<N=8iSl`mf00004We8]25G
4CO]<:N000008VP100000000L0j3U5UW0000lE7C0000HXSl00000000A7dE0Sb0@C>_00000000L`A;@_9k00000000000000000ghFM4Z;M7SS00000000000051D0
17A>Pa?d4cM20000dI?9`4d40000000000000000000000000000<FBA0000000000008YVQ000000000000dXRI0000T1f<00000000\BBf0000XBLY000000000000
0000L]h_00000000LDa1@mQ@000000000000``kn0000d^==00000000Lf49habd00008Qg100000000D[4g00000000\>GS000000000000000000000000TIN24d\P
lIIKL?YZ<ZT1000000000000dKe;0000@7di000000000000D\@:00000000000000000000DTD300000000@I]@lNocPP\i00000000000000000000T<UM8YRNDA00
Tj`h0000016>000000000000DaJhhd`7Q7\A000000000000A9gk00000000i5Ta0000`9Ed00000000l_ZL000000000000000000000000000000000000TVE[0faT
l]3@T^^]DnnMXL@Wa6iYTJKR000000000000`DG[00000000\2l]<k<o00000000H9;LL?FFTGNA0=[h@YB8l[CEX_bJ4b6jM1;=0000]4\?e5Pk0000000000000000
000000000000000000000000lEmn0000000000000000X1R000000000Dmol0000000000000000000000000000lQR;81g0X7EQLS@;00000000000000000000lDCb
XKbm00000000Xhen0000000000000M7g0000l:>;HZ<V0000A:5B@gVG=61\13>M8OG[0000000000000000000000000000E8`500000000D<@nLZjO0000d`RU0000
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
w(S::Interests, L::ZhHans), w(S::Interests, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant), w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant),
w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::DrivingLicences, L::ZhHant), w(S::References, L::ZhHant), w(S::References, L::Ja),
w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans),
w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans), w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja),
w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant),
w(S::DrivingLicences, L::ZhHans), w(S::Languages, L::Ko), w(S::Memberships, L::Ko), w(S::Certificates, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko), w(S::Work, L::Ko), w(S::Basics, L::Ko),
w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Education, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko), w(S::Courses, L::Ko), w(S::Wishes, L::Ko),
w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko), w(S::CoverLetter, L::Ko),
] }
