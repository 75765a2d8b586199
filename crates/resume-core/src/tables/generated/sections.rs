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
altele	01P01
alternance	00^01
altra formazione	01201
altra informacio	01Q01
altra informació	01Q01
altre capacita e competenze	00401
altre capacità e competenze	00401
altre competenze	00401
altre esperienze	01R01
altre informazioni	01S01
altres	01Q01
altres coneixements	01T01
altres cursos	01U01
altres dades	01Q01
altres dades d'interes	01Q01
altres dades d'interès	01Q01
altri corsi	01201
altro	01S01
alınan eğitimler	01L01
amac	01V01
amaç	01V01
ambities	01W01
ametikaik	01X01
ametikäik	01X01
ammatillinen kokemus	01501
ammatillinen osaaminen	01Y01
ammatillinen profiili	01Z01
ammatillinen taeydennyskoulutus	01[01
ammatillinen taydennyskoulutus	01[01
ammatillinen täydennyskoulutus	01[01
ammatilliset taidot	01Y01
ammattikokemus	01501
ammattitaito	01Y01
an pham	01\01
anagrafica	01]01
anbefalinger	01^02
andet	01`01
andre kurs	01a01
andre kvalifikasjoner	01b01
andre oplysninger	01`01
andre opplysninger	01c01
anerkendelser	01d01
anexe	01e01
anexo	01f02
anexos	01f02
angaben zur person	01h01
angajari	00X01
angajări	00X01
angestrebte position	01i01
angestrebte taetigkeit	01i01
angestrebte tatigkeit	01i01
angestrebte tätigkeit	01i01
anhaenge	01j01
anhang	01j01
anhange	01j01
anhänge	01j01
anlagen	01j01
anlagenverzeichnis	01j01
anna	01c01
annad	00g01
annat	01k01
annað	00g01
annen arbeidserfaring	01l01
annen informasjon	01c01
annessi	01m01
annet	01c01
annex	00f01
annexe	01n01
annexes	01o02
annexos	00f01
ansaettelse	02101
ansaettelser	02101
ansaettelsesforlob	02101
ansaettelsesforloeb	02101
anschreiben	02201
ansettelser	01l01
ansiomerkit	02301
ansiot	02301
ansoegning	02401
ansogning	02401
anstaellning	02501
anstaellningar	02501
anstallning	02501
anstallningar	02501
anstellungen	02601
anställning	02501
anställningar	02501
ansættelse	02101
ansættelser	02101
ansættelsesforløb	02101
ansøgning	02401
antecedentes academicos	00E01
antecedentes académicos	00E01
antecedentes laborales	00U01
apartenenta la asociatii	01001
apartenență la asociații	01001
apbalvojumi	02701
apbalvojumi un sasniegumi	02701
apdovanojimai	02801
apdovanojimai ir pasiekimai	02801
aperfeicoamento	00O01
aperfeiçoamento	00O01
apie mane	02901
apie save	02901
apliecibas	02:01
apliecinajumi	02:01
apliecinājumi	02:01
apliecības	02:01
apmacibas	02;01
apmācības	02;01
appartenance a des associations	00c01
appartenance à des associations	00c01
appartenenza a gruppi / associazioni	00j01
appartenenza a gruppi associazioni	00j01
appartenenza a gruppi e associazioni	00j01
appartenenze	00j01
appendices	02<01
appendix	02<01
application letter	02=01
appointments	00B01
apraksts	02>01
aprasymas	02901
aprašymas	02901
apresentacao	02?01
apresentacoes	02@01
apresentação	02?01
apresentações	02@01
aptidoes	02A01
aptidões	02A01
aptitudes	02B02
aptitudes principales	02D01
aptitudes tecnicas	02D01
aptitudes técnicas	02D01
aptitudes y conocimientos	02D01
aptitudini	00501
aptitudini si competente	00501
aptitudini si competente personale	00501
aptitudini tehnice	00501
aptitudini și competențe	00501
aptitudini și competențe personale	00501
aptituds	01T01
apurahat	02301
apurahat ja palkinnot	02301
araclar	02E01
aranan pozisyon	02F01
arastirma	00N01
arastirma projeleri	00N01
araçlar	02E01
araştırma	00N01
araştırma projeleri	00N01
arbeid	01l01
arbeidserfaring	01l01
arbeidservaring	02G01
arbeidsforhold	01l01
arbeidshistorikk	01l01
arbeidsloopbaan	02G01
arbeidspraksis	01l01
arbeidsroeynsle	01l01
arbeidsroynsle	01l01
arbeidsrøynsle	01l01
arbeidsverleden	02G01
arbeitserfahrung	02601
arbeitserfahrungen	02601
arbeitsstationen	02601
arbeitsverhaeltnisse	02601
arbeitsverhaltnisse	02601
arbeitsverhältnisse	02601
arbeitszeugnisse	02H01
arbejde	02101
arbejdserfaring	02101
arbejdshistorik	02101
arbete	02501
arbetserfarenhet	02501
arbetslivserfarenhet	02501
arbetslivserfarenheter	02501
areas de conhecimento	02A01
areas de especializacion	02D01
areas de interes	00V01
areas de interesse	02I01
areas of expertise	00801
aree di competenza	00401
arpusstudiju aktivitates	02J01
arrangementer	02K01
articles	02L03
articles scientifiques	02O01
articole	02P01
articoli	02Q01
articulos	02R01
articulos publicados	02R01
artigos	02@01
artigos publicados	02@01
artikel	02S02
artikelen	02U01
artikkelit	02V01
artiklar	02W01
artikler	02X02
artikli	02Z01
artiklid	02[01
artykuly	02\01
artykuly naukowe	02\01
artykuły	02\01
artykuły naukowe	02\01
artículos	02R01
artículos publicados	02R01
arvutioskus	02]01
arvutioskused	02]01
asiakirjat	02^01
asmenine informacija	02_01
asmenines savybes	02901
asmeniniai duomenys	02_01
asmeniniai gebejimai	02`01
asmeniniai gebėjimai	02`01
asmeniniai projektai	02a01
asmeninė informacija	02_01
asmeninės savybės	02901
asmens duomenys	02_01
asmenys galintys rekomenduoti	02b01
asmenys, galintys rekomenduoti	02b01
asociacijos	02c01
asociaciones	00l01
asociaciones profesionales	00l01
asociatii	01001
asociatii profesionale	01001
asociații	01001
asociații profesionale	01001
asosiasi	00o01
aspettative	02d01
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
assocjazzjonijiet	02e01
assoliments	02f01
assoċjazzjonijiet	02e01
asteptari	02g01
asteptari salariale	02g01
atasamente	01e01
atașamente	01e01
ateliers	02h01
atestatai	02i01
atestate	00T01
atividade profissional	02j01
atividades	00P01
atividades extracurriculares	00P01
atividades sociais	00P01
atividades voluntarias	00P01
atividades voluntárias	00P01
atk taidot	01Y01
atk-taidot	01Y01
atouts	00001
atsauksmes	02k01
atsauksmju sniedzeji	02k01
atsauksmju sniedzēji	02k01
atsiliepimai	02b01
attached documents	02<01
attachments	02<01
attestati	00701
attestati e certificazioni	00701
attestations	00K01
attester	02l01
attester og referanser	02l01
attitudini	00401
attivita associative	02m01
attivita di volontariato	02m01
attivita didattica	01R01
attivita e interessi	02n01
attivita extracurricolari	02m01
attivita lavorativa	01R01
attivita professionale	01R01
attivita professionali	01R01
attivita sociali	02m01
attivitajiet volontarji	02o01
attività associative	02m01
attività di volontariato	02m01
attività didattica	01R01
attività e interessi	02n01
attività extracurricolari	02m01
attività lavorativa	01R01
attività professionale	01R01
attività professionali	01R01
attività sociali	02m01
atuacao profissional	02j01
atuação profissional	02j01
atvinna	03001
atzinibas	02701
atzinības	02701
auhinnad	03101
auhinnad ja tunnustused	03101
aus und fortbildung	03201
aus und weiterbildung	00<01
aus- und fortbildung	03201
aus- und weiterbildung	00<01
ausbildung	00<01
ausbildung und studium	00<01
ausbildungen	00<01
ausgewaehlte projekte	03301
ausgewaehlte publikationen	03401
ausgewahlte projekte	03301
ausgewahlte publikationen	03401
ausgewählte projekte	03301
ausgewählte publikationen	03401
auskunftspersonen	02H01
auslandserfahrung	02601
ausserberufliche interessen	03501
ausserberufliches engagement	03601
ausserschulisches engagement	03601
ausseruniversitaeres engagement	03601
ausseruniversitares engagement	03601
auszeichnung	03701
auszeichnungen	03701
auszeichnungen und preise	03701
auto evaluation des competences numeriques	03801
auto-évaluation des compétences numériques	03801
autoavaliacao de competencias digitais	03901
autoavaliação de competências digitais	03901
autoavaluacio de competencies digitals	03:01
autoavaluació de competències digitals	03:01
autoevaluacion de competencias digitales	03;01
autoevaluación de competencias digitales	03;01
autoevaluarea competentelor digitale	03<01
autoevaluarea competențelor digitale	03<01
autorisasjon	03=01
autorisasjoner	03=01
autorisation	03>01
autorisationer	03>01
autorizatii	00T01
autorizații	00T01
autovaditaja aplieciba	03?01
autovadītāja apliecība	03?01
autovalutazione	03@01
autovalutazione delle competenze digitali	03A01
autre	03B01
autres	03B01
autres competences	03C01
autres compétences	03C01
autres experiences	00^01
autres expériences	00^01
autres formations	02h01
autres informations	03B01
außerberufliche interessen	03501
außerberufliches engagement	03601
außerschulisches engagement	03601
außeruniversitäres engagement	03601
availability	03D01
avaldatud tood	02[01
avaldatud tööd	02[01
avvenimenti	03E01
awards	03F02
awards and achievements	00A01
awards and honors	00A01
awards and recognition	00A01
awards and scholarships	00A01
awtovalutazzjoni tal hiliet digitali	03H01
awtovalutazzjoni tal-ħiliet diġitali	03H01
ações de formação	00O01
ações voluntárias	00P01
açık kaynak projeler	00N01
aðild	00d01
aðild að félögum	00d01
aðrar upplýsingar	00g01
așteptări	02g01
așteptări salariale	02g01
badania	03I01
badges	03J01
baglantilar	03K01
bahasa	03L01
bahasa asing	03L01
bahasa pemrograman	03M01
bai bao	01\01
bai bao khoa hoc	01\01
bai thuyet trinh	01\01
bai viet	01\01
ballraiocht	03N01
ballraiochtai	03N01
ballraíocht	03N01
ballraíochtaí	03N01
balvas	02701
ban than	03O01
bang cap	03P01
bang cap va chung chi	03Q01
bang lai	03R01
bang lai xe	03R01
bang sang che	01\01
basarilar	03S01
basarilar ve oduller	03S01
basarilarim	03S01
basic info	03T01
basic information	03T01
basics	03T01
basisgegevens	03U01
bağlantılar	03K01
başarılar	03S01
başarılar ve ödüller	03S01
başarılarım	03S01
beasiswa	03V01
becas	03W01
becas y premios	03W01
beceriler	02E01
becerilerim	02E01
befaehigungsnachweise	00=01
befahigungsnachweise	00=01
befähigungsnachweise	00=01
begeleidende brief	03X01
begivenheder	03Y01
behaalde certificaten	03Z01
behaalde resultaten	03[01
behoerighet	03\01
behoerigheter	03\01
behorighet	03\01
behorigheter	03\01
behörighet	03\01
behörigheter	03\01
beilagen	01j01
beklentiler	02F01
beklentilerim	02F01
belangrijke projecten	03]01
belangrijkste vaardigheden	03^01
belge ve sertifikalar	03_01
belgeler	03_01
bemutatkozas	03`01
bemutatkozás	03`01
ben kimim	01V01
bendra informacija	02_01
benevolat	00]01
beques	02f01
beques i premis	02f01
berechtigungen	00=01
beroepservaring	02G01
beroepsverenigingen	03a01
beruf	02601
berufliche erfahrung	02601
berufliche fortbildung	03201
berufliche fortbildungen	03201
berufliche kompetenzen	03b01
berufliche laufbahn	02601
berufliche mitgliedschaften	03c01
berufliche praxis	02601
berufliche qualifikationen	03b01
berufliche stationen	02601
berufliche taetigkeiten	02601
berufliche tatigkeiten	02601
berufliche tätigkeiten	02601
berufliche weiterbildung	03201
berufliche weiterbildungen	03201
berufliche zertifikate	00=01
berufliche ziele	01i01
beruflicher hintergrund	02601
beruflicher werdegang	02601
berufliches profil	03d01
berufsausbildung	00<01
berufsausubung	02601
berufsausuebung	02601
berufsausübung	02601
berufserfahrung	02601
berufserfahrung und praktika	02601
berufserfahrungen	02601
berufsleben	02601
berufspraxis	02601
berufsprofil	03d01
berufstaetigkeit	02601
berufstatigkeit	02601
berufstätigkeit	02601
berufsweg	02601
berufswunsch	01i01
berufsziel	01i01
beschaeftigung	02601
beschaftigung	02601
bescheinigungen	00=01
beschikbaarheid	01W01
beschäftigung	02601
beskaeftigelse	02101
beskæftigelse	02101
besondere erfolge	03701
besondere kenntnisse	03b01
bestuurservaring	00[01
bestuursfuncties	00[01
betolteni kivant munkakor	01M01
betyg och intyg	03\01
betölteni kívánt munkakör	01M01
beurzen	03[01
bevezeto	03`01
bevezető	03`01
bevis	03=01
beviser	03>01
bevoegdheden	03Z01
bewerbungsanschreiben	02201
bewerbungsschreiben	02201
bibliografija	03e01
bibliography	03f01
bidang keahlian	03M01
biedribas	03g01
biedrības	03g01
bij en nascholing	00301
bij- en nascholing	00301
bijbanen	02G01
bijlage	03h01
bijlagen	03h01
bijscholing	00301
bijzonderheden	00201
bilag	03i01
bilaga	03j01
bilagor	03j01
bildigi diller	03k01
bildigi programlar	02E01
bildiriler	01=01
bildiği diller	03k01
bildiği programlar	02E01
bildung	00<01
bildungsabschluesse	00<01
bildungsabschlusse	00<01
bildungsabschlüsse	00<01
bildungsgang	00<01
bildungsweg	00<01
bildungswerdegang	00<01
bilgi ve beceriler	02E01
bilgilerim	03l01
bilgisayar becerileri	02E01
bilgisayar bilgileri	02E01
bilgisayar bilgisi	02E01
bilimsel yayinlar	01=01
bilimsel yayınlar	01=01
bilprof	03m01
bio	00;01
bio data	03T01
biodata	03n01
biografia	03o04
biografía	00L01
biographie	00001
biography	00;01
birtingar	04301
bisherige taetigkeiten	02601
bisherige tatigkeiten	02601
bisherige tätigkeiten	02601
bizonyitvanyok	04401
bizonyítványok	04401
blog posts	03f01
boards	04501
bocker	02W01
boecker	02W01
boeger	04601
boeken	02U01
boeker	04701
boger	04601
boker	04701
bolsas	04801
bolsas de estudo	04801
book chapters	03f01
books	03f01
bootcamps	00b01
boroz ta' studju	04901
boroż ta' studju	04901
borse di studio	04:01
borse e premi	04:01
bos zaman aktiviteleri	04;01
bourses	04<01
bourses et prix	04<01
boş zaman aktiviteleri	04;01
breve presentazione	03@01
brevete	02P01
brevets	02O01
brevets et certifications	00K01
brevetti	02Q01
brigady	04=02
brigády	04=02
brivais laiks	01701
brivpratiga darba pieredze	02J01
brivpratigais darbs	02J01
brivpratigo darbs	02J01
brīvais laiks	01701
brīvprātīgais darbs	02J01
brīvprātīgo darbs	02J01
brīvprātīgā darba pieredze	02J01
bucher	03401
buecher	03401
buku	04?01
burse	04@01
burse si premii	04@01
burse și premii	04@01
burslar	03S01
burslar ve oduller	03S01
burslar ve ödüller	03S01
bài báo	01\01
bài báo khoa học	01\01
bài thuyết trình	01\01
bài viết	01\01
bénévolat	00]01
bílpróf	03m01
böcker	02W01
bøger	04601
bøker	04701
bücher	03401
bản thân	03O01
bằng cấp	03P01
bằng cấp và chứng chỉ	03Q01
bằng lái	03R01
bằng lái xe	03R01
bằng sáng chế	01\01
cac cong bo	01\01
cac du an	04A01
cac du an da tham gia	04A01
cac khoa dao tao	04B01
cac khoa hoc	04B01
cac ky nang	04C01
cailiochtai	04D01
cailiochtai acadula	04D01
caitheamh aimsire	04E01
caitheamh aimsire agus suimeanna	04E01
caithimh aimsire	04E01
calificari	00501
calificări	00501
calisma deneyimi	04F01
calisma gecmisi	04F01
calisma hayati	04F01
calismalar	00N01
calistaylar	04G01
calitati personale	04H01
calități personale	04H01
capabilities	00801
capacidades	04I02
capacita	00401
capacita e competenze	00401
capacita e competenze personali	00401
capacita e competenze tecniche	00401
capacita linguistiche	04K01
capacita professionali	00401
capacitacao	00O01
capacitacion	04L01
capacitaciones	04L01
capacitación	04L01
capacitacoes	00O01
capacitats	01T01
capacitação	00O01
capacitações	00O01
capacites	03C01
capacità	00401
capacità e competenze	00401
capacità e competenze personali	00401
capacità e competenze tecniche	00401
capacità linguistiche	04K01
capacità professionali	00401
capacités	03C01
career	00B01
career experience	00B01
career highlights	00A01
career history	00B01
career objective	00;01
career overview	00;01
career path	00B01
career preferences	03D01
career profile	00;01
career summary	00;01
cargo desejado	04M01
cargo pretendido	04M01
cariera	00X01
carieră	00X01
carne de conducir	04N01
carnet de conducere	04O01
carnet de conducir	04N01
carnet de conduir	04P01
carné de conducir	04N01
carreira	02j01
carrera profesional	00U01
carrera professional	04Q01
carriera	01R01
carriera accademica	04R01
carriere	04S02
carrière	04S02
carta de apresentacao	04U01
carta de apresentação	04U01
carta de conducao	04V01
carta de condução	04V01
carta de motivacao	04U01
carta de motivacio	04W01
carta de motivacion	04X01
carta de motivació	04W01
carta de motivación	04X01
carta de motivação	04U01
carta de presentacio	04W01
carta de presentacion	04X01
carta de presentacion breve	00L01
carta de presentació	04W01
carta de presentación	04X01
carta de presentación breve	00L01
cartas de recomendacao	04Y01
cartas de recomendacion	04Z01
cartas de recomendación	04Z01
cartas de recomendação	04Y01
carteira de habilitacao	04V01
carteira de habilitação	04V01
carteira de motorista	04V01
cartes de recomanacio	04[01
cartes de recomanació	04[01
carti	02P01
ce que je recherche	04\01
ceadunais	04]01
ceadunais tiomana	04^01
ceadunas tiomana	04^01
ceadúnais	04]01
ceadúnais tiomána	04^01
ceadúnas tiomána	04^01
ceangaltain	04_01
ceangaltáin	04_01
ceardlanna	04`01
cel zawodowy	04a01
cele zawodowe	04a01
celkituzes	03`01
celok	03`01
centre d'interet	00\01
centre d'intérêt	00\01
centres d'interet	00\01
centres d'interets	00\01
centres d'intérêt	00\01
centres d'intérêts	00\01
ceny	04b02
cercetare	04d01
certificacao	00S01
certificaciones	00Q01
certificaciones profesionales	00Q01
certificaciones y licencias	00Q01
certificacions	00R01
certificacoes	00S01
certificacoes profissionais	00S01
certificados	04e02
certificari	00T01
certificate	04g02
certificate si atestate	00T01
certificate și atestate	00T01
certificaten	03Z01
certificaten en licenties	03Z01
certificates	03J01
certificates and courses	00b01
certificates and licences	03J01
certificates and licenses	03J01
certificati	00701
certificati e attestati	00701
certificatie	03Z01
certification	00I02
certifications	00I02
certifications and licenses	03J01
certifications professionnelles	00K01
certificats	04i02
certificats et attestations	00K01
certificats et diplomes	00K01
certificats et diplômes	00K01
certificazioni	00701
certificação	00S01
certificações	00S01
certificações profissionais	00S01
certificering	03Z01
certificeringen	03Z01
certificeringer	03>01
certificări	00T01
certifiering	03\01
certifieringar	03\01
certifikace	04k01
certifikacie	04l01
certifikacije	04m01
certifikat	04n02
certifikat och intyg	03\01
certifikat och licenser	03\01
certifikater	03>01
certifikater og licenser	03>01
certifikati	05003
certifikati i licence	04m01
certifikati in licence	05301
certifikati in potrdila	05301
certifikati u licenzji	05401
certifikatok	04401
certifikaty	05502
certifikaty a licence	04k01
certifikaty a osvedceni	04k01
certifikaty a osvedcenia	04l01
certifikazzjonijiet	05401
certifikácie	04l01
certifikátok	04401
certifikáty	05502
certifikáty a licence	04k01
certifikáty a osvedčenia	04l01
certifikáty a osvědčení	04k01
certyfikaty	05701
certyfikaty i licencje	05701
certyfikaty i uprawnienia	05701
cesitli	05801
cevrimici profiller	03K01
character references	05901
charakterystyka	04a01
charity work	00W01
charlas	02R01
chi sono	03@01
chung chi	03Q01
chung chi chuyen mon	03Q01
chung chi va giay phep	03Q01
chung nhan	03Q01
chuyen mon	04C01
chuyên môn	04C01
chứng chỉ	03Q01
chứng chỉ chuyên môn	03Q01
chứng chỉ và giấy phép	03Q01
chứng nhận	03Q01
cikkek	05:01
cil	05;01
cilj	05<02
cilji	05>01
cine sunt	04H01
cita informacija	05?01
cita informācija	05?01
citas prasmes	05@01
cits	05?01
civic engagement	00W01
cizi jazyky	05A01
cizí jazyky	05A01
clanci	05B02
clanki	03e01
clanky	05D02
clanstva	05F03
clanstvo	05F03
clanstvo u organizacijama	05I02
clanstvo u udrugama	05K01
clanstvo u udruzenjima	05L01
clanstvo v organizacijah	05M01
clanstvo v zdruzenjih	05M01
clenstva	05N01
clenstvi	05O01
clenstvi v organizacich	05O01
clenstvi v profesnich organizacich	05O01
clenstvo	05N01
clenstvo v organizaciach	05N01
clenstvo v zdruzeniach	05N01
clinical experience	00B01
clubs	04501
cnh	04V01
colegios profesionales	00l01
collegamenti	05P01
colloques	05Q01
colloques et conferences	05Q01
colloques et conférences	05Q01
colloques et seminaires	05Q01
colloques et séminaires	05Q01
col·legis professionals	00m01
comhdhalacha	05R01
comhdhalacha agus seimineair	05R01
comhdhálacha	05R01
comhdhálacha agus seimineáir	05R01
commercial experience	00B01
commissies	00[01
committees	04501
communication skills	00801
communications	02O01
communications orales	02O01
community	00W01
community involvement	00W01
community service	00W01
community work	00W01
competence numerique auto evaluation	03801
competences	05S02
competences cles	03C01
competences complementaires	03C01
competences comportementales	03C01
competences et outils	03C01
competences informatiques	03C01
competences linguistiques	05U01
competences linguistiques et informatiques	03C01
competences metier	03C01
competences numeriques	03C01
competences personnelles	03C01
competences professionnelles	03C01
competences techniques	03C01
competences transversales	03C01
competencia digital	05V02
competencias	04I02
competencias clave	02D01
competencias digitais	02A01
competencias digitales	02D01
competencias e habilidades	02A01
competencias informaticas	02A01
competencias linguisticas	05X02
competencias lingüísticas	05Z01
competencias personales	02D01
competencias pessoais	02A01
competencias profesionales	02D01
competencias tecnicas	04I02
competencias técnicas	02D01
competencias y habilidades	02D01
competencies	05[02
competencies digitals	01T01
competencies linguistiques	05]01
competencies personals	01T01
competencies professionals	01T01
competencies tecniques	01T01
competente	00501
competente cheie	00501
competente digitale	00501
competente informatice	00501
competente lingvistice	00601
competente personale	00501
competente profesionale	00501
competente si abilitati	00501
competente tehnice	00501
competenties	03^01
competenza digitale	03A01
competenze	00401
competenze chiave	00401
competenze comunicative	00401
competenze digitali	00401
competenze informatiche	00401
competenze linguistiche	04K01
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
competicoes	04801
competitions	00A01
competições	04801
competències	01T01
competències digitals	01T01
competències lingüístiques	05]01
competències personals	01T01
competències professionals	01T01
competències tècniques	01T01
competência digital	03901
competências	02A01
competências digitais	02A01
competências e habilidades	02A01
competências informáticas	02A01
competências linguísticas	05^01
competências pessoais	02A01
competências técnicas	02A01
computer literacy	00801
computer skills	00801
computerkennis	03^01
computerkenntnisse	03b01
computervaardigheden	03^01
compétence numérique auto-évaluation	03801
compétences	03C01
compétences clés	03C01
compétences complémentaires	03C01
compétences comportementales	03C01
compétences et outils	03C01
compétences informatiques	03C01
compétences linguistiques	05U01
compétences linguistiques et informatiques	03C01
compétences métier	03C01
compétences numériques	03C01
compétences personnelles	03C01
compétences professionnelles	03C01
compétences techniques	03C01
compétences transversales	03C01
comunicaciones	02R01
comunicacions	05_01
comunicacoes	02@01
comunicari	02P01
comunicações	02@01
comunicări	02P01
concorsi	04:01
concours	04<01
concursos	05`02
concursuri	04@01
coneixement d'idiomes	05]01
coneixements	01T01
coneixements d'idiomes	05]01
coneixements informatics	01T01
coneixements informàtics	01T01
coneixements tecnics	01T01
coneixements tècnics	01T01
conference papers	03f01
conference participation	05b01
conference presentations	03f01
conference talks	03f01
conferences	05c02
conferences & workshops	05b01
conferences and seminars	05b01
conferences attended	05b01
conferences et seminaires	05Q01
conferencias	05e02
conferencias e seminarios	05g01
conferencias impartidas	02R01
conferencias y seminarios	05h01
conferencies	05i01
conferencies i seminaris	05i01
conferenties	05j01
conferenties en seminars	05j01
conferenze	05k01
conferenze e convegni	05k01
conferenze e seminari	05k01
conferinte	05l01
conferinte si seminare	05l01
conferinte si seminarii	05l01
conferințe	05l01
conferințe și seminare	05l01
conferințe și seminarii	05l01
conferències	05i01
conferències i seminaris	05i01
conferências	05g01
conferências e seminários	05g01
conférences	05Q01
conférences et séminaires	05Q01
cong bo khoa hoc	01\01
cong cu	04C01
cong nghe	04C01
cong tac xa hoi	05m01
cong trinh khoa hoc	01\01
cong trinh nghien cuu	01\01
cong viec	05n01
cong viec mong muon	05o01
cong viec tinh nguyen	05m01
congres	05Q01
congrese	05l01
congresos	05h01
congresos y conferencias	05h01
congresos y jornadas	05h01
congresos y seminarios	05h01
congressen	05j01
congressen en seminars	05j01
congressi	05k01
congressos	06002
congressos e seminarios	05g01
congressos e seminários	05g01
congressos i jornades	05i01
congrès	05Q01
conhecimento de idiomas	05^01
conhecimentos	02A01
conhecimentos de informatica	02A01
conhecimentos de informática	02A01
conhecimentos em informatica	02A01
conhecimentos em informática	02A01
conhecimentos especificos	02A01
conhecimentos específicos	02A01
conhecimentos linguisticos	05^01
conhecimentos linguísticos	05^01
conhecimentos tecnicos	02A01
conhecimentos técnicos	02A01
connaissances	03C01
connaissances informatiques	03C01
connaissances linguistiques	05U01
connaissances techniques	03C01
conocimiento de idiomas	05Z01
conocimientos	02D01
conocimientos de idiomas	05Z01
conocimientos informaticos	02D01
conocimientos informáticos	02D01
conocimientos tecnicos	02D01
conocimientos técnicos	02D01
conocimientos y habilidades	02D01
conoscenza delle lingue	04K01
conoscenze	00401
conoscenze informatiche	00401
conoscenze linguistiche	04K01
conoscenze tecniche	00401
conquistas	04801
consulting experience	00B01
contact	06204
contact details	03T01
contact information	03T01
contact me	03T01
contacte	06602
contactgegevens	03U01
contactinformatie	03U01
contacto	06802
contactos	06:01
contacts	06;02
contato	06:01
contatos	06:01
contatti	01]01
contatto	01]01
continuing education	00b01
continuous learning	00b01
contributions	00D01
convegni	05k01
convegni e seminari	05k01
coordonnees	06=01
coordonnées	06=01
core competences	00801
core competencies	00801
core skills	00801
corporate experience	00B01
corsi	01201
corsi di aggiornamento	01201
corsi di formazione	01201
corsi e seminari	01201
corsi e workshop	01201
cours	02h01
cours suivis	02h01
courses	00b01
courses and training	00b01
courses and workshops	00b01
coursework	00b01
cover letter	02=01
covering letter	02=01
credenciais	00S01
credenciales	00Q01
credentials	03J01
csatolmanyok	06>01
csatolmányok	06>01
cualificaciones	02D01
cudzie jazyky	06?01
culra oideachais	04D01
cumainn	03N01
cumais	06@01
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
curriculum studi	04R01
cursai	04`01
cursai oiliuna	04`01
cursos	06A03
cursos complementares	00O01
cursos complementarios	04L01
cursos completos	00O01
cursos de aperfeicoamento	00O01
cursos de aperfeiçoamento	00O01
cursos de formacio	01U01
cursos de formacion	04L01
cursos de formació	01U01
cursos de formación	04L01
cursos e treinamentos	00O01
cursos extracurriculares	00O01
cursos i tallers	01U01
cursos livres	00O01
cursos realizados	04L01
cursos y capacitaciones	04L01
cursos y seminarios	04L01
cursos y talleres	04L01
cursuri	01O01
cursuri absolvite	01O01
cursuri de formare	01O01
cursuri de perfectionare	01O01
cursuri de perfecționare	01O01
cursuri si certificari	01O01
cursuri si traininguri	01O01
cursuri și certificări	01O01
cursuri și traininguri	01O01
cursus	06D02
cursus academique	06F01
cursus académique	06F01
cursus professionnel	00^01
cursus scolaire	06F01
cursus universitaire	06F01
cursussen	00301
cursussen en trainingen	00301
cuspoir	00M01
cuspóir	00M01
czas wolny	06G01
czlonkostwa	06H01
czlonkostwo	06H01
czlonkostwo w organizacjach	06H01
czlonkostwo w stowarzyszeniach	06H01
członkostwa	06H01
członkostwo	06H01
członkostwo w organizacjach	06H01
członkostwo w stowarzyszeniach	06H01
các công bố	01\01
các dự án	04A01
các dự án đã tham gia	04A01
các khóa học	04B01
các khóa đào tạo	04B01
các kỹ năng	04C01
cáilíochtaí	04D01
cáilíochtaí acadúla	04D01
célkitűzés	03`01
célok	03`01
cíl	05;01
công bố khoa học	01\01
công cụ	04C01
công nghệ	04C01
công trình khoa học	01\01
công trình nghiên cứu	01\01
công tác xã hội	05m01
công việc	05n01
công việc mong muốn	05o01
công việc tình nguyện	05m01
cúlra oideachais	04D01
cúrsaí	04`01
cúrsaí oiliúna	04`01
cărți	02P01
dades	06I01
dades d'interes	01Q01
dades d'interès	01Q01
dades de contacte	06I01
dades personals	06I01
dados basicos	06:01
dados básicos	06:01
dados complementares	06J01
dados de contato	06:01
dados pessoais	06:01
daftar referensi	06K01
daliba	03g01
daliba biedribas	03g01
daliba konferences	06L01
daliba organizacijas	03g01
dalsi	06M01
dalsi aktivity	06N01
dalsi dovednosti	06O01
dalsi informace	06M01
dalsi udaje	06M01
dalsi vzdelani	00>01
dalsi vzdelavani	00>01
dalsi znalosti	06O01
dalsie	06P01
dalsie informacie	06P01
dalsie udaje	06P01
dalsie vzdelavanie	06Q01
dalsie znalosti	06R01
dalyvavimas konferencijose	06S01
dalība	03g01
dalība biedrībās	03g01
dalība konferencēs	06L01
dalība organizācijās	03g01
další	06M01
další aktivity	06N01
další dovednosti	06O01
další informace	06M01
další vzdělání	00>01
další vzdělávání	00>01
další znalosti	06O01
další údaje	06M01
dane	06T01
dane kontaktowe	06T01
dane osobowe	06T01
dane personalne	06T01
danh hieu	06U01
danh hieu va giai thuong	06U01
danh hiệu	06U01
danh hiệu và giải thưởng	06U01
dao tao	03P01
dao tao bo sung	04B01
dao tao va khoa hoc	04B01
darba gaita	06V01
darba pieredze	06V01
darba velmes	06W01
darba vietas	06V01
darba vēlmes	06W01
darbas	06X01
darbavietas	06V01
darbine patirtis	06X01
darbine veikla	06X01
darbinė patirtis	06X01
darbinė veikla	06X01
darbo istorija	06X01
darbo kompiuteriu igudziai	02`01
darbo kompiuteriu įgūdžiai	02`01
darbo pageidavimai	06Y01
darbo patirtis	06X01
darbovietes	06X01
darbovietės	06X01
darbs	06V01
data diri	03n01
data personal	03n01
data personali	06Z01
data pribadi	03n01
data tambahan	06[01
dataferdigheter	01b01
datakunnskaper	01b01
datakunskaper	06\01
date de contact	06]01
date de identificare	06]01
date generale	06]01
date personale	06]01
date suplimentare	01P01
daten zur person	01h01
dati anagrafici	01]01
dati personali	01]01
datoriemanas	05@01
datoriemaņas	05@01
datorkunskaper	06\01
datorprasmes	05@01
datorvana	06\01
datorzinasanas	05@01
datorzināšanas	05@01
datos	06^01
datos academicos	00E01
datos académicos	00E01
datos adicionales	06_01
datos basicos	06^01
datos básicos	06^01
datos de contacto	06^01
datos de interes	06_01
datos de interés	06_01
datos generales	06^01
datos personales	06^01
dazadi	05?01
dažādi	05?01
de tai nghien cuu	04A01
degrees	00C01
deimhnithe	04]01
deimhniuchain	04]01
deimhniúcháin	04]01
delavnice	06`01
delizzji	06a01
delo	06b01
delovna doba	06b01
delovne izkusnje	06b01
delovne izkušnje	06b01
deneyim	04F01
deneyimler	04F01
deneyimlerim	04F01
depoimentos	04Y01
deportes	00V01
dernek uyelikleri	06c01
dernek ve uyelikler	06c01
dernek ve üyelikler	06c01
dernek üyelikleri	06c01
dernekler	06c01
desired job	03D01
desired position	03D01
deskripsi	06d01
deskripsi diri	06d01
despre mine	04H01
destrezas	02D01
dettalji personali	06Z01
dettalji ta' kuntatt	06Z01
developpement professionnel	02h01
diem manh	03O01
diger	05801
diger beceriler	02E01
diger bilgiler	05801
digioskused	02]01
digipadevuse enesehinnang	06e01
digipädevuse enesehinnang	06e01
digitaidot	01Y01
digitaitojen itsearviointi	06f01
digital competence	06g01
digital competence self assessment	06g01
digital competence self-assessment	06g01
digital self assessment	06g01
digital self-assessment	06g01
digital skills	00801
digitala faerdigheter	06\01
digitala fardigheter	06\01
digitala färdigheter	06\01
digitalas prasmes	05@01
digitale competentie	06h01
digitale ferdigheter	01b01
digitale kompetencer	06i01
digitale kompetenzen	03b01
digitale selbsteinschaetzung	06j01
digitale selbsteinschatzung	06j01
digitale selbsteinschätzung	06j01
digitale vaardigheden	03^01
digitalis keszsegek	06k01
digitalis kompetenciak onertekelese	06l01
digitalne kompetence	06m01
digitalne vestine	06n01
digitalne veštine	06n01
digitalne vjestine	06o01
digitalne vještine	06o01
digitalne zrucnosti	06R01
digitalni dovednosti	06O01
digitalo prasmju pasnovertejums	07001
digitális kompetenciák önértékelése	06l01
digitális készségek	06k01
digitálne zručnosti	06R01
digitální dovednosti	06O01
digitālo prasmju pašnovērtējums	07001
digitālās prasmes	05@01
dijak	07101
dijak elismeresek	07101
dijak es elismeresek	07101
dijital beceri oz degerlendirmesi	07201
dijital beceri öz değerlendirmesi	07201
dijital beceriler	02E01
dil	03k01
dil becerileri	03k01
dil bilgileri	03k01
dil bilgisi	03k01
dil yetkinlikleri	03k01
diller	03k01
dinh kem	07301
diplom	03\01
diploma's	00F01
diploma's en certificaten	03Z01
diplomalar	03_01
diplomas	00Q01
diplomas e certificados	00S01
diplomas y certificados	00Q01
diplome	00T01
diplome si certificate	00T01
diplome și certificate	00T01
diplomes	07402
diplomes et formations	06F01
diplomi	02:01
diplomid	07601
diplômes	06F01
diplômes et formations	06F01
disponibbilta	07701
disponibbiltà	07701
disponibilidad	07801
disponibilidade	04M01
disponibilita	02d01
disponibilitat	07901
disponibilitate	02g01
disponibilite	04\01
disponibilites	04\01
disponibilità	02d01
disponibilité	04\01
disponibilités	04\01
distinciones	03W01
distincions	02f01
distincoes	04801
distinctii	04@01
distinctions	07:02
distinctions et prix	04<01
distincții	04@01
distinções	04801
divers	03B01
divers et loisirs	00\01
diverse	07<04
diversen	00201
diverses	07@01
diversos	06J01
diğer	05801
diğer beceriler	02E01
diğer bilgiler	05801
dobrovoljni rad	07A01
dobrovolna cinnost	06N01
dobrovolnicka cinnost	07B02
dobrovolnicke aktivity	07B02
dobrovolnická činnost	06N01
dobrovolnické aktivity	06N01
dobrovolnictvi	06N01
dobrovolnictvo	07D01
dobrovolnictví	06N01
dobrovolná činnost	06N01
dobrovoľnícka činnosť	07D01
dobrovoľnícke aktivity	07D01
dobrovoľníctvo	07D01
documente	01e01
documente anexate	01e01
documenten	03h01
documenti allegati	01N01
documentos adjuntos	00e01
documentos anexos	07E01
documents	02<01
documents adjunts	00f01
documents joints	01n01
dodatkowa aktywnosc	01I01
dodatkowa aktywność	01I01
dodatkowe	07F01
dodatkowe informacje	07F01
dodatkowe szkolenia	07G01
dodatkowe umiejetnosci	07H01
dodatkowe umiejętności	07H01
dodatkowe wyksztalcenie	07G01
dodatkowe wykształcenie	07G01
dodatna edukacija	07I01
dodatna izobrazevanja	06`01
dodatna izobraževanja	06`01
dodatne edukacije	07J01
dodatne informacije	07K03
dodatni podaci	07N02
dodatni podatki	07P01
dodatno izobrazevanje	06`01
dodatno izobraževanje	06`01
dodatno obrazovanje	07J01
doelstelling	07Q01
dogadaji	07R01
dogadanja	07S01
događaji	07R01
događanja	07S01
dogodki	07T01
doi net ve ban than	03O01
doicimeid	04_01
doiciméid	04_01
doksztalcanie	07G01
dokształcanie	07G01
dokumen	07U01
dokumendid	07V01
dokument	03j01
dokumenta	07W01
dokumentai	07X01
dokumente	01j01
dokumenter	07Y02
dokumenti	07[04
dokumenti mehmuza	01m01
dokumenti mehmuża	01m01
dokumentumok	06>01
dokumenty	07_03
domaines d'expertise	03C01
domaines de competences	03C01
domaines de compétences	03C01
donnees personnelles	06=01
données personnelles	06=01
doplnkove informace	06M01
doplnkove vzdelani	00>01
doplnkove vzdelanie	06Q01
doplnkové vzdelanie	06Q01
doplnujici informace	06M01
doplnujuce informacie	06P01
doplňkové informace	06M01
doplňkové vzdělání	00>01
doplňující informace	06M01
doplňujúce informácie	06P01
doporuceni	07b01
doporučení	07b01
dosadasnje zaposlenje	07c01
dosadašnje zaposlenje	07c01
dosavadni praxe	07d01
dosavadní praxe	07d01
dosazene uspechy	07e01
dosazene vzdelani	01:01
dosažené vzdělání	01:01
dosažené úspěchy	07e01
dosezki	07f01
dosežki	07f01
dosiahnute vzdelanie	01;01
dosiahnuté vzdelanie	01;01
dostepnosc	07g01
dostignuca	07h01
dostignuća	07h01
dostupnost	07i04
dostupnosť	07m01
dostępność	07g01
doswiadczenia zawodowe	07n01
doswiadczenie	07n01
doswiadczenie praktyczne	07n01
doswiadczenie w pracy	07n01
doswiadczenie wolontariackie	01I01
doswiadczenie zawodowe	07n01
dovednosti	06O01
dovednosti a znalosti	06O01
dovoljenja	05301
dozvole	07o01
doświadczenia zawodowe	07n01
doświadczenie	07n01
doświadczenie praktyczne	07n01
doświadczenie w pracy	07n01
doświadczenie wolontariackie	01I01
doświadczenie zawodowe	07n01
driver's licence	08001
driver's license	08001
driving licence	08001
driving licences	08001
driving license	08001
driving licenses	08001
druga znanja	06m01
druge informacije	07P01
drugo	07K03
drustva	05M01
drustvena dejavnost	08101
drustvene aktivnosti	08202
drustvene mreze	08402
drustveni angazman	08202
druzbena omrezja	08601
druzbeni mediji	08601
druzbeno delovanje	08101
društva	05M01
društvena dejavnost	08101
društvene aktivnosti	08202
društvene mreže	08402
društveni angažman	08202
družbena omrežja	08601
družbeni mediji	08601
družbeno delovanje	08101
du an	04A01
du an ca nhan	04A01
du an da thuc hien	04A01
du an noi bat	04A01
du an tham gia	04A01
du an tieu bieu	04A01
du lieu ca nhan	08701
duaiseanna	08801
dwari	08901
dyplomy i certyfikaty	05701
dyspozycyjnosc	07g01
dyspozycyjność	07g01
dzialalnosc dodatkowa	01I01
dzialalnosc pozazawodowa	01I01
dzialalnosc spoleczna	01I01
dzialalnosc studencka	01I01
dzialalnosc zawodowa	07n01
działalność dodatkowa	01I01
działalność pozazawodowa	01I01
działalność społeczna	01I01
działalność studencka	01I01
działalność zawodowa	07n01
développement professionnel	02h01
díjak	07101
díjak és elismerések	07101
díjak, elismerések	07101
dữ liệu cá nhân	08701
dự án	04A01
dự án cá nhân	04A01
dự án nổi bật	04A01
dự án tham gia	04A01
dự án tiêu biểu	04A01
dự án đã thực hiện	04A01
eachtai	08801
earlier career	00B01
earlier roles	00B01
ecrits	02O01
edb	06i01
educacao	08:01
educacao e formacao	08:01
educacio	08;01
educacio i formacio	08;01
educacion	00E01
educacion academica	00E01
educacion continua	04L01
educacion y formacion	00E01
educació	08;01
educació i formació	08;01
educación	00E01
educación académica	00E01
educación continua	04L01
educación y formación	00E01
educatia	08<01
educatie	08=02
educatie si formare	08<01
educatie si formare profesionala	08<01
education	08?02
education and training	00C01
education et formation	06F01
education history	00C01
educational background	00C01
educational experience	00C01
educational history	00C01
educational qualification	00C01
educational qualifications	00C01
educazione	04R01
educação	08:01
educação e formação	08:01
educația	08<01
educație	08<01
educație și formare	08<01
educație și formare profesională	08<01
edukacija	08A01
edukacije	08B02
edukacja	08D01
edukacja i kwalifikacje	08D01
edukacja i szkolenia	08D01
edukazzjoni	08E01
edukazzjoni u tahrig	08E01
edukazzjoni u taħriġ	08E01
edv	03b01
edv kenntnisse	03b01
edv kompetenzen	03b01
edv-kenntnisse	03b01
edv-kompetenzen	03b01
eesmark	08F01
eesmärk	08F01
efter og videreuddannelse	08G01
efter- og videreuddannelse	08G01
efteruddannelse	08G01
egenskaper	06\01
egenvurdering av digitale ferdigheter	08H01
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
egna projekt	08I01
egne projekter	08J01
egne prosjekter	08K01
egyeb	08L01
egyeb adatok	08L01
egyeb informacio	08L01
egyeb informaciok	08L01
egyeb ismeretek	06k01
egyeb kepzesek	08M01
egyeb keszsegek	06k01
egyebek	08L01
egyeni keszsegek	06k01
egyeni keszsegek es kompetenciak	06k01
egyesuleti tagsag	08N01
egyesületi tagság	08N01
egyetemi tanulmanyok	08O01
egyetemi tanulmányok	08O01
egyéb	08L01
egyéb adatok	08L01
egyéb információ	08L01
egyéb információk	08L01
egyéb ismeretek	06k01
egyéb képzések	08M01
egyéb készségek	06k01
egyéni készségek	06k01
egyéni készségek és kompetenciák	06k01
ehliyet	08P01
ehliyet bilgisi	08P01
ehliyet ve sertifikalar	03_01
ehrenaemter	03601
ehrenamt	03601
ehrenamter	03601
ehrenamtliche taetigkeit	03601
ehrenamtliche taetigkeiten	03601
ehrenamtliche tatigkeit	03601
ehrenamtliche tatigkeiten	03601
ehrenamtliche tätigkeit	03601
ehrenamtliche tätigkeiten	03601
ehrenamtliches engagement	03601
ehrenämter	03601
ehrungen	03701
ehrungen und auszeichnungen	03701
eigen projecten	03]01
eigene projekte	03301
eigenschappen	03^01
eigin verkefni	08Q01
eile	08R01
eines	01T01
einkaleyfi	04301
einleitung	03d01
ek	05801
ek belgeler	08S01
ek bilgi	05801
ek bilgiler	05801
ekler	08S01
ekspektasi	08T01
elerhetoseg	00`01
elerhetosegek	00`01
elert eredmenyek	07101
elismeresek	07101
elismerések	07101
eloadasok	05:01
elvarasok	01M01
elvárások	01M01
elérhetőség	00`01
elérhetőségek	00`01
elért eredmények	07101
előadások	05:01
empfehlungen	02H01
empfehlungsschreiben	02H01
empleo	00U01
empleo deseado	07801
empleo solicitado	07801
empleos	00U01
emploi	00^01
emploi recherche	04\01
emploi recherché	04\01
emplois	00^01
emplois etudiants	00^01
emplois occupes	00^01
emplois occupés	00^01
emplois étudiants	00^01
employment	00B01
employment experience	00B01
employment history	00B01
employment record	00B01
emprego	02j01
emprego pretendido	04M01
empregos	02j01
en bref	00001
en ligne	08U01
enclosures	02<01
endast	08F01
endorsements	05901
endurmenntun	08V01
enesetaiendus	08W01
enesetutvustus	08F01
enesetäiendus	08W01
engagemang	08X01
engagement	08Y02
engagement associatif	00]01
engagement benevole	00]01
engagement bénévole	00]01
engagements	00]01
engajamento social	00P01
engasjement	08[01
engedelyek	04401
engedelyek es tanusitvanyok	04401
engedélyek	04401
engedélyek és tanúsítványok	04401
enlaces	08\01
enllacos	08]01
enllaços	08]01
ensino	08:01
environnement technique	03C01
eolas breise	08R01
eolas eile	08R01
eolas pearsanta	08^01
eolas teagmhala	08^01
eolas teagmhála	08^01
eolas teicniuil	06@01
eolas teicniúil	06@01
erdeklodes	08_01
erdeklodesi kor	08_01
erdeklodesi korok	08_01
eredmenyek	07101
eredmények	07101
erfahrung	02601
erfahrungen	02601
erfarenhet	02501
erfarenheter	02501
erfaring	08`02
erfolge	03701
erhvervserfaring	02101
erhvervskarriere	02101
erhvervsmaessig baggrund	02101
erhvervsmæssig baggrund	02101
erialane tookogemus	01X01
erialane töökogemus	01X01
erialased oskused	02]01
erityisosaaminen	01Y01
erkenningen	03[01
erlend tungumal	08b01
erlend tungumál	08b01
erossegek	03`01
ervaring	02G01
erősségek	03`01
escolaridad	00E01
escolaridade	08:01
esdeveniments	05i01
esitelmaet	02V01
esitelmat	02V01
esitelmät	02V01
esittely	01Z01
esitykset	02V01
especialidades	04I02
esperienza	01R01
esperienza di lavoro	01R01
esperienza di volontariato	02m01
esperienza lavorativa	01R01
esperienza professionale	01R01
esperienze	01R01
esperienze di insegnamento	01R01
esperienze di lavoro	01R01
esperienze di ricerca	01R01
esperienze di volontariato	02m01
esperienze lavorative	01R01
esperienze pregresse	01R01
esperienze professionali	01R01
esperjenza	08c01
esperjenza professjonali	08c01
esperjenza ta' xoghol	08c01
esperjenza ta' xogħol	08c01
esperjenza tax xoghol	08c01
esperjenza tax-xogħol	08c01
esperjenza volontarja	02o01
estagio	02j01
estagios	02j01
estudios	00E01
estudios academicos	00E01
estudios académicos	00E01
estudios realizados	00E01
estudis	08;01
estudis realitzats	08;01
estudos	08:01
estágio	02j01
estágios	02j01
eszkozok	06k01
eszközök	06k01
etat civil	06=01
etkinlikler	04G01
ettekanded	02[01
etter og videreutdanning	01a01
etter- og videreutdanning	01a01
etterutdanning	01a01
etudes	06F01
etudes et formation	06F01
etudes superieures	06F01
evenemang	08d01
evenementen	05j01
evenements	05Q01
evenimente	05l01
eventi	05k01
eventos	05e02
eventos e congressos	05g01
events	05b01
evner	06i01
examen	01?01
examina	01?01
executive summary	00;01
expectativas	07801
expectativas salariales	07801
expectatives	07901
experience	08e02
experience associative	00]01
experience benevole	00]01
experience d'enseignement	00^01
experience de recherche	00^01
experience de travail	00^01
experience pertinente	00^01
experience pro	00^01
experience professionnelle	00^01
experiences	08e02
experiences associatives	00]01
experiences benevoles	00]01
experiences de recherche	00^01
experiences de travail	00^01
experiences pro	00^01
experiences professionnelles	00^01
experiencia	08g03
experiencia academica	00E01
experiencia académica	00E01
experiencia de trabajo	00U01
experiencia de trabalho	02j01
experiencia de treball	04Q01
experiencia de voluntariado	00H01
experiencia de voluntariat	00Z01
experiencia docente	08j02
experiencia em pesquisa	02j01
experiencia investigadora	00U01
experiencia laboral	08g03
experiencia laboral y profesional	00U01
experiencia profesional	00U01
experiencia professional	04Q01
experiencia profissional	02j01
experiencia relevante	08j02
experiencia voluntaria	00P01
experiencias	08j02
experiencias de trabalho	02j01
experiencias laborales	00U01
experiencias profesionales	00U01
experiencias profissionais	02j01
experiencies	04Q01
experiencies professionals	04Q01
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
experiència	04Q01
experiència de treball	04Q01
experiència de voluntariat	00Z01
experiència laboral	04Q01
experiència professional	04Q01
experiències	04Q01
experiències professionals	04Q01
experiência	02j01
experiência de trabalho	02j01
experiência docente	02j01
experiência em pesquisa	02j01
experiência laboral	02j01
experiência profissional	02j01
experiência relevante	02j01
experiência voluntária	00P01
experiências	02j01
experiências de trabalho	02j01
experiências profissionais	02j01
expertise	08l04
expertises	03C01
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
extra	09002
extra informatie	00201
extracte	09201
extracto	00L01
extracurriculaire activiteiten	00[01
extracurricular activities	00W01
extracurriculars	00W01
extrajobb	02501
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
fachartikel	03401
fachgebiete	03b01
fachkenntnisse	03b01
fachkompetenzen	03b01
fachliche kompetenzen	03b01
fachpublikationen	03401
fachwissen	03b01
faehigkeiten	03b01
faehigkeiten und kenntnisse	03b01
faehigkeiten und kompetenzen	03b01
faerdigheder	06i01
faerdigheter	06\01
faerni	09301
fagbrev	03=01
fagfelog	00d01
fagfélög	00d01
faglig kompetanse	01b01
faglig profil	09402
faglige kompetencer	06i01
faglige kvalifikationer	06i01
faglige nettverk	09601
faglige netvaerk	09701
faglige netværk	09701
fahigkeiten	03b01
fahigkeiten und kenntnisse	03b01
fahigkeiten und kompetenzen	03b01
fahrerlaubnis	09801
faisneis bhreise	08R01
faisneis phearsanta	08^01
faisnéis bhreise	08R01
faisnéis phearsanta	08^01
fardigheter	06\01
featured projects	00D01
feina	04Q01
feina desitjada	07901
feinmheasunu ar scileanna digiteacha	09901
felagsadild	00d01
felagslif	09:01
felagsstorf	09:01
fellowships	00A01
fellowships and awards	00A01
felog	00d01
felsofoku tanulmanyok	08O01
felsőfokú tanulmányok	08O01
ferdigheiter	01b01
ferdigheter	01b01
ferill	03001
ferramentas	02A01
fertigkeiten	03b01
fil qosor	08901
fil-qosor	08901
filiacoes	00n01
filiacoes profissionais	00n01
filiações	00n01
filiações profissionais	00n01
find me	09;01
find me online	09;01
fites	02f01
fizetesi igeny	01M01
fizetési igény	01M01
foelgebrev	09<02
foeljebrev	09>01
foeredrag	02W01
foereningar	09?01
foereningsengagemang	08X01
foereningsliv	08X01
foererkort	09@01
foertroendeuppdrag	08X01
foglalkoztatas	09A01
foglalkoztatás	09A01
foilseachain	01601
foilseacháin	01601
foilsiuchain	01601
foilsiúcháin	01601
folgebrev	09<02
foljebrev	09>01
fontosabb projektek	09B01
forbairt ghairmiuil	04`01
forbairt ghairmiúil	04`01
foredrag	09C03
foreign languages	09F01
foreningar	09?01
foreninger	09G02
foreningsarbejde	09I01
foreningsengagemang	08X01
foreningsliv	08X01
forerkort	09@01
formacao	08:01
formacao academica	08:01
formacao academica e profissional	08:01
formacao complementar	00O01
formacao continua	00O01
formacao escolar	08:01
formacao profissional	00O01
formacio	08;01
formacio academica	08;01
formacio complementaria	01U01
formacio continua	01U01
formacio no reglada	01U01
formacio reglada	08;01
formacio universitaria	08;01
formacion	00E01
formacion academica	00E01
formacion adicional	04L01
formacion complementaria	04L01
formacion continua	04L01
formacion no reglada	04L01
formacion reglada	00E01
formacion universitaria	00E01
formació	08;01
formació acadèmica	08;01
formació complementària	01U01
formació contínua	01U01
formació no reglada	01U01
formació reglada	08;01
formació universitària	08;01
formación	00E01
formación académica	00E01
formación adicional	04L01
formación complementaria	04L01
formación continua	04L01
formación no reglada	04L01
formación reglada	00E01
formación universitaria	00E01
formacoes	08:01
formal education	00C01
formalna izobrazba	01B01
formalno obrazovanje	01C02
formare	08<01
formare academica	08<01
formare academică	08<01
formare continua	01O01
formare continuă	01O01
formare profesionala	08<01
formare profesională	08<01
formation	06F01
formation academique	06F01
formation académique	06F01
formation complementaire	02h01
formation complémentaire	02h01
formation continue	02h01
formation et diplomes	06F01
formation et diplômes	06F01
formation initiale	06F01
formation professionnelle	02h01
formation scolaire	06F01
formation universitaire	06F01
formations	06F01
formations complementaires	02h01
formations complémentaires	02h01
formations continues	02h01
formations courtes	02h01
formations et diplomes	06F01
formations et diplômes	06F01
formations professionnelles	02h01
formazione	04R01
formazione accademica	04R01
formazione aggiuntiva	01201
formazione complementare	01201
formazione continua	01201
formazione e istruzione	04R01
formazione professionale	01201
formazione scolastica	04R01
formazione universitaria	04R01
formação	08:01
formação académica	08:01
formação acadêmica	08:01
formação acadêmica e profissional	08:01
formação complementar	00O01
formação contínua	00O01
formação escolar	08:01
formação profissional	00O01
formações	08:01
formell utdanning	01@01
forschung	03301
forschungsinteressen	03501
forschungsprojekte	03301
forskning	09J03
forskningsprojekt	08I01
forskningsprojekter	08J01
forskningsprosjekter	08K01
fort und weiterbildung	03201
fort und weiterbildungen	03201
fort- und weiterbildung	03201
fort- und weiterbildungen	03201
fortbildning	09M01
fortbildung	03201
fortbildungen	03201
fortbildungen und seminare	03201
fortroendeuppdrag	08X01
fostaiocht	09N01
fostaiocht inmhianaithe	09O01
fostaíocht	09N01
fostaíocht inmhianaithe	09O01
fraemmande spraak	09P01
fraemsta kompetenser	06\01
frameworks	00801
frammande sprak	09P01
framsta kompetenser	06\01
free time	00_01
freelance	00B01
freelance projects	00D01
freiwilligenarbeit	03601
freiwilligendienst	03601
freiwilliges engagement	03601
freizeit	03501
freizeitaktivitaeten	03501
freizeitaktivitaten	03501
freizeitaktivitäten	03501
freizeitbeschaeftigungen	03501
freizeitbeschaftigungen	03501
freizeitbeschäftigungen	03501
freizeitinteressen	03501
frekari upplysingar	00g01
frekari upplýsingar	00g01
fremdsprachen	09Q01
fremdsprachenkenntnisse	09Q01
fremmedspraak	09R01
fremmedsprak	09R01
fremmedsprog	09S01
fremmedspråk	09R01
fristundir	01401
fritid	09T03
fritid och intressen	09W01
fritid og interesser	09X02
fritidsaktiviteter	09T03
fritidsaktiviteter og frivilligt arbejde	09I01
fritidsinteresser	09X02
fritidsintressen	09W01
frivillig	09I01
frivillig arbeid	08[01
frivillig erfaring	09I01
frivillig innsats	08[01
frivilligarbeid	08[01
frivilligarbejde	09I01
frivilligarbete	08X01
frivillige verv	08[01
frivillighed	09I01
frivillighet	08[01
frivilligt arbejde	09I01
frivilligt engagement	09I01
främmande språk	09P01
främsta kompetenser	06\01
frístundir	01401
fuehrerausweis	09801
fuehrerschein	09801
fuehrerscheine	09801
fuehrerscheinklassen	09801
fuhrerausweis	09801
fuhrerschein	09801
fuhrerscheine	09801
fuhrerscheinklassen	09801
fum	00M01
fum fein	00M01
fumsa	00M01
fun	00_01
fun facts	00_01
functies	02G01
functiewens	01W01
further education	00b01
further information	00a01
further training	00b01
fylgiskjol	09Z01
fylgiskjöl	09Z01
fyrirlestrar	04301
fyrri storf	03001
fyrri störf	03001
fyrri verkefni	08Q01
fähigkeiten	03b01
fähigkeiten und kenntnisse	03b01
fähigkeiten und kompetenzen	03b01
färdigheter	06\01
færdigheder	06i01
færni	09301
féinmheasúnú ar scileanna digiteacha	09901
félagsaðild	00d01
félagslíf	09:01
félagsstörf	09:01
félög	00d01
följebrev	09>01
föredrag	02W01
föreningar	09?01
föreningsengagemang	08X01
föreningsliv	08X01
förtroendeuppdrag	08X01
følgebrev	09<02
førerkort	09@01
fúm	00M01
fúm féin	00M01
fúmsa	00M01
führerausweis	09801
führerschein	09801
führerscheine	09801
führerscheinklassen	09801
gairm	09N01
galardones	03W01
gebejimai	02`01
gebejimai ir igudziai	02`01
gebėjimai	02`01
gebėjimai ir įgūdžiai	02`01
gegevens	03U01
gehaltsvorstellung	01i01
gehaltswunsch	01i01
genel bilgiler	03l01
genoten opleidingen	00F01
gepjarmuvezetoi engedely	09[01
gesellschaftliches engagement	03601
gesuchte stelle	01i01
get in touch	03T01
getuigenissen	00101
getuigschriften	03Z01
gevolgde cursussen	00301
gevolgde opleidingen	00F01
gewenste baan	01W01
gewenste functie	01W01
gewuenschte position	01i01
gewunschte position	01i01
gewünschte position	01i01
ghan	08901
gharfien	09\01
giai thuong	06U01
giai thuong va thanh tich	06U01
giao duc	03P01
giay chung nhan	03Q01
giay phep	03Q01
giay phep lai xe	03R01
gioi thieu	03O01
gioi thieu ban than	03O01
gioi thieu chung	03O01
gioi thieu tham chieu	09]01
giris	01V01
giriş	01V01
giáo dục	03P01
giải thưởng	06U01
giải thưởng và thành tích	06U01
giấy chứng nhận	03Q01
giấy phép	03Q01
giấy phép lái xe	03R01
giới thiệu	03O01
giới thiệu bản thân	03O01
giới thiệu chung	03O01
giới thiệu tham chiếu	09]01
gniomhaiochtai deonacha	09^01
gníomhaíochtaí deonacha	09^01
godalgas	02701
godkjenninger	03=01
gonullu calismalar	09_01
gonullu calismalarim	09_01
gonullu deneyim	09_01
gonullu faaliyetler	09_01
gonulluluk	09_01
gonulluluk deneyimi	09_01
gradaim	08801
gradaim agus duaiseanna	08801
graduacao	08:01
graduação	08:01
gramatas	09`01
grants	00A01
grants and awards	00A01
greinar	04301
gremien	03c01
gremienarbeit	03c01
grundausbildung	00<01
grunduppgifter	09a01
grunnupplysingar	09b01
grunnupplýsingar	09b01
grāmatas	09`01
guardons	02f01
guclu yonler	01V01
gustos	00V01
gyakorlat	09A01
gyakornoki tapasztalat	09A01
gépjárművezetői engedély	09[01
gönüllü deneyim	09_01
gönüllü faaliyetler	09_01
gönüllü çalışmalar	09_01
gönüllü çalışmalarım	09_01
gönüllülük	09_01
gönüllülük deneyimi	09_01
güçlü yönler	01V01
għan	08901
għarfien	09\01
habilidades	04I02
habilidades blandas	02D01
habilidades clave	02D01
habilidades e competencias	02A01
habilidades e competências	02A01
habilidades informaticas	02D01
habilidades informáticas	02D01
habilidades linguisticas	05X02
habilidades linguísticas	05^01
habilidades lingüísticas	05Z01
habilidades personales	02D01
habilidades pessoais	02A01
habilidades profesionales	02D01
habilidades tecnicas	04I02
habilidades técnicas	04I02
habilidades y competencias	02D01
habilitacao	04V01
habilitacions	00R01
habilitacoes	08:01
habilitacoes academicas	08:01
habilitacoes literarias	08:01
habilitacoes profissionais	00S01
habilitations	00K01
habilitations et certifications	00K01
habilitats	01T01
habilitats i competencies	01T01
habilitats i competències	01T01
habilitats tecniques	01T01
habilitats tècniques	01T01
habilitação	04V01
habilitações	08:01
habilitações académicas	08:01
habilitações literárias	08:01
habilitações profissionais	00S01
hackathons	00A01
haeder	01d01
haedersbevisninger	01d01
haefileikar	09301
haefni	09301
haefni og faerni	09301
haettava tehtaevae	09c01
haettava tehtava	09c01
haettava tehtävä	09c01
haettu tehtaevae	09c01
haettu tehtava	09c01
haettu tehtävä	09c01
hafa samband	09b01
hakkimda	01V01
hakkımda	01V01
hakukirje	09d01
hankkeet	09e01
harapan	08T01
hard skill	03M01
hard skills	09f02
haridus	09h01
haridus ja koolitus	09h01
hariduskaik	09h01
hariduskäik	09h01
haridustase	09h01
haridustee	09h01
harjoittelu	01501
harjoittelut	01501
harrastukset	09i01
harrastukset ja kiinnostuksen kohteet	09i01
harrastukset ja mielenkiinnon kohteet	09i01
harrastukset ja vapaa aika	09i01
harrastukset ja vapaa-aika	09i01
harrastuneisuus	09i01
harrastused	09j01
haskolanam	09k01
hedef	01V01
hedeflenen pozisyon	02F01
heder	09l01
henkiloekohtaiset projektit	09e01
henkiloekohtaiset tiedot	09m01
henkiloetiedot	09m01
henkiloetiedot ja yhteystiedot	09m01
henkilokohtaiset projektit	09e01
henkilokohtaiset tiedot	09m01
henkilotiedot	09m01
henkilotiedot ja yhteystiedot	09m01
henkilökohtaiset projektit	09e01
henkilökohtaiset tiedot	09m01
henkilötiedot	09m01
henkilötiedot ja yhteystiedot	09m01
herramientas	02D01
hiep hoi	09n01
hiep hoi nghe nghiep	09n01
high school	00C01
higher education	00C01
highlights of qualifications	00;01
hiliet	09\01
hiliet digitali	09\01
hiliet fil kompjuter	09\01
hiliet lingwistici	09o01
hiliet personali	09\01
hiliet professjonali	09\01
hiliet tal lingwa	09o01
hiliet teknici	09\01
hin liberu	06a01
historia pracy	07n01
historia zatrudnienia	07n01
historial academic	08;01
historial academico	00E01
historial acadèmic	08;01
historial académico	00E01
historial laboral	0:002
historial profesional	00U01
historico academico	08:01
historico de trabalho	02j01
historico escolar	08:01
historico profissional	02j01
historique professionnel	00^01
histórico acadêmico	08:01
histórico de trabalho	02j01
histórico escolar	08:01
histórico profissional	02j01
hivatkozasok	0:201
hivatkozások	0:201
hiệp hội	09n01
hiệp hội nghề nghiệp	09n01
hjemmesider	0:301
hladam	07m01
hledam	0:401
hledám	0:401
hlekkir	0:501
ho so	03O01
ho so truc tuyen	0:601
hoat dong	05m01
hoat dong doan the	05m01
hoat dong ngoai khoa	05m01
hoat dong tinh nguyen	05m01
hoat dong xa hoi	05m01
hobbi	08_01
hobbi erdeklodesi kor	08_01
hobbi, érdeklődési kör	08_01
hobbies	0:706
hobbies and interests	00_01
hobbies e intereses	00V01
hobbies e interesses	02I01
hobbies en interesses	0:=01
hobbies und interessen	03501
hobbijaim	08_01
hobbik	08_01
hobbim	08_01
hobbiuri	0:>01
hobby	0:?09
hobby e interessi	02n01
hobby i zainteresowania	06G01
hobby uri	0:>01
hobby uri si interese	0:>01
hobby's	0:=01
hobby's en interesses	0:=01
hobby-uri	0:>01
hobby-uri și interese	0:>01
hobbyer	09T03
hobbyer og interesser	0:H01
hobbys	0:I02
hobbys und interessen	03501
hobbyuri	0:>01
hobi	0:K04
hobi dan minat	0:O01
hobiai	0:P01
hobid	09j01
hobid ja huvid	09j01
hobiji	0:Q04
hobiji i interesi	0:U01
hobiji i interesovanja	0:V01
hobiji in interesi	0:W01
hobiji in zanimanja	0:W01
hobiji un intereses	01701
hobiler	04;01
hobiler ve ilgi alanlari	04;01
hobiler ve ilgi alanları	04;01
hobilerim	04;01
hoc bong	06U01
hoc tap	03P01
hoc van	03P01
hoc van va bang cap	03P01
hochschulausbildung	00<01
hochschulbildung	00<01
hochschulstudium	00<01
hoeyere utdanning	01@01
hoi nghi	0:X01
hoi nghi khoa hoc	0:X01
hoi nghi va hoi thao	0:X01
hoi thao	0:X01
hoi thao hoi nghi	0:X01
hoi vien	09n01
honneurs	04<01
honores	03W01
honores y premios	03W01
honors	00A01
honors & scholarships	00A01
honors and awards	00A01
honors awards	00A01
honors-awards	00A01
honours	00A01
honours and awards	00A01
honrarias	04801
honras	04801
hoyere utdanning	01@01
hoạt động	05m01
hoạt động ngoại khóa	05m01
hoạt động tình nguyện	05m01
hoạt động xã hội	05m01
hoạt động đoàn thể	05m01
hubungi saya	03n01
human languages	09F01
huomionosoitukset	02301
huvialad	09j01
huvid	09j01
huvid ja hobid	09j01
hvem er jeg	09402
háskólanám	09k01
hæder	01d01
hædersbevisninger	01d01
hæfileikar	09301
hæfni	09301
hæfni og færni	09301
høyere utdanning	01@01
hľadám	07m01
học bổng	06U01
học tập	03P01
học vấn	03P01
học vấn và bằng cấp	03P01
hồ sơ	03O01
hồ sơ trực tuyến	0:601
hội nghị	0:X01
hội nghị khoa học	0:X01
hội nghị và hội thảo	0:X01
hội thảo	0:X01
hội thảo, hội nghị	0:X01
hội viên	09n01
iarscribhinni	04_01
iarscríbhinní	04_01
ideella uppdrag	08X01
ideellt arbete	08X01
ideellt engagemang	08X01
idegen nyelv	0:Y01
idegen nyelvek	0:Y01
idegennyelv ismeret	0:Y01
idegennyelv tudas	0:Y01
idegennyelv-ismeret	0:Y01
idegennyelv-tudás	0:Y01
identitas	03n01
identitas diri	03n01
identity	03T01
idioma	05X02
idiomas	05X02
idiomes	05]01
ieguta izglitiba	01A01
iegūtā izglītība	01A01
iemanas	05@01
iemaņas	05@01
ieteikumi	02k01
ievads	02>01
igazolasok	04401
igazolások	04401
igudziai	02`01
igudziai ir gebejimai	02`01
igytas issilavinimas	0:Z01
igyvendinti projektai	02a01
ikhtisar	06d01
ikt	01b01
ilave bilgiler	05801
iletisim	03l01
iletisim bilgileri	03l01
iletişim	03l01
iletişim bilgileri	03l01
ilghneitheach	08R01
ilghnéitheach	08R01
ilgi alanlari	04;01
ilgi alanlari ve hobiler	04;01
ilgi alanlarim	04;01
ilgi alanları	04;01
ilgi alanları ve hobiler	04;01
ilgi alanlarım	04;01
im netz	0:[01
imeachtai	05R01
imeachtaí	05R01
impegno sociale	02m01
impiego	01R01
impjieg	08c01
impjieg mixtieq	07701
impjiegi	08c01
implicare sociala	00Y01
implicare socială	00Y01
in brief	00;01
industry experience	00B01
ine	06P01
infhaighteacht	09O01
informacao adicional	06J01
informacao pessoal	06:01
informacio addicional	01Q01
informacio basica	06I01
informacio complementaria	01Q01
informacio de contacte	06I01
informacio personal	06I01
informacion academica	00E01
informacion adicional	06_01
informacion basica	06^01
informacion complementaria	06_01
informacion de contacto	06^01
informacion personal	06^01
informació addicional	01Q01
informació bàsica	06I01
informació complementària	01Q01
informació de contacte	06I01
informació personal	06I01
información académica	00E01
información adicional	06_01
información básica	06^01
información complementaria	06_01
información de contacto	06^01
información personal	06^01
informacje dodatkowe	07F01
informacje kontaktowe	06T01
informacje osobiste	06T01
informacje podstawowe	06T01
informacoes adicionais	06J01
informacoes basicas	06:01
informacoes complementares	06J01
informacoes de contato	06:01
informacoes pessoais	06:01
informasi dasar	03n01
informasi kontak	03n01
informasi lainnya	06[01
informasi pribadi	03n01
informasi tambahan	06[01
informatica	0:\04
informaticke vjestine	06o01
informatii aditionale	01P01
informatii de contact	06]01
informatii generale	06]01
informatii personale	06]01
informatii suplimentare	01P01
informatikai ismeretek	06k01
informatikai keszsegek	06k01
informatikai készségek	06k01
information complementaire	03B01
information complémentaire	03B01
informations complementaires	03B01
informations complémentaires	03B01
informations de contact	06=01
informations generales	06=01
informations générales	06=01
informations personnelles	06=01
informations supplementaires	03B01
informations supplémentaires	03B01
informatique	03C01
informatičke vještine	06o01
informazioni aggiuntive	01S01
informazioni di base	01]01
informazioni di contatto	01]01
informazioni personali	01]01
informazioni supplementari	01S01
informazzjoni addizzjonali	01G01
informazzjoni personali	06Z01
informação adicional	06J01
informação pessoal	06:01
informações adicionais	06J01
informações básicas	06:01
informações complementares	06J01
informações de contato	06:01
informações pessoais	06:01
informații adiționale	01P01
informații de contact	06]01
informații generale	06]01
informații personale	06]01
informații suplimentare	01P01
informàtica	01T01
informática	04I02
infos personnelles	06=01
inleiding	07Q01
inne	07F01
inne informacje	07F01
inne umiejetnosci	07H01
inne umiejętności	07H01
inngangur	01301
inniulacht teanga	0:`01
inniulachtai	06@01
inniúlacht teanga	0:`01
inniúlachtaí	06@01
instruire	01O01
instrumente	00501
interesai	0:P01
interesai ir pomegiai	0:P01
interesai ir pomėgiai	0:P01
interese	0:>01
interese personale	0:>01
interese si hobby uri	0:>01
interese și hobby-uri	0:>01
intereses	0:a02
intereses personales	00V01
intereses un hobiji	01701
intereses y aficiones	00V01
interesi	0:c03
interesi i hobiji	0:U01
interesi in hobiji	0:W01
interesovanja	0:V01
interesovanja i hobiji	0:V01
interessen	03501
interessen und freizeit	03501
interessen und hobbies	03501
interessen und hobbys	03501
interesser	09X02
interesser og fritid	09X02
interesser og hobbyer	09X02
interesses	0:f02
interesses e hobbies	02I01
interesses e passatempos	02I01
interesses en hobby's	0:=01
interesses pessoais	02I01
interessi	0:h02
interessi di ricerca	02n01
interessi e hobby	02n01
interessi e passioni	02n01
interessi personali	02n01
interessi u passatempi	06a01
interessos	00k01
interessos i aficions	00k01
interessos personals	00k01
interests	00_01
interests and activities	00_01
interests and hobbies	00_01
interets	00\01
interets de recherche	00\01
interets personnels	00\01
internet	0:[01
internete	0:j01
internetski profili	0:k01
internship	00B01
internship experience	00B01
internship uri	00X01
internship-uri	00X01
internships	00B01
internutbildningar	09M01
interpersonal skills	00801
interventi	02Q01
interventions	02O01
intressen	09W01
intressen och fritid	09W01
intressen och hobbyer	09W01
intro	00;01
introducao	02?01
introduccio	09201
introduccion	00L01
introducció	09201
introducción	00L01
introducere	04H01
introductie	07Q01
introduction	0:l02
introduksjon	0:n01
introduktion	0:o02
introduzione	03@01
introduzzjoni	08901
introdução	02?01
intyg	03\01
intérêts	00\01
intérêts de recherche	00\01
intérêts personnels	00\01
investigacao	0;101
investigacion	0;201
investigación	0;201
investigação	0;101
invited talks	03f01
iné	06P01
irankiai	02`01
is bilgileri	04F01
is deneyimi	04F01
is deneyimleri	04F01
is deneyimlerim	04F01
is gecmisi	04F01
is hayati	04F01
is tecrubeleri	04F01
is tecrubesi	04F01
is tercihleri	02F01
iscrizioni	00j01
iscrizioni ad albi	00701
isiklik teave	0;301
isiklikud andmed	0;301
isiklikud projektid	0;401
isiksuseomadused	08F01
isikuandmed	0;301
isikuinfo	0;301
iskolai tanulmanyok	08O01
iskolai tanulmányok	08O01
iskolai vegzettseg	08O01
iskolai végzettség	08O01
iskolaim	08O01
iskolak	08O01
iskoláim	08O01
iskolák	08O01
iskustvo	0;502
ismeretek	06k01
ismeretek es keszsegek	06k01
ismeretek és készségek	06k01
iss apraksts	02>01
issilavinimas	0:Z01
issilavinimas ir mokymai	0:Z01
issimokslinimas	0:Z01
istenen pozisyon	02F01
istoric profesional	00X01
istrazivacki projekti	0;702
istrazivanja	0;702
istraživanja	0;702
istraživački projekti	0;702
istruzione	04R01
istruzione e formazione	04R01
istruzione universitaria	04R01
istruzzjoni	08E01
isuma par mani	02>01
it	0;902
it faerdigheder	06i01
it ferdigheter	01b01
it ismeretek	06k01
it kendskab	06i01
it kennis	03^01
it kenntnisse	03b01
it kompetanse	01b01
it kompetencer	06i01
it kompetens	06\01
it kompetenzen	03b01
it kundskaber	06i01
it kunnskaper	01b01
it kunskaper	06\01
it osaaminen	01Y01
it oskused	02]01
it skills	0;;02
it taidot	01Y01
it vaardigheden	03^01
it znalosti	0;=02
it-faerdigheder	06i01
it-ferdigheter	01b01
it-færdigheder	06i01
it-kendskab	06i01
it-kennis	03^01
it-kenntnisse	03b01
it-kompetanse	01b01
it-kompetencer	06i01
it-kompetens	06\01
it-kompetenzen	03b01
it-kundskaber	06i01
it-kunnskaper	01b01
it-kunskaper	06\01
it-osaaminen	01Y01
it-oskused	02]01
it-skills	03b01
it-taidot	01Y01
it-vaardigheden	03^01
itsestaeni	01Z01
itsestani	01Z01
itsestäni	01Z01
ittra ta' akkumpanjament	0;?01
ittra ta' motivazzjoni	0;?01
itスキル	0;@01
it技能	0;A01
ivadas	02901
ivairus	0;B01
ivertinimai	02801
izabrani projekti	0;C01
izbrani projekti	0;D01
izglitiba	01A01
izglitiba un apmaciba	01A01
izglītība	01A01
izglītība un apmācība	01A01
izkusnje	06b01
izkušnje	06b01
izlaganja	05B02
izobrazba	01B01
izobrazevanje	01B01
izobrazevanje in usposabljanje	01B01
izobraževanje	01B01
izobraževanje in usposabljanje	01B01
izpopolnjevanje	06`01
izvannastavne aktivnosti	0;E01
izveletie projekti	0;F01
izvēlētie projekti	0;F01
iş bilgileri	04F01
iş deneyimi	04F01
iş deneyimleri	04F01
iş deneyimlerim	04F01
iş geçmişi	04F01
iş hayatı	04F01
iş tecrübeleri	04F01
iş tecrübesi	04F01
iş tercihleri	02F01
išsilavinimas	0:Z01
išsilavinimas ir mokymai	0:Z01
išsimokslinimas	0:Z01
jaerjestoejaesenyydet	0;G01
jaerjestoekokemus	01H01
jaerjestoet	0;G01
jaerjestoetoiminta	01H01
jaesenyydet	0;G01
jaesenyys	0;G01
jarjestojasenyydet	0;G01
jarjestokokemus	01H01
jarjestot	0;G01
jarjestotoiminta	01H01
jarmuvezetoi engedely	09[01
jasenyydet	0;G01
jasenyys	0;G01
jazyk	05A01
jazykova vybavenost	0;H02
jazykove dovednosti	05A01
jazykove schopnosti	0;H02
jazykove znalosti	0;H02
jazykove zrucnosti	06?01
jazyková vybavenost	05A01
jazyková vybavenosť	06?01
jazykové dovednosti	05A01
jazykové schopnosti	0;H02
jazykové znalosti	0;H02
jazykové zručnosti	06?01
jazyky	0;H02
jejaring sosial	0;J01
jenjang pendidikan	0;K01
jezici	0;L02
jezicke vestine	0;N01
jezicne kompetencije	0;O01
jezicne vjestine	0;O01
jeziki	0;P01
jezikovna znanja	0;P01
jezikovne kompetence	0;P01
jezikovne spretnosti	0;P01
jezikovne vescine	0;P01
jezikovne veščine	0;P01
jezičke veštine	0;N01
jezične kompetencije	0;O01
jezične vještine	0;O01
jezyk	0;Q01
jezyki	0;Q01
jezyki i poziom	0;Q01
jezyki obce	0;Q01
jezyki programowania	07H01
jine	06M01
jiné	06M01
job	02101
job dorit	02g01
job history	00B01
job objective	03D01
job preferences	03D01
job related skills	00801
job search	03D01
job target	03D01
job wishes	03D01
job-related skills	00801
jobb	0;R02
jobberfaring	01l01
jobboensker	0;T01
jobbonsker	0;T01
jobbønsker	0;T01
joberfaring	02101
joboenske	0;U01
joboensker	0;U01
jobonske	0;U01
jobonsker	0;U01
jobs	00B01
jobønske	0;U01
jobønsker	0;U01
jogositvany	09[01
jogositvanyok es engedelyek	04401
jogosítvány	09[01
jogosítványok és engedélyek	04401
johdanto	01Z01
jornadas	05h01
jornades	05i01
journal articles	03f01
juhiload	0;V01
juhiluba	0;V01
juhtimisoigus	0;V01
juhtimisõigus	0;V01
julkaisuluettelo	02V01
julkaisut	02V01
julkaisut ja esitykset	02V01
járművezetői engedély	09[01
järjestöjäsenyydet	0;G01
järjestökokemus	01H01
järjestöt	0;G01
järjestötoiminta	01H01
jäsenyydet	0;G01
jäsenyys	0;G01
język	0;Q01
języki	0;Q01
języki i poziom	0;Q01
języki obce	0;Q01
języki programowania	07H01
kaaskiri	0;W01
kaernkompetenser	06\01
kalbiniai igudziai	0;X01
kalbiniai įgūdžiai	0;X01
kalbos	0;X01
kalbu igudziai	0;X01
kalbu mokejimas	0;X01
kalbu zinios	0;X01
kalbų mokėjimas	0;X01
kalbų įgūdžiai	0;X01
kalbų žinios	0;X01
kamarai tagsag	08N01
kamarai tagság	08N01
kapcsolat	00`01
kapcsolattartasi adatok	00`01
kapcsolattartási adatok	00`01
karier	0;Y01
kariera	0;Z04
kariera zawodowa	07n01
karierni cil	05;01
karierni cilj	05>01
karierny ciel	0;^01
karijera	0;502
karijerni cilj	0;_01
karir	0;Y01
kariyer	04F01
kariyer gecmisi	04F01
kariyer geçmişi	04F01
kariyer hedefi	01V01
kariyer hedefim	01V01
kariyer ozeti	01V01
kariyer özeti	01V01
kariéra	04=02
kariérny cieľ	0;^01
kariérní cíl	05;01
karjaar	01X01
karjera	0;`02
karjeros tikslai	06Y01
karjäär	01X01
karnkompetenser	06\01
karriaer	02501
karriaermaal	0;b01
karriar	02501
karriarmal	0;b01
karrier	09A01
karriera	08c01
karriercelok	01M01
karriercélok	01M01
karriere	0;c03
karrieremaal	0;f02
karrieremal	0;f02
karrieremål	0;f02
karriereziel	03d01
karriär	02501
karriärmål	0;b01
karya	04?01
karya ilmiah	04?01
karya tulis	04?01
katildigim egitimler	01L01
katildigim seminerler	04G01
katilinan seminerler	04G01
katıldığım eğitimler	01L01
katıldığım seminerler	04G01
katılınan seminerler	04G01
kdo jsem	05;01
kdo sem	05>01
keahlian	03M01
keahlian bahasa	03L01
keahlian dan keterampilan	03M01
keahlian komputer	03M01
keahlian teknis	03M01
keahlian utama	03M01
keanggotaan	00o01
keanggotaan asosiasi	00o01
keanggotaan organisasi	00o01
keanggotaan profesional	00o01
kecakapan	03M01
keeled	0;h01
keeleoskus	0;h01
keeleoskused	0;h01
keelte oskus	0;h01
keelteoskus	0;h01
keelteoskused	0;h01
kegemaran	0:O01
kegiatan sosial	0;i01
kegiatan sukarela	0;i01
kegiatan sukarelawan	0;i01
kelebihan	06d01
kelpoisuudet	0;j01
kemampuan	03M01
kemampuan bahasa	03L01
kemampuan berbahasa	03L01
kemampuan dan keahlian	03M01
kemampuan komputer	03M01
kemampuan teknis	03M01
kennis	03^01
kennis en vaardigheden	03^01
kenntnisse	03b01
kenntnisse und faehigkeiten	03b01
kenntnisse und fahigkeiten	03b01
kenntnisse und fähigkeiten	03b01
kepesites	04401
kepesitesek	04401
kepessegek	06k01
kepzes	08O01
kepzesek	08O01
kepzesek tanfolyamok	08M01
kepzettseg	08O01
keresett munka	01M01
keresett pozicio	01M01
keresett pozíció	01M01
kerja sukarela	0;i01
kerncompetenties	03^01
kernekompetencer	06i01
kernkompetenzen	03b01
kesaetyoet	01501
kesatyot	01501
keskeinen osaaminen	01Y01
keskeinen tyoekokemus	01501
keskeinen tyokokemus	01501
keskeinen työkokemus	01501
keskeiset projektit	09e01
kesukarelawanan	0;i01
keszsegek	06k01
keszsegek es kompetenciak	06k01
keszsegek kepessegek	06k01
kesätyöt	01501
keterampilan	03M01
keterampilan bahasa	03L01
keterampilan digital	03M01
keterampilan komputer	03M01
keterampilan teknis	03M01
ketersediaan	08T01
ketertarikan	0:O01
key achievements	00A01
key competencies	00801
key projects	00D01
key skills	00801
keynote talks	03f01
keynotes	03f01
kha nang ngoai ngu	0;k01
khac	0;l01
khen thuong	06U01
khen thưởng	06U01
khoa dao tao	04B01
khoa hoc	04B01
khoa hoc ngan han	04B01
khoá học	04B01
khác	0;l01
khóa học	04B01
khóa học ngắn hạn	04B01
khóa đào tạo	04B01
khả năng ngoại ngữ	0;k01
ki nang	04C01
ki vagyok	03`01
kiegeszito informaciok	08L01
kiegészítő információk	08L01
kielellinen osaaminen	0;m01
kielet	0;m01
kieliosaaminen	0;m01
kielitaidot	0;m01
kielitaito	0;m01
kiemelt projektek	09B01
kien thuc	04C01
kiinnostuksen kohteet	09i01
kiinnostukset	09i01
kilka slow o mnie	04a01
kilka słów o mnie	04a01
kimlik bilgileri	03l01
kinh nghiem	05n01
kinh nghiem chuyen mon	05n01
kinh nghiem du an	04A01
kinh nghiem lam viec	05n01
kinh nghiem nghe nghiep	05n01
kinh nghiem thuc tap	05n01
kinh nghiem thuc te	05n01
kinh nghiem viec lam	05n01
kinh nghiệm	05n01
kinh nghiệm chuyên môn	05n01
kinh nghiệm dự án	04A01
kinh nghiệm làm việc	05n01
kinh nghiệm nghề nghiệp	05n01
kinh nghiệm thực tập	05n01
kinh nghiệm thực tế	05n01
kinh nghiệm việc làm	05n01
kirjat	02V01
kisa ozgecmis	01V01
kisaca ben	01V01
kisaca hakkimda	01V01
kisbiet	04901
kiserolevel	0;n01
kisisel	03l01
kisisel beceriler	02E01
kisisel bilgiler	03l01
kisisel bilgilerim	03l01
kisisel ilgi alanlari	04;01
kisisel ozet	01V01
kisisel projeler	00N01
kisisel veriler	03l01
kisisel yetenekler	02E01
kita	0;B01
kita informacija	0;B01
kitaplar	01=01
kiti duomenys	0;B01
kiti igudziai	02`01
kiti įgūdžiai	02`01
kituntetesek	07101
kitüntetések	07101
kişisel	03l01
kişisel beceriler	02E01
kişisel bilgiler	03l01
kişisel bilgilerim	03l01
kişisel ilgi alanları	04;01
kişisel projeler	00N01
kişisel veriler	03l01
kişisel yetenekler	02E01
kişisel özet	01V01
kiến thức	04C01
kjernekompetanse	01b01
klicove dovednosti	06O01
klicove kompetence	06O01
kljucne kompetence	06m01
kljucne vestine	06n01
kljucne vjestine	06o01
ključne kompetence	06m01
ključne veštine	06n01
ključne vještine	06o01
klucove zrucnosti	06R01
kluczowe kompetencje	07H01
kluczowe umiejetnosci	07H01
kluczowe umiejętności	07H01
klíčové dovednosti	06O01
klíčové kompetence	06O01
knihy	05D02
knjige	03e01
knowledge	00801
knygos	0;o01
ko sam ja	0<001
koerekort	0<101
koerekort og certifikater	03>01
koerkort	0<201
koerkort och certifikat	03\01
kogemus	01X01
kogemused	01X01
kokemus	01501
kokkuvote	08F01
kokkuvõte	08F01
kompetanse	01b01
kompetanseomraader	01b01
kompetanseomrader	01b01
kompetanseområder	01b01
kompetanser	01b01
kompetanseutvikling	01a01
kompetence	0<302
kompetenceprofil	0<501
kompetencer	06i01
kompetences	05@01
kompetenceudvikling	08G01
kompetenciak	06k01
kompetencie	06R01
kompetencije	01J02
kompetencijos	02`01
kompetenciák	06k01
kompetencje	07H01
kompetencje cyfrowe	07H01
kompetencje jezykowe	0;Q01
kompetencje językowe	0;Q01
kompetencje techniczne	07H01
kompetencje zawodowe	07H01
kompetens	06\01
kompetenser	06\01
kompetensi	03M01
kompetensomraaden	06\01
kompetensomraden	06\01
kompetensområden	06\01
kompetenssit	01Y01
kompetensutveckling	09M01
kompetentsid	02]01
kompetenzen	03b01
kompetenzi	09\01
kompetenzi lingwistici	09o01
kompetenzi lingwistiċi	09o01
kompetenzprofil	03b01
kompetisi	03V01
kompiuteriniai igudziai	02`01
kompiuteriniai įgūdžiai	02`01
kompiuterinis rastingumas	02`01
kompiuterinis raštingumas	02`01
konferans ve seminerler	04G01
konferanser	02K01
konferanser og seminarer	02K01
konferanslar	04G01
konferanslar ve seminerler	04G01
konference	0<602
konference a seminare	01F01
konference a semináře	01F01
konference in seminarji	07T01
konferencer	03Y01
konferencer og seminarer	03Y01
konferences	06L01
konferences un seminari	06L01
konferences un semināri	06L01
konferenciak	0<801
konferenciak es szeminariumok	0<801
konferenciareszvetel	0<801
konferenciarészvétel	0<801
konferencie	0<901
konferencie a seminare	0<901
konferencie a semináre	0<901
konferencije	0<:02
konferencije i seminari	0<:02
konferencijos	06S01
konferencijos ir seminarai	06S01
konferenciák	0<801
konferenciák és szemináriumok	0<801
konferencje	0<<01
konferencje i seminaria	0<<01
konferenser	08d01
konferenser och seminarier	08d01
konferensi	00G01
konferensi dan seminar	00G01
konferenssit	0<=01
konferenssit ja seminaarit	0<=01
konferenzen	0<>01
konferenzen und seminare	0<>01
konferenzi	03E01
konferenzi u seminars	03E01
konferenzteilnahmen	0<>01
kongreler	04G01
kongresi	0<?03
kongresse	0<>01
kongresser	0<B03
kongressit	0<=01
kongresszusok	0<801
kongresy	0<E02
konicky	0<G02
konicky a zajmy	0<I01
konicky a zaujmy	0<J01
konjicki	0:W01
konjički	0:W01
konkurranser	09l01
konkurrencer	01d01
konkursy	0<K01
kontak	03n01
kontakt	0<L0<
kontakt informacije	0<X01
kontakt podaci	0<Y02
kontaktai	02_01
kontaktandmed	0;301
kontaktdaten	01h01
kontakti	0<[03
kontaktine informacija	02_01
kontaktinfo	0;301
kontaktinformacija	0<^01
kontaktinformasjon	0<_01
kontaktinformation	0<`02
kontaktinformationen	01h01
kontaktinformācija	0<^01
kontaktiniai duomenys	02_01
kontaktinė informacija	02_01
kontaktne informacie	0<b01
kontaktne informacije	0<c01
kontaktne udaje	0<b01
kontaktni informace	0<d01
kontaktni podaci	0<e01
kontaktni podatki	0<c01
kontaktni udaje	0<d01
kontaktné informácie	0<b01
kontaktné údaje	0<b01
kontaktní informace	0<d01
kontaktní údaje	0<d01
kontaktoplysninger	0<f01
kontaktopplysninger	0<_01
kontaktpersonas atsauksmem	02k01
kontaktpersonas atsauksmēm	02k01
kontaktuppgifter	09a01
kontakty	0<g02
kontakty na reference	07b01
konusmalar	01=01
konuşmalar	01=01
konverentsid	0<i01
konverentsid ja seminarid	0<i01
konyvek	05:01
koníčky	0<G02
koníčky a zájmy	0<I01
koníčky a záujmy	0<J01
kool	09h01
koolitused	08W01
koolitused ja kursused	08W01
kopsavilkums	02>01
korabbi munkahelyek	09A01
korekort	0<101
korekort og certifikater	03>01
korkort	0<201
korkort och certifikat	03\01
korsijiet	0<j01
korsijiet ta' tahrig	0<j01
korsijiet ta' taħriġ	0<j01
kort om meg	0:n01
kort om mig	0:o02
kort presentation	0<k01
kort profiel	07Q01
kort profil	0<501
kortare utbildningar	09M01
korte introductie	07Q01
kortit	0;j01
kortit ja luvat	0;j01
korábbi munkahelyek	09A01
kotba	02Z01
koulut	01E01
koulutukset	01E01
koulutukset ja kurssit	01[01
koulutus	01E01
koulutus ja tutkinnot	01E01
koulutushistoria	01E01
koulutustausta	01E01
kozeleti tevekenyseg	0<l01
kozossegi media	0:201
kozossegi munka	0<l01
kozossegi oldalak	0:201
kratce o mne	05;01
kratka biografija	0<001
kratka predstavitev	05>01
kratki zivotopis	0;_01
kratki životopis	0;_01
kratko o mne	0;^01
kretanje u sluzbi	07c01
kretanje u službi	07c01
krotko o mnie	04a01
krátce o mně	05;01
krátko o mne	0;^01
krótko o mnie	04a01
ksiazki	02\01
książki	02\01
ksztalcenie	08D01
kształcenie	08D01
kto som	0;^01
kualifikasi pendidikan	0;K01
kuka olen	01Z01
kulcskompetenciak	06k01
kulcskompetenciák	06k01
kulup faaliyetleri	09_01
kulüp faaliyetleri	09_01
kunnatta	09301
kunniamaininnat	02301
kunnskaper	01b01
kunnátta	09301
kunskaper	06\01
kunskaper och faerdigheter	06\01
kunskaper och fardigheter	06\01
kunskaper och färdigheter	06\01
kuntatt	06Z01
kuntatti	06Z01
kurs	01a01
kurs bilgileri	01L01
kurs og opplaering	01a01
kurs og opplæring	01a01
kurs og sertifikater	01a01
kurs og videreutdanning	01a01
kurs ve egitimler	01L01
kurs ve eğitimler	01L01
kurs ve seminerler	01L01
kursai	0<m01
kursai ir mokymai	0<m01
kursbevis	03=01
kurse	03201
kurse und seminare	03201
kurser	0<n02
kurser och certifikat	09M01
kurser och utbildningar	09M01
kurser og efteruddannelse	08G01
kursevi	07I01
kursevi i obuke	07I01
kursi	02;01
kursi seminari	02;01
kursi un seminari	02;01
kursi un semināri	02;01
kursi, semināri	02;01
kurslar	01L01
kurslar ve egitimler	01L01
kurslar ve eğitimler	01L01
kurssit	01[01
kurssit ja koulutukset	01[01
kursus	0=002
kursus dan pelatihan	0=201
kursusbeviser	03>01
kursused	08W01
kursy	07G01
kursy i szkolenia	07G01
kursy szkolenia	07G01
kursy zawodowe	07G01
kursy, szkolenia	07G01
kurulus uyelikleri	06c01
kuruluş üyelikleri	06c01
kurzbiografie	03d01
kurzbiographie	03d01
kurzfassung	03d01
kurzprofil	03d01
kurzusok	08M01
kurzvorstellung	03d01
kurzy	00?02
kurzy a skoleni	00>01
kurzy a skolenia	06Q01
kurzy a školenia	06Q01
kurzy a školení	00>01
kurzy skoleni	00>01
kurzy, školení	00>01
kutatas	09B01
kutatasi projektek	09B01
kutatasok	09B01
kutatás	09B01
kutatási projektek	09B01
kutatások	09B01
kutsed	07601
kutsetunnistused	07601
kuulumine organisatsioonidesse	0=301
kuuluvus organisatsioonidesse	0=301
kuvaus	01Z01
kvalifikacijas	02:01
kvalifikacijas celsana	02;01
kvalifikacijos	02i01
kvalifikacijos kelimas	0<m01
kvalifikacijos kėlimas	0<m01
kvalifikacijos tobulinimas	0<m01
kvalifikasjoner	01b01
kvalifikationer	06i01
kvalifikācijas	02:01
kvalifikācijas celšana	02;01
kwalifikacje	05701
kwalifikacje zawodowe	05701
kwalifiki	08E01
kwalifiki akkademici	08E01
kwalifiki akkademiċi	08E01
kwaliteiten	03^01
ky nang	04C01
ky nang ca nhan	04C01
ky nang chinh	04C01
ky nang chuyen mon	04C01
ky nang khac	04C01
ky nang ky thuat	04C01
ky nang mem	04C01
ky nang nghe nghiep	04C01
ky nang ngoai ngu	0;k01
ky nang ngon ngu	0;k01
ky nang tin hoc	04C01
kynning	01301
kynningarbref	0=401
kynningarbréf	0=401
kärnkompetenser	06\01
képességek	06k01
képesítés	04401
képesítések	04401
képzettség	08O01
képzés	08O01
képzések	08O01
képzések, tanfolyamok	08M01
készségek	06k01
készségek és kompetenciák	06k01
készségek, képességek	06k01
kísérőlevél	0;n01
könyvek	05:01
körkort	0<201
körkort och certifikat	03\01
közéleti tevékenység	0<l01
közösségi munka	0<l01
közösségi média	0:201
közösségi oldalak	0:201
kørekort	0<101
kørekort og certifikater	03>01
kĩ năng	04C01
kısa özgeçmiş	01V01
kısaca ben	01V01
kısaca hakkımda	01V01
kľúčové zručnosti	06R01
kỹ năng	04C01
kỹ năng chuyên môn	04C01
kỹ năng chính	04C01
kỹ năng cá nhân	04C01
kỹ năng khác	04C01
kỹ năng kỹ thuật	04C01
kỹ năng mềm	04C01
kỹ năng nghề nghiệp	04C01
kỹ năng ngoại ngữ	0;k01
kỹ năng ngôn ngữ	0;k01
kỹ năng tin học	04C01
labitud koolitused	08W01
labor social	00H01
laboratory skills	00801
laenkar	0=501
laimejimai	02801
laimėjimai	02801
lain lain	06[01
lain-lain	06[01
lainnya	06[01
laisvalaikio pomegiai	0:P01
laisvalaikio pomėgiai	0:P01
laisvalaikis	0:P01
lampiran	07U01
langages de programmation	03C01
language	09F01
language abilities	09F01
language competences	09F01
language competencies	09F01
language knowledge	09F01
language proficiency	09F01
language skills	09F01
languages	09F01
languages spoken	09F01
langue	05U01
langues	05U01
langues etrangeres	05U01
langues parlees	05U01
langues parlées	05U01
langues vivantes	05U01
langues étrangères	05U01
lankar	0=501
lastni projekti	0;D01
latar belakang pendidikan	0;K01
laufbahn	02601
lavori	0=601
lavoro	01R01
lavoro desiderato	02d01
lazer	02I01
leachtai	01601
leadership	00W01
leadership activities	00W01
leadership and service	00W01
leadership experience	00W01
leasanna	04E01
lectures	03f01
legater	01d01
legaturi	0=701
legitimation	03\01
legitimationer	03\01
legături	0=701
lehrerfahrung	02601
lehrgaenge	03201
lehrgaenge und seminare	03201
lehrgange	03201
lehrgange und seminare	03201
lehrgänge	03201
lehrgänge und seminare	03201
lehrtaetigkeit	02601
lehrtatigkeit	02601
lehrtätigkeit	02601
leistungen	03701
leisure	00_01
leisure activities	00_01
lenguajes	05Z01
lenguajes de programacion	02D01
lenguajes de programación	02D01
lenguas	05Z01
lenguas extranjeras	05Z01
lenker	0=801
lenkjer	0=801
letter of motivation	02=01
lettera di motivazione	0=901
lettera di presentazione	0=901
lettera motivazionale	0=901
lettere di referenza	0=:01
letters of recommendation	05901
lettre d'accompagnement	0=;01
lettre de motivation	0=;01
lettres de recommandation	0=<01
leyfi	0==01
lezingen	02U01
libri	02Q01
libros	02R01
licencas	00S01
licencas e certificacoes	00S01
licencas e certificados	00S01
licence	0=>04
licence i sertifikati	07o01
licences	0=B03
licences et certifications	00K01
licencia de conducir	04N01
licencias	00Q01
licencias y certificaciones	00Q01
licencie	04l01
licencije	04m01
licencijos	02i01
licencje	05701
licencje i certyfikaty	05701
licenser	04n02
licenses	03J01
licenses and certifications	03J01
licensure	03J01
licente	00T01
licente si certificari	00T01
licenties	03Z01
licenze	00701
licenze e certificazioni	00701
licenzja tas sewqan	0=E01
licenzji	05401
licenzji tas sewqan	0=E01
licenças	00S01
licenças e certificados	00S01
licenças e certificações	00S01
licențe	00T01
licențe și certificări	00T01
lich su cong viec	05n01
lich su lam viec	05n01
licna interesovanja	0:V01
licne informacije	0<X01
licne osobine	0<001
licne vestine	06n01
licni podaci	0<X01
licni profil	0<001
licni projekti	0;C01
lideranca	00P01
liderança	00P01
liderazgo	00H01
lidmaatschap	03a01
lidmaatschappen	03a01
lien he	08701
lien ket	0:601
lien lac	08701
liens	08U01
ligacoes	0=F01
ligações	0=F01
liikmelisus	0=301
liikmesus	0=301
liite	02^01
liitteet	02^01
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
lingid	0=G01
lingua	04K01
linguagens de programacao	02A01
linguagens de programação	02A01
linguaggi di programmazione	00401
linguas	05^01
linguas estrangeiras	05^01
linguas faladas	05^01
lingue	04K01
lingue conosciute	04K01
lingue straniere	04K01
linguistic skills	09F01
lingwi	09o01
lingwi barranin	09o01
link	0=H02
linkek	0:201
linki	0=J01
linkit	0=K01
linkler	03K01
linkovi	08402
links	0=L07
linkuri	0=701
lionrai agus ballraiochtai	03N01
lionrai soisialta	0=S01
lisaandmed	0=T01
lisad	07V01
lisaekoulutus	01[01
lisaetiedot	0=U01
lisainfo	0=T01
lisakoulutus	01[01
lisanslar	03_01
lisanslar ve sertifikalar	03_01
lisateave	0=T01
lisatiedot	0=U01
lisenser	03=01
lisensi	0=V01
lisensi dan sertifikasi	0=V01
lisenssit	0;j01
list motywacyjny	0=W01
lisäkoulutus	01[01
lisätiedot	0=U01
litir chludaigh	0=X01
litir chlúdaigh	0=X01
litir iarratais	0=X01
litsentsid	07601
livres	02O01
livros	02@01
lizenzen	00=01
lizenzen und zertifikate	00=01
liên hệ	08701
liên kết	0:601
liên lạc	08701
liċenzja tas-sewqan	0=E01
liċenzji	05401
liċenzji tas-sewqan	0=E01
lična interesovanja	0:V01
lične informacije	0<X01
lične osobine	0<001
lične veštine	06n01
lični podaci	0<X01
lični profil	0<001
lični projekti	0;C01
llenguatges de programacio	01T01
llenguatges de programació	01T01
llengues	05]01
llengues estrangeres	05]01
llengües	05]01
llengües estrangeres	05]01
lleure	00k01
llibres	05_01
llicencies	00R01
llicencies i certificacions	00R01
llicències	00R01
llicències i certificacions	00R01
lloc de treball desitjat	07901
load	07601
locul de munca actual	00X01
locul de munca vizat	02g01
locul de muncă actual	00X01
locul de muncă vizat	02g01
locuri de munca	00X01
locuri de muncă	00X01
loeneanspraak	0;b01
loenoenske	0;U01
logiciels	03C01
logros	03W01
logros destacados	03W01
loisirs	00\01
loisirs et centres d'interet	00\01
loisirs et centres d'intérêt	00\01
lomba	03V01
loneansprak	0;b01
lononske	0;U01
looking for	03D01
loopbaan	02G01
loopbaanoverzicht	02G01
lucrari publicate	02P01
lucrari stiintifice	02P01
lucrări publicate	02P01
lucrări științifice	02P01
luhidalt minust	08F01
luhitutvustus	08F01
lukesciai	06Y01
luottamustehtaevaet	01H01
luottamustehtavat	01H01
luottamustehtävät	01H01
luottamustoimet	01H01
lupakortit	0;j01
luvat	0;j01
luvat ja kortit	0;j01
lydrastis	0=Y01
lydraštis	0=Y01
lyhyesti	01Z01
lyhyt esittely	01Z01
lyhytkurssit	01[01
läbitud koolitused	08W01
länkar	0=501
léachtaí	01601
líneas de investigación	00V01
línguas	05^01
línguas estrangeiras	05^01
línguas faladas	05^01
líonraí agus ballraíochtaí	03N01
líonraí sóisialta	0=S01
löneanspråk	0;b01
lønønske	0;U01
lühidalt minust	08F01
lühitutvustus	08F01
lūkesčiai	06Y01
lịch sử công việc	05n01
lịch sử làm việc	05n01
maal	0=Z03
maatschappelijke activiteiten	00[01
macibas	01A01
magamrol	03`01
magamról	03`01
magang	0;Y01
main projects	00D01
major projects	00D01
makaleler	01=01
mal	0=Z03
malakunnatta	08b01
malstofur	0=]01
malthing	0=]01
management skills	00801
mang xa hoi	0:601
manused	07V01
markmid	01301
markmið	01301
materinski i strani jezici	0;O01
me contacter	06=01
medailonek	05;01
medals	00A01
media sosial	0;J01
media spolecznosciowe	0=J01
media społecznościowe	0=J01
medlemskab	09701
medlemskaber	09701
medlemskap	0=^02
medlemskap i foereningar	09?01
medlemskap i foreningar	09?01
medlemskap i föreningar	09?01
medlemskap i organisasjoner	09601
medlemskap och naetverk	09?01
medlemskap och natverk	09?01
medlemskap och nätverk	09?01
medmaelabref	0=`01
medmaelendur	0=`01
medmaeli	0=`01
megjelent muvek	05:01
megjelent művek	05:01
megpalyazott munkakor	01M01
megpalyazott pozicio	01M01
megpályázott munkakör	01M01
megpályázott pozíció	01M01
mehke vescine	06m01
mehke veščine	06m01
meke vjestine	06o01
meke vještine	06o01
mekke dovednosti	06O01
melleklet	06>01
mellekletek	06>01
melléklet	06>01
mellékletek	06>01
membership	04501
memberships	04501
memberships and affiliations	04501
membre	00c01
membresias	00l01
membresías	00l01
membru	01001
menntun	09k01
menntun og thjalfun	09k01
menntun og þjálfun	09k01
meriter	0=a01
meriter i oevrigt	01k01
meriter i ovrigt	01k01
meriter i övrigt	01k01
meritos	03W01
merkis	02>01
mesleki beceriler	02E01
mesleki deneyim	04F01
mesleki egitimler	01L01
mesleki eğitimler	01L01
mesleki tecrube	04F01
mesleki tecrübe	04F01
mesleki uyelikler	06c01
mesleki üyelikler	06c01
messen und kongresse	0<>01
methoden	03b01
metier recherche	04\01
meðmælabréf	0=`01
meðmælendur	0=`01
meðmæli	0=`01
midja socjali	0=b01
midja soċjali	0=b01
mielenkiinnon kohteet	09i01
mimoskolni aktivity	06N01
mimoskolni cinnost	06N01
mimoskolska cinnost	07D01
mimoskolske aktivity	07D01
mimoškolní aktivity	06N01
mimoškolní činnost	06N01
mimoškolská činnosť	07D01
mimoškolské aktivity	07D01
min jien	08901
minat	0:O01
minat dan hobi	0:O01
minat kerja	08T01
minat pribadi	0:O01
minositesek	04401
minust	08F01
minusta	01Z01
minősítések	04401
mionsonrai pearsanta	08^01
mionsonraí pearsanta	08^01
misc	00a01
miscelaneo	06_01
miscellaneous	00a01
miscel·lania	01Q01
miscel·lània	01Q01
misceláneo	06_01
mission statement	00;01
missions	00^01
mitgliedschaft	03c01
mitgliedschaften	03c01
mitgliedschaften in vereinen	03c01
mitgliedschaften und netzwerke	03c01
mixxellanja	01G01
mocne strony	07H01
moi quan tam	0=c01
moje atuty	04a01
mokslas	0:Z01
mokslines publikacijos	0;o01
moksliniai tyrimai	02a01
mokslinės publikacijos	0;o01
mokymai	0<m01
mokymai ir kursai	0<m01
mokymasis	0:Z01
moltai	0=d01
moltaí	0=d01
moltoiri	0=d01
moltóirí	0=d01
mon profil	00001
mong muon	05o01
mong muốn	05o01
mooc	02h01
more	00a01
mother tongue and other languages	09F01
motivacijas vestule	0=e01
motivacijsko pismo	0=f02
motivaciono pismo	0=h01
motivacios level	0;n01
motivacni dopis	0=i01
motivacny list	0=j01
motivasyon mektubu	0=k01
motivatie	07Q01
motivatiebrief	03X01
motivation	0=l02
motivation letter	02=01
motivationsschreiben	02201
motivatsioonikiri	0;W01
motivační dopis	0=i01
motivačný list	0=j01
motiveret ansoegning	02401
motiveret ansogning	02401
motiveret ansøgning	02401
motivációs levél	0;n01
motivācijas vēstule	0=e01
motyvacinis laiskas	0=Y01
motyvacinis laiškas	0=Y01
mrezne stranice	0:k01
mrežne stranice	0:k01
muc khac	0;l01
muc luong mong muon	05o01
muc tieu	03O01
muc tieu nghe nghiep	03O01
muita tietoja	0=U01
munca voluntara	00Y01
muncă voluntară	00Y01
munkahely	09A01
munkahelyek	09A01
munkahelyi tapasztalat	09A01
munkakorok	09A01
munkakörök	09A01
munkatapasztalat	09A01
munkatapasztalatok	09A01
munkatortenet	09A01
munkatörténet	09A01
munkaviszonyok	09A01
muszaki ismeretek	06k01
muttersprache und fremdsprachen	09Q01
muu	0=n02
muu info	0=T01
muu koulutus	01[01
muu osaaminen	01Y01
muu teave	0=T01
muu tyoekokemus	01501
muu tyokokemus	01501
muu työkokemus	01501
muud oskused	02]01
muut	0=U01
muut koulutukset	01[01
muut taidot	01Y01
muut tiedot	0=U01
muuta	0=U01
málakunnátta	08b01
málstofur	0=]01
málþing	0=]01
mål	0=Z03
méritos	03W01
métier recherché	04\01
mācības	01A01
mērķis	02>01
měkké dovednosti	06O01
műszaki ismeretek	06k01
mạng xã hội	0:601
mối quan tâm	0=c01
mục khác	0;l01
mục tiêu	03O01
mục tiêu nghề nghiệp	03O01
mức lương mong muốn	05o01
na kratko o meni	05>01
na meain shoisialta	0=S01
na meáin shóisialta	0=S01
nachweise	00=01
naetverk	0=501
naetverk och medlemskap	09?01
nagrade	0>003
nagrade i priznanja	0>302
nagrade in priznanja	07f01
nagrody	0<K01
nagrody i stypendia	0<K01
nagrody i wyroznienia	0<K01
nagrody i wyróżnienia	0<K01
naisc	0=S01
najvyssie dosiahnute vzdelanie	01;01
najvyššie dosiahnuté vzdelanie	01;01
najwazniejsze osiagniecia	0<K01
najwazniejsze projekty	03I01
najwazniejsze umiejetnosci	07H01
najważniejsze osiągnięcia	0<K01
najważniejsze projekty	03I01
najważniejsze umiejętności	07H01
nam	09k01
namsferill	09k01
namskeid	08V01
namskeid og radstefnur	08V01
nang luc	04C01
naobrazba	08A01
naryste	02c01
naryste organizacijose	02c01
narystes	02c01
narystė	02c01
narystė organizacijose	02c01
narystės	02c01
narzedzia	07H01
narzędzia	07H01
nascholing	00301
nastroje	0;=02
natjecanja	0>501
natverk	0=501
natverk och medlemskap	09?01
naucni radovi	0>601
nauka	08D01
naučni radovi	0>601
nebenjobs	02601
nebenprojekte	03301
nebentaetigkeit	02601
nebentaetigkeiten	02601
nebentatigkeit	02601
nebentatigkeiten	02601
nebentätigkeit	02601
nebentätigkeiten	02601
neformalno izobrazevanje	06`01
neformalno izobraževanje	06`01
neformalno obrazovanje	07J01
nejvyssi dosazene vzdelani	01:01
nejvyšší dosažené vzdělání	01:01
nettprofiler	0=801
nettsider	0=801
nettverk og medlemskap	09601
netvaerk	0:301
netvaerk og medlemskaber	09701
netværk	0:301
netværk og medlemskaber	09701
netwerken	0>701
netwerken en lidmaatschappen	03a01
netwerks socjali	0=b01
netwerks soċjali	0=b01
netwerks u shubijiet	02e01
netwerks u sħubijiet	02e01
networks	09;01
networks and memberships	04501
netzwerke	0:[01
netzwerke und mitgliedschaften	03c01
nevenactiviteiten	00[01
nevenfuncties	00[01
nevenprojecten	03]01
nghien cuu	04A01
nghiên cứu	04A01
ngoai ngu	0;k01
ngon ngu	0;k01
ngon ngu lap trinh	04C01
ngoại ngữ	0;k01
nguoi gioi thieu	09]01
nguoi tham chieu	09]01
nguoi tham khao	09]01
nguyen vong	05o01
nguyen vong cong viec	05o01
nguyện vọng	05o01
nguyện vọng công việc	05o01
ngôn ngữ	0;k01
ngôn ngữ lập trình	04C01
người giới thiệu	09]01
người tham chiếu	09]01
người tham khảo	09]01
nitelikler	02E01
niveau de langue	05U01
niveaux de langues	05U01
nivel de idiomas	05Z01
nivell d'idiomes	05]01
niyet mektubu	0=k01
nodarbinatiba	06V01
nodarbinātība	06V01
noeglekompetencer	06i01
noekkelkompetanse	01b01
noekkelkvalifikasjoner	0:n01
noglekompetencer	06i01
nokkelkompetanse	01b01
nokkelkvalifikasjoner	0:n01
non formal education	00b01
non-formal education	00b01
notable projects	00D01
notlar	05801
nozimigakie projekti	0;F01
nozīmīgākie projekti	0;F01
nuorodos	0:j01
nyckelkompetenser	06\01
nyelvek	0:Y01
nyelvi ismeretek	0:Y01
nyelvi keszsegek	0:Y01
nyelvi kompetenciak	0:Y01
nyelvi kompetenciák	0:Y01
nyelvi készségek	0:Y01
nyelvismeret	0:Y01
nyelvtudas	0:Y01
nyelvtudás	0:Y01
nyelvvizsgak	0:Y01
nyelvvizsgák	0:Y01
nám	09k01
námsferill	09k01
námskeið	08V01
námskeið og ráðstefnur	08V01
nástroje	0;=02
nätverk	0=501
nätverk och medlemskap	09?01
nøglekompetencer	06i01
nøkkelkompetanse	01b01
nøkkelkvalifikasjoner	0:n01
năng lực	04C01
o meni	0>803
o mne	0>;02
o mnie	04a01
o mně	05;01
o sobie	04a01
oa능력	0>=01
obair dheonach	09^01
obiectiv	04H01
obiectiv profesional	04H01
obiective	04H01
obiettivi	03@01
obiettivo	03@01
obiettivo professionale	03@01
objave	0>>03
objave in predavanja	03e01
objavljeni radovi	05B02
objectif	00001
objectif professionnel	00001
objectifs	00001
objectiu	09201
objectiu professional	09201
objective	00;01
objectivo	02?01
objektif	06d01
objetivo	0>A02
objetivo profesional	00L01
objetivo profissional	02?01
objetivos	0>A02
objetivos pessoais	04M01
obras	0>C02
obrazovanje	01C02
obrazovanje i obuka	0>E01
obrazovanje i osposobljavanje	08A01
obres	0>F01
obsluga komputera	07H01
obstudijske dejavnosti	08101
obsługa komputera	07H01
obuke	07I01
obštudijske dejavnosti	08101
ocakavania	07m01
occupation	00B01
occupational experience	00B01
occupazione	01R01
occupazione desiderata	02d01
ocekavani	0:401
ocekivanja	0>G02
oceneni	07e01
oceneni a uspechy	07e01
ocenenia	0>I01
ocenenia a uspechy	0>I01
ocenenia a úspechy	0>I01
ocenění	07e01
ocenění a úspěchy	07e01
ocio	00V01
octrooien	02U01
ocupacao de tempos livres	02I01
ocupacio desitjada	07901
ocupació desitjada	07901
ocupação de tempos livres	02I01
oczekiwania	07g01
oczekiwania finansowe	07g01
odabrani projekti	0>J01
odborna prax	0>K01
odborna praxe	07d01
odborna skoleni	00>01
odborna sposobilost	04l01
odborna zpusobilost	04k01
odborne certifikaty	04k01
odborne clanky	0>L01
odborne dovednosti	06O01
odborne publikace	0>L01
odborne publikacie	0>M01
odborne skusenosti	0>K01
odborne znalosti	0;=02
odborne zrucnosti	06R01
odborná prax	0>K01
odborná praxe	07d01
odborná spôsobilosť	04l01
odborná způsobilost	04k01
odborná školení	00>01
odborné certifikáty	04k01
odborné dovednosti	06O01
odborné publikace	0>L01
odborné publikácie	0>M01
odborné skúsenosti	0>K01
odborné znalosti	0;=02
odborné zručnosti	06R01
odborné články	0>L01
odbyte szkolenia	07G01
odkazy	0>N02
odnosniki	0=J01
odnośniki	0=J01
odporucania	0>P01
odporúčania	0>P01
odul ve basarilar	03S01
oduller	03S01
oduller ve basarilar	03S01
odullerim	03S01
oenska stilling	0;T01
oenskad befattning	0;b01
oenskad tjaenst	0;b01
oenskat arbete	0;b01
oenskemaal	0;b01
oensker	0;f02
oensket job	0;U01
oensket jobb	0;T01
oensket stilling	0;f02
oevrig	01c01
oevrig arbetslivserfarenhet	02501
oevrig erhvervserfaring	02101
oevrig informasjon	01c01
oevrig information	01k01
oevrig utbildning	09M01
oevriga faerdigheter	06\01
oevriga kunskaper	06\01
oevriga meriter	01k01
oevriga meriter och kunskaper	06\01
oevriga uppgifter	01k01
oevriga upplysningar	01k01
oevriga utbildningar	09M01
oevrige ferdigheter	01b01
oevrige kompetencer	06i01
oevrige kurser	08G01
oevrige oplysninger	01`01
oevrige opplysninger	01c01
oevrigt	0>Q02
oevrigt engagemang	08X01
ogrenim	01<01
ogrenim bilgileri	01<01
ogrenim durumu	01<01
ohjelmistot	01Y01
ohjelmointikielet	01Y01
ohrajn	01G01
oideachas	04D01
oideachas agus oiliuint	04D01
oideachas agus oiliúint	04D01
oiliuint	04`01
oiliúint	04`01
oklevelek	04401
oktatas	08O01
oktatas es kepzes	08O01
oktatas es kepzesek	08O01
oktatás	08O01
oktatás és képzés	08O01
oktatás és képzések	08O01
okul	01<01
okurettindi	03m01
okuskirteini	03m01
olennainen tyoekokemus	01501
olennainen tyokokemus	01501
olennainen työkokemus	01501
olulisemad projektid	0;401
om	0=Z03
om meg	0:n01
om mig	0:o02
om personen	0<_01
omandatud haridus	09h01
omat projektit	09e01
omdoemen	0>S01
omdomen	0>S01
omdömen	0>S01
on yazi	0=k01
on yazi ozeti	01V01
onderscheidingen	03[01
onderscheidingen en prijzen	03[01
onderwijs	00F01
onderwijs en opleiding	00F01
onderwijservaring	02G01
onderzoek	03]01
onderzoekservaring	02G01
onderzoeksprojecten	03]01
one cikan projeler	00N01
onkentes munka	0<l01
onkentes tapasztalat	0<l01
onkentes tevekenyseg	0<l01
onkentesseg	0<l01
online	0>T02
online courses	00b01
online presence	09;01
online profielen	0>701
online profile	0:[01
online profiles	09;01
online profilok	0:201
online profily	0>N02
online-profile	0:[01
onlineprofiler	0>V02
onnur faerni	09301
onoracha	08801
onoracha agus gradaim	08801
onorificenze	04:01
onoruri	04@01
onska stilling	0;T01
onskad befattning	0;b01
onskad tjanst	0;b01
onskat arbete	0;b01
onskemal	0;b01
onsker	0;f02
onsket job	0;U01
onsket jobb	0;T01
onsket stilling	0;f02
onur ve oduller	03S01
onur ve ödüller	03S01
onóracha	08801
onóracha agus gradaim	08801
open source	0>X02
open source contributions	00D01
open source projects	00D01
open source projekte	03301
open source software	00D01
open-source software	00D01
open-source-projekte	03301
opensourceprojecten	03]01
operare pc	00501
opere	0=601
opingud	09h01
opinie	0>Z01
opinnot	01E01
opis	04a01
opiskelu	01E01
oplaeg	04601
opleiding	00F01
opleiding en training	00F01
opleidingen	00F01
opleidingsachtergrond	00F01
opleidingsgegevens	00F01
oplæg	04601
oppimine	09h01
oppsummering	0:n01
opravneni	04k01
opravnenia	04l01
oprogramowanie	07H01
oprávnenia	04l01
oprávnění	04k01
opsummering	0<501
organisasi	0;i01
organisasjoner	09601
organisasjonserfaring	08[01
organisational skills	00801
organisationer	0>[02
organisations professionnelles	00c01
organisatsioonid	0=301
organizacijas	03g01
organizacijos	02c01
organizaciones	00l01
organizacje	06H01
organizacje studenckie	01I01
organizacoes	00n01
organizatii	01001
organizatii profesionale	01001
organizations	04501
organizações	00n01
organizații	01001
organizații profesionale	01001
organizācijas	03g01
orodja	06m01
osaaminen	01Y01
osaamisalueet	01Y01
osaamisprofiili	01Z01
osebne informacije	0<c01
osebne lastnosti	05>01
osebni podatki	0<c01
osebni profil	05>01
osebni projekti	0;D01
osiagniecia	0<K01
osiagniecia i nagrody	0<K01
osiągnięcia	0<K01
osiągnięcia i nagrody	0<K01
oskastarf	0>]01
oskir um starf	0>]01
oskused	02]01
oskused ja teadmised	02]01
osnovni podaci	0<Y02
osnovni podatki	0<c01
osobe za kontakt	0>^01
osobe za preporuku	0>_02
osobne informacie	0<b01
osobne informacije	0<e01
osobne projekty	0>a01
osobne udaje	0<b01
osobne vjestine	06o01
osobne vjestine i kompetencije	06o01
osobne vjestine i osobine	0;_01
osobne vještine	06o01
osobne vještine i kompetencije	06o01
osobne vještine i osobine	0;_01
osobne vlastnosti	0;^01
osobni data	0<d01
osobni informace	0<d01
osobni interesi	0:U01
osobni podaci	0<e01
osobni profil	0>b02
osobni projekti	0>J01
osobni projekty	0>d01
osobni udaje	0<d01
osobni vlastnosti	05;01
osobni zajmy	0<I01
osobny profil	0;^01
osobné informácie	0<b01
osobné projekty	0>a01
osobné vlastnosti	0;^01
osobné údaje	0<b01
osobní data	0<d01
osobní informace	0<d01
osobní profil	05;01
osobní projekty	0>d01
osobní vlastnosti	05;01
osobní zájmy	0<I01
osobní údaje	0<d01
osobný profil	0;^01
osoby polecajace	0>Z01
osoby polecające	0>Z01
osposobljavanje	07J01
oss	0>e01
osszefoglalas	03`01
osszefoglalo	03`01
oss活動	0>e01
ostale informacije	07N02
ostale vestine	06n01
ostale veštine	06n01
ostale vjestine	06o01
ostale vještine	06o01
ostali podaci	07N02
ostalo	07K03
ostatne	06P01
ostatne informacie	06P01
ostatne zrucnosti	06R01
ostatni	06M01
ostatni dovednosti	06O01
ostatni informace	06M01
ostatné	06P01
ostatné informácie	06P01
ostatné zručnosti	06R01
ostatní	06M01
ostatní dovednosti	06O01
ostatní informace	06M01
osvedceni	04k01
osvedceni a certifikaty	04k01
osvedcenia	04l01
osvedcenia a certifikaty	04l01
osvedčenia	04l01
osvedčenia a certifikáty	04l01
osvědčení	04k01
osvědčení a certifikáty	04k01
osztondijak	07101
osztondijak es dijak	07101
ota yhteytta	09m01
ota yhteyttae	09m01
ota yhteyttä	09m01
other	00a01
other experience	00B01
other information	00a01
other interests	00_01
other skills	00801
other work	00B01
others	00a01
otra experiencia	00U01
otra formacion	04L01
otra formación	04L01
otra informacion	06_01
otra información	06_01
otras experiencias	00U01
otros	06_01
otros conocimientos	02D01
otros cursos	04L01
otros datos	06_01
otros datos de interes	06_01
otros datos de interés	06_01
otros meritos	06_01
otros méritos	06_01
outils	03C01
outils informatiques	03C01
outras competencias	02A01
outras competências	02A01
outras experiencias	02j01
outras experiências	02j01
outras informacoes	06J01
outras informacoes relevantes	06J01
outras informações	06J01
outras informações relevantes	06J01
outreach	00W01
outros	06J01
outros cursos	00O01
outros dados	06J01
outside interests	00_01
outside work	00_01
ouvrages	02O01
over mezelf	07Q01
over mij	07Q01
overig	00201
overige	00201
overige gegevens	00201
overige informatie	00201
overige opleidingen	00301
overige vaardigheden	03^01
overige werkervaring	02G01
overview	00;01
ovladanie jazykov	06?01
ovlascenja	07o01
ovlastenja	04m01
ovlaštenja	04m01
ovlašćenja	07o01
ovládanie jazykov	06?01
ovrig	01c01
ovrig arbetslivserfarenhet	02501
ovrig erhvervserfaring	02101
ovrig informasjon	01c01
ovrig information	01k01
ovrig utbildning	09M01
ovriga fardigheter	06\01
ovriga kunskaper	06\01
ovriga meriter	01k01
ovriga meriter och kunskaper	06\01
ovriga uppgifter	01k01
ovriga upplysningar	01k01
ovriga utbildningar	09M01
ovrige ferdigheter	01b01
ovrige kompetencer	06i01
ovrige kurser	08G01
ovrige oplysninger	01`01
ovrige opplysninger	01c01
ovrigt	0>Q02
ovrigt engagemang	08X01
ozet	01V01
ozgecmis ozeti	01V01
očakávania	07m01
očekivanja	0>G02
očekávání	0:401
oħrajn	01G01
padevused	02]01
paetevyydet	0;j01
paetevyydet ja kortit	0;j01
paetevyydet ja luvat	0;j01
paetevyys	0;j01
pageidaujamas darbas	06Y01
pageidaujamos pareigos	06Y01
pageidavimai	06Y01
pagrindine informacija	02_01
pagrindinė informacija	02_01
paipeir	01601
paitinni	01601
paitinní	01601
paixoes	02I01
paixões	02I01
palestras	02@01
palgasoov	0>f01
palkinnot	02301
palkinnot ja tunnustukset	02301
palkkatoive	09c01
palyafutas	09A01
pamatinformacija	0<^01
pamatinformācija	0<^01
papers	03f01
papildinformacija	05?01
papildinformācija	05?01
papildizglitiba	02;01
papildizglītība	02;01
papildoma informacija	0;B01
papildoma veikla	0>g01
papildomas issilavinimas	0<m01
papildomas išsilavinimas	0<m01
papildomi duomenys	0;B01
papildu informacija	05?01
papildu informācija	05?01
papildu izglitiba	02;01
papildu izglītība	02;01
papildus informacija	05?01
papildus informācija	05?01
par mani	02>01
par slov o mne	0>;02
parcours	00^01
parcours academique	06F01
parcours académique	06F01
parcours professionnel	00^01
parcours scolaire	06F01
parcours universitaire	06F01
parcurs profesional	00X01
participacao em eventos	05g01
participacio social	00Z01
participacion social	00H01
participació social	00Z01
participación social	00H01
participari la conferinte	05l01
participação em eventos	05g01
participări la conferințe	05l01
pasakumi	06L01
pasantias	00U01
pasantías	00U01
pasatiempos	00V01
pasiekimai	02801
pasiones	00V01
pasirinkti projektai	02a01
pasiuni	0:>01
pasiuni si hobby uri	0:>01
pasiuni si interese	0:>01
pasiuni și hobby-uri	0:>01
pasiuni și interese	0:>01
pasje	06G01
pasje i zainteresowania	06G01
paskyros	0:j01
pasraksturojums	02>01
passatempi	0:h02
passatempos	02I01
passe temps	00\01
passe-temps	00\01
passioni	02n01
passions	0>h03
pastimes	00_01
pasākumi	06L01
paten	04?01
patendid	02[01
patent	02W01
patentai	0;o01
patente	0>k02
patente di guida	0>m01
patenten	02U01
patenter	02X02
patentes	0>n02
patenti	0?005
patenti di guida	0>m01
patenti e certificazioni	00701
patentini	00701
patentit	02V01
patentler	01=01
patents	0?502
patents and certifications	03J01
patents and publications	03f01
patenty	0?703
patevyydet	0;j01
patevyydet ja kortit	0;j01
patevyydet ja luvat	0;j01
patevyys	0;j01
patirtis	06X01
pazymejimai	02i01
pazymejimai ir sertifikatai	02i01
pašraksturojums	02>01
pažymėjimai	02i01
pažymėjimai ir sertifikatai	02i01
pc kenntnisse	03b01
pc znalosti	0;=02
pc-kenntnisse	03b01
pcスキル	0;@01
peer reviewed publications	03f01
peer-reviewed publications	03f01
pehmeaet taidot	01Y01
pehmeat taidot	01Y01
pehmeät taidot	01Y01
pekerjaan	0;Y01
pekerjaan yang diinginkan	08T01
pelatihan	0=201
pelatihan & sertifikasi	0=201
pelatihan dan kursus	0=201
pelatihan dan sertifikasi	0=201
pemberi referensi	06K01
pembicara	04?01
pencapaian	03V01
pendidikan	0;K01
pendidikan formal	0;K01
pendidikan non formal	0=201
pendidikan nonformal	0=201
pendidikan terakhir	0;K01
penelitian	0?:01
pengalaman	0;Y01
pengalaman bekerja	0;Y01
pengalaman berorganisasi	0;i01
pengalaman kerja	0;Y01
pengalaman magang	0;Y01
pengalaman organisasi	0;i01
pengalaman pekerjaan	0;Y01
pengalaman praktik	0;Y01
pengalaman profesional	0;Y01
pengalaman proyek	0?:01
pengalaman relawan	0;i01
pengalaman sukarela	0;i01
penghargaan	03V01
penghargaan & prestasi	03V01
penghargaan dan prestasi	03V01
penguasaan bahasa	03L01
penilaian mandiri keterampilan digital	0?;01
perangkat lunak	03M01
percorso accademico	04R01
percorso di studi	04R01
percorso formativo	04R01
percorso professionale	01R01
percorso scolastico	04R01
percurso academico	08:01
percurso académico	08:01
percurso profissional	02j01
perfectionare	01O01
perfectionnement	02h01
perfecționare	01O01
perfil	0?<03
perfil personal	0??02
perfil pessoal	02?01
perfil profesional	00L01
perfil professional	09201
perfil profissional	02?01
perfiles	08\01
perfiles en linea	08\01
perfiles en línea	08\01
perfils	08]01
perfils en linia	08]01
perfils en línia	08]01
perfis	0=F01
perfis online	0=F01
perkenalan	06d01
permis	0?A01
permis auto	04O01
permis b	0?A01
permis de conducere	04O01
permis de conduir	04P01
permis de conduire	0?A01
permis et certifications	00K01
permiso de conducir	04N01
permisos de conducir	04N01
permisos de conduir	04P01
permís de conduir	04P01
persoane de referinta	0?B01
persoane de referință	0?B01
persoenliche angaben	01h01
persoenliche daten	01h01
persoenliche faehigkeiten	03b01
persoenliche informationen	01h01
persoenliche interessen	03501
persoenliche kompetenzen	03b01
persoenliche projekte	03301
persoenliche staerken	03d01
persoenliches	01h01
persoenliches profil	03d01
person	01h01
personal	03T01
personal data	03T01
personal details	03T01
personal info	03T01
personal information	03T01
personal interests	00_01
personal particulars	03T01
personal profile	00;01
personal projects	00D01
personal pursuits	00_01
personal skills	00801
personal statement	00;01
personal summary	00;01
personalia	0?C04
personalien	01h01
personas dati	0<^01
personas informacija	0<^01
personas informācija	0<^01
persondata	0?G03
personendaten	01h01
personiga informacija	0<^01
personigas ipasibas	02>01
personigie dati	0<^01
personigie projekti	0;F01
personiska informacija	0<^01
personiskā informācija	0<^01
personlege opplysningar	0<_01
personliche angaben	01h01
personliche daten	01h01
personliche fahigkeiten	03b01
personliche informationen	01h01
personliche interessen	03501
personliche kompetenzen	03b01
personliche projekte	03301
personliche starken	03d01
personliches	01h01
personliches profil	03d01
personlig informasjon	0<_01
personlig information	09a01
personlig presentation	0<k01
personlig profil	0=Z03
personliga egenskaper	0<k01
personliga intressen	09W01
personliga projekt	08I01
personliga uppgifter	09a01
personlige data	0<f01
personlige egenskaper	0:n01
personlige ferdigheter	01b01
personlige interesser	0?J01
personlige kompetencer	06i01
personlige oplysninger	0<f01
personlige opplysninger	0<_01
personlige projekter	08J01
personlige prosjekter	08K01
personligt	0:o02
personligt brev	09>01
personnes de reference	0=<01
personnes de référence	0=<01
personoplysninger	0<f01
personopplysninger	0<_01
personuleg samantekt	01301
personuleg verkefni	08Q01
personulegar upplysingar	09b01
personuppgifter	09a01
personuupplysingar	09b01
personīgie dati	0<^01
personīgie projekti	0;F01
personīgā informācija	0<^01
personīgās īpašības	02>01
persoonlijk profiel	07Q01
persoonlijke gegevens	03U01
persoonlijke informatie	03U01
persoonlijke interesses	0:=01
persoonlijke projecten	03]01
persoonlijke samenvatting	07Q01
persoonlijke vaardigheden	03^01
persoonsgegevens	03U01
persuni ta' referenza	0?K01
persónuleg samantekt	01301
persónuleg verkefni	08Q01
persónulegar upplýsingar	09b01
persónuupplýsingar	09b01
persönliche angaben	01h01
persönliche daten	01h01
persönliche fähigkeiten	03b01
persönliche informationen	01h01
persönliche interessen	03501
persönliche kompetenzen	03b01
persönliche projekte	03301
persönliche stärken	03d01
persönliches	01h01
persönliches profil	03d01
pertenencia a asociaciones	00l01
pertinenca a associacions	00m01
pertinença a associacions	00m01
perustiedot	09m01
pesquisa	0;101
pet проекты	0?L01
pet-проекты	0?L01
petijumi	0;F01
petniecibas projekti	0;F01
phu luc	07301
phụ lục	07301
pieces jointes	01n01
pieejamiba	06W01
pieejamība	06W01
pielikumi	0?M01
pielikums	0?M01
pieredze	06V01
pieteikuma vestule	0=e01
pieteikuma vēstule	0=e01
pièces jointes	01n01
pocitacove dovednosti	06O01
pocitacove znalosti	0;=02
pocitacove zrucnosti	06R01
podaci za kontakt	0<Y02
podstawowe informacje	06T01
podsumowanie	04a01
podsumowanie zawodowe	04a01
podujatia	0<901
pohiandmed	0;301
points forts	00001
poklicna pot	06b01
poklicne izkusnje	06b01
poklicne izkušnje	06b01
poklicni profil	05>01
polecenia	0>Z01
politisches engagement	03601
pomegiai	0:P01
pomegiai ir interesai	0:P01
pomembnejsi projekti	0;D01
pomembnejši projekti	0;D01
pomėgiai	0:P01
pomėgiai ir interesai	0:P01
ponencias	02R01
ponencias y publicaciones	02R01
ponencies	05_01
ponències	05_01
popis publikacija	0?N01
popratno pismo	0?O01
portafolio	0;201
portafolis	0>F01
portafoll	0?P01
portefoelje	0?Q02
portefolje	0?Q02
portefølje	0?Q02
portfelis	02a01
portfelj	0;D01
portfoelj	08I01
portfolio	0?S0E
portfolj	08I01
portfolyo	00N01
portfoolio	0;401
portfoy	00N01
portfólio	0?h02
portfólió	09B01
portfölj	08I01
portföy	00N01
portofolio	0?:01
portofoliu	04d01
posicao desejada	04M01
posisi yang diinginkan	08T01
posisi yang dilamar	08T01
position sought	03D01
positions	00B01
positions held	00B01
posizione attuale	01R01
posizione desiderata	02d01
posizione per la quale si concorre	02d01
posizione ricercata	02d01
posizioni ricoperte	01R01
posição desejada	04M01
poslovno iskustvo	0;502
post ata uaim	09O01
post atá uaim	09O01
post inmhianaithe	09O01
poste recherche	04\01
poste recherché	04\01
poste souhaite	04\01
poste souhaité	04\01
poste vise	04\01
poste visé	04\01
postes occupes	00^01
postes occupés	00^01
postignuca	0>501
postignuća	0>501
postul dorit	02g01
postul vizat	02g01
poszukiwane stanowisko	07g01
potrdila	05301
potvrde	0?j02
potvrde i certifikati	04m01
povezave	08601
poveznice	0:k01
povijest zaposlenja	07c01
povzetek	05>01
pozadovana pozice	0:401
pozadovana pozicia	07m01
pozadovane zamestnani	0:401
pozadovane zamestnanie	07m01
pozitia dorita	02g01
pozizzjoni mixtieqa	07701
poziția dorită	02g01
poznavanje jezika	0;L02
poznavanje rada na racunaru	06n01
poznavanje rada na računaru	06n01
poznavanje stranih jezika	0;L02
pozostale	07F01
pozostale informacje	07F01
pozostałe	07F01
pozostałe informacje	07F01
počítačové dovednosti	06O01
počítačové znalosti	0;=02
počítačové zručnosti	06R01
pożizzjoni mixtieqa	07701
požadovaná pozice	0:401
požadovaná pozícia	07m01
požadované zamestnanie	07m01
požadované zaměstnání	0:401
praca	07n01
praca s pocitacom	06R01
praca spoleczna	01I01
praca społeczna	01I01
praca zawodowa	07n01
prace s pc	06O01
pracovna historia	0>K01
pracovna prax	0>K01
pracovne skusenosti	0>K01
pracovni historie	07d01
pracovni kariera	07d01
pracovni praxe	07d01
pracovni preference	0:401
pracovni zkusenost	07d01
pracovni zkusenosti	07d01
pracovná história	0>K01
pracovná prax	0>K01
pracovné skúsenosti	0>K01
pracovní historie	07d01
pracovní kariéra	07d01
pracovní praxe	07d01
pracovní preference	0:401
pracovní zkušenost	07d01
pracovní zkušenosti	07d01
practica	00X01
practical experience	00B01
practical skills	00801
practicas	00U01
practicas profesionales	00U01
practică	00X01
practiques	04Q01
praesentation	0<501
praesentationer	04601
praestationer	01d01
praksa	0?l03
prakse	0?o04
prakses	06V01
praksis	01l01
prakticke skusenosti	0>K01
praktické skúsenosti	0>K01
prakticne izkusnje	06b01
prakticno iskustvo	07c01
praktijkervaring	02G01
praktik	0@302
praktika	0@503
praktikad	01X01
praktikophold	02101
praktikum	02601
praktische erfahrung	02601
praktische erfahrungen	02601
praktične izkušnje	06b01
praktično iskustvo	07c01
praktyka zawodowa	07n01
praktyki	07n01
praktyki i staze	07n01
praktyki i staże	07n01
pranesimai	0;o01
pranešimai	0;o01
prasmes	05@01
prasmes un iemanas	05@01
prasmes un iemaņas	05@01
prasmes un zinasanas	05@01
prasmes un zināšanas	05@01
prawa jazdy	0@801
prawo jazdy	0@801
prax	0>K01
praxe	07d01
praxiserfahrung	02601
predavanja	0>>03
predchozi zamestnani	07d01
prednaskova cinnost	05D02
prednasky	05D02
prednášková činnosť	0>M01
prednášky	0>M01
predstava o zamestnani	07m01
predstava o zamestnaní	07m01
predstaveni	05;01
predstavenie	0;^01
predstavitev	05>01
predstavitve	03e01
predstavljanje	0;_01
predstavy o praci	0:401
preference	0:401
preferences	03D01
preferencias	0@902
preferencias laborales	07801
preferencie	07m01
preferencies	07901
preferencies laborals	07901
preferencije	0@;01
preferencje	07g01
preferencje zawodowe	07g01
preferensi pekerjaan	08T01
preferenze	02d01
preferenzi	07701
preferinte	02g01
preferințe	02g01
preferovana pozice	0:401
preferovana pozicia	07m01
preferovaná pozice	0:401
preferovaná pozícia	07m01
preferowane stanowisko	07g01
preferred occupation	03D01
preferències	07901
preferències laborals	07901
preferências	04M01
pregatire academica	08<01
pregatire educationala	08<01
pregătire academică	08<01
pregătire educațională	08<01
prehled praxe	07d01
prehled zamestnani	07d01
preise	03701
preise und auszeichnungen	03701
preise und stipendien	03701
prelekcje	02\01
premi	04:01
premi e borse di studio	04:01
premi e riconoscimenti	04:01
premiacoes	04801
premiações	04801
premii	04@01
premii si distinctii	04@01
premii si realizari	04@01
premii și distincții	04@01
premii și realizări	04@01
premios	05`02
premios e distincoes	04801
premios e honrarias	04801
premios e reconhecimentos	04801
premios y becas	03W01
premios y distinciones	03W01
premios y logros	03W01
premios y reconocimientos	03W01
premis	02f01
premis i distincions	02f01
premis i reconeixements	02f01
premjijiet	04901
preparacion academica	00E01
preparación académica	00E01
preporuka	0>_02
preporuke	0>_02
presenca online	0=F01
presence en ligne	08U01
presencia en linea	08\01
presencia en línea	08\01
presentacio	09201
presentacion	00L01
presentaciones	02R01
presentacions	05_01
presentació	09201
presentación	00L01
presentasi	04?01
presentasjon	0:n01
presentasjoner	04701
presentaties	02U01
presentation	0@<02
presentationer	02W01
presentations	0@>02
presentazione	03@01
presentazioni	02Q01
presença online	0=F01
prestasi	03V01
prestasi dan penghargaan	03V01
prestasjoner	09l01
prestaties	03[01
prestationer	0=a01
pretekle zaposlitve	06b01
pretensao salarial	04M01
pretensiones	07801
pretensoes	04M01
pretensão salarial	04M01
pretensões	04M01
pretentions salariales	04\01
prethodna zaposlenja	0@@01
preukazy	04l01
previous employment	00B01
prezentace	0>L01
prezentacie	0>M01
prezentacijas	09`01
prezentaciok	05:01
prezentacja	04a01
prezentacje	02\01
prezentare	04H01
prezentari	02P01
prezentazzjoni	08901
prezentazzjonijiet	02Z01
prezentácie	0>M01
prezentációk	05:01
prezentācijas	09`01
prezentări	02P01
preżentazzjoni	08901
preżentazzjonijiet	02Z01
pricakovanja	0@A01
pridobljena izobrazba	01B01
priebeh vzdelania	01;01
priebeh zamestnani	0>K01
priebeh zamestnania	0>K01
priebeh zamestnaní	0>K01
priedai	07X01
priedas	07X01
prijzen	03[01
prijzen en onderscheidingen	03[01
prilog	07W01
priloga	0@B01
priloge	0@B01
priloha	0@C02
prilohy	0@C02
prilozi	0@E02
principais competencias	02A01
principais competências	02A01
principais projetos	0;101
principales aptitudes	02D01
principales competences	03C01
principales compétences	03C01
principales realisations	04<01
principales réalisations	04<01
principali progetti	0=601
principaux projets	0@G01
priporocila	0@H01
priporocilo	0@H01
priporočila	0@H01
priporočilo	0@H01
priser	0@I03
priser och utmaerkelser	0=a01
priser och utmarkelser	0=a01
priser och utmärkelser	0=a01
priser og haedersbevisninger	01d01
priser og hædersbevisninger	01d01
priser og udmaerkelser	01d01
priser og udmærkelser	01d01
priser og utmerkelser	09l01
prisistatymas	02901
pristatymai	0;o01
privat	0?J01
private interessen	03501
private projekte	03301
privates	03501
privattivi	02Z01
privitci	0@L01
prix	04<01
prix et bourses	04<01
prix et distinctions	04<01
prix et recompenses	04<01
prix et récompenses	04<01
prizai	02801
prizes	00A01
priznanja	0>003
priznanja i nagrade	0>302
priznanja in nagrade	07f01
pričakovanja	0@A01
pro bono	00W01
producao bibliografica	02@01
producao cientifica	02@01
produção bibliográfica	02@01
produção científica	02@01
profesijna prax	0>K01
profesijne organizacie	05N01
profesijne skusenosti	0>K01
profesijny profil	0;^01
profesijná prax	0>K01
profesijné organizácie	05N01
profesijné skúsenosti	0>K01
profesijný profil	0;^01
profesine patirtis	06X01
profesine veikla	06X01
profesines organizacijos	02c01
profesiniai igudziai	02`01
profesiniai įgūdžiai	02`01
profesinis profilis	02901
profesinė patirtis	06X01
profesinė veikla	06X01
profesinės organizacijos	02c01
profesionala pieredze	06V01
profesionalais profils	02>01
profesionalas organizacijas	03g01
profesionalas prasmes	05@01
profesionalne vestine	06n01
profesionalne veštine	06n01
profesionalne vjestine	06o01
profesionalne vještine	06o01
profesionalni profil	05<02
profesionalni sazetak	0;_01
profesionalni sažetak	0;_01
profesionalno iskustvo	0;502
profesionālais profils	02>01
profesionālā pieredze	06V01
profesionālās organizācijas	03g01
profesionālās prasmes	05@01
profesjonell erfaring	01l01
profesni dovednosti	06O01
profesni draha	07d01
profesni kariera	07d01
profesni organizace	05O01
profesni osvedceni	04k01
profesni praxe	07d01
profesni profil	05;01
profesni sdruzeni	05O01
profesni shrnuti	05;01
profesni zkusenosti	07d01
profesní dovednosti	06O01
profesní dráha	07d01
profesní kariéra	07d01
profesní organizace	05O01
profesní osvědčení	04k01
profesní praxe	07d01
profesní profil	05;01
profesní sdružení	05O01
profesní shrnutí	05;01
profesní zkušenosti	07d01
professionaalne profiil	08F01
professional activities	00B01
professional affiliations	04501
professional appointments	00B01
professional associations	04501
professional background	00B01
professional bodies	04501
professional certifications	03J01
professional development	00b01
professional education	00C01
professional experience	00B01
professional history	00B01
professional licenses	03J01
professional memberships	04501
professional memberships and affiliations	04501
professional objective	00;01
professional organizations	04501
professional profile	00;01
professional projects	00D01
professional qualifications	03J01
professional references	05901
professional skills	00801
professional summary	00;01
professional training	00b01
professioneel profiel	07Q01
professionel erfaring	02101
professionele ervaring	02G01
professionele lidmaatschappen	03a01
professionele vaardigheden	03^01
professionell erfarenhet	02501
profesyonel deneyim	04F01
profesyonel ozet	01V01
profesyonel profil	01V01
profesyonel özet	01V01
proficiencies	00801
profiel	07Q01
profielen	0>701
profielschets	07Q01
profieltekst	07Q01
profiil	08F01
profiili	01Z01
profiilid	0=G01
profiilit	0=K01
profil	0@M0@
profil daring	0;J01
profil diri	06d01
profil in kuerze	03d01
profil in kurze	03d01
profil in kürze	03d01
profil kandydata	04a01
profil online	0;J01
profil personal	04H01
profil personali	08901
profil personnel	00001
profil profesional	0@]02
profil professionnel	00001
profil professjonali	08901
profil singkat	06d01
profil zawodowy	04a01
profilar	0:501
profilbeskrivning	0<k01
profile	0@_04
profile internetowe	0=J01
profile spolecznosciowe	0=J01
profile społecznościowe	0=J01
profile summary	00;01
profiler	0@c03
profiles	09;01
profili	0@f06
profili na mrezi	0@l01
profili na mreži	0@l01
profili online	05P01
profili social	05P01
profiliai	0:j01
profilis	02901
profill	01301
profiller	03K01
profilo	03@01
profilo personale	03@01
profilo professionale	03@01
profilok	0:201
profils	0@m02
profils en ligne	08U01
profiltekst	0<501
profiluri	0=701
profiluri online	0=701
profily	0>N02
progetti	0@o02
progetti accademici	0=601
progetti di ricerca	0=601
progetti open source	0=601
progetti personali	0@o02
progetti realizzati	0=601
progetti rilevanti	0=601
progetti selezionati	0=601
progetti ta' ricerka	0?P01
programavimo kalbos	02`01
programlama dilleri	02E01
programmeerimiskeeled	02]01
programmeertalen	03^01
programmeringsspraak	0A102
programmeringssprak	0A102
programmeringssprog	06i01
programmeringsspråk	0A102
programmesanas valodas	05@01
programmierkenntnisse	03b01
programmiersprachen	03b01
programming	00801
programming languages	00801
programming skills	00801
programmēšanas valodas	05@01
programovaci jazyky	06O01
programovacie jazyky	06R01
programovací jazyky	06O01
programozasi nyelvek	06k01
programozási nyelvek	06k01
programski jezici	01J02
programski jeziki	06m01
programvara	06\01
proiecte	04d01
proiecte academice	04d01
proiecte de cercetare	04d01
proiecte personale	04d01
proiecte profesionale	04d01
proiecte proprii	04d01
proiecte realizate	04d01
proiecte relevante	04d01
proiecte selectate	04d01
proifil	00M01
proifil phearsanta	00M01
proifili	0=S01
proifili ar line	0=S01
proje deneyimi	00N01
project	0A302
project experience	00D01
project work	00D01
projecten	03]01
projectervaring	03]01
projectes	0>F01
projectes de recerca	0>F01
projectes destacats	0>F01
projectes personals	0>F01
projectes propis	0>F01
projectes realitzats	0>F01
projectos	0;101
projects	0A502
projects and research	00D01
projekt	0A704
projektai	02a01
projektarbeit	03301
projektarbeiten	03301
projektauswahl	03301
projekte	03301
projektek	09B01
projekter	08J01
projekterfahrung	03301
projekterfahrungen	03301
projekterfarenhet	08I01
projekterfaring	08J01
projekthistorie	03301
projekti	0A;04
projektid	0;401
projektikogemus	0;401
projektikokemus	09e01
projektit	09e01
projektit ja hankkeet	09e01
projektliste	03301
projektno iskustvo	0>J01
projektove zkusenosti	0>d01
projektové zkušenosti	0>d01
projekttapasztalat	09B01
projektubersicht	03301
projektuebersicht	03301
projekty	0A?03
projekty badawcze	03I01
projekty open source	03I01
projekty osobiste	03I01
projekty wlasne	03I01
projekty własne	03I01
projektübersicht	03301
projeler	00N01
projelerim	00N01
projet	0@G01
projet professionnel	04\01
projetos	0;101
projetos academicos	0;101
projetos acadêmicos	0;101
projetos de destaque	0;101
projetos de pesquisa	0;101
projetos open source	0;101
projetos pessoais	0;101
projetos profissionais	0;101
projetos proprios	0;101
projetos próprios	0;101
projetos realizados	0;101
projetos relevantes	0;101
projets	0@G01
projets academiques	0@G01
projets académiques	0@G01
projets de recherche	0@G01
projets etudiants	0@G01
projets marquants	0@G01
projets open source	0@G01
projets personnels	0@G01
projets professionnels	0@G01
projets realises	0@G01
projets réalisés	0@G01
projets scolaires	0@G01
projets universitaires	0@G01
projets étudiants	0@G01
propratno pismo	0=h01
prosjekt	08K01
prosjekter	08K01
prosjekterfaring	08K01
prosti cas	0:W01
prosti čas	0:W01
prostocasne dejavnosti	0:W01
prostovoljne dejavnosti	08101
prostovoljno delo	08101
prostovoljske izkusnje	08101
prostovoljske izkušnje	08101
prostovoljstvo	08101
prostočasne dejavnosti	0:W01
proyecto	0;201
proyectos	0;201
proyectos academicos	0;201
proyectos académicos	0;201
proyectos de investigacion	0;201
proyectos de investigación	0;201
proyectos destacados	0;201
proyectos open source	0;201
proyectos personales	0;201
proyectos profesionales	0;201
proyectos propios	0;201
proyectos realizados	0;201
proyectos relevantes	0;201
proyek	0?:01
proyek penelitian	0?:01
proyek pilihan	0?:01
proyek pribadi	0?:01
proyek terkait	0?:01
proġetti	0?P01
proġetti personali	0?P01
proġetti ta' riċerka	0?P01
prubeh vzdelani	01:01
prubeh zamestnani	07d01
prukazy	04k01
prukazy a opravneni	04k01
pruvodni dopis	0=i01
przebieg edukacji	08D01
przebieg kariery	07n01
przebieg kariery zawodowej	07n01
przebieg nauki	08D01
przebieg pracy zawodowej	07n01
przynaleznosc do organizacji	06H01
przynależność do organizacji	06H01
pràctiques	04Q01
práca s počítačom	06R01
práce s pc	06O01
prácticas	00U01
prácticas profesionales	00U01
præsentation	0<501
præsentationer	04601
præstationer	01d01
prémios	04801
prémios e distinções	04801
présence en ligne	08U01
présentation	00001
présentations	02O01
prétentions salariales	04\01
prêmios	04801
prêmios e distinções	04801
prêmios e honrarias	04801
prêmios e reconhecimentos	04801
príloha	0AB01
prílohy	0AB01
prófílar	0:501
prófíll	01301
próifíl	00M01
próifíl phearsanta	00M01
próifílí	0=S01
próifílí ar líne	0=S01
průběh vzdělání	01:01
průběh zaměstnání	07d01
průkazy	04k01
průkazy a oprávnění	04k01
průvodní dopis	0=i01
pubblicazioni	02Q01
pubblicazioni e conferenze	02Q01
pubblicazioni e presentazioni	02Q01
pubblicazioni scientifiche	02Q01
pubblikazzjonijiet	02Z01
public service	00W01
public speaking	03f01
publicaciones	02R01
publicaciones cientificas	02R01
publicaciones científicas	02R01
publicaciones y ponencias	02R01
publicacions	05_01
publicacions i ponencies	05_01
publicacions i ponències	05_01
publicacoes	02@01
publicacoes cientificas	02@01
publicacoes e palestras	02@01
publicaties	02U01
publicaties en lezingen	02U01
publicaties en presentaties	02U01
publicatii	02P01
publicatii si prezentari	02P01
publicatii stiintifice	02P01
publication	03f01
publications	0@>02
publications and patents	03f01
publications and presentations	03f01
publications and talks	03f01
publications et communications	02O01
publications et conferences	02O01
publications et conférences	02O01
publications scientifiques	02O01
publicações	02@01
publicações científicas	02@01
publicações e palestras	02@01
publicații	02P01
publicații și prezentări	02P01
publicații științifice	02P01
publicerade artiklar	02W01
publikace	0>L01
publikace a prednasky	0>L01
publikace a přednášky	0>L01
publikacie	0>M01
publikacie a prednasky	0>M01
publikacijas	09`01
publikacije	0>>03
publikacije i predavanja	0?N01
publikacijos	0;o01
publikaciok	05:01
publikaciok es eloadasok	05:01
publikacios lista	05:01
publikacje	02\01
publikacje i wystapienia	02\01
publikacje i wystąpienia	02\01
publikacje naukowe	02\01
publikacna cinnost	0>M01
publikacni cinnost	0>L01
publikasi	04?01
publikasi ilmiah	04?01
publikasjonar	04701
publikasjoner	04701
publikasjoner og foredrag	04701
publikationen	03401
publikationen und vortraege	03401
publikationen und vortrage	03401
publikationen und vorträge	03401
publikationer	0AC02
publikationer och foeredrag	02W01
publikationer och foredrag	02W01
publikationer och föredrag	02W01
publikationer og foredrag	04601
publikationslista	02W01
publikationsliste	0AE02
publikatsioonid	02[01
publikatsioonid ja ettekanded	02[01
publikačná činnosť	0>M01
publikační činnost	0>L01
publikácie	0>M01
publikácie a prednášky	0>M01
publikációk	05:01
publikációk és előadások	05:01
publikációs lista	05:01
publikācijas	09`01
published work	03f01
puesto deseado	07801
puesto solicitado	07801
puheet	02V01
punann	0AG01
puncte forte	04H01
páipéir	01601
pályafutás	09A01
pár slov o mne	0;^01
pár slov o mně	05;01
pädevused	02]01
pätevyydet	0;j01
pätevyydet ja kortit	0;j01
pätevyydet ja luvat	0;j01
pätevyys	0;j01
põhiandmed	0;301
pētniecības projekti	0;F01
pētījumi	0;F01
předchozí zaměstnání	07d01
přednášková činnost	0>L01
přednášky	0>L01
představení	05;01
představy o práci	0:401
přehled praxe	07d01
přehled zaměstnání	07d01
příloha	0AH01
přílohy	0AH01
qua trinh cong tac	05n01
qua trinh cong tac va lam viec	05n01
qua trinh dao tao	03P01
qua trinh hoc tap	03P01
qua trinh lam viec	05n01
qualificacao profissional	00O01
qualificacoes	02A01
qualificacoes profissionais	02A01
qualifications	0AI02
qualificação profissional	00O01
qualificações	02A01
qualificações profissionais	02A01
qualifiche	00401
qualifikationen	03b01
qualifikationsprofil	03d01
que busco	0AK02
quem sou	02?01
qui soc	09201
qui suis je	00001
qui suis-je	00001
quien soy	00L01
quién soy	00L01
quá trình công tác	05n01
quá trình công tác và làm việc	05n01
quá trình học tập	03P01
quá trình làm việc	05n01
quá trình đào tạo	03P01
què busco	07901
qué busco	07801
raadighed	0;U01
raccomandazioni	0=:01
racunalna znanja	06o01
racunalne vjestine	06o01
racunalniska znanja	06m01
racunalniske vescine	06m01
racunarske vestine	06n01
rad na racunalu	06o01
rad na racunaru	06n01
rad na računalu	06o01
rad na računaru	06n01
radighed	0;U01
radionice	08B02
radna iskustva	0;502
radno iskustvo	0;502
radno mjesto na koje se prijavljujete	0@;01
radovi	05B02
radstefnur	0=]01
radstefnur og malthing	0=]01
raiteas pearsanta	00M01
rakkomandazzjonijiet	0?K01
raksti	09`01
rangkuman	06d01
rannsoknarverkefni	08Q01
rannsoknir	08Q01
rannsóknarverkefni	08Q01
rannsóknir	08Q01
raziskave	0;D01
raziskovalni projekti	0;D01
razno	07K03
razpolozljivost	0@A01
razpoložljivost	0@A01
računalna znanja	06o01
računalne vještine	06o01
računalniška znanja	06m01
računalniške veščine	06m01
računarske veštine	06n01
realisations	04<01
realisations et projets	0@G01
realizacoes	04801
realizari	04@01
realizações	04801
realizetie projekti	0;F01
realizovane projekty	0AM02
realizované projekty	0AM02
realizowane projekty	03I01
realizări	04@01
realizētie projekti	0;F01
reamhra	00M01
recapiti	01]01
recerca	0>F01
recherche	0@G01
recognition	00A01
recomanacions	04[01
recomandari	0?B01
recomandări	0?B01
recomendaciones	04Z01
recomendacoes	04Y01
recomendações	04Y01
recommandations	0=<01
recommendations	05901
recompenses	04<01
recompenses et distinctions	04<01
reconeixements	02f01
reconhecimentos	04801
reconocimientos	03W01
recunoasteri	04@01
recunoașteri	04@01
redes	0AO02
redes e afiliacoes	00n01
redes e afiliações	00n01
redes e filiacoes	00n01
redes e filiações	00n01
redes sociais	0=F01
redes sociales	08\01
redes y afiliaciones	00l01
referans	0AQ01
referans bilgileri	0AQ01
referansar	02l01
referanse	02l01
referanser	02l01
referanslar	0AQ01
referanslarim	0AQ01
referanslarım	0AQ01
referaty	02\01
referees	05901
reference	0AR07
reference contacts	05901
reference persons	05901
referencer	0AY01
references	0AZ02
references professionnelles	0=<01
referencia	0A\02
referenciak	01801
referenciamunkak	09B01
referenciamunkák	09B01
referencias	0A^02
referencias laborales	04Z01
referencias personales	04Z01
referencias pessoais	04Y01
referencias profesionales	04Z01
referencias profissionais	04Y01
referenciaszemelyek	01801
referenciaszemélyek	01801
referencie	0>P01
referencies	04[01
referencies professionals	04[01
referenciák	01801
referencje	0>Z01
referencne osebe	0@H01
referencne osoby	0>P01
referencni osoby	07b01
referens	0>S01
referenser	0>S01
referensi	06K01
referenspersoner	0>S01
referenssit	0A`01
referenten	00101
referentie	00101
referenties	00101
referentsid	0Aa01
referenz	02H01
referenze	0=:01
referenze professionali	0=:01
referenzen	02H01
referenzgeber	02H01
referenzi	0?K01
referenzpersonen	02H01
referenzprojekte	03301
referenčne osebe	0@H01
referenčné osoby	0>P01
referenční osoby	07b01
referinte	0?B01
referinte profesionale	0?B01
referințe	0?B01
referințe profesionale	0?B01
referències	04[01
referències professionals	04[01
referências	04Y01
referências pessoais	04Y01
referências profissionais	04Y01
registraties	03Z01
rekomendacija	02b01
rekomendacijas	02k01
rekomendacijos	02b01
rekomendacje	0>Z01
rekomendasi	06K01
rekomenduojantys asmenys	02b01
rekomendācijas	02k01
rekommendationer	0>S01
related experience	00B01
relawan	0;i01
relazioni	02Q01
relevant arbeidserfaring	01l01
relevant arbetslivserfarenhet	02501
relevant coursework	00b01
relevant erfarenhet	02501
relevant erfaring	08`02
relevant erhvervserfaring	02101
relevant experience	00B01
relevant projects	00D01
relevant skills	00801
relevanta projekt	08I01
relevante kurser	08G01
relevante projecten	03]01
relevante werkervaring	02G01
rendezvenyek	0<801
rendezvények	0<801
renginiai	06S01
renseignements	06=01
renseignements complementaires	03B01
renseignements complémentaires	03B01
renseignements personnels	06=01
research	00D01
research experience	00B01
research interests	00_01
research projects	00D01
research publications	03f01
reseaux	08U01
reseaux et affiliations	00c01
reseaux sociaux	08U01
resultater	0Ab02
resum	09201
resum professional	09201
resume	0Ad02
resume professionnel	00001
resume summary	00;01
resumen	00L01
resumen ejecutivo	00L01
resumen profesional	00L01
resumo	02?01
resumo de qualificacoes	02?01
resumo de qualificações	02?01
resumo profissional	02?01
resumé	0<501
retele de socializare	0=701
retele si afilieri	01001
retele sociale	0=701
reti e affiliazioni	00j01
reti sociali	05P01
rettindi	0==01
reynsla	03001
rezime	0<001
rezumat	04H01
rezumat profesional	04H01
rețele de socializare	0=701
rețele sociale	0=701
rețele și afilieri	01001
riassunto	03@01
ricerca	0=601
ricerka	0?P01
riconoscimenti	04:01
riconoscimenti e premi	04:01
ridicske opravneni	0Af01
ridicske prukazy	0Af01
ridicsky prukaz	0Af01
riepilogo	03@01
rijbewijs	0Ag01
rijbewijzen	0Ag01
rijvaardigheid	0Ag01
riki	05@01
rikonoxximenti	04901
ringkasan	06d01
ringkasan profesional	06d01
riset	0?:01
risultati	04:01
rit	04301
ritaskra	04301
ritaskrá	04301
ritverk	04301
riwayat karier	0;Y01
riwayat karir	0;Y01
riwayat kerja	0;Y01
riwayat organisasi	0;i01
riwayat pekerjaan	0;Y01
riwayat pelatihan	0=201
riwayat pendidikan	0;K01
riwayat profesional	0;Y01
riċerka	0?P01
roghanna poist	09O01
rolam	03`01
rovid bemutatkozas	03`01
rozne	0Ah02
ruzne	06M01
ráiteas pearsanta	00M01
ráðstefnur	0=]01
ráðstefnur og málþing	0=]01
rådighed	0;U01
réalisations	04<01
réalisations et projets	0@G01
réamhrá	00M01
récompenses	04<01
récompenses et distinctions	04<01
référence	0=<01
références	0=<01
références professionnelles	0=<01
réseaux	08U01
réseaux et affiliations	00c01
réseaux sociaux	08U01
résumé	00001
résumé professionnel	00001
réttindi	0==01
rólam	03`01
różne	07F01
rôzne	06P01
rövid bemutatkozás	03`01
rīki	05@01
různé	06M01
saatavuus	09c01
saatekirje	09d01
saavutukset	02301
saavutukset ja palkinnot	02301
saavutused	03101
sabiedriska darbiba	02J01
sabiedriskas aktivitates	02J01
sabiedriskā darbība	02J01
sabiedriskās aktivitātes	02J01
saites	0Aj01
sajat projektek	09B01
saját projektek	09B01
salariswens	01W01
salary expectations	03D01
samandrag	0:n01
samantekt	01301
samband	09b01
samenvatting	07Q01
samfelagsmidlar	0:501
samfélagsmiðlar	0:501
sammanfattning	0<k01
sammendrag	0:n01
sammenfatning	0<501
samoocena digitalnih kompetenc	0Ak01
samoocena kompetencji cyfrowych	0Al01
samoprocena digitalnih vestina	0Am01
samoprocena digitalnih veština	0Am01
samoprocjena digitalnih vjestina	0An01
samoprocjena digitalnih vještina	0An01
samskiptaupplysingar	09b01
samskiptaupplýsingar	09b01
san pham	04A01
santrauka	02901
saoralaiocht	09^01
saorálaíocht	09^01
sasniegumi	02701
savanoriavimas	0>g01
savanoriska veikla	0>g01
savanoriška veikla	0>g01
savanoryste	0>g01
savanorystes patirtis	0>g01
savanorystė	0>g01
savanorystės patirtis	0>g01
savoir etre	03C01
savoir faire	03C01
savoir-faire	03C01
savoir-être	03C01
sazetak	05<02
sažetak	05<02
scheine	00=01
schluesselkompetenzen	03b01
schlusselkompetenzen	03b01
schlüsselkompetenzen	03b01
scholarships	00A01
scholing	00F01
school	0Ao02
schooling	00C01
schopnosti	0;=02
schopnosti a dovednosti	06O01
schriften	03401
schriftenverzeichnis	03401
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
schulungen	03201
schulungen und seminare	03201
schwerpunkte	03b01
scientific publications	03f01
sciezka edukacyjna	08D01
scileanna	06@01
scileanna digiteacha	06@01
scileanna gairmiula	06@01
scileanna gairmiúla	06@01
scileanna riomhaireachta	06@01
scileanna ríomhaireachta	06@01
scileanna teanga	0:`01
scileanna teicniula	06@01
scileanna teicniúla	06@01
scolaireachtai	08801
scolarite	06F01
scolarité	06F01
scoláireachtaí	08801
scrisoare de intentie	0B101
scrisoare de intenție	0B101
scrisoare de motivatie	0B101
scrisoare de motivație	0B101
scrisori de recomandare	0?B01
scritti	02Q01
scurta prezentare	04H01
scurtă prezentare	04H01
sebahodnotenie digitalnych zrucnosti	0B201
sebahodnotenie digitálnych zručností	0B201
sebehodnoceni digitalnich dovednosti	0B301
sebehodnocení digitálních dovedností	0B301
secilmis projeler	00N01
seimineair	05R01
seimineáir	05R01
seirbhis phobail	09^01
seirbhís phobail	09^01
sekalaista	0=U01
selbstbeurteilung digitale kompetenz	06j01
selbsteinschaetzung digitaler kompetenzen	06j01
selbsteinschatzung digitaler kompetenzen	06j01
selbsteinschätzung digitaler kompetenzen	06j01
selected experience	00B01
selected projects	00D01
selected publications	03f01
self introduction	00;01
self-introduction	00;01
seltsitegevus	0B401
selvevaluering af digitale kompetencer	0B501
seminaarit	0<=01
seminaarit ja konferenssit	0<=01
seminaires	05Q01
seminaires et conferences	05Q01
seminar	00G01
seminar dan konferensi	00G01
seminar dan pelatihan	0=201
seminarai	06S01
seminarai ir kursai	0<m01
seminare	0B604
seminare a konference	01F01
seminare a konferencie	0<901
seminare a kurzy	00?02
seminare und konferenzen	0<>01
seminare und kurse	03201
seminare und weiterbildungen	03201
seminarer	0B:02
seminarer og konferanser	02K01
seminarer og konferencer	03Y01
seminari	0B<04
seminari e convegni	05k01
seminari i obuke	07I01
seminari i tecajevi	07J01
seminari i tečajevi	07J01
seminari un kursi	02;01
seminaria	0<<01
seminaria i konferencje	0<<01
seminarid	0<i01
seminarid ja konverentsid	0<i01
seminarier	08d01
seminarier och konferenser	08d01
seminarii	05l01
seminarios	05e02
seminarios e congressos	05g01
seminarios y congresos	05h01
seminaris	05i01
seminarji	07T01
seminarji in konference	07T01
seminarji in tecaji	06`01
seminarji in tečaji	06`01
seminars	0B@03
seminars and conferences	05b01
seminars and workshops	00b01
seminars en conferenties	05j01
seminer ve konferanslar	04G01
seminer ve kurslar	01L01
seminerler	04G01
seminerler ve kurslar	01L01
semináre	0<901
semináre a konferencie	0<901
semináre a kurzy	06Q01
seminários	05g01
seminários e congressos	05g01
semináře	01F01
semináře a konference	01F01
semináře a kurzy	00>01
semināri	06L01
semināri un kursi	02;01
senine tookogemus	01X01
senine töökogemus	01X01
serthekking	09301
sertifika	03_01
sertifika bilgileri	03_01
sertifika ve belgeler	03_01
sertifikaadid	07601
sertifikaadid ja tunnistused	07601
sertifikaatit	0;j01
sertifikaatit ja paetevyydet	0;j01
sertifikaatit ja patevyydet	0;j01
sertifikaatit ja pätevyydet	0;j01
sertifikacija	02:01
sertifikalar	03_01
sertifikalar ve belgeler	03_01
sertifikalarim	03_01
sertifikalarım	03_01
sertifikasi	0=V01
sertifikasi & lisensi	0=V01
sertifikasi dan lisensi	0=V01
sertifikasi profesional	0=V01
sertifikat	0BC02
sertifikat dan lisensi	0=V01
sertifikat for bil	09@01
sertifikatai	02i01
sertifikatai ir licencijos	02i01
sertifikater	03=01
sertifikater og lisenser	03=01
sertifikati	0BE02
sertifikati i licence	07o01
sertifikati un licences	02:01
sertifikavimas	02i01
sertifikācija	02:01
sertifikāti	02:01
sertifikāti un licences	02:01
sertifioinnit	0;j01
sertifisering	03=01
sertifiseringer	03=01
service	00W01
servico voluntario	00P01
servizio civile	02m01
servizz komunitarju	02o01
serviço voluntário	00P01
settore professionale	02d01
seçilmiş projeler	00N01
sfond edukattiv	08E01
short bio	00;01
shrnuti	05;01
shrnutí	05;01
shubija	02e01
shubijiet	02e01
side projects	00D01
sideprojekter	08J01
sideprosjekter	08K01
sidoprojekt	08I01
siekiamos pareigos	06Y01
siete	0BG01
silne stranky	0>;02
silné stránky	0>;02
sim	0BH01
simenntun	08V01
simpozioane	05l01
sintese	02?01
sintesi	03@01
sinteza	04H01
sinteză	04H01
sissejuhatus	08F01
site	0BI01
sites	0=F01
sites web	08U01
siti elettronici	0=b01
siti elettroniċi	0=b01
siti web	05P01
sitios web	08\01
situation actuelle	00^01
sivuprojektit	09e01
sjaelvbedoemning av digital kompetens	0BJ01
sjalfbodalidastarf	09:01
sjalfbodastarf	09:01
sjalfbodavinna	09:01
sjalfsmat a stafraenni haefni	0BK01
sjalvbedomning av digital kompetens	0BJ01
sjálfboðaliðastarf	09:01
sjálfboðastarf	09:01
sjálfboðavinna	09:01
sjálfsmat á stafrænni hæfni	0BK01
självbedömning av digital kompetens	0BJ01
skaitmeniniai igudziai	02`01
skaitmeniniai įgūdžiai	02`01
skaitmeniniu igudziu isivertinimas	0BL01
skaitmeninių įgūdžių įsivertinimas	0BL01
skill	0BM02
skill set	00801
skills	0BO05
skills & tools	00801
skills and abilities	00801
skills and competences	00801
skills and expertise	00801
skills summary	00801
skillset	00801
skirteini	0==01
skjol	09Z01
skjöl	09Z01
skola	0BT05
skolaganga	09k01
skolar	09k01
skole	0BY02
skolegang	0BY02
skoleni	00>01
skoleni a kurzy	00>01
skolenia	06Q01
skolenia a kurzy	06Q01
skolgaang	01?01
skolgang	01?01
skolgång	01?01
skolovanje	01C02
skoly	0B[02
skupovi	07S01
skusenosti	0>K01
skírteini	0==01
skólaganga	09k01
skólar	09k01
skúsenosti	0>K01
slobodne aktivnosti	0B]02
slobodno vreme	0:V01
slobodno vrijeme	0:U01
sns	0B_02
snsアカウント	0Ba01
so thich	0=c01
so thich ca nhan	0=c01
so thich va moi quan tam	0=c01
so yeu	08701
sobre	02?01
sobre mi	0??02
sobre mi persona	00L01
sobre mim	02?01
sobre mí	00L01
social	0Bb02
social and political activities	00W01
social engagement	00W01
social links	09;01
social media	0Bd03
social network	05P01
social networks	09;01
social profiles	09;01
sociala medier	0=501
sociala naetverk	0=501
sociala natverk	0=501
sociala nätverk	0=501
sociale media	0>701
sociale medier	0:301
sociale netvaerk	0:301
sociale netværk	0:301
sociale netwerken	0>701
socialie mediji	0Aj01
socialie tikli	0Aj01
socialiniai tinklai	0:j01
socialne siete	0BG01
socialni site	0BI01
sociedades	00n01
societes savantes	00c01
societies	04501
sociálne siete	0BG01
sociální sítě	0BI01
sociétés savantes	00c01
sociālie mediji	0Aj01
sociālie tīkli	0Aj01
soeger	0;U01
soeker	0Bg02
soeknad	0Bi01
soeknadsbrev	0Bi01
soft skill	03M01
soft skills	0Bj03
software	0Bm08
software projects	00D01
software skills	00801
softwarekennis	03^01
softwarekenntnisse	03b01
soger	0;U01
soker	0Bg02
soknad	0Bi01
soknadsbrev	0Bi01
solanje	01B01
sole	01B01
sollicitatiebrief	03X01
some	0=K01
sommaire	00001
sommario	03@01
sommarju	08901
sonrai pearsanta	08^01
sonrai teagmhala	08^01
sonraí pearsanta	08^01
sonraí teagmhála	08^01
sonstige angaben	07@01
sonstige informationen	07@01
sonstige kenntnisse	03b01
sonstiges	07@01
soovid	0>f01
soovitaja	0Aa01
soovitajad	0Aa01
soovitav too	0>f01
soovitav töö	0>f01
soovitud amet	0>f01
soovitud tookoht	0>f01
soovitud töökoht	0>f01
soovitused	0Aa01
soovituskirjad	0Aa01
sopstveni projekti	0;C01
sosiaalinen media	0=K01
sosial media	0;J01
sosiale medier	0=801
sosiale nettverk	0=801
sosyal aglar	03K01
sosyal aktiviteler	09_01
sosyal ağlar	03K01
sosyal faaliyetler	09_01
sosyal medya	03K01
sosyal medya hesaplari	03K01
sosyal medya hesapları	03K01
sosyal sorumluluk	09_01
sosyal sorumluluk projeleri	09_01
sotsiaalmeedia	0=G01
souhaits	04\01
souhrn	05;01
souteze	07e01
soutěže	07e01
soziale kompetenzen	03b01
soziale medien	0:[01
soziale netzwerke	0:[01
soziales engagement	03601
speaking	03f01
speaking engagements	03f01
special skills	00801
specialisaties	03^01
specializzazioni	00401
specialties	00801
specjalizacje	07H01
spezialkenntnisse	03b01
spisak publikacija	0>601
spletne strani	08601
spletni profili	08601
spoken languages	09F01
spolecenske aktivity	06N01
společenské aktivity	06N01
spolky	05O01
spolocenske aktivity	07D01
spoločenské aktivity	07D01
sport	0C506
sports	00_01
sports et loisirs	00\01
sposobnosti	0C;03
spraak	0C>02
spraakfaerdigheter	09P01
spraakferdigheter	09R01
spraakkompetanse	09R01
spraakkunnighet	09P01
spraakkunnskap	09R01
spraakkunnskaper	09R01
spraakkunskaper	09P01
spraakliga kunskaper	09P01
sprachen	09Q01
sprachfaehigkeiten	09Q01
sprachfahigkeiten	09Q01
sprachfähigkeiten	09Q01
sprachkenntnisse	09Q01
sprachkompetenz	09Q01
sprachkompetenzen	09Q01
sprachliche faehigkeiten	09Q01
sprachliche fahigkeiten	09Q01
sprachliche fähigkeiten	09Q01
sprachliche kompetenzen	09Q01
sprak	0C>02
sprakfardigheter	09P01
sprakferdigheter	09R01
sprakkompetanse	09R01
sprakkunnighet	09P01
sprakkunnskap	09R01
sprakkunnskaper	09R01
sprakkunskaper	09P01
sprakliga kunskaper	09P01
spremno pismo	0C@01
spretnosti	06m01
spretnosti in kompetence	06m01
spricevala	05301
sprievodny list	0=j01
sprievodný list	0=j01
spričevala	05301
sprog	09S01
sprogfaerdigheder	09S01
sprogfærdigheder	09S01
sprogkendskab	09S01
sprogkompetencer	09S01
sprogkundskaber	09S01
sproglige faerdigheder	09S01
sproglige færdigheder	09S01
sproglige kompetencer	09S01
språk	0C>02
språkferdigheter	09R01
språkfärdigheter	09P01
språkkompetanse	09R01
språkkunnighet	09P01
språkkunnskap	09R01
språkkunnskaper	09R01
språkkunskaper	09P01
språkliga kunskaper	09P01
stack	00801
stack tecnologica	02A01
stack tecnologico	02D01
stack tecnológica	02A01
stack tecnológico	02D01
staerken	03d01
stage	0CA03
stage ervaring	02G01
stage-ervaring	02G01
stages	04S02
stages de formation	02h01
stages en werkervaring	02G01
stages et emplois	00^01
stagii	00X01
stagii de practica	00X01
stagii de practică	00X01
staidear	04D01
staidéar	04D01
stair fostaiochta	09N01
stair fostaíochta	09N01
stair oibre	09N01
staj	04F01
staj bilgileri	04F01
staj deneyimi	04F01
staj deneyimleri	04F01
stajlar	04F01
stamdata	0<f01
stammdaten	01h01
stanowisko	07g01
starfsferill	03001
starfsmarkmid	01301
starfsmarkmið	01301
starfsoskir	0>]01
starfsrettindi	0==01
starfsreynsla	03001
starfsréttindi	0==01
starfsthjalfun	03001
starfsóskir	0>]01
starfsþjálfun	03001
starken	03d01
statement	00;01
stationen	02601
staz	07n01
staze	0CD03
staze i praktyki	07n01
stazuotes	06X01
staż	07n01
staże	07n01
staże i praktyki	07n01
stažuotės	06X01
steckbrief	03d01
stellenwunsch	01i01
stik	0<c01
stiki	0<c01
stillinger	01l01
stipender	09l01
stipendia	04b02
stipendien	03701
stipendien und auszeichnungen	03701
stipendien und preise	03701
stipendier	0CG02
stipendier och priser	0=a01
stipendier och utmaerkelser	0=a01
stipendier och utmarkelser	0=a01
stipendier och utmärkelser	0=a01
stipendijas	02701
stipendije	0>003
stipendijos	02801
stipendit	02301
stipendiumid	03101
stiprybes	02901
stiprybės	02901
stopnja izobrazbe	01B01
storf	03001
storia lavorativa	01R01
storja tal impjieg	08c01
storja tal-impjieg	08c01
stowarzyszenia	06H01
straipsniai	0;o01
strani jezici	0;L02
strengths	00801
streszczenie	04a01
strokovna znanja	06m01
strokovne izkusnje	06b01
strokovne izkušnje	06b01
strokovni clanki	03e01
strokovni izpiti	05301
strokovni članki	03e01
strony internetowe	0=J01
strucna sprema	01C02
strucna znanja	01J02
strucni ispiti	0?j02
strucni skupovi	0<:02
strucno iskustvo	0;502
strucno usavrsavanje	08B02
strukovna udruzenja	05I02
strukovna udruženja	05I02
strumenti	00401
stručna sprema	01C02
stručna znanja	01J02
stručni ispiti	0?j02
stručni skupovi	0<:02
stručno iskustvo	0;502
stručno usavršavanje	08B02
studentengagemang	08X01
studenterengagement	09I01
studentske projekty	0>d01
studentsko delo	06b01
studentské projekty	0>d01
studi	0CI02
studia	0CK02
studie	00F01
studiejob	02101
studien	00<01
studier	0CM03
studies	0Ao02
studii	08<01
studii si formare	08<01
studii universitare	08<01
studii și formare	08<01
studij	0CP02
studijas	01A01
studije	0>E01
studijos	0:Z01
studium	0CR03
studium und ausbildung	00<01
studji	08E01
study	00C01
stutt kynning	01301
stypendia	0<K01
styrkir	01101
styrkleikar	09301
styrkor	0<k01
stáže	04=02
stärken	03d01
störf	03001
su di me	03@01
su kien	0:X01
su nghiep	05n01
succes	04<01
successi	04:01
succès	04<01
sudjelovanje na konferencijama	07S01
suhrn	0;^01
suimeanna	04E01
sukarelawan	0;i01
sukcesy	0<K01
sumar	04H01
sumario	0>A02
sumario profissional	02?01
summary	00;01
summary of qualifications	00;01
sumário	02?01
sumário profissional	02?01
sunumlar	01=01
suosittelija	0A`01
suosittelijat	0A`01
suosittelijat ja suositukset	0A`01
suositukset	0A`01
supplerende oplysninger	01`01
sur le web	08U01
surat izin mengemudi	0BH01
surat lamaran	0CU01
surat motivasi	0CU01
surucu belgeleri	08P01
surucu belgesi	08P01
sutaze	0>I01
svarbiausi projektai	02a01
svesvalodas	0CV01
svesvalodu prasmes	0CV01
svesvalodu zinasanas	0CV01
svešvalodas	0CV01
svešvalodu prasmes	0CV01
svešvalodu zināšanas	0CV01
svietimas	0:Z01
svjedodzbe	04m01
svjedodžbe	04m01
sw 역량	0>=01
swiadectwa	05701
symposia	0CW02
sympozja	0<<01
synthese	00001
synthèse	00001
systemkunskaper	06\01
systemvana	06\01
szabadalmak	05:01
szabadido	08_01
szabadidos tevekenysegek	08_01
szabadidő	08_01
szabadidős tevékenységek	08_01
szakertelem	06k01
szakkepesites	04401
szakkepesitesek	04401
szakképesítés	04401
szakképesítések	04401
szakmai eletut	09A01
szakmai eloelet	09A01
szakmai előélet	09A01
szakmai eredmenyek	07101
szakmai eredmények	07101
szakmai gyakorlat	09A01
szakmai ismeretek	06k01
szakmai kepzesek	08M01
szakmai keszsegek	06k01
szakmai kompetenciak	06k01
szakmai kompetenciák	06k01
szakmai képzések	08M01
szakmai készségek	06k01
szakmai mult	09A01
szakmai múlt	09A01
szakmai osszefoglalo	03`01
szakmai palyafutas	09A01
szakmai profil	03`01
szakmai pályafutás	09A01
szakmai rendezvenyek	0<801
szakmai rendezvények	0<801
szakmai szervezetek	08N01
szakmai tagsagok	08N01
szakmai tagságok	08N01
szakmai tapasztalat	09A01
szakmai tapasztalatok	09A01
szakmai tovabbkepzesek	08M01
szakmai továbbképzések	08M01
szakmai életút	09A01
szakmai összefoglaló	03`01
szakértelem	06k01
szamitogepes ismeretek	06k01
szamitogepes keszsegek	06k01
szemelyes adatok	00`01
szemelyes bemutatkozas	03`01
szemelyes erdeklodes	08_01
szemelyes informaciok	00`01
szemelyes profil	03`01
szemelyes projektek	09B01
szemelyes tulajdonsagok	03`01
szemelyi adatok	00`01
szeminariumok	0<801
szemináriumok	0<801
személyes adatok	00`01
személyes bemutatkozás	03`01
személyes információk	00`01
személyes profil	03`01
személyes projektek	09B01
személyes tulajdonságok	03`01
személyes érdeklődés	08_01
személyi adatok	00`01
szervezeti tagsagok	08N01
szervezeti tagságok	08N01
szkolenia	07G01
szkolenia i kursy	07G01
szkoly	08D01
szkoły	08D01
szoftverismeret	06k01
számítógépes ismeretek	06k01
számítógépes készségek	06k01
séminaires	05Q01
séminaires et conférences	05Q01
sérþekking	09301
símenntun	08V01
síntese	02?01
sítě	0BI01
söker	0;b01
søger	0;U01
søker	0;T01
søknad	0Bi01
søknadsbrev	0Bi01
súhrn	0;^01
súťaže	0>I01
sürücü belgeleri	08P01
sürücü belgesi	08P01
sħubija	02e01
sħubijiet	02e01
sơ yếu	08701
sản phẩm	04A01
sở thích	0=c01
sở thích cá nhân	0=c01
sở thích và mối quan tâm	0=c01
sự kiện	0:X01
sự nghiệp	05n01
taal	0CY01
taalbeheersing	0CY01
taalkennis	0CY01
taalvaardigheden	0CY01
taalvaardigheid	0CY01
taekni	09301
taeknifaerni	09301
taetigkeiten	02601
taevlingar	0=a01
taeydennyskoulutus	01[01
taghrif iehor	01G01
taghrif personali	06Z01
tagsag	08N01
tagsagok	08N01
tagság	08N01
tagságok	08N01
tagungen	0<>01
tagungen und seminare	0<>01
tagħrif ieħor	01G01
tagħrif personali	06Z01
tahrig	0<j01
tai lieu dinh kem	07301
taidot	01Y01
taidot ja osaaminen	01Y01
taiendav info	0=T01
taiendkoolitus	08W01
taiendkoolitused	08W01
taiendope	08W01
taighde	0AG01
taithi	09N01
taithi abhartha	09N01
taithi dheonach	09^01
taithi ghairmiuil	09N01
taithi oibre	09N01
taithí	09N01
taithí dheonach	09^01
taithí ghairmiúil	09N01
taithí oibre	09N01
taithí ábhartha	09N01
takdir ve oduller	03S01
takdir ve ödüller	03S01
takmicenja	07h01
takmičenja	07h01
talakizglitiba	02;01
talen	0CY01
talenkennis	0CY01
talks	03f01
talks and publications	03f01
talleres	04L01
tallers	01U01
tambahan	06[01
tanfolyamok	08M01
tanfolyamok tovabbkepzesek	08M01
tanfolyamok treningek	08M01
tanfolyamok, továbbképzések	08M01
tanfolyamok, tréningek	08M01
tanitim	01V01
tanulmany	08O01
tanulmanyok	08O01
tanulmány	08O01
tanulmányok	08O01
tanusitvanyok	04401
tanúsítványok	04401
tanıtım	01V01
tapahtumat	0<=01
tapasztalat	09A01
tapasztalatok	09A01
target position	03D01
tarsadalmi szerepvallalas	0<l01
tarsadalmi tevekenyseg	0<l01
tatigkeiten	02601
tautan	0;J01
tavlingar	0=a01
tavoite	01Z01
tavoiteltu tehtaevae	09c01
tavoiteltu tehtava	09c01
tavoiteltu tehtävä	09c01
tavoitteet	01Z01
tavsiye mektuplari	0AQ01
tavsiye mektupları	0AQ01
tavsiyeler	0AQ01
taydennyskoulutus	01[01
taħriġ	0<j01
teaching experience	00B01
teadmised	02]01
teadmised ja oskused	02]01
teadusprojektid	0;401
teaduspublikatsioonid	02[01
teagmhail	08^01
teagmháil	08^01
teangacha	0:`01
teangacha iasachta	0:`01
teastais	04]01
teastais agus ceadunais	04]01
teastais agus ceadúnais	04]01
tecajevi	07J01
tecajevi i edukacije	07J01
tecaji	06`01
tecaji in usposabljanja	06`01
tech stack	0;;02
tech-stack	03b01
technical	00801
technical certifications	03J01
technical expertise	00801
technical knowledge	00801
technical proficiencies	00801
technical projects	00D01
technical skills	00801
technical skillset	00801
technical summary	00801
technicke dovednosti	06O01
technicke znalosti	0;=02
technicke zrucnosti	06R01
technické dovednosti	06O01
technické znalosti	0;=02
technické zručnosti	06R01
technik	03b01
technikai ismeretek	06k01
techniniai igudziai	02`01
techniniai įgūdžiai	02`01
technische competenties	03^01
technische faehigkeiten	03b01
technische fahigkeiten	03b01
technische fähigkeiten	03b01
technische kennis	03^01
technische kenntnisse	03b01
technische kompetenzen	03b01
technische vaardigheden	03^01
technologiak	06k01
technologie	0CZ03
technologieen	03^01
technologien	03b01
technologies	05S02
technologies et outils	03C01
technologieën	03^01
technologijos	02`01
technology	00801
technológie	06R01
technológiák	06k01
tecnologias	04I02
tecnologie	00401
tecnologies	01T01
tecnologías	02D01
tecrube	04F01
tecrubeler	04F01
tecrübe	04F01
tecrübeler	04F01
teenistuskaik	01X01
teenistuskäik	01X01
tehnicke vestine	06n01
tehnicke vjestine	06o01
tehnicna znanja	06m01
tehnicne vescine	06m01
tehnilised oskused	02]01
tehniskas prasmes	05@01
tehniskās prasmes	05@01
tehničke veštine	06n01
tehničke vještine	06o01
tehnična znanja	06m01
tehnične veščine	06m01
tehnologii	00501
tehnologijas	05@01
tehnologije	0C;03
tehnoloogiad	02]01
tehnoloģijas	05@01
teistimeireachtai	0=d01
teistimeiri	0=d01
teistiméireachtaí	0=d01
teistiméirí	0=d01
tekmovanja	07f01
teknik	06\01
teknik beceriler	02E01
teknik bilgi	02E01
teknik bilgiler	02E01
teknik yetenekler	02E01
teknik yetkinlikler	02E01
tekninen osaaminen	01Y01
tekniset taidot	01Y01
teknisk kompetanse	01b01
teknisk kompetens	06\01
tekniska faerdigheter	06\01
tekniska fardigheter	06\01
tekniska färdigheter	06\01
tekniska kunskaper	06\01
tekniske faerdigheder	06i01
tekniske ferdigheter	01b01
tekniske færdigheder	06i01
tekniske kompetencer	06i01
teknologi	03M01
teknologiat	01Y01
teknologier	0C]02
teknolojiler	02E01
temel beceriler	02E01
temel bilgiler	03l01
temoignages	0=<01
tempo libero	02n01
tempos livres	02I01
temps lliure	00k01
tengilidaupplysingar	09b01
tengiliðaupplýsingar	09b01
tenglar	0:501
tentang	06d01
tentang saya	06d01
tep dinh kem	07301
tercihler	02F01
testimoni	06K01
testimonials	05901
testimonianze	0=:01
testimonios	04Z01
tečajevi	07J01
tečajevi i edukacije	07J01
tečaji	06`01
tečaji in usposabljanja	06`01
tham chieu	09]01
tham chiếu	09]01
thanh tich	06U01
thanh tich noi bat	06U01
thanh tuu	06U01
thanh vien	09n01
thanh vien hiep hoi	09n01
thekking	09301
thjalfun	08V01
thong tin bo sung	0;l01
thong tin ca nhan	08701
thong tin chung	08701
thong tin co ban	08701
thong tin khac	0;l01
thong tin lien he	08701
thong tin lien lac	08701
thong tin tham khao	09]01
thong tin them	0;l01
thu ung tuyen	0C_01
thu xin viec	0C_01
thuc tap	05n01
thành tích	06U01
thành tích nổi bật	06U01
thành tựu	06U01
thành viên	09n01
thành viên hiệp hội	09n01
thông tin bổ sung	0;l01
thông tin chung	08701
thông tin cá nhân	08701
thông tin cơ bản	08701
thông tin khác	0;l01
thông tin liên hệ	08701
thông tin liên lạc	08701
thông tin tham khảo	09]01
thông tin thêm	0;l01
thư xin việc	0C_01
thư ứng tuyển	0C_01
thực tập	05n01
tidigare anstaellningar	02501
tidigare anstallningar	02501
tidigare anställningar	02501
tidligere ansaettelser	02101
tidligere ansættelser	02101
tidligere stillinger	01l01
tiempo libre	00V01
tiessaistes profili	0Aj01
tieteelliset julkaisut	02V01
tietoa minusta	01Z01
tietotekniikkataidot	01Y01
tietotekninen osaaminen	01Y01
tietotekniset taidot	01Y01
tiešsaistes profili	0Aj01
tiivistelma	01Z01
tiivistelmae	01Z01
tiivistelmä	01Z01
tikslas	02901
tilgjengelighet	0;T01
tilleggsinformasjon	01c01
tillgaenglighet	0;b01
tillganglighet	0;b01
tillgänglighet	0;b01
tillidshverv	09I01
tillitsverv	08[01
timp liber	0:>01
tin hoc	04C01
tin học	04C01
tinh nguyen	05m01
tionscadail	0AG01
tionscadail phearsanta	0AG01
tionscadail thaighde	0AG01
tirocini	01R01
tirocinio	01R01
titoli di studio	04R01
titolo di studio	04R01
titols i certificats	00R01
titres et certifications	00K01
titulacion	00E01
titulaciones	00E01
titulacions	08;01
titulación	00E01
titulos y certificados	00Q01
tjaenstgoering	02501
tjanstgoring	02501
tjänstgöring	02501
tko sam	0;_01
to chuc tham gia	09n01
todistukset	0;j01
toiveet	09c01
toivottu tyo	09c01
toivottu tyoe	09c01
toivottu työ	09c01
tolvufaerni	09301
tolvukunnatta	09301
tom luoc	03O01
tom tat	03O01
tom tat ban than	03O01
tom tat nghe nghiep	03O01
tomstundir	01401
tong quan	03O01
too	01X01
tooalane kogemus	01X01
tooelu	01X01
tookogemus	01X01
tookogemused	01X01
tools	0C`03
tools and technologies	00801
tooootused	0>f01
tooriistad	02]01
top kenntnisse	03b01
top kompetenzen	03b01
top skills	00801
top-kenntnisse	03b01
top-kompetenzen	03b01
topluluk faaliyetleri	09_01
topluluklar	06c01
tovabbi informacio	08L01
tovabbi informaciok	08L01
tovabbkepzes	08M01
tovabbkepzesek	08M01
további információ	08L01
további információk	08L01
továbbképzés	08M01
továbbképzések	08M01
trabajo	00U01
trabajo voluntario	00H01
trabalho	02j01
trabalho voluntario	00P01
trabalho voluntário	00P01
trabalhos publicados	02@01
trabalhos voluntarios	00P01
trabalhos voluntários	00P01
traguardi	04:01
training	0Cc02
training courses	00b01
training uri	01O01
training-uri	01O01
trainingen	00301
trainingen en cursussen	00301
trainings	0Ce02
traininguri	01O01
trajectoria	04Q01
trajectoria laboral	04Q01
trajectoria professional	04Q01
trajectòria	04Q01
trajectòria laboral	04Q01
trajectòria professional	04Q01
trajetoria	02j01
trajetoria profissional	02j01
trajetória	02j01
trajetória profissional	02j01
trang ca nhan	0:601
trang cá nhân	0:601
trang web	0:601
transferable skills	00801
transportlidzekla vaditaja aplieciba	03?01
transportlīdzekļa vadītāja apliecība	03?01
travaux	0@G01
travaux publies	02O01
travaux publiés	02O01
trayectoria	00U01
trayectoria academica	00E01
trayectoria académica	00E01
trayectoria laboral	00U01
trayectoria profesional	00U01
treball	04Q01
treball voluntari	00Z01
treinamentos	00O01
treningek	08M01
treninzi	07I01
trinh do	03P01
trinh do chuyen mon	03P01
trinh do dao tao	03P01
trinh do hoc van	03P01
trinh do ngoai ngu	0;k01
trinh do tin hoc	04C01
trumpai apie mane	02901
trunadarstorf	09:01
tréningek	08M01
trình độ	03P01
trình độ chuyên môn	03P01
trình độ học vấn	03P01
trình độ ngoại ngữ	0;k01
trình độ tin học	04C01
trình độ đào tạo	03P01
trúnaðarstörf	09:01
tu danh gia ky nang so	0Cg01
tudomanyos publikaciok	05:01
tudományos publikációk	05:01
tuji jeziki	0;P01
tujuan karier	06d01
tujuan karir	06d01
tungumal	08b01
tungumalafaerni	08b01
tungumalakunnatta	08b01
tungumalathekking	08b01
tungumál	08b01
tungumálafærni	08b01
tungumálakunnátta	08b01
tungumálaþekking	08b01
tunnistused	07601
tunnustukset	02301
tunnustused	03101
tunnustused ja auhinnad	03101
tutkimus	09e01
tutkimusprojektit	09e01
tutkinnot	01E01
tutkinto	01E01
tutvustus	08F01
tyo	01501
tyoe	01501
tyoeelaemae	01501
tyoehakemus	09d01
tyoehistoria	01501
tyoekalut	01Y01
tyoekokemus	01501
tyoelama	01501
tyoepaikat	01501
tyoesuhteet	01501
tyoetehtaevaet	01501
tyoetoiveet	09c01
tyoeura	01501
tyohakemus	09d01
tyohistoria	01501
tyokalut	01Y01
tyokokemus	01501
tyopaikat	01501
tyosuhteet	01501
tyotehtavat	01501
tyotoiveet	09c01
tyoura	01501
tyrimai	02a01
työ	01501
työelämä	01501
työhakemus	09d01
työhistoria	01501
työkalut	01Y01
työkokemus	01501
työpaikat	01501
työsuhteet	01501
työtehtävät	01501
työtoiveet	09c01
työura	01501
tài liệu đính kèm	07301
társadalmi szerepvállalás	0<l01
társadalmi tevékenység	0<l01
täiendav info	0=T01
täiendkoolitus	08W01
täiendkoolitused	08W01
täiendõpe	08W01
tätigkeiten	02601
tävlingar	0=a01
täydennyskoulutus	01[01
tækni	09301
tæknifærni	09301
témoignages	0=<01
tình nguyện	05m01
títols i certificats	00R01
títulos y certificados	00Q01
tóm lược	03O01
tóm tắt	03O01
tóm tắt bản thân	03O01
tóm tắt nghề nghiệp	03O01
tómstundir	01401
tölvufærni	09301
tölvukunnátta	09301
töö	01X01
tööalane kogemus	01X01
tööelu	01X01
töökogemus	01X01
töökogemused	01X01
tööootused	0>f01
tööriistad	02]01
tālākizglītība	02;01
tệp đính kèm	07301
tổ chức tham gia	09n01
tổng quan	03O01
tự đánh giá kỹ năng số	0Cg01
uber mich	03d01
uberblick	03d01
ubriges	07@01
ucast na konferenciach	0<901
ucast na konferencich	01F01
ucesce na konferencijama	07R01
ucret beklentisi	02F01
uddannelse	01>01
uddannelse og kvalifikationer	01>01
uddannelser	01>01
uddannelsesbaggrund	01>01
uddannelsesforlob	01>01
uddannelsesforloeb	01>01
uddannelsesforløb	01>01
uddannelsesmaessig baggrund	01>01
uddannelsesmæssig baggrund	01>01
udelezba na konferencah	07T01
udeležba na konferencah	07T01
udgivelser	04601
udmaerkelser	01d01
udmærkelser	01d01
udruge	05K01
udruzenja	05L01
udruženja	05L01
udtalelser	0AY01
udvalgte projekter	08J01
udzial w konferencjach	0<<01
udział w konferencjach	0<<01
ueber mich	03d01
ueberblick	03d01
uebriges	07@01
uhingud	0=301
uhiskondlik aktiivsus	0B401
uhiskondlik tegevus	0B401
uitgevoerde projecten	03]01
ukonczone kursy	07G01
ukonczone szkolenia	07G01
ukończone kursy	07G01
ukończone szkolenia	07G01
ukratko o meni	05<02
uldandmed	0;301
ulteriore formazione	01201
ulteriori informazioni	01S01
um mig	01301
umiejetnosci	07H01
umiejetnosci i kompetencje	07H01
umiejetnosci informatyczne	07H01
umiejetnosci jezykowe	0;Q01
umiejetnosci komputerowe	07H01
umiejetnosci miekkie	07H01
umiejetnosci osobiste	07H01
umiejetnosci techniczne	07H01
umiejetnosci zawodowe	07H01
umiejętności	07H01
umiejętności i kompetencje	07H01
umiejętności informatyczne	07H01
umiejętności językowe	0;Q01
umiejętności komputerowe	07H01
umiejętności miękkie	07H01
umiejętności osobiste	07H01
umiejętności techniczne	07H01
umiejętności zawodowe	07H01
umim	06O01
umsagnaradilar	0=`01
umsagnaraðilar	0=`01
umsagnir	0=`01
umsoknarbref	0=401
umsott starf	0>]01
umsóknarbréf	0=401
umsótt starf	0>]01
umím	06O01
universitaere ausbildung	00<01
universitaet	00<01
universitare ausbildung	00<01
universitat	00<01
university	00C01
university projects	00D01
universitäre ausbildung	00<01
universität	00<01
unuri	04901
unuri u premjijiet	04901
uppdrag	08X01
uprawnienia	05701
uprawnienia i certyfikaty	05701
uprawnienia zawodowe	05701
ura	01501
urahistoria	01501
uratavoitteet	09c01
uritused	0<i01
usavrsavanje	08B02
usavršavanje	08B02
uspechy	04b02
uspechy a oceneni	07e01
uspechy a ocenenia	0>I01
uspehi	07f01
uspesi	07h01
uspjesi	0>501
usposabljanja	06`01
usposabljanje	06`01
utbildning	01?01
utbildning och studier	01?01
utbildningar	01?01
utbildningsbakgrund	01?01
utdannelse	01@01
utdanning	01@01
utdanning og kvalifikasjoner	01@01
utdanningsbakgrunn	01@01
utgefid efni	04301
utgivelser	04701
utilizare calculator	00501
utmaerkelser	0=a01
utmaerkelser och priser	0=a01
utmarkelser	0=a01
utmarkelser och priser	0=a01
utmerkelser	09l01
utmerkelser og priser	09l01
utmerkingar	09l01
utmärkelser	0=a01
utmärkelser och priser	0=a01
utvalda projekt	08I01
utvalgte prosjekter	08K01
uurimistoo	0;401
uurimistöö	0;401
uverenja	07o01
uvjerenja	04m01
uvod	0Ch05
uyelik	06c01
uyelikler	06c01
uyeliklerim	06c01
uzklasine veikla	0>g01
uzmanlik alanlari	02E01
uzmanliklar	02E01
uzmanlık alanları	02E01
uzmanlıklar	02E01
uzsienio kalbos	0;X01
uzsienio kalbu mokejimas	0;X01
uzstasanas	09`01
uzstāšanās	09`01
učešće na konferencijama	07R01
užklasinė veikla	0>g01
užsienio kalbos	0;X01
užsienio kalbų mokėjimas	0;X01
vaardigheden	03^01
vaardigheden en competenties	03^01
vaba aeg	09j01
vabatahtlik tegevus	0B401
vabatahtlik too	0B401
vabatahtlik töö	0B401
vabatahtlikkus	0B401
vad jag soeker	0;b01
vad jag soker	0;b01
vad jag söker	0;b01
vaditaja aplieciba	03?01
vadītāja apliecība	03?01
vaerktoejer	06i01
vaerktojer	06i01
vaga desejada	04M01
vahvuudet	01Z01
vairavimo teises	0Cm01
vairavimo teisės	0Cm01
vairuotojo pazymejimas	0Cm01
vairuotojo pažymėjimas	0Cm01
vakkennis	03^01
valasprieki	01701
valasprieki un intereses	01701
valin verkefni	08Q01
valitud projektid	0;401
valitut projektit	09e01
valodas	0CV01
valodu prasme	0CV01
valodu prasmes	0CV01
valodu zinasanas	0CV01
valodu zināšanas	0CV01
van bang chung chi	03Q01
vannastavne aktivnosti	07A01
vapaa aika	09i01
vapaa ajan harrastukset	09i01
vapaa-aika	09i01
vapaa-ajan harrastukset	09i01
vapaaehtoiskokemus	01H01
vapaaehtoistoiminta	01H01
vapaaehtoistyo	01H01
vapaaehtoistyoe	01H01
vapaaehtoistyoet	01H01
vapaaehtoistyot	01H01
vapaaehtoistyö	01H01
vapaaehtoistyöt	01H01
varia	0=T01
varie	01S01
varios	06_01
vazniji projekti	0;C01
vaļasprieki	01701
vaļasprieki un intereses	01701
važniji projekti	0;C01
ve ban than	03O01
ve toi	03O01
vedlagte dokumenter	03i01
vedlegg	0Cn01
veebilehed	0=G01
veebiprofiilid	0=G01
vefsidur	0:501
vefsíður	0:501
vegzettseg	08O01
vegzettsegek	08O01
velama darba vieta	06W01
velamais amats	06W01
velamais darbs	06W01
velmes	06W01
vem aer jag	0<k01
vem ar jag	0<k01
vem är jag	0<k01
veranstaltungen	0<>01
verbaende	03c01
verbande	03c01
verbandsmitgliedschaften	03c01
verbände	03c01
verdlaun	01101
verdlaun og vidurkenningar	01101
vereine	03c01
vereinsmitgliedschaften	03c01
vereinstaetigkeit	03601
vereinstatigkeit	03601
vereinstätigkeit	03601
verejna cinnost	07B02
verejná činnosť	07D01
verenigingen	03a01
verfuegbarkeit	01i01
verfugbarkeit	01i01
verfügbarkeit	01i01
verkefni	08Q01
verkfaeri	09301
verkfæri	09301
verkkoprofiilit	0=K01
verkkosivut	0=K01
verkossa	0=K01
verkostot ja jaesenyydet	0;G01
verkostot ja jasenyydet	0;G01
verkostot ja jäsenyydet	0;G01
verktoey	01b01
verktoy	01b01
verktyg	06\01
verktøy	01b01
veroeffentlichungen	03401
veroeffentlichungen und vortraege	03401
veroffentlichungen	03401
veroffentlichungen und vortrage	03401
verschiedenes	07@01
versenyek	07101
versenyeredmenyek	07101
versenyeredmények	07101
verv	08[01
verv og frivillig arbeid	08[01
verðlaun	01101
verðlaun og viðurkenningar	01101
veröffentlichungen	03401
veröffentlichungen und vorträge	03401
vescine	06m01
vescine in kompetence	06m01
vestine	06n01
vetenskapliga publikationer	02W01
veze	08402
vezetoi engedely	09[01
vezetői engedély	09[01
veřejná činnost	06N01
veštine	06n01
veščine	06m01
veščine in kompetence	06m01
vi tri mong muon	05o01
vi tri ung tuyen	05o01
vida laboral	0:002
vidareutbildning	09M01
vidbotarupplysingar	00g01
vidburdir	0=]01
viden	06i01
videreuddannelse	08G01
videreutdanning	01a01
vidhengi	09Z01
vidurkenningar	01101
vie associative	00]01
vie professionnelle	00^01
vieraat kielet	0;m01
vinna	03001
vispariga informacija	0<^01
vispārīga informācija	0<^01
visuomenine veikla	0>g01
visuomeninė veikla	0>g01
vitenskapelige publikasjoner	04701
vitnemaal	03=01
vitnemal	03=01
vitnemål	03=01
vivencia profissional	02j01
vivência profissional	02j01
vizsgak	04401
vizsgák	04401
viðburðir	0=]01
viðbótarupplýsingar	00g01
viðhengi	09Z01
viðurkenningar	01101
vjestine	06o01
vjestine i kompetencije	06o01
vještine	06o01
vještine i kompetencije	06o01
vlastiti projekti	0>J01
vlastne projekty	0>a01
vlastni projekty	0>d01
vlastné projekty	0>a01
vlastní projekty	0>d01
vodicske opravnenie	0Co01
vodicske preukazy	0Co01
vodicsky preukaz	0Co01
vodičské oprávnenie	0Co01
vodičské preukazy	0Co01
vodičský preukaz	0Co01
volnocasove aktivity	0<G02
volnočasové aktivity	0<I01
volny cas	0<G02
volný čas	0<I01
volontaerarbete	08X01
volontaersarbete	08X01
volontararbete	08X01
volontariat	00]01
volontariato	02m01
volontarjat	02o01
volontarsarbete	08X01
volonterske aktivnosti	0;E01
volonterski rad	08202
volontersko iskustvo	08202
volontiranje	08202
volontärarbete	08X01
volontärsarbete	08X01
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
voorkeeled	0;h01
voorkeuren	01W01
vooropleiding	00F01
voorstelling	07Q01
vorstellung	03d01
vortraege	03401
vortraege und publikationen	03401
vortraege und veroeffentlichungen	03401
vortrage	03401
vortrage und publikationen	03401
vortrage und veroffentlichungen	03401
vorträge	03401
vorträge und publikationen	03401
vorträge und veröffentlichungen	03401
votmeoskused	02]01
vottanir	0==01
vottord	0==01
vottorð	0==01
vottun	0==01
vozacka dozvola	0D402
vozacke dozvole	0D402
vozačka dozvola	0D402
vozačke dozvole	0D402
vozniski izpit	0D601
voznisko dovoljenje	0D601
vozniški izpit	0D601
vozniško dovoljenje	0D601
voľnočasové aktivity	0<J01
voľný čas	0<J01
vreemde talen	0CY01
vrije tijd	0:=01
vrijetijdsbesteding	0:=01
vrijwillige inzet	00[01
vrijwilligerservaring	00[01
vrijwilligerswerk	00[01
vybrane projekty	0AM02
vybrané projekty	0AM02
vyskum	0>a01
vyskumne projekty	0>a01
vyzkum	0>d01
vyzkumne projekty	0>d01
vyznamenani	07e01
vyznamenania	0>I01
vyznamenání	07e01
vyznamne projekty	0AM02
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
værktøjer	06i01
végzettség	08O01
végzettségek	08O01
võtmeoskused	02]01
võõrkeeled	0;h01
výskum	0>a01
výskumné projekty	0>a01
výzkum	0>d01
výzkumné projekty	0>d01
významné projekty	0AM02
văn bằng chứng chỉ	03Q01
vēlamais amats	06W01
vēlamais darbs	06W01
vēlamā darba vieta	06W01
vēlmes	06W01
về bản thân	03O01
về tôi	03O01
vị trí mong muốn	05o01
vị trí ứng tuyển	05o01
warsztaty	07G01
was ich suche	01i01
wat ik zoek	01W01
wazniejsze projekty	03I01
ważniejsze projekty	03I01
web presence	09;01
webbplatser	0=501
weboldalak	0:201
webpraesenz	0:[01
webprasenz	0:[01
webpräsenz	0:[01
webs	08]01
webseiten	0:[01
websites	0D702
weby	0>N02
wedstrijden	03[01
weiterbildung	03201
weiterbildung und kurse	03201
weiterbildungen	03201
weiterbildungen und seminare	03201
weiterbildungskurse	03201
weitere angaben	07@01
weitere informationen	07@01
weitere kenntnisse	03b01
weiteres	07@01
wensen	01W01
wer ich bin	03d01
werdegang	02601
werk	02G01
werke	03301
werkervaring	02G01
werkervaringen	02G01
werkgeschiedenis	02G01
werkzeuge	03b01
wetenschappelijke publicaties	02U01
wettbewerbe	03701
what i am looking for	03D01
what i can do	00801
who i am	00;01
wichtige projekte	03301
wichtigste kenntnisse	03b01
wie ben ik	07Q01
wiedza	07H01
wissen	03b01
wissenschaftliche publikationen	03401
wissenschaftliche veroeffentlichungen	03401
wissenschaftliche veroffentlichungen	03401
wissenschaftliche veröffentlichungen	03401
wissenschaftlicher werdegang	02601
wolontariat	01I01
work	00B01
work & experience	00B01
work experience	00B01
work history	00B01
work preferences	03D01
working experience	00B01
works	00D01
workshop	0=201
workshops	0D905
workshopy	00?02
wprowadzenie	04a01
writing	03f01
wuerdigungen	03701
wunschberuf	01i01
wunschposition	01i01
wurdigungen	03701
wybrane projekty	03I01
wydarzenia	0<<01
wyksztalcenie	08D01
wyksztalcenie akademickie	08D01
wyksztalcenie i szkolenia	08D01
wykształcenie	08D01
wykształcenie akademickie	08D01
wykształcenie i szkolenia	08D01
wyroznienia	0<K01
wyroznienia i nagrody	0<K01
wyróżnienia	0<K01
wyróżnienia i nagrody	0<K01
wystapienia	02\01
wystąpienia	02\01
würdigungen	03701
xarxes	08]01
xarxes i afiliacions	00m01
xarxes socials	08]01
xerrades	05_01
xoghol	08c01
xoghol mixtieq	07701
xoghol volontarju	02o01
xogħol	08c01
xogħol mixtieq	07701
xogħol volontarju	02o01
xuat ban	01\01
xuất bản	01\01
yabanci dil	03k01
yabanci dil bilgileri	03k01
yabanci dil bilgisi	03k01
yabanci diller	03k01
yabancı dil	03k01
yabancı dil bilgileri	03k01
yabancı dil bilgisi	03k01
yabancı diller	03k01
yarismalar	03S01
yarışmalar	03S01
yayinlar	01=01
yayinlar ve sunumlar	01=01
yayinlarim	01=01
yayınlar	01=01
yayınlar ve sunumlar	01=01
yayınlarım	01=01
yderligere information	01`01
yderligere oplysninger	01`01
ydinosaaminen	01Y01
ydintaidot	01Y01
yetenekler	02E01
yeteneklerim	02E01
yetkinlikler	02E01
yetkinliklerim	02E01
yhdistykset	0;G01
yhdistystoiminta	01H01
yhteenveto	01Z01
yhteystiedot	09m01
yhteystieto	09m01
ymislegt	00g01
ymse	01c01
yrkesbakgrund	02501
yrkeserfarenhet	02501
yrkeserfaring	01l01
yrkeskompetenser	06\01
yrkeslivserfarenhet	02501
yrkespraksis	01l01
yrkesprofil	0<k01
yrkesverksamhet	02501
ytterligare information	01k01
zainteresowania	06G01
zainteresowania i hobby	06G01
zainteresowania i pasje	06G01
zajmy	0<I01
zajmy a konicky	0<I01
zajmy a zaliby	0<I01
zakladne informacie	0<b01
zakladne udaje	0<b01
zakladni informace	0<d01
zakladni udaje	0<d01
zalacznik	0D>01
zalaczniki	0D>01
zaliby	0<I01
zaliby a zajmy	0<I01
zaluby	0<J01
zamestnani	07d01
zamestnania	0>K01
zamestnanie	0>K01
zaměstnání	07d01
zanimanja	0:W01
zaposlenja	0;502
zaposlenje	0;502
zaposlitev	06b01
zaposlitve	06b01
zaposlitvene zelje	0@A01
zaposlitvene želje	0@A01
zaposlitveni cilj	0@A01
zatrudnienie	07n01
zaujmy	0<J01
zaujmy a konicky	0<J01
zaujmy a zaluby	0<J01
załącznik	0D>01
załączniki	0D>01
zdruzenja	05M01
združenja	05M01
zelena zaposlitev	0@A01
zeleno delovno mesto	0@A01
zelfbeoordeling digitale vaardigheden	06h01
zelje	0D?02
zeljena pozicija	0DA01
zeljeni posao	0>G02
zeljeno radno mesto	0DA01
zeljeno radno mjesto	0@;01
zeljeno zanimanje	0@;01
zertifikat	00=01
zertifikate	00=01
zertifikate und bescheinigungen	00=01
zertifikate und lizenzen	00=01
zertifizierung	00=01
zertifizierungen	00=01
zeugnisse	00=01
zhrnutie	0;^01
ziele	03d01
zielfunktion	01i01
zielposition	01i01
zinasanas	05@01
zinasanas un prasmes	05@01
zinatniskas publikacijas	09`01
zinios	02`01
zinios ir igudziai	02`01
zinātniskās publikācijas	09`01
zināšanas	05@01
zināšanas un prasmes	05@01
zivildienst	03601
zkousky	04k01
zkoušky	04k01
zkusenosti	07d01
zkušenosti	07d01
znacajni projekti	0>J01
znajomosc jezykow	0;Q01
znajomosc jezykow obcych	0;Q01
znajomosc obslugi komputera	07H01
znajomosc oprogramowania	07H01
znajomosc programow	07H01
znajomosc technologii	07H01
znajomość języków	0;Q01
znajomość języków obcych	0;Q01
znajomość obsługi komputera	07H01
znajomość oprogramowania	07H01
znajomość programów	07H01
znajomość technologii	07H01
znalost jazykov	06?01
znalost jazyku	05A01
znalost jazyků	05A01
znalost pc	06O01
znalost prace na pc	06O01
znalost práce na pc	06O01
znalosti	0;=02
znalosti a dovednosti	06O01
znalosti a schopnosti	06R01
znalosti a zrucnosti	06R01
znalosti a zručnosti	06R01
znalosti jazyku	05A01
znalosti jazyků	05A01
znalosť jazykov	06?01
znanja	0C;03
znanja i vestine	06n01
znanja i veštine	06n01
znanja i vjestine	06o01
znanja i vještine	06o01
znanja in spretnosti	06m01
znanja in vescine	06m01
znanja in veščine	06m01
znanje jezika	0;L02
znanje jezikov	0;P01
znanje stranih jezika	0;N01
znanstveni radovi	0?N01
značajni projekti	0>J01
zrealizowane projekty	03I01
zrucnosti	06R01
zrucnosti a schopnosti	06R01
zručnosti	06R01
zručnosti a schopnosti	06R01
zu meiner person	03d01
zulassungen	00=01
zur person	01h01
zusaetzliche angaben	07@01
zusaetzliche informationen	07@01
zusaetzliche kenntnisse	03b01
zusammenfassung	03d01
zusatzausbildung	03201
zusatzausbildungen	03201
zusatzinformationen	07@01
zusatzkenntnisse	03b01
zusatzliche angaben	07@01
zusatzliche informationen	07@01
zusatzliche kenntnisse	03b01
zusatzqualifikationen	00=01
zusätzliche angaben	07@01
zusätzliche informationen	07@01
zusätzliche kenntnisse	03b01
zvilupp professjonali	0<j01
zájmy	0<I01
zájmy a koníčky	0<I01
zájmy a záliby	0<I01
základné informácie	0<b01
základné údaje	0<b01
základní informace	0<d01
základní údaje	0<d01
záliby	0<I01
záliby a zájmy	0<I01
záujmy	0<J01
záujmy a koníčky	0<J01
záujmy a záľuby	0<J01
záľuby	0<J01
à propos	00001
à propos de moi	00001
ágrip	01301
áhugamál	01401
áhugamál og tómstundir	01401
áhugasvið	01401
álláspreferenciák	01M01
áreas de conhecimento	02A01
áreas de especialización	02D01
áreas de interesse	02I01
áreas de interés	00V01
çalışma deneyimi	04F01
çalışma geçmişi	04F01
çalışma hayatı	04F01
çalışmalar	00N01
çalıştaylar	04G01
çevrimiçi profiller	03K01
çeşitli	05801
éachtaí	08801
écrits	02O01
éducation	06F01
éducation et formation	06F01
érdeklődés	08_01
érdeklődési kör	08_01
érdeklődési körök	08_01
état civil	06=01
études	06F01
études et formation	06F01
études supérieures	06F01
événements	05Q01
óskastarf	0>]01
óskir um starf	0>]01
õpingud	09h01
õppimine	09h01
ödül ve başarılar	03S01
ödüller	03S01
ödüller ve başarılar	03S01
ödüllerim	03S01
ökuréttindi	03m01
ökuskírteini	03m01
ön yazı	0=k01
ön yazı özeti	01V01
öne çıkan projeler	00N01
önkéntes munka	0<l01
önkéntes tapasztalat	0<l01
önkéntes tevékenység	0<l01
önkéntesség	0<l01
önnur færni	09301
önskad befattning	0;b01
önskad tjänst	0;b01
önskat arbete	0;b01
önskemål	0;b01
összefoglalás	03`01
összefoglaló	03`01
ösztöndíjak	07101
ösztöndíjak és díjak	07101
övrig arbetslivserfarenhet	02501
övrig information	01k01
övrig utbildning	09M01
övriga färdigheter	06\01
övriga kunskaper	06\01
övriga meriter	01k01
övriga meriter och kunskaper	06\01
övriga uppgifter	01k01
övriga upplysningar	01k01
övriga utbildningar	09M01
övrigt	01k01
övrigt engagemang	08X01
özet	01V01
özgeçmiş özeti	01V01
öğrenim	01<01
öğrenim bilgileri	01<01
öğrenim durumu	01<01
ønska stilling	0;T01
ønsker	0;f02
ønsket job	0;U01
ønsket jobb	0;T01
ønsket stilling	0;f02
øvrig	01c01
øvrig erhvervserfaring	02101
øvrig informasjon	01c01
øvrige ferdigheter	01b01
øvrige kompetencer	06i01
øvrige kurser	08G01
øvrige oplysninger	01`01
øvrige opplysninger	01c01
øvrigt	01`01
úspechy	0>I01
úspechy a ocenenia	0>I01
úspěchy	07e01
úspěchy a ocenění	07e01
útgefið efni	04301
úvod	0>;02
účast na konferencích	01F01
účasť na konferenciách	0<901
über mich	03d01
überblick	03d01
übriges	07@01
ücret beklentisi	02F01
ühingud	0=301
ühiskondlik aktiivsus	0B401
ühiskondlik tegevus	0B401
üldandmed	0;301
üritused	0<i01
üyelik	06c01
üyelikler	06c01
üyeliklerim	06c01
ýmislegt	00g01
þekking	09301
þjálfun	08V01
ārpusstudiju aktivitātes	02J01
ċertifikati	05401
ċertifikati u liċenzji	05401
ċertifikazzjonijiet	05401
članci	05B02
članki	03e01
članstva	05F03
članstvo	05F03
članstvo u organizacijama	05I02
članstvo u udrugama	05K01
članstvo u udruženjima	05L01
članstvo v organizacijah	05M01
članstvo v združenjih	05M01
členstvo	05N01
členstvo v organizáciách	05N01
členstvo v združeniach	05N01
členstvá	05N01
členství	05O01
členství v organizacích	05O01
členství v profesních organizacích	05O01
články	05D02
ďalšie	06P01
ďalšie informácie	06P01
ďalšie vzdelávanie	06Q01
ďalšie znalosti	06R01
ďalšie údaje	06P01
điểm mạnh	03O01
đào tạo	03P01
đào tạo bổ sung	04B01
đào tạo và khóa học	04B01
đính kèm	07301
đôi nét về bản thân	03O01
đề tài nghiên cứu	04A01
ħiliet	09\01
ħiliet diġitali	09\01
ħiliet fil-kompjuter	09\01
ħiliet lingwistiċi	09o01
ħiliet personali	09\01
ħiliet professjonali	09\01
ħiliet tal-lingwa	09o01
ħiliet tekniċi	09\01
ħin liberu	06a01
īss apraksts	02>01
īsumā par mani	02>01
įgytas išsilavinimas	0:Z01
įgyvendinti projektai	02a01
įgūdžiai	02`01
įgūdžiai ir gebėjimai	02`01
įrankiai	02`01
įvadas	02901
įvairūs	0;B01
įvertinimai	02801
řidičské oprávnění	0Af01
řidičské průkazy	0Af01
řidičský průkaz	0Af01
ścieżka edukacyjna	08D01
świadectwa	05701
škola	0DB03
školenia	06Q01
školenia a kurzy	06Q01
školení	00>01
školení a kurzy	00>01
školovanje	01C02
školy	0B[02
šolanje	01B01
šole	01B01
štipendije	07f01
štipendiá	0>I01
študentsko delo	06b01
študij	01B01
štúdium	01;01
švietimas	0:Z01
żvilupp professjonali	0<j01
želena zaposlitev	0@A01
želeno delovno mesto	0@A01
želje	0D?02
željena pozicija	0DA01
željeni posao	0>G02
željeno radno mesto	0DA01
željeno radno mjesto	0@;01
željeno zanimanje	0@;01
žinios	02`01
žinios ir įgūdžiai	02`01
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
исследования	0?L01
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
ключевые проекты	0?L01
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
личные проекты	0?L01
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
мои проекты	0?L01
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
научные проекты	0?L01
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
опенсорс	0?L01
описание	0Di01
опит	0E_01
опыт	0Ek01
опыт волонтерства	0E401
опыт волонтёрства	0E401
опыт преподавания	0Ek01
опыт проектов	0?L01
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
основные проекты	0?L01
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
открытые проекты	0?L01
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
пет проекты	0?L01
пет проєкти	0E001
пет-проекты	0?L01
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
примеры проектов	0?L01
примеры работ	0?L01
примеры разработки	0?L01
про мене	0E^01
про себе	0E^01
програми	0E201
программы	0Do01
програмни езици	0EE01
програмски језици	0D_01
проект	0?L01
проекти	0FV02
проектная деятельность	0?L01
проектный опыт	0?L01
проекты	0?L01
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
реализованные проекты	0?L01
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
собственные проекты	0?L01
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
учебные проекты	0?L01
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
ấn phẩm	01\01
その他	0HU01
その他の情報	0HU01
その他特記事項	0HU01
はじめに	0HV01
アウトプット	0HW01
アカウント	0Ba01
アピールポイント	0HV01
アルバイト	0HX01
アルバイト歴	0HX01
イベント	0HY01
イベント参加	0HY01
インターン	0HX01
インターンシップ	0HX01
インターン経験	0HX01
ウェブサイト	0Ba01
オープンソース	0>e01
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
スキル	0;@01
スキルシート	0;@01
スキルセット	0;@01
スキルマップ	0;@01
スキル・知識	0;@01
スキル一覧	0;@01
セミナー	0HY01
セミナー受講	0H_01
ソフトウェア	0;@01
ソーシャルメディア	0Ba01
テクニカルスキル	0;@01
デジタルスキル自己評価	0H`01
トレーニング	0H_01
パソコンスキル	0;@01
パーソナルデータ	0H]01
ビジネススキル	0;@01
プログラミング言語	0;@01
プロジェクト	0>e01
プロジェクト実績	0>e01
プロジェクト経歴	0>e01
プロジェクト経験	0>e01
プロジェクト詳細	0>e01
プロフィール	0HV01
プロフィールリンク	0Ba01
プロフィール情報	0H]01
ボランティア	0H\01
ボランティア活動	0H\01
ボランティア経験	0H\01
ポートフォリオ	0>e01
リファレンス	0Ha01
リンク	0Ba01
ワークヒストリー	0HX01
专业会员	0Hb01
专业协会	0Hb01
专业培训	0Hc01
专业技能	0;A01
专业特长	0;A01
专业知识	0;A01
专业能力	0;A01
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
个人技能	0;A01
个人概况	0Hj01
个人概述	0Hh01
个人爱好	0Hf01
个人特点	0Hh01
个人特长	0;A01
个人简介	0Hh01
个人经历	0Hl01
个人能力	0;A01
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
主要プロジェクト	0>e01
主要工作經歷	0Hm01
主要工作经历	0Hl01
主要成就	0Hk01
主要成果	0Hk01
主要技能	0;A01
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
使える道具・ソフト	0;@01
使用ツール	0;@01
使用可能ツール	0;@01
使用工具	0I901
使用技術	0;@01
使用言語	0I:01
保有スキル	0;@01
保有資格	0I;01
保有資格・免許	0I;01
個人データ	0H]01
個人プロジェクト	0>e01
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
個人開発	0>e01
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
制作実績	0>e01
制作物	0>e01
办公技能	0;A01
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
参加プロジェクト	0>e01
参加会议	0I201
参加学会	0HY01
参画プロジェクト	0>e01
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
各種アカウント	0Ba01
各種リンク	0Ba01
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
専門スキル	0;@01
専門分野	0;@01
専門知識	0;@01
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
得意分野	0;@01
得意技術	0;@01
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
志望動機	0HV01
志望理由	0HV01
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
成果物	0>e01
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
技术	0;A01
技术分享	0He01
技术技能	0;A01
技术文章	0He01
技术栈	0;A01
技术特长	0;A01
技术背景	0;A01
技术能力	0;A01
技能	0I]03
技能与特长	0;A01
技能专长	0;A01
技能列表	0;A01
技能專長	0I901
技能总结	0;A01
技能掌握	0;A01
技能描述	0;A01
技能水平	0;A01
技能清单	0;A01
技能清單	0I901
技能点	0;A01
技能特长	0;A01
技能與專長	0I901
技能证书	0Hd01
技術	0I`02
技術スキル	0;@01
技術スタック	0;@01
技術專長	0I901
技術棧	0I901
技術能力	0I901
技術要素	0;@01
担当プロジェクト	0>e01
持有證照	0IU01
持有证书	0Hd01
掌握技能	0;A01
掌握的技能	0;A01
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
擅长技能	0;A01
擅长领域	0;A01
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
核心技能	0;A01
核心能力	0I901
核心项目	0Hi01
案件	0>e01
案件実績	0>e01
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
活かせるスキル	0;@01
活かせる知識・経験・技術	0;@01
活かせる経験	0;@01
活かせる経験・知識	0;@01
活かせる経験・知識・技術	0;@01
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
熟悉技术	0;A01
爱好	0Hf01
爱好兴趣	0Hf01
爱好特长	0Hf01
特技	0;@01
特記事項	0HU01
特許	0HW01
特长	0;A01
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
相关技能	0;A01
相关证书	0Hd01
相关课程	0Hc01
相关链接	0Hg01
相關經驗	0Hm01
相關課程	0IP01
相關證照	0IU01
相關連結	0I?01
知識・スキル	0;@01
研修	0H_01
研修・講座	0H_01
研修受講歴	0H_01
研修歴	0H_01
研究	0>e01
研究・学歴	0IL01
研究兴趣	0Hf01
研究内容	0>e01
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
経験スキル	0;@01
経験技術	0;@01
經歷	0Hm01
網路連結	0I?01
组织成员	0Hb01
经历	0Hl01
继续教育	0Hc01
编程语言	0;A01
网站	0Hg01
网络链接	0Hg01
義工	0IB01
義工經歷	0IB01
習得スキル	0;@01
职业履历	0Hl01
职业总结	0Hh01
职业意向	0IV01
职业技能	0;A01
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
能力特长	0;A01
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
言語・技術	0;@01
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
计算机技能	0;A01
计算机能力	0;A01
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
软件技能	0;A01
软技能	0;A01
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
開発スキル	0;@01
開発実績	0>e01
開発経歴	0>e01
開発経験	0>e01
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
개발스택	0>=01
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
기술	0>=01
기술사항	0>=01
기술스택	0>=01
기술역량	0>=01
기타	0JL01
기타사항	0JL01
기타정보	0JL01
기타활동	0JH01
나에대하여	0J?01
논문	0J@01
논문및저서	0J@01
논문실적	0J@01
능력	0>=01
단체활동	0J>01
대외활동	0JH01
대회	0JD01
대회수상	0JD01
도구	0>=01
동아리활동	0JH01
디지털역량	0JM01
디지털역량자가진단	0JM01
레퍼런스	0JN01
링크	0JF01
면허	0JO01
면허및자격증	0JO01
발표	0J@01
발표및기고	0J@01
보유기술	0>=01
보유능력	0>=01
보유스킬	0>=01
보유역량	0>=01
보유자격증	0JO01
봉사	0JH01
봉사경험	0JH01
봉사활동	0JH01
부록	0JP01
비고	0JL01
사용가능기술	0>=01
사용기술	0>=01
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
스킬	0>=01
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
업무역량	0>=01
업적	0JD01
여가활동	0JG01
역량	0>=01
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
전문기술	0>=01
전문분야	0>=01
전문역량	0>=01
주요경력	0JA01
주요기술	0>=01
주요성과	0JD01
주요프로젝트	0JC01
주요활동	0JH01
지원동기	0J?01
지원분야	0JK01
지원직무	0JK01
직무경력	0JA01
직무경험	0JA01
직무교육	0JJ01
직무역량	0>=01
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
컴퓨터능력	0>=01
컴퓨터활용	0>=01
컴퓨터활용능력	0>=01
콘퍼런스	0JQ01
토이프로젝트	0JC01
툴	0>=01
특기	0>=01
특이사항	0JL01
특허	0J@01
특허및논문	0J@01
팀프로젝트	0JC01
평판조회	0JN01
포트폴리오	0JC01
프로그래밍언어	0>=01
프로그램	0>=01
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
핵심기술	0>=01
핵심역량	0J?01
핵심요약	0J?01
행사	0JQ01
행사참여	0JQ01
협회활동	0J>01
활동	0JH01
활동사항	0JH01
활용기술	0>=01
활용언어	0JE01
활용툴	0>=01
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
"#, r#"0000000000000000XjUT0000m5\j00000000TLGm00000000PS:j00000000\Te:h];n000000000000T6EXP?IH<mmP8TEo0000hEC?000000000000d;m900000000
00000000@4jB0000I0iQ00000000<:Na0000000000000000Q4`m00000000H\^R`OAPlUmYH^_fE6MO000000000000000000004A7N0000000000000000lo530000
00000000XREc@jC^m5K`000000000000DfLo0000000088=?000000000000PjWF000000004>hH4NGNDk4c<ki=00000000<De>0000LghC000000000000<Zf80000
HUKl000000000000000000000000a4V:0000LMQ_0000\Z;?03<5Le0J0000000000000000TD4^000000000000000000004oPH0000000000000000TG_aPAWV`]AX
0000PH@N0000LX@?\;Aa00000000HfnJ000000000000000000000000000000000000@HF>00000000dXFN00000000<[QV0l\I000000000000HX3Pd^k;00000000
000000000000000000000>n4`WmbQ3Xe000000000000000000000000T1FV02cE<8Q\l8FMLSb6h^Hg8<RIlSkNTji=P8f40000Ta>@000000000000dC3U00000000
d1:X0000000000000000HfbM0000PO0_000000000000@A0BdQg]\;jK00000000h;6Z0000XUWR0000000000000000@7Wi000000000000LcJL0000PMD84L9b@8AC
0000000000000000000000000000000000000000D0g_00004E86000000000EVk00000N`R00000000000000000ZQi0000DR@?000000000000XIY4\Y6a0000H1=i
0000000000000000000000000000<Vi400000000T0[>X4T=00000000XT]d0000000000000U58000000000000000000000000PQW]00000000LFO]8U\A00000000
00000000`k;0<AYCP9]1000041ZM000000000000DR?00000000000000000A38G0000000000000000000000000000HYjNHT6H00000000hI;I0000000000000000
00000000000000000000000009T^0000@PC]`jF^15e=000000000000000000000000`NIf4k:=Da8W0000Tf6@000000000000@9GD0000HiDZ00000000X2e90000
00000000TIMP000000000000dP>G0_V9@^WF00000000000000000000`HWVPXj40000\5aET;WG\CI4LI2O95oJlY@i000000000000@?V2P1\\@54@L\nh0S_R0000
00000000000000000000li\<0000@4Tb0G1`HOP4@DRS8B?j<Y:g`ili000000000000000000000000000000000000DAlX0000hAJ700000000`0[f49m5PB@Dl;]h
X::d<NWQ\YOd\j?o0000000000000000<okNQ3>Z0000000000000000000000000000i1E_0000`4@L00000000`:\_TH:P`NL<000000000000@<G_HfcP00000000
00000000000000000000000000000000HhaoXD[F`:MU00000000`VN^@[L80000LM7l0000000000000000000000000000`En3hJ2900000000000000000W420000
000000000000000000000000000000000000000000000000000000000000@4lD000000000000lWKK0000000000000000000000000V<WhoDR00000000T^f]0000
000000000000e7@LDFEQ00000000000000000000@PO900000000000000000000h7b300000000Pj3Qd1IIi2Q`0KAk00000000X>9^000000000000000000000000
00000000A1c700000000000000000000145700000000\Pahe6_U0000000000000000HHUkljo`00000000=4Yjl^1nhK;n000000000^oZ41dl0000000000000000
000000000000000000000B3W00000000T@GQ00000000000000000000`;Dk000000004nFD<nk<00000000000000000000000000000000@DIm@8iH000000000000
00000000D76j0000I2f0000000000000000000000000000000000000<B:T\S2eHWAT00000000`9]jPF980000000000000000<hjI00000000`ASTLSAd84m64iY<
I3f]LJGiPZ2VA7FD0000=5na0000DS1]000000000000<HRF000000000000000000000000000000000000hGE9l=:8000000000000000000000000000000000000
00000000lSI;XlaV00000000000000000000P44e0000i7:d`0WJP7kLXaKd<j]500000FHH0000000002[d8X_n00000000000000000000<GJ^lJg<@NkdlPEX0000
0000hJ\`dk3M0000dG8o\YbXm4eN`AblDN1=000000000000000000000@ggi3A`00000000hIa;HU;f]6gchj78TWMh00000000l[Gi0000000000008X1LY6X?0000
TN\M4[4X000000000000@SBkT0Ha@Ym]i4e1dh8O00000000i3d800000000Pkco000000000000000000004@6h0^;j00000000\NCMHSmY0000000000000000`30d
h;7;4A?_hc2<000000000000000000000000000000000000000000000000000000000000000000000000000000008J_RH?`J0000Y7C<00000000000000000000
000000008j7gLY?6000000000000Q4XS0000DOg000000>:G0000000000000000PmcI0000000000000000000000000000A2HV000000000000i3=400004La=8V_M
0000000000000000000049E[0000X2JSLGNHU7>50h_Z000000000000000000000000`\6;0000000000000000@EZI0000LDh>00000000000000000000L\Sj0000
I6aP0000@1IW00000000dT1m\AfC000000000000XCgD0000E60@TCh500000000dA7k0000000042?m000000000000000000000000000000000000P;fcTPFb4QQA
\=McT6KGDi:[dJ6I96Jc4l=ml_@80000lS^l8:jY0000`9iK0000`I3Dl0lT00000000DgRj000000000000000000000000000000000000Tkd@H>C0XgBFE09J0000
00000000DSo300000000XeY200000000000044`L00000000LYBW<c`1P8:I0K=I0000000000000000L08n8OO?0000m53<0000000000000000Tn2g000000000000
L:1LdGAH4SoD`k]:86O:@[2K00000000TN=F0000U36^88IY00000000<EDZ`Rlo00000000000000004O9D0000E3RJQ3EnA6Lb0000000000000000000000000000
<9a40000000000000000000000000000`N>f000000000000000000000000`6l:00000000000000008Q`I0000X?YP000000000000000000000000LT>V00000000
000000004edf000000000000000000000000T@Y;00000000\NgB00000000`OgF@AbM0000H3\e0000LFUhHTH:0000000000000000Y5IN08<@PHP7D\FP0000h5a_
00fWHI>MdN[N0hgoX15M0000000000004@=]00000000hWUPPGmZh>i[0000000000000000000000000000000000000000Y27M000000000000000000000000@=bl
000000008]MK00000000He;10000000000000000000000000000000000000000@^iF0000PT7Z00000000\HC8l;L]8?:@i5=W0000\b;=0000D4KhdReZ0000X0F=
000000000000DB\1h^Vg97?f00000000000000000000lg@`000000000000000000000000PIDF000000000000000000000000D7Jb0000`J[b00000000000002f1
M6]<00000000H^;VY1cV00000000000000000000000000000000000000000000000000000000DLFHTUo\000000000000000000000000lN0G0000000000000000
000000000000000000000000000000000000H=<E0000Hah7DG7?000014Ih`;d1X;QH00000000\6jILVWC0000l=GD4Pe[0000@ncidB7X0S:P00000000PJ7a8GCT
0000000000000000\]G_000000000000XX58000000000000l7ne<mn500000000000000000BK[0000D>6;0G@7`5]6DTddHVA`h]54XPEf00000000000000008ZNd
LVQeTL<>000000000000000000000000E6G80000000000000000TaR_4;L60000000000000000DhW:00000000e5`?0000H[<_<efV00000000000000000000`I\A
HQDPhSHk00000000lF4C48Ea`D6B<]R[0000Dn=>000015>=0>V1l^E:E2Fn00000000000000000000dBa[laWZX]TedFnM@2Ql94IU0000l:;7DIV[0000TFLPD1^o
0000`HXe00000000T4>I`]C7P^:bd_?1<FG[00000000000000000000e5Dk000000000000000000000000I1@A00000000000000000000<dbJ0000000000000000
0000lCXE00000000000000000000<IQU0000DR:HD:4Ah;g2DIP50000\=FM00004DM600000000`DjH4Nj\000000000000`Mi:00000000<eIE0000hP[g00008Ve6
lO]F00000ZnZ0000TEFf00004;]G=5Xn4D3W0000000000000000000000000000D\KL`gOj00000000000000000000000000000000000000000000<;V_00000000
00000000000000000000000000000000@5=L0YfZ000000000000Y5;^00000000000000000000000085lT0000000000000000000090e900004Y=g00000000PQ1`
`67W000000000000PZXbd[Il000000000000000000000000TDL\X4kJ0000laeo000000000000A6Fk`V`_PDQ9df>`XQh_4\a70000@k6;00008dNUm2oe00000000
0000000000000000XC7K00000000@Dc9PW2OT43VdOZo4NEF0000<eOa0Cedi7G00E5_4LIe00000000PcQ_000000000000\YJW00004Wo4d7IblMbj0[8M00000000
@@@C0000TV5cA37DH:f34<SbD_C2`Cib0000]1_0`Kg:<R=K00000000hVaW0000`J]I000000000000P:=M`R\7lSDaDUZ[0Y[i@o`>4g`g0000000000004A`:0000
8AL[00000000\jWZ00000000l0cXd;ERPB2h<FMA\0230000000000000000000000000000a5BV0000D?F700000000\HVY000000000000000000000m0n00000000
HYJ3<=h@0000<;0B0N6T8\B9I6:i000000000000U2Vb0KDU=1K100000000@65[00000000000000000000000000000000000000000glR<TeXL`=5<>k[`W`d0000
00000000000000008a\[000000000000\>nO<TnC000013PQHMell@3_<iQX00000000hi2:@gd60000000000000000\?mE0000000000000000h]<@09R6Tj^T0000
000000004ch>8WOO0000000092M;0000HP=l0F\B\eSa00000000000000000000000000000000hAoMXf3800000000TNU2000000000000000000000000PidW0000
0=`S`FE@\U<h000000000000000000000000000000000000d]@d0000000000000000XkTl00004@od\IdL0000`j<;000000008G5fLSPU4khY94Xm00000000L@Co
00000000000000000000XGnKDSU[0000`l5b00000000000000004\740000Q4230000000000000;AI0000000000000000000000000000000000000000P\D20000
000000000000\?a`0000TZ@B00000000dR2;0000`TiO0000000000004MIdLhnCm7DX000042YETQ?e000000000000000000000000`UK>0000XAKGQ69f@Z7l0000
0000d^KTLhH<00000000000000000000000000000000D`>F00000000000000000000000000000000hZE`000000000000000000000000000000000000D^M10000
4P`[X3cY@jE10000`[B=hm:f000000000000Lb9PTnO4\F@FPKNEdYK50000TDbZ000000000000D@UO00000000P@oGhOIo0000<^SLLc?J000000000PBk00000000
000000000000T0nWT6D000000000PON:00000000HRaC97Bi0000000000000000000000000000DBUl@RXd8ADQ0000000000000000l\kO`Hn=000000000\WFH]kl
00000000000000000000lBco000000000000l0_O00000000XIQ=4YgS`OcPPT;F000000000000000000000000000000000000H6_^000000000000P]H`00000000
\?JW0000XJLD0000000000000000<9;X4ZmB4bR400000000000000004cTY0000LAVk000000000000000000000000DGf400000000lgg100000000000000000000
0f_@0000000000000000h@bD0000h\[Y00000kG208X90000Ld^Y0000000000000000d[1n0000000000000000000000000CKi0000hPRQ0000HHH1000000000000
i44j000000000000000000000000000000000000X>8=00000000PVEj00000000`07X0000000000000000X@k10000`X?D00000000000000000000000000000000
96af0000000096hl0000<[?W000000000000000000000000i5W[lSn3000000000VDV0000TWm8`YB;00000000U66;000000000000000000000000000000000000
0000PE5>00000000@KQ=0000@M7XD^e;0000000000000000dN5b8Y5H\]1fd7`C0000@3>70000000000000000\29a0000000000000000Hf=O52NZ000000000000
=5bh0000d:\o000000000000\HbA<BUC0000000000000000000000000000000000000000<2m]h?EV\P2a0000\O7g000000000000hH0E0000XLB4000000004M]Z
0000T5?k00000000\9hT0000TB6PLDCn0000000000000000@Dg@0000000000000000LD[_TJk`00000000000000000000000000000000H?AOHl1\000000000000
D<DO0000000000000000XW8f8B^^D\2[0000Y34H000000000000\MaU000000000000LCM@0000000000000000L^]00000000000000000I5:?000000008SiY\eZ0
Y22:4L<V000000000000X;dZ00000000l?C[000000000000`EB8lI6h0000HOH;00000000000000000000<7LYdm<8Lh^P000000000000d>XnDMO^\UQF00000000
0000000000000000000000000000E6P00bdU0000000092;d0000`mJR00000000000000000000000000000000XQRn0fIO000000000000000000000000\HiDHV^[
0000000000000000PP_40000`9>5l\L800000E3NPY8e4SMH000000000000`i`=000000000000Pml6000000000000H2740000000000000000TAgZ00000000<ZUN
000000000000Q5W8H5@?00000000000084cJ`XY<57Ho0000X6hQ0000000000000000X8EF00000000000000000000000000000000000000000000000000000PIh
dGd>0000\PK600000000000000000000000000000000P1Zl`66W47fXT=3K00000000lYW>0000dD;N0000@2]O000000008EYY\6m?0000h<;i8oc[M2380000P0C:
000000008:CdHBYADGCc000000000000000000000000XZA2000000000000d=Oa8ijY000000000000000000000000000000000000000000000000Le:000000000
00000000000000000000000000000000Q2A@000000000000000000000000i0L^000000000000000000004EUX0000h8I80000@88a4=F2000000000000Q4JKlPaQ
00000000000000004B260000l>\b000000000000dFRP00000000m7B\000000000000XC0Z0000<E8OdOWn00000000000000000000000000000000000000000000
PC[\45dmA1`g0000lNTE0000D7RiTG9a0000HU`gTGIK00000000000000000cf20000P8PW`HQ8000000004N3>14F=000000000000HQmC00000000000000000000
0000loTd<Bl70000<FBHhUc@0000000000000000000000000000000000000000T:l;0000000000000000@F45PjoG0000000000000000L5[L000000000000i3Q7
H2>`0000LJ]600000000000000000000lVRnM6<O00000000000000000000PfKa000000000000000000000000lDZ;L@Ge00000000000000000000I5YA00000000
000000000000000000000OhH\ce9XD`20000000000000000000000000000000000000000000000000000000000000000PEL4117:000000000000a3SV00000000
0000M40d00000000000000000000\hcj91lO0000PBORdn[YI3HCQ6l;00000000000000000=UQPBJc\6O\D=b0dA\JP8CgLKaaTDB=DJFLTRSnlf7_h`[O0000hN7:
@@^=@Q3F0000DOk00000P8Ze07Z[`9D<\Tjf0000000040?300000000<L>W0000H2bgLWaV000000004Ae[00000000000000000000000000000000Y3WFD0aH0000
0000HZBWI6Vf0000M4M4TmG8000000000000d01e00000000000000000000000000000000d1:gl[l@`[nT00000000@Oe70000000000000000000000000000@_Q5
h<Yle1DCDX7R0eVi\=?Z00000000000000000000000000000000000000000000P\R<000000000000000056`A00000000XRKF0UkO000000000000<7g2lAK70000
000000000000Y6gS00000000hB?^XQ^b000000000000000000000Teg4@>^hN[b8X^h4C?U0000LU8J0000D8?Z0000lMXn000000000000H8JR0000`8^V00000000
000000000000lFV=00000000T5jkTB5[U2^_00000000000000008YZk000044bT0000000000000000000000000000dVIf0000448b00000000000000000000T]l=
0000hQ9YDmnZ00000000000000000000e59lHlO<00000000000000000000000000000000LXcb000045`18NZ?00000000`OEPlbiX00000000HUemP[eV00000000
00000000000000000000PemVl^n:00000000DoOJ00000000l_2e0000PHZW8XiC\one\iC`DCIM`FQB00000000H;I>00008;_@U2_?000000000000000015<>0000
@47JhEXfLnRa000000004;aF0000`GAZlN0THMPCd?1bhSfX`_5[08MOT_cF\9c90o3:H3CDH>D24A1:Y5RVdDKPX?ob52MU0000<N;P000000000000000000000000
000000000000000000000000e20c00000000<WlD00000000T[W100000000`1@4000000000000A41`d;ZI000000000000Pm[;PBfL<[Q3DLFW0000L1P@00008FIO
0000000000000000\UhBh>cH00000000\6PAP[7M0000000000000000000085mf0000000000000000d7gJl\MI0000E6]OXff]000000000000\H^k0000<4_oPML7
00000R>70000000000000000\XOCTW6UP\9B000000000000000000000000lPHW@<am010LhO;9h^OA0000\2OU0000000000004I^1@`fEH@]e0000000000000000
0000000000000000000082MS4g9K000000000000<TA6D4700000XR0`0000d2Se\:fK0000d[9^0000\[CF00000000000000000000000000000000lCC?00000000
8i`P0000000000000000@B[XT_eL0000000089ZC0000X>C^0000000000000000000000000000hQ6NdjcLTk\RT;nB00000000`=8K0000`0VQ0000000000000000
00000000TSIN00000000000000000000\[E`00000000PQaC0000000000000000000000008CQV000000004fld000000000000000000000000@UfEI5GH00000000
0000l3C`0000000000000000`QcDl?Z^0000000000000000L?i6I2T7LO[L000000000000XkDn000000000000<T<fX=Hl93P>HD\Z00000000000000000000Xl=A
0000@GWh000000000000PA_ShPKLDa1ld\U90000XEaZ000000000000XK>n90aQQ4m200000000PhQ\l=?<`[iJhXXi000000000000000000000000000000000000
LX]O0000000000000000000000000000000000000000000000000000L;HQ<=[A8^2ME2=000000000000000008YZL0000`6Wdl;OEToH40000<Ne<liE\0000lPZK
00000000000000008FE`0000000000000000000000000000T<Do0000000000000000000000000000<k]Q000000000000000000000000lUOM0000000000000000
00008mGG000000000000D28I0000d1foT8Y58<k34Df;T5XIPU?10000000000000000000000000000000000008F>a41[h00000000000000000000\I>e0000hE3h
00000000000000000000dSnN000052>BhoPjP41>E3]e00000000000000000000TJ7K0000Lobj00000000DmC>XSkhT>G2`eg60000Dlbm00008C`\0000X2BIDEkN
95jY0000000000000000l98B000000000000000000000000000000000000\GdL0000000000000000TAXY14X30000`7C[000000000000`VfclSYe00000000Li=S
00000000TYQOI78S000000000000X^Wh0000d9Ai@XBP00004MCb0000DUiD0000000000000000i6BU0000000000004\:30000000000000000lGD3000000000000
00000000X2PPH883LniZ0000000000000i7E00000000XM3S000000000000l9048W]U\5oo0000000000000000000000000000000000000c@QH=kH000000000000
0000DHYi00000000000000000000000000000000@IKI00000000Y0HJ00000000Do?<dPTC`R8i0000lAUm0000000000000jM8000000000000DQ==0TkBh_3k`[XE
0000000000000000000043j4000000000000000000000000000000000000@R2Y00000000HY>e00000000h2LKD9@K00000000T:lSP;Q0X>i:\M5ci5hR00000000
000000000000XnX400000000h[Fg0000000000000000000000004<oo0000000000000000000000000000`EKO00008mQg00004fK;4>GN0000hHFk4P:YhmTa0000
000000000000Y4oS00000000000000000000H?4IDkDH00000000H?3n@7a<00000000DLQ?`\EU00000000TN;k0000000000000000H<]h<2XY00000000000053W3
0000`SO9XZbIPe4U000000000000P]fk0000@Tmj00000000000000000000@;Eo000000000000000000000000hkURH:N1000000000000T>`o0000000000000000
0000P6iN0000TLK00000`PEC<lf5X_Sj41eg00000000000000000000H?2mL8cE0000l5anhXg`Y4BSQ632PLCW0000000000004D=0\mc_0000hWZkPCbi@bj@0000
00000000`S<V0000U48m000000000000\@c@LEhm0[n90000@?Go0000000000004I7l0000lMK80000@4TP0000000000000000D8@VPG^=`K`3lB4`\>aE\kS@Y1dg
93LM8EK8M5\T00000000I3h\000083O100000000HT<:XG<\8[HR0000\QO`h3=1<6ng\Mdj<W`8l?UA000000000000000000000000LIYEdQGAXEIaU32m00000000
A6Dm000000008Q<H0000<W]GLRg_0000hZS^0000000000000000hW<AI5Nh00000000dAO1PD5:00000000PG^R007g`Jo`<fMH00000000@VLfHIoM00000N5GPj_i
dZFllcOcD?nl\H4j0__Hdl9a00004QP=0000\NChDjnY00000000\KP=00000000000000000000`?I[@GSF0000000000000000h>6h00000000000000008]:n0000
0000D3Gn0000000000000000000000008gn8db0:0000000000000000000000000000dPYZHmlU00004oNX00000]Fc0000D[RX0000lX79HYY40000LOoD07o7Lim^
00000000000000000000@8JBlLZ`0000`1`9000000000000000000000000HcEn0000000000000000\V?30000000000000000hJfa<lhP00000000000000000000
00000000hJ41e3EX00000000TZmXa4WM00000000\N?90H2Q10eO00000000000000000000@Q6:0000m2F[0000lU?W<hPn000000000000<7BZ00000000dN:RPjfT
8lTj`CXf`kBg`[50@JRA8gPZDoiD0000000000000000000000004WSd00000000@UMJ0000000000000000e1`8TL=[X^hL00000000000000000000TdVE00000000
000000000000Xk2D0000ll5@M6DG0000\nB<00000000T104L>0[XA5kPX@d<[Lc0000DWLddKSM000000000000000000000000di_U0000hAk50000000000000000
0000000000000000Ld=<0000TR47000000000?R?000000000000000000000000000000000[?1dDQF000000000000l_jJ0000`f61000000004HcmdO9Q00000000
8Dj100000000000000000000000000000000000000000000P1F:a2CXL4<j8cAjX1YD00000000000000000000000000000000000000000000000000000000I3JQ
0000I3lm000000000000000000000000000000004bo]X[8<lS?<dB]X\[fIi6C500000000PLb60000000000008UXC0000000000000000000000000H2a00000000
4P5_0000000000000000000000000000@BYl<V[I0000<A9\LPSP000000000000lO>T000000000000L0@;L?mk`;FO000000000000L1`[00000000000016F?`3Wk
d7_T<VPFh;BGlFhk4Zd:89AKT3o7HA=j0000000000000000000000000000000085X;00000000000000000000\DN64Y7@X:B6HEJk4=Rka2UV000000000000lHaV
D^io00000000=43n0000i6^U000000000000d2Hh0?hI@FR\0000000000000000h5nR000000000000TGkR0000TB<QdBM=000001DR0000\D?3D=0m4bc?a6;o0000
M5T3000000000000LG:QlVAnHZQ^000000000000000000000000\E?I00000000@b0jTXL_`b<E0000000000000000d8ed0000DKKV@l_G00000000000000000000
hGB9=3OX@9cI00000000@[0[0000<]3TDLU4L?fb\^Ij000000000000000012lW00000000LMWa000000000000\7e700000000000000000000PkZV000000000000
0000000000008h4Li2Jbd:e2HlZ[0@3LhGmL000000000000000000000000000000000000l3i:L<1SdJmC0000@HHQ@Y<4000000000000H[je00000kIdHNo5dT@=
dV7ZdB4;0000000000000000XY9b000000000000\jKe00000000L\^B00000000hETB8XbN00000000000000000000000046B[000000008G:;0000000000000000
000000000000000000000000HBbg@i?;00008Dkd0000000000000000Xjc]00000000\Pim\o;C00000000000000000000HC_^0000000000000000000001OV0000
0000P_=C0000000000000000000000000000`Fg\0000000000000PfF57Ej00000000M3V:000000000000000000000000000000000000000000000000Hb=CdD8?
00004BEiX^aoh<7Qa6Ko0000XOQ\D;>o000000000000000000000000000000000000`9BG000000000000000000000000000000000000000000000^V5`DQT0000
000000000000Pd?T<IkAX[dbM3UT0000<BL1XGh?000000004XTg0000000000000Ym?H8Lh0000000000000000000000000000\HjAY71E00000000hBQGdK:k0000
00000000lHb2000000008h6Q00000000Q5l^hjTa000000000000l45a00000000DoUF0000000000000000000000000000H0an000000000000T`ai000000000000
0000000000000000l3[i000000000000@00j00000000000000000000000000008]JP8AL>0000000000000000I5dT00000000000000000000000000004FNgLU94
00000000000000000000XX;:0000D_dZ0000T]`?0000`:U2000000000000032A000000000000\^00000000000000PX3k00000000000000000000=4nT00000000
000000000000T?Lh0000000000000000lB:?000000000000<5LC`I<W`]lo]4gP0000I0^`00000000000000000000E5J100000000000000000000000000000000
000000000000\9O_0000000000000000000000000000000000000000000000000000000000000000000000000000T<_]0000000000000000hV1Z000000000000
000000000000LAOk0000000000000000000000000000U0E70000]58:Xjga0000000000000000\9MJ0000@OBI00000000L?FiDMU2dKA?`9bX00000000dChM0000
0000000000000000000000000000000000000000000000000000P@890000lEX>d\_5]6EY0000000000004UM800000000\H?gdXZh8i7200000000PbDo@Fe40000
0000TZF<DMI2LBTN`EA]0000e6Gk0000000000000000Ta^7<cPO000000000000@Fag\ASg0000\IfcP9;L0?XP=46Gd;Y4i5G50B\M00000000000000000^hYPMnJ
000000000000P>?kXS\I55C60000i2R?0VAI\k5<m4Y@0000loD9000000000000000084SfM5dA000010JB00000000DgeUA2l70000Q6eZXWNo00004EGHLX^00000
M3:30000PK;[0000@WmI00000000@``S00004W`LDo?i000000000000DRX2000000000000000000000000000000000000000000000000hl?;0000000000000000
000000000000\j[He2mc\jLIXnCDM2?NPBFh0]cohaX;XhZiL?6P0000d?LO000000000000H\@`hTE>00000000XUF`@j9i00008<lR0000`JMH0000000000000000
H=M4h=em0000X>G_000000000000`c6:0Wg10000hAe3000000000000000000000000\@6[0000000000000000M3nL00000000Y4aP00000000000000000000lN_8
00000000PBJ4DGn[lQJ_0ULgTWLNLaJR<eHJ00000000000000008E9H000000000>dY000000000000LFn;0000000000000000m0:c0000LK6[000000000000DKQO
00000000000000000000lPiU`9F08HQ\000000000000l3VR0000TFPd000000000000000000\P<Gk500000000DK6F00000000PSLNl3hg00000000<AJc\07LTIeO
`N@J92lJM7JE@=lX0000000000000000000000000000000000000000lO8\\QhOhXiVQ35XLRFk0000HoEA0000h_RB0000000000000000Da>Y00000000`kj<TK5T
D;92000000000000d46H0000000000000000000000000000000000000000T0ZZ@dVm000000000Sil@2oC`l740000000000000000000000000000TlnETKROXCZX
0000000000000000=3SC00000000l;cT00000000TKZ1000000000000d6m^lFiV0N<E00000000\77WLW3200000000XHA4X1=X00000000X`hcd^7AhddH00008n4Y
000048=ZX:Y8H[F8000000000000000000000000@PS8A03i00000000T@`8d5^00Fb5000000000000<BLA\C=d00000000000000000000\m]`0000000000008Qfo
000000000000@@AR00000000000000000000000000000000dAafTRL^m5jCT8SK00008GG;00000000000000000000\FRk0000liBG000000000000000000000000
00000000Y76Ih<Nd00000000000000008Z`N07K\00000000M5Bc0000000000000000T36N8MIT0000000000000000@H\T4UKU\]=GPW6@0000h\K80000X33_<=]S
<B;g108V0000hlXCXGXea0S:0000XT]0000000000000000000000000000000000000A50Y0000000000000000<LNL0000000055ON00000000I3kA00000000`3OP
@^PC00000000@=L[lUPE0000000000000000`R[f<C7;0000D7n7`X2bDD_4@RA9\jee000000000000000000000000DRhN0000D^7Q00000000l2ZiA5A]00000000
P8[l\NY20000@0_?00000000DG`V0000hd:n0000LiD30000000000000000i49S0000T^jM`al50000000000000000000000000000000000000000dKe_HbWe0000
0000\nA]00000000000000008>eO0000HLn900000000000000000000d?WN00000000000000000000TRP`Lh_4000000000000000000000000000000000M2W0000
LQ;\00000000000000000000000000000000000000000000000000000000hKTn0000hEDA00000000000088V0\7;V000000000000000000000000000000000000
0000X<J_00000000000013aG00000000000000000LHE0000lS5n0000000000000000PFMY00000000@HE=00004@ag00008AQU0000X@Qg0000000000000000HbF7
0000000000000000000000000000000000000000LZYG\maF000000000000M5^f0000000000000000H5=g0000000000000000dOMe8lga0000HV;R000000000000
l`2mX>P4l:d^00000b[M0000\1Bf4IHZ00000000@MfU0000<P;R00000000Llb@0000000000000000000000000000<^hh00000000000000000000000000000000
00000000<1he00000000D83b000000000000000000000000000000004CPV00000000TA3O00000000000000008:4^0000LSOK0000000000000000000000000000
`b\m00000000000000008^Jc00000000000000000000TSRk00000000T0Ubi1mi00000000000000000000000000000000000000000000XWfS000000000000XeD>
`C[<0000000000000000dX[b4J1000000000000000000000000000000000HPPNTXU^000000000000<ELX0000000000000000HVnB8l3?D[VC00008<gMdIA;0OYD
45][hdhn<oFoPG>D@I8<DiAQ]3XR93ohm5gE`1E]HT;bH>j=hWD24ZU`00008jkO00008HPZe0l_a2ZT0000LV:000000000000000004]eClofI00000000H\I^Q64b
0000000000000000Hm090000000000000000000000000daZ0000df\m000000000000000000000000000000000000`X]60000000000000000hM:;000000000000
L0<X0000000000008F3WDOSY00000000000000000000@4^B4eE600000000hSGH0000HH4R@^P0000000000000E5hE0000000000000000TmUn00000000lW9U0000
0000HeiE000000000000000000000000`m58XTcn00000000LX8Zh72n0000DYAeLSGh000000000000=7@9LZMI000000000000T4;L00000000D\O300000000DZ?B
0000@W<Z00000000000000004l:20000\O:j4I8i@2A[DU81HAI^<jJjlX@R4FUJ000000000000000000008=3l0000`LWA]0MR000000008G=UM0d9000000000OOY
d:9`000000000000X9IV@52G0000T8Q800000000`Rbf0000P0mi0000000000000000dRd6laE400000000000000000000000000000000LTTU0^ZchcWT0000A3lW
0000LlCJ000000000000000000000000000000000000l87R00000000DA[]LNF:000000000000000000000000XZlY8glk000000000000000000008C1]00000000
00000000h4^fTJOVlQlaXiVA000000000000000000000000000000000000L;N500000000HUW=4[:I0000DWhR000000000000000000000000000000008ajE0000
0000TD<O4_Ha10DI]4E700008XGS4jF<`XoR\PLgTZH^`><eXdPL00000000Lbj\00000:C80000000091L1000000000000000000000000HDmX000000000000Y3Lm
0000h]M30000000000000000@59<P@7W`5b]hBdZ55VU00000000000000000000000000008AP[00000000`6cP`REU@fLZ000000000000\@Zh0000X>MI0D]S0000
hQSM000000000000000000000000000000000_5H0000d:PY8PkH8BVSDYda000000008C^@@0IYd@O@000000000000LWkK00000000@3Fc00000000L]TK00000000
Hid700000000@n9T0000000000000000000000000000000000004A4=000000000000Xk>N0000M5SYU4K20000TIaQ00000000<?o@00000000P?C5dP8X00000000
0000\TBF0000@AmI000000000000@kPnh=go0000000000000000@UXVP`Y;00000000`TWk00000000P6350000000000000000XANK\GD@4;oCXL4ZXe3900000000
\NkF00000000H;j[dONP00000000=2;>17LK4>HA00004:JX00000000000057GC]29?00000000000000000`mUldBYde;bE1G84>NVI61\00004D8YXYe300000000
00008O5Z000000000`k900000000000000000000000000000000000000000000000000000000000000000000dO7F4U>70000000000000000<ajb00000000`=IF
LOGB0000I7560000P7Gj00000000TJkB0000000000000000000000000000000000000000000088d7dA:md1YoP<>RTZR><2U`Q1?@P>^=00000000000000000000
E57g00000\:X00000000000000000000000000000000HleO<VJW0000000000000000T<0[PoeU0000HId70000hE?054boDUD1000000000000000000000000TOef
00000000h7k?00000000000000000000000000000000000000000000TkA@928l000000000000000000000000000000000000A5I4000000000000000000000000
000000000000000000000000000000000000000000000000<5b=<Ab8X<2ITIBjlJXm\4XlXRnX8SH8000000000000Pc`Y0000dG0n000000000000000000004f@X
8=0?000000000000Pog400000000LUGe000000000000D4nB0000000000000000HSV@0000000000000000TA_7i6dD<^S<000000000000@5OT000000004]``@lUA
DEH7HUGO0000TEJ1000096UC4ZiJ@Xc0LD:J0000000000000000000000000000LYfI00008VU>0_i\00000000T3BWU5O;000000000000\P3h000015PAe3[@T330
000000000000000000000V`m0000\8XN000000000000000000000000L]\A0000lLaYP]Cn0000000000000000H3U]`:Tc81DFP][<hmXci2\S0000T;6l0000lVC2
00000000000000000000000000000000@WC>0000000000000000@6;70000\EXQ00000000000000000KK40000d?dX00000000000000000000<j1C<09?lU=bLnKR
000000000000000009d:8G]E`2Bn000000000000000000000i4692;Q`CGm0000\@kRLLUcdcQ700004REFQ3>m@n:9000000000000000000000000000000000000
Pj3`ha3:000000000000000000000000hdT60000000014Ol00000000000000000000X7L200000000m55E0000]5@d0000000000000000Y2W[0000Q1eo@dZI0000
0000THAI0000000000000000<5Z5`9b7E74PHaZE000000000000PfgE0000DAk^00000000000000000000\;S115^60000000000004iUBLV:H0000000000000000
\HD:000000000000000000000000000000000000000000000000lCB3Ll4:0000000000000000000000000000000000004l7o0000000000000000000000000000
a2P[000000000000Y6dd]5IA000000000000000000000000dCnJ00000000]2LB000000000000000000008h>>00004IeAE46g000000000000000000004E6?0000
DFPV@Xn\A4MZ\3GBM6J=09UP0000000096KFD8c]0WCU\E\_``0d0000000000000000LB3g000000000000LGN[\>`M0XV4PkCQ00000000PIND0000L>Uea2:8XCM^
0000000000000000Hf7700008_h700000000000000000000d\^300000000\@ca0000l[3L00000000`C5?0000`@ehl`n=h1_dX=VG0BOc\SaG000000000000@B_I
0000PAie000000008RMai6[@0000`@i<00004OTU00000000000000000000<UadhVLD0;mdlmPVa46W00000000000000000000000000000000L;d@a6;\00000000
00000000DLbi0000HR4]0000dG39`ZaZ00000000dR6Bm7KR00004flK000000000N0o<U\c00000000@Cb10F`WhCOFTZBFa1P\00004^fj0000<[VZ<YN_<bY50MX`
0000000000000LDCHOQ?000000000000000000000000000000000000\OXi@^L?000086bQHQVGT`>a0000DPi7P;;V\GjV000000004\i=000051SKPKdED^@M0000
hJ64\]GnE4X@000000000000dWXd@]8EL`_kT1HaLZ<500000000000000000000LR6[000000000000000000000000XAKbPZcIL_=kd8V_000000008:TE00000000
X34O00000000`Nff0000000000000000L4L?0000h9A<DlNe@54^d@VHT26^8XB;\Gkk0XeCLYBiA5QM0000XO7700000So[4GL:0IEG0JBe540Q00000000XNU`lKZL
0mES<65BP`40000000000[A4000000004Mb5000000000000hQa6dHX;0000000000008QCB0000lRUQ0000049S00000000@_`?000000000000<d0mHFL80000`g5j
000000000000000000000000000000000000@JGWH`OC00000000Q4J500000000<QLg000010GSh>mT0Bm[00000000`nG30000\I\V0000Q5Km000000000000Pa7i
00000000000000000000TcBn0000D2EiT=[n000000000000m3L@00000000hISJ00000000@hFWM3LZ0000LWOil\PMY2W5000000000000LOi50000Di[E00000000
0000X@Mm0000000000000000H??00000TL:m0000<XR40000000000000000@A8:4VVA00000000LfNfI4OI00000000@13dlN>S0000000000000000000000004iDm
00000000<VN;@M?l\]=68eN900000000<E_L`5=1\BKPDS3L@YKWd0i4<\H2`3@Y@T@g`KH500000000`2QM@Y`G<o<mP<Ik00000000000000000000000000000000
000000000000000000000000LK3l00000000000000000000000000000000PA2H0000HI8Ka3gm0000Q2hm0000000000000000000000000;k>0000000000000000
8Wa<000000000000000000000000000000000000TR^^54UW0000DCS10000\BcW000000000000HWe4leYG0000T1TXX5R9hVMG0gTnDm1PD`JI=2L5dTj94h?Z0000
000000000000l0;cL6F[\JCjdWU;0000<YYl0000000000000000PXki000000000000X=ZF00000000P8UZ0KCMh0nnHE\AhBNI`Kf@h]I0h^0]11^`00000000<4;e
H>R:d39j4Q_FDmB@lc>?A7690000000000000000000000000YkEh=gT00000000000000000000DY1H<L5UdU<40000XBkd0000<cie000000000000000000000000
000000000000000000000000lFlm@n0AU1Ag00000000hDZS0000`3j`00000000`B9U000000000000\BHMPN^2000000008Z9h8?m68P3CL]ji<dck\o1S00000000
0000DNSL0000LQ0I0000LT[K@X6[M3YkU1dK\;No000000000000000000000000P=BD00000000000000000000<A8SH>?5X_K=@cg=4lIUlVUWHCd2P_JhM39`0000
<hk^0000`\5O0DHK00004c<_0000000000000000000000000P:>PV;a000000000000@RfaHYcmXC\4Dg?h000000000000PP<Z``?<<fm=00000000000000000000
0000000000000000000000000000000000000000TM3200000000<KO1d2[D0000HcbU0000000000000000000000004G>50QEb00000000T[PD0000000006c?0000
0000dN4O0000000000000000000000000000P@P400000000000000000000`kF[00000000000000000000]30R000000000000Y68:D\7bm30e0000000000008Tnm
00]d8XYo0IM>X\F^Dj8:00000000000000000000`nGX00000000000000000000000000004M4b0000<82U000000000000000000000000m0Ub0000000000000000
`iWD`5aR`j6P8SEk000000000000000000000000hbZA<cc0P2=1d6oU0000=2B_00000000P86PXTik00000000T\mk0000@YG;0000lV0F00000000000000000000
000000000000\L2;L2AJ000000000000`7Sc4<?P4I[RM6\6dNA^00000000000000000000T6I;0000000000000000000000000000<S4Y@^`B09ah0000@]330000
XbIJ0000000000000000lLE;0000000000000000TChh000000000000hF]O000000000000L1be0000lK3S00000000L8;;0000<UJLE4_K00000000000000000000
TC]j000000000000000000000000lNi5lmF5000000000000P3e4h<`3Pbh0000000008AE[A6GX\k2Y`9igL4Bj<N:idOG`hTRhPgFh0000Q6Zm000000000000HW9=
LW1Z0000000000000>\G000000000000l6CU000000000000000000008J6_0000000000000000XKm[000000000000000000000000TSP;000000000000`JC30000
lH_Y00000000000084Jh0000000000000000000000000000000000000000l85HP\K^0000000000000000000000000000XV6@X8_\0K1D@OT7`XjQ000000000000
0000`RmL00000000P]2O0000000000000000HOnl0000I4_dA5Wh0000000000000DT80000I2kaPTnX000000000000d7_a00000000XK5700004K1b12Z10000@[[n
00000000D9QE000042@KHGY20000000000000000000000000000<3[BTDRC<IiF0000<EA300000000h4d700000000HQ?7<]DH00000000\gkT00000000X8iZ4OML
8IEl@[?f0000PG2l0000P;M:dfb4df^Z0000000000000000T\Y_l_BL0000000000000000<2@<P58I0000<M=mHZ>G00000000000000000000H2JeD;T<000040Q9
E2Kb00000S5T4^[90000000000000L0gTX0kl@hK4kkT00000000@RlU4^MB00000000h7VZ00000000000000000000H<a8\b9ghLTY0000dF1V000000000000lVYO
0X48I4@:0000000000008cmR00000000d=m7@FeATZ;^diTH0000000000000000000000000000TC4300000000000093gZ<^OQ0000000000000000000000000000
0000m4ZP00000000X<5K000000000000000000000000@TD100000000hg1700000000\TaRY58M00000000XC7b0000000000000000<OanM1aF=7HIL>IE00000000
00000Mha00000000A4LT000000000000000000000000000012O_0000\jnD00000000l_M60000000000000000000000000000X\0M00000000P8_K\K[^00000000
0000\[KJ0000\AW?4RCU00000000P[CU55Vb8>LP00000000h8;hdYc6LeJ800000A4W0000000000004TgT0000000000000000000000000000XMe@000000000000
0000000000000000000000000000<Bk6000000000000000000008Rj>D:_400000000lUP]0000000000000000000000000000XH=e00004dRfL8`F8jBd00000000
000000000000000000000000000000000000dm9W000000000000XM>F000000000000PlG=LF_e00000000000000000000X6UY00000000@9?_0000000000000000
00000000000000000000lF;>0000l@R\Xb[l0000000000008;T[8Ao_HOXKX0LmhQ54`e`V8@PT000000000000000000000000L80cT;J_E1NH0000000000000000
U47Wi3<a0000000000000000<ZNAXI:adQ8IPQ\?TSbE0000L=C<00000000<>K?00000000PBCo000000000000H5C[00000000h4aY0000000000000Gok00000000
0000@AR<h=QUDZAe`B`70000hFfM0000H\Uol_NkDZYmlbo30000@?N2000046Me00000000DDJ]00004Si;0000000000000Pk]XK^B000000000000000000000000
000000000X3A93B400000000000000008JWh8=@L\UoG000000000000T:CNh`51L`Be]6\oA7:K0000000000000000L68d000000000000000000000000H0^>d8Mb
lZ\<00000000000000000000000000000000d?jO@@9O0000`5P30000000056;<hJJA000000000000=38Z00000000LhaA000000000000000000000000X1kQ0000
4GYJD8<jHYII00000000<]G815b50000000000000000i0KE<2P@0000000000000000@IgjH0FL00000[70e5gR00004QND00000000000013V`00000000000045:2
0000000000000000T`l3000000000000l2<E000000000000@LN1D\f:h1`m<S2GD=Vehg4=XnQ:00000000000000000000HP?=4m7]@4HH0000000000000000<LS:
0000000000000000000000000000dBY^0O2:00000000h^HR00000c:A00004ZfU00000000`Se`@m?he5Fb0000000000000000000000000000000000000000PUSh
00000000000000000000P:6HD<>3dL]d000000000000@1B6\oF@X<PJ000000000000\S=9L_FN0000hYk2@Cjf000000004;NH00000000000000000000TOg]dXZV
<lQl00000000000000000000000000000000<li000000000000000000000D9n;0000000000000UbjT]>mDZCk@[DDY78?0000000000000XEe\3WO00004[OH0000
0000L?02000000000000000000008Kc@E1LeX<We000000000000=5KM0000XW86TZL3000000000000@AbVDlEZ0000`@F?@gZU`AF7000000000000000000000000
Tm0W00008FF=81nT<N3kPNP2HCJ?HOkUTR_d0000000000000000L?oT0000000000000000000000000000loW`0000DMin0000000000000000X3EZ00000000@6b`
DMhG00000000HAl200000000000000000000h\<U00000000e41G00000000`1kj00000000PlE600000000062000000000Tfo6000008i3P55ZXnD1000000000000
0000000000000000`EiO\=P`T3gj8Y@T@[YbHhV_00000000dMDe90_E000000000000000000000000L7Nh00000000<HY=8NP[4K<FDL[Wi4HB00000000`af_0000
0000PJ>l000000000000TA\jI2E<HDNjX\eB<=Zb0000000000004]Vb00000000000000000000000000000000000000000000000000000000000000008DI;0000
4jX000000000D2Mf00000000@7?E\Y=VhBoU000000000000000000008`<G00004Acf0nZdLLAZhbeU0000000000000000\K[A@KW;PjW100000000PdYM0g_`TL4<
PT:T0000000000000000000000000000000000000000`UR[0000000000000000000000000000e3oXXdL`0000000000000000m76f8;830000\V=[000000000000
0000`k[@Xk5f000000000000X6aj00000000<9>h00000000\@9@0000E5iZ0000000000000DZnHYRM0000000000000000@<SE00000000000000000LM7Tec20000
0000HLDPDko^`19L00000000l:]l8RZm0000E6bYd?L400000000000000004=oBhVOAU6Sa000000000QBb<dXM@iC=1324LYPdlZT]lgh0D>Bc0000TZfg0000\I_W
00000000PiNB0000`jdR0000000000000000DZalXNUPL^nH00000000T@?8TAo0hT1OE3\_000000000i_D0000000000000000\Nf9dS<H0000HoCZ000000000000
X1=40`o]17H<0000`fU0000000000000\1@b0000T4E>HALmPc0D000000000000HcBF00000000000000000000XF;Xh7hhh74:PQ<9a5I[00000000TY\H\`GnTF]A
42EM<6`]4O^>0000DiFT8T>ED4LU0000TI6]Pm;ZPH8RA0kR`S4n0000000000000000P5KC00000000U4MG00000000hWE@00000000000092an404E0000HG;eXU8V
<[lghBg10000000000000Jgm\`;h@XC50000Hfl200000000lYFR@b5_000000000000dR[=Hgac0IcC0000000000000000do=i0000000000000000T59N`DDK0000
00000000000000000000dMfi0000\@2jDI6681]PLo_P0000XNB`0000000000000000HHG=000000000000<FFLP3D;lL1987FjHLlI0000@TDo0000lYFa00000000
T:@14GX?00000000000000000000hWYA000000000000\I[k00008L^aHU:400000000lLQ[000000000000@\6^88BA@Q]@D<6V8<iglCg\dXo70000000000000000
0000XPh\TRkP000000000000000000000e09hWGn00000000h74H0000XnD`00000000A4@GDBlI000000008Xb:h2Q;43I9HFT8D]]N0000000000000000dLID4U7a
XW:e@W^800000000000000000000000000000000000000000000000000000000000000008X1;lMKg0000haXXh94>12C20000000000000000X2FC0000M4770000
0000\m`Q00000000000000000000T]g[000000000000000000000000\OS=00000000000000000000000000000000000000000000P;A200000000000000000000
=7K8lnfllWhb0000<Lno0000000000000000000000000000l;o]0000000000000000Llj50000000000000000000000008VGV0000000000004DG>LbM_0]a>`Ke;
000000000000000000000000\fX\0000XR7^0000L6BA00000000000000000000lhX300000000lPH=0000000000000000T?@n00000000DH:f@iHZXTWI@m9591l6
D7NND5l@@\1B0000000055f60000000000000000L6a2H2]8537Q00000000000000000000000000000000P:8>4UZn\nWIP>7d16b38Ekg000000000a=R00000000
0000d0Pi00000000Hd_gY4a:000000000000000000000000hB8A\B]E0000`5?V<7h000000000=3;R0000m3`gL:YX0000000000008@4h0000000000000000d5S:
H\jg00000000D\`OPHV:0000i5<NLTfmT8ZYDMYJ4Hme\UJdTjXC=6mD`lm_0000X2WU4_@W000000000000H3HSTSZ\0000000000000000DKLM0000000000000000
00000000XS6Y0000T0mKDDkNlZJ]000000000000P3MjhAhB00000000=6S5`H<=0000000000000000`I?a00000000l:o:@U_S8]Xf0000d4Ci00000000L16lLLRf
93N_00008?_\8;1l00000000HMRSDZDM00000000D42`LVOb0000<>Qo`ND9T^ZK@fHg0000000000000000000000000000P2<bPiiK0000`0A10GVMPSDHh<jQ8?^i
@=_70000]1ba00000000HUjG0000TGm?8DJJ0000Q4V]`fjV00000000<6e;0000000000000000000000000000000000000000000000000000<=^e0000<K:E48Go
0000D6<W`C;i00000000hNn6a4dK00000000LVTO\YSL000000000kfe0000DAfVT?eo000000000000000000000000H20^00000000hLdN00000000h7iHlH3_0000
0000000000000000\<n[hSKI0000hRE8lV]TXdRD00000000000000000000l]\Y00000000000000000000H_6=0000h74X00000000E51f0chb0000000000000000
PJ01000000000000XljJ8g0O000091JRTBQ700000000000000000000@X[8d\OE000000000000000045DZ0000DCYF4h[b000000000000l7_=XM_?000000000000
00000000@Qo?000000004404000000008QZYH9P[i2m=4C6=PF5^HYI`00000000lZB54ECU000000008>9L0000000000000000000000004IR^00008U34DPohd4QC
TUQ7<^1^0000=2ga0000000000000000`]Mc\C@S000000000000000000000000T^T=A64U0000]0jB0000\jVI0000000017IO00000000000000000000X7FL0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`mLR00000000m1lh0000000000000000P`]3=6K9P0nAXU9PM62B
973J4L3L00004P4Q0000000002SL000000000000M5F<90Ne0000T<F>l:dF8A3D4<aKXZRTl:NS0000000000000000`H^L00000000000012PEDAT9000000000000
0000H7ZoQ4lL00000000HK62DHfG<Xjo00000000\nV^da41hKZi000000004?NG000000000000000000000000P@A700000000P[_:0000df8G]4Fc00000000TM[_
`WV[15ab000000008AIL000000008n7;0000h0In00000000LGDT0000XS1E0000000000000000@>fe000000000000dH:<@nb1DAX0<o@V0000l9@k4U[i55WHlQDb
0000T>QT@c2d0000\0J\000000000000000000000000000000000000@6Xm0I`cm6FRXHCY`MC1968`000000000000000000008JF]4B>KY3G:0000000000000000
00000000000000000000LC?l000000000000`_4d00000000000000000000000000000000000000000000=5BC0000hi9<000000000000lFW0m0RahAA_00000000
000000008En`0000000000000000000000000000lZl600000000000000000000TW>[HcXATdTk0000000041NN=5=j000000000000000000000000000000000000
Pn>J00000000000000000000000000000000000000000000lQoO000000000000000000000000dMU]0000l5:j000000000000dn6V0=9g00000000000000000000
X[lS00000000dASEdj9Q\2?_TI@\\lYO`a0IHf<50000`FaG0000000000000000000093oE4PV_TW\`000000000000Lo\?0000`VFX00000000000000000000XdJ>
00000000<MOn\\8Q00000000000000000000d8WL00000000a0g_00000000000000004Zdj000083Sm000000000000LUhn00000000000000000000000000000000
0000PNecdk=j000000000000hPL00000000000004i0A0000<\X@4j5Y000000000000000000000000Ta6=0000XXa200000000000000000000PVFo0000hcSl0000
000000000000d_[b0000m7=HQ2F500000000\<0=0000HJe54dO`000000000000000000000000000000000000<TTCLX;Hhb8IX=5>D=]n<DnC`IWNDKB70000D0dK
HaY500000000\d]m0000000000000000000000000000HXLM0000l4kflKJR@:J5\4J000008VC[0000@3ak\Dd400000000000000000000000000000000LdO40000
0000000000000000000000000000000000000000lS4100000000D3`k0000H^FC0000TgYF0000000000000000`lGcDXod000000000000TZFRh_AE000000000000
000000000000lYj`00000000000000000000\Y9Mdh;O0000E2[:000000000000000000000000000000000000PBeR000000008M`W00000DHidK7]000000000000
L3LD000000000000L8T[0000LkFB000000000000T]iQ00000000000000000000000000000000PD^a8j0;00000000000000000000000000000000<<@DTB=LXY07
0000A3IKX4gB8iRL000000000000PBdnhIme`N3[00000000dKjj000000004RKRi2LO0000000014hb0000000008O?0000D?KQXFWND^J9hCKK4<9iHLd8lJOjdo[8
0000T0hPLSTE<=jB000000000000d<VL000000000000000000004mE@a24k4ld;000000000000ha;10000000000000000@?g<0000a613000000000000ha^Nlk?V
Pn;ohKiE000000000000000000000000<dn?00000000LJQ00000000000000000000080S04MVU0000`57ahK1184E0000000000UdO0000h9>T0000\@0X00000000
DC]S\EY9\[W[0[`mlF8>HfkYi6Med[O800008?j80000@meB0000000000000000@]_A4?Q1Tdc200000000\1m6000000000000000000008FGMT1N140a0XE`NTSBW
i3d^0000dPd;`VCFHZ0YDi^7l3@;L[gAH67:0000dAS:HMJG00000000\JDXlkYP00000000000000000000T^C`00000000h_\90000000000000000\8BV94;Rh1jh
0000000046Jm000000000000HT:n0[hP00000000dBNmhIhgL_8d4A]Q\jS\00000000T_CX0000000000000000000000000000000000000000000000000000LPfb
T?aP0000000000000000dXMM0000000000000000X@FN0000@3m@U4mX0000000000000000000000000000dQY400000000e3^K0000\O:V00000000000000000000
0i@T0000\XPe00000000<\6H000000000000<X<<0000@[G=X6:WA71XP7caH9Q0TJW?0000000000000000000000000000TOAk`U`R00000000000000000JdL0000
000000000dCM86ii0KDl00000000000000000000@0UCQ1:eI3`40000=6DZ00000000000000000000TfBH00000000000000000000PPgeh1Y^TmT600000000D0Y6
dS0l0000@cn6XRB`00000000000000000000000000000000000000004Wfa00008E]>000000000000000041;64Bjci5?6P8^I000000000000000000000000@@AD
DjUg00000000PVcRH<T8lhbD0000000000000000lWio00000000000000000000000000000000000000004ef40000000000000000000000000000000000000000
00000000000000000000000000000000<UZBDXS`000000000000e3>G00000000000000000000P70E0P8<PjBS0000h[6WE2430000HRSETSM;U4ASh[@74`LC`m8S
PZC0DC]@8eZEl2aW54h6i6em000000000000@f410000X7IQ0000h5[]00004`H_000000000000L7jBh_7K000089F[00000000000000000000hY?I0000h6f60000
4Ii6<VYe000000000000l]>:@K2d00000000000000000]hP000000000000000000000000d9\F00000000933@0000000000000000000000000000000000000000
0000@3E@\8T4PQL54Y:YDagQ000000000000L;8]]3_4XmR_0000TVX853cR00000000T:nE00000000dThc0000000000000000\Ic]000000000000000000000000
8F5o8LQohC3bX4iMU6c[0000h=7<TS5<l:mH@f4a00000000L4B30000000000000000l8aC0Jfn0000000000000000HSY=01Cb<jl_8hB_0000dAeo00000000`4n\
0000e5Z=00000000X0kd@Zgh000000000000`Jd900000000hIZl0000000000000000d0YVlWFNTFbSlco\00000000000000000000T0j8000000008eNHhN[:a5SF
00000000DjQg00000000lEMlhUIN\UU@8Y:G00000000XT?DU5oZ\QQT000000000000LZV10000000000000000000081J;00000b2i00000000000000000000TBHg
4TkY000000000000000000000000DNDJ\=Ib0jZP00000000e0Xb000000000000000000000000Hd7=0000TfZA\eLdM3;?XR3U0000DMjC000000000000hLec0000
000000000000000000008GV2L;>D@W_^lc>^DmGe0000000000000000db6A0000lTl10000X5I_Lf4JH^d\TfNQ00000000l=7a000000000000<YPJ000000000000
TS`PPT9ddeWV\9X0000000000P`B4aYi00000000000000000000<PdYU1e@PSjc00000000H=ng00000000Xl2BTA2[PhU2H9XJ@<eUldQ^00000000000000000000
00000000000000000000hjRID^8000000000U5V54D:`000000000000\>JN0000000016Qh0000Li[600000000000000000VegD05W8>b100000000ljj?0b@;0000
00000000000000000?SoT0ijP3Td@?mS0kn?00000000\QTFd5J_0jD>000000000000Pb>400000000H^h:000000000000<7ebH;PZ4a0400000PGH000000000000
X`M5@5_E56PFP2a9dG3QM3am00000000000000000000000000008E4M<NVF8>?FP[Z8\SX0P]@RPhhLTl?i000000000000000000000000H2If0000000000000000
00000000`<`gH>J_<ODQLT_D0000e6:F00000D3i\Pc^0000]4e^D7M80000HA6P0000l`i]00004\eT0_Yhdi\blKD<XFLgD1S182?PdIFl0000l6\M000000000000
000000008Oh40000A4ng0000<_LR`<<H0000lDlO0000X?:lP=NZ0000000000000000DQ8jP9JJ0000TC:DPZ1?Xl4`\<9K4JND00000000\JT]0N0a0000\c\\\PF?
E3]R\Pnd00000000000000000000000000000000000000000O<Pld^D00000000000048\@LY2I00000000`75HhCl0HkP30000i0B9hcM700004^Bm<EjW0000lY7Q
000000004Oj[HDWiHRm_M5Qc00000000@j8gPecT000000000000`B_Y0000d16HDd2B0000000008M:dLL^0000000000008QIZl:VoX@8K000000000000d<Bh0gdX
0000000042aoDGec\L9C00000000D\VK0000Hd1V000000000000Hi0a000000000000000000000000000000000000TN\\0000000000000000000000004MMiLVMi
0000i4:V8>V>\C6X0000a7JX000000000000000000000000d=TT00000000\h=<\n95L=7Q0000i6R[000049g_lgTD000043SSXOeVhC>i<aLJT==I\IT<\Z3X0000
00000000000000000000\SQPhF<k000000000000000042VjXf`V0000000000000000000000000000dF9oTFmY<7ja0BLgD\MlXOLF`RJ_dOY`0RML\j5300000000
00000000<>X>09SL\m=R54jA0000\S8k00000000lJgU0000h3S700000000000000000000LRkf0000000000000000H9T40000\=1?h;K100004SEJXB?>00000000
0000000000004L?\000000000000L`fd0000000000008VK;d56_DdJ]8mL4\NE`@j\90000000000008APJ00000000000000000000XPZe00004X6AX_dod@5=]0Zk
DabU56TP\WJ?00000000X6b?00000000P[Xh0000<[f0HUQl0SgX0000000000000000\NMdHkO200000000000000000000dKIm0CO98S@SPSD08TC>XW<o4X=7DH_i
T@`ni4=mh?W[0000000000000000la`I00000000DNa<@bnQ00000000000000000000000000000000`U5j00000000000000000000lBNb00000000\hOZ00000000
0000000000000000000000004gb_hIMl00000000`AQh00000000dYkg0000<?[g00000000hDl<000000000V4E0j]Q0000hSac<H]=@Pl2\VQ7\E_d00000000e3YE
8OPK000000000000000000000000DVGF\\dd000000000000000000000000XQ34000000000^^W4SgJ000000000000000000000000d;XO000000000000`KC5l001
0000000000000000000000000000000000000000000000000000000000000000hIS60000m397`Qb3000000000000l5Ui000000000I0W<KL2Ha9;T?;^00000000
4GGk0000000094Ra000000000000000000000000000000000000hO;V00000000<V000000000000000000Hm>n00000000\F7:0000000000000000000000000000
00000000D@l30000<d5X000000000000000000000000\LhCDW1<000000000000000000000000T2O=LP470000`:Je@d=Z0000Pn;F0000000000000000\5OA0000
00000K@m0000X<d]LckY00000000D;J4\H]P000044Vd00000000000000000000000000000000000000000000000000000000LKT;<Zio0000000000000000I5jo
00000000d\:GL0dk0000PL0S0]0I00000000000000000000Hj]i00000000000000000000000000000000000000000000h[5g0000I5d400000000<L>88<8P0000
D[fd00000000000000000KYW0000Y3YXdg<B0000000000000000<XQ=L=RK4jQC57GV000000000000XT^h12GG0000HOIQHSbR0000D1>@lb_=0000\0720000D8dR
0000000000000000899200000000000000000000@\cA00008Wf5H;;3000000000000Hj=W`7KM00000000`m\4h:?=8i9Y0000lg9`0000h<IP0000000000000000
dKWm0000000000000000lb5=00000000000000000000000000000000000000000000\3A1DcV;0000000000000000lLjah_j500000000hC8YQ5<a00004h`F0000
H:=d0000000000000000000000000000000000000000lTLj0TfY4\8gH9^fl><V00000000DB5500000000dKf1000000000MH]0000dL2f0000DN6c43]\00000000
0000000000000k`400000000<OUU0000d:[I00000000@WO\TP[M000000000000m7400000<Vg1Haae0000000000000000L5PadDAM000000000000000000000000
00000000D2T`000000000000@C8<0000Xk7K0000000000000000=5Rf000000000000000000000000<UUS00000000Q3C\0000h;e58CO[0000000000000000hDA_
0HUI\1U2`S4>h>GC4IS_4XDeQ4GIh=@c00000000TM1He2^O@DmAA2dN0000hLI70000\ihc0000TNN7@LokI3710000h=A@000000000000000000000000\Bn[PBDm
00000000000000000000000000000000000000004QVghXIMH]WkLiV20000LF9_00008ikA8njf0000h\mPPYiWXcFi00000\cb\T\W0000Q4UD00000000Y77j0000
00000000\4IC0000000000000000HK8R000000000XKa0000T\hN\Yhdla8@8f5CI0IW00000000000000004Q5C0000000000004W?246X90000]5aH0000D`7gLFbc
0000000000000000000000000000I4Bl0000XCdG0000<lLA0000P3070YYHTbP<00000000<3TSHa??0000lJVi00000000I2:E00000000`8j[00000000lbXS0000
LLiU<@]N000000000000000000000000dIlO000000000000PB[20000@<cQ0000000000000000Xk=FHfN<00000000lcI\12@Z000000000000000000008HDT0;j2
l4R:4L]FlQnd00000000`9S\@EFPdo>l00004I]5`4Rh8KbJ00000000P3iKX41gH<1h00000000000000000000000000000000L_Ej00000000`Bm@hWbN4TOi0000
0000000000000000000000000000PHJ[PnoM00000000000000000000lbh?00000000<7S@`a@I000000000000M2`500000000000000000000000000000000`O4X
dKOm8L[:0000<?[F000000008Z\^X3k5hCR_D<^dHM8G00000000000000000000000000000000dLSQ8XWB000000000000<bhi4YF9M59Y0000000000000000LHCj
00000000000000000000000000000000h7Q9HO=`@XV[dZZ<\dUB00000000d>2;d?FUh7?fXlj_0000000000000000<>46`cRm0000liEk000000000000PHI^0000
0000000000000000XfW_000000000000M6@00000\k4H0000000000000000000000000XNkU6kOT0biLo`ZXD?`000000000000<V0[000000000000XJQE00000000
<8YJ0000l3YZ00000000`3oadJ:G8RoclikV0000I6_h4`Yk00000000000000000000lEP4X\RdLfA8000000000000HnL1l<oL0000000000000000000000008>:\
HMnhe5Oa00000000@0:n\XED00000000000000000000dD@\Pc]T0000<]2`00000000@Eh497L^00000000d1VV00000000000000000000000000000000Ph900000
00000000000051MG0Rb200000000000000000000000000000000000000000000000000000000<=Co000000000jGi0000000000000000Pc4N0000000000000000
00000000TB0;0@RC0000000000008?a4@Wl]000050FV0000000012Z>000000000000Hn8C<P3ZlG\J8YYY4IJR00000000000000000000H4beL0f50000HQ7AdTFI
4bCehm=452`U000000000000000000000000000000000000T`d`<=f]000000000000000000000000000000000000`\;200000000M72>00000000T^NU<>L;\GTM
4IgMM2^9<9GZ0000000000000000000000000000T9bG0000000000000000000000000:5jX6gI8OC=00000000000000000000\QK@X;mQDEBL000000000000P2B7
000000004BJM00000000000000000000000000000000000000000000000000000000`i<=0000P@mI0000000000000000h@C]0000`@@ST;D:0000000000000000
000008\m0000000000000m85dL7S000000000000000000000000000000000000TFf<L@T6DS9X000000000000000000000000hIKi0000lD=`00000000E59F0000
000000000000dH4:XaRB0000000000000000000092>hTUT_000000000000802C0000000000000000000000000000000000004WP6Q3OE00000000000000000000
000000000000000000000000DCVd0000lj:B\n8V\eVR0000000093b@00004AcT0000000000000000X[3:XmkV023LhR=[TI@L11=aX?BXI2O000000000TmYXE1Ro
0000000000000000000000000000HFgLd\h@0000000000000000000000000000@XeZ00000000PUb<0000DPdn000056lTh92e00000000@oA^00000000DYiE0000
\8\UDlFf00000000000000000000@gWVXJEM0c?g\I?Q00000000LciLD4Uf4J`R00000000000000000000@[Hg0000P80P0000H^aD0000000000000000Lj<U0000
00000000hTPW00004FlAlgccE2`B00000000000000000000dYo5hSK:0000000000000000000094mk0000000000000000000000000000P1n>PF\fDoIT@bFa0000
<K7Ch9aW88Ol000000000000000000000000dQac@7TDDH3GdX`EU6jP]6ZG0000000000000000000000000000045HDGgjDKMh<XdhdDgc0000d=KZ000000000000
000000000000000053UA000000000000@?0E000000000000000000000000000000000000Tc3^00000000000000000000@N_I000000000000li@e0000I5g20000
00000000`01GTgY[00000000h2TB4mhg0000lVBN00000;i6000000000000000000008PVPPf`o0000000000000000000000000000`2We00000000000000000000
E6MB000000000000000000004i^L0000hN@\00000000LNQ5TQf\HAli51^N0000LS]j000000000000DDdl000000000000@XXM0000000000000000PF\M4STX0000
0XNB0000000000000000Lm44lU@CQ1`Q0000@<^S16U6\UWk0000Xd0O000000000000000000000000i1AQ0000h<XfPNiQ0000`ioh000000000000l?Bie3a40000
8>^i\0d\DTjH0000000000000000000000000000`<;K00000000]3B]00008PA_00000000000000000000@XI400000000dS[c0000000000000000P6W60000<Z5Q
0000]1>U00008QU800000000000000000000T[AklMWN@PD6<XU913H_0000a3jnP6N`00004jTN8TZm000000000000L3_7DD>?D>S;LJV8<ME400000000hGg[e3mf
00000000LO_Q<i8G0000000000000000hLXo0000lNbM000000000000XKom000000000000000000000000000000004Wd200000000000000000000000000000000
000000000000000000000000000000000000000000000000e3gM000000000000000000000000000000000000000000000000000046o8DEJ@8INW000000000000
0000000000000000<^kTDN?a4WQ10000HQE@00008F^J000000000000000000000000000000000000H:`0\?Qe0D;0T2A28aa;M7>aX5gY00000000@=0OX=Uj0000
=6D4H:AV`>J2DVf7000000000000D;B]00000000000000000000`7:[14`]00000000000000000000PVFc000000000000000000000000000045kJ00000000<UOl
00000000P>IbPE2400000000000000000000<9?Rd1M7@XPL0nfP171k000096Lo00000000DlCl0000000000000000<J1G@[=j0000000000000000000000000Q:9
0000X]H:0000h_<H00000000DS;]00000000@Po9XV_300000000000000008Y;N0000@4=;8VoJdXK<000000000000<38n000000000SB400000Dn[LJIGdUJ6\MX4
dA3e0000000000000000`CfS<j2:13A?0000E5LV0000lBf>0000000000000000@WZR0000000000000000a14=0000i0\Y0000XAZ70000@3]B0000000000000000
\4FZ00000000000082Xh0000000056@`8GBbLAU5000000000000<:<ChnJY0000000000000000000000000000`ORd<5UL\;e]l<bc8miL00000000000000000000
0000DCRH8YD`h?dLdZb[4hX^Xc=W`P=R000000000000PS\4T0TQ0000<82i0000<C4F0000l<UM4J^400000000@PoQ<dIP0000000044i>@m7=0000000000000000
H^`[0000T=YI00000000dLHR00000000000000000000000000000000\^?A\JQY000000000000000000000000`[YMTo11000000008]1>0000000000000000H6`<
D^Fg00000000@BFDPH=800000000000000000LBM<Vd<h>SJ<k<>i2EO4DS:000000000000Xj>9000000000000000000000000HW0k000000000000<;<SPMH40000
0000400@@HcU00000000000000000000000000000000DX_X\BAi\:^G0000000000000000000000000000<K9j0000000000000000U5\:000000000000P:Bc0000
00000000000000000000000000000000X??V000000000000000000000000000000000000000000000000\A:7E3=T0000@G^n\\1dh\AC0000000000000000D^8V
XKCeLS`l8je600000000XG5T0000TE;7T8hQ0000@Iide3Y800004\P70QdM8XF90000]3E50000dcfN0000X]U@HY86\GR_heNW000014@Z0000000000000000hTcS
0^Y6HcSB00000000000000000000Xjij`BZV\nSGU0n?`6Pie2n\00000000T6U78_]f0I]G0000000000000000000000000000000000000000DYM50000deHnE5ZJ
000000000P6RD5n700000000@Vmi000000000000000000000000000000000:Q]@TRO\0eM00004;lRTEQX`FKXLG2\0fofTij@PomkE3Sc00000000000000000000
XCcX\3Z=Y4G\0000000000000NHm00000000h=kc0000000000000000000000000000000000000000000000000000000000000000L_l157120000000000000000
\o6f000000000000l6j\00000000000000008nY`0;GB00000000000000000000000000000000000000000000000000000000@omL0000`F:O000000000000\j[h
0000@0O;0000=5R6000000000000000000000000dSRT000000000000000000000000000000000000d:[900000000LVn]0000000000000000X4]Y@>bYdBKg4FF[
Dg87Hmm4000000004]PU0iI>M5]=000000000000@S6;8hhg000000000000HM^<TFCo0000H_l`00000000000000004[ZghG=60000ljZl00000000]2]900000000
000000000000PSUF0000000007d<0000\mf]00000000TmP2Y6LO0000000000000000000000000000dRiL000000000000000000000000<MNQ07EMhXKN00000000
00000000000000000000000000008dhL00000000\L5500000=D]`>`[000000000000LR^:XT`70000000000004QX`0000000000000000PU;Z0000000000000000
D1X7000000000000hgmD1345\V8G00008cL`0000POBc000000000000DBESleF@LBZCLE0T0000`^<C000000000000DDO888C;0000420;00000\\N000000000000
0000P02_00000000]6cK00000000000000000000HHEL000000000000LSF\0000`7ln8M:cY26nhY9:0]iC00000000TGa2000000000000PEFAh7`600008VDB0000
lf5ZT[E4\FD?hmCZXIPOldejm3M@000000000000PJ5gHLZJl\lG0000000000008GGJ00000000DS`3XRg80000dMa714ce57Ib00000000dH]`i5X;000000000000
00000000000000000000000000000000000000000000000000000000H<WAHYE=86Kd0000000000000000000000000000l3Vn<;<AdY4^00004EmZXkb`0000D[SB
h17Yl@O\dU0;000000000000000000000000D^A;8EG_e4NP000000000000d>>D8MMX<[`^\m22XZ<F000000000000000000000000\nT?00000000<<ENh5_]89_e
L@KR\KXd00000000h[><PBU4d4dN0000\>@e]4;e000000008ob?000000000000dJ^HhifYh5?48Z\J000000000000L9Di00000000000000000000LSNJTYaH0000
000000000000<5B60000H778hjgCD^c;000000000000000000000000000002leXY5X000000000000]2J<hZ6XD3>]0000000000008ZHC0000E2ljPgHT00000000
0000000000000000PW0[\=KA0000000000004:GW000000000000000000000000@7QK0000000000000000Hl_m0000THOV0000000000000000l>TG000000000000
0000TZfEhd5C000000000000lK0[8ZOd`BMV0000dT4EX1K40000000000008JoL@8W400004ZAE\iAb0000000000000000L[dJ0000000000000000000000000000
0000a47gHe:Z00000000000000000000lYXE00000000HFjT00000000M7?J0000L6HO0000\E>X000000000000i77V0000`Fj>0000@AZR00000=JjI2=o00000000
000000004F[l\jd04d8A0000`50I`9``dU9@000000000000<<NEdZI;00000000E4`G00000000XWVN0000HYNA000000000000000000000000`@]800000000lE7H
H3c=\]mghfdT00000000000000000000TaNEHio2000000000000000000000000000000000000h6lM0000000000000000000000000000HJal<T8EL7\]00000000
L_PG00000000PgEj0000000000000000000000000000HbbI0000d:DA0000LX\A0000HkQT`Xh=hZa<00000LJW00000000000000000000000000000000hKn^0000
0000P?8I000000008YS:0000000011TXdO3^`kJg000000000000000000000000000000000000L]7[4O=C4T0T00000000lJCZ0bS7D42700000000`Ob_00000000
000000000EOH00004^H80000`GL\0000THQfLcHI4d;[14f1000000000000h7nELjT:0Uj_@g?8000045ge0000000000000000hAFFlEWT00000000X5F=85A4P[C6
0000i65U000000000CMNPXgCl9h9000000000000`2B]dVknhjU4D2UB0000000000000000000000000000lbBb0000DEgf0000000000I5`<Za`?VY0000<IgZhimD
000000000000000000000000000000000000000000000000000000000000`Kj;00000E?`H9=300000000000000000000\YKi00000000hEi@P09`<=DMhFC3TKBX
lbC90000000000000000hG?\0000HI:600008HdVlU0WPU?@<nO\0000000000000000000000000000\HNY`[JMDkK>00000000dB?O0000H2eTdZ]Cdngn0000\g[P
dLRJhl]UPW\K0000D6GS0000000000000000000000000000000008U10000`H16000000000000000000000000M5LC0000TQb\HXRi000000000000`jEF00000000
000000000000hCL``7LJXW08hn]a00000000\GMW`Hc08JPY00000000<>k<dQ@;<lVQ0000000000000000=2Mh0000000000000000`MmcI3Gc00008bb00000DGJ:
00000000`:SkH3K3HAjb0000000000000000HDo4000000004Y3M4e\[00000000<iQ<0000000000000000@X9h000000000000a2Y;H`bKM2N8000000000000T3`M
00000000P0RK0000000000000000lN96000000000000hEb2llSZ00000000d`GO8mUL0000\^2k00008WEZ000000000000\\B^hiS8000000000000000000000000
00000000000000000000<IIO0[kSm17\0000LGeX000000000000000000000000lLWd`N7R0000lYaa0000`8S;T<JK\HB20000T_mFXI;mPfV_0000XBMg00000000
0000X7gX000000004[he000000000000000000000000D0Ao000000000000000000000?OI0000X>;K05<>0000dl8S0000000000000000e5knh7;:<fTE00000000
85<WP9aILnP^`]jP42D;XnlY@8nI0000000000000000h9jETEIH<LVQ0iWh00000000TP<>\[2j0000@WL@00000000Hcc]0000000000000000000000000000Dd[5
0000=6o:00000000\o[Z000000000000000000000000D;=mY6a@000000000000000000000000hNQU000000000000<7l=I6IjH15i17:50000d^E^P^lU@>P_0000
0000000000000000`5J4XR\H000000000000DQ99hKl80R;ea0=F`7okh0CN00000000<]l]000000000000h1Da000000000000`K88TA<A8VSEM1IN000000000000
0000<[>c00000000000000000000<4he000000000000000000000000@Bod0000hF5J000087XTH?NX00000000000000000000dU=60000000000000000H6d\0000
000000000000lJ@Be4EJD8:a\0>\XFcN0000hI:HDIhH\JJX=6@MQ6O=TT3WQ2Eb00000000P>0HdG\Y000000008@<\000000000000000000000000XhcB00000000
0000`G]Y000000000000000000000000P1`K@\]g8ib80000lY0nP3=TH3dI000000000000000000000000000000000000000000000000XYVd0000I6VP\]Y>M2=\
000000000000dPbK000000000000000000000000l3f[00000000M1]D00000000TC<K04B^0000PJ5U0000000000000000`]oU0>h600000000a2Ck000000000000
\JlPP8bQ@hb]0000000000000000`EPJ`DMe00000000T@E`0000\hAAh4Ll0000=2e]0000d=6U0000Pa__0000@:oQDWjOQ3Db0000\_T?8a4e00004n\L00000000
0000D@MS<AHF0000000000000000000000000000LDMU0000000000000000000000000000lIC600000000d1Ga00000000l_^L00000000D9jc0000hAD50000PDI\
00000000000000000000P@bahegW0000i1;o000000000000000000000000LJSO000000000000`7]m00000000000000000000000082>9DERC000000000000h5TQ
TGEV`N:]0000000000000000PS>F0000<0@S`G?70I<<HIn@8WRc4<LNh`4E0000H<`Ol`=P@ePg00000000000000000000`4]F\ElXPSE_X@@hi2ICH@Bo00000000
000000000000000000000000@D4C`@0o`Jn800000000d`jKHjH8000000000nLJa5i200000000000000000JKg0000000000000000000000000000000000008?PV
00000000000081;^000000000000T25^00000000`@0;LVjn000000000000000000000000000000000000000000000000U2VO000000000000LD2700000[1?0000
000000000000D<\n<P2<PYga00000000D5ZT00000000000000000000P==a00000000@XCH<Ul\119j00000000000000000000HV?RD@JM000000004E>C00000000
0000X[3klmFW00000000<g:j0000Hf<f0000437H00000000000000000000460GXJ<i000000000000000000000000000000000000000000000000000000000000
0000T\_C000000000000000000000000`_fJHI_>0000DDRg0000000000000000Xo7O000000000000E3<NLInc0000000000000000LJO9H95[0000000000000000
0000000000000000<JP@00000HCD0000H8mV000000000000DR_L000000000000d<el000000000000000000000000000000000EbM@\eg00000000000000000000
\9L_Xf`=0000=4TXT7lX0000000000000000000000000000000000000000000000000000X4>e0000E6khlCn900000Z`=<CWA<i>S0000leQUPgCf000000008bRK
0fe9000000000000T>=K0000000000000000000000000ElB\C\d0000000000000000000000000000000092Hche5e000000000000]2jb4E=aXgJF0000H?5o0000
0000\XG=HmW\0000000000000000`<>o0000D7\G00000000000000000000000000000ekdDKf^0000PD6TM4Hb\5^^0000l9?:00004OK2@bUQdN`mh<B0X3JH0000
T:;O00000000dCa@0000000000004aTn431T4;jm4NYjQ5]SP40P0000000000000000dSLk0000PJE40000Y2WH000000000000X3i`13JD0000000000000000\eE`
00000000000000000000l[9D\k<d`R`=000000000000X9bh00000000000000004lJ;0AY^L\>7000000000000Ta73X4:[`C1oX0B?L[;60000000000000<c695>c
TaoJHN=c0000000000000000000000000T<R00000000000000000000000000000000lKgV00008`iB0000hS7a0000D94hLKa7DSKhPN6<HA0_X]J7000000000000
0000M1CR0000000045YT000000000000000000000000HG65`H0^XMSX0000000000000000h4o70000LJNdhL7700000000000000000000`ZZO000000000000P9oP
H<c`D:H6000000000000T5[nXO>k000000000000\?ke@kXni2FHL3?\d2ZP000000000000XVS^0000D068LO4;00000000PnNH93[f00000QNTd5RL8U=HLDlg0000
00000000000000000000\m^S000000000000000000000000000000000000000000000000dW=e000000000000TjRZ0000h;F>X<3V=5DKHMj_0000000000000000
D@TS00000:0X0000T;`VTLOE0000`3\F0000000000000000lPCDLR11PUHih@Z20HB=00000000000000000000Pk`\00004M^_0000000000000000000000000000
000000000000\FoZ8Fm:<iG90000H73A@;1V00000000@:jD0000`U[K000000000000000000000000000000000000000000000000d?XD00000000000000000000
`ZZcX4e64BC;L<XW0000D;W^0000HB<?0000@oV\000000000000000000000000Y23Q00000nI>000000000000`X\R000000000000`:O60000000000000000h>nk
PS>ldbbdTm\J000000000GSidfAZ]2[G\DUC`^fK00000000000000000000000000000000000044;4h3DeXg7O0000000000000000`WBa000000008An@0000@1L^
@FT`000000000000000000000000000000000acG00000000000000000000000000000000TLCC00000000000000000000000000000000L]Sd0000000000000000
00000000dV[100000000@BH50000T^PS000000000000D=;]HGi^0NG3000000000000000000000000<Glo0000000049WE<Hk800000000DHRc000000000000<e6_
00000000LAd6000000000000000000hi00000000LJbm0000\76Nl]LP00000000000043FV000000000000<AM@`Q[i00000000LmKC0@W^00000000<>WO00000000
hV>300000000D7WS0000000000008N25D9RV0000lkIK00000000DDo]0000000096hC00000000l:9J00000000000000000000000000000000D1AH000000000000
00000000D6YnD><2000000000000000000000g=Z00000000000000000000T7aS]1kM0000000000000000<R8D0000000000000000000000000000hmMNm5JQ`D]<
<e=n000000000000\?e:0000Xc[S00000000000000000000`8VK00000000HQSm000000000000000000000000P@dC0R\Z000000000000000000000000XCZ30000
00000000@\LS4=\J000000004\ghE3_A0000000000000000000000000000DY_W0000lZlh0`TSa3Co<=MK000000000000la?c0000]7B600000000000000000000
lFOm0000D]5NP<dIa3]?00000000000000008V15000000008GHo8^8k00000000P<Rh000000000000000000000000000000008LX8`ZT2@8R5A2_RXnmZDn1\0000
00000000@\0900000000000000000000000000000000d0lo@kPH0000000000000000000000000000000000000000000000000000\4dd0000h[P9<6_:PdiN<E35
0000000000000000000000008AP>000000000000`8@5XI@00000XE^\@ZoC000000000000h=4Y`B`cH:WdhJLW8Ji;XR1N000000000000H^]R00000000@HGOXcGX
90RH000000000000000000000000lYfl00000000X<fZDAMg00000000<jH^<Ui_81KeLHDm00000000U2cI000000000000\gDf00008]Q800000000T1b:00000000
0000000000000000000000000000H`F?0000l5JI0>^KdP@j@SFD42=P0000L@Lk000000000000A3o200000000U2_b0000000000000000\EioX6L6000000000000
000000000000000000000000`6aF0000<N1XE5^PLl;F00000000000000000000@2KYH`g?Y2XR\T5_0000T7Dl00000000XNOV00008O7Q@1EBdkf0000000000000
00000000000000000000000000000000000000000000ll\od?R[000000008IPd0000<Tk200008;CM0000h43eXkR88@ln0000\cKY0Xm1m5S9TMm9000000000000
4]WTD<4R0000000000000000000000000000l3HjL4Q0PJM\PJl18WiEU0U40000000000000000T6410000000000000]3E00000000000000004:Oa0000d3H<0A`i
00000000000000008?3M00000000000000000000000000000000\4WG00000000P7@G`7Li000000000000000000000000l4SJl7V54LLDPV\=0000Q0f:00000000
0000lGZ8LOiL\1Y1i7BF00000000XUfd0000000000000000000000000000000000000000TE@I4N];0000DQJ<0000PHJi00000000000000000000000000000000
00000F][8\S^@7J>4ZOC000056[V8@Ng00000000HF_30000hBSa000000000000000000000000000000000000E0oF0000HFQ]0000Q6>dPd5k000000000000<X?a
0000X58cLjJL0000TR5gHIg5@3lR0000\e8f000000000000000000000000000000000000<T@M0000000000000000000000000000000000000000DNK3hk9:8EdY
hHA_0000LdjDX_IO0000000000004o2H00008S_?00000000000000000000000000000000000000000000\C9IX:VRd>RI0000000000000000dTPo000000000000
0000DAdJ0000LH28DO]dHjCBHohPT2`[0000000094:@\XaKl<73l2Kk`@nhM1hmm5_9P]<R<AB:0PDD<^<Y00000000000000000000000000008if50000HIHIh1Nj
000000008Kao8S7S4Qk6@VOQ0000000000000000000000000000DoGX@:0idhMJ00000000DY2300000000LH360000000000000000lm3TL<=CTkX[0000Pj>W4NYF
0000000000000000XOh^0000l<OX00000000000000000000XNnU00000000\\Q00000000000008<nHE35E0000hKge4`V30egi\I`000000000000000000000dJ=m
00000000000000000000000000000000hehO00000000000000000000000000000000`VGohZD\000000000000dU<E00000000000000004\RU0000000000000000
00000000000000000000000000000000PD;o0000000000000000000000000000d4F200000000000000004HSPY6GK00000000000000000000d^dI4\9`HmQV0000
0000000000000000000000000000L3:700000000lG@K0000PDa0HoAHTJ>Z]4[7@K]00000hB=e0000000000000000I5a88T2lhTJhD8OT4jeI0000000000000000
0000X`Dk000000000000<PQa0000L=Nj00000000XHN100004B\Z0000000000008E^1000000004WoNDCmi00000000`TDP54Ej531800000000000000000000<4DS
4RY_H4?B000000000000DJEi<KO@dZhB0000T3JU000000000000<b4L00000000000000000000LYjC0000Y42CX5Te0000000000000000000000004QPb00000000
000000000000000000000000`GBW00000000000000000000Dl:\00000000@7bm00000000HFc:00000000a5T_`GPN0000HBa10000<LMS`VP:@J<FXZ7@E4`1A79e
0000000000000000E6`T0000000000008OU5@Fh70000000000000000d9e8DJj00000d18P0000000000008MV@\Q9i0000\MT[XT?aPnI]000000000000a0[e0000
lfOR00000000`AZo0000@Tm>0000000000000000M2jR00000000<VEA0000000000000mc0000000000000000056El000000000000000000000000000000008BcA
0000@3<OU3ZNTcW30000`cB[XB^I00000000P3FHTgIH000000000000000000000000<fEk0000000051iY00000000XZD<0000`NBM00000000<CIX0_A`00000000
00000000P<KA0000000000000000lTCaHEVGHaOiQ5XN4MFW00000000HfFW00008Q9H`\4TT:8\0000D=aU000000000000LYEk0000000000000000LC_;0H980000
000000000000XlXi0000HBXD0000d7=^00000000000000000000@DEk0000<;5Y@JLi<P0k00000000000000000000000000000000lN8500000000000000000000
0000I10:X3jJ000000000U6b0000d>l;8_Ra000000000000<I=G00000000XIXd00000000<WR30000i4\@]5Co4PTY0000d1MF0000`9\[0000P63Q00000000d8Y]
00000000000000000000000000000KIXT1f[0000000000000000000000004P19000000000000000000000000000000000000PHo20000a3mS00000000X49:X7eN
00000000`?<=000000000000000000008>=Zd5a80000X`7=dUP:000000000000000086nK00000000000000000000000000cE0000000000000000000000000000
0000Thdl0IHh00000000000000000000HdK20000000000000000m4=40000000000000000000000000000P5Ff00000000000000004@S[0000000000000000HAH5
000000000000lX7i00000000000000000000000011fm0000000053X?00000000LK<h@aAY<a[:DhG6000000000000H\?n0000TMGd000000000000000000000000
0000l^mE\=H1`Nm9000049OBa1FP0000000000000000XFW[0000P?`:hc8kX1mE93>40000000000000566@k?200000000000000000MB:\gj700000000hN:@Q368
000000000000DTNc<@QK0000hO><a4^?0000dV@UP]7=@8n400000000000000000I=e4Rel13g:000047mI00000000HHU90000000000000000000000000000PBS;
0000000000000000m48Z0000D?8`DUB`00000000000000000000000000000000P;?jPN9nX;>]`RF3\kTH00000000H0h800000000000000000000dWWR00000000
00000000T>hb@A@YH;^_000000000000000000000000000000000000000000000000hiSI00000000000000000000M6YN0000000000000000h;0\Ta<C0000XZn0
00004nA40000000000000000hX^J0000P9YFDaUI00000000000000000000Q4kf000000000000DDB\0000000000000000000000000000000000004[Nd0000<d9Z
000000000000000000000000XbKgTDY^X@mhDiLI000000000000000000000000000000000000000000000000@4mO8j9900000000000000000000000000000000
91US00000000`F^b00000000L\jM0L;a00000000XUinT>O@P]Ukh_Kn0000000000000?5N0000000000000000`aih000000000Snc00000000TKeM00000000DfSH
0000XdTZ000000000000000000000000000000000000T=Ygm3N9a2V<0000lAUEdP@1000000000000LBYQ00000000\[DS000000000_59lcUd00000000Q4b60000
0000\;l^00000000000000000000000000000U^a0000000000000000<Uke`^Yo0000T:WL0000h?JE0000000000000000i3O2TBEF8JCM000000000000849dXH5\
`l:C00000000HR5M`in\0000dCTA0cY;lMA;H3KO`DF]00000000a4:316nA`BhG`]dL\f\700000000Y3<;0000000000000000000000000000`NgZ000000000000
0000d:iV<jm^94AfH4ighNJF0000000000000000hhj`0000lKhY0000000000000000h;Zn00000000e5^CDIjV0000@UTR@T`L0000000000000000hLjF00000000
0000000000004DWMTb_o000000000000000000000000000000000000H2:800000000000000000000000000000000000000000000`X>2Pc?1DgU]0000hHW68jl9
dlMU0M3n@<[906[l0^EP0000000000000000`Ue7`A;m00000000h:M=00000000m0P200000YUc8]:]8gK:i6=[0000PUS400000000000000000000HjGV00000000
00000000000000000000@II@d5Q>0000000092K5Tfhg8kNHdjEh0000TRDL00000000\W4f000007P70000000000000000D^gb000000000000\60\P7[HlF114RC:
\G;DdWY`Q4D2dib^4M\<h>4M000000000000P;`g0000`FXH00000000T\ZJ0000000000000000TL\600000000\E;S<F[G00004A9Lh\=R00000000lT[i00000000
L4NYD[LFi5[P0000PPek@7OK11b5e0OP`j?M0000000000fc000000000000HYeh00000000000000000000000000000000000000000000LA>W0000HVUl00000000
00000000h<D3000000000000000000000000l:2c00000000lS?c000000000000<J]a000000000000000000000000h5^=0000m3A2000000000000000000000000
@iIKa1;M0000000000000000DF>A4O9a00000000000000000000000000000000Y6[c000000000000h5goH3d^0000e0hD0BP5\E=Se6@=L8@A0000000000000000
00000NSg0000000000000000HKTW<Jk2P[<;000000000000PjXa0000@Bi\4<HP@5ZD`o<;0000Tjg40000H3X:00000000HBo8H9WUdk9hHn5nLTP9000000000000
00000000`MW<0000PCU:\nUY00000000dCFl000000000000000000000000d8K100000000h7T_<GbdPU]GhhUE000000000000000000000000000000000000=3Wl
000000000000000000000000H8NI\M0h000000000000000000000000\3RK0000HWHeQ5aU0000000000000000@BgA105WP?gi00000000hL=I0000lk;C00000000
00000000TS29569S96g@00000000XEV04YLb8Fa70000P4<=LO\H000044YEPDEXD4D?P57I000000000000l51d<^3Y0000000000000>gfHJN1\N@9DKdTL@N7LHTK
d7ULLRc9PWJV0YU=00000000dQ:T000000000?D\8g6C000000000000000000000000000000000000\D`e0000`=^G`Y3o000000000000L]9_00000000T1W>lKhh
000000000000000000000000TMdF8WN\95Hd0000000016k90000000000000000D85\000000000000000000000000HHEe`W;fPmM0`Z>`D`_CDOl;00000000@V?B
a5AJ0000h04f40kT@L1Z0]B04h=g0000000000008QjE000000000O6WP>m9000000000000Lh51000000000000000000000000hmSVX<@e00000000000000000000
d;GkPR\l0000000000000000000000000000000000000000@5Vl00000000hCiD0000d[i70000LPn<01gD0Yih00000000000000008OL[00004]ih000000000000
0]XO0000H[SP00000000HJa>hi2S0000l2;b4jc;00000000TM_O00000000<GPm8Q6c0PMn00000000Pmk400000000000000000000000000000000000000000000
000000000000=015@8IlLVNLY4d^000000004<j]000000000000000000000000000000000000@[Y>DJ0\<GUBX\`f0000000000000000P`P=0000000000000000
000000000000lUOA@W?dXF[_0MSmTPUh<TS8000016`gHm^khJZKE4PR4Y<eXEV]00000000000000000000H:K^0000d\DGl5LVH9FEden>0000dMeW0XQY00000000
0000000000000K0C00000000000000000000PG3_00000000]3n_l]La000000000000@^R`4LJ?`U8g8>oLh16a0000000000000000@Hl900000000d2gNH;7]0000
U54R`AgJ0000HjB1Y3J100000000@HKl0000000000000000000000000000D1VF0000`DaA00000000000000000000000000000000TKS400000000000000000000
00000000000000000000000000000000PJB>d1Uh000000000000000000000000081Y<AJR000044[V\?K^0000TN?L0000XRbE00000000]4:l0000<4A4`_Qc0000
000000000000H<o:0000000000000000lR<N<P0MHY2\0[Tm0000<]mJ000000000DU^00000000Q2AS\N\60000000000000000P;:4H3NKl8640000000000000000
LcI80000000000000000LI@l00000000000000008bc_00000000000000000000\FA\DY590000h\Wb8IbM0]=X0000411B0000D?<K0000\@LDX6JQ000000000LWR
0000`=WGl?CO0000000000000000@gN:\QeL0000PgXLa2ic00000000a3AL0000T47c00000000000095?\000000000000000000000000000000000000\h0h0000
0000hD\900000000D8[T0000T3Q8X<ZC<KHh<_S6a49fi4HO00000000T6=T000000000000@am?lE7]0000DW5:00000000`b\K0000000000000000P=9@00000000
00000000000000000000\@jT0000\RHT00000000l3Al0000000000004QH34D7=Y4>V0000M519D<Ca000000000000000086>nd_N7T\]700000000000085>:0000
000000000000`AN^0000<7280000P\k<0000000000000000hEd:000000000000LA5?0000DZLm0000000000000000Le[n000000000000l8Hc0000078Q8KFoP\hd
000000000000000000000000a18D0000\in:\OeF0000dM_j000000000000000000000000000000000jNO0000000000000000000000008=__0000000000000000
0000000000000000lF0d00000000L9=]4]:MDjMoa1@o00000000000097<6l@?P0000000000000000LWk>000000000000000000000000lHLbh^>?000000000000
0000\BO@8YMP0000DCjZ000000000000HRi2000000000000000056]b000044]nD^l=00000000`=cjPVlo0_o5hJHO00000000hZo\TIF[DJhllVHG\]>SE3m@0000
E5PW0000DenU00000000HG8_0000Llk40000`PWo00000000000000000000000056Z40000000000000000H6:6\h>oM5__000000000000lU7=0000<WY3@ROVD:I8
0000T9f500000000e2P2@NcU<gcAXn^Q0000PT67HJAmdn`C0AnQlhO80000000000000000LInV000000000000L^4Hm6=Bh69Y000000000000868Q000000000000
00000000X=WX000000000000a3l700004=2B00000000`]o;00000000000000000000@\DlX6=30000000000000000\6DlDJ8700004CSfL@6IA1=B000000000000
00000000E4bI0000000000000000m49@00000000000000000000000000000]288o^=000000000000000000000000000008bdl^TX@>XY0000Y1X3000000000000
00000X`ZE67A0000Heo>16_B@0=4Pff300000000000000000000805G00000000E1YF00000000\kne\:Ab`jaR0000LK`T0000000000000000I52i000000000000
4EU>00000000D7Y@0000000000000000L7U_<e6N8TL@00000000\?M?00000000h8hAH^bL0000000043l7hMSD00000000U1R>0000lZP`00000000@_=4H9S50000
llW]000000000000XH7a0000000000000000@6NA00008Qh2@I:U0000dNC2PYC\00004XC]000000004Am_\^f0000000000000000000000000000000000000DQ1=
hGo8TJG200000000000000000000@j=B00000000Tej>0000000000000000LFOL0000D6]`000000000000000000000000H1d90>_9lF<NTJQo0000m3e]@_X\E2bW
4@0K<GOWQ7C\000000000000<iZR0000000000000000000000000000000013FT0000h6On000044KZ00004<MHHM:J0000P:>blWeP0MCIH^lj0000000000000000
<369dN030000DJBX00000000hoJM0000000000000000000000000000dVI>000000000000TVj>\Z05U19B00000000XFZK00000000000000000000Q5X[00000000
0000E5SfX3aJ\WQ[l[B`0000000000000000HNeQ000000000000XFV\00000000h5`<8dMB86C8@V7A0000000087YjP1KL0000h96M000000000000000000000000
0000000000000000000000000000000000000000\JH:00008VJF00000000\lOfLPm100000000L2k913dK@5iNTR@^A3ej000000000000TWb9=6W900000000L@:^
PJbV00004M;<00000000<IUg0000<mbA@_6P00000000000000000000A34[Xb`n000000000000000000000XD@49J]XOmSX\870000000080gO000000008ABmTmON
0000000000000000000000000000e6ff00008BI?H=`clBA80000]51F00000000<U<V0000Palb0000`lkXD5GH0000lGnm0000000000000000d@8]0000`5jLD4Y`
Djjei568000000000000000000000000000000000000000000000000000000000000000000000000a25i\m64D_a;00000000000000000000000000000kH40000
0000l<nm00004MKHTCo400000000lFkf0000000000004c;T8=3:L1WPX8_=X\IG`WK0H4ZEHn5Fd^c[000000000000000000000000PU`=Hd@_49fP000000000000
X^JS00000000000000000000@S\bH\b`0000PGUO00000000000000000000000000000000hXd5000000000000\\;J<71X0000I4mE00000000XJ:40000I5`20000
heUE0000000000000000<[UU0000`=U600000000000000004WDMD;2J00000000000000000000<HhOPKUm000000000000000000000>5e00000000L@5O0000X;QY
0000U16d0000P_b2000000000000<lB>000000000000<?73h\=_DlgC00000000D\C00000000000000000HZM^000000000000000000000000D:BO0000<P=30000
0000HJT4000000000000PfBh000000000000dNQk0000<j=1`7]RTk7fE4^e000000000000<JUH0000000000000000d:coe1d2000000000000<iK_h;]650Z4I21[
0000HEg4000000000000DdoV000000000000000000000000000000000000000000000000000000000000000000004C2gdRNd0000000000000000000000000000
00000000PZ9X4eT]00000000000000000000XEQh0000d?hY0000h;VH00008Aon000000000000000000000000000000000000<eajl27W00000000000000000000
0000000000000000000000000000d>fP000000000000lhKP00000000000000000000000000000000000000000000000000000000000000000000000000004IJn
A411000000000000`G@\00000000@WZ<00000000000000000000hTgB0000000000008IDj0000`C2JD=N>000000000000DBdD475d95c;000000000000T\\6D4ed
00000000XRNK000000000000000000000000000000000000Pj`e\faL00000000000000000000d1XJ8M\Q\<\U00000000H8kfH4<Z0000Y5MO0000000000000000
00000000P=3\X5d^000000000000000000000000@:U[8Od2d;gf000000000000000000000000=5imdQj]m4]l00008@[E0O_5TA:Q00000000000000000000P8`e
8^eV0000dMkQ0000XJKU<j;N0000000000000000PMXQLRXD8LnSPiOh0000P[>I<Ko5`]OC84eO\aV7LVP^@dB<0000DNag000000000000d6[O]6^h000000000000
00000000000000000000000000000000XiJ9Q4<H4IBA00000000h5T70000<fm^0000000000000000000000000000000000000000@Bhf0P8o0000d=a;dWBD0000
0000DkO\000000000000000000000000<IQndP?Y000000000000lRd]0000PoXW<I\g0000hFo0M4i50000000000000000000000000000000000000000d9<K0000
0000XES1@OnG0000000000008DfM0000TRZ\000000000000000000000000@;X=00000000dOie000000000000D;NYH@\@8i9l0000<C5O000000000000X`2JDIGJ
160`H9[T00000000000000000000`o][hS_e=2i@87>A0000h_2=00000000000000004XTWM75\H2?017EW00000000000000000000X]S9`cokhjA3000000000000
l:2O0000000000000000\DH900000000d>enXRSW0000000000000000Hl9700000000P<goloQF`emg00000000000000000000<9_F`G]000000000Pf?B00000000
<Q@O000000000000l19]000000000000000000000000000000008mHX@i4WI4\`HI2^0000000000000000PhUT00000000000000000000000000000[0oPQc3TaE^
4E0dTXdH0000000000000000<VR[00000000000092Wk0000HEk200000000000000000000000000000000\:A<TAFb96:V00000000H@DZ00000000000000000000
00000000L=>800000000h4I[000000000000000090CR0000hGall2fB`V?j00000000000000000j41lc^n0000Pl?T000000000000<\<>00000000000000000000
00000000i2S8000000000000`3oG<UaPL`6QLA8o00000000000000000000e29e00000000dW[]0000l<4500000000000000004;Ao00000000PKdj000000000000
DXA8@HM@<Q46L35fD2g2@EMW@L3l8YN0<e]W000000000000000000000000@e420AjM000000000000000000000000000000000000000000000000hCoL00000000
0000T<Lm000000000000a4IB0000d3li000000000000h1QW0000000000000TR1dO5H000000000\JJ427Jh=81\]b^h`NU55B00000\X\e`d?k0000000000000000
00008[Ue00000000PdFk00000000XSe>000000000000\ImHL?b=0000000000000000hcjQQ4P?0000<Znnl2jWlm@d0Vo000000I6IlNRH00000000lQ<f00000000
0000HS=o000000000000000000000000000000000000000000000000I6:3000000000000`S`BHXf500000000E6IJX`]e0000lUIf4b7Z0000<e<7000000000000
0000P4H4lE01Hb;ai5g_`?D=8UD\HQUH4]YV000000000>l\TfHChHKC0000D0A_000000000000PE8j000000000000000000000000000000004:eG000000000000
00000000000000000000D6F2dH?NPn28\IRG<4AA]44A0000hI:nHI`HlOlUL?cj00000000`Cm[00000000l4OhD]h8000000000000000000000000000000000000
00000000T_G80000@Fc`8]VG00000000000000000000000000000000000000000000H>FaHg4g00000000000000000000dS0R0000\DKo\NV^0000000000000000
0000000000000000lQLUP7=:00000000PW[8dYeE000000000000Ho:T0000000000000000U4SC0000000000000000000000000000hPV500000000XPRi00000000
0000P<XH`F4e@3ZR0000L4Qh4a==h=`:]5[@DS[N0000D>@=<Jh;0000@VT80000X::MT:i?0000000000000:`[0000000000000000000000000000000000000000
<A_fPIllDYHj0000XYhS0000D\V_0000XDE:0000000000000000000000000000000000000000`h01lhCmL@LS0000\JR]0000000000008N;?@j1X00000000<8Kj
@C<iT`Z_0000`d>B0000DkW3h]GODk[h000000000000000000000000000000000000000000000000A62_0000Y2Gc00000000L=LC00000000000000000000d^>_
00000000HGEC`n_]0000000000000000000000000000000000000000000000000000lmAb00000000`7Vl00000000000000008a[S000000000000@2?AT`Eh0000
0000000000000000000081LQ00004hTYd;E9HSbb000000000000hPJbPOA1TUl=0000TCUo00004VgL0000DAQ9LSJ1T]c50000000000000000@;3[00000000PZ=<
<:n1000006fj000000000000M2hJ`e?<0000000000000:4oXLi60000D1gZTRO5]6Tc8S8=0000\F=f`V1IX]?E00004C?>0XVI<DN[@JC>h\NYL;5:XE[c\IiVlO97
HWFb8]Ij00000000d3Oe=0L300000000lI21000000004:5K0000=5m100000000000000000000l4hM000000000000000000000000<g3]000000000000H2j?h9ho
00000000E1kc00008Z_Q8ZY=@Sk38iU]00000000000000000000000000000000PDVT@NcD0000000000008DdO00000000T7dXD:k=4nM30000\hf@000000000000
00000000dKL]00000000d0`S0000000000000000@fG7000000000000000000000000000000004I>2Po=Y00000000000000004iimX?9900000000000000004BG?
@ENI00000000DJ76LW\700004>1`\MLV0000H8KCd\Ah000000004dU[T0a[H8:o\U@^<IK9000083P@0Ym1000000000000DcML00000000000000000000\CWaHb1_
000000000000e4]F000000000000000000000000=48400000000HZ4h0000000000000000<M<F0000000000000000000000000000\UN1000000008eRe0000T]W>
0000d1Ih0Ti=000000000000H<hZ000000000000000000000000HM`;000000000000H18o000000000000000000000000000000000000000000000000h]?e0000
hUm:lYOP0TZQ000000000000<9V8XHZ?0000D;8I<ViGa0mNHDn00000\=4m\1SLL1[IhbZ\0000`RAj49Q[XAXG0000@4GWhO120000T:D]0000\Y8HlFlQ@d7a54[j
00000000000000000000000000000000000000000000\C=S92]F00000000000000000000000051_I0dji54^R00000000DK48TEB[00000000000000000000@^XI
0000000000000000l12<97I<\T500000X[^l`0OT0000000000000000hV81000000000000Q0kk000000000HK^0000<21`TBgfHZ2:TORIY3R700000000lQ3W@KEA
0OfY0HeKHMB^P^j^H?hhhTUo00000000@\l]dKHN0000<UI=X5R^`bW78Il<00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004g7b0000I2<7000000000000dd4j0`1G0000l:n_hi^o000000000000hj7X0000000000000000XC92XXIglSNXDSlCI6\I000000000000
hbLM00000000I4KE0000000000000000@TFd000000000000\Lh2000000000000000000000000<RPQ@D_T000000000000hH_:daT08j3B000000000000dQBCL;hV
000000000000\^CT8<Vj0000@N9Q0000LEWk00000000lLSe000000000000\MlB0000000081BI00004D_b00000000LdDSPoW>00000000`C[N0000\eB@0000H0N9
<:G<0000\>EY0000000000000000000000000000H\aKI3bS0000X^5L0000XF7i0000TBAP0000XUhW0000000000000000`oRN00000000000000000000DmXI0000
00000000TGoC93I8a4<a000000000000hSAU00000000`FSPXO1]`jOT@kddHmFd00000000TLkZHfD\00000000@3Pf`JI\<ZWIH7AdHAhXhBRE4FdMi5Mo00000000
00000000X<:cL;V0P9K]00000000000000000000000000000000000000008QCTX?S3dE0Fe4BF0000000000000000T:EI00000000U1j[00000000000000000000
P=cJTY]<LJjY00000000`W;?`Gf\0000@R0P000000000000PZjj00000000000000000000P6Y[0000000000000000dhNV00000000000000000000T0HL00000000
0000H\HHP>3^Hd`>0000Pfe`00000000LHa;8l<J0000lPNS00000000dDj]T?MZHLPc00000000X;=X00000000TBn;U45W00000000a57A\XZBhkN38YoKdMVkTcD1
HOKPP[ki00004BGZ00000000dXH[X5cTdQol00000000L=ii\AXi@MKX00000000000000000000h0Jn06k<0000000000000000@`;IhdL>00000000000000000000
XK_dXK`C\@YVdV5F000000000000`LCn00000000lZGC0000000000000000X2140000000000000@4M@ACG00000000]4QA000080G\000000000000X;U:PD>R<DgM
00000000000000000000A7L8000000000000000000000000\]j60000000000000000X];]0000`AA50000DUo10000000000000000=64H00000J^b000000000000
00000000000000000000000000000000000000000000H1eE0000X5hLTGaNlCeK000000008K1U000000000000lTIL00000000hCGVd>R[P6QjhC9V<SZ@0000DaH^
0000000000000000000000004aU`000000000000\VHj`VR7000000000000000000000000X0Z8000000008:F`000000000000000000000000\W8NU4iH00000000
<CBi0000000000000000T4@g0000000000000000HY3]00000000000000000000000000000000D6cl000000000000@ojZ000000000000l3MR0000<GM:0JS_5552
Q5FO000000000000HU6Ea2`e88jl00000000000000000000000000000000000000000>A8I4EW000000000000@97\0000000000000000P>`?A3J^000000000000
8PXJ0PL@0000000000000000`mJ2000000000000<LKO0000000000000000X@D>00000000DA?Nm4B3lWbl0000000000000000000000000000hN3L000000000000
0000@J<90000dI7:0Z_j00000000m1BO00000000dSOjdXUKL58888F?LQFo`GCFDh:6<\42i74=0000000000000000000000000000000000000?Yk0000@VbU96fS
0000000000000000\26900000000\BjP0000h96g0000Q7H\000000000Q`^0000hcK60000DZXB00000000hLUKLFYZ0000000045CH000000000000000000000000
h]Ka12Uii6;O<1<^0000\7U;T3XM0000h1QJm5[]0000PKKDX24i00008^oG0000000000008:6]0000000000000000<n\oP_;X0000000000000000000000000000
0000000000000000`I1V000000000000X?HNL35:\F[00000P8HL0000@Okm000000000000D@iZ00000000\X4V54@mi4RH00000000000000000000000000000000
00000000T1L941fH\:9300000000000000000000lAVALWWAdh3QdGjg0000DSd]0000000000000000000000000000Pmf400000000LYHM0000000000000000<o5n
D1d]00000000@IW64Odi0HDE<lR_0000D<o_000000000000000000000000T@_\XUXk4\?0\d@ni7D2000000000000000000000000000000000000DoillBK50000
`73c<ldg00000000m6C^00000000000000008c8GDPLP\c6i00000000000000000000000000000000]2@4H6ZG@WTJ]2bj0000D12Y0000000000000000507U0000
0000`ZAX00000L:Q`R54d<Pm0L_?h[;LhmoOI3`A00000000E40;0000000000000000000000000000000000000000lHIn0000000000000000000000000mK20000
00000000000000000000A3MS0000000000000000000000000000P@eJd;2k00000000000000000000djm40000000000000000T;k\l?=<4LY@U3NL0000@79\4GEf
@VXS00000000000000000000000086Aj00000000PVET0000<Ldj0000000000000000000000000000000000000000lCmK0000000000000H8i0000000000000000
`A=Mh1^_8F2^000000000000\9_W<Nh3`Q\c0000000000000000h4=l0000hnH=00000000000000000000000000000000df:00000000000000000000000000000
<4C:<9TE`W0I8RH>Q1QS00000000000000000000X5Km0000000000000000\8::hQcV0000@UG70000000000000000000000008kb<0000\UnZ`;6:@Ibh15`R8R];
00000000H@IB0000l>HUD?NmDA>F0000LAh0d2N[TXFe`\?W0000000000000000000000000000000000000000hE1I0000`^4V<VhIP@B`0000000000008LbMdCcA
HCG?00000000000000000000lSXV000000000000000000000000@7SWDRfK0000000000000000000000000000000000000000000000008PBT0000000000000000
0000l@Jk000000000000`C>90000DiL20000TX:^0000000000004=Sb0000000000000000L4PPX<7n00000000`aGc00000000000000000000U6eM0000lE:_0DYH
lE`60000\J9I000000000000i2B90000`bmI0000d0jL<n]H0000H:kT0000HFDa`j;a000000000d4<00000000000000000000000000000000hP[?000000000000
00008lfl0000X83K000000000000000000000000000000000000@3gS=1gI00000000U1Uo0000helmHloS00000000P3QTXW^f0000@F?Z00000000TTc9e4;?0000
000000000000000000000000\;R^d@EQHoOc000000000000DB130000@j^g0000000000000000000000000000HGg1000000000000lKi700000000<55>00000000
00000000000000000000<VVl0000<51G@BbCXPKaE6g300008>Nj@m\f00000000000000000000000000000000hA6@dHmO0JWRXJU20000\m5VXCYf0000\RU40000
000000000000lTU[000000000000000000000000000000000000Lk1o00000000000000000000hZeN00000000Tf3KHY>A000000000000000013^g0UUh0000@?lg
e4KX0000<@1D0000X28f0SA;0000000005>P0000\>2VdJTB00000000000000000000000000000000`A;<00000000954e00000000d\3<000000008`^S00000000
0000000000000000Xcb:0000PG4g0000000000000000TRZM000000000000000000000000PTl@000000000000000000000000000000000000563O000000004NK@
d<i4h^ck00000000\?4edd4Q\9Ln00000000000000000000000008fk00000000000001E14]hkTdg<00000000000000000000DTAR<`SalVKhlaQ3000000000000
000000000000X>]8000000000000XE:9l6SdQ6JP000000000000T3?0L9EG00000000000000008]0k0000000000000000@Qf=000000000000DHb`0000e54?0000
0000000000000000l0AGD1_Pi11=LZ@a000087^V]75ih2Ri00000000L9Z[0F2B0000\m2P0000000081aS\5f4TT=S4Yl_000000000000000000000000H?W<0000
0000DK4eXP0[XgbFU0>k00000000U4Vm`>9100000000000000000000lNW7h_?Y00008?X64\d4h:h`X<69]16H000000004E:R\42HDIFJdSTn0000000000000000
00000000000000000000000000004YP:00000000XMce000000000000000000000000000000000000D?8<00000000000000000000@[TT00000000000000000000
D]aT<2k\00000000X4GHlLm;XRj^00000000TAaGHTdJ000000000000La0^0000000000000000000000000000lj@O\F_?93BJ0000000000000000000000000000
HD0QdjI`a6e:<?BF0000HhiM00000000LBgW00000000000000000000000000000000TY>7000000000000LLc]0000000000000000Y3j;00000000000000000000
00000000000000000000li\M0000<B`V0i7l00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TPO_00000000000000000000000000008MJYXL:9@H;><ToQ000000000000\:oi0000@0P40000000000000000l0LR0000000000004:7ZH>54000000000000
000000000000X8lO00000000000000004Z<jLZkc00000;[?\9`?\Jc[M2Ya00000000000000000000PibK00000000<3YJ00000WB10000=6OJ0000D7]<\<2[0000
000000000000000000000000TGH\0000D1SZ@m:J<mCk@@C?0000P:;iXLIV000000004<@10000<1cN0\S1\`Re000000000000`iGF0000<MLgPN8\T^O00000\2>R
8KXH0000000000000000000000000000M4jm0g6g00000000d>cXHTEX\j5D0000`T?6<dlc0000d`9M000000000000DGFME3C0HkLJe77IXNXK00000000\99O0000
d91E000000000000L@lQ`Kbd0000Pbe500008H>h00000000HJ`:HS0C0000D?d?00000000\Kc[00000000X`aA0000000000000000\COm0000<WSH000000000000
00000000L:=4ho0?0000000000000000m26^000000000JU_0000P<A60000000000000000m6o`0000lMbP`BeC09N7D>DX00000MJi00000000`IAe8S<d00000000
00000000XmZ40000`QHX]63b00000000lV6iM4]3Q1ii00000000Q6^500000000D9HC00000000000000000000hY_o\JollRe20000000000000000\RTXlbk\LKM8
XRgQ0000000000000000D@9m00000000dYV6000000000000@YhD0000000000000000000000000000000000000000DDTjT8BcTS:58XHCXMJ6D5g?4Q2X00000000
0000hE1W0000000000000000000000000000TIJB00000000000000000f0H00004[jO000000000000HDY04<=`4QX>00000000A4Mj000000000000000000000000
LQe]XVjP00000000000000000000000000000000000000000000000000004CK900000000H9Mah@^UPJ@]lD1]XUd\P][P00000000000000000000000000008DcG
00000000LW1i00000000LZi[\PMX0000000000000000000000000000XlZ500000000000053FgHKfO\aMVL^\^0o4>0000Pj^C00000000m7ED000000000000LE\2
000000000000XV;m00000000000000000000HZT>00000000dJ1i0000lad100000000H0Ej`N2N0000000000000000LQmY000000000000e3e70000000000000000
0000E66H00000000XkWUDQd2000000000000000000008NV0000000000000000000000J_90000`KR70000e04c`h2VA3TkTfG]0000@gAX000000000000m6N;`6Li
liGUXQ[Q0000000000000000h^C;0000a4\S000000000000\\12hKmj@;:F0000000000000000000016Ao00004K_BXLET0000hT6Z0000000000000000406V\CA<
<0428`e=DIj<=5eJ@[_I0000TEcY000000000000lGlILah]dh@1PKIMHI;Xd5;fP0jl8ZLOlaSUh21Id5^n0ed:00000000000000000000<Ea<00000ZH300000000
00000000M35800000000PM=^000000000000@`ca87<W0000\]E;Q4cR00000000000085Bh00000000lF@a0000`U4l0000000000000000h25Dl;`7000000000000
0000000000000000PfZZ0000<;;D0000TFYL00000000000000000000000000000d>f000000000000000000000000000000008[@HT??C00000000TbM300000000
00000000h>;^000000000000hNIJ000000000000DEe60000000000000000000000000000X?2\00000000DWPC000000000000TV6\LZ0H4\=:`\<m00000000lIkj
0000000000000000@816000000000000<LgV00000;W100000000\Z9100000000000000000000000000000000000000000000dMkg=6?7000000000000hNcfDg]L
000000000000l1X_0000XR<_00000000\Fdc000000000000D6@[XV93`kcF0000@GF5000000000000000000008F6ME4Ud000000000000\5dO0000i6U`HVQP<RN<
8Vc_0000XW29000000000000\Z?d000000000000i7;7LVXc0000E32G00000000000000000000000000000000lVfI@7VG0000D\TR`40j`Vbg0000000000000000
8R;=000000000000XRnC00000000M3n98\Jh00000000X6FC`^Mi=6930000lRGh0000L:E2000000000@<H00000000000000000000XQ0^0000i2]YH>0400000000
\C`2HF@nd4FL@DGRLJOFU3ihHG=D00000CEH00000000000000000000`_8@00000X]_00000000000000000000000000000000Hjnn@;gCX4?W0000000000000QB0
0000\29B00000000000000000000000000000000000000000000000000000000hTlQ000000000000H\n<L;RMHgg]D[\adZhk<ghdDl^aQ28YE67g0000\BbRTeZl
0000000000000000H5PEP3UIH?]b000000=N00000000a32Z00000000XmD^Q08:000000000000`9LB000000000000000000000000000000000000TDNGLK2ND\NI
d_I<00000000HK=:\Y[L0000T8@m00000000000000000000LJ_g00000000000000000000000000000000T0KP0000`dIj000000000000P=Aj@8kMlj_<00000000
<XVn0000000000000000Ld9md8Nh<N4j00000000000000000000\l9N@XfP00000000P=E8`j6ch9nXTCCO00000000000000000000Pc^>00000000hHSB00000000
0000T4RO0000DB>;0000000000000000000000000000dC>P0000ThUo00000000d\>I0000000000000000h<e700000000@<<g0000i4Q]0000`V_f@JiV8FMm42Gb
e6n400000000000081>oHFBd000000000000X1RYH<X1000000000000000000000000TU:C8[IV00000000dN^L0000PWk[0000<Yc]\a=g00000000X;gTXgnK`B>b
00000000000000000000\:S>000000000000\KPMT:LIDEI:0000P@A`0000LHIBi2gK000000000000000000000000000000000000H8o\00000000000000000000
0000000000000000000000000000000000000000HMgC0000000000000000<4\WXI5dHP@[i2Pn0000000000008mDK00004`UG0000556E00000000<UF400000000
000000000000000000000000E06?00000000`:\5dFJH550f00000000000000000000000000000NFV00000000X5KWlIAJ0000m2<J00000000lCN]L2L\hPUW8g37
000000000000h3MA00000000L[EBP[^300000000<TMI8R^NPndo<>@P@ca]0000d7mY000000000000<ES?0000\HVKT;Se00000000A74c000000000000dLT@l7>e
D\[k000000000000P=2N0000TOFe00004Z=n0000E6BB00000000000000000000E6>;0000@ZYY000000000000T?>^8ICb0hff000000000000U5HA00000000\mea
<SN>00000000h?\k<2_CTB6ih`EQhf12Hicd00000000a55el3_RDfoO000000000000D4:@000000000000Pkjh00000000HUE3XHWk<0EVHUYn0000000000000000
0000Lhm_hO5400000000TKh34^8B0000hI9AT2cVi5>P0000000000000000\X5ga3`T\7T6<5GnXW?J000000000000HIE`0000Thm7000000000000H@J7TWQA0000
0000XNS?00000000<MYY0000d>7QHCF?P]4I0000T\Lf00000000U57T00000000000000000000000000000000`2ceQ5Zm00000000000000000000D=;:@DoH0000
0000000000000000hFQNlHi20000l@=HLY`n000000000000\8eM0000000000000000000000000000000000000000<1I60f_dl>1S<[T=0000000000000000lD^O
\dfI00000000H3hWHUgl0000000000000000000000000000000000000000000000000000H]9000000000E6Um00000000000000000000TX_@0000000000000000
00000000000000000000d93d00000000lJ`gloYT0000000000000000`<91TRBL@^gR@Yn`@^51l0CcLe?\d[^O93eJD<GA00000000000000000000000000000000
000000000000a5cN000000000000DG;T00000000\lDN0000LIX@0000d3eJHHUZTijn0000L3ElHENg000000000000Q1\40=i0000004VM00000000DR=900000000
00000000H5W[000000000000a2I00000e2[Z00000000L71DX9]Ma6W_=6h000000000000000000000DdHC`f1j0000000000000000L[d000000000000000000000
0000000000000000000000000000Ha9_0000@lJa0000A5h20000i7J5`1SldG4B00000000000000000000HD6200000000I5NB00000000T:c60000000000000000
`O\d00004YgA0000@]cO0@BR<_HF0SCX<mI000000000LCAX`JHk0000XOV50000000000000N_c0000<OJM0000000000000000000000000000DNB1<Rl>P=Xo`SR>
L]8[TK;:T]NB0000000000000000000000000000000000000000dEo70000L`eaY34h0000000000000000000000000000H5ho000000000000000013EHPUV<0000
00000000000000000000lU]8000000000000PD9l00000000PR<500000000A59300000000PSMcPe2W\C3E000000000000E13=LC\K000000000000000000000000
0000000000000000000000008NGb\Bao00000000DiIb000000000000000000000000LG:b8f>6l>bI000000000000`G060000000000000000lO^Y<b2P00000000
84XI000000000000m7CO000000000000DKJ@\TfE8<mMTIb5PfUmT[h90000000000000000PLPD8NZe0000hk^;0000@ifj00000000@>_ZL6878]gD000000000000
`^L`0000000000000000D64Q00008M?60AI7HIOA<e@dD7Pa@77G000000000000000000000000000000000000HCCo00000000000000000000hJYj000000000000
0000DYGV000000000000000000000000000000000000000000000000h_gF000000000000XD5W0000X1LEI1XR0000000000000000000000000000d]6g00000000
0000`8TG92SQ000000004O0:<n[l0000000000000000<;=F0000TZe]00000000000000000000hPR:lVTf`SMVX^YEheA@0000\\oX00000000Y3WY000000000000
i0WGA2KB8P4k00000000000000000000000000000000l:@elhnm0000000000000000XkJPLQRE000000000000XOj@e2TJd0e>000000000000<T^V000000000000
d[Rf00000000000000000000@Y;b000000000000L5^R000000000000000000000000\]CC00004Ve[000000000000000042iF0000000000008hgA94k@0000\G:n
00000000hXE3m0Q`00000000<DX?LM6`0000`RJ30000000000000000l5Ncl3I_0000P=AP00000000Y3:F0000\;HblJ:j0000000000008:]NDACddc:`0000T0kB
00000000X=P@HP0><5\Uh\M800000000@M@G4U^LlY5oLeKRhne[0000000000000000l6@>00000000H2H4L6^;TWcd8T]C0000D^12000000000000U2\@4BkE0000
000000000000000000000000000053@_00000000000000000000]3FAX0NY00000000X8ne@A[N000000000000DWMEDaBolH6Q0000000000000000000000000000
l53B0000P>UI]4W@\c_^0000000000000000`0GAHla=XDePX2l?000000000000D?7Dl23bh@fEE4VG000000004LYT00000000LcCA0000hRo=0000000000000000
P7[[000000000000\iYm0000DGi9DT=d<WI@<`dC0000H7R200000000@4W^L?cP00000000h_hRlLmZHMoI8mMl00000000hR9>0000`hk70000l;R;hFR@T[O`0000
TjbA00000000000000000000XIDR<lAi000000000000000000000000P2IUDJ8L000000000000P=d=XUH:L=e\0000000000000000e6m^000000000000DB9>hCfj
00000000000000008EZm8?=V@mhK0000hEgV<FNT\8j:E1HN\2NG8Y7dD8AjA1fNlX8BdfQX4RJI0000000000000000U22Y0000\D8llOVmQ4fWX6e[92o<0000<8RJ
0000laFQlGbX00000VFH@9Xg`VII0HT<PjFKHDW2L[[30000\O6@00000000000000000TQA00000000dROE@j?\000000000000`MUG00000000T\5l00000000Q5ca
hhB0000000000000<jASX>2ohB1Z4d6Fd0XN00000000000081<4H^9;000000000000he1I0000000000000000`8a0Dg1Y0000LjI><l2YI3T?0000000000000000
000000000000000000000000000000000000\iK000000000heGh000000000000000000000000L2iglJA8d0:20000Q1oe00000000lL3<I6f@<;cb0000P`Q50000
000000000000000000000000df;E\8fI00000000\oUhU0<d0000dHiclI5SDIob\Q[9Y7A]000000008FB:00000000H6AYh;=6TClPH?eR4I12lKEdP?:U<[[O@\\d
E2?;00000000000000000000000092CE000000000000Q7030000LfhFE3TX000000000000000000000000000000000000000000000000000040=i<igH00000000
000000000000h22a\MOHhWjlL_>KM36Ka6<<00008H?X000000000000LJAS00000000HEfU4ZX000000000`V^NPfR4000000000000HU5U00004Q2F00000000H1>W
dI?40000@9^WhmR80000LL@200000000000000008UgUlnEe00000000lTG<00000000HlHo=3S0TA72000000000000\>0n0000P8UF0000h4l\0000000000000000
000000004[i\PL\T0000000000000000000000000000XllQ0000000000000000000000000000`9DJ00000000000000000<L300000000<B61<\In`Db115mk0000
8=2c000000000000000000000000XlQH0000000000000000000000000000000000000000\UAU0000000000000000H5@a00000000000000000000LL^D0000\AkJ
0000000000000000000000000000000000000000PR`f000000000000000000000000000000000000L@^n00000000000000000000A5\G0000X[mT000000000000
00000000`0<<14C?DY@2000000000000T[D40000000000000000TWVn\CH@8[gQhWnM0KQ`E5Pm=6V=00000000000000000000000000000000hJ96000000000000
00000000000000000000XEYH\:<^0S@C000045mU00000000000004=\00000000hG6eU7@e@7kd0000000000000000000000000000`92C0000M2BL0000TZVKPGbI
000000000000LATN000000004GU`<KcgPW1K0000dNWc0000D5k]0000000000000000LW7\0000Dh0W0000000000000000@`Qg0000H>Gl0000TH9a\^DI000046SI
@XM9`^46\[BNXnH\0000000000000000l=Q94M;K00000000H>:300000000H\ak0000000000000000a2kE0000XIeh00000000@Lg;0IZCli4n0000000000000000
00000000000000000000000000000000000000000000000000000000<P2J00000000000000000H;ND44L4EE50000000000000000000000000000000000008S<8
XXMk00000000h>5M<N8CThWMlDPD0000000000000AeF4NohPR71T2goTV<dHDOelZg>Le5P0Z:FU2j900000000HcA=000000000000XQ4J000000000000DXX0hkBP
000000000000HlK:8V9I0000d\N>000000000000hEf=hLEnH\nLY3?fleK40000dE2D00000000000000000000000000000000000000000000LL7n\X1\DC_J0000
00000000hJ5:LK4R0000000000000000X1MV00004C<900004X0O00000000`_WE00000000000001nd00000000\I4L0000e7KE0000@aPIl4OX00008W@@00000000
8fJ100000000000000000000h=fK0000000000000000000000000000`>DD000000000000\?\QH50k0IIh0_]7PGlW00008BXV0000000000000000000000004O6f
0000@EEI\0\7000000000000h0J@\<QK00000000`e[Y000000000000000000000000TE6n00000000000000000000lFJgPhZN00000000laBCM4l_00000000e3[S
0000000000000000000000000000000000000000000000008:XA@8NV@BCVh6ho8Hg58[Me@HXO00000000000000000000X9HmPbIc8TU?55;k`UVS\X=U0000Q4?a
0000000000000000000086H1<XT<000000000000000000008^D9000000000000D6h?0000<3Lo94l9000000000000000000000000lA4g0000<f2VP>PHPK9F0000
0000000000000000H1_?l\]N0000l66800000000T[N>000000000000000000000000L3oS000000000>6R000000000000000000000000dV`BDXM^8ZW=00000000
=6ihLV@C0000lXcC00000000Q5NUi4cBP8`0000000000000X:L:00000000000000004W_GT;c8TARf0000LS;Gh\SClDhJ\lh2]4kS00000000@9DY000000000000
@0QVPGgC48D^0000<TYi0000PMN:00000000\B^00000000000000000P^6e<M6AXTGLHJZc<Yf:00000000000000000000l<AP000000000000E5A7000000000000
Hb:W0000000000000000hL5mTVaJd5oS00000000000000000000TkX700000000d1lK0000000000000000000000000000000000000000000096Xe000000000000
00000000THf300000000000000000000T?7j0000h:bOM7F70bfA0000000000000KI500000000000000004R>C00000000lPGc0000<]:800000P^]dY^905:Yda]K
0000000000000000TaQL00004I9YX@CLh9IhL<d1H]6IA5CI000000000000000000000000000000000000000000000000XKk8<8L80000000092g2HT_b00000000
Lc@fXZKXQ0m;0000000054fj000000000000i6PY8ThM000000000000LKlWi5DX0000@Gn:\0oD00000000000000000000000000004V2J00000000000000000000
00000000000000000000000000008@HmDRcU000000000000000000004m_^45U900000000``oF0000P\j10000U6Z`0000000000000000lS9g0000\@>I00000000
0000T0DN00000000T6G9000000000000H0X2LbgY<BPh0000`;ab0000lm6l000000000000XVheQ6^H0000XaCY000003G5H4W500008U8=00000000DoS@00000000
00000000000000000MAj00000000`m3400000000000000000000a0`E0000L4b60000LkJ90000000000000000M2bDDi1A]2fVT4\;0000000000000000\I^`TcFT
00000000hSd<00000gdk00000000<MTE8lLk0000000000000000`5N70000000000000000X9U`00000000hCf=`[a[0hW`00000000000000000000P:gR0000\RAL
0000l61G00000000E4Lg0000000000000000hFoOPVcC00000000000000000000<M?R0000D3U700000K=d00000000000000000000000000000000000000000000
0000@3Rd@LGVY5nA0000000000000000@OElTFHV00000000POD50000dTh9Y3fj00000000000000000000h<_H000000000000000000000000000000000000LY4A
0000000000000000`i;L00000000Hdl90000XkAU0kl:0000@OnU000000000000H[?B8DD]PL8j0000\3IK0000000000000000hE4n0000000000000000LTSi@XlD
57<R00000000000044^U0000<2__T`c9]18o0000TI3[0000HIo50000000000000000D4<30000000000000000D0H40hJ<P9kfL\EhI4jZ8=6i0_Y7helRM4fD0000
0000000000004Xfg@WDi`[7^00000000\_k40000000000000000HWV80000dJ8alJ[L<dYl8[:`=0]J0000lcRK0000D^=?h2DV8Ej>92T]I3j[03[N0000LB@^0000
T?TK000000000000000000000000000000000000@?gJ00000000lNoO4;C40000000000000000daW9`Yh20000000000000000000000000000dFNA0000dCDn`\SS
4bON00004UPh000000000000000000000000LkR\T6fRT<BJ4F`GU5U2D\M[00000000@hST000000000>KN00000000000000000000lZkA00000000000000000000
0000heMA000000000000000000000000X;Lk0000000000000000dOc8@VHYDogb00000000000000000000`U>N0000Y2Ii00000000000000000000TCDJ00000000
0000X7JL000000000000000000000000X_4S12YN0000h9<0000000000000000000000000T0:TDZ12e6Bb0000dZG^000000000000<eT6hW:L@YO1h:gbDaVX0000
0000X84?l447A5YTdRZ60000000000000000M4g=0000000000000000000000000000lT2;0000L@7f0000000000000000000000000000000000000000dMR90000
0000I1k4L];P00000000\6V;hCN;000000000000000000000000H;XadNiC000000000000000000000000lQ4`00000000000000000000T<TZ0000\4gZ0000Tf[N
0000DL6=00000000`=dO0;MJX\2L0000000000008?bK0000000000000000000000000000H8S_00000000000000000000Y4W`000000000000LQ:f0000@eUo0000
00000Y?U0000000000000000000000000000000000000000hA^FDMNn@i6O00000000000000000000@:3B0000000000000hQG0000000000000000PZ5]0000LW:0
0000000000000000000000000000<9@;000000000000000000000000HamoXbYPX6DNPG`;8P5F0000\Z^nT:VB00000000lJ?LdbGU000000000000000000000000
T46bP9648A`X`Z:chaCjHoKF00000000<39^0000000000000000@Sh400000000000000000000@9oA000000000000P`AA0000HPD]000000000000`=;lA1bHY6ng
0000000000000000=2co0000T6^ZL^ne0000000000000000\HkI00000000000000000000]5fL0000d>d5Y1jB0000000000000E16I3Ug0000000000000000@Shj
0000DELeXGSX0000000000004Lim00000000@F@U0000H7nT0000<]630000@bT?D[1V8KVFE6Hd0000XT07h^[N@4Ge00000000X_@n000000000000XMG400000000
00000000000000000000000000000000<KkY`SR1`iaT0000000092mPXX9N\DiF00000000000000000000000000000000M3Pd8BfZXS^=000000000000000083?n
000000000000D_Ib000000000000X0`<0000000000000<l@000000000000`Km2DnhA0000D2YV`R?H000000000000@JfMhRQ?13fP000000000000@kB700000000
000000000000000000000000h^=j000000004fD8P0SK0000\aP^<1PN00000000000000000000TCVCdNj@8UA5000000000000Ll3e000000000000000000000000
00000000000000000000000000000000T^MQPH`c00000000l>HjlO2X0000@1AbLjS80000000000000000000000000000dTHZ@lcd0000000000000000`M>`0000
000000000000000000000000`2^iDGQL0000H>gCD\`=0000DSBB0000LI5@0000`<Ea00000000lDcd0000`YWl0000XN4?0000hX<Y0000000000000000D?^\HU5H
XX;blIU1HnMYl[Jl42UOD:OJHlm700000EM:4KhJL`B3d:joP[]cLhC<00000000\RLF50H`<W7C0000hNdgDKP]0000000000008?;?00000000000000bZ4WHM0000
<@B7`V]G00000000000000000000000089>?T@>60EQ<000000000000lnb`0000XF5:PJeJH5d30j0iHlBd0000`k:R00008M=>00000000000000000000000091e\
000000000000000000000000000000000000HJ3W00000000D?bg000004O4h]]200000000l27n<bhT8;lk8fL40000LKgIHMZj<\Vnd?Obm5ET00000E_<00000000
0000000000008ZCMl:3^00000>Mm@[IF000000000000000000000000000000000000000000000000000000000000`YRch\Y3Y2c\00000000PPjHQ5Mbl1JG0000
00000000000000000000LX^Y@UC3PK^bTLA=00000000X@Uml[`H<H9R0000@C;Glnn[H_Da000000000000HX>h00000000T5eK\bK9ho9_D9HX0000000000008m]@
0000000000000000TGVg00000000000000000000000000008I^>l]@<d7X=0000PKmL0000LMl]hf8g00000000DRD10000000000000000<EgF000000000000=3=G
8MYid\;f<iVR000000000000h\[600000000LW3a000000000000dVk?00000000000000000000TQ?P000000000000@TO<P_`Z00000000T;9Z00000000135k0000
0000000000000000000054b\0000P7QfHg_1dR]Khe=Da3_a00000LRW0000`YKEhUNG0000@AE<000000000000P?fH000052[m0000000000000000\1Q>00000000
000000000000000000000000@i<d0000<0\k0000Pe9H00000000X7D98K<YHc9S00000000LTHk0000h2Z100000000L\XM0000000000000000000000000000dBhX
X]FDHbAf\hRB`Wh;00000000000000008E4^00000000@`lm`4Hi0000L]Q]00000000000000000000000000000000000000000000lJ<W000000000000dBBD0000
00000000PS8V0000i6ALh1:@00000000000000000000000000000000HW4TXX5H@h]LlEnI0000<lW7000000000000000000000000H_J700000000000000000000
0000`YVU000000000000T05f4ShN0000000000000000000000000000000000000000HFe]96X200000000l^B700000000000052=I0000@9_60000000000000000
00000000000000000000000000000000000000000000000000000000lULF000082FYHca=0000\KV`PZPB8\G8<d9700000Wag0000LKjZ0000000000004Fd60000
4Pa@00000:in00000000P7N3dJGD000000000000000000000000Plnk0000000000000000P>[ZLP@I000000000000a2RR00000000@=]500000000000000000000
000000000000@3`0DTb<000000000000U3\9dRn3000000004oHP0TGjDEG2T]P90000000000000000@Un7000000000000000000000000000000000000HHO90000
000042WC4?>MhBPG00000000LIH9D[e9=2Re00000000000000000000000000000000HCFY0000L>F400000@X@DMo800000000`Q]nljOCl4OF000000000000X0l:
PCa1dH`LhI1IdDV80000000000000000lNLL00000000]2UC00000000000091Dn0000<^@e15l>000000000000000000000000<L_Z0000P4620000000000000000
I1T900000000\jh]0EmL@R[T00000000000000000000P:`F4MLHdmjT92?aHWRSL:Lb4a5Y000000000000000000000000000000000000Y27`00000NM600000000
0000000000000000<BR3HVA50000Q53_00000000hNk80000886a8UeT\e200000a1Gi0000000000000000\INkh^3?000000000000`E7=\BTe81RKHkfE00000000
00000000h3Zh000000000000000000000EcB000000000000000000000000m6<\00000000000000000000Xi>B00000000000000000000000000000000hDbK0000
00000000h<\?dN`5000000000000000000000000P6RHHkZ2li]Q0000000000000000`1S>0000TG[VH8]\Df?le6i?00000000Q55X0000h?GM00000000HGJM0000
0000000000000000000000000000i2DJ0000daDLDQ=QhZ1e00000000000000000E<U0000X=Fe42CaHZRc0000000000000000Xn?V00000000000000000000@9J9
`=JZ0000000000000000h3;CHmSC0T2S0000PCkP00000000hd200000\fic`;H@8J;V00000000000000000000<DSIHUnC8Y1^\eSC0000THm;0000000000000000
HVcn00000000000000000000hJ4J00000000lm@F00000000lNjj\Q7n0000000000000000000080D]000000000000000000000000\i[Xh:a?XESi00000000h;@e
0000e30E0000000000000000000000000000]3Ok0000Q2oRh9kS\PND00000000De7D00000000000000000000P37[4N]N00000000@@60dRk800000000000050;Q
0000<Gd1<]R>H6J2D?^O000000000000000000000:h5Hl16000000000000T?n8000000000000dI7K8RGTd9d]0000000000008AZa@V3I00000000000000000000
0000D4<LU5Gn4Z4V0000000000000000000042;C0000<d8T0000PWWkXiO500000000XOFH0000@FP@`=1_TJj?DLOf0000``:_`52ddi3@00000000000000000000
0000H?<nTPmNlVi[lA^0000000000000000000000000TB9j00004P]g0000P62RPG6M\8LNH56S0hHW@i]D0000hY_28VZT0000hV37hCoe00000000`AUZP4ZTTL;H
43:PY6Pl0000\P6900000000T?_DPl[AhN>A<h62hBUW00000000TL6_dHlP0000Hhid000000000000E6Rh0000DFJ800004OcdTB[A`Z^MHlOS0000`2mJ00000000
0000000000000000000000000000000000000000<2nRPdWbl^2<4EHO40__h=J;8HFUdG]i0000TYdL0000000000000000000000000000dD9O00000000LQKT0000
0000000000000000000000000000m2e70000@DMFI2eJ0000000000000000dQkj000000000000hgm]000055420000000000000000HhDh@O:;0000000000000000
00000000@4?n0DQn00000000000000000AOW0000000000000000X:Rb0F21dVb7m503000000000000hRUl00000000l[j2XQgCh:7=\QPP\]k_000000000000I4Pe
00000000TQOOhcL>hFk50GWB00000000TT718<bP0000000000000000\ZSI000000000000l9P=00000000T1T?0RFE@Vh:D]ed00000000DXYOXeob0000D2Pj\VJ6
`l[ePY^_000000000L@L@R?c568M<d`l000000000000d1UVTER_0000000000000000<;9k0000000000000000000000000000`GT<00000000XaOI0000Y3f=0000
`IUMP6?AHa::81R3Xjb[00008\GR000000000000H:OWHJDF0000<K]K000094in\oEg0000P6WN00000000000000000000PSQ400000000`iH100000000Y6L<0000
00004LoM00000000l5c70000DEE^12Af000000000<cCH>AZ\Yj5A6_5000096c20000000000000000000000000000<<hC00000000000000000000000000000000
0000000000008M7<4k@^E7;Jhn2Q`3N7000000000000dUHT0000000000000000LLGH000000000000000000000000LDBod\NhhPb90S9E000000000cZ_0000\:aN
PULT0000000000000000000000000000000000000000l[FO0000000000000000000000000000@9eVlCd[P[=20000LN2g0000To>F0000lg2b0000dWPQ44oRh;?]
4O`n8A]=HUg=000000000000@Kn<`Dhi0000XE>700000000000000000000`J9X00009002\9U8TBN8000000000000000000000000000000000000000000000000
0000000000000000`4AZ000000000000HFeNPD07H4fe00000000000000000g1l000000000000`9^DLRKk000000000000000000008>?X16QR0000000000000000
00000lUiX:1;<Mo]U6HW0000dFI^0000000000000000TMM90000d7AF\7HY8ETUT<^CL[0JT85iT3Xa00000000PEoR000000000000000000000000`ESU000049`O
0000<AAO00000000000000000000=39M00000=nM4H6k00000000@Hf^`dAV00000000H;:U0000000000000000hPJD0000dZc7TmYB0000000000000000P2hJL;Fo
8hT<000000000000PD2o0000l[`8HBi5H3LTP:X^\=g<`Hg]L8G=@ObH<VKW0AN90\mAL]nb]4ofA2fC0000000000000000T;DS000000000000i48G000000000000
0000HOZ?m2aH00000000<Ll08][eI4e>00000000000000000000A6E@H<_60000000000000000PQF300000000000000008OdBhRB<lW[P00000000000000000000
PeeJ0000000000000NdT0000Hd[g@j8I\ROh0000000000000000000000000000000000000000LWA=TXO]0000X24R00000000000000000000000000000000<Ze;
000000000000d?B00000000000000000000000000000000044@YlAd^8h@d@oBJL4KM00000000XY=<000000004WK[0000000000000000\n<X0000000000000000
000000000000Y5]i00000000<6bo00000000HKY34SNhT\_V0000DYAPT5oC0000@5AF0000DNl]DZ]212QJ0000<^K`8eP=]56n00000000`1Pg0000HhEGm1V`0000
]12=000017Dk00000000000000000000\1HG000000000GQ`HI[<0000000000000000T8D=00008@j50000L4X4hbVZ00000000000000000POO00000000L4=LdNjN
00000000hRYH0000X4PC00000000lUO500000000000043Yg000000000000`McF000000000000000000000000<eXG00000000DO8B0000@H8<HjDQ00000000I4Z]
<>S`4FTT000000000000dTK8P5Zo00000000M5;>De:E00000000l<[g00000000000000000000000000004;C^0000DheV00000000000000000000\2U100000000
0000Q4Y]0000hKWSl>4]000000000000T^BR00000000H]ELHfgm`MZCQ2<]000000000000lL6N000000000000Q6HD0000H8PB]43HdiSb0000PV`3T_fk00000000
DD@>0000419i00000000<^A_0000d9LPT;GV@>OY00000000000083fC04]4`V]:E7F]4hXm000000000000000000000000000046VX000000000000000000000000
0000D;_\00000000TU]T4oI2000000000000000045FQ0000000000000000000000000000000000000000000000000000DTBeY3VM0Z[100000000000000000000
0000LScQ0000l;JF\A1VXT9592h4]5m>000000000000000000000000Xh:]0000HM;f00000000000000000000X:5\00000000d?k>0000lHS20000000000000000
00000000000000008[@[PK?I0000000000008TJK000000000?9P000000000000000000000000000000000000DBaH00000000U3CIm37d00000000LOoY00000000
I2KO0000PTeJ00004;lETRG>0000<@G70000@4[000000000lA34000000008Hlg0000<N7c000000000000000000000000000000000000@7K<XURC000002XFm53I
00000000DA[?4Pa1000000000000@BLSXDL@D[AI00000000\hHn0000D@\]0000TXmc00000000Q4gc00004>IQd3k_8VB_@YeX00000000dZ1R000000000000<YbF
0000T;iKXlHI000000000000XYWUDO_m00000000000000000000000000000000PQFR0000P^60Lc7OU3aZ000000004=bM<?9i00000NN_0000\89@000000000000
0^ma000009o300008Ki\000000000000HD7T40Bn<YJF000057=>000000000000lF]i\jP2`ZU0000000000000Y3c<000000000000000000000000HXY_00008EhP
@SJCTJcE`9KjHV9dY1J00000000000000000LaID00000000hDCS0000000000000000@6MG00000000]5U?000000000000\3nZ`2R;X>VPH@;UXA?2HXP64FmHHM\k
<ai40000l0]G0>]cd=9O000000000000DJ>=0000DD?D4CBO0F3;0000XABR0RVLE4C_000000000000E526000000000000]4[J00000000<7W?<ZhU`;2\T0D9dFkW
0000`3P400000000lXCo0000`GK[000000000000U2nI000000000000TFZ500000000000000000000000000008F??@GZQl:FDXb3W<@S=TCbK@@[_000000000000
00000000H:an00000000000000000000DMdRHE`k00000000@8>]PFA=X;nf8HR7Hj2\m4[]0000000000000000PgSV000000000000<gY10000000000000000`4jQ
00000000000000008:@L4?nTX;<f14SnL4@?000000000000000000000000000000000000I5m[0000@[aK<Q;Al_1J000000000000000000000000d1P1Li3g0000
dM[C00000EBg0000000000000000E6A9DKMUlB7kDX[T00000000\1Re0QimPLf@0000Li1e00000000l7PJ000000000000PA;TP>Q:XW_900000000T\7K00000000
0000000000000000I50F000000000000562O0000000000000000000000000000000000000000000000000000000000000000000000000000H;fDL43Hm4nA0000
dO1?00000000000000000000I63BHUd200eiT]kH0000HbNK00000000000000000000l2@b00000000000000000000000000000k_80000000000000000DeU\0000
000000000000PQ@o96Oc8PP;A7<e00000000`90O0000000000000000000000000000d97ALeJW0000PooD00000000000000004NZRLeh;44UN<Q5a<d<O]15>=65H
A6K\00000000L]ak00000000@KJf<U]blY0JDkh1E5Q@00000000000000000000PKOP0000PU@6000000000000DAj9`P330000000000000000TH66DD2\`hYQ0000
0000DJ3>Hl7X4lkm000000000000000000000000000000000000\;Kd00000000@k320000T[gc00000000@F05\gZ000000000000000000VfW`;:g<6Rj4WX?0000
0000lDTQ<jPP0000000000000000he_F0000PEeQPNO9HkmFX[M=\OPd@9?n00000000000000000000000000000000l2Q\000000000000lCKWhU^2000000000000
L2f_m7;`56A_000000000000`9CP0000dF1b000000000000TDONdmWk00000000H59aTARQlU4=00000000`RM8E46:000000004KAR0000000085I@00004:Q3Th[B
52HCM5k[@>Df=7Gi0000PSc30000000000004iTn0000LGda\P>b0000000000000000TUE`0000@fSl00000000000000000000hX0993ceT<j9000000d9lPDlhTI\
0000000000000000TF_SlgO6L;;j00000000Q7>K04_O12X800000000XG[o`>_ghUQUHZdP0m^@DBkX0000]2Lhl]9JY5nN0000000000000000dQGThAODh4L3DYVF
TL`a\\@PH:D5X:md`oMl0000000000000Voh000000000000I1i@000000000000@VVV0000dU;9hJ[5`@nE0QO000000000@jZ6dKfnT5h_0000hR0>0000<`nZ0000
U6SN`Vdh000000000000<H<N000000000000hH;`@;IX0000000000000000T3ANHQMI00000000`]43HRif48;Q00000000000052MH00004WO@<lTB128F<W5g0000
000000000039hVlZ000000000000000000000000\P\B0000000000008F<3\W2`Da1H50TI0000000000008GY`TInIh4_:]3\L0000000000000000<UYB00000000
000000004UN\000000000000000000000000i5?I000000000000000000008jh?00000000000000000000PUFI00000000TfMa000000000000dB3G]5K:T=i@LPgC
\S3Xd?iDHYLChJ;B@@:@TWn<0000LmIH0000M69F00000000dP]5000000000000000000000000<4a3I7Je000000000000h;f60000000000000000000010]oDK]f
0000d70300000000X[UF00000000\>_K00000000l38X@V3mDigj0000HYES0000X37600000000XBXo000000000000l=;M000000000iBn0000000000000000Lm?J
00000000X?jfi1oF000000004^a200000000000000000000000000000000lg\<0000000000000000000000000000000000000000lhl[55ZW0000PcYo00000000
00000000000000000000A6jc00000naO0000m2a500000000lB0IDlFB]5omTQ]\0000`5;M00000000lm<V000000000000H6\nHb\\e3jH0000000000000?<\`YX\
i1O0000081hI0000L6mo00000000000000000000TBQb0000000000000000HUOZ0000PMEk`R`Vl[_[00000000D5;6\ioL\?Zj0000LT110C:f0000000000000000
00000000000000000000@oC2lV3U0000d9oklGc9000000000000\VY90000X13K00000000000000000000000000000000@SHL0000000000000000000002<60000
0000d<Qh000000000000P5AX0000DP9J000000000000i3_N00000000000000000000000000000000000000000000\3?E00000000DTKf0000dNDm000000000000
000000000000000000000000LGV?\mS100000000<8f[00000000\Y]Y000000000000dAVRPX2D0000000000000000M6jAhihJ000000000O?J00000000`PZ20000
DW]7000000000000LdGB4j7G00000000000000000000X`W[000000000000000000000000d5MP00008WGO<ho]0000000000000000000000000000\V]d00000000
U5Li0000L:beT[oW4h9R000000000000ll^;00000000000000000000T^QS000000000000\F=JXd\W0000000000000000000000000000DgQP0000000000000000
0000\BF[0000000000000000DGF_0000000000000000lIYkdjag00000000d]dh000000000000P4CQ00000000`1j8`3N_H>]R0000PY`W00000000XICH00000000
E5dj0000000000000000000000000000HJ2n000000000000000000000000000000000000HFaX\1\Jh9KJh\gF`O@AP_ZV000000000000000000000000000042\>
00000000a1\Se645Lc52<WF8HKR\8jJ900000000<7Oe00000000lejo000000000000000000000000000000000000000000000000000000000000`VbG8ZDj0000
LF`4000000004TbJ<7`_000000000000D1^HPm;@D9Nf000000000000X_n:a44Wd0j\X<l0M6oMm4FP00004GcKA78i0000000000000000d;\WQ2IV<Z[b0000dTY5
Y6la0000000000000000000000000000l8b2PPWTP6?]00000000Y6>Q0000lU;I0000Da@m000000000000000000000000000000000oT200008?ZG000000000000
0000XZ[I0000<BT?<NH?`fQ200008M]B0aMA00000KjK0000000000000000000000000000000000000000D3fm00000000000000000n`m00000000Q7?4HXDRXm>R
06<90000dC^Y0fCL07ie`PQCPZ^^05VJ000000000000000000000000000000000000000000000000@g2G0000XC12LgWCPg`T9283T\5<lP_M0000@4c200000000
0000`?=h00000000000040IHXj:l\M9HLZIH00000000<O[mi3=aTS[;P6PU@Pmd4hMf00000000l<iLl1o_`[I64g:F0k0_XmAB000000000000000000000000m6iO
00000000TdI3000000000000000000000000i06m\ATd0000000000000000000000000000<GWPXol<DUCF000000004PIY00000000000000000000000095:e0000
00000000000000000000XBW00000000000000000d<P[00000000M3;_0000\e>TDgVKhhl?dTIm000000000000000000000000PGO@hNMS000000000000\=X40000
00000000a6bF00000000@;Wn8Mg[000000000000@2VW`Cn[POM2dYlJ]1_e0000HF8R8O5g@\bKi4YP0000PPlG]33S0000@:;[8e^:Tl`U0000DS@o0000XUVl15=4
0000P^_3Ph]nh_OYlVIUe5mN0000XfEB0000000000000000T7f:000000000000XmgG8C6h000000000000`8N500000000\gjf8_ML0000D0?IXaG9000000000000
00000000PRVl0000<_W\i5:RY47G0000000000000000lYH1U3Zg00000000TOWO0000000000000000000000000000000000000000X^l0\lcDDC0:XliG00000000
000000000000000000000000Taoa4IG\00000000\iXH000000000nU7000000000000000000000000<0MZE5TI<>B=00000000000000000000000000000000heR=
0000000000000000\BWl000000000000000000000000000000004UAb``KG00000000000000000000L26P0000000000000000X0E3000000000000000000000000
0000000000000000Y3]20000Q1U1e6?J000000000000000000000000000000000000h@_@\?Ijl6QF\@FgdJ\J=2^o000000000000hK?d00000GXW000000000000
00000CEc\>bhXCk`<]IK\53aXdicD\U]4mKVP?Xg0000<3m`0000000000000000X4390000000000000000000000000000000000000000@h7JPA25000000000000
00000000DE6`83Qo000000000000l;9=0000D:RRD1ViH8gD`[cX0adc0000000000000000000000000000000000000000DXba00000000000000000>Yj00000000
00000000000000000000<?E10njP@Yoc000000000000000000000MHE\:2200000VW^000000000000000000000000\NAL000000000000000000000^Qf00000000
000000000000d:0G8HeZLdcT0000000000000000I3h@0000e387000000000000000000000000d1WdLY\_@79l00000000PAG[0000U1hA0000H3e`0000<48P0]L3
0000l=dc<=j[0000H00V`?SP00000000P3g@0000@I4g0000000000000000T>E70@WC0FQ300000000000000004[<H00000000000000000000PXmN000000000000
hV>@000000000000@ea@hCj>\\DY0000<DfhdWG793Qd0000\3PV4P;608]DD[6>0000XNK`0000XCJa00000000Pc5V0000<cd80000000000004;h7@HTi00000CHQ
\\?H0000000000000000TJK@00000000000000008KYHlJneQ1?n41dL0000000080Kn8`@Ldb6V0000000000000000000000000000000000000000D>>^00004d]?
000000000000d7H;\TVRI2@GXDeh54i[00000000XS3;0000000000000000000000000000000000000000000000000000l>ZLhDFI0000U0A]0000<VlC00000000
00000000M6I700000000000000000000000000008CUTXjNm0000HG0QPV`P8o\^Q4N=000000000000000000000000E0=h00000000I4T;PaNZ0000000000000000
000000000000Ln0m000000000000X^;A00000000PGN50000H;b[U3bf0000000000000000000000000000000000000000000000000000000000004<17ThVJdHe;
]4DEm5EcPic@A52IdE?nQ7=U000000000000`H5A0000558`0000U70L8Y_A00008^6F\kSdH579<Yi4hgWk0000000000000000H=T3000000000000LR4G00000000
<@Eji1gb000000000000U4O60000h20H00000000T[]DT^:Eh^O_0000000000000000<JhT0000hD2J0000\C@B00000000dCT_T7Md@^<n00000000000000000000
00000000000000000000a02ld^I\0000000000000000000000000000000000000000TM1_00000000000000004Cm=0000<CPf0000hJS10]^L000000000000XY2n
@gM<HkI60000@`Mi000000004b7E0000000000000000TkV`Po8dXR8500000000h69=00000000000000004<Tm`\_h00000kgM00000000X@<60000000000000000
`5\A<R;X`n@N00000000000000000000000000000000000000000000000000000000U5kB000000000000XRWF4g^9\Z45000000000000DVdY000000000000DW=J
0000d;YiLA<^dY@C00000000h22KhSfBhXkL000000000000000089caTM<[00000000000000000000000000000000000000000000E3KDP=6B<0B]H>=l00000000
0000LkEXH^@2000000000000000000000000A3DU0000\PHn000000000000000000000000TR7G00000000000000000000000000000000`9:H000000000000@:Ee
000000000000\Je`d5`SPEej0U_900000000LRD]P7O<0000H<P:0000000000000000L:>S0000000000000g>P000000000000h:e[00000000m2no0000`_XG0000
0000L1iX0000X4fN00000000XIk_0000000000000000000000000000000000000000M4U10000000000000000h>7>00000000`0iZ=2Sd0000000000000000l1@K
d6A<d1gihOm3HPlW4]ZJm3Z84C4Y0SE;0HYRT\o;00000000\Gj00000H4JM\P;l000012:k<>j\Pl6P\?^?00008UEI\Wgg000000000000@^d90000000052@mhk]f
0000`h;fH;@?HAn0@ZWb0000000000000=iP@P9dHRWa\]HM000000004=SD00000000`:lm@Y3?00004PJR8NX_\V^@0000lMZR000000000000<TYT4[R00000008:
00000000000000000000000000000000000000000000T]3_0000`WPdTBDWl]NdXm>2000000000000a6nT000084M:000000000000810e43Ul00000000=14S0000
00000000l:cb000000000000HBld00000000XQD200000:Z[P:?Y4DhWXWgC0000DYDDA0fn00000000000000000000000000000000Da_=000000000000TJbA0000
000000000000000083K^\MUnlQ`4lTAo000000000000DB8X0000PBWP000000000000000000000000000000008M=N0000E3:YE76Y0SJV00000000`il600000J0N
l7;e<V=>00000000DQV3TD3ChQZ7e75I00000000000000000000000000000000000000000000\ZnE0000h`5k0000000044MS0000lC1H000000000000`K>TdV\n
00000000`:ff000000000000@OI400000000000000000000E43[0000LfceI31K00000000LiaA00000PnJ00000000LHML0000H?`fh]fB00000000000000000000
4ADlXGP3000000000000lbNd0000hLKi000000000000@PjcX=OE00000000000000000000`3DXP7RO000000000000XMP[H4AN00004ONhHSG5PKSc0>LjPlfJ0000
0000E2Dc00000000<]O]dbmoL^g:00000000000000000000`]1QH:]?0000000000008I36\Ta>8V\S00000000T@45lVF8D_UK0000000000000000d?;N00000000
000000000000d;P2000010<0000000000000000000000000LF;00000@@aI0000000000000000000007cG0000l:Z9DHnU@V:`000000000000000000000000PSFP
H>c;0h`[000000000000D>[K000000000000L9lB4G_H51:C000000000000\5Yg@D7l8PII00000000hU:Z000000004hJd000000000000X8GUm5bU8=CW00000;O\
h<3:000000000000000000000000L[c@@QU_lgC4000084AfT@gDh\fG000000000000PV8\08CN0000X:gC@@dfT;kjXXSE]1^2000000000Z`i00008PFRT^_NHK29
0000LVac4^9RT8Fd`mVT00000000000000000000000000000000T8dk00000000000000000000i4X`0000000014G60000000000000000hU2WlG2K00000000hlKh
02Loh1CD0000000000000000T1JXDMf=0000000000000000000000000000\5`e000000000000X\F6hPY=0000<4g3@lPFP[k@@]_d0000@Hk`A24RT\i_00000000
000000000000DReGdbfg0000PF3f000000008UDG\V^2Pj6=Xmgi000000000000000000004U3T0000dC=800000000000000000000\VDl00000000\Mn:00000000
\RQX000000000000000000000000h\gS000000000000Q6I]@md>4JYD0000Y4=G8Eo_000000000000000088o@HU>X0000l;Z:8?\5000000000000000000000000
L7C<0000X7hI000000000000l:1^00000000@G[>d@HN0kL_d0FfM2iM00008]Yo000000000000000000000000<V500000@4P6000000000eGH0000\LV;0000\2RX
Y26E00000000000008IC\Bik8EW?0000XI<gTSSW<EAP42\[T8R\<C^dHJ:UddEY0[;o00000000<:hl`6XR0000000000000000000000000000000000000000X7MU
000000000QiHD3^>000000000000000000000000LCl_hWU0e6R5H153<Tj[Ldm6000082n2l9VO0000000000000000000000000000870d00008KlFLLHf00000000
0000<J;j`2I80000000000000000<4Z30XESLaJ;hGT_DBeh000000000000000000008E2\LjEWHji[Y51S0000h\0`0000Pk;X0000000000000000000000000000
000089C_000000000000@F7KDaJi000000000000000000000000P@Vf00000000000000000000000085W>000000000000i79<0000h93HH?lOLB1J0000XHj]0000
0000000000000000000000000000Tmj1l7Z>`PB8000000000000Q3R]0000000000000000000000000000000000000000M45GM6?]000000000000000000000KF;
=42i00000000DLf]PVdL00000000<]bDhDK>hF4RX<5]00000000\BDJ0000000000000000hP6m000089C200000000@h\B0000000094O\0000DmI]0_3E0000LFZX
<S790^U7\B<j8dQ:0000000000000000A45j00000TXb0000\cOJ0000`\QJ0000000000000000Tck7]66n0000000000000000000000000000=5VH0000L8>F0000
00000000000000000000Dan[0000hHBT0000000000000000H>EG0000h3b_DQhoDGNj\4__L>[nh14?T@`TL\5^0000000000000000000000000Jce000000000000
00000000000000000^\<hc1R92XE000000000000h`=khLXS00000000hYb30000000000000000m79O00000bRd4;b?PoJ400000000`aEo00000000HCLH<W5PI302
T6ghh6aYTe7i000000000000000000000000db>c0000XB0[T874000000000000000000000000\QAP00000000000000004Jf60000dH\34Qn=00000000@48=0000
@E474EPi0000L4N>D4cb0000X<mi00000000000000000000000000000000000000000000000000004S]<0000li`a00000000000000000000TX4g000000000000
0000000000000000000000000000000000004Z66PkeJ000000000000=2a[0000000000000000D;4ZXZS6lQo^0000000000000000@]^;00000000000000000000
0mNN00000000lPU000000ilX15UhX5Y>dUa>LP]M8gL>`=n4d\kl000000008g^V000000000000000000004I42dh<W0000<Tlj000000000000000000000CQn0000
`bQO0mQ6@OCU56T=0000000000000000000000000H@^0000000000000000hjf60000\CHe`[mi000000000Y0X0000000000000000T5SX0000<Mk80000a4Ho0000
0000000000000000@5D:00000000@RaT0000000000000000DbMFL]nH00000000000000004UMY@;ZY0000000000008L@dLdY000000000hBh90000000000000000
00000000h0^V0000000000000000000000000000000094?H000000000000d]Dc00000000000000000000`NND000000000000000000000000Y2\fP\T=Xm[U`K\8
0000HhZ50000000000000000@^?Z000000000000000000000000000000000EF000000000@ElhDB37\SjJ`CIj00000000000000000000`O<m0000000000000000
00000MDHPP1m8fRP00000000000000000000000000000000000000000000000000000000000000000000000000000000<G8K000000000000\ZI[dnbD=4Go0000
0000000000000000000000000000000000000000000000000000l=GU`_\d0000000000000000000000000000000000000000000000000000\5EL00000P^@DV4Y
\cSW0000@=_OH^Pb@KaF00000000LSSg000000000000000000000000<U7R0000@8<V00000000000000000000d\dP00000000i4Z=<SVe00008IYW000000000000
000000000000T?7Q`gR@00000000000000000000`5fbP<k^\M@_4l>UdlPd000000000000D]CZdJlb00000000P2bJPJEZE3KZ00008Wo^00000000000000000000
lETl000000000000000000000000P3Jd00000000000040o\lW;R000000000000HVNn@fRl00000000000000000000D?Wh@cnZU5=D00000000000000000000`Em?
000000000000000000000000DMiT00000000\;Ea00000000hV<B0000]1mJh<:I0000d88N000052Xh0000000000000000dbHI00000000`7bT0000000000000000
0000XL<o0000000000000000000000000000PO0L000000000000000000000000\?QI0000000000000000000000000000000000000000lW^N8X>P0000XP1QXVkZ
0000d>e20000000000000000Pckj0000lmB`0000000000008NR_00000000I7MD000000000000m6dQ\>WklV>Y0000000097K_P6TU0000\ST7T:_[000000000000
0000L;MW0000L=>ThYkU8AHbL0>B<UC[00004dD4de`00000\FXj00000000000000000000X;KB0000000000000000l[A^0I]Z0000000000000000000000000000
0000@iXe00000000Hnf700000000`B_30000LE<9000000000Tf50000HTTe000000000000000000008ODn\boJ0000000000000000000000000000`[LT00000kl`
`cN200000000XGjC0000<V2`H3GUX]]^000000000000000000000000000000000000000000000000000000000000`f;b00000000000000000000XEJZ\`\C0000
0000D1Oc0000000000000000I3:l00000000XO3;000000000000000000000000000000000000000000000000000000000000000000000000L[X500000000X9dM
0000000000000000@7B80000000000000000d;PI]6550000l6ll00000000H=HL0000000000000000l8^e0000DNHS000000008dn_hMEP0000000000000000`_:@
0000dAMSLG5300000000000000000000000000000000000000004dKi000000000000`fiF0000000000000000\4f900000000000000000000hNmWT[m9PdGa`eOA
`F\Z000000000000\?1A0000LA5Rm3?SX=BcT@5cdXJilVCm0:ZJ\kV80000lHHh00000P\]@l4OLnZ?00000000000000000000000000000000l9K8000000000000
\Nj3hWN:\kKdX90j00000000H<]J000000004ak5XITXXk8PHU@O0000000000000000000000000000T[H>000001eX8PG80iL`0000h2]mDTKHP^Dc0000PB;KhJF<
LQ^N000000000000000000000000D82?000000000000000000000000L4h4X0;FD1D;P>o^\[oDTi?_00000000000000004@TmTN^eLkaX0000hbaR00000000`84j
@=L58Xn>XY^K0[4@hmRG0000Lni:0VGb00000000h0PVH]<f<]XB@bEF50EP000000000000000000000000HRS400000000\_oi000000000000000000000000E3^8
0000000000000000L@?j00000000000000000000DEbd0000000014_8HLZ000000000000000000000000000000000d99kH0U2h?_8HTQ`13?@000000000000XnEO
00000000000000000000h:hJHB7DlCQB@md``[08HBiHd^Q2XK@3L^bidF;e0000@?Hc0000lSC?d<fC00000000`4P^00000000d]UO8Ue``VgZ0000PUTo00000000
@k6e09Yd0000`QT_L17F0000XM2;`\^b0000000000000000Tg5=000000000000@61YDVc5D[5>0000000000000000000000000000I7370000000000000000H\I9
d;[Z`^6U00000000h>8Y@A^]<g<j000000004dKR\KFU8_iC<?dmTMmHPLFo<mHC0000U3@900000000<74n0000000000000000HhRl000000000000D:a1@N]_0000
l2d]`aYO0000TC5e00000000000000000000000000000000000000000000dd]Vm0A20000000000000000000000000000P@h^P\>\00000000LL8H0000`@;B=4o:
0000000000000000000000000000LXAK0000T;nU0000000000000000D=<mLYR?Lb<\0000T@MD000000000000000000000000`W6k000000000000000000000000
000000004;kOTD0b000000000000dW>A0000000000000000000000000]A7000000000000H0Vn00000000000000000000e0nm0000000000000000DNJZ00000000
000000004o7h96WL000000000000\_0U0000DV29<fJ[00000000000000000000=5C\PH[6<_[B\[5RH_bQY4Je0000000000000000@D]b@7Eo000000004Ph@0000
00000000000000000000000000000000000000000000000000000000\N=4h>YO0000000000000000POmim1OR00000000H14Z0000DRPo\7oI00000000DQQf0000
L1h9<Nb`0000000000000000000000008]K2\P7bI31^A5bB000000000000\WUa00000000m3ho00000000hR:e00000000`Z3G00008a;LX8b@`NLX\RFYXNd;P\H^
\i5OU2:X000000000000dT7I0000Q60M000000000S?N000000000000L:_QY3QD0000PKNc00000000PoQl0Mh2l>FH`[8ke61o0000dAlE000000000000P@ZL8ie^
00000000Q6UP000000000000\Ti]000000000000000000000000000000000000<3T?000000000000l0iF00000000000000000000]1njL1UD`E=3@ECjXJ0?hS]N
0000000000000000000000000000000000000000DJo80000h:SOPJmV00000000X3kJ00008H<ah^N8000000000Ho`8Jd\0000\>=;000000000000000000000000
000000000000000000000000000000000000P?59lRI<000000000000D^^?0000PFf_000000000000038800000000LYI:000000000GFm0ebR0000000000000000
00000000\`8SLLBg00000000P<ZS000000000000HcgP`UfW<1?Q\E;GHGK=00000000000000000000dVmW4_k^00000000LOkF00000000\;3<00000000PGe<0786
0000E2JO0U9^000000000000000000000000`f6O000000000000X>T0dSmB0000a56X0000L4k:0000T^S\0000H?Y700000000000000000000@2^I4[;c15iF0000
00000000000000000000000009Fo0000`Bc300000000000000000000000000000000000000000000M6m1A2n6@<[RT?P<4PXe000000000000000000008<KT0000
X8`V00004USK0000XNfSHZ6E45HbHe9[<j?3H6>MdTafDYT_d3V>DaS8Djkd00000000000000000000000000000000XH>;00000000000000000000\F9F00000000
000000000000000000000000000000000000DSca00000000h6T8<bSY0000000000000000000000000000000000000000000000000000HH1clTVf0000X[no0000
000000000000942V00000000@]SOdD@n0000`cEF000000000000@WcUTfkF0000P4Mn00000000LNTV@F]30000000000000000000000000000000000000000<FWh
00000000@YdV00000000000000000000000000000000000000000000000000000000000000000?VF0000dncM000000000000TZem00000000LN<U0dgY00000000
00000000000000000000U21<@@fdPOn800000000000000004RdI`nXV0000000000000000Pbk500000000`?c_4=[R<[:3Hakb0000<5BU4;YHY4D[00000000A4CL
000000000000`R]i000000000000<hEdLGIi000000000000000000000000`YTE00004<4h0000@cDaD5E:000000008S>\0000\HLFHffF00000000000000000000
h@IW00000IWhLBPW0000l`@100000000000000000000D5Q\000000000000000000000000<2c5000000000000HlAA000000000000000000000000X>U200000000
0000000000000000000000008WS600000000lb?J000000000000`9fl0\EA00000000000000000000000000000:[YdF0UX]ZbPdSRTLcDll@Y000000000000H8AU
LND[0000000000000000DDP400000000000000004ifF00000000lL8YA1hW0000000000000000`Q_`0000000000000000XHJ=X7I7e5[jL8RoHT^7000000000000
0000X:IWA2k20000000000000000@9IC\o^YPco<0000000048^2000000000000000000000000Tgl30000000000000000\Da^0000<Z6m0000000000000000``IW
<0`b0000\0_042E2`QYV0000000000008M<4\mNlLDPWQ0ho000000000000000000000000000000000000h453T=>c94d80000<2dC000000000000h=4>00000000
000000000000lHBf000000000000000000000000D2V;D5=W000000000FO<000000000000lMAN000000000000000000000000`jMXd03Q000000000000]6RH0000
TR9j0000000000000000000000008=1m00000000000000000000TlKQ00008Sg=0000<\3b0000TMRlXPbh4_eiDjY80000T;\;HRR0000000000000@T\:Q3iB0000
00000000PJ?gE5o40000lDk8l]=i\0R0la\700000000000000000000000000000000000000008hIZh2=k4WT\000000000000000000000000000000000000\G27
H0M<`^j=`1o>0000000000000000X0[YdGS60000000000000000000000000000000000000000000000000000hmZ]00000000000000000000DNaVXaeEPRRR0000
4;SN00000000@KoI0000\2JD0000TC4k000000000000<PPg0000dK3;\OKlHQaP000000000000HYcE00000000X=5lDe<f0000000014A@00004b:j4GZg00000000
hMQ64T`_00000000]5@Q4c[h00000000L8WcTMFG0000<>VgTnQ_00000000X44X0000<QnNPH=Q88Ym000000000000XP_e000000000000P0`0dPcFdVB=<5H@07Xb
L7GLlPeLX_1n00000000PBVCl6ZkHY;:Dh;60000d3h@X><L0000X132`1Q200000Z340000000000000000lQd]4Z8_\ZJ<0000000000000000000000000000HRK2
00000000000000000000000000000000000000000000000000000[T200000000E3kQ0000H3n60000T=eDTILBHMBK8Sfjd`XM000000008GDiDN@o0000l0V3HK=V
`Wc8U5;Qi61I00000hPJ00000000000000000000h<ld00000000000000000000XfPF0000000000000000@8>1A5`e0000000000000000l@Kn00000000\BB`0000
16CH00000mWG000000000000000082hj@]f^T^RE0000h[oh00000GhV00004Z7S000000EC@3J2000000004TMf0000\]_ST>BP0000a0Pc0000l8g_000000000000
L1jI<:R6\?Jn<^VEI67T00000000Ti5b@A[m00000000LWRB0000i6Y800000000000000000000000000000000000000000000000002HG00000000L;iX00000000
XjG84>aZ000000000000000000000000@^1N<W3B00000000000000000000l?0c000000000000000000000000000000000J2VD]E^0000HL>olXhj0000U01Z0000
000000000000D8Dl00000000000000000000XO`J00000000@K>;00000000M0bH8g[e00000000000000000000D8e;00000000l_G\XI=700000000000000000000
0000000000000000000000000000T236`eLF00000000@ZVj000000000000HeB`00000000\9gF4ndV0000000000000000XCD[000000004;Qk@?;n0000M3K1LEfc
00000000000000000000000000000000000000000000HRRA00000000Ln430000HGRJ000000000000P@NL0000=3I^Q7A>0000`E9`0000\Vm<\BQR0000m2OL01CV
00000000000000000000000000000000hgnm000000000000000000004Fij00000Tbc0XWU0go`0000000000000000000000000000000000000000000000000000
D=:`000000000000hhLD000000000000HWi3l@7?XFi@@If6dj\UX5indLNe0000T>TXHkD300000000lOf30M0HXe^f000000000000@L`G0764D^aX000000000000
0000T7^mT226LUbU\Y:00\Q`0000000000000000000000000000000000000000h1=K\AcAD`F^0000hEO^M4>Cl2490000000000004^F0000006;W4D`KXYA?0000
0000000000000000l;@W8:UADm4Vi2H600000000i6Q?dNYWi6d100000000<<Ul000000000000000000000000LE@e54>o0000000000000g;T00000000X>=10000
d2K8LFg1LG>`XNb9dXL5dNhg@kMI00000000X9[l<[ZR00000_:lM6=h00000000TbTk00000000lXNU0000lM9i4ZK9@^FZ00000000000000000000dd2n00000000
0000P:HX0000P>Kgl[WD00000000`HWJ4^=UPD9>000000000000T\OYX]k80000000000000000d8m80000000000004a2VlL`4hm6P000000000000000000000000
0000@1i>P9mcH?l@4KGH94]Y000000000000X2Og`D6e00000000000000000000lM8h`SUl00000000lPUH41f7LJnJ00000000000000000000000000000]KDDCP>
00000J=?0000000000000000HdFF@]BK0000I1<fLGA30000Q5e`\WbZI5JD000000000000000000000000LK8m000000000000I2dd0000000000000000`4XZ0000
00000000000000000000HUAE000000004b]Y000000000000000000000000000000000000000000000000hNhM000000000000h41QT[=R0000T_ce000000000000
00000000l95C0000DTSQH5m9000000000000DHgKT@1gH_9Pl9;2LWne0000@m:900000000000000000000LSZk4?kMd_Mb81oM8cea@d_E4AGK0000000000000000
0000<79?4]050000XkC>H^UW0d:G0000000000000000L8h]@S?nXZc\41V5000000000000PB\o0000000000000000HFH80000P[Pc0000dK@KHPSk000000000000
X@E5000000004::70000000000000000hgfAd0b>lZ5;h`DE000000000000000000000000Q70_48?A00004R8T00000000000000000aTOL<CC50?V00000000M29R
000000000Afi000000000000i1Mf00000000X1860000000000000000000000004=@20\ln0000000000000000DZ[o<U_b00000000DNP@8e]@lZ^3XCe2e66[0000
0000000043Y10B=<00000?@B0000\9mL4Pk0L2:jX36a@NX600008>NC00008g[=<]LAXdkQ00000000L]4]000000008jKA0000DIV@000000000G<I000000000000
00000000T=hV000000000000000000000000H^Rn8HSm0000h<YK4\fb000000000000000000000000<5fCI52V0000@\g700000000POHW0000000000004JaW0K;G
00000000\n3V00000000000000000000hR370000TRI^000000000000000000000000l1G<8?26h?c40fc50000<4jk0000h4U40000000000000000h`Va000011W?
00000000M5Jd0000dL0A0000408LdO@Z0000000000000000@Nc200000000TOdVlDXY0000000000000000000000000000T3d2hRgo85Xc\g\W00000000<^G^0000
00000000000009Gn\XJ>00000000000000000000000000000000000000000000000000000000000084S:hoaK000000000000XclT000000000000000000000000
hD^>Pl<j00000000X89b000000004DSfLU1k000000000000LWdA53GP00000000P3:j00000000000000000000000000000000000000004XJX00000000X^GE0000
000000000000000000000000=0@A00000000000000000000HW@]00000000<A6b000000000000db^E0000\HdA000000000000H^i44`<^X3;]0000@=:I00000000
8RP<PlSA0000000000000000lWdS0000X4mhT84UPY<H00004MMI0000LbJK0000<E^LPV@`000000000000000000000000TbHb82:Q00000000\SL?00000000@BT0
deMP`UBH000000000000000000000000h>gZ0000000000000000000000008:P000000000000000000000000000000000000000000000000000000000XhGZ0000
00000000000000000000000000000000000000000000\:^YlKGa00000000hO<0000000000000000000000000000090c?0000000000000000PM<l0000DgaE0000
0000000040T200000000000081mT0000000000000000000000000000000000000000000000000000LFKI00004cU20000000000000000HS^Z0000000000000000
00000000D_TZ0000h=mUXB2H0000Ll6;Tl<300000000DQlL0000000000000000hdMa0000000000008:>:00000000M2>UE7=h8VRK0000A2U0P9l_000000000000
00000000000000000000000000004j0Q0000000000000000PjL\00000000\c<B00000000000000000000T?ThdK@\U1Ye0000000000000000@^WWa15i00000000
4PW9PCSN\F1>\old00000000000000000000000000000000000000000000000000000000@RY700000000`FG=00000bl[00000000<Q>2hQ>V00004FCTlO?hD;UT
M5G[0000000000000000000000000000DSWKe3kd000000000000D`:3000000008?i^`;^CX<Hn0=8e0LDf4`CU4fk300000000000000000000HWXW000000000000
00000000dOR20000000000000000dDPj\]T:]6<o0000DQMi49BU55RI@];;`6LNDd3R000000000000LG1J4[GV00000000@<H=4\iL000000000000lde9dkie0000
0000THdg00000000000000000BRg0000<b8`000000000000000000000000000000000000HJVP00000000000000000000000000000000h3bHDk1EdC`I0000lh\l
0000000000000000000000000000000000000000<1A;0000@giX000000008OfGlYCo00000000I7DE0000\[\G00000000\Ije0000000000000000000000000000
TJJl0000LThm00000000000000000000000015HT000000000000<6>000000000000000000000DYSh0000000000000000a6Ya0000ln_:0000TK\V\iMQ8nB[0000
PQW;M1[4m72Ql6EE<:QC00000000000000000000000000000000X]0Z0000@@X_LMGD<dmUh7@ie4=Z0000000000000000lM5B00000000lIBQ000000000000TnhQ
0000lcdS11P@<od[000000000000000000000000000000000000000000000000TFQndehh0000000000000000000000000000000000000000E4LAdEZ700000000
00000000000085EjDH7G0000dIfN00000000e3lJ0000@GR6LBj>4aQg000000000@K`0000lQkV0000dI;;00000000LSlb50NC0000000000000000000000008cfl
0000HS:B=5lK000000004^YT0000000001<K000000000000000000000000dJXMI5_L000045NHa73c000000000000db`]0000@_^g@Ag:0000hF@:0IO[DRHjH=l=
0000\[J>0000\;1HDLl`0000H6IV0000hG<4dLhY000095he00000000@dC600000000M5M<00004ZEF0000@B;40000\C:38g5S00000000000044FhTUL900008X95
00004gG`000000000000=6mQl3^V00000000\WL30000`5Li000000000000000000000J4_87<CDU0n000000000000D<O800000000DR>Y00000000000000000000
0000000000000000000000000000Pj]B0000@7Xo4h1=<k0J00000000<c0^I25JlOon0000000000000000000000000000000000000000091`lZ=V`8>j0000I72d
<SAK@[XQ0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`QI50000D2G=000000000000PXGj0000
DQbF@gdGY4JX000053DBX=5W`<mA4a3Ml3L00jY^0000000000000?]F00000000\>;7XWkih8ZBU65hDV;90000H8[<D]AG0000<TL[0000000096hV000000000000
00000000@cUK@n7m00000000000000000000000000000000h@Q100000000000009M=00000000HH^=8UTBhTNEI4acdALJ0000P?U_\7MF0000l5ng000000000=XP
I3QQ0000000000000000000000000000]5URLA@:\Ahm<UYU8[bi4;YY00000000l@H:Lf]e0000000000000000000000000000E3H613KmPIXW0000m1a\TZ8D0000
dBoGLUcWLCaYL[KiDbV=00000000h5M>dCJR`G5E0000DWiY`jPn<1n000000000`;4<h@=2TaZa0000L;F\00000;9I00000000Dj4Q000000000000000000000000
0000000000000000@=EX`Qdo00000000TG9I00000000\oLg00000000`nka00000000XLVj00000000D78nD@K<lD19<YUKHR_500000000Q6\\0000]0:ATFI50000
l;?B0000000000000000000000008F6]8@J[16O0000000000000T@4\lLk;0000000000000000XYl80000TlN=0000000000000000T7^Ah;eOLGc_dLeG@M4I`S=V
0XhTHYd<4l0LM3Mf00000000000000000000XL\n000000000000X^[`0000DXBd000000000000\U:j0000M4Nc0000LU1Ed6kZ\=oVP8aZ000000000000DKUM0000
P[bR000000000000m5@80000HmZN000000000000D4BJ00000000000000000000000000004CkC0000000000000000PEHc00008]5am4hO0000LXaeY0C64PNc0000
000042=@000000000000DZQ@0000\bPjDg8i000000000000H5:E00000000A3@L0000000000000000PE[Mi2hZ00000000`HoI0000\K6h4a<`0000h72L`I0<0000
00000000<^5_0000000000000000@JBJ00000000000000000000TGHO0000dAiU0000000000000000=776\H[VPe@D00000000d\BK000000000000000000000000
000000000000000000000000000045^G00000000000000000000000000000000TIZQ`aiKLPM@0000000000000000\WgT`eC>000000000000000000008<F`0000
0k^P00000000000000000000000000000000<k3b<Yn@000000000000`L2Q000000000000000000000000000000000000LAiC00000000Y7M10000D^9n00000PAC
`4ET00000000000000000000T\Ti000000000000000000000000h9NMhG8500000000`BJ@0000000000000000`CZnl>1BHD=Nl9Vi@eFd000000008X25@MIC0000
0000000000000000000000000000000000000000XOVS0:KC0000h\CJ00000000<4om00000000T0?d@E]W0000000000000000d[b:LdEB000000000000X7:=<K`f
4Q7P000000000`h1000000000000000000000000E0jmhfKNTZ]`Dh1R0000000000000000T1OG<IdfXX:DHR:7<eC`00000000000015E8000000008F8gPAm9TFhR
lY>X@ZgV0000hlR=l:PJXXRP0000PJ=U8Tgm0000`5Mc4Y<W0fdCLn:^000000000000L3nhH\X3<=k9000000000000\G7X00000000000000000000000000000000
95f_d2CI0000dfYZhGH>000000000000000000000000<Ck3000000000IL\TTXN@FU6PH>PL<Mh000000000000\SS=000000000000X?>;=5Yjl^K?00004Uk8\oKb
4BI[<9kB00008TZ?00000000L0g2U2]l0000lD1K0000HV[c00000000A4Zj0R3f@B8l00000000L]^j000000000000000000000eAbM1nQM4Kn0000000000004nY8
14<8P^^14`o70000dGfH00000000000000000000000000000000<E;l0000000000008W]b000000000000dVZ<0000T1]<00000000\A<o0000XAG<000000000000
0000L[]T00000000LCZG@j`I000000000000`^IA0000000000000000LcN`h_B;00008P7H00000000DY6F00000000\=R2000000000000000000000000TH1M4b@j
lGmiL>Zj<XX[00000000000000000000@7DM000000000000DZ:800000000000000000000DRTF00000000@H@:PNlC000000000000000000000000T;fS8WYQD@2K
Th0F0000011]000000000000D^iXhbDVQ4TK000000000000A6N]0000000000000000`8c600000000l]89000000000000000000000000000000000000TTOM0d;l
lZjQDl@Ba3iUXJ\60000THh9000000000000`C@b00000000\2`@<hLn00000000H8XaTFE0lYCB0<fl@WI`X]?X00004_VeLnP80000]20Ae2Zg0000000000000000
000000000000000000000000lDiU0000000000000000000000000000Dk@:0000000000000000000000000000lOaO81^2X6d?LQR]00000000000000000000lC<\
000000000000Xf:L0000000000000KO^0000l9[7HXA^0000A6XR@doA=38g10VP00000000000000000000000000000000E5P400000000D;S@LXlW0000d^0I0000
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
w(S::Other, L::Ro), w(S::Other, L::Ca), w(S::Work, L::It), w(S::Other, L::It), w(S::Skills, L::Ca), w(S::Courses, L::Ca), w(S::Summary, L::Tr), w(S::Wishes, L::Nl),
w(S::Work, L::Et), w(S::Skills, L::Fi), w(S::Summary, L::Fi), w(S::Courses, L::Fi), w(S::Publications, L::Vi), w(S::Basics, L::It), w(S::References, L::Da), w(S::References, L::Nb),
w(S::Other, L::Da), w(S::Courses, L::Nb), w(S::Skills, L::Nb), w(S::Other, L::Nb), w(S::Awards, L::Da), w(S::Attachments, L::Ro), w(S::Attachments, L::Es), w(S::Attachments, L::Pt),
w(S::Basics, L::De), w(S::Wishes, L::De), w(S::Attachments, L::De), w(S::Other, L::Sv), w(S::Work, L::Nb), w(S::Attachments, L::Mt), w(S::Attachments, L::Fr), w(S::Attachments, L::En),
w(S::Attachments, L::Fr), w(S::Work, L::Da), w(S::CoverLetter, L::De), w(S::Awards, L::Fi), w(S::CoverLetter, L::Da), w(S::Work, L::Sv), w(S::Work, L::De), w(S::Awards, L::Lv),
w(S::Awards, L::Lt), w(S::Summary, L::Lt), w(S::Certificates, L::Lv), w(S::Courses, L::Lv), w(S::Attachments, L::En), w(S::CoverLetter, L::En), w(S::Summary, L::Lv), w(S::Summary, L::Pt),
w(S::Publications, L::Pt), w(S::Skills, L::Pt), w(S::Skills, L::Fr), w(S::Skills, L::Es), w(S::Skills, L::Es), w(S::Skills, L::Tr), w(S::Wishes, L::Tr), w(S::Work, L::Nl),
w(S::References, L::De), w(S::Interests, L::Pt), w(S::Volunteer, L::Lv), w(S::Conferences, L::Nb), w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Publications, L::Ca), w(S::Publications, L::Fr),
w(S::Publications, L::Ro), w(S::Publications, L::It), w(S::Publications, L::Es), w(S::Publications, L::De), w(S::Publications, L::Id), w(S::Publications, L::Nl), w(S::Publications, L::Fi), w(S::Publications, L::Sv),
w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Publications, L::Mt), w(S::Publications, L::Et), w(S::Publications, L::Pl), w(S::Skills, L::Et), w(S::Attachments, L::Fi), w(S::Basics, L::Lt),
w(S::Skills, L::Lt), w(S::Projects, L::Lt), w(S::References, L::Lt), w(S::Memberships, L::Lt), w(S::Wishes, L::It), w(S::Memberships, L::Mt), w(S::Awards, L::Ca), w(S::Wishes, L::Ro),
w(S::Courses, L::Fr), w(S::Certificates, L::Lt), w(S::Work, L::Pt), w(S::References, L::Lv), w(S::References, L::Nb), w(S::Volunteer, L::It), w(S::Interests, L::It), w(S::Volunteer, L::Mt),
w(S::Work, L::Is), w(S::Awards, L::Et), w(S::Courses, L::De), w(S::Projects, L::De), w(S::Publications, L::De), w(S::Interests, L::De), w(S::Volunteer, L::De), w(S::Awards, L::De),
w(S::DigitalSelfAssessment, L::Fr), w(S::DigitalSelfAssessment, L::Pt), w(S::DigitalSelfAssessment, L::Ca), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Ro), w(S::Certificates, L::Nb), w(S::Certificates, L::Da), w(S::DrivingLicences, L::Lv),
w(S::Summary, L::It), w(S::DigitalSelfAssessment, L::It), w(S::Other, L::Fr), w(S::Skills, L::Fr), w(S::Wishes, L::En), w(S::Conferences, L::Mt), w(S::Awards, L::En), w(S::Awards, L::Nl),
w(S::DigitalSelfAssessment, L::Mt), w(S::Projects, L::Pl), w(S::Certificates, L::En), w(S::Profiles, L::Tr), w(S::Languages, L::Id), w(S::Skills, L::Id), w(S::Memberships, L::Ga), w(S::Summary, L::Vi),
w(S::Education, L::Vi), w(S::Certificates, L::Vi), w(S::DrivingLicences, L::Vi), w(S::Awards, L::Tr), w(S::Basics, L::En), w(S::Basics, L::Nl), w(S::Awards, L::Id), w(S::Awards, L::Es),
w(S::CoverLetter, L::Nl), w(S::Conferences, L::Da), w(S::Certificates, L::Nl), w(S::Awards, L::Nl), w(S::Certificates, L::Sv), w(S::Projects, L::Nl), w(S::Skills, L::Nl), w(S::Certificates, L::Tr),
w(S::Summary, L::Hu), w(S::Memberships, L::Nl), w(S::Skills, L::De), w(S::Memberships, L::De), w(S::Summary, L::De), w(S::Publications, L::Sl), w(S::Publications, L::En), w(S::Memberships, L::Lv),
w(S::Attachments, L::Nl), w(S::Attachments, L::Da), w(S::Attachments, L::Sv), w(S::Languages, L::Tr), w(S::Basics, L::Tr), w(S::DrivingLicences, L::Is), w(S::Basics, L::Id), w(S::Summary, L::Es),
w(S::Summary, L::Pt), w(S::Summary, L::It), w(S::Summary, L::Ca), w(S::Publications, L::Is), w(S::Certificates, L::Hu), w(S::Memberships, L::En), w(S::Publications, L::Da), w(S::Publications, L::Nb),
w(S::Awards, L::Pt), w(S::Awards, L::Mt), w(S::Awards, L::It), w(S::Interests, L::Tr), w(S::Awards, L::Fr), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Publications, L::Id),
w(S::Awards, L::Ro), w(S::Projects, L::Vi), w(S::Courses, L::Vi), w(S::Skills, L::Vi), w(S::Education, L::Ga), w(S::Interests, L::Ga), w(S::Work, L::Tr), w(S::Conferences, L::Tr),
w(S::Summary, L::Ro), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Languages, L::It), w(S::Courses, L::Es), w(S::Wishes, L::Pt), w(S::DrivingLicences, L::Es), w(S::DrivingLicences, L::Ro),
w(S::DrivingLicences, L::Ca), w(S::Work, L::Ca), w(S::Education, L::It), w(S::Work, L::Fr), w(S::Work, L::Nl), w(S::CoverLetter, L::Pt), w(S::DrivingLicences, L::Pt), w(S::CoverLetter, L::Ca),
w(S::CoverLetter, L::Es), w(S::References, L::Pt), w(S::References, L::Es), w(S::References, L::Ca), w(S::Wishes, L::Fr), w(S::Certificates, L::Ga), w(S::DrivingLicences, L::Ga), w(S::Attachments, L::Ga),
w(S::Courses, L::Ga), w(S::Summary, L::Pl), w(S::Awards, L::Cs), w(S::Awards, L::Sk), w(S::Projects, L::Ro), w(S::Certificates, L::Es), w(S::Certificates, L::Pt), w(S::Certificates, L::En),
w(S::Certificates, L::Ro), w(S::Certificates, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Cs), w(S::Certificates, L::Sk), w(S::Certificates, L::Hr), w(S::Certificates, L::Sv), w(S::Certificates, L::Da),
w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::Mt), w(S::Certificates, L::Sl), w(S::Certificates, L::Mt), w(S::Certificates, L::Cs), w(S::Certificates, L::Sk), w(S::Certificates, L::Pl),
w(S::Other, L::Tr), w(S::References, L::En), w(S::Publications, L::Hu), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::Summary, L::Sl), w(S::Other, L::Lv),
w(S::Skills, L::Lv), w(S::Languages, L::Cs), w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Memberships, L::Sl), w(S::Memberships, L::Hr),
w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Sl), w(S::Memberships, L::Sk), w(S::Memberships, L::Cs),
w(S::Profiles, L::It), w(S::Conferences, L::Fr), w(S::Conferences, L::Ga), w(S::Skills, L::En), w(S::Skills, L::Fr), w(S::Languages, L::Fr), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Pt),
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
w(S::Awards, L::Ga), w(S::Summary, L::Mt), w(S::Education, L::Pt), w(S::Education, L::Ca), w(S::Education, L::Ro), w(S::Education, L::Nl), w(S::Education, L::Ro), w(S::Education, L::En),
w(S::Education, L::Fr), w(S::Education, L::Hr), w(S::Courses, L::Hr), w(S::Courses, L::SrLatn), w(S::Education, L::Pl), w(S::Education, L::Mt), w(S::Summary, L::Et), w(S::Courses, L::Da),
w(S::DigitalSelfAssessment, L::Nb), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Other, L::Hu), w(S::Courses, L::Hu), w(S::Memberships, L::Hu), w(S::Education, L::Hu),
w(S::DrivingLicences, L::Tr), w(S::Projects, L::Is), w(S::Other, L::Ga), w(S::Attachments, L::Tr), w(S::Wishes, L::Id), w(S::Profiles, L::Fr), w(S::Courses, L::Is), w(S::Courses, L::Et),
w(S::Volunteer, L::Sv), w(S::Volunteer, L::De), w(S::Volunteer, L::Fr), w(S::Volunteer, L::Nb), w(S::Profiles, L::Es), w(S::Profiles, L::Ca), w(S::Basics, L::Ga), w(S::Interests, L::Hu),
w(S::Work, L::Da), w(S::Work, L::Nb), w(S::Languages, L::Is), w(S::Work, L::Mt), w(S::Conferences, L::Sv), w(S::Work, L::En), w(S::Work, L::Fr), w(S::Work, L::Es),
w(S::Work, L::Pt), w(S::Work, L::Ca), w(S::Work, L::Es), w(S::Work, L::Pt), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Fr), w(S::Skills, L::Nl),
w(S::Other, L::En), w(S::Other, L::Nl), w(S::Summary, L::Ca), w(S::Skills, L::Is), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Memberships, L::Nb), w(S::Memberships, L::Da),
w(S::DrivingLicences, L::De), w(S::DigitalSelfAssessment, L::Ga), w(S::Volunteer, L::Is), w(S::Profiles, L::En), w(S::CoverLetter, L::Da), w(S::CoverLetter, L::Nb), w(S::CoverLetter, L::Sv), w(S::Memberships, L::Sv),
w(S::DrivingLicences, L::Nb), w(S::Work, L::Hu), w(S::Projects, L::Hu), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Languages, L::En), w(S::Memberships, L::Da),
w(S::Memberships, L::Nb), w(S::Volunteer, L::Da), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Courses, L::Sv), w(S::Work, L::Ga), w(S::Wishes, L::Ga),
w(S::Languages, L::Sv), w(S::Languages, L::De), w(S::Languages, L::Nb), w(S::Languages, L::Da), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Sv),
w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Attachments, L::Is), w(S::DrivingLicences, L::Hu), w(S::Skills, L::Mt), w(S::References, L::Vi), w(S::Volunteer, L::Ga), w(S::Volunteer, L::Tr),
w(S::Publications, L::Lv), w(S::Basics, L::Sv), w(S::Basics, L::Is), w(S::Wishes, L::Fi), w(S::CoverLetter, L::Fi), w(S::Projects, L::Fi), w(S::Skills, L::En), w(S::Skills, L::Ru),
w(S::Education, L::Et), w(S::Interests, L::Fi), w(S::Interests, L::Et), w(S::Education, L::Is), w(S::Awards, L::Nb), w(S::Basics, L::Fi), w(S::Memberships, L::Vi), w(S::Languages, L::Mt),
w(S::Work, L::Es), w(S::Work, L::Ca), w(S::Profiles, L::Hu), w(S::Profiles, L::Da), w(S::Wishes, L::Cs), w(S::Profiles, L::Is), w(S::Profiles, L::Vi), w(S::Interests, L::En),
w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::Es), w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::Nl), w(S::Interests, L::Ro), w(S::Interests, L::It),
w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Ro),
w(S::Interests, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Pt), w(S::Interests, L::Hr), w(S::Interests, L::Tr), w(S::Interests, L::Id), w(S::Interests, L::SrLatn), w(S::Interests, L::Id),
w(S::Interests, L::Lt), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::Lv), w(S::Interests, L::SrLatn), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Sl),
w(S::Conferences, L::Vi), w(S::Languages, L::Hu), w(S::Education, L::Lt), w(S::Profiles, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Ca),
w(S::Languages, L::Ga), w(S::Interests, L::Es), w(S::Interests, L::Lv), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Pt), w(S::Interests, L::Nl),
w(S::Interests, L::It), w(S::Interests, L::Mt), w(S::Profiles, L::Lt), w(S::Profiles, L::Hr), w(S::Summary, L::En), w(S::Summary, L::Fr), w(S::Summary, L::Nb), w(S::Summary, L::Sv),
w(S::Summary, L::Da), w(S::Projects, L::Pt), w(S::Projects, L::Es), w(S::Basics, L::Et), w(S::Projects, L::Et), w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Projects, L::Hr),
w(S::Projects, L::SrLatn), w(S::Skills, L::De), w(S::Skills, L::Da), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::CoverLetter, L::Mt),
w(S::Skills, L::Ja), w(S::Skills, L::ZhHans), w(S::Other, L::Lt), w(S::Projects, L::SrLatn), w(S::Projects, L::Sl), w(S::Volunteer, L::Hr), w(S::Projects, L::Lv), w(S::Memberships, L::Fi),
w(S::Languages, L::Cs), w(S::Languages, L::Sk), w(S::Profiles, L::Id), w(S::Education, L::Id), w(S::Languages, L::Hr), w(S::Languages, L::SrLatn), w(S::Languages, L::SrLatn), w(S::Languages, L::Hr),
w(S::Languages, L::Sl), w(S::Languages, L::Pl), w(S::Work, L::Sv), w(S::Work, L::Nb), w(S::Wishes, L::Nb), w(S::Wishes, L::Da), w(S::DrivingLicences, L::Et), w(S::CoverLetter, L::Et),
w(S::Languages, L::Lt), w(S::Work, L::Id), w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Work, L::Sl), w(S::Summary, L::Sk), w(S::Summary, L::Hr),
w(S::Work, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Sv), w(S::Work, L::De), w(S::Work, L::Da), w(S::Work, L::Nb), w(S::Wishes, L::Da), w(S::Wishes, L::Nb),
w(S::Languages, L::Et), w(S::Volunteer, L::Id), w(S::Certificates, L::Fi), w(S::Languages, L::Vi), w(S::Other, L::Vi), w(S::Languages, L::Fi), w(S::CoverLetter, L::Hu), w(S::Publications, L::Lt),
w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Da), w(S::DrivingLicences, L::Sv), w(S::Skills, L::Cs), w(S::Skills, L::Sl), w(S::Summary, L::Da), w(S::Conferences, L::Cs), w(S::Conferences, L::Sl),
w(S::Conferences, L::Hu), w(S::Conferences, L::Sk), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Pl), w(S::Conferences, L::Fi), w(S::Conferences, L::De), w(S::Conferences, L::Sl),
w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Sv), w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Interests, L::Cs),
w(S::Interests, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Awards, L::Pl), w(S::Basics, L::De), w(S::Basics, L::Pl), w(S::Basics, L::Cs), w(S::Basics, L::Sk),
w(S::Basics, L::Sl), w(S::Basics, L::Hr), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Et), w(S::Basics, L::Hu), w(S::Basics, L::SrLatn),
w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::Lv), w(S::Basics, L::SrLatn), w(S::Basics, L::Lv), w(S::Basics, L::Nb),
w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Cs), w(S::Basics, L::Hr), w(S::Basics, L::Da), w(S::Basics, L::Cs),
w(S::Basics, L::Sk), w(S::Conferences, L::Et), w(S::Courses, L::Mt), w(S::Summary, L::Sv), w(S::Volunteer, L::Hu), w(S::Courses, L::Lt), w(S::Courses, L::Sv), w(S::Courses, L::Da),
w(S::Courses, L::Da), w(S::Courses, L::Id), w(S::Courses, L::Id), w(S::Memberships, L::Et), w(S::CoverLetter, L::Is), w(S::Profiles, L::Sv), w(S::Projects, L::It), w(S::Profiles, L::Ro),
w(S::Profiles, L::Nb), w(S::CoverLetter, L::It), w(S::References, L::It), w(S::CoverLetter, L::Fr), w(S::References, L::Fr), w(S::Certificates, L::Is), w(S::Certificates, L::Cs), w(S::Certificates, L::Sl),
w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Certificates, L::En), w(S::Certificates, L::Fr), w(S::Certificates, L::Lv), w(S::DrivingLicences, L::Mt), w(S::Profiles, L::Pt), w(S::Profiles, L::Et),
w(S::Profiles, L::It), w(S::Profiles, L::Id), w(S::Profiles, L::Pl), w(S::Profiles, L::Fi), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Es), w(S::Profiles, L::Pt),
w(S::Profiles, L::Nl), w(S::Profiles, L::Da), w(S::Profiles, L::Mt), w(S::Profiles, L::Ga), w(S::Other, L::Et), w(S::Other, L::Fi), w(S::Certificates, L::Id), w(S::CoverLetter, L::Pl),
w(S::CoverLetter, L::Ga), w(S::CoverLetter, L::Lt), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Conferences, L::Is), w(S::Memberships, L::Sv), w(S::Memberships, L::Nb),
w(S::References, L::Is), w(S::Awards, L::Sv), w(S::Profiles, L::Mt), w(S::Interests, L::Vi), w(S::References, L::Ga), w(S::CoverLetter, L::Lv), w(S::CoverLetter, L::Sl), w(S::CoverLetter, L::Hr),
w(S::CoverLetter, L::SrLatn), w(S::CoverLetter, L::Cs), w(S::CoverLetter, L::Sk), w(S::CoverLetter, L::Tr), w(S::Summary, L::De), w(S::CoverLetter, L::En), w(S::Other, L::Fi), w(S::Other, L::Et),
w(S::Awards, L::Sl), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn), w(S::Awards, L::Hr), w(S::Publications, L::SrLatn), w(S::Profiles, L::Nl),
w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Skills, L::Ko), w(S::Publications, L::Sl), w(S::Publications, L::Hr),
w(S::Publications, L::SrLatn), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Education, L::SrLatn), w(S::Projects, L::Ca), w(S::Wishes, L::Hr),
w(S::Wishes, L::SrLatn), w(S::Awards, L::Sk), w(S::Projects, L::Hr), w(S::Work, L::Sk), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Profiles, L::Cs), w(S::Profiles, L::Sk),
w(S::References, L::Sk), w(S::Other, L::Sv), w(S::Other, L::Da), w(S::References, L::Sv), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Sv), w(S::Profiles, L::Da),
w(S::Projects, L::En), w(S::Projects, L::De), w(S::References, L::Pl), w(S::Memberships, L::Sv), w(S::Memberships, L::Da), w(S::Wishes, L::Is), w(S::References, L::Hr), w(S::References, L::Hr),
w(S::References, L::SrLatn), w(S::Projects, L::Sk), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Projects, L::Cs), w(S::Projects, L::Ja), w(S::Wishes, L::Et), w(S::Volunteer, L::Lt),
w(S::Interests, L::En), w(S::Interests, L::Fr), w(S::Interests, L::Ca), w(S::Publications, L::De), w(S::DrivingLicences, L::It), w(S::DrivingLicences, L::It), w(S::Publications, L::Es), w(S::Publications, L::Pt),
w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::Lv), w(S::DrivingLicences, L::It), w(S::Publications, L::SrLatn), w(S::Publications, L::En), w(S::Publications, L::Ca), w(S::Publications, L::Pl),
w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Projects, L::Id), w(S::DigitalSelfAssessment, L::Id), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Summary, L::Ca), w(S::Summary, L::Es),
w(S::Summary, L::Ca), w(S::DrivingLicences, L::Fr), w(S::References, L::Ro), w(S::Basics, L::Nl), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Sv),
w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Interests, L::Da), w(S::References, L::Mt), w(S::Projects, L::Ru), w(S::Attachments, L::Lv), w(S::Publications, L::Hr), w(S::CoverLetter, L::Hr),
w(S::Projects, L::Mt), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::En), w(S::Projects, L::De), w(S::Projects, L::Fr), w(S::Projects, L::Es), w(S::Projects, L::Pt),
w(S::Projects, L::It), w(S::Projects, L::Nl), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Sv),
w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::Fi), w(S::Projects, L::Lv), w(S::Projects, L::Lt), w(S::Projects, L::Hu), w(S::Projects, L::Id), w(S::Projects, L::SrLatn),
w(S::Projects, L::Pt), w(S::Projects, L::Sk), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::SrLatn), w(S::Work, L::Sl),
w(S::Work, L::Hr), w(S::Work, L::Lv), w(S::Work, L::SrLatn), w(S::Work, L::Sv), w(S::Work, L::Da), w(S::Work, L::De), w(S::Work, L::Et), w(S::Work, L::Lt),
w(S::DrivingLicences, L::Pl), w(S::Wishes, L::Es), w(S::Wishes, L::Pt), w(S::Wishes, L::Hr), w(S::Summary, L::Fr), w(S::Summary, L::Sv), w(S::Publications, L::En), w(S::Publications, L::Fr),
w(S::Work, L::SrLatn), w(S::Wishes, L::Sl), w(S::Attachments, L::Sl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::Attachments, L::Hr), w(S::Attachments, L::SrLatn), w(S::Projects, L::Fr),
w(S::References, L::Sl), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Attachments, L::Hr), w(S::Summary, L::De), w(S::Summary, L::Fr), w(S::Summary, L::Pl),
w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Summary, L::Mt),
w(S::Summary, L::Hu), w(S::Summary, L::Ro), w(S::Summary, L::Tr), w(S::Summary, L::Id), w(S::Summary, L::SrLatn), w(S::Summary, L::Ro), w(S::Summary, L::Id), w(S::Summary, L::En),
w(S::Profiles, L::De), w(S::Profiles, L::Pl), w(S::Profiles, L::Ro), w(S::Profiles, L::Sv), w(S::Profiles, L::Da), w(S::Profiles, L::Nb), w(S::Profiles, L::It), w(S::Profiles, L::Sl),
w(S::Profiles, L::Hr), w(S::Profiles, L::Lv), w(S::Profiles, L::Mt), w(S::Profiles, L::SrLatn), w(S::Profiles, L::SrLatn), w(S::Summary, L::Lv), w(S::Profiles, L::Fr), w(S::Projects, L::It),
w(S::Projects, L::Mt), w(S::Skills, L::Sv), w(S::Skills, L::Nb), w(S::Projects, L::En), w(S::Projects, L::Id), w(S::Projects, L::En), w(S::Projects, L::El), w(S::Projects, L::De),
w(S::Projects, L::Pl), w(S::Projects, L::Sv), w(S::Projects, L::Hu), w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Lv), w(S::Projects, L::SrLatn), w(S::Projects, L::Pl),
w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Attachments, L::Sk), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::De), w(S::Publications, L::Da), w(S::Projects, L::Ga),
w(S::Attachments, L::Cs), w(S::Education, L::En), w(S::Skills, L::Fr), w(S::Wishes, L::Es), w(S::Wishes, L::Ca), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Profiles, L::Es),
w(S::Profiles, L::Pt), w(S::References, L::Tr), w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Cs), w(S::References, L::Sl), w(S::References, L::Hr), w(S::References, L::Da),
w(S::References, L::SrLatn), w(S::References, L::Da), w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Sk), w(S::References, L::Hu), w(S::References, L::Es), w(S::References, L::Pt),
w(S::References, L::Fi), w(S::References, L::Et), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Summary, L::Fr), w(S::Summary, L::Da), w(S::DrivingLicences, L::Cs), w(S::DrivingLicences, L::Nl),
w(S::Other, L::Pl), w(S::Other, L::Sk), w(S::Profiles, L::Lv), w(S::DigitalSelfAssessment, L::Sl), w(S::DigitalSelfAssessment, L::Pl), w(S::DigitalSelfAssessment, L::SrLatn), w(S::DigitalSelfAssessment, L::Hr), w(S::Education, L::En),
w(S::Education, L::Nl), w(S::CoverLetter, L::Ro), w(S::DigitalSelfAssessment, L::Sk), w(S::DigitalSelfAssessment, L::Cs), w(S::Volunteer, L::Et), w(S::DigitalSelfAssessment, L::Da), w(S::Conferences, L::De), w(S::Conferences, L::Cs),
w(S::Conferences, L::Sk), w(S::Conferences, L::Ro), w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::It), w(S::Conferences, L::Hr), w(S::Conferences, L::Lv), w(S::Conferences, L::SrLatn),
w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Conferences, L::Mt), w(S::Certificates, L::Nb), w(S::Certificates, L::Id), w(S::Certificates, L::Lv), w(S::Certificates, L::SrLatn), w(S::Profiles, L::Sk),
w(S::DrivingLicences, L::Id), w(S::Profiles, L::Cs), w(S::DigitalSelfAssessment, L::Sv), w(S::DigitalSelfAssessment, L::Is), w(S::DigitalSelfAssessment, L::Lt), w(S::Skills, L::It), w(S::Skills, L::Id), w(S::Skills, L::En),
w(S::Skills, L::De), w(S::Skills, L::Pt), w(S::Skills, L::Nl), w(S::Skills, L::Id), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::Sv), w(S::Education, L::Lv),
w(S::Education, L::SrLatn), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Profiles, L::Ja),
w(S::Profiles, L::Ko), w(S::Profiles, L::Ja), w(S::Profiles, L::En), w(S::Profiles, L::It), w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Nl), w(S::Wishes, L::Sv),
w(S::Wishes, L::Nb), w(S::CoverLetter, L::Nb), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Ru), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Es),
w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl), w(S::Skills, L::Cs), w(S::Skills, L::Da), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::It),
w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::Hr), w(S::Skills, L::SrLatn), w(S::Languages, L::Sv), w(S::Languages, L::Nb),
w(S::CoverLetter, L::Sl), w(S::Work, L::Fr), w(S::Work, L::It), w(S::Work, L::Nl), w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Awards, L::Sv),
w(S::Awards, L::Da), w(S::Education, L::It), w(S::Education, L::Id), w(S::Education, L::Pl), w(S::Education, L::Cs), w(S::Education, L::Sv), w(S::Education, L::Da), w(S::Education, L::Nb),
w(S::Education, L::Sl), w(S::Education, L::Hr), w(S::Education, L::De), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::CoverLetter, L::Id), w(S::Languages, L::Lv), w(S::Conferences, L::En),
w(S::Conferences, L::Nl), w(S::Languages, L::Nl), w(S::Skills, L::Pl), w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::Skills, L::Da), w(S::Skills, L::Nb), w(S::CoverLetter, L::Vi),
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
