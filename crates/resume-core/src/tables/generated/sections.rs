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
benevole	00_1
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
bénévole	00_1
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
ehrenamt und verein	03>1
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
freiwillige arbeit	03>1
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
fylgiskjol	09c1
fylgiskjöl	09c1
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
gepjarmuvezetoi engedely	09d1
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
gharfien	09e1
giai thuong	06]1
giai thuong va thanh tich	06]1
giao duc	03X1
giay chung nhan	03Y1
giay phep	03Y1
giay phep lai xe	03Z1
gioi thieu	03W1
gioi thieu ban than	03W1
gioi thieu chung	03W1
gioi thieu tham chieu	09f1
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
giới thiệu tham chiếu	09f1
gniomhaiochtai deonacha	09g1
gníomhaíochtaí deonacha	09g1
godalgas	02>1
godkjenninger	03E1
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
guardons	0301
guclu yonler	01[1
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
güçlü yönler	01[1
għan	08B1
għarfien	09e1
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
haettava tehtaevae	09l1
haettava tehtava	09l1
haettava tehtävä	09l1
haettu tehtaevae	09l1
haettu tehtava	09l1
haettu tehtävä	09l1
hafa samband	09k1
hakkimda	01[1
hakkımda	01[1
hakukirje	09m1
hankkeet	09n1
harapan	08\1
hard skill	03U1
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
hedef	01[1
hedeflenen pozisyon	02N1
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
herramientas	02L1
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
ho so	03W1
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
hobbies e interesses	02Q1
hobbies en interesses	04F1
hobbies und interessen	03=1
hobbijaim	08f1
hobbik	08f1
hobbim	08f1
hobbiuri	0:F1
hobby	0:G9
hobby e interessi	0361
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
hobbys und interessen	03=1
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
hoc tap	03X1
hoc van	03X1
hoc van va bang cap	03X1
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
huvialad	0:31
huvid	0:31
huvid ja hobid	0:31
hvem er jeg	09;2
hvor jeg har arbejdet	0281
hvor jeg har jobbet	0231
háskólanám	0:41
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
hồ sơ trực tuyến	0:?1
hội nghị	0:`1
hội nghị khoa học	0:`1
hội nghị và hội thảo	0:`1
hội thảo	0:`1
hội thảo, hội nghị	0:`1
hội viên	0:71
i fritiden	0:a1
i miei interessi	0361
i miei studi	04X1
iarscribhinni	04f1
iarscríbhinní	04f1
ict vaardigheden	03f1
ict-vaardigheden	03f1
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
igytas issilavinimas	0:c1
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
im netz	0:d1
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
informatica	0:e4
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
instruire	01S1
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
interessen	03=1
interessen und freizeit	03=1
interessen und hobbies	03=1
interessen und hobbys	03=1
interesser	09]2
interesser og fritid	09]2
interesser og hobbyer	09]2
interesses	0;02
interesses e hobbies	02Q1
interesses e passatempos	02Q1
interesses en hobby's	04F1
interesses pessoais	02Q1
interessi	0;22
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
introduction	0;62
introduksjon	0;81
introduktion	0;92
introduzione	03H1
introduzzjoni	08B1
introdução	02F1
intyg	03d1
intérêts	0011
intérêts de recherche	0011
intérêts personnels	0011
investigacao	0;;1
investigacion	0;<1
investigación	0;<1
investigação	0;;1
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
ismeretek	0731
ismeretek es keszsegek	0731
ismeretek és készségek	0731
iss apraksts	02E1
issilavinimas	0:c1
issilavinimas ir mokymai	0:c1
issimokslinimas	0:c1
istenen pozisyon	02N1
istoric profesional	00[1
istrazivacki projekti	0;A2
istrazivanja	0;A2
istraživanja	0;A2
istraživački projekti	0;A2
istruzione	04X1
istruzione e formazione	04X1
istruzione universitaria	04X1
istruzzjoni	08M1
isuma par mani	02E1
it	0;C2
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
it skills	0;E2
it taidot	01^1
it vaardigheden	03f1
it znalosti	0;G2
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
ittra ta' akkumpanjament	0;I1
ittra ta' motivazzjoni	0;I1
itスキル	0;J1
it技能	0;K1
ivadas	02@1
ivairus	0;L1
ivertinimai	02?1
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
iş geçmişi	04N1
iş hayatı	04N1
iş tecrübeleri	04N1
iş tecrübesi	04N1
iş tercihleri	02N1
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
jobb	0;[2
jobberfaring	0231
jobboensker	0;]1
jobbonsker	0;]1
jobbønsker	0;]1
joberfaring	0281
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
johdanto	01_1
jornadas	0601
jornades	0611
journal articles	02W1
juhiload	0;_1
juhiluba	0;_1
juhtimisoigus	0;_1
juhtimisõigus	0;_1
julkaisuluettelo	02_1
julkaisut	02_1
julkaisut ja esitykset	02_1
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
kariyer hedefi	01[1
kariyer hedefim	01[1
kariyer ozeti	01[1
kariyer özeti	01[1
kariéra	04D2
kariérny cieľ	0;g1
kariérní cíl	05B1
karjaar	01]1
karjera	0;i2
karjeros tikslai	06a1
karjäär	01]1
karnkompetenser	06d1
karriaer	02<1
karriaermaal	0;k1
karriar	02<1
karriarmal	0;k1
karrier	0171
karriera	08j1
karriercelok	01Q1
karriercélok	01Q1
karriere	0;l3
karrieremaal	0;o2
karrieremal	0;o2
karrieremål	0;o2
karriereziel	03l1
karriär	02<1
karriärmål	0;k1
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
kerja sukarela	0<21
kerncompetenties	03f1
kernekompetencer	0711
kernkompetenzen	03j1
kesaetyoet	0191
kesatyot	0191
keskeinen osaaminen	01^1
keskeinen tyoekokemus	0191
keskeinen tyokokemus	0191
keskeinen työkokemus	0191
keskeiset projektit	09n1
kesukarelawanan	0<21
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
ketertarikan	0:W1
key achievements	00D1
key competencies	00<1
key projects	00G1
key roles	00E1
key skills	00<1
keynote talks	02W1
keynotes	02W1
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
kirjat	02_1
kisa ozgecmis	01[1
kisaca ben	01[1
kisaca hakkimda	01[1
kisbiet	04@1
kiserolevel	0<71
kisisel	0431
kisisel beceriler	02M1
kisisel bilgiler	0431
kisisel bilgilerim	0431
kisisel ilgi alanlari	04B1
kisisel ozet	01[1
kisisel projeler	00R1
kisisel veriler	0431
kisisel yetenekler	02M1
kita	0;L1
kita informacija	0;L1
kitaplar	01A1
kiti duomenys	0;L1
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
knygos	0<81
ko sam ja	0<91
koerekort	0<:1
koerekort og certifikater	03F1
koerkort	0<;1
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
kompetence	0<<2
kompetenceprofil	0<>1
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
kompetencje jezykowe	0:i1
kompetencje językowe	0:i1
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
kompetenzi	09e1
kompetenzi lingwistici	0:81
kompetenzi lingwistiċi	0:81
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
konference	0<?2
konference a seminare	01J1
konference a semináře	01J1
konference in seminarji	07\1
konferencer	03a1
konferencer og seminarer	03a1
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
konferenzi	03M1
konferenzi u seminars	03M1
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
konkurrencer	01k1
konkursy	0<T1
kontak	0451
kontakt	0<U<
kontakt informacije	0<a1
kontakt podaci	0<b2
kontaktai	02h1
kontaktandmed	0;=1
kontaktdaten	01o1
kontakti	0<d3
kontaktine informacija	02h1
kontaktinfo	0;=1
kontaktinformacija	0<g1
kontaktinformasjon	0<h1
kontaktinformation	0<i2
kontaktinformationen	01o1
kontaktinformācija	0<g1
kontaktiniai duomenys	02h1
kontaktinė informacija	02h1
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
kontaktpersonas atsauksmem	0341
kontaktpersonas atsauksmēm	0341
kontaktuppgifter	09j1
kontakty	0=02
kontakty na reference	07j1
konusmalar	01A1
konuşmalar	01A1
konverentsid	0=21
konverentsid ja seminarid	0=21
konyvek	05A1
koníčky	0<P2
koníčky a zájmy	0<R1
koníčky a záujmy	0<S1
kool	0:11
koolitused	08_1
koolitused ja kursused	08_1
kopsavilkums	02E1
korabbi munkahelyek	0171
korekort	0<:1
korekort og certifikater	03F1
korkort	0<;1
korkort och certifikat	03d1
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
kotba	02c1
koulut	01I1
koulutukset	01I1
koulutukset ja kurssit	01`1
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
ksiazki	02e1
książki	02e1
ksztalcenie	08L1
kształcenie	08L1
kto som	0;g1
kualifikasi pendidikan	0;U1
kuka olen	01_1
kulcskompetenciak	0731
kulcskompetenciák	0731
kulup faaliyetleri	09h1
kulüp faaliyetleri	09h1
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
kursai	0=61
kursai ir mokymai	0=61
kursbevis	03E1
kurse	03:1
kurse und fortbildungen	03:1
kurse und seminare	03:1
kurser	0=72
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
kursus	0=92
kursus dan pelatihan	0=;1
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
kuulumine organisatsioonidesse	0=<1
kuuluvus organisatsioonidesse	0=<1
kuvaus	01_1
kvalifikacijas	02A1
kvalifikacijas celsana	02B1
kvalifikacijos	0331
kvalifikacijos kelimas	0=61
kvalifikacijos kėlimas	0=61
kvalifikacijos tobulinimas	0=61
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
ky nang ngoai ngu	0<41
ky nang ngon ngu	0<41
ky nang tin hoc	04K1
kynning	0161
kynningarbref	0==1
kynningarbréf	0==1
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
körkort och certifikat	03d1
közéleti tevékenység	0=51
közösségi munka	0=51
közösségi média	0:;1
közösségi oldalak	0:;1
kørekort	0<:1
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
kỹ năng ngoại ngữ	0<41
kỹ năng ngôn ngữ	0<41
kỹ năng tin học	04K1
la mia esperienza	01W1
la mia formazione	04X1
labitud koolitused	08_1
labor social	00L1
labor voluntaria	00L1
laboratory skills	00<1
laenkar	0=>1
lagsarbeid	08A1
laimejimai	02?1
laimėjimai	02?1
lain lain	06c1
lain-lain	06c1
lainnya	06c1
laisvalaikio pomegiai	0:X1
laisvalaikio pomėgiai	0:X1
laisvalaikis	0:X1
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
lankar	0=>1
lastni projekti	0;N1
latar belakang pendidikan	0;U1
laufbahn	02=1
lavori	0=?1
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
legaturi	0=@1
legitimation	03d1
legitimationer	03d1
legături	0=@1
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
lenker	0=A1
lenkjer	0=A1
letter of motivation	02D1
lettera di motivazione	0=B1
lettera di presentazione	0=B1
lettera motivazionale	0=B1
lettere di referenza	0=C1
letters of recommendation	05@1
lettre d'accompagnement	0=D1
lettre de motivation	0=D1
lettres de recommandation	0=E1
leyfi	0=F1
lezingen	02^1
libri	02Z1
libros	02[1
licencas	00V1
licencas e certificacoes	00V1
licencas e certificados	00V1
licence	0=G4
licence i sertifikati	0871
licences	0=K3
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
licenzja tas sewqan	0=N1
licenzji	05;1
licenzji tas sewqan	0=N1
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
ligacoes	0=O1
ligações	0=O1
liikmelisus	0=<1
liikmesus	0=<1
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
lingid	0=P1
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
lingwi	0:81
lingwi barranin	0:81
link	0=Q2
linkek	0:;1
linki	0=S1
linkit	0=T1
linkler	03S1
linkovi	08<2
links	0=U7
linkuri	0=@1
lionrai agus ballraiochtai	03V1
lionrai soisialta	0=\1
lisaandmed	0=]1
lisad	07^1
lisaekoulutus	01`1
lisaetiedot	0=^1
lisainfo	0=]1
lisakoulutus	01`1
lisanslar	03g1
lisanslar ve sertifikalar	03g1
lisateave	0=]1
lisatiedot	0=^1
lisenser	03E1
lisensi	0=_1
lisensi dan sertifikasi	0=_1
lisenssit	0<31
list motywacyjny	0=`1
lisäkoulutus	01`1
lisätiedot	0=^1
litir chludaigh	0=a1
litir chlúdaigh	0=a1
litir iarratais	0=a1
litsentsid	07>1
livres	02X1
livros	02G1
lizenzen	00@1
lizenzen und zertifikate	00@1
liên hệ	08?1
liên kết	0:?1
liên lạc	08?1
liċenzja tas-sewqan	0=N1
liċenzji	05;1
liċenzji tas-sewqan	0=N1
lična interesovanja	0:^1
lične informacije	0<a1
lične osobine	0<91
lične veštine	0761
lični podaci	0<a1
lični profil	0<91
lični projekti	0;M1
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
loeneanspraak	0;k1
loenoenske	0;^1
logiciels	02K1
logros	03_1
logros destacados	03_1
loisirs	0011
loisirs et centres d'interet	0011
loisirs et centres d'intérêt	0011
loisirs et passions	0011
lomba	03^1
loneansprak	0;k1
lononske	0;^1
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
lupakortit	0<31
luvat	0<31
luvat ja kortit	0<31
lydrastis	0=b1
lydraštis	0=b1
lyhyesti	01_1
lyhyt esittely	01_1
lyhytkurssit	01`1
läbitud koolitused	08_1
länkar	0=>1
léachtaí	01:1
líneas de investigación	00Y1
línguas	05f1
línguas estrangeiras	05f1
línguas faladas	05f1
líonraí agus ballraíochtaí	03V1
líonraí sóisialta	0=\1
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
manejo de programas	02L1
mang xa hoi	0:?1
manused	07^1
markmid	0161
markmið	0161
materinski i strani jezici	0;Y1
me contacter	06E1
medailonek	05B1
medals	00D1
media sosial	0;T1
media spolecznosciowe	0=S1
media społecznościowe	0=S1
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
menntun	0:41
menntun og thjalfun	0:41
menntun og þjálfun	0:41
meriter	0=j1
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
minat	0:W1
minat dan hobi	0:W1
minat kerja	08\1
minat pribadi	0:W1
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
moi quan tam	0=l1
moje atuty	04h1
moje doswiadczenie	0861
moje doświadczenie	0861
moje praxe	07l1
mokslas	0:c1
mokslines publikacijos	0<81
moksliniai tyrimai	02j1
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
mooc	0321
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
motivatiebrief	03`1
motivation	0>52
motivation letter	02D1
motivationsschreiben	0291
motivatsioonikiri	0;`1
motivační dopis	0>21
motivačný list	0>31
motiveret ansoegning	02;1
motiveret ansogning	02;1
motiveret ansøgning	02;1
motivációs levél	0<71
motivācijas vēstule	0=n1
motyvacinis laiskas	0=b1
motyvacinis laiškas	0=b1
mrezne stranice	0;51
mrežne stranice	0;51
muc khac	0<51
muc luong mong muon	0671
muc tieu	03W1
muc tieu nghe nghiep	03W1
muita tietoja	0=^1
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
muu info	0=]1
muu koulutus	01`1
muu osaaminen	01^1
muu teave	0=]1
muu tyoekokemus	0191
muu tyokokemus	0191
muu työkokemus	0191
muud oskused	02f1
muut	0=^1
muut koulutukset	01`1
muut taidot	01^1
muut tiedot	0=^1
muut tyoet	0191
muut tyot	0191
muut työt	0191
muuta	0=^1
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
málstofur	0=f1
málþing	0=f1
mål	0=c3
méritos	03_1
métier recherché	04c1
mācības	01E1
mērķis	02E1
měkké dovednosti	06W1
műszaki ismeretek	0731
mạng xã hội	0:?1
mối quan tâm	0=l1
mục khác	0<51
mục tiêu	03W1
mục tiêu nghề nghiệp	03W1
mức lương mong muốn	0671
na kratko o meni	05E1
na meain shoisialta	0=\1
na meáin shóisialta	0=\1
nach feierabend	03=1
nachweise	00@1
naetverk	0=>1
naetverk och medlemskap	09F1
nagrade	0>93
nagrade i priznanja	0><2
nagrade in priznanja	07n1
nagrody	0<T1
nagrody i stypendia	0<T1
nagrody i wyroznienia	0<T1
nagrody i wyróżnienia	0<T1
naisc	0=\1
najvyssie dosiahnute vzdelanie	01?1
najvyššie dosiahnuté vzdelanie	01?1
najwazniejsze osiagniecia	0<T1
najwazniejsze projekty	03Q1
najwazniejsze umiejetnosci	07P1
najważniejsze osiągnięcia	0<T1
najważniejsze projekty	03Q1
najważniejsze umiejętności	07P1
nam	0:41
namsferill	0:41
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
nastroje	0;G2
natjecanja	0>>1
natverk	0=>1
natverk och medlemskap	09F1
naucni radovi	0>?1
nauka	08L1
naučni radovi	0>?1
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
nettprofiler	0=A1
nettsider	0=A1
nettverk og medlemskap	09=1
netvaerk	0:<1
netvaerk og medlemskaber	09>1
netværk	0:<1
netværk og medlemskaber	09>1
netwerken	0>@1
netwerken en lidmaatschappen	03i1
netwerks socjali	0=k1
netwerks soċjali	0=k1
netwerks u shubijiet	02o1
netwerks u sħubijiet	02o1
networks	09B1
networks and memberships	04<1
netzwerke	0:d1
netzwerke und mitgliedschaften	03k1
nevenactiviteiten	00^1
nevenfuncties	00^1
nevenprojecten	03e1
next role	03L1
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
nitelikler	02M1
niveau de langue	03K1
niveaux de langues	03K1
nivel de estudios	00H1
nivel de idiomas	05b1
nivell d'idiomes	05e1
niyet mektubu	0>41
nodarbinatiba	06^1
nodarbinātība	06^1
noeglekompetencer	0711
noekkelkompetanse	01i1
noekkelkvalifikasjoner	0;81
noglekompetencer	0711
nokkelkompetanse	01i1
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
nätverk	0=>1
nätverk och medlemskap	09F1
nøglekompetencer	0711
nøkkelkompetanse	01i1
nøkkelkvalifikasjoner	0;81
năng lực	04K1
o meni	0>A3
o meu percurso	0021
o mne	0>D2
o mnie	04h1
o mně	05B1
o que sei fazer	02H1
o sobie	04h1
oa 능력	0>F1
oa능력	0>F1
obair dheonach	09g1
obiectiv	04P1
obiectiv profesional	04P1
obiective	04P1
obiettivi	03H1
obiettivo	03H1
obiettivo professionale	03H1
objave	0>G3
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
objetivo	0>J2
objetivo profesional	00P1
objetivo profissional	02F1
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
occupazione	01W1
occupazione desiderata	02m1
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
octrooien	02^1
ocupacao de tempos livres	02Q1
ocupacio desitjada	07A1
ocupació desitjada	07A1
ocupação de tempos livres	02Q1
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
odnosniki	0=S1
odnośniki	0=S1
odporucania	0>Y1
odporúčania	0>Y1
odul ve basarilar	03[1
oduller	03[1
oduller ve basarilar	03[1
odullerim	03[1
oenska stilling	0;]1
oenskad befattning	0;k1
oenskad tjaenst	0;k1
oenskat arbete	0;k1
oenskemaal	0;k1
oensker	0;o2
oensket job	0;^1
oensket jobb	0;]1
oensket stilling	0;o2
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
oevrigt	0>Z2
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
onur ve oduller	03[1
onur ve ödüller	03[1
onóracha	08@1
onóracha agus gradaim	08@1
opdrachten	02O1
open source	0>a2
open source contributions	00G1
open source projects	00G1
open source projekte	03;1
open source software	00G1
open to	03L1
open-source software	00G1
open-source-projekte	03;1
opensourceprojecten	03e1
operare pc	0091
opere	0=?1
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
organisatsioonid	0=<1
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
oskused	02f1
oskused ja teadmised	02f1
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
ovrigt	0>Z2
ovrigt engagemang	08`1
ozet	01[1
ozgecmis ozeti	01[1
où j'ai travaillé	00`1
očakávania	0851
očekivanja	0>P2
očekávání	0:=1
oħrajn	01K1
pa fritiden	0>o2
paa fritiden	0>o2
padevused	02f1
paetevyydet	0<31
paetevyydet ja kortit	0<31
paetevyydet ja luvat	0<31
paetevyys	0<31
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
palgasoov	0?11
palkinnot	02:1
palkinnot ja tunnustukset	02:1
palkkatoive	09l1
palyafutas	0171
pamatinformacija	0<g1
pamatinformācija	0<g1
papers	02W1
papildinformacija	05F1
papildinformācija	05F1
papildizglitiba	02B1
papildizglītība	02B1
papildoma informacija	0;L1
papildoma veikla	0?21
papildomas issilavinimas	0=61
papildomas išsilavinimas	0=61
papildomi duomenys	0;L1
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
pasiekimai	02?1
pasiones	00Y1
pasirinkti projektai	02j1
pasiuni	0:F1
pasiuni si hobby uri	0:F1
pasiuni si interese	0:F1
pasiuni și hobby-uri	0:F1
pasiuni și interese	0:F1
pasje	06O1
pasje i zainteresowania	06O1
paskyros	0;41
pasraksturojums	02E1
passatempi	0;22
passatempos	02Q1
passe temps	0011
passe-temps	0011
passioni	0361
passions	0?33
pastimes	00a1
pasākumi	06T1
paten	04G1
patendid	02d1
patent	02`1
patentai	0<81
patente	0?62
patente di guida	0?81
patenten	02^1
patenter	02a2
patentes	0?92
patenti	0?;5
patenti di guida	0?81
patenti e attestati	00;1
patenti e certificazioni	00;1
patentini	00;1
patentit	02_1
patentler	01A1
patents	0?@2
patents and certifications	03R1
patents and publications	02W1
patenty	0?B3
patevyydet	0<31
patevyydet ja kortit	0<31
patevyydet ja luvat	0<31
patevyys	0<31
patirtis	06`1
pazymejimai	0331
pazymejimai ir sertifikatai	0331
pašraksturojums	02E1
pažymėjimai	0331
pažymėjimai ir sertifikatai	0331
pc kenntnisse	03j1
pc znalosti	0;G2
pc-kenntnisse	03j1
pcスキル	0;J1
peer reviewed publications	02W1
peer-reviewed publications	02W1
pehmeaet taidot	01^1
pehmeat taidot	01^1
pehmeät taidot	01^1
pekerjaan	0;b1
pekerjaan yang diinginkan	08\1
pelatihan	0=;1
pelatihan & sertifikasi	0=;1
pelatihan dan kursus	0=;1
pelatihan dan sertifikasi	0=;1
pemberi referensi	06S1
pembicara	04G1
pencapaian	03^1
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
penghargaan	03^1
penghargaan & prestasi	03^1
penghargaan dan prestasi	03^1
penguasaan bahasa	03T1
penilaian mandiri keterampilan digital	0?F1
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
perfil	0?G3
perfil personal	0?J2
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
perfis	0=O1
perfis online	0=O1
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
personalia	0?N4
personalien	01o1
personas dati	0<g1
personas informacija	0<g1
personas informācija	0<g1
persondata	0?R3
personendaten	01o1
personiga informacija	0<g1
personigas ipasibas	02E1
personigie dati	0<g1
personigie projekti	0;P1
personiska informacija	0<g1
personiskā informācija	0<g1
personlege opplysningar	0<h1
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
personlige ferdigheter	01i1
personlige interesser	0:a1
personlige kompetencer	0711
personlige oplysninger	0<o1
personlige opplysninger	0<h1
personlige projekter	08R1
personlige prosjekter	08S1
personligt	0;92
personligt brev	09E1
personnes de reference	0=E1
personnes de référence	0=E1
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
persuni ta' referenza	0?U1
persónuleg samantekt	0161
persónuleg verkefni	08Y1
persónulegar upplýsingar	09k1
persónuupplýsingar	09k1
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
pieces jointes	0251
pieejamiba	06_1
pieejamība	06_1
pielikumi	0?W1
pielikums	0?W1
pieredze	06^1
pieteikuma vestule	0=n1
pieteikuma vēstule	0=n1
pinned	00G1
pinned projects	00G1
pièces jointes	0251
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
politisches engagement	03>1
pomegiai	0:X1
pomegiai ir interesai	0:X1
pomembnejsi projekti	0;N1
pomembnejši projekti	0;N1
pomėgiai	0:X1
pomėgiai ir interesai	0:X1
ponencias	02[1
ponencias y publicaciones	02[1
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
portfelis	02j1
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
postul dorit	0311
postul vizat	0311
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
pozitia dorita	0311
pozizzjoni mixtieqa	07?1
poziția dorită	0311
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
praestationer	01k1
praksa	0@63
prakse	0@94
prakses	06^1
praksis	0231
prakticke skusenosti	0>T1
praktické skúsenosti	0>T1
prakticne izkusnje	06j1
prakticno iskustvo	07k1
praktijkervaring	02O1
praktik	0@=2
praktika	0@?3
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
praxiserfahrung	02=1
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
preferences	03L1
preferencias	0@C2
preferencias laborales	07@1
preferencie	0851
preferencies	07A1
preferencies laborals	07A1
preferencije	0@E1
preferencje	07o1
preferencje zawodowe	07o1
preferensi pekerjaan	08\1
preferenze	02m1
preferenzi	07?1
preferinte	0311
preferințe	0311
preferovana pozice	0:=1
preferovana pozicia	0851
preferovaná pozice	0:=1
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
preporuka	0>h2
preporuke	0>h2
presenca online	0=O1
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
presentasjon	0;81
presentasjoner	04>1
presentaties	02^1
presentation	0@F2
presentationer	02`1
presentations	0@H2
presentazione	03H1
presentazioni	02Z1
presença online	0=O1
prestasi	03^1
prestasi dan penghargaan	03^1
prestasjoner	0:51
prestaties	03c1
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
prezentacje	02e1
prezentare	04P1
prezentari	02Y1
prezentazzjoni	08B1
prezentazzjonijiet	02c1
prezentácie	0>V1
prezentációk	05A1
prezentācijas	09i1
prezentări	02Y1
preżentazzjoni	08B1
preżentazzjonijiet	02c1
pricakovanja	0@K1
pridobljena izobrazba	01F1
priebeh vzdelania	01?1
priebeh zamestnani	0>T1
priebeh zamestnania	0>T1
priebeh zamestnaní	0>T1
priedai	07`1
priedas	07`1
prijzen	03c1
prijzen en onderscheidingen	03c1
prilog	07_1
priloga	0@L1
priloge	0@L1
priloha	0@M2
prilohy	0@M2
prilozi	0@O2
principais competencias	02H1
principais competências	02H1
principais projetos	0;;1
principales aptitudes	02L1
principales competences	02K1
principales compétences	02K1
principales realisations	04C1
principales réalisations	04C1
principali progetti	0=?1
principaux projets	04b1
priporocila	0@Q1
priporocilo	0@Q1
priporočila	0@Q1
priporočilo	0@Q1
priser	0@R3
priser och utmaerkelser	0=j1
priser och utmarkelser	0=j1
priser och utmärkelser	0=j1
priser og haedersbevisninger	01k1
priser og hædersbevisninger	01k1
priser og udmaerkelser	01k1
priser og udmærkelser	01k1
priser og utmerkelser	0:51
prises de parole	02X1
prisistatymas	02@1
pristatymai	0<81
privat	0@U2
private interessen	03=1
private projekte	03;1
privates	03=1
privattivi	02c1
privitci	0@W1
prix	04C1
prix et bourses	04C1
prix et distinctions	04C1
prix et recompenses	04C1
prix et récompenses	04C1
prizai	02?1
prizes	00D1
prizes and awards	00D1
priznanja	0>93
priznanja i nagrade	0><2
priznanja in nagrade	07n1
pričakovanja	0@K1
pro bono	00Z1
producao bibliografica	02G1
producao cientifica	02G1
produção bibliográfica	02G1
produção científica	02G1
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
profesionalni sazetak	0;h1
profesionalni sažetak	0;h1
profesionalno iskustvo	0;?2
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
profielen	0>@1
profielschets	07Y1
profieltekst	07Y1
profiil	08N1
profiili	01_1
profiilid	0=P1
profiilit	0=T1
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
profile internetowe	0=S1
profile spolecznosciowe	0=S1
profile społecznościowe	0=S1
profile summary	0001
profiler	0@n3
profiles	09B1
profili	0A16
profili na mrezi	0A71
profili na mreži	0A71
profili online	05W1
profili social	05W1
profiliai	0;41
profilis	02@1
profill	0161
profiller	03S1
profilo	03H1
profilo personale	03H1
profilo professionale	03H1
profilok	0:;1
profils	0A82
profils en ligne	08]1
profiltekst	0<>1
profiluri	0=@1
profiluri online	0=@1
profily	0>W2
progetti	0A:2
progetti accademici	0=?1
progetti di ricerca	0=?1
progetti open source	0=?1
progetti personali	0A:2
progetti realizzati	0=?1
progetti rilevanti	0=?1
progetti selezionati	0=?1
progetti ta' ricerka	0?Z1
programavimo kalbos	02i1
programlama dilleri	02M1
programmeerimiskeeled	02f1
programmeertalen	03f1
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
proifili	0=\1
proifili ar line	0=\1
proje deneyimi	00R1
project	0A>2
project experience	00G1
project work	00G1
projecten	03e1
projectervaring	03e1
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
projekti	0AF4
projektid	0;>1
projektikogemus	0;>1
projektikokemus	09n1
projektit	09n1
projektit ja hankkeet	09n1
projektliste	03;1
projektno iskustvo	0>S1
projektove zkusenosti	0>m1
projektové zkušenosti	0>m1
projekttapasztalat	09H1
projektubersicht	03;1
projektuebersicht	03;1
projekty	0AJ3
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
príloha	0AM1
prílohy	0AM1
prófílar	0:>1
prófíll	0161
próifíl	00Q1
próifíl phearsanta	00Q1
próifílí	0=\1
próifílí ar líne	0=\1
prüfungen	00@1
průběh vzdělání	01>1
průběh zaměstnání	07l1
průkazy	0521
průkazy a oprávnění	0521
průvodní dopis	0>21
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
publications	0@H2
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
publikacje	02e1
publikacje i wystapienia	02e1
publikacje i wystąpienia	02e1
publikacje naukowe	02e1
publikacna cinnost	0>V1
publikacni cinnost	0>U1
publikasi	04G1
publikasi ilmiah	04G1
publikasjonar	04>1
publikasjoner	04>1
publikasjoner og foredrag	04>1
publikationen	03<1
publikationen und vortraege	03<1
publikationen und vortrage	03<1
publikationen und vorträge	03<1
publikationer	0AN2
publikationer och foeredrag	02`1
publikationer och foredrag	02`1
publikationer och föredrag	02`1
publikationer og foredrag	04=1
publikationslista	02`1
publikationsliste	0AP2
publikatsioonid	02d1
publikatsioonid ja ettekanded	02d1
publikačná činnosť	0>V1
publikační činnost	0>U1
publikácie	0>V1
publikácie a prednášky	0>V1
publikációk	05A1
publikációk és előadások	05A1
publikációs lista	05A1
publikācijas	09i1
published work	02W1
puesto deseado	07@1
puesto solicitado	07@1
puestos anteriores	00X1
puestos desempenados	00X1
puestos desempeñados	00X1
puheet	02_1
punann	0AR1
puncte forte	04P1
páipéir	01:1
pályafutás	0171
pár slov o mne	0;g1
pár slov o mně	05B1
pädevused	02f1
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
qua trinh dao tao	03X1
qua trinh hoc tap	03X1
qua trinh lam viec	0661
qualificacao profissional	00S1
qualificacoes	02H1
qualificacoes profissionais	02H1
qualifications	0AT2
qualificação profissional	00S1
qualificações	02H1
qualificações profissionais	02H1
qualifiche	0081
qualifikationen	03j1
qualifikationsprofil	03l1
que busco	0AV2
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
raadighed	0;^1
raccomandazioni	0=C1
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
realisations	04C1
realisations et projets	04b1
realizacoes	04?1
realizari	04H1
realizações	04?1
realizetie projekti	0;P1
realizovane projekty	0AX2
realizované projekty	0AX2
realizowane projekty	03Q1
realizări	04H1
realizētie projekti	0;P1
reamhra	00Q1
recapiti	01b1
recent projects	00G1
recent roles	00E1
recent talks	02W1
recent writing	02W1
recerca	0>O1
recherche	04b1
recognition	00D1
recomanacions	04a1
recomandari	0?M1
recomandări	0?M1
recomendaciones	04`1
recomendacoes	04_1
recomendações	04_1
recommandations	0=E1
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
redes	0AZ2
redes e afiliacoes	0111
redes e afiliações	0111
redes e filiacoes	0111
redes e filiações	0111
redes sociais	0=O1
redes sociales	08c1
redes y afiliaciones	00o1
referans	0A\1
referans bilgileri	0A\1
referansar	0351
referanse	0351
referanser	0351
referanslar	0A\1
referanslarim	0A\1
referanslarım	0A\1
referaty	02e1
referees	05@1
reference	0A]7
reference contacts	05@1
reference persons	05@1
referencer	0Ad1
references	0Ae2
references professionnelles	0=E1
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
referenz	02P1
referenze	0=C1
referenze professionali	0=C1
referenzen	02P1
referenzgeber	02P1
referenzi	0?U1
referenzpersonen	02P1
referenzprojekte	03;1
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
registraties	03b1
registrations	03R1
registro profissional	00V1
registros profissionais	00V1
rekomendacija	02k1
rekomendacijas	0341
rekomendacijos	02k1
rekomendacje	0>c1
rekomendasi	06S1
rekomenduojantys asmenys	02k1
rekomendācijas	0341
rekommendationer	0>\1
related experience	00E1
relawan	0<21
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
rendezvenyek	0<A1
rendezvények	0<A1
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
resultater	0Am2
resum	0991
resum professional	0991
resume	0Ao2
resume professionnel	0041
resume summary	0001
resumen	00P1
resumen ejecutivo	00P1
resumen profesional	00P1
resumo	02F1
resumo de qualificacoes	02F1
resumo de qualificações	02F1
resumo profissional	02F1
resumé	0<>1
retele de socializare	0=@1
retele si afilieri	0131
retele sociale	0=@1
reti e affiliazioni	00m1
reti sociali	05W1
rettindi	0=F1
reynsla	0381
rezime	0<91
rezumat	04P1
rezumat profesional	04P1
rețele de socializare	0=@1
rețele sociale	0=@1
rețele și afilieri	0131
riassunto	03H1
ricerca	0=?1
ricerka	0?Z1
riconoscimenti	04A1
riconoscimenti e premi	04A1
ridicske opravneni	0B11
ridicske prukazy	0B11
ridicsky prukaz	0B11
riepilogo	03H1
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
réalisations	04C1
réalisations et projets	04b1
réamhrá	00Q1
récompenses	04C1
récompenses et distinctions	04C1
référence	0=E1
références	0=E1
références professionnelles	0=E1
réseaux	08]1
réseaux et affiliations	00f1
réseaux sociaux	08]1
résumé	0041
résumé professionnel	0041
réttindi	0=F1
rólam	03h1
różne	07N1
rôzne	06X1
rövid bemutatkozás	03h1
rīki	05G1
různé	06U1
saatavuus	09l1
saatekirje	09m1
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
saites	0B51
sajat projektek	09H1
saját projektek	09H1
salariswens	01\1
salary expectations	03L1
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
santrauka	02@1
saoralaiocht	09g1
saorálaíocht	09g1
saper fare	0081
sasniegumi	02>1
sasongsarbete	02<1
savanoriavimas	0?21
savanoriska veikla	0?21
savanoriška veikla	0?21
savanoryste	0?21
savanorystes patirtis	0?21
savanorystė	0?21
savanorystės patirtis	0?21
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
school	0B:2
school and college	00F1
schooling	00F1
schoolopleiding	00I1
schopnosti	0;G2
schopnosti a dovednosti	06W1
schopnosti znalosti a dovednosti	06W1
schopnosti, znalosti a dovednosti	06W1
schriften	03<1
schriftenverzeichnis	03<1
schul und berufsausbildung	00?1
schul und hochschulbildung	00?1
schul- und berufsausbildung	00?1
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
scritti	02Z1
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
seizoenswerk	02O1
sekalaista	0=^1
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
seminare und kurse	03:1
seminare und weiterbildungen	03:1
seminarer	0BE2
seminarer og konferanser	02S1
seminarer og konferencer	03a1
seminari	0BG4
seminari e convegni	0631
seminari i obuke	07Q1
seminari i tecajevi	07R1
seminari i tečajevi	07R1
seminari un kursi	02B1
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
seminer ve kurslar	01P1
seminerler	04O1
seminerler ve kurslar	01P1
semináre	0<B1
semináre a konferencie	0<B1
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
sertifikaatit	0<31
sertifikaatit ja paetevyydet	0<31
sertifikaatit ja patevyydet	0<31
sertifikaatit ja pätevyydet	0<31
sertifikacija	02A1
sertifikalar	03g1
sertifikalar ve belgeler	03g1
sertifikalarim	03g1
sertifikalarım	03g1
sertifikasi	0=_1
sertifikasi & lisensi	0=_1
sertifikasi dan lisensi	0=_1
sertifikasi profesional	0=_1
sertifikat	0BN2
sertifikat dan lisensi	0=_1
sertifikat for bil	09G1
sertifikatai	0331
sertifikatai ir licencijos	0331
sertifikater	03E1
sertifikater og kurs	01h1
sertifikater og lisenser	03E1
sertifikati	0BP2
sertifikati i licence	0871
sertifikati un licences	02A1
sertifikavimas	0331
sertifikācija	02A1
sertifikāti	02A1
sertifikāti un licences	02A1
sertifioinnit	0<31
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
siete	0BR1
silne stranky	0>D2
silné stránky	0>D2
sim	0BS1
simenntun	08^1
simpozioane	0641
sintese	02F1
sintesi	03H1
sinteza	04P1
sinteză	04P1
sissejuhatus	08N1
site	0BT1
site tickets	03R1
sites	0=O1
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
skaitmeniniai igudziai	02i1
skaitmeniniai įgūdžiai	02i1
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
skirteini	0=F1
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
skírteini	0=F1
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
sobre	02F1
sobre mi	0?J2
sobre mi persona	00P1
sobre mim	02F1
sobre mí	00P1
social	0Bm2
social and political activities	00Z1
social engagement	00Z1
social links	09B1
social media	0Bo3
social network	05W1
social networks	09B1
social profiles	09B1
sociala medier	0=>1
sociala naetverk	0=>1
sociala natverk	0=>1
sociala nätverk	0=>1
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
soft skill	03U1
soft skills	0C53
software	0C88
software projects	00G1
software skills	00<1
softwarekennis	03f1
softwarekenntnisse	03j1
soger	0;^1
soker	0C22
soknad	0C41
soknadsbrev	0C41
solanje	01F1
sole	01F1
sollicitatiebrief	03`1
some	0=T1
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
sosiaalinen media	0=T1
sosial media	0;T1
sosiale medier	0=A1
sosiale nettverk	0=A1
sosyal aglar	03S1
sosyal aktiviteler	09h1
sosyal ağlar	03S1
sosyal faaliyetler	09h1
sosyal medya	03S1
sosyal medya hesaplari	03S1
sosyal medya hesapları	03S1
sosyal sorumluluk	09h1
sosyal sorumluluk projeleri	09h1
sotsiaalmeedia	0=P1
souhaits	04c1
souhrn	05B1
souteze	07m1
soutěže	07m1
soziale kompetenzen	03j1
soziale medien	0:d1
soziale netzwerke	0:d1
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
sprak	0CI2
sprakfardigheter	01g1
sprakferdigheter	09W1
sprakkompetanse	09W1
sprakkunnighet	01g1
sprakkunnskap	09W1
sprakkunnskaper	09W1
sprakkunskaper	01g1
sprakliga kunskaper	01g1
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
språkfärdigheter	01g1
språkkompetanse	09W1
språkkunnighet	01g1
språkkunnskap	09W1
språkkunnskaper	09W1
språkkunskaper	01g1
språkliga kunskaper	01g1
stack	0CL7
stack tecnologica	02H1
stack tecnologico	02L1
stack tecnológica	02H1
stack tecnológico	02L1
staerken	03l1
stage	0CS3
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
stamdata	0<o1
stammdaten	01o1
stanowisko	07o1
starfsferill	0381
starfsmarkmid	0161
starfsmarkmið	0161
starfsoskir	0>f1
starfsrettindi	0=F1
starfsreynsla	0381
starfsréttindi	0=F1
starfsthjalfun	0381
starfsóskir	0>f1
starfsþjálfun	0381
starken	03l1
statement	0001
stationen	02=1
staz	0861
staze	0CV3
staze i praktyki	0861
stazuotes	06`1
staż	0861
staże	0861
staże i praktyki	0861
stažuotės	06`1
steckbrief	03l1
stellenwunsch	0201
stik	0<l1
stiki	0<l1
stillinger	0231
stipender	0:51
stipendia	04i2
stipendien	03?1
stipendien und auszeichnungen	03?1
stipendien und preise	03?1
stipendier	0CY2
stipendier och priser	0=j1
stipendier och utmaerkelser	0=j1
stipendier och utmarkelser	0=j1
stipendier och utmärkelser	0=j1
stipendijas	02>1
stipendije	0>93
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
strony internetowe	0=S1
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
studiejob	0281
studiejobs	0281
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
störf	0381
su di me	03H1
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
sumario profissional	02F1
summary	0001
summary of qualifications	0001
sumário	02F1
sumário profissional	02F1
sunumlar	01A1
suosittelija	0Ak1
suosittelijat	0Ak1
suosittelijat ja suositukset	0Ak1
suositukset	0Ak1
supplerende oplysninger	01f1
sur le web	08]1
surat izin mengemudi	0BS1
surat lamaran	0Cg1
surat motivasi	0Cg1
surucu belgeleri	08X1
surucu belgesi	08X1
sutaze	0>R1
svarbiausi projektai	02j1
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
säsongsarbete	02<1
sæsonarbejde	0281
séminaires	05X1
séminaires et conférences	05X1
sérþekking	09:1
símenntun	08^1
síntese	02F1
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
sħubija	02o1
sħubijiet	02o1
sơ yếu	08?1
sản phẩm	04I1
sở thích	0=l1
sở thích cá nhân	0=l1
sở thích và mối quan tâm	0=l1
sự kiện	0:`1
sự nghiệp	0661
taal	01e1
taalbeheersing	01e1
taalkennis	01e1
taalvaardigheden	01e1
taalvaardigheid	01e1
taekni	09:1
taeknifaerni	09:1
taetigkeiten	02=1
taevlingar	0=j1
taeydennyskoulutus	01`1
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
taidot	01^1
taidot ja osaaminen	01^1
taiendav info	0=]1
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
tapahtumat	0<F1
tapasztalat	0171
tapasztalatok	0171
target position	03L1
tarsadalmi szerepvallalas	0=51
tarsadalmi tevekenyseg	0=51
tatigkeiten	02=1
tautan	0;T1
tavlingar	0=j1
tavoite	01_1
tavoiteltu tehtaevae	09l1
tavoiteltu tehtava	09l1
tavoiteltu tehtävä	09l1
tavoitteet	01_1
tavsiye mektuplari	0A\1
tavsiye mektupları	0A\1
tavsiyeler	0A\1
taydennyskoulutus	01`1
taħriġ	0=31
teaching experience	00E1
teadmised	02f1
teadmised ja oskused	02f1
teadusprojektid	0;>1
teaduspublikatsioonid	02d1
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
technicke znalosti	0;G2
technicke zrucnosti	06Z1
technické dovednosti	06W1
technické znalosti	0;G2
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
technologie	0Ck3
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
tehnologije	0CF3
tehnoloogiad	02f1
tehnoloģijas	05G1
teistimeireachtai	0=m1
teistimeiri	0=m1
teistiméireachtaí	0=m1
teistiméirí	0=m1
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
teknologier	0Cn2
teknolojiler	02M1
temel beceriler	02M1
temel bilgiler	0431
temoignages	0=E1
tempo libero	0361
tempo livre	02Q1
temporary work	00E1
tempos livres	02Q1
temps libre	0011
temps lliure	00n1
tengilidaupplysingar	09k1
tengiliðaupplýsingar	09k1
tenglar	0:>1
tentang	06l1
tentang saya	06l1
tep dinh kem	07;1
tercihler	02N1
testimoni	06S1
testimonials	05@1
testimonianze	0=C1
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
things i have written	02W1
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
tiessaistes profili	0B51
tieteelliset julkaisut	02_1
tietoa minusta	01_1
tietotekniikkataidot	01^1
tietotekninen osaaminen	01^1
tietotekniset taidot	01^1
tiešsaistes profili	0B51
tiivistelma	01_1
tiivistelmae	01_1
tiivistelmä	01_1
tijdelijk werk	02O1
tikslas	02@1
tilgjengelighet	0;]1
tilleggsinformasjon	01j1
tilleggsutdanning	01h1
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
tools	0D13
tools and technologies	00<1
tools i use	00<1
tools of the trade	00<1
tooootused	0?11
tooriistad	02f1
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
trabalhos publicados	02G1
trabalhos temporarios	0021
trabalhos temporários	0021
trabalhos voluntarios	00J1
trabalhos voluntários	00J1
trade qualifications	03R1
trade tickets	03R1
traguardi	04A1
training	0D42
training & education	00F1
training courses	00e1
training uri	01S1
training-uri	01S1
trainingen	0071
trainingen en cursussen	0071
trainings	0D62
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
trang ca nhan	0:?1
trang cá nhân	0:?1
trang web	0:?1
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
trinh do ngoai ngu	0<41
trinh do tin hoc	04K1
trumpai apie mane	02@1
trunadarstorf	09A1
tréningek	08U1
trình độ	03X1
trình độ chuyên môn	03X1
trình độ học vấn	03X1
trình độ ngoại ngữ	0<41
trình độ tin học	04K1
trình độ đào tạo	03X1
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
tunnustukset	02:1
tunnustused	0391
tunnustused ja auhinnad	0391
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
tyoekalut	01^1
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
tyokalut	01^1
tyokokemus	0191
tyopaikat	0191
tyosuhteet	0191
tyotehtavat	0191
tyotoiveet	09l1
tyoura	0191
tyourani	0191
tyrimai	02j1
työ	0191
työelämä	0191
työhakemus	09m1
työhistoria	0191
työhistoriani	0191
työkalut	01^1
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
täiendav info	0=]1
täiendkoolitus	08_1
täiendkoolitused	08_1
täiendõpe	08_1
tätigkeiten	02=1
tävlingar	0=j1
täydennyskoulutus	01`1
tækni	09:1
tæknifærni	09:1
témoignages	0=E1
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
tööootused	0?11
tööriistad	02f1
tālākizglītība	02B1
tệp đính kèm	07;1
tổ chức tham gia	0:71
tổng quan	03W1
tự đánh giá kỹ năng số	0D81
uber mich	03l1
uberblick	03l1
ubriges	07H1
ucast na konferenciach	0<B1
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
udtalelser	0Ad1
udvalgte projekter	08R1
udzial w konferencjach	0<E1
udział w konferencjach	0<E1
ueber mich	03l1
ueberblick	03l1
uebriges	07H1
uhingud	0=<1
uhiskondlik aktiivsus	0B?1
uhiskondlik tegevus	0B?1
uitgevoerde projecten	03e1
ukonczone kursy	07O1
ukonczone szkolenia	07O1
ukończone kursy	07O1
ukończone szkolenia	07O1
ukratko o meni	05C2
uldandmed	0;=1
ulteriore formazione	0151
ulteriori informazioni	01X1
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
umsoknarbref	0==1
umsott starf	0>f1
umsóknarbréf	0==1
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
uzmanlik alanlari	02M1
uzmanliklar	02M1
uzmanlık alanları	02M1
uzmanlıklar	02M1
uzsienio kalbos	0;a1
uzsienio kalbu mokejimas	0;a1
uzstasanas	09i1
uzstāšanās	09i1
učešće na konferencijama	07Z1
užklasinė veikla	0?21
užsienio kalbos	0;a1
užsienio kalbų mokėjimas	0;a1
vaardigheden	03f1
vaardigheden en competenties	03f1
vaba aeg	0:31
vabatahtlik tegevus	0B?1
vabatahtlik too	0B?1
vabatahtlik töö	0B?1
vabatahtlikkus	0B?1
vad jag soeker	0;k1
vad jag soker	0;k1
vad jag söker	0;k1
vaditaja aplieciba	03G1
vadītāja apliecība	03G1
vaerktoejer	0711
vaerktojer	0711
vaga desejada	04S1
vahvuudet	01_1
vairavimo teises	0D>1
vairavimo teisės	0D>1
vairuotojo pazymejimas	0D>1
vairuotojo pažymėjimas	0D>1
vakantiewerk	02O1
vakbekwaamheid	03b1
vakkennis	03f1
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
van bang chung chi	03Y1
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
var jag har arbetat	02<1
varia	0=]1
varie	01X1
varios	06g1
vazniji projekti	0;M1
vaļasprieki	01;1
vaļasprieki un intereses	01;1
važniji projekti	0;M1
ve ban than	03W1
ve toi	03W1
ve volnem case	0<R1
ve volném čase	0<R1
vedlagte dokumenter	0401
vedlegg	0D?1
veebilehed	0=P1
veebiprofiilid	0=P1
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
verkkoprofiilit	0=T1
verkkosivut	0=T1
verkossa	0=T1
verkostot ja jaesenyydet	0;Q1
verkostot ja jasenyydet	0;Q1
verkostot ja jäsenyydet	0;Q1
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
videreutdanning	01h1
vidhengi	09c1
vidurkenningar	0141
vie associative	00_1
vie citoyenne	00_1
vie de la cite	00_1
vie de la cité	00_1
vie professionnelle	00`1
vieraat kielet	0<61
vinna	0381
vispariga informacija	0<g1
vispārīga informācija	0<g1
visuomenine veikla	0?21
visuomeninė veikla	0?21
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
volontaria	02n1
volontariat	00_1
volontariato	02n1
volontario	02n1
volontarjat	0371
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
vottanir	0=F1
vottord	0=F1
vottorð	0=F1
vottun	0=F1
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
vreemde talen	01e1
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
võtmeoskused	02f1
võõrkeeled	0<11
výskum	0>j1
výskumné projekty	0>j1
výzkum	0>m1
výzkumné projekty	0>m1
významné projekty	0AX2
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
webbplatser	0=>1
weboldalak	0:;1
webpraesenz	0:d1
webprasenz	0:d1
webpräsenz	0:d1
webs	08d1
webseiten	0:d1
websites	0DH2
weby	0>W2
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
wolontariusz	01M1
work	00E1
work & experience	00E1
work experience	00E1
work history	00E1
work preferences	03L1
work so far	00E1
working experience	00E1
works	00G1
workshop	0=;1
workshops	0DJ5
workshopy	00B2
wprowadzenie	04h1
writing	02W1
writing and speaking	02W1
wuerdigungen	03?1
wunschberuf	0201
wunschposition	0201
wurdigungen	03?1
wybrane projekty	03Q1
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
yhdistykset	0;Q1
yhdistystoiminta	01L1
yhteenveto	01_1
yhteystiedot	0:61
yhteystieto	0:61
ymislegt	00j1
ymse	01j1
yrkesbakgrund	02<1
yrkeserfarenhet	02<1
yrkeserfaring	0231
yrkeskompetenser	06d1
yrkeslivserfarenhet	02<1
yrkespraksis	0231
yrkesprofil	0=41
yrkesverksamhet	02<1
ytterligare information	0221
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
zielfunktion	0201
zielposition	0201
zinasanas	05G1
zinasanas un prasmes	05G1
zinatniskas publikacijas	09i1
zinios	02i1
zinios ir igudziai	02i1
zinātniskās publikācijas	09i1
zināšanas	05G1
zināšanas un prasmes	05G1
zivildienst	03>1
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
óskastarf	0>f1
óskir um starf	0>f1
õpingud	0:11
õppimine	0:11
ödül ve başarılar	03[1
ödüller	03[1
ödüller ve başarılar	03[1
ödüllerim	03[1
ökuréttindi	0441
ökuskírteini	0441
ön yazı	0>41
ön yazı özeti	01[1
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
ønska stilling	0;]1
ønsker	0;o2
ønsket job	0;^1
ønsket jobb	0;]1
ønsket stilling	0;o2
øvrig	01j1
øvrig erhvervserfaring	0281
øvrig informasjon	01j1
øvrige ferdigheter	01i1
øvrige kompetencer	0711
øvrige kurser	08O1
øvrige oplysninger	01f1
øvrige opplysninger	01j1
øvrigt	01f1
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
ücret beklentisi	02N1
ühingud	0=<1
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
ħiliet	09e1
ħiliet diġitali	09e1
ħiliet fil-kompjuter	09e1
ħiliet lingwistiċi	0:81
ħiliet personali	09e1
ħiliet professjonali	09e1
ħiliet tal-lingwa	0:81
ħiliet tekniċi	09e1
ħin liberu	06i1
īss apraksts	02E1
īsumā par mani	02E1
įgytas išsilavinimas	0:c1
įgyvendinti projektai	02j1
įgūdžiai	02i1
įgūdžiai ir gebėjimai	02i1
įrankiai	02i1
įvadas	02@1
įvairūs	0;L1
įvertinimai	02?1
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
žinios	02i1
žinios ir įgūdžiai	02i1
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
важнији пројекти	0E91
ваннаставне активности	0E:1
введение	0E;1
везе	0E<1
вештине	0E01
виступи	0E=1
виступи та публікації	0E=1
висше образование	0Dn1
вища освіта	0E71
вкладення	0E>1
владеене на езици	0E?1
владение иностранными языками	0E@1
владение компьютером	0EA1
владение пк	0EA1
владение языками	0E@1
власні проекти	0EB1
власні проєкти	0EB1
вложения	0EC1
вміння	0ED1
вміння та навички	0ED1
вне работы	0EE1
внеучебная деятельность	0EF1
водительские права	0EG1
водительский стаж	0EG1
водительское удостоверение	0EG1
водійське посвідчення	0EH1
водійські права	0EH1
возачка дозвола	0EI1
возачке дозволе	0EI1
володіння комп'ютером	0ED1
володіння мовами	0EJ1
волонтерская деятельность	0EF1
волонтерски рад	0E:1
волонтерский опыт	0EF1
волонтерско искуство	0E:1
волонтерство	0EK2
волонтерська діяльність	0EM1
волонтерський досвід	0EM1
волонтирање	0E:1
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
добровољни рад	0E:1
догађаји	0E\1
додатки	0E>1
додаткова освіта	0E]1
додаткова інформація	0E^1
додаткове навчання	0E]1
додатково	0E^1
додаткові відомості	0E^1
додаткові навички	0ED1
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
документы	0EC1
доповіді	0E=1
дополнительная информация	0Ef1
дополнительно	0Ef1
дополнительно о себе	0E;1
дополнительное образование	0Eg1
дополнительное обучение	0Eg1
дополнительные навыки	0EA1
дополнительные сведения	0Ef1
допуски	0E51
допълнителна информация	0Eh1
допълнителна квалификация	0Ei1
допълнителни данни	0Eh1
допълнителни обучения	0Ei1
допълнителни сведения	0Eh1
досвід	0EW1
досвід викладання	0EW1
досвід проєктів	0EB1
досвід роботи	0EW1
дослідження	0EB1
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
друштвене активности	0E:1
друштвене мреже	0E<1
друштвени ангажман	0E:1
едукације	0E_1
езикови компетенции	0E?1
езикови познания	0E?1
езикови умения	0E?1
езици	0E?1
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
знание иностранных языков	0E@1
знание программ	0EA1
знание языков	0E@1
знания	0F42
знания и навыки	0EA1
знания и умения	0EX1
знання	0ED1
знання мов	0EJ1
знання та навички	0ED1
знання іноземних мов	0EJ1
знања	0E01
знања и вештине	0E01
знање страних језика	0F61
знање језика	0F61
изабрани пројекти	0E91
избрани проекти	0F71
извънкласни дейности	0E[1
излагања	0F81
изследователски проекти	0F71
иное	0Ef1
иностранные языки	0E@1
иностранный язык	0E@1
инструменти	0EX1
инструменты	0EA1
интереси	0F92
интереси и хобита	0F;1
интересовања	0F<1
интересовања и хобији	0F<1
интересы	0EE1
интересы и увлечения	0EE1
интересы и хобби	0EE1
искуство	0F21
исследования	0?V1
история работы	0E81
истраживачки пројекти	0E91
истраживања	0E91
ищу работу	0En1
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
ключевая информация	0E;1
ключевые достижения	0EU1
ключевые компетенции	0EA1
ключевые навыки	0EA1
ключевые проекты	0?V1
ключови умения	0EX1
ключові компетенції	0ED1
ключові навички	0ED1
ключові проєкти	0EB1
книги	0F=3
ко сам ја	0F@1
кой съм аз	0EO1
комерційний досвід	0EW1
коммерческий опыт	0E81
коммерческий опыт работы	0E81
комп'ютерні навички	0ED1
компетентності	0ED1
компетенции	0F42
компетенције	0E01
компетенції	0ED1
компьютерные навыки	0EA1
компьютерные программы	0EA1
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
коротко о себе	0E;1
коротко про себе	0F01
кратка биографија	0F@1
краткая биография	0E;1
краткая информация	0E;1
кратко	0E;1
кратко о себе	0E;1
кратко представяне	0EO1
кратко резюме	0EO1
краткое резюме	0E;1
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
линкови	0E<1
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
лични пројекти	0E91
лични умения	0EX1
лични умения и компетенции	0EX1
личностни качества	0EO1
личные данные	0E11
личные интересы	0EE1
личные качества	0E;1
личные навыки	0EA1
личные проекты	0?V1
личные сведения	0E11
ліцензії	0EZ1
ліцензії та сертифікати	0EZ1
м'які навички	0ED1
мероприятия	0FL1
места работы	0E81
места работы и должности	0E81
место работы	0E81
месторабота	0F11
мета	0F01
мета пошуку роботи	0E61
мова	0EJ1
мови	0EJ1
мови програмування	0ED1
мовні навички	0EJ1
мои проекты	0?V1
мотивационно писмо	0FM1
мотивационное письмо	0FN1
мотивационо писмо	0FO1
мотиваційний лист	0FP1
місце роботи	0EW1
місця роботи	0EW1
навички	0ED1
навички та вміння	0ED1
навчальні проєкти	0EB1
навчання	0E71
навыки	0EA1
навыки и умения	0EA1
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
наукові конференції	0F31
наукові праці	0E=1
наукові публікації	0E=1
наукові інтереси	0ES1
научни изследвания	0F71
научни конференции	0FK1
научни публикации	0Eb1
научни радови	0F81
научни трудове	0Eb1
научные интересы	0EE1
научные конференции	0FL1
научные проекты	0?V1
научные публикации	0EP1
научные работы	0EP1
научные труды	0EP1
немного о себе	0E;1
о мени	0F@1
о себе	0E;1
обо мне	0E;1
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
објаве	0F81
објављени радови	0F81
овлашћења	0Ea1
ожидания	0En1
онлайн профили	0EN1
опенсорс	0?V1
описание	0E;1
опит	0F11
опыт	0E81
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
основные навыки	0EA1
основные проекты	0?V1
особе за препоруку	0FT1
особиста інформація	0E21
особисті дані	0E21
особисті проекти	0EB1
особисті проєкти	0EB1
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
патенти	0FY3
патенты	0EP1
педагогический опыт	0E81
персональная информация	0E11
персональные данные	0E11
персональні дані	0E21
пет проекты	0?V1
пет проєкти	0EB1
пет-проекты	0?V1
пет-проєкти	0EB1
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
портфоліо	0EB1
посвідчення	0EZ1
посвідчення водія	0EH1
посилання	0F`1
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
приклади робіт	0EB1
прилог	0Ec1
приложение	0Fe2
приложения	0Fe2
прилози	0Ec1
примеры проектов	0?V1
примеры работ	0?V1
примеры разработки	0?V1
про мене	0F01
про себе	0F01
програми	0ED1
программы	0EA1
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
профессиональное резюме	0E;1
профессиональные знания	0EA1
профессиональные компетенции	0EA1
профессиональные навыки	0EA1
профессиональные навыки и знания	0EA1
профессиональные объединения	0E41
профессиональные сертификаты	0E51
профессиональные сообщества	0E41
профессиональные умения	0EA1
профессиональный опыт	0E81
профессиональный профиль	0E;1
професійна діяльність	0EW1
професійний досвід	0EW1
професійний профіль	0F01
професійний розвиток	0E]1
професійні навички	0ED1
професійні об'єднання	0E31
професійні спільноти	0E31
професійні та інші навички	0ED1
профил	0Fi2
профили	0Fk3
профили в сети	0F\1
профили на мрежи	0E<1
профиль	0E;1
профіль	0F01
профілі	0F`1
профілі в мережі	0F`1
прочая информация	0Ef1
прочее	0Ef1
проєкти	0EB1
пројекти	0E91
публикации	0Fn2
публикации и выступления	0EP1
публикации и доклади	0Eb1
публикације	0F81
публікації	0E=1
публікації та виступи	0E=1
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
реалізовані проєкти	0EB1
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
саммари	0E;1
саммарі	0F01
самооценка на дигиталните умения	0G51
самооценка цифровых навыков	0G61
самооцінка цифрових навичок	0G71
самопрезентация	0E;1
самопроцена дигиталних вештина	0G81
свидетелства	0EY1
свидетелство за управление	0G91
свидетелство за управление на мпс	0G91
свидетельства	0E51
свободно време	0F;1
свободное время	0EE1
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
сильные стороны	0E;1
сильні сторони	0F01
симпозиумы	0FL1
следване	0Dn1
слободне активности	0F<1
слободно време	0F<1
собствени проекти	0F71
собственные проекты	0?V1
сопроводительное письмо	0FN1
сопствени пројекти	0E91
софт скиллы	0EA1
софт-скиллы	0EA1
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
список публікацій	0E=1
способности	0G>2
спільноти	0E31
ссылки	0F\1
стаж	0F11
стажировка	0E81
стажировки	0E81
стажове	0F11
стажування	0EW1
статии	0Eb1
статті	0E=1
статьи	0EP1
статьи и публикации	0EP1
стек	0EA1
стек технологий	0EA1
стек технологій	0ED1
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
технические знания	0EA1
технические навыки	0EA1
техничке вештине	0E01
технологии	0F42
технологический стек	0EA1
технологије	0E01
технології	0ED1
технічні навички	0ED1
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
увлечения и интересы	0EE1
увлечения и хобби	0EE1
увод	0F@1
удостоверения	0GE2
удружења	0G@1
укратко о мени	0F@1
умения	0F42
умения и компетенции	0EX1
умения и навыки	0EA1
уміння	0ED1
уміння та навички	0ED1
уподобання	0ES1
уровень владения языками	0E@1
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
хобби	0EE1
хобби и интересы	0EE1
хобби и увлечения	0EE1
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
цель	0E;1
цель поиска	0En1
цель поиска работы	0En1
цифрові навички	0ED1
циљ	0F@1
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
чужди езици	0E?1
чуждоезикова подготовка	0E?1
чуждоезикови умения	0E?1
школа	0Do1
школовање	0Do1
шофьорска книжка	0G91
шофьорски книжки	0G91
що вмію	0ED1
экспертиза	0EA1
я в сети	0F\1
язык	0E@1
языки	0E@1
языки программирования	0EA1
языковые навыки	0E@1
іноземні мови	0EJ1
інструменти	0ED1
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
ấn phẩm	01a1
その他	0Hf1
その他の情報	0Hf1
その他の職歴	0Hg1
その他特記事項	0Hf1
それ以前の職歴	0Hg1
はじめに	0Hh1
アウトプット	0Hi1
アカウント	0Bl1
アピールポイント	0Hh1
アルバイト	0Hg1
アルバイト歴	0Hg1
イベント	0Hj1
イベント参加	0Hj1
インターン	0Hg1
インターンシップ	0Hg1
インターン経験	0Hg1
ウェブサイト	0Bl1
オープンソース	0>n1
カバーレター	0Hk1
カンファレンス	0Hj1
キャリア	0Hg1
キャリアの方向性	0Hl1
キャリアサマリー	0Hh1
キャリアプラン	0Hl1
キャリア要約	0Hh1
コミュニティ	0Hm1
コミュニティ活動	0Hm1
コンタクト	0Hn1
コンテスト	0Ho1
サマリー	0Hh1
サークル活動	0Hm1
スキル	0;J1
スキルシート	0;J1
スキルセット	0;J1
スキルマップ	0;J1
スキル・知識	0;J1
スキル一覧	0;J1
セミナー	0Hj1
セミナー受講	0I01
ソフトウェア	0;J1
ソーシャルメディア	0Bl1
テクニカルスキル	0;J1
デジタルスキル自己評価	0I11
トレーニング	0I01
パソコンスキル	0;J1
パーソナルデータ	0Hn1
ビジネススキル	0;J1
プログラミング言語	0;J1
プロジェクト	0>n1
プロジェクト実績	0>n1
プロジェクト経歴	0>n1
プロジェクト経験	0>n1
プロジェクト詳細	0>n1
プロフィール	0Hh1
プロフィールリンク	0Bl1
プロフィール情報	0Hn1
ボランティア	0Hm1
ボランティア活動	0Hm1
ボランティア経験	0Hm1
ポートフォリオ	0>n1
リファレンス	0I21
リンク	0Bl1
ワークヒストリー	0Hg1
专业会员	0I31
专业协会	0I31
专业培训	0I41
专业技能	0;K1
专业特长	0;K1
专业知识	0;K1
专业能力	0;K1
专业证书	0I51
专业课程	0I41
专利	0I61
专利成果	0I61
业余爱好	0I71
个人主页	0I81
个人亮点	0I91
个人介绍	0I91
个人优势	0I91
个人作品	0I:1
个人信息	0I;1
个人兴趣	0I71
个人基本信息	0I;1
个人总结	0I91
个人情况	0I;1
个人成就	0I<1
个人技能	0;K1
个人概况	0I;1
个人概述	0I91
个人爱好	0I71
个人特点	0I91
个人特长	0;K1
个人简介	0I91
个人经历	0I=1
个人能力	0;K1
个人荣誉	0I<1
个人评价	0I91
个人资料	0I;1
个人链接	0I81
个人陈述	0I91
个人项目	0I:1
主な実績	0Ho1
主な経歴	0Hg1
主な職歴	0Hg1
主修课程	0I41
主要プロジェクト	0>n1
主要工作經歷	0I>1
主要工作经历	0I=1
主要成就	0I<1
主要成果	0I<1
主要技能	0;K1
主要荣誉	0I<1
主要课程	0I41
主要项目	0I:1
主要项目经历	0I:1
今後のキャリア	0Hl1
从业经历	0I=1
仕事	0Hg1
仕事経験	0Hg1
付記	0Hf1
付録	0I?1
代表作品	0I@1
代表项目	0I:1
以前の職歴	0Hg1
任职经历	0I=1
任職經歷	0I>1
企业经历	0I=1
休閒活動	0IA1
休閒興趣	0IA1
优势	0I91
会员	0I31
会员资格	0I31
会員資格	0IB1
会議	0Hj1
会议	0IC1
会议与研讨会	0IC1
会议经历	0IC1
余暇	0ID1
作品	0IE3
作品展示	0I:1
作品集	0IH2
使える道具・ソフト	0;J1
使用ツール	0;J1
使用可能ソフト	0;J1
使用可能ツール	0;J1
使用工具	0IJ1
使用技術	0;J1
使用言語	0IK1
保有スキル	0;J1
保有資格	0IL1
保有資格・免許	0IL1
個人データ	0Hn1
個人プロジェクト	0>n1
個人介紹	0IM1
個人作品	0I@1
個人優勢	0IM1
個人基本資料	0IN1
個人專案	0I@1
個人情報	0Hn1
個人成就	0IO1
個人技能	0IJ1
個人概述	0IM1
個人特質	0IM1
個人簡介	0IM1
個人簡述	0IM1
個人網站	0IP1
個人總結	0IM1
個人興趣	0IA1
個人資料	0IN1
個人資訊	0IN1
個人開発	0>n1
側專案	0I@1
備考	0Hf1
備註	0IQ1
免許	0IL1
免許・資格	0IL1
公益服務	0IR1
公益活动	0IS1
公益活動	0IR1
公益经历	0IS1
关于我	0I91
兴趣	0I71
兴趣与爱好	0I71
兴趣爱好	0I71
兴趣特长	0I71
其他	0IT2
其他信息	0IV1
其他工作經歷	0I>1
其他工作经历	0I=1
其他情况	0IV1
其他技能	0IJ1
其他说明	0IV1
其他資料	0IQ1
其他資訊	0IQ1
其它	0IT2
其它信息	0IV1
兼职经历	0I=1
出版	0IW3
出版・著作	0Hi1
出版品	0IZ1
出版物	0I[2
出身校	0I]1
制作実績	0>n1
制作物	0>n1
办公技能	0;K1
办公软件	0;K1
功績	0Ho1
加入団体	0IB1
勉強会	0Hj1
勤務歴	0Hg1
勤務経歴	0Hg1
协会会员	0I31
協會會員	0I^1
参与的项目	0I:1
参与项目	0I:1
参会经历	0IC1
参加プロジェクト	0>n1
参加会议	0IC1
参加学会	0Hj1
参画プロジェクト	0>n1
參加研討會	0I_1
參與專案	0I@1
发明专利	0I61
发表作品	0I61
发表文章	0I61
发表论文	0I61
取得資格	0IL1
取得資格・免許	0IL1
取得資格一覧	0IL1
受教育经历	0I`1
受訓經歷	0Ia1
受講コース	0I01
受講歴	0I01
受講研修	0I01
受講講座	0I01
受賞	0Ho1
受賞・実績	0Ho1
受賞・表彰	0Ho1
受賞・表彰歴	0Ho1
受賞歴	0Ho1
受賞等	0Ho1
受賞経験	0Ho1
各種アカウント	0Bl1
各種リンク	0Bl1
同事评价	0Ib1
嗜好	0IA1
团体会员	0I31
団体活動	0IB1
在校实践	0IS1
在校情况	0IS1
在校经历	0IS1
在职培训	0I41
在職進修	0Ia1
地域活動	0Hm1
地域貢献	0Hm1
執筆	0Hi1
執筆・登壇	0Hi1
執筆実績	0Hi1
培訓	0Ia1
培訓經歷	0Ia1
培训	0I41
培训情况	0I41
培训经历	0I41
培训经验	0I41
培训课程	0I41
基本データ	0Hn1
基本信息	0I;1
基本情况	0I;1
基本情報	0Hn1
基本資料	0IN1
基本資訊	0IN1
基本資訊與聯絡方式	0IN1
基本资料	0I;1
基础信息	0I;1
备注	0IV1
外国語	0IK1
外語	0Ic1
外語水平	0Ic1
外語能力	0Ic1
外语	0Id1
外语技能	0Id1
外语水平	0Id1
外语能力	0Id1
外部発表	0Hi1
奖励	0I<1
奖励情况	0I<1
奖励荣誉	0I<1
奖学金	0I<1
奖惩情况	0I<1
奖项	0I<1
奨学金	0Ho1
好きなこと	0ID1
学业情况	0I`1
学业经历	0I`1
学业背景	0I`1
学习培训	0I41
学习情况	0I`1
学习经历	0I`1
学习背景	0I`1
学会	0IB1
学会・セミナー	0Hj1
学会任职	0I31
学会参加	0Hj1
学会活動	0IB1
学会発表	0Hi1
学位	0I]1
学历	0I`1
学历信息	0I`1
学历情况	0I`1
学历背景	0I`1
学术交流	0IC1
学术会议	0IC1
学术兼职	0I31
学术发表	0I61
学术成果	0I61
学术背景	0I`1
学术著作	0I61
学术论文	0I61
学業	0I]1
学歴	0I]1
学歴 教育	0I]1
学歴/教育	0I]1
学歴・研修	0I]1
学歴詳細	0I]1
学生工作	0IS1
学生干部经历	0IS1
学生活动	0IS1
学生活動	0Hm1
學會會員	0I^1
學業背景	0Ie1
學歷	0Ie1
學歷背景	0Ie1
學生活動	0IR1
學經歷	0I>1
學經歷背景	0Ie1
學習經歷	0Ie1
學術交流	0I_1
學術會議	0I_1
學術發表	0IZ1
學術研討會	0I_1
學術背景	0Ie1
學術著作	0IZ1
实习	0I=1
实习与工作经历	0I=1
实习工作经历	0I=1
实习经历	0I=1
实习经验	0I=1
实践经历	0I=1
実務経験	0Hg1
実績	0Ho1
實習	0I>1
實習經歷	0I>1
實習經驗	0I>1
専門スキル	0;J1
専門分野	0;J1
専門知識	0;J1
專利	0IZ1
專案	0I@1
專案作品	0I@1
專案經歷	0I@1
專案經驗	0I@1
專業協會	0I^1
專業學會	0I^1
專業技能	0IJ1
專業摘要	0IM1
專業知識	0IJ1
專業經歷	0I>1
專業經驗	0I>1
專業能力	0IJ1
專業訓練	0Ia1
專業證書	0If1
專業證照	0If1
專業資格	0If1
專長	0IJ1
專題	0I@1
專題研究	0I@1
專題經歷	0I@1
專題製作	0I@1
就业意向	0Ig1
就业经历	0I=1
就業經歷	0I>1
履修科目	0I01
工作	0I=1
工作与实习经历	0I=1
工作实习经历	0I=1
工作履历	0I=1
工作履历表	0I=1
工作履歷	0I>1
工作总结	0I91
工作情况	0I=1
工作技能	0Ih2
工作摘要	0IM1
工作期望	0Ig1
工作简历	0I=1
工作經歷	0I>1
工作經驗	0I>1
工作经历	0I=1
工作经验	0I=1
工作背景	0I=1
工作資歷	0I>1
工具	0Ih2
工程项目	0I:1
工讀經驗	0I>1
希望	0Hl1
希望勤務地	0Hl1
希望勤務条件	0Hl1
希望工作條件	0Ij1
希望条件	0Hl1
希望條件	0Ij1
希望職位	0Ij1
希望職種	0Hl1
应聘岗位	0Ig1
应聘职位	0Ig1
开源	0I:1
开源作品	0I:1
开源经历	0I:1
开源贡献	0I:1
开源项目	0I:1
开源项目和作品	0I:1
引荐	0Ib1
引薦	0Ik1
強み	0Hh1
得意分野	0;J1
得意技術	0;J1
得獎	0IO1
得獎紀錄	0IO1
得獎經歷	0IO1
志工	0IR1
志工服務	0IR1
志工經歷	0IR1
志工經驗	0IR1
志愿服务	0IS1
志愿活动	0IS1
志愿经历	0IS1
志愿者活动	0IS1
志愿者经历	0IS1
志望動機	0Hh1
志望理由	0Hh1
志願工作	0IR1
志願服務	0IR1
応募想定職種	0Hl1
応募職種	0Hl1
意向职位	0Ig1
愛好	0IA1
應徵職位	0Ij1
應徵職務	0Ij1
成就	0Il2
成果	0Ho1
成果物	0>n1
我的优势	0I91
所属	0IB1
所属団体	0IB1
所属学会	0IB1
所属学会・団体	0IB1
所有資格	0IL1
所获奖项	0I<1
所获荣誉	0I<1
所获证书	0I51
执业资格	0I51
技术	0;K1
技术分享	0I61
技术技能	0;K1
技术文章	0I61
技术栈	0;K1
技术特长	0;K1
技术背景	0;K1
技术能力	0;K1
技能	0In3
技能与特长	0;K1
技能专长	0;K1
技能列表	0;K1
技能專長	0IJ1
技能总结	0;K1
技能掌握	0;K1
技能描述	0;K1
技能水平	0;K1
技能清单	0;K1
技能清單	0IJ1
技能点	0;K1
技能特长	0;K1
技能與專長	0IJ1
技能证书	0I51
技術	0J12
技術スキル	0;J1
技術スタック	0;J1
技術專長	0IJ1
技術棧	0IJ1
技術能力	0IJ1
技術要素	0;J1
担当プロジェクト	0>n1
持有證照	0If1
持有证书	0I51
掌握技能	0;K1
掌握的技能	0;K1
掌握语言	0Id1
推荐	0Ib1
推荐人	0Ib1
推荐信	0Ib1
推荐评价	0Ib1
推荐语	0Ib1
推薦	0J32
推薦人	0J32
推薦信	0Ik1
推薦函	0Ik1
推薦文	0I21
推薦状	0I21
推薦者	0I21
摘要	0J52
擅長工具	0IJ1
擅長技能	0IJ1
擅长技能	0;K1
擅长领域	0;K1
教学经历	0I=1
教學經歷	0I>1
教歴	0Hg1
教育	0J73
教育・研修	0I]1
教育与培训	0I`1
教育信息	0I`1
教育学历	0I`1
教育履历	0I`1
教育情况	0I`1
教育歴	0Hg1
教育歴と資格	0I]1
教育程度	0J:2
教育經歷	0Ie1
教育经历	0I`1
教育背景	0J73
教育與培訓	0Ie1
教育訓練	0Ia1
教育訓練背景	0Ie1
数字技能自评	0J<1
数字素养自评	0J<1
數位能力自評	0J=1
文章	0J>2
早期工作经历	0I=1
早期經歷	0I>1
早期经历	0I=1
更多信息	0IV1
更早經歷	0I>1
更早经历	0I=1
曾获奖项	0I<1
曾获荣誉	0I<1
最終学歴	0I]1
最高學歷	0Ie1
會員	0I^1
會員資格	0I^1
會議	0I_1
會議與研討會	0I_1
期刊論文	0IZ1
期望	0Ig1
期望工作	0J@2
期望职位	0Ig1
本人希望	0Hl1
本人希望欄	0Hl1
本人希望記入欄	0Hl1
本人情報	0Hn1
杂项	0IV1
校内经历	0IS1
校园实践	0IS1
校园活动	0IS1
校园经历	0IS1
校園經歷	0IR1
核心优势	0I91
核心技能	0;K1
核心能力	0IJ1
核心项目	0I:1
案件	0>n1
案件実績	0>n1
検定	0IL1
業務内容	0Hg1
業務経歴	0Hg1
業務経験	0Hg1
業績	0Hi1
業績と職歴	0Hg1
概要	0Hh1
概述	0I91
榮譽	0IO1
榮譽事蹟	0IO1
榮譽獎項	0IO1
榮譽與獎項	0IO1
比賽經歷	0IO1
比赛经历	0I<1
毕业院校	0I`1
氏名	0Hn1
求学经历	0I`1
求學經歷	0Ie1
求职信	0JB1
求职岗位	0Ig1
求职意向	0Ig1
求职意愿	0Ig1
求职期望	0Ig1
求职状态	0Ig1
求职目标	0Ig1
求職信	0JC1
求職意向	0Ij1
求職條件	0Ij1
求職目標	0Ij1
求職者希望條件	0Ij1
活かせるスキル	0;J1
活かせる知識・経験・技術	0;J1
活かせる経験	0;J1
活かせる経験・知識	0;J1
活かせる経験・知識・技術	0;J1
活動	0Hm1
添え状	0Hk1
添付	0I?1
添付ファイル	0I?1
添付書類	0I?1
添付資料	0I?1
演講	0IZ1
演講與著作	0IZ1
演讲	0I61
演讲和讲义	0I61
照会先	0I21
熟悉技术	0;K1
爱好	0I71
爱好兴趣	0I71
爱好特长	0I71
特技	0;J1
特記事項	0Hf1
特許	0Hi1
特长	0;K1
特长爱好	0I71
獎學金	0IO1
獎項	0IO1
獲獎	0IO1
獲獎紀錄	0IO1
獲獎經歷	0IO1
現職	0I>1
电脑技能	0;K1
略歴	0Hh1
発表	0Hi1
発表実績	0Hi1
発表論文	0Hi1
登壇	0Hi1
登壇・執筆	0Hi1
登壇実績	0Hi1
發表	0IZ1
發表論文	0IZ1
相关技能	0;K1
相关证书	0I51
相关课程	0I41
相关链接	0I81
相關經驗	0I>1
相關課程	0Ia1
相關證照	0If1
相關連結	0IP1
知識・スキル	0;J1
研修	0I01
研修・講座	0I01
研修受講歴	0I01
研修歴	0I01
研究	0>n1
研究・学歴	0I]1
研究兴趣	0I71
研究内容	0>n1
研究專案	0I@1
研究成果	0J>2
研究方向	0I71
研究業績	0Hi1
研究歴	0Hg1
研究經歷	0I>1
研究经历	0I=1
研究興趣	0IA1
研究計畫	0I@1
研究関心	0ID1
研習	0Ia1
研討會	0I_1
研讨会	0IC1
社交主页	0I81
社交媒体	0I81
社交媒體	0IP1
社交网络	0I81
社交账号	0I81
社会任职	0I31
社会公益	0IS1
社会兼职	0I31
社会实践	0IS1
社会实践经历	0IS1
社会工作	0IS1
社会服务	0IS1
社会活动	0IS1
社会活動	0Hm1
社会经历	0IS1
社会职务	0I31
社会貢献活動	0Hm1
社区参与	0IS1
社区活动	0IS1
社区贡献	0IS1
社团活动	0IS1
社团经历	0IS1
社團會員	0I^1
社團活動	0IR1
社團經歷	0IR1
社團經驗	0IR1
社外活動	0Hm1
社會參與	0IR1
社會服務	0IR1
社群	0IR1
社群參與	0IR1
社群媒體	0IP1
社群活动	0IS1
社群活動	0IR1
社群網站	0IP1
社群貢獻	0IR1
社群連結	0IP1
私について	0Hh1
科研成果	0I61
科研经历	0I=1
科研项目	0I:1
科研项目经历	0I:1
程式語言	0IJ1
竞赛	0I<1
竞赛经历	0I<1
竞赛获奖	0I<1
競賽	0IO1
競賽經歷	0IO1
简介	0I91
簡介	0IM1
簡歷摘要	0IM1
紹介文	0Hh1
組織成員	0I^1
経歴	0Hg1
経歴概要	0Hh1
経歴要約	0Hh1
経験	0Hg1
経験スキル	0;J1
経験技術	0;J1
經歷	0I>1
網路連結	0IP1
组织成员	0I31
经历	0I=1
继续教育	0I41
编程语言	0;K1
网站	0I81
网络链接	0I81
義工	0IR1
義工經歷	0IR1
習得スキル	0;J1
职业履历	0I=1
职业总结	0I91
职业意向	0Ig1
职业技能	0;K1
职业概述	0I91
职业生涯	0I=1
职业目标	0Ig1
职业简介	0I91
职业经历	0I=1
职业经验	0I=1
职业规划	0Ig1
职业证书	0I51
职业资格	0I51
职业资格证书	0I51
职场经历	0I=1
职称	0I51
联系	0I;1
联系信息	0I;1
联系我	0I;1
联系方式	0I;1
联络方式	0I;1
聯絡我	0IN1
聯絡方式	0IN1
聯絡資料	0IN1
聯絡資訊	0IN1
聯繫方式	0IN1
職務内容	0Hg1
職務履歴	0Hg1
職務概要	0Hh1
職務経歴	0Hg1
職務経歴の詳細	0Hg1
職務経歴詳細	0Hg1
職務経験	0Hg1
職務經歷	0I>1
職務要約	0Hh1
職業概述	0IM1
職業目標	0Ij1
職業経験	0Hg1
職業經歷	0I>1
職歴	0Hg1
職歴要約	0Hh1
職涯摘要	0IM1
職涯目標	0Ij1
職涯經歷	0I>1
背景调查联系人	0Ib1
能力	0In3
能力特长	0;K1
自傳	0IM1
自動車運転免許	0JD1
自己pr	0Hh1
自己アピール	0Hh1
自己啓発	0I01
自己紹介	0Hh1
自我介紹	0IM1
自我介绍	0I91
自我总结	0I91
自我描述	0J52
自我評價	0IM1
自我评价	0I91
自荐信	0JB1
自薦信	0JC1
自评	0I91
自述	0IM1
興味	0ID1
興味・関心	0ID1
興味分野	0ID1
興趣	0IA1
興趣愛好	0IA1
興趣與嗜好	0IA1
英语水平	0Id1
英语能力	0Id1
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
获得证书	0I51
著作	0IW3
著作・論文	0Hi1
著作與發表	0IZ1
著作论文	0I61
著書	0Hi1
著書・論文	0Hi1
补充信息	0IV1
补充说明	0IV1
表彰	0Ho1
表彰歴	0Ho1
補充資訊	0IQ1
補足	0Hf1
補足情報	0Hf1
要約	0Hh1
言語	0IK1
言語スキル	0IK1
言語・技術	0;J1
言語能力	0IK1
訓練	0Ia1
訓練課程	0Ia1
話せる言語	0IK1
認定	0IL1
認定資格	0IL1
認證	0If1
語学	0IK1
語学スキル	0IK1
語学力	0IK1
語学能力	0IK1
語文	0Ic1
語文程度	0Ic1
語文能力	0Ic1
語言	0Ic1
語言技能	0Ic1
語言程度	0Ic1
語言能力	0Ic1
語言與技能	0IJ1
課外活動	0JE2
課程	0Ia1
論文	0JG2
論文・著書	0Hi1
論文發表	0IZ1
諮詢人	0Ik1
講座	0I01
講演	0Hi1
證明人	0Ik1
證書	0If1
證照	0If1
證照與資格	0If1
證照資格	0If1
计算机技能	0;K1
计算机水平	0;K1
计算机能力	0;K1
认证	0I51
讲座	0IC1
论文	0I61
论文与专利	0I61
论文专利	0I61
论文发表	0I61
论文情况	0I61
论文著作	0I61
证书	0I51
证书情况	0I51
证书认证	0I51
证书资质	0I51
证明人	0Ib1
证照	0I51
语种	0Id1
语种能力	0Id1
语言	0Id1
语言技能	0Id1
语言掌握	0Id1
语言水平	0Id1
语言能力	0Id1
课余爱好	0I71
课外活动	0IS1
课程	0I41
课程项目	0I:1
课题与论文	0I61
课题项目	0I:1
資格	0IL1
資格・免状	0IL1
資格・免許	0IL1
資格・検定	0IL1
資格一覧	0IL1
資格認證	0If1
資格證書	0If1
賞罰	0Ho1
资格	0I51
资格认证	0I51
资格证书	0I51
资质	0I51
资质证书	0I51
趣味	0ID1
趣味 特技	0ID1
趣味/特技	0ID1
趣味など	0ID1
趣味・特技	0ID1
趣味・関心	0ID1
身元照会先	0I21
軟體技能	0IJ1
転職希望条件	0Hl1
软件技能	0;K1
软技能	0;K1
进修	0I41
进修培训	0I41
进修经历	0I41
追記	0Hf1
送付状	0Hk1
連結	0IP1
連絡先	0Hn1
連絡先情報	0Hn1
進修	0Ia1
進修課程	0Ia1
運転免許	0JD1
運転免許証	0JD1
部活動	0Hm1
重点项目	0I:1
重要项目	0I:1
链接	0I81
開源專案	0I@1
開源貢獻	0I@1
開発スキル	0;J1
開発実績	0>n1
開発経歴	0>n1
開発経験	0>n1
関心	0ID1
関心事	0ID1
関心分野	0ID1
關於我	0IM1
附件	0JI2
附件材料	0JK1
附加信息	0IV1
附加資訊	0IQ1
附录	0JK1
附錄	0JL1
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
駕照	0JM1
駕駛執照	0JM1
驾照	0JN1
驾驶执照	0JN1
驾驶证	0JN1
가입단체	0JO1
간단소개	0JP1
간략소개	0JP1
강연	0JQ1
강의경력	0JR1
강점	0JP1
개발스택	0>F1
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
경력정보	0JR1
경험	0JR1
공모전	0JU1
공인어학	0JV1
공인어학성적	0JV1
관련링크	0JW1
관심분야	0JX1
관심사	0JX1
교내활동	0JY1
교외활동	0JY1
교육	0JZ1
교육경험	0J[1
교육과정	0J[1
교육및연수	0J[1
교육및학력	0JZ1
교육사항	0JZ1
교육수료	0J[1
교육이력	0JZ1
교육이수	0J[1
교육이수내역	0J[1
교육활동	0J[1
교육훈련	0J[1
구사언어	0JV1
구직희망조건	0J\1
그외	0J]1
근무경력	0JR1
기고	0JQ1
기본사항	0JS1
기본인적사항	0JS1
기본정보	0JS1
기술	0>F1
기술사항	0>F1
기술스택	0>F1
기술역량	0>F1
기타	0J]1
기타경력	0JR1
기타사항	0J]1
기타정보	0J]1
기타활동	0JY1
나에대하여	0JP1
논문	0JQ1
논문및저서	0JQ1
논문실적	0JQ1
능력	0>F1
단체활동	0JO1
대외활동	0JY1
대회	0JU1
대회수상	0JU1
도구	0>F1
동아리활동	0JY1
디지털역량	0J^1
디지털역량자가진단	0J^1
레퍼런스	0J_1
링크	0JW1
면허	0J`1
면허및자격증	0J`1
발표	0JQ1
발표및기고	0JQ1
보유기술	0>F1
보유능력	0>F1
보유스킬	0>F1
보유역량	0>F1
보유자격증	0J`1
봉사	0JY1
봉사경험	0JY1
봉사활동	0JY1
부록	0Ja1
비고	0J]1
사용가능기술	0>F1
사용기술	0>F1
사이드프로젝트	0JT1
사회공헌	0JY1
사회봉사	0JY1
사회활동	0JY1
상세경력	0JR1
상훈	0JU1
성과	0JU1
세미나	0Jb1
소개	0JP1
소개글	0JP1
소셜링크	0JW1
소셜미디어	0JW1
소속단체	0JO1
소속학회	0JO1
수강과목	0J[1
수료과정	0J[1
수상	0JU1
수상경력	0JU1
수상경험	0JU1
수상내역	0JU1
수상및장학	0JU1
수상실적	0JU1
수상이력	0JU1
수행과제	0JT1
수행프로젝트	0JT1
스킬	0>F1
신상정보	0JS1
아르바이트	0JR1
어학	0JV1
어학능력	0JV1
어학사항	0JV1
어학성적	0JV1
어학시험	0JV1
언어	0JV1
언어능력	0JV1
업무경력	0JR1
업무경험	0JR1
업무역량	0>F1
업적	0JU1
여가활동	0JX1
역량	0>F1
연구	0JT1
연구경력	0JR1
연구과제	0JT1
연구관심분야	0JX1
연구실적	0JQ1
연구업적	0JQ1
연구프로젝트	0JT1
연락처	0JS1
연락처정보	0JS1
연수	0J[1
연수사항	0J[1
오픈소스	0JT1
오픈소스활동	0JT1
온라인프로필	0JW1
외국어	0JV1
외국어능력	0JV1
외부교육	0J[1
요약	0JP1
운전면허	0Jc1
운전면허증	0Jc1
웹사이트	0JW1
이력	0JR1
이수과정	0J[1
이수교육	0J[1
이전경력	0JR1
인적사항	0JS1
인적정보	0JS1
인증	0J`1
인턴	0JR1
인턴경험	0JR1
인턴십	0JR1
자격	0J`1
자격내용	0J`1
자격면허	0J`1
자격및면허	0J`1
자격사항	0J`1
자격증	0J`1
자격증및면허	0J`1
자격증및어학	0J`1
자기pr	0JP1
자기소개	0JP1
자기소개글	0JP1
자기소개서	0JP1
자기소개편지	0Jd1
자원봉사	0JY1
자원봉사활동	0JY1
작품	0JT1
장학금	0JU1
재직경력	0JR1
저는	0JP1
저서	0JQ1
저서및논문	0JQ1
저술	0JQ1
전문기술	0>F1
전문분야	0>F1
전문역량	0>F1
주요경력	0JR1
주요기술	0>F1
주요성과	0JU1
주요프로젝트	0JT1
주요활동	0JY1
지원동기	0JP1
지원분야	0J\1
지원직무	0J\1
직무경력	0JR1
직무경험	0JR1
직무교육	0J[1
직무역량	0>F1
직장경력	0JR1
직장생활	0JR1
참여프로젝트	0JT1
채널	0JW1
첨부	0Ja1
첨부서류	0Ja1
첨부파일	0Ja1
최종학력	0JZ1
추가사항	0J]1
추가정보	0J]1
추천	0J_1
추천사	0J_1
추천서	0J_1
추천인	0J_1
출판	0JQ1
출판물	0JQ1
취득자격	0J`1
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
커버레터	0Jd1
컨퍼런스	0Jb1
컴퓨터능력	0>F1
컴퓨터활용	0>F1
컴퓨터활용능력	0>F1
콘퍼런스	0Jb1
토이프로젝트	0JT1
툴	0>F1
특기	0>F1
특이사항	0J]1
특허	0JQ1
특허및논문	0JQ1
팀프로젝트	0JT1
평판조회	0J_1
포트폴리오	0JT1
프로그래밍언어	0>F1
프로그램	0>F1
프로젝트	0JT1
프로젝트경력	0JT1
프로젝트경험	0JT1
프로젝트수행경험	0JT1
프로젝트이력	0JT1
프로필	0JP1
프로필링크	0JW1
학교	0JZ1
학교교육	0JZ1
학내활동	0JY1
학력	0JZ1
학력및교육	0JZ1
학력사항	0JZ1
학력정보	0JZ1
학술대회	0Jb1
학술대회참가	0Jb1
학술발표	0JQ1
학술활동	0JQ1
학업	0JZ1
학위	0JZ1
학회및세미나	0Jb1
학회활동	0JO1
한줄소개	0JP1
핵심기술	0>F1
핵심역량	0JP1
핵심요약	0JP1
행사	0Jb1
행사참여	0Jb1
협회활동	0JO1
활동	0JY1
활동사항	0JY1
활용기술	0>F1
활용언어	0JV1
활용툴	0>F1
회사경력	0JR1
회원	0JO1
회원자격	0JO1
훈련	0J[1
흥미	0JX1
희망	0J\1
희망근무조건	0J\1
희망사항	0J\1
희망업무	0J\1
희망연봉	0J\1
희망직무	0J\1
희망직종	0J\1
"#, r#"0000000000000000Xl5@0000m6lG00000000TMO700000000PTGF00000000\V7kh^jj000000000000T6Z9P@8A<oGg8UW:0000hF2M000000000000d<MI00000000
00000000@5=>0000I2?Q00000000<:d[0000000000000000Q60o00000000H^N4`PO7lW@VH`LHE7Zf00000000000005;=00004AlW0000000000000000m0MW0000
00000000XSQi@kd6m6\<000000000000Dh1P0000000088RN000000000000Pl6n000000004?X64OUTDlSE<mFO00000000<ETP0000LiMV000000000000<\B90000
HV^;000000000000000000000000a5fR0000LN`V0000\[W@03EbLfWU0000000000000000TDeg000000000000d>aj000050hA0000000000000000THYVPBLF`_0_
0000PIA5L]AgLYRX\;[Q00000000HhSg000000000000000000000000000000000000@IJD00000000dYY>00000000<\me0n9K000000000000HYEXd`W:00000000
000000000000000000000?]V`Y@;<[CVQ4jm00000000000000000000T1Ie02l4<8g>l8[fLTo\h`6I8=6clU;XTlH9P9<W0000TbfR000000000000dCfC00000000
d1=Q0000000000000000HhGa0000PP>F000000000000@AcodS2_L772\<Jf0000h;P>0000XVk>0000000000000000@7lC000000000000<^CTLe4?PNR^4MA8@8Vk
0000000000000000000000000000000000000000D0kL00004EfOd]M:00000FE@00000OmQ00000000000000000[nD0000DSKH000000000000XJ\B\ZLJ0000H1@h
0000000000000000000000000000<X:J00000000T0[aX4dG00000000XUn10000000000000VHF000000000000000000000000PRaj00000000LGA18Vo`00000000
00000000`lYF<BMnP:2J000041_W000000000000DSJ<0000000000000000A4L>0000000000000000000000000000H[F8HUFh00000000hJ?m0000000000000000
00000000000000000000000009jL0000@QP3`kfm174Q000000000000000000000000`OWf4lXUDba40000Tg[I000000000000@9]Z0000HjgB00000000X2mc0000
00000000TJQ=0000`6Al0000dQJk0aA3@`D>00000000000000000000`I[UPZ=f0000\65LT<74\D;SLJ6XXYF[lZX<97>:00000000@@DiP1aa@5GSL^^30Tkj0000
00000000000000000000lk>60000@4dj0GakHP]9@EBX8C2_<ZQL`kN;000000000000000000000000000000000000DB`G0000hB>N00000000`0]F4:B8PC38l<=A
X:PM<Odl\Zk[\k`O0000000000000000=1BaQ4R;000000000000000000000NLV0000i2[20000`4NAP[j90000`;4BTI;4`OZ6000000000000@<k>HhHb00000000
00000000000000000000000000000000HjEXXEK4`:cR00000000`W`4@\hV0000LNDf0000000000000000000000000000`F]4hK5e00000000000000000XEY0000
0000000000000000@4[W00000000000000000000000000000000\LQK0000@5?:000000000000lX\M0000000000000000000000000WNhi0\^00000000T`Rl<U1_
000000000000e8KkDG6c00000000000000000000@QZk00000000000000000000h87?00000000PkTSd1LRi3f40LHC00000000X>ee000000000000000000000000
00000000A38J0000000000000000000015E^00000000\QmOe7l?0000000000000000HIZ0llNM0000lFTW=5j3l_`7hLAm000000000`[Y41i\0000000000000000
000000000000000000000Bfo00000000TA8F00000000000000000000`;`4000000004o`3=0Cl00000000000000000000000000000000@E:N@9?a000000000000
00000000D7KS0000I4:S000000000000000000000000000000000000<BmY\T?ZHXRX00000000`:3APFj30000000000000000<jMc00000000`BHQLTMi85?j4k;<
I585LKLFP[O0A8QP0000=7=S0000DT>U0000l3o<0000<IVB000000000000000000000000000000000000hH54l=`<000000000000000000000000000000000000
00000000lTTiXn>O00000000000000000000P4A^0000i8FU`0X4P8ALXc3_<l<O00000G:10000000002d:8Z3T00000000000000000000<H:llKj?@P9WlQQh0000
0000hK`CdlR20000dGi=\[=\m65@`BW;DO@D000000000000000000000A[fi4U600000000hJd1HVNg]84ChkX0TX_c00000000l\dT0000000000008YCZY7eC0000
TOiX<7g_4\PVH:IL0000@TNlT0In@[I_i64edi]F00000000i55Y00000000PmAK0000000000000000@ZV_4@eT0_j000000000\OQ^HU=^0000000000000000`3:R
h;P]4B4RlCa[hdY<00000000000000000000000000000000000000000000000000000000000000000000000000008KbmH@O50000Y8NS00000000000000000000
000000008kX\LZUL000000000000Q5hb0000@JiBDQ4V0>fL0000000000000000Po>40000000000000000000000000000A3\Y000000000000i4P[00004MkH8X14
0000000000000000000049\60000X2R8LH>NU8I[0jCG000000000000000000000000`]X?0000000000000000@FHS0000LEWG00000000000000000000L^>00000
I7n40000@1L_00000000dUB2\BZG000000000000XDY60000E7>mTDYe00000000dAm30000P;bh42Go000000000000000000000000000000000000P<G1TQRn4R[_
\>4DT6`7Dj]UdK9i97XD4mZWl`kZ0000lTkF8;Bg0000`:>W0000`J7Jl10100000000`N=38]H8Di7P0000000000000000000000000000TmA[H>oFXhg?E1PJ0000
00000000DU?400000000Xg?2000000000000451R00000000LZYe<eIUP8Oa0LCX0000000000000000L0:V8P\F0000m6Dm0000000000000000ToM5000000000000
L:FBdH1=4U?O`m:b86ca@\MiHL4>0000TOKi0000U4J[88_R00000000<F3d`T9^00000000000000004PFi0000E4dgQ4Y6A7Z<0000000000000000000000000000
<:6@0000000000000000000000000000`OME000000000000000000000000`7A?00000000000000008RjB0000X@H;000000000000000000000000LUP400000000
000000004gJQ000000000000000000000000TAM[00000000DL_7\P5D0000`Q4k@BV^0000H3g<4;_]LGFhHUY?0000000000000000Y6Z208QRPIT9D]h70000h65d
00geHJBgdOh\0jKNX18T0000000000004@mg00000000hXg1PHmFh?YF0000000000000000000000000000000000000000Y3LH000000000000000000000000@>I]
000000008_<000000000Hfai00000000000000000000@6Un0000000000000000@`UK0000PUHH00000000\IDEl;k98?iWi6Nc0000\ca`0000D4[ldT2\0000X0GQ
000000000000DCN=h`C`@>PG98KG0000000000000000lhe[\AAb00000000000000000000PJHN000000000000000000000000D7^\0000`K_H00000000000002nY
M7io0000\2[>H_i]Y38h000000000000000000000000m44Y0000000000000000000000000000DMMWTWBS000000000000000000000000lO?R0000000000000000
000000000000000000000000000000000000H=bB0000HcO=DGgR000015Zg`<D1X<0R00000000\7?RLWh?0000l=mM4R180000A0<gdBjf0TFm00000000PK;=8H3U
0000000000000000\_6V000000000000XYGU000000000000l8D[<oHK00000000000000000C=o0000D>]d0H00`61LDV7VHWSah^ckXQR500000000000000008[kF
LWc1TMCN000000000000000000000000E7TT0000000000000000Tc:L4;jSL^1G000000000000Dj;900000000e6oe0000H\X^<gL>00000000000000000000`J_E
HROLhTTZ00000000lFeB48[<`DgG<_Ai0000DoW:000016OG0?ERl`2gE3[600000000000000000000dCSdlc?<X_CmdG^@@2Yb95ZU0000l:P_DJZ00000TG=nD1cn
0000`I]600000000T4LD`_2;P_hkd`jU<G9F00000000000000000000e6U_000000000000000000000000I2U\00000000000000000000<fIo0000000000000000
0000lDJb00000000000000000000<JU70000DSEbD:I0h<G?DJS[0000\=lX00004E=O00000000`EYJL?7S4P8S00000000`O8Y00000000<foc0000hQg600008X6Y
lPjH00000\JC0000TF5i00004<<a=6hZ4Ddc0000000000000000000000000000D^1]`i4T00000000000000000000000000000000000000000000<<6N00000000
00000000000000000000000000000000@5R;0[Ac000000000000Y6M100000000000000000000000086@=0000000000000000000092;@00004ZTB00000000PR==
`6LB000000000000P\5Md\fP000000000000000000000000TE=6X5>B0000lcM8000000000000A7TH`X2APEACdgc[XS3^4^Pj0000@lTZ00008f6]m4D:00000000
0000000000000000XCil00000000@ERQPXCTT4@TdPh64OSQ0000<g620DWZi8R:0Ed?4MQD00000000Pe;E000000000000\Zf\00004YAId7]_lO220\T@00000000
@A0F0000TWHHA4K?H;>O4=89D`nM`D[N0000]33[`Lnn<SH\00000000hX360000`K`j000000000000P:Rn`ShJlTP]DVn>0[7@A17`4iE30000000000004BTQ0000
8BAo00000000\l7A00000000l0d`d;`YPBfC<G>]\03n0000000000000000000000000000a6SR0000D@5700000000\IZ[000000000000000000000nMH00000000
HZf:<>Nc0000<;I00OEL8]cmI7Ho000000000000U3jf0LJf=2`<00000000@6JJ00000000000000000000000000000000000000000iQ^<V91Lafn<?[B`Y1`0000
HL;=0000000000008cD2000000000000\?^0<VA_000014c5HO5@l@ab<k3h00000000L]Kg@iH;hjUE000000000000\@[H0000000000000000h^k;09gkTl=i0000
000000004eQQ8XaE0000000093aB0000HQJQ0GM0\g9k00000000000000000000000000000000hBc3XgXI00000000TObT000000000000000000000000PkF<0000
0>GJ`G6S\VOe00000000LGdi0000000000000000P3F;0000d^on0000000000000000Xm2c00004AcRTHMG\Jg:`k\e000000008Gf=LT\94mEl95i:00000000LA4A
00000000000000000000XHnoDTai0000`mR^00000000000000004]Y50000Q5Bd0000000000000;[:00000000000000008]GE00000000000000000000P]ea0000
000000000000\@PG0000T[\700000000dS=E0000`V<i0000000000004NXTLjQUm8Oj000042aaTRJl000000000000000000000000`V]O0000XB@_Q7H0@[T60000
0000d`8nLilX00000000000000000000000000000000Dah<00000000000000000000000000000000h[aDL@lE00000000000000000000000000000000D`:G0000
4QlFX3nN@keF0000`\^ThnVk000000000000Lc`7TohU\G0nPLU6dZg90000TER3000000000000DAJ7\^?;0000PAc6hPWC0000<`@MLdf5000000000QOC00000000
000000000000T11oT6XU00000000PP[D00000000HSmF98NA0000000000000000000000000000DCHJ@SeB8B980000000000000000l^Zd`J2Q000000000^EcH_ZE
00000000000000000000lCV0000000000000l0`e00000000XJT`4[BY`Q1CPUKn000000000000000000000000000000000000H74G000000000000P_7S00000000
\@9L0000XKPU0000000000000000<9QI4\HohJ?^HHMj4d82000000004e>O0000LBK]000000000000000000000000DHcX00000000liLGd]Ei0000000000000000
0hCD0000000000000000hAVN0000h^Jb00000ldo08mQ0000LfFDdKG_000000000000d\MM0000000000000000000000000D>>0000hQ^:0000HIL2000000000000
i5ER000000000000000000000000000000000000X>`000000000PWW]00000000`09D0000000000000000XA^i0000`YQ_00000000000000000000000000000000
97nI00000000985H0000<\\7000000000000000000000000i6gLlU>7LZ<o00000WVM0000TY?S`ZYJ00000000U7DR000000000000000000000000000000000000
0000PEc_00000000@LWd0000@NDSD`QN0000000000000000dOD\8ZJZ\^`hd85S0000@3HC0000000000000000\2@dXMHA000000000000HgbL53b\000000000000
=72D0000d;4Q000000000000\IfP<CGc0000000000000000000000000000000000000000<37Ph@4W\Q?c0000\PEP000000000000hI160000XMIO000000004Nln
0000T5U200000000\:=b0000TBiaLE4^0000000000000000@EVL0000000000000000LEKLlID_TKnV0000000000000000000000000000H@0PHmNa000000000000
D<h50000000000000000XXJ@8CPbD]Th0000Y4HN000000000000\O0`000000000000LD?R0000000000000000L`IY0000000000000000I6KW000000008U9h\g?n
Y3GA4MCe000000000000X<DX00000000l@2`000000000000`F1JPID5lJ:cHPUS00000000000000000000<7`MdnX:LjB?P77A00000000d?HXDN^9\VcP00000000
0000000000000000000000000000E7]?0dJm0000000093PP0000`nf200000000000000000000000000000000XR]G0gn8000000000000000000000000\ImNHX0D
0000000000000000PQjc0000`9Sal^2G00000Eb5PZOI4TXj000000000000`kAm000000000000PoFP000000000000H2>>P;LM000000000000TB[Y00000000<\22
000000000000Q6fkH5UE000000000000854``Ykl58T20000X7=^0000000000000000X8Zb000000008NE@00000000000000000000000000000000000000000QUk
dH`I0000\QW5HHmd0000000000000000000000000000P1`5`6KD48<dT=YW00000000l[2a0000dDlD0000@2f6000000008FGe\7BA0000h<^]91;8M3H=0000P0DX
T:do00008:Y3HCKVDH3c000000000000000000000000X[\e000000000000d>6=8kL1000000000000000000000000000000000000000000000000Lf`k00000000
00000000000000000000000000000000Q3UZ000000000000000000000000i1cC000000000000000000004FD10000h8_30000@8N=4=l>000000000000Q5[HlQm9
d?6e0000000000004BeS0000l?LC000000000000dGCY00000000m8N5000000000000XCcP0000<EfgdPda000000000000POnk0000000000000000000000000000
PDMo468iA36@0000lOai0000D7f`TGim0000HW4HTH9]00000000\Y4H00000eOJ0000P8f;`IU8dZ]n00004OB@15WI000000000000HS8700000000000000000000
0000m0lV<C][0000<G2ihW6Z0000000000000000000000000000000000000000T;D\0000000000000000@Fe5PlN50000000000000000L5og000000000000i4cY
H2Fg0000LK`X00000000000000000000lWd6M7JO00000000000000000000Ph0E000000000000000000000000lEIlLA8Y00000000000000000000I6hl00000000
000000000000000000000Q5j\eNSXEOS0000000000000000000000000000000000000000000000000000000000000000PF:g12Le000000000000a4eo00000000
0000M5AY00000000000000000000\jGO93Ab0000PCAXe04gI4[CQ88M00000000000000000>;`PC=:\6dBD>HcdBPkP8YGLLigTE31DKJnTS`X0dmQhbD]lg\ehOF0
@ARQ@R>_0000DQ8K0000P90F07nm`9Z@\V>L0000000040@L00000000<MEa0000H2kXLY2P000000004BYa=5QU0000000000000000000000000000Y4iSD0bW0000
HH2IH[^DI7co0000M5]gTnba000000000000d03a00000000000000000000000000000000d1=_l]KU`]Ok00000000@Q2d0000000000000000000000000000@a<8
h=@7e2YXDYIi0g<l\=eO00000000000000000000000000000000000000000000P^9k00004J?<0000000057li00000000XSXK0W>Q000000000000<8==lB@P0000
000000000000Y84400000000hC2TXRh_000000000000000000000V9?4@nehOho8Z2Q4D2@0000LVKM0000D8Tb0000lNhO000000000000H8`H0000`93l00000000
000000000000l1MXlGG<0000T6>XTBhnU43H00000000000000008[6D0000453V0000000000000000000000000000dW[I000044Ek00000000@XC300000000T_ZU
0000hRD`DoHo00000000000000000000e6KEHmkE00000000000000000000000000000000LZ7=0000464=8OgQ00000000`PRnldPL00000000HW9?P]Cb00000000
00000000000000000000PgS1l`Z100000000E0gE00000000l`^_0000PI^c8Z<P]1F3\jfJDD;k`GBPI3430000H;f600008<>VU43f000000000000000016MO0000
@4DWhFG5Lol<000000004<AM0000`H1NlO?^HN_=d?aOhU5l``aN08c=TaMi\:8=10K`H3MnH?0F4AdeY6bZdE;mX@]]53aZ0000<OJ8000000000000000000000000
000000000000000000000000e3Em00000000<Y>a00000000T]3100000000`1CE000000000000A5BRd<9k000000000000Po65PCXE<\mCDMMe0000L1Tg00008G;5
0000000000000000\W;Mh?SC00000000\6deP\SC0000000000000000000086AL0000000000000000d8=Tl^5G0000E7jAXhKg000000000000\IcC0000<516PNZ^
00000SIF0000000000000000\YaYTXH5P][=000000000000000000000000lQT^@=HD013_hPHoh`<P0000\2WB0000000000004J`o@bOBHAR:0000000000000000
0000000000000000000082U04h^Q000000000000<URMD4D><FdKXS;m0000d2\4\;>f0000d\UN0000LZ1h\\_Y0000000000000000000000000000lD5`00000000
8kB?0000000000000000@CMeTaOk0000000089oc0000X?030000000000000000000000000000hRA^dlBVTm:;T<NO00000000`=^T0000`0W=0000l33900000000
00000000TTU;00000000000000000000\\bQ00000000PRlF0000000000000000000000008DDC000000004hRD000000000000000000000000@W9VI6X400000000
0000l3NI0000000000000000`Rn@l@IF0000000000000000L@WFI3hDLPhR000000000000Xlbo000000000000<UNHX=oZ94bcHELE00000000000000000000XmYl
0000@HJF000000000000PBSlhQWJDbZTd^?O0000XFOQ000000000000XLEO927\Q6>C00000000Pj5gl=e2`]HHhYkZ000000000000000000000000000000000000
LZ01000000000000lCaD000000000000000000000000000000000000L;eK<>A[8_`TE3QX00000000000000008[5f0000`6lNl;nUU0`:0000<P3DljhB0000lQe^
00000000000000008G710000000000000000000000000000T<hT0000000000000000000000000000<m;8000000000000000000000000lVaO0000000000000000
00008nbo000000000000D2?O0000d1lAT8n\8=Q04EUJT5lmPVQg0000000000000000000000000000000000008FoM41`o00000000000000000000\JC>0000hEbN
00000000000000000000dU>Q000053Rfi0hbP4>DE4o\00000000000000000000TK:h0000M1:H00000000Dn_1XU<1T?3<`gL]0000Dn?d00008DR`0000X2JCDFZ>
979Z0000000000000000l9N:000000000000000000000000000000000000\H`V0000000000000000TBMF15hD0000`7Wf000000000000`X8@lTek00000000Lj`I
dThC0000TZmBI8D9000000000000X`D^0000d9WX@YTb00004NRI0000DW<L0000000000000000i7P@0000000000004][l0000000000000000lH42000000000000
00000000X2X:H8MQM0BM0000000000000jZE00000000XN?h000000000000l9F>8Xn[\6Dj0000000000004B?K000000000000000000000dg:H>RL000000000000
0000DI^700000000Q7W<00000000000000000000@JO;00000000Y1_500000000E0WQdQ_g`SDG0000lBJb0000000000000km8000000000000DRHJ0V>fh`_c`]4X
000000000000000000004469000000000000X^Ck00000000000000000000@S=b00000000HZU<00000000h2SkD9Un8]Q\0000T;E3P<0;X?Xf\NBbi77Z00000000
000000000000Y01H00000000h\cU0000000000000000000000004=VF0000000000000000000000000000`F:C00008nm700004goa4?3V0000hIJo4QGFhnoi0000
000000000000Y6AR0000d\ZC00000000<HblH?d0DlbJ00000000H?cV@86J00000000DMYg`]g?00000000TOJR0000000000000000H=Ch<2a700000000000054iA
0000`TZTX\>VPf[Z000000000000hT0WP_UD@VAG00000000000000000000@;bZ000000000000000000000000hm3HH:cm000000000000T?Q20000000000000000
0000P7>Y0000TMRL0000`QQT<nBfXa>h41k=00000000000000000000H?bWL98]0000l662hZ;1Y5SkQ7AUPMJn0000000000004Dn1\o>I0000hXl:PDTg@dQ30000
00000000`THm0000U5IE000000000000\AWHLFWd0]Nn0000@@6k0000000000004J;d0000lNYc0000@4dY0000000000000000D8U[PHVD`Lh?lBh5\?QGlHCf\m1:
Y3:68F9m94_?M6l20000I59m000083YT00000000HUM^XGl^8\e;0000\RZBh3G0<7Ce\O3m<Y16l@D:000000000000000000000000LJ\RdRR6XF8[U4G700000000
A7RP000000008RGW0000<XnNLT4[0000h\030000000000000000hXMRI6_900000000dBD=PDfB00000000PHVX009R`L2K<h1h00000000@W^AHK2n00000ODBPl?;
d[bMle9LD@\j\I5N0aJ1dmVT00004RZ^0000\OR8DlMI00000000\LVg00000000000000000000`@8S@HF30000000000000000h>^O00000000000000008^iT0000
0000D3RJ0000000000000000000000008iS@dcW00000000000000000000000000000dQdoHoFn000050fT00000_5]0000D\ne0000lYIQH[4R0000LQ<R08DlLkNn
00000000000000000000@8`9lMd08Z^n`1e4000000000000000000000000Hdoh0000000000000000\WQ=0000000000000000hKif<nE;P01Z0000000000000000
00000000hK7Xe4Xa00000000T\IDa5g`00000000\OMW0I3<12;U00000000000000000000@RAK0000m3Zd0000lVRK<j5;000000000000<7Vg00000000dOI>PlEV
8n0g`DKB`l`m`\Pm@KV@8i5CE1@Z0000000000000000000000004XeJ00000000@V_SH>[P000000000000e35STMDgP;8XX`TU0000000000000000Tf>?00000000
000000000000XlPl0000lmR=M7Ql0000\o\200000000T13HL>WhXAikPYS;<\i>0000DX^:dLYm000000000000000000000000dkAF0000hB^i0000000000000000
0000000000000000Leef0000TS?c000000000@@o000000000000000000000000000000000\[SdEAO000000000000laT_0000`g[;000000004Ih8dPGL00000000
8EY400000000000000000000000000000000000000000000P1IJa3WjL4J68dhPX1^Q00000000000000000000000000000000000000000000000000000000@IED
I4]JI5=o000000000000000000000000T:;100004dVaX\T0lTKKdCO_\]DSi7P^00000000PMl?0000000000008Vkm0000000000000000000000000I3K00000000
4QBX0000000000000000000000000000@CL><WlV0000<An_LQ_6000000000000lPLB000000000000L0AQL@[l`;cP000000000000L1eT00000000000017S^`3b4
d84g<WaVh;\5lGXn4\@B89W;T4;PHB2b0000000000000000000000000000000085l`000000000000P^420000\E>K4ZMEX:WJHF9a4>9@a3i^000000000000lIeg
D`V200000000=5DY0000i7kC000000000000d2PR0@V\@GCd0000000000000000h6BW000000000000THkE0000TBoQdC?K000001Gg0000l?OUD=WA\Doo4dIYa7J1
TR9CM6d100000000LGj[lWSnH[n:000000000000000000000000\Enc00000000@cW_TY_=`cbf0000000000000000d9<H0000DLRN@n<D00000000000000000000
hH1l=4b?@:8L00000000@\L>0000<^bPDM]oL@U9\`7I000000000000000014@e00000000LNgF000000000000\8:nLX3A0000000000000000Pm8B000000000000
0000000000008iYHi3_2d;=Qd^jP0@aPhHm9Hn7`00000000000000000000000000000000l44@L<QXdL050000@ILQ8X]a@ZRU00000000H]I_00000lg]HP<adUQW
dWJ:dBgQ0000000000000000XZPC000000000000\kkh00000000T?5bL^Me0000hFB_8Z5m00000000000000000000000046WCD1No00008GjF0000000000000000
000000000000000000000000HCTl@jan00008EZb0000000000000000XlBf00000000\R5@]0S_00000000000000000000HDQe0000000000000000000001T@0000
0000P`hj0000000000000000000000000000`GWb0000000000000R1a58Q800000000M4hK000000000000000000000000000000000000000000000000HccbdDi>
00004C8NX`NKh<Y]a7YL0000XP^]D;X6000000000000000000000000000000000000`9X5000000000000000000000000000000000000000000000`C0`EA\0000
000000000000Peh:<JnZX]C0M4gg0000<C>CXHg:L_YE00004Yfo0000000000000[IBH8bX0000000000000000000000000000\InIY8=E00000000hCCFdL@n0000
00000000lIfB000000008i[J00000000Q7;Xhl4O000000000000l4BW00000000E0m70000@M_H000000000000h^Bc0000H0c;000000000000TbJn000000000000
0000000000000000l3fB000000000000@02h00000000000000000000000000008_9>8BAT0000000000000000I73j00000000`^;n00000000000000004G@>LVL4
00000000000000000000XYM_0000DaO;0000T_Nh0000`:l200000000000003;m000000000000\_^?000000000000PYF200000000000000000000=6@V00000000
000000000000T@;W0000000000000000lBmE00000000\UL]<5`k`JA7`_[E]67M0000I24n00000000000000000000E6ZS00000000000000000000000000000000
000000000000\9eZXX_<0000000000000000000000000000]7a>0000000000000000000000000000000000000000T=Ej0000000000000000hWDK000000000000
000000000000LBE40000000000000000000000000000U1[f0000]6IYXlF`0000000000000000\9cK0000@POn00000000L@5gDNc`dLGY`:7^00000000dDZ<0000
0000000000000000000000000000000000000000000000000000P@fa0000lFFOd^NU]7S:0000000000004V_B00000000\I@PdYmR8jZ300000000PckC@GUC0000
H]o]T[a_DNWeLCG1`F100000e7UD0000000000000000TcEL<e:7000000000000@GR@\BHc0000\JjJP9Q>0@G>=5Fid<8[i6Wb0CNX00000000000000000`TaPO=[
000000000000P>lJXThj56T00000i3fR0WSK\lS]m5iL0000m0\F000000000000000084d1M73X000011`j00000000DiJmA4@G0000Q820XX`g00004F6ILZ0P0000
M4Md0000PLA[0000@Y?c00000000@bIZ00004Y1IE0X=000000000000DSdR000000000000000000000000000000000000000000000000hm[c0000000000000000
000000000000\l:fe4Am\klKXo]8M3SnPC9J0_ROhc?\Xj>_L?f20000d@;?000000000000H]bWhUVK00000000XVY>@kZX00008=RK0000`KQV0000000000000000
H>3Wh>LV0000X?3f000000000000`d]40Y9_`>bkhBY;000000000000000000000000\@eH0000000000000000M5?I00000000Y61P00000000000000000000lOl;
00000000PC<NDHo>lRUM0V_2TX]LLc2O<fnj00000000000000008Eh;000000000?TQ000000000000LG]o000000000000DdT7m1Qa0000LL;P000000000000DLX5
00000000000000000000lR4i`9\J8IU[000000000000l3`^0000TGB4000000000000000000]n<Hji00000000DL:R00000000PTX3l43n00000000<B?8\099TJh:
`ONd`\0Q94@Y@>SYM8UC000000000000000000000000000000000000lPFC\S3OhZ=IQ4IYLSRm0000I0]LhHD>ha=C0000000000000000Dbfj00000000`mGLTL9O
D;RO000000000000d4C<0000000000000000000000000000000000000000T0[>@f>f000000000U::@393`mSm0000000000000000000000000000TnJdTLY2XDLo
0000000000000000=4e]00000000l<CV00000000TLaX000000000000d7B_lGYW0OJk00000000\7L=LXD500000000XIAYX1@X00000000XbQ\d_eThfKi00008oNd
000048RhX;0dH\bh000000000000000000000000@Q^_A1K1000044OITATGd62D0GRM000000000000<C>R\D0T00000000000000000000\o8T0000000000008S23
000000000000@A1P00000000000000000000000000000000dBV9TSY_m79ET8i100008H7T00000000000000000000T0ja\GD2lje4000000000000000000000000
00000000Y8B7h=2iT>dY0000000000008\<`07_S00000000M6S^0000000000000000T3@38NXE0000000000000000@I`\4V]e\^l\PXGa0000h]nI0000X3=I<>DR
<Bni11OW0000hn5LXHK@a1iU0000XUm?0000000000000000\IG70000000000000000A6BT0000000000000000<MVK0000000056_]00000000I5<I00000000`3Z2
@`=NPHWZ0000@>3?lVbC0000000000000000`Sh:<Ci]8@cgD8D0`YDlDENX@SL@\lDi000000000000000000000000DT5H0000D_ec00000000l2cAA6R\00000000
P91J\OfH0000@0`V00000000DHZI0000hec\0000Ljf\0000000000000000i5Ii0000T`VN`cS20000000000000000000000000000000000000000dLmYHd=X0000
0000\o[T00000000000000008?UE0000HN9k00000000000000000000d@FA00000000000000000000TS]TLjBb000000000000000000000000000000000N>n0000
LRFm00000000000000000000000000000000000000000000000000000000hL[J0000hF3L00000000000088kN\7P2000000000000000000000000000000000000
0000X<n7000000000000153100000000000000000MON0000lTBY0000000000000000PG?400000000@IIF00004AV200008BFY0000XAFW0000000000000000HclI
0000LPBQ00000000000000000000000000000000L\60\o<4000000000000M6nQ0000000000000000H5S30000000000000000dP[08nDN0000HWMg00000ZEA0000
la]6X??gl;=>00000dA:0000\1FA4JLU00000000@O6;0000\2_h<QH=0000Ln?80000000000000000000000000000<`To00000000000000000000000000000000
00000000<20V00000000D8IL000000000000\:YC00000000000000004DB^00000000TAg300000000000000008:J;0000LTZe0000000000000000000000000000
`dCR00000000000000008`8?00000000000000000000TT_B00000000T0VPi3C900000000000000000000000000000000000000000000XY9C000000000000Xfje
`DMQ0000000000000000dYnI4K4_00000000000000000000000000000000HQ\<TYgc@Zb[00000000<F;J0000000000000000HX?I8mPAD]2E00008=MTdJEL0PfN
4620hfPH=0_7PGnA@J<3Djd@]4j[95@`m5P_`1HnHUMGH?YghXUF4\2Cm76R8lJF00008IT[e2BZa3n\0000LWLIX=:]0000000000004_S`m1=c00000000H]k<Q7C>
T4Fj000000000000HnLU0000000000000000000000000fI@0000dhA4000000000000000000000000000000000000`YoY0000000000000000hNGN000000000000
L0>70000000000008FdYDP`U0000hAjT000000000000@4oO4fk\00000000hTS;0000HI57@`=<000000000000E77N0000000000000000To1400000000L<]OlXJm
0000HgNf00000000P3M[000000000000`nQJXV6900000000LYKEh7Gb0000DZY5LTSZH^k_00000000=8KYL[iC000000000000T4H^00000000D^6j00000000D[[9
0000@XMj00000000000000004mVd0000\PHa4J<^@2IWDVK6HB>6<kjolYRj4GFK000000000000000000008=Z60000`M`[]1d6000000008GmTM2:A000000000P\_
d:OL000000000000X9_e@5Do0000T8f[0000PJod`Sne0000P11C0000000000000000dT02lbm:00000000000000000000000000000000LUe90`GRheAD0000A5=Z
0000Lm_i000000000000000000000000000000000000l8M1P`ZZ0000DBP@LOTC000000000000000000000000X\HH8iR6000000000000000000008CdP00000000
00000000h501TKS]lS7VXk8G000000000000000000000000000000000000L;mI00000000HVjj4\V70000DY;;0CD200000000000000000000000000008cQF0000
0000TDmC4a4411[9]5VG00008YZ@4kfM`ZDL\QX`T[d:`>i9Xf8QD8<K0000LdQN00000:XI0000000092a;000000000000000000000000HE\Q000000000000T^0>
Y4_]h_;Y0000000000000000@5N8P@fA`66_hCVY56fJ00000000000000000000000000008BEa00000000`78i`SQ\@h1<000000000000\AOD0000X?=C0EM<0000
hR]e000000000000000000000000000000000`a<0000d:ge8R6W8CHoD[?]000000008DPL@0JcdAD6000000000000LY=k00000000@3QC00000000L_CT00000000
HkE]00000000@oSV0000000000000000000000000000000000004AhB000000000000Xl\]0000M6cYU5[l0000TJdF00000000<@]=00000000P@21dQEJ00000000
0000\USZ0000@Ba5000000000000@lnlh>NS0000000000000000@Vl?PbBL00000000`UhG00000000P6Gi0000000000000000XBCY\H4>4<OMXM<>XfZ@00000000
\P9:4:e_0000H<K5dP[Y`]6l0000=3Ol18WA4?4F00004:_k00000000000058RL]3N400000000000000000bVGlek9dfbYE2\I4?>MI7@D00004DiWX[?n00000000
00008PCK000000000bSn000000000000000000000000000000000000000000000000000000000000TRjm0000dPE14VQ00000000000000000<cQb00000000`>03
LPT\0000I8@i0000P7[l00000000TKn900000000000000000000000000000000000000000000899MdAomd1_:P<a]T[nX<2]iQ2T]P?MZ00000000000000000000
E6IG00000]\O00000000000000000000000000000000HnBA<W\70000000000000000T<PbQ1=00000HJff0000hEnK562jDVVW000000000000000000000000TQ3P
00000000h8A@04==0000000000000000000000000000000000000000Tl_J93Mb00000000<<@D000000000000000000000000A6YZ00000000\XDD000000000000
000000000000000000000000000000000000000000000000<66@<BVJX<RLTJG6lK\Z\4i\XT;B8TSi000000000000PeJ<0000dG`k000000000000000000004geP
8=VU000000000000Q1>M00000000LVZ@000000000000D5A30000000000000000HTbL0000000000000000TBSQ4NAS<`@>i80_00000000@5dN000000004_OH@n1=
DF76HVYk0000TF8j000097bR4\EA@Z6MLDkC0000000000000000000000000000L[AS00008Wf@0aT300000000T3LoU6_K000000000000\Q@f0000PA?3e4m@T3<[
16`M00000000000000000X2N0000\8me000000000000000000000000L_K50000lMkcP_2o0000000000000000H3_l`:kd81G\P_J3T<T3ho3ci41DT;PO`@mFlWTn
00000000000000000000000000000000@XTT0000000000000000@6OZ0000\FFa00000000@TlO00000LQn0000d@S500000000000000000000<kRJ<0:flVP\Loe9
00000000000000000:9;8HSm`2Jf000000000000000000000jW=93P>`D:A0000\A_ILM^\de:^00004SPAQ4RM@oT:000000000000000000000000000000000000
PkTahb[`000000000000000000000000hf<50000000015`U00000000000000000000X7_h00000000m6Fn0000]6Qf0000000000000000Y3k\0000Q3;;@fB<0000
0000TIAm0000000000000000<5nT`:7?E8@EHcAa000000000000PhLN0000DB_P00000000000000000000\<2516md0000000000004k7KLWL`0000\Zcn00000000
\IHG000000000000000000000000000000000000000000000000lD4WLmQ:0000000000000000000000000000000000004mTf00000000000000000;L;00000000
a3e2000000000000Y81=]6Yf000000000000000000000000dD_f00000000]3`L000000000000000000008ibj00004JgmE5GG000000000000000000004Ed^0000
DGAg@ZCXA5^K\3Q`M7W`09k<PC`U0HKL97XeD9940XTj\FJc`a[00000000000000000LBg>000000000000LH>`\?PR0Yh8PlaU00000000PJQo0000L?EGa3NjXD?n
@^C>000000000000Hg\>00008aRQ00000000000000000000d^MW00000000\AWh0000l\OM00000000`Cgg0000`AYklbVnh1d`X><T0CAh\TnY000000000000@CQY
0000PB]]000000008SZ_i7h:0000`A]800004PaO00000000000000000000<W5BhW]`0<N2lnkia5G800000000000000000000000000000000L<D?a7I_00000000
00000000DMo60000HS@G0000dGc?`\=i00000000dSAhm8VK00004hQl000000000O@7<W0A00000000@DT10GQ4hDAR<IYKT[^4a2e^4`S80000<]2[<ZjY<d>f0NhB
0000000000000MKXHP^A000000000000000000000000000000000000\PeZ@`9W0000877nHR`WTahV0000DR4LP;Th\HiK000000004^XY000052hIPLlDD_nG0000
hK9U\_6dE5hP000000000000dXj:@^g3LbI3T1KlL[X400000000000000000000LSB@000000000000000000000000XBA9P\?SL`iQd8l;000000008:kG00000000
X3>800000000`P4i0000000000000000L4\R0000h9VmDmjo@5H0dAJnT2=i8YTN\Hk]0Z8ZLZZ6A6aU0000XPDc00000U?e4H<E0JIL0KFM55AG00000000XOc@lLb2
PDmc<6J2Pa^80na@00000\]O000000004O1?000000000000hRl:dI\N0000000000008RNA0000lSb7000004FZ00000000@aJg000000000000l>j;HG=W<eZ0`h[7
0000000000008<]h00000000000000000000@KL5Hb8`00000000Q5[300000000<RWP000011^?h?]70C_;00000000`o`a0000\J_Y0000Q6\H00000000d5RcPb`H
00000000000000000000Tdk=0000D2MZT>C0000000000000m4_300000000hJVg00000000@ik6M4_K0000LXa]l^8@Y3k8000000000000LQ6U0000Dk=A00000000
0000XABg0000T1m800000000H?n60000TMB@0000<YdC0000000000000000@AmA4Wg@00000000Lh3BI5`400000000@16olOM30000000000000000000000004jgT
00000000<W_S@NN^\^lL8g4N00000000<FMI`5Qa\C=eDT@?@ZgYd0l]<]iU`3K5@UR?`LN=00000000`2YE@[;R=0UGP<mE00000000000000000000000000000000
000000000000000000000000LL7l00000000000000000000000000000000PAf00000HJ<Aa59@0000Q4=G0000000000000000000000000<KV0000000000000000
8Y27000000000000000000000000000000000000TSjh55f10000DDEZ0000\CUY000000000000HY6Ulg?F0000T1Z5X5fmhW^a0i9QDnMiDb3l=3`@dV=P4idD0000
000000000000l0=DL6[9\KH8dXf]0000<[5G0000000000000000PZ@lX5<000000000X>@b00000000P8k90LIah12EHFJFhC@S`Ln8h_7bDV6gh_^j133L0000<4I6
H?Agd3C]4RiBDn^5lddmA8Ah000000000000000000000000D>g:h>N90[G@0000000000000000DZFg<M=7T;HXdVO4XC]I0000<eS500000000000000000000d?8C
000000000000000000000000lG\e@oJTU2W?00000000hEJC0000`46c00000000`Bl]000000000000\C:kPOk8000000008[Um8@[:8Q@CL_Y7<fKM]0J;dZFP0000
0000DOa20000LR;i0000LUk^@YI4M4koU39[\;n@000000000000<Hdc00000000P=hY00000000000000000000<AmYH>kWXa6J@ePR4meilWfXHDUmPa66M4MR0000
<jO50000`]WV0E9000004dcO0000000000000000000000000QFlPWN5000000000000@T3`H[>mXDNFDhdd000000000000PQIB`ai0<hR\00000000000000000000
000000000000000000000000DI:e000000000000TN?H00000000<LU`d2c[0000HeL400000000000000000000P4=K4Gn30RP[00000000T\lV00000000078Y0000
0000dOCL0000000000000000000000000000PADh00000000000000000000`ldY00000000000000000000]4Dd000000000000Y7FJD]Yam4E60000000000008VBG
00_?8Yl\0JPlX]hDDkXn00000000000000000000`oaE00000000000000000000000000004NA40000<8HB000000000000000000000000m1l:0000000000000000
`k9H`65X`kWJ8TQc000000000000000000000000hd@0<eLNP2E>d7DQ0000=3W400000000P8L2XV=C00000000T^]90000@Z`c0000lWC;000000000000h]o=0000
000000000000\M9fL2IG000000000000`7hJ4<bY4J^XM7hmdOP400000000000000000000T6^00000000000000000000000000000<TAH@`Lc0:710000@^b10000
XcoW0000000000000000lMLM0000000000000000TDZV000000000000hGN7000000000000L1gZ0000lL7>00000000L8PP0000<V\_E5oR00000000000000000000
TDP70000LJhR0000000000000000lP72lnaa000000000000P40F83eYh=F?PdNh00008B:?A7U2\lQ@`:?2L4Ph<OISdPU9hUcQPhk\0000Q7gh00000000T?:nHXJV
LXBV0000000000000?Ki000000000000l6X;000000000000000000008K:>`0k9000000000000XM5R000000000000000000000000TT[`000000000000`KFl0000
lIco00000000000084ZE0000000000000000000000000000000000000000l8JnP^1n0000000000000000000000000000XWHdX94n0L56@Pa2`Z>B000000000000
0000`T::00000000P^aO0000000000000000HQ<;0000I5ojA6gX0000000000000ED80000I4@2PVB3000000000000d8530000lW2hXL9300004L5R13n;0000@]92
00000000D9g<000042HKHHO>0000000000000000000000000000<3eNTEBI<Jle0000<F0H00000000h56100000000HRJ@<_3H00000000\iPb00000000X9@24PZX
8JIo@\\E0000PGc30000P;kTdhGIdhB_0000000000000000T^H6l`mh0000000000000000<2H=P5MG0000<NKYH[Z@00000000000000000000H2RID<41000040R1
E3_n00000TB@4`Gg0000000000000M8UTYC;lA\I4mHb00000000@T9E4`:W00000000h7k800000000000000000000H=GQ\GaFhM]U\c`MdFab000000000000lWja
0YF>I5P;0000000000008eV\00000000d>T7@GUOT[W^dk6S0000000000000000000000000000TCf_000000000000958n<`<_0000000000000000000000000000
0000m5jW00000000X<WB000000000000000000000000@UUA00000000hhVO00000000\V1oY6Ik00000000XCjB0000000000000000<PoeM36^=8SNL?5G00000000
00000O8A00000000A5]I000000000000000000000000000013d90000\lM500000000la8@0000000000000000000000000000X]R`00000000P94^\Ld400000000
0000\\gj0000\BL04SNU00000000hFUQP\_g8?;e56fV0000h8Q;d[>9Lg0U00000Ah[0000000000004V;50000000000000000000000000000XO4B000000000000
0000000000000000000000000000<C\^000000000000000000008T74D;6P00000000lVbZ0000000000000000000000000000XI>T00004f:gL95V8kc>00000000
000000000000000000000000000000000000dnU_000000000000XNL1000000000000PmcULGPE00000000000000000000X6j100000000@9UE0000000000000000
00000000000000000000lFl30000lAGJXdAX0000000000008<4O8BcDHPe=X0MohR@H`gFH8AEG000000000000000000000000L8FTT;i@E2cN0000000000000000
U5H4i4PI0000000000000000<[jdXJ>ddRCTPRfBTToj0000L=iO00000000l5K5<?:50000PC6Z000000000000H5XX00000000h52]0000000000000I0]00000000
0000@BG>h>7mD[]U`CRE@IGGhGVW0000H^@Cla:1D\6TldV90000@@<^000046bO00000000DE;<00004U9K0000000000000R6kXLfR000000000000000000000000
000000000YEJ94UI00000000000000008K[W8=f?\WB?000000000000T:X^ha_7LalT]7icA8F=0000000000000000L6ML00000000X0h0000000000000H0_Xd8cO
l\8[00000000000000000000000000000000d@X[@@h30000`5dl0000000057IAhKNX000000000000=4LP00000000LjDk000000000000000000000000X23<0000
4HOUD8R:HZeR00000000<_61171T0000000000000000ddBT<2Wki1al000000000000@JkMH0G_00000\Rge76^00004RXj00000S?O000014ho00000000000045Nk
0000000000000000TbTg000000000000l2DT000000000000@MV1D^U`h1ee<T?=D>=1hhYNXojW00000000000000000000HQK_4nSi@4Wk0000000000000000<M\:
0000000000000000000000000000dCL10P?]\Vgb0000h`6500000da500004\BT00000000`U56@n[be6WP0000000000000000000000000000000000000000PVfL
00000000000000000000P:K`D<a?dMgZ000000000000@1ES]0^IX=4i000000000000\TINLa1e0000h[FZ@D\O000000004;m[00000000000000000000TQ5AdYmA
<mmo00000000000000000000000000000000<nEZ00000000000000000000D:C;0000000000000W6ET^n=D[_U@\`TY8Cf0000000000000YXW\3aY00004\k]0000
0000L?_c000000000000000000008LkBE2anX=>6000000000000=6[j0000XXIRT[h0000000000000@BVfDmb50000`A78@i>m`B:Z000000000000000000000000
TnM200008G7M8267<OBjPO]aHD<ZHQ8nTSkk0000000000000000L@]P0000000000000000000000000000m0oM0000DO9K0000000000000000X3P>00000000@78<
DO7h00000000HB_c00000000000000000000h]^Y00000000e5B:00000000`23T00000000PmaR0000000006Ff00000000ThTR000009?MP5HjXo]d\YFe00000000
0000000000000000`FXD\>7:T4348ZWh@]60Hj:_00000000dNSI925R000000000000000000000000L7bT00000000<I]M8O^H4LBYDMdei5YG00000000`cMg0000
0000PKBR000000000000TBQJI3YJHE?<X^Tk<>A=0000000000004_Ee00000000000000000000000000000000000000000000000000000000000000008E9^0000
4l7V00000000D2UB00000000@7SY\ZT2hCbN000000000000000000008afB00004BX21043LMI6hdKk0000000000000000\Lbe@L]RPl6Z]4C50000PfAB0iCnTM;a
PUK>0000000000000000000000000000000000000000`VeB0000000000000000000000000000e5@QXf4k0000000000000000m8BR8;QS0000\WOi000000000000
0000`m8kXlTF000000000000X76M00000000<9TQ00000000\@ge0000E78^0000000000000EJ]HZn>0000000000000000@=7]00000000000000000MU9TgH`0000
0000HMKdDmLf`1<I00000000l;5K8SgD0000E7o9d@:e00000000000000004>VShW`UU7`c000000000RMb<f@D@jeh14FALZlXl\1CliMDD>o:0000T\Be0000\JbQ
00000000Pk0V0000`lCY0000000000000000D\>:XOc1L`Z>00000000T@o>TBbWhUAUE4nZ000000000kA60000000000000000\P4>dTH`0000I0[h000000000000
X1?f0bXJ18SB0000`h9A000000000000\1D10000T4SXHBB@PdWG000000000000HdjW00000000000000000000XFlLh8>nh7HkPRGIa6Z>00000000T[7^\b1TTGMj
42M?<75D4Pl=0000Dji88UOdD4\g0000TJ:YPnW]PI8mA2AO`TA\0000000000000000P5_n00000000U5^900000000hXVQ000000000000946]406:0000HGkjXVKX
<]LYhCXh0000000000000Kjn\aed@YUE0000HhQT00000000lZ_G@c\M000000000000dSgSHiEm0Jf40000000000000000e0VA0000000000000000T5NI`E5:XMRj
00000000000000000000dO6N0000\@`oDJ:481bSM1730000XOQ3000000000000D00QHIK@000000000000<G7[P3NclM8f87ZnHN8?0000@UV=0000lZ`J00000000
T:UK4HJ\8K@I0000000000000000hXjU000000000000\J_000008MhUHVM000000000lMZB000000000000@]X`88Wf@RgAD<Xd8=OhlDYMdZD20000000000000000
0000XR42TT8C000000000000000000000fWEhXY800000000h7I80000Xo^R00000000A5QCDC]l000000008Z5Zh2Y443SQHGE=D_L?0000000000000000dMPe4VJg
XXL:@Xo<00000000000000000000000000000000000000000000000000000000000000008YCJlNZO0000hc@8h9J?13WF0000000000000000X2N30000M5GV0000
0000\o;@00000000000000000000T_V2000000000000000000000000\P`:00000000000000000000000000000000000000000000P;Zd00000000000000000000
=8V3m0?dlY;J0000<N:_0000000000000000000000000000l<Of00000000\YUk0000LnF]0000000000000000000000008WYB0000000000004E7fLd3dhV52`Lm7
0_Oe00000000000000000000\h<i0000XSC@0000L6Vj000000000000D8VY0000lj;o00000000lQTElZK?000000000000T@0000000000DI;^@jk9XUgf@nU>93AJ
D7b;D6?j\7h1@]SR0000575G0000000000000000L75XH2eK54KK00000000000000000000000000000000P:MR4VnP]00^P>_X17nU8FZV000000000bef00000000
0000d0Qb00000000HfGPY61;000000000000000000000000hBkM\COM0000`5T^<8>800000000=4O>0000m52SL;1C0000000000008@bg0000000000000000d5gk
H^Z>L00E0000D^PDPIZ>0000i6M^LV:PT90;DNhj4J2:\V]6Tl7h=89R`nJ?0000X2_Y4`l8000000000000H3RmTTf`00004LQ\00000000DLSC0000000000000000
00000000XTCB0000T10fDEZMl[f]000000000000P3X=hB\?00000000=7`9`I=10000000000000000`JD700000000l;GS@W388_Gc0000d4Qd00000000L19oLM[g
94aI00008@N58;JV00000000HNaHD[`500000000D4?aLWa40000<?A]`ORHT`G;X8nJ@gmQ000000000000000000000000P2E0PkJf0000`0BE0HHoPTPEh=PP8@ME
@>F20000]38500000000HW=L0000T4=`8E:jTHlmQ5g3`hP<00000000<7:P0000000000000000000000000000000000000000000000000000<>Ea0000<L?`48]m
0000D6Q7`Cn`00000000hP;da64A00000000LWeS\Zo:000000000mD;0000DBZYT@TH000000000000000000000000H28:00000000hN0W00000000h8?MlI4F0000
0000000000000000\=TNhTW10000hSP4lWo2Xf:F0000L6CU000000000000l_KL00000000000000000000H`ao0000h7IG00000000E6C\0eR40000000000000000
PK3P000000000000XnG18hUh000092_^TCC700000000000000000000@Ymad^7;000000000000000045YU0000DDKa4j?V000000000000l847XNnP000000000000
00000000@S9n0000000044<I000000008Rd`H9fTi4AI4ChbPFfcHZeh00000000l[]d4F2b000000008>d50000000000000000000000004JV=00008VFFDR;Id4aU
TVc2<__h0000=4<?0000000000000000`_<G\D3;000000000000000000000000T`A<A7C20000]2@A0000\l630000000018TP00000000000000000000X7ZQ0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`ngm00000000m3B:0000000000000000PbF?=7XYP11ZXVLNM7@h
98?C4M;300004QAM0000000002[\000000000000M6Vl91eG0000T<i`l;<g8Afi4=Gc`L<Ml:dNX[nm000000000000`Ibe00000000000013d]DBI4000000000000
0000H7o@DIFdQ6=A0000HL:?DIjY<Z?K00000000]004db\UhLbN000000004@=2000000000000000000000000PA17DUBnPdLVP]<d0000dg]L]5Wm00000000TNk8
`Xh8171B000000008B=e000000008oQB0000h0K700000000LH4Q0000XT>>0000000000000000@?VX000000000000dI:RA0;3DBL_=0Xi0000l9V]4VoI56g:lRO]
0000T?AC@dYc0000\0Kc000000000000000000000000000000000000@6mc0JcZm7T0XIGh`NQZ97FnD89C00000000000000008KK>4C1EY4Z>0000000000000000
00000000000000000000LD2V000000000000```Z00000000000000000000000000000000000000000000=6S@0000hj\9000000000000lGGmm1i=hB6M00000000
000000008F]_0000000000000000000000000000l\Gf00000000000000000000TXOfHeB0Tf<h0000000041S;=6O5000000000000000000000000000000000000
PoXE00000000000000000000000000000000000000000000lS:a00004XSF0000000000000000dNdI0000l5O`000000000000doP^0=_l00000000000000000000
X]LF00000000dBHCdkZA\2GbTJDo\n6V`bY4Hga40000`GQb0000000000000000000095@?4Qb;TXmi000000000000M13g0000`WXH0000000093o^00000000Xf2O
00000000<N^H\]ZN00000000000000000000d8lf00000000a2=b00000000000000004\A0000083^B000000000000LW<700000000000000000000000000000000
0000PP3idl\:00000000lV2dhQWllV8O0Vc^00004jSP0000<^FZ4kVU000000000000000000000000Tb^^0000XZ4U00000000000000000000PWX]0000he=c0000
000000000000daFR0000m8I1Q3Z@00000000\<PE0000HKh?4f7f000000000000000000000000000000000000<UdhLYMlhc_2X=[DD>Dl<E]:`JZaDLHNThOYD0eQ
Hc@T00000000\fEZ0000000000000000000000000000HY^l0000l5>]lLPk@:_I\4YO00008WUU0000@3l7\ESI00000000000000000000000000000000Lf7;0000
0000000000000000PH6P00000000000000000000lT@b00000000D3k90000H`3l0000Ti=a0000000000000000`md:DZD]000000000000T[b4h`ld000000000000
000000000000l[FI00000000000000000000\ZOodi`@0000E3o@000000000000000000000000000000000000PCWN000048VF8Nod00000E9MdL=>000000000000
L3V\000000000000L8j=0000LldA000000000000T_Wc00000000000000000000P0ie00000000PENF8kQE000000000000dJ>E0000000000000000<<cKTC0IXZDo
0000A4\HX59E8k4[000000000000PCVlhK1L`OB[00000000dM2i000000004SXVi3`X00000000168[0000000008dg0000D@:DXGHJD`7WhD=b4<\0HN0BlKT0e12b
0000T0l;LT`W<>Q7000000000000d=;_000000000000000000004n`na3Il4n@o000000000000hbcJhZNV000000000000@@UR0000a7?]000000000000hcEbll]c
PoUmhM10000000000000000000000000<fUO00000000LKU30000000000000000000080Sd4Ne>0000`5LahL4d84SK000000000W7f0000h9T>0000\@^b00000000
DDOa\FGG\]400]>llFi<HhQ<i7[;d\kN00008@XE0000@o?i0000000000000000@_Mm4@?UPF`UTfJV0000\24^000000000000000000008G99T1R_40b@XFNHTTNY
i56=0000dQo\`WUAH[LSDk?ll3JAL]EIH6Kf0000dBH9HNY500000000\KI@lm7>00000000000000000000T`1Q00000000haFh0000000000000000\8X:95Kah22T
0000000046_^D^Lc00000000HUKW0]G100000000dCA5hJlHL`dR4BQo\l3M00000000T`o20000000000000000000000000000000000000000000000000000LR2<
T@P80000000000000000dY_i0000000000000000XA7F0000@49^U6?]0000000000000000000000000000dRc>00000000e50@0000\PHN00000000000000000000
0jcE0000\Yc700000000<]XK000000000000<YN^0000@\cjX6O;A8=WP88iH9fhTK[00000000000000000000000000000TPOQ`W4400000000000000000KgX0000
000000000ekk87?30LK<D3c]0000000000000000@0V2Q2PII51c0000=7R>00000000000000000000Tgg=00000000000000000000PR3=h1^jTno?00000000D0Y]
dT=Q0000@eW?XSMb00000000000000000000000000000000000000004Y9P00008FKA000000000000000041=m4C\Li6P=P93`000000000000000000000000@A1C
Dl5R00000000PX5<H=8NljEl0000000000000000lY<S00000000000000000000000000000000000000004gK]0000000000000000000000000000LHNm00000000
00000000000000000000000000000000<VmfDYek000000004LcAe4Qi00000000000000000000P7E?0QDoPkbn0000h\ROE3I60000HS`1TTX^U5Roh\\U4b5d`nT]
P[^\DDOO8g@Bl2j55681i82B00000000PT12@gY@0000X7]O0000h60700004b2D000000000000L8@Eh`c;000089]3@>UJ0000THoc00000000hZV80000h7;I0000
4JlV<Wk6000000000000l^mL@L6Q00000000000000000_Ve000000000000000000000000d:1a0000000094GI0000000000000000000000000000000000000000
0000@3Oe\8iXPRV`4ZQ?DcNX000000000000L;R;]50gXnml0000TWi2555500000000T;F`00000000dV<@0000000000000000\JfM000000000000000000000000
8Fg38MZUhCfOX5<KU8080000h=]<TTAil;Ef@gYn00000000L4P4\Z>_000000000000l96O0Kj20000000000000000HTeD01G:<lKS8igD0000dBZ400000000`5AL
0000e6ie00000000X0oCPOnR@\Cc00000000`KgF00000000hJ^40000000000000000d0Z<lXW\TGRjleXb00000000000000000000T0m]000000008g4\hOhIa6cG
00000000Dl1\00000000lF<ZhV[d\Vi38ZPn00000000XUP`U7>I\R\1000000000000L\2S0000000000000000000081NA00000cY[00000000000000000000TC;D
4V?<000000000000000000000000DORX\>0N0l:000000000e1o7000000000000000000000000He`30000Th>L\g3<M4NlXS>\0000DO9_000000000000hN1i0000
000000000000000000008HHVL;WM@Y0]ldeKDncL0000000000000000dc\n0000lV?S0000X5^NLgYXH`Q0Th2n00000000l=]_000000000000<Zl?000000000000
TTmdPUJOdg=X\9mU4IET00000Qkn4cAF00000000000000000000<R09U3:NPU:o00000000H>V900000000XmOFTAfBPj97H9mn@=Kalf9a00000000000000000000
00000000000000000000hl2=D_fA00000000U6el4DkX000000000000\?9F0000000017_10000Lk=300000000dYJn00000X7HD07I8?R100000000llI80cfV0000
00000000000000000@BkT0mPP3_6@@[U0mKI00000000\R^\d5_K0kdU000000000000PcdR00000000H`TD000000000000<8;WH;oflZU^4bX`0QSR000000000000
Xb6U@63S57]TP2iXdGcVM53U00000000000000000000000000008Ec1<Ocd8>kgP]7A\Td9P^o]PjKjTm\O000000000000000000000000H2QM00000000Y5Qg0000
00000000`=GAH?9V<PR1LUog0000e7HN00000De4\Qo@0000]65OD7`j0000HAk\0000lbRT00004^U<0aD[dk>ZlLJNXG>DD1XT82GTdJJl0000l71<000000000000
000000008Q5W0000A6@h0000<a7]`<_;0000lE[K0000X?jAP>590000000000000000DRD4P9`V0000TCl]P[M7XmQ^\<[S4KRO00000000\KXU0O?j0000\eFE\QRM
E4oJ\R:H00000000000000000000000000000000000000000PJClfF000000000d]JK491]05JZLZGe0000`7J5hD]THln30000i1Xlhe6e00004`0a<FYI0000lZMU
000000004Q87HEG`HT:LM6aj00000000@kYYPMfmPgIA00000000`CQh0000d19MDe[B0000000008bidMTa0000000000008RTJl:nJX@g2000000000000d<f=0iH[
0000000042jbDHcH\M@Z00000000D^A00000HeZX000000000000HjSo000000000000000000000000000000000000TOif000000000000PMm]00000000`;aY4N\I
LW_Bi5Jh8?Eo\Ci<0000a8UU000000000000000000000000d>:e00000000\iaj\oS8L=]P0000i7_a00004:<oli8h000043]iXQ3AhD1V<c4DT=cD\JWW\[Oo0000
00000000000000000000\T]2hFm[dY5Y00000000000042_0XhEn0000000000000000000000000000dFjgTG]N<8@c0C?6D^5hXPYU`SWfdPfi0SZK\kV100000000
00000000<?Gj09i>\nYQ56:50000\TEN00000000lKjW0000h3]N0000000000000000XLcZLT8X0000000000000000H9id0000\=WRh;iQ00004TQDXC2600000000
00000000dCC`4MFd000000000000LbO`0000000000008W\Zd5KHPD:SDf2m\OSj@l;U8ngP000000008BEQ00000000000000000000XQf7\Jh`4YH[XaOOd@c;]21>
DcIc57ab\X[D00000000X76a00000000P]590000<]D;HVdU0U7[00000000Q34f0000\O[YHll`00000000000000000000dLPH0DAF8TL]PTOn8UTPXXN>4YOWDId>
TAU;i5N4h@FM0000000000000000lcGZ00000000DOn9@dUX000000000000000000000000XdnI0000`VI500000000000000000000lC@k00000000\j3i00000000
0000000000000000000000004iFghJQX00000000`BFklHU50000d[G`0000D<eL<@JL0000hE[9000000000WFn0l<i0000hToJ<IaZ@R7?\WbE\FM`0000<?_<e4kK
8P]O000000000000000000000000DWY3\^TN0000PNej0000000000000000XR>N000000000`K<4U7N000000000000000000000000d<88000000000000`LIJl022
00000000000000000000000000000000@Ih_0000000000000000000000000000hJVT0000m4Lk`Rm3000000000000l5jS000000000J4e<LRiHbaWT?k0000089:j
4H8B0000000095cC000000000000000000000000000000000000hPIK00000000<WBf0000000000000000HnZj00000000\Fh;0000000000000000000000000000
00000000DA_i0000<e^Q000000000000000000000000\N4CDXB:00000000000000000000@STfT2VkLQA4<]6X`:`7@efC0000PoUE0000000000000000\5c`0000
00000LGH0000X=JkLeTf00000000D;gB\Ial000044g[00000000X6D500000000000000000000000000000000000000000000LLZY<\Ed0000000000000000I79o
0000h>bTd]\?L0eo0000PM8B0^_P00000000000000000000Hl=@00000000000000000000000000000000000000000000\Y8hh\QaI73L00000000<MECT8\k8<ZZ
D]Dm00000000000000000La?0000Y4k]dhaC0000000000000000<YcNL>8a4l1958R^000000000000XUoL13[N0000HPVfHU0N0000D1A>ldE_0000\08`0000D99g
000000000000000089Ni00000000000000000000@^Ro00008Y8KH;TG000000000000Hk^=`7_E00000000`o6lh:TY8j\U0000lh^e0000h<lk0000000000000000
dL^B0000000000000000lc[l00000000000000000000000000000000000000000000\3KLDe?m0000000000000000lN6[haTK00000000hCk7Q6N000004jD20000
H:SD0000000000000000000000000000000000000000lU]b0V:=4]ZcH:4:l>hk00000000DBhI00000000dLmj000000000NW60000dM:O0000DOEZ43h100000000
0000000000000m=V00000000<PbM0000d;2o00000000@XaQTQf]000000000000m8?g0000<X8MHcI40000000000000000L5eXdE2C000000000000000000000000
00000000D2\m000000000000@Cj[0000XlUh0000000000000000=6bi000000000000000000000000<ViE00000000Q4Vl0000h<EI8DAfDNfd000000000000hE2T
0IY;\1ZN8A6Kh?3L4JW;`T@n4YW[h=fUQ5XQ0000TN=be439@E\;A4960000hMPY0000\kJ?0000TO[k@N;YI4Jm0000h=g1000000000000000000000000\C`9PC7U
00000000000000000000000000000000000000004Ra6hY\5H_FkLk890000LFjX00008kLW90CW0000h^\_P[E7Xe0a00000^SO\UlgH2eaQ5e_00000000Y8CR0000
00000000\4Xd0000000000000000HL>1000000000Y^B0000T^Wl\[DGlb`^8gZOI1`@00000000000000004R@V0000000000004XP<46lb0000]70j0000DaaiLGS9
0000000000000000000000000000I5TC0000XDVA0000<mhO0000P39f0[4eTd6=00000000<3^fHbgO0000lKZ[00000000I3O600000000`9A100000000ld>E0000
LN5R<AQd000000000000000000000000dK09000000000000PCMA0000@=Ic0000000000000000Xl[WHh2Z00000000le3P13U6000000000000000000008IH_0<JN
l4bJ4MfPlS9T@UGf<<XJ`9iM@F5Te0WB00004J`6`4c68LjN00000000P44PX4>kH<Ql00000000000000000000000000000000La1B00000000`C^ahY3E4U`Z0000
0000000000000000000000000000PINjQ0H8dXEE0000000000000000ldO600000000<7g6`bhW000000000000M44k00000000000000000000000000000000`PB6
dLVX8MdI0000<@Il000000008\9;X47YhDEID=DaHNE^0000000000000000<@je000000000000dM\P8Yj8000000000000<dO^4Z]VM6K30000000000000000LIH8
00000000000000000000000000000000h7d^HPKP@Wi[@Yh]d\6b\f=>0000d>YCd@5Th7T9XnGE0000000000000000<>[:`e<Q0000ljhP000000000000PIN00000
0000000000000000Xh;m000000000000M7Md0000\lRk0000000000000000000000000YaBU87cT0d3M18;XE0Z000000000000<WCO000000000000XKUG00000000
<8o00000l3ck00000000`4<7dK=[8T<KlkLk0000I7lQ4bC;00000000000000000000lF>]lHN:X^<oLgeo00000000HoeWl=Ue0000000000000000000000008>f`
HO>8e6_o00000000@0<Q\YX800000000000000000000dE1TPeG<0000<^a_00000000@FVm98WS00000000d1[l00000000000000000000000000000000Pi]f0000
00000000000052bO0Sn3000000000000000000000000000000000000<=T_0000000000000000<=j@00000000T\ZW0kh5000000000000Pd[K0000000000000000
00000000TBc^0AG20000000000008@O]@Y?9000051]C0000000013nG000000000000HoRH<Q@YlHRM8[554JNG00000000000000000000H54=L0g50000HRBOdUWS
4cj;hnY4545I000000000000000000000000000000000000TbM`<>MD000000000000000000000000000000000000`]\h00000000M8>;00000000T`;f<?;Q\HG6
lIaD4Jk2<9]oM42d000000000000000000000000T:7N000000000000L<UN000000000:KCX7<Y8PP`00000000000000000000\RUmX<M`DF1]000000000000P2J2
000000004C<e00000000000000000000000000000000000000000000000000000000`j_50000PAa<0000000000000000hA400000`A0UT;^n0000000000000000
0000092H0000000000000nT@dM>o000000000000000000000000000000000000TGVGLAHaDTF9000000000000000000000000hJOZ0000lDn_00000000E6Ja0000
000000000000dI4`Xc:00000000000000000000093SJTVhT000000000000804=0000000000000000000000000000000000004XaiQ4am00000000000000000000
000000000000000000000000DDID0000lk[0\oRZ\g<V00000000953g00004BWa0000000000000000X\O<XoF102:`hSHkTJD`12S@X@1VI3cL00000000To4VE2gn
0000000000000000000000000000HGWSd^W_0000000000000000000000000000@Z9000000000PW5Y0000DR0M0000588eh9Hi00000000A0Yo00000000D[Df0000
\921Dmc?00000000000000000000@i<5D9YIXKJ3\JCh0dfQ0000LeR]D4ek4Kcj00000000000000000000@\eO0000P8FB0000H`Mb0000000000000000Lk]>0000
00000000hUaF00004G\;liGiE45700000000000000000000d[K4hTVc0000000000000000000096?o0000000000000000000000000000P25bPGMQE0aW@cm20000
<L<eh:6a88eR000000000000000000000000dRld@7hi@@2UDI3odZ3j]7gDU86g00000000000000000000000004B?DHffDLTZ<Z8@dEVm0000d>2A000000000000
000000000000000054gU000000000000@?`5000000000000000000000000000000000000TdZ\00000000000000000000@OlK0000LUC?0000ljcU0000I76@0000
00004U2E`03DTi>500000000h2\P4oCG0000lWTL00000<I=000000000000000000008QamPhFF0000000000000000000000000000`2`E0000000000000000d>`K
E7ZZ000000000000000000004k@@0000hOO500000000LO^aTS1aHB`W533;0000LTjG000000000000DET?000000000000@Yk@0000000000000000PGM:4T`i0000
0Y`[dI[i000000000000LnPHlVS5Q35k0000@=DQ17bF\VkV0000XeYS000000000000000000000000i2Vj0000h=?3PP7L0000`kQ3000000000000l@1fe52_0000
8?ND\0eaDV=^0000000000000000000000000000`<^@00000000]4V000008QN:00000000000000000000@Y[]00000000dTh30000000000000000P6kb0000<[Qc
0000]2T300008R_L00000000000000000000T\^ClNg4@QPK<Yg@14[^0000a5<7P6cH00004l4=8UkA000000000000L3iIDDo=D?BeLKYl<NSW00000000hHf8e5>e
00000000LPmM<j[E0000000000000000hMbD0000lP0^000000000000XM7^0000000000000000@:Mo0000000000004Y5:00000000000000000000000000000000
000000000000000000000000000000000000000000000000e58b000000000000000000000000000000000000000000000000000047D5DF988JRAXT[S00000000
0000000000000000<`WRDON=4Xb`0000HRP:00008GNo000000000000000000000000000000000000H;7I\@@V0DkgT2I08cHKM8JEX6;O00000000@=VdX><80000
=7QZH:Vl`?8kDX7W000000000000D;\J00000000000000000000`7O9160`00000000000000000000PWXR000000000000000000000000000046?600000000<Val
00000000P?8\PE`_00000000000000000000<9U9d1Qh@Yb_10?I18=i000097ZH00000000Dm`J0000000000000000<K55@\Yf0000000000000000000000000RE>
0000X_6o0000h`h100000000DTH700000000@R:\XX0[00000000000000008ZR10000@4JF8X@NdY]_000000000000<3BL000000000TN800000E]QLKM`dV\J\NgX
dAgk0000000000000000`DXG<kS?14TW0000E6\o0000lCX80000000000000000@Xkb0000000000000000a2In0000i22j0000XBN`0000@3gX0000000000000000
\4Uk00000000000082aE0000000057NQ8H2eLBIm000000000000<:QghodA0000000000000000000000000000`P_b<5j7\<Eol=I88oCk00000000000000000000
0000DDE38Z[hh@Rjd\>g4j<YXddF`QJ8000000000000PThVT0UBX5G;<8HU0000<Cg10000l=:?4KaS00000000@R;3<f1c0000000045<=@nSJ00000000hG8J0000
H`M;0000T>?g00000000dMOZ00000000000000000000000000000000\_m>\KUZ000000000000000000000000`]5\U0IZ000000008^`B0000000000000000H74d
D`4N00000000@C8hPI=i00000000000000000MIg<X5ch?C3<lZQi3Y\4EC=000000000000Xk^^00000000\=9A000000000000HXAj00000000DAB8<;UbPNVO0000
0000402@@Iga00000000000000000000000000000000DZ3?\C4Y\;5e0000000000000000000000000000<L?F0000000000000000U6kZ000000000000P:X50000
00000000000000000000000000000000X?nZ00000000000000000000000000000000@0gV000000000000\Ao9E4Q90000@HXe\]T3h]c90000000000000000D_fe
XLJ8LTn?8lD<00000000XGel@Ji3TEieT9>m0000@JmAe4k?00004^7k0RoF8YXj0000]4X@0000deOe0000X_DGHZN8\HENhg4j000015R90000000000000000hV5M
0`EjHe=;0000hEj?000000000000XlHd`CLf\olaU2D7`6eKe4Bc00000000T6iP8aHR0J`G000000000000000000000000000000000ICf0000DZi30000dfoME6j1
000000000QCID6B=\^Nb0000@X?1000000000000000000000000000000000:hf@Uc9\0fO00004<LeTF@=`G=8LGbd0hU@TkKYQ1E:E4f;00000000000000000000
XDUT\3dLY5Xc0000000000000OVo00000000h>Rf0000000000000000000000000000000000000000000000000000000000000000LaVC58=30000000000000000
]0OH000000000000l7?d000000000000000090310;d@00000000000000008F`@000000000000000000000000000000000000A1D\0000`FkF000000000000\l;E
0000@0P80000=6b<000000000000000000000000dT^l000000000000000000000000000000000000d;2`00000000LX?c0000000000000000X4nh@?RWdC>:4G7i
Dh]?HoGL000000004_?L0jk\M6lY0000000000000H_^@TBe8jLD00000000HNmOTG5F0000HaW100000000000000004]7nhGm70000ll:K00000000]41h00000000
000000000000PTaU0000000008:50000\oAA00000000TnkFY7Yj0000000000000000000000000000dT6D000000000000000000000000<N\o07YThY^000000000
00000000000000000000000000008fOg00000000\M<X00000=jl`?P_000000000000LSjFXV0X0000000000004Rbk0000000000000000PVN\0000000000000000
D1]Hh1jF00000000hiRN14H<\WJe00008e6O0000PA1kPPPG00000000DC89lfldLCLTLE_D0000`_jH000000000000DE?I88X]0000427Y00000^Kf000000000000
0000P04X000000000G_@]7oi0000000000000000HIIT000000000000LTRQ0000`8Bj8NHFY3KjhZO]0_WV00000000THZd000000000000PF5Fh85G00008WV:0000
lgZeT\aB\G5Uhn_LXJT4lfMIm4_o000000000000PK9IHMc[l^[Z0000000000008H7b00000000DTloXT460000dO0C163]58Tb00000000dIb;i6gj000000000000
00000000000000000000000000000000000000000000000000000000H=<RHZ\D86`S000000000000000000000000lTo4l3a9<;UQdFSVdZJ24F\\Xm@>0000D\oM
h1:ZlADQdVCS000000000000000000000000D_o38F6_e5_>000000000000d>jh8N\9<]>^\nNJX[XD000000000000000000000000\omX0000@=gY<<i2h63j8:55
LA=^\L`O00000000h\Z7PCGUd56G0000\>mA]5L300000000919^000000000000dKafhkH:h5T=8\8h000000000000L9[F00000000000000000000LTYhT[<P0000
000000000000<5W7L[@QH7K`hlFCD`OT0000000000000000000000000000036ZXZJi000000000000]3^Nh[RfD3Hh0000000000008[c`0000E4A7PhmF00000000
0000000000000000PXA[\>1i0000000000004:]0000000000000000000000000@7do0000000000000000Hn<i0000TISY0000000000000000l?Cm000000000000
0000T\BEhe^=000000000000lL3C8[lD`C?c0000dUDiX1Ol0000000000008L28@8lO00004[]7\jdP0000000000000000L]BY0000000000000000000000000000
0000a5HCHfaS00000000000000000000l[3e00000000HGZR00000000M8Jl0000L6]E0000\En4000000000000i8C?0000`GZ=0000@BO:00000>1SI3RT00000000
000000004GL[\lC84ea50000`5C5`:5mdVL?000000000000<=2Kd[dV00000000E60K00000000XXgl0000HZj<000000000000000000000000`AQO00000000lEec
H3mb\_\;hhIc00000000000000000000Tc6<HkP?000000000000000000000000d;C<00000000h7AQ0000d]mD00000000000000000000HKe@<UI2L80j0000\ZaL
La;K00000000TT]RPhj_000000000000000000000000HdHe0000d:Yb0000LYng0000HloQ`Z;Mh\=L00000MR400000000000000000000000000000000hM6R0000
0000P?ge000000008Zni0000000012iTdPA>`lh]000000000000000000000000000000000000L^fK4PK44U@\00000000lKGP0d92D4?:00000000`Q0T00000000
000000000F>300004`5\0000`H<f0000TIUdLe2?4edH165a000000000000h8D=Ll3j0W=c@hd5000046;Z0000000000000000hB:hlFEg00000000X5[485V8P\_J
0000i7Cn000000000D?_PZ:Ul:=H000000000000`2JVdX=<hl4aD2]MhG42000000000000000000000000lci:@^;TDFV`0000000000JA`=@i`@EN0000<Jk>hkNU
00000000000000000000000000000000h1MA000000000000000000000000`M2=0000h1ndH9Ra0Eo90000000000000000\Zgj00000000hFX6P0;F<=j]hG4LTLHn
lciP0000000000000000hGoV0000HJ=h00008IhnlVCnPVR5<oi<00000000000000000000<Yig0000\IR^`\foDli300000000dC2F0000H2n=d\9^e0@e0000\i?f
dM[Mhn:UPXmU0000D6\K0000000000000000000000000000000008jR0000`I1e000000000000000000000000M6\]0000TRmZHYe6000000000000`keZ00000000
000000000000hD?3`7`?XXA:i06j00000000\H=_`Ig=8KT]00000000<?ZddRKA<n2K0000000000000000=3al0000000000000000`O=6I4Ze00008dHM0000DH:J
00000000`:jnH3UOHB^W0000000000000000HE]i000000004ZHe4gBT00000000`>dF<k3M000000000000@YLP000000000000a3mHHbKOM3b;000000000000T3j\
00000000P0S@0000000000000000lOGf000000000000hFOhlmoY00000000db168o0S0000\_a100008XVj000000000000\]dPhk5F000000000000000000000000
00000000000000000000<JMG0]JZm2MF0000LHc>000000000000000000000000lMa<`OFG0000l[<h0000`8hbT<md\IBT0000TaWVXJ@OPh:n0000XC@300000000
0000X8=a000000004]GU000000000000000000000000D0C@000000000000000000000@>10000X>gd05Q00000dmUI0000000000000000e7:kh7OW<h8W00000000
85QHP:6TLoj<`_X_42L0Y0EG@9DW0000000000000000h:?OTF8C<M_m0k9k0:f10000TQHg\\Nm0000@X]?00000000HeM:0000000000000000000000000000DfBg
0000=8;A00000000]13C000000000000000000000000D;W7Y7me000000000000000000000000hO_@000000000000<8B;I7WNH18oP4TC18EVd`3IP`XP@?@P0000
0000000000000000`5^bXShZ000000000000DRDBhM440SG;a1T@`8E^h0Dk00000000<_[4000000000000h1H5000000000000`L=XTB1=8WdLM2^\000000000000
0000<\[F00000000000000000000<5;X000000000000000000000000@Cb\0000hFfP000087llH@=B00000000000000000000dVP20000000000000000H7:20000
000000000000lKCee5VYD8P8\0@6XGSb0000hJ>9DJkj\KNn=7N?Q7\OTUD<Q3Yn00000000P>WVdHR[000000008@l0000000000000000000000000XjFh00000000
0000`HT@000000000000000000000000P1eE@^ML8kCc0000lZF7P3GaH3o]000000000000000000000000000000000000000000000000X[2H0000I7cZ\_H:M3RB
00000000l<2PdQn0000000000000000000000000l41i00000000M32300000000TCo@04P]0000PK980000000000000000`_]e0?We00000000a3X<000000000000
\KoDP97l@jFD0000000000000000`F?2`E>;00000000TA5m0000\iehh4]=0000=4:A0000d=\W0000PcG10000@;GiDY=2Q4Wn0000\a?<8b]H0000505X00000000
0000DABN<B<b0000000000000000000000000000LE=l0000000000000000000000000000lJGA00000000d1Jn00000000laI700000000D:?l0000hB8]0000PE:>
00000000000000000000PAVjhgM=0000i2QQ000000000000000000000000LKWK000000000000`82700000000000000000000000082FBDF@f0000=6:_0000h5i?
TH5O`OIH0000000000000000PTJX0000<0Ah`Go20J@]HK1f8XdL4=0=ha^L0000H=FjlagH@g7600000000000000000000`4nV\F[EPTQXXA0ii3]CHA3E00000000
000000000000000000000000@DeM`@_8`L0h00000000dbSAHkhC000000000oeoa78800000000`Y7I00000KP90000000000000000000000000000000000008@?;
00000000000081>T000000000000T2<l00000000`@^5LX<?000000000000000000000000000000000000000000000000U3jT000000000000LDcH00000\L`0000
000000000000D=C0<Q?@P[C500000000D5o1000000000000TZ@V0000P=c[00000000@YUW<W?[l55712OP0000000000000000HWQZDA;:<QgP00004Em`00000000
0000X\OklnbB00000000<h_m0000Hgad000043@j0000000000000000000046EAXK@4000000000000000000000000000000000000000000000000000000000000
0000T^O<\Z<b00000000000000000000`aPgHJb90000DEBk0000000000000000Y0P00000000000000U6[LK2FE4P7000000000000LKSBH9KY0000000000000000
0000000000000000<KTE00000IGT0000H9Cf000000000000DSkT000000000000d=L7000000000000000000000000000000000FPB@^UN00000000000000000000
\9bcXhEV0000=5e5T8BU0000000000000000000000000000000000000000000000000000X4L_0000E88;lD_V00000\<P<DI`<jaG0000lg7cPhh]000000008d8H
0hJG000000000000T>i\0000000000000000000000000F[0\DO40000000000000000000000000000000093\ehf\h000000000000lHbY4Em@Xho6]4?6H?eR0000
0000\YYkHo2_0000000000000000`<b90000D80U00000000000000000000000000000gQBDLnT0000PDgXM5Ye\62nTZ17l9Tb00004PXD@d;HdOmkh<e3X3T\0000
T:Q600000000dDSB0000000000004c<V43;A4<KF4Og=Q6mCP4<d0000000000000000dTXO0000PKI[\Z_oY3kJ000000000000X45F14]>0000000000000000\flE
00000000000000000000l\U5\l[6`SlC000000000000X:7m00000000000000004mfN0BNHL]`6000000000000Tb_SX4Go`CdaX0CO@4[BL\Vb000000000=IJ96Ok
TcVBHOLE0000000000000000000000000UN500000000000000000000000000000000lLoHd]6E8bR:0000hTDG0000D9JhLLi?DTWOPOE5HAdKX_8f000000000000
0000M2Xh0000000045n5000000000000000000000000HGfK`I1NXNbJ0000000000000000h5Af0000LKRnhM>T00000000000000000000`\74000000000000P:DL
H=J1D:]N000000000000T60GXPLX000000000000\@Ym@m6]i3ZRL3Idd2bi000000000000XWdd0000D07hLPAZ00000000Pogj94md00000RY9d5g?8VPCLE[b0000
00000000000000000000\o9E000000000000000000000000000000000000000000000000dXO2000000000000Tl2M0000h;c@X<TT=6UAHO::0000000000000000
DAI=00000:EQ0000T<@_TMX10000`3f^0000000000000000lQO[LS<=PV[AhANP0IB^00000000000000000000Pm>=00004Nn10000000000000000000000000000
000000000000\G_Z8G]1<ji\0000H7H4@;JA<2D60000@;BS0000`Vnl000000000000000000000000000000000000000000000000d@G300000000000000000000
`\7GX56m4C5hL=>e0000D<7J0000HBo@0000A0nK000000000000000000000000Y3HU00000obh000000000000`Yo7000000000000`:fH0000000000000000h?^K
PTK<ddI?To7A000000000HFTdgfP]3oL\EE@``R[00000000000000000000000000000000000044HGh3OKXh\Y0000000000000000`XT8000000008Bai0000@1QP
@GEc00000000hdiF000000000000000000000cJT00000000000000000000000000000000TMJ[00000000000000000000000000000000L_Bo0000000000000000
00000000dWl?00000000@C:T0000D>eJT`=]00000000D=a\HHhV0OU:000000000000000000000000<Hl^0000hVcm49ll<Io>00000000DIV^000000000000<f]`
00000000LBXA000000000000000000lS00000000LKf>0000\7K8l_;800000000000043Q70000X^DD0000<BBR`Rem00000000Lnfa0ALA00000000<?G=00000000
hWP@00000000D7kn0000000000008OA:D9hJ0000llgE00000000DE^P00000000984a00000000l:O700000000000000000000000000000000D1Dg000000000000
00000000D6nbD>hI000000000000000000000hbY00000000000000000000T86`]3@c0000000000000000<SCdTYVI000000000000000000000000hnhgm6[1`ELf
<fda000000000000\@SU0000XeE>00000000000000000000`8kh00000000HR^D000000000000000000000000PAXI0Shk000000000000000000000000XDLL0000
00000000@^4T4>CK000000004^WHE5130000000000000000000000000000D[:d0000l\HV0b=ja4W><>3m000000000000lbh20000]8MQ00000000000000000000
lGA@Q82TD^dDP=JXa4o800000000000000008WCh000000008H9B8_g900000000P=7A000000000000000000000000000000008MaO`\0F@8gVA448Y0FGDoKm0000
00000000@]RM00000000000000000000000000000000d10K@lnG0000000000000000000000000000000000000000000000000000\56\0000h\lL<73dPfPg<Ea]
0000000000000000000000008BEF000000000000`8U<XJDED]m^XFL[@\Jj000000000000h=Za`CRoH:oShKPg8Kl8XS<Y000000000000H`J:00000000@IKQXe1O
91he000000000000000000000000l[B400000000X=LcDBC700000000<khh<W<f81P[LII700000000U484000000000000\hi\00008_@I00000000T1g000000000
0000000000000000000000000000Haoh0000l5_60?MgdQMG@TR;42E[0000LA?c000000000000A5?m00000000U44G0000000000000000\FXcX6`d000000000000
00000000d2jL000000000000`75k0000<O@^E6n<LmX500000000000000000000@2S;HbP:Y3lO\UFA0000T7Y400000000XO]F00008PE;@1HTdmCH000000000000
00000000000000000000000000000000000000000000ln:0d@AJ000000008JTH0000<V>W00008;^C0000h4@bXm048A`b0000\e5J0ZB1m6c;TO<N000000000000
4_FUD<Uk0000000000000000000000000000l3SCL4aCPKQiPKnf8Y;kU1kM0000000000000000T6Hc0000000000000^bB00000000000000004:g00000d3RW0BU>
00000000000000008?c600000000PAAJ00000000000000000000\4h<00000000P7TY`7`\000000000000000000000000l4cVl7jU4MTHPWmH0000Q2<?00000000
0000lHPALQ6k\1^?i8M`00000000X:mNXW:3000000000000000000000000000000000000TEo`4OjD0000DRTk0000PIO700000000000000000000000000000000
00000GNB8^=e@7^:4[kdDPG557hO8AC^00000000HGOV0000hCFG0000000000000000000000000000LPkD0000E2E<0000HGBi0000Q7L\Pe^c000000000000<YR;
0000X5M`LkjR0000TSANHJj[@4920000\f_d0000000000000000lH6C0000000000000000<UQf0000000000000000000000000000000000000000DOY0hlWT8FRI
hIBB0000LfQ[Xa4`000000000000DHN\50Jo8TkX00000000000000000000000000000000000000000000\CkeX:mnd?B5`ULI000000000000dUa]000000000000
0000DBXT0000`A<5LI2dDPkd8VfeT2i;Hkc[I1?g95JS\Z4ml<Y@l2SL`AbXM3>Jm6ncP^kL<B6g0QPX<_j]0000000000000000`MWB000000008kGX0000HJLEh1SV
0000XHW38Lj48TD:4S5o@W`d0000000000000000000000000000E0__@:Eadj1]00000000DZGP00000000LI3_0000000000000000lnOiL<`4Tm6K@A<NPk_;4Of[
0000000000000000XQ6?0000l=4900000000000000000000d53fXP<B0000\^8b0000000000008=T<8V6TE4IGhLoV4b?H0gMN\Jbi00000000000000000000dKAF
00000000000000000000000000000000hgN200000000000000000000000000000000`WYYh[`C000000000000dVOD00000000000000004^<a0000000000000000
00000000000000000000000000000000PDldd<I]000000000000000000000000d4UE00000000000000004IWHY7Tf00000000000000000000d`P^4][ZHnlg0000
0000PF`l00000000000000000000L3Ci00000000lH0C0000PEPNI0YZTKBA]5kM@LeC0000hC0a0000000000000000I70[8UCRhU[fD8e;4lDN0000000000000000
0000XanW000000000000<Q]L0000L>5H00000000XIR700004CNd0000000000008FL2000000004YAbDD_G00000000`UU_55W754EH00000000000000000000<4R[
4Sf:H4M;000000000000DKJM<LUnd\D<0000T3Th000000000000<c[<00000000000000000000L[En0000Y5C3X5iR0000000000000000000000004R[A00000000
000000000000000000000000`H2[00000000000000000000DmWL00000000@88700000000HGSO00000000XAj?`H@Na6d[HCS<0000<MUT`WaK@K?SX[SLE606A8EG
0000000000000000E7m;0000000000008Pan@GX<0000000000000000d::6DKlk0000d1;O0000000000008Ndj\RDo0000\NcJXUQ<PocF000000000000a2270000
lh3m00000000`BOU0000@V@\0000000000000000M4>g00000000<WW60000DH]m00000o=\000000000000000057SL000000000000000000000000000000008CUD
0000@3FOU4lPTe@d0000`djkXCPN00000000P3PjThn9000000000000000000000000@^;=<gjZ000053?400000000X[_e0000`OPa00000000<D<50`m>00000000
00000000P<nX0000000000000000lUU2HFD^Hc7]Q6h<4NU600000000HgkE00008RDP`]V]T:NK0000D>HI000000000000LZ]0000000000000l[eTLDQD0I9Q0000
000000000000Xn610000HCJ\0000d7R500000000000000000000@E6V0000<;O?@KQ8<Q>300000000000000000000000000000000lOFh00000000000000000000
0000I2EoX46N000000000VIk0000d?[a8a=a000000000000<JAd00000000XJ\300000000<Xc_0000i5lR]6Tf4Q`<0000d1R60000`:250000P6HD00000000d8oB
00000000000000000000000000000LO[T1kn0000000000000000000000004Q>@000000000000000000000000000000000000PJ3D0000a5>S00000000X4FBX8;D
`A660000`?kM000000000000000000008>ijd65@0000Xaa@dVb9000000000000000087CJ00000000000000000000000000dN0000000000000000\U7600000000
0000TjHP0JLb00000000000000000000Hf3A0000000000000000m5M>0000000000000000000000000000P5[[00000000000000004AHG0000000000000000HB<R
000000000000lYJ?00000000000000000000000013<70000000054jI00000000LLC9DL_X@bieXCm^<cBTDikT0000H]ag0000TNV@00000>QO000000008;8k0000
0000l`Y>\=na`P:i000049e>a2[b0000000000000000XGHV0000P@Nfhd_aX24l94QW00000000000005IE@l]@00000000000000000NPf\iOG00000000hOHmQ4J7
000000000000DU_W<AF<0000hPKka5nJ0000dWRZP^en@9DC00000000000000000JBA4T2m158P000048CD@DC[0000HIXl0000000000000000000000000000PCEb
0000000000000000m5I30000D?h;DVUJ00000000000000000000000000000000P;XnPOH\X;We`SR8\m2@00000000H0kd00000000000000000000dXhl00000000
00000000T?XO@B5JH<>6000000000000000000000000000000000000000000000000hk5V00000000000000000000M7fN0000000000000000h;IITbdZ0000X\I[
00004oZl0000000000000000hZ0i0000P9nhDc=00000`dhkP83Y00000000Q6<K000000000000DE3O00000000Q6?K0000000000000000000000004\k;0000<ebK
000000000000000000000000Xd20TEIPXAaZDjn`000000000000000000000000000000000000000000000000@5@B8kYj00000000000000000000000000000000
L]lk92jM0000`GOF00000000L^Ye0MC200000000XW=4T??5P_E0ha7:0000000000000?e20000000000000000`cPj000000000U>e00000000TLmH00000000Dh7\
0000Xf<X000000000000000000000000000000000000T>@Dm4`ea3jB0000lBJ<dQLQ000000000000LCKeTHn80000\\`b000000000``nle?W00000000Q6240000
0000\<M0E6ln0000000000000000000000000W280000000000000000<W>f``F`0000T:nf0000h@9;0000000000000000i4a[TC7m8KGD00000000000084G:XI6>
`mW400000000HSA5`kOj0000dDFg0eBilNOjH3Uj`E7F00000000a5JG18:K`CZ9`_Rk\h@?00000000Y4Oe0000000000000000000000000000`P5[000000000000
0000d;Ag<lLP95SAH5<dhOXE0000000000000000hjN90000lM0G0000000000000000h<:N00000000e6n0DJn10000@VhH@V0l0000000000000000hN6A00000000
0000000000004EGETdFP000000000000000000000000000000000000H2A:0000000000000000000000000000000000000000l:N7`YPPPde]Di:?0000hI[7d?Ol
8lJn0N@B@=A@070\0`3<dmia000000000000`W8L`B0j00000000h:c;00000000m1fR00000[1K8^iD8hoii7KW0000PVeZ00000000000000000000Hkgc00000000
00000000000000000000@JM9d5f40000d^K393_DThMm8ll7dkf:0000TSOJ00000000\XFK000007c_0000000000000000D`Sm000000000000\6EUP7oXlFa?4SN;
\GkKdXk2Q5UEdkDG4NkTh>[`000000000000P<@o0000`GIA00000000T^H`0000000000000000TMeC00000000\Ej\<GL800004AnPh]_S00000000lUl;00000000
L4^eD\hci6k30000PR1G@7c5137Ke1f1`k_o0000000000hT000000000000H[A400000000000000000000000000000000000000000000LB3M0000HWfl00000000
00000000h<gE000000000000000000000000l:GU00000000lTL0000000000000<KaA000000000000000000000000h62P0000m4TK000000000000000000000000
@jkha2Q00000000000000000DFnn4PG[00000000000000000000000000000000Y7h[000000000000h6;cH4010000e2>F0CB9\Em3e7N0L8UG0000000000000000
00000OaL0000000000000000HL[4<KmjP\X<000000000000Pl8E0000@C[I4<km@5nba0TV0000TlF50000H3bB00000000HCb3H9m;dlXAHoP7LU`i000000000000
0000HO4l`NfS0000PDG^\oo000000000dD9C000000000000000000000000d8`f00000000h7iC<H]5PW0chj9I000000000000000000000000000000000000=4j7
000000000000000000000000H8d4\N<T000000000000000000000000\3\d0000HXYmQ7160000000000000000@CY711L]P@V=00000000hMDV0000llYX00000000
00000000TT?057G^983b00000000XFDH4Zha8GQS0000P4ILLPiL000044j4PE6DD4R9P5LJ000000000000l5DM<_a]0000000000000?WVHKR=\ONTDLlRLAC0LIX@
d7inLSo7PX[Z0[0g00000000dREX000000000@3_8h[O000000000000000000000000000000000000\EPD0000`>ED`ZIE000000000000L^hI00000000T1\RlM0U
000000000000000000000000TO3K8X`U96YK00000000187N0000000000000000D8KA000000000000000000000000HIIl`XM8PnhJ`[ZXDbHLDQ9R00000000@WQK
a6RJ0000h06Z40o4@M9F0_164ibT0000000000008S5@000000000PDEP?\]000000000000LiYl00000000L;fj00000000HL:fhnn`X<ck00000000000000000000
d;dgPSi<0000000000000000000000000000000000000000@5kT00000000hD[10000d]Gf0000LR9b01lU0[EG000000000000hZUk8PYi00004_X9000000000000
0_GM0000H\oZ00000000HKdThjU]0000l2B`4lBF00000000TNn_00000000<H@l8RB20QYd00000000PoEP00000000000000000000000000000000000000000000
000000000000=1H@@8_dLW_cY64S000000004=P[000000000000000000000000000000000000@]5NDK48<HGiX^PZ0000000000000000Pb9Y0000000000000000
000000000000lVaD@XPlXGLO0Nb^TQaG<Uc`000017mMHo9\hK^5E5a94ZSCXFE300000000000000000000H:a`0000d]f5l5a=H9\^dgSW0000dO4X0Yci00000000
0000000000000L2l00000000000000000000PGcc@[I30000]5?[l_;H000000000000@`?d4MQ]`VKh8?^kh19e`Ajj000000000000@J0S00000000d302H;Q>0000
U6F>`B[J0000HkbMY4\l00000000@IP70000000000000000000000000000D1[]0000`EP^00000000000000000000000000000000TLYU00000000000000000000
00000000000000000000000000000000PKEid1[A00000000000000000000000008GH<B>h000044lj\@:P0000TOMi0000XSnE0000HA=E]5K=0000<4Nf`a<e@0j8
000000000000H=U;000000000000@4k1lSGb<Q=WHZH70]130000<_[_0000`Ha_0EEZ00000000Q3Ul\OiB0000000000000000P;SLH3Y0l8KW0000000000000000
Le2m0000000000000000LJE>00000000000000008dJ8@Tl<0000000000000000\G2?DZJL0000h^F>8Je@0^ll0000414S0000D?kZ0000\A>MX6_C000000000M`k
0000`>=jl@2J0000000000000000@i2f\S0T0000Pi<ia4>:00000000a4Tc0000T4Do00000000000096Pa0000dM1F0000000000000000000000000000\iUi0000
0000hEKe00000000D9130000T3[TX=@M<LNn<a>5a5J;i5YS00000000T6R2000000000000@cT:lEf70000DXF^00000000`dC20000000000000000P=_G00000000
00000000000000000000\A^M0000\STQ00000000l3LE0000000000004RRf4Dh?Y5N[0000M6C2D<g4000000000000000086SIda9>T^LM0000d\aO000085SE0000
000000000000`BCk0000<7Fn0000P^ZR0000000000000000hFQk00000000DNLJLAiA0000D[hh0000000000000000LgAh000000000000l8^_000007M58LM:T>`^
P^XA00000000000000000000a2Mm0000\kOI\Q320000dNo9000000000000000000000000000000000knL0000000000000000000000008>FX<HS1000000000000
0000000000000000lF_]00000000L9SJ4^i5Dkmma2VI00000000000098Gcl@oU0000000000000000LY=_000000000000000000000000lIPkh_l>000000000000
0000\CAG8ZiM0000DD\D000000000000HT5k000000000000000057jS000044o<D`X900000000`>JYPX>:0aYChKLj00000000h\KBTJJ\DKkjlWZ0\^mdE5>A0000
E6`b0000DgSm00000000HGhn0000LnGY0000`QcH00000000000000000000l^1757g20000000000000000H6N[\icZM6oG000000000000lVJE0000<XjH@S\ND:^N
0000T:;I00000000e3dK@P1b<iGHY07Y0000PUFXHKEYe09H0Bb9lj3H0000000000000000LK2:000000000000L_bJm7K?h6N?00000000000086M:000000000000
00000000X>>:000000000000a5=<00004=XR00000000`_]L00000000000000000000@]fXX6QR0000000000000000\6YODK;R00004DFML@e7A2Rb000000000000
00000000E62F0000000000000000m5IW00000000000000000000000000000^a9915b0000000000000000000000000000098>l`AV@?HD0000Y2li000000000000
00000Z4>E7ET0000HgTU17km@0>RPhK?00000000000000000000807:H^AC0000E2n:00000000\mKn\:W7`l@a0000LLh^0000000000000000I6D[000000000000
4FCX00000000D7mU0000000000000000L7j@<f]P8U]:00000000\@;m00000000h9>^H`Ng00000000448XhNb700000000U2g>0000l[m>00000000@`h\H9hh0000
ln4g000000000000XI8>0000000000000000@6bj00008S33@J>Y0000dOQDPZZg00004YV8000000004BaJ\`RA000000000000000000000000000000000000DR<[
hHoYTKKRLZdH00004<?100000000@k]i00000000TgO^0000hX_P00000000LG@a0000D72M000000000000000000000000H1hl0?NSlFm?TKUo0000m579T9Zj@aCQ
4@^D<H?YE47DQ8O100000000<k<P0000000000000000000000000000000014YZ0000h6dS000044[500004=15HNGn0000P:T?lY7g0NR1H`Xd000000000000`^Ai
<3?_dO??0000DKFA00000NMXi0bN0000000000000000000000000000dWZd000000000000TX;Q\[L1U2Ni00000000XGK?00000000000000000000Q6hH00000000
0000E6ceX3kW\XcHl\_50000000000000000HP3X000000000000XGGZ00000000h64G8f5L86W_@WIb0000000087n>P1PC0000h9LI000000000000000000000000
0000000000000000000000000000000000000000\KLV00008W[g00000000\mkmLR8;00000000L34b155k@6=>TSKfA57E000000000000TY31=7dA00000000L@i?
PKeh0^3Y4NH^00000000<JY>0000<o<n@`bA00000000000000000000A4H`XdGM000000000000000000000YW849`hXQ:gX]Z50000000080i>000000008B7XTnjc
0000000000000000000000000000DKHde83J8C;[H>GYlC3j0000]6C>00000000<VOT0000PcS^0000`nH<D5\<0000lHoO0000000000000000d@gC0000`6>:D4jN
DlI]i6G^000000000000000000000000000000000000000000000000000000000000000000000000a3Jh\nRDDaKa00000000000000000000000000000lf00000
0000l=To00004NZ2TD`N00000000lG[a0000000000004dbF8=YGL1\cX94QX]jf`X\3H4k\HoOPd`P3000000000000000000000000PW3`HeiC4:;c000000000000
X`8000000000000000000000@TiBH^RO0000PHH500000000000000000000000000000000hZ7O000000000000\]]Q<7FO0000I6?900000000XK=I0000I6oY0000
8^BOhg;L000000000000<]1Y0000`>;F00000000000000004XU`D;K300000000000000000000<Il[PL\G000000000000000000000>]O00000000L@d@0000X<0b
0000U2LP0000PaLW000000000000<m^_000000000000<?fTh]__DnD100000000D]da0000000000000000H[iW000000000000000000000000D:Wb0000<QIZ0000
0000HKWn000000000000Pgg\000000000000dO_U0000<k]Y`81]TlVBE5nn0000@@cL0000<KY>0000000000000000d;<Qe39C000000000000<jn8h<<Q520HI3Fc
0000HFV1000000000000DfVc000000000000000000000000000000000000000000000000000000000000000000004CeWdS[_0000000000000000000000000000
00000000P[U^4g:e00000000000000000000XF@L0000d@Vk0000h<6800008BcRL_bW000000000000000000000000000000008Vc@l2>_<gGZ0000000000000000
0000000000000000000000000000d?VD000000000000liofllmI0000000000000000000000000000000000000000000000000000000000000000000000004JNb
A5Ae000000000000`H0SdH\J0000@XkM00000000000000000000hV:d0000000000008JI00000`Ce;D>4^000000000000DCVD47JP972V000000000000T^KOD57l
00000000XS[G000000000000000000000000000000000000Pl@5\hFb00000000000000000000d1]Z8Nkh\=BX00000000H9B9H4Ig0000Y6]e0000000000000000
00000000P=YgX68[000000000000000000000000@:lY8Q1cd<H0000000000000000000000000=790dS5Wm5n800008AO``L4STAoR0Pm20000000000000000P963
8`Qh0000dO:j0000XKOh<k\:0000000000000000PNh4LSdc8N:DPk2:0000P\Zm<M6h`_>=857E\c=\LWam@ej]0000DP0:000000000000d70@]7kU000000000000
00000000000000000000000000000000XjlTQ5LT4JFO00000000h5hfHhD?<hS<0000000000000000000000000000000000000000@CZV0QE`0000d>H0dXS\@4U0
0000Dlm]000000000000000000000000<JUOdQL:000000000000lT1b0000Q10C<J_i0000hG^bM68m0000000000000000000000000000000000000000d9R:0000
0000<4CbXFAR@Q;X000000008EU[0000TSg4000000000000000000000000@<7g00000000dQ7C000000000000D;mkHAPY8j\g0000<Ch6000000000000Xa\TDJKI
17?KH:1100000000000000000000a15AhTlb=4=Y87RW0000h`^800000000000000004Yf`M8AMH2G618Pf00000000000000000000X_BF`eY0hkaQ000000000000
l:GBTHL\000000000000\E8_00000000d?UcXS`B0000000000000000HmUl00008]lCP=N5m0i=`gSA00000000000000000000<:4X`HSY00000000Pgd<00000000
<RKT000000000000l1<Y000000000000000000000000000000008nd=@jW]I5m0HJ6f0000000000000000Pj9W00000000000000000000000000000\LQPRn0Tbmc
4E_STZ7a0000000000000000<Wcd00000000000093kk0000HFYc00000000000000000000000000000000\:VSTB;C97H]00000000HA4j00000000000000000000
00000000L=d100000000h4Y;000000000000000091ZC0000hH[\l2ni`WR100000000000000000kU1leHT0000Pm\;000000000000<]^C00000000000000000000
00000000i3gH000000000000`4;_<W4oLa`ULAn400000000000000000000e3NX00000000dXli0000l<U200000000000000004;[^00000000PLlg000000000000
DYSN@IQH<R?ML3?MD2oW@F<F@M;R8Zil<gCN000000000000000000000000@f[8H4gA0B^C00000000000000000000000000000000000000000000h6mThD`e0000
0000T=0[000000000000a5ZC0000d49H000000000000h1W?0000000000000Ub\dPC:000000000]kf42>Sh=]n\_QAhb8356Rn0000\YoI`ehP0000000000000000
00008]1h00000000PeoC00000000XU4U000000000000\K10L@Pc0000000000000000heS`Q5`g0000<\JVl34Aln\\0X@500000J:FlO`100000000lRH400000000
0000HTJB000000000000000000000000000000000000000000000000I7H<000000000000`Tm=HZ9J00000000E7V^XbG00000lV\;DB?m4c^D<fbm000000000000
0000P4WXlE^cHcbCi76j`@3A8VW@HR_[4_HQ000000000?\ATglnhIOP0000D0C1000000000000PEg^000000000000000000000000000000004;=e8S:O00000000
00000000000000000000D6ZRdI@9PoLH\JUg<4O2]5Dk0000hJ?0HJc@lQ9kL@RJ00000000`D_:00000000l4`@LMZoD_VN00000000000000000000`[Bf00000000
00000000Ta2N0000@GT38_EK00000000000000000000000000000000000000000000H?2lHhZ70000000000000000@;lLdT=80000\E<K\Od;0000000000000000
0000000000000000lRW?P7QR00000000PXlFd[@?000000000000I0S10000000000000000U5cd0000000000000000000000000000hQaS00000000XQ^Q00000000
0000P=>W`Feb@3d`0000L4b94beRh>G2]6jdDTgO0000D>l[<Kk;0000@We=0000X:P7T;AQ0000000000000;820000000000000000P1Ak00000000000000000000
<BT>PK0UDZd[0000X[D70000D^E>0000XE5g0000000000000000000000000000000000000000`iU5lihPLA?L0000\KV[0000000000008OIh@kR^00000000<8a]
@Co\TbCn0000`efj0000Dm4fh_6GDm9R0000000000008HKa00000000000000000000000000000000A7AC0000Y3[i00000000L>2h0000000000000000U5PGd_l]
00000000HH5=a08c0000000000000000000000000000000000000000h1Ul00000000ln]X00000000`7kI00000000000000008cBl000000000000@2GFTaoR0000
0000000000000000000081QD00004j8_d;`AHU12000000000000hQVbPPNYTW?=0000TDHQ00004X8g0000DBF>LTU]T_QW0000000000000000@;ME00000000P[Y8
<;FM000007<;000000000000M4<f`fem0000000000000:JKXN540000D1ljTS[o]7b48TDb0000\FnT`WD;X^nT00004D1j0YhL<E>n@KG6h^6RL;NaXFIj\Jm4lPF]
HXWo8_8Z00000000d3ZF=1bY00000000lJ6;000000004:Jf0000=7;j00000000000000000000l5:Y000000000000000000000000<hXo000000000000H33jh:><
81oO0000E3A800008\;f8\5g@U;>8k7e00000000000000000000000000000000PEFN@P1R0000hn4>00008ESc00000000T8:PD;C`4ofW0000\jIb000000000000
00000000dLSR00000000d0ae0000000000000000@gkd000000000000000000000000000000004JBMQ0V200000000000000004kKGX?hS00000000000000004C9`
@F=600000000DK:TLXmB00004>Xi\N[;0000H8a7d]c]000000004f=VT0biH8PE\VSN<JNl000083Z_0[Hf000000000000De7900000000000000000000\DJ?HcXS
000000000000e5mT00000000Q406000000000000=5HO00000000H[Q<0000000000000000<NJ80000000000000000000000000000\V`8000000008g910000T_F@
0000d1Lo0V<X00000\WM0000H=N^000000000000000000000000HNoI000000000000H1;m000000000000000000000000000000000000000000000000h^o20000
hW@8lZkH0Ujf000000000000<9kbXI^L0000D;Qh<X:\a2CGHE\h0000\=[4\1XmL1`Qhd@J0000`SLo49gQXBM50000@4W=hP>X0000T:Z=0000\ZNmlG\J@e`V55l=
00000000000000000000000000000000000000000000\D0D9424000000000000000000000000534K0fR?55n\00000000DL87TF1k00000000000000000000@`E>
0000000000000000l15K98T>\UES0000X]<>`0PP0000000000000000hWJP000000000000Q2Ag000000000IOj0000<299TCYZH[MoTP_HY4dU00000000lR>o@LKP
0Q4@0Ii`HNQHP`V^H@W9hUfO00000000@^[odLNU0000<V[TX5gP`d<k8JoR00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004h\k0000I3Pb000000000000de]e0a[R0000l;G9\G3Rhk@b00000000hkXN0000000000000000XCkOXY\NlTZ5DU<KI7i?000000000000
hd2U00000000I5\>0000000000000000@UWm000000000000\N43000000000000000000000000<S]F@EO7000000000000hIcQdc;Z8kTE000000000000dRMDL<H^
000000000000\`1F8=<<0000@OH@0000LFF=00000000lM\c000000000000\O;Y0000000081Ee00004EOD00000000LeloQ0nl00000000`DMb0000\fhk0000H0O8
<:\V0000\?1g0000000000000000000000000000H^Q=I5490000X_ce0000XFhh0000TC4A0000XW;a0000000000000000a0jC00000000000000000000Do3J0000
00000000TI0694\6a5Ll000000000000hTM[00000000`GDVXP?A`koN@mB>HnbN00000000TN7RHgiM00000000@3[C`KN4<\48H7V3HB\ThCDn4GT^i6^C00000000
00000000X<\hL<5aP9ae00000000000000000000000000000000000000008RNRX@AadE_7e5S_0000000000000000T:Zg00000000U3@300000000000000000000
P>J:T[8PLKmR00000000`XLS`Hd>0000@S;^000000000000P\F]00000000000000000000P6nP0000000000000000dj2g00000000000000000000T0IZ00000000
0000H]ijP>ZcHfGf0000PhJm00000000LIeM8mY70000lQZG00000000dEY^T@<GHMYL00000000X;Vc00000000TC_ZU5F<00000000a6Hc\Ylnhlkc8[KIdNfCTdl>
HPXaP]Jo00004C::00000000dY[EX67TdS;<000043X\L>P_\BMU@NZA\00j0000000000000000h0L407@C4[NX000000000000@aeFhf4J00000000000000000000
XLh1XLhN\AN5dWGl000000000000`MKD00000000l[bc0000000000000000X28O0000000000000@bN@B8100000000]5af000080Hl000000000000X<4mPDoO<EVX
00000000000000000000`[FlA8Vo00000000000000000000\_XF0000000000000000X^j@0000`B5e0000DWAj0000000000000000=7Bf00000Kb?000000000000
00000000000000000000000000000000000000000000H1j40000X6<?TH[?lDWB0000dAA58L5F000000000000lUZN00000000hD9kd?BFP6fJhCl1<TfE0000Dc0^
0000000000000000000000004c=F000000000000\WZQ`WcB000000000000000000000000X0Z]000000008:\;000000000000000000000000\XIiU69?PHbD0000
<D5K0000000000000000T4NZ00000000lA1]0000HZI400000000000000000000000000000000D79D000000000000A1An00000000H57Yl3Wf0000<H=C0KWZ56F\
Q6W>000000000000HVIOa45X89AA8=1T0000000000000000000000000000000000000>mSI5Ve000000000000@9MU0000000000000000P?PEA4]V000000000000
8Qcb0QX;0000000000000000`neS000000000000<MSG0000000000000000XA4O00000000DB4Bm5SMlY3a0000000000000000000000000000hOBM<ZW000000000
0000@K?G0000dJ;40\<>00000000m2Wf00000000dT[CdYgQL5M788[YLRQe`H3HDi^j<]V<i8@30000000000000000000000000000000000000@HU0000@X4C9838
0000000000000000\2=F00000000\C\:0000h9Lb0000Q8S`000000000RjV0000he4h0000D\4n00000000hM^ELGJP0000000045XF000000000000000000000000
h_:L13j0i7IS<1?Q0000\7i^T3bT0000h1W3m6k?0;ljPLR=X2<900008`[G0000000000008:L400000000@FbD0000=06:P`gB0000000000000000000000000000
0000000000000000`J5a000000000000X@7IL3>b\GKb0000P8^I0000@Q9E000000000000DA]U00000000\YG555RKi5bk00000000000000000000000000000000
00000000T1Pn41k\\:Na00000000000000000000lBK5LXh\diXNdHj\0000DU450000000000000000000000000000Po@Y00000000LZcR0000000000000000=0NQ
D1iN00000000@JZJ4Q2W0IHQ<mn`0000D=V7000000000000000000000000TASlXVlS4]`l\eiQi8OF000000000000000000000000000000000000E1AAlC=K4;]8
`7HU<nAZ00000000m7QE00000000000000008d_>DQXJ\d]b00000000000000000000000000000000]3TRH6o:@Xeo]47V0000D15g000000000000000051NX0000
0000`[]I00000MAe`S@]d=5J0Mi2h\W7hoIcI51o00000000E5A20000000000000000000000000000000000000000lIN?0000000000000000000000000nfQ0000
00000000000000000000A4`A0000000000000000000000000000PAYNd;Kk000000000000dHM10000dlKg0000000000000000T<L2l?lH4MbTU4a70000@7N=4H5^
@WiL00000000000000000000000086VT00000000PWWH0000<N120000000000000000000000000000000000000000lD^k000000000000hF_i0I9C000000000000
`B2Fh1c_8FcT000000000000\:4h<P63`Rfe0000000000000000h4Kh0000<]Pkhoai0000000000000000000000000000dg_30000000000000000000000000000
<4Q7<9j4dL`38ST<`XAJQ2fT0000000000000000X5`V0000000000000000\8OShRnQ0000@VYT000000000000<HX1000000008m?[0000\WAT`;O_@JeZ17078SiJ
00000000HA:20000l?4YD@=VDB3=0000LB[nd2VJTYYT`]aQ0000000000000000000000000000000000000000hE`60000`_c1<X9aPA37000000000000T>b<dDU>
HD9U8MlU0000000000000000lTd^000000000000000000000000@7h?DT3K0000000000000000000000000000000000000000000000008QNm0000000000000000
0000lA;e000000000000`D0h0000DjnJ0000TYMD0000000000004>:50000000000000000L4`eX<Z900000000`bod00000000000000000000U81d0000lEiNh6[o
0EI;lFN1\K<`000000000000i3VP0000`dTR0000d0n0=06R0000H;D60000HG66`k\L0000\:aG0e]900000000000000000000000000000000hQfP000000000000
00008nC[0000X8I6000000000000000000000000000000000000@42^=3<R00000000U2jh0000hgRIHnL000000000P3[oXXoh0000@G0D00000000TV4Ye5KO0000
00000000LH_0000000000000\<1cdA5_I0g]000000000000DBdS0000@l>;0000000000000000000000000000HHdR000000000000lM0c00000000<5HO00000000
00000000000000000000<Wgi0000<5D1@CTJXQW^E83V00008?>`@o7\00000000000000000000000000000000hAkMdJ1e0K[BXKXi0000\nQgXDL@@ZPP\Sa[0000
000000000000lUf<000000000000000000000000000000000000LlPX00000000000000000000h\AR00000000TgX[HZTZ0000000000000000150[0ViY0000@@Zl
e5\P0000<@_L0000X2?k0TMC0000000005SZ0000\>Y]dKX;00000000000000000000000000000000`B0;0000000096FP00000000d]UH000000008bG]00000000
0000000000000000XeKZ0000PGeB0000000000000000TSff000000000000000000000000PV?a00000000000000000000000000000000000057B0000000004OY<
d=O7h`PB00000000\?dKde]M\9c100000000000000000000HKFZ09=K00000000000001HD4_W?TfNY00000000000000000000DURh<b=9lW]Elc8d000000000000
000000000000X?LX00000000XLOoXEhjl6h@Q7X2000000000000T3I:L9[c00000000000000008^`00000000000000000@S1C000000000000DIfn56>1e6El0000
0000000000000000l0BZD1dMi2G1L[\U0000882^]8AYh2Z\\77Q0000L:0:0Fc90000\nNg0000000081fJ\69nTUO44[HU000000000000000000000000H@F00000
0000DL8bXQ=dXiFOU1Uc00000000U5gB`>c[00000000000000000000lOdSh`k<00008@Ff4^S`h;A4X<Wn]2L5000000004EiB\4?JDJJLdTa>0000000000000000
0000000000000000@Tgc000000004Zl000000000XO2k000000000000000000000000000000000000D?gY00000000000000000000@]0[00000000000000000000
D_P:<35S00000000X4VWlN8oXT7S00000000TBU[HV7=000000000000LbYH0000000000000000000000000000lk`n\GOa94U^0000000000000000000000000000
HDagdkiha81R<@1E0000HjLi00000000LCYL00000000000000000000000000000000TZTQ000000000000LMoh0000000000000000Y5;G00000000000000000000
00000000000000000000lk>F0000<CRc0jZk00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TQ[O000000000000000000000000PHLL8NYFXMAN@I<5<VBj000000000000\;H@0000@0Po0000000000000000l0MU0000000000004:LoH>\`000000000000
000000000000X9Ba00000000000000004[XgL\GT00000<:^\:5N\KfjM3ml00000000000000000000PkD500000000<3cN00000XS40000=7\[0000D81H\<S:0000
000000000000000000000000TH900000D1Y:@nVP<n_\@A3T0000P:QNXMQ6000000004<c90000<1hB0^=;\b<>000000000000`jih0000<N[KPOGMT`<@0000\2FZ
8L^\0000000000000000000000000000M6;U0h\200000000d?SRHUVd\kVA0000`UPS<fT60000dacM000000000000DH6iE4VBHlj=e8C3XOec00000000\9OE0000
d9GL000000000000LA`F`Ljg0000PdKL00008I?T00000000HKcSHT<j0000D@R^00000000\Lk\00000000XbJG0000000000000000\DB70000<Xdo000000000000
00000000L:RVi0Hi0000000000000000m3K[000000000KYT0000P<d;0000000000000000m8;e0000lO1Y`CW@09d6D?0j00000NYU00000000`JF48TI:00000000
00000000Xo510000`RSJ]7BB00000000lWIKM5mBQ3?C00000000Q7je00000000D9^V00000000000000000000h[;;\L2VlT260000000000000000\Sa@ldRLLLSl
XT4N0000000000000000D@hP00000000d[1]000000000000@[Ci000000000000000000000000000000000000lRk_DEDhT8XFTTFT8YZnXNXeD6;64R>300000000
0000hE`C0000000000000000000000000000TJN800000000000000000gU]00004]IJ000000000000HEHd4<`P4RbJ00000000A5^Z000000000000000000000000
LS0dXX;b00000000000000000000000000000000000000000000000000004D=Q00000000H9cahARhPKDLlDboXW82P_JF00000000000000000000000000008ER^
00000000LXBd00000000L\EQ\QYO0000000000000000000000000^<GXn7;00000000000054YlHLnF\c5NL`IH10Lc0000Pl=Y00000000m8PT000000000000LFJ8
00000000<1MoXWN@00000000000000000000H\0e00000000dK5V0000lcK=00000000H0G?`OAR0000000000000000LS8L000000000000e56U0000000000000000
0000E7D^00000000Xm5GDRnl000000000000000000008OcO000000000000000000000KbU0000`LX[0000e1Kj`iWTA4g@TglI0000@hfR000000000000m7[P`6aU
ljj6XReV`WoA0000XZLh0000h`0n0000a5ld000000000000\]SChM5`@;S]0000000000000000000017O\00004LgPXMLe0000hUG90000XU8j00000000408E\D3b
<05h8bN<DJmXT>_H@]=M=74]TFQK000000000000lHl:LcObdidZPLOQHJ@;d5PYP0nN8[hKlc;@h28cd63=0gIf00000000000000000000<FO400000[cQ00000000
00000000M4I;00000000PNKK000000000000@bLc87Q00000\_49Q63K00000000`35D85WgL?680000lG1G<QiF`VH;0000000000000000h2<Sl<?f000000000000
0000000000000000Ph>d0000<;TW0000TGJC00000000000000000000000000000egM00000000000000000000000000000000P;\`T?nH8\\e0000Td3:00000000
00000000h>h6000000000000hOWK000000000000DFRe0000000000000000000000000000X?bG00000000DXb5000000000000TWI?L[LC4]_<`]_000000000lJoA
000000000000PHi[@8Ff<IFF00000000<N3X00000<6_00000000\[U800000000000000000000000000000000<9:N00000000dO;?=7Ln000000D<0000hP22DiA^
000000000000l1]n0000XSH200000000\GU3000000000000D6U2XWKO`m@c0000@H5l000000000000000000008FgPE5f=000000000000\68M0000i7bmHWb]<S[9
8X5H0000XXC?000000000000\[[Z000000000000i8FgLWj70000E4FS00000000000000000000000000000000lX7h@7jf0000D^>V`4>1`X4T0000000000000000
8SFU000000000000XT:n00000000M5?78]l\00000000X6Zb``;<=7G@0000lSSg0000L:ZQ000000000@k]0\3\0000000000000000XR<=0000i42FH>WC00000000
\DR8HG1Sd4U^@E89LKSNU5;5HGmD00000D7c00000000000000000000``co00000Z0@00000000000000000000000000000000HlM]@<GOX4MO0000000000000RM2
0000\2@F8>a70000000000000000000000000000000000000000000000000000hV@1000000000000H^]IL<1SHiM2D]:9d\Dc<iN6Dn;_Q3MPE7F80000\CTXTg@h
0000000000000000H5e=P3_YH@LB000000>k00000000a4Fe00000000Xn`MQ1O<000000000000`9bH000000000000000000000000000000000000TE>[LL6<D^6C
da4N4iIW0000HLCJ\[6d0000T8V100000000000000000000LKcA0000HH^\000000000000000000000000T0LU0000`f2<000000000000P=h@@9Aall>O00000000
<YiT0000000000000000Leb]d8dQ<OCf00000000000000000000\mVB@Z9d00000000P=kF`kW\h:CWTD5o00000000000000000000PeGeDZe80000hIW;00000000
0000T4b^0000DC160000000000000000000000000000dD1>0000Tj:100000000d]`G0000000000000000h=KD00000000@<_Y0000i5bA0000`X1L@KlR8G?G42OO
e8:?00000000000081BBHG3D000000000000X1X>H=>A000000000000000000000000TVM>8\f;00000000dOkQ0000PY>:0000<[>^\bf:00000000X<G_XiSR`C1[
00000000000000000000\:jC000000000000\LW6T:bIDF860000PA2:0000LIM@i4;j000000000000000000000000000000000000H9Eg00000000000000000000
000000000000P5RT000000000000<@NRdHU\0000HO6g0000000000000000<4miXJ9cHQM9i3eD0000000000008n`;00004b>]000056Gj00000000<VXT0000@3CF
000000000000000000000000E1MD00000000`;3YdG;k56B`00000000000000000000000000000OT^00000000X5`AlJEZ0000m3Q400000000lD@kL2T;hQa78hXJ
000000000000h3WV00000000L\b4P];G00000000<U^@8SjYQ0=k<>lm@eK>0000d8CS00000000HL@Y<FA_0000\IZNT<3[00000000A8@W000000000000dM]=l7S:
D^KE000000000000P=X]0000TPT@00004[Yh0000E7On00000000000000000000E7L50000@\6A000000000000T?me8JGk0jJG000000000000U6Xj00000000\o@G
<TY]00000000h@KM<2gfTBj9hao<hgVFHkEK0000e3<ja6GLl3icDhTj000000000000D4GU000000000000PmH700000000HVWVXI\?<0FlHVmS0000000000000000
0000LjQ2hPBg00000000TLoc4_fR0000hJ=5T2lDi6OY0000000000000000\YHBa52A\7h\<5\aXXPS000000000000HJId0000TjPK000000000000HA:eTXbo0000
0000XO`f00000000<Ni80000d>_6HD8XP^cB0000T^4f00000000U6I500000000000000000000000000000000`2lRQ6jR00000000000000000000D=a;@E^<0000
0000000000000000hGB[lIm=0000l@mSL[<7000000000000\9<20000000000000000000000000000000000000000<1L@0hCgl>X]<]0E0000000000000000lEN5
\fMg00000000H43_HW;80000000000000000000000000000000000000000000000000000H^g\00000000E7c900000000000000000000TZ2h0000000000000000
00000000000000000000d9If00000000lKd>m11?0000000000000000`<[:TSMO@`S^@[J`@_cKl0E?LffLd];b956gD<ja00000000000000000000000000000000
<^:gDOoV0000a72h000000000000DGkZ00000000\m`k0000LJ[Q0000d40[HIY`TkLE0000L3POHF=S000000000000Q30e0>OQ000004fQ00000000DSHK00000000
00000000H5lA000000000000a3]10000e40N00000000L7F<X:2ea7de=84OT=FZ0000000000004WnB@>BFDf0X`gW=000000000000L]B@00000000000000000000
0000000000000000000000000000Hbb:0000@mg30000A77<0UM1i8U4`1YKdGdE00000000000000000000HDg800000000I6^U@5JI0000T;;ZD477000000000000
`Pig00004[BH0000@_R00A2j<a3Z0TOW<ndT00000000LD4=`KME0000XPbl0000000000000Old0000<PW`0000000000000000000000000000DOPF<T8oP>?N`T^W
L^gHTLA<T_=>0000000000000000000000000000000000000000dF^50000LbN_Y4Hl0000000000000000000000000000H6<`000000000000000014XRPVil0000
00000000\IFT00000000lW0U000000000000PDjf00000000PSGJ00000000A6JO00000000PTYCPfY_\Cf4000000000000E2HoLDN\000000000000000000000000
0000000000000000000000008OUg\CT700000000Djl>000000000000000000000000LGjk8gc2l?RH000000000000`G`500000000X]Fc0000lPlW4L_G<cYC0000
84i;000000000000m8Ne00000000P]<KDLPZ\V9j8=SCTJdiPh:=T]FM0000000000000000PMXn8Oh5\T^9hm;`0000@kHJ00000000@?O2L6La8_U\000000000000
``:70000000000000000D6IB00008NMj0B=QHJRi<fgRD7dG@7Kn0000000000000000<ZNI0000000000000000HD6N00000000000000000000hK]U000000000000
0000DZaf0000000000000000000000000000000000000000000000000HCOhaQa00000000XDf^0000@1@<X1Q9I2mG000000000000000000000000d^eY00000000
0000`8ij93g`000000004P=c=0590000000000000000<;VR0000T\A`00000000000000000000hQ]dlWei`TY7X`F8D3mFhfgm\^^a00000000Y4ie000000000000
i1m]A3_P8QAf00000000HCQK00000000000000000000l:V=ljR>0000000000000000XlhGLR\`000000000L<6XQ7]e3hVd0fA000000000000<Uo;000000000000
d\o200000000000000000000@ZRD000000000000L62c000000000000000000000000\_2F00004X7=0000000000000000431f0000000000008jJa96;g0000\Gk6
00000000hYWhm1h>00000000<EH5LNC]0000`SVJ0000000000000000l5cCl3T5XV3>P=g@00000000\1N^Y4N6\;e[lK><0000000000008;4nDB8MddaS0000T0nc
00000000X>6[HQ=I<60lH==Uh^570000@NO84W1dlZKZLg1li0>V0000000000000000l6TV00000000H2O`L72gTY4m8UmQ0000D__>000000000000U4124C\l0000
000000000000000000000000000054T900000000000000000000]4YHX0OW00000000X9E2@BP2lHB200000000DX^ZDbk9lI710000000000000000000000000000
l5Eh0000P?Dl]5gT\eIC0000000000000000`0HRHn>7XETaX365000000000000D?fdl2;5hAZG4^ImE5f^00004Mbg\V>:0000LdkO0000hT;f0000000000000000
P7oj000000000000\k;l0000DHh2DUOD<XZG<bMD0000H7eT00000000@4hRL@R200000000haRklN9MHO>W8niD00000000hSD[0000`jNO0000l<1BhGCJT\l40000
TlAN00000000000000000000XJHY<m^K000000000000000000000000P2Q=DK;f000000000000P>JkXVZTL>LF0000000000000000e89j000000000000DBlGhDX]
hZ^U00000000DA=78FI68?la@oBl0000hFVQ<G?l\9@QE2]]\2V78ZMgD8WPA3;YlYJWdh604SV_0000000000000000U3G_0000\DiilPcbQ66EX7:o94CS0000<8gj
0000lbnTlH\j00000WX9@9nJ`WZn0IX2Pkf[HEFkL]890000\PCo00000000000000000Uan00000000dS\>\Z1P@k`=00000000`Nd400000000T]X100000000Q73:
hifV000000000000<kb0X>Z5hBe84e_=d0Y600000000000081>iH_gH000000000000hfXS0000000000000000`96=DhW0H;9ALkiGD5Ka<mO\I4fV000000000000
000000000000000000000000000000000000\jmJ00000000hfnI000000000000000000000000L33SlKDfd0;W0000Q3E100000000lM:dI82f<<Cc0000Pb:P0000
000000000000000000000000dg`F\9<k00000000]0mXU1S_0000dImllJ9SDK3B\Re?Y8M9000000008G2\00000000H6VDh;VCTD^3H@Sl4J5?lLL2P?ik<]8T@^L;
E3S\00000000000000000000000093WX00000000hO5PQ8<70000LhMME4fn56<o00000000000000000000000000000000000000000000000040?E<kHg00000000
00000000HV3Sh2:7\N]dhY=NL`j0M4JIa7J=00008I@B000000000000LKE@00000000HFUD4\4]00000000`X08Ph6K000000000000HVHa00004R=b00000000H1AT
dJCL0000@:3lhnmG0000LMG900000000000000008W:blo_U00000000lUXD00000000HmeD=4eKTAl<000000000000\>X:0000P8jf0000h5?Q0000000000000000
000000004]HYPMe`0000000000000000000000000000XnI30000000000000000000000000000`9ZM00000000000000000<oc00000000<BiC<]kK`EQL17<`0000
8=Y1000000000000000000000000XmmL0000000000000000000000000000000000000000\VTB0000000000000000H5Uf00000000000000000000LMh90000\B_=
A3c100000000l77_000000000000000000000000PSlj000000000000000000000000000000000000LAS@00000000000000000000A6kf0000PZ]=X]NK00000000
00000000`0=\15TUDZWH000000000000T\`E0000000000000000TXhJ\D:b8]EXhY@d0LXEE6a7=7cH00000000000000000000000000000000hK<N000000000000
00000000000000000000XFGU\:RA0TLN000046A<00000000000004Je00000000hGg9U8LC@8Ac0000H=EW00000000000000000000`9HH0000M3Vb0000T\2lPH\\
000000000000LBIH000000004HHE<LkgPXBH0000LMm0dOe=D6?H0000000000000000LXI90000DiUY0000000000000000@b;A0000H?420000TI:8\`28000046gf
@Y_V`_b9\\^dXobG0000000000000000l>7R4NI@00000000H>f900000000H^Q\0000000000000000a4?W0000XJiRD;b@0000@N3>0J]MljX30000000000000000
00000000000000000000000000000000000000000000000000000000<Q?M00000000hDCn00000I<DD4AG4F4>0000000000000000000000000000000000008THQ
XY`E00000000h>]8<OG5Tj;KlE@Q0000000000000BYM4P=RPSBUT30RTWO4HE@4l\C;Lf\T0[VITIF7U4>O0000Hdgd000000000000XR?`000000000000LSQHDYjd
hl`W00000000HmgK8WKd0000d^69000000000000hFTmhMM>H^]XY4SClg1O0000dE`n0000000000000000000000000000000000000000XFfELM?I\YCiDDQR0000
00000000hK8^LL8P0000000000000000X1RE00004Cno@dic4YB`00000000`aB=000000000000026F00000000\J8O0000e8V?0000@c8<l4`100008XQG00000000
8gnY00000000000000000000h>M30000000000000000000000000000`?0W000000000000\@K4H5CV0JM_0aGdPHlG00008CJm0000000000000000000000004PDS
0000@F4Q\0]V000000000000h0KH\=5g00000000`gAT000000000000000000000000TEeK0000TH^D000000000000lG<IPj>E00000000lbjNM6=S00000000e4mR
0000000000000000000000000000000000000000000000008:oo@8d@@C6Bh7>;8IkE8\j>@I\a00000000000000000000X9_>Pcoo8Uea56M=`VjB\YP40000Q5Oc
0000000000000000000086\h<YfF000000000000000000008`1i000000000000D7=M0000<3WE96<]000000000000000000000000lAhjX]n\<gWhP?@:PL>c0000
0000000000000000H1d=l^M40000l6Jf00000000T\jV000000000000000000000000L4;j000000000>^:000000000000000000000000dX1fDY`98\3m00000000
=86ALWRI0000lZ6_00000000Q6^gi63<P95A000000000000X:b;00000000000000004Y0GT<C;TBGf0000LTGbh^=LlEWR\nD^]6<900000000@9Z[000000000000
@0RMPHea48Z<0000<Uj@0000PN\Y00000000\CP60000000000000000P_e9<NC?XUXSHK^L<[AE00000000000000000000l<dT000000000000E6R800000000`T]e
Hca<0000000000000000hM=NTX2jd6DO00000000000000000000Tm5h00000000d2440000000000000000000000000000000000000000000097eg000000000000
00000000TIjF00000000000000000000T?gH0000h;;5M8QD0dM<0000000000000LO:00000000000000004SIQ00000000lQSl0000<^ha00000QjMd[9K05OPdcDa
0000000000000000Tc9<00004J=LXA3`h9`6L=JAH^e<A6TB0000000000000000000000000000000000000000<HNL0000XM36<8aj0000000094;RHV0D00000000
LdgNX[gVQ2C500000000566W000000000000i7]f8V;k000000000000LM4Qi6UM0000@Hn_\12Z00000000000000000000000000004WE900000000000000000000
00000000000000000000000000008A9^DSoRPMS`00000000000000004o:N45ie0000h@@G`bX40000P^YJ0000U7g\0000000000000000lTFG0000\@nQ00000000
0000T0Eh00000000T6[V000000000000H0X[LdNR<CBi0000`<Ah0000lnS:00000J0<0000XX:<Q7k70000Xbkb000003QTH4gk00008VKAl?7j0000E0k400000000
@Z_U0000000000000NPW00000000`nOJ00000000000000000000a26Q0000L5390000Llh10000000000000000M472DjTN]4;7T4mN0000000000000000\Ja\Te0M
00000000hU3U00000iJD00000000<Nc58mi80000000000000000`5bY0000000000000000X9kK00000000hDX2`]?X0j;]00000000000000000000P;?j0000\SLR
0000l6F?00000000E5][0000000000000000hG_PPX4n00000000000000000000<NNE0000D3_H00000LDH00000000000000000000000000000000000000000000
0000@3]<@MNaY7=50000000000000000@PSITG:>00000000PPQV0000dV;XY58A00000000000000000000`3U6h=EC00000000000000000000000000000000LZIV
0000000000000000`j^E00000000HfSM0000Xl_^0mIG0000@Q;e000000000000H\[c8E5KPM@B0000\3Sb0000000000000000hEcP0000000000000000LUdO@ZAF
58H>00000000000044oa0000<2hAD^ARTbL<]2NWTJ7`0000HK2W0000000000000000D4IC0000000000000000D0IC0inTP:@lL]gQI6;C8=\j0aCkhgQoM6630000
0000000000004Z::@XV;`\SS00000000\aUH0000000000000000HXgW0000dK<:lK_3<fA`8\VM=23Z0000le<00000D_kAh2LJ8FY193hhI5;e03eh0000LC3Q0000
D84MT@CF00000000000000000000000000000000@@U_00000000lP=:4;]k000000000000@[NJdc>\`[CE0000000000000000000000000000dG?Z0000dD7J`^=[
4d5P00004Vbd000000000000000000000000Lm0WT7;dT<e`4GPeU6dmD^5X00000000@j7\000000000?:CLHnM0000000000000000l\G300000000000000000000
0000hg3X000000000000000000000000X;kF0000000000000000dQ0l@WZAE1?:00000000000000000000`VQF0000Y3^<00000000000000000000TD6h00000000
0000X7^G000000000000000000000000X``J13mZ0000h9Q`000000000000000000000000T0<8D[Lke7PL0000d[c=000000000000<g:?hXKb@Zjjh;@9Dc><0000
0000X8Ihl4A3A6i>dSfP0000000000000000M66i@A;G000000000000000000000000lUB?0000L@fO000000004@^P0000000000000000000000000000dN`o0000
0000I3@KL^j400000000\6jRhD@J000000000000000000000000H<8IdP7?000000000000000000000000lR@500000000000000000000T=8o0000\59h0000Th?W
0000DM=]00000000`>K<0;kc@32FX]TZ000000008@Q00000000000000000PIDP00000000H8iD00000000000000000000Y5h2000000000000LREi0000@g<40000
00000ZVC0000000000000000000000000000000000000000hBRbDN]K@jYQ00000000000000000000@:H30000000000000j5S0000000000000000P[Qn0000LXKG
0000000000000000000000000000<9U_000000000000000000000000HcTiXd?@X6Y2PHYo8QB@0000\\;DT:m?00000000lKC1dcme000000000000000000000000
T4CUP9L18BTn`[Vehbl2I0cF00000000<3C;H\ab000000000000@U8600000000000000000000@:D>000000000000Pak20000HQQ0000000000000`=ajA37]Y8:o
0000000000000000=48X0000T73EL`Zf0000000000000000\IoN00000000000000000000]75\0000d?SnY3?[0000000000000E_dI4h90000000000000000@U9;
0000DF;VXHFD00000000Ldnd4N5i00000000@G1<0000H8DK0000<^dg0000@d:8D\M68L\_E7V:0000XU@@h`H;@4WJ00000000X`lN000000000000XNUR00000000
00000000000000000000000000000000<M3V`T^K`kC@0000000094A[XYL7\EXK00000000000000000000000000000000M4cG8CXRXTjYh>=R00000000000083J5
000000000000Da52000000000000X0aO0000000000000=R:000000000000`M4kE0A70000D2b1`SJS000000000000@KiShS^1157i000000000000@l`?00000000
000000000000000000000000h_kj000000004ghjP0T>0000\c8P<1U40000d4Sm0000XT0D0000TDHddP898VSd000000000000LmPf000000000000000000000000
00000000000000000000000000000000T`:ePIe600000000l?4mlP@:0000@1E@Ll2j0000000000000000000000000000dUY^@n@Y0000000000000000`NLk0000
000000000000000000000000`2gMDHAJ`Oo>H?W5D^P30000DTNE0000LJ9A0000`<iD00000000lES:0000`[3M0000XOC=0000hYO:0000000000000000D@M9HVHU
XYNEd=^GlJXJl\gM42]YD:f[HnIXHog<0F;j4M09Lakcd;CSP];8Lig`00000000\SYH51_J<XHa0000hP30DLWE0000000000008?jS0000000082CY00ce4XYV0000
<A2P`Wnf00000000000000000000000089SjT@n?0F?b000000000000m0;`0000XFf6PKhSH6820kR1Hm_D0000`lXi00008NJm00000000000000000000000093:i
00000000<0h@000000000000000000000000HK7?00000000D@QK000004_?h_Kd00000000l2?5<dOJ8<M<8h0W0000LLo<HNjE<^ELd@>Im6VF00000FM:00000000
0000000000008[_8l:HN00000?=f@\el000000000000000000000000000000000000\HfF00000000000000000000`ZnSh^GKY48F00000000PR5ZQ6^7l1OA0000
00000000000000000000LZ2C@VU\PLg1TMHZ00000000XAJTl]>I<I9j0000@Cn?m0GGHa0:000000000000HYQD00000000T69F\d1Ci0R=D9^j0000000000008o85
0000000000000000THIH00000000000000000000000000008Ja;l^oHd7lVI5Q1PM5D0000LO<3hg]k00000000DSO00000000000000000<FVB000000000000=4Pm
8NiGd]]l<k8W000000000000h^IK00000000LXE5000000000000dX<O00000000000000000000TRJX000000000000@U_oPaKA00000000T;S40000000014Ik0000
00000000000000000000562X0000P7eIHiC@dSiYhfd8a51Q00000M[Y0000`ZgHhV`M0000@B9a000000000000P@T`0000540`0000000000000000\1Ua00000000
000000000000000000000000@j_[0000<0^HXSPODV9[Pf`E0000X7XC8LBkHd`H00000000LUYn<HMXh2bK00000000L^Ff0000000000000000000000000000dCZI
X_5?Hch?\j6L`Y:e00000000000000008EcA00000000@bU``4XK0000L_@m00000000000000000000000000000000000000000000lK?c000000000000dC530000
00000000PTE:0000i7O;h1=:0000<=UL000000000000000000000000HXF:XYGd@jA=lF]I0000<n30000000000000000000000000Ha5F00000000000000000000
0000`[2:000000000000T07W4U8O0000000000000000000000000000000000000000HGUiDA@;97e70000l_om00000000000053R00000@:4I0000000000000000
00000000000000000000000000000000000000000000000000000000lV^S000082NHHeJ_0000\L]8P[la8]h]<eai00000Y2`0000LM2Z000000000000H<nj4GTH
4Qli00000;B>00000000P7aadKKc000000000000000000000000`_<ePnKI000000000000P?K>LQLh000000000000a3fd00000000@>D500000000000000000000
000000000000@3j@DV2W000000000000U4n6dT:_0000000050`U0UY0DF64T_?10000000000000000@WA3000000000000000000000000000000000000HIS=0000
000042_H4?mUhCBJ00000000LJL6D]CF=3g600000000000000000000000000000000HD910000L?2A00000ALbDO>G000000000AgH`Rgml4_Plko>00000000X0oX
PDS4dId`hJ5UdEF30000000000000000lOZE00000000]3iL00000000000092ZB0000<_n^17;:000000000000000000000000<MiL0000P4Bg0000000000000000
I2i600000000\lGZ0F\O@Sgi00000000000000000000P;7^`;KR4NZndoE1HXd=L:ba4b^;93T@00000000000000000000000000000000Y3LZ00000OZm00000000
0000000000000000<CD]HWS80000Q6EN00000000hP8m000088LB8W8h\fY9LH_Fa2]9L;8G000000000000\JRTh_aD000000000000`EeY\CGG81X1HmC\00000000
00000000h3e5000000000000000000000FQ5000000000000000000000000m7J[00000000000000000000Xja700000000000000000000000000000000hEQe0000
00000000h=BCdOm5000000000000000000000000P6fgHm7_lk?G0000000000000000`1X`0000THQ[H935Dgdee85Z00000000Q6G@0000h@6J00000000HH:\0000
0000000000000000000000000000i3XZ0000dblSDRH]h[M[00000000000000000Ek[0000X=lo42KWH[o;0000000000000000XoYP00000000000000000000@9`F
`>1D0000`LBD0000H^@^h3E2HnnN0UBV0000PD]600000000he[10000\hNg`;e;8K>f00000000000000000000<ECKHWA>8ZG<\g9N0000TJ1R00000000XRkE0000
HX5V00000000000000000000hK8000000000ln\?00000000lP8`\RC:0000000000000000000080F6000000000000000000000000\k=Sh;9hXFBG0000@<g`h;ZX
0000e4DX0000000000000000000000000000]4bQ0000Q4Chh:@Z\QZ900000000Df^D00000000000000000000P3A<4OjV00000000@@d_dT7l00000000000051RN
0000<H`=<_AMH6^eD@Lm0000\dB6000000004<E20;@KHmN<000000000000T@\8000000000000dJ;D8SSTd:9\0000000000008BOH@WF500000000000000000000
0000D4IZU6XX4[Pk0000000000000000000042BB0000<eaG0000PXiDXk1H00000000XPSd0000@GAR`=X1TKm9DMXQ0000`ad]`5EKdjVI00000000000000000000
0000H?l;TR8WlX:olBRM000000000000000000000000TBm100004QiY0000P6GGPGfb\8b?H5Ia0im2@k?;0000h[:A8Wkc0000hWEdhDa=00000000`BJPP4kjTMBZ
43DAY7^80000\QC100000000T@M^Pn8EhOLb<iZlhCH600000000TM>=dJ0i0000@HTOHjM?00000000E7_m0000DG;\00004Q1VTCMO`\:eHmk[0000`37>00000000
000000000000000000000000000000000000P1jZ<38CPf?Zl_`D4F7M40a4h>0f8IJZdHV10000T[?J0000\U0600000000000000000000dDjJ00000000LRV@0000
0000000000000000000000000000m49]0000@E=^I49o0000000000000000dS6a000000000000hiRf000056E`0000000000000000HiiJ@PH40000000000000000
00000000@4Me0EB500000000000000000BDa0000000000000000X:ih0FbidX3gm6B0000000000000hSbQ00000000l]HnXS2Fh:LS\R[0\_Z9000000000000I5aK
00000000TRZ2he5nhG[20HIb00000000TUGO8=Hf0000000000000000\[o_000000000000l9f700000000T1Y]0SRI@X9SD_T@00000000DYl>XgU80000D2Xd\W[X
`n8hP[9o000000000MGR@SJm57F\<fHS00000000\HXHd1[0TFAA0000000000000000<;SD0000000000000000000000000000`HFf00000000Xc7>0000Y57W0000
`JXeP6S[HbbT81WZXlAg00008]i6000000000000H:fgHKHS0000<Le]0000969c]0^10000P6l900000000000000000000PT\W00000000`jjQ00000000Y7YX0000
00004N;<00000000l6780000DF4e13V>000000000=IVH>n4\[EaA7ka000097oQ0000000000000000000000000000<=NH00000000000000000000000000000000
0000000000008ND84l^iE8G9hoL``3XI000000000000dVZm0000000000000000LMNT000000000000000000000000LE3ad^6`hQm_0TEg000000000eDK0000\;:6
PV^`0000000000000000000000000000000000000000l\c>0000000000000000000000000000@::SlDVTP\Y00000LOAj0000U0V]0000lhX60000dXbB45B@h;Xb
4Png8BQ\PRFCHW:K00000000@M61`EWo0000XEmU00000000000000000000`K<n000091G>\9jeTC@C000000000000000000000000000000000000000000000000
0000000000000000`4O]000000000000HGU[PDaNH58j00000000000000000hWB000000000000`:3ZLSXn000000000000000000008>l817^\0000000000000000
00000n1dX:F2<O>jU7Un0000dG;C0000000000000000TN[\0000d7UV\7\Y8FC1T=DBL\KnT8KMT3bg00000000PF^O000000000000000000000000`FB400004:5]
0000<B6>00000000000000000000=4M@00000>U`4I7J00000000@Ijo`ej800000000H;Sk0000000000000000hQVF0000d\?BTo4A0000000000000000P30lL;cn
8j8C000000000000PDd=0000PPf4HCZdH3VkP;0K\>Mb`IkkL8\T@Q0><W]50BCHl]>:0^\QL_]4A4:e]6Ad000000000000T;_F000000000000i5Ha000000000000
0000HPgGm46900000000<N7g8_JZI65100000000000000000000A7RbH=E20000000000000000PRPk00000000000000008Q22hSM@lXl]00000000000000000000
PgK40000000000000P2^0000HfCX@kY<\S\_0000000000000000000000000000000000000000LXRBTYb20000X2;cD2Ub0000000000000000000000000000<\A@
000000000000d@100000000000000000000000000000000044NMlBXg8ieLA0ZZL4Zi00000000XZSY000000004X\\0000000000000000\oVU0000000000000000
000000000000Y6mX00000000<78J00000000HL`]4TZDT^ON0000DZXaT6CF0000@5VI0000DP:ND\9N13e_0000<`998g6M]6HQ00000000`1UL0000Hiihm2kX0000
]2H0000018P<00000000000000000000\1KS000000000HA]HJ^C0000000000000000T8Y\00008A]o0000L4hghd<O00000000000000000Q[@00000000L4JVdP8F
00000000hSed0000X4`Yd8hX0000lVa900000000000043d7000000000000`O2M000000000000000000000000<g>H00000000DPEj0000@I8XHkdg00000000I5k5
<?CH4GEX000000000000dU\5P5oK00000000M6LSDfa?00000000l=Al00000000000000000000000000004;^S0000DjI900000000000000000000\2]=00000000
0000Q5ig0000hL]il>[o000000000000T`0G00000000H_4IHhM5`Ni`Q3QF000000000000lM=m000000000000Q7U\0000H8eg]5D5dk5n0000PX1XTaQG00000000
DE17000041<d00000000<_oV0000d9bUT;dS@??M000000000000841R04nE`WnZE8Qh4j<g0000PZ?8D834000000000000000046jn000000000000000000000000
0000D<?L00000000TW0o50a6000000000000000045[G0000000000000000000000000000000000000000000000000000DUT8Y4h]0\7T00000000000000000000
0000LU2l0000l;hh\Ae@XUIaL]=294<Q]7<600000000000000000000Xi_P0000HNIZ00000000000000000000X:K600000000d@YH0000lIVl0000000000000000
00000000000000008\]7PLEi0000000000008U[J000000000?hi000000000000PC`e00000000000000000000DCSR0^2a0000PFS?m4K]U4VZ0000LQ<f00000000
I3_\0000PV8d00004<LYTSS?0000<A7m0000@4lE00000000lAfZ000000008J1?0000<OFW000000000000000000000000=67;00000000@7_5XVdk000002`em6E9
00000000DBOd4Ql[000000000000@C>cXE<[D\]c00000000\imH0000DAQ50000TZBa00000000Q67_00004?5Rd48A8WT\@[@e00000000d[MI000000000000<[=K
0000T<IQXmd_000000000000X[37DPmh00000000000000000000000000000000PRQI0000P_dGLd^GU53C000000004>I?D44d<?iA0O\Q0000\8N[000000000000
0`YY00000:D100008M1_000000000000HDhU40DM<ZfL000058Hh000000000000lGNO\kok`\1U000000000000Y54`000000000000000000000000HYlM00008FWH
\5d2TKfU`9b1@TUnHWL>Y2_=000000000000Lc1C00000000hE4D0000000000000000@6b200000000]6e9000000000000\4;5`2Z0X?F@H@j4XB3gHYbJ4G]>HNlA
<cP80000l0^c0?MAd=_U`]n000000000DKAU8;`gDE0?4D520Fd00000XB7>0Sc0E5U3000000000000E6Ck000000000000]5k_00000000<7k[<\DN`;KDT0ETdG[S
0000`3ZT00000000lYVh0000`H;g000000000000U4BQ000000000000TGJj00000000000000000000000000008Foj@HPYl:[`XcZH<AGjTDTJ@AP9000000000000
00000000@1V[H;:U0000000000000000DO3VHFNd00000000@8ShPG1aX<O1\>e28IV4HkS`m5l1000000000000Pi8;000000000000<i=M0000000000000000`5=L
00000000000000008:Ue4@\SX;V415dNL4N5000000000000000000000000000000000000I7<Q0000@]?I<RFSl`]G000000000000000000000000d1TYLjVo0000
dNj]00000F260000000000000000E7NiDLTHlBk8DYn<00000000\1XI0S4iPN2E0000LjU100000000l7d1000000000000PB0RP?@jXY0:00000000T]YK00000000
0000000000000000I6BB00000000000057A40000000000000000000000000000000000000000000000000000000000000000000000000000H<FTL4@Gm6@D0000
dP>d00000000000000000000I7AdHW7J00fjT_Yc0000Hd4O00000000000000000000l2Ha00000000000000000000000000000m<[0000000000000000Dg;b0000
000000000000PRL397]38Q[jA8HP00000000`9FX0000000000000000000000000000d9M;Lg130000Q1FQ00000000000000004OgcLgM_44eT<RA3<ee:]2Jm=7Cb
A7Y:00000000L_PP00000000@LQ><W1<lZEUDmEEE6aI00000000000000000000PLV=0000PVRi00000000\IE1DB^0`Q@40000000000000000TI6WDDck`j=J0000
0000DK6gHmTP4nHP000000000000000000000000000000000000\;jB00000000@lQX0000T]F800000000@F_0\i>I00000000000000000X85`;T<<6gH4XiW0000
T4RLlEDP<l0H0000000000000000hgE:0000PFSmPO\jHmJQX\iW\P]g@9US00000000000000000000000000000000l2YS000000000000lD=mhW1K000000000000
L2oEm8GN57OM0000h4KO0000`9Y;DA>[dFb[e5jc00000000TE?^do2m00000000H5N[TBGRlVGM00000000`SZ8E5F]000000004LGk0000000085^000004:h>Tj?7
53\GM7:Y@?17=8S00000PU1B0000000000004k780000LH`j\QKE0000000000000000TVXA0000@h8?00000000000000000000hYBK955GT=P9000000e@lQQ>hUZ]
0000000000000000TGP4li3aL;U;00000000PLD1050X13l7Q8J00000XHR3`?O>hVd?H\@W0o93DC]>0000]3a0l^h5Y7=A0000000000000000dRRHhBDOh4\GD[1l
TMjm\]bHH:YWX;FAa0ei0000000000000X@k000000000000I3>\000000000000@WgT0000dVN1hK^]`Ab60RYT00000000@l9WdLncT6<Q0000hS;M0000<bWJ0000
U7`Q`X6L000000000000<I=A000000000000hI<U@;fO\?E^000000000000T3KhHRX1X^DY0000`^bmHT6]48Pe00000000000053aN00004Xa7<n0@13M><XGI0000
000000000051hX=f000000000000000000000000\Qge0000000000008Fle\XCdDbZ151jc00000000TTmJ8HOjTK1nh50D]4nH0000000000000000<Vli00000000
00000000\?<m4V`a000000000000l<`b0000i6PO000000000000000000008lG=00000000000000000000PVXh00000000<?<\Th2@00000000dBf`]6[XT>O`LR2\
\T@Jd@WSHZhChK>S@@hbTY@T0000Lndk0000M7GR00000000dQhV000000000000000000000000<528I8Ua000000000000h<FG00000000000000000000124>DLf7
0000d7Dn00000000X]1K00000000\?Nd00000000l3B7@WFWDkIH0000HZ\Y0000X3@Y00000000XCKE000000000000l=aM000000000jeZ0000000000000000Ln[E
00000000X@Y1i3DS000000004`MQ00000000000000000000000000000000li@P0000000000000000000000000000000000000000ljP056j=0000PeC\00000000
0000e3]U000000000000A879000010:R0000m45g0000<HC7lBckDmb\]7>[TRg\0000`5PA0000a3ldlnXW000000000000H71\HdCBe5;S0000000000000?kj`[4;
i2d50000820;0000L7Bo00000000000000000000TCDM0000000000000000HVa[0000PNTL`Sl[l]=^00000000D5Ok\kPX\@IQ0000LUA80Cm>00000000X;Z>0000
00000000000000000000A0[AlWF@0000d:DflH]I000000000000\WjL0000X16W00000000000000000000000000000000@TT<0000000000000000000002C30000
0000d=6C000000000000P5VZ0000DQF:d:o=0000`iHmi51?00000000000000000000000000000000000000000000\3IN00000000DU\a0000dOS9000000000000
05Fd00000000000000000000LHHb\nn=00000000<9=<00000000\[8l000000000000dBKEPYDO0000000000000000M86YhkIg000000000PM600000000`QeF0000
DXn?000000000000LeoY4kX>00000000000000000000Xb@n000000000000000000000000d5b4<iJ28XXZ<jRm0000000000000000000000000000\WoQ00000000
U6]A0000L;;JT]Qm4i^G00000000<MOmln;:00000000000000000000T`>Z000000000000\Fn9XfDG0000000000000000000000000000Di680000000000000000
0000\C9>0000000000000000DH7:0000000000000000lJ]6dlA500000000d_SF000000000000P4QM00000000`21f`3YCH?M10000P[;a00000000XJGR00000000
E74?0000000000000000000000000000HK6X000000000000000000000000000000000000HGR2\1aPh9aSh^Vh`PMkPaEH000000000000000000000000000042dS
00000000a31Ce7BTLd[n<XWGHLY>8kj@00000000<7cN00000000lgPN000000000000000000000000000000000000`0\Z00000000000000000000`X468[`P0000
LGPS000000004V3l<85n000000000000D1cIPnWDD9dc000000000000XaXIa5E@d0n?X=QkM8;Sm5W[00004H]ZA8DN0000000000000000d<<3Q3]j<\8C0000dUiN
Y8910000000000000000000000000000l97OPQbnP6T600000000Y7LJ0000lVNL0000Dbi:0000000000000000000000000000000010ke00008@I0000000000000
0000X\7k0000<CFc<OVC`h5K00008NlW0c5:00000M2L00000000T2XS0000000000000000000000000000D42:000000000000000010:100000000Q8JWHYWIXnZO
06PZ0000dDPd0gh?08?i`Q\oP\;505k3000000000000000000000000000000000000000000000000@hW\0000XCcgLi;cPiDa93LlT]WDlQk;0000@54I00000000
0000`?m200000000000040JSXk[Y\NF]L[db00000000<Pi2i4QETTg=P6e8@R8l4j2800000000l=ONl27>`\e]4h_J0lOJXn]9000000000000000000000000m85i
00000000Tf1G000000000000000000000000i1N1\BI]0000000000000000000000000000<HIoY1CNDVUn000000004QU]00000000000000000000000096L;0000
00000000000000000000XCIK0000000000000000d=5900000000M4OJ0000\feFDi:lhjOUdUZm00000000HK4K\SQ600000000PH?ChO[I000000000000\>>U0000
0000<EgAa7ng00000000@<7Y8O7>000000000000@2^^`D`6PPZ?d[HA]35A0000HFiO8PCW@^R;i5i[0000PR7S]4G[0000@:QA8gD0Tn=P0000DTM80000XVjZ16NB
0000P`KWPjA^ha:^lW[9e7<E0000Xgj20000000000000000T8;n000000000000XoAj8CiK000000000000`8ca00000000\iP58a8U0000D0@aXbo;00000000@R9S
00000000PScO0000<aBSi6KiY5Ge0000000000000000lZc7U4lh00000000TPdC0000000000000000000000000000000000000000X`Wm\n@:DCc1XnF000000000
0000P]]?0000000000000000TcVX4JKZ00000000\k:J000000000onO000000000000000000000000<0NZE6dF<>nV0000000000000000000000000VgJ0000hg8J
0000000000000000\CJE000000000000000000000000000000004VTN`b4i00000000000000000000L2=\0000@^0c00000000X0FK000000000000000000000000
0000000000000000Y4nl0000Q2ile7M@000000000000000000000000000000000000hASQ\@8al6eg\A7^dK_n=43W000000000000hLFC00000HK3000000000000
00000D8=\?ReXD]E<_8<\5FFXfQ;D^@24ng3P@GT0000<4:=0000000000000000X4@9000000000000000000000000000000000000HYho@i\BPAe^000000000000
00000000DEe>83\I000000000000l;RY0000D:iYD1\>H9=c`]AP0cKnd@k5000000000000000000000000000000000000DZ6?00000000000000000?IR00000000
00000000000000000000<@4310CB@[K`000000000000000000000NV_\:Ff00000WhY000000000000000000000000\OOc000000000000000000000`>l00000000
`6kK00000000d:EA8IinLfK70000000000000000`RoUI59Re4Ko000000000000000000000000d1]6L[84@7NL00000000PB<90000U3=`0000H410L9VM<4EZ0_:]
0000l>KO<>Qa0000H02U`@B=00000000P42L0000@J8i0000000000000000T?1G0AKg0GBB00000000000000004\XH00000000000000000000PZBM000000000000
hWPL000000000000@gG1hD[i\]fF0000<EV5dXXC94dC0000\3[44QGb092^D\R70000XOY[0000XD=:00000000Pd\Q0000`L3h<eMT000000004<H@@IX]d@l[0D;2
L;Yf\]aC000000000000TKOT00000000000000008La1lL1SQ2UJ41i>0000000080M28aj>dc]B0000000000000000000000000000000000000000D>kA00004fDn
000000000000d7\<\Ug1I3TdXEU8569Q00000000XT?o0000000000000000000000000000000000000000000000000000l?J3hE730000U1XQ0000<X=P00000000
00000000M7VL00000000000000000000000000008DH7Xkni0000HG`OPX23914EQ5^l000000000000000000000000E1TaQ6>U0000I5dZPc6P0000000000000000
000000000000LoK?000000000000X_iI00000000PH><0000H<B_U54K0000000000000000000000000000000000000000000000000000000000004<Q=Tj:KdIiQ
]5UWm6VTPkDhA6D=dEoFQ8I=000000000000`I5d000056J=0000U8<O8[:O00008_d\\m1]H5L;<[DVhi<I0000000000000000H>:E000000000000LS@200000000
<A6di3=B000000000000U5_b0000h27e00000000T]:[T_hOh`<l0000000000000000<KkS0000hDcZ0000\D2k00000000dDGDT7aS@_k100000000000000000000
00000000000000000000a1J5d`7<0000000000000000000000000000000000000000TN>8000000000;]R00004D^^0000<DBm0000hKVn0_M:000000000000XZHH
XHj3@i1iHlg1@b7H000000004c^00000000000000000Tm4TQ0QCXSCV00000000h6Md00000000000000004=9``^O_00000mDb00000000X@jT0000000000000000
`60Y<SFo`oZG00000000000000000000000000000000000000000000000000000000U7:A000000000000XSch4iBJ\[PK000000000000DX6>000000000000DXNX
0000d<9MLB1YdZWX00000000h29bhU5W`001hZ?g0000000000008:8cTNJL0000000003n=00000000000000000000000000000000E4^:P=\E<0ClH>jQ00000000
0000LlcXH_mm000000000000000000000000A4Wb0000\QU4000000000000000000000000TSBj00000000000000000000000000000000`9P<000000000000@:[B
8L3X00000000\Khhd64]PFTE0W2O00000000LSOZP7bgdT=iH=4Z0000000000000000L:T10000000000000hcN000000000000h;>800000000m4CG0000`aC=0000
0000L21GD;h0X58T00000000XJo70000000000000000000000000000000000000000M5eM0000000000000000h>^d00000000`0mA=3h20000000000000000l1C[
d6URd1m^hQ:HHR7b4_ICm4l;4CgC0TQ60I]aT^^E00000000\Hhg0000H4Yk\QHV000013OZ<?ZEPmSJ\@L^00008VWk\Y:R000000000000@`PO0000D:eG53UHhm;L
0000`i`VH;YBHBaZ@\4P0000000000000>Oo@QFSHSdB\_7AX]Lj00004>9X00000000`;EL@ZHX00004QVS8Of6\Wok0000lNin000000000000<Uil4\n>0000009d
00000000000000000000000000000000000000000000T^bZ0000`XbTTC7@l_=_XnZ0000000000000a8:]000084]J000000000000814743`:00000000=2JC0000
00000000l;<E000000000000HC^F00000000XRNo00000;2CP:U44EW^XY:00000DZ[MA2=200000000000000000000000000000000DcFP000000000000TKeT0000
000000000000000083V8\NdYlRinlUSD000000000000DBkc0000PCIj000000000000000000000000000000008NK<0000E4NHE8BF0TV@THTcl97<`kMJ00000K3k
l7P@<WOM00000000DR`DTDdPhRd?e8A;00000000000000000000000000000000000000000000\\Io0000ha`00000000044]b0000lCd<000000000000`LE6dWn7
00000000`;?@<SWK00000000@PVJ00000000000000000000E5DG0000LhI6I4EZ00000000LkBn00000R9o00000000LIQS0000H@OPh_T]00000000000000000000
4B9RXH@4L\NY00000000ld4g0000hMSn000000000000@R64X>5b00000000000000000000`3O?P7f0000000000000XN_TH4O>00004P\0HTRiPLZB0?<>PnC:0000
0000E3Y200000000<_>VddU7L`SG00000000000000000000`^`TH;4`0000000000008J7=\V1\8Wm]00000000T@b7lWWjDa@F0000000000000000d?ja00000000
000000000000d;o@000011Rl000000000000032`00000000LFkf0000@AUU00000000000000000000088PlEl8l;1cDJ2h@WM7000000000000`3GR00000000PTRF
H?S70jDF000000000000D?K0000000000000L:AG4HY>52Oh000000000000\5nG@Dhl8QUN00000000hVMTX<3300004io;000000000000X8]Tm7228=ii00000;nk
h<SXl4_a00000000000000000000L]A9@R`1lhgl000084OhTA[Dh^Ul000000000000PWK908Xo0000X;?\@AXkT<L?XYeQ]32`000000000\=:00008QR_T`L1HL5h
0000LX3T81mmT8\<4_g^`o1Y0000000000000000000000000000T9:?00000000000000000000i5hn0000000015X?0000000000000000hVEjlGbT00000000hmh7
02TMh1F^0000000000000000T1OQDO5d0000000000000000000000000000\64n000000000000X]g^hQdS0000<597@mlLP]J9@_NN0000@IodA3ITT^Y900000000
000000000000DT2JddMa0000PFdg000000008VVl\Wo^PkW8XoBK000000000000000000004VFe0000dCoj00000000000000000000\WVb00000000\O=L00000000
\S^I000000000000000000000000h^W4000000000000Q7W0@o>g4K]00000Y5MP8F^[000000000000000089ELHVQO0000l<9]8@JY00000000P1VC000000000000
L7WH0000X8>P000000000000l:FS00000000@HQDdA9@0ljQd0H8M4=e00008_Hi000000000000000000000000<WGW0000@4`M000000000fmj0000\M_30000\2ZL
Y3KC00000000000008_=\C[W8FES0000XJAFTT_l<F0d42doT8h;<DPnHK=hden30\X100000000<;A?`6m:0000000000000000000000000000000000000000X7aE
000000000S4ED3hR000000000000000000000000LD^AhXfSe7_=H18;<V>0LfTH0000837dl9l8000000000000000000000000000087E]00008M4ALMPI00000000
0000<K?9`2Pa0000000000000000<4j`0YXFLc29hHGGDCWc000000000000000000008EaELkejHlHVY6CJ0000h]S20000PlYl0000000000000000000000000000
000089Yd000000000000@FhK40iMDc2e00000000000000000000PAKK000000000000000000000000H0\;85ke00000000i8D`4S?<h9IKH@ZULBdi0000XInd0000
0000000000000000DU0]00000000ToDOl7nQ`QNR000000000000Q4e90000000000000000000000000000000000000000M5EmM7MR000000000000000000000LLH
=5CW00000000DN2aPX6200000000<_PhhE;\hFePX<WS00000000\C740000000000000000hQCc000089X^00000000@j@50000000095`F0000Dne?<:`n0`_>LGKK
<TCa0`B4\Boi8f9>0000000000000000A5FN00000Ui<0000\e94]8Ek`^9;0000000000000000TeTE]7EB000000000000\^E0000000000000=6f>0000L8SR0000
00000000000000000000DcUT0000hIC40000000000000000H?1V0000h3liDS3mDH>n\50gL?KQh17ITATbL]Wd0000000000000000000000000Kg3000000000000
00000000000000000`HghdXS93lC000000000000hagbhMai00000000h[=90000000000000000m8E200000d8`4<BDQ0b600000000`bn300000000HD>\<XG3I4DF
T7=7h76=Tf^h000000000000000000000000dce@0000XBd<T8LT000000000000000000000000\RLS00000000000000004Ki=0000dI`<4S8o00000000@4EH0000
@Eb\4F?P0000L4^KD55]0000X=S^000000000000000000000000HMnI0000000000000000000000004Ti[0000lkBO00000000000000000000TYGE000000000000
0000000000000000000000000000000000004[RFPmBc000000000000=46K0000000000000000D;NBX[oMlS:o0000000000000000@_Lj00000000000000000000
0nie00000000lQ`R00000kMk16e`X5m`dW4^LQhm8i0l`>U2d^[@000000008iBf000000000000000000004J860;hKdiaF<V@I000000000000000000000DDZ0000
`d7N0nlH@PQ757aP0000000000000000000000000IAD0000000000000000hlE90000\D;E`]N_000000000ZEb00000000d=n80000T5hH0000<O:R0000a5Z10000
0000000000000000@5Y600000000@SmV0000000000000000Dd3LL_\[00000000000000004V_a@<::0000000000008MGiLf@f00000000hCYl0000000000000000
00000000h0_o0000000000000000000000000000000095OK000000000000d_3b00000000000000000000`O\7000000000000000000000000Y41VP^>BXo6N`LdM
0000Hj=m0000000000000000@_mV000000000000000000000000000000000F5600000000@F[mDBfQ\U:W`D<F00000000000000000000`PJ_0000000000000000
00000NRmPQ?28h6f00000000000000000000000000000000000000000000000000000000000000000000000000000000<Gh[000000000000\[e4e0;E0NHl=5Y5
0000000000000000000000000000000000000000000000000000l=m]`aGR0000000000000000000000000000000000000000000000000000\5ZE00000Qj1DWGA
\e=O0000@>FIH`=k@LiM00000000LT`;000000000000000000000000<VJY0000@8Qg00000000000000000000d^T;00000000i5jE<Tc000008J\c000000000000
00000000dN^\T?g0`i6g00000000000000000000`6:ZP=QZ\NOO4m[>dmli000000000000D_2\dKoU00000000P2k<PKJ?E4^O00008YB100000000000000000000
lFCG000000000000000000000000P3UA0000000000004131lXLe000000000000HW`C@h7A00000000000000000000D@FY@eWbU6NQ00000000000000000000`F\C
000000000000000000000000DO9200000000\;b30000`^B9hWNT0000]3B[h<\O0000d8Mk000053m60000000000000000dcnX00000000`87_0000000000000000
0000XMD=0000000000000000000000000000PP>4000000000000000000000000\@?l0000000000000000000000000000000000000000lXoQ8YPm0000dMjPXQ>W
XX<id?Ti0000000000000000PeU60000ln^T0000000000008O`G00000000I8X7000000000000m80k\?GXlWPd0000000098VWP6ho0000\T`JT;75000000000000
0000L;ko0000L=dLh[GO8B==L0?]<VVB00004elQdgEc0000\GIb00000000000000000000X;ia0000000000000000l\^70J`Y0000000000000000000000000000
0000@k:f00000000I0?100000000`CQ60000LEk@0000XICV0V9L0000HUeH000000000000000000008PRM\dVO0000000000000000000000000000`\i000000mIl
`e7^00000000XHi90000<WENH3R2X_LN000000000000000000000000000000000000000000000000000000000000`g`b00000000000000000000XF9Q\bEP0000
0000D1TL0000000000000000I4NZ00000000XP@\00000000000000008HjL0000000000000000000000000000000000000000000000000000L]4I00000000X:9M
0000000000000000@7VFI6>g000000000000d;oV]7CP0000l7Ao00000000H=o;0000000000000000l94:0000DOVV000000008fUnhNT20000000000000000``el
0000dBBdLGeM00000000000000000000000000000000000000004f46000000000000`hNK0000000000000000\58@00000000000000000000hP;FT]M\Pf07`g5S
`GMF000000000000\?`o0000LAiSm4S1X=i7T@dSdY]MlWUf0;23\m3m0000lILgTPje0Qh?@mQNM03O00000000000000000000000000000000l9aB000000000000
\P7mhX`4\liXX9G200000000H=CK000000004cR4XJX2XlVkHVS@0000000000000000000000000000T\dh000001jo8QSC0jo60000h2fS@CCPDU\D0]N6PBnNhKJ_
LRhLP`2Q00000000000000000000D8Gm000000000000000000000000L5:AX0<hD1GRP?_P\]PYTjbQ000000000000lL7V4AIVX<R]TOkiLm?8hdH000000000`8JQ
@>2[8ZC;X[9\0\P?hnmU0000M0An0WYM00000000h0QPH^l=<_GA@ckY51\>000000000000000000000000HS_a00000000\aZ6000000000000000000000000E4on
0000h9;E00000000L@on00000000000000000000DFPX0000000015o@HMcB00000000000000000000dL@E00000000d9O`H0Ubh@MSHUbL14R_000000000000Xo_@
0000lYi@000000000000h;@_HBjSlDCH@o?H`\K]HC[6d`>:XLFQL`OCdFlX0000@@7]0000lTO?d=LM00000000`4a200000000d_DU8W93`X940000PVhc00000000
@lUC09oE0000`R_4L1:H0000XN>S`^NC0000000000000000ThZL000000000000@6FPDX4aD\Q:96;1000000000000000000000000I8?10000000000000000H]jY
d<;8`_dj00000000h>cD@BS8<haj000000004f3`\LLa8aS[<@SITO<\PMN<<nci0000U4SU00000000<7I\0000000000000000Hj75000000000000D;9[@Ojf0000
l2mH`c@m0000TChK00000000000000000000000000000000L]9c00000000dfEDm1Wg0000000000000000000000000000PA\[P]`Y00000000LM?b0000`@ib=6A:
0000000000000000000000000000LYS`0000T<NaPL9l000000000000D=biLZn1Lcc<0000TA@g000000000000000000000000`XHJ000000000000000000000000
000000004<KfTDb7000000000000dXOM0000000000000000000000000_0@000000000000H0WYDUnC0000000000000000e2Dd0000000000000000DOXX00000000
0000000050PH97dS000000000000\`\S0000DWDi<goB00000000000000000000=6TTPI_A<aF3\\QMHaM5Y5[`0000000000000000@EMJ@7Z5000000004R3W0000
0000000000008Z^<0000000000000000D89[00000000000000000000\OKXh?I80000000000000000PQ;<l7gLm2dV0000H17c0000DS]b\8E=00000000DR\B0000
L1nU<P100000000000000000000000008_9_\QDVI4El\HBFA71`00000000\XgA00000000m5:?00000000hSF>00000000`[O_00008bcdX97\`OZP\SR\XP2FP]j?
\jXSU3OH000000000000dUH80000E6=eQ7?900000TK\000000000000L;6lY4ce0000PLUS00000000Q0ib0O7Tl?2T`\T]e7@V0000dB`5000000000000PANi8kGB
00000000Q7b^000000000000\V=6000000000000000000000000000000000000<3^S0000L;gS0V5gl0ln00000000000000000000]3D8L1Z_`ElT@F36XK3]hTil
0000000000000000000000000000000000000000l45YDL1eh:jSPL0G00000000X47m00008I=Sh`;J000000000J408Kgg\e<e\>iM000000000000000000000000
000000000000000000000000000000000000P?d^lSUU00000^390000D`Je0000PGVh00000000000003AX00000000LZdj000000000H7G0gHA0000000000000000
00000000\abTLMJ@00000000P=@\000000000000HePd`W9g<1Bc\Ej4HH;J00000000000000000000dX>`4aV100000000LQ8`00000000\;Lg00000000PHaD07L[
0000E3^`0VL[000000000000000000000000`g[W000000000000X?CWdU=H0000a6H<0000L5>30000T`@\0000H@Gc00000000000000000000@2fn4\Wf178K0000
00000000000000000000000009]F0000`CU700000000000000000000000000000000000000000000M89@A4B?@=AXT@>b4Qd<000000000000000000008<oE0000
X95e00004Vf00000XP4WH[RT45]SHf`W<k_VH6RidV2BD[0Jd3`KDc:dDlJZ00000000000000000000000000000000XI>i00000000000000000000\Fj@00000000
hIM[00000000000000000000000000000000DU3;00000000h6hS<d9S00000000000000000000<6A\0000000000000000000000000000HI2PlUgD0000X]PE0000
00000000000095CE00000000@_B[dE1e0000`doAP[ES00000000@Y4_ThPj0000P4^<00000000LOb9@GM]0000000000000000000000000000000000000000<GHb
00000000@[?S00000000000000000000000000000000000000000000000000000000000000000@E<0000e0<L000000000000T\Ao00000000LOK:0fO500000000
00000000000000000000U3FE@AZePQ;J00000000000000004T1Oa01i0000000000000000PdQf00000000`@R@4>Ak<\UbHcR`0000<5WU4<8nY5Ul00000000A5Ta
000000000000`Sj6000000000000<ijDLH::000000000000000000000000`[0100004<V@0000@dlmD5Z4000000008TJm0000\IPPHhKQ00000000000000000000
hA:F00000J[:LCBY0000laid0000000000000000PNM@D5fQ000000000000000000000000<2ke000000000000Hm]d0000P4S70000000000000000X?DV00000000
0000000000000000000000008Xd^00000000lcef000000000000`:<>0]fl00000000000000000000000000000;3>dF_OX_IZPf;RTMoPlm]=00000000X]KEH8W<
LORh0000000000000000DE@B00000000000000004kGh00000000lM@2A3>50000000000000000`Ri[0000000000000000XINMX7]6e6kKL8hMHUn]000000000000
0000X:^lA4?E0000000000000000@9_S]16=PeXC00000000493J000000000000000000000000TiQ@0000000000000000\EQ:0000<[S:0000000000000000`b3;
<0b30000\0`H42LePIEf`Rc_000000008NIg\njBLE@cQ2?000000000000000000000PH\8000000000000h4AkT=dZ963o0000<2lo000000000000h=ZG00000000
000000000000lICE000000000000000000000000D2^CD5RE000000000G@R4]3C00000000lNP<000000000000000000000000`kmWd05H000000000000]7_O0000
TSEF0000000000000000000000008=X>00000000000000000000Tmga00008U6Ohn3U<]Um0000TNa`XQnL4aPGDl8[0000T<;XHS^`000000000000@UlK\dj>Q5:Q
00000000PKCKE7=e0000lEZ8l^m<\0RflcCO00000000000000000000000000000000000000008in3h2F54Xf@000000000000000000000000000000000000\GbA
H0N=``V?`26_0000000000000000X0]:dHEd0000000000000000000000000000000000000000000000000000ho5X00000000000000000000DOojXcLOPS_@0000
4<3E00000000@M7;0000\2Qj0000TCgT000000000000<Q\T0000dL6g\PY<HRlR000000000000H[>G00000000X=\0Dfc[0000000015R]00004caN4HPn00000000
hN_n4V1>00000000]6QT4eER0000\0jOL8m<TNTg0000<?FVTok;00000000X4AR0000<S9?PI>A88oQ000000000000XQkR000000000000P0aDdQnidWT<<5]207m9
L7[OlR0jX`]j00000000PCH`l6o]HZQ^Di_h0000d43IX>hb0000X16?`1UV00000[OM0000000000000000lRog4[Tg\[f=H2CA000000000000000000000000HSX8
00000000000000000000000000000000000000000000000000000]0;00000000L@B[E5<XH4:R@>aOT>KoTJP2HNQ68U6=8A@TdbA_00008H4eDOOG0000l0V`HLCd
`Y3lU6Lei7@200000j4X00000000000000000000h=R\00000000000000000000Xh4`0000000000000000@8S>A70I0000000000000000lA>800000000\C5N0000
17Q000000o2K0000000000000000831K@_U8T`?J0000h]R=00000HgP00004[S^000000FZ@3TG000000004U^\0000\_N>T>nh0000a1gB0000l9>=000000000000
L226<:i>\@9b<`C?I7Ef00000000TjXe@BPO00000000LXcm0000i7f900000000000000000000000000000000000000000000000002P200000000L<J500000000
XkgF4?Q[000000000000000000000000@__Y<XDW00000000000000000000l?`R000000000000000000000000000000000K6AD_4Z0000HMF8lZ<80000U1Hd0000
000000000000D8ZI00000000000000000000XPnD00000000@LD^00000000M28R8i@:00000000000000000000D9;a00000000la31XJAU00000000hVN@00000000
0000000000000000000000000000T2:K`g2_00000000@\3J000000000000HfiJ00000000\:<W50=S0000000000000000XD78000000004<13@?k?\Ak;M4]hLFUa
00000000000000000000000000000000000000000000HS_000000000LoN?0000HHE:000000000000PACD0000=4\ZQ8L[0000`EhR0000\X>F\CD>0000m3cg01Fo
00000000000000000000000000000000hiT3000000000000000000004GYj00000V4D0YjJL<Vb0iTe000000000000000000000000000000000000000000000000
D=`b000000000000hj0Y000000000000HY;Zl@ejXGYB@Ji_hZb@X6=]dMVcdl<0T?D=Hlb60000`I;IlQ3\0N<5XgD[000000000000@Mj707J_D`N5000000000000
0000T83JT29NPHb2LW61\ZPX0^9PhSW400000000000000000000000000000000h1@L\BWODb0F0000hF>HM5NIl2;K0000000000004`3Z000006P94EOkXZXQ0000
0000000000000000l;YY8:l@DnPii3\;00000000i7^JdOfki80M00000000<=;@000000000000000000000000LF0;55O30000000000000h`V00000000X>iD0000
d2R[LGW9LGn\XP0KdY^UdP6e@lk:00000000X:1H<]7Z00000`fWM7Kc00000000Td:c00000000lY`m0000lNG=4[g8@`4B00000000000000000000de[m<_?n0000
0000P:]o0000P?:[l]3Z00000000`I[J4_kVPDj:000000000000T^7NX_YT0000000000000000d9CI0000000000004b[=lMiehnR_000000000000000000000000
LHWF@20nP:BdH@ZG4LMR95mf000000000000X2WS`Dgh00000000000000000000lNF>`Tb900000000lQ`i41kLLL1900000000000000000000000000000_:0DDBG
00000K@Z0000000000000000Hen_@_1P0000I2RGLH0i0000Q752\Y3PI6Ze000000000000000000000000LL>K000000000000I49K0000000000000000`4iK0000
00000000000000000000HVT3000000004dD=000000000000000000000000000000000000000000000000hP6L000000000000h4>VT\YO0000TaNG000000000000
0000459\l9KB0000DUd8H6@a000000000000DIkZT@_nH`e=l9PeLYA;0000@nV@00000000000000000000LTfn4@YVda8j826m8eO:@fFo4B;j0000000000000000
0000<7Ma4^_=0000XlaCH`BS0ec60000000000000000L9?8@TL:X\?e41[M000000000000PCO80000000000000000HG9b0000P\m40000dLFhHQ_P000000000000
XA5D000000004:Ob0000000000000000hiKXd0cJLF[Tl[QNhan200000000000000000000Q8<a48TJ00004SD300000000000000000c<8L<fW51VM00000000M3NF
00000000`4fg0BZk00000000i2bm00000000X1;60000000000000000000000004=ef0^\?0000000000000000D\8O<W3F00000000DO]n8gC8l\:LXDVje7E00000
0000000043c60C0:00000?oE0000\:BN4R6@L2AjX3@E@OeO00008?>;00008i?T<_:jXfRf00000000L^cU000000008kkE0000DJYV000000000GlL000000000000
00000000T>O800000000<5;0000000000000H`@18IWd0000h=?W4^VF00000000000000008HB\0000<6:<I6DI0000@^VZ00000000PPUn0000000000004Kdl0LAH
00000000\oMc00000000000000000000hS>?0000TSV6000000000000000000000000l1JJ8?abh@QW0hHH0000<5=e0000h4e;0000000000000000hb@5000012l6
00000000M6[C0000dM81000040:5dPNC0000000000000000@P1A00000000TQ2ElEHN0000000000000000000000000000T3nfhT4j85mF\i@j00000000<`5C0000
00000000000009^B\Y\d@==50000000000000000000000000000000000000000000000000000000084cGi18k000000000000XeU_000000000000000000000000
hEMePmYV00000000X8O<000000004ECgLVE?000000000000LY5H54ZS00000000P3DZ000000000000000000000000\5Il0000000000004Y]=00000000X`4k0000
000000000000000000000000=1W700000000000000000000HXQc0000\S:=<Akm000000000000ddDh0000\IhK000000000000H`U:4afXX3EK0000@=`L00000000
8S]2PmoA0000000000000000lY650000X5@ZT8J=PZRh00004N[k0000Ld0V0000<FLLPWRd000000000000000000000000Tco082AR00000000\TWe00000000@CFU
dg3f`VU3000000000000000000000000h?WK0000000000000000000000008:g>00000000000000000000000000000000000000000000000000000000Xil70000
00000000000000000000000000000000000000000000\;66lLMj00000000P01DhPId\Z@C00000000000000000000929H0000000000000000PNJ\0000DiEP0000
0000000040Td000000000000825:0000000000000000000000000000000000000000000000000000LG<j00004e>g0000000000000000HTk50000000000000000
00000000Da?V0000h>TTXBed0000LmS6TmXa00000000DS7B0000000000000000hf5j0000000000008:SY00000000M3S8E8IO8WcU0000A3i:P:Ac00000000@V8:
00000000000000000000000000004kQZ0000000000000000Pkl]00000000\dc30000=6:M000000000000T@CbdLG8U2nX0000000000000000@`DNa2KW00000000
4QbTPDF6\FaK]1D500000000000000000000000000000000000000000000000000000000@SeT00000000`G8j00000dSJ00000000<RI=hRI`00004G4llPMSD<5F
M6XF0000000000000000`@kK00000000DTcUe5<j000000000000Dad2000000008@Wl`<=[X<lJ0=^m0ML94amC4hPX00000000000000000000HXin000000000000
00000000dP_20000000000000000dEA5\_CD]7Jm0000D4K449XBDRXP@^i``6a;De\P56bN00000000LGaV4\dB00000000@<k[4^Xg000000000000lfLYdmG60000
0000TIi>00000000000000000CEO0000<c_H000000000000000000000000000000000000HKZCX\NG000000000000000000000000\hDoh3lSDlOodDRN0000lj@^
0000000000000000000000000000000000000000<1D[0000@iNi000000008Q3olZ[900000000I8OX0000\]9J00000000\Jn?0000000000000000000000000000
TKOA0000LV<I000000000000000000004NG\16Y<000000000000<6RM00000000000000000000DZoU0000000000004NWJa7f`0000m08A0000TLdj\jof8o\P0000
PRaIM2ofLCa4l6Yg<:hMd?6Nm8>M000000000000000000000000TFamX^_`@AM@LNUa<fTfh7U:e5Mb0000000000000000lNBB00000000lJF^000000000000U0AF
0000leMn12eC=1<7000000000000000000000000000000000000000000000000TGC9dgNJ0000000000000000H:Ie00000000000000000000E5]7dFHB00000000
00000000000085ZbDI7e0000dJj600000000LHeAe5=N@HDgLC[i4c9V000000000A=k0000lS6N0000dJ?Q00000000LU<i51df0000000000000000000000008ePB
0000HTF`=7;F000000004`FF0000000001??000000000000000000000000dK\;I6o541DI45biTY70a8?[00000000ddG=DHDR@aIQ@B[;0000hG0c0JSBDSUDH>S?
0000\\fa0000\;J4DN8U0000H6^J0000hGl8dN4X0000977l00000000@ekU00000000M6]S00004[`k0000@Bn80000\ClM8hZa00000000000044V8TV^G00008YK_
00004hlS000000000000=89^l3hi00000000\X]30000`5aO0000000000000000h8]@0K8D87P]DVDD000000000000D=3Z00000000DSIf00000000000000000000
0000000000000000000000000000Pl<[0000@7mE4iV=<lO600000000<dW`I3JJlQ=:000000000000000000000000000000000000000009Gfl[YQ`8T40000I8>_
<TMR@]4c0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`RSf0000D2Nk000000000000PYZV0000
DRmE@iHKY5[T000054WPX=[\`=S84b\2l3VI0l9@0000000000000@Kg00000000\>gQXY>Gh8oeU7D@DWMO0000H90\D_0O0000<U]T000000009853000000000000
00000000@e??@oR300000000000000000000000000000000hAEc00000000000009c?00000000HIbW8Vh9hU_:I61bdBA_0000P@DW\7a70000l6Bk000000000>?0
I4d10000000000000000000000000000]6eKLB4l\B\h<Vm;8]@c4<9>00000000lA8mLhAk000000004dml0000000000000000E4[714^aPJ[g0000m373T[TM0000
dCbALW70LDSZL\hHDd<300000000h5acdD<l`Ge^0000DY<>`l0e<25Ud4Ve0000`;Meh@m1TcB<0000L;c\00000;Rd000000008]QKDkUP00000000000000000000
0000000000000000@=ke`S0800000000TGiV00000000]0de00000000a0DP<AgY0000XM`E00000000D7MQDA<blDbM<[14HSk>00000000Q7iQ0000]1Q@TG:\0000
l;XH0000000000000000X=3<00008Fg_8A;V17\C0000@SPd0000T@b\lN740000000000000000X[H00000`^:CTmjH000000000000T82Jh<EbLH_ldN1N@N@\`TIj
0Z;cH[?;4mMSM4`S00000000000000000000XMf9000000000000X`HL0000DYU5000000000000\VMc0000M5_P0000LVDZd7@`L;a@P96e\>Vf00000000DL[h0000
P]@M000000000000m6Q<0000Ho5J000000000000D4PJ00000000@Za=00000000000000004D\j\<2b\U?D00000000PF7`00008^dVm68I0000LZ5FY1Yh4QZV0000
000042EL000000000000D[m]0000\d6jDh^0000000000000H5O=00000000A4Sg0000000000000000PFIUi4=500000000`J3Z0000\L;\4be60000h7GA`J4K0000
00000000<_d70000000000000000@KF400000000000000000000TH8d0000dB]N0000000000000000=8Ba\I_`Pfg30000THSCd]d>000000000000000000000000
0000000000000000000000000000462Y00000000000000000000000000000000TJ]Z`cPNLQY80000000000000000\Y:@`fig000000000000000000008<jA0000
0m<400000000000000000000000000000000<lRF<[JA000000000000`M:;00000000000000000000@HL7000000000000LB]=00000000Y8We0000D_h900000QM_
`4TS00000000000000000000T^>l000000000000000000000000h9dKhGhF0000000083J^`C<Y000000000000`DMDl>XMHDnNl9lQ@fmG000000008YDA@NX50000
lHUH000000000000000000000000000000000000XPcI0:`T0000h]e:00000000<5BZ00000000T0A;@FKY0000000000000000d]@6Lem]000000000000X7N\<Lho
4RB]000000000bPk000000000000000000000000E2@khh03T\::DiVQ0000000000000000T1T2<7fI<JgSHSERXYLk<fjH0000000016Uk000000008FicPB`fTGXV
lZU0@\CR0000hmn?l:gWXYd^0000PK@o8V;M0000`5bF4ZS60hISLoT^000000000000L4;BH^FN<>R>000000000000\Ggj00000000000000000000000000000000
975nd2K@0000dh=fhH8T000000000000000000000000<D\[000000000JPKTUhi@GF8PI?=L=1o00004>\E0000\T_S000000000000X?mD=6iSl`8Z00004W>;]0ca
4C<6<:@J00008UjU00000000L0hbU42X0000lDb^0000HWlo00000000A5kA0S>l@Bl600000000L_MW@^JI00000000000000000fhNM3C`M5\e000000000000502J
15LEP`JX4bWf0000dHck`4\60000000000000000000000000000<Ek40000000000008Xng000000000000dWkL0000T1b@00000000\B1i0000XB;\000000000000
0000L]:j00000000LDL_@l?Z000000000000``6b0000d]OH00000000Le8Kh`mX00008QD=00000000DZL000000000\>8I000000000000000000000000TI2;4cgD
lHmTL?JP<YkM000000000000dKD?0000@7XV000000000000D[V<00000000000000000000DS`o00000000@I@bPP:5000000000000000000000000T<Fb8XjdD@`Q
TiUI0000014m000000000000D`U\hcjkQ5di000000000000A7\10000000000000000`98O00000000l^fh000000000000000000000000000000000000TU`?0edX
l\FET^0RDm\gXK_[a5:cTIlF000000000000`D3I00000000\2ha<j1B00000000H8n7L?7<TG6D0=M4@XZflZZNX^nf4aA^LoiW0000]3ELe3nn0000000000000000
000000000000000000000000lEXY0000000000000000X1NL00000000Dl^F0000000000000000000000000000lPoG81c4X79VLR]700000000000000000000lCoP
XKB100000000Xg_N0000000000000LVJ0000l:0UHYT20000A7eU@fVO=4L\11lg8NeS0000000000000000000000000000E6`A00000000D<2CLZAX0000d_^W0000
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
w(S::Courses, L::Da), w(S::Courses, L::Da), w(S::Courses, L::Id), w(S::Courses, L::Id), w(S::Memberships, L::Et), w(S::CoverLetter, L::Is), w(S::Profiles, L::Sv), w(S::Projects, L::It),
w(S::Profiles, L::Ro), w(S::Profiles, L::Nb), w(S::CoverLetter, L::It), w(S::References, L::It), w(S::CoverLetter, L::Fr), w(S::References, L::Fr), w(S::Certificates, L::Is), w(S::Certificates, L::Cs),
w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Certificates, L::En), w(S::Certificates, L::Fr), w(S::Certificates, L::Lv), w(S::DrivingLicences, L::Mt), w(S::Profiles, L::Pt),
w(S::Profiles, L::Et), w(S::Profiles, L::It), w(S::Profiles, L::Id), w(S::Profiles, L::Pl), w(S::Profiles, L::Fi), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Es),
w(S::Profiles, L::Pt), w(S::Profiles, L::Nl), w(S::Profiles, L::Da), w(S::Profiles, L::Mt), w(S::Profiles, L::Ga), w(S::Other, L::Et), w(S::Other, L::Fi), w(S::Certificates, L::Id),
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
w(S::Work, L::Ru), w(S::Projects, L::Sr), w(S::Volunteer, L::Sr), w(S::Summary, L::Ru), w(S::Profiles, L::Sr), w(S::Publications, L::Uk), w(S::Attachments, L::Uk), w(S::Languages, L::Bg),
w(S::Languages, L::Ru), w(S::Skills, L::Ru), w(S::Projects, L::Uk), w(S::Attachments, L::Ru), w(S::Skills, L::Uk), w(S::Interests, L::Ru), w(S::Volunteer, L::Ru), w(S::DrivingLicences, L::Ru),
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
w(S::Projects, L::Th), w(S::CoverLetter, L::Th), w(S::Certificates, L::Th), w(S::Attachments, L::Th), w(S::Profiles, L::Th), w(S::DrivingLicences, L::Th), w(S::Other, L::Ja), w(S::Work, L::Ja),
w(S::Summary, L::Ja), w(S::Publications, L::Ja), w(S::Conferences, L::Ja), w(S::CoverLetter, L::Ja), w(S::Wishes, L::Ja), w(S::Volunteer, L::Ja), w(S::Basics, L::Ja), w(S::Awards, L::Ja),
w(S::Courses, L::Ja), w(S::DigitalSelfAssessment, L::Ja), w(S::References, L::Ja), w(S::Memberships, L::ZhHans), w(S::Courses, L::ZhHans), w(S::Certificates, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Interests, L::ZhHans),
w(S::Profiles, L::ZhHans), w(S::Summary, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Basics, L::ZhHans), w(S::Awards, L::ZhHans), w(S::Work, L::ZhHans), w(S::Work, L::ZhHant), w(S::Attachments, L::Ja),
w(S::Projects, L::ZhHant), w(S::Interests, L::ZhHant), w(S::Memberships, L::Ja), w(S::Conferences, L::ZhHans), w(S::Interests, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Projects, L::Ja),
w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Skills, L::ZhHant), w(S::Languages, L::Ja), w(S::Certificates, L::Ja), w(S::Summary, L::ZhHant), w(S::Basics, L::ZhHant), w(S::Awards, L::ZhHant),
w(S::Profiles, L::ZhHant), w(S::Other, L::ZhHant), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::ZhHans), w(S::Other, L::ZhHans), w(S::Other, L::ZhHant), w(S::Other, L::ZhHans), w(S::Publications, L::ZhHans),
w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::Ja), w(S::Education, L::Ja), w(S::Memberships, L::ZhHant), w(S::Conferences, L::ZhHant),
w(S::Education, L::ZhHans), w(S::Courses, L::ZhHant), w(S::References, L::ZhHans), w(S::Languages, L::ZhHant), w(S::Languages, L::ZhHans), w(S::Education, L::ZhHant), w(S::Certificates, L::ZhHant), w(S::Wishes, L::ZhHans),
w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant), w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant),
w(S::Skills, L::Ja), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::References, L::ZhHant), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans),
w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans), w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant),
w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans), w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant),
w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::DrivingLicences, L::ZhHant), w(S::DrivingLicences, L::ZhHans), w(S::Memberships, L::Ko),
w(S::Summary, L::Ko), w(S::Publications, L::Ko), w(S::Work, L::Ko), w(S::Basics, L::Ko), w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Languages, L::Ko), w(S::Profiles, L::Ko),
w(S::Interests, L::Ko), w(S::Volunteer, L::Ko), w(S::Education, L::Ko), w(S::Courses, L::Ko), w(S::Wishes, L::Ko), w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko),
w(S::Certificates, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko), w(S::CoverLetter, L::Ko),
] }
