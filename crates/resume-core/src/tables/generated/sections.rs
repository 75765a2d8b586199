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
aiemmat tyoepaikat	01501
aiemmat tyopaikat	01501
aiemmat työpaikat	01501
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
communaute	00]01
communauté	00]01
communication skills	00801
communications	02S01
communications orales	02S01
community	05V02
community involvement	00W01
community service	00W01
community work	00W01
competence numerique auto evaluation	03<01
competences	05X02
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
competencia digital	05Z02
competencias	04M02
competencias clave	02H01
competencias digitais	02D01
competencias digitales	02H01
competencias e habilidades	02D01
competencias informaticas	02D01
competencias linguisticas	05\02
competencias lingüísticas	05^01
competencias personales	02H01
competencias pessoais	02D01
competencias profesionales	02H01
competencias tecnicas	04M02
competencias técnicas	02H01
competencias y habilidades	02H01
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
competències lingüístiques	05a01
competències personals	01U01
competències professionals	01U01
competències tècniques	01U01
competência digital	03=01
competências	02D01
competências digitais	02D01
competências e habilidades	02D01
competências informáticas	02D01
competências linguísticas	05b01
competências pessoais	02D01
competências técnicas	02D01
compromiso social	00H01
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
comunicacions	05c01
comunicacoes	02C01
comunicari	02T01
comunicações	02C01
comunicări	02T01
comunidad	00H01
comunidade	00P01
comunita	03101
comunità	03101
concorsi	04>01
concours	04@01
concursos	05d02
concursuri	04D01
coneixement d'idiomes	05a01
coneixements	01U01
coneixements d'idiomes	05a01
coneixements informatics	01U01
coneixements informàtics	01U01
coneixements tecnics	01U01
coneixements tècnics	01U01
conference papers	03j01
conference participation	05f01
conference presentations	03j01
conference talks	03j01
conferences	05g02
conferences & workshops	05f01
conferences and seminars	05f01
conferences attended	05f01
conferences et seminaires	05T01
conferencias	05i02
conferencias e seminarios	05k01
conferencias impartidas	02V01
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
conférences	05T01
conférences et séminaires	05T01
cong bo khoa hoc	01]01
cong cu	04G01
cong nghe	04G01
cong tac xa hoi	06101
cong trinh khoa hoc	01]01
cong trinh nghien cuu	01]01
cong viec	06201
cong viec mong muon	06301
cong viec tinh nguyen	06101
congres	05T01
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
congrès	05T01
conhecimento de idiomas	05b01
conhecimentos	02D01
conhecimentos de informatica	02D01
conhecimentos de informática	02D01
conhecimentos em informatica	02D01
conhecimentos em informática	02D01
conhecimentos especificos	02D01
conhecimentos específicos	02D01
conhecimentos linguisticos	05b01
conhecimentos linguísticos	05b01
conhecimentos tecnicos	02D01
conhecimentos técnicos	02D01
connaissances	02G01
connaissances informatiques	02G01
connaissances linguistiques	03G01
connaissances techniques	02G01
conocimiento de idiomas	05^01
conocimientos	02H01
conocimientos de idiomas	05^01
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
contact	06604
contact details	03X01
contact information	03X01
contact me	03X01
contacte	06:02
contactgegevens	03Y01
contactinformatie	03Y01
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
csatolmanyok	06B01
csatolmányok	06B01
cualificaciones	02H01
cudzie jazyky	06C01
culra oideachais	04H01
cumainn	03R01
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
cur i lathair	01601
cur i láthair	01601
current position	00B01
currently	00;01
curriculum studi	04U01
cursai	04c01
cursai oiliuna	04c01
cursos	06E03
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
công tác xã hội	06101
công việc	06201
công việc mong muốn	06301
công việc tình nguyện	06101
cúlra oideachais	04H01
cúrsaí	04c01
cúrsaí oiliúna	04c01
cărți	02T01
dades	06M01
dades d'interes	01Q01
dades d'interès	01Q01
dades de contacte	06M01
dades personals	06M01
dados basicos	06>01
dados básicos	06>01
dados complementares	06N01
dados de contato	06>01
dados pessoais	06>01
daftar referensi	06O01
daliba	03k01
daliba biedribas	03k01
daliba konferences	06P01
daliba organizacijas	03k01
dalsi	06Q01
dalsi aktivity	06R01
dalsi dovednosti	06S01
dalsi informace	06Q01
dalsi jazyk(y	05D01
dalsi jazyky	05D01
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
dalība	03k01
dalība biedrībās	03k01
dalība konferencēs	06P01
dalība organizācijās	03k01
další	06Q01
další aktivity	06R01
další dovednosti	06S01
další informace	06Q01
další jazyk(y	05D01
další jazyky	05D01
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
dao tao	03T01
dao tao bo sung	04F01
dao tao va khoa hoc	04F01
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
darbo kompiuteriu igudziai	02d01
darbo kompiuteriu įgūdžiai	02d01
darbo pageidavimai	06]01
darbo patirtis	06\01
darbovietes	06\01
darbovietės	06\01
darbs	06Z01
data diri	04201
data personal	04201
data personali	06^01
data pribadi	04201
data tambahan	06_01
dataferdigheter	01e01
datakunnskaper	01e01
datakunskaper	06`01
date de contact	06a01
date de identificare	06a01
date generale	06a01
date personale	06a01
date suplimentare	01P01
daten zur person	01k01
dati anagrafici	01^01
dati personali	01^01
datoriemanas	05C01
datoriemaņas	05C01
datorkunskaper	06`01
datorprasmes	05C01
datorvana	06`01
datorzinasanas	05C01
datorzināšanas	05C01
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
dazadi	05B01
dažādi	05B01
de tai nghien cuu	04E01
degrees	00C01
deimhnithe	04`01
deimhniuchain	04`01
deimhniúcháin	04`01
delavnice	06d01
delizzji	06e01
delo	06f01
delovna doba	06f01
delovne izkusnje	06f01
delovne izkušnje	06f01
deneyim	04J01
deneyimler	04J01
deneyimlerim	04J01
depoimentos	04\01
deportes	00V01
dernek uyelikleri	06g01
dernek ve uyelikler	06g01
dernek ve üyelikler	06g01
dernek üyelikleri	06g01
dernekler	06g01
desired job	03H01
desired position	03H01
deskripsi	06h01
deskripsi diri	06h01
despre mine	04L01
destrezas	02H01
dettalji personali	06^01
dettalji ta' kuntatt	06^01
developpement professionnel	02l01
diem manh	03S01
diger	05;01
diger beceriler	02I01
diger bilgiler	05;01
digioskused	02a01
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
digitalas prasmes	05C01
digitale competentie	06l01
digitale ferdigheter	01e01
digitale kompetencer	06m01
digitale kompetenzen	03f01
digitale selbsteinschaetzung	06n01
digitale selbsteinschatzung	06n01
digitale selbsteinschätzung	06n01
digitale vaardigheden	03b01
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
digitālās prasmes	05C01
dijak	07501
dijak elismeresek	07501
dijak es elismeresek	07501
dijital beceri oz degerlendirmesi	07601
dijital beceri öz değerlendirmesi	07601
dijital beceriler	02I01
dil	03o01
dil becerileri	03o01
dil bilgileri	03o01
dil bilgisi	03o01
dil yetkinlikleri	03o01
diller	03o01
dinh kem	07701
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
diplomes	07802
diplomes et formations	06J01
diplomi	02=01
diplomid	07:01
diplômes	06J01
diplômes et formations	06J01
disponibbilta	07;01
disponibbiltà	07;01
disponibilidad	07<01
disponibilidade	04P01
disponibilita	02h01
disponibilitat	07=01
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
distinctions	07>02
distinctions et prix	04@01
distincții	04D01
distinções	04<01
divers	03F01
divers et loisirs	00\01
diverse	07@04
diversen	00201
diverses	07D01
diversos	06N01
diğer	05;01
diğer beceriler	02I01
diğer bilgiler	05;01
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
documente	01h01
documente anexate	01h01
documenten	03l01
documenti allegati	01N01
documentos adjuntos	00e01
documentos anexos	07I01
documents	02?01
documents adjunts	00f01
documents joints	02101
dodatkowa aktywnosc	01I01
dodatkowa aktywność	01I01
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
doi net ve ban than	03S01
doicimeid	04b01
doiciméid	04b01
doksztalcanie	07K01
dokształcanie	07K01
dokumen	07Y01
dokumendid	07Z01
dokument	03n01
dokumenta	07[01
dokumentai	07\01
dokumente	01m01
dokumenter	07]02
dokumenti	07_04
dokumenti mehmuza	02001
dokumenti mehmuża	02001
dokumentumok	06B01
dokumenty	07c03
domaines d'expertise	02G01
domaines de competences	02G01
domaines de compétences	02G01
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
dosazene vzdelani	01:01
dosažené vzdělání	01:01
dosažené úspěchy	07i01
dosezki	07j01
dosežki	07j01
dosiahnute vzdelanie	01;01
dosiahnuté vzdelanie	01;01
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
doswiadczenie wolontariackie	01I01
doswiadczenie zawodowe	08201
dovednosti	06S01
dovednosti a znalosti	06S01
dovoljenja	05601
dozvole	08301
doświadczenia zawodowe	08201
doświadczenie	08201
doświadczenie praktyczne	08201
doświadczenie w pracy	08201
doświadczenie wolontariackie	01I01
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
drustva	05P01
drustvena dejavnost	08501
drustvene aktivnosti	08602
drustvene mreze	08802
drustveni angazman	08602
druzbena omrezja	08:01
druzbeni mediji	08:01
druzbeno delovanje	08501
društva	05P01
društvena dejavnost	08501
društvene aktivnosti	08602
društvene mreže	08802
društveni angažman	08602
družbena omrežja	08:01
družbeni mediji	08:01
družbeno delovanje	08501
du an	04E01
du an ca nhan	04E01
du an da thuc hien	04E01
du an noi bat	04E01
du an tham gia	04E01
du an tieu bieu	04E01
du lieu ca nhan	08;01
duaiseanna	08<01
dwari	08=01
dyplomy i certyfikaty	05:01
dyspozycyjnosc	07k01
dyspozycyjność	07k01
dzialalnosc dodatkowa	01I01
dzialalnosc pozazawodowa	01I01
dzialalnosc spoleczna	01I01
dzialalnosc studencka	01I01
dzialalnosc zawodowa	08201
działalność dodatkowa	01I01
działalność pozazawodowa	01I01
działalność społeczna	01I01
działalność studencka	01I01
działalność zawodowa	08201
développement professionnel	02l01
díjak	07501
díjak és elismerések	07501
díjak, elismerések	07501
dřívější praxe	07h01
dữ liệu cá nhân	08;01
dự án	04E01
dự án cá nhân	04E01
dự án nổi bật	04E01
dự án tham gia	04E01
dự án tiêu biểu	04E01
dự án đã thực hiện	04E01
eachtai	08<01
earlier career	00B01
earlier employment	00B01
earlier experience	00B01
earlier jobs	00B01
earlier positions	00B01
earlier roles	00B01
ecrits	02S01
edb	06m01
educacao	08>01
educacao e formacao	08>01
educacio	08?01
educacio i formacio	08?01
educacion	00E01
educacion academica	00E01
educacion continua	04O01
educacion y formacion	00E01
educació	08?01
educació i formació	08?01
educación	00E01
educación académica	00E01
educación continua	04O01
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
educazione	04U01
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
edv	03f01
edv kenntnisse	03f01
edv kompetenzen	03f01
edv-kenntnisse	03f01
edv-kompetenzen	03f01
eerdere banen	02K01
eerdere functies	02K01
eerdere werkervaring	02K01
eesmark	08J01
eesmärk	08J01
efter og videreuddannelse	08K01
efter- og videreuddannelse	08K01
efteruddannelse	08K01
egenskaper	06`01
egenvurdering av digitale ferdigheter	08L01
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
eigin verkefni	08U01
eile	08V01
eines	01U01
einkaleyfi	04701
einleitung	03h01
ek	05;01
ek belgeler	08W01
ek bilgi	05;01
ek bilgiler	05;01
ekler	08W01
ekspektasi	08X01
elerhetoseg	00`01
elerhetosegek	00`01
elert eredmenyek	07501
elismeresek	07501
elismerések	07501
eloadasok	05=01
elvarasok	01M01
elvárások	01M01
elérhetőség	00`01
elérhetőségek	00`01
elért eredmények	07501
előadások	05=01
empfehlungen	02L01
empfehlungsschreiben	02L01
empleo	00U01
empleo deseado	07<01
empleo solicitado	07<01
empleos	00U01
empleos anteriores	00U01
emploi	00^01
emploi recherche	04_01
emploi recherché	04_01
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
emprego	02n01
emprego pretendido	04P01
empregos	02n01
empregos anteriores	02n01
en bref	00001
en ligne	08Y01
enclosures	02?01
endast	08J01
endorsements	05<01
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
engedelyek	04801
engedelyek es tanusitvanyok	04801
engedélyek	04801
engedélyek és tanúsítványok	04801
enlaces	08`01
enllacos	08a01
enllaços	08a01
ensino	08>01
environnement technique	02G01
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
erfahrung	02901
erfahrungen	02901
erfarenhet	02801
erfarenheter	02801
erfaring	08d02
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
erlend tungumal	08f01
erlend tungumál	08f01
erossegek	03d01
ervaring	02K01
erősségek	03d01
escolaridad	00E01
escolaridade	08>01
esdeveniments	05m01
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
esperienze precedenti	01S01
esperienze pregresse	01S01
esperienze professionali	01S01
esperjenza	08g01
esperjenza professjonali	08g01
esperjenza ta' xoghol	08g01
esperjenza ta' xogħol	08g01
esperjenza tax xoghol	08g01
esperjenza tax-xogħol	08g01
esperjenza volontarja	03301
estagio	02n01
estagios	02n01
estudios	00E01
estudios academicos	00E01
estudios académicos	00E01
estudios realizados	00E01
estudis	08?01
estudis realitzats	08?01
estudos	08>01
estágio	02n01
estágios	02n01
eszkozok	06o01
eszközök	06o01
etat civil	06A01
etkinlikler	04K01
ettekanded	02_01
etter og videreutdanning	01d01
etter- og videreutdanning	01d01
etterutdanning	01d01
etudes	06J01
etudes et formation	06J01
etudes superieures	06J01
evenemang	08h01
evenementen	05n01
evenements	05T01
evenimente	06001
eventi	05o01
eventos	05i02
eventos e congressos	05k01
events	05f01
evner	06m01
examen	01?01
examina	01?01
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
experiencia de trabalho	02n01
experiencia de treball	04T01
experiencia de voluntariado	00H01
experiencia de voluntariat	00Z01
experiencia docente	08n02
experiencia em pesquisa	02n01
experiencia investigadora	00U01
experiencia laboral	08k03
experiencia laboral y profesional	00U01
experiencia previa	00U01
experiencia profesional	00U01
experiencia professional	04T01
experiencia profissional	02n01
experiencia relevante	08n02
experiencia voluntaria	00P01
experiencias	08n02
experiencias anteriores	02n01
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
experiência anterior	02n01
experiência de trabalho	02n01
experiência docente	02n01
experiência em pesquisa	02n01
experiência laboral	02n01
experiência profissional	02n01
experiência relevante	02n01
experiência voluntária	00P01
experiências	02n01
experiências anteriores	02n01
experiências de trabalho	02n01
experiências profissionais	02n01
expertise	09004
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
faerdigheder	06m01
faerdigheter	06`01
faerni	09701
fagbrev	03A01
fagfelog	00d01
fagfélög	00d01
faglig kompetanse	01e01
faglig profil	09802
faglige kompetencer	06m01
faglige kvalifikationer	06m01
faglige nettverk	09:01
faglige netvaerk	09;01
faglige netværk	09;01
fahigkeiten	03f01
fahigkeiten und kenntnisse	03f01
fahigkeiten und kompetenzen	03f01
fahrerlaubnis	09<01
faisneis bhreise	08V01
faisneis phearsanta	08b01
faisnéis bhreise	08V01
faisnéis phearsanta	08b01
fardigheter	06`01
featured projects	00D01
feina	04T01
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
ferdigheiter	01e01
ferdigheter	01e01
ferill	03401
ferramentas	02D01
fertigkeiten	03f01
fil qosor	08=01
fil-qosor	08=01
filiacoes	00n01
filiacoes profissionais	00n01
filiações	00n01
filiações profissionais	00n01
find me	09?01
find me online	09?01
fites	02j01
fizetesi igeny	01M01
fizetési igény	01M01
foelgebrev	09@02
foeljebrev	09B01
foeredrag	02[01
foereningar	09C01
foereningsengagemang	08\01
foereningsliv	08\01
foererkort	09D01
foertroendeuppdrag	08\01
foglalkoztatas	09E01
foglalkoztatás	09E01
foilseachain	01601
foilseacháin	01601
foilsiuchain	01601
foilsiúcháin	01601
folgebrev	09@02
foljebrev	09B01
fontosabb projektek	09F01
forbairt ghairmiuil	04c01
forbairt ghairmiúil	04c01
foredrag	09G03
foreign languages	09J01
foreningar	09C01
foreninger	09K02
foreningsarbejde	09M01
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
formacion adicional	04O01
formacion complementaria	04O01
formacion continua	04O01
formacion no reglada	04O01
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
formación adicional	04O01
formación complementaria	04O01
formación continua	04O01
formación no reglada	04O01
formación reglada	00E01
formación universitaria	00E01
formacoes	08>01
formal education	00C01
formalna izobrazba	01B01
formalno obrazovanje	01C02
formare	08@01
formare academica	08@01
formare academică	08@01
formare continua	01O01
formare continuă	01O01
formare profesionala	08@01
formare profesională	08@01
formation	06J01
formation academique	06J01
formation académique	06J01
formation complementaire	02l01
formation complémentaire	02l01
formation continue	02l01
formation et diplomes	06J01
formation et diplômes	06J01
formation initiale	06J01
formation professionnelle	02l01
formation scolaire	06J01
formation universitaire	06J01
formations	06J01
formations complementaires	02l01
formations complémentaires	02l01
formations continues	02l01
formations courtes	02l01
formations et diplomes	06J01
formations et diplômes	06J01
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
formação	08>01
formação académica	08>01
formação acadêmica	08>01
formação acadêmica e profissional	08>01
formação complementar	00O01
formação contínua	00O01
formação escolar	08>01
formação profissional	00O01
formações	08>01
formell utdanning	01@01
forschung	03701
forschungsinteressen	03901
forschungsprojekte	03701
forskning	09N03
forskningsprojekt	08M01
forskningsprojekter	08N01
forskningsprosjekter	08O01
fort und weiterbildung	03601
fort und weiterbildungen	03601
fort- und weiterbildung	03601
fort- und weiterbildungen	03601
fortbildning	09Q01
fortbildung	03601
fortbildungen	03601
fortbildungen und seminare	03601
fortroendeuppdrag	08\01
fostaiocht	09R01
fostaiocht inmhianaithe	09S01
fostaíocht	09R01
fostaíocht inmhianaithe	09S01
fraemmande spraak	01c01
fraemsta kompetenser	06`01
frameworks	00801
frammande sprak	01c01
framsta kompetenser	06`01
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
fremdsprachen	09T01
fremdsprachenkenntnisse	09T01
fremmedspraak	09U01
fremmedsprak	09U01
fremmedsprog	09V01
fremmedspråk	09U01
fristundir	01401
fritid	09W03
fritid och intressen	09Z01
fritid og interesser	09[02
fritidsaktiviteter	09W03
fritidsaktiviteter og frivilligt arbejde	09M01
fritidsinteresser	09[02
fritidsintressen	09Z01
frivillig	09M01
frivillig arbeid	08_01
frivillig erfaring	09M01
frivillig innsats	08_01
frivilligarbeid	08_01
frivilligarbejde	09M01
frivilligarbete	08\01
frivillige verv	08_01
frivillighed	09M01
frivillighet	08_01
frivilligt arbejde	09M01
frivilligt engagement	09M01
fruehere jobs	02901
fruehere positionen	02901
fruehere stationen	02901
fruehere taetigkeiten	02901
fruhere jobs	02901
fruhere positionen	02901
fruhere stationen	02901
fruhere tatigkeiten	02901
främmande språk	01c01
främsta kompetenser	06`01
frístundir	01401
frühere jobs	02901
frühere positionen	02901
frühere stationen	02901
frühere tätigkeiten	02901
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
functies	02K01
functiewens	01X01
further education	00b01
further information	00a01
further training	00b01
fylgiskjol	09]01
fylgiskjöl	09]01
fyrirlestrar	04701
fyrri storf	03401
fyrri störf	03401
fyrri verkefni	08U01
fähigkeiten	03f01
fähigkeiten und kenntnisse	03f01
fähigkeiten und kompetenzen	03f01
färdigheter	06`01
færdigheder	06m01
færni	09701
féinmheasúnú ar scileanna digiteacha	09=01
félagsaðild	00d01
félagslíf	09>01
félagsstörf	09>01
félög	00d01
följebrev	09B01
föredrag	02[01
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
gairm	09R01
galardones	03[01
gebejimai	02d01
gebejimai ir igudziai	02d01
gebėjimai	02d01
gebėjimai ir įgūdžiai	02d01
gegevens	03Y01
gehaltsvorstellung	01l01
gehaltswunsch	01l01
gemeinschaftliches engagement	03:01
genel bilgiler	04001
genoten opleidingen	00F01
gepjarmuvezetoi engedely	09^01
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
ghan	08=01
gharfien	09_01
giai thuong	06Y01
giai thuong va thanh tich	06Y01
giao duc	03T01
giay chung nhan	03U01
giay phep	03U01
giay phep lai xe	03V01
gioi thieu	03S01
gioi thieu ban than	03S01
gioi thieu chung	03S01
gioi thieu tham chieu	09`01
giris	01W01
giriş	01W01
giáo dục	03T01
giải thưởng	06Y01
giải thưởng và thành tích	06Y01
giấy chứng nhận	03U01
giấy phép	03U01
giấy phép lái xe	03V01
giới thiệu	03S01
giới thiệu bản thân	03S01
giới thiệu chung	03S01
giới thiệu tham chiếu	09`01
gniomhaiochtai deonacha	09a01
gníomhaíochtaí deonacha	09a01
godalgas	02:01
godkjenninger	03A01
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
greinar	04701
gremien	03g01
gremienarbeit	03g01
grundausbildung	00<01
grunduppgifter	09d01
grunnupplysingar	09e01
grunnupplýsingar	09e01
grāmatas	09c01
guardons	02j01
guclu yonler	01W01
gustos	00V01
gyakorlat	09E01
gyakornoki tapasztalat	09E01
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
habilidades	04M02
habilidades blandas	02H01
habilidades clave	02H01
habilidades e competencias	02D01
habilidades e competências	02D01
habilidades informaticas	02H01
habilidades informáticas	02H01
habilidades linguisticas	05\02
habilidades linguísticas	05b01
habilidades lingüísticas	05^01
habilidades personales	02H01
habilidades pessoais	02D01
habilidades profesionales	02H01
habilidades tecnicas	04M02
habilidades técnicas	04M02
habilidades y competencias	02H01
habilitacao	04Y01
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
habilitação	04Y01
habilitações	08>01
habilitações académicas	08>01
habilitações literárias	08>01
habilitações profissionais	00S01
hackathons	00A01
haeder	01g01
haedersbevisninger	01g01
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
hard skill	03Q01
hard skills	09i02
haridus	09k01
haridus ja koolitus	09k01
hariduskaik	09k01
hariduskäik	09k01
haridustase	09k01
haridustee	09k01
harjoittelu	01501
harjoittelut	01501
harrastukset	09l01
harrastukset ja kiinnostuksen kohteet	09l01
harrastukset ja mielenkiinnon kohteet	09l01
harrastukset ja vapaa aika	09l01
harrastukset ja vapaa-aika	09l01
harrastuneisuus	09l01
harrastused	09m01
haskolanam	09n01
hedef	01W01
hedeflenen pozisyon	02J01
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
herramientas	02H01
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
historico de trabalho	02n01
historico escolar	08>01
historico profissional	02n01
historique professionnel	00^01
histórico acadêmico	08>01
histórico de trabalho	02n01
histórico escolar	08>01
histórico profissional	02n01
hivatkozasok	0:501
hivatkozások	0:501
hiệp hội	0:101
hiệp hội nghề nghiệp	0:101
hjemmesider	0:601
hladam	08101
hledam	0:701
hledám	0:701
hlekkir	0:801
ho so	03S01
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
hobbies e interesses	02M01
hobbies en interesses	0:@01
hobbies und interessen	03901
hobbijaim	08c01
hobbik	08c01
hobbim	08c01
hobbiuri	0:A01
hobby	0:B09
hobby e interessi	03201
hobby i zainteresowania	06K01
hobby uri	0:A01
hobby uri si interese	0:A01
hobby's	0:@01
hobby's en interesses	0:@01
hobby-uri	0:A01
hobby-uri și interese	0:A01
hobbyer	09W03
hobbyer og interesser	0:K01
hobbys	0:L02
hobbys und interessen	03901
hobbyuri	0:A01
hobi	0:N04
hobi dan minat	0:R01
hobiai	0:S01
hobid	09m01
hobid ja huvid	09m01
hobiji	0:T04
hobiji i interesi	0:X01
hobiji i interesovanja	0:Y01
hobiji in interesi	0:Z01
hobiji in zanimanja	0:Z01
hobiji un intereses	01701
hobiler	04?01
hobiler ve ilgi alanlari	04?01
hobiler ve ilgi alanları	04?01
hobilerim	04?01
hoc bong	06Y01
hoc tap	03T01
hoc van	03T01
hoc van va bang cap	03T01
hochschulausbildung	00<01
hochschulbildung	00<01
hochschulstudium	00<01
hoeyere utdanning	01@01
hoi nghi	0:[01
hoi nghi khoa hoc	0:[01
hoi nghi va hoi thao	0:[01
hoi thao	0:[01
hoi thao hoi nghi	0:[01
hoi vien	0:101
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
hoạt động	06101
hoạt động ngoại khóa	06101
hoạt động tình nguyện	06101
hoạt động xã hội	06101
hoạt động đoàn thể	06101
hubungi saya	04201
human languages	09J01
huomionosoitukset	02601
huvialad	09m01
huvid	09m01
huvid ja hobid	09m01
hvem er jeg	09802
háskólanám	09n01
hæder	01g01
hædersbevisninger	01g01
hæfileikar	09701
hæfni	09701
hæfni og færni	09701
høyere utdanning	01@01
hľadám	08101
học bổng	06Y01
học tập	03T01
học vấn	03T01
học vấn và bằng cấp	03T01
hồ sơ	03S01
hồ sơ trực tuyến	0:901
hội nghị	0:[01
hội nghị khoa học	0:[01
hội nghị và hội thảo	0:[01
hội thảo	0:[01
hội thảo, hội nghị	0:[01
hội viên	0:101
iarscribhinni	04b01
iarscríbhinní	04b01
ideella uppdrag	08\01
ideellt arbete	08\01
ideellt engagemang	08\01
idegen nyelv	0:\01
idegen nyelvek	0:\01
idegennyelv ismeret	0:\01
idegennyelv tudas	0:\01
idegennyelv-ismeret	0:\01
idegennyelv-tudás	0:\01
identitas	04201
identitas diri	04201
identity	03X01
idioma	05\02
idiomas	05\02
idiomes	05a01
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
igytas issilavinimas	0:]01
igyvendinti projektai	02e01
ikhtisar	06h01
ikt	01e01
ilave bilgiler	05;01
iletisim	04001
iletisim bilgileri	04001
iletişim	04001
iletişim bilgileri	04001
ilghneitheach	08V01
ilghnéitheach	08V01
ilgi alanlari	04?01
ilgi alanlari ve hobiler	04?01
ilgi alanlarim	04?01
ilgi alanları	04?01
ilgi alanları ve hobiler	04?01
ilgi alanlarım	04?01
im netz	0:^01
imeachtai	05U01
imeachtaí	05U01
impegno civico	03101
impegno sociale	03101
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
industry experience	00B01
ine	06T01
infhaighteacht	09S01
informacao adicional	06N01
informacao pessoal	06>01
informacio addicional	01Q01
informacio basica	06M01
informacio complementaria	01Q01
informacio de contacte	06M01
informacio personal	06M01
informacion academica	00E01
informacion adicional	06c01
informacion basica	06b01
informacion complementaria	06c01
informacion de contacto	06b01
informacion personal	06b01
informació addicional	01Q01
informació bàsica	06M01
informació complementària	01Q01
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
informasi dasar	04201
informasi kontak	04201
informasi lainnya	06_01
informasi pribadi	04201
informasi tambahan	06_01
informatica	0:_04
informaticke vjestine	07301
informatii aditionale	01P01
informatii de contact	06a01
informatii generale	06a01
informatii personale	06a01
informatii suplimentare	01P01
informatikai ismeretek	06o01
informatikai keszsegek	06o01
informatikai készségek	06o01
information complementaire	03F01
information complémentaire	03F01
informations complementaires	03F01
informations complémentaires	03F01
informations de contact	06A01
informations generales	06A01
informations générales	06A01
informations personnelles	06A01
informations supplementaires	03F01
informations supplémentaires	03F01
informatique	02G01
informatičke vještine	07301
informazioni aggiuntive	01T01
informazioni di base	01^01
informazioni di contatto	01^01
informazioni personali	01^01
informazioni supplementari	01T01
informazzjoni addizzjonali	01G01
informazzjoni personali	06^01
informação adicional	06N01
informação pessoal	06>01
informações adicionais	06N01
informações básicas	06>01
informações complementares	06N01
informações de contato	06>01
informações pessoais	06>01
informații adiționale	01P01
informații de contact	06a01
informații generale	06a01
informații personale	06a01
informații suplimentare	01P01
informàtica	01U01
informática	04M02
infos personnelles	06A01
inleiding	07U01
inne	07J01
inne informacje	07J01
inne jezyki	0:c01
inne języki	0:c01
inne umiejetnosci	07L01
inne umiejętności	07L01
inngangur	01301
inniulacht teanga	0:d01
inniulachtai	06D01
inniúlacht teanga	0:d01
inniúlachtaí	06D01
inny(e) jezyk(i	0:c01
inny(e) język(i	0:c01
instruire	01O01
instrumente	00501
interesai	0:S01
interesai ir pomegiai	0:S01
interesai ir pomėgiai	0:S01
interese	0:A01
interese personale	0:A01
interese si hobby uri	0:A01
interese și hobby-uri	0:A01
intereses	0:e02
intereses personales	00V01
intereses un hobiji	01701
intereses y aficiones	00V01
interesi	0:g03
interesi i hobiji	0:X01
interesi in hobiji	0:Z01
interesovanja	0:Y01
interesovanja i hobiji	0:Y01
interessen	03901
interessen und freizeit	03901
interessen und hobbies	03901
interessen und hobbys	03901
interesser	09[02
interesser og fritid	09[02
interesser og hobbyer	09[02
interesses	0:j02
interesses e hobbies	02M01
interesses e passatempos	02M01
interesses en hobby's	0:@01
interesses pessoais	02M01
interessi	0:l02
interessi di ricerca	03201
interessi e hobby	03201
interessi e passioni	03201
interessi personali	03201
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
internete	0:n01
internetski profili	0:o01
internship	00B01
internship experience	00B01
internship uri	00X01
internship-uri	00X01
internships	00B01
internutbildningar	09Q01
interpersonal skills	00801
interventi	02U01
interventions	02S01
intressen	09Z01
intressen och fritid	09Z01
intressen och hobbyer	09Z01
intro	00;01
introducao	02B01
introduccio	09601
introduccion	00L01
introducció	09601
introducción	00L01
introducere	04L01
introductie	07U01
introduction	0;002
introduksjon	0;201
introduktion	0;302
introduzione	03D01
introduzzjoni	08=01
introdução	02B01
intyg	03`01
intérêts	00\01
intérêts de recherche	00\01
intérêts personnels	00\01
investigacao	0;501
investigacion	0;601
investigación	0;601
investigação	0;501
invited talks	03j01
iné	06T01
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
isiklik teave	0;701
isiklikud andmed	0;701
isiklikud projektid	0;801
isiksuseomadused	08J01
isikuandmed	0;701
isikuinfo	0;701
iskolai tanulmanyok	08S01
iskolai tanulmányok	08S01
iskolai vegzettseg	08S01
iskolai végzettség	08S01
iskolaim	08S01
iskolak	08S01
iskoláim	08S01
iskolák	08S01
iskustvo	0;902
ismeretek	06o01
ismeretek es keszsegek	06o01
ismeretek és készségek	06o01
iss apraksts	02A01
issilavinimas	0:]01
issilavinimas ir mokymai	0:]01
issimokslinimas	0:]01
istenen pozisyon	02J01
istoric profesional	00X01
istrazivacki projekti	0;;02
istrazivanja	0;;02
istraživanja	0;;02
istraživački projekti	0;;02
istruzione	04U01
istruzione e formazione	04U01
istruzione universitaria	04U01
istruzzjoni	08I01
isuma par mani	02A01
it	0;=02
it faerdigheder	06m01
it ferdigheter	01e01
it ismeretek	06o01
it kendskab	06m01
it kennis	03b01
it kenntnisse	03f01
it kompetanse	01e01
it kompetencer	06m01
it kompetens	06`01
it kompetenzen	03f01
it kundskaber	06m01
it kunnskaper	01e01
it kunskaper	06`01
it osaaminen	01Z01
it oskused	02a01
it skills	0;?02
it taidot	01Z01
it vaardigheden	03b01
it znalosti	0;A02
it-faerdigheder	06m01
it-ferdigheter	01e01
it-færdigheder	06m01
it-kendskab	06m01
it-kennis	03b01
it-kenntnisse	03f01
it-kompetanse	01e01
it-kompetencer	06m01
it-kompetens	06`01
it-kompetenzen	03f01
it-kundskaber	06m01
it-kunnskaper	01e01
it-kunskaper	06`01
it-osaaminen	01Z01
it-oskused	02a01
it-skills	03f01
it-taidot	01Z01
it-vaardigheden	03b01
itsestaeni	01[01
itsestani	01[01
itsestäni	01[01
ittra ta' akkumpanjament	0;C01
ittra ta' motivazzjoni	0;C01
itスキル	0;D01
it技能	0;E01
ivadas	02<01
ivairus	0;F01
ivertinimai	02;01
izabrani projekti	0;G01
izbrani projekti	0;H01
izglitiba	01A01
izglitiba un apmaciba	01A01
izglītība	01A01
izglītība un apmācība	01A01
izkusnje	06f01
izkušnje	06f01
izlaganja	05E02
izobrazba	01B01
izobrazevanje	01B01
izobrazevanje in usposabljanje	01B01
izobraževanje	01B01
izobraževanje in usposabljanje	01B01
izpopolnjevanje	06d01
izvannastavne aktivnosti	0;I01
izveletie projekti	0;J01
izvēlētie projekti	0;J01
iş bilgileri	04J01
iş deneyimi	04J01
iş deneyimleri	04J01
iş deneyimlerim	04J01
iş geçmişi	04J01
iş hayatı	04J01
iş tecrübeleri	04J01
iş tecrübesi	04J01
iş tercihleri	02J01
išsilavinimas	0:]01
išsilavinimas ir mokymai	0:]01
išsimokslinimas	0:]01
jaerjestoejaesenyydet	0;K01
jaerjestoekokemus	01H01
jaerjestoet	0;K01
jaerjestoetoiminta	01H01
jaesenyydet	0;K01
jaesenyys	0;K01
jarjestojasenyydet	0;K01
jarjestokokemus	01H01
jarjestot	0;K01
jarjestotoiminta	01H01
jarmuvezetoi engedely	09^01
jasenyydet	0;K01
jasenyys	0;K01
jazyk	05D01
jazykova vybavenost	0;L02
jazykove dovednosti	05D01
jazykove schopnosti	0;L02
jazykove znalosti	0;L02
jazykove zrucnosti	06C01
jazyková vybavenost	05D01
jazyková vybavenosť	06C01
jazykové dovednosti	05D01
jazykové schopnosti	0;L02
jazykové znalosti	0;L02
jazykové zručnosti	06C01
jazyky	0;L02
jejaring sosial	0;N01
jenjang pendidikan	0;O01
jezici	0;P02
jezicke vestine	0;R01
jezicne kompetencije	0;S01
jezicne vjestine	0;S01
jeziki	0;T01
jezikovna znanja	0;T01
jezikovne kompetence	0;T01
jezikovne spretnosti	0;T01
jezikovne vescine	0;T01
jezikovne veščine	0;T01
jezičke veštine	0;R01
jezične kompetencije	0;S01
jezične vještine	0;S01
jezyk	0:c01
jezyki	0:c01
jezyki i poziom	0:c01
jezyki obce	0:c01
jezyki programowania	07L01
jine	06Q01
jiné	06Q01
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
jobb	0;U02
jobberfaring	01o01
jobboensker	0;W01
jobbonsker	0;W01
jobbønsker	0;W01
joberfaring	02401
joboenske	0;X01
joboensker	0;X01
jobonske	0;X01
jobonsker	0;X01
jobs	00B01
jobønske	0;X01
jobønsker	0;X01
jogositvany	09^01
jogositvanyok es engedelyek	04801
jogosítvány	09^01
jogosítványok és engedélyek	04801
johdanto	01[01
jornadas	05l01
jornades	05m01
journal articles	03j01
juhiload	0;Y01
juhiluba	0;Y01
juhtimisoigus	0;Y01
juhtimisõigus	0;Y01
julkaisuluettelo	02Z01
julkaisut	02Z01
julkaisut ja esitykset	02Z01
járművezetői engedély	09^01
järjestöjäsenyydet	0;K01
järjestökokemus	01H01
järjestöt	0;K01
järjestötoiminta	01H01
jäsenyydet	0;K01
jäsenyys	0;K01
język	0:c01
języki	0:c01
języki i poziom	0:c01
języki obce	0:c01
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
karierni cil	05>01
karierni cilj	05A01
karierny ciel	0;a01
karijera	0;902
karijerni cilj	0;b01
karir	0;\01
kariyer	04J01
kariyer gecmisi	04J01
kariyer geçmişi	04J01
kariyer hedefi	01W01
kariyer hedefim	01W01
kariyer ozeti	01W01
kariyer özeti	01W01
kariéra	04A02
kariérny cieľ	0;a01
kariérní cíl	05>01
karjaar	01Y01
karjera	0;c02
karjeros tikslai	06]01
karjäär	01Y01
karnkompetenser	06`01
karriaer	02801
karriaermaal	0;e01
karriar	02801
karriarmal	0;e01
karrier	09E01
karriera	08g01
karriercelok	01M01
karriercélok	01M01
karriere	0;f03
karrieremaal	0;i02
karrieremal	0;i02
karrieremål	0;i02
karriereziel	03h01
karriär	02801
karriärmål	0;e01
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
keeled	0;k01
keeleoskus	0;k01
keeleoskused	0;k01
keelte oskus	0;k01
keelteoskus	0;k01
keelteoskused	0;k01
kegemaran	0:R01
kegiatan sosial	0;l01
kegiatan sukarela	0;l01
kegiatan sukarelawan	0;l01
kelebihan	06h01
kelpoisuudet	0;m01
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
kepessegek	06o01
kepzes	08S01
kepzesek	08S01
kepzesek tanfolyamok	08Q01
kepzettseg	08S01
keresett munka	01M01
keresett pozicio	01M01
keresett pozíció	01M01
kerja sukarela	0;l01
kerncompetenties	03b01
kernekompetencer	06m01
kernkompetenzen	03f01
kesaetyoet	01501
kesatyot	01501
keskeinen osaaminen	01Z01
keskeinen tyoekokemus	01501
keskeinen tyokokemus	01501
keskeinen työkokemus	01501
keskeiset projektit	09h01
kesukarelawanan	0;l01
keszsegek	06o01
keszsegek es kompetenciak	06o01
keszsegek kepessegek	06o01
kesätyöt	01501
keterampilan	03Q01
keterampilan bahasa	03P01
keterampilan digital	03Q01
keterampilan komputer	03Q01
keterampilan teknis	03Q01
ketersediaan	08X01
ketertarikan	0:R01
key achievements	00A01
key competencies	00801
key projects	00D01
key skills	00801
keynote talks	03j01
keynotes	03j01
kha nang ngoai ngu	0;n01
khac	0;o01
khen thuong	06Y01
khen thưởng	06Y01
khoa dao tao	04F01
khoa hoc	04F01
khoa hoc ngan han	04F01
khoá học	04F01
khác	0;o01
khóa học	04F01
khóa học ngắn hạn	04F01
khóa đào tạo	04F01
khả năng ngoại ngữ	0;n01
ki nang	04G01
ki vagyok	03d01
kiegeszito informaciok	08P01
kiegészítő információk	08P01
kielellinen osaaminen	0<001
kielet	0<001
kieliosaaminen	0<001
kielitaidot	0<001
kielitaito	0<001
kiemelt projektek	09F01
kien thuc	04G01
kiinnostuksen kohteet	09l01
kiinnostukset	09l01
kilka slow o mnie	04d01
kilka słów o mnie	04d01
kimlik bilgileri	04001
kinh nghiem	06201
kinh nghiem chuyen mon	06201
kinh nghiem du an	04E01
kinh nghiem lam viec	06201
kinh nghiem nghe nghiep	06201
kinh nghiem thuc tap	06201
kinh nghiem thuc te	06201
kinh nghiem viec lam	06201
kinh nghiệm	06201
kinh nghiệm chuyên môn	06201
kinh nghiệm dự án	04E01
kinh nghiệm làm việc	06201
kinh nghiệm nghề nghiệp	06201
kinh nghiệm thực tập	06201
kinh nghiệm thực tế	06201
kinh nghiệm việc làm	06201
kirjat	02Z01
kisa ozgecmis	01W01
kisaca ben	01W01
kisaca hakkimda	01W01
kisbiet	04=01
kiserolevel	0<101
kisisel	04001
kisisel beceriler	02I01
kisisel bilgiler	04001
kisisel bilgilerim	04001
kisisel ilgi alanlari	04?01
kisisel ozet	01W01
kisisel projeler	00N01
kisisel veriler	04001
kisisel yetenekler	02I01
kita	0;F01
kita informacija	0;F01
kitaplar	01=01
kiti duomenys	0;F01
kiti igudziai	02d01
kiti įgūdžiai	02d01
kituntetesek	07501
kitüntetések	07501
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
knihy	05G02
knjige	03i01
knowledge	00801
knygos	0<201
ko sam ja	0<301
koerekort	0<401
koerekort og certifikater	03B01
koerkort	0<501
koerkort och certifikat	03`01
kogemus	01Y01
kogemused	01Y01
kokemus	01501
kokkuvote	08J01
kokkuvõte	08J01
kompetanse	01e01
kompetanseomraader	01e01
kompetanseomrader	01e01
kompetanseområder	01e01
kompetanser	01e01
kompetanseutvikling	01d01
kompetence	0<602
kompetenceprofil	0<801
kompetencer	06m01
kompetences	05C01
kompetenceudvikling	08K01
kompetenciak	06o01
kompetencie	06V01
kompetencije	01J02
kompetencijos	02d01
kompetenciák	06o01
kompetencje	07L01
kompetencje cyfrowe	07L01
kompetencje jezykowe	0:c01
kompetencje językowe	0:c01
kompetencje techniczne	07L01
kompetencje zawodowe	07L01
kompetens	06`01
kompetenser	06`01
kompetensi	03Q01
kompetensomraaden	06`01
kompetensomraden	06`01
kompetensområden	06`01
kompetenssit	01Z01
kompetensutveckling	09Q01
kompetentsid	02a01
kompetenzen	03f01
kompetenzi	09_01
kompetenzi lingwistici	0:201
kompetenzi lingwistiċi	0:201
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
konference	0<902
konference a seminare	01F01
konference a semináře	01F01
konference in seminarji	07X01
konferencer	03]01
konferencer og seminarer	03]01
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
konferenzi	03I01
konferenzi u seminars	03I01
konferenzteilnahmen	0<A01
kongreler	04K01
kongresi	0<B03
kongresse	0<A01
kongresser	0<E03
kongressit	0<@01
kongresszusok	0<;01
kongresy	0<H02
konicky	0<J02
konicky a zajmy	0<L01
konicky a zaujmy	0<M01
konjicki	0:Z01
konjički	0:Z01
konkurranser	09o01
konkurrencer	01g01
konkursy	0<N01
kontak	04201
kontakt	0<O0<
kontakt informacije	0<[01
kontakt podaci	0<\02
kontaktai	02c01
kontaktandmed	0;701
kontaktdaten	01k01
kontakti	0<^03
kontaktine informacija	02c01
kontaktinfo	0;701
kontaktinformacija	0<a01
kontaktinformasjon	0<b01
kontaktinformation	0<c02
kontaktinformationen	01k01
kontaktinformācija	0<a01
kontaktiniai duomenys	02c01
kontaktinė informacija	02c01
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
kontaktpersonas atsauksmem	02o01
kontaktpersonas atsauksmēm	02o01
kontaktuppgifter	09d01
kontakty	0<j02
kontakty na reference	07f01
konusmalar	01=01
konuşmalar	01=01
konverentsid	0<l01
konverentsid ja seminarid	0<l01
konyvek	05=01
koníčky	0<J02
koníčky a zájmy	0<L01
koníčky a záujmy	0<M01
kool	09k01
koolitused	08[01
koolitused ja kursused	08[01
kopsavilkums	02A01
korabbi munkahelyek	09E01
korekort	0<401
korekort og certifikater	03B01
korkort	0<501
korkort och certifikat	03`01
korsijiet	0<m01
korsijiet ta' tahrig	0<m01
korsijiet ta' taħriġ	0<m01
kort om meg	0;201
kort om mig	0;302
kort presentation	0<n01
kort profiel	07U01
kort profil	0<801
kortare utbildningar	09Q01
korte introductie	07U01
kortit	0;m01
kortit ja luvat	0;m01
korábbi munkahelyek	09E01
kotba	02^01
koulut	01E01
koulutukset	01E01
koulutukset ja kurssit	01\01
koulutus	01E01
koulutus ja tutkinnot	01E01
koulutushistoria	01E01
koulutustausta	01E01
kozeleti tevekenyseg	0<o01
kozossegi media	0:501
kozossegi munka	0<o01
kozossegi oldalak	0:501
kratce o mne	05>01
kratka biografija	0<301
kratka predstavitev	05A01
kratki zivotopis	0;b01
kratki životopis	0;b01
kratko o mne	0;a01
kretanje u sluzbi	07g01
kretanje u službi	07g01
krotko o mnie	04d01
krátce o mně	05>01
krátko o mne	0;a01
krótko o mnie	04d01
ksiazki	02`01
książki	02`01
ksztalcenie	08H01
kształcenie	08H01
kto som	0;a01
kualifikasi pendidikan	0;O01
kuka olen	01[01
kulcskompetenciak	06o01
kulcskompetenciák	06o01
kulup faaliyetleri	09b01
kulüp faaliyetleri	09b01
kunnatta	09701
kunniamaininnat	02601
kunnskaper	01e01
kunnátta	09701
kunskaper	06`01
kunskaper och faerdigheter	06`01
kunskaper och fardigheter	06`01
kunskaper och färdigheter	06`01
kuntatt	06^01
kuntatti	06^01
kurs	01d01
kurs bilgileri	01L01
kurs og opplaering	01d01
kurs og opplæring	01d01
kurs og sertifikater	01d01
kurs og videreutdanning	01d01
kurs ve egitimler	01L01
kurs ve eğitimler	01L01
kurs ve seminerler	01L01
kursai	0=001
kursai ir mokymai	0=001
kursbevis	03A01
kurse	03601
kurse und seminare	03601
kurser	0=102
kurser och certifikat	09Q01
kurser och utbildningar	09Q01
kurser og efteruddannelse	08K01
kursevi	07M01
kursevi i obuke	07M01
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
kursus	0=302
kursus dan pelatihan	0=501
kursusbeviser	03B01
kursused	08[01
kursy	07K01
kursy i szkolenia	07K01
kursy szkolenia	07K01
kursy zawodowe	07K01
kursy, szkolenia	07K01
kurulus uyelikleri	06g01
kuruluş üyelikleri	06g01
kurzbiografie	03h01
kurzbiographie	03h01
kurzfassung	03h01
kurzprofil	03h01
kurzusok	08Q01
kurzvorstellung	03h01
kurzy	00?02
kurzy a skoleni	00>01
kurzy a skolenia	06U01
kurzy a školenia	06U01
kurzy a školení	00>01
kurzy skoleni	00>01
kurzy, školení	00>01
kutatas	09F01
kutatasi projektek	09F01
kutatasok	09F01
kutatás	09F01
kutatási projektek	09F01
kutatások	09F01
kutsed	07:01
kutsetunnistused	07:01
kuulumine organisatsioonidesse	0=601
kuuluvus organisatsioonidesse	0=601
kuvaus	01[01
kvalifikacijas	02=01
kvalifikacijas celsana	02>01
kvalifikacijos	02m01
kvalifikacijos kelimas	0=001
kvalifikacijos kėlimas	0=001
kvalifikacijos tobulinimas	0=001
kvalifikasjoner	01e01
kvalifikationer	06m01
kvalifikācijas	02=01
kvalifikācijas celšana	02>01
kwalifikacje	05:01
kwalifikacje zawodowe	05:01
kwalifiki	08I01
kwalifiki akkademici	08I01
kwalifiki akkademiċi	08I01
kwaliteiten	03b01
ky nang	04G01
ky nang ca nhan	04G01
ky nang chinh	04G01
ky nang chuyen mon	04G01
ky nang khac	04G01
ky nang ky thuat	04G01
ky nang mem	04G01
ky nang nghe nghiep	04G01
ky nang ngoai ngu	0;n01
ky nang ngon ngu	0;n01
ky nang tin hoc	04G01
kynning	01301
kynningarbref	0=701
kynningarbréf	0=701
kärnkompetenser	06`01
képességek	06o01
képesítés	04801
képesítések	04801
képzettség	08S01
képzés	08S01
képzések	08S01
képzések, tanfolyamok	08Q01
készségek	06o01
készségek és kompetenciák	06o01
készségek, képességek	06o01
kísérőlevél	0<101
könyvek	05=01
körkort	0<501
körkort och certifikat	03`01
közéleti tevékenység	0<o01
közösségi munka	0<o01
közösségi média	0:501
közösségi oldalak	0:501
kørekort	0<401
kørekort og certifikater	03B01
kĩ năng	04G01
kısa özgeçmiş	01W01
kısaca ben	01W01
kısaca hakkımda	01W01
kľúčové zručnosti	06V01
kỹ năng	04G01
kỹ năng chuyên môn	04G01
kỹ năng chính	04G01
kỹ năng cá nhân	04G01
kỹ năng khác	04G01
kỹ năng kỹ thuật	04G01
kỹ năng mềm	04G01
kỹ năng nghề nghiệp	04G01
kỹ năng ngoại ngữ	0;n01
kỹ năng ngôn ngữ	0;n01
kỹ năng tin học	04G01
labitud koolitused	08[01
labor social	00H01
laboratory skills	00801
laenkar	0=801
laimejimai	02;01
laimėjimai	02;01
lain lain	06_01
lain-lain	06_01
lainnya	06_01
laisvalaikio pomegiai	0:S01
laisvalaikio pomėgiai	0:S01
laisvalaikis	0:S01
lampiran	07Y01
langages de programmation	02G01
language	09J01
language abilities	09J01
language competences	09J01
language competencies	09J01
language knowledge	09J01
language proficiency	09J01
language skills	09J01
languages	09J01
languages spoken	09J01
langue	03G01
langues	03G01
langues etrangeres	03G01
langues parlees	03G01
langues parlées	03G01
langues vivantes	03G01
langues étrangères	03G01
lankar	0=801
lastni projekti	0;H01
latar belakang pendidikan	0;O01
laufbahn	02901
lavori	0=901
lavori precedenti	01S01
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
legaturi	0=:01
legitimation	03`01
legitimationer	03`01
legături	0=:01
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
lenguajes	05^01
lenguajes de programacion	02H01
lenguajes de programación	02H01
lenguas	05^01
lenguas extranjeras	05^01
lenker	0=;01
lenkjer	0=;01
letter of motivation	02@01
lettera di motivazione	0=<01
lettera di presentazione	0=<01
lettera motivazionale	0=<01
lettere di referenza	0==01
letters of recommendation	05<01
lettre d'accompagnement	0=>01
lettre de motivation	0=>01
lettres de recommandation	0=?01
leyfi	0=@01
lezingen	02Y01
libri	02U01
libros	02V01
licencas	00S01
licencas e certificacoes	00S01
licencas e certificados	00S01
licence	0=A04
licence i sertifikati	08301
licences	0=E03
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
licenzja tas sewqan	0=H01
licenzji	05701
licenzji tas sewqan	0=H01
licenças	00S01
licenças e certificados	00S01
licenças e certificações	00S01
licențe	00T01
licențe și certificări	00T01
lich su cong viec	06201
lich su lam viec	06201
licna interesovanja	0:Y01
licne informacije	0<[01
licne osobine	0<301
licne vestine	07201
licni podaci	0<[01
licni profil	0<301
licni projekti	0;G01
lideranca	00P01
liderança	00P01
liderazgo	00H01
lidmaatschap	03e01
lidmaatschappen	03e01
lien he	08;01
lien ket	0:901
lien lac	08;01
liens	08Y01
ligacoes	0=I01
ligações	0=I01
liikmelisus	0=601
liikmesus	0=601
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
lingid	0=J01
lingua	01R01
linguagens de programacao	02D01
linguagens de programação	02D01
linguaggi di programmazione	00401
linguas	05b01
linguas estrangeiras	05b01
linguas faladas	05b01
lingue	01R01
lingue conosciute	01R01
lingue straniere	01R01
linguistic skills	09J01
lingwi	0:201
lingwi barranin	0:201
link	0=K02
linkek	0:501
linki	0=M01
linkit	0=N01
linkler	03O01
linkovi	08802
links	0=O07
linkuri	0=:01
lionrai agus ballraiochtai	03R01
lionrai soisialta	0=V01
lisaandmed	0=W01
lisad	07Z01
lisaekoulutus	01\01
lisaetiedot	0=X01
lisainfo	0=W01
lisakoulutus	01\01
lisanslar	03c01
lisanslar ve sertifikalar	03c01
lisateave	0=W01
lisatiedot	0=X01
lisenser	03A01
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
livres	02S01
livros	02C01
lizenzen	00=01
lizenzen und zertifikate	00=01
liên hệ	08;01
liên kết	0:901
liên lạc	08;01
liċenzja tas-sewqan	0=H01
liċenzji	05701
liċenzji tas-sewqan	0=H01
lična interesovanja	0:Y01
lične informacije	0<[01
lične osobine	0<301
lične veštine	07201
lični podaci	0<[01
lični profil	0<301
lični projekti	0;G01
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
locul de munca vizat	02k01
locul de muncă actual	00X01
locul de muncă vizat	02k01
locuri de munca	00X01
locuri de muncă	00X01
loeneanspraak	0;e01
loenoenske	0;X01
logiciels	02G01
logros	03[01
logros destacados	03[01
loisirs	00\01
loisirs et centres d'interet	00\01
loisirs et centres d'intérêt	00\01
lomba	03Z01
loneansprak	0;e01
lononske	0;X01
looking for	03H01
loopbaan	02K01
loopbaanoverzicht	02K01
lucrari publicate	02T01
lucrari stiintifice	02T01
lucrări publicate	02T01
lucrări științifice	02T01
luhidalt minust	08J01
luhitutvustus	08J01
lukesciai	06]01
luottamustehtaevaet	01H01
luottamustehtavat	01H01
luottamustehtävät	01H01
luottamustoimet	01H01
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
léachtaí	01601
líneas de investigación	00V01
línguas	05b01
línguas estrangeiras	05b01
línguas faladas	05b01
líonraí agus ballraíochtaí	03R01
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
macibas	01A01
magamrol	03d01
magamról	03d01
magang	0;\01
main projects	00D01
major projects	00D01
makaleler	01=01
mal	0=]03
malakunnatta	08f01
malstofur	0=`01
malthing	0=`01
management skills	00801
mang xa hoi	0:901
manused	07Z01
markmid	01301
markmið	01301
materinski i strani jezici	0;S01
me contacter	06A01
medailonek	05>01
medals	00A01
media sosial	0;N01
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
megjelent muvek	05=01
megjelent művek	05=01
megpalyazott munkakor	01M01
megpalyazott pozicio	01M01
megpályázott munkakör	01M01
megpályázott pozíció	01M01
mehke vescine	07101
mehke veščine	07101
meke vjestine	07301
meke vještine	07301
mekke dovednosti	06S01
melleklet	06B01
mellekletek	06B01
melléklet	06B01
mellékletek	06B01
membership	04901
memberships	04901
memberships and affiliations	04901
membre	00c01
membresias	00l01
membresías	00l01
membru	01001
menntun	09n01
menntun og thjalfun	09n01
menntun og þjálfun	09n01
meriter	0=d01
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
mesleki uyelikler	06g01
mesleki üyelikler	06g01
messen und kongresse	0<A01
methoden	03f01
metier recherche	04_01
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
minat	0:R01
minat dan hobi	0:R01
minat kerja	08X01
minat pribadi	0:R01
minositesek	04801
minust	08J01
minusta	01[01
minősítések	04801
mionsonrai pearsanta	08b01
mionsonraí pearsanta	08b01
misc	00a01
miscelaneo	06c01
miscellaneous	00a01
miscel·lania	01Q01
miscel·lània	01Q01
misceláneo	06c01
mission statement	00;01
missions	00^01
mitgliedschaft	03g01
mitgliedschaften	03g01
mitgliedschaften in vereinen	03g01
mitgliedschaften und netzwerke	03g01
mixxellanja	01G01
mocne strony	07L01
moi quan tam	0=f01
moje atuty	04d01
mokslas	0:]01
mokslines publikacijos	0<201
moksliniai tyrimai	02e01
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
mooc	02l01
more	00a01
mother tongue and other languages	09J01
motivacijas vestule	0=h01
motivacijsko pismo	0=i02
motivaciono pismo	0=k01
motivacios level	0<101
motivacni dopis	0=l01
motivacny list	0=m01
motivasyon mektubu	0=n01
motivatie	07U01
motivatiebrief	03\01
motivation	0=o02
motivation letter	02@01
motivationsschreiben	02501
motivatsioonikiri	0;Z01
motivační dopis	0=l01
motivačný list	0=m01
motiveret ansoegning	02701
motiveret ansogning	02701
motiveret ansøgning	02701
motivációs levél	0<101
motivācijas vēstule	0=h01
motyvacinis laiskas	0=\01
motyvacinis laiškas	0=\01
mrezne stranice	0:o01
mrežne stranice	0:o01
muc khac	0;o01
muc luong mong muon	06301
muc tieu	03S01
muc tieu nghe nghiep	03S01
muita tietoja	0=X01
munca voluntara	00Y01
muncă voluntară	00Y01
munkahely	09E01
munkahelyek	09E01
munkahelyi tapasztalat	09E01
munkakorok	09E01
munkakörök	09E01
munkatapasztalat	09E01
munkatapasztalatok	09E01
munkatortenet	09E01
munkatörténet	09E01
munkaviszonyok	09E01
muszaki ismeretek	06o01
muttersprache und fremdsprachen	09T01
muu	0>102
muu info	0=W01
muu koulutus	01\01
muu osaaminen	01Z01
muu teave	0=W01
muu tyoekokemus	01501
muu tyokokemus	01501
muu työkokemus	01501
muud oskused	02a01
muut	0=X01
muut koulutukset	01\01
muut taidot	01Z01
muut tiedot	0=X01
muuta	0=X01
málakunnátta	08f01
málstofur	0=`01
málþing	0=`01
mål	0=]03
méritos	03[01
métier recherché	04_01
mācības	01A01
mērķis	02A01
měkké dovednosti	06S01
műszaki ismeretek	06o01
mạng xã hội	0:901
mối quan tâm	0=f01
mục khác	0;o01
mục tiêu	03S01
mục tiêu nghề nghiệp	03S01
mức lương mong muốn	06301
na kratko o meni	05A01
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
najvyssie dosiahnute vzdelanie	01;01
najvyššie dosiahnuté vzdelanie	01;01
najwazniejsze osiagniecia	0<N01
najwazniejsze projekty	03M01
najwazniejsze umiejetnosci	07L01
najważniejsze osiągnięcia	0<N01
najważniejsze projekty	03M01
najważniejsze umiejętności	07L01
nam	09n01
namsferill	09n01
namskeid	08Z01
namskeid og radstefnur	08Z01
nang luc	04G01
naobrazba	08E01
naryste	02g01
naryste organizacijose	02g01
narystes	02g01
narystė	02g01
narystė organizacijose	02g01
narystės	02g01
narzedzia	07L01
narzędzia	07L01
nascholing	00301
nastroje	0;A02
natjecanja	0>801
natverk	0=801
natverk och medlemskap	09C01
naucni radovi	0>901
nauka	08H01
naučni radovi	0>901
nebenjobs	02901
nebenprojekte	03701
nebentaetigkeit	02901
nebentaetigkeiten	02901
nebentatigkeit	02901
nebentatigkeiten	02901
nebentätigkeit	02901
nebentätigkeiten	02901
neformalno izobrazevanje	06d01
neformalno izobraževanje	06d01
neformalno obrazovanje	07N01
nejvyssi dosazene vzdelani	01:01
nejvyšší dosažené vzdělání	01:01
nettprofiler	0=;01
nettsider	0=;01
nettverk og medlemskap	09:01
netvaerk	0:601
netvaerk og medlemskaber	09;01
netværk	0:601
netværk og medlemskaber	09;01
netwerken	0>:01
netwerken en lidmaatschappen	03e01
netwerks socjali	0=e01
netwerks soċjali	0=e01
netwerks u shubijiet	02i01
netwerks u sħubijiet	02i01
networks	09?01
networks and memberships	04901
netzwerke	0:^01
netzwerke und mitgliedschaften	03g01
nevenactiviteiten	00[01
nevenfuncties	00[01
nevenprojecten	03a01
nghien cuu	04E01
nghiên cứu	04E01
ngoai ngu	0;n01
ngon ngu	0;n01
ngon ngu lap trinh	04G01
ngoại ngữ	0;n01
nguoi gioi thieu	09`01
nguoi tham chieu	09`01
nguoi tham khao	09`01
nguyen vong	06301
nguyen vong cong viec	06301
nguyện vọng	06301
nguyện vọng công việc	06301
ngôn ngữ	0;n01
ngôn ngữ lập trình	04G01
người giới thiệu	09`01
người tham chiếu	09`01
người tham khảo	09`01
nitelikler	02I01
niveau de langue	03G01
niveaux de langues	03G01
nivel de idiomas	05^01
nivell d'idiomes	05a01
niyet mektubu	0=n01
nodarbinatiba	06Z01
nodarbinātība	06Z01
noeglekompetencer	06m01
noekkelkompetanse	01e01
noekkelkvalifikasjoner	0;201
noglekompetencer	06m01
nokkelkompetanse	01e01
nokkelkvalifikasjoner	0;201
non formal education	00b01
non-formal education	00b01
notable projects	00D01
notlar	05;01
nozimigakie projekti	0;J01
nozīmīgākie projekti	0;J01
nuorodos	0:n01
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
nástroje	0;A02
nätverk	0=801
nätverk och medlemskap	09C01
nøglekompetencer	06m01
nøkkelkompetanse	01e01
nøkkelkvalifikasjoner	0;201
năng lực	04G01
o meni	0>;03
o mne	0>>02
o mnie	04d01
o mně	05>01
o sobie	04d01
oa능력	0>@01
obair dheonach	09a01
obiectiv	04L01
obiectiv profesional	04L01
obiective	04L01
obiettivi	03D01
obiettivo	03D01
obiettivo professionale	03D01
objave	0>A03
objave in predavanja	03i01
objavljeni radovi	05E02
objectif	00001
objectif professionnel	00001
objectifs	00001
objectiu	09601
objectiu professional	09601
objective	00;01
objectivo	02B01
objektif	06h01
objetivo	0>D02
objetivo profesional	00L01
objetivo profissional	02B01
objetivos	0>D02
objetivos pessoais	04P01
obras	0>F02
obrazovanje	01C02
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
occupazione desiderata	02h01
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
octrooien	02Y01
ocupacao de tempos livres	02M01
ocupacio desitjada	07=01
ocupació desitjada	07=01
ocupação de tempos livres	02M01
oczekiwania	07k01
oczekiwania finansowe	07k01
odabrani projekti	0>M01
odborna prax	0>N01
odborna praxe	07h01
odborna skoleni	00>01
odborna sposobilost	04o01
odborna zpusobilost	04n01
odborne certifikaty	04n01
odborne clanky	0>O01
odborne dovednosti	06S01
odborne publikace	0>O01
odborne publikacie	0>P01
odborne skusenosti	0>N01
odborne znalosti	0;A02
odborne zrucnosti	06V01
odborná prax	0>N01
odborná praxe	07h01
odborná spôsobilosť	04o01
odborná způsobilost	04n01
odborná školení	00>01
odborné certifikáty	04n01
odborné dovednosti	06S01
odborné publikace	0>O01
odborné publikácie	0>P01
odborné skúsenosti	0>N01
odborné znalosti	0;A02
odborné zručnosti	06V01
odborné články	0>O01
odbyte szkolenia	07K01
odkazy	0>Q02
odnosniki	0=M01
odnośniki	0=M01
odporucania	0>S01
odporúčania	0>S01
odul ve basarilar	03W01
oduller	03W01
oduller ve basarilar	03W01
odullerim	03W01
oenska stilling	0;W01
oenskad befattning	0;e01
oenskad tjaenst	0;e01
oenskat arbete	0;e01
oenskemaal	0;e01
oensker	0;i02
oensket job	0;X01
oensket jobb	0;W01
oensket stilling	0;i02
oevrig	01f01
oevrig arbetslivserfarenhet	02801
oevrig erhvervserfaring	02401
oevrig informasjon	01f01
oevrig information	01n01
oevrig utbildning	09Q01
oevriga faerdigheter	06`01
oevriga kunskaper	06`01
oevriga meriter	01n01
oevriga meriter och kunskaper	06`01
oevriga uppgifter	01n01
oevriga upplysningar	01n01
oevriga utbildningar	09Q01
oevrige ferdigheter	01e01
oevrige kompetencer	06m01
oevrige kurser	08K01
oevrige oplysninger	01b01
oevrige opplysninger	01f01
oevrigt	0>T02
oevrigt engagemang	08\01
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
oktatas	08S01
oktatas es kepzes	08S01
oktatas es kepzesek	08S01
oktatás	08S01
oktatás és képzés	08S01
oktatás és képzések	08S01
okul	01<01
okurettindi	04101
okuskirteini	04101
older positions	00B01
olennainen tyoekokemus	01501
olennainen tyokokemus	01501
olennainen työkokemus	01501
olulisemad projektid	0;801
om	0=]03
om meg	0;201
om mig	0;302
om personen	0<b01
omandatud haridus	09k01
omat projektit	09h01
omdoemen	0>V01
omdomen	0>V01
omdömen	0>V01
on yazi	0=n01
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
onorificenze	04>01
onoruri	04D01
onska stilling	0;W01
onskad befattning	0;e01
onskad tjanst	0;e01
onskat arbete	0;e01
onskemal	0;e01
onsker	0;i02
onsket job	0;X01
onsket jobb	0;W01
onsket stilling	0;i02
onur ve oduller	03W01
onur ve ödüller	03W01
onóracha	08<01
onóracha agus gradaim	08<01
open source	0>[02
open source contributions	00D01
open source projects	00D01
open source projekte	03701
open source software	00D01
open-source software	00D01
open-source-projekte	03701
opensourceprojecten	03a01
operare pc	00501
opere	0=901
opingud	09k01
opinie	0>]01
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
oppimine	09k01
oppsummering	0;201
opravneni	04n01
opravnenia	04o01
oprogramowanie	07L01
oprávnenia	04o01
oprávnění	04n01
opsummering	0<801
organisasi	0;l01
organisasjoner	09:01
organisasjonserfaring	08_01
organisational skills	00801
organisationer	0>^02
organisations professionnelles	00c01
organisatsioonid	0=601
organizacijas	03k01
organizacijos	02g01
organizaciones	00l01
organizacje	06L01
organizacje studenckie	01I01
organizacoes	00n01
organizatii	01001
organizatii profesionale	01001
organizations	04901
organizações	00n01
organizații	01001
organizații profesionale	01001
organizācijas	03k01
orodja	07101
osaaminen	01Z01
osaamisalueet	01Z01
osaamisprofiili	01[01
osebne informacije	0<f01
osebne lastnosti	05A01
osebni podatki	0<f01
osebni profil	05A01
osebni projekti	0;H01
osiagniecia	0<N01
osiagniecia i nagrody	0<N01
osiągnięcia	0<N01
osiągnięcia i nagrody	0<N01
oskastarf	0>`01
oskir um starf	0>`01
oskused	02a01
oskused ja teadmised	02a01
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
osobni interesi	0:X01
osobni podaci	0<h01
osobni profil	0>e02
osobni projekti	0>M01
osobni projekty	0>g01
osobni udaje	0<g01
osobni vlastnosti	05>01
osobni zajmy	0<L01
osobny profil	0;a01
osobné informácie	0<e01
osobné projekty	0>d01
osobné vlastnosti	0;a01
osobné údaje	0<e01
osobní data	0<g01
osobní informace	0<g01
osobní profil	05>01
osobní projekty	0>g01
osobní vlastnosti	05>01
osobní zájmy	0<L01
osobní údaje	0<g01
osobný profil	0;a01
osoby polecajace	0>]01
osoby polecające	0>]01
osposobljavanje	07N01
oss	0>h01
osszefoglalas	03d01
osszefoglalo	03d01
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
osvedceni	04n01
osvedceni a certifikaty	04n01
osvedcenia	04o01
osvedcenia a certifikaty	04o01
osvedčenia	04o01
osvedčenia a certifikáty	04o01
osvědčení	04n01
osvědčení a certifikáty	04n01
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
other language(s	09J01
other languages	09J01
other roles	00B01
other skills	00801
other work	00B01
others	00a01
otra experiencia	00U01
otra formacion	04O01
otra formación	04O01
otra informacion	06c01
otra información	06c01
otras experiencias	00U01
otro(s) idioma(s	05^01
otros	06c01
otros conocimientos	02H01
otros cursos	04O01
otros datos	06c01
otros datos de interes	06c01
otros datos de interés	06c01
otros idiomas	05^01
otros meritos	06c01
otros méritos	06c01
outils	02G01
outils informatiques	02G01
outra(s) lingua(s	05b01
outra(s) língua(s	05b01
outras competencias	02D01
outras competências	02D01
outras experiencias	02n01
outras experiências	02n01
outras informacoes	06N01
outras informacoes relevantes	06N01
outras informações	06N01
outras informações relevantes	06N01
outras linguas	05b01
outras línguas	05b01
outreach	00W01
outros	06N01
outros cursos	00O01
outros dados	06N01
outside interests	00_01
outside work	00_01
ouvrages	02S01
over mezelf	07U01
over mij	07U01
overig	00201
overige	00201
overige gegevens	00201
overige informatie	00201
overige opleidingen	00301
overige vaardigheden	03b01
overige werkervaring	02K01
overview	00;01
ovladanie jazykov	06C01
ovlascenja	08301
ovlastenja	05001
ovlaštenja	05001
ovlašćenja	08301
ovládanie jazykov	06C01
ovrig	01f01
ovrig arbetslivserfarenhet	02801
ovrig erhvervserfaring	02401
ovrig informasjon	01f01
ovrig information	01n01
ovrig utbildning	09Q01
ovriga fardigheter	06`01
ovriga kunskaper	06`01
ovriga meriter	01n01
ovriga meriter och kunskaper	06`01
ovriga uppgifter	01n01
ovriga upplysningar	01n01
ovriga utbildningar	09Q01
ovrige ferdigheter	01e01
ovrige kompetencer	06m01
ovrige kurser	08K01
ovrige oplysninger	01b01
ovrige opplysninger	01f01
ovrigt	0>T02
ovrigt engagemang	08\01
ozet	01W01
ozgecmis ozeti	01W01
očakávania	08101
očekivanja	0>J02
očekávání	0:701
oħrajn	01G01
padevused	02a01
paetevyydet	0;m01
paetevyydet ja kortit	0;m01
paetevyydet ja luvat	0;m01
paetevyys	0;m01
pageidaujamas darbas	06]01
pageidaujamos pareigos	06]01
pageidavimai	06]01
pagrindine informacija	02c01
pagrindinė informacija	02c01
paipeir	01601
paitinni	01601
paitinní	01601
paixoes	02M01
paixões	02M01
palestras	02C01
palgasoov	0>i01
palkinnot	02601
palkinnot ja tunnustukset	02601
palkkatoive	09f01
palyafutas	09E01
pamatinformacija	0<a01
pamatinformācija	0<a01
papers	03j01
papildinformacija	05B01
papildinformācija	05B01
papildizglitiba	02>01
papildizglītība	02>01
papildoma informacija	0;F01
papildoma veikla	0>j01
papildomas issilavinimas	0=001
papildomas išsilavinimas	0=001
papildomi duomenys	0;F01
papildu informacija	05B01
papildu informācija	05B01
papildu izglitiba	02>01
papildu izglītība	02>01
papildus informacija	05B01
papildus informācija	05B01
par mani	02A01
par slov o mne	0>>02
parcours	00^01
parcours academique	06J01
parcours académique	06J01
parcours professionnel	00^01
parcours scolaire	06J01
parcours universitaire	06J01
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
pasiekimai	02;01
pasiones	00V01
pasirinkti projektai	02e01
pasiuni	0:A01
pasiuni si hobby uri	0:A01
pasiuni si interese	0:A01
pasiuni și hobby-uri	0:A01
pasiuni și interese	0:A01
pasje	06K01
pasje i zainteresowania	06K01
paskyros	0:n01
pasraksturojums	02A01
passatempi	0:l02
passatempos	02M01
passe temps	00\01
passe-temps	00\01
passioni	03201
passions	0>k03
pastimes	00_01
pasākumi	06P01
paten	04C01
patendid	02_01
patent	02[01
patentai	0<201
patente	0>n02
patente di guida	0?001
patenten	02Y01
patenter	02\02
patentes	0?102
patenti	0?305
patenti di guida	0?001
patenti e certificazioni	00701
patentini	00701
patentit	02Z01
patentler	01=01
patents	0?802
patents and certifications	03N01
patents and publications	03j01
patenty	0?:03
patevyydet	0;m01
patevyydet ja kortit	0;m01
patevyydet ja luvat	0;m01
patevyys	0;m01
patirtis	06\01
pazymejimai	02m01
pazymejimai ir sertifikatai	02m01
pašraksturojums	02A01
pažymėjimai	02m01
pažymėjimai ir sertifikatai	02m01
pc kenntnisse	03f01
pc znalosti	0;A02
pc-kenntnisse	03f01
pcスキル	0;D01
peer reviewed publications	03j01
peer-reviewed publications	03j01
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
pembicara	04C01
pencapaian	03Z01
pendidikan	0;O01
pendidikan formal	0;O01
pendidikan non formal	0=501
pendidikan nonformal	0=501
pendidikan terakhir	0;O01
penelitian	0?=01
pengalaman	0;\01
pengalaman bekerja	0;\01
pengalaman berorganisasi	0;l01
pengalaman kerja	0;\01
pengalaman magang	0;\01
pengalaman organisasi	0;l01
pengalaman pekerjaan	0;\01
pengalaman praktik	0;\01
pengalaman profesional	0;\01
pengalaman proyek	0?=01
pengalaman relawan	0;l01
pengalaman sukarela	0;l01
penghargaan	03Z01
penghargaan & prestasi	03Z01
penghargaan dan prestasi	03Z01
penguasaan bahasa	03P01
penilaian mandiri keterampilan digital	0?>01
perangkat lunak	03Q01
percorso accademico	04U01
percorso di studi	04U01
percorso formativo	04U01
percorso professionale	01S01
percorso scolastico	04U01
percurso academico	08>01
percurso académico	08>01
percurso profissional	02n01
perfectionare	01O01
perfectionnement	02l01
perfecționare	01O01
perfil	0??03
perfil personal	0?B02
perfil pessoal	02B01
perfil profesional	00L01
perfil professional	09601
perfil profissional	02B01
perfiles	08`01
perfiles en linea	08`01
perfiles en línea	08`01
perfils	08a01
perfils en linia	08a01
perfils en línia	08a01
perfis	0=I01
perfis online	0=I01
perkenalan	06h01
permis	0?D01
permis auto	04R01
permis b	0?D01
permis de conducere	04R01
permis de conduir	04S01
permis de conduire	0?D01
permis et certifications	00K01
permiso de conducir	04Q01
permisos de conducir	04Q01
permisos de conduir	04S01
permís de conduir	04S01
persoane de referinta	0?E01
persoane de referință	0?E01
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
personalia	0?F04
personalien	01k01
personas dati	0<a01
personas informacija	0<a01
personas informācija	0<a01
persondata	0?J03
personendaten	01k01
personiga informacija	0<a01
personigas ipasibas	02A01
personigie dati	0<a01
personigie projekti	0;J01
personiska informacija	0<a01
personiskā informācija	0<a01
personlege opplysningar	0<b01
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
personlig informasjon	0<b01
personlig information	09d01
personlig presentation	0<n01
personlig profil	0=]03
personliga egenskaper	0<n01
personliga faerdigheter och kompetenser	06`01
personliga fardigheter och kompetenser	06`01
personliga färdigheter och kompetenser	06`01
personliga intressen	09Z01
personliga projekt	08M01
personliga uppgifter	09d01
personlige data	0<i01
personlige egenskaper	0;201
personlige ferdigheter	01e01
personlige interesser	0?M01
personlige kompetencer	06m01
personlige oplysninger	0<i01
personlige opplysninger	0<b01
personlige projekter	08N01
personlige prosjekter	08O01
personligt	0;302
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
personīgie projekti	0;J01
personīgā informācija	0<a01
personīgās īpašības	02A01
persoonlijk profiel	07U01
persoonlijke gegevens	03Y01
persoonlijke informatie	03Y01
persoonlijke interesses	0:@01
persoonlijke projecten	03a01
persoonlijke samenvatting	07U01
persoonlijke vaardigheden	03b01
persoonlijke vaardigheden en competenties	03b01
persoonsgegevens	03Y01
persuni ta' referenza	0?N01
persónuleg samantekt	01301
persónuleg verkefni	08U01
persónulegar upplýsingar	09e01
persónuupplýsingar	09e01
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
perustiedot	0:001
pesquisa	0;501
pet проекты	0?O01
pet-проекты	0?O01
petijumi	0;J01
petniecibas projekti	0;J01
phu luc	07701
phụ lục	07701
pieces jointes	02101
pieejamiba	06[01
pieejamība	06[01
pielikumi	0?P01
pielikums	0?P01
pieredze	06Z01
pieteikuma vestule	0=h01
pieteikuma vēstule	0=h01
pièces jointes	02101
pocitacove dovednosti	06S01
pocitacove znalosti	0;A02
pocitacove zrucnosti	06V01
podaci za kontakt	0<\02
podstawowe informacje	06X01
podsumowanie	04d01
podsumowanie zawodowe	04d01
podujatia	0<<01
pohiandmed	0;701
points forts	00001
poklicna pot	06f01
poklicne izkusnje	06f01
poklicne izkušnje	06f01
poklicni profil	05A01
polecenia	0>]01
politisches engagement	03:01
pomegiai	0:S01
pomegiai ir interesai	0:S01
pomembnejsi projekti	0;H01
pomembnejši projekti	0;H01
pomėgiai	0:S01
pomėgiai ir interesai	0:S01
ponencias	02V01
ponencias y publicaciones	02V01
ponencies	05c01
ponències	05c01
popis publikacija	0?Q01
popratno pismo	0?R01
poprzednie stanowiska	08201
portafolio	0;601
portafolis	0>I01
portafoll	0?S01
portefoelje	0?T02
portefolje	0?T02
portefølje	0?T02
portfelis	02e01
portfelj	0;H01
portfoelj	08M01
portfolio	0?V0E
portfolj	08M01
portfolyo	00N01
portfoolio	0;801
portfoy	00N01
portfólio	0?k02
portfólió	09F01
portfölj	08M01
portföy	00N01
portofolio	0?=01
portofoliu	04g01
posicao desejada	04P01
posisi yang diinginkan	08X01
posisi yang dilamar	08X01
position sought	03H01
positions	00B01
positions held	00B01
posizione attuale	01S01
posizione desiderata	02h01
posizione per la quale si concorre	02h01
posizione ricercata	02h01
posizioni ricoperte	01S01
posição desejada	04P01
poslovno iskustvo	0;902
post ata uaim	09S01
post atá uaim	09S01
post inmhianaithe	09S01
poste recherche	04_01
poste recherché	04_01
poste souhaite	04_01
poste souhaité	04_01
poste vise	04_01
poste visé	04_01
postes occupes	00^01
postes occupés	00^01
postes precedents	00^01
postes précédents	00^01
postignuca	0>801
postignuća	0>801
postul dorit	02k01
postul vizat	02k01
poszukiwane stanowisko	07k01
potrdila	05601
potvrde	0?m02
potvrde i certifikati	05001
povezave	08:01
poveznice	0:o01
povijest zaposlenja	07g01
povzetek	05A01
pozadovana pozice	0:701
pozadovana pozicia	08101
pozadovane zamestnani	0:701
pozadovane zamestnanie	08101
pozitia dorita	02k01
pozizzjoni mixtieqa	07;01
poziția dorită	02k01
poznavanje jezika	0;P02
poznavanje rada na racunaru	07201
poznavanje rada na računaru	07201
poznavanje stranih jezika	0;P02
pozostale	07J01
pozostale informacje	07J01
pozostałe	07J01
pozostałe informacje	07J01
počítačové dovednosti	06S01
počítačové znalosti	0;A02
počítačové zručnosti	06V01
pożizzjoni mixtieqa	07;01
požadovaná pozice	0:701
požadovaná pozícia	08101
požadované zamestnanie	08101
požadované zaměstnání	0:701
praca	08201
praca s pocitacom	06V01
praca spoleczna	01I01
praca społeczna	01I01
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
practiques	04T01
praesentation	0<801
praesentationer	04:01
praestationer	01g01
praksa	0?o03
prakse	0@204
prakses	06Z01
praksis	01o01
prakticke skusenosti	0>N01
praktické skúsenosti	0>N01
prakticne izkusnje	06f01
prakticno iskustvo	07g01
praktijkervaring	02K01
praktik	0@602
praktika	0@803
praktikad	01Y01
praktikophold	02401
praktikum	02901
praktische erfahrung	02901
praktische erfahrungen	02901
praktične izkušnje	06f01
praktično iskustvo	07g01
praktyka zawodowa	08201
praktyki	08201
praktyki i staze	08201
praktyki i staże	08201
pranesimai	0<201
pranešimai	0<201
prasmes	05C01
prasmes un iemanas	05C01
prasmes un iemaņas	05C01
prasmes un zinasanas	05C01
prasmes un zināšanas	05C01
prawa jazdy	0@;01
prawo jazdy	0@;01
prax	0>N01
praxe	07h01
praxiserfahrung	02901
predavanja	0>A03
predchozi zamestnani	07h01
prednaskova cinnost	05G02
prednasky	05G02
prednášková činnosť	0>P01
prednášky	0>P01
predstava o zamestnani	08101
predstava o zamestnaní	08101
predstaveni	05>01
predstavenie	0;a01
predstavitev	05A01
predstavitve	03i01
predstavljanje	0;b01
predstavy o praci	0:701
preference	0:701
preferences	03H01
preferencias	0@<02
preferencias laborales	07<01
preferencie	08101
preferencies	07=01
preferencies laborals	07=01
preferencije	0@>01
preferencje	07k01
preferencje zawodowe	07k01
preferensi pekerjaan	08X01
preferenze	02h01
preferenzi	07;01
preferinte	02k01
preferințe	02k01
preferovana pozice	0:701
preferovana pozicia	08101
preferovaná pozice	0:701
preferovaná pozícia	08101
preferowane stanowisko	07k01
preferred occupation	03H01
preferències	07=01
preferències laborals	07=01
preferências	04P01
pregatire academica	08@01
pregatire educationala	08@01
pregătire academică	08@01
pregătire educațională	08@01
prehled praxe	07h01
prehled zamestnani	07h01
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
premios	05d02
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
preporuka	0>b02
preporuke	0>b02
presenca online	0=I01
presence en ligne	08Y01
presencia en linea	08`01
presencia en línea	08`01
presentacio	09601
presentacion	00L01
presentaciones	02V01
presentacions	05c01
presentació	09601
presentación	00L01
presentasi	04C01
presentasjon	0;201
presentasjoner	04;01
presentaties	02Y01
presentation	0@?02
presentationer	02[01
presentations	0@A02
presentazione	03D01
presentazioni	02U01
presença online	0=I01
prestasi	03Z01
prestasi dan penghargaan	03Z01
prestasjoner	09o01
prestaties	03_01
prestationer	0=d01
pretekle zaposlitve	06f01
pretensao salarial	04P01
pretensiones	07<01
pretensoes	04P01
pretensão salarial	04P01
pretensões	04P01
pretentions salariales	04_01
prethodna zaposlenja	0@C01
preukazy	04o01
previous employment	00B01
previous experience	00B01
previous jobs	00B01
previous positions	00B01
previous roles	00B01
prezentace	0>O01
prezentacie	0>P01
prezentacijas	09c01
prezentaciok	05=01
prezentacja	04d01
prezentacje	02`01
prezentare	04L01
prezentari	02T01
prezentazzjoni	08=01
prezentazzjonijiet	02^01
prezentácie	0>P01
prezentációk	05=01
prezentācijas	09c01
prezentări	02T01
preżentazzjoni	08=01
preżentazzjonijiet	02^01
pricakovanja	0@D01
pridobljena izobrazba	01B01
priebeh vzdelania	01;01
priebeh zamestnani	0>N01
priebeh zamestnania	0>N01
priebeh zamestnaní	0>N01
priedai	07\01
priedas	07\01
prijzen	03_01
prijzen en onderscheidingen	03_01
prilog	07[01
priloga	0@E01
priloge	0@E01
priloha	0@F02
prilohy	0@F02
prilozi	0@H02
principais competencias	02D01
principais competências	02D01
principais projetos	0;501
principales aptitudes	02H01
principales competences	02G01
principales compétences	02G01
principales realisations	04@01
principales réalisations	04@01
principali progetti	0=901
principaux projets	0@J01
priporocila	0@K01
priporocilo	0@K01
priporočila	0@K01
priporočilo	0@K01
priser	0@L03
priser och utmaerkelser	0=d01
priser och utmarkelser	0=d01
priser och utmärkelser	0=d01
priser og haedersbevisninger	01g01
priser og hædersbevisninger	01g01
priser og udmaerkelser	01g01
priser og udmærkelser	01g01
priser og utmerkelser	09o01
prisistatymas	02<01
pristatymai	0<201
privat	0?M01
private interessen	03901
private projekte	03701
privates	03901
privattivi	02^01
privitci	0@O01
prix	04@01
prix et bourses	04@01
prix et distinctions	04@01
prix et recompenses	04@01
prix et récompenses	04@01
prizai	02;01
prizes	00A01
priznanja	0>303
priznanja i nagrade	0>602
priznanja in nagrade	07j01
pričakovanja	0@D01
pro bono	00W01
producao bibliografica	02C01
producao cientifica	02C01
produção bibliográfica	02C01
produção científica	02C01
profesijna prax	0>N01
profesijne organizacie	05Q01
profesijne skusenosti	0>N01
profesijny profil	0;a01
profesijná prax	0>N01
profesijné organizácie	05Q01
profesijné skúsenosti	0>N01
profesijný profil	0;a01
profesine patirtis	06\01
profesine veikla	06\01
profesines organizacijos	02g01
profesiniai igudziai	02d01
profesiniai įgūdžiai	02d01
profesinis profilis	02<01
profesinė patirtis	06\01
profesinė veikla	06\01
profesinės organizacijos	02g01
profesionala pieredze	06Z01
profesionalais profils	02A01
profesionalas organizacijas	03k01
profesionalas prasmes	05C01
profesionalne vestine	07201
profesionalne veštine	07201
profesionalne vjestine	07301
profesionalne vještine	07301
profesionalni profil	05?02
profesionalni sazetak	0;b01
profesionalni sažetak	0;b01
profesionalno iskustvo	0;902
profesionālais profils	02A01
profesionālā pieredze	06Z01
profesionālās organizācijas	03k01
profesionālās prasmes	05C01
profesjonell erfaring	01o01
profesni dovednosti	06S01
profesni draha	07h01
profesni kariera	07h01
profesni organizace	05R01
profesni osvedceni	04n01
profesni praxe	07h01
profesni profil	05>01
profesni sdruzeni	05R01
profesni shrnuti	05>01
profesni zkusenosti	07h01
profesní dovednosti	06S01
profesní dráha	07h01
profesní kariéra	07h01
profesní organizace	05R01
profesní osvědčení	04n01
profesní praxe	07h01
profesní profil	05>01
profesní sdružení	05R01
profesní shrnutí	05>01
profesní zkušenosti	07h01
professionaalne profiil	08J01
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
professioneel profiel	07U01
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
profiel	07U01
profielen	0>:01
profielschets	07U01
profieltekst	07U01
profiil	08J01
profiili	01[01
profiilid	0=J01
profiilit	0=N01
profil	0@P0@
profil daring	0;N01
profil diri	06h01
profil in kuerze	03h01
profil in kurze	03h01
profil in kürze	03h01
profil kandydata	04d01
profil online	0;N01
profil personal	04L01
profil personali	08=01
profil personnel	00001
profil profesional	0@`02
profil professionnel	00001
profil professjonali	08=01
profil singkat	06h01
profil zawodowy	04d01
profilar	0:801
profilbeskrivning	0<n01
profile	0@b04
profile internetowe	0=M01
profile spolecznosciowe	0=M01
profile społecznościowe	0=M01
profile summary	00;01
profiler	0@f03
profiles	09?01
profili	0@i06
profili na mrezi	0@o01
profili na mreži	0@o01
profili online	05S01
profili social	05S01
profiliai	0:n01
profilis	02<01
profill	01301
profiller	03O01
profilo	03D01
profilo personale	03D01
profilo professionale	03D01
profilok	0:501
profils	0A002
profils en ligne	08Y01
profiltekst	0<801
profiluri	0=:01
profiluri online	0=:01
profily	0>Q02
progetti	0A202
progetti accademici	0=901
progetti di ricerca	0=901
progetti open source	0=901
progetti personali	0A202
progetti realizzati	0=901
progetti rilevanti	0=901
progetti selezionati	0=901
progetti ta' ricerka	0?S01
programavimo kalbos	02d01
programlama dilleri	02I01
programmeerimiskeeled	02a01
programmeertalen	03b01
programmeringsspraak	0A402
programmeringssprak	0A402
programmeringssprog	06m01
programmeringsspråk	0A402
programmesanas valodas	05C01
programmierkenntnisse	03f01
programmiersprachen	03f01
programming	00801
programming languages	00801
programming skills	00801
programmēšanas valodas	05C01
programovaci jazyky	06S01
programovacie jazyky	06V01
programovací jazyky	06S01
programozasi nyelvek	06o01
programozási nyelvek	06o01
programski jezici	01J02
programski jeziki	07101
programvara	06`01
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
proifili	0=V01
proifili ar line	0=V01
proje deneyimi	00N01
project	0A602
project experience	00D01
project work	00D01
projecten	03a01
projectervaring	03a01
projectes	0>I01
projectes de recerca	0>I01
projectes destacats	0>I01
projectes personals	0>I01
projectes propis	0>I01
projectes realitzats	0>I01
projectos	0;501
projects	0A802
projects and research	00D01
projekt	0A:04
projektai	02e01
projektarbeit	03701
projektarbeiten	03701
projektauswahl	03701
projekte	03701
projektek	09F01
projekter	08N01
projekterfahrung	03701
projekterfahrungen	03701
projekterfarenhet	08M01
projekterfaring	08N01
projekthistorie	03701
projekti	0A>04
projektid	0;801
projektikogemus	0;801
projektikokemus	09h01
projektit	09h01
projektit ja hankkeet	09h01
projektliste	03701
projektno iskustvo	0>M01
projektove zkusenosti	0>g01
projektové zkušenosti	0>g01
projekttapasztalat	09F01
projektubersicht	03701
projektuebersicht	03701
projekty	0AB03
projekty badawcze	03M01
projekty open source	03M01
projekty osobiste	03M01
projekty wlasne	03M01
projekty własne	03M01
projektübersicht	03701
projeler	00N01
projelerim	00N01
projet	0@J01
projet professionnel	04_01
projetos	0;501
projetos academicos	0;501
projetos acadêmicos	0;501
projetos de destaque	0;501
projetos de pesquisa	0;501
projetos open source	0;501
projetos pessoais	0;501
projetos profissionais	0;501
projetos proprios	0;501
projetos próprios	0;501
projetos realizados	0;501
projetos relevantes	0;501
projets	0@J01
projets academiques	0@J01
projets académiques	0@J01
projets de recherche	0@J01
projets etudiants	0@J01
projets marquants	0@J01
projets open source	0@J01
projets personnels	0@J01
projets professionnels	0@J01
projets realises	0@J01
projets réalisés	0@J01
projets scolaires	0@J01
projets universitaires	0@J01
projets étudiants	0@J01
propratno pismo	0=k01
prosjekt	08O01
prosjekter	08O01
prosjekterfaring	08O01
prosti cas	0:Z01
prosti čas	0:Z01
prostocasne dejavnosti	0:Z01
prostovoljne dejavnosti	08501
prostovoljno delo	08501
prostovoljske izkusnje	08501
prostovoljske izkušnje	08501
prostovoljstvo	08501
prostočasne dejavnosti	0:Z01
proyecto	0;601
proyectos	0;601
proyectos academicos	0;601
proyectos académicos	0;601
proyectos de investigacion	0;601
proyectos de investigación	0;601
proyectos destacados	0;601
proyectos open source	0;601
proyectos personales	0;601
proyectos profesionales	0;601
proyectos propios	0;601
proyectos realizados	0;601
proyectos relevantes	0;601
proyek	0?=01
proyek penelitian	0?=01
proyek pilihan	0?=01
proyek pribadi	0?=01
proyek terkait	0?=01
proġetti	0?S01
proġetti personali	0?S01
proġetti ta' riċerka	0?S01
prubeh vzdelani	01:01
prubeh zamestnani	07h01
prukazy	04n01
prukazy a opravneni	04n01
pruvodni dopis	0=l01
przebieg edukacji	08H01
przebieg kariery	08201
przebieg kariery zawodowej	08201
przebieg nauki	08H01
przebieg pracy zawodowej	08201
przynaleznosc do organizacji	06L01
przynależność do organizacji	06L01
pràctiques	04T01
práca s počítačom	06V01
práce s pc	06S01
prácticas	00U01
prácticas profesionales	00U01
præsentation	0<801
præsentationer	04:01
præstationer	01g01
prémios	04<01
prémios e distinções	04<01
présence en ligne	08Y01
présentation	00001
présentations	02S01
prétentions salariales	04_01
prêmios	04<01
prêmios e distinções	04<01
prêmios e honrarias	04<01
prêmios e reconhecimentos	04<01
príloha	0AE01
prílohy	0AE01
prófílar	0:801
prófíll	01301
próifíl	00M01
próifíl phearsanta	00M01
próifílí	0=V01
próifílí ar líne	0=V01
průběh vzdělání	01:01
průběh zaměstnání	07h01
průkazy	04n01
průkazy a oprávnění	04n01
průvodní dopis	0=l01
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
publicacions	05c01
publicacions i ponencies	05c01
publicacions i ponències	05c01
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
publications	0@A02
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
publikace	0>O01
publikace a prednasky	0>O01
publikace a přednášky	0>O01
publikacie	0>P01
publikacie a prednasky	0>P01
publikacijas	09c01
publikacije	0>A03
publikacije i predavanja	0?Q01
publikacijos	0<201
publikaciok	05=01
publikaciok es eloadasok	05=01
publikacios lista	05=01
publikacje	02`01
publikacje i wystapienia	02`01
publikacje i wystąpienia	02`01
publikacje naukowe	02`01
publikacna cinnost	0>P01
publikacni cinnost	0>O01
publikasi	04C01
publikasi ilmiah	04C01
publikasjonar	04;01
publikasjoner	04;01
publikasjoner og foredrag	04;01
publikationen	03801
publikationen und vortraege	03801
publikationen und vortrage	03801
publikationen und vorträge	03801
publikationer	0AF02
publikationer och foeredrag	02[01
publikationer och foredrag	02[01
publikationer och föredrag	02[01
publikationer og foredrag	04:01
publikationslista	02[01
publikationsliste	0AH02
publikatsioonid	02_01
publikatsioonid ja ettekanded	02_01
publikačná činnosť	0>P01
publikační činnost	0>O01
publikácie	0>P01
publikácie a prednášky	0>P01
publikációk	05=01
publikációk és előadások	05=01
publikációs lista	05=01
publikācijas	09c01
published work	03j01
puesto deseado	07<01
puesto solicitado	07<01
puestos anteriores	00U01
puheet	02Z01
punann	0AJ01
puncte forte	04L01
páipéir	01601
pályafutás	09E01
pár slov o mne	0;a01
pár slov o mně	05>01
pädevused	02a01
pätevyydet	0;m01
pätevyydet ja kortit	0;m01
pätevyydet ja luvat	0;m01
pätevyys	0;m01
põhiandmed	0;701
pētniecības projekti	0;J01
pētījumi	0;J01
předchozí zaměstnání	07h01
přednášková činnost	0>O01
přednášky	0>O01
představení	05>01
představy o práci	0:701
přehled praxe	07h01
přehled zaměstnání	07h01
příloha	0AK01
přílohy	0AK01
qua trinh cong tac	06201
qua trinh cong tac va lam viec	06201
qua trinh dao tao	03T01
qua trinh hoc tap	03T01
qua trinh lam viec	06201
qualificacao profissional	00O01
qualificacoes	02D01
qualificacoes profissionais	02D01
qualifications	0AL02
qualificação profissional	00O01
qualificações	02D01
qualificações profissionais	02D01
qualifiche	00401
qualifikationen	03f01
qualifikationsprofil	03h01
que busco	0AN02
quem sou	02B01
qui soc	09601
qui suis je	00001
qui suis-je	00001
quien soy	00L01
quién soy	00L01
quá trình công tác	06201
quá trình công tác và làm việc	06201
quá trình học tập	03T01
quá trình làm việc	06201
quá trình đào tạo	03T01
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
radna iskustva	0;902
radno iskustvo	0;902
radno mjesto na koje se prijavljujete	0@>01
radovi	05E02
radstefnur	0=`01
radstefnur og malthing	0=`01
raiteas pearsanta	00M01
rakkomandazzjonijiet	0?N01
raksti	09c01
rangkuman	06h01
rannsoknarverkefni	08U01
rannsoknir	08U01
rannsóknarverkefni	08U01
rannsóknir	08U01
raziskave	0;H01
raziskovalni projekti	0;H01
razno	07O03
razpolozljivost	0@D01
razpoložljivost	0@D01
računalna znanja	07301
računalne vještine	07301
računalniška znanja	07101
računalniške veščine	07101
računarske veštine	07201
realisations	04@01
realisations et projets	0@J01
realizacoes	04<01
realizari	04D01
realizações	04<01
realizetie projekti	0;J01
realizovane projekty	0AP02
realizované projekty	0AP02
realizowane projekty	03M01
realizări	04D01
realizētie projekti	0;J01
reamhra	00M01
recapiti	01^01
recerca	0>I01
recherche	0@J01
recognition	00A01
recomanacions	04^01
recomandari	0?E01
recomandări	0?E01
recomendaciones	04]01
recomendacoes	04\01
recomendações	04\01
recommandations	0=?01
recommendations	05<01
recommendations received	05<01
recompenses	04@01
recompenses et distinctions	04@01
reconeixements	02j01
reconhecimentos	04<01
reconocimientos	03[01
recunoasteri	04D01
recunoașteri	04D01
redes	0AR02
redes e afiliacoes	00n01
redes e afiliações	00n01
redes e filiacoes	00n01
redes e filiações	00n01
redes sociais	0=I01
redes sociales	08`01
redes y afiliaciones	00l01
referans	0AT01
referans bilgileri	0AT01
referansar	03001
referanse	03001
referanser	03001
referanslar	0AT01
referanslarim	0AT01
referanslarım	0AT01
referaty	02`01
referees	05<01
reference	0AU07
reference contacts	05<01
reference persons	05<01
referencer	0A\01
references	0A]02
references professionnelles	0=?01
referencia	0A_02
referenciak	01801
referenciamunkak	09F01
referenciamunkák	09F01
referencias	0Aa02
referencias laborales	04]01
referencias personales	04]01
referencias pessoais	04\01
referencias profesionales	04]01
referencias profissionais	04\01
referenciaszemelyek	01801
referenciaszemélyek	01801
referencie	0>S01
referencies	04^01
referencies professionals	04^01
referenciák	01801
referencje	0>]01
referencne osebe	0@K01
referencne osoby	0>S01
referencni osoby	07f01
referens	0>V01
referenser	0>V01
referensi	06O01
referenspersoner	0>V01
referenssit	0Ac01
referenten	00101
referentie	00101
referenties	00101
referentsid	0Ad01
referenz	02L01
referenze	0==01
referenze professionali	0==01
referenzen	02L01
referenzgeber	02L01
referenzi	0?N01
referenzpersonen	02L01
referenzprojekte	03701
referenčne osebe	0@K01
referenčné osoby	0>S01
referenční osoby	07f01
referinte	0?E01
referinte profesionale	0?E01
referințe	0?E01
referințe profesionale	0?E01
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
rekomendacje	0>]01
rekomendasi	06O01
rekomenduojantys asmenys	02f01
rekomendācijas	02o01
rekommendationer	0>V01
related experience	00B01
relawan	0;l01
relazioni	02U01
relevant arbeidserfaring	01o01
relevant arbetslivserfarenhet	02801
relevant coursework	00b01
relevant erfarenhet	02801
relevant erfaring	08d02
relevant erhvervserfaring	02401
relevant experience	00B01
relevant projects	00D01
relevant skills	00801
relevanta projekt	08M01
relevante kurser	08K01
relevante projecten	03a01
relevante werkervaring	02K01
rendezvenyek	0<;01
rendezvények	0<;01
renginiai	06W01
renseignements	06A01
renseignements complementaires	03F01
renseignements complémentaires	03F01
renseignements personnels	06A01
research	00D01
research experience	00B01
research interests	00_01
research projects	00D01
research publications	03j01
reseaux	08Y01
reseaux et affiliations	00c01
reseaux sociaux	08Y01
resultater	0Ae02
resum	09601
resum professional	09601
resume	0Ag02
resume professionnel	00001
resume summary	00;01
resumen	00L01
resumen ejecutivo	00L01
resumen profesional	00L01
resumo	02B01
resumo de qualificacoes	02B01
resumo de qualificações	02B01
resumo profissional	02B01
resumé	0<801
retele de socializare	0=:01
retele si afilieri	01001
retele sociale	0=:01
reti e affiliazioni	00j01
reti sociali	05S01
rettindi	0=@01
reynsla	03401
rezime	0<301
rezumat	04L01
rezumat profesional	04L01
rețele de socializare	0=:01
rețele sociale	0=:01
rețele și afilieri	01001
riassunto	03D01
ricerca	0=901
ricerka	0?S01
riconoscimenti	04>01
riconoscimenti e premi	04>01
ridicske opravneni	0Ai01
ridicske prukazy	0Ai01
ridicsky prukaz	0Ai01
riepilogo	03D01
rijbewijs	0Aj01
rijbewijzen	0Aj01
rijvaardigheid	0Aj01
riki	05C01
rikonoxximenti	04=01
ringkasan	06h01
ringkasan profesional	06h01
riset	0?=01
risultati	04>01
rit	04701
ritaskra	04701
ritaskrá	04701
ritverk	04701
riwayat karier	0;\01
riwayat karir	0;\01
riwayat kerja	0;\01
riwayat organisasi	0;l01
riwayat pekerjaan	0;\01
riwayat pelatihan	0=501
riwayat pendidikan	0;O01
riwayat profesional	0;\01
riċerka	0?S01
roghanna poist	09S01
rolam	03d01
rovid bemutatkozas	03d01
rozne	0Ak02
ruzne	06Q01
ráiteas pearsanta	00M01
ráðstefnur	0=`01
ráðstefnur og málþing	0=`01
rådighed	0;X01
réalisations	04@01
réalisations et projets	0@J01
réamhrá	00M01
récompenses	04@01
récompenses et distinctions	04@01
référence	0=?01
références	0=?01
références professionnelles	0=?01
réseaux	08Y01
réseaux et affiliations	00c01
réseaux sociaux	08Y01
résumé	00001
résumé professionnel	00001
réttindi	0=@01
rólam	03d01
różne	07J01
rôzne	06T01
rövid bemutatkozás	03d01
rīki	05C01
různé	06Q01
saatavuus	09f01
saatekirje	09g01
saavutukset	02601
saavutukset ja palkinnot	02601
saavutused	03501
sabiedriska darbiba	02N01
sabiedriskas aktivitates	02N01
sabiedriskā darbība	02N01
sabiedriskās aktivitātes	02N01
saites	0Am01
sajat projektek	09F01
saját projektek	09F01
salariswens	01X01
salary expectations	03H01
samandrag	0;201
samantekt	01301
samband	09e01
samenvatting	07U01
samfelagsmidlar	0:801
samfélagsmiðlar	0:801
sammanfattning	0<n01
sammendrag	0;201
sammenfatning	0<801
samoocena digitalnih kompetenc	0An01
samoocena kompetencji cyfrowych	0Ao01
samoprocena digitalnih vestina	0B001
samoprocena digitalnih veština	0B001
samoprocjena digitalnih vjestina	0B101
samoprocjena digitalnih vještina	0B101
samskiptaupplysingar	09e01
samskiptaupplýsingar	09e01
san pham	04E01
santrauka	02<01
saoralaiocht	09a01
saorálaíocht	09a01
sasniegumi	02:01
savanoriavimas	0>j01
savanoriska veikla	0>j01
savanoriška veikla	0>j01
savanoryste	0>j01
savanorystes patirtis	0>j01
savanorystė	0>j01
savanorystės patirtis	0>j01
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
school	0B202
schooling	00C01
schopnosti	0;A02
schopnosti a dovednosti	06S01
schopnosti znalosti a dovednosti	06S01
schopnosti, znalosti a dovednosti	06S01
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
sciezka edukacyjna	08H01
scileanna	06D01
scileanna digiteacha	06D01
scileanna gairmiula	06D01
scileanna gairmiúla	06D01
scileanna riomhaireachta	06D01
scileanna ríomhaireachta	06D01
scileanna teanga	0:d01
scileanna teicniula	06D01
scileanna teicniúla	06D01
scolaireachtai	08<01
scolarite	06J01
scolarité	06J01
scoláireachtaí	08<01
scrisoare de intentie	0B401
scrisoare de intenție	0B401
scrisoare de motivatie	0B401
scrisoare de motivație	0B401
scrisori de recomandare	0?E01
scritti	02U01
scurta prezentare	04L01
scurtă prezentare	04L01
sebahodnotenie digitalnych zrucnosti	0B501
sebahodnotenie digitálnych zručností	0B501
sebehodnoceni digitalnich dovednosti	0B601
sebehodnocení digitálních dovedností	0B601
secilmis projeler	00N01
seimineair	05U01
seimineáir	05U01
seirbhis phobail	09a01
seirbhís phobail	09a01
sekalaista	0=X01
selbstbeurteilung digitale kompetenz	06n01
selbsteinschaetzung digitaler kompetenzen	06n01
selbsteinschatzung digitaler kompetenzen	06n01
selbsteinschätzung digitaler kompetenzen	06n01
selected experience	00B01
selected projects	00D01
selected publications	03j01
self introduction	00;01
self-introduction	00;01
seltsitegevus	0B701
selvevaluering af digitale kompetencer	0B801
seminaarit	0<@01
seminaarit ja konferenssit	0<@01
seminaires	05T01
seminaires et conferences	05T01
seminar	00G01
seminar dan konferensi	00G01
seminar dan pelatihan	0=501
seminarai	06W01
seminarai ir kursai	0=001
seminare	0B904
seminare a konference	01F01
seminare a konferencie	0<<01
seminare a kurzy	00?02
seminare und konferenzen	0<A01
seminare und kurse	03601
seminare und weiterbildungen	03601
seminarer	0B=02
seminarer og konferanser	02O01
seminarer og konferencer	03]01
seminari	0B?04
seminari e convegni	05o01
seminari i obuke	07M01
seminari i tecajevi	07N01
seminari i tečajevi	07N01
seminari un kursi	02>01
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
seminars	0BC03
seminars and conferences	05f01
seminars and workshops	00b01
seminars en conferenties	05n01
seminer ve konferanslar	04K01
seminer ve kurslar	01L01
seminerler	04K01
seminerler ve kurslar	01L01
semináre	0<<01
semináre a konferencie	0<<01
semináre a kurzy	06U01
seminários	05k01
seminários e congressos	05k01
semináře	01F01
semináře a konference	01F01
semináře a kurzy	00>01
semināri	06P01
semināri un kursi	02>01
senine tookogemus	01Y01
senine töökogemus	01Y01
serthekking	09701
sertifika	03c01
sertifika bilgileri	03c01
sertifika ve belgeler	03c01
sertifikaadid	07:01
sertifikaadid ja tunnistused	07:01
sertifikaatit	0;m01
sertifikaatit ja paetevyydet	0;m01
sertifikaatit ja patevyydet	0;m01
sertifikaatit ja pätevyydet	0;m01
sertifikacija	02=01
sertifikalar	03c01
sertifikalar ve belgeler	03c01
sertifikalarim	03c01
sertifikalarım	03c01
sertifikasi	0=Y01
sertifikasi & lisensi	0=Y01
sertifikasi dan lisensi	0=Y01
sertifikasi profesional	0=Y01
sertifikat	0BF02
sertifikat dan lisensi	0=Y01
sertifikat for bil	09D01
sertifikatai	02m01
sertifikatai ir licencijos	02m01
sertifikater	03A01
sertifikater og lisenser	03A01
sertifikati	0BH02
sertifikati i licence	08301
sertifikati un licences	02=01
sertifikavimas	02m01
sertifikācija	02=01
sertifikāti	02=01
sertifikāti un licences	02=01
sertifioinnit	0;m01
sertifisering	03A01
sertifiseringer	03A01
service	00W01
servico voluntario	00P01
servizio civile	03101
servizz komunitarju	03301
serviço voluntário	00P01
settore professionale	02h01
seçilmiş projeler	00N01
sfond edukattiv	08I01
short bio	00;01
short term jobs	00B01
short-term jobs	00B01
shrnuti	05>01
shrnutí	05>01
shubija	02i01
shubijiet	02i01
side jobs	00B01
side projects	00D01
sideprojekter	08N01
sideprosjekter	08O01
sidoprojekt	08M01
siekiamos pareigos	06]01
siete	0BJ01
silne stranky	0>>02
silné stránky	0>>02
sim	0BK01
simenntun	08Z01
simpozioane	06001
sintese	02B01
sintesi	03D01
sinteza	04L01
sinteză	04L01
sissejuhatus	08J01
site	0BL01
sites	0=I01
sites web	08Y01
siti elettronici	0=e01
siti elettroniċi	0=e01
siti web	05S01
sitios web	08`01
situation actuelle	00^01
sivuprojektit	09h01
sjaelvbedoemning av digital kompetens	0BM01
sjalfbodalidastarf	09>01
sjalfbodastarf	09>01
sjalfbodavinna	09>01
sjalfsmat a stafraenni haefni	0BN01
sjalvbedomning av digital kompetens	0BM01
sjálfboðaliðastarf	09>01
sjálfboðastarf	09>01
sjálfboðavinna	09>01
sjálfsmat á stafrænni hæfni	0BN01
självbedömning av digital kompetens	0BM01
skaitmeniniai igudziai	02d01
skaitmeniniai įgūdžiai	02d01
skaitmeniniu igudziu isivertinimas	0BO01
skaitmeninių įgūdžių įsivertinimas	0BO01
skill	0BP02
skill set	00801
skills	0BR05
skills & tools	00801
skills and abilities	00801
skills and competences	00801
skills and expertise	00801
skills summary	00801
skillset	00801
skirteini	0=@01
skjol	09]01
skjöl	09]01
skola	0BW05
skolaganga	09n01
skolar	09n01
skole	0B\02
skolegang	0B\02
skoleni	00>01
skoleni a kurzy	00>01
skolenia	06U01
skolenia a kurzy	06U01
skolgaang	01?01
skolgang	01?01
skolgång	01?01
skolovanje	01C02
skoly	0B^02
skupovi	07W01
skusenosti	0>N01
skírteini	0=@01
skólaganga	09n01
skólar	09n01
skúsenosti	0>N01
slobodne aktivnosti	0B`02
slobodno vreme	0:Y01
slobodno vrijeme	0:X01
sns	0Bb02
snsアカウント	0Bd01
so thich	0=f01
so thich ca nhan	0=f01
so thich va moi quan tam	0=f01
so yeu	08;01
sobre	02B01
sobre mi	0?B02
sobre mi persona	00L01
sobre mim	02B01
sobre mí	00L01
social	0Be02
social and political activities	00W01
social engagement	00W01
social links	09?01
social media	0Bg03
social network	05S01
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
socialie mediji	0Am01
socialie tikli	0Am01
socialiniai tinklai	0:n01
socialne siete	0BJ01
socialni site	0BL01
sociedades	00n01
societes savantes	00c01
societies	04901
sociálne siete	0BJ01
sociální sítě	0BL01
sociétés savantes	00c01
sociālie mediji	0Am01
sociālie tīkli	0Am01
soeger	0;X01
soeker	0Bj02
soeknad	0Bl01
soeknadsbrev	0Bl01
soft skill	03Q01
soft skills	0Bm03
software	0C008
software projects	00D01
software skills	00801
softwarekennis	03b01
softwarekenntnisse	03f01
soger	0;X01
soker	0Bj02
soknad	0Bl01
soknadsbrev	0Bl01
solanje	01B01
sole	01B01
sollicitatiebrief	03\01
some	0=N01
sommaire	00001
sommario	03D01
sommarju	08=01
sonrai pearsanta	08b01
sonrai teagmhala	08b01
sonraí pearsanta	08b01
sonraí teagmhála	08b01
sonstige angaben	07D01
sonstige informationen	07D01
sonstige kenntnisse	03f01
sonstige sprache(n	09T01
sonstige sprachen	09T01
sonstiges	07D01
soovid	0>i01
soovitaja	0Ad01
soovitajad	0Ad01
soovitav too	0>i01
soovitav töö	0>i01
soovitud amet	0>i01
soovitud tookoht	0>i01
soovitud töökoht	0>i01
soovitused	0Ad01
soovituskirjad	0Ad01
sopstveni projekti	0;G01
sosiaalinen media	0=N01
sosial media	0;N01
sosiale medier	0=;01
sosiale nettverk	0=;01
sosyal aglar	03O01
sosyal aktiviteler	09b01
sosyal ağlar	03O01
sosyal faaliyetler	09b01
sosyal medya	03O01
sosyal medya hesaplari	03O01
sosyal medya hesapları	03O01
sosyal sorumluluk	09b01
sosyal sorumluluk projeleri	09b01
sotsiaalmeedia	0=J01
souhaits	04_01
souhrn	05>01
souteze	07i01
soutěže	07i01
soziale kompetenzen	03f01
soziale medien	0:^01
soziale netzwerke	0:^01
soziales engagement	03:01
speaking	03j01
speaking engagements	03j01
special skills	00801
specialisaties	03b01
specializzazioni	00401
specialties	00801
specjalizacje	07L01
spezialkenntnisse	03f01
spisak publikacija	0>901
spletne strani	08:01
spletni profili	08:01
spoken languages	09J01
spolecenske aktivity	06R01
společenské aktivity	06R01
spolky	05R01
spolocenske aktivity	07H01
spoločenské aktivity	07H01
sport	0C806
sports	00_01
sports et loisirs	00\01
sposobnosti	0C>03
spraak	0CA02
spraakfaerdigheter	01c01
spraakferdigheter	09U01
spraakkompetanse	09U01
spraakkunnighet	01c01
spraakkunnskap	09U01
spraakkunnskaper	09U01
spraakkunskaper	01c01
spraakliga kunskaper	01c01
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
sprak	0CA02
sprakfardigheter	01c01
sprakferdigheter	09U01
sprakkompetanse	09U01
sprakkunnighet	01c01
sprakkunnskap	09U01
sprakkunnskaper	09U01
sprakkunskaper	01c01
sprakliga kunskaper	01c01
spremno pismo	0CC01
spretnosti	07101
spretnosti in kompetence	07101
spricevala	05601
sprievodny list	0=m01
sprievodný list	0=m01
spričevala	05601
sprog	09V01
sprogfaerdigheder	09V01
sprogfærdigheder	09V01
sprogkendskab	09V01
sprogkompetencer	09V01
sprogkundskaber	09V01
sproglige faerdigheder	09V01
sproglige færdigheder	09V01
sproglige kompetencer	09V01
språk	0CA02
språkferdigheter	09U01
språkfärdigheter	01c01
språkkompetanse	09U01
språkkunnighet	01c01
språkkunnskap	09U01
språkkunnskaper	09U01
språkkunskaper	01c01
språkliga kunskaper	01c01
stack	00801
stack tecnologica	02D01
stack tecnologico	02H01
stack tecnológica	02D01
stack tecnológico	02H01
staerken	03h01
stage	0CD03
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
stair fostaiochta	09R01
stair fostaíochta	09R01
stair oibre	09R01
staj	04J01
staj bilgileri	04J01
staj deneyimi	04J01
staj deneyimleri	04J01
stajlar	04J01
stamdata	0<i01
stammdaten	01k01
stanowisko	07k01
starfsferill	03401
starfsmarkmid	01301
starfsmarkmið	01301
starfsoskir	0>`01
starfsrettindi	0=@01
starfsreynsla	03401
starfsréttindi	0=@01
starfsthjalfun	03401
starfsóskir	0>`01
starfsþjálfun	03401
starken	03h01
statement	00;01
stationen	02901
staz	08201
staze	0CG03
staze i praktyki	08201
stazuotes	06\01
staż	08201
staże	08201
staże i praktyki	08201
stažuotės	06\01
steckbrief	03h01
stellenwunsch	01l01
stik	0<f01
stiki	0<f01
stillinger	01o01
stipender	09o01
stipendia	04e02
stipendien	03;01
stipendien und auszeichnungen	03;01
stipendien und preise	03;01
stipendier	0CJ02
stipendier och priser	0=d01
stipendier och utmaerkelser	0=d01
stipendier och utmarkelser	0=d01
stipendier och utmärkelser	0=d01
stipendijas	02:01
stipendije	0>303
stipendijos	02;01
stipendit	02601
stipendiumid	03501
stiprybes	02<01
stiprybės	02<01
stopnja izobrazbe	01B01
storf	03401
storia lavorativa	01S01
storja tal impjieg	08g01
storja tal-impjieg	08g01
stowarzyszenia	06L01
straipsniai	0<201
strani jezici	0;P02
strengths	00801
streszczenie	04d01
strokovna znanja	07101
strokovne izkusnje	06f01
strokovne izkušnje	06f01
strokovni clanki	03i01
strokovni izpiti	05601
strokovni članki	03i01
strony internetowe	0=M01
strucna sprema	01C02
strucna znanja	01J02
strucni ispiti	0?m02
strucni skupovi	0<=02
strucno iskustvo	0;902
strucno usavrsavanje	08F02
strukovna udruzenja	05L02
strukovna udruženja	05L02
strumenti	00401
stručna sprema	01C02
stručna znanja	01J02
stručni ispiti	0?m02
stručni skupovi	0<=02
stručno iskustvo	0;902
stručno usavršavanje	08F02
studentengagemang	08\01
studenterengagement	09M01
studentske projekty	0>g01
studentsko delo	06f01
studentské projekty	0>g01
studi	0CL02
studia	0CN02
studie	00F01
studiejob	02401
studien	00<01
studier	0CP03
studies	0B202
studii	08@01
studii si formare	08@01
studii universitare	08@01
studii și formare	08@01
studij	0CS02
studijas	01A01
studije	0>H01
studijos	0:]01
studium	0CU03
studium und ausbildung	00<01
studji	08I01
study	00C01
stutt kynning	01301
stypendia	0<N01
styrkir	01101
styrkleikar	09701
styrkor	0<n01
stáže	04A02
stärken	03h01
störf	03401
su di me	03D01
su kien	0:[01
su nghiep	06201
succes	04@01
successi	04>01
succès	04@01
sudjelovanje na konferencijama	07W01
suhrn	0;a01
suimeanna	04I01
sukarelawan	0;l01
sukcesy	0<N01
sumar	04L01
sumario	0>D02
sumario profissional	02B01
summary	00;01
summary of qualifications	00;01
sumário	02B01
sumário profissional	02B01
sunumlar	01=01
suosittelija	0Ac01
suosittelijat	0Ac01
suosittelijat ja suositukset	0Ac01
suositukset	0Ac01
supplerende oplysninger	01b01
sur le web	08Y01
surat izin mengemudi	0BK01
surat lamaran	0CX01
surat motivasi	0CX01
surucu belgeleri	08T01
surucu belgesi	08T01
sutaze	0>L01
svarbiausi projektai	02e01
svesvalodas	0CY01
svesvalodu prasmes	0CY01
svesvalodu zinasanas	0CY01
svešvalodas	0CY01
svešvalodu prasmes	0CY01
svešvalodu zināšanas	0CY01
svietimas	0:]01
svjedodzbe	05001
svjedodžbe	05001
sw 역량	0>@01
swiadectwa	05:01
symposia	0CZ02
sympozja	0<?01
synthese	00001
synthèse	00001
systemkunskaper	06`01
systemvana	06`01
szabadalmak	05=01
szabadido	08c01
szabadidos tevekenysegek	08c01
szabadidő	08c01
szabadidős tevékenységek	08c01
szakertelem	06o01
szakkepesites	04801
szakkepesitesek	04801
szakképesítés	04801
szakképesítések	04801
szakmai eletut	09E01
szakmai eloelet	09E01
szakmai előélet	09E01
szakmai eredmenyek	07501
szakmai eredmények	07501
szakmai gyakorlat	09E01
szakmai ismeretek	06o01
szakmai kepzesek	08Q01
szakmai keszsegek	06o01
szakmai kompetenciak	06o01
szakmai kompetenciák	06o01
szakmai képzések	08Q01
szakmai készségek	06o01
szakmai mult	09E01
szakmai múlt	09E01
szakmai osszefoglalo	03d01
szakmai palyafutas	09E01
szakmai profil	03d01
szakmai pályafutás	09E01
szakmai rendezvenyek	0<;01
szakmai rendezvények	0<;01
szakmai szervezetek	08R01
szakmai tagsagok	08R01
szakmai tagságok	08R01
szakmai tapasztalat	09E01
szakmai tapasztalatok	09E01
szakmai tovabbkepzesek	08Q01
szakmai továbbképzések	08Q01
szakmai életút	09E01
szakmai összefoglaló	03d01
szakértelem	06o01
szamitogepes ismeretek	06o01
szamitogepes keszsegek	06o01
szemelyes adatok	00`01
szemelyes bemutatkozas	03d01
szemelyes erdeklodes	08c01
szemelyes informaciok	00`01
szemelyes profil	03d01
szemelyes projektek	09F01
szemelyes tulajdonsagok	03d01
szemelyi adatok	00`01
szeminariumok	0<;01
szemináriumok	0<;01
személyes adatok	00`01
személyes bemutatkozás	03d01
személyes információk	00`01
személyes profil	03d01
személyes projektek	09F01
személyes tulajdonságok	03d01
személyes érdeklődés	08c01
személyi adatok	00`01
szervezeti tagsagok	08R01
szervezeti tagságok	08R01
szkolenia	07K01
szkolenia i kursy	07K01
szkoly	08H01
szkoły	08H01
szoftverismeret	06o01
számítógépes ismeretek	06o01
számítógépes készségek	06o01
séminaires	05T01
séminaires et conférences	05T01
sérþekking	09701
símenntun	08Z01
síntese	02B01
sítě	0BL01
söker	0;e01
søger	0;X01
søker	0;W01
søknad	0Bl01
søknadsbrev	0Bl01
súhrn	0;a01
súťaže	0>L01
sürücü belgeleri	08T01
sürücü belgesi	08T01
sħubija	02i01
sħubijiet	02i01
sơ yếu	08;01
sản phẩm	04E01
sở thích	0=f01
sở thích cá nhân	0=f01
sở thích và mối quan tâm	0=f01
sự kiện	0:[01
sự nghiệp	06201
taal	01a01
taalbeheersing	01a01
taalkennis	01a01
taalvaardigheden	01a01
taalvaardigheid	01a01
taekni	09701
taeknifaerni	09701
taetigkeiten	02901
taevlingar	0=d01
taeydennyskoulutus	01\01
taghrif iehor	01G01
taghrif personali	06^01
tagsag	08R01
tagsagok	08R01
tagság	08R01
tagságok	08R01
tagungen	0<A01
tagungen und seminare	0<A01
tagħrif ieħor	01G01
tagħrif personali	06^01
tahrig	0<m01
tai lieu dinh kem	07701
taidot	01Z01
taidot ja osaaminen	01Z01
taiendav info	0=W01
taiendkoolitus	08[01
taiendkoolitused	08[01
taiendope	08[01
taighde	0AJ01
taithi	09R01
taithi abhartha	09R01
taithi dheonach	09a01
taithi ghairmiuil	09R01
taithi oibre	09R01
taithí	09R01
taithí dheonach	09a01
taithí ghairmiúil	09R01
taithí oibre	09R01
taithí ábhartha	09R01
takdir ve oduller	03W01
takdir ve ödüller	03W01
takmicenja	07l01
takmičenja	07l01
talakizglitiba	02>01
talen	01a01
talenkennis	01a01
talks	03j01
talks and publications	03j01
talleres	04O01
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
tanusitvanyok	04801
tanúsítványok	04801
tanıtım	01W01
tapahtumat	0<@01
tapasztalat	09E01
tapasztalatok	09E01
target position	03H01
tarsadalmi szerepvallalas	0<o01
tarsadalmi tevekenyseg	0<o01
tatigkeiten	02901
tautan	0;N01
tavlingar	0=d01
tavoite	01[01
tavoiteltu tehtaevae	09f01
tavoiteltu tehtava	09f01
tavoiteltu tehtävä	09f01
tavoitteet	01[01
tavsiye mektuplari	0AT01
tavsiye mektupları	0AT01
tavsiyeler	0AT01
taydennyskoulutus	01\01
taħriġ	0<m01
teaching experience	00B01
teadmised	02a01
teadmised ja oskused	02a01
teadusprojektid	0;801
teaduspublikatsioonid	02_01
teagmhail	08b01
teagmháil	08b01
teangacha	0:d01
teangacha iasachta	0:d01
teastais	04`01
teastais agus ceadunais	04`01
teastais agus ceadúnais	04`01
tecajevi	07N01
tecajevi i edukacije	07N01
tecaji	06d01
tecaji in usposabljanja	06d01
tech stack	0;?02
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
technicke dovednosti	06S01
technicke znalosti	0;A02
technicke zrucnosti	06V01
technické dovednosti	06S01
technické znalosti	0;A02
technické zručnosti	06V01
technik	03f01
technikai ismeretek	06o01
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
technologiak	06o01
technologie	0C\03
technologieen	03b01
technologien	03f01
technologies	05X02
technologies et outils	02G01
technologieën	03b01
technologijos	02d01
technology	00801
technológie	06V01
technológiák	06o01
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
tehnicke vestine	07201
tehnicke vjestine	07301
tehnicna znanja	07101
tehnicne vescine	07101
tehnilised oskused	02a01
tehniskas prasmes	05C01
tehniskās prasmes	05C01
tehničke veštine	07201
tehničke vještine	07301
tehnična znanja	07101
tehnične veščine	07101
tehnologii	00501
tehnologijas	05C01
tehnologije	0C>03
tehnoloogiad	02a01
tehnoloģijas	05C01
teistimeireachtai	0=g01
teistimeiri	0=g01
teistiméireachtaí	0=g01
teistiméirí	0=g01
tekmovanja	07j01
teknik	06`01
teknik beceriler	02I01
teknik bilgi	02I01
teknik bilgiler	02I01
teknik yetenekler	02I01
teknik yetkinlikler	02I01
tekninen osaaminen	01Z01
tekniset taidot	01Z01
teknisk kompetanse	01e01
teknisk kompetens	06`01
tekniska faerdigheter	06`01
tekniska fardigheter	06`01
tekniska färdigheter	06`01
tekniska kunskaper	06`01
tekniske faerdigheder	06m01
tekniske ferdigheter	01e01
tekniske færdigheder	06m01
tekniske kompetencer	06m01
teknologi	03Q01
teknologiat	01Z01
teknologier	0C_02
teknolojiler	02I01
temel beceriler	02I01
temel bilgiler	04001
temoignages	0=?01
tempo libero	03201
tempos livres	02M01
temps lliure	00k01
tengilidaupplysingar	09e01
tengiliðaupplýsingar	09e01
tenglar	0:801
tentang	06h01
tentang saya	06h01
tep dinh kem	07701
tercihler	02J01
testimoni	06O01
testimonials	05<01
testimonianze	0==01
testimonios	04]01
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
thu ung tuyen	0Ca01
thu xin viec	0Ca01
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
thư xin việc	0Ca01
thư ứng tuyển	0Ca01
thực tập	06201
tidigare anstaellningar	02801
tidigare anstallningar	02801
tidigare anställningar	02801
tidigare erfarenhet	02801
tidigare jobb	02801
tidligere ansaettelser	02401
tidligere ansættelser	02401
tidligere job	02401
tidligere jobber	01o01
tidligere stillinger	01o01
tiempo libre	00V01
tiessaistes profili	0Am01
tieteelliset julkaisut	02Z01
tietoa minusta	01[01
tietotekniikkataidot	01Z01
tietotekninen osaaminen	01Z01
tietotekniset taidot	01Z01
tiešsaistes profili	0Am01
tiivistelma	01[01
tiivistelmae	01[01
tiivistelmä	01[01
tikslas	02<01
tilgjengelighet	0;W01
tilleggsinformasjon	01f01
tillgaenglighet	0;e01
tillganglighet	0;e01
tillgänglighet	0;e01
tillidshverv	09M01
tillitsverv	08_01
timp liber	0:A01
tin hoc	04G01
tin học	04G01
tinh nguyen	06101
tionscadail	0AJ01
tionscadail phearsanta	0AJ01
tionscadail thaighde	0AJ01
tirocini	01S01
tirocinio	01S01
titoli di studio	04U01
titolo di studio	04U01
titols i certificats	00R01
titres et certifications	00K01
titulacion	00E01
titulaciones	00E01
titulacions	08?01
titulación	00E01
titulos y certificados	00Q01
tjaenstgoering	02801
tjanstgoring	02801
tjänstgöring	02801
tko sam	0;b01
to chuc tham gia	0:101
todistukset	0;m01
toiveet	09f01
toivottu tyo	09f01
toivottu tyoe	09f01
toivottu työ	09f01
tolvufaerni	09701
tolvukunnatta	09701
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
tools	0Cb03
tools and technologies	00801
tooootused	0>i01
tooriistad	02a01
top kenntnisse	03f01
top kompetenzen	03f01
top skills	00801
top-kenntnisse	03f01
top-kompetenzen	03f01
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
trabajos anteriores	00U01
trabalho	02n01
trabalho voluntario	00P01
trabalho voluntário	00P01
trabalhos anteriores	02n01
trabalhos publicados	02C01
trabalhos voluntarios	00P01
trabalhos voluntários	00P01
traguardi	04>01
training	0Ce02
training courses	00b01
training uri	01O01
training-uri	01O01
trainingen	00301
trainingen en cursussen	00301
trainings	0Cg02
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
trang ca nhan	0:901
trang cá nhân	0:901
trang web	0:901
transferable skills	00801
transportlidzekla vaditaja aplieciba	03C01
transportlīdzekļa vadītāja apliecība	03C01
travaux	0@J01
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
treningek	08Q01
treninzi	07M01
trinh do	03T01
trinh do chuyen mon	03T01
trinh do dao tao	03T01
trinh do hoc van	03T01
trinh do ngoai ngu	0;n01
trinh do tin hoc	04G01
trumpai apie mane	02<01
trunadarstorf	09>01
tréningek	08Q01
trình độ	03T01
trình độ chuyên môn	03T01
trình độ học vấn	03T01
trình độ ngoại ngữ	0;n01
trình độ tin học	04G01
trình độ đào tạo	03T01
trúnaðarstörf	09>01
tu danh gia ky nang so	0Ci01
tudomanyos publikaciok	05=01
tudományos publikációk	05=01
tuji jeziki	0;T01
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
tunnustukset	02601
tunnustused	03501
tunnustused ja auhinnad	03501
tutkimus	09h01
tutkimusprojektit	09h01
tutkinnot	01E01
tutkinto	01E01
tutvustus	08J01
tyo	01501
tyoe	01501
tyoeelaemae	01501
tyoehakemus	09g01
tyoehistoria	01501
tyoekalut	01Z01
tyoekokemus	01501
tyoelama	01501
tyoepaikat	01501
tyoesuhteet	01501
tyoetehtaevaet	01501
tyoetoiveet	09f01
tyoeura	01501
tyohakemus	09g01
tyohistoria	01501
tyokalut	01Z01
tyokokemus	01501
tyopaikat	01501
tyosuhteet	01501
tyotehtavat	01501
tyotoiveet	09f01
tyoura	01501
tyrimai	02e01
työ	01501
työelämä	01501
työhakemus	09g01
työhistoria	01501
työkalut	01Z01
työkokemus	01501
työpaikat	01501
työsuhteet	01501
työtehtävät	01501
työtoiveet	09f01
työura	01501
tài liệu đính kèm	07701
társadalmi szerepvállalás	0<o01
társadalmi tevékenység	0<o01
täiendav info	0=W01
täiendkoolitus	08[01
täiendkoolitused	08[01
täiendõpe	08[01
tätigkeiten	02901
tävlingar	0=d01
täydennyskoulutus	01\01
tækni	09701
tæknifærni	09701
témoignages	0=?01
tình nguyện	06101
títols i certificats	00R01
títulos y certificados	00Q01
tóm lược	03S01
tóm tắt	03S01
tóm tắt bản thân	03S01
tóm tắt nghề nghiệp	03S01
tómstundir	01401
tölvufærni	09701
tölvukunnátta	09701
töö	01Y01
tööalane kogemus	01Y01
tööelu	01Y01
töökogemus	01Y01
töökogemused	01Y01
tööootused	0>i01
tööriistad	02a01
tālākizglītība	02>01
tệp đính kèm	07701
tổ chức tham gia	0:101
tổng quan	03S01
tự đánh giá kỹ năng số	0Ci01
uber mich	03h01
uberblick	03h01
ubriges	07D01
ucast na konferenciach	0<<01
ucast na konferencich	01F01
ucesce na konferencijama	07V01
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
udelezba na konferencah	07X01
udeležba na konferencah	07X01
udgivelser	04:01
udmaerkelser	01g01
udmærkelser	01g01
udruge	05N01
udruzenja	05O01
udruženja	05O01
udtalelser	0A\01
udvalgte projekter	08N01
udzial w konferencjach	0<?01
udział w konferencjach	0<?01
ueber mich	03h01
ueberblick	03h01
uebriges	07D01
uhingud	0=601
uhiskondlik aktiivsus	0B701
uhiskondlik tegevus	0B701
uitgevoerde projecten	03a01
ukonczone kursy	07K01
ukonczone szkolenia	07K01
ukończone kursy	07K01
ukończone szkolenia	07K01
ukratko o meni	05?02
uldandmed	0;701
ulteriore formazione	01201
ulteriori informazioni	01T01
um mig	01301
umiejetnosci	07L01
umiejetnosci i kompetencje	07L01
umiejetnosci i kompetencje osobiste	07L01
umiejetnosci informatyczne	07L01
umiejetnosci jezykowe	0:c01
umiejetnosci komputerowe	07L01
umiejetnosci miekkie	07L01
umiejetnosci osobiste	07L01
umiejetnosci techniczne	07L01
umiejetnosci zawodowe	07L01
umiejętności	07L01
umiejętności i kompetencje	07L01
umiejętności i kompetencje osobiste	07L01
umiejętności informatyczne	07L01
umiejętności językowe	0:c01
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
uppdrag	08\01
uprawnienia	05:01
uprawnienia i certyfikaty	05:01
uprawnienia zawodowe	05:01
ura	01501
urahistoria	01501
uratavoitteet	09f01
uritused	0<l01
usavrsavanje	08F02
usavršavanje	08F02
uspechy	04e02
uspechy a oceneni	07i01
uspechy a ocenenia	0>L01
uspehi	07j01
uspesi	07l01
uspjesi	0>801
usposabljanja	06d01
usposabljanje	06d01
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
uurimistoo	0;801
uurimistöö	0;801
uverenja	08301
uvjerenja	05001
uvod	0Cj05
uyelik	06g01
uyelikler	06g01
uyeliklerim	06g01
uzklasine veikla	0>j01
uzmanlik alanlari	02I01
uzmanliklar	02I01
uzmanlık alanları	02I01
uzmanlıklar	02I01
uzsienio kalbos	0;[01
uzsienio kalbu mokejimas	0;[01
uzstasanas	09c01
uzstāšanās	09c01
učešće na konferencijama	07V01
užklasinė veikla	0>j01
užsienio kalbos	0;[01
užsienio kalbų mokėjimas	0;[01
vaardigheden	03b01
vaardigheden en competenties	03b01
vaba aeg	09m01
vabatahtlik tegevus	0B701
vabatahtlik too	0B701
vabatahtlik töö	0B701
vabatahtlikkus	0B701
vad jag soeker	0;e01
vad jag soker	0;e01
vad jag söker	0;e01
vaditaja aplieciba	03C01
vadītāja apliecība	03C01
vaerktoejer	06m01
vaerktojer	06m01
vaga desejada	04P01
vahvuudet	01[01
vairavimo teises	0Co01
vairavimo teisės	0Co01
vairuotojo pazymejimas	0Co01
vairuotojo pažymėjimas	0Co01
vakkennis	03b01
valasprieki	01701
valasprieki un intereses	01701
valin verkefni	08U01
valitud projektid	0;801
valitut projektit	09h01
valodas	0CY01
valodu prasme	0CY01
valodu prasmes	0CY01
valodu zinasanas	0CY01
valodu zināšanas	0CY01
van bang chung chi	03U01
vannastavne aktivnosti	07E01
vapaa aika	09l01
vapaa ajan harrastukset	09l01
vapaa-aika	09l01
vapaa-ajan harrastukset	09l01
vapaaehtoiskokemus	01H01
vapaaehtoistoiminta	01H01
vapaaehtoistyo	01H01
vapaaehtoistyoe	01H01
vapaaehtoistyoet	01H01
vapaaehtoistyot	01H01
vapaaehtoistyö	01H01
vapaaehtoistyöt	01H01
varia	0=W01
varie	01T01
varios	06c01
vazniji projekti	0;G01
vaļasprieki	01701
vaļasprieki un intereses	01701
važniji projekti	0;G01
ve ban than	03S01
ve toi	03S01
vedlagte dokumenter	03m01
vedlegg	0D001
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
verbaende	03g01
verbande	03g01
verbandsmitgliedschaften	03g01
verbände	03g01
verdlaun	01101
verdlaun og vidurkenningar	01101
vereine	03g01
vereinsarbeit	03:01
vereinsmitgliedschaften	03g01
vereinstaetigkeit	03:01
vereinstatigkeit	03:01
vereinstätigkeit	03:01
verejna cinnost	07F02
verejná činnosť	07H01
verenigingen	03e01
verfuegbarkeit	01l01
verfugbarkeit	01l01
verfügbarkeit	01l01
verkefni	08U01
verkfaeri	09701
verkfæri	09701
verkkoprofiilit	0=N01
verkkosivut	0=N01
verkossa	0=N01
verkostot ja jaesenyydet	0;K01
verkostot ja jasenyydet	0;K01
verkostot ja jäsenyydet	0;K01
verktoey	01e01
verktoy	01e01
verktyg	06`01
verktøy	01e01
veroeffentlichungen	03801
veroeffentlichungen und vortraege	03801
veroffentlichungen	03801
veroffentlichungen und vortrage	03801
verschiedenes	07D01
versenyek	07501
versenyeredmenyek	07501
versenyeredmények	07501
verv	08_01
verv og frivillig arbeid	08_01
verðlaun	01101
verðlaun og viðurkenningar	01101
veröffentlichungen	03801
veröffentlichungen und vorträge	03801
vescine	07101
vescine in kompetence	07101
vestine	07201
vetenskapliga publikationer	02[01
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
vidareutbildning	09Q01
vidbotarupplysingar	00g01
vidburdir	0=`01
viden	06m01
videreuddannelse	08K01
videreutdanning	01d01
vidhengi	09]01
vidurkenningar	01101
vie associative	00]01
vie citoyenne	00]01
vie professionnelle	00^01
vieraat kielet	0<001
vinna	03401
vispariga informacija	0<a01
vispārīga informācija	0<a01
visuomenine veikla	0>j01
visuomeninė veikla	0>j01
vitenskapelige publikasjoner	04;01
vitnemaal	03A01
vitnemal	03A01
vitnemål	03A01
vivencia profissional	02n01
vivência profissional	02n01
vizsgak	04801
vizsgák	04801
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
vodicske opravnenie	0D101
vodicske preukazy	0D101
vodicsky preukaz	0D101
vodičské oprávnenie	0D101
vodičské preukazy	0D101
vodičský preukaz	0D101
volnocasove aktivity	0<J02
volnočasové aktivity	0<L01
volny cas	0<J02
volný čas	0<L01
volontaerarbete	08\01
volontaersarbete	08\01
volontararbete	08\01
volontariat	00]01
volontariato	03101
volontarjat	03301
volontarsarbete	08\01
volonterske aktivnosti	0;I01
volonterski rad	08602
volontersko iskustvo	08602
volontiranje	08602
volontärarbete	08\01
volontärsarbete	08\01
voluntariado	0D202
voluntariados	00H01
voluntariat	0D402
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
vottanir	0=@01
vottord	0=@01
vottorð	0=@01
vottun	0=@01
vozacka dozvola	0D602
vozacke dozvole	0D602
vozačka dozvola	0D602
vozačke dozvole	0D602
vozniski izpit	0D801
voznisko dovoljenje	0D801
vozniški izpit	0D801
vozniško dovoljenje	0D801
voľnočasové aktivity	0<M01
voľný čas	0<M01
vreemde talen	01a01
vrije tijd	0:@01
vrijetijdsbesteding	0:@01
vrijwillige inzet	00[01
vrijwilligerservaring	00[01
vrijwilligerswerk	00[01
vybrane projekty	0AP02
vybrané projekty	0AP02
vyskum	0>d01
vyskumne projekty	0>d01
vyzkum	0>g01
vyzkumne projekty	0>g01
vyznamenani	07i01
vyznamenania	0>L01
vyznamenání	07i01
vyznamne projekty	0AP02
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
værktøjer	06m01
végzettség	08S01
végzettségek	08S01
võtmeoskused	02a01
võõrkeeled	0;k01
výskum	0>d01
výskumné projekty	0>d01
výzkum	0>g01
výzkumné projekty	0>g01
významné projekty	0AP02
văn bằng chứng chỉ	03U01
vēlamais amats	06[01
vēlamais darbs	06[01
vēlamā darba vieta	06[01
vēlmes	06[01
về bản thân	03S01
về tôi	03S01
vị trí mong muốn	06301
vị trí ứng tuyển	06301
warsztaty	07K01
was ich suche	01l01
wat ik zoek	01X01
wazniejsze projekty	03M01
ważniejsze projekty	03M01
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
websites	0D902
weby	0>Q02
wedstrijden	03_01
weiterbildung	03601
weiterbildung und kurse	03601
weiterbildungen	03601
weiterbildungen und seminare	03601
weiterbildungskurse	03601
weitere angaben	07D01
weitere informationen	07D01
weitere kenntnisse	03f01
weitere sprachen	09T01
weitere stationen	02901
weitere taetigkeiten	02901
weitere tatigkeiten	02901
weitere tätigkeiten	02901
weiteres	07D01
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
wie ben ik	07U01
wiedza	07L01
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
workshop	0=501
workshops	0D;05
workshopy	00?02
wprowadzenie	04d01
writing	03j01
wuerdigungen	03;01
wunschberuf	01l01
wunschposition	01l01
wurdigungen	03;01
wybrane projekty	03M01
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
wystapienia	02`01
wystąpienia	02`01
würdigungen	03;01
xarxes	08a01
xarxes i afiliacions	00m01
xarxes socials	08a01
xerrades	05c01
xoghol	08g01
xoghol mixtieq	07;01
xoghol volontarju	03301
xogħol	08g01
xogħol mixtieq	07;01
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
yhdistykset	0;K01
yhdistystoiminta	01H01
yhteenveto	01[01
yhteystiedot	0:001
yhteystieto	0:001
ymislegt	00g01
ymse	01f01
yrkesbakgrund	02801
yrkeserfarenhet	02801
yrkeserfaring	01o01
yrkeskompetenser	06`01
yrkeslivserfarenhet	02801
yrkespraksis	01o01
yrkesprofil	0<n01
yrkesverksamhet	02801
ytterligare information	01n01
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
zalacznik	0D@01
zalaczniki	0D@01
zaliby	0<L01
zaliby a zajmy	0<L01
zaluby	0<M01
zamestnani	07h01
zamestnania	0>N01
zamestnanie	0>N01
zaměstnání	07h01
zanimanja	0:Z01
zaposlenja	0;902
zaposlenje	0;902
zaposlitev	06f01
zaposlitve	06f01
zaposlitvene zelje	0@D01
zaposlitvene želje	0@D01
zaposlitveni cilj	0@D01
zatrudnienie	08201
zaujmy	0<M01
zaujmy a konicky	0<M01
zaujmy a zaluby	0<M01
załącznik	0D@01
załączniki	0D@01
zdruzenja	05P01
združenja	05P01
zelena zaposlitev	0@D01
zeleno delovno mesto	0@D01
zelfbeoordeling digitale vaardigheden	06l01
zelje	0DA02
zeljena pozicija	0DC01
zeljeni posao	0>J02
zeljeno radno mesto	0DC01
zeljeno radno mjesto	0@>01
zeljeno zanimanje	0@>01
zertifikat	00=01
zertifikate	00=01
zertifikate und bescheinigungen	00=01
zertifikate und lizenzen	00=01
zertifizierung	00=01
zertifizierungen	00=01
zeugnisse	00=01
zhrnutie	0;a01
ziele	03h01
zielfunktion	01l01
zielposition	01l01
zinasanas	05C01
zinasanas un prasmes	05C01
zinatniskas publikacijas	09c01
zinios	02d01
zinios ir igudziai	02d01
zinātniskās publikācijas	09c01
zināšanas	05C01
zināšanas un prasmes	05C01
zivildienst	03:01
zkousky	04n01
zkoušky	04n01
zkusenosti	07h01
zkušenosti	07h01
znacajni projekti	0>M01
znajomosc jezykow	0:c01
znajomosc jezykow obcych	0:c01
znajomosc obslugi komputera	07L01
znajomosc oprogramowania	07L01
znajomosc programow	07L01
znajomosc technologii	07L01
znajomość języków	0:c01
znajomość języków obcych	0:c01
znajomość obsługi komputera	07L01
znajomość oprogramowania	07L01
znajomość programów	07L01
znajomość technologii	07L01
znalost jazykov	06C01
znalost jazyku	05D01
znalost jazyků	05D01
znalost pc	06S01
znalost prace na pc	06S01
znalost práce na pc	06S01
znalosti	0;A02
znalosti a dovednosti	06S01
znalosti a schopnosti	06V01
znalosti a zrucnosti	06V01
znalosti a zručnosti	06V01
znalosti jazyku	05D01
znalosti jazyků	05D01
znalosť jazykov	06C01
znanja	0C>03
znanja i vestine	07201
znanja i veštine	07201
znanja i vjestine	07301
znanja i vještine	07301
znanja in spretnosti	07101
znanja in vescine	07101
znanja in veščine	07101
znanje jezika	0;P02
znanje jezikov	0;T01
znanje stranih jezika	0;R01
znanstveni radovi	0?Q01
značajni projekti	0>M01
zrealizowane projekty	03M01
zrucnosti	06V01
zrucnosti a schopnosti	06V01
zručnosti	06V01
zručnosti a schopnosti	06V01
zu meiner person	03h01
zulassungen	00=01
zur person	01k01
zusaetzliche angaben	07D01
zusaetzliche informationen	07D01
zusaetzliche kenntnisse	03f01
zusammenfassung	03h01
zusatzausbildung	03601
zusatzausbildungen	03601
zusatzinformationen	07D01
zusatzkenntnisse	03f01
zusatzliche angaben	07D01
zusatzliche informationen	07D01
zusatzliche kenntnisse	03f01
zusatzqualifikationen	00=01
zusätzliche angaben	07D01
zusätzliche informationen	07D01
zusätzliche kenntnisse	03f01
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
éachtaí	08<01
écrits	02S01
éducation	06J01
éducation et formation	06J01
érdeklődés	08c01
érdeklődési kör	08c01
érdeklődési körök	08c01
état civil	06A01
études	06J01
études et formation	06J01
études supérieures	06J01
événements	05T01
óskastarf	0>`01
óskir um starf	0>`01
õpingud	09k01
õppimine	09k01
ödül ve başarılar	03W01
ödüller	03W01
ödüller ve başarılar	03W01
ödüllerim	03W01
ökuréttindi	04101
ökuskírteini	04101
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
összefoglalás	03d01
összefoglaló	03d01
ösztöndíjak	07501
ösztöndíjak és díjak	07501
övrig arbetslivserfarenhet	02801
övrig information	01n01
övrig utbildning	09Q01
övriga färdigheter	06`01
övriga kunskaper	06`01
övriga meriter	01n01
övriga meriter och kunskaper	06`01
övriga uppgifter	01n01
övriga upplysningar	01n01
övriga utbildningar	09Q01
övrigt	01n01
övrigt engagemang	08\01
özet	01W01
özgeçmiş özeti	01W01
öğrenim	01<01
öğrenim bilgileri	01<01
öğrenim durumu	01<01
ønska stilling	0;W01
ønsker	0;i02
ønsket job	0;X01
ønsket jobb	0;W01
ønsket stilling	0;i02
øvrig	01f01
øvrig erhvervserfaring	02401
øvrig informasjon	01f01
øvrige ferdigheter	01e01
øvrige kompetencer	06m01
øvrige kurser	08K01
øvrige oplysninger	01b01
øvrige opplysninger	01f01
øvrigt	01b01
úspechy	0>L01
úspechy a ocenenia	0>L01
úspěchy	07i01
úspěchy a ocenění	07i01
útgefið efni	04701
úvod	0>>02
účast na konferencích	01F01
účasť na konferenciách	0<<01
über mich	03h01
überblick	03h01
übriges	07D01
ücret beklentisi	02J01
ühingud	0=601
ühiskondlik aktiivsus	0B701
ühiskondlik tegevus	0B701
üldandmed	0;701
üritused	0<l01
üyelik	06g01
üyelikler	06g01
üyeliklerim	06g01
ýmislegt	00g01
þekking	09701
þjálfun	08Z01
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
ďalšie	06T01
ďalšie informácie	06T01
ďalšie vzdelávanie	06U01
ďalšie znalosti	06V01
ďalšie údaje	06T01
điểm mạnh	03S01
đào tạo	03T01
đào tạo bổ sung	04F01
đào tạo và khóa học	04F01
đính kèm	07701
đôi nét về bản thân	03S01
đề tài nghiên cứu	04E01
ħiliet	09_01
ħiliet diġitali	09_01
ħiliet fil-kompjuter	09_01
ħiliet lingwistiċi	0:201
ħiliet personali	09_01
ħiliet professjonali	09_01
ħiliet tal-lingwa	0:201
ħiliet tekniċi	09_01
ħin liberu	06e01
īss apraksts	02A01
īsumā par mani	02A01
įgytas išsilavinimas	0:]01
įgyvendinti projektai	02e01
įgūdžiai	02d01
įgūdžiai ir gebėjimai	02d01
įrankiai	02d01
įvadas	02<01
įvairūs	0;F01
įvertinimai	02;01
řidičské oprávnění	0Ai01
řidičské průkazy	0Ai01
řidičský průkaz	0Ai01
ścieżka edukacyjna	08H01
świadectwa	05:01
škola	0DD03
školenia	06U01
školenia a kurzy	06U01
školení	00>01
školení a kurzy	00>01
školovanje	01C02
školy	0B^02
šolanje	01B01
šole	01B01
štipendije	07j01
štipendiá	0>L01
študentsko delo	06f01
študij	01B01
štúdium	01;01
švietimas	0:]01
żvilupp professjonali	0<m01
želena zaposlitev	0@D01
želeno delovno mesto	0@D01
želje	0DA02
željena pozicija	0DC01
željeni posao	0>J02
željeno radno mesto	0DC01
željeno radno mjesto	0@>01
željeno zanimanje	0@>01
žinios	02d01
žinios ir įgūdžiai	02d01
άδεια οδήγησησ	0DG01
άδειεσ	0DH01
άδειεσ άσκησησ επαγγέλματοσ	0DH01
άδειεσ και πιστοποιήσεισ	0DH01
άδειεσ οδήγησησ	0DG01
άλλα	0DI01
άλλα ενδιαφέροντα	0DJ01
άλλα στοιχεία	0DI01
άλλεσ δεξιότητεσ	0DK01
άλλεσ πληροφορίεσ	0DI01
άρθρα	0DL01
έγγραφα	0DM01
έργα	0DN01
έρευνα	0DN01
αδεια οδηγησησ	0DG01
αδειεσ	0DH01
αδειεσ ασκησησ επαγγελματοσ	0DH01
αδειεσ και πιστοποιησεισ	0DH01
αδειεσ οδηγησησ	0DG01
ακαδημαικεσ σπουδεσ	0DO01
ακαδημαικη εκπαιδευση	0DO01
ακαδημαικο υποβαθρο	0DO01
ακαδημαϊκέσ σπουδέσ	0DO01
ακαδημαϊκή εκπαίδευση	0DO01
ακαδημαϊκό υπόβαθρο	0DO01
αλλα	0DI01
αλλα ενδιαφεροντα	0DJ01
αλλα στοιχεια	0DI01
αλλεσ δεξιοτητεσ	0DK01
αλλεσ πληροφοριεσ	0DI01
ανακοινωσεισ	0DL01
ανακοινώσεισ	0DL01
αναφορέσ	0DP01
αναφορεσ	0DP01
απασχοληση	0DQ01
απασχόληση	0DQ01
αρθρα	0DL01
ατομικά στοιχεία	0DR01
ατομικα στοιχεια	0DR01
αυτοαξιολογηση ψηφιακων δεξιοτητων	0DS01
αυτοαξιολόγηση ψηφιακών δεξιοτήτων	0DS01
βασικά στοιχεία	0DR01
βασικέσ δεξιότητεσ	0DK01
βασικα στοιχεια	0DR01
βασικεσ δεξιοτητεσ	0DK01
βεβαιωσεισ	0DH01
βεβαιώσεισ	0DH01
βιβλία	0DL01
βιβλια	0DL01
βραβεία	0DT01
βραβεία και διακρίσεισ	0DT01
βραβεια	0DT01
βραβεια και διακρισεισ	0DT01
γενικά στοιχεία	0DR01
γενικα στοιχεια	0DR01
για μένα	0DU01
για μενα	0DU01
γλωσσεσ	0DV01
γλωσσεσ προγραμματισμου	0DK01
γλωσσικέσ δεξιότητεσ	0DV01
γλωσσικέσ ικανότητεσ	0DV01
γλωσσικεσ δεξιοτητεσ	0DV01
γλωσσικεσ ικανοτητεσ	0DV01
γλωσσομάθεια	0DV01
γλωσσομαθεια	0DV01
γλώσσεσ	0DV01
γλώσσεσ προγραμματισμού	0DK01
γνωσεισ	0DK01
γνωσεισ η υ	0DK01
γνωσεισ και δεξιοτητεσ	0DK01
γνωσεισ πληροφορικησ	0DK01
γνωσεισ υπολογιστων	0DK01
γνωση γλωσσων	0DV01
γνωση η υ	0DK01
γνωση ξενων γλωσσων	0DV01
γνώσεισ	0DK01
γνώσεισ η/υ	0DK01
γνώσεισ και δεξιότητεσ	0DK01
γνώσεισ πληροφορικήσ	0DK01
γνώσεισ υπολογιστών	0DK01
γνώση γλωσσών	0DV01
γνώση η/υ	0DK01
γνώση ξένων γλωσσών	0DV01
δίκτυα	0DW01
δίκτυα και συμμετοχέσ	0DX01
δίπλωμα οδήγησησ	0DG01
δεξιοτητεσ	0DK01
δεξιοτητεσ η υ	0DK01
δεξιοτητεσ και ικανοτητεσ	0DK01
δεξιότητεσ	0DK01
δεξιότητεσ η/υ	0DK01
δεξιότητεσ και ικανότητεσ	0DK01
δημοσιευσεισ	0DL01
δημοσιευσεισ και ομιλιεσ	0DL01
δημοσιεύσεισ	0DL01
δημοσιεύσεισ και ομιλίεσ	0DL01
διάφορα	0DI01
διαγωνισμοί	0DT01
διαγωνισμοι	0DT01
διαθεσιμοτητα	0DY01
διαθεσιμότητα	0DY01
διακρίσεισ	0DT01
διακρίσεισ και βραβεία	0DT01
διακρισεισ	0DT01
διακρισεισ και βραβεια	0DT01
διαλέξεισ	0DZ01
διαλεξεισ	0DZ01
διαφορα	0DI01
διδακτική εμπειρία	0DQ01
διδακτικη εμπειρια	0DQ01
δικτυα	0DW01
δικτυα και συμμετοχεσ	0DX01
διπλωμα οδηγησησ	0DG01
διπλωματα ευρεσιτεχνιασ	0DL01
διπλωματα και πιστοποιητικα	0DH01
διπλώματα ευρεσιτεχνίασ	0DL01
διπλώματα και πιστοποιητικά	0DH01
δραστηριοτητεσ	0D[01
δραστηριοτητεσ και ενδιαφεροντα	0DJ01
δραστηριότητεσ	0D[01
δραστηριότητεσ και ενδιαφέροντα	0DJ01
εγγραφα	0DM01
εθελοντικέσ δράσεισ	0D[01
εθελοντικέσ δραστηριότητεσ	0D[01
εθελοντική δράση	0D[01
εθελοντική εμπειρία	0D[01
εθελοντική εργασία	0D[01
εθελοντικεσ δρασεισ	0D[01
εθελοντικεσ δραστηριοτητεσ	0D[01
εθελοντικη δραση	0D[01
εθελοντικη εμπειρια	0D[01
εθελοντικη εργασια	0D[01
εθελοντισμοσ	0D[01
εθελοντισμόσ	0D[01
εισαγωγή	0DU01
εισαγωγη	0DU01
εισηγήσεισ	0DL01
εισηγησεισ	0DL01
εκδηλωσεισ	0DZ01
εκδηλώσεισ	0DZ01
εκπαίδευση	0DO01
εκπαίδευση και κατάρτιση	0DO01
εκπαιδευση	0DO01
εκπαιδευση και καταρτιση	0DO01
εκπαιδευτικά σεμινάρια	0D\01
εκπαιδευτικα σεμιναρια	0D\01
εκπαιδευτικο υποβαθρο	0DO01
εκπαιδευτικό υπόβαθρο	0DO01
ελευθεροσ χρονοσ	0DJ01
ελεύθεροσ χρόνοσ	0DJ01
εμπειρία	0DQ01
εμπειρια	0DQ01
ενδιαφέροντα	0DJ01
ενδιαφέροντα και χόμπι	0DJ01
ενδιαφεροντα	0DJ01
ενδιαφεροντα και χομπι	0DJ01
επαγγελματικέσ δεξιότητεσ	0DK01
επαγγελματικέσ ενώσεισ	0DX01
επαγγελματικέσ πιστοποιήσεισ	0DH01
επαγγελματική δραστηριότητα	0DQ01
επαγγελματική εμπειρία	0DQ01
επαγγελματική κατάρτιση	0D\01
επαγγελματική πείρα	0DQ01
επαγγελματική πορεία	0DQ01
επαγγελματική σταδιοδρομία	0DQ01
επαγγελματικεσ δεξιοτητεσ	0DK01
επαγγελματικεσ ενωσεισ	0DX01
επαγγελματικεσ πιστοποιησεισ	0DH01
επαγγελματικη δραστηριοτητα	0DQ01
επαγγελματικη εμπειρια	0DQ01
επαγγελματικη καταρτιση	0D\01
επαγγελματικη πειρα	0DQ01
επαγγελματικη πορεια	0DQ01
επαγγελματικη σταδιοδρομια	0DQ01
επαγγελματικο ιστορικο	0DQ01
επαγγελματικο προφιλ	0DU01
επαγγελματικοί στόχοι	0DY01
επαγγελματικοί σύλλογοι	0DX01
επαγγελματικοι στοχοι	0DY01
επαγγελματικοι συλλογοι	0DX01
επαγγελματικοσ στοχοσ	0DU01
επαγγελματικό ιστορικό	0DQ01
επαγγελματικό προφίλ	0DU01
επαγγελματικόσ στόχοσ	0DU01
επιδιωκομενη θεση	0DY01
επιδιωκόμενη θέση	0DY01
επιθυμητή απασχόληση	0DY01
επιθυμητή εργασία	0DY01
επιθυμητή θέση	0DY01
επιθυμητη απασχοληση	0DY01
επιθυμητη εργασια	0DY01
επιθυμητη θεση	0DY01
επικοινωνία	0DR01
επικοινωνια	0DR01
επιλεγμένα έργα	0DN01
επιλεγμενα εργα	0DN01
επιμορφωσεισ	0D\01
επιμορφωση	0D\01
επιμορφωτικά σεμινάρια	0D\01
επιμορφωτικα σεμιναρια	0D\01
επιμορφώσεισ	0D\01
επιμόρφωση	0D\01
επιπλέον πληροφορίεσ	0DI01
επιπλεον πληροφοριεσ	0DI01
επιστημονικέσ δημοσιεύσεισ	0DL01
επιστημονικεσ δημοσιευσεισ	0DL01
επιστολή κινήτρων	0D]01
επιστολη κινητρων	0D]01
επιτευγματα	0DT01
επιτεύγματα	0DT01
εργα	0DN01
εργαλεία	0DK01
εργαλεια	0DK01
εργασία	0DQ01
εργασια	0DQ01
εργασιακή εμπειρία	0DQ01
εργασιακή πείρα	0DQ01
εργασιακη εμπειρια	0DQ01
εργασιακη πειρα	0DQ01
ερευνα	0DN01
ερευνητικά έργα	0DN01
ερευνητικά ενδιαφέροντα	0DJ01
ερευνητικα ενδιαφεροντα	0DJ01
ερευνητικα εργα	0DN01
ηλεκτρονικοί υπολογιστέσ	0DK01
ηλεκτρονικοι υπολογιστεσ	0DK01
ημερίδεσ	0DZ01
ημεριδεσ	0DZ01
ιδιοτητα μελουσ	0DX01
ιδιότητα μέλουσ	0DX01
ικανοτητεσ	0DK01
ικανοτητεσ και δεξιοτητεσ	0DK01
ικανότητεσ	0DK01
ικανότητεσ και δεξιότητεσ	0DK01
ιστοσελίδεσ	0DW01
ιστοσελιδεσ	0DW01
καριέρα	0DQ01
καριερα	0DQ01
κατάρτιση	0D\01
καταρτιση	0D\01
κοινωνικά δίκτυα	0DW01
κοινωνική δράση	0D[01
κοινωνικα δικτυα	0DW01
κοινωνικη δραση	0D[01
λίγα λόγια για εμένα	0DU01
λίγα λόγια για μένα	0DU01
λιγα λογια για εμενα	0DU01
λιγα λογια για μενα	0DU01
λοιπά	0DI01
λοιπά στοιχεία	0DI01
λοιπέσ δεξιότητεσ	0DK01
λοιπέσ πληροφορίεσ	0DI01
λοιπα	0DI01
λοιπα στοιχεια	0DI01
λοιπεσ δεξιοτητεσ	0DK01
λοιπεσ πληροφοριεσ	0DI01
μέλοσ επαγγελματικών φορέων	0DX01
μέλοσ οργανώσεων	0DX01
μέσα κοινωνικήσ δικτύωσησ	0DW01
μαθήματα	0D\01
μαθηματα	0D\01
μελοσ επαγγελματικων φορεων	0DX01
μελοσ οργανωσεων	0DX01
μεσα κοινωνικησ δικτυωσησ	0DW01
μορφωση	0DO01
μορφωση και καταρτιση	0DO01
μόρφωση	0DO01
μόρφωση και κατάρτιση	0DO01
ξένεσ γλώσσεσ	0DV01
ξενεσ γλωσσεσ	0DV01
ομιλίεσ	0DL01
ομιλιεσ	0DL01
παράρτημα	0DM01
παραπομπέσ	0DP01
παραπομπεσ	0DP01
παραρτήματα	0DM01
παραρτημα	0DM01
παραρτηματα	0DM01
παρουσίαση	0DU01
παρουσιάσεισ	0DL01
παρουσιασεισ	0DL01
παρουσιαση	0DU01
περίληψη	0DU01
περιληψη	0DU01
πιστοποιήσεισ	0DH01
πιστοποιησεισ	0DH01
πιστοποιητικά	0DH01
πιστοποιητικα	0DH01
πληροφορική	0DK01
πληροφορικη	0DK01
ποια είμαι	0DU01
ποια ειμαι	0DU01
ποιοσ είμαι	0DU01
ποιοσ ειμαι	0DU01
πορτφολιο	0DN01
πορτφόλιο	0DN01
πρακτική άσκηση	0DQ01
πρακτικη ασκηση	0DQ01
προσθετεσ πληροφοριεσ	0DI01
προσθετη εκπαιδευση	0D\01
προσοντα	0DK01
προσωπα για συστασεισ	0DP01
προσωπικά έργα	0DN01
προσωπικά δεδομένα	0DR01
προσωπικά ενδιαφέροντα	0DJ01
προσωπικά στοιχεία	0DR01
προσωπικέσ δεξιότητεσ	0DK01
προσωπικέσ πληροφορίεσ	0DR01
προσωπικα δεδομενα	0DR01
προσωπικα ενδιαφεροντα	0DJ01
προσωπικα εργα	0DN01
προσωπικα στοιχεια	0DR01
προσωπικεσ δεξιοτητεσ	0DK01
προσωπικεσ πληροφοριεσ	0DR01
προσωπικο προφιλ	0DU01
προσωπικό προφίλ	0DU01
προσόντα	0DK01
προτζεκτ	0DN01
προτιμήσεισ	0DY01
προτιμησεισ	0DY01
προυπηρεσια	0DQ01
προφίλ	0DU01
προφίλ στο διαδίκτυο	0DW01
προφιλ	0DU01
προφιλ στο διαδικτυο	0DW01
προϋπηρεσία	0DQ01
πρόσθετεσ πληροφορίεσ	0DI01
πρόσθετη εκπαίδευση	0D\01
πρόσωπα για συστάσεισ	0DP01
πρότζεκτ	0DN01
σεμινάρια	0DZ01
σεμινάρια - επιμόρφωση	0D\01
σεμινάρια και επιμόρφωση	0D\01
σεμινάρια και συνέδρια	0DZ01
σεμιναρια	0DZ01
σεμιναρια επιμορφωση	0D\01
σεμιναρια και επιμορφωση	0D\01
σεμιναρια και συνεδρια	0DZ01
σημαντικά έργα	0DN01
σημαντικα εργα	0DN01
σπουδέσ	0DO01
σπουδέσ και κατάρτιση	0DO01
σπουδεσ	0DO01
σπουδεσ και καταρτιση	0DO01
στοιχεία	0DR01
στοιχεία επικοινωνίασ	0DR01
στοιχεια	0DR01
στοιχεια επικοινωνιασ	0DR01
στοχοσ	0DU01
στόχοσ	0DU01
συγγραφικο εργο	0DL01
συγγραφικό έργο	0DL01
συλλογοι	0DX01
συμμετοχή σε έργα	0DN01
συμμετοχή σε συλλόγουσ	0DX01
συμμετοχή σε συνέδρια	0DZ01
συμμετοχη σε εργα	0DN01
συμμετοχη σε συλλογουσ	0DX01
συμμετοχη σε συνεδρια	0DZ01
συμπληρωματικέσ πληροφορίεσ	0DI01
συμπληρωματικεσ πληροφοριεσ	0DI01
συνέδρια	0DZ01
συνέδρια - σεμινάρια	0DZ01
συνέδρια και σεμινάρια	0DZ01
συνδεσμοι	0DW01
συνεδρια	0DZ01
συνεδρια και σεμιναρια	0DZ01
συνεδρια σεμιναρια	0DZ01
συνεχιζομενη εκπαιδευση	0D\01
συνεχιζόμενη εκπαίδευση	0D\01
συνημμένα	0DM01
συνημμένα έγγραφα	0DM01
συνημμενα	0DM01
συνημμενα εγγραφα	0DM01
συνοδευτική επιστολή	0D]01
συνοδευτικη επιστολη	0D]01
συνοπτικο προφιλ	0DU01
συνοπτικό προφίλ	0DU01
συνοψη	0DU01
συστάσεισ	0DP01
συστάσεισ - αναφορέσ	0DP01
συστασεισ	0DP01
συστασεισ αναφορεσ	0DP01
συστατικέσ επιστολέσ	0DP01
συστατικεσ επιστολεσ	0DP01
σχετικά με εμένα	0DU01
σχετικα με εμενα	0DU01
σύλλογοι	0DX01
σύνδεσμοι	0DW01
σύνοψη	0DU01
τίτλοι σπουδών	0DO01
τεχνικέσ γνώσεισ	0DK01
τεχνικέσ δεξιότητεσ	0DK01
τεχνικεσ γνωσεισ	0DK01
τεχνικεσ δεξιοτητεσ	0DK01
τεχνολογίεσ	0DK01
τεχνολογιεσ	0DK01
τιμητικέσ διακρίσεισ	0DT01
τιμητικεσ διακρισεισ	0DT01
τιτλοι σπουδων	0DO01
υποτροφίεσ	0DT01
υποτροφίεσ και βραβεία	0DT01
υποτροφιεσ	0DT01
υποτροφιεσ και βραβεια	0DT01
χαρτοφυλάκιο	0DN01
χαρτοφυλακιο	0DN01
χομπι	0DJ01
χόμπι	0DJ01
ψηφιακέσ δεξιότητεσ	0DK01
ψηφιακεσ δεξιοτητεσ	0DK01
академическое образование	0D^01
академично образование	0D_01
академско образовање	0D`01
алати	0Da01
анкетные данные	0Db01
анкетні дані	0Dc01
асоціації	0Dd01
ассоциации	0De01
аттестации	0Df01
бажана посада	0Dg01
бажана посада та зарплата	0Dg01
бажана робота	0Dg01
базова освіта	0Dh01
базовое образование	0D^01
более ранний опыт	0Di01
важнији пројекти	0Dj01
ваннаставне активности	0Dk01
введение	0Dl01
везе	0Dm01
вештине	0Da01
виступи	0Dn01
виступи та публікації	0Dn01
висше образование	0D_01
вища освіта	0Dh01
вкладення	0Do01
владеене на езици	0E001
владение иностранными языками	0E101
владение компьютером	0E201
владение языками	0E101
власні проекти	0E301
власні проєкти	0E301
вложения	0E401
вміння	0E501
вміння та навички	0E501
вне работы	0E601
внеучебная деятельность	0E701
водительские права	0E801
водительский стаж	0E801
водительское удостоверение	0E801
водійське посвідчення	0E901
водійські права	0E901
возачка дозвола	0E:01
возачке дозволе	0E:01
володіння комп'ютером	0E501
володіння мовами	0E;01
волонтерская деятельность	0E701
волонтерски рад	0Dk01
волонтерский опыт	0E701
волонтерско искуство	0Dk01
волонтерство	0E<02
волонтерська діяльність	0E>01
волонтерський досвід	0E>01
волонтирање	0Dk01
волонтёрская деятельность	0E701
волонтёрский опыт	0E701
волонтёрство	0E701
връзки	0E?01
въведение	0E@01
выступления	0EA01
высшее образование	0D^01
відгуки	0EB01
відзнаки	0EC01
відзнаки та нагороди	0EC01
вільний час	0ED01
грамоти	0EE01
гранти	0EC01
гранты	0EF01
громадська активність	0E>01
громадська діяльність	0E>01
данни за контакт	0EG01
дигиталне вештине	0Da01
дигитални умения	0EH01
дипломи	0EI01
дипломи и сертификати	0EI01
дипломи та сертифікати	0EJ01
дипломы и сертификаты	0Df01
доброволен труд	0EK01
доброволческа дейност	0EK01
доброволчески опит	0EK01
доброволчество	0EK01
добровольчество	0E701
добровољни рад	0Dk01
догађаји	0EL01
додатки	0Do01
додаткова освіта	0EM01
додаткова інформація	0EN01
додаткове навчання	0EM01
додатково	0EN01
додаткові відомості	0EN01
додаткові навички	0E501
додатна едукација	0EO01
додатне информације	0EP01
додатни подаци	0EP01
дозволе	0EQ01
доклади	0ER01
доклады	0EA01
доклады и публикации	0EA01
документа	0ES01
документи	0ET02
документы	0E401
доповіді	0Dn01
дополнительная информация	0EV01
дополнительно	0EV01
дополнительно о себе	0Dl01
дополнительное образование	0EW01
дополнительное обучение	0EW01
дополнительные навыки	0E201
дополнительные сведения	0EV01
допуски	0Df01
допълнителна информация	0EX01
допълнителна квалификация	0EY01
допълнителни данни	0EX01
допълнителни обучения	0EY01
допълнителни сведения	0EX01
досвід	0EZ01
досвід викладання	0EZ01
досвід проєктів	0E301
досвід роботи	0EZ01
дослідження	0E301
достигнућа	0E[01
достижения	0EF01
достижения и награды	0EF01
доступност	0E\01
досягнення	0EC01
друга информация	0EX01
другая информация	0EV01
други	0EX01
други данни	0EX01
други умения	0EH01
друго	0E]02
другое	0EV01
друштвене активности	0Dk01
друштвене мреже	0Dm01
друштвени ангажман	0Dk01
едукације	0EO01
езикови компетенции	0E001
езикови познания	0E001
езикови умения	0E001
езици	0E001
желаемая должность	0E_01
желаемая должность и зарплата	0E_01
желаемая работа	0E_01
желана длъжност	0E`01
желана позиция	0E`01
желана работа	0E`01
жеље	0E\01
жељена позиција	0E\01
жељени посао	0E\01
жељено радно место	0E\01
за контакт	0EG01
за мен	0E@01
загальна інформація	0Dc01
загальний огляд	0Ea01
загальні відомості	0Dc01
заетост	0Eb01
запослења	0Ec01
запослење	0Ec01
заслуги	0EF01
заходи	0Ed01
захоплення	0ED01
знание иностранных языков	0E101
знание программ	0E201
знание языков	0E101
знания	0Ee02
знания и навыки	0E201
знания и умения	0EH01
знання	0E501
знання мов	0E;01
знання та навички	0E501
знання іноземних мов	0E;01
знања	0Da01
знања и вештине	0Da01
знање страних језика	0Eg01
знање језика	0Eg01
изабрани пројекти	0Dj01
избрани проекти	0Eh01
извънкласни дейности	0EK01
излагања	0Ei01
изследователски проекти	0Eh01
иное	0EV01
иностранные языки	0E101
иностранный язык	0E101
инструменти	0EH01
инструменты	0E201
интереси	0Ej02
интереси и хобита	0El01
интересовања	0Em01
интересовања и хобији	0Em01
интересы	0E601
интересы и увлечения	0E601
интересы и хобби	0E601
искуство	0Ec01
исследования	0?O01
история работы	0Di01
истраживачки пројекти	0Dj01
истраживања	0Dj01
ищу работу	0E_01
кар'єра	0EZ01
кар'єрні цілі	0Dg01
кариера	0Eb01
кариерни цели	0E`01
каријера	0Ec01
карьера	0Di01
карьерные цели	0E_01
карьерный путь	0Di01
квалификации	0EI01
квалификационни курсове	0EY01
квалификация	0Ee02
ключевая информация	0Dl01
ключевые достижения	0EF01
ключевые компетенции	0E201
ключевые навыки	0E201
ключевые проекты	0?O01
ключови умения	0EH01
ключові компетенції	0E501
ключові навички	0E501
ключові проєкти	0E301
книги	0En03
ко сам ја	0F101
кой съм аз	0E@01
комерційний досвід	0EZ01
коммерческий опыт	0Di01
коммерческий опыт работы	0Di01
комп'ютерні навички	0E501
компетентності	0E501
компетенции	0Ee02
компетенције	0Da01
компетенції	0E501
компьютерные навыки	0E201
компьютерные программы	0E201
компютърна грамотност	0EH01
компютърни умения	0EH01
конгреси	0EL01
конкурси	0F202
конкурсы	0EF01
контакт	0F402
контакт информације	0F601
контакт подаци	0F601
контакти	0F703
контактна информация	0EG01
контактна інформація	0Dc01
контактная информация	0Db01
контактные данные	0Db01
контактні дані	0Dc01
контакты	0Db01
конференции	0F:02
конференции и семинари	0F<01
конференции и семинары	0F=01
конференције	0EL01
конференције и семинари	0EL01
конференції	0Ed01
конференції та семінари	0Ed01
коротке резюме	0Ea01
короткий опис	0Ea01
коротко	0Ea01
коротко о себе	0Dl01
коротко про себе	0Ea01
кратка биографија	0F101
краткая биография	0Dl01
краткая информация	0Dl01
кратко	0Dl01
кратко о себе	0Dl01
кратко представяне	0E@01
кратко резюме	0E@01
краткое резюме	0Dl01
курсеви	0EO01
курсеви и обуке	0EO01
курси	0EM01
курси підвищення кваліфікації	0EM01
курси та семінари	0EM01
курси та тренінги	0EM01
курси тренінги	0EM01
курси тренінги сертифікати	0EM01
курси, тренінги	0EM01
курси, тренінги, сертифікати	0EM01
курсове	0EY01
курсове и обучения	0EY01
курсы	0EW01
курсы и семинары	0EW01
курсы и тренинги	0EW01
курсы повышения квалификации	0EW01
кључне вештине	0Da01
лекции	0ER01
линкове	0E?01
линкови	0Dm01
лицензи	0EI01
лицензии	0Df01
лицензии и сертификаты	0Df01
лиценце	0EQ01
лиценце и сертификати	0EQ01
личен профил	0E@01
лична интересовања	0Em01
лична информация	0EG01
личная информация	0Db01
личне вештине	0Da01
личне информације	0F601
личне особине	0F101
лични данни	0EG01
лични интереси	0El01
лични подаци	0F601
лични проекти	0Eh01
лични профил	0F101
лични пројекти	0Dj01
лични умения	0EH01
лични умения и компетенции	0EH01
личностни качества	0E@01
личные данные	0Db01
личные интересы	0E601
личные качества	0Dl01
личные навыки	0E201
личные проекты	0?O01
личные сведения	0Db01
ліцензії	0EJ01
ліцензії та сертифікати	0EJ01
м'які навички	0E501
мероприятия	0F=01
места работы	0Di01
места работы и должности	0Di01
место работы	0Di01
месторабота	0Eb01
мета	0Ea01
мета пошуку роботи	0Dg01
мова	0E;01
мови	0E;01
мови програмування	0E501
мовні навички	0E;01
мои проекты	0?O01
мотивационно писмо	0F>01
мотивационное письмо	0F?01
мотивационо писмо	0F@01
мотиваційний лист	0FA01
місце роботи	0EZ01
місця роботи	0EZ01
навички	0E501
навички та вміння	0E501
навчальні проєкти	0E301
навчання	0Dh01
навыки	0E201
навыки и умения	0E201
нагороди	0EC01
нагороди та відзнаки	0EC01
нагороди та досягнення	0EC01
нагороди і відзнаки	0EC01
награде	0E[01
награде и признања	0E[01
награди	0EE01
награди и отличия	0EE01
награди и постижения	0EE01
награды	0EF01
награды и достижения	0EF01
награды и премии	0EF01
накратко	0E@01
накратко за мен	0E@01
наукові конференції	0Ed01
наукові праці	0Dn01
наукові публікації	0Dn01
наукові інтереси	0ED01
научни изследвания	0Eh01
научни конференции	0F<01
научни публикации	0ER01
научни радови	0Ei01
научни трудове	0ER01
научные интересы	0E601
научные конференции	0F=01
научные проекты	0?O01
научные публикации	0EA01
научные работы	0EA01
научные труды	0EA01
немного о себе	0Dl01
о мени	0F101
о себе	0Dl01
обо мне	0Dl01
обобщение	0E@01
образование	0FB02
образование и квалификация	0FB02
образование и обучение	0FB02
образование и подготовка	0D^01
образователна степен	0D_01
образовање	0D`01
образовање и обука	0D`01
обуке	0EO01
обучение	0FB02
обучения	0EY01
обучения и курсове	0EY01
обща информация	0EG01
общая информация	0Db01
обществена дейност	0EK01
общественная деятельность	0E701
общественная работа	0E701
общие сведения	0Db01
објаве	0Ei01
објављени радови	0Ei01
овлашћења	0EQ01
ожидания	0E_01
онлайн профили	0E?01
опенсорс	0?O01
описание	0Dl01
опит	0Eb01
опыт	0Di01
опыт волонтерства	0E701
опыт волонтёрства	0E701
опыт преподавания	0Di01
опыт проектов	0?O01
опыт профессиональной деятельности	0Di01
опыт работы	0Di01
опыт трудовой деятельности	0Di01
организации	0FD01
освіта	0Dh01
освіта та кваліфікація	0Dh01
освіта та навчання	0Dh01
освіта і навчання	0Dh01
основна информация	0EG01
основна освіта	0Dh01
основна інформація	0Dc01
основная информация	0Db01
основни данни	0EG01
основни подаци	0F601
основное образование	0D^01
основной опыт	0Di01
основные данные	0Db01
основные достижения	0EF01
основные навыки	0E201
основные проекты	0?O01
особе за препоруку	0FE01
особиста інформація	0Dc01
особисті дані	0Dc01
особисті проекти	0E301
особисті проєкти	0E301
особисті якості	0Ea01
особисті інтереси	0ED01
остале вештине	0Da01
остале информације	0EP01
остали подаци	0EP01
остало	0EP01
отзиви	0FF01
отзывы	0FG01
открытые проекты	0?O01
отличия	0FH02
очаквания	0E`01
очекивања	0E\01
очікування	0Dg01
патенти	0FJ03
патенты	0EA01
педагогический опыт	0Di01
персональная информация	0Db01
персональные данные	0Db01
персональні дані	0Dc01
пет проекты	0?O01
пет проєкти	0E301
пет-проекты	0?O01
пет-проєкти	0E301
печатные работы	0EA01
побажання	0Dg01
побажання до роботи	0Dg01
повишаване на квалификацията	0EY01
повышение квалификации	0EW01
повышение квалификации и курсы	0EW01
повышение квалификации курсы	0EW01
повышение квалификации, курсы	0EW01
подаци за контакт	0F601
пожелания	0E_01
пожелания к месту работы	0E_01
пожелания к работе	0E_01
позанавчальна діяльність	0E>01
познавање рада на рачунару	0Da01
познавање страних језика	0Eg01
познавање језика	0Eg01
полезные ссылки	0FM01
поощрения	0EF01
попередні місця роботи	0EZ01
попередній досвід	0EZ01
портфолио	0FN03
портфоліо	0E301
посвідчення	0EJ01
посвідчення водія	0E901
посилання	0FQ01
пословно искуство	0Ec01
постижения	0EE01
потврде	0EQ01
пошук роботи	0Dg01
права	0E801
правоспособност	0EI01
правоспособности	0EI01
пракса	0Ec01
праксе	0Ec01
практика	0FR03
практический опыт	0Di01
практичний досвід	0EZ01
предавања	0Ei01
предпочитания	0E`01
предпочтения	0E_01
представяне	0E@01
предыдущие места работы	0Di01
предыдущий опыт	0Di01
презентации	0ER01
премии	0EF01
премії	0EC01
препорука	0FE01
препоруке	0FE01
препоръка	0FF01
препоръки	0FF01
препоръчители	0FF01
претходна запослења	0Ec01
придружително писмо	0F>01
признания	0EE01
признања	0E[01
признања и награде	0E[01
прикачени файлове	0FU01
приклади робіт	0E301
прилог	0ES01
приложение	0FV02
приложения	0FV02
прилози	0ES01
примеры проектов	0?O01
примеры работ	0?O01
примеры разработки	0?O01
про мене	0Ea01
про себе	0Ea01
програми	0E501
программы	0E201
програмни езици	0EH01
програмски језици	0Da01
проект	0?O01
проекти	0FX02
проектная деятельность	0?O01
проектный опыт	0?O01
проекты	0?O01
пройденные курсы	0EW01
пропратно писмо	0F@01
професионален опит	0Eb01
професионален профил	0E@01
професионален път	0Eb01
професионална кариера	0Eb01
професионална реализация	0Eb01
професионална цел	0E@01
професионалне вештине	0Da01
професионални компетенции	0EH01
професионални организации	0FD01
професионални профил	0F101
професионални умения	0EH01
професионално искуство	0Ec01
профессиональная деятельность	0Di01
профессиональная переподготовка	0EW01
профессиональное образование	0D^01
профессиональное развитие	0EW01
профессиональное резюме	0Dl01
профессиональные знания	0E201
профессиональные компетенции	0E201
профессиональные навыки	0E201
профессиональные навыки и знания	0E201
профессиональные объединения	0De01
профессиональные сертификаты	0Df01
профессиональные сообщества	0De01
профессиональные умения	0E201
профессиональный опыт	0Di01
профессиональный профиль	0Dl01
професійна діяльність	0EZ01
професійний досвід	0EZ01
професійний профіль	0Ea01
професійний розвиток	0EM01
професійні навички	0E501
професійні об'єднання	0Dd01
професійні спільноти	0Dd01
професійні та інші навички	0E501
профил	0FZ02
профили	0F\03
профили в сети	0FM01
профили на мрежи	0Dm01
профиль	0Dl01
профіль	0Ea01
профілі	0FQ01
профілі в мережі	0FQ01
прочая информация	0EV01
прочее	0EV01
проєкти	0E301
пројекти	0Dj01
публикации	0F_02
публикации и выступления	0EA01
публикации и доклади	0ER01
публикације	0Ei01
публікації	0Dn01
публікації та виступи	0Dn01
підвищення кваліфікації	0EM01
работа	0Fa02
работен опит	0Eb01
рабочий опыт	0Di01
рад на рачунару	0Da01
радионице	0EO01
радна искуства	0Ec01
радно искуство	0Ec01
радови	0Ei01
разни	0EX01
разно	0EP01
разное	0EV01
ранние места работы	0Di01
ранний опыт	0Di01
раніше	0EZ01
рачунарске вештине	0Da01
реализирани проекти	0Eh01
реализованные проекты	0?O01
реалізовані проєкти	0E301
резиме	0F101
резюме	0Fc03
рекомендатели	0FG01
рекомендательные письма	0FG01
рекомендации	0FG01
рекомендации и отзывы	0FG01
рекомендаційні листи	0EB01
рекомендація	0EB01
рекомендації	0EB01
референси	0EB01
референсы	0FG01
референце	0FE01
референции	0FF01
робота	0EZ01
робочий досвід	0EZ01
рівень володіння мовами	0E;01
різне	0EN01
сажетак	0F101
сайти	0FQ01
сайты	0FM01
саммари	0Dl01
саммарі	0Ea01
самооценка на дигиталните умения	0Ff01
самооценка цифровых навыков	0Fg01
самооцінка цифрових навичок	0Fh01
самопрезентация	0Dl01
самопроцена дигиталних вештина	0Fi01
свидетелства	0EI01
свидетелство за управление	0Fj01
свидетелство за управление на мпс	0Fj01
свидетельства	0Df01
свободно време	0El01
свободное время	0E601
связаться со мной	0Db01
свідоцтва	0EJ01
сдружения	0FD01
семинари	0Fk02
семинари и конференции	0F<01
семинари и обуке	0EO01
семинари и обучения	0EY01
семинары	0F=01
семинары и конференции	0F=01
семинары и тренинги	0EW01
семінари	0Ed01
семінари та конференції	0Ed01
сертификати	0Fm02
сертификати и лицензи	0EI01
сертификати и лиценце	0EQ01
сертификаты	0Df01
сертификаты и лицензии	0Df01
сертификаты и удостоверения	0Df01
сертификация	0Df01
сертифікати	0EJ01
сертифікати та ліцензії	0EJ01
сертифікація	0EJ01
сильные стороны	0Dl01
сильні сторони	0Ea01
симпозиумы	0F=01
следване	0D_01
слободне активности	0Em01
слободно време	0Em01
собствени проекти	0Eh01
собственные проекты	0?O01
сопроводительное письмо	0F?01
сопствени пројекти	0Dj01
софт скиллы	0E201
софт-скиллы	0E201
социална ангажираност	0EK01
социални медии	0E?01
социални мрежи	0E?01
социальная активность	0E701
социальные сети	0FM01
соцмережі	0FQ01
соцсети	0FM01
соціальні мережі	0FQ01
списак публикација	0Ei01
список публикаций	0EA01
список публікацій	0Dn01
способности	0Fo02
спільноти	0Dd01
ссылки	0FM01
стаж	0Eb01
стажировка	0Di01
стажировки	0Di01
стажове	0Eb01
стажування	0EZ01
статии	0ER01
статті	0Dn01
статьи	0EA01
статьи и публикации	0EA01
стек	0E201
стек технологий	0E201
стек технологій	0E501
стипендии	0FH02
стипендије	0E[01
стипендії	0EC01
стислий огляд	0Ea01
страни језици	0Eg01
струковна удружења	0G101
стручна знања	0Da01
стручна спрема	0D`01
стручни испити	0EQ01
стручни скупови	0EL01
стручно искуство	0Ec01
стручно усавршавање	0EO01
студије	0D`01
супровідний лист	0FA01
суспільна діяльність	0E>01
събития	0F<01
такмичења	0E[01
тесты и экзамены	0Df01
технически умения	0EH01
технически умения и компетенции	0EH01
технические знания	0E201
технические навыки	0E201
техничке вештине	0Da01
технологии	0Ee02
технологический стек	0E201
технологије	0Da01
технології	0E501
технічні навички	0E501
тренинги	0G202
тренинги и курсы	0EW01
тренинзи	0EO01
тренінги	0EM01
тренінги та курси	0EM01
трохи про себе	0Ea01
трудов опит	0Eb01
трудов стаж	0Eb01
трудова биография	0Eb01
трудова дейност	0Eb01
трудова діяльність	0EZ01
трудовая деятельность	0Di01
трудовий досвід	0EZ01
трудовой опыт	0Di01
трудовой стаж	0Di01
търсена позиция	0E`01
уверења	0EQ01
увлечения	0G402
увлечения и интересы	0E601
увлечения и хобби	0E601
увод	0F101
удостоверения	0G602
удружења	0G101
укратко о мени	0F101
умения	0Ee02
умения и компетенции	0EH01
умения и навыки	0E201
уміння	0E501
уміння та навички	0E501
уподобання	0ED01
уровень владения языками	0E101
усавршавање	0EO01
успеси	0E[01
участие в конференции	0F<01
участие в конференциях	0F=01
участие в организациях	0De01
участие в проекти	0Eh01
участь в організаціях	0Dd01
участь у конференціях	0Ed01
учеба	0D^01
учебные заведения	0D^01
учебные проекты	0?O01
учешће на конференцијама	0EL01
учёба	0D^01
формално образовање	0D`01
хобби	0E601
хобби и интересы	0E601
хобби и увлечения	0E601
хоби	0Ej02
хоби и интереси	0El01
хобита	0El01
хобита и интереси	0El01
хобији	0Em01
хобији и интересовања	0Em01
хобі	0ED01
хобі та захоплення	0ED01
хобі та інтереси	0ED01
цел	0E@01
цель	0Dl01
цель поиска	0E_01
цель поиска работы	0E_01
цифрові навички	0E501
циљ	0F101
чланства	0G101
чланство	0G101
чланство у организацијама	0G101
чланство у удружењима	0G101
чланци	0Ei01
членства	0FD01
членство	0G803
членство в ассоциациях	0De01
членство в организации	0FD01
членство в организациях	0De01
членство в організаціях	0Dd01
членство в профессиональных организациях	0De01
чужди езици	0E001
чуждоезикова подготовка	0E001
чуждоезикови умения	0E001
школа	0D`01
школовање	0D`01
шофьорска книжка	0Fj01
шофьорски книжки	0Fj01
що вмію	0E501
экспертиза	0E201
я в сети	0FM01
язык	0E101
языки	0E101
языки программирования	0E201
языковые навыки	0E101
іноземні мови	0E;01
інструменти	0E501
інтереси	0ED01
інтереси та захоплення	0ED01
інтереси та хобі	0ED01
інша інформація	0EN01
інше	0EN01
језици	0Eg01
језичке вештине	0Eg01
אודות	0G;01
אודותיי	0G;01
אותות הצטיינות	0G<01
אחר	0G=01
איגודים מקצועיים	0G>01
אירועים	0G?01
אנשי קשר להמלצה	0G@01
ארגונים	0G>01
הוקרה	0G<01
היסטוריה תעסוקתית	0GA01
הישגים	0G<01
הכשרה	0GB01
הכשרה מקצועית	0GB01
הכשרות	0GB01
הכשרות מקצועיות	0GB01
המלצות	0G@01
הסמכות	0GC01
הסמכות ותעודות	0GC01
הסמכות מקצועיות	0GC01
העדפות	0GD01
העדפות תעסוקה	0GD01
הערכה עצמית של מיומנויות דיגיטליות	0GE01
הצטיינות	0G<01
הקדמה	0G;01
הרצאות	0GF01
השכלה	0GG01
השכלה אקדמית	0GG01
השכלה ולימודים	0GG01
השכלה פורמלית	0GG01
השתלמויות	0GB01
השתלמויות וקורסים	0GB01
השתתפות בכנסים	0G?01
התמחות	0GA01
התנדבויות	0GH01
התנדבות	0GH01
זמינות	0GD01
חברויות	0G>01
חברות באגודות	0G>01
חברות בארגונים	0G>01
חינוך	0GG01
טכנולוגיות	0GI01
ידיעת שפות	0GJ01
ידע במחשבים	0GI01
ידע ומיומנויות	0GI01
ידע טכני	0GI01
ידע מקצועי	0GI01
יישומי מחשב	0GI01
יכולות	0GI01
ימי עיון	0G?01
יצירת קשר	0GK01
כישורי שפה	0GJ01
כישורים	0GI01
כישורים אישיים	0GI01
כישורים טכניים	0GI01
כישורים מקצועיים	0GI01
כלים	0GI01
כללי	0G=01
כנסים	0G?01
כנסים והרצאות	0G?01
כנסים וסמינרים	0G?01
כתבות	0GF01
לימודים	0GG01
לימודים אקדמיים	0GG01
לינקים	0GL01
מאמרים	0GF01
מומחיות	0GI01
מחפש	0GD01
מחפשת	0GD01
מחקר	0GM01
מחשבים	0GI01
מטרה	0G;01
מטרה מקצועית	0G;01
מי אני	0G;01
מידע אישי	0GK01
מידע נוסף	0G=01
מיומנויות	0GI01
מיומנויות וכישורים	0GI01
מיומנויות מחשב	0GI01
מיזמים	0GM01
מכתב מקדים	0GN01
מכתב נלווה	0GN01
מכתבי המלצה	0G@01
מלגות	0G<01
ממליצים	0G@01
מסמכים מצורפים	0GO01
מקומות עבודה	0GA01
משרה מבוקשת	0GD01
משרה רצויה	0GD01
נוסף	0G=01
ניסיון	0GA01
ניסיון בעבודה	0GA01
ניסיון התנדבותי	0GH01
ניסיון מקצועי	0GA01
ניסיון עבודה	0GA01
ניסיון תעסוקתי	0GA01
נסיון	0GA01
נסיון מקצועי	0GA01
נסיון עבודה	0GA01
נסיון תעסוקתי	0GA01
נספחים	0GO01
נתונים אישיים	0GK01
סמינרים	0G?01
ספרים	0GF01
עבודה	0GA01
על עצמי	0G;01
עליי	0G;01
עמותות	0G>01
עניין אישי	0GP01
עשייה חברתית	0GH01
פטנטים	0GF01
פנאי	0GP01
פעילות התנדבותית	0GH01
פעילות חברתית	0GH01
פעילות קהילתית	0GH01
פרוייקטים	0GM01
פרויקט	0GM01
פרויקטי מחקר	0GM01
פרויקטים	0GM01
פרויקטים אישיים	0GM01
פרויקטים נבחרים	0GM01
פרופיל	0G;01
פרופיל אישי	0G;01
פרופיל מקצועי	0G;01
פרופילים	0GL01
פרופילים ברשת	0GL01
פרטי התקשרות	0GK01
פרטי קשר	0GK01
פרטים	0GK01
פרטים אישיים	0GK01
פרטים כלליים	0GK01
פרטים נוספים	0G=01
פרסומים	0GF01
פרסומים והרצאות	0GF01
פרסומים מדעיים	0GF01
פרסים	0G<01
פרסים והוקרה	0G<01
פרסים והצטיינות	0G<01
פרסים ומלגות	0G<01
צור קשר	0GK01
ציפיות	0GD01
צרופות	0GO01
קבצים מצורפים	0GO01
קורסים	0GB01
קורסים והכשרות	0GB01
קורסים והשתלמויות	0GB01
קישורים	0GL01
קצת עלי	0G;01
קצת עליי	0G;01
קריירה	0GA01
רישיון נהיגה	0GQ01
רישיונות	0GC01
רישיונות והסמכות	0GC01
רקע אקדמי	0GG01
רקע מקצועי	0GA01
רקע תעסוקתי	0GA01
רשיון נהיגה	0GQ01
רשתות חברתיות	0GL01
שונות	0G=01
שליטה בשפות	0GJ01
שליטה בתוכנות	0GI01
שפה	0GJ01
שפות	0GJ01
שפות זרות	0GJ01
שפות תכנות	0GI01
תארים	0GG01
תוכנות	0GI01
תחביבים	0GP01
תחביבים ותחומי עניין	0GP01
תחומי מומחיות	0GI01
תחומי עניין	0GP01
תחומי עניין ותחביבים	0GP01
תחרויות	0G<01
תיאור אישי	0G;01
תיק עבודות	0GM01
תכונות אישיות	0G;01
תמצית	0G;01
תעודה	0GC01
תעודות	0GC01
תעודות והסמכות	0GC01
תעודות מקצועיות	0GC01
תעסוקה	0GA01
תפקיד מבוקש	0GD01
תקציר	0G;01
תקציר מקצועי	0G;01
أبرز المشاريع	0GR01
أخرى	0GS01
أنشطة تطوعية	0GT01
أهم المشاريع	0GR01
إجادة اللغات	0GU01
ابرز المشاريع	0GR01
اجاده اللغات	0GU01
اخري	0GS01
الأبحاث	0GV01
الأبحاث المنشورة	0GV01
الأبحاث والمنشورات	0GV01
الأدوات	0GW01
الأعمال	0GR01
الأعمال التطوعية	0GT01
الأنشطة	0GT01
الأنشطة الاجتماعية	0GT01
الأنشطة التطوعية	0GT01
الأهداف	0GX01
الأوسمة	0GY01
الإصدارات	0GV01
الإنجازات	0GY01
الإنجازات والجوائز	0GY01
الابحاث	0GV01
الابحاث المنشوره	0GV01
الابحاث والمنشورات	0GV01
الاتصال	0GZ01
الادوات	0GW01
الاصدارات	0GV01
الاعتمادات	0G[01
الاعمال	0GR01
الاعمال التطوعيه	0GT01
الانتسابات	0G\01
الانجازات	0GY01
الانجازات والجوايز	0GY01
الانشطه	0GT01
الانشطه الاجتماعيه	0GT01
الانشطه التطوعيه	0GT01
الاهتمامات	0G]01
الاهتمامات الشخصية	0G]01
الاهتمامات الشخصيه	0G]01
الاهتمامات والهوايات	0G]01
الاهداف	0GX01
الاوسمه	0GY01
البحث العلمي	0GR01
البحوث	0GV01
البرامج	0GW01
البيانات الشخصية	0GZ01
البيانات الشخصيه	0GZ01
التاريخ المهني	0G^01
التاريخ الوظيفي	0G^01
التجارب المهنية	0G^01
التجارب المهنيه	0G^01
التجربة المهنية	0G^01
التجربه المهنيه	0G^01
التحصيل الدراسي	0G_01
التحصيل العلمي	0G_01
التدريب	0G`01
التدريب العملي	0G^01
التدريبات	0G`01
التراخيص	0G[01
التزكيات	0Ga01
التطوع	0GT01
التطوير المهني	0G`01
التعليم	0G_01
التعليم والتدريب	0G_01
التفضيلات الوظيفية	0Gb01
التفضيلات الوظيفيه	0Gb01
التقديرات	0GY01
التقنيات	0GW01
التقييم الذاتي للمهارات الرقمية	0Gc01
التقييم الذاتي للمهارات الرقميه	0Gc01
التكريم	0GY01
التكريمات	0GY01
التواصل	0GZ01
التوصيات	0Ga01
التوقعات	0Gb01
الجمعيات	0G\01
الجمعيات المهنية	0G\01
الجمعيات المهنيه	0G\01
الجوائز	0GY01
الجوائز والإنجازات	0GY01
الجوائز والتكريمات	0GY01
الجوايز	0GY01
الجوايز والانجازات	0GY01
الجوايز والتكريمات	0GY01
الحسابات	0Gd01
الخبرات	0G^01
الخبرات التطوعية	0GT01
الخبرات التطوعيه	0GT01
الخبرات السابقة	0G^01
الخبرات السابقه	0G^01
الخبرات العملية	0G^01
الخبرات العمليه	0G^01
الخبرات المهنية	0G^01
الخبرات المهنيه	0G^01
الخبرات الوظيفية	0G^01
الخبرات الوظيفيه	0G^01
الخبرات والمهارات	0GW01
الخبرة	0G^01
الخبرة العملية	0G^01
الخبرة المهنية	0G^01
الخبرة الوظيفية	0G^01
الخبره	0G^01
الخبره العمليه	0G^01
الخبره المهنيه	0G^01
الخبره الوظيفيه	0G^01
الخلفية الأكاديمية	0G_01
الخلفية التعليمية	0G_01
الخلفيه الاكاديميه	0G_01
الخلفيه التعليميه	0G_01
الدراسات	0G_01
الدراسة	0G_01
الدراسه	0G_01
الدورات	0G`01
الدورات التدريبية	0G`01
الدورات التدريبية وورش العمل	0G`01
الدورات التدريبيه	0G`01
الدورات التدريبيه وورش العمل	0G`01
الدورات المهنية	0G`01
الدورات المهنيه	0G`01
الدورات والتدريب	0G`01
الدورات وورش العمل	0G`01
الرخص	0G[01
الرخص والشهادات	0G[01
الرغبات الوظيفية	0Gb01
الرغبات الوظيفيه	0Gb01
الروابط	0Gd01
السجل الوظيفي	0G^01
السيرة الأكاديمية	0G_01
السيرة المختصرة	0GX01
السيره الاكاديميه	0G_01
السيره المختصره	0GX01
الشبكات والعضويات	0G\01
الشهادات	0G[01
الشهادات الاحترافية	0G[01
الشهادات الاحترافيه	0G[01
الشهادات العلمية	0G_01
الشهادات العلميه	0G_01
الشهادات المهنية	0G[01
الشهادات المهنية والتراخيص	0G[01
الشهادات المهنيه	0G[01
الشهادات المهنيه والتراخيص	0G[01
الشهادات والاعتمادات	0G[01
الشهادات والتراخيص	0G[01
العروض التقديمية	0GV01
العروض التقديميه	0GV01
العضويات	0G\01
العضويات المهنية	0G\01
العضويات المهنيه	0G\01
العضوية	0G\01
العضويه	0G\01
العمل	0G^01
العمل التطوعي	0GT01
العمل المجتمعي	0GT01
الفعاليات	0Ge01
القدرات	0GW01
القدرات اللغوية	0GU01
القدرات اللغويه	0GU01
الكفاءات	0GW01
الكفاءة اللغوية	0GU01
الكفاءه اللغويه	0GU01
الكفايات	0GW01
اللغات	0GU01
اللغة	0GU01
اللغه	0GU01
المؤتمرات	0Ge01
المؤتمرات والندوات	0Ge01
المؤتمرات وورش العمل	0Ge01
المؤلفات	0GV01
المؤهل العلمي	0G_01
المؤهلات	0G_01
المؤهلات الأكاديمية	0G_01
المؤهلات الدراسية	0G_01
المؤهلات العلمية	0G_01
المحاضرات	0GV01
المراجع	0Ga01
المرجعيات	0Ga01
المرفقات	0Gf01
المرفقات والوثائق	0Gf01
المرفقات والوثايق	0Gf01
المزكون	0Ga01
المستوى التعليمي	0G_01
المستوي التعليمي	0G_01
المسمى المطلوب	0Gb01
المسمي المطلوب	0Gb01
المسيرة التعليمية	0G_01
المسيرة المهنية	0G^01
المسيره التعليميه	0G_01
المسيره المهنيه	0G^01
المشاريع	0GR01
المشاريع البحثية	0GR01
المشاريع البحثيه	0GR01
المشاريع الشخصية	0GR01
المشاريع الشخصيه	0GR01
المشاريع المنجزة	0GR01
المشاريع المنجزه	0GR01
المشروعات	0GR01
المعرفون	0Ga01
المعرفين	0Ga01
المعرّفين	0Ga01
المعلومات الأساسية	0GZ01
المعلومات الاساسيه	0GZ01
المعلومات الشخصية	0GZ01
المعلومات الشخصيه	0GZ01
المقالات	0GV01
الملحقات	0Gf01
الملخص	0GX01
الملخص المهني	0GX01
الملف الشخصي	0GX01
الملفات الشخصية	0Gd01
الملفات الشخصيه	0Gd01
المنح	0GY01
المنح الدراسية	0GY01
المنح الدراسيه	0GY01
المنشورات	0GV01
المنشورات العلمية	0GV01
المنشورات العلميه	0GV01
المهارات	0GW01
المهارات الأساسية	0GW01
المهارات الاساسيه	0GW01
المهارات التقنية	0GW01
المهارات التقنيه	0GW01
المهارات الرقمية	0GW01
المهارات الرقميه	0GW01
المهارات الشخصية	0GW01
المهارات الشخصيه	0GW01
المهارات العملية	0GW01
المهارات العمليه	0GW01
المهارات الفنية	0GW01
المهارات الفنيه	0GW01
المهارات اللغوية	0GU01
المهارات اللغويه	0GU01
المهارات المهنية	0GW01
المهارات المهنيه	0GW01
المهارات الناعمة	0GW01
المهارات الناعمه	0GW01
المهارات والخبرات	0GW01
المهارات والقدرات	0GW01
الموتمرات	0Ge01
الموتمرات والندوات	0Ge01
الموتمرات وورش العمل	0Ge01
المولفات	0GV01
الموهل العلمي	0G_01
الموهلات	0G_01
الموهلات الاكاديميه	0G_01
الموهلات الدراسيه	0G_01
الموهلات العلميه	0G_01
الندوات	0Ge01
النشاط التطوعي	0GT01
النشاطات	0GT01
النشر العلمي	0GV01
الهدف	0GX01
الهدف المهني	0GX01
الهدف الوظيفي	0GX01
الهوايات	0G]01
الهوايات والاهتمامات	0G]01
الوثائق	0Gf01
الوثايق	0Gf01
الوظائف	0G^01
الوظائف السابقة	0G^01
الوظايف	0G^01
الوظايف السابقه	0G^01
الوظيفة المرغوبة	0Gb01
الوظيفة المستهدفة	0Gb01
الوظيفة المطلوبة	0Gb01
الوظيفه المرغوبه	0Gb01
الوظيفه المستهدفه	0Gb01
الوظيفه المطلوبه	0Gb01
انشطه تطوعيه	0GT01
اهتمامات	0G]01
اهتمامات شخصية	0G]01
اهتمامات شخصيه	0G]01
اهم المشاريع	0GR01
براءات الاختراع	0GV01
بيانات إضافية	0GS01
بيانات اضافيه	0GS01
بيانات الاتصال	0GZ01
بيانات التواصل	0GZ01
بيانات شخصية	0GZ01
بيانات شخصيه	0GZ01
تجربة العمل	0G^01
تجربه العمل	0G^01
تعريف	0GX01
تفضيلات العمل	0Gb01
تواصل معي	0GZ01
جهات التعريف	0Ga01
حسابات التواصل	0Gd01
حضور المؤتمرات	0Ge01
حضور الموتمرات	0Ge01
خبرات	0G^01
خبرات العمل	0G^01
خبرة العمل	0G^01
خبره العمل	0G^01
خدمة المجتمع	0GT01
خدمه المجتمع	0GT01
خطاب التغطية	0Gg01
خطاب التغطيه	0Gg01
دورات تدريبية	0G`01
دورات تدريبيه	0G`01
رخص القيادة	0Gh01
رخص القياده	0Gh01
رخصة السياقة	0Gh01
رخصة القيادة	0Gh01
رخصه السياقه	0Gh01
رخصه القياده	0Gh01
رسالة التغطية	0Gg01
رسالة الدافع	0Gg01
رساله التغطيه	0Gg01
رساله الدافع	0Gg01
رغبات العمل	0Gb01
روابط	0Gd01
شبكات التواصل	0Gd01
شهادات	0G[01
شهادات التقدير	0GY01
عضويات	0G\01
عضوية الجمعيات	0G\01
عضويه الجمعيات	0G\01
عني	0GX01
غير ذلك	0GS01
لغات	0GU01
لغات البرمجة	0GW01
لغات البرمجه	0GW01
للتواصل	0GZ01
لمحة عامة	0GX01
لمحه عامه	0GX01
مؤتمرات	0Ge01
متفرقات	0GS01
مجالات الخبرة	0GW01
مجالات الخبره	0GW01
مراجع	0Ga01
مشاريع	0GR01
مشاريع شخصية	0GR01
مشاريع شخصيه	0GR01
معرض الأعمال	0GR01
معرض الاعمال	0GR01
معلومات أخرى	0GS01
معلومات إضافية	0GS01
معلومات اخري	0GS01
معلومات اضافيه	0GS01
معلومات الاتصال	0GZ01
معلومات التواصل	0GZ01
معلومات شخصية	0GZ01
معلومات شخصيه	0GZ01
مقدمة	0GX01
مقدمه	0GX01
ملخص	0GX01
ملخص مهني	0GX01
من أنا	0GX01
من انا	0GX01
مهارات	0GW01
مهارات الحاسب	0GW01
مهارات الحاسب الآلي	0GW01
مهارات الحاسب الالي	0GW01
مهارات الحاسوب	0GW01
مهارات الكمبيوتر	0GW01
مواقع التواصل الاجتماعي	0Gd01
موتمرات	0Ge01
نبذة	0GX01
نبذة تعريفية	0GX01
نبذة شخصية	0GX01
نبذة عن الذات	0GX01
نبذة عني	0GX01
نبذة مختصرة	0GX01
نبذة مهنية	0GX01
نبذه	0GX01
نبذه تعريفيه	0GX01
نبذه شخصيه	0GX01
نبذه عن الذات	0GX01
نبذه عني	0GX01
نبذه مختصره	0GX01
نبذه مهنيه	0GX01
نماذج الأعمال	0GR01
نماذج الاعمال	0GR01
هوايات	0G]01
ورش العمل	0G`01
وسائل التواصل الاجتماعي	0Gd01
وسايل التواصل الاجتماعي	0Gd01
अतिरिक्त जानकारी	0Gi01
अतिरिक्त पाठ्यक्रम	0Gj01
अतिरिक्त विवरण	0Gi01
अध्ययन	0Gk01
अनुभव	0Gl01
अनुलग्नक	0Gm01
अनुशंसाएँ	0Gn01
अनुशंसाएं	0Gn01
अनुसंधान	0Go01
अन्य	0Gi01
अन्य जानकारी	0Gi01
अपने बारे में	0H001
अपेक्षाएँ	0H101
अपेक्षाएं	0H101
अभिरुचि	0H201
अभिरुचियाँ	0H201
अभिरुचियां	0H201
आत्म परिचय	0H001
आवरण पत्र	0H301
इंटर्नशिप	0Gl01
इच्छित पद	0H101
उद्देश्य	0H001
उपलब्धता	0H101
उपलब्धि	0H401
उपलब्धियाँ	0H401
उपलब्धियां	0H401
ऑनलाइन प्रोफ़ाइल	0H501
ऑनलाइन प्रोफाइल	0H501
कंप्यूटर कौशल	0H601
कंप्यूटर ज्ञान	0H601
कड़ियाँ	0H501
कडियां	0H501
करियर	0Gl01
करियर उद्देश्य	0H001
कवर लेटर	0H301
कार्य अनुभव	0Gl01
कार्य का अनुभव	0Gl01
कार्यशालाएँ	0Gj01
कार्यशालाएं	0Gj01
कार्यानुभव	0Gl01
कैरियर उद्देश्य	0H001
कोर्स	0Gj01
कौशल	0H601
क्षमताएँ	0H601
क्षमताएं	0H601
गतिविधियाँ	0H701
गतिविधियां	0H701
छात्रवृत्ति	0H401
ज्ञात भाषाएँ	0H801
ज्ञात भाषाएं	0H801
डिजिटल कौशल	0H601
डिजिटल कौशल स्व मूल्यांकन	0H901
डिजिटल कौशल स्व-मूल्यांकन	0H901
ड्राइविंग लाइसेंस	0H:01
तकनीकी कौशल	0H601
तकनीकी ज्ञान	0H601
दक्षताएँ	0H601
दक्षताएं	0H601
निजी जानकारी	0H;01
नौकरी का अनुभव	0Gl01
नौकरी वरीयताएँ	0H101
नौकरी वरीयताएं	0H101
परिचय	0H001
परियोजना	0Go01
परियोजना कार्य	0Go01
परियोजनाएँ	0Go01
परियोजनाएं	0Go01
परिशिष्ट	0Gm01
पाठ्यक्रम	0Gj01
पुरस्कार	0H401
पुरस्कार एवं सम्मान	0H401
पुरस्कार और सम्मान	0H401
पुस्तकें	0H<01
पेटेंट	0H<01
पेशेवर अनुभव	0Gl01
पेशेवर कौशल	0H601
पेशेवर सदस्यता	0H=01
पेशेवर सारांश	0H001
पोर्टफोलियो	0Go01
प्रकाशन	0H<01
प्रमाण पत्र	0H>01
प्रमाणन	0H>01
प्रमाणपत्र	0H>01
प्रमाणपत्र और लाइसेंस	0H>01
प्रमुख कौशल	0H601
प्रमुख परियोजनाएँ	0Go01
प्रमुख परियोजनाएं	0Go01
प्रशिक्षण	0Gj01
प्रशिक्षण और पाठ्यक्रम	0Gj01
प्रस्तुतियाँ	0H<01
प्रस्तुतियां	0H<01
प्रोजेक्ट	0Go01
प्रोफ़ाइल	0H001
प्रोफ़ाइलें	0H501
प्रोफाइल	0H001
प्रोफाइलें	0H501
बुनियादी जानकारी	0H;01
भाषा	0H801
भाषा कौशल	0H801
भाषा ज्ञान	0H801
भाषाएँ	0H801
भाषाएं	0H801
भाषाओं का ज्ञान	0H801
भाषायी ज्ञान	0H801
मुख्य कौशल	0H601
मूल जानकारी	0H;01
मेरे बारे में	0H001
योग्यताएँ	0H601
योग्यताएं	0H601
रुचि	0H201
रुचियाँ	0H201
रुचियाँ और शौक	0H201
रुचियां	0H201
रुचियां और शौक	0H201
रोजगार	0Gl01
रोजगार इतिहास	0Gl01
रोज़गार	0Gl01
लक्ष्य	0H001
लाइसेंस	0H>01
लाइसेंस और प्रमाणपत्र	0H>01
लिंक	0H501
लेख	0H<01
वांछित नौकरी	0H101
वांछित पद	0H101
वाहन चालन लाइसेंस	0H:01
विवरण	0H001
विविध	0Gi01
विशेषज्ञता	0H601
व्यक्तिगत जानकारी	0H;01
व्यक्तिगत परियोजनाएँ	0Go01
व्यक्तिगत परियोजनाएं	0Go01
व्यक्तिगत विवरण	0H;01
व्यक्तिगत सूचना	0H;01
व्यवसायिक अनुभव	0Gl01
व्याख्यान	0H<01
व्यावसायिक अनुभव	0Gl01
व्यावसायिक कौशल	0H601
व्यावसायिक प्रमाणपत्र	0H>01
व्यावसायिक विकास	0Gj01
व्यावसायिक सदस्यता	0H=01
व्यावसायिक सारांश	0H001
शिक्षण अनुभव	0Gl01
शिक्षा	0Gk01
शिक्षा और प्रशिक्षण	0Gk01
शैक्षणिक पृष्ठभूमि	0Gk01
शैक्षणिक योग्यता	0Gk01
शैक्षणिक विवरण	0Gk01
शैक्षिक पृष्ठभूमि	0Gk01
शैक्षिक योग्यता	0Gk01
शैक्षिक विवरण	0Gk01
शोध	0Go01
शोध पत्र	0H<01
शोध प्रकाशन	0H<01
शौक	0H201
शौक और रुचियाँ	0H201
शौक और रुचियां	0H201
संक्षिप्त परिचय	0H001
संगठन	0H=01
संगठन सदस्यता	0H=01
संगोष्ठियाँ	0H?01
संगोष्ठियां	0H?01
संगोष्ठी	0H?01
संदर्भ	0Gn01
संदर्भ व्यक्ति	0Gn01
संदर्भ सूची	0Gn01
संपर्क	0H;01
संपर्क जानकारी	0H;01
संपर्क विवरण	0H;01
संलग्नक	0Gm01
सदस्यता	0H=01
सदस्यताएँ	0H=01
सदस्यताएं	0H=01
समाज सेवा	0H701
सम्मान	0H401
सम्मान और पुरस्कार	0H401
सम्मेलन	0H?01
सम्मेलन और संगोष्ठियाँ	0H?01
सम्मेलन और संगोष्ठियां	0H?01
सामाजिक कार्य	0H701
सामाजिक नेटवर्क	0H501
सारांश	0H001
सिफ़ारिशें	0Gn01
सिफारिशें	0Gn01
सेमिनार	0H?01
सोशल मीडिया	0H501
स्वयंसेवा	0H701
स्वयंसेवी अनुभव	0H701
स्वयंसेवी कार्य	0H701
स्वैच्छिक कार्य	0H701
การติดต่อ	0H@01
การทํางาน	0HA01
การนําเสนอผลงาน	0HB01
การบรรยาย	0HB01
การประชุม	0HC01
การประชุมวิชาการ	0HC01
การประชุมและสัมมนา	0HC01
การประเมินทักษะดิจิทัลด้วยตนเอง	0HD01
การฝึกงาน	0HA01
การฝึกอบรม	0HE01
การศึกษา	0HF01
การศึกษาและการอบรม	0HF01
การสัมมนา	0HC01
การอบรม	0HE01
การอบรมและสัมมนา	0HE01
การเป็นสมาชิก	0HG01
กิจกรรม	0HH01
กิจกรรมจิตอาสา	0HH01
กิจกรรมนักศึกษา	0HH01
กิจกรรมพิเศษ	0HH01
กิจกรรมยามว่าง	0HI01
กิจกรรมระหว่างเรียน	0HH01
กิจกรรมเพื่อสังคม	0HH01
ข้อมูลการติดต่อ	0H@01
ข้อมูลติดต่อ	0H@01
ข้อมูลพื้นฐาน	0H@01
ข้อมูลส่วนตัว	0H@01
ข้อมูลส่วนบุคคล	0H@01
ข้อมูลอื่นๆ	0HJ01
ข้อมูลอ้างอิง	0HK01
ข้อมูลเพิ่มเติม	0HJ01
ข้อมูลโดยสรุป	0HL01
ความคาดหวัง	0HM01
ความต้องการ	0HM01
ความถนัด	0HN01
ความรู้ความสามารถ	0HN01
ความสนใจ	0HI01
ความสนใจพิเศษ	0HI01
ความสนใจและงานอดิเรก	0HI01
ความสามารถ	0HN01
ความสามารถด้านคอมพิวเตอร์	0HN01
ความสามารถด้านภาษา	0HO01
ความสามารถทางภาษา	0HO01
ความสามารถพิเศษ	0HN01
ความสําเร็จ	0HP01
ความเชี่ยวชาญ	0HN01
คอมพิวเตอร์	0HN01
คอร์สเรียน	0HE01
คุณวุฒิ	0HF01
คุณวุฒิการศึกษา	0HF01
คุณสมบัติโดยสรุป	0HL01
คําแนะนํา	0HK01
งานที่ต้องการ	0HM01
งานวิจัย	0HQ01
งานวิจัยตีพิมพ์	0HB01
งานสัมมนา	0HC01
งานอดิเรก	0HI01
งานอดิเรกและความสนใจ	0HI01
งานอาสาสมัคร	0HH01
จดหมายปะหน้า	0HR01
จดหมายสมัครงาน	0HR01
จดหมายแนะนํา	0HK01
จิตอาสา	0HH01
จุดมุ่งหมายในอาชีพ	0HL01
จุดเด่น	0HL01
ช่องทางการติดต่อ	0H@01
ช่องทางติดต่อ	0H@01
ติดต่อ	0H@01
ตําแหน่งงานที่ต้องการ	0HM01
ตําแหน่งที่ต้องการ	0HM01
ตําแหน่งที่สมัคร	0HM01
ทักษะ	0HN01
ทักษะคอมพิวเตอร์	0HN01
ทักษะดิจิทัล	0HN01
ทักษะด้านคอมพิวเตอร์	0HN01
ทักษะด้านภาษา	0HO01
ทักษะทางภาษา	0HO01
ทักษะทางวิชาชีพ	0HN01
ทักษะทางเทคนิค	0HN01
ทักษะภาษา	0HO01
ทักษะวิชาชีพ	0HN01
ทักษะหลัก	0HN01
ทักษะเฉพาะด้าน	0HN01
ทักษะและความสามารถ	0HN01
ทุนการศึกษา	0HP01
บทความ	0HB01
บทสรุป	0HL01
บุคคลที่สามารถอ้างอิงได้	0HK01
บุคคลอ้างอิง	0HK01
ประกาศนียบัตร	0HS01
ประชุมวิชาการ	0HC01
ประวัติการทํางาน	0HA01
ประวัติการทํางานและการฝึกงาน	0HA01
ประวัติการทํางานและฝึกงาน	0HA01
ประวัติการฝึกงาน	0HA01
ประวัติการฝึกอบรม	0HE01
ประวัติการศึกษา	0HF01
ประวัติการอบรม	0HE01
ประวัติย่อ	0HL01
ประวัติส่วนตัว	0H@01
ประสบการณ์	0HA01
ประสบการณ์การทํางาน	0HA01
ประสบการณ์ด้านการทํางาน	0HA01
ประสบการณ์ทํางาน	0HA01
ประสบการณ์ฝึกงาน	0HA01
ประสบการณ์วิชาชีพ	0HA01
ประสบการณ์อาสาสมัคร	0HH01
ผลงาน	0HQ01
ผลงานตีพิมพ์	0HB01
ผลงานทางวิชาการ	0HB01
ผลงานที่ผ่านมา	0HQ01
ผลงานวิจัย	0HB01
ผลงานวิชาการ	0HB01
ผลงานเด่น	0HP01
ผลงานและรางวัล	0HP01
ผลงานโครงการ	0HQ01
ผู้อ้างอิง	0HK01
ฝึกงาน	0HA01
พื้นฐานการศึกษา	0HF01
ภาคผนวก	0HT01
ภาษา	0HO01
ภาษาต่างประเทศ	0HO01
ระดับการศึกษา	0HF01
รางวัล	0HP01
รางวัลที่ได้รับ	0HP01
รางวัลและความสําเร็จ	0HP01
รางวัลและเกียรติคุณ	0HP01
รายละเอียดเพิ่มเติม	0HJ01
ลักษณะงานที่ต้องการ	0HM01
ลิงก์	0HU01
วัตถุประสงค์	0HL01
วุฒิการศึกษา	0HF01
วุฒิบัตร	0HS01
สมรรถนะ	0HN01
สมาคม	0HG01
สมาชิกภาพ	0HG01
สมาชิกสมาคม	0HG01
สมาชิกองค์กร	0HG01
สรุป	0HL01
สรุปประวัติ	0HL01
สัมมนา	0HC01
สิทธิบัตร	0HB01
สิ่งที่สนใจ	0HI01
สิ่งพิมพ์	0HB01
สื่อสังคมออนไลน์	0HU01
หนังสือ	0HB01
หลักสูตร	0HE01
หลักสูตรฝึกอบรม	0HE01
หลักสูตรอบรม	0HE01
องค์กรวิชาชีพ	0HG01
อบรม	0HE01
อบรมและสัมมนา	0HE01
อาสาสมัคร	0HH01
อื่นๆ	0HJ01
เกียรติบัตร	0HS01
เกียรติบัตรและรางวัล	0HP01
เกียรติประวัติ	0HP01
เกี่ยวกับฉัน	0HL01
เกี่ยวกับดิฉัน	0HL01
เกี่ยวกับตนเอง	0HL01
เกี่ยวกับผม	0HL01
เครือข่ายสังคม	0HU01
เครื่องมือ	0HN01
เงินเดือนที่ต้องการ	0HM01
เทคโนโลยี	0HN01
เบ็ดเตล็ด	0HJ01
เป้าหมาย	0HL01
เป้าหมายในการทํางาน	0HL01
เป้าหมายในอาชีพ	0HL01
เพิ่มเติม	0HJ01
เว็บไซต์	0HU01
เอกสารแนบ	0HT01
แนะนําตนเอง	0HL01
แนะนําตัว	0HL01
แฟ้มสะสมผลงาน	0HQ01
โครงการ	0HQ01
โครงการที่ผ่านมา	0HQ01
โครงการวิจัย	0HQ01
โครงการส่วนตัว	0HQ01
โครงงาน	0HQ01
โซเชียลมีเดีย	0HU01
โปรเจกต์	0HQ01
โปรเจค	0HQ01
โปรเจ็กต์	0HQ01
โปรไฟล์	0HL01
โปรไฟล์ออนไลน์	0HU01
ใบขับขี่	0HV01
ใบประกอบวิชาชีพ	0HS01
ใบประกาศ	0HS01
ใบประกาศนียบัตร	0HS01
ใบรับรอง	0HS01
ใบรับรองและประกาศนียบัตร	0HS01
ใบรับรองและใบอนุญาต	0HS01
ใบอนุญาต	0HS01
ใบอนุญาตขับขี่	0HV01
ใบอนุญาตขับรถ	0HV01
ไฟล์แนบ	0HT01
ấn phẩm	01]01
その他	0HW01
その他の情報	0HW01
その他の職歴	0HX01
その他特記事項	0HW01
それ以前の職歴	0HX01
はじめに	0HY01
アウトプット	0HZ01
アカウント	0Bd01
アピールポイント	0HY01
アルバイト	0HX01
アルバイト歴	0HX01
イベント	0H[01
イベント参加	0H[01
インターン	0HX01
インターンシップ	0HX01
インターン経験	0HX01
ウェブサイト	0Bd01
オープンソース	0>h01
カバーレター	0H\01
カンファレンス	0H[01
キャリア	0HX01
キャリアの方向性	0H]01
キャリアサマリー	0HY01
キャリアプラン	0H]01
キャリア要約	0HY01
コミュニティ	0H^01
コミュニティ活動	0H^01
コンタクト	0H_01
コンテスト	0H`01
サマリー	0HY01
サークル活動	0H^01
スキル	0;D01
スキルシート	0;D01
スキルセット	0;D01
スキルマップ	0;D01
スキル・知識	0;D01
スキル一覧	0;D01
セミナー	0H[01
セミナー受講	0Ha01
ソフトウェア	0;D01
ソーシャルメディア	0Bd01
テクニカルスキル	0;D01
デジタルスキル自己評価	0Hb01
トレーニング	0Ha01
パソコンスキル	0;D01
パーソナルデータ	0H_01
ビジネススキル	0;D01
プログラミング言語	0;D01
プロジェクト	0>h01
プロジェクト実績	0>h01
プロジェクト経歴	0>h01
プロジェクト経験	0>h01
プロジェクト詳細	0>h01
プロフィール	0HY01
プロフィールリンク	0Bd01
プロフィール情報	0H_01
ボランティア	0H^01
ボランティア活動	0H^01
ボランティア経験	0H^01
ポートフォリオ	0>h01
リファレンス	0Hc01
リンク	0Bd01
ワークヒストリー	0HX01
专业会员	0Hd01
专业协会	0Hd01
专业培训	0He01
专业技能	0;E01
专业特长	0;E01
专业知识	0;E01
专业能力	0;E01
专业证书	0Hf01
专业课程	0He01
专利	0Hg01
专利成果	0Hg01
业余爱好	0Hh01
个人主页	0Hi01
个人亮点	0Hj01
个人介绍	0Hj01
个人优势	0Hj01
个人作品	0Hk01
个人信息	0Hl01
个人兴趣	0Hh01
个人基本信息	0Hl01
个人总结	0Hj01
个人情况	0Hl01
个人成就	0Hm01
个人技能	0;E01
个人概况	0Hl01
个人概述	0Hj01
个人爱好	0Hh01
个人特点	0Hj01
个人特长	0;E01
个人简介	0Hj01
个人经历	0Hn01
个人能力	0;E01
个人荣誉	0Hm01
个人评价	0Hj01
个人资料	0Hl01
个人链接	0Hi01
个人陈述	0Hj01
个人项目	0Hk01
主な実績	0H`01
主な経歴	0HX01
主な職歴	0HX01
主修课程	0He01
主要プロジェクト	0>h01
主要工作經歷	0Ho01
主要工作经历	0Hn01
主要成就	0Hm01
主要成果	0Hm01
主要技能	0;E01
主要荣誉	0Hm01
主要课程	0He01
主要项目	0Hk01
主要项目经历	0Hk01
今後のキャリア	0H]01
从业经历	0Hn01
仕事	0HX01
仕事経験	0HX01
付記	0HW01
付録	0I001
代表作品	0I101
代表项目	0Hk01
以前の職歴	0HX01
任职经历	0Hn01
任職經歷	0Ho01
企业经历	0Hn01
休閒活動	0I201
休閒興趣	0I201
优势	0Hj01
会员	0Hd01
会员资格	0Hd01
会員資格	0I301
会議	0H[01
会议	0I401
会议与研讨会	0I401
会议经历	0I401
余暇	0I501
作品	0I603
作品展示	0Hk01
作品集	0I902
使える道具・ソフト	0;D01
使用ツール	0;D01
使用可能ツール	0;D01
使用工具	0I;01
使用技術	0;D01
使用言語	0I<01
保有スキル	0;D01
保有資格	0I=01
保有資格・免許	0I=01
個人データ	0H_01
個人プロジェクト	0>h01
個人介紹	0I>01
個人作品	0I101
個人優勢	0I>01
個人基本資料	0I?01
個人專案	0I101
個人情報	0H_01
個人成就	0I@01
個人技能	0I;01
個人概述	0I>01
個人特質	0I>01
個人簡介	0I>01
個人簡述	0I>01
個人網站	0IA01
個人總結	0I>01
個人興趣	0I201
個人資料	0I?01
個人資訊	0I?01
個人開発	0>h01
側專案	0I101
備考	0HW01
備註	0IB01
免許	0I=01
免許・資格	0I=01
公益服務	0IC01
公益活动	0ID01
公益活動	0IC01
公益经历	0ID01
关于我	0Hj01
兴趣	0Hh01
兴趣与爱好	0Hh01
兴趣爱好	0Hh01
兴趣特长	0Hh01
其他	0IE02
其他信息	0IG01
其他工作經歷	0Ho01
其他工作经历	0Hn01
其他情况	0IG01
其他技能	0I;01
其他说明	0IG01
其他資料	0IB01
其他資訊	0IB01
其它	0IE02
其它信息	0IG01
兼职经历	0Hn01
出版	0IH03
出版・著作	0HZ01
出版品	0IK01
出版物	0IL02
出身校	0IN01
制作実績	0>h01
制作物	0>h01
办公技能	0;E01
功績	0H`01
加入団体	0I301
勉強会	0H[01
勤務歴	0HX01
勤務経歴	0HX01
协会会员	0Hd01
協會會員	0IO01
参与的项目	0Hk01
参与项目	0Hk01
参会经历	0I401
参加プロジェクト	0>h01
参加会议	0I401
参加学会	0H[01
参画プロジェクト	0>h01
參加研討會	0IP01
參與專案	0I101
发明专利	0Hg01
发表作品	0Hg01
发表文章	0Hg01
发表论文	0Hg01
取得資格	0I=01
取得資格・免許	0I=01
取得資格一覧	0I=01
受教育经历	0IQ01
受訓經歷	0IR01
受講コース	0Ha01
受講歴	0Ha01
受講研修	0Ha01
受講講座	0Ha01
受賞	0H`01
受賞・実績	0H`01
受賞・表彰	0H`01
受賞・表彰歴	0H`01
受賞歴	0H`01
受賞等	0H`01
受賞経験	0H`01
各種アカウント	0Bd01
各種リンク	0Bd01
同事评价	0IS01
嗜好	0I201
团体会员	0Hd01
団体活動	0I301
在校实践	0ID01
在校情况	0ID01
在校经历	0ID01
在职培训	0He01
在職進修	0IR01
地域活動	0H^01
地域貢献	0H^01
執筆	0HZ01
執筆・登壇	0HZ01
執筆実績	0HZ01
培訓	0IR01
培訓經歷	0IR01
培训	0He01
培训情况	0He01
培训经历	0He01
培训经验	0He01
培训课程	0He01
基本データ	0H_01
基本信息	0Hl01
基本情况	0Hl01
基本情報	0H_01
基本資料	0I?01
基本資訊	0I?01
基本資訊與聯絡方式	0I?01
基本资料	0Hl01
基础信息	0Hl01
备注	0IG01
外国語	0I<01
外語	0IT01
外語水平	0IT01
外語能力	0IT01
外语	0IU01
外语技能	0IU01
外语水平	0IU01
外语能力	0IU01
外部発表	0HZ01
奖励	0Hm01
奖励情况	0Hm01
奖励荣誉	0Hm01
奖学金	0Hm01
奖惩情况	0Hm01
奖项	0Hm01
奨学金	0H`01
好きなこと	0I501
学业情况	0IQ01
学业经历	0IQ01
学业背景	0IQ01
学习培训	0He01
学习情况	0IQ01
学习经历	0IQ01
学习背景	0IQ01
学会	0I301
学会・セミナー	0H[01
学会任职	0Hd01
学会参加	0H[01
学会活動	0I301
学会発表	0HZ01
学位	0IN01
学历	0IQ01
学历信息	0IQ01
学历情况	0IQ01
学历背景	0IQ01
学术交流	0I401
学术会议	0I401
学术兼职	0Hd01
学术发表	0Hg01
学术成果	0Hg01
学术背景	0IQ01
学术著作	0Hg01
学术论文	0Hg01
学業	0IN01
学歴	0IN01
学歴 教育	0IN01
学歴/教育	0IN01
学歴・研修	0IN01
学歴詳細	0IN01
学生工作	0ID01
学生干部经历	0ID01
学生活动	0ID01
学生活動	0H^01
學會會員	0IO01
學業背景	0IV01
學歷	0IV01
學歷背景	0IV01
學生活動	0IC01
學經歷	0Ho01
學經歷背景	0IV01
學習經歷	0IV01
學術交流	0IP01
學術會議	0IP01
學術發表	0IK01
學術研討會	0IP01
學術背景	0IV01
學術著作	0IK01
实习	0Hn01
实习与工作经历	0Hn01
实习工作经历	0Hn01
实习经历	0Hn01
实习经验	0Hn01
实践经历	0Hn01
実務経験	0HX01
実績	0H`01
實習	0Ho01
實習經歷	0Ho01
實習經驗	0Ho01
専門スキル	0;D01
専門分野	0;D01
専門知識	0;D01
專利	0IK01
專案	0I101
專案作品	0I101
專案經歷	0I101
專案經驗	0I101
專業協會	0IO01
專業學會	0IO01
專業技能	0I;01
專業摘要	0I>01
專業知識	0I;01
專業經歷	0Ho01
專業經驗	0Ho01
專業能力	0I;01
專業訓練	0IR01
專業證書	0IW01
專業證照	0IW01
專業資格	0IW01
專長	0I;01
專題	0I101
專題研究	0I101
專題經歷	0I101
專題製作	0I101
就业意向	0IX01
就业经历	0Hn01
就業經歷	0Ho01
履修科目	0Ha01
工作	0Hn01
工作与实习经历	0Hn01
工作实习经历	0Hn01
工作履历	0Hn01
工作履历表	0Hn01
工作履歷	0Ho01
工作总结	0Hj01
工作情况	0Hn01
工作技能	0IY02
工作摘要	0I>01
工作期望	0IX01
工作简历	0Hn01
工作經歷	0Ho01
工作經驗	0Ho01
工作经历	0Hn01
工作经验	0Hn01
工作背景	0Hn01
工作資歷	0Ho01
工具	0IY02
工程项目	0Hk01
工讀經驗	0Ho01
希望	0H]01
希望勤務地	0H]01
希望勤務条件	0H]01
希望工作條件	0I[01
希望条件	0H]01
希望條件	0I[01
希望職位	0I[01
希望職種	0H]01
应聘岗位	0IX01
应聘职位	0IX01
开源	0Hk01
开源作品	0Hk01
开源经历	0Hk01
开源贡献	0Hk01
开源项目	0Hk01
开源项目和作品	0Hk01
引荐	0IS01
引薦	0I\01
強み	0HY01
得意分野	0;D01
得意技術	0;D01
得獎	0I@01
得獎紀錄	0I@01
得獎經歷	0I@01
志工	0IC01
志工服務	0IC01
志工經歷	0IC01
志工經驗	0IC01
志愿服务	0ID01
志愿活动	0ID01
志愿经历	0ID01
志愿者活动	0ID01
志愿者经历	0ID01
志望動機	0HY01
志望理由	0HY01
志願工作	0IC01
志願服務	0IC01
応募想定職種	0H]01
応募職種	0H]01
意向职位	0IX01
愛好	0I201
應徵職位	0I[01
應徵職務	0I[01
成就	0I]02
成果	0H`01
成果物	0>h01
我的优势	0Hj01
所属	0I301
所属団体	0I301
所属学会	0I301
所属学会・団体	0I301
所有資格	0I=01
所获奖项	0Hm01
所获荣誉	0Hm01
所获证书	0Hf01
执业资格	0Hf01
技术	0;E01
技术分享	0Hg01
技术技能	0;E01
技术文章	0Hg01
技术栈	0;E01
技术特长	0;E01
技术背景	0;E01
技术能力	0;E01
技能	0I_03
技能与特长	0;E01
技能专长	0;E01
技能列表	0;E01
技能專長	0I;01
技能总结	0;E01
技能掌握	0;E01
技能描述	0;E01
技能水平	0;E01
技能清单	0;E01
技能清單	0I;01
技能点	0;E01
技能特长	0;E01
技能與專長	0I;01
技能证书	0Hf01
技術	0Ib02
技術スキル	0;D01
技術スタック	0;D01
技術專長	0I;01
技術棧	0I;01
技術能力	0I;01
技術要素	0;D01
担当プロジェクト	0>h01
持有證照	0IW01
持有证书	0Hf01
掌握技能	0;E01
掌握的技能	0;E01
掌握语言	0IU01
推荐	0IS01
推荐人	0IS01
推荐信	0IS01
推荐评价	0IS01
推荐语	0IS01
推薦	0Id02
推薦人	0Id02
推薦信	0I\01
推薦函	0I\01
推薦文	0Hc01
推薦状	0Hc01
推薦者	0Hc01
摘要	0If02
擅長工具	0I;01
擅長技能	0I;01
擅长技能	0;E01
擅长领域	0;E01
教学经历	0Hn01
教學經歷	0Ho01
教歴	0HX01
教育	0Ih03
教育・研修	0IN01
教育与培训	0IQ01
教育信息	0IQ01
教育学历	0IQ01
教育履历	0IQ01
教育情况	0IQ01
教育歴	0HX01
教育歴と資格	0IN01
教育程度	0Ik02
教育經歷	0IV01
教育经历	0IQ01
教育背景	0Ih03
教育與培訓	0IV01
教育訓練	0IR01
教育訓練背景	0IV01
数字技能自评	0Im01
数字素养自评	0Im01
數位能力自評	0In01
文章	0Io02
早期工作经历	0Hn01
早期經歷	0Ho01
早期经历	0Hn01
更多信息	0IG01
更早經歷	0Ho01
更早经历	0Hn01
曾获奖项	0Hm01
曾获荣誉	0Hm01
最終学歴	0IN01
最高學歷	0IV01
會員	0IO01
會員資格	0IO01
會議	0IP01
會議與研討會	0IP01
期刊論文	0IK01
期望	0IX01
期望工作	0J102
期望职位	0IX01
本人希望	0H]01
本人希望欄	0H]01
本人希望記入欄	0H]01
本人情報	0H_01
杂项	0IG01
校内经历	0ID01
校园实践	0ID01
校园活动	0ID01
校园经历	0ID01
校園經歷	0IC01
核心优势	0Hj01
核心技能	0;E01
核心能力	0I;01
核心项目	0Hk01
案件	0>h01
案件実績	0>h01
検定	0I=01
業務内容	0HX01
業務経歴	0HX01
業務経験	0HX01
業績	0HZ01
業績と職歴	0HX01
概要	0HY01
概述	0Hj01
榮譽	0I@01
榮譽事蹟	0I@01
榮譽獎項	0I@01
榮譽與獎項	0I@01
比賽經歷	0I@01
比赛经历	0Hm01
毕业院校	0IQ01
氏名	0H_01
求学经历	0IQ01
求學經歷	0IV01
求职信	0J301
求职岗位	0IX01
求职意向	0IX01
求职意愿	0IX01
求职期望	0IX01
求职状态	0IX01
求职目标	0IX01
求職信	0J401
求職意向	0I[01
求職條件	0I[01
求職目標	0I[01
求職者希望條件	0I[01
活かせるスキル	0;D01
活かせる知識・経験・技術	0;D01
活かせる経験	0;D01
活かせる経験・知識	0;D01
活かせる経験・知識・技術	0;D01
活動	0H^01
添え状	0H\01
添付	0I001
添付ファイル	0I001
添付書類	0I001
添付資料	0I001
演講	0IK01
演講與著作	0IK01
演讲	0Hg01
演讲和讲义	0Hg01
照会先	0Hc01
熟悉技术	0;E01
爱好	0Hh01
爱好兴趣	0Hh01
爱好特长	0Hh01
特技	0;D01
特記事項	0HW01
特許	0HZ01
特长	0;E01
特长爱好	0Hh01
獎學金	0I@01
獎項	0I@01
獲獎	0I@01
獲獎紀錄	0I@01
獲獎經歷	0I@01
現職	0Ho01
略歴	0HY01
発表	0HZ01
発表実績	0HZ01
発表論文	0HZ01
登壇	0HZ01
登壇・執筆	0HZ01
登壇実績	0HZ01
發表	0IK01
發表論文	0IK01
相关技能	0;E01
相关证书	0Hf01
相关课程	0He01
相关链接	0Hi01
相關經驗	0Ho01
相關課程	0IR01
相關證照	0IW01
相關連結	0IA01
知識・スキル	0;D01
研修	0Ha01
研修・講座	0Ha01
研修受講歴	0Ha01
研修歴	0Ha01
研究	0>h01
研究・学歴	0IN01
研究兴趣	0Hh01
研究内容	0>h01
研究專案	0I101
研究成果	0Io02
研究方向	0Hh01
研究業績	0HZ01
研究歴	0HX01
研究經歷	0Ho01
研究经历	0Hn01
研究興趣	0I201
研究計畫	0I101
研究関心	0I501
研習	0IR01
研討會	0IP01
研讨会	0I401
社交主页	0Hi01
社交媒体	0Hi01
社交媒體	0IA01
社交网络	0Hi01
社交账号	0Hi01
社会任职	0Hd01
社会公益	0ID01
社会兼职	0Hd01
社会实践	0ID01
社会实践经历	0ID01
社会工作	0ID01
社会服务	0ID01
社会活动	0ID01
社会活動	0H^01
社会经历	0ID01
社会职务	0Hd01
社会貢献活動	0H^01
社区参与	0ID01
社区活动	0ID01
社区贡献	0ID01
社团活动	0ID01
社团经历	0ID01
社團會員	0IO01
社團活動	0IC01
社團經歷	0IC01
社團經驗	0IC01
社外活動	0H^01
社會參與	0IC01
社會服務	0IC01
社群	0IC01
社群參與	0IC01
社群媒體	0IA01
社群活动	0ID01
社群活動	0IC01
社群網站	0IA01
社群貢獻	0IC01
社群連結	0IA01
私について	0HY01
科研成果	0Hg01
科研经历	0Hn01
科研项目	0Hk01
科研项目经历	0Hk01
程式語言	0I;01
竞赛	0Hm01
竞赛经历	0Hm01
竞赛获奖	0Hm01
競賽	0I@01
競賽經歷	0I@01
简介	0Hj01
簡介	0I>01
簡歷摘要	0I>01
紹介文	0HY01
組織成員	0IO01
経歴	0HX01
経歴概要	0HY01
経歴要約	0HY01
経験	0HX01
経験スキル	0;D01
経験技術	0;D01
經歷	0Ho01
網路連結	0IA01
组织成员	0Hd01
经历	0Hn01
继续教育	0He01
编程语言	0;E01
网站	0Hi01
网络链接	0Hi01
義工	0IC01
義工經歷	0IC01
習得スキル	0;D01
职业履历	0Hn01
职业总结	0Hj01
职业意向	0IX01
职业技能	0;E01
职业概述	0Hj01
职业生涯	0Hn01
职业目标	0IX01
职业简介	0Hj01
职业经历	0Hn01
职业经验	0Hn01
职业规划	0IX01
职业证书	0Hf01
职业资格	0Hf01
职业资格证书	0Hf01
职场经历	0Hn01
职称	0Hf01
联系	0Hl01
联系信息	0Hl01
联系我	0Hl01
联系方式	0Hl01
联络方式	0Hl01
聯絡我	0I?01
聯絡方式	0I?01
聯絡資料	0I?01
聯絡資訊	0I?01
聯繫方式	0I?01
職務内容	0HX01
職務履歴	0HX01
職務概要	0HY01
職務経歴	0HX01
職務経歴の詳細	0HX01
職務経歴詳細	0HX01
職務経験	0HX01
職務經歷	0Ho01
職務要約	0HY01
職業概述	0I>01
職業目標	0I[01
職業経験	0HX01
職業經歷	0Ho01
職歴	0HX01
職歴要約	0HY01
職涯摘要	0I>01
職涯目標	0I[01
職涯經歷	0Ho01
背景调查联系人	0IS01
能力	0I_03
能力特长	0;E01
自傳	0I>01
自動車運転免許	0J501
自己pr	0HY01
自己アピール	0HY01
自己啓発	0Ha01
自己紹介	0HY01
自我介紹	0I>01
自我介绍	0Hj01
自我总结	0Hj01
自我描述	0If02
自我評價	0I>01
自我评价	0Hj01
自荐信	0J301
自薦信	0J401
自评	0Hj01
自述	0I>01
興味	0I501
興味・関心	0I501
興味分野	0I501
興趣	0I201
興趣愛好	0I201
興趣與嗜好	0I201
英语水平	0IU01
英语能力	0IU01
荣誉	0Hm01
荣誉与奖项	0Hm01
荣誉奖励	0Hm01
荣誉奖项	0Hm01
荣誉情况	0Hm01
荣誉获奖	0Hm01
荣誉证书	0Hm01
获奖	0Hm01
获奖信息	0Hm01
获奖情况	0Hm01
获奖经历	0Hm01
获奖荣誉	0Hm01
获奖记录	0Hm01
获得荣誉	0Hm01
获得证书	0Hf01
著作	0IH03
著作・論文	0HZ01
著作與發表	0IK01
著作论文	0Hg01
著書	0HZ01
著書・論文	0HZ01
补充信息	0IG01
补充说明	0IG01
表彰	0H`01
表彰歴	0H`01
補充資訊	0IB01
補足	0HW01
補足情報	0HW01
要約	0HY01
言語	0I<01
言語スキル	0I<01
言語・技術	0;D01
言語能力	0I<01
訓練	0IR01
訓練課程	0IR01
話せる言語	0I<01
認定	0I=01
認定資格	0I=01
認證	0IW01
語学	0I<01
語学スキル	0I<01
語学力	0I<01
語学能力	0I<01
語文	0IT01
語文程度	0IT01
語文能力	0IT01
語言	0IT01
語言技能	0IT01
語言程度	0IT01
語言能力	0IT01
語言與技能	0I;01
課外活動	0J602
課程	0IR01
論文	0J802
論文・著書	0HZ01
論文發表	0IK01
諮詢人	0I\01
講座	0Ha01
講演	0HZ01
證明人	0I\01
證書	0IW01
證照	0IW01
證照與資格	0IW01
證照資格	0IW01
计算机技能	0;E01
计算机能力	0;E01
认证	0Hf01
讲座	0I401
论文	0Hg01
论文与专利	0Hg01
论文专利	0Hg01
论文发表	0Hg01
论文情况	0Hg01
论文著作	0Hg01
证书	0Hf01
证书情况	0Hf01
证书认证	0Hf01
证书资质	0Hf01
证明人	0IS01
证照	0Hf01
语种	0IU01
语种能力	0IU01
语言	0IU01
语言技能	0IU01
语言掌握	0IU01
语言水平	0IU01
语言能力	0IU01
课余爱好	0Hh01
课外活动	0ID01
课程	0He01
课程项目	0Hk01
课题与论文	0Hg01
课题项目	0Hk01
資格	0I=01
資格・免状	0I=01
資格・免許	0I=01
資格・検定	0I=01
資格一覧	0I=01
資格認證	0IW01
資格證書	0IW01
賞罰	0H`01
资格	0Hf01
资格认证	0Hf01
资格证书	0Hf01
资质	0Hf01
资质证书	0Hf01
趣味	0I501
趣味 特技	0I501
趣味/特技	0I501
趣味など	0I501
趣味・特技	0I501
趣味・関心	0I501
身元照会先	0Hc01
軟體技能	0I;01
転職希望条件	0H]01
软件技能	0;E01
软技能	0;E01
进修	0He01
进修培训	0He01
进修经历	0He01
追記	0HW01
送付状	0H\01
連結	0IA01
連絡先	0H_01
連絡先情報	0H_01
進修	0IR01
進修課程	0IR01
運転免許	0J501
運転免許証	0J501
部活動	0H^01
重点项目	0Hk01
重要项目	0Hk01
链接	0Hi01
開源專案	0I101
開源貢獻	0I101
開発スキル	0;D01
開発実績	0>h01
開発経歴	0>h01
開発経験	0>h01
関心	0I501
関心事	0I501
関心分野	0I501
關於我	0I>01
附件	0J:02
附件材料	0J<01
附加信息	0IG01
附加資訊	0IB01
附录	0J<01
附錄	0J=01
電腦專長	0I;01
電腦技能	0I;01
項目	0I101
項目經歷	0I101
項目經驗	0I101
项目	0Hk01
项目介绍	0Hk01
项目作品	0Hk01
项目实践	0Hk01
项目展示	0Hk01
项目成果	0Hk01
项目案例	0Hk01
项目简介	0Hk01
项目经历	0Hk01
项目经验	0Hk01
项目背景	0Hk01
駕照	0J>01
駕駛執照	0J>01
驾照	0J?01
驾驶执照	0J?01
驾驶证	0J?01
가입단체	0J@01
간단소개	0JA01
간략소개	0JA01
강연	0JB01
강의경력	0JC01
강점	0JA01
개발스택	0>@01
개요	0JA01
개인신상	0JD01
개인정보	0JD01
개인프로젝트	0JE01
경력	0JC01
경력기술	0JC01
경력기술서	0JC01
경력사항	0JC01
경력상세	0JC01
경력소개	0JC01
경력요약	0JA01
경력정보	0JC01
경험	0JC01
공모전	0JF01
공인어학	0JG01
공인어학성적	0JG01
관련링크	0JH01
관심분야	0JI01
관심사	0JI01
교내활동	0JJ01
교외활동	0JJ01
교육	0JK01
교육경험	0JL01
교육과정	0JL01
교육및연수	0JL01
교육및학력	0JK01
교육사항	0JK01
교육수료	0JL01
교육이력	0JK01
교육이수	0JL01
교육이수내역	0JL01
교육활동	0JL01
교육훈련	0JL01
구사언어	0JG01
구직희망조건	0JM01
그외	0JN01
근무경력	0JC01
기고	0JB01
기본사항	0JD01
기본인적사항	0JD01
기본정보	0JD01
기술	0>@01
기술사항	0>@01
기술스택	0>@01
기술역량	0>@01
기타	0JN01
기타경력	0JC01
기타사항	0JN01
기타정보	0JN01
기타활동	0JJ01
나에대하여	0JA01
논문	0JB01
논문및저서	0JB01
논문실적	0JB01
능력	0>@01
단체활동	0J@01
대외활동	0JJ01
대회	0JF01
대회수상	0JF01
도구	0>@01
동아리활동	0JJ01
디지털역량	0JO01
디지털역량자가진단	0JO01
레퍼런스	0JP01
링크	0JH01
면허	0JQ01
면허및자격증	0JQ01
발표	0JB01
발표및기고	0JB01
보유기술	0>@01
보유능력	0>@01
보유스킬	0>@01
보유역량	0>@01
보유자격증	0JQ01
봉사	0JJ01
봉사경험	0JJ01
봉사활동	0JJ01
부록	0JR01
비고	0JN01
사용가능기술	0>@01
사용기술	0>@01
사이드프로젝트	0JE01
사회공헌	0JJ01
사회봉사	0JJ01
사회활동	0JJ01
상세경력	0JC01
상훈	0JF01
성과	0JF01
세미나	0JS01
소개	0JA01
소개글	0JA01
소셜링크	0JH01
소셜미디어	0JH01
소속단체	0J@01
소속학회	0J@01
수강과목	0JL01
수료과정	0JL01
수상	0JF01
수상경력	0JF01
수상경험	0JF01
수상내역	0JF01
수상및장학	0JF01
수상실적	0JF01
수상이력	0JF01
수행과제	0JE01
수행프로젝트	0JE01
스킬	0>@01
신상정보	0JD01
아르바이트	0JC01
어학	0JG01
어학능력	0JG01
어학사항	0JG01
어학성적	0JG01
어학시험	0JG01
언어	0JG01
언어능력	0JG01
업무경력	0JC01
업무경험	0JC01
업무역량	0>@01
업적	0JF01
여가활동	0JI01
역량	0>@01
연구	0JE01
연구경력	0JC01
연구과제	0JE01
연구관심분야	0JI01
연구실적	0JB01
연구업적	0JB01
연구프로젝트	0JE01
연락처	0JD01
연락처정보	0JD01
연수	0JL01
연수사항	0JL01
오픈소스	0JE01
오픈소스활동	0JE01
온라인프로필	0JH01
외국어	0JG01
외국어능력	0JG01
외부교육	0JL01
요약	0JA01
운전면허	0JT01
운전면허증	0JT01
웹사이트	0JH01
이력	0JC01
이수과정	0JL01
이수교육	0JL01
이전경력	0JC01
인적사항	0JD01
인적정보	0JD01
인증	0JQ01
인턴	0JC01
인턴경험	0JC01
인턴십	0JC01
자격	0JQ01
자격내용	0JQ01
자격면허	0JQ01
자격및면허	0JQ01
자격사항	0JQ01
자격증	0JQ01
자격증및면허	0JQ01
자격증및어학	0JQ01
자기pr	0JA01
자기소개	0JA01
자기소개글	0JA01
자기소개서	0JA01
자기소개편지	0JU01
자원봉사	0JJ01
자원봉사활동	0JJ01
작품	0JE01
장학금	0JF01
재직경력	0JC01
저는	0JA01
저서	0JB01
저서및논문	0JB01
저술	0JB01
전문기술	0>@01
전문분야	0>@01
전문역량	0>@01
주요경력	0JC01
주요기술	0>@01
주요성과	0JF01
주요프로젝트	0JE01
주요활동	0JJ01
지원동기	0JA01
지원분야	0JM01
지원직무	0JM01
직무경력	0JC01
직무경험	0JC01
직무교육	0JL01
직무역량	0>@01
직장경력	0JC01
직장생활	0JC01
참여프로젝트	0JE01
채널	0JH01
첨부	0JR01
첨부서류	0JR01
첨부파일	0JR01
최종학력	0JK01
추가사항	0JN01
추가정보	0JN01
추천	0JP01
추천사	0JP01
추천서	0JP01
추천인	0JP01
출판	0JB01
출판물	0JB01
취득자격	0JQ01
취미	0JI01
취미 특기	0JI01
취미, 특기	0JI01
취미/특기	0JI01
취미및특기	0JI01
취미사항	0JI01
취미생활	0JI01
취미와특기	0JI01
커리어	0JC01
커리어요약	0JA01
커뮤니티	0JJ01
커뮤니티활동	0JJ01
커버레터	0JU01
컨퍼런스	0JS01
컴퓨터능력	0>@01
컴퓨터활용	0>@01
컴퓨터활용능력	0>@01
콘퍼런스	0JS01
토이프로젝트	0JE01
툴	0>@01
특기	0>@01
특이사항	0JN01
특허	0JB01
특허및논문	0JB01
팀프로젝트	0JE01
평판조회	0JP01
포트폴리오	0JE01
프로그래밍언어	0>@01
프로그램	0>@01
프로젝트	0JE01
프로젝트경력	0JE01
프로젝트경험	0JE01
프로젝트수행경험	0JE01
프로젝트이력	0JE01
프로필	0JA01
프로필링크	0JH01
학교	0JK01
학교교육	0JK01
학내활동	0JJ01
학력	0JK01
학력및교육	0JK01
학력사항	0JK01
학력정보	0JK01
학술대회	0JS01
학술대회참가	0JS01
학술발표	0JB01
학술활동	0JB01
학업	0JK01
학위	0JK01
학회및세미나	0JS01
학회활동	0J@01
한줄소개	0JA01
핵심기술	0>@01
핵심역량	0JA01
핵심요약	0JA01
행사	0JS01
행사참여	0JS01
협회활동	0J@01
활동	0JJ01
활동사항	0JJ01
활용기술	0>@01
활용언어	0JG01
활용툴	0>@01
회사경력	0JC01
회원	0J@01
회원자격	0J@01
훈련	0JL01
흥미	0JI01
희망	0JM01
희망근무조건	0JM01
희망사항	0JM01
희망업무	0JM01
희망연봉	0JM01
희망직무	0JM01
희망직종	0JM01
"#, r#"0000000000000000XkRi0000m6aX00000000TLlB00000000PSiC00000000\UTbh^5E000000000000T6OHP?eH<nje8U5W0000hEbM000000000000d<?g00000000
00000000@53O0000I1ff00000000<:[j0000000000000000Q5bc00000000H]Wi`On<lV^nH_Y=E7RP000000000000000000004AV\0000000000000000m02H0000
00000000XS3I@kA3m6PN000000000000DgFm0000000088HG000000000000PkT[000000004?DH4O2^Dl28<lfR00000000<EDL0000LheX000000000000<[[10000
HV<P000000000000000000000000a5X00000LN<=0000\Znb03DALejH0000000000000000TDSl000000000000d>Q4000050M]0000000000000000TH@IPB6d`^:o
0000PHa60000LY1T\;Qf00000000HgjE000000000000000000000000000000000000@Hff00000000dY7c00000000<\Fc0mY^000000000000HXded_dR00000000
000000000000000000000?J4`X_7Q4Y6000000000000000000000000T1H\02k9<8^6l8R<LTPOh_B>8<h@lT[6TkfRP92N0000Tb7W000000000000dCRc00000000
d1;b0000000000000000Hg]d0000PO]K000000000000@AN>dRUCL6lY\<=90000h;FF0000XVHg0000000000000000@7c1000000000000LdDJ0000PMn:4L^7@8M2
0000000000000000000000000000000000000000D0hi00004EWD000000000F6900000OKb00000000000000000[Fb0000DRme000000000000XJ9\\YiO0000H1?D
0000000000000000000000000000<WZI00000000T0[>X4\^00000000XUML0000000000000Ue\000000000000000000000000PRDj00000000LG0E8VMV00000000
00000000`l8E<B8QP9iK000041_X000000000000DRlV0000000000000000A48X0000000000000000000000000000HZ^1HTf000000000hI\10000000000000000
00000000000000000000000009a80000@Q0j`kD316ik000000000000000000000000`O564l7RDb1n0000Tg0>000000000000@9S^0000HjAo00000000X2lm0000
00000000TIn80000`67U0000dPkT0`OP@_P]00000000000000000000`I8>PY[I0000\5jRT;iY\ChBLIS79748lZ3W000000000000@@22P1ag@5=ML]h?0TMk0000
00000000000000000000ljYQ0000@4]C0GRHHP<`@E1a8B_8<YmU`jj>000000000000000000000000000000000000DBKf0000hAiE00000000`0[f4:9OPB_Rl<0:
X:GS<OBa\ZCG\k=D0000000000000000=0hcQ4>k0000000000000000000000000000i2C40000`4HmP[BN0000`:kETH[8`O7L000000000000@<\[Hg^g00000000
00000000000000000000000000000000Hi_DXE:T`:Z^00000000`W@3@\AE0000LMan0000000000000000000000000000`FMAhJS700000000000000000WeG0000
000000000000000000000000000000000000000000000000000000000000@55Q000000000000lX<`0000000000000000000000000Vmli0Ag00000000T_`4<TQj
000000000000e8FFDFeX00000000000000000000@Q<F00000000000000000000h7m;00000000Pk0fd1KOi3PY0Kf@00000000X>U:000000000000000000000000
00000000A2aA00000000000000000000155H00000000\QO5e7di0000000000000000HI6Slkm500000000=5[`l^kEhK`C000000000_i141j70000000000000000
000000000000000000000BRe00000000T@cQ00000000000000000000`;Ud000000004oCY<ohQ00000000000000000000000000000000@Di;@95b000000000000
00000000D7B20000I3en000000000000000000000000000000000000<BYb\Sa>HX2i00000000`9jDPFX^0000000000000000<ig^00000000`B2bLT0=856C4jVQ
I4fnLJhgPZf9A8L>0000=73O0000DS`6000000000000<I2n000000000000000000000000000000000000hGeal=Q0000000000000000000000000000000000000
00000000lT7TXm^k00000000000000000000P4=F0000i8@^`0WJP86TXbE;<kZJ00000Fi00000000002cX8YQC00000000000000000000<GkFlKH:@OXPlQ2e0000
0000hK=^dl0b0000dGYW\ZV;m5gD`BB:DN\M000000000000000000000AEci4B100000000hJAcHUlJ]7mJhk4MTX?=00000000l\=60000000000008XbaY7]S0000
TOG]4[iQ000000000000@T1DT0Ha@Za@i5fgdi5d00000000i4dI00000000PlaD000000000000000000004@Rh0_5A00000000\Nn]HT]A0000000000000000`38X
h;Fg4A^mhcl:000000000000000000000000000000000000000000000000000000000000000000000000000000008K@PH@<J0000Y8I600000000000000000000
000000008k5<LZ1d000000000000Q5ZI0000DPT=00000>Uc0000000000000000Pn`^0000000000000000000000000000A3G9000000000000i4=E00004MGV8WPb
0000000000000000000049R50000X2RGLGo0U8Co0i\o000000000000000000000000`\k\0000000000000000@F9W0000LEGL00000000000000000000L]MA0000
I7fd0000@1K]00000000dTaU\BEQ000000000000XDFR0000E74nTDGC00000000dAW90000000042Ga000000000000000000000000000000000000P<9QTQ3o4R>N
\=d[T6U7Dj80dJWG97Od4m;Bl`9O0000lTME8;:E0000`:5e0000`ISll0m^00000000`MYjDhNe00000000000000000000000000000000TlaUH>^LXh>AE16_0000
00000000DT^[00000000XfS000000000000044iY00000000LZ5E<dYoP8EQ0Ka^0000000000000000L08n8P;k0000m67j0000000000000000To0<000000000000
L:=fdGb04T^l`lZO86Xj@[gDHKRW0000TNhV0000U46o88V300000000<Ech`S[H00000000000000004Of00000E4R[Q4F?A7Qc0000000000000000000000000000
<9mN0000000000000000000000000000`Nj6000000000000000000000000`77B00000000000000008RMV0000X@5P000000000000000000000000LTn>00000000
000000004f^d000000000000000000000000TA7700000000\OSn00000000`PTS@BA[0000H3eF0000LG6PHU7b0000000000000000Y6N<08GHPI0_D]<10000h5jl
00fWHI_5dOF^0ieDX16W0000000000004@Y]00000000hXFePHNBh?E[0000000000000000000000000000000000000000Y360000000000000000000000000@>9d
000000008^Fb00000000Hf4o0000000000000000000000000000000000000000@_b]0000PTgB00000000\Hc`l;^08?V@i6BE0000\c4T0000D4TIdST30000X0F=
000000000000DC;?h_P>98E`00000000000000000000lh<[000000000000000000000000PIdn000000000000000000000000D7Uj0000`K<`00000000000002me
M7bP00000000H_4mY2a`00000000000000000000000000000000000000000000000000000000DLj]TVa1000000000000000000000000lN[W0000000000000000
000000000000000000000000000000000000H=S=0000HbaNDGWg000015K^`<6_X;cZ00000000\75QLWHX0000l=^<4QRh0000@oa>dBVf0Shi00000000PJX_8Gd<
0000000000000000\^A6000000000000XXfM000000000000l89m<nkJ00000000000000000Bji0000D>M30G`_`5fCDUTLHW35h]nKXQ3300000000000000008[C]
LWC:TL`S000000000000000000000000E7Kf0000000000000000TbL64;]I0000000000000000DiTO00000000e6dm0000H\1X<f`T00000000000000000000`J<i
HR1]hT7D00000000lFSi48QP`DUP<^L20000Do:S000016Bk0?21l_>QE3EQ00000000000000000000dC@ilbQ1X^N<dGO5@2Y`95KK0000l:GfDJ7C0000TFm8D1d:
0000`I9M00000000T4Fj`^<NP_49d`8H<FhC00000000000000000000e6IY000000000000000000000000I2=V00000000000000000000<e\H0000000000000000
0000lD7S00000000000000000000<J2=0000DRgnD:@[h<9`DJ0]0000\=]E00004DlD00000000`EIV4OWH000000000000`NTJ00000000<fCC0000hQI400008WVK
lPJ200000[cS0000TEf400004;oY=6]\4DRe0000000000000000000000000000D]@m`hKe00000000000000000000000000000000000000000000<;i100000000
00000000000000000000000000000000@5FY0ZZ=000000000000Y6@L000000000000000000000000865a0000000000000000000091bN00004Z0U00000000PQ^m
`6AG000000000000P[M[d\?9000000000000000000000000TDkjX54W0000lb_F000000000000A7KY`WR4PE0Gdg8^XRVE4]ZN0000@l3P00008eHSm40600000000
0000000000000000XCVY00000000@EBGPWcdT4<7dPG[4O0V0000<fI_0DE2i8Lj0ETm4Ln:00000000PdK]000000000000\Z>:00004X`Id7TjlNN:0[mF00000000
@@\C0000TVg8A47UH;5_4<iYD`<I`DI00000]2\E`LKO<Rk100000000hWRl0000`K>G000000000000P:J<`SJ<lT3:DVL00ZOLA0]S4h\b0000000000004B?H0000
8Aki00000000\kTo00000000l0cXd;VKPBR6<Fmi\0230000000000000000000000000000a6GD0000D?b700000000\I7A000000000000000000000mnC00000000
HZ=V<>?80000<;?n0Nad8]7ZI7?W000000000000U3U[0Khj=2HF00000000@6?K00000000000000000000000000000000000000000hig<UUlLa6L<?G[`XR90000
00000000000000008bV2000000000000\?JO<U^g000014PbHNQ<l@O_<jNm00000000hioO@h`10000000000000000\@IE0000000000000000h^5W09^PTk[i0000
000000004db<8X@d0000000093L40000HPk90G<j\fM_00000000000000000000000000000000hBN[Xfm600000000TO@B000000000000000000000000Pjal0000
0>7K`FeG\UmL0000000000000000000000000000P3D[0000d^:;0000000000000000XlRA00004AM`\JE40000`k9P000000008GVNLT>n4len95Zc00000000L@_o
00000000000000000000XHO3DTD40000`m3700000000000000004\lU0000Q52D0000000000000;QN0000000000000000000000000000000000000000P]9S0000
000000000000\@=`0000T[3e00000000dR_a0000`UZ30000000000004N4BLikXm8JR000042a9TQm2000000000000000000000000`V;b0000XAjUQ7>T@ZkO0000
0000d_DkLiEQ00000000000000000000000000000000Da7]00000000000000000000000000000000h[9C000000000000000000000000000000000000D_FH0000
4QMhX3l:@kBF0000`\76hn8;000000000000Lc2gToLI\F_lPL2ZdZ>X0000TEAh000000000000DA3K00000000PAMChP6[0000<_LcLd9H000000000Q0800000000
000000000000T0oaT6M`00000000PP:f00000000HSOH98Hc0000000000000000000000000000DC5:@SFi8Ac_0000000000000000l]df`INe000000000]P]H^eC
00000000000000000000lCC=000000000000l0_O00000000XJ1e4Z[6`PP]PTjn000000000000000000000000000000000000H6if000000000000P^B700000000
\?fW0000XJmB0000000000000000<9H24[b;4cKK00000000000000004dNW0000LB69000000000000000000000000DHF\00000000lhdF00000000000000000000
0gY>0000000000000000hA@@0000h]U000000lDG08dS0000LeXW0000000000000000d[fg0000000000000000000000000Ck70000hQ?^0000HHhY000000000000
i55;000000000000000000000000000000000000X>O500000000PW7?00000000`07X0000000000000000XAHm0000`Y0Y00000000000000000000000000000000
97g:0000000097nS0000<\4P000000000000000000000000i6\IlT][000000000W5k0000TX^M`Z4i00000000U7:i000000000000000000000000000000000000
0000PETL00000000@L5R0000@MaZD_^R0000000000000000dNa28Yh6\]k=d7kK0000@3FX0000000000000000\2AU0000000000000000Hg7M53MS000000000000
=6gV0000d:kU000000000000\IBi<C4Q0000000000000000000000000000000000000000<35Qh?aV\P_n0000\OdS000000000000hHPm0000XLfI000000004NHj
0000T5I800000000\:4n0000TBU^LDc<0000000000000000@EFN0000000000000000LE:mTKL^00000000000000000000000000000000H?]OHlo1000000000000
D<YK0000000000000000XWj;8C=lD\h<0000Y44Y000000000000\NLe000000000000LClN0000000000000000L_VG0000000000000000I6>m000000008TYA\fSn
Y30]4L`k000000000000X<7H00000000l?_[000000000000`EaFlIWP0000HP4g00000000000000000000<7Wadn9MLi[eP6li00000000d?4nDN:<\VAj00000000
0000000000000000000000000000E7U10c]l0000000093:G0000`nGg00000000000000000000000000000000XR@;0gCM000000000000000000000000\IIlHWP0
0000000000000000PQLA0000`9JOl]AY00000ER\PYkS4T;a000000000000`j]R000000000000PniK000000000000H2>h0000000000000000TBFh00000000<[JG
000000000000Q6[fH5IL00000000000084lW`YJQ58Ni0000X73Y0000000000000000X8Q500000000000000000000000000000000000000000000000000000Q75
dHDf0000\Q8C00000000000000000000000000000000P1`7`6@G481`T=JC00000000lZJa0000dDZ\0000@2eC000000008F8g\78G0000h<PG90a0M31[0000P0C:
T:\?00008:PSHC8ODGdK000000000000000000000000X[4U000000000000d=fY8jgn000000000000000000000000000000000000000000000000Lf3n00000000
00000000000000000000000000000000Q3?c000000000000000000000000i1J3000000000000000000004F4f0000h8UR0000@8Ci4=\j000000000000Q5LAlQN^
00000000000000004BQD0000l?8b000000000000dG3800000000m8HV000000000000XCOh0000<EW]dPDZ000000000000POM@0000000000000000000000000000
PD:j45n:A2_10000lO?U0000D7^1TGZI0000HVR<TGj300000000000000000d`00000P8]1`I1`000000004N^N15H3000000000000HRZi00000000000000000000
0000m0R9<CKE0000<FanhVTU0000000000000000000000000000000000000000T;;g0000000000000000@FS[Pkl\0000000000000000L5dY000000000000i4QH
H2FT0000LK>400000000000000000000lWDCM7A=00000000000000000000PgE_000000000000000000000000lE9IL@ce00000000000000000000I6]o00000000
000000000000000000000PUU\d_7XE?@0000000000000000000000000000000000000000000000000000000000000000PEkB124O000000000000a4Sg00000000
0000M51500000000000000000000\ia?92k20000PBn`doXnI4HTQ81b00000000000000000=lIPBj1\6YLD>8hdB;XP8OVLLF6TDaKDJgJTSB3lg1]haTf0000hNbJ
@A<9@Q`S0000DPX=0000P8g?07ec`9PV\U[J0000000040?300000000<Lbl0000H2j[LXRk000000004BDi=5Aj0000000000000000000000000000Y4WWD0aH0000
0000H[6:I7\:0000M5NjTnDM000000000000d01e00000000000000000000000000000000d1<1l\aa`\d500000000@PRD0000000000000000000000000000@`JL
h=0de2AXDXhg0fPg\=VR00000000000000000000000000000000000000000000P]IT000000000000000057eU00000000XS9K0V\d000000000000<82:lAjE0000
000000000000Y7m:00000000hB^lXRKo000000000000000000000UV;4@Z^hOG28YP=4C^c0000LUhn0000D8Jb0000lND>000000000000H8Vl0000`8k000000000
000000000000l1LYlG6e0000T648TBTiU3^]00000000000000008ZNN000044ka0000000000000000000000000000dW;;000044AC00000000000000000000T^eT
0000hQffDnko00000000000000000000e6>ZHmLQ00000000000000000000000000000000LYU7000045i>8OEO00000000`P2<lccV00000000HVWBP\[700000000
00000000000000000000PfgTl_gQ00000000E0L_00000000l_l<0000PI;?8YZX]0l:\jA5DCh[`G1jI2\^0000H;ZQ00008<1RU3_=000000000000000016@l0000
@4?khF84LoP6000000004<440000`GbBlN[dHN:ad?MbhTV@`_o208YiT`\]\9oS100OH3KeH>_N4AO6Y6WDdDj^X@Kb53LN0000<Nf`000000000000000000000000
000000000000000000000000e2oF00000000<X]Y00000000T\L>00000000`1Ag000000000000A521d;l[000000000000PnXPPCEZ<\F@DLjl0000L1TA00008Fj7
0000000000000000\VYWh??H00000000\6Z1P[lF0000000000000000000086730000000000000000d82Rl]Da0000E7bcXgb4000000000000\I?S0000<4i<PN6U
00000Rk]0000000000000000\Y@XTWgjP\nc000000000000000000000000lQ5d@=8e011VhOgeh_HX0000\2WI0000000000004J>Y@a_\HA;a0000000000000000
0000000000000000000082UG4h5F000000000000<U0^D4?Q0000XR^F0000d2[Y\;670000d[nW0000\\8?00000000000000000000000000000000lCbM00000000
8j]e0000000000000000@C:fT`^c0000000089f]0000X>_:0000000000000000000000000000hQc[dk`aTlYgT<A000000000`=OC0000`0VQ0000000000000000
00000000TT7g00000000000000000000\\:m00000000PRNi0000000000000000000000008D0d000000004gh_000000000000000000000000@VWZI6L600000000
0000l3LA0000000000000000`RPjl@6^0000000000000000L@E6I3S0LPH8000000000000XlBC000000000000<TlNX=_d94POHE;h00000000000000000000Xm:V
0000@H8P000000000000PB>ahQ8YDakCd]NP0000XF@h000000000000XKcC91^fQ60g00000000PiO1l=V4`\^khYJ>000000000000000000000000000000000000
LYNd0000000000000000000000000000000000000000000000000000L;Yd<>298^kdE3;S00000000000000008ZMo0000`6all;aWU0EI0000<OQhljC10000lQGX
00000000000000008Feg0000000000000000000000000000T<Yk0000000000000000000000000000<lZf000000000000000000000000lV@10000000000000000
00008nD\000000000000D2@=0000d1l:T8eO8=Ak4EEIT5aVPUoU0000000000000000000000000000000000008F^G41a300000000000000000000\I_M0000hES6
00000000000000000000dT^6000053<ei0N?P49_E4^600000000000000000000TJXI0000M0`?00000000Dn@SXT[PT>bN`fa40000Dm`B00008D?j0000X2J=DFJ\
96oG0000000000000000l9D\000000000000000000000000000000000000\HE40000000000000000TB7g15Yi0000`7Nc000000000000`WX8lTH>00000000Lj:h
00000000TZE2I8>:000000000000X_Q?0000d9NC@Y3e00004Mmd0000DVZY0000000000000000i7GC0000000000004\oT0000000000000000lGd[000000000000
00000000X2XDH8C;Lofo0000000000000j4Z00000000XM\e000000000000l9<N8XNj\69_0000000000000000000000000000000000000d:OH>B@000000000000
0000DI:Q00000000Q7NX00000000000000000000@Il100000000Y1E_00000000E0<QdQAP`RfO0000lB5;0000000000000kJM000000000000DQjJ0U[fh_mB`\MR
00000000000000000000442U000000000000000000000000000000000000@R`?00000000HZ1S00000000h2T?D9Le00000000T;<?P;cBX?E:\M_ei6m@00000000
000000000000XoUI00000000h\<40000000000000000000000004=Fg0000000000000000000000000000`Ej]00008nO<00004gE94>bj0000hHgS4PgfhnR60000
000000000000Y64A00000000000000000000H?PIDlA]00000000H?On@7lD00000000DM6D`];600000000TNg;0000000000000000H=4`<2`M00000000000054WD
0000`T=RX[WBPenS000000000000P^`B0000@U^N00000000000000000000@;WB000000000000000000000000hlRgH:[:000000000000T?<o0000000000000000
0000P74V0000TLoE0000`Q2P<mcJX`MA41k200000000000000000000H?NmL8o_0000l5k;hYY5Y5DIQ77`PLgl0000000000004D\>\na40000hXL@PDB7@cd>0000
00000000`Sjo0000U59>000000000000\AA<LFH;0\cZ0000@?co0000000000004IXT0000lN5V0000@4]10000000000000000D8K^PH>e`LDHlBSn\?=E\lPUY2c1
94L^8EjFM6aB00000000I4hm000083WR00000000HTkbXG]D8\=_0000\R<mh3ER<79o\NP:<XQMl@1A000000000000000000000000LJ9mdR4NXEhoU43>00000000
A7I[000000008QiU0000<XN\LSV80000h[HW0000000000000000hWmVI6SV00000000dAn?PDTH00000000PH?:007g`KP^<gGF00000000@W>;HJPK00000N`WPk]>
d[:OldIaD@Jl\HUR0`X_dm7600004R=J0000\No8Dkkn00000000\L4R00000000000000000000`?e[@H3n0000000000000000h>M`00000000000000008^4E0000
0000D3PO0000000000000000000000008hkMdbiQ0000000000000000000000000000dQFgHnij000050Km00000^@:0000D\Ge0000lXhNHZLW0000LP\Q08:?Ljk3
00000000000000000000@8V\lM@K0000`1eD000000000000000000000000Hd?l0000000000000000\W0H0000000000000000hKG_<mee00000000000000000000
00000000hJToe4Ei00000000T[bQa5YC00000000\NjI0HS911bd00000000000000000000@QcG0000m3E>0000lV0;<iNC000000000000<7Mb00000000dNebPkci
8mR?`D84`l@<`[ii@K3?8hLUE0fY0000000000000000000000004XE900000000@V=n0000000000000000e2^BTLb0P:oWX_ac0000000000000000TePC00000000
000000000000XkoY0000lm2UM7I50000\o?Q00000000T11>L>GSXATLPY29<\B00000DX>9dL7b000000000000000000000000dj\j0000hBJC0000000000000000
0000000000000000Le7:0000TRa]000000000?n?000000000000000000000000000000000\3jdE0T000000000000l`ca0000`foo000000004IDUdOf=00000000
8EI?00000000000000000000000000000000000000000000P1H@a3B;L4EK8d;hX1^O00000000000000000000000000000000000000000000000000000000I4Jb
0000I4m>000000000000000000000000000000004ci[X[m5lSmUdC<f\\[ji7Gc00000000PMHO0000000000008VIX0000000000000000000000000HSI00000000
4Pbl0000000000000000000000000000@C9:<WL^0000<AXjLQ@]000000000000lOk@000000000000L0@;L@Ik`;Wb000000000000L1ef00000000000017Jm`3`L
d7j\<WA[h;RLlGIS4[Y389MeT47XHA]80000000000000000000000000000000085aH000000000000P]CH0000\DmD4YinX:NeHEj94=ica3TO000000000000lIB>
D_cF00000000=54?0000i7ci000000000000d2P\0@DI@G3D0000000000000000h68B000000000000THL:0000TB[_dBlK000001FX0000\D^AD=Ge4c\Va7@]0000
M6Xa000000000000LG[9lW3CH[FW000000000000000000000000\E^W00000000@bjATY>4`c5\0000000000000000d92>0000DKok@m\\00000000000000000000
hGba=4Oi@9oc00000000@[eT0000<]lkDM:9L@Bb\_CA000000000000000013lU00000000LNC1000000000000\80?00000000000000000000PlWk000000000000
0000000000008i1ai3I[d;4^HmX00@OLhHN4000000000000000000000000000000000000l41[L<DAdKNA0000@Hi9@Ynb000000000000H\`F00000lG9HO[adToe
dVhodBSI0000000000000000XYlP000000000000\kI:00000000L]WY00000000hF3P8YSc00000000000000000000000046LKD1N500008GZc0000000000000000
000000000000000000000000HCB5@j<P00008EK20000000000000000Xka200000000\QW:]08X00000000000000000000HD>l0000000000000000000001SW0000
0000P`6Z0000000000000000000000000000`GHD0000000000000QSS58Kd00000000M4VK000000000000000000000000000000000000000000000000Hc6ZdDWM
00004Be7X_[Fh<KVa7Q00000XP>HD;N[000000000000000000000000000000000000`9Na000000000000000000000000000000000000000000000_OL`E0b0000
000000000000Pe9R<JKiX\ZCM4Ue0000<Bk?XHHg000000004YF<0000000000000Z`bH8YB0000000000000000000000000000\IJiY86l00000000hC0UdK_@0000
00000000lIBZ000000008i3f00000000Q71LhkR6000000000000l4>B00000000E0R[0000@M;V00000000000000000000H0an000000000000Ta[@000000000000
0000000000000000l3dJ000000000000@00j00000000000000000000000000008^Cg8AkL0000000000000000I6iB00000000`]K700000000000000004FoOLUiX
00000000000000000000XXlO0000D`^10000T^YV0000`:cX00000000000003:5000000000000\^iG000000000000PXe@00000000000000000000=63B00000000
000000000000T?hh0000000000000000lBYM000000000000<5UP`I]?`^fF]5iY0000I1\500000000000000000000E6N_00000000000000000000000000000000
000000000000\9\900000000000000000000000000000000]7Y>0000000000000000000000000000000000000000T=6U0000000000000000hVbo000000000000
000000000000LAo90000000000000000000000000000U1BL0000]6<hXke60000000000000000\9Yd0000@Oo500000000L?biDN?PdKeT`9o200000000dDG[0000
0000000000000000000000000000000000000000000000000000P@T90000lF7Ld]XL]7JG0000000000004V=\00000000\H`OdYL=8j4G00000000Pc>F@GE\0000
0000T[9_DN3PLC3\`E`k0000e7LY0000000000000000TbWN<dJM000000000000@GBO\B350000\JGKP9Gf0@4P=56Xd;kFi6Kc0C;[00000000000000000_b0PNYZ
000000000000P>[GXTJb56Gd0000i3Q80W2^\l2Qm5[60000m0AN000000000000000084\GM6ho000011GW00000000DhbjA3l50000Q7jnXX@D00004EfVLYOE0000
M4:D0000PK`00000@X^^00000000@aYj00004XQaE0=>000000000000DSF7000000000000000000000000000000000000000000000000hm<P0000000000000000
000000000000\kX]e3ma\kI^Xo@YM3>1PBf60^]FhbQRXiX>L?RP0000d?hO000000000000H]6AhU4f00000000XV7D@k7>00008=CJ0000`JnF0000000000000000
H=clh><e0000X>c;000000000000`d080XXF`>R8hBDA000000000000000000000000\@R[0000000000000000M4n]00000000Y5cF00000000000000000000lOJH
00000000PBiBDHOClR7l0V=KTX=cLbCi<fBH00000000000000008EXV000000000?@Y000000000000LGNc0000000000000000m1880000LKYT000000000000DL5d
00000000000000000000lQVb`9RJ8I2D000000000000l3_30000TG1L000000000000000000\P<HK]00000000DKY?00000000PT:gl41H00000000<Aj1\07LTJF7
`NkZ93lHM8P?@>CP0000000000000000000000000000000000000000lOeH\RV5hYZkQ45iLS4Q0000I0BV0000h`KY0000000000000000Db8000000000`lgQTKX9
D;H^000000000000d4>i0000000000000000000000000000000000000000T0ZZ@ePk000000000TYT@377`m4I0000000000000000000000000000TmkZTL6dXD9f
0000000000000000=4ST00000000l<6B00000000TL>F000000000000d78flGJ>0NgU00000000\7B_LWdG00000000XHa\X1?300000000Xab:d_0Xhe^F00008o1n
000048HbX:g^H\;E000000000000000000000000@Q@EA11>00000000TA>4d5g=0GB]000000000000<BkO\C]200000000000000000000\n[50000000000008RTU
000000000000@@]R00000000000000000000000000000000dBA4TS:cm6o1T8_e00008Ggc00000000000000000000T0hP\G3Slj?\000000000000000000000000
00000000Y8<0h<d<T>Sk0000000000008[UG07Vd00000000M6GQ0000000000000000T3>B8N420000000000000000@I=<4V<9\^6^PWgU0000h]@Y0000X3;S<>4K
<B[5115k0000hmUXXH9Ma1PO0000XULX000000000000000000000000000000000000A65G0000000000000000<M2a0000000056T<00000000I4kR00000000`3X1
@_IZ00000000@=cSlV@i0000000000000000`SIk<CVI0000D89?`Xd7DE>B@Rn_\kc:000000000000000000000000DSVg0000D_0h00000000l2b]A6FK00000000
P8hF\ODB0000@0_?00000000DHA>0000he4l0000LjAH0000000000000000i59d0000T_cd`beL0000000000000000000000000000000000000000dLJ4HcQ<0000
0000\o?200000000000000008?AO0000HMV[00000000000000000000d@3N00000000000000000000TS>eLi\I000000000000000000000000000000000M[i0000
LQhi00000000000000000000000000000000000000000000000000000000hL9C0000hEcO00000000000088bJ\7F^000000000000000000000000000000000000
0000X<_[00000000000014aX00000000000000000LlZ0000lSdG0000000000000000PFnA00000000@Hee00004A?c00008B0c0000X@oc0000000000000000Hc?N
0000000000000000000000000000000000000000L[N@\n^[000000000000M6cT0000000000000000H5G40000000000000000dP:Q8me60000HVlg000000000000
l`lDX>l4l;4J00000cTd0000\1Dl4IiB00000000@NQe0000<Ph_00000000Lm_U0000000000000000000000000000<_b?00000000000000000000000000000000
00000000<20Y00000000D8>j000000000000000000000000000000004Cod00000000TAQK00000000000000008:A80000LT=d0000000000000000000000000000
`cVD00000000000000008_D:00000000000000000000TTAD00000000T0Ubi2lL00000000000000000000000000000000000000000000XXWh000000000000Xf><
`D:J0000000000000000dYM74JQn00000000000000000000000000000000HQ=[TYG3000000000000<Ekf0000000000000000HW_W8m0TD\KP00008=>EdIac0PF0
45fhhebl=0DDPG^l@IXdDj>f]4Xc9509m5A1`1GcHTkJH?F=hX5G4[JYm6l38khd00008I1Be1j4a3Y`0000LVkE00000000000000004^^Zm0c^00000000H]??Q79P
0000000000000000HmmN0000000000000000000000000e[X0000dgVk000000000000000000000000000000000000`YNK0000000000000000hMd=000000000000
L0<X0000000000008FS=DP@E0000hAU7000000000000@4gO4f?400000000hT5a0000HHU:@_IG000000000000E6m30000000000000000TnSC00000000lWjj0000
0000HfcC000000000000000000000000`n2MXUSV00000000LXioh7>60000DZ4SLT6A000000000000=8F3L[AV000000000000T4Cm00000000D]FK00000000D[2e
0000@Wmo00000000000000004m7G0000\OgV4IYQ@2IODUhUHAhl<kH?lY1g4G62000000000000000000008=Jd0000`M<l]1Jg000000008G^=M1aN000000000P<E
d:FO000000000000X9V0@5;T0000T8]R0000PJM7`SPk0000P0o30000000000000000dSR;lb>K00000000000000000000000000000000LUD=0_T:hdQR0000A4lh
0000Lm@_000000000000000000000000000000000000l8BZ00000000DB:kLO1J000000000000000000000000X[aR8hj@000000000000000000008CPk00000000
00000000h4h3TK0TlRZGXjSV000000000000000000000000000000000000L;`G00000000HVHR4[oB0000DXYg000000000000000000000000000000008bc\0000
0000TD[]4`B811A^]5Fm00008Y8h4kCQ`Yb@\Q:4T[<A`>XAXeJJ00000000LcdZ00000:Og0000000092IF000000000000000000000000HELf000000000000Y4M>
0000h^FJ0000000000000000@5BIP@SW`5kjhCCh56[C00000000000000000000000000008Aoi00000000`6nX`S3;@gFX000000000000\A8d0000X>iI0E<a0000
hR@Z000000000000000000000000000000000_n_0000d:_?8QXU8C5aDZXD000000008D=N@0IYd@m<000000000000LX\`00000000@3OD00000000L^Mb00000000
HjaL00000000@o6i0000000000000000000000000000000000004AR^000000000000Xl;c0000M6XGU5Lh0000TJB900000000<@K@00000000P?_5dPee00000000
0000\U1n0000@BLW000000000000@lNCh>>g0000000000000000@VIkPaRR00000000`UGS00000000P6<e0000000000000000XAmY\Gdh4<B1XLXoXem700000000
\OX24:]10000H<=IdP;<00000000=39a18RE4>c]00004:WG00000000000058M=]37b00000000000000000aflle<Wdf5`E2DM4>jVI76J00004DWgXZXV00000000
00008ObF000000000adP000000000000000000000000000000000000000000000000000000000000TRNC0000dOd24Un[0000000000000000<bd900000000`=`>
LP3n0000I8:]0000P7S200000000TKL@00000000000000000000000000000000000000000000890QdAZ;d1_:P<SNT[G7<2]TQ2<UP?:=00000000000000000000
E6<U00000]0900000000000000000000000000000000Hmbd<W;l0000000000000000T<CIQ0bj0000HJD_0000hE^>55deDV4U000000000000000000000000TPS3
00000000h86G00000000000000000000000000000000000000000000Tl>U937O000000000000000000000000000000000000A6Mb000000000000000000000000
000000000000000000000000000000000000000000000000<5kJ<BAFX<E7TIcRlK9k\4aMXS]18T6Q000000000000PdZW0000dGQV000000000000000000004g:V
8=G7000000000000Q0dI00000000LV8I000000000000D57O0000000000000000HTDY0000000000000000TB>E4M^T<_LSi7iX00000000@5Xa000000004^Z7@mRV
DEgEHV830000TEi?000097ZW4[^C@YTELDYX0000000000000000000000000000LZYl00008WFS0`c300000000T3K8U6Si000000000000\Pa50000P@i[e4[QT3:d
16To00000000000000000WRB0000\8dh000000000000000000000000L^UX0000lMH2P^=E0000000000000000H3^>`:cI81FLP^TShnV8i3\Q0000T;FX0000lW4G
00000000000000000000000000000000@X4S0000000000000000@6Dg0000\F7_00000000000000000KoI0000d@@X00000000000000000000<jnX<09?lUnFLoHg
00000000000000000:0T8H=m`2Jb000000000000000000000j1K93:4`Cg;0000\AINLM:hddK500004S2lQ4?>@o7N000000000000000000000000000000000000
Pk15halQ000000000000000000000000heN40000000015Qb00000000000000000000X7W:00000000m6:30000]6ER0000000000000000Y3VT0000Q2d9@eTG0000
0000THb10000000000000000<5cB`9nQE8:7HbS\000000000000Pgb\0000DBJl00000000000000000000\;eC16bd0000000000004jRWLVk]0000000000000000
\Hdb000000000000000000000000000000000000000000000000lCaALm1O0000000000000000000000000000000000004m5D0000000000000000000000000000
a3OT000000000000Y7j8]6Mo000000000000000000000000dDMX00000000]3K;000000000000000000008i;S00004JEiE578000000000000000000004EUM0000
DG1>@YaJA5OP\3OcM7O>09aj0000000097PGD9070X4j\F;m``j;0000000000000000LBS5000000000000LGoC\?<M0YGIPl@f00000000PInl0000L?1ea38[XCll
0000000000000000Hg1500008`aN00000000000000000000d]WJ00000000\AA]0000l[hE00000000`CTM0000`ACdlagTh1doX=m?0Bo1\TO`000000000000@C>W
0000PBI3000000008S;fi7`T0000`AG800004PAA00000000000000000000<VS9hW=Y0<@RlnMka56h00000000000000000000000000000000L<6na7@J00000000
00000000DMKK0000HRbC0000dGSa`[VS00000000dRchm8QL00004ghF000000000N\?<VN800000000@DA?0GA?hCnTT[5ia2N100004_`A0000<\Kg<ZBB<cRL0ND0
0000000000000LhXHP=k000000000000000000000000000000000000\PEU@_EV000086mYHRCTTa880000DQVDP;KB\HK>000000004]bT000052P`PLHZD_9d0000
hJW2\^AEE5Z6000000000000dXJ9@^1\LaYBT1JgLZoX00000000000000000000LRdA000000000000000000000000XAk0P[XBL`7Bd8c9000000008:bk00000000
X3<C00000000`OSR0000000000000000L4T`0000h9MVDmL:@5=kdA4DT2>R8Y3P\HLS0YVXLZ5WA6V;0000XOcc00000T_C4Glb0Ieo0Jcc550b00000000XOA0lL>a
0nBh<6?2P`mG000000000\5m000000004NME000000000000hRN\dI8c0000000000008R0O0000lSCV000004B400000000@`YV000000000000<djkHFl`0000`h1e
0000000000008<OP00000000000000000000@JhUHaHZ00000000Q5Kk00000000<R:4000011Dhh?IT0CLi00000000`oDH0000\J=>0000Q6P[000000000000Pb1@
00000000000000000000Td<l0000D2M]T>2f000000000000m4LQ00000000hJ4200000000@iClM4Lk0000LXA>l]GeY3Un000000000000LPVB0000DjXZ00000000
0000X@ki0000T1m400000000H?[00000TL_B0000<YCI0000000000000000@AWH4WGV00000000LgHdI5Q?00000000@14nlNic0000000000000000000000004jBB
00000000<W?P@Min\^6M8fH700000000<F>Z`5F>\Bj^DSae@Z?:d0j><]=S`3I:@U0O`KlJ00000000`2YA@ZSj=0:BP<^g00000000000000000000000000000000
000000000000000000000000LKVQ00000000000000000000000000000000PAPD0000HIY3a4h>0000Q3hk0000000000000000000000000<=l0000000000000000
8XRQ000000000000000000000000000000000000TSLc55WM0000DD2?0000\CBe000000000000HXVIlfSE0000T1YcX5[FhW>\0hPiDmneDaC`=3JndUZ]4i<o0000
000000000000l0;cL6PK\JdhdXFP0000<ZMO0000000000000000PY^W000000000000X>1>00000000P8b40Kgbh108HF;OhBmW`LJUh^BGh^j412\500000000<4DF
H>n:d3B64RLSDn?Uld8=A8;`0000000000000000000000000Z^hh>>L00000000000000000000DYd6<LYjdUlX0000XCK20000<dcc000000000000000000000000
000000000000000000000000lGMU@nmVU2?<00000000hE9a0000`43A00000000`BXc000000000000\Bg[POIB000000008ZmK8@I68P`PL^d@<e]i\onh00000000
0000DO>\0000LQ]V0000LUK3@Xh0M4Z<U2bU\;aA000000000000000000000000P=Y<00000000000000000000<AWaH>ZQX`DT@da;4mFjlWFlHDC@P`D?M4:10000
<ii30000`\k00DgY00004d6]0000000000000000000000000PgKPVm6000000000000@SU:HZWPXD;BDh;c000000000000PPig`a8S<gi800000000000000000000
0000000000000000000000000000000000000000TM\D00000000<L3Fd2c80000Hd\S0000000000000000000000004G^]0R2o00000000T\EQ0000000006nG0000
0000dN__0000000000000000000000000000P@n000000000000000000000`lD000000000000000000000]40c000000000000Y7<hD\mCm4160000000000008U_Q
00]d8YKD0ImfX]<?Dk5O00000000000000000000`oDm00000000000000000000000000004M^40000<8=]000000000000000000000000m1S70000000000000000
`jTY`5j_`k3e8T4D000000000000000000000000hcSX<d\nP2Ded7:]0000=3AB00000000P8AXXUZO00000000T]gB0000@Z:C0000lVa[00000000000000000000
000000000000\LVPL2I>000000000000`7^k4<TL4J<:M7aJdNln00000000000000000000T6Rk0000000000000000000000000000<Sc2@_YY09nB0000@]lJ0000
XcBa0000000000000000lLiP0000000000000000TDH6000000000000hG>7000000000000L1h00000lKUa00000000L8FC0000<V;0E5aA00000000000000000000
TD=8000000000000000000000000lOUalnCJ000000000000P3mUh=6kPcan000000008AdiA7LF\kon`:6AL4KK<Nf9dP4LhUBPPhBc0000Q7`A00000000T>gWHWjR
LWbo0000000000000?8G000000000000l6ME000000000000000000008JW]0000000000000000XLR0000000000000000000000000TT>T000000000000`Jd10000
lI@A00000000000084SI0000000000000000000000000000000000000000l8@PP]A?0000000000000000000000000000XVgUX8l60KSR@P@c`Y[f000000000000
0000`S[e00000000P]kf0000000000000000HP\90000I5aZA6\V0000000000000E3F0000I3k_PU_<000000000000d7ji00000000XKW\00004KT013Y=0000@\QO
00000000D9]_000042H?HH9Z0000000000000000000000000000<3ccTE1Q<JIn0000<E`A00000000h4mD00000000HQlD<^=_00000000\hhi00000000X9644P:8
8IfT@\4_0000PGST0000P;^Mdg]KdgXX0000000000000000T]S6l`;c0000000000000000<2H0P5AV0000<MgoH[1j00000000000000000000H2RYD;fN000040Q9
E3J[00000Scm4_TP0000000000000LU<TXb@lAFG4lhi00000000@SZn4_FY00000000h7ab00000000000000000000H=80\c3>hM9^0000dFQ<000000000000lWJd
0XeMI5@K0000000000008dgP00000000d>Co@GEiTZoAdjQ]0000000000000000000000000000TCSA00000000000094gk<_Hh0000000000000000000000000000
0000m5\F00000000X<I5000000000000000000000000@U3Y00000000hgm200000000\UQ:Y6=;00000000XCW00000000000000000<PO;M2_P=8NCL>da00000000
00000NT100000000A5NJ000000000000000000000000000013NX0000\kkY00000000l`FM0000000000000000000000000000X\en00000000P8ke\L@300000000
0000\\@W0000\B6M4S1;00000000P\8N56[P8>hP00000000h8G0dZVYLfD600000AS80000000000004UX80000000000000000000000000000XNPP000000000000
0000000000000000000000000000<CJD000000000000000000008SXWD:mZ00000000lVAA0000000000000000000000000000XH^M00004eLdL8l`8k@900000000
000000000000000000000000000000000000dn6l000000000000XMhH000000000000PmDRLG@M00000000000000000000X6_I00000000@9L90000000000000000
00000000000000000000lFZd0000lA0XXcUC0000000000008;fm8BNmHPE7X0LmhQbA`fZT8@nP000000000000000000000000L8;kT;\2E2K]0000000000000000
U57hi4=20000000000000000<[C:XI[IdQeVPRILTTP^0000L=Z400000000<>f[00000000PBc=000000000000H5Lh00000000h4jf0000000000000HPS00000000
0000@B1Jh=hMD[5H`C?E0000hGG50000H]OFl`HBD[Nflci10000@?j2000046WU00000000DDik00004TXc0000000000000QXjXLBW000000000000000000000000
000000000XdV94BE00000000000000008K8f8=WD\V`\000000000000T:P=h`nHLa<<]7bCA8@E0000000000000000L6BT000000000000000000000000H0^>d8Z<
l[Q500000000000000000000000000000000d@FO@@UO0000`5Y@0000000057?jhJk?000000000000=48k00000000Li^V000000000000000000000000X23E0000
4H:2D8H2HZ<l00000000<^@O16fc0000000000000000i1HZ<2X40000000000000000@JHRH0FL00000[kie6l@00004R;Q00000000000014W100000000000045C?
0000000000000000TaeJ000000000000l2D9000000000000@M2FD]_Qh1f8<S``D=m]hh08XoNO00000000000000000000HPlJ4n52@4Pi0000000000000000<M8?
0000000000000000000000000000dC8l0O^f\VE?0000h_Ai00000d4?00004[[N00000000`TUH@n==e6KP0000000000000000000000000000000000000000PVDL
00000000000000000000P:BbD<RodMD=000000000000@1D<]0CUX<fA000000000000\SkRL`?e0000hZ^U@DJ4000000004;`Z00000000000000000000TPTjdYKk
<mOA00000000000000000000000000000000<mfE00000000000000000000D::U0000000000000VT?T^8DD[7N@\9=Y8=f0000000000000Y7:\3`000004\DU0000
0000L?L2000000000000000000008LGUE2J:X<n]000000000000=6P;0000XWiKT[@@000000000000@BAdDmBo0000`@b?@hVP`AeE000000000000000000000000
Tmml00008FfD826H<N_;PO;BHCiMHPXbTSMi0000000000000000L@KT0000000000000000000000000000m0U50000DNU>0000000000000000X3N;00000000@6mh
DNSW00000000HBK@00000000000000000000h]2600000000e51X00000000`23^00000000PmBK0000000006;`00000000Tgk10000095MP5>gXoAF000000000000
0000000000000000`FH]\=gXT40K8Z3B@\NoHiT400000000dMng91\Z000000000000000000000000L7Z000000000<I9e8O;k4K`[DMABi5J800000000`b`60000
0000PJ_j000000000000TB<8I3C_HDn8X]^Y<>1Z0000000000004^P900000000000000000000000000000000000000000000000000000000000000008DhI0000
4kUE00000000D2UZ00000000@7JM\Z0DhCNc000000000000000000008a5^00004BC40oX9LLeohc^l0000000000000000\L?V@L;PPkTF]3nm0000PeSK0h[[TLXQ
PTj<0000000000000000000000000000000000000000`VC?0000000000000000000000000000e4oiXeF^0000000000000000m8<M8;G_0000\Vo0000000000000
0000`lXUXl3;000000000000X6l200000000<9KB00000000\@U@0000E6nH0000000000000E:<HZF00000000000000000@<i<00000000000000000M1LTf]00000
0000HLheDlm3`1:V00000000l:lR8SI20000E7gmd?h400000000000000004>F:hW@VU7Xb000000000Qoo<eRK@j@R142ELZDGl[IVlheED>^?0000T[[`0000\J@?
00000000PjKW0000`kag0000000000000000D[VeXO@`L_g_00000000T@[8TBN>hTa7E4]0000000000j\Y0000000000000000\ORedSja0000I0@o000000000000
X1>>0ai418N60000`gNn000000000000\1BU0000T4M_HAl;PcjB000000000000Hd<D00000000000000000000XF[>h840h7?BPQiFa6NI00000000TZOk\aAETG=i
42MA<6je4PKK0000DjCi8TmmD4U60000TIWEPn8oPHY:A1hg`ScG0000000000000000P5TP00000000U5O=00000000hX6U00000000000093al404E0000HG\MXUi:
<\bHhCF?0000000000000KHk\a5?@Y4J0000Hggm00000000lZ9Z@bo6000000000000dSIBHh]^0JCk0000000000000000e0;>0000000000000000T5B[`DcY0000
00000000000000000000dNR90000\@NjDIV^81b[M0\e0000XNn00000000000000000HHge000000000000<FfSP3L\lLUN87R2HMTk0000@U4W0000lZ9i00000000
T:L`4H8g00000000000000000000hXJV000000000000\J<S00008ME:HUjX00000000lM6`000000000000@\l?88N0@RJMD<J[8=@_lDFjdYae0000000000000000
0000XQUiTSYi000000000000000000000ej7hX9C00000000h7?P0000XoB500000000A5AWDCKW000000008YSOh2Xo43QZHG4`D^Ve0000000000000000dLmY4UhE
XWl:@XOM00000000000000000000000000000000000000000000000000000000000000008XbPlN6E0000hbQoh9@X13AU0000000000000000X2N70000M57H0000
0000\n]f00000000000000000000T^a2000000000000000000000000\P?i00000000000000000000000000000000000000000000P;Q700000000000000000000
=8Q2lodAlXZ70000<MWQ0000000000000000000000000000l<BK0000000000000000LmgJ0000000000000000000000008W8k0000000000004DfLLcG60^ZU`LIP
000000000000000000000000\gRZ0000XReD0000L6L1000000000000D8L_0000liUH00000000lQ5J0000000000000000T?\n00000000DH[N@jEoXUG1@n6J92jY
D7YVD65M@\fc0000000056jd0000000000000000L6k:H2dl547b00000000000000000000000000000000P:DX4VLC\oT^P>N\17gG8FK5000000000b6i00000000
0000d0Pi00000000HeYeY5c0000000000000000000000000hBWO\C<S0000`5Hc<83800000000=4;c0000m4a8L:h>0000000000008@Ph0000000000000000d5\G
H]d>00000000D]YfPI6b0000i6A<LUWQT8g3DNDZ4INM\V;HTkUX=82k`mk40000X2_I4`9n000000000000H3Q4TTI50000000000000000DL0b0000000000000000
00000000XSe20000T0nUDEJ\l[>j000000000000P3VKhBGP00000000=7X6`H\e0000000000000000`I`I00000000l;>f@VPh8^R=0000d4LJ00000000L186LM7k
94O000008@;\8;AX00000000HN=1D[8000000000D4;ALWA70000<>mo`NoIT_Sb@gBe0000000000000000000000000000P2DVPjf`0000`0A10H75PT2ah=AI8@:i
@>5o0000]2`k00000000HV[\0000THMg8DiX0000Q5XS`gfQ00000000<70C0000000000000000000000000000000000000000000000000000<>5]0000<K]o48TI
0000D6FG`C[700000000hOZba5fA00000000LWEd\ZFo000000000ld:0000DBEdT@Ao000000000000000000000000H28R00000000hMM000000000h84PlHTG0000
0000000000000000\=EShT9b0000hS2^lWNiXeLB00000000000000000000l^V000000000000000000000H_oT0000h7?`00000000E66T0db`0000000000000000
PJPo000000000000Xmg_8glJ000092GgTC0E00000000000000000000@YLMd]F]000000000000000045Mg0000DD8T4iY7000000000000l7jEXNJO000000000000
00000000@R\e00000000448U000000008RGfH9]5i3m;4CUKPFUDHZ=C00000000l[5X4Ebc000000008>SE0000000000000000000000004J3F00008UcXDQ]5d4Yd
TVA[<^k50000=3g_0000000000000000`^G:\C_a000000000000000000000000T_MTA79C0000]1gW0000\kS^0000000018OI00000000000000000000X7QT0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`nIg00000000m2kK0000000000000000PaVJ=7P:P0oKXUj4M770
98914LWa00004Pa^0000000002[@000000000000M6Jj91L:0000T<[:l;428AQ@4=8C`KZTl:[\X[GM000000000000`I?400000000000013O>DB3G000000000000
0000H7f7Q5oa00000000HKXkDIFo<Y]200000000\oT3damHhL?>000000004?jG000000000000000000000000P@]7Pc_X0000P\T[0000dg2E]5HY00000000TNFo
`XH016fP000000008AhZ000000008o4P0000h0In00000000LGe<0000XS_^0000000000000000@?Be000000000000dHZd@o_FDB7>=0=k0000l9ME4VM>56\6lR1o
0000T>mT@clb0000\0J\000000000000000000000000000000000000@6c50JAKm7K@XHdA`Mm397=N000000000000000000008Jg[4B]YY4GK0000000000000000
00000000000000000000LC_:000000000000`_n;00000000000000000000000000000000000000000000=6G10000hj6Q000000000000lG7Xm1P6hA`m00000000
000000008FMn0000000000000000000000000000l[`o00000000000000000000TX00HdR?TeNi0000000041RO=6BX000000000000000000000000000000000000
Po;_00000000000000000000000000000000000000000000lR]5000000000000000000000000dN@;0000l5D7000000000000do3k0=P_00000000000000000000
X\b400000000dB2Sdk6f\2GSTIaD\mVd`ai`Hg630000`GAo0000000000000000000094oV4QClTXN5000000000000M0YT0000`W7m0000000093Zf00000000XeD<
00000000<N:L\\n200000000000000000000d8cf00000000a1e400000000000000004[Yc000083\N000000000000LVZC00000000000000000000000000000000
0000POROdl;?000000000000hQ9=lUUH000000004imV0000<]QW4k2n000000000000000000000000TaoT0000XYRG00000000000000000000PW8D0000hdMj0000
000000000000d`U90000m8CBQ3DX00000000\<Bk0000HKF34eI^000000000000000000000000000000000000<UCkLXl]hc1`X=L6D>4f<EMQ`J86DKfLTgemD0dK
HbRL00000000\eWk0000000000000000000000000000HY=b0000l553lKng@:Vd\4RQ00008W500000@3jL\ECB00000000000000000000000000000000LeI20000
0000000000000000000000000000000000000000lSbJ00000000D3iL0000H_?Z0000ThUA0000000000000000`mE8DYbR000000000000T[:5h`:\000000000000
000000000000lZ^C00000000000000000000\Yl;di8d0000E3ZF000000000000000000000000000000000000PCD`000048LK8NKg00000Dh7dK[G000000000000
L3Te000000000000L8a50000LlCW000000000000T^bh00000000000000000000000000000000PE=o8jmP00000000000000000000000000000000<<U@TB\ZXYbe
0000A4I\X50O8jOa000000000000PCD<hJNc`N^k00000000dLO?000000004S9Wi3KH0000000015jk0000000008[Y0000D?gQXG86D_CPhCjY4<MnHMLZlK0he0XM
0000T0iZLTB^<>A:000000000000d<lc000000000000000000004nBUa33N4maP000000000000hb4H0000000000000000@@C<0000a75a000000000000hbWell<k
Po9DhLMZ000000000000000000000000<eh=00000000LK1n0000000000000000000080S04NA30000`5@nhKS?84MQ000000000VUd0000h9Jn0000\@LX00000000
DD<a\F8G\\Lh0\VNlFWdHggTi7Rfd\DE00008@F80000@nbW0000000000000000@^XX4?m1Te]000000000\24j000000000000000000008Fh5T1R240a0XF?\TT10
i4do0000dQQH`W4[HZd<Dj[Ll3H\L\\bH6@j0000dB2HHN4e00000000\JeVllVe00000000000000000000T_=700000000h`UP0000000000000000\8NE95;ch22\
0000000046T]000000000000HTjV0\^100000000dBn;hJIOL`2;4B<_\kQ100000000T`<o0000000000000000000000000000000000000000000000000000LQSo
T@=P0000000000000000dY>b0000000000000000X@bN0000@45aU62F0000000000000000000000000000dRFA00000000e4^\0000\OgB00000000000000000000
0j=i0000\YB:00000000<\ki000000000000<XmQ0000@\<JX6DGA87?P7niH9]JTK8=0000000000000000000000000000TOnW`VQg00000000000000000KEJ0000
000000000e=K87510KiA00000000000000000000@0UCQ28:I4`E0000=7IH00000000000000000000Tg<F00000000000000000000PQU2h1^iTnQK00000000D0Y6
dS_E0000@dh4XS0F00000000000000000000000000000000000000004XX600008F<L000000000000000041<@4CJ1i6CdP8jc000000000000000000000000@@]D
DkS<00000000PWTgH<ioli_Y0000000000000000lX[D00000000000000000000000000000000000000004f`20000000000000000000000000000000000000000
00000000000000000000000000000000<VKWDYE5000000000000e4>X00000000000000000000P7;M0PeIPk?h0000h[kPE32V0000HSAJTT;TU5CIh\504aEZ`n5h
P[6SDD<N8fTCl2iK55j?i7kA000000000000@fmo0000X7TY0000h5dj00004aB6000000000000L85Jh`0b000089S500000000000000000000hZ270000h71>0000
4JI^<WK:000000000000l^7Q@KU200000000000000000^ag000000000000000000000000d9h`00000000943Q0000000000000000000000000000000000000000
0000@3Ma\8`NPR9B4YmGDb`h000000000000L;HI]4_EXnP40000TWIM54cc00000000T;>100000000dUYG0000000000000000\JDE000000000000000000000000
8FUU8M74hCS0X52ZU7ho0000h=N4TScUl;=4@fn_00000000L4JT\Y\D000000000000l8m]0KGl0000000000000000HTGV01Eh<kj48i@40000dBE=00000000`57i
0000e6^k00000000X0lnPOLf@[\a00000000`KE700000000hJ;T0000000000000000d0YVlX7cTGC;ldiZ00000000000000000000T0kB000000008fHFhOFJa6X4
00000000DkO<00000000lEm:hV:2\VFU8Ym500000000XTnlU74H\R>a000000000000L[Jj0000000000000000000081MD00000bl@00000000000000000000TBh5
4U\=000000000000000000000000DNoZ\=`Z0kWe00000000e1V7000000000000000000000000He1;0000TgT?\fFbM4;PXRa;0000DNUS000000000000hMNE0000
000000000000000000008H6ZL;N0@XQ3ld8\DnE:0000000000000000dboX0000lU\U0000X5RlLfnHH_^3TgHO00000000l=NY000000000000<ZCm000000000000
TTNiPTiLdfQT\9dJ000000000QMO4bS@00000000000000000000<QQfU2cJPTZK00000000H>E_00000000XloWTAPWPiRGH9dd@=<MleK\00000000000000000000
00000000000000000000hkO^D_1G00000000U6Zc4DYn000000000000\>ej0000000017Vi0000LjXK00000000000000000WW<D05W8?>100000000lkgT0c9R0000
00000000000000000?ooT0k4P3]E@@IS0lkT00000000\RASd5Sl0kAS000000000000Pc7K00000000H_aQ000000000000<80jH;bl4aiK00000Q4U000000000000
XaFL@5hR57UGP2hmdGT9M4b>00000000000000000000000000008ES[<OAV8>ZbP\OY\TFIP^9iPieaTm=>000000000000000000000000H2QZ00000000Y5B=0000
00000000`=7_H>f;<P1=LUNl0000e7?400000DS7\QPk0000]5gTD7X@0000HAU^0000lac400004]^k0`S?djZ7lKhQXFmOD1X<82GDdIgT0000l6fU000000000000
000000008PUA0000A63U0000<`Ei`<Pf0000lEK]0000X?VlP=eR0000000000000000DQf7P9Vd0000TCYRPZdbXm25\<MP4JoB00000000\K5[0N\10000\dVZ\Q3L
E4]c\Q\100000000000000000000000000000000000000000Oi<leXB00000000000048hZLYe700000000`7@PhDK>HlMH0000i1?NhdG500004_<D<FIe0000lYj?
000000004PWhHE77HS\8M6VQ00000000@k6<PMCOPf]R00000000`C>g0000d17RDdl@0000000008YTdM130000000000008R6gl:eUX@TK000000000000d<Wd0h`S
0000000042icDHFK\L]X00000000D]Ob0000HdkT000000000000Hin6000000000000000000000000000000000000TOGl000000000000PMJ0000000004N8GLW?>
0000i5:g8?2>\CUf0000a8PR000000000000000000000000d=kL00000000\i:Q\o6JL=NI0000i7W\00004:49lhP?000043\4XPRchC^7<bEaT=TA\J4d\Zg;0000
00000000000000000000\T?ihF\Q000000000000000042^^Xg[m0000000000000000000000000000dFYUTGNA<85i0Bl5D]EDXP92`S8ddPFL0S;Q\k2H00000000
00000000<?4>09_f\n:g55lJ0000\SgD00000000lKHS0000h3[X00000000000000000000LSZ?0000000000000000H9`N0000\=H7h;\D00004T3cXB^L00000000
0000000000004Ld1000000000000La`;0000000000008W<Pd5?lDeD[8nII\O10@kYN0000000000008AoX00000000000000000000XQH200004XgVX`^Fd@Q=]1X@
Db[l57Yd\X;T00000000X6lG00000000P\N50000<\[QHVBP0TW@00000000Q2]S0000\O94HlLG00000000000000000000dKnB0CnG8SnlPT2I8U2fXWnD4XnLDI@Q
TA>ji5>>h@3[0000000000000000lbY`00000000DOLL@chO00000000000000000000000000000000`UfN00000000000000000000lBn000000000\iLo00000000
0000000000000000000000004h^ZhInT00000000`B1600000000dZ_J0000<@7g00000000hEKJ000000000VeZ0kZf0000hTP<<I=e@QY?\WBL\F?200000000e4YV
8P=7000000000000000000000000DW8[\]^;0000PNAa0000000000000000XQ`A000000000_Wn4TW2000000000000000000000000d;ja000000000000`KgJl001
0000000000000000000000000000000000000000000000000000000000000000hJ3^0000m49H`ROY000000000000l5_6000000000IQ?<L0GHb2RT?W^00000000
4GhS0000000095TW000000000000000000000000000000000000hOhB00000000<VaE0000000000000000Hn<C00000000\FV`0000000000000000000000000000
00000000DAIo0000<doV000000000000000000000000\MPeDWbQ00000000000000000000@S6PT2W1LPaD0000`:WT@e7X0000Po8[0000000000000000\5XN0000
00000KeB0000X=;ULdeW00000000D;[G\I>8000044_E00000000000000000000000000000000000000000000000000000000LL8P<[^h0000000000000000I6o]
0000h>Q`d\ohL0dk0000PLTh0]i`00000000000000000000Hk[>00000000000000000000000000000000000000000000h[j`0000I6hb00000000<LbMT8SD8<LU
D\\E00000000000000000L=l0000Y4Yidh8=0000000000000000<YBRL=iC4kNX58MP000000000000XUNP13Ej0000HP6=HTPk0000D1?[lcXT0000\0720000D90l
000000000000000089EL00000000000000000000@]\X00008XWJH;J_000000000000Hk:l`7VU00000000`nYIh:Kl8j6n0000lh5[0000h<^L0000000000000000
dL<B0000000000000000lbnT00000000000000000000000000000000000000000000\3IRDdP90000000000000000lMSCh`cL00000000hCWgQ6AO00004i][0000
H:JS0000000000000000000000000000000000000000lU<R0UW=4\nHH9k@l>X200000000DBTC00000000dLJF000000000N2_0000dLW;0000DNb343f=00000000
0000000000000l]I00000000<PBA0000d:io00000000@XA1TQHZ000000000000m89W0000<WXFHb[<0000000000000000L5YndD`[000000000000000000000000
00000000D2\T000000000000@CWJ0000Xl4`0000000000000000=6WT000000000000000000000000<VFh00000000Q4Cm0000h<7c8Cni0000000000000000hD`m
0I61\1Z=`SbWh>b_4J4G4Y6:Q5I?h=W[00000000TMZZe3^M@ELOA3dL0000hLmL0000\jf80000TO9G@MXMI47B0000h=X8000000000000000000000000\CMiPBd;
00000000000000000000000000000000000000004RD4hY:bH^QBLjSG0000LFYE00008jhV8oh;0000h]fgPZ]:Xd@g00000]]9\UL?0000Q5W:00000000Y8=Q0000
00000000\4Qd0000000000000000HK\<000000000Y=60000T]ae\Z\Glb1W8foAI1Fl00000000000000004QbP0000000000004X0G46bA0000]6f60000Da1>LGCK
0000000000000000000000000000I5Db0000XDCU0000<mIV0000P37k0ZLkTcIS00000000<3]4Hb8V0000lK7g00000000I38h00000000`97500000000lcQj0000
LMR7<A;J000000000000000000000000dJMM000000000000PC:@0000@=:I0000000000000000Xl:[HgH:00000000ldCZ13?=000000000000000000008He<0<<`
l4Z[4MC1lR\J0000<<J@`9`6@Ee^e0<A00004J=]`4[I8LF_00000000P41lX4:HH<DV00000000000000000000000000000000L`?A00000000`CLNhXSc4U?Q0000
0000000000000000000000000000PHkCPolb00000000000000000000lcb=00000000<7^H`b9`000000000000M3`300000000000000000000000000000000`OaD
dL4B8M@e0000<@7F000000008[QWX43VhD1mD=5\HMbI00000000000000000000000000000000dM8V8YHW000000000000<cbg4Z8gM6>G0000000000000000LHdR
00000000000000000000000000000000h7\AHOjL@YH0d[O5\eO@00000000d>I3d?bUh7JnXmh40000000000000000<>Jn`dLk0000ljC@000000000000PHjF0000
0000000000000000XgQ]000000000000M7D^0000\l1]0000000000000000000000000Y@@U816T0biM0]oXD^n000000000000<Vb0000000000000XK2C00000000
<8ed0000l3b;00000000`48BdJ[E8S^<ljhk0000I7e<4aSB00000000000000000000lEoBX]L;Lg;6000000000000HoIFl=FD0000000000000000000000008>V8
HNZ8e6TO00000000@0:n\Y6Y00000000000000000000dD_jPdWR0000<]l700000000@FGB98RX00000000d1[a00000000000000000000000000000000Pi6E0000
00000000000052J\0SP700000000000000000000000000000000000000000000000000000000<=Zg000000000kE>0000000000000000PcnL0000000000000000
00000000TBOI0A0?0000000000008@=4@X^2000051Ck0000000013YJ000000000000Ho5X<P`glH=28ZM<4Ik:00000000000000000000H4l2L0f50000HQdNdU61
4c=<hn:I53`S000000000000000000000000000000000000Ta^7<>=U000000000000000000000000000000000000`]0S00000000M87e00000000T_Gl<>h;\H55
4JH5M3^7<9T40000000000000000000000000000T9na000000000000L<G^000000000:BDX72Q8Ooi00000000000000000000\R8MX<@?DEaZ000000000000P2Ik
000000004Bi[00000000000000000000000000000000000000000000000000000000`j9R0000PAKE0000000000000000h@_]0000`@\ST;U30000000000000000
000008iG0000000000000n5JdL[h000000000000000000000000000000000000TGFdLA22DSh1000000000000000000000000hIlQ0000lD\n00000000E6>40000
000000000000dHTbXbKY0000000000000000000093=KTVF4000000000000802C0000000000000000000000000000000000004XAKQ4OV00000000000000000000
000000000000000000000000DD620000lk7W\o5k\fPP0000000094bQ00004BBb0000000000000000X[h3Xnhk02;@hRkATIa412;6X?^XI3Mi00000000TnVmE2PD
0000000000000000000000000000HGH4d]aW0000000000000000000000000000@YVo00000000PVSQ0000DQR;0000582;h9??00000000A0?300000000DZ\h0000
\8hoDmD;00000000000000000000@hSQXJfK0d9e\I`900000000LdcJD4^G4KAP00000000000000000000@\>40000P8;X0000H_Z[0000000000000000Lk9j0000
00000000hU@?00004GLilh_^E3`@00000000000000000000dZbXhT9S00000000000000000000962Y0000000000000000000000000000P262PG=NE0Fi@c@80000
<KZmh9n188\F000000000000000000000000dROI@7_LDHSodYQZU807]7_[000000000000000000000000000004=iDHHRDL2=<YV=dEG10000d=bR000000000000
000000000000000054UR000000000000@?LE000000000000000000000000000000000000Tcm\00000000000000000000@OJY000000000000lj>:0000I6k`0000
00004TRQ`01GThUV00000000h2\64nf<0000lW3c00000<;d000000000000000000008QC]Pg\F0000000000000000000000000000`2_Y0000000000000000d>OQ
E7RC000000000000000000004j[a0000hNkl00000000LO<ETRTBHBL752[c0000LTLC000000000000DED:000000000000@YIb0000000000000000PG=54TC10000
0Y?W0000000000000000Ln1IlV0gQ2^[0000@=5K17ZJ\VI@0000XdjM000000000000000000000000i2>f0000h<o^POV=0000`jm=000000000000l?^ie4aE0000
8?:i\0d\DUZl0000000000000000000000000000`<Oi00000000]4Bn00008Pnl00000000000000000000@Y:I00000000dTJ<0000000000000000P6a>0000<Zi4
0000]2;j00008RBE00000000000000000000T\6dlNB^@Q1C<YFN14I00000a4k?P6XP00004kQc8UJU000000000000L3gXDD]MD>o;LK76<Mo600000000hHHCe4n7
00000000LPL^<j5\0000000000000000hM>Z0000lOO9000000000000XLTB000000000000000000000000000000004XUG00000000000000000000000000000000
000000000000000000000000000000000000000000000000e4g^000000000000000000000000000000000000000000000000000047:@DEiN8Io?000000000000
0000000000000000<_dkDNk14XBF0000HR2M00008G?2000000000000000000000000000000000000H:nV\?me0DZ>T2Hf8bZRM8D[X60f00000000@=GGX=lb0000
=7HbH:NE`>eNDWWL000000000000D;Rb00000000000000000000`7Ec15bS00000000000000000000PW880000000000000000000000000000464W00000000<V@P
00000000P>e>PEQB00000000000000000000<9Kld1Q8@YAa0oce187R000097R000000000DmAA0000000000000000<JRE@\2c0000000000000000000000000QgF
0000X^AQ0000h`5_00000000DSj600000000@Q\FXWPH00000000000000008Yn<0000@4E\8W`_dY<Q000000000000<3@b000000000T0M00000EMiLJjEdV:Z\NCD
dARF0000000000000000`DEa<joO14AP0000E6QD0000lCEL0000000000000000@XKg0000000000000000a21R0000i1Yn0000XB9E0000@3ec0000000000000000
\4O;00000000000082`\0000000057EN8GcJLB4C000000000000<:I2hoGn0000000000000000000000000000`P?P<5^Y\<8Kl=9[8nfa00000000000000000000
0000DD1V8Z7Nh@@Ld[WT4iV3Xd7U`Pj_000000000000PTJMT0TQ0000<8>10000<CST0000l<kd4K?200000000@Q\^<eCN00000000452K@n4R00000000hFgD0000
H_Z20000T>0A00000000dLlg00000000000000000000000000000000\_8X\K2W000000000000000000000000`\NZTonF000000008]jU0000000000000000H6jD
D_@>00000000@BeRPH]`00000000000000000Lfb<WUQh>oJ<l9Si3D24E2H000000000000Xk;N00000000\<jd000000000000HWb@000000000000<;L?PN260000
0000400@@ID=00000000000000000000000000000000DYPm\Ba7\:lm0000000000000000000000000000<K]T0000000000000000U6`h000000000000P:OR0000
00000000000000000000000000000000X?[V000000000000000000000000000000000000000000000000\AYEE4=e0000@H?V\\gEh]6d0000000000000000D_1m
XKh:LTOE8kbK00000000XGV<0000TEZET94k0000@JJLe4YI00004]GO0RR38Y7N0000]4EF0000dd`L0000X^NWHYjd\H3GhfHU000015BP0000000000000000hUS;
0_RMHdM@00000000000000000000Xkg?`C9d\oP\U1kT`6ZYe3nZ00000000T6^g8`W=0J=o0000000000000000000000000000000000000000DZ@X0000dfBlE6_8
000000000Pc_D67g00000000@W_>000000000000000000000000000000000:`C@UB7\0eM00004<?@TF0f`Fl@LGSD0gkaTjgUQ0k@E4T400000000000000000000
XDBf\3b^Y5IR0000000000000O4=00000000h>B[0000000000000000000000000000000000000000000000000000000000000000L`eH586Y0000000000000000
]04;000000000000l75d00000000000000008oW50;XU00000000000000000000000000000000000000000000000000000000A0ja0000`FZ5000000000000\kY=
0000@0O;0000=6Vd000000000000000000000000dT@m000000000000000000000000000000000000d:i_00000000LW`20000000000000000X4ff@?>YdBk54Ffb
Dh42HnjI000000004^Il0jFSM6ak000000000000@SdT8if<000000000000HNILTFd60000H`f700000000000000004\PHhG]^0000lkXA00000000]3]700000000
000000000000PTC_0000000007oD0000\nd200000000TnMGY7QP0000000000000000000000000000dSWe000000000000000000000000<N8o07PUhY<c00000000
00000000000000000000000000008ebJ00000000\LYJ00000=[U`?<[000000000000LSL?XUO_0000000000004REm0000000000000000PUl>0000000000000000
D1]B000000000000hhjY144F\Vi\00008dF^0000POoO000000000000DBdalf@>LC9QLEOb0000`_5Z000000000000DDnF88Nj0000427o00000]Ue000000000000
0000P02_00000000]7h_00000000000000000000HHf4000000000000LT550000`8868MdeY35QhYkh0^bZ00000000THAZ000000000000PEeOh7k>00008W5W0000
lfoXT\9m\FdFhn@oXJ17le_hm4MQ000000000000PJVeHM@5l]e^0000000000008Gh200000000DTNLXSUQ0000dNLG15e[58O\00000000dI>Hi6\i000000000000
00000000000000000000000000000000000000000000000000000000H<mXHZ7k86UT0000000000000000000000000000l3_O<;KmdYgL00004FLhXl`50000D\HO
h18cl@mXdU`_000000000000000000000000D_:R8Efme5PF000000000000d>Y`8N86<\V?\moGXZoi000000000000000000000000\oQT00000000<<ZJh5hj89l?
L@hA\L=900000000h\35PC4Bd4m[0000\>\A]5<60000000090_T000000000000dK?Fhjcnh5HA8[QC000000000000L9QC00000000000000000000LT<cTZTk0000
000000000000<5KC0000H7B@hkdXD_\R0000000000000000000000000000034YXYhF000000000000]3I5hZj;D3G>0000000000008[;f0000E3lhPhDO00000000
0000000000000000PWb0\=b90000000000004:TF000000000000000000000000@7\S0000000000000000Hm]B0000TI0>0000000000000000l?0G000000000000
0000T[[>hdoA000000000000lKQY8[D]`Bld0000dTcmX1O50000000000008KPJ@8cN00004[4h\j?70000000000000000L\Yk0000000000000000000000000000
0000a588Hf4X00000000000000000000lZKh00000000HGK<00000000M8ED0000L6R?0000\E]f000000000000i8==0000`GJf0000@B9`00000=abI3<R00000000
000000004G<T\kaE4e2?0000`59V`9m:dUid000000000000<<c]d[<^00000000E5b=00000000XXGc0000HZAd000000000000000000000000`A;400000000lEVV
H3k^\^g>hg_k00000000000000000000TbG\HjlG000000000000000000000000000000000000h77U0000000000000000000000000000HKBj<TgmL7ge0000\Z:^
L`I^00000000PhAe0000000000000000000000000000Hc[`0000d:Q00000LYMV0000HlNi`YYRh[V500000Lnl00000000000000000000000000000000hLS30000
0000P?TI000000008ZF]0000000012QmdO`J`lH<000000000000000000000000000000000000L^124Oio4T`<00000000lJdX0cLND4:X00000000`POl00000000
000000000EnV00004_AO0000`GmD0000TI2NLdBG4e5Y15gg000000000000h89MLkQO0V\4@h;3000046120000000000000000hAeTlF6b00000000X5OJ85JAP\7o
0000i7:C000000000Cl\PYXXl:4S000000000000`2JQdW]ChkRID2]60000000000000000000000000000lc<9@]J\DFG40000000000I5`=1Y`@2Y0000<JHBhjjY
00000000000000000000000000000000h1LA000000000000000000000000`LNP0000h1ndH9IM0E^n0000000000000000\Z?L00000000hFHNP09`<=[EhFc:TKfm
lc<P0000000000000000hG`D0000HIZ^00008IE>lUa;PUod<oM10000000000000000000000000000\HoA`\?ZDlHS00000000dB^]0000H2mHd[R<doeC0000\hWK
dM7OhmZjPXM`0000D6QC0000000000000000000000000000000008aK0000`HQ^000000000000000000000000M6Q10000TRPBHYD>000000000000`kB[00000000
000000000000hCkn`7WRXWaMho[600000000\Gn?`ICX8K1W00000000<?G<dQmH<mSf0000000000000000=3La0000000000000000`NY3I4H400008c[G0000DGjb
00000000`:bQH3STHBJ00000000000000000HENB000000004Yf;4fVY00000000`>SW<jNQ000000000000@Xk=000000000000a3XGHa[bM3M1000000000000T3hn
00000000P0RK0000000000000000lNdF000000000000hFA@lmPo00000000da@f8nRa0000\^lB00008X6o000000000000\]8?hjPM000000000000000000000000
00000000000000000000<Ij70\a4m2510000LHF@000000000000000000000000lM=O`Nbb0000lZUD0000`8_UT<_G\HbZ0000T`f]XI\UPgP]0000XBm500000000
0000X82`000000004\^F000000000000000000000000D0Ao000000000000000000000?kI0000X>Vg05EK0000dm5h0000000000000000e70\h7FB<gNC00000000
85EdP9mcLoN3`^cg42KoXoin@9:c0000000000000000h:6_TEhV<M<<0jU=0:]D0000TPiK\[gc0000@X=U00000000Hd][0000000000000000000000000000DeU3
0000=84a00000000]0Xo000000000000000000000000D;MYY7fT000000000000000000000000hO<e000000000000<87EI7NkH17318?\0000d_?5P_el@>l_0000
0000000000000000`5SAXSJM000000000000DQfFhLPM0RiKa1:[`8;3h0CN00000000<^f4000000000000h1Fg000000000000`K[bTA[O8WDZM2Fc000000000000
0000<\3\00000000000000000000<522000000000000000000000000@CO20000hFU0000087c\H?jX00000000000000000000dUmZ0000000000000000H6od0000
000000000000lJa@e5G@D8Ei\0>\XGD60000hI[0DJI0\JkV=7E;Q7T>TTc?Q3DE00000000P>G@dH=A000000008@X\000000000000000000000000Xi`W00000000
0000`H>A000000000000000000000000P1eV@]W>8j_M0000lYc\P3F5H3lj000000000000000000000000000000000000000000000000XZJG0000I7[d\^RUM3<?
000000000000dQOX000000000000000000000000l3o<00000000M2ZY00000000TC[Y04K?0000PJVS0000000000000000`^hl0?D600000000a3BN000000000000
\KMNP8nk@i`20000000000000000`EoX`Dm300000000T@a`0000\i>Vh4UM0000=3e[0000d=MM0000PbY60000@;?=DX[dQ4E30000\`MV8an<00004oYa00000000
0000D@kO<AgT0000000000000000000000000000LDlc0000000000000000000000000000lIc^00000000d1Ig00000000l`Wc00000000D:7=0000hAcC0000PDhj
00000000000000000000PA@]hfaU0000i29D000000000000000000000000LK4M000000000000`7i500000000000000000000000082EmDF1Q0000=5m60000h5]^
TGf>`Nem0000000000000000PSl_0000<0@S`G__0I\dHJO>8XD84<afh`m\0000H=7Gla6g@fJe00000000000000000000`4fS\FKfPT48X@\hi3GfH@^o00000000
000000000000000000000000@DSQ`@Lo`KO600000000dacbHkEM000000000oI_a6m`00000000000000000Jle0000000000000000000000000000000000008?lV
00000000000081<h000000000000T2=R00000000`@L;LW\C000000000000000000000000000000000000000000000000U3UH000000000000LDQE00000[f80000
000000000000D=3f<P_IPZ[D00000000D5ca000000000000TY^@0000P=TY00000000@Y4]<V^1127?00000000000000000000HW0gD@fM000000004E]Q00000000
0000X[hdlnCl00000000<h6e0000Hg6d000043?<0000000000000000000046:7XJ]g000000000000000000000000000000000000000000000000000000000000
0000T]XZ000000000000000000000000``_aHJ?f0000DE250000000000000000Y04d000000000000E4<_LJOa0000000000000000LK07H9B50000000000000000
0000000000000000<K1>00000Hcl0000H9:0000000000000DSMQ000000000000d=<d000000000000000000000000000000000FA[@]_>00000000000000000000
\9Y9Xg[T0000=5VNT87`0000000000000000000000000000000000000000000000000000X4GF0000E81OlDMG00000[U6<D6O<j;h0000lfKSPh?a000000008cKb
0g`P000000000000T>Xg0000000000000000000000000FKP\D<20000000000000000000000000000000093GFheoc000000000000]3j`4E\oXhFA0000H?Qo0000
0000\Y8RHnU10000000000000000`<Sk0000D7gO00000000000000000000000000000febDLK30000PDUbM5JX\5gk0000l9KT00004P7^@cNhdOL=h<VlX3Ri0000
T:H>00000000dD@N0000000000004bNE439H4<=[4OE:Q6bAP4910000000000000000dT;D0000PJf20000Y3VA000000000000X42A14JU0000000000000000\f?^
00000000000000000000l[n=\l:9`SNB000000000000X9oB00000000000000004mGP0B8lL]3X000000000000Tb0JX4C<`CQ=X0B?L[oo0000000000000=9n96CQ
TbhaHNi30000000000000000000000000Tl:00000000000000000000000000000000lLKkd\OE8abY0000hSf:0000D9ABLLELDT:APNaLHAN[X^CN000000000000
0000M2@g0000000045ba000000000000000000000000HGV]`HQFXN>60000000000000000h58D0000LJobhL[L00000000000000000000`[OH000000000000P:;j
H=:XD:Te000000000000T5e;XOkW000000000000\@Ge@lVCi3DkL3H=d2bD000000000000XWE30000D068LO`g00000000PoK]94\700000R;ad5[Y8UmlLEL50000
00000000000000000000\n[h000000000000000000000000000000000000000000000000dWo:000000000000TkOo0000h;WQX<Fb=6I9HNUo0000000000000000
DA2O00000:=20000T<3DTM4J0000`3dg0000000000000000lQ0QLR^WPV9MhA7n0Hbe00000000000000000000Pl^100004NIo0000000000000000000000000000
000000000000\GPB8GMb<jDN0000H7>I@;AB00000000@;:00000`VL`000000000000000000000000000000000000000000000000d@4D00000000000000000000
`[O\X4nC4BbIL<oO0000D;j00000HB[M0000A0T1000000000000000000000000Y32400000oFS000000000000`YMg000000000000`:]\0000000000000000h?Jk
PSmEdc\;TnY_000000000H4Qdg;X]3ZS\E4Q`__b00000000000000000000000000000000000044CUh3MFXh3J0000000000000000`X46000000008BMN0000@1P_
@G5H000000000000000000000000000000000b\^00000000000000000000000000000000TLgX00000000000000000000000000000000L^M;0000000000000000
00000000dWLF00000000@BgC0000D>T^T_Ij00000000D=RUHHJF0O2C000000000000000000000000<HMW0000000049c_<IK`00000000DI3K000000000000<f0]
00000000LBCD000000000000000000j300000000LKCk0000\7AVl^Eg00000000000043O7000000000000<AlN`RI600000000LnHX0A5Z00000000<?3O00000000
hVoH00000000D7b[0000000000008N]ED9_00000llF`00000000DENk0000000097mj00000000l:F900000000000000000000000000000000D1CN000000000000
00000000D6d6D>WN000000000000000000000h9U00000000000000000000T7l[]2j00000000000000000<Rej0000000000000000000000000000hnJcm6O?`E<J
<f7l000000000000\@A:0000XdUQ00000000000000000000`8be00000000HRA:000000000000000000000000PAB?0SJ_000000000000000000000000XD9A0000
00000000@]Ck4>3B000000004]a?E4_R0000000000000000000000000000DZS:0000l[aa0aMja4D@<=dC000000000000lb9:0000]8H000000000000000000000
lG0UQ7kTD]neP=;Aa4]P00000000000000008VbJ000000008GiW8_2B00000000P<h_000000000000000000000000000000008M=c`[Hk@8^OA3_PXojoDno10000
00000000@\eZ00000000000000000000000000000000d0n9@lM]0000000000000000000000000000000000000000000000000000\4n10000h\EF<6iBPecL<ERC
0000000000000000000000008AoL000000000000`8K=XI`X0000XF=j@[d<000000000000h=KQ`C@1H:fJhJmU8KJ9XR_4000000000000H_Vi00000000@Hh7XdAV
91O]000000000000000000000000lZZO00000000X==RDAm500000000<kF3<V[481OfLHeU00000000U3cG000000000000\h@a00008^JO00000000T1gE00000000
0000000000000000000000000000Ha?V0000l5SV0?:KdPn7@T4]42ED0000L@jM000000000000A4oC00000000U3_`0000000000000000\FI=X6Uf000000000000
000000000000000000000000`6kN0000<N\hE6c>Lm8[00000000000000000000@2SMHa`VY3WK\TeG0000T7P400000000XO:f00008Od=@1GHdlcE000000000000
00000000000000000000000000000000000000000000lmZDd?n[000000008J1L0000<U[V00008;TF0000h4<FXlOM8AJj0000\dEW0Y__m6WgTNXI000000000000
4^PkD<H<0000000000000000000000000000l3QKL4YQPJnZPKLo8XZZU1RI0000000000000000T6=a0000000000000]l\00000000000000004:^G0000d3P]0B@7
00000000000000008?OM00000000000000000000000000000000\4_h00000000P7KO`7X1000000000000000000000000l4[kl7a=4M0YPWMR0000Q1cO00000000
0000lH:`LPVY\1^<i8H@00000000XVX90000000000000000000000000000000000000000TE_W4OHK0000DR7I0000PHkQ00000000000000000000000000000000
00000G>C8]M5@7UF4[D<000057`j8@lc00000000HG?[0000hC2o0000000000000000000000000000LPJP0000E1l[0000HG2E0000Q7CRPdoi000000000000<Y16
0000X5B0LkGa0000TRcMHJG]@4530000\f2d000000000000000000000000000000000000<U050000000000000000000000000000000000000000DO6Chl6O8FCg
hHbG0000LedBX`Bf0000000000004oo]00008TMX00000000000000000000000000000000000000000000\CXWX:e8d>nI0000000000000000dU@W000000000000
0000DBCX0000LHR`DPK1Hk@WI0eeT2hO0000000095:Q\YR`l<K8l2S_`ALdM2gPm6cgP^5i<AaH0Q1Q<_600000000000000000`M3Z000000008jcJ0000HIi1h1Rk
000000008LFD8Sel4RX\@W@f0000000000000000000000000000E0Dm@:=CdiJ_00000000DYda00000000LHS^0000000000000000ln0iL<QaTlV0@@g<Pk;l4ODV
0000000000000000XPUk0000l<eO00000000000000000000XO[A00000000\]HH0000000000008=E@E45V0000hLL:4aOJ0fag\J@X00000000000000000000dJ^k
00000000000000000000000000000000hfbM00000000000000000000000000000000`W9Dh[8?000000000000dUli00000000000000004]Kl0000000000000000
00000000000000000000000000000000PD[=0000000000000000000000000000d4NS00000000000000004I48Y7L900000000000000000000d_]`4\oAHnNk0000
0000000000000000000000000000L3BC00000000lGa30000PE@>I0>]TJ_X]5\m@LAE0000hB]30000000000000000I6ef8TbThU:PD8[n4kb^0000000000000000
0000Xa>B000000000000<Q>n0000L=eb00000000XHnY00004C;h0000000000008F=?000000004X`cDDM700000000`U4855G`541I00000000000000000000<4M4
4SGdH4Gc000000000000DJfg<L3Ud[];0000T3S6000000000000<bmc00000000000000000000LZ]f0000Y52TX5^20000000000000000000000004R=o00000000
000000000000000000000000`Gc?00000000000000000000Dm8100000000@7n500000000HGCb00000000XATa`H16a6YMHC@?0000<M1h`WAO@J]DXZjcE5agA8?L
0000000000000000E7eh0000000000008PAa@GH_0000000000000000d:1RDKJn0000d19Z0000000000008N@^\Qg60000\N?9XToIPoG2000000000000a1Y:0000
lgIP00000000`B:=0000@U]b0000000000000000M3jP00000000<W6V0000000000000n`E000000000000000057JZ000000000000000000000000000000008CBO
0000@3E0U4Z_TdQ10000`d<YXC=W00000000P3NiThEC000000000000000000000000@]JD<g?i000052h<00000000X[7_0000`Nm]00000000<Chf0`;700000000
00000000P<`=0000000000000000lU3IHF5UHbI@Q6]<4N0Y00000000Hg@U00008QfU`\j5T:EK0000D>8M000000000000LZ8Y000000000000l[=_LD>I0HY`0000
000000000000XmV>0000HC7R0000d7Hf00000000000000000000@De90000<;EE@Jmg<P^800000000000000000000000000000000lNcE00000000000000000000
0000I1mOX42k000000000UgF0000d?H;8`L8000000000000<I]o00000000XJ9L00000000<XCH0000i5^6]6H]4QAf0000d1QG0000`9i50000P6=A00000000d8f7
00000000000000000000000000000KmmT1kf0000000000000000000000004P^F000000000000000000000000000000000000PIOZ0000a4md00000000X4A[X80V
00000000`?X=000000000000000000008>Y6d5jE0000Xa0TdV@^0000000000000000879S00000000000000000000000000cE0000000000000000000000000000
0000TibA0IiP00000000000000000000HeE00000000000000000m5=E0000000000000000000000000000P5P300000000000000004A1W0000000000000000HAgC
000000000000lXi>00000000000000000000000012e70000000054XP00000000LKa=@b;0<bTQDiDK000000000000H]5O0000TN1f00000000000000008:ok0000
0000l_f\\=^i`OYe000049[\a2Ce0000000000000000XG8C0000P@<:hd2iX25994>E00000000000005?C@l<G00000000000000000Ml<\hgL00000000hNePQ46I
000000000000DU>K<@oG0000hOjha5`50000dW1jP^0T@9:N00000000000000000I^M4STE14gK0000488Q00000000HI5a0000000000000000000000000000PC2I
0000000000000000m58k0000D?T`DV3D00000000000000000000000000000000P;OVPNe>X;NI`S3Y\lQ]00000000H0iB00000000000000000000dXHg00000000
00000000T?Db@A_gH<11000000000000000000000000000000000000000000000000hjP^00000000000000000000M7^b0000000000000000h;@HTb5Z0000X[bi
00004o>I0000000000000000hYO_0000P9e`DbN`00000000000000000000Q5nh000000000000DDaj00000000Q6230000000000000000000000004\D10000<e3X
000000000000000000000000XcE>TE8lXAKdDjI^000000000000000000000000000000000000000000000000@56\8k6N00000000000000000000000000000000
92Rh00000000`G?J00000000L]cd0L`600000000XV[CT>k@P^OBh`EE0000000000000?QN0000000000000000`bc?000000000T^K00000000TLIb00000000DgMF
0000XeNX000000000000000000000000000000000000T>0_m4NJa3U50000lB4SdPm>000000000000LC8_00000000\\9L000000000_nPldOb00000000Q5cl0000
0000\<?L00000000000000000000000000000VP60000000000000000<V]:`_SF0000T:f20000h?fE0000000000000000i4OCTBdT8JdK00000000000084BEXHVD
`m7X00000000HRc3`jl10000dD3O0dS9lMk=H3T0`Dek00000000a5:D183h`CGU`^]c\gV500000000Y4<L0000000000000000000000000000`OTF000000000000
0000d;9B<kk395C\H534hO5V0000000000000000hih50000lLLn0000000000000000h;m@00000000e6c1DJK>0000@VEg@UP40000000000000000hMRh00000000
0000000000004E6[TcYF000000000000000000000000000000000000H2Al0000000000000000000000000000000000000000l:E6`XoGPd8oDhQX0000hI7^8kiN
dmJj0M]@@=2106f40_>g0000000000000000`VVL`A[;00000000h:ZF00000000m1MG00000ZIF8^448hG5i7BI0000PVCX00000000000000000000HkDk00000000
00000000000000000000@Iihd5ZK0000000093InTgd>8lK]dkC=0000TS2200000000\Wf;000007[?0000000000000000D_a9000000000000\6:LP7fPlFPW4S0`
\G[ldXK5Q5Ehdj`34NGLh>KE000000000000P<3U0000`G9000000000T]Sa0000000000000000TMAa00000000\EZa<G;o00004AXZh]3300000000lUKQ00000000
L4W:D\ASi6`>0000PQS8@7ZS12`?e1Le`k<b0000000000fc000000000000HZYK00000000000000000000000000000000000000000000LA]e0000HWGA00000000
00000000h<Xo000000000000000000000000l:?=00000000lSn<000000000000<K>_000000000000000000000000h5gJ0000m4AC000000000000000000000000
@jF`a28b0000000000000000DF]g4OfM00000000000000000000000000000000Y7a7000000000000h61<H3m?0000e1eY0BoC\E\ae7DkL8KI0000000000000000
00000O?70000000000000000HL8l<KL0P\14000000000000PkV60000@CHj4<]L@5cQa09P0000TkdI0000H3`[00000000HCNFH9codl7=Ho3CLU?a000000000000
00000000`NBL0000PD4H\oRn00000000dCf:000000000000000000000000d8WK00000000h7_g<HCLPVN\hiRZ000000000000000000000000000000000000=4X=
000000000000000000000000H8Zc\MYJ000000000000000000000000\3Zl0000HX::Q6fC0000000000000000@CFO112lP@Ci00000000hLa^0000ll8X00000000
00000000TS`R57>A97lg00000000XF5>4Z@E8GA_0000P4D^LPI4000044afPDdfD4L`P5@V000000000000l5;1<^m00000000000000?CfHJno\NkIDLHiL@l3LI53
d7`TLSQ>PX;k0ZH`00000000dQga000000000?`\8h2>000000000000000000000000000000000000\E@30000`>5?`Yf]000000000000L^3600000000T1\IlLM=
000000000000000000000000TNOV8X@196MR00000000180`0000000000000000D8@d000000000000000000000000HHfM`Wm;PnJE`[2CDaXZDPYH00000000@W0W
a6F80000h04f40l^@LUo0^;G4i;<0000000000008RWk000000000OcCP?I9000000000000Li2F000000000000000000000000hnPkX<Ua00000000000000000000
d;Y>PSK10000000000000000000000000000000000000000@5`900000000hDHR0000d\^X0000LQ[I01lO0Z]K00000000000000008P9G00004^c?000000000000
0^Qf0000H\H]00000000HKB<hioh0000l2CV4k`P00000000TNJ_00000000<H1U8Qd00Q;;00000000PnhI00000000000000000000000000000000000000000000
000000000000=0nJ@8VFLW?aY5fT000000004=AU000000000000000000000000000000000000@\NKDJQZ<H5jX]Z=0000000000000000PaIT0000000000000000
000000000000lV?e@X19XG<G0N>KTQC5<UB`000017f;Hn\@hK;IE5RH4YoSXF5k00000000000000000000H:Xg0000d]9hl5UcH9R_dfh<0000dNPg0YBn00000000
0000000000000KQA00000000000000000000PGTG00000000]4o0l^F8000000000000@_L74LnT`UiK8?KLh17k0000000000000000@ILa00000000d2oBH;GI0000
U69@`BFX0000Hk?FY4JB00000000@HlT0000000000000000000000000000D1[Q0000`E@O00000000000000000000000000000000TL7I00000000000000000000
00000000000000000000000000000000PJc<d1[300000000000000000000000008<a<Ai`000044dc\?g^0000TNj\0000XSPJ0000H@gg]5;=0000<4IU``K:@0h8
000000000000H=F2000000000000@4bflRj4<P]ZHYeJ0\J:0000<^fa000000000E4l00000000Q3@6\OGF0000000000000000P;I`H3Vll8A<0000000000000000
LdC60000000000000000LIaT00000000000000008c]600000000000000000000\FaBDYgg0000h]Q98JC50^6o0000412L0000D?XK0000\@i3X6TA000000000M==
0000`=n?l?_O0000000000000000@hJ5\RS20000PhTGa3ia00000000a4A]0000T4@D00000000000096DJ000000000000000000000000000000000000\hn=0000
0000hE;G00000000D8gn0000T3YYX=1;<Km=<`LMa5:7i5JE00000000T6GD000000000000@bfVlEVk0000DWfO00000000`cUb0000000000000000P=P800000000
00000000000000000000\AHP0000\S6:00000000l3JM0000000000004R5@4DVKY5>g0000M65gD<X]000000000000000086H^d`GNT]VN0000d\:;000085GG0000
000000000000`Aml0000<7=@0000P]dS0000000000000000hFCH000000000000LAS`0000D[A:0000000000000000LfUl000000000000l8U=000007CY8KkDT>Oe
P]b;00000000000000000000a25Y0000\jkO\PRS0000dNK:000000000000000000000000000000000kKd0000000000000000000000008>6W0000000000000000
0000000000000000lFP200000000L9J74^3dDkKDa2>D00000000000098B0l@[P0000000000000000LX\S000000000000000000000000lHmJh_7V000000000000
0000\BnN8ZA30000DDIh000000000000HSWK000000000000000057c6000044g;D_eT00000000`>:bPW^D0`hLhJiM00000000h[dUTIgCDKIjlW9\\^7jE4mQ0000
E6UE0000DfhS00000000HGYG0000LmhI0000`QE<00000000000000000000000057_H0000000000000000H6Cf\i<DM6dM000000000000lUga0000<XJH@S=[D:Ug
0000T:2O00000000e3Nk@OPA<h_<Xo[f0000PTe_HJbkdo]X0BM_liLM0000000000000000LJOT000000000000L^m_m7B0h6CI00000000000086BA000000000000
00000000X=nP000000000000a4lH00004=I:00000000`^hR00000000000000000000@]:MX6Fc0000000000000000\6N\DJY500004D34L@RIA2:W000000000000
00000000E5d?0000000000000000m59Q00000000000000000000000000000]kO90[R000000000000000000000000000008o>l_Mo@?4Y0000Y2UH000000000000
00000YQoE7;o0000Hfi<17dV@0=4PgaJ00000000000000000000805G00000000E2V[00000000\ll:\:NQ`k^g0000LLDi0000000000000000I67W000000000000
4F4L00000000D7dH0000000000000000L7`g<f0L8U;h00000000\?i?00000000h94[H_[c00000000444XhN=b00000000U2OS0000l[EY00000000@`6KH9_O0000
lmU2000000000000XHXI0000000000000000@6X100008RUX@I[=0000dNnBPZ6J00004Y52000000004BLm\__G000000000000000000000000000000000000DQ^J
hHO`TJh0000000004<1n00000000@k:W00000000Tfd<0000000000000000LG040000D6gh000000000000000000000000H1iD0?;9lF\4TK2m0000m4en@`R3E3bU
4@LK<H0?Q8IV000000000000<jWg0000000000000000000000000000000014Fe0000h6Y^000044T;00004<b`HMdL0000P:KQlXVe0MmKH_fA0000000000000000
<3=mdN[C0000DJcV00000000i0Gb0000000000000000000000000000dW:S000000000000TW[S\ZcXU26W00000000XG;300000000000000000000Q6]I00000000
0000E6XTX3ik\XC0l\7Y0000000000000000HOR=000000000000XG7D00000000h5iI8eG@86Lh@VhV0000000087e2P1OM0000h9Bg000000000000000000000000
0000000000000000000000000000000000000000\Ji800008W;[00000000\mM;LQZ>00000000L32m14d\@62[TRnDA4f;000000000000TXSN=7\M00000000L@V^
PKCT0]Bn4Me>00000000<J6O0000<n_V@_og00000000000000000000A44lXcZE000000000000000000000Y5U49W7XPZ`X\mX0000000080gO000000008Ab;TnLc
0000000000000000000000000000e7lM00008BhMH>7[lB`F0000]66400000000<Um:0000Pbf90000`mhmD5PU0000lHOU0000000000000000d@T]0000`63YD4bA
Dkh:i6:f000000000000000000000000000000000000000000000000000000000000000000000000a34L\n3ID`ZR00000000000000000000000000000lEI0000
0000l=Ee00004N5fTDNB00000000lGLN0000000000004d5R8=J2L1\[X8kWX]>h`X<EH4cRHo2[d_]2000000000000000000000000PVQRHe:]4:2j000000000000
X_Cj00000000000000000000@TK;H]\70000PH6700000000000000000000000000000000hYUJ000000000000\]0k<7<`0000I61`00000000XJ[20000I6d`0000
hfOC0000000000000000<\Jb0000`=kn00000000000000004X5bD;B600000000000000000000<II7PL:B000000000000000000000>L]00000000L@QO0000X;ck
0000U2490000P`[I000000000000<m?S000000000000<?S3h]3@DmdX00000000D]8Q0000000000000000H[Ak000000000000000000000000D:O>0000<Pj@0000
0000HK52000000000000Pg<f000000000000dO=;0000<k:F`7hZTl5;E5`[000000000000<K6F0000000000000000d;3[e2b<000000000000<jI4h;oH51WII30>
0000HFFB000000000000DeiT000000000000000000000000000000000000000000000000000000000000000000004CR5dS<i0000000000000000000000000000
00000000PZm;4fN[00000000000000000000XF160000d@DY0000h;hZ00008BO<000000000000000000000000000000000000<f[hl2?K00000000000000000000
0000000000000000000000000000d?BP000000000000liHe00000000000000000000000000000000000000000000000000000000000000000000000000004IkV
A51B000000000000`GaD00000000@XKQ00000000000000000000hUWf0000000000008IeR0000`CQXD=e6000000000000DCCR47@l96gi000000000000T]UMD4o1
00000000XS<P000000000000000000000000000000000000Pk^:\g\c00000000000000000000d1]U8NGa\=3M00000000H98@H4E;0000Y6R=0000000000000000
00000000P=JTX5mk000000000000000000000000@:dA8PQ?d<:T000000000000000000000000=6n[dRXCm5_b00008A9A`KRmTAY_0PLB0000000000000000P8m?
8_^m0000dNVa0000XJlS<k8c0000000000000000PNCaLSFI8MW5PjM=0000P\3B<LSJ`^HZ84n\\bONLWB3@e<:0000DONS000000000000d6eW]7d<000000000000
00000000000000000000000000000000XjGNQ5<Y4Ibi00000000h5]DHgZ;<giY0000000000000000000000000000000000000000@CH40Pf<0000d>83dX3Y0000
0000DlM1000000000000000000000000<J2VdPlf000000000000lSS60000Q0Ul<J=O0000hGOXM5k>0000000000000000000000000000000000000000d9He0000
0000XF2?@P[T0000000000008EE[0000TSHa000000000000000000000000@;jO00000000dPW2000000000000D;`kHA:<8j7A0000<CT]000000000000X`kaDIh2
175NH9gn00000000000000000000a0[0hTN>=3i>87II0000h_kT00000000000000004YElM8;CH2Fd18KQ00000000000000000000X^LP`diihk>H000000000000
l:>i0000000000000000\DgG00000000d?AnXSA\0000000000000000Hm6L00000000P=>gm0N[`fge00000000000000000000<9k``H=X00000000Pg9@00000000
<Qm\000000000000l1:g000000000000000000000000000000008nEm@j1lI5^VHISF0000000000000000PiRi00000000000000000000000000000[ehPRPYTb?5
4EP2TYU]0000000000000000<WD000000000000093Vd0000HFJ@00000000000000000000000000000000\:MkTAf097?D00000000H@`Z00000000000000000000
00000000L=U000000000h4R<000000000000000091@g0000hHBTl2n6`W1?00000000000000000k1FldXl0000Pm<i000000000000<]1_00000000000000000000
00000000i3R1000000000000`47h<VReL`ohLAX=00000000000000000000e38H00000000dXM20000l<GA00000000000000004;R400000000PLI?000000000000
DY2M@Hmh<QaCL3=ZD2nf@Ele@LXA8ZAS<fWU000000000000000000000000@en00BI[000000000000000000000000000000000000000000000000hDNZ00000000
0000T<bE000000000000a5K80000d45J000000000000h1Vb0000000000000UAYdOb4000000000]?k42?>h=Ni\^\5haGl56F^0000\YN:`e9i0000000000000000
00008\K200000000Pe@i00000000XTTf000000000000\JNFL@>=0000000000000000hddOQ5R50000<[cgl32Kln>90W`E00000IW1lO=X00000000lQj300000000
0000HSlH000000000000000000000000000000000000000000000000I7>a000000000000`TN[HYWJ00000000E7N8XaW<0000lV:J4c110000<f65000000000000
0000P4PUlEO?Hc58i6lM`?`=8V5@HRBU4^Rm000000000?H\TgBAhHkk0000D0A_000000000000PEX8000000000000000000000000000000004;53000000000000
00000000000000000000D6ObdH`6PnoM\J2o<4Ib]54R0000hI[VHJA0lPYbL@?j00000000`DLi00000000l4XID^aO000000000000000000000000000000000000
00000000T`@O0000@GDH8^O^00000000000000000000000000000000000000000000H>b=Hh0b0000000000000000@;_HdS^k0000\Dk=\OAn0000000000000000
0000000000000000lR9bP7HB00000000PXLMdZXh000000000000I07i0000000000000000U5U90000000000000000000000000000hQCB00000000XQ@600000000
0000P<o@`FTK@3c30000L4ZI4b6Th>72]6_nDTIg0000D>[Y<KI90000@WEM0000X:G<T;8k0000000000000:oA0000000000000000P1@J00000000000000000000
<B?4PJMjDZ<M0000XZ\60000D]P60000XDdH0000000000000000000000000000000000000000`hmFliABL@j50000\K3[0000000000008NfO@jnm00000000<8XD
@C\7TaT60000`e8@0000DlTHh^@fDlY=000000000000000000000000000000000000000000000000A77M0000Y3FF00000000L=c;0000000000000000U5@Xd_86
00000000HGek`o]20000000000000000000000000000000000000000h1UK00000000ln?700000000`7b400000000000000008bTj000000000000@2G5Ta??0000
0000000000000000000081PR00004iQnd;V2HTQ;000000000000hQ7oPOm]TV]R0000TD5=00004WXa0000DB0GLT8JT^\L0000000000000000@;CG00000000P[0_
<;=]00000722000000000000M3hH`f9:0000000000000:AIXMQX0000D1leTS=:]7Z78SfV0000\F]L`Vb^X^8\00004C^L0YG^<Dmi@Jd<h]F1L;DfXF;1\JJ>lOec
HX878^CA00000000d3XF=1IH00000000lIRY000000004:Ae0000=71_00000000000000000000l51Z000000000000000000000000<goX000000000000H323h:5I
81oP0000E2jF00008[TJ8[N6@TZ[8jS200000000000000000000000000000000PE5b@OP00000000000008EC]00000000T7o`D;:i4oJH0000\icU000000000000
00000000dL1200000000d0`S0000000000000000@gA5000000000000000000000000000000004I^ZQ0:n00000000000000004jgBX?U900000000000000004BfM
@EmW00000000DJX4LXML00004>HX\N740000H8W]d]7I000000004eOYT0a[H8F7\V1B<Ika000083Xa0Z`T000000000000DdGJ00000000000000000000\D6oHbk6
000000000000e5_<00000000Q3[?000000000000=58E00000000HZhK0000000000000000<MfH0000000000000000000000000000\V>U000000008fLc0000T^PU
0000d1Kn0UYa000000000000H=?R000000000000000000000000HNKK000000000000H1:9000000000000000000000000000000000000000000000000h^9<0000
hV^OlZC30UJ9000000000000<9bRXI:g0000D;H5<WZ\a1jcHEM>0000\=Ke\1XWL1`ThcT30000`RoP49^5XB7U0000@4P8hO]^0000T:QL0000\Yk6lGM9@e1_55]`
00000000000000000000000000000000000000000000\C\a93]D00000000000000000000000052]70edg55`H00000000DKV]TEai00000000000000000000@_Q`
0000000000000000l13F98O6\TdX0000X\TM`0OT0000000000000000hViF000000000000Q1i@000000000HlF0000<29TTCG4HZe]TP?5Y4RH00000000lQ`d@KiV
0PSf0IF3HMl`P_d5H@DhhUEW00000000@]f4dKlc0000<V9aX5[k`cPN8JLd00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004h3]0000I3:Z000000000000ddnh0`j^0000l;>K\FbYhj\D00000000hk4m0000000000000000XCX@XY;<lT=1DT[kI7a]000000000000
hcEd00000000I5M;0000000000000000@U6L000000000000\MPT000000000000000000000000<S>V@E>b000000000000hI?bdbMG8k0W000000000000dQoPL<;D
000000000000\_<k8<mA0000@Nda0000LF7900000000lM8j000000000000\NWR0000000081DO00004E?000000000Le>QQ0TS00000000`D:\0000\f<>0000H0N9
<:Sk0000\>a50000000000000000000000000000H]ZbI4bd0000X^nc0000XFWO0000TB`^0000XVYl0000000000000000a0Oc00000000000000000000DnU^0000
00000000THOk94IIa5=2000000000000hSon00000000`G48XO^I`kLi@lb9HnD900000000TMT<Hg>Z00000000@3YG`JjZ<[LBH7LlHBGfhC1S4GE5i6R]00000000
00000000X<NhL;hBP9X700000000000000000000000000000000000000008R0aX?o3dEOTe5D<0000000000000000T:R800000000U2i>00000000000000000000
P>:BTZP_LKKW00000000`WlT`HGD0000@R^6000000000000P[_c00000000000000000000P6cc0000000000000000diKk00000000000000000000T0HL00000000
0000H]=iP>JVHeZ<0000Pga700000000LIAc8m9_0000lQ;`00000000dEIkT?iZHM5h00000000X;MD00000000TCMIU55h00000000a6;o\YKWhlKH8ZbndNB;Td=o
HP8<P\aJ00004Bfh00000000dY:0X5ladR]R00000000L>@a\B87@N6600000000000000000000h0Jn076D0000000000000000@a4`heF<00000000000000000000
XLD9XLDX\A7RdVf[000000000000`LhC00000000l[:f0000000000000000X28h0000000000000@PM@AbU00000000]5S7000080G\000000000000X;gLPD]`<EF[
00000000000000000000A8R2000000000000000000000000\^cM0000000000000000X^540000`A`C0000DV`F0000000000000000=79600000K?`000000000000
00000000000000000000000000000000000000000000H1jP0000X61YTHB6lDDY000000008KSc000000000000lU9400000000hCfdd>n[P6[ZhCXd<THY0000DbB5
0000000000000000000000004bO7000000000000\W:?`WCL000000000000000000000000X0Z8000000008:SO000000000000000000000000\WicU5kQ00000000
<Cb70000000000000000T4IH0000000000000000HYfK00000000000000000000000000000000D6o4000000000000A0go000000000000l3V30000<Gmb0K4]569`
Q6K=000000000000HUfia3`c897F00000000000000000000000000000000000000000>\TI5GM000000000000@9D60000000000000000P?<?A4Jo000000000000
8QEW0Q9M0000000000000000`nGG000000000000<Lod0000000000000000X@`>00000000DA^\m5CilXTA0000000000000000000000000000hN^\000000000000
0000@J]70000dIWb0[Tc00000000m2?d00000000dT>CdYF`L5AE88QnLR4<`GcnDi7K<\iSi89d0000000000000000000000000000000000000@5k0000@WSj97l:
0000000000000000\2=m00000000\CI^0000h9CA0000Q8NV000000000RMk0000hdE40000D[M;00000000hM:PLG:B0000000045LU000000000000000000000000
h^E813Tbi7@=<1=h0000\7`CT3`n0000h1VUm6`K0;_gPKoYX2<]00008_h^0000000000008:C70000000000000000<oZDP`4o0000000000000000000000000000
0000000000000000`IR>000000000000X?dNL3<n\G;X0000P8Tf0000@PY:000000000000DAGV00000000\Xek55Bci5T>00000000000000000000000000000000
00000000T1P:41kS\:Eb00000000000000000000lB5OLXHVdi0fdHKO0000DTTE0000000000000000000000000000PncI00000000LZ<00000000000000000=03C
D1ih00000000@J7^4PR60Hdm<mP40000D=FW000000000000000000000000TA=XXVJ@4]4Q\e:li8Il000000000000000000000000000000000000E0gAlBjC4;SR
`7>k<mb<00000000m7HL00000000000000008d2EDQ9]\d0g00000000000000000000000000000000]3>WH6dO@XE_]3bh0000D13c0000000000000000514j0000
0000`[5;00000L^f`RbZd<fd0MEXh\0EhnldI4`R00000000E50L0000000000000000000000000000000000000000lHjV0000000000000000000000000nHG0000
00000000000000000000A4Md0000000000000000000000000000PACFd;BW00000000000000000000dkjI0000000000000000T<>Jl?Y<4M>kU4N]0000@7Dd4GfN
@WIh00000000000000000000000086KZ00000000PW6i0000<MML0000000000000000000000000000000000000000lDLY000000000000hFP?0HYQ000000000000
`A\[h1cj8FRD000000000000\9l1<OT_`RJ00000000000000000h4FM0000hoER00000000000000000000000000000000dg3n0000000000000000000000000000
<4K[<9`_`Wa^8S5dQ2Nh00000000000000000000X5U:0000000000000000\8EBhRQ<0000@V7[0000000000000000000000008l_Q0000\V_o`;Ef@JCP16e@8SK@
00000000H@eB0000l>d1D?jmDA]T0000LBG>d2VOTY8:`]580000000000000000000000000000000000000000hEPW0000`^mm<WY^P@^`000000000000T>QGdDBO
HCfM8MHf0000000000000000lTFo000000000000000000000000@7^_DSTd0000000000000000000000000000000000000000000000008Poa0000000000000000
0000l@fk000000000000`C]G0000DjIG0000TXl30000000000004=jZ0000000000000000L4Y1X<L300000000`bA:00000000000000000000U7ja0000lEYm0E8V
lF?D0000\JZG000000000000i3@\0000`cgG0000d0kV<oZ]0000H;;@0000HFdh`k960000\:XM0dn:00000000000000000000000000000000hQHL000000000000
00008mdA0000X8>S000000000000000000000000000000000000@404=2eS00000000U2SD0000hffkHmlh00000000P3Z5XXP;0000@F_@00000000TURae5;P0000
000000000000000000000000\;e0d@aQI0M8000000000000DBPA0000@k\<0000000000000000000000000000HHGY000000000000lLML00000000<5>K00000000
00000000000000000000<WHA0000<5:T@CAQXQ8nE7lZ00008>jj@nZ;00000000000000000000000000000000hAUNdIN70K8PXK600000\n2kXD940000\SC90000
000000000000lUEC000000000000000000000000000000000000LkoD00000000000000000000h[ZG00000000TfmIHZ0o000000000000000014_80VG=0000@@Hg
e5MN0000<@MD0000X2@Z0SoT0000000005G]0000\>INdK5@00000000000000000000000000000000`AZJ00000000969S00000000d\h]000000008aWj00000000
0000000000000000Xd\80000PGUO0000000000000000TSHR000000000000000000000000PU\d000000000000000000000000000000000000578=000000004O6P
d=?lh_]B00000000\?PeddnO\9YH000000000000000000000000093E00000000000001G74^bBTea:00000000000000000000DU1:<aM8lW==lbJJ000000000000
000000000000X?98000000000000XEYGl6]TQ7OQ000000000000T3GQL9Qa00000000000000008]jB0000000000000000@RSc000000000000DICH560Te68m0000
0000000000000000l0AGD1d[i1nRL[4D000087i^]8;Ph2Z]\6m:0000L9g50FQh0000\moe0000000081f^\5oATTm;4Z`B000000000000000000000000H@3<0000
0000DKWJXP]hXh^AU1<@00000000U5Xc`>Rj00000000000000000000lOBGh`9000008@464]]Kh;8LX<Ic]23]000000004EY`\4:iDIg2dTCG0000000000000000
00000000000000000000000000004ZC]00000000XNO5000000000000000000000000000000000000D?T<00000000000000000000@\Ia00000000000000000000
D^Zk<33P00000000X4OilMU]XSY700000000TB@UHUT2000000000000Laj50000000000000000000000000000lk=d\G?g94B[0000000000000000000000000000
HDO_dkG5a7jN<?^F0000Hifb00000000LCFe00000000000000000000000000000000TZ0e000000000000LML?0000000000000000Y4jL00000000000000000000
00000000000000000000ljYb0000<C?d0j5A00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TQ<l00000000000000000000000000008N57XL^N@H[f<U`5000000000000\;?U0000@0P40000000000000000l0LR0000000000004:D4H>Kl000000000000
000000000000X98i00000000000000004[0ML[`\00000;mQ\9lY\KDYM3Xm00000000000000000000Pj_`00000000<3ak00000X3F0000=7TK0000D7hD\<Eg0000
000000000000000000000000TGiD0000D1Xe@n7_<nA@@@_?0000P:HXXLmk000000004<Tm0000<1hY0]LH\aL<000000000000`jD[0000<N7EPNclT_HG0000\2FF
8L<]0000000000000000000000000000M5mo0h2b00000000d??XHU5@\k2Y0000`Tn^<efa0000da2d000000000000DGg5E4CAHlI_e8=0XOC[00000000\9Ei0000
d9=_000000000000LAJM`LG90000Pc^L00008H_P00000000HKA8HS^\0000D@@?00000000\LH000000000XaZX0000000000000000\Co;0000<XD]000000000000
00000000L:IchomT0000000000000000m35A000000000K6]0000P<V20000000000000000m85G0000lNM``CDQ09ZQD>`400000N5G00000000`IbM8Sk=00000000
00000000XnWI0000`R5e]78P00000000lVh>M5^iQ2hL00000000Q7cI00000000D9T]00000000000000000000hZSR\KPjlSSK0000000000000000\SB]lceZLL1M
XSUj0000000000000000D@Um00000000dZIY000000000000@Z[g0000000000000000000000000000000000000000DE48T8NRTShN8Y9XXN4TD60L4Q_e00000000
0000hEPe0000000000000000000000000000TIjj00000000000000000fjF00004\`0000000000000HE8>4<R>4REK00000000A5O`000000000000000000000000
LRSCXW[e00000000000000000000000000000000000000000000000000004CjG00000000H9Z;hA<QPJa[lDPkXVV1P^Tg00000000000000000000000000008EBU
00000000LWc>00000000L[^T\Q:e0000000000000000000000000]KQXmWJ00000000000054G8HLJd\bFmL_V5101S0000Pk[X00000000m8K>000000000000LF;@
00000000<1M1XVmB00000000000000000000H[I700000000dJRg0000lb]H00000000H0Ej`N]^0000000000000000LR[?000000000000e4eH0000000000000000
0000E7;600000000XlTjDRQX000000000000000000008OA@000000000000000000000K@70000`L6L0000e128`hokA4U<TgA[0000@h=S000000000000m7S<`6VY
ljDjXRH^0000000000000000h_<R0000a5^I000000000000\\fShLR?@;J20000000000000000000017F]00004LCWXLii0000hTfB0000000000000000406V\C`J
<0428a^TDJJd=6j8@\Tj0000TFBg000000000000lHM1Lbb4di=FPKmbHI\@d5E3P0l68[@\lbLlh29=d5h;0f^800000000000000000000<F@J00000[;V00000000
00000000M45I00000000PMg`000000000000@a]887G_0000\^>RQ5eH00000000000085L500000000lF`G0000`UeP0000000000000000h2=8l<2e000000000000
0000000000000000PgTX0000<;K00000TG:400000000000000000000000000000e8d00000000000000000000000000000000P;S9T?[C8\5A0000TcFJ00000000
00000000h>W:000000000000hO4Z000000000000DFDD0000000000000000000000000000X?N\00000000DXAX000000000000TVh1LZck4]2[`]2N00000000lJLR
0000000000000000@8<>000000000000<MP800000;iC00000000\ZlT00000000000000000000000000000000000000000000dNW7=7Ce000000000000hOPRDhYG
000000000000l1]j0000XRjE00000000\GEK000000000000D6JKXVjH`l`[0000@Gf]000000000000000000008FV3E5WZ000000000000\5m\0000i7[4HWBe<S<A
8WU40000XWcN000000000000\[3G000000000000i8A1LWJ80000E42X00000000000000000000000000000000lWW^@7aO0000D]Mi`49K`WT<0000000000000000
8Rhc000000000000XS\\00000000M4nJ8]@I00000000X6P3`_G@=7=a0000lS5N0000L:Qa000000000@XH00000000000000000000XQ]k0000i3]WH>Fl00000000
\D?@HF`Td4Nm@Df`LK0DU4j9HG]l00000CdV00000000000000000000``1W00000YO400000000000000000000000000000000HklC@<:1X4H80000000000000Qo=
0000\2A68>P?0000000000000000000000000000000000000000000000000000hU]5000000000000H]gSL;d_Hhe2D\RBd[]d<hf9Dm\6Q37<E7<U0000\CA`TfTj
0000000000000000H5YRP3]jH@9b000000=N00000000a42k00000000XnB3Q15O000000000000`9X\000000000000000000000000000000000000TDmULKT\D]Ea
d`BS4haQ0000HKaO\ZNo0000T8L500000000000000000000LK@e00000000000000000000000000000000T0KP0000`eCh000000000000P=Xb@97glk\Q00000000
<YHC0000000000000000Le3kd8[B<N`:00000000000000000000\m6c@YWe00000000P=\0`k48h:;2TCb]00000000000000000000PdX<00000000hI3j00000000
0000T4[00000DB]I0000000000000000000000000000dC]^0000TiSD00000000d]3j0000000000000000h=;o00000000@<QE0000i5SS0000`WQ;@KJT8FnU42OV
e83[00000000000081@bHFbJ000000000000X1WdH<ni000000000000000000000000TUjg8\>c00000000dOI\0000PX]00000<ZW@\b7>00000000X<:BXhk``B^0
00000000000000000000\:ad000000000000\L4bT:YRDEhH0000P@]`0000LHiji3gI000000000000000000000000000000000000H9<600000000000000000000
0000000000000000000000000000000000000000HNRS0000000000000000<4edXIVLHPmhi3Og0000000000008nA`00004aN^000056;300000000<V6X0000@3A^
000000000000000000000000E13T00000000`:j[dFk0565T00000000000000000000000000000O1f00000000X5TdlIb20000m3:m00000000lCmkL2TPhQBd8go2
000000000000h3Ub00000000L\:OP\ST00000000<U=18SLSPobD<>[l@d[[0000d88a00000000HK^j<F2M0000\I73T;f700000000A8:J000000000000dM9El7Im
D]UB000000000000P=IF0000TP3Q00004[1Q0000E7G000000000000000000000E7Bi0000@[NR000000000000T?Z^8IdJ0id;000000000000U6Lo00000000\nc6
<T<W00000000h@8k<2g7TBV7ha>hhfk0Hja90000e2ela6:Sl3h3DgkJ000000000000D4Ba000000000000Plh=00000000HV5WXI8S<0EVHVKC0000000000000000
0000Lik4hOa`00000000TLLH4_1Y0000hIYiT2kJi6C>0000000000000000\Xg<a4`e\7_><5Q;XX0_000000000000HIfH0000TijL000000000000H@f7TXBV0000
0000XO>O00000000<NDi0000d>NIHCeMP]m`0000T]D>00000000U6<B00000000000000000000000000000000`2kYQ6_[00000000000000000000D=R2@ENV0000
0000000000000000hG26lIIZ0000l@YHLZTQ000000000000\91g0000000000000000000000000000000000000000<1K<0gYbl>HK<\IJ0000000000000000lE=]
\e`G00000000H418HVYA0000000000000000000000000000000000000000000000000000H^2G00000000E7[A00000000000000000000TYPU0000000000000000
00000000000000000000d9@>00000000lKAem0Vi0000000000000000`<M6TS02@_`i@ZbC@^nHl0CcLf9Zd\T094e[D<\=00000000000000000000000000000000
<]ImDOMm0000a6h<000000000000DG\<00000000\mAc0000LJ8h0000d3mkHI6BTjhC0000L3NMHEn5000000000000Q2YI0>?h000004^n00000000DRj_00000000
00000000H5`h000000000000a3GS0000e3[X00000000L7<LX9iga7]3=7mW00000000000000000000DeBA`fkh0000000000000000L\YQ00000000000000000000
0000000000000000000000000000Hb360000@mH60000A6l`0000i8Oo`1Y7dGTj00000000000000000000HDU@00000000I6S000000000T;2b0000000000000000
`PIP00004ZZd0000@^\f0@^R<`A]0T21<nFE00000000LC`f`Jii0000XPBa0000000000000OK30000<P790000000000000000000000000000DNmA<SZWP=og`T@W
L^22TK_OT^GY0000000000000000000000000000000000000000dFNE0000La_8Y4590000000000000000000000000000H62<000000000000000014EYPVGQ0000
00000000000000000000lVNM000000000000PDY:00000000PRi[00000000A6=a00000000PT<<PelU\CRS000000000000E20RLD;Y000000000000000000000000
0000000000000000000000008O32\CA=00000000DjG7000000000000000000000000LG[J8g84l?>I000000000000`GP^0000000000000000lPKf<bkg00000000
84`j000000000000m8II000000000000DKnU\UVi8=DETJB]PgOkT\]Z0000000000000000PM5I8OF50000hl[P0000@jd?00000000@?;ZL6Ag8^`[000000000000
`_F70000000000000000D6>A00008Mi80AhEHIoi<f:bD7[i@7BO000000000000000000000000000000000000HCc=00000000000000000000hK:h000000000000
0000DZ;9000000000000000000000000000000000000000000000000h``]000000000000XDTe0000@1>UX1PFI2Ug000000000000000000000000d^0>00000000
0000`8`a93RJ000000004O\f<oYA0000000000000000<;M20000T[ZV00000000000000000000hQ?GlWF;`T;oX_R\hf;>0000\]ho00000000Y4Wj000000000000
i1T\A3J;8Pb800000000000000000000000000000000l:MTlilB0000000000000000XlGeLR?R000000000KZ<XPWMe3SCd0e>000000000000<UN>000000000000
d\H300000000000000000000@YnP000000000000L5g_000000000000000000000000\^<Z00004WW00000000000000000431:0000000000008idV95nB0000\G[V
00000000hY6Hm1O500000000<E7MLM`b0000`S880000000000000000l5X0l3R@0000P=XH00000000\1McY4:W\;Z5lJ[h0000000000008:l4DAc2dd4^0000T0lL
00000000X=g8HP]K<5ebh]DP00000000@MjI4VOalYh]LfEPhoc00000000000000000l6In00000000H2OhL6hCTXU98ULk0000D^jI000000000000U3\>4CJS0000
000000000000000000000000000054A000000000000000000000]4FRX0NY00000000X9;?@B:\000000000000DX>ZDb<FlHW90000000000000000000000000000
l5<O0000P?1I]5Y6\dY\0000000000000000`0GAHm^RXED^X343000000000000D?SDl2;VhADAE5X=000000004M??00000000Ld=?0000hS]V0000000000000000
P7fc000000000000\jWB0000DHIaDTmL<X:U<a]Z0000H7]:00000000@4`?L@?P00000000h`ailMV<HNZY8nKA00000000hRfd0000`ihL0000l;dMhG2hT\Dm0000
Tk_V00000000000000000000XIe:<m?>000000000000000000000000P2QIDJYJ000000000000P>;5XV8^L><T0000000000000000e83E000000000000DBXLhDF8
00000000000000008F:;8?YV@ne`0000hFFd<Fo<\96TE2Ec\2V;8YjRD8MYA2dXlXiWdgKV4S8N0000000000000000U31<0000\DX:lPCYQ5hMX70c93oM0000<8^d
0000lb?hlHC@00000W7]@9eA`W:^0I4dPkC`HE6@L\PT0000\Obl00000000000000000U@i00000000dS=J@k=1000000000000`N?e00000000T\kM00000000Q6hO
hi?E000000000000<k>hX>IghBPh4e0Dd0XN00000000000081=>H_2R000000000000hekG0000000000000000`8mJDgmTH;0BLkFS<lonI4TP0000000000000000
000000000000000000000000000000000000\jHE00000000hfAf000000000000000000000000L31[lJb6d0:20000Q2nH00000000lLWQI7kg<<6P0000PaJL0000
000000000000000000000000dg5C\92c00000000]0S=U1:90000dIJKlIV;DJP`\RHFY8GW000000008Fa`00000000H6KIh;LbTDK^H@AR4IQZlKj9P?VU<\Q0@]V;
E3=^00000000000000000000000093Ah000000000000Q85Z0000Lgc]E4Ti55oN00000000000000000000000000000000000000000000000040=i<jd]00000000
000000000000h2:U\N9fhX\AL`7bM46\a7@j00008H`@000000000000LJbQ00000000HFEc4[Li00000000`WOcPgL2000000000000HUf900004Q_S00000000H1@2
dI_\0000@9k1hnOM0000LLdG00000000000000008VXjloC:00000000lU6d00000000HmFD=4SATAV@000000000000\>Gf0000P8a`0000h55i0000000000000000
000000004\_=PMB?0000000000000000000000000000Xmif0000000000000000000000000000`9Pd00000000000000000<aK00000000<BU?<]?O`EA?172Y0000
8=I[000000000000000000000000XmN]0000000000000000000000000000000000000000\V290000000000000000H5In00000000000000000000LMD]0000\BJX
000000000000l6mI000000000000000000000000PSNk000000000000000000000000000000000000LA<j00000000000000000000A6a50000X\c5000000000000
00000000`0<<15E5DZ2`000000000000T\8m0000000000000000TXHC\CgN8\]2hX_b0L65E6U[=7[Q00000000000000000000000000000000hJZ4000000000000
00000000000000000000XF8V\:IM0Sn\0000466b00000000000004F=00000000hGWMU8F_@86l0000000000000000000000000000`9>]0000M3@o0000T[KDPHC1
000000000000LB3\000000004H6H<LH<PWb`0000LMIBdOC3D64j0000000000000000LWi10000Dhml0000000000000000@aK>0000H>cH0000THZI\_=`000046]9
@Y>N`^mM\\7GXoF10000000000000000l=h14MeM00000000H>UO00000000H][B0000000000000000a3kC0000XJFP00000000@MO]0J:klj2C0000000000000000
00000000000000000000000000000000000000000000000000000000<P_W00000000000000000H\6D4<m4EdC0000000000000000000000000000000000008SjQ
XY?@00000000h>LE<NcSTiTblDoR0000000000000BDT4O\TPRdWT2ocTVn9HDo3l[\7LeoN0ZmiU3j700000000Hd;;000000000000XQaW000000000000DYIEhl?e
000000000000HmHO8Vj^0000d]EV000000000000hFEKhLjCH]gcY4@7lfE20000dEQR00000000000000000000000000000000000000000000LL\C\Xc1DD>X0000
00000000hJV8LKW70000000000000000X1QW00004C[G00004Xad00000000``P\000000000000026X00000000\IU40000e8Q?0000@bI`l4X900008X1U00000000
8gCo00000000000000000000h>=C0000000000000000000000000000`>_`000000000000\@8QH5:80IjP0`VNPHM?00008C7d0000000000000000000000004OcR
0000@EdW\0\7000000000000h0J@\<gB00000000`fUW000000000000000000000000TEV<00000000000000000000lFkOPiWc00000000lb;ZM60400000000e4[d
0000000000000000000000000000000000000000000000008:fg@8[0@Bbdh7478IG]8\C2@I9700000000000000000000X9UGPcC:8UDg56@Y`VGh\Xnj0000Q5@2
0000000000000000000086Qa<YEQ000000000000000000008_=P000000000000D73G0000<3UP95o;000000000000000000000000lASH0000<flTP>lHPK]00000
0000000000000000H1dJl]Ve0000l6?h00000000T\CK000000000000000000000000L484000000000>MJ000000000000000000000000dWQWDY?38[L600000000
=7oOLW1X0000lYTX00000000Q6SCi5e8P8lJ000000000000X:YC00000000000000004XP\T<5fTB240000LSi`h]LZlEGX\meG]5nU00000000@9Q3000000000000
@0QVPHGk48PM0000<UIQ0000PN8X00000000\C=>0000000000000000P_0<<M`CXU74HK;a<ZY]00000000000000000000l<VL000000000000E6Ee000000000000
Hc3n0000000000000000hLZBTWR_d69C00000000000000000000TlUL00000000d24?0000000000000000000000000000000000000000000097^9000000000000
00000000TIF[00000000000000000000T?Sj0000h;2;M8L10c`?0000000000000KmJ00000000000000004Rki00000000lQ500000<^3O00000QKjdZQ\05CfdbVb
0000000000000000TbJc00004IZAX@_Lh9VBL=:iH]o`A6H7000000000000000000000000000000000000000000000000XLOM<8XR0000000093g0HUOJ00000000
Ld:dX[?eQ1jP0000000055h`000000000000i7UZ8UY1000000000000LLPli6IF0000@HNb\10N00000000000000000000000000004Vc_00000000000000000000
00000000000000000000000000008@dmDSQZ000000000000000000004n]345^F00000000`ah]0000P]cH0000U7`40000000000000000lSh@0000\@ZI00000000
0000T0DN00000000T6Pi000000000000H0X2LcaW<C060000`<4P0000ln4A000000000000XWZ:Q7c\0000Xb=0000003OVH4_V00008Uha00000000E0PU00000000
00000000000000000Mkl00000000`n0I00000000000000000000a1]Z0000L4kC0000LlGN0000000000000000M3bBDinV]3fTT4eH0000000000000000\J?HTd@R
00000000hTSd00000hb@00000000<N>c8mJ@0000000000000000`5WD0000000000000000X9b:00000000hDEK`\W<0iU500000000000000000000P;7>0000\Ro2
0000l6;700000000E5N]0000000000000000hGP7PWTX00000000000000000000<MiT0000D3]X00000Kb900000000000000000000000000000000000000000000
0000@3[E@LkkY72o0000000000000000@P2XTFi>00000000PP0a0000dUX]Y4g;00000000000000000000h=6@000000000000000000000000000000000000LYfo
0000000000000000`j8a00000000Hef70000Xl>j0liO0000@P[b000000000000H\4;8DckPL]?0000\3Ql0000000000000000hET<0000000000000000LUCQ@Y_2
58BL00000000000044gb0000<2gSTa\P]26D0000TITC0000HJP30000000000000000D4DT0000000000000000D0H40iGQP:8@L];II5m\8=Ma0`RNhffPM5h:0000
0000000000004YX<@X6>`[lW00000000\`dK0000000000000000HXGM0000dJY_lK<J<eSj8[oY=1Z_0000ldLI0000D_6Vh2LJ8FIL93SVI4jl03co0000LB_l0000
T@0K000000000000000000000000000000000000@@CJ00000000lO\;4;Sm0000000000000000dbPP`Z[U0000000000000000000000000000dFni0000dCd<`]Lj
4cHe00004VAL000000000000000000000000LlP1T71ZT<WF4G@oU6Y`D]E300000000@iPi000000000>fj00000000000000000000l[`:00000000000000000000
0000hfG?000000000000000000000000X;^>0000000000000000dPPE@W9nE0e700000000000000000000`Uo20000Y3Hb00000000000000000000TCcX00000000
0000X7UT000000000000000000000000X_mj13XZ0000h9HJ000000000000000000000000T0:TDZdUe7GP0000d[;A000000000000<fN4hWka@ZBTh;7NDbOo0000
0000X8?Gl4<XA6^BdSH;0000000000000000M5i30000000000000000000000000000lTac0000L@Sf0000000000000000000000000000000000000000dN<W0000
0000I2iWL^4g00000000\6_khCmI000000000000000000000000H;k3dOUo000000000000000000000000lQam00000000000000000000T<jQ0000\50g0000TgUL
0000DLZR00000000`>;G0;^]X\gm0000000000008@>K0000000000000000000000000000H8`900000000000000000000Y5YV000000000000LQh30000@fOm0000
00000Z2C0000000000000000000000000000000000000000hB=TDN9L@j3d00000000000000000000@:?\0000000000000iN\0000000000000000PZi@0000LWkE
0000000000000000000000000000<9LU000000000000000000000000HbgFXcRgX6N>PH@c8PbS0000\[SgT:dh00000000lJ`Jdc@l000000000000000000000000
T4?CP9BN8B?f`ZnFhb=AI0H[00000000<3AR0000000000000000@TW\00000000000000000000@:;[000000000000Pa:X0000HQ1j000000000000`=RdA2`RY84N
0000000000000000=3cm0000T6hbL_h<0000000000000000\IL100000000000000000000]6k:0000d?@5Y2he0000000000000EPDI4V80000000000000000@TXR
0000DEl3XH4@0000000000004MRO00000000@F`;0000H89\0000<]oJ0000@cMVD[fO8L:[E7MR0000XT__h_Te@4PF00000000X`:E000000000000XN1600000000
00000000000000000000000000000000<LOn`T@J`j^i0000000093mNXXjc\EHT00000000000000000000000000000000M4Q58CEhXTLV000000000000000083HO
000000000000D`C9000000000000X0`<0000000000000=C8000000000000`LQGDoeV0000D2aJ`Rln000000000000@KGKhS?D14fa000000000000@l?L00000000
000000000000000000000000h_7A000000004g>6P0SK0000\bJ5<1TO000000000000XSRN0000TD5QdOVl8V1Y000000000000Lm1:000000000000000000000000
00000000000000000000000000000000T_FhPIAK00000000l>dFlO_D0000@1ChLkPM0000000000000000000000000000dU8B@ma90000000000000000`Mhb0000
000000000000000000000000`2f]DH24`OMTH?CCD]YT0000DT0[0000LIUh0000`<Z]00000000lEC20000`ZKO0000XN_O0000hXmn0000000000000000D@:\HUel
XXm7lJ5YHoJnl\@942]CD:^0HmjL00000ElH4LL_La;Jd;:[P\SDLi@Q00000000\S:K51F5<WhX0000hOQSDL520000000000008?W?00000000000000bZ4X9b0000
<@^7`WN\00000000000000000000000089JYT@Z60F0J000000000000lo`50000XFT`PKFHH5m@0jn>Hm@90000`l7g00008Mg@00000000000000000000000092cf
000000000000000000000000000000000000HJTU00000000D@>g000004WUh^VI00000000l2?b<cbR8<?Y8gF20000LLK^HNF:<]PEd?kbm6JB00000F>J00000000
0000000000008[70l:@800000>im@\>S000000000000000000000000000000000000000000000000000000000000`ZFFh]RJY3cZ00000000PQWUQ6RPl1NH0000
00000000000000000000LYOn@V3WPLC7TLeR00000000XA3il\Ui<HZ:0000@CZUlol0H`>8000000000000HY0=00000000T5nX\cDPi074D9U20000000000008nZU
0000000000000000TH7O00000000000000000000000000008J>fl^9Sd7cEI5ADPLQa0000LNWmhg2e00000000DS1W0000000000000000<FFT000000000000=4=X
8NE9d]1G<jSg000000000000h]TM00000000LWe6000000000000dW\T00000000000000000000TQl]000000000000@U>dP`Z100000000T;IF00000000146<0000
0000000000000000000055dR0000P7\nHhZldSKPhf7Ba4`200000M7\0000`Z>hhV>k0000@AdJ000000000000P@BH000053[k0000000000000000\1U?00000000
000000000000000000000000@j:90000<0\k0000DUVYPf3F0000X7OA8K`nHd3Q00000000LU8S0000h2ae00000000L]Qd0000000000000000000000000000dCGf
X^?[Hc;=\iOW`XYP00000000000000008ESl00000000@afD`4QJ0000L^K400000000000000000000000000000000000000000000lJ]U000000000000dBaR0000
00000000PSfo0000i7F:h1;J00000000000000000000000000000000HWeiXXf]@iZalFMW0000<mTL000000000000000000000000H`CN00000000000000000000
0000`ZJ8000000000000T05f4TX60000000000000000000000000000000000000000HGFED@jf97]F0000l_;N00000000000053;l0000@9kP0000000000000000
00000000000000000000000000000000000000000000000000000000lV<j000082NMHd[;0000\L;5P[E;8]<Y<e3500000XS<0000LLNo000000000000H<`P4GD^
4QNM00000;9Z00000000P7Y;dJhB000000000000000000000000Pml@0000000000000000P?7ZLPmV000000000000a3QK00000000@>3m00000000000000000000
000000000000@3hQDUQd000000000000U4\JdS\L0000000050Ee0U7RDEf@T^IP0000000000000000@V_L000000000000000000000000000000000000HHoa0000
000042_74?ZMhBoU00000000LIhaD\ZZ=3Q^00000000000000000000000000000000HCeg0000L>aP00000A6<DNZH000000000AQa`RK;l4WglkLX00000000X0mD
PD@?dIA4hIR1dE5F0000000000000000lO7\00000000]3T<00000000000092BC0000<_:<170l000000000000000000000000<MF30000P4>S0000000000000000
I2QN00000000\kf20FLZ@SIY00000000000000000000P:nl4N6fdngi93>DHXChL:Yk4ao0000000000000000000000000000000000000Y36C00000O8F00000000
0000000000000000<C1AHW2J0000Q68M00000000hOWd000088Ai8VVi\ekn0000a2E>0000000000000000\IoSh^lV000000000000`EVK\C4381WVHlcZ00000000
00000000h3cI000000000000000000000FBP000000000000000000000000m7AJ00000000000000000000Xj;W00000000000000000000000000000000hEAY0000
00000000h=37dOKE000000000000000000000000P6\8HlWGljZf0000000000000000`1XI0000TH<>H8j6Dg9je7nf00000000Q6:F0000h?cM00000000HGk50000
0000000000000000000000000000i3Bm0000db=cDQj^hZeH00000000000000000E[c0000X=]]42KUH[G\0000000000000000Xo<k00000000000000000000@9VS
`=aR0000000000000000h3COHnPX0Tb;0000PDJ^00000000hdkn0000\ge:`;YS8J\T00000000000000000000<E2WHV_X8YdL\fMA0000TIMc0000000000000000
HWUC00000000000000000000hJUH00000000ln=[00000000lOWV\Qe;0000000000000000000080D]000000000000000000000000\jXmh;0kXF3700000000h;Pj
0000e40V0000000000000000000000000000]4P<0000Q3och:7m\Q;Q00000000Df1B00000000000000000000P3?O4OH^00000000@@R0dSYQ000000000000518f
0000<HDY<^KUH6SbD@:O000000000000000000000;7aHlnK000000000000T@J8000000000000dIX38S5:d:170000000000008B9o@Vd^00000000000000000000
0000D4DmU6L\4Zh90000000000000000000042C70000<e2R0000PXI@XjLJ00000000XP340000@G0h`=HWTKK=DM4k0000`a46`5<1dj0U00000000000000000000
0000H?XnTQZ[lW[0lB=>000000000000000000000000TBY800004QK40000P6<BPGW5\8XhH5?`0iEl@jZY0000hZRU8WKi0000hVdLhDO300000000`B4hP4caTL_]
43B\Y7Um0000\PcF00000000T@;DPmXVhNiQ<i3GhC4e00000000TL[4dIM80000Hig9000000000000E7Wi0000DFj`00004PQ1TC:O`[SFHmLh0000`35>00000000
0000000000000000000000000000000000000000<36FPeQ`l^kS4Eg]40__h=a38Hg=dH>Q0000TZWo0000000000000000000000000000dDX]00000000LR8a0000
0000000000000000000000000000m3e50000@DlTI3eH0000000000000000dRYP000000000000hhk20000568`0000000000000000HiB=@Ofg0000000000000000
00000000@4HO0E1<00000000000000000Ane0000000000000000X:aH0FQWdWSLm64a000000000000hSD100000000l\_SXRTih:CW\R=]\^e6000000000000I5R[
00000000TR<\hdF<hGK]0H7j00000000TTfY8=9H0000000000000000\[HB000000000000l9\W00000000T1YJ0S3k@WYOD^_;00000000DYJdXfi`0000D2X^\W;K
`mY:PZRB000000000Lda@RmI57=;<eZj000000000000d1ZaTF1m0000000000000000<;IW0000000000000000000000000000`H4d00000000XbH`0000Y4fN0000
`J65P6I1Hb3Q81W>Xk`000008]=3000000000000H:^=HJeD0000<LA`000095l7]0C<0000P6aV00000000000000000000PT?M00000000`jEF00000000Y7Q=0000
00004MWo00000000l5lD0000DEdl13@I000000000=:;H>]6\Z]XA7dI000097hF0000000000000000000000000000<=?;00000000000000000000000000000000
0000000000008Ma>4l>3E8ADhnof`3VX000000000000dV980000000000000000LLk]000000000000000000000000LDb=d]F@hQOF0Sg^000000000dT]0000\;1:
PV=80000000000000000000000000000000000000000l\;\0000000000000000000000000000@:20lDCiP\1k0000LN^70000U0;[0000lgn]0000dXAf458_h;OI
4PN;8B<KHVXR000000000000@LRQ`EH70000XE]E00000000000000000000`JZV000090mG\9aRTBmF000000000000000000000000000000000000000000000000
0000000000000000`4J;000000000000HGF6PDOEH50200000000000000000gmg000000000000`9j^LS:0000000000000000000008>[417VS0000000000000000
00000mS>X:=U<NZmU7ME0000dFjF0000000000000000TN7W0000d7LN\7Sa8F3cT=5;L[eCT8A1T3aB00000000PFN`000000000000000000000000`F2c000049li
0000<A`]00000000000000000000=49^00000>EE4HWS00000000@IGF`e;T00000000H;JA0000000000000000hQ7Q0000d[X0TnVW0000000000000000P30>L;XB
8iQQ000000000000PDR=0000l\UYHCHCH3U5P:gD\>>4`IHEL8Rl@POU<W<l0AmG0]fXL^h9]64TA3fA0000000000000000T;UL000000000000i58X000000000000
0000HPFkm3aF00000000<MTR8^U<I5g400000000000000000000A7InH=5n0000000000000000PR3@00000000000000008PQOhRoblXLe00000000000000000000
Pf_H0000000000000OQ@0000HeUe@k5^\S=m0000000000000000000000000000000000000000LX2RTYA20000X2<F00000000000000000000000000000000<[Z4
000000000000d?^00000000000000000000000000000000044I:lBCl8i>9A0?_L4Sn00000000XYoj000000004X=00000000000000000\o9m0000000000000000
000000000000Y6bW00000000<6n700000000HL=H4T=AT]Xm0000DZ4>T6930000@5JS0000DOYID[Qk13PC0000<_E78fJ;]6;\00000000`1Th0000HiB\m2T50000
]1oR000018Je00000000000000000000\1JM000000000H2HHJ;d0000000000000000T8Ol00008AH10000L4`UhcP100000000000000000Q<\00000000L4EmdOW:
00000000hSGM0000X4Xd00000000lV?Y00000000000043bH000000000000`NNV000000000000000000000000<fRE00000000DOdn0000@HXdHkAf00000000I5\S
<>o`4G5<000000000000dU:`P5d<00000000M6?lDf4C00000000l=2_00000000000000000000000000004;TW0000Dibk00000000000000000000\2\e00000000
0000Q5[S0000hL;hl>KU000000000000T_;i00000000H^>cHgcD`NESQ3;@000000000000lLZc000000000000Q7M20000H8\\]53YdjQ70000PWQHT``B00000000
DD_L000041;300000000<_;60000d9XjT;Xi@>kY00000000000083nd04fA`WNOE8LW4iVB0000PY\^0000000000000000000046`H000000000000000000000000
0000D<2J00000000TVNi50FG000000000000000045O^0000000000000000000000000000000000000000000000000000DU2MY4V^0[Oj00000000000000000000
0000LTS90000l;[Y\AORXTh]93h2]71l000000000000000000000000Xi820000HMeh00000000000000000000X:B600000000d@G>0000lI3Z0000000000000000
00000000000000008\5TPKc^0000000000008U:3000000000?UP000000000000000000000000000000000000DC@V0]B40000U4CZm48500000000LP\f00000000
I3JH0000PUU^00004<?3TS4d0000<@c70000@4d=00000000lAQ0000000008IMO0000<Nc3000000000000000000000000=5iF00000000@7VDXVBg000002`:m687
00000000DB:M4QN>000000000000@BkaXDkND\6B00000000\iFC0000DA:Y0000TY`Q00000000Q5il00004>dmd44@8W44@ZY;00000000dZe5000000000000<ZUi
0000T<<9XmE^000000000000XZK8DPM:00000000000000000000000000000000PR3_0000P^oGLd1MU4ak000000004>9E<?Ui00000O9o0000\8DH000000000000
0_g800000:;M00008LN1000000000000HDVb40Bn<Z=i000058C8000000000000lG>Q\kMG`[Ii000000000000Y4cM000000000000000000000000HYK400008FG^
@T8\TKDC`9XDHVk9Y2GE0000000000000000LbB[00000000hDba0000000000000000@6W700000000]6Ym000000000000\47;`2YoX?2PH@WUXA^@HYAK4GN0HNH;
<bbK0000l0]G0?9cd=PG000000000000DJ_;8;VZDD^R4Ca]0FRa0000XAa`0SDQE5EU000000000000E66d000000000000]5]@00000000<7bG<[]N`;BHT0D9dGL?
0000`3XU00000000lY5D0000`GlC000000000000U3nG000000000000TG:]00000000000000000000000000008F^e@H;9l:S3Xbln<A19TDAY@A9[000000000000
00000000@1V<H;1Z0000000000000000DNObHF@900000000@8IePF`cX<AT\>TE8I2_Hk01m5]S000000000000PhOQ000000000000<hTl0000000000000000`53^
00000000000000008:M;4@JTX;LR15UdL4H`000000000000000000000000000000000000I72I0000@\Vl<QhNl_ja000000000000000000000000d1T2Lj1<0000
dNFS00000Eb50000000000000000E7EgDL1jlBW9DYLi00000000\1X00RWSPMNb0000Lio:00000000l7[R000000000000PAZbP>m:XXPN00000000T\ll00000000
0000000000000000I654000000000000577=0000000000000000000000000000000000000000000000000000000000000000000000000000H<92L4;im62o0000
dO]k00000000000000000000I780HVUG00eiT^d_0000HcGb00000000000000000000l2HV00000000000000000000000000000l\M0000000000000000DfOZ0000
000000000000PQn<97Td8Q=HA8B_00000000`9<i0000000000000000000000000000d9C[LfDU0000Q0lY00000000000000004OEbLfb944]o<Qbn<e6M]22S=7:6
A7P]00000000L^[B00000000@Ko;<VO7lYc8DleFE6Un00000000000000000000PL3e0000PV0Z000000000000DBIG`P`@0000000000000000THV^DDQj`iVf0000
0000DJT<Hm4m4miB000000000000000000000000000000000000\;]700000000@l0G0000T\]D00000000@FOC\hUk00000000000000000WWl`;JS<6\Z4XIT0000
0000lE3_<kMe0000000000000000hfYD0000PFD_PO:IHlj[X\BJ\P=P@9LH00000000000000000000000000000000l2YP000000000000lCjehVOG000000000000
L2nSm8AZ57FM000000000000`9OjD@iBdFQH000000000000TDn\dnU@00000000H5BnTB1_lUda00000000`S;=E56K000000004Keg0000000085RM00004:_YTiXW
53FfM70I@>`B=8Mc0000PTQL0000000000004jRC0000LHEI\Pko0000000000000000TV6D0000@gMj00000000000000000000hXaN94d6T=A1000000d9lQ29hU9D
0000000000000000TG@;lhK1L;KV00000000Q8DE04h\13W100000000XH<W`?;ghVB9H[YI0n[UDCJf0000]3Kal^2aY73<0000000000000000dR4ahAnRh4TTDZIi
TMG:\]61H:PdX;=Pa0KA0000000000000Wa=000000000000I2gc000000000000@WGk0000dUk]hK<3`ALA0R<=00000000@kWKdLKCT61l0000hR]d0000<ah10000
U7XO`WV=000000000000<H]6000000000000hH\H@;Zk0000000000000000T3IoHR:V00000000`]mJHSX?48FY00000000000053LA00004X@U<mQW136i<Wg<0000
000000000039hW]o000000000000000000000000\QIO0000000000008F[Y\Wd5Daj_51Q^0000000000008H:HTJOGh4hG]4\]0000000000000000<VJW00000000
000000004V?@0000000000000000l<RQ0000i6D7000000000000000000008keT00000000000000000000PV6m00000000TgG_000000000000dBRU]6OhT>@8LQTP
\Sb1d@EDHZ?fhJ\@@@V@TX_Q0000LnF]0000M7>400000000dQJB000000000000000000000000<4j@I8P_000000000000h<8d0000000000000000000011[DDLB;
0000d7;;00000000X\JS00000000\?;K00000000l3@L@VeBDje?0000HZ8A0000X3>j00000000XC8=000000000000l=RE000000000j@C0000000000000000Ln<_
00000000X@Ffi2mi000000004_ZI00000000000000000000000000000000lhX70000000000000000000000000000000000000000lij056_E0000PdSm00000000
0000e3H9000000000000A80J00000o^d0000m3a300000000lBOWDmCW]74[TRJi0000`5DZ0000a3Waln9k000000000000H6g6HcV3e4jY0000000000000?X\`ZL?
i2LE0000820=0000L79700000000000000000000TC100000000000000000HV@>0000PMom`SN[l\U<00000000D5DC\jla\@6j0000LT`Y0CZ40000000000000000
00000000000000000000A0@GlVdj0000d:<ElHCa000000000000\WJN0000X14U00000000000000000000000000000000@T6e0000000000000000000002Cj0000
0000d<g_000000000000P5Je0000DPfW00000000`h`fi4__00000000000000000000000000000000000000000000\3Gf00000000DU;N0000dO0=000000000000
000000000000000000000000LH6g\nPF00000000<93500000000\ZQ<000000000000dB5`PXcY0000000000000000M7ohhje_000000000Ol600000000`QG?0000
DXNL000000000000LeA@4k4\00000000000000000000XaQ2000000000000000000000000d5V]<ham8X8d<im20000000000000000000000000000\WO900000000
U6QW0000L;2QT\e84i6g000000000000lm[P00000000000000000000T_Jj000000000000\F]0XeVU0000000000000000000000000000DhMK0000000000000000
0000\Bei0000000000000000DGgG0000000000000000lJ:Sdk_<00000000d^^?000000000000P4L200000000`21l`3W@H?9R0000PZT:00000000XId000000000
E6iX0000000000000000000000000000HJSl000000000000000000000000000000000000HGB@\1aUh9Wdh]`]`OlmP`Sm000000000000000000000000000042d2
00000000a2Yhe78cLco0<X7MHL718kGN00000000<7Zm00000000lfdm000000000000000000000000000000000000000000000000000000000000`WS\8[8M0000
LG@\000000004UR2<7kg000000000000D1cSPn8UD9[@000000000000X`gQa54hd0kfX=BhM854m5HF00004HD3A8>P0000000000000000d;niQ3HO<[P[0000dUH]
Y82H0000000000000000000000000000l8nLPQDaP6IM00000000Y7C?0000lUkm0000Db:D0000000000000000000000000000000010QG00008@6G000000000000
0000X[PB0000<C3M<O3O`gK000008NHR0bFX00000LN`0000000000000000000000000000000000000000D3oN00000000000000000o^B00000000Q8DnHY5gXn;g
06Ei0000dD=g0g=J084m`Q>PP[SW05_W000000000000000000000000000000000000000000000000@gnB0000XCP@LhS>Ph\O936VT\j]lQLZ0000@4l?00000000
0000`?Yh00000000000040IHXk8A\McJL[<k00000000<PHYi4>2TTITP6ZE@Q[14iK;00000000l=@Dl27S`\>C4h6A0kn4Xn>W000000000000000000000000m7o6
00000000TeC1000000000000000000000000i14B\B420000000000000000000000000000<H88Y0iQDV3j000000004Q6f00000000000000000000000096?S0000
00000000000000000000XC6>0000000000000000d<fR00000000M4<00000\f8RDhRFhiiTdU9U000000000000000000000000PGohhO8c000000000000\=nl0000
00000000a7gZ00000000@;j@8NRk000000000000@2^K`DMiPP9^dZ_m]2]o0000HFX88ObS@][bi5[F0000PQYT]43d0000@:HJ8fX8Tm]j0000DSoH0000XVHA16Ab
0000P_XJPi[Ch`I0lW:je72<0000Xg?@0000000000000000T81B000000000000Xnd\8CV6000000000000`8ZO00000000\hh;8`Fc0000D0?IXb@P000000000000
00000000PSE10000<`Q3i6?@Y57X0000000000000000lZ;TU4[800000000TPD;0000000000000000000000000000000000000000X_eG\m`YDCOHXmf\00000000
000000000000000000000000Tbi84IhD00000000\jU]000000000oRL000000000000000000000000<0MZE6Y7<>]Y0000000000000000000000000VDf0000hfL;
0000000000000000\C7:000000000000000000000000000000004V2F`aD^00000000000000000000L2>D0000000000000000X0E3000000000000000000000000
0000000000000000Y4]C0000Q2RFe7D8000000000000000000000000000000000000hA=<\?ejl6[6\@bgdK=H=3^m000000000000hKd900000H9?000000000000
00000Ce1\?>hXDJn<^Bb\5<nXecaD]O44nHkP@4g0000<46A0000000000000000X4;Z0000000000000000000000000000000000000000@i4_PAP1000000000000
00000000DEUn83ZP000000000000l;Hi0000D:a8D1\4H93^`\Y90b^:0000000000000000000000000000000000000000DYT600000000000000000?5j00000000
00000000000000000000<?a10oge@ZcF000000000000000000000N2G\:>L00000WI3000000000000000000000000\Nl\000000000000000000000_K=00000000
`6`f00000000d:<a8IFBLe]R0000000000000000I4hQ0000e48H000000000000000000000000d1\oLZPB@7E400000000PAfi0000U2fd0000H3nA0000<4A10^EJ
0000l>;[<>AS0000H00V`?oP00000000P3oa0000@IUO0000000000000000T>`S0A5?0G1[00000000000000004\1A00000000000000000000PY`<000000000000
hVoU000000000000@f[>hDIL\]::0000<EF6dX8L94R50000\3Y74PhC08i^D[k70000XO700000XCio00000000PcoT0000`KR@<d^6000000004<:e@I5Q00000Cg_
L;PQ\]4i000000000000TJl>00000000000000008L=]lKOcQ2=C41iW0000000080Kn8a9cdbom0000000000000000000000000000000000000000D>Z:00004eW=
000000000000d7SC\UF:I3>jXEE655kd00000000XSaT0000000000000000000000000000000000000000000000000000l?6LhDeW0000U1?20000<W]X00000000
00000000M7Me00000000000000000000000000008D4bXkLB0000HGQ9PWQe90Z3Q5P3000000000000000000000000E1;=Q61:0000I5V1PbH10000000000000000
000000000000LnnB000000000000X_4X00000000PGn]0000H<5IU4c70000000000000000000000000000000000000000000000000000000000004<CeTiS_dIEc
]5F;m6JQPj`UA677dE_<Q8CO000000000000`HUi000056=N0000U8638ZRd00008^o]\lQ9H5@F<Z\WhhSf0000000000000000H=jk000000000000LRam00000000
<@aji2fE000000000000U5Pl0000h28<00000000T\ReT_3\h_I60000000000000000<KIR0000hDQX0000\C_P00000000dD3mT7Xl@_6E00000000000000000000
00000000000000000000a10Ad_C30000000000000000000000000000000000000000TM[100000000000000004DLK0000<D040000hK3o0^Wc000000000000XYe\
@hI7HlFK0000@aG@000000004c0\0000000000000000TlT5Q069XRe[00000000h6Bm00000000000000004<kD`]Y?00000ldb00000000X@X60000000000000000
`5eN<Ri>`o=c00000000000000000000000000000000000000000000000000000000U700000000000000XSEK4hZ4\ZgX000000000000DWUn000000000000DWn_
0000d;l;LA[ldZ3100000000h2:?hTUjhY]O00000000000000008:0;TMf]00000000000000000000000000000000000000000000E4KUP=M:<0B]H>YH00000000
0000LlBmH_9I000000000000000000000000A4Df0000\Q6;000000000000000000000000TRdm00000000000000000000000000000000`9Fb000000000000@:RT
8KQo00000000\KF^d5i`PFE80VPN00000000LS2CP7ZD0000H<f10000000000000000L:KB0000000000000h:K000000000000h;5G00000000m3o@0000``Q^0000
0000L21L0000X4o[00000000XJLG0000000000000000000000000000000000000000M5Vg0000000000000000h>N600000000`0jd=3R]0000000000000000l1B>
d6Jld1m[hPZ@HQYd4^Sam4ZI4CSg0T3T0I::T]hR00000000\HJX0000H4Rn\Pi90000139N<?F\Pm3e\@:?00008V5m\XY<000000000000@_]P0000D:\X53?Phl[;
0000`i9;H;OkHBM>@[L[0000000000000>@H@Pg1HSEf\^Ad000000004=j<00000000`;<Y@Yem00004Q7_8OCo\WOU0000lNEb000000000000<UI<4\G=0000008:
00000000000000000000000000000000000000000000T]m60000`XB9TBcel^H;Xn;G000000000000a84;000084U[000000000000811o43^M00000000=21h0000
00000000l;3N000000000000HCL200000000XR1?00000:iAP:LH4EGeXXXX0000DZ72A1dC00000000000000000000000000000000DbXT000000000000TKC?0000
000000000000000083T?\N@LlRMAlU1W000000000000DBWf0000PC6^000000000000000000000000000000008MgP0000E4:jE8<@0T8o00000000`jiK00000JQL
l7Fm<VnS00000000DRC@TDRQhRGDe8;000000000000000000000000000000000000000000000\[c>0000h`oB0000000044V40000lCPV000000000000`KbidWNC
00000000`;6R000000000000@P5`00000000000000000000E53l0000Lg_<I41\00000000Lj^V00000Q[W00000000LHn40000H@<fh^_Y00000000000000000000
4Ad:XH0[000000000000lcH;0000hM0>000000000000@QX0X=f=00000000000000000000`3M9P7]W000000000000XN;9H4Io00004P;THT5NPL880>hjPmc_0000
0000E3CF00000000<^I4dcgmL_`Q00000000000000000000`]jhH:ke0000000000008IS^\UPf8WMh00000000T@P5lW7MD`Nb0000000000000000d?WN00000000
000000000000d;bD0000119E000000000000000000000000LFZV0000@A?E0000000000000000000007nO0000l:h_DIO=@Vl5000000000000000000000000PT4i
H??;0i^0000000000000D?7K000000000000L:8\4H@0527X000000000000\5c4@DW:8Q6V00000000hUk>000000004iH9000000000000X8Som6gC8=ZO00000;an
h<FF000000000000000000000000L\Xa@RBllh>o000084JGTAE@h]_^000000000000PVj108O=0000X;6o@ABbT<>XXYDZ]2[G000000000[Ub00008Q3_T_XeHKTG
0000LWS881mkT8RS4_2i`nSi0000000000000000000000000000T91E00000000000000000000i5ZV0000000015Hl0000000000000000hUc;lGS300000000hmI=
02Tch1EJ0000000000000000T1NYDNQM0000000000000000000000000000\5j2000000000000X];WhQFJ0000<50@@mM[P\`a@^Y;0000@ILHA335T]c600000000
000000000000DSS`dc`e0000PFSL000000008V4k\WOGPk3RXne>000000000000000000004Ud80000dC\F00000000000000000000\W6A00000000\NYJ00000000
\S?]000000000000000000000000h]`j000000000000Q7NK@naS4K:B0000Y5=X8FNm000000000000000089;ZHUo<0000l;lL8@8500000000P1Uc000000000000
L7ND0000X83Q000000000000l:>800000000@H;fd@dN0lJ4d0FfM3iK00008^SF000000000000000000000000<VfE0000@4XW000000000fAF0000\M;@0000\2ZL
Y34h00000000000008U]\CI98F6M0000XI]OTTB0<E`^42dOT8_6<D>2HJ[Sde?W0\0h00000000<;8X`6bZ0000000000000000000000000000000000000000X7X]
000000000RVnD3f_000000000000000000000000LDKmhXFEe7W6H16=<U[?Leg40000835fl9bi000000000000000000000000000087;l00008LP[LLm;00000000
0000<J\h`2Pl0000000000000000<4bT0Y6hLbCRhH5GDCE6000000000000000000008EQjLkBlHkg0Y66A0000h\fA0000Pl8m0000000000000000000000000000
000089P9000000000000@FW140g_DbD@00000000000000000000PA4b00000000000000000000000085`K000000000000i8>c0000h9?bH@HOLBPX0000XIKE0000
0000000000000000000000000000TngFl7eF`PoE000000000000Q4Rn0000000000000000000000000000000000000000M55XM7DK000000000000000000000KjP
=53:00000000DMO?PWUa00000000<^[[hDjLhFT8X<IG00000000\BcX0000000000000000hPd:000089OL00000000@iYW0000000095QR0000DnG20_l\0000LG;@
<SeR0_NN\B\88eK80000000000000000A56;00000UHJ0000\dIH]8@2`]Hb0000000000000000Tde5]7;\0000000000000000000000000000=6[60000L8IN0000
00000000000000000000Dbh20000hHc<0000000000000000H>`c0000h3k@DRVUDGoR\4hlL?7nh15ITA>PL\k?0000000000000000000000000KDc000000000000
00000000000000000_UShckP93W>000000000000ha7BhM>>00000000hZUV0000000000000000m8?600000cL;4<4mQ0GI00000000`b?F00000000HCkV<WfeI40C
T730h6kaTf1g000000000000000000000000dc8:0000XBOiT8B<000000000000000000000000\Qn]00000000000000004KG40000dI<[4R[c00000000@4@^0000
@ESE4F070000L4V_D4lo0000X=Da000000000000000000000000HMJ]0000000000000000000000004TKU0000lj^600000000000000000000TXf<000000000000
0000000000000000000000000000000000004ZiYPlb_000000000000=3aY0000000000000000D;DFX[GolR]D0000000000000000@^WR00000000000000000000
0nKc00000000lQB=00000jim16ZVX5bKdVRSLQJZ8hH9`>Dld]eC000000008hZQ000000000000000000004ITZdi9l0000<U]N000000000000000000000D1<0000
`cJf0nNK@P0A57YQ0000000000000000000000000HaF0000000000000000hkcK0000\Ch3`\cJ000000000YcF0000000000000000T5\e0000<NVH0000a5Je0000
0000000000000000@5MG00000000@SOY0000000000000000DcF]L^g_00000000000000004V>=@;lk0000000000008Le9LeRn00000000hCGG0000000000000000
00000000h0^V0000000000000000000000000000000095?Y000000000000d^>:00000000000000000000`O9T000000000000000000000000Y3\dP]MTXnXj`L@M
0000HiWJ0000000000000000@_91000000000000000000000000000000000Ee>00000000@FL6DBRE\TZ2`Ci800000000000000000000`OiY0000000000000000
00000MnJPP_:8gLN00000000000000000000000000000000000000000000000000000000000000000000000000000000<GY3000000000000\[=>do_Y=5Ie0000
0000000000000000000000000000000000000000000000000000l=^M``V;0000000000000000000000000000000000000000000000000000\5NY00000QKMDVen
\dMU0000@>6GH_J9@LE[00000000LTB@000000000000000000000000<Uh60000@8G^00000000000000000000d]]g00000000i5\3<TE>00008J:?000000000000
000000000000T?SQ`hN;00000000000000000000`5ooP=BV\Mja4m;jdmN9000000000000D^=1dKM`00000000P2j>PJfXE4Kk00008Xa300000000000000000000
lF4:000000000000000000000000P3SE000000000000410flWlg000000000000HW@C@gLj00000000000000000000D@3h@dhXU6B200000000000000000000`FLM
000000000000000000000000DNTd00000000\;W400000000hVmW0000]2kmh<NN0000d8CV000053X40000000000000000dcA`00000000`7m\0000000000000000
0000XLaD0000000000000000000000000000PO]8000000000000000000000000\?mI0000000000000000000000000000000000000000lXOc8Xoe0000XP^^XW\o
0000d?A20000000000000000Pdeh0000ln@50000000000008O=o00000000I8S>000000000000m7ie\?3klVon0000000098QYP6^E0000\TBPT:nA000000000000
0000L;^j0000L=ULhZ_88Ah0L0>B<V4?00004e>2dfYn0000\G9R00000000000000000000X;\U0000000000000000l\6W0J>B0000000000000000000000000000
0000@jV:00000000HocL00000000`C>A0000LE[G000000000UVI0000HUDM000000000000000000008P1Z\ciH0000000000000000000000000000`\Aa00000lj5
`dH000000000XHJk0000<Vd5H3P6X^W5000000000000000000000000000000000000000000000000000000000000`g5`00000000000000000000XEih\aUZ0000
0000D1Sd0000000000000000I4;=00000000XO_g000000000000000000000000000000000000000000000000000000000000000000000000L\MB00000000X:0g
0000000000000000@7M@I61M000000000000d;b[]79c0000l78400000000H=_D0000000000000000l8k?0000DO3c000000008eh]hMoR0000000000000000``3W
0000dAlaLGU[00000000000000000000000000000000000000004eEg000000000000`gd]0000000000000000\4oF00000000000000000000hOZCT\bZPeA_`fI?
`G=B000000000000\?MA0000LAT3m4?dX=Y[T@QcdY<>lW5B0:i0\lSM0000lHiP00000QIj@m1dLoWT00000000000000000000000000000000l9WR000000000000
\OV_hX?O\lI9X9=D00000000H=4B000000004bdLXJ5@Xl5eHV130000000000000000000000000000T\=K000001jc8Q4E0jJ50000h2eaDU;0P_>:0000PBZYhJg:
LRK[000000000000000000000000D8=G000000000000000000000000L51AX0;FD1FAP?K^\\deTj=4000000000000lKV:4A2iX<EITOJ5Ll^mhcZi00000000`8@2
@=bm8Y`lXZQn0[i9hnO\0000LofO0W9700000000h0PVH^6=<^QY@c>]51Be000000000000000000000000HSA900000000\`i@000000000000000000000000E4^I
0000000000000000L@[j00000000000000000000DFB20000000015`nHM?[00000000000000000000dK^U00000000d9FEH0U2h@;8HUAH14?Q000000000000XoBd
00000000000000000000h;86HBVRlD0P@nb5`[e1HCHVd_JIXKdHL_\@dF[K0000@?dc0000lT1Xd==;00000000`4Y?00000000d^Nf8VW5`WXo0000PVFD00000000
@l4:09f>0000`RAlL18P0000XM[M`]X90000000000000000Th18000000000000@6;IDWTJD[j795mI000000000000000000000000I88^0000000000000000H]>Z
d;ml`^ol00000000h>RR@B=k<h8e000000004eEP\Kjj8`bZ<@@mTNXXPLkD<nEX0000U4@J00000000<7@60000000000000000HiPA000000000000D;0]@OHo0000
l2lQ`bRf0000TCU300000000000000000000000000000000000000000000deWTm1>G0000000000000000000000000000PAFZP]4=00000000LL\]0000`@WB=63h
0000000000000000000000000000LY2`0000T<ACPKXW000000000000D=SeLZEbLc630000T@k@000000000000000000000000`Wh@000000000000000000000000
000000004<>=TDP0000000000000dWoV0000000000000000000000000^:N000000000000H0Vn00000000000000000000e1lB0000000000000000DO5j00000000
00000000505=97\`000000000000\_il0000DVcN<gDY00000000000000000000=6HJPI;^<`TY\[jKH`[hY5L[0000000000000000@E=0@7Q7000000004QUM0000
0000000000008Z9@0000000000000000000000000000000000000000\NhDh?5O0000000000000000PP[6m2Lg00000000H15d0000DS?4\8:Q00000000DR?30000
L1nT<OOL0000000000000000000000008^DI\PdoI41oA6g0000000000000\XG600000000m4i@00000000hRhK00000000`Zfj00008b4cX8nZ`O7h\S4?XOPgP]>?
\j2dU39;000000000000dTg10000E60GQ75;00000Smg000000000000L:n7Y4QU0000PL3800000000Q0OA0NSBl>ad`[mde76]0000dBKS000000000000PA8H8jc3
00000000Q7Zd000000000000\UZA000000000000000000000000000000000000<3\`000000000000l0jP00000000000000000000]2mML1ZO`E\A@Ec8XJQ=hTKg
0000000000000000000000000000000000000000DKP60000h:b5PKNT00000000X43k00008H]Ih_GO000000000IPH8KEZ0000\>XW000000000000000000000000
000000000000000000000000000000000000P?Q9lS7A00000]BM0000D_WV0000PGGG00000000000003?l00000000LZ<]000000000GgU0f\P0000000000000000
00000000\a1jLLg<00000000P=1K000000000000HdaN`VWl<1AD\EZUHGke00000000000000000000dW^l4`e500000000LPXS00000000\;Bh00000000PHEd07C>
0000E3IH0UjB000000000000000000000000`g0M000000000000X?00dT\j0000a6;F0000L54G0000T_M30000H@5700000000000000000000@2f=4\0\16n40000
00000000000000000000000009SI0000`CBA00000000000000000000000000000000000000000000M82XA3n4@=2JT?l<4QF2000000000000000000008<`l0000
X8m000004VCo0000XOS?HZih45QoHf3Y<k<HH6H=dUQNDZHBd3^_DbLODki900000000000000000000000000000000XH^c00000000000000000000\FXl00000000
000000000000000000000000000000000000DTSI00000000h6]h<cM000000000000000000000<67D0000000000000000000000000000HHRKlUFN0000X\dP0000
000000000000952g00000000@^LfdD`<0000`d?D000000000000@XTjTggA0000P4VO00000000LO?f@G=[0000000000000000000000000000000000000000<G8P
00000000@ZX900000000000000000000000000000000000000000000000000000000000000000@2F0000do`b000000000000T[Zf00000000LNge0eaW00000000
00000000000000000000U2o_@AD`PP[E00000000000000004SRb`oUk0000000000000000Pce300000000`@?_4>2J<[nlHbe90000<5Kb4;kZY5FQ00000000A5EB
000000000000`SKn000000000000<iC9LGjQ000000000000000000000000`ZGh00004<HR0000@d>_D5NG000000008Sm50000\HlnHga]00000000000000000000
h@eW00000J8PLBoe0000la9H00000000000000000000D5Zi000000000000000000000000<2ji000000000000Hm>V000000000000000000000000X?1200000000
0000000000000000000000008XDK00000000lc8a000000000000`:3F0]:b00000000000000000000000000000:j?dFOcX^T9PeMPTMKflm=n000000000000H8MD
LNok0000000000000000DDoB00000000000000004jc[00000000lL\nA2g:0000000000000000`RLm0000000000000000XHjeX7T?e6`XL8_IHUM_000000000000
0000X:VFA3k00000000000000000@9U]]0[nPdi:0000000048jL000000000000000000000000ThiH0000000000000000\E@l0000<ZjP0000000000000000`aBn
<0`b0000\0_042Lf`RFc0000000000008Mf6\nLALDoeQ1fD000000000000000000000000000000000000h4=TT=U[95en0000<2l7000000000000h=K600000000
000000000000lHcN000000000000000000000000D2]oD5Fd000000000Fod000000000000lMkP000000000000000000000000`kJmd03Q000000000000]7WI0000
TRgP0000000000000000000000008=He00000000000000000000TmHf00008TVe0000<\iC0000TN=JXQP54`_@DkVM0000T;nMHS@5000000000000@UKbQ4iS0000
00000000PJ`eE73b0000lEJFl^7@\0R0lbUN00000000000000000000000000000000000000008iFoh2E_4XF1000000000000000000000000000000000000\GR_
H0M<`_cT`2720000000000000000X0[YdH3^0000000000000000000000000000000000000000000000000000hnX200000000000000000000DONBXb^\PS@W0000
4;e`00000000@LS^0000\2R80000TCT9000000000000<Q>40000dKUI\P8XHRO6000000000000HZVh00000000X=LdDf6d0000000015C600004c4A4H;O00000000
hN;T4UPG00000000]6E?4dUf00000000L8d=TN0I0000<?2gToO400000000X4=90000<R\4PH^988fG000000000000XQM2000000000000P0`0dQPSdW3R<5QM07cj
L7RTlQRYX_kE00000000PC5Ql6e3HYmhDi8K0000d40aX>Wh0000X14<`1U300000ZfW0000000000000000lRRC4ZlB\[>I0000000000000000000000000000HS97
00000000000000000000000000000000000000000000000000000\I?00000000E4kb0000H46W@>PXT><<TIljHMlM8TVRdaQd000000008GeQDNl?0000l0V3HKak
`XTMU6@?i76700000iM_00000000000000000000h=C\00000000000000000000XgJD0000000000000000@8I9A6eS0000000000000000l@h]00000000\Ban0000
17H600000nT\0000000000000000830^@^`5T_K\0000h\eI00000HI>00004Zk6000000EC@3RS000000004U=N0000\^XjT>]l0000a1N80000l949000000000000
L22=<:`\\?fn<_O\I7<B00000000Tj37@B;;00000000LXCW0000i7^L00000000000000000000000000000000000000000000000002P;00000000L<<F00000000
XkDM4?=Z000000000000000000000000@^je<WdW00000000000000000000l?Lc000000000000000000000000000000000JSTD^?50000HLcDlYZ?0000U0no0000
000000000000D8P[00000000000000000000XPMW00000000@KbP00000000M1_]8hW`00000000000000000000D91U00000000l`A3XI]_00000000000000000000
0000000000000000000000000000T2:j`fFD00000000@[Kc000000000000Hf<^00000000\:3`4oak0000000000000000XCci000000004;d=@?Wn0000M4KBLFF1
00000000000000000000000000000000000000000000HS@F00000000Lo1H0000HH32000000000000P@lH0000=4IoQ8G80000`EXn0000\W^Q\C0`0000m3NE01E\
00000000000000000000000000000000hhlB000000000000000000004GJR00000URK0YHj0hm50000000000000000000000000000000000000000000000000000
D=QX000000000000hiIY000000000000HXZHl@S?XGIh@JF^dkYjX63;dM3:0000T?0XHlAH00000000lPS@0MXjXfXd000000000000@MF`07A<D_Zo000000000000
0000T7j5T29jLVSj\Yl^0]I80000000000000000000000000000000000000000h1>f\BBODa@50000hEnlM5>Tl2;m0000000000004_?G000006EG4E?YXZ3m0000
0000000000000000l;PC8:cgDn1ki3FY00000000i7V@dODgi7iE00000000<<lC000000000000000000000000LE`355?@0000000000000h7O00000000X>XM0000
d2RlLGGYLG_HXONedY=JdOUS@lJ^00000000X9hF<\P300000`4CM7BV00000000TcNB00000000lY?j0000lMck4[?F@_@100000000000000000000ddll00000000
0000P:UG0000P>gCl\LQ00000000`I824_6lPDXL000000000000T]G1X^dO0000000000000000d99R0000000000004akmlMFMhn3e000000000000000000000000
0000@212P::=H@H@4Kk]95_O000000000000X2W[`DV300000000000000000000lMbj`TDE00000000lQBU41kBLKOH00000000000000000000000000000^D[DCoL
00000J^=0000000000000000He@D@^;b0000I2:;LGa[0000Q6jN\XSoI6O2000000000000000000000000LK\W000000000000I3db0000000000000000`4a;0000
00000000000000000000HV1i000000004cW0000000000000000000000000000000000000000000000000hOU9000000000000h4:2T\2K0000T`]<000000000000
00000000l9A]0000DUC9H66F000000000000DIH3T@MgH`2gl9GLLX`:0000@n7N00000000000000000000LTID4@GMd`G9827A8d__@eYC4AfY0000000000000000
0000<7DG4]iL0000Xl@SH_Nn0e4E0000000000000000L957@SnGX[XU41[@000000000000PC<=0000000000000000HFh`0000P\F00000dKd`HQA8000000000000
X@a5000000004:Ff0000000000000000hhcVd0b>lZh^ha=\000000000000000000000000Q86F48JI00004Rf:00000000000000000bMfL<X?51<k00000000M385
000000000BF7000000000000i2K;00000000X19@0000000000000000000000004=Vj0]fE0000000000000000D[Ph<VQ700000000DO;P8fW>l[RlXDD@e7;I0000
0000000043aR0B\J00000?\B0000\:9f4QX=L2B^X3>U@OCF00008>jC00008hW8<^EXXeeO00000000L]n4000000008kHV0000DJ6h000000000G]1000000000000
00000000T>?N000000000000000000000000H_LE8I4U0000h=0C4]`9000000000000000000000000<5oPI67D0000@]`N00000000PP5C0000000000004KBU0K_\
00000000\o0k00000000000000000000hR`]0000TS7c000000000000000000000000l1IB8?N6h@?40g^L0000<5480000h4]U0000000000000000haP8000012TT
00000000M6OR0000dLTV0000408LdOmF0000000000000000@OO^00000000TPQclE7g0000000000000000000000000000T3lShSVH85b0\hXR00000000<_A50000
00000000000009TH\Y;S@<n<0000000000000000000000000000000000000000000000000000000084[[i0^`000000000000XdfR000000000000000000000000
hE=LPm:?00000000X8Dj000000004E34LUbO000000000000LXUV54Ga00000000P3C600000000000000000000000000000000000000004Y;m00000000X_@\0000
000000000000000000000000=1=V00000000000000000000HX2200000000<AV0000000000000dcW\0000\IDi000000000000H_bK4a65X3Ci0000@=QA00000000
8S>APmPV0000000000000000lXUh0000X575T8?]PYo600004N7g0000LcCb0000<F=ZPW25000000000000000000000000TcB982BE00000000\T:X00000000@C3>
dfGN`V2l000000000000000000000000h?CZ0000000000000000000000008:^V00000000000000000000000000000000000000000000000000000000XiDo0000
00000000000000000000000000000000000000000000\:m?lKl600000000hOh\\Y]l00000000000000000000000091`T0000000000000000PMfn0000Dh]@0000
0000000040T2000000000000825H0000000000000000000000000000000000000000000000000000LFl100004dO00000000000000000HTM30000000000000000
00000000D`N10000h>DMXBQV0000Lm3PTm9H00000000DRZ20000000000000000heG_0000000000008:Ji00000000M3=8E8Cb8WC`0000A3SiP:9900000000@UU2
00000000000000000000000000004jmf0000000000000000PkJ100000000\d6@0000=5lc000000000000T@0hdKe1U2W:0000000000000000@_Pna23>00000000
4QDFPD2\\FPd]0j900000000000000000000000000000000000000000000000000000000@SG<00000000`Fge00000cfY00000000<Qk?hQkc00004Fc[lOlTD;gf
M6LI0000000000000000000000000000DTEde4l5000000000000Da3J000000008@E^`<0UX<]j0=O]0Li;4a<l4gfn00000000000000000000HXIl000000000000
00000000dP>^0000000000000000dE08\^MQ]7A]0000DR;649No56W7@^4R`6V>DdmP000000000000LGR24\<c00000000@<]94]bc000000000000le_7dlg:0000
0000TIEO00000000000000000C250000<c27000000000000000000000000000000000000HK7N0000000000000000000000000000\gZlh3jiDknZdD?W0000liZA
0000000000000000000000000000000000000000<1CA0000@hfm000000008PSTlZ6]00000000I8J?0000\\Qh00000000\JKM0000000000000000000000000000
TJkj0000LUYQ00000000000000000000000016MB000000000000<6G`00000000000000000000DZGK0000000000004N34a7_50000lo\O0000TL@k\jJf8o@00000
PRDHM2XIm888l6O5<:_i00000000000000000000000000000000X]j10000@A6[LN1F<egSh7L1e5=k0000000000000000lM_D00000000lIc9000000000000Toef
0000ld^Q12MU=0b0000000000000000000000000000000000000000000000000TG2Vdfbf0000000000000000000000000000000000000000E5N7dF9E00000000
00000000000085O7DHWo0000dJG600000000e4l[0000@H2^LCIL4bK>000000000@hO0000lRY<0000dI[c00000000LT\J51KX0000000000000000000000008d`j
0000HSh[=719000000004_Rk0000000001=U000000000000000000000000dK9KI6d:41Bn45WUa89J000000000000dcZ40000@`X>@BFH0000hF_`0J0CDS6oH>C5
0000\\?K0000\;A4DMUB0000H6SF0000hG\\dMQ;000096mS00000000@e=400000000M6Qj00004[8i0000@BZB0000\CYA8h1N00000000000044OITV<]00008XjJ
00004hC[000000000000=838l3g700000000\X=H0000`5V60000000000000000h8SZ0JU]87GKDUaR000000000000D<do00000000DRl?00000000000000000000
0000000000000000000000000000PkZW0000@7d74hnR<km_00000000<cj\I33mlP];000000000000000000000000000000000000000009>:l[19`8J20000I88K
<Sod@\M^0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`R6B0000D2O1000000000000PY9?0000
DROl@h`BY5LN000054DSX=LO`=D94aldl3TQ0kW30000000000000@9F00000000\>VSXX]>h8f\U7:VDVlN0000H8gVD^:^0000<U<C0000000097n=000000000000
00000000@dOI@o5B00000000000000000000000000000000h@nm00000000000009YW00000000HI>e8VEWhU=mI5cYdAkX0000P@1_\7XN0000l68W000000000=oH
I4Qb0000000000000000000000000000]6Z@LA_H\BH;<VJj8\XJ4;kk00000000l@d:LgWc0000000000000000000000000000E4HG14L>PJ9?0000m2_fTZkg0000
dCNULVTlLD@gL\A6DcOT00000000h5VKdCi``GUm0000DXZn`kNC<25d00000000`;Chh@Y2TbT80000L;Wo00000;I500000000Dk1f000000000000000000000000
0000000000000000@=\P`RRU00000000TGZ100000000]0J<00000000`oi6<AR30000XM<U00000000D7D6D@gQlDPG<ZHnHSM:00000000Q7b00000]17VTFi]0000
l;Nn0000000000000000X<dP00008FVC8@f[17T1000000000000T@P\lMS]0000000000000000XZ_[0000TmKR0000000000000000T7iIh<8=LHDGdMMi@M][`Sko
0YYiHZW_4lmaM4N700000000000000000000XMBY000000000000X_U70000DY49000000000000\UkN0000M5PY0000LUaid76b\>FNP8n4000000000000DL9b0000
P\X3000000000000m6Df0000HnWc000000000000D4Jk00000000000000000000000000004DJQ0000000000000000PEh100008]o8m5jX0000LYS:Y1@K4Q<00000
000042E4000000000000D[F90000\cJADh4d000000000000H5CR00000000A4@]0000000000000000PF:[i3hX00000000`IP10000\KYa4b670000h7=T`IPd0000
00000000<^o60000000000000000@JcH00000000000000000000TGi70000dBHc0000000000000000=8<]\I<>Pf:B00000000d]7l000000000000000000000000
000000000000000000000000000045gT00000000000000000000000000000000TJ;9`bbbLQ:M0000000000000000\XXi`f=<000000000000000000008<[\0000
0l[e00000000000000000000000000000000<l17<Zac000000000000`LVf000000000000000000000000000000000000LBHQ00000000Y8Rk0000D_3E00000PnP
`4N500000000000000000000T]N@000000000000000000000000h9ZghGX]00000000`BiN0000000000000000`D:<l>H:HD\\l9cC@f@b000000008XcJ@N3a0000
0000000000000000000000000000000000000000XPC?0:X20000h]8k00000000<59:00000000T0?d@F<e0000000000000000d\W[Le?@000000000000X7EE<LE;
4Qd]000000000aaH000000000000000000000000E1hBhgELT[RYDhng0000000000000000T1SH<JENXXkYHRg]<f=^00000000000016If000000008FXMPBLGTGI:
lZ1F@[\O0000hmORl:_0XYCe0000PJ^S8UXQ0000`5W04YoE0g_ZLo83000000000000L47IH]QJ<>B1000000000000\GX@00000000000000000000000000000000
96kMd2K=0000dgSXhGhf000000000000000000000000<DJA000000000ImDTUH6@G5^PH_8L<c@000000000000\TAV000000000000X?Z;=6^Xl_DV00004V\M]0I7
4Bhi<:7\00008UIg00000000L0g2U3]j0000lDPY0000HWM800000000A5\`0RaL@BX:00000000L^XA000000000000000000000f;`M2m4M5Md0000000000004oVM
15<IP_WH4ahN0000dHG000000000000000000000000000000000<E[:0000000000008XO7000000000000dWKQ0000T1bG00000000\A\=0000XAfJ000000000000
0000L\S500000000LD9U@k]^000000000000`_BX0000000000000000LdH^h`;R00008PdU00000000DYi400000000\=hj000000000000000000000000THR54c:A
lHNQL?6j<YJ000000000000000000000@7OU000000000000DZm[00000000000000000000DSBK00000000@H`bPOXo000000000000000000000000T<9A8XJfD@NK
Thm[0000012g000000000000D_bohc=mQ5VA000000000000A7S^0000000000000000`8oP00000000l^1P000000000000000000000000000000000000TU?50e5j
l[_JDm=Wa4ifXK=40000TIHa000000000000`C`000000000\2h4<iJC00000000H8e;TFe7lZ600==d@X;5X^8o00004`P<LoMM0000]2nde3Z30000000000000000
000000000000000000000000lEHc0000000000000000X1MP00000000Dl=O0000000000000000000000000000lPN\81c=X6oGLR?j00000000000000000000lC[j
000000000000Xg4J0000000000000L430000l9gQHY330000A7]f@ei?=49811Se8NAI0000000000000000000000000000E6Tb00000000D;eRLY_E0000d^i`0000
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
w(S::Memberships, L::Sl), w(S::Memberships, L::Sk), w(S::Memberships, L::Cs), w(S::Profiles, L::It), w(S::Conferences, L::Fr), w(S::Conferences, L::Ga), w(S::Volunteer, L::En), w(S::Volunteer, L::De),
w(S::Skills, L::En), w(S::Skills, L::Fr), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Pt), w(S::Languages, L::Es), w(S::Languages, L::Pt), w(S::Languages, L::Es), w(S::Skills, L::En),
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
w(S::CoverLetter, L::Da), w(S::CoverLetter, L::Nb), w(S::CoverLetter, L::Sv), w(S::Memberships, L::Sv), w(S::DrivingLicences, L::Nb), w(S::Work, L::Hu), w(S::Projects, L::Hu), w(S::Publications, L::Sv),
w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Languages, L::En), w(S::Memberships, L::Da), w(S::Memberships, L::Nb), w(S::Volunteer, L::Da), w(S::Projects, L::Sv), w(S::Projects, L::Da),
w(S::Projects, L::Nb), w(S::Courses, L::Sv), w(S::Work, L::Ga), w(S::Wishes, L::Ga), w(S::Languages, L::De), w(S::Languages, L::Nb), w(S::Languages, L::Da), w(S::Interests, L::Sv),
w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Attachments, L::Is), w(S::DrivingLicences, L::Hu), w(S::Skills, L::Mt),
w(S::References, L::Vi), w(S::Volunteer, L::Ga), w(S::Volunteer, L::Tr), w(S::Publications, L::Lv), w(S::Basics, L::Sv), w(S::Basics, L::Is), w(S::Wishes, L::Fi), w(S::CoverLetter, L::Fi),
w(S::Projects, L::Fi), w(S::Skills, L::En), w(S::Skills, L::Ru), w(S::Education, L::Et), w(S::Interests, L::Fi), w(S::Interests, L::Et), w(S::Education, L::Is), w(S::Awards, L::Nb),
w(S::Basics, L::Fi), w(S::Memberships, L::Vi), w(S::Languages, L::Mt), w(S::Work, L::Es), w(S::Work, L::Ca), w(S::Profiles, L::Hu), w(S::Profiles, L::Da), w(S::Wishes, L::Cs),
w(S::Profiles, L::Is), w(S::Profiles, L::Vi), w(S::Interests, L::En), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::Es), w(S::Interests, L::Pt), w(S::Interests, L::Nl),
w(S::Interests, L::Nl), w(S::Interests, L::Ro), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Sv),
w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Ro), w(S::Interests, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Pt), w(S::Interests, L::Hr), w(S::Interests, L::Tr),
w(S::Interests, L::Id), w(S::Interests, L::SrLatn), w(S::Interests, L::Id), w(S::Interests, L::Lt), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::Lv), w(S::Interests, L::SrLatn),
w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Sl), w(S::Conferences, L::Vi), w(S::Languages, L::Hu), w(S::Education, L::Lt), w(S::Profiles, L::De), w(S::Skills, L::Es),
w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Ca), w(S::Languages, L::Pl), w(S::Languages, L::Ga), w(S::Interests, L::Es), w(S::Interests, L::Lv), w(S::Interests, L::Sl),
w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::It), w(S::Interests, L::Mt), w(S::Profiles, L::Lt), w(S::Profiles, L::Hr),
w(S::Summary, L::En), w(S::Summary, L::Fr), w(S::Summary, L::Nb), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Projects, L::Pt), w(S::Projects, L::Es), w(S::Basics, L::Et),
w(S::Projects, L::Et), w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Projects, L::Hr), w(S::Projects, L::SrLatn), w(S::Skills, L::De), w(S::Skills, L::Da), w(S::Skills, L::En),
w(S::Skills, L::De), w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::CoverLetter, L::Mt), w(S::Skills, L::Ja), w(S::Skills, L::ZhHans), w(S::Other, L::Lt), w(S::Projects, L::SrLatn),
w(S::Projects, L::Sl), w(S::Volunteer, L::Hr), w(S::Projects, L::Lv), w(S::Memberships, L::Fi), w(S::Languages, L::Cs), w(S::Languages, L::Sk), w(S::Profiles, L::Id), w(S::Education, L::Id),
w(S::Languages, L::Hr), w(S::Languages, L::SrLatn), w(S::Languages, L::SrLatn), w(S::Languages, L::Hr), w(S::Languages, L::Sl), w(S::Work, L::Sv), w(S::Work, L::Nb), w(S::Wishes, L::Nb),
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
w(S::Projects, L::Ja), w(S::Wishes, L::Et), w(S::Volunteer, L::Lt), w(S::Interests, L::En), w(S::Interests, L::Fr), w(S::Interests, L::Ca), w(S::Publications, L::De), w(S::DrivingLicences, L::It),
w(S::DrivingLicences, L::It), w(S::Publications, L::Es), w(S::Publications, L::Pt), w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::Lv), w(S::DrivingLicences, L::It), w(S::Publications, L::SrLatn),
w(S::Publications, L::En), w(S::Publications, L::Ca), w(S::Publications, L::Pl), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Projects, L::Id), w(S::DigitalSelfAssessment, L::Id), w(S::Summary, L::Es),
w(S::Summary, L::Pt), w(S::Summary, L::Ca), w(S::Summary, L::Es), w(S::Summary, L::Ca), w(S::DrivingLicences, L::Fr), w(S::References, L::Ro), w(S::Basics, L::Nl), w(S::Basics, L::Sv),
w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Interests, L::Da), w(S::References, L::Mt), w(S::Projects, L::Ru),
w(S::Attachments, L::Lv), w(S::Publications, L::Hr), w(S::CoverLetter, L::Hr), w(S::Projects, L::Mt), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::En), w(S::Projects, L::De),
w(S::Projects, L::Fr), w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Projects, L::It), w(S::Projects, L::Nl), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk),
w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::Fi), w(S::Projects, L::Lv), w(S::Projects, L::Lt),
w(S::Projects, L::Hu), w(S::Projects, L::Id), w(S::Projects, L::SrLatn), w(S::Projects, L::Pt), w(S::Projects, L::Sk), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Work, L::Sl),
w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::Lv), w(S::Work, L::SrLatn), w(S::Work, L::Sv), w(S::Work, L::Da),
w(S::Work, L::De), w(S::Work, L::Et), w(S::Work, L::Lt), w(S::DrivingLicences, L::Pl), w(S::Wishes, L::Es), w(S::Wishes, L::Pt), w(S::Wishes, L::Hr), w(S::Summary, L::Fr),
w(S::Summary, L::Sv), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Work, L::SrLatn), w(S::Wishes, L::Sl), w(S::Attachments, L::Sl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk),
w(S::Attachments, L::Hr), w(S::Attachments, L::SrLatn), w(S::Projects, L::Fr), w(S::References, L::Sl), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Attachments, L::Hr),
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
w(S::Skills, L::SrLatn), w(S::Languages, L::Sv), w(S::Languages, L::Nb), w(S::CoverLetter, L::Sl), w(S::Work, L::Fr), w(S::Work, L::It), w(S::Work, L::Nl), w(S::Work, L::Pl),
w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Education, L::It), w(S::Education, L::Id), w(S::Education, L::Pl), w(S::Education, L::Cs),
w(S::Education, L::Sv), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Sl), w(S::Education, L::Hr), w(S::Education, L::De), w(S::Education, L::Cs), w(S::Education, L::Sk),
w(S::CoverLetter, L::Id), w(S::Languages, L::Lv), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Skills, L::Pl), w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::Skills, L::Da),
w(S::Skills, L::Nb), w(S::CoverLetter, L::Vi), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Nl), w(S::Courses, L::En), w(S::Courses, L::Nl), w(S::Courses, L::En),
w(S::Courses, L::De), w(S::DigitalSelfAssessment, L::Vi), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Lt),
w(S::Attachments, L::Nb), w(S::DrivingLicences, L::Sk), w(S::Volunteer, L::Es), w(S::Volunteer, L::Pt), w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca), w(S::DrivingLicences, L::Hr), w(S::DrivingLicences, L::SrLatn),
w(S::DrivingLicences, L::Sl), w(S::Profiles, L::En), w(S::Profiles, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De), w(S::Courses, L::Pt), w(S::Courses, L::Nl), w(S::Courses, L::Sv),
w(S::Attachments, L::Pl), w(S::Wishes, L::Sl), w(S::Wishes, L::SrLatn), w(S::Wishes, L::SrLatn), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::SrLatn), w(S::DrivingLicences, L::El),
w(S::Certificates, L::El), w(S::Other, L::El), w(S::Interests, L::El), w(S::Skills, L::El), w(S::Publications, L::El), w(S::Attachments, L::El), w(S::Projects, L::El), w(S::Education, L::El),
w(S::References, L::El), w(S::Work, L::El), w(S::Basics, L::El), w(S::DigitalSelfAssessment, L::El), w(S::Awards, L::El), w(S::Summary, L::El), w(S::Languages, L::El), w(S::Profiles, L::El),
w(S::Memberships, L::El), w(S::Wishes, L::El), w(S::Conferences, L::El), w(S::Volunteer, L::El), w(S::Courses, L::El), w(S::CoverLetter, L::El), w(S::Education, L::Ru), w(S::Education, L::Bg),
w(S::Education, L::Sr), w(S::Skills, L::Sr), w(S::Basics, L::Ru), w(S::Basics, L::Uk), w(S::Memberships, L::Uk), w(S::Memberships, L::Ru), w(S::Certificates, L::Ru), w(S::Wishes, L::Uk),
w(S::Education, L::Uk), w(S::Work, L::Ru), w(S::Projects, L::Sr), w(S::Volunteer, L::Sr), w(S::Summary, L::Ru), w(S::Profiles, L::Sr), w(S::Publications, L::Uk), w(S::Attachments, L::Uk),
w(S::Languages, L::Bg), w(S::Languages, L::Ru), w(S::Skills, L::Ru), w(S::Projects, L::Uk), w(S::Attachments, L::Ru), w(S::Skills, L::Uk), w(S::Interests, L::Ru), w(S::Volunteer, L::Ru),
w(S::DrivingLicences, L::Ru), w(S::DrivingLicences, L::Uk), w(S::DrivingLicences, L::Sr), w(S::Languages, L::Uk), w(S::Volunteer, L::Ru), w(S::Volunteer, L::Uk), w(S::Volunteer, L::Uk), w(S::Profiles, L::Bg),
w(S::Summary, L::Bg), w(S::Publications, L::Ru), w(S::References, L::Uk), w(S::Awards, L::Uk), w(S::Interests, L::Uk), w(S::Awards, L::Bg), w(S::Awards, L::Ru), w(S::Basics, L::Bg),
w(S::Skills, L::Bg), w(S::Certificates, L::Bg), w(S::Certificates, L::Uk), w(S::Volunteer, L::Bg), w(S::Conferences, L::Sr), w(S::Courses, L::Uk), w(S::Other, L::Uk), w(S::Courses, L::Sr),
w(S::Other, L::Sr), w(S::Certificates, L::Sr), w(S::Publications, L::Bg), w(S::Attachments, L::Sr), w(S::Attachments, L::Uk), w(S::Attachments, L::Bg), w(S::Other, L::Ru), w(S::Courses, L::Ru),
w(S::Other, L::Bg), w(S::Courses, L::Bg), w(S::Work, L::Uk), w(S::Awards, L::Sr), w(S::Wishes, L::Sr), w(S::Other, L::Sr), w(S::Other, L::Bg), w(S::Wishes, L::Ru),
w(S::Wishes, L::Bg), w(S::Summary, L::Uk), w(S::Work, L::Bg), w(S::Work, L::Sr), w(S::Conferences, L::Uk), w(S::Skills, L::Ru), w(S::Skills, L::Bg), w(S::Languages, L::Sr),
w(S::Projects, L::Bg), w(S::Publications, L::Sr), w(S::Interests, L::Sr), w(S::Interests, L::Bg), w(S::Interests, L::Bg), w(S::Interests, L::Sr), w(S::Publications, L::Ru), w(S::Publications, L::Uk),
w(S::Publications, L::Bg), w(S::Summary, L::Sr), w(S::Awards, L::Uk), w(S::Awards, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Uk),
w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Conferences, L::Ru), w(S::Conferences, L::Bg), w(S::Conferences, L::Bg), w(S::Conferences, L::Ru), w(S::CoverLetter, L::Bg), w(S::CoverLetter, L::Ru),
w(S::CoverLetter, L::Sr), w(S::CoverLetter, L::Uk), w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Memberships, L::Bg), w(S::References, L::Sr), w(S::References, L::Bg), w(S::References, L::Ru),
w(S::Awards, L::Ru), w(S::Awards, L::Bg), w(S::Publications, L::Uk), w(S::Publications, L::Sr), w(S::Publications, L::Bg), w(S::Profiles, L::Ru), w(S::Projects, L::Ru), w(S::Projects, L::Sr),
w(S::Projects, L::Bg), w(S::Profiles, L::Uk), w(S::Work, L::Ru), w(S::Work, L::Uk), w(S::Work, L::Bg), w(S::Attachments, L::Bg), w(S::Attachments, L::Ru), w(S::Attachments, L::Bg),
w(S::Projects, L::Uk), w(S::Projects, L::Bg), w(S::Summary, L::Sr), w(S::Summary, L::Bg), w(S::Profiles, L::Ru), w(S::Profiles, L::Sr), w(S::Profiles, L::Bg), w(S::Publications, L::Ru),
w(S::Publications, L::Bg), w(S::Work, L::Ru), w(S::Work, L::Bg), w(S::Summary, L::Ru), w(S::Summary, L::Uk), w(S::Summary, L::Bg), w(S::DigitalSelfAssessment, L::Bg), w(S::DigitalSelfAssessment, L::Ru),
w(S::DigitalSelfAssessment, L::Uk), w(S::DigitalSelfAssessment, L::Sr), w(S::DrivingLicences, L::Bg), w(S::Conferences, L::Sr), w(S::Conferences, L::Bg), w(S::Certificates, L::Sr), w(S::Certificates, L::Bg), w(S::Skills, L::Sr),
w(S::Skills, L::Bg), w(S::Memberships, L::Sr), w(S::Courses, L::Ru), w(S::Courses, L::Bg), w(S::Interests, L::Ru), w(S::Interests, L::Bg), w(S::Certificates, L::Ru), w(S::Certificates, L::Bg),
w(S::Memberships, L::Ru), w(S::Memberships, L::Uk), w(S::Memberships, L::Bg), w(S::Summary, L::He), w(S::Awards, L::He), w(S::Other, L::He), w(S::Memberships, L::He), w(S::Conferences, L::He),
w(S::References, L::He), w(S::Work, L::He), w(S::Courses, L::He), w(S::Certificates, L::He), w(S::Wishes, L::He), w(S::DigitalSelfAssessment, L::He), w(S::Publications, L::He), w(S::Education, L::He),
w(S::Volunteer, L::He), w(S::Skills, L::He), w(S::Languages, L::He), w(S::Basics, L::He), w(S::Profiles, L::He), w(S::Projects, L::He), w(S::CoverLetter, L::He), w(S::Attachments, L::He),
w(S::Interests, L::He), w(S::DrivingLicences, L::He), w(S::Projects, L::Ar), w(S::Other, L::Ar), w(S::Volunteer, L::Ar), w(S::Languages, L::Ar), w(S::Publications, L::Ar), w(S::Skills, L::Ar),
w(S::Summary, L::Ar), w(S::Awards, L::Ar), w(S::Basics, L::Ar), w(S::Certificates, L::Ar), w(S::Memberships, L::Ar), w(S::Interests, L::Ar), w(S::Work, L::Ar), w(S::Education, L::Ar),
w(S::Courses, L::Ar), w(S::References, L::Ar), w(S::Wishes, L::Ar), w(S::DigitalSelfAssessment, L::Ar), w(S::Profiles, L::Ar), w(S::Conferences, L::Ar), w(S::Attachments, L::Ar), w(S::CoverLetter, L::Ar),
w(S::DrivingLicences, L::Ar), w(S::Other, L::Hi), w(S::Courses, L::Hi), w(S::Education, L::Hi), w(S::Work, L::Hi), w(S::Attachments, L::Hi), w(S::References, L::Hi), w(S::Projects, L::Hi),
w(S::Summary, L::Hi), w(S::Wishes, L::Hi), w(S::Interests, L::Hi), w(S::CoverLetter, L::Hi), w(S::Awards, L::Hi), w(S::Profiles, L::Hi), w(S::Skills, L::Hi), w(S::Volunteer, L::Hi),
w(S::Languages, L::Hi), w(S::DigitalSelfAssessment, L::Hi), w(S::DrivingLicences, L::Hi), w(S::Basics, L::Hi), w(S::Publications, L::Hi), w(S::Memberships, L::Hi), w(S::Certificates, L::Hi), w(S::Conferences, L::Hi),
w(S::Basics, L::Th), w(S::Work, L::Th), w(S::Publications, L::Th), w(S::Conferences, L::Th), w(S::DigitalSelfAssessment, L::Th), w(S::Courses, L::Th), w(S::Education, L::Th), w(S::Memberships, L::Th),
w(S::Volunteer, L::Th), w(S::Interests, L::Th), w(S::Other, L::Th), w(S::References, L::Th), w(S::Summary, L::Th), w(S::Wishes, L::Th), w(S::Skills, L::Th), w(S::Languages, L::Th),
w(S::Awards, L::Th), w(S::Projects, L::Th), w(S::CoverLetter, L::Th), w(S::Certificates, L::Th), w(S::Attachments, L::Th), w(S::Profiles, L::Th), w(S::DrivingLicences, L::Th), w(S::Other, L::Ja),
w(S::Work, L::Ja), w(S::Summary, L::Ja), w(S::Publications, L::Ja), w(S::Conferences, L::Ja), w(S::CoverLetter, L::Ja), w(S::Wishes, L::Ja), w(S::Volunteer, L::Ja), w(S::Basics, L::Ja),
w(S::Awards, L::Ja), w(S::Courses, L::Ja), w(S::DigitalSelfAssessment, L::Ja), w(S::References, L::Ja), w(S::Memberships, L::ZhHans), w(S::Courses, L::ZhHans), w(S::Certificates, L::ZhHans), w(S::Publications, L::ZhHans),
w(S::Interests, L::ZhHans), w(S::Profiles, L::ZhHans), w(S::Summary, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Basics, L::ZhHans), w(S::Awards, L::ZhHans), w(S::Work, L::ZhHans), w(S::Work, L::ZhHant),
w(S::Attachments, L::Ja), w(S::Projects, L::ZhHant), w(S::Interests, L::ZhHant), w(S::Memberships, L::Ja), w(S::Conferences, L::ZhHans), w(S::Interests, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant),
w(S::Projects, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Skills, L::ZhHant), w(S::Languages, L::Ja), w(S::Certificates, L::Ja), w(S::Summary, L::ZhHant), w(S::Basics, L::ZhHant),
w(S::Awards, L::ZhHant), w(S::Profiles, L::ZhHant), w(S::Other, L::ZhHant), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::ZhHans), w(S::Other, L::ZhHans), w(S::Other, L::ZhHant), w(S::Other, L::ZhHans),
w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::Ja), w(S::Education, L::Ja), w(S::Memberships, L::ZhHant),
w(S::Conferences, L::ZhHant), w(S::Education, L::ZhHans), w(S::Courses, L::ZhHant), w(S::References, L::ZhHans), w(S::Languages, L::ZhHant), w(S::Languages, L::ZhHans), w(S::Education, L::ZhHant), w(S::Certificates, L::ZhHant),
w(S::Wishes, L::ZhHans), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant), w(S::Awards, L::ZhHans), w(S::Awards, L::ZhHant), w(S::Skills, L::ZhHans),
w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::References, L::ZhHant), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant),
w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans), w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans),
w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans), w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja),
w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::DrivingLicences, L::ZhHant), w(S::DrivingLicences, L::ZhHans),
w(S::Memberships, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko), w(S::Work, L::Ko), w(S::Basics, L::Ko), w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Languages, L::Ko),
w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko), w(S::Education, L::Ko), w(S::Courses, L::Ko), w(S::Wishes, L::Ko), w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko),
w(S::References, L::Ko), w(S::Certificates, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko), w(S::CoverLetter, L::Ko),
] }
