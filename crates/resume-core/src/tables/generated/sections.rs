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

index! { WORDS: SectionWord, 32768, r#"a propos	00001
a propos de moi	00001
aanbevelingen	00101
aanvullende informatie	00201
aanvullende opleidingen	00301
abilita	00401
abilitati	00501
abilitati lingvistice	00601
abilitati personale	00501
abilitati tehnice	00501
abilitazione professionale	00701
abilitazioni	00701
abilitazioni e certificati	00701
abilitazioni professionali	00701
abilities	00801
abilità	00401
abilități	00501
abilități lingvistice	00601
abilități personale	00501
abilități tehnice	00501
about	00902
about me	00;01
about myself	00;01
abschluesse	00<01
abschluesse und zertifikate	00=01
abschlusse	00<01
abschlusse und zertifikate	00=01
abschlüsse	00<01
abschlüsse und zertifikate	00=01
absolvovana skoleni	00>01
absolvovane kurzy	00?02
absolvovaná školení	00>01
absolvované kurzy	00?02
academic achievements	00A01
academic appointments	00B01
academic background	00C01
academic credentials	00C01
academic education	00C01
academic experience	00B01
academic history	00C01
academic honors	00A01
academic preparation	00C01
academic profile	00C01
academic projects	00D01
academic qualifications	00C01
academic record	00C01
academic training	00C01
academico	00E01
academics	00C01
academische achtergrond	00F01
académico	00E01
acara	00G01
accion social	00H01
acción social	00H01
accomplishments	00A01
accreditations	00I02
accroche	00001
accréditations	00K01
acerca de	00L01
acerca de mi	00L01
acerca de mí	00L01
achievements	00A01
achoimre	00M01
achoimre ghairmiuil	00M01
achoimre ghairmiúil	00M01
acik kaynak projeler	00N01
acoes de formacao	00O01
acoes voluntarias	00P01
acreditaciones	00Q01
acreditacions	00R01
acreditacoes	00S01
acreditari	00T01
acreditações	00S01
acreditări	00T01
actividad profesional	00U01
actividades	00H01
actividades de voluntariado	00H01
actividades e intereses	00V01
actividades extracurriculares	00H01
actividades sociales	00H01
activism	00W01
activitate profesionala	00X01
activitate profesională	00X01
activitati de voluntariat	00Y01
activitati extracurriculare	00Y01
activitati sociale	00Y01
activitats de voluntariat	00Z01
activitats extracurriculars	00Z01
activiteiten	00[01
activites	00\01
activites associatives	00]01
activites benevoles	00]01
activites de loisirs	00\01
activites et centres d'interet	00\01
activites et loisirs	00\01
activites extra professionnelles	00]01
activites extrascolaires	00]01
activites professionnelles	00^01
activities	00W01
activities and interests	00_01
activités	00\01
activités associatives	00]01
activités bénévoles	00]01
activités de loisirs	00\01
activités et centres d'intérêt	00\01
activités et loisirs	00\01
activités extra-professionnelles	00]01
activités extrascolaires	00]01
activités professionnelles	00^01
activități de voluntariat	00Y01
activități extracurriculare	00Y01
activități sociale	00Y01
adatok	00`01
additional	00a01
additional details	00a01
additional education	00b01
additional experience	00B01
additional information	00a01
additional sections	00a01
additional skills	00801
additional training	00b01
adhesion	00c01
adhesions	00c01
adhésion	00c01
adhésions	00c01
adild	00d01
adild ad felogum	00d01
adjuntos	00e01
adjunts	00f01
adrar upplysingar	00g01
affiliations	00h02
affiliazioni	00j01
aficiones	00V01
aficiones e intereses	00V01
aficions	00k01
aficions i interessos	00k01
afiliaciones	00l01
afiliaciones profesionales	00l01
afiliacions	00m01
afiliacoes	00n01
afiliasi	00o01
afiliações	00n01
afilieri	01001
afilieri profesionale	01001
afrek	01101
aggiornamento professionale	01201
agrip	01301
ahol dolgoztam	01401
ahugamal	01501
ahugamal og tomstundir	01501
ahugasvid	01501
aiemmat tyoepaikat	01601
aiemmat tyopaikat	01601
aiemmat työpaikat	01601
aiempi tyoekokemus	01601
aiempi tyokokemus	01601
aiempi työkokemus	01601
ailt	01701
aizrausanas	01801
aizraušanās	01801
ajanlasok	01901
ajanlok	01901
ajanlolevelek	01901
ajokortit	01:01
ajokortti	01:01
ajokorttiluokat	01:01
ajánlások	01901
ajánlók	01901
ajánlólevelek	01901
akademicke vzdelani	01;01
akademicke vzdelanie	01<01
akademické vzdelanie	01<01
akademické vzdělání	01;01
akademik bilgiler	01=01
akademik egitim	01=01
akademik eğitim	01=01
akademik gecmis	01=01
akademik geçmiş	01=01
akademik projeler	00N01
akademik yayinlar	01>01
akademik yayınlar	01>01
akademische ausbildung	00<01
akademische laufbahn	00<01
akademischer hintergrund	00<01
akademischer werdegang	00<01
akademisk baggrund	01?01
akademisk bakgrund	01@01
akademisk bakgrunn	01A01
akademisk utbildning	01@01
akademiska izglitiba	01B01
akademiska meriter	01@01
akademska izobrazba	01C01
akademsko obrazovanje	01D02
akadēmiskā izglītība	01B01
akateeminen tausta	01F01
akce	01G01
aktar informazzjoni	01H01
aktiviteetit	01I01
aktywnosc pozazawodowa	01J01
aktywnosc spoleczna	01J01
aktywność pozazawodowa	01J01
aktywność społeczna	01J01
alapadatok	00`01
alati	01K02
alinan egitimler	01M01
allaspreferenciak	01N01
allegati	01O01
allegato	01O01
allgemeine und berufliche bildung	00<01
alte competente	00501
alte competențe	00501
alte cursuri	01P01
alte informatii	01Q01
alte informații	01Q01
alte limbi	00601
altele	01Q01
alternance	00^01
altra formazione	01201
altra informacio	01R01
altra informació	01R01
altra(e) lingua(e	01S01
altre capacita e competenze	00401
altre capacità e competenze	00401
altre competenze	00401
altre esperienze	01T01
altre informazioni	01U01
altre lingue	01S01
altres	01R01
altres coneixements	01V01
altres cursos	01W01
altres dades	01R01
altres dades d'interes	01R01
altres dades d'interès	01R01
altri corsi	01201
altro	01U01
alınan eğitimler	01M01
amac	01X01
amaç	01X01
ambities	01Y01
ametikaik	01Z01
ametikäik	01Z01
ammatillinen kokemus	01601
ammatillinen osaaminen	01[01
ammatillinen profiili	01\01
ammatillinen taeydennyskoulutus	01]01
ammatillinen taydennyskoulutus	01]01
ammatillinen täydennyskoulutus	01]01
ammatilliset taidot	01[01
ammattikokemus	01601
ammattitaito	01[01
an pham	01^01
anagrafica	01_01
anbefalinger	01`02
andere taal talen	01b01
andere taal/talen	01b01
andere talen	01b01
andet	01c01
andra spraak	01d01
andra sprak	01d01
andra språk	01d01
andre kurs	01e01
andre kvalifikasjoner	01f01
andre oplysninger	01c01
andre opplysninger	01g01
anerkendelser	01h01
anexe	01i01
anexo	01j02
anexos	01j02
angaben zur person	01l01
angajari	00X01
angajări	00X01
angestrebte position	01m01
angestrebte taetigkeit	01m01
angestrebte tatigkeit	01m01
angestrebte tätigkeit	01m01
anhaenge	01n01
anhang	01n01
anhange	01n01
anhänge	01n01
anlagen	01n01
anlagenverzeichnis	01n01
anna	01g01
annad	00g01
annat	01o01
annat andra sprak	01d01
annat/andra spraak	01d01
annat/andra språk	01d01
annað	00g01
annen arbeidserfaring	02001
annen informasjon	01g01
annessi	02101
annet	01g01
annex	00f01
annexe	02201
annexes	02302
annexos	00f01
ansaettelse	02501
ansaettelser	02501
ansaettelsesforlob	02501
ansaettelsesforloeb	02501
anschreiben	02601
ansettelser	02001
ansiomerkit	02701
ansiot	02701
ansoegning	02801
ansogning	02801
anstaellning	02901
anstaellningar	02901
anstallning	02901
anstallningar	02901
anstellungen	02:01
anställning	02901
anställningar	02901
ansættelse	02501
ansættelser	02501
ansættelsesforløb	02501
ansøgning	02801
antecedentes academicos	00E01
antecedentes académicos	00E01
antecedentes laborales	00U01
apartenenta la asociatii	01001
apartenență la asociații	01001
apbalvojumi	02;01
apbalvojumi un sasniegumi	02;01
apdovanojimai	02<01
apdovanojimai ir pasiekimai	02<01
aperfeicoamento	00O01
aperfeiçoamento	00O01
apie mane	02=01
apie save	02=01
apliecibas	02>01
apliecinajumi	02>01
apliecinājumi	02>01
apliecības	02>01
apmacibas	02?01
apmācības	02?01
appartenance a des associations	00c01
appartenance à des associations	00c01
appartenenza a gruppi / associazioni	00j01
appartenenza a gruppi associazioni	00j01
appartenenza a gruppi e associazioni	00j01
appartenenze	00j01
appendices	02@01
appendix	02@01
application letter	02A01
appointments	00B01
apraksts	02B01
aprasymas	02=01
aprašymas	02=01
apresentacao	02C01
apresentacoes	02D01
apresentação	02C01
apresentações	02D01
aptidoes	02E01
aptidoes e competencias pessoais	02E01
aptidões	02E01
aptidões e competências pessoais	02E01
aptitudes	02F02
aptitudes et competences personnelles	02H01
aptitudes et compétences personnelles	02H01
aptitudes principales	02I01
aptitudes tecnicas	02I01
aptitudes técnicas	02I01
aptitudes y conocimientos	02I01
aptitudini	00501
aptitudini si competente	00501
aptitudini si competente personale	00501
aptitudini tehnice	00501
aptitudini și competențe	00501
aptitudini și competențe personale	00501
aptituds	01V01
apurahat	02701
apurahat ja palkinnot	02701
araclar	02J01
aranan pozisyon	02K01
arastirma	00N01
arastirma projeleri	00N01
araçlar	02J01
araştırma	00N01
araştırma projeleri	00N01
arbeid	02001
arbeidserfaring	02001
arbeidservaring	02L01
arbeidsforhold	02001
arbeidshistorikk	02001
arbeidsloopbaan	02L01
arbeidspraksis	02001
arbeidsroeynsle	02001
arbeidsroynsle	02001
arbeidsrøynsle	02001
arbeidsverleden	02L01
arbeitserfahrung	02:01
arbeitserfahrungen	02:01
arbeitsstationen	02:01
arbeitsverhaeltnisse	02:01
arbeitsverhaltnisse	02:01
arbeitsverhältnisse	02:01
arbeitszeugnisse	02M01
arbejde	02501
arbejdserfaring	02501
arbejdshistorik	02501
arbete	02901
arbetserfarenhet	02901
arbetslivserfarenhet	02901
arbetslivserfarenheter	02901
areas de conhecimento	02E01
areas de especializacion	02I01
areas de interes	00V01
areas de interesse	02N01
areas of expertise	00801
aree di competenza	00401
arpusstudiju aktivitates	02O01
arrangementer	02P01
articles	02Q03
articles scientifiques	02T01
articole	02U01
articoli	02V01
articulos	02W01
articulos publicados	02W01
artigos	02D01
artigos publicados	02D01
artikel	02X02
artikelen	02Z01
artikkelit	02[01
artiklar	02\01
artikler	02]02
artikli	02_01
artiklid	02`01
artykuly	02a01
artykuly naukowe	02a01
artykuły	02a01
artykuły naukowe	02a01
artículos	02W01
artículos publicados	02W01
arvutioskus	02b01
arvutioskused	02b01
asiakirjat	02c01
asmenine informacija	02d01
asmenines savybes	02=01
asmeniniai duomenys	02d01
asmeniniai gebejimai	02e01
asmeniniai gebėjimai	02e01
asmeniniai projektai	02f01
asmeninė informacija	02d01
asmeninės savybės	02=01
asmens duomenys	02d01
asmenys galintys rekomenduoti	02g01
asmenys, galintys rekomenduoti	02g01
asociacijos	02h01
asociaciones	00l01
asociaciones profesionales	00l01
asociatii	01001
asociatii profesionale	01001
asociații	01001
asociații profesionale	01001
asosiasi	00o01
aspettative	02i01
associacions	00m01
associacions professionals	00m01
associacoes	00n01
associacoes profissionais	00n01
associatif	00]01
associations	00h02
associations professionnelles	00c01
associazioni	00j01
associazioni professionali	00j01
associações	00n01
associações profissionais	00n01
assocjazzjonijiet	02j01
assoliments	02k01
assoċjazzjonijiet	02j01
asteptari	02l01
asteptari salariale	02l01
atasamente	01i01
atașamente	01i01
ateliers	02m01
atestatai	02n01
atestate	00T01
atividade profissional	02o01
atividades	00P01
atividades extracurriculares	00P01
atividades sociais	00P01
atividades voluntarias	00P01
atividades voluntárias	00P01
atk taidot	01[01
atk-taidot	01[01
atouts	00001
atsauksmes	03001
atsauksmju sniedzeji	03001
atsauksmju sniedzēji	03001
atsiliepimai	02g01
attached documents	02@01
attachments	02@01
attestati	00701
attestati e certificazioni	00701
attestations	00K01
attester	03101
attester og referanser	03101
attitudini	00401
attivita associative	03201
attivita di volontariato	03201
attivita didattica	01T01
attivita e interessi	03301
attivita extracurricolari	03201
attivita lavorativa	01T01
attivita professionale	01T01
attivita professionali	01T01
attivita sociali	03201
attivitajiet volontarji	03401
attività associative	03201
attività di volontariato	03201
attività didattica	01T01
attività e interessi	03301
attività extracurricolari	03201
attività lavorativa	01T01
attività professionale	01T01
attività professionali	01T01
attività sociali	03201
atuacao profissional	02o01
atuação profissional	02o01
atvinna	03501
atzinibas	02;01
atzinības	02;01
auhinnad	03601
auhinnad ja tunnustused	03601
aus und fortbildung	03701
aus und weiterbildung	00<01
aus- und fortbildung	03701
aus- und weiterbildung	00<01
ausbildung	00<01
ausbildung und studium	00<01
ausbildungen	00<01
ausgewaehlte projekte	03801
ausgewaehlte publikationen	03901
ausgewahlte projekte	03801
ausgewahlte publikationen	03901
ausgewählte projekte	03801
ausgewählte publikationen	03901
auskunftspersonen	02M01
auslandserfahrung	02:01
ausserberufliche interessen	03:01
ausserberufliches engagement	03;01
ausserschulisches engagement	03;01
ausseruniversitaeres engagement	03;01
ausseruniversitares engagement	03;01
auszeichnung	03<01
auszeichnungen	03<01
auszeichnungen und preise	03<01
auto evaluation des competences numeriques	03=01
auto-évaluation des compétences numériques	03=01
autoavaliacao de competencias digitais	03>01
autoavaliação de competências digitais	03>01
autoavaluacio de competencies digitals	03?01
autoavaluació de competències digitals	03?01
autoevaluacion de competencias digitales	03@01
autoevaluación de competencias digitales	03@01
autoevaluarea competentelor digitale	03A01
autoevaluarea competențelor digitale	03A01
autorisasjon	03B01
autorisasjoner	03B01
autorisation	03C01
autorisationer	03C01
autorizatii	00T01
autorizații	00T01
autovaditaja aplieciba	03D01
autovadītāja apliecība	03D01
autovalutazione	03E01
autovalutazione delle competenze digitali	03F01
autre	03G01
autre(s) langue(s	03H01
autres	03G01
autres competences	02H01
autres compétences	02H01
autres experiences	00^01
autres expériences	00^01
autres formations	02m01
autres informations	03G01
autres langues	03H01
außerberufliche interessen	03:01
außerberufliches engagement	03;01
außerschulisches engagement	03;01
außeruniversitäres engagement	03;01
availability	03I01
avaldatud tood	02`01
avaldatud tööd	02`01
avvenimenti	03J01
awards	03K02
awards and achievements	00A01
awards and honors	00A01
awards and recognition	00A01
awards and scholarships	00A01
awtovalutazzjoni tal hiliet digitali	03M01
awtovalutazzjoni tal-ħiliet diġitali	03M01
ações de formação	00O01
ações voluntárias	00P01
açık kaynak projeler	00N01
aðild	00d01
aðild að félögum	00d01
aðrar upplýsingar	00g01
așteptări	02l01
așteptări salariale	02l01
badania	03N01
badges	03O01
baglantilar	03P01
bahasa	03Q01
bahasa asing	03Q01
bahasa pemrograman	03R01
bai bao	01^01
bai bao khoa hoc	01^01
bai thuyet trinh	01^01
bai viet	01^01
ballraiocht	03S01
ballraiochtai	03S01
ballraíocht	03S01
ballraíochtaí	03S01
balvas	02;01
ban than	03T01
banen	02L01
bang cap	03U01
bang cap va chung chi	03V01
bang lai	03W01
bang lai xe	03W01
bang sang che	01^01
basarilar	03X01
basarilar ve oduller	03X01
basarilarim	03X01
basic info	03Y01
basic information	03Y01
basics	03Y01
basisgegevens	03Z01
bağlantılar	03P01
başarılar	03X01
başarılar ve ödüller	03X01
başarılarım	03X01
beasiswa	03[01
becas	03\01
becas y premios	03\01
beceriler	02J01
becerilerim	02J01
befaehigungsnachweise	00=01
befahigungsnachweise	00=01
befähigungsnachweise	00=01
begeleidende brief	03]01
begivenheder	03^01
behaalde certificaten	03_01
behaalde resultaten	03`01
behoerighet	03a01
behoerigheter	03a01
behorighet	03a01
behorigheter	03a01
behörighet	03a01
behörigheter	03a01
beilagen	01n01
beklentiler	02K01
beklentilerim	02K01
belangrijke projecten	03b01
belangrijkste vaardigheden	03c01
belge ve sertifikalar	03d01
belgeler	03d01
bemutatkozas	03e01
bemutatkozás	03e01
ben kimim	01X01
bendra informacija	02d01
benevolat	00]01
beques	02k01
beques i premis	02k01
berechtigungen	00=01
beroepservaring	02L01
beroepsverenigingen	03f01
beruf	02:01
berufliche erfahrung	02:01
berufliche fortbildung	03701
berufliche fortbildungen	03701
berufliche kompetenzen	03g01
berufliche laufbahn	02:01
berufliche mitgliedschaften	03h01
berufliche praxis	02:01
berufliche qualifikationen	03g01
berufliche stationen	02:01
berufliche taetigkeiten	02:01
berufliche tatigkeiten	02:01
berufliche tätigkeiten	02:01
berufliche weiterbildung	03701
berufliche weiterbildungen	03701
berufliche zertifikate	00=01
berufliche ziele	01m01
beruflicher hintergrund	02:01
beruflicher werdegang	02:01
berufliches profil	03i01
berufsausbildung	00<01
berufsausubung	02:01
berufsausuebung	02:01
berufsausübung	02:01
berufserfahrung	02:01
berufserfahrung und praktika	02:01
berufserfahrungen	02:01
berufsleben	02:01
berufspraxis	02:01
berufsprofil	03i01
berufstaetigkeit	02:01
berufstatigkeit	02:01
berufstätigkeit	02:01
berufsweg	02:01
berufswunsch	01m01
berufsziel	01m01
beschaeftigung	02:01
beschaftigung	02:01
bescheinigungen	00=01
beschikbaarheid	01Y01
beschäftigung	02:01
beskaeftigelse	02501
beskæftigelse	02501
besondere erfolge	03<01
besondere kenntnisse	03g01
bestuurservaring	00[01
bestuursfuncties	00[01
betolteni kivant munkakor	01N01
betyg och intyg	03a01
betölteni kívánt munkakör	01N01
beurzen	03`01
bevezeto	03e01
bevezető	03e01
bevis	03B01
beviser	03C01
bevoegdheden	03_01
bewerbungsanschreiben	02601
bewerbungsschreiben	02601
beyond work	00_01
bibliografija	03j01
bibliography	03k01
bidang keahlian	03R01
biedribas	03l01
biedrības	03l01
bij en nascholing	00301
bij- en nascholing	00301
bijbanen	02L01
bijlage	03m01
bijlagen	03m01
bijscholing	00301
bijzonderheden	00201
bilag	03n01
bilaga	03o01
bilagor	03o01
bildigi diller	04001
bildigi programlar	02J01
bildiriler	01>01
bildiği diller	04001
bildiği programlar	02J01
bildung	00<01
bildungsabschluesse	00<01
bildungsabschlusse	00<01
bildungsabschlüsse	00<01
bildungsgang	00<01
bildungsweg	00<01
bildungswerdegang	00<01
bilgi ve beceriler	02J01
bilgilerim	04101
bilgisayar	02J01
bilgisayar becerileri	02J01
bilgisayar bilgileri	02J01
bilgisayar bilgisi	02J01
bilimsel yayinlar	01>01
bilimsel yayınlar	01>01
bilprof	04201
bio	00;01
bio data	03Y01
biodata	04301
biografia	04404
biografía	00L01
biographie	00001
biography	00;01
birtingar	04801
bisherige stationen	02:01
bisherige taetigkeiten	02:01
bisherige tatigkeiten	02:01
bisherige tätigkeiten	02:01
bizonyitvanyok	04901
bizonyítványok	04901
blog posts	03k01
boards	04:01
bocker	02\01
boecker	02\01
boeger	04;01
boeken	02Z01
boeker	04<01
boger	04;01
boker	04<01
bolsas	04=01
bolsas de estudo	04=01
book chapters	03k01
books	03k01
bootcamps	00b01
boroz ta' studju	04>01
boroż ta' studju	04>01
borse di studio	04?01
borse e premi	04?01
bos zaman	04@01
bos zaman aktiviteleri	04@01
bos zamanlarda	04@01
bourses	04A01
bourses et prix	04A01
boş zaman	04@01
boş zaman aktiviteleri	04@01
boş zamanlarda	04@01
breve presentazione	03E01
brevete	02U01
brevets	02T01
brevets et certifications	00K01
brevetti	02V01
brigady	04B02
brigády	04B02
brivais laiks	01801
brivpratiga darba pieredze	02O01
brivpratigais darbs	02O01
brivpratigo darbs	02O01
brīvais laiks	01801
brīvprātīgais darbs	02O01
brīvprātīgo darbs	02O01
brīvprātīgā darba pieredze	02O01
bucher	03901
buecher	03901
buiten het werk	04D01
buku	04E01
bureautique	02H01
burse	04F01
burse si premii	04F01
burse și premii	04F01
burslar	03X01
burslar ve oduller	03X01
burslar ve ödüller	03X01
bài báo	01^01
bài báo khoa học	01^01
bài thuyết trình	01^01
bài viết	01^01
bénévolat	00]01
bílpróf	04201
böcker	02\01
bøger	04;01
bøker	04<01
bücher	03901
bản thân	03T01
bằng cấp	03U01
bằng cấp và chứng chỉ	03V01
bằng lái	03W01
bằng lái xe	03W01
bằng sáng chế	01^01
cac cong bo	01^01
cac du an	04G01
cac du an da tham gia	04G01
cac khoa dao tao	04H01
cac khoa hoc	04H01
cac ky nang	04I01
cailiochtai	04J01
cailiochtai acadula	04J01
caitheamh aimsire	04K01
caitheamh aimsire agus suimeanna	04K01
caithimh aimsire	04K01
calificari	00501
calificări	00501
calisma deneyimi	04L01
calisma gecmisi	04L01
calisma hayati	04L01
calismalar	00N01
calistaylar	04M01
calitati personale	04N01
calități personale	04N01
capabilities	00801
capacidades	04O02
capacidades y competencias personales	02I01
capacita	00401
capacita e competenze	00401
capacita e competenze personali	00401
capacita e competenze tecniche	00401
capacita linguistiche	01S01
capacita professionali	00401
capacitacao	00O01
capacitacion	04Q01
capacitaciones	04Q01
capacitación	04Q01
capacitacoes	00O01
capacitats	01V01
capacitação	00O01
capacitações	00O01
capacites	02H01
capacità	00401
capacità e competenze	00401
capacità e competenze personali	00401
capacità e competenze tecniche	00401
capacità linguistiche	01S01
capacità professionali	00401
capacités	02H01
career	00B01
career experience	00B01
career highlights	00A01
career history	00B01
career objective	00;01
career overview	00;01
career path	00B01
career preferences	03I01
career profile	00;01
career summary	00;01
cargo desejado	04R01
cargo pretendido	04R01
cariera	00X01
carieră	00X01
carne de conducir	04S01
carnet de conducere	04T01
carnet de conducir	04S01
carnet de conduir	04U01
carné de conducir	04S01
carreira	02o01
carrera profesional	00U01
carrera professional	04V01
carriera	01T01
carriera accademica	04W01
carriere	04X02
carrière	04X02
carta de apresentacao	04Z01
carta de apresentação	04Z01
carta de conducao	04[01
carta de condução	04[01
carta de motivacao	04Z01
carta de motivacio	04\01
carta de motivacion	04]01
carta de motivació	04\01
carta de motivación	04]01
carta de motivação	04Z01
carta de presentacio	04\01
carta de presentacion	04]01
carta de presentacion breve	00L01
carta de presentació	04\01
carta de presentación	04]01
carta de presentación breve	00L01
cartas de recomendacao	04^01
cartas de recomendacion	04_01
cartas de recomendación	04_01
cartas de recomendação	04^01
carteira de habilitacao	04[01
carteira de habilitação	04[01
carteira de motorista	04[01
cartes de recomanacio	04`01
cartes de recomanació	04`01
carti	02U01
ce que je recherche	04a01
ceadunais	04b01
ceadunais tiomana	04c01
ceadunas tiomana	04c01
ceadúnais	04b01
ceadúnais tiomána	04c01
ceadúnas tiomána	04c01
ceangaltain	04d01
ceangaltáin	04d01
ceardlanna	04e01
cel zawodowy	04f01
cele zawodowe	04f01
celkituzes	03e01
celok	03e01
centre d'interet	00\01
centre d'intérêt	00\01
centres d'interet	00\01
centres d'interets	00\01
centres d'intérêt	00\01
centres d'intérêts	00\01
ceny	04g02
cercetare	04i01
certificacao	00S01
certificaciones	00Q01
certificaciones profesionales	00Q01
certificaciones y licencias	00Q01
certificacions	00R01
certificacoes	00S01
certificacoes profissionais	00S01
certificados	04j02
certificari	00T01
certificate	04l02
certificate si atestate	00T01
certificate și atestate	00T01
certificaten	03_01
certificaten en licenties	03_01
certificates	03O01
certificates and courses	00b01
certificates and licences	03O01
certificates and licenses	03O01
certificati	00701
certificati e attestati	00701
certificatie	03_01
certification	00I02
certifications	00I02
certifications and licenses	03O01
certifications professionnelles	00K01
certificats	04n02
certificats et attestations	00K01
certificats et diplomes	00K01
certificats et diplômes	00K01
certificazioni	00701
certificação	00S01
certificações	00S01
certificações profissionais	00S01
certificering	03_01
certificeringen	03_01
certificeringer	03C01
certificări	00T01
certifiering	03a01
certifieringar	03a01
certifikace	05001
certifikacie	05101
certifikacije	05201
certifikat	05302
certifikat och intyg	03a01
certifikat och licenser	03a01
certifikater	03C01
certifikater og licenser	03C01
certifikati	05503
certifikati i licence	05201
certifikati in licence	05801
certifikati in potrdila	05801
certifikati u licenzji	05901
certifikatok	04901
certifikaty	05:02
certifikaty a licence	05001
certifikaty a osvedceni	05001
certifikaty a osvedcenia	05101
certifikazzjonijiet	05901
certifikácie	05101
certifikátok	04901
certifikáty	05:02
certifikáty a licence	05001
certifikáty a osvedčenia	05101
certifikáty a osvědčení	05001
certyfikaty	05<01
certyfikaty i licencje	05<01
certyfikaty i uprawnienia	05<01
cesitli	05=01
cevrimici profiller	03P01
character references	05>01
charakterystyka	04f01
charity work	00W01
charlas	02W01
chi sono	03E01
chung chi	03V01
chung chi chuyen mon	03V01
chung chi va giay phep	03V01
chung nhan	03V01
chuyen mon	04I01
chuyên môn	04I01
chứng chỉ	03V01
chứng chỉ chuyên môn	03V01
chứng chỉ và giấy phép	03V01
chứng nhận	03V01
cikkek	05?01
cil	05@01
cilj	05A02
cilji	05C01
cine sunt	04N01
cita informacija	05D01
cita informācija	05D01
citas prasmes	05E01
cits	05D01
civic engagement	00W01
cizi jazyky	05F01
cizí jazyky	05F01
clanci	05G02
clanki	03j01
clanky	05I02
clanstva	05K03
clanstvo	05K03
clanstvo u organizacijama	05N02
clanstvo u udrugama	05P01
clanstvo u udruzenjima	05Q01
clanstvo v organizacijah	05R01
clanstvo v zdruzenjih	05R01
clenstva	05S01
clenstvi	05T01
clenstvi v organizacich	05T01
clenstvi v profesnich organizacich	05T01
clenstvo	05S01
clenstvo v organizaciach	05S01
clenstvo v zdruzeniach	05S01
clinical experience	00B01
clubs	04:01
cnh	04[01
colegios profesionales	00l01
collegamenti	05U01
colloques	05V01
colloques et conferences	05V01
colloques et conférences	05V01
colloques et seminaires	05V01
colloques et séminaires	05V01
col·legis professionals	00m01
comhdhalacha	05W01
comhdhalacha agus seimineair	05W01
comhdhálacha	05W01
comhdhálacha agus seimineáir	05W01
commercial experience	00B01
commissies	00[01
committees	04:01
communaute	00]01
communauté	00]01
communication skills	00801
communications	02T01
communications orales	02T01
community	05X02
community involvement	00W01
community service	00W01
community work	00W01
competence numerique auto evaluation	03=01
competences	05Z02
competences cles	02H01
competences complementaires	02H01
competences comportementales	02H01
competences et outils	02H01
competences informatiques	02H01
competences linguistiques	03H01
competences linguistiques et informatiques	02H01
competences metier	02H01
competences numeriques	02H01
competences personnelles	02H01
competences professionnelles	02H01
competences techniques	02H01
competences transversales	02H01
competencia digital	05\02
competencias	04O02
competencias clave	02I01
competencias digitais	02E01
competencias digitales	02I01
competencias e habilidades	02E01
competencias informaticas	02E01
competencias linguisticas	05^02
competencias lingüísticas	05`01
competencias personales	02I01
competencias pessoais	02E01
competencias profesionales	02I01
competencias tecnicas	04O02
competencias técnicas	02I01
competencias y habilidades	02I01
competencies	05a02
competencies digitals	01V01
competencies linguistiques	05c01
competencies personals	01V01
competencies professionals	01V01
competencies tecniques	01V01
competente	00501
competente cheie	00501
competente digitale	00501
competente informatice	00501
competente lingvistice	00601
competente personale	00501
competente profesionale	00501
competente si abilitati	00501
competente tehnice	00501
competenties	03c01
competenza digitale	03F01
competenze	00401
competenze chiave	00401
competenze comunicative	00401
competenze digitali	00401
competenze informatiche	00401
competenze linguistiche	01S01
competenze organizzative e gestionali	00401
competenze personali	00401
competenze principali	00401
competenze professionali	00401
competenze specifiche	00401
competenze tecniche	00401
competenze trasversali	00401
competențe	00501
competențe cheie	00501
competențe digitale	00501
competențe informatice	00501
competențe lingvistice	00601
competențe personale	00501
competențe profesionale	00501
competențe tehnice	00501
competențe și abilități	00501
competicoes	04=01
competitions	00A01
competições	04=01
competències	01V01
competències digitals	01V01
competències lingüístiques	05c01
competències personals	01V01
competències professionals	01V01
competències tècniques	01V01
competência digital	03>01
competências	02E01
competências digitais	02E01
competências e habilidades	02E01
competências informáticas	02E01
competências linguísticas	05d01
competências pessoais	02E01
competências técnicas	02E01
compromiso social	00H01
computer literacy	00801
computer skills	00801
computerkennis	03c01
computerkenntnisse	03g01
computervaardigheden	03c01
computing	00801
compétence numérique auto-évaluation	03=01
compétences	02H01
compétences clés	02H01
compétences complémentaires	02H01
compétences comportementales	02H01
compétences et outils	02H01
compétences informatiques	02H01
compétences linguistiques	03H01
compétences linguistiques et informatiques	02H01
compétences métier	02H01
compétences numériques	02H01
compétences personnelles	02H01
compétences professionnelles	02H01
compétences techniques	02H01
compétences transversales	02H01
comunicaciones	02W01
comunicacions	05e01
comunicacoes	02D01
comunicari	02U01
comunicações	02D01
comunicări	02U01
comunidad	00H01
comunidade	00P01
comunita	03201
comunità	03201
concorsi	04?01
concours	04A01
concursos	05f02
concursuri	04F01
coneixement d'idiomes	05c01
coneixements	01V01
coneixements d'idiomes	05c01
coneixements informatics	01V01
coneixements informàtics	01V01
coneixements tecnics	01V01
coneixements tècnics	01V01
conference papers	03k01
conference participation	05h01
conference presentations	03k01
conference talks	03k01
conferences	05i02
conferences & workshops	05h01
conferences and seminars	05h01
conferences attended	05h01
conferences et seminaires	05V01
conferencias	05k02
conferencias e seminarios	05m01
conferencias impartidas	02W01
conferencias y seminarios	05n01
conferencies	05o01
conferencies i seminaris	05o01
conferenties	06001
conferenties en seminars	06001
conferenze	06101
conferenze e convegni	06101
conferenze e seminari	06101
conferinte	06201
conferinte si seminare	06201
conferinte si seminarii	06201
conferințe	06201
conferințe și seminare	06201
conferințe și seminarii	06201
conferències	05o01
conferències i seminaris	05o01
conferências	05m01
conferências e seminários	05m01
conférences	05V01
conférences et séminaires	05V01
cong bo khoa hoc	01^01
cong cu	04I01
cong nghe	04I01
cong tac xa hoi	06301
cong trinh khoa hoc	01^01
cong trinh nghien cuu	01^01
cong viec	06401
cong viec mong muon	06501
cong viec tinh nguyen	06301
congres	05V01
congrese	06201
congresos	05n01
congresos y conferencias	05n01
congresos y jornadas	05n01
congresos y seminarios	05n01
congressen	06001
congressen en seminars	06001
congressi	06101
congressos	06602
congressos e seminarios	05m01
congressos e seminários	05m01
congressos i jornades	05o01
congrès	05V01
conhecimento de idiomas	05d01
conhecimentos	02E01
conhecimentos de informatica	02E01
conhecimentos de informática	02E01
conhecimentos em informatica	02E01
conhecimentos em informática	02E01
conhecimentos especificos	02E01
conhecimentos específicos	02E01
conhecimentos linguisticos	05d01
conhecimentos linguísticos	05d01
conhecimentos tecnicos	02E01
conhecimentos técnicos	02E01
connaissances	02H01
connaissances informatiques	02H01
connaissances linguistiques	03H01
connaissances techniques	02H01
conocimiento de idiomas	05`01
conocimientos	02I01
conocimientos de idiomas	05`01
conocimientos informaticos	02I01
conocimientos informáticos	02I01
conocimientos tecnicos	02I01
conocimientos técnicos	02I01
conocimientos y habilidades	02I01
conoscenza delle lingue	01S01
conoscenze	00401
conoscenze informatiche	00401
conoscenze linguistiche	01S01
conoscenze tecniche	00401
conquistas	04=01
consulting experience	00B01
contact	06804
contact details	03Y01
contact information	03Y01
contact me	03Y01
contacte	06<02
contactgegevens	03Z01
contactinformatie	03Z01
contacto	06>02
contactos	06@01
contacts	06A02
contato	06@01
contatos	06@01
contatti	01_01
contatto	01_01
continuing education	00b01
continuous learning	00b01
contributions	00D01
convegni	06101
convegni e seminari	06101
coordonnees	06C01
coordonnées	06C01
core competences	00801
core competencies	00801
core skills	00801
corporate experience	00B01
corsi	01201
corsi di aggiornamento	01201
corsi di formazione	01201
corsi e seminari	01201
corsi e workshop	01201
cours	02m01
cours suivis	02m01
courses	00b01
courses and training	00b01
courses and workshops	00b01
coursework	00b01
cover letter	02A01
covering letter	02A01
credenciais	00S01
credenciales	00Q01
credentials	03O01
csatolmanyok	06D01
csatolmányok	06D01
cualificaciones	02I01
cudzie jazyky	06E01
culra oideachais	04J01
cumainn	03S01
cumais	06F01
cunostinte	00501
cunostinte de operare pe calculator	00501
cunostinte it	00501
cunostinte lingvistice	00601
cunostinte pc	00501
cunostinte tehnice	00501
cunoștințe	00501
cunoștințe de operare pe calculator	00501
cunoștințe it	00501
cunoștințe lingvistice	00601
cunoștințe pc	00501
cunoștințe tehnice	00501
cur i lathair	01701
cur i láthair	01701
current position	00B01
currently	00;01
curriculum studi	04W01
cursai	04e01
cursai oiliuna	04e01
cursos	06G03
cursos complementares	00O01
cursos complementarios	04Q01
cursos completos	00O01
cursos de aperfeicoamento	00O01
cursos de aperfeiçoamento	00O01
cursos de formacio	01W01
cursos de formacion	04Q01
cursos de formació	01W01
cursos de formación	04Q01
cursos e treinamentos	00O01
cursos extracurriculares	00O01
cursos i tallers	01W01
cursos livres	00O01
cursos realizados	04Q01
cursos y capacitaciones	04Q01
cursos y seminarios	04Q01
cursos y talleres	04Q01
cursuri	01P01
cursuri absolvite	01P01
cursuri de formare	01P01
cursuri de perfectionare	01P01
cursuri de perfecționare	01P01
cursuri si certificari	01P01
cursuri si traininguri	01P01
cursuri și certificări	01P01
cursuri și traininguri	01P01
cursus	06J02
cursus academique	06L01
cursus académique	06L01
cursus professionnel	00^01
cursus scolaire	06L01
cursus universitaire	06L01
cursussen	00301
cursussen en trainingen	00301
cuspoir	00M01
cuspóir	00M01
czas wolny	06M01
czlonkostwa	06N01
czlonkostwo	06N01
czlonkostwo w organizacjach	06N01
czlonkostwo w stowarzyszeniach	06N01
członkostwa	06N01
członkostwo	06N01
członkostwo w organizacjach	06N01
członkostwo w stowarzyszeniach	06N01
các công bố	01^01
các dự án	04G01
các dự án đã tham gia	04G01
các khóa học	04H01
các khóa đào tạo	04H01
các kỹ năng	04I01
cáilíochtaí	04J01
cáilíochtaí acadúla	04J01
célkitűzés	03e01
célok	03e01
cíl	05@01
công bố khoa học	01^01
công cụ	04I01
công nghệ	04I01
công trình khoa học	01^01
công trình nghiên cứu	01^01
công tác xã hội	06301
công việc	06401
công việc mong muốn	06501
công việc tình nguyện	06301
cúlra oideachais	04J01
cúrsaí	04e01
cúrsaí oiliúna	04e01
cărți	02U01
dades	06O01
dades d'interes	01R01
dades d'interès	01R01
dades de contacte	06O01
dades personals	06O01
dados basicos	06@01
dados básicos	06@01
dados complementares	06P01
dados de contato	06@01
dados pessoais	06@01
daftar referensi	06Q01
daliba	03l01
daliba biedribas	03l01
daliba konferences	06R01
daliba organizacijas	03l01
dalsi	06S01
dalsi aktivity	06T01
dalsi dovednosti	06U01
dalsi informace	06S01
dalsi jazyk(y	05F01
dalsi jazyky	05F01
dalsi udaje	06S01
dalsi vzdelani	00>01
dalsi vzdelavani	00>01
dalsi znalosti	06U01
dalsie	06V01
dalsie informacie	06V01
dalsie udaje	06V01
dalsie vzdelavanie	06W01
dalsie znalosti	06X01
dalyvavimas konferencijose	06Y01
dalība	03l01
dalība biedrībās	03l01
dalība konferencēs	06R01
dalība organizācijās	03l01
další	06S01
další aktivity	06T01
další dovednosti	06U01
další informace	06S01
další jazyk(y	05F01
další jazyky	05F01
další vzdělání	00>01
další vzdělávání	00>01
další znalosti	06U01
další údaje	06S01
dane	06Z01
dane kontaktowe	06Z01
dane osobowe	06Z01
dane personalne	06Z01
danh hieu	06[01
danh hieu va giai thuong	06[01
danh hiệu	06[01
danh hiệu và giải thưởng	06[01
dao tao	03U01
dao tao bo sung	04H01
dao tao va khoa hoc	04H01
darba gaita	06\01
darba pieredze	06\01
darba velmes	06]01
darba vietas	06\01
darba vēlmes	06]01
darbas	06^01
darbavietas	06\01
darbine patirtis	06^01
darbine veikla	06^01
darbinė patirtis	06^01
darbinė veikla	06^01
darbo istorija	06^01
darbo kompiuteriu igudziai	02e01
darbo kompiuteriu įgūdžiai	02e01
darbo pageidavimai	06_01
darbo patirtis	06^01
darbovietes	06^01
darbovietės	06^01
darbs	06\01
data	01f01
data diri	04301
data personal	04301
data personali	06`01
data pribadi	04301
data tambahan	06a01
dataferdigheter	01f01
datakunnskaper	01f01
datakunskaper	06b01
date de contact	06c01
date de identificare	06c01
date generale	06c01
date personale	06c01
date suplimentare	01Q01
daten zur person	01l01
dati anagrafici	01_01
dati personali	01_01
datoriemanas	05E01
datoriemaņas	05E01
datorkunskap	06b01
datorkunskaper	06b01
datorprasmes	05E01
datorvana	06b01
datorzinasanas	05E01
datorzināšanas	05E01
datos	06d01
datos academicos	00E01
datos académicos	00E01
datos adicionales	06e01
datos basicos	06d01
datos básicos	06d01
datos de contacto	06d01
datos de interes	06e01
datos de interés	06e01
datos generales	06d01
datos personales	06d01
dazadi	05D01
dažādi	05D01
de tai nghien cuu	04G01
degrees	00C01
deimhnithe	04b01
deimhniuchain	04b01
deimhniúcháin	04b01
delavnice	06f01
delizzji	06g01
delo	06h01
delovna doba	06h01
delovne izkusnje	06h01
delovne izkušnje	06h01
deneyim	04L01
deneyimler	04L01
deneyimlerim	04L01
depoimentos	04^01
deportes	00V01
dernek uyelikleri	06i01
dernek ve uyelikler	06i01
dernek ve üyelikler	06i01
dernek üyelikleri	06i01
dernekler	06i01
desired job	03I01
desired position	03I01
deskripsi	06j01
deskripsi diri	06j01
despre mine	04N01
destrezas	02I01
dettalji personali	06`01
dettalji ta' kuntatt	06`01
developpement professionnel	02m01
diem manh	03T01
diger	05=01
diger beceriler	02J01
diger bilgiler	05=01
digioskused	02b01
digipadevuse enesehinnang	06k01
digipädevuse enesehinnang	06k01
digitaidot	01[01
digitaitojen itsearviointi	06l01
digital competence	06m01
digital competence self assessment	06m01
digital competence self-assessment	06m01
digital self assessment	06m01
digital self-assessment	06m01
digital skills	00801
digitala faerdigheter	06b01
digitala fardigheter	06b01
digitala färdigheter	06b01
digitalas prasmes	05E01
digitale competentie	06n01
digitale ferdigheter	01f01
digitale kompetencer	06o01
digitale kompetenzen	03g01
digitale selbsteinschaetzung	07001
digitale selbsteinschatzung	07001
digitale selbsteinschätzung	07001
digitale vaardigheden	03c01
digitalis keszsegek	07101
digitalis kompetenciak onertekelese	07201
digitalne kompetence	07301
digitalne vestine	07401
digitalne veštine	07401
digitalne vjestine	07501
digitalne vještine	07501
digitalne zrucnosti	06X01
digitalni dovednosti	06U01
digitalo prasmju pasnovertejums	07601
digitális kompetenciák önértékelése	07201
digitális készségek	07101
digitálne zručnosti	06X01
digitální dovednosti	06U01
digitālo prasmju pašnovērtējums	07601
digitālās prasmes	05E01
dijak	07701
dijak elismeresek	07701
dijak es elismeresek	07701
dijital beceri oz degerlendirmesi	07801
dijital beceri öz değerlendirmesi	07801
dijital beceriler	02J01
dil	04001
dil becerileri	04001
dil bilgileri	04001
dil bilgisi	04001
dil yetkinlikleri	04001
diller	04001
dinh kem	07901
diplom	03a01
diploma's	00F01
diploma's en certificaten	03_01
diplomalar	03d01
diplomas	00Q01
diplomas e certificados	00S01
diplomas y certificados	00Q01
diplome	00T01
diplome si certificate	00T01
diplome și certificate	00T01
diplomes	07:02
diplomes et formations	06L01
diplomi	02>01
diplomid	07<01
diplômes	06L01
diplômes et formations	06L01
disponibbilta	07=01
disponibbiltà	07=01
disponibilidad	07>01
disponibilidade	04R01
disponibilita	02i01
disponibilitat	07?01
disponibilitate	02l01
disponibilite	04a01
disponibilites	04a01
disponibilità	02i01
disponibilité	04a01
disponibilités	04a01
distinciones	03\01
distincions	02k01
distincoes	04=01
distinctii	04F01
distinctions	07@02
distinctions et prix	04A01
distincții	04F01
distinções	04=01
divers	03G01
divers et loisirs	00\01
diverse	07B04
diversen	00201
diverses	07F01
diversos	06P01
diğer	05=01
diğer beceriler	02J01
diğer bilgiler	05=01
dobrovoljni rad	07G01
dobrovolna cinnost	06T01
dobrovolnicka cinnost	07H02
dobrovolnicke aktivity	07H02
dobrovolnická činnost	06T01
dobrovolnické aktivity	06T01
dobrovolnictvi	06T01
dobrovolnictvo	07J01
dobrovolnictví	06T01
dobrovolná činnost	06T01
dobrovoľnícka činnosť	07J01
dobrovoľnícke aktivity	07J01
dobrovoľníctvo	07J01
documente	01i01
documente anexate	01i01
documenten	03m01
documenti allegati	01O01
documentos adjuntos	00e01
documentos anexos	07K01
documents	02@01
documents adjunts	00f01
documents joints	02201
dodatkowa aktywnosc	01J01
dodatkowa aktywność	01J01
dodatkowe	07L01
dodatkowe informacje	07L01
dodatkowe szkolenia	07M01
dodatkowe umiejetnosci	07N01
dodatkowe umiejętności	07N01
dodatkowe wyksztalcenie	07M01
dodatkowe wykształcenie	07M01
dodatna edukacija	07O01
dodatna izobrazevanja	06f01
dodatna izobraževanja	06f01
dodatne edukacije	07P01
dodatne informacije	07Q03
dodatni podaci	07T02
dodatni podatki	07V01
dodatno izobrazevanje	06f01
dodatno izobraževanje	06f01
dodatno obrazovanje	07P01
doelstelling	07W01
dogadaji	07X01
dogadanja	07Y01
događaji	07X01
događanja	07Y01
dogodki	07Z01
doi net ve ban than	03T01
doicimeid	04d01
doiciméid	04d01
doksztalcanie	07M01
dokształcanie	07M01
dokumen	07[01
dokumendid	07\01
dokument	03o01
dokumenta	07]01
dokumentai	07^01
dokumente	01n01
dokumenter	07_02
dokumenti	07a04
dokumenti mehmuza	02101
dokumenti mehmuża	02101
dokumentumok	06D01
dokumenty	07e03
domaines d'expertise	02H01
domaines de competences	02H01
domaines de compétences	02H01
donde he trabajado	00U01
donnees personnelles	06C01
données personnelles	06C01
doplnkove informace	06S01
doplnkove vzdelani	00>01
doplnkove vzdelanie	06W01
doplnkové vzdelanie	06W01
doplnujici informace	06S01
doplnujuce informacie	06V01
doplňkové informace	06S01
doplňkové vzdělání	00>01
doplňující informace	06S01
doplňujúce informácie	06V01
doporuceni	07h01
doporučení	07h01
dosadasnje zaposlenje	07i01
dosadašnje zaposlenje	07i01
dosavadni praxe	07j01
dosavadní praxe	07j01
dosazene uspechy	07k01
dosazene vzdelani	01;01
dosažené vzdělání	01;01
dosažené úspěchy	07k01
dosezki	07l01
dosežki	07l01
dosiahnute vzdelanie	01<01
dosiahnuté vzdelanie	01<01
dostepnosc	07m01
dostignuca	07n01
dostignuća	07n01
dostupnost	07o04
dostupnosť	08301
dostępność	07m01
doswiadczenia zawodowe	08401
doswiadczenie	08401
doswiadczenie praktyczne	08401
doswiadczenie w pracy	08401
doswiadczenie wolontariackie	01J01
doswiadczenie zawodowe	08401
dove ho lavorato	01T01
dovednosti	06U01
dovednosti a znalosti	06U01
dovoljenja	05801
dozvole	08501
doświadczenia zawodowe	08401
doświadczenie	08401
doświadczenie praktyczne	08401
doświadczenie w pracy	08401
doświadczenie wolontariackie	01J01
doświadczenie zawodowe	08401
drivejsi praxe	07j01
driver's licence	08601
driver's license	08601
driving licence	08601
driving licences	08601
driving license	08601
driving licenses	08601
druga znanja	07301
druge informacije	07V01
drugo	07Q03
drustva	05R01
drustvena dejavnost	08701
drustvene aktivnosti	08802
drustvene mreze	08:02
drustveni angazman	08802
druzbena omrezja	08<01
druzbeni mediji	08<01
druzbeno delovanje	08701
društva	05R01
društvena dejavnost	08701
društvene aktivnosti	08802
društvene mreže	08:02
društveni angažman	08802
družbena omrežja	08<01
družbeni mediji	08<01
družbeno delovanje	08701
du an	04G01
du an ca nhan	04G01
du an da thuc hien	04G01
du an noi bat	04G01
du an tham gia	04G01
du an tieu bieu	04G01
du lieu ca nhan	08=01
duaiseanna	08>01
dwari	08?01
dyplomy i certyfikaty	05<01
dyspozycyjnosc	07m01
dyspozycyjność	07m01
dzialalnosc dodatkowa	01J01
dzialalnosc pozazawodowa	01J01
dzialalnosc spoleczna	01J01
dzialalnosc studencka	01J01
dzialalnosc zawodowa	08401
działalność dodatkowa	01J01
działalność pozazawodowa	01J01
działalność społeczna	01J01
działalność studencka	01J01
działalność zawodowa	08401
développement professionnel	02m01
díjak	07701
díjak és elismerések	07701
díjak, elismerések	07701
dónde he trabajado	00U01
dřívější praxe	07j01
dữ liệu cá nhân	08=01
dự án	04G01
dự án cá nhân	04G01
dự án nổi bật	04G01
dự án tham gia	04G01
dự án tiêu biểu	04G01
dự án đã thực hiện	04G01
eachtai	08>01
earlier career	00B01
earlier employment	00B01
earlier experience	00B01
earlier jobs	00B01
earlier positions	00B01
earlier roles	00B01
ecrits	02T01
edb	06o01
educacao	08@01
educacao e formacao	08@01
educacio	08A01
educacio i formacio	08A01
educacion	00E01
educacion academica	00E01
educacion continua	04Q01
educacion y formacion	00E01
educació	08A01
educació i formació	08A01
educación	00E01
educación académica	00E01
educación continua	04Q01
educación y formación	00E01
educatia	08B01
educatie	08C02
educatie si formare	08B01
educatie si formare profesionala	08B01
education	08E02
education and training	00C01
education et formation	06L01
education history	00C01
educational background	00C01
educational experience	00C01
educational history	00C01
educational qualification	00C01
educational qualifications	00C01
educazione	04W01
educação	08@01
educação e formação	08@01
educația	08B01
educație	08B01
educație și formare	08B01
educație și formare profesională	08B01
edukacija	08G01
edukacije	08H02
edukacja	08J01
edukacja i kwalifikacje	08J01
edukacja i szkolenia	08J01
edukazzjoni	08K01
edukazzjoni u tahrig	08K01
edukazzjoni u taħriġ	08K01
edv	03g01
edv kenntnisse	03g01
edv kompetenzen	03g01
edv-kenntnisse	03g01
edv-kompetenzen	03g01
eerdere banen	02L01
eerdere functies	02L01
eerdere werkervaring	02L01
eesmark	08L01
eesmärk	08L01
efter og videreuddannelse	08M01
efter- og videreuddannelse	08M01
efteruddannelse	08M01
egenskaper	06b01
egenvurdering av digitale ferdigheter	08N01
egitim	01=01
egitim bilgileri	01=01
egitim bilgilerim	01=01
egitim durumu	01=01
egitim gecmisi	01=01
egitim hayati	01=01
egitim ve kurslar	01M01
egitim ve ogretim	01=01
egitim ve seminerler	01M01
egitim ve sertifikalar	01M01
egitimim	01=01
egitimler	01M01
egna projekt	08O01
egne projekter	08P01
egne prosjekter	08Q01
egyeb	08R01
egyeb adatok	08R01
egyeb informacio	08R01
egyeb informaciok	08R01
egyeb ismeretek	07101
egyeb kepzesek	08S01
egyeb keszsegek	07101
egyebek	08R01
egyeni keszsegek	07101
egyeni keszsegek es kompetenciak	07101
egyesuleti tagsag	08T01
egyesületi tagság	08T01
egyetemi tanulmanyok	08U01
egyetemi tanulmányok	08U01
egyéb	08R01
egyéb adatok	08R01
egyéb információ	08R01
egyéb információk	08R01
egyéb ismeretek	07101
egyéb képzések	08S01
egyéb készségek	07101
egyéni készségek	07101
egyéni készségek és kompetenciák	07101
ehliyet	08V01
ehliyet bilgisi	08V01
ehliyet ve sertifikalar	03d01
ehrenaemter	03;01
ehrenamt	03;01
ehrenamter	03;01
ehrenamtliche taetigkeit	03;01
ehrenamtliche taetigkeiten	03;01
ehrenamtliche tatigkeit	03;01
ehrenamtliche tatigkeiten	03;01
ehrenamtliche tätigkeit	03;01
ehrenamtliche tätigkeiten	03;01
ehrenamtliches engagement	03;01
ehrenämter	03;01
ehrungen	03<01
ehrungen und auszeichnungen	03<01
eigen projecten	03b01
eigene projekte	03801
eigenschappen	03c01
eigin verkefni	08W01
eile	08X01
eines	01V01
einkaleyfi	04801
einleitung	03i01
ek	05=01
ek belgeler	08Y01
ek bilgi	05=01
ek bilgiler	05=01
ekler	08Y01
ekspektasi	08Z01
elerhetoseg	00`01
elerhetosegek	00`01
elert eredmenyek	07701
elismeresek	07701
elismerések	07701
eloadasok	05?01
elvarasok	01N01
elvárások	01N01
elérhetőség	00`01
elérhetőségek	00`01
elért eredmények	07701
előadások	05?01
empfehlungen	02M01
empfehlungsschreiben	02M01
empleo	00U01
empleo deseado	07>01
empleo solicitado	07>01
empleos	00U01
empleos anteriores	00U01
emploi	00^01
emploi recherche	04a01
emploi recherché	04a01
emplois	00^01
emplois etudiants	00^01
emplois occupes	00^01
emplois occupés	00^01
emplois precedents	00^01
emplois précédents	00^01
emplois étudiants	00^01
employment	00B01
employment experience	00B01
employment history	00B01
employment record	00B01
emprego	02o01
emprego pretendido	04R01
empregos	02o01
empregos anteriores	02o01
en bref	00001
en dehors du travail	00\01
en ligne	08[01
en mi tiempo libre	00V01
enclosures	02@01
endast	08L01
endorsements	05>01
endurmenntun	08\01
enesetaiendus	08]01
enesetutvustus	08L01
enesetäiendus	08]01
engagemang	08^01
engagement	08_02
engagement associatif	00]01
engagement benevole	00]01
engagement bénévole	00]01
engagements	00]01
engajamento social	00P01
engasjement	08a01
engedelyek	04901
engedelyek es tanusitvanyok	04901
engedélyek	04901
engedélyek és tanúsítványok	04901
enlaces	08b01
enllacos	08c01
enllaços	08c01
ensino	08@01
environnement technique	02H01
envolvimento comunitario	00P01
envolvimento comunitário	00P01
eolas breise	08X01
eolas eile	08X01
eolas pearsanta	08d01
eolas teagmhala	08d01
eolas teagmhála	08d01
eolas teicniuil	06F01
eolas teicniúil	06F01
erdeklodes	08e01
erdeklodesi kor	08e01
erdeklodesi korok	08e01
eredmenyek	07701
eredmények	07701
erfahrung	02:01
erfahrungen	02:01
erfarenhet	02901
erfarenheter	02901
erfaring	08f02
erfolge	03<01
erhvervserfaring	02501
erhvervskarriere	02501
erhvervsmaessig baggrund	02501
erhvervsmæssig baggrund	02501
erialane tookogemus	01Z01
erialane töökogemus	01Z01
erialased oskused	02b01
erityisosaaminen	01[01
erkenningen	03`01
erlend tungumal	08h01
erlend tungumál	08h01
erossegek	03e01
ervaring	02L01
erősségek	03e01
escolaridad	00E01
escolaridade	08@01
esdeveniments	05o01
esitelmaet	02[01
esitelmat	02[01
esitelmät	02[01
esittely	01\01
esitykset	02[01
especialidades	04O02
esperienza	01T01
esperienza di lavoro	01T01
esperienza di volontariato	03201
esperienza lavorativa	01T01
esperienza professionale	01T01
esperienze	01T01
esperienze di insegnamento	01T01
esperienze di lavoro	01T01
esperienze di ricerca	01T01
esperienze di volontariato	03201
esperienze lavorative	01T01
esperienze precedenti	01T01
esperienze pregresse	01T01
esperienze professionali	01T01
esperjenza	08i01
esperjenza professjonali	08i01
esperjenza ta' xoghol	08i01
esperjenza ta' xogħol	08i01
esperjenza tax xoghol	08i01
esperjenza tax-xogħol	08i01
esperjenza volontarja	03401
estagio	02o01
estagios	02o01
estudios	00E01
estudios academicos	00E01
estudios académicos	00E01
estudios realizados	00E01
estudis	08A01
estudis realitzats	08A01
estudos	08@01
estágio	02o01
estágios	02o01
eszkozok	07101
eszközök	07101
etat civil	06C01
etkinlikler	04M01
ettekanded	02`01
etter og videreutdanning	01e01
etter- og videreutdanning	01e01
etterutdanning	01e01
etudes	06L01
etudes et formation	06L01
etudes superieures	06L01
evenemang	08j01
evenementen	06001
evenements	05V01
evenimente	06201
eventi	06101
eventos	05k02
eventos e congressos	05m01
events	05h01
evner	06o01
examen	01@01
examina	01@01
executive summary	00;01
expectativas	07>01
expectativas salariales	07>01
expectatives	07?01
experience	08k02
experience associative	00]01
experience benevole	00]01
experience d'enseignement	00^01
experience de recherche	00^01
experience de travail	00^01
experience pertinente	00^01
experience pro	00^01
experience professionnelle	00^01
experiences	08k02
experiences anterieures	00^01
experiences associatives	00]01
experiences benevoles	00]01
experiences de recherche	00^01
experiences de travail	00^01
experiences precedentes	00^01
experiences pro	00^01
experiences professionnelles	00^01
experiencia	08m03
experiencia academica	00E01
experiencia académica	00E01
experiencia anterior	09002
experiencia de trabajo	00U01
experiencia de trabalho	02o01
experiencia de treball	04V01
experiencia de voluntariado	00H01
experiencia de voluntariat	00Z01
experiencia docente	09002
experiencia em pesquisa	02o01
experiencia investigadora	00U01
experiencia laboral	08m03
experiencia laboral y profesional	00U01
experiencia previa	00U01
experiencia profesional	00U01
experiencia professional	04V01
experiencia profissional	02o01
experiencia relevante	09002
experiencia voluntaria	00P01
experiencias	09002
experiencias anteriores	02o01
experiencias de trabalho	02o01
experiencias laborales	00U01
experiencias profesionales	00U01
experiencias profissionais	02o01
experiencies	04V01
experiencies professionals	04V01
experienta	00X01
experienta de munca	00X01
experienta de voluntariat	00Y01
experienta in munca	00X01
experienta profesionala	00X01
experienta relevanta	00X01
experiente profesionale	00X01
experiența	00X01
experiența de muncă	00X01
experiența profesională	00X01
experiențe profesionale	00X01
experiență	00X01
experiență de muncă	00X01
experiență de voluntariat	00Y01
experiență profesională	00X01
experiență relevantă	00X01
experiență în muncă	00X01
experiència	04V01
experiència de treball	04V01
experiència de voluntariat	00Z01
experiència laboral	04V01
experiència professional	04V01
experiències	04V01
experiències professionals	04V01
experiência	02o01
experiência anterior	02o01
experiência de trabalho	02o01
experiência docente	02o01
experiência em pesquisa	02o01
experiência laboral	02o01
experiência profissional	02o01
experiência relevante	02o01
experiência voluntária	00P01
experiências	02o01
experiências anteriores	02o01
experiências de trabalho	02o01
experiências profissionais	02o01
expertise	09204
expertises	02H01
expérience	00^01
expérience associative	00]01
expérience bénévole	00]01
expérience d'enseignement	00^01
expérience de recherche	00^01
expérience de travail	00^01
expérience pertinente	00^01
expérience pro	00^01
expérience professionnelle	00^01
expériences	00^01
expériences antérieures	00^01
expériences associatives	00]01
expériences bénévoles	00]01
expériences de recherche	00^01
expériences de travail	00^01
expériences pro	00^01
expériences professionnelles	00^01
expériences précédentes	00^01
extra	09602
extra informatie	00201
extracte	09801
extracto	00L01
extracurriculaire activiteiten	00[01
extracurricular activities	00W01
extracurriculars	00W01
extrajobb	02901
eğitim	01=01
eğitim bilgileri	01=01
eğitim bilgilerim	01=01
eğitim durumu	01=01
eğitim geçmişi	01=01
eğitim hayatı	01=01
eğitim ve kurslar	01M01
eğitim ve seminerler	01M01
eğitim ve sertifikalar	01M01
eğitim ve öğretim	01=01
eğitimim	01=01
eğitimler	01M01
fachartikel	03901
fachgebiete	03g01
fachkenntnisse	03g01
fachkompetenzen	03g01
fachliche kompetenzen	03g01
fachpublikationen	03901
fachwissen	03g01
faehigkeiten	03g01
faehigkeiten und kenntnisse	03g01
faehigkeiten und kompetenzen	03g01
faerdigheder	06o01
faerdigheter	06b01
faerni	09901
fagbrev	03B01
fagfelog	00d01
fagfélög	00d01
faglig kompetanse	01f01
faglig profil	09:02
faglige kompetencer	06o01
faglige kvalifikationer	06o01
faglige nettverk	09<01
faglige netvaerk	09=01
faglige netværk	09=01
fahigkeiten	03g01
fahigkeiten und kenntnisse	03g01
fahigkeiten und kompetenzen	03g01
fahrerlaubnis	09>01
faisneis bhreise	08X01
faisneis phearsanta	08d01
faisnéis bhreise	08X01
faisnéis phearsanta	08d01
fardigheter	06b01
featured projects	00D01
feina	04V01
feina desitjada	07?01
feinmheasunu ar scileanna digiteacha	09?01
felagsadild	00d01
felagslif	09@01
felagsstorf	09@01
fellowships	00A01
fellowships and awards	00A01
felog	00d01
felsofoku tanulmanyok	08U01
felsőfokú tanulmányok	08U01
ferdigheiter	01f01
ferdigheter	01f01
ferill	03501
ferramentas	02E01
fertigkeiten	03g01
fil qosor	08?01
fil-qosor	08?01
filiacoes	00n01
filiacoes profissionais	00n01
filiações	00n01
filiações profissionais	00n01
find me	09A01
find me online	09A01
fites	02k01
fizetesi igeny	01N01
fizetési igény	01N01
foelgebrev	09B02
foeljebrev	09D01
foeredrag	02\01
foereningar	09E01
foereningsengagemang	08^01
foereningsliv	08^01
foererkort	09F01
foertroendeuppdrag	08^01
foglalkoztatas	01401
foglalkoztatás	01401
foilseachain	01701
foilseacháin	01701
foilsiuchain	01701
foilsiúcháin	01701
folgebrev	09B02
foljebrev	09D01
fontosabb projektek	09G01
forbairt ghairmiuil	04e01
forbairt ghairmiúil	04e01
foredrag	09H03
foreign languages	09K01
foreningar	09E01
foreninger	09L02
foreningsarbejde	09N01
foreningsengagemang	08^01
foreningsliv	08^01
forerkort	09F01
formacao	08@01
formacao academica	08@01
formacao academica e profissional	08@01
formacao complementar	00O01
formacao continua	00O01
formacao escolar	08@01
formacao profissional	00O01
formacio	08A01
formacio academica	08A01
formacio complementaria	01W01
formacio continua	01W01
formacio no reglada	01W01
formacio reglada	08A01
formacio universitaria	08A01
formacion	00E01
formacion academica	00E01
formacion adicional	04Q01
formacion complementaria	04Q01
formacion continua	04Q01
formacion no reglada	04Q01
formacion reglada	00E01
formacion universitaria	00E01
formació	08A01
formació acadèmica	08A01
formació complementària	01W01
formació contínua	01W01
formació no reglada	01W01
formació reglada	08A01
formació universitària	08A01
formación	00E01
formación académica	00E01
formación adicional	04Q01
formación complementaria	04Q01
formación continua	04Q01
formación no reglada	04Q01
formación reglada	00E01
formación universitaria	00E01
formacoes	08@01
formal education	00C01
formalna izobrazba	01C01
formalno obrazovanje	01D02
formare	08B01
formare academica	08B01
formare academică	08B01
formare continua	01P01
formare continuă	01P01
formare profesionala	08B01
formare profesională	08B01
formation	06L01
formation academique	06L01
formation académique	06L01
formation complementaire	02m01
formation complémentaire	02m01
formation continue	02m01
formation et diplomes	06L01
formation et diplômes	06L01
formation initiale	06L01
formation professionnelle	02m01
formation scolaire	06L01
formation universitaire	06L01
formations	06L01
formations complementaires	02m01
formations complémentaires	02m01
formations continues	02m01
formations courtes	02m01
formations et diplomes	06L01
formations et diplômes	06L01
formations professionnelles	02m01
formazione	04W01
formazione accademica	04W01
formazione aggiuntiva	01201
formazione complementare	01201
formazione continua	01201
formazione e istruzione	04W01
formazione professionale	01201
formazione scolastica	04W01
formazione universitaria	04W01
formação	08@01
formação académica	08@01
formação acadêmica	08@01
formação acadêmica e profissional	08@01
formação complementar	00O01
formação contínua	00O01
formação escolar	08@01
formação profissional	00O01
formações	08@01
formell utdanning	01A01
forschung	03801
forschungsinteressen	03:01
forschungsprojekte	03801
forskning	09O03
forskningsprojekt	08O01
forskningsprojekter	08P01
forskningsprosjekter	08Q01
fort und weiterbildung	03701
fort und weiterbildungen	03701
fort- und weiterbildung	03701
fort- und weiterbildungen	03701
fortbildning	09R01
fortbildung	03701
fortbildungen	03701
fortbildungen und seminare	03701
fortroendeuppdrag	08^01
fostaiocht	09S01
fostaiocht inmhianaithe	09T01
fostaíocht	09S01
fostaíocht inmhianaithe	09T01
fraemmande spraak	01d01
fraemsta kompetenser	06b01
frameworks	00801
frammande sprak	01d01
framsta kompetenser	06b01
free time	00_01
freelance	00B01
freelance projects	00D01
freiwilligenarbeit	03;01
freiwilligendienst	03;01
freiwilliges engagement	03;01
freizeit	03:01
freizeitaktivitaeten	03:01
freizeitaktivitaten	03:01
freizeitaktivitäten	03:01
freizeitbeschaeftigungen	03:01
freizeitbeschaftigungen	03:01
freizeitbeschäftigungen	03:01
freizeitinteressen	03:01
frekari upplysingar	00g01
frekari upplýsingar	00g01
fremdsprachen	09U01
fremdsprachenkenntnisse	09U01
fremmedspraak	09V01
fremmedsprak	09V01
fremmedsprog	09W01
fremmedspråk	09V01
fristundir	01501
fritid	09X03
fritid och intressen	09[01
fritid og interesser	09\02
fritidsaktiviteter	09X03
fritidsaktiviteter og frivilligt arbejde	09N01
fritidsinteresser	09\02
fritidsintressen	09[01
frivillig	09N01
frivillig arbeid	08a01
frivillig erfaring	09N01
frivillig innsats	08a01
frivilligarbeid	08a01
frivilligarbejde	09N01
frivilligarbete	08^01
frivillige verv	08a01
frivillighed	09N01
frivillighet	08a01
frivilligt arbejde	09N01
frivilligt engagement	09N01
fruehere jobs	02:01
fruehere positionen	02:01
fruehere stationen	02:01
fruehere taetigkeiten	02:01
fruhere jobs	02:01
fruhere positionen	02:01
fruhere stationen	02:01
fruhere tatigkeiten	02:01
främmande språk	01d01
främsta kompetenser	06b01
frístundir	01501
frühere jobs	02:01
frühere positionen	02:01
frühere stationen	02:01
frühere tätigkeiten	02:01
fuehrerausweis	09>01
fuehrerschein	09>01
fuehrerscheine	09>01
fuehrerscheinklassen	09>01
fuhrerausweis	09>01
fuhrerschein	09>01
fuhrerscheine	09>01
fuhrerscheinklassen	09>01
fum	00M01
fum fein	00M01
fumsa	00M01
fun	00_01
fun facts	00_01
functies	02L01
functiewens	01Y01
further education	00b01
further information	00a01
further training	00b01
fylgiskjol	09^01
fylgiskjöl	09^01
fyrirlestrar	04801
fyrri storf	03501
fyrri störf	03501
fyrri verkefni	08W01
fähigkeiten	03g01
fähigkeiten und kenntnisse	03g01
fähigkeiten und kompetenzen	03g01
färdigheter	06b01
færdigheder	06o01
færni	09901
féinmheasúnú ar scileanna digiteacha	09?01
félagsaðild	00d01
félagslíf	09@01
félagsstörf	09@01
félög	00d01
följebrev	09D01
föredrag	02\01
föreningar	09E01
föreningsengagemang	08^01
föreningsliv	08^01
förtroendeuppdrag	08^01
følgebrev	09B02
førerkort	09F01
fúm	00M01
fúm féin	00M01
fúmsa	00M01
führerausweis	09>01
führerschein	09>01
führerscheine	09>01
führerscheinklassen	09>01
gairm	09S01
galardones	03\01
gdzie pracowalam	08401
gdzie pracowalem	08401
gdzie pracowałam	08401
gdzie pracowałem	08401
gdzie sie uczylam	08J01
gdzie sie uczylem	08J01
gdzie się uczyłam	08J01
gdzie się uczyłem	08J01
gebejimai	02e01
gebejimai ir igudziai	02e01
gebėjimai	02e01
gebėjimai ir įgūdžiai	02e01
gegevens	03Z01
gehaltsvorstellung	01m01
gehaltswunsch	01m01
gemeinschaftliches engagement	03;01
genel bilgiler	04101
genoten opleidingen	00F01
gepjarmuvezetoi engedely	09_01
gesellschaftliches engagement	03;01
gesuchte stelle	01m01
get in touch	03Y01
getuigenissen	00101
getuigschriften	03_01
gevolgde cursussen	00301
gevolgde opleidingen	00F01
gewenste baan	01Y01
gewenste functie	01Y01
gewuenschte position	01m01
gewunschte position	01m01
gewünschte position	01m01
ghan	08?01
gharfien	09`01
giai thuong	06[01
giai thuong va thanh tich	06[01
giao duc	03U01
giay chung nhan	03V01
giay phep	03V01
giay phep lai xe	03W01
gioi thieu	03T01
gioi thieu ban than	03T01
gioi thieu chung	03T01
gioi thieu tham chieu	09a01
giris	01X01
giriş	01X01
giáo dục	03U01
giải thưởng	06[01
giải thưởng và thành tích	06[01
giấy chứng nhận	03V01
giấy phép	03V01
giấy phép lái xe	03W01
giới thiệu	03T01
giới thiệu bản thân	03T01
giới thiệu chung	03T01
giới thiệu tham chiếu	09a01
gniomhaiochtai deonacha	09b01
gníomhaíochtaí deonacha	09b01
godalgas	02;01
godkjenninger	03B01
gonullu calismalar	09c01
gonullu calismalarim	09c01
gonullu deneyim	09c01
gonullu faaliyetler	09c01
gonulluluk	09c01
gonulluluk deneyimi	09c01
gradaim	08>01
gradaim agus duaiseanna	08>01
graduacao	08@01
graduação	08@01
gramatas	09d01
grants	00A01
grants and awards	00A01
greinar	04801
gremien	03h01
gremienarbeit	03h01
grundausbildung	00<01
grunduppgifter	09e01
grunnupplysingar	09f01
grunnupplýsingar	09f01
grāmatas	09d01
guardons	02k01
guclu yonler	01X01
gustos	00V01
gyakorlat	01401
gyakornoki tapasztalat	01401
gépjárművezetői engedély	09_01
gönüllü deneyim	09c01
gönüllü faaliyetler	09c01
gönüllü çalışmalar	09c01
gönüllü çalışmalarım	09c01
gönüllülük	09c01
gönüllülük deneyimi	09c01
güçlü yönler	01X01
għan	08?01
għarfien	09`01
habilidades	04O02
habilidades blandas	02I01
habilidades clave	02I01
habilidades e competencias	02E01
habilidades e competências	02E01
habilidades informaticas	02I01
habilidades informáticas	02I01
habilidades linguisticas	05^02
habilidades linguísticas	05d01
habilidades lingüísticas	05`01
habilidades personales	02I01
habilidades pessoais	02E01
habilidades profesionales	02I01
habilidades tecnicas	04O02
habilidades técnicas	04O02
habilidades y competencias	02I01
habilitacao	04[01
habilitacions	00R01
habilitacoes	08@01
habilitacoes academicas	08@01
habilitacoes literarias	08@01
habilitacoes profissionais	00S01
habilitations	00K01
habilitations et certifications	00K01
habilitats	01V01
habilitats i competencies	01V01
habilitats i competències	01V01
habilitats tecniques	01V01
habilitats tècniques	01V01
habilitação	04[01
habilitações	08@01
habilitações académicas	08@01
habilitações literárias	08@01
habilitações profissionais	00S01
hackathons	00A01
haeder	01h01
haedersbevisninger	01h01
haefileikar	09901
haefni	09901
haefni og faerni	09901
haettava tehtaevae	09g01
haettava tehtava	09g01
haettava tehtävä	09g01
haettu tehtaevae	09g01
haettu tehtava	09g01
haettu tehtävä	09g01
hafa samband	09f01
hakkimda	01X01
hakkımda	01X01
hakukirje	09h01
hankkeet	09i01
harapan	08Z01
hard skill	03R01
hard skills	09j02
haridus	09l01
haridus ja koolitus	09l01
hariduskaik	09l01
hariduskäik	09l01
haridustase	09l01
haridustee	09l01
harjoittelu	01601
harjoittelut	01601
harrastukset	09m01
harrastukset ja kiinnostuksen kohteet	09m01
harrastukset ja mielenkiinnon kohteet	09m01
harrastukset ja vapaa aika	09m01
harrastukset ja vapaa-aika	09m01
harrastuneisuus	09m01
harrastused	09n01
haskolanam	09o01
hedef	01X01
hedeflenen pozisyon	02K01
heder	0:001
henkiloekohtaiset projektit	09i01
henkiloekohtaiset tiedot	0:101
henkiloetiedot	0:101
henkiloetiedot ja yhteystiedot	0:101
henkilokohtaiset projektit	09i01
henkilokohtaiset tiedot	0:101
henkilotiedot	0:101
henkilotiedot ja yhteystiedot	0:101
henkilökohtaiset projektit	09i01
henkilökohtaiset tiedot	0:101
henkilötiedot	0:101
henkilötiedot ja yhteystiedot	0:101
herramientas	02I01
hiep hoi	0:201
hiep hoi nghe nghiep	0:201
high school	00C01
higher education	00C01
highlights of qualifications	00;01
hiliet	09`01
hiliet digitali	09`01
hiliet fil kompjuter	09`01
hiliet lingwistici	0:301
hiliet personali	09`01
hiliet professjonali	09`01
hiliet tal lingwa	0:301
hiliet teknici	09`01
hin liberu	06g01
historia pracy	08401
historia zatrudnienia	08401
historial academic	08A01
historial academico	00E01
historial acadèmic	08A01
historial académico	00E01
historial laboral	0:402
historial profesional	00U01
historico academico	08@01
historico de trabalho	02o01
historico escolar	08@01
historico profissional	02o01
historique professionnel	00^01
histórico acadêmico	08@01
histórico de trabalho	02o01
histórico escolar	08@01
histórico profissional	02o01
hivatkozasok	0:601
hivatkozások	0:601
hiệp hội	0:201
hiệp hội nghề nghiệp	0:201
hjemmesider	0:701
hladam	08301
hledam	0:801
hledám	0:801
hlekkir	0:901
ho so	03T01
ho so truc tuyen	0::01
hoat dong	06301
hoat dong doan the	06301
hoat dong ngoai khoa	06301
hoat dong tinh nguyen	06301
hoat dong xa hoi	06301
hobbi	08e01
hobbi erdeklodesi kor	08e01
hobbi, érdeklődési kör	08e01
hobbies	0:;06
hobbies and interests	00_01
hobbies e intereses	00V01
hobbies e interesses	02N01
hobbies en interesses	04D01
hobbies und interessen	03:01
hobbijaim	08e01
hobbik	08e01
hobbim	08e01
hobbiuri	0:A01
hobby	0:B09
hobby e interessi	03301
hobby i zainteresowania	06M01
hobby uri	0:A01
hobby uri si interese	0:A01
hobby's	04D01
hobby's en interesses	04D01
hobby-uri	0:A01
hobby-uri și interese	0:A01
hobbyer	09X03
hobbyer og interesser	0:K01
hobbys	0:L02
hobbys und interessen	03:01
hobbyuri	0:A01
hobi	0:N04
hobi dan minat	0:R01
hobiai	0:S01
hobid	09n01
hobid ja huvid	09n01
hobiji	0:T04
hobiji i interesi	0:X01
hobiji i interesovanja	0:Y01
hobiji in interesi	0:Z01
hobiji in zanimanja	0:Z01
hobiji un intereses	01801
hobiler	04@01
hobiler ve ilgi alanlari	04@01
hobiler ve ilgi alanları	04@01
hobilerim	04@01
hoc bong	06[01
hoc tap	03U01
hoc van	03U01
hoc van va bang cap	03U01
hochschulausbildung	00<01
hochschulbildung	00<01
hochschulstudium	00<01
hoeyere utdanning	01A01
hoi nghi	0:[01
hoi nghi khoa hoc	0:[01
hoi nghi va hoi thao	0:[01
hoi thao	0:[01
hoi thao hoi nghi	0:[01
hoi vien	0:201
honneurs	04A01
honores	03\01
honores y premios	03\01
honors	00A01
honors & scholarships	00A01
honors and awards	00A01
honors awards	00A01
honors-awards	00A01
honours	00A01
honours and awards	00A01
honrarias	04=01
honras	04=01
hoyere utdanning	01A01
hoạt động	06301
hoạt động ngoại khóa	06301
hoạt động tình nguyện	06301
hoạt động xã hội	06301
hoạt động đoàn thể	06301
hubungi saya	04301
human languages	09K01
huomionosoitukset	02701
huvialad	09n01
huvid	09n01
huvid ja hobid	09n01
hvem er jeg	09:02
hvor jeg har arbejdet	02501
hvor jeg har jobbet	02001
háskólanám	09o01
hæder	01h01
hædersbevisninger	01h01
hæfileikar	09901
hæfni	09901
hæfni og færni	09901
høyere utdanning	01A01
hľadám	08301
học bổng	06[01
học tập	03U01
học vấn	03U01
học vấn và bằng cấp	03U01
hồ sơ	03T01
hồ sơ trực tuyến	0::01
hội nghị	0:[01
hội nghị khoa học	0:[01
hội nghị và hội thảo	0:[01
hội thảo	0:[01
hội thảo, hội nghị	0:[01
hội viên	0:201
i fritiden	0:\01
iarscribhinni	04d01
iarscríbhinní	04d01
ict vaardigheden	03c01
ict-vaardigheden	03c01
ideella uppdrag	08^01
ideellt arbete	08^01
ideellt engagemang	08^01
idegen nyelv	0:]01
idegen nyelvek	0:]01
idegennyelv ismeret	0:]01
idegennyelv tudas	0:]01
idegennyelv-ismeret	0:]01
idegennyelv-tudás	0:]01
identitas	04301
identitas diri	04301
identity	03Y01
idioma	05^02
idiomas	05^02
idiomes	05c01
ieguta izglitiba	01B01
iegūtā izglītība	01B01
iemanas	05E01
iemaņas	05E01
ieteikumi	03001
ievads	02B01
igazolasok	04901
igazolások	04901
igudziai	02e01
igudziai ir gebejimai	02e01
igytas issilavinimas	0:^01
igyvendinti projektai	02f01
ikhtisar	06j01
ikt	01f01
ilave bilgiler	05=01
iletisim	04101
iletisim bilgileri	04101
iletişim	04101
iletişim bilgileri	04101
ilghneitheach	08X01
ilghnéitheach	08X01
ilgi alanlari	04@01
ilgi alanlari ve hobiler	04@01
ilgi alanlarim	04@01
ilgi alanları	04@01
ilgi alanları ve hobiler	04@01
ilgi alanlarım	04@01
im netz	0:_01
imeachtai	05W01
imeachtaí	05W01
impegno civico	03201
impegno sociale	03201
impieghi precedenti	01T01
impiego	01T01
impjieg	08i01
impjieg mixtieq	07=01
impjiegi	08i01
implicacion social	00H01
implicación social	00H01
implicare sociala	00Y01
implicare socială	00Y01
implication sociale	00]01
in brief	00;01
in der freizeit	03:01
industry experience	00B01
ine	06V01
infhaighteacht	09T01
informacao adicional	06P01
informacao pessoal	06@01
informacio addicional	01R01
informacio basica	06O01
informacio complementaria	01R01
informacio de contacte	06O01
informacio personal	06O01
informacion academica	00E01
informacion adicional	06e01
informacion basica	06d01
informacion complementaria	06e01
informacion de contacto	06d01
informacion personal	06d01
informació addicional	01R01
informació bàsica	06O01
informació complementària	01R01
informació de contacte	06O01
informació personal	06O01
información académica	00E01
información adicional	06e01
información básica	06d01
información complementaria	06e01
información de contacto	06d01
información personal	06d01
informacje dodatkowe	07L01
informacje kontaktowe	06Z01
informacje osobiste	06Z01
informacje podstawowe	06Z01
informacoes adicionais	06P01
informacoes basicas	06@01
informacoes complementares	06P01
informacoes de contato	06@01
informacoes pessoais	06@01
informasi dasar	04301
informasi kontak	04301
informasi lainnya	06a01
informasi pribadi	04301
informasi tambahan	06a01
informatica	0:`04
informaticke vjestine	07501
informatii aditionale	01Q01
informatii de contact	06c01
informatii generale	06c01
informatii personale	06c01
informatii suplimentare	01Q01
informatikai ismeretek	07101
informatikai keszsegek	07101
informatikai készségek	07101
information complementaire	03G01
information complémentaire	03G01
informations complementaires	03G01
informations complémentaires	03G01
informations de contact	06C01
informations generales	06C01
informations générales	06C01
informations personnelles	06C01
informations supplementaires	03G01
informations supplémentaires	03G01
informatique	02H01
informatičke vještine	07501
informazioni aggiuntive	01U01
informazioni di base	01_01
informazioni di contatto	01_01
informazioni personali	01_01
informazioni supplementari	01U01
informazzjoni addizzjonali	01H01
informazzjoni personali	06`01
informação adicional	06P01
informação pessoal	06@01
informações adicionais	06P01
informações básicas	06@01
informações complementares	06P01
informações de contato	06@01
informações pessoais	06@01
informații adiționale	01Q01
informații de contact	06c01
informații generale	06c01
informații personale	06c01
informații suplimentare	01Q01
informàtica	01V01
informática	04O02
infos personnelles	06C01
inleiding	07W01
inne	07L01
inne informacje	07L01
inne jezyki	0:d01
inne języki	0:d01
inne umiejetnosci	07N01
inne umiejętności	07N01
inngangur	01301
inniulacht teanga	0:e01
inniulachtai	06F01
inniúlacht teanga	0:e01
inniúlachtaí	06F01
inny(e) jezyk(i	0:d01
inny(e) język(i	0:d01
instruire	01P01
instrumente	00501
interesai	0:S01
interesai ir pomegiai	0:S01
interesai ir pomėgiai	0:S01
interese	0:A01
interese personale	0:A01
interese si hobby uri	0:A01
interese și hobby-uri	0:A01
intereses	0:f02
intereses personales	00V01
intereses un hobiji	01801
intereses y aficiones	00V01
interesi	0:h03
interesi i hobiji	0:X01
interesi in hobiji	0:Z01
interesovanja	0:Y01
interesovanja i hobiji	0:Y01
interessen	03:01
interessen und freizeit	03:01
interessen und hobbies	03:01
interessen und hobbys	03:01
interesser	09\02
interesser og fritid	09\02
interesser og hobbyer	09\02
interesses	0:k02
interesses e hobbies	02N01
interesses e passatempos	02N01
interesses en hobby's	04D01
interesses pessoais	02N01
interessi	0:m02
interessi di ricerca	03301
interessi e hobby	03301
interessi e passioni	03301
interessi personali	03301
interessi u passatempi	06g01
interessos	00k01
interessos i aficions	00k01
interessos personals	00k01
interests	00_01
interests and activities	00_01
interests and hobbies	00_01
interets	00\01
interets de recherche	00\01
interets personnels	00\01
internet	0:_01
internete	0:o01
internetski profili	0;001
internship	00B01
internship experience	00B01
internship uri	00X01
internship-uri	00X01
internships	00B01
internutbildningar	09R01
interpersonal skills	00801
interventi	02V01
interventions	02T01
intressen	09[01
intressen och fritid	09[01
intressen och hobbyer	09[01
intro	00;01
introducao	02C01
introduccio	09801
introduccion	00L01
introducció	09801
introducción	00L01
introducere	04N01
introductie	07W01
introduction	0;102
introduksjon	0;301
introduktion	0;402
introduzione	03E01
introduzzjoni	08?01
introdução	02C01
intyg	03a01
intérêts	00\01
intérêts de recherche	00\01
intérêts personnels	00\01
investigacao	0;601
investigacion	0;701
investigación	0;701
investigação	0;601
invited talks	03k01
iné	06V01
irankiai	02e01
is bilgileri	04L01
is deneyimi	04L01
is deneyimleri	04L01
is deneyimlerim	04L01
is gecmisi	04L01
is hayati	04L01
is tecrubeleri	04L01
is tecrubesi	04L01
is tercihleri	02K01
iscrizioni	00j01
iscrizioni ad albi	00701
isiklik teave	0;801
isiklikud andmed	0;801
isiklikud projektid	0;901
isiksuseomadused	08L01
isikuandmed	0;801
isikuinfo	0;801
iskolai tanulmanyok	08U01
iskolai tanulmányok	08U01
iskolai vegzettseg	08U01
iskolai végzettség	08U01
iskolaim	08U01
iskolak	08U01
iskoláim	08U01
iskolák	08U01
iskustvo	0;:02
ismeretek	07101
ismeretek es keszsegek	07101
ismeretek és készségek	07101
iss apraksts	02B01
issilavinimas	0:^01
issilavinimas ir mokymai	0:^01
issimokslinimas	0:^01
istenen pozisyon	02K01
istoric profesional	00X01
istrazivacki projekti	0;<02
istrazivanja	0;<02
istraživanja	0;<02
istraživački projekti	0;<02
istruzione	04W01
istruzione e formazione	04W01
istruzione universitaria	04W01
istruzzjoni	08K01
isuma par mani	02B01
it	0;>02
it faerdigheder	06o01
it ferdigheter	01f01
it ismeretek	07101
it kendskab	06o01
it kennis	03c01
it kenntnisse	03g01
it kompetanse	01f01
it kompetencer	06o01
it kompetens	06b01
it kompetenzen	03g01
it kundskaber	06o01
it kunnskaper	01f01
it kunskaper	06b01
it osaaminen	01[01
it oskused	02b01
it skills	0;@02
it taidot	01[01
it vaardigheden	03c01
it znalosti	0;B02
it-faerdigheder	06o01
it-ferdigheter	01f01
it-færdigheder	06o01
it-kendskab	06o01
it-kennis	03c01
it-kenntnisse	03g01
it-kompetanse	01f01
it-kompetencer	06o01
it-kompetens	06b01
it-kompetenzen	03g01
it-kundskaber	06o01
it-kunnskaper	01f01
it-kunskaper	06b01
it-osaaminen	01[01
it-oskused	02b01
it-skills	03g01
it-taidot	01[01
it-vaardigheden	03c01
itsestaeni	01\01
itsestani	01\01
itsestäni	01\01
ittra ta' akkumpanjament	0;D01
ittra ta' motivazzjoni	0;D01
itスキル	0;E01
it技能	0;F01
ivadas	02=01
ivairus	0;G01
ivertinimai	02<01
izabrani projekti	0;H01
izbrani projekti	0;I01
izglitiba	01B01
izglitiba un apmaciba	01B01
izglītība	01B01
izglītība un apmācība	01B01
izkusnje	06h01
izkušnje	06h01
izlaganja	05G02
izobrazba	01C01
izobrazevanje	01C01
izobrazevanje in usposabljanje	01C01
izobraževanje	01C01
izobraževanje in usposabljanje	01C01
izpopolnjevanje	06f01
izvannastavne aktivnosti	0;J01
izveletie projekti	0;K01
izvēlētie projekti	0;K01
iş bilgileri	04L01
iş deneyimi	04L01
iş deneyimleri	04L01
iş deneyimlerim	04L01
iş geçmişi	04L01
iş hayatı	04L01
iş tecrübeleri	04L01
iş tecrübesi	04L01
iş tercihleri	02K01
išsilavinimas	0:^01
išsilavinimas ir mokymai	0:^01
išsimokslinimas	0:^01
jaerjestoejaesenyydet	0;L01
jaerjestoekokemus	01I01
jaerjestoet	0;L01
jaerjestoetoiminta	01I01
jaesenyydet	0;L01
jaesenyys	0;L01
jarjestojasenyydet	0;L01
jarjestokokemus	01I01
jarjestot	0;L01
jarjestotoiminta	01I01
jarmuvezetoi engedely	09_01
jasenyydet	0;L01
jasenyys	0;L01
jazyk	05F01
jazykova vybavenost	0;M02
jazykove dovednosti	05F01
jazykove schopnosti	0;M02
jazykove znalosti	0;M02
jazykove zrucnosti	06E01
jazyková vybavenost	05F01
jazyková vybavenosť	06E01
jazykové dovednosti	05F01
jazykové schopnosti	0;M02
jazykové znalosti	0;M02
jazykové zručnosti	06E01
jazyky	0;M02
jejaring sosial	0;O01
jenjang pendidikan	0;P01
jezici	0;Q02
jezicke vestine	0;S01
jezicne kompetencije	0;T01
jezicne vjestine	0;T01
jeziki	0;U01
jezikovna znanja	0;U01
jezikovne kompetence	0;U01
jezikovne spretnosti	0;U01
jezikovne vescine	0;U01
jezikovne veščine	0;U01
jezičke veštine	0;S01
jezične kompetencije	0;T01
jezične vještine	0;T01
jezyk	0:d01
jezyki	0:d01
jezyki i poziom	0:d01
jezyki obce	0:d01
jezyki programowania	07N01
jine	06S01
jiné	06S01
job	02501
job dorit	02l01
job history	00B01
job objective	03I01
job preferences	03I01
job related skills	00801
job search	03I01
job target	03I01
job wishes	03I01
job-related skills	00801
jobb	0;V02
jobberfaring	02001
jobboensker	0;X01
jobbonsker	0;X01
jobbønsker	0;X01
joberfaring	02501
joboenske	0;Y01
joboensker	0;Y01
jobonske	0;Y01
jobonsker	0;Y01
jobs	00B01
jobønske	0;Y01
jobønsker	0;Y01
jogositvany	09_01
jogositvanyok es engedelyek	04901
jogosítvány	09_01
jogosítványok és engedélyek	04901
johdanto	01\01
jornadas	05n01
jornades	05o01
journal articles	03k01
juhiload	0;Z01
juhiluba	0;Z01
juhtimisoigus	0;Z01
juhtimisõigus	0;Z01
julkaisuluettelo	02[01
julkaisut	02[01
julkaisut ja esitykset	02[01
járművezetői engedély	09_01
järjestöjäsenyydet	0;L01
järjestökokemus	01I01
järjestöt	0;L01
järjestötoiminta	01I01
jäsenyydet	0;L01
jäsenyys	0;L01
język	0:d01
języki	0:d01
języki i poziom	0:d01
języki obce	0:d01
języki programowania	07N01
kaaskiri	0;[01
kaernkompetenser	06b01
kalbiniai igudziai	0;\01
kalbiniai įgūdžiai	0;\01
kalbos	0;\01
kalbu igudziai	0;\01
kalbu mokejimas	0;\01
kalbu zinios	0;\01
kalbų mokėjimas	0;\01
kalbų įgūdžiai	0;\01
kalbų žinios	0;\01
kamarai tagsag	08T01
kamarai tagság	08T01
kapcsolat	00`01
kapcsolattartasi adatok	00`01
kapcsolattartási adatok	00`01
karier	0;]01
kariera	0;^04
kariera zawodowa	08401
karierni cil	05@01
karierni cilj	05C01
karierny ciel	0;b01
karijera	0;:02
karijerni cilj	0;c01
karir	0;]01
kariyer	04L01
kariyer gecmisi	04L01
kariyer geçmişi	04L01
kariyer hedefi	01X01
kariyer hedefim	01X01
kariyer ozeti	01X01
kariyer özeti	01X01
kariéra	04B02
kariérny cieľ	0;b01
kariérní cíl	05@01
karjaar	01Z01
karjera	0;d02
karjeros tikslai	06_01
karjäär	01Z01
karnkompetenser	06b01
karriaer	02901
karriaermaal	0;f01
karriar	02901
karriarmal	0;f01
karrier	01401
karriera	08i01
karriercelok	01N01
karriercélok	01N01
karriere	0;g03
karrieremaal	0;j02
karrieremal	0;j02
karrieremål	0;j02
karriereziel	03i01
karriär	02901
karriärmål	0;f01
karya	04E01
karya ilmiah	04E01
karya tulis	04E01
katildigim egitimler	01M01
katildigim seminerler	04M01
katilinan seminerler	04M01
katıldığım eğitimler	01M01
katıldığım seminerler	04M01
katılınan seminerler	04M01
kde jsem pracoval	07j01
kde jsem pracovala	07j01
kdo jsem	05@01
kdo sem	05C01
keahlian	03R01
keahlian bahasa	03Q01
keahlian dan keterampilan	03R01
keahlian komputer	03R01
keahlian teknis	03R01
keahlian utama	03R01
keanggotaan	00o01
keanggotaan asosiasi	00o01
keanggotaan organisasi	00o01
keanggotaan profesional	00o01
kecakapan	03R01
keeled	0;l01
keeleoskus	0;l01
keeleoskused	0;l01
keelte oskus	0;l01
keelteoskus	0;l01
keelteoskused	0;l01
kegemaran	0:R01
kegiatan sosial	0;m01
kegiatan sukarela	0;m01
kegiatan sukarelawan	0;m01
kelebihan	06j01
kelpoisuudet	0;n01
kemampuan	03R01
kemampuan bahasa	03Q01
kemampuan berbahasa	03Q01
kemampuan dan keahlian	03R01
kemampuan komputer	03R01
kemampuan teknis	03R01
kennis	03c01
kennis en vaardigheden	03c01
kenntnisse	03g01
kenntnisse und faehigkeiten	03g01
kenntnisse und fahigkeiten	03g01
kenntnisse und fähigkeiten	03g01
kepesites	04901
kepesitesek	04901
kepessegek	07101
kepzes	08U01
kepzesek	08U01
kepzesek tanfolyamok	08S01
kepzettseg	08U01
keresett munka	01N01
keresett pozicio	01N01
keresett pozíció	01N01
kerja sukarela	0;m01
kerncompetenties	03c01
kernekompetencer	06o01
kernkompetenzen	03g01
kesaetyoet	01601
kesatyot	01601
keskeinen osaaminen	01[01
keskeinen tyoekokemus	01601
keskeinen tyokokemus	01601
keskeinen työkokemus	01601
keskeiset projektit	09i01
kesukarelawanan	0;m01
keszsegek	07101
keszsegek es kompetenciak	07101
keszsegek kepessegek	07101
kesätyöt	01601
keterampilan	03R01
keterampilan bahasa	03Q01
keterampilan digital	03R01
keterampilan komputer	03R01
keterampilan teknis	03R01
ketersediaan	08Z01
ketertarikan	0:R01
key achievements	00A01
key competencies	00801
key projects	00D01
key skills	00801
keynote talks	03k01
keynotes	03k01
kha nang ngoai ngu	0;o01
khac	0<001
khen thuong	06[01
khen thưởng	06[01
khoa dao tao	04H01
khoa hoc	04H01
khoa hoc ngan han	04H01
khoá học	04H01
khác	0<001
khóa học	04H01
khóa học ngắn hạn	04H01
khóa đào tạo	04H01
khả năng ngoại ngữ	0;o01
ki nang	04I01
ki vagyok	03e01
kiegeszito informaciok	08R01
kiegészítő információk	08R01
kielellinen osaaminen	0<101
kielet	0<101
kieliosaaminen	0<101
kielitaidot	0<101
kielitaito	0<101
kiemelt projektek	09G01
kien thuc	04I01
kiinnostuksen kohteet	09m01
kiinnostukset	09m01
kilka slow o mnie	04f01
kilka słów o mnie	04f01
kimlik bilgileri	04101
kinh nghiem	06401
kinh nghiem chuyen mon	06401
kinh nghiem du an	04G01
kinh nghiem lam viec	06401
kinh nghiem nghe nghiep	06401
kinh nghiem thuc tap	06401
kinh nghiem thuc te	06401
kinh nghiem viec lam	06401
kinh nghiệm	06401
kinh nghiệm chuyên môn	06401
kinh nghiệm dự án	04G01
kinh nghiệm làm việc	06401
kinh nghiệm nghề nghiệp	06401
kinh nghiệm thực tập	06401
kinh nghiệm thực tế	06401
kinh nghiệm việc làm	06401
kirjat	02[01
kisa ozgecmis	01X01
kisaca ben	01X01
kisaca hakkimda	01X01
kisbiet	04>01
kiserolevel	0<201
kisisel	04101
kisisel beceriler	02J01
kisisel bilgiler	04101
kisisel bilgilerim	04101
kisisel ilgi alanlari	04@01
kisisel ozet	01X01
kisisel projeler	00N01
kisisel veriler	04101
kisisel yetenekler	02J01
kita	0;G01
kita informacija	0;G01
kitaplar	01>01
kiti duomenys	0;G01
kiti igudziai	02e01
kiti įgūdžiai	02e01
kituntetesek	07701
kitüntetések	07701
kişisel	04101
kişisel beceriler	02J01
kişisel bilgiler	04101
kişisel bilgilerim	04101
kişisel ilgi alanları	04@01
kişisel projeler	00N01
kişisel veriler	04101
kişisel yetenekler	02J01
kişisel özet	01X01
kiến thức	04I01
kjernekompetanse	01f01
klicove dovednosti	06U01
klicove kompetence	06U01
kljucne kompetence	07301
kljucne vestine	07401
kljucne vjestine	07501
ključne kompetence	07301
ključne veštine	07401
ključne vještine	07501
klucove zrucnosti	06X01
kluczowe kompetencje	07N01
kluczowe umiejetnosci	07N01
kluczowe umiejętności	07N01
klíčové dovednosti	06U01
klíčové kompetence	06U01
knihy	05I02
knjige	03j01
knowledge	00801
knygos	0<301
ko sam ja	0<401
koerekort	0<501
koerekort og certifikater	03C01
koerkort	0<601
koerkort och certifikat	03a01
kogemus	01Z01
kogemused	01Z01
kokemus	01601
kokkuvote	08L01
kokkuvõte	08L01
kompetanse	01f01
kompetanseomraader	01f01
kompetanseomrader	01f01
kompetanseområder	01f01
kompetanser	01f01
kompetanseutvikling	01e01
kompetence	0<702
kompetenceprofil	0<901
kompetencer	06o01
kompetences	05E01
kompetenceudvikling	08M01
kompetenciak	07101
kompetencie	06X01
kompetencije	01K02
kompetencijos	02e01
kompetenciák	07101
kompetencje	07N01
kompetencje cyfrowe	07N01
kompetencje jezykowe	0:d01
kompetencje językowe	0:d01
kompetencje techniczne	07N01
kompetencje zawodowe	07N01
kompetens	06b01
kompetenser	06b01
kompetensi	03R01
kompetensomraaden	06b01
kompetensomraden	06b01
kompetensområden	06b01
kompetenssit	01[01
kompetensutveckling	09R01
kompetentsid	02b01
kompetenzen	03g01
kompetenzi	09`01
kompetenzi lingwistici	0:301
kompetenzi lingwistiċi	0:301
kompetenzprofil	03g01
kompetisi	03[01
kompiuteriniai igudziai	02e01
kompiuteriniai įgūdžiai	02e01
kompiuterinis rastingumas	02e01
kompiuterinis raštingumas	02e01
komputer	07N01
konferans ve seminerler	04M01
konferanser	02P01
konferanser og seminarer	02P01
konferanslar	04M01
konferanslar ve seminerler	04M01
konference	0<:02
konference a seminare	01G01
konference a semináře	01G01
konference in seminarji	07Z01
konferencer	03^01
konferencer og seminarer	03^01
konferences	06R01
konferences un seminari	06R01
konferences un semināri	06R01
konferenciak	0<<01
konferenciak es szeminariumok	0<<01
konferenciareszvetel	0<<01
konferenciarészvétel	0<<01
konferencie	0<=01
konferencie a seminare	0<=01
konferencie a semináre	0<=01
konferencije	0<>02
konferencije i seminari	0<>02
konferencijos	06Y01
konferencijos ir seminarai	06Y01
konferenciák	0<<01
konferenciák és szemináriumok	0<<01
konferencje	0<@01
konferencje i seminaria	0<@01
konferenser	08j01
konferenser och seminarier	08j01
konferensi	00G01
konferensi dan seminar	00G01
konferenssit	0<A01
konferenssit ja seminaarit	0<A01
konferenzen	0<B01
konferenzen und seminare	0<B01
konferenzi	03J01
konferenzi u seminars	03J01
konferenzteilnahmen	0<B01
kongreler	04M01
kongresi	0<C03
kongresse	0<B01
kongresser	0<F03
kongressit	0<A01
kongresszusok	0<<01
kongresy	0<I02
konicky	0<K02
konicky a zajmy	0<M01
konicky a zaujmy	0<N01
konjicki	0:Z01
konjički	0:Z01
konkurranser	0:001
konkurrencer	01h01
konkursy	0<O01
kontak	04301
kontakt	0<P0<
kontakt informacije	0<\01
kontakt podaci	0<]02
kontaktai	02d01
kontaktandmed	0;801
kontaktdaten	01l01
kontakti	0<_03
kontaktine informacija	02d01
kontaktinfo	0;801
kontaktinformacija	0<b01
kontaktinformasjon	0<c01
kontaktinformation	0<d02
kontaktinformationen	01l01
kontaktinformācija	0<b01
kontaktiniai duomenys	02d01
kontaktinė informacija	02d01
kontaktne informacie	0<f01
kontaktne informacije	0<g01
kontaktne udaje	0<f01
kontaktni informace	0<h01
kontaktni podaci	0<i01
kontaktni podatki	0<g01
kontaktni udaje	0<h01
kontaktné informácie	0<f01
kontaktné údaje	0<f01
kontaktní informace	0<h01
kontaktní údaje	0<h01
kontaktoplysninger	0<j01
kontaktopplysninger	0<c01
kontaktpersonas atsauksmem	03001
kontaktpersonas atsauksmēm	03001
kontaktuppgifter	09e01
kontakty	0<k02
kontakty na reference	07h01
konusmalar	01>01
konuşmalar	01>01
konverentsid	0<m01
konverentsid ja seminarid	0<m01
konyvek	05?01
koníčky	0<K02
koníčky a zájmy	0<M01
koníčky a záujmy	0<N01
kool	09l01
koolitused	08]01
koolitused ja kursused	08]01
kopsavilkums	02B01
korabbi munkahelyek	01401
korekort	0<501
korekort og certifikater	03C01
korkort	0<601
korkort och certifikat	03a01
korsijiet	0<n01
korsijiet ta' tahrig	0<n01
korsijiet ta' taħriġ	0<n01
kort om meg	0;301
kort om mig	0;402
kort presentation	0<o01
kort profiel	07W01
kort profil	0<901
kortare utbildningar	09R01
korte introductie	07W01
kortit	0;n01
kortit ja luvat	0;n01
korábbi munkahelyek	01401
kotba	02_01
koulut	01F01
koulutukset	01F01
koulutukset ja kurssit	01]01
koulutus	01F01
koulutus ja tutkinnot	01F01
koulutushistoria	01F01
koulutustausta	01F01
kozeleti tevekenyseg	0=001
kozossegi media	0:601
kozossegi munka	0=001
kozossegi oldalak	0:601
kratce o mne	05@01
kratka biografija	0<401
kratka predstavitev	05C01
kratki zivotopis	0;c01
kratki životopis	0;c01
kratko o mne	0;b01
kretanje u sluzbi	07i01
kretanje u službi	07i01
krotko o mnie	04f01
krátce o mně	05@01
krátko o mne	0;b01
krótko o mnie	04f01
ksiazki	02a01
książki	02a01
ksztalcenie	08J01
kształcenie	08J01
kto som	0;b01
kualifikasi pendidikan	0;P01
kuka olen	01\01
kulcskompetenciak	07101
kulcskompetenciák	07101
kulup faaliyetleri	09c01
kulüp faaliyetleri	09c01
kunnatta	09901
kunniamaininnat	02701
kunnskaper	01f01
kunnátta	09901
kunskaper	06b01
kunskaper och faerdigheter	06b01
kunskaper och fardigheter	06b01
kunskaper och färdigheter	06b01
kuntatt	06`01
kuntatti	06`01
kurs	01e01
kurs bilgileri	01M01
kurs og opplaering	01e01
kurs og opplæring	01e01
kurs og sertifikater	01e01
kurs og videreutdanning	01e01
kurs ve egitimler	01M01
kurs ve eğitimler	01M01
kurs ve seminerler	01M01
kursai	0=101
kursai ir mokymai	0=101
kursbevis	03B01
kurse	03701
kurse und seminare	03701
kurser	0=202
kurser och certifikat	09R01
kurser och utbildningar	09R01
kurser og efteruddannelse	08M01
kursevi	07O01
kursevi i obuke	07O01
kursi	02?01
kursi seminari	02?01
kursi un seminari	02?01
kursi un semināri	02?01
kursi, semināri	02?01
kurslar	01M01
kurslar ve egitimler	01M01
kurslar ve eğitimler	01M01
kurssit	01]01
kurssit ja koulutukset	01]01
kursus	0=402
kursus dan pelatihan	0=601
kursusbeviser	03C01
kursused	08]01
kursy	07M01
kursy i szkolenia	07M01
kursy szkolenia	07M01
kursy zawodowe	07M01
kursy, szkolenia	07M01
kurulus uyelikleri	06i01
kuruluş üyelikleri	06i01
kurzbiografie	03i01
kurzbiographie	03i01
kurzfassung	03i01
kurzprofil	03i01
kurzusok	08S01
kurzvorstellung	03i01
kurzy	00?02
kurzy a skoleni	00>01
kurzy a skolenia	06W01
kurzy a školenia	06W01
kurzy a školení	00>01
kurzy skoleni	00>01
kurzy, školení	00>01
kutatas	09G01
kutatasi projektek	09G01
kutatasok	09G01
kutatás	09G01
kutatási projektek	09G01
kutatások	09G01
kutsed	07<01
kutsetunnistused	07<01
kuulumine organisatsioonidesse	0=701
kuuluvus organisatsioonidesse	0=701
kuvaus	01\01
kvalifikacijas	02>01
kvalifikacijas celsana	02?01
kvalifikacijos	02n01
kvalifikacijos kelimas	0=101
kvalifikacijos kėlimas	0=101
kvalifikacijos tobulinimas	0=101
kvalifikasjoner	01f01
kvalifikationer	06o01
kvalifikācijas	02>01
kvalifikācijas celšana	02?01
kwalifikacje	05<01
kwalifikacje zawodowe	05<01
kwalifiki	08K01
kwalifiki akkademici	08K01
kwalifiki akkademiċi	08K01
kwaliteiten	03c01
ky nang	04I01
ky nang ca nhan	04I01
ky nang chinh	04I01
ky nang chuyen mon	04I01
ky nang khac	04I01
ky nang ky thuat	04I01
ky nang mem	04I01
ky nang nghe nghiep	04I01
ky nang ngoai ngu	0;o01
ky nang ngon ngu	0;o01
ky nang tin hoc	04I01
kynning	01301
kynningarbref	0=801
kynningarbréf	0=801
kärnkompetenser	06b01
képességek	07101
képesítés	04901
képesítések	04901
képzettség	08U01
képzés	08U01
képzések	08U01
képzések, tanfolyamok	08S01
készségek	07101
készségek és kompetenciák	07101
készségek, képességek	07101
kísérőlevél	0<201
könyvek	05?01
körkort	0<601
körkort och certifikat	03a01
közéleti tevékenység	0=001
közösségi munka	0=001
közösségi média	0:601
közösségi oldalak	0:601
kørekort	0<501
kørekort og certifikater	03C01
kĩ năng	04I01
kısa özgeçmiş	01X01
kısaca ben	01X01
kısaca hakkımda	01X01
kľúčové zručnosti	06X01
kỹ năng	04I01
kỹ năng chuyên môn	04I01
kỹ năng chính	04I01
kỹ năng cá nhân	04I01
kỹ năng khác	04I01
kỹ năng kỹ thuật	04I01
kỹ năng mềm	04I01
kỹ năng nghề nghiệp	04I01
kỹ năng ngoại ngữ	0;o01
kỹ năng ngôn ngữ	0;o01
kỹ năng tin học	04I01
labitud koolitused	08]01
labor social	00H01
laboratory skills	00801
laenkar	0=901
laimejimai	02<01
laimėjimai	02<01
lain lain	06a01
lain-lain	06a01
lainnya	06a01
laisvalaikio pomegiai	0:S01
laisvalaikio pomėgiai	0:S01
laisvalaikis	0:S01
lampiran	07[01
langages de programmation	02H01
language	09K01
language abilities	09K01
language competences	09K01
language competencies	09K01
language knowledge	09K01
language proficiency	09K01
language skills	09K01
languages	09K01
languages spoken	09K01
langue	03H01
langues	03H01
langues etrangeres	03H01
langues parlees	03H01
langues parlées	03H01
langues vivantes	03H01
langues étrangères	03H01
lankar	0=901
lastni projekti	0;I01
latar belakang pendidikan	0;P01
laufbahn	02:01
lavori	0=:01
lavori precedenti	01T01
lavori svolti	01T01
lavoro	01T01
lavoro desiderato	02i01
lazer	02N01
leachtai	01701
leadership	00W01
leadership activities	00W01
leadership and service	00W01
leadership experience	00W01
leasanna	04K01
lectures	03k01
legater	01h01
legaturi	0=;01
legitimation	03a01
legitimationer	03a01
legături	0=;01
lehrerfahrung	02:01
lehrgaenge	03701
lehrgaenge und seminare	03701
lehrgange	03701
lehrgange und seminare	03701
lehrgänge	03701
lehrgänge und seminare	03701
lehrtaetigkeit	02:01
lehrtatigkeit	02:01
lehrtätigkeit	02:01
leistungen	03<01
leisure	00_01
leisure activities	00_01
lenguajes	05`01
lenguajes de programacion	02I01
lenguajes de programación	02I01
lenguas	05`01
lenguas extranjeras	05`01
lenker	0=<01
lenkjer	0=<01
letter of motivation	02A01
lettera di motivazione	0==01
lettera di presentazione	0==01
lettera motivazionale	0==01
lettere di referenza	0=>01
letters of recommendation	05>01
lettre d'accompagnement	0=?01
lettre de motivation	0=?01
lettres de recommandation	0=@01
leyfi	0=A01
lezingen	02Z01
libri	02V01
libros	02W01
licencas	00S01
licencas e certificacoes	00S01
licencas e certificados	00S01
licence	0=B04
licence i sertifikati	08501
licences	0=F03
licences and registrations	03O01
licences et certifications	00K01
licencia de conducir	04S01
licencias	00Q01
licencias y certificaciones	00Q01
licencie	05101
licencije	05201
licencijos	02n01
licencje	05<01
licencje i certyfikaty	05<01
licenser	05302
licenses	03O01
licenses and certifications	03O01
licenses and registrations	03O01
licensure	03O01
licente	00T01
licente si certificari	00T01
licenties	03_01
licenze	00701
licenze e certificazioni	00701
licenzja tas sewqan	0=I01
licenzji	05901
licenzji tas sewqan	0=I01
licenças	00S01
licenças e certificados	00S01
licenças e certificações	00S01
licențe	00T01
licențe și certificări	00T01
lich su cong viec	06401
lich su lam viec	06401
licna interesovanja	0:Y01
licne informacije	0<\01
licne osobine	0<401
licne vestine	07401
licni podaci	0<\01
licni profil	0<401
licni projekti	0;H01
lideranca	00P01
liderança	00P01
liderazgo	00H01
lidmaatschap	03f01
lidmaatschappen	03f01
lien he	08=01
lien ket	0::01
lien lac	08=01
liens	08[01
ligacoes	0=J01
ligações	0=J01
liikmelisus	0=701
liikmesus	0=701
liite	02c01
liitteet	02c01
limba materna si limbi straine	00601
limba maternă și limbi străine	00601
limbaje de programare	00501
limbi	00601
limbi cunoscute	00601
limbi straine	00601
limbi straine cunoscute	00601
limbi străine	00601
limbi străine cunoscute	00601
limbi vorbite	00601
lineas de investigacion	00V01
lingid	0=K01
lingua	01S01
linguagens de programacao	02E01
linguagens de programação	02E01
linguaggi di programmazione	00401
linguas	05d01
linguas estrangeiras	05d01
linguas faladas	05d01
lingue	01S01
lingue conosciute	01S01
lingue straniere	01S01
linguistic skills	09K01
lingwi	0:301
lingwi barranin	0:301
link	0=L02
linkek	0:601
linki	0=N01
linkit	0=O01
linkler	03P01
linkovi	08:02
links	0=P07
linkuri	0=;01
lionrai agus ballraiochtai	03S01
lionrai soisialta	0=W01
lisaandmed	0=X01
lisad	07\01
lisaekoulutus	01]01
lisaetiedot	0=Y01
lisainfo	0=X01
lisakoulutus	01]01
lisanslar	03d01
lisanslar ve sertifikalar	03d01
lisateave	0=X01
lisatiedot	0=Y01
lisenser	03B01
lisensi	0=Z01
lisensi dan sertifikasi	0=Z01
lisenssit	0;n01
list motywacyjny	0=[01
lisäkoulutus	01]01
lisätiedot	0=Y01
litir chludaigh	0=\01
litir chlúdaigh	0=\01
litir iarratais	0=\01
litsentsid	07<01
livres	02T01
livros	02D01
lizenzen	00=01
lizenzen und zertifikate	00=01
liên hệ	08=01
liên kết	0::01
liên lạc	08=01
liċenzja tas-sewqan	0=I01
liċenzji	05901
liċenzji tas-sewqan	0=I01
lična interesovanja	0:Y01
lične informacije	0<\01
lične osobine	0<401
lične veštine	07401
lični podaci	0<\01
lični profil	0<401
lični projekti	0;H01
llenguatges de programacio	01V01
llenguatges de programació	01V01
llengues	05c01
llengues estrangeres	05c01
llengües	05c01
llengües estrangeres	05c01
lleure	00k01
llibres	05e01
llicencies	00R01
llicencies i certificacions	00R01
llicències	00R01
llicències i certificacions	00R01
lloc de treball desitjat	07?01
load	07<01
locul de munca actual	00X01
locul de munca vizat	02l01
locul de muncă actual	00X01
locul de muncă vizat	02l01
locuri de munca	00X01
locuri de muncă	00X01
loeneanspraak	0;f01
loenoenske	0;Y01
logiciels	02H01
logros	03\01
logros destacados	03\01
loisirs	00\01
loisirs et centres d'interet	00\01
loisirs et centres d'intérêt	00\01
lomba	03[01
loneansprak	0;f01
lononske	0;Y01
looking for	03I01
loopbaan	02L01
loopbaanoverzicht	02L01
lucrari publicate	02U01
lucrari stiintifice	02U01
lucrări publicate	02U01
lucrări științifice	02U01
luhidalt minust	08L01
luhitutvustus	08L01
lukesciai	06_01
luottamustehtaevaet	01I01
luottamustehtavat	01I01
luottamustehtävät	01I01
luottamustoimet	01I01
lupakortit	0;n01
luvat	0;n01
luvat ja kortit	0;n01
lydrastis	0=]01
lydraštis	0=]01
lyhyesti	01\01
lyhyt esittely	01\01
lyhytkurssit	01]01
läbitud koolitused	08]01
länkar	0=901
léachtaí	01701
líneas de investigación	00V01
línguas	05d01
línguas estrangeiras	05d01
línguas faladas	05d01
líonraí agus ballraíochtaí	03S01
líonraí sóisialta	0=W01
löneanspråk	0;f01
lønønske	0;Y01
lühidalt minust	08L01
lühitutvustus	08L01
lūkesčiai	06_01
lịch sử công việc	06401
lịch sử làm việc	06401
maal	0=^03
maatschappelijke activiteiten	00[01
macibas	01B01
magamrol	03e01
magamról	03e01
magang	0;]01
main projects	00D01
major projects	00D01
makaleler	01>01
mal	0=^03
malakunnatta	08h01
malstofur	0=a01
malthing	0=a01
management skills	00801
mang xa hoi	0::01
manused	07\01
markmid	01301
markmið	01301
materinski i strani jezici	0;T01
me contacter	06C01
medailonek	05@01
medals	00A01
media sosial	0;O01
media spolecznosciowe	0=N01
media społecznościowe	0=N01
medlemskab	09=01
medlemskaber	09=01
medlemskap	0=b02
medlemskap i foereningar	09E01
medlemskap i foreningar	09E01
medlemskap i föreningar	09E01
medlemskap i organisasjoner	09<01
medlemskap och naetverk	09E01
medlemskap och natverk	09E01
medlemskap och nätverk	09E01
medmaelabref	0=d01
medmaelendur	0=d01
medmaeli	0=d01
megjelent muvek	05?01
megjelent művek	05?01
megpalyazott munkakor	01N01
megpalyazott pozicio	01N01
megpályázott munkakör	01N01
megpályázott pozíció	01N01
mehke vescine	07301
mehke veščine	07301
meke vjestine	07501
meke vještine	07501
mekke dovednosti	06U01
melleklet	06D01
mellekletek	06D01
melléklet	06D01
mellékletek	06D01
membership	04:01
memberships	04:01
memberships and affiliations	04:01
membre	00c01
membresias	00l01
membresías	00l01
membru	01001
menntun	09o01
menntun og thjalfun	09o01
menntun og þjálfun	09o01
meriter	0=e01
meriter i oevrigt	01o01
meriter i ovrigt	01o01
meriter i övrigt	01o01
meritos	03\01
merkis	02B01
mes experiences	00^01
mes expériences	00^01
mesleki beceriler	02J01
mesleki deneyim	04L01
mesleki egitimler	01M01
mesleki eğitimler	01M01
mesleki tecrube	04L01
mesleki tecrübe	04L01
mesleki uyelikler	06i01
mesleki üyelikler	06i01
messen und kongresse	0<B01
methoden	03g01
metier recherche	04a01
meðmælabréf	0=d01
meðmælendur	0=d01
meðmæli	0=d01
midja socjali	0=f01
midja soċjali	0=f01
mielenkiinnon kohteet	09m01
mimoskolni aktivity	06T01
mimoskolni cinnost	06T01
mimoskolska cinnost	07J01
mimoskolske aktivity	07J01
mimoškolní aktivity	06T01
mimoškolní činnost	06T01
mimoškolská činnosť	07J01
mimoškolské aktivity	07J01
min jien	08?01
minat	0:R01
minat dan hobi	0:R01
minat kerja	08Z01
minat pribadi	0:R01
minositesek	04901
minust	08L01
minusta	01\01
minősítések	04901
mionsonrai pearsanta	08d01
mionsonraí pearsanta	08d01
misc	00a01
miscelaneo	06e01
miscellaneous	00a01
miscel·lania	01R01
miscel·lània	01R01
misceláneo	06e01
missa olen tyoskennellyt	01601
missae olen tyoeskennellyt	01601
mission statement	00;01
missions	00^01
missä olen työskennellyt	01601
mitgliedschaft	03h01
mitgliedschaften	03h01
mitgliedschaften in vereinen	03h01
mitgliedschaften und netzwerke	03h01
mixxellanja	01H01
mocne strony	07N01
moi quan tam	0=g01
moje atuty	04f01
mokslas	0:^01
mokslines publikacijos	0<301
moksliniai tyrimai	02f01
mokslinės publikacijos	0<301
mokymai	0=101
mokymai ir kursai	0=101
mokymasis	0:^01
moltai	0=h01
moltaí	0=h01
moltoiri	0=h01
moltóirí	0=h01
mon profil	00001
mong muon	06501
mong muốn	06501
mooc	02m01
more	00a01
mother tongue and other languages	09K01
motivacijas vestule	0=i01
motivacijsko pismo	0=j02
motivaciono pismo	0=l01
motivacios level	0<201
motivacni dopis	0=m01
motivacny list	0=n01
motivasyon mektubu	0=o01
motivatie	07W01
motivatiebrief	03]01
motivation	0>002
motivation letter	02A01
motivationsschreiben	02601
motivatsioonikiri	0;[01
motivační dopis	0=m01
motivačný list	0=n01
motiveret ansoegning	02801
motiveret ansogning	02801
motiveret ansøgning	02801
motivációs levél	0<201
motivācijas vēstule	0=i01
motyvacinis laiskas	0=]01
motyvacinis laiškas	0=]01
mrezne stranice	0;001
mrežne stranice	0;001
muc khac	0<001
muc luong mong muon	06501
muc tieu	03T01
muc tieu nghe nghiep	03T01
muita tietoja	0=Y01
munca voluntara	00Y01
muncă voluntară	00Y01
munkahely	01401
munkahelyek	01401
munkahelyi tapasztalat	01401
munkakorok	01401
munkakörök	01401
munkatapasztalat	01401
munkatapasztalatok	01401
munkatortenet	01401
munkatörténet	01401
munkaviszonyok	01401
muszaki ismeretek	07101
muttersprache und fremdsprachen	09U01
muu	0>202
muu info	0=X01
muu koulutus	01]01
muu osaaminen	01[01
muu teave	0=X01
muu tyoekokemus	01601
muu tyokokemus	01601
muu työkokemus	01601
muud oskused	02b01
muut	0=Y01
muut koulutukset	01]01
muut taidot	01[01
muut tiedot	0=Y01
muuta	0=Y01
my work	00B01
málakunnátta	08h01
málstofur	0=a01
málþing	0=a01
mål	0=^03
méritos	03\01
métier recherché	04a01
mācības	01B01
mērķis	02B01
měkké dovednosti	06U01
műszaki ismeretek	07101
mạng xã hội	0::01
mối quan tâm	0=g01
mục khác	0<001
mục tiêu	03T01
mục tiêu nghề nghiệp	03T01
mức lương mong muốn	06501
na kratko o meni	05C01
na meain shoisialta	0=W01
na meáin shóisialta	0=W01
nachweise	00=01
naetverk	0=901
naetverk och medlemskap	09E01
nagrade	0>403
nagrade i priznanja	0>702
nagrade in priznanja	07l01
nagrody	0<O01
nagrody i stypendia	0<O01
nagrody i wyroznienia	0<O01
nagrody i wyróżnienia	0<O01
naisc	0=W01
najvyssie dosiahnute vzdelanie	01<01
najvyššie dosiahnuté vzdelanie	01<01
najwazniejsze osiagniecia	0<O01
najwazniejsze projekty	03N01
najwazniejsze umiejetnosci	07N01
najważniejsze osiągnięcia	0<O01
najważniejsze projekty	03N01
najważniejsze umiejętności	07N01
nam	09o01
namsferill	09o01
namskeid	08\01
namskeid og radstefnur	08\01
nang luc	04I01
naobrazba	08G01
naryste	02h01
naryste organizacijose	02h01
narystes	02h01
narystė	02h01
narystė organizacijose	02h01
narystės	02h01
narzedzia	07N01
narzędzia	07N01
nas horas vagas	02N01
nascholing	00301
nastroje	0;B02
natjecanja	0>901
natverk	0=901
natverk och medlemskap	09E01
naucni radovi	0>:01
nauka	08J01
naučni radovi	0>:01
neben der arbeit	03:01
nebenjobs	02:01
nebenprojekte	03801
nebentaetigkeit	02:01
nebentaetigkeiten	02:01
nebentatigkeit	02:01
nebentatigkeiten	02:01
nebentätigkeit	02:01
nebentätigkeiten	02:01
neformalno izobrazevanje	06f01
neformalno izobraževanje	06f01
neformalno obrazovanje	07P01
nejvyssi dosazene vzdelani	01;01
nejvyšší dosažené vzdělání	01;01
nettprofiler	0=<01
nettsider	0=<01
nettverk og medlemskap	09<01
netvaerk	0:701
netvaerk og medlemskaber	09=01
netværk	0:701
netværk og medlemskaber	09=01
netwerken	0>;01
netwerken en lidmaatschappen	03f01
netwerks socjali	0=f01
netwerks soċjali	0=f01
netwerks u shubijiet	02j01
netwerks u sħubijiet	02j01
networks	09A01
networks and memberships	04:01
netzwerke	0:_01
netzwerke und mitgliedschaften	03h01
nevenactiviteiten	00[01
nevenfuncties	00[01
nevenprojecten	03b01
nghien cuu	04G01
nghiên cứu	04G01
ngoai ngu	0;o01
ngon ngu	0;o01
ngon ngu lap trinh	04I01
ngoại ngữ	0;o01
nguoi gioi thieu	09a01
nguoi tham chieu	09a01
nguoi tham khao	09a01
nguyen vong	06501
nguyen vong cong viec	06501
nguyện vọng	06501
nguyện vọng công việc	06501
ngôn ngữ	0;o01
ngôn ngữ lập trình	04I01
người giới thiệu	09a01
người tham chiếu	09a01
người tham khảo	09a01
nitelikler	02J01
niveau de langue	03H01
niveaux de langues	03H01
nivel de idiomas	05`01
nivell d'idiomes	05c01
niyet mektubu	0=o01
nodarbinatiba	06\01
nodarbinātība	06\01
noeglekompetencer	06o01
noekkelkompetanse	01f01
noekkelkvalifikasjoner	0;301
noglekompetencer	06o01
nokkelkompetanse	01f01
nokkelkvalifikasjoner	0;301
non formal education	00b01
non-formal education	00b01
notable projects	00D01
notlar	05=01
nozimigakie projekti	0;K01
nozīmīgākie projekti	0;K01
nuorodos	0:o01
nyckelkompetenser	06b01
nyelvek	0:]01
nyelvi ismeretek	0:]01
nyelvi keszsegek	0:]01
nyelvi kompetenciak	0:]01
nyelvi kompetenciák	0:]01
nyelvi készségek	0:]01
nyelvismeret	0:]01
nyelvtudas	0:]01
nyelvtudás	0:]01
nyelvvizsgak	0:]01
nyelvvizsgák	0:]01
nám	09o01
námsferill	09o01
námskeið	08\01
námskeið og ráðstefnur	08\01
nástroje	0;B02
nätverk	0=901
nätverk och medlemskap	09E01
nøglekompetencer	06o01
nøkkelkompetanse	01f01
nøkkelkvalifikasjoner	0;301
năng lực	04I01
o meni	0><03
o mne	0>?02
o mnie	04f01
o mně	05@01
o sobie	04f01
oa 능력	0>A01
oa능력	0>A01
obair dheonach	09b01
obiectiv	04N01
obiectiv profesional	04N01
obiective	04N01
obiettivi	03E01
obiettivo	03E01
obiettivo professionale	03E01
objave	0>B03
objave in predavanja	03j01
objavljeni radovi	05G02
objectif	00001
objectif professionnel	00001
objectifs	00001
objectiu	09801
objectiu professional	09801
objective	00;01
objectivo	02C01
objektif	06j01
objetivo	0>E02
objetivo profesional	00L01
objetivo profissional	02C01
objetivos	0>E02
objetivos pessoais	04R01
obras	0>G02
obrazovanje	01D02
obrazovanje i obuka	0>I01
obrazovanje i osposobljavanje	08G01
obres	0>J01
obsluga komputera	07N01
obstudijske dejavnosti	08701
obsługa komputera	07N01
obuke	07O01
obštudijske dejavnosti	08701
ocakavania	08301
occupation	00B01
occupational experience	00B01
occupazione	01T01
occupazione desiderata	02i01
ocekavani	0:801
ocekivanja	0>K02
oceneni	07k01
oceneni a uspechy	07k01
ocenenia	0>M01
ocenenia a uspechy	0>M01
ocenenia a úspechy	0>M01
ocenění	07k01
ocenění a úspěchy	07k01
ocio	00V01
octrooien	02Z01
ocupacao de tempos livres	02N01
ocupacio desitjada	07?01
ocupació desitjada	07?01
ocupação de tempos livres	02N01
oczekiwania	07m01
oczekiwania finansowe	07m01
odabrani projekti	0>N01
odborna prax	0>O01
odborna praxe	07j01
odborna skoleni	00>01
odborna sposobilost	05101
odborna zpusobilost	05001
odborne certifikaty	05001
odborne clanky	0>P01
odborne dovednosti	06U01
odborne publikace	0>P01
odborne publikacie	0>Q01
odborne skusenosti	0>O01
odborne znalosti	0;B02
odborne zrucnosti	06X01
odborná prax	0>O01
odborná praxe	07j01
odborná spôsobilosť	05101
odborná způsobilost	05001
odborná školení	00>01
odborné certifikáty	05001
odborné dovednosti	06U01
odborné publikace	0>P01
odborné publikácie	0>Q01
odborné skúsenosti	0>O01
odborné znalosti	0;B02
odborné zručnosti	06X01
odborné články	0>P01
odbyte szkolenia	07M01
odkazy	0>R02
odnosniki	0=N01
odnośniki	0=N01
odporucania	0>T01
odporúčania	0>T01
odul ve basarilar	03X01
oduller	03X01
oduller ve basarilar	03X01
odullerim	03X01
oenska stilling	0;X01
oenskad befattning	0;f01
oenskad tjaenst	0;f01
oenskat arbete	0;f01
oenskemaal	0;f01
oensker	0;j02
oensket job	0;Y01
oensket jobb	0;X01
oensket stilling	0;j02
oevrig	01g01
oevrig arbetslivserfarenhet	02901
oevrig erhvervserfaring	02501
oevrig informasjon	01g01
oevrig information	01o01
oevrig utbildning	09R01
oevriga faerdigheter	06b01
oevriga kunskaper	06b01
oevriga meriter	01o01
oevriga meriter och kunskaper	06b01
oevriga uppgifter	01o01
oevriga upplysningar	01o01
oevriga utbildningar	09R01
oevrige ferdigheter	01f01
oevrige kompetencer	06o01
oevrige kurser	08M01
oevrige oplysninger	01c01
oevrige opplysninger	01g01
oevrigt	0>U02
oevrigt engagemang	08^01
off duty	00_01
off the clock	00_01
ofimatica	02I01
ofimática	02I01
ogrenim	01=01
ogrenim bilgileri	01=01
ogrenim durumu	01=01
ohjelmistot	01[01
ohjelmointikielet	01[01
ohrajn	01H01
oideachas	04J01
oideachas agus oiliuint	04J01
oideachas agus oiliúint	04J01
oiliuint	04e01
oiliúint	04e01
oklevelek	04901
oktatas	08U01
oktatas es kepzes	08U01
oktatas es kepzesek	08U01
oktatás	08U01
oktatás és képzés	08U01
oktatás és képzések	08U01
okul	01=01
okurettindi	04201
okuskirteini	04201
older positions	00B01
olennainen tyoekokemus	01601
olennainen tyokokemus	01601
olennainen työkokemus	01601
olulisemad projektid	0;901
om	0=^03
om meg	0;301
om mig	0;402
om personen	0<c01
omandatud haridus	09l01
omat projektit	09i01
omdoemen	0>W01
omdomen	0>W01
omdömen	0>W01
on yazi	0=o01
on yazi ozeti	01X01
onde trabalhei	02o01
onderscheidingen	03`01
onderscheidingen en prijzen	03`01
onderwijs	00F01
onderwijs en opleiding	00F01
onderwijservaring	02L01
onderzoek	03b01
onderzoekservaring	02L01
onderzoeksprojecten	03b01
one cikan projeler	00N01
onkentes munka	0=001
onkentes tapasztalat	0=001
onkentes tevekenyseg	0=001
onkentesseg	0=001
online	0>X02
online courses	00b01
online presence	09A01
online profielen	0>;01
online profile	0:_01
online profiles	09A01
online profilok	0:601
online profily	0>R02
online-profile	0:_01
onlineprofiler	0>Z02
onnur faerni	09901
onoracha	08>01
onoracha agus gradaim	08>01
onorificenze	04?01
onoruri	04F01
onska stilling	0;X01
onskad befattning	0;f01
onskad tjanst	0;f01
onskat arbete	0;f01
onskemal	0;f01
onsker	0;j02
onsket job	0;Y01
onsket jobb	0;X01
onsket stilling	0;j02
onur ve oduller	03X01
onur ve ödüller	03X01
onóracha	08>01
onóracha agus gradaim	08>01
open source	0>\02
open source contributions	00D01
open source projects	00D01
open source projekte	03801
open source software	00D01
open-source software	00D01
open-source-projekte	03801
opensourceprojecten	03b01
operare pc	00501
opere	0=:01
opingud	09l01
opinie	0>^01
opinnot	01F01
opintotausta	01F01
opis	04f01
opiskelu	01F01
oplaeg	04;01
opleiding	00F01
opleiding en training	00F01
opleidingen	00F01
opleidingsachtergrond	00F01
opleidingsgegevens	00F01
oplæg	04;01
oppimine	09l01
oppsummering	0;301
opravneni	05001
opravnenia	05101
oprogramowanie	07N01
oprávnenia	05101
oprávnění	05001
opsummering	0<901
organisasi	0;m01
organisasjoner	09<01
organisasjonserfaring	08a01
organisational skills	00801
organisationer	0>_02
organisations professionnelles	00c01
organisatsioonid	0=701
organizacijas	03l01
organizacijos	02h01
organizaciones	00l01
organizacje	06N01
organizacje studenckie	01J01
organizacoes	00n01
organizatii	01001
organizatii profesionale	01001
organizations	04:01
organizações	00n01
organizații	01001
organizații profesionale	01001
organizācijas	03l01
orodja	07301
osaaminen	01[01
osaamisalueet	01[01
osaamisprofiili	01\01
osebne informacije	0<g01
osebne lastnosti	05C01
osebni podatki	0<g01
osebni profil	05C01
osebni projekti	0;I01
osiagniecia	0<O01
osiagniecia i nagrody	0<O01
osiągnięcia	0<O01
osiągnięcia i nagrody	0<O01
oskastarf	0>a01
oskir um starf	0>a01
oskused	02b01
oskused ja teadmised	02b01
osnovni podaci	0<]02
osnovni podatki	0<g01
osobe za kontakt	0>b01
osobe za preporuku	0>c02
osobne informacie	0<f01
osobne informacije	0<i01
osobne projekty	0>e01
osobne udaje	0<f01
osobne vjestine	07501
osobne vjestine i kompetencije	07501
osobne vjestine i osobine	0;c01
osobne vještine	07501
osobne vještine i kompetencije	07501
osobne vještine i osobine	0;c01
osobne vlastnosti	0;b01
osobni data	0<h01
osobni informace	0<h01
osobni interesi	0:X01
osobni podaci	0<i01
osobni profil	0>f02
osobni projekti	0>N01
osobni projekty	0>h01
osobni udaje	0<h01
osobni vlastnosti	05@01
osobni zajmy	0<M01
osobny profil	0;b01
osobné informácie	0<f01
osobné projekty	0>e01
osobné vlastnosti	0;b01
osobné údaje	0<f01
osobní data	0<h01
osobní informace	0<h01
osobní profil	05@01
osobní projekty	0>h01
osobní vlastnosti	05@01
osobní zájmy	0<M01
osobní údaje	0<h01
osobný profil	0;b01
osoby polecajace	0>^01
osoby polecające	0>^01
osposobljavanje	07P01
oss	0>i01
osszefoglalas	03e01
osszefoglalo	03e01
oss活動	0>i01
ostale informacije	07T02
ostale vestine	07401
ostale veštine	07401
ostale vjestine	07501
ostale vještine	07501
ostali podaci	07T02
ostalo	07Q03
ostatne	06V01
ostatne informacie	06V01
ostatne zrucnosti	06X01
ostatni	06S01
ostatni dovednosti	06U01
ostatni informace	06S01
ostatné	06V01
ostatné informácie	06V01
ostatné zručnosti	06X01
ostatní	06S01
ostatní dovednosti	06U01
ostatní informace	06S01
osvedceni	05001
osvedceni a certifikaty	05001
osvedcenia	05101
osvedcenia a certifikaty	05101
osvedčenia	05101
osvedčenia a certifikáty	05101
osvědčení	05001
osvědčení a certifikáty	05001
osztondijak	07701
osztondijak es dijak	07701
ota yhteytta	0:101
ota yhteyttae	0:101
ota yhteyttä	0:101
other	00a01
other experience	00B01
other information	00a01
other interests	00_01
other jobs	00B01
other language(s	09K01
other languages	09K01
other roles	00B01
other skills	00801
other work	00B01
others	00a01
otra experiencia	00U01
otra formacion	04Q01
otra formación	04Q01
otra informacion	06e01
otra información	06e01
otras experiencias	00U01
otro(s) idioma(s	05`01
otros	06e01
otros conocimientos	02I01
otros cursos	04Q01
otros datos	06e01
otros datos de interes	06e01
otros datos de interés	06e01
otros idiomas	05`01
otros meritos	06e01
otros méritos	06e01
ou j'ai travaille	00^01
outils	02H01
outils informatiques	02H01
outra(s) lingua(s	05d01
outra(s) língua(s	05d01
outras competencias	02E01
outras competências	02E01
outras experiencias	02o01
outras experiências	02o01
outras informacoes	06P01
outras informacoes relevantes	06P01
outras informações	06P01
outras informações relevantes	06P01
outras linguas	05d01
outras línguas	05d01
outreach	00W01
outros	06P01
outros cursos	00O01
outros dados	06P01
outside interests	00_01
outside work	00_01
ouvrages	02T01
over mezelf	07W01
over mij	07W01
overig	00201
overige	00201
overige gegevens	00201
overige informatie	00201
overige opleidingen	00301
overige vaardigheden	03c01
overige werkervaring	02L01
overview	00;01
ovladanie jazykov	06E01
ovlascenja	08501
ovlastenja	05201
ovlaštenja	05201
ovlašćenja	08501
ovládanie jazykov	06E01
ovrig	01g01
ovrig arbetslivserfarenhet	02901
ovrig erhvervserfaring	02501
ovrig informasjon	01g01
ovrig information	01o01
ovrig utbildning	09R01
ovriga fardigheter	06b01
ovriga kunskaper	06b01
ovriga meriter	01o01
ovriga meriter och kunskaper	06b01
ovriga uppgifter	01o01
ovriga upplysningar	01o01
ovriga utbildningar	09R01
ovrige ferdigheter	01f01
ovrige kompetencer	06o01
ovrige kurser	08M01
ovrige oplysninger	01c01
ovrige opplysninger	01g01
ovrigt	0>U02
ovrigt engagemang	08^01
ozet	01X01
ozgecmis ozeti	01X01
où j'ai travaillé	00^01
očakávania	08301
očekivanja	0>K02
očekávání	0:801
oħrajn	01H01
pa fritiden	0>j02
paa fritiden	0>j02
padevused	02b01
paetevyydet	0;n01
paetevyydet ja kortit	0;n01
paetevyydet ja luvat	0;n01
paetevyys	0;n01
pageidaujamas darbas	06_01
pageidaujamos pareigos	06_01
pageidavimai	06_01
pagrindine informacija	02d01
pagrindinė informacija	02d01
paipeir	01701
paitinni	01701
paitinní	01701
paixoes	02N01
paixões	02N01
palestras	02D01
palgasoov	0>l01
palkinnot	02701
palkinnot ja tunnustukset	02701
palkkatoive	09g01
palyafutas	01401
pamatinformacija	0<b01
pamatinformācija	0<b01
papers	03k01
papildinformacija	05D01
papildinformācija	05D01
papildizglitiba	02?01
papildizglītība	02?01
papildoma informacija	0;G01
papildoma veikla	0>m01
papildomas issilavinimas	0=101
papildomas išsilavinimas	0=101
papildomi duomenys	0;G01
papildu informacija	05D01
papildu informācija	05D01
papildu izglitiba	02?01
papildu izglītība	02?01
papildus informacija	05D01
papildus informācija	05D01
par mani	02B01
par slov o mne	0>?02
parcours	00^01
parcours academique	06L01
parcours académique	06L01
parcours professionnel	00^01
parcours scolaire	06L01
parcours universitaire	06L01
parcurs educational	08B01
parcurs educațional	08B01
parcurs profesional	00X01
participacao em eventos	05m01
participacio social	00Z01
participacion social	00H01
participació social	00Z01
participación social	00H01
participari la conferinte	06201
participação em eventos	05m01
participări la conferințe	06201
pasakumi	06R01
pasantias	00U01
pasantías	00U01
pasatiempos	00V01
pasiekimai	02<01
pasiones	00V01
pasirinkti projektai	02f01
pasiuni	0:A01
pasiuni si hobby uri	0:A01
pasiuni si interese	0:A01
pasiuni și hobby-uri	0:A01
pasiuni și interese	0:A01
pasje	06M01
pasje i zainteresowania	06M01
paskyros	0:o01
pasraksturojums	02B01
passatempi	0:m02
passatempos	02N01
passe temps	00\01
passe-temps	00\01
passioni	03301
passions	0>n03
pastimes	00_01
pasākumi	06R01
paten	04E01
patendid	02`01
patent	02\01
patentai	0<301
patente	0?102
patente di guida	0?301
patenten	02Z01
patenter	02]02
patentes	0?402
patenti	0?605
patenti di guida	0?301
patenti e certificazioni	00701
patentini	00701
patentit	02[01
patentler	01>01
patents	0?;02
patents and certifications	03O01
patents and publications	03k01
patenty	0?=03
patevyydet	0;n01
patevyydet ja kortit	0;n01
patevyydet ja luvat	0;n01
patevyys	0;n01
patirtis	06^01
pazymejimai	02n01
pazymejimai ir sertifikatai	02n01
pašraksturojums	02B01
pažymėjimai	02n01
pažymėjimai ir sertifikatai	02n01
pc kenntnisse	03g01
pc znalosti	0;B02
pc-kenntnisse	03g01
pcスキル	0;E01
peer reviewed publications	03k01
peer-reviewed publications	03k01
pehmeaet taidot	01[01
pehmeat taidot	01[01
pehmeät taidot	01[01
pekerjaan	0;]01
pekerjaan yang diinginkan	08Z01
pelatihan	0=601
pelatihan & sertifikasi	0=601
pelatihan dan kursus	0=601
pelatihan dan sertifikasi	0=601
pemberi referensi	06Q01
pembicara	04E01
pencapaian	03[01
pendidikan	0;P01
pendidikan formal	0;P01
pendidikan non formal	0=601
pendidikan nonformal	0=601
pendidikan terakhir	0;P01
penelitian	0?@01
pengalaman	0;]01
pengalaman bekerja	0;]01
pengalaman berorganisasi	0;m01
pengalaman kerja	0;]01
pengalaman magang	0;]01
pengalaman organisasi	0;m01
pengalaman pekerjaan	0;]01
pengalaman praktik	0;]01
pengalaman profesional	0;]01
pengalaman proyek	0?@01
pengalaman relawan	0;m01
pengalaman sukarela	0;m01
penghargaan	03[01
penghargaan & prestasi	03[01
penghargaan dan prestasi	03[01
penguasaan bahasa	03Q01
penilaian mandiri keterampilan digital	0?A01
perangkat lunak	03R01
percorso accademico	04W01
percorso di studi	04W01
percorso formativo	04W01
percorso professionale	01T01
percorso scolastico	04W01
percurso academico	08@01
percurso académico	08@01
percurso profissional	02o01
perfectionare	01P01
perfectionnement	02m01
perfecționare	01P01
perfil	0?B03
perfil personal	0?E02
perfil pessoal	02C01
perfil profesional	00L01
perfil professional	09801
perfil profissional	02C01
perfiles	08b01
perfiles en linea	08b01
perfiles en línea	08b01
perfils	08c01
perfils en linia	08c01
perfils en línia	08c01
perfis	0=J01
perfis online	0=J01
perkenalan	06j01
permis	0?G01
permis auto	04T01
permis b	0?G01
permis de conducere	04T01
permis de conduir	04U01
permis de conduire	0?G01
permis et certifications	00K01
permiso de conducir	04S01
permisos de conducir	04S01
permisos de conduir	04U01
permís de conduir	04U01
persoane de referinta	0?H01
persoane de referință	0?H01
persoenliche angaben	01l01
persoenliche daten	01l01
persoenliche faehigkeiten	03g01
persoenliche faehigkeiten und kompetenzen	03g01
persoenliche informationen	01l01
persoenliche interessen	03:01
persoenliche kompetenzen	03g01
persoenliche projekte	03801
persoenliche staerken	03i01
persoenliches	01l01
persoenliches profil	03i01
person	01l01
personal	03Y01
personal data	03Y01
personal details	03Y01
personal info	03Y01
personal information	03Y01
personal interests	00_01
personal particulars	03Y01
personal profile	00;01
personal projects	00D01
personal pursuits	00_01
personal skills	00801
personal skills and competences	00801
personal statement	00;01
personal summary	00;01
personalia	0?I04
personalien	01l01
personas dati	0<b01
personas informacija	0<b01
personas informācija	0<b01
persondata	0?M03
personendaten	01l01
personiga informacija	0<b01
personigas ipasibas	02B01
personigie dati	0<b01
personigie projekti	0;K01
personiska informacija	0<b01
personiskā informācija	0<b01
personlege opplysningar	0<c01
personliche angaben	01l01
personliche daten	01l01
personliche fahigkeiten	03g01
personliche fahigkeiten und kompetenzen	03g01
personliche informationen	01l01
personliche interessen	03:01
personliche kompetenzen	03g01
personliche projekte	03801
personliche starken	03i01
personliches	01l01
personliches profil	03i01
personlig informasjon	0<c01
personlig information	09e01
personlig presentation	0<o01
personlig profil	0=^03
personliga egenskaper	0<o01
personliga faerdigheter och kompetenser	06b01
personliga fardigheter och kompetenser	06b01
personliga färdigheter och kompetenser	06b01
personliga intressen	09[01
personliga projekt	08O01
personliga uppgifter	09e01
personlige data	0<j01
personlige egenskaper	0;301
personlige ferdigheter	01f01
personlige interesser	0:\01
personlige kompetencer	06o01
personlige oplysninger	0<j01
personlige opplysninger	0<c01
personlige projekter	08P01
personlige prosjekter	08Q01
personligt	0;402
personligt brev	09D01
personnes de reference	0=@01
personnes de référence	0=@01
personoplysninger	0<j01
personopplysninger	0<c01
personuleg samantekt	01301
personuleg verkefni	08W01
personulegar upplysingar	09f01
personuppgifter	09e01
personuupplysingar	09f01
personīgie dati	0<b01
personīgie projekti	0;K01
personīgā informācija	0<b01
personīgās īpašības	02B01
persoonlijk profiel	07W01
persoonlijke gegevens	03Z01
persoonlijke informatie	03Z01
persoonlijke interesses	04D01
persoonlijke projecten	03b01
persoonlijke samenvatting	07W01
persoonlijke vaardigheden	03c01
persoonlijke vaardigheden en competenties	03c01
persoonsgegevens	03Z01
persuni ta' referenza	0?P01
persónuleg samantekt	01301
persónuleg verkefni	08W01
persónulegar upplýsingar	09f01
persónuupplýsingar	09f01
persönliche angaben	01l01
persönliche daten	01l01
persönliche fähigkeiten	03g01
persönliche fähigkeiten und kompetenzen	03g01
persönliche informationen	01l01
persönliche interessen	03:01
persönliche kompetenzen	03g01
persönliche projekte	03801
persönliche stärken	03i01
persönliches	01l01
persönliches profil	03i01
pertenencia a asociaciones	00l01
pertinenca a associacions	00m01
pertinença a associacions	00m01
perustiedot	0:101
pesquisa	0;601
pet проекты	0?Q01
pet-проекты	0?Q01
petijumi	0;K01
petniecibas projekti	0;K01
phu luc	07901
phụ lục	07901
pieces jointes	02201
pieejamiba	06]01
pieejamība	06]01
pielikumi	0?R01
pielikums	0?R01
pieredze	06\01
pieteikuma vestule	0=i01
pieteikuma vēstule	0=i01
pièces jointes	02201
places i've worked	00B01
po godzinach	06M01
pocitacove dovednosti	06U01
pocitacove znalosti	0;B02
pocitacove zrucnosti	06X01
podaci za kontakt	0<]02
podstawowe informacje	06Z01
podsumowanie	04f01
podsumowanie zawodowe	04f01
podujatia	0<=01
pohiandmed	0;801
points forts	00001
poklicna pot	06h01
poklicne izkusnje	06h01
poklicne izkušnje	06h01
poklicni profil	05C01
polecenia	0>^01
politisches engagement	03;01
pomegiai	0:S01
pomegiai ir interesai	0:S01
pomembnejsi projekti	0;I01
pomembnejši projekti	0;I01
pomėgiai	0:S01
pomėgiai ir interesai	0:S01
ponencias	02W01
ponencias y publicaciones	02W01
ponencies	05e01
ponències	05e01
popis publikacija	0?S01
popratno pismo	0?T01
poprzednie stanowiska	08401
portafolio	0;701
portafolis	0>J01
portafoll	0?U01
portefoelje	0?V02
portefolje	0?V02
portefølje	0?V02
portfelis	02f01
portfelj	0;I01
portfoelj	08O01
portfolio	0?X0E
portfolj	08O01
portfolyo	00N01
portfoolio	0;901
portfoy	00N01
portfólio	0?m02
portfólió	09G01
portfölj	08O01
portföy	00N01
portofolio	0?@01
portofoliu	04i01
posicao desejada	04R01
posisi yang diinginkan	08Z01
posisi yang dilamar	08Z01
position sought	03I01
positions	00B01
positions held	00B01
posizione attuale	01T01
posizione desiderata	02i01
posizione per la quale si concorre	02i01
posizione ricercata	02i01
posizioni ricoperte	01T01
posição desejada	04R01
poslovno iskustvo	0;:02
post ata uaim	09T01
post atá uaim	09T01
post inmhianaithe	09T01
poste recherche	04a01
poste recherché	04a01
poste souhaite	04a01
poste souhaité	04a01
poste vise	04a01
poste visé	04a01
postes occupes	00^01
postes occupés	00^01
postes precedents	00^01
postes précédents	00^01
postignuca	0>901
postignuća	0>901
posts held	00B01
postul dorit	02l01
postul vizat	02l01
poszukiwane stanowisko	07m01
potrdila	05801
potvrde	0?o02
potvrde i certifikati	05201
povezave	08<01
poveznice	0;001
povijest zaposlenja	07i01
povzetek	05C01
pozadovana pozice	0:801
pozadovana pozicia	08301
pozadovane zamestnani	0:801
pozadovane zamestnanie	08301
pozitia dorita	02l01
pozizzjoni mixtieqa	07=01
poziția dorită	02l01
poznavanje jezika	0;Q02
poznavanje rada na racunaru	07401
poznavanje rada na računaru	07401
poznavanje stranih jezika	0;Q02
pozostale	07L01
pozostale informacje	07L01
pozostałe	07L01
pozostałe informacje	07L01
počítačové dovednosti	06U01
počítačové znalosti	0;B02
počítačové zručnosti	06X01
pożizzjoni mixtieqa	07=01
požadovaná pozice	0:801
požadovaná pozícia	08301
požadované zamestnanie	08301
požadované zaměstnání	0:801
praca	08401
praca s pocitacom	06X01
praca spoleczna	01J01
praca społeczna	01J01
praca zawodowa	08401
prace s pc	06U01
pracovna historia	0>O01
pracovna prax	0>O01
pracovne skusenosti	0>O01
pracovni historie	07j01
pracovni kariera	07j01
pracovni praxe	07j01
pracovni preference	0:801
pracovni zkusenost	07j01
pracovni zkusenosti	07j01
pracovná história	0>O01
pracovná prax	0>O01
pracovné skúsenosti	0>O01
pracovní historie	07j01
pracovní kariéra	07j01
pracovní praxe	07j01
pracovní preference	0:801
pracovní zkušenost	07j01
pracovní zkušenosti	07j01
practica	00X01
practical experience	00B01
practical skills	00801
practicas	00U01
practicas profesionales	00U01
practică	00X01
practiques	04V01
praesentation	0<901
praesentationer	04;01
praestationer	01h01
praksa	0@103
prakse	0@404
prakses	06\01
praksis	02001
prakticke skusenosti	0>O01
praktické skúsenosti	0>O01
prakticne izkusnje	06h01
prakticno iskustvo	07i01
praktijkervaring	02L01
praktik	0@802
praktika	0@:03
praktikad	01Z01
praktikophold	02501
praktikum	02:01
praktische erfahrung	02:01
praktische erfahrungen	02:01
praktične izkušnje	06h01
praktično iskustvo	07i01
praktyka zawodowa	08401
praktyki	08401
praktyki i staze	08401
praktyki i staże	08401
pranesimai	0<301
pranešimai	0<301
prasmes	05E01
prasmes un iemanas	05E01
prasmes un iemaņas	05E01
prasmes un zinasanas	05E01
prasmes un zināšanas	05E01
prawa jazdy	0@=01
prawo jazdy	0@=01
prax	0>O01
praxe	07j01
praxiserfahrung	02:01
predavanja	0>B03
predchozi zamestnani	07j01
prednaskova cinnost	05I02
prednasky	05I02
prednášková činnosť	0>Q01
prednášky	0>Q01
predstava o zamestnani	08301
predstava o zamestnaní	08301
predstaveni	05@01
predstavenie	0;b01
predstavitev	05C01
predstavitve	03j01
predstavljanje	0;c01
predstavy o praci	0:801
preference	0:801
preferences	03I01
preferencias	0@>02
preferencias laborales	07>01
preferencie	08301
preferencies	07?01
preferencies laborals	07?01
preferencije	0@@01
preferencje	07m01
preferencje zawodowe	07m01
preferensi pekerjaan	08Z01
preferenze	02i01
preferenzi	07=01
preferinte	02l01
preferințe	02l01
preferovana pozice	0:801
preferovana pozicia	08301
preferovaná pozice	0:801
preferovaná pozícia	08301
preferowane stanowisko	07m01
preferred occupation	03I01
preferències	07?01
preferències laborals	07?01
preferências	04R01
pregatire academica	08B01
pregatire educationala	08B01
pregătire academică	08B01
pregătire educațională	08B01
prehled praxe	07j01
prehled zamestnani	07j01
preise	03<01
preise und auszeichnungen	03<01
preise und stipendien	03<01
prelekcje	02a01
premi	04?01
premi e borse di studio	04?01
premi e riconoscimenti	04?01
premiacoes	04=01
premiações	04=01
premii	04F01
premii si distinctii	04F01
premii si realizari	04F01
premii și distincții	04F01
premii și realizări	04F01
premios	05f02
premios e distincoes	04=01
premios e honrarias	04=01
premios e reconhecimentos	04=01
premios y becas	03\01
premios y distinciones	03\01
premios y logros	03\01
premios y reconocimientos	03\01
premis	02k01
premis i distincions	02k01
premis i reconeixements	02k01
premjijiet	04>01
preparacion academica	00E01
preparación académica	00E01
preporuka	0>c02
preporuke	0>c02
presenca online	0=J01
presence en ligne	08[01
presencia en linea	08b01
presencia en línea	08b01
presentacio	09801
presentacion	00L01
presentaciones	02W01
presentacions	05e01
presentació	09801
presentación	00L01
presentasi	04E01
presentasjon	0;301
presentasjoner	04<01
presentaties	02Z01
presentation	0@A02
presentationer	02\01
presentations	0@C02
presentazione	03E01
presentazioni	02V01
presença online	0=J01
prestasi	03[01
prestasi dan penghargaan	03[01
prestasjoner	0:001
prestaties	03`01
prestationer	0=e01
pretekle zaposlitve	06h01
pretensao salarial	04R01
pretensiones	07>01
pretensoes	04R01
pretensão salarial	04R01
pretensões	04R01
pretentions salariales	04a01
prethodna zaposlenja	0@E01
preukazy	05101
previous employment	00B01
previous experience	00B01
previous jobs	00B01
previous positions	00B01
previous roles	00B01
prezentace	0>P01
prezentacie	0>Q01
prezentacijas	09d01
prezentaciok	05?01
prezentacja	04f01
prezentacje	02a01
prezentare	04N01
prezentari	02U01
prezentazzjoni	08?01
prezentazzjonijiet	02_01
prezentácie	0>Q01
prezentációk	05?01
prezentācijas	09d01
prezentări	02U01
preżentazzjoni	08?01
preżentazzjonijiet	02_01
pricakovanja	0@F01
pridobljena izobrazba	01C01
priebeh vzdelania	01<01
priebeh zamestnani	0>O01
priebeh zamestnania	0>O01
priebeh zamestnaní	0>O01
priedai	07^01
priedas	07^01
prijzen	03`01
prijzen en onderscheidingen	03`01
prilog	07]01
priloga	0@G01
priloge	0@G01
priloha	0@H02
prilohy	0@H02
prilozi	0@J02
principais competencias	02E01
principais competências	02E01
principais projetos	0;601
principales aptitudes	02I01
principales competences	02H01
principales compétences	02H01
principales realisations	04A01
principales réalisations	04A01
principali progetti	0=:01
principaux projets	0@L01
priporocila	0@M01
priporocilo	0@M01
priporočila	0@M01
priporočilo	0@M01
priser	0@N03
priser och utmaerkelser	0=e01
priser och utmarkelser	0=e01
priser och utmärkelser	0=e01
priser og haedersbevisninger	01h01
priser og hædersbevisninger	01h01
priser og udmaerkelser	01h01
priser og udmærkelser	01h01
priser og utmerkelser	0:001
prisistatymas	02=01
pristatymai	0<301
privat	0@Q02
private interessen	03:01
private projekte	03801
privates	03:01
privattivi	02_01
privitci	0@S01
prix	04A01
prix et bourses	04A01
prix et distinctions	04A01
prix et recompenses	04A01
prix et récompenses	04A01
prizai	02<01
prizes	00A01
priznanja	0>403
priznanja i nagrade	0>702
priznanja in nagrade	07l01
pričakovanja	0@F01
pro bono	00W01
producao bibliografica	02D01
producao cientifica	02D01
produção bibliográfica	02D01
produção científica	02D01
profesijna prax	0>O01
profesijne organizacie	05S01
profesijne skusenosti	0>O01
profesijny profil	0;b01
profesijná prax	0>O01
profesijné organizácie	05S01
profesijné skúsenosti	0>O01
profesijný profil	0;b01
profesine patirtis	06^01
profesine veikla	06^01
profesines organizacijos	02h01
profesiniai igudziai	02e01
profesiniai įgūdžiai	02e01
profesinis profilis	02=01
profesinė patirtis	06^01
profesinė veikla	06^01
profesinės organizacijos	02h01
profesionala pieredze	06\01
profesionalais profils	02B01
profesionalas organizacijas	03l01
profesionalas prasmes	05E01
profesionalne vestine	07401
profesionalne veštine	07401
profesionalne vjestine	07501
profesionalne vještine	07501
profesionalni profil	05A02
profesionalni sazetak	0;c01
profesionalni sažetak	0;c01
profesionalno iskustvo	0;:02
profesionālais profils	02B01
profesionālā pieredze	06\01
profesionālās organizācijas	03l01
profesionālās prasmes	05E01
profesjonell erfaring	02001
profesni dovednosti	06U01
profesni draha	07j01
profesni kariera	07j01
profesni organizace	05T01
profesni osvedceni	05001
profesni praxe	07j01
profesni profil	05@01
profesni sdruzeni	05T01
profesni shrnuti	05@01
profesni zkusenosti	07j01
profesní dovednosti	06U01
profesní dráha	07j01
profesní kariéra	07j01
profesní organizace	05T01
profesní osvědčení	05001
profesní praxe	07j01
profesní profil	05@01
profesní sdružení	05T01
profesní shrnutí	05@01
profesní zkušenosti	07j01
professionaalne profiil	08L01
professional activities	00B01
professional affiliations	04:01
professional appointments	00B01
professional associations	04:01
professional background	00B01
professional bodies	04:01
professional certifications	03O01
professional development	00b01
professional education	00C01
professional experience	00B01
professional history	00B01
professional licenses	03O01
professional memberships	04:01
professional memberships and affiliations	04:01
professional objective	00;01
professional organizations	04:01
professional profile	00;01
professional projects	00D01
professional qualifications	03O01
professional references	05>01
professional registrations	03O01
professional skills	00801
professional summary	00;01
professional training	00b01
professioneel profiel	07W01
professionel erfaring	02501
professionele ervaring	02L01
professionele lidmaatschappen	03f01
professionele vaardigheden	03c01
professionell erfarenhet	02901
profesyonel deneyim	04L01
profesyonel ozet	01X01
profesyonel profil	01X01
profesyonel özet	01X01
proficiencies	00801
profiel	07W01
profielen	0>;01
profielschets	07W01
profieltekst	07W01
profiil	08L01
profiili	01\01
profiilid	0=K01
profiilit	0=O01
profil	0@T0@
profil daring	0;O01
profil diri	06j01
profil in kuerze	03i01
profil in kurze	03i01
profil in kürze	03i01
profil kandydata	04f01
profil online	0;O01
profil personal	04N01
profil personali	08?01
profil personnel	00001
profil profesional	0@d02
profil professionnel	00001
profil professjonali	08?01
profil singkat	06j01
profil zawodowy	04f01
profilar	0:901
profilbeskrivning	0<o01
profile	0@f04
profile internetowe	0=N01
profile spolecznosciowe	0=N01
profile społecznościowe	0=N01
profile summary	00;01
profiler	0@j03
profiles	09A01
profili	0@m06
profili na mrezi	0A301
profili na mreži	0A301
profili online	05U01
profili social	05U01
profiliai	0:o01
profilis	02=01
profill	01301
profiller	03P01
profilo	03E01
profilo personale	03E01
profilo professionale	03E01
profilok	0:601
profils	0A402
profils en ligne	08[01
profiltekst	0<901
profiluri	0=;01
profiluri online	0=;01
profily	0>R02
progetti	0A602
progetti accademici	0=:01
progetti di ricerca	0=:01
progetti open source	0=:01
progetti personali	0A602
progetti realizzati	0=:01
progetti rilevanti	0=:01
progetti selezionati	0=:01
progetti ta' ricerka	0?U01
programavimo kalbos	02e01
programlama dilleri	02J01
programmeerimiskeeled	02b01
programmeertalen	03c01
programmeringsspraak	0A802
programmeringssprak	0A802
programmeringssprog	06o01
programmeringsspråk	0A802
programmesanas valodas	05E01
programmierkenntnisse	03g01
programmiersprachen	03g01
programming	00801
programming languages	00801
programming skills	00801
programmēšanas valodas	05E01
programovaci jazyky	06U01
programovacie jazyky	06X01
programovací jazyky	06U01
programozasi nyelvek	07101
programozási nyelvek	07101
programski jezici	01K02
programski jeziki	07301
programvara	06b01
proiecte	04i01
proiecte academice	04i01
proiecte de cercetare	04i01
proiecte personale	04i01
proiecte profesionale	04i01
proiecte proprii	04i01
proiecte realizate	04i01
proiecte relevante	04i01
proiecte selectate	04i01
proifil	00M01
proifil phearsanta	00M01
proifili	0=W01
proifili ar line	0=W01
proje deneyimi	00N01
project	0A:02
project experience	00D01
project work	00D01
projecten	03b01
projectervaring	03b01
projectes	0>J01
projectes de recerca	0>J01
projectes destacats	0>J01
projectes personals	0>J01
projectes propis	0>J01
projectes realitzats	0>J01
projectos	0;601
projects	0A<02
projects and research	00D01
projekt	0A>04
projektai	02f01
projektarbeit	03801
projektarbeiten	03801
projektauswahl	03801
projekte	03801
projektek	09G01
projekter	08P01
projekterfahrung	03801
projekterfahrungen	03801
projekterfarenhet	08O01
projekterfaring	08P01
projekthistorie	03801
projekti	0AB04
projektid	0;901
projektikogemus	0;901
projektikokemus	09i01
projektit	09i01
projektit ja hankkeet	09i01
projektliste	03801
projektno iskustvo	0>N01
projektove zkusenosti	0>h01
projektové zkušenosti	0>h01
projekttapasztalat	09G01
projektubersicht	03801
projektuebersicht	03801
projekty	0AF03
projekty badawcze	03N01
projekty open source	03N01
projekty osobiste	03N01
projekty wlasne	03N01
projekty własne	03N01
projektübersicht	03801
projeler	00N01
projelerim	00N01
projet	0@L01
projet professionnel	04a01
projetos	0;601
projetos academicos	0;601
projetos acadêmicos	0;601
projetos de destaque	0;601
projetos de pesquisa	0;601
projetos open source	0;601
projetos pessoais	0;601
projetos profissionais	0;601
projetos proprios	0;601
projetos próprios	0;601
projetos realizados	0;601
projetos relevantes	0;601
projets	0@L01
projets academiques	0@L01
projets académiques	0@L01
projets de recherche	0@L01
projets etudiants	0@L01
projets marquants	0@L01
projets open source	0@L01
projets personnels	0@L01
projets professionnels	0@L01
projets realises	0@L01
projets réalisés	0@L01
projets scolaires	0@L01
projets universitaires	0@L01
projets étudiants	0@L01
propratno pismo	0=l01
prosjekt	08Q01
prosjekter	08Q01
prosjekterfaring	08Q01
prosti cas	0:Z01
prosti čas	0:Z01
prostocasne dejavnosti	0:Z01
prostovoljne dejavnosti	08701
prostovoljno delo	08701
prostovoljske izkusnje	08701
prostovoljske izkušnje	08701
prostovoljstvo	08701
prostočasne dejavnosti	0:Z01
proyecto	0;701
proyectos	0;701
proyectos academicos	0;701
proyectos académicos	0;701
proyectos de investigacion	0;701
proyectos de investigación	0;701
proyectos destacados	0;701
proyectos open source	0;701
proyectos personales	0;701
proyectos profesionales	0;701
proyectos propios	0;701
proyectos realizados	0;701
proyectos relevantes	0;701
proyek	0?@01
proyek penelitian	0?@01
proyek pilihan	0?@01
proyek pribadi	0?@01
proyek terkait	0?@01
proġetti	0?U01
proġetti personali	0?U01
proġetti ta' riċerka	0?U01
prubeh vzdelani	01;01
prubeh zamestnani	07j01
prukazy	05001
prukazy a opravneni	05001
pruvodni dopis	0=m01
przebieg edukacji	08J01
przebieg kariery	08401
przebieg kariery zawodowej	08401
przebieg nauki	08J01
przebieg pracy zawodowej	08401
przynaleznosc do organizacji	06N01
przynależność do organizacji	06N01
pràctiques	04V01
práca s počítačom	06X01
práce s pc	06U01
prácticas	00U01
prácticas profesionales	00U01
præsentation	0<901
præsentationer	04;01
præstationer	01h01
prémios	04=01
prémios e distinções	04=01
présence en ligne	08[01
présentation	00001
présentations	02T01
prétentions salariales	04a01
prêmios	04=01
prêmios e distinções	04=01
prêmios e honrarias	04=01
prêmios e reconhecimentos	04=01
príloha	0AI01
prílohy	0AI01
prófílar	0:901
prófíll	01301
próifíl	00M01
próifíl phearsanta	00M01
próifílí	0=W01
próifílí ar líne	0=W01
průběh vzdělání	01;01
průběh zaměstnání	07j01
průkazy	05001
průkazy a oprávnění	05001
průvodní dopis	0=m01
pubblicazioni	02V01
pubblicazioni e conferenze	02V01
pubblicazioni e presentazioni	02V01
pubblicazioni scientifiche	02V01
pubblikazzjonijiet	02_01
public service	00W01
public speaking	03k01
publicaciones	02W01
publicaciones cientificas	02W01
publicaciones científicas	02W01
publicaciones y ponencias	02W01
publicacions	05e01
publicacions i ponencies	05e01
publicacions i ponències	05e01
publicacoes	02D01
publicacoes cientificas	02D01
publicacoes e palestras	02D01
publicaties	02Z01
publicaties en lezingen	02Z01
publicaties en presentaties	02Z01
publicatii	02U01
publicatii si prezentari	02U01
publicatii stiintifice	02U01
publication	03k01
publications	0@C02
publications and patents	03k01
publications and presentations	03k01
publications and talks	03k01
publications et communications	02T01
publications et conferences	02T01
publications et conférences	02T01
publications scientifiques	02T01
publicações	02D01
publicações científicas	02D01
publicações e palestras	02D01
publicații	02U01
publicații și prezentări	02U01
publicații științifice	02U01
publicerade artiklar	02\01
publikace	0>P01
publikace a prednasky	0>P01
publikace a přednášky	0>P01
publikacie	0>Q01
publikacie a prednasky	0>Q01
publikacijas	09d01
publikacije	0>B03
publikacije i predavanja	0?S01
publikacijos	0<301
publikaciok	05?01
publikaciok es eloadasok	05?01
publikacios lista	05?01
publikacje	02a01
publikacje i wystapienia	02a01
publikacje i wystąpienia	02a01
publikacje naukowe	02a01
publikacna cinnost	0>Q01
publikacni cinnost	0>P01
publikasi	04E01
publikasi ilmiah	04E01
publikasjonar	04<01
publikasjoner	04<01
publikasjoner og foredrag	04<01
publikationen	03901
publikationen und vortraege	03901
publikationen und vortrage	03901
publikationen und vorträge	03901
publikationer	0AJ02
publikationer och foeredrag	02\01
publikationer och foredrag	02\01
publikationer och föredrag	02\01
publikationer og foredrag	04;01
publikationslista	02\01
publikationsliste	0AL02
publikatsioonid	02`01
publikatsioonid ja ettekanded	02`01
publikačná činnosť	0>Q01
publikační činnost	0>P01
publikácie	0>Q01
publikácie a prednášky	0>Q01
publikációk	05?01
publikációk és előadások	05?01
publikációs lista	05?01
publikācijas	09d01
published work	03k01
puesto deseado	07>01
puesto solicitado	07>01
puestos anteriores	00U01
puestos desempenados	00U01
puestos desempeñados	00U01
puheet	02[01
punann	0AN01
puncte forte	04N01
páipéir	01701
pályafutás	01401
pár slov o mne	0;b01
pár slov o mně	05@01
pädevused	02b01
pätevyydet	0;n01
pätevyydet ja kortit	0;n01
pätevyydet ja luvat	0;n01
pätevyys	0;n01
på fritiden	0>j02
põhiandmed	0;801
pētniecības projekti	0;K01
pētījumi	0;K01
předchozí zaměstnání	07j01
přednášková činnost	0>P01
přednášky	0>P01
představení	05@01
představy o práci	0:801
přehled praxe	07j01
přehled zaměstnání	07j01
příloha	0AO01
přílohy	0AO01
qua trinh cong tac	06401
qua trinh cong tac va lam viec	06401
qua trinh dao tao	03U01
qua trinh hoc tap	03U01
qua trinh lam viec	06401
qualificacao profissional	00O01
qualificacoes	02E01
qualificacoes profissionais	02E01
qualifications	0AP02
qualificação profissional	00O01
qualificações	02E01
qualificações profissionais	02E01
qualifiche	00401
qualifikationen	03g01
qualifikationsprofil	03i01
que busco	0AR02
quem sou	02C01
qui soc	09801
qui suis je	00001
qui suis-je	00001
quien soy	00L01
quién soy	00L01
quá trình công tác	06401
quá trình công tác và làm việc	06401
quá trình học tập	03U01
quá trình làm việc	06401
quá trình đào tạo	03U01
què busco	07?01
qué busco	07>01
raadighed	0;Y01
raccomandazioni	0=>01
racunalna znanja	07501
racunalne vjestine	07501
racunalniska znanja	07301
racunalniske vescine	07301
racunarske vestine	07401
rad na racunalu	07501
rad na racunaru	07401
rad na računalu	07501
rad na računaru	07401
radighed	0;Y01
radionice	08H02
radna iskustva	0;:02
radno iskustvo	0;:02
radno mjesto na koje se prijavljujete	0@@01
radovi	05G02
radstefnur	0=a01
radstefnur og malthing	0=a01
raiteas pearsanta	00M01
rakkomandazzjonijiet	0?P01
raksti	09d01
rangkuman	06j01
rannsoknarverkefni	08W01
rannsoknir	08W01
rannsóknarverkefni	08W01
rannsóknir	08W01
raziskave	0;I01
raziskovalni projekti	0;I01
razno	07Q03
razpolozljivost	0@F01
razpoložljivost	0@F01
računalna znanja	07501
računalne vještine	07501
računalniška znanja	07301
računalniške veščine	07301
računarske veštine	07401
realisations	04A01
realisations et projets	0@L01
realizacoes	04=01
realizari	04F01
realizações	04=01
realizetie projekti	0;K01
realizovane projekty	0AT02
realizované projekty	0AT02
realizowane projekty	03N01
realizări	04F01
realizētie projekti	0;K01
reamhra	00M01
recapiti	01_01
recerca	0>J01
recherche	0@L01
recognition	00A01
recomanacions	04`01
recomandari	0?H01
recomandări	0?H01
recomendaciones	04_01
recomendacoes	04^01
recomendações	04^01
recommandations	0=@01
recommendations	05>01
recommendations received	05>01
recompenses	04A01
recompenses et distinctions	04A01
reconeixements	02k01
reconhecimentos	04=01
reconocimientos	03\01
recunoasteri	04F01
recunoașteri	04F01
redes	0AV02
redes e afiliacoes	00n01
redes e afiliações	00n01
redes e filiacoes	00n01
redes e filiações	00n01
redes sociais	0=J01
redes sociales	08b01
redes y afiliaciones	00l01
referans	0AX01
referans bilgileri	0AX01
referansar	03101
referanse	03101
referanser	03101
referanslar	0AX01
referanslarim	0AX01
referanslarım	0AX01
referaty	02a01
referees	05>01
reference	0AY07
reference contacts	05>01
reference persons	05>01
referencer	0A`01
references	0Aa02
references professionnelles	0=@01
referencia	0Ac02
referenciak	01901
referenciamunkak	09G01
referenciamunkák	09G01
referencias	0Ae02
referencias laborales	04_01
referencias personales	04_01
referencias pessoais	04^01
referencias profesionales	04_01
referencias profissionais	04^01
referenciaszemelyek	01901
referenciaszemélyek	01901
referencie	0>T01
referencies	04`01
referencies professionals	04`01
referenciák	01901
referencje	0>^01
referencne osebe	0@M01
referencne osoby	0>T01
referencni osoby	07h01
referens	0>W01
referenser	0>W01
referensi	06Q01
referenspersoner	0>W01
referenssit	0Ag01
referenten	00101
referentie	00101
referenties	00101
referentsid	0Ah01
referenz	02M01
referenze	0=>01
referenze professionali	0=>01
referenzen	02M01
referenzgeber	02M01
referenzi	0?P01
referenzpersonen	02M01
referenzprojekte	03801
referenčne osebe	0@M01
referenčné osoby	0>T01
referenční osoby	07h01
referinte	0?H01
referinte profesionale	0?H01
referințe	0?H01
referințe profesionale	0?H01
referències	04`01
referències professionals	04`01
referências	04^01
referências pessoais	04^01
referências profissionais	04^01
registraties	03_01
registrations	03O01
rekomendacija	02g01
rekomendacijas	03001
rekomendacijos	02g01
rekomendacje	0>^01
rekomendasi	06Q01
rekomenduojantys asmenys	02g01
rekomendācijas	03001
rekommendationer	0>W01
related experience	00B01
relawan	0;m01
relazioni	02V01
relevant arbeidserfaring	02001
relevant arbetslivserfarenhet	02901
relevant coursework	00b01
relevant erfarenhet	02901
relevant erfaring	08f02
relevant erhvervserfaring	02501
relevant experience	00B01
relevant projects	00D01
relevant skills	00801
relevanta projekt	08O01
relevante kurser	08M01
relevante projecten	03b01
relevante werkervaring	02L01
rendezvenyek	0<<01
rendezvények	0<<01
renginiai	06Y01
renseignements	06C01
renseignements complementaires	03G01
renseignements complémentaires	03G01
renseignements personnels	06C01
research	00D01
research experience	00B01
research interests	00_01
research projects	00D01
research publications	03k01
reseaux	08[01
reseaux et affiliations	00c01
reseaux sociaux	08[01
resultater	0Ai02
resum	09801
resum professional	09801
resume	0Ak02
resume professionnel	00001
resume summary	00;01
resumen	00L01
resumen ejecutivo	00L01
resumen profesional	00L01
resumo	02C01
resumo de qualificacoes	02C01
resumo de qualificações	02C01
resumo profissional	02C01
resumé	0<901
retele de socializare	0=;01
retele si afilieri	01001
retele sociale	0=;01
reti e affiliazioni	00j01
reti sociali	05U01
rettindi	0=A01
reynsla	03501
rezime	0<401
rezumat	04N01
rezumat profesional	04N01
rețele de socializare	0=;01
rețele sociale	0=;01
rețele și afilieri	01001
riassunto	03E01
ricerca	0=:01
ricerka	0?U01
riconoscimenti	04?01
riconoscimenti e premi	04?01
ridicske opravneni	0Am01
ridicske prukazy	0Am01
ridicsky prukaz	0Am01
riepilogo	03E01
rijbewijs	0An01
rijbewijzen	0An01
rijvaardigheid	0An01
riki	05E01
rikonoxximenti	04>01
ringkasan	06j01
ringkasan profesional	06j01
riset	0?@01
risultati	04?01
rit	04801
ritaskra	04801
ritaskrá	04801
ritverk	04801
riwayat karier	0;]01
riwayat karir	0;]01
riwayat kerja	0;]01
riwayat organisasi	0;m01
riwayat pekerjaan	0;]01
riwayat pelatihan	0=601
riwayat pendidikan	0;P01
riwayat profesional	0;]01
riċerka	0?U01
roghanna poist	09T01
rolam	03e01
rovid bemutatkozas	03e01
rozne	0Ao02
ruzne	06S01
ráiteas pearsanta	00M01
ráðstefnur	0=a01
ráðstefnur og málþing	0=a01
rådighed	0;Y01
réalisations	04A01
réalisations et projets	0@L01
réamhrá	00M01
récompenses	04A01
récompenses et distinctions	04A01
référence	0=@01
références	0=@01
références professionnelles	0=@01
réseaux	08[01
réseaux et affiliations	00c01
réseaux sociaux	08[01
résumé	00001
résumé professionnel	00001
réttindi	0=A01
rólam	03e01
różne	07L01
rôzne	06V01
rövid bemutatkozás	03e01
rīki	05E01
různé	06S01
saatavuus	09g01
saatekirje	09h01
saavutukset	02701
saavutukset ja palkinnot	02701
saavutused	03601
sabiedriska darbiba	02O01
sabiedriskas aktivitates	02O01
sabiedriskā darbība	02O01
sabiedriskās aktivitātes	02O01
saites	0B101
sajat projektek	09G01
saját projektek	09G01
salariswens	01Y01
salary expectations	03I01
samandrag	0;301
samantekt	01301
samband	09f01
samenvatting	07W01
samfelagsmidlar	0:901
samfélagsmiðlar	0:901
sammanfattning	0<o01
sammendrag	0;301
sammenfatning	0<901
samoocena digitalnih kompetenc	0B201
samoocena kompetencji cyfrowych	0B301
samoprocena digitalnih vestina	0B401
samoprocena digitalnih veština	0B401
samoprocjena digitalnih vjestina	0B501
samoprocjena digitalnih vještina	0B501
samskiptaupplysingar	09f01
samskiptaupplýsingar	09f01
san pham	04G01
santrauka	02=01
saoralaiocht	09b01
saorálaíocht	09b01
sasniegumi	02;01
savanoriavimas	0>m01
savanoriska veikla	0>m01
savanoriška veikla	0>m01
savanoryste	0>m01
savanorystes patirtis	0>m01
savanorystė	0>m01
savanorystės patirtis	0>m01
savoir etre	02H01
savoir faire	02H01
savoir-faire	02H01
savoir-être	02H01
sazetak	05A02
sažetak	05A02
scheine	00=01
schluesselkompetenzen	03g01
schlusselkompetenzen	03g01
schlüsselkompetenzen	03g01
scholarships	00A01
scholing	00F01
school	0B602
schooling	00C01
schopnosti	0;B02
schopnosti a dovednosti	06U01
schopnosti znalosti a dovednosti	06U01
schopnosti, znalosti a dovednosti	06U01
schriften	03901
schriftenverzeichnis	03901
schul und berufsausbildung	00<01
schul und hochschulbildung	00<01
schul- und berufsausbildung	00<01
schul- und hochschulbildung	00<01
schulausbildung	00<01
schulbesuch	00<01
schulbildung	00<01
schule	00<01
schulen	00<01
schulische ausbildung	00<01
schulische laufbahn	00<01
schulischer werdegang	00<01
schulungen	03701
schulungen und seminare	03701
schwerpunkte	03g01
scientific publications	03k01
sciezka edukacyjna	08J01
scileanna	06F01
scileanna digiteacha	06F01
scileanna gairmiula	06F01
scileanna gairmiúla	06F01
scileanna riomhaireachta	06F01
scileanna ríomhaireachta	06F01
scileanna teanga	0:e01
scileanna teicniula	06F01
scileanna teicniúla	06F01
scolaireachtai	08>01
scolarite	06L01
scolarité	06L01
scoli	08B01
scoláireachtaí	08>01
scrisoare de intentie	0B801
scrisoare de intenție	0B801
scrisoare de motivatie	0B801
scrisoare de motivație	0B801
scrisori de recomandare	0?H01
scritti	02V01
scurta prezentare	04N01
scurtă prezentare	04N01
sebahodnotenie digitalnych zrucnosti	0B901
sebahodnotenie digitálnych zručností	0B901
sebehodnoceni digitalnich dovednosti	0B:01
sebehodnocení digitálních dovedností	0B:01
secilmis projeler	00N01
seimineair	05W01
seimineáir	05W01
seirbhis phobail	09b01
seirbhís phobail	09b01
sekalaista	0=Y01
selbstbeurteilung digitale kompetenz	07001
selbsteinschaetzung digitaler kompetenzen	07001
selbsteinschatzung digitaler kompetenzen	07001
selbsteinschätzung digitaler kompetenzen	07001
selected experience	00B01
selected projects	00D01
selected publications	03k01
self introduction	00;01
self-introduction	00;01
seltsitegevus	0B;01
selvevaluering af digitale kompetencer	0B<01
seminaarit	0<A01
seminaarit ja konferenssit	0<A01
seminaires	05V01
seminaires et conferences	05V01
seminar	00G01
seminar dan konferensi	00G01
seminar dan pelatihan	0=601
seminarai	06Y01
seminarai ir kursai	0=101
seminare	0B=04
seminare a konference	01G01
seminare a konferencie	0<=01
seminare a kurzy	00?02
seminare und konferenzen	0<B01
seminare und kurse	03701
seminare und weiterbildungen	03701
seminarer	0BA02
seminarer og konferanser	02P01
seminarer og konferencer	03^01
seminari	0BC04
seminari e convegni	06101
seminari i obuke	07O01
seminari i tecajevi	07P01
seminari i tečajevi	07P01
seminari un kursi	02?01
seminaria	0<@01
seminaria i konferencje	0<@01
seminarid	0<m01
seminarid ja konverentsid	0<m01
seminarier	08j01
seminarier och konferenser	08j01
seminarii	06201
seminarios	05k02
seminarios e congressos	05m01
seminarios y congresos	05n01
seminaris	05o01
seminarji	07Z01
seminarji in konference	07Z01
seminarji in tecaji	06f01
seminarji in tečaji	06f01
seminars	0BG03
seminars and conferences	05h01
seminars and workshops	00b01
seminars en conferenties	06001
seminer ve konferanslar	04M01
seminer ve kurslar	01M01
seminerler	04M01
seminerler ve kurslar	01M01
semináre	0<=01
semináre a konferencie	0<=01
semináre a kurzy	06W01
seminários	05m01
seminários e congressos	05m01
semináře	01G01
semináře a konference	01G01
semináře a kurzy	00>01
semināri	06R01
semināri un kursi	02?01
senine tookogemus	01Z01
senine töökogemus	01Z01
serthekking	09901
sertifika	03d01
sertifika bilgileri	03d01
sertifika ve belgeler	03d01
sertifikaadid	07<01
sertifikaadid ja tunnistused	07<01
sertifikaatit	0;n01
sertifikaatit ja paetevyydet	0;n01
sertifikaatit ja patevyydet	0;n01
sertifikaatit ja pätevyydet	0;n01
sertifikacija	02>01
sertifikalar	03d01
sertifikalar ve belgeler	03d01
sertifikalarim	03d01
sertifikalarım	03d01
sertifikasi	0=Z01
sertifikasi & lisensi	0=Z01
sertifikasi dan lisensi	0=Z01
sertifikasi profesional	0=Z01
sertifikat	0BJ02
sertifikat dan lisensi	0=Z01
sertifikat for bil	09F01
sertifikatai	02n01
sertifikatai ir licencijos	02n01
sertifikater	03B01
sertifikater og lisenser	03B01
sertifikati	0BL02
sertifikati i licence	08501
sertifikati un licences	02>01
sertifikavimas	02n01
sertifikācija	02>01
sertifikāti	02>01
sertifikāti un licences	02>01
sertifioinnit	0;n01
sertifisering	03B01
sertifiseringer	03B01
service	00W01
servico voluntario	00P01
servizio civile	03201
servizz komunitarju	03401
serviço voluntário	00P01
settore professionale	02i01
seçilmiş projeler	00N01
sfond edukattiv	08K01
short bio	00;01
short term jobs	00B01
short-term jobs	00B01
shrnuti	05@01
shrnutí	05@01
shubija	02j01
shubijiet	02j01
side jobs	00B01
side projects	00D01
sideprojekter	08P01
sideprosjekter	08Q01
sidoprojekt	08O01
siekiamos pareigos	06_01
siete	0BN01
silne stranky	0>?02
silné stránky	0>?02
sim	0BO01
simenntun	08\01
simpozioane	06201
sintese	02C01
sintesi	03E01
sinteza	04N01
sinteză	04N01
sissejuhatus	08L01
site	0BP01
sites	0=J01
sites web	08[01
siti elettronici	0=f01
siti elettroniċi	0=f01
siti web	05U01
sitios web	08b01
situation actuelle	00^01
sivuprojektit	09i01
sjaelvbedoemning av digital kompetens	0BQ01
sjalfbodalidastarf	09@01
sjalfbodastarf	09@01
sjalfbodavinna	09@01
sjalfsmat a stafraenni haefni	0BR01
sjalvbedomning av digital kompetens	0BQ01
sjálfboðaliðastarf	09@01
sjálfboðastarf	09@01
sjálfboðavinna	09@01
sjálfsmat á stafrænni hæfni	0BR01
självbedömning av digital kompetens	0BQ01
skaitmeniniai igudziai	02e01
skaitmeniniai įgūdžiai	02e01
skaitmeniniu igudziu isivertinimas	0BS01
skaitmeninių įgūdžių įsivertinimas	0BS01
skill	0BT02
skill set	00801
skills	0BV05
skills & tools	00801
skills and abilities	00801
skills and competences	00801
skills and expertise	00801
skills summary	00801
skillset	00801
skirteini	0=A01
skjol	09^01
skjöl	09^01
skola	0B[05
skolaganga	09o01
skolar	09o01
skole	0B`02
skolegang	0B`02
skoleni	00>01
skoleni a kurzy	00>01
skolenia	06W01
skolenia a kurzy	06W01
skolgaang	01@01
skolgang	01@01
skolgång	01@01
skolor	01@01
skolovanje	01D02
skoly	0Bb02
skupovi	07Y01
skusenosti	0>O01
skírteini	0=A01
skólaganga	09o01
skólar	09o01
skúsenosti	0>O01
slobodne aktivnosti	0Bd02
slobodno vreme	0:Y01
slobodno vrijeme	0:X01
sns	0Bf02
snsアカウント	0Bh01
so thich	0=g01
so thich ca nhan	0=g01
so thich va moi quan tam	0=g01
so yeu	08=01
sobre	02C01
sobre mi	0?E02
sobre mi persona	00L01
sobre mim	02C01
sobre mí	00L01
social	0Bi02
social and political activities	00W01
social engagement	00W01
social links	09A01
social media	0Bk03
social network	05U01
social networks	09A01
social profiles	09A01
sociala medier	0=901
sociala naetverk	0=901
sociala natverk	0=901
sociala nätverk	0=901
sociale media	0>;01
sociale medier	0:701
sociale netvaerk	0:701
sociale netværk	0:701
sociale netwerken	0>;01
socialie mediji	0B101
socialie tikli	0B101
socialiniai tinklai	0:o01
socialne siete	0BN01
socialni site	0BP01
sociedades	00n01
societes savantes	00c01
societies	04:01
sociálne siete	0BN01
sociální sítě	0BP01
sociétés savantes	00c01
sociālie mediji	0B101
sociālie tīkli	0B101
soeger	0;Y01
soeker	0Bn02
soeknad	0C001
soeknadsbrev	0C001
soft skill	03R01
soft skills	0C103
software	0C408
software projects	00D01
software skills	00801
softwarekennis	03c01
softwarekenntnisse	03g01
soger	0;Y01
soker	0Bn02
soknad	0C001
soknadsbrev	0C001
solanje	01C01
sole	01C01
sollicitatiebrief	03]01
some	0=O01
sommaire	00001
sommario	03E01
sommarju	08?01
sonrai pearsanta	08d01
sonrai teagmhala	08d01
sonraí pearsanta	08d01
sonraí teagmhála	08d01
sonstige angaben	07F01
sonstige informationen	07F01
sonstige kenntnisse	03g01
sonstige sprache(n	09U01
sonstige sprachen	09U01
sonstiges	07F01
soovid	0>l01
soovitaja	0Ah01
soovitajad	0Ah01
soovitav too	0>l01
soovitav töö	0>l01
soovitud amet	0>l01
soovitud tookoht	0>l01
soovitud töökoht	0>l01
soovitused	0Ah01
soovituskirjad	0Ah01
sopstveni projekti	0;H01
sosiaalinen media	0=O01
sosial media	0;O01
sosiale medier	0=<01
sosiale nettverk	0=<01
sosyal aglar	03P01
sosyal aktiviteler	09c01
sosyal ağlar	03P01
sosyal faaliyetler	09c01
sosyal medya	03P01
sosyal medya hesaplari	03P01
sosyal medya hesapları	03P01
sosyal sorumluluk	09c01
sosyal sorumluluk projeleri	09c01
sotsiaalmeedia	0=K01
souhaits	04a01
souhrn	05@01
souteze	07k01
soutěže	07k01
soziale kompetenzen	03g01
soziale medien	0:_01
soziale netzwerke	0:_01
soziales engagement	03;01
speaking	03k01
speaking engagements	03k01
special skills	00801
specialisaties	03c01
specializzazioni	00401
specialties	00801
specjalizacje	07N01
spezialkenntnisse	03g01
spisak publikacija	0>:01
spletne strani	08<01
spletni profili	08<01
spoken languages	09K01
spolecenske aktivity	06T01
společenské aktivity	06T01
spolky	05T01
spolocenske aktivity	07J01
spoločenské aktivity	07J01
sport	0C<06
sports	00_01
sports et loisirs	00\01
sposobnosti	0CB03
spraak	0CE02
spraakfaerdigheter	01d01
spraakferdigheter	09V01
spraakkompetanse	09V01
spraakkunnighet	01d01
spraakkunnskap	09V01
spraakkunnskaper	09V01
spraakkunskaper	01d01
spraakliga kunskaper	01d01
sprachen	09U01
sprachfaehigkeiten	09U01
sprachfahigkeiten	09U01
sprachfähigkeiten	09U01
sprachkenntnisse	09U01
sprachkompetenz	09U01
sprachkompetenzen	09U01
sprachliche faehigkeiten	09U01
sprachliche fahigkeiten	09U01
sprachliche fähigkeiten	09U01
sprachliche kompetenzen	09U01
sprak	0CE02
sprakfardigheter	01d01
sprakferdigheter	09V01
sprakkompetanse	09V01
sprakkunnighet	01d01
sprakkunnskap	09V01
sprakkunnskaper	09V01
sprakkunskaper	01d01
sprakliga kunskaper	01d01
spremno pismo	0CG01
spretnosti	07301
spretnosti in kompetence	07301
spricevala	05801
sprievodny list	0=n01
sprievodný list	0=n01
spričevala	05801
sprog	09W01
sprogfaerdigheder	09W01
sprogfærdigheder	09W01
sprogkendskab	09W01
sprogkompetencer	09W01
sprogkundskaber	09W01
sproglige faerdigheder	09W01
sproglige færdigheder	09W01
sproglige kompetencer	09W01
språk	0CE02
språkferdigheter	09V01
språkfärdigheter	01d01
språkkompetanse	09V01
språkkunnighet	01d01
språkkunnskap	09V01
språkkunnskaper	09V01
språkkunskaper	01d01
språkliga kunskaper	01d01
stack	00801
stack tecnologica	02E01
stack tecnologico	02I01
stack tecnológica	02E01
stack tecnológico	02I01
staerken	03i01
stage	0CH03
stage ervaring	02L01
stage-ervaring	02L01
stages	04X02
stages de formation	02m01
stages en werkervaring	02L01
stages et emplois	00^01
stagii	00X01
stagii de practica	00X01
stagii de practică	00X01
staidear	04J01
staidéar	04J01
stair fostaiochta	09S01
stair fostaíochta	09S01
stair oibre	09S01
staj	04L01
staj bilgileri	04L01
staj deneyimi	04L01
staj deneyimleri	04L01
stajlar	04L01
stamdata	0<j01
stammdaten	01l01
stanowisko	07m01
starfsferill	03501
starfsmarkmid	01301
starfsmarkmið	01301
starfsoskir	0>a01
starfsrettindi	0=A01
starfsreynsla	03501
starfsréttindi	0=A01
starfsthjalfun	03501
starfsóskir	0>a01
starfsþjálfun	03501
starken	03i01
statement	00;01
stationen	02:01
staz	08401
staze	0CK03
staze i praktyki	08401
stazuotes	06^01
staż	08401
staże	08401
staże i praktyki	08401
stažuotės	06^01
steckbrief	03i01
stellenwunsch	01m01
stik	0<g01
stiki	0<g01
stillinger	02001
stipender	0:001
stipendia	04g02
stipendien	03<01
stipendien und auszeichnungen	03<01
stipendien und preise	03<01
stipendier	0CN02
stipendier och priser	0=e01
stipendier och utmaerkelser	0=e01
stipendier och utmarkelser	0=e01
stipendier och utmärkelser	0=e01
stipendijas	02;01
stipendije	0>403
stipendijos	02<01
stipendit	02701
stipendiumid	03601
stiprybes	02=01
stiprybės	02=01
stopnja izobrazbe	01C01
storf	03501
storia lavorativa	01T01
storja tal impjieg	08i01
storja tal-impjieg	08i01
stowarzyszenia	06N01
straipsniai	0<301
strani jezici	0;Q02
strengths	00801
streszczenie	04f01
strokovna znanja	07301
strokovne izkusnje	06h01
strokovne izkušnje	06h01
strokovni clanki	03j01
strokovni izpiti	05801
strokovni članki	03j01
strony internetowe	0=N01
strucna sprema	01D02
strucna znanja	01K02
strucni ispiti	0?o02
strucni skupovi	0<>02
strucno iskustvo	0;:02
strucno usavrsavanje	08H02
strukovna udruzenja	05N02
strukovna udruženja	05N02
strumenti	00401
stručna sprema	01D02
stručna znanja	01K02
stručni ispiti	0?o02
stručni skupovi	0<>02
stručno iskustvo	0;:02
stručno usavršavanje	08H02
studentengagemang	08^01
studenterengagement	09N01
studentske projekty	0>h01
studentsko delo	06h01
studentské projekty	0>h01
studi	0CP02
studia	0CR02
studie	00F01
studiejob	02501
studien	00<01
studier	0CT03
studies	0B602
studii	08B01
studii si formare	08B01
studii universitare	08B01
studii și formare	08B01
studij	0CW02
studijas	01B01
studije	0>I01
studijos	0:^01
studium	0CY03
studium und ausbildung	00<01
studji	08K01
study	00C01
stutt kynning	01301
stypendia	0<O01
styrkir	01101
styrkleikar	09901
styrkor	0<o01
stáže	04B02
stärken	03i01
störf	03501
su di me	03E01
su kien	0:[01
su nghiep	06401
succes	04A01
successi	04?01
succès	04A01
sudjelovanje na konferencijama	07Y01
suhrn	0;b01
suimeanna	04K01
sukarelawan	0;m01
sukcesy	0<O01
sumar	04N01
sumario	0>E02
sumario profissional	02C01
summary	00;01
summary of qualifications	00;01
sumário	02C01
sumário profissional	02C01
sunumlar	01>01
suosittelija	0Ag01
suosittelijat	0Ag01
suosittelijat ja suositukset	0Ag01
suositukset	0Ag01
supplerende oplysninger	01c01
sur le web	08[01
surat izin mengemudi	0BO01
surat lamaran	0C\01
surat motivasi	0C\01
surucu belgeleri	08V01
surucu belgesi	08V01
sutaze	0>M01
svarbiausi projektai	02f01
svesvalodas	0C]01
svesvalodu prasmes	0C]01
svesvalodu zinasanas	0C]01
svešvalodas	0C]01
svešvalodu prasmes	0C]01
svešvalodu zināšanas	0C]01
svietimas	0:^01
svjedodzbe	05201
svjedodžbe	05201
sw 역량	0>A01
swiadectwa	05<01
symposia	0C^02
sympozja	0<@01
synthese	00001
synthèse	00001
system	06b01
systemkunskaper	06b01
systemvana	06b01
szabadalmak	05?01
szabadido	08e01
szabadidos tevekenysegek	08e01
szabadidő	08e01
szabadidős tevékenységek	08e01
szakertelem	07101
szakkepesites	04901
szakkepesitesek	04901
szakképesítés	04901
szakképesítések	04901
szakmai eletut	01401
szakmai eloelet	01401
szakmai előélet	01401
szakmai eredmenyek	07701
szakmai eredmények	07701
szakmai gyakorlat	01401
szakmai ismeretek	07101
szakmai kepzesek	08S01
szakmai keszsegek	07101
szakmai kompetenciak	07101
szakmai kompetenciák	07101
szakmai képzések	08S01
szakmai készségek	07101
szakmai mult	01401
szakmai múlt	01401
szakmai osszefoglalo	03e01
szakmai palyafutas	01401
szakmai profil	03e01
szakmai pályafutás	01401
szakmai rendezvenyek	0<<01
szakmai rendezvények	0<<01
szakmai szervezetek	08T01
szakmai tagsagok	08T01
szakmai tagságok	08T01
szakmai tapasztalat	01401
szakmai tapasztalatok	01401
szakmai tovabbkepzesek	08S01
szakmai továbbképzések	08S01
szakmai életút	01401
szakmai összefoglaló	03e01
szakértelem	07101
szamitastechnika	07101
szamitogepes ismeretek	07101
szamitogepes keszsegek	07101
szemelyes adatok	00`01
szemelyes bemutatkozas	03e01
szemelyes erdeklodes	08e01
szemelyes informaciok	00`01
szemelyes profil	03e01
szemelyes projektek	09G01
szemelyes tulajdonsagok	03e01
szemelyi adatok	00`01
szeminariumok	0<<01
szemináriumok	0<<01
személyes adatok	00`01
személyes bemutatkozás	03e01
személyes információk	00`01
személyes profil	03e01
személyes projektek	09G01
személyes tulajdonságok	03e01
személyes érdeklődés	08e01
személyi adatok	00`01
szervezeti tagsagok	08T01
szervezeti tagságok	08T01
szkolenia	07M01
szkolenia i kursy	07M01
szkoly	08J01
szkoły	08J01
szoftverismeret	07101
számítástechnika	07101
számítógépes ismeretek	07101
számítógépes készségek	07101
séminaires	05V01
séminaires et conférences	05V01
sérþekking	09901
símenntun	08\01
síntese	02C01
sítě	0BP01
söker	0;f01
søger	0;Y01
søker	0;X01
søknad	0C001
søknadsbrev	0C001
súhrn	0;b01
súťaže	0>M01
sürücü belgeleri	08V01
sürücü belgesi	08V01
sħubija	02j01
sħubijiet	02j01
sơ yếu	08=01
sản phẩm	04G01
sở thích	0=g01
sở thích cá nhân	0=g01
sở thích và mối quan tâm	0=g01
sự kiện	0:[01
sự nghiệp	06401
taal	01b01
taalbeheersing	01b01
taalkennis	01b01
taalvaardigheden	01b01
taalvaardigheid	01b01
taekni	09901
taeknifaerni	09901
taetigkeiten	02:01
taevlingar	0=e01
taeydennyskoulutus	01]01
taghrif iehor	01H01
taghrif personali	06`01
tagsag	08T01
tagsagok	08T01
tagság	08T01
tagságok	08T01
tagungen	0<B01
tagungen und seminare	0<B01
tagħrif ieħor	01H01
tagħrif personali	06`01
tahrig	0<n01
tai lieu dinh kem	07901
taidot	01[01
taidot ja osaaminen	01[01
taiendav info	0=X01
taiendkoolitus	08]01
taiendkoolitused	08]01
taiendope	08]01
taighde	0AN01
taithi	09S01
taithi abhartha	09S01
taithi dheonach	09b01
taithi ghairmiuil	09S01
taithi oibre	09S01
taithí	09S01
taithí dheonach	09b01
taithí ghairmiúil	09S01
taithí oibre	09S01
taithí ábhartha	09S01
takdir ve oduller	03X01
takdir ve ödüller	03X01
takmicenja	07n01
takmičenja	07n01
talakizglitiba	02?01
talen	01b01
talenkennis	01b01
talks	03k01
talks and publications	03k01
talleres	04Q01
tallers	01W01
tambahan	06a01
tanfolyamok	08S01
tanfolyamok tovabbkepzesek	08S01
tanfolyamok treningek	08S01
tanfolyamok, továbbképzések	08S01
tanfolyamok, tréningek	08S01
tanitim	01X01
tanulmany	08U01
tanulmanyok	08U01
tanulmány	08U01
tanulmányok	08U01
tanusitvanyok	04901
tanúsítványok	04901
tanıtım	01X01
tapahtumat	0<A01
tapasztalat	01401
tapasztalatok	01401
target position	03I01
tarsadalmi szerepvallalas	0=001
tarsadalmi tevekenyseg	0=001
tatigkeiten	02:01
tautan	0;O01
tavlingar	0=e01
tavoite	01\01
tavoiteltu tehtaevae	09g01
tavoiteltu tehtava	09g01
tavoiteltu tehtävä	09g01
tavoitteet	01\01
tavsiye mektuplari	0AX01
tavsiye mektupları	0AX01
tavsiyeler	0AX01
taydennyskoulutus	01]01
taħriġ	0<n01
teaching experience	00B01
teadmised	02b01
teadmised ja oskused	02b01
teadusprojektid	0;901
teaduspublikatsioonid	02`01
teagmhail	08d01
teagmháil	08d01
teangacha	0:e01
teangacha iasachta	0:e01
teastais	04b01
teastais agus ceadunais	04b01
teastais agus ceadúnais	04b01
tecajevi	07P01
tecajevi i edukacije	07P01
tecaji	06f01
tecaji in usposabljanja	06f01
tech stack	0;@02
tech-stack	03g01
technical	00801
technical certifications	03O01
technical expertise	00801
technical knowledge	00801
technical proficiencies	00801
technical projects	00D01
technical skills	00801
technical skillset	00801
technical summary	00801
technicke dovednosti	06U01
technicke znalosti	0;B02
technicke zrucnosti	06X01
technické dovednosti	06U01
technické znalosti	0;B02
technické zručnosti	06X01
technik	03g01
technikai ismeretek	07101
techniniai igudziai	02e01
techniniai įgūdžiai	02e01
technische competenties	03c01
technische faehigkeiten	03g01
technische fahigkeiten	03g01
technische fähigkeiten	03g01
technische kennis	03c01
technische kenntnisse	03g01
technische kompetenzen	03g01
technische vaardigheden	03c01
technologiak	07101
technologie	0C`03
technologieen	03c01
technologien	03g01
technologies	05Z02
technologies et outils	02H01
technologieën	03c01
technologijos	02e01
technology	00801
technológie	06X01
technológiák	07101
tecnologias	04O02
tecnologie	00401
tecnologies	01V01
tecnologías	02I01
tecrube	04L01
tecrubeler	04L01
tecrübe	04L01
tecrübeler	04L01
teenistuskaik	01Z01
teenistuskäik	01Z01
tehnicke vestine	07401
tehnicke vjestine	07501
tehnicna znanja	07301
tehnicne vescine	07301
tehnilised oskused	02b01
tehniskas prasmes	05E01
tehniskās prasmes	05E01
tehničke veštine	07401
tehničke vještine	07501
tehnična znanja	07301
tehnične veščine	07301
tehnologii	00501
tehnologijas	05E01
tehnologije	0CB03
tehnoloogiad	02b01
tehnoloģijas	05E01
teistimeireachtai	0=h01
teistimeiri	0=h01
teistiméireachtaí	0=h01
teistiméirí	0=h01
tekmovanja	07l01
teknik	06b01
teknik beceriler	02J01
teknik bilgi	02J01
teknik bilgiler	02J01
teknik yetenekler	02J01
teknik yetkinlikler	02J01
tekninen osaaminen	01[01
tekniset taidot	01[01
teknisk kompetanse	01f01
teknisk kompetens	06b01
tekniska faerdigheter	06b01
tekniska fardigheter	06b01
tekniska färdigheter	06b01
tekniska kunskaper	06b01
tekniske faerdigheder	06o01
tekniske ferdigheter	01f01
tekniske færdigheder	06o01
tekniske kompetencer	06o01
teknologi	03R01
teknologiat	01[01
teknologier	0Cc02
teknolojiler	02J01
temel beceriler	02J01
temel bilgiler	04101
temoignages	0=@01
tempo libero	03301
tempo livre	02N01
tempos livres	02N01
temps libre	00\01
temps lliure	00k01
tengilidaupplysingar	09f01
tengiliðaupplýsingar	09f01
tenglar	0:901
tentang	06j01
tentang saya	06j01
tep dinh kem	07901
tercihler	02K01
testimoni	06Q01
testimonials	05>01
testimonianze	0=>01
testimonios	04_01
tečajevi	07P01
tečajevi i edukacije	07P01
tečaji	06f01
tečaji in usposabljanja	06f01
tham chieu	09a01
tham chiếu	09a01
thanh tich	06[01
thanh tich noi bat	06[01
thanh tuu	06[01
thanh vien	0:201
thanh vien hiep hoi	0:201
thekking	09901
thjalfun	08\01
thong tin bo sung	0<001
thong tin ca nhan	08=01
thong tin chung	08=01
thong tin co ban	08=01
thong tin khac	0<001
thong tin lien he	08=01
thong tin lien lac	08=01
thong tin tham khao	09a01
thong tin them	0<001
thu ung tuyen	0Ce01
thu xin viec	0Ce01
thuc tap	06401
thành tích	06[01
thành tích nổi bật	06[01
thành tựu	06[01
thành viên	0:201
thành viên hiệp hội	0:201
thông tin bổ sung	0<001
thông tin chung	08=01
thông tin cá nhân	08=01
thông tin cơ bản	08=01
thông tin khác	0<001
thông tin liên hệ	08=01
thông tin liên lạc	08=01
thông tin tham khảo	09a01
thông tin thêm	0<001
thư xin việc	0Ce01
thư ứng tuyển	0Ce01
thực tập	06401
tidigare anstaellningar	02901
tidigare anstallningar	02901
tidigare anställningar	02901
tidigare erfarenhet	02901
tidigare jobb	02901
tidligere ansaettelser	02501
tidligere ansættelser	02501
tidligere job	02501
tidligere jobber	02001
tidligere stillinger	02001
tiempo libre	00V01
tiessaistes profili	0B101
tieteelliset julkaisut	02[01
tietoa minusta	01\01
tietotekniikkataidot	01[01
tietotekninen osaaminen	01[01
tietotekniset taidot	01[01
tiešsaistes profili	0B101
tiivistelma	01\01
tiivistelmae	01\01
tiivistelmä	01\01
tikslas	02=01
tilgjengelighet	0;X01
tilleggsinformasjon	01g01
tillgaenglighet	0;f01
tillganglighet	0;f01
tillgänglighet	0;f01
tillidshverv	09N01
tillitsverv	08a01
timp liber	0:A01
tin hoc	04I01
tin học	04I01
tinh nguyen	06301
tionscadail	0AN01
tionscadail phearsanta	0AN01
tionscadail thaighde	0AN01
tirocini	01T01
tirocinio	01T01
titoli di studio	04W01
titolo di studio	04W01
titols i certificats	00R01
titres et certifications	00K01
titulacion	00E01
titulaciones	00E01
titulacions	08A01
titulación	00E01
titulos y certificados	00Q01
tjaenstgoering	02901
tjanstgoring	02901
tjänstgöring	02901
tko sam	0;c01
to chuc tham gia	0:201
todistukset	0;n01
toiveet	09g01
toivottu tyo	09g01
toivottu tyoe	09g01
toivottu työ	09g01
tolvufaerni	09901
tolvukunnatta	09901
tom luoc	03T01
tom tat	03T01
tom tat ban than	03T01
tom tat nghe nghiep	03T01
tomstundir	01501
tong quan	03T01
too	01Z01
tooalane kogemus	01Z01
tooelu	01Z01
tookogemus	01Z01
tookogemused	01Z01
tools	0Cf03
tools and technologies	00801
tooootused	0>l01
tooriistad	02b01
top kenntnisse	03g01
top kompetenzen	03g01
top skills	00801
top-kenntnisse	03g01
top-kompetenzen	03g01
topluluk faaliyetleri	09c01
topluluklar	06i01
tovabbi informacio	08R01
tovabbi informaciok	08R01
tovabbkepzes	08S01
tovabbkepzesek	08S01
további információ	08R01
további információk	08R01
továbbképzés	08S01
továbbképzések	08S01
trabajo	00U01
trabajo voluntario	00H01
trabajos	00U01
trabajos anteriores	00U01
trabalho	02o01
trabalho voluntario	00P01
trabalho voluntário	00P01
trabalhos	02o01
trabalhos anteriores	02o01
trabalhos publicados	02D01
trabalhos voluntarios	00P01
trabalhos voluntários	00P01
traguardi	04?01
training	0Ci02
training courses	00b01
training uri	01P01
training-uri	01P01
trainingen	00301
trainingen en cursussen	00301
trainings	0Ck02
traininguri	01P01
trajectoria	04V01
trajectoria laboral	04V01
trajectoria professional	04V01
trajectòria	04V01
trajectòria laboral	04V01
trajectòria professional	04V01
trajetoria	02o01
trajetoria profissional	02o01
trajetória	02o01
trajetória profissional	02o01
trang ca nhan	0::01
trang cá nhân	0::01
trang web	0::01
transferable skills	00801
transportlidzekla vaditaja aplieciba	03D01
transportlīdzekļa vadītāja apliecība	03D01
travaux	0@L01
travaux publies	02T01
travaux publiés	02T01
trayectoria	00U01
trayectoria academica	00E01
trayectoria académica	00E01
trayectoria laboral	00U01
trayectoria profesional	00U01
treball	04V01
treball voluntari	00Z01
treinamentos	00O01
treningek	08S01
treninzi	07O01
trinh do	03U01
trinh do chuyen mon	03U01
trinh do dao tao	03U01
trinh do hoc van	03U01
trinh do ngoai ngu	0;o01
trinh do tin hoc	04I01
trumpai apie mane	02=01
trunadarstorf	09@01
tréningek	08S01
trình độ	03U01
trình độ chuyên môn	03U01
trình độ học vấn	03U01
trình độ ngoại ngữ	0;o01
trình độ tin học	04I01
trình độ đào tạo	03U01
trúnaðarstörf	09@01
tu danh gia ky nang so	0Cm01
tudomanyos publikaciok	05?01
tudományos publikációk	05?01
tuji jeziki	0;U01
tujuan karier	06j01
tujuan karir	06j01
tungumal	08h01
tungumalafaerni	08h01
tungumalakunnatta	08h01
tungumalathekking	08h01
tungumál	08h01
tungumálafærni	08h01
tungumálakunnátta	08h01
tungumálaþekking	08h01
tunnistused	07<01
tunnustukset	02701
tunnustused	03601
tunnustused ja auhinnad	03601
tutkimus	09i01
tutkimusprojektit	09i01
tutkinnot	01F01
tutkinto	01F01
tutvustus	08L01
tyo	01601
tyoe	01601
tyoeelaemae	01601
tyoehakemus	09h01
tyoehistoria	01601
tyoekalut	01[01
tyoekokemus	01601
tyoelama	01601
tyoepaikat	01601
tyoesuhteet	01601
tyoetehtaevaet	01601
tyoetoiveet	09g01
tyoeura	01601
tyohakemus	09h01
tyohistoria	01601
tyokalut	01[01
tyokokemus	01601
tyopaikat	01601
tyosuhteet	01601
tyotehtavat	01601
tyotoiveet	09g01
tyoura	01601
tyrimai	02f01
työ	01601
työelämä	01601
työhakemus	09h01
työhistoria	01601
työkalut	01[01
työkokemus	01601
työpaikat	01601
työsuhteet	01601
työtehtävät	01601
työtoiveet	09g01
työura	01601
tài liệu đính kèm	07901
társadalmi szerepvállalás	0=001
társadalmi tevékenység	0=001
täiendav info	0=X01
täiendkoolitus	08]01
täiendkoolitused	08]01
täiendõpe	08]01
tätigkeiten	02:01
tävlingar	0=e01
täydennyskoulutus	01]01
tækni	09901
tæknifærni	09901
témoignages	0=@01
tình nguyện	06301
títols i certificats	00R01
títulos y certificados	00Q01
tóm lược	03T01
tóm tắt	03T01
tóm tắt bản thân	03T01
tóm tắt nghề nghiệp	03T01
tómstundir	01501
tölvufærni	09901
tölvukunnátta	09901
töö	01Z01
tööalane kogemus	01Z01
tööelu	01Z01
töökogemus	01Z01
töökogemused	01Z01
tööootused	0>l01
tööriistad	02b01
tālākizglītība	02?01
tệp đính kèm	07901
tổ chức tham gia	0:201
tổng quan	03T01
tự đánh giá kỹ năng số	0Cm01
uber mich	03i01
uberblick	03i01
ubriges	07F01
ucast na konferenciach	0<=01
ucast na konferencich	01G01
ucesce na konferencijama	07X01
ucret beklentisi	02K01
uddannelse	01?01
uddannelse og kvalifikationer	01?01
uddannelser	01?01
uddannelsesbaggrund	01?01
uddannelsesforlob	01?01
uddannelsesforloeb	01?01
uddannelsesforløb	01?01
uddannelsesmaessig baggrund	01?01
uddannelsesmæssig baggrund	01?01
udelezba na konferencah	07Z01
udeležba na konferencah	07Z01
udgivelser	04;01
udmaerkelser	01h01
udmærkelser	01h01
udruge	05P01
udruzenja	05Q01
udruženja	05Q01
udtalelser	0A`01
udvalgte projekter	08P01
udzial w konferencjach	0<@01
udział w konferencjach	0<@01
ueber mich	03i01
ueberblick	03i01
uebriges	07F01
uhingud	0=701
uhiskondlik aktiivsus	0B;01
uhiskondlik tegevus	0B;01
uitgevoerde projecten	03b01
ukonczone kursy	07M01
ukonczone szkolenia	07M01
ukończone kursy	07M01
ukończone szkolenia	07M01
ukratko o meni	05A02
uldandmed	0;801
ulteriore formazione	01201
ulteriori informazioni	01U01
um mig	01301
umiejetnosci	07N01
umiejetnosci i kompetencje	07N01
umiejetnosci i kompetencje osobiste	07N01
umiejetnosci informatyczne	07N01
umiejetnosci jezykowe	0:d01
umiejetnosci komputerowe	07N01
umiejetnosci miekkie	07N01
umiejetnosci osobiste	07N01
umiejetnosci techniczne	07N01
umiejetnosci zawodowe	07N01
umiejętności	07N01
umiejętności i kompetencje	07N01
umiejętności i kompetencje osobiste	07N01
umiejętności informatyczne	07N01
umiejętności językowe	0:d01
umiejętności komputerowe	07N01
umiejętności miękkie	07N01
umiejętności osobiste	07N01
umiejętności techniczne	07N01
umiejętności zawodowe	07N01
umim	06U01
umsagnaradilar	0=d01
umsagnaraðilar	0=d01
umsagnir	0=d01
umsoknarbref	0=801
umsott starf	0>a01
umsóknarbréf	0=801
umsótt starf	0>a01
umím	06U01
unde am lucrat	00X01
universitaere ausbildung	00<01
universitaet	00<01
universitare ausbildung	00<01
universitat	00<01
university	00C01
university projects	00D01
universitäre ausbildung	00<01
universität	00<01
unuri	04>01
unuri u premjijiet	04>01
uppdrag	08^01
uprawnienia	05<01
uprawnienia i certyfikaty	05<01
uprawnienia zawodowe	05<01
ura	01601
urahistoria	01601
uratavoitteet	09g01
uritused	0<m01
usavrsavanje	08H02
usavršavanje	08H02
uspechy	04g02
uspechy a oceneni	07k01
uspechy a ocenenia	0>M01
uspehi	07l01
uspesi	07n01
uspjesi	0>901
usposabljanja	06f01
usposabljanje	06f01
utbildning	01@01
utbildning och studier	01@01
utbildningar	01@01
utbildningsbakgrund	01@01
utdannelse	01A01
utdanning	01A01
utdanning og kvalifikasjoner	01A01
utdanningsbakgrunn	01A01
utgefid efni	04801
utgivelser	04<01
utilizare calculator	00501
utmaerkelser	0=e01
utmaerkelser och priser	0=e01
utmarkelser	0=e01
utmarkelser och priser	0=e01
utmerkelser	0:001
utmerkelser og priser	0:001
utmerkingar	0:001
utmärkelser	0=e01
utmärkelser och priser	0=e01
utvalda projekt	08O01
utvalgte prosjekter	08Q01
uurimistoo	0;901
uurimistöö	0;901
uverenja	08501
uvjerenja	05201
uvod	0Cn05
uyelik	06i01
uyelikler	06i01
uyeliklerim	06i01
uzklasine veikla	0>m01
uzmanlik alanlari	02J01
uzmanliklar	02J01
uzmanlık alanları	02J01
uzmanlıklar	02J01
uzsienio kalbos	0;\01
uzsienio kalbu mokejimas	0;\01
uzstasanas	09d01
uzstāšanās	09d01
učešće na konferencijama	07X01
užklasinė veikla	0>m01
užsienio kalbos	0;\01
užsienio kalbų mokėjimas	0;\01
vaardigheden	03c01
vaardigheden en competenties	03c01
vaba aeg	09n01
vabatahtlik tegevus	0B;01
vabatahtlik too	0B;01
vabatahtlik töö	0B;01
vabatahtlikkus	0B;01
vad jag soeker	0;f01
vad jag soker	0;f01
vad jag söker	0;f01
vaditaja aplieciba	03D01
vadītāja apliecība	03D01
vaerktoejer	06o01
vaerktojer	06o01
vaga desejada	04R01
vahvuudet	01\01
vairavimo teises	0D301
vairavimo teisės	0D301
vairuotojo pazymejimas	0D301
vairuotojo pažymėjimas	0D301
vakkennis	03c01
valasprieki	01801
valasprieki un intereses	01801
valin verkefni	08W01
valitud projektid	0;901
valitut projektit	09i01
valodas	0C]01
valodu prasme	0C]01
valodu prasmes	0C]01
valodu zinasanas	0C]01
valodu zināšanas	0C]01
van bang chung chi	03V01
vannastavne aktivnosti	07G01
vapaa aika	09m01
vapaa ajan harrastukset	09m01
vapaa-aika	09m01
vapaa-ajan harrastukset	09m01
vapaaehtoiskokemus	01I01
vapaaehtoistoiminta	01I01
vapaaehtoistyo	01I01
vapaaehtoistyoe	01I01
vapaaehtoistyoet	01I01
vapaaehtoistyot	01I01
vapaaehtoistyö	01I01
vapaaehtoistyöt	01I01
var jag har arbetat	02901
varia	0=X01
varie	01U01
varios	06e01
vazniji projekti	0;H01
vaļasprieki	01801
vaļasprieki un intereses	01801
važniji projekti	0;H01
ve ban than	03T01
ve toi	03T01
ve volnem case	0<M01
ve volném čase	0<M01
vedlagte dokumenter	03n01
vedlegg	0D401
veebilehed	0=K01
veebiprofiilid	0=K01
vefsidur	0:901
vefsíður	0:901
vegzettseg	08U01
vegzettsegek	08U01
velama darba vieta	06]01
velamais amats	06]01
velamais darbs	06]01
velmes	06]01
vem aer jag	0<o01
vem ar jag	0<o01
vem är jag	0<o01
veranstaltungen	0<B01
verbaende	03h01
verbande	03h01
verbandsmitgliedschaften	03h01
verbände	03h01
verdlaun	01101
verdlaun og vidurkenningar	01101
vereine	03h01
vereinsarbeit	03;01
vereinsmitgliedschaften	03h01
vereinstaetigkeit	03;01
vereinstatigkeit	03;01
vereinstätigkeit	03;01
verejna cinnost	07H02
verejná činnosť	07J01
verenigingen	03f01
verfuegbarkeit	01m01
verfugbarkeit	01m01
verfügbarkeit	01m01
verkefni	08W01
verkfaeri	09901
verkfæri	09901
verkkoprofiilit	0=O01
verkkosivut	0=O01
verkossa	0=O01
verkostot ja jaesenyydet	0;L01
verkostot ja jasenyydet	0;L01
verkostot ja jäsenyydet	0;L01
verktoey	01f01
verktoy	01f01
verktyg	06b01
verktøy	01f01
veroeffentlichungen	03901
veroeffentlichungen und vortraege	03901
veroffentlichungen	03901
veroffentlichungen und vortrage	03901
verschiedenes	07F01
versenyek	07701
versenyeredmenyek	07701
versenyeredmények	07701
verv	08a01
verv og frivillig arbeid	08a01
verðlaun	01101
verðlaun og viðurkenningar	01101
veröffentlichungen	03901
veröffentlichungen und vorträge	03901
vescine	07301
vescine in kompetence	07301
vestine	07401
vetenskapliga publikationer	02\01
veze	08:02
vezetoi engedely	09_01
vezetői engedély	09_01
veřejná činnost	06T01
veštine	07401
veščine	07301
veščine in kompetence	07301
vi tri mong muon	06501
vi tri ung tuyen	06501
vida laboral	0:402
vida profissional	02o01
vidareutbildning	09R01
vidbotarupplysingar	00g01
vidburdir	0=a01
viden	06o01
videreuddannelse	08M01
videreutdanning	01e01
vidhengi	09^01
vidurkenningar	01101
vie associative	00]01
vie citoyenne	00]01
vie professionnelle	00^01
vieraat kielet	0<101
vinna	03501
vispariga informacija	0<b01
vispārīga informācija	0<b01
visuomenine veikla	0>m01
visuomeninė veikla	0>m01
vitenskapelige publikasjoner	04<01
vitnemaal	03B01
vitnemal	03B01
vitnemål	03B01
vivencia profissional	02o01
vivência profissional	02o01
vizsgak	04901
vizsgák	04901
viðburðir	0=a01
viðbótarupplýsingar	00g01
viðhengi	09^01
viðurkenningar	01101
vjestine	07501
vjestine i kompetencije	07501
vještine	07501
vještine i kompetencije	07501
vlastiti projekti	0>N01
vlastne projekty	0>e01
vlastni projekty	0>h01
vlastné projekty	0>e01
vlastní projekty	0>h01
vodicske opravnenie	0D501
vodicske preukazy	0D501
vodicsky preukaz	0D501
vodičské oprávnenie	0D501
vodičské preukazy	0D501
vodičský preukaz	0D501
volnocasove aktivity	0<K02
volnočasové aktivity	0<M01
volny cas	0<K02
volný čas	0<M01
volontaerarbete	08^01
volontaersarbete	08^01
volontararbete	08^01
volontariat	00]01
volontariato	03201
volontarjat	03401
volontarsarbete	08^01
volonterske aktivnosti	0;J01
volonterski rad	08802
volontersko iskustvo	08802
volontiranje	08802
volontärarbete	08^01
volontärsarbete	08^01
voluntariado	0D602
voluntariados	00H01
voluntariat	0D802
voluntary experience	00W01
voluntary work	00W01
volunteer	00W01
volunteer activities	00W01
volunteer experience	00W01
volunteer work	00W01
volunteering	00W01
voorkeeled	0;l01
voorkeuren	01Y01
vooropleiding	00F01
voorstelling	07W01
vorstellung	03i01
vortraege	03901
vortraege und publikationen	03901
vortraege und veroeffentlichungen	03901
vortrage	03901
vortrage und publikationen	03901
vortrage und veroffentlichungen	03901
vorträge	03901
vorträge und publikationen	03901
vorträge und veröffentlichungen	03901
votmeoskused	02b01
vottanir	0=A01
vottord	0=A01
vottorð	0=A01
vottun	0=A01
vozacka dozvola	0D:02
vozacke dozvole	0D:02
vozačka dozvola	0D:02
vozačke dozvole	0D:02
vozniski izpit	0D<01
voznisko dovoljenje	0D<01
vozniški izpit	0D<01
vozniško dovoljenje	0D<01
voľnočasové aktivity	0<N01
voľný čas	0<N01
vreemde talen	01b01
vrije tijd	04D01
vrijetijdsbesteding	04D01
vrijwillige inzet	00[01
vrijwilligerservaring	00[01
vrijwilligerswerk	00[01
vybrane projekty	0AT02
vybrané projekty	0AT02
vyskum	0>e01
vyskumne projekty	0>e01
vyzkum	0>h01
vyzkumne projekty	0>h01
vyznamenani	07k01
vyznamenania	0>M01
vyznamenání	07k01
vyznamne projekty	0AT02
vzdelani	01;01
vzdelani a kurzy	01;01
vzdelani a odborna priprava	01;01
vzdelanie	01<01
vzdelanie a odborna priprava	01<01
vzdelanie a odborná príprava	01<01
vzdelavani	01;01
vzdelavanie	01<01
vzdelávanie	01<01
vzdělání	01;01
vzdělání a kurzy	01;01
vzdělání a odborná příprava	01;01
vzdělávání	01;01
værktøjer	06o01
végzettség	08U01
végzettségek	08U01
võtmeoskused	02b01
võõrkeeled	0;l01
výskum	0>e01
výskumné projekty	0>e01
výzkum	0>h01
výzkumné projekty	0>h01
významné projekty	0AT02
văn bằng chứng chỉ	03V01
vēlamais amats	06]01
vēlamais darbs	06]01
vēlamā darba vieta	06]01
vēlmes	06]01
về bản thân	03T01
về tôi	03T01
vị trí mong muốn	06501
vị trí ứng tuyển	06501
waar ik heb gewerkt	02L01
warsztaty	07M01
was ich suche	01m01
wat ik zoek	01Y01
wazniejsze projekty	03N01
ważniejsze projekty	03N01
wczesniejsza praca	08401
wczesniejsze doswiadczenie	08401
wcześniejsza praca	08401
wcześniejsze doświadczenie	08401
web presence	09A01
webbplatser	0=901
weboldalak	0:601
webpraesenz	0:_01
webprasenz	0:_01
webpräsenz	0:_01
webs	08c01
webseiten	0:_01
websites	0D=02
weby	0>R02
wedstrijden	03`01
weiterbildung	03701
weiterbildung und kurse	03701
weiterbildungen	03701
weiterbildungen und seminare	03701
weiterbildungskurse	03701
weitere angaben	07F01
weitere informationen	07F01
weitere kenntnisse	03g01
weitere sprachen	09U01
weitere stationen	02:01
weitere taetigkeiten	02:01
weitere tatigkeiten	02:01
weitere tätigkeiten	02:01
weiteres	07F01
wensen	01Y01
wer ich bin	03i01
werdegang	02:01
werk	02L01
werke	03801
werkervaring	02L01
werkervaringen	02L01
werkgeschiedenis	02L01
werkzeuge	03g01
wetenschappelijke publicaties	02Z01
wettbewerbe	03<01
what i am looking for	03I01
what i can do	00801
what i've done	00B01
when not working	00_01
where i have worked	00B01
where i studied	00C01
where i've worked	00B01
who i am	00;01
wichtige projekte	03801
wichtigste kenntnisse	03g01
wie ben ik	07W01
wiedza	07N01
wissen	03g01
wissenschaftliche publikationen	03901
wissenschaftliche veroeffentlichungen	03901
wissenschaftliche veroffentlichungen	03901
wissenschaftliche veröffentlichungen	03901
wissenschaftlicher werdegang	02:01
wo ich gearbeitet habe	02:01
wo ich gelernt habe	00<01
wolontariat	01J01
work	00B01
work & experience	00B01
work experience	00B01
work history	00B01
work preferences	03I01
work so far	00B01
working experience	00B01
works	00D01
workshop	0=601
workshops	0D?05
workshopy	00?02
wprowadzenie	04f01
writing	03k01
wuerdigungen	03<01
wunschberuf	01m01
wunschposition	01m01
wurdigungen	03<01
wybrane projekty	03N01
wydarzenia	0<@01
wyksztalcenie	08J01
wyksztalcenie akademickie	08J01
wyksztalcenie i szkolenia	08J01
wykształcenie	08J01
wykształcenie akademickie	08J01
wykształcenie i szkolenia	08J01
wyroznienia	0<O01
wyroznienia i nagrody	0<O01
wyróżnienia	0<O01
wyróżnienia i nagrody	0<O01
wystapienia	02a01
wystąpienia	02a01
würdigungen	03<01
xarxes	08c01
xarxes i afiliacions	00m01
xarxes socials	08c01
xerrades	05e01
xoghol	08i01
xoghol mixtieq	07=01
xoghol volontarju	03401
xogħol	08i01
xogħol mixtieq	07=01
xogħol volontarju	03401
xuat ban	01^01
xuất bản	01^01
yabanci dil	04001
yabanci dil bilgileri	04001
yabanci dil bilgisi	04001
yabanci diller	04001
yabancı dil	04001
yabancı dil bilgileri	04001
yabancı dil bilgisi	04001
yabancı diller	04001
yarismalar	03X01
yarışmalar	03X01
yayinlar	01>01
yayinlar ve sunumlar	01>01
yayinlarim	01>01
yayınlar	01>01
yayınlar ve sunumlar	01>01
yayınlarım	01>01
yderligere information	01c01
yderligere oplysninger	01c01
ydinosaaminen	01[01
ydintaidot	01[01
yetenekler	02J01
yeteneklerim	02J01
yetkinlikler	02J01
yetkinliklerim	02J01
yhdistykset	0;L01
yhdistystoiminta	01I01
yhteenveto	01\01
yhteystiedot	0:101
yhteystieto	0:101
ymislegt	00g01
ymse	01g01
yrkesbakgrund	02901
yrkeserfarenhet	02901
yrkeserfaring	02001
yrkeskompetenser	06b01
yrkeslivserfarenhet	02901
yrkespraksis	02001
yrkesprofil	0<o01
yrkesverksamhet	02901
ytterligare information	01o01
zainteresowania	06M01
zainteresowania i hobby	06M01
zainteresowania i pasje	06M01
zajmy	0<M01
zajmy a konicky	0<M01
zajmy a zaliby	0<M01
zakladne informacie	0<f01
zakladne udaje	0<f01
zakladni informace	0<h01
zakladni udaje	0<h01
zalacznik	0DD01
zalaczniki	0DD01
zaliby	0<M01
zaliby a zajmy	0<M01
zaluby	0<N01
zamestnani	07j01
zamestnania	0>O01
zamestnanie	0>O01
zaměstnání	07j01
zanimanja	0:Z01
zaposlenja	0;:02
zaposlenje	0;:02
zaposlitev	06h01
zaposlitve	06h01
zaposlitvene zelje	0@F01
zaposlitvene želje	0@F01
zaposlitveni cilj	0@F01
zatrudnienie	08401
zaujmy	0<N01
zaujmy a konicky	0<N01
zaujmy a zaluby	0<N01
załącznik	0DD01
załączniki	0DD01
zdruzenja	05R01
združenja	05R01
zelena zaposlitev	0@F01
zeleno delovno mesto	0@F01
zelfbeoordeling digitale vaardigheden	06n01
zelje	0DE02
zeljena pozicija	0DG01
zeljeni posao	0>K02
zeljeno radno mesto	0DG01
zeljeno radno mjesto	0@@01
zeljeno zanimanje	0@@01
zertifikat	00=01
zertifikate	00=01
zertifikate und bescheinigungen	00=01
zertifikate und lizenzen	00=01
zertifizierung	00=01
zertifizierungen	00=01
zeugnisse	00=01
zhrnutie	0;b01
ziele	03i01
zielfunktion	01m01
zielposition	01m01
zinasanas	05E01
zinasanas un prasmes	05E01
zinatniskas publikacijas	09d01
zinios	02e01
zinios ir igudziai	02e01
zinātniskās publikācijas	09d01
zināšanas	05E01
zināšanas un prasmes	05E01
zivildienst	03;01
zkousky	05001
zkoušky	05001
zkusenosti	07j01
zkušenosti	07j01
znacajni projekti	0>N01
znajomosc jezykow	0:d01
znajomosc jezykow obcych	0:d01
znajomosc komputera	07N01
znajomosc obslugi komputera	07N01
znajomosc oprogramowania	07N01
znajomosc programow	07N01
znajomosc technologii	07N01
znajomość języków	0:d01
znajomość języków obcych	0:d01
znajomość komputera	07N01
znajomość obsługi komputera	07N01
znajomość oprogramowania	07N01
znajomość programów	07N01
znajomość technologii	07N01
znalost jazykov	06E01
znalost jazyku	05F01
znalost jazyků	05F01
znalost pc	06U01
znalost prace na pc	06U01
znalost práce na pc	06U01
znalosti	0;B02
znalosti a dovednosti	06U01
znalosti a schopnosti	06X01
znalosti a zrucnosti	06X01
znalosti a zručnosti	06X01
znalosti jazyku	05F01
znalosti jazyků	05F01
znalosť jazykov	06E01
znanja	0CB03
znanja i vestine	07401
znanja i veštine	07401
znanja i vjestine	07501
znanja i vještine	07501
znanja in spretnosti	07301
znanja in vescine	07301
znanja in veščine	07301
znanje jezika	0;Q02
znanje jezikov	0;U01
znanje stranih jezika	0;S01
znanstveni radovi	0?S01
značajni projekti	0>N01
zrealizowane projekty	03N01
zrucnosti	06X01
zrucnosti a schopnosti	06X01
zručnosti	06X01
zručnosti a schopnosti	06X01
zu meiner person	03i01
zulassungen	00=01
zur person	01l01
zusaetzliche angaben	07F01
zusaetzliche informationen	07F01
zusaetzliche kenntnisse	03g01
zusammenfassung	03i01
zusatzausbildung	03701
zusatzausbildungen	03701
zusatzinformationen	07F01
zusatzkenntnisse	03g01
zusatzliche angaben	07F01
zusatzliche informationen	07F01
zusatzliche kenntnisse	03g01
zusatzqualifikationen	00=01
zusätzliche angaben	07F01
zusätzliche informationen	07F01
zusätzliche kenntnisse	03g01
zvilupp professjonali	0<n01
zájmy	0<M01
zájmy a koníčky	0<M01
zájmy a záliby	0<M01
základné informácie	0<f01
základné údaje	0<f01
základní informace	0<h01
základní údaje	0<h01
záliby	0<M01
záliby a zájmy	0<M01
záujmy	0<N01
záujmy a koníčky	0<N01
záujmy a záľuby	0<N01
záľuby	0<N01
à propos	00001
à propos de moi	00001
ágrip	01301
áhugamál	01501
áhugamál og tómstundir	01501
áhugasvið	01501
álláspreferenciák	01N01
áreas de conhecimento	02E01
áreas de especialización	02I01
áreas de interesse	02N01
áreas de interés	00V01
çalışma deneyimi	04L01
çalışma geçmişi	04L01
çalışma hayatı	04L01
çalışmalar	00N01
çalıştaylar	04M01
çevrimiçi profiller	03P01
çeşitli	05=01
éachtaí	08>01
écrits	02T01
éducation	06L01
éducation et formation	06L01
érdeklődés	08e01
érdeklődési kör	08e01
érdeklődési körök	08e01
état civil	06C01
études	06L01
études et formation	06L01
études supérieures	06L01
événements	05V01
óskastarf	0>a01
óskir um starf	0>a01
õpingud	09l01
õppimine	09l01
ödül ve başarılar	03X01
ödüller	03X01
ödüller ve başarılar	03X01
ödüllerim	03X01
ökuréttindi	04201
ökuskírteini	04201
ön yazı	0=o01
ön yazı özeti	01X01
öne çıkan projeler	00N01
önkéntes munka	0=001
önkéntes tapasztalat	0=001
önkéntes tevékenység	0=001
önkéntesség	0=001
önnur færni	09901
önskad befattning	0;f01
önskad tjänst	0;f01
önskat arbete	0;f01
önskemål	0;f01
összefoglalás	03e01
összefoglaló	03e01
ösztöndíjak	07701
ösztöndíjak és díjak	07701
övrig arbetslivserfarenhet	02901
övrig information	01o01
övrig utbildning	09R01
övriga färdigheter	06b01
övriga kunskaper	06b01
övriga meriter	01o01
övriga meriter och kunskaper	06b01
övriga uppgifter	01o01
övriga upplysningar	01o01
övriga utbildningar	09R01
övrigt	01o01
övrigt engagemang	08^01
özet	01X01
özgeçmiş özeti	01X01
öğrenim	01=01
öğrenim bilgileri	01=01
öğrenim durumu	01=01
ønska stilling	0;X01
ønsker	0;j02
ønsket job	0;Y01
ønsket jobb	0;X01
ønsket stilling	0;j02
øvrig	01g01
øvrig erhvervserfaring	02501
øvrig informasjon	01g01
øvrige ferdigheter	01f01
øvrige kompetencer	06o01
øvrige kurser	08M01
øvrige oplysninger	01c01
øvrige opplysninger	01g01
øvrigt	01c01
úspechy	0>M01
úspechy a ocenenia	0>M01
úspěchy	07k01
úspěchy a ocenění	07k01
útgefið efni	04801
úvod	0>?02
účast na konferencích	01G01
účasť na konferenciách	0<=01
über mich	03i01
überblick	03i01
übriges	07F01
ücret beklentisi	02K01
ühingud	0=701
ühiskondlik aktiivsus	0B;01
ühiskondlik tegevus	0B;01
üldandmed	0;801
üritused	0<m01
üyelik	06i01
üyelikler	06i01
üyeliklerim	06i01
ýmislegt	00g01
þekking	09901
þjálfun	08\01
ārpusstudiju aktivitātes	02O01
ċertifikati	05901
ċertifikati u liċenzji	05901
ċertifikazzjonijiet	05901
članci	05G02
članki	03j01
članstva	05K03
članstvo	05K03
članstvo u organizacijama	05N02
članstvo u udrugama	05P01
članstvo u udruženjima	05Q01
članstvo v organizacijah	05R01
članstvo v združenjih	05R01
členstvo	05S01
členstvo v organizáciách	05S01
členstvo v združeniach	05S01
členstvá	05S01
členství	05T01
členství v organizacích	05T01
členství v profesních organizacích	05T01
články	05I02
ďalšie	06V01
ďalšie informácie	06V01
ďalšie vzdelávanie	06W01
ďalšie znalosti	06X01
ďalšie údaje	06V01
điểm mạnh	03T01
đào tạo	03U01
đào tạo bổ sung	04H01
đào tạo và khóa học	04H01
đính kèm	07901
đôi nét về bản thân	03T01
đề tài nghiên cứu	04G01
ħiliet	09`01
ħiliet diġitali	09`01
ħiliet fil-kompjuter	09`01
ħiliet lingwistiċi	0:301
ħiliet personali	09`01
ħiliet professjonali	09`01
ħiliet tal-lingwa	0:301
ħiliet tekniċi	09`01
ħin liberu	06g01
īss apraksts	02B01
īsumā par mani	02B01
įgytas išsilavinimas	0:^01
įgyvendinti projektai	02f01
įgūdžiai	02e01
įgūdžiai ir gebėjimai	02e01
įrankiai	02e01
įvadas	02=01
įvairūs	0;G01
įvertinimai	02<01
řidičské oprávnění	0Am01
řidičské průkazy	0Am01
řidičský průkaz	0Am01
ścieżka edukacyjna	08J01
świadectwa	05<01
škola	0DH03
školenia	06W01
školenia a kurzy	06W01
školení	00>01
školení a kurzy	00>01
školovanje	01D02
školy	0Bb02
šolanje	01C01
šole	01C01
štipendije	07l01
štipendiá	0>M01
študentsko delo	06h01
študij	01C01
štúdium	01<01
švietimas	0:^01
żvilupp professjonali	0<n01
želena zaposlitev	0@F01
želeno delovno mesto	0@F01
želje	0DE02
željena pozicija	0DG01
željeni posao	0>K02
željeno radno mesto	0DG01
željeno radno mjesto	0@@01
željeno zanimanje	0@@01
žinios	02e01
žinios ir įgūdžiai	02e01
școli	08B01
άδεια οδήγησησ	0DK01
άδειεσ	0DL01
άδειεσ άσκησησ επαγγέλματοσ	0DL01
άδειεσ και πιστοποιήσεισ	0DL01
άδειεσ οδήγησησ	0DK01
άλλα	0DM01
άλλα ενδιαφέροντα	0DN01
άλλα στοιχεία	0DM01
άλλεσ δεξιότητεσ	0DO01
άλλεσ πληροφορίεσ	0DM01
άρθρα	0DP01
έγγραφα	0DQ01
έργα	0DR01
έρευνα	0DR01
αδεια οδηγησησ	0DK01
αδειεσ	0DL01
αδειεσ ασκησησ επαγγελματοσ	0DL01
αδειεσ και πιστοποιησεισ	0DL01
αδειεσ οδηγησησ	0DK01
ακαδημαικεσ σπουδεσ	0DS01
ακαδημαικη εκπαιδευση	0DS01
ακαδημαικο υποβαθρο	0DS01
ακαδημαϊκέσ σπουδέσ	0DS01
ακαδημαϊκή εκπαίδευση	0DS01
ακαδημαϊκό υπόβαθρο	0DS01
αλλα	0DM01
αλλα ενδιαφεροντα	0DN01
αλλα στοιχεια	0DM01
αλλεσ δεξιοτητεσ	0DO01
αλλεσ πληροφοριεσ	0DM01
ανακοινωσεισ	0DP01
ανακοινώσεισ	0DP01
αναφορέσ	0DT01
αναφορεσ	0DT01
απασχοληση	0DU01
απασχόληση	0DU01
αρθρα	0DP01
ατομικά στοιχεία	0DV01
ατομικα στοιχεια	0DV01
αυτοαξιολογηση ψηφιακων δεξιοτητων	0DW01
αυτοαξιολόγηση ψηφιακών δεξιοτήτων	0DW01
βασικά στοιχεία	0DV01
βασικέσ δεξιότητεσ	0DO01
βασικα στοιχεια	0DV01
βασικεσ δεξιοτητεσ	0DO01
βεβαιωσεισ	0DL01
βεβαιώσεισ	0DL01
βιβλία	0DP01
βιβλια	0DP01
βραβεία	0DX01
βραβεία και διακρίσεισ	0DX01
βραβεια	0DX01
βραβεια και διακρισεισ	0DX01
γενικά στοιχεία	0DV01
γενικα στοιχεια	0DV01
για μένα	0DY01
για μενα	0DY01
γλωσσεσ	0DZ01
γλωσσεσ προγραμματισμου	0DO01
γλωσσικέσ δεξιότητεσ	0DZ01
γλωσσικέσ ικανότητεσ	0DZ01
γλωσσικεσ δεξιοτητεσ	0DZ01
γλωσσικεσ ικανοτητεσ	0DZ01
γλωσσομάθεια	0DZ01
γλωσσομαθεια	0DZ01
γλώσσεσ	0DZ01
γλώσσεσ προγραμματισμού	0DO01
γνωσεισ	0DO01
γνωσεισ η υ	0DO01
γνωσεισ και δεξιοτητεσ	0DO01
γνωσεισ πληροφορικησ	0DO01
γνωσεισ υπολογιστων	0DO01
γνωση γλωσσων	0DZ01
γνωση η υ	0DO01
γνωση ξενων γλωσσων	0DZ01
γνώσεισ	0DO01
γνώσεισ η/υ	0DO01
γνώσεισ και δεξιότητεσ	0DO01
γνώσεισ πληροφορικήσ	0DO01
γνώσεισ υπολογιστών	0DO01
γνώση γλωσσών	0DZ01
γνώση η/υ	0DO01
γνώση ξένων γλωσσών	0DZ01
δίκτυα	0D[01
δίκτυα και συμμετοχέσ	0D\01
δίπλωμα οδήγησησ	0DK01
δεξιοτητεσ	0DO01
δεξιοτητεσ η υ	0DO01
δεξιοτητεσ και ικανοτητεσ	0DO01
δεξιότητεσ	0DO01
δεξιότητεσ η/υ	0DO01
δεξιότητεσ και ικανότητεσ	0DO01
δημοσιευσεισ	0DP01
δημοσιευσεισ και ομιλιεσ	0DP01
δημοσιεύσεισ	0DP01
δημοσιεύσεισ και ομιλίεσ	0DP01
διάφορα	0DM01
διαγωνισμοί	0DX01
διαγωνισμοι	0DX01
διαθεσιμοτητα	0D]01
διαθεσιμότητα	0D]01
διακρίσεισ	0DX01
διακρίσεισ και βραβεία	0DX01
διακρισεισ	0DX01
διακρισεισ και βραβεια	0DX01
διαλέξεισ	0D^01
διαλεξεισ	0D^01
διαφορα	0DM01
διδακτική εμπειρία	0DU01
διδακτικη εμπειρια	0DU01
δικτυα	0D[01
δικτυα και συμμετοχεσ	0D\01
διπλωμα οδηγησησ	0DK01
διπλωματα ευρεσιτεχνιασ	0DP01
διπλωματα και πιστοποιητικα	0DL01
διπλώματα ευρεσιτεχνίασ	0DP01
διπλώματα και πιστοποιητικά	0DL01
δραστηριοτητεσ	0D_01
δραστηριοτητεσ και ενδιαφεροντα	0DN01
δραστηριότητεσ	0D_01
δραστηριότητεσ και ενδιαφέροντα	0DN01
εγγραφα	0DQ01
εθελοντικέσ δράσεισ	0D_01
εθελοντικέσ δραστηριότητεσ	0D_01
εθελοντική δράση	0D_01
εθελοντική εμπειρία	0D_01
εθελοντική εργασία	0D_01
εθελοντικεσ δρασεισ	0D_01
εθελοντικεσ δραστηριοτητεσ	0D_01
εθελοντικη δραση	0D_01
εθελοντικη εμπειρια	0D_01
εθελοντικη εργασια	0D_01
εθελοντισμοσ	0D_01
εθελοντισμόσ	0D_01
εισαγωγή	0DY01
εισαγωγη	0DY01
εισηγήσεισ	0DP01
εισηγησεισ	0DP01
εκδηλωσεισ	0D^01
εκδηλώσεισ	0D^01
εκπαίδευση	0DS01
εκπαίδευση και κατάρτιση	0DS01
εκπαιδευση	0DS01
εκπαιδευση και καταρτιση	0DS01
εκπαιδευτικά σεμινάρια	0D`01
εκπαιδευτικα σεμιναρια	0D`01
εκπαιδευτικο υποβαθρο	0DS01
εκπαιδευτικό υπόβαθρο	0DS01
ελευθεροσ χρονοσ	0DN01
ελεύθεροσ χρόνοσ	0DN01
εμπειρία	0DU01
εμπειρια	0DU01
ενδιαφέροντα	0DN01
ενδιαφέροντα και χόμπι	0DN01
ενδιαφεροντα	0DN01
ενδιαφεροντα και χομπι	0DN01
επαγγελματικέσ δεξιότητεσ	0DO01
επαγγελματικέσ ενώσεισ	0D\01
επαγγελματικέσ πιστοποιήσεισ	0DL01
επαγγελματική δραστηριότητα	0DU01
επαγγελματική εμπειρία	0DU01
επαγγελματική κατάρτιση	0D`01
επαγγελματική πείρα	0DU01
επαγγελματική πορεία	0DU01
επαγγελματική σταδιοδρομία	0DU01
επαγγελματικεσ δεξιοτητεσ	0DO01
επαγγελματικεσ ενωσεισ	0D\01
επαγγελματικεσ πιστοποιησεισ	0DL01
επαγγελματικη δραστηριοτητα	0DU01
επαγγελματικη εμπειρια	0DU01
επαγγελματικη καταρτιση	0D`01
επαγγελματικη πειρα	0DU01
επαγγελματικη πορεια	0DU01
επαγγελματικη σταδιοδρομια	0DU01
επαγγελματικο ιστορικο	0DU01
επαγγελματικο προφιλ	0DY01
επαγγελματικοί στόχοι	0D]01
επαγγελματικοί σύλλογοι	0D\01
επαγγελματικοι στοχοι	0D]01
επαγγελματικοι συλλογοι	0D\01
επαγγελματικοσ στοχοσ	0DY01
επαγγελματικό ιστορικό	0DU01
επαγγελματικό προφίλ	0DY01
επαγγελματικόσ στόχοσ	0DY01
επιδιωκομενη θεση	0D]01
επιδιωκόμενη θέση	0D]01
επιθυμητή απασχόληση	0D]01
επιθυμητή εργασία	0D]01
επιθυμητή θέση	0D]01
επιθυμητη απασχοληση	0D]01
επιθυμητη εργασια	0D]01
επιθυμητη θεση	0D]01
επικοινωνία	0DV01
επικοινωνια	0DV01
επιλεγμένα έργα	0DR01
επιλεγμενα εργα	0DR01
επιμορφωσεισ	0D`01
επιμορφωση	0D`01
επιμορφωτικά σεμινάρια	0D`01
επιμορφωτικα σεμιναρια	0D`01
επιμορφώσεισ	0D`01
επιμόρφωση	0D`01
επιπλέον πληροφορίεσ	0DM01
επιπλεον πληροφοριεσ	0DM01
επιστημονικέσ δημοσιεύσεισ	0DP01
επιστημονικεσ δημοσιευσεισ	0DP01
επιστολή κινήτρων	0Da01
επιστολη κινητρων	0Da01
επιτευγματα	0DX01
επιτεύγματα	0DX01
εργα	0DR01
εργαλεία	0DO01
εργαλεια	0DO01
εργασία	0DU01
εργασια	0DU01
εργασιακή εμπειρία	0DU01
εργασιακή πείρα	0DU01
εργασιακη εμπειρια	0DU01
εργασιακη πειρα	0DU01
ερευνα	0DR01
ερευνητικά έργα	0DR01
ερευνητικά ενδιαφέροντα	0DN01
ερευνητικα ενδιαφεροντα	0DN01
ερευνητικα εργα	0DR01
ηλεκτρονικοί υπολογιστέσ	0DO01
ηλεκτρονικοι υπολογιστεσ	0DO01
ημερίδεσ	0D^01
ημεριδεσ	0D^01
ιδιοτητα μελουσ	0D\01
ιδιότητα μέλουσ	0D\01
ικανοτητεσ	0DO01
ικανοτητεσ και δεξιοτητεσ	0DO01
ικανότητεσ	0DO01
ικανότητεσ και δεξιότητεσ	0DO01
ιστοσελίδεσ	0D[01
ιστοσελιδεσ	0D[01
καριέρα	0DU01
καριερα	0DU01
κατάρτιση	0D`01
καταρτιση	0D`01
κοινωνικά δίκτυα	0D[01
κοινωνική δράση	0D_01
κοινωνικα δικτυα	0D[01
κοινωνικη δραση	0D_01
λίγα λόγια για εμένα	0DY01
λίγα λόγια για μένα	0DY01
λιγα λογια για εμενα	0DY01
λιγα λογια για μενα	0DY01
λοιπά	0DM01
λοιπά στοιχεία	0DM01
λοιπέσ δεξιότητεσ	0DO01
λοιπέσ πληροφορίεσ	0DM01
λοιπα	0DM01
λοιπα στοιχεια	0DM01
λοιπεσ δεξιοτητεσ	0DO01
λοιπεσ πληροφοριεσ	0DM01
μέλοσ επαγγελματικών φορέων	0D\01
μέλοσ οργανώσεων	0D\01
μέσα κοινωνικήσ δικτύωσησ	0D[01
μαθήματα	0D`01
μαθηματα	0D`01
μελοσ επαγγελματικων φορεων	0D\01
μελοσ οργανωσεων	0D\01
μεσα κοινωνικησ δικτυωσησ	0D[01
μορφωση	0DS01
μορφωση και καταρτιση	0DS01
μόρφωση	0DS01
μόρφωση και κατάρτιση	0DS01
ξένεσ γλώσσεσ	0DZ01
ξενεσ γλωσσεσ	0DZ01
ομιλίεσ	0DP01
ομιλιεσ	0DP01
παράρτημα	0DQ01
παραπομπέσ	0DT01
παραπομπεσ	0DT01
παραρτήματα	0DQ01
παραρτημα	0DQ01
παραρτηματα	0DQ01
παρουσίαση	0DY01
παρουσιάσεισ	0DP01
παρουσιασεισ	0DP01
παρουσιαση	0DY01
περίληψη	0DY01
περιληψη	0DY01
πιστοποιήσεισ	0DL01
πιστοποιησεισ	0DL01
πιστοποιητικά	0DL01
πιστοποιητικα	0DL01
πληροφορική	0DO01
πληροφορικη	0DO01
ποια είμαι	0DY01
ποια ειμαι	0DY01
ποιοσ είμαι	0DY01
ποιοσ ειμαι	0DY01
πορτφολιο	0DR01
πορτφόλιο	0DR01
πρακτική άσκηση	0DU01
πρακτικη ασκηση	0DU01
προσθετεσ πληροφοριεσ	0DM01
προσθετη εκπαιδευση	0D`01
προσοντα	0DO01
προσωπα για συστασεισ	0DT01
προσωπικά έργα	0DR01
προσωπικά δεδομένα	0DV01
προσωπικά ενδιαφέροντα	0DN01
προσωπικά στοιχεία	0DV01
προσωπικέσ δεξιότητεσ	0DO01
προσωπικέσ πληροφορίεσ	0DV01
προσωπικα δεδομενα	0DV01
προσωπικα ενδιαφεροντα	0DN01
προσωπικα εργα	0DR01
προσωπικα στοιχεια	0DV01
προσωπικεσ δεξιοτητεσ	0DO01
προσωπικεσ πληροφοριεσ	0DV01
προσωπικο προφιλ	0DY01
προσωπικό προφίλ	0DY01
προσόντα	0DO01
προτζεκτ	0DR01
προτιμήσεισ	0D]01
προτιμησεισ	0D]01
προυπηρεσια	0DU01
προφίλ	0DY01
προφίλ στο διαδίκτυο	0D[01
προφιλ	0DY01
προφιλ στο διαδικτυο	0D[01
προϋπηρεσία	0DU01
πρόσθετεσ πληροφορίεσ	0DM01
πρόσθετη εκπαίδευση	0D`01
πρόσωπα για συστάσεισ	0DT01
πρότζεκτ	0DR01
σεμινάρια	0D^01
σεμινάρια - επιμόρφωση	0D`01
σεμινάρια και επιμόρφωση	0D`01
σεμινάρια και συνέδρια	0D^01
σεμιναρια	0D^01
σεμιναρια επιμορφωση	0D`01
σεμιναρια και επιμορφωση	0D`01
σεμιναρια και συνεδρια	0D^01
σημαντικά έργα	0DR01
σημαντικα εργα	0DR01
σπουδέσ	0DS01
σπουδέσ και κατάρτιση	0DS01
σπουδεσ	0DS01
σπουδεσ και καταρτιση	0DS01
στοιχεία	0DV01
στοιχεία επικοινωνίασ	0DV01
στοιχεια	0DV01
στοιχεια επικοινωνιασ	0DV01
στοχοσ	0DY01
στόχοσ	0DY01
συγγραφικο εργο	0DP01
συγγραφικό έργο	0DP01
συλλογοι	0D\01
συμμετοχή σε έργα	0DR01
συμμετοχή σε συλλόγουσ	0D\01
συμμετοχή σε συνέδρια	0D^01
συμμετοχη σε εργα	0DR01
συμμετοχη σε συλλογουσ	0D\01
συμμετοχη σε συνεδρια	0D^01
συμπληρωματικέσ πληροφορίεσ	0DM01
συμπληρωματικεσ πληροφοριεσ	0DM01
συνέδρια	0D^01
συνέδρια - σεμινάρια	0D^01
συνέδρια και σεμινάρια	0D^01
συνδεσμοι	0D[01
συνεδρια	0D^01
συνεδρια και σεμιναρια	0D^01
συνεδρια σεμιναρια	0D^01
συνεχιζομενη εκπαιδευση	0D`01
συνεχιζόμενη εκπαίδευση	0D`01
συνημμένα	0DQ01
συνημμένα έγγραφα	0DQ01
συνημμενα	0DQ01
συνημμενα εγγραφα	0DQ01
συνοδευτική επιστολή	0Da01
συνοδευτικη επιστολη	0Da01
συνοπτικο προφιλ	0DY01
συνοπτικό προφίλ	0DY01
συνοψη	0DY01
συστάσεισ	0DT01
συστάσεισ - αναφορέσ	0DT01
συστασεισ	0DT01
συστασεισ αναφορεσ	0DT01
συστατικέσ επιστολέσ	0DT01
συστατικεσ επιστολεσ	0DT01
σχετικά με εμένα	0DY01
σχετικα με εμενα	0DY01
σύλλογοι	0D\01
σύνδεσμοι	0D[01
σύνοψη	0DY01
τίτλοι σπουδών	0DS01
τεχνικέσ γνώσεισ	0DO01
τεχνικέσ δεξιότητεσ	0DO01
τεχνικεσ γνωσεισ	0DO01
τεχνικεσ δεξιοτητεσ	0DO01
τεχνολογίεσ	0DO01
τεχνολογιεσ	0DO01
τιμητικέσ διακρίσεισ	0DX01
τιμητικεσ διακρισεισ	0DX01
τιτλοι σπουδων	0DS01
υποτροφίεσ	0DX01
υποτροφίεσ και βραβεία	0DX01
υποτροφιεσ	0DX01
υποτροφιεσ και βραβεια	0DX01
χαρτοφυλάκιο	0DR01
χαρτοφυλακιο	0DR01
χειρισμοσ η υ	0DO01
χειρισμόσ η/υ	0DO01
χομπι	0DN01
χόμπι	0DN01
ψηφιακέσ δεξιότητεσ	0DO01
ψηφιακεσ δεξιοτητεσ	0DO01
академическое образование	0Db01
академично образование	0Dc01
академско образовање	0Dd01
алати	0De01
анкетные данные	0Df01
анкетні дані	0Dg01
асоціації	0Dh01
ассоциации	0Di01
аттестации	0Dj01
бажана посада	0Dk01
бажана посада та зарплата	0Dk01
бажана робота	0Dk01
базова освіта	0Dl01
базовое образование	0Db01
более ранний опыт	0Dm01
важнији пројекти	0Dn01
ваннаставне активности	0Do01
введение	0E001
везе	0E101
вештине	0De01
виступи	0E201
виступи та публікації	0E201
висше образование	0Dc01
вища освіта	0Dl01
вкладення	0E301
владеене на езици	0E401
владение иностранными языками	0E501
владение компьютером	0E601
владение пк	0E601
владение языками	0E501
власні проекти	0E701
власні проєкти	0E701
вложения	0E801
вміння	0E901
вміння та навички	0E901
вне работы	0E:01
внеучебная деятельность	0E;01
водительские права	0E<01
водительский стаж	0E<01
водительское удостоверение	0E<01
водійське посвідчення	0E=01
водійські права	0E=01
возачка дозвола	0E>01
возачке дозволе	0E>01
володіння комп'ютером	0E901
володіння мовами	0E?01
волонтерская деятельность	0E;01
волонтерски рад	0Do01
волонтерский опыт	0E;01
волонтерско искуство	0Do01
волонтерство	0E@02
волонтерська діяльність	0EB01
волонтерський досвід	0EB01
волонтирање	0Do01
волонтёрская деятельность	0E;01
волонтёрский опыт	0E;01
волонтёрство	0E;01
връзки	0EC01
въведение	0ED01
выступления	0EE01
высшее образование	0Db01
відгуки	0EF01
відзнаки	0EG01
відзнаки та нагороди	0EG01
вільний час	0EH01
где работал	0Dm01
где работала	0Dm01
где училась	0Db01
где учился	0Db01
грамоти	0EI01
гранти	0EG01
гранты	0EJ01
громадська активність	0EB01
громадська діяльність	0EB01
данни за контакт	0EK01
де навчався	0Dl01
де навчалася	0Dl01
де працював	0EL01
де працювала	0EL01
дигиталне вештине	0De01
дигитални умения	0EM01
дипломи	0EN01
дипломи и сертификати	0EN01
дипломи та сертифікати	0EO01
дипломы и сертификаты	0Dj01
доброволен труд	0EP01
доброволческа дейност	0EP01
доброволчески опит	0EP01
доброволчество	0EP01
добровольчество	0E;01
добровољни рад	0Do01
догађаји	0EQ01
додатки	0E301
додаткова освіта	0ER01
додаткова інформація	0ES01
додаткове навчання	0ER01
додатково	0ES01
додаткові відомості	0ES01
додаткові навички	0E901
додатна едукација	0ET01
додатне информације	0EU01
додатни подаци	0EU01
дозволе	0EV01
дозвілля	0EH01
доклади	0EW01
доклады	0EE01
доклады и публикации	0EE01
документа	0EX01
документи	0EY02
документы	0E801
доповіді	0E201
дополнительная информация	0E[01
дополнительно	0E[01
дополнительно о себе	0E001
дополнительное образование	0E\01
дополнительное обучение	0E\01
дополнительные навыки	0E601
дополнительные сведения	0E[01
допуски	0Dj01
допълнителна информация	0E]01
допълнителна квалификация	0E^01
допълнителни данни	0E]01
допълнителни обучения	0E^01
допълнителни сведения	0E]01
досвід	0EL01
досвід викладання	0EL01
досвід проєктів	0E701
досвід роботи	0EL01
дослідження	0E701
достигнућа	0E_01
достижения	0EJ01
достижения и награды	0EJ01
доступност	0E`01
досягнення	0EG01
друга информация	0E]01
другая информация	0E[01
други	0E]01
други данни	0E]01
други умения	0EM01
друго	0Ea02
другое	0E[01
друштвене активности	0Do01
друштвене мреже	0E101
друштвени ангажман	0Do01
едукације	0ET01
езикови компетенции	0E401
езикови познания	0E401
езикови умения	0E401
езици	0E401
желаемая должность	0Ec01
желаемая должность и зарплата	0Ec01
желаемая работа	0Ec01
желана длъжност	0Ed01
желана позиция	0Ed01
желана работа	0Ed01
жеље	0E`01
жељена позиција	0E`01
жељени посао	0E`01
жељено радно место	0E`01
за контакт	0EK01
за мен	0ED01
загальна інформація	0Dg01
загальний огляд	0Ee01
загальні відомості	0Dg01
заетост	0Ef01
запослења	0Eg01
запослење	0Eg01
заслуги	0EJ01
заходи	0Eh01
захоплення	0EH01
знание иностранных языков	0E501
знание программ	0E601
знание языков	0E501
знания	0Ei02
знания и навыки	0E601
знания и умения	0EM01
знання	0E901
знання мов	0E?01
знання та навички	0E901
знання іноземних мов	0E?01
знања	0De01
знања и вештине	0De01
знање страних језика	0Ek01
знање језика	0Ek01
изабрани пројекти	0Dn01
избрани проекти	0El01
извънкласни дейности	0EP01
излагања	0Em01
изследователски проекти	0El01
иное	0E[01
иностранные языки	0E501
иностранный язык	0E501
инструменти	0EM01
инструменты	0E601
интереси	0En02
интереси и хобита	0F001
интересовања	0F101
интересовања и хобији	0F101
интересы	0E:01
интересы и увлечения	0E:01
интересы и хобби	0E:01
искуство	0Eg01
исследования	0?Q01
история работы	0Dm01
истраживачки пројекти	0Dn01
истраживања	0Dn01
ищу работу	0Ec01
кар'єра	0EL01
кар'єрні цілі	0Dk01
кариера	0Ef01
кариерни цели	0Ed01
каријера	0Eg01
карьера	0Dm01
карьерные цели	0Ec01
карьерный путь	0Dm01
квалификации	0EN01
квалификационни курсове	0E^01
квалификация	0Ei02
ключевая информация	0E001
ключевые достижения	0EJ01
ключевые компетенции	0E601
ключевые навыки	0E601
ключевые проекты	0?Q01
ключови умения	0EM01
ключові компетенції	0E901
ключові навички	0E901
ключові проєкти	0E701
книги	0F203
ко сам ја	0F501
кой съм аз	0ED01
комерційний досвід	0EL01
коммерческий опыт	0Dm01
коммерческий опыт работы	0Dm01
комп'ютерні навички	0E901
компетентності	0E901
компетенции	0Ei02
компетенције	0De01
компетенції	0E901
компьютерные навыки	0E601
компьютерные программы	0E601
компютърна грамотност	0EM01
компютърни умения	0EM01
конгреси	0EQ01
конкурси	0F602
конкурсы	0EJ01
контакт	0F802
контакт информације	0F:01
контакт подаци	0F:01
контакти	0F;03
контактна информация	0EK01
контактна інформація	0Dg01
контактная информация	0Df01
контактные данные	0Df01
контактні дані	0Dg01
контакты	0Df01
конференции	0F>02
конференции и семинари	0F@01
конференции и семинары	0FA01
конференције	0EQ01
конференције и семинари	0EQ01
конференції	0Eh01
конференції та семінари	0Eh01
коротке резюме	0Ee01
короткий опис	0Ee01
коротко	0Ee01
коротко о себе	0E001
коротко про себе	0Ee01
кратка биографија	0F501
краткая биография	0E001
краткая информация	0E001
кратко	0E001
кратко о себе	0E001
кратко представяне	0ED01
кратко резюме	0ED01
краткое резюме	0E001
курсеви	0ET01
курсеви и обуке	0ET01
курси	0ER01
курси підвищення кваліфікації	0ER01
курси та семінари	0ER01
курси та тренінги	0ER01
курси тренінги	0ER01
курси тренінги сертифікати	0ER01
курси, тренінги	0ER01
курси, тренінги, сертифікати	0ER01
курсове	0E^01
курсове и обучения	0E^01
курсы	0E\01
курсы и семинары	0E\01
курсы и тренинги	0E\01
курсы повышения квалификации	0E\01
кључне вештине	0De01
лекции	0EW01
линкове	0EC01
линкови	0E101
лицензи	0EN01
лицензии	0Dj01
лицензии и сертификаты	0Dj01
лиценце	0EV01
лиценце и сертификати	0EV01
личен профил	0ED01
лична интересовања	0F101
лична информация	0EK01
личная информация	0Df01
личне вештине	0De01
личне информације	0F:01
личне особине	0F501
лични данни	0EK01
лични интереси	0F001
лични подаци	0F:01
лични проекти	0El01
лични профил	0F501
лични пројекти	0Dn01
лични умения	0EM01
лични умения и компетенции	0EM01
личностни качества	0ED01
личные данные	0Df01
личные интересы	0E:01
личные качества	0E001
личные навыки	0E601
личные проекты	0?Q01
личные сведения	0Df01
ліцензії	0EO01
ліцензії та сертифікати	0EO01
м'які навички	0E901
мероприятия	0FA01
места работы	0Dm01
места работы и должности	0Dm01
место работы	0Dm01
месторабота	0Ef01
мета	0Ee01
мета пошуку роботи	0Dk01
мова	0E?01
мови	0E?01
мови програмування	0E901
мовні навички	0E?01
мои проекты	0?Q01
мотивационно писмо	0FB01
мотивационное письмо	0FC01
мотивационо писмо	0FD01
мотиваційний лист	0FE01
місце роботи	0EL01
місця роботи	0EL01
навички	0E901
навички та вміння	0E901
навчальні проєкти	0E701
навчання	0Dl01
навыки	0E601
навыки и умения	0E601
нагороди	0EG01
нагороди та відзнаки	0EG01
нагороди та досягнення	0EG01
нагороди і відзнаки	0EG01
награде	0E_01
награде и признања	0E_01
награди	0EI01
награди и отличия	0EI01
награди и постижения	0EI01
награды	0EJ01
награды и достижения	0EJ01
награды и премии	0EJ01
накратко	0ED01
накратко за мен	0ED01
наукові конференції	0Eh01
наукові праці	0E201
наукові публікації	0E201
наукові інтереси	0EH01
научни изследвания	0El01
научни конференции	0F@01
научни публикации	0EW01
научни радови	0Em01
научни трудове	0EW01
научные интересы	0E:01
научные конференции	0FA01
научные проекты	0?Q01
научные публикации	0EE01
научные работы	0EE01
научные труды	0EE01
немного о себе	0E001
о мени	0F501
о себе	0E001
обо мне	0E001
обобщение	0ED01
образование	0FF02
образование и квалификация	0FF02
образование и обучение	0FF02
образование и подготовка	0Db01
образователна степен	0Dc01
образовање	0Dd01
образовање и обука	0Dd01
обуке	0ET01
обучение	0FF02
обучения	0E^01
обучения и курсове	0E^01
обща информация	0EK01
общая информация	0Df01
обществена дейност	0EP01
общественная деятельность	0E;01
общественная работа	0E;01
общие сведения	0Df01
објаве	0Em01
објављени радови	0Em01
овлашћења	0EV01
ожидания	0Ec01
онлайн профили	0EC01
опенсорс	0?Q01
описание	0E001
опит	0Ef01
опыт	0Dm01
опыт волонтерства	0E;01
опыт волонтёрства	0E;01
опыт преподавания	0Dm01
опыт проектов	0?Q01
опыт профессиональной деятельности	0Dm01
опыт работы	0Dm01
опыт трудовой деятельности	0Dm01
организации	0FH01
освіта	0Dl01
освіта та кваліфікація	0Dl01
освіта та навчання	0Dl01
освіта і навчання	0Dl01
основна информация	0EK01
основна освіта	0Dl01
основна інформація	0Dg01
основная информация	0Df01
основни данни	0EK01
основни подаци	0F:01
основное образование	0Db01
основной опыт	0Dm01
основные данные	0Df01
основные достижения	0EJ01
основные навыки	0E601
основные проекты	0?Q01
особе за препоруку	0FI01
особиста інформація	0Dg01
особисті дані	0Dg01
особисті проекти	0E701
особисті проєкти	0E701
особисті якості	0Ee01
особисті інтереси	0EH01
остале вештине	0De01
остале информације	0EU01
остали подаци	0EU01
остало	0EU01
отзиви	0FJ01
отзывы	0FK01
открытые проекты	0?Q01
отличия	0FL02
очаквания	0Ed01
очекивања	0E`01
очікування	0Dk01
патенти	0FN03
патенты	0EE01
педагогический опыт	0Dm01
персональная информация	0Df01
персональные данные	0Df01
персональні дані	0Dg01
пет проекты	0?Q01
пет проєкти	0E701
пет-проекты	0?Q01
пет-проєкти	0E701
печатные работы	0EE01
побажання	0Dk01
побажання до роботи	0Dk01
повишаване на квалификацията	0E^01
повышение квалификации	0E\01
повышение квалификации и курсы	0E\01
повышение квалификации курсы	0E\01
повышение квалификации, курсы	0E\01
подаци за контакт	0F:01
пожелания	0Ec01
пожелания к месту работы	0Ec01
пожелания к работе	0Ec01
позанавчальна діяльність	0EB01
познавање рада на рачунару	0De01
познавање страних језика	0Ek01
познавање језика	0Ek01
полезные ссылки	0FQ01
поощрения	0EJ01
попередні місця роботи	0EL01
попередній досвід	0EL01
портфолио	0FR03
портфоліо	0E701
посвідчення	0EO01
посвідчення водія	0E=01
посилання	0FU01
пословно искуство	0Eg01
постижения	0EI01
потврде	0EV01
пошук роботи	0Dk01
права	0E<01
правоспособност	0EN01
правоспособности	0EN01
пракса	0Eg01
праксе	0Eg01
практика	0FV03
практический опыт	0Dm01
практичний досвід	0EL01
предавања	0Em01
предпочитания	0Ed01
предпочтения	0Ec01
представяне	0ED01
предыдущие места работы	0Dm01
предыдущий опыт	0Dm01
презентации	0EW01
премии	0EJ01
премії	0EG01
препорука	0FI01
препоруке	0FI01
препоръка	0FJ01
препоръки	0FJ01
препоръчители	0FJ01
претходна запослења	0Eg01
придружително писмо	0FB01
признания	0EI01
признања	0E_01
признања и награде	0E_01
прикачени файлове	0FY01
приклади робіт	0E701
прилог	0EX01
приложение	0FZ02
приложения	0FZ02
прилози	0EX01
примеры проектов	0?Q01
примеры работ	0?Q01
примеры разработки	0?Q01
про мене	0Ee01
про себе	0Ee01
програми	0E901
программы	0E601
програмни езици	0EM01
програмски језици	0De01
проект	0?Q01
проекти	0F\02
проектная деятельность	0?Q01
проектный опыт	0?Q01
проекты	0?Q01
пройденные курсы	0E\01
пропратно писмо	0FD01
професионален опит	0Ef01
професионален профил	0ED01
професионален път	0Ef01
професионална кариера	0Ef01
професионална реализация	0Ef01
професионална цел	0ED01
професионалне вештине	0De01
професионални компетенции	0EM01
професионални организации	0FH01
професионални профил	0F501
професионални умения	0EM01
професионално искуство	0Eg01
профессиональная деятельность	0Dm01
профессиональная переподготовка	0E\01
профессиональное образование	0Db01
профессиональное развитие	0E\01
профессиональное резюме	0E001
профессиональные знания	0E601
профессиональные компетенции	0E601
профессиональные навыки	0E601
профессиональные навыки и знания	0E601
профессиональные объединения	0Di01
профессиональные сертификаты	0Dj01
профессиональные сообщества	0Di01
профессиональные умения	0E601
профессиональный опыт	0Dm01
профессиональный профиль	0E001
професійна діяльність	0EL01
професійний досвід	0EL01
професійний профіль	0Ee01
професійний розвиток	0ER01
професійні навички	0E901
професійні об'єднання	0Dh01
професійні спільноти	0Dh01
професійні та інші навички	0E901
профил	0F^02
профили	0F`03
профили в сети	0FQ01
профили на мрежи	0E101
профиль	0E001
профіль	0Ee01
профілі	0FU01
профілі в мережі	0FU01
прочая информация	0E[01
прочее	0E[01
проєкти	0E701
пројекти	0Dn01
публикации	0Fc02
публикации и выступления	0EE01
публикации и доклади	0EW01
публикације	0Em01
публікації	0E201
публікації та виступи	0E201
підвищення кваліфікації	0ER01
работа	0Fe02
работен опит	0Ef01
рабочий опыт	0Dm01
рад на рачунару	0De01
радионице	0ET01
радна искуства	0Eg01
радно искуство	0Eg01
радови	0Em01
разни	0E]01
разно	0EU01
разное	0E[01
ранние места работы	0Dm01
ранний опыт	0Dm01
раніше	0EL01
рачунарске вештине	0De01
реализирани проекти	0El01
реализованные проекты	0?Q01
реалізовані проєкти	0E701
резиме	0F501
резюме	0Fg03
рекомендатели	0FK01
рекомендательные письма	0FK01
рекомендации	0FK01
рекомендации и отзывы	0FK01
рекомендаційні листи	0EF01
рекомендація	0EF01
рекомендації	0EF01
референси	0EF01
референсы	0FK01
референце	0FI01
референции	0FJ01
робота	0EL01
робочий досвід	0EL01
рівень володіння мовами	0E?01
різне	0ES01
сажетак	0F501
сайти	0FU01
сайты	0FQ01
саммари	0E001
саммарі	0Ee01
самооценка на дигиталните умения	0Fj01
самооценка цифровых навыков	0Fk01
самооцінка цифрових навичок	0Fl01
самопрезентация	0E001
самопроцена дигиталних вештина	0Fm01
свидетелства	0EN01
свидетелство за управление	0Fn01
свидетелство за управление на мпс	0Fn01
свидетельства	0Dj01
свободно време	0F001
свободное время	0E:01
связаться со мной	0Df01
свідоцтва	0EO01
сдружения	0FH01
семинари	0Fo02
семинари и конференции	0F@01
семинари и обуке	0ET01
семинари и обучения	0E^01
семинары	0FA01
семинары и конференции	0FA01
семинары и тренинги	0E\01
семінари	0Eh01
семінари та конференції	0Eh01
сертификати	0G102
сертификати и лицензи	0EN01
сертификати и лиценце	0EV01
сертификаты	0Dj01
сертификаты и лицензии	0Dj01
сертификаты и удостоверения	0Dj01
сертификация	0Dj01
сертифікати	0EO01
сертифікати та ліцензії	0EO01
сертифікація	0EO01
сильные стороны	0E001
сильні сторони	0Ee01
симпозиумы	0FA01
следване	0Dc01
слободне активности	0F101
слободно време	0F101
собствени проекти	0El01
собственные проекты	0?Q01
сопроводительное письмо	0FC01
сопствени пројекти	0Dn01
софт скиллы	0E601
софт-скиллы	0E601
социална ангажираност	0EP01
социални медии	0EC01
социални мрежи	0EC01
социальная активность	0E;01
социальные сети	0FQ01
соцмережі	0FU01
соцсети	0FQ01
соціальні мережі	0FU01
списак публикација	0Em01
список публикаций	0EE01
список публікацій	0E201
способности	0G302
спільноти	0Dh01
ссылки	0FQ01
стаж	0Ef01
стажировка	0Dm01
стажировки	0Dm01
стажове	0Ef01
стажування	0EL01
статии	0EW01
статті	0E201
статьи	0EE01
статьи и публикации	0EE01
стек	0E601
стек технологий	0E601
стек технологій	0E901
стипендии	0FL02
стипендије	0E_01
стипендії	0EG01
стислий огляд	0Ee01
страни језици	0Ek01
струковна удружења	0G501
стручна знања	0De01
стручна спрема	0Dd01
стручни испити	0EV01
стручни скупови	0EQ01
стручно искуство	0Eg01
стручно усавршавање	0ET01
студије	0Dd01
супровідний лист	0FE01
суспільна діяльність	0EB01
събития	0F@01
такмичења	0E_01
тесты и экзамены	0Dj01
технически умения	0EM01
технически умения и компетенции	0EM01
технические знания	0E601
технические навыки	0E601
техничке вештине	0De01
технологии	0Ei02
технологический стек	0E601
технологије	0De01
технології	0E901
технічні навички	0E901
тренинги	0G602
тренинги и курсы	0E\01
тренинзи	0ET01
тренінги	0ER01
тренінги та курси	0ER01
трохи про себе	0Ee01
трудов опит	0Ef01
трудов стаж	0Ef01
трудова биография	0Ef01
трудова дейност	0Ef01
трудова діяльність	0EL01
трудовая деятельность	0Dm01
трудовий досвід	0EL01
трудовой опыт	0Dm01
трудовой стаж	0Dm01
търсена позиция	0Ed01
уверења	0EV01
увлечения	0G802
увлечения и интересы	0E:01
увлечения и хобби	0E:01
увод	0F501
удостоверения	0G:02
удружења	0G501
укратко о мени	0F501
умения	0Ei02
умения и компетенции	0EM01
умения и навыки	0E601
уміння	0E901
уміння та навички	0E901
уподобання	0EH01
уровень владения языками	0E501
усавршавање	0ET01
успеси	0E_01
участие в конференции	0F@01
участие в конференциях	0FA01
участие в организациях	0Di01
участие в проекти	0El01
участь в організаціях	0Dh01
участь у конференціях	0Eh01
учеба	0Db01
учебные заведения	0Db01
учебные проекты	0?Q01
учешће на конференцијама	0EQ01
учёба	0Db01
формално образовање	0Dd01
хобби	0E:01
хобби и интересы	0E:01
хобби и увлечения	0E:01
хоби	0En02
хоби и интереси	0F001
хобита	0F001
хобита и интереси	0F001
хобији	0F101
хобији и интересовања	0F101
хобі	0EH01
хобі та захоплення	0EH01
хобі та інтереси	0EH01
цел	0ED01
цель	0E001
цель поиска	0Ec01
цель поиска работы	0Ec01
цифрові навички	0E901
циљ	0F501
чланства	0G501
чланство	0G501
чланство у организацијама	0G501
чланство у удружењима	0G501
чланци	0Em01
членства	0FH01
членство	0G<03
членство в ассоциациях	0Di01
членство в организации	0FH01
членство в организациях	0Di01
членство в організаціях	0Dh01
членство в профессиональных организациях	0Di01
чужди езици	0E401
чуждоезикова подготовка	0E401
чуждоезикови умения	0E401
школа	0Dd01
школовање	0Dd01
шофьорска книжка	0Fn01
шофьорски книжки	0Fn01
що вмію	0E901
экспертиза	0E601
я в сети	0FQ01
язык	0E501
языки	0E501
языки программирования	0E601
языковые навыки	0E501
іноземні мови	0E?01
інструменти	0E901
інтереси	0EH01
інтереси та захоплення	0EH01
інтереси та хобі	0EH01
інша інформація	0ES01
інше	0ES01
језици	0Ek01
језичке вештине	0Ek01
אודות	0G?01
אודותיי	0G?01
אותות הצטיינות	0G@01
אחר	0GA01
איגודים מקצועיים	0GB01
אירועים	0GC01
אנשי קשר להמלצה	0GD01
ארגונים	0GB01
הוקרה	0G@01
היסטוריה תעסוקתית	0GE01
הישגים	0G@01
הכשרה	0GF01
הכשרה מקצועית	0GF01
הכשרות	0GF01
הכשרות מקצועיות	0GF01
המלצות	0GD01
הסמכות	0GG01
הסמכות ותעודות	0GG01
הסמכות מקצועיות	0GG01
העדפות	0GH01
העדפות תעסוקה	0GH01
הערכה עצמית של מיומנויות דיגיטליות	0GI01
הצטיינות	0G@01
הקדמה	0G?01
הרצאות	0GJ01
השכלה	0GK01
השכלה אקדמית	0GK01
השכלה ולימודים	0GK01
השכלה פורמלית	0GK01
השתלמויות	0GF01
השתלמויות וקורסים	0GF01
השתתפות בכנסים	0GC01
התמחות	0GE01
התנדבויות	0GL01
התנדבות	0GL01
זמינות	0GH01
חברויות	0GB01
חברות באגודות	0GB01
חברות בארגונים	0GB01
חינוך	0GK01
טכנולוגיות	0GM01
ידיעת שפות	0GN01
ידע במחשבים	0GM01
ידע ומיומנויות	0GM01
ידע טכני	0GM01
ידע מקצועי	0GM01
יישומי מחשב	0GM01
יכולות	0GM01
ימי עיון	0GC01
יצירת קשר	0GO01
כישורי שפה	0GN01
כישורים	0GM01
כישורים אישיים	0GM01
כישורים טכניים	0GM01
כישורים מקצועיים	0GM01
כלים	0GM01
כללי	0GA01
כנסים	0GC01
כנסים והרצאות	0GC01
כנסים וסמינרים	0GC01
כתבות	0GJ01
לימודים	0GK01
לימודים אקדמיים	0GK01
לינקים	0GP01
מאמרים	0GJ01
מומחיות	0GM01
מחפש	0GH01
מחפשת	0GH01
מחקר	0GQ01
מחשבים	0GM01
מטרה	0G?01
מטרה מקצועית	0G?01
מי אני	0G?01
מידע אישי	0GO01
מידע נוסף	0GA01
מיומנויות	0GM01
מיומנויות וכישורים	0GM01
מיומנויות מחשב	0GM01
מיזמים	0GQ01
מכתב מקדים	0GR01
מכתב נלווה	0GR01
מכתבי המלצה	0GD01
מלגות	0G@01
ממליצים	0GD01
מסמכים מצורפים	0GS01
מקומות עבודה	0GE01
משרה מבוקשת	0GH01
משרה רצויה	0GH01
נוסף	0GA01
ניסיון	0GE01
ניסיון בעבודה	0GE01
ניסיון התנדבותי	0GL01
ניסיון מקצועי	0GE01
ניסיון עבודה	0GE01
ניסיון תעסוקתי	0GE01
נסיון	0GE01
נסיון מקצועי	0GE01
נסיון עבודה	0GE01
נסיון תעסוקתי	0GE01
נספחים	0GS01
נתונים אישיים	0GO01
סמינרים	0GC01
ספרים	0GJ01
עבודה	0GE01
על עצמי	0G?01
עליי	0G?01
עמותות	0GB01
עניין אישי	0GT01
עשייה חברתית	0GL01
פטנטים	0GJ01
פנאי	0GT01
פעילות התנדבותית	0GL01
פעילות חברתית	0GL01
פעילות קהילתית	0GL01
פרוייקטים	0GQ01
פרויקט	0GQ01
פרויקטי מחקר	0GQ01
פרויקטים	0GQ01
פרויקטים אישיים	0GQ01
פרויקטים נבחרים	0GQ01
פרופיל	0G?01
פרופיל אישי	0G?01
פרופיל מקצועי	0G?01
פרופילים	0GP01
פרופילים ברשת	0GP01
פרטי התקשרות	0GO01
פרטי קשר	0GO01
פרטים	0GO01
פרטים אישיים	0GO01
פרטים כלליים	0GO01
פרטים נוספים	0GA01
פרסומים	0GJ01
פרסומים והרצאות	0GJ01
פרסומים מדעיים	0GJ01
פרסים	0G@01
פרסים והוקרה	0G@01
פרסים והצטיינות	0G@01
פרסים ומלגות	0G@01
צור קשר	0GO01
ציפיות	0GH01
צרופות	0GS01
קבצים מצורפים	0GS01
קורסים	0GF01
קורסים והכשרות	0GF01
קורסים והשתלמויות	0GF01
קישורים	0GP01
קצת עלי	0G?01
קצת עליי	0G?01
קריירה	0GE01
רישיון נהיגה	0GU01
רישיונות	0GG01
רישיונות והסמכות	0GG01
רקע אקדמי	0GK01
רקע מקצועי	0GE01
רקע תעסוקתי	0GE01
רשיון נהיגה	0GU01
רשתות חברתיות	0GP01
שונות	0GA01
שליטה בשפות	0GN01
שליטה בתוכנות	0GM01
שפה	0GN01
שפות	0GN01
שפות זרות	0GN01
שפות תכנות	0GM01
תארים	0GK01
תוכנות	0GM01
תחביבים	0GT01
תחביבים ותחומי עניין	0GT01
תחומי מומחיות	0GM01
תחומי עניין	0GT01
תחומי עניין ותחביבים	0GT01
תחרויות	0G@01
תיאור אישי	0G?01
תיק עבודות	0GQ01
תכונות אישיות	0G?01
תמצית	0G?01
תעודה	0GG01
תעודות	0GG01
תעודות והסמכות	0GG01
תעודות מקצועיות	0GG01
תעסוקה	0GE01
תפקיד מבוקש	0GH01
תקציר	0G?01
תקציר מקצועי	0G?01
أبرز المشاريع	0GV01
أخرى	0GW01
أنشطة تطوعية	0GX01
أهم المشاريع	0GV01
إجادة اللغات	0GY01
ابرز المشاريع	0GV01
اجاده اللغات	0GY01
اخري	0GW01
الأبحاث	0GZ01
الأبحاث المنشورة	0GZ01
الأبحاث والمنشورات	0GZ01
الأدوات	0G[01
الأعمال	0GV01
الأعمال التطوعية	0GX01
الأنشطة	0GX01
الأنشطة الاجتماعية	0GX01
الأنشطة التطوعية	0GX01
الأهداف	0G\01
الأوسمة	0G]01
الإصدارات	0GZ01
الإنجازات	0G]01
الإنجازات والجوائز	0G]01
الابحاث	0GZ01
الابحاث المنشوره	0GZ01
الابحاث والمنشورات	0GZ01
الاتصال	0G^01
الادوات	0G[01
الاصدارات	0GZ01
الاعتمادات	0G_01
الاعمال	0GV01
الاعمال التطوعيه	0GX01
الانتسابات	0G`01
الانجازات	0G]01
الانجازات والجوايز	0G]01
الانشطه	0GX01
الانشطه الاجتماعيه	0GX01
الانشطه التطوعيه	0GX01
الاهتمامات	0Ga01
الاهتمامات الشخصية	0Ga01
الاهتمامات الشخصيه	0Ga01
الاهتمامات والهوايات	0Ga01
الاهداف	0G\01
الاوسمه	0G]01
البحث العلمي	0GV01
البحوث	0GZ01
البرامج	0G[01
البيانات الشخصية	0G^01
البيانات الشخصيه	0G^01
التاريخ المهني	0Gb01
التاريخ الوظيفي	0Gb01
التجارب المهنية	0Gb01
التجارب المهنيه	0Gb01
التجربة المهنية	0Gb01
التجربه المهنيه	0Gb01
التحصيل الدراسي	0Gc01
التحصيل العلمي	0Gc01
التدريب	0Gd01
التدريب العملي	0Gb01
التدريبات	0Gd01
التراخيص	0G_01
التزكيات	0Ge01
التطوع	0GX01
التطوير المهني	0Gd01
التعليم	0Gc01
التعليم والتدريب	0Gc01
التفضيلات الوظيفية	0Gf01
التفضيلات الوظيفيه	0Gf01
التقديرات	0G]01
التقنيات	0G[01
التقييم الذاتي للمهارات الرقمية	0Gg01
التقييم الذاتي للمهارات الرقميه	0Gg01
التكريم	0G]01
التكريمات	0G]01
التواصل	0G^01
التوصيات	0Ge01
التوقعات	0Gf01
الجمعيات	0G`01
الجمعيات المهنية	0G`01
الجمعيات المهنيه	0G`01
الجوائز	0G]01
الجوائز والإنجازات	0G]01
الجوائز والتكريمات	0G]01
الجوايز	0G]01
الجوايز والانجازات	0G]01
الجوايز والتكريمات	0G]01
الحاسوب	0G[01
الحسابات	0Gh01
الخبرات	0Gb01
الخبرات التطوعية	0GX01
الخبرات التطوعيه	0GX01
الخبرات السابقة	0Gb01
الخبرات السابقه	0Gb01
الخبرات العملية	0Gb01
الخبرات العمليه	0Gb01
الخبرات المهنية	0Gb01
الخبرات المهنيه	0Gb01
الخبرات الوظيفية	0Gb01
الخبرات الوظيفيه	0Gb01
الخبرات والمهارات	0G[01
الخبرة	0Gb01
الخبرة العملية	0Gb01
الخبرة المهنية	0Gb01
الخبرة الوظيفية	0Gb01
الخبره	0Gb01
الخبره العمليه	0Gb01
الخبره المهنيه	0Gb01
الخبره الوظيفيه	0Gb01
الخلفية الأكاديمية	0Gc01
الخلفية التعليمية	0Gc01
الخلفيه الاكاديميه	0Gc01
الخلفيه التعليميه	0Gc01
الدراسات	0Gc01
الدراسة	0Gc01
الدراسه	0Gc01
الدورات	0Gd01
الدورات التدريبية	0Gd01
الدورات التدريبية وورش العمل	0Gd01
الدورات التدريبيه	0Gd01
الدورات التدريبيه وورش العمل	0Gd01
الدورات المهنية	0Gd01
الدورات المهنيه	0Gd01
الدورات والتدريب	0Gd01
الدورات وورش العمل	0Gd01
الرخص	0G_01
الرخص والشهادات	0G_01
الرغبات الوظيفية	0Gf01
الرغبات الوظيفيه	0Gf01
الروابط	0Gh01
السجل الوظيفي	0Gb01
السيرة الأكاديمية	0Gc01
السيرة المختصرة	0G\01
السيره الاكاديميه	0Gc01
السيره المختصره	0G\01
الشبكات والعضويات	0G`01
الشهادات	0G_01
الشهادات الاحترافية	0G_01
الشهادات الاحترافيه	0G_01
الشهادات العلمية	0Gc01
الشهادات العلميه	0Gc01
الشهادات المهنية	0G_01
الشهادات المهنية والتراخيص	0G_01
الشهادات المهنيه	0G_01
الشهادات المهنيه والتراخيص	0G_01
الشهادات والاعتمادات	0G_01
الشهادات والتراخيص	0G_01
العروض التقديمية	0GZ01
العروض التقديميه	0GZ01
العضويات	0G`01
العضويات المهنية	0G`01
العضويات المهنيه	0G`01
العضوية	0G`01
العضويه	0G`01
العمل	0Gb01
العمل التطوعي	0GX01
العمل المجتمعي	0GX01
الفعاليات	0Gi01
القدرات	0G[01
القدرات اللغوية	0GY01
القدرات اللغويه	0GY01
الكفاءات	0G[01
الكفاءة اللغوية	0GY01
الكفاءه اللغويه	0GY01
الكفايات	0G[01
اللغات	0GY01
اللغة	0GY01
اللغه	0GY01
المؤتمرات	0Gi01
المؤتمرات والندوات	0Gi01
المؤتمرات وورش العمل	0Gi01
المؤلفات	0GZ01
المؤهل العلمي	0Gc01
المؤهلات	0Gc01
المؤهلات الأكاديمية	0Gc01
المؤهلات الدراسية	0Gc01
المؤهلات العلمية	0Gc01
المحاضرات	0GZ01
المراجع	0Ge01
المرجعيات	0Ge01
المرفقات	0Gj01
المرفقات والوثائق	0Gj01
المرفقات والوثايق	0Gj01
المزكون	0Ge01
المستوى التعليمي	0Gc01
المستوي التعليمي	0Gc01
المسمى المطلوب	0Gf01
المسمي المطلوب	0Gf01
المسيرة التعليمية	0Gc01
المسيرة المهنية	0Gb01
المسيره التعليميه	0Gc01
المسيره المهنيه	0Gb01
المشاريع	0GV01
المشاريع البحثية	0GV01
المشاريع البحثيه	0GV01
المشاريع الشخصية	0GV01
المشاريع الشخصيه	0GV01
المشاريع المنجزة	0GV01
المشاريع المنجزه	0GV01
المشروعات	0GV01
المعرفون	0Ge01
المعرفين	0Ge01
المعرّفين	0Ge01
المعلومات الأساسية	0G^01
المعلومات الاساسيه	0G^01
المعلومات الشخصية	0G^01
المعلومات الشخصيه	0G^01
المقالات	0GZ01
الملحقات	0Gj01
الملخص	0G\01
الملخص المهني	0G\01
الملف الشخصي	0G\01
الملفات الشخصية	0Gh01
الملفات الشخصيه	0Gh01
المنح	0G]01
المنح الدراسية	0G]01
المنح الدراسيه	0G]01
المنشورات	0GZ01
المنشورات العلمية	0GZ01
المنشورات العلميه	0GZ01
المهارات	0G[01
المهارات الأساسية	0G[01
المهارات الاساسيه	0G[01
المهارات التقنية	0G[01
المهارات التقنيه	0G[01
المهارات الحاسوبية	0G[01
المهارات الحاسوبيه	0G[01
المهارات الرقمية	0G[01
المهارات الرقميه	0G[01
المهارات الشخصية	0G[01
المهارات الشخصيه	0G[01
المهارات العملية	0G[01
المهارات العمليه	0G[01
المهارات الفنية	0G[01
المهارات الفنيه	0G[01
المهارات اللغوية	0GY01
المهارات اللغويه	0GY01
المهارات المهنية	0G[01
المهارات المهنيه	0G[01
المهارات الناعمة	0G[01
المهارات الناعمه	0G[01
المهارات والخبرات	0G[01
المهارات والقدرات	0G[01
الموتمرات	0Gi01
الموتمرات والندوات	0Gi01
الموتمرات وورش العمل	0Gi01
المولفات	0GZ01
الموهل العلمي	0Gc01
الموهلات	0Gc01
الموهلات الاكاديميه	0Gc01
الموهلات الدراسيه	0Gc01
الموهلات العلميه	0Gc01
الندوات	0Gi01
النشاط التطوعي	0GX01
النشاطات	0GX01
النشر العلمي	0GZ01
الهدف	0G\01
الهدف المهني	0G\01
الهدف الوظيفي	0G\01
الهوايات	0Ga01
الهوايات والاهتمامات	0Ga01
الوثائق	0Gj01
الوثايق	0Gj01
الوظائف	0Gb01
الوظائف السابقة	0Gb01
الوظايف	0Gb01
الوظايف السابقه	0Gb01
الوظيفة المرغوبة	0Gf01
الوظيفة المستهدفة	0Gf01
الوظيفة المطلوبة	0Gf01
الوظيفه المرغوبه	0Gf01
الوظيفه المستهدفه	0Gf01
الوظيفه المطلوبه	0Gf01
انشطه تطوعيه	0GX01
اهتمامات	0Ga01
اهتمامات شخصية	0Ga01
اهتمامات شخصيه	0Ga01
اهم المشاريع	0GV01
براءات الاختراع	0GZ01
بيانات إضافية	0GW01
بيانات اضافيه	0GW01
بيانات الاتصال	0G^01
بيانات التواصل	0G^01
بيانات شخصية	0G^01
بيانات شخصيه	0G^01
تجربة العمل	0Gb01
تجربه العمل	0Gb01
تعريف	0G\01
تفضيلات العمل	0Gf01
تواصل معي	0G^01
جهات التعريف	0Ge01
حسابات التواصل	0Gh01
حضور المؤتمرات	0Gi01
حضور الموتمرات	0Gi01
خبرات	0Gb01
خبرات العمل	0Gb01
خبرة العمل	0Gb01
خبره العمل	0Gb01
خدمة المجتمع	0GX01
خدمه المجتمع	0GX01
خطاب التغطية	0Gk01
خطاب التغطيه	0Gk01
دورات تدريبية	0Gd01
دورات تدريبيه	0Gd01
رخص القيادة	0Gl01
رخص القياده	0Gl01
رخصة السياقة	0Gl01
رخصة القيادة	0Gl01
رخصه السياقه	0Gl01
رخصه القياده	0Gl01
رسالة التغطية	0Gk01
رسالة الدافع	0Gk01
رساله التغطيه	0Gk01
رساله الدافع	0Gk01
رغبات العمل	0Gf01
روابط	0Gh01
شبكات التواصل	0Gh01
شهادات	0G_01
شهادات التقدير	0G]01
عضويات	0G`01
عضوية الجمعيات	0G`01
عضويه الجمعيات	0G`01
عني	0G\01
غير ذلك	0GW01
لغات	0GY01
لغات البرمجة	0G[01
لغات البرمجه	0G[01
للتواصل	0G^01
لمحة عامة	0G\01
لمحه عامه	0G\01
مؤتمرات	0Gi01
متفرقات	0GW01
مجالات الخبرة	0G[01
مجالات الخبره	0G[01
مراجع	0Ge01
مشاريع	0GV01
مشاريع شخصية	0GV01
مشاريع شخصيه	0GV01
معرض الأعمال	0GV01
معرض الاعمال	0GV01
معلومات أخرى	0GW01
معلومات إضافية	0GW01
معلومات اخري	0GW01
معلومات اضافيه	0GW01
معلومات الاتصال	0G^01
معلومات التواصل	0G^01
معلومات شخصية	0G^01
معلومات شخصيه	0G^01
مقدمة	0G\01
مقدمه	0G\01
ملخص	0G\01
ملخص مهني	0G\01
من أنا	0G\01
من انا	0G\01
مهارات	0G[01
مهارات الحاسب	0G[01
مهارات الحاسب الآلي	0G[01
مهارات الحاسب الالي	0G[01
مهارات الحاسوب	0G[01
مهارات الكمبيوتر	0G[01
مواقع التواصل الاجتماعي	0Gh01
موتمرات	0Gi01
نبذة	0G\01
نبذة تعريفية	0G\01
نبذة شخصية	0G\01
نبذة عن الذات	0G\01
نبذة عني	0G\01
نبذة مختصرة	0G\01
نبذة مهنية	0G\01
نبذه	0G\01
نبذه تعريفيه	0G\01
نبذه شخصيه	0G\01
نبذه عن الذات	0G\01
نبذه عني	0G\01
نبذه مختصره	0G\01
نبذه مهنيه	0G\01
نماذج الأعمال	0GV01
نماذج الاعمال	0GV01
هوايات	0Ga01
ورش العمل	0Gd01
وسائل التواصل الاجتماعي	0Gh01
وسايل التواصل الاجتماعي	0Gh01
अतिरिक्त जानकारी	0Gm01
अतिरिक्त पाठ्यक्रम	0Gn01
अतिरिक्त विवरण	0Gm01
अध्ययन	0Go01
अनुभव	0H001
अनुलग्नक	0H101
अनुशंसाएँ	0H201
अनुशंसाएं	0H201
अनुसंधान	0H301
अन्य	0Gm01
अन्य जानकारी	0Gm01
अपने बारे में	0H401
अपेक्षाएँ	0H501
अपेक्षाएं	0H501
अभिरुचि	0H601
अभिरुचियाँ	0H601
अभिरुचियां	0H601
आत्म परिचय	0H401
आवरण पत्र	0H701
इंटर्नशिप	0H001
इच्छित पद	0H501
उद्देश्य	0H401
उपलब्धता	0H501
उपलब्धि	0H801
उपलब्धियाँ	0H801
उपलब्धियां	0H801
ऑनलाइन प्रोफ़ाइल	0H901
ऑनलाइन प्रोफाइल	0H901
कंप्यूटर कौशल	0H:01
कंप्यूटर ज्ञान	0H:01
कड़ियाँ	0H901
कडियां	0H901
करियर	0H001
करियर उद्देश्य	0H401
कवर लेटर	0H701
कार्य अनुभव	0H001
कार्य का अनुभव	0H001
कार्यशालाएँ	0Gn01
कार्यशालाएं	0Gn01
कार्यानुभव	0H001
कैरियर उद्देश्य	0H401
कोर्स	0Gn01
कौशल	0H:01
क्षमताएँ	0H:01
क्षमताएं	0H:01
गतिविधियाँ	0H;01
गतिविधियां	0H;01
छात्रवृत्ति	0H801
ज्ञात भाषाएँ	0H<01
ज्ञात भाषाएं	0H<01
डिजिटल कौशल	0H:01
डिजिटल कौशल स्व मूल्यांकन	0H=01
डिजिटल कौशल स्व-मूल्यांकन	0H=01
ड्राइविंग लाइसेंस	0H>01
तकनीकी कौशल	0H:01
तकनीकी ज्ञान	0H:01
दक्षताएँ	0H:01
दक्षताएं	0H:01
निजी जानकारी	0H?01
नौकरी का अनुभव	0H001
नौकरी वरीयताएँ	0H501
नौकरी वरीयताएं	0H501
परिचय	0H401
परियोजना	0H301
परियोजना कार्य	0H301
परियोजनाएँ	0H301
परियोजनाएं	0H301
परिशिष्ट	0H101
पाठ्यक्रम	0Gn01
पुरस्कार	0H801
पुरस्कार एवं सम्मान	0H801
पुरस्कार और सम्मान	0H801
पुस्तकें	0H@01
पेटेंट	0H@01
पेशेवर अनुभव	0H001
पेशेवर कौशल	0H:01
पेशेवर सदस्यता	0HA01
पेशेवर सारांश	0H401
पोर्टफोलियो	0H301
प्रकाशन	0H@01
प्रमाण पत्र	0HB01
प्रमाणन	0HB01
प्रमाणपत्र	0HB01
प्रमाणपत्र और लाइसेंस	0HB01
प्रमुख कौशल	0H:01
प्रमुख परियोजनाएँ	0H301
प्रमुख परियोजनाएं	0H301
प्रशिक्षण	0Gn01
प्रशिक्षण और पाठ्यक्रम	0Gn01
प्रस्तुतियाँ	0H@01
प्रस्तुतियां	0H@01
प्रोजेक्ट	0H301
प्रोफ़ाइल	0H401
प्रोफ़ाइलें	0H901
प्रोफाइल	0H401
प्रोफाइलें	0H901
बुनियादी जानकारी	0H?01
भाषा	0H<01
भाषा कौशल	0H<01
भाषा ज्ञान	0H<01
भाषाएँ	0H<01
भाषाएं	0H<01
भाषाओं का ज्ञान	0H<01
भाषायी ज्ञान	0H<01
मुख्य कौशल	0H:01
मूल जानकारी	0H?01
मेरे बारे में	0H401
योग्यताएँ	0H:01
योग्यताएं	0H:01
रुचि	0H601
रुचियाँ	0H601
रुचियाँ और शौक	0H601
रुचियां	0H601
रुचियां और शौक	0H601
रोजगार	0H001
रोजगार इतिहास	0H001
रोज़गार	0H001
लक्ष्य	0H401
लाइसेंस	0HB01
लाइसेंस और प्रमाणपत्र	0HB01
लिंक	0H901
लेख	0H@01
वांछित नौकरी	0H501
वांछित पद	0H501
वाहन चालन लाइसेंस	0H>01
विवरण	0H401
विविध	0Gm01
विशेषज्ञता	0H:01
व्यक्तिगत जानकारी	0H?01
व्यक्तिगत परियोजनाएँ	0H301
व्यक्तिगत परियोजनाएं	0H301
व्यक्तिगत विवरण	0H?01
व्यक्तिगत सूचना	0H?01
व्यवसायिक अनुभव	0H001
व्याख्यान	0H@01
व्यावसायिक अनुभव	0H001
व्यावसायिक कौशल	0H:01
व्यावसायिक प्रमाणपत्र	0HB01
व्यावसायिक विकास	0Gn01
व्यावसायिक सदस्यता	0HA01
व्यावसायिक सारांश	0H401
शिक्षण अनुभव	0H001
शिक्षा	0Go01
शिक्षा और प्रशिक्षण	0Go01
शैक्षणिक पृष्ठभूमि	0Go01
शैक्षणिक योग्यता	0Go01
शैक्षणिक विवरण	0Go01
शैक्षिक पृष्ठभूमि	0Go01
शैक्षिक योग्यता	0Go01
शैक्षिक विवरण	0Go01
शोध	0H301
शोध पत्र	0H@01
शोध प्रकाशन	0H@01
शौक	0H601
शौक और रुचियाँ	0H601
शौक और रुचियां	0H601
संक्षिप्त परिचय	0H401
संगठन	0HA01
संगठन सदस्यता	0HA01
संगोष्ठियाँ	0HC01
संगोष्ठियां	0HC01
संगोष्ठी	0HC01
संदर्भ	0H201
संदर्भ व्यक्ति	0H201
संदर्भ सूची	0H201
संपर्क	0H?01
संपर्क जानकारी	0H?01
संपर्क विवरण	0H?01
संलग्नक	0H101
सदस्यता	0HA01
सदस्यताएँ	0HA01
सदस्यताएं	0HA01
समाज सेवा	0H;01
सम्मान	0H801
सम्मान और पुरस्कार	0H801
सम्मेलन	0HC01
सम्मेलन और संगोष्ठियाँ	0HC01
सम्मेलन और संगोष्ठियां	0HC01
सामाजिक कार्य	0H;01
सामाजिक नेटवर्क	0H901
सारांश	0H401
सिफ़ारिशें	0H201
सिफारिशें	0H201
सेमिनार	0HC01
सोशल मीडिया	0H901
स्वयंसेवा	0H;01
स्वयंसेवी अनुभव	0H;01
स्वयंसेवी कार्य	0H;01
स्वैच्छिक कार्य	0H;01
การติดต่อ	0HD01
การทํางาน	0HE01
การนําเสนอผลงาน	0HF01
การบรรยาย	0HF01
การประชุม	0HG01
การประชุมวิชาการ	0HG01
การประชุมและสัมมนา	0HG01
การประเมินทักษะดิจิทัลด้วยตนเอง	0HH01
การฝึกงาน	0HE01
การฝึกอบรม	0HI01
การศึกษา	0HJ01
การศึกษาและการอบรม	0HJ01
การสัมมนา	0HG01
การอบรม	0HI01
การอบรมและสัมมนา	0HI01
การเป็นสมาชิก	0HK01
กิจกรรม	0HL01
กิจกรรมจิตอาสา	0HL01
กิจกรรมนักศึกษา	0HL01
กิจกรรมพิเศษ	0HL01
กิจกรรมยามว่าง	0HM01
กิจกรรมระหว่างเรียน	0HL01
กิจกรรมเพื่อสังคม	0HL01
ข้อมูลการติดต่อ	0HD01
ข้อมูลติดต่อ	0HD01
ข้อมูลพื้นฐาน	0HD01
ข้อมูลส่วนตัว	0HD01
ข้อมูลส่วนบุคคล	0HD01
ข้อมูลอื่นๆ	0HN01
ข้อมูลอ้างอิง	0HO01
ข้อมูลเพิ่มเติม	0HN01
ข้อมูลโดยสรุป	0HP01
ความคาดหวัง	0HQ01
ความต้องการ	0HQ01
ความถนัด	0HR01
ความรู้ความสามารถ	0HR01
ความสนใจ	0HM01
ความสนใจพิเศษ	0HM01
ความสนใจและงานอดิเรก	0HM01
ความสามารถ	0HR01
ความสามารถด้านคอมพิวเตอร์	0HR01
ความสามารถด้านภาษา	0HS01
ความสามารถทางภาษา	0HS01
ความสามารถพิเศษ	0HR01
ความสําเร็จ	0HT01
ความเชี่ยวชาญ	0HR01
คอมพิวเตอร์	0HR01
คอร์สเรียน	0HI01
คุณวุฒิ	0HJ01
คุณวุฒิการศึกษา	0HJ01
คุณสมบัติโดยสรุป	0HP01
คําแนะนํา	0HO01
งานที่ต้องการ	0HQ01
งานวิจัย	0HU01
งานวิจัยตีพิมพ์	0HF01
งานสัมมนา	0HG01
งานอดิเรก	0HM01
งานอดิเรกและความสนใจ	0HM01
งานอาสาสมัคร	0HL01
จดหมายปะหน้า	0HV01
จดหมายสมัครงาน	0HV01
จดหมายแนะนํา	0HO01
จิตอาสา	0HL01
จุดมุ่งหมายในอาชีพ	0HP01
จุดเด่น	0HP01
ช่องทางการติดต่อ	0HD01
ช่องทางติดต่อ	0HD01
ติดต่อ	0HD01
ตําแหน่งงานที่ต้องการ	0HQ01
ตําแหน่งที่ต้องการ	0HQ01
ตําแหน่งที่สมัคร	0HQ01
ทักษะ	0HR01
ทักษะคอมพิวเตอร์	0HR01
ทักษะดิจิทัล	0HR01
ทักษะด้านคอมพิวเตอร์	0HR01
ทักษะด้านภาษา	0HS01
ทักษะทางภาษา	0HS01
ทักษะทางวิชาชีพ	0HR01
ทักษะทางเทคนิค	0HR01
ทักษะภาษา	0HS01
ทักษะวิชาชีพ	0HR01
ทักษะหลัก	0HR01
ทักษะเฉพาะด้าน	0HR01
ทักษะและความสามารถ	0HR01
ทุนการศึกษา	0HT01
บทความ	0HF01
บทสรุป	0HP01
บุคคลที่สามารถอ้างอิงได้	0HO01
บุคคลอ้างอิง	0HO01
ประกาศนียบัตร	0HW01
ประชุมวิชาการ	0HG01
ประวัติการทํางาน	0HE01
ประวัติการทํางานและการฝึกงาน	0HE01
ประวัติการทํางานและฝึกงาน	0HE01
ประวัติการฝึกงาน	0HE01
ประวัติการฝึกอบรม	0HI01
ประวัติการศึกษา	0HJ01
ประวัติการอบรม	0HI01
ประวัติย่อ	0HP01
ประวัติส่วนตัว	0HD01
ประสบการณ์	0HE01
ประสบการณ์การทํางาน	0HE01
ประสบการณ์ด้านการทํางาน	0HE01
ประสบการณ์ทํางาน	0HE01
ประสบการณ์ฝึกงาน	0HE01
ประสบการณ์วิชาชีพ	0HE01
ประสบการณ์อาสาสมัคร	0HL01
ผลงาน	0HU01
ผลงานตีพิมพ์	0HF01
ผลงานทางวิชาการ	0HF01
ผลงานที่ผ่านมา	0HU01
ผลงานวิจัย	0HF01
ผลงานวิชาการ	0HF01
ผลงานเด่น	0HT01
ผลงานและรางวัล	0HT01
ผลงานโครงการ	0HU01
ผู้อ้างอิง	0HO01
ฝึกงาน	0HE01
พื้นฐานการศึกษา	0HJ01
ภาคผนวก	0HX01
ภาษา	0HS01
ภาษาต่างประเทศ	0HS01
ระดับการศึกษา	0HJ01
รางวัล	0HT01
รางวัลที่ได้รับ	0HT01
รางวัลและความสําเร็จ	0HT01
รางวัลและเกียรติคุณ	0HT01
รายละเอียดเพิ่มเติม	0HN01
ลักษณะงานที่ต้องการ	0HQ01
ลิงก์	0HY01
วัตถุประสงค์	0HP01
วุฒิการศึกษา	0HJ01
วุฒิบัตร	0HW01
สมรรถนะ	0HR01
สมาคม	0HK01
สมาชิกภาพ	0HK01
สมาชิกสมาคม	0HK01
สมาชิกองค์กร	0HK01
สรุป	0HP01
สรุปประวัติ	0HP01
สัมมนา	0HG01
สิทธิบัตร	0HF01
สิ่งที่สนใจ	0HM01
สิ่งพิมพ์	0HF01
สื่อสังคมออนไลน์	0HY01
หนังสือ	0HF01
หลักสูตร	0HI01
หลักสูตรฝึกอบรม	0HI01
หลักสูตรอบรม	0HI01
องค์กรวิชาชีพ	0HK01
อบรม	0HI01
อบรมและสัมมนา	0HI01
อาสาสมัคร	0HL01
อื่นๆ	0HN01
เกียรติบัตร	0HW01
เกียรติบัตรและรางวัล	0HT01
เกียรติประวัติ	0HT01
เกี่ยวกับฉัน	0HP01
เกี่ยวกับดิฉัน	0HP01
เกี่ยวกับตนเอง	0HP01
เกี่ยวกับผม	0HP01
เครือข่ายสังคม	0HY01
เครื่องมือ	0HR01
เงินเดือนที่ต้องการ	0HQ01
เทคโนโลยี	0HR01
เบ็ดเตล็ด	0HN01
เป้าหมาย	0HP01
เป้าหมายในการทํางาน	0HP01
เป้าหมายในอาชีพ	0HP01
เพิ่มเติม	0HN01
เว็บไซต์	0HY01
เอกสารแนบ	0HX01
แนะนําตนเอง	0HP01
แนะนําตัว	0HP01
แฟ้มสะสมผลงาน	0HU01
โครงการ	0HU01
โครงการที่ผ่านมา	0HU01
โครงการวิจัย	0HU01
โครงการส่วนตัว	0HU01
โครงงาน	0HU01
โซเชียลมีเดีย	0HY01
โปรเจกต์	0HU01
โปรเจค	0HU01
โปรเจ็กต์	0HU01
โปรไฟล์	0HP01
โปรไฟล์ออนไลน์	0HY01
ใบขับขี่	0HZ01
ใบประกอบวิชาชีพ	0HW01
ใบประกาศ	0HW01
ใบประกาศนียบัตร	0HW01
ใบรับรอง	0HW01
ใบรับรองและประกาศนียบัตร	0HW01
ใบรับรองและใบอนุญาต	0HW01
ใบอนุญาต	0HW01
ใบอนุญาตขับขี่	0HZ01
ใบอนุญาตขับรถ	0HZ01
ไฟล์แนบ	0HX01
ấn phẩm	01^01
その他	0H[01
その他の情報	0H[01
その他の職歴	0H\01
その他特記事項	0H[01
それ以前の職歴	0H\01
はじめに	0H]01
アウトプット	0H^01
アカウント	0Bh01
アピールポイント	0H]01
アルバイト	0H\01
アルバイト歴	0H\01
イベント	0H_01
イベント参加	0H_01
インターン	0H\01
インターンシップ	0H\01
インターン経験	0H\01
ウェブサイト	0Bh01
オープンソース	0>i01
カバーレター	0H`01
カンファレンス	0H_01
キャリア	0H\01
キャリアの方向性	0Ha01
キャリアサマリー	0H]01
キャリアプラン	0Ha01
キャリア要約	0H]01
コミュニティ	0Hb01
コミュニティ活動	0Hb01
コンタクト	0Hc01
コンテスト	0Hd01
サマリー	0H]01
サークル活動	0Hb01
スキル	0;E01
スキルシート	0;E01
スキルセット	0;E01
スキルマップ	0;E01
スキル・知識	0;E01
スキル一覧	0;E01
セミナー	0H_01
セミナー受講	0He01
ソフトウェア	0;E01
ソーシャルメディア	0Bh01
テクニカルスキル	0;E01
デジタルスキル自己評価	0Hf01
トレーニング	0He01
パソコンスキル	0;E01
パーソナルデータ	0Hc01
ビジネススキル	0;E01
プログラミング言語	0;E01
プロジェクト	0>i01
プロジェクト実績	0>i01
プロジェクト経歴	0>i01
プロジェクト経験	0>i01
プロジェクト詳細	0>i01
プロフィール	0H]01
プロフィールリンク	0Bh01
プロフィール情報	0Hc01
ボランティア	0Hb01
ボランティア活動	0Hb01
ボランティア経験	0Hb01
ポートフォリオ	0>i01
リファレンス	0Hg01
リンク	0Bh01
ワークヒストリー	0H\01
专业会员	0Hh01
专业协会	0Hh01
专业培训	0Hi01
专业技能	0;F01
专业特长	0;F01
专业知识	0;F01
专业能力	0;F01
专业证书	0Hj01
专业课程	0Hi01
专利	0Hk01
专利成果	0Hk01
业余爱好	0Hl01
个人主页	0Hm01
个人亮点	0Hn01
个人介绍	0Hn01
个人优势	0Hn01
个人作品	0Ho01
个人信息	0I001
个人兴趣	0Hl01
个人基本信息	0I001
个人总结	0Hn01
个人情况	0I001
个人成就	0I101
个人技能	0;F01
个人概况	0I001
个人概述	0Hn01
个人爱好	0Hl01
个人特点	0Hn01
个人特长	0;F01
个人简介	0Hn01
个人经历	0I201
个人能力	0;F01
个人荣誉	0I101
个人评价	0Hn01
个人资料	0I001
个人链接	0Hm01
个人陈述	0Hn01
个人项目	0Ho01
主な実績	0Hd01
主な経歴	0H\01
主な職歴	0H\01
主修课程	0Hi01
主要プロジェクト	0>i01
主要工作經歷	0I301
主要工作经历	0I201
主要成就	0I101
主要成果	0I101
主要技能	0;F01
主要荣誉	0I101
主要课程	0Hi01
主要项目	0Ho01
主要项目经历	0Ho01
今後のキャリア	0Ha01
从业经历	0I201
仕事	0H\01
仕事経験	0H\01
付記	0H[01
付録	0I401
代表作品	0I501
代表项目	0Ho01
以前の職歴	0H\01
任职经历	0I201
任職經歷	0I301
企业经历	0I201
休閒活動	0I601
休閒興趣	0I601
优势	0Hn01
会员	0Hh01
会员资格	0Hh01
会員資格	0I701
会議	0H_01
会议	0I801
会议与研讨会	0I801
会议经历	0I801
余暇	0I901
作品	0I:03
作品展示	0Ho01
作品集	0I=02
使える道具・ソフト	0;E01
使用ツール	0;E01
使用可能ソフト	0;E01
使用可能ツール	0;E01
使用工具	0I?01
使用技術	0;E01
使用言語	0I@01
保有スキル	0;E01
保有資格	0IA01
保有資格・免許	0IA01
個人データ	0Hc01
個人プロジェクト	0>i01
個人介紹	0IB01
個人作品	0I501
個人優勢	0IB01
個人基本資料	0IC01
個人專案	0I501
個人情報	0Hc01
個人成就	0ID01
個人技能	0I?01
個人概述	0IB01
個人特質	0IB01
個人簡介	0IB01
個人簡述	0IB01
個人網站	0IE01
個人總結	0IB01
個人興趣	0I601
個人資料	0IC01
個人資訊	0IC01
個人開発	0>i01
側專案	0I501
備考	0H[01
備註	0IF01
免許	0IA01
免許・資格	0IA01
公益服務	0IG01
公益活动	0IH01
公益活動	0IG01
公益经历	0IH01
关于我	0Hn01
兴趣	0Hl01
兴趣与爱好	0Hl01
兴趣爱好	0Hl01
兴趣特长	0Hl01
其他	0II02
其他信息	0IK01
其他工作經歷	0I301
其他工作经历	0I201
其他情况	0IK01
其他技能	0I?01
其他说明	0IK01
其他資料	0IF01
其他資訊	0IF01
其它	0II02
其它信息	0IK01
兼职经历	0I201
出版	0IL03
出版・著作	0H^01
出版品	0IO01
出版物	0IP02
出身校	0IR01
制作実績	0>i01
制作物	0>i01
办公技能	0;F01
办公软件	0;F01
功績	0Hd01
加入団体	0I701
勉強会	0H_01
勤務歴	0H\01
勤務経歴	0H\01
协会会员	0Hh01
協會會員	0IS01
参与的项目	0Ho01
参与项目	0Ho01
参会经历	0I801
参加プロジェクト	0>i01
参加会议	0I801
参加学会	0H_01
参画プロジェクト	0>i01
參加研討會	0IT01
參與專案	0I501
发明专利	0Hk01
发表作品	0Hk01
发表文章	0Hk01
发表论文	0Hk01
取得資格	0IA01
取得資格・免許	0IA01
取得資格一覧	0IA01
受教育经历	0IU01
受訓經歷	0IV01
受講コース	0He01
受講歴	0He01
受講研修	0He01
受講講座	0He01
受賞	0Hd01
受賞・実績	0Hd01
受賞・表彰	0Hd01
受賞・表彰歴	0Hd01
受賞歴	0Hd01
受賞等	0Hd01
受賞経験	0Hd01
各種アカウント	0Bh01
各種リンク	0Bh01
同事评价	0IW01
嗜好	0I601
团体会员	0Hh01
団体活動	0I701
在校实践	0IH01
在校情况	0IH01
在校经历	0IH01
在职培训	0Hi01
在職進修	0IV01
地域活動	0Hb01
地域貢献	0Hb01
執筆	0H^01
執筆・登壇	0H^01
執筆実績	0H^01
培訓	0IV01
培訓經歷	0IV01
培训	0Hi01
培训情况	0Hi01
培训经历	0Hi01
培训经验	0Hi01
培训课程	0Hi01
基本データ	0Hc01
基本信息	0I001
基本情况	0I001
基本情報	0Hc01
基本資料	0IC01
基本資訊	0IC01
基本資訊與聯絡方式	0IC01
基本资料	0I001
基础信息	0I001
备注	0IK01
外国語	0I@01
外語	0IX01
外語水平	0IX01
外語能力	0IX01
外语	0IY01
外语技能	0IY01
外语水平	0IY01
外语能力	0IY01
外部発表	0H^01
奖励	0I101
奖励情况	0I101
奖励荣誉	0I101
奖学金	0I101
奖惩情况	0I101
奖项	0I101
奨学金	0Hd01
好きなこと	0I901
学业情况	0IU01
学业经历	0IU01
学业背景	0IU01
学习培训	0Hi01
学习情况	0IU01
学习经历	0IU01
学习背景	0IU01
学会	0I701
学会・セミナー	0H_01
学会任职	0Hh01
学会参加	0H_01
学会活動	0I701
学会発表	0H^01
学位	0IR01
学历	0IU01
学历信息	0IU01
学历情况	0IU01
学历背景	0IU01
学术交流	0I801
学术会议	0I801
学术兼职	0Hh01
学术发表	0Hk01
学术成果	0Hk01
学术背景	0IU01
学术著作	0Hk01
学术论文	0Hk01
学業	0IR01
学歴	0IR01
学歴 教育	0IR01
学歴/教育	0IR01
学歴・研修	0IR01
学歴詳細	0IR01
学生工作	0IH01
学生干部经历	0IH01
学生活动	0IH01
学生活動	0Hb01
學會會員	0IS01
學業背景	0IZ01
學歷	0IZ01
學歷背景	0IZ01
學生活動	0IG01
學經歷	0I301
學經歷背景	0IZ01
學習經歷	0IZ01
學術交流	0IT01
學術會議	0IT01
學術發表	0IO01
學術研討會	0IT01
學術背景	0IZ01
學術著作	0IO01
实习	0I201
实习与工作经历	0I201
实习工作经历	0I201
实习经历	0I201
实习经验	0I201
实践经历	0I201
実務経験	0H\01
実績	0Hd01
實習	0I301
實習經歷	0I301
實習經驗	0I301
専門スキル	0;E01
専門分野	0;E01
専門知識	0;E01
專利	0IO01
專案	0I501
專案作品	0I501
專案經歷	0I501
專案經驗	0I501
專業協會	0IS01
專業學會	0IS01
專業技能	0I?01
專業摘要	0IB01
專業知識	0I?01
專業經歷	0I301
專業經驗	0I301
專業能力	0I?01
專業訓練	0IV01
專業證書	0I[01
專業證照	0I[01
專業資格	0I[01
專長	0I?01
專題	0I501
專題研究	0I501
專題經歷	0I501
專題製作	0I501
就业意向	0I\01
就业经历	0I201
就業經歷	0I301
履修科目	0He01
工作	0I201
工作与实习经历	0I201
工作实习经历	0I201
工作履历	0I201
工作履历表	0I201
工作履歷	0I301
工作总结	0Hn01
工作情况	0I201
工作技能	0I]02
工作摘要	0IB01
工作期望	0I\01
工作简历	0I201
工作經歷	0I301
工作經驗	0I301
工作经历	0I201
工作经验	0I201
工作背景	0I201
工作資歷	0I301
工具	0I]02
工程项目	0Ho01
工讀經驗	0I301
希望	0Ha01
希望勤務地	0Ha01
希望勤務条件	0Ha01
希望工作條件	0I_01
希望条件	0Ha01
希望條件	0I_01
希望職位	0I_01
希望職種	0Ha01
应聘岗位	0I\01
应聘职位	0I\01
开源	0Ho01
开源作品	0Ho01
开源经历	0Ho01
开源贡献	0Ho01
开源项目	0Ho01
开源项目和作品	0Ho01
引荐	0IW01
引薦	0I`01
強み	0H]01
得意分野	0;E01
得意技術	0;E01
得獎	0ID01
得獎紀錄	0ID01
得獎經歷	0ID01
志工	0IG01
志工服務	0IG01
志工經歷	0IG01
志工經驗	0IG01
志愿服务	0IH01
志愿活动	0IH01
志愿经历	0IH01
志愿者活动	0IH01
志愿者经历	0IH01
志望動機	0H]01
志望理由	0H]01
志願工作	0IG01
志願服務	0IG01
応募想定職種	0Ha01
応募職種	0Ha01
意向职位	0I\01
愛好	0I601
應徵職位	0I_01
應徵職務	0I_01
成就	0Ia02
成果	0Hd01
成果物	0>i01
我的优势	0Hn01
所属	0I701
所属団体	0I701
所属学会	0I701
所属学会・団体	0I701
所有資格	0IA01
所获奖项	0I101
所获荣誉	0I101
所获证书	0Hj01
执业资格	0Hj01
技术	0;F01
技术分享	0Hk01
技术技能	0;F01
技术文章	0Hk01
技术栈	0;F01
技术特长	0;F01
技术背景	0;F01
技术能力	0;F01
技能	0Ic03
技能与特长	0;F01
技能专长	0;F01
技能列表	0;F01
技能專長	0I?01
技能总结	0;F01
技能掌握	0;F01
技能描述	0;F01
技能水平	0;F01
技能清单	0;F01
技能清單	0I?01
技能点	0;F01
技能特长	0;F01
技能與專長	0I?01
技能证书	0Hj01
技術	0If02
技術スキル	0;E01
技術スタック	0;E01
技術專長	0I?01
技術棧	0I?01
技術能力	0I?01
技術要素	0;E01
担当プロジェクト	0>i01
持有證照	0I[01
持有证书	0Hj01
掌握技能	0;F01
掌握的技能	0;F01
掌握语言	0IY01
推荐	0IW01
推荐人	0IW01
推荐信	0IW01
推荐评价	0IW01
推荐语	0IW01
推薦	0Ih02
推薦人	0Ih02
推薦信	0I`01
推薦函	0I`01
推薦文	0Hg01
推薦状	0Hg01
推薦者	0Hg01
摘要	0Ij02
擅長工具	0I?01
擅長技能	0I?01
擅长技能	0;F01
擅长领域	0;F01
教学经历	0I201
教學經歷	0I301
教歴	0H\01
教育	0Il03
教育・研修	0IR01
教育与培训	0IU01
教育信息	0IU01
教育学历	0IU01
教育履历	0IU01
教育情况	0IU01
教育歴	0H\01
教育歴と資格	0IR01
教育程度	0Io02
教育經歷	0IZ01
教育经历	0IU01
教育背景	0Il03
教育與培訓	0IZ01
教育訓練	0IV01
教育訓練背景	0IZ01
数字技能自评	0J101
数字素养自评	0J101
數位能力自評	0J201
文章	0J302
早期工作经历	0I201
早期經歷	0I301
早期经历	0I201
更多信息	0IK01
更早經歷	0I301
更早经历	0I201
曾获奖项	0I101
曾获荣誉	0I101
最終学歴	0IR01
最高學歷	0IZ01
會員	0IS01
會員資格	0IS01
會議	0IT01
會議與研討會	0IT01
期刊論文	0IO01
期望	0I\01
期望工作	0J502
期望职位	0I\01
本人希望	0Ha01
本人希望欄	0Ha01
本人希望記入欄	0Ha01
本人情報	0Hc01
杂项	0IK01
校内经历	0IH01
校园实践	0IH01
校园活动	0IH01
校园经历	0IH01
校園經歷	0IG01
核心优势	0Hn01
核心技能	0;F01
核心能力	0I?01
核心项目	0Ho01
案件	0>i01
案件実績	0>i01
検定	0IA01
業務内容	0H\01
業務経歴	0H\01
業務経験	0H\01
業績	0H^01
業績と職歴	0H\01
概要	0H]01
概述	0Hn01
榮譽	0ID01
榮譽事蹟	0ID01
榮譽獎項	0ID01
榮譽與獎項	0ID01
比賽經歷	0ID01
比赛经历	0I101
毕业院校	0IU01
氏名	0Hc01
求学经历	0IU01
求學經歷	0IZ01
求职信	0J701
求职岗位	0I\01
求职意向	0I\01
求职意愿	0I\01
求职期望	0I\01
求职状态	0I\01
求职目标	0I\01
求職信	0J801
求職意向	0I_01
求職條件	0I_01
求職目標	0I_01
求職者希望條件	0I_01
活かせるスキル	0;E01
活かせる知識・経験・技術	0;E01
活かせる経験	0;E01
活かせる経験・知識	0;E01
活かせる経験・知識・技術	0;E01
活動	0Hb01
添え状	0H`01
添付	0I401
添付ファイル	0I401
添付書類	0I401
添付資料	0I401
演講	0IO01
演講與著作	0IO01
演讲	0Hk01
演讲和讲义	0Hk01
照会先	0Hg01
熟悉技术	0;F01
爱好	0Hl01
爱好兴趣	0Hl01
爱好特长	0Hl01
特技	0;E01
特記事項	0H[01
特許	0H^01
特长	0;F01
特长爱好	0Hl01
獎學金	0ID01
獎項	0ID01
獲獎	0ID01
獲獎紀錄	0ID01
獲獎經歷	0ID01
現職	0I301
电脑技能	0;F01
略歴	0H]01
発表	0H^01
発表実績	0H^01
発表論文	0H^01
登壇	0H^01
登壇・執筆	0H^01
登壇実績	0H^01
發表	0IO01
發表論文	0IO01
相关技能	0;F01
相关证书	0Hj01
相关课程	0Hi01
相关链接	0Hm01
相關經驗	0I301
相關課程	0IV01
相關證照	0I[01
相關連結	0IE01
知識・スキル	0;E01
研修	0He01
研修・講座	0He01
研修受講歴	0He01
研修歴	0He01
研究	0>i01
研究・学歴	0IR01
研究兴趣	0Hl01
研究内容	0>i01
研究專案	0I501
研究成果	0J302
研究方向	0Hl01
研究業績	0H^01
研究歴	0H\01
研究經歷	0I301
研究经历	0I201
研究興趣	0I601
研究計畫	0I501
研究関心	0I901
研習	0IV01
研討會	0IT01
研讨会	0I801
社交主页	0Hm01
社交媒体	0Hm01
社交媒體	0IE01
社交网络	0Hm01
社交账号	0Hm01
社会任职	0Hh01
社会公益	0IH01
社会兼职	0Hh01
社会实践	0IH01
社会实践经历	0IH01
社会工作	0IH01
社会服务	0IH01
社会活动	0IH01
社会活動	0Hb01
社会经历	0IH01
社会职务	0Hh01
社会貢献活動	0Hb01
社区参与	0IH01
社区活动	0IH01
社区贡献	0IH01
社团活动	0IH01
社团经历	0IH01
社團會員	0IS01
社團活動	0IG01
社團經歷	0IG01
社團經驗	0IG01
社外活動	0Hb01
社會參與	0IG01
社會服務	0IG01
社群	0IG01
社群參與	0IG01
社群媒體	0IE01
社群活动	0IH01
社群活動	0IG01
社群網站	0IE01
社群貢獻	0IG01
社群連結	0IE01
私について	0H]01
科研成果	0Hk01
科研经历	0I201
科研项目	0Ho01
科研项目经历	0Ho01
程式語言	0I?01
竞赛	0I101
竞赛经历	0I101
竞赛获奖	0I101
競賽	0ID01
競賽經歷	0ID01
简介	0Hn01
簡介	0IB01
簡歷摘要	0IB01
紹介文	0H]01
組織成員	0IS01
経歴	0H\01
経歴概要	0H]01
経歴要約	0H]01
経験	0H\01
経験スキル	0;E01
経験技術	0;E01
經歷	0I301
網路連結	0IE01
组织成员	0Hh01
经历	0I201
继续教育	0Hi01
编程语言	0;F01
网站	0Hm01
网络链接	0Hm01
義工	0IG01
義工經歷	0IG01
習得スキル	0;E01
职业履历	0I201
职业总结	0Hn01
职业意向	0I\01
职业技能	0;F01
职业概述	0Hn01
职业生涯	0I201
职业目标	0I\01
职业简介	0Hn01
职业经历	0I201
职业经验	0I201
职业规划	0I\01
职业证书	0Hj01
职业资格	0Hj01
职业资格证书	0Hj01
职场经历	0I201
职称	0Hj01
联系	0I001
联系信息	0I001
联系我	0I001
联系方式	0I001
联络方式	0I001
聯絡我	0IC01
聯絡方式	0IC01
聯絡資料	0IC01
聯絡資訊	0IC01
聯繫方式	0IC01
職務内容	0H\01
職務履歴	0H\01
職務概要	0H]01
職務経歴	0H\01
職務経歴の詳細	0H\01
職務経歴詳細	0H\01
職務経験	0H\01
職務經歷	0I301
職務要約	0H]01
職業概述	0IB01
職業目標	0I_01
職業経験	0H\01
職業經歷	0I301
職歴	0H\01
職歴要約	0H]01
職涯摘要	0IB01
職涯目標	0I_01
職涯經歷	0I301
背景调查联系人	0IW01
能力	0Ic03
能力特长	0;F01
自傳	0IB01
自動車運転免許	0J901
自己pr	0H]01
自己アピール	0H]01
自己啓発	0He01
自己紹介	0H]01
自我介紹	0IB01
自我介绍	0Hn01
自我总结	0Hn01
自我描述	0Ij02
自我評價	0IB01
自我评价	0Hn01
自荐信	0J701
自薦信	0J801
自评	0Hn01
自述	0IB01
興味	0I901
興味・関心	0I901
興味分野	0I901
興趣	0I601
興趣愛好	0I601
興趣與嗜好	0I601
英语水平	0IY01
英语能力	0IY01
荣誉	0I101
荣誉与奖项	0I101
荣誉奖励	0I101
荣誉奖项	0I101
荣誉情况	0I101
荣誉获奖	0I101
荣誉证书	0I101
获奖	0I101
获奖信息	0I101
获奖情况	0I101
获奖经历	0I101
获奖荣誉	0I101
获奖记录	0I101
获得荣誉	0I101
获得证书	0Hj01
著作	0IL03
著作・論文	0H^01
著作與發表	0IO01
著作论文	0Hk01
著書	0H^01
著書・論文	0H^01
补充信息	0IK01
补充说明	0IK01
表彰	0Hd01
表彰歴	0Hd01
補充資訊	0IF01
補足	0H[01
補足情報	0H[01
要約	0H]01
言語	0I@01
言語スキル	0I@01
言語・技術	0;E01
言語能力	0I@01
訓練	0IV01
訓練課程	0IV01
話せる言語	0I@01
認定	0IA01
認定資格	0IA01
認證	0I[01
語学	0I@01
語学スキル	0I@01
語学力	0I@01
語学能力	0I@01
語文	0IX01
語文程度	0IX01
語文能力	0IX01
語言	0IX01
語言技能	0IX01
語言程度	0IX01
語言能力	0IX01
語言與技能	0I?01
課外活動	0J:02
課程	0IV01
論文	0J<02
論文・著書	0H^01
論文發表	0IO01
諮詢人	0I`01
講座	0He01
講演	0H^01
證明人	0I`01
證書	0I[01
證照	0I[01
證照與資格	0I[01
證照資格	0I[01
计算机技能	0;F01
计算机水平	0;F01
计算机能力	0;F01
认证	0Hj01
讲座	0I801
论文	0Hk01
论文与专利	0Hk01
论文专利	0Hk01
论文发表	0Hk01
论文情况	0Hk01
论文著作	0Hk01
证书	0Hj01
证书情况	0Hj01
证书认证	0Hj01
证书资质	0Hj01
证明人	0IW01
证照	0Hj01
语种	0IY01
语种能力	0IY01
语言	0IY01
语言技能	0IY01
语言掌握	0IY01
语言水平	0IY01
语言能力	0IY01
课余爱好	0Hl01
课外活动	0IH01
课程	0Hi01
课程项目	0Ho01
课题与论文	0Hk01
课题项目	0Ho01
資格	0IA01
資格・免状	0IA01
資格・免許	0IA01
資格・検定	0IA01
資格一覧	0IA01
資格認證	0I[01
資格證書	0I[01
賞罰	0Hd01
资格	0Hj01
资格认证	0Hj01
资格证书	0Hj01
资质	0Hj01
资质证书	0Hj01
趣味	0I901
趣味 特技	0I901
趣味/特技	0I901
趣味など	0I901
趣味・特技	0I901
趣味・関心	0I901
身元照会先	0Hg01
軟體技能	0I?01
転職希望条件	0Ha01
软件技能	0;F01
软技能	0;F01
进修	0Hi01
进修培训	0Hi01
进修经历	0Hi01
追記	0H[01
送付状	0H`01
連結	0IE01
連絡先	0Hc01
連絡先情報	0Hc01
進修	0IV01
進修課程	0IV01
運転免許	0J901
運転免許証	0J901
部活動	0Hb01
重点项目	0Ho01
重要项目	0Ho01
链接	0Hm01
開源專案	0I501
開源貢獻	0I501
開発スキル	0;E01
開発実績	0>i01
開発経歴	0>i01
開発経験	0>i01
関心	0I901
関心事	0I901
関心分野	0I901
關於我	0IB01
附件	0J>02
附件材料	0J@01
附加信息	0IK01
附加資訊	0IF01
附录	0J@01
附錄	0JA01
電腦專長	0I?01
電腦技能	0I?01
項目	0I501
項目經歷	0I501
項目經驗	0I501
项目	0Ho01
项目介绍	0Ho01
项目作品	0Ho01
项目实践	0Ho01
项目展示	0Ho01
项目成果	0Ho01
项目案例	0Ho01
项目简介	0Ho01
项目经历	0Ho01
项目经验	0Ho01
项目背景	0Ho01
駕照	0JB01
駕駛執照	0JB01
驾照	0JC01
驾驶执照	0JC01
驾驶证	0JC01
가입단체	0JD01
간단소개	0JE01
간략소개	0JE01
강연	0JF01
강의경력	0JG01
강점	0JE01
개발스택	0>A01
개요	0JE01
개인신상	0JH01
개인정보	0JH01
개인프로젝트	0JI01
경력	0JG01
경력기술	0JG01
경력기술서	0JG01
경력사항	0JG01
경력상세	0JG01
경력소개	0JG01
경력요약	0JE01
경력정보	0JG01
경험	0JG01
공모전	0JJ01
공인어학	0JK01
공인어학성적	0JK01
관련링크	0JL01
관심분야	0JM01
관심사	0JM01
교내활동	0JN01
교외활동	0JN01
교육	0JO01
교육경험	0JP01
교육과정	0JP01
교육및연수	0JP01
교육및학력	0JO01
교육사항	0JO01
교육수료	0JP01
교육이력	0JO01
교육이수	0JP01
교육이수내역	0JP01
교육활동	0JP01
교육훈련	0JP01
구사언어	0JK01
구직희망조건	0JQ01
그외	0JR01
근무경력	0JG01
기고	0JF01
기본사항	0JH01
기본인적사항	0JH01
기본정보	0JH01
기술	0>A01
기술사항	0>A01
기술스택	0>A01
기술역량	0>A01
기타	0JR01
기타경력	0JG01
기타사항	0JR01
기타정보	0JR01
기타활동	0JN01
나에대하여	0JE01
논문	0JF01
논문및저서	0JF01
논문실적	0JF01
능력	0>A01
단체활동	0JD01
대외활동	0JN01
대회	0JJ01
대회수상	0JJ01
도구	0>A01
동아리활동	0JN01
디지털역량	0JS01
디지털역량자가진단	0JS01
레퍼런스	0JT01
링크	0JL01
면허	0JU01
면허및자격증	0JU01
발표	0JF01
발표및기고	0JF01
보유기술	0>A01
보유능력	0>A01
보유스킬	0>A01
보유역량	0>A01
보유자격증	0JU01
봉사	0JN01
봉사경험	0JN01
봉사활동	0JN01
부록	0JV01
비고	0JR01
사용가능기술	0>A01
사용기술	0>A01
사이드프로젝트	0JI01
사회공헌	0JN01
사회봉사	0JN01
사회활동	0JN01
상세경력	0JG01
상훈	0JJ01
성과	0JJ01
세미나	0JW01
소개	0JE01
소개글	0JE01
소셜링크	0JL01
소셜미디어	0JL01
소속단체	0JD01
소속학회	0JD01
수강과목	0JP01
수료과정	0JP01
수상	0JJ01
수상경력	0JJ01
수상경험	0JJ01
수상내역	0JJ01
수상및장학	0JJ01
수상실적	0JJ01
수상이력	0JJ01
수행과제	0JI01
수행프로젝트	0JI01
스킬	0>A01
신상정보	0JH01
아르바이트	0JG01
어학	0JK01
어학능력	0JK01
어학사항	0JK01
어학성적	0JK01
어학시험	0JK01
언어	0JK01
언어능력	0JK01
업무경력	0JG01
업무경험	0JG01
업무역량	0>A01
업적	0JJ01
여가활동	0JM01
역량	0>A01
연구	0JI01
연구경력	0JG01
연구과제	0JI01
연구관심분야	0JM01
연구실적	0JF01
연구업적	0JF01
연구프로젝트	0JI01
연락처	0JH01
연락처정보	0JH01
연수	0JP01
연수사항	0JP01
오픈소스	0JI01
오픈소스활동	0JI01
온라인프로필	0JL01
외국어	0JK01
외국어능력	0JK01
외부교육	0JP01
요약	0JE01
운전면허	0JX01
운전면허증	0JX01
웹사이트	0JL01
이력	0JG01
이수과정	0JP01
이수교육	0JP01
이전경력	0JG01
인적사항	0JH01
인적정보	0JH01
인증	0JU01
인턴	0JG01
인턴경험	0JG01
인턴십	0JG01
자격	0JU01
자격내용	0JU01
자격면허	0JU01
자격및면허	0JU01
자격사항	0JU01
자격증	0JU01
자격증및면허	0JU01
자격증및어학	0JU01
자기pr	0JE01
자기소개	0JE01
자기소개글	0JE01
자기소개서	0JE01
자기소개편지	0JY01
자원봉사	0JN01
자원봉사활동	0JN01
작품	0JI01
장학금	0JJ01
재직경력	0JG01
저는	0JE01
저서	0JF01
저서및논문	0JF01
저술	0JF01
전문기술	0>A01
전문분야	0>A01
전문역량	0>A01
주요경력	0JG01
주요기술	0>A01
주요성과	0JJ01
주요프로젝트	0JI01
주요활동	0JN01
지원동기	0JE01
지원분야	0JQ01
지원직무	0JQ01
직무경력	0JG01
직무경험	0JG01
직무교육	0JP01
직무역량	0>A01
직장경력	0JG01
직장생활	0JG01
참여프로젝트	0JI01
채널	0JL01
첨부	0JV01
첨부서류	0JV01
첨부파일	0JV01
최종학력	0JO01
추가사항	0JR01
추가정보	0JR01
추천	0JT01
추천사	0JT01
추천서	0JT01
추천인	0JT01
출판	0JF01
출판물	0JF01
취득자격	0JU01
취미	0JM01
취미 특기	0JM01
취미, 특기	0JM01
취미/특기	0JM01
취미및특기	0JM01
취미사항	0JM01
취미생활	0JM01
취미와특기	0JM01
커리어	0JG01
커리어요약	0JE01
커뮤니티	0JN01
커뮤니티활동	0JN01
커버레터	0JY01
컨퍼런스	0JW01
컴퓨터능력	0>A01
컴퓨터활용	0>A01
컴퓨터활용능력	0>A01
콘퍼런스	0JW01
토이프로젝트	0JI01
툴	0>A01
특기	0>A01
특이사항	0JR01
특허	0JF01
특허및논문	0JF01
팀프로젝트	0JI01
평판조회	0JT01
포트폴리오	0JI01
프로그래밍언어	0>A01
프로그램	0>A01
프로젝트	0JI01
프로젝트경력	0JI01
프로젝트경험	0JI01
프로젝트수행경험	0JI01
프로젝트이력	0JI01
프로필	0JE01
프로필링크	0JL01
학교	0JO01
학교교육	0JO01
학내활동	0JN01
학력	0JO01
학력및교육	0JO01
학력사항	0JO01
학력정보	0JO01
학술대회	0JW01
학술대회참가	0JW01
학술발표	0JF01
학술활동	0JF01
학업	0JO01
학위	0JO01
학회및세미나	0JW01
학회활동	0JD01
한줄소개	0JE01
핵심기술	0>A01
핵심역량	0JE01
핵심요약	0JE01
행사	0JW01
행사참여	0JW01
협회활동	0JD01
활동	0JN01
활동사항	0JN01
활용기술	0>A01
활용언어	0JK01
활용툴	0>A01
회사경력	0JG01
회원	0JD01
회원자격	0JD01
훈련	0JP01
흥미	0JM01
희망	0JQ01
희망근무조건	0JQ01
희망사항	0JQ01
희망업무	0JQ01
희망연봉	0JQ01
희망직무	0JQ01
희망직종	0JQ01
"#, r#"0000000000000000Xl6\0000m7H600000000TM@200000000PT?:00000000\Ujeh^R`000000000000T6RZP?nH<oPA8UKZ0000hEnX000000000000d<Ee00000000
00000000@56a0000I2LB00000000<:a40000000000000000Q6IA00000000H^5D`PBilW5>H`7NE89D000000000000000000004Aag0000000000000000m0Wd0000
00000000XSI@@kdfm76l000000000000Dgj`0000000088Ki000000000000Pl8N000000004?MH4OGKDlUk<mJZ00000000<EPW0000LiIK000000000000<\3W0000
HVR`000000000000000000000000a6>;0000LNPY0000\[G303DVLfN;0000000000000000TD_h000000000000d>W2000051390000000000000000THMUPBAo`^XJ
0000PHoc0000LYHb\;W000000000HhN8000000000000000000000000000000000000@I5a00000000dYO100000000<\`O0n?:000000000000HY<3d`Bc00000000
000000000000000000000?S4`Y6EQ5?A000000000000000000000000T1I102kN<8aXl8U^LTfFh_`O8<n>lU0mTlJEP96N0000TbV5000000000000dC^_00000000
d1<70000000000000000HhAW0000PP28000000000000@AYIdRk:L70;\<C70000h;KP0000XV_70000000000000000@7fS000000000000Ldgf0000PNBV4M1g@8PT
0000000000000000000000000000000000000000D0i>00004EcO000000000FBD00000O`O00000000000000000[_30000DSC\000000000000XJIT\ZAA0000H1?Y
0000000000000000000000000000<X0Y00000000T0[>X4`000000000XUcO0000000000000V;_000000000000000000000000PRYW00000000LG<d8Vcf00000000
00000000`l\8<BC\P9mK000041_m000000000000DSBM0000000000000000A4^c0000000000000000000000000000H[6BHU<300000000hIki0000000000000000
00000000000000000000000009e80000@QEW`kgf17P_000000000000000000000000`OIc4l[EDbPL0000TgT1000000000000@9W^0000Hjeb00000000X2mB0000
00000000TJ>00000`6:g0000dQ@A0`mn@_nn00000000000000000000`IGOPZ3;0000\5mdT;oW\D4>LIb_97ZllZKI000000000000@@;2P1b<@5@_L^EZ0Tcb0000
00000000000000000000lk=D0000@4`U0G^gHPQM@E=l8BjC<ZEG`kN1000000000000000000000000000000000000DBW10000hB4P00000000`0[f4:=hPBj]l<68
X:LC<OWN\Z[X\ka70000000000000000=1N?Q4e60000000000000000000000000000i2hP0000`4JKP[Z_0000`;0OTHie`OL9000000000000@<bYHhBZ00000000
00000000000000000000000000000000HjC7XEF_`:_h00000000`WVC@\[10000LN5^0000000000000000000000000000`FYLhJdH00000000000000000X;d0000
0000000000000000000000000000000000000000000000000000\LA_0000@58c000000000000lXST0000000000000000000000000WD<i0gC00000000T`>E<Tga
000000000000e8m:DG2700000000000000000000@QQ300000000000000000000h80]00000000PkTYd1Kdi46Q0L8<00000000X>[8000000000000000000000000
00000000A3F]0000000000000000000015[S00000000\Qcbe8K]0000000000000000HIEdllPh00000000=6Akl_IVhL2?000000000`GO41jL0000000000000000
000000000000000000000B^000000000T@nF00000000000000000000`;Zn000000004oi5=0Mm00000000000000000000000000000000@E5F@99b000000000000
00000000D7ET0000I4L9000000000000000000000000000000000000<Bdm\T75HXIF00000000`9nDPFe=0000000000000000<jKQ00000000`B=mLTF4859U4k:D
I5M9LK:KP[>JA9320000=7ZC0000DT5m000000000000<IAi000000000000000000000000000000000000hH2@l=Vn000000000000000000000000000000000000
00000000lTMKXnDG00000000000000000000P4>90000i8gR`0WJP8:6XbcY<l>=00000G5O0000000002cm8Yi500000000000000000000<H7elKY^@Om=lQGR0000
0000hKOBdlTU0000dGf6\ZnLm6Mb`BMEDO1:000000000000000000000APni4h<00000000hJQ[HVBZ]8T>hkX@TXVK00000000l\Vb0000000000008Y9oY8DG0000
TO\J4\B7000000000000@TG;T0Ha@[9Qi6MEdiYW00000000i5JT00000000PmEL000000000000000000004@\^0_SR00000000\OCJHU380000000000000000`38m
h;L14Aj8lCYihdL200000000000000000000000000000000000000000000000000000000000000000000000000008KR4H@EJ0000Y8oj00000000000000000000
000000008kXoLZIV000000000000Q6@T0000@JW;DPhj0>[a0000000000000000PoF:0000000000000000000000000000A3lU000000000000i4cP00004M[F8Wg2
0000000000000000000049V50000X2R\LH;OU8jc0j@b000000000000000000000000`]E`0000000000000000@FEb0000LESW00000000000000000000L]g_0000
I8MX0000@1L200000000dU7X\BP\000000000000XDRN0000E7[bTDS?00000000dAbD0000P;]642H6000000000000000000000000000000000000P<?OTQH\4RS;
\=jYT6XIDj[cdJhX986X4m_Jl`Wm0000lTc<8;?O0000`::>0000`IcTl0n300000000`MmZDi2X00000000000000000000000000000000TmE]H>dJXhb4E1\;0000
00000000DU4R00000000Xg6c00000000000044lk00000000LZM7<e=bP8I30L3Z0000000000000000L08n8PPX0000m6^H0000000000000000ToUX000000000000
L:B?dGnO4U4o`m>W86\<@\?jHKd;0000TO=C0000U4]:88YU00000000<F03`T1?00000000000000004P:]0000E58fQ4lJA88W0000000000000000000000000000
<:1N0000000000000000000000000000`O>c000000000000000000000000`7:d00000000000000008RbC0000X@>P000000000000000000000000LUDA00000000
000000004gBW000000000000000000000000TABB00000000\Oh[00000000`Pi@@BLf0000H3eg0000LGBoHUMe0000000000000000Y74Z08JjPI?ZD]V50000h5n>
00fWHInmdO[K0jI7X16l0000000000004@dR00000000hX^3PH\oh?N[0000000000000000000000000000000000000000Y3[L000000000000000000000000@>?b
000000008^d=00000000HfXb0000000000000000000000000000000000000000@`@n0000PU=E00000000\I2Ml;cn8?_@i6hc0000\cS20000D4WIdSij0000X0F=
000000000000DCFJh_nO98lT00000000000000000000lh`N000000000000000000000000PJ4f000000000000000000000000D7YL0000`KND00000000000002n:
M8ID00000000H_S>Y3G<000000000000000000000000m4Ek0000000000000000000000000000DM>MTW7A000000000000000000000000lO0D0000000000000000
000000000000000000000000000000000000H=Y;0000Hc?lDGdF0000161i`<<]X;iX00000000\793LW^h0000l=d:4QgU0000A0FZdBb10T>`00000000PJj08H0[
0000000000000000\^^Q000000000000XY=[000000000000l8=O<oPf00000000000000000C640000D>S10Gm>`5iUDUjOHWIEh^KfXQG`00000000000000008[[n
LWYJTM4C000000000000000000000000E82Z0000000000000000TbjT4;cG0000000000000000Dj8B00000000e7Ka0000H\JX<gDG00000000000000000000`JLa
HRFJhTM;00000000lF`H48U2`DaL<^jC0000Do_o000016iI0?;1l_\bE3jm00000000000000000000dCL4lboOX^lMdG[T@2Z5961V0000l:LVDJG;0000TG9WD1dO
0000`II500000000T4HH`^YiP_RJd`Vf<G4b00000000000000000000e707000000000000000000000000I2c200000000000000000000<f@;0000000000000000
0000lDCO00000000000000000000<JB50000DS=eD:E4h<?^DJ@U0000\=cC00004E8O00000000`EUaL>m24Ol500000000`Ni700000000<fg60000hQ]a00008Wl[
lP^_00000\<90000TF2?00004<5W=7D:4D^a0000000000000000000000000000D][K`hoX00000000000000000000000000000000000000000000<;no00000000
00000000000000000000000000000000@5Ik0[2N000000000000Y6fj00000000000000000000000086930000000000000000000092Gj00004ZHG00000000PR3Z
`6DY000000000000P[fAd\Xe000000000000000000000000TE85X57i0000lc=d000000000000A82M`WhDPE<Rdg\QXRl<4^7i0000@lWC00008elFm4VA00000000
0000000000000000XCbU00000000@ENRPX:AT4<jdP\H4OEC0000<fmR0DPni93^0Ea84MAj00000000Pdo9000000000000\ZVK00004Y7Wd7XLlNbg0\El00000000
@@g80000TW=HA4]`H;:i4<oWD`Zg`DTl0000]3Aa`L_?<S@h00000000hWi<0000`KOk000000000000P:Nl`S`3lTI1DVb@0Zg]A1Bo4i@U0000000000004BJS0000
8B7400000000\l8b00000000l0cXd;[UPB]A<G:H\0230000000000000000000000000000a6mb0000D?k700000000\IFR000000000000000000000nS_00000000
HZUg<>E60000<;E80O6Q8]Q^I7fK000000000000U4;S0L:f=2mb00000000@6B]00000000000000000000000000000000000000000iMZ<UkoLaTj<?P[`XiG0000
00000000000000008c4P000000000000\?SO<V4j0000156mHNeil@X_<k2`00000000hjSB@iCd0000000000000000\@RE0000000000000000h^S209bPTl?\0000
000000004eEo8XX200000000941P0000HQ?f0GII\g1R00000000000000000000000000000000hBYfXgPi00000000TOTo000000000000000000000000PkE_0000
0>=I`G1f\VC\0000000000000000000000000000P3E00000d^WV0000000000000000Xm6I00004AXk\JTl0000`k]C000000008GbmLTTe4mJ696@n00000000L@jd
00000000000000000000XH]`DTYk0000`mW?00000000000000004]FY0000Q5XO0000000000000;VX0000000000000000000000000000000000000000P]SW0000
000000000000\@F`0000T[L600000000dS5X0000`V060000000000004NH^LjOKm91F000042aNTRA_000000000000000000000000`VR20000XB5`Q7eH@[C`0000
0000d_c<LiiD00000000000000000000000000000000DaV;00000000000000000000000000000000h[QTL@c900000000000000000000000000000000D_dY0000
4QbUX3l[@kf90000`\Pbhn]W000000000000LcQEU01e\FlKPLEUdZVi0000TEN3000000000000DA>V00000000PAXNhPKH0000<_k4LdY@000000000QDe00000000
000000000000T106T6Q200000000PPOS00000000HSe?98oW0000000000000000000000000000DC@E@S\`8Anj0000000000000000l^BA`I^M000000000]loH_CT
00000000000000000000lCNH000000000000l0_O00000000XJA]4[3G`PeJPUA1000000000000000000000000000000000000H6mH000000000000P^_R00000000
\?oW0000XK>f0000000000000000<9L24\:ahIkY4cii0000000000004e2J0000LBAD000000000000000000000000DHSh00000000liH900000000000000000000
0h=10000000000000000hAKK0000h^2900000lh:08h@0000Lf<J0000000000000000d\?M0000000000000000000000000D730000hQTK0000HI7T000000000000
i5[F000000000000000000000000000000000000X>U300000000PWMO00000000`07X0000000000000000XAT80000`YGg00000000000000000000000000000000
98Mn0000000098UG0000<\N<000000000000000000000000i7BglU3R000000000WL;0000TY5[`ZL[00000000U7a]000000000000000000000000000000000000
0000PE`W00000000@LHM0000@N5JD`<c0000000000000000dO5_8Z?h\^HXd7nm0000@3Fm0000000000000000\2Aj0000000000000000Hg[@542o000000000000
=7NJ0000d;0_000000000000\IRQ<C?\0000000000000000000000000000000000000000<35fh?jV\Q4[0000\P9@000000000000hH_Z0000XM:9000000004N]W
0000T5LJ00000000\:9G0000TB`iLDoG0000000000000000@ERY0000000000000000LEG8TK^B00000000000000000000000000000000H?fOHmS9000000000000
D<_I0000000000000000XX@X8CI7D]B@0000Y4Zd000000000000\NaR000000000000LD8J0000000000000000L`4X0000000000000000I6eK000000008To8\g7a
Y3V94M4[000000000000X<=F00000000l?h[000000000000`EmQlIg80000HPIT00000000000000000000<7[Cdn^iLj?XP70K00000000d?=nDNNX\VX:00000000
0000000000000000000000000000E8;e0d=H0000000093_c0000`nmC00000000000000000000000000000000XRTh0gg@000000000000000000000000\IYTHWf@
0000000000000000PQ`n0000`9NOl]\700000E^gPZCE4TQX000000000000`kAE000000000000PoNg000000000000H2?=0000000000000000TBR300000000<[bm
000000000000Q7BDH5L^00000000000084oi`YbC595]0000X77;0000000000000000X8TW00000000000000000000000000000000000000000000000000000QKb
dHR20000\QM000000000000000000000000000000000P1`L`6CY485BT=PA00000000lZc20000dDfX0000@2eX000000008FE2\7;i0000h<VE91FLM3W70000P0C:
T:aI00008:UCHCCZDH0j000000000000000000000000X[Lf000000000000d=lW8kKa000000000000000000000000000000000000000000000000LfWa00000000
00000000000000000000000000000000Q3e?000000000000000000000000i1oO000000000000000000004FA10000h8Y40000@8GK4=bh000000000000Q62LlQcK
d>lB0000000000004B\O0000l?Ab000000000000dG?W00000000m8oJ000000000000XC[d0000<EchdPYG000000000000POam0000000000000000000000000000
PDFf461LA3DM0000lOTB0000D7aSTGfh0000HVhLTH6R00000000000000000eCc0000P8`S`I@[dZQ200004O3;15n>000000000000HS0`00000000000000000000
0000m17U<CVP0000<FnMhVje0000000000000000000000000000000000000000T;A10000000000000000@F`:PlPO0000000000000000L5gk000000000000i57S
H2Fi0000LKOX00000000000000000000lWZSM7h100000000000000000000PgiR000000000000000000000000lEETL@nZ00000000000000000000I7DM00000000
000000000000000000000PjB\eBjXEKK0000000000000000000000000000000000000000000000000000000000000000PF7M12Yk000000000000a5:200000000
0000M5W@00000000000000000000\jE293PN0000PC9ke0>JI4n_Q8XV00000000000000000>2GPC5<\6\^D>>fdBFcP8S8LLYfTDmVDK8nTSWj0d`lhb3DlgUPhO77
@AGD@R5@0000DPlj0000P8k?07iE`9TV\V1M0000000040?300000000<M6\0000H2k0LXj9000000004BP4=5h50000000000000000000000000000Y5=bD0aH0000
0000H[NKI8Bn0000M655Tnii000000000000d01e00000000000000000000000000000000d1<Fl];e`]>900000000@Pg10000000000000000000000000000@`hj
h=6be2g4DY@50g4Z\=\P00000000000000000000000000000000000000000000P]d2000000000000000058LI00000000XSOB0W34000000000000<85\lB5P0000
000000000000Y8Sn00000000hBj7XR`\000000000000000000000Ul>4@eShO[_8Ygo4Cj_0000LV?10000D8ND0000lNXk000000000000H8ZN0000`8o000000000
000000000000l1LnlGCD0000T67JTB`4U4DU00000000000000008Zf_000044o30000000000000000000000000000dWQK000044B600000000@X9^00000000T_Ce
0000hR;SDoQK00000000000000000000e6e8Hn0Y00000000000000000000000000000000LYli000045lP8OZ<00000000`PFildC200000000HVmRP]5;00000000
00000000000000000000PgKGl`Eb00000000E12;00000000l`JZ0000PIJg8Z2J]1QV\jdhDD4W`G>II3B:0000H;`O00008<7PU4E5000000000000000016gJ0000
@4@^hFD?M05R000000004<:20000`GnalO0QHNO=d?VbhTl7``MP08]KTa;;\:3S10UkH3L:H>eL4AZAY7=bdE6iX@Tb541j0000<O;M000000000000000000000000
000000000000000000000000e3Tb00000000<Y4g00000000T\ej00000000`1B<000000000000A5X<d<2Y000000000000Po=lPCPe<\_lDM>\0000L1TV00008G6V
0000000000000000\Vogh?HH00000000\6]CP\Dl0000000000000000000086:E0000000000000000d864l]_?0000E8IWXhEg000000000000\IO;0000<4lNPNK1
00000SAT0000000000000000\YWfTX>GP]Hg000000000000000000000000lQJQ@=>c011khP<Rh_fi0000\2W^0000000000004JNQ@b>:HAFl0000000000000000
0000000000000000000082U\4hY9000000000000<UFaD4@D0000XS4=0000d2[n\;;A0000d\G=0000\\Qk00000000000000000000000000000000lCnI00000000
8kAX0000000000000000@CF1Ta=A0000000089j]0000X>e80000000000000000000000000000hR8HdlDTTm=oT<Fn00000000`=UA0000`0VQ0000000000000000
00000000TTM^00000000000000000000\\TY00000000PRdM0000000000000000000000008D<`000000004hLR000000000000000000000000@VmjI72T00000000
0000l3LV0000000000000000`RfNl@?^0000000000000000L@N6I48hLP\e000000000000Xlf6000000000000<UBQX=eb956ZHEH300000000000000000000Xm^^
0000@HDo000000000000PBIlhQMFDbIad]hn0000XFM3000000000000XL5?92DBQ6WE00000000Pj2dl=\2`]8ohYb0000000000000000000000000000000000000
LYfV000000000000lCYQ000000000000000000000000000000000000L;_b<>878_J5E3`o00000000000000008Zf@0000`6e>l;gUU0je0000<OfUljfd0000lQ\E
00000000000000008G2F0000000000000000000000000000T<_i0000000000000000000000000000<m>n000000000000000000000000lVVA0000000000000000
00008nj8000000000000D2@R0000d1lOT8iO8=Gi4EQTT5dhPVEe0000000000000000000000000000000000008Fjf41aH00000000000000000000\IoE0000hE_A
00000000000000000000dU3m000053bAi13[P4:RE5DA00000000000000000000TJiZ0000M1E[00000000DneoXU1GT>hL`gDg0000DnE^00008DKf0000X2JRDFVg
97V;0000000000000000l9H\000000000000000000000000000000000000\HR@0000000000000000TBC216@40000`7RE000000000000`WnHlT^500000000Lj^[
00000000TZ]CI8dn000000000000X_oP0000d9RC@YK300004NB@0000DW0i0000000000000000i7n70000000000004]IX0000000000000000lH1:000000000000
00000000X2XYH8F]M0LK0000000000000jXM00000000XN0U000000000000l9@N8Xf8\6=10000000000000000000000000000000000000dZGH>H>000000000000
0000DIJ900000000Q85L00000000000000000000@J;i00000000Y1k;00000000E0amdQV=`S<F0000lB@F0000000000000kn@000000000000DR?70V1ih`K``\gV
000000000000000000004436000000000000X]k@00000000000000000000@S6600000000HZIE00000000h2TTD9Pe00000000T;AIP;i@X?N:\N3Ui7T400000000
000000000000Y0:e00000000h\U`0000000000000000000000004=Le0000000000000000000000000000`F6h00008o4X00004ghl4>hh0000hI6N4Q<Sho7R0000
000000000000Y6Z_0000d\LB000000000000H?YIDleP00000000H?Xn@7of00000000DMJ4`]U:00000000TO;h0000000000000000H=:^<2`b00000000000055=O
0000`TSIX[ohPfRF000000000000P_>S0000@V4Q00000000000000000000@;\g000000000000000000000000hm6oH:`D000000000000T?Eo0000000000000000
0000P7880000TMC50000`QG=<nHfX`k_41kG00000000000000000000H?WmL93_0000l5nMhZ0gY5jTQ7^TPM;\0000000000004DhI\oFP0000hXcNPDN3@dCZ0000
00000000`T@f0000U5_I000000000000\ALGLFTF0]=^0000@?lo0000000000004Ih<0000lNJ20000@4`C0000000000000000D8O@PHL1`LX8lB_9\?FE\m4]Y3HM
952i8F6QM7G`00000000I5O8000083X300000000HUAeXGic8\WK0000\RQZh3Eg<7=Q\Ndg<Xh[l@:A000000000000000000000000LJIedRI;XF5:U4YI00000000
A80O000000008R>B0000<XejLSko0000h[`h0000000000000000hXD3I7:400000000dB9JPD`D00000000PHLF007g`KbB<gk900000000@WTKHJaG00000O5DPlA1
d[R`ldm=D@Sl\Hd?0a7=dm[>00004RR70000\OCeDlOa00000000\LGM00000000000000000000`?n[@H@M0000000000000000h>S^00000000000000008^Q`0000
0000D3Pd0000000000000000000000008iO@dcGo0000000000000000000000000000dQ[THoOF0000511I00000^]U0000D\aQ0000lY?\HZdh0000LQ1>08=aLkNf
00000000000000000000@8Z>lMT;0000`1eY000000000000000000000000HdcH0000000000000000\WFX0000000000000000hKYC<nKA00000000000000000000
00000000hJf@e4l400000000T\;7a6?N00000000\O?60Haf12H@00000000000000000000@R840000m3jZ0000lVFK<j26000000000000<7QD00000000dO:OPlG\
8n6G`DD0`lco`\BO@KDc8i0HE1L50000000000000000000000004X\G00000000@VT>0000000000000000e3C^TM5`P;4aX`@40000000000000000Tf4600000000
000000000000XlSL0000lmV]M7oi0000\odm00000000T11SL>MQXA_WPYIG<\[\0000DXUGdLJ]000000000000000000000000dk@]0000hBUN0000000000000000
0000000000000000LeZm0000TS7T000000000@7?000000000000000000000000000000000\MVdE<_000000000000laB?0000`gSb000000004IT=dP:j00000000
8EUJ00000000000000000000000000000000000000000000P1HUa3gWL4FO8d[`X1^d00000000000000000000000000000000000000000000000000000000I50m
0000I5SI000000000000000000000000T:6O00004dISX\E[lTCLdCH1\]5ni7nW00000000PM\?0000000000008V_h0000000000000000000000000Hb600000000
4Q7Y0000000000000000000000000000@CDE<Wbn0000<Ad5LQUJ000000000000lP?m000000000000L0@;L@Rk`;]`000000000000L1f;000000000000181a`3`m
d7n><WWkh;WVlGV24\1Y89QeT489HAhC0000000000000000000000000000000085dZ000000000000P]]f0000\E9O4ZA`X:SUHF6D4=oaa4:G000000000000lIQf
D`AW00000000=5ZJ0000i8J]000000000000d2Q10@MI@G?c0000000000000000h6;T000000000000THZg0000TBfjdC7V000001Fm0000\DjLD=Mc4d<2a7gQ0000
M7??000000000000LGgXlWISH[^h000000000000000000000000\Ejb00000000@cH_TYUB`cT:0000000000000000d96>0000DLBf@nB800000000000000000000
hGo@=564@:3c00000000@\>:0000<^JFDMMiL@Kb\_aR000000000000000014R`00000000LNW^000000000000\83a00000000000000000000Pm<3000000000000
0000000000008iUTi3o7d;9hHn=L0@XLhH\a000000000000000000000000000000000000l42<L<J?dK_e0000@I848XTm@ZFT00000000H]:J00000ljlHP0NdUEh
dW??dB^T0000000000000000XZDB000000000000\klm00000000T>k<L^540000hF?[8YkU00000000000000000000000046O]D1NJ00008GgB0000000000000000
000000000000000000000000HCM@@j`C00008EW=0000000000000000XlDe00000000\Qkg]0^400000000000000000000HDJh0000000000000000000001Sl0000
0000P`U80000000000000000000000000000`GTc0000000000000Qh@592X00000000M5<V000000000000000000000000000000000000000000000000HcU8dDcI
00004C0BX`9Wh<QTa87d0000XPS5D;Se000000000000000000000000000000000000`9Ra000000000000000000000000000000000000000000000_m]`E<m0000
000000000000Pe]E<J\eX]4GM5<00000<C6JXHWT000000004Y]J0000000000000[93H8\d0000000000000000000000000000\IZQY8]`00000000hC;`dL1<0000
00000000lIRB000000008iWY00000000Q7X@hl5i000000000000l4?500000000E1870000@MOF00000000000000000000H0an000000000000Tb9^000000000000
0000000000000000l3dk000000000000@00j00000000000000000000000000008^aB8B6W0000000000000000I7P600000000`]eU00000000000000004G;nLV?[
00000000000000000000XYC]0000Da<O0000T_7g0000`:hb00000000000003:J000000000000\_GX000000000000PY<N00000000000000000000=6Y`00000000
000000000000T@1h0000000000000000lBdX000000000000<5Xb`Im7`_DW]6P70000I2AQ00000000000000000000E75=00000000000000000000000000000000
000000000000\9`900000000000000000000000000000000]8@20000000000000000000000000000000000000000T=<S0000000000000000hW9?000000000000
000000000000LB:D0000000000000000000000000000U1gh0000]6cFXlHi0000000000000000\9]d0000@PCb00000000L?kiDNSldL7P`:3200000000dDSW0000
0000000000000000000000000000000000000000000000000000P@]o0000lFCWd^5g]81;0000000000004VSl00000000\Ho<dYco8jX:00000000Pc\d@GR;0000
0000T[R0DNGlLC>g`Em60000e83M0000000000000000Tc5l<dmi000000000000@GNn\B>@0000\JXGP9Kf0@=P=5\cd<1Di72A0CFf00000000000000000`@APNnG
000000000000P>aEXT`Y56nB0000i4700WHn\lVDm6AA0000m0fj000000000000000084_YM7Oc000011m300000000DiF]A4R@0000Q8QbXXWR00004F2aLYg70000
M4`O0000PL1l0000@Y5l00000000@b8H00004XhoE0bZ000000000000DS[n000000000000000000000000000000000000000000000000hm`X0000000000000000
000000000000\l<Pe4Sl\kmQXof5M3cMPC1A0_;Whc00Xj<1L?[P0000d@1O000000000000H]PEhUJi00000000XVMT@k[100008=IH0000`K?j0000000000000000
H=ijh>Bc0000X>i9000000000000`dP00XoT`>X6hBOL000000000000000000000000\@\Q0000000000000000M5Th00000000Y6Id00000000000000000000lO_5
00000000PC4MDH^0lRLY0VS[TXTWLbbG<ff;00000000000000008Eda000000000?IY000000000000LG[B000000000000DdFcm1]T0000LKkP000000000000DLH_
00000000000000000000lQkO`9VJ8IA?000000000000l3_T0000TG=k000000000000000000\P<HZJ00000000DKjc00000000PTP^l41i00000000<B5<\07LTJUo
`O@G`[aH94RS@>INM973000000000000000000000000000000000000lP:5\RklhZ2]Q4\4LSJH0000I0h20000h`j70000000000000000DbVN00000000`mKYTKi]
D;Mh000000000000d4?\0000000000000000000000000000000000000000T0ZZ@f4^000000000ToK@37L`mXQ0000000000000000000000000000TnQ6TLI_XDEb
0000000000000000=59_00000000l<<@00000000TLQA000000000000d7<HlGV]0O<B00000000\7FALX:d00000000XI0IX1?H00000000Xb@Xd_NihfB900008oWJ
000048LDX:lhH\U1000000000000000000000000@QU2A1VZ00000000TAI?d5jO0GO<000000000000<C6Z\Chn00000000000000000000\o@Q0000000000008RjL
000000000000@@hG00000000000000000000000000000000dBL?TSPZm7UeT8cR00008H4B00000000000000000000T0he\G@2ljcO000000000000000000000000
00000000Y8bdh<j:T>Yi0000000000008[mm07ZF00000000M6mo0000000000000000T3>W8NHN0000000000000000@ILd4VRI\^T9PX>20000h][70000X3;h<>:I
<Bf@11[G0000hn;4XHEla25k0000XUb[000000000000000000000000000000000000A6[e0000000000000000<MFQ0000000057:Z00000000I5Q]00000000`3XR
@_gk00000000@=iQlVW90000000000000000`S_b<CbE8@ZkD8<a`Y;EDEJM@SDV\lFm000000000000000000000000DSl^0000D_O900000000l2c2A6li00000000
P8lF\OXo0000@0_?00000000DHNJ0000heX_0000Lje;0000000000000000i5_o0000T`B5`cCj0000000000000000000000000000000000000000dL]dHcoZ0000
0000\odN00000000000000008?JO0000HMjK00000000000000000000d@<N00000000000000000000TST\Lj@<000000000000000000000000000000000MoY0000
LR=V00000000000000000000000000000000000000000000000000000000hLL>0000hEoZ00000000000088f7\7J@000000000000000000000000000000000000
0000X<eY00000000000015Gc00000000000000000M@J0000lT:>0000000000000000PG:`00000000@I4`00004AJn00008B;n0000XA:n0000000000000000Hc]l
0000000000000000000000000000000000000000L[ff\oD7000000000000M7JH0000000000000000H5JF0000000000000000dPO>8nJR0000HWC7000000000000
laJbX?54l;9T00000d3B0000\1EA4J9:00000000@NfR0000<Q=L00000000LnE10000000000000000000000000000<`@P00000000000000000000000000000000
00000000<20n00000000D8BL000000000000000000000000000000004D;`00000000TA\V00000000000000008:Eh0000LTS[0000000000000000000000000000
`d5`00000000000000008_bK00000000000000000000TTW;00000000T0Ubi3Qh00000000000000000000000000000000000000000000XXo6000000000000Xfao
`DFF0000000000000000dYdi4Jc?00000000000000000000000000000000HQRHTY^A000000000000<F810000000000000000HX5g8mT\D\e<00008=DCdJ1[0PZ]
45j:hfF_=0i`PGkK@IhLDjbY]5>n95VDm5g<`1H8HUAMH?O=hXL;4[c?m7Rg8lLW00008I@=e2OPa4?X0000LWAU00000000000000004_<km1I:00000000H]YCQ7`D
T4C8000000000000HnRj0000000000000000000000000f?K0000dh:^000000000000000000000000000000000000`Yf=0000000000000000hN7m000000000000
L0<X0000000000008F_\DPU20000hA`B000000000000@4ja4fbg00000000hTKX0000HHcg@_gX000000000000E7Sg0000000000000000To8_00000000lXAG0000
0000HgG6000000000000000000000000`nWiXUiY00000000LYA=h7AX0000DZLELTL8000000000000=8lgL[Yg000000000000T4E100000000D]`i00000000D[K6
0000@XDL00000000000000004m[O0000\P<C4Ii9@2IdDV>XHB47<kl2lYI54GBQ000000000000000000008=Pb0000`MP\]20C000000008Gj\M2Fj000000000PQ2
d:K?000000000000X9Z0@5>f0000T8a40000PJ^3`Sfb0000P0oH0000000000000000dSh2lb\i00000000000000000000000000000000LUZ@0`2Khe5E0000A5S3
0000Lmdg000000000000000000000000000000000000l8F<P`FM0000DBF6LOF7000000000000000000000000X\:88iN3000000000000000000008C\g00000000
00000000h4kETKB8lS0>Xk7I000000000000000000000000000000000000L;fE00000000HV^b4\Gh0000DY15000000000000000000000000000000008cB:0000
0000TDgY4``V11g:]5m800008YP64kgD`Z:2\QNaT[TR`>^?Xen=00000000LdD600000:TW0000000092nb000000000000000000000000HEY1000000000000Y53I
0000h^ce0000000000000000@5E[P@]M`5o<hCO357Aa00000000000000000000000000008B;400000000`72:`SI2@gjK000000000000\ACo0000X?2I0EHl0000
hRUG000000000000000000000000000000000`M=0000d:dI8QmB8C@lD[0U000000008DIJ@0IYdA8G000000000000LY3n00000000@3OY00000000L^l300000000
HkE?00000000@o\E0000000000000000000000000000000000004A]i000000000000Xl_V0000M7>eU6330000TJR100000000<@T@00000000P?h5dQ:R00000000
0000\UH10000@BWb000000000000@m2Kh>De0000000000000000@V`;Pb1000000000`U]V00000000P6@70000000000000000XB8d\H1G4<GoXLl_XfPj00000000
\Ol_4:b;0000H<CGdPOi00000000=3_=19994>i[00004:\70000000000005941]3]>00000000000000000bEJle`JdfYSE2ii4?3VI7]>00004DccX[0g00000000
00008P73000000000bBn000000000000000000000000000000000000000000000000000000000000TRc00000dP8_4VDk0000000000000000<cBW00000000`=f<
LPH[0000I8aQ0000P7VT00000000TK]d00000000000000000000000000000000000000000000894QdAeFd1_OP<YLT[_H<2]iQ2b1P?C=00000000000000000000
E6c300000]J=00000000000000000000000000000000HnH@<WR<0000000000000000T<IGQ1HF0000HJTW0000hEjI56KCDVJe000000000000000000000000TPg`
00000000h89i00000000000000000000000000000000000000000000TlbH93\k000000000000000000000000000000000000A74@000000000000000000000000
000000000000000000000000000000000000000000000000<5n\<BLQX<K5TJ3JlKKO\4d_XT2h8TLH000000000000Pe>J0000dG^5000000000000000000004g^I
8=M5000000000000Q1Ie00000000LVNY000000000000D5:a0000000000000000HTZP0000000000000000TBIP4N2D<_jdi8PL00000000@5\3000000004_8H@n6^
DF3PHVNC0000TF5J000098AK4\6i@Yl7LDeT0000000000000000000000000000L[2=00008W\c0aAQ00000000T3KMU7:G000000000000\Q5b0000PA4Pe5A\T3;9
17;M00000000000000000WhR0000\8hU000000000000000000000000L_3i0000lM[bP^Z`0000000000000000H3^_`:hS81FaP_2dho;Ti4BI0000T;Kb0000lWJW
00000000000000000000000000000000@XKG0000000000000000@6H90000\FCj00000000000000000LBD0000d@IX00000000000000000000<kRK<09?lVDVLonC
00000000000000000:4T8HK9`2K7000000000000000000000jU>93_P`D370000\ATYLMNXddnQ00004SHcQ4eI@o\j000000000000000000000000000000000000
PkThhbJo000000000000000000000000hf1g00000000167m00000000000000000000X7Z\00000000m6`Q0000]6l00000000000000000Y4<L0000Q3IU@f8:0000
0000TI0^0000000000000000<5fT`:2QE8`kHc2:000000000000PhFO0000DBV700000000000000000000\;kA17IX0000000000004k6JLWAm0000000000000000
\I3]000000000000000000000000000000000000000000000000lCm=LmUW0000000000000000000000000000000000004mYL0000000000000000000000000000
a45L000000000000Y8Pl]74M000000000000000000000000dDYT00000000]40W000000000000000000008i_F00004JUaE5]C000000000000000000004EaX0000
DG=]@Z9<A65[\3P8M86209ej00000000987;D9470XK^\FH8`aHY0000000000000000LB^@000000000000LH;b\?EM0Y^WPldY00000000PJ>d0000L?:ea3^7XD8h
@]ji000000000000HgTh00008a?l00000000000000000000d^4e00000000\ALh0000l\@k00000000`C`I0000`ANolbF2h1eDX>3=0C:<\TeW000000000000@CIb
0000PBT>000000008SQ]i8GH0000`ARC00004PUn00000000000000000000<ViIhWSi0<FPlo3Ga5]300000000000000000000000000000000L<<la7g>00000000
00000000DM_;0000HS8:0000dG`@`[o900000000dS9_m98@00004hL9000000000O0l<VdH00000000@DM;0GM^hD:P<IE=T[N:a33M4`>R0000<\eS<ZZS<d0j0NX]
0000000000000M<HHPRX000000000000000000000000000000000000\PZB@_cg0000871;HRXATaVV0000DQk1P;PL\HYk000000004^?o0000536<PL\JD_X50000
hJhC\^^`E6@A000000000000dXaG@^O7Lb7`T1K<L[Gi00000000000000000000LS:8000000000000000000000000XB6;P\0hL`U`d8ff000000008:h500000000
X3<X00000000`Oh?0000000000000000L4X20000h9QVDn0B@5A=dA?OT2>g8YJ^\H[@0YnJLZMIA7<Y0000XP8P00000U5F4H9A0J5g0K5455Vm00000000XOU]lLQ\
PDh:<6BDPaKe0nhD00000\OY000000004Nb2000000000000hRd@dIHK0000000000008RE<0000lSYM000004Bg00000000@a84000000000000<eN^HG9?0000`hUX
0000000000008<UN00000000000000000000@K:9Hag800000000Q62600000000<RNa000011jDh?RT0CX400000000`oid0000\JM60000Q779000000000000PbO^
00000000000000000000Td^T0000D2N2T>8d000000000000m52\00000000hJCj00000000@ig_M5360000LXXLl]bCY4;f000000000000LPjo0000Dk<M00000000
0000XA740000T1mI00000000H?d00000TM320000<YZW0000000000000000@AbS4W]f00000000LglWI67J00000000@15ClO>P0000000000000000000000004jf5
00000000<WU`@N>J\^Sh8fkj00000000<FJe`5IP\C5iDT7\@ZWKd0jS<]WW`3IO@UFR`L>F00000000`2YV@Zl;=0_^P<de00000000000000000000000000000000
000000000000000000000000LKh500000000000000000000000000000000PA[O0000HIh[a5NI0000Q4O60000000000000000000000000<Cj0000000000000000
8Xi_000000000000000000000000000000000000TSbZ56=X0000DD>;0000\CN0000000000000HXmWlg780000T1Z8X5^XhWTl0i4\DnTADab>=40JdV0`4i`b0000
000000000000l0;cL6S]\K6LdX]^0000<Ze`0000000000000000PZ6I000000000000X>7<00000000P8ea0L9^h10MHFGZhC8b`L^Eh^_bh_HE13AQ00000000<4EJ
H?7:d3BK4Ra@Dne1ldX5A8bT0000000000000000000000000[79h>DJ00000000000000000000DZ;h<LmZdVBh0000XCV=0000<eGV00000000000000000000d>md
000000000000000000000000lGZ4@oS2U2dX00000000hEEl0000`43b00000000`Bcn000000000000\C2fPO]o000000008[E\8@R68Q5=L_BQ<fA\]0TD00000000
0000DOSI0000LR2C0000LUa6@Y?>M5@GU3H1\;g?000000000000<HU700000000P=_:00000000000000000000<AblH>`OX`c2@eDn4mk2lW]<HDO<P`b]M4`<0000
<jLf0000`]E40E3d00004dVU0000000000000000000000000Q<8PWCF000000000000@Sk1HZoaXDG>Dh_V000000000000PQ>T`aW1<hLk00000000000000000000
0000000000000000000000000000000000000000TN0400000000<LFAd2cM0000He@F0000000000000000000000004Gk<0RG\00000000T\_=00000000071i0000
0000dO4L0000000000000000000000000000PA9;00000000000000000000`lgc00000000000000000000]4Vn000000000000Y7c\D]GGm4WA0000000000008V5T
00]d8Yc60J=^X]VCDkYB00000000000000000000`ojI00000000000000000000000000004N1d0000<8A?000000000000000000000000m28S0000000000000000
`k8L`5n1`kWX8TJ;000000000000000000000000hd26<e@aP2E:d7>?0000=3f^00000000P8E:XV0R00000000T^D]0000@ZRD0000lW7k00000000000000000000
000000000000\Lj@L2IS000000000000`7bM4<ZJ4JL2M8H>dOA[00000000000000000000T6V=0000000000000000000000000000<T8i@`7j0:2B0000@^Ie0000
Xca?0000000000000000lM=@0000000000000000TDT2000000000000hGJV000000000000L1hE0000lKgE00000000L8Ie0000<VQ@E6G_00000000000000000000
TDI40000LJVH0000000000000000lOjNlnhf000000000000P3n6h=<iPdAJ000000008B04A83:\lSa`::ZL4Li<O:fdPI9hUXSPhfV0000Q8G500000000T?0WHX@o
LX9?0000000000000?AG000000000000l6PW000000000000000000008Jhn0000000000000000XLe`000000000000000000000000TTTK000000000000`K5U0000
lIOi00000000000084V30000000000000000000000000000000000000000l8D2P][]0000000000000000000000000000XW=eX9060Ke6@PUP`Z3X000000000000
0000`T1\00000000P^IA0000000000000000HQ0f0000I6H8A7C40000000000000E?Q0000I4QjPV5?000000000000d7nK00000000XKi@00004KeT14?50000@\kS
00000000D9a_000042HTHHFf0000000000000000000000000000<3dDTE=\<JZj0000<ElL00000000h50V00000000HRA1<^[:00000000\iL\00000000X9:44PNe
8J6L@\NK0000PG`30000P;dKdhA>dh<K0000000000000000T]oHl`ZA0000000000000000<2HEP5Dh0000<N;_H[J;00000000000000000000H2RnD;lL000040Q9
E40700000T9d4`2a0000000000000LhlTY9NlAQR4mM100000000@T0e4_dj00000000h7eD00000000000000000000H==n\cQ\hMMN0000dF][000000000000lWa4
0Y<[I5fV0000000000008eKC00000000d>Im@GRHT[GRdk5P0000000000000000000000000000TC_=00000000000095N6<_g90000000000000000000000000000
0000m6BQ00000000X<O3000000000000000000000000@UI\00000000hhPe00000000\Ug=Y6cY00000000XCbl0000000000000000<PchM3Dl=957L>j_00000000
00000Nh^00000000A64U0000000000000000000000000000144P0000\lOL00000000l`dk0000000000000000000000000000X]@200000000P8oe\LSc00000000
0000\\ZC0000\BAX4SG200000000P\R:57An8?1P00000000h8JRdZnjLfgi00000A^C0000000000004Un;0000000000000000000000000000XNe=000000000000
0000000000000000000000000000<CUO000000000000000000008SnND;2d00000000lVWQ0000000000000000000000000000XHm:00004f0WL90`8kcl00000000
000000000000000000000000000000000000dn\H000000000000XN<8000000000000PmhZLGLl00000000000000000000X6b[00000000@9P90000000000000000
00000000000000000000lFgC0000lA;cXd3a0000000000008;lk8BZ8HPYdX0LmhR6n`g>G8A9[000000000000000000000000L8?MT;b0E3190000000000000000
U5^3i4c=0000000000000000<[[KXIk1dR:CPR^9TTfU0000L=`200000000<>o[00000000PBnH000000000000H5P:00000000h4n80000000000000H_@00000000
0000@B<Uh=nKD[MY`CJP@I2YhGST0000H]idl`f`D[gLldHi0000@@32000046Zg00000000DE6600004TnZ0000000000000QmWXLVG000000000000000000000000
000000000Y;d94hP00000000000000008KJJ8=]B\W6l000000000000T:TmhaLfLaZZ]8I7A8g90000000000000000L6Ef000000000000000000000000H0^>d8]^
l[i[00000000000000000000000000000000d@OO@@_E0000`5\R0000000057f^hK<c000000000000=4_600000000LjBI000000000000000000000000X23Z0000
4HG>D8KTHZU=00000000<^]j17MW0000000000000000dd4_<2XIi1n6000000000000@JYNH0FL00000\DOe7S400004RP>00000000000015=<00000000000045FQ
0000000000000000TbCh000000000000l2DN000000000000@MF6D^<lh1fM<T6WD>3[hhSkY03k00000000000000000000HQA74nZN@4SS0000000000000000<MKo
0000000000000000000000000000dCD70P3S\V[O0000h_`:00000dT700004\4400000000`Tk?@nbYe71n0000000000000000000000000000000000000000PVZ\
00000000000000000000P:GRD<XmdMWm000000000000@1DQ]0i1X<l?000000000000\TAIL`^C0000h[6f@DV0000000004;fX00000000000000000000TPiWdYc]
<n3I00000000000000000000000000000000<nKa00000000000000000000D:>n0000000000000VjOT^U_D[O_@\RiY8dZ0000000000000YNH\3`Q00004\^A0000
0000L?U2000000000000000000008L[EE2oVX=4[000000000000=76Y0000XX?hT[XQ000000000000@BLoDmg70000`@m4@i:C`B0P000000000000000000000000
TnSH00008G2c826]<O3hPOOoHD5IHPmOTSc`0000000000000000L@TT0000000000000000000000000000m1:Q0000DNik0000000000000000X3NP00000000@71J
DNhD00000000HBVK00000000000000000000h]L:00000000e5Wc00000000`24300000000PmfS0000000006?200000000ThNd0000099MP5B9Xofb000000000000
0000000000000000`FTh\=mVT40l8ZK4@\i3Hj7g00000000dNCC92B6000000000000000000000000L7]R00000000<IIM8OPX4L2WDMU2i60C00000000`c>T0000
0000PK1;000000000000TBGCI3i;HE:CX^<4<>7X0000000000004^nJ00000000000000000000000000000000000000000000000000000000000000008E4T0000
4l9800000000D2Uo00000000@7Mo\ZH6hCZ_000000000000000000008aT<00004BN?10=ULM9_hd>H0000000000000000\LRQ@LNKPl89]4U80000Pf7>0i?NTLlA
PU@?0000000000000000000000000000000000000000`VYO0000000000000000000000000000e5V4XejQ0000000000000000m8cA8;Li0000\WE@000000000000
0000`m<]XlVn000000000000X6oT00000000<9OB00000000\@_60000E7U<0000000000000EFGHZ^A0000000000000000@<o:00000000000000000ME<Tg@c0000
0000HM<UDmQ;`1:k00000000l;1\8S^i0000E8Nad@1400000000000000004>L8hWVfU8?V000000000RD\<f6>@jdE14XPLZ\Xl[b<liI8D>d=0000T\4F0000\JP7
00000000PjoJ0000`lEZ0000000000000000D[oKXOUML`F000000000T@emTBYIhU7:E5C;000000000k@L0000000000000000\OgRdT@X0000I0fK000000000000
X1>S0bGR194j0000`h2a000000000000\1Bj0000T4ObHB7FPdJ:000000000000Hd]l00000000000000000000XFg]h87Rh7BdPR>3a74g00000000TZh<\a_cTGJH
42MV<6nG4P`80000Djg\8UD0D4XH0000TIfmPn^KPHggA2NC`T9>0000000000000000P5Wb00000000U65H00000000hXMI00000000000094H7404E0000HGhlXV?=
<]<LhCQJ0000000000000KZO\aS]@YKX0000HhK`00000000lZQ[@cMT000000000000dS_9HiAQ0JSc0000000000000000e0`Z0000000000000000T5Em`Dod0000
00000000000000000000dNff0000\@WjDIfF81c0M1BA0000XOB]0000000000000000HI6`000000000000<G32P3M1lLi>87UTHMh[0000@UJZ0000lZQj00000000
T:QP4HEF00000000000000000000hXad000000000000\JLK00008MXjHV@[00000000lMJP000000000000@]FC88QR@R_:D<PY8=F]lDRfdZ9W0000000000000000
0000XQjVTSo`000000000000000000000fMjhXP700000000h7C20000XogQ00000000A5gbDCVb000000008YkAh2YD43QoHGA?D_560000000000000000dMAI4V>H
XXBW@Xf[00000000000000000000000000000000000000000000000000000000000000008Y9^lNJa0000hc0Mh9DX13g10000000000000000X2NL0000M5]S0000
0000\oCB00000000000000000000T_?C000000000000000000000000\PTV00000000000000000000000000000000000000000000P;VA00000000000000000000
=97fm0I]lY1E0000<MkA0000000000000000000000000000l<HI0000000000000000LnLf0000000000000000000000008WO;0000000000004E2WLceT0_8f`L]@
000000000000000000000000\h6M0000XS;;0000L6OC000000000000D8PA0000lj9;00000000lQJ70000000000000000T?en00000000DHj;@jibXU]4@n[f93P5
D7]8D68_@]@g0000000057QX0000000000000000L6n\H2eA54]m00000000000000000000000000000000P:IH4VbS]0::P>TZ18N;8FW@000000000bUG00000000
0000d0Pi00000000Hf=XY6IN000000000000000000000000hBbZ\CG^0000`5L5<86Z00000000=4an0000m5GCL:mH0000000000008@Yh0000000000000000d5_Y
H^AY00000000D^7APIF30000i6gZLUmTT8k3DNYG4I^5\VQXTl9K=8Y_`nPP0000X2_^4`XL000000000000H3QITT^l00004LB100000000DLC]0000000000000000
00000000XT:i0000T0njDEVgl[W;000000000000P3VlhBR[00000000=8>j`HkR0000000000000000`J0A00000000l;D0@Vg88_0N0000d4Mh00000000L18KLMK[
955;00008@D\8;Fb00000000HNQMD[PA00000000D4<4LWWG0000<?6o`OD6T`23X8i<@gfX000000000000000000000000P2DkPkJS0000`0A10HCTPTHXh=GG8@Ci
@>;m0000]3FG00000000HW1l0000T49l8E5cTH\TQ6>^`hJD00000000<73e0000000000000000000000000000000000000000000000000000<>;[0000<Kok48Wk
0000D6IY`Cg300000000hOoOa6L_00000000LW\4\Z_@000000000mHB0000DBPoT@Jo000000000000000000000000H28g00000000hM``00000000h882lHc40000
0000000000000000\=KQhTOY0000hSHUlWe9Xf0500000000000000000000l_4A00000000000000000000H`N20000h7CB00000000E6]20eFS0000000000000000
PJak000000000000XnM;8hP=000092mCTC;P00000000000000000000@Yd?d]a;000000000000000045Q90000DDDP4j<j000000000000l7mgXN_<000000000000
00000000@S2\000000004496000000008R\SH9a5i4SF4CaGPFacHZUT00000000l[Mi4Enn000000008>YC0000000000000000000000004JC>00008V9[DR1bd4]6
TVWk<_IF0000=4Mj0000000000000000`^dU\Ck]000000000000000000000000T_keA7`70000]2M30000\l7Q00000000196=00000000000000000000X7U60000
0000000000000000000000000000000000000000000000000000000000000000000000000000`noC00000000m3Pg0000000000000000Pb4h=86nP0o`XV@7M7]d
98_e4LkQ00004Q6K0000000002[U000000000000M71H921V0000T<a8l;9<8A\K4=>A`KlPl:`fX[_^000000000000`IN\0000000000001456DB>R000000000000
0000H7iYQ6V?00000000HKjODIVW<Z4d00000000]09OdbKfhLR9000000004@3G000000000000000000000000P@glPd?40000P\n_0000dgV8]5nd00000000TN[\
`X_>17MD000000008B3e000000008oYl0000h0In00000000LH1[0000XT5U0000000000000000@?Ke000000000000dHiQA0DbDBBI=0cG0000l9QE4VcN57BTlRF\
0000T?6T@dLZ0000\0J\000000000000000000000000000000000000@6fW0JQCm824XI3<`NAO97dB000000000000000000008K9?4BhdY4mV0000000000000000
00000000000000000000LCk6000000000000``LY00000000000000000000000000000000000000000000=6mO0000hjZD000000000000lGD7m25RhAl800000000
000000008FZ90000000000000000000000000000l\9U00000000000000000000TXFMHe62Tf2\0000000041Rd=6i6000000000000000000000000000000000000
Poa;00000000000000000000000000000000000000000000lS2l00004XJ60000000000000000dNTW0000l5GI000000000000doYG0=V]00000000000000000000
X]<800000000dB=^dkZY\2GhTJ1<\n<@`bH>HgYf0000`GNN0000000000000000000095Ua4QXYTXeC000000000000M1?00000`WN=0000000094@^00000000Xego
00000000<NNh\]H600000000000000000000d8gS00000000a2JP00000000000000004\2I000083\o000000000000LW0S00000000000000000000000000000000
0000POg<dl_2000000000000hQMjlUkK000000004jQI0000<]mi4kVa000000000000000000000000TbN20000XYj900000000000000000000PWNT0000he1]0000
000000000000da3W0000m8j6Q3j400000000\<Hi0000HKWW4emQ000000000000000000000000000000000000<UYnLYCkhcP>X=R4D>:d<EY\`JGnDL8HThI`D0dK
Hc0j00000000\f;^0000000000000000000000000000HYU00000l58ElLA=@:[T\4U;00008WK@0000@3jm\EOM00000000000000000000000000000000Lele0000
0000000000000000000000000000000000000000lT8A00000000D3im0000H_]k0000Ti940000000000000000`mi@DZ:D000000000000T[RFh`Y:000000000000
000000000000l[6T00000000000000000000\ZCmdi\W0000E4@>000000000000000000000000000000000000PCOk000048Om8N`T00000E4BdKmC000000000000
L3UF000000000000L8db0000LlgJ000000000000T_A900000000000000000000000000000000PEJ:8kQC00000000000000000000000000000000<<[>TBgeXZ:W
0000A4ogX53a8k3T000000000000PCOGhJ__`O3X00000000dLbo000000004SONi40d0000000016QI0000000008_;0000D@0QXGDUD_aahD6U4<SlHM`JlKBLe1=i
0000T0ioLTXU<>G8000000000000d=2a000000000000000000004nh1a3Xj4nFl000000000000hbRf0000000000000000@@L<0000a7\U000000000000hc6Cll`^
Po^`hLaJ000000000000000000000000<fL000000000LKCR0000000000000000000080S04NUO0000`5D@hKdc84OT000000000Vl40000h9Nn0000\@UX00000000
DDH]\FDR\\fl0]0RlFdCHhKGi89Zd\^100008@O80000@oH30000000000000000@_6i4@61Tf@c00000000\25?000000000000000000008G4TT1RG40a0XFKgTTFg
i5K:0000dQf5`WJkH[<MDk??l3I1L]6fH6D<0000dB=SHNIA00000000\K7:lm:m00000000000000000000T_[H00000000ha3n0000000000000000\8Qg95anh231
0000000046WoD^3n00000000HU@Y0]8500000000dC9FhJZKL`PY4BGj\l4d00000000T`[M0000000000000000000000000000000000000000000000000000LQh\
T@FP0000000000000000dYV00000000000000000X@mC0000@46BU6Xd0000000000000000000000000000dRZn00000000e5Dg0000\P;o00000000000000000000
0ja\0000\YYH00000000<]Em000000000000<YD_0000@\V6X6GYA8^3P82KH9aJTKIa0000000000000000000000000000TPCD`Vh700000000000000000KVn0000
000000000ea>878S0L;=00000000000000000000@0UCQ2]VI5FP0000=80<00000000000000000000Tg`900000000000000000000PQi_h1_>To6g00000000D0Y6
dT5<0000@eKgXSF=00000000000000000000000000000000000000004XoD00008FHW000000000000000041<U4CU<i6jBP8nc000000000000000000000000@@h9
Dl6o00000000PWk7H<omljCL0000000000000000lY2R00000000000000000000000000000000000000004gCe0000000000000000000000000000000000000000
00000000000000000000000000000000<VagDY\C000000004LRne4dc00000000000000000000P7>o0Q:6Pkc[0000h\D6E3X20000HSWATTQKU5iTh\N\4ad8`n[D
P[NdDDHJ8g86l2i`56P]i8R5000000000000@gQb0000X7X;0000h5h<00004a`T000000000000L88lh`O@000089W500000000000000000000hZIi0000h74`0000
4JZZ<WaJ000000000000l^Tl@KfV00000000000000000_@8000000000000000000000000d9l`0000000094Y\0000000000000000000000000000000000000000
0000@3N6\8d;PRMo4ZE9Dc?F000000000000L;MS]5EPXo5P0000TW_]55In00000000T;C;00000000dUoJ0000000000000000\JT=000000000000000000000000
8Fb48MJdhC^lX55lU8Oc0000h=T2TT9Ll;B>@gRR00000000L4L2\Z46000000000000l91]0KYP0000000000000000HT]M01F=<lMg8icg0000dBPH00000000`5;;
0000e7EI00000000X0mCPOaS@\5G00000000`KV[00000000hJKL0000000000000000d0YVlXNWTGOZleMM00000000000000000000T0kW000000008fl9hO[7a7>R
00000000Dl2o00000000lF9EhVPB\V\e8ZDg00000000XUDoU7[<\RSN000000000000L[cP0000000000000000000081MY00000cJ^00000000000000000000TC3@
4V2@000000000000000000000000DODG\=fX0l;X00000000e2;S000000000000000000000000HeTn0000Th82\fjUM4a[XS720000DNj@000000000000hMb50000
000000000000000000008HC9L;S:@XhAldXTDnjV0000000000000000dcN60000lV2X0000X5V>LgR;H`<DTglB00000000l=TW000000000000<Z\>000000000000
TTd`PU?Odg5G\9hJ000000000Qb<4c1^00000000000000000000<QfSU3HfPU0B00000000H>K]00000000XmS_TA[bPj6:H9hd@=BKleoO00000000000000000000
00000000000000000000hl3QD_OX00000000U7AA4Dej000000000000\>nj0000000018=]0000Lk<>00000000000000000WmLD05W8?G100000000llKG0cX00000
00000000000000000@8oT0kIP3]f@@RS0mO\00000000\RV@d5W>0keF000000000000PcUi00000000H`?b000000000000<84LH;hj4bGi00000QIB000000000000
Xadj@5kd58<;P2iBdG`XM5HI00000000000000000000000000008E_f<OVC8>``P\i]\T\@P^WDPjITTmaF000000000000000000000000H2Qo00000000Y5hH0000
00000000`==]H>o;<PEjLUdo0000e7eh00000D_3\QeX0000]6N2D7[b0000HA`i0000lbAR00004^<F0a1]dk=jlL:MXG9nD1XQ82GYdJ7L0000l6j7000000000000
000000008Pin0000A6Z30000<`dG`<Vd0000lEWh0000X?_lP=kP0000000000000000DR:dP9Zd0000TCeNP[=3XmV=\<SN4K@f00000000\KG?0O0^0000\e:M\QH9
E5Cn\R0^00000000000000000000000000000000000000000P=ilf<500000000000048lZLZ<i00000000`7D2hDW:Hm1P0000i1djhdjQ00004_ZU<FV00000lZB1
000000004PlUHECBHT1oM7<o00000000@kYoPMW?PgAE00000000`CJ20000d17gDeP30000000008]6dMDc0000000000008RKTl:j_X@^A000000000000d<]b0iDF
0000000042j8DHSW\M1H00000000D]j@0000HeOG000000000000HjQi000000000000000000000000000000000000TO\Y000000000000PM]`000000004NLcLWUN
0000i5a28?;>\Cab0000a97F000000000000000000000000d>1J00000000\i^D\o[fL=TG0000i8>P00004:8Rli42000043\UXPgPhCj3<bd?T=Z?\JD\\[?L0000
00000000000000000000\TU`hFi0000000000000000042_3Xh?`0000000000000000000000000000dFf4TGZ`<89K0C7@D]_bXPM_`SN[dP[90SQH\kV;00000000
00000000<?=>09cf\n`C56Rh0000\T=;00000000lKZ70000h3\90000000000000000XLSHLT060000000000000000H9dN0000\=N5h;bB00004TIZXBiW00000000
0000000000004M7a000000000000Lb>Y0000000000008WR`d5C>DehN8nne\OE]@l=A0000000000008B:c00000000000000000000XQ\_\JVW4Y>dXa<dd@Z=]2=\
Dc:J58@X\XRH00000000X6oi00000000P\h90000<]5UHVX`0Tm700000000Q3Bo0000\OMaHm0:00000000000000000000dL@X0D:C8TDcPTH@8UHiXXDa4YEZDIP9
TAJ5i5dIh@<[0000000000000000lc8>00000000DOa9@dHG000000000000000000000000Xdaf0000`V<Q00000000000000000000lC9;00000000\j0b00000000
0000000000000000000000004iBMhJ>L00000000`B<A00000000d[7[0000<@@g00000000hEWU000000000W;j0l>Y0000hTf3<IMM@Qml\WX\\FK=00000000e5?a
8PQd000000000000000000000000DWNk\^;V0000PNV=0000000000000000XR4n000000000`6?4Tli000000000000000000000000d<0_000000000000`L9Fl001
0000000000000000000000000000000000000000000000000000000000000000hJCV0000m4_S`Re=000000000000l5bH000000000I`g<LCBHbQ0T?`^00000000
4H520000000096:b000000000000000000000000000000000000hP<o00000000<W7U0000000000000000Hna_00000000\Fc?0000000000000000000000000000
00000000DAU:0000<eSI000000000000000000000000\MdUDX8a00000000000000000000@SLGT2WFLQ610000`:\D@e[K0000Po^70000000000000000\5[`0000
00000L7>0000X=ASLeIJ00000000D;aE\IM`000044bW00000000000000000000000000000000000000000000000000000000LLKK<\7N0000000000000000I7VQ
0000h>W^d]IlL0dk0000PLhX0^G;00000000000000000000Hl?100000000000000000000000000000000000000000000h\CF0000I7OV00000000<M6=T8Vf8<RS
D]6I00000000000000000LPg0000Y5@4dh\00000000000000000<YY`L=oA4l2K594D000000000000XUdS13kF0000HPJjHTfb0000D1@0ld800000\0720000D94l
000000000000000089IL00000000000000000000@^:300008XnXH;Oi000000000000Hk^_`7Z700000000`o>eh:P\8jZa0000lhYN0000h<dJ0000000000000000
dLO=0000000000000000lcM200000000000000000000000000000000000000000000\3IgDe3l0000000000000000lMg3haAj00000000hCccQ6gm00004jAN0000
H:OC0000000000000000000000000000000000000000lURU0Um@4]HLH9o@l>^000000000DB_N00000000dL^6000000000NG;0000dLjk0000DO6`43f^00000000
0000000000000mAQ00000000<PVn0000d:o900000000@XX?TQ]G000000000000m8`K0000<WnVHc9Z0000000000000000L5]@dDlf000000000000000000000000
00000000D2\i000000000000@CcF0000XlXS0000000000000000=7>2000000000000000000000000<V]800000000Q4j80000h<=a8D:eDNW:000000000000hDm8
0IDl\1ZR`T8Nh>h]4JD?4YMHQ5oJh=]Y00000000TMnJe4DE@EXZA4JW0000hMA<0000\kIk0000TON4@Ml=I4]M0000h=^6000000000000000000000000\CY4PBoF
00000000000000000000000000000000000000004RXahYR0H^oSLk7:0000LFed00008kLI90MW0000h^DBP[5KXddC00000^:T\UbB0000Q6=E00000000Y8dE0000
00000000\4TN0000000000000000HKn8000000000YTD0000T^?@\[4XlbP58gS4I1lH00000000000000004R7=0000000000004XFd46eS0000]7Lj0000DaO\LGOj
0000000000000000000000000000I5jm0000XDOQ0000<mm^0000P38@0Ze<Tch100000000<3]UHbW40000lKIK00000000I3^D00000000`9;500000000ld0H0000
LMeg<AFU000000000000000000000000dJ^I000000000000PCEK0000@=@G0000000000000000Xl^NHgkm00000000ldg613dY000000000000000000008I470<B^
l4]m4MValS2A0000<<P>`9d6@F1ie0a]00004JMU`4^[8LZO00000000P42MX4;;H<JT00000000000000000000000000000000L`]_00000000`CWYhXk14UUT0000
0000000000000000000000000000PI:>Q0R>00000000000000000000ldAY00000000<7aj`bX>000000000000M4F>00000000000000000000000000000000`P61
dLG=8MTU0000<@@F000000008[j=X447hD=iD=;ZHN690000000000000000<@b>000000000000dMLF8Y`I000000000000<dBC4ZPYM6de0000000000000000LI3M
00000000000000000000000000000000h7_cHP?9@Y_>d[g[\f3300000000d>O1d?kUh7NPXnMP0000000000000000<>Pl`e0G0000ljg3000000000000PI9A0000
0000000000000000Xh5P000000000000M7kR0000\lUP0000000000000000000000000YWNU8WjT0biM1CKXDk9000000000000<W8@000000000000XKCg00000000
<8id0000l3b\00000000`48cdJlV8T43lkL^0000I8L04b1`00000000000000000000lF;MX]fYLg^i000000000000Honbl=LB0000000000000000000000008>\6
HNnee7:m00000000@0:n\YMg00000000000000000000dDl5Pe;E0000<^IR00000000@FSM999L00000000d1\600000000000000000000000000000000PiZ80000
00000000000053080Sen00000000000000000000000000000000000000000000000000000000<=`e00000000T\LW0ki1000000000000PdND0000000000000000
00000000TBZT0A;J0000000000008@F4@Y5@000051iG0000000014?B000000000000Ho[4<Q5TlHJ>8ZeM4J;200000000000000000000H4oDL0f50000HR9;dUL4
4c[Zhn_e54F^000000000000000000000000000000000000Tb<U<>CS000000000000000000000000000000000000`]JW00000000M8^Y00000000T_f=<?1;\HAT
4JY1M4Co<9X40000000000000000000000000000T:2a000000000000L<M\000000000:G4X7638PDV00000000000000000000\RM:X<F=DEme000000000000P2J@
000000004C4f00000000000000000000000000000000000000000000000000000000`j]E0000PAVP0000000000000000h@jR0000`@gHT;Z=0000000000000000
000008mG0000000000000nZfdLoX000000000000000000000000000000000000TGSCLA==DT=h000000000000000000000000hJ<I0000lDi900000000E6dR0000
000000000000dHcOXbj70000000000000000000093bgTV\D000000000000802C0000000000000000000000000000000000004XXYQ55a00000000000000000000
000000000000000000000000DDAn0000lk[J\o[G\g4C0000000095H\00004BMm0000000000000000X\@YXoNG02;UhSA8TJ0l12`RX?gXI43a00000000To<IE35`
0000000000000000000000000000HGTSd^?20000000000000000000000000000@Yna00000000PVia0000DQfh000058Xoh9C?00000000A0dO00000000D[590000
\8loDmhC00000000000000000000@i7DXK7o0dY]\J0100000000LeG=D4aY4KS400000000000000000000@\W`0000P8?:0000H`8l0000000000000000Lk]]0000
00000000hUVB00004GYHliCQE4FK00000000000000000000d[:ihTOJ0000000000000000000096Y70000000000000000000000000000P26GPGImE0lE@c^V0000
<Klih:2188_h000000000000000000000000dRdm@7bnDHb\dYiLU8Vk]8FO000000000000000000000000000004>\DHW?DLE8<YmodES<0000d=hP000000000000
000000000000000055;]000000000000@?UE000000000000000000000000000000000000TdMT00000000000000000000@O_F000000000000ljam0000I7RT0000
00004ThH`01GTi9I00000000h2\K4oKX0000lWJ300000<Ab000000000000000000008QXJPh@90000000000000000000000000000`2_n0000000000000000d>UO
E897000000000000000000004k?T0000hO@Y00000000LOQ2TRj9HBWB53A?0000LTb:000000000000DEPE000000000000@YaT0000000000000000PGIT4TXh0000
0YVedIGd000000000000LnVelVG7Q3D70000@=;I18A>\V_P0000XeN@000000000000000000000000i2dB0000h=5\POjj0000`kQ0000000000000l?gie5GP0000
8?Ci\0d\DV0o0000000000000000000000000000`<Ug00000000]4i900008QCY00000000000000000000@YQW00000000dT`30000000000000000P6dP0000<[AE
0000]2aF00008RW200000000000000000000T\PPlNWK@QF0<Y]\14o;0000a5QJP6[b00004l5V8U`X000000000000L3h9DDiXD?8;LKHZ<NCR00000000hHVOe5TB
00000000LPaK<jYO0000000000000000hMRJ0000lOcf000000000000XLh2000000000000000000000000000000004XlU00000000000000000000000000000000
000000000000000000000000000000000000000000000000e5Mi000000000000000000000000000000000000000000000000000047=bDF5Y8J?7000000000000
0000000000000000<`C<DO?^4XYT0000HRG:00008GKQ000000000000000000000000000000000000H;3`\@6e0Df:T2I;8c90M8kOX64800000000@=MEX>2`0000
=7oVH:S5`>nNDWm\000000000000D;Wl00000000000000000000`7IE16I100000000000000000000PWNH0000000000000000000000000000467i00000000<VV`
00000000P>n>PE]M00000000000000000000<9Old1QM@YXo10IA18^F0000988d00000000DmeI0000000000000000<JcV@\Kc0000000000000000000000000R<3
0000X^^l0000h`T=00000000DT?m00000000@R13XWfX00000000000000008ZEn0000@4F`8X6odYS_000000000000<3A7000000000TFD00000EZ4LK;idVPj\NX1
dA]Q0000000000000000`DQ]<kSB14g[0000E77b0000lCPW0000000000000000@Xc50000000000000000a2Vn0000i2?J0000XBDP0000@3fD0000000000000000
\4Qe00000000000082a10000000057lB8GoiLB?N000000000000<:MbhomJ0000000000000000000000000000`PT=<5ak\<>Il=?Y8oL=00000000000000000000
0000DD=R8ZO@h@ILd\0:4j9fXdWM`Q?L000000000000PT`DT0TQ0000<8AS0000<C_P0000l=1b4KPV00000000@R1K<egA00000000455]@nYn00000000hG3c0000
H`8C0000T>6?00000000dM@W00000000000000000000000000000000\_Vi\KD;000000000000000000000000`\h^U0Sb000000008^H00000000000000000H6mf
D_^O00000000@C0]PHlM00000000000000000M:R<Wkah?8J<l]Fi3iN4E>S000000000000Xk_A00000000\=0b000000000000HX8P000000000000<;QIPNFR0000
0000400@@ISe00000000000000000000000000000000DYh_\BlB\;270000000000000000000000000000<KoP0000000000000000U7GF000000000000P:TB0000
00000000000000000000000000000000X?dV000000000000000000000000000000000000000000000000\AdPE4d00000@HLb\]AIh]Ph0000000000000000D_P>
XL:6LTe<8lF>00000000XGb[@JVkTEfPT98k0000@J[He5?T00004]am0RgW8YN\0000]4kQ0000deD?0000X^lhHZBV\H?fhflH000015h[0000000000000000hUi>
0`0^He1300000000000000000000XlK2`CDo]068U2Q0`6]ke4Te00000000T6b98a5[0JMg0000000000000000000000000000000000000000DZXi0000dff_E7EV
000000000Q8LD6;900000000@X5N000000000000000000000000000000000:eM@UX:\0eM00004<E>TF=1`G8_LG_c0hOTTkKHQ1P\E5:?00000000000000000000
XDNb\3c?Y5o]0000000000000OHj00000000h>HY0000000000000000000000000000000000000000000000000000000000000000LaCf58]M0000000000000000
]0YW000000000000l79F000000000000000090<Q0;^S00000000000000000000000000000000000000000000000000000000A1P=0000`FfT000000000000\l=0
0000@0O;0000=7=B000000000000000000000000dTVd000000000000000000000000000000000000d:ni00000000LX6B0000000000000000X4j8@?GYdC6@4G3A
DhWeHoOe000000004^ga0jjFM7HI000000000000@T:K8jIo000000000000HN^9TG0U0000HaDU00000000000000004\jLhGj=0000ll<400000000]4Bo00000000
000000000000PTYV00000000082f0000\oIN00000000To2cY88D0000000000000000000000000000dSm\000000000000000000000000<NMK07T7hYT100000000
00000000000000000000000000008fF=00000000\Lm:00000=aS`?E[000000000000LSb6XUeb0000000000004RZZ0000000000000000PVBN0000000000000000
D1]W000000000000hiNL14ZQ\W?l00008dj:0000PPD<000000000000DBollfd1LCD\LE[m0000`_Sk000000000000DE:Q88RL0000428D00000^2n000000000000
0000P02_00000000]8OS00000000000000000000HI4o000000000000LTJl0000`8;X8N8UY3ZmhZCZ0_@k00000000THNf000000000000PF1Zh7n`00008WKg0000
lgSKT\SY\G0ehnfKXJ@olfC[m53\000000000000PJh6HMSel^C90000000000008H4Q00000000DTdCXSkH0000dNa416L9596P00000000dIN0i7CG000000000000
00000000000000000000000000000000000000000000000000000000H=3VHZO]86Xf0000000000000000000000000000l3`0<;Q7dZ?>00004FY3XmD=0000D\b;
h198lA8cdV6b000000000000000000000000D_Xc8F38e66Q000000000000d>_^8NLR<]0C\nTcX[H:000000000000000000000000]07000000000<<`Hh5l<8:0?
LA36\LP400000000h\L5PC?Md50m0000\>b?]5bA0000000091E0000000000000dKPjhkGah5KS8[ii000000000000L9UC00000000000000000000LTRZTZm<0000
000000000000<5NU0000H7EbhlHKD`:c0000000000000000000000000000034nXZ@8000000000000]3nQh[BLD3GS0000000000008[T70000E4S3PhhB00000000
0000000000000000PX8@\=h70000000000004:Y6000000000000000000000000@7`50000000000000000HnB^0000TI?90000000000000000l?9G000000000000
0000T\3dheS4000000000000lKc=8[\n`C7o0000dU:0X1OJ0000000000008Kan@8g;00004[M9\jbj0000000000000000L]3o0000000000000000000000000000
0000a5^CHfXK00000000000000000000lZd900000000HGW[00000000M8l80000L6UQ0000\Ej1000000000000i8d10000`GWE0000@BDk00000=g`I3an00000000
000000004GI3\lE84eV20000`5<h`:1:dV?g000000000000<<i[d[To00000000E6H[00000000XX_10000HZZ5000000000000000000000000`AF?00000000lEba
H3l?\_EOhhC^00000000000000000000Tbf:HkP:000000000000000000000000000000000000h7;70000000000000000000000000000HKTN<U>0L7kG0000\ZRo
L`h<00000000PheX0000000000000000000000000000Hd;<0000d:U`0000LYeH0000Hm31`Z1Dh[n[00000MB\00000000000000000000000000000000hLfc0000
0000P?]I000000008Z^n00000000137IdP57`lko000000000000000000000000000000000000L^NM4P>\4U6?00000000lK6<0cjlD4;K00000000`PdY00000000
000000000F:a00004__`0000`H9c0000TIAILdec4eYL16NE000000000000h8<oLl5B0W2D@h^f0000464D0000000000000000hB0_lFBm00000000X5R\85MSP\Q[
0000i7a7000000000D8XPZ0Jl:8l000000000000`2JfdX3Shl6<D2]K0000000000000000000000000000lcZW@]e:DFS?0000000000I5`=7W`@;Y0000<JY>hkNL
00000000000000000000000000000000h1LV000000000000000000000000`Lb@0000h1o9H9MM0Ek90000000000000000\ZW]00000000hFTYP09`<=aChFoYTL8i
lcZn0000000000000000hGlc0000HIjF00008ITflV7>PVF4=02M00000000000000000000<Y`70000\I><`\YFDllF00000000dBih0000H2m]d[jbe0J_0000\i;>
dMK?hn@FPXdn0000D6TU0000000000000000000000000000000008e80000`H`K000000000000000000000000M77O0000TRefHY[L000000000000`kfN00000000
000000000000hD7j`7[4XX7]i0@R00000000\H:^`IS@8KC;00000000<?P<dRB5<n7n0000000000000000=42=0000000000000000`Nm`I4n?00008d:c0000DH7A
00000000`:g[H3T5HBU;0000000000000000HEZM000000004Z=m4g:L00000000`>YU<k2D000000000000@YBK000000000000a4>?Hb:@M42M000000000000T3iO
00000000P0RK0000000000000000lO93000000000000hFMKln5700000000da_D8o8=0000\_JS00008XMc000000000000\]RChk4@000000000000000000000000
00000000000000000000<J9o0];8m2ZM0000LHSL000000000000000000000000lMQ?`O7O0000lZmU0000`8cBT<eE\I1G0000TaE;XIlMPh4P0000XC8@00000000
0000X86B000000004]8J000000000000000000000000D0Ao000000000000000000000@4I0000X>\e05H]0000dmZ00000000000000000e7WPh7Id<h2600000000
85I6P:1cM03O`_B842LDY0OJ@9>c0000000000000000h:;8TF4a<MOl0k900:bN0000TQ>8\\@I0000@XTI00000000HeAN0000000000000000000000000000Df8f
0000=8[U00000000]1>K000000000000000000000000D;RcY8MH000000000000000000000000hOQR000000000000<8:gI85_H17HP4P818fPd_]FP`D=@?5_0000
0000000000000000`5VSXS`D000000000000DR;3hLd=0S?Ba1`7`8>Uh0CN00000000<_DE000000000000h1G<000000000000`Km^TAfZ8WZjM2l?000000000000
0000<\MH00000000000000000000<55D000000000000000000000000@CZn0000hFaO000087g>H@3X00000000000000000000dVCj0000000000000000H73F0000
000000000000lK2Qe5mKD8IK\0>\XGPU0000hIjXDJYl\K=:=7koQ8;2TU9BQ3ia00000000P>M>dHJM000000008@bc000000000000000000000000XjDJ00000000
0000`HKM000000000000000000000000P1ek@^4Y8kC@0000lZ;NP3FJH3mK000000000000000000000000000000000000000000000000XZbX0000I8BX\_0fM3a[
000000000000dQdE000000000000000000000000l3o]00000000M3@500000000TCgU04L]0000PJgd0000000000000000`_G=0?M600000000a3gj000000000000
\K_2P92k@jCe0000000000000000`F;c`E9>00000000T@lU0000\ibIh4X_0000=4Kf0000d=SK0000Pc7T0000@;DGDY32Q4k>0000\`l48bLZ000050?=00000000
0000DA6Z<B2_0000000000000000000000000000LE8n0000000000000000000000000000lJ3V00000000d1J<00000000la6A00000000D:;V0000hAnN0000PE55
00000000000000000000PAKhhgEH0000i2^`000000000000000000000000LKF1000000000000`7lW00000000000000000000000082FBDF=\0000=6ST0000h5a0
TH2]`O:Z0000000000000000PTBV0000<0@S`Gl>0Il\HJ`:8X[F4<gdhaL:0000H==ElaUE@fnX00000000000000000000`4ie\FX1PTIoX@g]i3mBH@id00000000
000000000000000000000000@D_M`@Uo`K`Z00000000dbB@Hki@000000000oo;a7TT00000000000000000K>I0000000000000000000000000000000000008@5V
00000000000081==000000000000T2=g00000000`@U;LX2S000000000000000000000000000000000000000000000000U4;@000000000000LD]A00000\>^0000
000000000000D=9d<Q46P[3U00000000D5g3000000000000TZ620000P=ZW00000000@YKk<W4A12\[00000000000000000000HWG7DA1B000000004Ei\00000000
0000X\AJlniH00000000<hZX0000HgZW000043?Q0000000000000000000046=IXJo8000000000000000000000000000000000000000000000000000000000000
0000T^65000000000000000000000000`a>?HJO^0000DE>@0000000000000000Y0Z@000000000000E4bjLJ`]0000000000000000LKA[H9F50000000000000000
0000000000000000<KBb00000I2g0000H9>0000000000000DScH000000000000d=Bb000000000000000000000000000000000FMf@^<Y00000000000000000000
\9]9Xh?G0000=6<YT8;B0000000000000000000000000000000000000000000000000000X4Hd0000E8XClDYC00000[m\<DBK<j_[0000lfoFPhcT000000008cj@
0hDC000000000000T>^e0000000000000000000000000FW[\DGn0000000000000000000000000000000093lbhfSV000000000000]4Pk4Ei:Xhj40000H?Zo0000
0000\YO`Ho:M0000000000000000`<Yi0000D7k100000000000000000000000000000gIUDL^c0000PDa^M60c\5k=0000l9OT00004PLK@cmFdO`jh<\jX3S>0000
T:Ln00000000dDLJ0000000000004blc439]4<CY4OYgQ7I5P49R0000000000000000dTQ;0000PK7V0000Y4<9000000000000X42b150`0000000000000000\fcQ
00000000000000000000l\Fc\l]l`Sd9000000000000X:3B00000000000000004mkX0BD7L]M\000000000000TbNhX4D@`C]9X0B?@4W3L\HU000000000=?l96io
TcG?HO=`0000000000000000000000000UB=00000000000000000000000000000000lL_[d\iI8bA70000hT<10000D9EBLLY<DTP8PO69HAYfX^`i000000000000
0000M2fC0000000045f3000000000000000000000000HGc<`H`3XNRR0000000000000000h5;V0000LKAFhLo<00000000000000000000`[gn000000000000P:@C
H=@VD:YU000000000000T5hMXP@D000000000000\@Pe@m:Ki3jGL3HRd2bY000000000000XW[C0000D068LP5T00000000Q01995BB00000RPNd5^k8VD<LEX@0000
00000000000000000000\oAD000000000000000000000000000000000000000000000000dXEW000000000000Tl3b0000h;]OX<L`=6oWHNj\0000000000000000
DA=Z00000:AK0000T<9BTMH:0000`3eH0000000000000000lQE>LS4NPVO]hAC90I1R00000000000000000000PmB900004N^\0000000000000000000000000000
000000000000\G\a8GZA<jhA0000H7Ak@;FL00000000@;?:0000`Vc0000000000000000000000000000000000000000000000000d@=D00000000000000000000
`[hBX51U4BmTL=5M0000D;on0000HBfX0000A19M000000000000000000000000Y3WP00000oko000000000000`YeY000000000000`:bf0000000000000000h?Sk
PTC<dd;WTo?;000000000HA0dg_K]4@K\E@\``>300000000000000000000000000000000000044DYh3M[XhW=0000000000000000`XJj000000008BXY0000@1Q4
@GAg00000000hd\X000000000000000000000c;<00000000000000000000000000000000TM;H00000000000000000000000000000000L^kL0000000000000000
00000000dWbV00000000@C2N0000D>Z\T_h;00000000D=XSHHY30OG0000000000000000000000000<H\D0000000049g_<I[H00000000DIBF000000000000<fTP
00000000LBNO000000000000000000jH00000000LKUO0000\7E8l^cB00000000000043OL0000X]kZ0000<B7Y`R]c00000000Lnn40A@e00000000<?<O00000000
hWEX00000000D7f=0000000000008O22D9c00000lljS00000000DE[60000000098T^00000000l:Ji00000000000000000000000000000000D1Cc000000000000
00000000D6gXD>]L000000000000000000000h]H00000000000000000000T80=]3OL0000000000000000<S;a0000000000000000000000000000ho0?m75]`EHU
<f[_000000000000\@J:0000Xe9D00000000000000000000`8fR00000000HRUg000000000000000000000000PAMJ0S`V000000000000000000000000XDE=0000
00000000@]^I4>9@000000004^>ZE5E]0000000000000000000000000000DZkK0000l\:G0alHa4jK<=jA000000000000lbWX0000]8nd00000000000000000000
lG=4Q8RHD^L@P=A?a5C[00000000000000008W8Z000000008H668_PS00000000P<n]000000000000000000000000000000008MQS`[a<@8b1A4EHY0PKDoTM0000
00000000@]?^00000000000000000000000000000000d0nN@m1e0000000000000000000000000000000000000000000000000000\51C0000h\_2<6ldPfG?<E^N
0000000000000000000000008B:W000000000000`8N_XJ0P0000XFJ5@\<b000000000000h=QO`CK<H:kThK?98K[]XS4k000000000000H`5:00000000@I72Xde2
9259000000000000000000000000l[2`00000000X=CPDB8@00000000<kif<W1D81P;LI4P00000000U4IR000000000000\hdT00008^h`00000000T1gZ00000000
0000000000000000000000000000Ha^40000l5Vh0?CKdQBd@TJT42EY0000LA5B000000000000A5UN00000000U4EX0000000000000000\FUHX6Y8000000000000
000000000000000000000000`6o00000<O1UE7J2Lm\c00000000000000000000@2SbHb?4Y4=C\U;J0000T7SV00000000XOOS00008P8j@1G]dmGM000000000000
00000000000000000000000000000000000000000000ln?`d@7[000000008JAD0000<V1Y00008;YP0000h4=9Xm3U8AV50000\di30Z7Qm7>ETNm6000000000000
4^o<D<N:0000000000000000000000000000l3Q`L4\cPK@>PK^S8Y1hU27e0000000000000000T6A30000000000000^J700000000000000004:cQ0000d3Q20BKB
00000000000000008?XM00000000000000000000000000000000\4c:00000000P7O1`7[S000000000000000000000000l4_=l7d_4MDIPWcb0000Q2Hk00000000
0000lHGlLPkF\1^Qi8o400000000XVnI0000000000000000000000000000000000000000TEkb4O]80000DRL60000PI:L00000000000000000000000000000000
00000GJb8]gS@7Xh4[\M000058G^8A7n00000000HGL:0000hC>:0000000000000000000000000000LP_=0000E2R70000HG>d0000Q7jFPeS\000000000000<YHD
0000X5EBLkkT0000TS9DHJXY@45T0000\fVW000000000000000000000000000000000000<UF80000000000000000000000000000000000000000DOK0hlZB8FP2
hI140000LfH5X`aD00000000000050U900008TcO00000000000000000000000000000000000000000000\CdSX:jBd?7I0000000000000000dUVZ000000000000
0000DBNc0000LHaMDP_^HkdJI1KAT2hd0000000095`\\YjRl<Q6l2T4`AWoM3Llm7J[P^SD<AlS0QF><_TA0000000000000000`MGJ000000008kG=0000HJ8ih1S@
000000008LZ48T;c4RnS@WW60000000000000000000000000000E0jI@:A\dinR00000000DZ<S00000000LHbK0000000000000000lnVEL<W_Tm:8@A21Pk__4OYC
0000000000000000XPjX0000l<kM00000000000000000000XOon00000000\]bf0000000000008=K>E4[a0000hL_j4amh0gEZ\JPP00000000000000000000dK0<
00000000000000000000000000000000hgF@00000000000000000000000000000000`WOTh[PP000000000000dVC900000000000000004]fJ0000000000000000
00000000000000000000000000000000PDg90000000000000000000000000000d4Q=00000000000000004IC3Y82m00000000000000000000d`<14]IEHo4G0000
0000PF\b00000000000000000000L3BX00000000lGmR0000PELII0d9TK0i]6CK@LU50000hBh>0000000000000000I7LZ8U8WhUPSD8_P4lFQ0000000000000000
0000Xa\`000000000000<QS[0000L=k`00000000XI=T00004CG30000000000008FIJ000000004Y81DDY300000000`UJ;55mk54WT00000000000000000000<4Nb
4S][H4IA000000000000DK8K<LFPd\5a0000T3SK000000000000<cLA00000000000000000000L[670000Y5X_X5aD0000000000000000000000004RR\00000000
000000000000000000000000`Go^00000000000000000000Dm\900000000@81W00000000HGPA00000000XA_l`H=Ua7?kHCKJ0000<MEX`WW_@JnUX[C4E6HEA8f@
0000000000000000E8L\0000000000008PVN@GU>0000000000000000d:5RDK\R0000d19o0000000000008NU:\R;c0000\NSUXUELPolN000000000000a2>V0000
lgmC00000000`BEH0000@V3e0000000000000000M4P[00000000<WLf0000000000000oEa0000000000000000581N000000000000000000000000000000008CMZ
0000@3EEU5@jTe4d0000`d^AXCHb00000000P3O>Thi6000000000000000000000000@]db<gc\000053MX00000000X[P00000`OBJ00000000<D4b0`YU00000000
00000000P<f;0000000000000000lUILHFA`Hbg^Q7CZ4NE500000000HgdH00008R;B`]D9T:J;0000D>>K000000000000LZPK000000000000l[V0LDJE0HhM0000
000000000000Xn;Z0000HCB]0000d7LH00000000000000000000@E1D0000<;JO@K?K<Q2e00000000000000000000000000000000lO8200000000000000000000
0000I2RkX43L000000000V=I0000d?Q;8`jV000000000000<Img00000000XJID00000000<XZV0000i6DT]6o;4QVS0000d1Q\0000`9m50000P6@S00000000d8j7
00000000000000000000000000000L?iT1l;0000000000000000000000004Q33000000000000000000000000000000000000PI_B0000a5So00000000X4BNX848
00000000`?a=000000000000000000008>_4d5mW0000XaO2dVVn000000000000000087=500000000000000000000000000cE0000000000000000000000000000
0000TjF40J9H00000000000000000000Hehc0000000000000000m5cP0000000000000000000000000000P5SE00000000000000004A<b0000000000000000HB2N
000000000000lY@L00000000000000000000000013JS0000000055>[00000000LL39@bYN<c2oDih>000000000000H]OS0000TNFB00000000000000008;550000
0000l`Dm\=dg`OnR000049_\a2iA0000000000000000XGDb0000P@E:hdRaX25N94dP00000000000005BU@l`:00000000000000000N@X\iK?00000000hO:=Q4\T
000000000000DUTN<A:R0000hP?Ua6FS0000dWH:P^Mo@9>N00000000000000000InE4Sj<15MV000048<300000000HID\0000000000000000000000000000PC=T
0000000000000000m5_60000D?]`DVIT00000000000000000000000000000000P;T`PO9kX;SS`SIP\m5e00000000H0iW00000000000000000000dX`500000000
00000000T?Mb@Ak2H<6o000000000000000000000000000000000000000000000000hk4Q00000000000000000000M8EV0000000000000000h;ERTbT80000X\;O
00004oce0000000000000000hYgQ0000P9i`Dbm>0000`d\<000000000000Q6UF000000000000DDn500000000Q6XQ0000000000000000000000004\]]0000<eWK
000000000000000000000000Xcc\TEE7XAVoDjmQ000000000000000000000000000000000000000000000000@59n8kZA00000000000000000000000000000000
938D00000000`GKi00000000L^A?0M3f00000000XW1ST?4@P^mSh`cc0000000000000?ZN0000000000000000`cA]000000000U4B00000000TL]R00000000Dh19
0000Xf2K000000000000000000000000000000000000T>6]m54Ua4:m0000lB?^dQAk000000000000LCCj00000000\\S8000000000`Lnle3U00000000Q6JJ0000
0000\<EJE7H_0000000000000000000000000VfF0000000000000000<W3J``1W0000T:k<0000h?oE0000000000000000i55NTBo_8K5o00000000000084CIXHe1
`m[`00000000HS8j`kOd0000dD?K0e6llN?YH3TQ`E2600000000a5`O18Z\`CR``_<4\h9h00000000Y4bW0000000000000000000000000000`Oi3000000000000
0000d;>L<lNf95igH56FhOJC0000000000000000hjKh0000lL`^0000000000000000h<3>00000000e7IeDJ\:0000@V\7@Uf70000000000000000hMfX00000000
0000000000004EBfTd8b000000000000000000000000000000000000H2BA0000000000000000000000000000000000000000l:If`YFUPdXgDi5K0000hIFo8lMA
dmo20N10@=7o06iV0_]80000000000000000`Vl\`AfF00000000h:_P00000000m22c00000ZaW8^QO8hjhi7i=0000PVYh00000000000000000000Hkh^00000000
00000000000000000000@J9`d5]]0000000093oJThH18loPdkg00000TSGi00000000\X<X000007^a0000000000000000D`?J000000000000\6=^P7j2lF]64SFW
\GhKdXbCQ5l3dkCf4N\9h>QC000000000000P<9S0000`GEO00000000T^030000000000000000TMUQ00000000\Efl<GHN00004Aceh]M700000000lUaT00000000
L4ZLD\[?i7F\0000PQge@7^513E[e22A`k`U0000000000g8000000000000H[1\00000000000000000000000000000000000000000000LAi00000HW]Q00000000
00000000h<^m000000000000000000000000l:CV00000000lTD3000000000000<KPC000000000000000000000000h5j\0000m4gN000000000000000000000000
@jjSa2^>0000000000000000DFjF4P;:00000000000000000000000000000000Y8Gk000000000000h64NH3m`0000e2K50C:N\Ehle7k_L8Nk0000000000000000
00000OSd0000000000000000HLKg<K]TP\J4000000000000Pl9i0000@CT54<cJ@5fca0^l0000TlH<0000H3a<00000000HCZBH9godl[0HoX_LUUd000000000000
00000000`NVh0000PD@D]08J00000000dD26000000000000000000000000d8Zm00000000h7cI<HPXPVdlhj6M000000000000000000000000000000000000=5>H
000000000000000000000000H8^E\Mm:000000000000000000000000\3[M0000HXPnQ7M70000000000000000@CQZ11XHP@Li00000000hM5N0000ll\K00000000
00000000TT6I57e598S[00000000XFAI4ZXV8GN>0000P4EbLP]a000044e8PE11D4N>P5Ch000000000000l5>C<_KA0000000000000?LfHK@S\O@6DL\YLA7>LICn
d7d6LSg5PXR_0Za100000000dR<N000000000?i\8hV1000000000000000000000000000000000000\EL>0000`>;=`Z>O000000000000L^PQ00000000T1\^lL`m
000000000000000000000000TNdC8XW?97400000000018WT0000000000000000D8DF000000000000000000000000HI5H`XCXPnoa`[JTDb78DPn500000000@WFg
a6lV0000h04f40m3@Li_0^Xb4i^o0000000000008Rmb000000000P80P?R9000000000000LiV900000000000000000000HKk8ho6GX<[_00000000000000000000
d;_<PS`h0000000000000000000000000000000000000000@5cK00000000hDTN0000d]8\0000LR0601ld0[5\00000000000000008PN400004_AP000000000000
0_070000H\bI00000000HKS`hjS[0000l2Ck4lDC00000000TN_L00000000<H>48R8]0QOh00000000PoMe00000000000000000000000000000000000000000000
000000000000=1Sf@8YhLWV1Y6M2000000004=GS000000000000000000000000000000000000@\hODJbV<HBIX^7X0000000000000000Pah20000000000000000
000000000000lVV5@XGVXGHf0NRgTQWb<UXc000018LoHoA\hKLmE68S4ZGEXFB600000000000000000000H:^10000d]Sll5Y5H9V_dgKo0000dNeT0YZ<00000000
0000000000000Kbe00000000000000000000PG`f00000000]5U;l^cS000000000000@_jH4MBD`V?N8?TLh18@0000000000000000@I\I00000000d2oWH;LS0000
U6_^`BQc0000Hkc9Y50M00000000@I;O0000000000000000000000000000D1[f0000`ELZ00000000000000000000000000000000TLJD00000000000000000000
00000000000000000000000000000000PK4Md1[H00000000000000000000000008@C<B4k000044h5\@0^0000TO?I0000XSfA0000HA2\]5aH0000<4K3``iX@0hM
000000000000H=L0000000000000@4f8lS?k<Q2GHZ=<0\cf0000<_E2000000000EA700000000Q3eR\O\30000000000000000P;NjH3WMl8D^0000000000000000
LdfR0000000000000000LJ1L00000000000000008d<R00000000000000000000\FmaDZ?Y0000h]mK8JRm0^TJ0000412a0000D?aK0000\A3hX6WS000000000MPm
0000`>4=l?hO0000000000000000@hmh\Rhi0000Pi8:a4Ol00000000a4gh0000T4A700000000000096jh000000000000000000000000000000000000\iR00000
0000hEGR00000000D8kn0000T3Z:X=79<L?9<`jka5`Bi60P00000000T6JV000000000000@cE4lEc60000DX<l00000000`d5>0000000000000000P=V600000000
00000000000000000000\AS[0000\SL100000000l3Jb0000000000004RIm4DbGY5e20000M6\ED<^[000000000000000086L0d`elT^3W0000d\Sg000085JY0000
000000000000`B970000<7@b0000P^An0000000000000000hFOS000000000000LA^k0000D[YK0000000000000000Lg9_000000000000l8X_000007G;8L=@T>Uc
P^?V00000000000000000000a2[50000\kOB\Pg@0000dN_g000000000000000000000000000000000koW0000000000000000000000008><U0000000000000000
0000000000000000lF\=00000000L9N74^Q?Dko7a2c`00000000000098hdl@fE0000000000000000LY3a000000000000000000000000lI<Eh_Ug000000000000
0000\C9Y8ZYD0000DDUd000000000000HSmB000000000000000058Ij000044jMD`Ce00000000`>@`PX4T0aFjhK;100000000h\=;TJ7;DK[NlWOl\^UEE5S\0000
E7;c0000DgLF00000000HGef0000LnMe0000`QYi00000000000000000000000058F<0000000000000000H6G8\i`7M7KA000000000000lV=d0000<XaV@SSRD:ZW
0000T:6h00000000e44c@Odn<iBoY0AB0000PU;bHK4<e0C40BXjlj0@0000000000000000LJ`P000000000000L_L0m7hdh6F[00000000000086ES000000000000
00000000X>4N000000000000a5RS00004=O800000000`_Fc00000000000000000000@]TQX6J50000000000000000\6QnDJjF00004D?0L@\?A2`3000000000000
00000000E6J]0000000000000000m5_\00000000000000000000000000000^Hj91@n0000000000000000000000000000093>l_l@@?=Y0000Y3:d000000000000
00000YiaE7bc0000HgLo18KJ@0=4PhE=00000000000000000000805G00000000E3<700000000\mPB\:SA`lBZ0000LLXY0000000000000000I6^5000000000000
4F@W00000000D7gj0000000000000000L7dI<fT?8UQk00000000\@2?00000000h98[H`:4000000004459hNR>00000000U34o0000l[]j00000000@`TiH9cO0000
ln:N000000000000XHg60000000000000000@6[C00008RkO@Ije0000dOBoPZN<00004YL@000000004BX8\`=X000000000000000000000000000000000000DR37
hH^MTK9T000000004<7l00000000@k^J00000000TgGo0000000000000000LG<S0000D6kJ000000000000000000000000H1iY0?D9lFhSTKDQ0000m5L9@a0QE4H`
4@UK<H<^Q90J000000000000<k;Z0000000000000000000000000000000014m00000h6]0000044Ve00004<h^HN8<0000P:PAlXn30NAgH`DR0000000000000000
<3>BdO000000DK4g00000N=Ai0m>0000000000000000000000000000dWPc000000000000TX1c\[;iU2\300000000XGGR00000000000000000000Q7Cg00000000
0000E7?2X3jL\XZ>l\QE0000000000000000HOfj000000000000XGCc00000000h5l[8ek386P:@W>f0000000087hTP1Ob0000h9Fg000000000000000000000000
0000000000000000000000000000000000000000\K:\00008WQk00000000\n1CLQnk00000000L33B15Jg@65mTSD;A5LF000000000000TXj\=8CA00000000L@`T
PKU80]]L4N8n00000000<JFG0000<oE2@`NE00000000000000000000A4[7Xd9a000000000000000000000YLc49[7XPoMX]G\0000000080gd000000008AmFTo2?
0000000000000000000000000000e8SA00008C3XH>=YlBkQ0000]6\R00000000<VCJ0000PcDW0000`nNID5Sg0000lH^B0000000000000000d@^S0000`66kD4eS
DlKmi6aD000000000000000000000000000000000000000000000000000000000000000000000000a3Yh\nXeDa9000000000000000000000000000000li<0000
0000l=Kc00004NJBTDZ>00000000lGXm0000000000004dUJ8=P0L1]0X8oWX]Xl`XS9H4fdHoX7d`;C000000000000000000000000PVgbHe^P4:7C000000000000
X_b;00000000000000000000@Ta2H^9R0000PHBV00000000000000000000000000000000hYm<000000000000\]Jo<7@B0000I6X>00000000XJlC0000I7KT0000
8]jThg36000000000000<\dN0000`>1l00000000000000004XLVD;G@00000000000000000000<IX_PLM=000000000000000000000>R[00000000L@[E0000X;ii
0000U2YU0000Pa9g000000000000<mc[000000000000<?\3h]MDDnJ400000000D]RU0000000000000000H[Z<000000000000000000000000D:Sn0000<Q>m0000
0000HKFV000000000000Pg`Y000000000000dOQh0000<k^9`7l<TlXnE6G90000@@ZO0000<KGj0000000000000000d;8ee3GX000000000000<jlgh<5F52<eI3UZ
0000HFRM000000000000DfMG000000000000000000000000000000000000000000000000000000000000000000004C^1dSR`0000000000000000000000000000
00000000P[EL4g2N00000000000000000000XF=A0000d@MY0000h;nX00008BZG000000000000000000000000000000000000<g?[l2?`00000000000000000000
0000000000000000000000000000d?KP000000000000lilXlm0d0000000000000000000000000000000000000000000000000000000000000000000000004J;N
A5WM000000000000`Gmc00000000@Xb_00000000000000000000hUmi0000000000008J5J0000`C]TD=k4000000000000DCN]47DN97N]000000000000T^2VD52C
00000000XSRG000000000000000000000000000000000000PlAm\h@V00000000000000000000d1]j8N\N\=9K00000000H9<@H4F?0000Y78[0000000000000000
00000000P=PRX61=000000000000000000000000@:iK8Peld<@R000000000000000000000000=7UOdRn:m6F@00008ADL`KdQTAdj0P`o0000000000000000P91?
8`=>0000dNkN0000XK>7<k\V0000000000000000PNXNLS\@8MjePk100000P\Ln<Lg:`^fO851n\bmlLWXC@e_m0000DOc@000000000000d6i9]8K0000000000000
00000000000000000000000000000000XjkAQ5bd4J2a00000000h5`VHh=n<hML0000000000000000000000000000000000000000@CS?0Q:i0000d>>1dXJM@4Pg
0000Dm19000000000000000000000000<JBNdQAS000000000000lShm0000Q1;H<JMG0000hG\7M6Q\0000000000000000000000000000000000000000d9Le0000
0000XF>J@Q0A0000000000008EQf0000TS^X000000000000000000000000@<0M00000000dPk_000000000000D;fiHAEG8j[40000<C`Y000000000000XaJ?DJ7j
17\BH9kn00000000000000000000a1@LhTd5=4OI87Lk0000h`J200000000000000004Y]:M8b7H2G9192E00000000000000000000X^ja`eM\hkb;000000000000
l:CBTHF9000000000000\E3R00000000d?JnXSWS0000000000000000HmZT00008]ZMP=Dem147`gKX00000000000000000000<9o``HJd00000000Pg]300000000
<RBI000000000000l1;<000000000000000000000000000000008nkI@jU_I6E4HIbn0000000000000000Pj6\00000000000000000000000000000\>NPRf=Tb]S
4E\=TYmO0000000000000000<WZ@00000000000094<\0000HFVK00000000000000000000000000000000\:R[TB1;97f800000000H@kO00000000000000000000
00000000L=Zn00000000h4Tf000000000000000091fC0000hHO`l2nK`WGO00000000000000000kU9le<_0000Pma1000000000000<]Kc00000000000000000000
00000000i47i000000000000`48I<Vi5LaNFLAcH00000000000000000000e3]d00000000dXd@0000l<M?00000000000000004;W>00000000PL\o000000000000
DYI[@I<c<R60L3=oD2o;@F90@Ll18ZYd<g;H000000000000000000000000@fQc0BTf000000000000000000000000000000000000000000000000h6fGhDZV0000
0000T<hC000000000000a61C0000d45k000000000000h1W70000000000000UW\dP6a000000000]Yo42?Sh=Tg\_:FhafJ56m<0000\Yel`e]\0000000000000000
00008\d^00000000Ped\00000000XTj]000000000000\J_BL@G=0000000000000000heHBQ68@0000<\<Ml32`lncU0X6U00000IfYlORE00000000lR>`00000000
0000HTB?000000000000000000000000000000000000000000000000I7eU000000000000`TdRHYo<00000000E84lXb5Z0000lVPZ4cOO0000<fYh000000000000
0000P4S?lE[JHcSVi7SA`?i=8VKPHRWB4_1>000000000?Q\Tgf4hI:f0000D0A_000000000000PEdC000000000000000000000000000000004;:=000000000000
00000000000000000000D6S4dHncPoTi\JBg<4K@]5Z]0000hIk>HJPhlPnOL@Hj00000000`DXe00000000l4[[D_?`000000000000000000000000000000000000
00000000T`^m0000@GPg8^mo00000000000000000000000000000000000000000000H>h;HhTU0000000000000000@;eFdT4b0000\E7H\OV[0000000000000000
0000000000000000lRNOP7Kd00000000PXc[d[19000000000000I0]E0000000000000000U6;D0000000000000000000000000000hQWo00000000XQTc00000000
0000P=5>`F`j@3cT0000L4][4bU2h>=0]7FLDT_^0000D>aW<KZ]0000@W[]0000X:KlT;>50000000000000;4K0000000000000000P1@_00000000000000000000
<BJ?PJ^fDZT^0000X[4G0000D]lH0000XE0S0000000000000000000000000000000000000000`iQ9lie5LA4j0000\KE?0000000000008O;<@kR`00000000<8[f
@Ch3Tb2T0000`e\30000Dm8Ph^^ADm=E000000000000000000000000000000000000000000000000A7^A0000Y3kb00000000L=i90000000000000000U5fcd_VG
00000000HH2Ja0BN0000000000000000000000000000000000000000h1U`00000000lndS00000000`7eV00000000000000008c3H000000000000@2GJTa]]0000
0000000000000000000081Pg00004j5ad;[<HTg2000000000000hQL\PPBJTW3b0000TDA900004Wo10000DB;RLTNAT_:]0000000000000000@;HQ00000000P[I0
<;Bg0000075T000000000000M4NS`f\m0000000000000:F9XMeH0000D1m:TSS1]8@k8T<M0000\Fik`W8nX^V700004CjH0Y^l<E:4@K5`h]`OL;J0XFG<\J[:lP:P
HXNk8^`\00000000d3Xg=1nd00000000lIbA000000004:FU0000=7XS00000000000000000000l54l000000000000000000000000<hSK000000000000H32Hh:9b
81oe0000E3Ob00008[m08[f\@U0R8k6e00000000000000000000000000000000PEAm@Od]0000hn9d00008EOh00000000T83BD;@34ood0000\jGH000000000000
00000000dLCm00000000d0`S0000000000000000@gdh000000000000000000000000000000004InRQ0`J00000000000000004kK5X?^900000000000000004C1X
@F9b00000000DJiELXdZ00004>NV\NKP0000H8[?d]QM000000004f3LT0a[H8IY\VGR<J;Y000083YB0[8e000000000000Ddjf00000000000000000000\DBkHcIT
000000000000e6EZ00000000Q4A7000000000000=5^P00000000H[@\0000000000000000<N:80000000000000000000000000000\VTe000000008g0V0000T^nf
0000d1LC0Uod00000\IB0000H=EP000000000000000000000000HN`8000000000000H1:N000000000000000000000000000000000000000000000000h^VW0000
hW4_lZ[D0U`<000000000000<9fRXIJO0000D;M?<X0la2P?HEYI0000\=Qc\1XlL1`ihd2Q0000`SEG49b5XBB`0000@4RbhP2K0000T:V<0000\ZBhlGYX@eUR56D>
00000000000000000000000000000000000000000000\Ch]94C<00000000000000000000000053BS0fHZ56Ff00000000DKhATEn400000000000000000000@`01
0000000000000000l13[995j\U:[0000X\nQ`0OT0000000000000000hW?V000000000000Q2N\000000000I;A0000<29iTCR?H[=nTPSbY58S00000000lR5Q@L;R
0PhS0IU[HNA<P`BFH@MhhU[Z00000000@^COdL>_0000<VP1X5_=`cnl8J]`00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004hWP0000I3`6000000000000deR[0aI<0000l;CU\Fo8hk@700000000hkX`0000000000000000XCd<XYRJlTRhDU1bI8HQ000000000000
hcdB00000000I63F0000000000000000@ULO000000000000\MdD000000000000000000000000<STM@EJm000000000000hIOJdbke8kTJ000000000000dRD=L<AB
000000000000\_[<8=3?0000@O9N0000LFCD00000000lMLZ000000000000\Nl?0000000081Dd00004EK;00000000LebDQ19o00000000`DFX0000\f`10000H0N9
<:X[0000\>g30000000000000000000000000000H^8=I5Ho0000X_M40000XFcn0000TBki0000XW0<0000000000000000a15?00000000000000000000Do;:0000
00000000TH^X94oTa5c=000000000000hTEe00000000`G@WXP36`l0\@mFAHniU00000000TMglHgbM00000000@3Yh`K<><[dhH7PNHBS1hC<^4GQTi79;00000000
00000000X<TfL;n@P9\700000000000000000000000000000000000000008RENX@83dE[_e5jG0000000000000000T:Vh00000000U3NZ00000000000000000000
P>@@TZi0LK];00000000`XC1`HTP0000@S3m000000000000P\8I00000000000000000000P6gE0000000000000000dio^00000000000000000000T0HL00000000
0000H]WmP>PTHf=o0000PhDj00000000LIQK8m]g0000lQPM00000000dEV6T@2ZHMIX00000000X;RN00000000TCXTU5\300000000a6bM\YcIhlo;8[;?dNVWTd_W
HPLiP];N00004C2300000000dYQ>X603dS3I00000000L>F_\BCB@NJR00000000000000000000h0Jn079f0000000000000000@aS>heio00000000000000000000
XLWiXLXH\AB]dW<k000000000000`M<300000000l[S70000000000000000X29=0000000000000@YM@Am`00000000]69B000080G\000000000000X;mJPDik<ERf
00000000000000000000A98f000000000000000000000000\_A^0000000000000000X^RO0000`AkN0000DW6V0000000000000000=7_j00000KQD000000000000
00000000000000000000000000000000000000000000H1je0000X64kTHOBlDPU0000dA6D8KeG000000000000lUO700000000hD2`d?7[P6^lhCd`<T^P0000Db`S
0000000000000000000000004bmU000000000000\WPO`WY\000000000000000000000000X0Z8000000008:X?000000000000000000000000\X@@U6Qo00000000
<Cn30000000000000000T4Jf0000000000000000HZ>=00000000000000000000000000000000D72V000000000000A1MK000000000000l3VT0000<H:A0KFA56`>
Q71[000000000000HV<la4Fn89;F00000000000000000000000000000000000000000>bRI5mX000000000000@9H60000000000000000P?E?A51:000000000000
8QZD0QN:0000000000000000`nlc000000000000<MCT0000000000000000X@k300000000DAigm5j4lXkO0000000000000000000000000000hO3I000000000000
0000@JnH0000dIgJ0[mI00000000m2e@00000000dTT:dY]nL5DW88UPLRHi`H0MDi[><]CWi8`X0000000000000000000000000000000000000@>k0000@Wj:98Rn
0000000000000000\2>B00000000\CTi0000h9GA0000Q95J000000000RbX0000hdhP0000D[ea00000000hMN@LGFa0000000045Og000000000000000000000000
h^bS14:Zi7g1<1>=0000\7ceT3aO0000h1Vjm7Fi0;eePLBTX2=200008`G<0000000000008:Gg0000000000000000=0?`P`SM0000000000000000000000000000
0000000000000000`Iaf000000000000X?mNL3=C\GH70000P8XH0000@Pmg000000000000DARa00000000\Y=955hni6:I00000000000000000000000000000000
00000000T1PO41kh\:JR00000000000000000000lB@ZLX_ddiTYdHZ<0000DTj<0000000000000000000000000000PoHe00000000LZTA0000000000000000=0X_
D1j=00000000@JGV4Pfc0I3h<n4<0000D=LU000000000000000000000000TAHcXV`P4]NU\e^_i90`000000000000000000000000000000000000E1L]lC5N4;X\
`7BM<nGX00000000m7o@00000000000000008dR=DQNJ\dP_00000000000000000000000000000000]3d3H6h1@X\m]4I30000D148000000000000000051ZF0000
0000`[ML00000M2V`S8Qd<lb0MYHh\HkhoR@I5F]00000000E5VW0000000000000000000000000000000000000000lI9Q0000000000000000000000000nmc0000
00000000000000000000A53o0000000000000000000000000000PANQd;Ga000000000000dHFO0000dlN<0000000000000000T<DHl?b<4MR[U54h0000@7HF4H2m
@W`800000000000000000000000086Nl00000000PWM90000<Ma<0000000000000000000000000000000000000000lDXU000000000000hF\J0Hh>000000000000
`Agfh1d?8F^c000000000000\:01<OiL`R^]0000000000000000h4Gk0000hojn00000000000000000000000000000000dgWa0000000000000000000000000000
<4M9<9d_`X7n8SK[Q34D00000000000000000000X5XL0000000000000000\8HdhRf`0000@VMk0000000000000000000000008mCY0000\W6?`;K0@JSH17L48Sa7
00000000HA070000l>ioD@3mDAh_0000LBRId2VdTYOH`]O<0000000000000000000000000000000000000000hE\b0000`_L><WonP@iU000000000000T>WEdDNK
HD2I8M\V0000000000000000lT\f000000000000000000000000@7bADSj[0000000000000000000000000000000000000000000000008QDN0000000000000000
0000lA1`000000000000`CiC0000Djm:0000TYCA0000000000004>0X0000000000000000L4\CX<R100000000`b_X00000000000000000000U8QU0000lEf80EDa
lFKO0000\JkX000000000000i3f80000`dG?0000d0kk=0@90000H;@J0000HG1G`k\i0000\:]W0eQm00000000000000000000000000000000hQ]9000000000000
00008nI]0000X8B5000000000000000000000000000000000000@40U=3Jo00000000U38`0000hgJ^HnRD00000000P3ZVXXgI0000@Fk_00000000TUhde5a[0000
000000000000000000000000\;jnd@lFI12T000000000000DB[L0000@l?o0000000000000000000000000000HHTe000000000000lLa<00000000<5A]00000000
00000000000000000000<W^Q0000<5=f@CL\XQM[E8SN00008?3j@o?W00000000000000000000000000000000hA`YdI]_0KJ4XKGT0000\nXGXDE00000\SY00000
000000000000lU[F000000000000000000000000000000000000LlS700000000000000000000h\2m00000000TgQ<HZHa000000000000000015EC0V]M0000@@Qg
e63Y0000<@VD0000X2@o0TEK0000000005Jo0000\>OLdKFd00000000000000000000000000000000`AeU0000000096`100000000d]Ba000000008b6H00000000
0000000000000000Xe?k0000PGan0000000000000000TS^I000000000000000000000000PV2g00000000000000000000000000000000000057_1000000004OK=
d=Ejh`;S00000000\?YedeRB\9]H00000000000000000000HK5B097E00000000000001GL4_@STfDm00000000000000000000DUG=<akVlWSMlbhh000000000000
000000000000X?B800000000XL@>XEeRl6`fQ86E000000000000T3GfL9Ua00000000000000008^G]0000000000000000@RiZ000000000000DIS056W2e6_K0000
0000000000000000l0AGD1e0i2SnL[LU000087m@]8bDh2[2\70\0000L9k50F^G0000\nUA0000000081g3\62STUC>4[8S000000000000000000000000H@<<0000
0000DKhnXQ2UXiB4U1a\00000000U6>n`>Xh00000000000000000000lOW4h`WN00008@=64^:fh;=VX<Oa]2Y9000000004Eek\4;\DJ6jdTY>0000000000000000
00000000000000000000000000004Z[n00000000XNcb000000000000000000000000000000000000D?]<00000000000000000000@\cM00000000000000000000
D_9<<33e00000000X4RSlMiMXSnn00000000TBK`HUj5000000000000LbHS0000000000000000000000000000lkaW\GLF94hf0000000000000000000000000000
HD[[dkjha8QB<?gF0000HjJU00000000LCR000000000000000000000000000000000TZHW000000000000LM_o0000000000000000Y5PW00000000000000000000
00000000000000000000lk=U0000<CJo0jY400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TQQY00000000000000000000000000008NISXM2>@HjS<V68000000000000\;D_0000@0P40000000000000000l0LR0000000000004:HdH>Qj000000000000
000000000000X9<i00000000000000004[H^L\9B00000<3O\:0Y\KV=M4>e00000000000000000000PkCS00000000<3bL00000XIc0000=8;?0000D7kf\<Ke0000
000000000000000000000000TH5c0000D1Y:@n];<nf\@@j40000P:MHXMA[000000004<Zk0000<1hn0]ff\ajZ000000000000`jhN0000<NKaPO8YT_fX0000\2F[
8LOX0000000000000000000000000000M6TM0hVU00000000d?HXHUKC\kVL0000`UDa<fJT0000daQB000000000000DH3TE4iLHlmRe8cdXOXH00000000\9Ii0000
d9A_000000000000LAUX`LZi0000Pd=h00008Hn=00000000HKR\HT4S0000D@I?00000000\L[`00000000Xb960000000000000000\D;70000<X[k000000000000
00000000L:NSi0S00000000000000000m3Z]000000000KHA0000P<\00000000000000000m8\;0000lNbM`CO\09^QD>f200000NIc00000000`J2E8TA400000000
00000000Xo<e0000`RJR]7_D00000000lW>NM6EGQ3Mh00000000Q8J=00000000D9X]00000000000000000000hZkc\KbNlSiB0000000000000000\SXTldE6LLDH
XSka0000000000000000D@_c00000000dZaj000000000000@[48000000000000000000000000000000000000lRcdDE@CT8R4TT>E8YPfXNI0D63^4R4R00000000
0000hE]00000000000000000000000000000TJ:b00000000000000000gN900004]:4000000000000HEDI4<X<4RZ800000000A65k000000000000000000000000
LRi:XX2500000000000000000000000000000000000000000000000000004D6C00000000H9^;hAG\PK2llD\gXVlAP_3800000000000000000000000000008EN`
00000000LX9N00000000L\7:\QOR0000000000000000000000000]eoXn<f00000000000054mCHL^T\beKL`4F10Vo0000Pl?K00000000m922000000000000LFGK
00000000<1MFXWCR00000000000000000000H[a]00000000dJd80000lc;f00000000H0Ej`O2K0000000000000000LS16000000000000e5KS0000000000000000
0000E7aj00000000Xm92DRg<000000000000000000008OUm000000000000000000000KQ[0000`LIG0000e1WT`iS^A5;GTgeN0000@haF000000000000m8:0`6Yk
ljh]XR]K0000000000000000h_Zc0000a6Dg000000000000\]@WhLeo@;O<0000000000000000000017mQ00004LWGXM=Y0000hU<E0000000000000000406V\ClF
<0428b=2DJ[`=7Pl@\nn0000TFO2000000000000lH[^Lc@Rdia9PL?^HIl8d5HEP0lK8[XmlbkJh29Rd5kM0gAk00000000000000000000<FLU00000[Sg00000000
00000000M4[T00000000PN;P000000000000@b;V87KA0000\^[mQ6Kf00000000000085OGL>kS0000lFlf0000`V;S0000000000000000h2=Ml<8c000000000000
0000000000000000Ph8K0000<;P:0000TGFS00000000000000000000000000000e\W00000000000000000000000000000000P;XCT?dC8\Nm0000Tcdh00000000
00000000h>]8000000000000hOIG000000000000DFPO0000000000000000000000000000X?W\00000000DXXf000000000000TW>AL[<<4]L_`]LR00000000lJ]N
0000000000000000@8?`000000000000<Mch00000;oA00000000\[De00000000000000000000000000000000000000000000dNkd=7jY000000000000hOe?Di=:
000000000000l1^?0000XS@<00000000\GQj000000000000D6M]XW@X`mDc0000@H3<000000000000000000008FbRE6=e000000000000\60n0000i8AhHWY5<SR8
8WkD0000XX9k000000000000\[KX000000000000i8geLW`H0000E4Xc00000000000000000000000000000000lWmn@7e10000D]hG`4:>`WjL0000000000000000
8S>Z000000000000XT2S00000000M5TU8]Zg00000000X6SE`_eQ=7dU0000lSKE0000L:VQ000000000@bO00000000000000000000XR2X0000i4COH>Lj00000000
\DK<HFm3d4QW@E2kLKAhU5PDHGjK00000D0R00000000000000000000``P500000Yff00000000000000000000000000000000HlP6@<?oX4IV0000000000000RCj
0000\2AK8>V=0000000000000000000000000000000000000000000000000000hV38000000000000H^DnL;j]HiHeD\lFd\6J<iIlDnARQ3\XE7cI0000\CLkTg8]
0000000000000000H5\dP3^KH@Bb000000=N00000000a4Y600000000XngOQ1Zk000000000000`9\\000000000000000000000000000000000000TE9`LKf@D]`?
d`a14iED0000HL3K\Zg@0000T8OW00000000000000000000LKRI00000000000000000000000000000000T0KP0000`eg[000000000000P=^`@9;gll@D00000000
<Y_c0000000000000000LeW^d8^d<O4g00000000000000000000\mZk@YoW00000000P=an`kWkh:?KTCnY00000000000000000000Pe;o00000000hIBe00000000
0000T4^B0000DBhT0000000000000000000000000000dCiZ0000Tj7700000000d]Mn0000000000000000h=Am00000000@<WC0000i69^0000`WgK@K\88G;442Ok
e8ZO00000000000081A7HFni000000000000X1X9H=4g000000000000000000000000TV@j8\XO00000000dO^I0000PY4>0000<ZoQ\bU\00000000X<@@XiOS`Bi;
00000000000000000000\:fn000000000000\LG]T:^\DF4S0000P@hU0000LI8ei4MT000000000000000000000000000000000000H9@600000000000000000000
0000000000000000000000000000000000000000HNg@0000000000000000<4i6XIf4HQBUi45_0000000000008ng<00004am<000056aQ00000000<VLh0000@3B3
000000000000000000000000E1Y000000000`:oedG7O56\200000000000000000000000000000OFS00000000X5X6lJ1j0000m3`I00000000lD9gL2TehQWQ8hRe
000000000000h3VC00000000L\T;P\mX00000000<US48SbJQ0G`<>aj@e?N0000d8<C00000000HL0f<F>X0000\IFDT;l500000000A8a>000000000000dMM5l7MO
D^2K000000000000P=OD0000TPH>00004[Ib0000E7md00000000000000000000E7i]0000@[g8000000000000T?c^8J4B0jGn000000000000U73M00000000\oHR
<TRN00000000h@Ak<2gLTBaBha]FhgNcHkDl0000e3KHa6a1l3hTDhO=000000000000D4Ce000000000000PmLE00000000HVKgXIH;<0EVHVaS0000000000000000
0000LjNghP6M00000000TL`84_Oj0000hIiQT2k_i6i\0000000000000000\Y>Ja5G0\7b`<5TMXXG<000000000000HJ6@0000TjN?000000000000HA0lTXYd0000
0000XOS<00000000<NYV0000d>TGHD1IP^K;0000T]^\00000000U6b`00000000000000000000000000000000`2knQ7F900000000000000000000D=X0@EZa0000
0000000000000000hG>UlIYB0000l@d=LZlb000000000000\95g0000000000000000000000000000000000000000<1KQ0h=Ul>NI<\c60000000000000000lEIh
\fD:00000000H41YHVoQ0000000000000000000000000000000000000000000000000000H^Ob00000000E8B500000000000000000000TYhG0000000000000000
00000000000000000000d9D>00000000lKSIm1<E0000000000000000`<S4TSEi@`?:@[:T@_LYl0CcLf]Md\n495KfD<b;00000000000000000000000000000000
<]dKDObZ0000a7O0000000000000DGh[00000000\mek0000LJH`0000d3nLHIESTkL60000L3NbHF:@000000000000Q3>e0>Ef000004b@00000000DS@V00000000
00000000H5d:000000000000a3lo0000e4AP00000000L7?nX9mga8Cg=8TK00000000000000000000Def4`gO[0000000000000000L]3U00000000000000000000
0000000000000000000000000000HbQT0000@ml>0000A7ST0000i96c`1YLdGaI00000000000000000000HDa<00000000I79N00000000T;7l0000000000000000
`P^=00004[350000@_;70@iG<``;0TGh<nka00000000LClb`K;M0000XPWN0000000000000O_`0000<PKf0000000000000000000000000000DOAn<T0NP>5e`TVN
L^OMTL1KT^eN0000000000000000000000000000000000000000dFZP0000Lb=VY4[D0000000000000000000000000000H65N000000000000000014kdPV]a0000
00000000000000000000lVd]000000000000PDe600000000PS?R00000000A6d?00000000PTR3PfPH\C^O000000000000E2UnLDGU000000000000000000000000
0000000000000000000000008OG_\CLH00000000Djjj000000000000000000000000LGgi8g[gl?GI000000000000`G]=0000000000000000lP`S<cJE00000000
84d<000000000000m90=000000000000DL@k\Ull8=JCTJRUPh3^T]7^0000000000000000PMI98OZb0000hm?X0000@kH200000000@?DZL6E98_>l000000000000
`_dH0000000000000000D6AS00008N=T0B3PHJ?a<f^UD7_K@7F1000000000000000000000000000000000000HCo900000000000000000000hKLL000000000000
0000DZSJ000000000000000000000000000000000000000000000000ha?;000000000000XD`a0000@1>jX1P[I3;C000000000000000000000000d^MY00000000
0000`8dN948B000000004P1S=0>]0000000000000000<;R<0000T\3<00000000000000000000hQT4lW\K`TQfX`0mhf_10000\^FJ00000000Y5>5000000000000
i2:8A3oW8Q6e00000000000000000000000000000000l:RDljP50000000000000000XlkXLRT?000000000Kl8XPl:e49;d0e>000000000000<UdA000000000000
d\a_00000000000000000000@ZFB000000000000L5k1000000000000000000000000\^Z500004Wm@0000000000000000431O0000000000008jHI96T`0000\Gh5
00000000hYMVm24Q00000000<ECXLN4R0000`SMo0000000000000000l5[Bl3RU0000P=^F00000000\1N8Y4`b\;`3lJm90000000000008;1>DAn=ddTV0000T0la
00000000X=m6HQ28<5i4h]^n00000000@N>e4Vf1lZ@OLfiCi0HL0000000000000000l6M@00000000H2P=L6keTXlG8Ubn0000D_HZ000000000000U4B64CU^0000
000000000000000000000000000054g;00000000000000000000]4l]X0NY00000000X9??@BEg000000000000DXUhDbZdlHef0000000000000000000000000000
l5?a0000P?:I]6?A\e=O0000000000000000`0GAHnCnXEPiX34H000000000000D?\Dl2;khAOL4^1BE6>H00004MRo00000000Ld^g0000hT3M0000000000000000
P7jE000000000000\k;50000DHXNDUCO<XQI<b<80000H7`\00000000@4cQL@HP00000000ha@GlMilHNoF8o0]00000000hS<[0000`jL?0000l;jKhG?GT\^Y0000
TlCI00000000000000000000XJ52<mcF000000000000000000000000P2Q^DJj[000000000000P>A3XVNnL>BR0000000000000000e8Z9000000000000DBcWhDR4
00000000000000008FFF8?bV@oK<0000hFRo<G;[\9:TE2k?\2VP8ZBDD8Q;A3J4lY@edgoI4SNE0000000000000000U3VX0000\Dd6lPXFQ6NkX74E94UX0000<8bF
0000lb^FlHPL00000WMm@9iA`WPn0IC_PkgSHEBKL\jX0000\P7Y00000000000000000UVl00000000dSSA@k`d000000000000`NTA00000000T]EQ00000000Q7OC
hic8000000000000<kb[X>OehB\34eT7d0XN00000000000081=SH_Pc000000000000hfO:0000000000000000`91JDhQGH;5LLkjF<mT6I5:[0000000000000000
000000000000000000000000000000000000\jl800000000hfeY000000000000000000000000L320lK3Gd0:20000Q3Sd00000000lLkAI8R[<<<N0000Pahj0000
000000000000000000000000dgY6\96c00000000]18YU1_U0000dIZ3lIecDJa\\R]3Y8nK000000008Fn?00000000H6N[h;QlTDWZH@JR4IaBlL<5P?_U<\k4@^3D
E3c:00000000000000000000000093gD000000000000Q8\N0000LhGPE5;456Ul00000000000000000000000000000000000000000000000040=i<kHP00000000
000000000000h2:j\NNBhY3OL`V@M4\ga7g^00008Hnm000000000000LK3b00000000HFQn4[eO00000000`Wf3Pgoe000000000000HV<<00004R4@00000000H1@G
dIoT0000@9o1ho4i0000LM8700000000000000008Vo:lohV00000000lULg00000000HmjL=59LTAaK000000000000\>Md0000P8eM0000h59;0000000000000000
000000004]9APMUo0000000000000000000000000000XnOB0000000000000000000000000000`9Td00000000000000000<gI00000000<B`J<]YS`EMJ17YM0000
8=OY000000000000000000000000Xn2e0000000000000000000000000000000000000000\VHI0000000000000000H5M@00000000000000000000LMXM0000\BUc
A43E00000000l70k000000000000000000000000PSdb000000000000000000000000000000000000LAH500000000000000000000A7GS0000X]=9000000000000
00000000`0<<15k@DZJR000000000000T\RY0000000000000000TX_Q\D3J8]76hY700LI0E7<9=8BE00000000000000000000000000000000hJkE000000000000
00000000000000000000XFDa\:N=0TDS000046:400000000000004GA00000000hGclU8mS@8:N0000000000000000000000000000`9B]0000M3fK0000T[cjPHP=
000000000000LB>g000000004HBg<L[lPX900000LM]2dOW`D68<0000000000000000LX?N0000DiQ_0000000000000000@ai\0000H>iF0000THi6\_\1000046`K
@YU\`_K^\\Q3XokM0000000000000000l=mo4N9=00000000H>[M00000000H^8]0000000000000000a4QN0000XJWLD;\L0000@McM0JJcljV60000000000000000
00000000000000000000000000000000000000000000000000000000<Q4D00000000000000000HjcD4=`4F0N0000000000000000000000000000000000008T@H
XYVN00000000h>RC<O8@Tj8UlE;]0000000000000BO_4P1APS:NT308TWDIHE;>l\4]LfSA0[F:U4PB00000000Hd[3000000000000XR6D000000000000DYa7hlcX
000000000000HmlW8W@n0000d]`4000000000000hFQVhM>3H^E>Y4fBlfhe0000dE]]00000000000000000000000000000000000000000000LM03\Y:?DDJT0000
00000000hJgILKh[0000000000000000X1Ql00004CgC@d]64Y9200000000``o:000000000000026m00000000\Id\0000e9830000@bh>l4[K00008XH200000000
8ggb00000000000000000000h>CA0000000000000000000000000000`>e^000000000000\@AQH5=J0J:H0a4lPH[l00008CBo0000000000000000000000004P8?
0000@F0b\0\7000000000000h0J@\<m@00000000`g9J000000000000000000000000TEbG00000000000000000000lG7nPj;V00000000lbZ8M6VR00000000e5Ao
0000000000000000000000000000000000000000000000008:l1@8^R@Bmoh77Y8IWE8\\^@IH_00000000000000000000X9YGPcaX8UZj56g7`V^8\YF80000Q5f=
0000000000000000000086U3<Y\_000000000000000000008_[a000000000000D76i0000<3V196UY000000000000000000000000lA^S0000<gPGP?5HPKnl0000
0000000000000000H1d_l^4@0000l6C:00000000T\]7000000000000000000000000L48U000000000>SH000000000000000000000000dWggDYVA8[d\00000000
=8VCLWGh0000lYlJ00000000Q79ai6KVP90J000000000000X:^M00000000000000004XgjT<;dTB=?0000LT?Wh]g8lESc\nJc]6U300000000@9U3000000000000
@0QVPHV748So0000<U_T0000PNM400000000\CHI0000000000000000P_NM<N43XUM7HKME<[1n00000000000000000000l<\J000000000000E6lC000000000000
HcRL0000000000000000hLn2TWhod6<U00000000000000000000Tm9T00000000d24T0000000000000000000000000000000000000000000098Dm000000000000
00000000TIVC00000000000000000000T?\j0000h;7EM92e0d?[0000000000000L?F00000000000000004SA`00000000lQI]0000<^Pj00000Q`WdZim05G8dc5@
0000000000000000TbiA00004IiiX@jAh9ZBL=@gH^M;A6nU000000000000000000000000000000000000000000000000XLc=<8\40000000094M;HUeM00000000
LdZ\X[X6Q2Ol0000000056O>000000000000i8<N8Uo4000000000000LLd\i6od0000@H]O\10c00000000000000000000000000004W9o00000000000000000000
00000000000000000000000000008@obDSgQ000000000000000000004oBO45aX00000000`bG;0000P^@c0000U8Fh0000000000000000lT>70000\@e>00000000
0000T0DN00000000T6T;000000000000H0X2LdA3<C;A0000`<:N0000lnY]000000000000XX0JQ8JP0000Xb[N000003OkH4bh00008V>dl>mJ0000E16100000000
00000000000000000N@H00000000`nUe00000000000000000000a2C60000L4nU0000LlkA0000000000000000M4HMDjRI]4L_T4hZ0000000000000000\JO@Tdcn
00000000hTi[00000iF300000000<NS?8mnH0000000000000000`5ZV0000000000000000X9f:00000000hDQG`]1@0j8h00000000000000000000P;<H0000\SDi
0000l6>I00000000E64h0000000000000000hG\VPWjh00000000000000000000<N>00000D3^900000L4500000000000000000000000000000000000000000000
0000@3[f@M?[Y7Yc0000000000000000@PGETG5]00000000PPEN0000dUn`Y5MF00000000000000000000`3SZh=<>00000000000000000000000000000000LZ>a
0000000000000000`j\T00000000HfIj0000Xlb]0mMW0000@Q0O000000000000H\Mg8E06PM0o0000\3RA0000000000000000hE`G0000000000000000LUYT@Z6d
58i@00000000000044k40000<2ghTb:n]2[`0000TIck0000HJ`o0000000000000000D4EX0000000000000000D0H40ikDP:<YL]UMI6T:8=S_0a0lhgJCM6NX0000
0000000000004Yon@XM2`\E=00000000\aBi0000000000000000HX^[0000dJk0lKMn<f7]8\H?=2@;0000ldoe0000D_Tgh2L_8FUW949NI5Q703dP0000LBk70000
T@9K000000000000000000000000000000000000@@LJ00000000lP0h4;Y70000000000000000dbnn`[3f0000000000000000000000000000dG;H0000dD08`]gH
4cgC00004VW\000000000000000000000000Lm49T75<T<]D4GMNU7@>D]_Q00000000@j4\000000000>oj00000000000000000000l\8`00000000000000000000
0000hfk2000000000000000000000000X;d<0000000000000000dPe2@WP>E1JS00000000000000000000`VEB0000Y3n>00000000000000000000TCoT00000000
0000X7Y6000000000000000000000000X`LH14>R0000h9LJ000000000000000000000000T0:TD[<fe7nD0000d[SR000000000000<g1ghXB>@ZZeh;<XDbnM0000
0000X8Bil4=KA7D`dS^20000000000000000M6OQ0000000000000000000000000000lU7f0000L@]\0000000000000000000000000000000000000000dNQ30000
0000I3O3L^RB00000000\6c=hD9E000000000000000000000000H<11dOj\000000000000000000000000lR6Z00000000000000000000T=0O0000\5490000Th9?
0000DLnB00000000`>AE0;d[X]B10000000000008@GK0000000000000000000000000000H8cf00000000000000000000Y6?a000000000000LR<`0000@g3`0000
00000ZJ50000000000000000000000000000000000000000hBH_DNMh@jWW00000000000000000000@:D50000000000000j2O0000000000000000P[AQ0000LXAb
0000000000000000000000000000<9PU000000000000000000000000HcEdXd1EX6QPPHMo8Q7@0000\[lMT:j200000000lK1[dc_J000000000000000000000000
T4@6P9FN8BK1`[FWhb[_I0n700000000<3Ag0000000000000000@TmS00000000000000000000@:@4000000000000PaY60000HQFW000000000000`=XbA3EnY8[B
0000000000000000=4J80000T6lDL`FZ0000000000000000\I[Y00000000000000000000]7Qn0000d?I5Y3NA0000000000000E\OI5<C0000000000000000@TnI
0000DF8>XH@_00000000LdbB4Mf?00000000@FlZ0000H8=>0000<^Le0000@cl4D\?58LMVE84F0000XU5bh`36@4S000000000X`Xc000000000000XNER00000000
00000000000000000000000000000000<Lc^`TVA`kB\0000000094SYXYB1\ET_00000000000000000000000000000000M57@8CQ3XTbM000000000000000083Hd
000000000000D`aW000000000000X0`<0000000000000=I6000000000000`Le7E0K20000D2a_`SBe000000000000@KXohSU;15Ll000000000000@lc?00000000
000000000000000000000000h_UR000000004gaiP0SK0000\bhS<1Td000000000000XShE0000TDAMdOkY8VGi000000000000LmUB000000000000000000000000
00000000000000000000000000000000T_e9PIQ300000000l>jDlP410000@1D=Ll4@0000000000000000000000000000dUNE@nFU0000000000000000`N<R0000
000000000000000000000000`2g2DH>S`ObAH?LCD^6o0000DTFR0000LIeP0000`<`[00000000lEO=0000`Zc`0000XO4<0000hYE<0000000000000000D@C\HV;o
XYDElJEQI00Jl\Ye42]XD:c:HnOh00000F8S4L`OLaYhd;?eP\mHLidD00000000\SPB51kQ<X?50000hOf@DLGm0000000000008?`?00000000000000bZ4XPV0000
<@hl`Wdl00000000000000000000000089NYT@dk0F<U000000000000m0EQ0000XFa?PKWlH60R0kR1HmdA0000`l[Z00008N;000000000000000000000000093IB
00000000<0fc000000000000000000000000HJef00000000D@Gg000004Zgh_4Z00000000l2@7<dAn8<EW8gie0000LL_NHNZg<]lWd@4bm70`00000FJU00000000
0000000000008[OAl:DQ00000?2m@\X?000000000000000000000000000000000000\HV^00000000000000000000`Z^Wh]n\Y4Ie00000000PQlBQ78nl1N]0000
00000000000000000000LYg`@VIgPLVgTM9B00000000XA?4l\om<Hhg0000@CfQm0QLH`\V000000000000HYGK00000000T61j\cbni0\PD9Y20000000000008o@1
0000000000000000THCn00000000000000000000000000008JN^l^Vnd7fgI5gOPLeQ0000LNlZhgVX00000000DSGN0000000000000000<FR_000000000000=4cc
8NYfd]KK<k7Z000000000000h^0_00000000LX;S000000000000dX2d00000000000000000000TRAJ000000000000@UTgPa8O00000000T;NP0000000014\G0000
0000000000000000000056K00000P7`PHi>_dSaGhf[5a5F=00000MKL0000`ZW9hVU;0000@AoU000000000000P@KH000054Ac0000000000000000\1UT00000000
000000000000000000000000@j]l0000<0\k0000DUl\PfW90000X7Rc8L2jHdSI00000000LUNV0000h2b:00000000L]n60000000000000000000000000000dCS1
X^]6HcY[\j3J`Y0^00000000000000008E`700000000@bDb`4T40000L^iE00000000000000000000000000000000000000000000lJnf000000000000dBl]0000
00000000PT<f0000i7lnh1;_00000000000000000000000000000000HX<FXY=k@j>TlFYb0000<n8T000000000000000000000000H`al00000000000000000000
0000`ZbI000000000000T05f4Tmm0000000000000000000000000000000000000000HGRdDA5[98D:0000l_Y_00000000000053aH0000@9oP0000000000000000
00000000000000000000000000000000000000000000000000000000lVS:000082NbHe>n0000\LN0P[]L8]V]<eVh00000XjJ0000LLb_000000000000H<fN4GQ=
4Qc:00000;>d00000000P7\]dK9f000000000000000000000000`^e4PnQ\000000000000P?@ZLQBC000000000000a47C00000000@>9k00000000000000000000
000000000000@3i2DUgg000000000000U5BUdT2C0000000050kA0UMUDF2KT^gE0000000000000000@W5\000000000000000000000000000000000000HI>\0000
000042_L4?cMhC:`00000000LJ8YD]4^=47V00000000000000000000000000000000HD1c0000L>gN00000AAGDNo5000000000A\l`R_hl4[9ll0K00000000X0mY
PDL;dIP\hIaYdEAQ0000000000000000lOLI00000000]4:400000000000092g_0000<_XM17W`000000000000000000000000<MYc0000P4?F0000000000000000
I36j00000000\lIe0FXe@S_P00000000000000000000P;464NKBdoME93c`HX[6L:_54bMN000000000000000000000000000000000000Y3[_00000OM300000000
0000000000000000<C<LHWHZ0000Q6^k00000000hOlQ000088EK8Vm9\fOa0000a2jZ0000000000000000\J?Kh_Jg000000000000`EbV\C?>81WkHmGb00000000
00000000h3cj000000000000000000000FN[000000000000000000000000m7h>00000000000000000000Xj_J00000000000000000000000000000000hEMd0000
00000000h=95dO`2000000000000000000000000P6_JHm;Olk>Y0000000000000000`1X^0000THIJH8n6Dg]]e8UZ00000000Q6`d0000h?lM00000000HH7T0000
0000000000000000000000000000i3hI0000db\ADR?Kh[=Y00000000000000000Egn0000X=c[42KjH[_m0000000000000000XobG00000000000000000000@9ZS
`=gP0000000000000000h3CdHo640U8>0000PDVZ00000000heOa0000\hHm`;_Q8Jme00000000000000000000<E>bHW5h8Z<>\g140000TI]K00000000XRcI0000
HWkS00000000000000000000hJfY00000000lnc700000000lOlC\R9h0000000000000000000080D]000000000000000000000000\k<`h;65XF?B00000000h;V4
0000e4Va0000000000000000000000000000]56G0000Q4Unh:<F\QP>00000000DfU500000000000000000000P3?d4O]K00000000@@[fdSoH00000000000051^B
0000<HQe<^ifH6W4D@CO0000\d4@0000000000000;<kHmRS000000000000T@S8000000000000dIg[8SK1d:570000000000008BE:@W:n00000000000000000000
0000D4F1U73:4[@J0000000000000000000042CL0000<eVE0000PX`NXk0=00000000XPGa0000@G=G`=NUTK\aDMH[0000`aRT`5?CdjTH00000000000000000000
0000H?anTQoHlX1@lBHI000000000000000000000000TBdC00004Q_a0000P6?TPGcT\8\JH5C20ii_@k>L0000hZjf8Wb90000hW:\hDZo00000000`B@3P4g3TM3M
43C1Y8<a0000\Q8300000000T@DDPn>2hO>><iW:hC@000000000TLnddI\`0000HjJl000000000000E8>]0000DG7?00004Pe^TCEZ`[klHn100000`35S00000000
0000000000000000000000000000000000000000<36[Pf5Sl_Id4F3h40__h=g18I68dHK]0000T[0@0000000000000000000000000000dDdY00000000LRMN0000
0000000000000000000000000000m4K@0000@E8_I4KS0000000000000000dRoG000000000000hiNe000056_>0000000000000000Hif0@P;T0000000000000000
00000000@4Im0E=G00000000000000000B:00000000000000000X:fR0F^6dWi\m6[?000000000000hSYh00000000l]9WXRj`h:HG\RRJ\_CG000000000000I68f
00000000TRQIhdiXhGX<0HDI00000000TU<\8=?F0000000000000000\[`S000000000000l9`W00000000T1Y_0SIb@Wo_D_=L00000000DYbVXgMS0000D2Y3\WQ[
`n>VPZjS000000000M8Q@SC@57co<f>]000000000000d1[6TF>80000000000000000<;Na0000000000000000000000000000`HAC00000000Xbg>0000Y5LY0000
`JEmP6LCHbQo81WSXlCc00008]W7000000000000H:cGHK6h0000<LUP000096RU]0hX0000P6dh00000000000000000000PTUD00000000`ji900000000Y8810000
00004Mk_00000000l5oV0000DF1713ee000000000=@9H>c4\[5iA8K=000098O:0000000000000000000000000000<=E900000000000000000000000000000000
0000000000008N4n4lafE8h8hoUB`3W9000000000000dVOH0000000000000000LM?M000000000000000000000000LDnHd]`^hQd30T=U000000000e8P0000\;6D
PVSH0000000000000000000000000000000000000000l\UH0000000000000000000000000000@:60lDOeP\Jk0000LO2d0000U0a70000lhRP0000dXY445<1h;TS
4Pbh8BGVHVnb000000000000@LfA`ETB0000XEiP00000000000000000000`Jkg000091Rc\9eRTC8Q000000000000000000000000000000000000000000000000
0000000000000000`4KY000000000000HGRUPD[AH53D00000000000000000hQZ000000000000`9n^LSOg000000000000000000008>a218=G0000000000000000
00000n7FX:An<NoZU8490000dG6e0000000000000000TNL30000d7P0\7WC8F?nT=;9L\=iT8DST3ac00000000PFZk000000000000000000000000`F>n00004:0i
0000<Akh00000000000000000000=4_i00000>KC4Hf@00000000@IVn`e_G00000000H;OK0000000000000000hQL>0000d\0VTo<30000000000000000P30SL;^@
8j5D000000000000PD^90000l\o]HCSNH3UVP:lN\>D2`IWmL8VN@PdB<WS<0B8R0^D3L_FJ]6[2A4LL0000000000000000T;ZV000000000000i5^c000000000000
0000HP[Xm4GQ00000000<MhB8_3MI6MR00000000000000000000A80bH=;l0000000000000000PRGm00000000000000008Pf<hSEYlXd300000000000000000000
PgC;0000000000000Oem0000Hf9X@kYQ\SSd0000000000000000000000000000000000000000LXHoTYX@0000X2<[00000000000000000000000000000000<\2Z
000000000000d?g00000000000000000000000000000000044JXlBO78ialA0e;L4VX00000000XZG\000000004XSd0000000000000000\o_I0000000000000000
000000000000Y7IK00000000<71Y00000000HLPC4TS8T^6H0000DZL0T6<E0000@5Me0000DOn6D[jQ146;0000<_cH8fmn]6b:00000000`1U=0000HifOm39Q0000
]2Tn0000191Y00000000000000000000\1Jb000000000H>gHJK\0000000000000000T8SN00008AS<0000L4cghcnO00000000000000000QQI00000000L4G1dOkg
00000000hS]D0000X4\6d8c70000lVUi00000000000043bi000000000000`NcC000000000000000000000000<g6800000000DP9[0000@HgQHkeY00000000I6C1
<?8`4GA[000000000000dUPcP5gN00000000M6fJDfX600000000l=8]00000000000000000000000000004;Ya0000DjF^00000000000000000000\2]:00000000
0000Q6A^0000hLNcl>QS000000000000T_Z:00000000H^\>HhG7`NZ@Q3`\000000000000lLnS000000000000Q83f0000H8`>]5Yddk4j0000PWgXTa>`00000000
DDkW000041;H00000000<_YG0000d9\jT;^g@?4Y00000000000083oE04iS`Wd_E93K4j:50000PZ4P0000000000000000000046cZ000000000000000000000000
0000D<8H00000000TVe950kc000000000000000045S00000000000000000000000000000000000000000000000000000DUHPY5<i0[hP00000000000000000000
0000LTi00000l;aW\AZ]XU>`94N=]7X`000000000000000000000000Xi[e0000HN9X00000000000000000000X:Ff00000000d@P>0000lIBU0000000000000000
00000000000000008\O@PL5Z0000000000008UP6000000000?^P000000000000000000000000000000000000DCKa0]\R0000U4iem4^@00000000LQ1S00000000
I3od0000PUka00004<E1TSJ[0000<@ml0000@4gO00000000lA\;000000008I]70000<O7`000000000000000000000000=6Od00000000@7YfXVY7000002`Om6^U
00000000DBEX4Qbk000000000000@C6lXE7YD\On00000000\ij60000DAEd0000TZ8C00000000Q6PJ00004>jkd44a8WJD@[1L00000000d[=F000000000000<Zn:
0000T<B7Xmif000000000000XZcIDPag00000000000000000000000000000000PRHL0000P_MXLdQEU5H6000000004>?C<?^i00000ON\0000\8Gj000000000000
0`EI00000:?f00008Laa000000000000HDb^40Bn<ZV:000058il000000000000lGK0\l1:`[bO000000000000Y5IX000000000000000000000000HYbf00008FSi
@TNSTKUg`9\DHWAIY2la0000000000000000Lba900000000hDnl0000000000000000@6ZI00000000]7@K000000000000\47\`2ZDX?;PH@aKXAiKHYXY4GZOHN\h
<c@i0000l0]G0?Bcd=VE000000000000DK0L8;[dDDj]4CmY0F_@0000XAlk0SZHE5k`000000000000E6]B000000000000]6C^00000000<7ei<\64`;GRT0D9dGX^
0000`3Y600000000lYLR0000`H8b000000000000U4TR000000000000TGG<00000000000000000000000000008FkD@HHEl:WcXcKL<A<DTDMU@ADf000000000000
00000000@1VQH;6d0000000000000000DNdOHFLD00000000@8MGPFmBX<GR\>ZC8IAZHkSdm6D1000000000000Pi3D000000000000<i8_0000000000000000`570
00000000000000008:Qk4@STX;Q\16;oL4J>000000000000000000000000000000000000I7Y=0000@]10<R=;l`I?000000000000000000000000d1TGLjTo0000
dN[@00000En@0000000000000000E7l[DLDelBbDDYd[00000000\1XE0RmJPMbR0000LjRm00000000l7_4000000000000PAemP?6:XXg\00000000T]G000000000
0000000000000000I6[R00000000000057^10000000000000000000000000000000000000000000000000000000000000000000000000000H<?0L4<\m6YM0000
dP2X00000000000000000000I7^dHVkW00eiT_C00000Hcf@00000000000000000000l2Hk00000000000000000000000000000m@U0000000000000000Dg3M0000
000000000000PRBi98;X8QR5A8iS00000000`9@i0000000000000000000000000000d9G[LfhH0000Q1R500000000000000004OZOLgEl44aA<R7[<eZ@]2Wo=7`j
A87Q00000000L_9S00000000@LAQ<VeGlZ:jDmINE7<L00000000000000000000PLF`0000PVFj000000000000DBTR`Q4m0000000000000000THeKDD]f`j:Y0000
0000DJeMHmY54nN^000000000000000000000000000000000000\;c500000000@lT:0000T]7H00000000@F[N\i9^00000000000000000Wn<`;O]<6_l4X`b0000
T4NRlE?j<l1X0000000000000000hg=70000PFPjPOO6HmNcX\\6\PR=@9PH00000000000000000000000000000000l2Ye000000000000lD6ahVeW000000000000
L2nhm8hN57mA0000h4GQ0000`9SjDA47dF]ge6B^00000000TE:gdo:\00000000H5F@TB<jlV:d00000000`SQ4E5\V000000004L7c0000000085U_00004:dcTj<J
53lBM7W=@>f@=94W0000PTgC0000000000004k660000LHRU\Q@\0000000000000000TVLT0000@h1]00000000000000000000hY8\95JAT=Fo000000d9lQFfhUOG
0000000000000000TGLZlhndL;P`00000000Q8k904kn14<i00000000XHIc`?DghVXIH\1o0oA1DCV10000]41=l^P<Y7Z00000000000000000dRINhB9]h4WfDZb:
TMZj\]P5H:UTX;BZa10]0000000000000X7M000000000000I3M?000000000000@W^;0000dVA`hKMW`AWL0RPj00000000@l;>dL_3T65>0000hS3[0000<bFO0000
U8?C`WlM000000000000<Hkc000000000000hHk5@;`i0000000000000000T3JDHROCX]l00000`^JeHSn648J;000000000000541]00004XWc<n5_13\E<X=Y0000
000000000039hX4?000000000000000000000000\Q^<0000000000008Fh8\X:RDbI=527:0000000000008HGTTJ`Ch4kY]5Bh0000000000000000<V`g00000000
000000004VUP0000000000000000l<XO0000i6jU000000000000000000008lIG00000000000000000000PVM=00000000TgkR000000000000dB]`]76FT>F6LQi=
\T7hd@NDHZX7hJmQ@@`6TY6_0000Lnl90000M7dh00000000dQ^o000000000000000000000000<4mRI97S000000000000h<>b0000000000000000000012@`DLUk
0000d7>]00000000X\d?00000000\?DK00000000l3@a@W;RDkI20000HZP30000X3??00000000XCCH000000000000l=XC000000000jd60000000000000000Lnb;
00000000X@Ofi3SE000000004`8Z00000000000000000000000000000000li;j0000000000000000000000000000000000000000ljMc57Ec0000Pe7`00000000
0000e3mU000000000000A8W>000010D@0000m4G>00000000lBZbDmg_]7[OTR_V0000`5Gl0000a4=Yln_G000000000000H6jXHd5Oe5Pd0000000000000?a\`ZdP
i31a0000820R0000L7<Y00000000000000000000TC<;0000000000000000HVVN0000PNDI`SdRl\o@00000000D5GU\kPT\@?j0000LU6\0Cf00000000000000000
00000000000000000000A0eclW;:0000d:@^lHPm000000000000\W`^0000X14j00000000000000000000000000000000@TL\0000000000000000000002D?0000
0000d<m]000000000000P5N70000DQ;D00000000`iDYi5Ej00000000000000000000000000000000000000000000\3H;00000000DUQQ0000dODj000000000000
000000000000000000000000LHCF\o5b00000000<97500000000\ZiM000000000000dB@kPY:g0000000000000000M8V\hkIR000000000P@c00000000`Q[l0000
DXeZ000000000000Lee34kXO00000000000000000000XaoP000000000000000000000000d5Yo<iE`8XOX<jPe0000000000000000000000000000\WeI00000000
U7850000L;7[T]?<4iZZ000000000000ln@l00000000000000000000T_i;000000000000\FiOXf:H0000000000000000000000000000Di1>0000000000000000
0000\C140000000000000000DH3f0000000000000000lJJKdlBo00000000d_<P000000000000P4MP00000000`22A`3WaH?BR0000PZlK00000000XJ3h00000000
E7PL0000000000000000000000000000HJe=000000000000000000000000000000000000HGN_\1ajh9[dh^>8`PAZPa2K000000000000000000000000000042dG
00000000a3?De7_WLdNh<XNAHLIl8kkA00000000<7^O00000000lgH`000000000000000000000000000000000000000000000000000000000000`Wil8[P^0000
LGM;000000004Uh5<7oI000000000000D1chPn^1D9_@000000000000XaEoa5[3d0l;X=HfM8[hm5nQ00004HQ?A8eD0000000000000000d<4gQ3mk<[iA0000dU^`
Y8Y<0000000000000000000000000000l92LPQYNP6L_00000000Y7j30000lVB=0000DbXb00000000000000000000000000000000116c00008@?G000000000000
0000X[hh0000<C>X<OH<`gnc00008N]?0be600000LbP0000000000000000000000000000000000000000D3oo000000000000000010C^00000000Q8kbHYM5XnaC
06I;0000dDIc0ga=088O`QS=P[l=05bi000000000000000000000000000000000000000000000000@hR50000XC\<Li71Pi@B93\2T]DalQaG0000@4oQ00000000
0000`?bh00000000000040IHXk\4\N7:L[U<00000000<P]Fi4d=TT_KP6]W@Qo^4inn00000000l=FBl27h`\Wo4hZ40lQgXnd3000000000000000000000000m8Uj
00000000Tefd000000000000000000000000i1Y^\B?=0000000000000000000000000000<HDWY1NmDVJ:000000004QKS00000000000000000000000096f10000
00000000000000000000XCAI0000000000000000d<lP00000000M4b;0000\f\EDi69hjMGdUOX00000000HJbj000000000000PH<GhOMP000000000000\>4j0000
00000000a8NN00000000@<0>8NgX000000000000@2^``DYePPNKd[8>]3CK0000HFdW8P7@@^9=i6AQ0000PQnA]4Yo0000@:M:8g;kTnCF0000DTE?0000XV^Q16h@
0000P`6[Pj?6h`gNlWQ:e7Y00000Xgc30000000000000000T84d000000000000XoJ88Cb2000000000000`8^100000000\iKn8`eA0000D0?IXb^n000000000000
00000000PSZh0000<`oQi6e^Y5]c0000000000000000lZSeU5AC00000000TPXh0000000000000000000000000000000000000000X`CX\nF5DC[DXnL800000000
000000000000000000000000TcGV4J8<00000000\k9P00000000107h000000000000000000000000<0MZE7?U<>cW0000000000000000000000000V[60000hfon
0000000000000000\CBE000000000000000000000000000000004VHV`ac<00000000000000000000L2>Y0000000000000000X0E3000000000000000000000000
0000000000000000Y5CN0000Q37be7jl000000000000000000000000000000000000hAHG\?njl6^H\@m\dKNl=4De000000000000hL6500000HE^000000000000
00000D0m\?GhXDVj<^`=\5@@XfGTD]iR4nnGP@=g0000<46b0000000000000000X4<M000000000000000000000000000000000000HY_Q@iXRPA[<000000000000
00000000DEb983[1000000000000l;N30000D:fBD1\IH97^`]3=0c<X0000000000000000000000000000000000000000DYkh00000000000000000?>j00000000
00000000000000000000<?j110MA@[;W000000000000000000000NFc\:Be00000W_C000000000000000000000000\OAI000000000000000000000_iN00000000
`6d800000000d:A:8IUjLfAE0000000000000000`RggI5N\e4^S000000000000000000000000d1]DLZhS@7HV00000000PB240000U3L@0000H3nb0000<4Ad0^be
0000l>AY<>GQ0000H00V`@8P00000000P40B0000@Ie70000000000000000T>fQ0A@J0G>:00000000000000004\JA00000000000000000000PZ7n000000000000
hWEe000000000000@g?1hDUH\]T>0000<ERAdXO@958@0000\3YX4Q=008m^D\C]0000XOK]0000XD5k00000000PdOL0000`Kcd<eAi000000004<@c@IDLd@cP0D3[
L;U[\]Nm000000000000TK=b00000000000000008LPXlKaGQ2b_41il0000000080Kn8aXAdcNK0000000000000000000000000000000000000000D>`800004f;0
000000000000d7Ve\U\=I3dFXEQA56RB00000000XT7K0000000000000000000000000000000000000000000000000000l??LhE1b0000U1dN0000<X3h00000000
00000000M84Y00000000000000000000000000008D@^Xl050000HG]XPWh591?OQ66>000000000000000000000000E1`YQ6WX0000I6<<PbfO0000000000000000
000000000000LoS^000000000000X_Ri00000000PH;<0000H<;GU5IB0000000000000000000000000000000000000000000000000000000000004<IcTj7RdIUK
]5lFm70oPkDHA6]UdEkGQ8jC000000000000`HdV000056cl0000U8\g8Zk500008_Mn\m5AH5CX<[4hhi7Y0000000000000000H>0i000000000000LS7d00000000
<@l_i3Ka000000000000U6770000h28Q00000000T\liT_Qmh_gG0000000000000000<K[60000hD]T0000\CkL00000000dD?iT7\N@_TV00000000000000000000
00000000000000000000a1U]d_aD0000000000000000000000000000000000000000TMna00000000000000004DXG0000<D<00000hKES0_64000000000000XZ=N
@hljHlj>0000@ae^000000004cO:0000000000000000Tm8=Q0[UXS;R00000000h6F?00000000000000004=1B`^6Z00000mHj00000000X@al0000000000000000
`5h`<S?5`oc?00000000000000000000000000000000000000000000000000000000U7Vd000000000000XS[B4i=g\[?i000000000000DWl>000000000000DXE<
0000d<29LAg7dZJc00000000h2:ThTkahZ5A00000000000000008:4;TN:M00000000000000000000000000000000000000000000E51`P=S8<0B]H>_F00000000
0000Llf`H_WZ000000000000000000000000A4k10000\QJh000000000000000000000000TS:d00000000000000000000000000000000`9Jb000000000000@:WD
8KcS00000000\KXBd5m2PFQC0Vf^00000000LSH:P7]f0000H<ko0000000000000000L:P20000000000000h^>000000000000h;:Q00000000m4UK0000`a0<0000
0000L21a0000X52m00000000XJ]C0000000000000000000000000000000000000000M6=20000000000000000h>T400000000`0k9=48U0000000000000000l1BS
d6N>d1n0hPnmHQnQ4_22m5@T4C_c0TIK0IIbT^Em00000000\HYE0000H4UX\Q=f000013^j<?O\PmWm\@C?00008VL=\Y0J000000000000@`;a0000D:ab53dlhm?C
0000`i\nH;U5HBXI@[eA0000000000000>FF@Q;^HS[]\^_?000000004>0:00000000`;Ac@Z=_00004QLL8OX\\Wee0000lNZO000000000000<U_?4\`i0000008:
00000000000000000000000000000000000000000000T^JQ0000`XYGTBo0l^f0Xn`c000000000000a8Zo000084Xm000000000000812D43^n00000000=2WD0000
00000000l;8X000000000000HCW=00000000XREl00000:nKP:Q84ET0XXof0000DZNdA2I_00000000000000000000000000000000Dc72000000000000TKTc0000
000000000000000083T`\NThlRanlUGZ000000000000DBc10000PCAi000000000000000000000000000000008N;@0000E4a5E8c40TNf00000000`kM>00000JbH
l7JO<WDc00000000DRWmTD^MhR\1e8ad00000000000000000000000000000000000000000000\\;d0000haM`0000000044YF0000lC\R000000000000`L4edWdS
00000000`;;\000000000000@PJM00000000000000000000E5Z70000LhBoI4Wg00000000LkBI00000R0D00000000LI<o0000H@Efh_=j00000000000000000000
4AoEXH=:000000000000lcfY0000hMCn000000000000@Ql]X=l;00000000000000000000`3MNP7a9000000000000XNOUH4KM00004PPAHTKEPLK30?1jPnI;0000
0000E3hb00000000<^fiddGeL`>b00000000000000000000`^HCH;0o0000000000008IcF\Ufi8Wd800000000T@Y5lWM]D`m@0000000000000000d?`N00000000
000000000000d;hB000011^a000000000000000000000000LFg50000@AJP0000000000000000000008210000l:miDI^e@WBE000000000000000000000000PTJ`
H?H;0jAc000000000000D?@K000000000000L:=54HM<52]4000000000000\5fF@Dc68QKC00000000hVAA000000004ikl000000000000X8WQm7N78=`M00000;gl
h<LD000000000000000000000000L]2e@RWYlhbb000084KeTAPKh^=9000000000000PW@A08R_0000X;<9@AMmT<DVXY[h]3@c000000000[nH00008QHLT`76HKek
0000LWiH81n@T8V54_Q:`o9E0000000000000000000000000000T95E00000000000000000000i6@a0000000015o70000000000000000hV9>lG_R00000000hmmE
02U8h1E_0000000000000000T1NnDNf:0000000000000000000000000000\5mD000000000000X]U[hQ[70000<53R@n1cP]:e@_7L0000@I\0A3XQT^@Q00000000
000000000000DSiWdd@A0000PF_k000000008VK;\WeWPkWEXoJZ000000000000000000004V:;0000dChB00000000000000000000\WLQ00000000\Nn700000000
\SUT000000000000000000000000h^>E000000000000Q85?@oFo4KKf0000Y5cc8F[8000000000000000089?ZHVEL0000l<2J8@A500000000P1V8000000000000
L7Qf0000X873000000000000l:BQ00000000@HI2d@oC0lmgd0FfM4OV00008_1W000000000000000000000000<W<U0000@4[i000000000fe90000\MO00000\2Za
Y3ZD00000000000008Y?\CTD8FBX0000XImGTTWg<Eli42ddT8bX<DInHJlddecJ0\Ih00000000<;=b`6el0000000000000000000000000000000000000000X7\?
000000000RleD3g@000000000000000000000000LDWihX]Se8=jH16R<V1BLfJg0000836;l9fi000000000000000000000000000087?N00008LdKLM@k00000000
0000<Jn9`2QA0000000000000000<4ef0YN6Lbb0hHAfDCPA000000000000000000008E^5Lkf_HlJcY6\_0000h]@E0000Pl\`0000000000000000000000000000
000089T9000000000000@FcP40h4Dbb^00000000000000000000PA?m00000000000000000000000085c]000000000000i8eW0000h9CbH@QOLB[c0000XIZm0000
0000000000000000000000000000ToLbl7hh`QD2000000000000Q5990000000000000000000000000000000000000000M5[cM7k?000000000000000000000L<L
=5YE00000000DMboPWl100000000<_9lhE6WhF`WX<OE00000000\Bnc0000000000000000hQ8g000089SL00000000@j=J00000000967]0000DnlN<:]=0`K:LGG_
<T;I0_l_\BgC8enk0000000000000000A5\F00000U^M0000\dld]8ff`]c@0000000000000000TeHh]7bP0000000000000000000000000000=7AT0000L8M00000
00000000000000000000DcFP0000hI1i0000000000000000H>fa0000h3kaDRlLDH<1\4l>L?@nh15^TAI[L]EC0000000000000000000000000KVG000000000000
00000000000000000`3dhdKH94=6000000000000haU`hMQn00000000hZmg0000000000000000m8ej00000cjY4<:kQ0le00000000`b]d00000000HD7R<X=BI4VN
T76Rh6oCTfUZ000000000000000000000000dcVX0000XB[4T8E^000000000000000000000000\RCJ00000000000000004KXX0000dILC4S1Z00000000@4AQ0000
@E_P4F<B0000L4Z1D50A0000X=J_000000000000000000000000HM^M0000000000000000000000004TaL0000lkAi00000000000000000000TY=J000000000000
0000000000000000000000000000000000004[AjPmFg000000000000=4Gd0000000000000000D;IPX[`@lS3;0000000000000000@_5c00000000000000000000
0o1?00000000lQVj00000kM`17A4X5e]dVhcLQ_G8hkl`>Jjd^B^000000008i>D000000000000000000004IdBdi]_0000<V3Q000000000000000000000D=80000
`ciD0o3g@PDn58@E0000000000000000000000000I030000000000000000hlG>0000\D3o`]=N000000000Z;80000000000000000T5`70000<Nk50000a6100000
0000000000000000@5PY00000000@SeP0000000000000000Dce;L_F000000000000000004VTM@<2i0000000000008M8iLf6a00000000hCRR0000000000000000
00000000h0^V0000000000000000000000000000000095ed000000000000d^[U00000000000000000000`ONA000000000000000000000000Y4B\P]h2Xo>F`LT=
0000Hj;=0000000000000000@_WB000000000000000000000000000000000F1I00000000@FXADB]P\Toi`D5400000000000000000000`P>F0000000000000000
00000NBfPQ3g8h0A00000000000000000000000000000000000000000000000000000000000000000000000000000000<GeR000000000000\[UOe0E5=6000000
0000000000000000000000000000000000000000000000000000l=dK`a4Y0000000000000000000000000000000000000000000000000000\5Qk00000Q`:DW<>
\e1H0000@><EH_hJ@LYK00000000LTX7000000000000000000000000<V>90000@8K@00000000000000000000d^;B00000000i6B><T[500008JJ7000000000000
000000000000T?\Q`i1n00000000000000000000`63AP=HT\N?=4m`2dn2A000000000000D^ZLdK_D00000000P2jSPK8<E52600008Y8A00000000000000000000
lF@E000000000000000000000000P3Sf000000000000411;lXCD000000000000HWVS@h0]00000000000000000000D@<h@eLKU6hP00000000000000000000`FXX
000000000000000000000000DNiQ00000000\;\>00000000hWCg0000]3QIh<TL0000d8G8000054=l0000000000000000dc`>00000000`81>0000000000000000
0000XM540000000000000000000000000000PP1e000000000000000000000000\@6I0000000000000000000000000000000000000000lXg18YG30000XQ3KXX3?
0000d?J20000000000000000PeI[0000lneQ0000000000008OR\00000000I9:2000000000000m8PY\?<klWF>00000000998MP6aW0000\TXGT;3K000000000000
0000L;dh0000L=[Jh[7I8B3;L0>B<VJO00004eaedg=a0000\GF100000000000000000000X;bS0000000000000000l\PC0JN:0000000000000000000000000000
0000@k9m00000000I0Hh00000000`CIL0000LEgR000000000UlL0000HUZP000000000000000000008PFG\dI@0000000000000000000000000000`\[M00000mN=
`dkL00000000XHYX0000<W:EH3PKX_5F000000000000000000000000000000000000000000000000000000000000`gYS00000000000000000000XF63\b480000
0000D1T90000000000000000I4aH00000000XP4T000000000000000000000000000000000000000000000000000000000000000000000000L\gF00000000X:4g
0000000000000000@7PbI6Wk000000000000d;hY]7`W0000l7;V00000000H=eB0000000000000000l8o?0000DOHP000000008fLPhNCn0000000000000000``R5
0000dB7lLGb:00000000000000000000000000000000000000004eiZ000000000000`hHP0000000000000000\52X00000000000000000000hOo0T]<^PeeR`fm2
`GIa000000000000\?VA0000LA_>m4eoX=_YT@[YdYSLlWKR0:n:\m7U0000lI8K00000Q^W@mUlM0=000000000000000000000000000000000l9[R000000000000
\OkLhXV]\lllX9AD00000000H=:@000000004cBjXJE8XlYXHVGC0000000000000000000000000000T\W7000001k88QI20jmh0000h2f6DUQ3P_\K0000PBedhK8^
LR`H000000000000000000000000D8@i000000000000000000000000L54SX0;FD1FVP?T^\]>iTj`g000000000000lKg^4A>4X<KGTO^bLmC5hd:E00000000`8CT
@=hk8Z8^XZj?0\A_ho580000M0Kk0WOG00000000h0PVH^SX<^oj@c];51hA000000000000000000000000HSW000000000\aG^000000000000000000000000E5DT
0000000000000000L@f_00000000000000000000DFN=0000000016GLHMSK00000000000000000000dL0Q00000000d9JEH0U2h@D8HUWK14e\000000000000Xoh@
00000000000000000000h;=@HBa]lD<L@oGQ`\=WHCSad_hZXL6DL`:QdFgj0000@?mc0000lTGOd=C900000000`4\Q00000000d^m78VmE`Wo?0000PV\T00000000
@lWm09j>0000`RVYL18e0000XMo=`^5T0000000000000000ThTk000000000000@6>[DWjZD\B]96Sg000000000000000000000000I8_R0000000000000000H]X^
d<3j`_N=00000000h>XP@BI6<h\X000000004eiC\L<f8aA8<@ImTNmEPM?4<nk40000U4fU00000000<7CX0000000000000000Hj44000000000000D;5g@O]\0000
l2lf`c1D0000TC`o00000000000000000000000000000000000000000000df;Gm1cc0000000000000000000000000000PAQeP]NA00000000LM0M0000`@a8=6ZF
0000000000000000000000000000LYIn0000T<GAPKj;000000000000D=YcLZ^3LcTQ0000TA65000000000000000000000000`X>]000000000000000000000000
000000004<D;TD[l000000000000dXF30000000000000000000000000^Wi000000000000H0Vn00000000000000000000e2Q^0000000000000000DOJW00000000
0000000050ZY98CT000000000000\`HJ0000DW9^<ghL00000000000000000000=6nhPIKF<a37\\C1Ha:FY62f0000000000000000@EI;@7TY000000004Qj:0000
0000000000008ZQA0000000000000000000000000000000000000000\O=1h?>O0000000000000000PPocm32C00000000H1690000DSTk\8>300000000DRS`0000
L1ni<Od90000000000000000000000008^ad\Q9\I4X:A7Md000000000000\X^D00000000m5OK00000000hS>B00000000`[?;00008bSAX92Z`OLU\SJ6XOeTP]XC
\jVWU3^W000000000000dU=40000E6VeQ7[o00000TC^000000000000L;3AY57`0000PLF300000000Q14]0Ngol>gb`\FJe7]Q0000dBV^000000000000PACS8kFf
00000000Q8AX000000000000\V0D000000000000000000000000000000000000<3]A000000000000l0je00000000000000000000]3RiL1Zd`EhL@EoCXJb9hTa^
0000000000000000000000000000000000000000DKaZ0000h:g?PK`800000000X44L00008Hl6h_e`000000000I`08KW>\e0\\>^U000000000000000000000000
000000000000000000000000000000000000P?Z9lSM800000]\k0000D`5g0000PGSf00000000000003@A00000000LZTn000000000H440g@C0000000000000000
00000000\aPHLM:l00000000P=7I000000000000HeEA`Vn<<1AY\Ef`HH8D00000000000000000000dX5<4aCS00000000LPm@00000000\;H200000000PHS007F`
0000E3nd0V@E000000000000000000000000`gT@000000000000X?90dU2a0000a6ad0000L57Y0000T_kD0000H@>700000000000000000000@2fR4\I\17Th0000
00000000000000000000000009WI0000`CML00000000000000000000000000000000000000000000M8YLA4T?@=8HT@5<4QZ_000000000000000000008<fj0000
X91000004VZ?0000XOglH[B945UAHfWL<k`;H6KOdUgQDZ`Sd3_@DbjmDlLl00000000000000000000000000000000XHmP00000000000000000000\FeK00000000
000000000000000000000000000000000000DTi@00000000h6a:<ckN00000000000000000000<6:V0000000000000000000000000000HHa8lU\Q0000X]>T0000
00000000000095Y200000000@^k7dDlG0000`db`000000000000@Xl8ThK40000P4Ya00000000LOTS@GJ:0000000000000000000000000000000000000000<GDo
00000000@[0J00000000000000000000000000000000000000000000000000000000000000000@;F0000e0F>000000000000T\3L00000000LO<R0fEJ00000000
00000000000000000000U3U;@AOkPQ0200000000000000004ShYa0;G0000000000000000PdDO00000000`@H_4>8H<\GRHcCW0000<5O44<1XY5l\00000000A5kM
000000000000`Sae000000000000<iflLH70000000000000000000000000`Z`900004<NP0000@d`GD5QY000000008TBl0000\I;iHhEP00000000000000000000
hA0L00000JHHLC;00000laWf0000000000000000PN<hD5^;000000000000000000000000<2k>000000000000Hmb^0000P4O?0000000000000000X?:200000000
0000000000000000000000008X[Y00000000lcW?000000000000`:7_0]Tf00000000000000000000000000000:oIdF[nX_2JPf1CTM_Vlmb6000000000000H8Pf
LODX0000000000000000DE;M00000000000000004kGN00000000lM0^A3LV0000000000000000`RaZ0000000000000000XI9`X7Wae7G6L8bkHUcb000000000000
0000X:[6A4Q;0000000000000000@9Y]]1AJPeLm0000000048nL000000000000000000000000TiM;0000000000000000\EM70000<[Ba0000000000000000`aaL
<0`b0000\0_042M;`R[P0000000000008N9f\o1]LE<0Q2K`000000000000000000000000000000000000h4>GT=[Y96LL0000<2lL000000000000h=Q400000000
000000000000lI2;000000000000000000000000D2^DD5J6000000000G<C4\f=00000000lN?l000000000000000000000000`kn`d03Q000000000000]8>=0000
TS=G0000000000000000000000008=Nc00000000000000000000Tmln00008Tl\hn9:<]CG0000TNQfXQdb4a=^Dl:@0000T<4KHSUl000000000000@Uae\d]RQ5O^
00000000PK26E7ZV0000lEVQl^T[\0R0lc3l00000000000000000000000000000000000000008ijbh2F44X]?000000000000000000000000000000000000\G_>
H0M<``Ae`27G0000000000000000X0[YdH@=0000000000000000000000000000000000000000000000000000ho=N00000000000000000000DOboXc=:PSVN0000
4;k^00000000@LgN0000\2RM0000TC`5000000000000<QRa0000dKfm\PMEHRdZ000000000000HZo900000000X=RbDfZW0000000015iA00004cR_4HH[00000000
hNP04UfJ00000000]6k]4e9Y00000000L8gjTNDe0000<?;gU04P00000000X4=l0000<S1kPHlf88jG000000000000XQa_000000000000P0`0dQe@dWIb<5T_07gL
L7V6lQgFX`Ic00000000PC@\l6hUHZEZDi\>0000d41BX>]f0000X14Q`1UH00000[>h0000000000000000lRh:4[DS\[VZ0000000000000000000000000000HSNn
00000000000000000000000000000000000000000000000000000\bk00000000E5Qm0000H478@>VVT>B:TJ<bHN@i8TlIdb0B000000008H20DO@l0000l0V3HL3g
`Xk[U6f]i7\k00000j1R00000000000000000000h=IZ00000000000000000000Xgn70000000000000000@8L[A7LG0000000000000000lA3R00000000\Bm90000
17nj00000o:800000000000000008313@_>FT_im0000h]?M00000HWk00004[CG000000EC@3Rh000000004USQ0000\_7;T>cj0000a23T0000l989000000000000
L22R<:ef\?on<_mmI7c600000000TjVj@BFF00000000LXZe0000i8E@00000000000000000000000000000000000000000000000002PP00000000L<BD00000000
Xkh@4?FZ000000000000000000000000@_I6<X;400000000000000000000l?Uc000000000000000000000000000000000JdeD^\P0000HM74lZ210000U1TK0000
000000000000D8T=00000000000000000000XPbD00000000@L4L00000000M2E98i;S00000000000000000000D95U00000000l`_QXImW00000000hVB000000000
0000000000000000000000000000T2;?`fj700000000@[dI000000000000Hf`Q00000000\:8950GG0000000000000000XCoe000000004;j;@?`n0000M51MLFR<
00000000000000000000000000000000000000000000HSV=00000000LoVd0000HH?Q000000000000PA7S0000=50:Q8ml0000`Ee90000\X4a\C;k0000m44=01F1
00000000000000000000000000000000hiP5000000000000000000004GW100000UhN0Y`\0iPh0000000000000000000000000000000000000000000000000000
D=WV000000000000himL000000000000HY1Vl@]5XGVG@JWZdl=]X66MdMFj0000T?9XHle;00000000lPgm0MlZXg<W000000000000@MZP07D^D`9@000000000000
0000T7mWT2:?LVj:\ZDP0]cV0000000000000000000000000000000000000000h1?;\BMZDa^S0000hF;7M5d_l2<B0000000000004_]X000006HY4EKdXZK_0000
0000000000000000l;UM8:i1DnWGi3l500000000i8=4dOYTi8P900000000<=2A000000000000000000000000LEl>55eK0000000000000h[B00000000X>^K0000
d2SALGT8LGkgXOcRdYTXdOj@@lnQ00000000X9lF<\j700000`RaM7iJ00000000Tcl`00000000lYW80000lN7[4[WW@_^B00000000000000000000deP_<^hD0000
0000P:Z70000P?0Cl\fU00000000`IGC4_U=PDdH000000000000T]aOX_B`0000000000000000d9=R0000000000004bJKlMZ=hnYA000000000000000000000000
0000@21GP:>VH@Q@4L=Y96Em000000000000X2X0`Dao00000000000000000000lN6Z`TZ<00000000lQWB41kWLK`l00000000000000000000000000000^b6DD;H
00000JoN0000000000000000Hed7@^Y=0000I2_WLGn:0000Q7QB\Xk=I75P000000000000000000000000LKnS000000000000I4Jm0000000000000000`4dM0000
00000000000000000000HVH9000000004d6L000000000000000000000000000000000000000000000000hOif000000000000h4:eT\KK0000Ta;Z000000000000
00000000l9E]0000DUY<H69X000000000000DIW[T@VgH`QEl9KLLY7H0000@n\j00000000000000000000LT_;4@PMd`eW827V8eCR@f=64B1d0000000000000000
0000<7Gi4^Fg0000XldFH_m?0eX80000000000000000L997@TD>X\1;41[U000000000000PCGH0000000000000000HG5?0000P\_\0000dL6\HQUe000000000000
X@kj000000004:KV0000000000000000hiGId0b>l[@oha\:000000000000000000000000Q8]:48Mk00004S<100000000000000000blDL<^=51bG00000000M3]Q
000000000BQB000000000000i30W00000000X19U0000000000000000000000004=\h0^C`0000000000000000D[iN<VgG00000000DOP=8g;1l[kRXDP<e7b=0000
0000000043b30BgU00000?eB0000\:>?4QljL2C3X3>j@OX300008?3C00008i:k<^c3XfIB00000000L^KO000000008klI0000DJF`000000000GiP000000000000
00000000T>EL000000000000000000000000H_jV8ICP0000h=6A4^=T000000000000000000000000<62bI6]b0000@^=i00000000PPJ00000000000004KT90L1X
00000000\oVG00000000000000000000hS6T0000TSMZ000000000000000000000000l1IW8?W6h@H40hB?0000<57J0000h4`g0000000000000000hanV000013:0
00000000M7600000dLhF0000408LdPB30000000000000000@OdK00000000TPfPlED20000000000000000000000000000T3m4hSl?85eB\i<E00000000<__F0000
00000000000009XH\YRa@=4:0000000000000000000000000000000000000000000000000000000084^mi1D<000000000000XeJE000000000000000000000000
hEIWPm^G00000000X8HL000000004E??LV8R000000000000LXld54ml00000000P3CK00000000000000000000000000000000000000004YS;00000000X_^m0000
000000000000000000000000=1c200000000000000000000HXHO00000000<Aa;000000000000dd780000\ITQ000000000000H`@\4aTSX3D>0000@=W?00000000
8ST8Pn4^0000000000000000lXm60000X5:GT8C?PZFh00004NLC0000Lcb@0000<FIePWHE000000000000000000000000Tc`W82BZ00000000\TPO00000000@C>I
dfkA`VI<000000000000000000000000h?LZ0000000000000000000000008:c`00000000000000000000000000000000000000000000000000000000Xihb0000
00000000000000000000000000000000000000000000\;2IlL>200000000hP=I\Z5^00000000000000000000000092F00000000000000000PN:^0000DiA30000
0000000040T2000000000000825]0000000000000000000000000000000000000000000000000000LG8P00004e2c0000000000000000HTbj0000000000000000
00000000D`lO0000h>JKXB\a0000LmWXTm]P00000000DRoi0000000000000000hekR0000000000008:OY00000000M3bTE8jV8WZ00000A49aP:=R00000000@Uk5
00000000000000000000000000004kQY0000000000000000Pkmd00000000\dV80000=6SA000000000000T@9hdL6mU3<V0000000000000000@_o?a2XZ00000000
4QY3PD>X\F]C]1OU00000000000000000000000000000000000000000000000000000000@S]300000000`G4D00000dF500000000<R?lhR@P00004G0:lPAAD;md
M72g0000000000000000000000000000DT[[e5R@000000000000DaQh000000008@N^`<6SX<ch0=U[0M<k4a[J4hJa00000000000000000000HXa:000000000000
00000000dPSK0000000000000000dE<C\^kb]7hQ0000DROc49Ro57=U@^Qm`6YPDeQC000000000000LG^Q4\VO00000000@<c74^@>000000000000lfBjdmKB0000
0000TIU700000000000000000C=@0000<cPU000000000000000000000000000000000000HKI20000000000000000000000000000\h>_h3kJDlRMdDKS0000lj>4
0000000000000000000000000000000000000000<1CV0000@iJ`000000008PhAlZNO00000000I9130000\\kl00000000\J\I0000000000000000000000000000
TK=N0000LUoT000000000000000000000000173`000000000000<6K200000000000000000000DZ_\0000000000004NGPa8Ei0000m0Ak0000TLT[\jnY8oeL0000
PRY5M3=em8^ll6RG<:e3d>kj0000000000000000000000000000X^GL0000@AAfLNEb<fKFh7OSe5d60000000000000000lN3400000000lJ31000000000000U0KB
0000leBD1331=1GL000000000000000000000000000000000000000000000000TG?5dgFY0000000000000000H:EQ00000000000000000000E64BdFEP00000000
00000000000085RIDHf\0000dJX200000000LHUVe5Rf@H?=LCTW4bi\000000000A3D0000lRo30000dIkK00000000LU2A52140000000000000000000000008eD]
0000HT>R=7Wm000000004`1<0000000001=j000000000000000000000000dKJoI7Jn41CC45Zga8`>000000000000dd9P0000@a6\@BQS0000hFl?0J@;DSLfH>I3
0000\\Y70000\;F>DMi20000H6VX0000hGi;dMdk000097TG00000000@e`g00000000M78H00004[Q:0000@BeM0000\Ce=8hUA00000000000044R3TVRm00008YAX
00004hgN000000000000=8Yll3gX00000000\XT<0000`5YH0000000000000000h8W<0Jfn87JmDV7U000000000000D<jm00000000DSB600000000000000000000
0000000000000000000000000000Pl>J0000@7gY4iRE<lQR00000000<dJTI3YIlQ1h000000000000000000000000000000000000000009B:l[IJ`8MT0000I8_?
<TE[@\gb0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`RJo0000D2OF000000000000PYPM0000
DReP@iD5Y62Y000054j^X=RM`=J74bKBl3U20l:f0000000000000@BF00000000\>\QXY4Lh8j\U7aJDWB^0000H8kVD^X90000<URF0000000098U1000000000000
00000000@e3<@oZ^00000000000000000000000000000000hA:800000000000009]W00000000HINM8V[ghUT0I6J7dB6c0000P@:_\7\00000l6;i000000000>5F
I57m0000000000000000000000000000]7@^LAjS\BSF<Va:8]2N4<1i00000000l@noLh;V000000004daH0000000000000000E4nR152IPJI70000m3EBT[D80000
dCZQLVk<LDLcL\ZbDcn200000000h5Y]dD5\`GbL0000DY2<`l26<26900000000`;I2h@cgTc2V0000L;]m00000;N?00000000DkUY000000000000000000000000
0000000000000000@=bN`RhL00000000TGfP00000000]0oX00000000a0NR<A]>0000XMPE00000000D7GXDA2FlD\C<Za?HSc100000000Q8Hd0000]1]2TG6<0000
l;T80000000000000000X<jN00008Fbb8A1P18:e000000000000T@Y\lMgM0000000000000000X[7l0000TmoZ0000000000000000T7lkh<>;LHQSdMaY@N1K`TAf
0Z1[H[004mQiM54B00000000000000000000XMVI000000000000X`3H0000DYKG000000000000\VAQ0000M66d0000LV7ld7:D\>LLP924000000000000DLL]0000
P]27000000000000m6kD0000Ho=?000000000000D4LI00000000@ZR_00000000000000004DVM\U4c000000000000PF4<00008^LSm6Q60000LYjlY1eg4QP]0000
000042EI000000000000D[^J0000\ch_DhXW000000000000H5Fd00000000A4fh0000000000000000PFFfi4Nc00000000`I_Y0000\Kk]4bTU0000h7A6`I`L0000
00000000<_MG0000000000000000@K4Y00000000000000000000TH5V0000dBSn0000000000000000=8cQ\IKfPf^500000000d]R0000000000000000000000000
000000000000000000000000000045jf00000000000000000000000000000000TJK1`cA@LQO:0000000000000000\Y07`f`o000000000000000000008<aZ0000
0m?m00000000000000000000000000000000<lTj<[:4000000000000`LjV000000000000000000000000000000000000LBS\00000000Y99_0000D_QV00000QC=
`4PI00000000000000000000T]h^000000000000000000000000h9^ghGe<00000000`C4Y0000000000000000`DF8l>N8HDhgl9gC@fdU000000008Y:X@NH=0000
0000000000000000000000000000000000000000XPWl0:\b0000h]Ro00000000<5<L00000000T0?d@FI00000000000000000d]1_Lec3000000000000X7Hg<LXk
4R9J000000000b?f000000000000000000000000E2M^hgi?T[k?DiRZ0000000000000000T1S]<JUFXYBgHS=T<faQ000000000000170D000000008FdlPBWRTGUY
lZI8@\550000hn3Zl:d:XY[30000PJod8UnT0000`5ZB4ZG70hCMLo]O000000000000L47jH]m\<>Go000000000000\Gd_00000000000000000000000000000000
97RAd2KR0000dh7KhH5E000000000000000000000000<DV=000000000J=<TU^9@GB=PHmeL<i>000000000000\TWM000000000000X?c;=7E6l_bg00004W2]]0nS
4C44<:<500008U_j00000000L0gGU4Cb0000lD\U0000HWcH00000000A6C>0S7C@BcE00000000L_6R@^1_00000000000000000f_SM3RPM63o00000000000050;i
15bTP`5Y4bFl0000dHT<`4WT0000000000000000000000000000<EgE0000000000008XfE000000000000dWaa0000T1b\00000000\AgH0000XB1U000000000000
0000L\m900000000LDEQ@lAQ000000000000`_`i0000000000000000Ldl:h`Z000008Q9B00000000DZ@f00000000\=nh000000000000000000000000TH`b4cX_
lH]>L??j<Yab00000000000000000000@7S7000000000000D[El00000000000000000000DSXB00000000@HoOPOm\000000000000000000000000T<??8Xb4D@WK
TiQN0000013<000000000000D`A@hc\KQ6<L000000000000A8:R0000000000000000`93P00000000l^Nk000000000000000000000000000000000000TUU80eY]
l\80Dma_a5P1XKNX0000TIXI000000000000`Ckl00000000\2hI<in600000000H8hhL>lZTG1V0=Cb@XQilZMbX^VJ4`nZM02i0000]3T@e4?k0000000000000000
000000000000000000000000lETn0000000000000000X1Me00000000DlaB0000000000000000000000000000lPcI81cRX72iLRTW00000000000000000000lCgf
000000000000XgX=0000000000000LFn0000l9kQHYJA0000A8DZ@fM2=4_C129A8NUe0000000000000000000000000000E7;@00000000D;kPLZ770000d_H10000
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
