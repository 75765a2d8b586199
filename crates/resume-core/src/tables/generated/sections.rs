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
altele	01Q01
alternance	00^01
altra formazione	01201
altra informacio	01R01
altra informació	01R01
altre capacita e competenze	00401
altre capacità e competenze	00401
altre competenze	00401
altre esperienze	01S01
altre informazioni	01T01
altres	01R01
altres coneixements	01U01
altres cursos	01V01
altres dades	01R01
altres dades d'interes	01R01
altres dades d'interès	01R01
altri corsi	01201
altro	01T01
alınan eğitimler	01M01
amac	01W01
amaç	01W01
ambities	01X01
ametikaik	01Y01
ametikäik	01Y01
ammatillinen kokemus	01601
ammatillinen osaaminen	01Z01
ammatillinen profiili	01[01
ammatillinen taeydennyskoulutus	01\01
ammatillinen taydennyskoulutus	01\01
ammatillinen täydennyskoulutus	01\01
ammatilliset taidot	01Z01
ammattikokemus	01601
ammattitaito	01Z01
an pham	01]01
anagrafica	01^01
anbefalinger	01_02
andet	01a01
andre kurs	01b01
andre kvalifikasjoner	01c01
andre oplysninger	01a01
andre opplysninger	01d01
anerkendelser	01e01
anexe	01f01
anexo	01g02
anexos	01g02
angaben zur person	01i01
angajari	00X01
angajări	00X01
angestrebte position	01j01
angestrebte taetigkeit	01j01
angestrebte tatigkeit	01j01
angestrebte tätigkeit	01j01
anhaenge	01k01
anhang	01k01
anhange	01k01
anhänge	01k01
anlagen	01k01
anlagenverzeichnis	01k01
anna	01d01
annad	00g01
annat	01l01
annað	00g01
annen arbeidserfaring	01m01
annen informasjon	01d01
annessi	01n01
annet	01d01
annex	00f01
annexe	01o01
annexes	02002
annexos	00f01
ansaettelse	02201
ansaettelser	02201
ansaettelsesforlob	02201
ansaettelsesforloeb	02201
anschreiben	02301
ansettelser	01m01
ansiomerkit	02401
ansiot	02401
ansoegning	02501
ansogning	02501
anstaellning	02601
anstaellningar	02601
anstallning	02601
anstallningar	02601
anstellungen	02701
anställning	02601
anställningar	02601
ansættelse	02201
ansættelser	02201
ansættelsesforløb	02201
ansøgning	02501
antecedentes academicos	00E01
antecedentes académicos	00E01
antecedentes laborales	00U01
apartenenta la asociatii	01001
apartenență la asociații	01001
apbalvojumi	02801
apbalvojumi un sasniegumi	02801
apdovanojimai	02901
apdovanojimai ir pasiekimai	02901
aperfeicoamento	00O01
aperfeiçoamento	00O01
apie mane	02:01
apie save	02:01
apliecibas	02;01
apliecinajumi	02;01
apliecinājumi	02;01
apliecības	02;01
apmacibas	02<01
apmācības	02<01
appartenance a des associations	00c01
appartenance à des associations	00c01
appartenenza a gruppi / associazioni	00j01
appartenenza a gruppi associazioni	00j01
appartenenza a gruppi e associazioni	00j01
appartenenze	00j01
appendices	02=01
appendix	02=01
application letter	02>01
appointments	00B01
apraksts	02?01
aprasymas	02:01
aprašymas	02:01
apresentacao	02@01
apresentacoes	02A01
apresentação	02@01
apresentações	02A01
aptidoes	02B01
aptidões	02B01
aptitudes	02C02
aptitudes principales	02E01
aptitudes tecnicas	02E01
aptitudes técnicas	02E01
aptitudes y conocimientos	02E01
aptitudini	00501
aptitudini si competente	00501
aptitudini si competente personale	00501
aptitudini tehnice	00501
aptitudini și competențe	00501
aptitudini și competențe personale	00501
aptituds	01U01
apurahat	02401
apurahat ja palkinnot	02401
araclar	02F01
aranan pozisyon	02G01
arastirma	00N01
arastirma projeleri	00N01
araçlar	02F01
araştırma	00N01
araştırma projeleri	00N01
arbeid	01m01
arbeidserfaring	01m01
arbeidservaring	02H01
arbeidsforhold	01m01
arbeidshistorikk	01m01
arbeidsloopbaan	02H01
arbeidspraksis	01m01
arbeidsroeynsle	01m01
arbeidsroynsle	01m01
arbeidsrøynsle	01m01
arbeidsverleden	02H01
arbeitserfahrung	02701
arbeitserfahrungen	02701
arbeitsstationen	02701
arbeitsverhaeltnisse	02701
arbeitsverhaltnisse	02701
arbeitsverhältnisse	02701
arbeitszeugnisse	02I01
arbejde	02201
arbejdserfaring	02201
arbejdshistorik	02201
arbete	02601
arbetserfarenhet	02601
arbetslivserfarenhet	02601
arbetslivserfarenheter	02601
areas de conhecimento	02B01
areas de especializacion	02E01
areas de interes	00V01
areas de interesse	02J01
areas of expertise	00801
aree di competenza	00401
arpusstudiju aktivitates	02K01
arrangementer	02L01
articles	02M03
articles scientifiques	02P01
articole	02Q01
articoli	02R01
articulos	02S01
articulos publicados	02S01
artigos	02A01
artigos publicados	02A01
artikel	02T02
artikelen	02V01
artikkelit	02W01
artiklar	02X01
artikler	02Y02
artikli	02[01
artiklid	02\01
artykuly	02]01
artykuly naukowe	02]01
artykuły	02]01
artykuły naukowe	02]01
artículos	02S01
artículos publicados	02S01
arvutioskus	02^01
arvutioskused	02^01
asiakirjat	02_01
asmenine informacija	02`01
asmenines savybes	02:01
asmeniniai duomenys	02`01
asmeniniai gebejimai	02a01
asmeniniai gebėjimai	02a01
asmeniniai projektai	02b01
asmeninė informacija	02`01
asmeninės savybės	02:01
asmens duomenys	02`01
asmenys galintys rekomenduoti	02c01
asmenys, galintys rekomenduoti	02c01
asociacijos	02d01
asociaciones	00l01
asociaciones profesionales	00l01
asociatii	01001
asociatii profesionale	01001
asociații	01001
asociații profesionale	01001
asosiasi	00o01
aspettative	02e01
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
assocjazzjonijiet	02f01
assoliments	02g01
assoċjazzjonijiet	02f01
asteptari	02h01
asteptari salariale	02h01
atasamente	01f01
atașamente	01f01
ateliers	02i01
atestatai	02j01
atestate	00T01
atividade profissional	02k01
atividades	00P01
atividades extracurriculares	00P01
atividades sociais	00P01
atividades voluntarias	00P01
atividades voluntárias	00P01
atk taidot	01Z01
atk-taidot	01Z01
atouts	00001
atsauksmes	02l01
atsauksmju sniedzeji	02l01
atsauksmju sniedzēji	02l01
atsiliepimai	02c01
attached documents	02=01
attachments	02=01
attestati	00701
attestati e certificazioni	00701
attestations	00K01
attester	02m01
attester og referanser	02m01
attitudini	00401
attivita associative	02n01
attivita di volontariato	02n01
attivita didattica	01S01
attivita e interessi	02o01
attivita extracurricolari	02n01
attivita lavorativa	01S01
attivita professionale	01S01
attivita professionali	01S01
attivita sociali	02n01
attivitajiet volontarji	03001
attività associative	02n01
attività di volontariato	02n01
attività didattica	01S01
attività e interessi	02o01
attività extracurricolari	02n01
attività lavorativa	01S01
attività professionale	01S01
attività professionali	01S01
attività sociali	02n01
atuacao profissional	02k01
atuação profissional	02k01
atvinna	03101
atzinibas	02801
atzinības	02801
auhinnad	03201
auhinnad ja tunnustused	03201
aus und fortbildung	03301
aus und weiterbildung	00<01
aus- und fortbildung	03301
aus- und weiterbildung	00<01
ausbildung	00<01
ausbildung und studium	00<01
ausbildungen	00<01
ausgewaehlte projekte	03401
ausgewaehlte publikationen	03501
ausgewahlte projekte	03401
ausgewahlte publikationen	03501
ausgewählte projekte	03401
ausgewählte publikationen	03501
auskunftspersonen	02I01
auslandserfahrung	02701
ausserberufliche interessen	03601
ausserberufliches engagement	03701
ausserschulisches engagement	03701
ausseruniversitaeres engagement	03701
ausseruniversitares engagement	03701
auszeichnung	03801
auszeichnungen	03801
auszeichnungen und preise	03801
auto evaluation des competences numeriques	03901
auto-évaluation des compétences numériques	03901
autoavaliacao de competencias digitais	03:01
autoavaliação de competências digitais	03:01
autoavaluacio de competencies digitals	03;01
autoavaluació de competències digitals	03;01
autoevaluacion de competencias digitales	03<01
autoevaluación de competencias digitales	03<01
autoevaluarea competentelor digitale	03=01
autoevaluarea competențelor digitale	03=01
autorisasjon	03>01
autorisasjoner	03>01
autorisation	03?01
autorisationer	03?01
autorizatii	00T01
autorizații	00T01
autovaditaja aplieciba	03@01
autovadītāja apliecība	03@01
autovalutazione	03A01
autovalutazione delle competenze digitali	03B01
autre	03C01
autres	03C01
autres competences	03D01
autres compétences	03D01
autres experiences	00^01
autres expériences	00^01
autres formations	02i01
autres informations	03C01
außerberufliche interessen	03601
außerberufliches engagement	03701
außerschulisches engagement	03701
außeruniversitäres engagement	03701
availability	03E01
avaldatud tood	02\01
avaldatud tööd	02\01
avvenimenti	03F01
awards	03G02
awards and achievements	00A01
awards and honors	00A01
awards and recognition	00A01
awards and scholarships	00A01
awtovalutazzjoni tal hiliet digitali	03I01
awtovalutazzjoni tal-ħiliet diġitali	03I01
ações de formação	00O01
ações voluntárias	00P01
açık kaynak projeler	00N01
aðild	00d01
aðild að félögum	00d01
aðrar upplýsingar	00g01
așteptări	02h01
așteptări salariale	02h01
badania	03J01
badges	03K01
baglantilar	03L01
bahasa	03M01
bahasa asing	03M01
bahasa pemrograman	03N01
bai bao	01]01
bai bao khoa hoc	01]01
bai thuyet trinh	01]01
bai viet	01]01
ballraiocht	03O01
ballraiochtai	03O01
ballraíocht	03O01
ballraíochtaí	03O01
balvas	02801
ban than	03P01
banen	02H01
bang cap	03Q01
bang cap va chung chi	03R01
bang lai	03S01
bang lai xe	03S01
bang sang che	01]01
basarilar	03T01
basarilar ve oduller	03T01
basarilarim	03T01
basic info	03U01
basic information	03U01
basics	03U01
basisgegevens	03V01
bağlantılar	03L01
başarılar	03T01
başarılar ve ödüller	03T01
başarılarım	03T01
beasiswa	03W01
becas	03X01
becas y premios	03X01
beceriler	02F01
becerilerim	02F01
befaehigungsnachweise	00=01
befahigungsnachweise	00=01
befähigungsnachweise	00=01
begeleidende brief	03Y01
begivenheder	03Z01
behaalde certificaten	03[01
behaalde resultaten	03\01
behoerighet	03]01
behoerigheter	03]01
behorighet	03]01
behorigheter	03]01
behörighet	03]01
behörigheter	03]01
beilagen	01k01
beklentiler	02G01
beklentilerim	02G01
belangrijke projecten	03^01
belangrijkste vaardigheden	03_01
belge ve sertifikalar	03`01
belgeler	03`01
bemutatkozas	03a01
bemutatkozás	03a01
ben kimim	01W01
bendra informacija	02`01
benevolat	00]01
beques	02g01
beques i premis	02g01
berechtigungen	00=01
beroepservaring	02H01
beroepsverenigingen	03b01
beruf	02701
berufliche erfahrung	02701
berufliche fortbildung	03301
berufliche fortbildungen	03301
berufliche kompetenzen	03c01
berufliche laufbahn	02701
berufliche mitgliedschaften	03d01
berufliche praxis	02701
berufliche qualifikationen	03c01
berufliche stationen	02701
berufliche taetigkeiten	02701
berufliche tatigkeiten	02701
berufliche tätigkeiten	02701
berufliche weiterbildung	03301
berufliche weiterbildungen	03301
berufliche zertifikate	00=01
berufliche ziele	01j01
beruflicher hintergrund	02701
beruflicher werdegang	02701
berufliches profil	03e01
berufsausbildung	00<01
berufsausubung	02701
berufsausuebung	02701
berufsausübung	02701
berufserfahrung	02701
berufserfahrung und praktika	02701
berufserfahrungen	02701
berufsleben	02701
berufspraxis	02701
berufsprofil	03e01
berufstaetigkeit	02701
berufstatigkeit	02701
berufstätigkeit	02701
berufsweg	02701
berufswunsch	01j01
berufsziel	01j01
beschaeftigung	02701
beschaftigung	02701
bescheinigungen	00=01
beschikbaarheid	01X01
beschäftigung	02701
beskaeftigelse	02201
beskæftigelse	02201
besondere erfolge	03801
besondere kenntnisse	03c01
bestuurservaring	00[01
bestuursfuncties	00[01
betolteni kivant munkakor	01N01
betyg och intyg	03]01
betölteni kívánt munkakör	01N01
beurzen	03\01
bevezeto	03a01
bevezető	03a01
bevis	03>01
beviser	03?01
bevoegdheden	03[01
bewerbungsanschreiben	02301
bewerbungsschreiben	02301
beyond work	00_01
bibliografija	03f01
bibliography	03g01
bidang keahlian	03N01
biedribas	03h01
biedrības	03h01
bij en nascholing	00301
bij- en nascholing	00301
bijbanen	02H01
bijlage	03i01
bijlagen	03i01
bijscholing	00301
bijzonderheden	00201
bilag	03j01
bilaga	03k01
bilagor	03k01
bildigi diller	03l01
bildigi programlar	02F01
bildiriler	01>01
bildiği diller	03l01
bildiği programlar	02F01
bildung	00<01
bildungsabschluesse	00<01
bildungsabschlusse	00<01
bildungsabschlüsse	00<01
bildungsgang	00<01
bildungsweg	00<01
bildungswerdegang	00<01
bilgi ve beceriler	02F01
bilgilerim	03m01
bilgisayar	02F01
bilgisayar becerileri	02F01
bilgisayar bilgileri	02F01
bilgisayar bilgisi	02F01
bilimsel yayinlar	01>01
bilimsel yayınlar	01>01
bilprof	03n01
bio	00;01
bio data	03U01
biodata	03o01
biografia	04004
biografía	00L01
biographie	00001
biography	00;01
birtingar	04401
bisherige stationen	02701
bisherige taetigkeiten	02701
bisherige tatigkeiten	02701
bisherige tätigkeiten	02701
bizonyitvanyok	04501
bizonyítványok	04501
blog posts	03g01
boards	04601
bocker	02X01
boecker	02X01
boeger	04701
boeken	02V01
boeker	04801
boger	04701
boker	04801
bolsas	04901
bolsas de estudo	04901
book chapters	03g01
books	03g01
bootcamps	00b01
boroz ta' studju	04:01
boroż ta' studju	04:01
borse di studio	04;01
borse e premi	04;01
bos zaman	04<01
bos zaman aktiviteleri	04<01
bos zamanlarda	04<01
bourses	04=01
bourses et prix	04=01
boş zaman	04<01
boş zaman aktiviteleri	04<01
boş zamanlarda	04<01
breve presentazione	03A01
brevete	02Q01
brevets	02P01
brevets et certifications	00K01
brevetti	02R01
brigady	04>02
brigády	04>02
brivais laiks	01801
brivpratiga darba pieredze	02K01
brivpratigais darbs	02K01
brivpratigo darbs	02K01
brīvais laiks	01801
brīvprātīgais darbs	02K01
brīvprātīgo darbs	02K01
brīvprātīgā darba pieredze	02K01
bucher	03501
buecher	03501
buiten het werk	04@01
buku	04A01
bureautique	03D01
burse	04B01
burse si premii	04B01
burse și premii	04B01
burslar	03T01
burslar ve oduller	03T01
burslar ve ödüller	03T01
bài báo	01]01
bài báo khoa học	01]01
bài thuyết trình	01]01
bài viết	01]01
bénévolat	00]01
bílpróf	03n01
böcker	02X01
bøger	04701
bøker	04801
bücher	03501
bản thân	03P01
bằng cấp	03Q01
bằng cấp và chứng chỉ	03R01
bằng lái	03S01
bằng lái xe	03S01
bằng sáng chế	01]01
cac cong bo	01]01
cac du an	04C01
cac du an da tham gia	04C01
cac khoa dao tao	04D01
cac khoa hoc	04D01
cac ky nang	04E01
cailiochtai	04F01
cailiochtai acadula	04F01
caitheamh aimsire	04G01
caitheamh aimsire agus suimeanna	04G01
caithimh aimsire	04G01
calificari	00501
calificări	00501
calisma deneyimi	04H01
calisma gecmisi	04H01
calisma hayati	04H01
calismalar	00N01
calistaylar	04I01
calitati personale	04J01
calități personale	04J01
capabilities	00801
capacidades	04K02
capacita	00401
capacita e competenze	00401
capacita e competenze personali	00401
capacita e competenze tecniche	00401
capacita linguistiche	04M01
capacita professionali	00401
capacitacao	00O01
capacitacion	04N01
capacitaciones	04N01
capacitación	04N01
capacitacoes	00O01
capacitats	01U01
capacitação	00O01
capacitações	00O01
capacites	03D01
capacità	00401
capacità e competenze	00401
capacità e competenze personali	00401
capacità e competenze tecniche	00401
capacità linguistiche	04M01
capacità professionali	00401
capacités	03D01
career	00B01
career experience	00B01
career highlights	00A01
career history	00B01
career objective	00;01
career overview	00;01
career path	00B01
career preferences	03E01
career profile	00;01
career summary	00;01
cargo desejado	04O01
cargo pretendido	04O01
cariera	00X01
carieră	00X01
carne de conducir	04P01
carnet de conducere	04Q01
carnet de conducir	04P01
carnet de conduir	04R01
carné de conducir	04P01
carreira	02k01
carrera profesional	00U01
carrera professional	04S01
carriera	01S01
carriera accademica	04T01
carriere	04U02
carrière	04U02
carta de apresentacao	04W01
carta de apresentação	04W01
carta de conducao	04X01
carta de condução	04X01
carta de motivacao	04W01
carta de motivacio	04Y01
carta de motivacion	04Z01
carta de motivació	04Y01
carta de motivación	04Z01
carta de motivação	04W01
carta de presentacio	04Y01
carta de presentacion	04Z01
carta de presentacion breve	00L01
carta de presentació	04Y01
carta de presentación	04Z01
carta de presentación breve	00L01
cartas de recomendacao	04[01
cartas de recomendacion	04\01
cartas de recomendación	04\01
cartas de recomendação	04[01
carteira de habilitacao	04X01
carteira de habilitação	04X01
carteira de motorista	04X01
cartes de recomanacio	04]01
cartes de recomanació	04]01
carti	02Q01
ce que je recherche	04^01
ceadunais	04_01
ceadunais tiomana	04`01
ceadunas tiomana	04`01
ceadúnais	04_01
ceadúnais tiomána	04`01
ceadúnas tiomána	04`01
ceangaltain	04a01
ceangaltáin	04a01
ceardlanna	04b01
cel zawodowy	04c01
cele zawodowe	04c01
celkituzes	03a01
celok	03a01
centre d'interet	00\01
centre d'intérêt	00\01
centres d'interet	00\01
centres d'interets	00\01
centres d'intérêt	00\01
centres d'intérêts	00\01
ceny	04d02
cercetare	04f01
certificacao	00S01
certificaciones	00Q01
certificaciones profesionales	00Q01
certificaciones y licencias	00Q01
certificacions	00R01
certificacoes	00S01
certificacoes profissionais	00S01
certificados	04g02
certificari	00T01
certificate	04i02
certificate si atestate	00T01
certificate și atestate	00T01
certificaten	03[01
certificaten en licenties	03[01
certificates	03K01
certificates and courses	00b01
certificates and licences	03K01
certificates and licenses	03K01
certificati	00701
certificati e attestati	00701
certificatie	03[01
certification	00I02
certifications	00I02
certifications and licenses	03K01
certifications professionnelles	00K01
certificats	04k02
certificats et attestations	00K01
certificats et diplomes	00K01
certificats et diplômes	00K01
certificazioni	00701
certificação	00S01
certificações	00S01
certificações profissionais	00S01
certificering	03[01
certificeringen	03[01
certificeringer	03?01
certificări	00T01
certifiering	03]01
certifieringar	03]01
certifikace	04m01
certifikacie	04n01
certifikacije	04o01
certifikat	05002
certifikat och intyg	03]01
certifikat och licenser	03]01
certifikater	03?01
certifikater og licenser	03?01
certifikati	05203
certifikati i licence	04o01
certifikati in licence	05501
certifikati in potrdila	05501
certifikati u licenzji	05601
certifikatok	04501
certifikaty	05702
certifikaty a licence	04m01
certifikaty a osvedceni	04m01
certifikaty a osvedcenia	04n01
certifikazzjonijiet	05601
certifikácie	04n01
certifikátok	04501
certifikáty	05702
certifikáty a licence	04m01
certifikáty a osvedčenia	04n01
certifikáty a osvědčení	04m01
certyfikaty	05901
certyfikaty i licencje	05901
certyfikaty i uprawnienia	05901
cesitli	05:01
cevrimici profiller	03L01
character references	05;01
charakterystyka	04c01
charity work	00W01
charlas	02S01
chi sono	03A01
chung chi	03R01
chung chi chuyen mon	03R01
chung chi va giay phep	03R01
chung nhan	03R01
chuyen mon	04E01
chuyên môn	04E01
chứng chỉ	03R01
chứng chỉ chuyên môn	03R01
chứng chỉ và giấy phép	03R01
chứng nhận	03R01
cikkek	05<01
cil	05=01
cilj	05>02
cilji	05@01
cine sunt	04J01
cita informacija	05A01
cita informācija	05A01
citas prasmes	05B01
cits	05A01
civic engagement	00W01
cizi jazyky	05C01
cizí jazyky	05C01
clanci	05D02
clanki	03f01
clanky	05F02
clanstva	05H03
clanstvo	05H03
clanstvo u organizacijama	05K02
clanstvo u udrugama	05M01
clanstvo u udruzenjima	05N01
clanstvo v organizacijah	05O01
clanstvo v zdruzenjih	05O01
clenstva	05P01
clenstvi	05Q01
clenstvi v organizacich	05Q01
clenstvi v profesnich organizacich	05Q01
clenstvo	05P01
clenstvo v organizaciach	05P01
clenstvo v zdruzeniach	05P01
clinical experience	00B01
clubs	04601
cnh	04X01
colegios profesionales	00l01
collegamenti	05R01
colloques	05S01
colloques et conferences	05S01
colloques et conférences	05S01
colloques et seminaires	05S01
colloques et séminaires	05S01
col·legis professionals	00m01
comhdhalacha	05T01
comhdhalacha agus seimineair	05T01
comhdhálacha	05T01
comhdhálacha agus seimineáir	05T01
commercial experience	00B01
commissies	00[01
committees	04601
communaute	00]01
communauté	00]01
communication skills	00801
communications	02P01
communications orales	02P01
community	05U02
community involvement	00W01
community service	00W01
community work	00W01
competence numerique auto evaluation	03901
competences	05W02
competences cles	03D01
competences complementaires	03D01
competences comportementales	03D01
competences et outils	03D01
competences informatiques	03D01
competences linguistiques	05Y01
competences linguistiques et informatiques	03D01
competences metier	03D01
competences numeriques	03D01
competences personnelles	03D01
competences professionnelles	03D01
competences techniques	03D01
competences transversales	03D01
competencia digital	05Z02
competencias	04K02
competencias clave	02E01
competencias digitais	02B01
competencias digitales	02E01
competencias e habilidades	02B01
competencias informaticas	02B01
competencias linguisticas	05\02
competencias lingüísticas	05^01
competencias personales	02E01
competencias pessoais	02B01
competencias profesionales	02E01
competencias tecnicas	04K02
competencias técnicas	02E01
competencias y habilidades	02E01
competencies	05_02
competencies digitals	01U01
competencies linguistiques	05a01
competencies personals	01U01
competencies professionals	01U01
competencies tecniques	01U01
competente	00501
competente cheie	00501
competente digitale	00501
competente informatice	00501
competente lingvistice	00601
competente personale	00501
competente profesionale	00501
competente si abilitati	00501
competente tehnice	00501
competenties	03_01
competenza digitale	03B01
competenze	00401
competenze chiave	00401
competenze comunicative	00401
competenze digitali	00401
competenze informatiche	00401
competenze linguistiche	04M01
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
competicoes	04901
competitions	00A01
competições	04901
competències	01U01
competències digitals	01U01
competències lingüístiques	05a01
competències personals	01U01
competències professionals	01U01
competències tècniques	01U01
competência digital	03:01
competências	02B01
competências digitais	02B01
competências e habilidades	02B01
competências informáticas	02B01
competências linguísticas	05b01
competências pessoais	02B01
competências técnicas	02B01
compromiso social	00H01
computer literacy	00801
computer skills	00801
computerkennis	03_01
computerkenntnisse	03c01
computervaardigheden	03_01
computing	00801
compétence numérique auto-évaluation	03901
compétences	03D01
compétences clés	03D01
compétences complémentaires	03D01
compétences comportementales	03D01
compétences et outils	03D01
compétences informatiques	03D01
compétences linguistiques	05Y01
compétences linguistiques et informatiques	03D01
compétences métier	03D01
compétences numériques	03D01
compétences personnelles	03D01
compétences professionnelles	03D01
compétences techniques	03D01
compétences transversales	03D01
comunicaciones	02S01
comunicacions	05c01
comunicacoes	02A01
comunicari	02Q01
comunicações	02A01
comunicări	02Q01
comunidad	00H01
comunidade	00P01
comunita	02n01
comunità	02n01
concorsi	04;01
concours	04=01
concursos	05d02
concursuri	04B01
coneixement d'idiomes	05a01
coneixements	01U01
coneixements d'idiomes	05a01
coneixements informatics	01U01
coneixements informàtics	01U01
coneixements tecnics	01U01
coneixements tècnics	01U01
conference papers	03g01
conference participation	05f01
conference presentations	03g01
conference talks	03g01
conferences	05g02
conferences & workshops	05f01
conferences and seminars	05f01
conferences attended	05f01
conferences et seminaires	05S01
conferencias	05i02
conferencias e seminarios	05k01
conferencias impartidas	02S01
conferencias y seminarios	05l01
conferencies	05m01
conferencies i seminaris	05m01
conferenties	05n01
conferenties en seminars	05n01
conferenze	05o01
conferenze e convegni	05o01
conferenze e seminari	05o01
conferinte	06001
conferinte si seminare	06001
conferinte si seminarii	06001
conferințe	06001
conferințe și seminare	06001
conferințe și seminarii	06001
conferències	05m01
conferències i seminaris	05m01
conferências	05k01
conferências e seminários	05k01
conférences	05S01
conférences et séminaires	05S01
cong bo khoa hoc	01]01
cong cu	04E01
cong nghe	04E01
cong tac xa hoi	06101
cong trinh khoa hoc	01]01
cong trinh nghien cuu	01]01
cong viec	06201
cong viec mong muon	06301
cong viec tinh nguyen	06101
congres	05S01
congrese	06001
congresos	05l01
congresos y conferencias	05l01
congresos y jornadas	05l01
congresos y seminarios	05l01
congressen	05n01
congressen en seminars	05n01
congressi	05o01
congressos	06402
congressos e seminarios	05k01
congressos e seminários	05k01
congressos i jornades	05m01
congrès	05S01
conhecimento de idiomas	05b01
conhecimentos	02B01
conhecimentos de informatica	02B01
conhecimentos de informática	02B01
conhecimentos em informatica	02B01
conhecimentos em informática	02B01
conhecimentos especificos	02B01
conhecimentos específicos	02B01
conhecimentos linguisticos	05b01
conhecimentos linguísticos	05b01
conhecimentos tecnicos	02B01
conhecimentos técnicos	02B01
connaissances	03D01
connaissances informatiques	03D01
connaissances linguistiques	05Y01
connaissances techniques	03D01
conocimiento de idiomas	05^01
conocimientos	02E01
conocimientos de idiomas	05^01
conocimientos informaticos	02E01
conocimientos informáticos	02E01
conocimientos tecnicos	02E01
conocimientos técnicos	02E01
conocimientos y habilidades	02E01
conoscenza delle lingue	04M01
conoscenze	00401
conoscenze informatiche	00401
conoscenze linguistiche	04M01
conoscenze tecniche	00401
conquistas	04901
consulting experience	00B01
contact	06604
contact details	03U01
contact information	03U01
contact me	03U01
contacte	06:02
contactgegevens	03V01
contactinformatie	03V01
contacto	06<02
contactos	06>01
contacts	06?02
contato	06>01
contatos	06>01
contatti	01^01
contatto	01^01
continuing education	00b01
continuous learning	00b01
contributions	00D01
convegni	05o01
convegni e seminari	05o01
coordonnees	06A01
coordonnées	06A01
core competences	00801
core competencies	00801
core skills	00801
corporate experience	00B01
corsi	01201
corsi di aggiornamento	01201
corsi di formazione	01201
corsi e seminari	01201
corsi e workshop	01201
cours	02i01
cours suivis	02i01
courses	00b01
courses and training	00b01
courses and workshops	00b01
coursework	00b01
cover letter	02>01
covering letter	02>01
credenciais	00S01
credenciales	00Q01
credentials	03K01
csatolmanyok	06B01
csatolmányok	06B01
cualificaciones	02E01
cudzie jazyky	06C01
culra oideachais	04F01
cumainn	03O01
cumais	06D01
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
curriculum studi	04T01
cursai	04b01
cursai oiliuna	04b01
cursos	06E03
cursos complementares	00O01
cursos complementarios	04N01
cursos completos	00O01
cursos de aperfeicoamento	00O01
cursos de aperfeiçoamento	00O01
cursos de formacio	01V01
cursos de formacion	04N01
cursos de formació	01V01
cursos de formación	04N01
cursos e treinamentos	00O01
cursos extracurriculares	00O01
cursos i tallers	01V01
cursos livres	00O01
cursos realizados	04N01
cursos y capacitaciones	04N01
cursos y seminarios	04N01
cursos y talleres	04N01
cursuri	01P01
cursuri absolvite	01P01
cursuri de formare	01P01
cursuri de perfectionare	01P01
cursuri de perfecționare	01P01
cursuri si certificari	01P01
cursuri si traininguri	01P01
cursuri și certificări	01P01
cursuri și traininguri	01P01
cursus	06H02
cursus academique	06J01
cursus académique	06J01
cursus professionnel	00^01
cursus scolaire	06J01
cursus universitaire	06J01
cursussen	00301
cursussen en trainingen	00301
cuspoir	00M01
cuspóir	00M01
czas wolny	06K01
czlonkostwa	06L01
czlonkostwo	06L01
czlonkostwo w organizacjach	06L01
czlonkostwo w stowarzyszeniach	06L01
członkostwa	06L01
członkostwo	06L01
członkostwo w organizacjach	06L01
członkostwo w stowarzyszeniach	06L01
các công bố	01]01
các dự án	04C01
các dự án đã tham gia	04C01
các khóa học	04D01
các khóa đào tạo	04D01
các kỹ năng	04E01
cáilíochtaí	04F01
cáilíochtaí acadúla	04F01
célkitűzés	03a01
célok	03a01
cíl	05=01
công bố khoa học	01]01
công cụ	04E01
công nghệ	04E01
công trình khoa học	01]01
công trình nghiên cứu	01]01
công tác xã hội	06101
công việc	06201
công việc mong muốn	06301
công việc tình nguyện	06101
cúlra oideachais	04F01
cúrsaí	04b01
cúrsaí oiliúna	04b01
cărți	02Q01
dades	06M01
dades d'interes	01R01
dades d'interès	01R01
dades de contacte	06M01
dades personals	06M01
dados basicos	06>01
dados básicos	06>01
dados complementares	06N01
dados de contato	06>01
dados pessoais	06>01
daftar referensi	06O01
daliba	03h01
daliba biedribas	03h01
daliba konferences	06P01
daliba organizacijas	03h01
dalsi	06Q01
dalsi aktivity	06R01
dalsi dovednosti	06S01
dalsi informace	06Q01
dalsi udaje	06Q01
dalsi vzdelani	00>01
dalsi vzdelavani	00>01
dalsi znalosti	06S01
dalsie	06T01
dalsie informacie	06T01
dalsie udaje	06T01
dalsie vzdelavanie	06U01
dalsie znalosti	06V01
dalyvavimas konferencijose	06W01
dalība	03h01
dalība biedrībās	03h01
dalība konferencēs	06P01
dalība organizācijās	03h01
další	06Q01
další aktivity	06R01
další dovednosti	06S01
další informace	06Q01
další vzdělání	00>01
další vzdělávání	00>01
další znalosti	06S01
další údaje	06Q01
dane	06X01
dane kontaktowe	06X01
dane osobowe	06X01
dane personalne	06X01
danh hieu	06Y01
danh hieu va giai thuong	06Y01
danh hiệu	06Y01
danh hiệu và giải thưởng	06Y01
dao tao	03Q01
dao tao bo sung	04D01
dao tao va khoa hoc	04D01
darba gaita	06Z01
darba pieredze	06Z01
darba velmes	06[01
darba vietas	06Z01
darba vēlmes	06[01
darbas	06\01
darbavietas	06Z01
darbine patirtis	06\01
darbine veikla	06\01
darbinė patirtis	06\01
darbinė veikla	06\01
darbo istorija	06\01
darbo kompiuteriu igudziai	02a01
darbo kompiuteriu įgūdžiai	02a01
darbo pageidavimai	06]01
darbo patirtis	06\01
darbovietes	06\01
darbovietės	06\01
darbs	06Z01
data	01c01
data diri	03o01
data personal	03o01
data personali	06^01
data pribadi	03o01
data tambahan	06_01
dataferdigheter	01c01
datakunnskaper	01c01
datakunskaper	06`01
date de contact	06a01
date de identificare	06a01
date generale	06a01
date personale	06a01
date suplimentare	01Q01
daten zur person	01i01
dati anagrafici	01^01
dati personali	01^01
datoriemanas	05B01
datoriemaņas	05B01
datorkunskap	06`01
datorkunskaper	06`01
datorprasmes	05B01
datorvana	06`01
datorzinasanas	05B01
datorzināšanas	05B01
datos	06b01
datos academicos	00E01
datos académicos	00E01
datos adicionales	06c01
datos basicos	06b01
datos básicos	06b01
datos de contacto	06b01
datos de interes	06c01
datos de interés	06c01
datos generales	06b01
datos personales	06b01
dazadi	05A01
dažādi	05A01
de tai nghien cuu	04C01
degrees	00C01
deimhnithe	04_01
deimhniuchain	04_01
deimhniúcháin	04_01
delavnice	06d01
delizzji	06e01
delo	06f01
delovna doba	06f01
delovne izkusnje	06f01
delovne izkušnje	06f01
deneyim	04H01
deneyimler	04H01
deneyimlerim	04H01
depoimentos	04[01
deportes	00V01
dernek uyelikleri	06g01
dernek ve uyelikler	06g01
dernek ve üyelikler	06g01
dernek üyelikleri	06g01
dernekler	06g01
desired job	03E01
desired position	03E01
deskripsi	06h01
deskripsi diri	06h01
despre mine	04J01
destrezas	02E01
dettalji personali	06^01
dettalji ta' kuntatt	06^01
developpement professionnel	02i01
diem manh	03P01
diger	05:01
diger beceriler	02F01
diger bilgiler	05:01
digioskused	02^01
digipadevuse enesehinnang	06i01
digipädevuse enesehinnang	06i01
digitaidot	01Z01
digitaitojen itsearviointi	06j01
digital competence	06k01
digital competence self assessment	06k01
digital competence self-assessment	06k01
digital self assessment	06k01
digital self-assessment	06k01
digital skills	00801
digitala faerdigheter	06`01
digitala fardigheter	06`01
digitala färdigheter	06`01
digitalas prasmes	05B01
digitale competentie	06l01
digitale ferdigheter	01c01
digitale kompetencer	06m01
digitale kompetenzen	03c01
digitale selbsteinschaetzung	06n01
digitale selbsteinschatzung	06n01
digitale selbsteinschätzung	06n01
digitale vaardigheden	03_01
digitalis keszsegek	06o01
digitalis kompetenciak onertekelese	07001
digitalne kompetence	07101
digitalne vestine	07201
digitalne veštine	07201
digitalne vjestine	07301
digitalne vještine	07301
digitalne zrucnosti	06V01
digitalni dovednosti	06S01
digitalo prasmju pasnovertejums	07401
digitális kompetenciák önértékelése	07001
digitális készségek	06o01
digitálne zručnosti	06V01
digitální dovednosti	06S01
digitālo prasmju pašnovērtējums	07401
digitālās prasmes	05B01
dijak	07501
dijak elismeresek	07501
dijak es elismeresek	07501
dijital beceri oz degerlendirmesi	07601
dijital beceri öz değerlendirmesi	07601
dijital beceriler	02F01
dil	03l01
dil becerileri	03l01
dil bilgileri	03l01
dil bilgisi	03l01
dil yetkinlikleri	03l01
diller	03l01
dinh kem	07701
diplom	03]01
diploma's	00F01
diploma's en certificaten	03[01
diplomalar	03`01
diplomas	00Q01
diplomas e certificados	00S01
diplomas y certificados	00Q01
diplome	00T01
diplome si certificate	00T01
diplome și certificate	00T01
diplomes	07802
diplomes et formations	06J01
diplomi	02;01
diplomid	07:01
diplômes	06J01
diplômes et formations	06J01
disponibbilta	07;01
disponibbiltà	07;01
disponibilidad	07<01
disponibilidade	04O01
disponibilita	02e01
disponibilitat	07=01
disponibilitate	02h01
disponibilite	04^01
disponibilites	04^01
disponibilità	02e01
disponibilité	04^01
disponibilités	04^01
distinciones	03X01
distincions	02g01
distincoes	04901
distinctii	04B01
distinctions	07>02
distinctions et prix	04=01
distincții	04B01
distinções	04901
divers	03C01
divers et loisirs	00\01
diverse	07@04
diversen	00201
diverses	07D01
diversos	06N01
diğer	05:01
diğer beceriler	02F01
diğer bilgiler	05:01
dobrovoljni rad	07E01
dobrovolna cinnost	06R01
dobrovolnicka cinnost	07F02
dobrovolnicke aktivity	07F02
dobrovolnická činnost	06R01
dobrovolnické aktivity	06R01
dobrovolnictvi	06R01
dobrovolnictvo	07H01
dobrovolnictví	06R01
dobrovolná činnost	06R01
dobrovoľnícka činnosť	07H01
dobrovoľnícke aktivity	07H01
dobrovoľníctvo	07H01
documente	01f01
documente anexate	01f01
documenten	03i01
documenti allegati	01O01
documentos adjuntos	00e01
documentos anexos	07I01
documents	02=01
documents adjunts	00f01
documents joints	01o01
dodatkowa aktywnosc	01J01
dodatkowa aktywność	01J01
dodatkowe	07J01
dodatkowe informacje	07J01
dodatkowe szkolenia	07K01
dodatkowe umiejetnosci	07L01
dodatkowe umiejętności	07L01
dodatkowe wyksztalcenie	07K01
dodatkowe wykształcenie	07K01
dodatna edukacija	07M01
dodatna izobrazevanja	06d01
dodatna izobraževanja	06d01
dodatne edukacije	07N01
dodatne informacije	07O03
dodatni podaci	07R02
dodatni podatki	07T01
dodatno izobrazevanje	06d01
dodatno izobraževanje	06d01
dodatno obrazovanje	07N01
doelstelling	07U01
dogadaji	07V01
dogadanja	07W01
događaji	07V01
događanja	07W01
dogodki	07X01
doi net ve ban than	03P01
doicimeid	04a01
doiciméid	04a01
doksztalcanie	07K01
dokształcanie	07K01
dokumen	07Y01
dokumendid	07Z01
dokument	03k01
dokumenta	07[01
dokumentai	07\01
dokumente	01k01
dokumenter	07]02
dokumenti	07_04
dokumenti mehmuza	01n01
dokumenti mehmuża	01n01
dokumentumok	06B01
dokumenty	07c03
domaines d'expertise	03D01
domaines de competences	03D01
domaines de compétences	03D01
donde he trabajado	00U01
donnees personnelles	06A01
données personnelles	06A01
doplnkove informace	06Q01
doplnkove vzdelani	00>01
doplnkove vzdelanie	06U01
doplnkové vzdelanie	06U01
doplnujici informace	06Q01
doplnujuce informacie	06T01
doplňkové informace	06Q01
doplňkové vzdělání	00>01
doplňující informace	06Q01
doplňujúce informácie	06T01
doporuceni	07f01
doporučení	07f01
dosadasnje zaposlenje	07g01
dosadašnje zaposlenje	07g01
dosavadni praxe	07h01
dosavadní praxe	07h01
dosazene uspechy	07i01
dosazene vzdelani	01;01
dosažené vzdělání	01;01
dosažené úspěchy	07i01
dosezki	07j01
dosežki	07j01
dosiahnute vzdelanie	01<01
dosiahnuté vzdelanie	01<01
dostepnosc	07k01
dostignuca	07l01
dostignuća	07l01
dostupnost	07m04
dostupnosť	08101
dostępność	07k01
doswiadczenia zawodowe	08201
doswiadczenie	08201
doswiadczenie praktyczne	08201
doswiadczenie w pracy	08201
doswiadczenie wolontariackie	01J01
doswiadczenie zawodowe	08201
dove ho lavorato	01S01
dovednosti	06S01
dovednosti a znalosti	06S01
dovoljenja	05501
dozvole	08301
doświadczenia zawodowe	08201
doświadczenie	08201
doświadczenie praktyczne	08201
doświadczenie w pracy	08201
doświadczenie wolontariackie	01J01
doświadczenie zawodowe	08201
drivejsi praxe	07h01
driver's licence	08401
driver's license	08401
driving licence	08401
driving licences	08401
driving license	08401
driving licenses	08401
druga znanja	07101
druge informacije	07T01
drugo	07O03
drustva	05O01
drustvena dejavnost	08501
drustvene aktivnosti	08602
drustvene mreze	08802
drustveni angazman	08602
druzbena omrezja	08:01
druzbeni mediji	08:01
druzbeno delovanje	08501
društva	05O01
društvena dejavnost	08501
društvene aktivnosti	08602
društvene mreže	08802
društveni angažman	08602
družbena omrežja	08:01
družbeni mediji	08:01
družbeno delovanje	08501
du an	04C01
du an ca nhan	04C01
du an da thuc hien	04C01
du an noi bat	04C01
du an tham gia	04C01
du an tieu bieu	04C01
du lieu ca nhan	08;01
duaiseanna	08<01
dwari	08=01
dyplomy i certyfikaty	05901
dyspozycyjnosc	07k01
dyspozycyjność	07k01
dzialalnosc dodatkowa	01J01
dzialalnosc pozazawodowa	01J01
dzialalnosc spoleczna	01J01
dzialalnosc studencka	01J01
dzialalnosc zawodowa	08201
działalność dodatkowa	01J01
działalność pozazawodowa	01J01
działalność społeczna	01J01
działalność studencka	01J01
działalność zawodowa	08201
développement professionnel	02i01
díjak	07501
díjak és elismerések	07501
díjak, elismerések	07501
dónde he trabajado	00U01
dřívější praxe	07h01
dữ liệu cá nhân	08;01
dự án	04C01
dự án cá nhân	04C01
dự án nổi bật	04C01
dự án tham gia	04C01
dự án tiêu biểu	04C01
dự án đã thực hiện	04C01
eachtai	08<01
earlier career	00B01
earlier employment	00B01
earlier experience	00B01
earlier jobs	00B01
earlier positions	00B01
earlier roles	00B01
ecrits	02P01
edb	06m01
educacao	08>01
educacao e formacao	08>01
educacio	08?01
educacio i formacio	08?01
educacion	00E01
educacion academica	00E01
educacion continua	04N01
educacion y formacion	00E01
educació	08?01
educació i formació	08?01
educación	00E01
educación académica	00E01
educación continua	04N01
educación y formación	00E01
educatia	08@01
educatie	08A02
educatie si formare	08@01
educatie si formare profesionala	08@01
education	08C02
education and training	00C01
education et formation	06J01
education history	00C01
educational background	00C01
educational experience	00C01
educational history	00C01
educational qualification	00C01
educational qualifications	00C01
educazione	04T01
educação	08>01
educação e formação	08>01
educația	08@01
educație	08@01
educație și formare	08@01
educație și formare profesională	08@01
edukacija	08E01
edukacije	08F02
edukacja	08H01
edukacja i kwalifikacje	08H01
edukacja i szkolenia	08H01
edukazzjoni	08I01
edukazzjoni u tahrig	08I01
edukazzjoni u taħriġ	08I01
edv	03c01
edv kenntnisse	03c01
edv kompetenzen	03c01
edv-kenntnisse	03c01
edv-kompetenzen	03c01
eerdere banen	02H01
eerdere functies	02H01
eerdere werkervaring	02H01
eesmark	08J01
eesmärk	08J01
efter og videreuddannelse	08K01
efter- og videreuddannelse	08K01
efteruddannelse	08K01
egenskaper	06`01
egenvurdering av digitale ferdigheter	08L01
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
egna projekt	08M01
egne projekter	08N01
egne prosjekter	08O01
egyeb	08P01
egyeb adatok	08P01
egyeb informacio	08P01
egyeb informaciok	08P01
egyeb ismeretek	06o01
egyeb kepzesek	08Q01
egyeb keszsegek	06o01
egyebek	08P01
egyeni keszsegek	06o01
egyeni keszsegek es kompetenciak	06o01
egyesuleti tagsag	08R01
egyesületi tagság	08R01
egyetemi tanulmanyok	08S01
egyetemi tanulmányok	08S01
egyéb	08P01
egyéb adatok	08P01
egyéb információ	08P01
egyéb információk	08P01
egyéb ismeretek	06o01
egyéb képzések	08Q01
egyéb készségek	06o01
egyéni készségek	06o01
egyéni készségek és kompetenciák	06o01
ehliyet	08T01
ehliyet bilgisi	08T01
ehliyet ve sertifikalar	03`01
ehrenaemter	03701
ehrenamt	03701
ehrenamter	03701
ehrenamtliche taetigkeit	03701
ehrenamtliche taetigkeiten	03701
ehrenamtliche tatigkeit	03701
ehrenamtliche tatigkeiten	03701
ehrenamtliche tätigkeit	03701
ehrenamtliche tätigkeiten	03701
ehrenamtliches engagement	03701
ehrenämter	03701
ehrungen	03801
ehrungen und auszeichnungen	03801
eigen projecten	03^01
eigene projekte	03401
eigenschappen	03_01
eigin verkefni	08U01
eile	08V01
eines	01U01
einkaleyfi	04401
einleitung	03e01
ek	05:01
ek belgeler	08W01
ek bilgi	05:01
ek bilgiler	05:01
ekler	08W01
ekspektasi	08X01
elerhetoseg	00`01
elerhetosegek	00`01
elert eredmenyek	07501
elismeresek	07501
elismerések	07501
eloadasok	05<01
elvarasok	01N01
elvárások	01N01
elérhetőség	00`01
elérhetőségek	00`01
elért eredmények	07501
előadások	05<01
empfehlungen	02I01
empfehlungsschreiben	02I01
empleo	00U01
empleo deseado	07<01
empleo solicitado	07<01
empleos	00U01
empleos anteriores	00U01
emploi	00^01
emploi recherche	04^01
emploi recherché	04^01
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
emprego	02k01
emprego pretendido	04O01
empregos	02k01
empregos anteriores	02k01
en bref	00001
en dehors du travail	00\01
en ligne	08Y01
en mi tiempo libre	00V01
enclosures	02=01
endast	08J01
endorsements	05;01
endurmenntun	08Z01
enesetaiendus	08[01
enesetutvustus	08J01
enesetäiendus	08[01
engagemang	08\01
engagement	08]02
engagement associatif	00]01
engagement benevole	00]01
engagement bénévole	00]01
engagements	00]01
engajamento social	00P01
engasjement	08_01
engedelyek	04501
engedelyek es tanusitvanyok	04501
engedélyek	04501
engedélyek és tanúsítványok	04501
enlaces	08`01
enllacos	08a01
enllaços	08a01
ensino	08>01
environnement technique	03D01
envolvimento comunitario	00P01
envolvimento comunitário	00P01
eolas breise	08V01
eolas eile	08V01
eolas pearsanta	08b01
eolas teagmhala	08b01
eolas teagmhála	08b01
eolas teicniuil	06D01
eolas teicniúil	06D01
erdeklodes	08c01
erdeklodesi kor	08c01
erdeklodesi korok	08c01
eredmenyek	07501
eredmények	07501
erfahrung	02701
erfahrungen	02701
erfarenhet	02601
erfarenheter	02601
erfaring	08d02
erfolge	03801
erhvervserfaring	02201
erhvervskarriere	02201
erhvervsmaessig baggrund	02201
erhvervsmæssig baggrund	02201
erialane tookogemus	01Y01
erialane töökogemus	01Y01
erialased oskused	02^01
erityisosaaminen	01Z01
erkenningen	03\01
erlend tungumal	08f01
erlend tungumál	08f01
erossegek	03a01
ervaring	02H01
erősségek	03a01
escolaridad	00E01
escolaridade	08>01
esdeveniments	05m01
esitelmaet	02W01
esitelmat	02W01
esitelmät	02W01
esittely	01[01
esitykset	02W01
especialidades	04K02
esperienza	01S01
esperienza di lavoro	01S01
esperienza di volontariato	02n01
esperienza lavorativa	01S01
esperienza professionale	01S01
esperienze	01S01
esperienze di insegnamento	01S01
esperienze di lavoro	01S01
esperienze di ricerca	01S01
esperienze di volontariato	02n01
esperienze lavorative	01S01
esperienze precedenti	01S01
esperienze pregresse	01S01
esperienze professionali	01S01
esperjenza	08g01
esperjenza professjonali	08g01
esperjenza ta' xoghol	08g01
esperjenza ta' xogħol	08g01
esperjenza tax xoghol	08g01
esperjenza tax-xogħol	08g01
esperjenza volontarja	03001
estagio	02k01
estagios	02k01
estudios	00E01
estudios academicos	00E01
estudios académicos	00E01
estudios realizados	00E01
estudis	08?01
estudis realitzats	08?01
estudos	08>01
estágio	02k01
estágios	02k01
eszkozok	06o01
eszközök	06o01
etat civil	06A01
etkinlikler	04I01
ettekanded	02\01
etter og videreutdanning	01b01
etter- og videreutdanning	01b01
etterutdanning	01b01
etudes	06J01
etudes et formation	06J01
etudes superieures	06J01
evenemang	08h01
evenementen	05n01
evenements	05S01
evenimente	06001
eventi	05o01
eventos	05i02
eventos e congressos	05k01
events	05f01
evner	06m01
examen	01@01
examina	01@01
executive summary	00;01
expectativas	07<01
expectativas salariales	07<01
expectatives	07=01
experience	08i02
experience associative	00]01
experience benevole	00]01
experience d'enseignement	00^01
experience de recherche	00^01
experience de travail	00^01
experience pertinente	00^01
experience pro	00^01
experience professionnelle	00^01
experiences	08i02
experiences anterieures	00^01
experiences associatives	00]01
experiences benevoles	00]01
experiences de recherche	00^01
experiences de travail	00^01
experiences precedentes	00^01
experiences pro	00^01
experiences professionnelles	00^01
experiencia	08k03
experiencia academica	00E01
experiencia académica	00E01
experiencia anterior	08n02
experiencia de trabajo	00U01
experiencia de trabalho	02k01
experiencia de treball	04S01
experiencia de voluntariado	00H01
experiencia de voluntariat	00Z01
experiencia docente	08n02
experiencia em pesquisa	02k01
experiencia investigadora	00U01
experiencia laboral	08k03
experiencia laboral y profesional	00U01
experiencia previa	00U01
experiencia profesional	00U01
experiencia professional	04S01
experiencia profissional	02k01
experiencia relevante	08n02
experiencia voluntaria	00P01
experiencias	08n02
experiencias anteriores	02k01
experiencias de trabalho	02k01
experiencias laborales	00U01
experiencias profesionales	00U01
experiencias profissionais	02k01
experiencies	04S01
experiencies professionals	04S01
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
experiència	04S01
experiència de treball	04S01
experiència de voluntariat	00Z01
experiència laboral	04S01
experiència professional	04S01
experiències	04S01
experiències professionals	04S01
experiência	02k01
experiência anterior	02k01
experiência de trabalho	02k01
experiência docente	02k01
experiência em pesquisa	02k01
experiência laboral	02k01
experiência profissional	02k01
experiência relevante	02k01
experiência voluntária	00P01
experiências	02k01
experiências anteriores	02k01
experiências de trabalho	02k01
experiências profissionais	02k01
expertise	09004
expertises	03D01
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
extra	09402
extra informatie	00201
extracte	09601
extracto	00L01
extracurriculaire activiteiten	00[01
extracurricular activities	00W01
extracurriculars	00W01
extrajobb	02601
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
fachartikel	03501
fachgebiete	03c01
fachkenntnisse	03c01
fachkompetenzen	03c01
fachliche kompetenzen	03c01
fachpublikationen	03501
fachwissen	03c01
faehigkeiten	03c01
faehigkeiten und kenntnisse	03c01
faehigkeiten und kompetenzen	03c01
faerdigheder	06m01
faerdigheter	06`01
faerni	09701
fagbrev	03>01
fagfelog	00d01
fagfélög	00d01
faglig kompetanse	01c01
faglig profil	09802
faglige kompetencer	06m01
faglige kvalifikationer	06m01
faglige nettverk	09:01
faglige netvaerk	09;01
faglige netværk	09;01
fahigkeiten	03c01
fahigkeiten und kenntnisse	03c01
fahigkeiten und kompetenzen	03c01
fahrerlaubnis	09<01
faisneis bhreise	08V01
faisneis phearsanta	08b01
faisnéis bhreise	08V01
faisnéis phearsanta	08b01
fardigheter	06`01
featured projects	00D01
feina	04S01
feina desitjada	07=01
feinmheasunu ar scileanna digiteacha	09=01
felagsadild	00d01
felagslif	09>01
felagsstorf	09>01
fellowships	00A01
fellowships and awards	00A01
felog	00d01
felsofoku tanulmanyok	08S01
felsőfokú tanulmányok	08S01
ferdigheiter	01c01
ferdigheter	01c01
ferill	03101
ferramentas	02B01
fertigkeiten	03c01
fil qosor	08=01
fil-qosor	08=01
filiacoes	00n01
filiacoes profissionais	00n01
filiações	00n01
filiações profissionais	00n01
find me	09?01
find me online	09?01
fites	02g01
fizetesi igeny	01N01
fizetési igény	01N01
foelgebrev	09@02
foeljebrev	09B01
foeredrag	02X01
foereningar	09C01
foereningsengagemang	08\01
foereningsliv	08\01
foererkort	09D01
foertroendeuppdrag	08\01
foglalkoztatas	01401
foglalkoztatás	01401
foilseachain	01701
foilseacháin	01701
foilsiuchain	01701
foilsiúcháin	01701
folgebrev	09@02
foljebrev	09B01
fontosabb projektek	09E01
forbairt ghairmiuil	04b01
forbairt ghairmiúil	04b01
foredrag	09F03
foreign languages	09I01
foreningar	09C01
foreninger	09J02
foreningsarbejde	09L01
foreningsengagemang	08\01
foreningsliv	08\01
forerkort	09D01
formacao	08>01
formacao academica	08>01
formacao academica e profissional	08>01
formacao complementar	00O01
formacao continua	00O01
formacao escolar	08>01
formacao profissional	00O01
formacio	08?01
formacio academica	08?01
formacio complementaria	01V01
formacio continua	01V01
formacio no reglada	01V01
formacio reglada	08?01
formacio universitaria	08?01
formacion	00E01
formacion academica	00E01
formacion adicional	04N01
formacion complementaria	04N01
formacion continua	04N01
formacion no reglada	04N01
formacion reglada	00E01
formacion universitaria	00E01
formació	08?01
formació acadèmica	08?01
formació complementària	01V01
formació contínua	01V01
formació no reglada	01V01
formació reglada	08?01
formació universitària	08?01
formación	00E01
formación académica	00E01
formación adicional	04N01
formación complementaria	04N01
formación continua	04N01
formación no reglada	04N01
formación reglada	00E01
formación universitaria	00E01
formacoes	08>01
formal education	00C01
formalna izobrazba	01C01
formalno obrazovanje	01D02
formare	08@01
formare academica	08@01
formare academică	08@01
formare continua	01P01
formare continuă	01P01
formare profesionala	08@01
formare profesională	08@01
formation	06J01
formation academique	06J01
formation académique	06J01
formation complementaire	02i01
formation complémentaire	02i01
formation continue	02i01
formation et diplomes	06J01
formation et diplômes	06J01
formation initiale	06J01
formation professionnelle	02i01
formation scolaire	06J01
formation universitaire	06J01
formations	06J01
formations complementaires	02i01
formations complémentaires	02i01
formations continues	02i01
formations courtes	02i01
formations et diplomes	06J01
formations et diplômes	06J01
formations professionnelles	02i01
formazione	04T01
formazione accademica	04T01
formazione aggiuntiva	01201
formazione complementare	01201
formazione continua	01201
formazione e istruzione	04T01
formazione professionale	01201
formazione scolastica	04T01
formazione universitaria	04T01
formação	08>01
formação académica	08>01
formação acadêmica	08>01
formação acadêmica e profissional	08>01
formação complementar	00O01
formação contínua	00O01
formação escolar	08>01
formação profissional	00O01
formações	08>01
formell utdanning	01A01
forschung	03401
forschungsinteressen	03601
forschungsprojekte	03401
forskning	09M03
forskningsprojekt	08M01
forskningsprojekter	08N01
forskningsprosjekter	08O01
fort und weiterbildung	03301
fort und weiterbildungen	03301
fort- und weiterbildung	03301
fort- und weiterbildungen	03301
fortbildning	09P01
fortbildung	03301
fortbildungen	03301
fortbildungen und seminare	03301
fortroendeuppdrag	08\01
fostaiocht	09Q01
fostaiocht inmhianaithe	09R01
fostaíocht	09Q01
fostaíocht inmhianaithe	09R01
fraemmande spraak	09S01
fraemsta kompetenser	06`01
frameworks	00801
frammande sprak	09S01
framsta kompetenser	06`01
free time	00_01
freelance	00B01
freelance projects	00D01
freiwilligenarbeit	03701
freiwilligendienst	03701
freiwilliges engagement	03701
freizeit	03601
freizeitaktivitaeten	03601
freizeitaktivitaten	03601
freizeitaktivitäten	03601
freizeitbeschaeftigungen	03601
freizeitbeschaftigungen	03601
freizeitbeschäftigungen	03601
freizeitinteressen	03601
frekari upplysingar	00g01
frekari upplýsingar	00g01
fremdsprachen	09T01
fremdsprachenkenntnisse	09T01
fremmedspraak	09U01
fremmedsprak	09U01
fremmedsprog	09V01
fremmedspråk	09U01
fristundir	01501
fritid	09W03
fritid och intressen	09Z01
fritid og interesser	09[02
fritidsaktiviteter	09W03
fritidsaktiviteter og frivilligt arbejde	09L01
fritidsinteresser	09[02
fritidsintressen	09Z01
frivillig	09L01
frivillig arbeid	08_01
frivillig erfaring	09L01
frivillig innsats	08_01
frivilligarbeid	08_01
frivilligarbejde	09L01
frivilligarbete	08\01
frivillige verv	08_01
frivillighed	09L01
frivillighet	08_01
frivilligt arbejde	09L01
frivilligt engagement	09L01
fruehere jobs	02701
fruehere positionen	02701
fruehere stationen	02701
fruehere taetigkeiten	02701
fruhere jobs	02701
fruhere positionen	02701
fruhere stationen	02701
fruhere tatigkeiten	02701
främmande språk	09S01
främsta kompetenser	06`01
frístundir	01501
frühere jobs	02701
frühere positionen	02701
frühere stationen	02701
frühere tätigkeiten	02701
fuehrerausweis	09<01
fuehrerschein	09<01
fuehrerscheine	09<01
fuehrerscheinklassen	09<01
fuhrerausweis	09<01
fuhrerschein	09<01
fuhrerscheine	09<01
fuhrerscheinklassen	09<01
fum	00M01
fum fein	00M01
fumsa	00M01
fun	00_01
fun facts	00_01
functies	02H01
functiewens	01X01
further education	00b01
further information	00a01
further training	00b01
fylgiskjol	09]01
fylgiskjöl	09]01
fyrirlestrar	04401
fyrri storf	03101
fyrri störf	03101
fyrri verkefni	08U01
fähigkeiten	03c01
fähigkeiten und kenntnisse	03c01
fähigkeiten und kompetenzen	03c01
färdigheter	06`01
færdigheder	06m01
færni	09701
féinmheasúnú ar scileanna digiteacha	09=01
félagsaðild	00d01
félagslíf	09>01
félagsstörf	09>01
félög	00d01
följebrev	09B01
föredrag	02X01
föreningar	09C01
föreningsengagemang	08\01
föreningsliv	08\01
förtroendeuppdrag	08\01
følgebrev	09@02
førerkort	09D01
fúm	00M01
fúm féin	00M01
fúmsa	00M01
führerausweis	09<01
führerschein	09<01
führerscheine	09<01
führerscheinklassen	09<01
gairm	09Q01
galardones	03X01
gdzie pracowalam	08201
gdzie pracowalem	08201
gdzie pracowałam	08201
gdzie pracowałem	08201
gdzie sie uczylam	08H01
gdzie sie uczylem	08H01
gdzie się uczyłam	08H01
gdzie się uczyłem	08H01
gebejimai	02a01
gebejimai ir igudziai	02a01
gebėjimai	02a01
gebėjimai ir įgūdžiai	02a01
gegevens	03V01
gehaltsvorstellung	01j01
gehaltswunsch	01j01
gemeinschaftliches engagement	03701
genel bilgiler	03m01
genoten opleidingen	00F01
gepjarmuvezetoi engedely	09^01
gesellschaftliches engagement	03701
gesuchte stelle	01j01
get in touch	03U01
getuigenissen	00101
getuigschriften	03[01
gevolgde cursussen	00301
gevolgde opleidingen	00F01
gewenste baan	01X01
gewenste functie	01X01
gewuenschte position	01j01
gewunschte position	01j01
gewünschte position	01j01
ghan	08=01
gharfien	09_01
giai thuong	06Y01
giai thuong va thanh tich	06Y01
giao duc	03Q01
giay chung nhan	03R01
giay phep	03R01
giay phep lai xe	03S01
gioi thieu	03P01
gioi thieu ban than	03P01
gioi thieu chung	03P01
gioi thieu tham chieu	09`01
giris	01W01
giriş	01W01
giáo dục	03Q01
giải thưởng	06Y01
giải thưởng và thành tích	06Y01
giấy chứng nhận	03R01
giấy phép	03R01
giấy phép lái xe	03S01
giới thiệu	03P01
giới thiệu bản thân	03P01
giới thiệu chung	03P01
giới thiệu tham chiếu	09`01
gniomhaiochtai deonacha	09a01
gníomhaíochtaí deonacha	09a01
godalgas	02801
godkjenninger	03>01
gonullu calismalar	09b01
gonullu calismalarim	09b01
gonullu deneyim	09b01
gonullu faaliyetler	09b01
gonulluluk	09b01
gonulluluk deneyimi	09b01
gradaim	08<01
gradaim agus duaiseanna	08<01
graduacao	08>01
graduação	08>01
gramatas	09c01
grants	00A01
grants and awards	00A01
greinar	04401
gremien	03d01
gremienarbeit	03d01
grundausbildung	00<01
grunduppgifter	09d01
grunnupplysingar	09e01
grunnupplýsingar	09e01
grāmatas	09c01
guardons	02g01
guclu yonler	01W01
gustos	00V01
gyakorlat	01401
gyakornoki tapasztalat	01401
gépjárművezetői engedély	09^01
gönüllü deneyim	09b01
gönüllü faaliyetler	09b01
gönüllü çalışmalar	09b01
gönüllü çalışmalarım	09b01
gönüllülük	09b01
gönüllülük deneyimi	09b01
güçlü yönler	01W01
għan	08=01
għarfien	09_01
habilidades	04K02
habilidades blandas	02E01
habilidades clave	02E01
habilidades e competencias	02B01
habilidades e competências	02B01
habilidades informaticas	02E01
habilidades informáticas	02E01
habilidades linguisticas	05\02
habilidades linguísticas	05b01
habilidades lingüísticas	05^01
habilidades personales	02E01
habilidades pessoais	02B01
habilidades profesionales	02E01
habilidades tecnicas	04K02
habilidades técnicas	04K02
habilidades y competencias	02E01
habilitacao	04X01
habilitacions	00R01
habilitacoes	08>01
habilitacoes academicas	08>01
habilitacoes literarias	08>01
habilitacoes profissionais	00S01
habilitations	00K01
habilitations et certifications	00K01
habilitats	01U01
habilitats i competencies	01U01
habilitats i competències	01U01
habilitats tecniques	01U01
habilitats tècniques	01U01
habilitação	04X01
habilitações	08>01
habilitações académicas	08>01
habilitações literárias	08>01
habilitações profissionais	00S01
hackathons	00A01
haeder	01e01
haedersbevisninger	01e01
haefileikar	09701
haefni	09701
haefni og faerni	09701
haettava tehtaevae	09f01
haettava tehtava	09f01
haettava tehtävä	09f01
haettu tehtaevae	09f01
haettu tehtava	09f01
haettu tehtävä	09f01
hafa samband	09e01
hakkimda	01W01
hakkımda	01W01
hakukirje	09g01
hankkeet	09h01
harapan	08X01
hard skill	03N01
hard skills	09i02
haridus	09k01
haridus ja koolitus	09k01
hariduskaik	09k01
hariduskäik	09k01
haridustase	09k01
haridustee	09k01
harjoittelu	01601
harjoittelut	01601
harrastukset	09l01
harrastukset ja kiinnostuksen kohteet	09l01
harrastukset ja mielenkiinnon kohteet	09l01
harrastukset ja vapaa aika	09l01
harrastukset ja vapaa-aika	09l01
harrastuneisuus	09l01
harrastused	09m01
haskolanam	09n01
hedef	01W01
hedeflenen pozisyon	02G01
heder	09o01
henkiloekohtaiset projektit	09h01
henkiloekohtaiset tiedot	0:001
henkiloetiedot	0:001
henkiloetiedot ja yhteystiedot	0:001
henkilokohtaiset projektit	09h01
henkilokohtaiset tiedot	0:001
henkilotiedot	0:001
henkilotiedot ja yhteystiedot	0:001
henkilökohtaiset projektit	09h01
henkilökohtaiset tiedot	0:001
henkilötiedot	0:001
henkilötiedot ja yhteystiedot	0:001
herramientas	02E01
hiep hoi	0:101
hiep hoi nghe nghiep	0:101
high school	00C01
higher education	00C01
highlights of qualifications	00;01
hiliet	09_01
hiliet digitali	09_01
hiliet fil kompjuter	09_01
hiliet lingwistici	0:201
hiliet personali	09_01
hiliet professjonali	09_01
hiliet tal lingwa	0:201
hiliet teknici	09_01
hin liberu	06e01
historia pracy	08201
historia zatrudnienia	08201
historial academic	08?01
historial academico	00E01
historial acadèmic	08?01
historial académico	00E01
historial laboral	0:302
historial profesional	00U01
historico academico	08>01
historico de trabalho	02k01
historico escolar	08>01
historico profissional	02k01
historique professionnel	00^01
histórico acadêmico	08>01
histórico de trabalho	02k01
histórico escolar	08>01
histórico profissional	02k01
hivatkozasok	0:501
hivatkozások	0:501
hiệp hội	0:101
hiệp hội nghề nghiệp	0:101
hjemmesider	0:601
hladam	08101
hledam	0:701
hledám	0:701
hlekkir	0:801
ho so	03P01
ho so truc tuyen	0:901
hoat dong	06101
hoat dong doan the	06101
hoat dong ngoai khoa	06101
hoat dong tinh nguyen	06101
hoat dong xa hoi	06101
hobbi	08c01
hobbi erdeklodesi kor	08c01
hobbi, érdeklődési kör	08c01
hobbies	0::06
hobbies and interests	00_01
hobbies e intereses	00V01
hobbies e interesses	02J01
hobbies en interesses	04@01
hobbies und interessen	03601
hobbijaim	08c01
hobbik	08c01
hobbim	08c01
hobbiuri	0:@01
hobby	0:A09
hobby e interessi	02o01
hobby i zainteresowania	06K01
hobby uri	0:@01
hobby uri si interese	0:@01
hobby's	04@01
hobby's en interesses	04@01
hobby-uri	0:@01
hobby-uri și interese	0:@01
hobbyer	09W03
hobbyer og interesser	0:J01
hobbys	0:K02
hobbys und interessen	03601
hobbyuri	0:@01
hobi	0:M04
hobi dan minat	0:Q01
hobiai	0:R01
hobid	09m01
hobid ja huvid	09m01
hobiji	0:S04
hobiji i interesi	0:W01
hobiji i interesovanja	0:X01
hobiji in interesi	0:Y01
hobiji in zanimanja	0:Y01
hobiji un intereses	01801
hobiler	04<01
hobiler ve ilgi alanlari	04<01
hobiler ve ilgi alanları	04<01
hobilerim	04<01
hoc bong	06Y01
hoc tap	03Q01
hoc van	03Q01
hoc van va bang cap	03Q01
hochschulausbildung	00<01
hochschulbildung	00<01
hochschulstudium	00<01
hoeyere utdanning	01A01
hoi nghi	0:Z01
hoi nghi khoa hoc	0:Z01
hoi nghi va hoi thao	0:Z01
hoi thao	0:Z01
hoi thao hoi nghi	0:Z01
hoi vien	0:101
honneurs	04=01
honores	03X01
honores y premios	03X01
honors	00A01
honors & scholarships	00A01
honors and awards	00A01
honors awards	00A01
honors-awards	00A01
honours	00A01
honours and awards	00A01
honrarias	04901
honras	04901
hoyere utdanning	01A01
hoạt động	06101
hoạt động ngoại khóa	06101
hoạt động tình nguyện	06101
hoạt động xã hội	06101
hoạt động đoàn thể	06101
hubungi saya	03o01
human languages	09I01
huomionosoitukset	02401
huvialad	09m01
huvid	09m01
huvid ja hobid	09m01
hvem er jeg	09802
hvor jeg har arbejdet	02201
hvor jeg har jobbet	01m01
háskólanám	09n01
hæder	01e01
hædersbevisninger	01e01
hæfileikar	09701
hæfni	09701
hæfni og færni	09701
høyere utdanning	01A01
hľadám	08101
học bổng	06Y01
học tập	03Q01
học vấn	03Q01
học vấn và bằng cấp	03Q01
hồ sơ	03P01
hồ sơ trực tuyến	0:901
hội nghị	0:Z01
hội nghị khoa học	0:Z01
hội nghị và hội thảo	0:Z01
hội thảo	0:Z01
hội thảo, hội nghị	0:Z01
hội viên	0:101
i fritiden	0:[01
iarscribhinni	04a01
iarscríbhinní	04a01
ict vaardigheden	03_01
ict-vaardigheden	03_01
ideella uppdrag	08\01
ideellt arbete	08\01
ideellt engagemang	08\01
idegen nyelv	0:\01
idegen nyelvek	0:\01
idegennyelv ismeret	0:\01
idegennyelv tudas	0:\01
idegennyelv-ismeret	0:\01
idegennyelv-tudás	0:\01
identitas	03o01
identitas diri	03o01
identity	03U01
idioma	05\02
idiomas	05\02
idiomes	05a01
ieguta izglitiba	01B01
iegūtā izglītība	01B01
iemanas	05B01
iemaņas	05B01
ieteikumi	02l01
ievads	02?01
igazolasok	04501
igazolások	04501
igudziai	02a01
igudziai ir gebejimai	02a01
igytas issilavinimas	0:]01
igyvendinti projektai	02b01
ikhtisar	06h01
ikt	01c01
ilave bilgiler	05:01
iletisim	03m01
iletisim bilgileri	03m01
iletişim	03m01
iletişim bilgileri	03m01
ilghneitheach	08V01
ilghnéitheach	08V01
ilgi alanlari	04<01
ilgi alanlari ve hobiler	04<01
ilgi alanlarim	04<01
ilgi alanları	04<01
ilgi alanları ve hobiler	04<01
ilgi alanlarım	04<01
im netz	0:^01
imeachtai	05T01
imeachtaí	05T01
impegno civico	02n01
impegno sociale	02n01
impieghi precedenti	01S01
impiego	01S01
impjieg	08g01
impjieg mixtieq	07;01
impjiegi	08g01
implicacion social	00H01
implicación social	00H01
implicare sociala	00Y01
implicare socială	00Y01
implication sociale	00]01
in brief	00;01
in der freizeit	03601
industry experience	00B01
ine	06T01
infhaighteacht	09R01
informacao adicional	06N01
informacao pessoal	06>01
informacio addicional	01R01
informacio basica	06M01
informacio complementaria	01R01
informacio de contacte	06M01
informacio personal	06M01
informacion academica	00E01
informacion adicional	06c01
informacion basica	06b01
informacion complementaria	06c01
informacion de contacto	06b01
informacion personal	06b01
informació addicional	01R01
informació bàsica	06M01
informació complementària	01R01
informació de contacte	06M01
informació personal	06M01
información académica	00E01
información adicional	06c01
información básica	06b01
información complementaria	06c01
información de contacto	06b01
información personal	06b01
informacje dodatkowe	07J01
informacje kontaktowe	06X01
informacje osobiste	06X01
informacje podstawowe	06X01
informacoes adicionais	06N01
informacoes basicas	06>01
informacoes complementares	06N01
informacoes de contato	06>01
informacoes pessoais	06>01
informasi dasar	03o01
informasi kontak	03o01
informasi lainnya	06_01
informasi pribadi	03o01
informasi tambahan	06_01
informatica	0:_04
informaticke vjestine	07301
informatii aditionale	01Q01
informatii de contact	06a01
informatii generale	06a01
informatii personale	06a01
informatii suplimentare	01Q01
informatikai ismeretek	06o01
informatikai keszsegek	06o01
informatikai készségek	06o01
information complementaire	03C01
information complémentaire	03C01
informations complementaires	03C01
informations complémentaires	03C01
informations de contact	06A01
informations generales	06A01
informations générales	06A01
informations personnelles	06A01
informations supplementaires	03C01
informations supplémentaires	03C01
informatique	03D01
informatičke vještine	07301
informazioni aggiuntive	01T01
informazioni di base	01^01
informazioni di contatto	01^01
informazioni personali	01^01
informazioni supplementari	01T01
informazzjoni addizzjonali	01H01
informazzjoni personali	06^01
informação adicional	06N01
informação pessoal	06>01
informações adicionais	06N01
informações básicas	06>01
informações complementares	06N01
informações de contato	06>01
informações pessoais	06>01
informații adiționale	01Q01
informații de contact	06a01
informații generale	06a01
informații personale	06a01
informații suplimentare	01Q01
informàtica	01U01
informática	04K02
infos personnelles	06A01
inleiding	07U01
inne	07J01
inne informacje	07J01
inne umiejetnosci	07L01
inne umiejętności	07L01
inngangur	01301
inniulacht teanga	0:c01
inniulachtai	06D01
inniúlacht teanga	0:c01
inniúlachtaí	06D01
instruire	01P01
instrumente	00501
interesai	0:R01
interesai ir pomegiai	0:R01
interesai ir pomėgiai	0:R01
interese	0:@01
interese personale	0:@01
interese si hobby uri	0:@01
interese și hobby-uri	0:@01
intereses	0:d02
intereses personales	00V01
intereses un hobiji	01801
intereses y aficiones	00V01
interesi	0:f03
interesi i hobiji	0:W01
interesi in hobiji	0:Y01
interesovanja	0:X01
interesovanja i hobiji	0:X01
interessen	03601
interessen und freizeit	03601
interessen und hobbies	03601
interessen und hobbys	03601
interesser	09[02
interesser og fritid	09[02
interesser og hobbyer	09[02
interesses	0:i02
interesses e hobbies	02J01
interesses e passatempos	02J01
interesses en hobby's	04@01
interesses pessoais	02J01
interessi	0:k02
interessi di ricerca	02o01
interessi e hobby	02o01
interessi e passioni	02o01
interessi personali	02o01
interessi u passatempi	06e01
interessos	00k01
interessos i aficions	00k01
interessos personals	00k01
interests	00_01
interests and activities	00_01
interests and hobbies	00_01
interets	00\01
interets de recherche	00\01
interets personnels	00\01
internet	0:^01
internete	0:m01
internetski profili	0:n01
internship	00B01
internship experience	00B01
internship uri	00X01
internship-uri	00X01
internships	00B01
internutbildningar	09P01
interpersonal skills	00801
interventi	02R01
interventions	02P01
intressen	09Z01
intressen och fritid	09Z01
intressen och hobbyer	09Z01
intro	00;01
introducao	02@01
introduccio	09601
introduccion	00L01
introducció	09601
introducción	00L01
introducere	04J01
introductie	07U01
introduction	0:o02
introduksjon	0;101
introduktion	0;202
introduzione	03A01
introduzzjoni	08=01
introdução	02@01
intyg	03]01
intérêts	00\01
intérêts de recherche	00\01
intérêts personnels	00\01
investigacao	0;401
investigacion	0;501
investigación	0;501
investigação	0;401
invited talks	03g01
iné	06T01
irankiai	02a01
is bilgileri	04H01
is deneyimi	04H01
is deneyimleri	04H01
is deneyimlerim	04H01
is gecmisi	04H01
is hayati	04H01
is tecrubeleri	04H01
is tecrubesi	04H01
is tercihleri	02G01
iscrizioni	00j01
iscrizioni ad albi	00701
isiklik teave	0;601
isiklikud andmed	0;601
isiklikud projektid	0;701
isiksuseomadused	08J01
isikuandmed	0;601
isikuinfo	0;601
iskolai tanulmanyok	08S01
iskolai tanulmányok	08S01
iskolai vegzettseg	08S01
iskolai végzettség	08S01
iskolaim	08S01
iskolak	08S01
iskoláim	08S01
iskolák	08S01
iskustvo	0;802
ismeretek	06o01
ismeretek es keszsegek	06o01
ismeretek és készségek	06o01
iss apraksts	02?01
issilavinimas	0:]01
issilavinimas ir mokymai	0:]01
issimokslinimas	0:]01
istenen pozisyon	02G01
istoric profesional	00X01
istrazivacki projekti	0;:02
istrazivanja	0;:02
istraživanja	0;:02
istraživački projekti	0;:02
istruzione	04T01
istruzione e formazione	04T01
istruzione universitaria	04T01
istruzzjoni	08I01
isuma par mani	02?01
it	0;<02
it faerdigheder	06m01
it ferdigheter	01c01
it ismeretek	06o01
it kendskab	06m01
it kennis	03_01
it kenntnisse	03c01
it kompetanse	01c01
it kompetencer	06m01
it kompetens	06`01
it kompetenzen	03c01
it kundskaber	06m01
it kunnskaper	01c01
it kunskaper	06`01
it osaaminen	01Z01
it oskused	02^01
it skills	0;>02
it taidot	01Z01
it vaardigheden	03_01
it znalosti	0;@02
it-faerdigheder	06m01
it-ferdigheter	01c01
it-færdigheder	06m01
it-kendskab	06m01
it-kennis	03_01
it-kenntnisse	03c01
it-kompetanse	01c01
it-kompetencer	06m01
it-kompetens	06`01
it-kompetenzen	03c01
it-kundskaber	06m01
it-kunnskaper	01c01
it-kunskaper	06`01
it-osaaminen	01Z01
it-oskused	02^01
it-skills	03c01
it-taidot	01Z01
it-vaardigheden	03_01
itsestaeni	01[01
itsestani	01[01
itsestäni	01[01
ittra ta' akkumpanjament	0;B01
ittra ta' motivazzjoni	0;B01
itスキル	0;C01
it技能	0;D01
ivadas	02:01
ivairus	0;E01
ivertinimai	02901
izabrani projekti	0;F01
izbrani projekti	0;G01
izglitiba	01B01
izglitiba un apmaciba	01B01
izglītība	01B01
izglītība un apmācība	01B01
izkusnje	06f01
izkušnje	06f01
izlaganja	05D02
izobrazba	01C01
izobrazevanje	01C01
izobrazevanje in usposabljanje	01C01
izobraževanje	01C01
izobraževanje in usposabljanje	01C01
izpopolnjevanje	06d01
izvannastavne aktivnosti	0;H01
izveletie projekti	0;I01
izvēlētie projekti	0;I01
iş bilgileri	04H01
iş deneyimi	04H01
iş deneyimleri	04H01
iş deneyimlerim	04H01
iş geçmişi	04H01
iş hayatı	04H01
iş tecrübeleri	04H01
iş tecrübesi	04H01
iş tercihleri	02G01
išsilavinimas	0:]01
išsilavinimas ir mokymai	0:]01
išsimokslinimas	0:]01
jaerjestoejaesenyydet	0;J01
jaerjestoekokemus	01I01
jaerjestoet	0;J01
jaerjestoetoiminta	01I01
jaesenyydet	0;J01
jaesenyys	0;J01
jarjestojasenyydet	0;J01
jarjestokokemus	01I01
jarjestot	0;J01
jarjestotoiminta	01I01
jarmuvezetoi engedely	09^01
jasenyydet	0;J01
jasenyys	0;J01
jazyk	05C01
jazykova vybavenost	0;K02
jazykove dovednosti	05C01
jazykove schopnosti	0;K02
jazykove znalosti	0;K02
jazykove zrucnosti	06C01
jazyková vybavenost	05C01
jazyková vybavenosť	06C01
jazykové dovednosti	05C01
jazykové schopnosti	0;K02
jazykové znalosti	0;K02
jazykové zručnosti	06C01
jazyky	0;K02
jejaring sosial	0;M01
jenjang pendidikan	0;N01
jezici	0;O02
jezicke vestine	0;Q01
jezicne kompetencije	0;R01
jezicne vjestine	0;R01
jeziki	0;S01
jezikovna znanja	0;S01
jezikovne kompetence	0;S01
jezikovne spretnosti	0;S01
jezikovne vescine	0;S01
jezikovne veščine	0;S01
jezičke veštine	0;Q01
jezične kompetencije	0;R01
jezične vještine	0;R01
jezyk	0;T01
jezyki	0;T01
jezyki i poziom	0;T01
jezyki obce	0;T01
jezyki programowania	07L01
jine	06Q01
jiné	06Q01
job	02201
job dorit	02h01
job history	00B01
job objective	03E01
job preferences	03E01
job related skills	00801
job search	03E01
job target	03E01
job wishes	03E01
job-related skills	00801
jobb	0;U02
jobberfaring	01m01
jobboensker	0;W01
jobbonsker	0;W01
jobbønsker	0;W01
joberfaring	02201
joboenske	0;X01
joboensker	0;X01
jobonske	0;X01
jobonsker	0;X01
jobs	00B01
jobønske	0;X01
jobønsker	0;X01
jogositvany	09^01
jogositvanyok es engedelyek	04501
jogosítvány	09^01
jogosítványok és engedélyek	04501
johdanto	01[01
jornadas	05l01
jornades	05m01
journal articles	03g01
juhiload	0;Y01
juhiluba	0;Y01
juhtimisoigus	0;Y01
juhtimisõigus	0;Y01
julkaisuluettelo	02W01
julkaisut	02W01
julkaisut ja esitykset	02W01
járművezetői engedély	09^01
järjestöjäsenyydet	0;J01
järjestökokemus	01I01
järjestöt	0;J01
järjestötoiminta	01I01
jäsenyydet	0;J01
jäsenyys	0;J01
język	0;T01
języki	0;T01
języki i poziom	0;T01
języki obce	0;T01
języki programowania	07L01
kaaskiri	0;Z01
kaernkompetenser	06`01
kalbiniai igudziai	0;[01
kalbiniai įgūdžiai	0;[01
kalbos	0;[01
kalbu igudziai	0;[01
kalbu mokejimas	0;[01
kalbu zinios	0;[01
kalbų mokėjimas	0;[01
kalbų įgūdžiai	0;[01
kalbų žinios	0;[01
kamarai tagsag	08R01
kamarai tagság	08R01
kapcsolat	00`01
kapcsolattartasi adatok	00`01
kapcsolattartási adatok	00`01
karier	0;\01
kariera	0;]04
kariera zawodowa	08201
karierni cil	05=01
karierni cilj	05@01
karierny ciel	0;a01
karijera	0;802
karijerni cilj	0;b01
karir	0;\01
kariyer	04H01
kariyer gecmisi	04H01
kariyer geçmişi	04H01
kariyer hedefi	01W01
kariyer hedefim	01W01
kariyer ozeti	01W01
kariyer özeti	01W01
kariéra	04>02
kariérny cieľ	0;a01
kariérní cíl	05=01
karjaar	01Y01
karjera	0;c02
karjeros tikslai	06]01
karjäär	01Y01
karnkompetenser	06`01
karriaer	02601
karriaermaal	0;e01
karriar	02601
karriarmal	0;e01
karrier	01401
karriera	08g01
karriercelok	01N01
karriercélok	01N01
karriere	0;f03
karrieremaal	0;i02
karrieremal	0;i02
karrieremål	0;i02
karriereziel	03e01
karriär	02601
karriärmål	0;e01
karya	04A01
karya ilmiah	04A01
karya tulis	04A01
katildigim egitimler	01M01
katildigim seminerler	04I01
katilinan seminerler	04I01
katıldığım eğitimler	01M01
katıldığım seminerler	04I01
katılınan seminerler	04I01
kde jsem pracoval	07h01
kde jsem pracovala	07h01
kdo jsem	05=01
kdo sem	05@01
keahlian	03N01
keahlian bahasa	03M01
keahlian dan keterampilan	03N01
keahlian komputer	03N01
keahlian teknis	03N01
keahlian utama	03N01
keanggotaan	00o01
keanggotaan asosiasi	00o01
keanggotaan organisasi	00o01
keanggotaan profesional	00o01
kecakapan	03N01
keeled	0;k01
keeleoskus	0;k01
keeleoskused	0;k01
keelte oskus	0;k01
keelteoskus	0;k01
keelteoskused	0;k01
kegemaran	0:Q01
kegiatan sosial	0;l01
kegiatan sukarela	0;l01
kegiatan sukarelawan	0;l01
kelebihan	06h01
kelpoisuudet	0;m01
kemampuan	03N01
kemampuan bahasa	03M01
kemampuan berbahasa	03M01
kemampuan dan keahlian	03N01
kemampuan komputer	03N01
kemampuan teknis	03N01
kennis	03_01
kennis en vaardigheden	03_01
kenntnisse	03c01
kenntnisse und faehigkeiten	03c01
kenntnisse und fahigkeiten	03c01
kenntnisse und fähigkeiten	03c01
kepesites	04501
kepesitesek	04501
kepessegek	06o01
kepzes	08S01
kepzesek	08S01
kepzesek tanfolyamok	08Q01
kepzettseg	08S01
keresett munka	01N01
keresett pozicio	01N01
keresett pozíció	01N01
kerja sukarela	0;l01
kerncompetenties	03_01
kernekompetencer	06m01
kernkompetenzen	03c01
kesaetyoet	01601
kesatyot	01601
keskeinen osaaminen	01Z01
keskeinen tyoekokemus	01601
keskeinen tyokokemus	01601
keskeinen työkokemus	01601
keskeiset projektit	09h01
kesukarelawanan	0;l01
keszsegek	06o01
keszsegek es kompetenciak	06o01
keszsegek kepessegek	06o01
kesätyöt	01601
keterampilan	03N01
keterampilan bahasa	03M01
keterampilan digital	03N01
keterampilan komputer	03N01
keterampilan teknis	03N01
ketersediaan	08X01
ketertarikan	0:Q01
key achievements	00A01
key competencies	00801
key projects	00D01
key skills	00801
keynote talks	03g01
keynotes	03g01
kha nang ngoai ngu	0;n01
khac	0;o01
khen thuong	06Y01
khen thưởng	06Y01
khoa dao tao	04D01
khoa hoc	04D01
khoa hoc ngan han	04D01
khoá học	04D01
khác	0;o01
khóa học	04D01
khóa học ngắn hạn	04D01
khóa đào tạo	04D01
khả năng ngoại ngữ	0;n01
ki nang	04E01
ki vagyok	03a01
kiegeszito informaciok	08P01
kiegészítő információk	08P01
kielellinen osaaminen	0<001
kielet	0<001
kieliosaaminen	0<001
kielitaidot	0<001
kielitaito	0<001
kiemelt projektek	09E01
kien thuc	04E01
kiinnostuksen kohteet	09l01
kiinnostukset	09l01
kilka slow o mnie	04c01
kilka słów o mnie	04c01
kimlik bilgileri	03m01
kinh nghiem	06201
kinh nghiem chuyen mon	06201
kinh nghiem du an	04C01
kinh nghiem lam viec	06201
kinh nghiem nghe nghiep	06201
kinh nghiem thuc tap	06201
kinh nghiem thuc te	06201
kinh nghiem viec lam	06201
kinh nghiệm	06201
kinh nghiệm chuyên môn	06201
kinh nghiệm dự án	04C01
kinh nghiệm làm việc	06201
kinh nghiệm nghề nghiệp	06201
kinh nghiệm thực tập	06201
kinh nghiệm thực tế	06201
kinh nghiệm việc làm	06201
kirjat	02W01
kisa ozgecmis	01W01
kisaca ben	01W01
kisaca hakkimda	01W01
kisbiet	04:01
kiserolevel	0<101
kisisel	03m01
kisisel beceriler	02F01
kisisel bilgiler	03m01
kisisel bilgilerim	03m01
kisisel ilgi alanlari	04<01
kisisel ozet	01W01
kisisel projeler	00N01
kisisel veriler	03m01
kisisel yetenekler	02F01
kita	0;E01
kita informacija	0;E01
kitaplar	01>01
kiti duomenys	0;E01
kiti igudziai	02a01
kiti įgūdžiai	02a01
kituntetesek	07501
kitüntetések	07501
kişisel	03m01
kişisel beceriler	02F01
kişisel bilgiler	03m01
kişisel bilgilerim	03m01
kişisel ilgi alanları	04<01
kişisel projeler	00N01
kişisel veriler	03m01
kişisel yetenekler	02F01
kişisel özet	01W01
kiến thức	04E01
kjernekompetanse	01c01
klicove dovednosti	06S01
klicove kompetence	06S01
kljucne kompetence	07101
kljucne vestine	07201
kljucne vjestine	07301
ključne kompetence	07101
ključne veštine	07201
ključne vještine	07301
klucove zrucnosti	06V01
kluczowe kompetencje	07L01
kluczowe umiejetnosci	07L01
kluczowe umiejętności	07L01
klíčové dovednosti	06S01
klíčové kompetence	06S01
knihy	05F02
knjige	03f01
knowledge	00801
knygos	0<201
ko sam ja	0<301
koerekort	0<401
koerekort og certifikater	03?01
koerkort	0<501
koerkort och certifikat	03]01
kogemus	01Y01
kogemused	01Y01
kokemus	01601
kokkuvote	08J01
kokkuvõte	08J01
kompetanse	01c01
kompetanseomraader	01c01
kompetanseomrader	01c01
kompetanseområder	01c01
kompetanser	01c01
kompetanseutvikling	01b01
kompetence	0<602
kompetenceprofil	0<801
kompetencer	06m01
kompetences	05B01
kompetenceudvikling	08K01
kompetenciak	06o01
kompetencie	06V01
kompetencije	01K02
kompetencijos	02a01
kompetenciák	06o01
kompetencje	07L01
kompetencje cyfrowe	07L01
kompetencje jezykowe	0;T01
kompetencje językowe	0;T01
kompetencje techniczne	07L01
kompetencje zawodowe	07L01
kompetens	06`01
kompetenser	06`01
kompetensi	03N01
kompetensomraaden	06`01
kompetensomraden	06`01
kompetensområden	06`01
kompetenssit	01Z01
kompetensutveckling	09P01
kompetentsid	02^01
kompetenzen	03c01
kompetenzi	09_01
kompetenzi lingwistici	0:201
kompetenzi lingwistiċi	0:201
kompetenzprofil	03c01
kompetisi	03W01
kompiuteriniai igudziai	02a01
kompiuteriniai įgūdžiai	02a01
kompiuterinis rastingumas	02a01
kompiuterinis raštingumas	02a01
komputer	07L01
konferans ve seminerler	04I01
konferanser	02L01
konferanser og seminarer	02L01
konferanslar	04I01
konferanslar ve seminerler	04I01
konference	0<902
konference a seminare	01G01
konference a semináře	01G01
konference in seminarji	07X01
konferencer	03Z01
konferencer og seminarer	03Z01
konferences	06P01
konferences un seminari	06P01
konferences un semināri	06P01
konferenciak	0<;01
konferenciak es szeminariumok	0<;01
konferenciareszvetel	0<;01
konferenciarészvétel	0<;01
konferencie	0<<01
konferencie a seminare	0<<01
konferencie a semináre	0<<01
konferencije	0<=02
konferencije i seminari	0<=02
konferencijos	06W01
konferencijos ir seminarai	06W01
konferenciák	0<;01
konferenciák és szemináriumok	0<;01
konferencje	0<?01
konferencje i seminaria	0<?01
konferenser	08h01
konferenser och seminarier	08h01
konferensi	00G01
konferensi dan seminar	00G01
konferenssit	0<@01
konferenssit ja seminaarit	0<@01
konferenzen	0<A01
konferenzen und seminare	0<A01
konferenzi	03F01
konferenzi u seminars	03F01
konferenzteilnahmen	0<A01
kongreler	04I01
kongresi	0<B03
kongresse	0<A01
kongresser	0<E03
kongressit	0<@01
kongresszusok	0<;01
kongresy	0<H02
konicky	0<J02
konicky a zajmy	0<L01
konicky a zaujmy	0<M01
konjicki	0:Y01
konjički	0:Y01
konkurranser	09o01
konkurrencer	01e01
konkursy	0<N01
kontak	03o01
kontakt	0<O0<
kontakt informacije	0<[01
kontakt podaci	0<\02
kontaktai	02`01
kontaktandmed	0;601
kontaktdaten	01i01
kontakti	0<^03
kontaktine informacija	02`01
kontaktinfo	0;601
kontaktinformacija	0<a01
kontaktinformasjon	0<b01
kontaktinformation	0<c02
kontaktinformationen	01i01
kontaktinformācija	0<a01
kontaktiniai duomenys	02`01
kontaktinė informacija	02`01
kontaktne informacie	0<e01
kontaktne informacije	0<f01
kontaktne udaje	0<e01
kontaktni informace	0<g01
kontaktni podaci	0<h01
kontaktni podatki	0<f01
kontaktni udaje	0<g01
kontaktné informácie	0<e01
kontaktné údaje	0<e01
kontaktní informace	0<g01
kontaktní údaje	0<g01
kontaktoplysninger	0<i01
kontaktopplysninger	0<b01
kontaktpersonas atsauksmem	02l01
kontaktpersonas atsauksmēm	02l01
kontaktuppgifter	09d01
kontakty	0<j02
kontakty na reference	07f01
konusmalar	01>01
konuşmalar	01>01
konverentsid	0<l01
konverentsid ja seminarid	0<l01
konyvek	05<01
koníčky	0<J02
koníčky a zájmy	0<L01
koníčky a záujmy	0<M01
kool	09k01
koolitused	08[01
koolitused ja kursused	08[01
kopsavilkums	02?01
korabbi munkahelyek	01401
korekort	0<401
korekort og certifikater	03?01
korkort	0<501
korkort och certifikat	03]01
korsijiet	0<m01
korsijiet ta' tahrig	0<m01
korsijiet ta' taħriġ	0<m01
kort om meg	0;101
kort om mig	0;202
kort presentation	0<n01
kort profiel	07U01
kort profil	0<801
kortare utbildningar	09P01
korte introductie	07U01
kortit	0;m01
kortit ja luvat	0;m01
korábbi munkahelyek	01401
kotba	02[01
koulut	01F01
koulutukset	01F01
koulutukset ja kurssit	01\01
koulutus	01F01
koulutus ja tutkinnot	01F01
koulutushistoria	01F01
koulutustausta	01F01
kozeleti tevekenyseg	0<o01
kozossegi media	0:501
kozossegi munka	0<o01
kozossegi oldalak	0:501
kratce o mne	05=01
kratka biografija	0<301
kratka predstavitev	05@01
kratki zivotopis	0;b01
kratki životopis	0;b01
kratko o mne	0;a01
kretanje u sluzbi	07g01
kretanje u službi	07g01
krotko o mnie	04c01
krátce o mně	05=01
krátko o mne	0;a01
krótko o mnie	04c01
ksiazki	02]01
książki	02]01
ksztalcenie	08H01
kształcenie	08H01
kto som	0;a01
kualifikasi pendidikan	0;N01
kuka olen	01[01
kulcskompetenciak	06o01
kulcskompetenciák	06o01
kulup faaliyetleri	09b01
kulüp faaliyetleri	09b01
kunnatta	09701
kunniamaininnat	02401
kunnskaper	01c01
kunnátta	09701
kunskaper	06`01
kunskaper och faerdigheter	06`01
kunskaper och fardigheter	06`01
kunskaper och färdigheter	06`01
kuntatt	06^01
kuntatti	06^01
kurs	01b01
kurs bilgileri	01M01
kurs og opplaering	01b01
kurs og opplæring	01b01
kurs og sertifikater	01b01
kurs og videreutdanning	01b01
kurs ve egitimler	01M01
kurs ve eğitimler	01M01
kurs ve seminerler	01M01
kursai	0=001
kursai ir mokymai	0=001
kursbevis	03>01
kurse	03301
kurse und seminare	03301
kurser	0=102
kurser och certifikat	09P01
kurser och utbildningar	09P01
kurser og efteruddannelse	08K01
kursevi	07M01
kursevi i obuke	07M01
kursi	02<01
kursi seminari	02<01
kursi un seminari	02<01
kursi un semināri	02<01
kursi, semināri	02<01
kurslar	01M01
kurslar ve egitimler	01M01
kurslar ve eğitimler	01M01
kurssit	01\01
kurssit ja koulutukset	01\01
kursus	0=302
kursus dan pelatihan	0=501
kursusbeviser	03?01
kursused	08[01
kursy	07K01
kursy i szkolenia	07K01
kursy szkolenia	07K01
kursy zawodowe	07K01
kursy, szkolenia	07K01
kurulus uyelikleri	06g01
kuruluş üyelikleri	06g01
kurzbiografie	03e01
kurzbiographie	03e01
kurzfassung	03e01
kurzprofil	03e01
kurzusok	08Q01
kurzvorstellung	03e01
kurzy	00?02
kurzy a skoleni	00>01
kurzy a skolenia	06U01
kurzy a školenia	06U01
kurzy a školení	00>01
kurzy skoleni	00>01
kurzy, školení	00>01
kutatas	09E01
kutatasi projektek	09E01
kutatasok	09E01
kutatás	09E01
kutatási projektek	09E01
kutatások	09E01
kutsed	07:01
kutsetunnistused	07:01
kuulumine organisatsioonidesse	0=601
kuuluvus organisatsioonidesse	0=601
kuvaus	01[01
kvalifikacijas	02;01
kvalifikacijas celsana	02<01
kvalifikacijos	02j01
kvalifikacijos kelimas	0=001
kvalifikacijos kėlimas	0=001
kvalifikacijos tobulinimas	0=001
kvalifikasjoner	01c01
kvalifikationer	06m01
kvalifikācijas	02;01
kvalifikācijas celšana	02<01
kwalifikacje	05901
kwalifikacje zawodowe	05901
kwalifiki	08I01
kwalifiki akkademici	08I01
kwalifiki akkademiċi	08I01
kwaliteiten	03_01
ky nang	04E01
ky nang ca nhan	04E01
ky nang chinh	04E01
ky nang chuyen mon	04E01
ky nang khac	04E01
ky nang ky thuat	04E01
ky nang mem	04E01
ky nang nghe nghiep	04E01
ky nang ngoai ngu	0;n01
ky nang ngon ngu	0;n01
ky nang tin hoc	04E01
kynning	01301
kynningarbref	0=701
kynningarbréf	0=701
kärnkompetenser	06`01
képességek	06o01
képesítés	04501
képesítések	04501
képzettség	08S01
képzés	08S01
képzések	08S01
képzések, tanfolyamok	08Q01
készségek	06o01
készségek és kompetenciák	06o01
készségek, képességek	06o01
kísérőlevél	0<101
könyvek	05<01
körkort	0<501
körkort och certifikat	03]01
közéleti tevékenység	0<o01
közösségi munka	0<o01
közösségi média	0:501
közösségi oldalak	0:501
kørekort	0<401
kørekort og certifikater	03?01
kĩ năng	04E01
kısa özgeçmiş	01W01
kısaca ben	01W01
kısaca hakkımda	01W01
kľúčové zručnosti	06V01
kỹ năng	04E01
kỹ năng chuyên môn	04E01
kỹ năng chính	04E01
kỹ năng cá nhân	04E01
kỹ năng khác	04E01
kỹ năng kỹ thuật	04E01
kỹ năng mềm	04E01
kỹ năng nghề nghiệp	04E01
kỹ năng ngoại ngữ	0;n01
kỹ năng ngôn ngữ	0;n01
kỹ năng tin học	04E01
labitud koolitused	08[01
labor social	00H01
laboratory skills	00801
laenkar	0=801
laimejimai	02901
laimėjimai	02901
lain lain	06_01
lain-lain	06_01
lainnya	06_01
laisvalaikio pomegiai	0:R01
laisvalaikio pomėgiai	0:R01
laisvalaikis	0:R01
lampiran	07Y01
langages de programmation	03D01
language	09I01
language abilities	09I01
language competences	09I01
language competencies	09I01
language knowledge	09I01
language proficiency	09I01
language skills	09I01
languages	09I01
languages spoken	09I01
langue	05Y01
langues	05Y01
langues etrangeres	05Y01
langues parlees	05Y01
langues parlées	05Y01
langues vivantes	05Y01
langues étrangères	05Y01
lankar	0=801
lastni projekti	0;G01
latar belakang pendidikan	0;N01
laufbahn	02701
lavori	0=901
lavori precedenti	01S01
lavori svolti	01S01
lavoro	01S01
lavoro desiderato	02e01
lazer	02J01
leachtai	01701
leadership	00W01
leadership activities	00W01
leadership and service	00W01
leadership experience	00W01
leasanna	04G01
lectures	03g01
legater	01e01
legaturi	0=:01
legitimation	03]01
legitimationer	03]01
legături	0=:01
lehrerfahrung	02701
lehrgaenge	03301
lehrgaenge und seminare	03301
lehrgange	03301
lehrgange und seminare	03301
lehrgänge	03301
lehrgänge und seminare	03301
lehrtaetigkeit	02701
lehrtatigkeit	02701
lehrtätigkeit	02701
leistungen	03801
leisure	00_01
leisure activities	00_01
lenguajes	05^01
lenguajes de programacion	02E01
lenguajes de programación	02E01
lenguas	05^01
lenguas extranjeras	05^01
lenker	0=;01
lenkjer	0=;01
letter of motivation	02>01
lettera di motivazione	0=<01
lettera di presentazione	0=<01
lettera motivazionale	0=<01
lettere di referenza	0==01
letters of recommendation	05;01
lettre d'accompagnement	0=>01
lettre de motivation	0=>01
lettres de recommandation	0=?01
leyfi	0=@01
lezingen	02V01
libri	02R01
libros	02S01
licencas	00S01
licencas e certificacoes	00S01
licencas e certificados	00S01
licence	0=A04
licence i sertifikati	08301
licences	0=E03
licences et certifications	00K01
licencia de conducir	04P01
licencias	00Q01
licencias y certificaciones	00Q01
licencie	04n01
licencije	04o01
licencijos	02j01
licencje	05901
licencje i certyfikaty	05901
licenser	05002
licenses	03K01
licenses and certifications	03K01
licensure	03K01
licente	00T01
licente si certificari	00T01
licenties	03[01
licenze	00701
licenze e certificazioni	00701
licenzja tas sewqan	0=H01
licenzji	05601
licenzji tas sewqan	0=H01
licenças	00S01
licenças e certificados	00S01
licenças e certificações	00S01
licențe	00T01
licențe și certificări	00T01
lich su cong viec	06201
lich su lam viec	06201
licna interesovanja	0:X01
licne informacije	0<[01
licne osobine	0<301
licne vestine	07201
licni podaci	0<[01
licni profil	0<301
licni projekti	0;F01
lideranca	00P01
liderança	00P01
liderazgo	00H01
lidmaatschap	03b01
lidmaatschappen	03b01
lien he	08;01
lien ket	0:901
lien lac	08;01
liens	08Y01
ligacoes	0=I01
ligações	0=I01
liikmelisus	0=601
liikmesus	0=601
liite	02_01
liitteet	02_01
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
lingid	0=J01
lingua	04M01
linguagens de programacao	02B01
linguagens de programação	02B01
linguaggi di programmazione	00401
linguas	05b01
linguas estrangeiras	05b01
linguas faladas	05b01
lingue	04M01
lingue conosciute	04M01
lingue straniere	04M01
linguistic skills	09I01
lingwi	0:201
lingwi barranin	0:201
link	0=K02
linkek	0:501
linki	0=M01
linkit	0=N01
linkler	03L01
linkovi	08802
links	0=O07
linkuri	0=:01
lionrai agus ballraiochtai	03O01
lionrai soisialta	0=V01
lisaandmed	0=W01
lisad	07Z01
lisaekoulutus	01\01
lisaetiedot	0=X01
lisainfo	0=W01
lisakoulutus	01\01
lisanslar	03`01
lisanslar ve sertifikalar	03`01
lisateave	0=W01
lisatiedot	0=X01
lisenser	03>01
lisensi	0=Y01
lisensi dan sertifikasi	0=Y01
lisenssit	0;m01
list motywacyjny	0=Z01
lisäkoulutus	01\01
lisätiedot	0=X01
litir chludaigh	0=[01
litir chlúdaigh	0=[01
litir iarratais	0=[01
litsentsid	07:01
livres	02P01
livros	02A01
lizenzen	00=01
lizenzen und zertifikate	00=01
liên hệ	08;01
liên kết	0:901
liên lạc	08;01
liċenzja tas-sewqan	0=H01
liċenzji	05601
liċenzji tas-sewqan	0=H01
lična interesovanja	0:X01
lične informacije	0<[01
lične osobine	0<301
lične veštine	07201
lični podaci	0<[01
lični profil	0<301
lični projekti	0;F01
llenguatges de programacio	01U01
llenguatges de programació	01U01
llengues	05a01
llengues estrangeres	05a01
llengües	05a01
llengües estrangeres	05a01
lleure	00k01
llibres	05c01
llicencies	00R01
llicencies i certificacions	00R01
llicències	00R01
llicències i certificacions	00R01
lloc de treball desitjat	07=01
load	07:01
locul de munca actual	00X01
locul de munca vizat	02h01
locul de muncă actual	00X01
locul de muncă vizat	02h01
locuri de munca	00X01
locuri de muncă	00X01
loeneanspraak	0;e01
loenoenske	0;X01
logiciels	03D01
logros	03X01
logros destacados	03X01
loisirs	00\01
loisirs et centres d'interet	00\01
loisirs et centres d'intérêt	00\01
lomba	03W01
loneansprak	0;e01
lononske	0;X01
looking for	03E01
loopbaan	02H01
loopbaanoverzicht	02H01
lucrari publicate	02Q01
lucrari stiintifice	02Q01
lucrări publicate	02Q01
lucrări științifice	02Q01
luhidalt minust	08J01
luhitutvustus	08J01
lukesciai	06]01
luottamustehtaevaet	01I01
luottamustehtavat	01I01
luottamustehtävät	01I01
luottamustoimet	01I01
lupakortit	0;m01
luvat	0;m01
luvat ja kortit	0;m01
lydrastis	0=\01
lydraštis	0=\01
lyhyesti	01[01
lyhyt esittely	01[01
lyhytkurssit	01\01
läbitud koolitused	08[01
länkar	0=801
léachtaí	01701
líneas de investigación	00V01
línguas	05b01
línguas estrangeiras	05b01
línguas faladas	05b01
líonraí agus ballraíochtaí	03O01
líonraí sóisialta	0=V01
löneanspråk	0;e01
lønønske	0;X01
lühidalt minust	08J01
lühitutvustus	08J01
lūkesčiai	06]01
lịch sử công việc	06201
lịch sử làm việc	06201
maal	0=]03
maatschappelijke activiteiten	00[01
macibas	01B01
magamrol	03a01
magamról	03a01
magang	0;\01
main projects	00D01
major projects	00D01
makaleler	01>01
mal	0=]03
malakunnatta	08f01
malstofur	0=`01
malthing	0=`01
management skills	00801
mang xa hoi	0:901
manused	07Z01
markmid	01301
markmið	01301
materinski i strani jezici	0;R01
me contacter	06A01
medailonek	05=01
medals	00A01
media sosial	0;M01
media spolecznosciowe	0=M01
media społecznościowe	0=M01
medlemskab	09;01
medlemskaber	09;01
medlemskap	0=a02
medlemskap i foereningar	09C01
medlemskap i foreningar	09C01
medlemskap i föreningar	09C01
medlemskap i organisasjoner	09:01
medlemskap och naetverk	09C01
medlemskap och natverk	09C01
medlemskap och nätverk	09C01
medmaelabref	0=c01
medmaelendur	0=c01
medmaeli	0=c01
megjelent muvek	05<01
megjelent művek	05<01
megpalyazott munkakor	01N01
megpalyazott pozicio	01N01
megpályázott munkakör	01N01
megpályázott pozíció	01N01
mehke vescine	07101
mehke veščine	07101
meke vjestine	07301
meke vještine	07301
mekke dovednosti	06S01
melleklet	06B01
mellekletek	06B01
melléklet	06B01
mellékletek	06B01
membership	04601
memberships	04601
memberships and affiliations	04601
membre	00c01
membresias	00l01
membresías	00l01
membru	01001
menntun	09n01
menntun og thjalfun	09n01
menntun og þjálfun	09n01
meriter	0=d01
meriter i oevrigt	01l01
meriter i ovrigt	01l01
meriter i övrigt	01l01
meritos	03X01
merkis	02?01
mes experiences	00^01
mes expériences	00^01
mesleki beceriler	02F01
mesleki deneyim	04H01
mesleki egitimler	01M01
mesleki eğitimler	01M01
mesleki tecrube	04H01
mesleki tecrübe	04H01
mesleki uyelikler	06g01
mesleki üyelikler	06g01
messen und kongresse	0<A01
methoden	03c01
metier recherche	04^01
meðmælabréf	0=c01
meðmælendur	0=c01
meðmæli	0=c01
midja socjali	0=e01
midja soċjali	0=e01
mielenkiinnon kohteet	09l01
mimoskolni aktivity	06R01
mimoskolni cinnost	06R01
mimoskolska cinnost	07H01
mimoskolske aktivity	07H01
mimoškolní aktivity	06R01
mimoškolní činnost	06R01
mimoškolská činnosť	07H01
mimoškolské aktivity	07H01
min jien	08=01
minat	0:Q01
minat dan hobi	0:Q01
minat kerja	08X01
minat pribadi	0:Q01
minositesek	04501
minust	08J01
minusta	01[01
minősítések	04501
mionsonrai pearsanta	08b01
mionsonraí pearsanta	08b01
misc	00a01
miscelaneo	06c01
miscellaneous	00a01
miscel·lania	01R01
miscel·lània	01R01
misceláneo	06c01
missa olen tyoskennellyt	01601
missae olen tyoeskennellyt	01601
mission statement	00;01
missions	00^01
missä olen työskennellyt	01601
mitgliedschaft	03d01
mitgliedschaften	03d01
mitgliedschaften in vereinen	03d01
mitgliedschaften und netzwerke	03d01
mixxellanja	01H01
mocne strony	07L01
moi quan tam	0=f01
moje atuty	04c01
mokslas	0:]01
mokslines publikacijos	0<201
moksliniai tyrimai	02b01
mokslinės publikacijos	0<201
mokymai	0=001
mokymai ir kursai	0=001
mokymasis	0:]01
moltai	0=g01
moltaí	0=g01
moltoiri	0=g01
moltóirí	0=g01
mon profil	00001
mong muon	06301
mong muốn	06301
mooc	02i01
more	00a01
mother tongue and other languages	09I01
motivacijas vestule	0=h01
motivacijsko pismo	0=i02
motivaciono pismo	0=k01
motivacios level	0<101
motivacni dopis	0=l01
motivacny list	0=m01
motivasyon mektubu	0=n01
motivatie	07U01
motivatiebrief	03Y01
motivation	0=o02
motivation letter	02>01
motivationsschreiben	02301
motivatsioonikiri	0;Z01
motivační dopis	0=l01
motivačný list	0=m01
motiveret ansoegning	02501
motiveret ansogning	02501
motiveret ansøgning	02501
motivációs levél	0<101
motivācijas vēstule	0=h01
motyvacinis laiskas	0=\01
motyvacinis laiškas	0=\01
mrezne stranice	0:n01
mrežne stranice	0:n01
muc khac	0;o01
muc luong mong muon	06301
muc tieu	03P01
muc tieu nghe nghiep	03P01
muita tietoja	0=X01
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
muszaki ismeretek	06o01
muttersprache und fremdsprachen	09T01
muu	0>102
muu info	0=W01
muu koulutus	01\01
muu osaaminen	01Z01
muu teave	0=W01
muu tyoekokemus	01601
muu tyokokemus	01601
muu työkokemus	01601
muud oskused	02^01
muut	0=X01
muut koulutukset	01\01
muut taidot	01Z01
muut tiedot	0=X01
muuta	0=X01
my work	00B01
málakunnátta	08f01
málstofur	0=`01
málþing	0=`01
mål	0=]03
méritos	03X01
métier recherché	04^01
mācības	01B01
mērķis	02?01
měkké dovednosti	06S01
műszaki ismeretek	06o01
mạng xã hội	0:901
mối quan tâm	0=f01
mục khác	0;o01
mục tiêu	03P01
mục tiêu nghề nghiệp	03P01
mức lương mong muốn	06301
na kratko o meni	05@01
na meain shoisialta	0=V01
na meáin shóisialta	0=V01
nachweise	00=01
naetverk	0=801
naetverk och medlemskap	09C01
nagrade	0>303
nagrade i priznanja	0>602
nagrade in priznanja	07j01
nagrody	0<N01
nagrody i stypendia	0<N01
nagrody i wyroznienia	0<N01
nagrody i wyróżnienia	0<N01
naisc	0=V01
najvyssie dosiahnute vzdelanie	01<01
najvyššie dosiahnuté vzdelanie	01<01
najwazniejsze osiagniecia	0<N01
najwazniejsze projekty	03J01
najwazniejsze umiejetnosci	07L01
najważniejsze osiągnięcia	0<N01
najważniejsze projekty	03J01
najważniejsze umiejętności	07L01
nam	09n01
namsferill	09n01
namskeid	08Z01
namskeid og radstefnur	08Z01
nang luc	04E01
naobrazba	08E01
naryste	02d01
naryste organizacijose	02d01
narystes	02d01
narystė	02d01
narystė organizacijose	02d01
narystės	02d01
narzedzia	07L01
narzędzia	07L01
nas horas vagas	02J01
nascholing	00301
nastroje	0;@02
natjecanja	0>801
natverk	0=801
natverk och medlemskap	09C01
naucni radovi	0>901
nauka	08H01
naučni radovi	0>901
neben der arbeit	03601
nebenjobs	02701
nebenprojekte	03401
nebentaetigkeit	02701
nebentaetigkeiten	02701
nebentatigkeit	02701
nebentatigkeiten	02701
nebentätigkeit	02701
nebentätigkeiten	02701
neformalno izobrazevanje	06d01
neformalno izobraževanje	06d01
neformalno obrazovanje	07N01
nejvyssi dosazene vzdelani	01;01
nejvyšší dosažené vzdělání	01;01
nettprofiler	0=;01
nettsider	0=;01
nettverk og medlemskap	09:01
netvaerk	0:601
netvaerk og medlemskaber	09;01
netværk	0:601
netværk og medlemskaber	09;01
netwerken	0>:01
netwerken en lidmaatschappen	03b01
netwerks socjali	0=e01
netwerks soċjali	0=e01
netwerks u shubijiet	02f01
netwerks u sħubijiet	02f01
networks	09?01
networks and memberships	04601
netzwerke	0:^01
netzwerke und mitgliedschaften	03d01
nevenactiviteiten	00[01
nevenfuncties	00[01
nevenprojecten	03^01
nghien cuu	04C01
nghiên cứu	04C01
ngoai ngu	0;n01
ngon ngu	0;n01
ngon ngu lap trinh	04E01
ngoại ngữ	0;n01
nguoi gioi thieu	09`01
nguoi tham chieu	09`01
nguoi tham khao	09`01
nguyen vong	06301
nguyen vong cong viec	06301
nguyện vọng	06301
nguyện vọng công việc	06301
ngôn ngữ	0;n01
ngôn ngữ lập trình	04E01
người giới thiệu	09`01
người tham chiếu	09`01
người tham khảo	09`01
nitelikler	02F01
niveau de langue	05Y01
niveaux de langues	05Y01
nivel de idiomas	05^01
nivell d'idiomes	05a01
niyet mektubu	0=n01
nodarbinatiba	06Z01
nodarbinātība	06Z01
noeglekompetencer	06m01
noekkelkompetanse	01c01
noekkelkvalifikasjoner	0;101
noglekompetencer	06m01
nokkelkompetanse	01c01
nokkelkvalifikasjoner	0;101
non formal education	00b01
non-formal education	00b01
notable projects	00D01
notlar	05:01
nozimigakie projekti	0;I01
nozīmīgākie projekti	0;I01
nuorodos	0:m01
nyckelkompetenser	06`01
nyelvek	0:\01
nyelvi ismeretek	0:\01
nyelvi keszsegek	0:\01
nyelvi kompetenciak	0:\01
nyelvi kompetenciák	0:\01
nyelvi készségek	0:\01
nyelvismeret	0:\01
nyelvtudas	0:\01
nyelvtudás	0:\01
nyelvvizsgak	0:\01
nyelvvizsgák	0:\01
nám	09n01
námsferill	09n01
námskeið	08Z01
námskeið og ráðstefnur	08Z01
nástroje	0;@02
nätverk	0=801
nätverk och medlemskap	09C01
nøglekompetencer	06m01
nøkkelkompetanse	01c01
nøkkelkvalifikasjoner	0;101
năng lực	04E01
o meni	0>;03
o mne	0>>02
o mnie	04c01
o mně	05=01
o sobie	04c01
oa 능력	0>@01
oa능력	0>@01
obair dheonach	09a01
obiectiv	04J01
obiectiv profesional	04J01
obiective	04J01
obiettivi	03A01
obiettivo	03A01
obiettivo professionale	03A01
objave	0>A03
objave in predavanja	03f01
objavljeni radovi	05D02
objectif	00001
objectif professionnel	00001
objectifs	00001
objectiu	09601
objectiu professional	09601
objective	00;01
objectivo	02@01
objektif	06h01
objetivo	0>D02
objetivo profesional	00L01
objetivo profissional	02@01
objetivos	0>D02
objetivos pessoais	04O01
obras	0>F02
obrazovanje	01D02
obrazovanje i obuka	0>H01
obrazovanje i osposobljavanje	08E01
obres	0>I01
obsluga komputera	07L01
obstudijske dejavnosti	08501
obsługa komputera	07L01
obuke	07M01
obštudijske dejavnosti	08501
ocakavania	08101
occupation	00B01
occupational experience	00B01
occupazione	01S01
occupazione desiderata	02e01
ocekavani	0:701
ocekivanja	0>J02
oceneni	07i01
oceneni a uspechy	07i01
ocenenia	0>L01
ocenenia a uspechy	0>L01
ocenenia a úspechy	0>L01
ocenění	07i01
ocenění a úspěchy	07i01
ocio	00V01
octrooien	02V01
ocupacao de tempos livres	02J01
ocupacio desitjada	07=01
ocupació desitjada	07=01
ocupação de tempos livres	02J01
oczekiwania	07k01
oczekiwania finansowe	07k01
odabrani projekti	0>M01
odborna prax	0>N01
odborna praxe	07h01
odborna skoleni	00>01
odborna sposobilost	04n01
odborna zpusobilost	04m01
odborne certifikaty	04m01
odborne clanky	0>O01
odborne dovednosti	06S01
odborne publikace	0>O01
odborne publikacie	0>P01
odborne skusenosti	0>N01
odborne znalosti	0;@02
odborne zrucnosti	06V01
odborná prax	0>N01
odborná praxe	07h01
odborná spôsobilosť	04n01
odborná způsobilost	04m01
odborná školení	00>01
odborné certifikáty	04m01
odborné dovednosti	06S01
odborné publikace	0>O01
odborné publikácie	0>P01
odborné skúsenosti	0>N01
odborné znalosti	0;@02
odborné zručnosti	06V01
odborné články	0>O01
odbyte szkolenia	07K01
odkazy	0>Q02
odnosniki	0=M01
odnośniki	0=M01
odporucania	0>S01
odporúčania	0>S01
odul ve basarilar	03T01
oduller	03T01
oduller ve basarilar	03T01
odullerim	03T01
oenska stilling	0;W01
oenskad befattning	0;e01
oenskad tjaenst	0;e01
oenskat arbete	0;e01
oenskemaal	0;e01
oensker	0;i02
oensket job	0;X01
oensket jobb	0;W01
oensket stilling	0;i02
oevrig	01d01
oevrig arbetslivserfarenhet	02601
oevrig erhvervserfaring	02201
oevrig informasjon	01d01
oevrig information	01l01
oevrig utbildning	09P01
oevriga faerdigheter	06`01
oevriga kunskaper	06`01
oevriga meriter	01l01
oevriga meriter och kunskaper	06`01
oevriga uppgifter	01l01
oevriga upplysningar	01l01
oevriga utbildningar	09P01
oevrige ferdigheter	01c01
oevrige kompetencer	06m01
oevrige kurser	08K01
oevrige oplysninger	01a01
oevrige opplysninger	01d01
oevrigt	0>T02
oevrigt engagemang	08\01
off duty	00_01
off the clock	00_01
ofimatica	02E01
ofimática	02E01
ogrenim	01=01
ogrenim bilgileri	01=01
ogrenim durumu	01=01
ohjelmistot	01Z01
ohjelmointikielet	01Z01
ohrajn	01H01
oideachas	04F01
oideachas agus oiliuint	04F01
oideachas agus oiliúint	04F01
oiliuint	04b01
oiliúint	04b01
oklevelek	04501
oktatas	08S01
oktatas es kepzes	08S01
oktatas es kepzesek	08S01
oktatás	08S01
oktatás és képzés	08S01
oktatás és képzések	08S01
okul	01=01
okurettindi	03n01
okuskirteini	03n01
older positions	00B01
olennainen tyoekokemus	01601
olennainen tyokokemus	01601
olennainen työkokemus	01601
olulisemad projektid	0;701
om	0=]03
om meg	0;101
om mig	0;202
om personen	0<b01
omandatud haridus	09k01
omat projektit	09h01
omdoemen	0>V01
omdomen	0>V01
omdömen	0>V01
on yazi	0=n01
on yazi ozeti	01W01
onde trabalhei	02k01
onderscheidingen	03\01
onderscheidingen en prijzen	03\01
onderwijs	00F01
onderwijs en opleiding	00F01
onderwijservaring	02H01
onderzoek	03^01
onderzoekservaring	02H01
onderzoeksprojecten	03^01
one cikan projeler	00N01
onkentes munka	0<o01
onkentes tapasztalat	0<o01
onkentes tevekenyseg	0<o01
onkentesseg	0<o01
online	0>W02
online courses	00b01
online presence	09?01
online profielen	0>:01
online profile	0:^01
online profiles	09?01
online profilok	0:501
online profily	0>Q02
online-profile	0:^01
onlineprofiler	0>Y02
onnur faerni	09701
onoracha	08<01
onoracha agus gradaim	08<01
onorificenze	04;01
onoruri	04B01
onska stilling	0;W01
onskad befattning	0;e01
onskad tjanst	0;e01
onskat arbete	0;e01
onskemal	0;e01
onsker	0;i02
onsket job	0;X01
onsket jobb	0;W01
onsket stilling	0;i02
onur ve oduller	03T01
onur ve ödüller	03T01
onóracha	08<01
onóracha agus gradaim	08<01
open source	0>[02
open source contributions	00D01
open source projects	00D01
open source projekte	03401
open source software	00D01
open-source software	00D01
open-source-projekte	03401
opensourceprojecten	03^01
operare pc	00501
opere	0=901
opingud	09k01
opinie	0>]01
opinnot	01F01
opintotausta	01F01
opis	04c01
opiskelu	01F01
oplaeg	04701
opleiding	00F01
opleiding en training	00F01
opleidingen	00F01
opleidingsachtergrond	00F01
opleidingsgegevens	00F01
oplæg	04701
oppimine	09k01
oppsummering	0;101
opravneni	04m01
opravnenia	04n01
oprogramowanie	07L01
oprávnenia	04n01
oprávnění	04m01
opsummering	0<801
organisasi	0;l01
organisasjoner	09:01
organisasjonserfaring	08_01
organisational skills	00801
organisationer	0>^02
organisations professionnelles	00c01
organisatsioonid	0=601
organizacijas	03h01
organizacijos	02d01
organizaciones	00l01
organizacje	06L01
organizacje studenckie	01J01
organizacoes	00n01
organizatii	01001
organizatii profesionale	01001
organizations	04601
organizações	00n01
organizații	01001
organizații profesionale	01001
organizācijas	03h01
orodja	07101
osaaminen	01Z01
osaamisalueet	01Z01
osaamisprofiili	01[01
osebne informacije	0<f01
osebne lastnosti	05@01
osebni podatki	0<f01
osebni profil	05@01
osebni projekti	0;G01
osiagniecia	0<N01
osiagniecia i nagrody	0<N01
osiągnięcia	0<N01
osiągnięcia i nagrody	0<N01
oskastarf	0>`01
oskir um starf	0>`01
oskused	02^01
oskused ja teadmised	02^01
osnovni podaci	0<\02
osnovni podatki	0<f01
osobe za kontakt	0>a01
osobe za preporuku	0>b02
osobne informacie	0<e01
osobne informacije	0<h01
osobne projekty	0>d01
osobne udaje	0<e01
osobne vjestine	07301
osobne vjestine i kompetencije	07301
osobne vjestine i osobine	0;b01
osobne vještine	07301
osobne vještine i kompetencije	07301
osobne vještine i osobine	0;b01
osobne vlastnosti	0;a01
osobni data	0<g01
osobni informace	0<g01
osobni interesi	0:W01
osobni podaci	0<h01
osobni profil	0>e02
osobni projekti	0>M01
osobni projekty	0>g01
osobni udaje	0<g01
osobni vlastnosti	05=01
osobni zajmy	0<L01
osobny profil	0;a01
osobné informácie	0<e01
osobné projekty	0>d01
osobné vlastnosti	0;a01
osobné údaje	0<e01
osobní data	0<g01
osobní informace	0<g01
osobní profil	05=01
osobní projekty	0>g01
osobní vlastnosti	05=01
osobní zájmy	0<L01
osobní údaje	0<g01
osobný profil	0;a01
osoby polecajace	0>]01
osoby polecające	0>]01
osposobljavanje	07N01
oss	0>h01
osszefoglalas	03a01
osszefoglalo	03a01
oss活動	0>h01
ostale informacije	07R02
ostale vestine	07201
ostale veštine	07201
ostale vjestine	07301
ostale vještine	07301
ostali podaci	07R02
ostalo	07O03
ostatne	06T01
ostatne informacie	06T01
ostatne zrucnosti	06V01
ostatni	06Q01
ostatni dovednosti	06S01
ostatni informace	06Q01
ostatné	06T01
ostatné informácie	06T01
ostatné zručnosti	06V01
ostatní	06Q01
ostatní dovednosti	06S01
ostatní informace	06Q01
osvedceni	04m01
osvedceni a certifikaty	04m01
osvedcenia	04n01
osvedcenia a certifikaty	04n01
osvedčenia	04n01
osvedčenia a certifikáty	04n01
osvědčení	04m01
osvědčení a certifikáty	04m01
osztondijak	07501
osztondijak es dijak	07501
ota yhteytta	0:001
ota yhteyttae	0:001
ota yhteyttä	0:001
other	00a01
other experience	00B01
other information	00a01
other interests	00_01
other jobs	00B01
other roles	00B01
other skills	00801
other work	00B01
others	00a01
otra experiencia	00U01
otra formacion	04N01
otra formación	04N01
otra informacion	06c01
otra información	06c01
otras experiencias	00U01
otros	06c01
otros conocimientos	02E01
otros cursos	04N01
otros datos	06c01
otros datos de interes	06c01
otros datos de interés	06c01
otros meritos	06c01
otros méritos	06c01
ou j'ai travaille	00^01
outils	03D01
outils informatiques	03D01
outras competencias	02B01
outras competências	02B01
outras experiencias	02k01
outras experiências	02k01
outras informacoes	06N01
outras informacoes relevantes	06N01
outras informações	06N01
outras informações relevantes	06N01
outreach	00W01
outros	06N01
outros cursos	00O01
outros dados	06N01
outside interests	00_01
outside work	00_01
ouvrages	02P01
over mezelf	07U01
over mij	07U01
overig	00201
overige	00201
overige gegevens	00201
overige informatie	00201
overige opleidingen	00301
overige vaardigheden	03_01
overige werkervaring	02H01
overview	00;01
ovladanie jazykov	06C01
ovlascenja	08301
ovlastenja	04o01
ovlaštenja	04o01
ovlašćenja	08301
ovládanie jazykov	06C01
ovrig	01d01
ovrig arbetslivserfarenhet	02601
ovrig erhvervserfaring	02201
ovrig informasjon	01d01
ovrig information	01l01
ovrig utbildning	09P01
ovriga fardigheter	06`01
ovriga kunskaper	06`01
ovriga meriter	01l01
ovriga meriter och kunskaper	06`01
ovriga uppgifter	01l01
ovriga upplysningar	01l01
ovriga utbildningar	09P01
ovrige ferdigheter	01c01
ovrige kompetencer	06m01
ovrige kurser	08K01
ovrige oplysninger	01a01
ovrige opplysninger	01d01
ovrigt	0>T02
ovrigt engagemang	08\01
ozet	01W01
ozgecmis ozeti	01W01
où j'ai travaillé	00^01
očakávania	08101
očekivanja	0>J02
očekávání	0:701
oħrajn	01H01
pa fritiden	0>i02
paa fritiden	0>i02
padevused	02^01
paetevyydet	0;m01
paetevyydet ja kortit	0;m01
paetevyydet ja luvat	0;m01
paetevyys	0;m01
pageidaujamas darbas	06]01
pageidaujamos pareigos	06]01
pageidavimai	06]01
pagrindine informacija	02`01
pagrindinė informacija	02`01
paipeir	01701
paitinni	01701
paitinní	01701
paixoes	02J01
paixões	02J01
palestras	02A01
palgasoov	0>k01
palkinnot	02401
palkinnot ja tunnustukset	02401
palkkatoive	09f01
palyafutas	01401
pamatinformacija	0<a01
pamatinformācija	0<a01
papers	03g01
papildinformacija	05A01
papildinformācija	05A01
papildizglitiba	02<01
papildizglītība	02<01
papildoma informacija	0;E01
papildoma veikla	0>l01
papildomas issilavinimas	0=001
papildomas išsilavinimas	0=001
papildomi duomenys	0;E01
papildu informacija	05A01
papildu informācija	05A01
papildu izglitiba	02<01
papildu izglītība	02<01
papildus informacija	05A01
papildus informācija	05A01
par mani	02?01
par slov o mne	0>>02
parcours	00^01
parcours academique	06J01
parcours académique	06J01
parcours professionnel	00^01
parcours scolaire	06J01
parcours universitaire	06J01
parcurs educational	08@01
parcurs educațional	08@01
parcurs profesional	00X01
participacao em eventos	05k01
participacio social	00Z01
participacion social	00H01
participació social	00Z01
participación social	00H01
participari la conferinte	06001
participação em eventos	05k01
participări la conferințe	06001
pasakumi	06P01
pasantias	00U01
pasantías	00U01
pasatiempos	00V01
pasiekimai	02901
pasiones	00V01
pasirinkti projektai	02b01
pasiuni	0:@01
pasiuni si hobby uri	0:@01
pasiuni si interese	0:@01
pasiuni și hobby-uri	0:@01
pasiuni și interese	0:@01
pasje	06K01
pasje i zainteresowania	06K01
paskyros	0:m01
pasraksturojums	02?01
passatempi	0:k02
passatempos	02J01
passe temps	00\01
passe-temps	00\01
passioni	02o01
passions	0>m03
pastimes	00_01
pasākumi	06P01
paten	04A01
patendid	02\01
patent	02X01
patentai	0<201
patente	0?002
patente di guida	0?201
patenten	02V01
patenter	02Y02
patentes	0?302
patenti	0?505
patenti di guida	0?201
patenti e certificazioni	00701
patentini	00701
patentit	02W01
patentler	01>01
patents	0?:02
patents and certifications	03K01
patents and publications	03g01
patenty	0?<03
patevyydet	0;m01
patevyydet ja kortit	0;m01
patevyydet ja luvat	0;m01
patevyys	0;m01
patirtis	06\01
pazymejimai	02j01
pazymejimai ir sertifikatai	02j01
pašraksturojums	02?01
pažymėjimai	02j01
pažymėjimai ir sertifikatai	02j01
pc kenntnisse	03c01
pc znalosti	0;@02
pc-kenntnisse	03c01
pcスキル	0;C01
peer reviewed publications	03g01
peer-reviewed publications	03g01
pehmeaet taidot	01Z01
pehmeat taidot	01Z01
pehmeät taidot	01Z01
pekerjaan	0;\01
pekerjaan yang diinginkan	08X01
pelatihan	0=501
pelatihan & sertifikasi	0=501
pelatihan dan kursus	0=501
pelatihan dan sertifikasi	0=501
pemberi referensi	06O01
pembicara	04A01
pencapaian	03W01
pendidikan	0;N01
pendidikan formal	0;N01
pendidikan non formal	0=501
pendidikan nonformal	0=501
pendidikan terakhir	0;N01
penelitian	0??01
pengalaman	0;\01
pengalaman bekerja	0;\01
pengalaman berorganisasi	0;l01
pengalaman kerja	0;\01
pengalaman magang	0;\01
pengalaman organisasi	0;l01
pengalaman pekerjaan	0;\01
pengalaman praktik	0;\01
pengalaman profesional	0;\01
pengalaman proyek	0??01
pengalaman relawan	0;l01
pengalaman sukarela	0;l01
penghargaan	03W01
penghargaan & prestasi	03W01
penghargaan dan prestasi	03W01
penguasaan bahasa	03M01
penilaian mandiri keterampilan digital	0?@01
perangkat lunak	03N01
percorso accademico	04T01
percorso di studi	04T01
percorso formativo	04T01
percorso professionale	01S01
percorso scolastico	04T01
percurso academico	08>01
percurso académico	08>01
percurso profissional	02k01
perfectionare	01P01
perfectionnement	02i01
perfecționare	01P01
perfil	0?A03
perfil personal	0?D02
perfil pessoal	02@01
perfil profesional	00L01
perfil professional	09601
perfil profissional	02@01
perfiles	08`01
perfiles en linea	08`01
perfiles en línea	08`01
perfils	08a01
perfils en linia	08a01
perfils en línia	08a01
perfis	0=I01
perfis online	0=I01
perkenalan	06h01
permis	0?F01
permis auto	04Q01
permis b	0?F01
permis de conducere	04Q01
permis de conduir	04R01
permis de conduire	0?F01
permis et certifications	00K01
permiso de conducir	04P01
permisos de conducir	04P01
permisos de conduir	04R01
permís de conduir	04R01
persoane de referinta	0?G01
persoane de referință	0?G01
persoenliche angaben	01i01
persoenliche daten	01i01
persoenliche faehigkeiten	03c01
persoenliche informationen	01i01
persoenliche interessen	03601
persoenliche kompetenzen	03c01
persoenliche projekte	03401
persoenliche staerken	03e01
persoenliches	01i01
persoenliches profil	03e01
person	01i01
personal	03U01
personal data	03U01
personal details	03U01
personal info	03U01
personal information	03U01
personal interests	00_01
personal particulars	03U01
personal profile	00;01
personal projects	00D01
personal pursuits	00_01
personal skills	00801
personal statement	00;01
personal summary	00;01
personalia	0?H04
personalien	01i01
personas dati	0<a01
personas informacija	0<a01
personas informācija	0<a01
persondata	0?L03
personendaten	01i01
personiga informacija	0<a01
personigas ipasibas	02?01
personigie dati	0<a01
personigie projekti	0;I01
personiska informacija	0<a01
personiskā informācija	0<a01
personlege opplysningar	0<b01
personliche angaben	01i01
personliche daten	01i01
personliche fahigkeiten	03c01
personliche informationen	01i01
personliche interessen	03601
personliche kompetenzen	03c01
personliche projekte	03401
personliche starken	03e01
personliches	01i01
personliches profil	03e01
personlig informasjon	0<b01
personlig information	09d01
personlig presentation	0<n01
personlig profil	0=]03
personliga egenskaper	0<n01
personliga intressen	09Z01
personliga projekt	08M01
personliga uppgifter	09d01
personlige data	0<i01
personlige egenskaper	0;101
personlige ferdigheter	01c01
personlige interesser	0:[01
personlige kompetencer	06m01
personlige oplysninger	0<i01
personlige opplysninger	0<b01
personlige projekter	08N01
personlige prosjekter	08O01
personligt	0;202
personligt brev	09B01
personnes de reference	0=?01
personnes de référence	0=?01
personoplysninger	0<i01
personopplysninger	0<b01
personuleg samantekt	01301
personuleg verkefni	08U01
personulegar upplysingar	09e01
personuppgifter	09d01
personuupplysingar	09e01
personīgie dati	0<a01
personīgie projekti	0;I01
personīgā informācija	0<a01
personīgās īpašības	02?01
persoonlijk profiel	07U01
persoonlijke gegevens	03V01
persoonlijke informatie	03V01
persoonlijke interesses	04@01
persoonlijke projecten	03^01
persoonlijke samenvatting	07U01
persoonlijke vaardigheden	03_01
persoonsgegevens	03V01
persuni ta' referenza	0?O01
persónuleg samantekt	01301
persónuleg verkefni	08U01
persónulegar upplýsingar	09e01
persónuupplýsingar	09e01
persönliche angaben	01i01
persönliche daten	01i01
persönliche fähigkeiten	03c01
persönliche informationen	01i01
persönliche interessen	03601
persönliche kompetenzen	03c01
persönliche projekte	03401
persönliche stärken	03e01
persönliches	01i01
persönliches profil	03e01
pertenencia a asociaciones	00l01
pertinenca a associacions	00m01
pertinença a associacions	00m01
perustiedot	0:001
pesquisa	0;401
pet проекты	0?P01
pet-проекты	0?P01
petijumi	0;I01
petniecibas projekti	0;I01
phu luc	07701
phụ lục	07701
pieces jointes	01o01
pieejamiba	06[01
pieejamība	06[01
pielikumi	0?Q01
pielikums	0?Q01
pieredze	06Z01
pieteikuma vestule	0=h01
pieteikuma vēstule	0=h01
pièces jointes	01o01
places i've worked	00B01
po godzinach	06K01
pocitacove dovednosti	06S01
pocitacove znalosti	0;@02
pocitacove zrucnosti	06V01
podaci za kontakt	0<\02
podstawowe informacje	06X01
podsumowanie	04c01
podsumowanie zawodowe	04c01
podujatia	0<<01
pohiandmed	0;601
points forts	00001
poklicna pot	06f01
poklicne izkusnje	06f01
poklicne izkušnje	06f01
poklicni profil	05@01
polecenia	0>]01
politisches engagement	03701
pomegiai	0:R01
pomegiai ir interesai	0:R01
pomembnejsi projekti	0;G01
pomembnejši projekti	0;G01
pomėgiai	0:R01
pomėgiai ir interesai	0:R01
ponencias	02S01
ponencias y publicaciones	02S01
ponencies	05c01
ponències	05c01
popis publikacija	0?R01
popratno pismo	0?S01
poprzednie stanowiska	08201
portafolio	0;501
portafolis	0>I01
portafoll	0?T01
portefoelje	0?U02
portefolje	0?U02
portefølje	0?U02
portfelis	02b01
portfelj	0;G01
portfoelj	08M01
portfolio	0?W0E
portfolj	08M01
portfolyo	00N01
portfoolio	0;701
portfoy	00N01
portfólio	0?l02
portfólió	09E01
portfölj	08M01
portföy	00N01
portofolio	0??01
portofoliu	04f01
posicao desejada	04O01
posisi yang diinginkan	08X01
posisi yang dilamar	08X01
position sought	03E01
positions	00B01
positions held	00B01
posizione attuale	01S01
posizione desiderata	02e01
posizione per la quale si concorre	02e01
posizione ricercata	02e01
posizioni ricoperte	01S01
posição desejada	04O01
poslovno iskustvo	0;802
post ata uaim	09R01
post atá uaim	09R01
post inmhianaithe	09R01
poste recherche	04^01
poste recherché	04^01
poste souhaite	04^01
poste souhaité	04^01
poste vise	04^01
poste visé	04^01
postes occupes	00^01
postes occupés	00^01
postes precedents	00^01
postes précédents	00^01
postignuca	0>801
postignuća	0>801
posts held	00B01
postul dorit	02h01
postul vizat	02h01
poszukiwane stanowisko	07k01
potrdila	05501
potvrde	0?n02
potvrde i certifikati	04o01
povezave	08:01
poveznice	0:n01
povijest zaposlenja	07g01
povzetek	05@01
pozadovana pozice	0:701
pozadovana pozicia	08101
pozadovane zamestnani	0:701
pozadovane zamestnanie	08101
pozitia dorita	02h01
pozizzjoni mixtieqa	07;01
poziția dorită	02h01
poznavanje jezika	0;O02
poznavanje rada na racunaru	07201
poznavanje rada na računaru	07201
poznavanje stranih jezika	0;O02
pozostale	07J01
pozostale informacje	07J01
pozostałe	07J01
pozostałe informacje	07J01
počítačové dovednosti	06S01
počítačové znalosti	0;@02
počítačové zručnosti	06V01
pożizzjoni mixtieqa	07;01
požadovaná pozice	0:701
požadovaná pozícia	08101
požadované zamestnanie	08101
požadované zaměstnání	0:701
praca	08201
praca s pocitacom	06V01
praca spoleczna	01J01
praca społeczna	01J01
praca zawodowa	08201
prace s pc	06S01
pracovna historia	0>N01
pracovna prax	0>N01
pracovne skusenosti	0>N01
pracovni historie	07h01
pracovni kariera	07h01
pracovni praxe	07h01
pracovni preference	0:701
pracovni zkusenost	07h01
pracovni zkusenosti	07h01
pracovná história	0>N01
pracovná prax	0>N01
pracovné skúsenosti	0>N01
pracovní historie	07h01
pracovní kariéra	07h01
pracovní praxe	07h01
pracovní preference	0:701
pracovní zkušenost	07h01
pracovní zkušenosti	07h01
practica	00X01
practical experience	00B01
practical skills	00801
practicas	00U01
practicas profesionales	00U01
practică	00X01
practiques	04S01
praesentation	0<801
praesentationer	04701
praestationer	01e01
praksa	0@003
prakse	0@304
prakses	06Z01
praksis	01m01
prakticke skusenosti	0>N01
praktické skúsenosti	0>N01
prakticne izkusnje	06f01
prakticno iskustvo	07g01
praktijkervaring	02H01
praktik	0@702
praktika	0@903
praktikad	01Y01
praktikophold	02201
praktikum	02701
praktische erfahrung	02701
praktische erfahrungen	02701
praktične izkušnje	06f01
praktično iskustvo	07g01
praktyka zawodowa	08201
praktyki	08201
praktyki i staze	08201
praktyki i staże	08201
pranesimai	0<201
pranešimai	0<201
prasmes	05B01
prasmes un iemanas	05B01
prasmes un iemaņas	05B01
prasmes un zinasanas	05B01
prasmes un zināšanas	05B01
prawa jazdy	0@<01
prawo jazdy	0@<01
prax	0>N01
praxe	07h01
praxiserfahrung	02701
predavanja	0>A03
predchozi zamestnani	07h01
prednaskova cinnost	05F02
prednasky	05F02
prednášková činnosť	0>P01
prednášky	0>P01
predstava o zamestnani	08101
predstava o zamestnaní	08101
predstaveni	05=01
predstavenie	0;a01
predstavitev	05@01
predstavitve	03f01
predstavljanje	0;b01
predstavy o praci	0:701
preference	0:701
preferences	03E01
preferencias	0@=02
preferencias laborales	07<01
preferencie	08101
preferencies	07=01
preferencies laborals	07=01
preferencije	0@?01
preferencje	07k01
preferencje zawodowe	07k01
preferensi pekerjaan	08X01
preferenze	02e01
preferenzi	07;01
preferinte	02h01
preferințe	02h01
preferovana pozice	0:701
preferovana pozicia	08101
preferovaná pozice	0:701
preferovaná pozícia	08101
preferowane stanowisko	07k01
preferred occupation	03E01
preferències	07=01
preferències laborals	07=01
preferências	04O01
pregatire academica	08@01
pregatire educationala	08@01
pregătire academică	08@01
pregătire educațională	08@01
prehled praxe	07h01
prehled zamestnani	07h01
preise	03801
preise und auszeichnungen	03801
preise und stipendien	03801
prelekcje	02]01
premi	04;01
premi e borse di studio	04;01
premi e riconoscimenti	04;01
premiacoes	04901
premiações	04901
premii	04B01
premii si distinctii	04B01
premii si realizari	04B01
premii și distincții	04B01
premii și realizări	04B01
premios	05d02
premios e distincoes	04901
premios e honrarias	04901
premios e reconhecimentos	04901
premios y becas	03X01
premios y distinciones	03X01
premios y logros	03X01
premios y reconocimientos	03X01
premis	02g01
premis i distincions	02g01
premis i reconeixements	02g01
premjijiet	04:01
preparacion academica	00E01
preparación académica	00E01
preporuka	0>b02
preporuke	0>b02
presenca online	0=I01
presence en ligne	08Y01
presencia en linea	08`01
presencia en línea	08`01
presentacio	09601
presentacion	00L01
presentaciones	02S01
presentacions	05c01
presentació	09601
presentación	00L01
presentasi	04A01
presentasjon	0;101
presentasjoner	04801
presentaties	02V01
presentation	0@@02
presentationer	02X01
presentations	0@B02
presentazione	03A01
presentazioni	02R01
presença online	0=I01
prestasi	03W01
prestasi dan penghargaan	03W01
prestasjoner	09o01
prestaties	03\01
prestationer	0=d01
pretekle zaposlitve	06f01
pretensao salarial	04O01
pretensiones	07<01
pretensoes	04O01
pretensão salarial	04O01
pretensões	04O01
pretentions salariales	04^01
prethodna zaposlenja	0@D01
preukazy	04n01
previous employment	00B01
previous experience	00B01
previous jobs	00B01
previous positions	00B01
previous roles	00B01
prezentace	0>O01
prezentacie	0>P01
prezentacijas	09c01
prezentaciok	05<01
prezentacja	04c01
prezentacje	02]01
prezentare	04J01
prezentari	02Q01
prezentazzjoni	08=01
prezentazzjonijiet	02[01
prezentácie	0>P01
prezentációk	05<01
prezentācijas	09c01
prezentări	02Q01
preżentazzjoni	08=01
preżentazzjonijiet	02[01
pricakovanja	0@E01
pridobljena izobrazba	01C01
priebeh vzdelania	01<01
priebeh zamestnani	0>N01
priebeh zamestnania	0>N01
priebeh zamestnaní	0>N01
priedai	07\01
priedas	07\01
prijzen	03\01
prijzen en onderscheidingen	03\01
prilog	07[01
priloga	0@F01
priloge	0@F01
priloha	0@G02
prilohy	0@G02
prilozi	0@I02
principais competencias	02B01
principais competências	02B01
principais projetos	0;401
principales aptitudes	02E01
principales competences	03D01
principales compétences	03D01
principales realisations	04=01
principales réalisations	04=01
principali progetti	0=901
principaux projets	0@K01
priporocila	0@L01
priporocilo	0@L01
priporočila	0@L01
priporočilo	0@L01
priser	0@M03
priser och utmaerkelser	0=d01
priser och utmarkelser	0=d01
priser och utmärkelser	0=d01
priser og haedersbevisninger	01e01
priser og hædersbevisninger	01e01
priser og udmaerkelser	01e01
priser og udmærkelser	01e01
priser og utmerkelser	09o01
prisistatymas	02:01
pristatymai	0<201
privat	0@P02
private interessen	03601
private projekte	03401
privates	03601
privattivi	02[01
privitci	0@R01
prix	04=01
prix et bourses	04=01
prix et distinctions	04=01
prix et recompenses	04=01
prix et récompenses	04=01
prizai	02901
prizes	00A01
priznanja	0>303
priznanja i nagrade	0>602
priznanja in nagrade	07j01
pričakovanja	0@E01
pro bono	00W01
producao bibliografica	02A01
producao cientifica	02A01
produção bibliográfica	02A01
produção científica	02A01
profesijna prax	0>N01
profesijne organizacie	05P01
profesijne skusenosti	0>N01
profesijny profil	0;a01
profesijná prax	0>N01
profesijné organizácie	05P01
profesijné skúsenosti	0>N01
profesijný profil	0;a01
profesine patirtis	06\01
profesine veikla	06\01
profesines organizacijos	02d01
profesiniai igudziai	02a01
profesiniai įgūdžiai	02a01
profesinis profilis	02:01
profesinė patirtis	06\01
profesinė veikla	06\01
profesinės organizacijos	02d01
profesionala pieredze	06Z01
profesionalais profils	02?01
profesionalas organizacijas	03h01
profesionalas prasmes	05B01
profesionalne vestine	07201
profesionalne veštine	07201
profesionalne vjestine	07301
profesionalne vještine	07301
profesionalni profil	05>02
profesionalni sazetak	0;b01
profesionalni sažetak	0;b01
profesionalno iskustvo	0;802
profesionālais profils	02?01
profesionālā pieredze	06Z01
profesionālās organizācijas	03h01
profesionālās prasmes	05B01
profesjonell erfaring	01m01
profesni dovednosti	06S01
profesni draha	07h01
profesni kariera	07h01
profesni organizace	05Q01
profesni osvedceni	04m01
profesni praxe	07h01
profesni profil	05=01
profesni sdruzeni	05Q01
profesni shrnuti	05=01
profesni zkusenosti	07h01
profesní dovednosti	06S01
profesní dráha	07h01
profesní kariéra	07h01
profesní organizace	05Q01
profesní osvědčení	04m01
profesní praxe	07h01
profesní profil	05=01
profesní sdružení	05Q01
profesní shrnutí	05=01
profesní zkušenosti	07h01
professionaalne profiil	08J01
professional activities	00B01
professional affiliations	04601
professional appointments	00B01
professional associations	04601
professional background	00B01
professional bodies	04601
professional certifications	03K01
professional development	00b01
professional education	00C01
professional experience	00B01
professional history	00B01
professional licenses	03K01
professional memberships	04601
professional memberships and affiliations	04601
professional objective	00;01
professional organizations	04601
professional profile	00;01
professional projects	00D01
professional qualifications	03K01
professional references	05;01
professional skills	00801
professional summary	00;01
professional training	00b01
professioneel profiel	07U01
professionel erfaring	02201
professionele ervaring	02H01
professionele lidmaatschappen	03b01
professionele vaardigheden	03_01
professionell erfarenhet	02601
profesyonel deneyim	04H01
profesyonel ozet	01W01
profesyonel profil	01W01
profesyonel özet	01W01
proficiencies	00801
profiel	07U01
profielen	0>:01
profielschets	07U01
profieltekst	07U01
profiil	08J01
profiili	01[01
profiilid	0=J01
profiilit	0=N01
profil	0@S0@
profil daring	0;M01
profil diri	06h01
profil in kuerze	03e01
profil in kurze	03e01
profil in kürze	03e01
profil kandydata	04c01
profil online	0;M01
profil personal	04J01
profil personali	08=01
profil personnel	00001
profil profesional	0@c02
profil professionnel	00001
profil professjonali	08=01
profil singkat	06h01
profil zawodowy	04c01
profilar	0:801
profilbeskrivning	0<n01
profile	0@e04
profile internetowe	0=M01
profile spolecznosciowe	0=M01
profile społecznościowe	0=M01
profile summary	00;01
profiler	0@i03
profiles	09?01
profili	0@l06
profili na mrezi	0A201
profili na mreži	0A201
profili online	05R01
profili social	05R01
profiliai	0:m01
profilis	02:01
profill	01301
profiller	03L01
profilo	03A01
profilo personale	03A01
profilo professionale	03A01
profilok	0:501
profils	0A302
profils en ligne	08Y01
profiltekst	0<801
profiluri	0=:01
profiluri online	0=:01
profily	0>Q02
progetti	0A502
progetti accademici	0=901
progetti di ricerca	0=901
progetti open source	0=901
progetti personali	0A502
progetti realizzati	0=901
progetti rilevanti	0=901
progetti selezionati	0=901
progetti ta' ricerka	0?T01
programavimo kalbos	02a01
programlama dilleri	02F01
programmeerimiskeeled	02^01
programmeertalen	03_01
programmeringsspraak	0A702
programmeringssprak	0A702
programmeringssprog	06m01
programmeringsspråk	0A702
programmesanas valodas	05B01
programmierkenntnisse	03c01
programmiersprachen	03c01
programming	00801
programming languages	00801
programming skills	00801
programmēšanas valodas	05B01
programovaci jazyky	06S01
programovacie jazyky	06V01
programovací jazyky	06S01
programozasi nyelvek	06o01
programozási nyelvek	06o01
programski jezici	01K02
programski jeziki	07101
programvara	06`01
proiecte	04f01
proiecte academice	04f01
proiecte de cercetare	04f01
proiecte personale	04f01
proiecte profesionale	04f01
proiecte proprii	04f01
proiecte realizate	04f01
proiecte relevante	04f01
proiecte selectate	04f01
proifil	00M01
proifil phearsanta	00M01
proifili	0=V01
proifili ar line	0=V01
proje deneyimi	00N01
project	0A902
project experience	00D01
project work	00D01
projecten	03^01
projectervaring	03^01
projectes	0>I01
projectes de recerca	0>I01
projectes destacats	0>I01
projectes personals	0>I01
projectes propis	0>I01
projectes realitzats	0>I01
projectos	0;401
projects	0A;02
projects and research	00D01
projekt	0A=04
projektai	02b01
projektarbeit	03401
projektarbeiten	03401
projektauswahl	03401
projekte	03401
projektek	09E01
projekter	08N01
projekterfahrung	03401
projekterfahrungen	03401
projekterfarenhet	08M01
projekterfaring	08N01
projekthistorie	03401
projekti	0AA04
projektid	0;701
projektikogemus	0;701
projektikokemus	09h01
projektit	09h01
projektit ja hankkeet	09h01
projektliste	03401
projektno iskustvo	0>M01
projektove zkusenosti	0>g01
projektové zkušenosti	0>g01
projekttapasztalat	09E01
projektubersicht	03401
projektuebersicht	03401
projekty	0AE03
projekty badawcze	03J01
projekty open source	03J01
projekty osobiste	03J01
projekty wlasne	03J01
projekty własne	03J01
projektübersicht	03401
projeler	00N01
projelerim	00N01
projet	0@K01
projet professionnel	04^01
projetos	0;401
projetos academicos	0;401
projetos acadêmicos	0;401
projetos de destaque	0;401
projetos de pesquisa	0;401
projetos open source	0;401
projetos pessoais	0;401
projetos profissionais	0;401
projetos proprios	0;401
projetos próprios	0;401
projetos realizados	0;401
projetos relevantes	0;401
projets	0@K01
projets academiques	0@K01
projets académiques	0@K01
projets de recherche	0@K01
projets etudiants	0@K01
projets marquants	0@K01
projets open source	0@K01
projets personnels	0@K01
projets professionnels	0@K01
projets realises	0@K01
projets réalisés	0@K01
projets scolaires	0@K01
projets universitaires	0@K01
projets étudiants	0@K01
propratno pismo	0=k01
prosjekt	08O01
prosjekter	08O01
prosjekterfaring	08O01
prosti cas	0:Y01
prosti čas	0:Y01
prostocasne dejavnosti	0:Y01
prostovoljne dejavnosti	08501
prostovoljno delo	08501
prostovoljske izkusnje	08501
prostovoljske izkušnje	08501
prostovoljstvo	08501
prostočasne dejavnosti	0:Y01
proyecto	0;501
proyectos	0;501
proyectos academicos	0;501
proyectos académicos	0;501
proyectos de investigacion	0;501
proyectos de investigación	0;501
proyectos destacados	0;501
proyectos open source	0;501
proyectos personales	0;501
proyectos profesionales	0;501
proyectos propios	0;501
proyectos realizados	0;501
proyectos relevantes	0;501
proyek	0??01
proyek penelitian	0??01
proyek pilihan	0??01
proyek pribadi	0??01
proyek terkait	0??01
proġetti	0?T01
proġetti personali	0?T01
proġetti ta' riċerka	0?T01
prubeh vzdelani	01;01
prubeh zamestnani	07h01
prukazy	04m01
prukazy a opravneni	04m01
pruvodni dopis	0=l01
przebieg edukacji	08H01
przebieg kariery	08201
przebieg kariery zawodowej	08201
przebieg nauki	08H01
przebieg pracy zawodowej	08201
przynaleznosc do organizacji	06L01
przynależność do organizacji	06L01
pràctiques	04S01
práca s počítačom	06V01
práce s pc	06S01
prácticas	00U01
prácticas profesionales	00U01
præsentation	0<801
præsentationer	04701
præstationer	01e01
prémios	04901
prémios e distinções	04901
présence en ligne	08Y01
présentation	00001
présentations	02P01
prétentions salariales	04^01
prêmios	04901
prêmios e distinções	04901
prêmios e honrarias	04901
prêmios e reconhecimentos	04901
príloha	0AH01
prílohy	0AH01
prófílar	0:801
prófíll	01301
próifíl	00M01
próifíl phearsanta	00M01
próifílí	0=V01
próifílí ar líne	0=V01
průběh vzdělání	01;01
průběh zaměstnání	07h01
průkazy	04m01
průkazy a oprávnění	04m01
průvodní dopis	0=l01
pubblicazioni	02R01
pubblicazioni e conferenze	02R01
pubblicazioni e presentazioni	02R01
pubblicazioni scientifiche	02R01
pubblikazzjonijiet	02[01
public service	00W01
public speaking	03g01
publicaciones	02S01
publicaciones cientificas	02S01
publicaciones científicas	02S01
publicaciones y ponencias	02S01
publicacions	05c01
publicacions i ponencies	05c01
publicacions i ponències	05c01
publicacoes	02A01
publicacoes cientificas	02A01
publicacoes e palestras	02A01
publicaties	02V01
publicaties en lezingen	02V01
publicaties en presentaties	02V01
publicatii	02Q01
publicatii si prezentari	02Q01
publicatii stiintifice	02Q01
publication	03g01
publications	0@B02
publications and patents	03g01
publications and presentations	03g01
publications and talks	03g01
publications et communications	02P01
publications et conferences	02P01
publications et conférences	02P01
publications scientifiques	02P01
publicações	02A01
publicações científicas	02A01
publicações e palestras	02A01
publicații	02Q01
publicații și prezentări	02Q01
publicații științifice	02Q01
publicerade artiklar	02X01
publikace	0>O01
publikace a prednasky	0>O01
publikace a přednášky	0>O01
publikacie	0>P01
publikacie a prednasky	0>P01
publikacijas	09c01
publikacije	0>A03
publikacije i predavanja	0?R01
publikacijos	0<201
publikaciok	05<01
publikaciok es eloadasok	05<01
publikacios lista	05<01
publikacje	02]01
publikacje i wystapienia	02]01
publikacje i wystąpienia	02]01
publikacje naukowe	02]01
publikacna cinnost	0>P01
publikacni cinnost	0>O01
publikasi	04A01
publikasi ilmiah	04A01
publikasjonar	04801
publikasjoner	04801
publikasjoner og foredrag	04801
publikationen	03501
publikationen und vortraege	03501
publikationen und vortrage	03501
publikationen und vorträge	03501
publikationer	0AI02
publikationer och foeredrag	02X01
publikationer och foredrag	02X01
publikationer och föredrag	02X01
publikationer og foredrag	04701
publikationslista	02X01
publikationsliste	0AK02
publikatsioonid	02\01
publikatsioonid ja ettekanded	02\01
publikačná činnosť	0>P01
publikační činnost	0>O01
publikácie	0>P01
publikácie a prednášky	0>P01
publikációk	05<01
publikációk és előadások	05<01
publikációs lista	05<01
publikācijas	09c01
published work	03g01
puesto deseado	07<01
puesto solicitado	07<01
puestos anteriores	00U01
puestos desempenados	00U01
puestos desempeñados	00U01
puheet	02W01
punann	0AM01
puncte forte	04J01
páipéir	01701
pályafutás	01401
pár slov o mne	0;a01
pár slov o mně	05=01
pädevused	02^01
pätevyydet	0;m01
pätevyydet ja kortit	0;m01
pätevyydet ja luvat	0;m01
pätevyys	0;m01
på fritiden	0>i02
põhiandmed	0;601
pētniecības projekti	0;I01
pētījumi	0;I01
předchozí zaměstnání	07h01
přednášková činnost	0>O01
přednášky	0>O01
představení	05=01
představy o práci	0:701
přehled praxe	07h01
přehled zaměstnání	07h01
příloha	0AN01
přílohy	0AN01
qua trinh cong tac	06201
qua trinh cong tac va lam viec	06201
qua trinh dao tao	03Q01
qua trinh hoc tap	03Q01
qua trinh lam viec	06201
qualificacao profissional	00O01
qualificacoes	02B01
qualificacoes profissionais	02B01
qualifications	0AO02
qualificação profissional	00O01
qualificações	02B01
qualificações profissionais	02B01
qualifiche	00401
qualifikationen	03c01
qualifikationsprofil	03e01
que busco	0AQ02
quem sou	02@01
qui soc	09601
qui suis je	00001
qui suis-je	00001
quien soy	00L01
quién soy	00L01
quá trình công tác	06201
quá trình công tác và làm việc	06201
quá trình học tập	03Q01
quá trình làm việc	06201
quá trình đào tạo	03Q01
què busco	07=01
qué busco	07<01
raadighed	0;X01
raccomandazioni	0==01
racunalna znanja	07301
racunalne vjestine	07301
racunalniska znanja	07101
racunalniske vescine	07101
racunarske vestine	07201
rad na racunalu	07301
rad na racunaru	07201
rad na računalu	07301
rad na računaru	07201
radighed	0;X01
radionice	08F02
radna iskustva	0;802
radno iskustvo	0;802
radno mjesto na koje se prijavljujete	0@?01
radovi	05D02
radstefnur	0=`01
radstefnur og malthing	0=`01
raiteas pearsanta	00M01
rakkomandazzjonijiet	0?O01
raksti	09c01
rangkuman	06h01
rannsoknarverkefni	08U01
rannsoknir	08U01
rannsóknarverkefni	08U01
rannsóknir	08U01
raziskave	0;G01
raziskovalni projekti	0;G01
razno	07O03
razpolozljivost	0@E01
razpoložljivost	0@E01
računalna znanja	07301
računalne vještine	07301
računalniška znanja	07101
računalniške veščine	07101
računarske veštine	07201
realisations	04=01
realisations et projets	0@K01
realizacoes	04901
realizari	04B01
realizações	04901
realizetie projekti	0;I01
realizovane projekty	0AS02
realizované projekty	0AS02
realizowane projekty	03J01
realizări	04B01
realizētie projekti	0;I01
reamhra	00M01
recapiti	01^01
recerca	0>I01
recherche	0@K01
recognition	00A01
recomanacions	04]01
recomandari	0?G01
recomandări	0?G01
recomendaciones	04\01
recomendacoes	04[01
recomendações	04[01
recommandations	0=?01
recommendations	05;01
recompenses	04=01
recompenses et distinctions	04=01
reconeixements	02g01
reconhecimentos	04901
reconocimientos	03X01
recunoasteri	04B01
recunoașteri	04B01
redes	0AU02
redes e afiliacoes	00n01
redes e afiliações	00n01
redes e filiacoes	00n01
redes e filiações	00n01
redes sociais	0=I01
redes sociales	08`01
redes y afiliaciones	00l01
referans	0AW01
referans bilgileri	0AW01
referansar	02m01
referanse	02m01
referanser	02m01
referanslar	0AW01
referanslarim	0AW01
referanslarım	0AW01
referaty	02]01
referees	05;01
reference	0AX07
reference contacts	05;01
reference persons	05;01
referencer	0A_01
references	0A`02
references professionnelles	0=?01
referencia	0Ab02
referenciak	01901
referenciamunkak	09E01
referenciamunkák	09E01
referencias	0Ad02
referencias laborales	04\01
referencias personales	04\01
referencias pessoais	04[01
referencias profesionales	04\01
referencias profissionais	04[01
referenciaszemelyek	01901
referenciaszemélyek	01901
referencie	0>S01
referencies	04]01
referencies professionals	04]01
referenciák	01901
referencje	0>]01
referencne osebe	0@L01
referencne osoby	0>S01
referencni osoby	07f01
referens	0>V01
referenser	0>V01
referensi	06O01
referenspersoner	0>V01
referenssit	0Af01
referenten	00101
referentie	00101
referenties	00101
referentsid	0Ag01
referenz	02I01
referenze	0==01
referenze professionali	0==01
referenzen	02I01
referenzgeber	02I01
referenzi	0?O01
referenzpersonen	02I01
referenzprojekte	03401
referenčne osebe	0@L01
referenčné osoby	0>S01
referenční osoby	07f01
referinte	0?G01
referinte profesionale	0?G01
referințe	0?G01
referințe profesionale	0?G01
referències	04]01
referències professionals	04]01
referências	04[01
referências pessoais	04[01
referências profissionais	04[01
registraties	03[01
rekomendacija	02c01
rekomendacijas	02l01
rekomendacijos	02c01
rekomendacje	0>]01
rekomendasi	06O01
rekomenduojantys asmenys	02c01
rekomendācijas	02l01
rekommendationer	0>V01
related experience	00B01
relawan	0;l01
relazioni	02R01
relevant arbeidserfaring	01m01
relevant arbetslivserfarenhet	02601
relevant coursework	00b01
relevant erfarenhet	02601
relevant erfaring	08d02
relevant erhvervserfaring	02201
relevant experience	00B01
relevant projects	00D01
relevant skills	00801
relevanta projekt	08M01
relevante kurser	08K01
relevante projecten	03^01
relevante werkervaring	02H01
rendezvenyek	0<;01
rendezvények	0<;01
renginiai	06W01
renseignements	06A01
renseignements complementaires	03C01
renseignements complémentaires	03C01
renseignements personnels	06A01
research	00D01
research experience	00B01
research interests	00_01
research projects	00D01
research publications	03g01
reseaux	08Y01
reseaux et affiliations	00c01
reseaux sociaux	08Y01
resultater	0Ah02
resum	09601
resum professional	09601
resume	0Aj02
resume professionnel	00001
resume summary	00;01
resumen	00L01
resumen ejecutivo	00L01
resumen profesional	00L01
resumo	02@01
resumo de qualificacoes	02@01
resumo de qualificações	02@01
resumo profissional	02@01
resumé	0<801
retele de socializare	0=:01
retele si afilieri	01001
retele sociale	0=:01
reti e affiliazioni	00j01
reti sociali	05R01
rettindi	0=@01
reynsla	03101
rezime	0<301
rezumat	04J01
rezumat profesional	04J01
rețele de socializare	0=:01
rețele sociale	0=:01
rețele și afilieri	01001
riassunto	03A01
ricerca	0=901
ricerka	0?T01
riconoscimenti	04;01
riconoscimenti e premi	04;01
ridicske opravneni	0Al01
ridicske prukazy	0Al01
ridicsky prukaz	0Al01
riepilogo	03A01
rijbewijs	0Am01
rijbewijzen	0Am01
rijvaardigheid	0Am01
riki	05B01
rikonoxximenti	04:01
ringkasan	06h01
ringkasan profesional	06h01
riset	0??01
risultati	04;01
rit	04401
ritaskra	04401
ritaskrá	04401
ritverk	04401
riwayat karier	0;\01
riwayat karir	0;\01
riwayat kerja	0;\01
riwayat organisasi	0;l01
riwayat pekerjaan	0;\01
riwayat pelatihan	0=501
riwayat pendidikan	0;N01
riwayat profesional	0;\01
riċerka	0?T01
roghanna poist	09R01
rolam	03a01
rovid bemutatkozas	03a01
rozne	0An02
ruzne	06Q01
ráiteas pearsanta	00M01
ráðstefnur	0=`01
ráðstefnur og málþing	0=`01
rådighed	0;X01
réalisations	04=01
réalisations et projets	0@K01
réamhrá	00M01
récompenses	04=01
récompenses et distinctions	04=01
référence	0=?01
références	0=?01
références professionnelles	0=?01
réseaux	08Y01
réseaux et affiliations	00c01
réseaux sociaux	08Y01
résumé	00001
résumé professionnel	00001
réttindi	0=@01
rólam	03a01
różne	07J01
rôzne	06T01
rövid bemutatkozás	03a01
rīki	05B01
různé	06Q01
saatavuus	09f01
saatekirje	09g01
saavutukset	02401
saavutukset ja palkinnot	02401
saavutused	03201
sabiedriska darbiba	02K01
sabiedriskas aktivitates	02K01
sabiedriskā darbība	02K01
sabiedriskās aktivitātes	02K01
saites	0B001
sajat projektek	09E01
saját projektek	09E01
salariswens	01X01
salary expectations	03E01
samandrag	0;101
samantekt	01301
samband	09e01
samenvatting	07U01
samfelagsmidlar	0:801
samfélagsmiðlar	0:801
sammanfattning	0<n01
sammendrag	0;101
sammenfatning	0<801
samoocena digitalnih kompetenc	0B101
samoocena kompetencji cyfrowych	0B201
samoprocena digitalnih vestina	0B301
samoprocena digitalnih veština	0B301
samoprocjena digitalnih vjestina	0B401
samoprocjena digitalnih vještina	0B401
samskiptaupplysingar	09e01
samskiptaupplýsingar	09e01
san pham	04C01
santrauka	02:01
saoralaiocht	09a01
saorálaíocht	09a01
sasniegumi	02801
savanoriavimas	0>l01
savanoriska veikla	0>l01
savanoriška veikla	0>l01
savanoryste	0>l01
savanorystes patirtis	0>l01
savanorystė	0>l01
savanorystės patirtis	0>l01
savoir etre	03D01
savoir faire	03D01
savoir-faire	03D01
savoir-être	03D01
sazetak	05>02
sažetak	05>02
scheine	00=01
schluesselkompetenzen	03c01
schlusselkompetenzen	03c01
schlüsselkompetenzen	03c01
scholarships	00A01
scholing	00F01
school	0B502
schooling	00C01
schopnosti	0;@02
schopnosti a dovednosti	06S01
schriften	03501
schriftenverzeichnis	03501
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
schulungen	03301
schulungen und seminare	03301
schwerpunkte	03c01
scientific publications	03g01
sciezka edukacyjna	08H01
scileanna	06D01
scileanna digiteacha	06D01
scileanna gairmiula	06D01
scileanna gairmiúla	06D01
scileanna riomhaireachta	06D01
scileanna ríomhaireachta	06D01
scileanna teanga	0:c01
scileanna teicniula	06D01
scileanna teicniúla	06D01
scolaireachtai	08<01
scolarite	06J01
scolarité	06J01
scoli	08@01
scoláireachtaí	08<01
scrisoare de intentie	0B701
scrisoare de intenție	0B701
scrisoare de motivatie	0B701
scrisoare de motivație	0B701
scrisori de recomandare	0?G01
scritti	02R01
scurta prezentare	04J01
scurtă prezentare	04J01
sebahodnotenie digitalnych zrucnosti	0B801
sebahodnotenie digitálnych zručností	0B801
sebehodnoceni digitalnich dovednosti	0B901
sebehodnocení digitálních dovedností	0B901
secilmis projeler	00N01
seimineair	05T01
seimineáir	05T01
seirbhis phobail	09a01
seirbhís phobail	09a01
sekalaista	0=X01
selbstbeurteilung digitale kompetenz	06n01
selbsteinschaetzung digitaler kompetenzen	06n01
selbsteinschatzung digitaler kompetenzen	06n01
selbsteinschätzung digitaler kompetenzen	06n01
selected experience	00B01
selected projects	00D01
selected publications	03g01
self introduction	00;01
self-introduction	00;01
seltsitegevus	0B:01
selvevaluering af digitale kompetencer	0B;01
seminaarit	0<@01
seminaarit ja konferenssit	0<@01
seminaires	05S01
seminaires et conferences	05S01
seminar	00G01
seminar dan konferensi	00G01
seminar dan pelatihan	0=501
seminarai	06W01
seminarai ir kursai	0=001
seminare	0B<04
seminare a konference	01G01
seminare a konferencie	0<<01
seminare a kurzy	00?02
seminare und konferenzen	0<A01
seminare und kurse	03301
seminare und weiterbildungen	03301
seminarer	0B@02
seminarer og konferanser	02L01
seminarer og konferencer	03Z01
seminari	0BB04
seminari e convegni	05o01
seminari i obuke	07M01
seminari i tecajevi	07N01
seminari i tečajevi	07N01
seminari un kursi	02<01
seminaria	0<?01
seminaria i konferencje	0<?01
seminarid	0<l01
seminarid ja konverentsid	0<l01
seminarier	08h01
seminarier och konferenser	08h01
seminarii	06001
seminarios	05i02
seminarios e congressos	05k01
seminarios y congresos	05l01
seminaris	05m01
seminarji	07X01
seminarji in konference	07X01
seminarji in tecaji	06d01
seminarji in tečaji	06d01
seminars	0BF03
seminars and conferences	05f01
seminars and workshops	00b01
seminars en conferenties	05n01
seminer ve konferanslar	04I01
seminer ve kurslar	01M01
seminerler	04I01
seminerler ve kurslar	01M01
semináre	0<<01
semináre a konferencie	0<<01
semináre a kurzy	06U01
seminários	05k01
seminários e congressos	05k01
semináře	01G01
semináře a konference	01G01
semináře a kurzy	00>01
semināri	06P01
semināri un kursi	02<01
senine tookogemus	01Y01
senine töökogemus	01Y01
serthekking	09701
sertifika	03`01
sertifika bilgileri	03`01
sertifika ve belgeler	03`01
sertifikaadid	07:01
sertifikaadid ja tunnistused	07:01
sertifikaatit	0;m01
sertifikaatit ja paetevyydet	0;m01
sertifikaatit ja patevyydet	0;m01
sertifikaatit ja pätevyydet	0;m01
sertifikacija	02;01
sertifikalar	03`01
sertifikalar ve belgeler	03`01
sertifikalarim	03`01
sertifikalarım	03`01
sertifikasi	0=Y01
sertifikasi & lisensi	0=Y01
sertifikasi dan lisensi	0=Y01
sertifikasi profesional	0=Y01
sertifikat	0BI02
sertifikat dan lisensi	0=Y01
sertifikat for bil	09D01
sertifikatai	02j01
sertifikatai ir licencijos	02j01
sertifikater	03>01
sertifikater og lisenser	03>01
sertifikati	0BK02
sertifikati i licence	08301
sertifikati un licences	02;01
sertifikavimas	02j01
sertifikācija	02;01
sertifikāti	02;01
sertifikāti un licences	02;01
sertifioinnit	0;m01
sertifisering	03>01
sertifiseringer	03>01
service	00W01
servico voluntario	00P01
servizio civile	02n01
servizz komunitarju	03001
serviço voluntário	00P01
settore professionale	02e01
seçilmiş projeler	00N01
sfond edukattiv	08I01
short bio	00;01
short term jobs	00B01
short-term jobs	00B01
shrnuti	05=01
shrnutí	05=01
shubija	02f01
shubijiet	02f01
side jobs	00B01
side projects	00D01
sideprojekter	08N01
sideprosjekter	08O01
sidoprojekt	08M01
siekiamos pareigos	06]01
siete	0BM01
silne stranky	0>>02
silné stránky	0>>02
sim	0BN01
simenntun	08Z01
simpozioane	06001
sintese	02@01
sintesi	03A01
sinteza	04J01
sinteză	04J01
sissejuhatus	08J01
site	0BO01
sites	0=I01
sites web	08Y01
siti elettronici	0=e01
siti elettroniċi	0=e01
siti web	05R01
sitios web	08`01
situation actuelle	00^01
sivuprojektit	09h01
sjaelvbedoemning av digital kompetens	0BP01
sjalfbodalidastarf	09>01
sjalfbodastarf	09>01
sjalfbodavinna	09>01
sjalfsmat a stafraenni haefni	0BQ01
sjalvbedomning av digital kompetens	0BP01
sjálfboðaliðastarf	09>01
sjálfboðastarf	09>01
sjálfboðavinna	09>01
sjálfsmat á stafrænni hæfni	0BQ01
självbedömning av digital kompetens	0BP01
skaitmeniniai igudziai	02a01
skaitmeniniai įgūdžiai	02a01
skaitmeniniu igudziu isivertinimas	0BR01
skaitmeninių įgūdžių įsivertinimas	0BR01
skill	0BS02
skill set	00801
skills	0BU05
skills & tools	00801
skills and abilities	00801
skills and competences	00801
skills and expertise	00801
skills summary	00801
skillset	00801
skirteini	0=@01
skjol	09]01
skjöl	09]01
skola	0BZ05
skolaganga	09n01
skolar	09n01
skole	0B_02
skolegang	0B_02
skoleni	00>01
skoleni a kurzy	00>01
skolenia	06U01
skolenia a kurzy	06U01
skolgaang	01@01
skolgang	01@01
skolgång	01@01
skolor	01@01
skolovanje	01D02
skoly	0Ba02
skupovi	07W01
skusenosti	0>N01
skírteini	0=@01
skólaganga	09n01
skólar	09n01
skúsenosti	0>N01
slobodne aktivnosti	0Bc02
slobodno vreme	0:X01
slobodno vrijeme	0:W01
sns	0Be02
snsアカウント	0Bg01
so thich	0=f01
so thich ca nhan	0=f01
so thich va moi quan tam	0=f01
so yeu	08;01
sobre	02@01
sobre mi	0?D02
sobre mi persona	00L01
sobre mim	02@01
sobre mí	00L01
social	0Bh02
social and political activities	00W01
social engagement	00W01
social links	09?01
social media	0Bj03
social network	05R01
social networks	09?01
social profiles	09?01
sociala medier	0=801
sociala naetverk	0=801
sociala natverk	0=801
sociala nätverk	0=801
sociale media	0>:01
sociale medier	0:601
sociale netvaerk	0:601
sociale netværk	0:601
sociale netwerken	0>:01
socialie mediji	0B001
socialie tikli	0B001
socialiniai tinklai	0:m01
socialne siete	0BM01
socialni site	0BO01
sociedades	00n01
societes savantes	00c01
societies	04601
sociálne siete	0BM01
sociální sítě	0BO01
sociétés savantes	00c01
sociālie mediji	0B001
sociālie tīkli	0B001
soeger	0;X01
soeker	0Bm02
soeknad	0Bo01
soeknadsbrev	0Bo01
soft skill	03N01
soft skills	0C003
software	0C308
software projects	00D01
software skills	00801
softwarekennis	03_01
softwarekenntnisse	03c01
soger	0;X01
soker	0Bm02
soknad	0Bo01
soknadsbrev	0Bo01
solanje	01C01
sole	01C01
sollicitatiebrief	03Y01
some	0=N01
sommaire	00001
sommario	03A01
sommarju	08=01
sonrai pearsanta	08b01
sonrai teagmhala	08b01
sonraí pearsanta	08b01
sonraí teagmhála	08b01
sonstige angaben	07D01
sonstige informationen	07D01
sonstige kenntnisse	03c01
sonstiges	07D01
soovid	0>k01
soovitaja	0Ag01
soovitajad	0Ag01
soovitav too	0>k01
soovitav töö	0>k01
soovitud amet	0>k01
soovitud tookoht	0>k01
soovitud töökoht	0>k01
soovitused	0Ag01
soovituskirjad	0Ag01
sopstveni projekti	0;F01
sosiaalinen media	0=N01
sosial media	0;M01
sosiale medier	0=;01
sosiale nettverk	0=;01
sosyal aglar	03L01
sosyal aktiviteler	09b01
sosyal ağlar	03L01
sosyal faaliyetler	09b01
sosyal medya	03L01
sosyal medya hesaplari	03L01
sosyal medya hesapları	03L01
sosyal sorumluluk	09b01
sosyal sorumluluk projeleri	09b01
sotsiaalmeedia	0=J01
souhaits	04^01
souhrn	05=01
souteze	07i01
soutěže	07i01
soziale kompetenzen	03c01
soziale medien	0:^01
soziale netzwerke	0:^01
soziales engagement	03701
speaking	03g01
speaking engagements	03g01
special skills	00801
specialisaties	03_01
specializzazioni	00401
specialties	00801
specjalizacje	07L01
spezialkenntnisse	03c01
spisak publikacija	0>901
spletne strani	08:01
spletni profili	08:01
spoken languages	09I01
spolecenske aktivity	06R01
společenské aktivity	06R01
spolky	05Q01
spolocenske aktivity	07H01
spoločenské aktivity	07H01
sport	0C;06
sports	00_01
sports et loisirs	00\01
sposobnosti	0CA03
spraak	0CD02
spraakfaerdigheter	09S01
spraakferdigheter	09U01
spraakkompetanse	09U01
spraakkunnighet	09S01
spraakkunnskap	09U01
spraakkunnskaper	09U01
spraakkunskaper	09S01
spraakliga kunskaper	09S01
sprachen	09T01
sprachfaehigkeiten	09T01
sprachfahigkeiten	09T01
sprachfähigkeiten	09T01
sprachkenntnisse	09T01
sprachkompetenz	09T01
sprachkompetenzen	09T01
sprachliche faehigkeiten	09T01
sprachliche fahigkeiten	09T01
sprachliche fähigkeiten	09T01
sprachliche kompetenzen	09T01
sprak	0CD02
sprakfardigheter	09S01
sprakferdigheter	09U01
sprakkompetanse	09U01
sprakkunnighet	09S01
sprakkunnskap	09U01
sprakkunnskaper	09U01
sprakkunskaper	09S01
sprakliga kunskaper	09S01
spremno pismo	0CF01
spretnosti	07101
spretnosti in kompetence	07101
spricevala	05501
sprievodny list	0=m01
sprievodný list	0=m01
spričevala	05501
sprog	09V01
sprogfaerdigheder	09V01
sprogfærdigheder	09V01
sprogkendskab	09V01
sprogkompetencer	09V01
sprogkundskaber	09V01
sproglige faerdigheder	09V01
sproglige færdigheder	09V01
sproglige kompetencer	09V01
språk	0CD02
språkferdigheter	09U01
språkfärdigheter	09S01
språkkompetanse	09U01
språkkunnighet	09S01
språkkunnskap	09U01
språkkunnskaper	09U01
språkkunskaper	09S01
språkliga kunskaper	09S01
stack	00801
stack tecnologica	02B01
stack tecnologico	02E01
stack tecnológica	02B01
stack tecnológico	02E01
staerken	03e01
stage	0CG03
stage ervaring	02H01
stage-ervaring	02H01
stages	04U02
stages de formation	02i01
stages en werkervaring	02H01
stages et emplois	00^01
stagii	00X01
stagii de practica	00X01
stagii de practică	00X01
staidear	04F01
staidéar	04F01
stair fostaiochta	09Q01
stair fostaíochta	09Q01
stair oibre	09Q01
staj	04H01
staj bilgileri	04H01
staj deneyimi	04H01
staj deneyimleri	04H01
stajlar	04H01
stamdata	0<i01
stammdaten	01i01
stanowisko	07k01
starfsferill	03101
starfsmarkmid	01301
starfsmarkmið	01301
starfsoskir	0>`01
starfsrettindi	0=@01
starfsreynsla	03101
starfsréttindi	0=@01
starfsthjalfun	03101
starfsóskir	0>`01
starfsþjálfun	03101
starken	03e01
statement	00;01
stationen	02701
staz	08201
staze	0CJ03
staze i praktyki	08201
stazuotes	06\01
staż	08201
staże	08201
staże i praktyki	08201
stažuotės	06\01
steckbrief	03e01
stellenwunsch	01j01
stik	0<f01
stiki	0<f01
stillinger	01m01
stipender	09o01
stipendia	04d02
stipendien	03801
stipendien und auszeichnungen	03801
stipendien und preise	03801
stipendier	0CM02
stipendier och priser	0=d01
stipendier och utmaerkelser	0=d01
stipendier och utmarkelser	0=d01
stipendier och utmärkelser	0=d01
stipendijas	02801
stipendije	0>303
stipendijos	02901
stipendit	02401
stipendiumid	03201
stiprybes	02:01
stiprybės	02:01
stopnja izobrazbe	01C01
storf	03101
storia lavorativa	01S01
storja tal impjieg	08g01
storja tal-impjieg	08g01
stowarzyszenia	06L01
straipsniai	0<201
strani jezici	0;O02
strengths	00801
streszczenie	04c01
strokovna znanja	07101
strokovne izkusnje	06f01
strokovne izkušnje	06f01
strokovni clanki	03f01
strokovni izpiti	05501
strokovni članki	03f01
strony internetowe	0=M01
strucna sprema	01D02
strucna znanja	01K02
strucni ispiti	0?n02
strucni skupovi	0<=02
strucno iskustvo	0;802
strucno usavrsavanje	08F02
strukovna udruzenja	05K02
strukovna udruženja	05K02
strumenti	00401
stručna sprema	01D02
stručna znanja	01K02
stručni ispiti	0?n02
stručni skupovi	0<=02
stručno iskustvo	0;802
stručno usavršavanje	08F02
studentengagemang	08\01
studenterengagement	09L01
studentske projekty	0>g01
studentsko delo	06f01
studentské projekty	0>g01
studi	0CO02
studia	0CQ02
studie	00F01
studiejob	02201
studien	00<01
studier	0CS03
studies	0B502
studii	08@01
studii si formare	08@01
studii universitare	08@01
studii și formare	08@01
studij	0CV02
studijas	01B01
studije	0>H01
studijos	0:]01
studium	0CX03
studium und ausbildung	00<01
studji	08I01
study	00C01
stutt kynning	01301
stypendia	0<N01
styrkir	01101
styrkleikar	09701
styrkor	0<n01
stáže	04>02
stärken	03e01
störf	03101
su di me	03A01
su kien	0:Z01
su nghiep	06201
succes	04=01
successi	04;01
succès	04=01
sudjelovanje na konferencijama	07W01
suhrn	0;a01
suimeanna	04G01
sukarelawan	0;l01
sukcesy	0<N01
sumar	04J01
sumario	0>D02
sumario profissional	02@01
summary	00;01
summary of qualifications	00;01
sumário	02@01
sumário profissional	02@01
sunumlar	01>01
suosittelija	0Af01
suosittelijat	0Af01
suosittelijat ja suositukset	0Af01
suositukset	0Af01
supplerende oplysninger	01a01
sur le web	08Y01
surat izin mengemudi	0BN01
surat lamaran	0C[01
surat motivasi	0C[01
surucu belgeleri	08T01
surucu belgesi	08T01
sutaze	0>L01
svarbiausi projektai	02b01
svesvalodas	0C\01
svesvalodu prasmes	0C\01
svesvalodu zinasanas	0C\01
svešvalodas	0C\01
svešvalodu prasmes	0C\01
svešvalodu zināšanas	0C\01
svietimas	0:]01
svjedodzbe	04o01
svjedodžbe	04o01
sw 역량	0>@01
swiadectwa	05901
symposia	0C]02
sympozja	0<?01
synthese	00001
synthèse	00001
system	06`01
systemkunskaper	06`01
systemvana	06`01
szabadalmak	05<01
szabadido	08c01
szabadidos tevekenysegek	08c01
szabadidő	08c01
szabadidős tevékenységek	08c01
szakertelem	06o01
szakkepesites	04501
szakkepesitesek	04501
szakképesítés	04501
szakképesítések	04501
szakmai eletut	01401
szakmai eloelet	01401
szakmai előélet	01401
szakmai eredmenyek	07501
szakmai eredmények	07501
szakmai gyakorlat	01401
szakmai ismeretek	06o01
szakmai kepzesek	08Q01
szakmai keszsegek	06o01
szakmai kompetenciak	06o01
szakmai kompetenciák	06o01
szakmai képzések	08Q01
szakmai készségek	06o01
szakmai mult	01401
szakmai múlt	01401
szakmai osszefoglalo	03a01
szakmai palyafutas	01401
szakmai profil	03a01
szakmai pályafutás	01401
szakmai rendezvenyek	0<;01
szakmai rendezvények	0<;01
szakmai szervezetek	08R01
szakmai tagsagok	08R01
szakmai tagságok	08R01
szakmai tapasztalat	01401
szakmai tapasztalatok	01401
szakmai tovabbkepzesek	08Q01
szakmai továbbképzések	08Q01
szakmai életút	01401
szakmai összefoglaló	03a01
szakértelem	06o01
szamitastechnika	06o01
szamitogepes ismeretek	06o01
szamitogepes keszsegek	06o01
szemelyes adatok	00`01
szemelyes bemutatkozas	03a01
szemelyes erdeklodes	08c01
szemelyes informaciok	00`01
szemelyes profil	03a01
szemelyes projektek	09E01
szemelyes tulajdonsagok	03a01
szemelyi adatok	00`01
szeminariumok	0<;01
szemináriumok	0<;01
személyes adatok	00`01
személyes bemutatkozás	03a01
személyes információk	00`01
személyes profil	03a01
személyes projektek	09E01
személyes tulajdonságok	03a01
személyes érdeklődés	08c01
személyi adatok	00`01
szervezeti tagsagok	08R01
szervezeti tagságok	08R01
szkolenia	07K01
szkolenia i kursy	07K01
szkoly	08H01
szkoły	08H01
szoftverismeret	06o01
számítástechnika	06o01
számítógépes ismeretek	06o01
számítógépes készségek	06o01
séminaires	05S01
séminaires et conférences	05S01
sérþekking	09701
símenntun	08Z01
síntese	02@01
sítě	0BO01
söker	0;e01
søger	0;X01
søker	0;W01
søknad	0Bo01
søknadsbrev	0Bo01
súhrn	0;a01
súťaže	0>L01
sürücü belgeleri	08T01
sürücü belgesi	08T01
sħubija	02f01
sħubijiet	02f01
sơ yếu	08;01
sản phẩm	04C01
sở thích	0=f01
sở thích cá nhân	0=f01
sở thích và mối quan tâm	0=f01
sự kiện	0:Z01
sự nghiệp	06201
taal	0C_01
taalbeheersing	0C_01
taalkennis	0C_01
taalvaardigheden	0C_01
taalvaardigheid	0C_01
taekni	09701
taeknifaerni	09701
taetigkeiten	02701
taevlingar	0=d01
taeydennyskoulutus	01\01
taghrif iehor	01H01
taghrif personali	06^01
tagsag	08R01
tagsagok	08R01
tagság	08R01
tagságok	08R01
tagungen	0<A01
tagungen und seminare	0<A01
tagħrif ieħor	01H01
tagħrif personali	06^01
tahrig	0<m01
tai lieu dinh kem	07701
taidot	01Z01
taidot ja osaaminen	01Z01
taiendav info	0=W01
taiendkoolitus	08[01
taiendkoolitused	08[01
taiendope	08[01
taighde	0AM01
taithi	09Q01
taithi abhartha	09Q01
taithi dheonach	09a01
taithi ghairmiuil	09Q01
taithi oibre	09Q01
taithí	09Q01
taithí dheonach	09a01
taithí ghairmiúil	09Q01
taithí oibre	09Q01
taithí ábhartha	09Q01
takdir ve oduller	03T01
takdir ve ödüller	03T01
takmicenja	07l01
takmičenja	07l01
talakizglitiba	02<01
talen	0C_01
talenkennis	0C_01
talks	03g01
talks and publications	03g01
talleres	04N01
tallers	01V01
tambahan	06_01
tanfolyamok	08Q01
tanfolyamok tovabbkepzesek	08Q01
tanfolyamok treningek	08Q01
tanfolyamok, továbbképzések	08Q01
tanfolyamok, tréningek	08Q01
tanitim	01W01
tanulmany	08S01
tanulmanyok	08S01
tanulmány	08S01
tanulmányok	08S01
tanusitvanyok	04501
tanúsítványok	04501
tanıtım	01W01
tapahtumat	0<@01
tapasztalat	01401
tapasztalatok	01401
target position	03E01
tarsadalmi szerepvallalas	0<o01
tarsadalmi tevekenyseg	0<o01
tatigkeiten	02701
tautan	0;M01
tavlingar	0=d01
tavoite	01[01
tavoiteltu tehtaevae	09f01
tavoiteltu tehtava	09f01
tavoiteltu tehtävä	09f01
tavoitteet	01[01
tavsiye mektuplari	0AW01
tavsiye mektupları	0AW01
tavsiyeler	0AW01
taydennyskoulutus	01\01
taħriġ	0<m01
teaching experience	00B01
teadmised	02^01
teadmised ja oskused	02^01
teadusprojektid	0;701
teaduspublikatsioonid	02\01
teagmhail	08b01
teagmháil	08b01
teangacha	0:c01
teangacha iasachta	0:c01
teastais	04_01
teastais agus ceadunais	04_01
teastais agus ceadúnais	04_01
tecajevi	07N01
tecajevi i edukacije	07N01
tecaji	06d01
tecaji in usposabljanja	06d01
tech stack	0;>02
tech-stack	03c01
technical	00801
technical certifications	03K01
technical expertise	00801
technical knowledge	00801
technical proficiencies	00801
technical projects	00D01
technical skills	00801
technical skillset	00801
technical summary	00801
technicke dovednosti	06S01
technicke znalosti	0;@02
technicke zrucnosti	06V01
technické dovednosti	06S01
technické znalosti	0;@02
technické zručnosti	06V01
technik	03c01
technikai ismeretek	06o01
techniniai igudziai	02a01
techniniai įgūdžiai	02a01
technische competenties	03_01
technische faehigkeiten	03c01
technische fahigkeiten	03c01
technische fähigkeiten	03c01
technische kennis	03_01
technische kenntnisse	03c01
technische kompetenzen	03c01
technische vaardigheden	03_01
technologiak	06o01
technologie	0C`03
technologieen	03_01
technologien	03c01
technologies	05W02
technologies et outils	03D01
technologieën	03_01
technologijos	02a01
technology	00801
technológie	06V01
technológiák	06o01
tecnologias	04K02
tecnologie	00401
tecnologies	01U01
tecnologías	02E01
tecrube	04H01
tecrubeler	04H01
tecrübe	04H01
tecrübeler	04H01
teenistuskaik	01Y01
teenistuskäik	01Y01
tehnicke vestine	07201
tehnicke vjestine	07301
tehnicna znanja	07101
tehnicne vescine	07101
tehnilised oskused	02^01
tehniskas prasmes	05B01
tehniskās prasmes	05B01
tehničke veštine	07201
tehničke vještine	07301
tehnična znanja	07101
tehnične veščine	07101
tehnologii	00501
tehnologijas	05B01
tehnologije	0CA03
tehnoloogiad	02^01
tehnoloģijas	05B01
teistimeireachtai	0=g01
teistimeiri	0=g01
teistiméireachtaí	0=g01
teistiméirí	0=g01
tekmovanja	07j01
teknik	06`01
teknik beceriler	02F01
teknik bilgi	02F01
teknik bilgiler	02F01
teknik yetenekler	02F01
teknik yetkinlikler	02F01
tekninen osaaminen	01Z01
tekniset taidot	01Z01
teknisk kompetanse	01c01
teknisk kompetens	06`01
tekniska faerdigheter	06`01
tekniska fardigheter	06`01
tekniska färdigheter	06`01
tekniska kunskaper	06`01
tekniske faerdigheder	06m01
tekniske ferdigheter	01c01
tekniske færdigheder	06m01
tekniske kompetencer	06m01
teknologi	03N01
teknologiat	01Z01
teknologier	0Cc02
teknolojiler	02F01
temel beceriler	02F01
temel bilgiler	03m01
temoignages	0=?01
tempo libero	02o01
tempo livre	02J01
tempos livres	02J01
temps libre	00\01
temps lliure	00k01
tengilidaupplysingar	09e01
tengiliðaupplýsingar	09e01
tenglar	0:801
tentang	06h01
tentang saya	06h01
tep dinh kem	07701
tercihler	02G01
testimoni	06O01
testimonials	05;01
testimonianze	0==01
testimonios	04\01
tečajevi	07N01
tečajevi i edukacije	07N01
tečaji	06d01
tečaji in usposabljanja	06d01
tham chieu	09`01
tham chiếu	09`01
thanh tich	06Y01
thanh tich noi bat	06Y01
thanh tuu	06Y01
thanh vien	0:101
thanh vien hiep hoi	0:101
thekking	09701
thjalfun	08Z01
thong tin bo sung	0;o01
thong tin ca nhan	08;01
thong tin chung	08;01
thong tin co ban	08;01
thong tin khac	0;o01
thong tin lien he	08;01
thong tin lien lac	08;01
thong tin tham khao	09`01
thong tin them	0;o01
thu ung tuyen	0Ce01
thu xin viec	0Ce01
thuc tap	06201
thành tích	06Y01
thành tích nổi bật	06Y01
thành tựu	06Y01
thành viên	0:101
thành viên hiệp hội	0:101
thông tin bổ sung	0;o01
thông tin chung	08;01
thông tin cá nhân	08;01
thông tin cơ bản	08;01
thông tin khác	0;o01
thông tin liên hệ	08;01
thông tin liên lạc	08;01
thông tin tham khảo	09`01
thông tin thêm	0;o01
thư xin việc	0Ce01
thư ứng tuyển	0Ce01
thực tập	06201
tidigare anstaellningar	02601
tidigare anstallningar	02601
tidigare anställningar	02601
tidigare erfarenhet	02601
tidigare jobb	02601
tidligere ansaettelser	02201
tidligere ansættelser	02201
tidligere job	02201
tidligere jobber	01m01
tidligere stillinger	01m01
tiempo libre	00V01
tiessaistes profili	0B001
tieteelliset julkaisut	02W01
tietoa minusta	01[01
tietotekniikkataidot	01Z01
tietotekninen osaaminen	01Z01
tietotekniset taidot	01Z01
tiešsaistes profili	0B001
tiivistelma	01[01
tiivistelmae	01[01
tiivistelmä	01[01
tikslas	02:01
tilgjengelighet	0;W01
tilleggsinformasjon	01d01
tillgaenglighet	0;e01
tillganglighet	0;e01
tillgänglighet	0;e01
tillidshverv	09L01
tillitsverv	08_01
timp liber	0:@01
tin hoc	04E01
tin học	04E01
tinh nguyen	06101
tionscadail	0AM01
tionscadail phearsanta	0AM01
tionscadail thaighde	0AM01
tirocini	01S01
tirocinio	01S01
titoli di studio	04T01
titolo di studio	04T01
titols i certificats	00R01
titres et certifications	00K01
titulacion	00E01
titulaciones	00E01
titulacions	08?01
titulación	00E01
titulos y certificados	00Q01
tjaenstgoering	02601
tjanstgoring	02601
tjänstgöring	02601
tko sam	0;b01
to chuc tham gia	0:101
todistukset	0;m01
toiveet	09f01
toivottu tyo	09f01
toivottu tyoe	09f01
toivottu työ	09f01
tolvufaerni	09701
tolvukunnatta	09701
tom luoc	03P01
tom tat	03P01
tom tat ban than	03P01
tom tat nghe nghiep	03P01
tomstundir	01501
tong quan	03P01
too	01Y01
tooalane kogemus	01Y01
tooelu	01Y01
tookogemus	01Y01
tookogemused	01Y01
tools	0Cf03
tools and technologies	00801
tooootused	0>k01
tooriistad	02^01
top kenntnisse	03c01
top kompetenzen	03c01
top skills	00801
top-kenntnisse	03c01
top-kompetenzen	03c01
topluluk faaliyetleri	09b01
topluluklar	06g01
tovabbi informacio	08P01
tovabbi informaciok	08P01
tovabbkepzes	08Q01
tovabbkepzesek	08Q01
további információ	08P01
további információk	08P01
továbbképzés	08Q01
továbbképzések	08Q01
trabajo	00U01
trabajo voluntario	00H01
trabajos	00U01
trabajos anteriores	00U01
trabalho	02k01
trabalho voluntario	00P01
trabalho voluntário	00P01
trabalhos	02k01
trabalhos anteriores	02k01
trabalhos publicados	02A01
trabalhos voluntarios	00P01
trabalhos voluntários	00P01
traguardi	04;01
training	0Ci02
training courses	00b01
training uri	01P01
training-uri	01P01
trainingen	00301
trainingen en cursussen	00301
trainings	0Ck02
traininguri	01P01
trajectoria	04S01
trajectoria laboral	04S01
trajectoria professional	04S01
trajectòria	04S01
trajectòria laboral	04S01
trajectòria professional	04S01
trajetoria	02k01
trajetoria profissional	02k01
trajetória	02k01
trajetória profissional	02k01
trang ca nhan	0:901
trang cá nhân	0:901
trang web	0:901
transferable skills	00801
transportlidzekla vaditaja aplieciba	03@01
transportlīdzekļa vadītāja apliecība	03@01
travaux	0@K01
travaux publies	02P01
travaux publiés	02P01
trayectoria	00U01
trayectoria academica	00E01
trayectoria académica	00E01
trayectoria laboral	00U01
trayectoria profesional	00U01
treball	04S01
treball voluntari	00Z01
treinamentos	00O01
treningek	08Q01
treninzi	07M01
trinh do	03Q01
trinh do chuyen mon	03Q01
trinh do dao tao	03Q01
trinh do hoc van	03Q01
trinh do ngoai ngu	0;n01
trinh do tin hoc	04E01
trumpai apie mane	02:01
trunadarstorf	09>01
tréningek	08Q01
trình độ	03Q01
trình độ chuyên môn	03Q01
trình độ học vấn	03Q01
trình độ ngoại ngữ	0;n01
trình độ tin học	04E01
trình độ đào tạo	03Q01
trúnaðarstörf	09>01
tu danh gia ky nang so	0Cm01
tudomanyos publikaciok	05<01
tudományos publikációk	05<01
tuji jeziki	0;S01
tujuan karier	06h01
tujuan karir	06h01
tungumal	08f01
tungumalafaerni	08f01
tungumalakunnatta	08f01
tungumalathekking	08f01
tungumál	08f01
tungumálafærni	08f01
tungumálakunnátta	08f01
tungumálaþekking	08f01
tunnistused	07:01
tunnustukset	02401
tunnustused	03201
tunnustused ja auhinnad	03201
tutkimus	09h01
tutkimusprojektit	09h01
tutkinnot	01F01
tutkinto	01F01
tutvustus	08J01
tyo	01601
tyoe	01601
tyoeelaemae	01601
tyoehakemus	09g01
tyoehistoria	01601
tyoekalut	01Z01
tyoekokemus	01601
tyoelama	01601
tyoepaikat	01601
tyoesuhteet	01601
tyoetehtaevaet	01601
tyoetoiveet	09f01
tyoeura	01601
tyohakemus	09g01
tyohistoria	01601
tyokalut	01Z01
tyokokemus	01601
tyopaikat	01601
tyosuhteet	01601
tyotehtavat	01601
tyotoiveet	09f01
tyoura	01601
tyrimai	02b01
työ	01601
työelämä	01601
työhakemus	09g01
työhistoria	01601
työkalut	01Z01
työkokemus	01601
työpaikat	01601
työsuhteet	01601
työtehtävät	01601
työtoiveet	09f01
työura	01601
tài liệu đính kèm	07701
társadalmi szerepvállalás	0<o01
társadalmi tevékenység	0<o01
täiendav info	0=W01
täiendkoolitus	08[01
täiendkoolitused	08[01
täiendõpe	08[01
tätigkeiten	02701
tävlingar	0=d01
täydennyskoulutus	01\01
tækni	09701
tæknifærni	09701
témoignages	0=?01
tình nguyện	06101
títols i certificats	00R01
títulos y certificados	00Q01
tóm lược	03P01
tóm tắt	03P01
tóm tắt bản thân	03P01
tóm tắt nghề nghiệp	03P01
tómstundir	01501
tölvufærni	09701
tölvukunnátta	09701
töö	01Y01
tööalane kogemus	01Y01
tööelu	01Y01
töökogemus	01Y01
töökogemused	01Y01
tööootused	0>k01
tööriistad	02^01
tālākizglītība	02<01
tệp đính kèm	07701
tổ chức tham gia	0:101
tổng quan	03P01
tự đánh giá kỹ năng số	0Cm01
uber mich	03e01
uberblick	03e01
ubriges	07D01
ucast na konferenciach	0<<01
ucast na konferencich	01G01
ucesce na konferencijama	07V01
ucret beklentisi	02G01
uddannelse	01?01
uddannelse og kvalifikationer	01?01
uddannelser	01?01
uddannelsesbaggrund	01?01
uddannelsesforlob	01?01
uddannelsesforloeb	01?01
uddannelsesforløb	01?01
uddannelsesmaessig baggrund	01?01
uddannelsesmæssig baggrund	01?01
udelezba na konferencah	07X01
udeležba na konferencah	07X01
udgivelser	04701
udmaerkelser	01e01
udmærkelser	01e01
udruge	05M01
udruzenja	05N01
udruženja	05N01
udtalelser	0A_01
udvalgte projekter	08N01
udzial w konferencjach	0<?01
udział w konferencjach	0<?01
ueber mich	03e01
ueberblick	03e01
uebriges	07D01
uhingud	0=601
uhiskondlik aktiivsus	0B:01
uhiskondlik tegevus	0B:01
uitgevoerde projecten	03^01
ukonczone kursy	07K01
ukonczone szkolenia	07K01
ukończone kursy	07K01
ukończone szkolenia	07K01
ukratko o meni	05>02
uldandmed	0;601
ulteriore formazione	01201
ulteriori informazioni	01T01
um mig	01301
umiejetnosci	07L01
umiejetnosci i kompetencje	07L01
umiejetnosci informatyczne	07L01
umiejetnosci jezykowe	0;T01
umiejetnosci komputerowe	07L01
umiejetnosci miekkie	07L01
umiejetnosci osobiste	07L01
umiejetnosci techniczne	07L01
umiejetnosci zawodowe	07L01
umiejętności	07L01
umiejętności i kompetencje	07L01
umiejętności informatyczne	07L01
umiejętności językowe	0;T01
umiejętności komputerowe	07L01
umiejętności miękkie	07L01
umiejętności osobiste	07L01
umiejętności techniczne	07L01
umiejętności zawodowe	07L01
umim	06S01
umsagnaradilar	0=c01
umsagnaraðilar	0=c01
umsagnir	0=c01
umsoknarbref	0=701
umsott starf	0>`01
umsóknarbréf	0=701
umsótt starf	0>`01
umím	06S01
unde am lucrat	00X01
universitaere ausbildung	00<01
universitaet	00<01
universitare ausbildung	00<01
universitat	00<01
university	00C01
university projects	00D01
universitäre ausbildung	00<01
universität	00<01
unuri	04:01
unuri u premjijiet	04:01
uppdrag	08\01
uprawnienia	05901
uprawnienia i certyfikaty	05901
uprawnienia zawodowe	05901
ura	01601
urahistoria	01601
uratavoitteet	09f01
uritused	0<l01
usavrsavanje	08F02
usavršavanje	08F02
uspechy	04d02
uspechy a oceneni	07i01
uspechy a ocenenia	0>L01
uspehi	07j01
uspesi	07l01
uspjesi	0>801
usposabljanja	06d01
usposabljanje	06d01
utbildning	01@01
utbildning och studier	01@01
utbildningar	01@01
utbildningsbakgrund	01@01
utdannelse	01A01
utdanning	01A01
utdanning og kvalifikasjoner	01A01
utdanningsbakgrunn	01A01
utgefid efni	04401
utgivelser	04801
utilizare calculator	00501
utmaerkelser	0=d01
utmaerkelser och priser	0=d01
utmarkelser	0=d01
utmarkelser och priser	0=d01
utmerkelser	09o01
utmerkelser og priser	09o01
utmerkingar	09o01
utmärkelser	0=d01
utmärkelser och priser	0=d01
utvalda projekt	08M01
utvalgte prosjekter	08O01
uurimistoo	0;701
uurimistöö	0;701
uverenja	08301
uvjerenja	04o01
uvod	0Cn05
uyelik	06g01
uyelikler	06g01
uyeliklerim	06g01
uzklasine veikla	0>l01
uzmanlik alanlari	02F01
uzmanliklar	02F01
uzmanlık alanları	02F01
uzmanlıklar	02F01
uzsienio kalbos	0;[01
uzsienio kalbu mokejimas	0;[01
uzstasanas	09c01
uzstāšanās	09c01
učešće na konferencijama	07V01
užklasinė veikla	0>l01
užsienio kalbos	0;[01
užsienio kalbų mokėjimas	0;[01
vaardigheden	03_01
vaardigheden en competenties	03_01
vaba aeg	09m01
vabatahtlik tegevus	0B:01
vabatahtlik too	0B:01
vabatahtlik töö	0B:01
vabatahtlikkus	0B:01
vad jag soeker	0;e01
vad jag soker	0;e01
vad jag söker	0;e01
vaditaja aplieciba	03@01
vadītāja apliecība	03@01
vaerktoejer	06m01
vaerktojer	06m01
vaga desejada	04O01
vahvuudet	01[01
vairavimo teises	0D301
vairavimo teisės	0D301
vairuotojo pazymejimas	0D301
vairuotojo pažymėjimas	0D301
vakkennis	03_01
valasprieki	01801
valasprieki un intereses	01801
valin verkefni	08U01
valitud projektid	0;701
valitut projektit	09h01
valodas	0C\01
valodu prasme	0C\01
valodu prasmes	0C\01
valodu zinasanas	0C\01
valodu zināšanas	0C\01
van bang chung chi	03R01
vannastavne aktivnosti	07E01
vapaa aika	09l01
vapaa ajan harrastukset	09l01
vapaa-aika	09l01
vapaa-ajan harrastukset	09l01
vapaaehtoiskokemus	01I01
vapaaehtoistoiminta	01I01
vapaaehtoistyo	01I01
vapaaehtoistyoe	01I01
vapaaehtoistyoet	01I01
vapaaehtoistyot	01I01
vapaaehtoistyö	01I01
vapaaehtoistyöt	01I01
var jag har arbetat	02601
varia	0=W01
varie	01T01
varios	06c01
vazniji projekti	0;F01
vaļasprieki	01801
vaļasprieki un intereses	01801
važniji projekti	0;F01
ve ban than	03P01
ve toi	03P01
ve volnem case	0<L01
ve volném čase	0<L01
vedlagte dokumenter	03j01
vedlegg	0D401
veebilehed	0=J01
veebiprofiilid	0=J01
vefsidur	0:801
vefsíður	0:801
vegzettseg	08S01
vegzettsegek	08S01
velama darba vieta	06[01
velamais amats	06[01
velamais darbs	06[01
velmes	06[01
vem aer jag	0<n01
vem ar jag	0<n01
vem är jag	0<n01
veranstaltungen	0<A01
verbaende	03d01
verbande	03d01
verbandsmitgliedschaften	03d01
verbände	03d01
verdlaun	01101
verdlaun og vidurkenningar	01101
vereine	03d01
vereinsarbeit	03701
vereinsmitgliedschaften	03d01
vereinstaetigkeit	03701
vereinstatigkeit	03701
vereinstätigkeit	03701
verejna cinnost	07F02
verejná činnosť	07H01
verenigingen	03b01
verfuegbarkeit	01j01
verfugbarkeit	01j01
verfügbarkeit	01j01
verkefni	08U01
verkfaeri	09701
verkfæri	09701
verkkoprofiilit	0=N01
verkkosivut	0=N01
verkossa	0=N01
verkostot ja jaesenyydet	0;J01
verkostot ja jasenyydet	0;J01
verkostot ja jäsenyydet	0;J01
verktoey	01c01
verktoy	01c01
verktyg	06`01
verktøy	01c01
veroeffentlichungen	03501
veroeffentlichungen und vortraege	03501
veroffentlichungen	03501
veroffentlichungen und vortrage	03501
verschiedenes	07D01
versenyek	07501
versenyeredmenyek	07501
versenyeredmények	07501
verv	08_01
verv og frivillig arbeid	08_01
verðlaun	01101
verðlaun og viðurkenningar	01101
veröffentlichungen	03501
veröffentlichungen und vorträge	03501
vescine	07101
vescine in kompetence	07101
vestine	07201
vetenskapliga publikationer	02X01
veze	08802
vezetoi engedely	09^01
vezetői engedély	09^01
veřejná činnost	06R01
veštine	07201
veščine	07101
veščine in kompetence	07101
vi tri mong muon	06301
vi tri ung tuyen	06301
vida laboral	0:302
vida profissional	02k01
vidareutbildning	09P01
vidbotarupplysingar	00g01
vidburdir	0=`01
viden	06m01
videreuddannelse	08K01
videreutdanning	01b01
vidhengi	09]01
vidurkenningar	01101
vie associative	00]01
vie citoyenne	00]01
vie professionnelle	00^01
vieraat kielet	0<001
vinna	03101
vispariga informacija	0<a01
vispārīga informācija	0<a01
visuomenine veikla	0>l01
visuomeninė veikla	0>l01
vitenskapelige publikasjoner	04801
vitnemaal	03>01
vitnemal	03>01
vitnemål	03>01
vivencia profissional	02k01
vivência profissional	02k01
vizsgak	04501
vizsgák	04501
viðburðir	0=`01
viðbótarupplýsingar	00g01
viðhengi	09]01
viðurkenningar	01101
vjestine	07301
vjestine i kompetencije	07301
vještine	07301
vještine i kompetencije	07301
vlastiti projekti	0>M01
vlastne projekty	0>d01
vlastni projekty	0>g01
vlastné projekty	0>d01
vlastní projekty	0>g01
vodicske opravnenie	0D501
vodicske preukazy	0D501
vodicsky preukaz	0D501
vodičské oprávnenie	0D501
vodičské preukazy	0D501
vodičský preukaz	0D501
volnocasove aktivity	0<J02
volnočasové aktivity	0<L01
volny cas	0<J02
volný čas	0<L01
volontaerarbete	08\01
volontaersarbete	08\01
volontararbete	08\01
volontariat	00]01
volontariato	02n01
volontarjat	03001
volontarsarbete	08\01
volonterske aktivnosti	0;H01
volonterski rad	08602
volontersko iskustvo	08602
volontiranje	08602
volontärarbete	08\01
volontärsarbete	08\01
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
voorkeeled	0;k01
voorkeuren	01X01
vooropleiding	00F01
voorstelling	07U01
vorstellung	03e01
vortraege	03501
vortraege und publikationen	03501
vortraege und veroeffentlichungen	03501
vortrage	03501
vortrage und publikationen	03501
vortrage und veroffentlichungen	03501
vorträge	03501
vorträge und publikationen	03501
vorträge und veröffentlichungen	03501
votmeoskused	02^01
vottanir	0=@01
vottord	0=@01
vottorð	0=@01
vottun	0=@01
vozacka dozvola	0D:02
vozacke dozvole	0D:02
vozačka dozvola	0D:02
vozačke dozvole	0D:02
vozniski izpit	0D<01
voznisko dovoljenje	0D<01
vozniški izpit	0D<01
vozniško dovoljenje	0D<01
voľnočasové aktivity	0<M01
voľný čas	0<M01
vreemde talen	0C_01
vrije tijd	04@01
vrijetijdsbesteding	04@01
vrijwillige inzet	00[01
vrijwilligerservaring	00[01
vrijwilligerswerk	00[01
vybrane projekty	0AS02
vybrané projekty	0AS02
vyskum	0>d01
vyskumne projekty	0>d01
vyzkum	0>g01
vyzkumne projekty	0>g01
vyznamenani	07i01
vyznamenania	0>L01
vyznamenání	07i01
vyznamne projekty	0AS02
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
værktøjer	06m01
végzettség	08S01
végzettségek	08S01
võtmeoskused	02^01
võõrkeeled	0;k01
výskum	0>d01
výskumné projekty	0>d01
výzkum	0>g01
výzkumné projekty	0>g01
významné projekty	0AS02
văn bằng chứng chỉ	03R01
vēlamais amats	06[01
vēlamais darbs	06[01
vēlamā darba vieta	06[01
vēlmes	06[01
về bản thân	03P01
về tôi	03P01
vị trí mong muốn	06301
vị trí ứng tuyển	06301
waar ik heb gewerkt	02H01
warsztaty	07K01
was ich suche	01j01
wat ik zoek	01X01
wazniejsze projekty	03J01
ważniejsze projekty	03J01
wczesniejsza praca	08201
wczesniejsze doswiadczenie	08201
wcześniejsza praca	08201
wcześniejsze doświadczenie	08201
web presence	09?01
webbplatser	0=801
weboldalak	0:501
webpraesenz	0:^01
webprasenz	0:^01
webpräsenz	0:^01
webs	08a01
webseiten	0:^01
websites	0D=02
weby	0>Q02
wedstrijden	03\01
weiterbildung	03301
weiterbildung und kurse	03301
weiterbildungen	03301
weiterbildungen und seminare	03301
weiterbildungskurse	03301
weitere angaben	07D01
weitere informationen	07D01
weitere kenntnisse	03c01
weitere stationen	02701
weitere taetigkeiten	02701
weitere tatigkeiten	02701
weitere tätigkeiten	02701
weiteres	07D01
wensen	01X01
wer ich bin	03e01
werdegang	02701
werk	02H01
werke	03401
werkervaring	02H01
werkervaringen	02H01
werkgeschiedenis	02H01
werkzeuge	03c01
wetenschappelijke publicaties	02V01
wettbewerbe	03801
what i am looking for	03E01
what i can do	00801
what i've done	00B01
when not working	00_01
where i have worked	00B01
where i studied	00C01
where i've worked	00B01
who i am	00;01
wichtige projekte	03401
wichtigste kenntnisse	03c01
wie ben ik	07U01
wiedza	07L01
wissen	03c01
wissenschaftliche publikationen	03501
wissenschaftliche veroeffentlichungen	03501
wissenschaftliche veroffentlichungen	03501
wissenschaftliche veröffentlichungen	03501
wissenschaftlicher werdegang	02701
wo ich gearbeitet habe	02701
wo ich gelernt habe	00<01
wolontariat	01J01
work	00B01
work & experience	00B01
work experience	00B01
work history	00B01
work preferences	03E01
work so far	00B01
working experience	00B01
works	00D01
workshop	0=501
workshops	0D?05
workshopy	00?02
wprowadzenie	04c01
writing	03g01
wuerdigungen	03801
wunschberuf	01j01
wunschposition	01j01
wurdigungen	03801
wybrane projekty	03J01
wydarzenia	0<?01
wyksztalcenie	08H01
wyksztalcenie akademickie	08H01
wyksztalcenie i szkolenia	08H01
wykształcenie	08H01
wykształcenie akademickie	08H01
wykształcenie i szkolenia	08H01
wyroznienia	0<N01
wyroznienia i nagrody	0<N01
wyróżnienia	0<N01
wyróżnienia i nagrody	0<N01
wystapienia	02]01
wystąpienia	02]01
würdigungen	03801
xarxes	08a01
xarxes i afiliacions	00m01
xarxes socials	08a01
xerrades	05c01
xoghol	08g01
xoghol mixtieq	07;01
xoghol volontarju	03001
xogħol	08g01
xogħol mixtieq	07;01
xogħol volontarju	03001
xuat ban	01]01
xuất bản	01]01
yabanci dil	03l01
yabanci dil bilgileri	03l01
yabanci dil bilgisi	03l01
yabanci diller	03l01
yabancı dil	03l01
yabancı dil bilgileri	03l01
yabancı dil bilgisi	03l01
yabancı diller	03l01
yarismalar	03T01
yarışmalar	03T01
yayinlar	01>01
yayinlar ve sunumlar	01>01
yayinlarim	01>01
yayınlar	01>01
yayınlar ve sunumlar	01>01
yayınlarım	01>01
yderligere information	01a01
yderligere oplysninger	01a01
ydinosaaminen	01Z01
ydintaidot	01Z01
yetenekler	02F01
yeteneklerim	02F01
yetkinlikler	02F01
yetkinliklerim	02F01
yhdistykset	0;J01
yhdistystoiminta	01I01
yhteenveto	01[01
yhteystiedot	0:001
yhteystieto	0:001
ymislegt	00g01
ymse	01d01
yrkesbakgrund	02601
yrkeserfarenhet	02601
yrkeserfaring	01m01
yrkeskompetenser	06`01
yrkeslivserfarenhet	02601
yrkespraksis	01m01
yrkesprofil	0<n01
yrkesverksamhet	02601
ytterligare information	01l01
zainteresowania	06K01
zainteresowania i hobby	06K01
zainteresowania i pasje	06K01
zajmy	0<L01
zajmy a konicky	0<L01
zajmy a zaliby	0<L01
zakladne informacie	0<e01
zakladne udaje	0<e01
zakladni informace	0<g01
zakladni udaje	0<g01
zalacznik	0DD01
zalaczniki	0DD01
zaliby	0<L01
zaliby a zajmy	0<L01
zaluby	0<M01
zamestnani	07h01
zamestnania	0>N01
zamestnanie	0>N01
zaměstnání	07h01
zanimanja	0:Y01
zaposlenja	0;802
zaposlenje	0;802
zaposlitev	06f01
zaposlitve	06f01
zaposlitvene zelje	0@E01
zaposlitvene želje	0@E01
zaposlitveni cilj	0@E01
zatrudnienie	08201
zaujmy	0<M01
zaujmy a konicky	0<M01
zaujmy a zaluby	0<M01
załącznik	0DD01
załączniki	0DD01
zdruzenja	05O01
združenja	05O01
zelena zaposlitev	0@E01
zeleno delovno mesto	0@E01
zelfbeoordeling digitale vaardigheden	06l01
zelje	0DE02
zeljena pozicija	0DG01
zeljeni posao	0>J02
zeljeno radno mesto	0DG01
zeljeno radno mjesto	0@?01
zeljeno zanimanje	0@?01
zertifikat	00=01
zertifikate	00=01
zertifikate und bescheinigungen	00=01
zertifikate und lizenzen	00=01
zertifizierung	00=01
zertifizierungen	00=01
zeugnisse	00=01
zhrnutie	0;a01
ziele	03e01
zielfunktion	01j01
zielposition	01j01
zinasanas	05B01
zinasanas un prasmes	05B01
zinatniskas publikacijas	09c01
zinios	02a01
zinios ir igudziai	02a01
zinātniskās publikācijas	09c01
zināšanas	05B01
zināšanas un prasmes	05B01
zivildienst	03701
zkousky	04m01
zkoušky	04m01
zkusenosti	07h01
zkušenosti	07h01
znacajni projekti	0>M01
znajomosc jezykow	0;T01
znajomosc jezykow obcych	0;T01
znajomosc komputera	07L01
znajomosc obslugi komputera	07L01
znajomosc oprogramowania	07L01
znajomosc programow	07L01
znajomosc technologii	07L01
znajomość języków	0;T01
znajomość języków obcych	0;T01
znajomość komputera	07L01
znajomość obsługi komputera	07L01
znajomość oprogramowania	07L01
znajomość programów	07L01
znajomość technologii	07L01
znalost jazykov	06C01
znalost jazyku	05C01
znalost jazyků	05C01
znalost pc	06S01
znalost prace na pc	06S01
znalost práce na pc	06S01
znalosti	0;@02
znalosti a dovednosti	06S01
znalosti a schopnosti	06V01
znalosti a zrucnosti	06V01
znalosti a zručnosti	06V01
znalosti jazyku	05C01
znalosti jazyků	05C01
znalosť jazykov	06C01
znanja	0CA03
znanja i vestine	07201
znanja i veštine	07201
znanja i vjestine	07301
znanja i vještine	07301
znanja in spretnosti	07101
znanja in vescine	07101
znanja in veščine	07101
znanje jezika	0;O02
znanje jezikov	0;S01
znanje stranih jezika	0;Q01
znanstveni radovi	0?R01
značajni projekti	0>M01
zrealizowane projekty	03J01
zrucnosti	06V01
zrucnosti a schopnosti	06V01
zručnosti	06V01
zručnosti a schopnosti	06V01
zu meiner person	03e01
zulassungen	00=01
zur person	01i01
zusaetzliche angaben	07D01
zusaetzliche informationen	07D01
zusaetzliche kenntnisse	03c01
zusammenfassung	03e01
zusatzausbildung	03301
zusatzausbildungen	03301
zusatzinformationen	07D01
zusatzkenntnisse	03c01
zusatzliche angaben	07D01
zusatzliche informationen	07D01
zusatzliche kenntnisse	03c01
zusatzqualifikationen	00=01
zusätzliche angaben	07D01
zusätzliche informationen	07D01
zusätzliche kenntnisse	03c01
zvilupp professjonali	0<m01
zájmy	0<L01
zájmy a koníčky	0<L01
zájmy a záliby	0<L01
základné informácie	0<e01
základné údaje	0<e01
základní informace	0<g01
základní údaje	0<g01
záliby	0<L01
záliby a zájmy	0<L01
záujmy	0<M01
záujmy a koníčky	0<M01
záujmy a záľuby	0<M01
záľuby	0<M01
à propos	00001
à propos de moi	00001
ágrip	01301
áhugamál	01501
áhugamál og tómstundir	01501
áhugasvið	01501
álláspreferenciák	01N01
áreas de conhecimento	02B01
áreas de especialización	02E01
áreas de interesse	02J01
áreas de interés	00V01
çalışma deneyimi	04H01
çalışma geçmişi	04H01
çalışma hayatı	04H01
çalışmalar	00N01
çalıştaylar	04I01
çevrimiçi profiller	03L01
çeşitli	05:01
éachtaí	08<01
écrits	02P01
éducation	06J01
éducation et formation	06J01
érdeklődés	08c01
érdeklődési kör	08c01
érdeklődési körök	08c01
état civil	06A01
études	06J01
études et formation	06J01
études supérieures	06J01
événements	05S01
óskastarf	0>`01
óskir um starf	0>`01
õpingud	09k01
õppimine	09k01
ödül ve başarılar	03T01
ödüller	03T01
ödüller ve başarılar	03T01
ödüllerim	03T01
ökuréttindi	03n01
ökuskírteini	03n01
ön yazı	0=n01
ön yazı özeti	01W01
öne çıkan projeler	00N01
önkéntes munka	0<o01
önkéntes tapasztalat	0<o01
önkéntes tevékenység	0<o01
önkéntesség	0<o01
önnur færni	09701
önskad befattning	0;e01
önskad tjänst	0;e01
önskat arbete	0;e01
önskemål	0;e01
összefoglalás	03a01
összefoglaló	03a01
ösztöndíjak	07501
ösztöndíjak és díjak	07501
övrig arbetslivserfarenhet	02601
övrig information	01l01
övrig utbildning	09P01
övriga färdigheter	06`01
övriga kunskaper	06`01
övriga meriter	01l01
övriga meriter och kunskaper	06`01
övriga uppgifter	01l01
övriga upplysningar	01l01
övriga utbildningar	09P01
övrigt	01l01
övrigt engagemang	08\01
özet	01W01
özgeçmiş özeti	01W01
öğrenim	01=01
öğrenim bilgileri	01=01
öğrenim durumu	01=01
ønska stilling	0;W01
ønsker	0;i02
ønsket job	0;X01
ønsket jobb	0;W01
ønsket stilling	0;i02
øvrig	01d01
øvrig erhvervserfaring	02201
øvrig informasjon	01d01
øvrige ferdigheter	01c01
øvrige kompetencer	06m01
øvrige kurser	08K01
øvrige oplysninger	01a01
øvrige opplysninger	01d01
øvrigt	01a01
úspechy	0>L01
úspechy a ocenenia	0>L01
úspěchy	07i01
úspěchy a ocenění	07i01
útgefið efni	04401
úvod	0>>02
účast na konferencích	01G01
účasť na konferenciách	0<<01
über mich	03e01
überblick	03e01
übriges	07D01
ücret beklentisi	02G01
ühingud	0=601
ühiskondlik aktiivsus	0B:01
ühiskondlik tegevus	0B:01
üldandmed	0;601
üritused	0<l01
üyelik	06g01
üyelikler	06g01
üyeliklerim	06g01
ýmislegt	00g01
þekking	09701
þjálfun	08Z01
ārpusstudiju aktivitātes	02K01
ċertifikati	05601
ċertifikati u liċenzji	05601
ċertifikazzjonijiet	05601
članci	05D02
članki	03f01
članstva	05H03
članstvo	05H03
članstvo u organizacijama	05K02
članstvo u udrugama	05M01
članstvo u udruženjima	05N01
članstvo v organizacijah	05O01
članstvo v združenjih	05O01
členstvo	05P01
členstvo v organizáciách	05P01
členstvo v združeniach	05P01
členstvá	05P01
členství	05Q01
členství v organizacích	05Q01
členství v profesních organizacích	05Q01
články	05F02
ďalšie	06T01
ďalšie informácie	06T01
ďalšie vzdelávanie	06U01
ďalšie znalosti	06V01
ďalšie údaje	06T01
điểm mạnh	03P01
đào tạo	03Q01
đào tạo bổ sung	04D01
đào tạo và khóa học	04D01
đính kèm	07701
đôi nét về bản thân	03P01
đề tài nghiên cứu	04C01
ħiliet	09_01
ħiliet diġitali	09_01
ħiliet fil-kompjuter	09_01
ħiliet lingwistiċi	0:201
ħiliet personali	09_01
ħiliet professjonali	09_01
ħiliet tal-lingwa	0:201
ħiliet tekniċi	09_01
ħin liberu	06e01
īss apraksts	02?01
īsumā par mani	02?01
įgytas išsilavinimas	0:]01
įgyvendinti projektai	02b01
įgūdžiai	02a01
įgūdžiai ir gebėjimai	02a01
įrankiai	02a01
įvadas	02:01
įvairūs	0;E01
įvertinimai	02901
řidičské oprávnění	0Al01
řidičské průkazy	0Al01
řidičský průkaz	0Al01
ścieżka edukacyjna	08H01
świadectwa	05901
škola	0DH03
školenia	06U01
školenia a kurzy	06U01
školení	00>01
školení a kurzy	00>01
školovanje	01D02
školy	0Ba02
šolanje	01C01
šole	01C01
štipendije	07j01
štipendiá	0>L01
študentsko delo	06f01
študij	01C01
štúdium	01<01
švietimas	0:]01
żvilupp professjonali	0<m01
želena zaposlitev	0@E01
želeno delovno mesto	0@E01
želje	0DE02
željena pozicija	0DG01
željeni posao	0>J02
željeno radno mesto	0DG01
željeno radno mjesto	0@?01
željeno zanimanje	0@?01
žinios	02a01
žinios ir įgūdžiai	02a01
școli	08@01
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
исследования	0?P01
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
ключевые проекты	0?P01
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
личные проекты	0?P01
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
мои проекты	0?P01
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
научные проекты	0?P01
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
опенсорс	0?P01
описание	0E001
опит	0Ef01
опыт	0Dm01
опыт волонтерства	0E;01
опыт волонтёрства	0E;01
опыт преподавания	0Dm01
опыт проектов	0?P01
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
основные проекты	0?P01
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
открытые проекты	0?P01
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
пет проекты	0?P01
пет проєкти	0E701
пет-проекты	0?P01
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
примеры проектов	0?P01
примеры работ	0?P01
примеры разработки	0?P01
про мене	0Ee01
про себе	0Ee01
програми	0E901
программы	0E601
програмни езици	0EM01
програмски језици	0De01
проект	0?P01
проекти	0F\02
проектная деятельность	0?P01
проектный опыт	0?P01
проекты	0?P01
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
реализованные проекты	0?P01
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
собственные проекты	0?P01
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
учебные проекты	0?P01
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
ấn phẩm	01]01
その他	0H[01
その他の情報	0H[01
その他の職歴	0H\01
その他特記事項	0H[01
それ以前の職歴	0H\01
はじめに	0H]01
アウトプット	0H^01
アカウント	0Bg01
アピールポイント	0H]01
アルバイト	0H\01
アルバイト歴	0H\01
イベント	0H_01
イベント参加	0H_01
インターン	0H\01
インターンシップ	0H\01
インターン経験	0H\01
ウェブサイト	0Bg01
オープンソース	0>h01
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
スキル	0;C01
スキルシート	0;C01
スキルセット	0;C01
スキルマップ	0;C01
スキル・知識	0;C01
スキル一覧	0;C01
セミナー	0H_01
セミナー受講	0He01
ソフトウェア	0;C01
ソーシャルメディア	0Bg01
テクニカルスキル	0;C01
デジタルスキル自己評価	0Hf01
トレーニング	0He01
パソコンスキル	0;C01
パーソナルデータ	0Hc01
ビジネススキル	0;C01
プログラミング言語	0;C01
プロジェクト	0>h01
プロジェクト実績	0>h01
プロジェクト経歴	0>h01
プロジェクト経験	0>h01
プロジェクト詳細	0>h01
プロフィール	0H]01
プロフィールリンク	0Bg01
プロフィール情報	0Hc01
ボランティア	0Hb01
ボランティア活動	0Hb01
ボランティア経験	0Hb01
ポートフォリオ	0>h01
リファレンス	0Hg01
リンク	0Bg01
ワークヒストリー	0H\01
专业会员	0Hh01
专业协会	0Hh01
专业培训	0Hi01
专业技能	0;D01
专业特长	0;D01
专业知识	0;D01
专业能力	0;D01
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
个人技能	0;D01
个人概况	0I001
个人概述	0Hn01
个人爱好	0Hl01
个人特点	0Hn01
个人特长	0;D01
个人简介	0Hn01
个人经历	0I201
个人能力	0;D01
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
主要プロジェクト	0>h01
主要工作經歷	0I301
主要工作经历	0I201
主要成就	0I101
主要成果	0I101
主要技能	0;D01
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
使える道具・ソフト	0;C01
使用ツール	0;C01
使用可能ソフト	0;C01
使用可能ツール	0;C01
使用工具	0I?01
使用技術	0;C01
使用言語	0I@01
保有スキル	0;C01
保有資格	0IA01
保有資格・免許	0IA01
個人データ	0Hc01
個人プロジェクト	0>h01
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
個人開発	0>h01
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
制作実績	0>h01
制作物	0>h01
办公技能	0;D01
办公软件	0;D01
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
参加プロジェクト	0>h01
参加会议	0I801
参加学会	0H_01
参画プロジェクト	0>h01
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
各種アカウント	0Bg01
各種リンク	0Bg01
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
専門スキル	0;C01
専門分野	0;C01
専門知識	0;C01
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
得意分野	0;C01
得意技術	0;C01
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
成果物	0>h01
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
技术	0;D01
技术分享	0Hk01
技术技能	0;D01
技术文章	0Hk01
技术栈	0;D01
技术特长	0;D01
技术背景	0;D01
技术能力	0;D01
技能	0Ic03
技能与特长	0;D01
技能专长	0;D01
技能列表	0;D01
技能專長	0I?01
技能总结	0;D01
技能掌握	0;D01
技能描述	0;D01
技能水平	0;D01
技能清单	0;D01
技能清單	0I?01
技能点	0;D01
技能特长	0;D01
技能與專長	0I?01
技能证书	0Hj01
技術	0If02
技術スキル	0;C01
技術スタック	0;C01
技術專長	0I?01
技術棧	0I?01
技術能力	0I?01
技術要素	0;C01
担当プロジェクト	0>h01
持有證照	0I[01
持有证书	0Hj01
掌握技能	0;D01
掌握的技能	0;D01
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
擅长技能	0;D01
擅长领域	0;D01
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
核心技能	0;D01
核心能力	0I?01
核心项目	0Ho01
案件	0>h01
案件実績	0>h01
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
活かせるスキル	0;C01
活かせる知識・経験・技術	0;C01
活かせる経験	0;C01
活かせる経験・知識	0;C01
活かせる経験・知識・技術	0;C01
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
熟悉技术	0;D01
爱好	0Hl01
爱好兴趣	0Hl01
爱好特长	0Hl01
特技	0;C01
特記事項	0H[01
特許	0H^01
特长	0;D01
特长爱好	0Hl01
獎學金	0ID01
獎項	0ID01
獲獎	0ID01
獲獎紀錄	0ID01
獲獎經歷	0ID01
現職	0I301
电脑技能	0;D01
略歴	0H]01
発表	0H^01
発表実績	0H^01
発表論文	0H^01
登壇	0H^01
登壇・執筆	0H^01
登壇実績	0H^01
發表	0IO01
發表論文	0IO01
相关技能	0;D01
相关证书	0Hj01
相关课程	0Hi01
相关链接	0Hm01
相關經驗	0I301
相關課程	0IV01
相關證照	0I[01
相關連結	0IE01
知識・スキル	0;C01
研修	0He01
研修・講座	0He01
研修受講歴	0He01
研修歴	0He01
研究	0>h01
研究・学歴	0IR01
研究兴趣	0Hl01
研究内容	0>h01
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
経験スキル	0;C01
経験技術	0;C01
經歷	0I301
網路連結	0IE01
组织成员	0Hh01
经历	0I201
继续教育	0Hi01
编程语言	0;D01
网站	0Hm01
网络链接	0Hm01
義工	0IG01
義工經歷	0IG01
習得スキル	0;C01
职业履历	0I201
职业总结	0Hn01
职业意向	0I\01
职业技能	0;D01
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
能力特长	0;D01
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
言語・技術	0;C01
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
计算机技能	0;D01
计算机水平	0;D01
计算机能力	0;D01
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
软件技能	0;D01
软技能	0;D01
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
開発スキル	0;C01
開発実績	0>h01
開発経歴	0>h01
開発経験	0>h01
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
개발스택	0>@01
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
기술	0>@01
기술사항	0>@01
기술스택	0>@01
기술역량	0>@01
기타	0JR01
기타경력	0JG01
기타사항	0JR01
기타정보	0JR01
기타활동	0JN01
나에대하여	0JE01
논문	0JF01
논문및저서	0JF01
논문실적	0JF01
능력	0>@01
단체활동	0JD01
대외활동	0JN01
대회	0JJ01
대회수상	0JJ01
도구	0>@01
동아리활동	0JN01
디지털역량	0JS01
디지털역량자가진단	0JS01
레퍼런스	0JT01
링크	0JL01
면허	0JU01
면허및자격증	0JU01
발표	0JF01
발표및기고	0JF01
보유기술	0>@01
보유능력	0>@01
보유스킬	0>@01
보유역량	0>@01
보유자격증	0JU01
봉사	0JN01
봉사경험	0JN01
봉사활동	0JN01
부록	0JV01
비고	0JR01
사용가능기술	0>@01
사용기술	0>@01
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
스킬	0>@01
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
업무역량	0>@01
업적	0JJ01
여가활동	0JM01
역량	0>@01
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
전문기술	0>@01
전문분야	0>@01
전문역량	0>@01
주요경력	0JG01
주요기술	0>@01
주요성과	0JJ01
주요프로젝트	0JI01
주요활동	0JN01
지원동기	0JE01
지원분야	0JQ01
지원직무	0JQ01
직무경력	0JG01
직무경험	0JG01
직무교육	0JP01
직무역량	0>@01
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
컴퓨터능력	0>@01
컴퓨터활용	0>@01
컴퓨터활용능력	0>@01
콘퍼런스	0JW01
토이프로젝트	0JI01
툴	0>@01
특기	0>@01
특이사항	0JR01
특허	0JF01
특허및논문	0JF01
팀프로젝트	0JI01
평판조회	0JT01
포트폴리오	0JI01
프로그래밍언어	0>@01
프로그램	0>@01
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
핵심기술	0>@01
핵심역량	0JE01
핵심요약	0JE01
행사	0JW01
행사참여	0JW01
협회활동	0JD01
활동	0JN01
활동사항	0JN01
활용기술	0>@01
활용언어	0JK01
활용툴	0>@01
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
"#, r#"0000000000000000Xk]Q0000m6nk00000000TM1U00000000PSi\00000000\UT8h^9U000000000000T6JWP?e3<o768U4m0000hEd1000000000000d<<P00000000
00000000@4n^0000I23700000000<:W_0000000000000000Q60600000000H]\9`On_lV]`H_^CE7`9000000000000000000004AW@0000000000000000m0>Y0000
00000000XS4U@kK[m6]a000000000000DgQU0000000088Cf000000000000Pk_C000000004?D34O3ADl<`<m1O00000000<EF00000Li0@000000000000<[Zc0000
HV<3000000000000000000000000a5e00000LN<O0000\ZoU03=TLf500000000000000000TDUA000000000000d>M]000050Yn0000000000000000THAlPB7H`^??
0000PHd:0000LY1D\;M[00000000Hh4m000000000000000000000000000000000000@Hj800000000dY7S00000000<\G[0meo000000000000HXdUd_iX00000000
000000000000000000000?I_`X^gQ4f6000000000000000000000000T1H502dd<8XCl8M4LTPhh_GD8<dilTZ@Tl1:P8m90000Tb<j000000000000dCT800000000
d1<70000000000000000HghL0000PO]n000000000000@AP4dRVOL6h8\<9b0000h;B;0000XVGY0000000000000000@7^P000000000000LdN[0000PMnL4LcJ@8Gj
0000000000000000000000000000000000000000D0i>00004EXh000000000F7]00000OLE00000000000000000[F?0000DRo1000000000000XJ=k\Yic0000H1?H
0000000000000000000000000000<WY;00000000T0[>X4XY00000000XULb0000000000000Ue2000000000000000000000000PRDl00000000LG1;8VLH00000000
00000000`lBm<B95P9d6000041[l000000000000DRmb0000000000000000A4EX0000000000000000000000000000HZ^dHTeF00000000hI`@0000000000000000
00000000000000000000000009[c0000@Q0l`kN[177T000000000000000000000000`O5Y4lB:Db7A0000Tg:f000000000000@9NI0000HjLW00000000X2fX0000
00000000TJ2G0000`62d0000dPkV0`Tc@_Uc00000000000000000000`I;fPY[]0000\5eaT;fB\CiWLIW697AalZ3k000000000000@@1]P1^;@58\L]lO0TND0000
00000000000000000000ljd90000@4Y>0GS>HP=C@E3E8B_\<Ymi`k4f000000000000000000000000000000000000DBLJ0000hAii00000000`0[f4:4SPB`6l;lc
X:Bn<OCD\ZD:\kGl0000000000000000=154Q4Kk0000000000000000000000000000i2OE0000`4C400000000`:g:TH^<`O7o000000000000@<YDHgiO00000000
00000000000000000000000000000000HiilXE<8`:VS00000000`W>e@\B=0000LMaT0000000000000000000000000000`FNehJX_00000000000000000WdF0000
0000000000000000000000000000000000000000000000000000\L3B0000@50`000000000000lX<60000000000000000000000000Vl^i0N800000000T_e:0000
000000000000e8SoDFfo00000000000000000000@Q<H00000000000000000000h7hZ00000000Pk;Nd1Jhi3]F0Ki_00000000X>Qc000000000000000000000000
00000000A2mR0000000000000000000015BH00000000\QO7e82R0000000000000000HI:;ll7]00000000=5h`l_0KhKcb000000000_nD41fK0000000000000000
000000000000000000000BSI00000000T@e100000000000000000000`;QY000000004oOj=04b00000000000000000000000000000000@Dj_@90M000000000000
00000000D7=Q0000I42n000000000000000000000000000000000000<BZF\SaWHX1h00000000`9doPFZV0000000000000000<j2F00000000`B3FLT0V851R4ja9
I53nLJnbPZflA8Yg0000=7A80000DS`O000000000000<I6@000000000000000000000000000000000000hGfWl=MY000000000000000000000000000000000000
00000000lT7mXmk<00000000000000000000P46b0000i8NG`0WJP823XbJN<ke200000Fif0000000002]C8YQW00000000000000000000<Gl<lKN5@OY3lQ2g0000
0000hKCYdl;J0000dGZM\ZVnm64W`BB^DN]0000000000000000000000AGYi4O100000000hJF2HUkm]8;3hk?5TX>m00000000l\=n0000000000008XbQY7k<0000
TOH@4[iC000000000000@T1]T0Ha@Zb3i64:di@L00000000i51I00000000PllA000000000000000000004@SI0_:G00000000\No@HT\K0000000000000000`32C
h;B\4A_QlCOBhd2g00000000000000000000000000000000000000000000000000000000000000000000000000008KFKH@<50000Y8V_00000000000000000000
000000008k?dLZ28000000000000Q5gI0000@JKRDPT?0>RL0000000000000000Pnlo0000000000000000000000000000A3SJ000000000000i4JE00004MJe8WOT
0000000000000000000049L`0000X2L2LGofU8QX0igW000000000000000000000000`\ll0000000000000000@F;;0000LEI000000000000000000000L]NT0000
I84M0000@1K600000000dT`k\BF5000000000000XDGg0000E7BWTDHX00000000dAW]0000P;Sa42AL000000000000000000000000000000000000P<6:TQ414R>P
\=aDT6PFDjBXdJ\o97]M4mF?l`>b0000lTM^8;6:0000`:0i0000`IWkl0n300000000DhYM000000000000000000000000000000000000TllRH>[5XhHiE1C00000
00000000DT]e00000000Xf]X00000000000044dh00000000LZ5Y<ddWP8A00Ke=0000000000000000L08n8P<N0000m6E=0000000000000000To<M000000000000
L:8jdGbf4T^B`leL86T9@[g600000000TNi90000U4Co88P@00000000<EeL`S[a00000000000000004OfS0000E4_[Q4S?A7_L0000000000000000000000000000
<9h90000000000000000000000000000`NjY000000000000000000000000`72a00000000000000008RMX0000X@5;000000000000000000000000LTmT00000000
000000004fiL000000000000000000000000TA8m00000000\OTQ00000000`PTU@BB?0000H3^P0000LG7FHU780000000000000000Y6[O08BgPI41D]=A0000h5f;
00fWHIcDdOGA0iolX16l0000000000004@[=00000000hXFUPHQFh?EF0000000000000000000000000000000000000000Y3BA000000000000000000000000@>6M
000000008^K200000000Hf?W0000000000000000000000000000000000000000@_gc0000PTfX00000000\Hfdl;ZY8?Uki6OX0000\c9g0000D4P2dSTL0000X0F=
000000000000DC;ch_UD98SI00000000000000000000lhGC000000000000000000000000PIi=000000000000000000000000D7QI0000`KB[00000000000002gP
M80900000000H_:3Y2n1000000000000000000000000m3l`0000000000000000000000000000DM00TV_c000000000000000000000000lN\:0000000000000000
000000000000000000000000000000000000H=Of0000HbfaDGX]000015X^`<3HX;`C00000000\710LWGJ0000l=Ze4QRj0000@omOdBWJ0SiB00000000PJ^G8Ge2
0000000000000000\^EF000000000000XXf=000000000000l85L<o7[00000000000000000BkM0000D>I\0GaU`5aRDUSbHW1gh^2[XQ3500000000000000008[C:
LWAlTLef000000000000000000000000E7YO0000000000000000TbQI4;Z20000000000000000Di_700000000e72V0000H\1d<fk<00000000000000000000`JA8
HR1_hT7]00000000lFUa48LH`DVe<^Q80000DoFd000016P>0?1\l_CWE3Qb00000000000000000000dCAMlbVDX^SBdGOk@2SK95XK0000l:CADJ;R0000TFmnD1`N
0000`I=L00000000T4A1`^@^P_9?d`=[<Fi900000000000000000000e6Vl000000000000000000000000I2Ig00000000000000000000<eg00000000000000000
0000lD8h00000000000000000000<J6L0000DRi:D:;_h<6IDJ4l0000\=Yn00004Dmh00000000`EK:L>c]4OWk00000000`NTm00000000<fMk0000hQI600008WU=
lPJU00000[cE0000TEgX00004;lB=6jo4DT:0000000000000000000000000000D]BW`hVM00000000000000000000000000000000000000000000<;eZ00000000
00000000000000000000000000000000@5Ah0Z[0000000000000Y6M_00000000000000000000000086100000000000000000000091n_00004Z0i00000000PQ^o
`6<V000000000000P[MMd\@1000000000000000000000000TDmNX4of0000lbdY000000000000A7YB`WPfPE1kdgCFXRWQ4]^^0000@l>800008eS;m4=600000000
0000000000000000XCWn00000000@ECkPWbcT45SdPH>4O190000<fTG0DFGi8ZS0EVQ4M3M00000000PdUn000000000000\Z>m00004X`9d7PIlNN]0[m800000000
@@]c0000TVejA4DUH;1T4<fBD`A\`DJE0000]2hV`LPb<Rl=00000000hWQ^0000`KDB000000000000P:EW`SJilT3SDVJb0ZP?A0id4hgJ0000000000004B?l0000
8AlM00000000\k_W00000000l0cXd;R@PBRZ<Fn_\0230000000000000000000000000000a6TW0000D?ab00000000\I:i000000000000000000000n:T00000000
HZ>I<>;a0000<;;c0NbG8]8jI7M@000000000000U3bH0KlI=2TW00000000@6:Z00000000000000000000000000000000000000000i4O<UUBLa;_<?GF`XQi0000
00000000000000008b[E000000000000\?J:<U^=000014]bHNQ_l@OJ<jYU00000000hj:7@hjY0000000000000000\@I00000000000000000h^9g09Y;TkfQ0000
000000004dld8X@T0000000093XE0000HPk;0G=`\fXG00000000000000000000000000000000hBO?Xg7^00000000TO@e000000000000000000000000PjlT0000
0>44`Ff^\Ulo000000000000000000000000000000000000d^>K0000000000000000Xl]>00004AOV\JIC0000`kD8000000008GWDLT?G4m0k95gc00000000L@aO
00000000000000000000XHR7DTDM0000`m>400000000000000004\me0000Q5?D0000000000000;MC0000000000000000000000000000000000000000P]:c0000
000000000000\@=K0000T[4X00000000dR`m0000`UYI0000000000004N4TLj6@m8X;000042ZdTQm4000000000000000000000000`V;E0000XAk9Q7L=@ZlB0000
0000d_J1LiP900000000000000000000000000000000Da=000000000000000000000000000000000h[:6L@Yd00000000000000000000000000000000D_KN0000
4QMjX3eD@kLn0000`\7nhnDL000000000000Lc8:ToXZ\FadPL78dZ?K0000TECL000000000000DA5A00000000PAO9hP7>0000<_QiLd@5000000000Q0:00000000
000000000000T106T6Ho00000000PP;I00000000HSP598VL0000000000000000000000000000DC5^@SGV8AdC0000000000000000l]i6`IRd000000000]SdH^jI
00000000000000000000lCCa000000000000l0_O00000000XJ644Z[i`PP_PTjD000000000000000000000000000000000000H6eE000000000000P^FG00000000
\?fB0000XK3=0000000000000000<9B]4[amhI`04cP^0000000000004dY?0000LB6]000000000000000000000000DHH?00000000lhnn00000000000000000000
0gcf0000000000000000hAB60000h]Xn00000lNo08^k0000Lec?0000000000000000d[fY0000000000000000000000000ClL0000hQ?`0000HHkk000000000000
i5B;000000000000000000000000000000000000X>K^00000000PW6100000000`07X0000000000000000XAJc0000`Y0I00000000000000000000000000000000
984c0000000098<<0000<\5H000000000000000000000000i6i\lT\e000000000W4]0000TX^=`Z5=00000000U7HR000000000000000000000000000000000000
0000PEV000000000@L:00000@Ma@D_cX0000000000000000dNaU8YhJ\]oMd7fj0000@3?V0000000000000000\2;@0000000000000000HgB553Yd000000000000
=75?0000d:gJ000000000000\IFh<C550000000000000000000000000000000000000000<2o<h?aA\P`00000\Oe6000000000000hHT10000XLk\000000004NIM
0000T5DG00000000\:020000TBVBLDd`0000000000000000@EH20000000000000000LE<QTKRY00000000000000000000000000000000H?]:Hm9n000000000000
D<V40000000000000000XWi:8C>PD\iL0000Y4AY000000000000\NMH000000000000LCmc0000000000000000L_[M0000000000000000I6L@000000008TXK\f^V
Y3<n4Lf>000000000000X<4100000000l?_F000000000000`EbjlI[O0000HP5J00000000000000000000<7S@dnE^LifMP6hH00000000d?4YDN:N\VAM00000000
0000000000000000000000000000E7bZ0cd=0000000093FX0000`nT800000000000000000000000000000000XR@=0gN5000000000000000000000000\IMkHWNb
0000000000000000PQLC0000`9E:l]CC00000ET@PYkg4T<:000000000000`jh:000000000000Po5\000000000000H28S0000000000000000TBGL00000000<[J9
000000000000Q6i9H5D[00000000000084gf`YJe58\R0000X6o80000000000000000X8Km00000000000000000000000000000000000000000000000000000Q77
dHFI0000\Q8E00000000000000000000000000000000P1\K`6;V47m?T=Fl00000000lZKT0000dD\10000@2^n000000008F:K\73f0000h<M090mAM3=l0000P0C:
T:X400008:KnHC93DGeA000000000000000000000000X[5H000000000000d=cB8k2V000000000000000000000000000000000000000000000000Lf>V00000000
00000000000000000000000000000000Q3L4000000000000000000000000i1VD000000000000000000004F6J0000h8O_0000@8?H4=YS000000000000Q5YAlQN`
d>bm0000000000004BQh0000l?8M000000000000dG3n00000000m8V?000000000000XCQ=0000<EYAdPE=000000000000POMc0000000000000000000000000000
PD<?45iIA2kB0000lO@80000D7YPTG[?0000HVPnTGji00000000000000000djX0000P8W>`I52dZ9T00004N_115U3000000000000HR\500000000000000000000
0000m0^J<CKi0000<FcfhVSG0000000000000000000000000000000000000000T;7\0000000000000000@FUSPl7D0000000000000000L5_h000000000000i4^H
H2@?0000LKCo00000000000000000000lWC5M7Nf00000000000000000000PgPG000000000000000000000000lE:mL@eE00000000000000000000I6kB00000000
000000000000000000000PUW\di_XE@d0000000000000000000000000000000000000000000000000000000000000000PElf12@`000000000000a4`g00000000
0000M5>500000000000000000000\ikg937C0000PBoDdoe?I4UTQ8?K00000000000000000=i2PBjU\6T[D>5QdB<<P8JNLLKITDboDJmETSB`0dGahaZ9lg<EhNbm
@A=o@Q`U0000DPX?0000P8aj07aB`9KA\UZ`0000000040?300000000<Lh?0000H2dFLXR[000000004BEM=5Nj0000000000000000000000000000Y4dWD0aH0000
0000H[6mI7ic0000M5[jTnP^000000000000d01e00000000000000000000000000000000d1<Fl\c1`\eE00000000@PRF0000000000000000000000000000@`O_
h<mMe2MiDXhW0f[O\=S;00000000000000000000000000000000000000000000P]K>0000000000000000583>00000000XS:80V[V000000000000<7mYlAji0000
000000000000Y8:c00000000hB_PXRL1000000000000000000000UUQ4@\>hOGU8YPQ4C`80000LUhD0000D8FA0000lNDa000000000000H8Q90000`8e[00000000
000000000000lG7[00000000T5oGTBUMU3kJ00000000000000008ZOA000044g00000000000000000000000000000dW9m000044:_00000000@Wb@00000000T^jZ
0000hQfhDo8@00000000000000000000e6KmHmWN00000000000000000000000000000000LYUK000045dM8OF200000000`P2_lcig00000000HVV4P\\G00000000
00000000000000000000Pg2<l_lW00000000E0Y000000000l`1O0000PI?>8YZl]18K\jK]DCj0`G2`I2ho0000H;W:00008;n;U3kj000000000000000016N?0000
@49GhF9XLo\G000000004<0]0000`Gc8lN\GHN;3d?MMhTUJ``4E08T6T`b0\9j>10<`H3DcH>\74APlY6dWdDlBX@KM53X_0000<NgC000000000000000000000000
000000000000000000000000e3;W00000000<X]I00000000T\M600000000`1AS000000000000A5?1d;iD000000000000PndaPCF><\G8DM0?0000L1Q_00008Fjm
0000000000000000\VXIh??300000000\6U@P[l800000000000000000000862B0000000000000000d7n1l]FK0000E80LXgl\000000000000\ICR0000<4dKPN6g
00000Rli0000000000000000\Y@HTWfiP]03000000000000000000000000lQ5f@=5N011khOhHh_M^0000\2Q40000000000004JBh@adoHA=W0000000000000000
0000000000000000000082O24h?n000000000000<U04D48m0000XR_R0000d2UD\;1l0000d[nI0000\\9700000000000000000000000000000000lCcb00000000
8jhM0000000000000000@C;JT`d60000000089aH0000X>[c0000000000000000000000000000hQc]dkkITlddT<=Y00000000`=Kl0000`0VQ0000000000000000
00000000TT8@00000000000000000000\\;e00000000PROb0000000000000000000000008D29000000004h3G000000000000000000000000@VVLI6YI00000000
0000l3E?0000000000000000`RQcl@6I0000000000000000L@DaI3_]LPH[000000000000XlLk000000000000<TkdX=\M94]OHE=L00000000000000000000XmES
0000@H9F000000000000PB?EhQ8[Db0Vd]Oc0000XFBL000000000000XKfb91k7Q6>:00000000PiYYl=R]`\`;hYJR000000000000000000000000000000000000
LYO8000000000000lCNj000000000000000000000000000000000000L;VM<=nb8_0jE3Gd00000000000000008ZNb0000`6];l;^@U0QZ0000<ORKljMY0000lQGZ
00000000000000008Fg>0000000000000000000000000000T<VT0000000000000000000000000000<lec000000000000000000000000lV?T0000000000000000
00008nPm000000000000D29h0000d1hNT8`:8=>T4EFmT5\ePUo80000000000000000000000000000000000008F`?41]G00000000000000000000\Ic\0000hETZ
00000000000000000000dT]@000053I6i0ZPP43;E4k600000000000000000000TJ^10000M0lP00000000DnLdXTZZT>_7`fk\0000DmlS00008DA?0000X2ChDFL@
97=00000000000000000l9?G000000000000000000000000000000000000\HFW0000000000000000TB8K15fi0000`7JB000000000000`WVjlTHW00000000LjEP
00000000TZEeI8Kc000000000000X_VE0000d9Hn@Y3U00004Mn60000DVYK0000000000000000i7Tl0000000000004]0d0000000000000000lGeQ000000000000
00000000X2QoH8>ZM03@0000000000000j?B00000000XM];000000000000l9798XNZ\64n0000000000000000000000000000000000000dA<H>>i000000000000
0000DI>P00000000Q7\A00000000000000000000@J0@00000000Y1R000000000E0HbdQAR`Rg[0000lB5_0000000000000kU5000000000000DQjL0U[<h`2U`\Nb
0000000000000000000043k_000000000000X]R500000000000000000000@RaK00000000HZ1g00000000h2MjD9GP00000000T;84P;_kX?De\M_Ki7:i00000000
000000000000XoaZ00000000h\<l0000000000000000000000004=CP0000000000000000000000000000`ElA00008n[M00004gOa4>_S0000hHje4Pghhn^G0000
000000000000Y6AT0000d\3N000000000000H?P4DlLE00000000H?OY@7gc00000000DM:g`]<F00000000TNg^0000000000000000H=1I<2Z800000000000054dD
0000`T=kX[W4Pf9;000000000000P^eH0000@U]d00000000000000000000@;SR000000000000000000000000hl]dH:Vo000000000000T?<Z0000000000000000
0000P7050000TM4X0000`Q2R<mo[X`RT41gF00000000000000000000H?NXL8jJ0000l5fJhYYIY5QIQ7EIPLm?0000000000004D]b\nmE0000hXL0PDCL@cjO0000
00000000`SkH0000U5F>000000000000\AC2LFI_0\dj0000@?cZ0000000000004I\S0000lN5h0000@4Xl0000000000000000D8G=PH@H`LI[lBTR\?=0\l[RY2oB
94Y^8EkjM6nU00000000I55m000083P\00000000HTk8XG^:8\>W0000\R<oh3>P<75N\NP]<XQ=l@0l000000000000000000000000LJ><dR4PXEjSU4@>00000000
A7WD000000008QiW0000<XNLLSVQ0000h[H40000000000000000hWlUI6`i00000000dAncPDU]00000000PH@]007g`KVY<gQn00000000@W<mHJU^00000Na:Pkgf
d[;BldT2D@JW\HXV0`^2dmB300004R=L0000\No[Dl6V00000000\L9000000000000000000000`?eF@H4d0000000000000000h>JI00000000000000008^8U0000
0000D3IM0000000000000000000000008i65dbnd0000000000000000000000000000dQFiHo6;000050X>00000^DJ0000D\H]0000lXh>HZMJ0000LP\S085^Lk5[
00000000000000000000@8PilMDH0000`1aX000000000000000000000000HdJ=0000000000000000\Vo:0000000000000000hKMZ<n2600000000000000000000
00000000hJZWe4Ri00000000T[bCa5fC00000000\Njl0HV=11o500000000000000000000@QcI0000m3QO0000lUo^<iXk000000000000<7IA00000000dNfEPknQ
8m]<`D9I`lJd`[i[@K9:8hW=E12j0000000000000000000000004XDi00000000@V=Q0000000000000000e2jSTLgCP:kLX_fi0000000000000000TeZk00000000
000000000000Xl:A0000lm=RM7V^0000\oKb00000000T11SL>D<XAU]PY1i<\Bh0000DX=idL<@000000000000000000000000djgR0000hBJg0000000000000000
0000000000000000LeAb0000TRbi000000000?mj000000000000000000000000000000000\4bdE28000000000000l`i40000`g:W000000004IHTdOf`00000000
8EJc00000000000000000000000000000000000000000000P1GYa3NLL4?88dBUX1Zc00000000000000000000000000000000000000000000000000000000I4Wb
0000I5:>000000000000000000000000T9m:00004d0HX[lglSmndC=J\\]:i7UL00000000PMK^0000000000008VHJ0000000000000000000000000HVM00000000
4Pbn0000000000000000000000000000@C9^<WKP0000<AYNLQ@_000000000000lOkc000000000000L0@;L@IV`;TK000000000000L1b:00000000000017XV`3YV
d7f;<W@Mh;NAlGJI4[Xe89HPT40bHA]\0000000000000000000000000000000085\W000000000000P]E20000\Dnh4YjBX:J@HEk]4=fLa3a<000000000000lIF=
D_hL00000000=5A?0000i81R000000000000d2JG0@D4@G4:0000000000000000h63Q000000000000THO>0000TB\CdBlo000001F10000\D_eD=DN4cbga7NF0000
M6f4000000000000LG[olW25H[F4000000000000000000000000\E`;00000000@boTTY=d`c:o0000000000000000d8li0000DL4I@mhm00000000000000000000
hGcW=4\i@9jN00000000@[eF0000<^1;DM>\L@BM\_HG0000000000000000149U00000000LNCT000000000000\7k^00000000000000000000Plbh000000000000
0000000000008i<Ii3Uld;0SHmdA0@O7hHQ8000000000000000000000000000000000000l3jeL<@jdKT<0000@HlK8X=O@Yo600000000H\aV00000lQaHO\DdTo;
dVgadBSm0000000000000000XYld000000000000\kSb00000000T>agL][i0000hF548YT700000000000000000000000046GZ000000008G[Y0000000000000000
000000000000000000000000HCBY@jG800008ELV0000000000000000XkkZ00000000\QW<]0Di00000000000000000000HD@A0000000000000000000001Q50000
0000P`;m0000000000000000000000000000`GI:0000000000000QSU58YM00000000M4cK000000000000000000000000000000000000000000000000Hc;mdDXb
00004Be[X_`Lh<H?a7^Y0000XP>kD;JP000000000000000000000000000000000000`9IL000000000000000000000000000000000000000000000_TR`E2F0000
000000000000PeD:<JQ<X\[SM4be0000<BkcXHKk000000004YEl0000000000000ZaUH8SO0000000000000000000000000000\INhY8DU00000000hC19dKb_0000
00000000lIFY000000008i>N00000000Q7?5hk\^000000000000l47^00000000E0^l0000000000000000000000000000H0an000000000000Ta`S000000000000
0000000000000000l3]T000000000000@00j00000000000000000000000000008^H78Al00000000000000000I76k00000000`]LJ00000000000000004G0ELUhn
00000000000000000000XXl?0000D`cD0000T^^\0000`:_M000000000000033`000000000000\^nM000000000000PXe000000000000000000000=6@U00000000
000000000000T?hS0000000000000000lBZ1000000000000<5P_`IaN`^kL]66l0000I1hF00000000000000000000E6\200000000000000000000000000000000
000000000000\9Vd00000000000000000000000000000000]7fg0000000000000000000000000000000000000000T=3>0000000000000000hVaa000000000000
000000000000LAo]0000000000000000000000000000U1N]0000]6J;Xko^0000000000000000\9TO0000@OoX00000000L?bTDN?bdKi3`9i]00000000dDI00000
0000000000000000000000000000000000000000000000000000P@TZ0000lF90d]\\]7X00000000000004V=?00000000\HcSdYLQ8j>o00000000PcCY@GFR0000
0000T[:RDN3bLC4@`EbO0000e7ZB0000000000000000Tb\a<dT^000000000000@GCE\B3Y0000\JL^P9BQ0@4;=5CXd;goi6Y60C<?00000000000000000_g6PNZ=
000000000000P>X0XTK;56U70000i3]e0W1P\l=9m5h60000m0M_000000000000000084XBM76X000011Sh00000000DhmRA4950000Q88WXX@400004Eh:LYOY0000
M4GD0000PKcO0000@X^N00000000@a_=00004XQQE0IO000000000000DSFd000000000000000000000000000000000000000000000000hmGM0000000000000000
000000000000\kcEe4:a\kTFXoLjM3JBPBfZ0^bLhbVeXibfL?R;0000d?h:000000000000H]7QhU4<00000000XV6g@kAf00008=@30000`K4A0000000000000000
H=`Uh>9N0000X>_d000000000000`d6e0XX6`>NahBDe000000000000000000000000\@S<0000000000000000M5;]00000000Y60Y00000000000000000000lOJk
00000000PBifDHRGlR7n0V<nTX=9LbI<<fM000000000000000008EZ:000000000?@D000000000000LGOY000000000000DcmXm1DI0000LK^O000000000000DL:B
00000000000000000000lQVd`9M58I5V000000000000l3X=0000TG2B000000000000000000\P<HNa00000000DK]b00000000PT;@l3jR00000000<AjU\07LTJJF
`Nl=`[HT949H@>@9M8]h000000000000000000000000000000000000lOek\RWAhY[?Q4BiLS5]0000I0Ng0000h`Pl0000000000000000Db=C00000000`m2NTK]0
D;DS000000000000d48E0000000000000000000000000000000000000000T0ZZ@e[S000000000TX^@30b`m?F0000000000000000000000000000Tn7kTL;BXD;;
0000000000000000=4`T00000000l<2k00000000TLBd000000000000d74ElGK40Nh800000000\7>>LWcF00000000XHd`X1?700000000XagMd_5^hehn00008o>?
000048DAX:cSH\<=000000000000000000000000@Q@GA1=O00000000TA?jd5bL0GCS000000000000<Bl3\C^G00000000000000000000\ngF0000000000008RUa
000000000000@@_200000000000000000000000000000000dBAXTS;Pm7<ZT8Z=00008GhY00000000000000000000T0he\G4IljJD000000000000000000000000
00000000Y8IYh<`eT>PT0000000000008[U907RC00000000M6Td0000000000000000T37m8N4D0000000000000000@IA;4V;\\^:nPWfT0000h]BC0000X35><>14
<B[Y11B<0000hmaiXH:Ca1\`0000XUKn000000000000000000000000000000000000A6BZ0000000000000000<M840000000056aO00000000I58R00000000`3Q;
@_N`00000000@=`<lV@L0000000000000000`SJX<CW^8@QVD84^`XcgDE?f@Rok\kmb000000000000000000000000DSW@0000D_5n00000000l2\HA6S^00000000
P8c1\ODe0000@0_?00000000DHBa0000he?T0000LjL00000000000000000i5Fd0000T_hj`bj_0000000000000000000000000000000000000000dLOGHcVO0000
0000\oKC00000000000000008?A:0000HMWa00000000000000000000d@3900000000000000000000TS?RLig1000000000000000000000000000000000M\?0000
LQhk00000000000000000000000000000000000000000000000000000000hL=a0000hEe300000000000088\b\7B=000000000000000000000000000000000000
0000X<\D00000000000014nX00000000000000000M1m0000lSd`0000000000000000PFo700000000@Hi700004AAY00008B1G0000XA1Y0000000000000000HcDa
0000000000000000000000000000000000000000L[N2\njl000000000000M71=0000000000000000H5BC0000000000000000dP;48n1G0000HVkY000000000000
la1WX>k_l;0?00000cZ70000\1DE4ImQ00000000@NRH0000<Pha00000000Lmkf0000000000000000000000000000<_gE00000000000000000000000000000000
00000000<1jD00000000D8:I000000000000000000000000000000004D1900000000TASA00000000000000008:<S0000LT>=0000000000000000000000000000
`c\U00000000000000008_I@00000000000000000000TTA]00000000T0Ubi38]00000000000000000000000000000000000000000000XXWX000000000000XfHd
`D;_0000000000000000dYMK4JWV00000000000000000000000000000000HQ=]TYFc000000000000<EmJ0000000000000000HW^I8m;QD\LH00008=:ndIf20PFS
45b7hemT=0PUPG_b@I\cDjIN]4ec95=9m5N1`1G<HTj`H?EhhX4]4[JKm79\8l3L00008I4Te26Ea3fM0000LVj700000000000000004^c`m0oo00000000H]@OQ7G9
T4;a000000000000Hn9_0000000000000000000000000ef@0000dgaS000000000000000000000000000000000000`YN_0000000000000000hMcc000000000000
L0<X0000000000008FU5DP@h00000000000000000000@4b^4fI\00000000hT6:0000HHX>@_NM000000000000E7:\0000000000000000Tn_T00000000lWii0000
0000Hfmk000000000000000000000000`n>^XURl00000000LXi_h79U0000DZ4gLT6Z000000000000=8S\L[A_000000000000T4=Z00000000D]H500000000D[3X
0000@Wln00000000000000004mBD0000\Oh94I]P@2C:DUgkHAiP<kRglY1W4G6h000000000000000000008=GM0000`M@i]1W8000000008G_3M1m_000000000P<h
d:Aj000000000000X9P[@56c0000T8W_0000PJRJ`SQX0000P0oH0000000000000000dSRhlbC^00000000000000000000000000000000LUCS0_Y@hd\:0000A59h
0000LmK\000000000000000000000000000000000000l8>9P_mB0000DB;OLO1m000000000000000000000000X[aD8i4h000000000000000000008CR@00000000
00000000h4cBTK6OlR[SXj^>000000000000000000000000000000000000L;]000000000HVGD4[o40000DXYW000000000000000000000000000000008bho0000
0000TD]24`GK11Mo]5Sm00008Y8X4kN9`YbT\Q:6T[=4`>TjXeU200000000Lcjk00000:KB0000000092UW000000000000000000000000HENJ000000000000Y4Z>
0000h^JZ0000000000000000@5=XP@T8`5g9hCDL56hV00000000000000000000000000008B0M00000000`6j7`S4G@gQ@000000000000\A:Z0000X>i40E>E0000
hR@\000000000000000000000000000000000`420000d:[48QXW8C6EDZY7000000008D>c@0IYd@o2000000000000LX\P00000000@3HB00000000L^Rh00000000
Hjl400000000@oC:0000000000000000000000000000000000004ASo000000000000XlFK0000M6eZU5Yh0000TJFH00000000<@Jk00000000P?^`dPeg00000000
0000\U1D0000@BM;000000000000@lY@h>;P0000000000000000@VH]PaWe00000000`UFi00000000P6840000000000000000XAn=\Ge^4<>ZXL^BXf7_00000000
\OXU4:Xf0000H<:2dP;_00000000=3F218_n4>`F00004:Rb00000000000058Zf]3D300000000000000000al?leG?df@HE2P^4>jAI7D300004DY<XZYI00000000
00008Obi000000000aic000000000000000000000000000000000000000000000000000000000000TRNE0000dOdU4Un>0000000000000000<biL00000000`=\g
LP4Q0000I8HF0000P7NQ00000000TKR;0000000000000000000000000000000000000000000088k<dAZ_d1[NP<P7T[FT<2W?Q2HfP?9h00000000000000000000
E6Ih00000]1I00000000000000000000000000000000Hmo5<W:^0000000000000000T<@2Q0o;0000HJHn0000hE_b5628DV48000000000000000000000000TPS5
00000000h81f00000000000000000000000000000000000000000000TlI=93C`000000000000000000000000000000000000A6[5000000000000000000000000
000000000000000000000000000000000000000000000000<5fY<BAjX<A`TIgalK?f\4]HXS]J8T6j000000000000Pde?0000dGRL000000000000000000004gE>
8=C`000000000000Q10Z00000000LV7l000000000000D52^0000000000000000HTE20000000000000000TB>ii87A<_QY000000000000@5T0000000004^_=@m]S
DEhiHV7V0000TEjc000097h@4[^5@YTYLDZm0000000000000000000000000000LZZ_00008WEE0`hF00000000T3D6U6a<000000000000\Pa70000P@k;e4hQT34O
16bB00000000000000000WQ40000\8_@000000000000000000000000L^Z^0000lMKAP^AU0000000000000000H3WH`:_>81EeP^YYhnbIi3i>0000T;BM0000lW39
00000000000000000000000000000000@X3i0000000000000000@6@60000\F9C00000000000000000L3g0000d@@C00000000000000000000<k9@<09?lUmiLoU8
000000000000000009k?8H?P`2DM000000000000000000000j<393FE`ChP0000\AKDLM?KddUF00004S48Q4L>@oC_000000000000000000000000000000000000
Pk;]hb1d000000000000000000000000heX\0000000015^b00000000000000000000X7RY00000000m6GF0000]6Re0000000000000000Y3cA0000Q30J@e^o0000
0000THe50000000000000000<5^Q`9i<E8G`HbXo000000000000PgmD0000DBKP00000000000000000000\;al170M0000000000004j]?LVjO0000000000000000
\Hh4000000000000000000000000000000000000000000000000lCbVLm<L0000000000000000000000000000000000004m@A0000000000000000000000000000
a3\A000000000000Y87a]6[B000000000000000000000000dDNm00000000]3WL000000000000000000008iF;00004JJ8E5D8000000000000000000004EW10000
DG24@Ya^A5\P\3HaM7\g09\U0000000097^0D8jb0X4@\F=Q``oN0000000000000000LBSY000000000000LH09\?<80YG9PlKN00000000PJ3;0000L?1Pa3DlXCnA
@]Q^000000000000Hg;]00008`fa00000000000000000000d][Z00000000\ACS0000l[h700000000`CUb0000`AEZlalgh1aCX=ih0BoU\TP9000000000000@C?;
0000PBIW000000008S<Si7n=0000`AHn00004PAd00000000000000000000<VQkhW<K0<=;lnZ<a5Ch00000000000000000000000000000000L<3Wa7N300000000
00000000DMLQ0000HRcO0000dGTW`[VE00000000dRe4m8_500004h2n000000000N\b<VLj00000000@DBT0GB5hCoi<I9TT[6\a2ZB4_eG0000<\L_<ZC5<cW_0NDS
0000000000000LmkHP>N000000000000000000000000000000000000\PF8@_J\000086i8HRCVTa=K0000DQVFP;G7\HNB000000004]fd000052]1PLMmD_>j0000
hJ\Z\^EUE5g6000000000000dXIi@^5lLa^UT1J@L[0K00000000000000000000LReM000000000000000000000000XAkTP[X4L`<Ud8]Q000000008:^`00000000
X35n00000000`OT50000000000000000L4P[0000h9HADmW7@59:dA6:T28=8Y3@\HOW0YVlLZ5kA6cN0000XOdF00000T^Y4GmX0Ij>0JiK55=b00000000XOASlLC?
PD]S<6:APa2Z0nO900000\6e000000004NMh000000000000hROUdI<b0000000000008R0Q0000lSDC000004;P00000000@`^i000000000000<e5SHFmV0000`h<M
0000000000008<L900000000000000000000@JnPHaMm00000000Q5Xk00000000<R:6000011Q9h?I?0CMM00000000`oPY0000\JAM0000Q6]n000000000000Pb6S
00000000000000000000TdEI0000D2GHT=oO000000000000m4YQ00000000hJ8A00000000@iNTM4Yk0000LX@nl]IOY3b[000000000000LPVD0000DjcB00000000
0000X@m_0000000000000000H?Z[0000TLdU0000<YC90000000000000000@AWl4WFH00000000LgSLI5^?00000000@15ClNjF0000000000000000000000004jLj
00000000<W>B@Mj@\^:]8fR_00000000<F@>`5AM\BkBDSb>@Z?md0jS<]>c`3B8@Toe`Koi00000000`2Rl@ZT]=0FSP<[P00000000000000000000000000000000
000000000000000000000000LK[H00000000000000000000000000000000PAR:0000HI]2a55>0000Q45k0000000000000000000000000<:U0000000000000000
8XRA000000000000000000000000000000000000TSMP55dM0000DD3T0000\CCI000000000000HXV9lf]m0000T1V7X5VUhW=N0h[QDn;6DaI3=3W?dUZ34iGW0000
000000000000l0;cL6KZ\JjcdXF@0000<ZNB0000000000000000PY^k000000000000X=mg00000000P8\L0KkAh10MHF=3hBn;`LOhh^FWh^o:12hF00000000<4>3
H>med3;I4RLUDnKfld>jA8II0000000000000000000000000Z_[h>;500000000000000000000DYdJ<L_=dUl;0000XCKV0000<dnK00000000000000000000d>dO
000000000000000000000000lGNK@o9gU2KM00000000hE;E0000`3lK00000000`BYG000000000000\Bh?POIe000000008Zn>8@Ha8P`RL^iF<ehQ]0;900000000
0000DO??0000LQ]X0000LUJI@Xg`M4g<U2nf\;]j000000000000<HIN00000000P=Ue00000000000000000000<AXEH>W:X`Ig@dkc4mQglWE^HDDUP`IRM4G10000
<j3[0000`\l@0Di=00004d=J0000000000000000000000000PgMPVkh000000000000@SUSHZXCXD<WDhFK000000000000PPii`a=f<h3`00000000000000000000
0000000000000000000000000000000000000000TM\Z00000000<L7dd2\c0000Hdg;0000000000000000000000004G_S0R3100000000T\FI0000000006if0000
0000dN`B0000000000000000000000000000P@of00000000000000000000`lNX00000000000000000000]4=c000000000000Y7JQD\nSm4>60000000000008U^g
00]d8YKX0J25X]=ODk@700000000000000000000`oQ>00000000000000000000000000004M^J0000<89<000000000000000000000000m1_H0000000000000000
`j_A`5en`k>M8T4]000000000000000000000000hcXk<dgVP2>Pd76<0000=3MS00000000P8=7XUYe00000000T]kR0000@Z:f0000lV`M00000000000000000000
000000000000\L[cL2Bi000000000000`7ZJ4<Q54J@IM7o3dNmQ00000000000000000000T6N:0000000000000000000000000000<ScK@_^_09hm0000@^0Z0000
XcH40000000000000000lLnc0000000000000000TDIK000000000000hG>m000000000000L1dD0000lKZo00000000L8Ab0000<V:SE5nT00000000000000000000
TD>M0000LJJ_0000000000000000lOVDlnO[000000000000P3f_h=3TPch?000000008AeMA7Yo\l:V`:1EL4ER<Nf\dP4ohUAfPhMK0000Q7mj00000000T>gBHWiQ
LWaa0000000000000?82000000000000l6HT000000000000000000008J]E0000000000000000XLWC000000000000000000000000TT>m000000000000`Jil0000
lID@00000000000084N\0000000000000000000000000000000000000000l8;oP]Bi0000000000000000000000000000XVfGX8fa0KX`@PAF`Y\:000000000000
0000`S\>00000000P^060000000000000000HP\;0000I5nmA6ii0000000000000E4j0000I48_PU^R000000000000d7fH00000000XK\S00004KY>13ej0000@\R_
00000000D9XJ000042AjHH;=0000000000000000000000000000<3\mTE35<JOA0000<Eae00000000h4hS00000000HQlF<^Ao00000000\i3Q00000000X90_4P:[
8Ijc@\5W0000PGTJ0000P;[6dgh3dgc@0000000000000000T]V=l`A60000000000000000<2A[P5<e0000<MgUH[2]00000000000000000000H2LDD;c7000040Q9
E3Vl00000SdF4_YV0000000000000LZOTXb0lAH=4m3f00000000@S[G4_K_00000000h7]A00000000000000000000H=4Y\c8QhM>A0000dFS4000000000000lWIV
0Xe=I5MK0000000000008e2800000000d>@X@GF_T[04dj\E0000000000000000000000000000TCTV000000000000954k<_Mn0000000000000000000000000000
0000m5iF00000000X<E^000000000000000000000000@U2o00000000hh7Z00000000\UPPY6JN00000000XCXE0000000000000000<PO=M2ka=8[lL>aJ00000000
00000NTT00000000A5[J000000000000000000000000000013[E0000\l6A00000000l`K`0000000000000000000000000000X\g>00000000P8fP\LEF00000000
0000\\AO0000\B714S2G00000000P\9F56hc8>h;00000000h8BOdZWLLfN^00000ATI0000000000004UWN0000000000000000000000000000XNQ3000000000000
0000000000000000000000000000<CJh000000000000000000008SY0D:iO00000000lV@d0000000000000000000000000000XHaQ00004eWLL8gK8kJa00000000
000000000000000000000000000000000000dnC=000000000000XMgn000000000000PmOOLGAC00000000000000000000X6ZX00000000@9Fd0000000000000000
00000000000000000000lF\\0000lA2NXcZV0000000000008;cV8BOQHPEZX0LmhQbC`fe<8A0F000000000000000000000000L87JT;X[E2Wn0000000000000000
U5Dhi4J20000000000000000<[BWXI_HdQeXPRINTTQ70000L=V]00000000<>fF00000000PBca000000000000H5H700000000h4f50000000000000HSW00000000
0000@B1nh=e6D[6;`C?i@Hg0hGGk0000H]PYl`MUD[NXlco^0000@?i]000046Rd00000000DDkO00004TWm0000000000000QXlXLGj000000000000000000000000
000000000XdF94OE00000000000000008K>a8=Sm\V_N000000000000T:KXha3[LaAO]7olA8Mn0000000000000000L6=c000000000000000000000000H0^>d8TI
l[Pg00000000000000000000000000000000d@F:@@V00000`5TO0000000057MShK1:000000000000=4Ek00000000Lii>000000000000000000000000X1m00000
4H;UD8CQHZ=_00000000<^D_174L0000000000000000dc[T<2Q_i1Tk000000000000@JMeH0FL00000[k[e79i00004R;S00000000000014d100000000000045>N
0000000000000000Taj]000000000000l2=d000000000000@M7YD]cah1bL<Sa9D=jFhh:`XoZ`00000000000000000000HPlL4nAC@4L<0000000000000000<M<b
0000000000000000000000000000dC9P0O_I00000000h_Fo00000d:l00004[[@00000000`TTR@nINe6Xc0000000000000000000000000000000000000000PVCo
00000000000000000000P:>=D<OXdMGL000000000000@1CU]0OfX<bj000000000000\SkkL`E80000hZ_H@DKI000000004;]C00000000000000000000TPTldYL?
<mZ>00000000000000000000000000000000<n2V00000000000000000000D:5Y0000000000000VS1T^<TD[8A@\:5Y8KO0000000000000Y6j\3Y:00004\EM0000
0000L?K]000000000000000000008LLhE2VKX<kF000000000000=6]N0000XWhJT[@I000000000000@BBHDmMl0000`@c_@ha8`Aei000000000000000000000000
Tn:=00008Fg[8203<N_^PO;eHCjbHPXdTSNV0000000000000000L@K?0000000000000000000000000000m0aF0000DNUa0000000000000000X3G900000000@6iG
DNT:00000000HBKd00000000000000000000h]3F00000000e5>X00000000`1mI00000000PmMH00000000066o00000000Th5Y00000908P5:6XoMW000000000000
0000000000000000`FJA\=dAT3iU8Z3V@\P?Hi^\00000000dMo991hk000000000000000000000000L7UO00000000<I=d8O<N4Kd:DME?i5W800000000`beI0000
0000PJeR000000000000TB<\I3P0HDo\X]bi<=nC0000000000004^U?00000000000000000000000000000000000000000000000000000000000000008Dim0000
4k_m00000000D2OE00000000@7El\Z0XhCP8000000000000000000008a;100004BCX0odJLLkBhce=0000000000000000\LD4@L?nPk^n]4;m0000Pe^30hfCTL]d
PTiR0000000000000000000000000000000000000000`VBb0000000000000000000000000000e5<iXeQF0000000000000000m8J68;CT0000\Vmb000000000000
0000`lcRXl=c000000000000X6gQ00000000<9Em00000000\@Ua0000E7<10000000000000E;`HZFc0000000000000000@<ee00000000000000000M6_TfgX0000
0000HLn8Dm80`1:k00000000l:hG8SI_0000E85Vd?g_00000000000000004>BchW?HU7fK000000000R01<e]3@jK:14?ELZE:l[IHlhomD>Zh0000T[[R0000\JDN
00000000PjV?0000`klO0000000000000000D[VWXOACL_le00000000T@\XTBNbhT`ME4j0000000000jgA0000000000000000\OSHdSk:0000I0M@000000000000
X1>S0anG18[_0000`gYV000000000000\1BA0000T4HKHAl_Pd0o000000000000HdDa00000000000000000000XF]6h7oOh7:aPQiHa6[\00000000TZP^\aFXTG>_
42Fl<6fD4PKM0000DjNQ8TmCD4Q10000TI[DPnE@PH\>A258`Sc`0000000000000000P5O_00000000U5\=00000000hX5k00000000000093nl404E0000HG]CXUhP
<\cXhCFc0000000000000KNf\a:R@Y4:0000Hh2U00000000lZ:=@c4I000000000000dSIoHhhF0JH:0000000000000000e0GO0000000000000000T5=j`De=0000
00000000000000000000dNR\0000\@NUDIZ]81^oM0i60000XNnS0000000000000000HHk7000000000000<FgjP3EZlLZa87MQHMV10000@U3m0000lZ:L00000000
T:H;4H9]00000000000000000000hXJF000000000000\J@b00008MHIHUin00000000lM;C000000000000@\mO88Hh@RJOD<GD8==HlDH?dYb90000000000000000
0000XQUkTSZB000000000000000000000f4_hX8Y00000000h7:o0000XoNF00000000A5NWDCL;000000008YSch2RZ43JXHG5VD^[k0000000000000000dM2l4Ug[
XWk9@XO=00000000000000000000000000000000000000000000000000000000000000008Xb@lN6W0000hbWBh9;C13Mf0000000000000000X2Gb0000M5DH0000
0000\nj700000000000000000000T^f8000000000000000000000000\P@L00000000000000000000000000000000000000000000P;Ll00000000000000000000
=8^[m00RlXYg0000<MXW0000000000000000000000000000l<?40000000000000000Ln3[0000000000000000000000008W7]0000000000004Dh0LcLI0^_[`LNc
000000000000000000000000\g]B0000XRfP0000L6G@00000000000000000000li`000000000lQ5L0000000000000000T?\Y00000000DH^R@jPWXUFG@nB[936j
D7U5D60\@\h300000000578M0000000000000000L6fYH2^W54Db00000000000000000000000000000000P:@34VK5\o`oP>KE18508FLY000000000b<<00000000
0000d0Pi00000000HedMY60C000000000000000000000000hBX3\C=70000`5D2<7nW00000000=4Hc0000m4n8L:d30000000000008@PS0000000000000000d5WV
H]hN00000000D]^6PI:J0000i6NOLUVgT8a^DNE=4IRL\V:kTk`@=8@T`n7E0000X2Y44`?A000000000000H3J2TTIN00004L3T00000000DL5@0000000000000000
00000000XSeK0000T0njDEL@l[?3000000000000P3OUhBH400000000=7e_`H_i0000000000000000`IdX00000000l;:[@VOZ8^WC0000d4FQ00000000L18KLM<N
94\000008@;G8;=M00000000HN=CD[8c00000000D44]LW?i0000<>mZ`NolT_XhX8_g@gMM000000000000000000000000P2>APk1H0000`0A10H7kPT3:h=>28@:T
@>2X0000]2m<00000000HVZN0000T42U8Dk<THPkQ5eS`h1900000000<6kb0000000000000000000000000000000000000000000000000000<>2F0000<Kb948NV
0000D6AV`C\L00000000hO[Ea63T00000000LWDV\ZGb000000000lo70000DBFHT@AZ000000000000000000000000H22=00000000hMN600000000h7oolHWK0000
0000000000000000\=B<hT:;0000hS3jlWM[XeVj00000000000000000000l^[600000000000000000000H`4g0000h7;?00000000E6Cg0dmH0000000000000000
PJVB000000000000Xn408h72000092T8TC0i00000000000000000000@YLad]HG000000000000000045I60000DD9i4ic_000000000000l7edXNK2000000000000
00000000@R^100000000441_000000008RGhH9W`i4:;4CV`PFW<HZ>600000000l[6K4EdG000000008>On0000000000000000000000004J7U00008UbnDQ]7d4U_
TVA><_0;0000=44_0000000000000000`^KJ\Ca6000000000000000000000000T_RZA7Fl0000]23h0000\k^F0000000018]200000000000000000000X7M30000
0000000000000000000000000000000000000000000000000000000000000000000000000000`nV800000000m37\0000000000000000Pa[]=7]cP0o`XUiJM7DY
98FZ4L]400004Pa`0000000002Tk000000000000M6X=91XK0000T<Wcl:og8AS64=4lX[Fjl:WQ0000000000000000`IC300000000000013[kDB3k000000000000
0000H7aVQ6=400000000HK]NDIJn<Y]F00000000\o`Ddb2[hLC\000000004?j2000000000000000000000000P@^WPcei0000P\Uk0000dg<m]5UY00000000TNGR
`XG`1749000000008Ai>000000008o@a0000h0In00000000LGf20000XS`70000000000000000@?BP000000000000dH]h@okWDB7b=0J<0000l9H04VL056iIlR21
0000T>m?@d3O0000\0J\000000000000000000000000000000000000@6^T0JEZm7XiXHgS`MmE97K7000000000000000000008JmV4B^=Y4TK0000000000000000
00000000000000000000LC`O000000000000``3N00000000000000000000000000000000000000000000=6TD0000hjA9000000000000lG8Nm1\GhAaQ00000000
000000008FOR0000000000000000000000000000l[`a00000000000000000000TWnoHd\gTeYQ0000000041Om=6Ok000000000000000000000000000000000000
PoH000000000000000000000000000000000000000000000lR^A00004X2X0000000000000000dN@M0000l5?F000000000000do@<0=MH00000000000000000000
X\cD00000000dB37dkAN\2A>TIeS\mc5`ao3Hg@[0000`GBe0000000000000000000095<V4QCnTXMe000000000000M0ee0000`W6_0000000093gS00000000XeNd
00000000<N:^\\oB00000000000000000000d8^>00000000a21E00000000000000004[YU000083UX000000000000LVY500000000000000000000000000000000
0000POS2dlEg000000000000hQ9?lUT^000000004j8>0000<]T^4k=V000000000000000000000000Tb4g0000XYR[00000000000000000000PW760000hdXR0000
000000000000d`ZL0000m8PkQ3Pi00000000\<?T0000HKKn4eTF000000000000000000000000000000000000<UCALXlMhc73X=H_D>1O<EO5`J<EDKikTh0UD0dK
HbW_00000000\ebS0000000000000000000000000000HY=R0000l50BlL2`@:R?\4Md00008W3b0000@3cV\EDf00000000000000000000000000000000LeSZ0000
0000000000000000000000000000000000000000lSbc00000000D3bV0000H_D`0000Th_i0000000000000000`mP5DYbf000000000000T[:hh`?o000000000000
000000000000lZ_600000000000000000000\YlOdiCL0000E3g3000000000000000000000000000000000000PCED000000008NLJ00000Di[dK_Q000000000000
L3Mo000000000000L8[M0000LlN?000000000000T^gn00000000000000000000000000000000PE?S8k8800000000000000000000000000000000<<QiTB]>XYc9
0000A4V\X4k^8jZI000000000000PCD`hJT6`N_N00000000dLTR000000004S:Di3WY00000000168>0000000008Uf0000D?g<XG8lD_HVhCkn4<JWHMM`lK6ce0d^
0000T0ioLTC7<>=c000000000000d<iL000000000000000000004nNfa3?_4mma000000000000hb9[0000000000000000@@Bg0000a7CJ000000000000hb]8llGS
PoEUhLRm000000000000000000000000<f2e00000000LK7i0000000000000000000080S04NAE0000`5<=hKXM84H=000000000VTV0000h9EY0000\@LC00000000
DD>6\F9k\\N80\W^lFY\Hh2<i7`Od\E=00008@Ec0000@nnh0000000000000000@^]^4?l\TegX00000000\1nU000000000000000000008FhkT1OP40a0XFA@TT1I
i51o0000dQQJ`W3MHZdoDjf4l3AZL\^2H6<90000dB2lHN5700000000\JkQllab00000000000000000000T_B=00000000h`Zc0000000000000000\8I=95Hch1lG
0000000046OlD]Zc00000000HTil0\_A00000000dBn_hJNbL`7N4B=C\k[Y00000000T`BB0000000000000000000000000000000000000000000000000000LQT1
T@=;0000000000000000dY>R0000000000000000X@cn0000@3nkU6?Y0000000000000000000000000000dRFC00000000e4k\0000\Oge00000000000000000000
0jHQ0000\YAj00000000<\m9000000000000<XmA0000@\=BX6?VA8DhP7jHH9X5TK>80000000000000000000000000000TOo:`VPY00000000000000000KKE0000
000000000eH3870P0Kl`00000000000000000000@0UCQ2DKI4mE0000=7W100000000000000000000TgFn00000000000000000000PQU4h1[=Tn]\00000000D0Y6
dS_^0000@e2\XS1R00000000000000000000000000000000000000004XWf00008F>0000000000000000041<U4CJUi6Q7P8eN000000000000000000000000@@^d
Dk]d00000000PWSYH<fXlijA0000000000000000lX[400000000000000000000000000000000000000004fjZ0000000000000000000000000000000000000000
00000000000000000000000000000000<VJIDYDe000000004LDQe4KX00000000000000000000P76l0PeKPkJP0000h[kBE3>g0000HSB7TT;mU5PIh\5h4aJm`nB9
P[7FDD=c8f^kl2c6567Ri88j000000000000@g8W0000X7P80000h5`900004aGI000000000000L80ih`65000089M`00000000000000000000hZ2K0000h6l]0000
4JO1<WIl000000000000l^;a@KZ@00000000000000000^fm000000000000000000000000d9cK0000000094@Q0000000000000000000000000000000000000000
0000@3F_\8ZfPR9D4Ym[Dbf;000000000000L;D>]4lEXn\E0000TWH?550c00000000T;9f00000000dUX]0000000000000000\JHT000000000000000000000000
8FWM8M;WhCTEX4miU86X0000h=J]TScnl;8i@g9G00000000L4D[\Y\X000000000000l8hH0KMg0000000000000000HTGo01EA<l4\8iJ\0000dBEa00000000`538
0000e6l>00000000X0mCPOMI@[\S00000000`KK200000000hJ?c0000000000000000d0YVlX79TGD1le4B00000000000000000000T0kW000000008fRnhOFma6eG
00000000DkYd00000000lEn^hV9U\VEG8YmI00000000XTnBU7B1\R>c000000000000L[J\0000000000000000000081KZ00000c1S00000000000000000000TBhY
4U[S000000000000000000000000DO0=\=]C0kbM00000000e1bH000000000000000000000000He;c0000Tg^g\fQJM4HPXRbG0000DNV6000000000000hMOK0000
000000000000000000008H7PL;Ie@XPcld?IDnQK0000000000000000dc4k0000lU[k0000X5N;Lg90H_c9TgS700000000l=KB000000000000<ZD`000000000000
TTOBPThbdf\<\9_5000000000QMQ4bXS00000000000000000000<QQhU2o[PTYU00000000H>BH00000000Xm:TTARMPi\oH9_O@=96leVD00000000000000000000
00000000000000000000hkZFD_6M00000000U6h64D[C000000000000\>eU0000000017dR0000Ljc300000000000000000WUnD05W8?=\00000000ll2<0c>e0000
00000000000000000?oZT0kIP3VO@@I>0m6Q00000000\RAUd5O;0kL;000000000000Pc<^00000000H_fW000000000000<7lIH;_U4an^00000Q4W000000000000
XaK_@5ca57c0P2bXdGToM4o>00000000000000000000000000008EU?<OB98>WKP\Pi\TFbP^>9Pj0ITmH;000000000000000000000000H2KE00000000Y5O=0000
00000000`=4HH>ef<P1`LUNB0000e7L]00000DTL\QPm0000]64gD7S_0000HAVB0000lahG00004]c;0`XRdjd_lKl0XFnED1TP82@odIkc0000l6b4000000000000
000000008PUC0000A6@h0000<`K<`<MO0000lEMA0000X?VWP=b;0000000000000000DQf9P9QO0000TCZgPZeUXm=2\<J94K5=00000000\K;V0N\T0000\daB\Q3N
E4jc\Q\300000000000000000000000000000000000000000Oi_lebj00000000000048cELYeK00000000`7;ohDLSHlXE0000i1K_hdQF00004_AJ<FKI0000lYjS
000000004PWjHE8[HS\QM6cd00000000@k@dPfh:000000000000`C?K0000d17gDe6h0000000008SadM6F0000000000008R6il:aJX@Tl000000000000d<TM0hk;
0000000042cNDHGn\Lbk00000000D]Q50000He6<000000000000Hj8^000000000000000000000000000000000000TOHO0000000000000000000000004N8YLW>0
0000i5Gg8?1i\CW;0000a8^;000000000000000000000000d=h500000000\iE9\oB[L=K20000i7eE000049o=lhZg000043U>XPRehC_L<bK4T=Pj\J93\Zgn0000
00000000000000000000\T@BhF^I000000000000000042XIXgfU0000000000000000000000000000dF[MTGO7<81H0BlYD]FnXP9U`S9QdPFo0S<>\k=000000000
00000000<?3i09ZQ\nG8569]0000\Sg]00000000lKNN0000h3Tb0000000000000000XLDkLSZX0000000000000000H9[90000\=D`h;Xm00004T4<XB_000000000
0000000000004LiD000000000000LaeN0000000000008W;Bd5;;DeOC8nUZ\O1S@kd60000000000008B0<00000000000000000000XQH4\JJn4XgFX`cYd@Ph]1dQ
Dba?57gM\X:j00000000X6gf00000000P\OE0000<\\aHVB30TVJ00000000Q2id0000\O9WHlVo00000000000000000000dL2;0Co\8SoEPT2b8U2<XWmC4Xn<DIDP
TA@`i5K>h@3F0000000000000000lb_300000000DOLo@co<000000000000000000000000XdH[0000`Ued00000000000000000000lBnT00000000\iWW00000000
0000000000000000000000004hiBhJ2c00000000`B1Z00000000dZ`=0000<@7R00000000hELn000000000VdL0keN0000hTPU<IAd@QYA\WA>\F@V00000000e4fV
8P=Z000000000000000000000000DW7M\]bK0000PNB30000000000000000XQ`C000000000_]44TV<000000000000000000000000d;gJ000000000000`Kjil001
0000000000000000000000000000000000000000000000000000000000000000hJ7m0000m4FH`RPR000000000000l5ZE000000000IU><L4eHb7eT?WI00000000
4GiI0000000095aW000000000000000000000000000000000000hOhe00000000<V`70000000000000000HnHT00000000\FXX0000000000000000000000000000
00000000DAKe0000<e:>000000000000000000000000\MQkDWaC000000000000000000000000T2P\LPaF0000`:Ro@eB@0000PoDl0000000000000000\5S]0000
00000Kha0000X=8>Le0?00000000D;X0\IB7000044[@00000000000000000000000000000000000000000000000000000000LL<n<[^Z0000000000000000I7=F
0000h>NId]18L0dk0000PLZ;0]n000000000000000000000Hkef00000000000000000000000000000000000000000000h[jR0000I76K00000000<Lg`8<I>0000
D\]U00000000000000000LBJ0000Y4fidhBe0000000000000000<YBBL=el4kY@58[9000000000000XUMf13R;0000HP6`HTQD0000D1?_lc^e0000\0720000D8kW
000000000000000089@700000000000000000000@]`h00008XW:H;FT000000000000HkET`7R400000000`neZh:GG8jAV0000lh@C0000h<[50000000000000000
dL@`0000000000000000lc3g00000000000000000000000000000000000000000000\3BPDdZa0000000000000000lMTIh`h_00000000hCY<Q6Nb00004ihC0000
H:En0000000000000000000000000000000000000000lU;h0UVS4\oXH9ekl>T[00000000DBTg00000000dLOY000000000N310000dL\N0000DNbV43_G00000000
0000000000000lhF00000000<PBd0000d:ed00000000@X@aTQH\000000000000m8G@0000<WW8Hb`O0000000000000000L5U=dDb?000000000000000000000000
00000000D2V?000000000000@CX_0000Xl?H0000000000000000=6dg000000000000000000000000<VEZ00000000Q4Pm0000h<4L8D0>DNC0000000000000hDbQ
0I9C\1VQ`Sc0h>_H4J8V4Y5jQ5V?h=TD00000000TM[0e3k:@EN3A41L0000hM2_0000\k0`0000TO9j@MYSI4DB0000h=Ta000000000000000000000000\CNMPBd_
00000000000000000000000000000000000000004RD6hY:RH^VHLj]o0000LF[=00008k3>904L0000h]k7PZ]mXdK800000]aI\UKU0000Q5d:00000000Y8K:0000
00000000\4M70000000000000000HK`F000000000Y<f0000T]f5\Z]:lb6j8g9iI1S=00000000000000004QbR0000000000004WoF46]P0000]73_0000Da6QLGDA
0000000000000000000000000000I5Qb0000XDDj0000<mTS0000P31V0ZM^TcNf00000000<3V>Hb=i0000lK=b00000000I3E900000000`91`00000000lcW=0000
LMS=<A=@000000000000000000000000dJR`000000000000PC:d0000@=720000000000000000XlECHgRb00000000ldMk13KN000000000000000000008HhN0<9I
l4VV4MFnlR]V0000<<Fi`9Za@EgBe0HR00004JAl`4WD8LL200000000P3k6X43dH<A?00000000000000000000000000000000L`DT00000000`CM2hXSS4U>g0000
0000000000000000000000000000PHnUQ09300000000000000000000lchN00000000<7Yg`b?3000000000000M3m300000000000000000000000000000000`Oag
dL8`8MDb0000<@71000000008[QIX3l`hD3BD=2EHMao0000000000000000<@Xi000000000000dM=98YHk000000000000<ci84Z9;M6KZ0000000000000000LHgd
00000000000000000000000000000000h7W`HOjo@YG`d[Ng\eYh00000000d>E\d?b@h7FMXn4E0000000000000000<>GW`dW<0000ljMh000000000000PHmX0000
0000000000000000Xg\E000000000000M7RG0000\l<E0000000000000000000000000Y@0U8>_T0biM0j@XD`R000000000000<V`b000000000000XK8>00000000
<8`O0000l3[E00000000`41LdJ`m8S^Ulk3S0000I82e4aXU00000000000000000000lF0fX]MNLgE^000000000000HoUWl=Bm0000000000000000000000008>Ra
HNZ[e6ab00000000@0:n\Y6I00000000000000000000dDaNPdb:0000<^0G00000000@FHf98`A00000000d1X500000000000000000000000000000000Pi@m0000
00000000000052Vm0SPd00000000000000000000000000000000000000000000000000000000<=WP00000000T\3c0kOf000000000000Pd590000000000000000
00000000TBOm0A250000000000008@<_@X]b000051P<0000000013f7000000000000HoAi<P`ilH>U8ZMo4IoI00000000000000000000H4gAL0f50000HQdPdU5G
4cBOhnFZ53mS000000000000000000000000000000000000TacJ<>:>000000000000000000000000000000000000`]1c00000000M8EN00000000T_M2<>gf\H5k
4JMHM3jd<9N_0000000000000000000000000000T9iL000000000000L<DG000000000:=_X6n08P0L00000000000000000000\R8OX<<hDEc>000000000000P2CV
000000004Bj?00000000000000000000000000000000000000000000000000000000`jD:0000PAM;0000000000000000h@a=0000`@^3T;Ph0000000000000000
000008d20000000000000nA[dLa;000000000000000000000000000000000000TGGZLA3hDShJ000000000000000000000000hJ0`0000lD^R00000000E6KG0000
000000000000dHWfXbPl0000000000000000000093I\TVDf000000000000802C0000000000000000000000000000000000004XA;Q4\V00000000000000000000
000000000000000000000000DD7G0000lkB?\oB<\f[80000000094oQ00004BCF0000000000000000X[geXo5<024khRlMTIeC12GGX?^CI3ZV00000000Tnc>E2\U
0000000000000000000000000000HGHjd]eg0000000000000000000000000000@YWC00000000PVRC0000DQR=000058?dh99j00000000A0KD00000000DZ][0000
\8cZDmO800000000000000000000@h^9XJlF0d@R\IdH00000000Ldn2D4ZB4KGK00000000000000000000@\>l0000P8770000H__a0000000000000000LkDR0000
00000000hU?U00004GM_lhjFE3m@00000000000000000000dZcKhT9l0000000000000000000096?l0000000000000000000000000000P1o]PG>DE0S:@cEK0000
<K_7h9h\88VS000000000000000000000000dRPB@7ZkDHW3dYQnU8=`]7mD0000000000000000000000000000047EDHKVDL6[<YVQdEHU0000d=_;000000000000
000000000000000054bR000000000000@?L0000000000000000000000000000000000000Td4I00000000000000000000@OK<000000000000ljHb0000I79I0000
00000000`01GTh`>00000000h2Ua4o2M0000lW2U00000<8M000000000000000000008QC_Pgfn0000000000000000000000000000`2YD0000000000000000d>L:
E7_l000000000000000000004jfI0000hNlO00000000LO<hTRUNHBL[52h40000LTL\000000000000DEE^000000000000@YJ60000000000000000PG=k4TCJ0000
0Y?GdI<;000000000000Ln=ZlV0JQ2jl0000@=2417h3\VH20000Xe55000000000000000000000000i2K70000h<lGPOV`0000`k7e000000000000l?^Te4nE0000
8?:T\0d\DUZB0000000000000000000000000000`<LR00000000]4On00008Pnn00000000000000000000@Y:900000000dTJU0000000000000000P6\M0000<Zig
0000]2H;00008RBG00000000000000000000T\7\lNCA@Q1E<YF>14V00000a58?P6S_00004k\K8UIk000000000000L3`bDD_1D>nfLK=1<MoH00000000hHJfe5;7
00000000LPL`<j@D0000000000000000hMBW0000lOO\000000000000XLYU000000000000000000000000000000004XU700000000000000000000000000000000
000000000000000000000000000000000000000000000000e54^0000000000000000000000000000000000000000000000000000475_DEk28J3N000000000000
0000000000000000<_j1DNkT4XB60000HR2O00008G?h000000000000000000000000000000000000H:jK\?mP0D[ST2BQ8b_eM8RDX5l500000000@=D0X=iK0000
=7VKH:I``>e9DWV>000000000000D;NW00000000000000000000`7AB15of00000000000000000000PW6j000000000000000000000000000045of00000000<V@3
00000000P>diPERf00000000000000000000<9FWd1NV@YAQ100618E;000097_Y00000000DmL>0000000000000000<JWm@\2o0000000000000000000000000QgH
0000X^Ea0000h`;200000000DSjO00000000@Q\HXWO:00000000000000008YnP0000@4?I8W_QdY<A000000000000<3:M000000000T0f00000EOMLK0@dV:=\NCg
dASW0000000000000000`DG6<k:714NP0000E6^W0000lCF00000000000000000@XKW0000000000000000a2=c0000i1f?0000XB9i0000@3^m0000000000000000
\4JN00000000000082ZG0000000057S78Gd@LB4g000000000000<:DMhoT?0000000000000000000000000000`P@3<5Yh\<54l=6D8o3200000000000000000000
0000DD2k8Z7bh@@7d[WF4i`[Xd>B`Pja000000000000PTJfT0TQ0000<89P0000<CTi0000l<hM4KDm00000000@Q\`<eN60000000044mZ@n@c0000000000000000
H__80000T=lj00000000dM2:00000000000000000000000000000000\_=^\K8R000000000000000000000000`\OjU0:W000000008]ne0000000000000000H6ec
D_ED00000000@Bf6PH`d00000000000000000Ll5<WTCh>o5<lD;i3PC4E3l000000000000XkF600000000\<gM000000000000HWa2000000000000<;H4PN2H0000
0000400@@IH<00000000000000000000000000000000DYQA\Ba[\:hb0000000000000000000000000000<Ka^0000000000000000U6n;000000000000P:Jm0000
00000000000000000000000000000000X?[A000000000000000000000000000000000000000000000000\AYiE4Je0000@HA9\\hUh]840000000000000000D_73
XKkYLTO^8km300000000XGW2@JKBTE[iT8oV0000@JO_e4fI00004]I90RRl8Y7>0000]4RF0000ddk40000X^S]HYk8\H4=hfS=000015OP0000000000000000hURQ
0_WSHdWh00000000000000000000Xl1g`C:H\o\mU27e`6Uhe4;Z00000000T6Z68`\P0JB>0000000000000000000000000000000000000000DZAK0000dfMTE6lK
000000000PcaD63600000000@W^0000000000000000000000000000000000:\8@UAM\0eM00004<;iTF2J`Fm6LGT:0h6ITk2=Q17QE4a400000000000000000000
XDD;\3[hY5VR0000000000000O4`00000000h>?D0000000000000000000000000000000000000000000000000000000000000000L`j[58DB0000000000000000
]0@L000000000000l71C00000000000000008ocF0;U>00000000000000000000000000000000000000000000000000000000A1720000`F[m000000000000\kce
0000@0O;0000=6d7000000000000000000000000dTAF000000000000000000000000000000000000d:eT00000000LW^d0000000000000000X4b5@?>DdBkY4Fh9
Dh>ZHo6Z000000004^NV0jQ;M6o>000000000000@Sdm8j0d000000000000HNIoTFeM0000H`kJ00000000000000004\QXhG^T0000lkbi00000000]3id00000000
000000000000PTD80000000007jc0000\o0C00000000TnYXY7_90000000000000000000000000000dSX>000000000000000000000000<N9A07L4hY<S00000000
00000000000000000000000000008em200000000\L^]00000=X>`?<F000000000000LSLlXUO50000000000004REo0000000000000000PUka0000000000000000
D1YV000000000000hi5A14AF\VhN00008dPo0000PP02000000000000DBeElfJfLC:5LEQF0000`_:`000000000000DDoj88Ib0000421Z00000]Yc000000000000
0000P02_00000000]86H00000000000000000000HHiF000000000000LT5N0000`83U8MdKY3AbhYl<0^g`00000000THC=000000000000PEg3h7f]00008W4I0000
lg:@T\:e\Fe]hnM@XJ5FlejPm4ZQ000000000000PJ\MHMD2l]in0000000000008Ghh00000000DTNeXSUj0000dNLj162n58]E00000000dIBGi6j<000000000000
00000000000000000000000000000000000000000000000000000000H<jAHZ8?86Pc0000000000000000000000000000l3XY<;GbdYg`00004FNLXlk20000D\IG
h198l@oNdU`5000000000000000000000000D_?X8EhQe5]F000000000000d>VI8N8H<\WO\n;XX[0\000000000000000000000000\o]e00000000<<W3h5d989fj
L@ia\LAW00000000h\3APC4fd4hj0000\>Xj]5I60000000090ke000000000000dKEAhjnVh5CP8[Q5000000000000L9Kn00000000000000000000LT=<TZU^0000
000000000000<5FR0000H7=_hko@D_aX000000000000000000000000000002nDXYhZ000000000000]3UFhZjnD3@<0000000000008[<Y0000E49hPhO700000000
0000000000000000PW`b\=^b0000000000004:Oa000000000000000000000000@7X20000000000000000HmiS0000TI3P0000000000000000l?02000000000000
0000T[[0he9i000000000000lKWT8[D:`BmH0000dTcCX1LS0000000000008KVE@8]f00004[5[\jI_0000000000000000L\[;0000000000000000000000000000
0000a5E8Hf?@00000000000000000000lZL[00000000HGL200000000M8Rm0000L6MN0000\E_J000000000000i8Jf0000`GK\0000@B:D00000=^KI3Hc00000000
000000004G=J\kkm4e<g0000`54e`9gedUi:000000000000<<`Fd[=Q00000000E5oP00000000XXGS0000HZBW000000000000000000000000`A<j00000000lEX:
H3dh\^lDhgjS00000000000000000000TbLoHk6o000000000000000000000000000000000000h7340000000000000000000000000000HKHe<TgCL7cD0000\Z;Q
L`O100000000PhLM0000000000000000000000000000Hcb10000d:LK0000LYMj0000HlYf`YYfh[Ug00000M4?00000000000000000000000000000000hLXF0000
0000P?T4000000008ZGP0000000012^>dO`m`lRd000000000000000000000000000000000000L^5B4OjR4T_R00000000lJjS0cQaD44400000000`POn00000000
000000000F0:00004_FU0000`Gn:0000TI5`LdLX4e@A165:000000000000h84lLk\70VZf@hE[000045lA0000000000000000hAf8lF8F00000000X5JY85EPP\8g
0000i7Gl000000000Cn1PYXll9oW000000000000`2D<dW\5hk]1D2Va0000000000000000000000000000lcAL@]KoDFHX0000000000I5`<nB`@2D0000<JMUhk5A
000000000000000000000000000000000000000000000000000000000000`LSc00000E`RH9D800000000000000000000\Z@?00000000hFJ2P09`<=WnhFdQTKjL
lcAc0000000000000000hGa:0000HI^]00008II=lU`QPUoG<oYB00000000000000000000<YHY0000\I2S`\@RDlS;00000000dB_A0000H2g3d[Qne01T0000\hb3
dM<2hmg;PXMP0000D6LR0000000000000000000000000000000008[c0000`HTb000000000000000000000000M6^D0000TRQ;HYCn000000000000`kMC00000000
000000000000hCmC`7S1XW`?hogG00000000\Go5`IGW8K7R00000000<?FgdQmJ<m^c0000000000000000=3Y20000000000000000`NYVI4U400008caX0000DGkX
00000000`:^FH3L^HBJT0000000000000000HEOf000000004YfO4faA00000000`>P@<jY9000000000000@Xjm000000000000a3e4Haa5M3YB000000000000T3b8
00000000P0RK0000000000000000lNdi000000000000hFBdlm[l00000000daF98n_20000\_1H00008X6E000000000000\]9Ohj[5000000000000000000000000
00000000000000000000<InF0\bDm2AB0000LHGc000000000000000000000000lMAL`NcE0000lZV70000`8YmT<\0\He^0000T`l0XI`dPg[E0000XBmY00000000
0000X7n?000000004\_V000000000000000000000000D0Ao000000000000000000000?k40000X>SP05@Z0000dm@e0000000000000000e7>Eh7Aa<gXk00000000
85A3P9hNLoZD`^hm42EZY06?@95N0000000000000000h:1cTEj:<M@90j_e0:Y90000TPiM\[gU0000@X<k00000000HdhC0000000000000000000000000000De_[
0000=8BJ00000000]0e@000000000000000000000000D;INY84=000000000000000000000000hO=H000000000000<82dI7\TH17HP4Ha18MEd_D;P_k2@>lJ0000
0000000000000000`5NPXSK:000000000000DQfHhLU`0RjWa1Fl`86Rh0CN00000000<^k:000000000000h1F@000000000000`K_lTA\38WCLM2S4000000000000
0000<\4T00000000000000000000<4mA000000000000000000000000@CPG0000hFVh000087_;H?jC00000000000000000000dUm=0000000000000000H6kC0000
000000000000lJfhe5T@D8AH\0>\XGDl0000hI^oDJNC\K1Q=7RdQ7agTTbUQ3PV00000000P>CidH>d000000008@YN000000000000000000000000Xik?00000000
0000`H?d000000000000000000000000P1aj@][N8jj50000lYd0P3?3H3f4000000000000000000000000000000000000000000000000XZK:0000I7iM\^W[M3HP
000000000000dQOZ000000000000000000000000l3hF00000000M2fj00000000TC\n04EF0000PJ\;0000000000000000`^n20?Ca00000000a3N_000000000000
\KSIP8iV@ijZ0000000000000000`F1<`DnW00000000T@c@0000\iI>h4QH0000=42[0000d=J60000Pb^I0000@;;2DX[TQ4R30000\`Ri8b3O00004of200000000
0000D@mE<Ah80000000000000000000000000000LDnG0000000000000000000000000000lIgm00000000d1I@00000000l`]600000000D:2A0000hAcg0000PDjN
00000000000000000000PABShfl=0000i2EU000000000000000000000000LK:H000000000000`7dT00000000000000000000000082?XDF350000=6:I0000h5Xm
TGg4`NfP0000000000000000PSm80000<0@S`G`U0Ia3HJTQ8XCh4<^Oha2o0000H=40la<:@fUM00000000000000000000`4ab\FMJPT4QX@^Hi3T7H@`O00000000
000000000000000000000000@DTf`@LZ`KU100000000dai5HkP5000000000oV0a7;I00000000000000000K2`0000000000000000000000000000000000008?lA
00000000000081==000000000000T27=00000000`@KfLW[5000000000000000000000000000000000000000000000000U3b5000000000000LDRZ00000[ej0000
000000000000D=0O<P_KPZ\700000000D5_0000000000000TY^T0000P=QB00000000@Y4M<V\c12CP00000000000000000000HVoYD@gm000000004E_500000000
0000X[hVlnP=00000000<hAM0000HgAL0000438g00000000000000000000465FXJcO000000000000000000000000000000000000000000000000000000000000
0000T]\j000000000000000000000000``e4HJD50000DE3Y0000000000000000Y0A5000000000000E4I_LJU40000000000000000LK62H9<`0000000000000000
0000000000000000<K7900000Hg>0000H94[000000000000DSN>000000000000d=9M000000000000000000000000000000000FC?@]cN00000000000000000000
\9SdXgf<0000=5cNT83?0000000000000000000000000000000000000000000000000000X4AM0000E8?8lDN\00000[Th<D7d<jFP0000lfV;PhJI000000008cQ5
0gk8000000000000T>UP0000000000000000000000000FM4\D=G0000000000000000000000000000000093SWhf:K000000000000]47`4E^SXhPi0000H?QZ0000
0000\Y8BHnaB0000000000000000`<PT0000D7bn00000000000000000000000000000g0JDLPF0000PDW7M5WX\5c:0000l9F?00004P8A@cT;dOL`h<SUX3Kg0000
T:CY00000000dDAc0000000000004bSX43334<:D4OE]Q6ojP42;0000000000000000dT;]0000PJkm0000Y3bn000000000000X3kK14WU0000000000000000\fJF
00000000000000000000l[mo\lDa`SNo000000000000X9im00000000000000004mRM0B9PL]4h000000000000Tb5]X4<i`CRRX0B?@4O\L[oa000000000=6W96Pd
Tbn4HNiV0000000000000000000000000TkP00000000000000000000000000000000lLQ>d\PU8agl0000hSfS0000D9;mLLJ_DT:ZPNaoHAPQX^G^000000000000
0000M2M80000000045^0000000000000000000000000HGWS`HTJXN>H0000000000000000h53S0000LK5]hL`_00000000000000000000`[O:000000000000P:6n
H=7AD:P@000000000000T5`JXOl:000000000000\@GP@la@i3Q<L3A;d2[o000000000000XWCe0000D068LOaJ00000000PoWn94i700000R;cd5Vh8UmOLEMY0000
00000000000000000000\nh9000000000000000000000000000000000000000000000000dWn9000000000000TkZW0000h;T:X<CK=6VLHNVR0000000000000000
DA4E00000:860000T;omTM8m0000`3^10000000000000000lQ0SLR_cPV90hA9d0Hei00000000000000000000Plhn00004NJR0000000000000000000000000000
000000000000\GQ88GNX<jO60000H79h@;=700000000@;5e0000`VKR000000000000000000000000000000000000000000000000d@3o00000000000000000000
`[ONX4iR4BbmL<l80000D;fY0000HB\10000A0`B000000000000000000000000Y3>E00000oRd000000000000`YN;000000000000`:YQ0000000000000000h?JV
PSm^dcbLTnf0000000000H5GdgF@]3g@\E65`_dh00000000000000000000000000000000000044=Bh3FDXh>20000000000000000`X3L000000008BN20000@1N=
@G6>00000000hdCM000000000000000000000bb100000000000000000000000000000000TLlk00000000000000000000000000000000L^RA0000000000000000
00000000dWK800000000@Bgg0000D>QGT_O000000000D=O>HHMJ0O2f000000000000000000000000<HP[0000000049^J<IO_00000000DI6]000000000000<f;E
00000000LBCh000000000000000000jH00000000LKIf0000\7=5l^J700000000000043H50000X]RO0000<Am2`RI800000000LnTi0A7P00000000<?3:00000000
hVn:00000000D7^:0000000000008N]hD9Y[0000llQH00000000DEPO0000000098;S00000000l:AT00000000000000000000000000000000D1Bg000000000000
00000000D6_UD>T7000000000000000000000hD=00000000000000000000T7h:]36A0000000000000000<Rg60000000000000000000000000000hnW4m6\R`E=n
<fBT000000000000\@@e0000Xd`900000000000000000000`8]=00000000HRA<000000000000000000000000PAD50SKL000000000000000000000000XD:V0000
00000000@]EU4=ok000000004]eOE4lR0000000000000000000000000000DZSm0000l[aS0aS=a4Q@<=`l000000000000lb>M0000]8UY00000000000000000000
lG1KQ89=D^35P=7ja4jP00000000000000008Va<000000008GjM8_7H00000000P<eH000000000000000000000000000000008MA``[HH@8X\A3l=Y07@Do;B0000
00000000@\fj00000000000000000000000000000000d0nN@lXZ0000000000000000000000000000000000000000000000000000\4i@0000h\F><6daPen4<ESg
0000000000000000000000008B00000000000000`8F\XIdg0000XF?N@[cn000000000000h=H:`C@UH:b?hK3P8KP4XR`@000000000000H_[o00000000@HkIXdKg
91[n000000000000000000000000lZ[B00000000X=:;DAmY00000000<kP[<VYf81MDLHhg00000000U40G000000000000\hKI00008^OU00000000T1cY00000000
0000000000000000000000000000HaDi0000l5Ne0?:6dPn9@T5642>o0000L@km000000000000A5<C00000000U3lM0000000000000000\FJaX6Q5000000000000
000000000000000000000000`6fm0000<N]KE70gLmCX00000000000000000000@2M8HaeiY3d8\Td]0000T7KS00000000XO;I00008Od`@1FadlnB000000000000
00000000000000000000000000000000000000000000lmfUd?nF000000008J5[0000<UZl00008;P;0000h45bXlZJ8AL`0000\dOh0Y`3m6e:TNXl000000000000
4^V1D<De0000000000000000000000000000l3JIL4ULPK4UPKRj8XZJU1^Z0000000000000000T6900000000000000^0l00000000000000004:Z<0000d3I[0B@[
00000000000000008?O800000000000000000000000000000000\4[c00000000P7Fn`7SP000000000000000000000000l4Wfl7\\4M5lPWLD0000Q1o`00000000
0000lH<CLPV[\1ZPi8Ui00000000XVVk0000000000000000000000000000000000000000TEa;4OHn0000DR7K0000PHnc00000000000000000000000000000000
00000G?98]NH@7Pe4[CY000057nS8@nY00000000HG@Q0000hC3S000000000000000000000000000000000000E28l0000HG3;0000Q7Q;Pe:Q000000000000<Y0f
0000X5=?LkRI0000TRdYHJM0@3n=0000\f=L000000000000000000000000000000000000<ToK0000000000000000000000000000000000000000DO6fhlA78FEK
hHeK0000LenjX`H900000000000050;n00008TN100000000000000000000000000000000000000000000\CYlX:`md>n40000000000000000dU?m000000000000
0000DBD<0000LHUdDPK3HkK?I126T2b:0000000095GQ\YS4l<Gal2MJ`ANZM33am71PP^:9<Aal0Q1S<_;600000000000000000000000000008jn20000HIm@h1PI
000000008LKW8SfE4RYh@W?X0000000000000000000000000000E0Q>@:8GdiUG00000000DYe500000000LHVb0000000000000000ln=:L<NJTl`m@@h\PkFT4OE9
0000000000000000XPUm0000l<b800000000000000000000XO[d00000000\]J20000000000008=AiE4BV0000hLQM4aT]0flO\JDg00000000000000000000dJdS
00000000000000000000000000000000hfm500000000000000000000000000000000`W86h[92000000000000dUlL00000000000000004]M?0000000000000000
00000000000000000000000000000000PD\R0000000000000000000000000000d4If00000000000000004I7JY7Yb00000000000000000000d_bf4]0QHn[<0000
0000PFR;00000000000000000000L3;V00000000lGai0000PEAbI0JnTJe@]5j@@LFX0000hB]W0000000000000000I73O8TajhU9fD8V;4kmF0000000000000000
0000XaCU000000000000<Q?00000L=bK00000000XI1k00004C<L0000000000008F>c000000004X`SDDNL00000000`U3N55T`54>I00000000000000000000<4GK
4SHQH4Aj000000000000DJlb<L83d[\m0000T3L4000000000000<c3600000000000000000000LZ^Y0000Y5?TX5YA0000000000000000000000004R>100000000
000000000000000000000000`Gd500000000000000000000DmBn00000000@7iT00000000HGDX00000000a6f``H1l0000HC@c0000<M7;`W@A@JblXZkVE5o:A8M5
0000000000000000E83Q0000000000008PBD@GIU0000000000000000d9l=DKPi0000d19o0000000000008NA0\Qg80000\N?KXTn_PoSC000000000000a1eK0000
lgT800000000`B:a0000@U]80000000000000000M47P00000000<W5H0000000000000nlV000000000000000057XC000000000000000000000000000000008CC3
0000@3=nU4g_Td[Y0000`dE6XC>;00000000P3GgThOk000000000000000000000000@]KW<gJQ0000534M00000000X[8R0000`Nn@00000000<Cj;0`@J00000000
00000000P<\f0000000000000000lU2_HF79HbNSQ6jO4N0k00000000HgK=00008QfW`\kET:@f0000D>56000000000000LZ8m0000000000000000LD?^0H\d0000
000000000000XmbO0000HC860000d7DE00000000000000000000@Df]0000<;A:@K3b<P^:00000000000000000000000000000000lNch00000000000000000000
0000I29`X3l5000000000Uf\0000d?Gf8`QK000000000000<Ib>00000000XJ=[00000000<XC80000i5kI]6V04QAh0000d1Ne0000`9c`0000P68P00000000d8`b
00000000000000000000000000000L1LT1h:0000000000000000000000004P^H000000000000000000000000000000000000PISY0000a5:d00000000X4;7X7l5
00000000`?Wh000000000000000000008>U_d5eT0000Xa5gdV@A0000000000000000875200000000000000000000000000cE0000000000000000000000000000
0000Tili0Im_00000000000000000000HeOX0000000000000000m5JE0000000000000000000000000000P5KB00000000000000004A3M0000000000000000HAgg
000000000000lXhn000000000000000000000000131H0000000054eP00000000LKd\@b@C<bYdDiO3000000000000H]6_0000TN2800000000000000008:k`0000
0000l_kb\=[R`OZH000049VGa2P60000000000000000XG990000P@;ehd9VX1nd94KE00000000000005:R@lFo00000000000000000MlN\i2400000000hNf3Q4CI
000000000000DU=a<A1=0000hOkKa5mH0000dW0\P^4d@95900000000000000000Ib\4ST^154K0000484000000000HI930000000000000000000000000000PC2m
0000000000000000m5Ek0000D?TKDV2g00000000000000000000000000000000P;KKPNeaX;J>`S4e\l\Z00000000H0iW00000000000000000000dXHW00000000
00000000T?DM@A`KH;mZ000000000000000000000000000000000000000000000000hj[F00000000000000000000M7lK0000000000000000h;<=Tb:m0000X[b[
00004oJZ0000000000000000hYP30000P9`KDbT30000`dC1000000000000Q6<;000000000000DDcN00000000Q6?F0000000000000000000000004\Di0000<e>@
000000000000000000000000XcJQTE:PXAMZDjTF000000000000000000000000000000000000000000000000@51k8kA600000000000000000000000000000000
92_900000000`G@@00000000L]h40LeI00000000XVZ5T>jkP^THh`JX0000000000000?Q90000000000000000`bhR000000000T]U00000000TLO500000000DgWn
0000XeY@000000000000000000000000000000000000T=mHm4[Ja3ab0000lB57dPm@000000000000LC9C00000000\\:D000000000`3cldZJ00000000Q61?0000
0000\<<5E6oT0000000000000000000000000VNh0000000000000000<V[l`_XL0000T:ag0000h?f00000000000000000i4\CTBe88JjF00000000000084<2XHYH
`mBU00000000HRd?`k6Y0000dD4d0d]alMkOH3M:`DgO00000000a5GD18AQ`CH9`^bi\g`]00000000Y4IL0000000000000000000000000000`OTi000000000000
0000d;57<l5[95P\H4nChO690000000000000000hj2]0000lLRA0000000000000000h;ii00000000e70ZDJPQ0000@VDY@UOJ0000000000000000hMSn00000000
0000000000004E8?Tc_W000000000000000000000000000000000000H2;W0000000000000000000000000000000000000000l:@Q`Xo7Pd?\Dh\@0000hI;F8l46
dmUg0M]V@<nZ06aS0_Cm0000000000000000`VU>`A[_00000000h:V;00000000m1YX00000ZJ98^8D8hQ]i7P20000PVC;00000000000000000000HkOS00000000
00000000000000000000@In7d5UZ0000000093V?Tgnf8lVEdkMe0000TS3>00000000\We:000007V^0000000000000000D_f?000000000000\65[P7aolFRO4S1l
\G\bdXJeQ5Rhdjj[4NGoh>Gn000000000000P<0>0000`G9f00000000T]Vh0000000000000000TME^00000000\E\E<G<e00004AY>h]4C00000000lUJg00000000
L4S5D\BKi6mQ0000PQS:@7V212lPe1Y6`kGJ0000000000g8000000000000HZZ>00000000000000000000000000000000000000000000LA^I0000HWF300000000
00000000h<UX000000000000000000000000l::A00000000lSnU000000000000<KDZ000000000000000000000000h5bY0000m4NC000000000000000000000000
@jQHa2E30000000000000000DF__4Og000000000000000000000000000000000Y7n`000000000000h5lKH3fI0000e21j0Bog\E^Ee7RTL8Fh0000000000000000
00000O?Z0000000000000000HL=J<KQkP\1@000000000000Pk`^0000@CIN4<Z5@5^`a0Ea0000Tko10000H3Ye00000000HCO[H9^ZdlAeHo?TLU?7000000000000
00000000`NB^0000PD5]\o_?00000000dCgO000000000000000000000000d8QX00000000h7[F<HDoPVMNhi]B000000000000000000000000000000000000=4e=
000000000000000000000000H8U0\MZP000000000000000000000000\3T60000HX9PQ73l0000000000000000@CG311?=P@CT00000000hLg10000llC@00000000
00000000TS`k57Kj98:P00000000XF6b4ZA88GBU0000P4>KLPIW000044]aPDfJD4FgP5;e000000000000l56@<_260000000000000?CQHK4j\NklDLN<L@miLI8E
d7\3LSQkPX;A0ZIS00000000dQgc000000000?`G8h<f000000000000000000000000000000000000\EAW0000`>1h`Yg1000000000000L^7F00000000T1X]lLRP
000000000000000000000000TNP98X?a96Ze0000000018>I0000000000000000D8<C000000000000000000000000HHi_`Wl:PnVV`[36Da]mDPYJ00000000@VoI
a6SK0000h04f40m3@L[B0^?W4iEd0000000000008RY7000000000OcfP?Hd000000000000Li<n00000000000000000000HK^7hn]<X<RJ00000000000000000000
d;UgPSK^0000000000000000000000000000000000000000@5[H00000000hDIg0000d\_h0000LQ[K01hc0Z^>00000000000000008P9j00004^hE000000000000
0^Vl0000H\IU00000000HKH7hj:P0000l2=A4kk800000000TNKB00000000<H2K8Qd20Q;=00000000Po4Z00000000000000000000000000000000000000000000
000000000000=1:[@8PSLW>SY63g000000004=>>000000000000000000000000000000000000@\O[DJVm<H6`X]^M0000000000000000PaNg0000000000000000
000000000000lV?H@X08XG==0N>]TQC7<UB60000183dHnhQhKADE5_H4YogXF7O00000000000000000000H:T\0000d];8l5Q2H9MJdg2d0000dNQJ0YB^00000000
0000000000000KW<00000000000000000000PGU=00000000]5<0l^JH000000000000@_Q=4M3g`Uha8?K7h18@0000000000000000@IP`00000000d2hmH;C>0000
U6FS`BG<0000HkInY4WB00000000@Hof0000000000000000000000000000D1We0000`EB300000000000000000000000000000000TL;g00000000000000000000
00000000000000000000000000000000PJhdd1WG000000000000000000000000088@<AjD000044`2\?gI0000TNk?0000XSQ70000H@iG]5H=0000<4C\``PM@0hM
000000000000H=B[0000000000000000lRk@<P]\HYe^0\K20000<^kg000000000E6P00000000Q3LG\OGi0000000000000000P;EUH3P6l8<[0000000000000000
LdMG0000000000000000LIec00000000000000008ccG00000000000000000000\Fc:DYh;0000h]T@8JGD0^;?0000412a0000D?X60000\@jSX6OP000000000MA:
0000`=jhl?_:0000000000000000@hT]\RT>0000Ph^oa46a00000000a4N]0000T49`00000000000096Q]000000000000000000000000000000000000\i8e0000
0000hE<k00000000D8bY0000T3RcX<md<L0\<`Q`a5G7i5WE00000000T6BS000000000000@bkilEXO0000DWeN00000000`c\30000000000000000P=La00000000
00000000000000000000\AJF0000\S7F00000000l3CK0000000000004R5B4DW`Y5Kg0000M6C:D<UF000000000000000086Cmd`LaT]ZL0000d\;3000085BV0000
000000000000`AnP0000<78_0000P]hc0000000000000000hFDl000000000000LAU10000D[AC0000000000000000Lf`T000000000000l8OJ000007?88KncT>LN
P]fK00000000000000000000a2Aj0000\k67\PRU0000dNK]000000000000000000000000000000000kVL0000000000000000000000008>3@0000000000000000
0000000000000000lFQV00000000L9Db4^84DkUla2JU00000000000098OYl@]00000000000000000LX\C000000000000000000000000lI0\h_<\000000000000
0000\Bo28ZAf0000DDK=000000000000HSWd0000000000000000580_000044bJD_jZ00000000`>7KPW]60`m_hJoH00000000h[dGTIkRDKOelW8N\^<:E5:Q0000
E6bX0000Dg3;00000000HGZ=0000Ln4Z0000`QE>00000000000000000000000057m10000000000000000H6?5\iFlM726000000000000lUg70000<XJ8@S>HD:QB
0000T9mS00000000e3[X@OPd<hidXoh70000PTe5HJhSdoii0BNCliW50000000000000000LJTg000000000000L_2em7OYh6>X00000000000086=P000000000000
00000000X=k9000000000000a59H00004=Ec00000000`^mX00000000000000000000@];]X6B20000000000000000\6IkDJ^]00004D4IL@RjA2Fh000000000000
00000000E61R0000000000000000m5FQ00000000000000000000000000000]o_90gc000000000000000000000000000008iil_S5@?4D0000Y2aY000000000000
00000YRCE7IX0000Hg3d182?@0=4Pgl200000000000000000000805G00000000E2bl00000000\m77\:Il`kiO0000LLJ<0000000000000000I6Dj000000000000
4F6000000000D7_g0000000000000000L7\F<f;48U;>00000000\?hj00000000h8oFH_`i0000000043mbhN>400000000U2[d0000l[E600000000@`;^H9Z:0000
lmaC000000000000XH[M0000000000000000@6S@00008RVd@I_<0000dNnePZ6^00004Y4b000000004BMQ\_dM000000000000000000000000000000000000DQ^L
hHRdTJmk000000004;nW00000000@kE?00000000Tfnd0000000000000000LG0j0000D6cG000000000000000000000000H1eX0?:dlF]lTK8h0000m52n@`WFE3oU
4@L6<H15Q8W?000000000000<jbO0000000000000000000000000000000014Se0000h6Tm000044ON00004<_IHMd20000P:FllXVU0Mm]H_kG0000000000000000
<37XdN[f0000DJi>00000Mi7i0T30000000000000000000000000000dW9E000000000000TWZE\ZdKU2Bh00000000XG;i00000000000000000000Q6j\00000000
0000E6egX3c5\XB`l\8Q0000000000000000HOR`000000000000XG8:00000000h5dX8eQh86H7@VgH0000000087`QP1Lk0000h9=R000000000000000000000000
0000000000000000000000000000000000000000\Jo300008W:M00000000\mX8LQZ@00000000L2lX151\@5mjTRoPA53;000000000000TXS>=7j600000000L@W?
PKIO0]DX4Mdd00000000<J:^0000<nkg@`5:00000000000000000000A4AlXc`V000000000000000000000Y5E49QbXPZbX\nh0000000080gd000000008Ab_TnY4
0000000000000000000000000000e8:600008Bi1H>4DlB`j0000]6CG00000000<Ul]0000PbkL0000`n5>D5Kd0000lHRY0000000000000000d@U>0000`5nhD4^<
Dl2bi6H9000000000000000000000000000000000000000000000000000000000000000000000000a3@]\n?ZD`_e00000000000000000000000000000lP10000
0000l=BN00004N68TDOW00000000lGMD0000000000004d<?8=F[L1XoX8fBX]@8`X;[H4^aHo>ld_b8000000000000000000000000PVPDHeEE49mn000000000000
X_I000000000000000000000@TKTH]`G0000PH6m00000000000000000000000000000000hYU^000000000000\]2;<78?0000I6?300000000XJ`Z0000I72I0000
8]QIhfYk000000000000<\KZ0000`=hW00000000000000004X58D;=k00000000000000000000<IM6PL>`000000000000000000000>IF00000000L@R00000X;`T
0000U2@J0000P``\000000000000<mJP000000000000<?R^h]4PDn0i00000000D]9a0000000000000000H[B4000000000000000000000000D:JY0000<PjB0000
0000HK:m000000000000PgGN000000000000dO=^0000<kDn`7d9Tl?cE5mn0000@@Q:0000<K<A0000000000000000d:oPe2nM000000000000<jS\h;l151cZI3<O
0000HFGf000000000000Df4<000000000000000000000000000000000000000000000000000000000000000000004CSJdS=V0000000000000000000000000000
00000000PZmn4fYC00000000000000000000XF2Z0000d@DD0000h;eC00008BO`000000000000000000000000000000000000<ffPl29600000000000000000000
0000000000000000000000000000d?B;000000000000liSMllWY0000000000000000000000000000000000000000000000000000000000000000000000004Ioe
A5>B000000000000`Gb:00000000@XKA00000000000000000000hUW<0000000000008Iia0000`CRmD=a_000000000000DCD647<K975R000000000000T]YKD4j@
00000000XS==000000000000000000000000000000000000Pkhb\ggK00000000000000000000d1Yi8NHD\=0600000000H92kH4>h0000Y6_P0000000000000000
00000000P=G=X5i:000000000000000000000000@:`68PQAd<7=000000000000000000000000=7<DdRYOm5m500008A;7`KX;TAZC0PLD0000000000000000P8gj
8_d30000dNWD0000XK2N<kCK0000000000000000PNDDLSG68MX;PjWe0000P\4:<LX]`^MD84ik\bTaLW@e@eFb0000DOO6000000000000d6a6]81e000000000000
00000000000000000000000000000000XjR6Q5IY4Ig800000000h5XSHgdc<h4A0000000000000000000000000000000000000000@CHX0Pf>0000d>4\dX2o@4IP
0000DlWn000000000000000000000000<J6edPlh000000000000lSSO0000Q0b=<JA^0000hGPNM68Q0000000000000000000000000000000000000000d9CP0000
0000XF3c@P[V0000000000008EG?0000TSIN000000000000000000000000@;g800000000dPW4000000000000D;]THA<28jAi0000<CV2000000000000Xa14DIlA
17C7H9bY00000000000000000000a0gAhTNW=46>87Dh0000h`0g00000000000000004YE\M8HlH2@O18Y:00000000000000000000X^QV`e4QhkI0000000000000
l:9mTH:P000000000000\Dhk00000000d?AYXSBI0000000000000000HmAI00008]AYP=;Pm0Zl`g2M00000000000000000000<9fK`H?;00000000PgCh00000000
<Qm^000000000000l1;<000000000000000000000000000000008nR>@j<TI5kiHIWE0000000000000000Pi]Q00000000000000000000000000000[eZPRQRTbDH
4EQVTYV10000000000000000<WBb00000000000093cQ0000HFKd00000000000000000000000000000000\:IFTAfT97Lm00000000H@b:00000000000000000000
00000000L=QY00000000h4MO000000000000000091M80000hHD7l2ga`W0100000000000000000k;nldcT0000PmGf000000000000<]2o00000000000000000000
00000000i3^^000000000000`412<VQWLa5;LAXa00000000000000000000e3DY00000000dXLb0000l<Cj00000000000000004;Mi00000000PLNR000000000000
DY2=@I1:<QaEL37ED2hQ@EnI@L]T8ZBF<fb=000000000000000000000000@f8X0BJ?000000000000000000000000000000000000000000000000h6^DhDOo0000
0000T<^n000000000000a5X80000d3nT000000000000h1S60000000000000U@odObW000000000]A;428ih=KR\^a;haM?56T10000\YNN`eDQ0000000000000000
00008\Kj00000000PeKQ00000000XTT0000000000000\JSYL@=h0000000000000000hdo7Q5_50000<[cYl2l6lnJJ0W_700000I[0lO>;00000000lQj500000000
0000HSla000000000000000000000000000000000000000000000000I7LJ000000000000`TO4HYW^00000000E7[aXa\O0000lV9m4c6D0000<f@]000000000000
0000P4KhlEPcHc:Ki7:6`?_h8V4cHRBW4^X3000000000?HGTgLihHo=0000D0A_000000000000PEY\000000000000000000000000000000004;0h000000000000
00000000000000000000D6K1dHc:Po;^\J7><4Ci]5AR0000hI_UHJE?lPYdL@?U00000000`DN>00000000l4TDD^fU000000000000000000000000000000000000
00000000T`Eb0000@GE>8^Td00000000000000000000000000000000000000000000H>^fHh;J0000000000000000@;\1dS_D0000\Dla\OBQ0000000000000000
0000000000000000lR9dP7Ca00000000PXL=dZY[000000000000I0D:0000000000000000U5b90000000000000000000000000000hQCD00000000XQ@800000000
0000P<ki`FVC@3\=0000L4VD4b;gh>3[]6mADTJ@0000D>XB<KO40000@WD?0000X:BWT;4`0000000000000:k60000000000000000000000000000000000000000
<B?XPJS=DZ=@0000XZ\i0000D]S=0000XDel0000000000000000000000000000000000000000`i7nliKjL@kU0000\K9V0000000000008Ng2@k9U00000000<8RQ
@C]LTaYI0000`eBh0000Dl_Eh^E6Dld:000000000000000000000000000000000000000000000000A7E60000Y3RW00000000L=_d0000000000000000U5MXd_=<
00000000HGfa`oiC0000000000000000000000000000000000000000000000000000lnKH00000000`7]S00000000000000008bZ=000000000000@2@`TaDR0000
0000000000000000000081N000004i\Vd;QgHTQT000000000000hQ81POn@TV\D0000TD6R00004WWS0000DB0kLT8cT^aR0000000000000000@;?<00000000P[1R
<;9R000006mQ000000000000M45H`fCb0000000000000:<dXMR^0000D1i9TS=g]7g`8Sfo0000\F_D`VaPX^<l00004C_a0YGN<DoM@Jj7h]G[L;@[XF<U\JOQlOfF
HX7M8^GQ00000000d3QP=1UY00000000lIVX000000004:=@0000=7?H00000000000000000000l4li000000000000000000000000<h:@000000000000H2k^h:0M
00000000E36W00008[T<8[Mh@TYe8j]Z00000000000000000000000000000000PE7F@OPS0000hm`Y00008EEA00000000T7k?D;6^4oVY0000\in=000000000000
00000000dL5P00000000d0`S0000000000000000@gK]000000000000000000000000000000004IbiQ0G?00000000000000004k1jX?Td00000000000000004Bg1
@Eo;00000000DJ]\LXM<00004>EA\N7F0000H8Qjd]8Y000000004eZAT0a[H8AV\V0e<J00000083Qk0ZaG000000000000DdQ[00000000000000000000\D8DHc0I
000000000000e5lO00000000Q3gl000000000000=5EE00000000HZi>0000000000000000<Men0000000000000000000000000000\V>8000000008fWK0000T^U[
0000d1KG0UY700000\0N0000H=<;000000000000000000000000HNKn000000000000H1:N000000000000000000000000000000000000000000000000h^=L0000
hV]AlZCf0UIO000000000000<9]=XI>f0000D;Cj<WYNa274HENb0000\=HN\1TkL1\hhcYF0000`S0\49X`XB890000@4KKhO^A0000T:Lg0000\YkJlGMo@e<G55k3
00000000000000000000000000000000000000000000\C^693j100000000000000000000000052iH0eoO55m[00000000DK[TTEcM00000000000000000000@_Vf
0000000000000000l13[98\_\Tcn0000X\U]`0OT0000000000000000hVh8000000000000Q25Q000000000HoX0000<23?TCGXHZfPTP?XY4_H00000000lQ`f@Km5
0PSh0IJ2HMm2P_i;H@DShUDm00000000@]jDdL0B0000<V9DX5W:`cUa8JR700000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004h>E0000I3Fk000000000000de9P0a010000l;:@hjfl000000000000hk?U0000000000000000XCYUXY:llT=JDT[5I7oF000000000000
hcK700000000I5Z;0000000000000000@U5b000000000000\MQZ000000000000000000000000<S?C@E@F000000000000hICadbRZ8k;?000000000000dQoRL<7m
000000000000\_B18<ij0000@NeD0000LF8]00000000lM=M000000000000\NX50000000081Ch00004E@T00000000LeI9Q0`d00000000`D<10000\fFf0000H0N9
<:OF0000\>]^0000000000000000000000000000H]_2I4od0000X_3i0000XFYG0000TBaB0000XVX^0000000000000000a0\400000000000000000000Dnao0000
00000000THRo94VIa5J2000000000000hT0G00000000`G4nXO^l`kWQ@lm6HnPJ00000000TMUBHgIB00000000@3RQ`K0U<[L4H7HKHBHJhC274GEki6`000000000
00000000X<KQL;dkP9Rb00000000000000000000000000000000000000008R0cX?n^dEQ8e5Q<0000000000000000T:MS00000000U35O00000000000000000000
P>6kTZQRLKQR00000000`WkS`HHg0000@R_B000000000000P[_U00000000000000000000P6_B0000000000000000diVS00000000000000000000T0HL00000000
0000H]?9P>G?Hedd0000Pgk_00000000LIEb8mD\0000lQ;b00000000dEKOT?iEHM:K00000000X;I900000000TCMmU5Bh00000000a6IB\YKkhlV08ZcadNBMTdFL
HP8_P\bZ00004BgL00000000dY9`X5h0dR^^00000000L>=J\B8[@N6H00000000000000000000h0Jn071c0000000000000000@a:3hePd00000000000000000000
XLILXLIk\A9HdVeM000000000000`LmV00000000l[;Y0000000000000000X22S0000000000000@P8@Ac900000000]5`7000080G\000000000000X;d5PD_D<EH?
00000000000000000000A8_[000000000000000000000000\^hS0000000000000000X^9D0000`A`g0000DV_80000000000000000=7F_00000KE[000000000000
00000000000000000000000000000000000000000000H1fd0000X5lhTHCYlDEn0000d@lo8KY1000000000000lU8J00000000hCh9d>nFP6VihCZ9<TI20000DbGH
0000000000000000000000004bTJ000000000000\W91`WB>000000000000000000000000X0Z8000000008:Nj000000000000000000000000\WhbU68d00000000
<CcL0000000000000000T4CO0000000000000000HYf_00000000000000000000000000000000D6jS000000000000A14@000000000000l3O=0000<GnX0K:X56G3
Q6XP000000000000HUf?a3mc892100000000000000000000000000000000000000000>Y=I5TM000000000000@9>a0000000000000000P?;jA4Wo000000000000
8QEY0Q9O0000000000000000`nSX000000000000<M570000000000000000X@a^00000000DA_@m5PilXT10000000000000000000000000000hN_?000000000000
0000@Jb_0000dI[a0[TU00000000m2L500000000dT>\dYFPL5<T88LfLR4>`GddDiB3<\jci8GM0000000000000000000000000000000000000@5V0000@WR\989c
0000000000000000\27X00000000\CJB0000h9=l0000Q8\?000000000RMm0000hdOE0000D[Lm00000000hM?3LG;80000000045Gd000000000000000000000000
h^IH13aOi7Mf<1>=0000\7[bT3Z80000h1Rim6m^0;\PPL47X26H00008_n10000000000008:>R0000000000000000<ofUP`:B0000000000000000000000000000
0000000000000000`IV=000000000000X?d9L36Y\G<N0000P8O30000@PY<000000000000DAIL00000000\Xe[55Oci5a>00000000000000000000000000000000
00000000T1MX41gg\:A=00000000000000000000lB63LXHFdi;NdHNS0000DTSO0000000000000000000000000000PnoZ00000000LZ<c0000000000000000=0?T
D1f<00000000@J;m4PR80Hh?<m[10000D=C@000000000000000000000000TA?NXVI24]5a\eETi8WU000000000000000000000000000000000000E13RlBjg4;OG
`7:J<mnM00000000m7V500000000000000008d92DQ9_\d7T00000000000000000000000000000000]3JhH6_n@XEO]3oh0000D148000000000000000051A;0000
0000`[5n00000Ld9`Rcfd<cM0MHgh\07ho95I4mR00000000E5=L0000000000000000000000000000000000000000lHmh0000000000000000000000000nTX0000
00000000000000000000A4Zd0000000000000000000000000000PAE<d;>L000000000000dH:f0000dl510000000000000000T<;3l?Xg4MBhU4[]0000@7@C4GgD
@WHZ00000000000000000000000086Fi00000000PW5[0000<MNR0000000000000000000000000000000000000000lDMn000000000000hFQc0H\U000000000000
`A]?h1`>8FT<000000000000\9f\<OUB`RJ20000000000000000h4@T0000hoQc00000000000000000000000000000000dg>V0000000000000000000000000000
<4Eb<9[J`W`P8S70Q2[900000000000000000000X5PI0000000000000000\8@ahRR50000@V7>0000000000000000000000008ljN0000\V^a`;A[@JG_172i8SKm
00000000H@fb0000l>`ZD?jXDA^80000LBGbd2P:TY7j`]6H0000000000000000000000000000000000000000hER;0000`_33<WXPP@`@000000000000T>N0dDCd
HCgb8ML50000000000000000lTGH000000000000000000000000@7Z>DSU=0000000000000000000000000000000000000000000000008Poc0000000000000000
0000l@hK000000000000`C^\0000DjSo0000TXkc0000000000004=gC0000000000000000L4TlX<H\00000000`bFM00000000000000000000U88J0000lE[Q0E::
lF@h0000\J_o000000000000i3Lm0000`cn40000d0kk<ofn0000H;750000HFf?`kC^0000\:TB0e8b00000000000000000000000000000000hQHN000000000000
00008n0R0000X8:2000000000000000000000000000000000000@3i>=31d00000000U2_U0000hg1SHn9900000000P3S?XXOk0000@Fa800000000TUR7e5HP0000
000000000000000000000000\;aYd@c1I0YI000000000000DBPe0000@kfd0000000000000000000000000000HHI<000000000000lLR_00000000<59Z00000000
00000000000000000000<WG30000<55c@CB5XQ90E8:C00008>jU@nfL00000000000000000000000000000000hAV2dIR60K>KXK;k0000\n?<XD:I0000\SCf0000
000000000000lUDY000000000000000000000000000000000000Ll9l00000000000000000000h[Z900000000Tg81HZ1C000000000000000014l80VEo0000@@HR
e5ZN0000<@Lo0000X2:E0Som0000000005Bl0000\>F7dK;;00000000000000000000000000000000`AZn0000000096Ff00000000d\im000000008a]=00000000
0000000000000000Xdf`0000PGVE0000000000000000TSI?000000000000000000000000PU\:00000000000000000000000000000000000057Ef000000004O73
d=<Uh_bH00000000\?PPde97\9T300000000000000000000HJiY08n000000000000001FP4^gHTekb00000000000000000000DU0P<aRKlW;olbO]000000000000
000000000000X?8c00000000XL1aXEZkl6XcQ7]:000000000000T3@OL9LL00000000000000008]nR0000000000000000@RTo000000000000DIGG56=ge6F@0000
0000000000000000l0AGD1`oi2:cL[57000087e=]8I9h2TH\6hY0000L9a`0FS`0000\n<60000000081c2\5jPTTlQ4Za5000000000000000000000000H@2g0000
0000DK\AXP]jXhhiU1HQ00000000U5ec`>OS00000000000000000000lOBjh`>C00008@3a4]a[h;4AX<FL]2?n000000004E[D\44EDIkAdTC`0000000000000000
00000000000000000000000000004ZDP00000000XNOX000000000000000000000000000000000000D?Sg00000000000000000000@\JY00000000000000000000
D^`1<2m;00000000X4K<lMVcXSYP00000000TBA9HUSH000000000000LaoH0000000000000000000000000000lkHL\G@]94O[0000000000000000000000000000
HDQ4dkQ]a887<?^10000Hj1J00000000LCGI00000000000000000000000000000000TZ19000000000000LMME0000000000000000Y57L00000000000000000000
00000000000000000000ljdJ0000<C@H0j?i00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TQ<n00000000000000000000000000008N5IXLca@H^j<U_K000000000000\;;J0000@0P40000000000000000l0LR0000000000004:?OH>HU000000000000
000000000000X93T00000000000000004[1@L[`N00000;j:\9gD\KJTM3eZ00000000000000000000PjjH00000000<3[500000X2E0000=7b40000D7cc\<BP0000
000000000000000000000000TGj:0000D1U9@nD0<nMQ@@`_0000P:D3XM3>000000004<QV0000<1dm0]M[\aQO000000000000`jOC0000<N7WPNdOT_MM0000\2@1
8LA;0000000000000000000000000000M6;B0h=J00000000d??CHU4V\k=A0000`Tn4<f1I0000da87000000000000DGgkE4PAHlTGe8JYXOD>00000000\9@T0000
d98J000000000000LALC`LLL0000Pcd]00008HbT00000000HKG3HS_50000D@?j00000000\LMC00000000Xa_k0000000000000000\D0P0000<XDM000000000000
00000000L:E>i09e0000000000000000m3AR000000000K<X0000P<R[0000000000000000m8C00000lNNC`CE509U<D>\]00000N5Y00000000`If\8SkV00000000
00000000XncZ0000`R5g]7F900000000lVg0M5l<Q34]00000000Q81200000000D9OH00000000000000000000hZTE\KVelSSd0000000000000000\SCJlckkLL5k
XSVC0000000000000000D@VN00000000dZJL000000000000@Z\Z000000000000000000000000000000000000lRO9DE5\T8IJTShg8Y9HXN4fD5k[4Q_g00000000
0000hERI0000000000000000000000000000TIo900000000000000000g4n00004\a@000000000000HE9b4<Ng4REM00000000A5\`000000000000000000000000
LRTOXWZW00000000000000000000000000000000000000000000000000004Ck\00000000H9TfhA>GPJgClDR@XVTcP^Ym00000000000000000000000000008ED9
00000000LWb000000000L[^F\Q:g0000000000000000000000000]LdXmc[00000000000054T8HLP7\bL@L_[;10=d0000Pkf@00000000m8Xg000000000000LF<d
000000000000XVl400000000000000000000H[Hi00000000dJXO0000lbb[00000000H0Ej`N^A0000000000000000LR\K000000000000e52H0000000000000000
0000E7H_00000000Xl_gDRRQ000000000000000000008OAc000000000000000000000KF20000`L:j0000e1>I`i:SA4b<TgLC0000@hH;000000000000m7`e`6Qh
ljORXRH`0000000000000000h_AX0000a5k\000000000000\\gchLWR@;Eg0000000000000000000017TF00004LHjXLo<0000hTeX0000000000000000406V\Ca_
<0428acgDJP7=77a@\V:0000TFDK000000000000lHP5LbgGdiGnPL1AHI`Od5@BP0lK8[@elbR?h22hd5cJ0fh`00000000000000000000<FAn00000[<I00000000
00000000M4BI00000000PMgF000000000000@abK87C>0000\^BbQ62[00000000000085GDL>b>0000lFb?0000`Udf0000000000000000h26cl;oN000000000000
0000000000000000Pg_@0000<;Fe0000TG:j00000000000000000000000000000eCL00000000000000000000000000000000P;NnT?Zn8\690000TcK]00000000
00000000h>Sc000000000000hO5=000000000000DFEh0000000000000000000000000000X?NG00000000DXAH000000000000TVfcLZd^4]3k`]3^00000000lJQe
0000000000000000@87]000000000000<MQ>00000;el00000000\ZmG00000000000000000000000000000000000000000000dNWZ=7QN000000000000hOQ5Dhco
000000000000l1Z>0000XRkQ00000000\GFA000000000000D6EZXVi:`lkX0000@GgS000000000000000000008FWkE5dZ000000000000\5hk0000i7h]HWAW<S<n
8WSf0000XWbM000000000000\[4:000000000000i8NZLWHj0000E4?X00000000000000000000000000000000lWVP@7\n0000D]O<`42g`WRn0000000000000000
8Rio000000000000XS]500000000M5;J8]B300000000X6KB`_LF=7KJ0000lS6Z0000L:M<000000000@Y:00000000000000000000XQ]m0000i3jDH>CU00000000
\D@UHFbLd4J@@DhDLK6?U579HG^b00000Cek00000000000000000000``6j00000YOH00000000000000000000000000000000Hl6k@<6ZX4B?0000000000000Qo?
0000\2:a8>Lh0000000000000000000000000000000000000000000000000000hU\K000000000000H]kcL;aHHhoZD\SRd[]V<i0aDmhGQ3CME7J>0000\CBDTf_R
0000000000000000H5TaP3W4H@9M000000=N00000000a4?k00000000XnNDQ1A`000000000000`9SG000000000000000000000000000000000000TDo9LKYjD]GK
d`Gf4hl90000HKdn\ZOb0000T8GT00000000000000000000LKF`00000000000000000000000000000000T0KP0000`eNP000000000000P=UK@92Rlkg900000000
<YHE0000000000000000Le>Sd8UO<N`]00000000000000000000\mA`@YX900000000P=XY`k>`h:66TCd200000000000000000000Pdbd00000000hI7<00000000
0000T4Vk0000DB]m0000000000000000000000000000dC_30000Ti]l00000000d]5:0000000000000000h=8X00000000@<Mn0000i5`S0000`WOm@KPO8FoK42IA
e8AD00000000000081@NHFdB000000000000X1T8H<kR000000000000000000000000TUj=8\?[00000000dOJ?0000PX\`0000<ZX3\b<Q00000000X<6kXi6H`B^T
00000000000000000000\:]Y000000000000\L9@T:UGDEil0000P@_@0000LHm<i44I000000000000000000000000000000000000H96a00000000000000000000
0000000000000000000000000000000000000000HNS60000000000000000<4a3XIZKHPmji3\T0000000000008nN100004aT1000056HF00000000<V6;00000000
000000000000000000000000E1?e00000000`:fPdFkf56Bg00000000000000000000000000000O2I00000000X5P3lIfA0000m3G>00000000lCo@L2N;hQBf8h9Z
000000000000h3Nl00000000L\;GP\Td00000000<U<G8SM@PonU<>XU@dfC0000d84@000000000000<F410000\I:[T;b`00000000A8H3000000000000dM=hl7EL
D]Y@000000000000P=Eo0000TP4400004[2D0000E7TY00000000000000000000E7PR0000@[ND000000000000T?ZI8IhY0inc000000000000U6ZB00000000\noG
<T=000000000h@8V<2`bTBV[haD;hg5XHjka0000e32=a6Gfl3a=Dh62000000000000D4<N000000000000Pm3:00000000HV5:XI<R<0EVHVJ50000000000000000
0000Lj5\hObC00000000TLQ[4_6_0000hI]hT2e5i6PQ0000000000000000\Xfla4me\7Z]<5LJXWo^000000000000HIjW0000Tj54000000000000H@gWTXBF0000
0000XO?200000000<NEL0000d>K2HCfbP^200000T]Eh00000000U6IU00000000000000000000000000000000`2eDQ6ln00000000000000000000D=N[@EP:0000
0000000000000000hG2llIMY0000l@ZhLZUD000000000000\8lR0000000000000000000000000000000000000000<1JU0gdJl>E4<\JB0000000000000000lE?A
\ejo00000000H3jBHVX30000000000000000000000000000000000000000000000000000H^6W00000000E7hj00000000000000000000TYPi0000000000000000
00000000000000000000d9:i00000000lKG`m0c:0000000000000000`<I_TS1>@_eo@Zc6@_3Nl0CcLfDBd\U@952[D<Xf00000000000000000000000000000000
0000DONP0000a75e000000000000DG]200000000\mL`0000LJ=70000d3g5HI9jTk2k0000L3GKHEoY000000000000Q2eZ0><Q000004Zi00000000DRkk00000000
00000000H5\7000000000000a3Sd0000e3hE00000000L77kX9dRa7j\=8;@00000000000000000000DeLi`g6P0000000000000000L\Za00000000000000000000
0000000000000000000000000000Hb8I0000@mS30000A7:I0000i8]X`1UKdGU`00000000000000000000HDVU00000000I6`C00000000T:nW0000000000000000
`PJ300004Z[W0000@^al0@`2<`G00T2J<nRV00000000LCb;`Jod0000XPCD0000000000000OKV0000<P7\0000000000000000000000000000DNmd<S[0P=lP`TA0
L^6BTKbnT^LC0000000000000000000000000000000000000000dFOi0000LadKY4B90000000000000000000000000000H5mK000000000000000014RYPVFC0000
00000000000000000000lVM?000000000000PDZO00000000PRjg00000000A6K400000000PT<UPf7=\CSh000000000000E2<cLD<n000000000000000000000000
0000000000000000000000008O3U\CAa00000000DjQ_000000000000000000000000LG\@8gB\l?>4000000000000`GQT0000000000000000lPKh<c1:00000000
84\e000000000000m8W2000000000000DL2N\UV?8=@nTJFlPgZST\^j0000000000000000PM9l8OFX0000hlfM0000@jng00000000@?;EL6=68^ea000000000000
`_K=0000000000000000D69P00008MiJ0AhiHJ48<fEJD7WH@7=n000000000000000000000000000000000000HCdR00000000000000000000hK@c000000000000
0000DZ;l000000000000000000000000000000000000000000000000h`f0000000000000XDV:0000X1MdI2b80000000000000000000000000000d^4N00000000
0000`8[993_7000000004O]I<oeR0000000000000000<;Hg0000T[ZH00000000000000000000hQ?IlWDm`T<HX_WbhfEf0000\]m?00000000Y4dj000000000000
i1`mA3VL8Pb:00000000000000000000000000000000l:Holj6j0000000000000000XlRMLR?T000000000000XPWOe3`0d0e>000000000000<UMT000000000000
d\Hk00000000000000000000@Ynd000000000000L5bn000000000000000000000000\^@j00004WUb000000000000000042je0000000000008io>96;U0000\G\L
00000000hY68m1[F00000000<E91LM`H0000`S8e0000000000000000l5S?l3K>0000P=U100000000Y4GW0000\;V^lJaP0000000000008:giDAcVdd;K0000T0la
00000000X=caHP]M<5a1h]F:00000000@Mj[4VNSlYi1LfP8hooA0000000000000000l6E=00000000H2ISL6cbTXTi8ULA0000D^oO000000000000U3hk4CK70000
000000000000000000000000000054N000000000000000000000]4SRX0NY00000000X95j@B;@000000000000DX>JDbAYlHZ=0000000000000000000000000000
l57^0000P?14]5f6\ddD0000000000000000`0GAHmjcXEFBX2m^000000000000D?Rol25AhAF74]X7E5e=00004MC<00000000LdE\0000hS]o0000000000000000
P7bB000000000000\jaj0000DHLeDTlb<X9k<abm0000H7XY00000000@4\:L@?;00000000h`g<lMWBHN[<8nWR00000000hRh00000`j340000l;a6hG3^T\Ee0000
Tkj>00000000000000000000XIiI<mJ;000000000000000000000000P2K4DJ_2000000000000P>7^XV8AL>9=0000000000000000e8@n000000000000DBY0hDGM
00000000000000008F;_8?YA@o210000hFHH<G02\91?E2R4\2Of8YjfD8HQA30ilXiGdgV>4S9;0000000000000000U3=M0000\DYOlPD<Q65`X6lB94<M0000<8Y1
0000lbE;lHDc00000W6O@9_l`W9P0I86PkNHHE7dL\Qd0000\OcO00000000000000000U@?00000000dS>7@kGY000000000000`N@700000000T\l]00000000Q768
hiIm000000000000<kIPX>FPhBQL4e:ld0XN00000000000081=SH_7X000000000000hf5o0000000000000000`8h5Dh8<H:l7LkQ;<m:kI4aP0000000000000000
000000000000000000000000000000000000\jRm00000000hfLN000000000000000000000000L2kFlJg^d0:20000Q3:Y00000000lL\dI89P<<390000PaO_0000
000000000000000000000000dg?k\8mN00000000]0_NU1FJ0000dINJlIZ:DJV3\RHHY8U@000000008FcX00000000H6FXh;HWTDM3H@A=4IUYlKmXP?V@<\R@@]Z9
E3Io00000000000000000000000093N9000000000000Q8CC0000LgnEE4ai56<a00000000000000000000000000000000000000000000000040=i<joE00000000
000000000000h24@\N:8hX\1L`=5M4C\a7NS00008HcD000000000000LJh900000000HFGG4[L[00000000`WNUPgVZ000000000000HUeO00004Q_U00000000H1@6
dIck0000@9e\hn[^0000LLiZ00000000000000008VW\loOK00000000lU6:00000000HmQA=4`ATAVd000000000000\>DO0000P8\80000h5180000000000000000
000000004\`MPMF<0000000000000000000000000000Xn670000000000000000000000000000`9KO00000000000000000<^400000000<BUc<]@_`EBc17@B0000
8=FD000000000000000000000000XmYZ0000000000000000000000000000000000000000\V1\0000000000000000H5E=00000000000000000000LMGl0000\BK<
A3Z:00000000l6hh000000000000000000000000PSOX000000000000000000000000000000000000LA>`00000000000000000000A6nH0000X\dE000000000000
00000000`0<<15R5DZ34000000000000T\9e0000000000000000TXH3\Chc8\^BhX_R0L:SE6bn=7i:00000000000000000000000000000000hJ_\000000000000
00000000000000000000XF::\:Dh0So50000462100000000000004?j00000000hGXCU8TH@82K0000000000000000000000000000`99H0000M3M@0000T[K6PHDT
000000000000LB4@000000004H7><LMOPWaR0000dOCV0000D6090000000000000000LWh00000Di8T0000000000000000@aPQ0000H>`10000TH]M\_Bf000046XH
@Y>>`_2S\\8?XoRB0000000000000000l=dZ4Me300000000H>R800000000H]_R0000000000000000a48C0000XJKcD;S70000@MPc0J?:lj<k0000000000000000
00000000000000000000000000000000000000000000000000000000<P_Y00000000000000000H_:D46I4Eeg0000000000000000000000000000000000008Sjj
XY?000000000h>Hn<Nd6Ti_JlE160000000000000BE84O]7PRecT2iNTVlkHE0Wl[[iLf:60Zn\U47700000000HdAh000000000000XQaY000000000000DYIYhlJM
000000000000HmSL8ViP0000d]G@000000000000hFFohLoVH]l3Y4M7lfOZ0000dES600000000000000000000000000000000000000000000LLaV\XbaDD?m0000
00000000hJ[`LK[n0000000000000000X1O500004C\\@dCk4XaT00000000``Uo000000000000020C00000000\IY30000e8^h0000@bO3l4T400008X0T00000000
8gNW00000000000000000000h>9l0000000000000000000000000000`>\I000000000000\@8<H55G0In_0`[aPHPC00008C8H0000000000000000000000004Od5
0000@Ef;\0\7000000000000h0J@\<ck00000000`f`?000000000000000000000000TEW`00000000000000000000lFlEPibK00000000lb@mM6=G00000000e4hd
0000000000000000000000000000000000000000000000008:b\@8U=@BcHh6oV8IK\8\Cj@I=600000000000000000000X9P2PcHM8UD=56Ml`VFZ\XnZ0000Q5M2
0000000000000000000086M0<YEA000000000000000000008_BV000000000000D6nf0000<3NZ96<N000000000000000000000000lATY0000<g7<P>l3PKa:0000
0000000000000000H1`^l][50000l6;700000000T\DC000000000000000000000000L41>000000000>J3000000000000000000000000dWPIDY>c8[Kh00000000
=8=8LW0J0000lYTl00000000Q6`Vi62KP8g5000000000000X:U800000000000000004XPLT<2OTB2X0000LSj9h]MmlEI<\n1X]6;h00000000@9K^000000000000
@0QVPHJN48KE0000<UHg0000PN8j00000000\C=b0000000000000000P_5B<M_iXU6JHKA\<ZZP00000000000000000000l<S5000000000000E6S8000000000000
Hc9A0000000000000000hL_UTWQQd64R00000000000000000000Tl`I00000000d1mj0000000000000000000000000000000000000000000097kb000000000000
00000000TIJZ00000000000000000000T?SU0000h:n0M8YZ0cfP0000000000000L0i00000000000000004Rm500000000lQ520000<^7_00000QKldZRO05?5db\5
0000000000000000TbP600004I^@X@`lh9PmL=7RH^40A6UJ000000000000000000000000000000000000000000000000XLT`<8R_000000009440HUN`00000000
LdAQX[?nQ26a000000005663000000000000i7cC8UXG000000000000LLV?i6VY0000@HQf\10c00000000000000000000000000004VbQ00000000000000000000
00000000000000000000000000008@fMDSRG000000000000000000004niD45YU00000000`an00000P]gX0000U7m]0000000000000000lShY0000\@[i00000000
0000T0DN00000000T6L8000000000000H0X2Lcgh<C0Z0000`<190000ln@R000000000000XWXlQ81E0000XbBC000003HTH4[Q00008Uh7l>d50000E0\f00000000
00000000000000000Ml>00000000`n<Z00000000000000000000a1ik0000L4fR0000LlR60000000000000000M3oBDj9>]43TT4`W0000000000000000\JCWTdJc
00000000hTRn00000hlh00000000<N?58mU=0000000000000000`5RS0000000000000000X9\e00000000hDF``\XL0i_]00000000000000000000P;330000\S0>
0000l66F00000000E5[]0000000000000000hGPmPWSJ00000000000000000000<Mif0000D3Vb00000KeX00000000000000000000000000000000000000000000
0000@3TO@M1>Y7@X0000000000000000@P3;TFj400000000PP1D0000dUX3Y54;00000000000000000000`3LCh=2i00000000000000000000000000000000LYgC
0000000000000000`jCI00000000Hf0_0000XlIR0m4L0000@P[d000000000000H\538DeOPLbR0000\3Jj0000000000000000hEU`0000000000000000LUBg@Y_F
58P500000000000044c10000<2a>Taac]2BU0000TIXB0000HJUF0000000000000000D4>A0000000000000000D0H40iR9P:3DL]<YI6:o8=JJ0`Wahg18M65M0000
0000000000004YXP@X5T`[lI00000000\`i^0000000000000000HXG=0000dJ_GlKBE<e^R8[oK=1g00000ldVZ0000D_;\h2F58FK093`CI57l03]90000LB`P0000
T@06000000000000000000000000000000000000@@C500000000lO\^4;Ob0000000000000000dbUc`Z\H0000000000000000000000000000dFo_0000dCeQ`]N=
4cN800004V@o000000000000000000000000LlZnT6m9T<So4GAeU6g3D]F]00000000@i[Q000000000>fU00000000000000000000l[_l00000000000000000000
0000hfQg000000000000000000000000X;Zg0000000000000000dPPG@W8`E11H00000000000000000000`UnU0000Y3U300000000000000000000TCdm00000000
0000X7Q3000000000000000000000000X`3=13eG0000h9C5000000000000000000000000T0:TDZeHe7U90000d[<4000000000000<fX\hWj`@ZCGh;3CDbUB0000
0000X8:fl464A6kUdSHh0000000000000000M66F0000000000000000000000000000lTa90000L@TG0000000000000000000000000000000000000000dN<i0000
0000I35hL^9700000000\6[:hCn^000000000000000000000000H;g\dOVR000000000000000000000000lQao00000000000000000000T<g:0000\4l60000Tg`4
0000DL_e00000000`>800;[FX\i=0000000000008@>60000000000000000000000000000H8ZQ00000000000000000000Y5fV000000000000LQh50000@fZU0000
00000Z2W0000000000000000000000000000000000000000hB>8DN9^@j>L00000000000000000000@::`0000000000000iYD0000000000000000PZj30000LWjD
0000000000000000000000000000<9G@000000000000000000000000HblYXcX:X6IMPHBF8PbU0000\[SYT:`]00000000lJf2dcF?000000000000000000000000
T48_P9=98B@J`Zo9hbBTI0Tl00000000<3;=0000000000000000@TVf00000000000000000000@:6_000000000000Pa?k0000HQ1l000000000000`=OMA2lcY8B7
0000000000000000=40m0000T6dAL_mO0000000000000000\IP000000000000000000000]78c0000d??`Y3560000000000000EQhI4c80000000000000000@TW\
0000DEmWXH5600000000LdI74MSU00000000@Fb30000H85;0000<^3Z0000@cRiD[fA8L?9E7[;0000XT_5h_Yk@4KY00000000X`?X000000000000XN1H00000000
00000000000000000000000000000000<LUA`T@c`jiQ0000000094:NXXjS\EJ800000000000000000000000000000000M4^58CFLXTLo000000000000000083AM
000000000000D`HL000000000000X0`<0000000000000=?a000000000000`LVZE01g0000D2[5`Rn:000000000000@KMFhS@1153a000000000000@lJ400000000
000000000000000000000000h_<G000000004gH^P0SK0000\bOH<1Qm00000000000000000000TD6fdOWO8V1<000000000000Lm<7000000000000000000000000
00000000000000000000000000000000T_KnPIEJ00000000l>`olO_g0000@1CALk[50000000000000000000000000000dU7X@mmJ0000000000000000`MhH0000
000000000000000000000000`2`HDH2j`ON7H?BnD]]d0000DT140000LIYg0000`<WF00000000lEDV0000`ZLB0000XN`20000hXm^0000000000000000D@:GHUeB
XXlglJ9hHoW?l\A142VnD:YeHn6]00000Eml4LR2La@]d;6PP\TTLiK900000000\S;851RF<WgW0000hOR6DL9P0000000000008?Vj00000000000000bZ4X980000
<@_W`WMN00000000000000000000000089EDT@[V0F1n000000000000lolF0000XFVXPKLCH5hO0k8fHmK60000`lBO00008Mff0000000000000000000000009307
00000000<0fc000000000000000000000000HJZ=00000000D@>R000004SPh^[O00000000l29M<chc8<<B8gPZ0000LLQ1HNF]<]SLd?kMm6WU00000F?n00000000
0000000000008[7cl:;<00000>iX@\?K000000000000000000000000000000000000\HK500000000000000000000`ZG9h]UQY40Z00000000PQWWQ6_cl1Kf0000
00000000000000000000LYPB@V3:PLHJTLje00000000XA5_l\W9<H]>0000@C[jm08AH`CK000000000000HXom00000000T5ig\cIci0CED9O]0000000000008nff
0000000000000000TH8E00000000000000000000000000008JC5l^=cd7^dI5NDPLW40000LNXPhg=M00000000DS2c0000000000000000<FH8000000000000=4JX
8NE\d]2W<j^O000000000000h]WT00000000LWd5000000000000dW[F00000000000000000000TQl_000000000000@U>:P`_D00000000T;E;0000000014C<0000
00000000000000000000561e0000P7XMHheTdSL=hfAja4m200000M<?0000`Z?[hV>N0000@Adn000000000000P@B3000053hX0000000000000000\1R]00000000
000000000000000000000000@jDa0000<0\k0000DUUoPf=n0000X7J`8KdMHd:>00000000LU7i0000h2[P00000000L]Tk0000000000000000000000000000dCHJ
X^CkHc@P\iZ?`XY@00000000000000008EUP00000000@akW`4L]0000L^P:00000000000000000000000000000000000000000000lJc=000000000000dBb60000
00000000PSgH0000i7Sch1;_00000000000000000000000000000000HWdhXXfM@ieIlFO;0000<m_I000000000000000000000000H`Ha00000000000000000000
0000`ZJk000000000000T05f4TW@0000000000000000000000000000000000000000HGG;D@lF97jo0000l_@T00000000000053H=0000@9f;0000000000000000
00000000000000000000000000000000000000000000000000000000lV<M000082H8Hdec0000\L?SP[DX8]=i<e=]00000XRl0000LLTB000000000000H<]94GET
4QNO00000;5O00000000P7TZdJn=000000000000000000000000`^KiPn8Q000000000000P?7ELPmX000000000000a3^800000000@>0V00000000000000000000
000000000000@3a[DUQ:000000000000U4iJdS\e0000000050R60U6hDEgdT^N:0000000000000000@V^>000000000000000000000000000000000000HI330000
000042Xb4?Z8hC0900000000LIm0D\[j=3^K00000000000000000000000000000000HCg<0000L>^900000A82DNZk00000000`RK=lkW@l4Sb000000000000X0mY
PDATdIE3hIV0dE6j0000000000000000lO8?00000000]3`i00000000000092NT0000<_?B17>U000000000000000000000000<MIB0000P47o0000000000000000
I2]_00000000\l0Z0FN>@SJF00000000000000000000P:ja4N78do4:93JUHXCXL:U`4b4C000000000000000000000000000000000000Y3BT00000O8i00000000
0000000000000000<C1eHW1<0000Q6E`00000000hOXG000088=H8VU[\f6V0000a2QO0000000000000000\J3bh_1\000000000000`EWo\C4W81SjHlnW00000000
00000000h3\S000000000000000000000FD4000000000000000000000000m7O300000000000000000000XjF?00000000000000000000000000000000hEC=0000
00000000h<o`dOKh000000000000000000000000P6WGHlbDljeN0000000000000000`1T]0000TH=aH8daDgDRe8<O00000000Q6GY0000h?c800000000HGkk0000
0000000000000000000000000000i3O>0000dbC6DQj`hZf;00000000000000000E]G0000X=ZF42E@H[G90000000000000000XoI<00000000000000000000@9Q>
`=^;0000000000000000h3<bHn\i0TaQ0000PDL300000000he6V0000\gob`;V<8Jb<00000000000000000000<E4;HV^J8Yd`\fWi0000TIQb00000000XRN^0000
HWT500000000000000000000hJ[000000000lnIl00000000lOX9\Qe=0000000000000000000080D]000000000000000000000000\jcUh:l`XF4[00000000h;L_
0000e4=V0000000000000000000000000000]4]<0000Q4<ch:31\Q;S00000000Df;j00000000000000000000P39:4OIA00000000@@RQdSYj00000000000051E7
0000<HF<<^P[H6O1D@::0000\c[50000000000000;3VHm9H000000000000T@Ic000000000000dI\28S6Fd9kb0000000000008B:S@VcP00000000000000000000
0000D4>ZU6Yo4Zhl0000000000000000000042<b0000<e=:0000PXI0XjW200000000XP3W0000@G1^`=E@TKQ8DM9N0000`a9I`57@dj;=00000000000000000000
0000H?XYTQZ]lWYblB=b000000000000000000000000TBY\00004QK60000P67QPGWk\8S5H5:o0iPT@jeA0000hZSH8WJ[0000hVc>hDPH00000000`B5LP4_0TLe0
43;oY7cV0000\PcH00000000T@:oPmdghNj4<i=ohC5I00000000TL`GdIQ70000Hj1a000000000000E7eR0000DFkV00004PQ3TC;3`[S8HmWe0000`2ni00000000
0000000000000000000000000000000000000000<301Pe\Hl_0Y4EiA40__h=]\8HjOdH@40000TZXb0000000000000000000000000000dDZ200000000LR8c0000
0000000000000000000000000000m4250000@Dn8I42H0000000000000000dRZ\000000000000hi5Z000056F30000000000000000HiLe@OgJ0000000000000000
00000000@4BV0E2`00000000000000000AoI0000000000000000X:]=0FSOdWR>m6B4000000000000hSD^00000000l\`cXRV5h:?2\R=_\^j<000000000000I5_[
00000000TR<^hdPMhGLS0H8`00000000TTeo8=610000000000000000\[G_000000000000l9WB00000000T1U^0S57@WXAD^dA00000000DYK8Xg4H0000D2RI\W:=
`meKPZS5000000000Lj4@RnU57Jd<eeR000000000000d1W5TF3Q0000000000000000<;EL0000000000000000000000000000`H5Z00000000XbN30000Y53N0000
`J:DP6D@Hb8d81SRXkjX00008]>C000000000000H:Z2HJk?0000<LG30000969J]0OM0000P6\e00000000000000000000PT?f00000000`jOn00000000Y7^f0000
00004MY500000000l5gS0000DEfP13LZ000000000=6dH>Y_\Z^KA8220000985o0000000000000000000000000000<=;d00000000000000000000000000000000
0000000000008M`d4lH[E8Nmho<7`3Ob000000000000dV8[0000000000000000LM10000000000000000000000000LDcad]GjhQOH0Sh7000000000d_E0000\:lo
PV<[0000000000000000000000000000000000000000l\<T0000000000000000000000000000@9l[lDE>P\270000LN^Z0000U0Gl0000lh9E0000dXAV453nh;K>
4PN=8B<oHVWD000000000000@LWd`EI[0000XE^i00000000000000000000`J`>0000919X\9\=TBmj000000000000000000000000000000000000000000000000
0000000000000000`4DB000000000000HGFlPDPZH4kA00000000000000000h8O000000000000`9eILS:]000000000000000000008>W]17d<0000000000000000
00000m^;X:8Y<N[PU7Zn0000dFk<0000000000000000TN7i0000d7Gm\7O@8F5GT=1dL[e5T8<PT3ZL00000000PFPD000000000000000000000000`F4G000049gT
0000<AaA00000000000000000000=4F^00000>An4HZW00000000@IKE`eF<00000000H;F60000000000000000hQ7S0000d[WbTnbh0000000000000000P2iiL;Tk
8i\9000000000000PDSR0000l\ViHCHgH3N?P:c9\>:]`ILDL8Md@POW<W;^0Amk0]jhL^m?]6AgA43A0000000000000000T;QA000000000000i5EX000000000000
0000HPGNm3nF00000000<MUX8^ZBI64G00000000000000000000A7WWH=2W0000000000000000PR3B00000000000000008PQQhS0nlXLU00000000000000000000
Pfj00000000000000OQc0000He`M@k@F\S>Z0000000000000000000000000000000000000000LX1QTY@b0000X26100000000000000000000000000000000<[Yf
000000000000d?][0000000000000000000000000000000044CAlBDP8iHaA0L0L4OA00000000XZ0>000000004X<F0000000000000000\oF>0000000000000000
000000000000Y70@00000000<6iV00000000HLAf4T=ZT]]=0000DZ4RT64B0000@5Eb0000DOYlD[Q]13]00000<_J=8fTc]6Ho00000000`1RF0000HiMDm2`F0000
]2;c000018XN00000000000000000000\1If000000000H3>HJ@30000000000000000T8Jd00008AIg0000L4\PhcUD00000000000000000Q<^00000000L4?ZdOW]
00000000hSH:0000X4T_d8Yb0000lV?<00000000000043[R000000000000`NO9000000000000000000000000<f\m00000000DOeQ0000@H[hHkLN00000000I5if
<>oK4G62000000000000dU:6P5_K00000000M6M?Df>k00000000l<oH00000000000000000000000000004;PL0000DimS00000000000000000000\2VP00000000
0000Q5hS0000hL@Fl>H>000000000000T_@o00000000H^C3Hgml`NF6Q3GQ000000000000lL`6000000000000Q7Z[0000H8Vi]5@Ydj[_0000PWP:T`eU00000000
DDa0000041;H00000000<_@<0000d9SUT;UR@>kD00000000000083gn04aP`WMAE8Z@4i`j0000PY]20000000000000000000046[W000000000000000000000000
0000D;o300000000TVM[50RX000000000000000045Jm0000000000000000000000000000000000000000000000000000DU1cY4c^0[O\00000000000000000000
0000LTRC0000l;XB\AQHXTh39452]7?U000000000000000000000000XiBZ0000HMeN00000000000000000000X:=Q00000000d@Fi0000lI6l0000000000000000
00000000000000008\6LPKg=0000000000008U9I000000000?U;000000000000000000000000000000000000DCA:0]C^0000U4PZm4E500000000LP\h00000000
I3VY0000PUU400004<;\TS600000<@dW0000@4_L00000000lARf000000008IQN0000<NcV000000000000000000000000=66Y00000000@7QcXVBJ000002Yem6EJ
00000000DB;14QN@000000000000@BlEXDm2D\7:00000000\iPk0000DA<O0000TY`e00000000Q67?00004>aVd3mJ8W2f@ZYn00000000dZeh000000000000<ZV\
0000T<8bXmP[000000000000XZKkDPM<00000000000000000000000000000000PR3a0000P_4MLd8:U4nk000000004>5n<?UT00000O:R0000\8?g000000000000
0_l>00000:6Q00008LSD000000000000HDX740Bn<Z>\000058Pa000000000000lG?G\kWo`[I[000000000000Y50M000000000000000000000000HYKH00008FIB
@T95TKJ>`9RoHVikY2SV0000000000000000LbGn00000000hDdE0000000000000000@6RF00000000]6g@000000000000\40E`2SZX?2;H@X6XA^dHYA;4GNfHNH^
<bg^0000l0]G0?9Nd=M0000000000000DJdc8;RODD`64Cc20FTY0000XAbD0SE>E5RU000000000000E6D7000000000000]5jS00000000<7]f<[]@`;>=T0D9dGM5
0000`3Q_00000000lY540000`Gm9000000000000U4;G000000000000TG;S00000000000000000000000000008F`]@H<\l:NNXc2A<A2oTDBn@A;Q000000000000
00000000H:mO00000000000000000000DNPEHFA]00000000@8EDPFb[X<>=\>Pn8I61Hk:Ym5jf000000000000PhZ9000000000000<h_T0000000000000000`4nm
00000000000000008:HV4@J?X;HG15bdL4Bg000000000000000000000000000000000000I7@20000@\X<<QhPl`04000000000000000000000000d1QPLj;d0000
dNG600000EcY0000000000000000E7SPDL6HlBW]DYM=00000000\1TD0RX_PMOh0000Lj9b00000000l7W1000000000000PA[FP>leXXP>00000000T\n<00000000
0000000000000000I6BG00000000000057Df0000000000000000000000000000000000000000000000000000000000000000000000000000H<5[L45Em6@B0000
dO^N00000000000000000000I7EYHVT900eiT^ie0000HcM500000000000000000000l2BA00000000000000000000000000000lgJ0000000000000000DfZB0000
000000000000PQn>97bM8Q=JA8PH00000000`97T0000000000000000000000000000d9>FLfO=0000Q18j00000000000000004OFELfla44Yj<Qc0<eA5]2>d=7G_
A7^F00000000L^`H00000000@L34<VMilYcLDm0CE6cA00000000000000000000PL8C0000PV0=000000000000DBIk`P`B0000000000000000THYbDDS?`iaN0000
0000DJYdHm?j4n5S000000000000000000000000000000000000\;Y`00000000@l:o0000T\^T00000000@FPg\h`S00000000000000000WV^`;FH<6Wi4XID0000
T4G;lE5C<kXM0000000000000000hfcl0000PFFCPO:lHm5XX\CB\P>3@9G300000000000000000000000000000000l2S;000000000000lCl:hVN9000000000000
L2h>m8OC57T60000h4@:0000`9JUD@jbdFS@e5iS00000000TE0@dnaQ00000000H5>=TB2ClUd700000000`S;jE5CK000000004KiF0000000085M\00004:[NTic?
53S7M7>2@>\k=8[L0000PTQe0000000000004j\k0000LHFl\Pl10000000000000000TV5g0000@gXR00000000000000000000hXa>9516T==Z000000d9lQ2;hU8Z
0000000000000000TGA1lhUYL;GK00000000Q8Qn04ck13c^00000000XH>:`?;RhVA\H[Y;0ngfDCKJ0000]3X2l^71Y7@e0000000000000000dR4chAo6h4PODZJ\
TMJI\]7AH:L?X;9Ea0WR0000000000000W_o000000000000I344000000000000@WF]0000dUk3hKAn`AN70R<?00000000@kb3dLPVT5m;0000hR_00000<amD0000
U7f8`WTo000000000000<H`:000000000000hH_L@;WT0000000000000000T3BmHR:XX]Re0000`^1ZHSXX48B800000000000053XR00004X@E<m\T13C:<Wf;0000
000000000039hW\a000000000000000000000000\QIQ0000000000008F]Q\Wc4Db0251]o0000000000008H;kTJTZh4cV]4i]0000000000000000<VII00000000
000000004V>c0000000000000000l<O:0000i6QJ000000000000000000008l0<00000000000000000000PV6P00000000TgRG000000000000dBS9]6];T><aLQTR
\SbJd@DoHZ@YhJah@@VaTX_A0000LnRn0000M7K]00000000dQJD000000000000000000000000<4eOI8^H000000000000h<5M0000000000000000000011gUDLGN
0000d76Z00000000X\KK00000000\?;600000000l3:7@Vd4Djog0000HZ8U0000X38U00000000XC8a000000000000l=Nn000000000jJk0000000000000000LnI0
00000000X@FQi3::000000004__O00000000000000000000000000000000lhb_0000000000000000000000000000000000000000lj4X56lX0000Pd^U00000000
0000e3TJ000000000000A8>300000ok50000m3n300000000lBP;DmNT]7BDTRJk0000`5?i0000a3dNlnF<000000000000H6bUHc\De57Y0000000000000?XG`ZM2
i2XV000081ih0000L74V00000000000000000000TC1T0000000000000000HV?a0000PN0?`SOHl\VL00000000D5?R\k7I\@6U0000LT_o0C[I0000000000000000
00000000000000000000A0LXlVc\0000d:7IlHED000000000000\WI@0000X14j00000000000000000000000000000000@T7>0000000000000000000002=U0000
0000d<dH000000000000P5F40000DPfY00000000`hkNi4l_00000000000000000000000000000000000000000000\3@d00000000DU:d0000dO0`000000000000
000000000000000000000000LH7]\n\W00000000<8m`00000000\ZQo000000000000dB6DPXcI0000000000000000M8=Qhk0G000000000OlY00000000`QGA0000
DXN<000000000000LeKh4k?D00000000000000000000XaVE000000000000000000000000d5Ql<hlU8X8:<j7Z0000000000000000000000000000\WMk00000000
U6^j0000L:nFT\fH4iAO000000000000lmga00000000000000000000T_P0000000000000\F^hXea=0000000000000000000000000000DhX30000000000000000
0000\BfM0000000000000000DGh=0000000000000000lJ>bdkid00000000d^cE000000000000P4F900000000`1kW`3PJH?9=0000PZTm00000000XIh?00000000
E77A0000000000000000000000000000HJYT000000000000000000000000000000000000HGC6\1]ih9ROh]dm`OmPP`Y@000000000000000000000000000042]]
00000000a2f9e7FLLd5]<X6cHL;O8kR600000000<7VL00000000lfoU000000000000000000000000000000000000000000000000000000000000`WRN8[9@0000
LGAR000000004UQH<7gF000000000000D1_gPnDfD9Uk000000000000X`lda5Ahd0l;X=?QM8B]m5UF00004HEVA8L90000000000000000d;kRQ3T`<[PM0000dUH3
Y8@10000000000000000000000000000l8i7PQDcP6D\00000000Y7Ph0000lUkP0000Db?W0000000000000000000000000000000010]X00008@62000000000000
0000X[P40000<C41<O42`gUX00008NI50bKk00000LT30000000000000000000000000000000000000000D3hX00000000000000000ojS00000000Q8RWHY5WXnH8
06A80000dD?<0gH2080L`Q>RP[SI05Zf000000000000000000000000000000000000000000000000@h8j0000XCQULh]fPhg793BgT\kmlQL\0000@4gN00000000
0000`?YS00000000000040IHXkBi\Mc0L[=^00000000<PI<i4K2TTImP6UT@Q[34iUc00000000l=<ml21>`\?;4h@i0l8\XnJh000000000000000000000000m8<_
00000000TeMY000000000000000000000000i1@S\B4V0000000000000000000000000000<H8nY15bDV3M000000004Q6h00000000000000000000000096Lf0000
00000000000000000000XC6b0000000000000000d<c;00000000M4I00000\fC:Dh\nhj4<dU8k00000000HJWA000000000000PH0^hO9F000000000000\=kU0000
00000000a85C00000000@;fi8NSN000000000000@2X6`DO>PP:AdZ``]2j@0000HFZ08Oc6@]`2i5hF0000PQYV]4@d0000@:Ce8fb`Tmj;0000DSoa0000XVG316O5
0000P_]PPiekh`NClW9\e7?e0000XgIh0000000000000000T7la000000000000Xo0m8CWK000000000000`8T\00000000\i2c8`L60000D0?IXbEc000000000000
00000000PSE^0000<`VFi6LSY5DX0000000000000000lZ<GU4h800000000TPD^0000000000000000000000000000000000000000X_jM\mljDCP]Xn2m00000000
000000000000000000000000TbnK4IlS00000000\j`E000000000o^]000000000000000000000000<0MZE6fJ<>ZB00000000000000000000000000000000hfVc
0000000000000000\C7^000000000000000000000000000000004V1i`aJ100000000000000000000L27o0000000000000000X0E3000000000000000000000000
0000000000000000Y4jC0000Q2^We7Qa000000000000000000000000000000000000hA?2\?eUl6VE\@dGdKCC=3kZ000000000000hKgX00000H:5000000000000
00000CfF\?>SXDLC<^G2\58=XenID]PG4nU<P@4R0000<3oK0000000000000000X456000000000000000000000000000000000000HYH3@i?GPAQg000000000000
00000000DEWR83SZ000000000000l;D^0000D:\mD1XHH8nI`\ZI0bcM0000000000000000000000000000000000000000DYTJ00000000000000000?5U00000000
00000000000000000000<?`\1046@Zd9000000000000000000000N2Y\:9P00000WGe000000000000000000000000\Nm?000000000000000000000_PC00000000
`6\500000000d:7e8IJALeh:0000000000000000`RS<I55Qe4EH000000000000000000000000d1YCLZQ5@7@S00000000PAgM0000U3350000H3gK0000<4:M0^IZ
0000l>8D<>><0000H00V`?o;00000000P3hk0000@IYN0000000000000000T>]<0A750G2Q00000000000000004\1M00000000000000000000PY`P000000000000
hVnG000000000000@fefhDJa\];J0000<EGZdX7b94_50000\3RA4PhE08dID[ji0000XO7S0000XCkD00000000Pd6A0000<dh^0000000000004<7N@I8cd@Z;0Ci4
L;LF\]69000000000000TK2900000000000000008LB;lKU^Q2IT41ek0000000080Kn8a?6dc5@0000000000000000000000000000000000000000D>Vc00004eae
000000000000d7Nb\UEPI3K;XEFZ569700000000XSam0000000000000000000000000000000000000000000000000000l?67hDg;0000U1KC0000<W\J00000000
00000000M7[N00000000000000000000000000008D67XkVj0000HGQoPWPW90fDQ5]3000000000000000000000000E1GNQ6>M0000I5c1PbMD0000000000000000
000000000000Lo:S000000000000X_9^00000000PGoS0000H<22U5070000000000000000000000000000000000000000000000000000000000004<@NTi^GdIIb
]5S;m6WdPjk=A6DJdE``Q8Q8000000000000`HXm000056Ja0000U8C\8ZSW00008_4c\l\6H5;U<Z]Jhh^N0000000000000000H=gT000000000000LRc900000000
<@cJi32V000000000000U5]l0000h21g00000000T\T5T_8bh_N<0000000000000000<KOM0000hDRm0000\C`e00000000dD5BT7TK@_;K00000000000000000000
00000000000000000000a1<Rd_H90000000000000000000000000000000000000000TM[G00000000000000004DM`0000<D1I0000hK9j0^\i000000000000XYf0
@hS_HlQ30000@aLS000000004c5o0000000000000000Tl_2Q0BJXRfg00000000h6><00000000000000004<gm`]]O00000lo_00000000X@XW0000000000000000
`5`]<RjJ`oJ400000000000000000000000000000000000000000000000000000000U7=Y000000000000XSF84hd\\ZhK000000000000DWT`000000000000DWm^
0000d;hdLA\PdZ3E00000000h23jhTU4hY]c000000000000000089jfTMfC00000000000000000000000000000000000000000000E4XUP=Ic<0B]H>V100000000
0000LlMUH_>O000000000000000000000000A4Qf0000\Q6=000000000000000000000000TRf900000000000000000000000000000000`9AM000000000000@:Mo
8KWj00000000\KLYd5doPFF\0VO@00000000LS3OP7Uc0000H<bZ0000000000000000L:F]0000000000000hE3000000000000h;1<00000000m4<@0000``W10000
0000L1k70000X4jj00000000XJQZ0000000000000000000000000000000000000000M5cg0000000000000000h>J_00000000`0k9=3_J0000000000000000l1Aj
d6F;d1iHhPZBHQYf4^Xgm4gI4CU<0T3m0I>9T]lb00000000\HM\0000H4NA\Pi;000013E_<?FGPm>b\@9j00008V5P\XXl000000000000@_bV0000D:XM53Kahlf8
0000`iCcH;K`HBMb@[LM0000000000000>=1@Pg3HSFS\^F4000000004=fe00000000`;8N@YfA00004Q7a8ODR\WNG0000lNFE000000000000<UHR4\H50000008:
00000000000000000000000000000000000000000000T^1F0000`XAiTBdIl^LeXnGX000000000000a8Ad000084QV000000000000812D43WW00000000=2>90000
00000000l:oC000000000000HCLV00000000XR1A00000:e6P:Gc4EIIXXXH0000DZ7FA20T00000000000000000000000000000000Db]g000000000000TKI:0000
000000000000000083MI\N@^lRMClU0m000000000000DBXJ0000PC7B000000000000000000000000000000008Mg60000E4GjE8Ii0T9H00000000`k4300000JV_
l7BL<VmE00000000DRCBTDSfhRGFe8HY00000000000000000000000000000000000000000000\[c00000ha4U0000000044Qo0000lCQk000000000000`KfHdWM5
00000000`;2G000000000000@P6C00000000000000000000E5@l0000LgidI4>\00000000Lji>00000Q[Y00000000LI1F0000H@<Qh^d_00000000000000000000
4Ad^XH1Q000000000000lcMN0000hM5Q000000000000@QX2X=bf00000000000000000000`3F7P7Y6000000000000XN;KH4D600004P<7HT5gPL<V0>hUPn000000
0000E3OW00000000<^M^dcnZL_eW00000000000000000000`]o8H:gZ0000000000008IW]\UP<8WLZ00000000T@O`lW6?D`T50000000000000000d?W900000000
000000000000d;^m000011EV000000000000000000000000LF\N0000@AA;0000000000000000000007in0000l:dTDIS<@Vjg000000000000000000000000PT5B
H?>f0ihX000000000000D?76000000000000L:3`4HAS52Ci000000000000\5^C@DXO8Q6X00000000hUjT000000004iRa000000000000X8N<m74l8=W800000;^W
h<Bo000000000000000000000000L\Z1@RBnlhIW000084DNTAG6h]cn000000000000PVhc08J50000X;2d@ADXT<;AXYDJ]2gX000000000[UT00008Q3aT_]kHKYU
0000LWQj4_7oT8MK`n`:00000000000000000000000000000000T8l000000000000000000000i5gV0000000015Ul0000000000000000hUbQlGSi00000000hmT:
02NNh1Dc0000000000000000T1L7DNR00000000000000000000000000000\5eA000000000000X]<ghQFL0000<4kO@mXXP\b1@^^A0000@IPGA3?FT]gF00000000
000000000000DST9dcg60000PFUD000000008V4N\WN9Pk>:Xo1O000000000000000000004UcN0000dC][00000000000000000000\W5300000000\NYm00000000
\S@J000000000000000000000000h]e:000000000000Q7\4@nmd4K@=0000Y5JX8FPQ0000000000000000896EHUn_0000l;i58@7`000000000000000000000000
L7Ic0000X7o0000000000000l:9<00000000@H=Id@en0lT\d0FfM46K00008^XL000000000000000000000000<Ve70000@4TR000000000fKn0000\M?c0000\2T7
Y3A900000000000008Oj\CI]8F810000XIa^TTBI<EbB42^:T8YC<D?GHJa;deJ?0\1400000000<;4M`6]i0000000000000000000000000000000000000000X7T<
000000000RX:D3_i000000000000000000000000LDMBhXF5e7d_H16R<UZULf1\000082oQl9]T0000000000000000000000000000877K00008LUnLM2N00000000
0000<JbP`2JW0000000000000000<4^O0Y6XLbHehH6=DCEZ000000000000000000008ESNLkMTHl1XY6CT0000h\gQ0000PlCU0000000000000000000000000000
000089Jd000000000000@FXi40h4DbIS00000000000000000000PA6X00000000000000000000000085[Z000000000000i8LL0000h9:MH@H:LBQ<0000XIOD0000
0000000000000000000000000000To3Wl7`e`PoG000000000000Q4_n0000000000000000000000000000000000000000M5BXM7R4000000000000000000000Kmo
=5@:00000000DMPEPWTS00000000<^`ahDl0hFV0X<F000000000\Bd<0000000000000000hPd<000089J700000000@id?0000000095^R0000DnSC<:Sh0`1oLG<6
<Sek0_ST\B\\8eU`0000000000000000A5C;00000UG`0000\dSY]8M[`]JL0000000000000000Tdo]]7IE0000000000000000000000000000=6hI0000L8Dm0000
00000000000000000000DbmE0000hHf@0000000000000000H>]L0000h3dJDRWaDH0H\4d;L?7Yh15^TA@FL\lO0000000000000000000000000KJ^000000000000
00000000000000000_ZYhd2=93ck000000000000ha<UhMB;00000000hZVI0000000000000000m8L_00000cQN4<1VQ0SZ00000000`bDY00000000HClk<WedI4=C
T6nOh6g@Tf<O000000000000000000000000dc=M0000XBPMT8=[000000000000000000000000\Qn_00000000000000004KLo0000dI@Z4R\o00000000@4::0000
@ETi4F1[0000L4RZD4h>0000X=AJ00000000000000000000000000000000000000000000000000004TKn0000ljh^00000000000000000000TXel000000000000
0000000000000000000000000000000000004ZjLPlm\000000000000=3nY0000000000000000D;@;X[GLlR^P0000000000000000@^\X00000000000000000000
0nX400000000lQB?00000k4U16giX5]ZdVQELQJ\8hRa`>AUd]iS000000008he9000000000000000000004IXYdiDT0000<U\d000000000000000000000D2Q0000
`cP90nZ\@P0d57g:0000000000000000000000000HdJ0000000000000000hkn30000\CiH`\dZ000000000YcZ0000000000000000T5X40000<NVk0000a5We0000
0000000000000000@5HV00000000@SPF0000000000000000DcL0L^le00000000000000004V=`@;iT0000000000008LjLLe]V00000000hCGk0000000000000000
00000000h0^V0000000000000000000000000000000095LY000000000000d^BJ00000000000000000000`O:7000000000000000000000000Y3iQP]NgXne;`LE`
0000Hib20000000000000000@_>7000000000000000000000000000000000Efb00000000@FMZDBRi\TY<`CjM00000000000000000000`Oj<0000000000000000
00000Mn\PP_<8gW600000000000000000000000000000000000000000000000000000000000000000000000000000000<GYi000000000000\[>1dokj=5Ve0000
0000000000000000000000000000000000000000000000000000l=[6``[N0000000000000000000000000000000000000000000000000000\5Ih00000QKODVd`
\dX=0000@>30H_O?@LJn00000000LTBY000000000000000000000000<UgL0000@8C=00000000000000000000d]b700000000i5i3<TEW00008J>N000000000000
000000000000T?S<`hXc00000000000000000000`5k>P=??\Mk34mFgdmY6000000000000D^AAdKS[00000000P2ciPJlSE4Xk00008X`c00000000000000000000
lF5^000000000000000000000000P3LO000000000000411;lWkf000000000000HW?5@gWR00000000000000000000D@3S@e3@U6OE00000000000000000000`FN1
000000000000000000000000DNUG00000000\;Ri00000000hVlI0000]38>h<K70000d8?5000053da0000000000000000dcG300000000`7i;0000000000000000
0000XLfW0000000000000000000000000000PO][000000000000000000000000\?m40000000000000000000000000000000000000000lXOS8XoU0000XP^`XW[a
0000d?@]0000000000000000Pe0P0000lnLF0000000000008O>R00000000I8`g000000000000m87N\?3VlVn`0000000098_BP6YT0000\TBiT:j6000000000000
0000L;[S0000L=R5hZ_k8AhTL0>B<V3b00004eHZdfdV0000\G:H00000000000000000000X;Y>0000000000000000l\7O0JBQ0000000000000000000000000000
0000@j`b00000000Hoo]00000000`C>e0000LE\k000000000UU_0000HUCc000000000000000000008P2=\d050000000000000000000000000000`\BY00000m52
`dRA00000000XHMo0000<VbgH3I4X^\;000000000000000000000000000000000000000000000000000000000000`g@H00000000000000000000XEkL\aZm0000
0000D1QB0000000000000000I4H=00000000XO`J000000000000000000000000000000000000000000000000000000000000000000000000L\NR00000000X9kR
0000000000000000@7H_I6>`000000000000d;_D]7GL0000l73S00000000H=[m0000000000000000l8ej0000DO4F000000008f3EhMod0000000000000000``8j
0000dAmELGVQ00000000000000000000000000000000000000004ePO000000000000`goE0000000000000000\4jU00000000000000000000hOZfT\cjPeLG`fSg
`G>8000000000000\?Ll0000LAUDm4LdX=VDT@RDdY;nlW440:de\l^J0000lHlb00000QIl@m<aLoce00000000000000000000000000000000l9R=000000000000
\OWBhX??\lSaX97o00000000H=0k000000004bi_XJ9OXl@MHV0V0000000000000000000000000000T\>C000001g78Q4G0jT]0000h2_LDU:FP_C@0000PB[=hJm5
LRK]000000000000000000000000D88f000000000000000000000000L4lPX0;FD1EZP?KI\\f5TjG\00000000000000004A4_X<B2TOJXLlijhca:00000000`8;Q
@=_V8Ya@XZRa0[hkhn[m0000M02`0W7i00000000h0PVH^:M<^V_@cD051O6000000000000000000000000HSAf00000000\`nS000000000000000000000000E4kI
0000000000000000L@]J00000000000000000000DFCV0000000015nAHMCX00000000000000000000000000000000d9A0H0U2h@:cHU@^14LQ000000000000XoO5
00000000000000000000h;3kHBW6lD1e@nnF`[dcHCI:d_OOXKggL_aFdF]C0000@?dN0000lT21d=9d00000000`4U:00000000d^Sl8VUg`WWa0000PVE600000000
@l>b09`i0000`RAnL18e0000XM[c`]\I0000000000000000Th;`000000000000@66XDWS<D[ii96:\000000000000000000000000I8FG0000000000000000H]?j
d;jU`_5200000000h>O;@B>O<hCM000000004eP8\KnI8`gm<@@XTNY;PM0W<nQi0000U4MJ00000000<7;U0000000000000000HiZi000000000000D:lR@OIR0000
l2f<`bX90000TCVH00000000000000000000000000000000000000000000deb<m1JX0000000000000000000000000000PAHPP]5M00000000LLb00000`@Wc=6A;
0000000000000000000000000000LY2P0000T<=l0000000000000000D=PNLZFULc;F0000T@l`000000000000000000000000`Wg?000000000000000000000000
000000004<:fTDQE000000000000dWnU0000000000000000000000000^>^000000000000H0Vn00000000000000000000e28S0000000000000000DO6M00000000
0000000050AN97jI000000000000\_o?0000DVb@<gOA00000000000000000000=6U]PI?]<`Yl\[j=H`a;Y5Y[0000000000000000@E>T@7LV000000004QUO0000
0000000000008Z9c0000000000000000000000000000000000000000\Nhgh?5:0000000000000000PP[8m2Y800000000H1690000DS?a\86000000000DR?50000
L1iX<OOo0000000000000000000000008^HY\Pe1I4>oA74Y000000000000\XFf00000000m56@00000000hRiW00000000`Zg]00008b:6X8iE`O8K\S5KXOQJP]?O
\j=LU3EL000000000000dTfG0000E6=ZQ7Bd00000Sn@000000000000L:ilY4^U0000PL7V00000000Q0[R0NSel>^M`[mVe7DF0000dBL7000000000000PA:>8jm[
00000000Q7hM000000000000\UYW000000000000000000000000000000000000<3Uj000000000000l0je00000000000000000000]39^L1Vc`E]e@Ed\XJVPhTL@
0000000000000000000000000000000000000000DKV10000h:]jPKTO00000000X3m500008H`Mh_LU000000000ITG8KKU\dWQ\>U@000000000000000000000000
000000000000000000000000000000000000P?PdlS7n00000]D70000D_\\0000PGH=000000000000039W00000000LZ=P000000000GhK0fg80000000000000000
00000000\a7=LLlO00000000P<n4000000000000Hdl6`VV^<1A0\E\9HGl[00000000000000000000dW]^4`jH00000000LPXU00000000\;>]00000000PHGG07>]
0000E3UY0UiX000000000000000000000000`g;5000000000000X>o[dT\40000a6HY0000L4oV0000T_R90000H@4b00000000000000000000@2_h4\0h17;]0000
00000000000000000000000009N40000`CBe00000000000000000000000000000000000000000000M8@AA4;4@<o3T?kg4QF4000000000000000000008<]U0000
X8g[00004VCR0000XOSbHZj[45M>Hf>A<kG0H6CLdUPdDZI5d3WiDbQbDl3a00000000000000000000000000000000XHag00000000000000000000\FZd00000000
000000000000000000000000000000000000DTRS00000000h6Y7<cRC00000000000000000000<62S0000000000000000000000000000HHUOlUEd0000X\e`0000
00000000000095?g00000000@^QldDa`0000`dIU000000000000@XTZTh1i0000P4RJ00000000LO@I@G>Q0000000000000000000000000000000000000000<G9F
00000000@ZXl00000000000000000000000000000000000000000000000000000000000000000@210000dom3000000000000T[ZX00000000LNhH0el?00000000
00000000000000000000U3<0@AFVPP[G00000000000000004SS;`ob<0000000000000000PckD00000000`@?J4=o3<[n^HbjL0000<5G14;hCY5SQ00000000A5RB
000000000000`SL[000000000000<iMaLGkG000000000000000000000000`ZH[00004<E;0000@dG<D5IV000000008SmN0000\I0@HglE00000000000000000000
h@g700000J<_LC0I0000la>[0000000000000000PMh^D5V8000000000000000000000000<2dT000000000000HmIS0000P4Gh0000000000000000X?0]00000000
0000000000000000000000008XD;00000000lc>4000000000000`9nJ0]<200000000000000000000000000000:f4dFQGX^Y?PeX8TMLllmHk000000000000H8H<
LO0N0000000000000000DE0f00000000000000004jnC00000000lLbAA33K0000000000000000`RLo0000000000000000XHn7X7O^e6mkL8YVHUM5000000000000
0000X:QaA4800000000000000000@9PH]0h?Pe3b0000000048e7000000000000000000000000Ti400000000000000000\EBP0000<ZkC0000000000000000`aHA
<0`b0000\0_042FQ`RFe0000000000008Me\\nXRLE1IQ22U000000000000000000000000000000000000h470T=RD963A0000<2eb000000000000h=G_00000000
000000000000lHfR000000000000000000000000D2WZD5B3000000000G0Z4\MI00000000lMkb000000000000000000000000`kUUd03Q000000000000]7e20000
TRh\0000000000000000000000008=EN00000000000000000000TmSc00008TUohm_o<\jS0000TN=\XQP74`dSDka50000T;k6HS@b000000000000@UK8\dDGQ56S
00000000PJfME7AK0000lEKjl^;P\0R0lbZa00000000000000000000000000000000000000008iQWh2?J4XEa000000000000000000000000000000000000\GSU
H0M<`_hZ`20]0000000000000000X0[YdH4T0000000000000000000000000000000000000000000000000000hndC00000000000000000000DONeXbcoPSAD0000
4;bI00000000@LY10000\2Kc0000TCUN000000000000<Q>60000dKZW\P9;HROo000000000000HZW[00000000X=IMDfAL0000000015P600004c9T4H=200000000
hN;f4UO]00000000]6RR4d`N00000000L8^UTN0[0000<?2RTo[E00000000X46U0000<R]@PHa=88a2000000000000XQM4000000000000P0`0dQPUdW2D<5L\07_I
L7N3lQR[X`0X00000000PC65l6`RHYn<DiC30000d3ikX>TQ0000X14Q`1RQ00000ZgJ0000000000000000lRSO4Zm5\[>R0000000000000000000000000000HS9d
00000000000000000000000000000000000000000000000000000\J700000000E58b0000H3oa@>MAT>8eTJ19HMl_8TU\daW7000000008GfGDNlb0000l0V3HKeJ
`XT=U6MRi7C`00000iXG00000000000000000000h=@E00000000000000000000XgTl0000000000000000@8DXA73<0000000000000000l@j=00000000\BbR0000
17U_00000n`m000000000000000082jI@^e;T_Pb0000h\fY00000HLB00004Zki000000EC@3KQ000000004U<d0000\^^0T>ZU0000a1ZI0000l8nd000000000000
L1kh<:\Q\?fY<_TbI7Ik00000000Tj=_@B;_00000000LXCG0000i7l500000000000000000000000000000000000000000000000002If00000000L<8o00000000
XkO54?=E000000000000000000000000@^ok<WcV00000000000000000000l?LN000000000000000000000000000000000JY<D^CE0000HLhWlYZS0000U1;@0000
000000000000D8KS00000000000000000000XPMY00000000@Keo00000000M1kn8hbH00000000000000000000D8l@00000000l`FFXIan00000000hUkC00000000
0000000000000000000000000000T24U`fPl00000000@[KU000000000000HfGF00000000\9nd4on<0000000000000000XCe>000000004;`f@?WY0000M4XBLFGU
00000000000000000000000000000000000000000000HSA300000000Lo=Y0000HH3h000000000000P@n>0000=4VoQ8Ta0000`EZR0000\W]C\C1D0000m3[201E5
00000000000000000000000000000000hi6j000000000000000000004GKH00000UQa0YI>0i7]0000000000000000000000000000000000000000000000000000
D=NA000000000000hiTA000000000000HXZ8l@S`XGJ^@JL1dkdRX5nJdM8M0000T?0CHlL000000000lPSB0MZ0XfcL000000000000@MIo07<[D_`5000000000000
0000T7eTT23ULVR\\Ym20]Jb0000000000000000000000000000000000000000h1>j\BC3DaEH0000hF0PM5KTl25X0000000000004_DM000006@V4EA=XZ4A0000
0000000000000000l;L88:_\Dn><i3Rj00000000i7cidOEJi86n00000000<<hl000000000000000000000000LEaW55L@0000000000000hB700000000X>U60000
d2LWLGHOLG`>XOOHdY=:dOV6@lUF00000000X9c1<\QC00000`9VM7P?00000000TcSU00000000lY?Z0000lMcQ4[?O@_E700000000000000000000de7T<^O90000
0000P:Pb0000P>fnl\Ma00000000`I;Z4_<2PDYa000000000000T]H[X^iU0000000000000000d94=0000000000004b1@lMI\hn@6000000000000000000000000
0000@1j]P:5AH@Gk4Ko<95lb000000000000X2QF`DWH00000000000000000000lMbP`TD^00000000lQBW41gVLKUC00000000000000000000000000000^HkDD0a
00000Jce0000000000000000HeJl@^@20000I2FLLGbQ0000Q787\XS_I6\E000000000000000000000000LK`a000000000000I41b0000000000000000`4]60000
00000000000000000000HV1L000000004c]A000000000000000000000000000000000000000000000000hOU\000000000000h43NT\2W0000T`bO000000000000
00000000l9<H0000DUBOH61U000000000000DIL2T@MRH`8:l9B7LX_j0000@nC_00000000000000000000LTI]4@G8d`LL820l8djG@eck4Ag=0000000000000000
0000<7?f4]m\0000XlK;H_T40e>m0000000000000000L8ob@Sn`X[XG41WT000000000000PC<a0000000000000000HFiV0000P\Fh0000dKh?HQA:000000000000
X@bU000000004:BA0000000000000000hhn>d0b>lZiQhaBo000000000000000000000000Q8Co48Eh00004RgF00000000000000000bS9L<Th51I<00000000M3DF
000000000BF[000000000000i2WL00000000X19U0000000000000000000000004=SS0]jU0000000000000000D[PZ<VOi00000000DO<38fafl[R^XDEUe7I20000
0000000043Z\0B\n00000?[m0000\:4j4QX?L2<IX38@@OCi00008>in00008ha`<^IhXf0700000000L^2D000000008kS>0000DJ;7000000000G]g000000000000
00000000T><7000000000000000000000000H_QK8I7g0000h<ll4]dI000000000000000000000000<5j_I6DW0000@]d^00000000PP5f0000000000004KHP0Kc;
00000000\o=<00000000000000000000hRai0000TS8P000000000000000000000000l1H[8?Mah@>_0gi40000<4oG0000h4YP0000000000000000haUK000012`e
00000000M6\e0000dLYi0000408LdOmi0000000000000000@OPA00000000TPQelE9K0000000000000000000000000000T3e]hSVa85]?\hc:00000000<_F;0000
00000000000009O3\Y;C@<je0000000000000000000000000000000000000000000000000000000084WVi0k1000000000000Xe1:000000000000000000000000
hE?0PmE<00000000X8@I000000004E4XLUae000000000000LXUF54Ta00000000P3<I00000000000000000000000000000000000000004Y;]00000000X_Eb0000
000000000000000000000000=1Ig00000000000000000000HX1100000000<AVT000000000000dc]m0000\IHh000000000000H_gQ4a;HX3=<0000@=Mj00000000
8S>nPm[S0000000000000000lXUX0000X52DT8;<PYoJ00004N890000LcI50000<F?>PW0g000000000000000000000000TcGL82<000000000\T;100000000@C3b
dfR6`V2O000000000000000000000000h?CE0000000000000000000000008:ZK00000000000000000000000000000000000000000000000000000000XiOW0000
00000000000000000000000000000000000000000000\:i4lKoU00000000hOi?\Y^@00000000000000000000000091le0000000000000000PMfT0000Dhgh0000
0000000040T200000000000081o30000000000000000000000000000000000000000000000000000LFlg00004dYX0000000000000000HTML0000000000000000
00000000D`SD0000h>A6XBR:0000Lm>MTmDE00000000DR[>0000000000000000heRG0000000000008:FD00000000M3IIE8QK8WBR0000A3`VP:4=00000000@UTH
00000000000000000000000000004k8N0000000000000000PkTY00000000\d<m0000=6:6000000000000T@0SdKhPU2cK0000000000000000@_V4a2?O00000000
4QDHPD41\FR\]16J00000000000000000000000000000000000000000000000000000000@SGi00000000`Fh[00000clj00000000<QkAhQke00004Fe2lOm7D;dO
M6Y\0000000000000000000000000000DTF=e595000000000000Da8]000000008@EI`;m>X<ZS0=LF0LnN4aB?4h1V00000000000000000000HXI\000000000000
00000000dP?A0000000000000000dE1\\^RW]7OF0000DR;849IZ56dJ@^8b`6QMDe88000000000000LGRh4\=[00000000@<Yb4]g3000000000000lei_dm270000
0000TIIN00000000000000000C2Y0000<c7J000000000000000000000000000000000000HK=I0000000000000000000000000000\geTh3d3Dl9BdD@l0000lidi
0000000000000000000000000000000000000000<1BZ0000@i1U000000008PSVlZ7100000000I8Wh0000\\S800000000\JP`0000000000000000000000000000
TK1e0000LUXg00000000000000000000000016ZU000000000000<6Bo00000000000000000000DZH>0000000000004N3Fa7l^0000loh`0000TLF>\jUN8oLA0000
PRDJM2dZm8Eal6JD<:[^d>bU0000000000000000000000000000X]nA0000@A8QLN1X<f2;h7GPe5Jk0000000000000000lM^j00000000lIgH000000000000U027
0000ldi912Yf=0nA000000000000000000000000000000000000000000000000TG3LdfmN0000000000000000H:<<00000000000000000000E5[7dF:i00000000
00000000000085JFDH[30000dJLI00000000LHIme59[@H3TLCJ04bPQ000000000@io0000lRZH0000dI_b00000000LT[T51Wi0000000000000000000000008dkR
0000HSi4=7>b000000004_X10000000001=j000000000000000000000000dK?FI71c000045Rda8G3000000000000dc`E0000@`]Q@BFl0000hFaX0J4RDS7\H>?^
0000\\@C0000\;<iDMVH0000H6NU0000hG]RdMRA000097;<00000000@eG\00000000M6_=00004[9\0000@BZf0000\CZV8h<600000000000044J\TV<@00008Xj:
00004hNC000000000000=8@al3`A00000000\X<^0000`5QE000000000000000000000J[E87BjDU`h000000000000D<aX00000000DRmK00000000000000000000
0000000000000000000000000000Pke?0000@7_V4i9:<l8G00000000<d1II3@>lP]=0000000000000000000000000000000000000000098el[1l`8EQ0000I8F4
<T0=@\Nn0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`R6D0000D2H\000000000000PY8o0000
DRPe@hjjY5YN000054QSX=I8`=@b4b27l3M[0ka[0000000000000@9100000000\>S<XX\nh8aGU7H?DVk@0000H8bAD^>n0000<U;Y0000000098;f000000000000
00000000@dZ1@oAS00000000000000000000000000000000hA0c00000000000009TB00000000HIBd8VDIhU=CI60ldAl<0000P@1J\7Sm0000l63f000000000=l1
I4^b0000000000000000000000000000]6gSLA_l\BH_<VI\8\YZ4;hT00000000l@eZLgbK000000004dH=0000000000000000E4UG14Y>PJ=N0000m2l7TZlZ0000
dCOjLVS^LDB<L\AnDcTg00000000h5QZdCk5`GVc0000DXZ^`kXk<1oO00000000`;?]h@ZRTbYK0000L;TX00000;Dj00000000Dk<N000000000000000000000000
0000000000000000@=Y9`RSa00000000TGZg00000000]0VM00000000a05G00000000XM@R00000000D7?UD@i1lDQ\<ZIaHSMg00000000Q7oY0000]1CgTFjS0000
l;Jc0000000000000000X<a900008FX;8@h;17aZ000000000000T@PGlMTc0000000000000000XZ`N0000TmVO0000000000000000T7dhh<4fLHEjdMNo@M^1`SlH
0YZ=HZXR4m8^M4[700000000000000000000XMFV000000000000X_Z=0000DY3i000000000000\Ujd0000M5]Y0000LUa?d72A\>C7P8h_000000000000DL>@0000
P\YC000000000000m6R90000Hnd4000000000000D4E200000000@Z;A00000000000000004DKf\T^6000000000000PEiU00008^3Hm67k0000LYSNY1L\4Q<20000
000042>_000000000000D[EV0000\cOTDh?L000000000000H5>a00000000A4M]0000000000000000PF<?i45X00000000`IT00000\K^\4b;J0000h793`ITc0000
00000000<_4<0000000000000000@Ji000000000000000000000TGim0000dBIG0000000000000000=8JF\I@=PfDj00000000d]9<000000000000000000000000
000000000000000000000000000045bc00000000000000000000000000000000TJ?H`bh5LQ:O0000000000000000\XXY`fGd000000000000000000008<XE0000
0lfb00000000000000000000000000000000<l;_<ZbV000000000000`L\9000000000000000000000000000000000000LBI500000000Y8`T0000D_8K00000PnR
`4I200000000000000000000T]OS000000000000000000000000h9URhGYS00000000`Bj20000000000000000`D;Ql>DcHD^@l9]n@fKJ000000008Xc:@N430000
0000000000000000000000000000000000000000XPCb0:SM0000h]:;00000000<54I00000000T0?d@F>I0000000000000000d\XkLeIh000000000000X7@d<LJN
4Qd_000000000af[000000000000000000000000E24ShgP4T[RKDi9O0000000000000000T1Pf<JI]XXkIHRhi<fHF00000000000016W9000000008FZEPBLkTGJ0
lZ1Z@[\A0000hmZOl:ZeXYCU0000PJd;8UWg0000`5R?4YoY0gjBLoDD000000000000L40SH]TQ<>>Z000000000000\GY600000000000000000000000000000000
9796d2Dh0000dg^@hGi\000000000000000000000000<DKV000000000J1STUGL@G6TPHb<L<_i000000000000\TAo000000000000X?Yf=6kkl_I\00004V[?]0UH
4BiM<:2`00008UI=00000000L0gGU3jW0000lDQn0000HWKj00000000A5j30RbX@BX^00000000L^]G@]XT00000000000000000fFHM39EM5Zd0000000000004ob^
15IIP_\N4ama0000dHHS`4P=0000000000000000000000000000<E\^0000000000008XNg000000000000dWJC0000T1^[00000000\A\a0000XAfn000000000000
0000L\TE00000000LD:j@khF000000000000`_G^0000000000000000LdRoh`@e00008PdW00000000DYiH00000000\=eS000000000000000000000000THU94c?T
lHQUL?6U<YJD00000000000000000000@7K4000000000000DZnN00000000000000000000DSC800000000@HcfPOYR000000000000000000000000T<5j8XJVD@N6
Ti8C0000013<000000000000D_h5hcC@Q5cA000000000000A7aG0000000000000000`8j;00000000l^5`000000000000000000000000000000000000TU>K0e@R
l[_<DmHTa56fXKBo0000TIL`000000000000`CaE00000000\2a_<iTk00000000H8_SL>cETFfN0=:M@X:KlZ6DX^=?4`UOLoY^0000]3;5e3f`0000000000000000
000000000000000000000000lEJG0000000000000000000000000000DlH70000000000000000000000000000lPN^81_QX6jfLR?l00000000000000000000lC]?
000000000000Xg?20000000000000L8Q0000l9b<HY2c0000A7kO@f3g=4F811`68NA[0000000000000000000000000000E6b500000000D;b;LY_Y0000d^nf0000
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
w(S::Courses, L::Ro), w(S::Other, L::Ro), w(S::Other, L::Ca), w(S::Work, L::It), w(S::Other, L::It), w(S::Skills, L::Ca), w(S::Courses, L::Ca), w(S::Summary, L::Tr),
w(S::Wishes, L::Nl), w(S::Work, L::Et), w(S::Skills, L::Fi), w(S::Summary, L::Fi), w(S::Courses, L::Fi), w(S::Publications, L::Vi), w(S::Basics, L::It), w(S::References, L::Da),
w(S::References, L::Nb), w(S::Other, L::Da), w(S::Courses, L::Nb), w(S::Skills, L::Nb), w(S::Other, L::Nb), w(S::Awards, L::Da), w(S::Attachments, L::Ro), w(S::Attachments, L::Es),
w(S::Attachments, L::Pt), w(S::Basics, L::De), w(S::Wishes, L::De), w(S::Attachments, L::De), w(S::Other, L::Sv), w(S::Work, L::Nb), w(S::Attachments, L::Mt), w(S::Attachments, L::Fr),
w(S::Attachments, L::En), w(S::Attachments, L::Fr), w(S::Work, L::Da), w(S::CoverLetter, L::De), w(S::Awards, L::Fi), w(S::CoverLetter, L::Da), w(S::Work, L::Sv), w(S::Work, L::De),
w(S::Awards, L::Lv), w(S::Awards, L::Lt), w(S::Summary, L::Lt), w(S::Certificates, L::Lv), w(S::Courses, L::Lv), w(S::Attachments, L::En), w(S::CoverLetter, L::En), w(S::Summary, L::Lv),
w(S::Summary, L::Pt), w(S::Publications, L::Pt), w(S::Skills, L::Pt), w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Es), w(S::Skills, L::Tr), w(S::Wishes, L::Tr),
w(S::Work, L::Nl), w(S::References, L::De), w(S::Interests, L::Pt), w(S::Volunteer, L::Lv), w(S::Conferences, L::Nb), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Publications, L::Ca),
w(S::Publications, L::Fr), w(S::Publications, L::Ro), w(S::Publications, L::It), w(S::Publications, L::Es), w(S::Publications, L::De), w(S::Publications, L::Id), w(S::Publications, L::Nl), w(S::Publications, L::Fi),
w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Publications, L::Mt), w(S::Publications, L::Et), w(S::Publications, L::Pl), w(S::Skills, L::Et), w(S::Attachments, L::Fi),
w(S::Basics, L::Lt), w(S::Skills, L::Lt), w(S::Projects, L::Lt), w(S::References, L::Lt), w(S::Memberships, L::Lt), w(S::Wishes, L::It), w(S::Memberships, L::Mt), w(S::Awards, L::Ca),
w(S::Wishes, L::Ro), w(S::Courses, L::Fr), w(S::Certificates, L::Lt), w(S::Work, L::Pt), w(S::References, L::Lv), w(S::References, L::Nb), w(S::Volunteer, L::It), w(S::Interests, L::It),
w(S::Volunteer, L::Mt), w(S::Work, L::Is), w(S::Awards, L::Et), w(S::Courses, L::De), w(S::Projects, L::De), w(S::Publications, L::De), w(S::Interests, L::De), w(S::Volunteer, L::De),
w(S::Awards, L::De), w(S::DigitalSelfAssessment, L::Fr), w(S::DigitalSelfAssessment, L::Pt), w(S::DigitalSelfAssessment, L::Ca), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Ro), w(S::Certificates, L::Nb), w(S::Certificates, L::Da),
w(S::DrivingLicences, L::Lv), w(S::Summary, L::It), w(S::DigitalSelfAssessment, L::It), w(S::Other, L::Fr), w(S::Skills, L::Fr), w(S::Wishes, L::En), w(S::Conferences, L::Mt), w(S::Awards, L::En),
w(S::Awards, L::Nl), w(S::DigitalSelfAssessment, L::Mt), w(S::Projects, L::Pl), w(S::Certificates, L::En), w(S::Profiles, L::Tr), w(S::Languages, L::Id), w(S::Skills, L::Id), w(S::Memberships, L::Ga),
w(S::Summary, L::Vi), w(S::Education, L::Vi), w(S::Certificates, L::Vi), w(S::DrivingLicences, L::Vi), w(S::Awards, L::Tr), w(S::Basics, L::En), w(S::Basics, L::Nl), w(S::Awards, L::Id),
w(S::Awards, L::Es), w(S::CoverLetter, L::Nl), w(S::Conferences, L::Da), w(S::Certificates, L::Nl), w(S::Awards, L::Nl), w(S::Certificates, L::Sv), w(S::Projects, L::Nl), w(S::Skills, L::Nl),
w(S::Certificates, L::Tr), w(S::Summary, L::Hu), w(S::Memberships, L::Nl), w(S::Skills, L::De), w(S::Memberships, L::De), w(S::Summary, L::De), w(S::Publications, L::Sl), w(S::Publications, L::En),
w(S::Memberships, L::Lv), w(S::Attachments, L::Nl), w(S::Attachments, L::Da), w(S::Attachments, L::Sv), w(S::Languages, L::Tr), w(S::Basics, L::Tr), w(S::DrivingLicences, L::Is), w(S::Basics, L::Id),
w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Summary, L::It), w(S::Summary, L::Ca), w(S::Publications, L::Is), w(S::Certificates, L::Hu), w(S::Memberships, L::En), w(S::Publications, L::Da),
w(S::Publications, L::Nb), w(S::Awards, L::Pt), w(S::Awards, L::Mt), w(S::Awards, L::It), w(S::Interests, L::Tr), w(S::Awards, L::Fr), w(S::Work, L::Cs), w(S::Work, L::Sk),
w(S::Interests, L::Nl), w(S::Publications, L::Id), w(S::Awards, L::Ro), w(S::Projects, L::Vi), w(S::Courses, L::Vi), w(S::Skills, L::Vi), w(S::Education, L::Ga), w(S::Interests, L::Ga),
w(S::Work, L::Tr), w(S::Conferences, L::Tr), w(S::Summary, L::Ro), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Languages, L::It), w(S::Courses, L::Es), w(S::Wishes, L::Pt),
w(S::DrivingLicences, L::Es), w(S::DrivingLicences, L::Ro), w(S::DrivingLicences, L::Ca), w(S::Work, L::Ca), w(S::Education, L::It), w(S::Work, L::Fr), w(S::Work, L::Nl), w(S::CoverLetter, L::Pt),
w(S::DrivingLicences, L::Pt), w(S::CoverLetter, L::Ca), w(S::CoverLetter, L::Es), w(S::References, L::Pt), w(S::References, L::Es), w(S::References, L::Ca), w(S::Wishes, L::Fr), w(S::Certificates, L::Ga),
w(S::DrivingLicences, L::Ga), w(S::Attachments, L::Ga), w(S::Courses, L::Ga), w(S::Summary, L::Pl), w(S::Awards, L::Cs), w(S::Awards, L::Sk), w(S::Projects, L::Ro), w(S::Certificates, L::Es),
w(S::Certificates, L::Pt), w(S::Certificates, L::En), w(S::Certificates, L::Ro), w(S::Certificates, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Cs), w(S::Certificates, L::Sk), w(S::Certificates, L::Hr),
w(S::Certificates, L::Sv), w(S::Certificates, L::Da), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::Mt), w(S::Certificates, L::Sl), w(S::Certificates, L::Mt), w(S::Certificates, L::Cs),
w(S::Certificates, L::Sk), w(S::Certificates, L::Pl), w(S::Other, L::Tr), w(S::References, L::En), w(S::Publications, L::Hu), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn),
w(S::Summary, L::Sl), w(S::Other, L::Lv), w(S::Skills, L::Lv), w(S::Languages, L::Cs), w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Publications, L::Cs), w(S::Publications, L::Sk),
w(S::Memberships, L::Sl), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Sl),
w(S::Memberships, L::Sk), w(S::Memberships, L::Cs), w(S::Profiles, L::It), w(S::Conferences, L::Fr), w(S::Conferences, L::Ga), w(S::Volunteer, L::En), w(S::Volunteer, L::De), w(S::Skills, L::En),
w(S::Skills, L::Fr), w(S::Languages, L::Fr), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Pt), w(S::Languages, L::Es), w(S::Languages, L::Pt), w(S::Languages, L::Es), w(S::Skills, L::En),
w(S::Skills, L::Ca), w(S::Languages, L::Ca), w(S::Languages, L::Pt), w(S::Publications, L::Ca), w(S::Awards, L::Es), w(S::Awards, L::Pt), w(S::Conferences, L::En), w(S::Conferences, L::En),
w(S::Conferences, L::Fr), w(S::Conferences, L::Es), w(S::Conferences, L::Pt), w(S::Conferences, L::Pt), w(S::Conferences, L::Es), w(S::Conferences, L::Ca), w(S::Conferences, L::Nl), w(S::Conferences, L::It),
w(S::Conferences, L::Ro), w(S::Volunteer, L::Vi), w(S::Work, L::Vi), w(S::Wishes, L::Vi), w(S::Conferences, L::Pt), w(S::Conferences, L::Ca), w(S::Basics, L::En), w(S::Basics, L::Fr),
w(S::Basics, L::Nl), w(S::Basics, L::Ro), w(S::Basics, L::Ro), w(S::Basics, L::Ca), w(S::Basics, L::Es), w(S::Basics, L::Pt), w(S::Basics, L::Pt), w(S::Basics, L::En),
w(S::Basics, L::Fr), w(S::Basics, L::Fr), w(S::Attachments, L::Hu), w(S::Languages, L::Sk), w(S::Skills, L::Ga), w(S::Courses, L::Es), w(S::Courses, L::Pt), w(S::Courses, L::Ca),
w(S::Education, L::Fr), w(S::Courses, L::Nl), w(S::Education, L::Fr), w(S::Interests, L::Pl), w(S::Memberships, L::Pl), w(S::Basics, L::Ca), w(S::Other, L::Pt), w(S::References, L::Id),
w(S::Conferences, L::Lv), w(S::Other, L::Cs), w(S::Volunteer, L::Cs), w(S::Skills, L::Cs), w(S::Other, L::Sk), w(S::Courses, L::Sk), w(S::Skills, L::Sk), w(S::Conferences, L::Lt),
w(S::Basics, L::Pl), w(S::Awards, L::Vi), w(S::Work, L::Lv), w(S::Wishes, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Lt), w(S::Basics, L::Mt), w(S::Other, L::Id),
w(S::Skills, L::Sv), w(S::Basics, L::Ro), w(S::Basics, L::Es), w(S::Other, L::Es), w(S::Courses, L::Sl), w(S::Interests, L::Mt), w(S::Work, L::Sl), w(S::Memberships, L::Tr),
w(S::Summary, L::Id), w(S::DigitalSelfAssessment, L::Et), w(S::DigitalSelfAssessment, L::Fi), w(S::DigitalSelfAssessment, L::En), w(S::DigitalSelfAssessment, L::Nl), w(S::Skills, L::Da), w(S::DigitalSelfAssessment, L::De), w(S::Skills, L::Hu),
w(S::DigitalSelfAssessment, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::SrLatn), w(S::Skills, L::Hr), w(S::DigitalSelfAssessment, L::Lv), w(S::Awards, L::Hu), w(S::DigitalSelfAssessment, L::Tr), w(S::Attachments, L::Vi),
w(S::Education, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Et), w(S::Wishes, L::Mt), w(S::Wishes, L::Es), w(S::Wishes, L::Ca), w(S::Awards, L::En), w(S::Awards, L::Fr),
w(S::Other, L::Sv), w(S::Other, L::Da), w(S::Other, L::Nb), w(S::Other, L::Ro), w(S::Other, L::De), w(S::Volunteer, L::SrLatn), w(S::Volunteer, L::Cs), w(S::Volunteer, L::Sk),
w(S::Volunteer, L::Sk), w(S::Attachments, L::Pt), w(S::Other, L::Pl), w(S::Courses, L::Pl), w(S::Skills, L::Pl), w(S::Courses, L::SrLatn), w(S::Courses, L::Hr), w(S::Other, L::Sl),
w(S::Other, L::Hr), w(S::Other, L::SrLatn), w(S::Other, L::Hr), w(S::Other, L::SrLatn), w(S::Other, L::Sl), w(S::Summary, L::Nl), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Hr),
w(S::Conferences, L::Sl), w(S::Attachments, L::Id), w(S::Attachments, L::Et), w(S::Attachments, L::SrLatn), w(S::Attachments, L::Lt), w(S::Attachments, L::Da), w(S::Attachments, L::Nb), w(S::Attachments, L::Sl),
w(S::Attachments, L::Hr), w(S::Attachments, L::Lv), w(S::Attachments, L::Mt), w(S::Attachments, L::Pl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::References, L::Cs), w(S::Work, L::Hr),
w(S::Work, L::Cs), w(S::Awards, L::Cs), w(S::Awards, L::Sl), w(S::Wishes, L::Pl), w(S::Awards, L::SrLatn), w(S::Wishes, L::Cs), w(S::Wishes, L::Sk), w(S::Wishes, L::Hr),
w(S::Wishes, L::SrLatn), w(S::Wishes, L::Sk), w(S::Work, L::Pl), w(S::Certificates, L::SrLatn), w(S::DrivingLicences, L::En), w(S::Volunteer, L::Sl), w(S::Volunteer, L::Hr), w(S::Volunteer, L::SrLatn),
w(S::Profiles, L::Hr), w(S::Profiles, L::SrLatn), w(S::Profiles, L::Sl), w(S::Basics, L::Vi), w(S::Awards, L::Ga), w(S::Summary, L::Mt), w(S::Education, L::Pt), w(S::Education, L::Ca),
w(S::Education, L::Ro), w(S::Education, L::Nl), w(S::Education, L::Ro), w(S::Education, L::En), w(S::Education, L::Fr), w(S::Education, L::Hr), w(S::Courses, L::Hr), w(S::Courses, L::SrLatn),
w(S::Education, L::Pl), w(S::Education, L::Mt), w(S::Summary, L::Et), w(S::Courses, L::Da), w(S::DigitalSelfAssessment, L::Nb), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb),
w(S::Other, L::Hu), w(S::Courses, L::Hu), w(S::Memberships, L::Hu), w(S::Education, L::Hu), w(S::DrivingLicences, L::Tr), w(S::Projects, L::Is), w(S::Other, L::Ga), w(S::Attachments, L::Tr),
w(S::Wishes, L::Id), w(S::Profiles, L::Fr), w(S::Courses, L::Is), w(S::Courses, L::Et), w(S::Volunteer, L::Sv), w(S::Volunteer, L::De), w(S::Volunteer, L::Fr), w(S::Volunteer, L::Nb),
w(S::Profiles, L::Es), w(S::Profiles, L::Ca), w(S::Basics, L::Ga), w(S::Interests, L::Hu), w(S::Work, L::Da), w(S::Work, L::Nb), w(S::Languages, L::Is), w(S::Work, L::Mt),
w(S::Conferences, L::Sv), w(S::Work, L::En), w(S::Work, L::Fr), w(S::Work, L::Es), w(S::Work, L::Pt), w(S::Work, L::Ca), w(S::Work, L::Es), w(S::Work, L::Pt),
w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Fr), w(S::Skills, L::Nl), w(S::Other, L::En), w(S::Other, L::Nl), w(S::Summary, L::Ca), w(S::Skills, L::Is),
w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Memberships, L::Nb), w(S::Memberships, L::Da), w(S::DrivingLicences, L::De), w(S::DigitalSelfAssessment, L::Ga), w(S::Volunteer, L::Is), w(S::Profiles, L::En),
w(S::CoverLetter, L::Da), w(S::CoverLetter, L::Nb), w(S::CoverLetter, L::Sv), w(S::Memberships, L::Sv), w(S::DrivingLicences, L::Nb), w(S::Projects, L::Hu), w(S::Publications, L::Sv), w(S::Publications, L::Da),
w(S::Publications, L::Nb), w(S::Languages, L::En), w(S::Memberships, L::Da), w(S::Memberships, L::Nb), w(S::Volunteer, L::Da), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb),
w(S::Courses, L::Sv), w(S::Work, L::Ga), w(S::Wishes, L::Ga), w(S::Languages, L::Sv), w(S::Languages, L::De), w(S::Languages, L::Nb), w(S::Languages, L::Da), w(S::Interests, L::Sv),
w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Attachments, L::Is), w(S::DrivingLicences, L::Hu), w(S::Skills, L::Mt),
w(S::References, L::Vi), w(S::Volunteer, L::Ga), w(S::Volunteer, L::Tr), w(S::Publications, L::Lv), w(S::Basics, L::Sv), w(S::Basics, L::Is), w(S::Wishes, L::Fi), w(S::CoverLetter, L::Fi),
w(S::Projects, L::Fi), w(S::Skills, L::En), w(S::Skills, L::Ru), w(S::Education, L::Et), w(S::Interests, L::Fi), w(S::Interests, L::Et), w(S::Education, L::Is), w(S::Awards, L::Nb),
w(S::Basics, L::Fi), w(S::Memberships, L::Vi), w(S::Languages, L::Mt), w(S::Work, L::Es), w(S::Work, L::Ca), w(S::Profiles, L::Hu), w(S::Profiles, L::Da), w(S::Wishes, L::Cs),
w(S::Profiles, L::Is), w(S::Profiles, L::Vi), w(S::Interests, L::En), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::Es), w(S::Interests, L::Pt), w(S::Interests, L::Nl),
w(S::Interests, L::Ro), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Sv), w(S::Interests, L::Da),
w(S::Interests, L::Nb), w(S::Interests, L::Ro), w(S::Interests, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Pt), w(S::Interests, L::Hr), w(S::Interests, L::Tr), w(S::Interests, L::Id),
w(S::Interests, L::SrLatn), w(S::Interests, L::Id), w(S::Interests, L::Lt), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::Lv), w(S::Interests, L::SrLatn), w(S::Interests, L::Hr),
w(S::Interests, L::SrLatn), w(S::Interests, L::Sl), w(S::Conferences, L::Vi), w(S::Interests, L::Da), w(S::Languages, L::Hu), w(S::Education, L::Lt), w(S::Profiles, L::De), w(S::Skills, L::Es),
w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Ca), w(S::Languages, L::Ga), w(S::Interests, L::Es), w(S::Interests, L::Lv), w(S::Interests, L::Sl), w(S::Interests, L::Hr),
w(S::Interests, L::SrLatn), w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::It), w(S::Interests, L::Mt), w(S::Profiles, L::Lt), w(S::Profiles, L::Hr), w(S::Summary, L::En),
w(S::Summary, L::Fr), w(S::Summary, L::Nb), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Projects, L::Pt), w(S::Projects, L::Es), w(S::Basics, L::Et), w(S::Projects, L::Et),
w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Projects, L::Hr), w(S::Projects, L::SrLatn), w(S::Skills, L::De), w(S::Skills, L::Da), w(S::Skills, L::En), w(S::Skills, L::De),
w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::CoverLetter, L::Mt), w(S::Skills, L::Ja), w(S::Skills, L::ZhHans), w(S::Other, L::Lt), w(S::Projects, L::SrLatn), w(S::Projects, L::Sl),
w(S::Volunteer, L::Hr), w(S::Projects, L::Lv), w(S::Memberships, L::Fi), w(S::Languages, L::Cs), w(S::Languages, L::Sk), w(S::Profiles, L::Id), w(S::Education, L::Id), w(S::Languages, L::Hr),
w(S::Languages, L::SrLatn), w(S::Languages, L::SrLatn), w(S::Languages, L::Hr), w(S::Languages, L::Sl), w(S::Languages, L::Pl), w(S::Work, L::Sv), w(S::Work, L::Nb), w(S::Wishes, L::Nb),
w(S::Wishes, L::Da), w(S::DrivingLicences, L::Et), w(S::CoverLetter, L::Et), w(S::Languages, L::Lt), w(S::Work, L::Id), w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk),
w(S::Work, L::Sl), w(S::Summary, L::Sk), w(S::Summary, L::Hr), w(S::Work, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Sv), w(S::Work, L::De), w(S::Work, L::Da),
w(S::Work, L::Nb), w(S::Wishes, L::Da), w(S::Wishes, L::Nb), w(S::Languages, L::Et), w(S::Volunteer, L::Id), w(S::Certificates, L::Fi), w(S::Languages, L::Vi), w(S::Other, L::Vi),
w(S::Languages, L::Fi), w(S::CoverLetter, L::Hu), w(S::Publications, L::Lt), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Da), w(S::DrivingLicences, L::Sv), w(S::Skills, L::Cs), w(S::Skills, L::Sl),
w(S::Summary, L::Da), w(S::Conferences, L::Cs), w(S::Conferences, L::Sl), w(S::Conferences, L::Hu), w(S::Conferences, L::Sk), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Pl),
w(S::Conferences, L::Fi), w(S::Conferences, L::De), w(S::Conferences, L::Sl), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Sv), w(S::Conferences, L::Da), w(S::Conferences, L::Nb),
w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Awards, L::Pl), w(S::Basics, L::De),
w(S::Basics, L::Pl), w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Hr), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb),
w(S::Basics, L::Et), w(S::Basics, L::Hu), w(S::Basics, L::SrLatn), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::Lv),
w(S::Basics, L::SrLatn), w(S::Basics, L::Lv), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Cs),
w(S::Basics, L::Hr), w(S::Basics, L::Da), w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Conferences, L::Et), w(S::Courses, L::Mt), w(S::Summary, L::Sv), w(S::Volunteer, L::Hu),
w(S::Courses, L::Lt), w(S::Courses, L::Sv), w(S::Courses, L::Da), w(S::Courses, L::Da), w(S::Courses, L::Id), w(S::Courses, L::Id), w(S::Memberships, L::Et), w(S::CoverLetter, L::Is),
w(S::Profiles, L::Sv), w(S::Projects, L::It), w(S::Profiles, L::Ro), w(S::Profiles, L::Nb), w(S::CoverLetter, L::It), w(S::References, L::It), w(S::CoverLetter, L::Fr), w(S::References, L::Fr),
w(S::Certificates, L::Is), w(S::Certificates, L::Cs), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Certificates, L::En), w(S::Certificates, L::Fr), w(S::Certificates, L::Lv),
w(S::DrivingLicences, L::Mt), w(S::Profiles, L::Pt), w(S::Profiles, L::Et), w(S::Profiles, L::It), w(S::Profiles, L::Id), w(S::Profiles, L::Pl), w(S::Profiles, L::Fi), w(S::Profiles, L::En),
w(S::Profiles, L::De), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::Profiles, L::Nl), w(S::Profiles, L::Da), w(S::Profiles, L::Mt), w(S::Profiles, L::Ga), w(S::Other, L::Et),
w(S::Other, L::Fi), w(S::Certificates, L::Id), w(S::CoverLetter, L::Pl), w(S::CoverLetter, L::Ga), w(S::CoverLetter, L::Lt), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb),
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
w(S::Attachments, L::Sk), w(S::Attachments, L::Hr), w(S::Attachments, L::SrLatn), w(S::Projects, L::Fr), w(S::References, L::Sl), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Awards, L::Nb),
w(S::Interests, L::De), w(S::Interests, L::Da), w(S::Attachments, L::Hr), w(S::Summary, L::De), w(S::Summary, L::Fr), w(S::Summary, L::Pl), w(S::Summary, L::Cs), w(S::Summary, L::Sk),
w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Summary, L::Mt), w(S::Summary, L::Hu), w(S::Summary, L::Ro),
w(S::Summary, L::Tr), w(S::Summary, L::Id), w(S::Summary, L::SrLatn), w(S::Summary, L::Ro), w(S::Summary, L::Id), w(S::Summary, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Pl),
w(S::Profiles, L::Ro), w(S::Profiles, L::Sv), w(S::Profiles, L::Da), w(S::Profiles, L::Nb), w(S::Profiles, L::It), w(S::Profiles, L::Sl), w(S::Profiles, L::Hr), w(S::Profiles, L::Lv),
w(S::Profiles, L::Mt), w(S::Profiles, L::SrLatn), w(S::Profiles, L::SrLatn), w(S::Summary, L::Lv), w(S::Profiles, L::Fr), w(S::Projects, L::It), w(S::Projects, L::Mt), w(S::Skills, L::Sv),
w(S::Skills, L::Nb), w(S::Projects, L::En), w(S::Projects, L::Id), w(S::Projects, L::En), w(S::Projects, L::El), w(S::Projects, L::De), w(S::Projects, L::Pl), w(S::Projects, L::Sv),
w(S::Projects, L::Hu), w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Lv), w(S::Projects, L::SrLatn), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk),
w(S::Attachments, L::Sk), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::De), w(S::Publications, L::Da), w(S::Projects, L::Ga), w(S::Attachments, L::Cs), w(S::Education, L::En),
w(S::Skills, L::Fr), w(S::Wishes, L::Es), w(S::Wishes, L::Ca), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::References, L::Tr),
w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Cs), w(S::References, L::Sl), w(S::References, L::Hr), w(S::References, L::Da), w(S::References, L::SrLatn), w(S::References, L::Da),
w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Sk), w(S::References, L::Hu), w(S::References, L::Es), w(S::References, L::Pt), w(S::References, L::Fi), w(S::References, L::Et),
w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Summary, L::Fr), w(S::Summary, L::Da), w(S::DrivingLicences, L::Cs), w(S::DrivingLicences, L::Nl), w(S::Other, L::Pl), w(S::Other, L::Sk),
w(S::Profiles, L::Lv), w(S::DigitalSelfAssessment, L::Sl), w(S::DigitalSelfAssessment, L::Pl), w(S::DigitalSelfAssessment, L::SrLatn), w(S::DigitalSelfAssessment, L::Hr), w(S::Education, L::En), w(S::Education, L::Nl), w(S::CoverLetter, L::Ro),
w(S::DigitalSelfAssessment, L::Sk), w(S::DigitalSelfAssessment, L::Cs), w(S::Volunteer, L::Et), w(S::DigitalSelfAssessment, L::Da), w(S::Conferences, L::De), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Conferences, L::Ro),
w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::It), w(S::Conferences, L::Hr), w(S::Conferences, L::Lv), w(S::Conferences, L::SrLatn), w(S::Conferences, L::En), w(S::Conferences, L::Nl),
w(S::Conferences, L::Mt), w(S::Certificates, L::Nb), w(S::Certificates, L::Id), w(S::Certificates, L::Lv), w(S::Certificates, L::SrLatn), w(S::Profiles, L::Sk), w(S::DrivingLicences, L::Id), w(S::Profiles, L::Cs),
w(S::DigitalSelfAssessment, L::Sv), w(S::DigitalSelfAssessment, L::Is), w(S::DigitalSelfAssessment, L::Lt), w(S::Skills, L::It), w(S::Skills, L::Id), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Pt),
w(S::Skills, L::Nl), w(S::Skills, L::Id), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::Sv), w(S::Education, L::Lv), w(S::Education, L::SrLatn), w(S::Education, L::Da),
w(S::Education, L::Nb), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Profiles, L::Ja), w(S::Profiles, L::Ko), w(S::Profiles, L::Ja),
w(S::Profiles, L::En), w(S::Profiles, L::It), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Nl), w(S::Wishes, L::Sv), w(S::Wishes, L::Nb), w(S::CoverLetter, L::Nb),
w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Ru), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It),
w(S::Skills, L::Nl), w(S::Skills, L::Cs), w(S::Skills, L::Da), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl),
w(S::Interests, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::Hr), w(S::Skills, L::SrLatn), w(S::Languages, L::Sv), w(S::Languages, L::Nb), w(S::CoverLetter, L::Sl), w(S::Work, L::Fr),
w(S::Work, L::It), w(S::Work, L::Nl), w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Education, L::It),
w(S::Education, L::Id), w(S::Education, L::Pl), w(S::Education, L::Cs), w(S::Education, L::Sv), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Sl), w(S::Education, L::Hr),
w(S::Education, L::De), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::CoverLetter, L::Id), w(S::Languages, L::Lv), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Languages, L::Nl),
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
