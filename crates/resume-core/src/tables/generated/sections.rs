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
0x2100140240100242, 0x8001a01000408011, 0x10a480804000407, 0x4829018000c0202, 0x4148000411104400, 0x1300004100801092, 0x201800810008832e, 0x2050a0000400500,
0x42b0820a11008204, 0x20220c0620c0000, 0x4900101042082008, 0x1e0142224020020a, 0x4000004000002060, 0x50803303004a12, 0x2020082a5800042c, 0x904449904a421002,
0x8402a20008a2043, 0x40182054002588c, 0x410040100082584, 0x4070110000800, 0x8608e0040081, 0x4200208080204400, 0x1c888b0000880901, 0x60000a1200030802,
0x610000c61102ac00, 0x4040a0428000480, 0x1f8c02044282061, 0x4610420f50024a00, 0x40184810200098, 0x240000020214401c, 0x88400011001280, 0xa806002016008218,
0x10008080c0011200, 0x14840400408098, 0x40030e4080200000, 0x41210020d2646010, 0x400062900100018b, 0x2102000060000804, 0x40640048108300c8, 0x2040040588202830,
0x1403000409141004, 0x100c009801004800, 0x2908420100050843, 0x9902250801800406, 0x22c004080000080, 0x1308640008808c10, 0xa0a1119400ba000, 0x281811a40202118,
0x4083000048100412, 0x210ec08000410290, 0x40000c890109906, 0x9041006040080102, 0x1c00050801502024, 0xa91181220501082, 0x4cd014817000002, 0x92519d0100248505,
0x201060a000429a20, 0xae5204208095a008, 0x512041040410442, 0x2624340020802000, 0x1104344804008, 0x802842904052, 0x8812190050228000, 0x51200a008108600,
0xc08410440010200, 0x16481234006c8400, 0x38500030000000, 0x401404412685900, 0x8404390401400, 0x1803402108080000, 0x8020100802000040, 0x8014448004200d82,
0x8204a000082b8262, 0x781080880801080, 0x20030044080004b, 0x5000100161c02001, 0x5000002300808, 0x7000400020000280, 0xa00c000040020ca8, 0x8500002821000200,
0x4090500800000480, 0x2508400c08080121, 0xd0c0088002002000, 0x8824080800805200, 0x9020120440125028, 0xba320146000200, 0x29c04c0800c0022, 0x38e2083001020124,
0x50022400400000, 0x1910121cb610010, 0x4016250a39080080, 0x8200019000010680, 0xb03045080400023a, 0x1112005080040040, 0x400004a002006340, 0x810000548b156008,
0x400012a08180818, 0x102c00436a004220, 0x22004508e0810020, 0xb000004010104082, 0xa6102b00017200b3, 0x8800410100200980, 0xe9100c0111800a9, 0x402008206064000,
0x2421048e00011840, 0x9202402072102010, 0x404801211124002, 0x44e634844a002, 0x4200050040, 0x405020024801095, 0x3598204280800c80, 0x20608900800023a,
0x248420010018c003, 0x500a23080c0400ac, 0x110830200200041, 0x44020a0082002640, 0x4008132060340618, 0x404c400418c42, 0x20018d2200201422, 0x28000f8280501020,
0x6440a18c805003, 0x41140006242c0022, 0x855096140901240, 0x800808003008014, 0x80c18c8006001002, 0x200062008200049, 0x80041640c00c0c, 0xc20001102200a020,
0x160200458020a10, 0x6008014187123060, 0x81085a10930002, 0x9c01419d42800004, 0x8b04a0a120420120, 0x30880020001aa880, 0x340000000a0040, 0x902100200018c0a8,
0x41080040201200ad, 0x922c900000000c00, 0x8102112060021060, 0xa420200000209018, 0x120200a860000600, 0x8c0400a50000080, 0x448800110100003, 0x4201080000200100,
0x198012201e422200, 0x4051400800040048, 0x301a8b084400220, 0x9800809000440080, 0x1880688008400441, 0x2481000623000200, 0x40c0c00420402122, 0x90380020450050b,
0x203049480020000, 0x8200140510101204, 0xa20480001886084, 0x50100910008700, 0x12d4400088001028, 0x5900284210834030, 0x804802d44003, 0x400980182a000402,
0x880141204ec04000, 0x9b006880400201, 0x441000040860645, 0x20000010018a21c2, 0x400110045024402, 0x5440a00c0008040, 0x40600001c2120044, 0x401c0800400280c0,
0xd2080c008000012, 0x410101a60148, 0x1000084000002061, 0x60268110380, 0x4210f2040028c8, 0x8810082808400908, 0x6400524488002000, 0x18888000320604,
0x3100449412803434, 0x9000008045000823, 0x4041020120460314, 0xc0701a0200040, 0x8c010c1001c0c000, 0x8144028480020984, 0x8000008a0a088000, 0xe040210000028484,
0x1020200012040, 0x20888a400000720, 0x14800210803054, 0x8a201009020294, 0x8a80101999012580, 0x4001c00000149a2, 0xa0e210810208a000, 0x2802201c00400a04,
0x440800a0a0200446, 0x82188015000c000, 0x2902141004000004, 0x4014002820c890, 0x8121000012a9300, 0x3300024804000118, 0x81421201003c400, 0x8d26020010e00a11,
0x8506600484800501, 0x2044841228000800, 0x90010078088411, 0x40800a6098880a98, 0x400448380300106, 0x100002c2c000211, 0x14082280221286, 0xa8b2a01264000000,
0x2000206000220204, 0x800138004202001, 0x808204211088100, 0x628040282c000401, 0x143300101210641, 0x3100615601001402, 0x1460711101600000, 0x6082120280a08808,
0x8000841481660000, 0x3000214800000240, 0x24880800604d3202, 0x88001000106020, 0x40010080a0a6000c, 0x2061080809021520, 0x8000086180010c40, 0x4708c4a022000200,
0x1114044041200480, 0x42424000, 0x208000c0004420, 0x280420401008008, 0x20ca000208012400, 0x2a8204045042203, 0x11100004400d226, 0x200d02004042900,
0x4421600000e0805, 0x4214a81020, 0x258190502081001c, 0x8000042c05060404, 0x2002100c0018407, 0x2089001800008844, 0x448a030118904800, 0xb500a81200081,
]);

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
alinan egitimler	01M1
allaspreferenciak	01N1
allegati	01O1
allegato	01O1
allgemeine und berufliche bildung	00<1
alte competente	0051
alte competențe	0051
alte cursuri	01P1
alte informatii	01Q1
alte informații	01Q1
alte limbi	0061
altele	01Q1
alternance	00^1
altra formazione	0121
altra informacio	01R1
altra informació	01R1
altra(e) lingua(e	01S1
altre capacita e competenze	0041
altre capacità e competenze	0041
altre competenze	0041
altre esperienze	01T1
altre informazioni	01U1
altre lingue	01S1
altres	01R1
altres coneixements	01V1
altres cursos	01W1
altres dades	01R1
altres dades d'interes	01R1
altres dades d'interès	01R1
altri corsi	0121
altro	01U1
alınan eğitimler	01M1
amac	01X1
amaç	01X1
ambities	01Y1
ametikaik	01Z1
ametikäik	01Z1
ammatillinen kokemus	0161
ammatillinen osaaminen	01[1
ammatillinen profiili	01\1
ammatillinen taeydennyskoulutus	01]1
ammatillinen taydennyskoulutus	01]1
ammatillinen täydennyskoulutus	01]1
ammatilliset taidot	01[1
ammattikokemus	0161
ammattitaito	01[1
an pham	01^1
anagrafica	01_1
anbefalinger	01`2
andere taal talen	01b1
andere taal/talen	01b1
andere talen	01b1
andet	01c1
andra spraak	01d1
andra sprak	01d1
andra språk	01d1
andre kurs	01e1
andre kvalifikasjoner	01f1
andre oplysninger	01c1
andre opplysninger	01g1
anerkendelser	01h1
anexe	01i1
anexo	01j2
anexos	01j2
angaben zur person	01l1
angajari	00X1
angajări	00X1
angestrebte position	01m1
angestrebte taetigkeit	01m1
angestrebte tatigkeit	01m1
angestrebte tätigkeit	01m1
anhaenge	01n1
anhang	01n1
anhange	01n1
anhänge	01n1
anlagen	01n1
anlagenverzeichnis	01n1
anna	01g1
annad	00g1
annat	01o1
annat andra sprak	01d1
annat/andra spraak	01d1
annat/andra språk	01d1
annað	00g1
annen arbeidserfaring	0201
annen informasjon	01g1
annessi	0211
annet	01g1
annex	00f1
annexe	0221
annexes	0232
annexos	00f1
ansaettelse	0251
ansaettelser	0251
ansaettelsesforlob	0251
ansaettelsesforloeb	0251
anschreiben	0261
ansettelser	0201
ansiomerkit	0271
ansiot	0271
ansoegning	0281
ansogning	0281
anstaellning	0291
anstaellningar	0291
anstallning	0291
anstallningar	0291
anstellungen	02:1
anställning	0291
anställningar	0291
ansættelse	0251
ansættelser	0251
ansættelsesforløb	0251
ansøgning	0281
antecedentes academicos	00E1
antecedentes académicos	00E1
antecedentes laborales	00U1
apartenenta la asociatii	0101
apartenență la asociații	0101
apbalvojumi	02;1
apbalvojumi un sasniegumi	02;1
apdovanojimai	02<1
apdovanojimai ir pasiekimai	02<1
aperfeicoamento	00O1
aperfeiçoamento	00O1
apie mane	02=1
apie save	02=1
apliecibas	02>1
apliecinajumi	02>1
apliecinājumi	02>1
apliecības	02>1
apmacibas	02?1
apmācības	02?1
appartenance a des associations	00c1
appartenance à des associations	00c1
appartenenza a gruppi / associazioni	00j1
appartenenza a gruppi associazioni	00j1
appartenenza a gruppi e associazioni	00j1
appartenenze	00j1
appendices	02@1
appendix	02@1
application letter	02A1
appointments	00B1
apraksts	02B1
aprasymas	02=1
aprašymas	02=1
apresentacao	02C1
apresentacoes	02D1
apresentação	02C1
apresentações	02D1
aptidoes	02E1
aptidoes e competencias pessoais	02E1
aptidões	02E1
aptidões e competências pessoais	02E1
aptitudes	02F2
aptitudes et competences personnelles	02H1
aptitudes et compétences personnelles	02H1
aptitudes principales	02I1
aptitudes tecnicas	02I1
aptitudes técnicas	02I1
aptitudes y conocimientos	02I1
aptitudini	0051
aptitudini si competente	0051
aptitudini si competente personale	0051
aptitudini tehnice	0051
aptitudini și competențe	0051
aptitudini și competențe personale	0051
aptituds	01V1
apurahat	0271
apurahat ja palkinnot	0271
araclar	02J1
aranan pozisyon	02K1
arastirma	00N1
arastirma projeleri	00N1
araçlar	02J1
araştırma	00N1
araştırma projeleri	00N1
arbeid	0201
arbeidserfaring	0201
arbeidservaring	02L1
arbeidsforhold	0201
arbeidshistorikk	0201
arbeidsloopbaan	02L1
arbeidspraksis	0201
arbeidsroeynsle	0201
arbeidsroynsle	0201
arbeidsrøynsle	0201
arbeidsverleden	02L1
arbeitserfahrung	02:1
arbeitserfahrungen	02:1
arbeitsstationen	02:1
arbeitsverhaeltnisse	02:1
arbeitsverhaltnisse	02:1
arbeitsverhältnisse	02:1
arbeitszeugnisse	02M1
arbejde	0251
arbejdserfaring	0251
arbejdshistorik	0251
arbete	0291
arbetserfarenhet	0291
arbetslivserfarenhet	0291
arbetslivserfarenheter	0291
areas de conhecimento	02E1
areas de especializacion	02I1
areas de interes	00V1
areas de interesse	02N1
areas of expertise	0081
aree di competenza	0041
arpusstudiju aktivitates	02O1
arrangementer	02P1
articles	02Q3
articles scientifiques	02T1
articole	02U1
articoli	02V1
articulos	02W1
articulos publicados	02W1
artigos	02D1
artigos publicados	02D1
artikel	02X2
artikelen	02Z1
artikkelit	02[1
artiklar	02\1
artikler	02]2
artikli	02_1
artiklid	02`1
artykuly	02a1
artykuly naukowe	02a1
artykuły	02a1
artykuły naukowe	02a1
artículos	02W1
artículos publicados	02W1
arvutioskus	02b1
arvutioskused	02b1
asiakirjat	02c1
asmenine informacija	02d1
asmenines savybes	02=1
asmeniniai duomenys	02d1
asmeniniai gebejimai	02e1
asmeniniai gebėjimai	02e1
asmeniniai projektai	02f1
asmeninė informacija	02d1
asmeninės savybės	02=1
asmens duomenys	02d1
asmenys galintys rekomenduoti	02g1
asmenys, galintys rekomenduoti	02g1
asociacijos	02h1
asociaciones	00l1
asociaciones profesionales	00l1
asociatii	0101
asociatii profesionale	0101
asociații	0101
asociații profesionale	0101
asosiasi	00o1
aspettative	02i1
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
assocjazzjonijiet	02j1
assoliments	02k1
assoċjazzjonijiet	02j1
asteptari	02l1
asteptari salariale	02l1
atasamente	01i1
atașamente	01i1
ateliers	02m1
atestatai	02n1
atestate	00T1
atividade profissional	02o1
atividades	00P1
atividades extracurriculares	00P1
atividades sociais	00P1
atividades voluntarias	00P1
atividades voluntárias	00P1
atk taidot	01[1
atk-taidot	01[1
atouts	0001
atsauksmes	0301
atsauksmju sniedzeji	0301
atsauksmju sniedzēji	0301
atsiliepimai	02g1
attached documents	02@1
attachments	02@1
attestati	0071
attestati e certificazioni	0071
attestations	00K1
attester	0311
attester og referanser	0311
attitudini	0041
attivita associative	0321
attivita di volontariato	0321
attivita didattica	01T1
attivita e interessi	0331
attivita extracurricolari	0321
attivita lavorativa	01T1
attivita professionale	01T1
attivita professionali	01T1
attivita sociali	0321
attivitajiet volontarji	0341
attività associative	0321
attività di volontariato	0321
attività didattica	01T1
attività e interessi	0331
attività extracurricolari	0321
attività lavorativa	01T1
attività professionale	01T1
attività professionali	01T1
attività sociali	0321
atuacao profissional	02o1
atuação profissional	02o1
atvinna	0351
atzinibas	02;1
atzinības	02;1
auhinnad	0361
auhinnad ja tunnustused	0361
aus und fortbildung	0371
aus und weiterbildung	00<1
aus- und fortbildung	0371
aus- und weiterbildung	00<1
ausbildung	00<1
ausbildung und studium	00<1
ausbildungen	00<1
ausgewaehlte projekte	0381
ausgewaehlte publikationen	0391
ausgewahlte projekte	0381
ausgewahlte publikationen	0391
ausgewählte projekte	0381
ausgewählte publikationen	0391
auskunftspersonen	02M1
auslandserfahrung	02:1
ausserberufliche interessen	03:1
ausserberufliches engagement	03;1
ausserschulisches engagement	03;1
ausseruniversitaeres engagement	03;1
ausseruniversitares engagement	03;1
auszeichnung	03<1
auszeichnungen	03<1
auszeichnungen und preise	03<1
auto evaluation des competences numeriques	03=1
auto-évaluation des compétences numériques	03=1
autoavaliacao de competencias digitais	03>1
autoavaliação de competências digitais	03>1
autoavaluacio de competencies digitals	03?1
autoavaluació de competències digitals	03?1
autoevaluacion de competencias digitales	03@1
autoevaluación de competencias digitales	03@1
autoevaluarea competentelor digitale	03A1
autoevaluarea competențelor digitale	03A1
autorisasjon	03B1
autorisasjoner	03B1
autorisation	03C1
autorisationer	03C1
autorizatii	00T1
autorizații	00T1
autovaditaja aplieciba	03D1
autovadītāja apliecība	03D1
autovalutazione	03E1
autovalutazione delle competenze digitali	03F1
autre	03G1
autre(s) langue(s	03H1
autres	03G1
autres competences	02H1
autres compétences	02H1
autres experiences	00^1
autres expériences	00^1
autres formations	02m1
autres informations	03G1
autres langues	03H1
außerberufliche interessen	03:1
außerberufliches engagement	03;1
außerschulisches engagement	03;1
außeruniversitäres engagement	03;1
availability	03I1
avaldatud tood	02`1
avaldatud tööd	02`1
avvenimenti	03J1
awards	03K2
awards and achievements	00A1
awards and honors	00A1
awards and recognition	00A1
awards and scholarships	00A1
awtovalutazzjoni tal hiliet digitali	03M1
awtovalutazzjoni tal-ħiliet diġitali	03M1
ações de formação	00O1
ações voluntárias	00P1
açık kaynak projeler	00N1
aðild	00d1
aðild að félögum	00d1
aðrar upplýsingar	00g1
așteptări	02l1
așteptări salariale	02l1
badania	03N1
badges	03O1
baglantilar	03P1
bahasa	03Q1
bahasa asing	03Q1
bahasa pemrograman	03R1
bai bao	01^1
bai bao khoa hoc	01^1
bai thuyet trinh	01^1
bai viet	01^1
ballraiocht	03S1
ballraiochtai	03S1
ballraíocht	03S1
ballraíochtaí	03S1
balvas	02;1
ban than	03T1
banen	02L1
bang cap	03U1
bang cap va chung chi	03V1
bang lai	03W1
bang lai xe	03W1
bang sang che	01^1
basarilar	03X1
basarilar ve oduller	03X1
basarilarim	03X1
basic info	03Y1
basic information	03Y1
basics	03Y1
basisgegevens	03Z1
bağlantılar	03P1
başarılar	03X1
başarılar ve ödüller	03X1
başarılarım	03X1
beasiswa	03[1
becas	03\1
becas y premios	03\1
beceriler	02J1
becerilerim	02J1
befaehigungsnachweise	00=1
befahigungsnachweise	00=1
befähigungsnachweise	00=1
begeleidende brief	03]1
begivenheder	03^1
behaalde certificaten	03_1
behaalde resultaten	03`1
behoerighet	03a1
behoerigheter	03a1
behorighet	03a1
behorigheter	03a1
behörighet	03a1
behörigheter	03a1
beilagen	01n1
beklentiler	02K1
beklentilerim	02K1
belangrijke projecten	03b1
belangrijkste vaardigheden	03c1
belge ve sertifikalar	03d1
belgeler	03d1
bemutatkozas	03e1
bemutatkozás	03e1
ben kimim	01X1
bendra informacija	02d1
benevolat	00]1
beques	02k1
beques i premis	02k1
berechtigungen	00=1
beroepservaring	02L1
beroepsverenigingen	03f1
beruf	02:1
berufliche erfahrung	02:1
berufliche fortbildung	0371
berufliche fortbildungen	0371
berufliche kompetenzen	03g1
berufliche laufbahn	02:1
berufliche mitgliedschaften	03h1
berufliche praxis	02:1
berufliche qualifikationen	03g1
berufliche stationen	02:1
berufliche taetigkeiten	02:1
berufliche tatigkeiten	02:1
berufliche tätigkeiten	02:1
berufliche weiterbildung	0371
berufliche weiterbildungen	0371
berufliche zertifikate	00=1
berufliche ziele	01m1
beruflicher hintergrund	02:1
beruflicher werdegang	02:1
berufliches profil	03i1
berufsausbildung	00<1
berufsausubung	02:1
berufsausuebung	02:1
berufsausübung	02:1
berufserfahrung	02:1
berufserfahrung und praktika	02:1
berufserfahrungen	02:1
berufsleben	02:1
berufspraxis	02:1
berufsprofil	03i1
berufstaetigkeit	02:1
berufstatigkeit	02:1
berufstätigkeit	02:1
berufsweg	02:1
berufswunsch	01m1
berufsziel	01m1
beschaeftigung	02:1
beschaftigung	02:1
bescheinigungen	00=1
beschikbaarheid	01Y1
beschäftigung	02:1
beskaeftigelse	0251
beskæftigelse	0251
besondere erfolge	03<1
besondere kenntnisse	03g1
bestuurservaring	00[1
bestuursfuncties	00[1
betolteni kivant munkakor	01N1
betyg och intyg	03a1
betölteni kívánt munkakör	01N1
beurzen	03`1
bevezeto	03e1
bevezető	03e1
bevis	03B1
beviser	03C1
bevoegdheden	03_1
bewerbungsanschreiben	0261
bewerbungsschreiben	0261
beyond work	00_1
bibliografija	03j1
bibliography	03k1
bidang keahlian	03R1
biedribas	03l1
biedrības	03l1
bij en nascholing	0031
bij- en nascholing	0031
bijbanen	02L1
bijlage	03m1
bijlagen	03m1
bijscholing	0031
bijzonderheden	0021
bilag	03n1
bilaga	03o1
bilagor	03o1
bildigi diller	0401
bildigi programlar	02J1
bildiriler	01>1
bildiği diller	0401
bildiği programlar	02J1
bildung	00<1
bildungsabschluesse	00<1
bildungsabschlusse	00<1
bildungsabschlüsse	00<1
bildungsgang	00<1
bildungsweg	00<1
bildungswerdegang	00<1
bilgi ve beceriler	02J1
bilgilerim	0411
bilgisayar	02J1
bilgisayar becerileri	02J1
bilgisayar bilgileri	02J1
bilgisayar bilgisi	02J1
bilimsel yayinlar	01>1
bilimsel yayınlar	01>1
bilprof	0421
bio	00;1
bio data	03Y1
biodata	0431
biografia	0444
biografía	00L1
biographie	0001
biography	00;1
birtingar	0481
bisherige stationen	02:1
bisherige taetigkeiten	02:1
bisherige tatigkeiten	02:1
bisherige tätigkeiten	02:1
bizonyitvanyok	0491
bizonyítványok	0491
blog posts	03k1
boards	04:1
bocker	02\1
boecker	02\1
boeger	04;1
boeken	02Z1
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
bos zaman	04@1
bos zaman aktiviteleri	04@1
bos zamanlarda	04@1
bourses	04A1
bourses et prix	04A1
boş zaman	04@1
boş zaman aktiviteleri	04@1
boş zamanlarda	04@1
breve presentazione	03E1
brevete	02U1
brevets	02T1
brevets et certifications	00K1
brevetti	02V1
brigady	04B2
brigády	04B2
brivais laiks	0181
brivpratiga darba pieredze	02O1
brivpratigais darbs	02O1
brivpratigo darbs	02O1
brīvais laiks	0181
brīvprātīgais darbs	02O1
brīvprātīgo darbs	02O1
brīvprātīgā darba pieredze	02O1
bucher	0391
buecher	0391
buiten het werk	04D1
buku	04E1
bureautique	02H1
burse	04F1
burse si premii	04F1
burse și premii	04F1
burslar	03X1
burslar ve oduller	03X1
burslar ve ödüller	03X1
bài báo	01^1
bài báo khoa học	01^1
bài thuyết trình	01^1
bài viết	01^1
bénévolat	00]1
bílpróf	0421
böcker	02\1
bøger	04;1
bøker	04<1
bücher	0391
bản thân	03T1
bằng cấp	03U1
bằng cấp và chứng chỉ	03V1
bằng lái	03W1
bằng lái xe	03W1
bằng sáng chế	01^1
cac cong bo	01^1
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
calitati personale	04N1
calități personale	04N1
capabilities	0081
capacidades	04O2
capacidades y competencias personales	02I1
capacita	0041
capacita e competenze	0041
capacita e competenze personali	0041
capacita e competenze tecniche	0041
capacita linguistiche	01S1
capacita professionali	0041
capacitacao	00O1
capacitacion	04Q1
capacitaciones	04Q1
capacitación	04Q1
capacitacoes	00O1
capacitats	01V1
capacitação	00O1
capacitações	00O1
capacites	02H1
capacità	0041
capacità e competenze	0041
capacità e competenze personali	0041
capacità e competenze tecniche	0041
capacità linguistiche	01S1
capacità professionali	0041
capacités	02H1
career	00B1
career experience	00B1
career highlights	00A1
career history	00B1
career objective	00;1
career overview	00;1
career path	00B1
career preferences	03I1
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
carreira	02o1
carrera profesional	00U1
carrera professional	04V1
carriera	01T1
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
carti	02U1
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
certificaten	03_1
certificaten en licenties	03_1
certificates	03O1
certificates and courses	00b1
certificates and licences	03O1
certificates and licenses	03O1
certificati	0071
certificati e attestati	0071
certificatie	03_1
certification	00I2
certifications	00I2
certifications and licenses	03O1
certifications professionnelles	00K1
certificats	04n2
certificats et attestations	00K1
certificats et diplomes	00K1
certificats et diplômes	00K1
certificazioni	0071
certificação	00S1
certificações	00S1
certificações profissionais	00S1
certificering	03_1
certificeringen	03_1
certificeringer	03C1
certificări	00T1
certifiering	03a1
certifieringar	03a1
certifikace	0501
certifikacie	0511
certifikacije	0521
certifikat	0532
certifikat och intyg	03a1
certifikat och licenser	03a1
certifikater	03C1
certifikater og licenser	03C1
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
cevrimici profiller	03P1
character references	05>1
charakterystyka	04f1
charity work	00W1
charlas	02W1
chi sono	03E1
chung chi	03V1
chung chi chuyen mon	03V1
chung chi va giay phep	03V1
chung nhan	03V1
chuyen mon	04I1
chuyên môn	04I1
chứng chỉ	03V1
chứng chỉ chuyên môn	03V1
chứng chỉ và giấy phép	03V1
chứng nhận	03V1
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
communications	02T1
communications orales	02T1
community	05X2
community involvement	00W1
community service	00W1
community work	00W1
competence numerique auto evaluation	03=1
competences	05Z2
competences cles	02H1
competences complementaires	02H1
competences comportementales	02H1
competences et outils	02H1
competences informatiques	02H1
competences linguistiques	03H1
competences linguistiques et informatiques	02H1
competences metier	02H1
competences numeriques	02H1
competences personnelles	02H1
competences professionnelles	02H1
competences techniques	02H1
competences transversales	02H1
competencia digital	05\2
competencias	04O2
competencias clave	02I1
competencias digitais	02E1
competencias digitales	02I1
competencias e habilidades	02E1
competencias informaticas	02E1
competencias linguisticas	05^2
competencias lingüísticas	05`1
competencias personales	02I1
competencias pessoais	02E1
competencias profesionales	02I1
competencias tecnicas	04O2
competencias técnicas	02I1
competencias y habilidades	02I1
competencies	05a2
competencies digitals	01V1
competencies linguistiques	05c1
competencies personals	01V1
competencies professionals	01V1
competencies tecniques	01V1
competente	0051
competente cheie	0051
competente digitale	0051
competente informatice	0051
competente lingvistice	0061
competente personale	0051
competente profesionale	0051
competente si abilitati	0051
competente tehnice	0051
competenties	03c1
competenza digitale	03F1
competenze	0041
competenze chiave	0041
competenze comunicative	0041
competenze digitali	0041
competenze informatiche	0041
competenze linguistiche	01S1
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
competències	01V1
competències digitals	01V1
competències lingüístiques	05c1
competències personals	01V1
competències professionals	01V1
competències tècniques	01V1
competência digital	03>1
competências	02E1
competências digitais	02E1
competências e habilidades	02E1
competências informáticas	02E1
competências linguísticas	05d1
competências pessoais	02E1
competências técnicas	02E1
compromiso social	00H1
computer literacy	0081
computer skills	0081
computerkennis	03c1
computerkenntnisse	03g1
computervaardigheden	03c1
computing	0081
compétence numérique auto-évaluation	03=1
compétences	02H1
compétences clés	02H1
compétences complémentaires	02H1
compétences comportementales	02H1
compétences et outils	02H1
compétences informatiques	02H1
compétences linguistiques	03H1
compétences linguistiques et informatiques	02H1
compétences métier	02H1
compétences numériques	02H1
compétences personnelles	02H1
compétences professionnelles	02H1
compétences techniques	02H1
compétences transversales	02H1
comunicaciones	02W1
comunicacions	05e1
comunicacoes	02D1
comunicari	02U1
comunicações	02D1
comunicări	02U1
comunidad	00H1
comunidade	00P1
comunita	0321
comunità	0321
concorsi	04?1
concours	04A1
concursos	05f2
concursuri	04F1
coneixement d'idiomes	05c1
coneixements	01V1
coneixements d'idiomes	05c1
coneixements informatics	01V1
coneixements informàtics	01V1
coneixements tecnics	01V1
coneixements tècnics	01V1
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
conferencias impartidas	02W1
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
cong bo khoa hoc	01^1
cong cu	04I1
cong nghe	04I1
cong tac xa hoi	0631
cong trinh cong bo	01^1
cong trinh khoa hoc	01^1
cong trinh nghien cuu	01^1
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
conhecimentos	02E1
conhecimentos de informatica	02E1
conhecimentos de informática	02E1
conhecimentos em informatica	02E1
conhecimentos em informática	02E1
conhecimentos especificos	02E1
conhecimentos específicos	02E1
conhecimentos linguisticos	05d1
conhecimentos linguísticos	05d1
conhecimentos tecnicos	02E1
conhecimentos técnicos	02E1
connaissances	02H1
connaissances informatiques	02H1
connaissances linguistiques	03H1
connaissances techniques	02H1
conocimiento de idiomas	05`1
conocimientos	02I1
conocimientos de idiomas	05`1
conocimientos informaticos	02I1
conocimientos informáticos	02I1
conocimientos tecnicos	02I1
conocimientos técnicos	02I1
conocimientos y habilidades	02I1
conoscenza delle lingue	01S1
conoscenze	0041
conoscenze informatiche	0041
conoscenze linguistiche	01S1
conoscenze tecniche	0041
conquistas	04=1
consulting experience	00B1
contact	0684
contact details	03Y1
contact information	03Y1
contact me	03Y1
contacte	06<2
contactgegevens	03Z1
contactinformatie	03Z1
contacto	06>2
contactos	06@1
contacts	06A2
contato	06@1
contatos	06@1
contatti	01_1
contatto	01_1
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
cours	02m1
cours suivis	02m1
courses	00b1
courses and training	00b1
courses and workshops	00b1
coursework	00b1
cover letter	02A1
covering letter	02A1
credenciais	00S1
credenciales	00Q1
credentials	03O1
csatolmanyok	06D1
csatolmányok	06D1
cualificaciones	02I1
cudzie jazyky	06E1
culra oideachais	04J1
cumainn	03S1
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
cursos de formacio	01W1
cursos de formacion	04Q1
cursos de formació	01W1
cursos de formación	04Q1
cursos e treinamentos	00O1
cursos extracurriculares	00O1
cursos i tallers	01W1
cursos livres	00O1
cursos realizados	04Q1
cursos y capacitaciones	04Q1
cursos y seminarios	04Q1
cursos y talleres	04Q1
cursuri	01P1
cursuri absolvite	01P1
cursuri de formare	01P1
cursuri de perfectionare	01P1
cursuri de perfecționare	01P1
cursuri si certificari	01P1
cursuri si traininguri	01P1
cursuri și certificări	01P1
cursuri și traininguri	01P1
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
các công bố	01^1
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
công bố khoa học	01^1
công cụ	04I1
công nghệ	04I1
công trình công bố	01^1
công trình khoa học	01^1
công trình nghiên cứu	01^1
công tác xã hội	0631
công việc	0641
công việc mong muốn	0651
công việc tình nguyện	0631
cúlra oideachais	04J1
cúrsaí	04e1
cúrsaí oiliúna	04e1
cărți	02U1
dades	06O1
dades d'interes	01R1
dades d'interès	01R1
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
dao tao	03U1
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
darbo kompiuteriu igudziai	02e1
darbo kompiuteriu įgūdžiai	02e1
darbo pageidavimai	06_1
darbo patirtis	06^1
darbovietes	06^1
darbovietės	06^1
darbs	06\1
data	01f1
data diri	0431
data personal	0431
data personali	06`1
data pribadi	0431
data tambahan	06a1
dataferdigheter	01f1
datakunnskaper	01f1
datakunskaper	06b1
date de contact	06c1
date de identificare	06c1
date generale	06c1
date personale	06c1
date suplimentare	01Q1
daten zur person	01l1
dati anagrafici	01_1
dati personali	01_1
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
desired job	03I1
desired position	03I1
deskripsi	06j1
deskripsi diri	06j1
despre mine	04N1
destrezas	02I1
dettalji personali	06`1
dettalji ta' kuntatt	06`1
developpement professionnel	02m1
diem manh	03T1
diger	05=1
diger beceriler	02J1
diger bilgiler	05=1
digioskused	02b1
digipadevuse enesehinnang	06k1
digipädevuse enesehinnang	06k1
digitaidot	01[1
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
digitale ferdigheter	01f1
digitale kompetencer	06o1
digitale kompetenzen	03g1
digitale selbsteinschaetzung	0701
digitale selbsteinschatzung	0701
digitale selbsteinschätzung	0701
digitale vaardigheden	03c1
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
dijital beceriler	02J1
dil	0401
dil becerileri	0401
dil bilgileri	0401
dil bilgisi	0401
dil yetkinlikleri	0401
diller	0401
dinh kem	0791
diplom	03a1
diploma's	00F1
diploma's en certificaten	03_1
diplomalar	03d1
diplomas	00Q1
diplomas e certificados	00S1
diplomas y certificados	00Q1
diplome	00T1
diplome si certificate	00T1
diplome și certificate	00T1
diplomes	07:2
diplomes et formations	06L1
diplomi	02>1
diplomid	07<1
diplômes	06L1
diplômes et formations	06L1
disponibbilta	07=1
disponibbiltà	07=1
disponibilidad	07>1
disponibilidade	04R1
disponibilita	02i1
disponibilitat	07?1
disponibilitate	02l1
disponibilite	04a1
disponibilites	04a1
disponibilità	02i1
disponibilité	04a1
disponibilités	04a1
distinciones	03\1
distincions	02k1
distincoes	04=1
distinctii	04F1
distinctions	07@2
distinctions et prix	04A1
distincții	04F1
distinções	04=1
divers	03G1
divers et loisirs	00\1
diverse	07B4
diversen	0021
diverses	07F1
diversos	06P1
diğer	05=1
diğer beceriler	02J1
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
documente	01i1
documente anexate	01i1
documenten	03m1
documenti allegati	01O1
documentos adjuntos	00e1
documentos anexos	07K1
documents	02@1
documents adjunts	00f1
documents joints	0221
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
doi net ve ban than	03T1
doicimeid	04d1
doiciméid	04d1
doksztalcanie	07M1
dokształcanie	07M1
dokumen	07[1
dokumendid	07\1
dokument	03o1
dokumenta	07]1
dokumentai	07^1
dokumente	01n1
dokumenter	07_2
dokumenti	07a4
dokumenti mehmuza	0211
dokumenti mehmuża	0211
dokumentumok	06D1
dokumenty	07e3
domaines d'expertise	02H1
domaines de competences	02H1
domaines de compétences	02H1
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
dove ho lavorato	01T1
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
développement professionnel	02m1
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
ecrits	02T1
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
eerdere banen	02L1
eerdere functies	02L1
eerdere werkervaring	02L1
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
egitim ve kurslar	01M1
egitim ve ogretim	01=1
egitim ve seminerler	01M1
egitim ve sertifikalar	01M1
egitimim	01=1
egitimler	01M1
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
ehliyet ve sertifikalar	03d1
ehrenaemter	03;1
ehrenamt	03;1
ehrenamter	03;1
ehrenamtliche taetigkeit	03;1
ehrenamtliche taetigkeiten	03;1
ehrenamtliche tatigkeit	03;1
ehrenamtliche tatigkeiten	03;1
ehrenamtliche tätigkeit	03;1
ehrenamtliche tätigkeiten	03;1
ehrenamtliches engagement	03;1
ehrenämter	03;1
ehrungen	03<1
ehrungen und auszeichnungen	03<1
eigen projecten	03b1
eigene projekte	0381
eigenschappen	03c1
eigin verkefni	08W1
eile	08X1
eines	01V1
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
elvarasok	01N1
elvárások	01N1
elérhetőség	00`1
elérhetőségek	00`1
elért eredmények	0771
előadások	05?1
empfehlungen	02M1
empfehlungsschreiben	02M1
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
emprego	02o1
emprego pretendido	04R1
empregos	02o1
empregos anteriores	02o1
en bref	0001
en dehors du travail	00\1
en ligne	08[1
en mi tiempo libre	00V1
enclosures	02@1
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
environnement technique	02H1
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
erfahrung	02:1
erfahrungen	02:1
erfarenhet	0291
erfarenheter	0291
erfaring	08f2
erfolge	03<1
erhvervserfaring	0251
erhvervskarriere	0251
erhvervsmaessig baggrund	0251
erhvervsmæssig baggrund	0251
erialane tookogemus	01Z1
erialane töökogemus	01Z1
erialased oskused	02b1
erityisosaaminen	01[1
erkenningen	03`1
erlend tungumal	08h1
erlend tungumál	08h1
erossegek	03e1
ervaring	02L1
erősségek	03e1
escolaridad	00E1
escolaridade	08@1
esdeveniments	05o1
esitelmaet	02[1
esitelmat	02[1
esitelmät	02[1
esittely	01\1
esitykset	02[1
especialidades	04O2
esperienza	01T1
esperienza di lavoro	01T1
esperienza di volontariato	0321
esperienza lavorativa	01T1
esperienza professionale	01T1
esperienze	01T1
esperienze di insegnamento	01T1
esperienze di lavoro	01T1
esperienze di ricerca	01T1
esperienze di volontariato	0321
esperienze lavorative	01T1
esperienze precedenti	01T1
esperienze pregresse	01T1
esperienze professionali	01T1
esperjenza	08i1
esperjenza professjonali	08i1
esperjenza ta' xoghol	08i1
esperjenza ta' xogħol	08i1
esperjenza tax xoghol	08i1
esperjenza tax-xogħol	08i1
esperjenza volontarja	0341
estagio	02o1
estagios	02o1
estudios	00E1
estudios academicos	00E1
estudios académicos	00E1
estudios realizados	00E1
estudis	08A1
estudis realitzats	08A1
estudos	08@1
estágio	02o1
estágios	02o1
eszkozok	0711
eszközök	0711
etat civil	06C1
etkinlikler	04M1
ettekanded	02`1
etter og videreutdanning	01e1
etter- og videreutdanning	01e1
etterutdanning	01e1
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
experiencia de trabalho	02o1
experiencia de treball	04V1
experiencia de voluntariado	00H1
experiencia de voluntariat	00Z1
experiencia docente	0902
experiencia em pesquisa	02o1
experiencia investigadora	00U1
experiencia laboral	08m3
experiencia laboral y profesional	00U1
experiencia previa	00U1
experiencia profesional	00U1
experiencia professional	04V1
experiencia profissional	02o1
experiencia relevante	0902
experiencia voluntaria	00P1
experiencias	0902
experiencias anteriores	02o1
experiencias de trabalho	02o1
experiencias laborales	00U1
experiencias profesionales	00U1
experiencias profissionais	02o1
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
experiência	02o1
experiência anterior	02o1
experiência de trabalho	02o1
experiência docente	02o1
experiência em pesquisa	02o1
experiência laboral	02o1
experiência profissional	02o1
experiência relevante	02o1
experiência voluntária	00P1
experiências	02o1
experiências anteriores	02o1
experiências de trabalho	02o1
experiências profissionais	02o1
expertise	0924
expertises	02H1
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
extrajobb	0291
eğitim	01=1
eğitim bilgileri	01=1
eğitim bilgilerim	01=1
eğitim durumu	01=1
eğitim geçmişi	01=1
eğitim hayatı	01=1
eğitim ve kurslar	01M1
eğitim ve seminerler	01M1
eğitim ve sertifikalar	01M1
eğitim ve öğretim	01=1
eğitimim	01=1
eğitimler	01M1
fachartikel	0391
fachgebiete	03g1
fachkenntnisse	03g1
fachkompetenzen	03g1
fachliche kompetenzen	03g1
fachpublikationen	0391
fachwissen	03g1
faehigkeiten	03g1
faehigkeiten und kenntnisse	03g1
faehigkeiten und kompetenzen	03g1
faerdigheder	06o1
faerdigheter	06b1
faerni	0991
fagbrev	03B1
fagfelog	00d1
fagfélög	00d1
faglig kompetanse	01f1
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
ferdigheiter	01f1
ferdigheter	01f1
ferill	0351
ferramentas	02E1
fertigkeiten	03g1
fil qosor	08?1
fil-qosor	08?1
filiacoes	00n1
filiacoes profissionais	00n1
filiações	00n1
filiações profissionais	00n1
find me	09A1
find me online	09A1
fites	02k1
fizetesi igeny	01N1
fizetési igény	01N1
foelgebrev	09B2
foeljebrev	09D1
foeredrag	02\1
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
formacio complementaria	01W1
formacio continua	01W1
formacio no reglada	01W1
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
formació complementària	01W1
formació contínua	01W1
formació no reglada	01W1
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
formare continua	01P1
formare continuă	01P1
formare profesionala	08B1
formare profesională	08B1
formation	06L1
formation academique	06L1
formation académique	06L1
formation complementaire	02m1
formation complémentaire	02m1
formation continue	02m1
formation et diplomes	06L1
formation et diplômes	06L1
formation initiale	06L1
formation professionnelle	02m1
formation scolaire	06L1
formation universitaire	06L1
formations	06L1
formations complementaires	02m1
formations complémentaires	02m1
formations continues	02m1
formations courtes	02m1
formations et diplomes	06L1
formations et diplômes	06L1
formations professionnelles	02m1
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
forschung	0381
forschungsinteressen	03:1
forschungsprojekte	0381
forskning	09O3
forskningsprojekt	08O1
forskningsprojekter	08P1
forskningsprosjekter	08Q1
fort und weiterbildung	0371
fort und weiterbildungen	0371
fort- und weiterbildung	0371
fort- und weiterbildungen	0371
fortbildning	09R1
fortbildung	0371
fortbildungen	0371
fortbildungen und seminare	0371
fortroendeuppdrag	08^1
fostaiocht	09S1
fostaiocht inmhianaithe	09T1
fostaíocht	09S1
fostaíocht inmhianaithe	09T1
fraemmande spraak	01d1
fraemsta kompetenser	06b1
frameworks	0081
frammande sprak	01d1
framsta kompetenser	06b1
free time	00_1
freelance	00B1
freelance projects	00D1
freiwilligenarbeit	03;1
freiwilligendienst	03;1
freiwilliges engagement	03;1
freizeit	03:1
freizeitaktivitaeten	03:1
freizeitaktivitaten	03:1
freizeitaktivitäten	03:1
freizeitbeschaeftigungen	03:1
freizeitbeschaftigungen	03:1
freizeitbeschäftigungen	03:1
freizeitinteressen	03:1
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
fruehere jobs	02:1
fruehere positionen	02:1
fruehere stationen	02:1
fruehere taetigkeiten	02:1
fruhere jobs	02:1
fruhere positionen	02:1
fruhere stationen	02:1
fruhere tatigkeiten	02:1
främmande språk	01d1
främsta kompetenser	06b1
frístundir	0151
frühere jobs	02:1
frühere positionen	02:1
frühere stationen	02:1
frühere tätigkeiten	02:1
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
functies	02L1
functiewens	01Y1
further education	00b1
further information	00a1
further training	00b1
fylgiskjol	09^1
fylgiskjöl	09^1
fyrirlestrar	0481
fyrri storf	0351
fyrri störf	0351
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
föredrag	02\1
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
galardones	03\1
gdzie pracowalam	0841
gdzie pracowalem	0841
gdzie pracowałam	0841
gdzie pracowałem	0841
gdzie sie uczylam	08J1
gdzie sie uczylem	08J1
gdzie się uczyłam	08J1
gdzie się uczyłem	08J1
gebejimai	02e1
gebejimai ir igudziai	02e1
gebėjimai	02e1
gebėjimai ir įgūdžiai	02e1
gegevens	03Z1
gehaltsvorstellung	01m1
gehaltswunsch	01m1
gemeinschaftliches engagement	03;1
genel bilgiler	0411
genoten opleidingen	00F1
gepjarmuvezetoi engedely	09_1
gesellschaftliches engagement	03;1
gesuchte stelle	01m1
get in touch	03Y1
getuigenissen	0011
getuigschriften	03_1
gevolgde cursussen	0031
gevolgde opleidingen	00F1
gewenste baan	01Y1
gewenste functie	01Y1
gewuenschte position	01m1
gewunschte position	01m1
gewünschte position	01m1
ghan	08?1
gharfien	09`1
giai thuong	06[1
giai thuong va thanh tich	06[1
giao duc	03U1
giay chung nhan	03V1
giay phep	03V1
giay phep lai xe	03W1
gioi thieu	03T1
gioi thieu ban than	03T1
gioi thieu chung	03T1
gioi thieu tham chieu	09a1
giris	01X1
giriş	01X1
giáo dục	03U1
giải thưởng	06[1
giải thưởng và thành tích	06[1
giấy chứng nhận	03V1
giấy phép	03V1
giấy phép lái xe	03W1
giới thiệu	03T1
giới thiệu bản thân	03T1
giới thiệu chung	03T1
giới thiệu tham chiếu	09a1
gniomhaiochtai deonacha	09b1
gníomhaíochtaí deonacha	09b1
godalgas	02;1
godkjenninger	03B1
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
guardons	02k1
guclu yonler	01X1
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
güçlü yönler	01X1
għan	08?1
għarfien	09`1
habilidades	04O2
habilidades blandas	02I1
habilidades clave	02I1
habilidades e competencias	02E1
habilidades e competências	02E1
habilidades informaticas	02I1
habilidades informáticas	02I1
habilidades linguisticas	05^2
habilidades linguísticas	05d1
habilidades lingüísticas	05`1
habilidades personales	02I1
habilidades pessoais	02E1
habilidades profesionales	02I1
habilidades tecnicas	04O2
habilidades técnicas	04O2
habilidades y competencias	02I1
habilitacao	04[1
habilitacions	00R1
habilitacoes	08@1
habilitacoes academicas	08@1
habilitacoes literarias	08@1
habilitacoes profissionais	00S1
habilitations	00K1
habilitations et certifications	00K1
habilitats	01V1
habilitats i competencies	01V1
habilitats i competències	01V1
habilitats tecniques	01V1
habilitats tècniques	01V1
habilitação	04[1
habilitações	08@1
habilitações académicas	08@1
habilitações literárias	08@1
habilitações profissionais	00S1
hackathons	00A1
haeder	01h1
haedersbevisninger	01h1
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
hakkimda	01X1
hakkımda	01X1
hakukirje	09h1
hankkeet	09i1
harapan	08Z1
hard skill	03R1
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
hedef	01X1
hedeflenen pozisyon	02K1
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
herramientas	02I1
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
historico de trabalho	02o1
historico escolar	08@1
historico profissional	02o1
historique professionnel	00^1
histórico acadêmico	08@1
histórico de trabalho	02o1
histórico escolar	08@1
histórico profissional	02o1
hivatkozasok	0:61
hivatkozások	0:61
hiệp hội	0:21
hiệp hội nghề nghiệp	0:21
hjemmesider	0:71
hladam	0831
hledam	0:81
hledám	0:81
hlekkir	0:91
ho so	03T1
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
hobbies e interesses	02N1
hobbies en interesses	04D1
hobbies und interessen	03:1
hobbijaim	08e1
hobbik	08e1
hobbim	08e1
hobbiuri	0:A1
hobby	0:B9
hobby e interessi	0331
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
hobbys und interessen	03:1
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
hoc tap	03U1
hoc van	03U1
hoc van va bang cap	03U1
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
honores	03\1
honores y premios	03\1
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
huomionosoitukset	0271
huvialad	09n1
huvid	09n1
huvid ja hobid	09n1
hvem er jeg	09:2
hvor jeg har arbejdet	0251
hvor jeg har jobbet	0201
háskólanám	09o1
hæder	01h1
hædersbevisninger	01h1
hæfileikar	0991
hæfni	0991
hæfni og færni	0991
høyere utdanning	01A1
hľadám	0831
học bổng	06[1
học tập	03U1
học vấn	03U1
học vấn và bằng cấp	03U1
hồ sơ	03T1
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
ict vaardigheden	03c1
ict-vaardigheden	03c1
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
identity	03Y1
idioma	05^2
idiomas	05^2
idiomes	05c1
ieguta izglitiba	01B1
iegūtā izglītība	01B1
iemanas	05E1
iemaņas	05E1
ieteikumi	0301
ievads	02B1
igazolasok	0491
igazolások	0491
igudziai	02e1
igudziai ir gebejimai	02e1
igytas issilavinimas	0:^1
igyvendinti projektai	02f1
ikhtisar	06j1
ikt	01f1
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
impegno civico	0321
impegno sociale	0321
impieghi precedenti	01T1
impiego	01T1
impjieg	08i1
impjieg mixtieq	07=1
impjiegi	08i1
implicacion social	00H1
implicación social	00H1
implicare sociala	00Y1
implicare socială	00Y1
implication sociale	00]1
in brief	00;1
in der freizeit	03:1
industry experience	00B1
ine	06V1
infhaighteacht	09T1
informacao adicional	06P1
informacao pessoal	06@1
informacio addicional	01R1
informacio basica	06O1
informacio complementaria	01R1
informacio de contacte	06O1
informacio personal	06O1
informacion academica	00E1
informacion adicional	06e1
informacion basica	06d1
informacion complementaria	06e1
informacion de contacto	06d1
informacion personal	06d1
informació addicional	01R1
informació bàsica	06O1
informació complementària	01R1
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
informatii aditionale	01Q1
informatii de contact	06c1
informatii generale	06c1
informatii personale	06c1
informatii suplimentare	01Q1
informatikai ismeretek	0711
informatikai keszsegek	0711
informatikai készségek	0711
information complementaire	03G1
information complémentaire	03G1
informations complementaires	03G1
informations complémentaires	03G1
informations de contact	06C1
informations generales	06C1
informations générales	06C1
informations personnelles	06C1
informations supplementaires	03G1
informations supplémentaires	03G1
informatique	02H1
informatičke vještine	0751
informazioni aggiuntive	01U1
informazioni di base	01_1
informazioni di contatto	01_1
informazioni personali	01_1
informazioni supplementari	01U1
informazzjoni addizzjonali	01H1
informazzjoni personali	06`1
informação adicional	06P1
informação pessoal	06@1
informações adicionais	06P1
informações básicas	06@1
informações complementares	06P1
informações de contato	06@1
informações pessoais	06@1
informații adiționale	01Q1
informații de contact	06c1
informații generale	06c1
informații personale	06c1
informații suplimentare	01Q1
informàtica	01V1
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
instruire	01P1
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
interessen	03:1
interessen und freizeit	03:1
interessen und hobbies	03:1
interessen und hobbys	03:1
interesser	09\2
interesser og fritid	09\2
interesser og hobbyer	09\2
interesses	0:k2
interesses e hobbies	02N1
interesses e passatempos	02N1
interesses en hobby's	04D1
interesses pessoais	02N1
interessi	0:m2
interessi di ricerca	0331
interessi e hobby	0331
interessi e passioni	0331
interessi personali	0331
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
interventi	02V1
interventions	02T1
intressen	09[1
intressen och fritid	09[1
intressen och hobbyer	09[1
intro	00;1
introducao	02C1
introduccio	0981
introduccion	00L1
introducció	0981
introducción	00L1
introducere	04N1
introductie	07W1
introduction	0;12
introduksjon	0;31
introduktion	0;42
introduzione	03E1
introduzzjoni	08?1
introdução	02C1
intyg	03a1
intérêts	00\1
intérêts de recherche	00\1
intérêts personnels	00\1
investigacao	0;61
investigacion	0;71
investigación	0;71
investigação	0;61
invited talks	03k1
iné	06V1
irankiai	02e1
is bilgileri	04L1
is deneyimi	04L1
is deneyimleri	04L1
is deneyimlerim	04L1
is gecmisi	04L1
is hayati	04L1
is tecrubeleri	04L1
is tecrubesi	04L1
is tercihleri	02K1
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
ismeretek	0711
ismeretek es keszsegek	0711
ismeretek és készségek	0711
iss apraksts	02B1
issilavinimas	0:^1
issilavinimas ir mokymai	0:^1
issimokslinimas	0:^1
istenen pozisyon	02K1
istoric profesional	00X1
istrazivacki projekti	0;<2
istrazivanja	0;<2
istraživanja	0;<2
istraživački projekti	0;<2
istruzione	04W1
istruzione e formazione	04W1
istruzione universitaria	04W1
istruzzjoni	08K1
isuma par mani	02B1
it	0;>2
it faerdigheder	06o1
it ferdigheter	01f1
it ismeretek	0711
it kendskab	06o1
it kennis	03c1
it kenntnisse	03g1
it kompetanse	01f1
it kompetencer	06o1
it kompetens	06b1
it kompetenzen	03g1
it kundskaber	06o1
it kunnskaper	01f1
it kunskaper	06b1
it osaaminen	01[1
it oskused	02b1
it skills	0;@2
it taidot	01[1
it vaardigheden	03c1
it znalosti	0;B2
it-faerdigheder	06o1
it-ferdigheter	01f1
it-færdigheder	06o1
it-kendskab	06o1
it-kennis	03c1
it-kenntnisse	03g1
it-kompetanse	01f1
it-kompetencer	06o1
it-kompetens	06b1
it-kompetenzen	03g1
it-kundskaber	06o1
it-kunnskaper	01f1
it-kunskaper	06b1
it-osaaminen	01[1
it-oskused	02b1
it-skills	03g1
it-taidot	01[1
it-vaardigheden	03c1
itsestaeni	01\1
itsestani	01\1
itsestäni	01\1
ittra ta' akkumpanjament	0;D1
ittra ta' motivazzjoni	0;D1
itスキル	0;E1
it技能	0;F1
ivadas	02=1
ivairus	0;G1
ivertinimai	02<1
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
iş geçmişi	04L1
iş hayatı	04L1
iş tecrübeleri	04L1
iş tecrübesi	04L1
iş tercihleri	02K1
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
job	0251
job dorit	02l1
job history	00B1
job objective	03I1
job preferences	03I1
job related skills	0081
job search	03I1
job target	03I1
job wishes	03I1
job-related skills	0081
jobb	0;V2
jobberfaring	0201
jobboensker	0;X1
jobbonsker	0;X1
jobbønsker	0;X1
joberfaring	0251
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
johdanto	01\1
jornadas	05n1
jornades	05o1
journal articles	03k1
juhiload	0;Z1
juhiluba	0;Z1
juhtimisoigus	0;Z1
juhtimisõigus	0;Z1
julkaisuluettelo	02[1
julkaisut	02[1
julkaisut ja esitykset	02[1
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
kariyer hedefi	01X1
kariyer hedefim	01X1
kariyer ozeti	01X1
kariyer özeti	01X1
kariéra	04B2
kariérny cieľ	0;b1
kariérní cíl	05@1
karjaar	01Z1
karjera	0;d2
karjeros tikslai	06_1
karjäär	01Z1
karnkompetenser	06b1
karriaer	0291
karriaermaal	0;f1
karriar	0291
karriarmal	0;f1
karrier	0141
karriera	08i1
karriercelok	01N1
karriercélok	01N1
karriere	0;g3
karrieremaal	0;j2
karrieremal	0;j2
karrieremål	0;j2
karriereziel	03i1
karriär	0291
karriärmål	0;f1
karya	04E1
karya ilmiah	04E1
karya tulis	04E1
katildigim egitimler	01M1
katildigim seminerler	04M1
katilinan seminerler	04M1
katıldığım eğitimler	01M1
katıldığım seminerler	04M1
katılınan seminerler	04M1
kde jsem pracoval	07j1
kde jsem pracovala	07j1
kdo jsem	05@1
kdo sem	05C1
keahlian	03R1
keahlian bahasa	03Q1
keahlian dan keterampilan	03R1
keahlian komputer	03R1
keahlian teknis	03R1
keahlian utama	03R1
keanggotaan	00o1
keanggotaan asosiasi	00o1
keanggotaan organisasi	00o1
keanggotaan profesional	00o1
kecakapan	03R1
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
kemampuan	03R1
kemampuan bahasa	03Q1
kemampuan berbahasa	03Q1
kemampuan dan keahlian	03R1
kemampuan komputer	03R1
kemampuan teknis	03R1
kennis	03c1
kennis en vaardigheden	03c1
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
keresett munka	01N1
keresett pozicio	01N1
keresett pozíció	01N1
kerja sukarela	0;m1
kerncompetenties	03c1
kernekompetencer	06o1
kernkompetenzen	03g1
kesaetyoet	0161
kesatyot	0161
keskeinen osaaminen	01[1
keskeinen tyoekokemus	0161
keskeinen tyokokemus	0161
keskeinen työkokemus	0161
keskeiset projektit	09i1
kesukarelawanan	0;m1
keszsegek	0711
keszsegek es kompetenciak	0711
keszsegek kepessegek	0711
kesätyöt	0161
keterampilan	03R1
keterampilan bahasa	03Q1
keterampilan digital	03R1
keterampilan komputer	03R1
keterampilan teknis	03R1
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
kirjat	02[1
kisa ozgecmis	01X1
kisaca ben	01X1
kisaca hakkimda	01X1
kisbiet	04>1
kiserolevel	0<21
kisisel	0411
kisisel beceriler	02J1
kisisel bilgiler	0411
kisisel bilgilerim	0411
kisisel ilgi alanlari	04@1
kisisel ozet	01X1
kisisel projeler	00N1
kisisel veriler	0411
kisisel yetenekler	02J1
kita	0;G1
kita informacija	0;G1
kitaplar	01>1
kiti duomenys	0;G1
kiti igudziai	02e1
kiti įgūdžiai	02e1
kituntetesek	0771
kitüntetések	0771
kişisel	0411
kişisel beceriler	02J1
kişisel bilgiler	0411
kişisel bilgilerim	0411
kişisel ilgi alanları	04@1
kişisel projeler	00N1
kişisel veriler	0411
kişisel yetenekler	02J1
kişisel özet	01X1
kiến thức	04I1
kjernekompetanse	01f1
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
koerekort og certifikater	03C1
koerkort	0<61
koerkort och certifikat	03a1
kogemus	01Z1
kogemused	01Z1
kokemus	0161
kokkuvote	08L1
kokkuvõte	08L1
kompetanse	01f1
kompetanseomraader	01f1
kompetanseomrader	01f1
kompetanseområder	01f1
kompetanser	01f1
kompetanseutvikling	01e1
kompetence	0<72
kompetenceprofil	0<91
kompetencer	06o1
kompetences	05E1
kompetenceudvikling	08M1
kompetenciak	0711
kompetencie	06X1
kompetencije	01K2
kompetencijos	02e1
kompetenciák	0711
kompetencje	07N1
kompetencje cyfrowe	07N1
kompetencje jezykowe	0:d1
kompetencje językowe	0:d1
kompetencje techniczne	07N1
kompetencje zawodowe	07N1
kompetens	06b1
kompetenser	06b1
kompetensi	03R1
kompetensomraaden	06b1
kompetensomraden	06b1
kompetensområden	06b1
kompetenssit	01[1
kompetensutveckling	09R1
kompetentsid	02b1
kompetenzen	03g1
kompetenzi	09`1
kompetenzi lingwistici	0:31
kompetenzi lingwistiċi	0:31
kompetenzprofil	03g1
kompetisi	03[1
kompiuteriniai igudziai	02e1
kompiuteriniai įgūdžiai	02e1
kompiuterinis rastingumas	02e1
kompiuterinis raštingumas	02e1
komputer	07N1
konferans ve seminerler	04M1
konferanser	02P1
konferanser og seminarer	02P1
konferanslar	04M1
konferanslar ve seminerler	04M1
konference	0<:2
konference a seminare	01G1
konference a semináře	01G1
konference in seminarji	07Z1
konferencer	03^1
konferencer og seminarer	03^1
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
konferenzi	03J1
konferenzi u seminars	03J1
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
konkurrencer	01h1
konkursy	0<O1
kontak	0431
kontakt	0<P<
kontakt informacije	0<\1
kontakt podaci	0<]2
kontaktai	02d1
kontaktandmed	0;81
kontaktdaten	01l1
kontakti	0<_3
kontaktine informacija	02d1
kontaktinfo	0;81
kontaktinformacija	0<b1
kontaktinformasjon	0<c1
kontaktinformation	0<d2
kontaktinformationen	01l1
kontaktinformācija	0<b1
kontaktiniai duomenys	02d1
kontaktinė informacija	02d1
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
kontaktpersonas atsauksmem	0301
kontaktpersonas atsauksmēm	0301
kontaktuppgifter	09e1
kontakty	0<k2
kontakty na reference	07h1
konusmalar	01>1
konuşmalar	01>1
konverentsid	0<m1
konverentsid ja seminarid	0<m1
konyvek	05?1
koníčky	0<K2
koníčky a zájmy	0<M1
koníčky a záujmy	0<N1
kool	09l1
koolitused	08]1
koolitused ja kursused	08]1
kopsavilkums	02B1
korabbi munkahelyek	0141
korekort	0<51
korekort og certifikater	03C1
korkort	0<61
korkort och certifikat	03a1
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
kotba	02_1
koulut	01F1
koulutukset	01F1
koulutukset ja kurssit	01]1
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
ksiazki	02a1
książki	02a1
ksztalcenie	08J1
kształcenie	08J1
kto som	0;b1
kualifikasi pendidikan	0;P1
kuka olen	01\1
kulcskompetenciak	0711
kulcskompetenciák	0711
kulup faaliyetleri	09c1
kulüp faaliyetleri	09c1
kunnatta	0991
kunniamaininnat	0271
kunnskaper	01f1
kunnátta	0991
kunskaper	06b1
kunskaper och faerdigheter	06b1
kunskaper och fardigheter	06b1
kunskaper och färdigheter	06b1
kuntatt	06`1
kuntatti	06`1
kurs	01e1
kurs bilgileri	01M1
kurs og opplaering	01e1
kurs og opplæring	01e1
kurs og sertifikater	01e1
kurs og videreutdanning	01e1
kurs ve egitimler	01M1
kurs ve eğitimler	01M1
kurs ve seminerler	01M1
kursai	0=11
kursai ir mokymai	0=11
kursbevis	03B1
kurse	0371
kurse und seminare	0371
kurser	0=22
kurser och certifikat	09R1
kurser och utbildningar	09R1
kurser og efteruddannelse	08M1
kursevi	07O1
kursevi i obuke	07O1
kursi	02?1
kursi seminari	02?1
kursi un seminari	02?1
kursi un semināri	02?1
kursi, semināri	02?1
kurslar	01M1
kurslar ve egitimler	01M1
kurslar ve eğitimler	01M1
kurssit	01]1
kurssit ja koulutukset	01]1
kursus	0=42
kursus dan pelatihan	0=61
kursus dan sertifikasi	0=71
kursusbeviser	03C1
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
kuulumine organisatsioonidesse	0=81
kuuluvus organisatsioonidesse	0=81
kuvaus	01\1
kvalifikacijas	02>1
kvalifikacijas celsana	02?1
kvalifikacijos	02n1
kvalifikacijos kelimas	0=11
kvalifikacijos kėlimas	0=11
kvalifikacijos tobulinimas	0=11
kvalifikasjoner	01f1
kvalifikationer	06o1
kvalifikācijas	02>1
kvalifikācijas celšana	02?1
kwalifikacje	05<1
kwalifikacje zawodowe	05<1
kwalifiki	08K1
kwalifiki akkademici	08K1
kwalifiki akkademiċi	08K1
kwaliteiten	03c1
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
kynningarbref	0=91
kynningarbréf	0=91
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
körkort och certifikat	03a1
közéleti tevékenység	0=01
közösségi munka	0=01
közösségi média	0:61
közösségi oldalak	0:61
kørekort	0<51
kørekort og certifikater	03C1
kĩ năng	04I1
kısa özgeçmiş	01X1
kısaca ben	01X1
kısaca hakkımda	01X1
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
laenkar	0=:1
laimejimai	02<1
laimėjimai	02<1
lain lain	06a1
lain-lain	06a1
lainnya	06a1
laisvalaikio pomegiai	0:S1
laisvalaikio pomėgiai	0:S1
laisvalaikis	0:S1
lampiran	07[1
langages de programmation	02H1
language	09K1
language abilities	09K1
language competences	09K1
language competencies	09K1
language knowledge	09K1
language proficiency	09K1
language skills	09K1
languages	09K1
languages spoken	09K1
langue	03H1
langues	03H1
langues etrangeres	03H1
langues parlees	03H1
langues parlées	03H1
langues vivantes	03H1
langues étrangères	03H1
lankar	0=:1
lastni projekti	0;I1
latar belakang pendidikan	0;P1
laufbahn	02:1
lavori	0=;1
lavori precedenti	01T1
lavori svolti	01T1
lavoro	01T1
lavoro desiderato	02i1
lazer	02N1
leachtai	0171
leadership	00W1
leadership activities	00W1
leadership and service	00W1
leadership experience	00W1
leasanna	04K1
lectures	03k1
legater	01h1
legaturi	0=<1
legitimation	03a1
legitimationer	03a1
legături	0=<1
lehrerfahrung	02:1
lehrgaenge	0371
lehrgaenge und seminare	0371
lehrgange	0371
lehrgange und seminare	0371
lehrgänge	0371
lehrgänge und seminare	0371
lehrtaetigkeit	02:1
lehrtatigkeit	02:1
lehrtätigkeit	02:1
leistungen	03<1
leisure	00_1
leisure activities	00_1
lenguajes	05`1
lenguajes de programacion	02I1
lenguajes de programación	02I1
lenguas	05`1
lenguas extranjeras	05`1
lenker	0==1
lenkjer	0==1
letter of motivation	02A1
lettera di motivazione	0=>1
lettera di presentazione	0=>1
lettera motivazionale	0=>1
lettere di referenza	0=?1
letters of recommendation	05>1
lettre d'accompagnement	0=@1
lettre de motivation	0=@1
lettres de recommandation	0=A1
leyfi	0=B1
lezingen	02Z1
libri	02V1
libros	02W1
licencas	00S1
licencas e certificacoes	00S1
licencas e certificados	00S1
licence	0=C4
licence i sertifikati	0851
licences	0=G3
licences and registrations	03O1
licences et certifications	00K1
licencia de conducir	04S1
licencias	00Q1
licencias y certificaciones	00Q1
licencie	0511
licencije	0521
licencijos	02n1
licencje	05<1
licencje i certyfikaty	05<1
licenser	0532
licenses	03O1
licenses and certifications	03O1
licenses and registrations	03O1
licensure	03O1
licente	00T1
licente si certificari	00T1
licenties	03_1
licenze	0071
licenze e certificazioni	0071
licenzja tas sewqan	0=J1
licenzji	0591
licenzji tas sewqan	0=J1
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
ligacoes	0=K1
ligações	0=K1
liikmelisus	0=81
liikmesus	0=81
liite	02c1
liitteet	02c1
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
lingid	0=L1
lingua	01S1
linguagens de programacao	02E1
linguagens de programação	02E1
linguaggi di programmazione	0041
linguas	05d1
linguas estrangeiras	05d1
linguas faladas	05d1
lingue	01S1
lingue conosciute	01S1
lingue straniere	01S1
linguistic skills	09K1
lingwi	0:31
lingwi barranin	0:31
link	0=M2
linkek	0:61
linki	0=O1
linkit	0=P1
linkler	03P1
linkovi	08:2
links	0=Q7
linkuri	0=<1
lionrai agus ballraiochtai	03S1
lionrai soisialta	0=X1
lisaandmed	0=Y1
lisad	07\1
lisaekoulutus	01]1
lisaetiedot	0=Z1
lisainfo	0=Y1
lisakoulutus	01]1
lisanslar	03d1
lisanslar ve sertifikalar	03d1
lisateave	0=Y1
lisatiedot	0=Z1
lisenser	03B1
lisensi	0=71
lisensi dan sertifikasi	0=71
lisenssit	0;n1
list motywacyjny	0=[1
lisäkoulutus	01]1
lisätiedot	0=Z1
litir chludaigh	0=\1
litir chlúdaigh	0=\1
litir iarratais	0=\1
litsentsid	07<1
livres	02T1
livros	02D1
lizenzen	00=1
lizenzen und zertifikate	00=1
liên hệ	08=1
liên kết	0::1
liên lạc	08=1
liċenzja tas-sewqan	0=J1
liċenzji	0591
liċenzji tas-sewqan	0=J1
lična interesovanja	0:Y1
lične informacije	0<\1
lične osobine	0<41
lične veštine	0741
lični podaci	0<\1
lični profil	0<41
lični projekti	0;H1
llenguatges de programacio	01V1
llenguatges de programació	01V1
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
locul de munca vizat	02l1
locul de muncă actual	00X1
locul de muncă vizat	02l1
locuri de munca	00X1
locuri de muncă	00X1
loeneanspraak	0;f1
loenoenske	0;Y1
logiciels	02H1
logros	03\1
logros destacados	03\1
loisirs	00\1
loisirs et centres d'interet	00\1
loisirs et centres d'intérêt	00\1
lomba	03[1
loneansprak	0;f1
lononske	0;Y1
looking for	03I1
loopbaan	02L1
loopbaanoverzicht	02L1
lucrari publicate	02U1
lucrari stiintifice	02U1
lucrări publicate	02U1
lucrări științifice	02U1
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
lyhyesti	01\1
lyhyt esittely	01\1
lyhytkurssit	01]1
läbitud koolitused	08]1
länkar	0=:1
léachtaí	0171
líneas de investigación	00V1
línguas	05d1
línguas estrangeiras	05d1
línguas faladas	05d1
líonraí agus ballraíochtaí	03S1
líonraí sóisialta	0=X1
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
media spolecznosciowe	0=O1
media społecznościowe	0=O1
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
megpalyazott munkakor	01N1
megpalyazott pozicio	01N1
megpályázott munkakör	01N1
megpályázott pozíció	01N1
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
meriter i oevrigt	01o1
meriter i ovrigt	01o1
meriter i övrigt	01o1
meritos	03\1
merkis	02B1
mes experiences	00^1
mes expériences	00^1
mesleki beceriler	02J1
mesleki deneyim	04L1
mesleki egitimler	01M1
mesleki eğitimler	01M1
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
minusta	01\1
minősítések	0491
mionsonrai pearsanta	08d1
mionsonraí pearsanta	08d1
misc	00a1
miscelaneo	06e1
miscellaneous	00a1
miscel·lania	01R1
miscel·lània	01R1
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
moksliniai tyrimai	02f1
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
mooc	02m1
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
motivatiebrief	03]1
motivation	0>02
motivation letter	02A1
motivationsschreiben	0261
motivatsioonikiri	0;[1
motivační dopis	0=m1
motivačný list	0=n1
motiveret ansoegning	0281
motiveret ansogning	0281
motiveret ansøgning	0281
motivációs levél	0<21
motivācijas vēstule	0=i1
motyvacinis laiskas	0=]1
motyvacinis laiškas	0=]1
mrezne stranice	0;01
mrežne stranice	0;01
muc khac	0<01
muc luong mong muon	0651
muc tieu	03T1
muc tieu nghe nghiep	03T1
muita tietoja	0=Z1
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
muu info	0=Y1
muu koulutus	01]1
muu osaaminen	01[1
muu teave	0=Y1
muu tyoekokemus	0161
muu tyokokemus	0161
muu työkokemus	0161
muud oskused	02b1
muut	0=Z1
muut koulutukset	01]1
muut taidot	01[1
muut tiedot	0=Z1
muuta	0=Z1
my work	00B1
málakunnátta	08h1
málstofur	0=a1
málþing	0=a1
mål	0=^3
méritos	03\1
métier recherché	04a1
mācības	01B1
mērķis	02B1
měkké dovednosti	06U1
műszaki ismeretek	0711
mạng xã hội	0::1
mối quan tâm	0=g1
mục khác	0<01
mục tiêu	03T1
mục tiêu nghề nghiệp	03T1
mức lương mong muốn	0651
na kratko o meni	05C1
na meain shoisialta	0=X1
na meáin shóisialta	0=X1
nachweise	00=1
naetverk	0=:1
naetverk och medlemskap	09E1
nagrade	0>43
nagrade i priznanja	0>72
nagrade in priznanja	07l1
nagrody	0<O1
nagrody i stypendia	0<O1
nagrody i wyroznienia	0<O1
nagrody i wyróżnienia	0<O1
naisc	0=X1
najvyssie dosiahnute vzdelanie	01<1
najvyššie dosiahnuté vzdelanie	01<1
najwazniejsze osiagniecia	0<O1
najwazniejsze projekty	03N1
najwazniejsze umiejetnosci	07N1
najważniejsze osiągnięcia	0<O1
najważniejsze projekty	03N1
najważniejsze umiejętności	07N1
nam	09o1
namsferill	09o1
namskeid	08\1
namskeid og radstefnur	08\1
nang luc	04I1
naobrazba	08G1
naryste	02h1
naryste organizacijose	02h1
narystes	02h1
narystė	02h1
narystė organizacijose	02h1
narystės	02h1
narzedzia	07N1
narzędzia	07N1
nas horas vagas	02N1
nascholing	0031
nastroje	0;B2
natjecanja	0>91
natverk	0=:1
natverk och medlemskap	09E1
naucni radovi	0>:1
nauka	08J1
naučni radovi	0>:1
neben der arbeit	03:1
nebenjobs	02:1
nebenprojekte	0381
nebentaetigkeit	02:1
nebentaetigkeiten	02:1
nebentatigkeit	02:1
nebentatigkeiten	02:1
nebentätigkeit	02:1
nebentätigkeiten	02:1
neformalno izobrazevanje	06f1
neformalno izobraževanje	06f1
neformalno obrazovanje	07P1
nejvyssi dosazene vzdelani	01;1
nejvyšší dosažené vzdělání	01;1
nettprofiler	0==1
nettsider	0==1
nettverk og medlemskap	09<1
netvaerk	0:71
netvaerk og medlemskaber	09=1
netværk	0:71
netværk og medlemskaber	09=1
netwerken	0>;1
netwerken en lidmaatschappen	03f1
netwerks socjali	0=f1
netwerks soċjali	0=f1
netwerks u shubijiet	02j1
netwerks u sħubijiet	02j1
networks	09A1
networks and memberships	04:1
netzwerke	0:_1
netzwerke und mitgliedschaften	03h1
nevenactiviteiten	00[1
nevenfuncties	00[1
nevenprojecten	03b1
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
nitelikler	02J1
niveau de langue	03H1
niveaux de langues	03H1
nivel de idiomas	05`1
nivell d'idiomes	05c1
niyet mektubu	0=o1
nodarbinatiba	06\1
nodarbinātība	06\1
noeglekompetencer	06o1
noekkelkompetanse	01f1
noekkelkvalifikasjoner	0;31
noglekompetencer	06o1
nokkelkompetanse	01f1
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
nätverk	0=:1
nätverk och medlemskap	09E1
nøglekompetencer	06o1
nøkkelkompetanse	01f1
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
obiettivi	03E1
obiettivo	03E1
obiettivo professionale	03E1
objave	0>B3
objave in predavanja	03j1
objavljeni radovi	05G2
objectif	0001
objectif professionnel	0001
objectifs	0001
objectiu	0981
objectiu professional	0981
objective	00;1
objectivo	02C1
objektif	06j1
objetivo	0>E2
objetivo profesional	00L1
objetivo profissional	02C1
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
occupazione	01T1
occupazione desiderata	02i1
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
octrooien	02Z1
ocupacao de tempos livres	02N1
ocupacio desitjada	07?1
ocupació desitjada	07?1
ocupação de tempos livres	02N1
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
odnosniki	0=O1
odnośniki	0=O1
odporucania	0>T1
odporúčania	0>T1
odul ve basarilar	03X1
oduller	03X1
oduller ve basarilar	03X1
odullerim	03X1
oenska stilling	0;X1
oenskad befattning	0;f1
oenskad tjaenst	0;f1
oenskat arbete	0;f1
oenskemaal	0;f1
oensker	0;j2
oensket job	0;Y1
oensket jobb	0;X1
oensket stilling	0;j2
oevrig	01g1
oevrig arbetslivserfarenhet	0291
oevrig erhvervserfaring	0251
oevrig informasjon	01g1
oevrig information	01o1
oevrig utbildning	09R1
oevriga faerdigheter	06b1
oevriga kunskaper	06b1
oevriga meriter	01o1
oevriga meriter och kunskaper	06b1
oevriga uppgifter	01o1
oevriga upplysningar	01o1
oevriga utbildningar	09R1
oevrige ferdigheter	01f1
oevrige kompetencer	06o1
oevrige kurser	08M1
oevrige oplysninger	01c1
oevrige opplysninger	01g1
oevrigt	0>U2
oevrigt engagemang	08^1
off duty	00_1
off the clock	00_1
ofimatica	02I1
ofimática	02I1
ogrenim	01=1
ogrenim bilgileri	01=1
ogrenim durumu	01=1
ohjelmistot	01[1
ohjelmointikielet	01[1
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
okul	01=1
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
on yazi ozeti	01X1
onde trabalhei	02o1
onderscheidingen	03`1
onderscheidingen en prijzen	03`1
onderwijs	00F1
onderwijs en opleiding	00F1
onderwijservaring	02L1
onderzoek	03b1
onderzoekservaring	02L1
onderzoeksprojecten	03b1
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
onur ve oduller	03X1
onur ve ödüller	03X1
onóracha	08>1
onóracha agus gradaim	08>1
open source	0>\2
open source contributions	00D1
open source projects	00D1
open source projekte	0381
open source software	00D1
open-source software	00D1
open-source-projekte	0381
opensourceprojecten	03b1
operare pc	0051
opere	0=;1
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
organisatsioonid	0=81
organizacijas	03l1
organizacijos	02h1
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
osaaminen	01[1
osaamisalueet	01[1
osaamisprofiili	01\1
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
oskused	02b1
oskused ja teadmised	02b1
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
otros conocimientos	02I1
otros cursos	04Q1
otros datos	06e1
otros datos de interes	06e1
otros datos de interés	06e1
otros idiomas	05`1
otros meritos	06e1
otros méritos	06e1
ou j'ai travaille	00^1
outils	02H1
outils informatiques	02H1
outra(s) lingua(s	05d1
outra(s) língua(s	05d1
outras competencias	02E1
outras competências	02E1
outras experiencias	02o1
outras experiências	02o1
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
ouvrages	02T1
over mezelf	07W1
over mij	07W1
overig	0021
overige	0021
overige gegevens	0021
overige informatie	0021
overige opleidingen	0031
overige vaardigheden	03c1
overige werkervaring	02L1
overview	00;1
ovladanie jazykov	06E1
ovlascenja	0851
ovlastenja	0521
ovlaštenja	0521
ovlašćenja	0851
ovládanie jazykov	06E1
ovrig	01g1
ovrig arbetslivserfarenhet	0291
ovrig erhvervserfaring	0251
ovrig informasjon	01g1
ovrig information	01o1
ovrig utbildning	09R1
ovriga fardigheter	06b1
ovriga kunskaper	06b1
ovriga meriter	01o1
ovriga meriter och kunskaper	06b1
ovriga uppgifter	01o1
ovriga upplysningar	01o1
ovriga utbildningar	09R1
ovrige ferdigheter	01f1
ovrige kompetencer	06o1
ovrige kurser	08M1
ovrige oplysninger	01c1
ovrige opplysninger	01g1
ovrigt	0>U2
ovrigt engagemang	08^1
ozet	01X1
ozgecmis ozeti	01X1
où j'ai travaillé	00^1
očakávania	0831
očekivanja	0>K2
očekávání	0:81
oħrajn	01H1
pa fritiden	0>j2
paa fritiden	0>j2
padevused	02b1
paetevyydet	0;n1
paetevyydet ja kortit	0;n1
paetevyydet ja luvat	0;n1
paetevyys	0;n1
pageidaujamas darbas	06_1
pageidaujamos pareigos	06_1
pageidavimai	06_1
pagrindine informacija	02d1
pagrindinė informacija	02d1
paipeir	0171
paitinni	0171
paitinní	0171
paixoes	02N1
paixões	02N1
palestras	02D1
palgasoov	0>l1
palkinnot	0271
palkinnot ja tunnustukset	0271
palkkatoive	09g1
palyafutas	0141
pamatinformacija	0<b1
pamatinformācija	0<b1
papers	03k1
papildinformacija	05D1
papildinformācija	05D1
papildizglitiba	02?1
papildizglītība	02?1
papildoma informacija	0;G1
papildoma veikla	0>m1
papildomas issilavinimas	0=11
papildomas išsilavinimas	0=11
papildomi duomenys	0;G1
papildu informacija	05D1
papildu informācija	05D1
papildu izglitiba	02?1
papildu izglītība	02?1
papildus informacija	05D1
papildus informācija	05D1
par mani	02B1
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
pasiekimai	02<1
pasiones	00V1
pasirinkti projektai	02f1
pasiuni	0:A1
pasiuni si hobby uri	0:A1
pasiuni si interese	0:A1
pasiuni și hobby-uri	0:A1
pasiuni și interese	0:A1
pasje	06M1
pasje i zainteresowania	06M1
paskyros	0:o1
pasraksturojums	02B1
passatempi	0:m2
passatempos	02N1
passe temps	00\1
passe-temps	00\1
passioni	0331
passions	0>n3
pastimes	00_1
pasākumi	06R1
paten	04E1
patendid	02`1
patent	02\1
patentai	0<31
patente	0?12
patente di guida	0?31
patenten	02Z1
patenter	02]2
patentes	0?42
patenti	0?65
patenti di guida	0?31
patenti e certificazioni	0071
patentini	0071
patentit	02[1
patentler	01>1
patents	0?;2
patents and certifications	03O1
patents and publications	03k1
patenty	0?=3
patevyydet	0;n1
patevyydet ja kortit	0;n1
patevyydet ja luvat	0;n1
patevyys	0;n1
patirtis	06^1
pazymejimai	02n1
pazymejimai ir sertifikatai	02n1
pašraksturojums	02B1
pažymėjimai	02n1
pažymėjimai ir sertifikatai	02n1
pc kenntnisse	03g1
pc znalosti	0;B2
pc-kenntnisse	03g1
pcスキル	0;E1
peer reviewed publications	03k1
peer-reviewed publications	03k1
pehmeaet taidot	01[1
pehmeat taidot	01[1
pehmeät taidot	01[1
pekerjaan	0;]1
pekerjaan yang diinginkan	08Z1
pelatihan	0=61
pelatihan & sertifikasi	0=61
pelatihan dan kursus	0=61
pelatihan dan sertifikasi	0=61
pemberi referensi	06Q1
pembicara	04E1
pencapaian	03[1
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
penghargaan	03[1
penghargaan & prestasi	03[1
penghargaan dan prestasi	03[1
penguasaan bahasa	03Q1
penilaian mandiri keterampilan digital	0?A1
perangkat lunak	03R1
percorso accademico	04W1
percorso di studi	04W1
percorso formativo	04W1
percorso professionale	01T1
percorso scolastico	04W1
percurso academico	08@1
percurso académico	08@1
percurso profissional	02o1
perfectionare	01P1
perfectionnement	02m1
perfecționare	01P1
perfil	0?B3
perfil personal	0?E2
perfil pessoal	02C1
perfil profesional	00L1
perfil professional	0981
perfil profissional	02C1
perfiles	08b1
perfiles en linea	08b1
perfiles en línea	08b1
perfils	08c1
perfils en linia	08c1
perfils en línia	08c1
perfis	0=K1
perfis online	0=K1
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
persoenliche angaben	01l1
persoenliche daten	01l1
persoenliche faehigkeiten	03g1
persoenliche faehigkeiten und kompetenzen	03g1
persoenliche informationen	01l1
persoenliche interessen	03:1
persoenliche kompetenzen	03g1
persoenliche projekte	0381
persoenliche staerken	03i1
persoenliches	01l1
persoenliches profil	03i1
person	01l1
personal	03Y1
personal data	03Y1
personal details	03Y1
personal info	03Y1
personal information	03Y1
personal interests	00_1
personal particulars	03Y1
personal profile	00;1
personal projects	00D1
personal pursuits	00_1
personal skills	0081
personal skills and competences	0081
personal statement	00;1
personal summary	00;1
personalia	0?I4
personalien	01l1
personas dati	0<b1
personas informacija	0<b1
personas informācija	0<b1
persondata	0?M3
personendaten	01l1
personiga informacija	0<b1
personigas ipasibas	02B1
personigie dati	0<b1
personigie projekti	0;K1
personiska informacija	0<b1
personiskā informācija	0<b1
personlege opplysningar	0<c1
personliche angaben	01l1
personliche daten	01l1
personliche fahigkeiten	03g1
personliche fahigkeiten und kompetenzen	03g1
personliche informationen	01l1
personliche interessen	03:1
personliche kompetenzen	03g1
personliche projekte	0381
personliche starken	03i1
personliches	01l1
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
personlige ferdigheter	01f1
personlige interesser	0:\1
personlige kompetencer	06o1
personlige oplysninger	0<j1
personlige opplysninger	0<c1
personlige projekter	08P1
personlige prosjekter	08Q1
personligt	0;42
personligt brev	09D1
personnes de reference	0=A1
personnes de référence	0=A1
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
personīgās īpašības	02B1
persoonlijk profiel	07W1
persoonlijke gegevens	03Z1
persoonlijke informatie	03Z1
persoonlijke interesses	04D1
persoonlijke projecten	03b1
persoonlijke samenvatting	07W1
persoonlijke vaardigheden	03c1
persoonlijke vaardigheden en competenties	03c1
persoonsgegevens	03Z1
persuni ta' referenza	0?P1
persónuleg samantekt	0131
persónuleg verkefni	08W1
persónulegar upplýsingar	09f1
persónuupplýsingar	09f1
persönliche angaben	01l1
persönliche daten	01l1
persönliche fähigkeiten	03g1
persönliche fähigkeiten und kompetenzen	03g1
persönliche informationen	01l1
persönliche interessen	03:1
persönliche kompetenzen	03g1
persönliche projekte	0381
persönliche stärken	03i1
persönliches	01l1
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
pieces jointes	0221
pieejamiba	06]1
pieejamība	06]1
pielikumi	0?R1
pielikums	0?R1
pieredze	06\1
pieteikuma vestule	0=i1
pieteikuma vēstule	0=i1
pièces jointes	0221
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
politisches engagement	03;1
pomegiai	0:S1
pomegiai ir interesai	0:S1
pomembnejsi projekti	0;I1
pomembnejši projekti	0;I1
pomėgiai	0:S1
pomėgiai ir interesai	0:S1
ponencias	02W1
ponencias y publicaciones	02W1
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
portfelis	02f1
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
position sought	03I1
positions	00B1
positions held	00B1
posizione attuale	01T1
posizione desiderata	02i1
posizione per la quale si concorre	02i1
posizione ricercata	02i1
posizioni ricoperte	01T1
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
postul dorit	02l1
postul vizat	02l1
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
pozitia dorita	02l1
pozizzjoni mixtieqa	07=1
poziția dorită	02l1
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
praestationer	01h1
praksa	0@13
prakse	0@44
prakses	06\1
praksis	0201
prakticke skusenosti	0>O1
praktické skúsenosti	0>O1
prakticne izkusnje	06h1
prakticno iskustvo	07i1
praktijkervaring	02L1
praktik	0@82
praktika	0@:3
praktikad	01Z1
praktikophold	0251
praktikum	02:1
praktische erfahrung	02:1
praktische erfahrungen	02:1
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
praxiserfahrung	02:1
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
preferences	03I1
preferencias	0@>2
preferencias laborales	07>1
preferencie	0831
preferencies	07?1
preferencies laborals	07?1
preferencije	0@@1
preferencje	07m1
preferencje zawodowe	07m1
preferensi pekerjaan	08Z1
preferenze	02i1
preferenzi	07=1
preferinte	02l1
preferințe	02l1
preferovana pozice	0:81
preferovana pozicia	0831
preferovaná pozice	0:81
preferovaná pozícia	0831
preferowane stanowisko	07m1
preferred occupation	03I1
preferències	07?1
preferències laborals	07?1
preferências	04R1
pregatire academica	08B1
pregatire educationala	08B1
pregătire academică	08B1
pregătire educațională	08B1
prehled praxe	07j1
prehled zamestnani	07j1
preise	03<1
preise und auszeichnungen	03<1
preise und stipendien	03<1
prelekcje	02a1
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
premios y becas	03\1
premios y distinciones	03\1
premios y logros	03\1
premios y reconocimientos	03\1
premis	02k1
premis i distincions	02k1
premis i reconeixements	02k1
premjijiet	04>1
preparacion academica	00E1
preparación académica	00E1
preporuka	0>c2
preporuke	0>c2
presenca online	0=K1
presence en ligne	08[1
presencia en linea	08b1
presencia en línea	08b1
presentacio	0981
presentacion	00L1
presentaciones	02W1
presentacions	05e1
presentació	0981
presentación	00L1
presentasi	04E1
presentasjon	0;31
presentasjoner	04<1
presentaties	02Z1
presentation	0@A2
presentationer	02\1
presentations	0@C2
presentazione	03E1
presentazioni	02V1
presença online	0=K1
prestasi	03[1
prestasi dan penghargaan	03[1
prestasjoner	0:01
prestaties	03`1
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
prezentacje	02a1
prezentare	04N1
prezentari	02U1
prezentazzjoni	08?1
prezentazzjonijiet	02_1
prezentácie	0>Q1
prezentációk	05?1
prezentācijas	09d1
prezentări	02U1
preżentazzjoni	08?1
preżentazzjonijiet	02_1
pricakovanja	0@F1
pridobljena izobrazba	01C1
priebeh vzdelania	01<1
priebeh zamestnani	0>O1
priebeh zamestnania	0>O1
priebeh zamestnaní	0>O1
priedai	07^1
priedas	07^1
prijzen	03`1
prijzen en onderscheidingen	03`1
prilog	07]1
priloga	0@G1
priloge	0@G1
priloha	0@H2
prilohy	0@H2
prilozi	0@J2
principais competencias	02E1
principais competências	02E1
principais projetos	0;61
principales aptitudes	02I1
principales competences	02H1
principales compétences	02H1
principales realisations	04A1
principales réalisations	04A1
principali progetti	0=;1
principaux projets	0@L1
priporocila	0@M1
priporocilo	0@M1
priporočila	0@M1
priporočilo	0@M1
priser	0@N3
priser och utmaerkelser	0=e1
priser och utmarkelser	0=e1
priser och utmärkelser	0=e1
priser og haedersbevisninger	01h1
priser og hædersbevisninger	01h1
priser og udmaerkelser	01h1
priser og udmærkelser	01h1
priser og utmerkelser	0:01
prisistatymas	02=1
pristatymai	0<31
privat	0@Q2
private interessen	03:1
private projekte	0381
privates	03:1
privattivi	02_1
privitci	0@S1
prix	04A1
prix et bourses	04A1
prix et distinctions	04A1
prix et recompenses	04A1
prix et récompenses	04A1
prizai	02<1
prizes	00A1
priznanja	0>43
priznanja i nagrade	0>72
priznanja in nagrade	07l1
pričakovanja	0@F1
pro bono	00W1
producao bibliografica	02D1
producao cientifica	02D1
produção bibliográfica	02D1
produção científica	02D1
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
profesines organizacijos	02h1
profesiniai igudziai	02e1
profesiniai įgūdžiai	02e1
profesinis profilis	02=1
profesinė patirtis	06^1
profesinė veikla	06^1
profesinės organizacijos	02h1
profesionala pieredze	06\1
profesionalais profils	02B1
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
profesionālais profils	02B1
profesionālā pieredze	06\1
profesionālās organizācijas	03l1
profesionālās prasmes	05E1
profesjonell erfaring	0201
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
professional certifications	03O1
professional development	00b1
professional education	00C1
professional experience	00B1
professional history	00B1
professional licenses	03O1
professional memberships	04:1
professional memberships and affiliations	04:1
professional objective	00;1
professional organizations	04:1
professional profile	00;1
professional projects	00D1
professional qualifications	03O1
professional references	05>1
professional registrations	03O1
professional skills	0081
professional summary	00;1
professional training	00b1
professioneel profiel	07W1
professionel erfaring	0251
professionele ervaring	02L1
professionele lidmaatschappen	03f1
professionele vaardigheden	03c1
professionell erfarenhet	0291
profesyonel deneyim	04L1
profesyonel ozet	01X1
profesyonel profil	01X1
profesyonel özet	01X1
proficiencies	0081
profiel	07W1
profielen	0>;1
profielschets	07W1
profieltekst	07W1
profiil	08L1
profiili	01\1
profiilid	0=L1
profiilit	0=P1
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
profile internetowe	0=O1
profile spolecznosciowe	0=O1
profile społecznościowe	0=O1
profile summary	00;1
profiler	0@j3
profiles	09A1
profili	0@m6
profili na mrezi	0A31
profili na mreži	0A31
profili online	05U1
profili social	05U1
profiliai	0:o1
profilis	02=1
profill	0131
profiller	03P1
profilo	03E1
profilo personale	03E1
profilo professionale	03E1
profilok	0:61
profils	0A42
profils en ligne	08[1
profiltekst	0<91
profiluri	0=<1
profiluri online	0=<1
profily	0>R2
progetti	0A62
progetti accademici	0=;1
progetti di ricerca	0=;1
progetti open source	0=;1
progetti personali	0A62
progetti realizzati	0=;1
progetti rilevanti	0=;1
progetti selezionati	0=;1
progetti ta' ricerka	0?U1
programavimo kalbos	02e1
programlama dilleri	02J1
programmeerimiskeeled	02b1
programmeertalen	03c1
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
proifili	0=X1
proifili ar line	0=X1
proje deneyimi	00N1
project	0A:2
project experience	00D1
project work	00D1
projecten	03b1
projectervaring	03b1
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
projektai	02f1
projektarbeit	0381
projektarbeiten	0381
projektauswahl	0381
projekte	0381
projektek	09G1
projekter	08P1
projekterfahrung	0381
projekterfahrungen	0381
projekterfarenhet	08O1
projekterfaring	08P1
projekthistorie	0381
projekti	0AB4
projektid	0;91
projektikogemus	0;91
projektikokemus	09i1
projektit	09i1
projektit ja hankkeet	09i1
projektliste	0381
projektno iskustvo	0>N1
projektove zkusenosti	0>h1
projektové zkušenosti	0>h1
projekttapasztalat	09G1
projektubersicht	0381
projektuebersicht	0381
projekty	0AF3
projekty badawcze	03N1
projekty open source	03N1
projekty osobiste	03N1
projekty wlasne	03N1
projekty własne	03N1
projektübersicht	0381
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
præstationer	01h1
prémios	04=1
prémios e distinções	04=1
présence en ligne	08[1
présentation	0001
présentations	02T1
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
próifílí	0=X1
próifílí ar líne	0=X1
průběh vzdělání	01;1
průběh zaměstnání	07j1
průkazy	0501
průkazy a oprávnění	0501
průvodní dopis	0=m1
pubblicazioni	02V1
pubblicazioni e conferenze	02V1
pubblicazioni e presentazioni	02V1
pubblicazioni scientifiche	02V1
pubblikazzjonijiet	02_1
public service	00W1
public speaking	03k1
publicaciones	02W1
publicaciones cientificas	02W1
publicaciones científicas	02W1
publicaciones y ponencias	02W1
publicacions	05e1
publicacions i ponencies	05e1
publicacions i ponències	05e1
publicacoes	02D1
publicacoes cientificas	02D1
publicacoes e palestras	02D1
publicaties	02Z1
publicaties en lezingen	02Z1
publicaties en presentaties	02Z1
publicatii	02U1
publicatii si prezentari	02U1
publicatii stiintifice	02U1
publication	03k1
publications	0@C2
publications and patents	03k1
publications and presentations	03k1
publications and talks	03k1
publications et communications	02T1
publications et conferences	02T1
publications et conférences	02T1
publications scientifiques	02T1
publicações	02D1
publicações científicas	02D1
publicações e palestras	02D1
publicații	02U1
publicații și prezentări	02U1
publicații științifice	02U1
publicerade artiklar	02\1
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
publikacje	02a1
publikacje i wystapienia	02a1
publikacje i wystąpienia	02a1
publikacje naukowe	02a1
publikacna cinnost	0>Q1
publikacni cinnost	0>P1
publikasi	04E1
publikasi ilmiah	04E1
publikasjonar	04<1
publikasjoner	04<1
publikasjoner og foredrag	04<1
publikationen	0391
publikationen und vortraege	0391
publikationen und vortrage	0391
publikationen und vorträge	0391
publikationer	0AJ2
publikationer och foeredrag	02\1
publikationer och foredrag	02\1
publikationer och föredrag	02\1
publikationer og foredrag	04;1
publikationslista	02\1
publikationsliste	0AL2
publikatsioonid	02`1
publikatsioonid ja ettekanded	02`1
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
puheet	02[1
punann	0AN1
puncte forte	04N1
páipéir	0171
pályafutás	0141
pár slov o mne	0;b1
pár slov o mně	05@1
pädevused	02b1
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
qua trinh dao tao	03U1
qua trinh hoc tap	03U1
qua trinh lam viec	0641
qualificacao profissional	00O1
qualificacoes	02E1
qualificacoes profissionais	02E1
qualifications	0AP2
qualificação profissional	00O1
qualificações	02E1
qualificações profissionais	02E1
qualifiche	0041
qualifikationen	03g1
qualifikationsprofil	03i1
que busco	0AR2
quem sou	02C1
qui soc	0981
qui suis je	0001
qui suis-je	0001
quien soy	00L1
quién soy	00L1
quá trình công tác	0641
quá trình công tác và làm việc	0641
quá trình học tập	03U1
quá trình làm việc	0641
quá trình đào tạo	03U1
què busco	07?1
qué busco	07>1
raadighed	0;Y1
raccomandazioni	0=?1
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
realisations	0@L1
realisations et projets	0@L1
realizacoes	04=1
realizari	04F1
realizações	04=1
realizetie projekti	0;K1
realizovane projekty	0AT2
realizované projekty	0AT2
realizowane projekty	03N1
realizări	04F1
realizētie projekti	0;K1
reamhra	00M1
recapiti	01_1
recerca	0>J1
recherche	0@L1
recognition	00A1
recomanacions	04`1
recomandari	0?H1
recomandări	0?H1
recomendaciones	04_1
recomendacoes	04^1
recomendações	04^1
recommandations	0=A1
recommendations	05>1
recommendations received	05>1
recompenses	04A1
recompenses et distinctions	04A1
reconeixements	02k1
reconhecimentos	04=1
reconocimientos	03\1
recunoasteri	04F1
recunoașteri	04F1
redes	0AV2
redes e afiliacoes	00n1
redes e afiliações	00n1
redes e filiacoes	00n1
redes e filiações	00n1
redes sociais	0=K1
redes sociales	08b1
redes y afiliaciones	00l1
referans	0AX1
referans bilgileri	0AX1
referansar	0311
referanse	0311
referanser	0311
referanslar	0AX1
referanslarim	0AX1
referanslarım	0AX1
referaty	02a1
referees	05>1
reference	0AY7
reference contacts	05>1
reference persons	05>1
referencer	0A`1
references	0Aa2
references professionnelles	0=A1
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
referenz	02M1
referenze	0=?1
referenze professionali	0=?1
referenzen	02M1
referenzgeber	02M1
referenzi	0?P1
referenzpersonen	02M1
referenzprojekte	0381
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
registraties	03_1
registrations	03O1
rekomendacija	02g1
rekomendacijas	0301
rekomendacijos	02g1
rekomendacje	0>^1
rekomendasi	06Q1
rekomenduojantys asmenys	02g1
rekomendācijas	0301
rekommendationer	0>W1
related experience	00B1
relawan	0;m1
relazioni	02V1
relevant arbeidserfaring	0201
relevant arbetslivserfarenhet	0291
relevant coursework	00b1
relevant erfarenhet	0291
relevant erfaring	08f2
relevant erhvervserfaring	0251
relevant experience	00B1
relevant projects	00D1
relevant skills	0081
relevanta projekt	08O1
relevante kurser	08M1
relevante projecten	03b1
relevante werkervaring	02L1
rendezvenyek	0<<1
rendezvények	0<<1
renginiai	06Y1
renseignements	06C1
renseignements complementaires	03G1
renseignements complémentaires	03G1
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
resumo	02C1
resumo de qualificacoes	02C1
resumo de qualificações	02C1
resumo profissional	02C1
resumé	0<91
retele de socializare	0=<1
retele si afilieri	0101
retele sociale	0=<1
reti e affiliazioni	00j1
reti sociali	05U1
rettindi	0=B1
reynsla	0351
rezime	0<41
rezumat	04N1
rezumat profesional	04N1
rețele de socializare	0=<1
rețele sociale	0=<1
rețele și afilieri	0101
riassunto	03E1
ricerca	0=;1
ricerka	0?U1
riconoscimenti	04?1
riconoscimenti e premi	04?1
ridicske opravneni	0Am1
ridicske prukazy	0Am1
ridicsky prukaz	0Am1
riepilogo	03E1
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
réalisations	0@L1
réalisations et projets	0@L1
réamhrá	00M1
récompenses	04A1
récompenses et distinctions	04A1
référence	0=A1
références	0=A1
références professionnelles	0=A1
réseaux	08[1
réseaux et affiliations	00c1
réseaux sociaux	08[1
résumé	0001
résumé professionnel	0001
réttindi	0=B1
rólam	03e1
różne	07L1
rôzne	06V1
rövid bemutatkozás	03e1
rīki	05E1
různé	06S1
saatavuus	09g1
saatekirje	09h1
saavutukset	0271
saavutukset ja palkinnot	0271
saavutused	0361
sabiedriska darbiba	02O1
sabiedriskas aktivitates	02O1
sabiedriskā darbība	02O1
sabiedriskās aktivitātes	02O1
saites	0B11
sajat projektek	09G1
saját projektek	09G1
salariswens	01Y1
salary expectations	03I1
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
santrauka	02=1
saoralaiocht	09b1
saorálaíocht	09b1
sasniegumi	02;1
savanoriavimas	0>m1
savanoriska veikla	0>m1
savanoriška veikla	0>m1
savanoryste	0>m1
savanorystes patirtis	0>m1
savanorystė	0>m1
savanorystės patirtis	0>m1
savoir etre	02H1
savoir faire	02H1
savoir-faire	02H1
savoir-être	02H1
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
schriften	0391
schriftenverzeichnis	0391
schul und berufsausbildung	00<1
schul und berufsbildung	00<1
schul und hochschulbildung	00<1
schul- und berufsausbildung	00<1
schul- und berufsbildung	00<1
schul- und hochschulbildung	00<1
schulausbildung	00<1
schulbesuch	00<1
schulbildung	00<1
schule	00<1
schulen	00<1
schulische ausbildung	00<1
schulische laufbahn	00<1
schulischer werdegang	00<1
schulungen	0371
schulungen und seminare	0371
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
scritti	02V1
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
sekalaista	0=Z1
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
seminare und kurse	0371
seminare und weiterbildungen	0371
seminarer	0BA2
seminarer og konferanser	02P1
seminarer og konferencer	03^1
seminari	0BC4
seminari e convegni	0611
seminari i obuke	07O1
seminari i tecajevi	07P1
seminari i tečajevi	07P1
seminari un kursi	02?1
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
seminer ve kurslar	01M1
seminerler	04M1
seminerler ve kurslar	01M1
semináre	0<=1
semináre a konferencie	0<=1
semináre a kurzy	06W1
seminários	05m1
seminários e congressos	05m1
semináře	01G1
semináře a konference	01G1
semináře a kurzy	00>1
semināri	06R1
semināri un kursi	02?1
senine tookogemus	01Z1
senine töökogemus	01Z1
serthekking	0991
sertifika	03d1
sertifika bilgileri	03d1
sertifika ve belgeler	03d1
sertifikaadid	07<1
sertifikaadid ja tunnistused	07<1
sertifikaatit	0;n1
sertifikaatit ja paetevyydet	0;n1
sertifikaatit ja patevyydet	0;n1
sertifikaatit ja pätevyydet	0;n1
sertifikacija	02>1
sertifikalar	03d1
sertifikalar ve belgeler	03d1
sertifikalarim	03d1
sertifikalarım	03d1
sertifikasi	0=71
sertifikasi & lisensi	0=71
sertifikasi dan lisensi	0=71
sertifikasi profesional	0=71
sertifikat	0BJ2
sertifikat dan lisensi	0=71
sertifikat for bil	09F1
sertifikat pelatihan	0=71
sertifikatai	02n1
sertifikatai ir licencijos	02n1
sertifikater	03B1
sertifikater og lisenser	03B1
sertifikati	0BL2
sertifikati i licence	0851
sertifikati un licences	02>1
sertifikavimas	02n1
sertifikācija	02>1
sertifikāti	02>1
sertifikāti un licences	02>1
sertifioinnit	0;n1
sertifisering	03B1
sertifiseringer	03B1
service	00W1
servico voluntario	00P1
servizio civile	0321
servizz komunitarju	0341
serviço voluntário	00P1
settore professionale	02i1
seçilmiş projeler	00N1
sfond edukattiv	08K1
short bio	00;1
short term jobs	00B1
short-term jobs	00B1
shrnuti	05@1
shrnutí	05@1
shubija	02j1
shubijiet	02j1
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
sintese	02C1
sintesi	03E1
sinteza	04N1
sinteză	04N1
sissejuhatus	08L1
site	0BP1
sites	0=K1
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
skaitmeniniai igudziai	02e1
skaitmeniniai įgūdžiai	02e1
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
skirteini	0=B1
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
skírteini	0=B1
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
sobre	02C1
sobre mi	0?E2
sobre mi persona	00L1
sobre mim	02C1
sobre mí	00L1
social	0Bi2
social and political activities	00W1
social engagement	00W1
social links	09A1
social media	0Bk3
social network	05U1
social networks	09A1
social profiles	09A1
sociala medier	0=:1
sociala naetverk	0=:1
sociala natverk	0=:1
sociala nätverk	0=:1
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
soft skill	03R1
soft skills	0C13
software	0C48
software projects	00D1
software skills	0081
softwarekennis	03c1
softwarekenntnisse	03g1
soger	0;Y1
soker	0Bn2
soknad	0C01
soknadsbrev	0C01
solanje	01C1
sole	01C1
sollicitatiebrief	03]1
some	0=P1
sommaire	0001
sommario	03E1
sommarju	08?1
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
sosiaalinen media	0=P1
sosial media	0;O1
sosiale medier	0==1
sosiale nettverk	0==1
sosyal aglar	03P1
sosyal aktiviteler	09c1
sosyal ağlar	03P1
sosyal faaliyetler	09c1
sosyal medya	03P1
sosyal medya hesaplari	03P1
sosyal medya hesapları	03P1
sosyal sorumluluk	09c1
sosyal sorumluluk projeleri	09c1
sotsiaalmeedia	0=L1
souhaits	04a1
souhrn	05@1
souteze	07k1
soutěže	07k1
soziale kompetenzen	03g1
soziale medien	0:_1
soziale netzwerke	0:_1
soziales engagement	03;1
speaking	03k1
speaking engagements	03k1
special skills	0081
specialisaties	03c1
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
spraakfaerdigheter	01d1
spraakferdigheter	09V1
spraakkompetanse	09V1
spraakkunnighet	01d1
spraakkunnskap	09V1
spraakkunnskaper	09V1
spraakkunskaper	01d1
spraakliga kunskaper	01d1
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
sprakfardigheter	01d1
sprakferdigheter	09V1
sprakkompetanse	09V1
sprakkunnighet	01d1
sprakkunnskap	09V1
sprakkunnskaper	09V1
sprakkunskaper	01d1
sprakliga kunskaper	01d1
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
språkfärdigheter	01d1
språkkompetanse	09V1
språkkunnighet	01d1
språkkunnskap	09V1
språkkunnskaper	09V1
språkkunskaper	01d1
språkliga kunskaper	01d1
stack	0081
stack tecnologica	02E1
stack tecnologico	02I1
stack tecnológica	02E1
stack tecnológico	02I1
staerken	03i1
stage	0CH3
stage ervaring	02L1
stage-ervaring	02L1
stages	04X2
stages de formation	02m1
stages en werkervaring	02L1
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
stammdaten	01l1
stanowisko	07m1
starfsferill	0351
starfsmarkmid	0131
starfsmarkmið	0131
starfsoskir	0>a1
starfsrettindi	0=B1
starfsreynsla	0351
starfsréttindi	0=B1
starfsthjalfun	0351
starfsóskir	0>a1
starfsþjálfun	0351
starken	03i1
statement	00;1
stationen	02:1
staz	0841
staze	0CK3
staze i praktyki	0841
stazuotes	06^1
staż	0841
staże	0841
staże i praktyki	0841
stažuotės	06^1
steckbrief	03i1
stellenwunsch	01m1
stik	0<g1
stiki	0<g1
stillinger	0201
stipender	0:01
stipendia	04g2
stipendien	03<1
stipendien und auszeichnungen	03<1
stipendien und preise	03<1
stipendier	0CN2
stipendier och priser	0=e1
stipendier och utmaerkelser	0=e1
stipendier och utmarkelser	0=e1
stipendier och utmärkelser	0=e1
stipendijas	02;1
stipendije	0>43
stipendijos	02<1
stipendit	0271
stipendiumid	0361
stiprybes	02=1
stiprybės	02=1
stopnja izobrazbe	01C1
storf	0351
storia lavorativa	01T1
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
strony internetowe	0=O1
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
studiejob	0251
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
störf	0351
su di me	03E1
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
sumario profissional	02C1
summary	00;1
summary of qualifications	00;1
sumário	02C1
sumário profissional	02C1
sunumlar	01>1
suosittelija	0Ag1
suosittelijat	0Ag1
suosittelijat ja suositukset	0Ag1
suositukset	0Ag1
supplerende oplysninger	01c1
sur le web	08[1
surat izin mengemudi	0BO1
surat lamaran	0C\1
surat motivasi	0C\1
surucu belgeleri	08V1
surucu belgesi	08V1
sutaze	0>M1
svarbiausi projektai	02f1
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
síntese	02C1
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
sħubija	02j1
sħubijiet	02j1
sơ yếu	08=1
sản phẩm	04G1
sở thích	0=g1
sở thích cá nhân	0=g1
sở thích và mối quan tâm	0=g1
sự kiện	0:[1
sự nghiệp	0641
taal	01b1
taalbeheersing	01b1
taalkennis	01b1
taalvaardigheden	01b1
taalvaardigheid	01b1
taekni	0991
taeknifaerni	0991
taetigkeiten	02:1
taevlingar	0=e1
taeydennyskoulutus	01]1
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
taidot	01[1
taidot ja osaaminen	01[1
taiendav info	0=Y1
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
takdir ve oduller	03X1
takdir ve ödüller	03X1
takmicenja	07n1
takmičenja	07n1
talakizglitiba	02?1
talen	01b1
talenkennis	01b1
talks	03k1
talks and publications	03k1
talleres	04Q1
tallers	01W1
tambahan	06a1
tanfolyamok	08S1
tanfolyamok tovabbkepzesek	08S1
tanfolyamok treningek	08S1
tanfolyamok, továbbképzések	08S1
tanfolyamok, tréningek	08S1
tanitim	01X1
tanulmany	08U1
tanulmanyok	08U1
tanulmány	08U1
tanulmányok	08U1
tanusitvanyok	0491
tanúsítványok	0491
tanıtım	01X1
tapahtumat	0<A1
tapasztalat	0141
tapasztalatok	0141
target position	03I1
tarsadalmi szerepvallalas	0=01
tarsadalmi tevekenyseg	0=01
tatigkeiten	02:1
tautan	0;O1
tavlingar	0=e1
tavoite	01\1
tavoiteltu tehtaevae	09g1
tavoiteltu tehtava	09g1
tavoiteltu tehtävä	09g1
tavoitteet	01\1
tavsiye mektuplari	0AX1
tavsiye mektupları	0AX1
tavsiyeler	0AX1
taydennyskoulutus	01]1
taħriġ	0<n1
teaching experience	00B1
teadmised	02b1
teadmised ja oskused	02b1
teadusprojektid	0;91
teaduspublikatsioonid	02`1
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
technical certifications	03O1
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
techniniai igudziai	02e1
techniniai įgūdžiai	02e1
technische competenties	03c1
technische faehigkeiten	03g1
technische fahigkeiten	03g1
technische fähigkeiten	03g1
technische kennis	03c1
technische kenntnisse	03g1
technische kompetenzen	03g1
technische vaardigheden	03c1
technologiak	0711
technologie	0C`3
technologieen	03c1
technologien	03g1
technologies	05Z2
technologies et outils	02H1
technologieën	03c1
technologijos	02e1
technology	0081
technológie	06X1
technológiák	0711
tecnologias	04O2
tecnologie	0041
tecnologies	01V1
tecnologías	02I1
tecrube	04L1
tecrubeler	04L1
tecrübe	04L1
tecrübeler	04L1
teenistuskaik	01Z1
teenistuskäik	01Z1
tehnicke vestine	0741
tehnicke vjestine	0751
tehnicna znanja	0731
tehnicne vescine	0731
tehnilised oskused	02b1
tehniskas prasmes	05E1
tehniskās prasmes	05E1
tehničke veštine	0741
tehničke vještine	0751
tehnična znanja	0731
tehnične veščine	0731
tehnologii	0051
tehnologijas	05E1
tehnologije	0CB3
tehnoloogiad	02b1
tehnoloģijas	05E1
teistimeireachtai	0=h1
teistimeiri	0=h1
teistiméireachtaí	0=h1
teistiméirí	0=h1
tekmovanja	07l1
teknik	06b1
teknik beceriler	02J1
teknik bilgi	02J1
teknik bilgiler	02J1
teknik yetenekler	02J1
teknik yetkinlikler	02J1
tekninen osaaminen	01[1
tekniset taidot	01[1
teknisk kompetanse	01f1
teknisk kompetens	06b1
tekniska faerdigheter	06b1
tekniska fardigheter	06b1
tekniska färdigheter	06b1
tekniska kunskaper	06b1
tekniske faerdigheder	06o1
tekniske ferdigheter	01f1
tekniske færdigheder	06o1
tekniske kompetencer	06o1
teknologi	03R1
teknologiat	01[1
teknologier	0Cc2
teknolojiler	02J1
temel beceriler	02J1
temel bilgiler	0411
temoignages	0=A1
tempo libero	0331
tempo livre	02N1
tempos livres	02N1
temps libre	00\1
temps lliure	00k1
tengilidaupplysingar	09f1
tengiliðaupplýsingar	09f1
tenglar	0:91
tentang	06j1
tentang saya	06j1
tep dinh kem	0791
tercihler	02K1
testimoni	06Q1
testimonials	05>1
testimonianze	0=?1
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
tidigare anstaellningar	0291
tidigare anstallningar	0291
tidigare anställningar	0291
tidigare erfarenhet	0291
tidigare jobb	0291
tidligere ansaettelser	0251
tidligere ansættelser	0251
tidligere job	0251
tidligere jobber	0201
tidligere stillinger	0201
tiempo libre	00V1
tiessaistes profili	0B11
tieteelliset julkaisut	02[1
tietoa minusta	01\1
tietotekniikkataidot	01[1
tietotekninen osaaminen	01[1
tietotekniset taidot	01[1
tiešsaistes profili	0B11
tiivistelma	01\1
tiivistelmae	01\1
tiivistelmä	01\1
tikslas	02=1
tilgjengelighet	0;X1
tilleggsinformasjon	01g1
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
tirocini	01T1
tirocinio	01T1
titoli di studio	04W1
titolo di studio	04W1
titols i certificats	00R1
titres et certifications	00K1
titulacion	00E1
titulaciones	00E1
titulacions	08A1
titulación	00E1
titulos y certificados	00Q1
tjaenstgoering	0291
tjanstgoring	0291
tjänstgöring	0291
tko sam	0;c1
to chuc tham gia	0:21
todistukset	0;n1
toiveet	09g1
toivottu tyo	09g1
toivottu tyoe	09g1
toivottu työ	09g1
tolvufaerni	0991
tolvukunnatta	0991
tom luoc	03T1
tom tat	03T1
tom tat ban than	03T1
tom tat nghe nghiep	03T1
tomstundir	0151
tong quan	03T1
too	01Z1
tooalane kogemus	01Z1
tooelu	01Z1
tookogemus	01Z1
tookogemused	01Z1
tools	0Cf3
tools and technologies	0081
tooootused	0>l1
tooriistad	02b1
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
trabalho	02o1
trabalho voluntario	00P1
trabalho voluntário	00P1
trabalhos	02o1
trabalhos anteriores	02o1
trabalhos publicados	02D1
trabalhos voluntarios	00P1
trabalhos voluntários	00P1
traguardi	04?1
training	0Ci2
training courses	00b1
training uri	01P1
training-uri	01P1
trainingen	0031
trainingen en cursussen	0031
trainings	0Ck2
traininguri	01P1
trajectoria	04V1
trajectoria laboral	04V1
trajectoria professional	04V1
trajectòria	04V1
trajectòria laboral	04V1
trajectòria professional	04V1
trajetoria	02o1
trajetoria profissional	02o1
trajetória	02o1
trajetória profissional	02o1
trang ca nhan	0::1
trang cá nhân	0::1
trang web	0::1
transferable skills	0081
transportlidzekla vaditaja aplieciba	03D1
transportlīdzekļa vadītāja apliecība	03D1
travaux	0@L1
travaux publies	02T1
travaux publiés	02T1
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
trinh do	03U1
trinh do chuyen mon	03U1
trinh do dao tao	03U1
trinh do hoc van	03U1
trinh do ngoai ngu	0;o1
trinh do tin hoc	04I1
trumpai apie mane	02=1
trunadarstorf	09@1
tréningek	08S1
trình độ	03U1
trình độ chuyên môn	03U1
trình độ học vấn	03U1
trình độ ngoại ngữ	0;o1
trình độ tin học	04I1
trình độ đào tạo	03U1
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
tunnustukset	0271
tunnustused	0361
tunnustused ja auhinnad	0361
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
tyoekalut	01[1
tyoekokemus	0161
tyoelama	0161
tyoepaikat	0161
tyoesuhteet	0161
tyoetehtaevaet	0161
tyoetoiveet	09g1
tyoeura	0161
tyohakemus	09h1
tyohistoria	0161
tyokalut	01[1
tyokokemus	0161
tyopaikat	0161
tyosuhteet	0161
tyotehtavat	0161
tyotoiveet	09g1
tyoura	0161
tyrimai	02f1
työ	0161
työelämä	0161
työhakemus	09h1
työhistoria	0161
työkalut	01[1
työkokemus	0161
työpaikat	0161
työsuhteet	0161
työtehtävät	0161
työtoiveet	09g1
työura	0161
tài liệu đính kèm	0791
társadalmi szerepvállalás	0=01
társadalmi tevékenység	0=01
täiendav info	0=Y1
täiendkoolitus	08]1
täiendkoolitused	08]1
täiendõpe	08]1
tätigkeiten	02:1
tävlingar	0=e1
täydennyskoulutus	01]1
tækni	0991
tæknifærni	0991
témoignages	0=A1
tình nguyện	0631
títols i certificats	00R1
títulos y certificados	00Q1
tóm lược	03T1
tóm tắt	03T1
tóm tắt bản thân	03T1
tóm tắt nghề nghiệp	03T1
tómstundir	0151
tölvufærni	0991
tölvukunnátta	0991
töö	01Z1
tööalane kogemus	01Z1
tööelu	01Z1
töökogemus	01Z1
töökogemused	01Z1
tööootused	0>l1
tööriistad	02b1
tālākizglītība	02?1
tệp đính kèm	0791
tổ chức tham gia	0:21
tổng quan	03T1
tự đánh giá kỹ năng số	0Cm1
uber mich	03i1
uberblick	03i1
ubriges	07F1
ucast na konferenciach	0<=1
ucast na konferencich	01G1
ucesce na konferencijama	07X1
ucret beklentisi	02K1
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
udmaerkelser	01h1
udmærkelser	01h1
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
uhingud	0=81
uhiskondlik aktiivsus	0B;1
uhiskondlik tegevus	0B;1
uitgevoerde projecten	03b1
ukonczone kursy	07M1
ukonczone szkolenia	07M1
ukończone kursy	07M1
ukończone szkolenia	07M1
ukratko o meni	05A2
uldandmed	0;81
ulteriore formazione	0121
ulteriori informazioni	01U1
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
umsoknarbref	0=91
umsott starf	0>a1
umsóknarbréf	0=91
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
uzmanlik alanlari	02J1
uzmanliklar	02J1
uzmanlık alanları	02J1
uzmanlıklar	02J1
uzsienio kalbos	0;\1
uzsienio kalbu mokejimas	0;\1
uzstasanas	09d1
uzstāšanās	09d1
učešće na konferencijama	07X1
užklasinė veikla	0>m1
užsienio kalbos	0;\1
užsienio kalbų mokėjimas	0;\1
vaardigheden	03c1
vaardigheden en competenties	03c1
vaba aeg	09n1
vabatahtlik tegevus	0B;1
vabatahtlik too	0B;1
vabatahtlik töö	0B;1
vabatahtlikkus	0B;1
vad jag soeker	0;f1
vad jag soker	0;f1
vad jag söker	0;f1
vaditaja aplieciba	03D1
vadītāja apliecība	03D1
vaerktoejer	06o1
vaerktojer	06o1
vaga desejada	04R1
vahvuudet	01\1
vairavimo teises	0D31
vairavimo teisės	0D31
vairuotojo pazymejimas	0D31
vairuotojo pažymėjimas	0D31
vakkennis	03c1
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
van bang chung chi	03V1
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
var jag har arbetat	0291
varia	0=Y1
varie	01U1
varios	06e1
vazniji projekti	0;H1
vaļasprieki	0181
vaļasprieki un intereses	0181
važniji projekti	0;H1
ve ban than	03T1
ve toi	03T1
ve volnem case	0<M1
ve volném čase	0<M1
vedlagte dokumenter	03n1
vedlegg	0D41
veebilehed	0=L1
veebiprofiilid	0=L1
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
vereinsarbeit	03;1
vereinsmitgliedschaften	03h1
vereinstaetigkeit	03;1
vereinstatigkeit	03;1
vereinstätigkeit	03;1
verejna cinnost	07H2
verejná činnosť	07J1
verenigingen	03f1
verfuegbarkeit	01m1
verfugbarkeit	01m1
verfügbarkeit	01m1
verkefni	08W1
verkfaeri	0991
verkfæri	0991
verkkoprofiilit	0=P1
verkkosivut	0=P1
verkossa	0=P1
verkostot ja jaesenyydet	0;L1
verkostot ja jasenyydet	0;L1
verkostot ja jäsenyydet	0;L1
verktoey	01f1
verktoy	01f1
verktyg	06b1
verktøy	01f1
veroeffentlichungen	0391
veroeffentlichungen und vortraege	0391
veroffentlichungen	0391
veroffentlichungen und vortrage	0391
verschiedenes	07F1
versenyek	0771
versenyeredmenyek	0771
versenyeredmények	0771
verv	08a1
verv og frivillig arbeid	08a1
verðlaun	0111
verðlaun og viðurkenningar	0111
veröffentlichungen	0391
veröffentlichungen und vorträge	0391
vescine	0731
vescine in kompetence	0731
vestine	0741
vetenskapliga publikationer	02\1
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
vida profissional	02o1
vidareutbildning	09R1
vidbotarupplysingar	00g1
vidburdir	0=a1
viden	06o1
videreuddannelse	08M1
videreutdanning	01e1
vidhengi	09^1
vidurkenningar	0111
vie associative	00]1
vie citoyenne	00]1
vie professionnelle	00^1
vieraat kielet	0<11
vinna	0351
vispariga informacija	0<b1
vispārīga informācija	0<b1
visuomenine veikla	0>m1
visuomeninė veikla	0>m1
vitenskapelige publikasjoner	04<1
vitnemaal	03B1
vitnemal	03B1
vitnemål	03B1
vivencia profissional	02o1
vivência profissional	02o1
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
volontariato	0321
volontarjat	0341
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
voorkeuren	01Y1
vooropleiding	00F1
voorstelling	07W1
vorstellung	03i1
vortraege	0391
vortraege und publikationen	0391
vortraege und veroeffentlichungen	0391
vortrage	0391
vortrage und publikationen	0391
vortrage und veroffentlichungen	0391
vorträge	0391
vorträge und publikationen	0391
vorträge und veröffentlichungen	0391
votmeoskused	02b1
vottanir	0=B1
vottord	0=B1
vottorð	0=B1
vottun	0=B1
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
vreemde talen	01b1
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
võtmeoskused	02b1
võõrkeeled	0;l1
výskum	0>e1
výskumné projekty	0>e1
výzkum	0>h1
výzkumné projekty	0>h1
významné projekty	0AT2
văn bằng chứng chỉ	03V1
vēlamais amats	06]1
vēlamais darbs	06]1
vēlamā darba vieta	06]1
vēlmes	06]1
về bản thân	03T1
về tôi	03T1
vị trí mong muốn	0651
vị trí ứng tuyển	0651
waar ik heb gewerkt	02L1
warsztaty	07M1
was ich suche	01m1
wat ik zoek	01Y1
wazniejsze projekty	03N1
ważniejsze projekty	03N1
wczesniejsza praca	0841
wczesniejsze doswiadczenie	0841
wcześniejsza praca	0841
wcześniejsze doświadczenie	0841
web presence	09A1
webbplatser	0=:1
weboldalak	0:61
webpraesenz	0:_1
webprasenz	0:_1
webpräsenz	0:_1
webs	08c1
webseiten	0:_1
websites	0D=2
weby	0>R2
wedstrijden	03`1
weiterbildung	0371
weiterbildung und kurse	0371
weiterbildungen	0371
weiterbildungen und seminare	0371
weiterbildungskurse	0371
weitere angaben	07F1
weitere informationen	07F1
weitere kenntnisse	03g1
weitere sprachen	09U1
weitere stationen	02:1
weitere taetigkeiten	02:1
weitere tatigkeiten	02:1
weitere tätigkeiten	02:1
weiteres	07F1
wensen	01Y1
wer ich bin	03i1
werdegang	02:1
werk	02L1
werke	0381
werkervaring	02L1
werkervaringen	02L1
werkgeschiedenis	02L1
werkzeuge	03g1
wetenschappelijke publicaties	02Z1
wettbewerbe	03<1
what i am looking for	03I1
what i can do	0081
what i've done	00B1
when not working	00_1
where i have worked	00B1
where i studied	00C1
where i've worked	00B1
who i am	00;1
wichtige projekte	0381
wichtigste kenntnisse	03g1
wie ben ik	07W1
wiedza	07N1
wissen	03g1
wissenschaftliche publikationen	0391
wissenschaftliche veroeffentlichungen	0391
wissenschaftliche veroffentlichungen	0391
wissenschaftliche veröffentlichungen	0391
wissenschaftlicher werdegang	02:1
wo ich gearbeitet habe	02:1
wo ich gelernt habe	00<1
wolontariat	01J1
work	00B1
work & experience	00B1
work experience	00B1
work history	00B1
work preferences	03I1
work so far	00B1
working experience	00B1
works	00D1
workshop	0=61
workshops	0D?5
workshopy	00?2
wprowadzenie	04f1
writing	03k1
wuerdigungen	03<1
wunschberuf	01m1
wunschposition	01m1
wurdigungen	03<1
wybrane projekty	03N1
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
wystapienia	02a1
wystąpienia	02a1
würdigungen	03<1
xarxes	08c1
xarxes i afiliacions	00m1
xarxes socials	08c1
xerrades	05e1
xoghol	08i1
xoghol mixtieq	07=1
xoghol volontarju	0341
xogħol	08i1
xogħol mixtieq	07=1
xogħol volontarju	0341
xuat ban	01^1
xuất bản	01^1
yabanci dil	0401
yabanci dil bilgileri	0401
yabanci dil bilgisi	0401
yabanci diller	0401
yabancı dil	0401
yabancı dil bilgileri	0401
yabancı dil bilgisi	0401
yabancı diller	0401
yarismalar	03X1
yarışmalar	03X1
yayinlar	01>1
yayinlar ve sunumlar	01>1
yayinlarim	01>1
yayınlar	01>1
yayınlar ve sunumlar	01>1
yayınlarım	01>1
yderligere information	01c1
yderligere oplysninger	01c1
ydinosaaminen	01[1
ydintaidot	01[1
yetenekler	02J1
yeteneklerim	02J1
yetkinlikler	02J1
yetkinliklerim	02J1
yhdistykset	0;L1
yhdistystoiminta	01I1
yhteenveto	01\1
yhteystiedot	0:11
yhteystieto	0:11
ymislegt	00g1
ymse	01g1
yrkesbakgrund	0291
yrkeserfarenhet	0291
yrkeserfaring	0201
yrkeskompetenser	06b1
yrkeslivserfarenhet	0291
yrkespraksis	0201
yrkesprofil	0<o1
yrkesverksamhet	0291
ytterligare information	01o1
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
zielfunktion	01m1
zielposition	01m1
zinasanas	05E1
zinasanas un prasmes	05E1
zinatniskas publikacijas	09d1
zinios	02e1
zinios ir igudziai	02e1
zinātniskās publikācijas	09d1
zināšanas	05E1
zināšanas un prasmes	05E1
zivildienst	03;1
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
zrealizowane projekty	03N1
zrucnosti	06X1
zrucnosti a schopnosti	06X1
zručnosti	06X1
zručnosti a schopnosti	06X1
zu meiner person	03i1
zulassungen	00=1
zur person	01l1
zusaetzliche angaben	07F1
zusaetzliche informationen	07F1
zusaetzliche kenntnisse	03g1
zusammenfassung	03i1
zusatzausbildung	0371
zusatzausbildungen	0371
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
álláspreferenciák	01N1
áreas de conhecimento	02E1
áreas de especialización	02I1
áreas de interesse	02N1
áreas de interés	00V1
çalışma deneyimi	04L1
çalışma geçmişi	04L1
çalışma hayatı	04L1
çalışmalar	00N1
çalıştaylar	04M1
çevrimiçi profiller	03P1
çeşitli	05=1
éachtaí	08>1
écrits	02T1
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
ödül ve başarılar	03X1
ödüller	03X1
ödüller ve başarılar	03X1
ödüllerim	03X1
ökuréttindi	0421
ökuskírteini	0421
ön yazı	0=o1
ön yazı özeti	01X1
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
övrig arbetslivserfarenhet	0291
övrig information	01o1
övrig utbildning	09R1
övriga färdigheter	06b1
övriga kunskaper	06b1
övriga meriter	01o1
övriga meriter och kunskaper	06b1
övriga uppgifter	01o1
övriga upplysningar	01o1
övriga utbildningar	09R1
övrigt	01o1
övrigt engagemang	08^1
özet	01X1
özgeçmiş özeti	01X1
öğrenim	01=1
öğrenim bilgileri	01=1
öğrenim durumu	01=1
ønska stilling	0;X1
ønsker	0;j2
ønsket job	0;Y1
ønsket jobb	0;X1
ønsket stilling	0;j2
øvrig	01g1
øvrig erhvervserfaring	0251
øvrig informasjon	01g1
øvrige ferdigheter	01f1
øvrige kompetencer	06o1
øvrige kurser	08M1
øvrige oplysninger	01c1
øvrige opplysninger	01g1
øvrigt	01c1
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
ücret beklentisi	02K1
ühingud	0=81
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
ārpusstudiju aktivitātes	02O1
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
điểm mạnh	03T1
đào tạo	03U1
đào tạo bổ sung	04H1
đào tạo và khóa học	04H1
đính kèm	0791
đôi nét về bản thân	03T1
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
īss apraksts	02B1
īsumā par mani	02B1
įgytas išsilavinimas	0:^1
įgyvendinti projektai	02f1
įgūdžiai	02e1
įgūdžiai ir gebėjimai	02e1
įrankiai	02e1
įvadas	02=1
įvairūs	0;G1
įvertinimai	02<1
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
žinios	02e1
žinios ir įgūdžiai	02e1
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
важнији пројекти	0Dn1
ваннаставне активности	0Do1
введение	0E01
везе	0E11
вештине	0De1
виступи	0E21
виступи та публікації	0E21
висше образование	0Dc1
вища освіта	0Dl1
вкладення	0E31
владеене на езици	0E41
владение иностранными языками	0E51
владение компьютером	0E61
владение пк	0E61
владение языками	0E51
власні проекти	0E71
власні проєкти	0E71
вложения	0E81
вміння	0E91
вміння та навички	0E91
вне работы	0E:1
внеучебная деятельность	0E;1
водительские права	0E<1
водительский стаж	0E<1
водительское удостоверение	0E<1
водійське посвідчення	0E=1
водійські права	0E=1
возачка дозвола	0E>1
возачке дозволе	0E>1
володіння комп'ютером	0E91
володіння мовами	0E?1
волонтерская деятельность	0E;1
волонтерски рад	0Do1
волонтерский опыт	0E;1
волонтерско искуство	0Do1
волонтерство	0E@2
волонтерська діяльність	0EB1
волонтерський досвід	0EB1
волонтирање	0Do1
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
добровољни рад	0Do1
догађаји	0EQ1
додатки	0E31
додаткова освіта	0ER1
додаткова інформація	0ES1
додаткове навчання	0ER1
додатково	0ES1
додаткові відомості	0ES1
додаткові навички	0E91
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
документы	0E81
доповіді	0E21
дополнительная информация	0E[1
дополнительно	0E[1
дополнительно о себе	0E01
дополнительное образование	0E\1
дополнительное обучение	0E\1
дополнительные навыки	0E61
дополнительные сведения	0E[1
допуски	0Dj1
допълнителна информация	0E]1
допълнителна квалификация	0E^1
допълнителни данни	0E]1
допълнителни обучения	0E^1
допълнителни сведения	0E]1
досвід	0EL1
досвід викладання	0EL1
досвід проєктів	0E71
досвід роботи	0EL1
дослідження	0E71
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
друштвене активности	0Do1
друштвене мреже	0E11
друштвени ангажман	0Do1
едукације	0ET1
езикови компетенции	0E41
езикови познания	0E41
езикови умения	0E41
езици	0E41
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
знание иностранных языков	0E51
знание программ	0E61
знание языков	0E51
знания	0Ei2
знания и навыки	0E61
знания и умения	0EM1
знання	0E91
знання мов	0E?1
знання та навички	0E91
знання іноземних мов	0E?1
знања	0De1
знања и вештине	0De1
знање страних језика	0Ek1
знање језика	0Ek1
изабрани пројекти	0Dn1
избрани проекти	0El1
извънкласни дейности	0EP1
излагања	0Em1
изследователски проекти	0El1
иное	0E[1
иностранные языки	0E51
иностранный язык	0E51
инструменти	0EM1
инструменты	0E61
интереси	0En2
интереси и хобита	0F01
интересовања	0F11
интересовања и хобији	0F11
интересы	0E:1
интересы и увлечения	0E:1
интересы и хобби	0E:1
искуство	0Eg1
исследования	0?Q1
история работы	0Dm1
истраживачки пројекти	0Dn1
истраживања	0Dn1
ищу работу	0Ec1
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
ключевая информация	0E01
ключевые достижения	0EJ1
ключевые компетенции	0E61
ключевые навыки	0E61
ключевые проекты	0?Q1
ключови умения	0EM1
ключові компетенції	0E91
ключові навички	0E91
ключові проєкти	0E71
книги	0F23
ко сам ја	0F51
кой съм аз	0ED1
комерційний досвід	0EL1
коммерческий опыт	0Dm1
коммерческий опыт работы	0Dm1
комп'ютерні навички	0E91
компетентності	0E91
компетенции	0Ei2
компетенције	0De1
компетенції	0E91
компьютерные навыки	0E61
компьютерные программы	0E61
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
коротко о себе	0E01
коротко про себе	0Ee1
кратка биографија	0F51
краткая биография	0E01
краткая информация	0E01
кратко	0E01
кратко о себе	0E01
кратко представяне	0ED1
кратко резюме	0ED1
краткое резюме	0E01
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
линкови	0E11
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
лични пројекти	0Dn1
лични умения	0EM1
лични умения и компетенции	0EM1
личностни качества	0ED1
личные данные	0Df1
личные интересы	0E:1
личные качества	0E01
личные навыки	0E61
личные проекты	0?Q1
личные сведения	0Df1
ліцензії	0EO1
ліцензії та сертифікати	0EO1
м'які навички	0E91
мероприятия	0FA1
места работы	0Dm1
места работы и должности	0Dm1
место работы	0Dm1
месторабота	0Ef1
мета	0Ee1
мета пошуку роботи	0Dk1
мова	0E?1
мови	0E?1
мови програмування	0E91
мовні навички	0E?1
мои проекты	0?Q1
мотивационно писмо	0FB1
мотивационное письмо	0FC1
мотивационо писмо	0FD1
мотиваційний лист	0FE1
місце роботи	0EL1
місця роботи	0EL1
навички	0E91
навички та вміння	0E91
навчальні проєкти	0E71
навчання	0Dl1
навыки	0E61
навыки и умения	0E61
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
наукові конференції	0Eh1
наукові праці	0E21
наукові публікації	0E21
наукові інтереси	0EH1
научни изследвания	0El1
научни конференции	0F@1
научни публикации	0EW1
научни радови	0Em1
научни трудове	0EW1
научные интересы	0E:1
научные конференции	0FA1
научные проекты	0?Q1
научные публикации	0EE1
научные работы	0EE1
научные труды	0EE1
немного о себе	0E01
о мени	0F51
о себе	0E01
обо мне	0E01
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
објаве	0Em1
објављени радови	0Em1
овлашћења	0EV1
ожидания	0Ec1
онлайн профили	0EC1
опенсорс	0?Q1
описание	0E01
опит	0Ef1
опыт	0Dm1
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
основные навыки	0E61
основные проекты	0?Q1
особе за препоруку	0FI1
особиста інформація	0Dg1
особисті дані	0Dg1
особисті проекти	0E71
особисті проєкти	0E71
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
патенти	0FN3
патенты	0EE1
педагогический опыт	0Dm1
персональная информация	0Df1
персональные данные	0Df1
персональні дані	0Dg1
пет проекты	0?Q1
пет проєкти	0E71
пет-проекты	0?Q1
пет-проєкти	0E71
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
портфоліо	0E71
посвідчення	0EO1
посвідчення водія	0E=1
посилання	0FU1
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
приклади робіт	0E71
прилог	0EX1
приложение	0FZ2
приложения	0FZ2
прилози	0EX1
примеры проектов	0?Q1
примеры работ	0?Q1
примеры разработки	0?Q1
про мене	0Ee1
про себе	0Ee1
програми	0E91
программы	0E61
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
профессиональное резюме	0E01
профессиональные знания	0E61
профессиональные компетенции	0E61
профессиональные навыки	0E61
профессиональные навыки и знания	0E61
профессиональные объединения	0Di1
профессиональные сертификаты	0Dj1
профессиональные сообщества	0Di1
профессиональные умения	0E61
профессиональный опыт	0Dm1
профессиональный профиль	0E01
професійна діяльність	0EL1
професійний досвід	0EL1
професійний профіль	0Ee1
професійний розвиток	0ER1
професійні навички	0E91
професійні об'єднання	0Dh1
професійні спільноти	0Dh1
професійні та інші навички	0E91
профил	0F^2
профили	0F`3
профили в сети	0FQ1
профили на мрежи	0E11
профиль	0E01
профіль	0Ee1
профілі	0FU1
профілі в мережі	0FU1
прочая информация	0E[1
прочее	0E[1
проєкти	0E71
пројекти	0Dn1
публикации	0Fc2
публикации и выступления	0EE1
публикации и доклади	0EW1
публикације	0Em1
публікації	0E21
публікації та виступи	0E21
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
реалізовані проєкти	0E71
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
саммари	0E01
саммарі	0Ee1
самооценка на дигиталните умения	0Fj1
самооценка цифровых навыков	0Fk1
самооцінка цифрових навичок	0Fl1
самопрезентация	0E01
самопроцена дигиталних вештина	0Fm1
свидетелства	0EN1
свидетелство за управление	0Fn1
свидетелство за управление на мпс	0Fn1
свидетельства	0Dj1
свободно време	0F01
свободное время	0E:1
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
сильные стороны	0E01
сильні сторони	0Ee1
симпозиумы	0FA1
следване	0Dc1
слободне активности	0F11
слободно време	0F11
собствени проекти	0El1
собственные проекты	0?Q1
сопроводительное письмо	0FC1
сопствени пројекти	0Dn1
софт скиллы	0E61
софт-скиллы	0E61
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
список публікацій	0E21
способности	0G32
спільноти	0Dh1
ссылки	0FQ1
стаж	0Ef1
стажировка	0Dm1
стажировки	0Dm1
стажове	0Ef1
стажування	0EL1
статии	0EW1
статті	0E21
статьи	0EE1
статьи и публикации	0EE1
стек	0E61
стек технологий	0E61
стек технологій	0E91
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
технические знания	0E61
технические навыки	0E61
техничке вештине	0De1
технологии	0Ei2
технологический стек	0E61
технологије	0De1
технології	0E91
технічні навички	0E91
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
увлечения и интересы	0E:1
увлечения и хобби	0E:1
увод	0F51
удостоверения	0G:2
удружења	0G51
укратко о мени	0F51
умения	0Ei2
умения и компетенции	0EM1
умения и навыки	0E61
уміння	0E91
уміння та навички	0E91
уподобання	0EH1
уровень владения языками	0E51
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
хобби	0E:1
хобби и интересы	0E:1
хобби и увлечения	0E:1
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
цель	0E01
цель поиска	0Ec1
цель поиска работы	0Ec1
цифрові навички	0E91
циљ	0F51
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
чужди езици	0E41
чуждоезикова подготовка	0E41
чуждоезикови умения	0E41
школа	0Dd1
школовање	0Dd1
шофьорска книжка	0Fn1
шофьорски книжки	0Fn1
що вмію	0E91
экспертиза	0E61
я в сети	0FQ1
язык	0E51
языки	0E51
языки программирования	0E61
языковые навыки	0E51
іноземні мови	0E?1
інструменти	0E91
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
ấn phẩm	01^1
その他	0H[1
その他の情報	0H[1
その他の職歴	0H\1
その他特記事項	0H[1
それ以前の職歴	0H\1
はじめに	0H]1
アウトプット	0H^1
アカウント	0Bh1
アピールポイント	0H]1
アルバイト	0H\1
アルバイト歴	0H\1
イベント	0H_1
イベント参加	0H_1
インターン	0H\1
インターンシップ	0H\1
インターン経験	0H\1
ウェブサイト	0Bh1
オープンソース	0>i1
カバーレター	0H`1
カンファレンス	0H_1
キャリア	0H\1
キャリアの方向性	0Ha1
キャリアサマリー	0H]1
キャリアプラン	0Ha1
キャリア要約	0H]1
コミュニティ	0Hb1
コミュニティ活動	0Hb1
コンタクト	0Hc1
コンテスト	0Hd1
サマリー	0H]1
サークル活動	0Hb1
スキル	0;E1
スキルシート	0;E1
スキルセット	0;E1
スキルマップ	0;E1
スキル・知識	0;E1
スキル一覧	0;E1
セミナー	0H_1
セミナー受講	0He1
ソフトウェア	0;E1
ソーシャルメディア	0Bh1
テクニカルスキル	0;E1
デジタルスキル自己評価	0Hf1
トレーニング	0He1
パソコンスキル	0;E1
パーソナルデータ	0Hc1
ビジネススキル	0;E1
プログラミング言語	0;E1
プロジェクト	0>i1
プロジェクト実績	0>i1
プロジェクト経歴	0>i1
プロジェクト経験	0>i1
プロジェクト詳細	0>i1
プロフィール	0H]1
プロフィールリンク	0Bh1
プロフィール情報	0Hc1
ボランティア	0Hb1
ボランティア活動	0Hb1
ボランティア経験	0Hb1
ポートフォリオ	0>i1
リファレンス	0Hg1
リンク	0Bh1
ワークヒストリー	0H\1
专业会员	0Hh1
专业协会	0Hh1
专业培训	0Hi1
专业技能	0;F1
专业特长	0;F1
专业知识	0;F1
专业能力	0;F1
专业证书	0Hj1
专业课程	0Hi1
专利	0Hk1
专利成果	0Hk1
业余爱好	0Hl1
个人主页	0Hm1
个人亮点	0Hn1
个人介绍	0Hn1
个人优势	0Hn1
个人作品	0Ho1
个人信息	0I01
个人兴趣	0Hl1
个人基本信息	0I01
个人总结	0Hn1
个人情况	0I01
个人成就	0I11
个人技能	0;F1
个人概况	0I01
个人概述	0Hn1
个人爱好	0Hl1
个人特点	0Hn1
个人特长	0;F1
个人简介	0Hn1
个人经历	0I21
个人能力	0;F1
个人荣誉	0I11
个人评价	0Hn1
个人资料	0I01
个人链接	0Hm1
个人陈述	0Hn1
个人项目	0Ho1
主な実績	0Hd1
主な経歴	0H\1
主な職歴	0H\1
主修课程	0Hi1
主要プロジェクト	0>i1
主要工作經歷	0I31
主要工作经历	0I21
主要成就	0I11
主要成果	0I11
主要技能	0;F1
主要荣誉	0I11
主要课程	0Hi1
主要项目	0Ho1
主要项目经历	0Ho1
今後のキャリア	0Ha1
从业经历	0I21
仕事	0H\1
仕事経験	0H\1
付記	0H[1
付録	0I41
代表作品	0I51
代表项目	0Ho1
以前の職歴	0H\1
任职经历	0I21
任職經歷	0I31
企业经历	0I21
休閒活動	0I61
休閒興趣	0I61
优势	0Hn1
会员	0Hh1
会员资格	0Hh1
会員資格	0I71
会議	0H_1
会议	0I81
会议与研讨会	0I81
会议经历	0I81
余暇	0I91
作品	0I:3
作品展示	0Ho1
作品集	0I=2
使える道具・ソフト	0;E1
使用ツール	0;E1
使用可能ソフト	0;E1
使用可能ツール	0;E1
使用工具	0I?1
使用技術	0;E1
使用言語	0I@1
保有スキル	0;E1
保有資格	0IA1
保有資格・免許	0IA1
個人データ	0Hc1
個人プロジェクト	0>i1
個人介紹	0IB1
個人作品	0I51
個人優勢	0IB1
個人基本資料	0IC1
個人專案	0I51
個人情報	0Hc1
個人成就	0ID1
個人技能	0I?1
個人概述	0IB1
個人特質	0IB1
個人簡介	0IB1
個人簡述	0IB1
個人網站	0IE1
個人總結	0IB1
個人興趣	0I61
個人資料	0IC1
個人資訊	0IC1
個人開発	0>i1
側專案	0I51
備考	0H[1
備註	0IF1
免許	0IA1
免許・資格	0IA1
公益服務	0IG1
公益活动	0IH1
公益活動	0IG1
公益经历	0IH1
关于我	0Hn1
兴趣	0Hl1
兴趣与爱好	0Hl1
兴趣爱好	0Hl1
兴趣特长	0Hl1
其他	0II2
其他信息	0IK1
其他工作經歷	0I31
其他工作经历	0I21
其他情况	0IK1
其他技能	0I?1
其他说明	0IK1
其他資料	0IF1
其他資訊	0IF1
其它	0II2
其它信息	0IK1
兼职经历	0I21
出版	0IL3
出版・著作	0H^1
出版品	0IO1
出版物	0IP2
出身校	0IR1
制作実績	0>i1
制作物	0>i1
办公技能	0;F1
办公软件	0;F1
功績	0Hd1
加入団体	0I71
勉強会	0H_1
勤務歴	0H\1
勤務経歴	0H\1
协会会员	0Hh1
協會會員	0IS1
参与的项目	0Ho1
参与项目	0Ho1
参会经历	0I81
参加プロジェクト	0>i1
参加会议	0I81
参加学会	0H_1
参画プロジェクト	0>i1
參加研討會	0IT1
參與專案	0I51
发明专利	0Hk1
发表作品	0Hk1
发表文章	0Hk1
发表论文	0Hk1
取得資格	0IA1
取得資格・免許	0IA1
取得資格一覧	0IA1
受教育经历	0IU1
受訓經歷	0IV1
受講コース	0He1
受講歴	0He1
受講研修	0He1
受講講座	0He1
受賞	0Hd1
受賞・実績	0Hd1
受賞・表彰	0Hd1
受賞・表彰歴	0Hd1
受賞歴	0Hd1
受賞等	0Hd1
受賞経験	0Hd1
各種アカウント	0Bh1
各種リンク	0Bh1
同事评价	0IW1
嗜好	0I61
团体会员	0Hh1
団体活動	0I71
在校实践	0IH1
在校情况	0IH1
在校经历	0IH1
在职培训	0Hi1
在職進修	0IV1
地域活動	0Hb1
地域貢献	0Hb1
執筆	0H^1
執筆・登壇	0H^1
執筆実績	0H^1
培訓	0IV1
培訓經歷	0IV1
培训	0Hi1
培训情况	0Hi1
培训经历	0Hi1
培训经验	0Hi1
培训课程	0Hi1
基本データ	0Hc1
基本信息	0I01
基本情况	0I01
基本情報	0Hc1
基本資料	0IC1
基本資訊	0IC1
基本資訊與聯絡方式	0IC1
基本资料	0I01
基础信息	0I01
备注	0IK1
外国語	0I@1
外語	0IX1
外語水平	0IX1
外語能力	0IX1
外语	0IY1
外语技能	0IY1
外语水平	0IY1
外语能力	0IY1
外部発表	0H^1
奖励	0I11
奖励情况	0I11
奖励荣誉	0I11
奖学金	0I11
奖惩情况	0I11
奖项	0I11
奨学金	0Hd1
好きなこと	0I91
学业情况	0IU1
学业经历	0IU1
学业背景	0IU1
学习培训	0Hi1
学习情况	0IU1
学习经历	0IU1
学习背景	0IU1
学会	0I71
学会・セミナー	0H_1
学会任职	0Hh1
学会参加	0H_1
学会活動	0I71
学会発表	0H^1
学位	0IR1
学历	0IU1
学历信息	0IU1
学历情况	0IU1
学历背景	0IU1
学术交流	0I81
学术会议	0I81
学术兼职	0Hh1
学术发表	0Hk1
学术成果	0Hk1
学术背景	0IU1
学术著作	0Hk1
学术论文	0Hk1
学業	0IR1
学歴	0IR1
学歴 教育	0IR1
学歴/教育	0IR1
学歴・研修	0IR1
学歴詳細	0IR1
学生工作	0IH1
学生干部经历	0IH1
学生活动	0IH1
学生活動	0Hb1
學會會員	0IS1
學業背景	0IZ1
學歷	0IZ1
學歷背景	0IZ1
學生活動	0IG1
學經歷	0I31
學經歷背景	0IZ1
學習經歷	0IZ1
學術交流	0IT1
學術會議	0IT1
學術發表	0IO1
學術研討會	0IT1
學術背景	0IZ1
學術著作	0IO1
实习	0I21
实习与工作经历	0I21
实习工作经历	0I21
实习经历	0I21
实习经验	0I21
实践经历	0I21
実務経験	0H\1
実績	0Hd1
實習	0I31
實習經歷	0I31
實習經驗	0I31
専門スキル	0;E1
専門分野	0;E1
専門知識	0;E1
專利	0IO1
專案	0I51
專案作品	0I51
專案經歷	0I51
專案經驗	0I51
專業協會	0IS1
專業學會	0IS1
專業技能	0I?1
專業摘要	0IB1
專業知識	0I?1
專業經歷	0I31
專業經驗	0I31
專業能力	0I?1
專業訓練	0IV1
專業證書	0I[1
專業證照	0I[1
專業資格	0I[1
專長	0I?1
專題	0I51
專題研究	0I51
專題經歷	0I51
專題製作	0I51
就业意向	0I\1
就业经历	0I21
就業經歷	0I31
履修科目	0He1
工作	0I21
工作与实习经历	0I21
工作实习经历	0I21
工作履历	0I21
工作履历表	0I21
工作履歷	0I31
工作总结	0Hn1
工作情况	0I21
工作技能	0I]2
工作摘要	0IB1
工作期望	0I\1
工作简历	0I21
工作經歷	0I31
工作經驗	0I31
工作经历	0I21
工作经验	0I21
工作背景	0I21
工作資歷	0I31
工具	0I]2
工程项目	0Ho1
工讀經驗	0I31
希望	0Ha1
希望勤務地	0Ha1
希望勤務条件	0Ha1
希望工作條件	0I_1
希望条件	0Ha1
希望條件	0I_1
希望職位	0I_1
希望職種	0Ha1
应聘岗位	0I\1
应聘职位	0I\1
开源	0Ho1
开源作品	0Ho1
开源经历	0Ho1
开源贡献	0Ho1
开源项目	0Ho1
开源项目和作品	0Ho1
引荐	0IW1
引薦	0I`1
強み	0H]1
得意分野	0;E1
得意技術	0;E1
得獎	0ID1
得獎紀錄	0ID1
得獎經歷	0ID1
志工	0IG1
志工服務	0IG1
志工經歷	0IG1
志工經驗	0IG1
志愿服务	0IH1
志愿活动	0IH1
志愿经历	0IH1
志愿者活动	0IH1
志愿者经历	0IH1
志望動機	0H]1
志望理由	0H]1
志願工作	0IG1
志願服務	0IG1
応募想定職種	0Ha1
応募職種	0Ha1
意向职位	0I\1
愛好	0I61
應徵職位	0I_1
應徵職務	0I_1
成就	0Ia2
成果	0Hd1
成果物	0>i1
我的优势	0Hn1
所属	0I71
所属団体	0I71
所属学会	0I71
所属学会・団体	0I71
所有資格	0IA1
所获奖项	0I11
所获荣誉	0I11
所获证书	0Hj1
执业资格	0Hj1
技术	0;F1
技术分享	0Hk1
技术技能	0;F1
技术文章	0Hk1
技术栈	0;F1
技术特长	0;F1
技术背景	0;F1
技术能力	0;F1
技能	0Ic3
技能与特长	0;F1
技能专长	0;F1
技能列表	0;F1
技能專長	0I?1
技能总结	0;F1
技能掌握	0;F1
技能描述	0;F1
技能水平	0;F1
技能清单	0;F1
技能清單	0I?1
技能点	0;F1
技能特长	0;F1
技能與專長	0I?1
技能证书	0Hj1
技術	0If2
技術スキル	0;E1
技術スタック	0;E1
技術專長	0I?1
技術棧	0I?1
技術能力	0I?1
技術要素	0;E1
担当プロジェクト	0>i1
持有證照	0I[1
持有证书	0Hj1
掌握技能	0;F1
掌握的技能	0;F1
掌握语言	0IY1
推荐	0IW1
推荐人	0IW1
推荐信	0IW1
推荐评价	0IW1
推荐语	0IW1
推薦	0Ih2
推薦人	0Ih2
推薦信	0I`1
推薦函	0I`1
推薦文	0Hg1
推薦状	0Hg1
推薦者	0Hg1
摘要	0Ij2
擅長工具	0I?1
擅長技能	0I?1
擅长技能	0;F1
擅长领域	0;F1
教学经历	0I21
教學經歷	0I31
教歴	0H\1
教育	0Il3
教育・研修	0IR1
教育与培训	0IU1
教育信息	0IU1
教育学历	0IU1
教育履历	0IU1
教育情况	0IU1
教育歴	0H\1
教育歴と資格	0IR1
教育程度	0Io2
教育經歷	0IZ1
教育经历	0IU1
教育背景	0Il3
教育與培訓	0IZ1
教育訓練	0IV1
教育訓練背景	0IZ1
数字技能自评	0J11
数字素养自评	0J11
數位能力自評	0J21
文章	0J32
早期工作经历	0I21
早期經歷	0I31
早期经历	0I21
更多信息	0IK1
更早經歷	0I31
更早经历	0I21
曾获奖项	0I11
曾获荣誉	0I11
最終学歴	0IR1
最高學歷	0IZ1
會員	0IS1
會員資格	0IS1
會議	0IT1
會議與研討會	0IT1
期刊論文	0IO1
期望	0I\1
期望工作	0J52
期望职位	0I\1
本人希望	0Ha1
本人希望欄	0Ha1
本人希望記入欄	0Ha1
本人情報	0Hc1
杂项	0IK1
校内经历	0IH1
校园实践	0IH1
校园活动	0IH1
校园经历	0IH1
校園經歷	0IG1
核心优势	0Hn1
核心技能	0;F1
核心能力	0I?1
核心项目	0Ho1
案件	0>i1
案件実績	0>i1
検定	0IA1
業務内容	0H\1
業務経歴	0H\1
業務経験	0H\1
業績	0H^1
業績と職歴	0H\1
概要	0H]1
概述	0Hn1
榮譽	0ID1
榮譽事蹟	0ID1
榮譽獎項	0ID1
榮譽與獎項	0ID1
比賽經歷	0ID1
比赛经历	0I11
毕业院校	0IU1
氏名	0Hc1
求学经历	0IU1
求學經歷	0IZ1
求职信	0J71
求职岗位	0I\1
求职意向	0I\1
求职意愿	0I\1
求职期望	0I\1
求职状态	0I\1
求职目标	0I\1
求職信	0J81
求職意向	0I_1
求職條件	0I_1
求職目標	0I_1
求職者希望條件	0I_1
活かせるスキル	0;E1
活かせる知識・経験・技術	0;E1
活かせる経験	0;E1
活かせる経験・知識	0;E1
活かせる経験・知識・技術	0;E1
活動	0Hb1
添え状	0H`1
添付	0I41
添付ファイル	0I41
添付書類	0I41
添付資料	0I41
演講	0IO1
演講與著作	0IO1
演讲	0Hk1
演讲和讲义	0Hk1
照会先	0Hg1
熟悉技术	0;F1
爱好	0Hl1
爱好兴趣	0Hl1
爱好特长	0Hl1
特技	0;E1
特記事項	0H[1
特許	0H^1
特长	0;F1
特长爱好	0Hl1
獎學金	0ID1
獎項	0ID1
獲獎	0ID1
獲獎紀錄	0ID1
獲獎經歷	0ID1
現職	0I31
电脑技能	0;F1
略歴	0H]1
発表	0H^1
発表実績	0H^1
発表論文	0H^1
登壇	0H^1
登壇・執筆	0H^1
登壇実績	0H^1
發表	0IO1
發表論文	0IO1
相关技能	0;F1
相关证书	0Hj1
相关课程	0Hi1
相关链接	0Hm1
相關經驗	0I31
相關課程	0IV1
相關證照	0I[1
相關連結	0IE1
知識・スキル	0;E1
研修	0He1
研修・講座	0He1
研修受講歴	0He1
研修歴	0He1
研究	0>i1
研究・学歴	0IR1
研究兴趣	0Hl1
研究内容	0>i1
研究專案	0I51
研究成果	0J32
研究方向	0Hl1
研究業績	0H^1
研究歴	0H\1
研究經歷	0I31
研究经历	0I21
研究興趣	0I61
研究計畫	0I51
研究関心	0I91
研習	0IV1
研討會	0IT1
研讨会	0I81
社交主页	0Hm1
社交媒体	0Hm1
社交媒體	0IE1
社交网络	0Hm1
社交账号	0Hm1
社会任职	0Hh1
社会公益	0IH1
社会兼职	0Hh1
社会实践	0IH1
社会实践经历	0IH1
社会工作	0IH1
社会服务	0IH1
社会活动	0IH1
社会活動	0Hb1
社会经历	0IH1
社会职务	0Hh1
社会貢献活動	0Hb1
社区参与	0IH1
社区活动	0IH1
社区贡献	0IH1
社团活动	0IH1
社团经历	0IH1
社團會員	0IS1
社團活動	0IG1
社團經歷	0IG1
社團經驗	0IG1
社外活動	0Hb1
社會參與	0IG1
社會服務	0IG1
社群	0IG1
社群參與	0IG1
社群媒體	0IE1
社群活动	0IH1
社群活動	0IG1
社群網站	0IE1
社群貢獻	0IG1
社群連結	0IE1
私について	0H]1
科研成果	0Hk1
科研经历	0I21
科研项目	0Ho1
科研项目经历	0Ho1
程式語言	0I?1
竞赛	0I11
竞赛经历	0I11
竞赛获奖	0I11
競賽	0ID1
競賽經歷	0ID1
简介	0Hn1
簡介	0IB1
簡歷摘要	0IB1
紹介文	0H]1
組織成員	0IS1
経歴	0H\1
経歴概要	0H]1
経歴要約	0H]1
経験	0H\1
経験スキル	0;E1
経験技術	0;E1
經歷	0I31
網路連結	0IE1
组织成员	0Hh1
经历	0I21
继续教育	0Hi1
编程语言	0;F1
网站	0Hm1
网络链接	0Hm1
義工	0IG1
義工服務	0IG1
義工經歷	0IG1
義工經驗	0IG1
習得スキル	0;E1
职业履历	0I21
职业总结	0Hn1
职业意向	0I\1
职业技能	0;F1
职业概述	0Hn1
职业生涯	0I21
职业目标	0I\1
职业简介	0Hn1
职业经历	0I21
职业经验	0I21
职业规划	0I\1
职业证书	0Hj1
职业资格	0Hj1
职业资格证书	0Hj1
职场经历	0I21
职称	0Hj1
联系	0I01
联系信息	0I01
联系我	0I01
联系方式	0I01
联络方式	0I01
聯絡我	0IC1
聯絡方式	0IC1
聯絡資料	0IC1
聯絡資訊	0IC1
聯繫方式	0IC1
職務内容	0H\1
職務履歴	0H\1
職務概要	0H]1
職務経歴	0H\1
職務経歴の詳細	0H\1
職務経歴詳細	0H\1
職務経験	0H\1
職務經歷	0I31
職務要約	0H]1
職業概述	0IB1
職業目標	0I_1
職業経験	0H\1
職業經歷	0I31
職歴	0H\1
職歴要約	0H]1
職涯摘要	0IB1
職涯目標	0I_1
職涯經歷	0I31
背景调查联系人	0IW1
能力	0Ic3
能力特长	0;F1
自傳	0IB1
自動車運転免許	0J91
自己pr	0H]1
自己アピール	0H]1
自己啓発	0He1
自己紹介	0H]1
自我介紹	0IB1
自我介绍	0Hn1
自我总结	0Hn1
自我描述	0Ij2
自我評價	0IB1
自我评价	0Hn1
自荐信	0J71
自薦信	0J81
自评	0Hn1
自述	0IB1
興味	0I91
興味・関心	0I91
興味分野	0I91
興趣	0I61
興趣愛好	0I61
興趣與嗜好	0I61
英语水平	0IY1
英语能力	0IY1
荣誉	0I11
荣誉与奖项	0I11
荣誉奖励	0I11
荣誉奖项	0I11
荣誉情况	0I11
荣誉获奖	0I11
荣誉证书	0I11
获奖	0I11
获奖信息	0I11
获奖情况	0I11
获奖经历	0I11
获奖荣誉	0I11
获奖记录	0I11
获得荣誉	0I11
获得证书	0Hj1
著作	0IL3
著作・論文	0H^1
著作與發表	0IO1
著作论文	0Hk1
著書	0H^1
著書・論文	0H^1
补充信息	0IK1
补充说明	0IK1
表彰	0Hd1
表彰歴	0Hd1
補充資訊	0IF1
補足	0H[1
補足情報	0H[1
要約	0H]1
言語	0I@1
言語スキル	0I@1
言語・技術	0;E1
言語能力	0I@1
訓練	0IV1
訓練課程	0IV1
話せる言語	0I@1
認定	0IA1
認定資格	0IA1
認證	0I[1
語学	0I@1
語学スキル	0I@1
語学力	0I@1
語学能力	0I@1
語文	0IX1
語文程度	0IX1
語文能力	0IX1
語言	0IX1
語言技能	0IX1
語言程度	0IX1
語言能力	0IX1
語言與技能	0I?1
課外活動	0J:2
課程	0IV1
論文	0J<2
論文・著書	0H^1
論文發表	0IO1
諮詢人	0I`1
講座	0He1
講演	0H^1
證明人	0I`1
證書	0I[1
證照	0I[1
證照與資格	0I[1
證照資格	0I[1
计算机技能	0;F1
计算机水平	0;F1
计算机能力	0;F1
认证	0Hj1
讲座	0I81
论文	0Hk1
论文与专利	0Hk1
论文专利	0Hk1
论文发表	0Hk1
论文情况	0Hk1
论文著作	0Hk1
证书	0Hj1
证书情况	0Hj1
证书认证	0Hj1
证书资质	0Hj1
证明人	0IW1
证照	0Hj1
语种	0IY1
语种能力	0IY1
语言	0IY1
语言技能	0IY1
语言掌握	0IY1
语言水平	0IY1
语言能力	0IY1
课余爱好	0Hl1
课外活动	0IH1
课程	0Hi1
课程项目	0Ho1
课题与论文	0Hk1
课题项目	0Ho1
資格	0IA1
資格・免状	0IA1
資格・免許	0IA1
資格・検定	0IA1
資格一覧	0IA1
資格認證	0I[1
資格證書	0I[1
賞罰	0Hd1
资格	0Hj1
资格认证	0Hj1
资格证书	0Hj1
资质	0Hj1
资质证书	0Hj1
趣味	0I91
趣味 特技	0I91
趣味/特技	0I91
趣味など	0I91
趣味・特技	0I91
趣味・関心	0I91
身元照会先	0Hg1
軟體技能	0I?1
転職希望条件	0Ha1
软件技能	0;F1
软技能	0;F1
进修	0Hi1
进修培训	0Hi1
进修经历	0Hi1
追記	0H[1
送付状	0H`1
連結	0IE1
連絡先	0Hc1
連絡先情報	0Hc1
進修	0IV1
進修課程	0IV1
運転免許	0J91
運転免許証	0J91
部活動	0Hb1
重点项目	0Ho1
重要项目	0Ho1
链接	0Hm1
開源專案	0I51
開源貢獻	0I51
開発スキル	0;E1
開発実績	0>i1
開発経歴	0>i1
開発経験	0>i1
関心	0I91
関心事	0I91
関心分野	0I91
關於我	0IB1
附件	0J>2
附件材料	0J@1
附加信息	0IK1
附加資訊	0IF1
附录	0J@1
附錄	0JA1
電腦專長	0I?1
電腦技能	0I?1
項目	0I51
項目經歷	0I51
項目經驗	0I51
项目	0Ho1
项目介绍	0Ho1
项目作品	0Ho1
项目实践	0Ho1
项目展示	0Ho1
项目成果	0Ho1
项目案例	0Ho1
项目简介	0Ho1
项目经历	0Ho1
项目经验	0Ho1
项目背景	0Ho1
駕照	0JB1
駕駛執照	0JB1
驾照	0JC1
驾驶执照	0JC1
驾驶证	0JC1
가입단체	0JD1
간단소개	0JE1
간략소개	0JE1
강연	0JF1
강의경력	0JG1
강점	0JE1
개발스택	0>A1
개요	0JE1
개인신상	0JH1
개인정보	0JH1
개인프로젝트	0JI1
경력	0JG1
경력기술	0JG1
경력기술서	0JG1
경력사항	0JG1
경력상세	0JG1
경력소개	0JG1
경력요약	0JE1
경력정보	0JG1
경험	0JG1
공모전	0JJ1
공인어학	0JK1
공인어학성적	0JK1
관련링크	0JL1
관심분야	0JM1
관심사	0JM1
교내활동	0JN1
교외활동	0JN1
교육	0JO1
교육경험	0JP1
교육과정	0JP1
교육및연수	0JP1
교육및학력	0JO1
교육사항	0JO1
교육수료	0JP1
교육이력	0JO1
교육이수	0JP1
교육이수내역	0JP1
교육활동	0JP1
교육훈련	0JP1
구사언어	0JK1
구직희망조건	0JQ1
그외	0JR1
근무경력	0JG1
기고	0JF1
기본사항	0JH1
기본인적사항	0JH1
기본정보	0JH1
기술	0>A1
기술사항	0>A1
기술스택	0>A1
기술역량	0>A1
기타	0JR1
기타경력	0JG1
기타사항	0JR1
기타정보	0JR1
기타활동	0JN1
나에대하여	0JE1
논문	0JF1
논문및저서	0JF1
논문실적	0JF1
능력	0>A1
단체활동	0JD1
대외활동	0JN1
대회	0JJ1
대회수상	0JJ1
도구	0>A1
동아리활동	0JN1
디지털역량	0JS1
디지털역량자가진단	0JS1
레퍼런스	0JT1
링크	0JL1
면허	0JU1
면허및자격증	0JU1
발표	0JF1
발표및기고	0JF1
보유기술	0>A1
보유능력	0>A1
보유스킬	0>A1
보유역량	0>A1
보유자격증	0JU1
봉사	0JN1
봉사경험	0JN1
봉사활동	0JN1
부록	0JV1
비고	0JR1
사용가능기술	0>A1
사용기술	0>A1
사이드프로젝트	0JI1
사회공헌	0JN1
사회봉사	0JN1
사회활동	0JN1
상세경력	0JG1
상훈	0JJ1
성과	0JJ1
세미나	0JW1
소개	0JE1
소개글	0JE1
소셜링크	0JL1
소셜미디어	0JL1
소속단체	0JD1
소속학회	0JD1
수강과목	0JP1
수료과정	0JP1
수상	0JJ1
수상경력	0JJ1
수상경험	0JJ1
수상내역	0JJ1
수상및장학	0JJ1
수상실적	0JJ1
수상이력	0JJ1
수행과제	0JI1
수행프로젝트	0JI1
스킬	0>A1
신상정보	0JH1
아르바이트	0JG1
어학	0JK1
어학능력	0JK1
어학사항	0JK1
어학성적	0JK1
어학시험	0JK1
언어	0JK1
언어능력	0JK1
업무경력	0JG1
업무경험	0JG1
업무역량	0>A1
업적	0JJ1
여가활동	0JM1
역량	0>A1
연구	0JI1
연구경력	0JG1
연구과제	0JI1
연구관심분야	0JM1
연구실적	0JF1
연구업적	0JF1
연구프로젝트	0JI1
연락처	0JH1
연락처정보	0JH1
연수	0JP1
연수사항	0JP1
오픈소스	0JI1
오픈소스활동	0JI1
온라인프로필	0JL1
외국어	0JK1
외국어능력	0JK1
외부교육	0JP1
요약	0JE1
운전면허	0JX1
운전면허증	0JX1
웹사이트	0JL1
이력	0JG1
이수과정	0JP1
이수교육	0JP1
이전경력	0JG1
인적사항	0JH1
인적정보	0JH1
인증	0JU1
인턴	0JG1
인턴경험	0JG1
인턴십	0JG1
자격	0JU1
자격내용	0JU1
자격면허	0JU1
자격및면허	0JU1
자격사항	0JU1
자격증	0JU1
자격증및면허	0JU1
자격증및어학	0JU1
자기pr	0JE1
자기소개	0JE1
자기소개글	0JE1
자기소개서	0JE1
자기소개편지	0JY1
자원봉사	0JN1
자원봉사활동	0JN1
작품	0JI1
장학금	0JJ1
재직경력	0JG1
저는	0JE1
저서	0JF1
저서및논문	0JF1
저술	0JF1
전문기술	0>A1
전문분야	0>A1
전문역량	0>A1
주요경력	0JG1
주요기술	0>A1
주요성과	0JJ1
주요프로젝트	0JI1
주요활동	0JN1
지원동기	0JE1
지원분야	0JQ1
지원직무	0JQ1
직무경력	0JG1
직무경험	0JG1
직무교육	0JP1
직무역량	0>A1
직장경력	0JG1
직장생활	0JG1
참여프로젝트	0JI1
채널	0JL1
첨부	0JV1
첨부서류	0JV1
첨부파일	0JV1
최종학력	0JO1
추가사항	0JR1
추가정보	0JR1
추천	0JT1
추천사	0JT1
추천서	0JT1
추천인	0JT1
출판	0JF1
출판물	0JF1
취득자격	0JU1
취미	0JM1
취미 특기	0JM1
취미, 특기	0JM1
취미/특기	0JM1
취미및특기	0JM1
취미사항	0JM1
취미생활	0JM1
취미와특기	0JM1
커리어	0JG1
커리어요약	0JE1
커뮤니티	0JN1
커뮤니티활동	0JN1
커버레터	0JY1
컨퍼런스	0JW1
컴퓨터능력	0>A1
컴퓨터활용	0>A1
컴퓨터활용능력	0>A1
콘퍼런스	0JW1
토이프로젝트	0JI1
툴	0>A1
특기	0>A1
특이사항	0JR1
특허	0JF1
특허및논문	0JF1
팀프로젝트	0JI1
평판조회	0JT1
포트폴리오	0JI1
프로그래밍언어	0>A1
프로그램	0>A1
프로젝트	0JI1
프로젝트경력	0JI1
프로젝트경험	0JI1
프로젝트수행경험	0JI1
프로젝트이력	0JI1
프로필	0JE1
프로필링크	0JL1
학교	0JO1
학교교육	0JO1
학내활동	0JN1
학력	0JO1
학력및교육	0JO1
학력사항	0JO1
학력정보	0JO1
학술대회	0JW1
학술대회참가	0JW1
학술발표	0JF1
학술활동	0JF1
학업	0JO1
학위	0JO1
학회및세미나	0JW1
학회활동	0JD1
한줄소개	0JE1
핵심기술	0>A1
핵심역량	0JE1
핵심요약	0JE1
행사	0JW1
행사참여	0JW1
협회활동	0JD1
활동	0JN1
활동사항	0JN1
활용기술	0>A1
활용언어	0JK1
활용툴	0>A1
회사경력	0JG1
회원	0JD1
회원자격	0JD1
훈련	0JP1
흥미	0JM1
희망	0JQ1
희망근무조건	0JQ1
희망사항	0JQ1
희망업무	0JQ1
희망연봉	0JQ1
희망직무	0JQ1
희망직종	0JQ1
"#, r#"0000000000000000Xi[=0000m4Rh00000000TKo200000000PR[=00000000\TC[h\Qn000000000000T6@[P?CW<lmd8SeH0000hE2l000000000000d;d[00000000
00000000@4hP0000HoeN00000000<:DQ0000000000000000Q3Vl00000000H\5l`NiUlUJNH^2EE5AG000000000000000000004A280000000000000000ln3T0000
00000000XQg_@iJ3m4B]000000000000DeWM00000000885f000000000000Pi\k000000004>ck4N0_Dj9B<jlL00000000<DUi0000Lg3S000000000000<Z:50000
HTiY000000000000000000000000a3LO0000LM<I0000\YOM03;VLd=R0000000000000000TCg@000000000000d>0400004nN>0000000000000000TGJRPAPb`\WE
0000PGk<0000LWW5\;8200000000Hf9d000000000000000000000000000000000000@H0e00000000dW\o00000000<Zdi0k_H000000000000HWJfd^=700000000
000000000000000000000>iK`WEIQ2Pj000000000000000000000000T1E=02cD<8JVl8?>LS@Th]\F8<KWlSKZTin6P8^I0000T`LO000000000000dBi400000000
d18i0000000000000000Hem^0000PNYQ000000000000@@j3dQJmL6]8\;b80000h:m90000XU5F0000000000000000@7QW000000000000LbZ<0000PLo24KaL@8:C
0000000000000000000000000000000000000000D0fd00004Dgh000000000EE_00000NH\00000000000000000YfQ0000DQbK000000000000XI@i\XLn0000H1<@
0000000000000000000000000000<VBk00000000T0YOX4R^00000000XT<Y0000000000000TSd000000000000000000000000PQ:800000000LF=V8U9h00000000
00000000`j?C<ARJP9S5000041Zo000000000000DQa?0000000000000000A22;0000000000000000000000000000HY?NHSVF00000000hHdT0000000000000000
00000000000000000000000009K70000@OiX`iLj14[2000000000000000000000000`N314j>R0SD@D`G1TeAF000000000000@9>E0000HhM?00000000X2e30000
00000000TI5d0000`5i^0000dOdP0^g0@]j;00000000000000000000`HAaPX?P0000\5]>T;OP\C=TLH[h94d[lXVT000000000000@?O`P1]9@526L\EQ0S>80000
00000000000000000000lhd30000@4SA0F^0HO7W@DD18B7;<XPg`i48000000000000000000000000000000000000DAdc0000hACo00000000`0Z549bcPB7Tl;U]
X:0W<N@7\Xf5\iFL0000000000000000<nh^Q2880000000000000000000000000000i0@o0000`4>?PYbF0000`:SBTGeP`N5A000000000000@<@MHen_00000000
00000000000000000000000000000000HgkUXDLM`:CH00000000`Uil@Z_Z0000LLb_0000000000000000000000000000`E[fhIZL00000000000000000VMS0000
0000000000000000000000000000000000000000000000000000\K3P0000@4jL000000000000lVdG0000000000000000000000000UX`hnB[00000000T^8i<SAj
000000000000e62LDF3H00000000000000000000@P4P00000000000000000000h7[E00000000Pi:Pd1Gji1L10JjH00000000X>3o000000000000000000000000
00000000A0^G0000000000000000000012k[00000000\PFLe5R`0000000000000000HH@<lj4J00000000=3P0l]FNhJd^000000000^AV41e40000000000000000
000000000000000000000AkK00000000T@@W00000000000000000000`;;e000000004mF0<mii00000000000000000000000000000000@D;g@8aS000000000000
00000000D7210000I1`P000000000000000000000000000000000000<B25\RSQHVZR00000000`9SlPEg20000000000000000<h3`00000000`ALmLRa`84k<4ha9
I2^2LIoJPYG=A6810000=4d40000DRRL000000000000<H<N000000000000000000000000000000000000hG0Nl=2S000000000000000000000000000000000000
00000000lRh`XkdL00000000000000000000P42S0000i5m6`0UbP7dGX`Y\<ibL00000F6V0000000002\58X5e00000000000000000000<G5`lJMC@NTblOkM0000
0000hJCGdj7o0000dFdi\Y86m3[=`A[WDM[O000000000000000000000@aji2;300000000hIHXHTZE]5Zdhi=mTVg600000000lZ[X0000000000008WHhY5Kd0000
TNDc4ZGl000000000000@RbcT0G\@YBRi3ZbdgCC00000000i2[V00000000PjgH000000000000000000004?oe0]Om00000000\MliHSM`0000000000000000`30F
h:mX4A:3lBdLhb?900000000000000000000000000000000000000000000000000000000000000000000000000008JF1H?YX0000Y65400000000000000000000
000000008i>YLXTg000000000000Q3N_0000@IMiDON;0>4V0000000000000000Pld10000000000000000000000000000A1BV000000000000i26X00004LIA8V9h
0000000000000000000049<a0000X2KTLG9BU60<0giD000000000000000000000000`[HP0000000000000000@EI20000LDX`00000000000000000000L[hl0000
I5TU0000@1H700000000dSR4\A^c000000000000XCZO0000E4eNTC[>00000000dA2T0000P;=f42AK000000000000000000000000000000000000P;^[TOlS4Q3m
\=EKT6F=DhCRdI^P95>e4k@Tl^QW0000lS=T8:aV0000`9_B0000`H\Zl0kI00000000`LZlDf]M00000000000000000000000000000000TjgXH><cXfM<Do6G0000
00000000DSO600000000Xddo00000000000044_500000000LXX=<boRP8390Jf40000000000000000L08U8O6d0000m3jj0000000000000000Tm32000000000000
L9fmdFli4SOQ`j`_86Ig@ZEeHJWB0000TMg40000U20X88Bj00000000<E4C`RMj00000000000000004Na^0000E2JdQ2?3A5@]0000000000000000000000000000
<9Vk0000000000000000000000000000`MhP000000000000000000000000`6gE00000000000000008QBP0000X?S2000000000000000000000000LS^B00000000
000000004e0N000000000000000000000000T@S_00000000\NPO00000000`ONP@A[:0000H3[F0000LFCMHSgM0000000000000000Y4@S084jPH:ED[X60000h5]V
00dEHHgNdNCg0h1KX13l0000000000004@7C00000000hVnDPGY?h>e;0000000000000000000000000000000000000000Y12E000000000000000000000000@=Yb
000000008\bV00000000HdGf0000000000000000000000000000000000000000@^;H0000PSWT00000000\Gm]l;DJ8?58i45D0000\aG]0000D4JSdRFh0000X0E?
000000000000DBQkh]i]961h00000000000000000000lfKX000000000000000000000000PHm5000000000000000000000000D7E:0000`JBL00000000000002ei
M5PP00000000H]OZY0^e000000000000000000000000m1ZV0000000000000000000000000000DKmRTULK000000000000000000000000lMZ]0000000000000000
000000000000000000000000000000000000H=4Y0000Ha5:DFc>000013@d`;\2X;Ic00000000\6eXLV270000l=?=4PJ50000@mbddAoB0RZd00000000PI_d8Fno
0000000000000000\\]<000000000000XWLI000000000000l7gV<lnH00000000000000000BBK0000D=l>0Fk\`5Y>DTCFHU]Yh\KIXOkZ00000000000000008YcS
LUliTKcb000000000000000000000000E5;50000000000000000T``I4;Cd0000000000000000Dga600000000e4VF0000HZP4<e2;00000000000000000000`ICl
HPgZhRhQ00000000lEbL48>T`Ch`<\hO0000Dm=70000145h0>RHl]XdE1A300000000000000000000dBWDl`e9X\jSdFZe@2RX93@R0000l:0iDI>W0000TF:SD1_F
0000`HCB00000000T4<B`\XaP]Nhd^PR<F5k00000000000000000000e4<@000000000000000000000000I0;Y00000000000000000000<col0000000000000000
0000lCL;00000000000000000000<I9^0000DQ\eD9i[h;^iDI8B0000\=>H00004D>h00000000`DZcL>E04NS^00000000`MSd00000000<dU`0000hP@[00008V?:
lODL00000ZB?0000TE6H00004;U==4O;4Cf<0000000000000000000000000000D[]=`fZQ00000000000000000000000000000000000000000000<;Nj00000000
00000000000000000000000000000000@5:h0Y;i000000000000Y43R00000000000000000000000085go000000000000000000008oa=00004XS]00000000PPU[
`63:000000000000PYmIdZ]T000000000000000000000000TD>OX4iT0000la35000000000000A5:i`V;5PDB\deIXXQKl4\8H0000@j:W00008c\Zm1j700000000
0000000000000000XBl]00000000@DSjPVL5T41IdOB:4Mn\0000<d[o0CY3i68[0DeX4L0c00000000PbaB000000000000\Xa600004WFWd7D=lMMe0ZKV00000000
@@9b0000TUR@A21<H:]>4<LmD^TJ`C\g0000]0YX`KO[<Q__00000000hV;j0000`JCn000000000000P:38`R=NlRdTDU8F0Y1Z@n]]4fk00000000000004AXm0000
8AFK00000000\i]>00000000l0aOd;<JPAj_<F;B\01m0000000000000000000000000000a4:30000D?@M00000000\H@g000000000000000000000l3E00000000
HX`T<=^h0000<:g00M`W8[SlI4oP000000000000U1Pc0Jlk=0F900000000@61B00000000000000000000000000000000000000000g7[<TDaL_Lk<>g7`W930000
00000000000000008`io000000000000\>ie<TM=000012I2HMP_l?l3<hYe00000000hh;B@fn80000000000000000\?ek0000000000000000h\R?09HVTicf0000
000000004c7N8VhX0000000091G?0000HOd60FIU\d_h00000000000000000000000000000000hAgOXe>F00000000TN=_000000000000000000000000Phl90000
0=WO`F38\T[C0000000000000000000000000000P3;o0000d\VT0000000000000000XjX`00004@iV\IKa0000`iBb000000008FaiLRoc4jki93O700000000L@=@
00000000000000000000XGYmDS4Z0000`k8[00000000000000004[IF0000Q2ha0000000000000;7[0000000000000000000000000000000000000000P[U`0000
000000000000\?Zj0000TYTD00000000dQTo0000`THY0000000000004M4hLh7Rm66K000042Y\TPc:000000000000000000000000`Thm0000XAE;Q4nQ@YLC0000
0000d]^kLgRU00000000000000000000000000000000D_N900000000000000000000000000000000hYYQL@5n00000000000000000000000000000000D]`D0000
4PECX3ak@iKC0000`ZUjhl<h000000000000LaF4TmNR\EmmPK7;dXaS0000TDSL000000000000D@P;00000000P@i:hO1a0000<]fJLbL2000000000Ohh00000000
000000000000T0mGT6?700000000PO5b00000000HRBJ964b0000000000000000000000000000DBL8@R:F8A>Y0000000000000000l\BB`HWa000000000[mmH]@\
00000000000000000000lBYP000000000000l0]T00000000XI9G4Y<_`OJhPS[:000000000000000000000000000000000000H6ZM000000000000P\^900000000
\?Db0000XJ3Y0000000000000000<93;4Z@khHdE4a]o0000000000004bdL0000LAP9000000000000000000000000DGPR00000000lg2D00000000000000000000
0eiA0000000000000000h@\R0000h\2l00000jJl08Pi0000LclA0000000000000000dZEI0000000000000000000000000C@?0000hP7_0000HH2S000000000000
i2kO000000000000000000000000000000000000X=n:00000000PUaU00000000`07C0000000000000000X@dm0000`WV<00000000000000000000000000000000
95Tj0000000095[i0000<ZSMi3mg00000000000000000000i4MmlSN9000000000U`E0000TWDa`XWb00000000U4k3000000000000000000000000000000000000
0000PDe8HE1M0000@K9i0000@LbLD^7K0000000000000000dM_g8XKY\\HFd7YY0000@3=h0000000000000000\2;S0000000000000000HeHI51HY000000000000
=4Xe0000d:SQ000000000000\HLF<BKQ0000000000000000000000000000000000000000<2mDh??m\OYH0000\N`E000000000000hG[a0000XKiJ000000004MHa
0000T5=@00000000\9^M0000TAn=LD670000000000000000@DWe0000000000000000LDLeTJQZ00000000000000000000000000000000H?<1Hk4^000000000000
D<=D0000000000000000XVR:8BTPD[E90000Y1nK000000000000\MLS000000000000LCAS0000000000000000L]oV0000000000000000I428000000008SIj\dek
Y0m>4Kd9000000000000X;\Y00000000l?>6000000000000`E1ilH`30000HO0100000000000000000000<7Fkdl>7Lgh<P6]G00000000d>U=DM:M\Tn^00000000
0000000000000000000000000000E5C`0b0j00000000916M0000`lKo00000000000000000000000000000000XQ5U0eT5000000000000000000000000\HS5HV98
0000000000000000PPC`0000`95Sl[]g00000DcNPXNl4Rla000000000000`hgj000000000000PllM000000000000H28m0000000000000000TA`500000000<Yj?
000000000000Q4MLH5=S00000000000084al`WoI56:S0000X6cd0000000000000000X8>:00000000000000000000000000000000000000000000000000000OoP
dGNb0000\P0Z00000000000000000000000000000000P1[M`62<47__T<l;00000000lXm;0000dCm]0000@2]\000000008EHD\6hG0000h<4U8na5M0n:0000P0BF
T:De00008:9=HBODDFo=000000000000000000000000XYU2000000000000d=GD8i1n000000000000000000000000000000000000000000000000LdFh00000000
00000000000000000000000000000000Q1;W000000000000000000000000hoI@000000000000000000004EDP0000h8BK0000@81U4==n000000000000Q3AElPF6
d>DB0000000000004Aio0000l>Xh000000000000dF@>00000000m64V000000000000XBfA0000<Dh@dO??000000000000PNJ60000000000000000000000000000
PCOH45`[A0\=0000lN=40000D7LgTFeY0000HU>@TG4Q00000000000000000c5G0000P8IS`H;DdX[m00004M]K13=F000000000000HQPE00000000000000000000
0000lnRS<Ba;0000<EohhU@R0000000000000000000000000000000000000000T:c40000000000000000@Eb?Pj420000000000000000L5WY000000000000i2IV
H2@C0000LJC\00000000000000000000lUmnM51000000000000000000000PeVB000000000000000000000000lDKEL@@j00000000000000000000I4OM00000000
000000000000000000000OOO\c4PXDPl0000000000000000000000000000000000000000000000000000000000000000PE;F102b000000000000a2Kl00000000
0000M2gV00000000000000000000\gmL90g_0000PBF4dmZdI2A@Q5^n00000000000000000=LgPBAV\6JHD=XhdAUGP8<_LKJTTD4JDIn2TR5\0bSNh_jZleBbhMa;
@@XU@PW=0000DOR00000P8S^07TA`9;G\TIj0000000040>K00000000<Kf50000H2bhLW9c000000004A^==37R0000000000000000000000000000Y2OPD0_F0000
0000HYVQI5JP0000M3CdTlH^000000000000d01`00000000000000000000000000000000d197l[?1`[A>00000000@OLI0000000000000000000000000000@^b5
h<Sge0?UDWN]0dbi\=7f00000000000000000000000000000000000000000000P[eK000000000000000055SJ00000000XQmO0UHI000000000000<7`8lADl0000
000000000000Y5ZU00000000hB70XQ@m000000000000000000000TDo4@8AhND:8X4b4C4P0000LTVk0000D88:0000lMDB000000000000H8C`0000`8WD00000000
000000000000l1I0lFCa0000T5fJTAmJU1YE00000000000000008Y0^000044a90000000000000000000000000000dUeA0000446D00000000@VKT00000000T]@l
0000hP]>Dlnl00000000000000000000e41fHkQB00000000000000000000000000000000LX9N000045[o8NB\00000000`NmLlb6I00000000HUC7P[8Z00000000
00000000000000000000Pe8nl^?n00000000DnMB00000000l^D\0000PHDo8X>a\nl0\hLGDC=l`F?5I0Z00000H;A400008;W2U1Yc000000000000000014400000
@450hEGTLmR9000000004;YN0000`Fm:lMZiHM;0d>m0hSG2`^GK08FUT_3f\9Xh0n1]H3BiH>=c4@jiY4I;dD=FX?h@51GW0000<MeC000000000000000000000000
000000000000000000000000e0kj00000000<WCo00000000TZj500000000`1>]000000000000A2hOd;RG000000000000Pl\2PB[e<ZdGDKm`0000L1P?00008F7Z
0000000000000000\UEEh>_800000000\6JkPZJY0000000000000000000085i>0000000000000000d7`Ol[`g0000E5PbXf1d000000000000\HI90000<4^YPM72
00000Q`I0000000000000000\WeJTVOoP[KN000000000000000000000000lOnC@<[Q00o7hNcMh]bM0000\2PI0000000000004IEV@`5?H@X>0000000000000000
0000000000000000000082NL4fDN000000000000<S`[D44W0000XQSW0000d2TL\:]U0000dZLd0000\ZVo00000000000000000000000000000000lC8000000000
8hh<0000000000000000@BQST_5h0000000089PN0000X>=P0000000000000000000000000000hPZ<dihSTj`8T;ea00000000`=0k0000`0Tk0000000000000000
00000000TRi200000000000000000000\ZYU00000000PQDT0000000000000000000000008CE\000000004f8A000000000000000000000000@UCNI4>U00000000
0000l3CD0000000000000000`QFNl?T=0000000000000000L?aiI1NALOBV000000000000XjHl000000000000<S\VX=@a92H`HDM^00000000000000000000Xk?i
0000@GBE000000000000PAXHhP0oD`@Qd[j70000XEP0000000000000XJgT8o]YQ3d@00000000Pg[dl=7I`[<ChWo7000000000000000000000000000000000000
LX3N000000000000lBd5000000000000000000000000000000000000L;@I<=RJ8]FkE17U00000000000000008Y0@0000`6RTl;GfTnF70000<NNOlhN?0000lP?C
00000000000000008F3V0000000000000000000000000000T<=c0000000000000000000000000000<ja5000000000000000000000000lTlm0000000000000000
00008lHl000000000000D2:>0000d1g0T8R48<d=4DVcT5T_PT]E0000000000000000000000000000000000008ElL41\G00000000000000000000\Hge0000hDcg
00000000000000000000dSNS0000518chnN_P3o9E2UY00000000000000000000TI_O0000Ln`E00000000DlDnXSL3T>@Y`e2Z0000Dkea00008CT90000X2C_DEYI
94`;0000000000000000l8ol000000000000000000000000000000000000\GNo0000000000000000TAQb13NA0000`7>D000000000000`V@alS8\00000000LhFF
00000000TXg\I5jZ000000000000X]j[0000d99:@WY?00004Ln]0000DUFD0000000000000000i56a0000000000004[L=0000000000000000lFoL000000000000
00000000X2QAH80iLmhJ0000000000000h@B00000000XL]a000000000000l8h08W5n\5kb0000000000000000000000000000000000000bM7H=ag000000000000
0000DHDC00000000Q5=]00000000000000000000@I3b00000000XoE200000000Dn=NdP9L`Q[J0000lAO>0000000000000iS5000000000000DP`X0TJDh^E``Zk\
0000000000000000000043h3000000000000X[lC00000000000000000000@QUL00000000HXTW00000000h2MGD97`00000000T:cKP;ILX>d[\L`[i4^;00000000
000000000000XmWE00000000hZZY0000000000000000000000004<hj0000000000000000000000000000`E:b00008lS400004eU^4>A30000hH1P4O`khlUf0000
000000000000Y3gO0000dZQY000000000000H>oQDjHG00000000H>o7@7ZP00000000DL8[`[W>00000000TMe]0000000000000000H<WX<2Y200000000000052O>
0000`RnKXZ6RPdAW000000000000P];j0000@TLe00000000000000000000@;=X000000000000000000000000hjYEH:Cc000000000000T>\g0000000000000000
0000P6d_0000TL1k0000`Ok9<khcX^de41el00000000000000000000H>n8L8[b0000l5]dhX=BY39hQ4h6PKji0000000000004CoJ\ldF0000hW3MPCV@@b700000
00000000`R\d0000U2oB000000000000\@]LLEVo0[@d0000@?BA0000000000004Ha40000lM670000@4S00000000000000000D893PGI2`KHllAlQ\>]<\jW7Y0`3
92E<8E:LM4RS00000000I2_j000083N;00000000HS[lXFhJ8Z\?0000\Q2Ph3<d<6ik\MO`<W8Il?O1000000000000000000000000LIA9dPjDXE9:U1m400000000
A591000000008P_e0000<W5aLRHg0000hYh@0000000000000000hVULI4EZ00000000dAHYPCg[00000000PGIF007Q`JUO<eWe00000000@Uh9HIWU00000M_MPie8
dYZZlb_ID?gM\G`90^ondk<Q00004Q2l0000\MmCDj3F00000000\K8l00000000000000000000`?Ci@G>20000000000000000h=li00000000000000008\Q20000
0000D3GE0000000000000000000000008g9=da<m0000000000000000000000000000dP>THllk00004nLQ00000\\C0000DZei0000lWNEHXnl0000LOV707ggLi4k
00000000000000000000@8CQlLBF0000`1`L000000000000000000000000HbUe0000000000000000\U[50000000000000000hJLj<kk800000000000000000000
00000000hI\?e2>^00000000TZA@a3M]00000000\Mhb0G]g0oaR00000000000000000000@PYi0000m1@a0000lT]i<g[8000000000000<7=E00000000dMdIPikS
8kVd`CL[`jFj`ZHC@J9D8f[@DnfW0000000000000000000000004Vl]00000000@Tk10000000000000000e0[PTKe;P:WGX^:R0000000000000000Tcd<00000000
000000000000Xj6i0000lk8:M58M0000\mAo00000000T0n`L=fmX@ooPWWX<Z`B0000DVf4dK<2000000000000000000000000dhgC0000hAcE0000000000000000
0000000000000000LcKc0000TQVf000000000?L6000000000000000000000000000000000ZRidDBh000000000000l_:\0000`eA8000000004HMndNaj00000000
8DZM00000000000000000000000000000000000000000000P1Dba1=gL4:O8bNMX1Yi00000000000000000000000000000000000000000000000000000000I2CG
0000I2cl000000000000000000000000T9[\00004b<^XZKFlR_BdBSM\[9Ki57?00000000PLJ80000000000008U650000000000000000000000000G^600000000
4O\=0000000000000000000000000000@BOl<V620000<A4@LP8[000000000000lNf`000000000000L0?PL?fO`;>N000000000000L1`l00000000000015:?`3V[
d7Xm<UkNh;8VlFUS4Z8>898]T3lhHA8C0000000000000000000000000000000085TR000000000000P[_R0000\D?d4XMLX:7THE:@4=JGa1O[000000000000lHK]
D^;o00000000=2jV0000i5Qd000000000000d2In0?a?@F@I0000000000000000h5jI000000000000TGW>0000TB3mdBCg000001C?0000\D1HD<ie4aoVa50R0000
M4JR000000000000LFfGlU]fHYfG000000000000000000000000\Dnf00000000@a=\TWbn`aHc0000000000000000d8^:0000DK4S@kbA00000000000000000000
hFmX=2H<@9Y700000000@ZD:0000<\InDL<EL?_\\]]F000000000000000011fb00000000LMC9000000000000\7^B00000000000000000000Pj^?000000000000
0000000000008g?Ei1Dod:\@Hk]]0?kahGY2000000000000000000000000000000000000l3g<L;hjdJS90000@H328Ve[@XR000000000H[=Z00000jMZHNWldS_e
dUT2dAkm0000000000000000XXOf000000000000\iQe00000000T>C?L\5]0000hEC>8X8>00000000000000000000000046=eD1JG00008Ff20000000000000000
000000000000000000000000HBXL@hGk00008D\;0000000000000000Xihc00000000\PN=\n9\00000000000000000000HCS>0000000000000000000001OX0000
0000P^Ng0000000000000000000000000000`FTG0000000000000PJ^567Y00000000M2NH000000000000000000000000000000000000000000000000HaI_dCjW
00004B<jX^4Hh;ona5?m0000XO9;D;51000000000000000000000000000000000000`99W000000000000000000000000000000000000000000000]hm`DC50000
000000000000PcN7<ISAX[7hM2Md0000<BB_XGT4000000004Wj`0000000000000YB5H8F00000000000000000000000000000\HT0Y5cf00000000hBGbdJc_0000
00000000lHL8000000008gAG00000000Q4b9hiZL000000000000l43L00000000DnS40000@L=^00000000000000000000H0_j000000000000T`0k000000000000
0000000000000000l3ZL000000000000@00g00000000000000000000000000008\_d8AF00000000000000000I4ZK00000000`[fj00000000000000004F<cLTWR
00000000000000000000XWR<0000D_580000T]5N0000`:Kh000000000000031a000000000000\]DV000000000000PWK@00000000000000000000=3fS00000000
000000000000T?Fm0000000000000000lB1a000000000000<5I9`He^`]A\]3]J0000HoZk00000000000000000000E4A400000000000000000000000000000000
000000000000\9FE00000000000000000000000000000000]5G_0000000000000000000000000000000000000000T<YG0000000000000000hUNC000000000000
000000000000LAIP0000000000000000000000000000ToAc0000]40:Xil]0000000000000000\9D60000@NjL00000000L?A=DM?SdJi^`9XI00000000dC[U0000
0000000000000000000000000000000000000000000000000000P@120000lEFnd\6M]59[0000000000004Tj`00000000\GjWdX0o8h@000000000PaQ@@FQh0000
0000TYYlDM49LBJ_`E130000e5;e0000000000000000T`kI<b`4000000000000@FNe\AM?0000\IO1P9300?R5=2lfd;Q7i4>C0BRF00000000000000000^:^PMXf
000000000000P>9gXS;854:Q0000i1LO0U]C\j9Zm3OI0000lnBC000000000000000084RHM4Z900000oFg00000000Dg0jA1fD0000Q5XQXVh:00004E6hLX3m0000
M23a0000PJdL0000@WE100000000@_oW00004W8\Dn>:000000000000DR9V000000000000000000000000000000000000000000000000hkA`0000000000000000
000000000000\i`ce1gj\iRHXmC5M19kPB=f0]95h`eYXgd\L?1S0000d?FU000000000000H[RVhSdY00000000XTd\@i@U00008<eX0000`J4Z0000000000000000
H=D^h=\[0000X>AC000000000000`bC10W>m`>15hA]W000000000000000000000000\?oY0000000000000000M2eF00000000Y3WM00000000000000000000lNGF
00000000PB@jDGZ<lPm[0TjPTVeFL`XL<dTg00000000000000008Di7000000000>`F000000000000LFZT000000000000Db:4lo7^0000LJ^A000000000000DK::
00000000000000000000lPMf`9=58H;g000000000000l3UE0000TF>Y000000000000000000Z]<GVb00000000DJ]V00000000PRkjl3fj00000000<ADY\078TILa
`Mio`Yh^91fV@=c4M6;d000000000000000000000000000000000000lNa8\QK]hX?3Q1oVLQhc0000HnCI0000h^c@0000000000000000D`Lg00000000`jmITJ\S
D:oJ000000000000d4410000000000000000000000000000000000000000T0Xl@cdc000000000SJ<@2ng`k9j0000000000000000000000000000Tl0aTK;7XCNH
0000000000000000=2KZ00000000l;[W00000000TKBE000000000000d6helFV<0Mf600000000\72[LVLV00000000XGk`X1<000000000X`7Yd]KQhd1f00008m4a
0000486@X:OdHZYl000000000000000000000000@P8D@o0n00000000T@ZKd5Z60FO2000000000000<BBn\C2d00000000000000000000\l^Q0000000000008QJA
000000000000@@:l00000000000000000000000000000000dAZUTQncm4_fT8LI00008G2H00000000000000000000T0fL\F@WlhK1000000000000000000000000
00000000Y5hXh<G]T>2c0000000000008Z4\07F100000000M4:?0000000000000000T35g8M4Y0000000000000000@HFh4TiC\\SBPVO[0000h[\j0000X33=<=TW
<B3E0o5T0000hk[IXGC?`oOR0000XT;g000000000000000000000000000000000000A3hQ0000000000000000<L5?0000000054F>00000000I2bF00000000`3NY
@]cK00000000@=DFlTma0000000000000000`R=><BlN8?n8D7fk`WJ:DDP1@QcC\ijf000000000000000000000000DRIT0000D]K`00000000l2[<A49=00000000
P8Tb\NAS0000@0]E00000000DGKE0000hcIY0000LhLY0000000000000000i2of0000T^<K`a8o0000000000000000000000000000000000000000dKNFHacU0000
0000\mAQ00000000000000008>a:0000HLWd00000000000000000000d?Q800000000000000000000TR2XLgh_000000000000000000000000000000000L\g0000
LP_;00000000000000000000000000000000000000000000000000000000hK=O0000hE3k00000000000088Nf\76P000000000000000000000000000000000000
0000X<CF00000000000012Xn00000000000000000KoI0000lRVP0000000000000000PF;Y00000000@Gog00004@\600008AK50000X@L[0000000000000000HaRF
0000000000000000000000000000000000000000LYml\lb1000000000000M4U20000000000000000H5;A0000000000000000dO5N8kjK0000HUW_000000000000
l_C3X>L]l:[m00000ag70000\1AY4I1<00000000@MQF0000<Oab00000000Lke50000000000000000000000000000<^:l00000000000000000000000000000000
00000000<1kE00000000D7lG000000000000000000000000000000004CD_00000000T@m7000000000000000089jM0000LRn\0000000000000000000000000000
`aiO00000000000000008]^<00000000000000000000TS2300000000T0T>i0i600000000000000000000000000000000000000000000XW>Q000000000000XdPb
`CNj0000000000000000dX1f4IYF00000000000000000000000000000000HP5aTWkT000000000000<E;i0000000000000000HVGj8k6>DZiI00008<`adHj30O@R
45Ybhd6E<nE4PFim@HaCDhJ=]2PX92f]m36\`1DFHS[UH>e\hV]@4YjPm4]38j0C00008H:gdohWa1TY0000LUVA00000000000000004]:Flnc`00000000H[[;Q4i_
T47C000000000000Hl2R0000000000000000000000000co=0000deg1000000000000000000000000000000000000`X360000000000000000hLdi000000000000
L0<60000000000008EacDO;30000hA0X000000000000@4]24dQY00000000hRg20000HG_b@]c9000000000000E4]o0000000000000000TlW100000000lVRg0000
0000He4c000000000000000000000000`l7GXTBR00000000LWObh6mh0000DXWMLRgQ000000000000=62:LYaP000000000000T49700000000D[bJ00000000DYSF
0000@VUd00000000000000004k<a0000\Nc?4Han@2C3DTVTHACW<iPllWWG4FC0000000000000000000008<lZ0000`L?1\oJ3000000008Fi@Lo`>000000000O7=
d9oV000000000000X9@P@50A0000T8J30000PITK`RCi0000P0l[0000000000000000dRE6l`S700000000000000000000000000000000LT3G0]mOhbgA0000A2cW
0000LkEf000000000000000000000000000000000000l80IP^@W0000DAT\LMoN000000000000000000000000XZ@D8g83000000000000000000008BgA00000000
00000000h4]TTJ6alQOdXh^D000000000000000000000000000000000000L;FZ00000000HU524ZMM0000DW@I000000000000000000000000000000008a7C0000
0000TCn\4^Z10oA6]3<D00008W^14iLJ`XF6\P2ETY\G`>6lXc^N00000000Lb7K00000:8S0000000090G8000000000000000000000000HD]j000000000000Y2EZ
0000h\b?0000000000000000@56eP@0R`5^QhBZ954Lk00000000000000000000000000008AJ=00000000`6^o`QgR@eW9000000000000\@UH0000X>J90DNU0000
hQ63000000000000000000000000000000000^G90000d:G[8POT8BL]DY:7000000008CQe@0HQd@J:000000000000LWC900000000@3F>00000000L\j:00000000
HhkZ00000000@m9S0000000000000000000000000000000000004@nF000000000000XjBZ0000M4J:U3Ai0000TIHm00000000<?g`00000000P?=RdO^o00000000
0000\Sah0000@AeQ000000000000@jTih=^X0000000000000000@U6GP_hI00000000`T6U00000000P5na0000000000000000XAH5\FoX4;f_XK\RXd@=00000000
\NTE4:EU0000H;bGdO6700000000=15i16=b4>Ac00004:?a000000000000568m]14100000000000000000`<DlcQ6ddHVE0BF4>KCI4fe00004Ck0XY:H00000000
00008N^@000000000`9k000000000000000000000000000000000000000000000000000000000000TQC;0000dN_f4T\N0000000000000000<a7_00000000`=A:
LNo:0000I5gJ0000P7BJ00000000TJQ=0000000000000000000000000000000000000000000088\RdA5Nd1ZRP<7UTYfe<2VAQ0:ZP>Z?00000000000000000000
E3oh00000[L`00000000000000000000000000000000Hkh><Ueo0000000000000000T;h4Pnbm0000HIKM0000hDnN53XgDTb5000000000000000000000000TOM5
00000000h7d;00000000000000000000000000000000000000000000TjEG913_000000000000000000000000000000000000A4@;000000000000000000000000
000000000000000000000000000000000000000000000000<5^2<AZfX;i^THk]lJ?^\4W?XRON8Rg`000000000000Pc090000dF]@000000000000000000004eKM
8<i9000000000000PndJ00000000LTe^000000000000D4lE0000000000000000HS5=0000000000000000TAWm4L_L<]f;i5W@00000000@5L@000000004]5n@kW:
DE7UHTeI0000TE9I000095I34Z==@X8^LCl\0000000000000000000000000000LY;Y00008V080_:000000000T3B=U4El000000000000\OZK0000P@FNe2S=T32O
14Fn00000000000000000V;B0000\8Q=000000000000000000000000L]1[0000lLI\P\YU0000000000000000H3TS`:KZ81C4P]0YhlY`i1WA0000T:mJ0000lU^f
00000000000000000000000000000000@V\N0000000000000000@66R0000\EG@00000000000000000K430000d?]X00000000000000000000<i8G<08elT\:LmK6
000000000000000009Yf8GH=`2DB000000000000000000000h=:916;`C<Q0000\@eMLL=2db`[06ob4QgDQ28J@m:7000000000000000000000000000000000000
Pi:^h`A]000000000000000000000000hcb20000000013FR00000000000000000000X7FF00000000m3lk0000]48G0000000000000000Y1QY0000Q0a8@ch90000
0000TGl40000000000000000<5VF`9WjE5ffH`g^000000000000Pf2K0000DAcl00000000000000000000\;KF14TE0000000000004h]HLUVX0000000000000000
\Gnh000000000000000000000000000000000000000000000000lC6gLk770000000000000000000000000000000000004k:c0000000000000000000000000000
a1Jo000000000000Y5W^]4@G000000000000000000000000dCa?00000000]1FI000000000000000000008gHg00004ILTE2mD000000000000000000004Df70000
DF>L@XEBA3DH\3F[M5>A09Kg0000000095?FD8\90V\d\EKB`_@m0000000000000000LAkZ000000000000LG9T\>\G0WkiPjGR00000000PI6V0000L>R=a14gXCAo
@[km000000000000HeB;00008_8N00000000000000000000d\5O00000000\@]l0000lZFc00000000`BjX0000`@_ol`<kh1`8X=M[0BFD\S?g000000000000@BU9
0000PAb9000000008Qoci5N[0000`@c<00004O;m00000000000000000000<U?:hUgX0;eDllQfa2m500000000000000000000000000000000L;\@a50@00000000
00000000DLLo0000HQWJ0000dF_D`Z5e00000000dQXkm6<l00004f7i000000000M[B<U:I00000000@CUJ0FMYhCCS<H?WTYVAa0K[4^950000<Zi_<Xe3<adc0MD5
0000000000000KkSHO8_000000000000000000000000000000000000\O@8@]_T000086^4HQ8eT_NS0000DPMIP;1c\GVE000000004\@7000050NFPKM1D]TD0000
hI^<\\]JE3NM000000000000dW1M@\NQL_o0T1GDLYPA00000000000000000000LQYC000000000000000000000000XAEUPZ7OL^ONd8OS000000008:K=00000000
X33l00000000`NP40000000000000000L4K90000h98ODkPl@52Sd@Q2T28X8WXk\GWV0X:kLXXNA4H60000XN_X00000SOg4G790Hn30IjF52gD00000000XN>KlKB_
PCo<<60jP_D50lG=00000ZTe000000004MM2000000000000hQDHdHBZ0000000000008PfO0000lR7;0000047300000000@_0d000000000000<c?mHF:<0000`fA4
0000000000008<3`00000000000000000000@Io9H_^]00000000Q3A000000000<Po^00000oD<h>hl0Bb[00000000`mF^0000\ID@0000Q4Bi000000000000P`FE
00000000000000000000TbQ:0000D2G6T=S5000000000000m2E000000000hI;N00000000@gQ3M2EH0000LVi0l[c`Y1Q5000000000000LOP:0000Dhc>00000000
0000X@Hk0000T1gg00000000H?9W0000TKbT0000<Wh40000000000000000@A2b4V1800000000LeY?I3F100000000@12GlMh>0000000000000000000000004hMQ
00000000<UiK@Lk2\\S28dZK00000000<EMh`5:N\BBADRT6@Xb3d0h5<[YT`3@C@S`M`K0B00000000`2R;@Y5l<n;DP<BT00000000000000000000000000000000
000000000000000000000000LJ[000000000000000000000000000000000P@l40000HHaQa2_=0000Q1cD0000000000000000000000000;bh0000000000000000
8W9J000000000000000000000000000000000000TR?l53Kn0000DCG30000\BY9000000000000HW=5ldeC0000T1UMX5N_hUhY0f_NDl3fD_Yi=1F=dTI@4gJA0000
000000000000l0;CL6A[\IkXdVn00000<Xoa0000000000000000PXBV000000000000X=QQ00000000P8NQ0Jkfh0m]HEJehBDo`KNeh\^Hh]EA10YI00000000<49O
H>N]d39Q4QAPDlD2lbJjA5hI0000000000000000000000000Y@Bh=^>00000000000000000000DXGf<K]KdTZR0000XB`i0000<c9200000000000000000000d>E`
000000000000000000000000lFYJ@m0QU0=<00000000hDK\0000`3h]00000000`B19000000000000\B?GPNFC000000008YN:8?e]8OYhL]?]<d1J\n0800000000
0000DN<=0000LPTG0000LT9l@WMhM2QlU0_X\;GQ000000000000<GQ]00000000P=:I00000000000000000000<A3:H>94X^\G@c6O4kKflV0PHCWFP^\3M23O0000
<h520000`[Gg0D:I00004bIL0000000000000000000000000O`QPUWm000000000000@RGlHY9GXCO_DfJa000000000000PObg`_Nm<f8Y00000000000000000000
0000000000000000000000000000000000000000TL]A00000000<K7ed2[V0000Hc210000000000000000000000004Fi_0Phi00000000TZcZ0000000006^_0000
0000dM^W0000000000000000000000000000P@Jl00000000000000000000`jJV00000000000000000000]1ja000000000000Y4lkD[J2m1k30000000000008TMe
00[n8X090I5SX[XCDi>k00000000000000000000`mGB00000000000000000000000000004L^m0000<7k=000000000000000000000000loR70000000000000000
`h_E`5]J`i=G8ReZ000000000000000000000000haem<c2KP2>Zd6jW0000=1=100000000P7nmXTI300000000T\DW0000@X];0000lUM300000000000000000000
000000000000\KZ:L2Bc000000000000`7M^4<8Q4IC?M5ONdMk?00000000000000000000T6D60000000000000000000000000000<RU?@^2`09W\0000@\IO0000
XaUT0000000000000000lKlH0000000000000000TC[o000000000000hFJ\000000000000L1c20000lJZB00000000L83h0000<Th=E3UO00000000000000000000
TCQP0000LIM90000000000000000lNR=llG^000000000000P3cBh<Y\Pb4e000000008A?`A5;S\j7=`9_]L4@R<Md^dNoWhT1_PfQY0000Q5NI00000000T>HKHVRP
LVK70000000000000>XN000000000000l6>]000000000000000000008I^e0000000000000000XKUf000000000000000000000000TRoJ000000000000`Ije0000
lHIe00000000000084IA0000000000000000000000000000000000000000l7miP[]N0000000000000000000000000000XUR\X8XF0JX:@O;P`X?l000000000000
0000`RNF00000000P\Hm0000000000000000HOU`0000I3UgA4N90000000000000DEQ0000I1eoPTMQ000000000000d7Y900000000XJ\700004JXV11T80000@ZoM
00000000D9Gg000042AgHGD60000000000000000000000000000<3YgTDCb<IQL0000<E0K00000000h4bW00000000HPbN<\Yn00000000\g6_00000000X8ad4O56
8HnV@ZS[0000PF_80000P;DedemFdeh\0000000000000000T\0@l^Se0000000000000000<2AYP5640000<LhNHYRM00000000000000000000H2KeD;LM000040O_
E1Ek00000RV74]md0000000000000KXiTWHIl@bM4jn_00000000@RMQ4]`T00000000h7PL00000000000000000000H<Z^\aFJhL;k0000dE_h000000000000lV4=
0WKLI3680000000000008c<Y00000000d=cR@FR4TYOkdh\P0000000000000000000000000000TBiP00000000000092^k<]b\0000000000000000000000000000
0000m3PT00000000X;mS000000000000000000000000@ScO00000000hf<L00000000\T@=Y40L00000000XBm30000000000000000<OIJM0\[=69oL>Bd00000000
00000MSL00000000A3CF000000000000000000000000000011J60000\j3200000000l^^=0000000000000000000000000000X[C100000000P8X6\KDa00000000
0000\Z^n0000\APL4QeX00000000PZW=54M78>IB00000000h84SdY8SLdVR00000@n_0000000000004TFe0000000000000000000000000000XMP5000000000000
0000000000000000000000000000<B`>000000000000000000008RK@D:UP00000000lTn80000000000000000000000000000XGh[00004c`dL8Xn8iI;00000000
000000000000000000000000000000000000dl;\000000000000XLhf000000000000PkIRLFLj00000000000000000000X6P700000000@9770000000000000000
00000000000000000000lEi20000l@MNXagU0000000000008;Lk8Ag`HO?[X0K]hPXf`dlE8@KK000000000000000000000000L7iOT;BQE0IK0000000000000000
U2n1i26F0000000000000000<Yc1XHc`dP\2PQ>PTS@b0000L=;?00000000<>GR00000000PB;6000000000000H5@f00000000h4`@0000000000000G[H00000000
0000@AKZh=I4DYUb`BUe@GmhhFS<0000H[jkl^_nDYnPlb<60000@?H4000046HU00000000DD<U00004SIM0000000000000POhXKG?000000000000000000000000
000000000WJX92;F00000000000000008J>[8=8V\UL7000000000000T:8hh_E4L_RQ]5PDA5l^0000000000000000L64D000000000000000000000000H0\Gd8Fg
lZ0W00000000000000000000000000000000d?c>@@2D0000`5L^0000000054obhJ1\000000000000=22M00000000Lgjh000000000000000000000000X1mk0000
4GDMD85RHX_l00000000<\\W14X50000000000000000dahQ<2Q2hoGi000000000000@IP4H0EM00000ZJ=e4]?00004Q1800000000000012Nl000000000000457X
0000000000000000T`:d000000000000l2>0000000000000@L4eD\=>h1a=<RS4D=N8hf?KXmPT00000000000000000000HOeD4l9f@4Fg0000000000000000<L:P
0000000000000000000000000000dBO_0NZh\U1j0000h]\200000bG200004Z:P00000000`SF<@lA_e4>10000000000000000000000000000000000000000PU19
00000000000000000000P9l2D<77dLF0000000000000@1@k\nDFX<I]000000000000\R]EL^Wb0000hY@0@C]h000000004;Fl00000000000000000000TONfdX0^
<kSl00000000000000000000000000000000<kkW00000000000000000000D9cf0000000000000U@=T\TcDYWb@ZWjY5jG0000000000000W\H\3V@00004Zba0000
0000L>kD000000000000000000008KKoE0GkX<Qf000000000000=4BK0000XVQLTY`=000000000000@A[BDkH20000`@?I@fdj`A@;000000000000000000000000
Tl2o00008F42820f<M^5PN8lHC>[HORSTR@o0000000000000000L?h30000000000000000000000000000lnUJ0000DMTV0000000000000000X3E900000000@6^B
DMS300000000HAd?00000000000000000000h[NX00000000e2h700000000`1nC00000000PkGO0000000005m^00000000Tf:O000008a?P53MXmCa000000000000
0000000000000000`EWO\=HAT3f08XV@@Zm4Hg`\00000000dLo]8o[O000000000000000000000000L7I200000000<HCY8N9S4Je5DLC;i3?D00000000`a3d0000
0000PIfX000000000000TAUfI1?GHD@UX\<I<=Ql0000000000004\lK00000000000000000000000000000000000000000000000000000000000000008D;70000
4i]S00000000D2N^00000000@7:7\XSMhBe?000000000000000000008_L?00004A\N0mZ0LKi1hb1h0000000000000000\KCR@K?WPi\W]1i20000Pcg?0fikTK\5
PSZJ0000000000000000000000000000000000000000`Too0000000000000000000000000000e2fNXcZh0000000000000000m5i38:nN0000\UYa000000000000
0000`j^hXj:C000000000000X6\S00000000<96C00000000\@260000E4_?0000000000000DL6HXhX0000000000000000@<LQ00000000000000000L3mTdn]0000
0000HKk_Dk2c`17a00000000l:TK8R<H0000E5UZd?F;00000000000000004=eXhUjMU5GD000000000Pf0<cfA@hKe11l>LXg2lYiPlg3AD><W0000TZ:a0000\IG8
00000000PhVS0000`iiV0000000000000000DZ66XN><L^@;00000000T@8ZTAg3hSQWE2TW000000000hg30000000000000000\NOIdR\W0000HnAe000000000000
X1;>0`>G169c0000`e_>000000000000\1?I0000T4CBHAF\Pb=D000000000000HbPT00000000000000000000XEiKh7aih6o1PP_Wa4@_00000000TY28\_WQTFJO
42F[<6[J4OEb0000DhO58S^2D4KN0000TH_iPl=ZPGcX@ogL`RUS0000000000000000P5H<00000000U3D600000000hV^K00000000000091\Z40490000HFgVXTW6
<[?VhB\H0000000000000JN2\_Ka@WYb0000Hf7Q00000000lX\T@aBJ000000000000dR<WHfkj0IJ[0000000000000000dn<>0000000000000000T576`D6S0000
00000000000000000000dMQY0000\?k@DH_D81]kLn]00000XMl>0000000000000000HH1a000000000000<F4@P3C^lKY:87ALHLV80000@SdK0000lX\b00000000
T:5U4GB[00000000000000000000hW1h000000000000\ICW00008LFkHTXN00000000lL96000000000000@[I188;>@Q?OD;o58<c5lCZfdXE\0000000000000000
0000XPLoTRLO000000000000000000000d=BhVa200000000h6o>0000XmDO00000000A37@DBaL000000008X7kh2Qj43HLHFAbD]2e0000000000000000dL0D4TVE
XVT4@W6O00000000000000000000000000000000000000000000000000000000000000008WHXlM6c0000h`f5h8l111=C0000000000000000X2GO0000M2mS0000
0000\la=00000000000000000000T]<X000000000000000000000000\O:X00000000000000000000000000000000000000000000P;7E00000000000000000000
=6<TlmealW@X0000<LXX0000000000000000000000000000l;g80000000000000000LklZ0000000000000000000000008Uc:0000000000004D9?LaYa0]6K`KMd
000000000000000000000000\ebf0000XQZC0000L6=L000000000000D8:10000lgal00000000lOmj0000000000000000T?;Q00000000DGee@hQ6XT64@l;;90gG
D7HYD5g\@[Cc0000000054[h0000000000000000L6[^H2]F521H00000000000000000000000000000000P9md4U8X\mV[P=mb15U68EYa000000000`Kc00000000
0000d0OP00000000HcmMY3W8000000000000000000000000hAoi\BS;0000`5<l<7a300000000=25;0000m2XPL:PC0000000000008?m80000000000000000d5O]
H\A\00000000D\7bPH@J0000i44?LTF@T8SSDMD]4HWJ\ThTTi]e=5`3`l0<0000X2X14^R5000000000000H3GhTS9Q00004K3a00000000DK5H0000000000000000
00000000XRW90000T0l>DD[flY^j000000000000P3M8hA`[00000000=5FZ`Gg80000000000000000`Hh^00000000l:ek@U=08\nI0000d4AN00000000L15GLL:=
92GF00008?Xl8:hV00000000HM=;DYXB00000000D40VLUjl0000<>NS`MmST]m8X8Qb@eSN000000000000000000000000P2>LPi0c0000`0@D0G@nPRd<h<c]8?X<
@=V70000]0^200000000HUGD0000T3nU8D<CTGXfQ3M0`f6900000000<6`V0000000000000000000000000000000000000000000000000000<=Uf0000<JbQ48AE
0000D67o`C1000000000hNVoa3Z>00000000LUoK\XiT000000000jj80000DA_5T?^k000000000000000000000000H22i00000000hLNP00000000h7bHlG_10000
0000000000000000\<g[hRjh0000hQg7lV86Xc`C00000000000000000000l]2200000000000000000000H^Gl0000h6oM00000000E3iY0c810000000000000000
PIX7000000000000Xkln8f;e000090E[TBGS00000000000000000000@X1>d[b[000000000000000045Ac0000DCM:4geS000000000000l7XWXMJC000000000000
00000000@QR<0000000043ma000000008Q<nH9G?i1gF4BkSPEcbHX`B00000000lYV14E3A000000008>2?0000000000000000000000004I:d00008TQdDPSgd4Ol
TTnP<]F?0000=1b<0000000000000000`\bm\C5K000000000000000000000000T]g9A4iS0000\of>0000\i\00000000016;100000000000000000000X7@o0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`lMj00000000m0h70000000000000000P_l<=5?:P0m2XTWlM4gI
95ed4K[G00004O[20000000002T4000000000000M4=M8oKD0000T<>ol:[V8@lm4<[0`J_>l:DDXYg:000000000000`HH[00000000000011JZDAMP000000000000
0000H7TTQ3c>00000000HJ]CDHP@<XA500000000\mV1d`BRhKC;000000004?HH000000000000000000000000P@:SPb2S0000P[2P0000deCI]3=j00000000TMFk
`VoK14Wc000000008ACF000000008m7?0000h0He00000000LFok0000XRR50000000000000000@>bM000000000000dGe=@ma0DAQ;<n>f0000l98?4U9Q54M[lPgk
0000T>N9@b?`0000\0IQ000000000000000000000000000000000000@6Si0IHAm5:QXGnI`Lmn94mO000000000000000000008InB4B5aY2@;0000000000000000
00000000000000000000LC4f000000000000`^FW00000000000000000000000000000000000000000000=49a0000hhB6000000000000lFDRloO:hA;n00000000
000000008E\Q0000000000000000000000000000lZ?b00000000000000000000TVW`HbgmTcbe0000000041NS=45V000000000000000000000000000000000000
Pm>B00000000000000000000000000000000000000000000lQRK00004V[@0000000000000000dM@<0000l58M000000000000dm6[0=2C00000000000000000000
X[?C00000000dAL_di@>\2A>THiV\k\S``?1HeG10000`FNG0000000000000000000092f<4P;`TW5<000000000000LnYd0000`Ub@0000000091U[00000000XcXL
00000000<M:\\[J_00000000000000000000d8P>00000000`oc_00000000000000004Z8l000083Ri000000000000LUEo00000000000000000000000000000000
0000PNO4djB7000000000000hP1QlTD?000000004h9M0000<[nd4i<R000000000000000000000000T`D[0000XX6f00000000000000000000PUbU0000hbc`0000
000000000000d^lO0000m5oRQ1@=00000000\;gW0000HJKC4c]c000000000000000000000000000000000000<T36LWRIhaDoX<mhD=U1<D^S`I?HDJjSTf5VD0b@
H`fQ00000000\ckW0000000000000000000000000000HWb]0000l4iolK30@:??\4HK00008U_M0000@3`A\DTb00000000000000000000000000000000Lc]80000
0000000000000000000000000000000000000000lRTY00000000D3_C0000H]Yi0000Tfc^0000000000000000`kJ7DXFG000000000000TYZAh^Ra000000000000
000000000000lY?_00000000000000000000\XORdgF=0000E1U=000000000000000000000000000000000000PBZn0000489^8MKW00000D:fdJ_o000000000000
L3KW000000000000L8MU0000LjJ>000000000000T]>I00000000000000000000000000000000PDO_8i7B00000000000000000000000000000000<<9CTB4eXXFY
0000A2BEX4eX8hZX000000000000PBZLhIV3`M]f00000000dKS=000000004QmZi1FU0000000013^X0000000008H?0000D?EZXFDoD]]ThC?c4<2AHLN;lJ74dnX_
0000T0gSLS3H<=`d000000000000d<P0000000000000000000004lFka0oi4kfl000000000000h`IG0000000000000000@?`50000a4f>000000000000h`k_ljC`
Pm;jhKQ]000000000000000000000000<d;L00000000LJ870000000000000000000080QR4MA10000`55NhJWh84C5000000000UA^0000h9600000\?i300000000
DCQ:\EGf\Zk40[4=lEf;Hf79i5A\dZbR00008?bh0000@lef0000000000000000@]4S4?JkTd0S00000000\1oM000000000000000000008F5^T1N740^oXENgTRbP
i2\:0000dPHY`U_9HYEFDheil3?fL[:AH62^0000dALUHM5I00000000\IlDlj];00000000000000000000T]WN00000000h^le0000000000000000\8;R931^h1mC
0000000046EdD\4[00000000HSZc0[;L00000000dBEQhIPoL^JO4AVK\iYJ00000000T^To0000000000000000000000000000000000000000000000000000LPK9
T?Z[0000000000000000dWcZ0000000000000000X@?W0000@3k6U3eZ0000000000000000000000000000dQ;L00000000e2V=0000\Nbl00000000000000000000
0hIB0000\Wfh00000000<[H\000000000000<WS;0000@ZZnX663A5d8P7\oH9GSTJ>40000000000000000000000000000TNio`U=l00000000000000000JJ\0000
000000000cQh86e90JmA00000000000000000000@0S`Q06FI2W`0000=58_00000000000000000000TeM:00000000000000000000PPL:h1ZBTlU<00000000D0WK
dRQ]0000@c=<XQde00000000000000000000000000000000000000004W>^00008EK`0000000000000000419E4B_li46^P8W8000000000000000000000000@@:_
Di[O00000000PV=]H<MBlgki0000000000000000lWAa00000000000000000000000000000000000000004e1Z0000000000000000000000000000000000000000
00000000000000000000000000000000<U7nDWi\000000004KCne27f00000000000000000000P6kE0O^TPiHk0000hZIeE0o30000HR55TRlUU38lhZSk4_[a`l:Z
PYViDCPh8df?l2a[53]ni5Xc000000000000@e?=0000X7Cm0000h5Wi00004_XA000000000000L7c@h^I8000089=^00000000000000000000hXU90000h6aO0000
4IQ=<V4R000000000000l\T2@JYU00000000000000000]=K000000000000000000000000d9RL0000000091mF0000000000000000000000000000000000000000
0000@3D`\8M0PPnn4XPZDa4U000000000000L:o6]2VdXlSi0000TV2j52[200000000T:e800000000dTH00000000000000000\IK4000000000000000000000000
8Ed28L9IhBi@X4g]U5VY0000h<o`TRU`l:d>@e?k00000000L4?^\X@I000000000000l8Yg0JM60000000000000000HS8501BR<j1P8gMA0000dA^P00000000`4l^
0000e4PF00000000X0j[PNI]@Z;_00000000`JJJ00000000hIB[0000000000000000d0WjlV_VTFOOlc>_00000000000000000000T0i5000000008dZYhNCTa4Ih
00000000DiWY00000000lE=9hTgB\U3;8XPI00000000XS^nU4dj\Q4?000000000000LYj`0000000000000000000081IY00000a?X00000000000000000000TB?`
4TJZ000000000000000000000000DMmc\=AU0i_m00000000doU4000000000000000000000000HcF00000TedI\dY9M24iXQVF0000DMTj000000000000hLOb0000
000000000000000000008G@UL;4H@W80lbKHDlII0000000000000000daBk0000lTK10000X5F\Le?UH^6mTeXk00000000l=0C000000000000<XfY000000000000
TS?2PSY[ddcU\9N@000000000PDk4`gC00000000000000000000<PI6U0`KPSK100000000H=e>00000000Xk5CT@lFPg_4H9NY@<^nlc_^00000000000000000000
00000000000000000000hiX:D]L>00000000U4LM4Cm1000000000000\>Fc0000000015ER0000Lhc000000000000000000V?iD05H8>]f00000000lio50aLS0000
00000000000000000?MbT0hhP3S]@?f80k1F00000000\Q6jd5GY0iJR000000000000PaJO00000000H^:A000000000000<7^kH;I74`>]00000Om7000000000000
X_\R@5[E55D5P2a>dF_[M2YR00000000000000000000000000008DdJ<N>o8>9DPZm\\S6jP\VCPh1gTkBL000000000000000000000000H2Ji00000000Y37d0000
00000000`<ZNH>G3<NlOLT>50000e4no00000CfM\PH=0000]3[LD7GH0000HA1=0000l`8Q00004\<Z0^jXdhdWlJlSXF:iD1Sl82A0dHoS0000l6WB000000000000
000000008OO<0000A3fe0000<^]Z`<530000lD\d0000X?5bP=F@0000000000000000DP\RP9AA0000TBoNPYEjXk7[\<1d4J5S00000000\J;Y0M[50000\blB\Ol2
E2UG\PRf00000000000000000000000000000000000000000Ndalckm00000000000048U5LXHd00000000`70ShC^mHjT00000ho>ihb\b00004]V^<EXT0000lXM\
000000004OQ\HDI9HRNXM4HK00000000@i?VPLECPdo>00000000`BUH0000d14eDcA?0000000008FAdL3U0000000000008PlXl:M`X@1C000000000000d<;a0fnX
0000000042b2DGPB\K`n00000000D[kF0000Hc@U000000000000Hh9l000000000000000000000000000000000000TNE1000000000000PLKV000000004M8]LUi:
0000i30e8>RT\Bkm0000a6<6000000000000000000000000d=Kl00000000\gGg\m95L=040000i5FB000049]Zlf^e000043RPXOLfhC3f<`ZAT=5[\I<>\YH<0000
00000000000000000000\S0\hEjZ000000000000000042WHXekk0000000000000000000000000000dEgfTFZ3<7c^0BCRD[aHXO43`QljdO@m0QoO\i;n00000000
00000000<>TO09Ii\l?N53`20000\RYE00000000lJM[0000h3R50000000000000000XKDGLRLd0000000000000000H9JO0000\<j6h;Bb00004Re;XB6R00000000
0000000000004Kg8000000000000L`5]0000000000008UfRd54ODcXj8lMM\Mo5@iaR0000000000008AIm00000000000000000000XP?\\IMG4WMOX_5Ld?mL\oW;
D`o`55HC\Vc>00000000X6\g00000000PZl=0000<[93HToB0SGn00000000Q0Zc0000\N6dHjR]00000000000000000000dK2M0CCG8R`TPRce8Sb^XVV84WT4DHJ4
T@[?i341h?QD0000000000000000l`mW00000000DNID@b;U000000000000000000000000XbTF0000`TTS00000000000000000000lBEG00000000\gYf00000000
0000000000000000000000004fldhI6?00000000`AKG00000000dY@b0000<?UC00000000hD\R000000000UPf0ibf0000hS@B<HGP@PP<\Ul=\EN?00000000e2QH
8O7m000000000000000000000000DUbk\\;l0000PMA]0000000000000000XPVl000000000^194SGa000000000000000000000000d;PT000000000000`JkOl001
0000000000000000000000000000000000000000000000000000000000000000hI;;0000m22h`QEA000000000000l5RE000000000HZ5<K4nH`GTT?6Q00000000
4G360000000093I@000000000000000000000000000000000000hNci00000000<UL^0000000000000000Hl@g00000000\Ee:0000000000000000000000000000
00000000D@em0000<cDN000000000000000000000000\LR<DVJ[00000000000000000000@Qj\T2P2LOZY0000`:?m@cL@0000Pm;B0000000000000000\5Kn0000
00000JiM0000X<^8Lc:c00000000D;Ah\HGb000044U>00000000000000000000000000000000000000000000000000000000LK<^<Z=`0000000000000000I4`P
0000h>0^d[LPL0b^0000PKXV0\Fn00000000000000000000Hic=00000000000000000000000000000000000000000000hZI70000I4Ym00000000<KeWT8@C8<0k
D[9e00000000000000000KAl0000Y2QZdfG@0000000000000000<Wg?L=Ih4iW6569?000000000000XT=Z11AK0000HO1DHS@n0000D1<Vlak\0000\06_0000D8\l
0000000000000000890[00000000000000000000@\:M00008W>4H;1B000000000000HiD:`7Ec00000000`l\ih:4c8hBR0000lfDb0000h<B:0000000000000000
dK@G0000000000000000laAi00000000000000000000000000000000000000000000\3@ZDbej0000000000000000lLTTh_:H00000000hBmhQ44Q00004gio0000
H:3N0000000000000000000000000000000000000000lSl00TEm4[K4H9Tel>6^00000000DAle00000000dKNW000000000M3J0000dKZc0000DM`e43\;00000000
0000000000000jcS00000000<O<k0000d:Qo00000000@VhdTP@B000000000000m5fH0000<V@nH`o10000000000000000L5MJdD3\000000000000000000000000
00000000D2UE000000000000@BmL0000Xj;e0000000000000000=4IJ000000000000000000000000<U3M00000000Q2<i0000h;]38CCgDMBW000000000000hD3m
0H?G\1Uf`RTeh>@i4I;b4W[LQ3>Nh=8l00000000TL[[e1Y6@D]TA1_30000hL080000\i0<0000TN76@LYRI20j0000h=9H000000000000000000000000\BcYPB<1
00000000000000000000000000000000000000004Q9DhW_fH\mQLh^60000LEgW00008i2T8miT0000h\D=PY>[XbV^00000\:m\T;50000Q3K\00000000Y5j30000
00000000\4G`0000000000000000HJ`b000000000Wb30000T\?J\Y=kl`F[8e@LHoF=00000000000000004PY40000000000004VX646Rh0000]4WK0000D_GfLFO^
0000000000000000000000000000I3:@0000XCWZ0000<kNL0000P2oZ0Xo?Ta\:00000000<3SMH`ML0000lJ=_00000000I15300000000`8bc00000000ladB0000
LLSK<@Wh000000000000000000000000dIT`000000000000PBPo0000@<]00000000000000000XjATHeXW00000000lbYM11;3000000000000000000008Go@0;a`
l4Pa4LDflQQb0000<;n[`9J8@E63dn=?00004ID]`4QM8KK;00000000P3gLX3o`H;i>00000000000000000000000000000000L^W?00000000`BbAhW:X4Snh0000
0000000000000000000000000000PH56Pmn500000000000000000000lb5300000000<7M=``NT000000000000M1Zh00000000000000000000000000000000`N]A
dK8]8LB_0000<?Tc000000008Z17X3i1hCFbD<XQHLc90000000000000000<@56000000000000dL:f8WmU000000000000<b5[4X[UM41T0000000000000000LGnY
00000000000000000000000000000000h7K<HNen@WlNdYn^\cc;00000000d=hHd?@jh7:WXkmB0000000000000000<=j?`bbN0000lhNM000000000000PH4<0000
0000000000000000Xeaj000000000000M54E0000\j8h0000000000000000000000000We3U5^DT0`bLn^8XD23000000000000<UMG000000000000XJ8K00000000
<8RH0000l3XD00000000`3mOdIbB8RPWli2h0000I5S24_i800000000000000000000lE?<X[gkLeKl000000000000HmKTl<hI0000000000000000000000008>4j
HMYCe4FP00000000@0:P\W[i00000000000000000000dD2mPbm90000<\I=00000000@EV896>400000000d1WD00000000000000000000000000000000PgCc0000
00000000000050HL0RC700000000000000000000000000000000000000000000000000000000<=<000000000TZQm0iN2000000000000PbAH0000000000000000
00000000TAh:0@M60000000000008?Z@@WDG00004oC@0000000011TD000000000000Hm8E<OZ>lGGE8XoO4I2n00000000000000000000H4aIL0cd0000HPZmdSea
4aP8hl?151[F000000000000000000000000000000000000T`3]<=]I000000000000000000000000000000000000`[M900000000M5d\00000000T]ac<>Hn\G?5
4IOYM1Xa<9>Z0000000000000000000000000000T9X9000000000000L;l?0000000009kUX6b_8Nk>00000000000000000000\Pn;X;e2DE2<000000000000P2CN
000000004BAA00000000000000000000000000000000000000000000000000000000`hE20000P@g@000000000000LT;Mh@<o0000`@:1T;;60000000000000000
000008U`0000000000000l:=dK_C000000000000000000000000000000000000TFRlL@NeDRZ0000000000000000000000000hI4A0000lD0800000000E41B0000
000000000000dG_KX`_m00000000000000000000919GTU2\000000000000802<0000000000000000000000000000000000004Vi<Q2Gj00000000000000000000
000000000000000000000000DCJ]0000li@m\m8W\dbS0000000092Yd00004A\=0000000000000000XZFRXlkn025OhQ_nTHiG109=X?=7I1II00000000TlZSE0Mk
0000000000000000000000000000HFT8d\?=0000000000000000000000000000@X;A00000000PU?Q0000DPIJ000055_Fh8j[00000000@n?l00000000DY>J0000
\8UIDkI<00000000000000000000@fb2XIm70bLN\HhO00000000Lc8ZD4TB4JFn00000000000000000000@Z\S0000P7i=0000H^3_0000000000000000LiC;0000
00000000hSoT00004FX`lfmfE1[400000000000000000000dYCghRjZ0000000000000000000093el0000000000000000000000000000P20QPFJ6DnGT@aRo0000
<J_Vh9WL88Hj000000000000000000000000dQE2@7N=DG^ZdX6;U5]H]5Me00000000000000000000000000000434DGS`DK6_<X:QdDXF0000d=CH000000000000
000000000000000052MR000000000000@>kV000000000000000000000000000000000000Tb@Y00000000000000000000@NGV000000000000lhIR0000I4\a0000
00004SBP`01CTfd200000000h2Th4liD0000lU^D00000;`g000000000000000000008P;RPelC0000000000000000000000000000`2X@0000000000000000d=nU
E5A;000000000000000000004hf=0000hMj@00000000LN9lTQIoHAe350Y80000LS<U000000000000DDUX000000000000@Wn]0000000000000000PFI_4S3Z0000
0WdLdHB5000000000000Ll6ElT^SQ0[h0000@<XA15Hg\U5^0000Xc?P000000000000000000000000i0<g0000h<RcPNRW0000`i70000000000000l?=Ge2X\0000
8>Zi\0bPDTIN0000000000000000000000000000`<4800000000]2;m00008Og_00000000000000000000@W_N00000000dS:T0000000000000000P6Qh0000<YJ0
0000]0:000008Q7Z00000000000000000000TZUYlMBg@Oj0<Wk112A[0000a2b4P6IN00004iZ:8T9O000000000000L3]SDD0VD>O[LJ=0<Lok00000000hGS2e2db
00000000LOG2<hAB0000000000000000hL@Z0000lNKi000000000000XKX2000000000000000000000000000000004W<600000000000000000000000000000000
000000000000000000000000000000000000000000000000e2^_000000000000000000000000000000000000000000000000000046j;DE9W8I6h000000000000
0000000000000000<^=ODMiH4Vj30000HPhH00008FKT000000000000000000000000000000000000H:VI\?K]0Cm@T2BL8`nHM60fX5cA00000000@<iHX=M?0000
=58;H:76`>FHDV@8000000000000D;8k00000000000000000000`75W13V]00000000000000000000PUbJ000000000000000000000000000045fh00000000<TmJ
00000000P>F9PDb800000000000000000000<96kd1M@@WfP0meF15dJ000095@i00000000DkFG0000000000000000<IY\@ZQ<0000000000000000000000000P]\
0000X\]U0000h^Mn00000000DR[n00000000@PS:XV9O00000000000000008XQL0000@4:_8VHodWaP000000000000<38@000000000Rao00000D^jLJ0ddTgh\MCK
d@mo0000000000000000`CY`<i9<12:T0000E4CP0000lB[X0000000000000000@W350000000000000000`ook0000hoXg0000XAS<0000@3[b0000000000000000
\4E?00000000000082Y@0000000055528Fn?LANI000000000000<:21hmJ>0000000000000000000000000000`O:@<5Qi\;]Yl<\E8lih00000000000000000000
0000DCFL8XZ@h?]MdZ6c4gbVXbJC`Oc]000000000000PS:dT0S00000<7kP0000<Bib0000l<O34JDW00000000@PSQ<cW`0000000044gO@l9G00000000hF4o0000
H^380000T=PV00000000dKoU00000000000000000000000000000000\]S;\J8^000000000000000000000000`Zl`TmoW000000008\G`0000000000000000H6Zj
D]ZK00000000@B=DPGh000000000000000000Kib<V>Dh>Oi<j@Ni1?Y4DDV000000000000XiD[00000000\<N5000000000000HVJK000000000000<;2]PM2c0000
0000400?@HMW00000000000000000000000000000000DX5P\B95\:Te0000000000000000000000000000<Jb70000000000000000U4R;000000000000P:8?0000
00000000000000000000000000000000X?:;000000000000000000000000000000000000000000000000\A4ZE2760000@GIa\[DDh[S80000000000000000D]Lb
XJl=LS?M8ij900000000XFaX@IMZTDjaT8`_0000@IQhe2Q<00004[cK0QGT8W\[0000]2>=0000dc5b0000X\jmHXN?\G=MhdZg000013860000000000000000hTB8
0]kgHbc800000000000000000000Xina`BPT\mR^Toj4`6KQe1h`00000000T6OV8^nO0IDn0000000000000000000000000000000000000000DXcM0000ddUJE4PR
000000000O\nD5io00000000@VGR000000000000000000000000000000000:H\@T1G\0c>00004;d7TE@\`F9]LF^i0f;=Ti1VPnk7E2L800000000000000000000
XCVm\3XeY3>`0000000000000N2:00000000h=bA0000000000000000000000000000000000000000000000000000000000000000L_<@55cT0000000000000000
\n5E000000000000l6ej00000000000000008mXn0;?>00000000000000000000000000000000000000000000000000000000@njY0000`EhE000000000000\iaB
0000@0Mf0000=4H]000000000000000000000000dS1]000000000000000000000000000000000000d:Q`00000000LVHD0000000000000000X4\K@>^LdBBV4F4N
DfC<HlmI000000004\f20hQYM4S:000000000000@RV\8h2A000000000000HMIBTF1k0000H_<n00000000000000004ZnIhFhc0000li`H00000000]1We00000000
000000000000PS4F0000000007]I0000\lg>00000000TlQCY5@K0000000000000000000000000000dRJP000000000000000000000000<M9C07@2hWaa00000000
00000000000000000000000000008d5d00000000\K\l00000=<\`>\T000000000000LR?JXT>f0000000000004Q;90000000000000000PTZ:0000000000000000
D1X`000000000000hg8K11n9\UT]00008b\L0000PNje000000000000DB<UldRaLBPBLD`]0000`]PE000000000000DD@b88<50000422H00000\3^000000000000
0000P02W00000000]5VJ00000000000000000000HH05000000000000LRfH0000`7ee8LeOY11ghXO@0]><00000000TGK`000000000000PE5eh7YM00008U`20000
le@bTZXX\F2:hlEIXI8[ld3Fm2El000000000000PI^0HLB1l\C80000000000008G2V00000000DS>WXRHB0000dML613YZ56;C00000000dHH1i4NK000000000000
00000000000000000000000000000000000000000000000000000000H<PcHXZ\86FY0000000000000000000000000000l3U`<;2LdXK100004E[NXjf;0000DZfQ
h162l@JUdTO1000000000000000000000000D]U08E7>e3E;000000000000d>8E8M8M<[3o\l4GXYPQ000000000000000000000000\mSU00000000<<>Ah5[\89U`
L@E9\KA<00000000hZQMPBKCd4bm0000\>:^]320000000008n_[000000000000dJDjhhn7h5<K8Z0d000000000000L9<100000000000000000000LRm_TY6j0000
000000000000<5?E0000H72>hil@D^5Q000000000000000000000000000002lNXXKh000000000000]1DKhYK3D3>M0000000000008Y[m0000E1g4PfSC00000000
0000000000000000PVJ<\=C00000000000004:<f000000000000000000000000@7KM0000000000000000Hkbf0000TH9e0000000000000000l>Pc000000000000
0000TZ:AhcD:000000000000lJVG8YdQ`BD?0000dSTGX1KD0000000000008JU<@8Og00004YUD\hJM0000000000000000L[7Q0000000000000000000000000000
0000a2n@HdGP00000000000000000000lXn?00000000HFW700000000M61M0000L6CK0000\Dn7000000000000i5i`0000`FVb0000@ASV00000=BZI18Q00000000
000000004FI@\ii54cG20000`4nG`9VXdTW]000000000000<<G?dY\c00000000E3VH00000000XVo?0000HXdV000000000000000000000000`@WS00000000lDg<
H3aP\]BRheo`00000000000000000000T`\9Hi6<000000000000000000000000000000000000h6gW0000000000000000000000000000HJHD<SX>L7V>0000\X]d
L^aH00000000PfP\0000000000000000000000000000Hanb0000d:9X0000LX2D0000HjUN`X=^hZ5H00000L1S00000000000000000000000000000000hKVf0000
0000P?3F000000008XiC0000000010OQdN\I`jNZ000000000000000000000000000000000000L\Mi4NeR4SP^00000000lIkI0a^oD3oo00000000`OJ900000000
000000000E>R00004][Y0000`G7Z0000TH<0LbX<4cJE13[^000000000000h7g8LiYg0UG[@fJ2000045cL0000000000000000hA@IlEFF00000000X5CB85>FPZV`
0000i4jO000000000CA`PX<fl9^3000000000000`2D2dVE]hiZ^D2Ue0000000000000000000000000000laO7@[fPDEUk0000000000Go`<TY`?PE0000<IOehi4R
00000000000000000000000000000000h1HY000000000000000000000000`KRQ0000h1iSH94S0Do<0000000000000000\XbD00000000hEWAP09E<=<MhF11TJk3
laOM0000000000000000hFkB0000HHc800008HNUlTOLPT]S<mO900000000000000000000<WmD0000\H8j`Z^3DjO000000000dB6b0000H2eMdZ1Zdmfb0000\fec
dL9chk`RPW4h0000D6BQ0000000000000000000000000000000008Mj0000`G\P000000000000000000000000M4C>0000TQEhHWhg000000000000`iKW00000000
000000000000hCA4`7F]XVI[hm\g00000000\G8S`HM38J7a00000000<>fYdPcO<kXH0000000000000000=1Gi0000000000000000`MXAI2@b00008anJ0000DG5>
00000000`:JdH3JJHAc30000000000000000HD_B000000004XId4dhQ00000000`>2P<hYJ000000000000@WPm000000000000a1SEH`1LM1H8000000000000T3^f
00000000P0Pn0000000000000000lMc1000000000000hEPGlkUV00000000d_W38lVP0000\]GH00008V^d000000000000\[TOhh[C000000000000000000000000
00000000000000000000<I1n0[>Fm03C0000LGP8000000000000000000000000lL?R`MaR0000lY7B0000`8L:T<C3\Gl[0000T_=SXHe6Pe`k0000XBDO00000000
0000X7`\000000004[;`000000000000000000000000D0A?000000000000000000000?IG0000X>5W059]0000dk;F0000000000000000e4aLh765<e^T00000000
85:5P9W?LmP9`]?E42ELXmkD@8fI0000000000000000h9`:TE8b<L>C0h_h0:Eg0000TObL\ZFC0000@Ve900000000Hc370000000000000000000000000000Dchd
0000=5ab00000000\nY@000000000000000000000000D;42Y5TF000000000000000000000000hN:K000000000000<7e6I5=oH14GP4CW15l7d]YFP^>M@>MF0000
0000000000000000`5G0XR=^000000000000DP\`hKTH0Q^>`o:=`7hYh0BY00000000<]AK000000000000h1CM000000000000`J`ITA6^8UnDM0DY000000000000
0000<ZR\00000000000000000000<4g7000000000000000000000000@BeM0000hEcO000087R@H?HX00000000000000000000dT[P0000000000000000H6`80000
000000000000lIgke3<VD83P\0>5XFPG0000hHcIDIPQ\J22=54`Q5C0TSSZQ1?k00000000P=f[dGGS000000008@5Y000000000000000000000000Xgle00000000
0000`GHP000000000000000000000000P1`]@\5D8hi`0000lXGMP3=FH3bY000000000000000000000000000000000000000000000000XXlb0000I5J;\\n`M18?
000000000000dPFm000000000000000000000000l3de00000000M0X000000000TC1P04@G0000PI]_0000000000000000`]D<0>cZ00000000a1>9000000000000
\JRHP8[1@glA0000000000000000`E?Q`D?T00000000T@>l0000\gKeh4Kd0000=1`>0000d<o;0000P`ln0000@:fADWB@Q2=k0000\^e98`CE00004m[U00000000
0000D@HR<ABC0000000000000000000000000000LD?E0000000000000000000000000000lHkh00000000d1FF00000000l^o400000000D9`W0000hA>>0000PD;W
00000000000000000000P@\nhe3:0000i07N000000000000000000000000LJ:O000000000000`7WK00000000000000000000000082?^DEAE0000=3`\0000h5Q1
TG0i`MdS0000000000000000PR^O0000<0?g`Fj^0HeDHIVM8Vk_4<ELh_DI0000H<Z7l_ME@d]300000000000000000000`4\9\EZPPReOX@:Ei1C@H@<D00000000
000000000000000000000000@Cff`?iI`JSl00000000d`9>HiN@000000000mKla4^Y00000000000000000J3=0000000000000000000000000000000000008?JQ
000000000000819l000000000000T27[00000000`?hXLVD`000000000000000000000000000000000000000000000000U1PQ<7oO00000000LCda00000ZD\0000
000000000000D<V`<OXePY<l00000000D5Vc000000000000TXB@0000P=6200000000@WZ4<UIS105M00000000000000000000HU[RD@CK000000004Dmc00000000
0000XZGAllH?00000000<fEj0000HeGa0000436^0000000000000000000045l9XId[000000000000000000000000000000000000000000000000000000000000
0000T\6Z000000000000000000000000`_6dHIF`0000DDDD0000000000000000Xn5m000000000000E264LIVm0000000000000000LJ6FH8mK0000000000000000
0000000000000000<J7I00000Gn50000H8eX000000000000DR@X000000000000d<_D000000000000000000000000000000000EPa@\<l00000000000000000000
\9CNXekS0000=3K2T7eP0000000000000000000000000000000000000000000000000000X4<]0000E5^\lC`o00000Z4L<CK9<hGD0000ld]`PfNZ000000008a^E
0f0D000000000000T>7O0000000000000000000000000EZ;\CPM0000000000000000000000000000000091BbhdBe000000000000]1e34DmCXfU30000H?130000
0000\W]\HlX\0000000000000000`<810000D7Ui00000000000000000000000000000e7?DKOA0000PCi1M3?b\5Z`0000l96T00004O2b@aaEdNI6h<:kX3IW0000
T:1@00000000dCT[0000000000004`bS43154;bX4NBHQ4SdP3n<0000000000000000dRlF0000PIl_0000Y1QG000000000000X3g`12C;0000000000000000\dRB
00000000000000000000lZLK\jA3`RAG000000000000X9XX00000000000000004kLK0ARdL[P5000000000000T`EPX48H`BgRX0AN@4J>LZN8000000000<\W946L
Ta<?HMgP0000000000000000000000000S\C00000000000000000000000000000000lKP5dZmI8`870000hRX>0000D8lZLKIlDRkFPM`@H@jOX\_L000000000000
0000M0>e0000000045Ug000000000000000000000000HFb7`G\9XM>=0000000000000000h4m80000LJ62hK^h00000000000000000000`Yo0000000000000P9e7
H<]>D:=D000000000000T5X9XNg6000000000000\?dP@j\Zi1@OL3?Id2Zd000000000000XUn\0000D05gLN\e00000000PmMg92Sa00000Q1Gd5O18T[aLD];0000
00000000000000000000\l_B000000000000000000000000000000000000000000000000dVVl000000000000TiXJ0000h;>>X;kE=4;bHMUE0000000000000000
D@OA000009f<0000T;X`TL6e0000`3Zh0000000000000000lOi@LQSgPTf_h@TT0Gle00000000000000000000Pjd:00004MId0000000000000000000000000000
000000000000\F[o8FYV<hOY0000H6n:@:hA00000000@:aB0000`U94000000000000000000000000000000000000000000000000d?Qj00000000000000000000
`YoCX4cS4B:DL<RU0000D;Of0000HB3\0000@nTH000000000000000000000000Y0nR00000mHe000000000000`X2T000000000000`:F>0000000000000000h>j@
PR_3dao<Tl]>000000000G>SdeLM]1UI\DFY`^8X000000000000000000000000000000000000448`h3DFXfBV0000000000000000`V\2000000008AfE0000@1Lh
@FBH00000000hbOC000000000000000000000a0Q00000000000000000000000000000000TKjV00000000000000000000000000000000L\iU0000000000000000
00000000dV5[00000000@B?00000D>3TT]cZ00000000D=43HGUP0N0E000000000000000000000000<GXW0000000049MW<HTe00000000DH<j000000000000<dC]
00000000LA\]000000000000000000gk00000000LJIB0000\71Vl\a^00000000000043F20000X[l\0000<AFn`Q>;00000000LlL^0@RE00000000<>Sb00000000
hUZ800000000D7QB0000000000008M\ED9I50000ljMB00000000DD_i0000000095[B00000000l9oA00000000000000000000000000000000D1@?000000000000
00000000D6ThD>6<000000000000000000000fHV00000000000000000000T7Zf]0f`0000000000000000<QZg0000000000000000000000000000hlNdm4AR`DN?
<dJ^000000000000\?^80000Xbk;00000000000000000000`8O@00000000HQ6R000000000000000000000000P@^M0R=o000000000000000000000000XCMe0000
00000000@[`44=SP000000004\>fE2W00000000000000000000000000000DY5>0000lZ@R0_cga2=;<=E4000000000000l`Mo0000]64200000000000000000000
lF=eQ5Y5D\KbP<]ea2U500000000000000008UM`000000008G468]M600000000P<L5000000000000000000000000000000008L?e`YhS@8JnA1Z5XmlDDm1j0000
00000000@[B^00000000000000000000000000000000d0kc@jTD0000000000000000000000000000000000000000000000000000\4cB0000hZcP<6YjPd6d<Dc6
0000000000000000000000008AIb000000000000`88TXHhl0000XEM:@ZBf000000000000h<mE`BVOH:NShJ3k8JO<XQTC000000000000H^0700000000@H22XbWL
8oNb000000000000000000000000lY<:00000000X<`0DAGS00000000<iNe<UF^81L3LGoX00000000U1^1000000000000\fOY00008\fo00000000T1bH00000000
0000000000000000000000000000H_Ue0000l5GD0>ZLdOfl@Rf242?70000L@G>000000000000A2ej00000000U1ZD0000000000000000\EWnX6Fj000000000000
000000000000000000000000`6\10000<M[iE4T]Lk>200000000000000000000@2LWH`67Y1RL\SU_0000T7?R00000000XN8Q00008N`0@1CldjiE000000000000
00000000000000000000000000000000000000000000lk_md?LQ000000008I8o0000<TJ500008;:K0000h41WXjV18@ff0000\b[G0XC[m4I\TMWY000000000000
4\m;D;l\0000000000000000000000000000l3H>L4OZPJ4mPJQj8WA9ToQJ0000000000000000T5o[0000000000000\I`00000000000000004:Ff0000d3GR0AYZ
00000000000000008>nW00000000000000000000000000000000\4U_00000000P7;7`7G:000000000000000000000000l4Qml7Oi4L3<PV6d0000Pob<00000000
0000lGE9LOPP\1YWi64A00000000XUCk0000000000000000000000000000000000000000TDoc4NEO0000DPm90000PH5C00000000000000000000000000000000
00000FJg8[ha@7DX4Yd1000055O08@Ib00000000HFL;0000hBJ50000000000000000000000000000LODi0000Dok90000HF?N0000Q53=PcD`000000000000<WVX
0000X56MLiPO0000TQXQHIOB@3jJ0000\dEa000000000000000000000000000000000000<S`40000000000000000000000000000000000000000DN4;hj=Q8ERh
hGlI0000Ld7XX^Z]0000000000004n0l00008S=f00000000000000000000000000000000000000000000\BnVX:MDd>Nk0000000000000000dSok000000000000
0000DA]00000LG]ODOEIHiIXHnedT2`a00000000930P\X7>l;oQl2Lh`@h\M0dGm4UDP\RP<A<H0Oj=<]PZ0000000000000000`L66000000008hmU0000HI0lh1Nn
000000008KJa8RX14QN=@Uj\0000000000000000000000000000DnE\@9fLdgWZ00000000DXHO00000000LG^J0000000000000000ll5fL<5lTj\H@@D7PiE84NAf
0000000000000000XOOd0000l<Hm00000000000000000000XNWM00000000\[dB0000000000008<gIE1oD0000hKPC4_eE0e3K\IGP00000000000000000000dIe\
00000000000000000000000000000000he3o00000000000000000000000000000000`UcQhYXP000000000000dTZb00000000000000004[g]0000000000000000
00000000000000000000000000000000PCn=0000000000000000000000000000d4DY00000000000000004H=TY5;G00000000000000000000d^6[4[KkHlRd0000
0000PE_200000000000000000000L39]00000000lFko0000PDQgHn?WTIfG]3QJ@KF00000hB5=0000000000000000I4W<8SS0hSj4D8HS4ijK0000000000000000
0000X_TT000000000000<P710000L=FO00000000XH8C00004BRR0000000000008ELQ000000004WG0DC``00000000`Scm53=451kE00000000000000000000<4BE
4R;>H4=9000000000000DImQ<K83dZ<80000T3Ic000000000000<aA900000000000000000000LY?D0000Y2i0X5QD0000000000000000000000004Q3O00000000
000000000000000000000000`Fn500000000000000000000Dk=I00000000@7\=00000000HFP400000000XA0C`G;Ba4K<HBV\0000<L4H`UkC@Id:XYKYE3V3A5kh
0000000000000000E5S\0000000000008O<L@FTa0000000000000000d9ZaDJOo0000d16g0000000000008M@]\P]M0000\M?=XS_JPmIC000000000000`oX40000
leYj00000000`AT10000@TL:0000000000000000M1dd00000000<U`n0000000000000lcY0000000000000000559m000000000000000000000000000000008BXd
0000@3<CU2RMTbfa0000`bPhXBT<00000000P3EeTfT6000000000000000000000000@[f9<ePW000050e100000000XYX20000`Mkl00000000<C>60^S;00000000
00000000P<Cg0000000000000000lSc@HEE=H`]ZQ4N]4M1J00000000HeQB00008P\n`[FnT9nU0000D=XN000000000000LX[H000000000000lY]aLCR]0Gd<0000
000000000000Xk[n0000HBNJ0000d78S00000000000000000000@D7o0000<:l:@J4<<OWX00000000000000000000000000000000lMb300000000000000000000
0000HoklX3hH000000000TUI0000d>gV8^c^000000000000<HfK00000000XI@Z00000000<Vk20000i3RO]4;G4P9a0000d1MN0000`9R`0000P5o<00000000d8RZ
00000000000000000000000000000K1`T1f]0000000000000000000000004OWe000000000000000000000000000000000000PHXT0000a2dP00000000X46[X7^X
00000000`?6n000000000000000000008>7]d5]20000X_G=dTmW000000000000000086iP00000000000000000000000000a=0000000000000000000000000000
0000TgnM0I1I00000000000000000000HcY>0000000000000000m33;0000000000000000000000000000P5Ci00000000000000004@NK0000000000000000HAB3
000000000000lWO300000000000000000000000010b40000000052PF00000000LJeU@`Ob<`hQDgQQ000000000000H[Qf0000TM2T00000000000000008:WZ0000
0000l^?;\=?h`NV4000049Eia0A_0000000000000000XFE;0000P?YIhbE^X1o[927T000000000000053h@jC=00000000000000000Lm:\g5D00000000hMd8Q204
000000000000DSme<@L@0000hNfIa3TG0000dU\RP\ML@8f500000000000000000Hfh4RG912^M000047f?00000000HH?80000000000000000000000000000PBIP
0000000000000000m2o00000D?3\DT`h00000000000000000000000000000000P;5iPMcgX;4``Qgn\jX=00000000H0g<00000000000000000000dW0?00000000
00000000T>dD@A:kH;VR000000000000000000000000000000000000000000000000hh[S00000000000000000000M5Lo0000000000000000h:gIT`JW0000XZAW
00004m@i0000000000000000hX4F0000P9OSD`bm0000`bNh000000000000Q3bH000000000000DD4h00000000Q3eH0000000000000000000000004Zb?0000<cHH
000000000000000000000000XaWmTDJiX@g^DhT]000000000000000000000000000000000000000000000000@4kT8i?g00000000000000000000000000000000
90PJ00000000`FKk00000000L\AC0KcF00000000XUFlT>KkP\kVh^]70000000000000?0S0000000000000000`a6g000000000SNg00000000TKN500000000De]Y
0000XcbU000000000000000000000000000000000000T=Q3m2Fba1P?0000lANXdOf6000000000000LBOS00000000\ZX8000000000^FklbeT00000000Q3X10000
0000\;dBE4SO0000000000000000000000000U<@0000000000000000<UH^`]l]0000T:N<0000h?DQ0000000000000000i2GXTB<I8Ik=000000000000847SXG`i
`k=100000000HQX8`i5g0000dCH@0bhflLl>H3Je`D8_00000000a30D15`l`B]Y`]9Q\ef<00000000Y25b0000000000000000000000000000`NPf000000000000
0000d:`V<j2M939>H4h6hN3P0000000000000000hh460000lKQ40000000000000000h;Rj00000000e4TQDIRX0000@U2P@T?:0000000000000000hLT:00000000
0000000000004DH^TalM000000000000000000000000000000000000H2;i0000000000000000000000000000000000000000l9nA`WTmPbKZDf`<0000hHAC8j0k
dkO^0L^;@<U006Vb0]Y90000000000000000`UBD`A6K00000000h:C100000000loLO00000Xke8\Pb8fUfi5280000PU0G00000000000000000000HiM`00000000
00000000000000000000@I1`d5Mf0000000091EATf3j8jR4diL70000TQfM00000000\VNE000007J=0000000000000000D^9j000000000000\5lMP7TllE_E4Qe>
\Fg7dW2EQ3;BdhjD4MGGh=jU000000000000P;Y00000`FEf00000000T\0j0000000000000000TLCY00000000\Dk;<FH]00004A41h[OR00000000lT:I00000000
L4MLDZ_gi4QT0000PPJD@7IS10]HdoKn`iEl0000000000dd000000000000HY;:00000000000000000000000000000000000000000000LA8n0000HV0d00000000
00000000h<<i000000000000000000000000l9h@00000000lR_g000000000000<JDE000000000000000000000000h5ZB0000m2:H000000000000000000000000
@hQea06m0000000000000000DEkm4Nb900000000000000000000000000000000Y5O<000000000000h5cUH3bm0000dodC0BFU\Dm6e54QL88_0000000000000000
00000N<W0000000000000000HK=9<JPnPZOR000000000000Pi^B0000@B^i4<A<@5VT`n:S0000Til20000H3Vi00000000HBddH9Mfdj>>Hm64LSo7000000000000
00000000`MBF0000PCI7\mTm00000000dC;S000000000000000000000000d8D>00000000h7NW<GMMPU:khg_F000000000000000000000000000000000000=2P4
000000000000000000000000H8GL\LZM000000000000000000000000\3QK0000HVagQ4WW0000000000000000@B\W0o2ZP?``00000000hKdj0000lj?U00000000
00000000TRRg54n?95ZC00000000XEDg4Xc;8FN80000P49eLOCP000044WWPD7]D4AcP557000000000000l4o_<]H40000000000000>cKHJ5A\Mi_DKM?L@I4LH>L
d7OBLRD;PVcT0XkA00000000dP^6000000000??58fAL000000000000000000000000000000000000\DQ]0000`=UI`XJD000000000000L\Og00000000T1WjlKQB
000000000000000000000000TMO>8Vgh94?l0000000015]o0000000000000000D7n<000000000000000000000000HH0M`VU2PlNG`YReD_nIDOS700000000@U[C
a48k0000h04Y40jL@KYZ0\W\4gHQ0000000000008QMN000000000N_:P>hR000000000000Lg?i00000000000000000000HJ]jhlT]X<9c00000000000000000000
d;?ePR>@0000000000000000000000000000000000000000@5SF00000000hC\J0000d[<10000LPR@01gD0Y>k00000000000000008O4G00004]>_000000000000
0\n30000HZf^00000000HJGXhh;Z0000l2=O4ihC00000000TMJR00000000<G;`8PZP0P3I00000000PlkM00000000000000000000000000000000000000000000
000000000000<nn=@8C<LUi[Y3ZP000000004<ch000000000000000000000000000000000000@ZlRDIX_<G?hX\880000000000000000P__V0000000000000000
000000000000lTlb@VXfXFI40M>QTP:l<T1n000015SnHl_YhJA9E3G64XR^XEER00000000000000000000H:AV0000d[V4l5IKH9=Ide9T0000dMPK0WgZ00000000
0000000000000JV000000000000000000000PF_h00000000]2eXl\an000000000000@]ea4L1<`TWF8>j`h15=0000000000000000@HUc00000000d2gBH:n90000
U3l;`A_f0000HiHJY2Bi00000000@H6C0000000000000000000000000000D1W50000`DR700000000000000000000000000000000TK;Z00000000000000000000
00000000000000000000000000000000PIibd1VY00000000000000000000000007jC<ADI000044ZM\?Ef0000TMi40000XRCI0000H@D`]31:0000<4>d`^bb@0f5
000000000000H<h8000000000000@4XTlQ^e<OW<HXI60Zh70000<]B6000000000DG300000000Q1;i\NDM0000000000000000P;0GH3MWl7nR0000000000000000
LbXj0000000000000000LHie00000000000000008b0500000000000000000000\Eo>DXKK0000h[nH8IIg0\SR000040ok0000D?7;0000\@EhX6EI000000000L?A
0000`=NYl?=k0000000000000000@fXc\QHb0000Pfbfa1d700000000a2:`0000T45H000000000000947B000000000000000000000000000000000000\g;f0000
0000hDM>00000000D8TK0000T3P;X<T=<K13<^d2a308i3?P00000000T68j000000000000@a:7lDgP0000DVNX00000000`aho0000000000000000P=1^00000000
00000000000000000000\@dQ0000\QjG00000000l3AS0000000000004Pk44CiXY34X0000M3hoD<<X000000000000000086:Ad^_;T\4E0000dZXe000085;S0000
000000000000`AHG0000<6m40000P\B00000000000000000hERJ000000000000L@oE0000DYa50000000000000000Ldge000000000000l8B70000073S8Jo?T=nh
P\?_00000000000000000000a03j0000\i5F\OLW0000dMJl000000000000000000000000000000000iTI0000000000000000000000008=V]0000000000000000
0000000000000000lE^O00000000L95<4\PSDiSja0<F00000000000095nDl@910000000000000000LWBm000000000000000000000000lH77h]R;000000000000
0000\BEc8Xcg0000DC]]000000000000HRJ7000000000000000055Q4000044\_D^>600000000`=Z^PVF[0_?@hIon00000000hZC>THoCDJNnlUch\\TJE2d>0000
E4GC0000De9j00000000HFdZ0000LkmV0000`P<m00000000000000000000000055MS0000000000000000H65S\gIWM4Uh000000000000lTUc0000<W1[@R1RD:>D
0000T9\400000000e1JH@NLm<fmEXm]V0000PSV6HIiRdm_E0AfUlgYE0000000000000000LIVa000000000000L]Ham51`h6570000000000008642000000000000
00000000X=Ni000000000000a2c900004<k600000000`]Cc00000000000000000000@[VWX68J0000000000000000\6@1DI`900004CGfL?oHA08_000000000000
00000000E3XC0000000000000000m2oT00000000000000000000000000000\HW8n[_000000000000000000000000000008[Cl]gS@>Ti0000Y0Rf000000000000
00000X6OE4l50000He:R15RN@0<QPf1<00000000000000000000805900000000E0T700000000\k1k\:7A`if^0000LKIK0000000000000000I3jX000000000000
4ED700000000D7Ri0000000000000000L7OT<dCM8SkH00000000\?GC00000000h8`PH^4d0000000043j0hM=j00000000U0M;0000lYeK00000000@^NYH9IS0000
lkZd000000000000XGbi0000000000000000@6I000008QKA@HcU0000dMlOPXY?00004WZH000000004Aef\^8>000000000000000000000000000000000000DPU9
hGZWTInV000000004;WM00000000@iCf00000000Te5[0000000000000000LF=F0000D6XS000000000000000000000000H1dD0>[8lEj>TJ930000m2]6@^iNE1]A
4?hg<G:MQ65R000000000000<hbM0000000000000000000000000000000012?W0000h6JY000044J100004<FDHLe70000P:4IlW=P0LnEH^>a0000000000000000
<35SdMZJ0000DIj:00000LilhnHK0000000000000000000000000000dUd\000000000000TVD2\YDdU04f00000000XFGd00000000000000000000Q4Ni00000000
0000E4JFX3_a\Vj[lZVK0000000000000000HNNc000000000000XFD?00000000h5\98c[I86>A@USZ0000000087SRP1K[0000h8n;000000000000000000000000
0000000000000000000000000000000000000000\IoZ00008Ue_00000000\kQjLPQ800000000L2je12[h@5e0TQbiA2]B000000000000TW:D=5Jb00000000L@3P
PJHl0[_94Leg00000000<I=e0000<lbk@^H>00000000000000000000A1n]XamJ000000000000000000000WZi49ASXOTLX[JF0000000080eN000000008A=9TlP`
0000000000000000000000000000e5Yk00008B@7H=W^lB8F0000]3i;00000000<T[20000Pa9[0000`kn9D5DJ0000lGZM0000000000000000d@1T0000`5elD4X1
DioZi3m[000000000000000000000000000000000000000000000000000000000000000000000000a10e\l8AD_1^00000000000000000000000000000jKm0000
0000l<gl00004M6FTCag00000000lFXF0000000000004bHC8<kkL1X;X8WiX[Ze`VcmH4Y?Hm5Md^60000000000000000000000000PU=XHcO@49\N000000000000
X]]m00000000000000000000@S;PH\9m0000PG@400000000000000000000000000000000hX9`000000000000\[MP<6lU0000I3e600000000XIb00000I4V:0000
8[kYhdaI000000000000<Zh]0000`=LM00000000000000004V]ZD:i300000000000000000000<HRBPK>L000000000000000000000=ki00000000L?nQ0000X;J3
0000U02M0000P_2T000000000000<kD\000000000000<?25h[O^Dkin00000000D[T`0000000000000000HYad000000000000000000000000D:7l0000<Oc?0000
0000HJ;2000000000000PeMY000000000000dN:`0000<iCV`7W1Tj<?E3Tk0000@?m]0000<J<B0000000000000000d:[@e0_@000000000000<hT5h;Tm4oVEI0l`
0000HEU<000000000000Dd<`000000000000000000000000000000000000000000000000000000000000000000004BhHdR0c0000000000000000000000000000
00000000PYMk4d`b00000000000000000000XE@k0000d?aN0000h;NT00008Agn000000000000000000000000000000000000<dmWl29N00000000000000000000
0000000000000000000000000000d>b9000000000000lgUcljSF0000000000000000000000000000000000000000000000000000000000000000000000004I3I
A2gb000000000000`Fl?00000000@W2`00000000000000000000hTFT0000000000008HmW0000`BglD=Ee000000000000DBYd470n94Y7000000000000T\3GD4d?
00000000XR0K000000000000000000000000000000000000Pif2\el_00000000000000000000d1Y28MG[\<VH00000000H8ckH4:@0000Y4DF0000000000000000
00000000P<lKX5`M000000000000000000000000@:LO8OKHd;_Z000000000000000000000000=4_QdQMem3T500008@Ud`JWWTA530OFW0000000000000000P8YK
8^7e0000dMV50000XJ2l<iB70000000000000000PMCgLR9g8LX=PhX70000PZRC<KW<`\dc84ck\`cYLUke@cPZ0000DNKE000000000000d6VF]5R6000000000000
00000000000000000000000000000000XhRQQ32Q4Hk600000000h5PXHej<<f990000000000000000000000000000000000000000@B^60O_E0000d=X5dV[V@4DD
0000DjSZ000000000000000000000000<I:6dOe_000000000000lREn0000PnV@<IDP0000hF[GM3^j0000000000000000000000000000000000000000d93l0000
0000XEB1@OU=0000000000008DW40000TR<8000000000000000000000000@;PC00000000dOPh000000000000D;G<H@V]8hBd0000<Bjg000000000000X_BQDI00
14elH9Q\00000000000000000000`n[>hS>J=1cV87950000h^D500000000000000004WjQM5gnH2@R167G00000000000000000000X\hl`c>mhiGN000000000000
l9gmTGCK000000000000\D:800000000d>aXXR5F0000000000000000Hk;i00008[\BP<aBlnO:`e9>00000000000000000000<9UC`GGi00000000PeJ900000000
<Pcb000000000000l181000000000000000000000000000000008lJ:@h=ZI3RmHH\60000000000000000Pg_T00000000000000000000000000000ZDMPQF>T`S`
4D`lTX:20000000000000000<Um\00000000000091Qh0000HEXn00000000000000000000000000000000\:6]TA@d94o>00000000H@=i00000000000000000000
00000000L=6H00000000h4H700000000000000008o@@0000hGLXl2f9`U[i00000000000000000i:nlbnQ0000PkB8000000000000<[NB00000000000000000000
00000000i1ME000000000000`3m7<U>gL_FRLA3U00000000000000000000e14U00000000dW4<0000l;kc00000000000000004;8?00000000PKMT000000000000
DWWk@H7T<PWkL35AD2fg@E<e@K[f8XdF<diK000000000000000000000000@dA50Ab_000000000000000000000000000000000000000000000000h6SZhCb>0000
0000T<Ej000000000000a3@@0000d3j`000000000000h1RW0000000000000T0jdN]o000000000[[e429Bh=0R\]7gh_^0549O0000\X2f`cNM0000000000000000
00008Zhl00000000PcU@00000000XSE=000000000000\IUWL?[F0000000000000000hc9]Q3Fd0000<ZBRl2jDllBY0VHV00000H_VlN;<00000000lP`B00000000
0000HR^9000000000000000000000000000000000000000000000000I4n]000000000000`S>eHX;[00000000E5=?X_lm0000lTgY4aDA0000<dHj000000000000
0000P4FTlD`<HaH@i4]K`?>W8Tb^HQ7i4\o7000000000>h6TeRkhH5\0000D0A0000000000000PDhZ000000000000000000000000000000004:\T000000000000
00000000000000000000D6A4dGj@Pm2E\I:N<4?0]2jh0000hHclHIGglOSPL?\m00000000`C`S00000000l4NWD]=4000000000000000000000000000000000000
00000000T^XK0000@FPX8\l100000000000000000000000000000000000000000000H>@IHf@40000000000000000@;E]dRQD0000\D=d\N?F0000000000000000
0000000000000000lPoMP78000000000PW3YdY:Y000000000000Hn8n0000000000000000U3Ia0000000000000000000000000000hP;800000000XP8600000000
0000P<RG`Ebl@3Y90000L4PP4`KOh=W7]4QEDS:@0000D>:8<JN?0000@Uo50000X:0AT:`@0000000000000:W20000000000000000P1=C00000000000000000000
<AXZPIU<DX_O0000XY=[0000D[mH0000XD7@0000000000000000000000000000000000000000`g;2lgNML@Fg0000\J9_0000000000008Me3@i8[00000000<8E5
@C1lT_ik0000`cLg0000DjZch\\mDj_O000000000000000000000000000000000000000000000000A4gd0000Y1Af00000000L=Co0000000000000000U36Dd]RZ
00000000HG0W`m^`0000000000000000000000000000000000000000h1QD00000000llCU00000000`7P]00000000000000008`hi000000000000@2@bT_UO0000
0000000000000000000081L\00004g^\d;<2HSA=000000000000hP0GPNi7TUI50000TCIj00004VAH0000DAJZLRiTT]8=0000000000000000@:j@00000000PYQE
<:de000006bA000000000000M1bc`dKj00000000000009j]XLRm0000D1gYTR13]5HU8RXY0000\EkS`UN3X\U:00004C4:0Wl=<D@G@Ijoh[b2L:k\XEJI\IQ[lNaR
HV_i8\_@00000000d3Nm<oHV00000000lH[K0000000049k80000=4bK00000000000000000000l4f`000000000000000000000000<f>l000000000000H2imh9^g
81j>0000E0g500008Z3b8Ymc@SK@8h]b00000000000000000000000000000000PDGg@NL]0000hkZ;00008DU<00000000T7]dD:b84mLT0000\go_000000000000
00000000dK5W00000000d0^T0000000000000000@eQa000000000000000000000000000000004Hg4Pn;o00000000000000004i1DX?4400000000000000004B><
@E=U00000000DI_;LW4U00004=gn\M7O0000H8DOd[S\000000004ccST0_XH83]\T^l<I3S000083OF0YAh000000000000Db]600000000000000000000\CKXHa>P
000000000000e3SQ00000000Q1V3000000000000=2nL00000000HYII0000000000000000<Lfm0000000000000000000000000000\TkV000000008d^n0000T\lf
0000d1HG0THH00000ZNc0000H<ak000000000000000000000000HMK<000000000000H17E000000000000000000000000000000000000000000000000h\UX0000
hUJ0lXeb0T94000000000000<9LMXHDX0000D:nc<VC=`oiDHD^A0000\<mX\1TEL1[ihafG0000`Qd249H<XAQQ0000@4F9hNYc0000T::30000\XNPlFXo@cFS53R:
00000000000000000000000000000000000000000000\C2T91X100000000000000000000000050ZH0d8<53TY00000000DJ[;TE2J00000000000000000000@]k;
0000000000000000l10c96:_\SU10000X[2C`0N>0000000000000000hUTH000000000000Pogd000000000H660000<23hTB]:HYFbTO9fY2JR00000000lPWM@JmU
0OMe0HOGHLm\P^<[H?a\hT4]00000000@\CMdK0Z0000<Tg2X5OB`abh8IT900000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004fBh0000I16_000000000000dcCb0_AO0000l:eQ\F0Qhhf_00000000hi>K0000000000000000XBn@XW`?lRmlDSLMI5O`000000000000
haXR00000000I3B;0000000000000000@Sf;000000000000\LQl000000000000000000000000<R2J@DPP000000000000hHIGd`aW8i:B000000000000dPeRL;`H
000000000000\]WC8<PM0000@McK0000LEF\00000000lL;9000000000000\MVd0000000081A=00004DP]00000000LcRlPnTi00000000`CO;0000\dNh0000H0Lf
<:<L0000\>?D0000000000000000000000000000H\8[I2Z60000X]Ib0000XEeg0000TB8]0000XUEY0000000000000000`nP@00000000000000000000DlYG0000
00000000TGZa92B3a32i000000000000hRaR00000000`FA;XNZL`iUK@jh;HlHK00000000TLUKHeOJ00000000@3Oj`J18<Yl4H7<QHAa0hBH\4FQCi4Dd00000000
00000000X<39L;N=P9BP00000000000000000000000000000000000000008Pf`X?LhdD`Pe39\0000000000000000T::]00000000U0f000000000000000000000
P=Z?TY2jLJPV00000000`VTM`GQ80000@QSH000000000000PZ>Y00000000000000000000P6TV0000000000000000dgXd00000000000000000000T0GH00000000
0000H[YiP=ihHcmc0000Pf0j00000000LHKC8k?40000lP3l00000000dD[7T?G]HL8@00000000X;3^00000000TBc:U2l900000000a3oD\X0KhjQ`8YD<dMB6TbR;
HO3?P[>[00004B>V00000000dW_6X5_FdQRf00000000L=`L\AR1@M6U00000000000000000000h0Ib06fI0000000000000000@_KChcZG00000000000000000000
XKH^XKI;\@T9dUQd000000000000`Kk?00000000lY[00000000000000000X23>0000000000000?l_@A=R00000000]3Gc000080FZ000000000000X;MIPD0h<DX1
00000000000000000000A6=P000000000000000000000000\]>l0000000000000000X\Q^0000`A;F0000DUKb0000000000000000=4iG00000JEC000000000000
00000000000000000000000000000000000000000000H1eL0000X5d1TGL;lCX[0000d@H=8JXJ000000000000lSh\00000000hC<;d>O<P6LPhBnb<S960000D`V[
0000000000000000000000004`cC000000000000\UdI`Um:000000000000000000000000X0XK000000008:<1000000000000000000000000\VQcU3_<00000000
<C7[0000000000000000T4>X0000000000000000HXJ300000000000000000000000000000000D6_J000000000000@ngk000000000000l3La0000<G870J:^53lY
Q4=_000000000000HTTma1[U88c300000000000000000000000000000000000000000>;0I3<b000000000000@8oG0000000000000000P>\:A2CS000000000000
8P=G0P1`0000000000000000`lKP000000000000<L2I0000000000000000X@=N00000000DA9cm39JlW;40000000000000000000000000000hM]X000000000000
0000@Icn0000dH`D0Z4:00000000m0=c00000000dRo:dWkBL55d88?1LPj3`FnbDgDg<[FMi5fT0000000000000000000000000000000000000?SL0000@V<d95YY
0000000000000000\28500000000\B_Z0000h8nT0000Q6:A000000000QBd0000hbZe0000DYlj00000000hL<[LFG50000000045@T000000000000000000000000
h\a211Omi504<1:i0000\7O2T3W;0000h1RKm4Q`0;F;PK4BX26h00008^AD00000000000089lF0000000000000000<m\7P^M?0000000000000000000000000000
0000000000000000`H[1000000000000X?B_L34V\FHG0000P8Aa0000@ORj000000000000D@cY00000000\WKi538Hi3Hh00000000000000000000000000000000
00000000T1LF41fK\9nk00000000000000000000lAOQLVoodg>KdGVU0000DSD]0000000000000000000000000000PlfV00000000LX_30000000000000000<n4N
D1df00000000@I?14OL<0Go2<kT]0000D<h[000000000000000000000000T@Z0XU6[4[Pk\cONi65g000000000000000000000000000000000000Dng>lBAg4;9Y
`6n[<kgW00000000m57f00000000000000008bE;DP1o\bC_00000000000000000000000000000000]1:OH6U@@VmB]1]S0000D11?00000000000000004o4U0000
0000`YUV00000Kb9`QW`d<J>0LGHhZNMhlo`I2Wl00000000E2fo0000000000000000000000000000000000000000lH4K0000000000000000000000000lLN0000
00000000000000000000A2F>0000000000000000000000000000P@_Rd:iR000000000000dGC`0000dj1d0000000000000000T;cDl?7i4L@jU2G40000@74[4G18
@V3D00000000000000000000000086=600000000PUa@0000<LNk0000000000000000000000000000000000000000lC`D000000000000hE^[0Gcn000000000000
`A7gh1_78E`l000000000000\9US<NQ>`Q?30000000000000000h4;f0000hmGf00000000000000000000000000000000deE00000000000000000000000000000
<4@a<9J_`VIk8Qj2Q0LQ00000000000000000000X5Hd0000000000000000\82khQF_0000@Te20000000000000000000000008jeX0000\UKL`:lZ@IJA14VX8R>N
00000000H@BC0000l>B6D?HlDA8^0000LA`Jd2OQTW]E`[QP0000000000000000000000000000000000000000hDaO0000`]Hn<VBBP@<6000000000000T>0FdCVW
HC;e8LJN0000000000000000lS7O000000000000000000000000@7MSDRGW0000000000000000000000000000000000000000000000008OhR0000000000000000
0000l@Cg000000000000`C380000DhTG0000TWQa0000000000004=K<0000000000000000L4O<X<0J00000000``Ua00000000000000000000U5XE0000lDjJ0DJT
lENP0000\IaG000000000000i1<M0000`b:O0000d0iH<m\O0000H:bN0000HF2[`iBI0000\:A=0cC600000000000000000000000000000000hP@5000000000000
00008kiX0000X7l1000000000000000000000000000000000000@3eZ=0bO00000000U0Pe0000he8FHl1m00000000P3PVXW7;0000@EmC00000000TTA_e31L0000
000000000000000000000000\;K4d@>^HnMZ000000000000DAho0000@id80000000000000000000000000000HGQL000000000000lKQP00000000<53200000000
00000000000000000000<V1a0000<4oC@BWjXP1CE5Z700008>KV@l]Y00000000000000000000000000000000hA0ndHW50J>FXJ;m0000\l7dXCMY0000\R6_0000
000000000000lT4J000000000000000000000000000000000000Lj6U00000000000000000000hZ9N00000000Te>XHXT5000000000000000012VX0U3a0000@?eO
e3BM0000<?i]0000X2:Z0Ra:0000000005;h0000\=hbdJ;?00000000000000000000000000000000`A5\0000000093lM00000000d[EY000000008_mZ00000000
0000000000000000Xc1W0000PF`n0000000000000000TR;j000000000000000000000000PTK?00000000000000000000000000000000000054hQ000000004N4G
d<bDh^6?00000000\>oldcCJ\9C\00000000000000000000HIjS08_=00000000000001C\4]=eTd4V00000000000000000000DSa6<_c6lUg=l`^a000000000000
000000000000X>Y=00000000XK24XDifl6NFQ5>S000000000000T3>_L9<N00000000000000008\GN0000000000000000@QIQ000000000000DHLd53cne3ki0000
0000000000000000l0@YD1_eholnLYTb000087X2]5h:h2SR\6]W0000L9Pe0E`Q0000\l4d0000000081ab\5a`TS]B4YAW000000000000000000000000H?Pg0000
0000DJ[fXOWIXflLTo;`00000000U3M?`>1e00000000000000000000lN?^h^Q900008?Q]4\;>h:_cX;n?]022000000004Dj>\40?DHo3dS3o0000000000000000
00000000000000000000000000004XfJ00000000XMN^000000000000000000000000000000000000D?3:00000000000000000000@Zg_00000000000000000000
D]6`<2kG00000000X4EklLVhXRK_00000000TAZ7HTBm000000000000L`?E0000000000000000000000000000liFk\FLF92;[0000000000000000000000000000
HCc@diOea5X3<?<f0000Hh2f00000000LB\l00000000000000000000000000000000TXSl000000000000LLMa0000000000000000Y2aD00000000000000000000
00000000000000000000lhdC0000<BVC0h@h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TP5400000000000000000000000000008M5ZXKab@Gf<<TNH000000000000\:fX0000@0N]0000000000000000l0KC00000000000049mAH=k:000000000000
000000000000X8dS00000000000000004YQ4LZ?P00000;S:\9V9\JInM1Si00000000000000000000Phj200000000<3X500000VZn0000=5C<0000D7V\\;jL0000
000000000000000000000000TG3d0000D1TR@l<M<lEY@@<S0000P:1XXL0U000000004<910000<1cZ0[h7\_b;000000000000`hOe0000<M7_PMbXT]b=0000\2@6
8K@a0000000000000000000000000000M3aR0fAo00000000d>_GHSe2\i<>0000`S^a<d:30000d_IJ000000000000DG1]E2<?HjP:e5iTXN@n00000000\9170000
d8i>000000000000L@fJ`KKT0000Pb1I00008Gi[00000000HJFWHRQ60000D?]A00000000\KLI00000000X`0D0000000000000000\CD80000<VlB000000000000
00000000L:2`hmnf0000000000000000m11X000000000J<X0000P<:30000000000000000m5bF0000lMML`BZ`09DaD>>G00000M5i00000000`Hj[8R]100000000
00000000XlZn0000`PkX]4hc00000000lUSCM3S?Q0e@00000000Q5QF00000000D9?A00000000000000000000hY5U\JUZlRFB0000000000000000\R6Dlb8ILK61
XRHZ0000000000000000D@2a00000000dXl7000000000000@Y=M000000000000000000000000000000000000lQCmDDFAT8;^TRZK8W^_XM59D5bh4PVQ00000000
0000hDa\0000000000000000000000000000TI2_00000000000000000e;Z00004[=E000000000000HDJ=4<6H4Q:X00000000A3DW000000000000000000000000
LQI2XVDC00000000000000000000000000000000000000000000000000004C?R00000000H9DLh@XlPIhElCdHXUAjP]0l00000000000000000000000000008DT7
00000000LVKE00000000LZ=M\P340000000000000000000000000[gCXk]800000000000052?iHKO3\`[KL]oE0n2`0000PicV00000000m675000000000000LEJW
00000000<1IGXUX800000000000000000000HYi200000000dIZ=0000la1:00000000H0Dm`M\]0000000000000000LQPZ000000000000e2\R0000000000000000
0000E4k?00000000Xj[DDQG:000000000000000000008N>Z000000000000000000000JEY0000`K:`0000do1g`g=QA2M=TeRF0000@fLO000000000000m5B1`6G[
lhP3XQ=d0000000000000000h]Vk0000a3Ra000000000000\[CThKV4@;0X00000000000000000000156=00004KH=XKl`0000hSVW0000000000000000406D\C62
<03g8`49DIR?=4[>@[2^0000TEQj000000000000lGX3La5_dgJWPK1VHHdbd59FP0if8Y`Xl`a=h23Rd5Zo0doc00000000000000000000<EOS00000Y[^00000000
00000000M1o800000000PLh@000000000000@`2`877N0000\\Z_Q3YH00000000000085@5L>CU0000lEnF0000`TSY0000000000000000h27Bl;XB000000000000
0000000000000000Peda0000<;1R0000TFFh00000000000000000000000000000cMJ00000000000000000000000000000000P;9AT?9i8ZT;0000TaY700000000
00000000h>5i000000000000hN2V000000000000DESD0000000000000000000000000000X>mh00000000DViH000000000000TUS7LYE64[O;`[No00000000lISh
0000000000000000@7ia000000000000<LQQ00000;O;00000000\YME00000000000000000000000000000000000000000000dMVJ=53O000000000000hNM=Dfg[
000000000000l1YF0000XQ_500000000\FQX000000000000D6;jXUUG`jf`0000@G1F000000000000000000008EdOE3L:000000000000\5`?0000i5INHUlU<R0=
8V=i0000XVK`000000000000\YSg000000000000i5mHLV3S0000E1lP00000000000000000000000000000000lV@I@7P:0000D[iR`3nf`V=50000000000000000
8Q]X000000000000XRO:00000000M2e48[\[00000000X6AD`]a9=4ma0000lQi]0000L::G000000000@5F00000000000000000000XPT[0000i1XCH=fH00000000
\CSQHEnRd4E2@D9RLJ6RU2a2HFi000000C:300000000000000000000`^Il00000X3]00000000000000000000000000000000Hj3Z@;_9X4=M0000000000000Pe@
0000\2;58=oA0000000000000000000000000000000000000000000000000000hTKO000000000000H\DgL;JdHg2oD[0>dZ<_<g43Dka\Q13ME4lY0000\BX8Tdfe
0000000000000000H5LoP3T@H?W9000000<j00000000a1lb00000000XlFJPo59000000000000`9C3000000000000000000000000000000000000TD@4LJY@D[ac
d^ZK4foT0000HJef\Y1>0000T89I00000000000000000000LJFE00000000000000000000000000000000T0JC0000`cX9000000000000P=:0@8cSlidL00000000
<Wm10000000000000000LcHZd8Gi<M_100000000000000000000\k<?@X<500000000P==6`i=Yh9dBTC8?00000000000000000000Pbmb00000000hH=G00000000
0000T4Q50000DB5R0000000000000000000000000000dC3N0000Tg_n00000000d[PF0000000000000000h<^Q00000000@<5Q0000i3H>0000`V:@@JOV8F;l42Hk
e5``00000000000081=ZHF0C000000000000X1SVH<R1000000000000000000000000TTX\8Z]?00000000dNF\0000PWCH0000<Y98\`L700000000X;_IXg9O`B67
00000000000000000000\:J9000000000000\K9;T:B?DE8U0000P@;90000LH3ai1ag000000000000000000000000000000000000H8gY00000000000000000000
0000000000000000000000000000000000000000HMR20000000000000000<4[LXH_3HOf^i1KA0000000000008lF800004_dZ000053n900000000<Td20000@39:
000000000000000000000000Do3A00000000`:RYdF8P53h]00000000000000000000000000000Moi00000000X5HOlHjA0000m17100000000lCBlL2MWhP:\8f>G
000000000000h3LQ00000000LZY8P[1L00000000<SlN8R?]Pmch<>:J@c1;0000d7fN00000000HJcJ<EB>0000\H@ZT;L700000000A5g8000000000000dL;Sl79X
D\3=000000000000P<kA0000TNn^00004YR50000E56O00000000000000000000E52V0000@Yn=000000000000T?9F8HlR0h0D000000000000U4?K00000000\lfD
<RmT00000000h?VD<2_LTAnUh_U9he<CHhkH0000e0bga3mIl3]mDf:g000000000000D47n000000000000Pjn400000000HTc4XHBK<0DZHU7[0000000000000000
0000Lh6ohN]\00000000TKPP4]LO0000hHbET2cTi46:0000000000000000\WM6a2X>\7N0<5DoXVXM000000000000HHnK0000Th6H000000000000H@C6TVjB0000
0000XN<100000000<MDk0000d=mPHC:hP\J`0000T[`F00000000U3oV00000000000000000000000000000000`2cbQ4Q300000000000000000000D=3R@D_U0000
0000000000000000hF?@lHRd0000l@6oLY6Q000000000000\8]d0000000000000000000000000000000000000000<1GX0eidl=gb<ZgI0000000000000000lDON
\d3d00000000H3f[HUE00000000000000000000000000000000000000000000000000000H\O:00000000E5IZ00000000000000000000TX590000000000000000
00000000000000000000d8kX00000000lJGBlnW<0000000000000000`<1KTQdR@^9[@YCS@]IHl0BmLdLId[1g92\dD<@000000000000000000000000000000000
<[ecDNJa0000a4YI000000000000DFgF00000000\kFh0000LI@80000d3cWHH?lTi2B0000L3EJHE>2000000000000Q0Vb0=_V000004Th00000000DQ_N00000000
00000000H5T3000000000000a1Bn0000e1VK00000000L6lBX9SPa5KF=5[000000000000000000000DcVU`e=:0000000000000000L[7800000000000000000000
0000000000000000000000000000H`H70000@kM00000A4]]0000i6;U`1TcdF`J00000000000000000000HChQ00000000I4E600000000T:ZI0000000000000000
`OCk00004Y<N0000@]8V0@;i<^YW0RcN<lJQ00000000LC6M`J0I0000XO=J0000000000000NGo0000<O2>0000000000000000000000000000DMkQ<RM;P=P=`S1H
L\NfTJcmT\cd0000000000000000000000000000000000000000dE\g0000L`4\Y1ni0000000000000000000000000000H5dR000000000000000012>OPU440000
00000000000000000000lU:]000000000000PCl?00000000PQ^M00000000A41000000000PRm:Pd?\\Bhe000000000000DonlLCP5000000000000000000000000
0000000000000000000000008N12\BWW00000000DhR;000000000000000000000000LFfW8eHol>^=000000000000`F\J0000000000000000lOF<<a?@00000000
84V^000000000000m65F000000000000DK2_\TEZ8<fPTIIPPe`:T[;60000000000000000PL7b8NC@0000hja]0000@hnG00000000@>[WL63Y8]<B000000000000
`]`40000000000000000D60:00008Lj>0AC2HI7P<dMOD7Je@72L000000000000000000000000000000000000HC8^00000000000000000000hJ@Y000000000000
0000DX^>000000000000000000000000000000000000000000000000h_7^000000000000XCh70000@1;TX1LQI0SD000000000000000000000000d\M700000000
0000`8MB91M]000000004NXn<m[60000000000000000<;3M0000TZ9\00000000000000000000hP7IlUoa`RlnX]l5hdMj0000\\F?00000000Y2Ob000000000000
hoSZA1EM8O[K00000000000000000000000000000000l:6Glh8;0000000000000000XjNDLQ4n000000000J^gXOQBe1NSd0c0000000000000<T=I000000000000
dZf600000000000000000000@XQ_000000000000L5ZU000000000000000000000000\\Xl00004V?^000000000000000042i60000000000008h0^93ad0000\Ffb
00000000hW[YloN;00000000<DINLLaV0000`Ql@0000000000000000l5KQl3I00000P=9W00000000\1J6Y243\;@YlIbc0000000000008:SnDA=ndbGP0000T0j;
00000000X=GbHOVn<5X^h[`W00000000@LkL4U;llXL>LdWihmdS0000000000000000l6;N00000000H2I<L6XmTW;i8T<90000D]EU000000000000U1Vo4B`L0000
000000000000000000000000000052:600000000000000000000]2?EX0ME00000000X8fd@ATN000000000000DVfTD`Q6lGa\0000000000000000000000000000
l51:0000P>Qb]3MQ\bo@0000000000000000`0F@Hkd4XDV:X2ki000000000000D?2El25dh@`K4\27E3L[00004LA=00000000LbQL0000hRP20000000000000000
P7U>000000000000\hai0000DGTlDS]R<VbA<`3A0000H7L200000000@4V5L?\U00000000h_8hlLWFHMYb8lOA00000000hQ[^0000`h4L0000l;JShF?oTZc80000
TigK00000000000000000000XHm@<kDH000000000000000000000000P2JYDI`M000000000000P=[0XTf2L=\K0000000000000000e5`K000000000000DB0chCZ6
00000000000000008EIU8?8B@lhi0000hEU\<F<Q\8bCE0CZ\2O>8XMnD8:hA0aVlWOKde[m4QlU0000000000000000U0m\0000\CkBlO>@Q3\BX6a591iP0000<8KB
0000l`TQlGMB00000Ub1@9O5`Udf0H>>PiLXHDHDLZnT0000\N^d00000000000000000T0<00000000dR1B@iF:000000000000`M?g00000000T[HB00000000Q4Y[
hgLS000000000000<iGmX=i:hAiT4cE:d0Vd00000000000081:AH]ME000000000000hd>P0000000000000000`8YUDf<mH:X0LiOD<k5YI2LS0000000000000000
000000000000000000000000000000000000\hSG00000000hdTF000000000000000000000000L2iVlIh_d09V0000Q0jn00000000lK[8I5YG<;[d0000P_`M0000
000000000000000000000000deFC\8^]00000000\nSUTo9\0000dHSSlH^cDIWi\Q=MY63Z000000008Eo[00000000H6<fh;3>TC_LH?^O4HZOlJn7P?5L<Zno@\43
E19Y00000000000000000000000091=U000000000000Q5bX0000Lf3JE2Lk53bl00000000000000000000000000000000000000000000000040=D<hnd00000000
000000000000h24f\M:8hWB\L^OmM20Fa50^00008GjI000000000000LIi900000000HET_4YlY00000000`V8lPe\H000000000000HTT?00004PV@00000000H1<l
dHh30000@9TWhlSD0000LKgM00000000000000008UDZlmER00000000lSfR00000000HkKA=2KHTA1]000000000000\=g?0000P8N>0000h4jc0000000000000000
000000004[<TPLD60000000000000000000000000000Xko00000000000000000000000000000`9;T00000000000000000<E200000000<Am_<[[J`DRe14cA0000
8<kU000000000000000000000000XkSI0000000000000000000000000000000000000000\T_`0000000000000000H5>400000000000000000000LLFO0000\AcY
A1Hn00000000l6]e000000000000000000000000PRAn000000000000000000000000000000000000L@YD00000000000000000000A4RG0000X[@A000000000000
00000000`0;[13:RDXU`000000000000TZW[0000000000000000TVo]\C<c8[:PhWF20K:JE4GX=5Ii00000000000000000000000000000000hIa5000000000000
00000000000000000000XEH4\:2K0R`E000045hn00000000000004;>00000000hFbeU62d@7d^000000000000000000004SE^0000`8j:0000M1<_0000TYk9PGM4
000000000000LAMd000000004G@D<KLTPVJi0000LLJidN@HD5g:0000000000000000LVQ30000Dg;V0000000000000000@_a>0000H>AO0000TGdc\]X5000046Ml
@WcG`]HP\ZV:XmHD0000000000000000l=HY4Lf500000000H>4C00000000H\9:0000000000000000a1eT0000XIN9D;=>0000@LQ70IB4lh>00000000000000000
00000000000000000000000000000000000000000000000000000000<OY200000000000000000GfKD42<4E4]0000000000000000000000000000000000008R\H
XWd600000000h=kR<Mb@TgaHlDAj0000000000000A]i4NX]PQYXT2gbTUXlHDAMlZ;7LdBQ0YNVU1dL00000000HbMa000000000000XPX>000000000000DWnAhjFT
000000000000HkMH8UU\0000d[aY000000000000hETHhKm9H\E6Y29@ldWL0000dDbG00000000000000000000000000000000000000000000LK_]\WI7DCRk0000
00000000hI]ELJ[T0000000000000000X1M]00004C1?@bO`4WGn00000000`^h:000000000000021500000000\H]_0000e6<`0000@`^9l4NH00008VYA00000000
8eTV00000000000000000000h=]80000000000000000000000000000`>>4000000000000\?UkH4nh0I2F0^maPGX@00008BN[0000000000000000000000004N_H
0000@E50\0ZE000000000000h0I6\<J[00000000`dgQ000000000000000000000000TDfd00000000000000000000lF8nPgdB00000000l`PKM3cP00000000e2SO
0000000000000000000000000000000000000000000000008:No@8GX@B:^h6dA8HPl8ZaB@HBm00000000000000000000X9?iPaUl8T3o543^`U4J\WTQ0000Q35`
0000000000000000000086Bn<Wj7000000000000000000008]Wf000000000000D6cS0000<3L@93bZ000000000000000000000000l@nn0000<e=eP>M0PJaT0000
0000000000000000H1_Ul\4l0000l61^00000000TZaZ000000000000000000000000L3mB000000000=lT000000000000000000000000dV:ZDWcj8Yki00000000
=5\bLU\A0000lX9000000000Q4EHi3Y9P8XY000000000000X:B100000000000000004W7ZT;[<TALB0000LR[Yh[hHlDXk\kj[]3b600000000@9;b000000000000
@0P;PGR[48=T0000<T8N0000PM8m00000000\BSd0000000000000000P]K6<La8XSfaHJAP<Y;K00000000000000000000l<:L000000000000E48Y000000000000
HaG90000000000000000hK]bTV;^d5kG00000000000000000000Tj[e00000000d1nc0000000000000000000000000000000000000000000095LH000000000000
00000000THOm00000000000000000000T?2i0000h:YdM67e0b390000000000000K1?00000000000000004Q`T00000000lOmQ0000<\P?00000PCJdY3e058=d`j^
0000000000000000T`_900004Hb\X@<_h9@aL<]NH\LZA4:c000000000000000000000000000000000000000000000000XKSJ<8EB0000000091aOHT>R00000000
LbMKXY_cPoi20000000053\T000000000000i5DG8TG[000000000000LKTei4;n0000@GY]\0n200000000000000000000000000004UO100000000000000000000
00000000000000000000000000008@AoDRDV000000000000000000004l`K45QW00000000``>10000P\@h0000U5N=0000000000000000lRZ>0000\@7m00000000
0000T0CV00000000T6B8000000000000H0VILb4O<BGE0000`;Yi0000ll97000000000000XVB]Q5QX0000X`Q_000003FOH4UN00008TV_l>EG0000DnQ100000000
00000000000000000Llk00000000`l5G00000000000000000000`o\N0000L4`\0000LjMn0000000000000000M1\oDh:K]1a4T4[10000000000000000\IFCTbVJ
00000000hSC`00000g0A00000000<M>h8kO50000000000000000`5Jg0000000000000000X9L600000000hCYK`[4i0gaZ00000000000000000000P:^Y0000\QcU
0000l5m700000000E3CX0000000000000000hF[ePV=O00000000000000000000<LjY0000D3So00000JfM00000000000000000000000000000000000000000000
0000@3Qc@Kn\Y4cV0000000000000000@NmgTF6c00000000PNl40000dTGHY2^>00000000000000000000`3J1h<Y300000000000000000000000000000000LXJU
0000000000000000`hDB00000000Hd9J0000XjE[0joD0000@OUJ000000000000HZS98D6dPK`V0000\3H]0000000000000000hDdi0000000000000000LT2]@XC0
55n_00000000000044]D0000<2_gT`29]04T0000TH]00000HIW>0000000000000000D49\0000000000000000D0G10gTQP9aWL[WPI3a@8<oN0^ihhe7lM3\00000
0000000000004X<K@V^5`ZJi00000000\_;E0000000000000000HVnj0000dI`alJB7<cg]8ZMc<oYW0000lbam0000D]Q>h2Ef8EX<91NeI2ab03Z20000LB7m0000
T?N=000000000000000000000000000000000000@?`B00000000lNXE4;:30000000000000000d`dY`Y=<0000000000000000000000000000dF<?0000dC9Z`[hW
4a[M00004TnB000000000000000000000000LjVTT6ajT<;D4FMJU4KND[a800000000@g]Y000000000>G`00000000000000000000lZ>o00000000000000000000
0000hdYU000000000000000000000000X;DW0000000000000000dOJQ@Ud9Dne700000000000000000000`T\d0000Y1D900000000000000000000TC9800000000
0000X7De000000000000000000000000X^FG11SW0000h93R000000000000000000000000T0:7DYE^e56m0000dY[J000000000000<d`<hVS\@XeDh:^hD`d90000
0000X7lcl41hA4O_dR;T0000000000000000M3\f0000000000000000000000000000lSRA0000L@0`0000000000000000000000000000000000000000dM<b0000
0000I0fHL\QR00000000\6PXhCBK000000000000000000000000H;PedNRJ000000000000000000000000lPXS00000000000000000000T<Mc0000\4eo0000TeeT
0000DK^100000000`=[A0;E4X[Dk0000000000008?[S0000000000000000000000000000H8L\00000000000000000000Y3Mo000000000000LP^G0000@db10000
00000XUD0000000000000000000000000000000000000000hAW>DM9_@h?N00000000000000000000@9h^0000000000000g[P0000000000000000PYJ;0000LVSA
0000000000000000000000000000<97Q000000000000000000000000Ha:fXae=X6?TPGJk8O[e0000\Z3@T:M500000000lIg7daSb000000000000000000000000
T44JP8mc8AYJ`YO2h`QoHnIC00000000<38o0000000000000000@SHI00000000000000000000@9di000000000000P_Po0000HOjU000000000000`=4AA0]ZY5aP
0000000000000000=1^U0000T6YKL^@c0000000000000000\HU500000000000000000000]4\=0000d>_cY0eX0000000000000Da=I2N60000000000000000@SI=
0000DE<5XG>C00000000LbTa4LSb00000000@En;0000H7gF0000<\LE0000@a`5DZE28K>dE5<[0000XSPBh]n8@4FF00000000X^RK000000000000XM1f00000000
00000000000000000000000000000000<KSj`S1<`hi=0000000091gXXWPT\DYd00000000000000000000000000000000M2ID8B\2XS<g000000000000000083?Z
000000000000D^Zo000000000000X0^>0000000000000<eG000000000000`KU?Dmg40000D2Yl`QaV000000000000@JLWhR3512]f000000000000@jF<00000000
000000000000000000000000h]Qg000000004eNgP0Ql0000\`^M<1PL000000000000XREH0000TCJ=dNSD8T_B000000000000Lk6c000000000000000000000000
00000000000000000000000000000000T]`bPHJl00000000l>BJlN[E0000@1@XLiXg0000000000000000000000000000dSgl@kfV0000000000000000`Li?0000
000000000000000000000000`2_3DG<>`NJIH>bjD\7Q0000DRb<0000LH^Q0000`<>S00000000lDTS0000`Xmg0000XM^H0000hWSW0000000000000000D?X0HTT3
XWRblI=1HmM9lZ^Q42V1D:FQHkoU00000E<I4KPfL_Q`d:akP[1=LgM]00000000\QnL4oEG<VP[0000hNN;DK9J0000000000008?6400000000000000`T4VaP0000
<@;O`V7j000000000000000000000000895\T@7[0E@A000000000000lma]0000XEc@PJKWH5_d0i7nHkEA0000`j>f00008Lgb00000000000000000000000090`f
00000000<0dP000000000000000000000000HI[f00000000D?[n000004Mfh]2J00000000l29d<b5G8;dN8eVT0000LKOiHMF8<[mVd?I_m4<g00000EMY00000000
0000000000008YWEl9i900000>J\@Z]0000000000000000000000000000000000000\GS@00000000000000000000`Xhmh[oUY1^C00000000PPNWQ4DXl1JY0000
00000000000000000000LX4T@Ta:PKG^TKhU00000000X@PXl[3Z<GdU0000@C0OlmmDH^V7000000000000HWUa00000000T5a8\aW@hn8:D9?U0000000000008l^2
0000000000000000TGAG00000000000000000000000000008IEbl\Und7QjI36nPKUX0000LMW>heCh00000000DQf30000000000000000<EUM000000000000=26j
8ME:d[Mk<h^T000000000000h\1U00000000LVMC000000000000dVE000000000000000000000TPbf000000000000@Sn=P_1>00000000T:oo0000000011oh0000
0000000000000000000053XU0000P7KgHfi=dR>]hdJ5a2WN00000L9o0000`XabhTkk0000@A?B000000000000P?_C000051V]0000000000000000\1Q900000000
000000000000000000000000@hEX0000<0[70000DTEKPdFB0000X7>a8JeGHbFE00000000LSh<0000h2ZF00000000L[o00000000000000000000000000000dB]i
X\[eHaN<\g\I`W@300000000000000008DdZ00000000@`;]`4GG0000L\gS00000000000000000000000000000000000000000000lIdJ000000000000dB9O0000
00000000PRY10000i55\h18R00000000000000000000000000000000HVN4XWLX@gg:lE\;0000<kXm000000000000000000000000H^[C00000000000000000000
0000`XlT000000000000T05V4SHb0000000000000000000000000000000000000000HFRND@GV95KX0000l]Uj000000000000517m0000@9U40000000000000000
00000000000000000000000000000000000000000000000000000000lTj1000082GdHc0\0000\K?=PYdn8[X\<cGf00000W:30000LKRn000000000000H<D94FPm
4PEf00000:`m00000000P7H?dIng000000000000000000000000`\cKPl1F000000000000P>WcLOfM000000000000a1La00000000@=T:00000000000000000000
000000000000@3^JDT@e000000000000U2T3dRNk000000004nFR0Sg>DE6ST\eW0000000000000000@UJk000000000000000000000000000000000000HH9I0000
000042W`4?96hBFf00000000LI0]D[8>=1M300000000000000000000000000000000HC;A0000L>?^00000@RfDMYR000000000@mL`Q@;l4N7liU;00000000X0k0
PCTMdHJVhHZedDGL0000000000000000lN5P00000000]1OI00000000000090@?0000<]T[14a[000000000000000000000000<LGb0000P43\0000000000000000
I0O300000000\imW0E[A@R<m00000000000000000000P:V^4M7Bdljn91:=HVkPL:BW4`D8000000000000000000000000000000000000Y12W00000N6800000000
0000000000000000<BHKHU]00000Q3kK00000000hNT8000087o=8UB`\d?60000a0C60000000000000000\I7;h]G[000000000000`Dg2\BK581SIHjiY00000000
00000000h3YN000000000000000000000EQT000000000000000000000000m51<00000000000000000000XhG400000000000000000000000000000000hDS>0000
00000000h<V3dNH@000000000000000000000000P6LmHj]\lheD0000000000000000`1T80000TGFSH8VMDeJbe5\;00000000Q3m=0000h?A`00000000HG5P0000
0000000000000000000000000000i1>W0000d`RPDP`khYFN00000000000000000Dl:0000X=>_42E3HYgH0000000000000000Xm?M00000000000000000000@9A1
`=BK0000000000000000h3:fHlTK0SRX0000PC^O00000000hc@n0000\f4d`;@98IcM00000000000000000000<DDdHUK68XH;\d_K0000THVb00000000XQCS0000
HV>700000000000000000000hI\W00000000llB<00000000lNSk\P[X0000000000000000000080Cd000000000000000000000000\hcPh:XWXEBf00000000h;79
0000e1jU0000000000000000000000000000]2HN0000Q1ieh9aE\P3^00000000DdDA00000000000000000000P3704NEa00000000@?o0dRL80000000000004o8K
0000<GNV<\h3H6DkD?Wd0000\ah30000000000000:_:Hk49000000000000T?f[000000000000dH`T8QiJd9ZG0000000000008ASd@UOm00000000000000000000
0000D4:3U4?94YI80000000000000000000042=10000<cGD0000PW0WXhWE00000000XNnB0000@F>7`<jUTJP=DL7E0000`_JZ`50]dh<F00000000000000000000
0000H?7\TPQTlVCPlAVi000000000000000000000000TB1M00004PBV0000P5n?PFbN\8EWH54D0gRo@he80000hY4[8V5?0000hUO\hCbV00000000`ANlP4YMTKbn
43:5Y5DY0000\O\V00000000T?XUPk^BhMgm<g@ihBKd00000000TK^QdHV90000Hh3<000000000000E5FN0000DF8A00004OK;TBQ=`Z2aHkQX0000`2m200000000
0000000000000000000000000000000000000000<2n7PceWl]F[4E7l40]ch=Am8H1;dGH_0000TY9d0000000000000000000000000000dCkc00000000LPnN0000
0000000000000000000000000000m1_Z0000@D?7I1_l0000000000000000dQNo000000000000hg8c000053k]0000000000000000HgOG@NbR0000000000000000
00000000@4=c0DCN00000000000000000AI=0000000000000000X:I^0E`AdV<Hm3gm000000000000hR7U00000000l[<iXQJTh9le\Q3>\]@P000000000000I3GH
00000000TQ2@hb[khFWW0GAa00000000TSVm8<\30000000000000000\Ygl000000000000l9Fb00000000T1U50Qh?@VB4D]:f00000000DWo[Xe;50000D2QZ\UeP
`k^ePY4I000000000Kgf@Qb054m=<cnP000000000000d1VHTEA`0000000000000000<;0?0000000000000000000000000000`G>e00000000X`];0000Y2]T0000
`I=LP6:SH`HQ81S2Xigd00008[Y5000000000000H:F]HIl30000<KFJ000093_`\nCn0000P6R?00000000000000000000PS0A00000000`hPN00000000Y5@90000
00004LY500000000l5^j0000DE5D11<;000000000<\cH>;Q\Y?7A5RB000095V20000000000000000000000000000<<aU00000000000000000000000000000000
0000000000008Lb14jDfE5mZhm2]`3MD000000000000dTfK0000000000000000LKnO000000000000000000000000LD5:d[b@hPF\0RY^000000000bjH0000\:Xe
PTj>0000000000000000000000000000000000000000lZZB0000000000000000000000000000@9[>lCWmPZPF0000LM]50000Tn<Z0000lf>30000dViU44mRh;5]
4OHL8AV8HUDC000000000000@KVE`DYH0000XDmX00000000000000000000`IaU00008nm;\9KPTBD_000000000000000000000000000000000000000000000000
0000000000000000`4?G000000000000HFR@PCbgH4e=00000000000000000f=?000000000000`9TELQn2000000000000000000008>9U15E=0000000000000000
00000kWaX9f]<MZ5U5<O0000dF7h0000000000000000TM800000d7<4\7C78ECPT<X2LZCjT7nHT3WN00000000PE]A000000000000000000000000`EBS000049VH
0000<A;_00000000000000000000=23=00000=de4Gb500000000@HPV`cP500000000H;0f0000000000000000hOok0000dZ7>TlZ>0000000000000000P2h<L;>l
8g^@000000000000PCeV0000l[3KHB^DH3KfP:OK\=]g`HQRL8?l@OIc<Ufm0AGd0\CoL]CK]3gaA1`b0000000000000000T;;N000000000000i2n^000000000000
0000HOAKm1\600000000<LU`8]1@I3Zn00000000000000000000A59CH<Xb0000000000000000PPi900000000000000008OKWhQdClW4000000000000000000000
Pe110000000000000NMi0000HciU@i?9\R1c0000000000000000000000000000000000000000LVZ<TWec0000X26R00000000000000000000000000000000<Z9<
000000000000d?<Q0000000000000000000000000000000044>KlA]C8gKI@n@WL4Ie00000000XXS4000000004VdV0000000000000000\m<R0000000000000000
000000000000Y4T900000000<6^P00000000HKAJ4Rn;T\6l0000DXW9T5k80000@5>W0000DNUYDZ1J11K\0000<]_68d\J]3o200000000`1Pd0000HgOem0QU0000
\omm0000166]00000000000000000000\1Fk000000000G<QHIBj0000000000000000T8=400008@d30000L4VJhabL00000000000000000P4e00000000L4:odNSQ
00000000hR:h0000X4O0d8L00000lTlW00000000000043XP000000000000`MN@000000000000000000000000<ddE00000000DN`_0000@GcCHiJd00000000I3Q2
<>P>4FB=000000000000dSjCP5W=00000000M434DdG<00000000l<U\00000000000000000000000000004;:[0000Dgo600000000000000000000\2UU00000000
0000Q3Od0000hK?nl=jd000000000000T]VD00000000H\ZoHf32`MESQ17C000000000000lK^A000000000000Q5<=0000H8I?]2j2dh[k0000PV:LT_7D00000000
DD2P0000418<00000000<]US0000d9C@T;?Q@>LC00000000000083dN04[h`V7^E68I4gbd0000PX@b0000000000000000000046Q4000000000000000000000000
0000D;Wh00000000TU;74nG3000000000000000045CU0000000000000000000000000000000000000000000000000000DSbFY2NZ0YoP00000000000000000000
0000LSC70000l;B9\@kDXSXm91bN]4bW000000000000000000000000XgEM0000HLfO00000000000000000000X9kH00000000d?ck0000lH=80000000000000000
00000000000000008ZTMPJgn0000000000008SiX000000000?4J000000000000000000000000000000000000DBW20[^A0000U2<Wm21Z00000000LOVK00000000
I1EY0000PTDT00004;ckTQi50000<@@>0000@4Yh00000000l@l^000000008HVO0000<Mab000000000000000000000000=3]800000000@7ESXToX000002X`m3k6
00000000DAT@4PEX000000000000@BC?XD>4DZU900000000\gSE0000D@W90000TXDK00000000Q3]\00004>Bod3iY8U^T@Y:k00000000dYF<000000000000<Y7e
0000T;a;XkJ\000000000000XXmQDOGM00000000000000000000000000000000PPiW0000P]JDLbDDU2Y@000000004=YD<?4b00000N7\0000\823000000000000
0^?V000009d\00008KR3000000000000HCin40B;<X`f000055oI000000000000lFK4\iUh`Yib000000000000Y2Z]000000000000000000000000HWoj00008EVS
@RieTJIY`9B\HUV6Y0E:0000000000000000L`W@00000000hD5]0000000000000000@6H800000000]4KZ000000000000\3lM`2RfX>ReH@4EXA9HHWf;4FYcHMH4
<a650000l0[R0>Yfd=1l000000000000DIek8;<XDD1X4C7B0EaH0000XA<_0R84E3;0000000000000E3ih000000000000]3Q\00000000<7Po<Z<J`:iDT0CBdFX8
0000`3O;00000000lWZY0000`G6[000000000000U1hN000000000000TFGO00000000000000000000000000008Eli@GEQl:;VXa@E<@MnTCUc@@V=000000000000
00000000@1R3H:YD0000000000000000DMOIHEOC00000000@87@PEn`X;fC\>3<8H<@Hi9]m3Qn000000000000Pf^8000000000000<fcJ0000000000000000`4h^
00000000000000008:5o4?g6X;2o13JKL4>3000000000000000000000000000000000000I4c20000@[4Z<P^al^CD000000000000000000000000d1P1Lh<l0000
dMFP00000E2U0000000000000000E55JDK6MlAoTDX1Y00000000\1Sa0QM7PLP>0000Lh:n00000000l7JO000000000000PA63P>M`XW7M00000000T[I\00000000
0000000000000000I3h?00000000000054gU0000000000000000000000000000000000000000000000000000000000000000000000000000H;^>L41<m3fA0000
dNYo00000000000000000000I4hEHUAB00cYT]@:0000HaZL00000000000000000000l2B=00000000000000000000000000000jbX0000000000000000Dda_0000
000000000000PPdA95CT8P5OA5o100000000`8hJ0000000000000000000000000000d8nmLdW00000PnlN00000000000000004NBnLe3\44Sk<PYQ<cK7]00j=4jC
A5?[00000000L]7600000000@K3C<U;DlXFkDjkBE4Gj00000000000000000000PK8B0000PT^G000000000000DAbL`OYY0000000000000000TGaBDCeD`gcG0000
0000DI[NHk:M4knM000000000000000000000000000000000000\;CS00000000@j7U0000T[:a00000000@E]b\fdF00000000000000000V@V`;17<6MN4W0j0000
T4B6lDEi<iVE0000000000000000hdk70000PES^PN85Hk0NXZ`[\O8E@97E00000000000000000000000000000000l2RI000000000000lC?nhU;S000000000000
L2fUm5mo555n0000h4;M0000`9:]D@F6dE`3e3P`00000000TDA7dlXj00000000H57HTAKnlTRk00000000`Qo<E2lZ000000004Jj00000000085F>00004:H4Tge4
51BDM4a:@>>T=69Q0000PSAM0000000000004h]50000LGOC\Odj0000000000000000TTc_0000@e^<00000000000000000000hWGY92[DT<cF000000aolOjchShk
0000000000000000TFLYlfY^L;2600000000Q60Q04^;11R400000000XGFk`>[chTnlHZ8S0l_0DB`^0000]1Fml\OSY4cb0000000000000000dPjVhAHkh4JnDXlF
TLHf\[RGH:9MX:dY`nKf0000000000000VIL000000000000I0dY000000000000@V1L0000dTYOhJAa`@h:0Q1b00000000@i_TdKOPT5dC0000hQS70000<`=G0000
U5G2`V>m000000000000<GgH000000000000hGf\@;AM0000000000000000T3A6HQ0?X[m10000`\JKHRJi484=00000000000051GK00004VhJ<kV=113;<VOC0000
000000000030hVFG000000000000000000000000\PA50000000000008Eid\VLED`?n4oP`0000000000008GDbTIVUh4]g]2TE0000000000000000<U7100000000
000000004Tl?0000000000000000l<6Z0000i470000000000000000000008im:00000000000000000000PTdF00000000TeX=000000000000dAk<]4B9T=_eLPKY
\RTAd?b6HXb]hIc:@@33TWEb0000LlJh0000M4n300000000dPAf000000000000000000000000<4_[I6<B000000000000h;^1000000000000000000000oZ;DKFd
0000d6k400000000XZhO00000000\>[I00000000l37k@UPODhoE0000HX[10000X36M00000000XBO3000000000000l=3d000000000hKW0000000000000000LlAB
00000000X?cTi0jP000000004^3N00000000000000000000000000000000lffM0000000000000000000000000000000000000000lh5m54P^0000PbiY00000000
0000e1CR000000000000A5]Z00000m`O0000m1[d00000000lAhGDkHY]4e<TQ?j0000`58n0000a1Rall>T000000000000H6WbHai?e2aP0000000000000?7K`XnU
i0J2000081jj0000L6i500000000000000000000TBH;0000000000000000HTm90000PM0``RA_l[2o00000000D58X\i6U\?TH0000LSQ:0Boo0000000000000000
00000000000000000000@nA>lUP80000d9eQlGMa000000000000\V3h0000X11o00000000000000000000000000000000@Rh30000000000000000000002=b0000
0000d<K7000000000000P5>h0000DO__00000000`fnji2W<00000000000000000000000000000000000000000000\3?300000000DSjo0000dMnD000000000000
000000000000000000000000LG@a\lT:00000000<8^n00000000\Y3F000000000000dAOaPWI]0000000000000000M5]:hhod000000000NgT00000000`P>k0000
DW5R000000000000LcUV4i>;00000000000000000000X_fk000000000000000000000000d5JB<foo8V`T<h8j0000000000000000000000000000\V8E00000000
U4Cb0000L:Z9T[B>4gDD000000000000lka700000000000000000000T]dW000000000000\Ek8XcjD0000000000000000000000000000Df\50000000000000000
0000\B=Z0000000000000000DG1n0000000000000000lIA]dig200000000d]9l000000000000P4A700000000`1lU`3MjH>YV0000PY6;00000000XHl900000000
E4Z`0000000000000000000000000000HI[?000000000000000000000000000000000000HFNW\1\hh9B>h\>F`NhIP^kE000000000000000000000000000042\N
00000000a0W@e4i5LbAk<V_AHK;C8iP=00000000<7Il00000000le6K000000000000000000000000000000000000000000000000000000000000`V<W8YX]0000
LFM8000000004TA2<7Z4000000000000D1^aPl=AD9EN000000000000X_>Fa2k=d0iWX<e8M5b4m3=X00004GN2A5jo0000000000000000d;TOQ1Cg<Z0?0000dT7\
Y5_R0000000000000000000000000000l8ZTPP<SP6:n00000000Y52k0000lTYj0000D`O7000000000000000000000000000000000nQb00008?Sg000000000000
0000XYog0000<BJQ<N1N`e[H00008MHJ0`[700000KR`0000000000000000000000000000000000000000D3e600000000000000000m_n00000000Q618HW[:Xl@L
067R0000dCR=0eN<07bd`P6TPZ3105Re000000000000000000000000000000000000000000000000@f=Y0000XBfXLfa`Pfj^912iT[GUlPD80000@4aU00000000
0000`?8S00000000000040HAXiAV\Ld8LY\o00000000<OC6i27BTS9nP6K>@PQi4gX500000000l<b[l21m`Z\a4fEG0j5GXlC6000000000000000000000000m5\J
00000000TcWD000000000000000000000000ho3n\AN90000000000000000000000000000<GAnXniKDTaL000000004OoB000000000000000000000000942\0000
00000000000000000000XBM90000000000000000d<Im00000000M25G0000\dKCDf`ihh5RdSi;00000000HIY2000000000000PG:7hN6T000000000000\=OD0000
00000000a5UH00000000@;P58MRI000000000000@2W6`CaOPO4]dYAC]0[>0000HEfN8N^L@\9Yi3OX0000PPPP]1mX0000@:1K8dimTkcM0000DR`o0000XU4b144c
0000P^1TPgg[h^`[lUe1e4bf0000XeOo0000000000000000T7_B000000000000Xlgg8Bl<000000000000`8G900000000\g628^^R0000D0>`X`U8000000000000
00000000PR8S0000<^hPi42JY2mb0000000000000000lX^XU2Re00000000TO>a0000000000000000000000000000000000000000X^=j\kf7DBebXkkm00000000
000000000000000000000000Ta<U4I0A00000000\h`G000000000mTL000000000000000000000000<0LHE4Jg<><30000000000000000000000000U1R0000hd^G
0000000000000000\BN3000000000000000000000000000000004T_l`_Zf00000000000000000000L28K0000000000000000X0D9000000000000000000000000
0000000000000000Y2Ti0000Q0Oie53a000000000000000000000000000000000000h@YU\?D7l6Km\@?odJC2=1YT000000000000hJhH00000GC2000000000000
00000C:M\>^ZXC^^<\^b\51XXd78D[jZ4lM0P?RK0000<3kU0000000000000000X40n000000000000000000000000000000000000HWl`@gB?P@kb000000000000
00000000DDfW83Q0000000000000l:oT0000D:IOD1WVH8_U`[6a0a1k0000000000000000000000000000000000000000DX8P00000000000000000>V700000000
00000000000000000000<??I0mi?@YDS000000000000000000000M33\9gQ00000V2Q000000000000000000000000\Mjn000000000000000000000]di00000000
`6QQ00000000d9el8HOULd140000000000000000`QGcI2_Oe21l000000000000000000000000d1XNLY2N@74j00000000PAAZ0000U0c]0000H3cl0000<4630\aC
0000l=[T<=a<0000H00T`?MD00000000P3eH0000@H^90000000000000000T>>d0@Qk0F>g00000000000000004ZO^00000000000000000000PXD7000000000000
hUZD000000000000@dlnhC]B\[VE0000<DWNdV`=92J@0000\3O[4OaG08V6DZIM0000XN4f0000XC?;00000000PbBN0000`JVl<c3Q000000004;_j@H>id@6D0C=3
L;6a\[QB000000000000TJ2X00000000000000008KA^lJTWQ0;G41dV0000000080J`8_P;daC?0000000000000000000000000000000000000000D>8^00004cjk
000000000000d7BZ\T5?I1:aXDVQ53_N00000000XRSf0000000000000000000000000000000000000000000000000000l>VXhD8L0000To>N0000<VF100000000
00000000M5<m00000000000000000000000000008CIPXiTf0000HF\dPV:g8nZBQ3Di000000000000000000000000Do:^Q3dR0000I3JWP`\M0000000000000000
000000000000Lm1<000000000000X]OF00000000PG900000H;Z`U2ZH0000000000000000000000000000000000000000000000000000000000004;hOTg`HdHO8
]3;Tm4=5PhjeA3j:dDoIQ5o^000000000000`G`O0000540^0000U5c08Y4i00008]JY\jWZH54h<Y>:hfbF0000000000000000H=KL000000000000LQW500000000
<@?5i0c?000000000000U3E_0000h22T00000000T[0`T]NLh]bi0000000000000000<JNW0000hCe30000\C5;00000000dCH]T7H1@]Pn00000000000000000000
00000000000000000000`o02d]]90000000000000000000000000000000000000000TL\100000000000000004C`70000<CDn0000hJ:20]3`000000000000XXIG
@fWfHjLn0000@_]E000000004aCm0000000000000000TjZQPn7@XQZY00000000h64\00000000000000004<NT`\7=00000jj_00000000X@4e0000000000000000
`5XK<Q^2`m@D00000000000000000000000000000000000000000000000000000000U4`b000000000000XR8l4fhG\YHX000000000000DV>_000000000000DVVR
0000d;QiLA7:dXV000000000h24QhSF]hXAQ000000000000000089YNTLgA00000000000000000000000000000000000000000000E2D7P<ni<0AkH>7n00000000
0000LjIUH]Sj000000000000000000000000A2=_0000\OnY000000000000000000000000TQYm00000000000000000000000000000000`91n000000000000@:;8
8JV\00000000\JKld5\OPET60U<W00000000LQf]P7IE0000H<IN0000000000000000L:4;0000000000000fIK000000000000h:\g00000000m1iD0000`^i:0000
0000L1l60000X4dg00000000XIS^0000000000000000000000000000000000000000M3KJ0000000000000000h=m>00000000`0hY=1Mo0000000000000000l1?3
d6<Jd1hMhOSmHPP_4\oim2R84Bj40Rdm0HCmT\Ec00000000\GUa0000H4Hg\Ob;0000115W<>f:Pk9G\?WU00008TcI\W?`000000000000@^6L0000D:E=51;EhjaI
0000`gFSH;6=HAf6@YlL0000000000000=`4@O`8HR9F\\]g000000004=J_00000000`:cd@XIW00004P088NAA\V8_0000lMEa000000000000<T8:4ZeB0000007c
00000000000000000000000000000000000000000000T\J80000`VigTB;\l\dEXl?m000000000000a5a>000084L100000000000080oO43Ta00000000=00@0000
00000000l:[4000000000000HBaf00000000XPg=00000:QCP:5>4DY7XW?>0000DXYe@obo00000000000000000000000000000000D`lM000000000000TJHX0000
000000000000000083K3\M@LlQB<lSaR000000000000DB0?0000PBMX000000000000000000000000000000008Lh10000E24EE5hg0Rj700000000`i3G00000IXR
l76^<UYE00000000DQ8RTCeihQ<Me5g\00000000000000000000000000000000000000000000\ZAk0000h_Em0000000044LI0000lBfm000000000000`Jg;dV7S
00000000`:]o000000000000@O0h00000000000000000000E2jD0000Leo3I1kW00000000Lhhk00000PRM00000000LH7_0000H?Z3h];C00000000000000000000
4A?3XG:h000000000000laZd0000hL2b000000000000@PO1X=Fi00000000000000000000`3D:P7LN000000000000XM;GH4?<00004O6NHRf`PK<G0>I[Pki70000
0000E1>o00000000<\e<db;4L^9D00000000000000000000`\H2H:S`0000000000008H\M\T?j8V7900000000T?lHlUabD^fC0000000000000000d?6B00000000
000000000000d;HQ00000o8i000000000000000000000000LEhe0000@@[Y0000000000000000000007\V0000l:PcDHX8@UVo000000000000000000000000PRf=
H>^l0gjC000000000000D>WU000000000000L9b24GJ:505e000000000000\5V9@CjE8Oo300000000hTY2000000004gU8000000000000X8@lm4XS8=;Y00000;H<
h;jj000000000000000000000000L[6J@Q8?lfMi000084?RT@aHh\=J000000000000PUU108<G0000X:^K@@^oT;cQXWiB]0X]000000000Z5600008OlDT^1nHJXl
0000LV<581h\T8?T4]M[`lWV0000000000000000000000000000T8]D00000000000000000000i3Nk0000000013><0000000000000000hTQHlF^Y00000000hkN4
02Mih1B60000000000000000T1JiDMPo0000000000000000000000000000\5\`000000000000X[W]hP>80000<4eJ@kRIP[>4@]540000@HUKA0oQT\@W00000000
000000000000DRFVdb3^0000PEb1000000008TbJ\V8RPi=5XlhH000000000000000000004TRC0000dC2:00000000000000000000\U`Z00000000\MXW00000000
\R3M000000000000000000000000h\>R000000000000Q5=Q@ldd4J@40000Y33M8E]M000000000000000088g>HT\m0000l;R98?UP00000000P1Q[000000000000
L7=f0000X7aK000000000000l9g>00000000@GF<d@AQ0jPNd0EfM1cb00008\oO000000000000000000000000<UQO0000@4Nd000000000dSg0000\L=I0000\2SB
Y11@00000000000008BU\B_78EF20000XHemTS2]<E0g42\jT8KS<CRGHIbOdcT00ZOG00000000<:_n`6S@0000000000000000000000000000000000000000X7Gc
000000000QLSD3\\000000000000000000000000LC_ZhVmfe5E^H13S<TI`Ld:E000082mXl9Lc000000000000000000000000000086kc00008KTULKoh00000000
0000<Ic``2J=0000000000000000<4XC0W\7L`X6hG?FDB[C000000000000000000008Db^LiKgHinSY3iG0000h[CC0000Pj?i0000000000000000000000000000
000089:k000000000000@EeJ40e]D`Xb00000000000000000000P@QO00000000000000000000000085SW000000000000i5kA0000h8k=H?e8LAiE0000XHTK0000
0000000000000000000000000000TljLl7Se`Oh7000000000000Q2K60000000000000000000000000000000000000000M2kjM543000000000000000000000JnM
=2iT00000000DLPZPV>S00000000<]7NhD=5hEbZX;md00000000\B;P0000000000000000hO]H000089:@00000000@gf20000000093FC0000DlK<<:@d0^E;LFH0
<RWX0]h1\B4E8c_;0000000000000000A2lK00000T7J0000\b_1]5lL`[d[0000000000000000Tc:B]4kc0000000000000000000000000000=4L_0000L86j0000
00000000000000000000Da;Q0000hGm;0000000000000000H>?30000h3a3DQL;DG9b\4^JL>X6h12aT@ZfL[H50000000000000000000000000JJ7000000000000
00000000000000000]ndhb>P91R@000000000000h_M_hL@?00000000hY7S0000000000000000m5kS00000a^]4;ZEPnH300000000``T000000000HC@]<VNmI1jC
T6c=h6\CTdDe000000000000000000000000daK=0000XAhXT7ol000000000000000000000000\Pda00000000000000004JLA0000dHFH4QQ=00000000@45a0000
@Dd54E?o0000L4M2D4bC0000X<fk000000000000000000000000HLLB0000000000000000000000004S;i0000lhhL00000000000000000000TWL9000000000000
0000000000000000000000000000000000004YJSPjh`000000000000=1\H0000000000000000D:k=XYgZlQRY0000000000000000@]3P00000000000000000000
0lOb00000000lP:700000i3h14LAX5URdU>VLPB=8fVi`=dMd\B^000000008fhc000000000000000000004H]FdgGC0000<TKg000000000000000000000CF30000
`a]K0lRE@NkU55H10000000000000000000000000GkK0000000000000000hik60000\C=F`[@U000000000XG80000000000000000T5P:0000<MU]0000a3?n0000
0000000000000000@5AD00000000@RBZ0000000000000000DaYIL]C200000000000000004Tk?@;RV0000000000008Kh=Lcfc00000000hB]L0000000000000000
00000000h0\^00000000000000000000000000000000935H000000000000d\ZH00000000000000000000`N7B000000000000000000000000Y1WSP[i>Xl\K`KE:
0000Hgcj0000000000000000@]SS000000000000000000000000000000000E5U00000000@EZ_DAjm\SJY`C>G00000000000000000000`Ne=0000000000000000
00000LoAPOXW8e\c00000000000000000000000000000000000000000000000000000000000000000000000000000000<FdG000000000000\Y]AdmaB=3?20000
0000000000000000000000000000000000000000000000000000l=?M`^mO0000000000000000000000000000000000000000000000000000\5BS00000PBnDUQ9
\bcL0000@=VNH]ch@KJ:00000000LS2l000000000000000000000000<TV70000@85?00000000000000000000d\;Y00000000i3PB<S5a00008IAJ000000000000
000000000000T?2Q`f\d00000000000000000000`5bLP<dg\Lkc4kA;dkRf000000000000D\YBdJRY00000000P2bLPImCE2DL00008WG?00000000000000000000
lECf000000000000000000000000P3J<00000000000040nIlVT_000000000000HUj;@e]>00000000000000000000D?QP@c=_U45200000000000000000000`E[5
000000000000000000000000DMT=00000000\;=100000000hUXL0000]0hXh<2`0000d81C000051S30000000000000000daTU00000000`7[e0000000000000000
0000XKdQ0000000000000000000000000000PNY?000000000000000000000000\?KB0000000000000000000000000000000000000000lW6d8WUJ0000XOX<XVEJ
0000d>`^0000000000000000Pc;30000llDQ0000000000008N;R00000000I6>X000000000000m5WL\>T=lUZ\0000000096=8P6O50000\S3;T:V5000000000000
0000L;E@0000L=6chY@Q8AB^L0=\<Ta`00004cRNddk`0000\FFG00000000000000000000X;C20000000000000000lZUM0IE@0000000000000000000000000000
0000@h`c00000000Hmdn00000000`BTd0000LDk_000000000TE<0000HT3V000000000000000000008Nlk\b<L0000000000000000000000000000`Z`400000joi
`b][00000000XGV30000<UOFH3FmX]34000000000000000000000000000000000000000000000000000000000000`eF_00000000000000000000XE:0\_kM0000
0000D1Od0000000000000000I24W00000000XN[g000000000000000000000000000000000000000000000000000000000000000000000000LZkM00000000X9Z8
0000000000000000@7<dI3dd000000000000d;Hg]4j10000l6h500000000H=@B0000000000000000l8WR0000DN1a000000008d;khM0F0000000000000000`^Ki
0000dAG@LFa900000000000000000000000000000000000000004cZ3000000000000`f4H0000000000000000\4dS00000000000000000000hNVQT[?gPcV4`d[P
`FIk000000000000\>lP0000L@oWm28nX=:gT?nddWa>lU_^0:Q3\jYj0000lH3H00000PAO@k7KLmYL00000000000000000000000000000000l9Am000000000000
\NS8hVgG\jOUX8hd00000000H<W;000000004a81XI<YXj<hHT^^0000000000000000000000000000TZ[l000001e^8Olh0hU30000h2^9DSjRP]XN0000PB2jhImc
LQ@Z000000000000000000000000D7jh000000000000000000000000L4fHX0:gD1BjP>k1\[AlThHN000000000000lJZZ4@OZX;ioTNG4Lje5hamm00000000`7mL
@=Cb8XDeXY460ZGUhlSR0000Lmgk0UcE00000000h0O>H\Rc<\mg@aQV4oB;000000000000000000000000HR4e00000000\_@3000000000000000000000000E2Uk
0000000000000000L@9J00000000000000000000DEQ70000000013U=HLAX00000000000000000000dJc600000000d91RH0SPh?XJHT0Z128\000000000000XmE=
00000000000000000000h:_NHAnolCEI@leE`ZCYHB^Vd]d7XJhVL^5@dEiW0000@?C30000lRc6d<_Z00000000`4OI00000000d\k;8UBk`VAU0000PU2k00000000
@j;@09P00000`Q7BL15`0000XL\L`\6;0000000000000000Tf@I000000000000@5mHDV=BDZHP93`n000000000000000000000000I5eR0000000000000000H[ZX
d;ST`]Jg00000000h>1N@AWT<fGg000000004cY]\Jnf8_9X<?]lTMWgPKn7<lIf0000U29R00000000<70:0000000000000000Hg]2000000000000D:XJ@NF10000
l2dX``fj0000TBk<00000000000000000000000000000000000000000000dckAlo=d0000000000000000000000000000P@b_P[PX00000000LK`60000`@43=3g7
0000000000000000000000000000LWX=0000T;f3PJ]0000000000000D=5@LXhKLaI90000T@Go000000000000000000000000`VPD000000000000000000000000
000000004;c8TCcP000000000000dVWG0000000000000000000000000\Vf000000000000H0UG00000000000000000000doja0000000000000000DN3c00000000
000000004n6E95K4000000000000\^BP0000DUNa<eU?00000000000000000000=4;5PHEM<^l0\ZHcH_32Y3A]0000000000000000@DNc@7@S000000004PLT0000
0000000000008X\;0000000000000000000000000000000000000000\Mfch>U]0000000000000000POTam0JS00000000H13;0000DR2f\7h800000000DQ4P0000
L1iD<NL;0000000000000000000000008\`E\O^;I1kiA4XA000000000000\VnT00000000m2`<00000000hQ]A00000000`YGl00008`IaX8Za`N5[\QhRXNMQP[Z>
\h>PU15E000000000000dSWD0000E3cbQ4eZ00000R_S000000000000L:UlY2Ib0000PK7X00000000PnO_0MR_l>@1`ZL3e4g70000dAdQ000000000000P@Tm8hm?
00000000Q5I?000000000000\THf000000000000000000000000000000000000<3S:000000000000l0hF00000000000000000000]0j5L1V7`DlW@E3UXIXDhS<:
0000000000000000000000000000000000000000DJTi0000h:JIPJSK00000000X3iE00008GgZh]aG000000000HY@8JJk\bbb\>7@000000000000000000000000
000000000000000000000000000000000000P?0?lQkK00000[^Y0000D^0b0000PFSM000000000000037L00000000LX_^000000000G2;0dn>0000000000000000
00000000\_HQLKj;00000000P<TL000000000000Hc6a`UC_<1>;\Dk0HG6>00000000000000000000dVGA4_;n00000000LORE00000000\:ib00000000PGO]0739
0000E1D]0TX9000000000000000000000000`eAT000000000000X>PMdSMJ0000a3n]0000L4iE0000T]fY0000H?RZ00000000000000000000@2^T4ZO<14^l0000
00000000000000000000000009>10000`BXW00000000000000000000000000000000000000000000M5_aA1h<@<UHT?J84P=a000000000000000000008<DT0000
X8Y=00004U0]0000XNObHYJa45EaHdFT<iESH69adT@PDXjdd3U2D``aDj0W00000000000000000000000000000000XGi000000000000000000000\Eg?00000000
000000000000000000000000000000000000DSCF00000000h6NY<a_P00000000000000000000<5iN0000000000000000000000000000HG];lT5R0000X[AX0000
00000000000092iB00000000@\iAdD3>0000`bU>000000000000@W;[Tf6g0000P4Lc00000000LN=D@FJB0000000000000000000000000000000000000000<FEG
00000000@Y9m00000000000000000000000000000000000000000000000000000000000000000?P30000dmbI000000000000TZ9k00000000LMfE0d5200000000
00000000000000000000U0lB@@`iPOTo00000000000000004RE[`mWf0000000000000000Pb7c00000000`?\c4=RZ<ZM8Ha8]0000<5?c4;QJY3;i00000000A3:^
000000000000`R?:000000000000<gPALG4n000000000000000000000000`XjK00004;m10000@bRjD5BB000000008R^d0000\H6\Hf1N00000000000000000000
h@BW00000I?aLBG50000l_Oa0000000000000000PLiTD5NC000000000000000000000000<2c5000000000000HkCa0000P4Ba0000000000000000X>QL00000000
0000000000000000000000008Vl100000000laKc000000000000`9\i0[Vk00000000000000000000000000000:R>dE^AX]0@PcaOTLMIlkC:000000000000H8:T
LMn30000000000000000DDA[00000000000000004hme00000000lK`FA0d20000000000000000`QAi0000000000000000XH4YX7CTe4QlL8KeHT<k000000000000
0000X:>bA1eB0000000000000000@9@>\n\:Pc>@0000000048Vb000000000000000000000000Tg7=0000000000000000\DRS0000<YKG0000000000000000`_Y8
<0^b0000\0]742FA`Q;m0000000000008Lf\\lP?LDB<Podm000000000000000000000000000000000000h42`T=7193Yl0000<2d?000000000000h<lk00000000
000000000000lGmL000000000000000000000000D2V[D5;2000000000F=74ZjG00000000lLlP000000000000000000000000`iSTd03G000000000000]5F00000
TQ\I0000000000000000000000008<jb00000000000000000000TkM^00008SGUhkYR<[F>0000TM=SXPGI4_6DDi^X0000T;T4HR3d000000000000@T:Y\bP;Q2`N
00000000PIgQE4dF0000lD[Ql\Sb\0PTl`iL00000000000000000000000000000000000000008gT0h2?Q4VmS000000000000000000000000000000000000\F^F
H0Kk`^<<`21N0000000000000000X0YidG=c0000000000000000000000000000000000000000000000000000hl[U00000000000000000000DNK5Xa2LPR4D0000
4;Ka00000000@KWO0000\2KF0000TBjE000000000000<P690000dJYk\O3ZHQD`000000000000HY8a00000000X<nTDdIX00000000138Z00004aGK4GEf00000000
hM;a4T?L00000000]4854bkO00000000L8PTTM1;0000<>S;TmQ800000000X42GQ3nK<QQMPGhH88Ri000000000000XPDO000000000000P0^3dPGfdU^4<5E@07RM
L7AmlPIgX^Cg00000000PBLNl6UcHXQ9DgEe0000d3fEX>6U0000X11W`1Pn00000YGZ0000000000000000lQH54YM4\Y^J0000000000000000000000000000HQm<
00000000000000000000000000000000000000000000000000000Zg?00000000E2bU0000H3kj@=oYT=\4TI4YHLmJ8SGCd_g\000000008G0?DMjR0000l0TNHJf@
`W;?U43Fi4fS00000gZU00000000000000000000h<ei00000000000000000000XeZ]0000000000000000@86VA4Vj0000000000000000l@ES00000000\B9j0000
157Q00000lXH000000000000000082h[@];^T]eG0000h[BN00000GTJ00004YKk000000DH@3IB000000004Slj0000\]4dT><E0000`oM?0000l8_o000000000000
L1le<:I4\?E8<]i<I4lG00000000Th>b@ATk00000000LVk@0000i5LZ00000000000000000000000000000000000000000000000002IN00000000L;aG00000000
XiMC4>]P000000000000000000000000@]F0<VLe00000000000000000000l>l3000000000000000000000000000000000IZhD\[@0000HKfLlX>I0000Tnna0000
000000000000D8=a00000000000000000000XOGi00000000@Jfc00000000Lo^O8ff700000000000000000000D8]S00000000l^XnXHf<00000000hTY^00000000
0000000000000000000000000000T25:`dX\00000000@YkW000000000000HdOG00000000\9]B4mcP0000000000000000XC9H000000004;JD@?6`0000M2CeLETl
00000000000000000000000000000000000000000000HR4400000000Lm4<0000HG=9000000000000P@IH0000=2BWQ63<0000`DiN0000\VFg\BGl0000m1Id01BG
00000000000000000000000000000000hg:0000000000000000000004FVO00000TAJ0Wmg0g:b0000000000000000000000000000000000000000000000000000
D=39000000000000hgVV000000000000HW@hl@0;XFUg@INFdiamX5eOdL5W0000T>Q3HjH300000000lOMA0LYnXdjX000000000000@LHM071=D^42000000000000
0000T7XHT24=LU?i\XP30[e00000000000000000000000000000000000000000h1;d\A[kD_VC0000hE>gM34Fl26:0000000000004]YW000006714DQDXXVi0000
0000000000000000l;6T8:L6Dl6fi1B800000000i5DkdNB6i5Vn00000000<<OQ000000000000000000000000LE0>53500000000000000fFS00000000X>770000
d2L7LFS^LFjHXNKVdWbFdNR0@jQ700000000X9R3<Zn500000^LTM52D00000000Ta``00000000lWd^0000lLdX4Y_E@]Z?00000000000000000000dcAj<\fT0000
0000P:=e0000P>H8lZj^00000000`HAV4]QSPCkS000000000000T[bnX]?k0000000000000000d8e;0000000000004`A:lLH;hl8\000000000000000000000000
0000@1k]P9cOH?dj4JoW93Sc000000000000X2PZ`CiA00000000000000000000lLcY`S4j00000000lP:N41f;LJT=00000000000000000000000000000\`VDCDH
00000Ie00000000000000000HcT\@\X60000I08DLFlU0000Q4[S\W:cI4AF000000000000000000000000LJa<000000000000I1_H0000000000000000`4Vn0000
00000000000000000000HT_Q000000004aj:000000000000000000000000000000000000000000000000hNQW000000000000h3oKTZPe0000T_4D000000000000
00000000l8m40000DT2FH5hS000000000000DHQAT?j?H^K:l92WLWFI0000@l<=00000000000000000000LS9_4?d9d^^g821\8c57@cll4AAK0000000000000000
0000<74?4\F[0000XjG@H]hP0cI30000000000000000L8`j@R`1XZ7a41Ve000000000000PBRf0000000000000000HF6G0000PZd80000dJhmHP95000000000000
X@>C0000000049ol0000000000000000hg1Ud0`9lYI[h_So000000000000000000000000Q5cB487b00004Q[600000000000000000`b5L<<;4o<J00000000M14C
000000000A_G000000000000i0Hj00000000X16N0000000000000000000000004=8=0\C]0000000000000000DZ0K<U=>00000000DN998di5lZ2HXCXCe4kQ0000
0000000043W]0B4V00000?:f0000\9c94PO=L2<YX369@N@Z00008>K100008feQ<\aPXd8c00000000L\K3000000008iQB0000DI>=000000000Fh8000000000000
00000000T=_=000000000000000000000000H]en8H>00000h<SG4\=d000000000000000000000000<5anI3jF0000@\>800000000PO0L0000000000004JH00Jd9
00000000\m3`00000000000000000000hQUi0000TQkl000000000000000000000000l1Eb8>mCh?\:0enE0000<4i70000h4SR0000000000000000h_f2000010R3
00000000M4Ad0000dKXE00004084dNha0000000000000000@NLL00000000TOKjlDIg0000000000000000000000000000T3bChRI685U8\ffg00000000<][@0000
00000000000009>m\W`U@<QF0000000000000000000000000000000000000000000000000000000084Q^hn^h000000000000Xc;\000000000000000000000000
hDO>Pk?S00000000X82T000000004DE@LTP]000000000000LW<D52@P00000000P3:N00000000000000000000000000000000000000004W`n00000000X]Zh0000
000000000000000000000000<o=400000000000000000000HVY]00000000<A1N000000000000daje0000\HNA000000000000H^;74_LUX3;?0000@=2c00000000
8R26PkU>0000000000000000lW<U0000X4klT7m8PXRC00004M8?0000LaVS0000<ELkPU\\000000000000000000000000TaTm82<A00000000\Rk\00000000@BJC
ddYc`T`Q000000000000000000000000h>c@0000000000000000000000008:G400000000000000000000000000000000000000000000000000000000XgR40000
00000000000000000000000000000000000000000000\:U6lJoo00000000hNdB\XAm0000000000000000000000008o_E0000000000000000PLgQ0000DfkM0000
0000000040RR00000000000081oi0000000000000000000000000000000000000000000000000000LF9O00004bdd0000000000000000HS=C0000000000000000
00000000D^eS0000h=coXAj@0000Lk93Tk>^00000000DQOP0000000000000000hc[g0000000000008:3c00000000M195E6008UmM0000A1O7P9bN00000000@TCj
00000000000000000000000000004i7W0000000000000000PiRZ00000000\bI00000=3`J000000000000T?NYdJi=U0TU0000000000000000@]jKa01T00000000
4P<9PCGO\E_Q\nj200000000000000000000000000000000000000000000000000000000@R:X00000000`F5O00000b9G00000000<PaKhPan00004F1QlNh1D;Mb
M4>g0000000000000000000000000000DS6Fe2bg000000000000D_Io000000008?bO`;V7X<AY0=1D0Kl44_S@4f6U00000000000000000000HW1A000000000000
00000000dO9P0000000000000000dDBN\\ij]51N0000DQ0^499d54Ho@\Q>`6GADcBM000000000000LF][4Z[F00000000@<@j4\@E000000000000ld2Vdjm30000
0000THNe00000000000000000BI=0000<aEE000000000000000000000000000000000000HJ=G0000000000000000000000000000\ejlh3`]Dj5ldCSg0000lgf[
0000000000000000000000000000000000000000<1@30000@g4f000000008OMTlXYQ00000000I6690000\Zoe00000000\IRf0000000000000000000000000000
TJ2E0000LTH900000000000000000000000014?]000000000000<69E00000000000000000000DXio0000000000004M3^a5MA0000lm^>0000TKEW\hUc8mBM0000
PQ9WM0Ucm5dnl6@I<:HCd>Ck0000000000000000000000000000X\G>0000@@SDLM25<d:ch7;Xe33_0000000000000000lL`;00000000lHkE000000000000TmgC
0000lc3k10K@<nb4000000000000000000000000000000000000000000000000TF?^de4G0000000000000000H9j700000000000000000000E3C4dEHa00000000
00000000000085C0DGbP0000dIN]00000000LGR;e2cK@G<fLB_I4`_S000000000@EF0000lQN\0000dHd800000000LSLk4oJc0000000000000000000000008c6?
0000HRZW=4ag000000004]lC0000000001:W000000000000000000000000dJ??I4UV41?a45K7a5f<000000000000dam:0000@^oN@A_W0000hEmb0I7iDQk:H=bZ
0000\Z]e0000\:h4DLVN0000H6DP0000hFgddLRQ000094^M00000000@cQR00000000M4D400004YY80000@B2T0000\Bo>8f@^00000000000044ELTTie00008WP<
00004fRP000000000000=5`?l3]300000000\Vdm0000`5I]0000000000000000h8@X0I\k877;DTOb000000000000D<HN00000000DQ`i00000000000000000000
0000000000000000000000000000PibX0000@7RY4g<:<j5300000000<b=]I10GlOV_000000000000000000000000000000000000000008iXlYQ^`87L0000I5e@
<RaI@Zkg0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`Pl40000D2HG000000000000PW^G0000
DQES@fnHY3AQ000052=MX<n@`<fE4`Aol3KD0i_=0000000000000?V^00000000\>5DXWCUh8S=U4jaDUWG0000H8T4D\W50000<Skb0000000095[T000000000000
00000000@be<@m8000000000000000000000000000000000h@Kg00000000000009Cj00000000HHHM8U2AhSmHI3W_dAF;0000P?ON\7GU0000l5j]000000000=O_
I2In0000000000000000000000000000]4KlLA:M\AaD<U7C8[644;QZ00000000l@A>Legh000000004bSi0000000000000000E2A412D^PI@N0000m0]0TYLZ0000
dBe2LU@hLCU3LZ_LDab000000000h5J1dC>m`FaJ0000DWAL`iVb<20D00000000`:j`h@6ZT`h90000L;>Z00000:o_00000000Di;M000000000000000000000000
0000000000000000@==U`QHF00000000TFeB00000000\nJb00000000`mjM<@m]0000XL>[00000000D73oD@DKlCcf<XkNHR@B00000000Q5P20000\o7=TF7A0000
l;5C0000000000000000X<H000008Ed^8@CX15Bd000000000000T?lmlLTm0000000000000000XYA20000TkPE0000000000000000T7W^h;]LLGNEdLOG@L^U`R]a
0X>4HY9U4k3PM2FP00000000000000000000XLDO000000000000X]nI0000DWYR000000000000\TYA0000M3EM0000LTP8d6ff\=ekP8Z=000000000000DK=m0000
P[5^000000000000m47]0000Hl[G000000000000D4@400000000@X]U00000000000000004C^C\SOF000000000000PE8?00008\L4m3^F0000LX7WXo?e4P4;0000
000042>h000000000000DYej0000\a\gDfCm000000000000H57j00000000A29d0000000000000000PEJ4i1c200000000`HXj0000\J^M4`K30000h6mG`HY[0000
00000000<]J40000000000000000@Iim00000000000000000000TG3X0000dAaj0000000000000000=5iB\HElPdM000000000d[T=000000000000000000000000
000000000000000000000000000045ZK00000000000000000000000000000000TIBA`a6KLP2]0000000000000000\W?N`dOd000000000000000000008<?P0000
0jb100000000000000000000000000000000<j8C<YC4000000000000`KZO000000000000000000000000000000000000LAaY00000000Y6>F0000D]N600000OgD
`4Cg00000000000000000000T[ih000000000000000000000000h9E6hFd200000000`BA50000000000000000`CN]l=gRHCogl9M<@dSD000000008WIO@M4I0000
0000000000000000000000000000000000000000XO=g0:@J0000h[U900000000<4ml00000000T0?:@EL80000000000000000d[5GLcSZ000000000000X75:<KI\
4P[;000000000`6h000000000000000000000000DofhheV0TZ26Dg<N0000000000000000T1OJ<IL:XWQHHQ\U<dPE00000000000014<L000000008EfbPAeBTFU;
lXTK@Z;N0000hkT<l:GMXWhO0000PIeE8TG=0000`5JT4XRQ0eoPLm:[000000000000L3lZH[nX<=aY000000000000\FcV00000000000000000000000000000000
94\Od2D\0000decchG3H000000000000000000000000<C^4000000000I52TT77@FB]PGiDL<Fc000000000000\S2D000000000000X?8e=4P4l]^W00004UH3\nI^
4B@R<9a500008T8c00000000L0e2U1XU0000lCd70000HV6K00000000A3Q>0QVV@B0R00000000L]4=@\2S00000000000000000dNKM0i]M3Bb0000000000004mXG
132BP^0U4`=c0000dGPe`4J]0000000000000000000000000000<DkS0000000000008W6:000000000000dV4h0000T1]X00000000\A7J0000XAA=000000000000
0000L[0o00000000LCN8@ieW000000000000`]\_0000000000000000Lb^Hh^SU00008O]b00000000DXLT00000000\=IP000000000000000000000000TG\f4aMA
lGYML>W5<Wnj00000000000000000000@7?4000000000000DYNI00000000000000000000DR6300000000@GjiPNU@000000000000000000000000T;^L8W27D?jb
Tg;F0000010E000000000000D^;YhaPhQ3Jf000000000000A5BR0000000000000000`8[T00000000l\NF000000000000000000000000000000000000TSnM0cJU
lZ>ADkBda2``XJB_0000THQm000000000000`C5Y00000000\2`G<gW?00000000H8QOL>DYTF2i0<`A@Vb`lXXfX\UL4^g[LmOT0000]0kIe1Tk0000000000000000
000000000000000000000000lDZ20000000000000000X1Id00000000DjDC0000000000000000000000000000lOHl81^LX6_\LQ5E00000000000000000000lC1`
000000000000XeEK0000000000000K8O0000l9Q@HWXO0000A5L6@d<L=22Y0oRd8MAF0000000000000000000000000000E4Fb00000000D;KTLXCB0000d]Dn0000
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
w(S::Other, L::Mt), w(S::Volunteer, L::Fi), w(S::Volunteer, L::Pl), w(S::Skills, L::Hr), w(S::Skills, L::SrLatn), w(S::Courses, L::Tr), w(S::Wishes, L::Hu), w(S::Attachments, L::It),
w(S::Courses, L::Ro), w(S::Other, L::Ro), w(S::Other, L::Ca), w(S::Languages, L::It), w(S::Work, L::It), w(S::Other, L::It), w(S::Skills, L::Ca), w(S::Courses, L::Ca),
w(S::Summary, L::Tr), w(S::Wishes, L::Nl), w(S::Work, L::Et), w(S::Skills, L::Fi), w(S::Summary, L::Fi), w(S::Courses, L::Fi), w(S::Publications, L::Vi), w(S::Basics, L::It),
w(S::References, L::Da), w(S::References, L::Nb), w(S::Languages, L::Nl), w(S::Other, L::Da), w(S::Languages, L::Sv), w(S::Courses, L::Nb), w(S::Skills, L::Nb), w(S::Other, L::Nb),
w(S::Awards, L::Da), w(S::Attachments, L::Ro), w(S::Attachments, L::Es), w(S::Attachments, L::Pt), w(S::Basics, L::De), w(S::Wishes, L::De), w(S::Attachments, L::De), w(S::Other, L::Sv),
w(S::Work, L::Nb), w(S::Attachments, L::Mt), w(S::Attachments, L::Fr), w(S::Attachments, L::En), w(S::Attachments, L::Fr), w(S::Work, L::Da), w(S::CoverLetter, L::De), w(S::Awards, L::Fi),
w(S::CoverLetter, L::Da), w(S::Work, L::Sv), w(S::Work, L::De), w(S::Awards, L::Lv), w(S::Awards, L::Lt), w(S::Summary, L::Lt), w(S::Certificates, L::Lv), w(S::Courses, L::Lv),
w(S::Attachments, L::En), w(S::CoverLetter, L::En), w(S::Summary, L::Lv), w(S::Summary, L::Pt), w(S::Publications, L::Pt), w(S::Skills, L::Pt), w(S::Skills, L::Fr), w(S::Skills, L::Es),
w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Tr), w(S::Wishes, L::Tr), w(S::Work, L::Nl), w(S::References, L::De), w(S::Interests, L::Pt), w(S::Volunteer, L::Lv),
w(S::Conferences, L::Nb), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Publications, L::Ca), w(S::Publications, L::Fr), w(S::Publications, L::Ro), w(S::Publications, L::It), w(S::Publications, L::Es),
w(S::Publications, L::De), w(S::Publications, L::Id), w(S::Publications, L::Nl), w(S::Publications, L::Fi), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Publications, L::Mt),
w(S::Publications, L::Et), w(S::Publications, L::Pl), w(S::Skills, L::Et), w(S::Attachments, L::Fi), w(S::Basics, L::Lt), w(S::Skills, L::Lt), w(S::Projects, L::Lt), w(S::References, L::Lt),
w(S::Memberships, L::Lt), w(S::Wishes, L::It), w(S::Memberships, L::Mt), w(S::Awards, L::Ca), w(S::Wishes, L::Ro), w(S::Courses, L::Fr), w(S::Certificates, L::Lt), w(S::Work, L::Pt),
w(S::References, L::Lv), w(S::References, L::Nb), w(S::Volunteer, L::It), w(S::Interests, L::It), w(S::Volunteer, L::Mt), w(S::Work, L::Is), w(S::Awards, L::Et), w(S::Courses, L::De),
w(S::Projects, L::De), w(S::Publications, L::De), w(S::Interests, L::De), w(S::Volunteer, L::De), w(S::Awards, L::De), w(S::DigitalSelfAssessment, L::Fr), w(S::DigitalSelfAssessment, L::Pt), w(S::DigitalSelfAssessment, L::Ca),
w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Ro), w(S::Certificates, L::Nb), w(S::Certificates, L::Da), w(S::DrivingLicences, L::Lv), w(S::Summary, L::It), w(S::DigitalSelfAssessment, L::It), w(S::Other, L::Fr),
w(S::Languages, L::Fr), w(S::Wishes, L::En), w(S::Conferences, L::Mt), w(S::Awards, L::En), w(S::Awards, L::Nl), w(S::DigitalSelfAssessment, L::Mt), w(S::Projects, L::Pl), w(S::Certificates, L::En),
w(S::Profiles, L::Tr), w(S::Languages, L::Id), w(S::Skills, L::Id), w(S::Memberships, L::Ga), w(S::Summary, L::Vi), w(S::Education, L::Vi), w(S::Certificates, L::Vi), w(S::DrivingLicences, L::Vi),
w(S::Awards, L::Tr), w(S::Basics, L::En), w(S::Basics, L::Nl), w(S::Awards, L::Id), w(S::Awards, L::Es), w(S::CoverLetter, L::Nl), w(S::Conferences, L::Da), w(S::Certificates, L::Nl),
w(S::Awards, L::Nl), w(S::Certificates, L::Sv), w(S::Projects, L::Nl), w(S::Skills, L::Nl), w(S::Certificates, L::Tr), w(S::Summary, L::Hu), w(S::Memberships, L::Nl), w(S::Skills, L::De),
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
w(S::Volunteer, L::Hu), w(S::Courses, L::Lt), w(S::Courses, L::Sv), w(S::Courses, L::Da), w(S::Courses, L::Da), w(S::Courses, L::Id), w(S::Courses, L::Id), w(S::Certificates, L::Id),
w(S::Memberships, L::Et), w(S::CoverLetter, L::Is), w(S::Profiles, L::Sv), w(S::Projects, L::It), w(S::Profiles, L::Ro), w(S::Profiles, L::Nb), w(S::CoverLetter, L::It), w(S::References, L::It),
w(S::CoverLetter, L::Fr), w(S::References, L::Fr), w(S::Certificates, L::Is), w(S::Certificates, L::Cs), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Certificates, L::En),
w(S::Certificates, L::Fr), w(S::Certificates, L::Lv), w(S::DrivingLicences, L::Mt), w(S::Profiles, L::Pt), w(S::Profiles, L::Et), w(S::Profiles, L::It), w(S::Profiles, L::Id), w(S::Profiles, L::Pl),
w(S::Profiles, L::Fi), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::Profiles, L::Nl), w(S::Profiles, L::Da), w(S::Profiles, L::Mt),
w(S::Profiles, L::Ga), w(S::Other, L::Et), w(S::Other, L::Fi), w(S::CoverLetter, L::Pl), w(S::CoverLetter, L::Ga), w(S::CoverLetter, L::Lt), w(S::Summary, L::Sv), w(S::Summary, L::Da),
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
w(S::Memberships, L::Uk), w(S::Memberships, L::Ru), w(S::Certificates, L::Ru), w(S::Wishes, L::Uk), w(S::Education, L::Uk), w(S::Work, L::Ru), w(S::Projects, L::Sr), w(S::Volunteer, L::Sr),
w(S::Summary, L::Ru), w(S::Profiles, L::Sr), w(S::Publications, L::Uk), w(S::Attachments, L::Uk), w(S::Languages, L::Bg), w(S::Languages, L::Ru), w(S::Skills, L::Ru), w(S::Projects, L::Uk),
w(S::Attachments, L::Ru), w(S::Skills, L::Uk), w(S::Interests, L::Ru), w(S::Volunteer, L::Ru), w(S::DrivingLicences, L::Ru), w(S::DrivingLicences, L::Uk), w(S::DrivingLicences, L::Sr), w(S::Languages, L::Uk),
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
w(S::Attachments, L::Th), w(S::Profiles, L::Th), w(S::DrivingLicences, L::Th), w(S::Other, L::Ja), w(S::Work, L::Ja), w(S::Summary, L::Ja), w(S::Publications, L::Ja), w(S::Conferences, L::Ja),
w(S::CoverLetter, L::Ja), w(S::Wishes, L::Ja), w(S::Volunteer, L::Ja), w(S::Basics, L::Ja), w(S::Awards, L::Ja), w(S::Courses, L::Ja), w(S::DigitalSelfAssessment, L::Ja), w(S::References, L::Ja),
w(S::Memberships, L::ZhHans), w(S::Courses, L::ZhHans), w(S::Certificates, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Interests, L::ZhHans), w(S::Profiles, L::ZhHans), w(S::Summary, L::ZhHans), w(S::Projects, L::ZhHans),
w(S::Basics, L::ZhHans), w(S::Awards, L::ZhHans), w(S::Work, L::ZhHans), w(S::Work, L::ZhHant), w(S::Attachments, L::Ja), w(S::Projects, L::ZhHant), w(S::Interests, L::ZhHant), w(S::Memberships, L::Ja),
w(S::Conferences, L::ZhHans), w(S::Interests, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Projects, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Skills, L::ZhHant),
w(S::Languages, L::Ja), w(S::Certificates, L::Ja), w(S::Summary, L::ZhHant), w(S::Basics, L::ZhHant), w(S::Awards, L::ZhHant), w(S::Profiles, L::ZhHant), w(S::Other, L::ZhHant), w(S::Volunteer, L::ZhHant),
w(S::Volunteer, L::ZhHans), w(S::Other, L::ZhHans), w(S::Other, L::ZhHant), w(S::Other, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Publications, L::ZhHant),
w(S::Publications, L::ZhHans), w(S::Publications, L::Ja), w(S::Education, L::Ja), w(S::Memberships, L::ZhHant), w(S::Conferences, L::ZhHant), w(S::Education, L::ZhHans), w(S::Courses, L::ZhHant), w(S::References, L::ZhHans),
w(S::Languages, L::ZhHant), w(S::Languages, L::ZhHans), w(S::Education, L::ZhHant), w(S::Certificates, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant),
w(S::References, L::ZhHant), w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja),
w(S::References, L::ZhHant), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans),
w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans), w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans),
w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant),
w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::DrivingLicences, L::ZhHant), w(S::DrivingLicences, L::ZhHans), w(S::Memberships, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko), w(S::Work, L::Ko),
w(S::Basics, L::Ko), w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Languages, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko), w(S::Education, L::Ko),
w(S::Courses, L::Ko), w(S::Wishes, L::Ko), w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Certificates, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko),
w(S::DrivingLicences, L::Ko), w(S::CoverLetter, L::Ko),
] }
