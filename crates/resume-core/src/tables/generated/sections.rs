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
ahugamal	01401
ahugamal og tomstundir	01401
ahugasvid	01401
aiempi tyoekokemus	01501
aiempi tyokokemus	01501
aiempi työkokemus	01501
ailt	01601
aizrausanas	01701
aizraušanās	01701
ajanlasok	01801
ajanlok	01801
ajanlolevelek	01801
ajokortit	01901
ajokortti	01901
ajokorttiluokat	01901
ajánlások	01801
ajánlók	01801
ajánlólevelek	01801
akademicke vzdelani	01:01
akademicke vzdelanie	01;01
akademické vzdelanie	01;01
akademické vzdělání	01:01
akademik bilgiler	01<01
akademik egitim	01<01
akademik eğitim	01<01
akademik gecmis	01<01
akademik geçmiş	01<01
akademik projeler	00N01
akademik yayinlar	01=01
akademik yayınlar	01=01
akademische ausbildung	00<01
akademische laufbahn	00<01
akademischer hintergrund	00<01
akademischer werdegang	00<01
akademisk baggrund	01>01
akademisk bakgrund	01?01
akademisk bakgrunn	01@01
akademisk utbildning	01?01
akademiska izglitiba	01A01
akademiska meriter	01?01
akademska izobrazba	01B01
akademsko obrazovanje	01C02
akadēmiskā izglītība	01A01
akateeminen tausta	01E01
akce	01F01
aktar informazzjoni	01G01
aktiviteetit	01H01
aktywnosc pozazawodowa	01I01
aktywnosc spoleczna	01I01
aktywność pozazawodowa	01I01
aktywność społeczna	01I01
alapadatok	00`01
alati	01J02
alinan egitimler	01L01
allaspreferenciak	01M01
allegati	01N01
allegato	01N01
allgemeine und berufliche bildung	00<01
alte competente	00501
alte competențe	00501
alte cursuri	01O01
alte informatii	01P01
alte informații	01P01
alte limbi	00601
altele	01P01
alternance	00^01
altra formazione	01201
altra informacio	01Q01
altra informació	01Q01
altra(e) lingua(e	01R01
altre capacita e competenze	00401
altre capacità e competenze	00401
altre competenze	00401
altre esperienze	01S01
altre informazioni	01T01
altre lingue	01R01
altres	01Q01
altres coneixements	01U01
altres cursos	01V01
altres dades	01Q01
altres dades d'interes	01Q01
altres dades d'interès	01Q01
altri corsi	01201
altro	01T01
alınan eğitimler	01L01
amac	01W01
amaç	01W01
ambities	01X01
ametikaik	01Y01
ametikäik	01Y01
ammatillinen kokemus	01501
ammatillinen osaaminen	01Z01
ammatillinen profiili	01[01
ammatillinen taeydennyskoulutus	01\01
ammatillinen taydennyskoulutus	01\01
ammatillinen täydennyskoulutus	01\01
ammatilliset taidot	01Z01
ammattikokemus	01501
ammattitaito	01Z01
an pham	01]01
anagrafica	01^01
anbefalinger	01_02
andere taal talen	01a01
andere taal/talen	01a01
andere talen	01a01
andet	01b01
andra spraak	01c01
andra sprak	01c01
andra språk	01c01
andre kurs	01d01
andre kvalifikasjoner	01e01
andre oplysninger	01b01
andre opplysninger	01f01
anerkendelser	01g01
anexe	01h01
anexo	01i02
anexos	01i02
angaben zur person	01k01
angajari	00X01
angajări	00X01
angestrebte position	01l01
angestrebte taetigkeit	01l01
angestrebte tatigkeit	01l01
angestrebte tätigkeit	01l01
anhaenge	01m01
anhang	01m01
anhange	01m01
anhänge	01m01
anlagen	01m01
anlagenverzeichnis	01m01
anna	01f01
annad	00g01
annat	01n01
annat andra sprak	01c01
annat/andra spraak	01c01
annat/andra språk	01c01
annað	00g01
annen arbeidserfaring	01o01
annen informasjon	01f01
annessi	02001
annet	01f01
annex	00f01
annexe	02101
annexes	02202
annexos	00f01
ansaettelse	02401
ansaettelser	02401
ansaettelsesforlob	02401
ansaettelsesforloeb	02401
anschreiben	02501
ansettelser	01o01
ansiomerkit	02601
ansiot	02601
ansoegning	02701
ansogning	02701
anstaellning	02801
anstaellningar	02801
anstallning	02801
anstallningar	02801
anstellungen	02901
anställning	02801
anställningar	02801
ansættelse	02401
ansættelser	02401
ansættelsesforløb	02401
ansøgning	02701
antecedentes academicos	00E01
antecedentes académicos	00E01
antecedentes laborales	00U01
apartenenta la asociatii	01001
apartenență la asociații	01001
apbalvojumi	02:01
apbalvojumi un sasniegumi	02:01
apdovanojimai	02;01
apdovanojimai ir pasiekimai	02;01
aperfeicoamento	00O01
aperfeiçoamento	00O01
apie mane	02<01
apie save	02<01
apliecibas	02=01
apliecinajumi	02=01
apliecinājumi	02=01
apliecības	02=01
apmacibas	02>01
apmācības	02>01
appartenance a des associations	00c01
appartenance à des associations	00c01
appartenenza a gruppi / associazioni	00j01
appartenenza a gruppi associazioni	00j01
appartenenza a gruppi e associazioni	00j01
appartenenze	00j01
appendices	02?01
appendix	02?01
application letter	02@01
appointments	00B01
apraksts	02A01
aprasymas	02<01
aprašymas	02<01
apresentacao	02B01
apresentacoes	02C01
apresentação	02B01
apresentações	02C01
aptidoes	02D01
aptidoes e competencias pessoais	02D01
aptidões	02D01
aptidões e competências pessoais	02D01
aptitudes	02E02
aptitudes et competences personnelles	02G01
aptitudes et compétences personnelles	02G01
aptitudes principales	02H01
aptitudes tecnicas	02H01
aptitudes técnicas	02H01
aptitudes y conocimientos	02H01
aptitudini	00501
aptitudini si competente	00501
aptitudini si competente personale	00501
aptitudini tehnice	00501
aptitudini și competențe	00501
aptitudini și competențe personale	00501
aptituds	01U01
apurahat	02601
apurahat ja palkinnot	02601
araclar	02I01
aranan pozisyon	02J01
arastirma	00N01
arastirma projeleri	00N01
araçlar	02I01
araştırma	00N01
araştırma projeleri	00N01
arbeid	01o01
arbeidserfaring	01o01
arbeidservaring	02K01
arbeidsforhold	01o01
arbeidshistorikk	01o01
arbeidsloopbaan	02K01
arbeidspraksis	01o01
arbeidsroeynsle	01o01
arbeidsroynsle	01o01
arbeidsrøynsle	01o01
arbeidsverleden	02K01
arbeitserfahrung	02901
arbeitserfahrungen	02901
arbeitsstationen	02901
arbeitsverhaeltnisse	02901
arbeitsverhaltnisse	02901
arbeitsverhältnisse	02901
arbeitszeugnisse	02L01
arbejde	02401
arbejdserfaring	02401
arbejdshistorik	02401
arbete	02801
arbetserfarenhet	02801
arbetslivserfarenhet	02801
arbetslivserfarenheter	02801
areas de conhecimento	02D01
areas de especializacion	02H01
areas de interes	00V01
areas de interesse	02M01
areas of expertise	00801
aree di competenza	00401
arpusstudiju aktivitates	02N01
arrangementer	02O01
articles	02P03
articles scientifiques	02S01
articole	02T01
articoli	02U01
articulos	02V01
articulos publicados	02V01
artigos	02C01
artigos publicados	02C01
artikel	02W02
artikelen	02Y01
artikkelit	02Z01
artiklar	02[01
artikler	02\02
artikli	02^01
artiklid	02_01
artykuly	02`01
artykuly naukowe	02`01
artykuły	02`01
artykuły naukowe	02`01
artículos	02V01
artículos publicados	02V01
arvutioskus	02a01
arvutioskused	02a01
asiakirjat	02b01
asmenine informacija	02c01
asmenines savybes	02<01
asmeniniai duomenys	02c01
asmeniniai gebejimai	02d01
asmeniniai gebėjimai	02d01
asmeniniai projektai	02e01
asmeninė informacija	02c01
asmeninės savybės	02<01
asmens duomenys	02c01
asmenys galintys rekomenduoti	02f01
asmenys, galintys rekomenduoti	02f01
asociacijos	02g01
asociaciones	00l01
asociaciones profesionales	00l01
asociatii	01001
asociatii profesionale	01001
asociații	01001
asociații profesionale	01001
asosiasi	00o01
aspettative	02h01
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
assocjazzjonijiet	02i01
assoliments	02j01
assoċjazzjonijiet	02i01
asteptari	02k01
asteptari salariale	02k01
atasamente	01h01
atașamente	01h01
ateliers	02l01
atestatai	02m01
atestate	00T01
atividade profissional	02n01
atividades	00P01
atividades extracurriculares	00P01
atividades sociais	00P01
atividades voluntarias	00P01
atividades voluntárias	00P01
atk taidot	01Z01
atk-taidot	01Z01
atouts	00001
atsauksmes	02o01
atsauksmju sniedzeji	02o01
atsauksmju sniedzēji	02o01
atsiliepimai	02f01
attached documents	02?01
attachments	02?01
attestati	00701
attestati e certificazioni	00701
attestations	00K01
attester	03001
attester og referanser	03001
attitudini	00401
attivita associative	03101
attivita di volontariato	03101
attivita didattica	01S01
attivita e interessi	03201
attivita extracurricolari	03101
attivita lavorativa	01S01
attivita professionale	01S01
attivita professionali	01S01
attivita sociali	03101
attivitajiet volontarji	03301
attività associative	03101
attività di volontariato	03101
attività didattica	01S01
attività e interessi	03201
attività extracurricolari	03101
attività lavorativa	01S01
attività professionale	01S01
attività professionali	01S01
attività sociali	03101
atuacao profissional	02n01
atuação profissional	02n01
atvinna	03401
atzinibas	02:01
atzinības	02:01
auhinnad	03501
auhinnad ja tunnustused	03501
aus und fortbildung	03601
aus und weiterbildung	00<01
aus- und fortbildung	03601
aus- und weiterbildung	00<01
ausbildung	00<01
ausbildung und studium	00<01
ausbildungen	00<01
ausgewaehlte projekte	03701
ausgewaehlte publikationen	03801
ausgewahlte projekte	03701
ausgewahlte publikationen	03801
ausgewählte projekte	03701
ausgewählte publikationen	03801
auskunftspersonen	02L01
auslandserfahrung	02901
ausserberufliche interessen	03901
ausserberufliches engagement	03:01
ausserschulisches engagement	03:01
ausseruniversitaeres engagement	03:01
ausseruniversitares engagement	03:01
auszeichnung	03;01
auszeichnungen	03;01
auszeichnungen und preise	03;01
auto evaluation des competences numeriques	03<01
auto-évaluation des compétences numériques	03<01
autoavaliacao de competencias digitais	03=01
autoavaliação de competências digitais	03=01
autoavaluacio de competencies digitals	03>01
autoavaluació de competències digitals	03>01
autoevaluacion de competencias digitales	03?01
autoevaluación de competencias digitales	03?01
autoevaluarea competentelor digitale	03@01
autoevaluarea competențelor digitale	03@01
autorisasjon	03A01
autorisasjoner	03A01
autorisation	03B01
autorisationer	03B01
autorizatii	00T01
autorizații	00T01
autovaditaja aplieciba	03C01
autovadītāja apliecība	03C01
autovalutazione	03D01
autovalutazione delle competenze digitali	03E01
autre	03F01
autre(s) langue(s	03G01
autres	03F01
autres competences	02G01
autres compétences	02G01
autres experiences	00^01
autres expériences	00^01
autres formations	02l01
autres informations	03F01
autres langues	03G01
außerberufliche interessen	03901
außerberufliches engagement	03:01
außerschulisches engagement	03:01
außeruniversitäres engagement	03:01
availability	03H01
avaldatud tood	02_01
avaldatud tööd	02_01
avvenimenti	03I01
awards	03J02
awards and achievements	00A01
awards and honors	00A01
awards and recognition	00A01
awards and scholarships	00A01
awtovalutazzjoni tal hiliet digitali	03L01
awtovalutazzjoni tal-ħiliet diġitali	03L01
ações de formação	00O01
ações voluntárias	00P01
açık kaynak projeler	00N01
aðild	00d01
aðild að félögum	00d01
aðrar upplýsingar	00g01
așteptări	02k01
așteptări salariale	02k01
badania	03M01
badges	03N01
baglantilar	03O01
bahasa	03P01
bahasa asing	03P01
bahasa pemrograman	03Q01
bai bao	01]01
bai bao khoa hoc	01]01
bai thuyet trinh	01]01
bai viet	01]01
ballraiocht	03R01
ballraiochtai	03R01
ballraíocht	03R01
ballraíochtaí	03R01
balvas	02:01
ban than	03S01
bang cap	03T01
bang cap va chung chi	03U01
bang lai	03V01
bang lai xe	03V01
bang sang che	01]01
basarilar	03W01
basarilar ve oduller	03W01
basarilarim	03W01
basic info	03X01
basic information	03X01
basics	03X01
basisgegevens	03Y01
bağlantılar	03O01
başarılar	03W01
başarılar ve ödüller	03W01
başarılarım	03W01
beasiswa	03Z01
becas	03[01
becas y premios	03[01
beceriler	02I01
becerilerim	02I01
befaehigungsnachweise	00=01
befahigungsnachweise	00=01
befähigungsnachweise	00=01
begeleidende brief	03\01
begivenheder	03]01
behaalde certificaten	03^01
behaalde resultaten	03_01
behoerighet	03`01
behoerigheter	03`01
behorighet	03`01
behorigheter	03`01
behörighet	03`01
behörigheter	03`01
beilagen	01m01
beklentiler	02J01
beklentilerim	02J01
belangrijke projecten	03a01
belangrijkste vaardigheden	03b01
belge ve sertifikalar	03c01
belgeler	03c01
bemutatkozas	03d01
bemutatkozás	03d01
ben kimim	01W01
bendra informacija	02c01
benevolat	00]01
beques	02j01
beques i premis	02j01
berechtigungen	00=01
beroepservaring	02K01
beroepsverenigingen	03e01
beruf	02901
berufliche erfahrung	02901
berufliche fortbildung	03601
berufliche fortbildungen	03601
berufliche kompetenzen	03f01
berufliche laufbahn	02901
berufliche mitgliedschaften	03g01
berufliche praxis	02901
berufliche qualifikationen	03f01
berufliche stationen	02901
berufliche taetigkeiten	02901
berufliche tatigkeiten	02901
berufliche tätigkeiten	02901
berufliche weiterbildung	03601
berufliche weiterbildungen	03601
berufliche zertifikate	00=01
berufliche ziele	01l01
beruflicher hintergrund	02901
beruflicher werdegang	02901
berufliches profil	03h01
berufsausbildung	00<01
berufsausubung	02901
berufsausuebung	02901
berufsausübung	02901
berufserfahrung	02901
berufserfahrung und praktika	02901
berufserfahrungen	02901
berufsleben	02901
berufspraxis	02901
berufsprofil	03h01
berufstaetigkeit	02901
berufstatigkeit	02901
berufstätigkeit	02901
berufsweg	02901
berufswunsch	01l01
berufsziel	01l01
beschaeftigung	02901
beschaftigung	02901
bescheinigungen	00=01
beschikbaarheid	01X01
beschäftigung	02901
beskaeftigelse	02401
beskæftigelse	02401
besondere erfolge	03;01
besondere kenntnisse	03f01
bestuurservaring	00[01
bestuursfuncties	00[01
betolteni kivant munkakor	01M01
betyg och intyg	03`01
betölteni kívánt munkakör	01M01
beurzen	03_01
bevezeto	03d01
bevezető	03d01
bevis	03A01
beviser	03B01
bevoegdheden	03^01
bewerbungsanschreiben	02501
bewerbungsschreiben	02501
bibliografija	03i01
bibliography	03j01
bidang keahlian	03Q01
biedribas	03k01
biedrības	03k01
bij en nascholing	00301
bij- en nascholing	00301
bijbanen	02K01
bijlage	03l01
bijlagen	03l01
bijscholing	00301
bijzonderheden	00201
bilag	03m01
bilaga	03n01
bilagor	03n01
bildigi diller	03o01
bildigi programlar	02I01
bildiriler	01=01
bildiği diller	03o01
bildiği programlar	02I01
bildung	00<01
bildungsabschluesse	00<01
bildungsabschlusse	00<01
bildungsabschlüsse	00<01
bildungsgang	00<01
bildungsweg	00<01
bildungswerdegang	00<01
bilgi ve beceriler	02I01
bilgilerim	04001
bilgisayar becerileri	02I01
bilgisayar bilgileri	02I01
bilgisayar bilgisi	02I01
bilimsel yayinlar	01=01
bilimsel yayınlar	01=01
bilprof	04101
bio	00;01
bio data	03X01
biodata	04201
biografia	04304
biografía	00L01
biographie	00001
biography	00;01
birtingar	04701
bisherige taetigkeiten	02901
bisherige tatigkeiten	02901
bisherige tätigkeiten	02901
bizonyitvanyok	04801
bizonyítványok	04801
blog posts	03j01
boards	04901
bocker	02[01
boecker	02[01
boeger	04:01
boeken	02Y01
boeker	04;01
boger	04:01
boker	04;01
bolsas	04<01
bolsas de estudo	04<01
book chapters	03j01
books	03j01
bootcamps	00b01
boroz ta' studju	04=01
boroż ta' studju	04=01
borse di studio	04>01
borse e premi	04>01
bos zaman aktiviteleri	04?01
bourses	04@01
bourses et prix	04@01
boş zaman aktiviteleri	04?01
breve presentazione	03D01
brevete	02T01
brevets	02S01
brevets et certifications	00K01
brevetti	02U01
brigady	04A02
brigády	04A02
brivais laiks	01701
brivpratiga darba pieredze	02N01
brivpratigais darbs	02N01
brivpratigo darbs	02N01
brīvais laiks	01701
brīvprātīgais darbs	02N01
brīvprātīgo darbs	02N01
brīvprātīgā darba pieredze	02N01
bucher	03801
buecher	03801
buku	04C01
burse	04D01
burse si premii	04D01
burse și premii	04D01
burslar	03W01
burslar ve oduller	03W01
burslar ve ödüller	03W01
bài báo	01]01
bài báo khoa học	01]01
bài thuyết trình	01]01
bài viết	01]01
bénévolat	00]01
bílpróf	04101
böcker	02[01
bøger	04:01
bøker	04;01
bücher	03801
bản thân	03S01
bằng cấp	03T01
bằng cấp và chứng chỉ	03U01
bằng lái	03V01
bằng lái xe	03V01
bằng sáng chế	01]01
cac cong bo	01]01
cac du an	04E01
cac du an da tham gia	04E01
cac khoa dao tao	04F01
cac khoa hoc	04F01
cac ky nang	04G01
cailiochtai	04H01
cailiochtai acadula	04H01
caitheamh aimsire	04I01
caitheamh aimsire agus suimeanna	04I01
caithimh aimsire	04I01
calificari	00501
calificări	00501
calisma deneyimi	04J01
calisma gecmisi	04J01
calisma hayati	04J01
calismalar	00N01
calistaylar	04K01
calitati personale	04L01
calități personale	04L01
capabilities	00801
capacidades	04M02
capacidades y competencias personales	02H01
capacita	00401
capacita e competenze	00401
capacita e competenze personali	00401
capacita e competenze tecniche	00401
capacita linguistiche	01R01
capacita professionali	00401
capacitacao	00O01
capacitacion	04O01
capacitaciones	04O01
capacitación	04O01
capacitacoes	00O01
capacitats	01U01
capacitação	00O01
capacitações	00O01
capacites	02G01
capacità	00401
capacità e competenze	00401
capacità e competenze personali	00401
capacità e competenze tecniche	00401
capacità linguistiche	01R01
capacità professionali	00401
capacités	02G01
career	00B01
career experience	00B01
career highlights	00A01
career history	00B01
career objective	00;01
career overview	00;01
career path	00B01
career preferences	03H01
career profile	00;01
career summary	00;01
cargo desejado	04P01
cargo pretendido	04P01
cariera	00X01
carieră	00X01
carne de conducir	04Q01
carnet de conducere	04R01
carnet de conducir	04Q01
carnet de conduir	04S01
carné de conducir	04Q01
carreira	02n01
carrera profesional	00U01
carrera professional	04T01
carriera	01S01
carriera accademica	04U01
carriere	04V02
carrière	04V02
carta de apresentacao	04X01
carta de apresentação	04X01
carta de conducao	04Y01
carta de condução	04Y01
carta de motivacao	04X01
carta de motivacio	04Z01
carta de motivacion	04[01
carta de motivació	04Z01
carta de motivación	04[01
carta de motivação	04X01
carta de presentacio	04Z01
carta de presentacion	04[01
carta de presentacion breve	00L01
carta de presentació	04Z01
carta de presentación	04[01
carta de presentación breve	00L01
cartas de recomendacao	04\01
cartas de recomendacion	04]01
cartas de recomendación	04]01
cartas de recomendação	04\01
carteira de habilitacao	04Y01
carteira de habilitação	04Y01
carteira de motorista	04Y01
cartes de recomanacio	04^01
cartes de recomanació	04^01
carti	02T01
ce que je recherche	04_01
ceadunais	04`01
ceadunais tiomana	04a01
ceadunas tiomana	04a01
ceadúnais	04`01
ceadúnais tiomána	04a01
ceadúnas tiomána	04a01
ceangaltain	04b01
ceangaltáin	04b01
ceardlanna	04c01
cel zawodowy	04d01
cele zawodowe	04d01
celkituzes	03d01
celok	03d01
centre d'interet	00\01
centre d'intérêt	00\01
centres d'interet	00\01
centres d'interets	00\01
centres d'intérêt	00\01
centres d'intérêts	00\01
ceny	04e02
cercetare	04g01
certificacao	00S01
certificaciones	00Q01
certificaciones profesionales	00Q01
certificaciones y licencias	00Q01
certificacions	00R01
certificacoes	00S01
certificacoes profissionais	00S01
certificados	04h02
certificari	00T01
certificate	04j02
certificate si atestate	00T01
certificate și atestate	00T01
certificaten	03^01
certificaten en licenties	03^01
certificates	03N01
certificates and courses	00b01
certificates and licences	03N01
certificates and licenses	03N01
certificati	00701
certificati e attestati	00701
certificatie	03^01
certification	00I02
certifications	00I02
certifications and licenses	03N01
certifications professionnelles	00K01
certificats	04l02
certificats et attestations	00K01
certificats et diplomes	00K01
certificats et diplômes	00K01
certificazioni	00701
certificação	00S01
certificações	00S01
certificações profissionais	00S01
certificering	03^01
certificeringen	03^01
certificeringer	03B01
certificări	00T01
certifiering	03`01
certifieringar	03`01
certifikace	04n01
certifikacie	04o01
certifikacije	05001
certifikat	05102
certifikat och intyg	03`01
certifikat och licenser	03`01
certifikater	03B01
certifikater og licenser	03B01
certifikati	05303
certifikati i licence	05001
certifikati in licence	05601
certifikati in potrdila	05601
certifikati u licenzji	05701
certifikatok	04801
certifikaty	05802
certifikaty a licence	04n01
certifikaty a osvedceni	04n01
certifikaty a osvedcenia	04o01
certifikazzjonijiet	05701
certifikácie	04o01
certifikátok	04801
certifikáty	05802
certifikáty a licence	04n01
certifikáty a osvedčenia	04o01
certifikáty a osvědčení	04n01
certyfikaty	05:01
certyfikaty i licencje	05:01
certyfikaty i uprawnienia	05:01
cesitli	05;01
cevrimici profiller	03O01
character references	05<01
charakterystyka	04d01
charity work	00W01
charlas	02V01
chi sono	03D01
chung chi	03U01
chung chi chuyen mon	03U01
chung chi va giay phep	03U01
chung nhan	03U01
chuyen mon	04G01
chuyên môn	04G01
chứng chỉ	03U01
chứng chỉ chuyên môn	03U01
chứng chỉ và giấy phép	03U01
chứng nhận	03U01
cikkek	05=01
cil	05>01
cilj	05?02
cilji	05A01
cine sunt	04L01
cita informacija	05B01
cita informācija	05B01
citas prasmes	05C01
cits	05B01
civic engagement	00W01
cizi jazyky	05D01
cizí jazyky	05D01
clanci	05E02
clanki	03i01
clanky	05G02
clanstva	05I03
clanstvo	05I03
clanstvo u organizacijama	05L02
clanstvo u udrugama	05N01
clanstvo u udruzenjima	05O01
clanstvo v organizacijah	05P01
clanstvo v zdruzenjih	05P01
clenstva	05Q01
clenstvi	05R01
clenstvi v organizacich	05R01
clenstvi v profesnich organizacich	05R01
clenstvo	05Q01
clenstvo v organizaciach	05Q01
clenstvo v zdruzeniach	05Q01
clinical experience	00B01
clubs	04901
cnh	04Y01
colegios profesionales	00l01
collegamenti	05S01
colloques	05T01
colloques et conferences	05T01
colloques et conférences	05T01
colloques et seminaires	05T01
colloques et séminaires	05T01
col·legis professionals	00m01
comhdhalacha	05U01
comhdhalacha agus seimineair	05U01
comhdhálacha	05U01
comhdhálacha agus seimineáir	05U01
commercial experience	00B01
commissies	00[01
committees	04901
communication skills	00801
communications	02S01
communications orales	02S01
community	00W01
community involvement	00W01
community service	00W01
community work	00W01
competence numerique auto evaluation	03<01
competences	05V02
competences cles	02G01
competences complementaires	02G01
competences comportementales	02G01
competences et outils	02G01
competences informatiques	02G01
competences linguistiques	03G01
competences linguistiques et informatiques	02G01
competences metier	02G01
competences numeriques	02G01
competences personnelles	02G01
competences professionnelles	02G01
competences techniques	02G01
competences transversales	02G01
competencia digital	05X02
competencias	04M02
competencias clave	02H01
competencias digitais	02D01
competencias digitales	02H01
competencias e habilidades	02D01
competencias informaticas	02D01
competencias linguisticas	05Z02
competencias lingüísticas	05\01
competencias personales	02H01
competencias pessoais	02D01
competencias profesionales	02H01
competencias tecnicas	04M02
competencias técnicas	02H01
competencias y habilidades	02H01
competencies	05]02
competencies digitals	01U01
competencies linguistiques	05_01
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
competenties	03b01
competenza digitale	03E01
competenze	00401
competenze chiave	00401
competenze comunicative	00401
competenze digitali	00401
competenze informatiche	00401
competenze linguistiche	01R01
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
competicoes	04<01
competitions	00A01
competições	04<01
competències	01U01
competències digitals	01U01
competències lingüístiques	05_01
competències personals	01U01
competències professionals	01U01
competències tècniques	01U01
competência digital	03=01
competências	02D01
competências digitais	02D01
competências e habilidades	02D01
competências informáticas	02D01
competências linguísticas	05`01
competências pessoais	02D01
competências técnicas	02D01
computer literacy	00801
computer skills	00801
computerkennis	03b01
computerkenntnisse	03f01
computervaardigheden	03b01
compétence numérique auto-évaluation	03<01
compétences	02G01
compétences clés	02G01
compétences complémentaires	02G01
compétences comportementales	02G01
compétences et outils	02G01
compétences informatiques	02G01
compétences linguistiques	03G01
compétences linguistiques et informatiques	02G01
compétences métier	02G01
compétences numériques	02G01
compétences personnelles	02G01
compétences professionnelles	02G01
compétences techniques	02G01
compétences transversales	02G01
comunicaciones	02V01
comunicacions	05a01
comunicacoes	02C01
comunicari	02T01
comunicações	02C01
comunicări	02T01
concorsi	04>01
concours	04@01
concursos	05b02
concursuri	04D01
coneixement d'idiomes	05_01
coneixements	01U01
coneixements d'idiomes	05_01
coneixements informatics	01U01
coneixements informàtics	01U01
coneixements tecnics	01U01
coneixements tècnics	01U01
conference papers	03j01
conference participation	05d01
conference presentations	03j01
conference talks	03j01
conferences	05e02
conferences & workshops	05d01
conferences and seminars	05d01
conferences attended	05d01
conferences et seminaires	05T01
conferencias	05g02
conferencias e seminarios	05i01
conferencias impartidas	02V01
conferencias y seminarios	05j01
conferencies	05k01
conferencies i seminaris	05k01
conferenties	05l01
conferenties en seminars	05l01
conferenze	05m01
conferenze e convegni	05m01
conferenze e seminari	05m01
conferinte	05n01
conferinte si seminare	05n01
conferinte si seminarii	05n01
conferințe	05n01
conferințe și seminare	05n01
conferințe și seminarii	05n01
conferències	05k01
conferències i seminaris	05k01
conferências	05i01
conferências e seminários	05i01
conférences	05T01
conférences et séminaires	05T01
cong bo khoa hoc	01]01
cong cu	04G01
cong nghe	04G01
cong tac xa hoi	05o01
cong trinh khoa hoc	01]01
cong trinh nghien cuu	01]01
cong viec	06001
cong viec mong muon	06101
cong viec tinh nguyen	05o01
congres	05T01
congrese	05n01
congresos	05j01
congresos y conferencias	05j01
congresos y jornadas	05j01
congresos y seminarios	05j01
congressen	05l01
congressen en seminars	05l01
congressi	05m01
congressos	06202
congressos e seminarios	05i01
congressos e seminários	05i01
congressos i jornades	05k01
congrès	05T01
conhecimento de idiomas	05`01
conhecimentos	02D01
conhecimentos de informatica	02D01
conhecimentos de informática	02D01
conhecimentos em informatica	02D01
conhecimentos em informática	02D01
conhecimentos especificos	02D01
conhecimentos específicos	02D01
conhecimentos linguisticos	05`01
conhecimentos linguísticos	05`01
conhecimentos tecnicos	02D01
conhecimentos técnicos	02D01
connaissances	02G01
connaissances informatiques	02G01
connaissances linguistiques	03G01
connaissances techniques	02G01
conocimiento de idiomas	05\01
conocimientos	02H01
conocimientos de idiomas	05\01
conocimientos informaticos	02H01
conocimientos informáticos	02H01
conocimientos tecnicos	02H01
conocimientos técnicos	02H01
conocimientos y habilidades	02H01
conoscenza delle lingue	01R01
conoscenze	00401
conoscenze informatiche	00401
conoscenze linguistiche	01R01
conoscenze tecniche	00401
conquistas	04<01
consulting experience	00B01
contact	06404
contact details	03X01
contact information	03X01
contact me	03X01
contacte	06802
contactgegevens	03Y01
contactinformatie	03Y01
contacto	06:02
contactos	06<01
contacts	06=02
contato	06<01
contatos	06<01
contatti	01^01
contatto	01^01
continuing education	00b01
continuous learning	00b01
contributions	00D01
convegni	05m01
convegni e seminari	05m01
coordonnees	06?01
coordonnées	06?01
core competences	00801
core competencies	00801
core skills	00801
corporate experience	00B01
corsi	01201
corsi di aggiornamento	01201
corsi di formazione	01201
corsi e seminari	01201
corsi e workshop	01201
cours	02l01
cours suivis	02l01
courses	00b01
courses and training	00b01
courses and workshops	00b01
coursework	00b01
cover letter	02@01
covering letter	02@01
credenciais	00S01
credenciales	00Q01
credentials	03N01
csatolmanyok	06@01
csatolmányok	06@01
cualificaciones	02H01
cudzie jazyky	06A01
culra oideachais	04H01
cumainn	03R01
cumais	06B01
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
cur i lathair	01601
cur i láthair	01601
current position	00B01
currently	00;01
curriculum studi	04U01
cursai	04c01
cursai oiliuna	04c01
cursos	06C03
cursos complementares	00O01
cursos complementarios	04O01
cursos completos	00O01
cursos de aperfeicoamento	00O01
cursos de aperfeiçoamento	00O01
cursos de formacio	01V01
cursos de formacion	04O01
cursos de formació	01V01
cursos de formación	04O01
cursos e treinamentos	00O01
cursos extracurriculares	00O01
cursos i tallers	01V01
cursos livres	00O01
cursos realizados	04O01
cursos y capacitaciones	04O01
cursos y seminarios	04O01
cursos y talleres	04O01
cursuri	01O01
cursuri absolvite	01O01
cursuri de formare	01O01
cursuri de perfectionare	01O01
cursuri de perfecționare	01O01
cursuri si certificari	01O01
cursuri si traininguri	01O01
cursuri și certificări	01O01
cursuri și traininguri	01O01
cursus	06F02
cursus academique	06H01
cursus académique	06H01
cursus professionnel	00^01
cursus scolaire	06H01
cursus universitaire	06H01
cursussen	00301
cursussen en trainingen	00301
cuspoir	00M01
cuspóir	00M01
czas wolny	06I01
czlonkostwa	06J01
czlonkostwo	06J01
czlonkostwo w organizacjach	06J01
czlonkostwo w stowarzyszeniach	06J01
członkostwa	06J01
członkostwo	06J01
członkostwo w organizacjach	06J01
członkostwo w stowarzyszeniach	06J01
các công bố	01]01
các dự án	04E01
các dự án đã tham gia	04E01
các khóa học	04F01
các khóa đào tạo	04F01
các kỹ năng	04G01
cáilíochtaí	04H01
cáilíochtaí acadúla	04H01
célkitűzés	03d01
célok	03d01
cíl	05>01
công bố khoa học	01]01
công cụ	04G01
công nghệ	04G01
công trình khoa học	01]01
công trình nghiên cứu	01]01
công tác xã hội	05o01
công việc	06001
công việc mong muốn	06101
công việc tình nguyện	05o01
cúlra oideachais	04H01
cúrsaí	04c01
cúrsaí oiliúna	04c01
cărți	02T01
dades	06K01
dades d'interes	01Q01
dades d'interès	01Q01
dades de contacte	06K01
dades personals	06K01
dados basicos	06<01
dados básicos	06<01
dados complementares	06L01
dados de contato	06<01
dados pessoais	06<01
daftar referensi	06M01
daliba	03k01
daliba biedribas	03k01
daliba konferences	06N01
daliba organizacijas	03k01
dalsi	06O01
dalsi aktivity	06P01
dalsi dovednosti	06Q01
dalsi informace	06O01
dalsi jazyk(y	05D01
dalsi jazyky	05D01
dalsi udaje	06O01
dalsi vzdelani	00>01
dalsi vzdelavani	00>01
dalsi znalosti	06Q01
dalsie	06R01
dalsie informacie	06R01
dalsie udaje	06R01
dalsie vzdelavanie	06S01
dalsie znalosti	06T01
dalyvavimas konferencijose	06U01
dalība	03k01
dalība biedrībās	03k01
dalība konferencēs	06N01
dalība organizācijās	03k01
další	06O01
další aktivity	06P01
další dovednosti	06Q01
další informace	06O01
další jazyk(y	05D01
další jazyky	05D01
další vzdělání	00>01
další vzdělávání	00>01
další znalosti	06Q01
další údaje	06O01
dane	06V01
dane kontaktowe	06V01
dane osobowe	06V01
dane personalne	06V01
danh hieu	06W01
danh hieu va giai thuong	06W01
danh hiệu	06W01
danh hiệu và giải thưởng	06W01
dao tao	03T01
dao tao bo sung	04F01
dao tao va khoa hoc	04F01
darba gaita	06X01
darba pieredze	06X01
darba velmes	06Y01
darba vietas	06X01
darba vēlmes	06Y01
darbas	06Z01
darbavietas	06X01
darbine patirtis	06Z01
darbine veikla	06Z01
darbinė patirtis	06Z01
darbinė veikla	06Z01
darbo istorija	06Z01
darbo kompiuteriu igudziai	02d01
darbo kompiuteriu įgūdžiai	02d01
darbo pageidavimai	06[01
darbo patirtis	06Z01
darbovietes	06Z01
darbovietės	06Z01
darbs	06X01
data diri	04201
data personal	04201
data personali	06\01
data pribadi	04201
data tambahan	06]01
dataferdigheter	01e01
datakunnskaper	01e01
datakunskaper	06^01
date de contact	06_01
date de identificare	06_01
date generale	06_01
date personale	06_01
date suplimentare	01P01
daten zur person	01k01
dati anagrafici	01^01
dati personali	01^01
datoriemanas	05C01
datoriemaņas	05C01
datorkunskaper	06^01
datorprasmes	05C01
datorvana	06^01
datorzinasanas	05C01
datorzināšanas	05C01
datos	06`01
datos academicos	00E01
datos académicos	00E01
datos adicionales	06a01
datos basicos	06`01
datos básicos	06`01
datos de contacto	06`01
datos de interes	06a01
datos de interés	06a01
datos generales	06`01
datos personales	06`01
dazadi	05B01
dažādi	05B01
de tai nghien cuu	04E01
degrees	00C01
deimhnithe	04`01
deimhniuchain	04`01
deimhniúcháin	04`01
delavnice	06b01
delizzji	06c01
delo	06d01
delovna doba	06d01
delovne izkusnje	06d01
delovne izkušnje	06d01
deneyim	04J01
deneyimler	04J01
deneyimlerim	04J01
depoimentos	04\01
deportes	00V01
dernek uyelikleri	06e01
dernek ve uyelikler	06e01
dernek ve üyelikler	06e01
dernek üyelikleri	06e01
dernekler	06e01
desired job	03H01
desired position	03H01
deskripsi	06f01
deskripsi diri	06f01
despre mine	04L01
destrezas	02H01
dettalji personali	06\01
dettalji ta' kuntatt	06\01
developpement professionnel	02l01
diem manh	03S01
diger	05;01
diger beceriler	02I01
diger bilgiler	05;01
digioskused	02a01
digipadevuse enesehinnang	06g01
digipädevuse enesehinnang	06g01
digitaidot	01Z01
digitaitojen itsearviointi	06h01
digital competence	06i01
digital competence self assessment	06i01
digital competence self-assessment	06i01
digital self assessment	06i01
digital self-assessment	06i01
digital skills	00801
digitala faerdigheter	06^01
digitala fardigheter	06^01
digitala färdigheter	06^01
digitalas prasmes	05C01
digitale competentie	06j01
digitale ferdigheter	01e01
digitale kompetencer	06k01
digitale kompetenzen	03f01
digitale selbsteinschaetzung	06l01
digitale selbsteinschatzung	06l01
digitale selbsteinschätzung	06l01
digitale vaardigheden	03b01
digitalis keszsegek	06m01
digitalis kompetenciak onertekelese	06n01
digitalne kompetence	06o01
digitalne vestine	07001
digitalne veštine	07001
digitalne vjestine	07101
digitalne vještine	07101
digitalne zrucnosti	06T01
digitalni dovednosti	06Q01
digitalo prasmju pasnovertejums	07201
digitális kompetenciák önértékelése	06n01
digitális készségek	06m01
digitálne zručnosti	06T01
digitální dovednosti	06Q01
digitālo prasmju pašnovērtējums	07201
digitālās prasmes	05C01
dijak	07301
dijak elismeresek	07301
dijak es elismeresek	07301
dijital beceri oz degerlendirmesi	07401
dijital beceri öz değerlendirmesi	07401
dijital beceriler	02I01
dil	03o01
dil becerileri	03o01
dil bilgileri	03o01
dil bilgisi	03o01
dil yetkinlikleri	03o01
diller	03o01
dinh kem	07501
diplom	03`01
diploma's	00F01
diploma's en certificaten	03^01
diplomalar	03c01
diplomas	00Q01
diplomas e certificados	00S01
diplomas y certificados	00Q01
diplome	00T01
diplome si certificate	00T01
diplome și certificate	00T01
diplomes	07602
diplomes et formations	06H01
diplomi	02=01
diplomid	07801
diplômes	06H01
diplômes et formations	06H01
disponibbilta	07901
disponibbiltà	07901
disponibilidad	07:01
disponibilidade	04P01
disponibilita	02h01
disponibilitat	07;01
disponibilitate	02k01
disponibilite	04_01
disponibilites	04_01
disponibilità	02h01
disponibilité	04_01
disponibilités	04_01
distinciones	03[01
distincions	02j01
distincoes	04<01
distinctii	04D01
distinctions	07<02
distinctions et prix	04@01
distincții	04D01
distinções	04<01
divers	03F01
divers et loisirs	00\01
diverse	07>04
diversen	00201
diverses	07B01
diversos	06L01
diğer	05;01
diğer beceriler	02I01
diğer bilgiler	05;01
dobrovoljni rad	07C01
dobrovolna cinnost	06P01
dobrovolnicka cinnost	07D02
dobrovolnicke aktivity	07D02
dobrovolnická činnost	06P01
dobrovolnické aktivity	06P01
dobrovolnictvi	06P01
dobrovolnictvo	07F01
dobrovolnictví	06P01
dobrovolná činnost	06P01
dobrovoľnícka činnosť	07F01
dobrovoľnícke aktivity	07F01
dobrovoľníctvo	07F01
documente	01h01
documente anexate	01h01
documenten	03l01
documenti allegati	01N01
documentos adjuntos	00e01
documentos anexos	07G01
documents	02?01
documents adjunts	00f01
documents joints	02101
dodatkowa aktywnosc	01I01
dodatkowa aktywność	01I01
dodatkowe	07H01
dodatkowe informacje	07H01
dodatkowe szkolenia	07I01
dodatkowe umiejetnosci	07J01
dodatkowe umiejętności	07J01
dodatkowe wyksztalcenie	07I01
dodatkowe wykształcenie	07I01
dodatna edukacija	07K01
dodatna izobrazevanja	06b01
dodatna izobraževanja	06b01
dodatne edukacije	07L01
dodatne informacije	07M03
dodatni podaci	07P02
dodatni podatki	07R01
dodatno izobrazevanje	06b01
dodatno izobraževanje	06b01
dodatno obrazovanje	07L01
doelstelling	07S01
dogadaji	07T01
dogadanja	07U01
događaji	07T01
događanja	07U01
dogodki	07V01
doi net ve ban than	03S01
doicimeid	04b01
doiciméid	04b01
doksztalcanie	07I01
dokształcanie	07I01
dokumen	07W01
dokumendid	07X01
dokument	03n01
dokumenta	07Y01
dokumentai	07Z01
dokumente	01m01
dokumenter	07[02
dokumenti	07]04
dokumenti mehmuza	02001
dokumenti mehmuża	02001
dokumentumok	06@01
dokumenty	07a03
domaines d'expertise	02G01
domaines de competences	02G01
domaines de compétences	02G01
donnees personnelles	06?01
données personnelles	06?01
doplnkove informace	06O01
doplnkove vzdelani	00>01
doplnkove vzdelanie	06S01
doplnkové vzdelanie	06S01
doplnujici informace	06O01
doplnujuce informacie	06R01
doplňkové informace	06O01
doplňkové vzdělání	00>01
doplňující informace	06O01
doplňujúce informácie	06R01
doporuceni	07d01
doporučení	07d01
dosadasnje zaposlenje	07e01
dosadašnje zaposlenje	07e01
dosavadni praxe	07f01
dosavadní praxe	07f01
dosazene uspechy	07g01
dosazene vzdelani	01:01
dosažené vzdělání	01:01
dosažené úspěchy	07g01
dosezki	07h01
dosežki	07h01
dosiahnute vzdelanie	01;01
dosiahnuté vzdelanie	01;01
dostepnosc	07i01
dostignuca	07j01
dostignuća	07j01
dostupnost	07k04
dostupnosť	07o01
dostępność	07i01
doswiadczenia zawodowe	08001
doswiadczenie	08001
doswiadczenie praktyczne	08001
doswiadczenie w pracy	08001
doswiadczenie wolontariackie	01I01
doswiadczenie zawodowe	08001
dovednosti	06Q01
dovednosti a znalosti	06Q01
dovoljenja	05601
dozvole	08101
doświadczenia zawodowe	08001
doświadczenie	08001
doświadczenie praktyczne	08001
doświadczenie w pracy	08001
doświadczenie wolontariackie	01I01
doświadczenie zawodowe	08001
driver's licence	08201
driver's license	08201
driving licence	08201
driving licences	08201
driving license	08201
driving licenses	08201
druga znanja	06o01
druge informacije	07R01
drugo	07M03
drustva	05P01
drustvena dejavnost	08301
drustvene aktivnosti	08402
drustvene mreze	08602
drustveni angazman	08402
druzbena omrezja	08801
druzbeni mediji	08801
druzbeno delovanje	08301
društva	05P01
društvena dejavnost	08301
društvene aktivnosti	08402
društvene mreže	08602
društveni angažman	08402
družbena omrežja	08801
družbeni mediji	08801
družbeno delovanje	08301
du an	04E01
du an ca nhan	04E01
du an da thuc hien	04E01
du an noi bat	04E01
du an tham gia	04E01
du an tieu bieu	04E01
du lieu ca nhan	08901
duaiseanna	08:01
dwari	08;01
dyplomy i certyfikaty	05:01
dyspozycyjnosc	07i01
dyspozycyjność	07i01
dzialalnosc dodatkowa	01I01
dzialalnosc pozazawodowa	01I01
dzialalnosc spoleczna	01I01
dzialalnosc studencka	01I01
dzialalnosc zawodowa	08001
działalność dodatkowa	01I01
działalność pozazawodowa	01I01
działalność społeczna	01I01
działalność studencka	01I01
działalność zawodowa	08001
développement professionnel	02l01
díjak	07301
díjak és elismerések	07301
díjak, elismerések	07301
dữ liệu cá nhân	08901
dự án	04E01
dự án cá nhân	04E01
dự án nổi bật	04E01
dự án tham gia	04E01
dự án tiêu biểu	04E01
dự án đã thực hiện	04E01
eachtai	08:01
earlier career	00B01
earlier roles	00B01
ecrits	02S01
edb	06k01
educacao	08<01
educacao e formacao	08<01
educacio	08=01
educacio i formacio	08=01
educacion	00E01
educacion academica	00E01
educacion continua	04O01
educacion y formacion	00E01
educació	08=01
educació i formació	08=01
educación	00E01
educación académica	00E01
educación continua	04O01
educación y formación	00E01
educatia	08>01
educatie	08?02
educatie si formare	08>01
educatie si formare profesionala	08>01
education	08A02
education and training	00C01
education et formation	06H01
education history	00C01
educational background	00C01
educational experience	00C01
educational history	00C01
educational qualification	00C01
educational qualifications	00C01
educazione	04U01
educação	08<01
educação e formação	08<01
educația	08>01
educație	08>01
educație și formare	08>01
educație și formare profesională	08>01
edukacija	08C01
edukacije	08D02
edukacja	08F01
edukacja i kwalifikacje	08F01
edukacja i szkolenia	08F01
edukazzjoni	08G01
edukazzjoni u tahrig	08G01
edukazzjoni u taħriġ	08G01
edv	03f01
edv kenntnisse	03f01
edv kompetenzen	03f01
edv-kenntnisse	03f01
edv-kompetenzen	03f01
eesmark	08H01
eesmärk	08H01
efter og videreuddannelse	08I01
efter- og videreuddannelse	08I01
efteruddannelse	08I01
egenskaper	06^01
egenvurdering av digitale ferdigheter	08J01
egitim	01<01
egitim bilgileri	01<01
egitim bilgilerim	01<01
egitim durumu	01<01
egitim gecmisi	01<01
egitim hayati	01<01
egitim ve kurslar	01L01
egitim ve ogretim	01<01
egitim ve seminerler	01L01
egitim ve sertifikalar	01L01
egitimim	01<01
egitimler	01L01
egna projekt	08K01
egne projekter	08L01
egne prosjekter	08M01
egyeb	08N01
egyeb adatok	08N01
egyeb informacio	08N01
egyeb informaciok	08N01
egyeb ismeretek	06m01
egyeb kepzesek	08O01
egyeb keszsegek	06m01
egyebek	08N01
egyeni keszsegek	06m01
egyeni keszsegek es kompetenciak	06m01
egyesuleti tagsag	08P01
egyesületi tagság	08P01
egyetemi tanulmanyok	08Q01
egyetemi tanulmányok	08Q01
egyéb	08N01
egyéb adatok	08N01
egyéb információ	08N01
egyéb információk	08N01
egyéb ismeretek	06m01
egyéb képzések	08O01
egyéb készségek	06m01
egyéni készségek	06m01
egyéni készségek és kompetenciák	06m01
ehliyet	08R01
ehliyet bilgisi	08R01
ehliyet ve sertifikalar	03c01
ehrenaemter	03:01
ehrenamt	03:01
ehrenamter	03:01
ehrenamtliche taetigkeit	03:01
ehrenamtliche taetigkeiten	03:01
ehrenamtliche tatigkeit	03:01
ehrenamtliche tatigkeiten	03:01
ehrenamtliche tätigkeit	03:01
ehrenamtliche tätigkeiten	03:01
ehrenamtliches engagement	03:01
ehrenämter	03:01
ehrungen	03;01
ehrungen und auszeichnungen	03;01
eigen projecten	03a01
eigene projekte	03701
eigenschappen	03b01
eigin verkefni	08S01
eile	08T01
eines	01U01
einkaleyfi	04701
einleitung	03h01
ek	05;01
ek belgeler	08U01
ek bilgi	05;01
ek bilgiler	05;01
ekler	08U01
ekspektasi	08V01
elerhetoseg	00`01
elerhetosegek	00`01
elert eredmenyek	07301
elismeresek	07301
elismerések	07301
eloadasok	05=01
elvarasok	01M01
elvárások	01M01
elérhetőség	00`01
elérhetőségek	00`01
elért eredmények	07301
előadások	05=01
empfehlungen	02L01
empfehlungsschreiben	02L01
empleo	00U01
empleo deseado	07:01
empleo solicitado	07:01
empleos	00U01
emploi	00^01
emploi recherche	04_01
emploi recherché	04_01
emplois	00^01
emplois etudiants	00^01
emplois occupes	00^01
emplois occupés	00^01
emplois étudiants	00^01
employment	00B01
employment experience	00B01
employment history	00B01
employment record	00B01
emprego	02n01
emprego pretendido	04P01
empregos	02n01
en bref	00001
en ligne	08W01
enclosures	02?01
endast	08H01
endorsements	05<01
endurmenntun	08X01
enesetaiendus	08Y01
enesetutvustus	08H01
enesetäiendus	08Y01
engagemang	08Z01
engagement	08[02
engagement associatif	00]01
engagement benevole	00]01
engagement bénévole	00]01
engagements	00]01
engajamento social	00P01
engasjement	08]01
engedelyek	04801
engedelyek es tanusitvanyok	04801
engedélyek	04801
engedélyek és tanúsítványok	04801
enlaces	08^01
enllacos	08_01
enllaços	08_01
ensino	08<01
environnement technique	02G01
eolas breise	08T01
eolas eile	08T01
eolas pearsanta	08`01
eolas teagmhala	08`01
eolas teagmhála	08`01
eolas teicniuil	06B01
eolas teicniúil	06B01
erdeklodes	08a01
erdeklodesi kor	08a01
erdeklodesi korok	08a01
eredmenyek	07301
eredmények	07301
erfahrung	02901
erfahrungen	02901
erfarenhet	02801
erfarenheter	02801
erfaring	08b02
erfolge	03;01
erhvervserfaring	02401
erhvervskarriere	02401
erhvervsmaessig baggrund	02401
erhvervsmæssig baggrund	02401
erialane tookogemus	01Y01
erialane töökogemus	01Y01
erialased oskused	02a01
erityisosaaminen	01Z01
erkenningen	03_01
erlend tungumal	08d01
erlend tungumál	08d01
erossegek	03d01
ervaring	02K01
erősségek	03d01
escolaridad	00E01
escolaridade	08<01
esdeveniments	05k01
esitelmaet	02Z01
esitelmat	02Z01
esitelmät	02Z01
esittely	01[01
esitykset	02Z01
especialidades	04M02
esperienza	01S01
esperienza di lavoro	01S01
esperienza di volontariato	03101
esperienza lavorativa	01S01
esperienza professionale	01S01
esperienze	01S01
esperienze di insegnamento	01S01
esperienze di lavoro	01S01
esperienze di ricerca	01S01
esperienze di volontariato	03101
esperienze lavorative	01S01
esperienze pregresse	01S01
esperienze professionali	01S01
esperjenza	08e01
esperjenza professjonali	08e01
esperjenza ta' xoghol	08e01
esperjenza ta' xogħol	08e01
esperjenza tax xoghol	08e01
esperjenza tax-xogħol	08e01
esperjenza volontarja	03301
estagio	02n01
estagios	02n01
estudios	00E01
estudios academicos	00E01
estudios académicos	00E01
estudios realizados	00E01
estudis	08=01
estudis realitzats	08=01
estudos	08<01
estágio	02n01
estágios	02n01
eszkozok	06m01
eszközök	06m01
etat civil	06?01
etkinlikler	04K01
ettekanded	02_01
etter og videreutdanning	01d01
etter- og videreutdanning	01d01
etterutdanning	01d01
etudes	06H01
etudes et formation	06H01
etudes superieures	06H01
evenemang	08f01
evenementen	05l01
evenements	05T01
evenimente	05n01
eventi	05m01
eventos	05g02
eventos e congressos	05i01
events	05d01
evner	06k01
examen	01?01
examina	01?01
executive summary	00;01
expectativas	07:01
expectativas salariales	07:01
expectatives	07;01
experience	08g02
experience associative	00]01
experience benevole	00]01
experience d'enseignement	00^01
experience de recherche	00^01
experience de travail	00^01
experience pertinente	00^01
experience pro	00^01
experience professionnelle	00^01
experiences	08g02
experiences associatives	00]01
experiences benevoles	00]01
experiences de recherche	00^01
experiences de travail	00^01
experiences pro	00^01
experiences professionnelles	00^01
experiencia	08i03
experiencia academica	00E01
experiencia académica	00E01
experiencia de trabajo	00U01
experiencia de trabalho	02n01
experiencia de treball	04T01
experiencia de voluntariado	00H01
experiencia de voluntariat	00Z01
experiencia docente	08l02
experiencia em pesquisa	02n01
experiencia investigadora	00U01
experiencia laboral	08i03
experiencia laboral y profesional	00U01
experiencia profesional	00U01
experiencia professional	04T01
experiencia profissional	02n01
experiencia relevante	08l02
experiencia voluntaria	00P01
experiencias	08l02
experiencias de trabalho	02n01
experiencias laborales	00U01
experiencias profesionales	00U01
experiencias profissionais	02n01
experiencies	04T01
experiencies professionals	04T01
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
experiència	04T01
experiència de treball	04T01
experiència de voluntariat	00Z01
experiència laboral	04T01
experiència professional	04T01
experiències	04T01
experiències professionals	04T01
experiência	02n01
experiência de trabalho	02n01
experiência docente	02n01
experiência em pesquisa	02n01
experiência laboral	02n01
experiência profissional	02n01
experiência relevante	02n01
experiência voluntária	00P01
experiências	02n01
experiências de trabalho	02n01
experiências profissionais	02n01
expertise	08n04
expertises	02G01
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
expériences associatives	00]01
expériences bénévoles	00]01
expériences de recherche	00^01
expériences de travail	00^01
expériences pro	00^01
expériences professionnelles	00^01
extra	09202
extra informatie	00201
extracte	09401
extracto	00L01
extracurriculaire activiteiten	00[01
extracurricular activities	00W01
extracurriculars	00W01
extrajobb	02801
eğitim	01<01
eğitim bilgileri	01<01
eğitim bilgilerim	01<01
eğitim durumu	01<01
eğitim geçmişi	01<01
eğitim hayatı	01<01
eğitim ve kurslar	01L01
eğitim ve seminerler	01L01
eğitim ve sertifikalar	01L01
eğitim ve öğretim	01<01
eğitimim	01<01
eğitimler	01L01
fachartikel	03801
fachgebiete	03f01
fachkenntnisse	03f01
fachkompetenzen	03f01
fachliche kompetenzen	03f01
fachpublikationen	03801
fachwissen	03f01
faehigkeiten	03f01
faehigkeiten und kenntnisse	03f01
faehigkeiten und kompetenzen	03f01
faerdigheder	06k01
faerdigheter	06^01
faerni	09501
fagbrev	03A01
fagfelog	00d01
fagfélög	00d01
faglig kompetanse	01e01
faglig profil	09602
faglige kompetencer	06k01
faglige kvalifikationer	06k01
faglige nettverk	09801
faglige netvaerk	09901
faglige netværk	09901
fahigkeiten	03f01
fahigkeiten und kenntnisse	03f01
fahigkeiten und kompetenzen	03f01
fahrerlaubnis	09:01
faisneis bhreise	08T01
faisneis phearsanta	08`01
faisnéis bhreise	08T01
faisnéis phearsanta	08`01
fardigheter	06^01
featured projects	00D01
feina	04T01
feina desitjada	07;01
feinmheasunu ar scileanna digiteacha	09;01
felagsadild	00d01
felagslif	09<01
felagsstorf	09<01
fellowships	00A01
fellowships and awards	00A01
felog	00d01
felsofoku tanulmanyok	08Q01
felsőfokú tanulmányok	08Q01
ferdigheiter	01e01
ferdigheter	01e01
ferill	03401
ferramentas	02D01
fertigkeiten	03f01
fil qosor	08;01
fil-qosor	08;01
filiacoes	00n01
filiacoes profissionais	00n01
filiações	00n01
filiações profissionais	00n01
find me	09=01
find me online	09=01
fites	02j01
fizetesi igeny	01M01
fizetési igény	01M01
foelgebrev	09>02
foeljebrev	09@01
foeredrag	02[01
foereningar	09A01
foereningsengagemang	08Z01
foereningsliv	08Z01
foererkort	09B01
foertroendeuppdrag	08Z01
foglalkoztatas	09C01
foglalkoztatás	09C01
foilseachain	01601
foilseacháin	01601
foilsiuchain	01601
foilsiúcháin	01601
folgebrev	09>02
foljebrev	09@01
fontosabb projektek	09D01
forbairt ghairmiuil	04c01
forbairt ghairmiúil	04c01
foredrag	09E03
foreign languages	09H01
foreningar	09A01
foreninger	09I02
foreningsarbejde	09K01
foreningsengagemang	08Z01
foreningsliv	08Z01
forerkort	09B01
formacao	08<01
formacao academica	08<01
formacao academica e profissional	08<01
formacao complementar	00O01
formacao continua	00O01
formacao escolar	08<01
formacao profissional	00O01
formacio	08=01
formacio academica	08=01
formacio complementaria	01V01
formacio continua	01V01
formacio no reglada	01V01
formacio reglada	08=01
formacio universitaria	08=01
formacion	00E01
formacion academica	00E01
formacion adicional	04O01
formacion complementaria	04O01
formacion continua	04O01
formacion no reglada	04O01
formacion reglada	00E01
formacion universitaria	00E01
formació	08=01
formació acadèmica	08=01
formació complementària	01V01
formació contínua	01V01
formació no reglada	01V01
formació reglada	08=01
formació universitària	08=01
formación	00E01
formación académica	00E01
formación adicional	04O01
formación complementaria	04O01
formación continua	04O01
formación no reglada	04O01
formación reglada	00E01
formación universitaria	00E01
formacoes	08<01
formal education	00C01
formalna izobrazba	01B01
formalno obrazovanje	01C02
formare	08>01
formare academica	08>01
formare academică	08>01
formare continua	01O01
formare continuă	01O01
formare profesionala	08>01
formare profesională	08>01
formation	06H01
formation academique	06H01
formation académique	06H01
formation complementaire	02l01
formation complémentaire	02l01
formation continue	02l01
formation et diplomes	06H01
formation et diplômes	06H01
formation initiale	06H01
formation professionnelle	02l01
formation scolaire	06H01
formation universitaire	06H01
formations	06H01
formations complementaires	02l01
formations complémentaires	02l01
formations continues	02l01
formations courtes	02l01
formations et diplomes	06H01
formations et diplômes	06H01
formations professionnelles	02l01
formazione	04U01
formazione accademica	04U01
formazione aggiuntiva	01201
formazione complementare	01201
formazione continua	01201
formazione e istruzione	04U01
formazione professionale	01201
formazione scolastica	04U01
formazione universitaria	04U01
formação	08<01
formação académica	08<01
formação acadêmica	08<01
formação acadêmica e profissional	08<01
formação complementar	00O01
formação contínua	00O01
formação escolar	08<01
formação profissional	00O01
formações	08<01
formell utdanning	01@01
forschung	03701
forschungsinteressen	03901
forschungsprojekte	03701
forskning	09L03
forskningsprojekt	08K01
forskningsprojekter	08L01
forskningsprosjekter	08M01
fort und weiterbildung	03601
fort und weiterbildungen	03601
fort- und weiterbildung	03601
fort- und weiterbildungen	03601
fortbildning	09O01
fortbildung	03601
fortbildungen	03601
fortbildungen und seminare	03601
fortroendeuppdrag	08Z01
fostaiocht	09P01
fostaiocht inmhianaithe	09Q01
fostaíocht	09P01
fostaíocht inmhianaithe	09Q01
fraemmande spraak	01c01
fraemsta kompetenser	06^01
frameworks	00801
frammande sprak	01c01
framsta kompetenser	06^01
free time	00_01
freelance	00B01
freelance projects	00D01
freiwilligenarbeit	03:01
freiwilligendienst	03:01
freiwilliges engagement	03:01
freizeit	03901
freizeitaktivitaeten	03901
freizeitaktivitaten	03901
freizeitaktivitäten	03901
freizeitbeschaeftigungen	03901
freizeitbeschaftigungen	03901
freizeitbeschäftigungen	03901
freizeitinteressen	03901
frekari upplysingar	00g01
frekari upplýsingar	00g01
fremdsprachen	09R01
fremdsprachenkenntnisse	09R01
fremmedspraak	09S01
fremmedsprak	09S01
fremmedsprog	09T01
fremmedspråk	09S01
fristundir	01401
fritid	09U03
fritid och intressen	09X01
fritid og interesser	09Y02
fritidsaktiviteter	09U03
fritidsaktiviteter og frivilligt arbejde	09K01
fritidsinteresser	09Y02
fritidsintressen	09X01
frivillig	09K01
frivillig arbeid	08]01
frivillig erfaring	09K01
frivillig innsats	08]01
frivilligarbeid	08]01
frivilligarbejde	09K01
frivilligarbete	08Z01
frivillige verv	08]01
frivillighed	09K01
frivillighet	08]01
frivilligt arbejde	09K01
frivilligt engagement	09K01
främmande språk	01c01
främsta kompetenser	06^01
frístundir	01401
fuehrerausweis	09:01
fuehrerschein	09:01
fuehrerscheine	09:01
fuehrerscheinklassen	09:01
fuhrerausweis	09:01
fuhrerschein	09:01
fuhrerscheine	09:01
fuhrerscheinklassen	09:01
fum	00M01
fum fein	00M01
fumsa	00M01
fun	00_01
fun facts	00_01
functies	02K01
functiewens	01X01
further education	00b01
further information	00a01
further training	00b01
fylgiskjol	09[01
fylgiskjöl	09[01
fyrirlestrar	04701
fyrri storf	03401
fyrri störf	03401
fyrri verkefni	08S01
fähigkeiten	03f01
fähigkeiten und kenntnisse	03f01
fähigkeiten und kompetenzen	03f01
färdigheter	06^01
færdigheder	06k01
færni	09501
féinmheasúnú ar scileanna digiteacha	09;01
félagsaðild	00d01
félagslíf	09<01
félagsstörf	09<01
félög	00d01
följebrev	09@01
föredrag	02[01
föreningar	09A01
föreningsengagemang	08Z01
föreningsliv	08Z01
förtroendeuppdrag	08Z01
følgebrev	09>02
førerkort	09B01
fúm	00M01
fúm féin	00M01
fúmsa	00M01
führerausweis	09:01
führerschein	09:01
führerscheine	09:01
führerscheinklassen	09:01
gairm	09P01
galardones	03[01
gebejimai	02d01
gebejimai ir igudziai	02d01
gebėjimai	02d01
gebėjimai ir įgūdžiai	02d01
gegevens	03Y01
gehaltsvorstellung	01l01
gehaltswunsch	01l01
genel bilgiler	04001
genoten opleidingen	00F01
gepjarmuvezetoi engedely	09\01
gesellschaftliches engagement	03:01
gesuchte stelle	01l01
get in touch	03X01
getuigenissen	00101
getuigschriften	03^01
gevolgde cursussen	00301
gevolgde opleidingen	00F01
gewenste baan	01X01
gewenste functie	01X01
gewuenschte position	01l01
gewunschte position	01l01
gewünschte position	01l01
ghan	08;01
gharfien	09]01
giai thuong	06W01
giai thuong va thanh tich	06W01
giao duc	03T01
giay chung nhan	03U01
giay phep	03U01
giay phep lai xe	03V01
gioi thieu	03S01
gioi thieu ban than	03S01
gioi thieu chung	03S01
gioi thieu tham chieu	09^01
giris	01W01
giriş	01W01
giáo dục	03T01
giải thưởng	06W01
giải thưởng và thành tích	06W01
giấy chứng nhận	03U01
giấy phép	03U01
giấy phép lái xe	03V01
giới thiệu	03S01
giới thiệu bản thân	03S01
giới thiệu chung	03S01
giới thiệu tham chiếu	09^01
gniomhaiochtai deonacha	09_01
gníomhaíochtaí deonacha	09_01
godalgas	02:01
godkjenninger	03A01
gonullu calismalar	09`01
gonullu calismalarim	09`01
gonullu deneyim	09`01
gonullu faaliyetler	09`01
gonulluluk	09`01
gonulluluk deneyimi	09`01
gradaim	08:01
gradaim agus duaiseanna	08:01
graduacao	08<01
graduação	08<01
gramatas	09a01
grants	00A01
grants and awards	00A01
greinar	04701
gremien	03g01
gremienarbeit	03g01
grundausbildung	00<01
grunduppgifter	09b01
grunnupplysingar	09c01
grunnupplýsingar	09c01
grāmatas	09a01
guardons	02j01
guclu yonler	01W01
gustos	00V01
gyakorlat	09C01
gyakornoki tapasztalat	09C01
gépjárművezetői engedély	09\01
gönüllü deneyim	09`01
gönüllü faaliyetler	09`01
gönüllü çalışmalar	09`01
gönüllü çalışmalarım	09`01
gönüllülük	09`01
gönüllülük deneyimi	09`01
güçlü yönler	01W01
għan	08;01
għarfien	09]01
habilidades	04M02
habilidades blandas	02H01
habilidades clave	02H01
habilidades e competencias	02D01
habilidades e competências	02D01
habilidades informaticas	02H01
habilidades informáticas	02H01
habilidades linguisticas	05Z02
habilidades linguísticas	05`01
habilidades lingüísticas	05\01
habilidades personales	02H01
habilidades pessoais	02D01
habilidades profesionales	02H01
habilidades tecnicas	04M02
habilidades técnicas	04M02
habilidades y competencias	02H01
habilitacao	04Y01
habilitacions	00R01
habilitacoes	08<01
habilitacoes academicas	08<01
habilitacoes literarias	08<01
habilitacoes profissionais	00S01
habilitations	00K01
habilitations et certifications	00K01
habilitats	01U01
habilitats i competencies	01U01
habilitats i competències	01U01
habilitats tecniques	01U01
habilitats tècniques	01U01
habilitação	04Y01
habilitações	08<01
habilitações académicas	08<01
habilitações literárias	08<01
habilitações profissionais	00S01
hackathons	00A01
haeder	01g01
haedersbevisninger	01g01
haefileikar	09501
haefni	09501
haefni og faerni	09501
haettava tehtaevae	09d01
haettava tehtava	09d01
haettava tehtävä	09d01
haettu tehtaevae	09d01
haettu tehtava	09d01
haettu tehtävä	09d01
hafa samband	09c01
hakkimda	01W01
hakkımda	01W01
hakukirje	09e01
hankkeet	09f01
harapan	08V01
hard skill	03Q01
hard skills	09g02
haridus	09i01
haridus ja koolitus	09i01
hariduskaik	09i01
hariduskäik	09i01
haridustase	09i01
haridustee	09i01
harjoittelu	01501
harjoittelut	01501
harrastukset	09j01
harrastukset ja kiinnostuksen kohteet	09j01
harrastukset ja mielenkiinnon kohteet	09j01
harrastukset ja vapaa aika	09j01
harrastukset ja vapaa-aika	09j01
harrastuneisuus	09j01
harrastused	09k01
haskolanam	09l01
hedef	01W01
hedeflenen pozisyon	02J01
heder	09m01
henkiloekohtaiset projektit	09f01
henkiloekohtaiset tiedot	09n01
henkiloetiedot	09n01
henkiloetiedot ja yhteystiedot	09n01
henkilokohtaiset projektit	09f01
henkilokohtaiset tiedot	09n01
henkilotiedot	09n01
henkilotiedot ja yhteystiedot	09n01
henkilökohtaiset projektit	09f01
henkilökohtaiset tiedot	09n01
henkilötiedot	09n01
henkilötiedot ja yhteystiedot	09n01
herramientas	02H01
hiep hoi	09o01
hiep hoi nghe nghiep	09o01
high school	00C01
higher education	00C01
highlights of qualifications	00;01
hiliet	09]01
hiliet digitali	09]01
hiliet fil kompjuter	09]01
hiliet lingwistici	0:001
hiliet personali	09]01
hiliet professjonali	09]01
hiliet tal lingwa	0:001
hiliet teknici	09]01
hin liberu	06c01
historia pracy	08001
historia zatrudnienia	08001
historial academic	08=01
historial academico	00E01
historial acadèmic	08=01
historial académico	00E01
historial laboral	0:102
historial profesional	00U01
historico academico	08<01
historico de trabalho	02n01
historico escolar	08<01
historico profissional	02n01
historique professionnel	00^01
histórico acadêmico	08<01
histórico de trabalho	02n01
histórico escolar	08<01
histórico profissional	02n01
hivatkozasok	0:301
hivatkozások	0:301
hiệp hội	09o01
hiệp hội nghề nghiệp	09o01
hjemmesider	0:401
hladam	07o01
hledam	0:501
hledám	0:501
hlekkir	0:601
ho so	03S01
ho so truc tuyen	0:701
hoat dong	05o01
hoat dong doan the	05o01
hoat dong ngoai khoa	05o01
hoat dong tinh nguyen	05o01
hoat dong xa hoi	05o01
hobbi	08a01
hobbi erdeklodesi kor	08a01
hobbi, érdeklődési kör	08a01
hobbies	0:806
hobbies and interests	00_01
hobbies e intereses	00V01
hobbies e interesses	02M01
hobbies en interesses	0:>01
hobbies und interessen	03901
hobbijaim	08a01
hobbik	08a01
hobbim	08a01
hobbiuri	0:?01
hobby	0:@09
hobby e interessi	03201
hobby i zainteresowania	06I01
hobby uri	0:?01
hobby uri si interese	0:?01
hobby's	0:>01
hobby's en interesses	0:>01
hobby-uri	0:?01
hobby-uri și interese	0:?01
hobbyer	09U03
hobbyer og interesser	0:I01
hobbys	0:J02
hobbys und interessen	03901
hobbyuri	0:?01
hobi	0:L04
hobi dan minat	0:P01
hobiai	0:Q01
hobid	09k01
hobid ja huvid	09k01
hobiji	0:R04
hobiji i interesi	0:V01
hobiji i interesovanja	0:W01
hobiji in interesi	0:X01
hobiji in zanimanja	0:X01
hobiji un intereses	01701
hobiler	04?01
hobiler ve ilgi alanlari	04?01
hobiler ve ilgi alanları	04?01
hobilerim	04?01
hoc bong	06W01
hoc tap	03T01
hoc van	03T01
hoc van va bang cap	03T01
hochschulausbildung	00<01
hochschulbildung	00<01
hochschulstudium	00<01
hoeyere utdanning	01@01
hoi nghi	0:Y01
hoi nghi khoa hoc	0:Y01
hoi nghi va hoi thao	0:Y01
hoi thao	0:Y01
hoi thao hoi nghi	0:Y01
hoi vien	09o01
honneurs	04@01
honores	03[01
honores y premios	03[01
honors	00A01
honors & scholarships	00A01
honors and awards	00A01
honors awards	00A01
honors-awards	00A01
honours	00A01
honours and awards	00A01
honrarias	04<01
honras	04<01
hoyere utdanning	01@01
hoạt động	05o01
hoạt động ngoại khóa	05o01
hoạt động tình nguyện	05o01
hoạt động xã hội	05o01
hoạt động đoàn thể	05o01
hubungi saya	04201
human languages	09H01
huomionosoitukset	02601
huvialad	09k01
huvid	09k01
huvid ja hobid	09k01
hvem er jeg	09602
háskólanám	09l01
hæder	01g01
hædersbevisninger	01g01
hæfileikar	09501
hæfni	09501
hæfni og færni	09501
høyere utdanning	01@01
hľadám	07o01
học bổng	06W01
học tập	03T01
học vấn	03T01
học vấn và bằng cấp	03T01
hồ sơ	03S01
hồ sơ trực tuyến	0:701
hội nghị	0:Y01
hội nghị khoa học	0:Y01
hội nghị và hội thảo	0:Y01
hội thảo	0:Y01
hội thảo, hội nghị	0:Y01
hội viên	09o01
iarscribhinni	04b01
iarscríbhinní	04b01
ideella uppdrag	08Z01
ideellt arbete	08Z01
ideellt engagemang	08Z01
idegen nyelv	0:Z01
idegen nyelvek	0:Z01
idegennyelv ismeret	0:Z01
idegennyelv tudas	0:Z01
idegennyelv-ismeret	0:Z01
idegennyelv-tudás	0:Z01
identitas	04201
identitas diri	04201
identity	03X01
idioma	05Z02
idiomas	05Z02
idiomes	05_01
ieguta izglitiba	01A01
iegūtā izglītība	01A01
iemanas	05C01
iemaņas	05C01
ieteikumi	02o01
ievads	02A01
igazolasok	04801
igazolások	04801
igudziai	02d01
igudziai ir gebejimai	02d01
igytas issilavinimas	0:[01
igyvendinti projektai	02e01
ikhtisar	06f01
ikt	01e01
ilave bilgiler	05;01
iletisim	04001
iletisim bilgileri	04001
iletişim	04001
iletişim bilgileri	04001
ilghneitheach	08T01
ilghnéitheach	08T01
ilgi alanlari	04?01
ilgi alanlari ve hobiler	04?01
ilgi alanlarim	04?01
ilgi alanları	04?01
ilgi alanları ve hobiler	04?01
ilgi alanlarım	04?01
im netz	0:\01
imeachtai	05U01
imeachtaí	05U01
impegno sociale	03101
impiego	01S01
impjieg	08e01
impjieg mixtieq	07901
impjiegi	08e01
implicare sociala	00Y01
implicare socială	00Y01
in brief	00;01
industry experience	00B01
ine	06R01
infhaighteacht	09Q01
informacao adicional	06L01
informacao pessoal	06<01
informacio addicional	01Q01
informacio basica	06K01
informacio complementaria	01Q01
informacio de contacte	06K01
informacio personal	06K01
informacion academica	00E01
informacion adicional	06a01
informacion basica	06`01
informacion complementaria	06a01
informacion de contacto	06`01
informacion personal	06`01
informació addicional	01Q01
informació bàsica	06K01
informació complementària	01Q01
informació de contacte	06K01
informació personal	06K01
información académica	00E01
información adicional	06a01
información básica	06`01
información complementaria	06a01
información de contacto	06`01
información personal	06`01
informacje dodatkowe	07H01
informacje kontaktowe	06V01
informacje osobiste	06V01
informacje podstawowe	06V01
informacoes adicionais	06L01
informacoes basicas	06<01
informacoes complementares	06L01
informacoes de contato	06<01
informacoes pessoais	06<01
informasi dasar	04201
informasi kontak	04201
informasi lainnya	06]01
informasi pribadi	04201
informasi tambahan	06]01
informatica	0:]04
informaticke vjestine	07101
informatii aditionale	01P01
informatii de contact	06_01
informatii generale	06_01
informatii personale	06_01
informatii suplimentare	01P01
informatikai ismeretek	06m01
informatikai keszsegek	06m01
informatikai készségek	06m01
information complementaire	03F01
information complémentaire	03F01
informations complementaires	03F01
informations complémentaires	03F01
informations de contact	06?01
informations generales	06?01
informations générales	06?01
informations personnelles	06?01
informations supplementaires	03F01
informations supplémentaires	03F01
informatique	02G01
informatičke vještine	07101
informazioni aggiuntive	01T01
informazioni di base	01^01
informazioni di contatto	01^01
informazioni personali	01^01
informazioni supplementari	01T01
informazzjoni addizzjonali	01G01
informazzjoni personali	06\01
informação adicional	06L01
informação pessoal	06<01
informações adicionais	06L01
informações básicas	06<01
informações complementares	06L01
informações de contato	06<01
informações pessoais	06<01
informații adiționale	01P01
informații de contact	06_01
informații generale	06_01
informații personale	06_01
informații suplimentare	01P01
informàtica	01U01
informática	04M02
infos personnelles	06?01
inleiding	07S01
inne	07H01
inne informacje	07H01
inne jezyki	0:a01
inne języki	0:a01
inne umiejetnosci	07J01
inne umiejętności	07J01
inngangur	01301
inniulacht teanga	0:b01
inniulachtai	06B01
inniúlacht teanga	0:b01
inniúlachtaí	06B01
inny(e) jezyk(i	0:a01
inny(e) język(i	0:a01
instruire	01O01
instrumente	00501
interesai	0:Q01
interesai ir pomegiai	0:Q01
interesai ir pomėgiai	0:Q01
interese	0:?01
interese personale	0:?01
interese si hobby uri	0:?01
interese și hobby-uri	0:?01
intereses	0:c02
intereses personales	00V01
intereses un hobiji	01701
intereses y aficiones	00V01
interesi	0:e03
interesi i hobiji	0:V01
interesi in hobiji	0:X01
interesovanja	0:W01
interesovanja i hobiji	0:W01
interessen	03901
interessen und freizeit	03901
interessen und hobbies	03901
interessen und hobbys	03901
interesser	09Y02
interesser og fritid	09Y02
interesser og hobbyer	09Y02
interesses	0:h02
interesses e hobbies	02M01
interesses e passatempos	02M01
interesses en hobby's	0:>01
interesses pessoais	02M01
interessi	0:j02
interessi di ricerca	03201
interessi e hobby	03201
interessi e passioni	03201
interessi personali	03201
interessi u passatempi	06c01
interessos	00k01
interessos i aficions	00k01
interessos personals	00k01
interests	00_01
interests and activities	00_01
interests and hobbies	00_01
interets	00\01
interets de recherche	00\01
interets personnels	00\01
internet	0:\01
internete	0:l01
internetski profili	0:m01
internship	00B01
internship experience	00B01
internship uri	00X01
internship-uri	00X01
internships	00B01
internutbildningar	09O01
interpersonal skills	00801
interventi	02U01
interventions	02S01
intressen	09X01
intressen och fritid	09X01
intressen och hobbyer	09X01
intro	00;01
introducao	02B01
introduccio	09401
introduccion	00L01
introducció	09401
introducción	00L01
introducere	04L01
introductie	07S01
introduction	0:n02
introduksjon	0;001
introduktion	0;102
introduzione	03D01
introduzzjoni	08;01
introdução	02B01
intyg	03`01
intérêts	00\01
intérêts de recherche	00\01
intérêts personnels	00\01
investigacao	0;301
investigacion	0;401
investigación	0;401
investigação	0;301
invited talks	03j01
iné	06R01
irankiai	02d01
is bilgileri	04J01
is deneyimi	04J01
is deneyimleri	04J01
is deneyimlerim	04J01
is gecmisi	04J01
is hayati	04J01
is tecrubeleri	04J01
is tecrubesi	04J01
is tercihleri	02J01
iscrizioni	00j01
iscrizioni ad albi	00701
isiklik teave	0;501
isiklikud andmed	0;501
isiklikud projektid	0;601
isiksuseomadused	08H01
isikuandmed	0;501
isikuinfo	0;501
iskolai tanulmanyok	08Q01
iskolai tanulmányok	08Q01
iskolai vegzettseg	08Q01
iskolai végzettség	08Q01
iskolaim	08Q01
iskolak	08Q01
iskoláim	08Q01
iskolák	08Q01
iskustvo	0;702
ismeretek	06m01
ismeretek es keszsegek	06m01
ismeretek és készségek	06m01
iss apraksts	02A01
issilavinimas	0:[01
issilavinimas ir mokymai	0:[01
issimokslinimas	0:[01
istenen pozisyon	02J01
istoric profesional	00X01
istrazivacki projekti	0;902
istrazivanja	0;902
istraživanja	0;902
istraživački projekti	0;902
istruzione	04U01
istruzione e formazione	04U01
istruzione universitaria	04U01
istruzzjoni	08G01
isuma par mani	02A01
it	0;;02
it faerdigheder	06k01
it ferdigheter	01e01
it ismeretek	06m01
it kendskab	06k01
it kennis	03b01
it kenntnisse	03f01
it kompetanse	01e01
it kompetencer	06k01
it kompetens	06^01
it kompetenzen	03f01
it kundskaber	06k01
it kunnskaper	01e01
it kunskaper	06^01
it osaaminen	01Z01
it oskused	02a01
it skills	0;=02
it taidot	01Z01
it vaardigheden	03b01
it znalosti	0;?02
it-faerdigheder	06k01
it-ferdigheter	01e01
it-færdigheder	06k01
it-kendskab	06k01
it-kennis	03b01
it-kenntnisse	03f01
it-kompetanse	01e01
it-kompetencer	06k01
it-kompetens	06^01
it-kompetenzen	03f01
it-kundskaber	06k01
it-kunnskaper	01e01
it-kunskaper	06^01
it-osaaminen	01Z01
it-oskused	02a01
it-skills	03f01
it-taidot	01Z01
it-vaardigheden	03b01
itsestaeni	01[01
itsestani	01[01
itsestäni	01[01
ittra ta' akkumpanjament	0;A01
ittra ta' motivazzjoni	0;A01
itスキル	0;B01
it技能	0;C01
ivadas	02<01
ivairus	0;D01
ivertinimai	02;01
izabrani projekti	0;E01
izbrani projekti	0;F01
izglitiba	01A01
izglitiba un apmaciba	01A01
izglītība	01A01
izglītība un apmācība	01A01
izkusnje	06d01
izkušnje	06d01
izlaganja	05E02
izobrazba	01B01
izobrazevanje	01B01
izobrazevanje in usposabljanje	01B01
izobraževanje	01B01
izobraževanje in usposabljanje	01B01
izpopolnjevanje	06b01
izvannastavne aktivnosti	0;G01
izveletie projekti	0;H01
izvēlētie projekti	0;H01
iş bilgileri	04J01
iş deneyimi	04J01
iş deneyimleri	04J01
iş deneyimlerim	04J01
iş geçmişi	04J01
iş hayatı	04J01
iş tecrübeleri	04J01
iş tecrübesi	04J01
iş tercihleri	02J01
išsilavinimas	0:[01
išsilavinimas ir mokymai	0:[01
išsimokslinimas	0:[01
jaerjestoejaesenyydet	0;I01
jaerjestoekokemus	01H01
jaerjestoet	0;I01
jaerjestoetoiminta	01H01
jaesenyydet	0;I01
jaesenyys	0;I01
jarjestojasenyydet	0;I01
jarjestokokemus	01H01
jarjestot	0;I01
jarjestotoiminta	01H01
jarmuvezetoi engedely	09\01
jasenyydet	0;I01
jasenyys	0;I01
jazyk	05D01
jazykova vybavenost	0;J02
jazykove dovednosti	05D01
jazykove schopnosti	0;J02
jazykove znalosti	0;J02
jazykove zrucnosti	06A01
jazyková vybavenost	05D01
jazyková vybavenosť	06A01
jazykové dovednosti	05D01
jazykové schopnosti	0;J02
jazykové znalosti	0;J02
jazykové zručnosti	06A01
jazyky	0;J02
jejaring sosial	0;L01
jenjang pendidikan	0;M01
jezici	0;N02
jezicke vestine	0;P01
jezicne kompetencije	0;Q01
jezicne vjestine	0;Q01
jeziki	0;R01
jezikovna znanja	0;R01
jezikovne kompetence	0;R01
jezikovne spretnosti	0;R01
jezikovne vescine	0;R01
jezikovne veščine	0;R01
jezičke veštine	0;P01
jezične kompetencije	0;Q01
jezične vještine	0;Q01
jezyk	0:a01
jezyki	0:a01
jezyki i poziom	0:a01
jezyki obce	0:a01
jezyki programowania	07J01
jine	06O01
jiné	06O01
job	02401
job dorit	02k01
job history	00B01
job objective	03H01
job preferences	03H01
job related skills	00801
job search	03H01
job target	03H01
job wishes	03H01
job-related skills	00801
jobb	0;S02
jobberfaring	01o01
jobboensker	0;U01
jobbonsker	0;U01
jobbønsker	0;U01
joberfaring	02401
joboenske	0;V01
joboensker	0;V01
jobonske	0;V01
jobonsker	0;V01
jobs	00B01
jobønske	0;V01
jobønsker	0;V01
jogositvany	09\01
jogositvanyok es engedelyek	04801
jogosítvány	09\01
jogosítványok és engedélyek	04801
johdanto	01[01
jornadas	05j01
jornades	05k01
journal articles	03j01
juhiload	0;W01
juhiluba	0;W01
juhtimisoigus	0;W01
juhtimisõigus	0;W01
julkaisuluettelo	02Z01
julkaisut	02Z01
julkaisut ja esitykset	02Z01
járművezetői engedély	09\01
järjestöjäsenyydet	0;I01
järjestökokemus	01H01
järjestöt	0;I01
järjestötoiminta	01H01
jäsenyydet	0;I01
jäsenyys	0;I01
język	0:a01
języki	0:a01
języki i poziom	0:a01
języki obce	0:a01
języki programowania	07J01
kaaskiri	0;X01
kaernkompetenser	06^01
kalbiniai igudziai	0;Y01
kalbiniai įgūdžiai	0;Y01
kalbos	0;Y01
kalbu igudziai	0;Y01
kalbu mokejimas	0;Y01
kalbu zinios	0;Y01
kalbų mokėjimas	0;Y01
kalbų įgūdžiai	0;Y01
kalbų žinios	0;Y01
kamarai tagsag	08P01
kamarai tagság	08P01
kapcsolat	00`01
kapcsolattartasi adatok	00`01
kapcsolattartási adatok	00`01
karier	0;Z01
kariera	0;[04
kariera zawodowa	08001
karierni cil	05>01
karierni cilj	05A01
karierny ciel	0;_01
karijera	0;702
karijerni cilj	0;`01
karir	0;Z01
kariyer	04J01
kariyer gecmisi	04J01
kariyer geçmişi	04J01
kariyer hedefi	01W01
kariyer hedefim	01W01
kariyer ozeti	01W01
kariyer özeti	01W01
kariéra	04A02
kariérny cieľ	0;_01
kariérní cíl	05>01
karjaar	01Y01
karjera	0;a02
karjeros tikslai	06[01
karjäär	01Y01
karnkompetenser	06^01
karriaer	02801
karriaermaal	0;c01
karriar	02801
karriarmal	0;c01
karrier	09C01
karriera	08e01
karriercelok	01M01
karriercélok	01M01
karriere	0;d03
karrieremaal	0;g02
karrieremal	0;g02
karrieremål	0;g02
karriereziel	03h01
karriär	02801
karriärmål	0;c01
karya	04C01
karya ilmiah	04C01
karya tulis	04C01
katildigim egitimler	01L01
katildigim seminerler	04K01
katilinan seminerler	04K01
katıldığım eğitimler	01L01
katıldığım seminerler	04K01
katılınan seminerler	04K01
kdo jsem	05>01
kdo sem	05A01
keahlian	03Q01
keahlian bahasa	03P01
keahlian dan keterampilan	03Q01
keahlian komputer	03Q01
keahlian teknis	03Q01
keahlian utama	03Q01
keanggotaan	00o01
keanggotaan asosiasi	00o01
keanggotaan organisasi	00o01
keanggotaan profesional	00o01
kecakapan	03Q01
keeled	0;i01
keeleoskus	0;i01
keeleoskused	0;i01
keelte oskus	0;i01
keelteoskus	0;i01
keelteoskused	0;i01
kegemaran	0:P01
kegiatan sosial	0;j01
kegiatan sukarela	0;j01
kegiatan sukarelawan	0;j01
kelebihan	06f01
kelpoisuudet	0;k01
kemampuan	03Q01
kemampuan bahasa	03P01
kemampuan berbahasa	03P01
kemampuan dan keahlian	03Q01
kemampuan komputer	03Q01
kemampuan teknis	03Q01
kennis	03b01
kennis en vaardigheden	03b01
kenntnisse	03f01
kenntnisse und faehigkeiten	03f01
kenntnisse und fahigkeiten	03f01
kenntnisse und fähigkeiten	03f01
kepesites	04801
kepesitesek	04801
kepessegek	06m01
kepzes	08Q01
kepzesek	08Q01
kepzesek tanfolyamok	08O01
kepzettseg	08Q01
keresett munka	01M01
keresett pozicio	01M01
keresett pozíció	01M01
kerja sukarela	0;j01
kerncompetenties	03b01
kernekompetencer	06k01
kernkompetenzen	03f01
kesaetyoet	01501
kesatyot	01501
keskeinen osaaminen	01Z01
keskeinen tyoekokemus	01501
keskeinen tyokokemus	01501
keskeinen työkokemus	01501
keskeiset projektit	09f01
kesukarelawanan	0;j01
keszsegek	06m01
keszsegek es kompetenciak	06m01
keszsegek kepessegek	06m01
kesätyöt	01501
keterampilan	03Q01
keterampilan bahasa	03P01
keterampilan digital	03Q01
keterampilan komputer	03Q01
keterampilan teknis	03Q01
ketersediaan	08V01
ketertarikan	0:P01
key achievements	00A01
key competencies	00801
key projects	00D01
key skills	00801
keynote talks	03j01
keynotes	03j01
kha nang ngoai ngu	0;l01
khac	0;m01
khen thuong	06W01
khen thưởng	06W01
khoa dao tao	04F01
khoa hoc	04F01
khoa hoc ngan han	04F01
khoá học	04F01
khác	0;m01
khóa học	04F01
khóa học ngắn hạn	04F01
khóa đào tạo	04F01
khả năng ngoại ngữ	0;l01
ki nang	04G01
ki vagyok	03d01
kiegeszito informaciok	08N01
kiegészítő információk	08N01
kielellinen osaaminen	0;n01
kielet	0;n01
kieliosaaminen	0;n01
kielitaidot	0;n01
kielitaito	0;n01
kiemelt projektek	09D01
kien thuc	04G01
kiinnostuksen kohteet	09j01
kiinnostukset	09j01
kilka slow o mnie	04d01
kilka słów o mnie	04d01
kimlik bilgileri	04001
kinh nghiem	06001
kinh nghiem chuyen mon	06001
kinh nghiem du an	04E01
kinh nghiem lam viec	06001
kinh nghiem nghe nghiep	06001
kinh nghiem thuc tap	06001
kinh nghiem thuc te	06001
kinh nghiem viec lam	06001
kinh nghiệm	06001
kinh nghiệm chuyên môn	06001
kinh nghiệm dự án	04E01
kinh nghiệm làm việc	06001
kinh nghiệm nghề nghiệp	06001
kinh nghiệm thực tập	06001
kinh nghiệm thực tế	06001
kinh nghiệm việc làm	06001
kirjat	02Z01
kisa ozgecmis	01W01
kisaca ben	01W01
kisaca hakkimda	01W01
kisbiet	04=01
kiserolevel	0;o01
kisisel	04001
kisisel beceriler	02I01
kisisel bilgiler	04001
kisisel bilgilerim	04001
kisisel ilgi alanlari	04?01
kisisel ozet	01W01
kisisel projeler	00N01
kisisel veriler	04001
kisisel yetenekler	02I01
kita	0;D01
kita informacija	0;D01
kitaplar	01=01
kiti duomenys	0;D01
kiti igudziai	02d01
kiti įgūdžiai	02d01
kituntetesek	07301
kitüntetések	07301
kişisel	04001
kişisel beceriler	02I01
kişisel bilgiler	04001
kişisel bilgilerim	04001
kişisel ilgi alanları	04?01
kişisel projeler	00N01
kişisel veriler	04001
kişisel yetenekler	02I01
kişisel özet	01W01
kiến thức	04G01
kjernekompetanse	01e01
klicove dovednosti	06Q01
klicove kompetence	06Q01
kljucne kompetence	06o01
kljucne vestine	07001
kljucne vjestine	07101
ključne kompetence	06o01
ključne veštine	07001
ključne vještine	07101
klucove zrucnosti	06T01
kluczowe kompetencje	07J01
kluczowe umiejetnosci	07J01
kluczowe umiejętności	07J01
klíčové dovednosti	06Q01
klíčové kompetence	06Q01
knihy	05G02
knjige	03i01
knowledge	00801
knygos	0<001
ko sam ja	0<101
koerekort	0<201
koerekort og certifikater	03B01
koerkort	0<301
koerkort och certifikat	03`01
kogemus	01Y01
kogemused	01Y01
kokemus	01501
kokkuvote	08H01
kokkuvõte	08H01
kompetanse	01e01
kompetanseomraader	01e01
kompetanseomrader	01e01
kompetanseområder	01e01
kompetanser	01e01
kompetanseutvikling	01d01
kompetence	0<402
kompetenceprofil	0<601
kompetencer	06k01
kompetences	05C01
kompetenceudvikling	08I01
kompetenciak	06m01
kompetencie	06T01
kompetencije	01J02
kompetencijos	02d01
kompetenciák	06m01
kompetencje	07J01
kompetencje cyfrowe	07J01
kompetencje jezykowe	0:a01
kompetencje językowe	0:a01
kompetencje techniczne	07J01
kompetencje zawodowe	07J01
kompetens	06^01
kompetenser	06^01
kompetensi	03Q01
kompetensomraaden	06^01
kompetensomraden	06^01
kompetensområden	06^01
kompetenssit	01Z01
kompetensutveckling	09O01
kompetentsid	02a01
kompetenzen	03f01
kompetenzi	09]01
kompetenzi lingwistici	0:001
kompetenzi lingwistiċi	0:001
kompetenzprofil	03f01
kompetisi	03Z01
kompiuteriniai igudziai	02d01
kompiuteriniai įgūdžiai	02d01
kompiuterinis rastingumas	02d01
kompiuterinis raštingumas	02d01
konferans ve seminerler	04K01
konferanser	02O01
konferanser og seminarer	02O01
konferanslar	04K01
konferanslar ve seminerler	04K01
konference	0<702
konference a seminare	01F01
konference a semináře	01F01
konference in seminarji	07V01
konferencer	03]01
konferencer og seminarer	03]01
konferences	06N01
konferences un seminari	06N01
konferences un semināri	06N01
konferenciak	0<901
konferenciak es szeminariumok	0<901
konferenciareszvetel	0<901
konferenciarészvétel	0<901
konferencie	0<:01
konferencie a seminare	0<:01
konferencie a semináre	0<:01
konferencije	0<;02
konferencije i seminari	0<;02
konferencijos	06U01
konferencijos ir seminarai	06U01
konferenciák	0<901
konferenciák és szemináriumok	0<901
konferencje	0<=01
konferencje i seminaria	0<=01
konferenser	08f01
konferenser och seminarier	08f01
konferensi	00G01
konferensi dan seminar	00G01
konferenssit	0<>01
konferenssit ja seminaarit	0<>01
konferenzen	0<?01
konferenzen und seminare	0<?01
konferenzi	03I01
konferenzi u seminars	03I01
konferenzteilnahmen	0<?01
kongreler	04K01
kongresi	0<@03
kongresse	0<?01
kongresser	0<C03
kongressit	0<>01
kongresszusok	0<901
kongresy	0<F02
konicky	0<H02
konicky a zajmy	0<J01
konicky a zaujmy	0<K01
konjicki	0:X01
konjički	0:X01
konkurranser	09m01
konkurrencer	01g01
konkursy	0<L01
kontak	04201
kontakt	0<M0<
kontakt informacije	0<Y01
kontakt podaci	0<Z02
kontaktai	02c01
kontaktandmed	0;501
kontaktdaten	01k01
kontakti	0<\03
kontaktine informacija	02c01
kontaktinfo	0;501
kontaktinformacija	0<_01
kontaktinformasjon	0<`01
kontaktinformation	0<a02
kontaktinformationen	01k01
kontaktinformācija	0<_01
kontaktiniai duomenys	02c01
kontaktinė informacija	02c01
kontaktne informacie	0<c01
kontaktne informacije	0<d01
kontaktne udaje	0<c01
kontaktni informace	0<e01
kontaktni podaci	0<f01
kontaktni podatki	0<d01
kontaktni udaje	0<e01
kontaktné informácie	0<c01
kontaktné údaje	0<c01
kontaktní informace	0<e01
kontaktní údaje	0<e01
kontaktoplysninger	0<g01
kontaktopplysninger	0<`01
kontaktpersonas atsauksmem	02o01
kontaktpersonas atsauksmēm	02o01
kontaktuppgifter	09b01
kontakty	0<h02
kontakty na reference	07d01
konusmalar	01=01
konuşmalar	01=01
konverentsid	0<j01
konverentsid ja seminarid	0<j01
konyvek	05=01
koníčky	0<H02
koníčky a zájmy	0<J01
koníčky a záujmy	0<K01
kool	09i01
koolitused	08Y01
koolitused ja kursused	08Y01
kopsavilkums	02A01
korabbi munkahelyek	09C01
korekort	0<201
korekort og certifikater	03B01
korkort	0<301
korkort och certifikat	03`01
korsijiet	0<k01
korsijiet ta' tahrig	0<k01
korsijiet ta' taħriġ	0<k01
kort om meg	0;001
kort om mig	0;102
kort presentation	0<l01
kort profiel	07S01
kort profil	0<601
kortare utbildningar	09O01
korte introductie	07S01
kortit	0;k01
kortit ja luvat	0;k01
korábbi munkahelyek	09C01
kotba	02^01
koulut	01E01
koulutukset	01E01
koulutukset ja kurssit	01\01
koulutus	01E01
koulutus ja tutkinnot	01E01
koulutushistoria	01E01
koulutustausta	01E01
kozeleti tevekenyseg	0<m01
kozossegi media	0:301
kozossegi munka	0<m01
kozossegi oldalak	0:301
kratce o mne	05>01
kratka biografija	0<101
kratka predstavitev	05A01
kratki zivotopis	0;`01
kratki životopis	0;`01
kratko o mne	0;_01
kretanje u sluzbi	07e01
kretanje u službi	07e01
krotko o mnie	04d01
krátce o mně	05>01
krátko o mne	0;_01
krótko o mnie	04d01
ksiazki	02`01
książki	02`01
ksztalcenie	08F01
kształcenie	08F01
kto som	0;_01
kualifikasi pendidikan	0;M01
kuka olen	01[01
kulcskompetenciak	06m01
kulcskompetenciák	06m01
kulup faaliyetleri	09`01
kulüp faaliyetleri	09`01
kunnatta	09501
kunniamaininnat	02601
kunnskaper	01e01
kunnátta	09501
kunskaper	06^01
kunskaper och faerdigheter	06^01
kunskaper och fardigheter	06^01
kunskaper och färdigheter	06^01
kuntatt	06\01
kuntatti	06\01
kurs	01d01
kurs bilgileri	01L01
kurs og opplaering	01d01
kurs og opplæring	01d01
kurs og sertifikater	01d01
kurs og videreutdanning	01d01
kurs ve egitimler	01L01
kurs ve eğitimler	01L01
kurs ve seminerler	01L01
kursai	0<n01
kursai ir mokymai	0<n01
kursbevis	03A01
kurse	03601
kurse und seminare	03601
kurser	0<o02
kurser och certifikat	09O01
kurser och utbildningar	09O01
kurser og efteruddannelse	08I01
kursevi	07K01
kursevi i obuke	07K01
kursi	02>01
kursi seminari	02>01
kursi un seminari	02>01
kursi un semināri	02>01
kursi, semināri	02>01
kurslar	01L01
kurslar ve egitimler	01L01
kurslar ve eğitimler	01L01
kurssit	01\01
kurssit ja koulutukset	01\01
kursus	0=102
kursus dan pelatihan	0=301
kursusbeviser	03B01
kursused	08Y01
kursy	07I01
kursy i szkolenia	07I01
kursy szkolenia	07I01
kursy zawodowe	07I01
kursy, szkolenia	07I01
kurulus uyelikleri	06e01
kuruluş üyelikleri	06e01
kurzbiografie	03h01
kurzbiographie	03h01
kurzfassung	03h01
kurzprofil	03h01
kurzusok	08O01
kurzvorstellung	03h01
kurzy	00?02
kurzy a skoleni	00>01
kurzy a skolenia	06S01
kurzy a školenia	06S01
kurzy a školení	00>01
kurzy skoleni	00>01
kurzy, školení	00>01
kutatas	09D01
kutatasi projektek	09D01
kutatasok	09D01
kutatás	09D01
kutatási projektek	09D01
kutatások	09D01
kutsed	07801
kutsetunnistused	07801
kuulumine organisatsioonidesse	0=401
kuuluvus organisatsioonidesse	0=401
kuvaus	01[01
kvalifikacijas	02=01
kvalifikacijas celsana	02>01
kvalifikacijos	02m01
kvalifikacijos kelimas	0<n01
kvalifikacijos kėlimas	0<n01
kvalifikacijos tobulinimas	0<n01
kvalifikasjoner	01e01
kvalifikationer	06k01
kvalifikācijas	02=01
kvalifikācijas celšana	02>01
kwalifikacje	05:01
kwalifikacje zawodowe	05:01
kwalifiki	08G01
kwalifiki akkademici	08G01
kwalifiki akkademiċi	08G01
kwaliteiten	03b01
ky nang	04G01
ky nang ca nhan	04G01
ky nang chinh	04G01
ky nang chuyen mon	04G01
ky nang khac	04G01
ky nang ky thuat	04G01
ky nang mem	04G01
ky nang nghe nghiep	04G01
ky nang ngoai ngu	0;l01
ky nang ngon ngu	0;l01
ky nang tin hoc	04G01
kynning	01301
kynningarbref	0=501
kynningarbréf	0=501
kärnkompetenser	06^01
képességek	06m01
képesítés	04801
képesítések	04801
képzettség	08Q01
képzés	08Q01
képzések	08Q01
képzések, tanfolyamok	08O01
készségek	06m01
készségek és kompetenciák	06m01
készségek, képességek	06m01
kísérőlevél	0;o01
könyvek	05=01
körkort	0<301
körkort och certifikat	03`01
közéleti tevékenység	0<m01
közösségi munka	0<m01
közösségi média	0:301
közösségi oldalak	0:301
kørekort	0<201
kørekort og certifikater	03B01
kĩ năng	04G01
kısa özgeçmiş	01W01
kısaca ben	01W01
kısaca hakkımda	01W01
kľúčové zručnosti	06T01
kỹ năng	04G01
kỹ năng chuyên môn	04G01
kỹ năng chính	04G01
kỹ năng cá nhân	04G01
kỹ năng khác	04G01
kỹ năng kỹ thuật	04G01
kỹ năng mềm	04G01
kỹ năng nghề nghiệp	04G01
kỹ năng ngoại ngữ	0;l01
kỹ năng ngôn ngữ	0;l01
kỹ năng tin học	04G01
labitud koolitused	08Y01
labor social	00H01
laboratory skills	00801
laenkar	0=601
laimejimai	02;01
laimėjimai	02;01
lain lain	06]01
lain-lain	06]01
lainnya	06]01
laisvalaikio pomegiai	0:Q01
laisvalaikio pomėgiai	0:Q01
laisvalaikis	0:Q01
lampiran	07W01
langages de programmation	02G01
language	09H01
language abilities	09H01
language competences	09H01
language competencies	09H01
language knowledge	09H01
language proficiency	09H01
language skills	09H01
languages	09H01
languages spoken	09H01
langue	03G01
langues	03G01
langues etrangeres	03G01
langues parlees	03G01
langues parlées	03G01
langues vivantes	03G01
langues étrangères	03G01
lankar	0=601
lastni projekti	0;F01
latar belakang pendidikan	0;M01
laufbahn	02901
lavori	0=701
lavoro	01S01
lavoro desiderato	02h01
lazer	02M01
leachtai	01601
leadership	00W01
leadership activities	00W01
leadership and service	00W01
leadership experience	00W01
leasanna	04I01
lectures	03j01
legater	01g01
legaturi	0=801
legitimation	03`01
legitimationer	03`01
legături	0=801
lehrerfahrung	02901
lehrgaenge	03601
lehrgaenge und seminare	03601
lehrgange	03601
lehrgange und seminare	03601
lehrgänge	03601
lehrgänge und seminare	03601
lehrtaetigkeit	02901
lehrtatigkeit	02901
lehrtätigkeit	02901
leistungen	03;01
leisure	00_01
leisure activities	00_01
lenguajes	05\01
lenguajes de programacion	02H01
lenguajes de programación	02H01
lenguas	05\01
lenguas extranjeras	05\01
lenker	0=901
lenkjer	0=901
letter of motivation	02@01
lettera di motivazione	0=:01
lettera di presentazione	0=:01
lettera motivazionale	0=:01
lettere di referenza	0=;01
letters of recommendation	05<01
lettre d'accompagnement	0=<01
lettre de motivation	0=<01
lettres de recommandation	0==01
leyfi	0=>01
lezingen	02Y01
libri	02U01
libros	02V01
licencas	00S01
licencas e certificacoes	00S01
licencas e certificados	00S01
licence	0=?04
licence i sertifikati	08101
licences	0=C03
licences and registrations	03N01
licences et certifications	00K01
licencia de conducir	04Q01
licencias	00Q01
licencias y certificaciones	00Q01
licencie	04o01
licencije	05001
licencijos	02m01
licencje	05:01
licencje i certyfikaty	05:01
licenser	05102
licenses	03N01
licenses and certifications	03N01
licenses and registrations	03N01
licensure	03N01
licente	00T01
licente si certificari	00T01
licenties	03^01
licenze	00701
licenze e certificazioni	00701
licenzja tas sewqan	0=F01
licenzji	05701
licenzji tas sewqan	0=F01
licenças	00S01
licenças e certificados	00S01
licenças e certificações	00S01
licențe	00T01
licențe și certificări	00T01
lich su cong viec	06001
lich su lam viec	06001
licna interesovanja	0:W01
licne informacije	0<Y01
licne osobine	0<101
licne vestine	07001
licni podaci	0<Y01
licni profil	0<101
licni projekti	0;E01
lideranca	00P01
liderança	00P01
liderazgo	00H01
lidmaatschap	03e01
lidmaatschappen	03e01
lien he	08901
lien ket	0:701
lien lac	08901
liens	08W01
ligacoes	0=G01
ligações	0=G01
liikmelisus	0=401
liikmesus	0=401
liite	02b01
liitteet	02b01
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
lingid	0=H01
lingua	01R01
linguagens de programacao	02D01
linguagens de programação	02D01
linguaggi di programmazione	00401
linguas	05`01
linguas estrangeiras	05`01
linguas faladas	05`01
lingue	01R01
lingue conosciute	01R01
lingue straniere	01R01
linguistic skills	09H01
lingwi	0:001
lingwi barranin	0:001
link	0=I02
linkek	0:301
linki	0=K01
linkit	0=L01
linkler	03O01
linkovi	08602
links	0=M07
linkuri	0=801
lionrai agus ballraiochtai	03R01
lionrai soisialta	0=T01
lisaandmed	0=U01
lisad	07X01
lisaekoulutus	01\01
lisaetiedot	0=V01
lisainfo	0=U01
lisakoulutus	01\01
lisanslar	03c01
lisanslar ve sertifikalar	03c01
lisateave	0=U01
lisatiedot	0=V01
lisenser	03A01
lisensi	0=W01
lisensi dan sertifikasi	0=W01
lisenssit	0;k01
list motywacyjny	0=X01
lisäkoulutus	01\01
lisätiedot	0=V01
litir chludaigh	0=Y01
litir chlúdaigh	0=Y01
litir iarratais	0=Y01
litsentsid	07801
livres	02S01
livros	02C01
lizenzen	00=01
lizenzen und zertifikate	00=01
liên hệ	08901
liên kết	0:701
liên lạc	08901
liċenzja tas-sewqan	0=F01
liċenzji	05701
liċenzji tas-sewqan	0=F01
lična interesovanja	0:W01
lične informacije	0<Y01
lične osobine	0<101
lične veštine	07001
lični podaci	0<Y01
lični profil	0<101
lični projekti	0;E01
llenguatges de programacio	01U01
llenguatges de programació	01U01
llengues	05_01
llengues estrangeres	05_01
llengües	05_01
llengües estrangeres	05_01
lleure	00k01
llibres	05a01
llicencies	00R01
llicencies i certificacions	00R01
llicències	00R01
llicències i certificacions	00R01
lloc de treball desitjat	07;01
load	07801
locul de munca actual	00X01
locul de munca vizat	02k01
locul de muncă actual	00X01
locul de muncă vizat	02k01
locuri de munca	00X01
locuri de muncă	00X01
loeneanspraak	0;c01
loenoenske	0;V01
logiciels	02G01
logros	03[01
logros destacados	03[01
loisirs	00\01
loisirs et centres d'interet	00\01
loisirs et centres d'intérêt	00\01
lomba	03Z01
loneansprak	0;c01
lononske	0;V01
looking for	03H01
loopbaan	02K01
loopbaanoverzicht	02K01
lucrari publicate	02T01
lucrari stiintifice	02T01
lucrări publicate	02T01
lucrări științifice	02T01
luhidalt minust	08H01
luhitutvustus	08H01
lukesciai	06[01
luottamustehtaevaet	01H01
luottamustehtavat	01H01
luottamustehtävät	01H01
luottamustoimet	01H01
lupakortit	0;k01
luvat	0;k01
luvat ja kortit	0;k01
lydrastis	0=Z01
lydraštis	0=Z01
lyhyesti	01[01
lyhyt esittely	01[01
lyhytkurssit	01\01
läbitud koolitused	08Y01
länkar	0=601
léachtaí	01601
líneas de investigación	00V01
línguas	05`01
línguas estrangeiras	05`01
línguas faladas	05`01
líonraí agus ballraíochtaí	03R01
líonraí sóisialta	0=T01
löneanspråk	0;c01
lønønske	0;V01
lühidalt minust	08H01
lühitutvustus	08H01
lūkesčiai	06[01
lịch sử công việc	06001
lịch sử làm việc	06001
maal	0=[03
maatschappelijke activiteiten	00[01
macibas	01A01
magamrol	03d01
magamról	03d01
magang	0;Z01
main projects	00D01
major projects	00D01
makaleler	01=01
mal	0=[03
malakunnatta	08d01
malstofur	0=^01
malthing	0=^01
management skills	00801
mang xa hoi	0:701
manused	07X01
markmid	01301
markmið	01301
materinski i strani jezici	0;Q01
me contacter	06?01
medailonek	05>01
medals	00A01
media sosial	0;L01
media spolecznosciowe	0=K01
media społecznościowe	0=K01
medlemskab	09901
medlemskaber	09901
medlemskap	0=_02
medlemskap i foereningar	09A01
medlemskap i foreningar	09A01
medlemskap i föreningar	09A01
medlemskap i organisasjoner	09801
medlemskap och naetverk	09A01
medlemskap och natverk	09A01
medlemskap och nätverk	09A01
medmaelabref	0=a01
medmaelendur	0=a01
medmaeli	0=a01
megjelent muvek	05=01
megjelent művek	05=01
megpalyazott munkakor	01M01
megpalyazott pozicio	01M01
megpályázott munkakör	01M01
megpályázott pozíció	01M01
mehke vescine	06o01
mehke veščine	06o01
meke vjestine	07101
meke vještine	07101
mekke dovednosti	06Q01
melleklet	06@01
mellekletek	06@01
melléklet	06@01
mellékletek	06@01
membership	04901
memberships	04901
memberships and affiliations	04901
membre	00c01
membresias	00l01
membresías	00l01
membru	01001
menntun	09l01
menntun og thjalfun	09l01
menntun og þjálfun	09l01
meriter	0=b01
meriter i oevrigt	01n01
meriter i ovrigt	01n01
meriter i övrigt	01n01
meritos	03[01
merkis	02A01
mesleki beceriler	02I01
mesleki deneyim	04J01
mesleki egitimler	01L01
mesleki eğitimler	01L01
mesleki tecrube	04J01
mesleki tecrübe	04J01
mesleki uyelikler	06e01
mesleki üyelikler	06e01
messen und kongresse	0<?01
methoden	03f01
metier recherche	04_01
meðmælabréf	0=a01
meðmælendur	0=a01
meðmæli	0=a01
midja socjali	0=c01
midja soċjali	0=c01
mielenkiinnon kohteet	09j01
mimoskolni aktivity	06P01
mimoskolni cinnost	06P01
mimoskolska cinnost	07F01
mimoskolske aktivity	07F01
mimoškolní aktivity	06P01
mimoškolní činnost	06P01
mimoškolská činnosť	07F01
mimoškolské aktivity	07F01
min jien	08;01
minat	0:P01
minat dan hobi	0:P01
minat kerja	08V01
minat pribadi	0:P01
minositesek	04801
minust	08H01
minusta	01[01
minősítések	04801
mionsonrai pearsanta	08`01
mionsonraí pearsanta	08`01
misc	00a01
miscelaneo	06a01
miscellaneous	00a01
miscel·lania	01Q01
miscel·lània	01Q01
misceláneo	06a01
mission statement	00;01
missions	00^01
mitgliedschaft	03g01
mitgliedschaften	03g01
mitgliedschaften in vereinen	03g01
mitgliedschaften und netzwerke	03g01
mixxellanja	01G01
mocne strony	07J01
moi quan tam	0=d01
moje atuty	04d01
mokslas	0:[01
mokslines publikacijos	0<001
moksliniai tyrimai	02e01
mokslinės publikacijos	0<001
mokymai	0<n01
mokymai ir kursai	0<n01
mokymasis	0:[01
moltai	0=e01
moltaí	0=e01
moltoiri	0=e01
moltóirí	0=e01
mon profil	00001
mong muon	06101
mong muốn	06101
mooc	02l01
more	00a01
mother tongue and other languages	09H01
motivacijas vestule	0=f01
motivacijsko pismo	0=g02
motivaciono pismo	0=i01
motivacios level	0;o01
motivacni dopis	0=j01
motivacny list	0=k01
motivasyon mektubu	0=l01
motivatie	07S01
motivatiebrief	03\01
motivation	0=m02
motivation letter	02@01
motivationsschreiben	02501
motivatsioonikiri	0;X01
motivační dopis	0=j01
motivačný list	0=k01
motiveret ansoegning	02701
motiveret ansogning	02701
motiveret ansøgning	02701
motivációs levél	0;o01
motivācijas vēstule	0=f01
motyvacinis laiskas	0=Z01
motyvacinis laiškas	0=Z01
mrezne stranice	0:m01
mrežne stranice	0:m01
muc khac	0;m01
muc luong mong muon	06101
muc tieu	03S01
muc tieu nghe nghiep	03S01
muita tietoja	0=V01
munca voluntara	00Y01
muncă voluntară	00Y01
munkahely	09C01
munkahelyek	09C01
munkahelyi tapasztalat	09C01
munkakorok	09C01
munkakörök	09C01
munkatapasztalat	09C01
munkatapasztalatok	09C01
munkatortenet	09C01
munkatörténet	09C01
munkaviszonyok	09C01
muszaki ismeretek	06m01
muttersprache und fremdsprachen	09R01
muu	0=o02
muu info	0=U01
muu koulutus	01\01
muu osaaminen	01Z01
muu teave	0=U01
muu tyoekokemus	01501
muu tyokokemus	01501
muu työkokemus	01501
muud oskused	02a01
muut	0=V01
muut koulutukset	01\01
muut taidot	01Z01
muut tiedot	0=V01
muuta	0=V01
málakunnátta	08d01
málstofur	0=^01
málþing	0=^01
mål	0=[03
méritos	03[01
métier recherché	04_01
mācības	01A01
mērķis	02A01
měkké dovednosti	06Q01
műszaki ismeretek	06m01
mạng xã hội	0:701
mối quan tâm	0=d01
mục khác	0;m01
mục tiêu	03S01
mục tiêu nghề nghiệp	03S01
mức lương mong muốn	06101
na kratko o meni	05A01
na meain shoisialta	0=T01
na meáin shóisialta	0=T01
nachweise	00=01
naetverk	0=601
naetverk och medlemskap	09A01
nagrade	0>103
nagrade i priznanja	0>402
nagrade in priznanja	07h01
nagrody	0<L01
nagrody i stypendia	0<L01
nagrody i wyroznienia	0<L01
nagrody i wyróżnienia	0<L01
naisc	0=T01
najvyssie dosiahnute vzdelanie	01;01
najvyššie dosiahnuté vzdelanie	01;01
najwazniejsze osiagniecia	0<L01
najwazniejsze projekty	03M01
najwazniejsze umiejetnosci	07J01
najważniejsze osiągnięcia	0<L01
najważniejsze projekty	03M01
najważniejsze umiejętności	07J01
nam	09l01
namsferill	09l01
namskeid	08X01
namskeid og radstefnur	08X01
nang luc	04G01
naobrazba	08C01
naryste	02g01
naryste organizacijose	02g01
narystes	02g01
narystė	02g01
narystė organizacijose	02g01
narystės	02g01
narzedzia	07J01
narzędzia	07J01
nascholing	00301
nastroje	0;?02
natjecanja	0>601
natverk	0=601
natverk och medlemskap	09A01
naucni radovi	0>701
nauka	08F01
naučni radovi	0>701
nebenjobs	02901
nebenprojekte	03701
nebentaetigkeit	02901
nebentaetigkeiten	02901
nebentatigkeit	02901
nebentatigkeiten	02901
nebentätigkeit	02901
nebentätigkeiten	02901
neformalno izobrazevanje	06b01
neformalno izobraževanje	06b01
neformalno obrazovanje	07L01
nejvyssi dosazene vzdelani	01:01
nejvyšší dosažené vzdělání	01:01
nettprofiler	0=901
nettsider	0=901
nettverk og medlemskap	09801
netvaerk	0:401
netvaerk og medlemskaber	09901
netværk	0:401
netværk og medlemskaber	09901
netwerken	0>801
netwerken en lidmaatschappen	03e01
netwerks socjali	0=c01
netwerks soċjali	0=c01
netwerks u shubijiet	02i01
netwerks u sħubijiet	02i01
networks	09=01
networks and memberships	04901
netzwerke	0:\01
netzwerke und mitgliedschaften	03g01
nevenactiviteiten	00[01
nevenfuncties	00[01
nevenprojecten	03a01
nghien cuu	04E01
nghiên cứu	04E01
ngoai ngu	0;l01
ngon ngu	0;l01
ngon ngu lap trinh	04G01
ngoại ngữ	0;l01
nguoi gioi thieu	09^01
nguoi tham chieu	09^01
nguoi tham khao	09^01
nguyen vong	06101
nguyen vong cong viec	06101
nguyện vọng	06101
nguyện vọng công việc	06101
ngôn ngữ	0;l01
ngôn ngữ lập trình	04G01
người giới thiệu	09^01
người tham chiếu	09^01
người tham khảo	09^01
nitelikler	02I01
niveau de langue	03G01
niveaux de langues	03G01
nivel de idiomas	05\01
nivell d'idiomes	05_01
niyet mektubu	0=l01
nodarbinatiba	06X01
nodarbinātība	06X01
noeglekompetencer	06k01
noekkelkompetanse	01e01
noekkelkvalifikasjoner	0;001
noglekompetencer	06k01
nokkelkompetanse	01e01
nokkelkvalifikasjoner	0;001
non formal education	00b01
non-formal education	00b01
notable projects	00D01
notlar	05;01
nozimigakie projekti	0;H01
nozīmīgākie projekti	0;H01
nuorodos	0:l01
nyckelkompetenser	06^01
nyelvek	0:Z01
nyelvi ismeretek	0:Z01
nyelvi keszsegek	0:Z01
nyelvi kompetenciak	0:Z01
nyelvi kompetenciák	0:Z01
nyelvi készségek	0:Z01
nyelvismeret	0:Z01
nyelvtudas	0:Z01
nyelvtudás	0:Z01
nyelvvizsgak	0:Z01
nyelvvizsgák	0:Z01
nám	09l01
námsferill	09l01
námskeið	08X01
námskeið og ráðstefnur	08X01
nástroje	0;?02
nätverk	0=601
nätverk och medlemskap	09A01
nøglekompetencer	06k01
nøkkelkompetanse	01e01
nøkkelkvalifikasjoner	0;001
năng lực	04G01
o meni	0>903
o mne	0><02
o mnie	04d01
o mně	05>01
o sobie	04d01
oa능력	0>>01
obair dheonach	09_01
obiectiv	04L01
obiectiv profesional	04L01
obiective	04L01
obiettivi	03D01
obiettivo	03D01
obiettivo professionale	03D01
objave	0>?03
objave in predavanja	03i01
objavljeni radovi	05E02
objectif	00001
objectif professionnel	00001
objectifs	00001
objectiu	09401
objectiu professional	09401
objective	00;01
objectivo	02B01
objektif	06f01
objetivo	0>B02
objetivo profesional	00L01
objetivo profissional	02B01
objetivos	0>B02
objetivos pessoais	04P01
obras	0>D02
obrazovanje	01C02
obrazovanje i obuka	0>F01
obrazovanje i osposobljavanje	08C01
obres	0>G01
obsluga komputera	07J01
obstudijske dejavnosti	08301
obsługa komputera	07J01
obuke	07K01
obštudijske dejavnosti	08301
ocakavania	07o01
occupation	00B01
occupational experience	00B01
occupazione	01S01
occupazione desiderata	02h01
ocekavani	0:501
ocekivanja	0>H02
oceneni	07g01
oceneni a uspechy	07g01
ocenenia	0>J01
ocenenia a uspechy	0>J01
ocenenia a úspechy	0>J01
ocenění	07g01
ocenění a úspěchy	07g01
ocio	00V01
octrooien	02Y01
ocupacao de tempos livres	02M01
ocupacio desitjada	07;01
ocupació desitjada	07;01
ocupação de tempos livres	02M01
oczekiwania	07i01
oczekiwania finansowe	07i01
odabrani projekti	0>K01
odborna prax	0>L01
odborna praxe	07f01
odborna skoleni	00>01
odborna sposobilost	04o01
odborna zpusobilost	04n01
odborne certifikaty	04n01
odborne clanky	0>M01
odborne dovednosti	06Q01
odborne publikace	0>M01
odborne publikacie	0>N01
odborne skusenosti	0>L01
odborne znalosti	0;?02
odborne zrucnosti	06T01
odborná prax	0>L01
odborná praxe	07f01
odborná spôsobilosť	04o01
odborná způsobilost	04n01
odborná školení	00>01
odborné certifikáty	04n01
odborné dovednosti	06Q01
odborné publikace	0>M01
odborné publikácie	0>N01
odborné skúsenosti	0>L01
odborné znalosti	0;?02
odborné zručnosti	06T01
odborné články	0>M01
odbyte szkolenia	07I01
odkazy	0>O02
odnosniki	0=K01
odnośniki	0=K01
odporucania	0>Q01
odporúčania	0>Q01
odul ve basarilar	03W01
oduller	03W01
oduller ve basarilar	03W01
odullerim	03W01
oenska stilling	0;U01
oenskad befattning	0;c01
oenskad tjaenst	0;c01
oenskat arbete	0;c01
oenskemaal	0;c01
oensker	0;g02
oensket job	0;V01
oensket jobb	0;U01
oensket stilling	0;g02
oevrig	01f01
oevrig arbetslivserfarenhet	02801
oevrig erhvervserfaring	02401
oevrig informasjon	01f01
oevrig information	01n01
oevrig utbildning	09O01
oevriga faerdigheter	06^01
oevriga kunskaper	06^01
oevriga meriter	01n01
oevriga meriter och kunskaper	06^01
oevriga uppgifter	01n01
oevriga upplysningar	01n01
oevriga utbildningar	09O01
oevrige ferdigheter	01e01
oevrige kompetencer	06k01
oevrige kurser	08I01
oevrige oplysninger	01b01
oevrige opplysninger	01f01
oevrigt	0>R02
oevrigt engagemang	08Z01
ogrenim	01<01
ogrenim bilgileri	01<01
ogrenim durumu	01<01
ohjelmistot	01Z01
ohjelmointikielet	01Z01
ohrajn	01G01
oideachas	04H01
oideachas agus oiliuint	04H01
oideachas agus oiliúint	04H01
oiliuint	04c01
oiliúint	04c01
oklevelek	04801
oktatas	08Q01
oktatas es kepzes	08Q01
oktatas es kepzesek	08Q01
oktatás	08Q01
oktatás és képzés	08Q01
oktatás és képzések	08Q01
okul	01<01
okurettindi	04101
okuskirteini	04101
olennainen tyoekokemus	01501
olennainen tyokokemus	01501
olennainen työkokemus	01501
olulisemad projektid	0;601
om	0=[03
om meg	0;001
om mig	0;102
om personen	0<`01
omandatud haridus	09i01
omat projektit	09f01
omdoemen	0>T01
omdomen	0>T01
omdömen	0>T01
on yazi	0=l01
on yazi ozeti	01W01
onderscheidingen	03_01
onderscheidingen en prijzen	03_01
onderwijs	00F01
onderwijs en opleiding	00F01
onderwijservaring	02K01
onderzoek	03a01
onderzoekservaring	02K01
onderzoeksprojecten	03a01
one cikan projeler	00N01
onkentes munka	0<m01
onkentes tapasztalat	0<m01
onkentes tevekenyseg	0<m01
onkentesseg	0<m01
online	0>U02
online courses	00b01
online presence	09=01
online profielen	0>801
online profile	0:\01
online profiles	09=01
online profilok	0:301
online profily	0>O02
online-profile	0:\01
onlineprofiler	0>W02
onnur faerni	09501
onoracha	08:01
onoracha agus gradaim	08:01
onorificenze	04>01
onoruri	04D01
onska stilling	0;U01
onskad befattning	0;c01
onskad tjanst	0;c01
onskat arbete	0;c01
onskemal	0;c01
onsker	0;g02
onsket job	0;V01
onsket jobb	0;U01
onsket stilling	0;g02
onur ve oduller	03W01
onur ve ödüller	03W01
onóracha	08:01
onóracha agus gradaim	08:01
open source	0>Y02
open source contributions	00D01
open source projects	00D01
open source projekte	03701
open source software	00D01
open-source software	00D01
open-source-projekte	03701
opensourceprojecten	03a01
operare pc	00501
opere	0=701
opingud	09i01
opinie	0>[01
opinnot	01E01
opis	04d01
opiskelu	01E01
oplaeg	04:01
opleiding	00F01
opleiding en training	00F01
opleidingen	00F01
opleidingsachtergrond	00F01
opleidingsgegevens	00F01
oplæg	04:01
oppimine	09i01
oppsummering	0;001
opravneni	04n01
opravnenia	04o01
oprogramowanie	07J01
oprávnenia	04o01
oprávnění	04n01
opsummering	0<601
organisasi	0;j01
organisasjoner	09801
organisasjonserfaring	08]01
organisational skills	00801
organisationer	0>\02
organisations professionnelles	00c01
organisatsioonid	0=401
organizacijas	03k01
organizacijos	02g01
organizaciones	00l01
organizacje	06J01
organizacje studenckie	01I01
organizacoes	00n01
organizatii	01001
organizatii profesionale	01001
organizations	04901
organizações	00n01
organizații	01001
organizații profesionale	01001
organizācijas	03k01
orodja	06o01
osaaminen	01Z01
osaamisalueet	01Z01
osaamisprofiili	01[01
osebne informacije	0<d01
osebne lastnosti	05A01
osebni podatki	0<d01
osebni profil	05A01
osebni projekti	0;F01
osiagniecia	0<L01
osiagniecia i nagrody	0<L01
osiągnięcia	0<L01
osiągnięcia i nagrody	0<L01
oskastarf	0>^01
oskir um starf	0>^01
oskused	02a01
oskused ja teadmised	02a01
osnovni podaci	0<Z02
osnovni podatki	0<d01
osobe za kontakt	0>_01
osobe za preporuku	0>`02
osobne informacie	0<c01
osobne informacije	0<f01
osobne projekty	0>b01
osobne udaje	0<c01
osobne vjestine	07101
osobne vjestine i kompetencije	07101
osobne vjestine i osobine	0;`01
osobne vještine	07101
osobne vještine i kompetencije	07101
osobne vještine i osobine	0;`01
osobne vlastnosti	0;_01
osobni data	0<e01
osobni informace	0<e01
osobni interesi	0:V01
osobni podaci	0<f01
osobni profil	0>c02
osobni projekti	0>K01
osobni projekty	0>e01
osobni udaje	0<e01
osobni vlastnosti	05>01
osobni zajmy	0<J01
osobny profil	0;_01
osobné informácie	0<c01
osobné projekty	0>b01
osobné vlastnosti	0;_01
osobné údaje	0<c01
osobní data	0<e01
osobní informace	0<e01
osobní profil	05>01
osobní projekty	0>e01
osobní vlastnosti	05>01
osobní zájmy	0<J01
osobní údaje	0<e01
osobný profil	0;_01
osoby polecajace	0>[01
osoby polecające	0>[01
osposobljavanje	07L01
oss	0>f01
osszefoglalas	03d01
osszefoglalo	03d01
oss活動	0>f01
ostale informacije	07P02
ostale vestine	07001
ostale veštine	07001
ostale vjestine	07101
ostale vještine	07101
ostali podaci	07P02
ostalo	07M03
ostatne	06R01
ostatne informacie	06R01
ostatne zrucnosti	06T01
ostatni	06O01
ostatni dovednosti	06Q01
ostatni informace	06O01
ostatné	06R01
ostatné informácie	06R01
ostatné zručnosti	06T01
ostatní	06O01
ostatní dovednosti	06Q01
ostatní informace	06O01
osvedceni	04n01
osvedceni a certifikaty	04n01
osvedcenia	04o01
osvedcenia a certifikaty	04o01
osvedčenia	04o01
osvedčenia a certifikáty	04o01
osvědčení	04n01
osvědčení a certifikáty	04n01
osztondijak	07301
osztondijak es dijak	07301
ota yhteytta	09n01
ota yhteyttae	09n01
ota yhteyttä	09n01
other	00a01
other experience	00B01
other information	00a01
other interests	00_01
other language(s	09H01
other languages	09H01
other skills	00801
other work	00B01
others	00a01
otra experiencia	00U01
otra formacion	04O01
otra formación	04O01
otra informacion	06a01
otra información	06a01
otras experiencias	00U01
otro(s) idioma(s	05\01
otros	06a01
otros conocimientos	02H01
otros cursos	04O01
otros datos	06a01
otros datos de interes	06a01
otros datos de interés	06a01
otros idiomas	05\01
otros meritos	06a01
otros méritos	06a01
outils	02G01
outils informatiques	02G01
outra(s) lingua(s	05`01
outra(s) língua(s	05`01
outras competencias	02D01
outras competências	02D01
outras experiencias	02n01
outras experiências	02n01
outras informacoes	06L01
outras informacoes relevantes	06L01
outras informações	06L01
outras informações relevantes	06L01
outras linguas	05`01
outras línguas	05`01
outreach	00W01
outros	06L01
outros cursos	00O01
outros dados	06L01
outside interests	00_01
outside work	00_01
ouvrages	02S01
over mezelf	07S01
over mij	07S01
overig	00201
overige	00201
overige gegevens	00201
overige informatie	00201
overige opleidingen	00301
overige vaardigheden	03b01
overige werkervaring	02K01
overview	00;01
ovladanie jazykov	06A01
ovlascenja	08101
ovlastenja	05001
ovlaštenja	05001
ovlašćenja	08101
ovládanie jazykov	06A01
ovrig	01f01
ovrig arbetslivserfarenhet	02801
ovrig erhvervserfaring	02401
ovrig informasjon	01f01
ovrig information	01n01
ovrig utbildning	09O01
ovriga fardigheter	06^01
ovriga kunskaper	06^01
ovriga meriter	01n01
ovriga meriter och kunskaper	06^01
ovriga uppgifter	01n01
ovriga upplysningar	01n01
ovriga utbildningar	09O01
ovrige ferdigheter	01e01
ovrige kompetencer	06k01
ovrige kurser	08I01
ovrige oplysninger	01b01
ovrige opplysninger	01f01
ovrigt	0>R02
ovrigt engagemang	08Z01
ozet	01W01
ozgecmis ozeti	01W01
očakávania	07o01
očekivanja	0>H02
očekávání	0:501
oħrajn	01G01
padevused	02a01
paetevyydet	0;k01
paetevyydet ja kortit	0;k01
paetevyydet ja luvat	0;k01
paetevyys	0;k01
pageidaujamas darbas	06[01
pageidaujamos pareigos	06[01
pageidavimai	06[01
pagrindine informacija	02c01
pagrindinė informacija	02c01
paipeir	01601
paitinni	01601
paitinní	01601
paixoes	02M01
paixões	02M01
palestras	02C01
palgasoov	0>g01
palkinnot	02601
palkinnot ja tunnustukset	02601
palkkatoive	09d01
palyafutas	09C01
pamatinformacija	0<_01
pamatinformācija	0<_01
papers	03j01
papildinformacija	05B01
papildinformācija	05B01
papildizglitiba	02>01
papildizglītība	02>01
papildoma informacija	0;D01
papildoma veikla	0>h01
papildomas issilavinimas	0<n01
papildomas išsilavinimas	0<n01
papildomi duomenys	0;D01
papildu informacija	05B01
papildu informācija	05B01
papildu izglitiba	02>01
papildu izglītība	02>01
papildus informacija	05B01
papildus informācija	05B01
par mani	02A01
par slov o mne	0><02
parcours	00^01
parcours academique	06H01
parcours académique	06H01
parcours professionnel	00^01
parcours scolaire	06H01
parcours universitaire	06H01
parcurs profesional	00X01
participacao em eventos	05i01
participacio social	00Z01
participacion social	00H01
participació social	00Z01
participación social	00H01
participari la conferinte	05n01
participação em eventos	05i01
participări la conferințe	05n01
pasakumi	06N01
pasantias	00U01
pasantías	00U01
pasatiempos	00V01
pasiekimai	02;01
pasiones	00V01
pasirinkti projektai	02e01
pasiuni	0:?01
pasiuni si hobby uri	0:?01
pasiuni si interese	0:?01
pasiuni și hobby-uri	0:?01
pasiuni și interese	0:?01
pasje	06I01
pasje i zainteresowania	06I01
paskyros	0:l01
pasraksturojums	02A01
passatempi	0:j02
passatempos	02M01
passe temps	00\01
passe-temps	00\01
passioni	03201
passions	0>i03
pastimes	00_01
pasākumi	06N01
paten	04C01
patendid	02_01
patent	02[01
patentai	0<001
patente	0>l02
patente di guida	0>n01
patenten	02Y01
patenter	02\02
patentes	0>o02
patenti	0?105
patenti di guida	0>n01
patenti e certificazioni	00701
patentini	00701
patentit	02Z01
patentler	01=01
patents	0?602
patents and certifications	03N01
patents and publications	03j01
patenty	0?803
patevyydet	0;k01
patevyydet ja kortit	0;k01
patevyydet ja luvat	0;k01
patevyys	0;k01
patirtis	06Z01
pazymejimai	02m01
pazymejimai ir sertifikatai	02m01
pašraksturojums	02A01
pažymėjimai	02m01
pažymėjimai ir sertifikatai	02m01
pc kenntnisse	03f01
pc znalosti	0;?02
pc-kenntnisse	03f01
pcスキル	0;B01
peer reviewed publications	03j01
peer-reviewed publications	03j01
pehmeaet taidot	01Z01
pehmeat taidot	01Z01
pehmeät taidot	01Z01
pekerjaan	0;Z01
pekerjaan yang diinginkan	08V01
pelatihan	0=301
pelatihan & sertifikasi	0=301
pelatihan dan kursus	0=301
pelatihan dan sertifikasi	0=301
pemberi referensi	06M01
pembicara	04C01
pencapaian	03Z01
pendidikan	0;M01
pendidikan formal	0;M01
pendidikan non formal	0=301
pendidikan nonformal	0=301
pendidikan terakhir	0;M01
penelitian	0?;01
pengalaman	0;Z01
pengalaman bekerja	0;Z01
pengalaman berorganisasi	0;j01
pengalaman kerja	0;Z01
pengalaman magang	0;Z01
pengalaman organisasi	0;j01
pengalaman pekerjaan	0;Z01
pengalaman praktik	0;Z01
pengalaman profesional	0;Z01
pengalaman proyek	0?;01
pengalaman relawan	0;j01
pengalaman sukarela	0;j01
penghargaan	03Z01
penghargaan & prestasi	03Z01
penghargaan dan prestasi	03Z01
penguasaan bahasa	03P01
penilaian mandiri keterampilan digital	0?<01
perangkat lunak	03Q01
percorso accademico	04U01
percorso di studi	04U01
percorso formativo	04U01
percorso professionale	01S01
percorso scolastico	04U01
percurso academico	08<01
percurso académico	08<01
percurso profissional	02n01
perfectionare	01O01
perfectionnement	02l01
perfecționare	01O01
perfil	0?=03
perfil personal	0?@02
perfil pessoal	02B01
perfil profesional	00L01
perfil professional	09401
perfil profissional	02B01
perfiles	08^01
perfiles en linea	08^01
perfiles en línea	08^01
perfils	08_01
perfils en linia	08_01
perfils en línia	08_01
perfis	0=G01
perfis online	0=G01
perkenalan	06f01
permis	0?B01
permis auto	04R01
permis b	0?B01
permis de conducere	04R01
permis de conduir	04S01
permis de conduire	0?B01
permis et certifications	00K01
permiso de conducir	04Q01
permisos de conducir	04Q01
permisos de conduir	04S01
permís de conduir	04S01
persoane de referinta	0?C01
persoane de referință	0?C01
persoenliche angaben	01k01
persoenliche daten	01k01
persoenliche faehigkeiten	03f01
persoenliche faehigkeiten und kompetenzen	03f01
persoenliche informationen	01k01
persoenliche interessen	03901
persoenliche kompetenzen	03f01
persoenliche projekte	03701
persoenliche staerken	03h01
persoenliches	01k01
persoenliches profil	03h01
person	01k01
personal	03X01
personal data	03X01
personal details	03X01
personal info	03X01
personal information	03X01
personal interests	00_01
personal particulars	03X01
personal profile	00;01
personal projects	00D01
personal pursuits	00_01
personal skills	00801
personal skills and competences	00801
personal statement	00;01
personal summary	00;01
personalia	0?D04
personalien	01k01
personas dati	0<_01
personas informacija	0<_01
personas informācija	0<_01
persondata	0?H03
personendaten	01k01
personiga informacija	0<_01
personigas ipasibas	02A01
personigie dati	0<_01
personigie projekti	0;H01
personiska informacija	0<_01
personiskā informācija	0<_01
personlege opplysningar	0<`01
personliche angaben	01k01
personliche daten	01k01
personliche fahigkeiten	03f01
personliche fahigkeiten und kompetenzen	03f01
personliche informationen	01k01
personliche interessen	03901
personliche kompetenzen	03f01
personliche projekte	03701
personliche starken	03h01
personliches	01k01
personliches profil	03h01
personlig informasjon	0<`01
personlig information	09b01
personlig presentation	0<l01
personlig profil	0=[03
personliga egenskaper	0<l01
personliga faerdigheter och kompetenser	06^01
personliga fardigheter och kompetenser	06^01
personliga färdigheter och kompetenser	06^01
personliga intressen	09X01
personliga projekt	08K01
personliga uppgifter	09b01
personlige data	0<g01
personlige egenskaper	0;001
personlige ferdigheter	01e01
personlige interesser	0?K01
personlige kompetencer	06k01
personlige oplysninger	0<g01
personlige opplysninger	0<`01
personlige projekter	08L01
personlige prosjekter	08M01
personligt	0;102
personligt brev	09@01
personnes de reference	0==01
personnes de référence	0==01
personoplysninger	0<g01
personopplysninger	0<`01
personuleg samantekt	01301
personuleg verkefni	08S01
personulegar upplysingar	09c01
personuppgifter	09b01
personuupplysingar	09c01
personīgie dati	0<_01
personīgie projekti	0;H01
personīgā informācija	0<_01
personīgās īpašības	02A01
persoonlijk profiel	07S01
persoonlijke gegevens	03Y01
persoonlijke informatie	03Y01
persoonlijke interesses	0:>01
persoonlijke projecten	03a01
persoonlijke samenvatting	07S01
persoonlijke vaardigheden	03b01
persoonlijke vaardigheden en competenties	03b01
persoonsgegevens	03Y01
persuni ta' referenza	0?L01
persónuleg samantekt	01301
persónuleg verkefni	08S01
persónulegar upplýsingar	09c01
persónuupplýsingar	09c01
persönliche angaben	01k01
persönliche daten	01k01
persönliche fähigkeiten	03f01
persönliche fähigkeiten und kompetenzen	03f01
persönliche informationen	01k01
persönliche interessen	03901
persönliche kompetenzen	03f01
persönliche projekte	03701
persönliche stärken	03h01
persönliches	01k01
persönliches profil	03h01
pertenencia a asociaciones	00l01
pertinenca a associacions	00m01
pertinença a associacions	00m01
perustiedot	09n01
pesquisa	0;301
pet проекты	0?M01
pet-проекты	0?M01
petijumi	0;H01
petniecibas projekti	0;H01
phu luc	07501
phụ lục	07501
pieces jointes	02101
pieejamiba	06Y01
pieejamība	06Y01
pielikumi	0?N01
pielikums	0?N01
pieredze	06X01
pieteikuma vestule	0=f01
pieteikuma vēstule	0=f01
pièces jointes	02101
pocitacove dovednosti	06Q01
pocitacove znalosti	0;?02
pocitacove zrucnosti	06T01
podaci za kontakt	0<Z02
podstawowe informacje	06V01
podsumowanie	04d01
podsumowanie zawodowe	04d01
podujatia	0<:01
pohiandmed	0;501
points forts	00001
poklicna pot	06d01
poklicne izkusnje	06d01
poklicne izkušnje	06d01
poklicni profil	05A01
polecenia	0>[01
politisches engagement	03:01
pomegiai	0:Q01
pomegiai ir interesai	0:Q01
pomembnejsi projekti	0;F01
pomembnejši projekti	0;F01
pomėgiai	0:Q01
pomėgiai ir interesai	0:Q01
ponencias	02V01
ponencias y publicaciones	02V01
ponencies	05a01
ponències	05a01
popis publikacija	0?O01
popratno pismo	0?P01
portafolio	0;401
portafolis	0>G01
portafoll	0?Q01
portefoelje	0?R02
portefolje	0?R02
portefølje	0?R02
portfelis	02e01
portfelj	0;F01
portfoelj	08K01
portfolio	0?T0E
portfolj	08K01
portfolyo	00N01
portfoolio	0;601
portfoy	00N01
portfólio	0?i02
portfólió	09D01
portfölj	08K01
portföy	00N01
portofolio	0?;01
portofoliu	04g01
posicao desejada	04P01
posisi yang diinginkan	08V01
posisi yang dilamar	08V01
position sought	03H01
positions	00B01
positions held	00B01
posizione attuale	01S01
posizione desiderata	02h01
posizione per la quale si concorre	02h01
posizione ricercata	02h01
posizioni ricoperte	01S01
posição desejada	04P01
poslovno iskustvo	0;702
post ata uaim	09Q01
post atá uaim	09Q01
post inmhianaithe	09Q01
poste recherche	04_01
poste recherché	04_01
poste souhaite	04_01
poste souhaité	04_01
poste vise	04_01
poste visé	04_01
postes occupes	00^01
postes occupés	00^01
postignuca	0>601
postignuća	0>601
postul dorit	02k01
postul vizat	02k01
poszukiwane stanowisko	07i01
potrdila	05601
potvrde	0?k02
potvrde i certifikati	05001
povezave	08801
poveznice	0:m01
povijest zaposlenja	07e01
povzetek	05A01
pozadovana pozice	0:501
pozadovana pozicia	07o01
pozadovane zamestnani	0:501
pozadovane zamestnanie	07o01
pozitia dorita	02k01
pozizzjoni mixtieqa	07901
poziția dorită	02k01
poznavanje jezika	0;N02
poznavanje rada na racunaru	07001
poznavanje rada na računaru	07001
poznavanje stranih jezika	0;N02
pozostale	07H01
pozostale informacje	07H01
pozostałe	07H01
pozostałe informacje	07H01
počítačové dovednosti	06Q01
počítačové znalosti	0;?02
počítačové zručnosti	06T01
pożizzjoni mixtieqa	07901
požadovaná pozice	0:501
požadovaná pozícia	07o01
požadované zamestnanie	07o01
požadované zaměstnání	0:501
praca	08001
praca s pocitacom	06T01
praca spoleczna	01I01
praca społeczna	01I01
praca zawodowa	08001
prace s pc	06Q01
pracovna historia	0>L01
pracovna prax	0>L01
pracovne skusenosti	0>L01
pracovni historie	07f01
pracovni kariera	07f01
pracovni praxe	07f01
pracovni preference	0:501
pracovni zkusenost	07f01
pracovni zkusenosti	07f01
pracovná história	0>L01
pracovná prax	0>L01
pracovné skúsenosti	0>L01
pracovní historie	07f01
pracovní kariéra	07f01
pracovní praxe	07f01
pracovní preference	0:501
pracovní zkušenost	07f01
pracovní zkušenosti	07f01
practica	00X01
practical experience	00B01
practical skills	00801
practicas	00U01
practicas profesionales	00U01
practică	00X01
practiques	04T01
praesentation	0<601
praesentationer	04:01
praestationer	01g01
praksa	0?m03
prakse	0@004
prakses	06X01
praksis	01o01
prakticke skusenosti	0>L01
praktické skúsenosti	0>L01
prakticne izkusnje	06d01
prakticno iskustvo	07e01
praktijkervaring	02K01
praktik	0@402
praktika	0@603
praktikad	01Y01
praktikophold	02401
praktikum	02901
praktische erfahrung	02901
praktische erfahrungen	02901
praktične izkušnje	06d01
praktično iskustvo	07e01
praktyka zawodowa	08001
praktyki	08001
praktyki i staze	08001
praktyki i staże	08001
pranesimai	0<001
pranešimai	0<001
prasmes	05C01
prasmes un iemanas	05C01
prasmes un iemaņas	05C01
prasmes un zinasanas	05C01
prasmes un zināšanas	05C01
prawa jazdy	0@901
prawo jazdy	0@901
prax	0>L01
praxe	07f01
praxiserfahrung	02901
predavanja	0>?03
predchozi zamestnani	07f01
prednaskova cinnost	05G02
prednasky	05G02
prednášková činnosť	0>N01
prednášky	0>N01
predstava o zamestnani	07o01
predstava o zamestnaní	07o01
predstaveni	05>01
predstavenie	0;_01
predstavitev	05A01
predstavitve	03i01
predstavljanje	0;`01
predstavy o praci	0:501
preference	0:501
preferences	03H01
preferencias	0@:02
preferencias laborales	07:01
preferencie	07o01
preferencies	07;01
preferencies laborals	07;01
preferencije	0@<01
preferencje	07i01
preferencje zawodowe	07i01
preferensi pekerjaan	08V01
preferenze	02h01
preferenzi	07901
preferinte	02k01
preferințe	02k01
preferovana pozice	0:501
preferovana pozicia	07o01
preferovaná pozice	0:501
preferovaná pozícia	07o01
preferowane stanowisko	07i01
preferred occupation	03H01
preferències	07;01
preferències laborals	07;01
preferências	04P01
pregatire academica	08>01
pregatire educationala	08>01
pregătire academică	08>01
pregătire educațională	08>01
prehled praxe	07f01
prehled zamestnani	07f01
preise	03;01
preise und auszeichnungen	03;01
preise und stipendien	03;01
prelekcje	02`01
premi	04>01
premi e borse di studio	04>01
premi e riconoscimenti	04>01
premiacoes	04<01
premiações	04<01
premii	04D01
premii si distinctii	04D01
premii si realizari	04D01
premii și distincții	04D01
premii și realizări	04D01
premios	05b02
premios e distincoes	04<01
premios e honrarias	04<01
premios e reconhecimentos	04<01
premios y becas	03[01
premios y distinciones	03[01
premios y logros	03[01
premios y reconocimientos	03[01
premis	02j01
premis i distincions	02j01
premis i reconeixements	02j01
premjijiet	04=01
preparacion academica	00E01
preparación académica	00E01
preporuka	0>`02
preporuke	0>`02
presenca online	0=G01
presence en ligne	08W01
presencia en linea	08^01
presencia en línea	08^01
presentacio	09401
presentacion	00L01
presentaciones	02V01
presentacions	05a01
presentació	09401
presentación	00L01
presentasi	04C01
presentasjon	0;001
presentasjoner	04;01
presentaties	02Y01
presentation	0@=02
presentationer	02[01
presentations	0@?02
presentazione	03D01
presentazioni	02U01
presença online	0=G01
prestasi	03Z01
prestasi dan penghargaan	03Z01
prestasjoner	09m01
prestaties	03_01
prestationer	0=b01
pretekle zaposlitve	06d01
pretensao salarial	04P01
pretensiones	07:01
pretensoes	04P01
pretensão salarial	04P01
pretensões	04P01
pretentions salariales	04_01
prethodna zaposlenja	0@A01
preukazy	04o01
previous employment	00B01
prezentace	0>M01
prezentacie	0>N01
prezentacijas	09a01
prezentaciok	05=01
prezentacja	04d01
prezentacje	02`01
prezentare	04L01
prezentari	02T01
prezentazzjoni	08;01
prezentazzjonijiet	02^01
prezentácie	0>N01
prezentációk	05=01
prezentācijas	09a01
prezentări	02T01
preżentazzjoni	08;01
preżentazzjonijiet	02^01
pricakovanja	0@B01
pridobljena izobrazba	01B01
priebeh vzdelania	01;01
priebeh zamestnani	0>L01
priebeh zamestnania	0>L01
priebeh zamestnaní	0>L01
priedai	07Z01
priedas	07Z01
prijzen	03_01
prijzen en onderscheidingen	03_01
prilog	07Y01
priloga	0@C01
priloge	0@C01
priloha	0@D02
prilohy	0@D02
prilozi	0@F02
principais competencias	02D01
principais competências	02D01
principais projetos	0;301
principales aptitudes	02H01
principales competences	02G01
principales compétences	02G01
principales realisations	04@01
principales réalisations	04@01
principali progetti	0=701
principaux projets	0@H01
priporocila	0@I01
priporocilo	0@I01
priporočila	0@I01
priporočilo	0@I01
priser	0@J03
priser och utmaerkelser	0=b01
priser och utmarkelser	0=b01
priser och utmärkelser	0=b01
priser og haedersbevisninger	01g01
priser og hædersbevisninger	01g01
priser og udmaerkelser	01g01
priser og udmærkelser	01g01
priser og utmerkelser	09m01
prisistatymas	02<01
pristatymai	0<001
privat	0?K01
private interessen	03901
private projekte	03701
privates	03901
privattivi	02^01
privitci	0@M01
prix	04@01
prix et bourses	04@01
prix et distinctions	04@01
prix et recompenses	04@01
prix et récompenses	04@01
prizai	02;01
prizes	00A01
priznanja	0>103
priznanja i nagrade	0>402
priznanja in nagrade	07h01
pričakovanja	0@B01
pro bono	00W01
producao bibliografica	02C01
producao cientifica	02C01
produção bibliográfica	02C01
produção científica	02C01
profesijna prax	0>L01
profesijne organizacie	05Q01
profesijne skusenosti	0>L01
profesijny profil	0;_01
profesijná prax	0>L01
profesijné organizácie	05Q01
profesijné skúsenosti	0>L01
profesijný profil	0;_01
profesine patirtis	06Z01
profesine veikla	06Z01
profesines organizacijos	02g01
profesiniai igudziai	02d01
profesiniai įgūdžiai	02d01
profesinis profilis	02<01
profesinė patirtis	06Z01
profesinė veikla	06Z01
profesinės organizacijos	02g01
profesionala pieredze	06X01
profesionalais profils	02A01
profesionalas organizacijas	03k01
profesionalas prasmes	05C01
profesionalne vestine	07001
profesionalne veštine	07001
profesionalne vjestine	07101
profesionalne vještine	07101
profesionalni profil	05?02
profesionalni sazetak	0;`01
profesionalni sažetak	0;`01
profesionalno iskustvo	0;702
profesionālais profils	02A01
profesionālā pieredze	06X01
profesionālās organizācijas	03k01
profesionālās prasmes	05C01
profesjonell erfaring	01o01
profesni dovednosti	06Q01
profesni draha	07f01
profesni kariera	07f01
profesni organizace	05R01
profesni osvedceni	04n01
profesni praxe	07f01
profesni profil	05>01
profesni sdruzeni	05R01
profesni shrnuti	05>01
profesni zkusenosti	07f01
profesní dovednosti	06Q01
profesní dráha	07f01
profesní kariéra	07f01
profesní organizace	05R01
profesní osvědčení	04n01
profesní praxe	07f01
profesní profil	05>01
profesní sdružení	05R01
profesní shrnutí	05>01
profesní zkušenosti	07f01
professionaalne profiil	08H01
professional activities	00B01
professional affiliations	04901
professional appointments	00B01
professional associations	04901
professional background	00B01
professional bodies	04901
professional certifications	03N01
professional development	00b01
professional education	00C01
professional experience	00B01
professional history	00B01
professional licenses	03N01
professional memberships	04901
professional memberships and affiliations	04901
professional objective	00;01
professional organizations	04901
professional profile	00;01
professional projects	00D01
professional qualifications	03N01
professional references	05<01
professional registrations	03N01
professional skills	00801
professional summary	00;01
professional training	00b01
professioneel profiel	07S01
professionel erfaring	02401
professionele ervaring	02K01
professionele lidmaatschappen	03e01
professionele vaardigheden	03b01
professionell erfarenhet	02801
profesyonel deneyim	04J01
profesyonel ozet	01W01
profesyonel profil	01W01
profesyonel özet	01W01
proficiencies	00801
profiel	07S01
profielen	0>801
profielschets	07S01
profieltekst	07S01
profiil	08H01
profiili	01[01
profiilid	0=H01
profiilit	0=L01
profil	0@N0@
profil daring	0;L01
profil diri	06f01
profil in kuerze	03h01
profil in kurze	03h01
profil in kürze	03h01
profil kandydata	04d01
profil online	0;L01
profil personal	04L01
profil personali	08;01
profil personnel	00001
profil profesional	0@^02
profil professionnel	00001
profil professjonali	08;01
profil singkat	06f01
profil zawodowy	04d01
profilar	0:601
profilbeskrivning	0<l01
profile	0@`04
profile internetowe	0=K01
profile spolecznosciowe	0=K01
profile społecznościowe	0=K01
profile summary	00;01
profiler	0@d03
profiles	09=01
profili	0@g06
profili na mrezi	0@m01
profili na mreži	0@m01
profili online	05S01
profili social	05S01
profiliai	0:l01
profilis	02<01
profill	01301
profiller	03O01
profilo	03D01
profilo personale	03D01
profilo professionale	03D01
profilok	0:301
profils	0@n02
profils en ligne	08W01
profiltekst	0<601
profiluri	0=801
profiluri online	0=801
profily	0>O02
progetti	0A002
progetti accademici	0=701
progetti di ricerca	0=701
progetti open source	0=701
progetti personali	0A002
progetti realizzati	0=701
progetti rilevanti	0=701
progetti selezionati	0=701
progetti ta' ricerka	0?Q01
programavimo kalbos	02d01
programlama dilleri	02I01
programmeerimiskeeled	02a01
programmeertalen	03b01
programmeringsspraak	0A202
programmeringssprak	0A202
programmeringssprog	06k01
programmeringsspråk	0A202
programmesanas valodas	05C01
programmierkenntnisse	03f01
programmiersprachen	03f01
programming	00801
programming languages	00801
programming skills	00801
programmēšanas valodas	05C01
programovaci jazyky	06Q01
programovacie jazyky	06T01
programovací jazyky	06Q01
programozasi nyelvek	06m01
programozási nyelvek	06m01
programski jezici	01J02
programski jeziki	06o01
programvara	06^01
proiecte	04g01
proiecte academice	04g01
proiecte de cercetare	04g01
proiecte personale	04g01
proiecte profesionale	04g01
proiecte proprii	04g01
proiecte realizate	04g01
proiecte relevante	04g01
proiecte selectate	04g01
proifil	00M01
proifil phearsanta	00M01
proifili	0=T01
proifili ar line	0=T01
proje deneyimi	00N01
project	0A402
project experience	00D01
project work	00D01
projecten	03a01
projectervaring	03a01
projectes	0>G01
projectes de recerca	0>G01
projectes destacats	0>G01
projectes personals	0>G01
projectes propis	0>G01
projectes realitzats	0>G01
projectos	0;301
projects	0A602
projects and research	00D01
projekt	0A804
projektai	02e01
projektarbeit	03701
projektarbeiten	03701
projektauswahl	03701
projekte	03701
projektek	09D01
projekter	08L01
projekterfahrung	03701
projekterfahrungen	03701
projekterfarenhet	08K01
projekterfaring	08L01
projekthistorie	03701
projekti	0A<04
projektid	0;601
projektikogemus	0;601
projektikokemus	09f01
projektit	09f01
projektit ja hankkeet	09f01
projektliste	03701
projektno iskustvo	0>K01
projektove zkusenosti	0>e01
projektové zkušenosti	0>e01
projekttapasztalat	09D01
projektubersicht	03701
projektuebersicht	03701
projekty	0A@03
projekty badawcze	03M01
projekty open source	03M01
projekty osobiste	03M01
projekty wlasne	03M01
projekty własne	03M01
projektübersicht	03701
projeler	00N01
projelerim	00N01
projet	0@H01
projet professionnel	04_01
projetos	0;301
projetos academicos	0;301
projetos acadêmicos	0;301
projetos de destaque	0;301
projetos de pesquisa	0;301
projetos open source	0;301
projetos pessoais	0;301
projetos profissionais	0;301
projetos proprios	0;301
projetos próprios	0;301
projetos realizados	0;301
projetos relevantes	0;301
projets	0@H01
projets academiques	0@H01
projets académiques	0@H01
projets de recherche	0@H01
projets etudiants	0@H01
projets marquants	0@H01
projets open source	0@H01
projets personnels	0@H01
projets professionnels	0@H01
projets realises	0@H01
projets réalisés	0@H01
projets scolaires	0@H01
projets universitaires	0@H01
projets étudiants	0@H01
propratno pismo	0=i01
prosjekt	08M01
prosjekter	08M01
prosjekterfaring	08M01
prosti cas	0:X01
prosti čas	0:X01
prostocasne dejavnosti	0:X01
prostovoljne dejavnosti	08301
prostovoljno delo	08301
prostovoljske izkusnje	08301
prostovoljske izkušnje	08301
prostovoljstvo	08301
prostočasne dejavnosti	0:X01
proyecto	0;401
proyectos	0;401
proyectos academicos	0;401
proyectos académicos	0;401
proyectos de investigacion	0;401
proyectos de investigación	0;401
proyectos destacados	0;401
proyectos open source	0;401
proyectos personales	0;401
proyectos profesionales	0;401
proyectos propios	0;401
proyectos realizados	0;401
proyectos relevantes	0;401
proyek	0?;01
proyek penelitian	0?;01
proyek pilihan	0?;01
proyek pribadi	0?;01
proyek terkait	0?;01
proġetti	0?Q01
proġetti personali	0?Q01
proġetti ta' riċerka	0?Q01
prubeh vzdelani	01:01
prubeh zamestnani	07f01
prukazy	04n01
prukazy a opravneni	04n01
pruvodni dopis	0=j01
przebieg edukacji	08F01
przebieg kariery	08001
przebieg kariery zawodowej	08001
przebieg nauki	08F01
przebieg pracy zawodowej	08001
przynaleznosc do organizacji	06J01
przynależność do organizacji	06J01
pràctiques	04T01
práca s počítačom	06T01
práce s pc	06Q01
prácticas	00U01
prácticas profesionales	00U01
præsentation	0<601
præsentationer	04:01
præstationer	01g01
prémios	04<01
prémios e distinções	04<01
présence en ligne	08W01
présentation	00001
présentations	02S01
prétentions salariales	04_01
prêmios	04<01
prêmios e distinções	04<01
prêmios e honrarias	04<01
prêmios e reconhecimentos	04<01
príloha	0AC01
prílohy	0AC01
prófílar	0:601
prófíll	01301
próifíl	00M01
próifíl phearsanta	00M01
próifílí	0=T01
próifílí ar líne	0=T01
průběh vzdělání	01:01
průběh zaměstnání	07f01
průkazy	04n01
průkazy a oprávnění	04n01
průvodní dopis	0=j01
pubblicazioni	02U01
pubblicazioni e conferenze	02U01
pubblicazioni e presentazioni	02U01
pubblicazioni scientifiche	02U01
pubblikazzjonijiet	02^01
public service	00W01
public speaking	03j01
publicaciones	02V01
publicaciones cientificas	02V01
publicaciones científicas	02V01
publicaciones y ponencias	02V01
publicacions	05a01
publicacions i ponencies	05a01
publicacions i ponències	05a01
publicacoes	02C01
publicacoes cientificas	02C01
publicacoes e palestras	02C01
publicaties	02Y01
publicaties en lezingen	02Y01
publicaties en presentaties	02Y01
publicatii	02T01
publicatii si prezentari	02T01
publicatii stiintifice	02T01
publication	03j01
publications	0@?02
publications and patents	03j01
publications and presentations	03j01
publications and talks	03j01
publications et communications	02S01
publications et conferences	02S01
publications et conférences	02S01
publications scientifiques	02S01
publicações	02C01
publicações científicas	02C01
publicações e palestras	02C01
publicații	02T01
publicații și prezentări	02T01
publicații științifice	02T01
publicerade artiklar	02[01
publikace	0>M01
publikace a prednasky	0>M01
publikace a přednášky	0>M01
publikacie	0>N01
publikacie a prednasky	0>N01
publikacijas	09a01
publikacije	0>?03
publikacije i predavanja	0?O01
publikacijos	0<001
publikaciok	05=01
publikaciok es eloadasok	05=01
publikacios lista	05=01
publikacje	02`01
publikacje i wystapienia	02`01
publikacje i wystąpienia	02`01
publikacje naukowe	02`01
publikacna cinnost	0>N01
publikacni cinnost	0>M01
publikasi	04C01
publikasi ilmiah	04C01
publikasjonar	04;01
publikasjoner	04;01
publikasjoner og foredrag	04;01
publikationen	03801
publikationen und vortraege	03801
publikationen und vortrage	03801
publikationen und vorträge	03801
publikationer	0AD02
publikationer och foeredrag	02[01
publikationer och foredrag	02[01
publikationer och föredrag	02[01
publikationer og foredrag	04:01
publikationslista	02[01
publikationsliste	0AF02
publikatsioonid	02_01
publikatsioonid ja ettekanded	02_01
publikačná činnosť	0>N01
publikační činnost	0>M01
publikácie	0>N01
publikácie a prednášky	0>N01
publikációk	05=01
publikációk és előadások	05=01
publikációs lista	05=01
publikācijas	09a01
published work	03j01
puesto deseado	07:01
puesto solicitado	07:01
puheet	02Z01
punann	0AH01
puncte forte	04L01
páipéir	01601
pályafutás	09C01
pár slov o mne	0;_01
pár slov o mně	05>01
pädevused	02a01
pätevyydet	0;k01
pätevyydet ja kortit	0;k01
pätevyydet ja luvat	0;k01
pätevyys	0;k01
põhiandmed	0;501
pētniecības projekti	0;H01
pētījumi	0;H01
předchozí zaměstnání	07f01
přednášková činnost	0>M01
přednášky	0>M01
představení	05>01
představy o práci	0:501
přehled praxe	07f01
přehled zaměstnání	07f01
příloha	0AI01
přílohy	0AI01
qua trinh cong tac	06001
qua trinh cong tac va lam viec	06001
qua trinh dao tao	03T01
qua trinh hoc tap	03T01
qua trinh lam viec	06001
qualificacao profissional	00O01
qualificacoes	02D01
qualificacoes profissionais	02D01
qualifications	0AJ02
qualificação profissional	00O01
qualificações	02D01
qualificações profissionais	02D01
qualifiche	00401
qualifikationen	03f01
qualifikationsprofil	03h01
que busco	0AL02
quem sou	02B01
qui soc	09401
qui suis je	00001
qui suis-je	00001
quien soy	00L01
quién soy	00L01
quá trình công tác	06001
quá trình công tác và làm việc	06001
quá trình học tập	03T01
quá trình làm việc	06001
quá trình đào tạo	03T01
què busco	07;01
qué busco	07:01
raadighed	0;V01
raccomandazioni	0=;01
racunalna znanja	07101
racunalne vjestine	07101
racunalniska znanja	06o01
racunalniske vescine	06o01
racunarske vestine	07001
rad na racunalu	07101
rad na racunaru	07001
rad na računalu	07101
rad na računaru	07001
radighed	0;V01
radionice	08D02
radna iskustva	0;702
radno iskustvo	0;702
radno mjesto na koje se prijavljujete	0@<01
radovi	05E02
radstefnur	0=^01
radstefnur og malthing	0=^01
raiteas pearsanta	00M01
rakkomandazzjonijiet	0?L01
raksti	09a01
rangkuman	06f01
rannsoknarverkefni	08S01
rannsoknir	08S01
rannsóknarverkefni	08S01
rannsóknir	08S01
raziskave	0;F01
raziskovalni projekti	0;F01
razno	07M03
razpolozljivost	0@B01
razpoložljivost	0@B01
računalna znanja	07101
računalne vještine	07101
računalniška znanja	06o01
računalniške veščine	06o01
računarske veštine	07001
realisations	04@01
realisations et projets	0@H01
realizacoes	04<01
realizari	04D01
realizações	04<01
realizetie projekti	0;H01
realizovane projekty	0AN02
realizované projekty	0AN02
realizowane projekty	03M01
realizări	04D01
realizētie projekti	0;H01
reamhra	00M01
recapiti	01^01
recerca	0>G01
recherche	0@H01
recognition	00A01
recomanacions	04^01
recomandari	0?C01
recomandări	0?C01
recomendaciones	04]01
recomendacoes	04\01
recomendações	04\01
recommandations	0==01
recommendations	05<01
recommendations received	05<01
recompenses	04@01
recompenses et distinctions	04@01
reconeixements	02j01
reconhecimentos	04<01
reconocimientos	03[01
recunoasteri	04D01
recunoașteri	04D01
redes	0AP02
redes e afiliacoes	00n01
redes e afiliações	00n01
redes e filiacoes	00n01
redes e filiações	00n01
redes sociais	0=G01
redes sociales	08^01
redes y afiliaciones	00l01
referans	0AR01
referans bilgileri	0AR01
referansar	03001
referanse	03001
referanser	03001
referanslar	0AR01
referanslarim	0AR01
referanslarım	0AR01
referaty	02`01
referees	05<01
reference	0AS07
reference contacts	05<01
reference persons	05<01
referencer	0AZ01
references	0A[02
references professionnelles	0==01
referencia	0A]02
referenciak	01801
referenciamunkak	09D01
referenciamunkák	09D01
referencias	0A_02
referencias laborales	04]01
referencias personales	04]01
referencias pessoais	04\01
referencias profesionales	04]01
referencias profissionais	04\01
referenciaszemelyek	01801
referenciaszemélyek	01801
referencie	0>Q01
referencies	04^01
referencies professionals	04^01
referenciák	01801
referencje	0>[01
referencne osebe	0@I01
referencne osoby	0>Q01
referencni osoby	07d01
referens	0>T01
referenser	0>T01
referensi	06M01
referenspersoner	0>T01
referenssit	0Aa01
referenten	00101
referentie	00101
referenties	00101
referentsid	0Ab01
referenz	02L01
referenze	0=;01
referenze professionali	0=;01
referenzen	02L01
referenzgeber	02L01
referenzi	0?L01
referenzpersonen	02L01
referenzprojekte	03701
referenčne osebe	0@I01
referenčné osoby	0>Q01
referenční osoby	07d01
referinte	0?C01
referinte profesionale	0?C01
referințe	0?C01
referințe profesionale	0?C01
referències	04^01
referències professionals	04^01
referências	04\01
referências pessoais	04\01
referências profissionais	04\01
registraties	03^01
registrations	03N01
rekomendacija	02f01
rekomendacijas	02o01
rekomendacijos	02f01
rekomendacje	0>[01
rekomendasi	06M01
rekomenduojantys asmenys	02f01
rekomendācijas	02o01
rekommendationer	0>T01
related experience	00B01
relawan	0;j01
relazioni	02U01
relevant arbeidserfaring	01o01
relevant arbetslivserfarenhet	02801
relevant coursework	00b01
relevant erfarenhet	02801
relevant erfaring	08b02
relevant erhvervserfaring	02401
relevant experience	00B01
relevant projects	00D01
relevant skills	00801
relevanta projekt	08K01
relevante kurser	08I01
relevante projecten	03a01
relevante werkervaring	02K01
rendezvenyek	0<901
rendezvények	0<901
renginiai	06U01
renseignements	06?01
renseignements complementaires	03F01
renseignements complémentaires	03F01
renseignements personnels	06?01
research	00D01
research experience	00B01
research interests	00_01
research projects	00D01
research publications	03j01
reseaux	08W01
reseaux et affiliations	00c01
reseaux sociaux	08W01
resultater	0Ac02
resum	09401
resum professional	09401
resume	0Ae02
resume professionnel	00001
resume summary	00;01
resumen	00L01
resumen ejecutivo	00L01
resumen profesional	00L01
resumo	02B01
resumo de qualificacoes	02B01
resumo de qualificações	02B01
resumo profissional	02B01
resumé	0<601
retele de socializare	0=801
retele si afilieri	01001
retele sociale	0=801
reti e affiliazioni	00j01
reti sociali	05S01
rettindi	0=>01
reynsla	03401
rezime	0<101
rezumat	04L01
rezumat profesional	04L01
rețele de socializare	0=801
rețele sociale	0=801
rețele și afilieri	01001
riassunto	03D01
ricerca	0=701
ricerka	0?Q01
riconoscimenti	04>01
riconoscimenti e premi	04>01
ridicske opravneni	0Ag01
ridicske prukazy	0Ag01
ridicsky prukaz	0Ag01
riepilogo	03D01
rijbewijs	0Ah01
rijbewijzen	0Ah01
rijvaardigheid	0Ah01
riki	05C01
rikonoxximenti	04=01
ringkasan	06f01
ringkasan profesional	06f01
riset	0?;01
risultati	04>01
rit	04701
ritaskra	04701
ritaskrá	04701
ritverk	04701
riwayat karier	0;Z01
riwayat karir	0;Z01
riwayat kerja	0;Z01
riwayat organisasi	0;j01
riwayat pekerjaan	0;Z01
riwayat pelatihan	0=301
riwayat pendidikan	0;M01
riwayat profesional	0;Z01
riċerka	0?Q01
roghanna poist	09Q01
rolam	03d01
rovid bemutatkozas	03d01
rozne	0Ai02
ruzne	06O01
ráiteas pearsanta	00M01
ráðstefnur	0=^01
ráðstefnur og málþing	0=^01
rådighed	0;V01
réalisations	04@01
réalisations et projets	0@H01
réamhrá	00M01
récompenses	04@01
récompenses et distinctions	04@01
référence	0==01
références	0==01
références professionnelles	0==01
réseaux	08W01
réseaux et affiliations	00c01
réseaux sociaux	08W01
résumé	00001
résumé professionnel	00001
réttindi	0=>01
rólam	03d01
różne	07H01
rôzne	06R01
rövid bemutatkozás	03d01
rīki	05C01
různé	06O01
saatavuus	09d01
saatekirje	09e01
saavutukset	02601
saavutukset ja palkinnot	02601
saavutused	03501
sabiedriska darbiba	02N01
sabiedriskas aktivitates	02N01
sabiedriskā darbība	02N01
sabiedriskās aktivitātes	02N01
saites	0Ak01
sajat projektek	09D01
saját projektek	09D01
salariswens	01X01
salary expectations	03H01
samandrag	0;001
samantekt	01301
samband	09c01
samenvatting	07S01
samfelagsmidlar	0:601
samfélagsmiðlar	0:601
sammanfattning	0<l01
sammendrag	0;001
sammenfatning	0<601
samoocena digitalnih kompetenc	0Al01
samoocena kompetencji cyfrowych	0Am01
samoprocena digitalnih vestina	0An01
samoprocena digitalnih veština	0An01
samoprocjena digitalnih vjestina	0Ao01
samoprocjena digitalnih vještina	0Ao01
samskiptaupplysingar	09c01
samskiptaupplýsingar	09c01
san pham	04E01
santrauka	02<01
saoralaiocht	09_01
saorálaíocht	09_01
sasniegumi	02:01
savanoriavimas	0>h01
savanoriska veikla	0>h01
savanoriška veikla	0>h01
savanoryste	0>h01
savanorystes patirtis	0>h01
savanorystė	0>h01
savanorystės patirtis	0>h01
savoir etre	02G01
savoir faire	02G01
savoir-faire	02G01
savoir-être	02G01
sazetak	05?02
sažetak	05?02
scheine	00=01
schluesselkompetenzen	03f01
schlusselkompetenzen	03f01
schlüsselkompetenzen	03f01
scholarships	00A01
scholing	00F01
school	0B002
schooling	00C01
schopnosti	0;?02
schopnosti a dovednosti	06Q01
schopnosti znalosti a dovednosti	06Q01
schopnosti, znalosti a dovednosti	06Q01
schriften	03801
schriftenverzeichnis	03801
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
schulungen	03601
schulungen und seminare	03601
schwerpunkte	03f01
scientific publications	03j01
sciezka edukacyjna	08F01
scileanna	06B01
scileanna digiteacha	06B01
scileanna gairmiula	06B01
scileanna gairmiúla	06B01
scileanna riomhaireachta	06B01
scileanna ríomhaireachta	06B01
scileanna teanga	0:b01
scileanna teicniula	06B01
scileanna teicniúla	06B01
scolaireachtai	08:01
scolarite	06H01
scolarité	06H01
scoláireachtaí	08:01
scrisoare de intentie	0B201
scrisoare de intenție	0B201
scrisoare de motivatie	0B201
scrisoare de motivație	0B201
scrisori de recomandare	0?C01
scritti	02U01
scurta prezentare	04L01
scurtă prezentare	04L01
sebahodnotenie digitalnych zrucnosti	0B301
sebahodnotenie digitálnych zručností	0B301
sebehodnoceni digitalnich dovednosti	0B401
sebehodnocení digitálních dovedností	0B401
secilmis projeler	00N01
seimineair	05U01
seimineáir	05U01
seirbhis phobail	09_01
seirbhís phobail	09_01
sekalaista	0=V01
selbstbeurteilung digitale kompetenz	06l01
selbsteinschaetzung digitaler kompetenzen	06l01
selbsteinschatzung digitaler kompetenzen	06l01
selbsteinschätzung digitaler kompetenzen	06l01
selected experience	00B01
selected projects	00D01
selected publications	03j01
self introduction	00;01
self-introduction	00;01
seltsitegevus	0B501
selvevaluering af digitale kompetencer	0B601
seminaarit	0<>01
seminaarit ja konferenssit	0<>01
seminaires	05T01
seminaires et conferences	05T01
seminar	00G01
seminar dan konferensi	00G01
seminar dan pelatihan	0=301
seminarai	06U01
seminarai ir kursai	0<n01
seminare	0B704
seminare a konference	01F01
seminare a konferencie	0<:01
seminare a kurzy	00?02
seminare und konferenzen	0<?01
seminare und kurse	03601
seminare und weiterbildungen	03601
seminarer	0B;02
seminarer og konferanser	02O01
seminarer og konferencer	03]01
seminari	0B=04
seminari e convegni	05m01
seminari i obuke	07K01
seminari i tecajevi	07L01
seminari i tečajevi	07L01
seminari un kursi	02>01
seminaria	0<=01
seminaria i konferencje	0<=01
seminarid	0<j01
seminarid ja konverentsid	0<j01
seminarier	08f01
seminarier och konferenser	08f01
seminarii	05n01
seminarios	05g02
seminarios e congressos	05i01
seminarios y congresos	05j01
seminaris	05k01
seminarji	07V01
seminarji in konference	07V01
seminarji in tecaji	06b01
seminarji in tečaji	06b01
seminars	0BA03
seminars and conferences	05d01
seminars and workshops	00b01
seminars en conferenties	05l01
seminer ve konferanslar	04K01
seminer ve kurslar	01L01
seminerler	04K01
seminerler ve kurslar	01L01
semináre	0<:01
semináre a konferencie	0<:01
semináre a kurzy	06S01
seminários	05i01
seminários e congressos	05i01
semináře	01F01
semináře a konference	01F01
semináře a kurzy	00>01
semināri	06N01
semināri un kursi	02>01
senine tookogemus	01Y01
senine töökogemus	01Y01
serthekking	09501
sertifika	03c01
sertifika bilgileri	03c01
sertifika ve belgeler	03c01
sertifikaadid	07801
sertifikaadid ja tunnistused	07801
sertifikaatit	0;k01
sertifikaatit ja paetevyydet	0;k01
sertifikaatit ja patevyydet	0;k01
sertifikaatit ja pätevyydet	0;k01
sertifikacija	02=01
sertifikalar	03c01
sertifikalar ve belgeler	03c01
sertifikalarim	03c01
sertifikalarım	03c01
sertifikasi	0=W01
sertifikasi & lisensi	0=W01
sertifikasi dan lisensi	0=W01
sertifikasi profesional	0=W01
sertifikat	0BD02
sertifikat dan lisensi	0=W01
sertifikat for bil	09B01
sertifikatai	02m01
sertifikatai ir licencijos	02m01
sertifikater	03A01
sertifikater og lisenser	03A01
sertifikati	0BF02
sertifikati i licence	08101
sertifikati un licences	02=01
sertifikavimas	02m01
sertifikācija	02=01
sertifikāti	02=01
sertifikāti un licences	02=01
sertifioinnit	0;k01
sertifisering	03A01
sertifiseringer	03A01
service	00W01
servico voluntario	00P01
servizio civile	03101
servizz komunitarju	03301
serviço voluntário	00P01
settore professionale	02h01
seçilmiş projeler	00N01
sfond edukattiv	08G01
short bio	00;01
shrnuti	05>01
shrnutí	05>01
shubija	02i01
shubijiet	02i01
side projects	00D01
sideprojekter	08L01
sideprosjekter	08M01
sidoprojekt	08K01
siekiamos pareigos	06[01
siete	0BH01
silne stranky	0><02
silné stránky	0><02
sim	0BI01
simenntun	08X01
simpozioane	05n01
sintese	02B01
sintesi	03D01
sinteza	04L01
sinteză	04L01
sissejuhatus	08H01
site	0BJ01
sites	0=G01
sites web	08W01
siti elettronici	0=c01
siti elettroniċi	0=c01
siti web	05S01
sitios web	08^01
situation actuelle	00^01
sivuprojektit	09f01
sjaelvbedoemning av digital kompetens	0BK01
sjalfbodalidastarf	09<01
sjalfbodastarf	09<01
sjalfbodavinna	09<01
sjalfsmat a stafraenni haefni	0BL01
sjalvbedomning av digital kompetens	0BK01
sjálfboðaliðastarf	09<01
sjálfboðastarf	09<01
sjálfboðavinna	09<01
sjálfsmat á stafrænni hæfni	0BL01
självbedömning av digital kompetens	0BK01
skaitmeniniai igudziai	02d01
skaitmeniniai įgūdžiai	02d01
skaitmeniniu igudziu isivertinimas	0BM01
skaitmeninių įgūdžių įsivertinimas	0BM01
skill	0BN02
skill set	00801
skills	0BP05
skills & tools	00801
skills and abilities	00801
skills and competences	00801
skills and expertise	00801
skills summary	00801
skillset	00801
skirteini	0=>01
skjol	09[01
skjöl	09[01
skola	0BU05
skolaganga	09l01
skolar	09l01
skole	0BZ02
skolegang	0BZ02
skoleni	00>01
skoleni a kurzy	00>01
skolenia	06S01
skolenia a kurzy	06S01
skolgaang	01?01
skolgang	01?01
skolgång	01?01
skolovanje	01C02
skoly	0B\02
skupovi	07U01
skusenosti	0>L01
skírteini	0=>01
skólaganga	09l01
skólar	09l01
skúsenosti	0>L01
slobodne aktivnosti	0B^02
slobodno vreme	0:W01
slobodno vrijeme	0:V01
sns	0B`02
snsアカウント	0Bb01
so thich	0=d01
so thich ca nhan	0=d01
so thich va moi quan tam	0=d01
so yeu	08901
sobre	02B01
sobre mi	0?@02
sobre mi persona	00L01
sobre mim	02B01
sobre mí	00L01
social	0Bc02
social and political activities	00W01
social engagement	00W01
social links	09=01
social media	0Be03
social network	05S01
social networks	09=01
social profiles	09=01
sociala medier	0=601
sociala naetverk	0=601
sociala natverk	0=601
sociala nätverk	0=601
sociale media	0>801
sociale medier	0:401
sociale netvaerk	0:401
sociale netværk	0:401
sociale netwerken	0>801
socialie mediji	0Ak01
socialie tikli	0Ak01
socialiniai tinklai	0:l01
socialne siete	0BH01
socialni site	0BJ01
sociedades	00n01
societes savantes	00c01
societies	04901
sociálne siete	0BH01
sociální sítě	0BJ01
sociétés savantes	00c01
sociālie mediji	0Ak01
sociālie tīkli	0Ak01
soeger	0;V01
soeker	0Bh02
soeknad	0Bj01
soeknadsbrev	0Bj01
soft skill	03Q01
soft skills	0Bk03
software	0Bn08
software projects	00D01
software skills	00801
softwarekennis	03b01
softwarekenntnisse	03f01
soger	0;V01
soker	0Bh02
soknad	0Bj01
soknadsbrev	0Bj01
solanje	01B01
sole	01B01
sollicitatiebrief	03\01
some	0=L01
sommaire	00001
sommario	03D01
sommarju	08;01
sonrai pearsanta	08`01
sonrai teagmhala	08`01
sonraí pearsanta	08`01
sonraí teagmhála	08`01
sonstige angaben	07B01
sonstige informationen	07B01
sonstige kenntnisse	03f01
sonstige sprache(n	09R01
sonstige sprachen	09R01
sonstiges	07B01
soovid	0>g01
soovitaja	0Ab01
soovitajad	0Ab01
soovitav too	0>g01
soovitav töö	0>g01
soovitud amet	0>g01
soovitud tookoht	0>g01
soovitud töökoht	0>g01
soovitused	0Ab01
soovituskirjad	0Ab01
sopstveni projekti	0;E01
sosiaalinen media	0=L01
sosial media	0;L01
sosiale medier	0=901
sosiale nettverk	0=901
sosyal aglar	03O01
sosyal aktiviteler	09`01
sosyal ağlar	03O01
sosyal faaliyetler	09`01
sosyal medya	03O01
sosyal medya hesaplari	03O01
sosyal medya hesapları	03O01
sosyal sorumluluk	09`01
sosyal sorumluluk projeleri	09`01
sotsiaalmeedia	0=H01
souhaits	04_01
souhrn	05>01
souteze	07g01
soutěže	07g01
soziale kompetenzen	03f01
soziale medien	0:\01
soziale netzwerke	0:\01
soziales engagement	03:01
speaking	03j01
speaking engagements	03j01
special skills	00801
specialisaties	03b01
specializzazioni	00401
specialties	00801
specjalizacje	07J01
spezialkenntnisse	03f01
spisak publikacija	0>701
spletne strani	08801
spletni profili	08801
spoken languages	09H01
spolecenske aktivity	06P01
společenské aktivity	06P01
spolky	05R01
spolocenske aktivity	07F01
spoločenské aktivity	07F01
sport	0C606
sports	00_01
sports et loisirs	00\01
sposobnosti	0C<03
spraak	0C?02
spraakfaerdigheter	01c01
spraakferdigheter	09S01
spraakkompetanse	09S01
spraakkunnighet	01c01
spraakkunnskap	09S01
spraakkunnskaper	09S01
spraakkunskaper	01c01
spraakliga kunskaper	01c01
sprachen	09R01
sprachfaehigkeiten	09R01
sprachfahigkeiten	09R01
sprachfähigkeiten	09R01
sprachkenntnisse	09R01
sprachkompetenz	09R01
sprachkompetenzen	09R01
sprachliche faehigkeiten	09R01
sprachliche fahigkeiten	09R01
sprachliche fähigkeiten	09R01
sprachliche kompetenzen	09R01
sprak	0C?02
sprakfardigheter	01c01
sprakferdigheter	09S01
sprakkompetanse	09S01
sprakkunnighet	01c01
sprakkunnskap	09S01
sprakkunnskaper	09S01
sprakkunskaper	01c01
sprakliga kunskaper	01c01
spremno pismo	0CA01
spretnosti	06o01
spretnosti in kompetence	06o01
spricevala	05601
sprievodny list	0=k01
sprievodný list	0=k01
spričevala	05601
sprog	09T01
sprogfaerdigheder	09T01
sprogfærdigheder	09T01
sprogkendskab	09T01
sprogkompetencer	09T01
sprogkundskaber	09T01
sproglige faerdigheder	09T01
sproglige færdigheder	09T01
sproglige kompetencer	09T01
språk	0C?02
språkferdigheter	09S01
språkfärdigheter	01c01
språkkompetanse	09S01
språkkunnighet	01c01
språkkunnskap	09S01
språkkunnskaper	09S01
språkkunskaper	01c01
språkliga kunskaper	01c01
stack	00801
stack tecnologica	02D01
stack tecnologico	02H01
stack tecnológica	02D01
stack tecnológico	02H01
staerken	03h01
stage	0CB03
stage ervaring	02K01
stage-ervaring	02K01
stages	04V02
stages de formation	02l01
stages en werkervaring	02K01
stages et emplois	00^01
stagii	00X01
stagii de practica	00X01
stagii de practică	00X01
staidear	04H01
staidéar	04H01
stair fostaiochta	09P01
stair fostaíochta	09P01
stair oibre	09P01
staj	04J01
staj bilgileri	04J01
staj deneyimi	04J01
staj deneyimleri	04J01
stajlar	04J01
stamdata	0<g01
stammdaten	01k01
stanowisko	07i01
starfsferill	03401
starfsmarkmid	01301
starfsmarkmið	01301
starfsoskir	0>^01
starfsrettindi	0=>01
starfsreynsla	03401
starfsréttindi	0=>01
starfsthjalfun	03401
starfsóskir	0>^01
starfsþjálfun	03401
starken	03h01
statement	00;01
stationen	02901
staz	08001
staze	0CE03
staze i praktyki	08001
stazuotes	06Z01
staż	08001
staże	08001
staże i praktyki	08001
stažuotės	06Z01
steckbrief	03h01
stellenwunsch	01l01
stik	0<d01
stiki	0<d01
stillinger	01o01
stipender	09m01
stipendia	04e02
stipendien	03;01
stipendien und auszeichnungen	03;01
stipendien und preise	03;01
stipendier	0CH02
stipendier och priser	0=b01
stipendier och utmaerkelser	0=b01
stipendier och utmarkelser	0=b01
stipendier och utmärkelser	0=b01
stipendijas	02:01
stipendije	0>103
stipendijos	02;01
stipendit	02601
stipendiumid	03501
stiprybes	02<01
stiprybės	02<01
stopnja izobrazbe	01B01
storf	03401
storia lavorativa	01S01
storja tal impjieg	08e01
storja tal-impjieg	08e01
stowarzyszenia	06J01
straipsniai	0<001
strani jezici	0;N02
strengths	00801
streszczenie	04d01
strokovna znanja	06o01
strokovne izkusnje	06d01
strokovne izkušnje	06d01
strokovni clanki	03i01
strokovni izpiti	05601
strokovni članki	03i01
strony internetowe	0=K01
strucna sprema	01C02
strucna znanja	01J02
strucni ispiti	0?k02
strucni skupovi	0<;02
strucno iskustvo	0;702
strucno usavrsavanje	08D02
strukovna udruzenja	05L02
strukovna udruženja	05L02
strumenti	00401
stručna sprema	01C02
stručna znanja	01J02
stručni ispiti	0?k02
stručni skupovi	0<;02
stručno iskustvo	0;702
stručno usavršavanje	08D02
studentengagemang	08Z01
studenterengagement	09K01
studentske projekty	0>e01
studentsko delo	06d01
studentské projekty	0>e01
studi	0CJ02
studia	0CL02
studie	00F01
studiejob	02401
studien	00<01
studier	0CN03
studies	0B002
studii	08>01
studii si formare	08>01
studii universitare	08>01
studii și formare	08>01
studij	0CQ02
studijas	01A01
studije	0>F01
studijos	0:[01
studium	0CS03
studium und ausbildung	00<01
studji	08G01
study	00C01
stutt kynning	01301
stypendia	0<L01
styrkir	01101
styrkleikar	09501
styrkor	0<l01
stáže	04A02
stärken	03h01
störf	03401
su di me	03D01
su kien	0:Y01
su nghiep	06001
succes	04@01
successi	04>01
succès	04@01
sudjelovanje na konferencijama	07U01
suhrn	0;_01
suimeanna	04I01
sukarelawan	0;j01
sukcesy	0<L01
sumar	04L01
sumario	0>B02
sumario profissional	02B01
summary	00;01
summary of qualifications	00;01
sumário	02B01
sumário profissional	02B01
sunumlar	01=01
suosittelija	0Aa01
suosittelijat	0Aa01
suosittelijat ja suositukset	0Aa01
suositukset	0Aa01
supplerende oplysninger	01b01
sur le web	08W01
surat izin mengemudi	0BI01
surat lamaran	0CV01
surat motivasi	0CV01
surucu belgeleri	08R01
surucu belgesi	08R01
sutaze	0>J01
svarbiausi projektai	02e01
svesvalodas	0CW01
svesvalodu prasmes	0CW01
svesvalodu zinasanas	0CW01
svešvalodas	0CW01
svešvalodu prasmes	0CW01
svešvalodu zināšanas	0CW01
svietimas	0:[01
svjedodzbe	05001
svjedodžbe	05001
sw 역량	0>>01
swiadectwa	05:01
symposia	0CX02
sympozja	0<=01
synthese	00001
synthèse	00001
systemkunskaper	06^01
systemvana	06^01
szabadalmak	05=01
szabadido	08a01
szabadidos tevekenysegek	08a01
szabadidő	08a01
szabadidős tevékenységek	08a01
szakertelem	06m01
szakkepesites	04801
szakkepesitesek	04801
szakképesítés	04801
szakképesítések	04801
szakmai eletut	09C01
szakmai eloelet	09C01
szakmai előélet	09C01
szakmai eredmenyek	07301
szakmai eredmények	07301
szakmai gyakorlat	09C01
szakmai ismeretek	06m01
szakmai kepzesek	08O01
szakmai keszsegek	06m01
szakmai kompetenciak	06m01
szakmai kompetenciák	06m01
szakmai képzések	08O01
szakmai készségek	06m01
szakmai mult	09C01
szakmai múlt	09C01
szakmai osszefoglalo	03d01
szakmai palyafutas	09C01
szakmai profil	03d01
szakmai pályafutás	09C01
szakmai rendezvenyek	0<901
szakmai rendezvények	0<901
szakmai szervezetek	08P01
szakmai tagsagok	08P01
szakmai tagságok	08P01
szakmai tapasztalat	09C01
szakmai tapasztalatok	09C01
szakmai tovabbkepzesek	08O01
szakmai továbbképzések	08O01
szakmai életút	09C01
szakmai összefoglaló	03d01
szakértelem	06m01
szamitogepes ismeretek	06m01
szamitogepes keszsegek	06m01
szemelyes adatok	00`01
szemelyes bemutatkozas	03d01
szemelyes erdeklodes	08a01
szemelyes informaciok	00`01
szemelyes profil	03d01
szemelyes projektek	09D01
szemelyes tulajdonsagok	03d01
szemelyi adatok	00`01
szeminariumok	0<901
szemináriumok	0<901
személyes adatok	00`01
személyes bemutatkozás	03d01
személyes információk	00`01
személyes profil	03d01
személyes projektek	09D01
személyes tulajdonságok	03d01
személyes érdeklődés	08a01
személyi adatok	00`01
szervezeti tagsagok	08P01
szervezeti tagságok	08P01
szkolenia	07I01
szkolenia i kursy	07I01
szkoly	08F01
szkoły	08F01
szoftverismeret	06m01
számítógépes ismeretek	06m01
számítógépes készségek	06m01
séminaires	05T01
séminaires et conférences	05T01
sérþekking	09501
símenntun	08X01
síntese	02B01
sítě	0BJ01
söker	0;c01
søger	0;V01
søker	0;U01
søknad	0Bj01
søknadsbrev	0Bj01
súhrn	0;_01
súťaže	0>J01
sürücü belgeleri	08R01
sürücü belgesi	08R01
sħubija	02i01
sħubijiet	02i01
sơ yếu	08901
sản phẩm	04E01
sở thích	0=d01
sở thích cá nhân	0=d01
sở thích và mối quan tâm	0=d01
sự kiện	0:Y01
sự nghiệp	06001
taal	01a01
taalbeheersing	01a01
taalkennis	01a01
taalvaardigheden	01a01
taalvaardigheid	01a01
taekni	09501
taeknifaerni	09501
taetigkeiten	02901
taevlingar	0=b01
taeydennyskoulutus	01\01
taghrif iehor	01G01
taghrif personali	06\01
tagsag	08P01
tagsagok	08P01
tagság	08P01
tagságok	08P01
tagungen	0<?01
tagungen und seminare	0<?01
tagħrif ieħor	01G01
tagħrif personali	06\01
tahrig	0<k01
tai lieu dinh kem	07501
taidot	01Z01
taidot ja osaaminen	01Z01
taiendav info	0=U01
taiendkoolitus	08Y01
taiendkoolitused	08Y01
taiendope	08Y01
taighde	0AH01
taithi	09P01
taithi abhartha	09P01
taithi dheonach	09_01
taithi ghairmiuil	09P01
taithi oibre	09P01
taithí	09P01
taithí dheonach	09_01
taithí ghairmiúil	09P01
taithí oibre	09P01
taithí ábhartha	09P01
takdir ve oduller	03W01
takdir ve ödüller	03W01
takmicenja	07j01
takmičenja	07j01
talakizglitiba	02>01
talen	01a01
talenkennis	01a01
talks	03j01
talks and publications	03j01
talleres	04O01
tallers	01V01
tambahan	06]01
tanfolyamok	08O01
tanfolyamok tovabbkepzesek	08O01
tanfolyamok treningek	08O01
tanfolyamok, továbbképzések	08O01
tanfolyamok, tréningek	08O01
tanitim	01W01
tanulmany	08Q01
tanulmanyok	08Q01
tanulmány	08Q01
tanulmányok	08Q01
tanusitvanyok	04801
tanúsítványok	04801
tanıtım	01W01
tapahtumat	0<>01
tapasztalat	09C01
tapasztalatok	09C01
target position	03H01
tarsadalmi szerepvallalas	0<m01
tarsadalmi tevekenyseg	0<m01
tatigkeiten	02901
tautan	0;L01
tavlingar	0=b01
tavoite	01[01
tavoiteltu tehtaevae	09d01
tavoiteltu tehtava	09d01
tavoiteltu tehtävä	09d01
tavoitteet	01[01
tavsiye mektuplari	0AR01
tavsiye mektupları	0AR01
tavsiyeler	0AR01
taydennyskoulutus	01\01
taħriġ	0<k01
teaching experience	00B01
teadmised	02a01
teadmised ja oskused	02a01
teadusprojektid	0;601
teaduspublikatsioonid	02_01
teagmhail	08`01
teagmháil	08`01
teangacha	0:b01
teangacha iasachta	0:b01
teastais	04`01
teastais agus ceadunais	04`01
teastais agus ceadúnais	04`01
tecajevi	07L01
tecajevi i edukacije	07L01
tecaji	06b01
tecaji in usposabljanja	06b01
tech stack	0;=02
tech-stack	03f01
technical	00801
technical certifications	03N01
technical expertise	00801
technical knowledge	00801
technical proficiencies	00801
technical projects	00D01
technical skills	00801
technical skillset	00801
technical summary	00801
technicke dovednosti	06Q01
technicke znalosti	0;?02
technicke zrucnosti	06T01
technické dovednosti	06Q01
technické znalosti	0;?02
technické zručnosti	06T01
technik	03f01
technikai ismeretek	06m01
techniniai igudziai	02d01
techniniai įgūdžiai	02d01
technische competenties	03b01
technische faehigkeiten	03f01
technische fahigkeiten	03f01
technische fähigkeiten	03f01
technische kennis	03b01
technische kenntnisse	03f01
technische kompetenzen	03f01
technische vaardigheden	03b01
technologiak	06m01
technologie	0CZ03
technologieen	03b01
technologien	03f01
technologies	05V02
technologies et outils	02G01
technologieën	03b01
technologijos	02d01
technology	00801
technológie	06T01
technológiák	06m01
tecnologias	04M02
tecnologie	00401
tecnologies	01U01
tecnologías	02H01
tecrube	04J01
tecrubeler	04J01
tecrübe	04J01
tecrübeler	04J01
teenistuskaik	01Y01
teenistuskäik	01Y01
tehnicke vestine	07001
tehnicke vjestine	07101
tehnicna znanja	06o01
tehnicne vescine	06o01
tehnilised oskused	02a01
tehniskas prasmes	05C01
tehniskās prasmes	05C01
tehničke veštine	07001
tehničke vještine	07101
tehnična znanja	06o01
tehnične veščine	06o01
tehnologii	00501
tehnologijas	05C01
tehnologije	0C<03
tehnoloogiad	02a01
tehnoloģijas	05C01
teistimeireachtai	0=e01
teistimeiri	0=e01
teistiméireachtaí	0=e01
teistiméirí	0=e01
tekmovanja	07h01
teknik	06^01
teknik beceriler	02I01
teknik bilgi	02I01
teknik bilgiler	02I01
teknik yetenekler	02I01
teknik yetkinlikler	02I01
tekninen osaaminen	01Z01
tekniset taidot	01Z01
teknisk kompetanse	01e01
teknisk kompetens	06^01
tekniska faerdigheter	06^01
tekniska fardigheter	06^01
tekniska färdigheter	06^01
tekniska kunskaper	06^01
tekniske faerdigheder	06k01
tekniske ferdigheter	01e01
tekniske færdigheder	06k01
tekniske kompetencer	06k01
teknologi	03Q01
teknologiat	01Z01
teknologier	0C]02
teknolojiler	02I01
temel beceriler	02I01
temel bilgiler	04001
temoignages	0==01
tempo libero	03201
tempos livres	02M01
temps lliure	00k01
tengilidaupplysingar	09c01
tengiliðaupplýsingar	09c01
tenglar	0:601
tentang	06f01
tentang saya	06f01
tep dinh kem	07501
tercihler	02J01
testimoni	06M01
testimonials	05<01
testimonianze	0=;01
testimonios	04]01
tečajevi	07L01
tečajevi i edukacije	07L01
tečaji	06b01
tečaji in usposabljanja	06b01
tham chieu	09^01
tham chiếu	09^01
thanh tich	06W01
thanh tich noi bat	06W01
thanh tuu	06W01
thanh vien	09o01
thanh vien hiep hoi	09o01
thekking	09501
thjalfun	08X01
thong tin bo sung	0;m01
thong tin ca nhan	08901
thong tin chung	08901
thong tin co ban	08901
thong tin khac	0;m01
thong tin lien he	08901
thong tin lien lac	08901
thong tin tham khao	09^01
thong tin them	0;m01
thu ung tuyen	0C_01
thu xin viec	0C_01
thuc tap	06001
thành tích	06W01
thành tích nổi bật	06W01
thành tựu	06W01
thành viên	09o01
thành viên hiệp hội	09o01
thông tin bổ sung	0;m01
thông tin chung	08901
thông tin cá nhân	08901
thông tin cơ bản	08901
thông tin khác	0;m01
thông tin liên hệ	08901
thông tin liên lạc	08901
thông tin tham khảo	09^01
thông tin thêm	0;m01
thư xin việc	0C_01
thư ứng tuyển	0C_01
thực tập	06001
tidigare anstaellningar	02801
tidigare anstallningar	02801
tidigare anställningar	02801
tidligere ansaettelser	02401
tidligere ansættelser	02401
tidligere stillinger	01o01
tiempo libre	00V01
tiessaistes profili	0Ak01
tieteelliset julkaisut	02Z01
tietoa minusta	01[01
tietotekniikkataidot	01Z01
tietotekninen osaaminen	01Z01
tietotekniset taidot	01Z01
tiešsaistes profili	0Ak01
tiivistelma	01[01
tiivistelmae	01[01
tiivistelmä	01[01
tikslas	02<01
tilgjengelighet	0;U01
tilleggsinformasjon	01f01
tillgaenglighet	0;c01
tillganglighet	0;c01
tillgänglighet	0;c01
tillidshverv	09K01
tillitsverv	08]01
timp liber	0:?01
tin hoc	04G01
tin học	04G01
tinh nguyen	05o01
tionscadail	0AH01
tionscadail phearsanta	0AH01
tionscadail thaighde	0AH01
tirocini	01S01
tirocinio	01S01
titoli di studio	04U01
titolo di studio	04U01
titols i certificats	00R01
titres et certifications	00K01
titulacion	00E01
titulaciones	00E01
titulacions	08=01
titulación	00E01
titulos y certificados	00Q01
tjaenstgoering	02801
tjanstgoring	02801
tjänstgöring	02801
tko sam	0;`01
to chuc tham gia	09o01
todistukset	0;k01
toiveet	09d01
toivottu tyo	09d01
toivottu tyoe	09d01
toivottu työ	09d01
tolvufaerni	09501
tolvukunnatta	09501
tom luoc	03S01
tom tat	03S01
tom tat ban than	03S01
tom tat nghe nghiep	03S01
tomstundir	01401
tong quan	03S01
too	01Y01
tooalane kogemus	01Y01
tooelu	01Y01
tookogemus	01Y01
tookogemused	01Y01
tools	0C`03
tools and technologies	00801
tooootused	0>g01
tooriistad	02a01
top kenntnisse	03f01
top kompetenzen	03f01
top skills	00801
top-kenntnisse	03f01
top-kompetenzen	03f01
topluluk faaliyetleri	09`01
topluluklar	06e01
tovabbi informacio	08N01
tovabbi informaciok	08N01
tovabbkepzes	08O01
tovabbkepzesek	08O01
további információ	08N01
további információk	08N01
továbbképzés	08O01
továbbképzések	08O01
trabajo	00U01
trabajo voluntario	00H01
trabalho	02n01
trabalho voluntario	00P01
trabalho voluntário	00P01
trabalhos publicados	02C01
trabalhos voluntarios	00P01
trabalhos voluntários	00P01
traguardi	04>01
training	0Cc02
training courses	00b01
training uri	01O01
training-uri	01O01
trainingen	00301
trainingen en cursussen	00301
trainings	0Ce02
traininguri	01O01
trajectoria	04T01
trajectoria laboral	04T01
trajectoria professional	04T01
trajectòria	04T01
trajectòria laboral	04T01
trajectòria professional	04T01
trajetoria	02n01
trajetoria profissional	02n01
trajetória	02n01
trajetória profissional	02n01
trang ca nhan	0:701
trang cá nhân	0:701
trang web	0:701
transferable skills	00801
transportlidzekla vaditaja aplieciba	03C01
transportlīdzekļa vadītāja apliecība	03C01
travaux	0@H01
travaux publies	02S01
travaux publiés	02S01
trayectoria	00U01
trayectoria academica	00E01
trayectoria académica	00E01
trayectoria laboral	00U01
trayectoria profesional	00U01
treball	04T01
treball voluntari	00Z01
treinamentos	00O01
treningek	08O01
treninzi	07K01
trinh do	03T01
trinh do chuyen mon	03T01
trinh do dao tao	03T01
trinh do hoc van	03T01
trinh do ngoai ngu	0;l01
trinh do tin hoc	04G01
trumpai apie mane	02<01
trunadarstorf	09<01
tréningek	08O01
trình độ	03T01
trình độ chuyên môn	03T01
trình độ học vấn	03T01
trình độ ngoại ngữ	0;l01
trình độ tin học	04G01
trình độ đào tạo	03T01
trúnaðarstörf	09<01
tu danh gia ky nang so	0Cg01
tudomanyos publikaciok	05=01
tudományos publikációk	05=01
tuji jeziki	0;R01
tujuan karier	06f01
tujuan karir	06f01
tungumal	08d01
tungumalafaerni	08d01
tungumalakunnatta	08d01
tungumalathekking	08d01
tungumál	08d01
tungumálafærni	08d01
tungumálakunnátta	08d01
tungumálaþekking	08d01
tunnistused	07801
tunnustukset	02601
tunnustused	03501
tunnustused ja auhinnad	03501
tutkimus	09f01
tutkimusprojektit	09f01
tutkinnot	01E01
tutkinto	01E01
tutvustus	08H01
tyo	01501
tyoe	01501
tyoeelaemae	01501
tyoehakemus	09e01
tyoehistoria	01501
tyoekalut	01Z01
tyoekokemus	01501
tyoelama	01501
tyoepaikat	01501
tyoesuhteet	01501
tyoetehtaevaet	01501
tyoetoiveet	09d01
tyoeura	01501
tyohakemus	09e01
tyohistoria	01501
tyokalut	01Z01
tyokokemus	01501
tyopaikat	01501
tyosuhteet	01501
tyotehtavat	01501
tyotoiveet	09d01
tyoura	01501
tyrimai	02e01
työ	01501
työelämä	01501
työhakemus	09e01
työhistoria	01501
työkalut	01Z01
työkokemus	01501
työpaikat	01501
työsuhteet	01501
työtehtävät	01501
työtoiveet	09d01
työura	01501
tài liệu đính kèm	07501
társadalmi szerepvállalás	0<m01
társadalmi tevékenység	0<m01
täiendav info	0=U01
täiendkoolitus	08Y01
täiendkoolitused	08Y01
täiendõpe	08Y01
tätigkeiten	02901
tävlingar	0=b01
täydennyskoulutus	01\01
tækni	09501
tæknifærni	09501
témoignages	0==01
tình nguyện	05o01
títols i certificats	00R01
títulos y certificados	00Q01
tóm lược	03S01
tóm tắt	03S01
tóm tắt bản thân	03S01
tóm tắt nghề nghiệp	03S01
tómstundir	01401
tölvufærni	09501
tölvukunnátta	09501
töö	01Y01
tööalane kogemus	01Y01
tööelu	01Y01
töökogemus	01Y01
töökogemused	01Y01
tööootused	0>g01
tööriistad	02a01
tālākizglītība	02>01
tệp đính kèm	07501
tổ chức tham gia	09o01
tổng quan	03S01
tự đánh giá kỹ năng số	0Cg01
uber mich	03h01
uberblick	03h01
ubriges	07B01
ucast na konferenciach	0<:01
ucast na konferencich	01F01
ucesce na konferencijama	07T01
ucret beklentisi	02J01
uddannelse	01>01
uddannelse og kvalifikationer	01>01
uddannelser	01>01
uddannelsesbaggrund	01>01
uddannelsesforlob	01>01
uddannelsesforloeb	01>01
uddannelsesforløb	01>01
uddannelsesmaessig baggrund	01>01
uddannelsesmæssig baggrund	01>01
udelezba na konferencah	07V01
udeležba na konferencah	07V01
udgivelser	04:01
udmaerkelser	01g01
udmærkelser	01g01
udruge	05N01
udruzenja	05O01
udruženja	05O01
udtalelser	0AZ01
udvalgte projekter	08L01
udzial w konferencjach	0<=01
udział w konferencjach	0<=01
ueber mich	03h01
ueberblick	03h01
uebriges	07B01
uhingud	0=401
uhiskondlik aktiivsus	0B501
uhiskondlik tegevus	0B501
uitgevoerde projecten	03a01
ukonczone kursy	07I01
ukonczone szkolenia	07I01
ukończone kursy	07I01
ukończone szkolenia	07I01
ukratko o meni	05?02
uldandmed	0;501
ulteriore formazione	01201
ulteriori informazioni	01T01
um mig	01301
umiejetnosci	07J01
umiejetnosci i kompetencje	07J01
umiejetnosci i kompetencje osobiste	07J01
umiejetnosci informatyczne	07J01
umiejetnosci jezykowe	0:a01
umiejetnosci komputerowe	07J01
umiejetnosci miekkie	07J01
umiejetnosci osobiste	07J01
umiejetnosci techniczne	07J01
umiejetnosci zawodowe	07J01
umiejętności	07J01
umiejętności i kompetencje	07J01
umiejętności i kompetencje osobiste	07J01
umiejętności informatyczne	07J01
umiejętności językowe	0:a01
umiejętności komputerowe	07J01
umiejętności miękkie	07J01
umiejętności osobiste	07J01
umiejętności techniczne	07J01
umiejętności zawodowe	07J01
umim	06Q01
umsagnaradilar	0=a01
umsagnaraðilar	0=a01
umsagnir	0=a01
umsoknarbref	0=501
umsott starf	0>^01
umsóknarbréf	0=501
umsótt starf	0>^01
umím	06Q01
universitaere ausbildung	00<01
universitaet	00<01
universitare ausbildung	00<01
universitat	00<01
university	00C01
university projects	00D01
universitäre ausbildung	00<01
universität	00<01
unuri	04=01
unuri u premjijiet	04=01
uppdrag	08Z01
uprawnienia	05:01
uprawnienia i certyfikaty	05:01
uprawnienia zawodowe	05:01
ura	01501
urahistoria	01501
uratavoitteet	09d01
uritused	0<j01
usavrsavanje	08D02
usavršavanje	08D02
uspechy	04e02
uspechy a oceneni	07g01
uspechy a ocenenia	0>J01
uspehi	07h01
uspesi	07j01
uspjesi	0>601
usposabljanja	06b01
usposabljanje	06b01
utbildning	01?01
utbildning och studier	01?01
utbildningar	01?01
utbildningsbakgrund	01?01
utdannelse	01@01
utdanning	01@01
utdanning og kvalifikasjoner	01@01
utdanningsbakgrunn	01@01
utgefid efni	04701
utgivelser	04;01
utilizare calculator	00501
utmaerkelser	0=b01
utmaerkelser och priser	0=b01
utmarkelser	0=b01
utmarkelser och priser	0=b01
utmerkelser	09m01
utmerkelser og priser	09m01
utmerkingar	09m01
utmärkelser	0=b01
utmärkelser och priser	0=b01
utvalda projekt	08K01
utvalgte prosjekter	08M01
uurimistoo	0;601
uurimistöö	0;601
uverenja	08101
uvjerenja	05001
uvod	0Ch05
uyelik	06e01
uyelikler	06e01
uyeliklerim	06e01
uzklasine veikla	0>h01
uzmanlik alanlari	02I01
uzmanliklar	02I01
uzmanlık alanları	02I01
uzmanlıklar	02I01
uzsienio kalbos	0;Y01
uzsienio kalbu mokejimas	0;Y01
uzstasanas	09a01
uzstāšanās	09a01
učešće na konferencijama	07T01
užklasinė veikla	0>h01
užsienio kalbos	0;Y01
užsienio kalbų mokėjimas	0;Y01
vaardigheden	03b01
vaardigheden en competenties	03b01
vaba aeg	09k01
vabatahtlik tegevus	0B501
vabatahtlik too	0B501
vabatahtlik töö	0B501
vabatahtlikkus	0B501
vad jag soeker	0;c01
vad jag soker	0;c01
vad jag söker	0;c01
vaditaja aplieciba	03C01
vadītāja apliecība	03C01
vaerktoejer	06k01
vaerktojer	06k01
vaga desejada	04P01
vahvuudet	01[01
vairavimo teises	0Cm01
vairavimo teisės	0Cm01
vairuotojo pazymejimas	0Cm01
vairuotojo pažymėjimas	0Cm01
vakkennis	03b01
valasprieki	01701
valasprieki un intereses	01701
valin verkefni	08S01
valitud projektid	0;601
valitut projektit	09f01
valodas	0CW01
valodu prasme	0CW01
valodu prasmes	0CW01
valodu zinasanas	0CW01
valodu zināšanas	0CW01
van bang chung chi	03U01
vannastavne aktivnosti	07C01
vapaa aika	09j01
vapaa ajan harrastukset	09j01
vapaa-aika	09j01
vapaa-ajan harrastukset	09j01
vapaaehtoiskokemus	01H01
vapaaehtoistoiminta	01H01
vapaaehtoistyo	01H01
vapaaehtoistyoe	01H01
vapaaehtoistyoet	01H01
vapaaehtoistyot	01H01
vapaaehtoistyö	01H01
vapaaehtoistyöt	01H01
varia	0=U01
varie	01T01
varios	06a01
vazniji projekti	0;E01
vaļasprieki	01701
vaļasprieki un intereses	01701
važniji projekti	0;E01
ve ban than	03S01
ve toi	03S01
vedlagte dokumenter	03m01
vedlegg	0Cn01
veebilehed	0=H01
veebiprofiilid	0=H01
vefsidur	0:601
vefsíður	0:601
vegzettseg	08Q01
vegzettsegek	08Q01
velama darba vieta	06Y01
velamais amats	06Y01
velamais darbs	06Y01
velmes	06Y01
vem aer jag	0<l01
vem ar jag	0<l01
vem är jag	0<l01
veranstaltungen	0<?01
verbaende	03g01
verbande	03g01
verbandsmitgliedschaften	03g01
verbände	03g01
verdlaun	01101
verdlaun og vidurkenningar	01101
vereine	03g01
vereinsmitgliedschaften	03g01
vereinstaetigkeit	03:01
vereinstatigkeit	03:01
vereinstätigkeit	03:01
verejna cinnost	07D02
verejná činnosť	07F01
verenigingen	03e01
verfuegbarkeit	01l01
verfugbarkeit	01l01
verfügbarkeit	01l01
verkefni	08S01
verkfaeri	09501
verkfæri	09501
verkkoprofiilit	0=L01
verkkosivut	0=L01
verkossa	0=L01
verkostot ja jaesenyydet	0;I01
verkostot ja jasenyydet	0;I01
verkostot ja jäsenyydet	0;I01
verktoey	01e01
verktoy	01e01
verktyg	06^01
verktøy	01e01
veroeffentlichungen	03801
veroeffentlichungen und vortraege	03801
veroffentlichungen	03801
veroffentlichungen und vortrage	03801
verschiedenes	07B01
versenyek	07301
versenyeredmenyek	07301
versenyeredmények	07301
verv	08]01
verv og frivillig arbeid	08]01
verðlaun	01101
verðlaun og viðurkenningar	01101
veröffentlichungen	03801
veröffentlichungen und vorträge	03801
vescine	06o01
vescine in kompetence	06o01
vestine	07001
vetenskapliga publikationer	02[01
veze	08602
vezetoi engedely	09\01
vezetői engedély	09\01
veřejná činnost	06P01
veštine	07001
veščine	06o01
veščine in kompetence	06o01
vi tri mong muon	06101
vi tri ung tuyen	06101
vida laboral	0:102
vidareutbildning	09O01
vidbotarupplysingar	00g01
vidburdir	0=^01
viden	06k01
videreuddannelse	08I01
videreutdanning	01d01
vidhengi	09[01
vidurkenningar	01101
vie associative	00]01
vie professionnelle	00^01
vieraat kielet	0;n01
vinna	03401
vispariga informacija	0<_01
vispārīga informācija	0<_01
visuomenine veikla	0>h01
visuomeninė veikla	0>h01
vitenskapelige publikasjoner	04;01
vitnemaal	03A01
vitnemal	03A01
vitnemål	03A01
vivencia profissional	02n01
vivência profissional	02n01
vizsgak	04801
vizsgák	04801
viðburðir	0=^01
viðbótarupplýsingar	00g01
viðhengi	09[01
viðurkenningar	01101
vjestine	07101
vjestine i kompetencije	07101
vještine	07101
vještine i kompetencije	07101
vlastiti projekti	0>K01
vlastne projekty	0>b01
vlastni projekty	0>e01
vlastné projekty	0>b01
vlastní projekty	0>e01
vodicske opravnenie	0Co01
vodicske preukazy	0Co01
vodicsky preukaz	0Co01
vodičské oprávnenie	0Co01
vodičské preukazy	0Co01
vodičský preukaz	0Co01
volnocasove aktivity	0<H02
volnočasové aktivity	0<J01
volny cas	0<H02
volný čas	0<J01
volontaerarbete	08Z01
volontaersarbete	08Z01
volontararbete	08Z01
volontariat	00]01
volontariato	03101
volontarjat	03301
volontarsarbete	08Z01
volonterske aktivnosti	0;G01
volonterski rad	08402
volontersko iskustvo	08402
volontiranje	08402
volontärarbete	08Z01
volontärsarbete	08Z01
voluntariado	0D002
voluntariados	00H01
voluntariat	0D202
voluntary experience	00W01
voluntary work	00W01
volunteer	00W01
volunteer activities	00W01
volunteer experience	00W01
volunteer work	00W01
volunteering	00W01
voorkeeled	0;i01
voorkeuren	01X01
vooropleiding	00F01
voorstelling	07S01
vorstellung	03h01
vortraege	03801
vortraege und publikationen	03801
vortraege und veroeffentlichungen	03801
vortrage	03801
vortrage und publikationen	03801
vortrage und veroffentlichungen	03801
vorträge	03801
vorträge und publikationen	03801
vorträge und veröffentlichungen	03801
votmeoskused	02a01
vottanir	0=>01
vottord	0=>01
vottorð	0=>01
vottun	0=>01
vozacka dozvola	0D402
vozacke dozvole	0D402
vozačka dozvola	0D402
vozačke dozvole	0D402
vozniski izpit	0D601
voznisko dovoljenje	0D601
vozniški izpit	0D601
vozniško dovoljenje	0D601
voľnočasové aktivity	0<K01
voľný čas	0<K01
vreemde talen	01a01
vrije tijd	0:>01
vrijetijdsbesteding	0:>01
vrijwillige inzet	00[01
vrijwilligerservaring	00[01
vrijwilligerswerk	00[01
vybrane projekty	0AN02
vybrané projekty	0AN02
vyskum	0>b01
vyskumne projekty	0>b01
vyzkum	0>e01
vyzkumne projekty	0>e01
vyznamenani	07g01
vyznamenania	0>J01
vyznamenání	07g01
vyznamne projekty	0AN02
vzdelani	01:01
vzdelani a kurzy	01:01
vzdelani a odborna priprava	01:01
vzdelanie	01;01
vzdelanie a odborna priprava	01;01
vzdelanie a odborná príprava	01;01
vzdelavani	01:01
vzdelavanie	01;01
vzdelávanie	01;01
vzdělání	01:01
vzdělání a kurzy	01:01
vzdělání a odborná příprava	01:01
vzdělávání	01:01
værktøjer	06k01
végzettség	08Q01
végzettségek	08Q01
võtmeoskused	02a01
võõrkeeled	0;i01
výskum	0>b01
výskumné projekty	0>b01
výzkum	0>e01
výzkumné projekty	0>e01
významné projekty	0AN02
văn bằng chứng chỉ	03U01
vēlamais amats	06Y01
vēlamais darbs	06Y01
vēlamā darba vieta	06Y01
vēlmes	06Y01
về bản thân	03S01
về tôi	03S01
vị trí mong muốn	06101
vị trí ứng tuyển	06101
warsztaty	07I01
was ich suche	01l01
wat ik zoek	01X01
wazniejsze projekty	03M01
ważniejsze projekty	03M01
web presence	09=01
webbplatser	0=601
weboldalak	0:301
webpraesenz	0:\01
webprasenz	0:\01
webpräsenz	0:\01
webs	08_01
webseiten	0:\01
websites	0D702
weby	0>O02
wedstrijden	03_01
weiterbildung	03601
weiterbildung und kurse	03601
weiterbildungen	03601
weiterbildungen und seminare	03601
weiterbildungskurse	03601
weitere angaben	07B01
weitere informationen	07B01
weitere kenntnisse	03f01
weitere sprachen	09R01
weiteres	07B01
wensen	01X01
wer ich bin	03h01
werdegang	02901
werk	02K01
werke	03701
werkervaring	02K01
werkervaringen	02K01
werkgeschiedenis	02K01
werkzeuge	03f01
wetenschappelijke publicaties	02Y01
wettbewerbe	03;01
what i am looking for	03H01
what i can do	00801
who i am	00;01
wichtige projekte	03701
wichtigste kenntnisse	03f01
wie ben ik	07S01
wiedza	07J01
wissen	03f01
wissenschaftliche publikationen	03801
wissenschaftliche veroeffentlichungen	03801
wissenschaftliche veroffentlichungen	03801
wissenschaftliche veröffentlichungen	03801
wissenschaftlicher werdegang	02901
wolontariat	01I01
work	00B01
work & experience	00B01
work experience	00B01
work history	00B01
work preferences	03H01
working experience	00B01
works	00D01
workshop	0=301
workshops	0D905
workshopy	00?02
wprowadzenie	04d01
writing	03j01
wuerdigungen	03;01
wunschberuf	01l01
wunschposition	01l01
wurdigungen	03;01
wybrane projekty	03M01
wydarzenia	0<=01
wyksztalcenie	08F01
wyksztalcenie akademickie	08F01
wyksztalcenie i szkolenia	08F01
wykształcenie	08F01
wykształcenie akademickie	08F01
wykształcenie i szkolenia	08F01
wyroznienia	0<L01
wyroznienia i nagrody	0<L01
wyróżnienia	0<L01
wyróżnienia i nagrody	0<L01
wystapienia	02`01
wystąpienia	02`01
würdigungen	03;01
xarxes	08_01
xarxes i afiliacions	00m01
xarxes socials	08_01
xerrades	05a01
xoghol	08e01
xoghol mixtieq	07901
xoghol volontarju	03301
xogħol	08e01
xogħol mixtieq	07901
xogħol volontarju	03301
xuat ban	01]01
xuất bản	01]01
yabanci dil	03o01
yabanci dil bilgileri	03o01
yabanci dil bilgisi	03o01
yabanci diller	03o01
yabancı dil	03o01
yabancı dil bilgileri	03o01
yabancı dil bilgisi	03o01
yabancı diller	03o01
yarismalar	03W01
yarışmalar	03W01
yayinlar	01=01
yayinlar ve sunumlar	01=01
yayinlarim	01=01
yayınlar	01=01
yayınlar ve sunumlar	01=01
yayınlarım	01=01
yderligere information	01b01
yderligere oplysninger	01b01
ydinosaaminen	01Z01
ydintaidot	01Z01
yetenekler	02I01
yeteneklerim	02I01
yetkinlikler	02I01
yetkinliklerim	02I01
yhdistykset	0;I01
yhdistystoiminta	01H01
yhteenveto	01[01
yhteystiedot	09n01
yhteystieto	09n01
ymislegt	00g01
ymse	01f01
yrkesbakgrund	02801
yrkeserfarenhet	02801
yrkeserfaring	01o01
yrkeskompetenser	06^01
yrkeslivserfarenhet	02801
yrkespraksis	01o01
yrkesprofil	0<l01
yrkesverksamhet	02801
ytterligare information	01n01
zainteresowania	06I01
zainteresowania i hobby	06I01
zainteresowania i pasje	06I01
zajmy	0<J01
zajmy a konicky	0<J01
zajmy a zaliby	0<J01
zakladne informacie	0<c01
zakladne udaje	0<c01
zakladni informace	0<e01
zakladni udaje	0<e01
zalacznik	0D>01
zalaczniki	0D>01
zaliby	0<J01
zaliby a zajmy	0<J01
zaluby	0<K01
zamestnani	07f01
zamestnania	0>L01
zamestnanie	0>L01
zaměstnání	07f01
zanimanja	0:X01
zaposlenja	0;702
zaposlenje	0;702
zaposlitev	06d01
zaposlitve	06d01
zaposlitvene zelje	0@B01
zaposlitvene želje	0@B01
zaposlitveni cilj	0@B01
zatrudnienie	08001
zaujmy	0<K01
zaujmy a konicky	0<K01
zaujmy a zaluby	0<K01
załącznik	0D>01
załączniki	0D>01
zdruzenja	05P01
združenja	05P01
zelena zaposlitev	0@B01
zeleno delovno mesto	0@B01
zelfbeoordeling digitale vaardigheden	06j01
zelje	0D?02
zeljena pozicija	0DA01
zeljeni posao	0>H02
zeljeno radno mesto	0DA01
zeljeno radno mjesto	0@<01
zeljeno zanimanje	0@<01
zertifikat	00=01
zertifikate	00=01
zertifikate und bescheinigungen	00=01
zertifikate und lizenzen	00=01
zertifizierung	00=01
zertifizierungen	00=01
zeugnisse	00=01
zhrnutie	0;_01
ziele	03h01
zielfunktion	01l01
zielposition	01l01
zinasanas	05C01
zinasanas un prasmes	05C01
zinatniskas publikacijas	09a01
zinios	02d01
zinios ir igudziai	02d01
zinātniskās publikācijas	09a01
zināšanas	05C01
zināšanas un prasmes	05C01
zivildienst	03:01
zkousky	04n01
zkoušky	04n01
zkusenosti	07f01
zkušenosti	07f01
znacajni projekti	0>K01
znajomosc jezykow	0:a01
znajomosc jezykow obcych	0:a01
znajomosc obslugi komputera	07J01
znajomosc oprogramowania	07J01
znajomosc programow	07J01
znajomosc technologii	07J01
znajomość języków	0:a01
znajomość języków obcych	0:a01
znajomość obsługi komputera	07J01
znajomość oprogramowania	07J01
znajomość programów	07J01
znajomość technologii	07J01
znalost jazykov	06A01
znalost jazyku	05D01
znalost jazyků	05D01
znalost pc	06Q01
znalost prace na pc	06Q01
znalost práce na pc	06Q01
znalosti	0;?02
znalosti a dovednosti	06Q01
znalosti a schopnosti	06T01
znalosti a zrucnosti	06T01
znalosti a zručnosti	06T01
znalosti jazyku	05D01
znalosti jazyků	05D01
znalosť jazykov	06A01
znanja	0C<03
znanja i vestine	07001
znanja i veštine	07001
znanja i vjestine	07101
znanja i vještine	07101
znanja in spretnosti	06o01
znanja in vescine	06o01
znanja in veščine	06o01
znanje jezika	0;N02
znanje jezikov	0;R01
znanje stranih jezika	0;P01
znanstveni radovi	0?O01
značajni projekti	0>K01
zrealizowane projekty	03M01
zrucnosti	06T01
zrucnosti a schopnosti	06T01
zručnosti	06T01
zručnosti a schopnosti	06T01
zu meiner person	03h01
zulassungen	00=01
zur person	01k01
zusaetzliche angaben	07B01
zusaetzliche informationen	07B01
zusaetzliche kenntnisse	03f01
zusammenfassung	03h01
zusatzausbildung	03601
zusatzausbildungen	03601
zusatzinformationen	07B01
zusatzkenntnisse	03f01
zusatzliche angaben	07B01
zusatzliche informationen	07B01
zusatzliche kenntnisse	03f01
zusatzqualifikationen	00=01
zusätzliche angaben	07B01
zusätzliche informationen	07B01
zusätzliche kenntnisse	03f01
zvilupp professjonali	0<k01
zájmy	0<J01
zájmy a koníčky	0<J01
zájmy a záliby	0<J01
základné informácie	0<c01
základné údaje	0<c01
základní informace	0<e01
základní údaje	0<e01
záliby	0<J01
záliby a zájmy	0<J01
záujmy	0<K01
záujmy a koníčky	0<K01
záujmy a záľuby	0<K01
záľuby	0<K01
à propos	00001
à propos de moi	00001
ágrip	01301
áhugamál	01401
áhugamál og tómstundir	01401
áhugasvið	01401
álláspreferenciák	01M01
áreas de conhecimento	02D01
áreas de especialización	02H01
áreas de interesse	02M01
áreas de interés	00V01
çalışma deneyimi	04J01
çalışma geçmişi	04J01
çalışma hayatı	04J01
çalışmalar	00N01
çalıştaylar	04K01
çevrimiçi profiller	03O01
çeşitli	05;01
éachtaí	08:01
écrits	02S01
éducation	06H01
éducation et formation	06H01
érdeklődés	08a01
érdeklődési kör	08a01
érdeklődési körök	08a01
état civil	06?01
études	06H01
études et formation	06H01
études supérieures	06H01
événements	05T01
óskastarf	0>^01
óskir um starf	0>^01
õpingud	09i01
õppimine	09i01
ödül ve başarılar	03W01
ödüller	03W01
ödüller ve başarılar	03W01
ödüllerim	03W01
ökuréttindi	04101
ökuskírteini	04101
ön yazı	0=l01
ön yazı özeti	01W01
öne çıkan projeler	00N01
önkéntes munka	0<m01
önkéntes tapasztalat	0<m01
önkéntes tevékenység	0<m01
önkéntesség	0<m01
önnur færni	09501
önskad befattning	0;c01
önskad tjänst	0;c01
önskat arbete	0;c01
önskemål	0;c01
összefoglalás	03d01
összefoglaló	03d01
ösztöndíjak	07301
ösztöndíjak és díjak	07301
övrig arbetslivserfarenhet	02801
övrig information	01n01
övrig utbildning	09O01
övriga färdigheter	06^01
övriga kunskaper	06^01
övriga meriter	01n01
övriga meriter och kunskaper	06^01
övriga uppgifter	01n01
övriga upplysningar	01n01
övriga utbildningar	09O01
övrigt	01n01
övrigt engagemang	08Z01
özet	01W01
özgeçmiş özeti	01W01
öğrenim	01<01
öğrenim bilgileri	01<01
öğrenim durumu	01<01
ønska stilling	0;U01
ønsker	0;g02
ønsket job	0;V01
ønsket jobb	0;U01
ønsket stilling	0;g02
øvrig	01f01
øvrig erhvervserfaring	02401
øvrig informasjon	01f01
øvrige ferdigheter	01e01
øvrige kompetencer	06k01
øvrige kurser	08I01
øvrige oplysninger	01b01
øvrige opplysninger	01f01
øvrigt	01b01
úspechy	0>J01
úspechy a ocenenia	0>J01
úspěchy	07g01
úspěchy a ocenění	07g01
útgefið efni	04701
úvod	0><02
účast na konferencích	01F01
účasť na konferenciách	0<:01
über mich	03h01
überblick	03h01
übriges	07B01
ücret beklentisi	02J01
ühingud	0=401
ühiskondlik aktiivsus	0B501
ühiskondlik tegevus	0B501
üldandmed	0;501
üritused	0<j01
üyelik	06e01
üyelikler	06e01
üyeliklerim	06e01
ýmislegt	00g01
þekking	09501
þjálfun	08X01
ārpusstudiju aktivitātes	02N01
ċertifikati	05701
ċertifikati u liċenzji	05701
ċertifikazzjonijiet	05701
članci	05E02
članki	03i01
članstva	05I03
članstvo	05I03
članstvo u organizacijama	05L02
članstvo u udrugama	05N01
članstvo u udruženjima	05O01
članstvo v organizacijah	05P01
članstvo v združenjih	05P01
členstvo	05Q01
členstvo v organizáciách	05Q01
členstvo v združeniach	05Q01
členstvá	05Q01
členství	05R01
členství v organizacích	05R01
členství v profesních organizacích	05R01
články	05G02
ďalšie	06R01
ďalšie informácie	06R01
ďalšie vzdelávanie	06S01
ďalšie znalosti	06T01
ďalšie údaje	06R01
điểm mạnh	03S01
đào tạo	03T01
đào tạo bổ sung	04F01
đào tạo và khóa học	04F01
đính kèm	07501
đôi nét về bản thân	03S01
đề tài nghiên cứu	04E01
ħiliet	09]01
ħiliet diġitali	09]01
ħiliet fil-kompjuter	09]01
ħiliet lingwistiċi	0:001
ħiliet personali	09]01
ħiliet professjonali	09]01
ħiliet tal-lingwa	0:001
ħiliet tekniċi	09]01
ħin liberu	06c01
īss apraksts	02A01
īsumā par mani	02A01
įgytas išsilavinimas	0:[01
įgyvendinti projektai	02e01
įgūdžiai	02d01
įgūdžiai ir gebėjimai	02d01
įrankiai	02d01
įvadas	02<01
įvairūs	0;D01
įvertinimai	02;01
řidičské oprávnění	0Ag01
řidičské průkazy	0Ag01
řidičský průkaz	0Ag01
ścieżka edukacyjna	08F01
świadectwa	05:01
škola	0DB03
školenia	06S01
školenia a kurzy	06S01
školení	00>01
školení a kurzy	00>01
školovanje	01C02
školy	0B\02
šolanje	01B01
šole	01B01
štipendije	07h01
štipendiá	0>J01
študentsko delo	06d01
študij	01B01
štúdium	01;01
švietimas	0:[01
żvilupp professjonali	0<k01
želena zaposlitev	0@B01
želeno delovno mesto	0@B01
želje	0D?02
željena pozicija	0DA01
željeni posao	0>H02
željeno radno mesto	0DA01
željeno radno mjesto	0@<01
željeno zanimanje	0@<01
žinios	02d01
žinios ir įgūdžiai	02d01
άδεια οδήγησησ	0DE01
άδειεσ	0DF01
άδειεσ άσκησησ επαγγέλματοσ	0DF01
άδειεσ και πιστοποιήσεισ	0DF01
άδειεσ οδήγησησ	0DE01
άλλα	0DG01
άλλα ενδιαφέροντα	0DH01
άλλα στοιχεία	0DG01
άλλεσ δεξιότητεσ	0DI01
άλλεσ πληροφορίεσ	0DG01
άρθρα	0DJ01
έγγραφα	0DK01
έργα	0DL01
έρευνα	0DL01
αδεια οδηγησησ	0DE01
αδειεσ	0DF01
αδειεσ ασκησησ επαγγελματοσ	0DF01
αδειεσ και πιστοποιησεισ	0DF01
αδειεσ οδηγησησ	0DE01
ακαδημαικεσ σπουδεσ	0DM01
ακαδημαικη εκπαιδευση	0DM01
ακαδημαικο υποβαθρο	0DM01
ακαδημαϊκέσ σπουδέσ	0DM01
ακαδημαϊκή εκπαίδευση	0DM01
ακαδημαϊκό υπόβαθρο	0DM01
αλλα	0DG01
αλλα ενδιαφεροντα	0DH01
αλλα στοιχεια	0DG01
αλλεσ δεξιοτητεσ	0DI01
αλλεσ πληροφοριεσ	0DG01
ανακοινωσεισ	0DJ01
ανακοινώσεισ	0DJ01
αναφορέσ	0DN01
αναφορεσ	0DN01
απασχοληση	0DO01
απασχόληση	0DO01
αρθρα	0DJ01
ατομικά στοιχεία	0DP01
ατομικα στοιχεια	0DP01
αυτοαξιολογηση ψηφιακων δεξιοτητων	0DQ01
αυτοαξιολόγηση ψηφιακών δεξιοτήτων	0DQ01
βασικά στοιχεία	0DP01
βασικέσ δεξιότητεσ	0DI01
βασικα στοιχεια	0DP01
βασικεσ δεξιοτητεσ	0DI01
βεβαιωσεισ	0DF01
βεβαιώσεισ	0DF01
βιβλία	0DJ01
βιβλια	0DJ01
βραβεία	0DR01
βραβεία και διακρίσεισ	0DR01
βραβεια	0DR01
βραβεια και διακρισεισ	0DR01
γενικά στοιχεία	0DP01
γενικα στοιχεια	0DP01
για μένα	0DS01
για μενα	0DS01
γλωσσεσ	0DT01
γλωσσεσ προγραμματισμου	0DI01
γλωσσικέσ δεξιότητεσ	0DT01
γλωσσικέσ ικανότητεσ	0DT01
γλωσσικεσ δεξιοτητεσ	0DT01
γλωσσικεσ ικανοτητεσ	0DT01
γλωσσομάθεια	0DT01
γλωσσομαθεια	0DT01
γλώσσεσ	0DT01
γλώσσεσ προγραμματισμού	0DI01
γνωσεισ	0DI01
γνωσεισ η υ	0DI01
γνωσεισ και δεξιοτητεσ	0DI01
γνωσεισ πληροφορικησ	0DI01
γνωσεισ υπολογιστων	0DI01
γνωση γλωσσων	0DT01
γνωση η υ	0DI01
γνωση ξενων γλωσσων	0DT01
γνώσεισ	0DI01
γνώσεισ η/υ	0DI01
γνώσεισ και δεξιότητεσ	0DI01
γνώσεισ πληροφορικήσ	0DI01
γνώσεισ υπολογιστών	0DI01
γνώση γλωσσών	0DT01
γνώση η/υ	0DI01
γνώση ξένων γλωσσών	0DT01
δίκτυα	0DU01
δίκτυα και συμμετοχέσ	0DV01
δίπλωμα οδήγησησ	0DE01
δεξιοτητεσ	0DI01
δεξιοτητεσ η υ	0DI01
δεξιοτητεσ και ικανοτητεσ	0DI01
δεξιότητεσ	0DI01
δεξιότητεσ η/υ	0DI01
δεξιότητεσ και ικανότητεσ	0DI01
δημοσιευσεισ	0DJ01
δημοσιευσεισ και ομιλιεσ	0DJ01
δημοσιεύσεισ	0DJ01
δημοσιεύσεισ και ομιλίεσ	0DJ01
διάφορα	0DG01
διαγωνισμοί	0DR01
διαγωνισμοι	0DR01
διαθεσιμοτητα	0DW01
διαθεσιμότητα	0DW01
διακρίσεισ	0DR01
διακρίσεισ και βραβεία	0DR01
διακρισεισ	0DR01
διακρισεισ και βραβεια	0DR01
διαλέξεισ	0DX01
διαλεξεισ	0DX01
διαφορα	0DG01
διδακτική εμπειρία	0DO01
διδακτικη εμπειρια	0DO01
δικτυα	0DU01
δικτυα και συμμετοχεσ	0DV01
διπλωμα οδηγησησ	0DE01
διπλωματα ευρεσιτεχνιασ	0DJ01
διπλωματα και πιστοποιητικα	0DF01
διπλώματα ευρεσιτεχνίασ	0DJ01
διπλώματα και πιστοποιητικά	0DF01
δραστηριοτητεσ	0DY01
δραστηριοτητεσ και ενδιαφεροντα	0DH01
δραστηριότητεσ	0DY01
δραστηριότητεσ και ενδιαφέροντα	0DH01
εγγραφα	0DK01
εθελοντικέσ δράσεισ	0DY01
εθελοντικέσ δραστηριότητεσ	0DY01
εθελοντική δράση	0DY01
εθελοντική εμπειρία	0DY01
εθελοντική εργασία	0DY01
εθελοντικεσ δρασεισ	0DY01
εθελοντικεσ δραστηριοτητεσ	0DY01
εθελοντικη δραση	0DY01
εθελοντικη εμπειρια	0DY01
εθελοντικη εργασια	0DY01
εθελοντισμοσ	0DY01
εθελοντισμόσ	0DY01
εισαγωγή	0DS01
εισαγωγη	0DS01
εισηγήσεισ	0DJ01
εισηγησεισ	0DJ01
εκδηλωσεισ	0DX01
εκδηλώσεισ	0DX01
εκπαίδευση	0DM01
εκπαίδευση και κατάρτιση	0DM01
εκπαιδευση	0DM01
εκπαιδευση και καταρτιση	0DM01
εκπαιδευτικά σεμινάρια	0DZ01
εκπαιδευτικα σεμιναρια	0DZ01
εκπαιδευτικο υποβαθρο	0DM01
εκπαιδευτικό υπόβαθρο	0DM01
ελευθεροσ χρονοσ	0DH01
ελεύθεροσ χρόνοσ	0DH01
εμπειρία	0DO01
εμπειρια	0DO01
ενδιαφέροντα	0DH01
ενδιαφέροντα και χόμπι	0DH01
ενδιαφεροντα	0DH01
ενδιαφεροντα και χομπι	0DH01
επαγγελματικέσ δεξιότητεσ	0DI01
επαγγελματικέσ ενώσεισ	0DV01
επαγγελματικέσ πιστοποιήσεισ	0DF01
επαγγελματική δραστηριότητα	0DO01
επαγγελματική εμπειρία	0DO01
επαγγελματική κατάρτιση	0DZ01
επαγγελματική πείρα	0DO01
επαγγελματική πορεία	0DO01
επαγγελματική σταδιοδρομία	0DO01
επαγγελματικεσ δεξιοτητεσ	0DI01
επαγγελματικεσ ενωσεισ	0DV01
επαγγελματικεσ πιστοποιησεισ	0DF01
επαγγελματικη δραστηριοτητα	0DO01
επαγγελματικη εμπειρια	0DO01
επαγγελματικη καταρτιση	0DZ01
επαγγελματικη πειρα	0DO01
επαγγελματικη πορεια	0DO01
επαγγελματικη σταδιοδρομια	0DO01
επαγγελματικο ιστορικο	0DO01
επαγγελματικο προφιλ	0DS01
επαγγελματικοί στόχοι	0DW01
επαγγελματικοί σύλλογοι	0DV01
επαγγελματικοι στοχοι	0DW01
επαγγελματικοι συλλογοι	0DV01
επαγγελματικοσ στοχοσ	0DS01
επαγγελματικό ιστορικό	0DO01
επαγγελματικό προφίλ	0DS01
επαγγελματικόσ στόχοσ	0DS01
επιδιωκομενη θεση	0DW01
επιδιωκόμενη θέση	0DW01
επιθυμητή απασχόληση	0DW01
επιθυμητή εργασία	0DW01
επιθυμητή θέση	0DW01
επιθυμητη απασχοληση	0DW01
επιθυμητη εργασια	0DW01
επιθυμητη θεση	0DW01
επικοινωνία	0DP01
επικοινωνια	0DP01
επιλεγμένα έργα	0DL01
επιλεγμενα εργα	0DL01
επιμορφωσεισ	0DZ01
επιμορφωση	0DZ01
επιμορφωτικά σεμινάρια	0DZ01
επιμορφωτικα σεμιναρια	0DZ01
επιμορφώσεισ	0DZ01
επιμόρφωση	0DZ01
επιπλέον πληροφορίεσ	0DG01
επιπλεον πληροφοριεσ	0DG01
επιστημονικέσ δημοσιεύσεισ	0DJ01
επιστημονικεσ δημοσιευσεισ	0DJ01
επιστολή κινήτρων	0D[01
επιστολη κινητρων	0D[01
επιτευγματα	0DR01
επιτεύγματα	0DR01
εργα	0DL01
εργαλεία	0DI01
εργαλεια	0DI01
εργασία	0DO01
εργασια	0DO01
εργασιακή εμπειρία	0DO01
εργασιακή πείρα	0DO01
εργασιακη εμπειρια	0DO01
εργασιακη πειρα	0DO01
ερευνα	0DL01
ερευνητικά έργα	0DL01
ερευνητικά ενδιαφέροντα	0DH01
ερευνητικα ενδιαφεροντα	0DH01
ερευνητικα εργα	0DL01
ηλεκτρονικοί υπολογιστέσ	0DI01
ηλεκτρονικοι υπολογιστεσ	0DI01
ημερίδεσ	0DX01
ημεριδεσ	0DX01
ιδιοτητα μελουσ	0DV01
ιδιότητα μέλουσ	0DV01
ικανοτητεσ	0DI01
ικανοτητεσ και δεξιοτητεσ	0DI01
ικανότητεσ	0DI01
ικανότητεσ και δεξιότητεσ	0DI01
ιστοσελίδεσ	0DU01
ιστοσελιδεσ	0DU01
καριέρα	0DO01
καριερα	0DO01
κατάρτιση	0DZ01
καταρτιση	0DZ01
κοινωνικά δίκτυα	0DU01
κοινωνική δράση	0DY01
κοινωνικα δικτυα	0DU01
κοινωνικη δραση	0DY01
λίγα λόγια για εμένα	0DS01
λίγα λόγια για μένα	0DS01
λιγα λογια για εμενα	0DS01
λιγα λογια για μενα	0DS01
λοιπά	0DG01
λοιπά στοιχεία	0DG01
λοιπέσ δεξιότητεσ	0DI01
λοιπέσ πληροφορίεσ	0DG01
λοιπα	0DG01
λοιπα στοιχεια	0DG01
λοιπεσ δεξιοτητεσ	0DI01
λοιπεσ πληροφοριεσ	0DG01
μέλοσ επαγγελματικών φορέων	0DV01
μέλοσ οργανώσεων	0DV01
μέσα κοινωνικήσ δικτύωσησ	0DU01
μαθήματα	0DZ01
μαθηματα	0DZ01
μελοσ επαγγελματικων φορεων	0DV01
μελοσ οργανωσεων	0DV01
μεσα κοινωνικησ δικτυωσησ	0DU01
μορφωση	0DM01
μορφωση και καταρτιση	0DM01
μόρφωση	0DM01
μόρφωση και κατάρτιση	0DM01
ξένεσ γλώσσεσ	0DT01
ξενεσ γλωσσεσ	0DT01
ομιλίεσ	0DJ01
ομιλιεσ	0DJ01
παράρτημα	0DK01
παραπομπέσ	0DN01
παραπομπεσ	0DN01
παραρτήματα	0DK01
παραρτημα	0DK01
παραρτηματα	0DK01
παρουσίαση	0DS01
παρουσιάσεισ	0DJ01
παρουσιασεισ	0DJ01
παρουσιαση	0DS01
περίληψη	0DS01
περιληψη	0DS01
πιστοποιήσεισ	0DF01
πιστοποιησεισ	0DF01
πιστοποιητικά	0DF01
πιστοποιητικα	0DF01
πληροφορική	0DI01
πληροφορικη	0DI01
ποια είμαι	0DS01
ποια ειμαι	0DS01
ποιοσ είμαι	0DS01
ποιοσ ειμαι	0DS01
πορτφολιο	0DL01
πορτφόλιο	0DL01
πρακτική άσκηση	0DO01
πρακτικη ασκηση	0DO01
προσθετεσ πληροφοριεσ	0DG01
προσθετη εκπαιδευση	0DZ01
προσοντα	0DI01
προσωπα για συστασεισ	0DN01
προσωπικά έργα	0DL01
προσωπικά δεδομένα	0DP01
προσωπικά ενδιαφέροντα	0DH01
προσωπικά στοιχεία	0DP01
προσωπικέσ δεξιότητεσ	0DI01
προσωπικέσ πληροφορίεσ	0DP01
προσωπικα δεδομενα	0DP01
προσωπικα ενδιαφεροντα	0DH01
προσωπικα εργα	0DL01
προσωπικα στοιχεια	0DP01
προσωπικεσ δεξιοτητεσ	0DI01
προσωπικεσ πληροφοριεσ	0DP01
προσωπικο προφιλ	0DS01
προσωπικό προφίλ	0DS01
προσόντα	0DI01
προτζεκτ	0DL01
προτιμήσεισ	0DW01
προτιμησεισ	0DW01
προυπηρεσια	0DO01
προφίλ	0DS01
προφίλ στο διαδίκτυο	0DU01
προφιλ	0DS01
προφιλ στο διαδικτυο	0DU01
προϋπηρεσία	0DO01
πρόσθετεσ πληροφορίεσ	0DG01
πρόσθετη εκπαίδευση	0DZ01
πρόσωπα για συστάσεισ	0DN01
πρότζεκτ	0DL01
σεμινάρια	0DX01
σεμινάρια - επιμόρφωση	0DZ01
σεμινάρια και επιμόρφωση	0DZ01
σεμινάρια και συνέδρια	0DX01
σεμιναρια	0DX01
σεμιναρια επιμορφωση	0DZ01
σεμιναρια και επιμορφωση	0DZ01
σεμιναρια και συνεδρια	0DX01
σημαντικά έργα	0DL01
σημαντικα εργα	0DL01
σπουδέσ	0DM01
σπουδέσ και κατάρτιση	0DM01
σπουδεσ	0DM01
σπουδεσ και καταρτιση	0DM01
στοιχεία	0DP01
στοιχεία επικοινωνίασ	0DP01
στοιχεια	0DP01
στοιχεια επικοινωνιασ	0DP01
στοχοσ	0DS01
στόχοσ	0DS01
συγγραφικο εργο	0DJ01
συγγραφικό έργο	0DJ01
συλλογοι	0DV01
συμμετοχή σε έργα	0DL01
συμμετοχή σε συλλόγουσ	0DV01
συμμετοχή σε συνέδρια	0DX01
συμμετοχη σε εργα	0DL01
συμμετοχη σε συλλογουσ	0DV01
συμμετοχη σε συνεδρια	0DX01
συμπληρωματικέσ πληροφορίεσ	0DG01
συμπληρωματικεσ πληροφοριεσ	0DG01
συνέδρια	0DX01
συνέδρια - σεμινάρια	0DX01
συνέδρια και σεμινάρια	0DX01
συνδεσμοι	0DU01
συνεδρια	0DX01
συνεδρια και σεμιναρια	0DX01
συνεδρια σεμιναρια	0DX01
συνεχιζομενη εκπαιδευση	0DZ01
συνεχιζόμενη εκπαίδευση	0DZ01
συνημμένα	0DK01
συνημμένα έγγραφα	0DK01
συνημμενα	0DK01
συνημμενα εγγραφα	0DK01
συνοδευτική επιστολή	0D[01
συνοδευτικη επιστολη	0D[01
συνοπτικο προφιλ	0DS01
συνοπτικό προφίλ	0DS01
συνοψη	0DS01
συστάσεισ	0DN01
συστάσεισ - αναφορέσ	0DN01
συστασεισ	0DN01
συστασεισ αναφορεσ	0DN01
συστατικέσ επιστολέσ	0DN01
συστατικεσ επιστολεσ	0DN01
σχετικά με εμένα	0DS01
σχετικα με εμενα	0DS01
σύλλογοι	0DV01
σύνδεσμοι	0DU01
σύνοψη	0DS01
τίτλοι σπουδών	0DM01
τεχνικέσ γνώσεισ	0DI01
τεχνικέσ δεξιότητεσ	0DI01
τεχνικεσ γνωσεισ	0DI01
τεχνικεσ δεξιοτητεσ	0DI01
τεχνολογίεσ	0DI01
τεχνολογιεσ	0DI01
τιμητικέσ διακρίσεισ	0DR01
τιμητικεσ διακρισεισ	0DR01
τιτλοι σπουδων	0DM01
υποτροφίεσ	0DR01
υποτροφίεσ και βραβεία	0DR01
υποτροφιεσ	0DR01
υποτροφιεσ και βραβεια	0DR01
χαρτοφυλάκιο	0DL01
χαρτοφυλακιο	0DL01
χομπι	0DH01
χόμπι	0DH01
ψηφιακέσ δεξιότητεσ	0DI01
ψηφιακεσ δεξιοτητεσ	0DI01
академическое образование	0D\01
академично образование	0D]01
академско образовање	0D^01
алати	0D_01
анкетные данные	0D`01
анкетні дані	0Da01
асоціації	0Db01
ассоциации	0Dc01
аттестации	0Dd01
бажана посада	0De01
бажана посада та зарплата	0De01
бажана робота	0De01
базова освіта	0Df01
базовое образование	0D\01
важнији пројекти	0Dg01
ваннаставне активности	0Dh01
введение	0Di01
везе	0Dj01
вештине	0D_01
виступи	0Dk01
виступи та публікації	0Dk01
висше образование	0D]01
вища освіта	0Df01
вкладення	0Dl01
владеене на езици	0Dm01
владение иностранными языками	0Dn01
владение компьютером	0Do01
владение языками	0Dn01
власні проекти	0E001
власні проєкти	0E001
вложения	0E101
вміння	0E201
вміння та навички	0E201
вне работы	0E301
внеучебная деятельность	0E401
водительские права	0E501
водительский стаж	0E501
водительское удостоверение	0E501
водійське посвідчення	0E601
водійські права	0E601
возачка дозвола	0E701
возачке дозволе	0E701
володіння комп'ютером	0E201
володіння мовами	0E801
волонтерская деятельность	0E401
волонтерски рад	0Dh01
волонтерский опыт	0E401
волонтерско искуство	0Dh01
волонтерство	0E902
волонтерська діяльність	0E;01
волонтерський досвід	0E;01
волонтирање	0Dh01
волонтёрская деятельность	0E401
волонтёрский опыт	0E401
волонтёрство	0E401
връзки	0E<01
въведение	0E=01
выступления	0E>01
высшее образование	0D\01
відгуки	0E?01
відзнаки	0E@01
відзнаки та нагороди	0E@01
вільний час	0EA01
грамоти	0EB01
гранти	0E@01
гранты	0EC01
громадська активність	0E;01
громадська діяльність	0E;01
данни за контакт	0ED01
дигиталне вештине	0D_01
дигитални умения	0EE01
дипломи	0EF01
дипломи и сертификати	0EF01
дипломи та сертифікати	0EG01
дипломы и сертификаты	0Dd01
доброволен труд	0EH01
доброволческа дейност	0EH01
доброволчески опит	0EH01
доброволчество	0EH01
добровольчество	0E401
добровољни рад	0Dh01
догађаји	0EI01
додатки	0Dl01
додаткова освіта	0EJ01
додаткова інформація	0EK01
додаткове навчання	0EJ01
додатково	0EK01
додаткові відомості	0EK01
додаткові навички	0E201
додатна едукација	0EL01
додатне информације	0EM01
додатни подаци	0EM01
дозволе	0EN01
доклади	0EO01
доклады	0E>01
доклады и публикации	0E>01
документа	0EP01
документи	0EQ02
документы	0E101
доповіді	0Dk01
дополнительная информация	0ES01
дополнительно	0ES01
дополнительно о себе	0Di01
дополнительное образование	0ET01
дополнительное обучение	0ET01
дополнительные навыки	0Do01
дополнительные сведения	0ES01
допуски	0Dd01
допълнителна информация	0EU01
допълнителна квалификация	0EV01
допълнителни данни	0EU01
допълнителни обучения	0EV01
допълнителни сведения	0EU01
досвід	0EW01
досвід викладання	0EW01
досвід проєктів	0E001
досвід роботи	0EW01
дослідження	0E001
достигнућа	0EX01
достижения	0EC01
достижения и награды	0EC01
доступност	0EY01
досягнення	0E@01
друга информация	0EU01
другая информация	0ES01
други	0EU01
други данни	0EU01
други умения	0EE01
друго	0EZ02
другое	0ES01
друштвене активности	0Dh01
друштвене мреже	0Dj01
друштвени ангажман	0Dh01
едукације	0EL01
езикови компетенции	0Dm01
езикови познания	0Dm01
езикови умения	0Dm01
езици	0Dm01
желаемая должность	0E\01
желаемая должность и зарплата	0E\01
желаемая работа	0E\01
желана длъжност	0E]01
желана позиция	0E]01
желана работа	0E]01
жеље	0EY01
жељена позиција	0EY01
жељени посао	0EY01
жељено радно место	0EY01
за контакт	0ED01
за мен	0E=01
загальна інформація	0Da01
загальний огляд	0E^01
загальні відомості	0Da01
заетост	0E_01
запослења	0E`01
запослење	0E`01
заслуги	0EC01
заходи	0Ea01
захоплення	0EA01
знание иностранных языков	0Dn01
знание программ	0Do01
знание языков	0Dn01
знания	0Eb02
знания и навыки	0Do01
знания и умения	0EE01
знання	0E201
знання мов	0E801
знання та навички	0E201
знання іноземних мов	0E801
знања	0D_01
знања и вештине	0D_01
знање страних језика	0Ed01
знање језика	0Ed01
изабрани пројекти	0Dg01
избрани проекти	0Ee01
извънкласни дейности	0EH01
излагања	0Ef01
изследователски проекти	0Ee01
иное	0ES01
иностранные языки	0Dn01
иностранный язык	0Dn01
инструменти	0EE01
инструменты	0Do01
интереси	0Eg02
интереси и хобита	0Ei01
интересовања	0Ej01
интересовања и хобији	0Ej01
интересы	0E301
интересы и увлечения	0E301
интересы и хобби	0E301
искуство	0E`01
исследования	0?M01
история работы	0Ek01
истраживачки пројекти	0Dg01
истраживања	0Dg01
ищу работу	0E\01
кар'єра	0EW01
кар'єрні цілі	0De01
кариера	0E_01
кариерни цели	0E]01
каријера	0E`01
карьера	0Ek01
карьерные цели	0E\01
карьерный путь	0Ek01
квалификации	0EF01
квалификационни курсове	0EV01
квалификация	0Eb02
ключевая информация	0Di01
ключевые достижения	0EC01
ключевые компетенции	0Do01
ключевые навыки	0Do01
ключевые проекты	0?M01
ключови умения	0EE01
ключові компетенції	0E201
ключові навички	0E201
ключові проєкти	0E001
книги	0El03
ко сам ја	0Eo01
кой съм аз	0E=01
комерційний досвід	0EW01
коммерческий опыт	0Ek01
коммерческий опыт работы	0Ek01
комп'ютерні навички	0E201
компетентності	0E201
компетенции	0Eb02
компетенције	0D_01
компетенції	0E201
компьютерные навыки	0Do01
компьютерные программы	0Do01
компютърна грамотност	0EE01
компютърни умения	0EE01
конгреси	0EI01
конкурси	0F002
конкурсы	0EC01
контакт	0F202
контакт информације	0F401
контакт подаци	0F401
контакти	0F503
контактна информация	0ED01
контактна інформація	0Da01
контактная информация	0D`01
контактные данные	0D`01
контактні дані	0Da01
контакты	0D`01
конференции	0F802
конференции и семинари	0F:01
конференции и семинары	0F;01
конференције	0EI01
конференције и семинари	0EI01
конференції	0Ea01
конференції та семінари	0Ea01
коротке резюме	0E^01
короткий опис	0E^01
коротко	0E^01
коротко о себе	0Di01
коротко про себе	0E^01
кратка биографија	0Eo01
краткая биография	0Di01
краткая информация	0Di01
кратко	0Di01
кратко о себе	0Di01
кратко представяне	0E=01
кратко резюме	0E=01
краткое резюме	0Di01
курсеви	0EL01
курсеви и обуке	0EL01
курси	0EJ01
курси підвищення кваліфікації	0EJ01
курси та семінари	0EJ01
курси та тренінги	0EJ01
курси тренінги	0EJ01
курси тренінги сертифікати	0EJ01
курси, тренінги	0EJ01
курси, тренінги, сертифікати	0EJ01
курсове	0EV01
курсове и обучения	0EV01
курсы	0ET01
курсы и семинары	0ET01
курсы и тренинги	0ET01
курсы повышения квалификации	0ET01
кључне вештине	0D_01
лекции	0EO01
линкове	0E<01
линкови	0Dj01
лицензи	0EF01
лицензии	0Dd01
лицензии и сертификаты	0Dd01
лиценце	0EN01
лиценце и сертификати	0EN01
личен профил	0E=01
лична интересовања	0Ej01
лична информация	0ED01
личная информация	0D`01
личне вештине	0D_01
личне информације	0F401
личне особине	0Eo01
лични данни	0ED01
лични интереси	0Ei01
лични подаци	0F401
лични проекти	0Ee01
лични профил	0Eo01
лични пројекти	0Dg01
лични умения	0EE01
лични умения и компетенции	0EE01
личностни качества	0E=01
личные данные	0D`01
личные интересы	0E301
личные качества	0Di01
личные навыки	0Do01
личные проекты	0?M01
личные сведения	0D`01
ліцензії	0EG01
ліцензії та сертифікати	0EG01
м'які навички	0E201
мероприятия	0F;01
места работы	0Ek01
места работы и должности	0Ek01
место работы	0Ek01
месторабота	0E_01
мета	0E^01
мета пошуку роботи	0De01
мова	0E801
мови	0E801
мови програмування	0E201
мовні навички	0E801
мои проекты	0?M01
мотивационно писмо	0F<01
мотивационное письмо	0F=01
мотивационо писмо	0F>01
мотиваційний лист	0F?01
місце роботи	0EW01
місця роботи	0EW01
навички	0E201
навички та вміння	0E201
навчальні проєкти	0E001
навчання	0Df01
навыки	0Do01
навыки и умения	0Do01
нагороди	0E@01
нагороди та відзнаки	0E@01
нагороди та досягнення	0E@01
нагороди і відзнаки	0E@01
награде	0EX01
награде и признања	0EX01
награди	0EB01
награди и отличия	0EB01
награди и постижения	0EB01
награды	0EC01
награды и достижения	0EC01
награды и премии	0EC01
накратко	0E=01
накратко за мен	0E=01
наукові конференції	0Ea01
наукові праці	0Dk01
наукові публікації	0Dk01
наукові інтереси	0EA01
научни изследвания	0Ee01
научни конференции	0F:01
научни публикации	0EO01
научни радови	0Ef01
научни трудове	0EO01
научные интересы	0E301
научные конференции	0F;01
научные проекты	0?M01
научные публикации	0E>01
научные работы	0E>01
научные труды	0E>01
немного о себе	0Di01
о мени	0Eo01
о себе	0Di01
обо мне	0Di01
обобщение	0E=01
образование	0F@02
образование и квалификация	0F@02
образование и обучение	0F@02
образование и подготовка	0D\01
образователна степен	0D]01
образовање	0D^01
образовање и обука	0D^01
обуке	0EL01
обучение	0F@02
обучения	0EV01
обучения и курсове	0EV01
обща информация	0ED01
общая информация	0D`01
обществена дейност	0EH01
общественная деятельность	0E401
общественная работа	0E401
общие сведения	0D`01
објаве	0Ef01
објављени радови	0Ef01
овлашћења	0EN01
ожидания	0E\01
онлайн профили	0E<01
опенсорс	0?M01
описание	0Di01
опит	0E_01
опыт	0Ek01
опыт волонтерства	0E401
опыт волонтёрства	0E401
опыт преподавания	0Ek01
опыт проектов	0?M01
опыт профессиональной деятельности	0Ek01
опыт работы	0Ek01
опыт трудовой деятельности	0Ek01
организации	0FB01
освіта	0Df01
освіта та кваліфікація	0Df01
освіта та навчання	0Df01
освіта і навчання	0Df01
основна информация	0ED01
основна освіта	0Df01
основна інформація	0Da01
основная информация	0D`01
основни данни	0ED01
основни подаци	0F401
основное образование	0D\01
основной опыт	0Ek01
основные данные	0D`01
основные достижения	0EC01
основные навыки	0Do01
основные проекты	0?M01
особе за препоруку	0FC01
особиста інформація	0Da01
особисті дані	0Da01
особисті проекти	0E001
особисті проєкти	0E001
особисті якості	0E^01
особисті інтереси	0EA01
остале вештине	0D_01
остале информације	0EM01
остали подаци	0EM01
остало	0EM01
отзиви	0FD01
отзывы	0FE01
открытые проекты	0?M01
отличия	0FF02
очаквания	0E]01
очекивања	0EY01
очікування	0De01
патенти	0FH03
патенты	0E>01
педагогический опыт	0Ek01
персональная информация	0D`01
персональные данные	0D`01
персональні дані	0Da01
пет проекты	0?M01
пет проєкти	0E001
пет-проекты	0?M01
пет-проєкти	0E001
печатные работы	0E>01
побажання	0De01
побажання до роботи	0De01
повишаване на квалификацията	0EV01
повышение квалификации	0ET01
повышение квалификации и курсы	0ET01
повышение квалификации курсы	0ET01
повышение квалификации, курсы	0ET01
подаци за контакт	0F401
пожелания	0E\01
пожелания к месту работы	0E\01
пожелания к работе	0E\01
позанавчальна діяльність	0E;01
познавање рада на рачунару	0D_01
познавање страних језика	0Ed01
познавање језика	0Ed01
полезные ссылки	0FK01
поощрения	0EC01
портфолио	0FL03
портфоліо	0E001
посвідчення	0EG01
посвідчення водія	0E601
посилання	0FO01
пословно искуство	0E`01
постижения	0EB01
потврде	0EN01
пошук роботи	0De01
права	0E501
правоспособност	0EF01
правоспособности	0EF01
пракса	0E`01
праксе	0E`01
практика	0FP03
практический опыт	0Ek01
практичний досвід	0EW01
предавања	0Ef01
предпочитания	0E]01
предпочтения	0E\01
представяне	0E=01
предыдущие места работы	0Ek01
презентации	0EO01
премии	0EC01
премії	0E@01
препорука	0FC01
препоруке	0FC01
препоръка	0FD01
препоръки	0FD01
препоръчители	0FD01
претходна запослења	0E`01
придружително писмо	0F<01
признания	0EB01
признања	0EX01
признања и награде	0EX01
прикачени файлове	0FS01
приклади робіт	0E001
прилог	0EP01
приложение	0FT02
приложения	0FT02
прилози	0EP01
примеры проектов	0?M01
примеры работ	0?M01
примеры разработки	0?M01
про мене	0E^01
про себе	0E^01
програми	0E201
программы	0Do01
програмни езици	0EE01
програмски језици	0D_01
проект	0?M01
проекти	0FV02
проектная деятельность	0?M01
проектный опыт	0?M01
проекты	0?M01
пройденные курсы	0ET01
пропратно писмо	0F>01
професионален опит	0E_01
професионален профил	0E=01
професионален път	0E_01
професионална кариера	0E_01
професионална реализация	0E_01
професионална цел	0E=01
професионалне вештине	0D_01
професионални компетенции	0EE01
професионални организации	0FB01
професионални профил	0Eo01
професионални умения	0EE01
професионално искуство	0E`01
профессиональная деятельность	0Ek01
профессиональная переподготовка	0ET01
профессиональное образование	0D\01
профессиональное развитие	0ET01
профессиональное резюме	0Di01
профессиональные знания	0Do01
профессиональные компетенции	0Do01
профессиональные навыки	0Do01
профессиональные навыки и знания	0Do01
профессиональные объединения	0Dc01
профессиональные сертификаты	0Dd01
профессиональные сообщества	0Dc01
профессиональные умения	0Do01
профессиональный опыт	0Ek01
профессиональный профиль	0Di01
професійна діяльність	0EW01
професійний досвід	0EW01
професійний профіль	0E^01
професійний розвиток	0EJ01
професійні навички	0E201
професійні об'єднання	0Db01
професійні спільноти	0Db01
професійні та інші навички	0E201
профил	0FX02
профили	0FZ03
профили в сети	0FK01
профили на мрежи	0Dj01
профиль	0Di01
профіль	0E^01
профілі	0FO01
профілі в мережі	0FO01
прочая информация	0ES01
прочее	0ES01
проєкти	0E001
пројекти	0Dg01
публикации	0F]02
публикации и выступления	0E>01
публикации и доклади	0EO01
публикације	0Ef01
публікації	0Dk01
публікації та виступи	0Dk01
підвищення кваліфікації	0EJ01
работа	0F_02
работен опит	0E_01
рабочий опыт	0Ek01
рад на рачунару	0D_01
радионице	0EL01
радна искуства	0E`01
радно искуство	0E`01
радови	0Ef01
разни	0EU01
разно	0EM01
разное	0ES01
рачунарске вештине	0D_01
реализирани проекти	0Ee01
реализованные проекты	0?M01
реалізовані проєкти	0E001
резиме	0Eo01
резюме	0Fa03
рекомендатели	0FE01
рекомендательные письма	0FE01
рекомендации	0FE01
рекомендации и отзывы	0FE01
рекомендаційні листи	0E?01
рекомендація	0E?01
рекомендації	0E?01
референси	0E?01
референсы	0FE01
референце	0FC01
референции	0FD01
робота	0EW01
робочий досвід	0EW01
рівень володіння мовами	0E801
різне	0EK01
сажетак	0Eo01
сайти	0FO01
сайты	0FK01
саммари	0Di01
саммарі	0E^01
самооценка на дигиталните умения	0Fd01
самооценка цифровых навыков	0Fe01
самооцінка цифрових навичок	0Ff01
самопрезентация	0Di01
самопроцена дигиталних вештина	0Fg01
свидетелства	0EF01
свидетелство за управление	0Fh01
свидетелство за управление на мпс	0Fh01
свидетельства	0Dd01
свободно време	0Ei01
свободное время	0E301
связаться со мной	0D`01
свідоцтва	0EG01
сдружения	0FB01
семинари	0Fi02
семинари и конференции	0F:01
семинари и обуке	0EL01
семинари и обучения	0EV01
семинары	0F;01
семинары и конференции	0F;01
семинары и тренинги	0ET01
семінари	0Ea01
семінари та конференції	0Ea01
сертификати	0Fk02
сертификати и лицензи	0EF01
сертификати и лиценце	0EN01
сертификаты	0Dd01
сертификаты и лицензии	0Dd01
сертификаты и удостоверения	0Dd01
сертификация	0Dd01
сертифікати	0EG01
сертифікати та ліцензії	0EG01
сертифікація	0EG01
сильные стороны	0Di01
сильні сторони	0E^01
симпозиумы	0F;01
следване	0D]01
слободне активности	0Ej01
слободно време	0Ej01
собствени проекти	0Ee01
собственные проекты	0?M01
сопроводительное письмо	0F=01
сопствени пројекти	0Dg01
софт скиллы	0Do01
софт-скиллы	0Do01
социална ангажираност	0EH01
социални медии	0E<01
социални мрежи	0E<01
социальная активность	0E401
социальные сети	0FK01
соцмережі	0FO01
соцсети	0FK01
соціальні мережі	0FO01
списак публикација	0Ef01
список публикаций	0E>01
список публікацій	0Dk01
способности	0Fm02
спільноти	0Db01
ссылки	0FK01
стаж	0E_01
стажировка	0Ek01
стажировки	0Ek01
стажове	0E_01
стажування	0EW01
статии	0EO01
статті	0Dk01
статьи	0E>01
статьи и публикации	0E>01
стек	0Do01
стек технологий	0Do01
стек технологій	0E201
стипендии	0FF02
стипендије	0EX01
стипендії	0E@01
стислий огляд	0E^01
страни језици	0Ed01
струковна удружења	0Fo01
стручна знања	0D_01
стручна спрема	0D^01
стручни испити	0EN01
стручни скупови	0EI01
стручно искуство	0E`01
стручно усавршавање	0EL01
студије	0D^01
супровідний лист	0F?01
суспільна діяльність	0E;01
събития	0F:01
такмичења	0EX01
тесты и экзамены	0Dd01
технически умения	0EE01
технически умения и компетенции	0EE01
технические знания	0Do01
технические навыки	0Do01
техничке вештине	0D_01
технологии	0Eb02
технологический стек	0Do01
технологије	0D_01
технології	0E201
технічні навички	0E201
тренинги	0G002
тренинги и курсы	0ET01
тренинзи	0EL01
тренінги	0EJ01
тренінги та курси	0EJ01
трохи про себе	0E^01
трудов опит	0E_01
трудов стаж	0E_01
трудова биография	0E_01
трудова дейност	0E_01
трудова діяльність	0EW01
трудовая деятельность	0Ek01
трудовий досвід	0EW01
трудовой опыт	0Ek01
трудовой стаж	0Ek01
търсена позиция	0E]01
уверења	0EN01
увлечения	0G202
увлечения и интересы	0E301
увлечения и хобби	0E301
увод	0Eo01
удостоверения	0G402
удружења	0Fo01
укратко о мени	0Eo01
умения	0Eb02
умения и компетенции	0EE01
умения и навыки	0Do01
уміння	0E201
уміння та навички	0E201
уподобання	0EA01
уровень владения языками	0Dn01
усавршавање	0EL01
успеси	0EX01
участие в конференции	0F:01
участие в конференциях	0F;01
участие в организациях	0Dc01
участие в проекти	0Ee01
участь в організаціях	0Db01
участь у конференціях	0Ea01
учеба	0D\01
учебные заведения	0D\01
учебные проекты	0?M01
учешће на конференцијама	0EI01
учёба	0D\01
формално образовање	0D^01
хобби	0E301
хобби и интересы	0E301
хобби и увлечения	0E301
хоби	0Eg02
хоби и интереси	0Ei01
хобита	0Ei01
хобита и интереси	0Ei01
хобији	0Ej01
хобији и интересовања	0Ej01
хобі	0EA01
хобі та захоплення	0EA01
хобі та інтереси	0EA01
цел	0E=01
цель	0Di01
цель поиска	0E\01
цель поиска работы	0E\01
цифрові навички	0E201
циљ	0Eo01
чланства	0Fo01
чланство	0Fo01
чланство у организацијама	0Fo01
чланство у удружењима	0Fo01
чланци	0Ef01
членства	0FB01
членство	0G603
членство в ассоциациях	0Dc01
членство в организации	0FB01
членство в организациях	0Dc01
членство в організаціях	0Db01
членство в профессиональных организациях	0Dc01
чужди езици	0Dm01
чуждоезикова подготовка	0Dm01
чуждоезикови умения	0Dm01
школа	0D^01
школовање	0D^01
шофьорска книжка	0Fh01
шофьорски книжки	0Fh01
що вмію	0E201
экспертиза	0Do01
я в сети	0FK01
язык	0Dn01
языки	0Dn01
языки программирования	0Do01
языковые навыки	0Dn01
іноземні мови	0E801
інструменти	0E201
інтереси	0EA01
інтереси та захоплення	0EA01
інтереси та хобі	0EA01
інша інформація	0EK01
інше	0EK01
језици	0Ed01
језичке вештине	0Ed01
אודות	0G901
אודותיי	0G901
אותות הצטיינות	0G:01
אחר	0G;01
איגודים מקצועיים	0G<01
אירועים	0G=01
אנשי קשר להמלצה	0G>01
ארגונים	0G<01
הוקרה	0G:01
היסטוריה תעסוקתית	0G?01
הישגים	0G:01
הכשרה	0G@01
הכשרה מקצועית	0G@01
הכשרות	0G@01
הכשרות מקצועיות	0G@01
המלצות	0G>01
הסמכות	0GA01
הסמכות ותעודות	0GA01
הסמכות מקצועיות	0GA01
העדפות	0GB01
העדפות תעסוקה	0GB01
הערכה עצמית של מיומנויות דיגיטליות	0GC01
הצטיינות	0G:01
הקדמה	0G901
הרצאות	0GD01
השכלה	0GE01
השכלה אקדמית	0GE01
השכלה ולימודים	0GE01
השכלה פורמלית	0GE01
השתלמויות	0G@01
השתלמויות וקורסים	0G@01
השתתפות בכנסים	0G=01
התמחות	0G?01
התנדבויות	0GF01
התנדבות	0GF01
זמינות	0GB01
חברויות	0G<01
חברות באגודות	0G<01
חברות בארגונים	0G<01
חינוך	0GE01
טכנולוגיות	0GG01
ידיעת שפות	0GH01
ידע במחשבים	0GG01
ידע ומיומנויות	0GG01
ידע טכני	0GG01
ידע מקצועי	0GG01
יישומי מחשב	0GG01
יכולות	0GG01
ימי עיון	0G=01
יצירת קשר	0GI01
כישורי שפה	0GH01
כישורים	0GG01
כישורים אישיים	0GG01
כישורים טכניים	0GG01
כישורים מקצועיים	0GG01
כלים	0GG01
כללי	0G;01
כנסים	0G=01
כנסים והרצאות	0G=01
כנסים וסמינרים	0G=01
כתבות	0GD01
לימודים	0GE01
לימודים אקדמיים	0GE01
לינקים	0GJ01
מאמרים	0GD01
מומחיות	0GG01
מחפש	0GB01
מחפשת	0GB01
מחקר	0GK01
מחשבים	0GG01
מטרה	0G901
מטרה מקצועית	0G901
מי אני	0G901
מידע אישי	0GI01
מידע נוסף	0G;01
מיומנויות	0GG01
מיומנויות וכישורים	0GG01
מיומנויות מחשב	0GG01
מיזמים	0GK01
מכתב מקדים	0GL01
מכתב נלווה	0GL01
מכתבי המלצה	0G>01
מלגות	0G:01
ממליצים	0G>01
מסמכים מצורפים	0GM01
מקומות עבודה	0G?01
משרה מבוקשת	0GB01
משרה רצויה	0GB01
נוסף	0G;01
ניסיון	0G?01
ניסיון בעבודה	0G?01
ניסיון התנדבותי	0GF01
ניסיון מקצועי	0G?01
ניסיון עבודה	0G?01
ניסיון תעסוקתי	0G?01
נסיון	0G?01
נסיון מקצועי	0G?01
נסיון עבודה	0G?01
נסיון תעסוקתי	0G?01
נספחים	0GM01
נתונים אישיים	0GI01
סמינרים	0G=01
ספרים	0GD01
עבודה	0G?01
על עצמי	0G901
עליי	0G901
עמותות	0G<01
עניין אישי	0GN01
עשייה חברתית	0GF01
פטנטים	0GD01
פנאי	0GN01
פעילות התנדבותית	0GF01
פעילות חברתית	0GF01
פעילות קהילתית	0GF01
פרוייקטים	0GK01
פרויקט	0GK01
פרויקטי מחקר	0GK01
פרויקטים	0GK01
פרויקטים אישיים	0GK01
פרויקטים נבחרים	0GK01
פרופיל	0G901
פרופיל אישי	0G901
פרופיל מקצועי	0G901
פרופילים	0GJ01
פרופילים ברשת	0GJ01
פרטי התקשרות	0GI01
פרטי קשר	0GI01
פרטים	0GI01
פרטים אישיים	0GI01
פרטים כלליים	0GI01
פרטים נוספים	0G;01
פרסומים	0GD01
פרסומים והרצאות	0GD01
פרסומים מדעיים	0GD01
פרסים	0G:01
פרסים והוקרה	0G:01
פרסים והצטיינות	0G:01
פרסים ומלגות	0G:01
צור קשר	0GI01
ציפיות	0GB01
צרופות	0GM01
קבצים מצורפים	0GM01
קורסים	0G@01
קורסים והכשרות	0G@01
קורסים והשתלמויות	0G@01
קישורים	0GJ01
קצת עלי	0G901
קצת עליי	0G901
קריירה	0G?01
רישיון נהיגה	0GO01
רישיונות	0GA01
רישיונות והסמכות	0GA01
רקע אקדמי	0GE01
רקע מקצועי	0G?01
רקע תעסוקתי	0G?01
רשיון נהיגה	0GO01
רשתות חברתיות	0GJ01
שונות	0G;01
שליטה בשפות	0GH01
שליטה בתוכנות	0GG01
שפה	0GH01
שפות	0GH01
שפות זרות	0GH01
שפות תכנות	0GG01
תארים	0GE01
תוכנות	0GG01
תחביבים	0GN01
תחביבים ותחומי עניין	0GN01
תחומי מומחיות	0GG01
תחומי עניין	0GN01
תחומי עניין ותחביבים	0GN01
תחרויות	0G:01
תיאור אישי	0G901
תיק עבודות	0GK01
תכונות אישיות	0G901
תמצית	0G901
תעודה	0GA01
תעודות	0GA01
תעודות והסמכות	0GA01
תעודות מקצועיות	0GA01
תעסוקה	0G?01
תפקיד מבוקש	0GB01
תקציר	0G901
תקציר מקצועי	0G901
أبرز المشاريع	0GP01
أخرى	0GQ01
أنشطة تطوعية	0GR01
أهم المشاريع	0GP01
إجادة اللغات	0GS01
ابرز المشاريع	0GP01
اجاده اللغات	0GS01
اخري	0GQ01
الأبحاث	0GT01
الأبحاث المنشورة	0GT01
الأبحاث والمنشورات	0GT01
الأدوات	0GU01
الأعمال	0GP01
الأعمال التطوعية	0GR01
الأنشطة	0GR01
الأنشطة الاجتماعية	0GR01
الأنشطة التطوعية	0GR01
الأهداف	0GV01
الأوسمة	0GW01
الإصدارات	0GT01
الإنجازات	0GW01
الإنجازات والجوائز	0GW01
الابحاث	0GT01
الابحاث المنشوره	0GT01
الابحاث والمنشورات	0GT01
الاتصال	0GX01
الادوات	0GU01
الاصدارات	0GT01
الاعتمادات	0GY01
الاعمال	0GP01
الاعمال التطوعيه	0GR01
الانتسابات	0GZ01
الانجازات	0GW01
الانجازات والجوايز	0GW01
الانشطه	0GR01
الانشطه الاجتماعيه	0GR01
الانشطه التطوعيه	0GR01
الاهتمامات	0G[01
الاهتمامات الشخصية	0G[01
الاهتمامات الشخصيه	0G[01
الاهتمامات والهوايات	0G[01
الاهداف	0GV01
الاوسمه	0GW01
البحث العلمي	0GP01
البحوث	0GT01
البرامج	0GU01
البيانات الشخصية	0GX01
البيانات الشخصيه	0GX01
التاريخ المهني	0G\01
التاريخ الوظيفي	0G\01
التجارب المهنية	0G\01
التجارب المهنيه	0G\01
التجربة المهنية	0G\01
التجربه المهنيه	0G\01
التحصيل الدراسي	0G]01
التحصيل العلمي	0G]01
التدريب	0G^01
التدريب العملي	0G\01
التدريبات	0G^01
التراخيص	0GY01
التزكيات	0G_01
التطوع	0GR01
التطوير المهني	0G^01
التعليم	0G]01
التعليم والتدريب	0G]01
التفضيلات الوظيفية	0G`01
التفضيلات الوظيفيه	0G`01
التقديرات	0GW01
التقنيات	0GU01
التقييم الذاتي للمهارات الرقمية	0Ga01
التقييم الذاتي للمهارات الرقميه	0Ga01
التكريم	0GW01
التكريمات	0GW01
التواصل	0GX01
التوصيات	0G_01
التوقعات	0G`01
الجمعيات	0GZ01
الجمعيات المهنية	0GZ01
الجمعيات المهنيه	0GZ01
الجوائز	0GW01
الجوائز والإنجازات	0GW01
الجوائز والتكريمات	0GW01
الجوايز	0GW01
الجوايز والانجازات	0GW01
الجوايز والتكريمات	0GW01
الحسابات	0Gb01
الخبرات	0G\01
الخبرات التطوعية	0GR01
الخبرات التطوعيه	0GR01
الخبرات السابقة	0G\01
الخبرات السابقه	0G\01
الخبرات العملية	0G\01
الخبرات العمليه	0G\01
الخبرات المهنية	0G\01
الخبرات المهنيه	0G\01
الخبرات الوظيفية	0G\01
الخبرات الوظيفيه	0G\01
الخبرات والمهارات	0GU01
الخبرة	0G\01
الخبرة العملية	0G\01
الخبرة المهنية	0G\01
الخبرة الوظيفية	0G\01
الخبره	0G\01
الخبره العمليه	0G\01
الخبره المهنيه	0G\01
الخبره الوظيفيه	0G\01
الخلفية الأكاديمية	0G]01
الخلفية التعليمية	0G]01
الخلفيه الاكاديميه	0G]01
الخلفيه التعليميه	0G]01
الدراسات	0G]01
الدراسة	0G]01
الدراسه	0G]01
الدورات	0G^01
الدورات التدريبية	0G^01
الدورات التدريبية وورش العمل	0G^01
الدورات التدريبيه	0G^01
الدورات التدريبيه وورش العمل	0G^01
الدورات المهنية	0G^01
الدورات المهنيه	0G^01
الدورات والتدريب	0G^01
الدورات وورش العمل	0G^01
الرخص	0GY01
الرخص والشهادات	0GY01
الرغبات الوظيفية	0G`01
الرغبات الوظيفيه	0G`01
الروابط	0Gb01
السجل الوظيفي	0G\01
السيرة الأكاديمية	0G]01
السيرة المختصرة	0GV01
السيره الاكاديميه	0G]01
السيره المختصره	0GV01
الشبكات والعضويات	0GZ01
الشهادات	0GY01
الشهادات الاحترافية	0GY01
الشهادات الاحترافيه	0GY01
الشهادات العلمية	0G]01
الشهادات العلميه	0G]01
الشهادات المهنية	0GY01
الشهادات المهنية والتراخيص	0GY01
الشهادات المهنيه	0GY01
الشهادات المهنيه والتراخيص	0GY01
الشهادات والاعتمادات	0GY01
الشهادات والتراخيص	0GY01
العروض التقديمية	0GT01
العروض التقديميه	0GT01
العضويات	0GZ01
العضويات المهنية	0GZ01
العضويات المهنيه	0GZ01
العضوية	0GZ01
العضويه	0GZ01
العمل	0G\01
العمل التطوعي	0GR01
العمل المجتمعي	0GR01
الفعاليات	0Gc01
القدرات	0GU01
القدرات اللغوية	0GS01
القدرات اللغويه	0GS01
الكفاءات	0GU01
الكفاءة اللغوية	0GS01
الكفاءه اللغويه	0GS01
الكفايات	0GU01
اللغات	0GS01
اللغة	0GS01
اللغه	0GS01
المؤتمرات	0Gc01
المؤتمرات والندوات	0Gc01
المؤتمرات وورش العمل	0Gc01
المؤلفات	0GT01
المؤهل العلمي	0G]01
المؤهلات	0G]01
المؤهلات الأكاديمية	0G]01
المؤهلات الدراسية	0G]01
المؤهلات العلمية	0G]01
المحاضرات	0GT01
المراجع	0G_01
المرجعيات	0G_01
المرفقات	0Gd01
المرفقات والوثائق	0Gd01
المرفقات والوثايق	0Gd01
المزكون	0G_01
المستوى التعليمي	0G]01
المستوي التعليمي	0G]01
المسمى المطلوب	0G`01
المسمي المطلوب	0G`01
المسيرة التعليمية	0G]01
المسيرة المهنية	0G\01
المسيره التعليميه	0G]01
المسيره المهنيه	0G\01
المشاريع	0GP01
المشاريع البحثية	0GP01
المشاريع البحثيه	0GP01
المشاريع الشخصية	0GP01
المشاريع الشخصيه	0GP01
المشاريع المنجزة	0GP01
المشاريع المنجزه	0GP01
المشروعات	0GP01
المعرفون	0G_01
المعرفين	0G_01
المعرّفين	0G_01
المعلومات الأساسية	0GX01
المعلومات الاساسيه	0GX01
المعلومات الشخصية	0GX01
المعلومات الشخصيه	0GX01
المقالات	0GT01
الملحقات	0Gd01
الملخص	0GV01
الملخص المهني	0GV01
الملف الشخصي	0GV01
الملفات الشخصية	0Gb01
الملفات الشخصيه	0Gb01
المنح	0GW01
المنح الدراسية	0GW01
المنح الدراسيه	0GW01
المنشورات	0GT01
المنشورات العلمية	0GT01
المنشورات العلميه	0GT01
المهارات	0GU01
المهارات الأساسية	0GU01
المهارات الاساسيه	0GU01
المهارات التقنية	0GU01
المهارات التقنيه	0GU01
المهارات الرقمية	0GU01
المهارات الرقميه	0GU01
المهارات الشخصية	0GU01
المهارات الشخصيه	0GU01
المهارات العملية	0GU01
المهارات العمليه	0GU01
المهارات الفنية	0GU01
المهارات الفنيه	0GU01
المهارات اللغوية	0GS01
المهارات اللغويه	0GS01
المهارات المهنية	0GU01
المهارات المهنيه	0GU01
المهارات الناعمة	0GU01
المهارات الناعمه	0GU01
المهارات والخبرات	0GU01
المهارات والقدرات	0GU01
الموتمرات	0Gc01
الموتمرات والندوات	0Gc01
الموتمرات وورش العمل	0Gc01
المولفات	0GT01
الموهل العلمي	0G]01
الموهلات	0G]01
الموهلات الاكاديميه	0G]01
الموهلات الدراسيه	0G]01
الموهلات العلميه	0G]01
الندوات	0Gc01
النشاط التطوعي	0GR01
النشاطات	0GR01
النشر العلمي	0GT01
الهدف	0GV01
الهدف المهني	0GV01
الهدف الوظيفي	0GV01
الهوايات	0G[01
الهوايات والاهتمامات	0G[01
الوثائق	0Gd01
الوثايق	0Gd01
الوظائف	0G\01
الوظائف السابقة	0G\01
الوظايف	0G\01
الوظايف السابقه	0G\01
الوظيفة المرغوبة	0G`01
الوظيفة المستهدفة	0G`01
الوظيفة المطلوبة	0G`01
الوظيفه المرغوبه	0G`01
الوظيفه المستهدفه	0G`01
الوظيفه المطلوبه	0G`01
انشطه تطوعيه	0GR01
اهتمامات	0G[01
اهتمامات شخصية	0G[01
اهتمامات شخصيه	0G[01
اهم المشاريع	0GP01
براءات الاختراع	0GT01
بيانات إضافية	0GQ01
بيانات اضافيه	0GQ01
بيانات الاتصال	0GX01
بيانات التواصل	0GX01
بيانات شخصية	0GX01
بيانات شخصيه	0GX01
تجربة العمل	0G\01
تجربه العمل	0G\01
تعريف	0GV01
تفضيلات العمل	0G`01
تواصل معي	0GX01
جهات التعريف	0G_01
حسابات التواصل	0Gb01
حضور المؤتمرات	0Gc01
حضور الموتمرات	0Gc01
خبرات	0G\01
خبرات العمل	0G\01
خبرة العمل	0G\01
خبره العمل	0G\01
خدمة المجتمع	0GR01
خدمه المجتمع	0GR01
خطاب التغطية	0Ge01
خطاب التغطيه	0Ge01
دورات تدريبية	0G^01
دورات تدريبيه	0G^01
رخص القيادة	0Gf01
رخص القياده	0Gf01
رخصة السياقة	0Gf01
رخصة القيادة	0Gf01
رخصه السياقه	0Gf01
رخصه القياده	0Gf01
رسالة التغطية	0Ge01
رسالة الدافع	0Ge01
رساله التغطيه	0Ge01
رساله الدافع	0Ge01
رغبات العمل	0G`01
روابط	0Gb01
شبكات التواصل	0Gb01
شهادات	0GY01
شهادات التقدير	0GW01
عضويات	0GZ01
عضوية الجمعيات	0GZ01
عضويه الجمعيات	0GZ01
عني	0GV01
غير ذلك	0GQ01
لغات	0GS01
لغات البرمجة	0GU01
لغات البرمجه	0GU01
للتواصل	0GX01
لمحة عامة	0GV01
لمحه عامه	0GV01
مؤتمرات	0Gc01
متفرقات	0GQ01
مجالات الخبرة	0GU01
مجالات الخبره	0GU01
مراجع	0G_01
مشاريع	0GP01
مشاريع شخصية	0GP01
مشاريع شخصيه	0GP01
معرض الأعمال	0GP01
معرض الاعمال	0GP01
معلومات أخرى	0GQ01
معلومات إضافية	0GQ01
معلومات اخري	0GQ01
معلومات اضافيه	0GQ01
معلومات الاتصال	0GX01
معلومات التواصل	0GX01
معلومات شخصية	0GX01
معلومات شخصيه	0GX01
مقدمة	0GV01
مقدمه	0GV01
ملخص	0GV01
ملخص مهني	0GV01
من أنا	0GV01
من انا	0GV01
مهارات	0GU01
مهارات الحاسب	0GU01
مهارات الحاسب الآلي	0GU01
مهارات الحاسب الالي	0GU01
مهارات الحاسوب	0GU01
مهارات الكمبيوتر	0GU01
مواقع التواصل الاجتماعي	0Gb01
موتمرات	0Gc01
نبذة	0GV01
نبذة تعريفية	0GV01
نبذة شخصية	0GV01
نبذة عن الذات	0GV01
نبذة عني	0GV01
نبذة مختصرة	0GV01
نبذة مهنية	0GV01
نبذه	0GV01
نبذه تعريفيه	0GV01
نبذه شخصيه	0GV01
نبذه عن الذات	0GV01
نبذه عني	0GV01
نبذه مختصره	0GV01
نبذه مهنيه	0GV01
نماذج الأعمال	0GP01
نماذج الاعمال	0GP01
هوايات	0G[01
ورش العمل	0G^01
وسائل التواصل الاجتماعي	0Gb01
وسايل التواصل الاجتماعي	0Gb01
अतिरिक्त जानकारी	0Gg01
अतिरिक्त पाठ्यक्रम	0Gh01
अतिरिक्त विवरण	0Gg01
अध्ययन	0Gi01
अनुभव	0Gj01
अनुलग्नक	0Gk01
अनुशंसाएँ	0Gl01
अनुशंसाएं	0Gl01
अनुसंधान	0Gm01
अन्य	0Gg01
अन्य जानकारी	0Gg01
अपने बारे में	0Gn01
अपेक्षाएँ	0Go01
अपेक्षाएं	0Go01
अभिरुचि	0H001
अभिरुचियाँ	0H001
अभिरुचियां	0H001
आत्म परिचय	0Gn01
आवरण पत्र	0H101
इंटर्नशिप	0Gj01
इच्छित पद	0Go01
उद्देश्य	0Gn01
उपलब्धता	0Go01
उपलब्धि	0H201
उपलब्धियाँ	0H201
उपलब्धियां	0H201
ऑनलाइन प्रोफ़ाइल	0H301
ऑनलाइन प्रोफाइल	0H301
कंप्यूटर कौशल	0H401
कंप्यूटर ज्ञान	0H401
कड़ियाँ	0H301
कडियां	0H301
करियर	0Gj01
करियर उद्देश्य	0Gn01
कवर लेटर	0H101
कार्य अनुभव	0Gj01
कार्य का अनुभव	0Gj01
कार्यशालाएँ	0Gh01
कार्यशालाएं	0Gh01
कार्यानुभव	0Gj01
कैरियर उद्देश्य	0Gn01
कोर्स	0Gh01
कौशल	0H401
क्षमताएँ	0H401
क्षमताएं	0H401
गतिविधियाँ	0H501
गतिविधियां	0H501
छात्रवृत्ति	0H201
ज्ञात भाषाएँ	0H601
ज्ञात भाषाएं	0H601
डिजिटल कौशल	0H401
डिजिटल कौशल स्व मूल्यांकन	0H701
डिजिटल कौशल स्व-मूल्यांकन	0H701
ड्राइविंग लाइसेंस	0H801
तकनीकी कौशल	0H401
तकनीकी ज्ञान	0H401
दक्षताएँ	0H401
दक्षताएं	0H401
निजी जानकारी	0H901
नौकरी का अनुभव	0Gj01
नौकरी वरीयताएँ	0Go01
नौकरी वरीयताएं	0Go01
परिचय	0Gn01
परियोजना	0Gm01
परियोजना कार्य	0Gm01
परियोजनाएँ	0Gm01
परियोजनाएं	0Gm01
परिशिष्ट	0Gk01
पाठ्यक्रम	0Gh01
पुरस्कार	0H201
पुरस्कार एवं सम्मान	0H201
पुरस्कार और सम्मान	0H201
पुस्तकें	0H:01
पेटेंट	0H:01
पेशेवर अनुभव	0Gj01
पेशेवर कौशल	0H401
पेशेवर सदस्यता	0H;01
पेशेवर सारांश	0Gn01
पोर्टफोलियो	0Gm01
प्रकाशन	0H:01
प्रमाण पत्र	0H<01
प्रमाणन	0H<01
प्रमाणपत्र	0H<01
प्रमाणपत्र और लाइसेंस	0H<01
प्रमुख कौशल	0H401
प्रमुख परियोजनाएँ	0Gm01
प्रमुख परियोजनाएं	0Gm01
प्रशिक्षण	0Gh01
प्रशिक्षण और पाठ्यक्रम	0Gh01
प्रस्तुतियाँ	0H:01
प्रस्तुतियां	0H:01
प्रोजेक्ट	0Gm01
प्रोफ़ाइल	0Gn01
प्रोफ़ाइलें	0H301
प्रोफाइल	0Gn01
प्रोफाइलें	0H301
बुनियादी जानकारी	0H901
भाषा	0H601
भाषा कौशल	0H601
भाषा ज्ञान	0H601
भाषाएँ	0H601
भाषाएं	0H601
भाषाओं का ज्ञान	0H601
भाषायी ज्ञान	0H601
मुख्य कौशल	0H401
मूल जानकारी	0H901
मेरे बारे में	0Gn01
योग्यताएँ	0H401
योग्यताएं	0H401
रुचि	0H001
रुचियाँ	0H001
रुचियाँ और शौक	0H001
रुचियां	0H001
रुचियां और शौक	0H001
रोजगार	0Gj01
रोजगार इतिहास	0Gj01
रोज़गार	0Gj01
लक्ष्य	0Gn01
लाइसेंस	0H<01
लाइसेंस और प्रमाणपत्र	0H<01
लिंक	0H301
लेख	0H:01
वांछित नौकरी	0Go01
वांछित पद	0Go01
वाहन चालन लाइसेंस	0H801
विवरण	0Gn01
विविध	0Gg01
विशेषज्ञता	0H401
व्यक्तिगत जानकारी	0H901
व्यक्तिगत परियोजनाएँ	0Gm01
व्यक्तिगत परियोजनाएं	0Gm01
व्यक्तिगत विवरण	0H901
व्यक्तिगत सूचना	0H901
व्यवसायिक अनुभव	0Gj01
व्याख्यान	0H:01
व्यावसायिक अनुभव	0Gj01
व्यावसायिक कौशल	0H401
व्यावसायिक प्रमाणपत्र	0H<01
व्यावसायिक विकास	0Gh01
व्यावसायिक सदस्यता	0H;01
व्यावसायिक सारांश	0Gn01
शिक्षण अनुभव	0Gj01
शिक्षा	0Gi01
शिक्षा और प्रशिक्षण	0Gi01
शैक्षणिक पृष्ठभूमि	0Gi01
शैक्षणिक योग्यता	0Gi01
शैक्षणिक विवरण	0Gi01
शैक्षिक पृष्ठभूमि	0Gi01
शैक्षिक योग्यता	0Gi01
शैक्षिक विवरण	0Gi01
शोध	0Gm01
शोध पत्र	0H:01
शोध प्रकाशन	0H:01
शौक	0H001
शौक और रुचियाँ	0H001
शौक और रुचियां	0H001
संक्षिप्त परिचय	0Gn01
संगठन	0H;01
संगठन सदस्यता	0H;01
संगोष्ठियाँ	0H=01
संगोष्ठियां	0H=01
संगोष्ठी	0H=01
संदर्भ	0Gl01
संदर्भ व्यक्ति	0Gl01
संदर्भ सूची	0Gl01
संपर्क	0H901
संपर्क जानकारी	0H901
संपर्क विवरण	0H901
संलग्नक	0Gk01
सदस्यता	0H;01
सदस्यताएँ	0H;01
सदस्यताएं	0H;01
समाज सेवा	0H501
सम्मान	0H201
सम्मान और पुरस्कार	0H201
सम्मेलन	0H=01
सम्मेलन और संगोष्ठियाँ	0H=01
सम्मेलन और संगोष्ठियां	0H=01
सामाजिक कार्य	0H501
सामाजिक नेटवर्क	0H301
सारांश	0Gn01
सिफ़ारिशें	0Gl01
सिफारिशें	0Gl01
सेमिनार	0H=01
सोशल मीडिया	0H301
स्वयंसेवा	0H501
स्वयंसेवी अनुभव	0H501
स्वयंसेवी कार्य	0H501
स्वैच्छिक कार्य	0H501
การติดต่อ	0H>01
การทํางาน	0H?01
การนําเสนอผลงาน	0H@01
การบรรยาย	0H@01
การประชุม	0HA01
การประชุมวิชาการ	0HA01
การประชุมและสัมมนา	0HA01
การประเมินทักษะดิจิทัลด้วยตนเอง	0HB01
การฝึกงาน	0H?01
การฝึกอบรม	0HC01
การศึกษา	0HD01
การศึกษาและการอบรม	0HD01
การสัมมนา	0HA01
การอบรม	0HC01
การอบรมและสัมมนา	0HC01
การเป็นสมาชิก	0HE01
กิจกรรม	0HF01
กิจกรรมจิตอาสา	0HF01
กิจกรรมนักศึกษา	0HF01
กิจกรรมพิเศษ	0HF01
กิจกรรมยามว่าง	0HG01
กิจกรรมระหว่างเรียน	0HF01
กิจกรรมเพื่อสังคม	0HF01
ข้อมูลการติดต่อ	0H>01
ข้อมูลติดต่อ	0H>01
ข้อมูลพื้นฐาน	0H>01
ข้อมูลส่วนตัว	0H>01
ข้อมูลส่วนบุคคล	0H>01
ข้อมูลอื่นๆ	0HH01
ข้อมูลอ้างอิง	0HI01
ข้อมูลเพิ่มเติม	0HH01
ข้อมูลโดยสรุป	0HJ01
ความคาดหวัง	0HK01
ความต้องการ	0HK01
ความถนัด	0HL01
ความรู้ความสามารถ	0HL01
ความสนใจ	0HG01
ความสนใจพิเศษ	0HG01
ความสนใจและงานอดิเรก	0HG01
ความสามารถ	0HL01
ความสามารถด้านคอมพิวเตอร์	0HL01
ความสามารถด้านภาษา	0HM01
ความสามารถทางภาษา	0HM01
ความสามารถพิเศษ	0HL01
ความสําเร็จ	0HN01
ความเชี่ยวชาญ	0HL01
คอมพิวเตอร์	0HL01
คอร์สเรียน	0HC01
คุณวุฒิ	0HD01
คุณวุฒิการศึกษา	0HD01
คุณสมบัติโดยสรุป	0HJ01
คําแนะนํา	0HI01
งานที่ต้องการ	0HK01
งานวิจัย	0HO01
งานวิจัยตีพิมพ์	0H@01
งานสัมมนา	0HA01
งานอดิเรก	0HG01
งานอดิเรกและความสนใจ	0HG01
งานอาสาสมัคร	0HF01
จดหมายปะหน้า	0HP01
จดหมายสมัครงาน	0HP01
จดหมายแนะนํา	0HI01
จิตอาสา	0HF01
จุดมุ่งหมายในอาชีพ	0HJ01
จุดเด่น	0HJ01
ช่องทางการติดต่อ	0H>01
ช่องทางติดต่อ	0H>01
ติดต่อ	0H>01
ตําแหน่งงานที่ต้องการ	0HK01
ตําแหน่งที่ต้องการ	0HK01
ตําแหน่งที่สมัคร	0HK01
ทักษะ	0HL01
ทักษะคอมพิวเตอร์	0HL01
ทักษะดิจิทัล	0HL01
ทักษะด้านคอมพิวเตอร์	0HL01
ทักษะด้านภาษา	0HM01
ทักษะทางภาษา	0HM01
ทักษะทางวิชาชีพ	0HL01
ทักษะทางเทคนิค	0HL01
ทักษะภาษา	0HM01
ทักษะวิชาชีพ	0HL01
ทักษะหลัก	0HL01
ทักษะเฉพาะด้าน	0HL01
ทักษะและความสามารถ	0HL01
ทุนการศึกษา	0HN01
บทความ	0H@01
บทสรุป	0HJ01
บุคคลที่สามารถอ้างอิงได้	0HI01
บุคคลอ้างอิง	0HI01
ประกาศนียบัตร	0HQ01
ประชุมวิชาการ	0HA01
ประวัติการทํางาน	0H?01
ประวัติการทํางานและการฝึกงาน	0H?01
ประวัติการทํางานและฝึกงาน	0H?01
ประวัติการฝึกงาน	0H?01
ประวัติการฝึกอบรม	0HC01
ประวัติการศึกษา	0HD01
ประวัติการอบรม	0HC01
ประวัติย่อ	0HJ01
ประวัติส่วนตัว	0H>01
ประสบการณ์	0H?01
ประสบการณ์การทํางาน	0H?01
ประสบการณ์ด้านการทํางาน	0H?01
ประสบการณ์ทํางาน	0H?01
ประสบการณ์ฝึกงาน	0H?01
ประสบการณ์วิชาชีพ	0H?01
ประสบการณ์อาสาสมัคร	0HF01
ผลงาน	0HO01
ผลงานตีพิมพ์	0H@01
ผลงานทางวิชาการ	0H@01
ผลงานที่ผ่านมา	0HO01
ผลงานวิจัย	0H@01
ผลงานวิชาการ	0H@01
ผลงานเด่น	0HN01
ผลงานและรางวัล	0HN01
ผลงานโครงการ	0HO01
ผู้อ้างอิง	0HI01
ฝึกงาน	0H?01
พื้นฐานการศึกษา	0HD01
ภาคผนวก	0HR01
ภาษา	0HM01
ภาษาต่างประเทศ	0HM01
ระดับการศึกษา	0HD01
รางวัล	0HN01
รางวัลที่ได้รับ	0HN01
รางวัลและความสําเร็จ	0HN01
รางวัลและเกียรติคุณ	0HN01
รายละเอียดเพิ่มเติม	0HH01
ลักษณะงานที่ต้องการ	0HK01
ลิงก์	0HS01
วัตถุประสงค์	0HJ01
วุฒิการศึกษา	0HD01
วุฒิบัตร	0HQ01
สมรรถนะ	0HL01
สมาคม	0HE01
สมาชิกภาพ	0HE01
สมาชิกสมาคม	0HE01
สมาชิกองค์กร	0HE01
สรุป	0HJ01
สรุปประวัติ	0HJ01
สัมมนา	0HA01
สิทธิบัตร	0H@01
สิ่งที่สนใจ	0HG01
สิ่งพิมพ์	0H@01
สื่อสังคมออนไลน์	0HS01
หนังสือ	0H@01
หลักสูตร	0HC01
หลักสูตรฝึกอบรม	0HC01
หลักสูตรอบรม	0HC01
องค์กรวิชาชีพ	0HE01
อบรม	0HC01
อบรมและสัมมนา	0HC01
อาสาสมัคร	0HF01
อื่นๆ	0HH01
เกียรติบัตร	0HQ01
เกียรติบัตรและรางวัล	0HN01
เกียรติประวัติ	0HN01
เกี่ยวกับฉัน	0HJ01
เกี่ยวกับดิฉัน	0HJ01
เกี่ยวกับตนเอง	0HJ01
เกี่ยวกับผม	0HJ01
เครือข่ายสังคม	0HS01
เครื่องมือ	0HL01
เงินเดือนที่ต้องการ	0HK01
เทคโนโลยี	0HL01
เบ็ดเตล็ด	0HH01
เป้าหมาย	0HJ01
เป้าหมายในการทํางาน	0HJ01
เป้าหมายในอาชีพ	0HJ01
เพิ่มเติม	0HH01
เว็บไซต์	0HS01
เอกสารแนบ	0HR01
แนะนําตนเอง	0HJ01
แนะนําตัว	0HJ01
แฟ้มสะสมผลงาน	0HO01
โครงการ	0HO01
โครงการที่ผ่านมา	0HO01
โครงการวิจัย	0HO01
โครงการส่วนตัว	0HO01
โครงงาน	0HO01
โซเชียลมีเดีย	0HS01
โปรเจกต์	0HO01
โปรเจค	0HO01
โปรเจ็กต์	0HO01
โปรไฟล์	0HJ01
โปรไฟล์ออนไลน์	0HS01
ใบขับขี่	0HT01
ใบประกอบวิชาชีพ	0HQ01
ใบประกาศ	0HQ01
ใบประกาศนียบัตร	0HQ01
ใบรับรอง	0HQ01
ใบรับรองและประกาศนียบัตร	0HQ01
ใบรับรองและใบอนุญาต	0HQ01
ใบอนุญาต	0HQ01
ใบอนุญาตขับขี่	0HT01
ใบอนุญาตขับรถ	0HT01
ไฟล์แนบ	0HR01
ấn phẩm	01]01
その他	0HU01
その他の情報	0HU01
その他特記事項	0HU01
はじめに	0HV01
アウトプット	0HW01
アカウント	0Bb01
アピールポイント	0HV01
アルバイト	0HX01
アルバイト歴	0HX01
イベント	0HY01
イベント参加	0HY01
インターン	0HX01
インターンシップ	0HX01
インターン経験	0HX01
ウェブサイト	0Bb01
オープンソース	0>f01
カバーレター	0HZ01
カンファレンス	0HY01
キャリア	0HX01
キャリアの方向性	0H[01
キャリアサマリー	0HV01
キャリアプラン	0H[01
キャリア要約	0HV01
コミュニティ活動	0H\01
コンタクト	0H]01
コンテスト	0H^01
サマリー	0HV01
サークル活動	0H\01
スキル	0;B01
スキルシート	0;B01
スキルセット	0;B01
スキルマップ	0;B01
スキル・知識	0;B01
スキル一覧	0;B01
セミナー	0HY01
セミナー受講	0H_01
ソフトウェア	0;B01
ソーシャルメディア	0Bb01
テクニカルスキル	0;B01
デジタルスキル自己評価	0H`01
トレーニング	0H_01
パソコンスキル	0;B01
パーソナルデータ	0H]01
ビジネススキル	0;B01
プログラミング言語	0;B01
プロジェクト	0>f01
プロジェクト実績	0>f01
プロジェクト経歴	0>f01
プロジェクト経験	0>f01
プロジェクト詳細	0>f01
プロフィール	0HV01
プロフィールリンク	0Bb01
プロフィール情報	0H]01
ボランティア	0H\01
ボランティア活動	0H\01
ボランティア経験	0H\01
ポートフォリオ	0>f01
リファレンス	0Ha01
リンク	0Bb01
ワークヒストリー	0HX01
专业会员	0Hb01
专业协会	0Hb01
专业培训	0Hc01
专业技能	0;C01
专业特长	0;C01
专业知识	0;C01
专业能力	0;C01
专业证书	0Hd01
专业课程	0Hc01
专利	0He01
专利成果	0He01
业余爱好	0Hf01
个人主页	0Hg01
个人亮点	0Hh01
个人介绍	0Hh01
个人优势	0Hh01
个人作品	0Hi01
个人信息	0Hj01
个人兴趣	0Hf01
个人基本信息	0Hj01
个人总结	0Hh01
个人情况	0Hj01
个人成就	0Hk01
个人技能	0;C01
个人概况	0Hj01
个人概述	0Hh01
个人爱好	0Hf01
个人特点	0Hh01
个人特长	0;C01
个人简介	0Hh01
个人经历	0Hl01
个人能力	0;C01
个人荣誉	0Hk01
个人评价	0Hh01
个人资料	0Hj01
个人链接	0Hg01
个人陈述	0Hh01
个人项目	0Hi01
主な実績	0H^01
主な経歴	0HX01
主な職歴	0HX01
主修课程	0Hc01
主要プロジェクト	0>f01
主要工作經歷	0Hm01
主要工作经历	0Hl01
主要成就	0Hk01
主要成果	0Hk01
主要技能	0;C01
主要荣誉	0Hk01
主要课程	0Hc01
主要项目	0Hi01
主要项目经历	0Hi01
今後のキャリア	0H[01
从业经历	0Hl01
仕事	0HX01
仕事経験	0HX01
付記	0HU01
付録	0Hn01
代表作品	0Ho01
代表项目	0Hi01
任职经历	0Hl01
任職經歷	0Hm01
企业经历	0Hl01
休閒活動	0I001
休閒興趣	0I001
优势	0Hh01
会员	0Hb01
会员资格	0Hb01
会員資格	0I101
会議	0HY01
会议	0I201
会议与研讨会	0I201
会议经历	0I201
余暇	0I301
作品	0I403
作品展示	0Hi01
作品集	0I702
使える道具・ソフト	0;B01
使用ツール	0;B01
使用可能ツール	0;B01
使用工具	0I901
使用技術	0;B01
使用言語	0I:01
保有スキル	0;B01
保有資格	0I;01
保有資格・免許	0I;01
個人データ	0H]01
個人プロジェクト	0>f01
個人介紹	0I<01
個人作品	0Ho01
個人優勢	0I<01
個人基本資料	0I=01
個人專案	0Ho01
個人情報	0H]01
個人成就	0I>01
個人技能	0I901
個人概述	0I<01
個人特質	0I<01
個人簡介	0I<01
個人簡述	0I<01
個人網站	0I?01
個人總結	0I<01
個人興趣	0I001
個人資料	0I=01
個人資訊	0I=01
個人開発	0>f01
側專案	0Ho01
備考	0HU01
備註	0I@01
免許	0I;01
免許・資格	0I;01
公益活动	0IA01
公益活動	0IB01
公益经历	0IA01
关于我	0Hh01
兴趣	0Hf01
兴趣与爱好	0Hf01
兴趣爱好	0Hf01
兴趣特长	0Hf01
其他	0IC02
其他信息	0IE01
其他情况	0IE01
其他技能	0I901
其他说明	0IE01
其他資料	0I@01
其他資訊	0I@01
其它	0IC02
其它信息	0IE01
兼职经历	0Hl01
出版	0IF03
出版・著作	0HW01
出版品	0II01
出版物	0IJ02
出身校	0IL01
制作実績	0>f01
制作物	0>f01
办公技能	0;C01
功績	0H^01
加入団体	0I101
勉強会	0HY01
勤務歴	0HX01
勤務経歴	0HX01
协会会员	0Hb01
協會會員	0IM01
参与的项目	0Hi01
参与项目	0Hi01
参会经历	0I201
参加プロジェクト	0>f01
参加会议	0I201
参加学会	0HY01
参画プロジェクト	0>f01
參加研討會	0IN01
參與專案	0Ho01
发明专利	0He01
发表作品	0He01
发表文章	0He01
发表论文	0He01
取得資格	0I;01
取得資格・免許	0I;01
取得資格一覧	0I;01
受教育经历	0IO01
受訓經歷	0IP01
受講コース	0H_01
受講歴	0H_01
受講研修	0H_01
受講講座	0H_01
受賞	0H^01
受賞・実績	0H^01
受賞・表彰	0H^01
受賞・表彰歴	0H^01
受賞歴	0H^01
受賞等	0H^01
受賞経験	0H^01
各種アカウント	0Bb01
各種リンク	0Bb01
同事评价	0IQ01
嗜好	0I001
团体会员	0Hb01
団体活動	0I101
在校实践	0IA01
在校情况	0IA01
在校经历	0IA01
在职培训	0Hc01
在職進修	0IP01
地域活動	0H\01
執筆	0HW01
執筆・登壇	0HW01
執筆実績	0HW01
培訓	0IP01
培訓經歷	0IP01
培训	0Hc01
培训情况	0Hc01
培训经历	0Hc01
培训经验	0Hc01
培训课程	0Hc01
基本データ	0H]01
基本信息	0Hj01
基本情况	0Hj01
基本情報	0H]01
基本資料	0I=01
基本資訊	0I=01
基本資訊與聯絡方式	0I=01
基本资料	0Hj01
基础信息	0Hj01
备注	0IE01
外国語	0I:01
外語	0IR01
外語水平	0IR01
外語能力	0IR01
外语	0IS01
外语技能	0IS01
外语水平	0IS01
外语能力	0IS01
外部発表	0HW01
奖励	0Hk01
奖励情况	0Hk01
奖励荣誉	0Hk01
奖学金	0Hk01
奖惩情况	0Hk01
奖项	0Hk01
奨学金	0H^01
好きなこと	0I301
学业情况	0IO01
学业经历	0IO01
学业背景	0IO01
学习培训	0Hc01
学习情况	0IO01
学习经历	0IO01
学习背景	0IO01
学会	0I101
学会・セミナー	0HY01
学会任职	0Hb01
学会参加	0HY01
学会活動	0I101
学会発表	0HW01
学位	0IL01
学历	0IO01
学历信息	0IO01
学历情况	0IO01
学历背景	0IO01
学术交流	0I201
学术会议	0I201
学术兼职	0Hb01
学术发表	0He01
学术成果	0He01
学术背景	0IO01
学术著作	0He01
学术论文	0He01
学業	0IL01
学歴	0IL01
学歴 教育	0IL01
学歴/教育	0IL01
学歴・研修	0IL01
学歴詳細	0IL01
学生工作	0IA01
学生干部经历	0IA01
学生活动	0IA01
学生活動	0H\01
學會會員	0IM01
學業背景	0IT01
學歷	0IT01
學歷背景	0IT01
學生活動	0IB01
學經歷	0Hm01
學經歷背景	0IT01
學習經歷	0IT01
學術交流	0IN01
學術會議	0IN01
學術發表	0II01
學術研討會	0IN01
學術背景	0IT01
學術著作	0II01
实习	0Hl01
实习与工作经历	0Hl01
实习工作经历	0Hl01
实习经历	0Hl01
实习经验	0Hl01
实践经历	0Hl01
実務経験	0HX01
実績	0H^01
實習	0Hm01
實習經歷	0Hm01
實習經驗	0Hm01
専門スキル	0;B01
専門分野	0;B01
専門知識	0;B01
專利	0II01
專案	0Ho01
專案作品	0Ho01
專案經歷	0Ho01
專案經驗	0Ho01
專業協會	0IM01
專業學會	0IM01
專業技能	0I901
專業摘要	0I<01
專業知識	0I901
專業經歷	0Hm01
專業經驗	0Hm01
專業能力	0I901
專業訓練	0IP01
專業證書	0IU01
專業證照	0IU01
專業資格	0IU01
專長	0I901
專題	0Ho01
專題研究	0Ho01
專題經歷	0Ho01
專題製作	0Ho01
就业意向	0IV01
就业经历	0Hl01
就業經歷	0Hm01
履修科目	0H_01
工作	0Hl01
工作与实习经历	0Hl01
工作实习经历	0Hl01
工作履历	0Hl01
工作履历表	0Hl01
工作履歷	0Hm01
工作总结	0Hh01
工作情况	0Hl01
工作技能	0IW02
工作摘要	0I<01
工作期望	0IV01
工作简历	0Hl01
工作經歷	0Hm01
工作經驗	0Hm01
工作经历	0Hl01
工作经验	0Hl01
工作背景	0Hl01
工作資歷	0Hm01
工具	0IW02
工程项目	0Hi01
工讀經驗	0Hm01
希望	0H[01
希望勤務地	0H[01
希望勤務条件	0H[01
希望工作條件	0IY01
希望条件	0H[01
希望條件	0IY01
希望職位	0IY01
希望職種	0H[01
应聘岗位	0IV01
应聘职位	0IV01
开源	0Hi01
开源作品	0Hi01
开源经历	0Hi01
开源贡献	0Hi01
开源项目	0Hi01
开源项目和作品	0Hi01
引荐	0IQ01
引薦	0IZ01
強み	0HV01
得意分野	0;B01
得意技術	0;B01
得獎	0I>01
得獎紀錄	0I>01
得獎經歷	0I>01
志工	0IB01
志工服務	0IB01
志工經歷	0IB01
志工經驗	0IB01
志愿服务	0IA01
志愿活动	0IA01
志愿经历	0IA01
志愿者活动	0IA01
志愿者经历	0IA01
志望動機	0H[01
志願工作	0IB01
志願服務	0IB01
応募想定職種	0H[01
応募職種	0H[01
意向职位	0IV01
愛好	0I001
應徵職位	0IY01
應徵職務	0IY01
成就	0I[02
成果	0H^01
成果物	0>f01
我的优势	0Hh01
所属	0I101
所属団体	0I101
所属学会	0I101
所属学会・団体	0I101
所有資格	0I;01
所获奖项	0Hk01
所获荣誉	0Hk01
所获证书	0Hd01
执业资格	0Hd01
技术	0;C01
技术分享	0He01
技术技能	0;C01
技术文章	0He01
技术栈	0;C01
技术特长	0;C01
技术背景	0;C01
技术能力	0;C01
技能	0I]03
技能与特长	0;C01
技能专长	0;C01
技能列表	0;C01
技能專長	0I901
技能总结	0;C01
技能掌握	0;C01
技能描述	0;C01
技能水平	0;C01
技能清单	0;C01
技能清單	0I901
技能点	0;C01
技能特长	0;C01
技能與專長	0I901
技能证书	0Hd01
技術	0I`02
技術スキル	0;B01
技術スタック	0;B01
技術專長	0I901
技術棧	0I901
技術能力	0I901
技術要素	0;B01
担当プロジェクト	0>f01
持有證照	0IU01
持有证书	0Hd01
掌握技能	0;C01
掌握的技能	0;C01
掌握语言	0IS01
推荐	0IQ01
推荐人	0IQ01
推荐信	0IQ01
推荐评价	0IQ01
推荐语	0IQ01
推薦	0Ib02
推薦人	0Ib02
推薦信	0IZ01
推薦函	0IZ01
推薦文	0Ha01
推薦状	0Ha01
推薦者	0Ha01
摘要	0Id02
擅長工具	0I901
擅長技能	0I901
擅长技能	0;C01
擅长领域	0;C01
教学经历	0Hl01
教學經歷	0Hm01
教歴	0HX01
教育	0If03
教育・研修	0IL01
教育与培训	0IO01
教育信息	0IO01
教育学历	0IO01
教育履历	0IO01
教育情况	0IO01
教育歴	0HX01
教育歴と資格	0IL01
教育程度	0Ii02
教育經歷	0IT01
教育经历	0IO01
教育背景	0If03
教育與培訓	0IT01
教育訓練	0IP01
教育訓練背景	0IT01
数字技能自评	0Ik01
数字素养自评	0Ik01
數位能力自評	0Il01
文章	0Im02
更多信息	0IE01
曾获奖项	0Hk01
曾获荣誉	0Hk01
最終学歴	0IL01
最高學歷	0IT01
會員	0IM01
會員資格	0IM01
會議	0IN01
會議與研討會	0IN01
期刊論文	0II01
期望	0IV01
期望工作	0Io02
期望职位	0IV01
本人希望	0H[01
本人希望欄	0H[01
本人希望記入欄	0H[01
本人情報	0H]01
杂项	0IE01
校内经历	0IA01
校园实践	0IA01
校园活动	0IA01
校园经历	0IA01
校園經歷	0IB01
核心优势	0Hh01
核心技能	0;C01
核心能力	0I901
核心项目	0Hi01
案件	0>f01
案件実績	0>f01
検定	0I;01
業務内容	0HX01
業務経歴	0HX01
業務経験	0HX01
業績	0HW01
業績と職歴	0HX01
概要	0HV01
概述	0Hh01
榮譽	0I>01
榮譽事蹟	0I>01
榮譽獎項	0I>01
榮譽與獎項	0I>01
比賽經歷	0I>01
比赛经历	0Hk01
毕业院校	0IO01
氏名	0H]01
求学经历	0IO01
求學經歷	0IT01
求职信	0J101
求职岗位	0IV01
求职意向	0IV01
求职意愿	0IV01
求职期望	0IV01
求职状态	0IV01
求职目标	0IV01
求職信	0J201
求職意向	0IY01
求職條件	0IY01
求職目標	0IY01
求職者希望條件	0IY01
活かせるスキル	0;B01
活かせる知識・経験・技術	0;B01
活かせる経験	0;B01
活かせる経験・知識	0;B01
活かせる経験・知識・技術	0;B01
活動	0H\01
添え状	0HZ01
添付	0Hn01
添付ファイル	0Hn01
添付書類	0Hn01
添付資料	0Hn01
演講	0II01
演講與著作	0II01
演讲	0He01
演讲和讲义	0He01
照会先	0Ha01
熟悉技术	0;C01
爱好	0Hf01
爱好兴趣	0Hf01
爱好特长	0Hf01
特技	0;B01
特記事項	0HU01
特許	0HW01
特长	0;C01
特长爱好	0Hf01
獎學金	0I>01
獎項	0I>01
獲獎	0I>01
獲獎紀錄	0I>01
獲獎經歷	0I>01
現職	0Hm01
略歴	0HV01
発表	0HW01
発表実績	0HW01
発表論文	0HW01
登壇	0HW01
登壇・執筆	0HW01
登壇実績	0HW01
發表	0II01
發表論文	0II01
相关技能	0;C01
相关证书	0Hd01
相关课程	0Hc01
相关链接	0Hg01
相關經驗	0Hm01
相關課程	0IP01
相關證照	0IU01
相關連結	0I?01
知識・スキル	0;B01
研修	0H_01
研修・講座	0H_01
研修受講歴	0H_01
研修歴	0H_01
研究	0>f01
研究・学歴	0IL01
研究兴趣	0Hf01
研究内容	0>f01
研究專案	0Ho01
研究成果	0Im02
研究方向	0Hf01
研究業績	0HW01
研究歴	0HX01
研究經歷	0Hm01
研究经历	0Hl01
研究興趣	0I001
研究計畫	0Ho01
研究関心	0I301
研習	0IP01
研討會	0IN01
研讨会	0I201
社交主页	0Hg01
社交媒体	0Hg01
社交媒體	0I?01
社交网络	0Hg01
社交账号	0Hg01
社会任职	0Hb01
社会兼职	0Hb01
社会实践	0IA01
社会实践经历	0IA01
社会工作	0IA01
社会服务	0IA01
社会活动	0IA01
社会活動	0H\01
社会经历	0IA01
社会职务	0Hb01
社会貢献活動	0H\01
社团活动	0IA01
社团经历	0IA01
社團會員	0IM01
社團活動	0IB01
社團經歷	0IB01
社團經驗	0IB01
社會參與	0IB01
社會服務	0IB01
社群媒體	0I?01
社群網站	0I?01
社群連結	0I?01
私について	0HV01
科研成果	0He01
科研经历	0Hl01
科研项目	0Hi01
科研项目经历	0Hi01
程式語言	0I901
竞赛	0Hk01
竞赛经历	0Hk01
竞赛获奖	0Hk01
競賽	0I>01
競賽經歷	0I>01
简介	0Hh01
簡介	0I<01
簡歷摘要	0I<01
紹介文	0HV01
組織成員	0IM01
経歴	0HX01
経歴概要	0HV01
経歴要約	0HV01
経験	0HX01
経験スキル	0;B01
経験技術	0;B01
經歷	0Hm01
網路連結	0I?01
组织成员	0Hb01
经历	0Hl01
继续教育	0Hc01
编程语言	0;C01
网站	0Hg01
网络链接	0Hg01
義工	0IB01
義工經歷	0IB01
習得スキル	0;B01
职业履历	0Hl01
职业总结	0Hh01
职业意向	0IV01
职业技能	0;C01
职业概述	0Hh01
职业生涯	0Hl01
职业目标	0IV01
职业简介	0Hh01
职业经历	0Hl01
职业经验	0Hl01
职业规划	0IV01
职业证书	0Hd01
职业资格	0Hd01
职业资格证书	0Hd01
职场经历	0Hl01
职称	0Hd01
联系	0Hj01
联系信息	0Hj01
联系我	0Hj01
联系方式	0Hj01
联络方式	0Hj01
聯絡我	0I=01
聯絡方式	0I=01
聯絡資料	0I=01
聯絡資訊	0I=01
聯繫方式	0I=01
職務内容	0HX01
職務履歴	0HX01
職務概要	0HV01
職務経歴	0HX01
職務経歴の詳細	0HX01
職務経歴詳細	0HX01
職務経験	0HX01
職務經歷	0Hm01
職務要約	0HV01
職業概述	0I<01
職業目標	0IY01
職業経験	0HX01
職業經歷	0Hm01
職歴	0HX01
職歴要約	0HV01
職涯摘要	0I<01
職涯目標	0IY01
職涯經歷	0Hm01
背景调查联系人	0IQ01
能力	0I]03
能力特长	0;C01
自傳	0I<01
自動車運転免許	0J301
自己pr	0HV01
自己アピール	0HV01
自己啓発	0H_01
自己紹介	0HV01
自我介紹	0I<01
自我介绍	0Hh01
自我总结	0Hh01
自我描述	0Id02
自我評價	0I<01
自我评价	0Hh01
自荐信	0J101
自薦信	0J201
自评	0Hh01
自述	0I<01
興味	0I301
興味・関心	0I301
興味分野	0I301
興趣	0I001
興趣愛好	0I001
興趣與嗜好	0I001
英语水平	0IS01
英语能力	0IS01
荣誉	0Hk01
荣誉与奖项	0Hk01
荣誉奖励	0Hk01
荣誉奖项	0Hk01
荣誉情况	0Hk01
荣誉获奖	0Hk01
荣誉证书	0Hk01
获奖	0Hk01
获奖信息	0Hk01
获奖情况	0Hk01
获奖经历	0Hk01
获奖荣誉	0Hk01
获奖记录	0Hk01
获得荣誉	0Hk01
获得证书	0Hd01
著作	0IF03
著作・論文	0HW01
著作與發表	0II01
著作论文	0He01
著書	0HW01
著書・論文	0HW01
补充信息	0IE01
补充说明	0IE01
表彰	0H^01
表彰歴	0H^01
補充資訊	0I@01
補足	0HU01
補足情報	0HU01
要約	0HV01
言語	0I:01
言語スキル	0I:01
言語・技術	0;B01
言語能力	0I:01
訓練	0IP01
訓練課程	0IP01
話せる言語	0I:01
認定	0I;01
認定資格	0I;01
認證	0IU01
語学	0I:01
語学スキル	0I:01
語学力	0I:01
語学能力	0I:01
語文	0IR01
語文程度	0IR01
語文能力	0IR01
語言	0IR01
語言技能	0IR01
語言程度	0IR01
語言能力	0IR01
語言與技能	0I901
課外活動	0J402
課程	0IP01
論文	0J602
論文・著書	0HW01
論文發表	0II01
諮詢人	0IZ01
講座	0H_01
講演	0HW01
證明人	0IZ01
證書	0IU01
證照	0IU01
證照與資格	0IU01
證照資格	0IU01
计算机技能	0;C01
计算机能力	0;C01
认证	0Hd01
讲座	0I201
论文	0He01
论文与专利	0He01
论文专利	0He01
论文发表	0He01
论文情况	0He01
论文著作	0He01
证书	0Hd01
证书情况	0Hd01
证书认证	0Hd01
证书资质	0Hd01
证明人	0IQ01
证照	0Hd01
语种	0IS01
语种能力	0IS01
语言	0IS01
语言技能	0IS01
语言掌握	0IS01
语言水平	0IS01
语言能力	0IS01
课余爱好	0Hf01
课外活动	0IA01
课程	0Hc01
课程项目	0Hi01
课题与论文	0He01
课题项目	0Hi01
資格	0I;01
資格・免状	0I;01
資格・免許	0I;01
資格・検定	0I;01
資格一覧	0I;01
資格認證	0IU01
資格證書	0IU01
賞罰	0H^01
资格	0Hd01
资格认证	0Hd01
资格证书	0Hd01
资质	0Hd01
资质证书	0Hd01
趣味	0I301
趣味 特技	0I301
趣味/特技	0I301
趣味など	0I301
趣味・特技	0I301
趣味・関心	0I301
身元照会先	0Ha01
軟體技能	0I901
転職希望条件	0H[01
软件技能	0;C01
软技能	0;C01
进修	0Hc01
进修培训	0Hc01
进修经历	0Hc01
追記	0HU01
送付状	0HZ01
連結	0I?01
連絡先	0H]01
連絡先情報	0H]01
進修	0IP01
進修課程	0IP01
運転免許	0J301
運転免許証	0J301
部活動	0H\01
重点项目	0Hi01
重要项目	0Hi01
链接	0Hg01
開源專案	0Ho01
開源貢獻	0Ho01
開発スキル	0;B01
開発実績	0>f01
開発経歴	0>f01
開発経験	0>f01
関心	0I301
関心事	0I301
関心分野	0I301
關於我	0I<01
附件	0J802
附件材料	0J:01
附加信息	0IE01
附加資訊	0I@01
附录	0J:01
附錄	0J;01
電腦專長	0I901
電腦技能	0I901
項目	0Ho01
項目經歷	0Ho01
項目經驗	0Ho01
项目	0Hi01
项目介绍	0Hi01
项目作品	0Hi01
项目实践	0Hi01
项目展示	0Hi01
项目成果	0Hi01
项目案例	0Hi01
项目简介	0Hi01
项目经历	0Hi01
项目经验	0Hi01
项目背景	0Hi01
駕照	0J<01
駕駛執照	0J<01
驾照	0J=01
驾驶执照	0J=01
驾驶证	0J=01
가입단체	0J>01
간단소개	0J?01
간략소개	0J?01
강연	0J@01
강의경력	0JA01
강점	0J?01
개발스택	0>>01
개요	0J?01
개인신상	0JB01
개인정보	0JB01
개인프로젝트	0JC01
경력	0JA01
경력기술	0JA01
경력기술서	0JA01
경력사항	0JA01
경력상세	0JA01
경력소개	0JA01
경력요약	0J?01
경력정보	0JA01
경험	0JA01
공모전	0JD01
공인어학	0JE01
공인어학성적	0JE01
관련링크	0JF01
관심분야	0JG01
관심사	0JG01
교내활동	0JH01
교외활동	0JH01
교육	0JI01
교육경험	0JJ01
교육과정	0JJ01
교육및연수	0JJ01
교육및학력	0JI01
교육사항	0JI01
교육수료	0JJ01
교육이력	0JI01
교육이수	0JJ01
교육이수내역	0JJ01
교육활동	0JJ01
교육훈련	0JJ01
구사언어	0JE01
구직희망조건	0JK01
그외	0JL01
근무경력	0JA01
기고	0J@01
기본사항	0JB01
기본인적사항	0JB01
기본정보	0JB01
기술	0>>01
기술사항	0>>01
기술스택	0>>01
기술역량	0>>01
기타	0JL01
기타사항	0JL01
기타정보	0JL01
기타활동	0JH01
나에대하여	0J?01
논문	0J@01
논문및저서	0J@01
논문실적	0J@01
능력	0>>01
단체활동	0J>01
대외활동	0JH01
대회	0JD01
대회수상	0JD01
도구	0>>01
동아리활동	0JH01
디지털역량	0JM01
디지털역량자가진단	0JM01
레퍼런스	0JN01
링크	0JF01
면허	0JO01
면허및자격증	0JO01
발표	0J@01
발표및기고	0J@01
보유기술	0>>01
보유능력	0>>01
보유스킬	0>>01
보유역량	0>>01
보유자격증	0JO01
봉사	0JH01
봉사경험	0JH01
봉사활동	0JH01
부록	0JP01
비고	0JL01
사용가능기술	0>>01
사용기술	0>>01
사이드프로젝트	0JC01
사회봉사	0JH01
사회활동	0JH01
상세경력	0JA01
상훈	0JD01
성과	0JD01
세미나	0JQ01
소개	0J?01
소개글	0J?01
소셜링크	0JF01
소셜미디어	0JF01
소속단체	0J>01
소속학회	0J>01
수강과목	0JJ01
수료과정	0JJ01
수상	0JD01
수상경력	0JD01
수상경험	0JD01
수상내역	0JD01
수상및장학	0JD01
수상실적	0JD01
수상이력	0JD01
수행과제	0JC01
수행프로젝트	0JC01
스킬	0>>01
신상정보	0JB01
아르바이트	0JA01
어학	0JE01
어학능력	0JE01
어학사항	0JE01
어학성적	0JE01
어학시험	0JE01
언어	0JE01
언어능력	0JE01
업무경력	0JA01
업무경험	0JA01
업무역량	0>>01
업적	0JD01
여가활동	0JG01
역량	0>>01
연구	0JC01
연구경력	0JA01
연구과제	0JC01
연구관심분야	0JG01
연구실적	0J@01
연구업적	0J@01
연구프로젝트	0JC01
연락처	0JB01
연락처정보	0JB01
연수	0JJ01
연수사항	0JJ01
오픈소스	0JC01
오픈소스활동	0JC01
온라인프로필	0JF01
외국어	0JE01
외국어능력	0JE01
외부교육	0JJ01
요약	0J?01
운전면허	0JR01
운전면허증	0JR01
웹사이트	0JF01
이력	0JA01
이수과정	0JJ01
이수교육	0JJ01
인적사항	0JB01
인적정보	0JB01
인증	0JO01
인턴	0JA01
인턴경험	0JA01
인턴십	0JA01
자격	0JO01
자격내용	0JO01
자격면허	0JO01
자격및면허	0JO01
자격사항	0JO01
자격증	0JO01
자격증및면허	0JO01
자격증및어학	0JO01
자기pr	0J?01
자기소개	0J?01
자기소개글	0J?01
자기소개서	0J?01
자기소개편지	0JS01
자원봉사	0JH01
자원봉사활동	0JH01
작품	0JC01
장학금	0JD01
재직경력	0JA01
저는	0J?01
저서	0J@01
저서및논문	0J@01
저술	0J@01
전문기술	0>>01
전문분야	0>>01
전문역량	0>>01
주요경력	0JA01
주요기술	0>>01
주요성과	0JD01
주요프로젝트	0JC01
주요활동	0JH01
지원동기	0JK01
지원분야	0JK01
지원직무	0JK01
직무경력	0JA01
직무경험	0JA01
직무교육	0JJ01
직무역량	0>>01
직장경력	0JA01
직장생활	0JA01
참여프로젝트	0JC01
채널	0JF01
첨부	0JP01
첨부서류	0JP01
첨부파일	0JP01
최종학력	0JI01
추가사항	0JL01
추가정보	0JL01
추천	0JN01
추천사	0JN01
추천서	0JN01
추천인	0JN01
출판	0J@01
출판물	0J@01
취득자격	0JO01
취미	0JG01
취미 특기	0JG01
취미, 특기	0JG01
취미/특기	0JG01
취미및특기	0JG01
취미사항	0JG01
취미생활	0JG01
취미와특기	0JG01
커리어	0JA01
커리어요약	0J?01
커뮤니티활동	0JH01
커버레터	0JS01
컨퍼런스	0JQ01
컴퓨터능력	0>>01
컴퓨터활용	0>>01
컴퓨터활용능력	0>>01
콘퍼런스	0JQ01
토이프로젝트	0JC01
툴	0>>01
특기	0>>01
특이사항	0JL01
특허	0J@01
특허및논문	0J@01
팀프로젝트	0JC01
평판조회	0JN01
포트폴리오	0JC01
프로그래밍언어	0>>01
프로그램	0>>01
프로젝트	0JC01
프로젝트경력	0JC01
프로젝트경험	0JC01
프로젝트수행경험	0JC01
프로젝트이력	0JC01
프로필	0J?01
프로필링크	0JF01
학교	0JI01
학교교육	0JI01
학내활동	0JH01
학력	0JI01
학력및교육	0JI01
학력사항	0JI01
학력정보	0JI01
학술대회	0JQ01
학술대회참가	0JQ01
학술발표	0J@01
학술활동	0J@01
학업	0JI01
학위	0JI01
학회및세미나	0JQ01
학회활동	0J>01
한줄소개	0J?01
핵심기술	0>>01
핵심역량	0J?01
핵심요약	0J?01
행사	0JQ01
행사참여	0JQ01
협회활동	0J>01
활동	0JH01
활동사항	0JH01
활용기술	0>>01
활용언어	0JE01
활용툴	0>>01
회사경력	0JA01
회원	0J>01
회원자격	0J>01
훈련	0JJ01
흥미	0JG01
희망	0JK01
희망근무조건	0JK01
희망사항	0JK01
희망업무	0JK01
희망연봉	0JK01
희망직무	0JK01
희망직종	0JK01
"#, r#"0000000000000000Xjn_0000m65b00000000TLVJ00000000PSPH00000000\U;gh]U9000000000000T6M[P?R]<nF[8T\\0000hEMf000000000000d<6N00000000
00000000@52E0000I1B\00000000<:X60000000000000000Q59e00000000H]7]`OUZlVE7H_91E6fG000000000000000000004AB50000000000000000loN>0000
00000000XRZN@j\im5dX000000000000Dff:0000000088EB000000000000Pk0Q000000004?1]4N[XDkMn<lBH00000000<Doe0000LhAN000000000000<[>l0000
HUbY000000000000000000000000a4o20000LMei0000\ZR]03C7LeIU0000000000000000TD?E000000000000000000004oiS0000000000000000TGkJPAb=`]Zc
0000PHL70000LXW]\;K600000000HgGU000000000000000000000000000000000000@HQg00000000dX]l00000000<[jJ0m5T000000000000HXJnd_DF00000000
000000000000000000000?7I`XE@Q420000000000000000000000000T1GR02io<8[1l8O7LT7Th^b28<[^lTB;TkBHP8oI0000TaWK000000000000dC><00000000
d1:X0000000000000000Hg;X0000PODi000000000000@A9WdR<H\<3`00000000h;?o0000XUo00000000000000000@7_l000000000000LccW0000PMXB4LH?@8Im
0000000000000000000000000000000000000000D0g_00004EB]000000000EaR00000O4\00000000000000000Zj]0000DRTj000000000000XId]\YN?0000H1>:
0000000000000000000000000000<W@R00000000T0[>X4[T00000000XU4Q0000000000000UKe000000000000000000000000PQlH00000000LF[F8V3_00000000
00000000`kT;<AcjP9fF000041^N000000000000DRS[0000000000000000A3QR0000000000000000000000000000HZAlHTM500000000hIG20000000000000000
00000000000000000000000009^30000@PXH`j_i16>5000000000000000000000000`N^04kSHDaQb0000TfOK000000000000@9PY0000Hi]e00000000X2kc0000
00000000TIY9000000000000dPS20_oD@_0Q00000000000000000000`Hc?PYAR0000\5iHT;`\\CS[LI>896HBlYXG000000000000@?_GP1`]@5<CL]H30T500000
00000000000000000000lj5G0000@4\90G=IHOd>@D]:8BJQ<YRE`jF4000000000000000000000000000000000000DB7?0000hAT^00000000`0[f4:6JPBJkl;g=
X:D9<Nk[\YgB\jY:0000000000000000=0DYQ3We0000000000000000000000000000i1^j0000`4GcPZfI0000`:f4THF9`N`F000000000000@<Q4Hg<[00000000
00000000000000000000000000000000Hi;:XDem`:Vj00000000`Vf<@[dl0000LML60000000000000000000000000000`F8ZhJ=b00000000000000000WKP0000
000000000000000000000000000000000000000000000000000000000000@54G000000000000lWbi0000000000000000000000000VT5ho]]00000000T_?h<T8o
000000000000e7YDDFPY00000000000000000000@Pcd00000000000000000000h7j600000000PjL\d1JEi2jk0KPH00000000X>C3000000000000000000000000
00000000A2<B0000000000000000000014Mo00000000\Q6Se78M0000000000000000HHaTlkHk00000000=52bl^K9hKJK000000000_He41hm0000000000000000
000000000000000000000B>>00000000T@Pf00000000000000000000`;N@000000004n_O<oDG00000000000000000000000000000000@DTT@92]000000000000
00000000D7>m0000I3?;000000000000000000000000000000000000<BE;\SHCHWY200000000`9g?PFC_0000000000000000<iCT00000000`A^;LSWB85594j2G
I4?ULJSRPZJ4A7_<0000=6GY0000DSG;000000000000<H]o000000000000000000000000000000000000hGPbl=CM000000000000000000000000000000000000
00000000lS^YXm:a00000000000000000000P4<<0000i7S\`0WJP83OXado<k6@00000FT10000000002bN8Y7L00000000000000000000<GVGlK2e@O?nlPZC0000
0000hJhIdkLX0000dGDX\Z:6m5>F`AmSDNEG000000000000000000000A1<i3Zk00000000hIldHURS]7@[hjPCTWeF00000000l[`]0000000000008XHjY7170000
TO0W4[ML000000000000@SXIT0Ha@ZE;i5=idhQZ00000000i4=000000000Pl=:000000000000000000004@@=0^U500000000\NWWHTDF0000000000000000`37N
h;@P4AJFhcKG000000000000000000000000000000000000000000000000000000000000000000000000000000008Jk;H?i_0000Y7\400000000000000000000
000000008jQ2LYVT000000000000Q51K0000DP;[00000>C\0000000000000000Pn<T0000000000000000000000000000A2aa000000000000i3V?00004M1^8W6k
0000000000000000000049O00000X2Q=LGZ1U7Vm0i8e000000000000000000000000`\No0000000000000000@Ee00000LE2e00000000000000000000L\m50000
I7:H0000@1JS00000000dTHZ\B0j000000000000XD1k0000E6I8TD2\00000000dABR0000000042FW000000000000000000000000000000000000P<08TP[M4Qel
\=W8T6SJDiSfdJB296c[4lW8l_YC0000lT4J8;3n0000`:2`0000`I>ml0lT00000000`MD2Dgl500000000000000000000000000000000Tl=KH>LEXg[QE0RU0000
00000000DTE`00000000Xf2=00000000000044hO00000000LYZ5<d9<P8BL0KKf0000000000000000L08n8OcI0000m5L40000000000000000TnL2000000000000
L::adGM14TF1`l6E86W=@[K?HK=10000TNQP0000U3Oi88Rn00000000<EOA`SBM00000000000000004OMN0000E3kUQ3_9A6eZ0000000000000000000000000000
<9jI0000000000000000000000000000`NS0000000000000000000000000`74=00000000000000008R540000X?be000000000000000000000000LTUC00000000
000000004f>1000000000000000000000000T@bP00000000\O;L00000000`P<1@Am40000H3d<0000LFaQHT^g0000000000000000Y5bF08DCPH[`D\_D0000h5ib
00fWHIJ6dNoX0iA:X15M0000000000004@G200000000hWlnPH9Ch?300000000000000000000000000000000000000000Y2PX000000000000000000000000@=lA
000000008]fV00000000HeT<0000000000000000000000000000000000000000@_BQ0000PTNG00000000\HNal;V28?CUi5VO0000\bTH0000D4S?dS;80000X0F=
000000000000DBfXh_0297X^00000000000000000000lgYk000000000000000000000000PIOo000000000000000000000000D7Re0000`JgK00000000000002l[
M76400000000H^TaY2<a00000000000000000000000000000000000000000000000000000000DLTeTVG:000000000000000000000000lNDQ0000000000000000
000000000000000000000000000000000000H=EZ0000HbABDGBh000014b``;mFX;Z]00000000\72LLVna0000l=PY4Q:F0000@o=4dBB?0SOn00000000PJCJ8GO=
0000000000000000\]`j000000000000XXLV000000000000l86h<nG@00000000000000000BVB0000D>?P0GK``5e9DU;QHVY>h]N?XPZQ00000000000000008ZgX
LViCTLJ[000000000000000000000000E6`00000000000000000Takj4;UK0000000000000000Di0E00000000e6970000H[US<f?a00000000000000000000`Igj
HQY;hS^I00000000lF>j48NK`D@i<]kf0000DnVI000015W50>_Fl^^EE2`900000000000000000000dBlBlb0eX]n0dG:6@2XV94bM0000l:DLDIbD0000TFX9D1c0
0000`HdN00000000T4E``]\BP^Smd_X<<FSD00000000000000000000e5]c000000000000000000000000I1YL00000000000000000000<e;U0000000000000000
0000lCbl00000000000000000000<I]>0000DRO3D:=Vh<0GDI[^0000\=Ob00004DW]00000000`E4o4O>f000000000000`N=D00000000<ebP0000hQ0R00008W<T
lP1P00000[GN0000TEQM00004;f\=61f4D>>0000000000000000000000000000D\d@`gi500000000000000000000000000000000000000000000<;`400000000
00000000000000000000000000000000@5EO0Z>8000000000000Y5TV000000000000000000000000864W0000000000000000000091>D00004YUE00000000PQFK
`6?Z000000000000P[1Vd[b`000000000000000000000000TDWCX53M0000lb?:000000000000A6_c`W8=PD[`dfWkXR=J4]:B0000@kOF00008dg`m3I000000000
0000000000000000XCB200000000@Dm`PWImT4:mdOo94NYP0000<ehl0D0Ki7_h0E@F4LXB00000000Pcjj000000000000\Yb500004XFRd7QelN740[QA00000000
@@IX0000TVMAA3POH:oH4<]7D_\=`D4I0000]28;`L5W<RR600000000hW950000`Ji2000000000000P:Fb`S1AlSZ?DV290Z3GA09I4h:20000000000004Aja0000
8AWB00000000\k0e00000000l0cXd;NgPB=O<FXj\0230000000000000000000000000000a5[N0000D?OL00000000\HbB000000000000000000000mJ900000000
HYaQ<>1U0000<;9W0NJ^8\ZmI6Sa000000000000U2om0KS2=1d<00000000@6=^00000000000000000000000000000000000000000hE]<U<EL`V@<?50`X8B0000
00000000000000008b5f000000000000\?7d<UE0000013i\HN:6l@=4<ijc00000000hiKE@h=A0000000000000000\@6Z0000000000000000h]UK09[KTk7_0000
000000004dAI8Wfm0000000092fF0000HPRW0Fgk\ell00000000000000000000000000000000hB:4XfLC00000000TNi<000000000000000000000000Pj=b0000
0=ih`FPH\USU0000000000000000000000000000P3CQ0000d]Yo0000000000000000Xkn700004A99\J050000`jUF000000008GAOLSf34lAd951e00000000L@MD
00000000000000000000XH:4DSk90000`lNm00000000000000004\Oh0000Q4Jk0000000000000;J^0000000000000000000000000000000000000000P\\f0000
000000000000\?k50000TZW`00000000dRFf0000`U@<0000000000004M]nLiGNm7]P000042_oTQTP000000000000000000000000`Uak0000XAUnQ6R^@ZOJ0000
0000d^d_LhaG00000000000000000000000000000000D`WQ00000000000000000000000000000000hZ]>000000000000000000000000000000000000D^f<0000
4Q5FX3k0@j^<0000`[[1hmT1000000000000LbR[Tnh?\FJmPK\bdYbS0000TDmA000000000000D@^d00000000PA8\hO^90000<^lWLcXU000000000PWV00000000
000000000000T0nWT6L300000000PObD00000000HS6M97[a0000000000000000000000000000DB`S@Rmn8AO80000000000000000l]DZ`I9f000000000]0QH^E7
00000000000000000000lBnV000000000000l0_O00000000XI\f4Z?1`P8;PTR3000000000000000000000000000000000000H6ga000000000000P]ak00000000
\?Sl0000XJWm0000000000000000<9Dm4[F64bk?00000000000000004cmd0000LAaR000000000000000000000000DH1]00000000lh@<00000000000000000000
0g8K0000000000000000h@kY0000h]4d00000k`=08aN0000Le7d0000000000000000d[Jb0000000000000000000000000CVP0000hPg<0000HHSZ000000000000
i4Mb000000000000000000000000000000000000X>AR00000000PV]H00000000`07X0000000000000000XA4F0000`XVb00000000000000000000000000000000
97:^0000000097Ad0000<[XK000000000000000000000000i60SlTD`000000000V\40000TXDV`YYY00000000U6O3000000000000000000000000000000000000
0000PE?e00000000@K_Z0000@MKbD_>F0000000000000000dNIl8YLf\]K1d7hF0000@3EN0000000000000000\2@K0000000000000000HfVZ52ge000000000000
=6;`0000d:fD000000000000\Hmj<B_j0000000000000000000000000000000000000000<34Gh?Nk\PGL0000\OL1000000000000hH;n0000XLPQ000000004N1d
0000T5Gn00000000\:1i0000TBA7LDNU0000000000000000@E1g0000000000000000LDfFTK7I00000000000000000000000000000000H?JdHlJg000000000000
D<Md0000000000000000XWPD8BiED\KO0000Y3MS000000000000\N5_000000000000LCWg0000000000000000L_6;0000000000000000I5S7000000008T@F\f3;
Y2KE4LK3000000000000X;mo00000000l?M0000000000000`EL_lIBQ0000HO\E00000000000000000000<7T\dmUCLi7[000000000000d>bCDMch\Uh300000000
0000000000000000000000000000E6hh0c=`0000000092To0000`mc]00000000000000000000000000000000XQgY0fbZ000000000000000000000000\I4mHW69
0000000000000000PQ3_0000`9GJl\dl00000E>5PYPC4Sbf000000000000`j9H000000000000PnEA000000000000H2=^0000000000000000TB2A00000000<ZnB
000000000000Q600H5HB00000000000084kM`Y0Z57ag0000X70T0000000000000000X8N000000000000000000000000000000000000000000000000000000P^S
dGog0000\P_a00000000000000000000000000000000P1^m`6>Z47n[T=<`00000000lYn\0000dDF50000@2d9000000008Ed@\75B0000h<E>90<fM2LC0000P0C:
000000008:M9HBchDGOL000000000000000000000000XZXP000000000000d=Y68jCd000000000000000000000000000000000000000000000000LeS;00000000
00000000000000000000000000000000Q2ZK000000000000000000000000i0ei000000000000000000004E`?0000h8RM0000@8@d4=OG000000000000Q4cClQ6<
00000000000000004B<]0000l>f7000000000000dF^900000000m7[T000000000000XC;A0000<EC6dOl800000000000000000000000000000000000000000000
PCfC45m0A2:20000lNhO0000D7ZlTGEJ0000HV8ETGU400000000000000000d?=0000P8Yl`H\a000000004NGH14_5000000000000HRAn00000000000000000000
0000lomo<C6^0000<FLohV:^0000000000000000000000000000000000000000T;5P0000000000000000@F>\PkHR0000000000000000L5cO000000000000i3jB
H2EJ0000LJh_00000000000000000000lVjLM6UG00000000000000000000Pfdl000000000000000000000000lDdbL@Q:00000000000000000000I62900000000
000000000000000000000P=3\d>DXDjY0000000000000000000000000000000000000000000000000000000000000000PEV[11PE000000000000a3la00000000
0000M4I\00000000000000000000\i=592EZ0000PBZ9do4dI3aNQ7E300000000000000000=^fPBUJ\6W_D=kEdAg1P8LQLL0>TDLdDJR5TRi8lfPjha4Z0000hNKD
@@gR@QH10000DP?[0000P8d:07b^`9MQ\UAS0000000040?300000000<LM40000H2iQLX94000000004B0B00000000000000000000000000000000Y40QD0aH0000
0000HZZ5I6o^0000M4elTm`C000000000000d01e00000000000000000000000000000000d1:gl\E4`\GH00000000@P9b0000000000000000000000000000@_j@
h<cAe1]NDXO00f04\=Ho00000000000000000000000000000000000000000000P\k00000000000000000579900000000XR`P0VBm000000000000<7o5lAU^0000
000000000000Y7@K00000000hBJEXR3M000000000000000000000U<T4@H3hNol8Y6F4CJ<0000LUO70000D8G]0000lMm8000000000000H8Sg0000`8gk00000000
000000000000l1KOlFaf0000T62nTB@BU37j00000000000000008Z2I000044jW0000000000000000000000000000dVaD000044@900000000000000000000T^EH
0000hQNDDnGe00000000000000000000e5RdHlhG00000000000000000000000000000000LY;@000045h48NnI00000000`OYZlcBc00000000HV=KP\>J00000000
00000000000000000000PfFal_GE00000000DohU00000000l_L00000PHf@8Y@a]0H0\i\kDCT4`F\k00000000H;RS00008;hUU38J000000000000000015U60000
@4>ahEcMLnkl000000004;j[0000`GMClND^HMdMd?;7hT=E`_Nf08VdT`<Q\9lN0oLEH3J[H>MG4A:OY5kNdDV7X@9752f`0000<NOZ000000000000000000000000
000000000000000000000000e2In00000000<XCb00000000T[oe00000000`1@]000000000000A4JXd;c^000000000000Pn4FPC13<[igDLU40000L1S700008FU8
0000000000000000\V?`h>l]00000000\6XDP[PA00000000000000000000865i0000000000000000d7oMl\f=0000E76GXg?h000000000000\HjT0000<4h2PM`A
00000RRb0000000000000000\XfaTWN3P\R6000000000000000000000000lP]B@<kB010LhOOCh^hL0000\2V?0000000000004IiZ@a?PH@g:0000000000000000
0000000000000000000082T=4gRV000000000000<TWcD4>G0000XREK0000d2ZO\:o`0000d[RR0000\[\:00000000000000000000000000000000lCMf00000000
8j9[0000000000000000@Bf?T`>W0000000089cX0000X>M30000000000000000000000000000hQK9dk<WTl5]T<7W00000000`=A`0000`0VQ0000000000000000
00000000TS^l00000000000000000000\[^T00000000PR5n0000000000000000000000008C\=000000004gEo000000000000000000000000@V=cI5`@00000000
0000l3K70000000000000000`R7ol?d30000000000000000L@2KI2mBLOoV000000000000Xk^9000000000000<TSSX=RA93iIHDgA00000000000000000000XlVL
0000@GcQ000000000000PAj:hP`7DaK7d\nD0000XElA000000000000XKMK91:\Q5Ej00000000Phjgl=HQ`\B>hY0G000000000000000000000000000000000000
LY4m0000000000000000000000000000000000000000000000000000L;Qf<=dV8^KXE2V;00000000000000008Z1j0000`6_gl;XZToa?0000<O9Fli^g0000lPo6
00000000000000008FPh0000000000000000000000000000T<ND0000000000000000000000000000<l6\000000000000000000000000lUf:0000000000000000
00008m`R000000000000D2?30000d1k0T8bJ8=4H4E0bT5`LPUU^0000000000000000000000000000000000008FIH41_i00000000000000000000\IJN0000hE>O
00000000000000000000dTE;000052WMhoj5P48UE47000000000000000000000TJC40000M0<500000000Dm\IXTBUT>PG`f@A0000Dm<800008CkC0000X2I3DF65
96CQ0000000000000000l9AW000000000000000000000000000000000000\H050000000000000000TAc@150k0000`7K^000000000000`W>AlSoC00000000LiV^
00000000TYhmI7QK000000000000X_130000d9K>@XYn00004MWl0000DV@b0000000000000000i6[M0000000000004\Rg0000000000000000lGO\000000000000
00000000X2W:H8@6LoBe0000000000000iPP00000000XMFm000000000000l99I8X53\6820000000000000000000000000000000000000cY\H>4]000000000000
0000DHeR00000000000000000000000000000000@IW200000000Y0aU00000000DoXGdPhn`RMT0000lA`T0000000000000jfC000000000000DQQh0UAoh_M6`\19
00000000000000000000441K000000000000000000000000000000000000@RGD00000000HYVC00000000h2S5D9I`00000000T;5hP;ZEX?2O\MImi6AJ00000000
000000000000Xo1?00000000h[_[0000000000000000000000004=9D0000000000000000000000000000`EV600008mk200004fdF4>Pc0000hHRT4PODhmml0000
000000000000Y5HK00000000000000000000H?=^Dk]S00000000H?=C@7i?00000000DL`L`\^I00000000TNP50000000000000000H<g=<2_C000000000000540>
0000`SdWX[;=PeM`000000000000P^@60000@UDW00000000000000000000@;OD000000000000000000000000hkn]H:WF000000000000T>jD0000000000000000
0000P71Q0000TLYM0000`PYn<m?@X_m541ih00000000000000000000H?<BL8lZ0000l5j1hY?>Y4[KQ6KjPLR40000000000004DGW\n<j0000hX2IPCmP@cCK0000
00000000`SR40000U4Qe000000000000\@lULF3T0\Fm0000@?QD0000000000004ICU0000lM_B0000@4[g0000000000000000D8HYPGif`KnPlB?G\>jZ\klKY2>2
93eX8EU_M65L00000000I4AT000083VH00000000HTRgXGHE8[aF0000\QdKh3DH<76j\N94<X7Vl?^V000000000000000000000000LIdndQ[lXETHU3L800000000
A6]e000000008QQ30000<X4eLS==0000hZlR0000000000000000hWS_I5g`00000000dAYXPD?a00000000PGj;007g`K;I<ffS00000000@VdDHJ;600000NIQPk94
dZ^JlchnD@8A\H@S0`8SdlRl00004Qdh0000\NX2DkGd00000000\K^Z00000000000000000000`?S0@G^o0000000000000000h>@=00000000000000008]T90000
0000D3OE0000000000000000000000008hGCdbIE0000000000000000000000000000dPnEHnE`00004ogc00000]_n0000D[kL0000lXNWHZ0R0000LPCo087:LjFi
00000000000000000000@8SWlLjS0000`1d:000000000000000000000000Hc_90000000000000000\VVQ0000000000000000hK2J<mA[00000000000000000000
00000000hJ?Ze3^c00000000T[FLa50E00000000\NSC0H>:11>Z00000000000000000000@QJe0000m2_f0000lUVD<hj9000000000000<7J]00000000dNN\Pk?_
8ln5`CcM`k\2`[Md@J]j8gieE0BO0000000000000000000000004WkB00000000@Ud70000000000000000e29CTLL8X_AW00000000000000000000TdoP00000000
000000000000XkKO0000llNKM6]?0000\n[G00000000T104L>:0XA?ePXXB<[eW0000DWdBdKaj000000000000000000000000dj8`0000hB5\0000000000000000
0000000000000000LdVG0000TRHb000000000?[T000000000000000000000000000000000[WedD[m000000000000l`CU0000`fO<000000004HoVdOM[00000000
8E4X00000000000000000000000000000000000000000000P1G6a2\cL4DA8c[5X1]E00000000000000000000000000000000000000000000000000000000I3c\
0000I4Ee000000000000000000000000000000004cHhX[Q0lSTZdBh?\\?=i6[m00000000PM2W0000000000008Uoa0000000000000000000000000H>J00000000
4PJJ0000000000000000000000000000@BdS<W2g0000<ADCLPh;000000000000lOR^000000000000L0@;L@7@`;Od000000000000L1d\00000000000016_7`3_B
d7gW<Vgdh;K\lG4T4[<n89J`T46NHAHQ0000000000000000000000000000000085`>00000000000000000000\DX]4YN^X:KKHEUR4=\@a2na000000000000lHm?
D_C:00000000=4Lf0000i77M000000000000d2OR0@1^@F^E0000000000000000h66U000000000000TH7;0000TBG8dBWd000001EN0000\DIZD=:B4c<Ja6Tg0000
M5lk000000000000LGF:lVYLHZjR000000000000000000000000\EJ000000000@bJ5TXd=`bUP0000000000000000d8o90000DKZ3@m8R00000000000000000000
hGMb=3hc@9l^00000000@[IO0000<]L_DLdAL@07\^c5000000000000000013Eb00000000LMkk000000000000\7m:00000000000000000000Pl3a000000000000
0000000000008hMWi2cmd:nGHm3f0@<ahH95000000000000000000000000000000000000l40QL<:hdK8l0000@HT:@YSR000000000000H\CY00000kboHOC?dTVj
dVO8dB>b0000000000000000XYQ@000000000000\je000000000L]7M00000000hE^i8Y9l00000000000000000000000046J^D1Lk00008GEd0000000000000000
000000000000000000000000HBmN@iXF00008E6K0000000000000000Xk<h00000000\Q>X\oTN00000000000000000000HCjE0000000000000000000001RM0000
0000P_VN0000000000000000000000000000`G3E0000000000000Q;157^b00000000M3oE000000000000000000000000000000000000000000000000HbVNdDBf
00004BPPX_;:h<@fa6dg0000XOefD;HD000000000000000000000000000000000000`9K\000000000000000000000000000000000000000000000^o@`D\;0000
000000000000PdX_<J6jX\=VM3n_0000<BVXXH3h000000004XlE0000000000000ZD]H8V=0000000000000000000000000000\I5jY7J=00000000hB[ndKIH0000
00000000lHm[000000008hO\00000000Q6EVhjml000000000000l4=800000000DonQ0000@Le^00000000000000000000H0an000000000000Ta;4000000000000
0000000000000000l3c@000000000000@00j00000000000000000000000000008]c[8AVe0000000000000000I6=L00000000000000000000000000004FZPLUOa
00000000000000000000XXRX0000D`=e0000T^9J0000`:^G000000000000038k000000000000\^I;000000000000PXKI00000000000000000000=5GL00000000
000000000000T?V=0000000000000000lBDf000000000000<5TF`IH@`^F:]5@H0000I17k00000000000000000000E5bi00000000000000000000000000000000
000000000000\9Y40000000000000000000000000000000000000000000000000000000000000000000000000000T<i20000000000000000hVI8000000000000
000000000000LAZR0000000000000000000000000000U0^B0000]5Q2Xk@l0000000000000000\9V_0000@OVS00000000L?P>DMi<dKO\`9km00000000dD340000
0000000000000000000000000000000000000000000000000000P@AN0000lEbed]8@]6^Q0000000000004Uce00000000\HKPdY2F8iP=00000000Pb^:@G0]0000
0000TZ]ZDM]<LB_5`ELD0000e6`c0000000000000000Tb7B<ciZ000000000000@FmP\A^N0000\J2LP9Da0?ae=4O?d;bIi5_m0Bg400000000000000000_AdPNBT
000000000000P>I@XT1g55[n0000i2kJ0VXg\kNGm5280000lo]D000000000000000084[=M6=9000010cM00000000Dh>`A3EB0000Q7>RXWfM00004EQoLY5N0000
M3S>0000PKJ80000@XDg00000000@a9^00004X7jDoY4000000000000DRm<000000000000000000000000000000000000000000000000hlXF0000000000000000
000000000000\k4Se3Fn\jeTXn\OM2XYPBQO0^=:hb1FXi44L??e0000d?Ud000000000000H\YThT[k00000000XU]M@jS400008=5g0000`JY10000000000000000
H=VIh=oB0000X>Q4000000000000`cOE0X>O0000hAoZ000000000000000000000000\@@00000000000000000M4GD00000000Y5:H00000000000000000000lO3B
00000000PBT[DH:DlQ_J0UcTTWclLac]<eaU00000000000000008ECo000000000>mn000000000000LG9d0000000000000000m0Sn0000LKC\000000000000DK_l
00000000000000000000lQ>@`9OE8H]E000000000000l3]i0000TF\M000000000000000000\P<H6^00000000DKCG00000000PSall40>00000000<AUJ\07LTJ18
`NTT93EUM7c=@>5m0000000000000000000000000000000000000000lOLf\R=:hYA4Q3NcLR[V0000Ho^L0000h_kM0000000000000000DaWd00000000`lCGTKBA
D;BG000000000000d4=_0000000000000000000000000000000000000000T0ZZ@e08000000000T@Y@35m`lP?0000000000000000000000000000TmGPTK`lXCe?
0000000000000000=3lN00000000l;li00000000TKhN000000000000d75alG5?0NPO00000000\7?ZLWJP00000000XHL]X1=i00000000XaAnd^PLhe=S00008nMd
000048E]X:bMH[^l000000000000000000000000@PgcA0M400000000T@iMd5f30Fm^000000000000<BVh\CHK00000000000000000000\n6k0000000000008R;Z
000000000000@@Jg00000000000000000000000000000000dAlMTRahm6C;T8\`00008GRd00000000000000000000\F^T0000li[R000000000000000000000000
00000000Y7OAh<X900000000000000008[9B07S_00000000M5[[0000000000000000T3=88M]^0000000000000000@Hh=4UbB\]VRPWM^0000h\cl0000X3:I<=fh
<BFN10Qa0000hm1NXGdNa0lE0000XU3]000000000000000000000000000000000000A5IQ0000000000000000<L\i0000000055hF00000000I4D900000000`3Vg
@^iN00000000@=V0lUg20000000000000000`S10<CAb0000D86:`XJ@DDi[@RUd\k?0000000000000000000000000DS=l0000D^P\00000000l2aSA5ZU00000000
P8eA\Nm<0000@0_?00000000DGl?0000hdT90000Li]>0000000000000000i4RK0000T_CX`bE@0000000000000000000000000000000000000000dL4<Hc100000
0000\nZh00000000000000008>nd0000HM@c00000000000000000000d?`c00000000000000000000TRejLi8?000000000000000000000000000000000MF10000
LQPG00000000000000000000000000000000000000000000000000000000hKcK0000hENh00000000000088_E\7CY000000000000000000000000000000000000
0000X<T400000000000014:R00000000000000000LVb0000lSKL0000000000000000PFYB00000000@HPf00004@k<00008A\<0000X@[<0000000000000000Hb_B
0000000000000000000000000000000000000000L[2;\n:Q000000000000M67^0000000000000000H5Ej0000000000000000dOao8m@l0000HVS0000000000000
l`L8X>YIl:n300000c4X0000\1Cb4ITC00000000@N:_0000<PP=00000000Lm;K0000000000000000000000000000<_B300000000000000000000000000000000
00000000<1oO00000000D8;e000000000000000000000000000000004C[=00000000TA<d00000000000000008:>30000LSdi0000000000000000000000000000
`c6800000000000000008^cn00000000000000000000TShI00000000T0Ubi2G400000000000000000000000000000000000000000000XX>1000000000000Xe]I
`Cec0000000000000000dY3@4J<Y00000000000000000000000000000000HPe9TXm<000000000000<EW?0000000000000000HWE`8lLJD[o700008=0bdILd0OmN
45e^heB9<o`:PGIm@ICeDiZ\]41]94H`m6@=`1FYHTROH?3RhW[P4ZnT00008kDZ00008H\Ce1Eja33_0000LVQN00000000000000004^>Nm0?T00000000H\bRQ6MZ
0000000000000000HmID0000000000000000000000000e:e0000dg68000000000000000000000000000000000000`Y4T0000000000000000hMNE000000000000
L0<X0000000000008F>>DOgc0000hA@P000000000000@4fE4e^A00000000hS\f0000HH@;@^i;000000000000E6A=0000000000000000Tmo900000000lWQ30000
0000HfBP000000000000000000000000`mNCXU:[00000000LXP8h7;10000DYYCLS]F000000000000=7Y1LZeQ000000000000T4Bc00000000D\gg00000000DZV`
0000@WT800000000000000004lS=0000\OO44IDR@2HEDUN^HATE<jd5lXX04Fa3000000000000000000008==A0000`Lg4]0f]000000008GI>M1=D000000000Occ
d:C5000000000000X9Rk@5:J0000T8ZM00000000`S800000P0mi0000000000000000dS9@la^?00000000000000000000000000000000LTkB0_3nhd0_0000A4EO
0000Ll\U000000000000000000000000000000000000l8?U00000000DAfDLNZD000000000000000000000000X[EM8hF6000000000000000000008C<D00000000
00000000h4fiTJ[?lRALXioL000000000000000000000000000000000000L;WJ00000000HUn[4[S=0000DX@0000000000000000000000000000000008bCP0000
0000TDG64_al10]T]4]o00008X_14j_G`YG0\PaRTZ`<`>F:XdiW00000000LcCg00000:LM0000000091e<000000000000000000000000HE8?000000000000Y3f8
0000h]f>0000000000000000@5A?P@@l`5j`hBoA55oM00000000000000000000000000008A[B00000000`6kS`RZ@@fee000000000000\@d=0000X>V^0Dh:0000
hQh8000000000000000000000000000000000_NS0000d:Yn8Q@38Ba:DZ<?000000008Chg@0IYd@XU000000000000LXBi00000000@3N:00000000L]mV00000000
Hj=B00000000@nR_0000000000000000000000000000000000004A>7000000000000XkWY0000M5lQU4cj0000TIm:00000000<@8U00000000P?LJdPMC00000000
0000\TY30000@B80000000000000@kj9h>1D0000000000000000@V04Pa2F00000000`TnX00000000P6;80000000000000000XAY2\GOi4<8XXLC7XeLD00000000
\O?P00000000H<40dObZ00000000=2TI17eC4>QV00004:Sm00000000000057`;]2RJ00000000000000000aF`ld[ddeTmE1`C4>WkI6JT00004DC@XZ<Q00000000
00008OId000000000aDD00000000000000000000000000000000000000000000000000000000000000000000dOKP4UTd0000000000000000<bCm00000000`=R[
LO[L0000I7Mn0000P7Om00000000TK6k0000000000000000000000000000000000000000000088mLdAETd1^0P<GgTZk2<2\JQ1XKP>gR00000000000000000000
E5P_00000\SL00000000000000000000000000000000Hm>Z<Vb50000000000000000T<:0Q0>`0000HIo`0000hEIW55;gDUZ^000000000000000000000000TP:Q
00000000h83B00000000000000000000000000000000000000000000TkZK92R7000000000000000000000000000000000000A5al000000000000000000000000
000000000000000000000000000000000000000000000000<5j@<Al_X<;^TINSlJdV\4`CXSD68S]V000000000000Pd9d0000dG<W000000000000000000004fYc
8=9T000000000000Q0@?00000000LU^R000000000000D56E0000000000000000HSk^0000000000000000TAi^4MH\<^lGi7=<00000000@5WW000000004^9k@lnL
DER^HU^<0000TETX000096n;4[B>@Y:NLDE10000000000000000000000000000LZ=g00008Vl\0`Bg00000000T3InU5h3000000000000\PHS000015i9e44KT39Z
000000000000000000000W8K0000\8ac000000000000000000000000L^5L0000lM2:P]]90000000000000000H3]4`:^881EBP^4Ghn1ni35^0000T;@A0000lVZP
00000000000000000000000000000000@WZ\0000000000000000@6C:0000\Ec800000000000000000KYQ0000d?mm00000000000000000000<jJN<09?lUTOLnd]
000000000000000009mO8Ghn`2IX000000000000000000000iMA92T\`CRT0000\A4gLLe0dcjB00004RZ1Q3X8@nSD000000000000000000000000000000000000
PjLkhaLE000000000000000000000000hdmA0000000014hd00000000000000000000X7T500000000m5N=0000]5Y\0000000000000000Y30f0000Q2?:@e3T0000
0000THM20000000000000000<5b8`9kLE7MHHb3P000000000000Pg@P0000DB6E00000000000000000000\;\F166n0000000000004inMLVQf0000000000000000
\HOc000000000000000000000000000000000000000000000000lCLZLlME0000000000000000000000000000000000004lQ:0000000000000000000000000000
a2if000000000000Y7=\]5b9000000000000000000000000dD9100000000]2eM000000000000000000008hWI00004J0jE4O_000000000000000000004E@f0000
DF\?@YF:A4fR\3NYM6c509^e0000000096d>D8m20W[3\EgF``Io0000000000000000LB>N000000000000LGZD\>ib0XmRPk\\00000000PIYm0000L>_:a2SCXCXE
0000000000000000HfPB00008`AB00000000000000000000d]7>00000000\@m60000l[L@00000000`C?f0000`@o=laGHh1ceX=_\0BZJ\T6e000000000000@Bj0
0000PB4L000000008Rbki7480000`A2Q00004Oh_00000000000000000000<V9BhVcb0<79lmiaa4OO00000000000000000000000000000000L;mUa6TT00000000
00000000DM5S0000HRIH0000dG>b`[:N00000000dRJmm7dJ00004gEV000000000NE9<V4A00000000@ClX0Fl@hCYmTZYda1ig00004_@50000<[oN<Yf=<c2@0Mlj
0000000000000LR`HOeI000000000000000000000000000000000000\Om3@^eJ000086jTHQk2T`Wl0000DQ=bP;Dk\H6?000000004]BH000051lVPL2bD^YX0000
hJA]\]a9E518000000000000dX0B@]QPLa96T1I]LZSS00000000000000000000LRKF000000000000000000000000XAVIP[<=L_W6d8`4000000008:]Z00000000
X3;900000000`O;00000000000000000L4SV0000h9JQDlh0@5<ad@_]T2=H8XYY\H7T0Y<aLYZGA5jE0000XOKA00000TFH4GWc0IQ00JNN54II00000000XNijlKhi
0m^^<6=EP`M;000000000[Yh000000004N6?000000000000hR5adHcd0000000000008QWm0000lRj[000004@j00000000@`9J000000000000<dJ8HFWa0000`gO5
000000000000000000000000000000000000@JS@H`hN00000000Q4bm00000000<QaR000010`^h?6i0C8B00000000`n`>0000\Ih?0000Q5de000000000000PaQ4
00000000000000000000Tc\90000D2LST=eC000000000000m3eK00000000hI_300000000@h_bM3ee0000LWgGl\iAY30@000000000000LP=`0000Dj4P00000000
0000X@WB0000T1kj00000000H?HE0000TLIJ0000<XiR0000000000000000@ABa4Vm_00000000Lfh1I4hA00000000@13dlNR]0000000000000000000000004i^8
00000000<VeY@MT6\]VA8egD00000000<Ej3`5E4\BV7DSHj@Yc5d0i4<\`f`3H0@TWT`KVR00000000`2X7@Z7e<oV8P<S@00000000000000000000000000000000
000000000000000000000000LK@Y00000000000000000000000000000000PA;]0000HID4a4@e0000Q3B80000000000000000000000000<4S0000000000000000
8X8Z000000000000000000000000000000000000TS3h54nO0000DC]X0000\Bn>000000000000HX<Rlf2R0000T1XYX5Z<hVde0gn9DmJ[D`cT=2e@dU@f4hXe0000
000000000000l0;cL6N^\JOSdWlY0000<Z1J0000000000000000PYCG000000000000X=c[00000000P8^o0KQjh0nnHEfhhBY0`L4]h]b;h^Ih127k00000000<4C<
H>[Od3@l4R41Dm[KlcWJA7O10000000000000000000000000ZBch>0i00000000000000000000DYHf<LD2dURa0000XC6K0000<dC0000000000000000000000000
000000000000000000000000lG8V@nILU1[200000000hDe:0000`42700000000`BD<000000000000\BS4PO2<000000008ZQF8@6K8PGnL^D4<e=6\oJ^00000000
0000DNgV0000LQE40000LU28@XN9M436U2=V\;XD000000000000000000000000P=KY00000000000000000000<AC:H>HJX_dH@d@H4lb`lVm5HCnYP_d3M3Rk0000
<iDi0000`\NC0DS200004cUj0000000000000000000000000PNiPVS?000000000000@S<?HZ;KXCf[DgY3000000000000PPQE``XG<gFH00000000000000000000
0000000000000000000000000000000000000000TMFL00000000<K]Nd2an0000Hd;`0000000000000000000000004GI^0QZM00000000T[i80000000006kB0000
0000dNHY0000000000000000000000000000P@YI00000000000000000000`k_f00000000000000000000]3I]000000000000Y6Q2D\PVm3J00000000000008UEZ
00]d8Y1M0IXgX\_RDjQE00000000000000000000`n`c00000000000000000000000000004MH<0000<8:X000000000000000000000000m0nm0000000000000000
`j0O`5iU`jO[8S[I000000000000000000000000hc3L<d<;P2C[d77X0000=2[j00000000P8>SXU@X00000000T]G60000@Y^Y0000lVGd00000000000000000000
000000000000\L@XL2H4000000000000`7[f4<He4Ig;M74ndNUh00000000000000000000T6Q>0000000000000000000000000000<SJ7@_9M09k=0000@]L>0000
XbbU0000000000000000lLSX0000000000000000TD3O000000000000hFi8000000000000L1ff0000lK?i00000000L8C>0000<Ua9E58C00000000000000000000
TChQ000000000000000000000000lO=?lm_@000000000000P3lKh<iHPcA;000000008APBA6`P\kKd`:3<L4JA<NO3dO[jhTiUPg`30000Q73e000000000000HWP[
LWI80000000000000>e\000000000000l6KX000000000000000000008JBH0000000000000000XL<8000000000000000000000000TSeY000000000000`JN\0000
lHkB00000000000084R?0000000000000000000000000000000000000000l8=KP\dR0000000000000000000000000000XVM^X8i10K=Z@OhA`YAo000000000000
0000`SBj00000000P]KZ0000000000000000HPCW0000I58\A60`0000000000000D^_0000I3DlPUEE000000000000d7gd00000000XKAd00004K>8133<0000@\4b
00000000D9ZZ000042G5HGd[0000000000000000000000000000<3bYTD\j<J4o0000<EKZ00000000h4l:00000000HQSb<]]S00000000\hD_00000000X92o4OaV
8IQU@[XZ0000PG>U0000P;VOdg;?dg7e0000000000000000T]2jl_[W0000000000000000<2FfP5@L0000<MR7HZUe00000000000000000000H2QOD;]Q000040Q9
E2dm00000SK24_4D0000000000000L?DTXHIlA1`4lD_00000000@SB34^fM00000000h7^]00000000000000000000H<jM\bS2hLcf0000dF<=000000000000lW0m
0XKVI4Y20000000000008dF]00000000d>6L@G0jTZS<dimS0000000000000000000000000000TC>Z00000000000094@R<^h\0000000000000000000000000000
0000m53H00000000X<>`000000000000000000000000@TZ^00000000hgJB00000000\U8?Y5QE00000000XCBI0000000000000000<P6YM2:Q=7aAL>RZ00000000
00000N<k00000000A4eL000000000000000000000000000012hj0000\kGO00000000l_fA0000000000000000000000000000X\IA00000000P8h`\Kj;00000000
0000\[d>0000\Aaf4RX@00000000P[\I55oZ8>Ue00000000h8CkdZ:TLecC00000A>Q0000000000004U>A0000000000000000000000000000XN9J000000000000
0000000000000000000000000000<C5]000000000000000000008S?\D:hI00000000lUgJ0000000000000000000000000000XHIN00004dl1L8i[8j[o00000000
000000000000000000000000000000000000dmRb000000000000XMRP000000000000Pl`HLFkN00000000000000000000X6]\00000000@9I40000000000000000
00000000000000000000lFEe0000l@\1Xc570000000000008;^08B:FHOlUX0LmhQI_`f9a8@Yi000000000000000000000000L88fT;T4E1gS0000000000000000
U4POi3Ul0000000000000000<Zg5XIFJdQM4PR0jTT7c0000L=LQ00000000<>TT00000000PBNV000000000000H5K^00000000h4i\0000000000000H;T00000000
0000@A\ch=ZjDZYC`Bj^0000hG260000H\o:l_h6D[2alcH>0000@?WG000046Uh00000000DDUD00004T?h0000000000000Q@HXKl_000000000000000000000000
000000000XJ_93[?00000000000000008JcQ8=Ia\VFe000000000000T:Lch`N<L`\0]75gA7SC0000000000000000L6@g000000000000000000000000H0^>d8W7
l[5000000000000000000000000000000000d@3d@@Bd0000`5X60000000056T4hJUj000000000000=3Qe00000000Li:L000000000000000000000000X22;0000
4Ge3D8DmHY`g00000000<]`C16:m0000000000000000i0dP<2Vj0000000000000000@J3SH0FL00000[Ode6@J00004Qbo00000000000013ok00000000000045B5
0000000000000000TaE>000000000000l2Bo000000000000@L\ND]?Eh1dn<SGeD=`:hgMHXnjE00000000000000000000HPSh4mPh@4O_0000000000000000<LbG
0000000000000000000000000000dBdE0OFD\UkH0000h^a]00000cSL00004[?I00000000`T<M@mY3e5_Z0000000000000000000000000000000000000000PUjU
00000000000000000000P:?]D<GHdLnE000000000000@1C2\o_KX<Y_000000000000\SRWL__Y0000hZBP@D5M000000004;W]00000000000000000000TP<HdY24
<lk700000000000000000000000000000000<mB;00000000000000000000D:7P0000000000000V:HT]X8DZ[I@[]8Y7Q70000000000000X]C\3^f00004[h<0000
0000L?9G000000000000000000008L1]E1f0X<a:000000000000=5dE0000XWOTTZd;000000000000@Am=Dl^e0000`@OT@h3``AP^000000000000000000000000
TmIb00008FQE825><NH5PNd<HCTfHP@@TS4n0000000000000000L@8i0000000000000000000000000000m00k0000DN>80000000000000000X3M100000000@6jc
DN<Q00000000HB6Y00000000000000000000h\UI00000000e4J?00000000`22T00000000Pl^A0000000006:300000000TgHA0000092HP5=]Xn]<000000000000
0000000000000000`F46\=Z5T3oA8YX2@\2VHhoj00000000dMXo918P000000000000000000000000L7Vk00000000<Hdf8Nde4KJcDLkJi4a:00000000`b?j0000
0000PJJU000000000000TAgQI2^GHDYQX]>M<=d70000000000004]om00000000000000000000000000000000000000000000000000000000000000008DSb0000
4k1;00000000D2TP00000000@7GH\YU4hC:<000000000000000000008`UR00004AnM0o3oLLP7hc>`0000000000000000\Ki^@KeXPk0<00000000Pe2X0h8kTLBY
PTQA0000000000000000000000000000000000000000`UiH0000000000000000000000000000e4HPXdek0000000000000000m7O^8;AH0000\VU9000000000000
0000`l4KXkO1000000000000X6im00000000<9H=00000000\@BU0000E6BR0000000000000DeUHYik0000000000000000@<\Z00000000000000000L[TTf<=0000
0000HLRmDlHi`19L00000000l:gA8S070000E7;Qd?UI00000000000000004>8WhVf_U6lY000000000QWM<e1X@i\H13K?LYhBlZmQlhA;D>L80000T[?[0000\Ik@
00000000PigM0000`k=]0000000000000000D[:`XNiZL_GS00000000T@HMTB9WhTH<E45j000000000j8O0000000000000000\O:CdSQf0000Ho\e000000000000
X1=40aHh17a40000`fn;000000000000\1AK0000T4LUHAWTPcIO000000000000Hc[Q00000000000000000000XFF?h80kh7<=PQPda5bS00000000TZ3f\`a9TFhj
42L7<6h`4P2i0000Di__8TU2D4Sl0000TIBFPmTePHD;A1D]`SJL0000000000000000P5SF00000000U4f?00000000hW\^00000000000093;9404E0000HGGNXUOC
<\E[hC1X0000000000000K3V\`U3@XZS0000HgE=00000000lY^0@bNj000000000000dS0GHh:n0Inl0000000000000000doW40000000000000000T5AQ`DO20000
00000000000000000000dN;30000\@<?DIA_81aQM08[0000XNVj0000000000000000HHRf000000000000<FQTP3KRlL?V87NmHM?30000@T[\0000lY^?00000000
T:IF4Gch00000000000000000000hX0_000000000000\IgT00008LoBHUPa00000000lL`h000000000000@\OR88Jk@R1kD<?k8=3<lD2CdYFU0000000000000000
0000XQ=GTS@n000000000000000000000eIDhW_L00000000h7<K0000Xn]k00000000A4Y?DC70000000008Y9Xh2We43PPHF_aD^6Y0000000000000000dLWa4UNN
XWRC@X5V00000000000000000000000000000000000000000000000000000000000000008XHYlM`10000hb1ch9=S12\=0000000000000000X2Lm0000M4Oo0000
0000\n9\00000000000000000000T^@f000000000000000000000000\OgG00000000000000000000000000000000000000000000P;JG00000000000000000000
=7d0lo@7lX@@0000<MAY0000000000000000000000000000l<920000000000000000LmC@0000000000000000000000008V_40000000000004DQeLbfj0^:I`L3X
000000000000000000000000\g1g0000XRLI0000L6JD000000000000D8IZ0000li1>00000000lP\h0000000000000000T?JC00000000DHFO@iaeXTn6@mR@92EA
D7VQD64C@\J60000000056>n0000000000000000L6i5H2cb53P\00000000000000000000000000000000P:AS4V2L\o0TP>A917:k8F6N000000000aV]00000000
0000d0Pi00000000He92Y5:2000000000000000000000000hBBh\Bgl0000`5GY<80300000000=3T]0000m4:2L:bm0000000000008@>=0000000000000000d5[=
H]D200000000D]9ZPHac0000i5UFLU=ZT8cnDMmT4I9N\UaQTk1N=7F<`mFj0000X2^?4_Yb000000000000H3OjTT0:0000000000000000DKZj0000000000000000
00000000XSL70000T0mKDE65lZbe000000000000P3UAhB2i00000000=6km`HGf0000000000000000`IKJ00000000l;8O@V718^210000d4K@00000000L16lLLb3
93gj00008?i18;;A00000000HMf]DZ[k00000000D4:7LVg@0000<>[D`NXCT_3V@fb20000000000000000000000000000P2CLPjBV0000`0A10Gb6PSYfh=3f8?h>
@=hL0000]2;l00000000HVAe0000TH8h8DU10000Q4oU`gCa00000000<6m>0000000000000000000000000000000000000000000000000000<=h:0000<KH748QD
0000D6DZ`CFP00000000hOB@a5=C00000000LVkm\Yjj000000000l@00000DB1=T?oD000000000000000000000000H27H00000000hM7800000000h81KlH?H0000
0000000000000000\=80hS`g0000hRYclW52XdkO00000000000000000000l^5d00000000000000000000H_OH0000h7<[00000000E5J^0dAm0000000000000000
PJ;Z000000000000XmCU8gIZ000091c]TB[^00000000000000000000@Y2Vd\h9000000000000000045L]0000DCcm4i4m000000000000l7g@XN3I000000000000
00000000@RCj00000000447K000000008QoDH9Z0i3FH4C@dPF@EHYa>00000000lZYS4EN<000000008>Ba0000000000000000000000004I^G00008UIaDQDSd4XZ
TUgd<^Ji0000=3@l0000000000000000`]fn\CK:000000000000000000000000T^mHA6MM0000]1CM0000\joT0000000017bG00000000000000000000X7NO0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`me]00000000m2F30000000000000000Pa6>=6d1P0nAXUP=M6K:
97LB4LAi00004PI<0000000002Z6000000000000M5_490h00000T<OSl:m[8A<Y4<j``KD\l:WhXZkH000000000000`Hj500000000000012iPDA^`000000000000
0000H7c2Q5ED00000000HKC3DI20<YBM00000000\noidaM<hKiF000000004?W\000000000000000000000000P@JL00000000P\7n0000dfQR]4_[00000000TMoi
`Wn916:Z000000008AT3000000008nPF0000h0In00000000LGP=0000XSFc0000000000000000@?0:000000000000dHEe@o;<DAbW<oYa0000l9J@4V3G560@lQYM
0000T>Zi@cKo0000\0J\000000000000000000000000000000000000@6a00IlLm6_JXHOB`MW;96QX000000000000000000008JRF4BI2Y3`E0000000000000000
00000000000000000000LCJS000000000000`_Mo00000000000000000000000000000000000000000000=5[;0000hiRG000000000000lFbYm0klhALF00000000
000000008F9G0000000000000000000000000000l[Dj00000000000000000000TWV9Hd1LTdn60000000041QE=5Vb000000000000000000000000000000000000
PnWU00000000000000000000000000000000000000000000lRD:000000000000000000000000dMig0000l5Bm000000000000dnOa0=C<00000000000000000000
X\EG00000000dA]ldjR\\2FITILE\m2Z`aITHfU@0000`Fm00000000000000000000094H=4PkJTX4>000000000000M05J0000`V^600000000000000000000XdcI
00000000<Md8\\QE00000000000000000000d8`a00000000a1@j00000000000000004[=^000083[D000000000000LV@L00000000000000000000000000000000
0000PO9mdkW5000000000000hP`[0000000000004iIL0000<]1K4jNd000000000000000000000000TaOH0000XY8P00000000000000000000PV^M0000hcm70000
000000000000d`4m0000m7V@Q2_@00000000\<9R0000HK0^4dhk000000000000000000000000000000000000<Tk0LXRfhbQTX=>SD=gC<E8j`Ic7DKPT0000D0dK
Hb2@00000000\e780000000000000000000000000000HXck0000l53ilKXo@:SJ\4QG00008V[90000@3iB\Dn[00000000000000000000000000000000Ldh?0000
0000000000000000000000000000000000000000lSIO00000000D3hB0000H^_N0000Th2Q0000000000000000`l`nDYGB000000000000TZ^0h_ZP000000000000
000000000000lZB>00000000000000000000\YPkdhTZ0000E34E000000000000000000000000000000000000PC09000048IF8N4a00000DSPdKEO000000000000
L3S[000000000000L8^00000Lk_M000000000000T^B\00000000000000000000000000000000PDiH8jIF00000000000000000000000000000000<<IYTBH3XYGU
0000A3bVX4oE8ikW000000000000PBoUhJ9N`NGe00000000dL9G000000004R`\i2eZ0000000015AZ0000000008XT0000D?TfXFc7D^cDhCV24<C>HM6blJ[Se04C
0000T0hPLSic<>3W000000000000d<_a000000000000000000004m^Ka2N64m=F000000000000haT<0000000000000000@@0Q0000a6Ik000000000000hb7YlkXa
PnU:hL7b000000000000000000000000<eGJ00000000LJ\Y0000000000000000000080S04Mj_0000`5?dhK=G84LG000000000V;m0000h9Gi0000\@9m00000000
DCh:\Ec`\\0O0\9alFBeHgDdi6f]d[gl00008@3M0000@n>M0000000000000000@^8L4?ZFTe<=00000000\23`000000000000000000008FS6T1Ph40a0XEk5TSX5
i4=V0000dQ8f`VZdHZH7Dj7Bl3GRL\@5H6?=0000dA]aHM^Q00000000\JPAll2[00000000000000000000T^\k00000000h`5D0000000000000000\8K@94TJh21R
0000000046S0000000000000HTQ[0\AD00000000dBYThJ4PL_Qo4Ah8\jlg00000000T_\c0000000000000000000000000000000000000000000000000000LQ;M
T?je0000000000000000dXdk0000000000000000X@Oc0000@44WU5FP0000000000000000000000000000dQm_00000000e47V0000\ON`00000000000000000000
0iY_0000\XhC00000000<\O<000000000000<XSZ0000@[`1X6BZA7JPP7kdH9ZETJbh0000000000000000000000000000TOV5`V8000000000000000000K050000
000000000d\X871l0KSI00000000000000000000@0UCQ1T0I49?0000=6]R00000000000000000000Tf[S00000000000000000000PQ<Ph1]_TmmA00000000D0Y6
dSFJ0000@dGAXRWK00000000000000000000000000000000000000004X>?00008Ege000000000000000041;64C5Ji5WnP8g^000000000000000000000000@@JY
Djo200000000PW;0H<]Mli;O0000000000000000lXAM00000000000000000000000000000000000000004f??0000000000000000000000000000000000000000
00000000000000000000000000000000<V1`DXk>000000000000e3WR00000000000000000000P78H0PLgPj[^0000h[OKE2M>0000HRhOTSbYU4ZKh[Xk4`eN`mQ^
PZZNDCgg8f3Pl2hA55@ni7>e000000000000@fM<0000X7QT0000h5c`00004`aj000000000000L82Eh_PV000089P000000000000000000000hYVg0000h6n90000
4J4_<W1C000000000000l]WE@K?:00000000000000000^A[000000000000000000000000d9e[0000000093LK0000000000000000000000000000000000000000
0000@3LW\8]IPQ``4YR7Db@\000000000000L;B2]48?Xmkj0000TVoV54<]00000000T;7Z00000000dU?P0000000000000000\IoF000000000000000000000000
8F@V8La<hC>IX51PU7<S0000h=@QTSJZl;6]@fMl00000000L4IJ0000000000000000l8jX0K2W0000000000000000HSn[01D^<kEj8h[j0000dB0V00000000`56_
0000e63500000000X0kd@[@\000000000000`Job00000000hIfU0000000000000000d0YVlW]lTFn<ldHg00000000000000000000T0j8000000008egShNoDa5l>
00000000Djk200000000lEXShU`;\Ul^8YQe00000000XTV1U6HR\Qf?000000000000LZne0000000000000000000081L:00000bL400000000000000000000TBSN
4UBF000000000000000000000000DNXT\=S70k3[00000000e11m000000000000000000000000HdPH0000Tg3L\eeoM3TJXRH@0000DN>M000000000000hM8M0000
000000000000000000008Ga[L;GY@X7<lcWiDma00000000000000000dbOL0000lUB^0000X5QbLfMUH_=gTfg\00000000l=A6000000000000<Ygh000000000000
TT5nPTPQdf0a\9aE000000000Q4m4b3400000000000000000000<Q9DU2>KPTAP00000000H>8<00000000XlKMTA<0Phn=H9a_@<njldji00000000000000000000
00000000000000000000hjkTD^Q;00000000U5nm4DEG000000000000\>Sc0000000016j`0000Lj4A00000000000000000W=ED05W8>kF00000000lkCJ0bYF0000
00000000000000000?]DT0ijP3\;@@6h0lGJ00000000\Qi1d5Rb0j]I000000000000PbW?00000000H_AE000000000000<7meH;Yo4aI?00000P\3000000000000
X`f@@5gH56i>P2gcdG?:M4;800000000000000000000000000008E?4<NjP8>H[P\2l\SmNP]Y]PiAWTlY4000000000000000000000000H2PP0000000000000000
00000000`<j<H>T4<OX[LU610000e6S>00000D>P\Q8I0000]5>VD7U;0000HAA70000laBh00004]>_0`33dj5mlKRYXFXPD1W282F:dIRU0000l6dP000000000000
000000008P<_0000A5G_0000<_e]`<E]0000lE760000X?DAP=Wo0000000000000000DQMUP9S_0000TCDkPZH]XlMk\<B`4JYm00000000\J`F0NDk0000\d5g\PZj
E46]\QCO00000000000000000000000000000000000000000OPZle7O00000000000048eULYIg00000000`7=KhD6WHki>0000i0[DhcfB00004^\8<F5>0000lYNo
000000004P?FHDbPHSC=M5j[00000000@jR2PLmWPf<_00000000`Bj@0000d16HDdKM0000000008VOdL[;0000000000008Q^El:`DX@A`000000000000d<L=0h=c
0000000042hYDH1L\LG`00000000D\oV0000HdJa000000000000HiIl000000000000000000000000000000000000TO0f000000000000PM48000000004Mb3LVeG
0000i4SN8>_S\CA?0000a7cP000000000000000000000000d=]i00000000\hVG\nR@L=@f0000i6kS00004:14lgmO000043ZjXP:AhCIP<aeUT=F^\I_e\ZK60000
00000000000000000000\SfnhFGR000000000000000042]TXg9a0000000000000000000000000000dFDVTG9B<82d0BWND\f`XO`P`R_idOmj0RbV\jN>00000000
00000000<>aS09\a\mV]55C90000\SNI00000000lK3>0000h3ZN00000000000000000000LSAD0000000000000000H9]I0000\=:Th;TF00004SZhXBIe00000000
0000000000004LN9000000000000La?o0000000000008VbYd5>bDdch8me?\NYj@k5D0000000000008A[100000000000000000000XPoP00004XM_X`>:d@>R]146
Db;`56mH\Wa]00000000X6jB00000000P\1\0000<\>dHUhY0T>E0000000000000000\NanHkh=00000000000000000000dKXJ0CY`8SV1PSYN8TYkXWTM4XTUDHkR
T@jCi4Veh?a00000000000000000lb9T00000000DO5F@cG\00000000000000000000000000000000`ULW00000000000000000000lBYI00000000\hhe00000000
0000000000000000000000004h;jhIYU00000000`A\O00000000dZCE0000<?e<00000000hE6c000000000VKc0k6\0000hT7A<Hhf@Q@]\VhU\EjK00000000e42P
8OdU000000000000000000000000DV^d\]=o000000000000000000000000XQG_000000000_7b4T>7000000000000000000000000d;ad000000000000`KQRl001
0000000000000000000000000000000000000000000000000000000000000000hI^_0000m3RB`R6^000000000000l5]l000000000I<@<KZOHaRFT?E300000000
4GST0000000094kY000000000000000000000000000000000000hOO`00000000<VGN0000000000000000HmX900000000\FAa0000000000000000000000000000
00000000DA5H0000<dNc000000000000000000000000\M:mDWHZ00000000000000000000@R]UT2UgLPHb0000`:T:@dVe0000PnTQ0000000000000000\5WD0000
00000KOJ0000X<n2LdDd00000000D;SI\Hi9000044^;00000000000000000000000000000000000000000000000000000000LKbX<[Bc0000000000000000I6Cg
00000000d\S;L0dk0000PL?00]IT00000000000000000000Hk7400000000000000000000000000000000000000000000h[N[0000I6<l00000000<LLUT8P?8<Ae
D\?X00000000000000000Kh40000Y42cdgUM0000000000000000<Xh[L=[`4jjN57`N000000000000XU5U12`R0000HO][HT800000D1>Qlc8H0000\0720000D8mg
000000000000000089BG00000000000000000000@]<L00008X=SH;DH000000000000HjVb`7SP00000000`n5?h:HR8iRd0000lgRk0000h<Re0000000000000000
dKfJ0000000000000000lbNH00000000000000000000000000000000000000000000\3HHDcoF0000000000000000lM=Kh`C@00000000hCC@Q5UY00004i9Q0000
H:G90000000000000000000000000000000000000000lTcW0U=F4\Q[H9h;l>Ek00000000DB?\00000000dL4N000000000M\g0000dLAC0000DNJm43e300000000
0000000000000l9?00000000<Oi_0000d:d^00000000@Wg:TQ08000000000000m7Lh0000<W>OHb;00000000000000000L5XddDL4000000000000000000000000
00000000D2[J000000000000@CBc0000XkPV0000000000000000=5k^000000000000000000000000<Um100000000Q3\g0000h;nJ8CZB0000000000000000hDLF
0Ha2\1Y3`SI\h>PX4I_H4X\CQ4`Ah=J800000000TMDbe37Z@E7hA3=Y0000hLWT0000\jAn0000TNbA@MBUI3P<0000h=JU000000000000000000000000\C9BPBOT
00000000000000000000000000000000000000004QkRhX`kH^16Lio=0000LFDF00008jDL8oD10000h]F[PZA5Xc`400000]<m\U3D0000Q4n<00000000Y7Pb0000
00000000\4PZ0000000000000000HKFD000000000Xc?0000T]AY\Z@BlaQK8fNNI0bb00000000000000004QIn0000000000004WVP46`<0000]6:@0000D`Q2LFnL
0000000000000000000000000000I4[d0000XCnn0000<leL0000P36a0Z0fTbiG00000000<3[jHaXJ0000lJbR00000000I2SP00000000`94000000000lc1^0000
LM<?<@fc000000000000000000000000dJ88000000000000PBeY0000@<lf0000000000000000XkVQHfgG00000000lcbg12Ye000000000000000000008HP=0<3G
l4YQ4Lm9lRCO00000000`9]1@EQ7doX700004Ih^`4Z?8L0g00000000P40bX49>H<;=00000000000000000000000000000000L__500000000`C7ghX9l4TfV0000
0000000000000000000000000000PHVDPoHX00000000000000000000lcAJ00000000<7[C`aYT000000000000M39@00000000000000000000000000000000`OHb
dK^J8Ljm0000<?d[000000008[5RX42LhC]FD<h9HMLQ00000000000000000000000000000000dLb^8Xn`000000000000<cB44Y]WM5RQ0000000000000000LHOS
00000000000000000000000000000000h7Y<HOQj@Xn9d[30\dnM00000000d>;Pd?Ojh7GiXmCj0000000000000000<>=K`cl80000li_6000000000000PHUG0000
0000000000000000Xg0j000000000000M6Xh0000\kMS0000000000000000000000000XfIU7DGT0biM09eXDJG000000000000<VH9000000000000XJ\n00000000
<8b_0000l3a100000000`478dJF08SEAljDa0000I78`4a3600000000000000000000lEZ[X\koLfZC000000000000Hne<l=8a0000000000000000000000008>D1
HNC2e5hY00000000@0:n\X\b00000000000000000000dDKCPd6_0000<]Kk00000000@F2[97eV00000000d1ZW00000000000000000000000000000000PhR;0000
00000000000051fR0S7<00000000000000000000000000000000000000000000000000000000<=MD000000000ja40000000000000000PcMY0000000000000000
00000000TB:b0@[X0000000000008?jI@XD;000050_a00000000133I000000000000HnQN<PHElGh38Z174IV;00000000000000000000H4jhL0f50000HQKldT]6
4b]0hmV?539`000000000000000000000000000000000000Ta=k<>02000000000000000000000000000000000000`\Sf00000000M7K600000000T^g`<>UP\G`6
4J36M37D<9Po0000000000000000000000000000T9k\0000000000000000000000000:??X6oL8OWG00000000000000000000\Q_kX<6fDEM3000000000000P2Ha
000000004BU400000000000000000000000000000000000000000000000000000000`iUH0000PA6^0000000000000000h@M20000`@IhT;MO0000000000000000
000008fB0000000000000mQ@dLF0000000000000000000000000000000000000TG1eL@]KDSO6000000000000000000000000hIWR0000lDHG00000000E5R>0000
000000000000dH?cXakM0000000000000000000092X3TUl=000000000000802C0000000000000000000000000000000000004WgTQ3hP00000000000000000000
000000000000000000000000DCaK0000ljSM\nQa\eo]0000000094;K00004An;0000000000000000X[KnXnDa02:6hRRFTIL511VlX?KmI2h;00000000Tn2cE1l:
0000000000000000000000000000HG35d]AK0000000000000000000000000000@Y=800000000PV9Z0000DQ9Y000057ELh9<:00000000@oZi00000000DZ@c0000
\8ejDl`100000000000000000000@h0aXJQ60cY2\IK:00000000LdBWD4]=4Jl;00000000000000000000@[a[0000P88S0000H_:O0000000000000000LjU`0000
00000000hTgD00004G7jlh<nE39M00000000000000000000dZFShS`X0000000000000000000095Fc0000000000000000000000000000P24hPFhODob_@b_l0000
<KE5h9jl88YA000000000000000000000000dR6N@7\GDH?0dY7cU7CH]73?000000000000000000000000000004<_DH3SDK\E<Y<FdE2J0000d=To000000000000
000000000000000053nL000000000000@?9Z000000000000000000000000000000000000TcLi00000000000000000000@O3S000000000000liZ00000I6?j0000
00004T9V`01GTh2f00000000h2Zl4nB20000lVYl00000<2K000000000000000000008Pk;Pg::0000000000000000000000000000`2^O00000000000000000000
E6f:000000000000000000004j7W0000hNTf00000000LNe?TR;GHB7P527Y0000LT3H000000000000DDoS000000000000@Xok0000000000000000PFh64Sj60000
0Xe`0000000000000000LmM?lUW0Q29\0000@<gh16mn\UoI0000XdIZ000000000000000000000000i1Z\0000h<b;PO=[0000`jI3000000000000l?L>e4:?0000
8>h>\0d\DUA50000000000000000000000000000`<D`00000000]3[h00008PVJ00000000000000000000@X`R00000000dT1A0000000000000000P6_90000<ZLo
0000]1W`00008Qic00000000000000000000T[Z_lMkX@PXa<XlW13aj0000a4CfP6Vc00004jmY8U1Z000000000000L3fNDDHfD>\PLJaa<MY>00000000hH3De4F^
00000000LP4<<iQR0000000000000000hLhb0000lO6W000000000000XL>J000000000000000000000000000000004X;P00000000000000000000000000000000
000000000000000000000000000000000000000000000000e4@E0000000000000000000000000000000000000000000000000000477;DETg8IZ@000000000000
0000000000000000<_D_DNSk4WhO0000HQYk00008Fj3000000000000000000000000000000000000H:iE\?[:0DEWT2G\8b:FM7WYX5o\00000000@=9dX=_?0000
=6\lH:Jk`>SGDW=U000000000000D;L200000000000000000000`7B^159U00000000000000000000PV^A0000000000000000000000000000463M00000000<UfY
00000000P>S7PE<[00000000000000000000<9Hgd1On@Xgj0o?[17Jc000096eg00000000Dl]70000000000000000<J=0@[V^0000000000000000000000000QNd
0000X]aE0000h_US00000000DSQ;00000000@QCdXW6Q00000000000000008YRl0000@4DR8WFhdXbZ000000000000<3?X000000000SWR00000E9BLJU0dU`c\Ml>
dA=_0000000000000000`D1:<jKE13ZJ0000E5eN0000lC0e0000000000000000@X200000000000000000a1MH0000i15d0000XAd^0000@3dY0000000000000000
\4N100000000000082_R0000000056YX8GNKLA_\000000000000<:EXhncd0000000000000000000000000000`Ofn<5]O\;o2l<l88nBW00000000000000000000
0000DC\o8Y\>h?mad[;O4i1iXcVb`PR=000000000000PT1RT0TQ0000<8:l0000<C>m0000l<^b4Ji]00000000@QD<<db[00000000451A@mPH00000000hFRE0000
H_9f0000T=b^00000000dLVo00000000000000000000000000000000\^XL\J]B000000000000000000000000`\2AToJ<000000008]JI0000000000000000H6h?
D^`200000000@BPkPHHa00000000000000000LPj<W;Zh>\_<kUIi2^Z4D]a000000000000XjWD000000000000000000000000HWHI000000000000<;EhPM\>0000
0000400@@Ho>00000000000000000000000000000000DY76\BLP\:g\0000000000000000000000000000<KG\0000000000000000U652000000000000P:L80000
00000000000000000000000000000000X?Hk000000000000000000000000000000000000000000000000\AD^E3V_0000@GjW\\JXh\Z70000000000000000D^Qa
XKRBLT6J8k>A00000000XGA=0000TEE^T91f0000@J5Me42C00004\hk0R988X]W0000]3^@0000dd?Y0000X]nKHYOT\G^Hhegb000014YR0000000000000000hU:@
0_2AHclM00000000000000000000XkC5`Be=\nlRU1GJ`6Xle3Gg00000000T6]:8`710Ii00000000000000000000000000000000000000000DYdS0000deb9E63B
000000000PK=D66:00000000@WEG000000000000000000000000000000000:[2@Ti<\0eM00004<5gTE\?`FWALG>E0gI1TjCKQ0G6E3ln00000000000000000000
XCn?\3aTY4`T0000000000000N]700000000h>580000000000000000000000000000000000000000000000000000000000000000L`E<57Ij0000000000000000
\oP1000000000000l72_00000000000000008o2k0;PW00000000000000000000000000000000000000000000000000000000A0FW0000`FE6000000000000\k53
0000@0O;0000=5jn000000000000000000000000dSh2000000000000000000000000000000000000d:dN00000000LWF;0000000000000000X4e\@>kndBVN4FQc
DgQBHnF?000000004]i`0ibIM665000000000000@SKY8iB2000000000000HN2FTFO70000H`Ek00000000000000004\3[hGH_0000lk4700000000]36D00000000
000000000000PSjd0000000007l?0000\n?h00000000Tmi=Y6eG0000000000000000000000000000dS>j000000000000000000000000<Mb[07MPhXbl00000000
00000000000000000000000000008eAW00000000\LCR00000=N2`>j0000000000000LS3DXU6d0000000000004QmK0000000000000000PURG0000000000000000
D1\8000000000000hhFO13M@\VOe00008cek0000POVm000000000000DBP:le_KLBdjLE;;0000`^UN000000000000DDY_88Ke0000426e00000]5Y000000000000
0000P02_00000000]7<C00000000000000000000HHQ5000000000000LS\:0000`8518MNmY2P9hYPX0^BN00000000TGl[000000000000PEPhh7h900008V[`0000
lfNeT[]h\FOGhm\eXI\8le?5m3fK000000000000PJAPHLj=l]ER0000000000008GS300000000DT5QXS<V0000dN5A15<]57bZ00000000dHiIi613000000000000
00000000000000000000000000000000000000000000000000000000H<`VHY\[86Sg0000000000000000000000000000l3^E<;EVdYL<00004F8AXl;k0000D[l6
h17Yl@Y1dUFh000000000000000000000000D^ZF8ERFe4gH000000000000d>GY8Mab<\9R\mK=XZSd000000000000000000000000\nmJ00000000<<Nch5g`89i:
L@Tg\KgA00000000h[W0PB_[d4lQ0000\>J:]4T]0000000090;J000000000000dJj1hj?dh5G78[5>000000000000L9N>00000000000000000000LSchTZ8f0000
000000000000<5J90000H7?;hk@ND_<F0000000000000000000000000000033OXYM6000000000000]2cGhZN6D3F40000000000008Z_a0000E3F5Pga_00000000
0000000000000000PWH9\=TV0000000000004:Pl000000000000000000000000@7YN0000000000000000Hm980000TH[?0000000000000000l>]\000000000000
0000T[?9hdNN000000000000lK<D8ZhX`BX=0000dTK2X1Mk0000000000008K;5@8`I00004ZXc\iZm0000000000000000L\=>0000000000000000000000000000
0000a4P_HeSe00000000000000000000lYoc00000000HG6=00000000M7XB0000L6PR0000\EI?000000000000i7PN0000`G5g0000@Ae900000=T?I2W:00000000
000000004FgU\k=;4dQL0000`58L`9j5dUOm000000000000<<WZdZ`Y00000000E59?00000000XWml0000HYe_000000000000000000000000`@fM00000000lEAo
H3jT\^G2hg=_00000000000000000000TagPHjH=000000000000000000000000000000000000h74P0000000000000000000000000000HJmU<TO2L7d`00000000
L_iR00000000Pg_50000000000000000000000000000Hc;T0000d:MV0000LY3_0000Hkj_`Y?[h[:000000LY400000000000000000000000000000000hL=;0000
0000P?A^000000008YjX0000000011mcdOGh`kd2000000000000000000000000000000000000L]Pf4OQM4TGA00000000lJOC0blBD49N00000000`P7J00000000
000000000EYo00004^aC0000`GXE0000TH]OLcaT4dTf15>i000000000000h86HLjmE0VB=@gXC000045oh0000000000000000hAPmlEb;00000000X5N@85I7P[[j
0000i6NM000000000CX5PY>al:1N000000000000`2IGdWCLhjn?D2[l0000000000000000000000000000lb[m0000DF2M0000000000I5`<d6`?_n0000<J3ChjFO
00000000000000000000000000000000h1K7000000000000000000000000`L8X0000h1mZH9FH0EJG0000000000000000\YcG00000000hF3gP09`<=MbhFN;TKQ5
lb\D0000000000000000hGKE0000HIE_00008I0?lUGDPUUm<nhg0000000000000000000000000000\HZB`[cADkdI00000000dBJ60000H2l>d[67doA90000\h4[
dLaWhm6`PX3i0000D6OV0000000000000000000000000000000008^F0000`H<_000000000000000000000000M5e;0000TR7GHXjG000000000000`j^Q00000000
000000000000hCWG`7TMXWGVho6l00000000\GY@`HnY8J\B00000000<?4QdQTf<lo\0000000000000000=2g30000000000000000`NAmI3`n00008c;;0000DGUc
00000000`:]@H3RJHB5I0000000000000000HE9[000000004YJk4f5f00000000<ijG0000000000000000@XQF000000000000a32FHa;VM2gC000000000000T3gd
00000000P0RK0000000000000000lNM@000000000000hElYllle00000000d``Z8mnW0000\^L600008W]8000000000000\\[RhilC000000000000000000000000
00000000000000000000<IU80\DGm1Pg0000LH1A000000000000000000000000lLgW`NK\0000lZ9?0000`8\PT<S`\HM[0000T`FQXIGVPfoj0000XBXN00000000
0000X7o[000000004\AY000000000000000000000000D0Ao000000000000000000000?X^0000X>D`05DA0000dlQ^0000000000000000e6Dfh7C=<fmP00000000
85DZP9j^Lnii`^C[42JeXoEd@97^0000000000000000h:3ZTESo<LfD0j1300000000TPPi\[K^0000@Wc^00000000Hd<h0000000000000000000000000000De4@
0000=7H200000000]04e000000000000000000000000D;GBY7:8000000000000000000000000hNe_000000000000<84@I6bbH15i17Rm0000d^^iP_E`@>Z40000
0000000000000000`5R7XS1R000000000000DQMdhL:U0RPPa0VQ`87nh0CN00000000<^Eh000000000000h1E]000000000000`KEjTAFh8VjcM1bY000000000000
0000<[WW00000000000000000000<50h000000000000000000000000@C:K0000hF@1000087`WH?Wm00000000000000000000dUSc0000000000000000H6l_0000
000000000000lJKke4^BD8Bd\0>\XFo70000hIF1DJ41\JVA=6YEQ6h5TTJDQ2^m00000000P>9]dGhB000000008@F1000000000000000000000000Xi<M00000000
0000`GiB000000000000000000000000P1dL@]728j;C0000lYHLP3DkH3k`000000000000000000000000000000000000000000000000XYnB0000I6oH\^2IM2Vg
000000000000dQ76000000000000000000000000l3n200000000M26O00000000TCG204J50000PJA>0000000000000000`^H`0?1K00000000a2]6000000000000
\K89P8kf@i;h0000000000000000`E[1`DXL00000000T@O50000\hZLh4TC0000=3>h0000d=?j0000Pb8j0000@;8fDXAmQ3]m0000\_mJ8aN000004o5W00000000
0000D@Vh<ARm0000000000000000000000000000LDX<0000000000000000000000000000lIN_00000000d1H]00000000l`7W00000000D:480000hAN\0000PDTC
00000000000000000000P@l6hf@b0000i1U:000000000000000000000000LJ_8000000000000`7f000000000000000000000000082DcDE\j000000000000h5\T
TGQ?`NNg0000000000000000PSSd0000<0@S`GJ`0IGeHJ9i8WjA4<Uch`MP0000H<idl`V[@ej200000000000000000000`4eI\F7?PS[=X@J=i2bNH@LD00000000
000000000000000000000000@D>j`@:D`K9a00000000daCVHjaC000000000neUa6Aj00000000000000000JWP0000000000000000000000000000000000008?Yk
00000000000081;^000000000000T2<H00000000`@9PLWBL000000000000000000000000000000000000000000000000U2oZ000000000000LD<^00000[J30000
000000000000D<fC<PFgPZ??00000000D5bW00000000000000000000P=G600000000@XZf<VD:11S500000000000000000000HVW0D@Sb000000004EHj00000000
0000X[L_lm_b00000000<gT50000HfV1000043>200000000000000000000468JXJHR000000000000000000000000000000000000000000000000000000000000
0000T]8N000000000000000000000000``?UHIjg0000DD]N0000000000000000XoPZ000000000000E3UYLJ:L0000000000000000LJZbH9?00000000000000000
0000000000000000<J[i00000HNm0000H96k000000000000DS4V000000000000d<oA000000000000000000000000000000000Em4@]?200000000000000000000
\9V4Xg9H0000=4mPT84[0000000000000000000000000000000000000000000000000000X4F<0000E7D`lD8`00000[91<Cah<iW^0000lej`Pg]1000000008bkV
0g>D000000000000T>F`0000000000000000000000000F6i\CgK0000000000000000000000000000000092anheO0000000000000]3Cm4EHHXgcQ0000H??D0000
0000\X^[Hn0g0000000000000000`<HD0000D7dJ00000000000000000000000000000fDoDL5;0000PDA;M4aZ\5fa0000l9HO00004O_<@bn\dO57h<KEX3Q_0000
T:Dd00000000dCkg0000000000004an9438>4<4B4Nn4Q66KP47g0000000000000000dSbI0000PJP]0000Y30S000000000000X41713cO0000000000000000\e^k
00000000000000000000l[R8\kUo`S5G000000000000X9l=00000000000000004lcF0AdEL\Vk000000000000TaP>X4B2`C<VX0B?L[Sj0000000000000<lK95W[
TbHUHNQm0000000000000000000000000TS?00000000000000000000000000000000lL6300008aBM0000hSM?0000D9>=LKoTDSaFPNJFHA:4X]cB000000000000
0000M1\]0000000045aW000000000000000000000000HGA^`H<GXMgb0000000000000000h57:0000LJZMhLET00000000000000000000`[3C000000000000P:8e
H<m5D:QK000000000000T5d1XOS5000000000000\@5:@l29i2_SL3G3d2a:000000000000XVk<0000D068LOHE00000000PngS945100000Qc?d5ZO8UT5LE7N0000
00000000000000000000\n7^000000000000000000000000000000000000000000000000dWUC000000000000Tjke0000h;OSX<<k=5]CHN>i0000000000000000
D@]h00000:9m0000T;ikTL^R0000`3c]0000000000000000lPWoLRE\PU_Vh@cG0HMf00000000000000000000Pl9g00004N2i0000000000000000000000000000
000000000000\G;C8G8c<i`D0000H7;D@;:k00000000@;3Y0000`V2i000000000000000000000000000000000000000000000000d?aY00000000000000000000
`[3WX4m94BMbL<al0000D;a30000HBFf0000@oog000000000000000000000000Y2L\00000nbI000000000000`Y40000000000000`:XK0000000000000000h?8@
PSTJdc;oTn5U000000000G_RdfZe]34R\D_j`_?V00000000000000000000000000000000000044BKh3L<XgPZ0000000000000000`WZ?000000008B8g0000@1OU
@F`I000000000000000000000000000000000b<R00000000000000000000000000000000TLQ`00000000000000000000000000000000L]lo0000000000000000
00000000dW2O00000000@BR\0000T^i^000000000000D=E2HH5G0N[=000000000000000000000000<H8X0000000049`Z<I6a00000000DH^L000000000000<eOj
00000000LAn]000000000000000000hi00000000LJnV0000\7>Ql]e[00000000000043Mm000000000000<AWg`R0T00000000LmdN0@a300000000<>`d00000000
hVUQ00000000D7_V0000000000008NF?D9[k0000lkbV00000000DE:D0000000097A;00000000l:B_00000000000000000000000000000000D1BD000000000000
00000000D6b1D>EG000000000000000000000gVe00000000000000000000T7iV]2DX0000000000000000<RLo0000000000000000000000000000hmfYm5cI`Dgc
<eW9000000000000\?nO0000Xd4^00000000000000000000`8_`00000000HQhX000000000000000000000000P@mX0S1d000000000000000000000000XCdZ0000
00000000@\eG4=e_000000004]A3E48L0000000000000000000000000000DZ750000l[E\0`m^a3]:<=V`000000000000laXn0000]7Zn00000000000000000000
lF[V0000D]NYP<m^a46J00000000000000008VHS000000008GTX8^R600000000P<\=000000000000000000000000000000008Lgk`Zlf@8[JA38]XoFeDnJg0000
00000000@\Hm00000000000000000000000000000000d0lo@kiS0000000000000000000000000000000000000000000000000000\4lg0000h[hm<6g=PeBY<E=\
0000000000000000000000008AZe000000000000`8H8XIKY0000XEiC@[H7000000000000h==n`BkJH:a9hJX@8K4dXRF9000000000000H_6]00000000@HS8Xc`c
90kS000000000000000000000000lZ>J00000000X<ooDAXN00000000<jai<VA=81N\LHPV00000000U3<T000000000000\g^100008]jC00000000T1f;00000000
0000000000000000000000000000H`_J0000l5RL0>g`dPUU@S[b42D:0000L@V@000000000000A4Gj00000000U38m0000000000000000\F4VX6T9000000000000
000000000000000000000000`6iI0000<NEbE67HLlTQ00000000000000000000@2RCHa@JY31]\TLL0000T7Lo00000000XNc`00008OK[@1F>dl?;000000000000
00000000000000000000000000000000000000000000lm6:d?\0000000008I\M0000<UA_00008;Lb0000h4;<XkkC8A6C0000\cdd0YDOm5l1TNAC000000000000
4^0_D<=g0000000000000000000000000000l3PAL4XGPJYEPK7Z8X@cU0n?0000000000000000T6<40000000000000]LP00000000000000004:Y60000d3OS0AkP
00000000000000008?<b00000000000000000000000000000000\4^^00000000P7HJ`7Tl000000000000000000000000l4Zal7^84LZaPW3[0000Q1?E00000000
0000lGeaLP>7\1]2i7[>00000000XV>B0000000000000000000000000000000000000000TEK04O1E0000DQ^g0000PHVR00000000000000000000000000000000
00000FiD8\li@7RA4Zh70000574N8@X<00000000HFj\0000hB^H0000000000000000000000000000LP1n0000E1HQ0000HF]F0000Q6W\PdO6000000000000<XW?
0000X5@fLjcW0000TRJRHJ2^@43i0000\eR1000000000000000000000000000000000000<TW:0000000000000000000000000000000000000000DN_=hkRE8Eo@
hHMH0000LeCOX_bZ0000000000004oKS00008T4]00000000000000000000000000000000000000000000\CD0X:_gd>[^0000000000000000dTg\000000000000
0000DAo10000LH=aDP2OHj\MI0A[T2gE0000000094S8\Y8il<@Hl2RU`A8=M2B8m681P]U]<ALa0PXo<^Ud0000000000000000`L]b000000008j?@0000HIT2h1Qa
000000008L0L8SM14R?a@Vfo0000000000000000000000000000Do`c@::>dhfU00000000DYIQ00000000LH>_0000000000000000lmL_L<FXTl1f0000PjWb4NmP
0000000000000000XP=I0000l<Xm00000000000000000000XOB_00000000\\id0000000000008=7]E3NP0000hL6B4`o>0fA4\IkY00000000000000000000dJIV
00000000000000000000000000000000hfAZ00000000000000000000000000000000`V_MhZ\:000000000000dUS200000000000000004\k`0000000000000000
00000000000000000000000000000000PDFV0000000000000000000000000000d4MI00000000000000004H_9Y6`C00000000000000000000d_=T4\RTHmja0000
0000000000000000000000000000L3A900000000lGL40000PDkWHoZSTJJC]53o@KkM0000hBHL0000000000000000I6:08TIYhTaUD8Xi4k>T0000000000000000
0000X`^6000000000000<PfL0000L=X?00000000XHYZ00004BgA0000000000008EhX000000004XFlDD8P00000000`T[=54^b53JC00000000000000000000<4Kj
4RniH4FY000000000000DJQR<K]]d[A60000T3Ql000000000000<bMW00000000000000000000LZAa0000Y4K;X5\h0000000000000000000000004QeM00000000
000000000000000000000000`GN@00000000000000000000DlSg00000000@7k000000000HFnc00000000XA@:`G\7a5mWHBkX0000<L\0`VgX@JGoXZN^E58iA7R]
0000000000000000E79L0000000000008Oi?@G3`0000000000000000d9nMDK5Y0000d18P0000000000008MjJ\QNT0000\MheXTVNPnbh000000000000a1500000
lfh]00000000`AeV0000@UCk0000000000000000M3C]00000000<V\_0000000000000n<;000000000000000056^d000000000000000000000000000000008Bmh
0000@3CfU43YTd0>0000`c[fXBi000000000P3M_TgbS000000000000000000000000<f_60000000052Bd00000000XZ[Z0000`NVW00000000<CT?0_Zk00000000
00000000P<TV0000000000000000lTZNHE`nHai4Q61F4MZa00000000Hf_b00008QN3`\MHT:B10000D=jj000000000000LY]I000000000000lZaZLCib0HDa0000
000000000000Xm240000HBbk0000d7Ea00000000000000000000@DPR0000<;>n@JXR<PEV00000000000000000000000000000000lNL?00000000000000000000
0000I1IEX41a000000000UMO0000d?5P8_kl000000000000<II000000000XIdM00000000<WiQ0000i558]5\g4PiD0000d1P=0000`9f00000P6;T00000000d8c2
00000000000000000000000000000KX5T1j\0000000000000000000000004PEd000000000000000000000000000000000000PI:[0000a4FK00000000X4@QX7mQ
00000000`?ER000000000000000000008>Fod5i;0000X`PHdUfg0000000000000000876N00000000000000000000000000cE0000000000000000000000000000
0000Ti>70ITQ00000000000000000000Hdd=0000000000000000m4Ul0000000000000000000000000000P5Ni00000000000000004@]00000000000000000HAR\
000000000000lXOG00000000000000000000000012@800000000541J00000000LKKE@aZd<b4EDh`A000000000000H\Xb0000TM[n000000000000000000000000
0000l_FP\=QF`OAC000049XWa1_[0000000000000000XFcD0000P?iOhcR6X23o93W?00000000000005>9@kX=00000000000000000MVD\hCB00000000hNNJQ3OC
000000000000DTeP<@Z`0000hORFa5770000dVX3P]PH@97I00000000000000000IIN4S;J14@20000485L00000000HH`b0000000000000000000000000000PB]b
0000000000000000m4QR0000D?B5DUYM00000000000000000000000000000000P;I?PNN8X;H2`RZ^\kmS00000000H0h800000000000000000000dWo000000000
00000000T?27@AK@H;h4000000000000000000000000000000000000000000000000hilT00000000000000000000M72F0000000000000000h;:1TaUN0000X[Fd
00004nZ?0000000000000000hY5h0000P9b[DanT00000000000000000000Q5D^000000000000DDMC0000000000000000000000000000000000004[gX0000<dRe
000000000000000000000000Xbe2TDdEXA7=DieT000000000000000000000000000000000000000000000000@55R8jRD00000000000000000000000000000000
91n^00000000`FjK00000000L]CX0LJ>00000000XVALT>XUP]o6h_e90000000000000?>c0000000000000000`bC3000000000TEP00000000TL3j00000000DflS
0000Xdme000000000000000000000000000000000000T=c<m3gDa2oG0000lA_ldPT\000000000000LBd800000000\[]G000000000_NDlcno00000000Q5:n0000
0000\<6300000000000000000000000000000V6?0000000000000000<VCC`_3:0000T:`a0000h?SZ0000000000000000i3h=TBOm8JO600000000000084A;XHAE
`lSN00000000HRJ8`jGg0000dC^h0d2FlMUEH3Rf`DQD00000000a4Rk17G9`C2n`^=W\g5B00000000Y3UF0000000000000000000000000000`O;d000000000000
0000d;2k<kFi94Z^H51jhN^P0000000000000000hiCk0000lL760000000000000000h;dC00000000e67;DJ6?0000@Ul0@U790000000000000000hM=000000000
0000000000004Db4Tc9:000000000000000000000000000000000000H2@b00000000000000000000000000000000000000000000`XUPPcX<Dgnh0000hHb_8kED
dlf`0MGH@<dN06co0^^[0000000000000000`V<U`AFT00000000h:VR00000000m0i=00000YmA8]Sh8gdEi6VS0000PUia00000000000000000000Hj`a00000000
00000000000000000000@ITid5YA0000000092d@TgB28kgSdj_30000TRY700000000\WLD000007X:0000000000000000D_@m000000000000\68_P7cKlF;X4RWe
\GFmdX1>Q4\jdj;i4N0Fh>=b000000000000P;j<0000`Fd100000000T]3U0000000000000000TLki00000000\EF:<Fg000004AD3h\VF00000000lU2V00000000
L4V0D[e:i64H0000PQ:V@7WN12;@e0h[`jXX0000000000fc000000000000HZ=F00000000000000000000000000000000000000000000LAI>0000HVmJ00000000
00000000h<MH000000000000000000000000l:<800000000lSUA000000000000<JiJ000000000000000000000000h5f@0000m3Z=000000000000000000000000
@ibVa1TX0000000000000000DFHh4OMk00000000000000000000000000000000Y74[000000000000h602H3l50000e1AO0BZ\\EH:e6Y5L8HD0000000000000000
00000Nh10000000000000000HKc4<K6[P[To000000000000Pk1l0000@C4C4<Qe@5bG`oUF0000Tk@?0000H3_Q00000000HC9_H9`jdkS3HnO9LTff000000000000
00000000`MkF0000PC_a\nnd00000000dCQS000000000000000000000000d8TF00000000h7\b<GnMPV4ehhnP000000000000000000000000000000000000=417
000000000000000000000000H8W^\MCR000000000000000000000000\3Yb0000HW`CQ6:M0000000000000000@C1h10NbP@1>00000000hLKf0000lkTN00000000
00000000TSGW56RK97@800000000XE`W4Yd@8Fl`0000P4CTLP0R000044`\PDP?D4KVP5?L000000000000l59g<^Ld0000000000000?1;HJYZ\NTCDL31L@WLLH`4
d7]OLS8CPWb40Yl[00000000dQO?000000000?N18gON000000000000000000000000000000000000\DkL0000`=g\`YKM000000000000L]Rj00000000T1[?lL7E
000000000000000000000000TN8P8Wf:95a\0000000017D10000000000000000D8=_000000000000000000000000HHQN`WSDPmf;`ZV>Da8NDP@f00000000@VV`
a5ZB0000h04f40kT@L@70][;4hW20000000000008R?0000000000OJaP?6N000000000000LhN<000000000000000000000000hmlaX<J:00000000000000000000
d;Q@PS260000000000000000000000000000000000000000@5^o00000000hD3k0000d\Ak0000LQBg01kE0ZAF00000000000000008O`e00004^C3000000000000
0^1Z0000H[lD00000000HJlghiK^0000l2BL4k<F00000000TN3Y00000000<G\V8QKN0PbY00000000PnD?00000000000000000000000000000000000000000000
000000000000=0J@@8SALVejY5=V000000004=42000000000000000000000000000000000000@\22DJ<E<G`kX]:10000000000000000P`iH0000000000000000
000000000000lUen@WWBXFgH0Mh7TPjS<Tie0000179_Hn86hJf4E4iJ4YTCXEaD00000000000000000000H:U30000d\];l5TYH9OZdfGI0000dN9a0Xi700000000
0000000000000K;l00000000000000000000PG?H00000000]4GWl]el000000000000@^kk4LX\`UOT8?8ah16a0000000000000000@I7b00000000d2n8H;A20000
U5MJ`B210000Hj[<Y3c<00000000@HWU0000000000000000000000000000D1ZG0000`Dkh00000000000000000000000000000000TKaQ00000000000000000000
00000000000000000000000000000000PJMgd1Yi000000000000000000000000089\<AU9000044cY\?U30000TNSV0000XS7O00000000]4Sd0000<4HK`_jn0000
000000000000H=8O000000000000@4a\lRQ9<PE8HYJ:0[ma0000<^FU000000000D`E00000000Q2Z^\O0@0000000000000000P;CIH3Ubl8>70000000000000000
LcbC0000000000000000LILU00000000000000008c<j00000000000000000000\FLCDYLW0000h]0m8In60]Vc0000411B0000D?E`0000\@UYX6RT000000000LgE
0000`=`\l?Ld0000000000000000@ggE\R:70000Ph1Wa3Bn00000000a3ZW0000T4?:00000000000095XT000000000000000000000000000000000000\hJ30000
0000hDf`00000000D8di0000T3XOX<cX<KWE<_lAa4R^i4aG00000000T6EW000000000000@bFJlEBD0000DWLX00000000`c5V0000000000000000P=BU00000000
00000000000000000000\A3i0000\R]?00000000l3IC0000000000004Q\^4DAdY4WN0000M5J1D<M6000000000000000086G1d_gBT]6B00000000000085F=0000
000000000000`AYE0000<7:;0000P]DG0000000000000000hEna000000000000LA?90000DZe50000000000000000Lf59000000000000l8R8000007@T8KULP]Ao
000000000000000000000000a1QO0000\jGE\P:10000dN44000000000000000000000000000000000jgZ0000000000000000000000008=i40000000000000000
0000000000000000lF;K00000000L9G24]SXDjg:a1Z:00000000000097Tnl@He0000000000000000LXB\000000000000000000000000lHXKh^WJ000000000000
0000\BYg8Ydn0000DD5A000000000000HS>P0000000000000000576Z000044f1D_EH00000000`=m?PWDM0`H@hJT800000000h[HPTIRDDK4UlV_e\]W^E4F80000
E5iO0000DfG`00000000HGDH0000LmD?0000`PlZ000000000000000000000000572l0000000000000000H6B9\hX:M68W000000000000lUMj0000<X0Q@Rd`D:RM
0000T9oJ00000000e2i=@O7_<h<LXo7\0000PTLdHJMVdo9N0B98lhhC0000000000000000LJ:?000000000000L^MSm6V:h6A\00000000000086@T000000000000
00000000X=`m000000000000a4Do00004=;W00000000`^HF00000000000000000000@\]`X6E60000000000000000\6LoDJC`00004C^ML@?^A1VM000000000000
00000000E5;A0000000000000000m4R800000000000000000000000000000]KC907H000000000000000000000000000008l9l^mc@>an0000Y21>000000000000
00000Y88E6P90000HfHI178:@0=4Pg?>00000000000000000000805G00000000E22Q00000000\lH0\:K7`k:]0000LKo10000000000000000I5Ka000000000000
4E_e00000000D7aC0000000000000000L7]b<eOY8Tbm00000000\?VT00000000h91VH_;W00000000443NhMgN00000000U1kI0000lZiT00000000@_V?H9\J0000
lm0h000000000000XHCJ0000000000000000@6VD00008R<]@IF>0000dNW<PY[:00004X[;000000004B8F\_?;000000000000000000000000000000000000DQEh
hH:aTJR[00000000000000000000@jVM00000000TfCI0000000000000000LF[50000D6ec000000000000000000000000H1h:0>hNlFG5TJ]X0000m4>U@`1gE3;b
4@9`<G[@Q7\T000000000000<j3]0000000000000000000000000000000013__0000h6X1000044S100004<V]HMNT0000P:H7lX<n0MWSH_F50000000000000000
<3<cdND=0000DJNA00000000hocX0000000000000000000000000000dV`\000000000000TWA\\ZGSU1RM00000000XFf400000000000000000000Q61S00000000
0000E5l^X3ha\Wi9l[[T0000000000000000HO9[000000000000XFbE00000000h5h?8dfM86K;@VN_0000000087amP1NC0000h9?b000000000000000000000000
0000000000000000000000000000000000000000\JSc00008Vad00000000\li1LQA\00000000L31c14=C@61QTRUIA4>b000000000000TX9W=70100000000L@D3
PJn?00004MOF00000000<IaP0000<n;L@_O[00000000000000000000A3MfXc:9000000000000000000000X[^49T2XPB>X\Pk0000000080gO000000008AMTTmhY
0000000000000000000000000000e7?^00008BSfH=j8lBK_0000]5J>00000000<USC0000PbEm0000`mDcD5OK0000lH:V0000000000000000d@B20000`62OD4a7
DkD0i5O0000000000000000000000000000000000000000000000000000000000000000000000000a2O4\mO?D`:F00000000000000000000000000000ka?0000
0000l=8B00004M_RTD9[00000000lG7O0000000000004cT_8=<OL1[QX8hRX\b;`WbNH4bHHnNQd_<f000000000000000000000000PV7[HdYj49oe000000000000
X^c^00000000000000000000@T2@H];k0000PGa800000000000000000000000000000000hY;S000000000000\\T><79[0000I5F=00000000XJE]0000I68j0000
henP0000000000000000<[nI0000`=^K00000000000000004W[kD;;_00000000000000000000<I48PKdJ000000000000000000000>?:00000000L@>d0000X;Zn
0000U1Oo0000P`;=000000000000<l[I000000000000<?@Hh\VSDm@N00000000D\[d0000000000000000HZef000000000000000000000000D:Kd0000<PQ^0000
0000HJ_]000000000000Pf\3000000000000dNf50000<jV<`7eUTkQ1E57]000000000000<Ja10000000000000000d:mDe2==000000000000<idjh;fK513?I2Jf
0000HF1[000000000000DeHa000000000000000000000000000000000000000000000000000000000000000000004C=NdRcn0000000000000000000000000000
00000000PZQ64emh00000000000000000000XE\O0000d@1n0000h;_]00008B:U000000000000000000000000000000000000<f;5l2>A00000000000000000000
0000000000000000000000000000d>oe000000000000lhd[00000000000000000000000000000000000000000000000000000000000000000000000000004IVW
A4Ii000000000000`GLE00000000@X1Z00000000000000000000hU=o0000000000008IPS0000`C=1D=WS000000000000DBnk47=g96<3000000000000T]5AD4mg
00000000XRcU000000000000000000000000000000000000Pk:0\g:W00000000000000000000d1\K8N0[\<ej00000000H95;H4D10000Y5fG0000000000000000
00000000P==1X5la000000000000000000000000@:_08P8]d<1;000000000000000000000000=6BedR?Hm56d00008@dZ0P3`TAE800000000000000000000P8j:
8_>a0000dN?[0000XJW><jTY0000000000000000PMl[LRmN8MA=Pii30000P[W=<L=R`]hN84mR\aoBLVh<@d[G0000DO61000000000000d6cR]77`000000000000
00000000000000000000000000000000XicDQ4U@4IMj00000000h5\:0000<gFi0000000000000000000000000000000000000000@C3M0PMZ0000d=jPdWYb0000
0000Dkhg000000000000000000000000<I]WdPTD000000000000lS:;0000Q01b<IhP0000hG:YM5Am0000000000000000000000000000000000000000d9E`0000
0000XE]X@PC20000000000008E140000TRof000000000000000000000000@;aR00000000dP>P000000000000D;WnH@eU8iS70000<C@6000000000000X`KUDIS3
16IXH9di00000000000000000000a06fhT5C=3BK87FD0000h_KH00000000000000004Xl5M7NTH2EZ17^O00000000000000000000X]lD`dI6hjZ>000000000000
l:;d0000000000000000\DR`00000000d>oCXRha0000000000000000HlRB00000000P=1DlojQ`fG200000000000000000000<9h[`GhY00000000PfXM00000000
<QU:000000000000l19]000000000000000000000000000000008mac@iMbI55XHI>G0000000000000000Phn_00000000000000000000000000000[IcPR7^Ta^i
4E;KTY;f0000000000000000<Vj900000000000093160000HF5Y00000000000000000000000000000000\:JQTAQI96SN00000000H@Mo00000000000000000000
00000000L=GM00000000h4Q2000000000000000090\]0000hGmUl2ll`VWH00000000000000000jM<ld890000PlX_000000000000<\U200000000000000000000
00000000i2lC000000000000`46^<V8nL`O\LACV00000000000000000000e2S000000000dX3;0000l<=J00000000000000004;KD00000000PL3G000000000000
DXXV@HXi<QHaL3<PD2m\@EX>@LBI8YeN<f6b000000000000000000000000@eM=0B54000000000000000000000000000000000000000000000000hD:300000000
0000T<VB000000000000a4b:0000d44@000000000000h1UX0000000000000Th^dOIR000000000\c>42>4h=AF\^;ih`g`55Zh0000\Y4C`dY60000000000000000
00008[nY00000000Pd`600000000XT;k000000000000\J91L?kR0000000000000000hdC\Q4i70000<[Gbl31AlmYo0WFN00000IB2lNfR00000000lQQQ00000000
0000HSSM000000000000000000000000000000000000000000000000I6Rk000000000000`T5`HY=S00000000E6bBXa700000lU`S4bPe0000<eUB000000000000
0000P4OKlE:XHbTli6@W`?MR8U[IHQj34^2a000000000?61TfaNhHVl0000D0A_000000000000PECQ000000000000000000000000000000004:n\000000000000
00000000000000000000D6N5dHK7PnKC\I^0<4HX]4M90000hIFWHIl1lPA@L?m?00000000`D8B00000000l4W?D^AC000000000000000000000000000000000000
00000000T_`C0000@FoI8]oR00000000000000000000000000000000000000000000H>P6HgN200000000000000000000dSF00000\DVV\Njh0000000000000000
0000000000000000lQa@P7E=00000000PX2VdZ<c000000000000HoS_0000000000000000U4l;0000000000000000000000000000hPj`00000000XPgT00000000
0000P<a]`F?L@3ai0000L4Y?4aVHh=iO]648DT0l0000D>IR<K3d0000@VkV0000X:CbT;2T0000000000000:j00000000000000000P1?@00000000000000000000
<AjMPJ8UDY`H0000XZ@10000D\oj0000XDOa0000000000000000000000000000000000000000`hI<lh]8L@Uh0000\J^F0000000000008NOI@jJc00000000<8U?
@CGPTa3j0000`dWM0000Dl0>h]`ZDl53000000000000000000000000000000000000000000000000A6KW0000Y2`n00000000L=UX00000000000000000000d^Wj
00000000HGPl`o8h0000000000000000000000000000000000000000h1TA00000000lmZm00000000`7^o00000000000000008b4^000000000000@2EkT`_30000
0000000000000000000081OH00004hmdd;NNHT8@000000000000hP_MPOU;TVC[0000TC`V00004W>j0000DA[`LS_OT^<@0000000000000000@;=000000000PZTZ
<;7F000006nm000000000000M3AU`eXG0000000000000:>DXM;`0000D1k[TRd?]6m[8SM[0000\FHM`VHgX]XP00004CIe0Xmg<DYB@JNgh\gML;>OXEfJ\J5?lOMA
HW^@8]c500000000d3W<=0e>00000000lI=Z000000004:>`0000=6Ei00000000000000000000l50P000000000000000000000000<gLh000000000000H30ih:2D
81nF0000E2Dn00008[8E8[21@TA`8inh00000000000000000000000000000000PDa;@O7N0000000000008Do600000000T7l[D;4R4nf>0000\i?K000000000000
00000000dK[:00000000d0`S0000000000000000@f`B000000000000000000000000000000004II[PoVd00000000000000004jC8X?BN00000000000000004BQf
@EY000000000DJB_LX3U00004>;5\M``0000H8TXd\Z\000000004dnfT0a[H8C2\UWK<IVb000083WW0ZDO000000000000DcfW00000000000000000000\CbHHbJj
000000000000e56>000000000000000000000000=4Pl00000000HZLF0000000000000000<MPP0000000000000000000000000000\Ud^000000008el00000T^0I
0000d1Jd0U?j000000000000H=1o000000000000000000000000HN4E000000000000H18o000000000000000000000000000000000000000000000000h]Y00000
hVDXlYfn0U1>000000000000<9_MXHeh0000D;A^<W@ea1FYHE8W0000\=>B\1WML1_Jhc3g0000`RVU49[0XAbn0000@4NnhOE<0000T:N20000\YOflG8:@dPl554b
00000000000000000000000000000000000000000000\CH:936Q000000000000000000000000528T0eD4557J00000000DK@eTEMB00000000000000000000@_1T
0000000000000000l12<97b4\TK]0000X\7``0OT0000000000000000hVOO000000000000Q1E6000000000HWG0000<28JTC2MHZIXTOfSY3kB00000000lQHB@KS^
0P;D0I14HMVhP_CiH@2=hTl\00000000@]EhdKVk0000<U_jX5Za`c0B8J7e00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004gPm0000I2UB000000000000ddN50`JR0000l;84\FMZhj8:00000000hjPc0000000000000000XCCYXXaElSd6DTC0I75A000000000000
hbeX00000000I4d=0000000000000000@T]Q000000000000\M:\000000000000000000000000<Re[@Dj;000000000000hHjcdam;8jLM000000000000dQVnL<1k
000000000000\^\_8<`?0000@NM[0000LEbR00000000lLc2000000000000\N@L0000000081CE00004DjI00000000Ld]^Q00I00000000`Cf50000\e[K0000H0N9
<:PQ0000\>Nn0000000000000000000000000000H]:VI4;^0000X^NW0000XFBP0000TBL70000XV@50000000000000000`okY00000000000000000000Dn1T0000
00000000TH:l93bCa4UY000000000000hSW300000000`F_9XOEg`jh_@l=oHm_o00000000TM>DHf]g00000000@3X=`JUE<[0=H7IgHB3?hB\l4G06i5fg00000000
00000000X<D8L;_EP9U200000000000000000000000000000000000000008QX?X?\HdE:me4[>0000000000000000T:N^00000000U2Cf00000000000000000000
P=l_TZ4ZLK6B00000000`WR]`H2E0000@RE;000000000000P[C^00000000000000000000P6a^0000000000000000dhga00000000000000000000T0HL00000000
0000H\a<P>=3He9I0000Pg>k00000000LHld8lUU0000lPc>00000000dE5DT?VoHL`000000000X;Fm00000000TC8bU4NO00000000a5P9\Y1`hkg>8ZFidMk5Tc]<
HO_ZP\D]00004BRA00000000dX`9X5kWdRDW00000000L>3>\AcP@M_b00000000000000000000h0Jn073?0000000000000000@`TThdeI00000000000000000000
XKnAXKn`\@bkdVLd000000000000`LRK00000000lZ^a0000000000000000X27^0000000000000@=b@AMn00000000]4j9000080G\000000000000X;^OPDI9<E24
00000000000000000000A7e0000000000000000000000000\^CA0000000000000000X]Th0000`AK\0000DVFO0000000000000000=6M@00000JjK000000000000
00000000000000000000000000000000000000000000H1iF0000X60OTGm7lD02000000008K=k000000000000lT`900000000hCR=d>\0P6YmhCD=<So^0000Daai
0000000000000000000000004ank000000000000\V`H`ViU000000000000000000000000X0Z8000000008:P5000000000000000000000000\WOlU5B@00000000
<CMP0000000000000000T4H>0000000000000000HYK;00000000000000000000000000000000D6ko000000000000A0Ce000000000000l3Ti0000<GXc0J_H55Mj
Q5_G000000000000HUM2a3:0894A00000000000000000000000000000000000000000>JMI4^O000000000000@9A10000000000000000P>iTA3ci000000000000
8Pm50P`k0000000000000000`mc=000000000000<LYl0000000000000000X@MS00000000DAJ5m4ZklX:J0000000000000000000000000000hNGV000000000000
0000@JGb0000dIBc0[8^00000000m1[Z00000000dSeHdXliL5@;88NiLQ[Z`GNoDhSA<\Lfi7M50000000000000000000000000000000000000?c@0000@W:397?K
0000000000000000\2<c00000000\C570000h9@<0000Q7aT000000000R5I0000hcdA0000D[1600000000hLdXLFeC0000000045KK000000000000000000000000
h]dl12o4i6TG<1<^0000\7]>T3_d0000h1UKm64U0000PKYaX2;S00008_HR0000000000008:@20000000000000000<o6:P_Tc0000000000000000000000000000
0000000000000000`I=?000000000000X?QcL3;d\FfY0000P8Qa0000@P@X000000000000DA2o00000000\XL454Yei4k@00000000000000000000000000000000
00000000T1O041jI\:BH00000000000000000000lA`hLWn_dhL\dH6P0000DT;J0000000000000000000000000000Pn??00000000LY_k0000000000000000<oO9
D1h^00000000@Ib_4P9T0HOn<lkj0000D=94000000000000000000000000T@i1XV0I4\Wd\dZ9i7\j000000000000000000000000000000000000E0C7lBU\0000
`7;f<m>200000000m6\V00000000000000008cQRDPa;\cP400000000000000000000000000000000]2Y?H6bJ@Wkh]3<50000D12Y000000000000000050P`0000
0000`ZY600000LHn`RI_d<ZB0Lo`h[T@hnHZI49L00000000E4I30000000000000000000000000000000000000000lHUW0000000000000000000000000md=0000
00000000000000000000A3f^0000000000000000000000000000P@n_d;<@00000000000000000000dkF?0000000000000000T<51l?FQ4Li3U3gW0000@7A_4GQO
@W0100000000000000000000000086Im00000000PV]20000<M7T0000000000000000000000000000000000000000lD820000000000000HDR0000000000000000
`AH4h1b`8F=E000000000000\9hl<O<=`R1N0000000000000000h4EC0000hnaH00000000000000000000000000000000dfS;0000000000000000000000000000
<4JQ<9]Z`WGg8R\iQ1j^00000000000000000000X5T00000000000000000\8B=hR8A0000@U]d0000000000000000000000008l;G0000\VF8`;?O@InQ169J8S2E
00000000H@RW0000l>QjD?XBDAHm0000LB2Wd2UETX^C`\XK0000000000000000000000000000000000000000hE<00000`^Ma<W?gP@L50000000000008M2ndCmh
HCQf00000000000000000000lSn4000000000000000000000000@7[ZDS;i0000000000000000000000000000000000000000000000008PW?0000000000000000
0000l@T@000000000000`CH`0000Die=0000TXR<0000000000004=]70000000000000000L4WgX<AC00000000`a`n00000000000000000000U7>E0000lEEF0Dco
lEj]0000\JE2000000000000i2[D0000`cFT0000d0jL<o6S0000H;4i0000HFOi`jTl000000000dMG00000000000000000000000000000000hPoj000000000000
00008m@70000X8;N000000000000000000000000000000000000@3nj=2@T00000000U1o:0000hfF8HmH^00000000P3XkXX6D0000@FJA00000000TU9fe4T70000
000000000000000000000000\;\3d@NfHohn000000000000DB;Z0000@k820000000000000000000000000000HH2Z000000000000lL7T00000000<5=A00000000
00000000000000000000<VnJ0000<59J@BljXP`LE7?k00008>X?@n6100000000000000000000000000000000hA@gdI980Jc;XJ`[0000\mNaXCdM0000\Rj>0000
000000000000lTlH000000000000000000000000000000000000LkK:00000000000000000000h[>B00000000TfLVHYU_000000000000000014820UmF0000@@6<
e4dP0000<@:Y0000X2?P0SVY0000000005FS0000\>;kdJ_k00000000000000000000000000000000`AEc0000000095M]00000000d\L0000000008a7^00000000
0000000000000000Xd;E0000PG@P0000000000000000TRoW000000000000000000000000PUBm00000000000000000000000000000000000056LG000000004N_J
d=2Ih_=600000000\?>:ddM\\9VC000000000000000000000000090@00000000000001Em4^B6Te@G00000000000000000000DTX?<`lllVcFlaj>000000000000
000000000000X>fM000000000000XED`l6[gQ6cH000000000000T3FGL9N\00000000000000008]J60000000000000000@R:h000000000000DHnI0000e5M70000
0000000000000000l0AGD1cQi1JHLZX?000087fY]7Nah2YS00000000L9d00F<i0000\mK[0000000081eT\5n7TTT@4ZD=000000000000000000000000H?`Q0000
0000DKARXPEFXh;QU0X600000000U4oe`>BF00000000000000000000lNkAh_Xd00008?aK4]=?h;25X<?N]1OS000000004EE9\49_DIR3dSjL0000000000000000
00000000000000000000000000004YgX00000000XN7o000000000000000000000000000000000000D?AQ00000000000000000000@[mH00000000000000000000
D^:_<32F00000000X4N_lM?eXS@<00000000TAknHU;7000000000000LaIi0000000000000000000000000000ljYZ\Fjh93[U0000000000000000000000000000
HD;8djbka7>2<?K[0000HiBX00000000LC2>00000000000000000000000000000000TYUU000000000000LM6G0000000000000000Y4C300000000000000000000
00000000000000000000lj5X0000<Bk=0iQ700000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TPdJ00000000000000000000000000008M^cXLHV@HFg<UF>000000000000\;9>0000@0P40000000000000000l0LR0000000000004:@oH>>I000000000000
000000000000X95d00000000000000004ZTHL[DW00000;dT\9iT\JoDM32l00000000000000000000Pj;V00000000<3`a00000WYO0000=6hB0000D7e?\<<00000
000000000000000000000000TGTE0000D1W[@mSU<m]6@@LT0000P:E>XLX3000000004<IF0000<1gO0\l<\`l0000000000000`i`Q0000<Ma1PNLfT^h;0000\2E<
8Kfe0000000000000000000000000000M5Ce0gP200000000d>lmHT\E\jNO0000`TUc<eEn0000d`RX000000000000DGR6E3\;HkeUe7PAXNlU00000000\9Bd0000
d9:Z000000000000LA5f`L1A0000Pc>@00008HJQ00000000HJkcHSEa0000D?mT00000000\L2800000000Xa:L0000000000000000\CZT0000<Wjf000000000000
00000000L:FIhoIJ0000000000000000m2Oi000000000JaH0000P<JK0000000000000000m7HX0000lN6Z`Boj09WLD>Mm00000M_300000000`IMN8SRB00000000
00000000Xn3?0000`Q]C]6LZ00000000lVNGM55kQ2C400000000Q76m00000000D9QX00000000000000000000hZ7M\K;UlS:P0000000000000000\RiblcDgLK[U
XS<o0000000000000000D@CB00000000dYmT000000000000@Z?b0000000000000000000000000000000000000000DD_QT8KMTSOS8X_aXM^@D5oB4QGC00000000
0000hE<>0000000000000000000000000000TIUk00000000000000000fIS00004\CC000000000000HDcW4<G54Qli00000000A4fb000000000000000000000000
LR:HXWAn00000000000000000000000000000000000000000000000000004CU`00000000H9W6h@gjPJLFlD<DXV<:P^4[00000000000000000000000000008Dmn
00000000LWIG00000000L[BO\PbC0000000000000000000000000000Xm3@00000000000053`2HL4l\afaL_5i0oMI0000Pk7N00000000m7^<000000000000LEfY
00000000<1KgXVSK00000000000000000000HZm200000000dJ=R0000lb=<00000000H0Ej`NFX0000000000000000LRBD000000000000e4=o0000000000000000
0000E6O@00000000Xl0`DR8]000000000000000000008Nj:000000000000000000000Jjb0000`K`T0000e0Mn`hKaA3n6Tf`h0000@gZc000000000000m6g3`6Tl
li``XR0<0000000000000000h^\F0000a55K000000000000\\IfhL<G@;C[0000000000000000000016Zg00004Km_XLT10000hTMG0000000000000000406V\CKc
<0428a>HDJ5e=6>B@\8=0000TEn@000000000000lH82LbAhdhY<PKWjHIGAd5CiP0jl8ZdWlal`h283d5g10f=E00000000000000000000<Ekc00000Z_Q00000000
00000000M3NC00000000PMQh000000000000@a<l87DZ0000\]^FQ5<J00000000000085Jk00000000lFKH0000`UKY0000000000000000h2;nl;iL000000000000
0000000000000000Pg3e0000<;DY0000TFe500000000000000000000000000000dX1000000000000000000000000000000008[Y<T?HX00000000Tbf>00000000
00000000h>E3000000000000hN]T000000000000DEo]0000000000000000000000000000X?<100000000DWga000000000000TVN:LZGf4\Un`\Ua00000000lJ7S
0000000000000000@899000000000000<M:@00000;`F00000000\ZPO00000000000000000000000000000000000000000000dN@1=6Wo000000000000hO80Dh6W
000000000000l1\`0000XRQJ00000000\G0L000000000000D6H^XVPQ`l<Q0000@GQ^000000000000000000008FA4E4n\000000000000\5lR0000i6nXHVhn<RcF
8W;=0000XWIW000000000000\ZWB000000000000i7SoLW0A0000E3KR00000000000000000000000000000000lW=g@7^J0000D\m]`48A`W:E0000000000000000
8ROh000000000000XSCa00000000M4G18\c\00000000X6NF`^g4=6Qk0000lR\S0000L:NG000000000@E]00000000000000000000XQEI0000i36dH>9I00000000
\CjYHFKUd4Mc@DR9LJZoU4B`HGHm00000COo00000000000000000000`_QK00000Y5=00000000000000000000000000000000HkH9@<0XX4Fn0000000000000QV[
0000\2?l00000000000000000000000000000000000000000000000000000000hUC>000000000000H]GGL;[bHh@hD\5Ud[A_<hAoDm7lQ2QdE6P_0000\Bm9Tf47
0000000000000000H5XHP3\`H?g7000000=N00000000a3Ke00000000Xm]iQ0QE000000000000`9UW000000000000000000000000000000000000TDXnLK>dD\g=
d_bG00000000HKKW\Z2j0000T8I000000000000000000000LJkP00000000000000000000000000000000T0KP0000`dc5000000000000P=K?@94blk8G00000000
<XnL0000000000000000LdS8d8X=<NI400000000000000000000\lRY@Y=n00000000P=NM`jOnh:7mTCN600000000000000000000Pd7I00000000hH^k00000000
0000T4Yf0000DBHb0000000000000000000000000000dCI70000Tho:00000000d\W=0000000000000000h<nL00000000@<F<0000i4jU0000`W7D@K5?8FYV42NL
e7Fl00000000000081?XHFMK000000000000X1VZH<aF000000000000000000000000TUQ08[bJ00000000dO2V0000PXC90000<Z;;\aW200000000X<0iXhGV`BII
00000000000000000000\:\S000000000000\K^jT:U^DESa0000P@K50000LHTki3@V000000000000000000000000000000000000H99100000000000000000000
0000000000000000000000000000000000000000HN;M0000000000000000<4dZXIAMHPUFi2j90000000000008m]V00004`nR000055O=00000000<U\a0000@3@T
000000000000000000000000E0OJ00000000`:eJdFV155I^00000000000000000000000000000NZ`00000000X5SZlIM30000m2UU00000000lCYDL2SFhPjB8gLB
000000000000h3TX00000000L[^6P\6g00000000<Td68S3XPo>:<>Ie@d:h0000d85\00000000HKI2<E]f0000\Hb4T;]:00000000A7M[000000000000dLcMl7Fh
D]56000000000000P=;c0000TOZo00004ZUL0000E6[:00000000000000000000E6W30000@[2M000000000000T?H38IOK0i@1000000000000U5a900000000\n>l
<Sc\00000000h?f@<2emTBAPh`^\hfJ=Hj<o00000000a5N]l3fiDgHZ000000000000D4AW000000000000PlD300000000HU[`XHcT<0EVHV1L0000000000000000
0000LiFjhOI>00000000TL6P4^QM0000hIDjT2j@i5WH0000000000000000\XMEa49_\7\9<5P1XWVh000000000000HIQI0000TiFB000000000000H@SLTWh_0000
0000XNgI00000000<Mmc0000d>@fHCPfP]MT0000T\eZ00000000U5PL00000000000000000000000000000000`2jOQ63e00000000000000000000D=DO@E9o0000
0000000000000000hF]7lI4[0000l@F]LZ8L000000000000\8nb0000000000000000000000000000000000000000<1J20g8ol>:h<[m10000000000000000lDi6
\e?T00000000H3onHV?J0000000000000000000000000000000000000000000000000000H]R;00000000E6ne00000000000000000000TY6^0000000000000000
00000000000000000000d9=900000000lJlPm02_0000000000000000`<BFTRW7@_@]@ZF>@^N<l0CcLeXgd\7C94>BD<PV00000000000000000000000000000000
<\kI00000000a6<F000000000000DGG=00000000\l]Y0000LIci0000d3laHHaCTjD90000L3MCHEYN000000000000Q25?0>2E000004]d00000000DRQd00000000
00000000H5_^000000000000a2b;0000e34e00000000L79GX9fba70W=7@h00000000000000000000DdaN`fK50000000000000000L\<d00000000000000000000
0000000000000000000000000000HaRj0000@lcl0000A6@j0000i7bm`1WmdG?k00000000000000000000HD@Y00000000I5g:00000000T:lK0000000000000000
`P0n00004Z>_0000@^<Z0@Kg<_aQ0SY6<mb;00000000LCL?`JTT0000XOj?0000000000000O3m0000<O^W0000000000000000000000000000DNV;<SA\P=bD`Sg\
L]QfTKIWT]gM0000000000000000000000000000000000000000dF9^0000La>lY3N30000000000000000000000000000H612000000000000000013^SPUmZ0000
00000000000000000000lV4V000000000000PDDS00000000PRP`00000000A5Qk00000000PScAPeKb\C=l000000000000E1LHLCg2000000000000000000000000
0000000000000000000000008N[l\BlV00000000Dibm000000000000000000000000LGFK8fWAl>k^000000000000`G;_0000000000000000lP3D<bK[00000000
84_`000000000000m7\G000000000000DKX]\U=28=6bTIm^Pfo8T\@m0000000000000000PL_Q8Nno0000hl7F0000@j@500000000@>hoL6@:8^@O000000000000
`^ek0000000000000000D6<T00008MS@0AS^HIZj<eYoD7Xd@7?J000000000000000000000000000000000000HCNV00000000000000000000hJeS000000000000
0000DY_4000000000000000000000000000000000000000000000000h`@Q000000000000XD@>0000@1=KX1O<I21]000000000000000000000000d]P200000000
0000`8]\92l\000000004ODD<o570000000000000000<;F[0000T[>Q00000000000000000000hPfelVlD`Sc4X_2PheZK0000\]Hc00000000Y40d000000000000
i10RA2dM8PIV00000000000000000000000000000000l:J:liH80000000000000000Xkc[LQg0000000000KDDXP>ke2mUd0e>000000000000<U5C000000000000
d[kZ00000000000000000000@YS@000000000000L5fU000000000000000000000000\]\N00004W=9000000000000000043000000000000008i@L95D80000\GFW
00000000hX\Qm0jk00000000<DbfLMJj0000`R_=0000000000000000l5Vfl3Q60000P=Je00000000\1LYY3SQ\;R7lJFS0000000000008:fcDANKdcSk0000T0kB
00000000X=YUHPDi<5dXh\el00000000@MTQ4V5jlYMMLed]ho>f0000000000000000l6HA00000000H2N^L6f>TX;B8U400000D^J=000000000000U35K4C5l0000
000000000000000000000000000053Yj00000000000000000000]3_LX0NY00000000X98:@Af5000000000000DWdcDa\:lHB:0000000000000000000000000000
l5;E0000P>^^]508\d8i0000000000000000`0GAHm:HXE07X32i000000000000D?@Yl2:Lh@oZE4o?000000004LiG00000000Lc\L0000hSD[0000000000000000
P7c^000000000000\j380000DH4bDTTQ<W`^<a=N0000H7Z500000000@4_5L?le00000000h`A]lM@DHNCS8mg700000000hRMi0000`iDB0000l;[PhF]iT[hT0000
Tk;L00000000000000000000XIP;<l[4000000000000000000000000P2P?DJD5000000000000P=mRXU^gL=o10000000000000000e7FV000000000000DBCehD1Q
00000000000000008EeT8?Fk@nAV0000hF2=<FZ=\93OE1aY\2U18YOBD8JTA2?YlXO`dfjc4R_S0000000000000000U2Kd0000\DCSlOk7Q5?OX6m^93HG0000<8[_
0000la_\lGnA00000V]f@9b<`V`g0H_ePj_VHDaYL\3g0000\OJJ00000000000000000Tgn00000000dRdO@jXg000000000000`MiQ00000000T\N`00000000Q6<Y
hh[;000000000000<jZ^X><DhB<A4dOQd0XN00000000000081<4H^RF000000000000heJT0000000000000000`8jEDgJd0000LjbI<lKdI3mJ0000000000000000
000000000000000000000000000000000000\id;00000000hea3000000000000000000000000L30QlJLad0:20000Q2I000000000lLAYI7?8<;m70000P`j@0000
000000000000000000000000dfTP\8o^00000000\oo3U0Uo0000dI5LlIA<DJ;K\QodY7ZU000000008FLa00000000H6I\h;FKTD77H?ng4I<[lKTAP?Cj<\4C@]5o
E2XF00000000000000000000000092\P000000000000Q7Hk0000LgAQE3mc000000000000000000000000000000000000000000000000000040=i<j@S00000000
000000000000h29K\McRhXBJL_WVM3OVa6U400008HKA000000000000LJM<00000000HF1<4[0d00000000`W5lPfk?000000000000HULB00004QG100000000H1>h
dIJ]0000@9glhmkC0000LLNO00000000000000008V?3ln_000000000lT]i00000000Hlb:=3l;TAAY000000000000\>:C0000P8^[0000h54_0000000000000000
000000004\BPPLlG0000000000000000000000000000XmE\0000000000000000000000000000`9M_00000000000000000<UH00000000<B@X<\bb`DlX16Fc0000
8=<8000000000000000000000000XljS0000000000000000000000000000000000000000\UXB0000000000000000H5Hd00000000000000000000LLne0000\B61
0000000000000000000000000000000000000000PS60000000000000000000000000000000000000L@hC00000000000000000000A65?0000X\FH000000000000
00000000`0<<14\7DYWP000000000000T[\h0000000000000000TWnL\CRg8\@EhXEk0K`=E5ie=6o500000000000000000000000000000000hJD_000000000000
00000000000000000000XEco\:F30SUa0000465X00000000000004E300000000hGBNU7Y]@83g0000000000000000000000000000`9;X0000M2[W0000TZo?PGn2
000000000000LA_5000000004GaI<L2DPWHi0000LM3JdNkmD63`0000000000000000LWO:0000DhIb0000000000000000@`k20000H>QA0000THEJ\^]T000046[L
@XdW`^MA\[[BXnag0000000000000000l=ZN4MOU00000000H>CH00000000H];60000000000000000a3DP0000XJ1Q00000000@M9e0IelliN90000000000000000
00000000000000000000000000000000000000000000000000000000<PG500000000000000000HG7D4;c4EO\0000000000000000000000000000000000008SQV
XXeI00000000h>>b<NLMTi0XlDZk0000000000000Aom4OD2PRK\T2nYTVTBHDZLl[@2LeN[0ZQdU3CD00000000HcZH000000000000XQI5000000000000DXoNhk[[
000000000000HldE8VPg0000d\g2000000000000hF0dhLTKH]GWY3Y1led?0000dE<k00000000000000000000000000000000000000000000LLFK\XI:DCj10000
00000000hJ@cLKA?0000000000000000X1PM00004CF`00004XGm00000000``0P000000000000025N00000000\I@50000e7d=0000@aiTl4Vo00008WW^00000000
8fc<00000000000000000000h=o`0000000000000000000000000000`>MY000000000000\?efH58n0IUQ0`6BPH8@00008Bc=0000000000000000000000004OK0
0000@EP0\0\7000000000000h0J@\<Z`00000000`f4d000000000000000000000000TEAU00000000000000000000lFVPPi3Y00000000la[NM5EW00000000e44^
0000000000000000000000000000000000000000000000008:aV@8Wk@BN=h7128I2^8[fY@Hd800000000000000000000X9RBPbbn8Tkl55Tc`Un1\XU30000Q4XY
0000000000000000000086P4<XkZ000000000000000000008^]D000000000000D70B0000<3TF95E1000000000000000000000000lA>a0000<fKaP>Y]PKG80000
0000000000000000H1c@l]6Y0000l6>;00000000T[g2000000000000000000000000L46j000000000>?g000000000000000000000000dW7`DXe<8[0100000000
=7B`LVWa0000lY:a00000000Q5gMi5<:P8iE000000000000X:UO00000000000000004X6eT;lMTA]M0000LSPeh\lNlE31\mA=]5DK00000000@9Mn000000000000
@0QVPH2l48MH0000<U0V0000PMbD00000000\BhW0000000000000000P^P0<MJKXT^9HJfL<Z=X00000000000000000000l<Je000000000000E5Yo000000000000
HbSb0000000000000000hLDJTW8hd67V00000000000000000000Tl1B00000000d23500000000000000000000000000000000000000000000971]000000000000
00000000TI1\00000000000000000000T?A?0000h:kdM7^o0c?L0000000000000KWR00000000000000004RRn00000000lP\N0000<]SC00000Q3HdZ5W05B\db6V
0000000000000000TajW00004IEBX@Lah9S=L<mFH]OTA5\A000000000000000000000000000000000000000000000000XL9U<8UM0000000093@=HU6O00000000
LcZ1XZc`Q1FF0000000055?b000000000000i6iQ8U?:000000000000LL;4i5]P0000@H9c\0oD00000000000000000000000000004VIh00000000000000000000
00000000000000000000000000008@RBDS8_000000000000000000004n8i45]<00000000`aHQ0000P]C<0000U73X0000000000000000lSOE0000\@G^00000000
0000T0DN00000000T6O<000000000000H0X2Lc@d<B[O0000`;k70000lmP7000000000000XW@CQ77@0000Xa\d000003NLH4^L00008UNj00000000DolK00000000
00000000000000000MV400000000`mL?00000000000000000000a19P0000L4j90000LkcD0000000000000000M3;ODiJL]3?aT4d>0000000000000000\IjITc__
00000000hT:i00000h>600000000<MhO8lf60000000000000000`5V:0000000000000000X9_500000000hD0d`\:O0i0k00000000000000000000P;0g0000\RV7
0000l69J00000000E4e_0000000000000000hG;8PW:a00000000000000000000<MS\0000D3\N00000KLA00000000000000000000000000000000000000000000
0000@3Z;@LV3Y6G90000000000000000@OZ6TFT?00000000POX?0000dU>fY4?b00000000000000000000h<h]000000000000000000000000000000000000LYK_
0000000000000000`iTW00000000HeED0000XkZ`0lEE0000@PC@000000000000H[X68DODPLGG0000\3Pb0000000000000000hE?U0000000000000000LTjV@YCb
57UJ00000000000044fX0000<2fITa<D]1R:0000TI?D0000HJ:^0000000000000000D4CJ0000000000000000D0H40hcGP:5;L\^\I5CR8=@>0`2BhfE]M5?<0000
0000000000004Y>E@W\G`[PR00000000\`D?0000000000000000HWmV0000dJDJlJg5<e378[ST=16U0000lckV0000D^VJh2K@8F4e92mhI4CS03be0000LBKE0000
T?]`000000000000000000000000000000000000@@0_00000000lOCY4;LI0000000000000000db0D`Z?P0000000000000000000000000000dFYj0000dCOU`\l^
4bhY00004UgU000000000000000000000000LkkgT6nUT<K_4Fl0U5mjD\fO00000000@hl_000000000>Tc00000000000000000000l[D500000000000000000000
0000hefL000000000000000000000000X;V@0000000000000000dP7c@V`7E0@m00000000000000000000`UU;0000Y2c400000000000000000000TCO100000000
0000X7RO000000000000000000000000X_M^132Y0000h9EE000000000000000000000000T0:TDZHPe6[Z0000dZ_<000000000000<emAhWQj@YfOh;17Daoc0000
0000X8<Bl4;NA62LdRo@0000000000000000M5@50000000000000000000000000000lTHh0000L@A;0000000000000000000000000000000000000000dMfC0000
0000I2D?L]T[00000000\6^>hCXb000000000000000000000000H;b6dO=M000000000000000000000000lQIK00000000000000000000T<]o0000\4o]0000Tg4Y
0000DLDZ00000000`=md0;V_X\K@0000000000008?k`0000000000000000000000000000H8]400000000000000000000Y50X000000000000LQOQ0000@eo:0000
00000YW30000000000000000000000000000000000000000hAhmDMc8@iOZ00000000000000000000@:<W0000000000000hjR0000000000000000PZM;0000LWQN
0000000000000000000000000000<9IP000000000000000000000000HbG:Xc2[X6LQPGkd8PJ10000\[7bT:_W00000000lJK5db``000000000000000000000000
T4>9P9?I8Ak?`ZRAha]5HodQ00000000<3@H0000000000000000@T>a00000000000000000000@:8V000000000000P`ZL0000HPYH000000000000`=EAA2;SY7G_
0000000000000000=3=:0000T6f]L_H00000000000000000\I7200000000000000000000]6?D0000d>mJY2CM0000000000000E;]I3o20000000000000000@T?W
0000DEWLXG_A0000000000004M<W00000000@FK<0000H86W0000<]O>0000@bmJD[JJ8KdcE6a\0000XTFdh_4Y@4O<00000000X_Z9000000000000XM[>00000000
00000000000000000000000000000000<L:6`SgO`j:_0000000093F[XXPl\E3m00000000000000000000000000000000M3io8C1AXT3[000000000000000083GE
000000000000D_bm000000000000X0`<0000000000000=5U000000000000`L;ODoAL0000D2`@`RT3000000000000@K26hRfI14?H000000000000@k[B00000000
000000000000000000000000h^W5000000004f]CP0SK0000\aii<1SE000000000000XS9S0000TC`jdO>J8UWb000000000000LlM0000000000000000000000000
00000000000000000000000000000000T^f\PHlL00000000l>R?lOFb0000@1B^LjlC0000000000000000000000000000dT_G@m<o0000000000000000`MRj0000
000000000000000000000000`2eSDG]50000H?0XD]9H0000DSW`0000LI@i0000`<O600000000lDnK0000`YoJ0000XNHI0000hXT70000000000000000D?h1HUL5
XXS@lI`ZHnfdl[c`42\9D:X_HmFB00000EWa4L6gL`[>d;4DP\6WLh\G00000000\RaP50ak<WNa0000hO91DK_:0000000000008?DT00000000000000bZ4W_k0000
<@KL`W4e00000000000000000000000089GTT@GK0E[c000000000000lo;k0000XF?aPK13H5l60jJ4Hl[o0000`kS]00008MQH00000000000000000000000092>g
000000000000000000000000000000000000HJ?@00000000D?l<000004VKh^6=00000000l2>X<cA_8<6@8fe?0000LL5fHMo4<]09d?Y7m5^L00000Eic00000000
0000000000008ZZkl:=300000>WB@[b:000000000000000000000000000000000000000000000000000000000000`YjAh]2>Y3<g00000000PQ?3Q5fZl1M>0000
00000000000000000000LY67@UY`PKm?TLOZ00000000X@_Bl\9<<HE;0000@CEnloGfH_]l000000000000HXVF00000000T5mN\bdDhoRjD9Qm0000000000008n6K
0000000000000000TGbP00000000000000000000000000008Iigl]YGd7`@0000PL;i0000LN@ghfR200000000DRX\0000000000000000<F1m000000000000=3VR
8Mn3d\TZ<io]000000000000h]4A00000000LWK?000000000000dWB]00000000000000000000TQT;000000000000@TeiP`9e00000000T;Bo0000000013O60000
0000000000000000000055;T0000P7YiHh8<dS2UheVOa48l00000Lad0000`YbchUe40000@AOc000000000000P?o]000053580000000000000000\1T500000000
000000000000000000000000@iUo0000<0\k0000PeRS00000000X7L<8KK6HcR^00000000LT_X0000h2`[00000000L]1X0000000000000000000000000000dC3?
X]_OHb[1\hkM`X?Y00000000000000008E?E00000000@aF8`4P@0000L]jh00000000000000000000000000000000000000000000lJH@000000000000dBLk0000
00000000PSN40000i6ZDh1:@00000000000000000000000000000000HWL2XXLf@i6WlF900000<m0B000000000000000000000000H_cB00000000000000000000
0000`Yn3000000000000T05f4T?;0000000000000000000000000000000000000000HG1F970j00000000l^[B00000000000052VT0000@9hK0000000000000000
00000000000000000000000000000000000000000000000000000000lUc3000082MCHd:H0000\Ke=PZi68\_l<dRB00000X9E0000LL970000000000004Fo_0000
4Q5k00000;3C00000000P7V6dJRm000000000000000000000000PmH60000000000000000P>doLPU4000000000000a2k]00000000@=fJ00000000000000000000
000000000000@3gGDU8i000000000000U45DdSCQ000000004oa[0T^WDEQYT]iD0000000000000000@VEU000000000000000000000000000000000000HHZb0000
000042]m4?GbhBZn00000000LISbD\=m=2l000000000000000000000000000000000HCQ@0000L>OI00000@aUDNCB000000000A=:`R2Yl4V]ljhN00000000X0l:
PCkXdHl5hI=2dD`_0000000000000000lN`V00000000]2nN00000000000091^90000<^Z016E6000000000000000000000000<M0;0000P4=I0000000000000000
I1mD00000000\kAh0F83@S0^00000000000000000000P:i[4M`RdnC_92XlHWj1L:V74aNd000000000000000000000000000000000000Y2Pk00000Na@00000000
0000000000000000<B\ZHVXS0000Q5LW00000000hO?B000088>d8V=2\eK;0000a1a40000000000000000\IZTh^LJ000000000000`EAd\B_L81VLHl?P00000000
00000000h3b?000000000000000000000Emi000000000000000000000000m6UT00000000000000000000XiWM00000000000000000000000000000000hDm20000
00000000h<eTdO4?000000000000000000000000P6ZKHl3=lj6\0000000000000000`1W?0000TGg?H8g1DfY7e7B700000000Q5NP0000h?Pb00000000HGV60000
0000000000000000000000000000i2]U0000da]WDQR<hZIC00000000000000000EG<0000X=P:42JKHZkW0000000000000000XnXa00000000000000000000@9SN
`=So0000000000000000h3BEHmlN0TI@0000PD6700000000hdK;0000\gBn`;QU8JG?00000000000000000000<D^0HVEa8YI<\elN0000TI8d0000000000000000
HW;L00000000000000000000hJ@300000000lmYQ00000000lO?4\QLY0000000000000000000080D]000000000000000000000000\j4ch:jTXE^P00000000h;J:
0000e3IP0000000000000000000000000000]3i60000Q3H]h:4h\Pbo00000000DePO00000000000000000000P3>E4O1X00000000@@?EdS@V00000000000050T\
0000<GoZ<]kIH6R5D?gd000000000000000000000;1JHlJA000000000000T@7M000000000000dIC48R\?d9n20000000000008AeH@VJg00000000000000000000
0000D4CcU5`f4ZL40000000000000000000042Am0000<dQ_0000PWoIXih@00000000XOZR0000@F[i`=;4TK5hDL_30000``Sj`5:gdiLK00000000000000000000
0000H?FCTQB9lWA9lAhW000000000000000000000000TBDQ00004Q2R0000P6:UPGB6\8UcH5>V0hab@j6O0000hZ6P8W220000hVJUhD:L00000000`A`AP4bWTLIe
43ARY6id0000\PJd00000000T?hYPm4LhNRK<hO=hB`>00000000TLE<dI890000HiBo000000000000E6k`0000DFUa00004P8OTBeh`[7AHlh^0000`34400000000
0000000000000000000000000000000000000000<35<Pe0ml^KG4ES640__h=SP8HR>dGiR0000TZ;j0000000000000000000000000000dDD600000000LQ`?0000
0000000000000000000000000000m3>B0000@DWmI3>U0000000000000000dR@U000000000000hhFh000055Lj0000000000000000Hh^3@ONE0000000000000000
00000000@4GE0D\U00000000000000000AZ>0000000000000000X:\70F<XdW9Um5Hk000000000000hRk600000000l\BfXR;nh:@R\Qe;\^Dj000000000000I4i]
00000000TQd:hceIhG6^0Gbk00000000TTM^8<ke0000000000000000\Zl=000000000000l9YR00000000T1X@0R[0@W?XD^>o00000000DY0mXfHm0000D2WT\VaT
`m50PZ6=000000000LNi@RTN56QE<e:7000000000000d1YWTE]F0000000000000000<;C@0000000000000000000000000000`G_e00000000XahT0000Y4?50000
`Ia6P6GDHaSE81V4Xk;f00008\`F000000000000H:XlHJOo0000<Kkh000095Bf\o_20000P6_Q00000000000000000000PSfR00000000`ia<00000000Y6e40000
00004MB700000000l5k:0000DEPE12[1000000000<lXH>Jo\ZASA77m000097;j0000000000000000000000000000<=1X00000000000000000000000000000000
0000000000008MKF4kYiE7TBhnK\`3UN000000000000dU_A0000000000000000LLUe000000000000000000000000LDMVd\g\hQ6d0SNc000000000d3j0000\:jc
PUcA0000000000000000000000000000000000000000l[_C0000000000000000000000000000@9nklCoBP[Uf0000LNG10000ToWQ0000lgKm0000dWgo457Uh;I2
4P5Y8AgdHV>[000000000000@L<Y`E3P0000XEH^00000000000000000000`JEA000090I=\9^MTBX_000000000000000000000000000000000000000000000000
0000000000000000`4I1000000000000HG17PD:^H4nh00000000000000000gK7000000000000`9gYLRa5000000000000000000008>Hm16jJ0000000000000000
00000lo4X::P<NCgU6aO0000dFUG0000000000000000TMaC0000d7II\7P\8E_<T<gXL[I>T8=lT3`800000000PF:9000000000000000000000000`E^<000049id
0000<AL600000000000000000000=3RX00000>7b4HBT00000000@I2G`dZa00000000H;Cj0000000000000000hP^o0000d[;kTn2M0000000000000000P2o4L;PD
8hmG000000000000PD=V0000l\8lHC3\H3SkP:b3\>0Q`I3FL8Og@P73<Vc50AX`0]FLL^Gm]5H^A3?N0000000000000000T;Mh000000000000i4Q?000000000000
0000HOnIm3:S00000000<M>Z8^50I5>600000000000000000000A6^8H<hK0000000000000000PQZ^00000000000000008P8mhRVglX2n00000000000000000000
Pf>U0000000000000O8^0000He52@jQT\Re20000000000000000000000000000000000000000LWX[TXg;0000X2;<00000000000000000000000000000000<[=o
000000000000d?KE0000000000000000000000000000000044H0lAoE8hYo@o[UL4Rd00000000XYTZ000000004Wc90000000000000000\nUc0000000000000000
000000000000Y66a00000000<6k200000000HKgP4SdFT]8a0000DYXnT67F0000@5II0000DO@gD[5f12jU0000<^dk8eiH]5Of00000000`1S^0000Hh^Rm1ok0000
]1KH000017]c00000000000000000000\1IC000000000G]IHIfe0000000000000000T8Lg00008A3J0000L4_Khboe00000000000000000Pd:00000000L4DcdO>X
00000000hRnR0000X4WZ00000000lUeb00000000000043a>000000000000`N7P000000000000000000000000<f1R00000000DOLL0000@HCeHj]\00000000I53U
<>]54F`=000000000000dTaeP5c200000000M5T6DeSP00000000l<e<00000000000000000000000000004;M30000Di>a00000000000000000000\2[[00000000
0000Q52U0000hKf0l>>2000000000000T^[]00000000H]^WHgA8`MnMQ2Uh000000000000lLDk000000000000Q6a<0000H8YW]4L@dilm0000PW7QT`@600000000
DDJe0000419i00000000<^Zj0000d9UeT;Pk@>Xn00000000000083mZ04e7`W4XE7_U4i28000000000000000000000000000046^[000000000000000000000000
0000D;i100000000TV524ob=000000000000000045NT0000000000000000000000000000000000000000000000000000DTYRY3oX0[3e00000000000000000000
0000LT:>0000l;S[\A:kXTOb93A?]6F6000000000000000000000000XhSh0000HMP000000000000000000000X:?100000000d@4S0000lH^[0000000000000000
00000000000000008[YOPKMf0000000000008Ta8000000000?Be000000000000000000000000000000000000DBko00000000U3\Tm3Po00000000LPDD00000000
I2dZ0000PU<700004<5ZTR[i0000<@PL0000@4c300000000lA<I000000008I8P0000<NKm000000000000000000000000000000000000@7S?XUi0000002_0m5LA
00000000DAef4Q5\000000000000@BW:XDVgD[Z=00000000\hb90000D@f20000TYEA00000000Q5@[00004>Rfd4368VZ=@Z=600000000dZI0000000000000<Z9d
0000T<2`XlaT000000000000XYo3DP4X00000000000000000000000000000000PQ[=0000P^O;LcPZU4:e000000004=kb<?C>00000Nbi0000\8AC000000000000
0_Fl00000:8H00008L89000000000000HDB;40Bn<Yad000057V6000000000000lFiR\ji=`Zmd000000000000Y4<G000000000000000000000000HY1=00008F37
@S_aTJnn`9U?HVQBY1c;0000000000000000LabO00000000hDN:0000000000000000@6UJ00000000]5n7000000000000\461`2XeX>_eH@DjXAIYHXgT4G91HN15
<bB?0000l0]G0>g8d=Bd000000000000DJIf0000DDIk4CM60F=b0000XAM90RkVE4\W000000000000E5Jn000000000000]54B00000000<7_B<[AI`;<1T0D9dG7@
0000`3WK00000000lX[M0000`GWD000000000000U3GT000000000000TFe^00000000000000000000000000008FIf@Gf:l:OYXbLb<@\RTCm2@@e4000000000000
00000000@1U2H:kC0000000000000000DN8\HEkR00000000@8F`PFKdX<8;8H]`HjKgm54U0000000000000000Pgla000000000000<h2<0000000000000000`52T
00000000000000008:Ia4@7iX;F;14lfL4GV000000000000000000000000000000000000I6FS0000@\:?<QOll_JU000000000000000000000000d1RhLiM20000
dMoM00000EMN0000000000000000E6Z1DK\2lBBRDY3200000000\1Vf0R>XPM8j0000LiK000000000l7XM000000000000PAF;P>ZOXX6W00000000T\P?00000000
0000000000000000I5I>00000000000056KG0000000000000000000000000000000000000000000000000000000000000000000000000000H;oYL4:_m5G90000
dOEI00000000000000000000I6L:HV;P00eiT^DS0000HbgV00000000000000000000l2GL00000000000000000000000000000l8C0000000000000000Deng0000
000000000000PQUZ96h[8PdfA7U]00000000`99d0000000000000000000000000000d9@VLecb0000Q0HO00000000000000004Nn\LfAF44\e<QJL<dUZ]1NI=6N@
A6dT00000000L^;600000000@KYC<V5@lYGhDlA<E5j800000000000000000000PK]m0000PUVc000000000000DB4``PG^0000000000000000THA_DD=C`i2\0000
0000DJ>gHlPc4mE8000000000000000000000000000000000000\;U900000000@kL=0000T\@W00000000@F:\\h3;00000000000000000W>5`;D<<6Zm4Wo]0000
0000lD_8<ji[0000000000000000hf8Q0000PF08PNcCHlFQX[f1\Odn@9IC00000000000000000000000000000000l2XF000000000000lCV>hV5P000000000000
L2mIm7TX56ZW000000000000`9Le0000dF<I000000000000TDZ5dn1600000000H5AdTA]8lUJj00000000`RbBE4O2000000004KOo0000000085QC00004:ZHTi4M
52aNM6DS@>N;=7`a0000PT8Q0000000000004in90000LH0J\PSM0000000000000000TU\M0000@fm700000000000000000000hXGW0000T=3N000000d9lPYWhT`I
0000000000000000TFk<lghAL;E?00000000Q7WC04gR131C00000000XGgX`>i<hUhBH[=D0n7KDC6?0000]2f3l]RUY6GF0000000000000000dQ\?hAYkh4SJDYmd
TM1B\\YDH:MJX;79`og70000000000000WGF000000000000I2BK000000000000@Vn40000dUQfhJf^`A7Z0Qc[00000000@k3AdL5KT60b0000hRDi0000<aGe0000
U6lF`W<F000000000000<HH7000000000000hHGI@;Rm0000000000000000T3HeHQb400000000`]M>HS?D48CT00000000000052fS00004Wf^<lmM12QQ<WME0000
000000000039hWD8000000000000000000000000\Q0m0000000000008FFZ\WJ>DaJS50mT0000000000008GeITJ:2h4g=]45W0000000000000000<V0`00000000
000000004UeI000000000000000000000000i5XA000000000000000000008kAJ00000000000000000000PU]600000000Tffl000000000000dB=n]5d2T>2ULQ;n
\SI6d@2YHYcahJFk@@CUTXEZ0000LmbS0000M6R>00000000dQ1`000000000000000000000000<4i6I7c]000000000000h;oK00000000000000000000117:DKlC
0000d78600000000X[n:00000000\>h`00000000l3?B@VKKDjA50000HY]10000X3=`00000000XBcV000000000000l=Db000000000i\90000000000000000LmXU
00000000X@4;i2HQ000000004_:=00000000000000000000000000000000lh5G0000000000000000000000000000000000000000liEf563O0000Pd3:00000000
00000000000000000000A7C[00000o:Z0000m3:@00000000lB;0Dl_M]6HeTR2G0000`5CP00000000lmUa000000000000H6e1Hc5ge4C@0000000000000?F1`Z0:
i1h;000081o30000L76200000000000000000000TB\I0000000000000000HUfG0000PMZ5`S5`l\8O00000000D5C9\jHW\?d?0000LTG^0CEM0000000000000000
00000000000000000000@o\=lVK30000d:9@lGnb000000000000\W0W0000X13K00000000000000000000000000000000@S]j0000000000000000000002B`0000
0000d<[=000000000000P5I[0000DPN5000000000000i48Y00000000000000000000000000000000000000000000\3F\00000000DTbS0000dNY7000000000000
000000000000000000000000LGah\ml<00000000<90000000000\Z57000000000000dAa9PXIb0000000000000000M7C9hjAU000000000OST00000000`Pn]0000
DX4U000000000000Ld`M4jPR00000000000000000000Xa0f000000000000000000000000d5US00008W^m<iHh0000000000000000000000000000\W5B00000000
U5ea0000L:l:T\HK4hR]000000000000lm7F00000000000000000000T^j^000000000000\FH1Xe5b0000000000000000000000000000Dgj[0000000000000000
0000\BQB0000000000000000DGRH0000000000000000lIeTdk;200000000d^>3000000000000P4Jh00000000`20b`3V6H>fg0000PZ8500000000XIO100000000
E6=b0000000000000000000000000000HJ>W000000000000000000000000000000000000HFmA\1`Kh9T_h]@Q`OTKP`3a000000000000000000000000000042bh
00000000a25^e6LmLcN=<W]VHKa98jcD00000000<7Wh00000000lfD:000000000000000000000000000000000000000000000000000000000000`W9e8Z\H0000
LFk]000000004U97<7hb000000000000D1bIPmTKD9X;000000000000X`GEa4MOd0j\X=5EM7HEm4_H00004Go4A7Qa0000000000000000d;elQ2ba<[4V0000dTob
Y7EY0000000000000000000000000000l8kGPPl?P6G`00000000Y6WI0000lUR60000DaZ8000000000000000000000000000000000om=00008?c\000000000000
0000X[4=0000<B^f<N\I`fj=00008N1L0afL00000L8h0000000000000000000000000000000000000000D3nD00000000000000000o:800000000Q7WlHX\0XmW]
06D<0000dCi@0f\W081h`PenP[7R05^M000000000000000000000000000000000000000000000000@gKR0000XC;YLh0NPh9_92Q>T\N0lQ480000@4k500000000
0000`?G=00000000000040IHXjT7\MMRLZ`f00000000<P07i3VlTT0YP6XX@QBO4hg100000000l=2al26I`[aj4gSQ0kIjXmZM000000000000000000000000m7BG
00000000Tdb>000000000000000000000000i0P8\A_K0000000000000000000000000000<Gc9Y0EGDUZ3000000004P^D00000000000000000000000095S]0000
00000000000000000000XBaW0000000000000000d<Z000000000M3Tj0000\eW_DgoVhiEJdT`Z000000000000000000000000PGZihNa]000000000000\=aI0000
00000000a7;>00000000@;aC8N;e000000000000@2]A`D9BPOa<dZCh]2900000HFC98OJ1@];Vi52H0000PQA2]3L^0000@:E08f7ETm9`0000DSVM0000XUnJ15Ul
0000P_8>Pi79h_hdlVa3e6FF0000Xf^M0000000000000000T7n=000000000000Xn@R8CAO000000000000`8WJ00000000\hD18_fW0000D0?IXa`D000000000000
00000000PRl60000<`0gi5SJY4P?0000000000000000lY_OU44200000000TOkY0000000000000000000000000000000000000000X_E;\m<ODC:aXmBR00000000
000000000000000000000000TbHl4ISE00000000\j1S000000000nnB000000000000000000000000<0MZE5mA<>KR0000000000000000000000000Ujo0000hekH
0000000000000000\BbS000000000000000000000000000000004UXO``dR00000000000000000000L2=:0000000000000000X0E3000000000000000000000000
0000000000000000Y46=0000Q1n<e6XB000000000000000000000000000000000000h@hU\?S?l6YI\@P<dJh3=38:000000000000hKNA00000Gd@000000000000
00000CPJ\>l=XD6G<]bV\5;dXeBnD\nh4mdaP?b<0000<4570000000000000000X4:P0000000000000000000000000000000000000000@hPUPA;J000000000000
00000000DEAG83YF000000000000l;BR0000D:[gD1ZjH90Y`\<L0b=n0000000000000000000000000000000000000000DY:?00000000000000000>c?00000000
00000000000000000000<?NF0oC[@ZGA000000000000000000000M\O\:;G00000Vo<000000000000000000000000\NUV000000000000000000000^k100000000
000000000000d:9\8I1CLe<_0000000000000000I4A80000e3QB000000000000000000000000d1[eLZ4=@7Ao00000000PARB0000U2AL0000H3m70000<4?g0]e>
0000l=n8<>400000H00V`?\e00000000P3nW0000@I@P0000000000000000T>NL0@`X0F\\00000000000000004[U<00000000000000000000PYDl000000000000
hVU^000000000000@f:KhD4e\\]M0000<E1OdW^U93jo0000\3Wm4POa08fYD[O20000XN_j0000XCUH00000000PcNa0000`K<Z<d=C000000004<1L@H`R00000CS8
\\X<0000000000000000TJVi00000000000000008KgelK:NQ1Y941hM0000000080Kn8`YWdbOa0000000000000000000000000000000000000000D>H300004e6J
000000000000d7P>\Tm?I2YRXE0O55BS00000000XSHY0000000000000000000000000000000000000000000000000000l>cahDQ00000U0Zh0000<WCa00000000
00000000M6ao00000000000000000000000000008C`;Xjh80000HG<:PW7n905iQ4g5000000000000000000000000E0W300000000I4m3Page0000000000000000
000000000000LnJ8000000000000X^TL00000000PGY^0000H;l0U4<10000000000000000000000000000000000000000000000000000000000004<:LThoUdI0d
]4]=m5^[Pj<KA5KAdEJUQ7VM000000000000`H@j000055QX0000U7ID8Z6_00008^OQ\kloH5?<<Z@Rhh160000000000000000H=]H000000000000LRI200000000
<@O?i2@m000000000000U4gn0000h27200000000T\68T^SPh^hj0000000000000000<K4=0000hD=10000\CJi00000000dC_FT7Ug@^V900000000000000000000
00000000000000000000a0L7d^bg0000000000000000000000000000000000000000TME900000000000000004D7d0000<C[M0000hJ^Z0^7W000000000000XYJL
@gfGHkbA0000@`g4000000004bPP0000000000000000TkokPoQoXRL`00000000h6A@00000000000000004<^B`]9300000l@X00000000X@EK0000000000000000
`5dD<RPC`nYY00000000000000000000000000000000000000000000000000000000U6D:000000000000XRlP4h7D\ZKS000000000000DW<7000000000000DWTh
0000d;c>LAGEdYWa00000000h295hT<ohYBj000000000000000089m6TMPe00000000000000000000000000000000000000000000E3dOP=?W<0B]H>GA00000000
0000Lk^cH^Y=000000000000000000000000A3]`0000\P]Y000000000000000000000000TRL200000000000000000000000000000000`9C]000000000000@:O:
000000000000\K1Id5hVPF0Q0V6W00000000LRYHP7W?0000H<YO0000000000000000L:Gh0000000000000gW[000000000000h:o000000000m3H:0000``1R0000
0000L20B0000X4nQ00000000XJ7H0000000000000000000000000000000000000000M4mi0000000000000000h>@S00000000`0iZ=2lo0000000000000000l1A4
d6I?d1lQhPA^HQAB4^3Um43C4C?@0SZY0He;T]HF00000000\H5Y0000H4Qd\PPW000012T6<?41PlO[\?gT00008U\6\X?E000000000000@_=D0000000052Z8hl71
0000`hU1H;ITHB8W@[0V0000000000000>2e@PNOHRlk\]aX000000004=\Y00000000`;6B@YJ]00004P_=8Nli\W5^0000lMn\000000000000<U0A4[jd0000008:
00000000000000000000000000000000000000000000T]Lj0000`WhBTBO>l]goXmW=000000000000a7GL000084TQ000000000000810e43]C00000000=1M^0000
00000000l:m7000000000000HC7K00000000XQX]00000:d0P:Hn4E3>XX>a0000DY[bA1@900000000000000000000000000000000Db8H000000000000TJmj0000
000000000000000083S5\Mj8lR4_lTX\000000000000DBC?0000PBb7000000000000000000000000000000008MQX0000E3SdE7OQ0S`400000000`jEA00000J<7
l7Ch<VT\00000000DQj^TD=jhQnbe7NA00000000000000000000000000000000000000000000\[G90000h`O60000000044Tj0000lC;o000000000000`KM1dW4L
00000000`;0;000000000000@O]>00000000000000000000E4LS0000Lg=0I3JV00000000Lj:L00000QC500000000LHY50000H?j;h^?M00000000000000000000
4AOSXG[\000000000000lbgo0000hLZF000000000000@Q?NX=XZ00000000000000000000`3KoP7ZR000000000000XMdeH4He00004Oc2HS\SPKb@0>V?Pm?U0000
0000E2]n00000000<]hhdcG:L_@E00000000000000000000`]J\H:fT0000000000008I>_\U7k8W4100000000T@=JlV]VD_nV0000000000000000d?Dc00000000
000000000000d;YG000010U;000000000000000000000000LFEW0000@@j^0000000000000000000007kJ0000l:cNDI:>@VR>000000000000000000000000PS[n
H>lP0i9f000000000000D>d`000000000000L:5W4Gk151SN000000000000\5aj@DBS8P^400000000hUQG000000004hco000000000000X8Pjm6;M8=Ll00000;Y1
h<<O000000000000000000000000L\<4@QjJlg\?000084I=TA0Yh]?R000000000000PVP:08L80000X;0X@@n;T<5?XXjc]27=000000000[9]00008P[=T_8YHK>O
0000LW9A81laT8ON4^R]`mo_0000000000000000000000000000T8n@00000000000000000000i51X0000000014_n0000000000000000hUIDlG>400000000hle3
02SYh1D@0000000000000000T1MODN:G0000000000000000000000000000\5hh000000000000X\^jhPmh0000<4o6@liQP\D4@^8o0000@I7IA2M]T]Bj00000000
000000000000DS:edc@20000PF>M000000008U[4\W5PPjOHXnA4000000000000000000004UJA0000dCG_00000000000000000000\V\J00000000\NBD00000000
\Rfb000000000000000000000000h]@^000000000000Q6bU@n=I4Jdm0000Y4V?8F:F0000000000000000898UHUUE0000l;cO8?eJ00000000P1TY000000000000
L7K?0000X80L000000000000l:;300000000@Gfgd@Qc0kejd0FfM3BX00008^3:000000000000000000000000<VLN0000@4WM000000000e`S0000\LeH0000\2YB
Y2OP00000000000008RX\C4R8Eaf0000XIHPTSi5<EL742cET8\1<CiKHJF>dd^d0[Tc00000000<;2A`6`U0000000000000000000000000000000000000000X7UX
000000000R>3D3eU000000000000000000000000LD7FhWlNe6jmH153<UAHLeFA0000834\l9_d0000000000000000000000000000878g00008L:cLLWC00000000
0000<JGS`2Ob0000000000000000<4aJ0X]1LacFhG`HDC0O000000000000000000008E=CLj^bHkBfY5JK0000h\IT0000PkTc0000000000000000000000000000
000089M4000000000000@FB2Dad4000000000000000000000000P@`;00000000000000000000000085_A000000000000i7R40000h9<]H@5dLB<10000XI6F0000
0000000000000000000000000000TnC<l7bA`PVc000000000000Q3kh0000000000000000000000000000000000000000M4N?M6XU000000000000000000000KTX
=4Ka00000000DM9GPW;j00000000<^;OhDUehF?9X<?200000000\BO10000000000000000hPKX000089LG00000000@i5M0000000094hT0000Dmbh0_LP0000LFfA
<SLW0^nB\BGQ8djE0000000000000000A4Nb00000ToO0000\chU0000`\j>0000000000000000TdDB]6Of0000000000000000000000000000=5o@0000L8FI0000
00000000000000000000DbGf0000hHN=0000000000000000H>N\0000h3j6DR=ZDGZS\4gbL>eCh14?T@iiL\NR0000000000000000000000000JoN000000000000
00000000000000000_5GhcJ]931P000000000000h`W6hLhF00000000hZ9Q0000000000000000m7RG00000bko4;kTPoc?00000000`a_:00000000HCVo<WLnI3I=
T6okh6i\TeQ4000000000000000000000000dbWn0000XB;BT8?7000000000000000000000000\QV;00000000000000004K1_0000dHg\4RBh00000000@4?T0000
@E>^4E[P0000L4UUD4ke0000X=7>000000000000000000000000HM4e0000000000000000000000004T2Z0000lj9l00000000000000000000TXLE000000000000
0000000000000000000000000000000000004ZMTPl>U000000000000=3:f0000000000000000D;=oXZkjlRDI0000000000000000@^7F00000000000000000000
0mgY00000000lPi[00000jEc15n`X5aAdV8\LQ288geI`>7Id]E7000000008h7a000000000000000000004I?[dhUb0000<UCW000000000000000000000C\U0000
`bjZ0mjA@OW_56m50000000000000000000000000HLG0000000000000000hk?A0000\CSL`\F]000000000YH60000000000000000T5[[0000<N?B0000a4ag0000
0000000000000000@5L=00000000@S6^0000000000000000DbfQL^GS00000000000000004UdF@;cn0000000000008LOALe2;00000000hC2`0000000000000000
00000000h0^V0000000000000000000000000000000094X@000000000000d]]n00000000000000000000`NbN000000000000000000000000Y361P\mHXn4``KjU
0000Hi3@0000000000000000@^Xe000000000000000000000000000000000EPW00000000@F7ODB=^\TA7`CTQ00000000000000000000`OQ70000000000000000
00000MXRPPFX8fk[00000000000000000000000000000000000000000000000000000000000000000000000000000000<GD4000000000000\Za9do;O=4`g0000
0000000000000000000000000000000000000000000000000000l=Pj``5o0000000000000000000000000000000000000000000000000000\5MO00000Q2kDVL7
\clb0000@=hdH^im@Koc00000000LSiE000000000000000000000000<UN?0000@8DY00000000000000000000d]=[00000000i535<SlC00008Ie@000000000000
000000000000T?@f`gkK00000000000000000000`5neP=53\MTi4lW`dlio000000000000D]\edK8K00000000P2i4PJQCE3de00008XG<00000000000000000000
lE_S000000000000000000000000P3R;00000000000040o\lWS0000000000000HVfL@fl700000000000000000000D?a=@dGeU5V<00000000000000000000`F7f
000000000000000000000000DN=^00000000\;O600000000hVS`0000]2FUh<C^0000d8@Q000053230000000000000000dbaT00000000`7jW0000000000000000
0000XLKL0000000000000000000000000000PODV000000000000000000000000\?Z^0000000000000000000000000000000000000000lX5l8XUn0000XPF<XWC8
0000d>nG0000000000000000PdE50000lm[k0000000000008Nfi00000000I7f<000000000000m7=I\>a@lVV70000000097dWP6\X0000\SiUT:i0000000000000
0000L;Vl0000L=GihZC38ASIL0>B<UZH00004d]?df9;0000\FdS00000000000000000000X;TW0000000000000000l[ZR0IiC0000000000000000000000000000
0000@j2000000000Ho?B00000000`BiZ0000LEF`000000000U<b0000HTkR000000000000000000008OY8\cHU0000000000000000000000000000`[eH00000lEk
`cg=00000000XH5l0000<VJ>H3NlX^6i000000000000000000000000000000000000000000000000000000000000`fTm00000000000000000000XEUA\a5N0000
0000D1RZ0000000000000000I3T700000000XOGE000000000000000000000000000000000000000000000000000000000000000000000000L\0i00000000X9mb
0000000000000000@7J;0000000000000000d;Y^]6Mm0000l74o00000000H=Qa0000000000000000l8h:0000DN\]000000008eGjhMYZ0000000000000000`_SK
0000dAX:LG@\00000000000000000000000000000000000000004de4000000000000`gBQ0000000000000000\4n<00000000000000000000hOAaT\EmPd`l`ehL
`FhC000000000000\?:V0000LA?Lm3X^X=L8T@?8dXbGlV[K0:c_\koC0000lHTQ00000Q1H@lMZLo3J00000000000000000000000000000000l9TM000000000000
\O>=hWeX\kdoX9:?00000000H<f_000000004bD@XI`AXkQ[HUW<0000000000000000000000000000T[a2000001iY8P[c0iek0000h2dWDTb5P^]n0000PBF2hJQe
LR39000000000000000000000000D8:B000000000000000000000000L507X0;FD1E7P?93\\H8TiXj000000000000lK@B4@^BTO2oLl:c0000hc:]00000000`8<m
@=UJ8YE\XZ5i0[M4hmkR0000LoBE0V_@00000000h0PVH]V1<^1M@b^Q50^[000000000000000000000000HRh>00000000\`I4000000000000000000000000E47C
0000000000000000L@I?00000000000000000000DEmK000000001580HLic00000000000000000000dKH]00000000d9C@H0U2h?hMHThM13XK000000000000Xn^Z
00000000000000000000h;1_HBAklC[i@n=k`[HlHC3od^j=XKNPL_<4dFFL0000@?R80000lSX]d<oX00000000`4X500000000d]nZ8V=>`W?80000PUlM00000000
@kP009c90000`QiJL17F0000XMEU`]7m0000000000000000TgNH000000000000@69\DW:SD[N20000000000000000000000000000I7Ko0000000000000000H\am
d;do`^O`00000000h>An@AiD<gV5000000004dd]\KU28`BN<?nBTNARPLUL<maN0000U3YD00000000<7=10000000000000000Hhl7000000000000D:jF@O1i0000
l2kG`b2Z0000TC@L00000000000000000000000000000000000000000000de6am0Z=0000000000000000000000000000PA23P\WP00000000LLFe0000`@DW=5H2
0000000000000000000000000000LXXi0000T<7jPKB_000000000000D=FBLYi]LbUg0000T@VY000000000000000000000000`WNI000000000000000000000000
000000004<4dTD;I000000000000dWU_0000000000000000000000000]ZB000000000000H0Vn00000000000000000000e1H80000000000000000DN^d00000000
000000004oQ3970D000000000000\_I`0000DVIW<fcf00000000000000000000=5\TPHf_<`4M\[NFH`;\Y4c]0000000000000000@DhI@7N2000000004Q<k0000
00000000000000000000000000000000000000000000000000000000\NQ>h>bd0000000000000000PPBTm1h]00000000H14Z0000DRf9\87L00000000DQfQ0000
L1mJ<O6j0000000000000000000000008]d=\PLMI3JiA6;:000000000000\Wm?00000000m4Ag00000000hROP00000000`ZJe00008aTWX8kU`N`b\R[DXO8EP\aR
\iNZU2Sc000000000000dTN60000Q6IE000000000STl000000000000L:hfY3jO0000PK]@00000000Pok70N<<l>O]`[Q_e6Jg0000dB6l000000000000P@ca8j>i
00000000Q6nH000000000000\U@J000000000000000000000000000000000000<3[V000000000000l0iF00000000000000000000]2H5L1YE`EGZ@ENQXJ;hhT2l
0000000000000000000000000000000000000000DK:a0000h:\dPK9?00000000X42a00008HHJh^gC000000000I;I8K0E0000\>FP000000000000000000000000
000000000000000000000000000000000000P?>NlR^F000000000000D_7J0000PG2H00000000000003>b00000000LY`X000000000GRV0f;]0000000000000000
00000000\`Q^LLQD00000000P<ch000000000000Hd@[`V>5<1@:\EEnHGVf00000000000000000000dWE54`Di00000000LP@100000000\;<Q00000000PH0e07@9
0000E2cZ0UPK000000000000000000000000`fOZ000000000000X>]EdTCo0000a5OP0000L53=0000T^lg0000H?bL00000000000000000000@2e34[TW16B>0000
00000000000000000000000009PD0000`BmZ00000000000000000000000000000000000000000000M7EiA3GA@<dgT?YQ4PmP000000000000000000008<Ti0000
X8ik00004Uj80000XO:]HZMc45PeHeRf<jX>H6FPdU8SDYl=d3]UDalCDkDo00000000000000000000000000000000XHId00000000000000000000\FCm00000000
000000000000000000000000000000000000DT:N00000000h6\;<bld0000000000000000000000000000000000000000000000000000HH=LlTmS0000X\Gc0000
00000000000094KN00000000@]lZdDKU0000`c^Q000000000000@X;3TgDQ0000P4UE00000000LNh`@Fh\0000000000000000000000000000000000000000<FcQ
00000000@Z<400000000000000000000000000000000000000000000000000000000000000000?_[0000do<X000000000000T[>a00000000LNP_0e@d00000000
00000000000000000000U2JG@A09PPBc00000000000000004S9g`o1a0000000000000000PcD@00000000`?m44=dg<[RgHbDm0000<5JX4;b]Y4]S00000000A4\D
000000000000`S33000000000000<h^oLGUR000000000000000000000000`Ykc00004<>=0000@c]lD5M=000000008ST:0000\HWoHg?Q00000000000000000000
h@Rl00000IcQLB[>0000l`Y<00000000000000000000D5Y_000000000000000000000000<2i_000000000000HlZL000000000000000000000000X>^G00000000
0000000000000000000000008WjT00000000lbXU000000000000`:0A0\^500000000000000000000000000000:dndF;<X^3mPdl]TM5nllYd000000000000H8J?
LNXe0000000000000000DDZ[00000000000000004j?Q00000000lLG6A2Ab0000000000000000`R4K0000000000000000XHUfX7Q:e64bL8\DHU4d000000000000
0000X:RlA3D=0000000000000000@9RX]07dPdHG0000000048gG000000000000000000000000ThE>0000000000000000\DlE0000<ZNK0000000000000000``bb
<0`b0000\0_042K\`QnA0000000000008MP>\mh7LD[>Q1B:000000000000000000000000000000000000h4<JT=H895=00000<2jm000000000000h==S00000000
000000000000lHNO000000000000000000000000D2\eD5EZ000000000FZe000000000000lMUX000000000000000000000000`jfcd03Q000000000000]6k@0000
TRNU0000000000000000000000008=;B00000000000000000000Tld\00008T=j0000<\LV0000TMg6XQ7S4`?4Dk2C0000T;ePHRg:000000000000@U2gQ4B:0000
00000000PJKPE6Gl0000lE5_l]W4\0R0lb5B00000000000000000000000000000000000000008hbeh2DU4Wl:000000000000000000000000000000000000\G=`
H0M<`_CH`25h0000000000000000X0[YdG^_0000000000000000000000000000000000000000000000000000hn3h00000000000000000000DO5`Xb>PPRg\0000
4;\c00000000@L=f0000\2Pn0000TC?R000000000000<PeR0000dK?Q\O`6HR6;000000000000HZ:c00000000X=?ADeV10000000014Z800004bT54GfP00000000
hMe@4U7L00000000]5YI4d5300000000L8a8TMZQ0000<>`<Tnjj00000000X4;o0000<RC9PHI:88cB000000000000XQ4P000000000000P0`0dQ81dVY[<5PC07`e
L7OOlQ:7X_K900000000PB`jl6bnHYRXDhTA0000d3oWX>Ea0000X132`1Si00000ZJR0000000000000000lR9H4ZP=\ZbD0000000000000000000000000000HR`<
00000000000000000000000000000000000000000000000000000[lf00000000E4DI0000H45M0000T=nYTIWkHMVU8T=Wda1X000000008GPRDNU90000l0V3HKL3
`X:VU5TIi6JA00000hiU00000000000000000000h=6900000000000000000000XfiQ0000000000000000@8F4A69]0000000000000000l@UC00000000\BMG0000
16\@00000n0R000000000000000082oT@^?iT^kP0000h\H\00000H4?00004ZO1000000EC@3QI000000004TdS0000\^8^T>Ke0000a0in0000l914000000000000
L213<:[K\?TC<^oPI6PL00000000TiNm@AfT00000000LWi`0000i72000000000000000000000000000000000000000000000000002O100000000L<2m00000000
Xj`C4>jo000000000000000000000000@^JY<WJ`00000000000000000000l?:8000000000000000000000000000000000J>?D]^i0000HLMLlY@H0000U0Je0000
000000000000D8MV00000000000000000000XP5500000000@KLX00000000M1;S8h5000000000000000000000D8nP00000000l_`gXIH`00000000000000000000
0000000000000000000000000000T29``eeQ00000000@Zo^000000000000He[k00000000\:0[4o=a0000000000000000XCOB000000004;[@@?EC0000M3d<LF1J
00000000000000000000000000000000000000000000HRgK00000000LnM>0000HG^3000000000000P@Wa0000=3biQ7Z60000`EDG0000\WDZ\B\90000m2hW01DR
00000000000000000000000000000000hhH8000000000000000000004G5S00000U9P0Xo30hHk0000000000000000000000000000000000000000000000000000
D=D5000000000000hheO000000000000HX@Ql@@TXG4i@J1_dk5`X621dL]B0000T>]mHk]>00000000lP:^0MC2Xf81000000000000@M0h07>7D_:c000000000000
0000T7g0T28`LV:3\YQN0\jT0000000000000000000000000000000000000000h1=\\AmhD`_i0000hEZEM4W;l2:c0000000000004^_;000006CZ4Dk2XYX]0000
0000000000000000l;Il8:^VDmMai2aA00000000i6j7dNmai7<i00000000<<_A000000000000000000000000LEKL54Wg0000000000000gT_00000000X>FF0000
d2QbLG2ZLGJIXO6CdXcSdO=1@kfT00000000X9eA<\3F00000_T7M6V`00000000Tbn600000000lXf30000lMN34ZcA@^_e00000000000000000000ddL900000000
0000P:Qm0000P>U<l\0800000000`Hc34^V`PDCe000000000000T\hMX^DC0000000000000000d96M0000000000004aKalM0UhmO[000000000000000000000000
0000@1ohP:78H@5U4KUe956Q000000000000X2VQ`DAL00000000000000000000lMM2`SkJ00000000lPj341j8LK:300000000000000000000000000000]dODCZe
00000JHh0000000000000000Hd_Q@][V0000I1V1LGL\0000Q6>X\X:8I5c<000000000000000000000000LKF_000000000000I3=o0000000000000000`4`10000
00000000000000000000HUX2000000004c6d000000000000000000000000000000000000000000000000hO<W000000000000h48hT[VF0000T`=0000000000000
00000000l9>X0000DTj>H65<000000000000DI34T@;<H_R[l9DGLXFC0000@mSD00000000000000000000LT0I4@4bd_fm82678d>l@e8P4AR20000000000000000
0000<7AB4]I@0000Xk\IH^nb0dSR0000000000000000L922@SULX[<P41Z6000000000000PBgV0000000000000000HFSa0000P[iW0000dKNhHPhV000000000000
X@NJ000000004:CL0000000000000000hh?Ld0b>lZLYh`]P000000000000000000000000Q7IW48GD00004RM?00000000000000000amZL<LX50Xa00000000M2R]
000000000B1P000000000000i1g100000000X1860000000000000000000000004=IG0]F90000000000000000D[4c<V7@00000000DNdJ8f6Kl[6gXCoYe6OS0000
0000000043`H0BGc00000?IW0000\:6a4Q?[L2ATX3=K@Nl@00008>WX00008h4H<]eLXeD\00000000L]Mh000000008jdL0000DIai000000000GH2000000000000
00000000T>1k000000000000000000000000H^l98H_V0000h<b`4]?m000000000000000000000000<5nFI5KN0000@]@B00000000PO\a0000000000004Jm@0KId
00000000\nLa00000000000000000000hRGb0000TR^h000000000000000000000000l1H88?;Kh?lI0g<@0000<52n0000h4\K0000000000000000h`ol0000120J
00000000M5c\0000dL>^0000408LdOTd0000000000000000@O7<00000000TP9AlDc@0000000000000000000000000000T3kIhS=M85`f\h5b00000000<^`i0000
00000000000009QC\Xa\00000000000000000000000000000000000000000000000000000000000084ZQi0:V000000000000XdE_000000000000000000000000
hDhePlV500000000X8Ae000000004D^MLUHX000000000000LX;_53`[00000000P3Al00000000000000000000000000000000000000004Xb600000000X^`P0000
000000000000000000000000=0YL00000000000000000000HWX;00000000<AAI000000000000dc7P0000\Hoj000000000000H_B?4`UiX3B_0000@=C^00000000
8ReFPllL0000000000000000lX<10000X55kT8<XPYSf00004MaS0000LbcV0000<Ei3PVX>000000000000000000000000Tbam82A;00000000\Sa]00000000@B^W
def[`UY5000000000000000000000000h?0o0000000000000000000000008:YE00000000000000000000000000000000000000000000000000000000Xh`e0000
00000000000000000000000000000000000000000000\:gnlKV>00000000hOP:000000000000000000000000000091<J0000000000000000PMQ60000Dh:P0000
0000000040T2000000000000824>0000000000000000000000000000000000000000000000000000LFW200004cn=0000000000000000HT480000000000000000
00000000D_me0000h>6jXB<o0000LlOFTlU>00000000DRA70000000000000000hdfl0000000000008:GO00000000M2W`E7V`8Vii0000A2n;P:64000000000000
00000000000000000000000000004jI\0000000000000000Pjeg00000000\cUM00000000000000000000T?^=dKO9U2300000000000000000@_0ba1O400000000
4PkdPC^5\F;e]0Eo00000000000000000000000000000000000000000000000000000000@RnA00000000`FRf00000cEf00000000<QR]hQSA00004FN\lOT2D;^i
M5`S0000000000000000000000000000DSlie4D\000000000000D`S>000000008@33`;gXX<RC0=B:0LSC4`\`4gD>00000000000000000000HX05000000000000
00000000dOf<0000000000000000dD[Q\]mE]6Ug0000DQbT49Kj55kA@]TF`6TQDdL]000000000000LG=34[`J00000000@<QR4]BW000000000000le>DdlC00000
0000TI0P00000000000000000B]N0000<bQk000000000000000000000000000000000000HJb900000000000000000000000000000000h3i_DkJPdCk00000li67
0000000000000000000000000000000000000000<1B70000@hBc000000008P;2lY[M00000000I7]=0000\\5;00000000\J6N0000000000000000000000000000
TJVU0000LU?Z00000000000000000000000015aL000000000000<6F300000000000000000000DYkF0000000000000000a72Y0000lo8E0000TKk3\if\8n[f0000
PQkfM24?m7KIl6MH<:ZX00000000000000000000000000000000X]Ie0000@@b4LM[N<eF`h7Hle4VR0000000000000000lMIL00000000lIN:000000000000ToA\
0000ld=^11iK=0=f000000000000000000000000000000000000000000000000TF]WdfB30000000000000000000000000000000000000000E4e9dEd^00000000
00000000000085MmDHC00000dJ2700000000e4EB0000@G]_LC4e4ak2000000000@U50000lR@A0000dIFd00000000LTCO50gN0000000000000000000000008d@7
0000HSO`=6EC000000004_2_0000000001<K000000000000000000000000dJd6I68D41Ad45VKa7L[000000000000dc9h0000@`82@B1a0000hFJa0I[DDR^4H>5R
0000\[c20000\;:]DM?J0000H6QY0000hGG]dM;C000096A]00000000@d\A00000000M5f400004Z\d0000@BE[0000\CDZ8gN^00000000000044N?TUbf00008XPS
00004g`k000000000000=7FIl3em00000000\WcQ0000`5Tl0000000000000000h8PU0J@H87DFDUG[000000000000D<XM00000000DRSD00000000000000000000
0000000000000000000000000000Pk6M0000@7a24hJH<kIU00000000<cIiI2NUlPDY000000000000000000000000000000000000000009;5lZU4`8Fm0000I7K\
<SVi@\1E0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`Q]`0000D2Mg000000000000PX_H0000
DR71@h=RY4cP000053]MX=>l`=6V4aLXl3SG0k2i0000000000000?f[00000000\>DLXXCGh8cWU6N`DVRW0000H8dQD]ZR0000<TcH0000000097AN000000000000
00000000@cnV@nQ800000000000000000000000000000000h@ZF00000000000009VR00000000HHif8Uk`hTe2I5:[dAW10000P?_4\7UI0000l66j000000000=ae
I3j\0000000000000000000000000000]5nJLAJa\B3T<V138\;]4;bn00000000l@QOLg700000000000000000000000000000E3aA13e8PId@0000m2:gTZOb0000
dC9nLV;5LCl@L[d]DboH00000000h5UAdCU9`G@n0000DXA7`jj9<24Z00000000`;=Qh@FGTb3l0000L;P100000;B^00000000DjM\000000000000000000000000
0000000000000000@=Nm`R9Z00000000TGE200000000\of200000000`oDl<A=L0000XLf]00000000D7A1D@TQlD;`<YliHS4?00000000Q75T0000]0SLTFT^0000
l;HW0000000000000000000000008FAD8@T016gh000000000000T@>1lM=e0000000000000000XZCV0000TlgH0000000000000000T7fDh;ndLGoHdM81@MGc`SS4
0Y@2HZ;Z4lIWM3g100000000000000000000XLla000000000000X_4k0000DXZB000000000000\UQW0000M4g[0000LUH2d73]\>8kP8jo000000000000DKcj0000
P\;F000000000000m5Y00000Hn3Y000000000000D4Ia00000000000000000000000000004D5j0000000000000000PESJ00008]Nlm5AG0000LY9CY0\A4PcN0000
000042Cj000000000000DZj40000\bj5DgR4000000000000H5BH00000000A3YW0000000000000000PEf4i3Ae00000000`I;20000\KCi4aUk0000h7:O`I;e0000
00000000<^Nj0000000000000000@JN300000000000000000000TGT80000dB4<0000000000000000=7On\Hg?PeYO00000000d\[?000000000000000000000000
000000000000000000000000000045fJ00000000000000000000000000000000TIf:`bBVLPak0000000000000000\X?2`e\I000000000000000000008<P50000
0l7[00000000000000000000000000000000<kLm<ZE^000000000000`L@n000000000000000000000000000000000000LB3j00000000Y7ei0000D^S900000PUn
`4Lk00000000000000000000T\n4000000000000000000000000h9WbhGC^00000000`BTg0000000000000000`CeUl>:WHDH5l9`>@e_o000000008XIS@M]M0000
0000000000000000000000000000000000000000XOj]0:TX0000h\\>00000000<58000000000T0?d@Eh>0000000000000000d\:nLd^M000000000000X7B@<KoC
4QL;000000000aA<000000000000000000000000E1D8hfdYT[6TDhJ]0000000000000000T1R><J0OXXQbHRNb<e\k00000000000015^0000000008FCNPB7`TG4;
lYV6@[@J0000hlkHl:Y_XXin0000PJI>8U>Z0000`5Uf4YT50g=NLnSi000000000000L46?H]1><>4N000000000000\GCA00000000000000000000000000000000
96?Wd2J30000dg2ehGSg000000000000000000000000<D5Z000000000IXETTo;@F`_PHJ9L<W=000000000000\Sh[000000000000X?GP=62bl^dJ00004VBV\odm
4BTB<:4W00008U0l00000000L0g2U3770000lD<20000HW3A00000000A53b0RHQ@BCS00000000L^85000000000000000000000eZmM2G\M4df0000000000004o2C
14U0P_7<4aHB0000dH2100000000000000000000000000000000<EFS0000000000008X5@000000000000dW1Z0000T1a=00000000\AGV0000XAQc000000000000
0000L\6H00000000LCdn@k9T000000000000`^bL0000000000000000Lcgkh_[F00008PL300000000DYMd00000000\=[G000000000000000000000000TH=64bZ5
lH9RL>d?<Y0900000000000000000000@7LP000000000000DZQV00000000000000000000DRiP00000000@HKcPO@M000000000000000000000000T;oh8X0oD@;`
ThIQ0000011]000000000000D_Bchb]aQ4mC000000000000A6gU0000000000000000`8lK00000000l]QD000000000000000000000000000000000000TTf:0dU7
l[CEDlYMa4BMXJg_0000TI3b000000000000`CKI00000000\2fj<hf900000000H8b6TFP8lYZ`0=0A@Wa>X]Xc00004`00LniC0000]2ILe3420000000000000000
000000000000000000000000lE4<0000000000000000X1LF00000000DkYE0000000000000000000000000000lP6:81b3X6lBLQgH00000000000000000000lCGC
000000000000XfSW0000000000000K^;0000l9dLHXY<0000A71J@eHL=3R210o[00000000000000000000000000000000E5hl00000000D;\ULYD50000d^IT0000
"#, [
w(S::Summary, L::Fr), w(S::References, L::Nl), w(S::Other, L::Nl), w(S::Courses, L::Nl), w(S::Skills, L::It), w(S::Skills, L::Ro), w(S::Languages, L::Ro), w(S::Certificates, L::It),
w(S::Skills, L::En), w(S::Summary, L::En), w(S::Summary, L::It), w(S::Summary, L::En), w(S::Education, L::De), w(S::Certificates, L::De), w(S::Courses, L::Cs), w(S::Courses, L::Cs),
w(S::Courses, L::Sk), w(S::Awards, L::En), w(S::Work, L::En), w(S::Education, L::En), w(S::Projects, L::En), w(S::Education, L::Es), w(S::Education, L::Nl), w(S::Conferences, L::Id),
w(S::Volunteer, L::Es), w(S::Certificates, L::En), w(S::Certificates, L::Fr), w(S::Certificates, L::Fr), w(S::Summary, L::Es), w(S::Summary, L::Ga), w(S::Projects, L::Tr), w(S::Courses, L::Pt),
w(S::Volunteer, L::Pt), w(S::Certificates, L::Es), w(S::Certificates, L::Ca), w(S::Certificates, L::Pt), w(S::Certificates, L::Ro), w(S::Work, L::Es), w(S::Interests, L::Es), w(S::Volunteer, L::En),
w(S::Work, L::Ro), w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca), w(S::Volunteer, L::Nl), w(S::Interests, L::Fr), w(S::Volunteer, L::Fr), w(S::Work, L::Fr), w(S::Interests, L::En),
w(S::Basics, L::Hu), w(S::Other, L::En), w(S::Courses, L::En), w(S::Memberships, L::Fr), w(S::Memberships, L::Is), w(S::Attachments, L::Es), w(S::Attachments, L::Ca), w(S::Other, L::Is),
w(S::Memberships, L::En), w(S::Memberships, L::Fr), w(S::Memberships, L::It), w(S::Interests, L::Ca), w(S::Memberships, L::Es), w(S::Memberships, L::Ca), w(S::Memberships, L::Pt), w(S::Memberships, L::Id),
w(S::Memberships, L::Ro), w(S::Awards, L::Is), w(S::Courses, L::It), w(S::Summary, L::Is), w(S::Interests, L::Is), w(S::Work, L::Fi), w(S::Publications, L::Ga), w(S::Interests, L::Lv),
w(S::References, L::Hu), w(S::DrivingLicences, L::Fi), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::Tr), w(S::Publications, L::Tr), w(S::Education, L::Da), w(S::Education, L::Sv),
w(S::Education, L::Nb), w(S::Education, L::Lv), w(S::Education, L::Sl), w(S::Education, L::Hr), w(S::Education, L::SrLatn), w(S::Education, L::Fi), w(S::Conferences, L::Cs), w(S::Other, L::Mt),
w(S::Volunteer, L::Fi), w(S::Volunteer, L::Pl), w(S::Skills, L::Hr), w(S::Skills, L::SrLatn), w(S::Courses, L::Tr), w(S::Wishes, L::Hu), w(S::Attachments, L::It), w(S::Courses, L::Ro),
w(S::Other, L::Ro), w(S::Other, L::Ca), w(S::Languages, L::It), w(S::Work, L::It), w(S::Other, L::It), w(S::Skills, L::Ca), w(S::Courses, L::Ca), w(S::Summary, L::Tr),
w(S::Wishes, L::Nl), w(S::Work, L::Et), w(S::Skills, L::Fi), w(S::Summary, L::Fi), w(S::Courses, L::Fi), w(S::Publications, L::Vi), w(S::Basics, L::It), w(S::References, L::Da),
w(S::References, L::Nb), w(S::Languages, L::Nl), w(S::Other, L::Da), w(S::Languages, L::Sv), w(S::Courses, L::Nb), w(S::Skills, L::Nb), w(S::Other, L::Nb), w(S::Awards, L::Da),
w(S::Attachments, L::Ro), w(S::Attachments, L::Es), w(S::Attachments, L::Pt), w(S::Basics, L::De), w(S::Wishes, L::De), w(S::Attachments, L::De), w(S::Other, L::Sv), w(S::Work, L::Nb),
w(S::Attachments, L::Mt), w(S::Attachments, L::Fr), w(S::Attachments, L::En), w(S::Attachments, L::Fr), w(S::Work, L::Da), w(S::CoverLetter, L::De), w(S::Awards, L::Fi), w(S::CoverLetter, L::Da),
w(S::Work, L::Sv), w(S::Work, L::De), w(S::Awards, L::Lv), w(S::Awards, L::Lt), w(S::Summary, L::Lt), w(S::Certificates, L::Lv), w(S::Courses, L::Lv), w(S::Attachments, L::En),
w(S::CoverLetter, L::En), w(S::Summary, L::Lv), w(S::Summary, L::Pt), w(S::Publications, L::Pt), w(S::Skills, L::Pt), w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Fr),
w(S::Skills, L::Es), w(S::Skills, L::Tr), w(S::Wishes, L::Tr), w(S::Work, L::Nl), w(S::References, L::De), w(S::Interests, L::Pt), w(S::Volunteer, L::Lv), w(S::Conferences, L::Nb),
w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Publications, L::Ca), w(S::Publications, L::Fr), w(S::Publications, L::Ro), w(S::Publications, L::It), w(S::Publications, L::Es), w(S::Publications, L::De),
w(S::Publications, L::Id), w(S::Publications, L::Nl), w(S::Publications, L::Fi), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Publications, L::Mt), w(S::Publications, L::Et),
w(S::Publications, L::Pl), w(S::Skills, L::Et), w(S::Attachments, L::Fi), w(S::Basics, L::Lt), w(S::Skills, L::Lt), w(S::Projects, L::Lt), w(S::References, L::Lt), w(S::Memberships, L::Lt),
w(S::Wishes, L::It), w(S::Memberships, L::Mt), w(S::Awards, L::Ca), w(S::Wishes, L::Ro), w(S::Courses, L::Fr), w(S::Certificates, L::Lt), w(S::Work, L::Pt), w(S::References, L::Lv),
w(S::References, L::Nb), w(S::Volunteer, L::It), w(S::Interests, L::It), w(S::Volunteer, L::Mt), w(S::Work, L::Is), w(S::Awards, L::Et), w(S::Courses, L::De), w(S::Projects, L::De),
w(S::Publications, L::De), w(S::Interests, L::De), w(S::Volunteer, L::De), w(S::Awards, L::De), w(S::DigitalSelfAssessment, L::Fr), w(S::DigitalSelfAssessment, L::Pt), w(S::DigitalSelfAssessment, L::Ca), w(S::DigitalSelfAssessment, L::Es),
w(S::DigitalSelfAssessment, L::Ro), w(S::Certificates, L::Nb), w(S::Certificates, L::Da), w(S::DrivingLicences, L::Lv), w(S::Summary, L::It), w(S::DigitalSelfAssessment, L::It), w(S::Other, L::Fr), w(S::Languages, L::Fr),
w(S::Wishes, L::En), w(S::Conferences, L::Mt), w(S::Awards, L::En), w(S::Awards, L::Nl), w(S::DigitalSelfAssessment, L::Mt), w(S::Projects, L::Pl), w(S::Certificates, L::En), w(S::Profiles, L::Tr),
w(S::Languages, L::Id), w(S::Skills, L::Id), w(S::Memberships, L::Ga), w(S::Summary, L::Vi), w(S::Education, L::Vi), w(S::Certificates, L::Vi), w(S::DrivingLicences, L::Vi), w(S::Awards, L::Tr),
w(S::Basics, L::En), w(S::Basics, L::Nl), w(S::Awards, L::Id), w(S::Awards, L::Es), w(S::CoverLetter, L::Nl), w(S::Conferences, L::Da), w(S::Certificates, L::Nl), w(S::Awards, L::Nl),
w(S::Certificates, L::Sv), w(S::Projects, L::Nl), w(S::Skills, L::Nl), w(S::Certificates, L::Tr), w(S::Summary, L::Hu), w(S::Memberships, L::Nl), w(S::Skills, L::De), w(S::Memberships, L::De),
w(S::Summary, L::De), w(S::Publications, L::Sl), w(S::Publications, L::En), w(S::Memberships, L::Lv), w(S::Attachments, L::Nl), w(S::Attachments, L::Da), w(S::Attachments, L::Sv), w(S::Languages, L::Tr),
w(S::Basics, L::Tr), w(S::DrivingLicences, L::Is), w(S::Basics, L::Id), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Summary, L::It), w(S::Summary, L::Ca), w(S::Publications, L::Is),
w(S::Certificates, L::Hu), w(S::Memberships, L::En), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Awards, L::Pt), w(S::Awards, L::Mt), w(S::Awards, L::It), w(S::Interests, L::Tr),
w(S::Awards, L::Fr), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Publications, L::Id), w(S::Awards, L::Ro), w(S::Projects, L::Vi), w(S::Courses, L::Vi), w(S::Skills, L::Vi),
w(S::Education, L::Ga), w(S::Interests, L::Ga), w(S::Work, L::Tr), w(S::Conferences, L::Tr), w(S::Summary, L::Ro), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Courses, L::Es),
w(S::Wishes, L::Pt), w(S::DrivingLicences, L::Es), w(S::DrivingLicences, L::Ro), w(S::DrivingLicences, L::Ca), w(S::Work, L::Ca), w(S::Education, L::It), w(S::Work, L::Fr), w(S::Work, L::Nl),
w(S::CoverLetter, L::Pt), w(S::DrivingLicences, L::Pt), w(S::CoverLetter, L::Ca), w(S::CoverLetter, L::Es), w(S::References, L::Pt), w(S::References, L::Es), w(S::References, L::Ca), w(S::Wishes, L::Fr),
w(S::Certificates, L::Ga), w(S::DrivingLicences, L::Ga), w(S::Attachments, L::Ga), w(S::Courses, L::Ga), w(S::Summary, L::Pl), w(S::Awards, L::Cs), w(S::Awards, L::Sk), w(S::Projects, L::Ro),
w(S::Certificates, L::Es), w(S::Certificates, L::Pt), w(S::Certificates, L::En), w(S::Certificates, L::Ro), w(S::Certificates, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Cs), w(S::Certificates, L::Sk),
w(S::Certificates, L::Hr), w(S::Certificates, L::Sv), w(S::Certificates, L::Da), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::Mt), w(S::Certificates, L::Sl), w(S::Certificates, L::Mt),
w(S::Certificates, L::Cs), w(S::Certificates, L::Sk), w(S::Certificates, L::Pl), w(S::Other, L::Tr), w(S::References, L::En), w(S::Publications, L::Hu), w(S::Summary, L::Cs), w(S::Summary, L::Hr),
w(S::Summary, L::SrLatn), w(S::Summary, L::Sl), w(S::Other, L::Lv), w(S::Skills, L::Lv), w(S::Languages, L::Cs), w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Publications, L::Cs),
w(S::Publications, L::Sk), w(S::Memberships, L::Sl), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn),
w(S::Memberships, L::Sl), w(S::Memberships, L::Sk), w(S::Memberships, L::Cs), w(S::Profiles, L::It), w(S::Conferences, L::Fr), w(S::Conferences, L::Ga), w(S::Skills, L::En), w(S::Skills, L::Fr),
w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Pt), w(S::Languages, L::Es), w(S::Languages, L::Pt), w(S::Languages, L::Es), w(S::Skills, L::En), w(S::Skills, L::Ca), w(S::Languages, L::Ca),
w(S::Languages, L::Pt), w(S::Publications, L::Ca), w(S::Awards, L::Es), w(S::Awards, L::Pt), w(S::Conferences, L::En), w(S::Conferences, L::En), w(S::Conferences, L::Fr), w(S::Conferences, L::Es),
w(S::Conferences, L::Pt), w(S::Conferences, L::Pt), w(S::Conferences, L::Es), w(S::Conferences, L::Ca), w(S::Conferences, L::Nl), w(S::Conferences, L::It), w(S::Conferences, L::Ro), w(S::Volunteer, L::Vi),
w(S::Work, L::Vi), w(S::Wishes, L::Vi), w(S::Conferences, L::Pt), w(S::Conferences, L::Ca), w(S::Basics, L::En), w(S::Basics, L::Fr), w(S::Basics, L::Nl), w(S::Basics, L::Ro),
w(S::Basics, L::Ro), w(S::Basics, L::Ca), w(S::Basics, L::Es), w(S::Basics, L::Pt), w(S::Basics, L::Pt), w(S::Basics, L::En), w(S::Basics, L::Fr), w(S::Basics, L::Fr),
w(S::Attachments, L::Hu), w(S::Languages, L::Sk), w(S::Skills, L::Ga), w(S::Courses, L::Es), w(S::Courses, L::Pt), w(S::Courses, L::Ca), w(S::Education, L::Fr), w(S::Courses, L::Nl),
w(S::Education, L::Fr), w(S::Interests, L::Pl), w(S::Memberships, L::Pl), w(S::Basics, L::Ca), w(S::Other, L::Pt), w(S::References, L::Id), w(S::Conferences, L::Lv), w(S::Other, L::Cs),
w(S::Volunteer, L::Cs), w(S::Skills, L::Cs), w(S::Other, L::Sk), w(S::Courses, L::Sk), w(S::Skills, L::Sk), w(S::Conferences, L::Lt), w(S::Basics, L::Pl), w(S::Awards, L::Vi),
w(S::Work, L::Lv), w(S::Wishes, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Lt), w(S::Basics, L::Mt), w(S::Other, L::Id), w(S::Skills, L::Sv), w(S::Basics, L::Ro),
w(S::Basics, L::Es), w(S::Other, L::Es), w(S::Courses, L::Sl), w(S::Interests, L::Mt), w(S::Work, L::Sl), w(S::Memberships, L::Tr), w(S::Summary, L::Id), w(S::DigitalSelfAssessment, L::Et),
w(S::DigitalSelfAssessment, L::Fi), w(S::DigitalSelfAssessment, L::En), w(S::DigitalSelfAssessment, L::Nl), w(S::Skills, L::Da), w(S::DigitalSelfAssessment, L::De), w(S::Skills, L::Hu), w(S::DigitalSelfAssessment, L::Hu), w(S::Skills, L::Sl),
w(S::Skills, L::SrLatn), w(S::Skills, L::Hr), w(S::DigitalSelfAssessment, L::Lv), w(S::Awards, L::Hu), w(S::DigitalSelfAssessment, L::Tr), w(S::Attachments, L::Vi), w(S::Education, L::Fr), w(S::Certificates, L::Ca),
w(S::Certificates, L::Et), w(S::Wishes, L::Mt), w(S::Wishes, L::Es), w(S::Wishes, L::Ca), w(S::Awards, L::En), w(S::Awards, L::Fr), w(S::Other, L::Sv), w(S::Other, L::Da),
w(S::Other, L::Nb), w(S::Other, L::Ro), w(S::Other, L::De), w(S::Volunteer, L::SrLatn), w(S::Volunteer, L::Cs), w(S::Volunteer, L::Sk), w(S::Volunteer, L::Sk), w(S::Attachments, L::Pt),
w(S::Other, L::Pl), w(S::Courses, L::Pl), w(S::Skills, L::Pl), w(S::Courses, L::SrLatn), w(S::Courses, L::Hr), w(S::Other, L::Sl), w(S::Other, L::Hr), w(S::Other, L::SrLatn),
w(S::Other, L::Hr), w(S::Other, L::SrLatn), w(S::Other, L::Sl), w(S::Summary, L::Nl), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Hr), w(S::Conferences, L::Sl), w(S::Attachments, L::Id),
w(S::Attachments, L::Et), w(S::Attachments, L::SrLatn), w(S::Attachments, L::Lt), w(S::Attachments, L::Da), w(S::Attachments, L::Nb), w(S::Attachments, L::Sl), w(S::Attachments, L::Hr), w(S::Attachments, L::Lv),
w(S::Attachments, L::Mt), w(S::Attachments, L::Pl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::References, L::Cs), w(S::Work, L::Hr), w(S::Work, L::Cs), w(S::Awards, L::Cs),
w(S::Awards, L::Sl), w(S::Wishes, L::Pl), w(S::Awards, L::SrLatn), w(S::Wishes, L::Cs), w(S::Wishes, L::Sk), w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn), w(S::Wishes, L::Sk),
w(S::Work, L::Pl), w(S::Certificates, L::SrLatn), w(S::DrivingLicences, L::En), w(S::Volunteer, L::Sl), w(S::Volunteer, L::Hr), w(S::Volunteer, L::SrLatn), w(S::Profiles, L::Hr), w(S::Profiles, L::SrLatn),
w(S::Profiles, L::Sl), w(S::Basics, L::Vi), w(S::Awards, L::Ga), w(S::Summary, L::Mt), w(S::Education, L::Pt), w(S::Education, L::Ca), w(S::Education, L::Ro), w(S::Education, L::Nl),
w(S::Education, L::Ro), w(S::Education, L::En), w(S::Education, L::Fr), w(S::Education, L::Hr), w(S::Courses, L::Hr), w(S::Courses, L::SrLatn), w(S::Education, L::Pl), w(S::Education, L::Mt),
w(S::Summary, L::Et), w(S::Courses, L::Da), w(S::DigitalSelfAssessment, L::Nb), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Other, L::Hu), w(S::Courses, L::Hu),
w(S::Memberships, L::Hu), w(S::Education, L::Hu), w(S::DrivingLicences, L::Tr), w(S::Projects, L::Is), w(S::Other, L::Ga), w(S::Attachments, L::Tr), w(S::Wishes, L::Id), w(S::Profiles, L::Fr),
w(S::Courses, L::Is), w(S::Courses, L::Et), w(S::Volunteer, L::Sv), w(S::Volunteer, L::De), w(S::Volunteer, L::Fr), w(S::Volunteer, L::Nb), w(S::Profiles, L::Es), w(S::Profiles, L::Ca),
w(S::Basics, L::Ga), w(S::Interests, L::Hu), w(S::Work, L::Da), w(S::Work, L::Nb), w(S::Languages, L::Is), w(S::Work, L::Mt), w(S::Conferences, L::Sv), w(S::Work, L::En),
w(S::Work, L::Fr), w(S::Work, L::Es), w(S::Work, L::Pt), w(S::Work, L::Ca), w(S::Work, L::Es), w(S::Work, L::Pt), w(S::Skills, L::En), w(S::Skills, L::De),
w(S::Skills, L::Fr), w(S::Skills, L::Nl), w(S::Other, L::En), w(S::Other, L::Nl), w(S::Summary, L::Ca), w(S::Skills, L::Is), w(S::Summary, L::Da), w(S::Summary, L::Nb),
w(S::Memberships, L::Nb), w(S::Memberships, L::Da), w(S::DrivingLicences, L::De), w(S::DigitalSelfAssessment, L::Ga), w(S::Volunteer, L::Is), w(S::Profiles, L::En), w(S::CoverLetter, L::Da), w(S::CoverLetter, L::Nb),
w(S::CoverLetter, L::Sv), w(S::Memberships, L::Sv), w(S::DrivingLicences, L::Nb), w(S::Work, L::Hu), w(S::Projects, L::Hu), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb),
w(S::Languages, L::En), w(S::Memberships, L::Da), w(S::Memberships, L::Nb), w(S::Volunteer, L::Da), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Courses, L::Sv),
w(S::Work, L::Ga), w(S::Wishes, L::Ga), w(S::Languages, L::De), w(S::Languages, L::Nb), w(S::Languages, L::Da), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb),
w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Attachments, L::Is), w(S::DrivingLicences, L::Hu), w(S::Skills, L::Mt), w(S::References, L::Vi), w(S::Volunteer, L::Ga),
w(S::Volunteer, L::Tr), w(S::Publications, L::Lv), w(S::Basics, L::Sv), w(S::Basics, L::Is), w(S::Wishes, L::Fi), w(S::CoverLetter, L::Fi), w(S::Projects, L::Fi), w(S::Skills, L::En),
w(S::Skills, L::Ru), w(S::Education, L::Et), w(S::Interests, L::Fi), w(S::Interests, L::Et), w(S::Education, L::Is), w(S::Awards, L::Nb), w(S::Basics, L::Fi), w(S::Memberships, L::Vi),
w(S::Languages, L::Mt), w(S::Work, L::Es), w(S::Work, L::Ca), w(S::Profiles, L::Hu), w(S::Profiles, L::Da), w(S::Wishes, L::Cs), w(S::Profiles, L::Is), w(S::Profiles, L::Vi),
w(S::Interests, L::En), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::Es), w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::Nl), w(S::Interests, L::Ro),
w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb),
w(S::Interests, L::Ro), w(S::Interests, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Pt), w(S::Interests, L::Hr), w(S::Interests, L::Tr), w(S::Interests, L::Id), w(S::Interests, L::SrLatn),
w(S::Interests, L::Id), w(S::Interests, L::Lt), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::Lv), w(S::Interests, L::SrLatn), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn),
w(S::Interests, L::Sl), w(S::Conferences, L::Vi), w(S::Languages, L::Hu), w(S::Education, L::Lt), w(S::Profiles, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It),
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
w(S::References, L::Hr), w(S::References, L::SrLatn), w(S::Projects, L::Sk), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Projects, L::Cs), w(S::Projects, L::Ja), w(S::Wishes, L::Et),
w(S::Volunteer, L::Lt), w(S::Interests, L::En), w(S::Interests, L::Fr), w(S::Interests, L::Ca), w(S::Publications, L::De), w(S::DrivingLicences, L::It), w(S::DrivingLicences, L::It), w(S::Publications, L::Es),
w(S::Publications, L::Pt), w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::Lv), w(S::DrivingLicences, L::It), w(S::Publications, L::SrLatn), w(S::Publications, L::En), w(S::Publications, L::Ca),
w(S::Publications, L::Pl), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Projects, L::Id), w(S::DigitalSelfAssessment, L::Id), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Summary, L::Ca),
w(S::Summary, L::Es), w(S::Summary, L::Ca), w(S::DrivingLicences, L::Fr), w(S::References, L::Ro), w(S::Basics, L::Nl), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb),
w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Interests, L::Da), w(S::References, L::Mt), w(S::Projects, L::Ru), w(S::Attachments, L::Lv), w(S::Publications, L::Hr),
w(S::CoverLetter, L::Hr), w(S::Projects, L::Mt), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::En), w(S::Projects, L::De), w(S::Projects, L::Fr), w(S::Projects, L::Es),
w(S::Projects, L::Pt), w(S::Projects, L::It), w(S::Projects, L::Nl), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Projects, L::Sl), w(S::Projects, L::Hr),
w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::Fi), w(S::Projects, L::Lv), w(S::Projects, L::Lt), w(S::Projects, L::Hu), w(S::Projects, L::Id),
w(S::Projects, L::SrLatn), w(S::Projects, L::Pt), w(S::Projects, L::Sk), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::SrLatn),
w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::Lv), w(S::Work, L::SrLatn), w(S::Work, L::Sv), w(S::Work, L::Da), w(S::Work, L::De), w(S::Work, L::Et),
w(S::Work, L::Lt), w(S::DrivingLicences, L::Pl), w(S::Wishes, L::Es), w(S::Wishes, L::Pt), w(S::Wishes, L::Hr), w(S::Summary, L::Fr), w(S::Summary, L::Sv), w(S::Publications, L::En),
w(S::Publications, L::Fr), w(S::Work, L::SrLatn), w(S::Wishes, L::Sl), w(S::Attachments, L::Sl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::Attachments, L::Hr), w(S::Attachments, L::SrLatn),
w(S::Projects, L::Fr), w(S::References, L::Sl), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Attachments, L::Hr), w(S::Summary, L::De), w(S::Summary, L::Fr),
w(S::Summary, L::Pl), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb),
w(S::Summary, L::Mt), w(S::Summary, L::Hu), w(S::Summary, L::Ro), w(S::Summary, L::Tr), w(S::Summary, L::Id), w(S::Summary, L::SrLatn), w(S::Summary, L::Ro), w(S::Summary, L::Id),
w(S::Summary, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Pl), w(S::Profiles, L::Ro), w(S::Profiles, L::Sv), w(S::Profiles, L::Da), w(S::Profiles, L::Nb), w(S::Profiles, L::It),
w(S::Profiles, L::Sl), w(S::Profiles, L::Hr), w(S::Profiles, L::Lv), w(S::Profiles, L::Mt), w(S::Profiles, L::SrLatn), w(S::Profiles, L::SrLatn), w(S::Summary, L::Lv), w(S::Profiles, L::Fr),
w(S::Projects, L::It), w(S::Projects, L::Mt), w(S::Skills, L::Sv), w(S::Skills, L::Nb), w(S::Projects, L::En), w(S::Projects, L::Id), w(S::Projects, L::En), w(S::Projects, L::El),
w(S::Projects, L::De), w(S::Projects, L::Pl), w(S::Projects, L::Sv), w(S::Projects, L::Hu), w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Lv), w(S::Projects, L::SrLatn),
w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Attachments, L::Sk), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::De), w(S::Publications, L::Da),
w(S::Projects, L::Ga), w(S::Attachments, L::Cs), w(S::Education, L::En), w(S::Skills, L::Fr), w(S::Wishes, L::Es), w(S::Wishes, L::Ca), w(S::Projects, L::Cs), w(S::Projects, L::Sk),
w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::References, L::Tr), w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Cs), w(S::References, L::Sl), w(S::References, L::Hr),
w(S::References, L::Da), w(S::References, L::SrLatn), w(S::References, L::Da), w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Sk), w(S::References, L::Hu), w(S::References, L::Es),
w(S::References, L::Pt), w(S::References, L::Fi), w(S::References, L::Et), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Summary, L::Fr), w(S::Summary, L::Da), w(S::DrivingLicences, L::Cs),
w(S::DrivingLicences, L::Nl), w(S::Other, L::Pl), w(S::Other, L::Sk), w(S::Profiles, L::Lv), w(S::DigitalSelfAssessment, L::Sl), w(S::DigitalSelfAssessment, L::Pl), w(S::DigitalSelfAssessment, L::SrLatn), w(S::DigitalSelfAssessment, L::Hr),
w(S::Education, L::En), w(S::Education, L::Nl), w(S::CoverLetter, L::Ro), w(S::DigitalSelfAssessment, L::Sk), w(S::DigitalSelfAssessment, L::Cs), w(S::Volunteer, L::Et), w(S::DigitalSelfAssessment, L::Da), w(S::Conferences, L::De),
w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Conferences, L::Ro), w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::It), w(S::Conferences, L::Hr), w(S::Conferences, L::Lv),
w(S::Conferences, L::SrLatn), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Conferences, L::Mt), w(S::Certificates, L::Nb), w(S::Certificates, L::Id), w(S::Certificates, L::Lv), w(S::Certificates, L::SrLatn),
w(S::Profiles, L::Sk), w(S::DrivingLicences, L::Id), w(S::Profiles, L::Cs), w(S::DigitalSelfAssessment, L::Sv), w(S::DigitalSelfAssessment, L::Is), w(S::DigitalSelfAssessment, L::Lt), w(S::Skills, L::It), w(S::Skills, L::Id),
w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Pt), w(S::Skills, L::Nl), w(S::Skills, L::Id), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::Sv),
w(S::Education, L::Lv), w(S::Education, L::SrLatn), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn),
w(S::Profiles, L::Ja), w(S::Profiles, L::Ko), w(S::Profiles, L::Ja), w(S::Profiles, L::En), w(S::Profiles, L::It), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Nl),
w(S::Wishes, L::Sv), w(S::Wishes, L::Nb), w(S::CoverLetter, L::Nb), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Ru), w(S::Skills, L::En), w(S::Skills, L::De),
w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl), w(S::Skills, L::Cs), w(S::Skills, L::Da), w(S::Interests, L::De), w(S::Interests, L::Fr),
w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::Hr), w(S::Skills, L::SrLatn), w(S::Languages, L::Sv),
w(S::Languages, L::Nb), w(S::CoverLetter, L::Sl), w(S::Work, L::Fr), w(S::Work, L::It), w(S::Work, L::Nl), w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk),
w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Education, L::It), w(S::Education, L::Id), w(S::Education, L::Pl), w(S::Education, L::Cs), w(S::Education, L::Sv), w(S::Education, L::Da),
w(S::Education, L::Nb), w(S::Education, L::Sl), w(S::Education, L::Hr), w(S::Education, L::De), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::CoverLetter, L::Id), w(S::Languages, L::Lv),
w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Skills, L::Pl), w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::Skills, L::Da), w(S::Skills, L::Nb), w(S::CoverLetter, L::Vi),
w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Nl), w(S::Courses, L::En), w(S::Courses, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De), w(S::DigitalSelfAssessment, L::Vi),
w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Lt), w(S::Attachments, L::Nb), w(S::DrivingLicences, L::Sk),
w(S::Volunteer, L::Es), w(S::Volunteer, L::Pt), w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca), w(S::DrivingLicences, L::Hr), w(S::DrivingLicences, L::SrLatn), w(S::DrivingLicences, L::Sl), w(S::Profiles, L::En),
w(S::Profiles, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De), w(S::Courses, L::Pt), w(S::Courses, L::Nl), w(S::Courses, L::Sv), w(S::Attachments, L::Pl), w(S::Wishes, L::Sl),
w(S::Wishes, L::SrLatn), w(S::Wishes, L::SrLatn), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::SrLatn), w(S::DrivingLicences, L::El), w(S::Certificates, L::El), w(S::Other, L::El),
w(S::Interests, L::El), w(S::Skills, L::El), w(S::Publications, L::El), w(S::Attachments, L::El), w(S::Projects, L::El), w(S::Education, L::El), w(S::References, L::El), w(S::Work, L::El),
w(S::Basics, L::El), w(S::DigitalSelfAssessment, L::El), w(S::Awards, L::El), w(S::Summary, L::El), w(S::Languages, L::El), w(S::Profiles, L::El), w(S::Memberships, L::El), w(S::Wishes, L::El),
w(S::Conferences, L::El), w(S::Volunteer, L::El), w(S::Courses, L::El), w(S::CoverLetter, L::El), w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Education, L::Sr), w(S::Skills, L::Sr),
w(S::Basics, L::Ru), w(S::Basics, L::Uk), w(S::Memberships, L::Uk), w(S::Memberships, L::Ru), w(S::Certificates, L::Ru), w(S::Wishes, L::Uk), w(S::Education, L::Uk), w(S::Projects, L::Sr),
w(S::Volunteer, L::Sr), w(S::Summary, L::Ru), w(S::Profiles, L::Sr), w(S::Publications, L::Uk), w(S::Attachments, L::Uk), w(S::Languages, L::Bg), w(S::Languages, L::Ru), w(S::Skills, L::Ru),
w(S::Projects, L::Uk), w(S::Attachments, L::Ru), w(S::Skills, L::Uk), w(S::Interests, L::Ru), w(S::Volunteer, L::Ru), w(S::DrivingLicences, L::Ru), w(S::DrivingLicences, L::Uk), w(S::DrivingLicences, L::Sr),
w(S::Languages, L::Uk), w(S::Volunteer, L::Ru), w(S::Volunteer, L::Uk), w(S::Volunteer, L::Uk), w(S::Profiles, L::Bg), w(S::Summary, L::Bg), w(S::Publications, L::Ru), w(S::References, L::Uk),
w(S::Awards, L::Uk), w(S::Interests, L::Uk), w(S::Awards, L::Bg), w(S::Awards, L::Ru), w(S::Basics, L::Bg), w(S::Skills, L::Bg), w(S::Certificates, L::Bg), w(S::Certificates, L::Uk),
w(S::Volunteer, L::Bg), w(S::Conferences, L::Sr), w(S::Courses, L::Uk), w(S::Other, L::Uk), w(S::Courses, L::Sr), w(S::Other, L::Sr), w(S::Certificates, L::Sr), w(S::Publications, L::Bg),
w(S::Attachments, L::Sr), w(S::Attachments, L::Uk), w(S::Attachments, L::Bg), w(S::Other, L::Ru), w(S::Courses, L::Ru), w(S::Other, L::Bg), w(S::Courses, L::Bg), w(S::Work, L::Uk),
w(S::Awards, L::Sr), w(S::Wishes, L::Sr), w(S::Other, L::Sr), w(S::Other, L::Bg), w(S::Wishes, L::Ru), w(S::Wishes, L::Bg), w(S::Summary, L::Uk), w(S::Work, L::Bg),
w(S::Work, L::Sr), w(S::Conferences, L::Uk), w(S::Skills, L::Ru), w(S::Skills, L::Bg), w(S::Languages, L::Sr), w(S::Projects, L::Bg), w(S::Publications, L::Sr), w(S::Interests, L::Sr),
w(S::Interests, L::Bg), w(S::Interests, L::Bg), w(S::Interests, L::Sr), w(S::Work, L::Ru), w(S::Publications, L::Ru), w(S::Publications, L::Uk), w(S::Publications, L::Bg), w(S::Summary, L::Sr),
w(S::Awards, L::Uk), w(S::Awards, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Uk), w(S::Basics, L::Sr), w(S::Basics, L::Bg),
w(S::Conferences, L::Ru), w(S::Conferences, L::Bg), w(S::Conferences, L::Bg), w(S::Conferences, L::Ru), w(S::CoverLetter, L::Bg), w(S::CoverLetter, L::Ru), w(S::CoverLetter, L::Sr), w(S::CoverLetter, L::Uk),
w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Memberships, L::Bg), w(S::References, L::Sr), w(S::References, L::Bg), w(S::References, L::Ru), w(S::Awards, L::Ru), w(S::Awards, L::Bg),
w(S::Publications, L::Uk), w(S::Publications, L::Sr), w(S::Publications, L::Bg), w(S::Profiles, L::Ru), w(S::Projects, L::Ru), w(S::Projects, L::Sr), w(S::Projects, L::Bg), w(S::Profiles, L::Uk),
w(S::Work, L::Ru), w(S::Work, L::Uk), w(S::Work, L::Bg), w(S::Attachments, L::Bg), w(S::Attachments, L::Ru), w(S::Attachments, L::Bg), w(S::Projects, L::Uk), w(S::Projects, L::Bg),
w(S::Summary, L::Sr), w(S::Summary, L::Bg), w(S::Profiles, L::Ru), w(S::Profiles, L::Sr), w(S::Profiles, L::Bg), w(S::Publications, L::Ru), w(S::Publications, L::Bg), w(S::Work, L::Ru),
w(S::Work, L::Bg), w(S::Summary, L::Ru), w(S::Summary, L::Uk), w(S::Summary, L::Bg), w(S::DigitalSelfAssessment, L::Bg), w(S::DigitalSelfAssessment, L::Ru), w(S::DigitalSelfAssessment, L::Uk), w(S::DigitalSelfAssessment, L::Sr),
w(S::DrivingLicences, L::Bg), w(S::Conferences, L::Sr), w(S::Conferences, L::Bg), w(S::Certificates, L::Sr), w(S::Certificates, L::Bg), w(S::Skills, L::Sr), w(S::Skills, L::Bg), w(S::Memberships, L::Sr),
w(S::Courses, L::Ru), w(S::Courses, L::Bg), w(S::Interests, L::Ru), w(S::Interests, L::Bg), w(S::Certificates, L::Ru), w(S::Certificates, L::Bg), w(S::Memberships, L::Ru), w(S::Memberships, L::Uk),
w(S::Memberships, L::Bg), w(S::Summary, L::He), w(S::Awards, L::He), w(S::Other, L::He), w(S::Memberships, L::He), w(S::Conferences, L::He), w(S::References, L::He), w(S::Work, L::He),
w(S::Courses, L::He), w(S::Certificates, L::He), w(S::Wishes, L::He), w(S::DigitalSelfAssessment, L::He), w(S::Publications, L::He), w(S::Education, L::He), w(S::Volunteer, L::He), w(S::Skills, L::He),
w(S::Languages, L::He), w(S::Basics, L::He), w(S::Profiles, L::He), w(S::Projects, L::He), w(S::CoverLetter, L::He), w(S::Attachments, L::He), w(S::Interests, L::He), w(S::DrivingLicences, L::He),
w(S::Projects, L::Ar), w(S::Other, L::Ar), w(S::Volunteer, L::Ar), w(S::Languages, L::Ar), w(S::Publications, L::Ar), w(S::Skills, L::Ar), w(S::Summary, L::Ar), w(S::Awards, L::Ar),
w(S::Basics, L::Ar), w(S::Certificates, L::Ar), w(S::Memberships, L::Ar), w(S::Interests, L::Ar), w(S::Work, L::Ar), w(S::Education, L::Ar), w(S::Courses, L::Ar), w(S::References, L::Ar),
w(S::Wishes, L::Ar), w(S::DigitalSelfAssessment, L::Ar), w(S::Profiles, L::Ar), w(S::Conferences, L::Ar), w(S::Attachments, L::Ar), w(S::CoverLetter, L::Ar), w(S::DrivingLicences, L::Ar), w(S::Other, L::Hi),
w(S::Courses, L::Hi), w(S::Education, L::Hi), w(S::Work, L::Hi), w(S::Attachments, L::Hi), w(S::References, L::Hi), w(S::Projects, L::Hi), w(S::Summary, L::Hi), w(S::Wishes, L::Hi),
w(S::Interests, L::Hi), w(S::CoverLetter, L::Hi), w(S::Awards, L::Hi), w(S::Profiles, L::Hi), w(S::Skills, L::Hi), w(S::Volunteer, L::Hi), w(S::Languages, L::Hi), w(S::DigitalSelfAssessment, L::Hi),
w(S::DrivingLicences, L::Hi), w(S::Basics, L::Hi), w(S::Publications, L::Hi), w(S::Memberships, L::Hi), w(S::Certificates, L::Hi), w(S::Conferences, L::Hi), w(S::Basics, L::Th), w(S::Work, L::Th),
w(S::Publications, L::Th), w(S::Conferences, L::Th), w(S::DigitalSelfAssessment, L::Th), w(S::Courses, L::Th), w(S::Education, L::Th), w(S::Memberships, L::Th), w(S::Volunteer, L::Th), w(S::Interests, L::Th),
w(S::Other, L::Th), w(S::References, L::Th), w(S::Summary, L::Th), w(S::Wishes, L::Th), w(S::Skills, L::Th), w(S::Languages, L::Th), w(S::Awards, L::Th), w(S::Projects, L::Th),
w(S::CoverLetter, L::Th), w(S::Certificates, L::Th), w(S::Attachments, L::Th), w(S::Profiles, L::Th), w(S::DrivingLicences, L::Th), w(S::Other, L::Ja), w(S::Summary, L::Ja), w(S::Publications, L::Ja),
w(S::Work, L::Ja), w(S::Conferences, L::Ja), w(S::CoverLetter, L::Ja), w(S::Wishes, L::Ja), w(S::Volunteer, L::Ja), w(S::Basics, L::Ja), w(S::Awards, L::Ja), w(S::Courses, L::Ja),
w(S::DigitalSelfAssessment, L::Ja), w(S::References, L::Ja), w(S::Memberships, L::ZhHans), w(S::Courses, L::ZhHans), w(S::Certificates, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Interests, L::ZhHans), w(S::Profiles, L::ZhHans),
w(S::Summary, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Basics, L::ZhHans), w(S::Awards, L::ZhHans), w(S::Work, L::ZhHans), w(S::Work, L::ZhHant), w(S::Attachments, L::Ja), w(S::Projects, L::ZhHant),
w(S::Interests, L::ZhHant), w(S::Memberships, L::Ja), w(S::Conferences, L::ZhHans), w(S::Interests, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Projects, L::Ja), w(S::Projects, L::ZhHans),
w(S::Projects, L::ZhHant), w(S::Skills, L::ZhHant), w(S::Languages, L::Ja), w(S::Certificates, L::Ja), w(S::Summary, L::ZhHant), w(S::Basics, L::ZhHant), w(S::Awards, L::ZhHant), w(S::Profiles, L::ZhHant),
w(S::Other, L::ZhHant), w(S::Volunteer, L::ZhHans), w(S::Volunteer, L::ZhHant), w(S::Other, L::ZhHans), w(S::Other, L::ZhHant), w(S::Other, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant),
w(S::Publications, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::Ja), w(S::Education, L::Ja), w(S::Memberships, L::ZhHant), w(S::Conferences, L::ZhHant), w(S::Education, L::ZhHans),
w(S::Courses, L::ZhHant), w(S::References, L::ZhHans), w(S::Languages, L::ZhHant), w(S::Languages, L::ZhHans), w(S::Education, L::ZhHant), w(S::Certificates, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Skills, L::ZhHans),
w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant), w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja),
w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::References, L::ZhHant), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant),
w(S::Education, L::Ja), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans), w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans),
w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans), w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja),
w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::DrivingLicences, L::ZhHant), w(S::DrivingLicences, L::ZhHans), w(S::Memberships, L::Ko), w(S::Summary, L::Ko),
w(S::Publications, L::Ko), w(S::Work, L::Ko), w(S::Basics, L::Ko), w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Languages, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko),
w(S::Volunteer, L::Ko), w(S::Education, L::Ko), w(S::Courses, L::Ko), w(S::Wishes, L::Ko), w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Certificates, L::Ko),
w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko), w(S::CoverLetter, L::Ko),
] }
