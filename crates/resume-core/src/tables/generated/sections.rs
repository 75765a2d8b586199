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
communication skills	00801
communications	02P01
communications orales	02P01
community	00W01
community involvement	00W01
community service	00W01
community work	00W01
competence numerique auto evaluation	03901
competences	05U02
competences cles	03D01
competences complementaires	03D01
competences comportementales	03D01
competences et outils	03D01
competences informatiques	03D01
competences linguistiques	05W01
competences linguistiques et informatiques	03D01
competences metier	03D01
competences numeriques	03D01
competences personnelles	03D01
competences professionnelles	03D01
competences techniques	03D01
competences transversales	03D01
competencia digital	05X02
competencias	04K02
competencias clave	02E01
competencias digitais	02B01
competencias digitales	02E01
competencias e habilidades	02B01
competencias informaticas	02B01
competencias linguisticas	05Z02
competencias lingüísticas	05\01
competencias personales	02E01
competencias pessoais	02B01
competencias profesionales	02E01
competencias tecnicas	04K02
competencias técnicas	02E01
competencias y habilidades	02E01
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
competències lingüístiques	05_01
competències personals	01U01
competències professionals	01U01
competències tècniques	01U01
competência digital	03:01
competências	02B01
competências digitais	02B01
competências e habilidades	02B01
competências informáticas	02B01
competências linguísticas	05`01
competências pessoais	02B01
competências técnicas	02B01
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
compétences linguistiques	05W01
compétences linguistiques et informatiques	03D01
compétences métier	03D01
compétences numériques	03D01
compétences personnelles	03D01
compétences professionnelles	03D01
compétences techniques	03D01
compétences transversales	03D01
comunicaciones	02S01
comunicacions	05a01
comunicacoes	02A01
comunicari	02Q01
comunicações	02A01
comunicări	02Q01
concorsi	04;01
concours	04=01
concursos	05b02
concursuri	04B01
coneixement d'idiomes	05_01
coneixements	01U01
coneixements d'idiomes	05_01
coneixements informatics	01U01
coneixements informàtics	01U01
coneixements tecnics	01U01
coneixements tècnics	01U01
conference papers	03g01
conference participation	05d01
conference presentations	03g01
conference talks	03g01
conferences	05e02
conferences & workshops	05d01
conferences and seminars	05d01
conferences attended	05d01
conferences et seminaires	05S01
conferencias	05g02
conferencias e seminarios	05i01
conferencias impartidas	02S01
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
conférences	05S01
conférences et séminaires	05S01
cong bo khoa hoc	01]01
cong cu	04E01
cong nghe	04E01
cong tac xa hoi	05o01
cong trinh khoa hoc	01]01
cong trinh nghien cuu	01]01
cong viec	06001
cong viec mong muon	06101
cong viec tinh nguyen	05o01
congres	05S01
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
congrès	05S01
conhecimento de idiomas	05`01
conhecimentos	02B01
conhecimentos de informatica	02B01
conhecimentos de informática	02B01
conhecimentos em informatica	02B01
conhecimentos em informática	02B01
conhecimentos especificos	02B01
conhecimentos específicos	02B01
conhecimentos linguisticos	05`01
conhecimentos linguísticos	05`01
conhecimentos tecnicos	02B01
conhecimentos técnicos	02B01
connaissances	03D01
connaissances informatiques	03D01
connaissances linguistiques	05W01
connaissances techniques	03D01
conocimiento de idiomas	05\01
conocimientos	02E01
conocimientos de idiomas	05\01
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
contact	06404
contact details	03U01
contact information	03U01
contact me	03U01
contacte	06802
contactgegevens	03V01
contactinformatie	03V01
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
csatolmanyok	06@01
csatolmányok	06@01
cualificaciones	02E01
cudzie jazyky	06A01
culra oideachais	04F01
cumainn	03O01
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
cur i lathair	01701
cur i láthair	01701
current position	00B01
currently	00;01
curriculum studi	04T01
cursai	04b01
cursai oiliuna	04b01
cursos	06C03
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
công tác xã hội	05o01
công việc	06001
công việc mong muốn	06101
công việc tình nguyện	05o01
cúlra oideachais	04F01
cúrsaí	04b01
cúrsaí oiliúna	04b01
cărți	02Q01
dades	06K01
dades d'interes	01R01
dades d'interès	01R01
dades de contacte	06K01
dades personals	06K01
dados basicos	06<01
dados básicos	06<01
dados complementares	06L01
dados de contato	06<01
dados pessoais	06<01
daftar referensi	06M01
daliba	03h01
daliba biedribas	03h01
daliba konferences	06N01
daliba organizacijas	03h01
dalsi	06O01
dalsi aktivity	06P01
dalsi dovednosti	06Q01
dalsi informace	06O01
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
dalība	03h01
dalība biedrībās	03h01
dalība konferencēs	06N01
dalība organizācijās	03h01
další	06O01
další aktivity	06P01
další dovednosti	06Q01
další informace	06O01
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
dao tao	03Q01
dao tao bo sung	04D01
dao tao va khoa hoc	04D01
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
darbo kompiuteriu igudziai	02a01
darbo kompiuteriu įgūdžiai	02a01
darbo pageidavimai	06[01
darbo patirtis	06Z01
darbovietes	06Z01
darbovietės	06Z01
darbs	06X01
data	01c01
data diri	03o01
data personal	03o01
data personali	06\01
data pribadi	03o01
data tambahan	06]01
dataferdigheter	01c01
datakunnskaper	01c01
datakunskaper	06^01
date de contact	06_01
date de identificare	06_01
date generale	06_01
date personale	06_01
date suplimentare	01Q01
daten zur person	01i01
dati anagrafici	01^01
dati personali	01^01
datoriemanas	05B01
datoriemaņas	05B01
datorkunskap	06^01
datorkunskaper	06^01
datorprasmes	05B01
datorvana	06^01
datorzinasanas	05B01
datorzināšanas	05B01
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
dazadi	05A01
dažādi	05A01
de tai nghien cuu	04C01
degrees	00C01
deimhnithe	04_01
deimhniuchain	04_01
deimhniúcháin	04_01
delavnice	06b01
delizzji	06c01
delo	06d01
delovna doba	06d01
delovne izkusnje	06d01
delovne izkušnje	06d01
deneyim	04H01
deneyimler	04H01
deneyimlerim	04H01
depoimentos	04[01
deportes	00V01
dernek uyelikleri	06e01
dernek ve uyelikler	06e01
dernek ve üyelikler	06e01
dernek üyelikleri	06e01
dernekler	06e01
desired job	03E01
desired position	03E01
deskripsi	06f01
deskripsi diri	06f01
despre mine	04J01
destrezas	02E01
dettalji personali	06\01
dettalji ta' kuntatt	06\01
developpement professionnel	02i01
diem manh	03P01
diger	05:01
diger beceriler	02F01
diger bilgiler	05:01
digioskused	02^01
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
digitalas prasmes	05B01
digitale competentie	06j01
digitale ferdigheter	01c01
digitale kompetencer	06k01
digitale kompetenzen	03c01
digitale selbsteinschaetzung	06l01
digitale selbsteinschatzung	06l01
digitale selbsteinschätzung	06l01
digitale vaardigheden	03_01
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
digitālās prasmes	05B01
dijak	07301
dijak elismeresek	07301
dijak es elismeresek	07301
dijital beceri oz degerlendirmesi	07401
dijital beceri öz değerlendirmesi	07401
dijital beceriler	02F01
dil	03l01
dil becerileri	03l01
dil bilgileri	03l01
dil bilgisi	03l01
dil yetkinlikleri	03l01
diller	03l01
dinh kem	07501
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
diplomes	07602
diplomes et formations	06H01
diplomi	02;01
diplomid	07801
diplômes	06H01
diplômes et formations	06H01
disponibbilta	07901
disponibbiltà	07901
disponibilidad	07:01
disponibilidade	04O01
disponibilita	02e01
disponibilitat	07;01
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
distinctions	07<02
distinctions et prix	04=01
distincții	04B01
distinções	04901
divers	03C01
divers et loisirs	00\01
diverse	07>04
diversen	00201
diverses	07B01
diversos	06L01
diğer	05:01
diğer beceriler	02F01
diğer bilgiler	05:01
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
documente	01f01
documente anexate	01f01
documenten	03i01
documenti allegati	01O01
documentos adjuntos	00e01
documentos anexos	07G01
documents	02=01
documents adjunts	00f01
documents joints	01o01
dodatkowa aktywnosc	01J01
dodatkowa aktywność	01J01
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
doi net ve ban than	03P01
doicimeid	04a01
doiciméid	04a01
doksztalcanie	07I01
dokształcanie	07I01
dokumen	07W01
dokumendid	07X01
dokument	03k01
dokumenta	07Y01
dokumentai	07Z01
dokumente	01k01
dokumenter	07[02
dokumenti	07]04
dokumenti mehmuza	01n01
dokumenti mehmuża	01n01
dokumentumok	06@01
dokumenty	07a03
domaines d'expertise	03D01
domaines de competences	03D01
domaines de compétences	03D01
donde he trabajado	00U01
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
dosazene vzdelani	01;01
dosažené vzdělání	01;01
dosažené úspěchy	07g01
dosezki	07h01
dosežki	07h01
dosiahnute vzdelanie	01<01
dosiahnuté vzdelanie	01<01
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
doswiadczenie wolontariackie	01J01
doswiadczenie zawodowe	08001
dove ho lavorato	01S01
dovednosti	06Q01
dovednosti a znalosti	06Q01
dovoljenja	05501
dozvole	08101
doświadczenia zawodowe	08001
doświadczenie	08001
doświadczenie praktyczne	08001
doświadczenie w pracy	08001
doświadczenie wolontariackie	01J01
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
drustva	05O01
drustvena dejavnost	08301
drustvene aktivnosti	08402
drustvene mreze	08602
drustveni angazman	08402
druzbena omrezja	08801
druzbeni mediji	08801
druzbeno delovanje	08301
društva	05O01
društvena dejavnost	08301
društvene aktivnosti	08402
društvene mreže	08602
društveni angažman	08402
družbena omrežja	08801
družbeni mediji	08801
družbeno delovanje	08301
du an	04C01
du an ca nhan	04C01
du an da thuc hien	04C01
du an noi bat	04C01
du an tham gia	04C01
du an tieu bieu	04C01
du lieu ca nhan	08901
duaiseanna	08:01
dwari	08;01
dyplomy i certyfikaty	05901
dyspozycyjnosc	07i01
dyspozycyjność	07i01
dzialalnosc dodatkowa	01J01
dzialalnosc pozazawodowa	01J01
dzialalnosc spoleczna	01J01
dzialalnosc studencka	01J01
dzialalnosc zawodowa	08001
działalność dodatkowa	01J01
działalność pozazawodowa	01J01
działalność społeczna	01J01
działalność studencka	01J01
działalność zawodowa	08001
développement professionnel	02i01
díjak	07301
díjak és elismerések	07301
díjak, elismerések	07301
dónde he trabajado	00U01
dữ liệu cá nhân	08901
dự án	04C01
dự án cá nhân	04C01
dự án nổi bật	04C01
dự án tham gia	04C01
dự án tiêu biểu	04C01
dự án đã thực hiện	04C01
eachtai	08:01
earlier career	00B01
earlier roles	00B01
ecrits	02P01
edb	06k01
educacao	08<01
educacao e formacao	08<01
educacio	08=01
educacio i formacio	08=01
educacion	00E01
educacion academica	00E01
educacion continua	04N01
educacion y formacion	00E01
educació	08=01
educació i formació	08=01
educación	00E01
educación académica	00E01
educación continua	04N01
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
educazione	04T01
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
edv	03c01
edv kenntnisse	03c01
edv kompetenzen	03c01
edv-kenntnisse	03c01
edv-kompetenzen	03c01
eesmark	08H01
eesmärk	08H01
efter og videreuddannelse	08I01
efter- og videreuddannelse	08I01
efteruddannelse	08I01
egenskaper	06^01
egenvurdering av digitale ferdigheter	08J01
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
eigin verkefni	08S01
eile	08T01
eines	01U01
einkaleyfi	04401
einleitung	03e01
ek	05:01
ek belgeler	08U01
ek bilgi	05:01
ek bilgiler	05:01
ekler	08U01
ekspektasi	08V01
elerhetoseg	00`01
elerhetosegek	00`01
elert eredmenyek	07301
elismeresek	07301
elismerések	07301
eloadasok	05<01
elvarasok	01N01
elvárások	01N01
elérhetőség	00`01
elérhetőségek	00`01
elért eredmények	07301
előadások	05<01
empfehlungen	02I01
empfehlungsschreiben	02I01
empleo	00U01
empleo deseado	07:01
empleo solicitado	07:01
empleos	00U01
emploi	00^01
emploi recherche	04^01
emploi recherché	04^01
emplois	00^01
emplois etudiants	00^01
emplois occupes	00^01
emplois occupés	00^01
emplois étudiants	00^01
employment	00B01
employment experience	00B01
employment history	00B01
employment record	00B01
emprego	02k01
emprego pretendido	04O01
empregos	02k01
en bref	00001
en dehors du travail	00\01
en ligne	08W01
en mi tiempo libre	00V01
enclosures	02=01
endast	08H01
endorsements	05;01
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
engedelyek	04501
engedelyek es tanusitvanyok	04501
engedélyek	04501
engedélyek és tanúsítványok	04501
enlaces	08^01
enllacos	08_01
enllaços	08_01
ensino	08<01
environnement technique	03D01
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
erfahrung	02701
erfahrungen	02701
erfarenhet	02601
erfarenheter	02601
erfaring	08b02
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
erlend tungumal	08d01
erlend tungumál	08d01
erossegek	03a01
ervaring	02H01
erősségek	03a01
escolaridad	00E01
escolaridade	08<01
esdeveniments	05k01
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
esperienze pregresse	01S01
esperienze professionali	01S01
esperjenza	08e01
esperjenza professjonali	08e01
esperjenza ta' xoghol	08e01
esperjenza ta' xogħol	08e01
esperjenza tax xoghol	08e01
esperjenza tax-xogħol	08e01
esperjenza volontarja	03001
estagio	02k01
estagios	02k01
estudios	00E01
estudios academicos	00E01
estudios académicos	00E01
estudios realizados	00E01
estudis	08=01
estudis realitzats	08=01
estudos	08<01
estágio	02k01
estágios	02k01
eszkozok	06m01
eszközök	06m01
etat civil	06?01
etkinlikler	04I01
ettekanded	02\01
etter og videreutdanning	01b01
etter- og videreutdanning	01b01
etterutdanning	01b01
etudes	06H01
etudes et formation	06H01
etudes superieures	06H01
evenemang	08f01
evenementen	05l01
evenements	05S01
evenimente	05n01
eventi	05m01
eventos	05g02
eventos e congressos	05i01
events	05d01
evner	06k01
examen	01@01
examina	01@01
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
experiencia de trabalho	02k01
experiencia de treball	04S01
experiencia de voluntariado	00H01
experiencia de voluntariat	00Z01
experiencia docente	08l02
experiencia em pesquisa	02k01
experiencia investigadora	00U01
experiencia laboral	08i03
experiencia laboral y profesional	00U01
experiencia profesional	00U01
experiencia professional	04S01
experiencia profissional	02k01
experiencia relevante	08l02
experiencia voluntaria	00P01
experiencias	08l02
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
experiência de trabalho	02k01
experiência docente	02k01
experiência em pesquisa	02k01
experiência laboral	02k01
experiência profissional	02k01
experiência relevante	02k01
experiência voluntária	00P01
experiências	02k01
experiências de trabalho	02k01
experiências profissionais	02k01
expertise	08n04
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
faerdigheder	06k01
faerdigheter	06^01
faerni	09501
fagbrev	03>01
fagfelog	00d01
fagfélög	00d01
faglig kompetanse	01c01
faglig profil	09602
faglige kompetencer	06k01
faglige kvalifikationer	06k01
faglige nettverk	09801
faglige netvaerk	09901
faglige netværk	09901
fahigkeiten	03c01
fahigkeiten und kenntnisse	03c01
fahigkeiten und kompetenzen	03c01
fahrerlaubnis	09:01
faisneis bhreise	08T01
faisneis phearsanta	08`01
faisnéis bhreise	08T01
faisnéis phearsanta	08`01
fardigheter	06^01
featured projects	00D01
feina	04S01
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
ferdigheiter	01c01
ferdigheter	01c01
ferill	03101
ferramentas	02B01
fertigkeiten	03c01
fil qosor	08;01
fil-qosor	08;01
filiacoes	00n01
filiacoes profissionais	00n01
filiações	00n01
filiações profissionais	00n01
find me	09=01
find me online	09=01
fites	02g01
fizetesi igeny	01N01
fizetési igény	01N01
foelgebrev	09>02
foeljebrev	09@01
foeredrag	02X01
foereningar	09A01
foereningsengagemang	08Z01
foereningsliv	08Z01
foererkort	09B01
foertroendeuppdrag	08Z01
foglalkoztatas	01401
foglalkoztatás	01401
foilseachain	01701
foilseacháin	01701
foilsiuchain	01701
foilsiúcháin	01701
folgebrev	09>02
foljebrev	09@01
fontosabb projektek	09C01
forbairt ghairmiuil	04b01
forbairt ghairmiúil	04b01
foredrag	09D03
foreign languages	09G01
foreningar	09A01
foreninger	09H02
foreningsarbejde	09J01
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
formacion adicional	04N01
formacion complementaria	04N01
formacion continua	04N01
formacion no reglada	04N01
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
formación adicional	04N01
formación complementaria	04N01
formación continua	04N01
formación no reglada	04N01
formación reglada	00E01
formación universitaria	00E01
formacoes	08<01
formal education	00C01
formalna izobrazba	01C01
formalno obrazovanje	01D02
formare	08>01
formare academica	08>01
formare academică	08>01
formare continua	01P01
formare continuă	01P01
formare profesionala	08>01
formare profesională	08>01
formation	06H01
formation academique	06H01
formation académique	06H01
formation complementaire	02i01
formation complémentaire	02i01
formation continue	02i01
formation et diplomes	06H01
formation et diplômes	06H01
formation initiale	06H01
formation professionnelle	02i01
formation scolaire	06H01
formation universitaire	06H01
formations	06H01
formations complementaires	02i01
formations complémentaires	02i01
formations continues	02i01
formations courtes	02i01
formations et diplomes	06H01
formations et diplômes	06H01
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
formação	08<01
formação académica	08<01
formação acadêmica	08<01
formação acadêmica e profissional	08<01
formação complementar	00O01
formação contínua	00O01
formação escolar	08<01
formação profissional	00O01
formações	08<01
formell utdanning	01A01
forschung	03401
forschungsinteressen	03601
forschungsprojekte	03401
forskning	09K03
forskningsprojekt	08K01
forskningsprojekter	08L01
forskningsprosjekter	08M01
fort und weiterbildung	03301
fort und weiterbildungen	03301
fort- und weiterbildung	03301
fort- und weiterbildungen	03301
fortbildning	09N01
fortbildung	03301
fortbildungen	03301
fortbildungen und seminare	03301
fortroendeuppdrag	08Z01
fostaiocht	09O01
fostaiocht inmhianaithe	09P01
fostaíocht	09O01
fostaíocht inmhianaithe	09P01
fraemmande spraak	09Q01
fraemsta kompetenser	06^01
frameworks	00801
frammande sprak	09Q01
framsta kompetenser	06^01
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
fremdsprachen	09R01
fremdsprachenkenntnisse	09R01
fremmedspraak	09S01
fremmedsprak	09S01
fremmedsprog	09T01
fremmedspråk	09S01
fristundir	01501
fritid	09U03
fritid och intressen	09X01
fritid og interesser	09Y02
fritidsaktiviteter	09U03
fritidsaktiviteter og frivilligt arbejde	09J01
fritidsinteresser	09Y02
fritidsintressen	09X01
frivillig	09J01
frivillig arbeid	08]01
frivillig erfaring	09J01
frivillig innsats	08]01
frivilligarbeid	08]01
frivilligarbejde	09J01
frivilligarbete	08Z01
frivillige verv	08]01
frivillighed	09J01
frivillighet	08]01
frivilligt arbejde	09J01
frivilligt engagement	09J01
främmande språk	09Q01
främsta kompetenser	06^01
frístundir	01501
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
functies	02H01
functiewens	01X01
further education	00b01
further information	00a01
further training	00b01
fylgiskjol	09[01
fylgiskjöl	09[01
fyrirlestrar	04401
fyrri storf	03101
fyrri störf	03101
fyrri verkefni	08S01
fähigkeiten	03c01
fähigkeiten und kenntnisse	03c01
fähigkeiten und kompetenzen	03c01
färdigheter	06^01
færdigheder	06k01
færni	09501
féinmheasúnú ar scileanna digiteacha	09;01
félagsaðild	00d01
félagslíf	09<01
félagsstörf	09<01
félög	00d01
följebrev	09@01
föredrag	02X01
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
gairm	09O01
galardones	03X01
gdzie pracowalam	08001
gdzie pracowalem	08001
gdzie pracowałam	08001
gdzie pracowałem	08001
gdzie sie uczylam	08F01
gdzie sie uczylem	08F01
gdzie się uczyłam	08F01
gdzie się uczyłem	08F01
gebejimai	02a01
gebejimai ir igudziai	02a01
gebėjimai	02a01
gebėjimai ir įgūdžiai	02a01
gegevens	03V01
gehaltsvorstellung	01j01
gehaltswunsch	01j01
genel bilgiler	03m01
genoten opleidingen	00F01
gepjarmuvezetoi engedely	09\01
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
ghan	08;01
gharfien	09]01
giai thuong	06W01
giai thuong va thanh tich	06W01
giao duc	03Q01
giay chung nhan	03R01
giay phep	03R01
giay phep lai xe	03S01
gioi thieu	03P01
gioi thieu ban than	03P01
gioi thieu chung	03P01
gioi thieu tham chieu	09^01
giris	01W01
giriş	01W01
giáo dục	03Q01
giải thưởng	06W01
giải thưởng và thành tích	06W01
giấy chứng nhận	03R01
giấy phép	03R01
giấy phép lái xe	03S01
giới thiệu	03P01
giới thiệu bản thân	03P01
giới thiệu chung	03P01
giới thiệu tham chiếu	09^01
gniomhaiochtai deonacha	09_01
gníomhaíochtaí deonacha	09_01
godalgas	02801
godkjenninger	03>01
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
greinar	04401
gremien	03d01
gremienarbeit	03d01
grundausbildung	00<01
grunduppgifter	09b01
grunnupplysingar	09c01
grunnupplýsingar	09c01
grāmatas	09a01
guardons	02g01
guclu yonler	01W01
gustos	00V01
gyakorlat	01401
gyakornoki tapasztalat	01401
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
habilidades	04K02
habilidades blandas	02E01
habilidades clave	02E01
habilidades e competencias	02B01
habilidades e competências	02B01
habilidades informaticas	02E01
habilidades informáticas	02E01
habilidades linguisticas	05Z02
habilidades linguísticas	05`01
habilidades lingüísticas	05\01
habilidades personales	02E01
habilidades pessoais	02B01
habilidades profesionales	02E01
habilidades tecnicas	04K02
habilidades técnicas	04K02
habilidades y competencias	02E01
habilitacao	04X01
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
habilitação	04X01
habilitações	08<01
habilitações académicas	08<01
habilitações literárias	08<01
habilitações profissionais	00S01
hackathons	00A01
haeder	01e01
haedersbevisninger	01e01
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
hard skill	03N01
hard skills	09g02
haridus	09i01
haridus ja koolitus	09i01
hariduskaik	09i01
hariduskäik	09i01
haridustase	09i01
haridustee	09i01
harjoittelu	01601
harjoittelut	01601
harrastukset	09j01
harrastukset ja kiinnostuksen kohteet	09j01
harrastukset ja mielenkiinnon kohteet	09j01
harrastukset ja vapaa aika	09j01
harrastukset ja vapaa-aika	09j01
harrastuneisuus	09j01
harrastused	09k01
haskolanam	09l01
hedef	01W01
hedeflenen pozisyon	02G01
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
herramientas	02E01
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
historico de trabalho	02k01
historico escolar	08<01
historico profissional	02k01
historique professionnel	00^01
histórico acadêmico	08<01
histórico de trabalho	02k01
histórico escolar	08<01
histórico profissional	02k01
hivatkozasok	0:301
hivatkozások	0:301
hiệp hội	09o01
hiệp hội nghề nghiệp	09o01
hjemmesider	0:401
hladam	07o01
hledam	0:501
hledám	0:501
hlekkir	0:601
ho so	03P01
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
hobbies e interesses	02J01
hobbies en interesses	04@01
hobbies und interessen	03601
hobbijaim	08a01
hobbik	08a01
hobbim	08a01
hobbiuri	0:>01
hobby	0:?09
hobby e interessi	02o01
hobby i zainteresowania	06I01
hobby uri	0:>01
hobby uri si interese	0:>01
hobby's	04@01
hobby's en interesses	04@01
hobby-uri	0:>01
hobby-uri și interese	0:>01
hobbyer	09U03
hobbyer og interesser	0:H01
hobbys	0:I02
hobbys und interessen	03601
hobbyuri	0:>01
hobi	0:K04
hobi dan minat	0:O01
hobiai	0:P01
hobid	09k01
hobid ja huvid	09k01
hobiji	0:Q04
hobiji i interesi	0:U01
hobiji i interesovanja	0:V01
hobiji in interesi	0:W01
hobiji in zanimanja	0:W01
hobiji un intereses	01801
hobiler	04<01
hobiler ve ilgi alanlari	04<01
hobiler ve ilgi alanları	04<01
hobilerim	04<01
hoc bong	06W01
hoc tap	03Q01
hoc van	03Q01
hoc van va bang cap	03Q01
hochschulausbildung	00<01
hochschulbildung	00<01
hochschulstudium	00<01
hoeyere utdanning	01A01
hoi nghi	0:X01
hoi nghi khoa hoc	0:X01
hoi nghi va hoi thao	0:X01
hoi thao	0:X01
hoi thao hoi nghi	0:X01
hoi vien	09o01
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
hoạt động	05o01
hoạt động ngoại khóa	05o01
hoạt động tình nguyện	05o01
hoạt động xã hội	05o01
hoạt động đoàn thể	05o01
hubungi saya	03o01
human languages	09G01
huomionosoitukset	02401
huvialad	09k01
huvid	09k01
huvid ja hobid	09k01
hvem er jeg	09602
hvor jeg har arbejdet	02201
hvor jeg har jobbet	01m01
háskólanám	09l01
hæder	01e01
hædersbevisninger	01e01
hæfileikar	09501
hæfni	09501
hæfni og færni	09501
høyere utdanning	01A01
hľadám	07o01
học bổng	06W01
học tập	03Q01
học vấn	03Q01
học vấn và bằng cấp	03Q01
hồ sơ	03P01
hồ sơ trực tuyến	0:701
hội nghị	0:X01
hội nghị khoa học	0:X01
hội nghị và hội thảo	0:X01
hội thảo	0:X01
hội thảo, hội nghị	0:X01
hội viên	09o01
i fritiden	0:Y01
iarscribhinni	04a01
iarscríbhinní	04a01
ict vaardigheden	03_01
ict-vaardigheden	03_01
ideella uppdrag	08Z01
ideellt arbete	08Z01
ideellt engagemang	08Z01
idegen nyelv	0:Z01
idegen nyelvek	0:Z01
idegennyelv ismeret	0:Z01
idegennyelv tudas	0:Z01
idegennyelv-ismeret	0:Z01
idegennyelv-tudás	0:Z01
identitas	03o01
identitas diri	03o01
identity	03U01
idioma	05Z02
idiomas	05Z02
idiomes	05_01
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
igytas issilavinimas	0:[01
igyvendinti projektai	02b01
ikhtisar	06f01
ikt	01c01
ilave bilgiler	05:01
iletisim	03m01
iletisim bilgileri	03m01
iletişim	03m01
iletişim bilgileri	03m01
ilghneitheach	08T01
ilghnéitheach	08T01
ilgi alanlari	04<01
ilgi alanlari ve hobiler	04<01
ilgi alanlarim	04<01
ilgi alanları	04<01
ilgi alanları ve hobiler	04<01
ilgi alanlarım	04<01
im netz	0:\01
imeachtai	05T01
imeachtaí	05T01
impegno sociale	02n01
impiego	01S01
impjieg	08e01
impjieg mixtieq	07901
impjiegi	08e01
implicare sociala	00Y01
implicare socială	00Y01
in brief	00;01
in der freizeit	03601
industry experience	00B01
ine	06R01
infhaighteacht	09P01
informacao adicional	06L01
informacao pessoal	06<01
informacio addicional	01R01
informacio basica	06K01
informacio complementaria	01R01
informacio de contacte	06K01
informacio personal	06K01
informacion academica	00E01
informacion adicional	06a01
informacion basica	06`01
informacion complementaria	06a01
informacion de contacto	06`01
informacion personal	06`01
informació addicional	01R01
informació bàsica	06K01
informació complementària	01R01
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
informasi dasar	03o01
informasi kontak	03o01
informasi lainnya	06]01
informasi pribadi	03o01
informasi tambahan	06]01
informatica	0:]04
informaticke vjestine	07101
informatii aditionale	01Q01
informatii de contact	06_01
informatii generale	06_01
informatii personale	06_01
informatii suplimentare	01Q01
informatikai ismeretek	06m01
informatikai keszsegek	06m01
informatikai készségek	06m01
information complementaire	03C01
information complémentaire	03C01
informations complementaires	03C01
informations complémentaires	03C01
informations de contact	06?01
informations generales	06?01
informations générales	06?01
informations personnelles	06?01
informations supplementaires	03C01
informations supplémentaires	03C01
informatique	03D01
informatičke vještine	07101
informazioni aggiuntive	01T01
informazioni di base	01^01
informazioni di contatto	01^01
informazioni personali	01^01
informazioni supplementari	01T01
informazzjoni addizzjonali	01H01
informazzjoni personali	06\01
informação adicional	06L01
informação pessoal	06<01
informações adicionais	06L01
informações básicas	06<01
informações complementares	06L01
informações de contato	06<01
informações pessoais	06<01
informații adiționale	01Q01
informații de contact	06_01
informații generale	06_01
informații personale	06_01
informații suplimentare	01Q01
informàtica	01U01
informática	04K02
infos personnelles	06?01
inleiding	07S01
inne	07H01
inne informacje	07H01
inne umiejetnosci	07J01
inne umiejętności	07J01
inngangur	01301
inniulacht teanga	0:a01
inniulachtai	06B01
inniúlacht teanga	0:a01
inniúlachtaí	06B01
instruire	01P01
instrumente	00501
interesai	0:P01
interesai ir pomegiai	0:P01
interesai ir pomėgiai	0:P01
interese	0:>01
interese personale	0:>01
interese si hobby uri	0:>01
interese și hobby-uri	0:>01
intereses	0:b02
intereses personales	00V01
intereses un hobiji	01801
intereses y aficiones	00V01
interesi	0:d03
interesi i hobiji	0:U01
interesi in hobiji	0:W01
interesovanja	0:V01
interesovanja i hobiji	0:V01
interessen	03601
interessen und freizeit	03601
interessen und hobbies	03601
interessen und hobbys	03601
interesser	09Y02
interesser og fritid	09Y02
interesser og hobbyer	09Y02
interesses	0:g02
interesses e hobbies	02J01
interesses e passatempos	02J01
interesses en hobby's	04@01
interesses pessoais	02J01
interessi	0:i02
interessi di ricerca	02o01
interessi e hobby	02o01
interessi e passioni	02o01
interessi personali	02o01
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
internete	0:k01
internetski profili	0:l01
internship	00B01
internship experience	00B01
internship uri	00X01
internship-uri	00X01
internships	00B01
internutbildningar	09N01
interpersonal skills	00801
interventi	02R01
interventions	02P01
intressen	09X01
intressen och fritid	09X01
intressen och hobbyer	09X01
intro	00;01
introducao	02@01
introduccio	09401
introduccion	00L01
introducció	09401
introducción	00L01
introducere	04J01
introductie	07S01
introduction	0:m02
introduksjon	0:o01
introduktion	0;002
introduzione	03A01
introduzzjoni	08;01
introdução	02@01
intyg	03]01
intérêts	00\01
intérêts de recherche	00\01
intérêts personnels	00\01
investigacao	0;201
investigacion	0;301
investigación	0;301
investigação	0;201
invited talks	03g01
iné	06R01
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
isiklik teave	0;401
isiklikud andmed	0;401
isiklikud projektid	0;501
isiksuseomadused	08H01
isikuandmed	0;401
isikuinfo	0;401
iskolai tanulmanyok	08Q01
iskolai tanulmányok	08Q01
iskolai vegzettseg	08Q01
iskolai végzettség	08Q01
iskolaim	08Q01
iskolak	08Q01
iskoláim	08Q01
iskolák	08Q01
iskustvo	0;602
ismeretek	06m01
ismeretek es keszsegek	06m01
ismeretek és készségek	06m01
iss apraksts	02?01
issilavinimas	0:[01
issilavinimas ir mokymai	0:[01
issimokslinimas	0:[01
istenen pozisyon	02G01
istoric profesional	00X01
istrazivacki projekti	0;802
istrazivanja	0;802
istraživanja	0;802
istraživački projekti	0;802
istruzione	04T01
istruzione e formazione	04T01
istruzione universitaria	04T01
istruzzjoni	08G01
isuma par mani	02?01
it	0;:02
it faerdigheder	06k01
it ferdigheter	01c01
it ismeretek	06m01
it kendskab	06k01
it kennis	03_01
it kenntnisse	03c01
it kompetanse	01c01
it kompetencer	06k01
it kompetens	06^01
it kompetenzen	03c01
it kundskaber	06k01
it kunnskaper	01c01
it kunskaper	06^01
it osaaminen	01Z01
it oskused	02^01
it skills	0;<02
it taidot	01Z01
it vaardigheden	03_01
it znalosti	0;>02
it-faerdigheder	06k01
it-ferdigheter	01c01
it-færdigheder	06k01
it-kendskab	06k01
it-kennis	03_01
it-kenntnisse	03c01
it-kompetanse	01c01
it-kompetencer	06k01
it-kompetens	06^01
it-kompetenzen	03c01
it-kundskaber	06k01
it-kunnskaper	01c01
it-kunskaper	06^01
it-osaaminen	01Z01
it-oskused	02^01
it-skills	03c01
it-taidot	01Z01
it-vaardigheden	03_01
itsestaeni	01[01
itsestani	01[01
itsestäni	01[01
ittra ta' akkumpanjament	0;@01
ittra ta' motivazzjoni	0;@01
itスキル	0;A01
it技能	0;B01
ivadas	02:01
ivairus	0;C01
ivertinimai	02901
izabrani projekti	0;D01
izbrani projekti	0;E01
izglitiba	01B01
izglitiba un apmaciba	01B01
izglītība	01B01
izglītība un apmācība	01B01
izkusnje	06d01
izkušnje	06d01
izlaganja	05D02
izobrazba	01C01
izobrazevanje	01C01
izobrazevanje in usposabljanje	01C01
izobraževanje	01C01
izobraževanje in usposabljanje	01C01
izpopolnjevanje	06b01
izvannastavne aktivnosti	0;F01
izveletie projekti	0;G01
izvēlētie projekti	0;G01
iş bilgileri	04H01
iş deneyimi	04H01
iş deneyimleri	04H01
iş deneyimlerim	04H01
iş geçmişi	04H01
iş hayatı	04H01
iş tecrübeleri	04H01
iş tecrübesi	04H01
iş tercihleri	02G01
išsilavinimas	0:[01
išsilavinimas ir mokymai	0:[01
išsimokslinimas	0:[01
jaerjestoejaesenyydet	0;H01
jaerjestoekokemus	01I01
jaerjestoet	0;H01
jaerjestoetoiminta	01I01
jaesenyydet	0;H01
jaesenyys	0;H01
jarjestojasenyydet	0;H01
jarjestokokemus	01I01
jarjestot	0;H01
jarjestotoiminta	01I01
jarmuvezetoi engedely	09\01
jasenyydet	0;H01
jasenyys	0;H01
jazyk	05C01
jazykova vybavenost	0;I02
jazykove dovednosti	05C01
jazykove schopnosti	0;I02
jazykove znalosti	0;I02
jazykove zrucnosti	06A01
jazyková vybavenost	05C01
jazyková vybavenosť	06A01
jazykové dovednosti	05C01
jazykové schopnosti	0;I02
jazykové znalosti	0;I02
jazykové zručnosti	06A01
jazyky	0;I02
jejaring sosial	0;K01
jenjang pendidikan	0;L01
jezici	0;M02
jezicke vestine	0;O01
jezicne kompetencije	0;P01
jezicne vjestine	0;P01
jeziki	0;Q01
jezikovna znanja	0;Q01
jezikovne kompetence	0;Q01
jezikovne spretnosti	0;Q01
jezikovne vescine	0;Q01
jezikovne veščine	0;Q01
jezičke veštine	0;O01
jezične kompetencije	0;P01
jezične vještine	0;P01
jezyk	0;R01
jezyki	0;R01
jezyki i poziom	0;R01
jezyki obce	0;R01
jezyki programowania	07J01
jine	06O01
jiné	06O01
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
jobb	0;S02
jobberfaring	01m01
jobboensker	0;U01
jobbonsker	0;U01
jobbønsker	0;U01
joberfaring	02201
joboenske	0;V01
joboensker	0;V01
jobonske	0;V01
jobonsker	0;V01
jobs	00B01
jobønske	0;V01
jobønsker	0;V01
jogositvany	09\01
jogositvanyok es engedelyek	04501
jogosítvány	09\01
jogosítványok és engedélyek	04501
johdanto	01[01
jornadas	05j01
jornades	05k01
journal articles	03g01
juhiload	0;W01
juhiluba	0;W01
juhtimisoigus	0;W01
juhtimisõigus	0;W01
julkaisuluettelo	02W01
julkaisut	02W01
julkaisut ja esitykset	02W01
járművezetői engedély	09\01
järjestöjäsenyydet	0;H01
järjestökokemus	01I01
järjestöt	0;H01
järjestötoiminta	01I01
jäsenyydet	0;H01
jäsenyys	0;H01
język	0;R01
języki	0;R01
języki i poziom	0;R01
języki obce	0;R01
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
karierni cil	05=01
karierni cilj	05@01
karierny ciel	0;_01
karijera	0;602
karijerni cilj	0;`01
karir	0;Z01
kariyer	04H01
kariyer gecmisi	04H01
kariyer geçmişi	04H01
kariyer hedefi	01W01
kariyer hedefim	01W01
kariyer ozeti	01W01
kariyer özeti	01W01
kariéra	04>02
kariérny cieľ	0;_01
kariérní cíl	05=01
karjaar	01Y01
karjera	0;a02
karjeros tikslai	06[01
karjäär	01Y01
karnkompetenser	06^01
karriaer	02601
karriaermaal	0;c01
karriar	02601
karriarmal	0;c01
karrier	01401
karriera	08e01
karriercelok	01N01
karriercélok	01N01
karriere	0;d03
karrieremaal	0;g02
karrieremal	0;g02
karrieremål	0;g02
karriereziel	03e01
karriär	02601
karriärmål	0;c01
karya	04A01
karya ilmiah	04A01
karya tulis	04A01
katildigim egitimler	01M01
katildigim seminerler	04I01
katilinan seminerler	04I01
katıldığım eğitimler	01M01
katıldığım seminerler	04I01
katılınan seminerler	04I01
kde jsem pracoval	07f01
kde jsem pracovala	07f01
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
keeled	0;i01
keeleoskus	0;i01
keeleoskused	0;i01
keelte oskus	0;i01
keelteoskus	0;i01
keelteoskused	0;i01
kegemaran	0:O01
kegiatan sosial	0;j01
kegiatan sukarela	0;j01
kegiatan sukarelawan	0;j01
kelebihan	06f01
kelpoisuudet	0;k01
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
kepessegek	06m01
kepzes	08Q01
kepzesek	08Q01
kepzesek tanfolyamok	08O01
kepzettseg	08Q01
keresett munka	01N01
keresett pozicio	01N01
keresett pozíció	01N01
kerja sukarela	0;j01
kerncompetenties	03_01
kernekompetencer	06k01
kernkompetenzen	03c01
kesaetyoet	01601
kesatyot	01601
keskeinen osaaminen	01Z01
keskeinen tyoekokemus	01601
keskeinen tyokokemus	01601
keskeinen työkokemus	01601
keskeiset projektit	09f01
kesukarelawanan	0;j01
keszsegek	06m01
keszsegek es kompetenciak	06m01
keszsegek kepessegek	06m01
kesätyöt	01601
keterampilan	03N01
keterampilan bahasa	03M01
keterampilan digital	03N01
keterampilan komputer	03N01
keterampilan teknis	03N01
ketersediaan	08V01
ketertarikan	0:O01
key achievements	00A01
key competencies	00801
key projects	00D01
key skills	00801
keynote talks	03g01
keynotes	03g01
kha nang ngoai ngu	0;l01
khac	0;m01
khen thuong	06W01
khen thưởng	06W01
khoa dao tao	04D01
khoa hoc	04D01
khoa hoc ngan han	04D01
khoá học	04D01
khác	0;m01
khóa học	04D01
khóa học ngắn hạn	04D01
khóa đào tạo	04D01
khả năng ngoại ngữ	0;l01
ki nang	04E01
ki vagyok	03a01
kiegeszito informaciok	08N01
kiegészítő információk	08N01
kielellinen osaaminen	0;n01
kielet	0;n01
kieliosaaminen	0;n01
kielitaidot	0;n01
kielitaito	0;n01
kiemelt projektek	09C01
kien thuc	04E01
kiinnostuksen kohteet	09j01
kiinnostukset	09j01
kilka slow o mnie	04c01
kilka słów o mnie	04c01
kimlik bilgileri	03m01
kinh nghiem	06001
kinh nghiem chuyen mon	06001
kinh nghiem du an	04C01
kinh nghiem lam viec	06001
kinh nghiem nghe nghiep	06001
kinh nghiem thuc tap	06001
kinh nghiem thuc te	06001
kinh nghiem viec lam	06001
kinh nghiệm	06001
kinh nghiệm chuyên môn	06001
kinh nghiệm dự án	04C01
kinh nghiệm làm việc	06001
kinh nghiệm nghề nghiệp	06001
kinh nghiệm thực tập	06001
kinh nghiệm thực tế	06001
kinh nghiệm việc làm	06001
kirjat	02W01
kisa ozgecmis	01W01
kisaca ben	01W01
kisaca hakkimda	01W01
kisbiet	04:01
kiserolevel	0;o01
kisisel	03m01
kisisel beceriler	02F01
kisisel bilgiler	03m01
kisisel bilgilerim	03m01
kisisel ilgi alanlari	04<01
kisisel ozet	01W01
kisisel projeler	00N01
kisisel veriler	03m01
kisisel yetenekler	02F01
kita	0;C01
kita informacija	0;C01
kitaplar	01>01
kiti duomenys	0;C01
kiti igudziai	02a01
kiti įgūdžiai	02a01
kituntetesek	07301
kitüntetések	07301
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
knihy	05F02
knjige	03f01
knowledge	00801
knygos	0<001
ko sam ja	0<101
koerekort	0<201
koerekort og certifikater	03?01
koerkort	0<301
koerkort och certifikat	03]01
kogemus	01Y01
kogemused	01Y01
kokemus	01601
kokkuvote	08H01
kokkuvõte	08H01
kompetanse	01c01
kompetanseomraader	01c01
kompetanseomrader	01c01
kompetanseområder	01c01
kompetanser	01c01
kompetanseutvikling	01b01
kompetence	0<402
kompetenceprofil	0<601
kompetencer	06k01
kompetences	05B01
kompetenceudvikling	08I01
kompetenciak	06m01
kompetencie	06T01
kompetencije	01K02
kompetencijos	02a01
kompetenciák	06m01
kompetencje	07J01
kompetencje cyfrowe	07J01
kompetencje jezykowe	0;R01
kompetencje językowe	0;R01
kompetencje techniczne	07J01
kompetencje zawodowe	07J01
kompetens	06^01
kompetenser	06^01
kompetensi	03N01
kompetensomraaden	06^01
kompetensomraden	06^01
kompetensområden	06^01
kompetenssit	01Z01
kompetensutveckling	09N01
kompetentsid	02^01
kompetenzen	03c01
kompetenzi	09]01
kompetenzi lingwistici	0:001
kompetenzi lingwistiċi	0:001
kompetenzprofil	03c01
kompetisi	03W01
kompiuteriniai igudziai	02a01
kompiuteriniai įgūdžiai	02a01
kompiuterinis rastingumas	02a01
kompiuterinis raštingumas	02a01
komputer	07J01
konferans ve seminerler	04I01
konferanser	02L01
konferanser og seminarer	02L01
konferanslar	04I01
konferanslar ve seminerler	04I01
konference	0<702
konference a seminare	01G01
konference a semináře	01G01
konference in seminarji	07V01
konferencer	03Z01
konferencer og seminarer	03Z01
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
konferenzi	03F01
konferenzi u seminars	03F01
konferenzteilnahmen	0<?01
kongreler	04I01
kongresi	0<@03
kongresse	0<?01
kongresser	0<C03
kongressit	0<>01
kongresszusok	0<901
kongresy	0<F02
konicky	0<H02
konicky a zajmy	0<J01
konicky a zaujmy	0<K01
konjicki	0:W01
konjički	0:W01
konkurranser	09m01
konkurrencer	01e01
konkursy	0<L01
kontak	03o01
kontakt	0<M0<
kontakt informacije	0<Y01
kontakt podaci	0<Z02
kontaktai	02`01
kontaktandmed	0;401
kontaktdaten	01i01
kontakti	0<\03
kontaktine informacija	02`01
kontaktinfo	0;401
kontaktinformacija	0<_01
kontaktinformasjon	0<`01
kontaktinformation	0<a02
kontaktinformationen	01i01
kontaktinformācija	0<_01
kontaktiniai duomenys	02`01
kontaktinė informacija	02`01
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
kontaktpersonas atsauksmem	02l01
kontaktpersonas atsauksmēm	02l01
kontaktuppgifter	09b01
kontakty	0<h02
kontakty na reference	07d01
konusmalar	01>01
konuşmalar	01>01
konverentsid	0<j01
konverentsid ja seminarid	0<j01
konyvek	05<01
koníčky	0<H02
koníčky a zájmy	0<J01
koníčky a záujmy	0<K01
kool	09i01
koolitused	08Y01
koolitused ja kursused	08Y01
kopsavilkums	02?01
korabbi munkahelyek	01401
korekort	0<201
korekort og certifikater	03?01
korkort	0<301
korkort och certifikat	03]01
korsijiet	0<k01
korsijiet ta' tahrig	0<k01
korsijiet ta' taħriġ	0<k01
kort om meg	0:o01
kort om mig	0;002
kort presentation	0<l01
kort profiel	07S01
kort profil	0<601
kortare utbildningar	09N01
korte introductie	07S01
kortit	0;k01
kortit ja luvat	0;k01
korábbi munkahelyek	01401
kotba	02[01
koulut	01F01
koulutukset	01F01
koulutukset ja kurssit	01\01
koulutus	01F01
koulutus ja tutkinnot	01F01
koulutushistoria	01F01
koulutustausta	01F01
kozeleti tevekenyseg	0<m01
kozossegi media	0:301
kozossegi munka	0<m01
kozossegi oldalak	0:301
kratce o mne	05=01
kratka biografija	0<101
kratka predstavitev	05@01
kratki zivotopis	0;`01
kratki životopis	0;`01
kratko o mne	0;_01
kretanje u sluzbi	07e01
kretanje u službi	07e01
krotko o mnie	04c01
krátce o mně	05=01
krátko o mne	0;_01
krótko o mnie	04c01
ksiazki	02]01
książki	02]01
ksztalcenie	08F01
kształcenie	08F01
kto som	0;_01
kualifikasi pendidikan	0;L01
kuka olen	01[01
kulcskompetenciak	06m01
kulcskompetenciák	06m01
kulup faaliyetleri	09`01
kulüp faaliyetleri	09`01
kunnatta	09501
kunniamaininnat	02401
kunnskaper	01c01
kunnátta	09501
kunskaper	06^01
kunskaper och faerdigheter	06^01
kunskaper och fardigheter	06^01
kunskaper och färdigheter	06^01
kuntatt	06\01
kuntatti	06\01
kurs	01b01
kurs bilgileri	01M01
kurs og opplaering	01b01
kurs og opplæring	01b01
kurs og sertifikater	01b01
kurs og videreutdanning	01b01
kurs ve egitimler	01M01
kurs ve eğitimler	01M01
kurs ve seminerler	01M01
kursai	0<n01
kursai ir mokymai	0<n01
kursbevis	03>01
kurse	03301
kurse und seminare	03301
kurser	0<o02
kurser och certifikat	09N01
kurser och utbildningar	09N01
kurser og efteruddannelse	08I01
kursevi	07K01
kursevi i obuke	07K01
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
kursus	0=102
kursus dan pelatihan	0=301
kursusbeviser	03?01
kursused	08Y01
kursy	07I01
kursy i szkolenia	07I01
kursy szkolenia	07I01
kursy zawodowe	07I01
kursy, szkolenia	07I01
kurulus uyelikleri	06e01
kuruluş üyelikleri	06e01
kurzbiografie	03e01
kurzbiographie	03e01
kurzfassung	03e01
kurzprofil	03e01
kurzusok	08O01
kurzvorstellung	03e01
kurzy	00?02
kurzy a skoleni	00>01
kurzy a skolenia	06S01
kurzy a školenia	06S01
kurzy a školení	00>01
kurzy skoleni	00>01
kurzy, školení	00>01
kutatas	09C01
kutatasi projektek	09C01
kutatasok	09C01
kutatás	09C01
kutatási projektek	09C01
kutatások	09C01
kutsed	07801
kutsetunnistused	07801
kuulumine organisatsioonidesse	0=401
kuuluvus organisatsioonidesse	0=401
kuvaus	01[01
kvalifikacijas	02;01
kvalifikacijas celsana	02<01
kvalifikacijos	02j01
kvalifikacijos kelimas	0<n01
kvalifikacijos kėlimas	0<n01
kvalifikacijos tobulinimas	0<n01
kvalifikasjoner	01c01
kvalifikationer	06k01
kvalifikācijas	02;01
kvalifikācijas celšana	02<01
kwalifikacje	05901
kwalifikacje zawodowe	05901
kwalifiki	08G01
kwalifiki akkademici	08G01
kwalifiki akkademiċi	08G01
kwaliteiten	03_01
ky nang	04E01
ky nang ca nhan	04E01
ky nang chinh	04E01
ky nang chuyen mon	04E01
ky nang khac	04E01
ky nang ky thuat	04E01
ky nang mem	04E01
ky nang nghe nghiep	04E01
ky nang ngoai ngu	0;l01
ky nang ngon ngu	0;l01
ky nang tin hoc	04E01
kynning	01301
kynningarbref	0=501
kynningarbréf	0=501
kärnkompetenser	06^01
képességek	06m01
képesítés	04501
képesítések	04501
képzettség	08Q01
képzés	08Q01
képzések	08Q01
képzések, tanfolyamok	08O01
készségek	06m01
készségek és kompetenciák	06m01
készségek, képességek	06m01
kísérőlevél	0;o01
könyvek	05<01
körkort	0<301
körkort och certifikat	03]01
közéleti tevékenység	0<m01
közösségi munka	0<m01
közösségi média	0:301
közösségi oldalak	0:301
kørekort	0<201
kørekort og certifikater	03?01
kĩ năng	04E01
kısa özgeçmiş	01W01
kısaca ben	01W01
kısaca hakkımda	01W01
kľúčové zručnosti	06T01
kỹ năng	04E01
kỹ năng chuyên môn	04E01
kỹ năng chính	04E01
kỹ năng cá nhân	04E01
kỹ năng khác	04E01
kỹ năng kỹ thuật	04E01
kỹ năng mềm	04E01
kỹ năng nghề nghiệp	04E01
kỹ năng ngoại ngữ	0;l01
kỹ năng ngôn ngữ	0;l01
kỹ năng tin học	04E01
labitud koolitused	08Y01
labor social	00H01
laboratory skills	00801
laenkar	0=601
laimejimai	02901
laimėjimai	02901
lain lain	06]01
lain-lain	06]01
lainnya	06]01
laisvalaikio pomegiai	0:P01
laisvalaikio pomėgiai	0:P01
laisvalaikis	0:P01
lampiran	07W01
langages de programmation	03D01
language	09G01
language abilities	09G01
language competences	09G01
language competencies	09G01
language knowledge	09G01
language proficiency	09G01
language skills	09G01
languages	09G01
languages spoken	09G01
langue	05W01
langues	05W01
langues etrangeres	05W01
langues parlees	05W01
langues parlées	05W01
langues vivantes	05W01
langues étrangères	05W01
lankar	0=601
lastni projekti	0;E01
latar belakang pendidikan	0;L01
laufbahn	02701
lavori	0=701
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
legaturi	0=801
legitimation	03]01
legitimationer	03]01
legături	0=801
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
lenguajes	05\01
lenguajes de programacion	02E01
lenguajes de programación	02E01
lenguas	05\01
lenguas extranjeras	05\01
lenker	0=901
lenkjer	0=901
letter of motivation	02>01
lettera di motivazione	0=:01
lettera di presentazione	0=:01
lettera motivazionale	0=:01
lettere di referenza	0=;01
letters of recommendation	05;01
lettre d'accompagnement	0=<01
lettre de motivation	0=<01
lettres de recommandation	0==01
leyfi	0=>01
lezingen	02V01
libri	02R01
libros	02S01
licencas	00S01
licencas e certificacoes	00S01
licencas e certificados	00S01
licence	0=?04
licence i sertifikati	08101
licences	0=C03
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
licenzja tas sewqan	0=F01
licenzji	05601
licenzji tas sewqan	0=F01
licenças	00S01
licenças e certificados	00S01
licenças e certificações	00S01
licențe	00T01
licențe și certificări	00T01
lich su cong viec	06001
lich su lam viec	06001
licna interesovanja	0:V01
licne informacije	0<Y01
licne osobine	0<101
licne vestine	07001
licni podaci	0<Y01
licni profil	0<101
licni projekti	0;D01
lideranca	00P01
liderança	00P01
liderazgo	00H01
lidmaatschap	03b01
lidmaatschappen	03b01
lien he	08901
lien ket	0:701
lien lac	08901
liens	08W01
ligacoes	0=G01
ligações	0=G01
liikmelisus	0=401
liikmesus	0=401
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
lingid	0=H01
lingua	04M01
linguagens de programacao	02B01
linguagens de programação	02B01
linguaggi di programmazione	00401
linguas	05`01
linguas estrangeiras	05`01
linguas faladas	05`01
lingue	04M01
lingue conosciute	04M01
lingue straniere	04M01
linguistic skills	09G01
lingwi	0:001
lingwi barranin	0:001
link	0=I02
linkek	0:301
linki	0=K01
linkit	0=L01
linkler	03L01
linkovi	08602
links	0=M07
linkuri	0=801
lionrai agus ballraiochtai	03O01
lionrai soisialta	0=T01
lisaandmed	0=U01
lisad	07X01
lisaekoulutus	01\01
lisaetiedot	0=V01
lisainfo	0=U01
lisakoulutus	01\01
lisanslar	03`01
lisanslar ve sertifikalar	03`01
lisateave	0=U01
lisatiedot	0=V01
lisenser	03>01
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
livres	02P01
livros	02A01
lizenzen	00=01
lizenzen und zertifikate	00=01
liên hệ	08901
liên kết	0:701
liên lạc	08901
liċenzja tas-sewqan	0=F01
liċenzji	05601
liċenzji tas-sewqan	0=F01
lična interesovanja	0:V01
lične informacije	0<Y01
lične osobine	0<101
lične veštine	07001
lični podaci	0<Y01
lični profil	0<101
lični projekti	0;D01
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
locul de munca vizat	02h01
locul de muncă actual	00X01
locul de muncă vizat	02h01
locuri de munca	00X01
locuri de muncă	00X01
loeneanspraak	0;c01
loenoenske	0;V01
logiciels	03D01
logros	03X01
logros destacados	03X01
loisirs	00\01
loisirs et centres d'interet	00\01
loisirs et centres d'intérêt	00\01
lomba	03W01
loneansprak	0;c01
lononske	0;V01
looking for	03E01
loopbaan	02H01
loopbaanoverzicht	02H01
lucrari publicate	02Q01
lucrari stiintifice	02Q01
lucrări publicate	02Q01
lucrări științifice	02Q01
luhidalt minust	08H01
luhitutvustus	08H01
lukesciai	06[01
luottamustehtaevaet	01I01
luottamustehtavat	01I01
luottamustehtävät	01I01
luottamustoimet	01I01
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
léachtaí	01701
líneas de investigación	00V01
línguas	05`01
línguas estrangeiras	05`01
línguas faladas	05`01
líonraí agus ballraíochtaí	03O01
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
macibas	01B01
magamrol	03a01
magamról	03a01
magang	0;Z01
main projects	00D01
major projects	00D01
makaleler	01>01
mal	0=[03
malakunnatta	08d01
malstofur	0=^01
malthing	0=^01
management skills	00801
mang xa hoi	0:701
manused	07X01
markmid	01301
markmið	01301
materinski i strani jezici	0;P01
me contacter	06?01
medailonek	05=01
medals	00A01
media sosial	0;K01
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
megjelent muvek	05<01
megjelent művek	05<01
megpalyazott munkakor	01N01
megpalyazott pozicio	01N01
megpályázott munkakör	01N01
megpályázott pozíció	01N01
mehke vescine	06o01
mehke veščine	06o01
meke vjestine	07101
meke vještine	07101
mekke dovednosti	06Q01
melleklet	06@01
mellekletek	06@01
melléklet	06@01
mellékletek	06@01
membership	04601
memberships	04601
memberships and affiliations	04601
membre	00c01
membresias	00l01
membresías	00l01
membru	01001
menntun	09l01
menntun og thjalfun	09l01
menntun og þjálfun	09l01
meriter	0=b01
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
mesleki uyelikler	06e01
mesleki üyelikler	06e01
messen und kongresse	0<?01
methoden	03c01
metier recherche	04^01
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
minat	0:O01
minat dan hobi	0:O01
minat kerja	08V01
minat pribadi	0:O01
minositesek	04501
minust	08H01
minusta	01[01
minősítések	04501
mionsonrai pearsanta	08`01
mionsonraí pearsanta	08`01
misc	00a01
miscelaneo	06a01
miscellaneous	00a01
miscel·lania	01R01
miscel·lània	01R01
misceláneo	06a01
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
mocne strony	07J01
moi quan tam	0=d01
moje atuty	04c01
mokslas	0:[01
mokslines publikacijos	0<001
moksliniai tyrimai	02b01
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
mooc	02i01
more	00a01
mother tongue and other languages	09G01
motivacijas vestule	0=f01
motivacijsko pismo	0=g02
motivaciono pismo	0=i01
motivacios level	0;o01
motivacni dopis	0=j01
motivacny list	0=k01
motivasyon mektubu	0=l01
motivatie	07S01
motivatiebrief	03Y01
motivation	0=m02
motivation letter	02>01
motivationsschreiben	02301
motivatsioonikiri	0;X01
motivační dopis	0=j01
motivačný list	0=k01
motiveret ansoegning	02501
motiveret ansogning	02501
motiveret ansøgning	02501
motivációs levél	0;o01
motivācijas vēstule	0=f01
motyvacinis laiskas	0=Z01
motyvacinis laiškas	0=Z01
mrezne stranice	0:l01
mrežne stranice	0:l01
muc khac	0;m01
muc luong mong muon	06101
muc tieu	03P01
muc tieu nghe nghiep	03P01
muita tietoja	0=V01
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
muszaki ismeretek	06m01
muttersprache und fremdsprachen	09R01
muu	0=o02
muu info	0=U01
muu koulutus	01\01
muu osaaminen	01Z01
muu teave	0=U01
muu tyoekokemus	01601
muu tyokokemus	01601
muu työkokemus	01601
muud oskused	02^01
muut	0=V01
muut koulutukset	01\01
muut taidot	01Z01
muut tiedot	0=V01
muuta	0=V01
my work	00B01
málakunnátta	08d01
málstofur	0=^01
málþing	0=^01
mål	0=[03
méritos	03X01
métier recherché	04^01
mācības	01B01
mērķis	02?01
měkké dovednosti	06Q01
műszaki ismeretek	06m01
mạng xã hội	0:701
mối quan tâm	0=d01
mục khác	0;m01
mục tiêu	03P01
mục tiêu nghề nghiệp	03P01
mức lương mong muốn	06101
na kratko o meni	05@01
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
najvyssie dosiahnute vzdelanie	01<01
najvyššie dosiahnuté vzdelanie	01<01
najwazniejsze osiagniecia	0<L01
najwazniejsze projekty	03J01
najwazniejsze umiejetnosci	07J01
najważniejsze osiągnięcia	0<L01
najważniejsze projekty	03J01
najważniejsze umiejętności	07J01
nam	09l01
namsferill	09l01
namskeid	08X01
namskeid og radstefnur	08X01
nang luc	04E01
naobrazba	08C01
naryste	02d01
naryste organizacijose	02d01
narystes	02d01
narystė	02d01
narystė organizacijose	02d01
narystės	02d01
narzedzia	07J01
narzędzia	07J01
nas horas vagas	02J01
nascholing	00301
nastroje	0;>02
natjecanja	0>601
natverk	0=601
natverk och medlemskap	09A01
naucni radovi	0>701
nauka	08F01
naučni radovi	0>701
neben der arbeit	03601
nebenjobs	02701
nebenprojekte	03401
nebentaetigkeit	02701
nebentaetigkeiten	02701
nebentatigkeit	02701
nebentatigkeiten	02701
nebentätigkeit	02701
nebentätigkeiten	02701
neformalno izobrazevanje	06b01
neformalno izobraževanje	06b01
neformalno obrazovanje	07L01
nejvyssi dosazene vzdelani	01;01
nejvyšší dosažené vzdělání	01;01
nettprofiler	0=901
nettsider	0=901
nettverk og medlemskap	09801
netvaerk	0:401
netvaerk og medlemskaber	09901
netværk	0:401
netværk og medlemskaber	09901
netwerken	0>801
netwerken en lidmaatschappen	03b01
netwerks socjali	0=c01
netwerks soċjali	0=c01
netwerks u shubijiet	02f01
netwerks u sħubijiet	02f01
networks	09=01
networks and memberships	04601
netzwerke	0:\01
netzwerke und mitgliedschaften	03d01
nevenactiviteiten	00[01
nevenfuncties	00[01
nevenprojecten	03^01
nghien cuu	04C01
nghiên cứu	04C01
ngoai ngu	0;l01
ngon ngu	0;l01
ngon ngu lap trinh	04E01
ngoại ngữ	0;l01
nguoi gioi thieu	09^01
nguoi tham chieu	09^01
nguoi tham khao	09^01
nguyen vong	06101
nguyen vong cong viec	06101
nguyện vọng	06101
nguyện vọng công việc	06101
ngôn ngữ	0;l01
ngôn ngữ lập trình	04E01
người giới thiệu	09^01
người tham chiếu	09^01
người tham khảo	09^01
nitelikler	02F01
niveau de langue	05W01
niveaux de langues	05W01
nivel de idiomas	05\01
nivell d'idiomes	05_01
niyet mektubu	0=l01
nodarbinatiba	06X01
nodarbinātība	06X01
noeglekompetencer	06k01
noekkelkompetanse	01c01
noekkelkvalifikasjoner	0:o01
noglekompetencer	06k01
nokkelkompetanse	01c01
nokkelkvalifikasjoner	0:o01
non formal education	00b01
non-formal education	00b01
notable projects	00D01
notlar	05:01
nozimigakie projekti	0;G01
nozīmīgākie projekti	0;G01
nuorodos	0:k01
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
nástroje	0;>02
nätverk	0=601
nätverk och medlemskap	09A01
nøglekompetencer	06k01
nøkkelkompetanse	01c01
nøkkelkvalifikasjoner	0:o01
năng lực	04E01
o meni	0>903
o mne	0><02
o mnie	04c01
o mně	05=01
o sobie	04c01
oa 능력	0>>01
oa능력	0>>01
obair dheonach	09_01
obiectiv	04J01
obiectiv profesional	04J01
obiective	04J01
obiettivi	03A01
obiettivo	03A01
obiettivo professionale	03A01
objave	0>?03
objave in predavanja	03f01
objavljeni radovi	05D02
objectif	00001
objectif professionnel	00001
objectifs	00001
objectiu	09401
objectiu professional	09401
objective	00;01
objectivo	02@01
objektif	06f01
objetivo	0>B02
objetivo profesional	00L01
objetivo profissional	02@01
objetivos	0>B02
objetivos pessoais	04O01
obras	0>D02
obrazovanje	01D02
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
occupazione desiderata	02e01
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
octrooien	02V01
ocupacao de tempos livres	02J01
ocupacio desitjada	07;01
ocupació desitjada	07;01
ocupação de tempos livres	02J01
oczekiwania	07i01
oczekiwania finansowe	07i01
odabrani projekti	0>K01
odborna prax	0>L01
odborna praxe	07f01
odborna skoleni	00>01
odborna sposobilost	04n01
odborna zpusobilost	04m01
odborne certifikaty	04m01
odborne clanky	0>M01
odborne dovednosti	06Q01
odborne publikace	0>M01
odborne publikacie	0>N01
odborne skusenosti	0>L01
odborne znalosti	0;>02
odborne zrucnosti	06T01
odborná prax	0>L01
odborná praxe	07f01
odborná spôsobilosť	04n01
odborná způsobilost	04m01
odborná školení	00>01
odborné certifikáty	04m01
odborné dovednosti	06Q01
odborné publikace	0>M01
odborné publikácie	0>N01
odborné skúsenosti	0>L01
odborné znalosti	0;>02
odborné zručnosti	06T01
odborné články	0>M01
odbyte szkolenia	07I01
odkazy	0>O02
odnosniki	0=K01
odnośniki	0=K01
odporucania	0>Q01
odporúčania	0>Q01
odul ve basarilar	03T01
oduller	03T01
oduller ve basarilar	03T01
odullerim	03T01
oenska stilling	0;U01
oenskad befattning	0;c01
oenskad tjaenst	0;c01
oenskat arbete	0;c01
oenskemaal	0;c01
oensker	0;g02
oensket job	0;V01
oensket jobb	0;U01
oensket stilling	0;g02
oevrig	01d01
oevrig arbetslivserfarenhet	02601
oevrig erhvervserfaring	02201
oevrig informasjon	01d01
oevrig information	01l01
oevrig utbildning	09N01
oevriga faerdigheter	06^01
oevriga kunskaper	06^01
oevriga meriter	01l01
oevriga meriter och kunskaper	06^01
oevriga uppgifter	01l01
oevriga upplysningar	01l01
oevriga utbildningar	09N01
oevrige ferdigheter	01c01
oevrige kompetencer	06k01
oevrige kurser	08I01
oevrige oplysninger	01a01
oevrige opplysninger	01d01
oevrigt	0>R02
oevrigt engagemang	08Z01
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
oktatas	08Q01
oktatas es kepzes	08Q01
oktatas es kepzesek	08Q01
oktatás	08Q01
oktatás és képzés	08Q01
oktatás és képzések	08Q01
okul	01=01
okurettindi	03n01
okuskirteini	03n01
olennainen tyoekokemus	01601
olennainen tyokokemus	01601
olennainen työkokemus	01601
olulisemad projektid	0;501
om	0=[03
om meg	0:o01
om mig	0;002
om personen	0<`01
omandatud haridus	09i01
omat projektit	09f01
omdoemen	0>T01
omdomen	0>T01
omdömen	0>T01
on yazi	0=l01
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
onorificenze	04;01
onoruri	04B01
onska stilling	0;U01
onskad befattning	0;c01
onskad tjanst	0;c01
onskat arbete	0;c01
onskemal	0;c01
onsker	0;g02
onsket job	0;V01
onsket jobb	0;U01
onsket stilling	0;g02
onur ve oduller	03T01
onur ve ödüller	03T01
onóracha	08:01
onóracha agus gradaim	08:01
open source	0>Y02
open source contributions	00D01
open source projects	00D01
open source projekte	03401
open source software	00D01
open-source software	00D01
open-source-projekte	03401
opensourceprojecten	03^01
operare pc	00501
opere	0=701
opingud	09i01
opinie	0>[01
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
oppimine	09i01
oppsummering	0:o01
opravneni	04m01
opravnenia	04n01
oprogramowanie	07J01
oprávnenia	04n01
oprávnění	04m01
opsummering	0<601
organisasi	0;j01
organisasjoner	09801
organisasjonserfaring	08]01
organisational skills	00801
organisationer	0>\02
organisations professionnelles	00c01
organisatsioonid	0=401
organizacijas	03h01
organizacijos	02d01
organizaciones	00l01
organizacje	06J01
organizacje studenckie	01J01
organizacoes	00n01
organizatii	01001
organizatii profesionale	01001
organizations	04601
organizações	00n01
organizații	01001
organizații profesionale	01001
organizācijas	03h01
orodja	06o01
osaaminen	01Z01
osaamisalueet	01Z01
osaamisprofiili	01[01
osebne informacije	0<d01
osebne lastnosti	05@01
osebni podatki	0<d01
osebni profil	05@01
osebni projekti	0;E01
osiagniecia	0<L01
osiagniecia i nagrody	0<L01
osiągnięcia	0<L01
osiągnięcia i nagrody	0<L01
oskastarf	0>^01
oskir um starf	0>^01
oskused	02^01
oskused ja teadmised	02^01
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
osobni interesi	0:U01
osobni podaci	0<f01
osobni profil	0>c02
osobni projekti	0>K01
osobni projekty	0>e01
osobni udaje	0<e01
osobni vlastnosti	05=01
osobni zajmy	0<J01
osobny profil	0;_01
osobné informácie	0<c01
osobné projekty	0>b01
osobné vlastnosti	0;_01
osobné údaje	0<c01
osobní data	0<e01
osobní informace	0<e01
osobní profil	05=01
osobní projekty	0>e01
osobní vlastnosti	05=01
osobní zájmy	0<J01
osobní údaje	0<e01
osobný profil	0;_01
osoby polecajace	0>[01
osoby polecające	0>[01
osposobljavanje	07L01
oss	0>f01
osszefoglalas	03a01
osszefoglalo	03a01
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
osvedceni	04m01
osvedceni a certifikaty	04m01
osvedcenia	04n01
osvedcenia a certifikaty	04n01
osvedčenia	04n01
osvedčenia a certifikáty	04n01
osvědčení	04m01
osvědčení a certifikáty	04m01
osztondijak	07301
osztondijak es dijak	07301
ota yhteytta	09n01
ota yhteyttae	09n01
ota yhteyttä	09n01
other	00a01
other experience	00B01
other information	00a01
other interests	00_01
other skills	00801
other work	00B01
others	00a01
otra experiencia	00U01
otra formacion	04N01
otra formación	04N01
otra informacion	06a01
otra información	06a01
otras experiencias	00U01
otros	06a01
otros conocimientos	02E01
otros cursos	04N01
otros datos	06a01
otros datos de interes	06a01
otros datos de interés	06a01
otros meritos	06a01
otros méritos	06a01
ou j'ai travaille	00^01
outils	03D01
outils informatiques	03D01
outras competencias	02B01
outras competências	02B01
outras experiencias	02k01
outras experiências	02k01
outras informacoes	06L01
outras informacoes relevantes	06L01
outras informações	06L01
outras informações relevantes	06L01
outreach	00W01
outros	06L01
outros cursos	00O01
outros dados	06L01
outside interests	00_01
outside work	00_01
ouvrages	02P01
over mezelf	07S01
over mij	07S01
overig	00201
overige	00201
overige gegevens	00201
overige informatie	00201
overige opleidingen	00301
overige vaardigheden	03_01
overige werkervaring	02H01
overview	00;01
ovladanie jazykov	06A01
ovlascenja	08101
ovlastenja	04o01
ovlaštenja	04o01
ovlašćenja	08101
ovládanie jazykov	06A01
ovrig	01d01
ovrig arbetslivserfarenhet	02601
ovrig erhvervserfaring	02201
ovrig informasjon	01d01
ovrig information	01l01
ovrig utbildning	09N01
ovriga fardigheter	06^01
ovriga kunskaper	06^01
ovriga meriter	01l01
ovriga meriter och kunskaper	06^01
ovriga uppgifter	01l01
ovriga upplysningar	01l01
ovriga utbildningar	09N01
ovrige ferdigheter	01c01
ovrige kompetencer	06k01
ovrige kurser	08I01
ovrige oplysninger	01a01
ovrige opplysninger	01d01
ovrigt	0>R02
ovrigt engagemang	08Z01
ozet	01W01
ozgecmis ozeti	01W01
où j'ai travaillé	00^01
očakávania	07o01
očekivanja	0>H02
očekávání	0:501
oħrajn	01H01
pa fritiden	0>g02
paa fritiden	0>g02
padevused	02^01
paetevyydet	0;k01
paetevyydet ja kortit	0;k01
paetevyydet ja luvat	0;k01
paetevyys	0;k01
pageidaujamas darbas	06[01
pageidaujamos pareigos	06[01
pageidavimai	06[01
pagrindine informacija	02`01
pagrindinė informacija	02`01
paipeir	01701
paitinni	01701
paitinní	01701
paixoes	02J01
paixões	02J01
palestras	02A01
palgasoov	0>i01
palkinnot	02401
palkinnot ja tunnustukset	02401
palkkatoive	09d01
palyafutas	01401
pamatinformacija	0<_01
pamatinformācija	0<_01
papers	03g01
papildinformacija	05A01
papildinformācija	05A01
papildizglitiba	02<01
papildizglītība	02<01
papildoma informacija	0;C01
papildoma veikla	0>j01
papildomas issilavinimas	0<n01
papildomas išsilavinimas	0<n01
papildomi duomenys	0;C01
papildu informacija	05A01
papildu informācija	05A01
papildu izglitiba	02<01
papildu izglītība	02<01
papildus informacija	05A01
papildus informācija	05A01
par mani	02?01
par slov o mne	0><02
parcours	00^01
parcours academique	06H01
parcours académique	06H01
parcours professionnel	00^01
parcours scolaire	06H01
parcours universitaire	06H01
parcurs educational	08>01
parcurs educațional	08>01
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
pasiekimai	02901
pasiones	00V01
pasirinkti projektai	02b01
pasiuni	0:>01
pasiuni si hobby uri	0:>01
pasiuni si interese	0:>01
pasiuni și hobby-uri	0:>01
pasiuni și interese	0:>01
pasje	06I01
pasje i zainteresowania	06I01
paskyros	0:k01
pasraksturojums	02?01
passatempi	0:i02
passatempos	02J01
passe temps	00\01
passe-temps	00\01
passioni	02o01
passions	0>k03
pastimes	00_01
pasākumi	06N01
paten	04A01
patendid	02\01
patent	02X01
patentai	0<001
patente	0>n02
patente di guida	0?001
patenten	02V01
patenter	02Y02
patentes	0?102
patenti	0?305
patenti di guida	0?001
patenti e certificazioni	00701
patentini	00701
patentit	02W01
patentler	01>01
patents	0?802
patents and certifications	03K01
patents and publications	03g01
patenty	0?:03
patevyydet	0;k01
patevyydet ja kortit	0;k01
patevyydet ja luvat	0;k01
patevyys	0;k01
patirtis	06Z01
pazymejimai	02j01
pazymejimai ir sertifikatai	02j01
pašraksturojums	02?01
pažymėjimai	02j01
pažymėjimai ir sertifikatai	02j01
pc kenntnisse	03c01
pc znalosti	0;>02
pc-kenntnisse	03c01
pcスキル	0;A01
peer reviewed publications	03g01
peer-reviewed publications	03g01
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
pembicara	04A01
pencapaian	03W01
pendidikan	0;L01
pendidikan formal	0;L01
pendidikan non formal	0=301
pendidikan nonformal	0=301
pendidikan terakhir	0;L01
penelitian	0?=01
pengalaman	0;Z01
pengalaman bekerja	0;Z01
pengalaman berorganisasi	0;j01
pengalaman kerja	0;Z01
pengalaman magang	0;Z01
pengalaman organisasi	0;j01
pengalaman pekerjaan	0;Z01
pengalaman praktik	0;Z01
pengalaman profesional	0;Z01
pengalaman proyek	0?=01
pengalaman relawan	0;j01
pengalaman sukarela	0;j01
penghargaan	03W01
penghargaan & prestasi	03W01
penghargaan dan prestasi	03W01
penguasaan bahasa	03M01
penilaian mandiri keterampilan digital	0?>01
perangkat lunak	03N01
percorso accademico	04T01
percorso di studi	04T01
percorso formativo	04T01
percorso professionale	01S01
percorso scolastico	04T01
percurso academico	08<01
percurso académico	08<01
percurso profissional	02k01
perfectionare	01P01
perfectionnement	02i01
perfecționare	01P01
perfil	0??03
perfil personal	0?B02
perfil pessoal	02@01
perfil profesional	00L01
perfil professional	09401
perfil profissional	02@01
perfiles	08^01
perfiles en linea	08^01
perfiles en línea	08^01
perfils	08_01
perfils en linia	08_01
perfils en línia	08_01
perfis	0=G01
perfis online	0=G01
perkenalan	06f01
permis	0?D01
permis auto	04Q01
permis b	0?D01
permis de conducere	04Q01
permis de conduir	04R01
permis de conduire	0?D01
permis et certifications	00K01
permiso de conducir	04P01
permisos de conducir	04P01
permisos de conduir	04R01
permís de conduir	04R01
persoane de referinta	0?E01
persoane de referință	0?E01
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
personalia	0?F04
personalien	01i01
personas dati	0<_01
personas informacija	0<_01
personas informācija	0<_01
persondata	0?J03
personendaten	01i01
personiga informacija	0<_01
personigas ipasibas	02?01
personigie dati	0<_01
personigie projekti	0;G01
personiska informacija	0<_01
personiskā informācija	0<_01
personlege opplysningar	0<`01
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
personlig informasjon	0<`01
personlig information	09b01
personlig presentation	0<l01
personlig profil	0=[03
personliga egenskaper	0<l01
personliga intressen	09X01
personliga projekt	08K01
personliga uppgifter	09b01
personlige data	0<g01
personlige egenskaper	0:o01
personlige ferdigheter	01c01
personlige interesser	0:Y01
personlige kompetencer	06k01
personlige oplysninger	0<g01
personlige opplysninger	0<`01
personlige projekter	08L01
personlige prosjekter	08M01
personligt	0;002
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
personīgie projekti	0;G01
personīgā informācija	0<_01
personīgās īpašības	02?01
persoonlijk profiel	07S01
persoonlijke gegevens	03V01
persoonlijke informatie	03V01
persoonlijke interesses	04@01
persoonlijke projecten	03^01
persoonlijke samenvatting	07S01
persoonlijke vaardigheden	03_01
persoonsgegevens	03V01
persuni ta' referenza	0?M01
persónuleg samantekt	01301
persónuleg verkefni	08S01
persónulegar upplýsingar	09c01
persónuupplýsingar	09c01
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
perustiedot	09n01
pesquisa	0;201
pet проекты	0?N01
pet-проекты	0?N01
petijumi	0;G01
petniecibas projekti	0;G01
phu luc	07501
phụ lục	07501
pieces jointes	01o01
pieejamiba	06Y01
pieejamība	06Y01
pielikumi	0?O01
pielikums	0?O01
pieredze	06X01
pieteikuma vestule	0=f01
pieteikuma vēstule	0=f01
pièces jointes	01o01
places i've worked	00B01
po godzinach	06I01
pocitacove dovednosti	06Q01
pocitacove znalosti	0;>02
pocitacove zrucnosti	06T01
podaci za kontakt	0<Z02
podstawowe informacje	06V01
podsumowanie	04c01
podsumowanie zawodowe	04c01
podujatia	0<:01
pohiandmed	0;401
points forts	00001
poklicna pot	06d01
poklicne izkusnje	06d01
poklicne izkušnje	06d01
poklicni profil	05@01
polecenia	0>[01
politisches engagement	03701
pomegiai	0:P01
pomegiai ir interesai	0:P01
pomembnejsi projekti	0;E01
pomembnejši projekti	0;E01
pomėgiai	0:P01
pomėgiai ir interesai	0:P01
ponencias	02S01
ponencias y publicaciones	02S01
ponencies	05a01
ponències	05a01
popis publikacija	0?P01
popratno pismo	0?Q01
portafolio	0;301
portafolis	0>G01
portafoll	0?R01
portefoelje	0?S02
portefolje	0?S02
portefølje	0?S02
portfelis	02b01
portfelj	0;E01
portfoelj	08K01
portfolio	0?U0E
portfolj	08K01
portfolyo	00N01
portfoolio	0;501
portfoy	00N01
portfólio	0?j02
portfólió	09C01
portfölj	08K01
portföy	00N01
portofolio	0?=01
portofoliu	04f01
posicao desejada	04O01
posisi yang diinginkan	08V01
posisi yang dilamar	08V01
position sought	03E01
positions	00B01
positions held	00B01
posizione attuale	01S01
posizione desiderata	02e01
posizione per la quale si concorre	02e01
posizione ricercata	02e01
posizioni ricoperte	01S01
posição desejada	04O01
poslovno iskustvo	0;602
post ata uaim	09P01
post atá uaim	09P01
post inmhianaithe	09P01
poste recherche	04^01
poste recherché	04^01
poste souhaite	04^01
poste souhaité	04^01
poste vise	04^01
poste visé	04^01
postes occupes	00^01
postes occupés	00^01
postignuca	0>601
postignuća	0>601
posts held	00B01
postul dorit	02h01
postul vizat	02h01
poszukiwane stanowisko	07i01
potrdila	05501
potvrde	0?l02
potvrde i certifikati	04o01
povezave	08801
poveznice	0:l01
povijest zaposlenja	07e01
povzetek	05@01
pozadovana pozice	0:501
pozadovana pozicia	07o01
pozadovane zamestnani	0:501
pozadovane zamestnanie	07o01
pozitia dorita	02h01
pozizzjoni mixtieqa	07901
poziția dorită	02h01
poznavanje jezika	0;M02
poznavanje rada na racunaru	07001
poznavanje rada na računaru	07001
poznavanje stranih jezika	0;M02
pozostale	07H01
pozostale informacje	07H01
pozostałe	07H01
pozostałe informacje	07H01
počítačové dovednosti	06Q01
počítačové znalosti	0;>02
počítačové zručnosti	06T01
pożizzjoni mixtieqa	07901
požadovaná pozice	0:501
požadovaná pozícia	07o01
požadované zamestnanie	07o01
požadované zaměstnání	0:501
praca	08001
praca s pocitacom	06T01
praca spoleczna	01J01
praca społeczna	01J01
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
practiques	04S01
praesentation	0<601
praesentationer	04701
praestationer	01e01
praksa	0?n03
prakse	0@104
prakses	06X01
praksis	01m01
prakticke skusenosti	0>L01
praktické skúsenosti	0>L01
prakticne izkusnje	06d01
prakticno iskustvo	07e01
praktijkervaring	02H01
praktik	0@502
praktika	0@703
praktikad	01Y01
praktikophold	02201
praktikum	02701
praktische erfahrung	02701
praktische erfahrungen	02701
praktične izkušnje	06d01
praktično iskustvo	07e01
praktyka zawodowa	08001
praktyki	08001
praktyki i staze	08001
praktyki i staże	08001
pranesimai	0<001
pranešimai	0<001
prasmes	05B01
prasmes un iemanas	05B01
prasmes un iemaņas	05B01
prasmes un zinasanas	05B01
prasmes un zināšanas	05B01
prawa jazdy	0@:01
prawo jazdy	0@:01
prax	0>L01
praxe	07f01
praxiserfahrung	02701
predavanja	0>?03
predchozi zamestnani	07f01
prednaskova cinnost	05F02
prednasky	05F02
prednášková činnosť	0>N01
prednášky	0>N01
predstava o zamestnani	07o01
predstava o zamestnaní	07o01
predstaveni	05=01
predstavenie	0;_01
predstavitev	05@01
predstavitve	03f01
predstavljanje	0;`01
predstavy o praci	0:501
preference	0:501
preferences	03E01
preferencias	0@;02
preferencias laborales	07:01
preferencie	07o01
preferencies	07;01
preferencies laborals	07;01
preferencije	0@=01
preferencje	07i01
preferencje zawodowe	07i01
preferensi pekerjaan	08V01
preferenze	02e01
preferenzi	07901
preferinte	02h01
preferințe	02h01
preferovana pozice	0:501
preferovana pozicia	07o01
preferovaná pozice	0:501
preferovaná pozícia	07o01
preferowane stanowisko	07i01
preferred occupation	03E01
preferències	07;01
preferències laborals	07;01
preferências	04O01
pregatire academica	08>01
pregatire educationala	08>01
pregătire academică	08>01
pregătire educațională	08>01
prehled praxe	07f01
prehled zamestnani	07f01
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
premios	05b02
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
preporuka	0>`02
preporuke	0>`02
presenca online	0=G01
presence en ligne	08W01
presencia en linea	08^01
presencia en línea	08^01
presentacio	09401
presentacion	00L01
presentaciones	02S01
presentacions	05a01
presentació	09401
presentación	00L01
presentasi	04A01
presentasjon	0:o01
presentasjoner	04801
presentaties	02V01
presentation	0@>02
presentationer	02X01
presentations	0@@02
presentazione	03A01
presentazioni	02R01
presença online	0=G01
prestasi	03W01
prestasi dan penghargaan	03W01
prestasjoner	09m01
prestaties	03\01
prestationer	0=b01
pretekle zaposlitve	06d01
pretensao salarial	04O01
pretensiones	07:01
pretensoes	04O01
pretensão salarial	04O01
pretensões	04O01
pretentions salariales	04^01
prethodna zaposlenja	0@B01
preukazy	04n01
previous employment	00B01
prezentace	0>M01
prezentacie	0>N01
prezentacijas	09a01
prezentaciok	05<01
prezentacja	04c01
prezentacje	02]01
prezentare	04J01
prezentari	02Q01
prezentazzjoni	08;01
prezentazzjonijiet	02[01
prezentácie	0>N01
prezentációk	05<01
prezentācijas	09a01
prezentări	02Q01
preżentazzjoni	08;01
preżentazzjonijiet	02[01
pricakovanja	0@C01
pridobljena izobrazba	01C01
priebeh vzdelania	01<01
priebeh zamestnani	0>L01
priebeh zamestnania	0>L01
priebeh zamestnaní	0>L01
priedai	07Z01
priedas	07Z01
prijzen	03\01
prijzen en onderscheidingen	03\01
prilog	07Y01
priloga	0@D01
priloge	0@D01
priloha	0@E02
prilohy	0@E02
prilozi	0@G02
principais competencias	02B01
principais competências	02B01
principais projetos	0;201
principales aptitudes	02E01
principales competences	03D01
principales compétences	03D01
principales realisations	04=01
principales réalisations	04=01
principali progetti	0=701
principaux projets	0@I01
priporocila	0@J01
priporocilo	0@J01
priporočila	0@J01
priporočilo	0@J01
priser	0@K03
priser och utmaerkelser	0=b01
priser och utmarkelser	0=b01
priser och utmärkelser	0=b01
priser og haedersbevisninger	01e01
priser og hædersbevisninger	01e01
priser og udmaerkelser	01e01
priser og udmærkelser	01e01
priser og utmerkelser	09m01
prisistatymas	02:01
pristatymai	0<001
privat	0@N02
private interessen	03601
private projekte	03401
privates	03601
privattivi	02[01
privitci	0@P01
prix	04=01
prix et bourses	04=01
prix et distinctions	04=01
prix et recompenses	04=01
prix et récompenses	04=01
prizai	02901
prizes	00A01
priznanja	0>103
priznanja i nagrade	0>402
priznanja in nagrade	07h01
pričakovanja	0@C01
pro bono	00W01
producao bibliografica	02A01
producao cientifica	02A01
produção bibliográfica	02A01
produção científica	02A01
profesijna prax	0>L01
profesijne organizacie	05P01
profesijne skusenosti	0>L01
profesijny profil	0;_01
profesijná prax	0>L01
profesijné organizácie	05P01
profesijné skúsenosti	0>L01
profesijný profil	0;_01
profesine patirtis	06Z01
profesine veikla	06Z01
profesines organizacijos	02d01
profesiniai igudziai	02a01
profesiniai įgūdžiai	02a01
profesinis profilis	02:01
profesinė patirtis	06Z01
profesinė veikla	06Z01
profesinės organizacijos	02d01
profesionala pieredze	06X01
profesionalais profils	02?01
profesionalas organizacijas	03h01
profesionalas prasmes	05B01
profesionalne vestine	07001
profesionalne veštine	07001
profesionalne vjestine	07101
profesionalne vještine	07101
profesionalni profil	05>02
profesionalni sazetak	0;`01
profesionalni sažetak	0;`01
profesionalno iskustvo	0;602
profesionālais profils	02?01
profesionālā pieredze	06X01
profesionālās organizācijas	03h01
profesionālās prasmes	05B01
profesjonell erfaring	01m01
profesni dovednosti	06Q01
profesni draha	07f01
profesni kariera	07f01
profesni organizace	05Q01
profesni osvedceni	04m01
profesni praxe	07f01
profesni profil	05=01
profesni sdruzeni	05Q01
profesni shrnuti	05=01
profesni zkusenosti	07f01
profesní dovednosti	06Q01
profesní dráha	07f01
profesní kariéra	07f01
profesní organizace	05Q01
profesní osvědčení	04m01
profesní praxe	07f01
profesní profil	05=01
profesní sdružení	05Q01
profesní shrnutí	05=01
profesní zkušenosti	07f01
professionaalne profiil	08H01
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
professioneel profiel	07S01
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
profiel	07S01
profielen	0>801
profielschets	07S01
profieltekst	07S01
profiil	08H01
profiili	01[01
profiilid	0=H01
profiilit	0=L01
profil	0@Q0@
profil daring	0;K01
profil diri	06f01
profil in kuerze	03e01
profil in kurze	03e01
profil in kürze	03e01
profil kandydata	04c01
profil online	0;K01
profil personal	04J01
profil personali	08;01
profil personnel	00001
profil profesional	0@a02
profil professionnel	00001
profil professjonali	08;01
profil singkat	06f01
profil zawodowy	04c01
profilar	0:601
profilbeskrivning	0<l01
profile	0@c04
profile internetowe	0=K01
profile spolecznosciowe	0=K01
profile społecznościowe	0=K01
profile summary	00;01
profiler	0@g03
profiles	09=01
profili	0@j06
profili na mrezi	0A001
profili na mreži	0A001
profili online	05R01
profili social	05R01
profiliai	0:k01
profilis	02:01
profill	01301
profiller	03L01
profilo	03A01
profilo personale	03A01
profilo professionale	03A01
profilok	0:301
profils	0A102
profils en ligne	08W01
profiltekst	0<601
profiluri	0=801
profiluri online	0=801
profily	0>O02
progetti	0A302
progetti accademici	0=701
progetti di ricerca	0=701
progetti open source	0=701
progetti personali	0A302
progetti realizzati	0=701
progetti rilevanti	0=701
progetti selezionati	0=701
progetti ta' ricerka	0?R01
programavimo kalbos	02a01
programlama dilleri	02F01
programmeerimiskeeled	02^01
programmeertalen	03_01
programmeringsspraak	0A502
programmeringssprak	0A502
programmeringssprog	06k01
programmeringsspråk	0A502
programmesanas valodas	05B01
programmierkenntnisse	03c01
programmiersprachen	03c01
programming	00801
programming languages	00801
programming skills	00801
programmēšanas valodas	05B01
programovaci jazyky	06Q01
programovacie jazyky	06T01
programovací jazyky	06Q01
programozasi nyelvek	06m01
programozási nyelvek	06m01
programski jezici	01K02
programski jeziki	06o01
programvara	06^01
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
proifili	0=T01
proifili ar line	0=T01
proje deneyimi	00N01
project	0A702
project experience	00D01
project work	00D01
projecten	03^01
projectervaring	03^01
projectes	0>G01
projectes de recerca	0>G01
projectes destacats	0>G01
projectes personals	0>G01
projectes propis	0>G01
projectes realitzats	0>G01
projectos	0;201
projects	0A902
projects and research	00D01
projekt	0A;04
projektai	02b01
projektarbeit	03401
projektarbeiten	03401
projektauswahl	03401
projekte	03401
projektek	09C01
projekter	08L01
projekterfahrung	03401
projekterfahrungen	03401
projekterfarenhet	08K01
projekterfaring	08L01
projekthistorie	03401
projekti	0A?04
projektid	0;501
projektikogemus	0;501
projektikokemus	09f01
projektit	09f01
projektit ja hankkeet	09f01
projektliste	03401
projektno iskustvo	0>K01
projektove zkusenosti	0>e01
projektové zkušenosti	0>e01
projekttapasztalat	09C01
projektubersicht	03401
projektuebersicht	03401
projekty	0AC03
projekty badawcze	03J01
projekty open source	03J01
projekty osobiste	03J01
projekty wlasne	03J01
projekty własne	03J01
projektübersicht	03401
projeler	00N01
projelerim	00N01
projet	0@I01
projet professionnel	04^01
projetos	0;201
projetos academicos	0;201
projetos acadêmicos	0;201
projetos de destaque	0;201
projetos de pesquisa	0;201
projetos open source	0;201
projetos pessoais	0;201
projetos profissionais	0;201
projetos proprios	0;201
projetos próprios	0;201
projetos realizados	0;201
projetos relevantes	0;201
projets	0@I01
projets academiques	0@I01
projets académiques	0@I01
projets de recherche	0@I01
projets etudiants	0@I01
projets marquants	0@I01
projets open source	0@I01
projets personnels	0@I01
projets professionnels	0@I01
projets realises	0@I01
projets réalisés	0@I01
projets scolaires	0@I01
projets universitaires	0@I01
projets étudiants	0@I01
propratno pismo	0=i01
prosjekt	08M01
prosjekter	08M01
prosjekterfaring	08M01
prosti cas	0:W01
prosti čas	0:W01
prostocasne dejavnosti	0:W01
prostovoljne dejavnosti	08301
prostovoljno delo	08301
prostovoljske izkusnje	08301
prostovoljske izkušnje	08301
prostovoljstvo	08301
prostočasne dejavnosti	0:W01
proyecto	0;301
proyectos	0;301
proyectos academicos	0;301
proyectos académicos	0;301
proyectos de investigacion	0;301
proyectos de investigación	0;301
proyectos destacados	0;301
proyectos open source	0;301
proyectos personales	0;301
proyectos profesionales	0;301
proyectos propios	0;301
proyectos realizados	0;301
proyectos relevantes	0;301
proyek	0?=01
proyek penelitian	0?=01
proyek pilihan	0?=01
proyek pribadi	0?=01
proyek terkait	0?=01
proġetti	0?R01
proġetti personali	0?R01
proġetti ta' riċerka	0?R01
prubeh vzdelani	01;01
prubeh zamestnani	07f01
prukazy	04m01
prukazy a opravneni	04m01
pruvodni dopis	0=j01
przebieg edukacji	08F01
przebieg kariery	08001
przebieg kariery zawodowej	08001
przebieg nauki	08F01
przebieg pracy zawodowej	08001
przynaleznosc do organizacji	06J01
przynależność do organizacji	06J01
pràctiques	04S01
práca s počítačom	06T01
práce s pc	06Q01
prácticas	00U01
prácticas profesionales	00U01
præsentation	0<601
præsentationer	04701
præstationer	01e01
prémios	04901
prémios e distinções	04901
présence en ligne	08W01
présentation	00001
présentations	02P01
prétentions salariales	04^01
prêmios	04901
prêmios e distinções	04901
prêmios e honrarias	04901
prêmios e reconhecimentos	04901
príloha	0AF01
prílohy	0AF01
prófílar	0:601
prófíll	01301
próifíl	00M01
próifíl phearsanta	00M01
próifílí	0=T01
próifílí ar líne	0=T01
průběh vzdělání	01;01
průběh zaměstnání	07f01
průkazy	04m01
průkazy a oprávnění	04m01
průvodní dopis	0=j01
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
publicacions	05a01
publicacions i ponencies	05a01
publicacions i ponències	05a01
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
publications	0@@02
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
publikace	0>M01
publikace a prednasky	0>M01
publikace a přednášky	0>M01
publikacie	0>N01
publikacie a prednasky	0>N01
publikacijas	09a01
publikacije	0>?03
publikacije i predavanja	0?P01
publikacijos	0<001
publikaciok	05<01
publikaciok es eloadasok	05<01
publikacios lista	05<01
publikacje	02]01
publikacje i wystapienia	02]01
publikacje i wystąpienia	02]01
publikacje naukowe	02]01
publikacna cinnost	0>N01
publikacni cinnost	0>M01
publikasi	04A01
publikasi ilmiah	04A01
publikasjonar	04801
publikasjoner	04801
publikasjoner og foredrag	04801
publikationen	03501
publikationen und vortraege	03501
publikationen und vortrage	03501
publikationen und vorträge	03501
publikationer	0AG02
publikationer och foeredrag	02X01
publikationer och foredrag	02X01
publikationer och föredrag	02X01
publikationer og foredrag	04701
publikationslista	02X01
publikationsliste	0AI02
publikatsioonid	02\01
publikatsioonid ja ettekanded	02\01
publikačná činnosť	0>N01
publikační činnost	0>M01
publikácie	0>N01
publikácie a prednášky	0>N01
publikációk	05<01
publikációk és előadások	05<01
publikációs lista	05<01
publikācijas	09a01
published work	03g01
puesto deseado	07:01
puesto solicitado	07:01
puestos desempenados	00U01
puestos desempeñados	00U01
puheet	02W01
punann	0AK01
puncte forte	04J01
páipéir	01701
pályafutás	01401
pár slov o mne	0;_01
pár slov o mně	05=01
pädevused	02^01
pätevyydet	0;k01
pätevyydet ja kortit	0;k01
pätevyydet ja luvat	0;k01
pätevyys	0;k01
på fritiden	0>g02
põhiandmed	0;401
pētniecības projekti	0;G01
pētījumi	0;G01
předchozí zaměstnání	07f01
přednášková činnost	0>M01
přednášky	0>M01
představení	05=01
představy o práci	0:501
přehled praxe	07f01
přehled zaměstnání	07f01
příloha	0AL01
přílohy	0AL01
qua trinh cong tac	06001
qua trinh cong tac va lam viec	06001
qua trinh dao tao	03Q01
qua trinh hoc tap	03Q01
qua trinh lam viec	06001
qualificacao profissional	00O01
qualificacoes	02B01
qualificacoes profissionais	02B01
qualifications	0AM02
qualificação profissional	00O01
qualificações	02B01
qualificações profissionais	02B01
qualifiche	00401
qualifikationen	03c01
qualifikationsprofil	03e01
que busco	0AO02
quem sou	02@01
qui soc	09401
qui suis je	00001
qui suis-je	00001
quien soy	00L01
quién soy	00L01
quá trình công tác	06001
quá trình công tác và làm việc	06001
quá trình học tập	03Q01
quá trình làm việc	06001
quá trình đào tạo	03Q01
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
radna iskustva	0;602
radno iskustvo	0;602
radno mjesto na koje se prijavljujete	0@=01
radovi	05D02
radstefnur	0=^01
radstefnur og malthing	0=^01
raiteas pearsanta	00M01
rakkomandazzjonijiet	0?M01
raksti	09a01
rangkuman	06f01
rannsoknarverkefni	08S01
rannsoknir	08S01
rannsóknarverkefni	08S01
rannsóknir	08S01
raziskave	0;E01
raziskovalni projekti	0;E01
razno	07M03
razpolozljivost	0@C01
razpoložljivost	0@C01
računalna znanja	07101
računalne vještine	07101
računalniška znanja	06o01
računalniške veščine	06o01
računarske veštine	07001
realisations	04=01
realisations et projets	0@I01
realizacoes	04901
realizari	04B01
realizações	04901
realizetie projekti	0;G01
realizovane projekty	0AQ02
realizované projekty	0AQ02
realizowane projekty	03J01
realizări	04B01
realizētie projekti	0;G01
reamhra	00M01
recapiti	01^01
recerca	0>G01
recherche	0@I01
recognition	00A01
recomanacions	04]01
recomandari	0?E01
recomandări	0?E01
recomendaciones	04\01
recomendacoes	04[01
recomendações	04[01
recommandations	0==01
recommendations	05;01
recompenses	04=01
recompenses et distinctions	04=01
reconeixements	02g01
reconhecimentos	04901
reconocimientos	03X01
recunoasteri	04B01
recunoașteri	04B01
redes	0AS02
redes e afiliacoes	00n01
redes e afiliações	00n01
redes e filiacoes	00n01
redes e filiações	00n01
redes sociais	0=G01
redes sociales	08^01
redes y afiliaciones	00l01
referans	0AU01
referans bilgileri	0AU01
referansar	02m01
referanse	02m01
referanser	02m01
referanslar	0AU01
referanslarim	0AU01
referanslarım	0AU01
referaty	02]01
referees	05;01
reference	0AV07
reference contacts	05;01
reference persons	05;01
referencer	0A]01
references	0A^02
references professionnelles	0==01
referencia	0A`02
referenciak	01901
referenciamunkak	09C01
referenciamunkák	09C01
referencias	0Ab02
referencias laborales	04\01
referencias personales	04\01
referencias pessoais	04[01
referencias profesionales	04\01
referencias profissionais	04[01
referenciaszemelyek	01901
referenciaszemélyek	01901
referencie	0>Q01
referencies	04]01
referencies professionals	04]01
referenciák	01901
referencje	0>[01
referencne osebe	0@J01
referencne osoby	0>Q01
referencni osoby	07d01
referens	0>T01
referenser	0>T01
referensi	06M01
referenspersoner	0>T01
referenssit	0Ad01
referenten	00101
referentie	00101
referenties	00101
referentsid	0Ae01
referenz	02I01
referenze	0=;01
referenze professionali	0=;01
referenzen	02I01
referenzgeber	02I01
referenzi	0?M01
referenzpersonen	02I01
referenzprojekte	03401
referenčne osebe	0@J01
referenčné osoby	0>Q01
referenční osoby	07d01
referinte	0?E01
referinte profesionale	0?E01
referințe	0?E01
referințe profesionale	0?E01
referències	04]01
referències professionals	04]01
referências	04[01
referências pessoais	04[01
referências profissionais	04[01
registraties	03[01
rekomendacija	02c01
rekomendacijas	02l01
rekomendacijos	02c01
rekomendacje	0>[01
rekomendasi	06M01
rekomenduojantys asmenys	02c01
rekomendācijas	02l01
rekommendationer	0>T01
related experience	00B01
relawan	0;j01
relazioni	02R01
relevant arbeidserfaring	01m01
relevant arbetslivserfarenhet	02601
relevant coursework	00b01
relevant erfarenhet	02601
relevant erfaring	08b02
relevant erhvervserfaring	02201
relevant experience	00B01
relevant projects	00D01
relevant skills	00801
relevanta projekt	08K01
relevante kurser	08I01
relevante projecten	03^01
relevante werkervaring	02H01
rendezvenyek	0<901
rendezvények	0<901
renginiai	06U01
renseignements	06?01
renseignements complementaires	03C01
renseignements complémentaires	03C01
renseignements personnels	06?01
research	00D01
research experience	00B01
research interests	00_01
research projects	00D01
research publications	03g01
reseaux	08W01
reseaux et affiliations	00c01
reseaux sociaux	08W01
resultater	0Af02
resum	09401
resum professional	09401
resume	0Ah02
resume professionnel	00001
resume summary	00;01
resumen	00L01
resumen ejecutivo	00L01
resumen profesional	00L01
resumo	02@01
resumo de qualificacoes	02@01
resumo de qualificações	02@01
resumo profissional	02@01
resumé	0<601
retele de socializare	0=801
retele si afilieri	01001
retele sociale	0=801
reti e affiliazioni	00j01
reti sociali	05R01
rettindi	0=>01
reynsla	03101
rezime	0<101
rezumat	04J01
rezumat profesional	04J01
rețele de socializare	0=801
rețele sociale	0=801
rețele și afilieri	01001
riassunto	03A01
ricerca	0=701
ricerka	0?R01
riconoscimenti	04;01
riconoscimenti e premi	04;01
ridicske opravneni	0Aj01
ridicske prukazy	0Aj01
ridicsky prukaz	0Aj01
riepilogo	03A01
rijbewijs	0Ak01
rijbewijzen	0Ak01
rijvaardigheid	0Ak01
riki	05B01
rikonoxximenti	04:01
ringkasan	06f01
ringkasan profesional	06f01
riset	0?=01
risultati	04;01
rit	04401
ritaskra	04401
ritaskrá	04401
ritverk	04401
riwayat karier	0;Z01
riwayat karir	0;Z01
riwayat kerja	0;Z01
riwayat organisasi	0;j01
riwayat pekerjaan	0;Z01
riwayat pelatihan	0=301
riwayat pendidikan	0;L01
riwayat profesional	0;Z01
riċerka	0?R01
roghanna poist	09P01
rolam	03a01
rovid bemutatkozas	03a01
rozne	0Al02
ruzne	06O01
ráiteas pearsanta	00M01
ráðstefnur	0=^01
ráðstefnur og málþing	0=^01
rådighed	0;V01
réalisations	04=01
réalisations et projets	0@I01
réamhrá	00M01
récompenses	04=01
récompenses et distinctions	04=01
référence	0==01
références	0==01
références professionnelles	0==01
réseaux	08W01
réseaux et affiliations	00c01
réseaux sociaux	08W01
résumé	00001
résumé professionnel	00001
réttindi	0=>01
rólam	03a01
różne	07H01
rôzne	06R01
rövid bemutatkozás	03a01
rīki	05B01
různé	06O01
saatavuus	09d01
saatekirje	09e01
saavutukset	02401
saavutukset ja palkinnot	02401
saavutused	03201
sabiedriska darbiba	02K01
sabiedriskas aktivitates	02K01
sabiedriskā darbība	02K01
sabiedriskās aktivitātes	02K01
saites	0An01
sajat projektek	09C01
saját projektek	09C01
salariswens	01X01
salary expectations	03E01
samandrag	0:o01
samantekt	01301
samband	09c01
samenvatting	07S01
samfelagsmidlar	0:601
samfélagsmiðlar	0:601
sammanfattning	0<l01
sammendrag	0:o01
sammenfatning	0<601
samoocena digitalnih kompetenc	0Ao01
samoocena kompetencji cyfrowych	0B001
samoprocena digitalnih vestina	0B101
samoprocena digitalnih veština	0B101
samoprocjena digitalnih vjestina	0B201
samoprocjena digitalnih vještina	0B201
samskiptaupplysingar	09c01
samskiptaupplýsingar	09c01
san pham	04C01
santrauka	02:01
saoralaiocht	09_01
saorálaíocht	09_01
sasniegumi	02801
savanoriavimas	0>j01
savanoriska veikla	0>j01
savanoriška veikla	0>j01
savanoryste	0>j01
savanorystes patirtis	0>j01
savanorystė	0>j01
savanorystės patirtis	0>j01
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
school	0B302
schooling	00C01
schopnosti	0;>02
schopnosti a dovednosti	06Q01
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
sciezka edukacyjna	08F01
scileanna	06B01
scileanna digiteacha	06B01
scileanna gairmiula	06B01
scileanna gairmiúla	06B01
scileanna riomhaireachta	06B01
scileanna ríomhaireachta	06B01
scileanna teanga	0:a01
scileanna teicniula	06B01
scileanna teicniúla	06B01
scolaireachtai	08:01
scolarite	06H01
scolarité	06H01
scoli	08>01
scoláireachtaí	08:01
scrisoare de intentie	0B501
scrisoare de intenție	0B501
scrisoare de motivatie	0B501
scrisoare de motivație	0B501
scrisori de recomandare	0?E01
scritti	02R01
scurta prezentare	04J01
scurtă prezentare	04J01
sebahodnotenie digitalnych zrucnosti	0B601
sebahodnotenie digitálnych zručností	0B601
sebehodnoceni digitalnich dovednosti	0B701
sebehodnocení digitálních dovedností	0B701
secilmis projeler	00N01
seimineair	05T01
seimineáir	05T01
seirbhis phobail	09_01
seirbhís phobail	09_01
sekalaista	0=V01
selbstbeurteilung digitale kompetenz	06l01
selbsteinschaetzung digitaler kompetenzen	06l01
selbsteinschatzung digitaler kompetenzen	06l01
selbsteinschätzung digitaler kompetenzen	06l01
selected experience	00B01
selected projects	00D01
selected publications	03g01
self introduction	00;01
self-introduction	00;01
seltsitegevus	0B801
selvevaluering af digitale kompetencer	0B901
seminaarit	0<>01
seminaarit ja konferenssit	0<>01
seminaires	05S01
seminaires et conferences	05S01
seminar	00G01
seminar dan konferensi	00G01
seminar dan pelatihan	0=301
seminarai	06U01
seminarai ir kursai	0<n01
seminare	0B:04
seminare a konference	01G01
seminare a konferencie	0<:01
seminare a kurzy	00?02
seminare und konferenzen	0<?01
seminare und kurse	03301
seminare und weiterbildungen	03301
seminarer	0B>02
seminarer og konferanser	02L01
seminarer og konferencer	03Z01
seminari	0B@04
seminari e convegni	05m01
seminari i obuke	07K01
seminari i tecajevi	07L01
seminari i tečajevi	07L01
seminari un kursi	02<01
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
seminars	0BD03
seminars and conferences	05d01
seminars and workshops	00b01
seminars en conferenties	05l01
seminer ve konferanslar	04I01
seminer ve kurslar	01M01
seminerler	04I01
seminerler ve kurslar	01M01
semináre	0<:01
semináre a konferencie	0<:01
semináre a kurzy	06S01
seminários	05i01
seminários e congressos	05i01
semináře	01G01
semináře a konference	01G01
semináře a kurzy	00>01
semināri	06N01
semināri un kursi	02<01
senine tookogemus	01Y01
senine töökogemus	01Y01
serthekking	09501
sertifika	03`01
sertifika bilgileri	03`01
sertifika ve belgeler	03`01
sertifikaadid	07801
sertifikaadid ja tunnistused	07801
sertifikaatit	0;k01
sertifikaatit ja paetevyydet	0;k01
sertifikaatit ja patevyydet	0;k01
sertifikaatit ja pätevyydet	0;k01
sertifikacija	02;01
sertifikalar	03`01
sertifikalar ve belgeler	03`01
sertifikalarim	03`01
sertifikalarım	03`01
sertifikasi	0=W01
sertifikasi & lisensi	0=W01
sertifikasi dan lisensi	0=W01
sertifikasi profesional	0=W01
sertifikat	0BG02
sertifikat dan lisensi	0=W01
sertifikat for bil	09B01
sertifikatai	02j01
sertifikatai ir licencijos	02j01
sertifikater	03>01
sertifikater og lisenser	03>01
sertifikati	0BI02
sertifikati i licence	08101
sertifikati un licences	02;01
sertifikavimas	02j01
sertifikācija	02;01
sertifikāti	02;01
sertifikāti un licences	02;01
sertifioinnit	0;k01
sertifisering	03>01
sertifiseringer	03>01
service	00W01
servico voluntario	00P01
servizio civile	02n01
servizz komunitarju	03001
serviço voluntário	00P01
settore professionale	02e01
seçilmiş projeler	00N01
sfond edukattiv	08G01
short bio	00;01
shrnuti	05=01
shrnutí	05=01
shubija	02f01
shubijiet	02f01
side projects	00D01
sideprojekter	08L01
sideprosjekter	08M01
sidoprojekt	08K01
siekiamos pareigos	06[01
siete	0BK01
silne stranky	0><02
silné stránky	0><02
sim	0BL01
simenntun	08X01
simpozioane	05n01
sintese	02@01
sintesi	03A01
sinteza	04J01
sinteză	04J01
sissejuhatus	08H01
site	0BM01
sites	0=G01
sites web	08W01
siti elettronici	0=c01
siti elettroniċi	0=c01
siti web	05R01
sitios web	08^01
situation actuelle	00^01
sivuprojektit	09f01
sjaelvbedoemning av digital kompetens	0BN01
sjalfbodalidastarf	09<01
sjalfbodastarf	09<01
sjalfbodavinna	09<01
sjalfsmat a stafraenni haefni	0BO01
sjalvbedomning av digital kompetens	0BN01
sjálfboðaliðastarf	09<01
sjálfboðastarf	09<01
sjálfboðavinna	09<01
sjálfsmat á stafrænni hæfni	0BO01
självbedömning av digital kompetens	0BN01
skaitmeniniai igudziai	02a01
skaitmeniniai įgūdžiai	02a01
skaitmeniniu igudziu isivertinimas	0BP01
skaitmeninių įgūdžių įsivertinimas	0BP01
skill	0BQ02
skill set	00801
skills	0BS05
skills & tools	00801
skills and abilities	00801
skills and competences	00801
skills and expertise	00801
skills summary	00801
skillset	00801
skirteini	0=>01
skjol	09[01
skjöl	09[01
skola	0BX05
skolaganga	09l01
skolar	09l01
skole	0B]02
skolegang	0B]02
skoleni	00>01
skoleni a kurzy	00>01
skolenia	06S01
skolenia a kurzy	06S01
skolgaang	01@01
skolgang	01@01
skolgång	01@01
skolor	01@01
skolovanje	01D02
skoly	0B_02
skupovi	07U01
skusenosti	0>L01
skírteini	0=>01
skólaganga	09l01
skólar	09l01
skúsenosti	0>L01
slobodne aktivnosti	0Ba02
slobodno vreme	0:V01
slobodno vrijeme	0:U01
sns	0Bc02
snsアカウント	0Be01
so thich	0=d01
so thich ca nhan	0=d01
so thich va moi quan tam	0=d01
so yeu	08901
sobre	02@01
sobre mi	0?B02
sobre mi persona	00L01
sobre mim	02@01
sobre mí	00L01
social	0Bf02
social and political activities	00W01
social engagement	00W01
social links	09=01
social media	0Bh03
social network	05R01
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
socialie mediji	0An01
socialie tikli	0An01
socialiniai tinklai	0:k01
socialne siete	0BK01
socialni site	0BM01
sociedades	00n01
societes savantes	00c01
societies	04601
sociálne siete	0BK01
sociální sítě	0BM01
sociétés savantes	00c01
sociālie mediji	0An01
sociālie tīkli	0An01
soeger	0;V01
soeker	0Bk02
soeknad	0Bm01
soeknadsbrev	0Bm01
soft skill	03N01
soft skills	0Bn03
software	0C108
software projects	00D01
software skills	00801
softwarekennis	03_01
softwarekenntnisse	03c01
soger	0;V01
soker	0Bk02
soknad	0Bm01
soknadsbrev	0Bm01
solanje	01C01
sole	01C01
sollicitatiebrief	03Y01
some	0=L01
sommaire	00001
sommario	03A01
sommarju	08;01
sonrai pearsanta	08`01
sonrai teagmhala	08`01
sonraí pearsanta	08`01
sonraí teagmhála	08`01
sonstige angaben	07B01
sonstige informationen	07B01
sonstige kenntnisse	03c01
sonstiges	07B01
soovid	0>i01
soovitaja	0Ae01
soovitajad	0Ae01
soovitav too	0>i01
soovitav töö	0>i01
soovitud amet	0>i01
soovitud tookoht	0>i01
soovitud töökoht	0>i01
soovitused	0Ae01
soovituskirjad	0Ae01
sopstveni projekti	0;D01
sosiaalinen media	0=L01
sosial media	0;K01
sosiale medier	0=901
sosiale nettverk	0=901
sosyal aglar	03L01
sosyal aktiviteler	09`01
sosyal ağlar	03L01
sosyal faaliyetler	09`01
sosyal medya	03L01
sosyal medya hesaplari	03L01
sosyal medya hesapları	03L01
sosyal sorumluluk	09`01
sosyal sorumluluk projeleri	09`01
sotsiaalmeedia	0=H01
souhaits	04^01
souhrn	05=01
souteze	07g01
soutěže	07g01
soziale kompetenzen	03c01
soziale medien	0:\01
soziale netzwerke	0:\01
soziales engagement	03701
speaking	03g01
speaking engagements	03g01
special skills	00801
specialisaties	03_01
specializzazioni	00401
specialties	00801
specjalizacje	07J01
spezialkenntnisse	03c01
spisak publikacija	0>701
spletne strani	08801
spletni profili	08801
spoken languages	09G01
spolecenske aktivity	06P01
společenské aktivity	06P01
spolky	05Q01
spolocenske aktivity	07F01
spoločenské aktivity	07F01
sport	0C906
sports	00_01
sports et loisirs	00\01
sposobnosti	0C?03
spraak	0CB02
spraakfaerdigheter	09Q01
spraakferdigheter	09S01
spraakkompetanse	09S01
spraakkunnighet	09Q01
spraakkunnskap	09S01
spraakkunnskaper	09S01
spraakkunskaper	09Q01
spraakliga kunskaper	09Q01
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
sprak	0CB02
sprakfardigheter	09Q01
sprakferdigheter	09S01
sprakkompetanse	09S01
sprakkunnighet	09Q01
sprakkunnskap	09S01
sprakkunnskaper	09S01
sprakkunskaper	09Q01
sprakliga kunskaper	09Q01
spremno pismo	0CD01
spretnosti	06o01
spretnosti in kompetence	06o01
spricevala	05501
sprievodny list	0=k01
sprievodný list	0=k01
spričevala	05501
sprog	09T01
sprogfaerdigheder	09T01
sprogfærdigheder	09T01
sprogkendskab	09T01
sprogkompetencer	09T01
sprogkundskaber	09T01
sproglige faerdigheder	09T01
sproglige færdigheder	09T01
sproglige kompetencer	09T01
språk	0CB02
språkferdigheter	09S01
språkfärdigheter	09Q01
språkkompetanse	09S01
språkkunnighet	09Q01
språkkunnskap	09S01
språkkunnskaper	09S01
språkkunskaper	09Q01
språkliga kunskaper	09Q01
stack	00801
stack tecnologica	02B01
stack tecnologico	02E01
stack tecnológica	02B01
stack tecnológico	02E01
staerken	03e01
stage	0CE03
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
stair fostaiochta	09O01
stair fostaíochta	09O01
stair oibre	09O01
staj	04H01
staj bilgileri	04H01
staj deneyimi	04H01
staj deneyimleri	04H01
stajlar	04H01
stamdata	0<g01
stammdaten	01i01
stanowisko	07i01
starfsferill	03101
starfsmarkmid	01301
starfsmarkmið	01301
starfsoskir	0>^01
starfsrettindi	0=>01
starfsreynsla	03101
starfsréttindi	0=>01
starfsthjalfun	03101
starfsóskir	0>^01
starfsþjálfun	03101
starken	03e01
statement	00;01
stationen	02701
staz	08001
staze	0CH03
staze i praktyki	08001
stazuotes	06Z01
staż	08001
staże	08001
staże i praktyki	08001
stažuotės	06Z01
steckbrief	03e01
stellenwunsch	01j01
stik	0<d01
stiki	0<d01
stillinger	01m01
stipender	09m01
stipendia	04d02
stipendien	03801
stipendien und auszeichnungen	03801
stipendien und preise	03801
stipendier	0CK02
stipendier och priser	0=b01
stipendier och utmaerkelser	0=b01
stipendier och utmarkelser	0=b01
stipendier och utmärkelser	0=b01
stipendijas	02801
stipendije	0>103
stipendijos	02901
stipendit	02401
stipendiumid	03201
stiprybes	02:01
stiprybės	02:01
stopnja izobrazbe	01C01
storf	03101
storia lavorativa	01S01
storja tal impjieg	08e01
storja tal-impjieg	08e01
stowarzyszenia	06J01
straipsniai	0<001
strani jezici	0;M02
strengths	00801
streszczenie	04c01
strokovna znanja	06o01
strokovne izkusnje	06d01
strokovne izkušnje	06d01
strokovni clanki	03f01
strokovni izpiti	05501
strokovni članki	03f01
strony internetowe	0=K01
strucna sprema	01D02
strucna znanja	01K02
strucni ispiti	0?l02
strucni skupovi	0<;02
strucno iskustvo	0;602
strucno usavrsavanje	08D02
strukovna udruzenja	05K02
strukovna udruženja	05K02
strumenti	00401
stručna sprema	01D02
stručna znanja	01K02
stručni ispiti	0?l02
stručni skupovi	0<;02
stručno iskustvo	0;602
stručno usavršavanje	08D02
studentengagemang	08Z01
studenterengagement	09J01
studentske projekty	0>e01
studentsko delo	06d01
studentské projekty	0>e01
studi	0CM02
studia	0CO02
studie	00F01
studiejob	02201
studien	00<01
studier	0CQ03
studies	0B302
studii	08>01
studii si formare	08>01
studii universitare	08>01
studii și formare	08>01
studij	0CT02
studijas	01B01
studije	0>F01
studijos	0:[01
studium	0CV03
studium und ausbildung	00<01
studji	08G01
study	00C01
stutt kynning	01301
stypendia	0<L01
styrkir	01101
styrkleikar	09501
styrkor	0<l01
stáže	04>02
stärken	03e01
störf	03101
su di me	03A01
su kien	0:X01
su nghiep	06001
succes	04=01
successi	04;01
succès	04=01
sudjelovanje na konferencijama	07U01
suhrn	0;_01
suimeanna	04G01
sukarelawan	0;j01
sukcesy	0<L01
sumar	04J01
sumario	0>B02
sumario profissional	02@01
summary	00;01
summary of qualifications	00;01
sumário	02@01
sumário profissional	02@01
sunumlar	01>01
suosittelija	0Ad01
suosittelijat	0Ad01
suosittelijat ja suositukset	0Ad01
suositukset	0Ad01
supplerende oplysninger	01a01
sur le web	08W01
surat izin mengemudi	0BL01
surat lamaran	0CY01
surat motivasi	0CY01
surucu belgeleri	08R01
surucu belgesi	08R01
sutaze	0>J01
svarbiausi projektai	02b01
svesvalodas	0CZ01
svesvalodu prasmes	0CZ01
svesvalodu zinasanas	0CZ01
svešvalodas	0CZ01
svešvalodu prasmes	0CZ01
svešvalodu zināšanas	0CZ01
svietimas	0:[01
svjedodzbe	04o01
svjedodžbe	04o01
sw 역량	0>>01
swiadectwa	05901
symposia	0C[02
sympozja	0<=01
synthese	00001
synthèse	00001
system	06^01
systemkunskaper	06^01
systemvana	06^01
szabadalmak	05<01
szabadido	08a01
szabadidos tevekenysegek	08a01
szabadidő	08a01
szabadidős tevékenységek	08a01
szakertelem	06m01
szakkepesites	04501
szakkepesitesek	04501
szakképesítés	04501
szakképesítések	04501
szakmai eletut	01401
szakmai eloelet	01401
szakmai előélet	01401
szakmai eredmenyek	07301
szakmai eredmények	07301
szakmai gyakorlat	01401
szakmai ismeretek	06m01
szakmai kepzesek	08O01
szakmai keszsegek	06m01
szakmai kompetenciak	06m01
szakmai kompetenciák	06m01
szakmai képzések	08O01
szakmai készségek	06m01
szakmai mult	01401
szakmai múlt	01401
szakmai osszefoglalo	03a01
szakmai palyafutas	01401
szakmai profil	03a01
szakmai pályafutás	01401
szakmai rendezvenyek	0<901
szakmai rendezvények	0<901
szakmai szervezetek	08P01
szakmai tagsagok	08P01
szakmai tagságok	08P01
szakmai tapasztalat	01401
szakmai tapasztalatok	01401
szakmai tovabbkepzesek	08O01
szakmai továbbképzések	08O01
szakmai életút	01401
szakmai összefoglaló	03a01
szakértelem	06m01
szamitastechnika	06m01
szamitogepes ismeretek	06m01
szamitogepes keszsegek	06m01
szemelyes adatok	00`01
szemelyes bemutatkozas	03a01
szemelyes erdeklodes	08a01
szemelyes informaciok	00`01
szemelyes profil	03a01
szemelyes projektek	09C01
szemelyes tulajdonsagok	03a01
szemelyi adatok	00`01
szeminariumok	0<901
szemináriumok	0<901
személyes adatok	00`01
személyes bemutatkozás	03a01
személyes információk	00`01
személyes profil	03a01
személyes projektek	09C01
személyes tulajdonságok	03a01
személyes érdeklődés	08a01
személyi adatok	00`01
szervezeti tagsagok	08P01
szervezeti tagságok	08P01
szkolenia	07I01
szkolenia i kursy	07I01
szkoly	08F01
szkoły	08F01
szoftverismeret	06m01
számítástechnika	06m01
számítógépes ismeretek	06m01
számítógépes készségek	06m01
séminaires	05S01
séminaires et conférences	05S01
sérþekking	09501
símenntun	08X01
síntese	02@01
sítě	0BM01
söker	0;c01
søger	0;V01
søker	0;U01
søknad	0Bm01
søknadsbrev	0Bm01
súhrn	0;_01
súťaže	0>J01
sürücü belgeleri	08R01
sürücü belgesi	08R01
sħubija	02f01
sħubijiet	02f01
sơ yếu	08901
sản phẩm	04C01
sở thích	0=d01
sở thích cá nhân	0=d01
sở thích và mối quan tâm	0=d01
sự kiện	0:X01
sự nghiệp	06001
taal	0C]01
taalbeheersing	0C]01
taalkennis	0C]01
taalvaardigheden	0C]01
taalvaardigheid	0C]01
taekni	09501
taeknifaerni	09501
taetigkeiten	02701
taevlingar	0=b01
taeydennyskoulutus	01\01
taghrif iehor	01H01
taghrif personali	06\01
tagsag	08P01
tagsagok	08P01
tagság	08P01
tagságok	08P01
tagungen	0<?01
tagungen und seminare	0<?01
tagħrif ieħor	01H01
tagħrif personali	06\01
tahrig	0<k01
tai lieu dinh kem	07501
taidot	01Z01
taidot ja osaaminen	01Z01
taiendav info	0=U01
taiendkoolitus	08Y01
taiendkoolitused	08Y01
taiendope	08Y01
taighde	0AK01
taithi	09O01
taithi abhartha	09O01
taithi dheonach	09_01
taithi ghairmiuil	09O01
taithi oibre	09O01
taithí	09O01
taithí dheonach	09_01
taithí ghairmiúil	09O01
taithí oibre	09O01
taithí ábhartha	09O01
takdir ve oduller	03T01
takdir ve ödüller	03T01
takmicenja	07j01
takmičenja	07j01
talakizglitiba	02<01
talen	0C]01
talenkennis	0C]01
talks	03g01
talks and publications	03g01
talleres	04N01
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
tanusitvanyok	04501
tanúsítványok	04501
tanıtım	01W01
tapahtumat	0<>01
tapasztalat	01401
tapasztalatok	01401
target position	03E01
tarsadalmi szerepvallalas	0<m01
tarsadalmi tevekenyseg	0<m01
tatigkeiten	02701
tautan	0;K01
tavlingar	0=b01
tavoite	01[01
tavoiteltu tehtaevae	09d01
tavoiteltu tehtava	09d01
tavoiteltu tehtävä	09d01
tavoitteet	01[01
tavsiye mektuplari	0AU01
tavsiye mektupları	0AU01
tavsiyeler	0AU01
taydennyskoulutus	01\01
taħriġ	0<k01
teaching experience	00B01
teadmised	02^01
teadmised ja oskused	02^01
teadusprojektid	0;501
teaduspublikatsioonid	02\01
teagmhail	08`01
teagmháil	08`01
teangacha	0:a01
teangacha iasachta	0:a01
teastais	04_01
teastais agus ceadunais	04_01
teastais agus ceadúnais	04_01
tecajevi	07L01
tecajevi i edukacije	07L01
tecaji	06b01
tecaji in usposabljanja	06b01
tech stack	0;<02
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
technicke dovednosti	06Q01
technicke znalosti	0;>02
technicke zrucnosti	06T01
technické dovednosti	06Q01
technické znalosti	0;>02
technické zručnosti	06T01
technik	03c01
technikai ismeretek	06m01
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
technologiak	06m01
technologie	0C^03
technologieen	03_01
technologien	03c01
technologies	05U02
technologies et outils	03D01
technologieën	03_01
technologijos	02a01
technology	00801
technológie	06T01
technológiák	06m01
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
tehnicke vestine	07001
tehnicke vjestine	07101
tehnicna znanja	06o01
tehnicne vescine	06o01
tehnilised oskused	02^01
tehniskas prasmes	05B01
tehniskās prasmes	05B01
tehničke veštine	07001
tehničke vještine	07101
tehnična znanja	06o01
tehnične veščine	06o01
tehnologii	00501
tehnologijas	05B01
tehnologije	0C?03
tehnoloogiad	02^01
tehnoloģijas	05B01
teistimeireachtai	0=e01
teistimeiri	0=e01
teistiméireachtaí	0=e01
teistiméirí	0=e01
tekmovanja	07h01
teknik	06^01
teknik beceriler	02F01
teknik bilgi	02F01
teknik bilgiler	02F01
teknik yetenekler	02F01
teknik yetkinlikler	02F01
tekninen osaaminen	01Z01
tekniset taidot	01Z01
teknisk kompetanse	01c01
teknisk kompetens	06^01
tekniska faerdigheter	06^01
tekniska fardigheter	06^01
tekniska färdigheter	06^01
tekniska kunskaper	06^01
tekniske faerdigheder	06k01
tekniske ferdigheter	01c01
tekniske færdigheder	06k01
tekniske kompetencer	06k01
teknologi	03N01
teknologiat	01Z01
teknologier	0Ca02
teknolojiler	02F01
temel beceriler	02F01
temel bilgiler	03m01
temoignages	0==01
tempo libero	02o01
tempo livre	02J01
tempos livres	02J01
temps libre	00\01
temps lliure	00k01
tengilidaupplysingar	09c01
tengiliðaupplýsingar	09c01
tenglar	0:601
tentang	06f01
tentang saya	06f01
tep dinh kem	07501
tercihler	02G01
testimoni	06M01
testimonials	05;01
testimonianze	0=;01
testimonios	04\01
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
thu ung tuyen	0Cc01
thu xin viec	0Cc01
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
thư xin việc	0Cc01
thư ứng tuyển	0Cc01
thực tập	06001
tidigare anstaellningar	02601
tidigare anstallningar	02601
tidigare anställningar	02601
tidligere ansaettelser	02201
tidligere ansættelser	02201
tidligere stillinger	01m01
tiempo libre	00V01
tiessaistes profili	0An01
tieteelliset julkaisut	02W01
tietoa minusta	01[01
tietotekniikkataidot	01Z01
tietotekninen osaaminen	01Z01
tietotekniset taidot	01Z01
tiešsaistes profili	0An01
tiivistelma	01[01
tiivistelmae	01[01
tiivistelmä	01[01
tikslas	02:01
tilgjengelighet	0;U01
tilleggsinformasjon	01d01
tillgaenglighet	0;c01
tillganglighet	0;c01
tillgänglighet	0;c01
tillidshverv	09J01
tillitsverv	08]01
timp liber	0:>01
tin hoc	04E01
tin học	04E01
tinh nguyen	05o01
tionscadail	0AK01
tionscadail phearsanta	0AK01
tionscadail thaighde	0AK01
tirocini	01S01
tirocinio	01S01
titoli di studio	04T01
titolo di studio	04T01
titols i certificats	00R01
titres et certifications	00K01
titulacion	00E01
titulaciones	00E01
titulacions	08=01
titulación	00E01
titulos y certificados	00Q01
tjaenstgoering	02601
tjanstgoring	02601
tjänstgöring	02601
tko sam	0;`01
to chuc tham gia	09o01
todistukset	0;k01
toiveet	09d01
toivottu tyo	09d01
toivottu tyoe	09d01
toivottu työ	09d01
tolvufaerni	09501
tolvukunnatta	09501
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
tools	0Cd03
tools and technologies	00801
tooootused	0>i01
tooriistad	02^01
top kenntnisse	03c01
top kompetenzen	03c01
top skills	00801
top-kenntnisse	03c01
top-kompetenzen	03c01
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
trabajos	00U01
trabalho	02k01
trabalho voluntario	00P01
trabalho voluntário	00P01
trabalhos	02k01
trabalhos publicados	02A01
trabalhos voluntarios	00P01
trabalhos voluntários	00P01
traguardi	04;01
training	0Cg02
training courses	00b01
training uri	01P01
training-uri	01P01
trainingen	00301
trainingen en cursussen	00301
trainings	0Ci02
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
trang ca nhan	0:701
trang cá nhân	0:701
trang web	0:701
transferable skills	00801
transportlidzekla vaditaja aplieciba	03@01
transportlīdzekļa vadītāja apliecība	03@01
travaux	0@I01
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
treningek	08O01
treninzi	07K01
trinh do	03Q01
trinh do chuyen mon	03Q01
trinh do dao tao	03Q01
trinh do hoc van	03Q01
trinh do ngoai ngu	0;l01
trinh do tin hoc	04E01
trumpai apie mane	02:01
trunadarstorf	09<01
tréningek	08O01
trình độ	03Q01
trình độ chuyên môn	03Q01
trình độ học vấn	03Q01
trình độ ngoại ngữ	0;l01
trình độ tin học	04E01
trình độ đào tạo	03Q01
trúnaðarstörf	09<01
tu danh gia ky nang so	0Ck01
tudomanyos publikaciok	05<01
tudományos publikációk	05<01
tuji jeziki	0;Q01
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
tunnustukset	02401
tunnustused	03201
tunnustused ja auhinnad	03201
tutkimus	09f01
tutkimusprojektit	09f01
tutkinnot	01F01
tutkinto	01F01
tutvustus	08H01
tyo	01601
tyoe	01601
tyoeelaemae	01601
tyoehakemus	09e01
tyoehistoria	01601
tyoekalut	01Z01
tyoekokemus	01601
tyoelama	01601
tyoepaikat	01601
tyoesuhteet	01601
tyoetehtaevaet	01601
tyoetoiveet	09d01
tyoeura	01601
tyohakemus	09e01
tyohistoria	01601
tyokalut	01Z01
tyokokemus	01601
tyopaikat	01601
tyosuhteet	01601
tyotehtavat	01601
tyotoiveet	09d01
tyoura	01601
tyrimai	02b01
työ	01601
työelämä	01601
työhakemus	09e01
työhistoria	01601
työkalut	01Z01
työkokemus	01601
työpaikat	01601
työsuhteet	01601
työtehtävät	01601
työtoiveet	09d01
työura	01601
tài liệu đính kèm	07501
társadalmi szerepvállalás	0<m01
társadalmi tevékenység	0<m01
täiendav info	0=U01
täiendkoolitus	08Y01
täiendkoolitused	08Y01
täiendõpe	08Y01
tätigkeiten	02701
tävlingar	0=b01
täydennyskoulutus	01\01
tækni	09501
tæknifærni	09501
témoignages	0==01
tình nguyện	05o01
títols i certificats	00R01
títulos y certificados	00Q01
tóm lược	03P01
tóm tắt	03P01
tóm tắt bản thân	03P01
tóm tắt nghề nghiệp	03P01
tómstundir	01501
tölvufærni	09501
tölvukunnátta	09501
töö	01Y01
tööalane kogemus	01Y01
tööelu	01Y01
töökogemus	01Y01
töökogemused	01Y01
tööootused	0>i01
tööriistad	02^01
tālākizglītība	02<01
tệp đính kèm	07501
tổ chức tham gia	09o01
tổng quan	03P01
tự đánh giá kỹ năng số	0Ck01
uber mich	03e01
uberblick	03e01
ubriges	07B01
ucast na konferenciach	0<:01
ucast na konferencich	01G01
ucesce na konferencijama	07T01
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
udelezba na konferencah	07V01
udeležba na konferencah	07V01
udgivelser	04701
udmaerkelser	01e01
udmærkelser	01e01
udruge	05M01
udruzenja	05N01
udruženja	05N01
udtalelser	0A]01
udvalgte projekter	08L01
udzial w konferencjach	0<=01
udział w konferencjach	0<=01
ueber mich	03e01
ueberblick	03e01
uebriges	07B01
uhingud	0=401
uhiskondlik aktiivsus	0B801
uhiskondlik tegevus	0B801
uitgevoerde projecten	03^01
ukonczone kursy	07I01
ukonczone szkolenia	07I01
ukończone kursy	07I01
ukończone szkolenia	07I01
ukratko o meni	05>02
uldandmed	0;401
ulteriore formazione	01201
ulteriori informazioni	01T01
um mig	01301
umiejetnosci	07J01
umiejetnosci i kompetencje	07J01
umiejetnosci informatyczne	07J01
umiejetnosci jezykowe	0;R01
umiejetnosci komputerowe	07J01
umiejetnosci miekkie	07J01
umiejetnosci osobiste	07J01
umiejetnosci techniczne	07J01
umiejetnosci zawodowe	07J01
umiejętności	07J01
umiejętności i kompetencje	07J01
umiejętności informatyczne	07J01
umiejętności językowe	0;R01
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
uppdrag	08Z01
uprawnienia	05901
uprawnienia i certyfikaty	05901
uprawnienia zawodowe	05901
ura	01601
urahistoria	01601
uratavoitteet	09d01
uritused	0<j01
usavrsavanje	08D02
usavršavanje	08D02
uspechy	04d02
uspechy a oceneni	07g01
uspechy a ocenenia	0>J01
uspehi	07h01
uspesi	07j01
uspjesi	0>601
usposabljanja	06b01
usposabljanje	06b01
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
uurimistoo	0;501
uurimistöö	0;501
uverenja	08101
uvjerenja	04o01
uvod	0Cl05
uyelik	06e01
uyelikler	06e01
uyeliklerim	06e01
uzklasine veikla	0>j01
uzmanlik alanlari	02F01
uzmanliklar	02F01
uzmanlık alanları	02F01
uzmanlıklar	02F01
uzsienio kalbos	0;Y01
uzsienio kalbu mokejimas	0;Y01
uzstasanas	09a01
uzstāšanās	09a01
učešće na konferencijama	07T01
užklasinė veikla	0>j01
užsienio kalbos	0;Y01
užsienio kalbų mokėjimas	0;Y01
vaardigheden	03_01
vaardigheden en competenties	03_01
vaba aeg	09k01
vabatahtlik tegevus	0B801
vabatahtlik too	0B801
vabatahtlik töö	0B801
vabatahtlikkus	0B801
vad jag soeker	0;c01
vad jag soker	0;c01
vad jag söker	0;c01
vaditaja aplieciba	03@01
vadītāja apliecība	03@01
vaerktoejer	06k01
vaerktojer	06k01
vaga desejada	04O01
vahvuudet	01[01
vairavimo teises	0D101
vairavimo teisės	0D101
vairuotojo pazymejimas	0D101
vairuotojo pažymėjimas	0D101
vakkennis	03_01
valasprieki	01801
valasprieki un intereses	01801
valin verkefni	08S01
valitud projektid	0;501
valitut projektit	09f01
valodas	0CZ01
valodu prasme	0CZ01
valodu prasmes	0CZ01
valodu zinasanas	0CZ01
valodu zināšanas	0CZ01
van bang chung chi	03R01
vannastavne aktivnosti	07C01
vapaa aika	09j01
vapaa ajan harrastukset	09j01
vapaa-aika	09j01
vapaa-ajan harrastukset	09j01
vapaaehtoiskokemus	01I01
vapaaehtoistoiminta	01I01
vapaaehtoistyo	01I01
vapaaehtoistyoe	01I01
vapaaehtoistyoet	01I01
vapaaehtoistyot	01I01
vapaaehtoistyö	01I01
vapaaehtoistyöt	01I01
var jag har arbetat	02601
varia	0=U01
varie	01T01
varios	06a01
vazniji projekti	0;D01
vaļasprieki	01801
vaļasprieki un intereses	01801
važniji projekti	0;D01
ve ban than	03P01
ve toi	03P01
ve volnem case	0<J01
ve volném čase	0<J01
vedlagte dokumenter	03j01
vedlegg	0D201
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
verbaende	03d01
verbande	03d01
verbandsmitgliedschaften	03d01
verbände	03d01
verdlaun	01101
verdlaun og vidurkenningar	01101
vereine	03d01
vereinsmitgliedschaften	03d01
vereinstaetigkeit	03701
vereinstatigkeit	03701
vereinstätigkeit	03701
verejna cinnost	07D02
verejná činnosť	07F01
verenigingen	03b01
verfuegbarkeit	01j01
verfugbarkeit	01j01
verfügbarkeit	01j01
verkefni	08S01
verkfaeri	09501
verkfæri	09501
verkkoprofiilit	0=L01
verkkosivut	0=L01
verkossa	0=L01
verkostot ja jaesenyydet	0;H01
verkostot ja jasenyydet	0;H01
verkostot ja jäsenyydet	0;H01
verktoey	01c01
verktoy	01c01
verktyg	06^01
verktøy	01c01
veroeffentlichungen	03501
veroeffentlichungen und vortraege	03501
veroffentlichungen	03501
veroffentlichungen und vortrage	03501
verschiedenes	07B01
versenyek	07301
versenyeredmenyek	07301
versenyeredmények	07301
verv	08]01
verv og frivillig arbeid	08]01
verðlaun	01101
verðlaun og viðurkenningar	01101
veröffentlichungen	03501
veröffentlichungen und vorträge	03501
vescine	06o01
vescine in kompetence	06o01
vestine	07001
vetenskapliga publikationer	02X01
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
vida profissional	02k01
vidareutbildning	09N01
vidbotarupplysingar	00g01
vidburdir	0=^01
viden	06k01
videreuddannelse	08I01
videreutdanning	01b01
vidhengi	09[01
vidurkenningar	01101
vie associative	00]01
vie professionnelle	00^01
vieraat kielet	0;n01
vinna	03101
vispariga informacija	0<_01
vispārīga informācija	0<_01
visuomenine veikla	0>j01
visuomeninė veikla	0>j01
vitenskapelige publikasjoner	04801
vitnemaal	03>01
vitnemal	03>01
vitnemål	03>01
vivencia profissional	02k01
vivência profissional	02k01
vizsgak	04501
vizsgák	04501
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
vodicske opravnenie	0D301
vodicske preukazy	0D301
vodicsky preukaz	0D301
vodičské oprávnenie	0D301
vodičské preukazy	0D301
vodičský preukaz	0D301
volnocasove aktivity	0<H02
volnočasové aktivity	0<J01
volny cas	0<H02
volný čas	0<J01
volontaerarbete	08Z01
volontaersarbete	08Z01
volontararbete	08Z01
volontariat	00]01
volontariato	02n01
volontarjat	03001
volontarsarbete	08Z01
volonterske aktivnosti	0;F01
volonterski rad	08402
volontersko iskustvo	08402
volontiranje	08402
volontärarbete	08Z01
volontärsarbete	08Z01
voluntariado	0D402
voluntariados	00H01
voluntariat	0D602
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
vottanir	0=>01
vottord	0=>01
vottorð	0=>01
vottun	0=>01
vozacka dozvola	0D802
vozacke dozvole	0D802
vozačka dozvola	0D802
vozačke dozvole	0D802
vozniski izpit	0D:01
voznisko dovoljenje	0D:01
vozniški izpit	0D:01
vozniško dovoljenje	0D:01
voľnočasové aktivity	0<K01
voľný čas	0<K01
vreemde talen	0C]01
vrije tijd	04@01
vrijetijdsbesteding	04@01
vrijwillige inzet	00[01
vrijwilligerservaring	00[01
vrijwilligerswerk	00[01
vybrane projekty	0AQ02
vybrané projekty	0AQ02
vyskum	0>b01
vyskumne projekty	0>b01
vyzkum	0>e01
vyzkumne projekty	0>e01
vyznamenani	07g01
vyznamenania	0>J01
vyznamenání	07g01
vyznamne projekty	0AQ02
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
værktøjer	06k01
végzettség	08Q01
végzettségek	08Q01
võtmeoskused	02^01
võõrkeeled	0;i01
výskum	0>b01
výskumné projekty	0>b01
výzkum	0>e01
výzkumné projekty	0>e01
významné projekty	0AQ02
văn bằng chứng chỉ	03R01
vēlamais amats	06Y01
vēlamais darbs	06Y01
vēlamā darba vieta	06Y01
vēlmes	06Y01
về bản thân	03P01
về tôi	03P01
vị trí mong muốn	06101
vị trí ứng tuyển	06101
waar ik heb gewerkt	02H01
warsztaty	07I01
was ich suche	01j01
wat ik zoek	01X01
wazniejsze projekty	03J01
ważniejsze projekty	03J01
web presence	09=01
webbplatser	0=601
weboldalak	0:301
webpraesenz	0:\01
webprasenz	0:\01
webpräsenz	0:\01
webs	08_01
webseiten	0:\01
websites	0D;02
weby	0>O02
wedstrijden	03\01
weiterbildung	03301
weiterbildung und kurse	03301
weiterbildungen	03301
weiterbildungen und seminare	03301
weiterbildungskurse	03301
weitere angaben	07B01
weitere informationen	07B01
weitere kenntnisse	03c01
weiteres	07B01
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
wie ben ik	07S01
wiedza	07J01
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
workshop	0=301
workshops	0D=05
workshopy	00?02
wprowadzenie	04c01
writing	03g01
wuerdigungen	03801
wunschberuf	01j01
wunschposition	01j01
wurdigungen	03801
wybrane projekty	03J01
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
wystapienia	02]01
wystąpienia	02]01
würdigungen	03801
xarxes	08_01
xarxes i afiliacions	00m01
xarxes socials	08_01
xerrades	05a01
xoghol	08e01
xoghol mixtieq	07901
xoghol volontarju	03001
xogħol	08e01
xogħol mixtieq	07901
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
yhdistykset	0;H01
yhdistystoiminta	01I01
yhteenveto	01[01
yhteystiedot	09n01
yhteystieto	09n01
ymislegt	00g01
ymse	01d01
yrkesbakgrund	02601
yrkeserfarenhet	02601
yrkeserfaring	01m01
yrkeskompetenser	06^01
yrkeslivserfarenhet	02601
yrkespraksis	01m01
yrkesprofil	0<l01
yrkesverksamhet	02601
ytterligare information	01l01
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
zalacznik	0DB01
zalaczniki	0DB01
zaliby	0<J01
zaliby a zajmy	0<J01
zaluby	0<K01
zamestnani	07f01
zamestnania	0>L01
zamestnanie	0>L01
zaměstnání	07f01
zanimanja	0:W01
zaposlenja	0;602
zaposlenje	0;602
zaposlitev	06d01
zaposlitve	06d01
zaposlitvene zelje	0@C01
zaposlitvene želje	0@C01
zaposlitveni cilj	0@C01
zatrudnienie	08001
zaujmy	0<K01
zaujmy a konicky	0<K01
zaujmy a zaluby	0<K01
załącznik	0DB01
załączniki	0DB01
zdruzenja	05O01
združenja	05O01
zelena zaposlitev	0@C01
zeleno delovno mesto	0@C01
zelfbeoordeling digitale vaardigheden	06j01
zelje	0DC02
zeljena pozicija	0DE01
zeljeni posao	0>H02
zeljeno radno mesto	0DE01
zeljeno radno mjesto	0@=01
zeljeno zanimanje	0@=01
zertifikat	00=01
zertifikate	00=01
zertifikate und bescheinigungen	00=01
zertifikate und lizenzen	00=01
zertifizierung	00=01
zertifizierungen	00=01
zeugnisse	00=01
zhrnutie	0;_01
ziele	03e01
zielfunktion	01j01
zielposition	01j01
zinasanas	05B01
zinasanas un prasmes	05B01
zinatniskas publikacijas	09a01
zinios	02a01
zinios ir igudziai	02a01
zinātniskās publikācijas	09a01
zināšanas	05B01
zināšanas un prasmes	05B01
zivildienst	03701
zkousky	04m01
zkoušky	04m01
zkusenosti	07f01
zkušenosti	07f01
znacajni projekti	0>K01
znajomosc jezykow	0;R01
znajomosc jezykow obcych	0;R01
znajomosc komputera	07J01
znajomosc obslugi komputera	07J01
znajomosc oprogramowania	07J01
znajomosc programow	07J01
znajomosc technologii	07J01
znajomość języków	0;R01
znajomość języków obcych	0;R01
znajomość komputera	07J01
znajomość obsługi komputera	07J01
znajomość oprogramowania	07J01
znajomość programów	07J01
znajomość technologii	07J01
znalost jazykov	06A01
znalost jazyku	05C01
znalost jazyků	05C01
znalost pc	06Q01
znalost prace na pc	06Q01
znalost práce na pc	06Q01
znalosti	0;>02
znalosti a dovednosti	06Q01
znalosti a schopnosti	06T01
znalosti a zrucnosti	06T01
znalosti a zručnosti	06T01
znalosti jazyku	05C01
znalosti jazyků	05C01
znalosť jazykov	06A01
znanja	0C?03
znanja i vestine	07001
znanja i veštine	07001
znanja i vjestine	07101
znanja i vještine	07101
znanja in spretnosti	06o01
znanja in vescine	06o01
znanja in veščine	06o01
znanje jezika	0;M02
znanje jezikov	0;Q01
znanje stranih jezika	0;O01
znanstveni radovi	0?P01
značajni projekti	0>K01
zrealizowane projekty	03J01
zrucnosti	06T01
zrucnosti a schopnosti	06T01
zručnosti	06T01
zručnosti a schopnosti	06T01
zu meiner person	03e01
zulassungen	00=01
zur person	01i01
zusaetzliche angaben	07B01
zusaetzliche informationen	07B01
zusaetzliche kenntnisse	03c01
zusammenfassung	03e01
zusatzausbildung	03301
zusatzausbildungen	03301
zusatzinformationen	07B01
zusatzkenntnisse	03c01
zusatzliche angaben	07B01
zusatzliche informationen	07B01
zusatzliche kenntnisse	03c01
zusatzqualifikationen	00=01
zusätzliche angaben	07B01
zusätzliche informationen	07B01
zusätzliche kenntnisse	03c01
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
éachtaí	08:01
écrits	02P01
éducation	06H01
éducation et formation	06H01
érdeklődés	08a01
érdeklődési kör	08a01
érdeklődési körök	08a01
état civil	06?01
études	06H01
études et formation	06H01
études supérieures	06H01
événements	05S01
óskastarf	0>^01
óskir um starf	0>^01
õpingud	09i01
õppimine	09i01
ödül ve başarılar	03T01
ödüller	03T01
ödüller ve başarılar	03T01
ödüllerim	03T01
ökuréttindi	03n01
ökuskírteini	03n01
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
összefoglalás	03a01
összefoglaló	03a01
ösztöndíjak	07301
ösztöndíjak és díjak	07301
övrig arbetslivserfarenhet	02601
övrig information	01l01
övrig utbildning	09N01
övriga färdigheter	06^01
övriga kunskaper	06^01
övriga meriter	01l01
övriga meriter och kunskaper	06^01
övriga uppgifter	01l01
övriga upplysningar	01l01
övriga utbildningar	09N01
övrigt	01l01
övrigt engagemang	08Z01
özet	01W01
özgeçmiş özeti	01W01
öğrenim	01=01
öğrenim bilgileri	01=01
öğrenim durumu	01=01
ønska stilling	0;U01
ønsker	0;g02
ønsket job	0;V01
ønsket jobb	0;U01
ønsket stilling	0;g02
øvrig	01d01
øvrig erhvervserfaring	02201
øvrig informasjon	01d01
øvrige ferdigheter	01c01
øvrige kompetencer	06k01
øvrige kurser	08I01
øvrige oplysninger	01a01
øvrige opplysninger	01d01
øvrigt	01a01
úspechy	0>J01
úspechy a ocenenia	0>J01
úspěchy	07g01
úspěchy a ocenění	07g01
útgefið efni	04401
úvod	0><02
účast na konferencích	01G01
účasť na konferenciách	0<:01
über mich	03e01
überblick	03e01
übriges	07B01
ücret beklentisi	02G01
ühingud	0=401
ühiskondlik aktiivsus	0B801
ühiskondlik tegevus	0B801
üldandmed	0;401
üritused	0<j01
üyelik	06e01
üyelikler	06e01
üyeliklerim	06e01
ýmislegt	00g01
þekking	09501
þjálfun	08X01
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
ďalšie	06R01
ďalšie informácie	06R01
ďalšie vzdelávanie	06S01
ďalšie znalosti	06T01
ďalšie údaje	06R01
điểm mạnh	03P01
đào tạo	03Q01
đào tạo bổ sung	04D01
đào tạo và khóa học	04D01
đính kèm	07501
đôi nét về bản thân	03P01
đề tài nghiên cứu	04C01
ħiliet	09]01
ħiliet diġitali	09]01
ħiliet fil-kompjuter	09]01
ħiliet lingwistiċi	0:001
ħiliet personali	09]01
ħiliet professjonali	09]01
ħiliet tal-lingwa	0:001
ħiliet tekniċi	09]01
ħin liberu	06c01
īss apraksts	02?01
īsumā par mani	02?01
įgytas išsilavinimas	0:[01
įgyvendinti projektai	02b01
įgūdžiai	02a01
įgūdžiai ir gebėjimai	02a01
įrankiai	02a01
įvadas	02:01
įvairūs	0;C01
įvertinimai	02901
řidičské oprávnění	0Aj01
řidičské průkazy	0Aj01
řidičský průkaz	0Aj01
ścieżka edukacyjna	08F01
świadectwa	05901
škola	0DF03
školenia	06S01
školenia a kurzy	06S01
školení	00>01
školení a kurzy	00>01
školovanje	01D02
školy	0B_02
šolanje	01C01
šole	01C01
štipendije	07h01
štipendiá	0>J01
študentsko delo	06d01
študij	01C01
štúdium	01<01
švietimas	0:[01
żvilupp professjonali	0<k01
želena zaposlitev	0@C01
želeno delovno mesto	0@C01
želje	0DC02
željena pozicija	0DE01
željeni posao	0>H02
željeno radno mesto	0DE01
željeno radno mjesto	0@=01
željeno zanimanje	0@=01
žinios	02a01
žinios ir įgūdžiai	02a01
școli	08>01
άδεια οδήγησησ	0DI01
άδειεσ	0DJ01
άδειεσ άσκησησ επαγγέλματοσ	0DJ01
άδειεσ και πιστοποιήσεισ	0DJ01
άδειεσ οδήγησησ	0DI01
άλλα	0DK01
άλλα ενδιαφέροντα	0DL01
άλλα στοιχεία	0DK01
άλλεσ δεξιότητεσ	0DM01
άλλεσ πληροφορίεσ	0DK01
άρθρα	0DN01
έγγραφα	0DO01
έργα	0DP01
έρευνα	0DP01
αδεια οδηγησησ	0DI01
αδειεσ	0DJ01
αδειεσ ασκησησ επαγγελματοσ	0DJ01
αδειεσ και πιστοποιησεισ	0DJ01
αδειεσ οδηγησησ	0DI01
ακαδημαικεσ σπουδεσ	0DQ01
ακαδημαικη εκπαιδευση	0DQ01
ακαδημαικο υποβαθρο	0DQ01
ακαδημαϊκέσ σπουδέσ	0DQ01
ακαδημαϊκή εκπαίδευση	0DQ01
ακαδημαϊκό υπόβαθρο	0DQ01
αλλα	0DK01
αλλα ενδιαφεροντα	0DL01
αλλα στοιχεια	0DK01
αλλεσ δεξιοτητεσ	0DM01
αλλεσ πληροφοριεσ	0DK01
ανακοινωσεισ	0DN01
ανακοινώσεισ	0DN01
αναφορέσ	0DR01
αναφορεσ	0DR01
απασχοληση	0DS01
απασχόληση	0DS01
αρθρα	0DN01
ατομικά στοιχεία	0DT01
ατομικα στοιχεια	0DT01
αυτοαξιολογηση ψηφιακων δεξιοτητων	0DU01
αυτοαξιολόγηση ψηφιακών δεξιοτήτων	0DU01
βασικά στοιχεία	0DT01
βασικέσ δεξιότητεσ	0DM01
βασικα στοιχεια	0DT01
βασικεσ δεξιοτητεσ	0DM01
βεβαιωσεισ	0DJ01
βεβαιώσεισ	0DJ01
βιβλία	0DN01
βιβλια	0DN01
βραβεία	0DV01
βραβεία και διακρίσεισ	0DV01
βραβεια	0DV01
βραβεια και διακρισεισ	0DV01
γενικά στοιχεία	0DT01
γενικα στοιχεια	0DT01
για μένα	0DW01
για μενα	0DW01
γλωσσεσ	0DX01
γλωσσεσ προγραμματισμου	0DM01
γλωσσικέσ δεξιότητεσ	0DX01
γλωσσικέσ ικανότητεσ	0DX01
γλωσσικεσ δεξιοτητεσ	0DX01
γλωσσικεσ ικανοτητεσ	0DX01
γλωσσομάθεια	0DX01
γλωσσομαθεια	0DX01
γλώσσεσ	0DX01
γλώσσεσ προγραμματισμού	0DM01
γνωσεισ	0DM01
γνωσεισ η υ	0DM01
γνωσεισ και δεξιοτητεσ	0DM01
γνωσεισ πληροφορικησ	0DM01
γνωσεισ υπολογιστων	0DM01
γνωση γλωσσων	0DX01
γνωση η υ	0DM01
γνωση ξενων γλωσσων	0DX01
γνώσεισ	0DM01
γνώσεισ η/υ	0DM01
γνώσεισ και δεξιότητεσ	0DM01
γνώσεισ πληροφορικήσ	0DM01
γνώσεισ υπολογιστών	0DM01
γνώση γλωσσών	0DX01
γνώση η/υ	0DM01
γνώση ξένων γλωσσών	0DX01
δίκτυα	0DY01
δίκτυα και συμμετοχέσ	0DZ01
δίπλωμα οδήγησησ	0DI01
δεξιοτητεσ	0DM01
δεξιοτητεσ η υ	0DM01
δεξιοτητεσ και ικανοτητεσ	0DM01
δεξιότητεσ	0DM01
δεξιότητεσ η/υ	0DM01
δεξιότητεσ και ικανότητεσ	0DM01
δημοσιευσεισ	0DN01
δημοσιευσεισ και ομιλιεσ	0DN01
δημοσιεύσεισ	0DN01
δημοσιεύσεισ και ομιλίεσ	0DN01
διάφορα	0DK01
διαγωνισμοί	0DV01
διαγωνισμοι	0DV01
διαθεσιμοτητα	0D[01
διαθεσιμότητα	0D[01
διακρίσεισ	0DV01
διακρίσεισ και βραβεία	0DV01
διακρισεισ	0DV01
διακρισεισ και βραβεια	0DV01
διαλέξεισ	0D\01
διαλεξεισ	0D\01
διαφορα	0DK01
διδακτική εμπειρία	0DS01
διδακτικη εμπειρια	0DS01
δικτυα	0DY01
δικτυα και συμμετοχεσ	0DZ01
διπλωμα οδηγησησ	0DI01
διπλωματα ευρεσιτεχνιασ	0DN01
διπλωματα και πιστοποιητικα	0DJ01
διπλώματα ευρεσιτεχνίασ	0DN01
διπλώματα και πιστοποιητικά	0DJ01
δραστηριοτητεσ	0D]01
δραστηριοτητεσ και ενδιαφεροντα	0DL01
δραστηριότητεσ	0D]01
δραστηριότητεσ και ενδιαφέροντα	0DL01
εγγραφα	0DO01
εθελοντικέσ δράσεισ	0D]01
εθελοντικέσ δραστηριότητεσ	0D]01
εθελοντική δράση	0D]01
εθελοντική εμπειρία	0D]01
εθελοντική εργασία	0D]01
εθελοντικεσ δρασεισ	0D]01
εθελοντικεσ δραστηριοτητεσ	0D]01
εθελοντικη δραση	0D]01
εθελοντικη εμπειρια	0D]01
εθελοντικη εργασια	0D]01
εθελοντισμοσ	0D]01
εθελοντισμόσ	0D]01
εισαγωγή	0DW01
εισαγωγη	0DW01
εισηγήσεισ	0DN01
εισηγησεισ	0DN01
εκδηλωσεισ	0D\01
εκδηλώσεισ	0D\01
εκπαίδευση	0DQ01
εκπαίδευση και κατάρτιση	0DQ01
εκπαιδευση	0DQ01
εκπαιδευση και καταρτιση	0DQ01
εκπαιδευτικά σεμινάρια	0D^01
εκπαιδευτικα σεμιναρια	0D^01
εκπαιδευτικο υποβαθρο	0DQ01
εκπαιδευτικό υπόβαθρο	0DQ01
ελευθεροσ χρονοσ	0DL01
ελεύθεροσ χρόνοσ	0DL01
εμπειρία	0DS01
εμπειρια	0DS01
ενδιαφέροντα	0DL01
ενδιαφέροντα και χόμπι	0DL01
ενδιαφεροντα	0DL01
ενδιαφεροντα και χομπι	0DL01
επαγγελματικέσ δεξιότητεσ	0DM01
επαγγελματικέσ ενώσεισ	0DZ01
επαγγελματικέσ πιστοποιήσεισ	0DJ01
επαγγελματική δραστηριότητα	0DS01
επαγγελματική εμπειρία	0DS01
επαγγελματική κατάρτιση	0D^01
επαγγελματική πείρα	0DS01
επαγγελματική πορεία	0DS01
επαγγελματική σταδιοδρομία	0DS01
επαγγελματικεσ δεξιοτητεσ	0DM01
επαγγελματικεσ ενωσεισ	0DZ01
επαγγελματικεσ πιστοποιησεισ	0DJ01
επαγγελματικη δραστηριοτητα	0DS01
επαγγελματικη εμπειρια	0DS01
επαγγελματικη καταρτιση	0D^01
επαγγελματικη πειρα	0DS01
επαγγελματικη πορεια	0DS01
επαγγελματικη σταδιοδρομια	0DS01
επαγγελματικο ιστορικο	0DS01
επαγγελματικο προφιλ	0DW01
επαγγελματικοί στόχοι	0D[01
επαγγελματικοί σύλλογοι	0DZ01
επαγγελματικοι στοχοι	0D[01
επαγγελματικοι συλλογοι	0DZ01
επαγγελματικοσ στοχοσ	0DW01
επαγγελματικό ιστορικό	0DS01
επαγγελματικό προφίλ	0DW01
επαγγελματικόσ στόχοσ	0DW01
επιδιωκομενη θεση	0D[01
επιδιωκόμενη θέση	0D[01
επιθυμητή απασχόληση	0D[01
επιθυμητή εργασία	0D[01
επιθυμητή θέση	0D[01
επιθυμητη απασχοληση	0D[01
επιθυμητη εργασια	0D[01
επιθυμητη θεση	0D[01
επικοινωνία	0DT01
επικοινωνια	0DT01
επιλεγμένα έργα	0DP01
επιλεγμενα εργα	0DP01
επιμορφωσεισ	0D^01
επιμορφωση	0D^01
επιμορφωτικά σεμινάρια	0D^01
επιμορφωτικα σεμιναρια	0D^01
επιμορφώσεισ	0D^01
επιμόρφωση	0D^01
επιπλέον πληροφορίεσ	0DK01
επιπλεον πληροφοριεσ	0DK01
επιστημονικέσ δημοσιεύσεισ	0DN01
επιστημονικεσ δημοσιευσεισ	0DN01
επιστολή κινήτρων	0D_01
επιστολη κινητρων	0D_01
επιτευγματα	0DV01
επιτεύγματα	0DV01
εργα	0DP01
εργαλεία	0DM01
εργαλεια	0DM01
εργασία	0DS01
εργασια	0DS01
εργασιακή εμπειρία	0DS01
εργασιακή πείρα	0DS01
εργασιακη εμπειρια	0DS01
εργασιακη πειρα	0DS01
ερευνα	0DP01
ερευνητικά έργα	0DP01
ερευνητικά ενδιαφέροντα	0DL01
ερευνητικα ενδιαφεροντα	0DL01
ερευνητικα εργα	0DP01
ηλεκτρονικοί υπολογιστέσ	0DM01
ηλεκτρονικοι υπολογιστεσ	0DM01
ημερίδεσ	0D\01
ημεριδεσ	0D\01
ιδιοτητα μελουσ	0DZ01
ιδιότητα μέλουσ	0DZ01
ικανοτητεσ	0DM01
ικανοτητεσ και δεξιοτητεσ	0DM01
ικανότητεσ	0DM01
ικανότητεσ και δεξιότητεσ	0DM01
ιστοσελίδεσ	0DY01
ιστοσελιδεσ	0DY01
καριέρα	0DS01
καριερα	0DS01
κατάρτιση	0D^01
καταρτιση	0D^01
κοινωνικά δίκτυα	0DY01
κοινωνική δράση	0D]01
κοινωνικα δικτυα	0DY01
κοινωνικη δραση	0D]01
λίγα λόγια για εμένα	0DW01
λίγα λόγια για μένα	0DW01
λιγα λογια για εμενα	0DW01
λιγα λογια για μενα	0DW01
λοιπά	0DK01
λοιπά στοιχεία	0DK01
λοιπέσ δεξιότητεσ	0DM01
λοιπέσ πληροφορίεσ	0DK01
λοιπα	0DK01
λοιπα στοιχεια	0DK01
λοιπεσ δεξιοτητεσ	0DM01
λοιπεσ πληροφοριεσ	0DK01
μέλοσ επαγγελματικών φορέων	0DZ01
μέλοσ οργανώσεων	0DZ01
μέσα κοινωνικήσ δικτύωσησ	0DY01
μαθήματα	0D^01
μαθηματα	0D^01
μελοσ επαγγελματικων φορεων	0DZ01
μελοσ οργανωσεων	0DZ01
μεσα κοινωνικησ δικτυωσησ	0DY01
μορφωση	0DQ01
μορφωση και καταρτιση	0DQ01
μόρφωση	0DQ01
μόρφωση και κατάρτιση	0DQ01
ξένεσ γλώσσεσ	0DX01
ξενεσ γλωσσεσ	0DX01
ομιλίεσ	0DN01
ομιλιεσ	0DN01
παράρτημα	0DO01
παραπομπέσ	0DR01
παραπομπεσ	0DR01
παραρτήματα	0DO01
παραρτημα	0DO01
παραρτηματα	0DO01
παρουσίαση	0DW01
παρουσιάσεισ	0DN01
παρουσιασεισ	0DN01
παρουσιαση	0DW01
περίληψη	0DW01
περιληψη	0DW01
πιστοποιήσεισ	0DJ01
πιστοποιησεισ	0DJ01
πιστοποιητικά	0DJ01
πιστοποιητικα	0DJ01
πληροφορική	0DM01
πληροφορικη	0DM01
ποια είμαι	0DW01
ποια ειμαι	0DW01
ποιοσ είμαι	0DW01
ποιοσ ειμαι	0DW01
πορτφολιο	0DP01
πορτφόλιο	0DP01
πρακτική άσκηση	0DS01
πρακτικη ασκηση	0DS01
προσθετεσ πληροφοριεσ	0DK01
προσθετη εκπαιδευση	0D^01
προσοντα	0DM01
προσωπα για συστασεισ	0DR01
προσωπικά έργα	0DP01
προσωπικά δεδομένα	0DT01
προσωπικά ενδιαφέροντα	0DL01
προσωπικά στοιχεία	0DT01
προσωπικέσ δεξιότητεσ	0DM01
προσωπικέσ πληροφορίεσ	0DT01
προσωπικα δεδομενα	0DT01
προσωπικα ενδιαφεροντα	0DL01
προσωπικα εργα	0DP01
προσωπικα στοιχεια	0DT01
προσωπικεσ δεξιοτητεσ	0DM01
προσωπικεσ πληροφοριεσ	0DT01
προσωπικο προφιλ	0DW01
προσωπικό προφίλ	0DW01
προσόντα	0DM01
προτζεκτ	0DP01
προτιμήσεισ	0D[01
προτιμησεισ	0D[01
προυπηρεσια	0DS01
προφίλ	0DW01
προφίλ στο διαδίκτυο	0DY01
προφιλ	0DW01
προφιλ στο διαδικτυο	0DY01
προϋπηρεσία	0DS01
πρόσθετεσ πληροφορίεσ	0DK01
πρόσθετη εκπαίδευση	0D^01
πρόσωπα για συστάσεισ	0DR01
πρότζεκτ	0DP01
σεμινάρια	0D\01
σεμινάρια - επιμόρφωση	0D^01
σεμινάρια και επιμόρφωση	0D^01
σεμινάρια και συνέδρια	0D\01
σεμιναρια	0D\01
σεμιναρια επιμορφωση	0D^01
σεμιναρια και επιμορφωση	0D^01
σεμιναρια και συνεδρια	0D\01
σημαντικά έργα	0DP01
σημαντικα εργα	0DP01
σπουδέσ	0DQ01
σπουδέσ και κατάρτιση	0DQ01
σπουδεσ	0DQ01
σπουδεσ και καταρτιση	0DQ01
στοιχεία	0DT01
στοιχεία επικοινωνίασ	0DT01
στοιχεια	0DT01
στοιχεια επικοινωνιασ	0DT01
στοχοσ	0DW01
στόχοσ	0DW01
συγγραφικο εργο	0DN01
συγγραφικό έργο	0DN01
συλλογοι	0DZ01
συμμετοχή σε έργα	0DP01
συμμετοχή σε συλλόγουσ	0DZ01
συμμετοχή σε συνέδρια	0D\01
συμμετοχη σε εργα	0DP01
συμμετοχη σε συλλογουσ	0DZ01
συμμετοχη σε συνεδρια	0D\01
συμπληρωματικέσ πληροφορίεσ	0DK01
συμπληρωματικεσ πληροφοριεσ	0DK01
συνέδρια	0D\01
συνέδρια - σεμινάρια	0D\01
συνέδρια και σεμινάρια	0D\01
συνδεσμοι	0DY01
συνεδρια	0D\01
συνεδρια και σεμιναρια	0D\01
συνεδρια σεμιναρια	0D\01
συνεχιζομενη εκπαιδευση	0D^01
συνεχιζόμενη εκπαίδευση	0D^01
συνημμένα	0DO01
συνημμένα έγγραφα	0DO01
συνημμενα	0DO01
συνημμενα εγγραφα	0DO01
συνοδευτική επιστολή	0D_01
συνοδευτικη επιστολη	0D_01
συνοπτικο προφιλ	0DW01
συνοπτικό προφίλ	0DW01
συνοψη	0DW01
συστάσεισ	0DR01
συστάσεισ - αναφορέσ	0DR01
συστασεισ	0DR01
συστασεισ αναφορεσ	0DR01
συστατικέσ επιστολέσ	0DR01
συστατικεσ επιστολεσ	0DR01
σχετικά με εμένα	0DW01
σχετικα με εμενα	0DW01
σύλλογοι	0DZ01
σύνδεσμοι	0DY01
σύνοψη	0DW01
τίτλοι σπουδών	0DQ01
τεχνικέσ γνώσεισ	0DM01
τεχνικέσ δεξιότητεσ	0DM01
τεχνικεσ γνωσεισ	0DM01
τεχνικεσ δεξιοτητεσ	0DM01
τεχνολογίεσ	0DM01
τεχνολογιεσ	0DM01
τιμητικέσ διακρίσεισ	0DV01
τιμητικεσ διακρισεισ	0DV01
τιτλοι σπουδων	0DQ01
υποτροφίεσ	0DV01
υποτροφίεσ και βραβεία	0DV01
υποτροφιεσ	0DV01
υποτροφιεσ και βραβεια	0DV01
χαρτοφυλάκιο	0DP01
χαρτοφυλακιο	0DP01
χειρισμοσ η υ	0DM01
χειρισμόσ η/υ	0DM01
χομπι	0DL01
χόμπι	0DL01
ψηφιακέσ δεξιότητεσ	0DM01
ψηφιακεσ δεξιοτητεσ	0DM01
академическое образование	0D`01
академично образование	0Da01
академско образовање	0Db01
алати	0Dc01
анкетные данные	0Dd01
анкетні дані	0De01
асоціації	0Df01
ассоциации	0Dg01
аттестации	0Dh01
бажана посада	0Di01
бажана посада та зарплата	0Di01
бажана робота	0Di01
базова освіта	0Dj01
базовое образование	0D`01
важнији пројекти	0Dk01
ваннаставне активности	0Dl01
введение	0Dm01
везе	0Dn01
вештине	0Dc01
виступи	0Do01
виступи та публікації	0Do01
висше образование	0Da01
вища освіта	0Dj01
вкладення	0E001
владеене на езици	0E101
владение иностранными языками	0E201
владение компьютером	0E301
владение пк	0E301
владение языками	0E201
власні проекти	0E401
власні проєкти	0E401
вложения	0E501
вміння	0E601
вміння та навички	0E601
вне работы	0E701
внеучебная деятельность	0E801
водительские права	0E901
водительский стаж	0E901
водительское удостоверение	0E901
водійське посвідчення	0E:01
водійські права	0E:01
возачка дозвола	0E;01
возачке дозволе	0E;01
володіння комп'ютером	0E601
володіння мовами	0E<01
волонтерская деятельность	0E801
волонтерски рад	0Dl01
волонтерский опыт	0E801
волонтерско искуство	0Dl01
волонтерство	0E=02
волонтерська діяльність	0E?01
волонтерський досвід	0E?01
волонтирање	0Dl01
волонтёрская деятельность	0E801
волонтёрский опыт	0E801
волонтёрство	0E801
връзки	0E@01
въведение	0EA01
выступления	0EB01
высшее образование	0D`01
відгуки	0EC01
відзнаки	0ED01
відзнаки та нагороди	0ED01
вільний час	0EE01
где работал	0EF01
где работала	0EF01
где училась	0D`01
где учился	0D`01
грамоти	0EG01
гранти	0ED01
гранты	0EH01
громадська активність	0E?01
громадська діяльність	0E?01
данни за контакт	0EI01
де навчався	0Dj01
де навчалася	0Dj01
де працював	0EJ01
де працювала	0EJ01
дигиталне вештине	0Dc01
дигитални умения	0EK01
дипломи	0EL01
дипломи и сертификати	0EL01
дипломи та сертифікати	0EM01
дипломы и сертификаты	0Dh01
доброволен труд	0EN01
доброволческа дейност	0EN01
доброволчески опит	0EN01
доброволчество	0EN01
добровольчество	0E801
добровољни рад	0Dl01
догађаји	0EO01
додатки	0E001
додаткова освіта	0EP01
додаткова інформація	0EQ01
додаткове навчання	0EP01
додатково	0EQ01
додаткові відомості	0EQ01
додаткові навички	0E601
додатна едукација	0ER01
додатне информације	0ES01
додатни подаци	0ES01
дозволе	0ET01
дозвілля	0EE01
доклади	0EU01
доклады	0EB01
доклады и публикации	0EB01
документа	0EV01
документи	0EW02
документы	0E501
доповіді	0Do01
дополнительная информация	0EY01
дополнительно	0EY01
дополнительно о себе	0Dm01
дополнительное образование	0EZ01
дополнительное обучение	0EZ01
дополнительные навыки	0E301
дополнительные сведения	0EY01
допуски	0Dh01
допълнителна информация	0E[01
допълнителна квалификация	0E\01
допълнителни данни	0E[01
допълнителни обучения	0E\01
допълнителни сведения	0E[01
досвід	0EJ01
досвід викладання	0EJ01
досвід проєктів	0E401
досвід роботи	0EJ01
дослідження	0E401
достигнућа	0E]01
достижения	0EH01
достижения и награды	0EH01
доступност	0E^01
досягнення	0ED01
друга информация	0E[01
другая информация	0EY01
други	0E[01
други данни	0E[01
други умения	0EK01
друго	0E_02
другое	0EY01
друштвене активности	0Dl01
друштвене мреже	0Dn01
друштвени ангажман	0Dl01
едукације	0ER01
езикови компетенции	0E101
езикови познания	0E101
езикови умения	0E101
езици	0E101
желаемая должность	0Ea01
желаемая должность и зарплата	0Ea01
желаемая работа	0Ea01
желана длъжност	0Eb01
желана позиция	0Eb01
желана работа	0Eb01
жеље	0E^01
жељена позиција	0E^01
жељени посао	0E^01
жељено радно место	0E^01
за контакт	0EI01
за мен	0EA01
загальна інформація	0De01
загальний огляд	0Ec01
загальні відомості	0De01
заетост	0Ed01
запослења	0Ee01
запослење	0Ee01
заслуги	0EH01
заходи	0Ef01
захоплення	0EE01
знание иностранных языков	0E201
знание программ	0E301
знание языков	0E201
знания	0Eg02
знания и навыки	0E301
знания и умения	0EK01
знання	0E601
знання мов	0E<01
знання та навички	0E601
знання іноземних мов	0E<01
знања	0Dc01
знања и вештине	0Dc01
знање страних језика	0Ei01
знање језика	0Ei01
изабрани пројекти	0Dk01
избрани проекти	0Ej01
извънкласни дейности	0EN01
излагања	0Ek01
изследователски проекти	0Ej01
иное	0EY01
иностранные языки	0E201
иностранный язык	0E201
инструменти	0EK01
инструменты	0E301
интереси	0El02
интереси и хобита	0En01
интересовања	0Eo01
интересовања и хобији	0Eo01
интересы	0E701
интересы и увлечения	0E701
интересы и хобби	0E701
искуство	0Ee01
исследования	0?N01
история работы	0EF01
истраживачки пројекти	0Dk01
истраживања	0Dk01
ищу работу	0Ea01
кар'єра	0EJ01
кар'єрні цілі	0Di01
кариера	0Ed01
кариерни цели	0Eb01
каријера	0Ee01
карьера	0EF01
карьерные цели	0Ea01
карьерный путь	0EF01
квалификации	0EL01
квалификационни курсове	0E\01
квалификация	0Eg02
ключевая информация	0Dm01
ключевые достижения	0EH01
ключевые компетенции	0E301
ключевые навыки	0E301
ключевые проекты	0?N01
ключови умения	0EK01
ключові компетенції	0E601
ключові навички	0E601
ключові проєкти	0E401
книги	0F003
ко сам ја	0F301
кой съм аз	0EA01
комерційний досвід	0EJ01
коммерческий опыт	0EF01
коммерческий опыт работы	0EF01
комп'ютерні навички	0E601
компетентності	0E601
компетенции	0Eg02
компетенције	0Dc01
компетенції	0E601
компьютерные навыки	0E301
компьютерные программы	0E301
компютърна грамотност	0EK01
компютърни умения	0EK01
конгреси	0EO01
конкурси	0F402
конкурсы	0EH01
контакт	0F602
контакт информације	0F801
контакт подаци	0F801
контакти	0F903
контактна информация	0EI01
контактна інформація	0De01
контактная информация	0Dd01
контактные данные	0Dd01
контактні дані	0De01
контакты	0Dd01
конференции	0F<02
конференции и семинари	0F>01
конференции и семинары	0F?01
конференције	0EO01
конференције и семинари	0EO01
конференції	0Ef01
конференції та семінари	0Ef01
коротке резюме	0Ec01
короткий опис	0Ec01
коротко	0Ec01
коротко о себе	0Dm01
коротко про себе	0Ec01
кратка биографија	0F301
краткая биография	0Dm01
краткая информация	0Dm01
кратко	0Dm01
кратко о себе	0Dm01
кратко представяне	0EA01
кратко резюме	0EA01
краткое резюме	0Dm01
курсеви	0ER01
курсеви и обуке	0ER01
курси	0EP01
курси підвищення кваліфікації	0EP01
курси та семінари	0EP01
курси та тренінги	0EP01
курси тренінги	0EP01
курси тренінги сертифікати	0EP01
курси, тренінги	0EP01
курси, тренінги, сертифікати	0EP01
курсове	0E\01
курсове и обучения	0E\01
курсы	0EZ01
курсы и семинары	0EZ01
курсы и тренинги	0EZ01
курсы повышения квалификации	0EZ01
кључне вештине	0Dc01
лекции	0EU01
линкове	0E@01
линкови	0Dn01
лицензи	0EL01
лицензии	0Dh01
лицензии и сертификаты	0Dh01
лиценце	0ET01
лиценце и сертификати	0ET01
личен профил	0EA01
лична интересовања	0Eo01
лична информация	0EI01
личная информация	0Dd01
личне вештине	0Dc01
личне информације	0F801
личне особине	0F301
лични данни	0EI01
лични интереси	0En01
лични подаци	0F801
лични проекти	0Ej01
лични профил	0F301
лични пројекти	0Dk01
лични умения	0EK01
лични умения и компетенции	0EK01
личностни качества	0EA01
личные данные	0Dd01
личные интересы	0E701
личные качества	0Dm01
личные навыки	0E301
личные проекты	0?N01
личные сведения	0Dd01
ліцензії	0EM01
ліцензії та сертифікати	0EM01
м'які навички	0E601
мероприятия	0F?01
места работы	0EF01
места работы и должности	0EF01
место работы	0EF01
месторабота	0Ed01
мета	0Ec01
мета пошуку роботи	0Di01
мова	0E<01
мови	0E<01
мови програмування	0E601
мовні навички	0E<01
мои проекты	0?N01
мотивационно писмо	0F@01
мотивационное письмо	0FA01
мотивационо писмо	0FB01
мотиваційний лист	0FC01
місце роботи	0EJ01
місця роботи	0EJ01
навички	0E601
навички та вміння	0E601
навчальні проєкти	0E401
навчання	0Dj01
навыки	0E301
навыки и умения	0E301
нагороди	0ED01
нагороди та відзнаки	0ED01
нагороди та досягнення	0ED01
нагороди і відзнаки	0ED01
награде	0E]01
награде и признања	0E]01
награди	0EG01
награди и отличия	0EG01
награди и постижения	0EG01
награды	0EH01
награды и достижения	0EH01
награды и премии	0EH01
накратко	0EA01
накратко за мен	0EA01
наукові конференції	0Ef01
наукові праці	0Do01
наукові публікації	0Do01
наукові інтереси	0EE01
научни изследвания	0Ej01
научни конференции	0F>01
научни публикации	0EU01
научни радови	0Ek01
научни трудове	0EU01
научные интересы	0E701
научные конференции	0F?01
научные проекты	0?N01
научные публикации	0EB01
научные работы	0EB01
научные труды	0EB01
немного о себе	0Dm01
о мени	0F301
о себе	0Dm01
обо мне	0Dm01
обобщение	0EA01
образование	0FD02
образование и квалификация	0FD02
образование и обучение	0FD02
образование и подготовка	0D`01
образователна степен	0Da01
образовање	0Db01
образовање и обука	0Db01
обуке	0ER01
обучение	0FD02
обучения	0E\01
обучения и курсове	0E\01
обща информация	0EI01
общая информация	0Dd01
обществена дейност	0EN01
общественная деятельность	0E801
общественная работа	0E801
общие сведения	0Dd01
објаве	0Ek01
објављени радови	0Ek01
овлашћења	0ET01
ожидания	0Ea01
онлайн профили	0E@01
опенсорс	0?N01
описание	0Dm01
опит	0Ed01
опыт	0EF01
опыт волонтерства	0E801
опыт волонтёрства	0E801
опыт преподавания	0EF01
опыт проектов	0?N01
опыт профессиональной деятельности	0EF01
опыт работы	0EF01
опыт трудовой деятельности	0EF01
организации	0FF01
освіта	0Dj01
освіта та кваліфікація	0Dj01
освіта та навчання	0Dj01
освіта і навчання	0Dj01
основна информация	0EI01
основна освіта	0Dj01
основна інформація	0De01
основная информация	0Dd01
основни данни	0EI01
основни подаци	0F801
основное образование	0D`01
основной опыт	0EF01
основные данные	0Dd01
основные достижения	0EH01
основные навыки	0E301
основные проекты	0?N01
особе за препоруку	0FG01
особиста інформація	0De01
особисті дані	0De01
особисті проекти	0E401
особисті проєкти	0E401
особисті якості	0Ec01
особисті інтереси	0EE01
остале вештине	0Dc01
остале информације	0ES01
остали подаци	0ES01
остало	0ES01
отзиви	0FH01
отзывы	0FI01
открытые проекты	0?N01
отличия	0FJ02
очаквания	0Eb01
очекивања	0E^01
очікування	0Di01
патенти	0FL03
патенты	0EB01
педагогический опыт	0EF01
персональная информация	0Dd01
персональные данные	0Dd01
персональні дані	0De01
пет проекты	0?N01
пет проєкти	0E401
пет-проекты	0?N01
пет-проєкти	0E401
печатные работы	0EB01
побажання	0Di01
побажання до роботи	0Di01
повишаване на квалификацията	0E\01
повышение квалификации	0EZ01
повышение квалификации и курсы	0EZ01
повышение квалификации курсы	0EZ01
повышение квалификации, курсы	0EZ01
подаци за контакт	0F801
пожелания	0Ea01
пожелания к месту работы	0Ea01
пожелания к работе	0Ea01
позанавчальна діяльність	0E?01
познавање рада на рачунару	0Dc01
познавање страних језика	0Ei01
познавање језика	0Ei01
полезные ссылки	0FO01
поощрения	0EH01
портфолио	0FP03
портфоліо	0E401
посвідчення	0EM01
посвідчення водія	0E:01
посилання	0FS01
пословно искуство	0Ee01
постижения	0EG01
потврде	0ET01
пошук роботи	0Di01
права	0E901
правоспособност	0EL01
правоспособности	0EL01
пракса	0Ee01
праксе	0Ee01
практика	0FT03
практический опыт	0EF01
практичний досвід	0EJ01
предавања	0Ek01
предпочитания	0Eb01
предпочтения	0Ea01
представяне	0EA01
предыдущие места работы	0EF01
презентации	0EU01
премии	0EH01
премії	0ED01
препорука	0FG01
препоруке	0FG01
препоръка	0FH01
препоръки	0FH01
препоръчители	0FH01
претходна запослења	0Ee01
придружително писмо	0F@01
признания	0EG01
признања	0E]01
признања и награде	0E]01
прикачени файлове	0FW01
приклади робіт	0E401
прилог	0EV01
приложение	0FX02
приложения	0FX02
прилози	0EV01
примеры проектов	0?N01
примеры работ	0?N01
примеры разработки	0?N01
про мене	0Ec01
про себе	0Ec01
програми	0E601
программы	0E301
програмни езици	0EK01
програмски језици	0Dc01
проект	0?N01
проекти	0FZ02
проектная деятельность	0?N01
проектный опыт	0?N01
проекты	0?N01
пройденные курсы	0EZ01
пропратно писмо	0FB01
професионален опит	0Ed01
професионален профил	0EA01
професионален път	0Ed01
професионална кариера	0Ed01
професионална реализация	0Ed01
професионална цел	0EA01
професионалне вештине	0Dc01
професионални компетенции	0EK01
професионални организации	0FF01
професионални профил	0F301
професионални умения	0EK01
професионално искуство	0Ee01
профессиональная деятельность	0EF01
профессиональная переподготовка	0EZ01
профессиональное образование	0D`01
профессиональное развитие	0EZ01
профессиональное резюме	0Dm01
профессиональные знания	0E301
профессиональные компетенции	0E301
профессиональные навыки	0E301
профессиональные навыки и знания	0E301
профессиональные объединения	0Dg01
профессиональные сертификаты	0Dh01
профессиональные сообщества	0Dg01
профессиональные умения	0E301
профессиональный опыт	0EF01
профессиональный профиль	0Dm01
професійна діяльність	0EJ01
професійний досвід	0EJ01
професійний профіль	0Ec01
професійний розвиток	0EP01
професійні навички	0E601
професійні об'єднання	0Df01
професійні спільноти	0Df01
професійні та інші навички	0E601
профил	0F\02
профили	0F^03
профили в сети	0FO01
профили на мрежи	0Dn01
профиль	0Dm01
профіль	0Ec01
профілі	0FS01
профілі в мережі	0FS01
прочая информация	0EY01
прочее	0EY01
проєкти	0E401
пројекти	0Dk01
публикации	0Fa02
публикации и выступления	0EB01
публикации и доклади	0EU01
публикације	0Ek01
публікації	0Do01
публікації та виступи	0Do01
підвищення кваліфікації	0EP01
работа	0Fc02
работен опит	0Ed01
рабочий опыт	0EF01
рад на рачунару	0Dc01
радионице	0ER01
радна искуства	0Ee01
радно искуство	0Ee01
радови	0Ek01
разни	0E[01
разно	0ES01
разное	0EY01
рачунарске вештине	0Dc01
реализирани проекти	0Ej01
реализованные проекты	0?N01
реалізовані проєкти	0E401
резиме	0F301
резюме	0Fe03
рекомендатели	0FI01
рекомендательные письма	0FI01
рекомендации	0FI01
рекомендации и отзывы	0FI01
рекомендаційні листи	0EC01
рекомендація	0EC01
рекомендації	0EC01
референси	0EC01
референсы	0FI01
референце	0FG01
референции	0FH01
робота	0EJ01
робочий досвід	0EJ01
рівень володіння мовами	0E<01
різне	0EQ01
сажетак	0F301
сайти	0FS01
сайты	0FO01
саммари	0Dm01
саммарі	0Ec01
самооценка на дигиталните умения	0Fh01
самооценка цифровых навыков	0Fi01
самооцінка цифрових навичок	0Fj01
самопрезентация	0Dm01
самопроцена дигиталних вештина	0Fk01
свидетелства	0EL01
свидетелство за управление	0Fl01
свидетелство за управление на мпс	0Fl01
свидетельства	0Dh01
свободно време	0En01
свободное время	0E701
связаться со мной	0Dd01
свідоцтва	0EM01
сдружения	0FF01
семинари	0Fm02
семинари и конференции	0F>01
семинари и обуке	0ER01
семинари и обучения	0E\01
семинары	0F?01
семинары и конференции	0F?01
семинары и тренинги	0EZ01
семінари	0Ef01
семінари та конференції	0Ef01
сертификати	0Fo02
сертификати и лицензи	0EL01
сертификати и лиценце	0ET01
сертификаты	0Dh01
сертификаты и лицензии	0Dh01
сертификаты и удостоверения	0Dh01
сертификация	0Dh01
сертифікати	0EM01
сертифікати та ліцензії	0EM01
сертифікація	0EM01
сильные стороны	0Dm01
сильні сторони	0Ec01
симпозиумы	0F?01
следване	0Da01
слободне активности	0Eo01
слободно време	0Eo01
собствени проекти	0Ej01
собственные проекты	0?N01
сопроводительное письмо	0FA01
сопствени пројекти	0Dk01
софт скиллы	0E301
софт-скиллы	0E301
социална ангажираност	0EN01
социални медии	0E@01
социални мрежи	0E@01
социальная активность	0E801
социальные сети	0FO01
соцмережі	0FS01
соцсети	0FO01
соціальні мережі	0FS01
списак публикација	0Ek01
список публикаций	0EB01
список публікацій	0Do01
способности	0G102
спільноти	0Df01
ссылки	0FO01
стаж	0Ed01
стажировка	0EF01
стажировки	0EF01
стажове	0Ed01
стажування	0EJ01
статии	0EU01
статті	0Do01
статьи	0EB01
статьи и публикации	0EB01
стек	0E301
стек технологий	0E301
стек технологій	0E601
стипендии	0FJ02
стипендије	0E]01
стипендії	0ED01
стислий огляд	0Ec01
страни језици	0Ei01
струковна удружења	0G301
стручна знања	0Dc01
стручна спрема	0Db01
стручни испити	0ET01
стручни скупови	0EO01
стручно искуство	0Ee01
стручно усавршавање	0ER01
студије	0Db01
супровідний лист	0FC01
суспільна діяльність	0E?01
събития	0F>01
такмичења	0E]01
тесты и экзамены	0Dh01
технически умения	0EK01
технически умения и компетенции	0EK01
технические знания	0E301
технические навыки	0E301
техничке вештине	0Dc01
технологии	0Eg02
технологический стек	0E301
технологије	0Dc01
технології	0E601
технічні навички	0E601
тренинги	0G402
тренинги и курсы	0EZ01
тренинзи	0ER01
тренінги	0EP01
тренінги та курси	0EP01
трохи про себе	0Ec01
трудов опит	0Ed01
трудов стаж	0Ed01
трудова биография	0Ed01
трудова дейност	0Ed01
трудова діяльність	0EJ01
трудовая деятельность	0EF01
трудовий досвід	0EJ01
трудовой опыт	0EF01
трудовой стаж	0EF01
търсена позиция	0Eb01
уверења	0ET01
увлечения	0G602
увлечения и интересы	0E701
увлечения и хобби	0E701
увод	0F301
удостоверения	0G802
удружења	0G301
укратко о мени	0F301
умения	0Eg02
умения и компетенции	0EK01
умения и навыки	0E301
уміння	0E601
уміння та навички	0E601
уподобання	0EE01
уровень владения языками	0E201
усавршавање	0ER01
успеси	0E]01
участие в конференции	0F>01
участие в конференциях	0F?01
участие в организациях	0Dg01
участие в проекти	0Ej01
участь в організаціях	0Df01
участь у конференціях	0Ef01
учеба	0D`01
учебные заведения	0D`01
учебные проекты	0?N01
учешће на конференцијама	0EO01
учёба	0D`01
формално образовање	0Db01
хобби	0E701
хобби и интересы	0E701
хобби и увлечения	0E701
хоби	0El02
хоби и интереси	0En01
хобита	0En01
хобита и интереси	0En01
хобији	0Eo01
хобији и интересовања	0Eo01
хобі	0EE01
хобі та захоплення	0EE01
хобі та інтереси	0EE01
цел	0EA01
цель	0Dm01
цель поиска	0Ea01
цель поиска работы	0Ea01
цифрові навички	0E601
циљ	0F301
чланства	0G301
чланство	0G301
чланство у организацијама	0G301
чланство у удружењима	0G301
чланци	0Ek01
членства	0FF01
членство	0G:03
членство в ассоциациях	0Dg01
членство в организации	0FF01
членство в организациях	0Dg01
членство в організаціях	0Df01
членство в профессиональных организациях	0Dg01
чужди езици	0E101
чуждоезикова подготовка	0E101
чуждоезикови умения	0E101
школа	0Db01
школовање	0Db01
шофьорска книжка	0Fl01
шофьорски книжки	0Fl01
що вмію	0E601
экспертиза	0E301
я в сети	0FO01
язык	0E201
языки	0E201
языки программирования	0E301
языковые навыки	0E201
іноземні мови	0E<01
інструменти	0E601
інтереси	0EE01
інтереси та захоплення	0EE01
інтереси та хобі	0EE01
інша інформація	0EQ01
інше	0EQ01
језици	0Ei01
језичке вештине	0Ei01
אודות	0G=01
אודותיי	0G=01
אותות הצטיינות	0G>01
אחר	0G?01
איגודים מקצועיים	0G@01
אירועים	0GA01
אנשי קשר להמלצה	0GB01
ארגונים	0G@01
הוקרה	0G>01
היסטוריה תעסוקתית	0GC01
הישגים	0G>01
הכשרה	0GD01
הכשרה מקצועית	0GD01
הכשרות	0GD01
הכשרות מקצועיות	0GD01
המלצות	0GB01
הסמכות	0GE01
הסמכות ותעודות	0GE01
הסמכות מקצועיות	0GE01
העדפות	0GF01
העדפות תעסוקה	0GF01
הערכה עצמית של מיומנויות דיגיטליות	0GG01
הצטיינות	0G>01
הקדמה	0G=01
הרצאות	0GH01
השכלה	0GI01
השכלה אקדמית	0GI01
השכלה ולימודים	0GI01
השכלה פורמלית	0GI01
השתלמויות	0GD01
השתלמויות וקורסים	0GD01
השתתפות בכנסים	0GA01
התמחות	0GC01
התנדבויות	0GJ01
התנדבות	0GJ01
זמינות	0GF01
חברויות	0G@01
חברות באגודות	0G@01
חברות בארגונים	0G@01
חינוך	0GI01
טכנולוגיות	0GK01
ידיעת שפות	0GL01
ידע במחשבים	0GK01
ידע ומיומנויות	0GK01
ידע טכני	0GK01
ידע מקצועי	0GK01
יישומי מחשב	0GK01
יכולות	0GK01
ימי עיון	0GA01
יצירת קשר	0GM01
כישורי שפה	0GL01
כישורים	0GK01
כישורים אישיים	0GK01
כישורים טכניים	0GK01
כישורים מקצועיים	0GK01
כלים	0GK01
כללי	0G?01
כנסים	0GA01
כנסים והרצאות	0GA01
כנסים וסמינרים	0GA01
כתבות	0GH01
לימודים	0GI01
לימודים אקדמיים	0GI01
לינקים	0GN01
מאמרים	0GH01
מומחיות	0GK01
מחפש	0GF01
מחפשת	0GF01
מחקר	0GO01
מחשבים	0GK01
מטרה	0G=01
מטרה מקצועית	0G=01
מי אני	0G=01
מידע אישי	0GM01
מידע נוסף	0G?01
מיומנויות	0GK01
מיומנויות וכישורים	0GK01
מיומנויות מחשב	0GK01
מיזמים	0GO01
מכתב מקדים	0GP01
מכתב נלווה	0GP01
מכתבי המלצה	0GB01
מלגות	0G>01
ממליצים	0GB01
מסמכים מצורפים	0GQ01
מקומות עבודה	0GC01
משרה מבוקשת	0GF01
משרה רצויה	0GF01
נוסף	0G?01
ניסיון	0GC01
ניסיון בעבודה	0GC01
ניסיון התנדבותי	0GJ01
ניסיון מקצועי	0GC01
ניסיון עבודה	0GC01
ניסיון תעסוקתי	0GC01
נסיון	0GC01
נסיון מקצועי	0GC01
נסיון עבודה	0GC01
נסיון תעסוקתי	0GC01
נספחים	0GQ01
נתונים אישיים	0GM01
סמינרים	0GA01
ספרים	0GH01
עבודה	0GC01
על עצמי	0G=01
עליי	0G=01
עמותות	0G@01
עניין אישי	0GR01
עשייה חברתית	0GJ01
פטנטים	0GH01
פנאי	0GR01
פעילות התנדבותית	0GJ01
פעילות חברתית	0GJ01
פעילות קהילתית	0GJ01
פרוייקטים	0GO01
פרויקט	0GO01
פרויקטי מחקר	0GO01
פרויקטים	0GO01
פרויקטים אישיים	0GO01
פרויקטים נבחרים	0GO01
פרופיל	0G=01
פרופיל אישי	0G=01
פרופיל מקצועי	0G=01
פרופילים	0GN01
פרופילים ברשת	0GN01
פרטי התקשרות	0GM01
פרטי קשר	0GM01
פרטים	0GM01
פרטים אישיים	0GM01
פרטים כלליים	0GM01
פרטים נוספים	0G?01
פרסומים	0GH01
פרסומים והרצאות	0GH01
פרסומים מדעיים	0GH01
פרסים	0G>01
פרסים והוקרה	0G>01
פרסים והצטיינות	0G>01
פרסים ומלגות	0G>01
צור קשר	0GM01
ציפיות	0GF01
צרופות	0GQ01
קבצים מצורפים	0GQ01
קורסים	0GD01
קורסים והכשרות	0GD01
קורסים והשתלמויות	0GD01
קישורים	0GN01
קצת עלי	0G=01
קצת עליי	0G=01
קריירה	0GC01
רישיון נהיגה	0GS01
רישיונות	0GE01
רישיונות והסמכות	0GE01
רקע אקדמי	0GI01
רקע מקצועי	0GC01
רקע תעסוקתי	0GC01
רשיון נהיגה	0GS01
רשתות חברתיות	0GN01
שונות	0G?01
שליטה בשפות	0GL01
שליטה בתוכנות	0GK01
שפה	0GL01
שפות	0GL01
שפות זרות	0GL01
שפות תכנות	0GK01
תארים	0GI01
תוכנות	0GK01
תחביבים	0GR01
תחביבים ותחומי עניין	0GR01
תחומי מומחיות	0GK01
תחומי עניין	0GR01
תחומי עניין ותחביבים	0GR01
תחרויות	0G>01
תיאור אישי	0G=01
תיק עבודות	0GO01
תכונות אישיות	0G=01
תמצית	0G=01
תעודה	0GE01
תעודות	0GE01
תעודות והסמכות	0GE01
תעודות מקצועיות	0GE01
תעסוקה	0GC01
תפקיד מבוקש	0GF01
תקציר	0G=01
תקציר מקצועי	0G=01
أبرز المشاريع	0GT01
أخرى	0GU01
أنشطة تطوعية	0GV01
أهم المشاريع	0GT01
إجادة اللغات	0GW01
ابرز المشاريع	0GT01
اجاده اللغات	0GW01
اخري	0GU01
الأبحاث	0GX01
الأبحاث المنشورة	0GX01
الأبحاث والمنشورات	0GX01
الأدوات	0GY01
الأعمال	0GT01
الأعمال التطوعية	0GV01
الأنشطة	0GV01
الأنشطة الاجتماعية	0GV01
الأنشطة التطوعية	0GV01
الأهداف	0GZ01
الأوسمة	0G[01
الإصدارات	0GX01
الإنجازات	0G[01
الإنجازات والجوائز	0G[01
الابحاث	0GX01
الابحاث المنشوره	0GX01
الابحاث والمنشورات	0GX01
الاتصال	0G\01
الادوات	0GY01
الاصدارات	0GX01
الاعتمادات	0G]01
الاعمال	0GT01
الاعمال التطوعيه	0GV01
الانتسابات	0G^01
الانجازات	0G[01
الانجازات والجوايز	0G[01
الانشطه	0GV01
الانشطه الاجتماعيه	0GV01
الانشطه التطوعيه	0GV01
الاهتمامات	0G_01
الاهتمامات الشخصية	0G_01
الاهتمامات الشخصيه	0G_01
الاهتمامات والهوايات	0G_01
الاهداف	0GZ01
الاوسمه	0G[01
البحث العلمي	0GT01
البحوث	0GX01
البرامج	0GY01
البيانات الشخصية	0G\01
البيانات الشخصيه	0G\01
التاريخ المهني	0G`01
التاريخ الوظيفي	0G`01
التجارب المهنية	0G`01
التجارب المهنيه	0G`01
التجربة المهنية	0G`01
التجربه المهنيه	0G`01
التحصيل الدراسي	0Ga01
التحصيل العلمي	0Ga01
التدريب	0Gb01
التدريب العملي	0G`01
التدريبات	0Gb01
التراخيص	0G]01
التزكيات	0Gc01
التطوع	0GV01
التطوير المهني	0Gb01
التعليم	0Ga01
التعليم والتدريب	0Ga01
التفضيلات الوظيفية	0Gd01
التفضيلات الوظيفيه	0Gd01
التقديرات	0G[01
التقنيات	0GY01
التقييم الذاتي للمهارات الرقمية	0Ge01
التقييم الذاتي للمهارات الرقميه	0Ge01
التكريم	0G[01
التكريمات	0G[01
التواصل	0G\01
التوصيات	0Gc01
التوقعات	0Gd01
الجمعيات	0G^01
الجمعيات المهنية	0G^01
الجمعيات المهنيه	0G^01
الجوائز	0G[01
الجوائز والإنجازات	0G[01
الجوائز والتكريمات	0G[01
الجوايز	0G[01
الجوايز والانجازات	0G[01
الجوايز والتكريمات	0G[01
الحاسوب	0GY01
الحسابات	0Gf01
الخبرات	0G`01
الخبرات التطوعية	0GV01
الخبرات التطوعيه	0GV01
الخبرات السابقة	0G`01
الخبرات السابقه	0G`01
الخبرات العملية	0G`01
الخبرات العمليه	0G`01
الخبرات المهنية	0G`01
الخبرات المهنيه	0G`01
الخبرات الوظيفية	0G`01
الخبرات الوظيفيه	0G`01
الخبرات والمهارات	0GY01
الخبرة	0G`01
الخبرة العملية	0G`01
الخبرة المهنية	0G`01
الخبرة الوظيفية	0G`01
الخبره	0G`01
الخبره العمليه	0G`01
الخبره المهنيه	0G`01
الخبره الوظيفيه	0G`01
الخلفية الأكاديمية	0Ga01
الخلفية التعليمية	0Ga01
الخلفيه الاكاديميه	0Ga01
الخلفيه التعليميه	0Ga01
الدراسات	0Ga01
الدراسة	0Ga01
الدراسه	0Ga01
الدورات	0Gb01
الدورات التدريبية	0Gb01
الدورات التدريبية وورش العمل	0Gb01
الدورات التدريبيه	0Gb01
الدورات التدريبيه وورش العمل	0Gb01
الدورات المهنية	0Gb01
الدورات المهنيه	0Gb01
الدورات والتدريب	0Gb01
الدورات وورش العمل	0Gb01
الرخص	0G]01
الرخص والشهادات	0G]01
الرغبات الوظيفية	0Gd01
الرغبات الوظيفيه	0Gd01
الروابط	0Gf01
السجل الوظيفي	0G`01
السيرة الأكاديمية	0Ga01
السيرة المختصرة	0GZ01
السيره الاكاديميه	0Ga01
السيره المختصره	0GZ01
الشبكات والعضويات	0G^01
الشهادات	0G]01
الشهادات الاحترافية	0G]01
الشهادات الاحترافيه	0G]01
الشهادات العلمية	0Ga01
الشهادات العلميه	0Ga01
الشهادات المهنية	0G]01
الشهادات المهنية والتراخيص	0G]01
الشهادات المهنيه	0G]01
الشهادات المهنيه والتراخيص	0G]01
الشهادات والاعتمادات	0G]01
الشهادات والتراخيص	0G]01
العروض التقديمية	0GX01
العروض التقديميه	0GX01
العضويات	0G^01
العضويات المهنية	0G^01
العضويات المهنيه	0G^01
العضوية	0G^01
العضويه	0G^01
العمل	0G`01
العمل التطوعي	0GV01
العمل المجتمعي	0GV01
الفعاليات	0Gg01
القدرات	0GY01
القدرات اللغوية	0GW01
القدرات اللغويه	0GW01
الكفاءات	0GY01
الكفاءة اللغوية	0GW01
الكفاءه اللغويه	0GW01
الكفايات	0GY01
اللغات	0GW01
اللغة	0GW01
اللغه	0GW01
المؤتمرات	0Gg01
المؤتمرات والندوات	0Gg01
المؤتمرات وورش العمل	0Gg01
المؤلفات	0GX01
المؤهل العلمي	0Ga01
المؤهلات	0Ga01
المؤهلات الأكاديمية	0Ga01
المؤهلات الدراسية	0Ga01
المؤهلات العلمية	0Ga01
المحاضرات	0GX01
المراجع	0Gc01
المرجعيات	0Gc01
المرفقات	0Gh01
المرفقات والوثائق	0Gh01
المرفقات والوثايق	0Gh01
المزكون	0Gc01
المستوى التعليمي	0Ga01
المستوي التعليمي	0Ga01
المسمى المطلوب	0Gd01
المسمي المطلوب	0Gd01
المسيرة التعليمية	0Ga01
المسيرة المهنية	0G`01
المسيره التعليميه	0Ga01
المسيره المهنيه	0G`01
المشاريع	0GT01
المشاريع البحثية	0GT01
المشاريع البحثيه	0GT01
المشاريع الشخصية	0GT01
المشاريع الشخصيه	0GT01
المشاريع المنجزة	0GT01
المشاريع المنجزه	0GT01
المشروعات	0GT01
المعرفون	0Gc01
المعرفين	0Gc01
المعرّفين	0Gc01
المعلومات الأساسية	0G\01
المعلومات الاساسيه	0G\01
المعلومات الشخصية	0G\01
المعلومات الشخصيه	0G\01
المقالات	0GX01
الملحقات	0Gh01
الملخص	0GZ01
الملخص المهني	0GZ01
الملف الشخصي	0GZ01
الملفات الشخصية	0Gf01
الملفات الشخصيه	0Gf01
المنح	0G[01
المنح الدراسية	0G[01
المنح الدراسيه	0G[01
المنشورات	0GX01
المنشورات العلمية	0GX01
المنشورات العلميه	0GX01
المهارات	0GY01
المهارات الأساسية	0GY01
المهارات الاساسيه	0GY01
المهارات التقنية	0GY01
المهارات التقنيه	0GY01
المهارات الحاسوبية	0GY01
المهارات الحاسوبيه	0GY01
المهارات الرقمية	0GY01
المهارات الرقميه	0GY01
المهارات الشخصية	0GY01
المهارات الشخصيه	0GY01
المهارات العملية	0GY01
المهارات العمليه	0GY01
المهارات الفنية	0GY01
المهارات الفنيه	0GY01
المهارات اللغوية	0GW01
المهارات اللغويه	0GW01
المهارات المهنية	0GY01
المهارات المهنيه	0GY01
المهارات الناعمة	0GY01
المهارات الناعمه	0GY01
المهارات والخبرات	0GY01
المهارات والقدرات	0GY01
الموتمرات	0Gg01
الموتمرات والندوات	0Gg01
الموتمرات وورش العمل	0Gg01
المولفات	0GX01
الموهل العلمي	0Ga01
الموهلات	0Ga01
الموهلات الاكاديميه	0Ga01
الموهلات الدراسيه	0Ga01
الموهلات العلميه	0Ga01
الندوات	0Gg01
النشاط التطوعي	0GV01
النشاطات	0GV01
النشر العلمي	0GX01
الهدف	0GZ01
الهدف المهني	0GZ01
الهدف الوظيفي	0GZ01
الهوايات	0G_01
الهوايات والاهتمامات	0G_01
الوثائق	0Gh01
الوثايق	0Gh01
الوظائف	0G`01
الوظائف السابقة	0G`01
الوظايف	0G`01
الوظايف السابقه	0G`01
الوظيفة المرغوبة	0Gd01
الوظيفة المستهدفة	0Gd01
الوظيفة المطلوبة	0Gd01
الوظيفه المرغوبه	0Gd01
الوظيفه المستهدفه	0Gd01
الوظيفه المطلوبه	0Gd01
انشطه تطوعيه	0GV01
اهتمامات	0G_01
اهتمامات شخصية	0G_01
اهتمامات شخصيه	0G_01
اهم المشاريع	0GT01
براءات الاختراع	0GX01
بيانات إضافية	0GU01
بيانات اضافيه	0GU01
بيانات الاتصال	0G\01
بيانات التواصل	0G\01
بيانات شخصية	0G\01
بيانات شخصيه	0G\01
تجربة العمل	0G`01
تجربه العمل	0G`01
تعريف	0GZ01
تفضيلات العمل	0Gd01
تواصل معي	0G\01
جهات التعريف	0Gc01
حسابات التواصل	0Gf01
حضور المؤتمرات	0Gg01
حضور الموتمرات	0Gg01
خبرات	0G`01
خبرات العمل	0G`01
خبرة العمل	0G`01
خبره العمل	0G`01
خدمة المجتمع	0GV01
خدمه المجتمع	0GV01
خطاب التغطية	0Gi01
خطاب التغطيه	0Gi01
دورات تدريبية	0Gb01
دورات تدريبيه	0Gb01
رخص القيادة	0Gj01
رخص القياده	0Gj01
رخصة السياقة	0Gj01
رخصة القيادة	0Gj01
رخصه السياقه	0Gj01
رخصه القياده	0Gj01
رسالة التغطية	0Gi01
رسالة الدافع	0Gi01
رساله التغطيه	0Gi01
رساله الدافع	0Gi01
رغبات العمل	0Gd01
روابط	0Gf01
شبكات التواصل	0Gf01
شهادات	0G]01
شهادات التقدير	0G[01
عضويات	0G^01
عضوية الجمعيات	0G^01
عضويه الجمعيات	0G^01
عني	0GZ01
غير ذلك	0GU01
لغات	0GW01
لغات البرمجة	0GY01
لغات البرمجه	0GY01
للتواصل	0G\01
لمحة عامة	0GZ01
لمحه عامه	0GZ01
مؤتمرات	0Gg01
متفرقات	0GU01
مجالات الخبرة	0GY01
مجالات الخبره	0GY01
مراجع	0Gc01
مشاريع	0GT01
مشاريع شخصية	0GT01
مشاريع شخصيه	0GT01
معرض الأعمال	0GT01
معرض الاعمال	0GT01
معلومات أخرى	0GU01
معلومات إضافية	0GU01
معلومات اخري	0GU01
معلومات اضافيه	0GU01
معلومات الاتصال	0G\01
معلومات التواصل	0G\01
معلومات شخصية	0G\01
معلومات شخصيه	0G\01
مقدمة	0GZ01
مقدمه	0GZ01
ملخص	0GZ01
ملخص مهني	0GZ01
من أنا	0GZ01
من انا	0GZ01
مهارات	0GY01
مهارات الحاسب	0GY01
مهارات الحاسب الآلي	0GY01
مهارات الحاسب الالي	0GY01
مهارات الحاسوب	0GY01
مهارات الكمبيوتر	0GY01
مواقع التواصل الاجتماعي	0Gf01
موتمرات	0Gg01
نبذة	0GZ01
نبذة تعريفية	0GZ01
نبذة شخصية	0GZ01
نبذة عن الذات	0GZ01
نبذة عني	0GZ01
نبذة مختصرة	0GZ01
نبذة مهنية	0GZ01
نبذه	0GZ01
نبذه تعريفيه	0GZ01
نبذه شخصيه	0GZ01
نبذه عن الذات	0GZ01
نبذه عني	0GZ01
نبذه مختصره	0GZ01
نبذه مهنيه	0GZ01
نماذج الأعمال	0GT01
نماذج الاعمال	0GT01
هوايات	0G_01
ورش العمل	0Gb01
وسائل التواصل الاجتماعي	0Gf01
وسايل التواصل الاجتماعي	0Gf01
अतिरिक्त जानकारी	0Gk01
अतिरिक्त पाठ्यक्रम	0Gl01
अतिरिक्त विवरण	0Gk01
अध्ययन	0Gm01
अनुभव	0Gn01
अनुलग्नक	0Go01
अनुशंसाएँ	0H001
अनुशंसाएं	0H001
अनुसंधान	0H101
अन्य	0Gk01
अन्य जानकारी	0Gk01
अपने बारे में	0H201
अपेक्षाएँ	0H301
अपेक्षाएं	0H301
अभिरुचि	0H401
अभिरुचियाँ	0H401
अभिरुचियां	0H401
आत्म परिचय	0H201
आवरण पत्र	0H501
इंटर्नशिप	0Gn01
इच्छित पद	0H301
उद्देश्य	0H201
उपलब्धता	0H301
उपलब्धि	0H601
उपलब्धियाँ	0H601
उपलब्धियां	0H601
ऑनलाइन प्रोफ़ाइल	0H701
ऑनलाइन प्रोफाइल	0H701
कंप्यूटर कौशल	0H801
कंप्यूटर ज्ञान	0H801
कड़ियाँ	0H701
कडियां	0H701
करियर	0Gn01
करियर उद्देश्य	0H201
कवर लेटर	0H501
कार्य अनुभव	0Gn01
कार्य का अनुभव	0Gn01
कार्यशालाएँ	0Gl01
कार्यशालाएं	0Gl01
कार्यानुभव	0Gn01
कैरियर उद्देश्य	0H201
कोर्स	0Gl01
कौशल	0H801
क्षमताएँ	0H801
क्षमताएं	0H801
गतिविधियाँ	0H901
गतिविधियां	0H901
छात्रवृत्ति	0H601
ज्ञात भाषाएँ	0H:01
ज्ञात भाषाएं	0H:01
डिजिटल कौशल	0H801
डिजिटल कौशल स्व मूल्यांकन	0H;01
डिजिटल कौशल स्व-मूल्यांकन	0H;01
ड्राइविंग लाइसेंस	0H<01
तकनीकी कौशल	0H801
तकनीकी ज्ञान	0H801
दक्षताएँ	0H801
दक्षताएं	0H801
निजी जानकारी	0H=01
नौकरी का अनुभव	0Gn01
नौकरी वरीयताएँ	0H301
नौकरी वरीयताएं	0H301
परिचय	0H201
परियोजना	0H101
परियोजना कार्य	0H101
परियोजनाएँ	0H101
परियोजनाएं	0H101
परिशिष्ट	0Go01
पाठ्यक्रम	0Gl01
पुरस्कार	0H601
पुरस्कार एवं सम्मान	0H601
पुरस्कार और सम्मान	0H601
पुस्तकें	0H>01
पेटेंट	0H>01
पेशेवर अनुभव	0Gn01
पेशेवर कौशल	0H801
पेशेवर सदस्यता	0H?01
पेशेवर सारांश	0H201
पोर्टफोलियो	0H101
प्रकाशन	0H>01
प्रमाण पत्र	0H@01
प्रमाणन	0H@01
प्रमाणपत्र	0H@01
प्रमाणपत्र और लाइसेंस	0H@01
प्रमुख कौशल	0H801
प्रमुख परियोजनाएँ	0H101
प्रमुख परियोजनाएं	0H101
प्रशिक्षण	0Gl01
प्रशिक्षण और पाठ्यक्रम	0Gl01
प्रस्तुतियाँ	0H>01
प्रस्तुतियां	0H>01
प्रोजेक्ट	0H101
प्रोफ़ाइल	0H201
प्रोफ़ाइलें	0H701
प्रोफाइल	0H201
प्रोफाइलें	0H701
बुनियादी जानकारी	0H=01
भाषा	0H:01
भाषा कौशल	0H:01
भाषा ज्ञान	0H:01
भाषाएँ	0H:01
भाषाएं	0H:01
भाषाओं का ज्ञान	0H:01
भाषायी ज्ञान	0H:01
मुख्य कौशल	0H801
मूल जानकारी	0H=01
मेरे बारे में	0H201
योग्यताएँ	0H801
योग्यताएं	0H801
रुचि	0H401
रुचियाँ	0H401
रुचियाँ और शौक	0H401
रुचियां	0H401
रुचियां और शौक	0H401
रोजगार	0Gn01
रोजगार इतिहास	0Gn01
रोज़गार	0Gn01
लक्ष्य	0H201
लाइसेंस	0H@01
लाइसेंस और प्रमाणपत्र	0H@01
लिंक	0H701
लेख	0H>01
वांछित नौकरी	0H301
वांछित पद	0H301
वाहन चालन लाइसेंस	0H<01
विवरण	0H201
विविध	0Gk01
विशेषज्ञता	0H801
व्यक्तिगत जानकारी	0H=01
व्यक्तिगत परियोजनाएँ	0H101
व्यक्तिगत परियोजनाएं	0H101
व्यक्तिगत विवरण	0H=01
व्यक्तिगत सूचना	0H=01
व्यवसायिक अनुभव	0Gn01
व्याख्यान	0H>01
व्यावसायिक अनुभव	0Gn01
व्यावसायिक कौशल	0H801
व्यावसायिक प्रमाणपत्र	0H@01
व्यावसायिक विकास	0Gl01
व्यावसायिक सदस्यता	0H?01
व्यावसायिक सारांश	0H201
शिक्षण अनुभव	0Gn01
शिक्षा	0Gm01
शिक्षा और प्रशिक्षण	0Gm01
शैक्षणिक पृष्ठभूमि	0Gm01
शैक्षणिक योग्यता	0Gm01
शैक्षणिक विवरण	0Gm01
शैक्षिक पृष्ठभूमि	0Gm01
शैक्षिक योग्यता	0Gm01
शैक्षिक विवरण	0Gm01
शोध	0H101
शोध पत्र	0H>01
शोध प्रकाशन	0H>01
शौक	0H401
शौक और रुचियाँ	0H401
शौक और रुचियां	0H401
संक्षिप्त परिचय	0H201
संगठन	0H?01
संगठन सदस्यता	0H?01
संगोष्ठियाँ	0HA01
संगोष्ठियां	0HA01
संगोष्ठी	0HA01
संदर्भ	0H001
संदर्भ व्यक्ति	0H001
संदर्भ सूची	0H001
संपर्क	0H=01
संपर्क जानकारी	0H=01
संपर्क विवरण	0H=01
संलग्नक	0Go01
सदस्यता	0H?01
सदस्यताएँ	0H?01
सदस्यताएं	0H?01
समाज सेवा	0H901
सम्मान	0H601
सम्मान और पुरस्कार	0H601
सम्मेलन	0HA01
सम्मेलन और संगोष्ठियाँ	0HA01
सम्मेलन और संगोष्ठियां	0HA01
सामाजिक कार्य	0H901
सामाजिक नेटवर्क	0H701
सारांश	0H201
सिफ़ारिशें	0H001
सिफारिशें	0H001
सेमिनार	0HA01
सोशल मीडिया	0H701
स्वयंसेवा	0H901
स्वयंसेवी अनुभव	0H901
स्वयंसेवी कार्य	0H901
स्वैच्छिक कार्य	0H901
การติดต่อ	0HB01
การทํางาน	0HC01
การนําเสนอผลงาน	0HD01
การบรรยาย	0HD01
การประชุม	0HE01
การประชุมวิชาการ	0HE01
การประชุมและสัมมนา	0HE01
การประเมินทักษะดิจิทัลด้วยตนเอง	0HF01
การฝึกงาน	0HC01
การฝึกอบรม	0HG01
การศึกษา	0HH01
การศึกษาและการอบรม	0HH01
การสัมมนา	0HE01
การอบรม	0HG01
การอบรมและสัมมนา	0HG01
การเป็นสมาชิก	0HI01
กิจกรรม	0HJ01
กิจกรรมจิตอาสา	0HJ01
กิจกรรมนักศึกษา	0HJ01
กิจกรรมพิเศษ	0HJ01
กิจกรรมยามว่าง	0HK01
กิจกรรมระหว่างเรียน	0HJ01
กิจกรรมเพื่อสังคม	0HJ01
ข้อมูลการติดต่อ	0HB01
ข้อมูลติดต่อ	0HB01
ข้อมูลพื้นฐาน	0HB01
ข้อมูลส่วนตัว	0HB01
ข้อมูลส่วนบุคคล	0HB01
ข้อมูลอื่นๆ	0HL01
ข้อมูลอ้างอิง	0HM01
ข้อมูลเพิ่มเติม	0HL01
ข้อมูลโดยสรุป	0HN01
ความคาดหวัง	0HO01
ความต้องการ	0HO01
ความถนัด	0HP01
ความรู้ความสามารถ	0HP01
ความสนใจ	0HK01
ความสนใจพิเศษ	0HK01
ความสนใจและงานอดิเรก	0HK01
ความสามารถ	0HP01
ความสามารถด้านคอมพิวเตอร์	0HP01
ความสามารถด้านภาษา	0HQ01
ความสามารถทางภาษา	0HQ01
ความสามารถพิเศษ	0HP01
ความสําเร็จ	0HR01
ความเชี่ยวชาญ	0HP01
คอมพิวเตอร์	0HP01
คอร์สเรียน	0HG01
คุณวุฒิ	0HH01
คุณวุฒิการศึกษา	0HH01
คุณสมบัติโดยสรุป	0HN01
คําแนะนํา	0HM01
งานที่ต้องการ	0HO01
งานวิจัย	0HS01
งานวิจัยตีพิมพ์	0HD01
งานสัมมนา	0HE01
งานอดิเรก	0HK01
งานอดิเรกและความสนใจ	0HK01
งานอาสาสมัคร	0HJ01
จดหมายปะหน้า	0HT01
จดหมายสมัครงาน	0HT01
จดหมายแนะนํา	0HM01
จิตอาสา	0HJ01
จุดมุ่งหมายในอาชีพ	0HN01
จุดเด่น	0HN01
ช่องทางการติดต่อ	0HB01
ช่องทางติดต่อ	0HB01
ติดต่อ	0HB01
ตําแหน่งงานที่ต้องการ	0HO01
ตําแหน่งที่ต้องการ	0HO01
ตําแหน่งที่สมัคร	0HO01
ทักษะ	0HP01
ทักษะคอมพิวเตอร์	0HP01
ทักษะดิจิทัล	0HP01
ทักษะด้านคอมพิวเตอร์	0HP01
ทักษะด้านภาษา	0HQ01
ทักษะทางภาษา	0HQ01
ทักษะทางวิชาชีพ	0HP01
ทักษะทางเทคนิค	0HP01
ทักษะภาษา	0HQ01
ทักษะวิชาชีพ	0HP01
ทักษะหลัก	0HP01
ทักษะเฉพาะด้าน	0HP01
ทักษะและความสามารถ	0HP01
ทุนการศึกษา	0HR01
บทความ	0HD01
บทสรุป	0HN01
บุคคลที่สามารถอ้างอิงได้	0HM01
บุคคลอ้างอิง	0HM01
ประกาศนียบัตร	0HU01
ประชุมวิชาการ	0HE01
ประวัติการทํางาน	0HC01
ประวัติการทํางานและการฝึกงาน	0HC01
ประวัติการทํางานและฝึกงาน	0HC01
ประวัติการฝึกงาน	0HC01
ประวัติการฝึกอบรม	0HG01
ประวัติการศึกษา	0HH01
ประวัติการอบรม	0HG01
ประวัติย่อ	0HN01
ประวัติส่วนตัว	0HB01
ประสบการณ์	0HC01
ประสบการณ์การทํางาน	0HC01
ประสบการณ์ด้านการทํางาน	0HC01
ประสบการณ์ทํางาน	0HC01
ประสบการณ์ฝึกงาน	0HC01
ประสบการณ์วิชาชีพ	0HC01
ประสบการณ์อาสาสมัคร	0HJ01
ผลงาน	0HS01
ผลงานตีพิมพ์	0HD01
ผลงานทางวิชาการ	0HD01
ผลงานที่ผ่านมา	0HS01
ผลงานวิจัย	0HD01
ผลงานวิชาการ	0HD01
ผลงานเด่น	0HR01
ผลงานและรางวัล	0HR01
ผลงานโครงการ	0HS01
ผู้อ้างอิง	0HM01
ฝึกงาน	0HC01
พื้นฐานการศึกษา	0HH01
ภาคผนวก	0HV01
ภาษา	0HQ01
ภาษาต่างประเทศ	0HQ01
ระดับการศึกษา	0HH01
รางวัล	0HR01
รางวัลที่ได้รับ	0HR01
รางวัลและความสําเร็จ	0HR01
รางวัลและเกียรติคุณ	0HR01
รายละเอียดเพิ่มเติม	0HL01
ลักษณะงานที่ต้องการ	0HO01
ลิงก์	0HW01
วัตถุประสงค์	0HN01
วุฒิการศึกษา	0HH01
วุฒิบัตร	0HU01
สมรรถนะ	0HP01
สมาคม	0HI01
สมาชิกภาพ	0HI01
สมาชิกสมาคม	0HI01
สมาชิกองค์กร	0HI01
สรุป	0HN01
สรุปประวัติ	0HN01
สัมมนา	0HE01
สิทธิบัตร	0HD01
สิ่งที่สนใจ	0HK01
สิ่งพิมพ์	0HD01
สื่อสังคมออนไลน์	0HW01
หนังสือ	0HD01
หลักสูตร	0HG01
หลักสูตรฝึกอบรม	0HG01
หลักสูตรอบรม	0HG01
องค์กรวิชาชีพ	0HI01
อบรม	0HG01
อบรมและสัมมนา	0HG01
อาสาสมัคร	0HJ01
อื่นๆ	0HL01
เกียรติบัตร	0HU01
เกียรติบัตรและรางวัล	0HR01
เกียรติประวัติ	0HR01
เกี่ยวกับฉัน	0HN01
เกี่ยวกับดิฉัน	0HN01
เกี่ยวกับตนเอง	0HN01
เกี่ยวกับผม	0HN01
เครือข่ายสังคม	0HW01
เครื่องมือ	0HP01
เงินเดือนที่ต้องการ	0HO01
เทคโนโลยี	0HP01
เบ็ดเตล็ด	0HL01
เป้าหมาย	0HN01
เป้าหมายในการทํางาน	0HN01
เป้าหมายในอาชีพ	0HN01
เพิ่มเติม	0HL01
เว็บไซต์	0HW01
เอกสารแนบ	0HV01
แนะนําตนเอง	0HN01
แนะนําตัว	0HN01
แฟ้มสะสมผลงาน	0HS01
โครงการ	0HS01
โครงการที่ผ่านมา	0HS01
โครงการวิจัย	0HS01
โครงการส่วนตัว	0HS01
โครงงาน	0HS01
โซเชียลมีเดีย	0HW01
โปรเจกต์	0HS01
โปรเจค	0HS01
โปรเจ็กต์	0HS01
โปรไฟล์	0HN01
โปรไฟล์ออนไลน์	0HW01
ใบขับขี่	0HX01
ใบประกอบวิชาชีพ	0HU01
ใบประกาศ	0HU01
ใบประกาศนียบัตร	0HU01
ใบรับรอง	0HU01
ใบรับรองและประกาศนียบัตร	0HU01
ใบรับรองและใบอนุญาต	0HU01
ใบอนุญาต	0HU01
ใบอนุญาตขับขี่	0HX01
ใบอนุญาตขับรถ	0HX01
ไฟล์แนบ	0HV01
ấn phẩm	01]01
その他	0HY01
その他の情報	0HY01
その他特記事項	0HY01
はじめに	0HZ01
アウトプット	0H[01
アカウント	0Be01
アピールポイント	0HZ01
アルバイト	0H\01
アルバイト歴	0H\01
イベント	0H]01
イベント参加	0H]01
インターン	0H\01
インターンシップ	0H\01
インターン経験	0H\01
ウェブサイト	0Be01
オープンソース	0>f01
カバーレター	0H^01
カンファレンス	0H]01
キャリア	0H\01
キャリアの方向性	0H_01
キャリアサマリー	0HZ01
キャリアプラン	0H_01
キャリア要約	0HZ01
コミュニティ活動	0H`01
コンタクト	0Ha01
コンテスト	0Hb01
サマリー	0HZ01
サークル活動	0H`01
スキル	0;A01
スキルシート	0;A01
スキルセット	0;A01
スキルマップ	0;A01
スキル・知識	0;A01
スキル一覧	0;A01
セミナー	0H]01
セミナー受講	0Hc01
ソフトウェア	0;A01
ソーシャルメディア	0Be01
テクニカルスキル	0;A01
デジタルスキル自己評価	0Hd01
トレーニング	0Hc01
パソコンスキル	0;A01
パーソナルデータ	0Ha01
ビジネススキル	0;A01
プログラミング言語	0;A01
プロジェクト	0>f01
プロジェクト実績	0>f01
プロジェクト経歴	0>f01
プロジェクト経験	0>f01
プロジェクト詳細	0>f01
プロフィール	0HZ01
プロフィールリンク	0Be01
プロフィール情報	0Ha01
ボランティア	0H`01
ボランティア活動	0H`01
ボランティア経験	0H`01
ポートフォリオ	0>f01
リファレンス	0He01
リンク	0Be01
ワークヒストリー	0H\01
专业会员	0Hf01
专业协会	0Hf01
专业培训	0Hg01
专业技能	0;B01
专业特长	0;B01
专业知识	0;B01
专业能力	0;B01
专业证书	0Hh01
专业课程	0Hg01
专利	0Hi01
专利成果	0Hi01
业余爱好	0Hj01
个人主页	0Hk01
个人亮点	0Hl01
个人介绍	0Hl01
个人优势	0Hl01
个人作品	0Hm01
个人信息	0Hn01
个人兴趣	0Hj01
个人基本信息	0Hn01
个人总结	0Hl01
个人情况	0Hn01
个人成就	0Ho01
个人技能	0;B01
个人概况	0Hn01
个人概述	0Hl01
个人爱好	0Hj01
个人特点	0Hl01
个人特长	0;B01
个人简介	0Hl01
个人经历	0I001
个人能力	0;B01
个人荣誉	0Ho01
个人评价	0Hl01
个人资料	0Hn01
个人链接	0Hk01
个人陈述	0Hl01
个人项目	0Hm01
主な実績	0Hb01
主な経歴	0H\01
主な職歴	0H\01
主修课程	0Hg01
主要プロジェクト	0>f01
主要工作經歷	0I101
主要工作经历	0I001
主要成就	0Ho01
主要成果	0Ho01
主要技能	0;B01
主要荣誉	0Ho01
主要课程	0Hg01
主要项目	0Hm01
主要项目经历	0Hm01
今後のキャリア	0H_01
从业经历	0I001
仕事	0H\01
仕事経験	0H\01
付記	0HY01
付録	0I201
代表作品	0I301
代表项目	0Hm01
任职经历	0I001
任職經歷	0I101
企业经历	0I001
休閒活動	0I401
休閒興趣	0I401
优势	0Hl01
会员	0Hf01
会员资格	0Hf01
会員資格	0I501
会議	0H]01
会议	0I601
会议与研讨会	0I601
会议经历	0I601
余暇	0I701
作品	0I803
作品展示	0Hm01
作品集	0I;02
使える道具・ソフト	0;A01
使用ツール	0;A01
使用可能ソフト	0;A01
使用可能ツール	0;A01
使用工具	0I=01
使用技術	0;A01
使用言語	0I>01
保有スキル	0;A01
保有資格	0I?01
保有資格・免許	0I?01
個人データ	0Ha01
個人プロジェクト	0>f01
個人介紹	0I@01
個人作品	0I301
個人優勢	0I@01
個人基本資料	0IA01
個人專案	0I301
個人情報	0Ha01
個人成就	0IB01
個人技能	0I=01
個人概述	0I@01
個人特質	0I@01
個人簡介	0I@01
個人簡述	0I@01
個人網站	0IC01
個人總結	0I@01
個人興趣	0I401
個人資料	0IA01
個人資訊	0IA01
個人開発	0>f01
側專案	0I301
備考	0HY01
備註	0ID01
免許	0I?01
免許・資格	0I?01
公益活动	0IE01
公益活動	0IF01
公益经历	0IE01
关于我	0Hl01
兴趣	0Hj01
兴趣与爱好	0Hj01
兴趣爱好	0Hj01
兴趣特长	0Hj01
其他	0IG02
其他信息	0II01
其他情况	0II01
其他技能	0I=01
其他说明	0II01
其他資料	0ID01
其他資訊	0ID01
其它	0IG02
其它信息	0II01
兼职经历	0I001
出版	0IJ03
出版・著作	0H[01
出版品	0IM01
出版物	0IN02
出身校	0IP01
制作実績	0>f01
制作物	0>f01
办公技能	0;B01
办公软件	0;B01
功績	0Hb01
加入団体	0I501
勉強会	0H]01
勤務歴	0H\01
勤務経歴	0H\01
协会会员	0Hf01
協會會員	0IQ01
参与的项目	0Hm01
参与项目	0Hm01
参会经历	0I601
参加プロジェクト	0>f01
参加会议	0I601
参加学会	0H]01
参画プロジェクト	0>f01
參加研討會	0IR01
參與專案	0I301
发明专利	0Hi01
发表作品	0Hi01
发表文章	0Hi01
发表论文	0Hi01
取得資格	0I?01
取得資格・免許	0I?01
取得資格一覧	0I?01
受教育经历	0IS01
受訓經歷	0IT01
受講コース	0Hc01
受講歴	0Hc01
受講研修	0Hc01
受講講座	0Hc01
受賞	0Hb01
受賞・実績	0Hb01
受賞・表彰	0Hb01
受賞・表彰歴	0Hb01
受賞歴	0Hb01
受賞等	0Hb01
受賞経験	0Hb01
各種アカウント	0Be01
各種リンク	0Be01
同事评价	0IU01
嗜好	0I401
团体会员	0Hf01
団体活動	0I501
在校实践	0IE01
在校情况	0IE01
在校经历	0IE01
在职培训	0Hg01
在職進修	0IT01
地域活動	0H`01
執筆	0H[01
執筆・登壇	0H[01
執筆実績	0H[01
培訓	0IT01
培訓經歷	0IT01
培训	0Hg01
培训情况	0Hg01
培训经历	0Hg01
培训经验	0Hg01
培训课程	0Hg01
基本データ	0Ha01
基本信息	0Hn01
基本情况	0Hn01
基本情報	0Ha01
基本資料	0IA01
基本資訊	0IA01
基本資訊與聯絡方式	0IA01
基本资料	0Hn01
基础信息	0Hn01
备注	0II01
外国語	0I>01
外語	0IV01
外語水平	0IV01
外語能力	0IV01
外语	0IW01
外语技能	0IW01
外语水平	0IW01
外语能力	0IW01
外部発表	0H[01
奖励	0Ho01
奖励情况	0Ho01
奖励荣誉	0Ho01
奖学金	0Ho01
奖惩情况	0Ho01
奖项	0Ho01
奨学金	0Hb01
好きなこと	0I701
学业情况	0IS01
学业经历	0IS01
学业背景	0IS01
学习培训	0Hg01
学习情况	0IS01
学习经历	0IS01
学习背景	0IS01
学会	0I501
学会・セミナー	0H]01
学会任职	0Hf01
学会参加	0H]01
学会活動	0I501
学会発表	0H[01
学位	0IP01
学历	0IS01
学历信息	0IS01
学历情况	0IS01
学历背景	0IS01
学术交流	0I601
学术会议	0I601
学术兼职	0Hf01
学术发表	0Hi01
学术成果	0Hi01
学术背景	0IS01
学术著作	0Hi01
学术论文	0Hi01
学業	0IP01
学歴	0IP01
学歴 教育	0IP01
学歴/教育	0IP01
学歴・研修	0IP01
学歴詳細	0IP01
学生工作	0IE01
学生干部经历	0IE01
学生活动	0IE01
学生活動	0H`01
學會會員	0IQ01
學業背景	0IX01
學歷	0IX01
學歷背景	0IX01
學生活動	0IF01
學經歷	0I101
學經歷背景	0IX01
學習經歷	0IX01
學術交流	0IR01
學術會議	0IR01
學術發表	0IM01
學術研討會	0IR01
學術背景	0IX01
學術著作	0IM01
实习	0I001
实习与工作经历	0I001
实习工作经历	0I001
实习经历	0I001
实习经验	0I001
实践经历	0I001
実務経験	0H\01
実績	0Hb01
實習	0I101
實習經歷	0I101
實習經驗	0I101
専門スキル	0;A01
専門分野	0;A01
専門知識	0;A01
專利	0IM01
專案	0I301
專案作品	0I301
專案經歷	0I301
專案經驗	0I301
專業協會	0IQ01
專業學會	0IQ01
專業技能	0I=01
專業摘要	0I@01
專業知識	0I=01
專業經歷	0I101
專業經驗	0I101
專業能力	0I=01
專業訓練	0IT01
專業證書	0IY01
專業證照	0IY01
專業資格	0IY01
專長	0I=01
專題	0I301
專題研究	0I301
專題經歷	0I301
專題製作	0I301
就业意向	0IZ01
就业经历	0I001
就業經歷	0I101
履修科目	0Hc01
工作	0I001
工作与实习经历	0I001
工作实习经历	0I001
工作履历	0I001
工作履历表	0I001
工作履歷	0I101
工作总结	0Hl01
工作情况	0I001
工作技能	0I[02
工作摘要	0I@01
工作期望	0IZ01
工作简历	0I001
工作經歷	0I101
工作經驗	0I101
工作经历	0I001
工作经验	0I001
工作背景	0I001
工作資歷	0I101
工具	0I[02
工程项目	0Hm01
工讀經驗	0I101
希望	0H_01
希望勤務地	0H_01
希望勤務条件	0H_01
希望工作條件	0I]01
希望条件	0H_01
希望條件	0I]01
希望職位	0I]01
希望職種	0H_01
应聘岗位	0IZ01
应聘职位	0IZ01
开源	0Hm01
开源作品	0Hm01
开源经历	0Hm01
开源贡献	0Hm01
开源项目	0Hm01
开源项目和作品	0Hm01
引荐	0IU01
引薦	0I^01
強み	0HZ01
得意分野	0;A01
得意技術	0;A01
得獎	0IB01
得獎紀錄	0IB01
得獎經歷	0IB01
志工	0IF01
志工服務	0IF01
志工經歷	0IF01
志工經驗	0IF01
志愿服务	0IE01
志愿活动	0IE01
志愿经历	0IE01
志愿者活动	0IE01
志愿者经历	0IE01
志望動機	0HZ01
志望理由	0HZ01
志願工作	0IF01
志願服務	0IF01
応募想定職種	0H_01
応募職種	0H_01
意向职位	0IZ01
愛好	0I401
應徵職位	0I]01
應徵職務	0I]01
成就	0I_02
成果	0Hb01
成果物	0>f01
我的优势	0Hl01
所属	0I501
所属団体	0I501
所属学会	0I501
所属学会・団体	0I501
所有資格	0I?01
所获奖项	0Ho01
所获荣誉	0Ho01
所获证书	0Hh01
执业资格	0Hh01
技术	0;B01
技术分享	0Hi01
技术技能	0;B01
技术文章	0Hi01
技术栈	0;B01
技术特长	0;B01
技术背景	0;B01
技术能力	0;B01
技能	0Ia03
技能与特长	0;B01
技能专长	0;B01
技能列表	0;B01
技能專長	0I=01
技能总结	0;B01
技能掌握	0;B01
技能描述	0;B01
技能水平	0;B01
技能清单	0;B01
技能清單	0I=01
技能点	0;B01
技能特长	0;B01
技能與專長	0I=01
技能证书	0Hh01
技術	0Id02
技術スキル	0;A01
技術スタック	0;A01
技術專長	0I=01
技術棧	0I=01
技術能力	0I=01
技術要素	0;A01
担当プロジェクト	0>f01
持有證照	0IY01
持有证书	0Hh01
掌握技能	0;B01
掌握的技能	0;B01
掌握语言	0IW01
推荐	0IU01
推荐人	0IU01
推荐信	0IU01
推荐评价	0IU01
推荐语	0IU01
推薦	0If02
推薦人	0If02
推薦信	0I^01
推薦函	0I^01
推薦文	0He01
推薦状	0He01
推薦者	0He01
摘要	0Ih02
擅長工具	0I=01
擅長技能	0I=01
擅长技能	0;B01
擅长领域	0;B01
教学经历	0I001
教學經歷	0I101
教歴	0H\01
教育	0Ij03
教育・研修	0IP01
教育与培训	0IS01
教育信息	0IS01
教育学历	0IS01
教育履历	0IS01
教育情况	0IS01
教育歴	0H\01
教育歴と資格	0IP01
教育程度	0Im02
教育經歷	0IX01
教育经历	0IS01
教育背景	0Ij03
教育與培訓	0IX01
教育訓練	0IT01
教育訓練背景	0IX01
数字技能自评	0Io01
数字素养自评	0Io01
數位能力自評	0J001
文章	0J102
更多信息	0II01
曾获奖项	0Ho01
曾获荣誉	0Ho01
最終学歴	0IP01
最高學歷	0IX01
會員	0IQ01
會員資格	0IQ01
會議	0IR01
會議與研討會	0IR01
期刊論文	0IM01
期望	0IZ01
期望工作	0J302
期望职位	0IZ01
本人希望	0H_01
本人希望欄	0H_01
本人希望記入欄	0H_01
本人情報	0Ha01
杂项	0II01
校内经历	0IE01
校园实践	0IE01
校园活动	0IE01
校园经历	0IE01
校園經歷	0IF01
核心优势	0Hl01
核心技能	0;B01
核心能力	0I=01
核心项目	0Hm01
案件	0>f01
案件実績	0>f01
検定	0I?01
業務内容	0H\01
業務経歴	0H\01
業務経験	0H\01
業績	0H[01
業績と職歴	0H\01
概要	0HZ01
概述	0Hl01
榮譽	0IB01
榮譽事蹟	0IB01
榮譽獎項	0IB01
榮譽與獎項	0IB01
比賽經歷	0IB01
比赛经历	0Ho01
毕业院校	0IS01
氏名	0Ha01
求学经历	0IS01
求學經歷	0IX01
求职信	0J501
求职岗位	0IZ01
求职意向	0IZ01
求职意愿	0IZ01
求职期望	0IZ01
求职状态	0IZ01
求职目标	0IZ01
求職信	0J601
求職意向	0I]01
求職條件	0I]01
求職目標	0I]01
求職者希望條件	0I]01
活かせるスキル	0;A01
活かせる知識・経験・技術	0;A01
活かせる経験	0;A01
活かせる経験・知識	0;A01
活かせる経験・知識・技術	0;A01
活動	0H`01
添え状	0H^01
添付	0I201
添付ファイル	0I201
添付書類	0I201
添付資料	0I201
演講	0IM01
演講與著作	0IM01
演讲	0Hi01
演讲和讲义	0Hi01
照会先	0He01
熟悉技术	0;B01
爱好	0Hj01
爱好兴趣	0Hj01
爱好特长	0Hj01
特技	0;A01
特記事項	0HY01
特許	0H[01
特长	0;B01
特长爱好	0Hj01
獎學金	0IB01
獎項	0IB01
獲獎	0IB01
獲獎紀錄	0IB01
獲獎經歷	0IB01
現職	0I101
电脑技能	0;B01
略歴	0HZ01
発表	0H[01
発表実績	0H[01
発表論文	0H[01
登壇	0H[01
登壇・執筆	0H[01
登壇実績	0H[01
發表	0IM01
發表論文	0IM01
相关技能	0;B01
相关证书	0Hh01
相关课程	0Hg01
相关链接	0Hk01
相關經驗	0I101
相關課程	0IT01
相關證照	0IY01
相關連結	0IC01
知識・スキル	0;A01
研修	0Hc01
研修・講座	0Hc01
研修受講歴	0Hc01
研修歴	0Hc01
研究	0>f01
研究・学歴	0IP01
研究兴趣	0Hj01
研究内容	0>f01
研究專案	0I301
研究成果	0J102
研究方向	0Hj01
研究業績	0H[01
研究歴	0H\01
研究經歷	0I101
研究经历	0I001
研究興趣	0I401
研究計畫	0I301
研究関心	0I701
研習	0IT01
研討會	0IR01
研讨会	0I601
社交主页	0Hk01
社交媒体	0Hk01
社交媒體	0IC01
社交网络	0Hk01
社交账号	0Hk01
社会任职	0Hf01
社会兼职	0Hf01
社会实践	0IE01
社会实践经历	0IE01
社会工作	0IE01
社会服务	0IE01
社会活动	0IE01
社会活動	0H`01
社会经历	0IE01
社会职务	0Hf01
社会貢献活動	0H`01
社团活动	0IE01
社团经历	0IE01
社團會員	0IQ01
社團活動	0IF01
社團經歷	0IF01
社團經驗	0IF01
社會參與	0IF01
社會服務	0IF01
社群媒體	0IC01
社群網站	0IC01
社群連結	0IC01
私について	0HZ01
科研成果	0Hi01
科研经历	0I001
科研项目	0Hm01
科研项目经历	0Hm01
程式語言	0I=01
竞赛	0Ho01
竞赛经历	0Ho01
竞赛获奖	0Ho01
競賽	0IB01
競賽經歷	0IB01
简介	0Hl01
簡介	0I@01
簡歷摘要	0I@01
紹介文	0HZ01
組織成員	0IQ01
経歴	0H\01
経歴概要	0HZ01
経歴要約	0HZ01
経験	0H\01
経験スキル	0;A01
経験技術	0;A01
經歷	0I101
網路連結	0IC01
组织成员	0Hf01
经历	0I001
继续教育	0Hg01
编程语言	0;B01
网站	0Hk01
网络链接	0Hk01
義工	0IF01
義工經歷	0IF01
習得スキル	0;A01
职业履历	0I001
职业总结	0Hl01
职业意向	0IZ01
职业技能	0;B01
职业概述	0Hl01
职业生涯	0I001
职业目标	0IZ01
职业简介	0Hl01
职业经历	0I001
职业经验	0I001
职业规划	0IZ01
职业证书	0Hh01
职业资格	0Hh01
职业资格证书	0Hh01
职场经历	0I001
职称	0Hh01
联系	0Hn01
联系信息	0Hn01
联系我	0Hn01
联系方式	0Hn01
联络方式	0Hn01
聯絡我	0IA01
聯絡方式	0IA01
聯絡資料	0IA01
聯絡資訊	0IA01
聯繫方式	0IA01
職務内容	0H\01
職務履歴	0H\01
職務概要	0HZ01
職務経歴	0H\01
職務経歴の詳細	0H\01
職務経歴詳細	0H\01
職務経験	0H\01
職務經歷	0I101
職務要約	0HZ01
職業概述	0I@01
職業目標	0I]01
職業経験	0H\01
職業經歷	0I101
職歴	0H\01
職歴要約	0HZ01
職涯摘要	0I@01
職涯目標	0I]01
職涯經歷	0I101
背景调查联系人	0IU01
能力	0Ia03
能力特长	0;B01
自傳	0I@01
自動車運転免許	0J701
自己pr	0HZ01
自己アピール	0HZ01
自己啓発	0Hc01
自己紹介	0HZ01
自我介紹	0I@01
自我介绍	0Hl01
自我总结	0Hl01
自我描述	0Ih02
自我評價	0I@01
自我评价	0Hl01
自荐信	0J501
自薦信	0J601
自评	0Hl01
自述	0I@01
興味	0I701
興味・関心	0I701
興味分野	0I701
興趣	0I401
興趣愛好	0I401
興趣與嗜好	0I401
英语水平	0IW01
英语能力	0IW01
荣誉	0Ho01
荣誉与奖项	0Ho01
荣誉奖励	0Ho01
荣誉奖项	0Ho01
荣誉情况	0Ho01
荣誉获奖	0Ho01
荣誉证书	0Ho01
获奖	0Ho01
获奖信息	0Ho01
获奖情况	0Ho01
获奖经历	0Ho01
获奖荣誉	0Ho01
获奖记录	0Ho01
获得荣誉	0Ho01
获得证书	0Hh01
著作	0IJ03
著作・論文	0H[01
著作與發表	0IM01
著作论文	0Hi01
著書	0H[01
著書・論文	0H[01
补充信息	0II01
补充说明	0II01
表彰	0Hb01
表彰歴	0Hb01
補充資訊	0ID01
補足	0HY01
補足情報	0HY01
要約	0HZ01
言語	0I>01
言語スキル	0I>01
言語・技術	0;A01
言語能力	0I>01
訓練	0IT01
訓練課程	0IT01
話せる言語	0I>01
認定	0I?01
認定資格	0I?01
認證	0IY01
語学	0I>01
語学スキル	0I>01
語学力	0I>01
語学能力	0I>01
語文	0IV01
語文程度	0IV01
語文能力	0IV01
語言	0IV01
語言技能	0IV01
語言程度	0IV01
語言能力	0IV01
語言與技能	0I=01
課外活動	0J802
課程	0IT01
論文	0J:02
論文・著書	0H[01
論文發表	0IM01
諮詢人	0I^01
講座	0Hc01
講演	0H[01
證明人	0I^01
證書	0IY01
證照	0IY01
證照與資格	0IY01
證照資格	0IY01
计算机技能	0;B01
计算机水平	0;B01
计算机能力	0;B01
认证	0Hh01
讲座	0I601
论文	0Hi01
论文与专利	0Hi01
论文专利	0Hi01
论文发表	0Hi01
论文情况	0Hi01
论文著作	0Hi01
证书	0Hh01
证书情况	0Hh01
证书认证	0Hh01
证书资质	0Hh01
证明人	0IU01
证照	0Hh01
语种	0IW01
语种能力	0IW01
语言	0IW01
语言技能	0IW01
语言掌握	0IW01
语言水平	0IW01
语言能力	0IW01
课余爱好	0Hj01
课外活动	0IE01
课程	0Hg01
课程项目	0Hm01
课题与论文	0Hi01
课题项目	0Hm01
資格	0I?01
資格・免状	0I?01
資格・免許	0I?01
資格・検定	0I?01
資格一覧	0I?01
資格認證	0IY01
資格證書	0IY01
賞罰	0Hb01
资格	0Hh01
资格认证	0Hh01
资格证书	0Hh01
资质	0Hh01
资质证书	0Hh01
趣味	0I701
趣味 特技	0I701
趣味/特技	0I701
趣味など	0I701
趣味・特技	0I701
趣味・関心	0I701
身元照会先	0He01
軟體技能	0I=01
転職希望条件	0H_01
软件技能	0;B01
软技能	0;B01
进修	0Hg01
进修培训	0Hg01
进修经历	0Hg01
追記	0HY01
送付状	0H^01
連結	0IC01
連絡先	0Ha01
連絡先情報	0Ha01
進修	0IT01
進修課程	0IT01
運転免許	0J701
運転免許証	0J701
部活動	0H`01
重点项目	0Hm01
重要项目	0Hm01
链接	0Hk01
開源專案	0I301
開源貢獻	0I301
開発スキル	0;A01
開発実績	0>f01
開発経歴	0>f01
開発経験	0>f01
関心	0I701
関心事	0I701
関心分野	0I701
關於我	0I@01
附件	0J<02
附件材料	0J>01
附加信息	0II01
附加資訊	0ID01
附录	0J>01
附錄	0J?01
電腦專長	0I=01
電腦技能	0I=01
項目	0I301
項目經歷	0I301
項目經驗	0I301
项目	0Hm01
项目介绍	0Hm01
项目作品	0Hm01
项目实践	0Hm01
项目展示	0Hm01
项目成果	0Hm01
项目案例	0Hm01
项目简介	0Hm01
项目经历	0Hm01
项目经验	0Hm01
项目背景	0Hm01
駕照	0J@01
駕駛執照	0J@01
驾照	0JA01
驾驶执照	0JA01
驾驶证	0JA01
가입단체	0JB01
간단소개	0JC01
간략소개	0JC01
강연	0JD01
강의경력	0JE01
강점	0JC01
개발스택	0>>01
개요	0JC01
개인신상	0JF01
개인정보	0JF01
개인프로젝트	0JG01
경력	0JE01
경력기술	0JE01
경력기술서	0JE01
경력사항	0JE01
경력상세	0JE01
경력소개	0JE01
경력요약	0JC01
경력정보	0JE01
경험	0JE01
공모전	0JH01
공인어학	0JI01
공인어학성적	0JI01
관련링크	0JJ01
관심분야	0JK01
관심사	0JK01
교내활동	0JL01
교외활동	0JL01
교육	0JM01
교육경험	0JN01
교육과정	0JN01
교육및연수	0JN01
교육및학력	0JM01
교육사항	0JM01
교육수료	0JN01
교육이력	0JM01
교육이수	0JN01
교육이수내역	0JN01
교육활동	0JN01
교육훈련	0JN01
구사언어	0JI01
구직희망조건	0JO01
그외	0JP01
근무경력	0JE01
기고	0JD01
기본사항	0JF01
기본인적사항	0JF01
기본정보	0JF01
기술	0>>01
기술사항	0>>01
기술스택	0>>01
기술역량	0>>01
기타	0JP01
기타사항	0JP01
기타정보	0JP01
기타활동	0JL01
나에대하여	0JC01
논문	0JD01
논문및저서	0JD01
논문실적	0JD01
능력	0>>01
단체활동	0JB01
대외활동	0JL01
대회	0JH01
대회수상	0JH01
도구	0>>01
동아리활동	0JL01
디지털역량	0JQ01
디지털역량자가진단	0JQ01
레퍼런스	0JR01
링크	0JJ01
면허	0JS01
면허및자격증	0JS01
발표	0JD01
발표및기고	0JD01
보유기술	0>>01
보유능력	0>>01
보유스킬	0>>01
보유역량	0>>01
보유자격증	0JS01
봉사	0JL01
봉사경험	0JL01
봉사활동	0JL01
부록	0JT01
비고	0JP01
사용가능기술	0>>01
사용기술	0>>01
사이드프로젝트	0JG01
사회봉사	0JL01
사회활동	0JL01
상세경력	0JE01
상훈	0JH01
성과	0JH01
세미나	0JU01
소개	0JC01
소개글	0JC01
소셜링크	0JJ01
소셜미디어	0JJ01
소속단체	0JB01
소속학회	0JB01
수강과목	0JN01
수료과정	0JN01
수상	0JH01
수상경력	0JH01
수상경험	0JH01
수상내역	0JH01
수상및장학	0JH01
수상실적	0JH01
수상이력	0JH01
수행과제	0JG01
수행프로젝트	0JG01
스킬	0>>01
신상정보	0JF01
아르바이트	0JE01
어학	0JI01
어학능력	0JI01
어학사항	0JI01
어학성적	0JI01
어학시험	0JI01
언어	0JI01
언어능력	0JI01
업무경력	0JE01
업무경험	0JE01
업무역량	0>>01
업적	0JH01
여가활동	0JK01
역량	0>>01
연구	0JG01
연구경력	0JE01
연구과제	0JG01
연구관심분야	0JK01
연구실적	0JD01
연구업적	0JD01
연구프로젝트	0JG01
연락처	0JF01
연락처정보	0JF01
연수	0JN01
연수사항	0JN01
오픈소스	0JG01
오픈소스활동	0JG01
온라인프로필	0JJ01
외국어	0JI01
외국어능력	0JI01
외부교육	0JN01
요약	0JC01
운전면허	0JV01
운전면허증	0JV01
웹사이트	0JJ01
이력	0JE01
이수과정	0JN01
이수교육	0JN01
인적사항	0JF01
인적정보	0JF01
인증	0JS01
인턴	0JE01
인턴경험	0JE01
인턴십	0JE01
자격	0JS01
자격내용	0JS01
자격면허	0JS01
자격및면허	0JS01
자격사항	0JS01
자격증	0JS01
자격증및면허	0JS01
자격증및어학	0JS01
자기pr	0JC01
자기소개	0JC01
자기소개글	0JC01
자기소개서	0JC01
자기소개편지	0JW01
자원봉사	0JL01
자원봉사활동	0JL01
작품	0JG01
장학금	0JH01
재직경력	0JE01
저는	0JC01
저서	0JD01
저서및논문	0JD01
저술	0JD01
전문기술	0>>01
전문분야	0>>01
전문역량	0>>01
주요경력	0JE01
주요기술	0>>01
주요성과	0JH01
주요프로젝트	0JG01
주요활동	0JL01
지원동기	0JC01
지원분야	0JO01
지원직무	0JO01
직무경력	0JE01
직무경험	0JE01
직무교육	0JN01
직무역량	0>>01
직장경력	0JE01
직장생활	0JE01
참여프로젝트	0JG01
채널	0JJ01
첨부	0JT01
첨부서류	0JT01
첨부파일	0JT01
최종학력	0JM01
추가사항	0JP01
추가정보	0JP01
추천	0JR01
추천사	0JR01
추천서	0JR01
추천인	0JR01
출판	0JD01
출판물	0JD01
취득자격	0JS01
취미	0JK01
취미 특기	0JK01
취미, 특기	0JK01
취미/특기	0JK01
취미및특기	0JK01
취미사항	0JK01
취미생활	0JK01
취미와특기	0JK01
커리어	0JE01
커리어요약	0JC01
커뮤니티활동	0JL01
커버레터	0JW01
컨퍼런스	0JU01
컴퓨터능력	0>>01
컴퓨터활용	0>>01
컴퓨터활용능력	0>>01
콘퍼런스	0JU01
토이프로젝트	0JG01
툴	0>>01
특기	0>>01
특이사항	0JP01
특허	0JD01
특허및논문	0JD01
팀프로젝트	0JG01
평판조회	0JR01
포트폴리오	0JG01
프로그래밍언어	0>>01
프로그램	0>>01
프로젝트	0JG01
프로젝트경력	0JG01
프로젝트경험	0JG01
프로젝트수행경험	0JG01
프로젝트이력	0JG01
프로필	0JC01
프로필링크	0JJ01
학교	0JM01
학교교육	0JM01
학내활동	0JL01
학력	0JM01
학력및교육	0JM01
학력사항	0JM01
학력정보	0JM01
학술대회	0JU01
학술대회참가	0JU01
학술발표	0JD01
학술활동	0JD01
학업	0JM01
학위	0JM01
학회및세미나	0JU01
학회활동	0JB01
한줄소개	0JC01
핵심기술	0>>01
핵심역량	0JC01
핵심요약	0JC01
행사	0JU01
행사참여	0JU01
협회활동	0JB01
활동	0JL01
활동사항	0JL01
활용기술	0>>01
활용언어	0JI01
활용툴	0>>01
회사경력	0JE01
회원	0JB01
회원자격	0JB01
훈련	0JN01
흥미	0JK01
희망	0JO01
희망근무조건	0JO01
희망사항	0JO01
희망업무	0JO01
희망연봉	0JO01
희망직무	0JO01
희망직종	0JO01
"#, r#"0000000000000000Xk9G0000m6CH00000000TL[]00000000PSPa00000000\U;=h]YI000000000000T6HjP?RH<nRl8T\20000hEOJ000000000000d<3700000000
00000000@4mT0000I1Nm00000000<:Sk0000000000000000Q5GK00000000H];m`OV=lVCiH_>7E74C000000000000000000004ABY0000000000000000loZO0000
00000000XR[Z@jgQm62>000000000000Dg0b0000000088@a000000000000Pk;9000000004?1H4N\;DkXV<lME00000000<E1I0000LhL6000000000000<[>^0000
HUb<000000000000000000000000a5<E0000LMf;0000\ZSP03<JLeT=0000000000000000TD@Z00000000000000000000505d0000000000000000TGlmPAba`]_3
0000PHO;0000LXWM\;Fk00000000HgR=000000000000000000000000000000000000@HU900000000dX]\00000000<[kB0mAe000000000000HXJ^d_IL00000000
000000000000000000000?74`XE0Q4?0000000000000000000000000T1Fk02cZ<8U>l8IoLT7mh^g88<XGlTAETkM0P8j40000Ta\^000000000000dC?Q00000000
d1:m0000000000000000HgF@0000POEL000000000000@A;MdR=T\<0I00000000h;;d0000XUmb0000000000000000@7[K000000000000Lcmh0000PMXT4LMR@8De
0000000000000000000000000000000000000000D0h400004EDA000000000Ec600000O5?00000000000000000Zj:0000DRV6000000000000XIhl\YNS0000H1>>
0000000000000000000000000000<W?D00000000T0[>X4WO00000000XU3g0000000000000UK;000000000000000000000000PQlJ00000000LF\<8V2Q00000000
00000000`k^c<AdNP9a1000041Zb000000000000DRTg0000000000000000A3^R0000000000000000000000000000HZB_HTLK00000000hIKA0000000000000000
00000000000000000000000009X^0000@PXJ`jjQ16L1000000000000000000000000`N^S4k^0DaW50000TfZ3000000000000@9KD0000HihM00000000X2eN0000
00000000TI]H000000000000dPS40`4W@_5W00000000000000000000`HfgPYAf0000\5dWT;]E\CU0LIB796V>lYX[000000000000@?_2P1]1@57RL]LC0T5I0000
00000000000000000000lj?o0000@4X40G>?HOda@D^^8BK5<YRY`jP\000000000000000000000000000000000000DB7c0000hAUB00000000`0[f4:1NPBKOl;cf
X:?T<Nl>\Yh5\jcb0000000000000000=0PjQ3de0000000000000000000000000000i1k;0000`4Aj00000000`:aiTHI=`N`i000000000000@<M]HgGC00000000
00000000000000000000000000000000HiEbXDgQ`:R_00000000`Vdn@[ed0000LMK\0000000000000000000000000000`F:>hJCJ00000000000000000WJO0000
0000000000000000000000000000000000000000000000000000\K]J0000@4oV000000000000lWb?0000000000000000000000000VRghoin00000000T_Dn0000
000000000000e7g@DFR000000000000000000000@Pcf00000000000000000000h7eU00000000PjWDd1I^i37X0KSg00000000X>?\000000000000000000000000
00000000A2HS0000000000000000000014[B00000000\Q6Ue7FI0000000000000000HHe<lkSS00000000=5@5l^P?hKMj000000000_N841eA0000000000000000
000000000000000000000B>b00000000T@RF00000000000000000000`;J5000000004nk`<oPX00000000000000000000000000000000@DV8@8mH000000000000
00000000D7:L0000I3L;000000000000000000000000000000000000<BE_\SH\HWX100000000`9ajPFEW0000000000000000<iN<00000000`A^_LSW[850H4j<o
I4LhLJYMPZJgA7m80000=6UU0000DSGT000000000000<HaA000000000000000000000000000000000000hGQXl=@6000000000000000000000000000000000000
00000000lS_2XmG200000000000000000000P45X0000i7aX`0WJP7nnXajB<k@h00000FTg0000000002\98Y7`00000000000000000000<GW=lK8`@O@QlPZE0000
0000hJnDdkW@0000dGEN\Z:im5Kl`An7DNEj000000000000000000000A32i3gk00000000hJ13HUR6]7NWhjZkTWe600000000l[aU0000000000008XHZY7?30000
TO1:4[M>000000000000@SXbT0Ha@ZEni5KOdh\B00000000i4JC00000000PlH7000000000000000000004@@^0^Z;00000000\NX:HTCP0000000000000000`319
h;<E4AJjlC:[hcR400000000000000000000000000000000000000000000000000000000000000000000000000008K16H?iJ0000Y7j000000000000000000000
000000008j[ZLYVh000000000000Q5>^0000@J6SDP;]0>@E0000000000000000PnHe0000000000000000000000000000A2n2000000000000i3c?00004M4m8W5]
0000000000000000000049I[0000X2JhLGZgU7di0iCM000000000000000000000000`\P?0000000000000000@EfT0000LE4I00000000000000000000L\nH0000
I7HD0000@1Il00000000dTH0\B1N000000000000XD3@0000E6W4TD4100000000dAC60000P;Kc42@B000000000000000000000000000000000000P;laTP[O4Qen
\=SaT6NYDi^NdJGZ971W4lb5l_^V0000lT4c8:oc0000`9md0000`IBll0li00000000Dh6]000000000000000000000000000000000000TlHHH>HnXgf9E0^f0000
00000000DTDj00000000Xf<e00000000000044c^00000000LYZI<dCdP8=k0KOE0000000000000000L08n8Ocl0000m5YZ0000000000000000TnXC000000000000
L:5edGMg4TEG`lAB86RL@[K100000000TNR30000U3\i88M;00000000<EPe`SBf00000000000000004ON10000E48UQ3l9A73V0000000000000000000000000000
<9e40000000000000000000000000000`NSS000000000000000000000000`6o\00000000000000008R560000X?bP000000000000000000000000LTTY00000000
000000004fHY000000000000000000000000T@dF00000000\O;o00000000`P<3@AmX0000H3]F0000LFbGHT^=0000000000000000Y5ol08?bPH_2D\`T0000h5e1
00fWHINEdO0;0iKbX15b0000000000004@HR00000000hWl^PH<Gh?2[0000000000000000000000000000000000000000Y2\i000000000000000000000000@=hj
000000008]jf00000000He^d0000000000000000000000000000000000000000@_GW0000PTM]00000000\HQel;R[8?C@i5d50000\bY[0000D4NhdS;Q0000X0F=
000000000000DBg<h_5897fZ00000000000000000000lgdS000000000000000000000000PIT>000000000000000000000000D7ND0000`JmF00000000000002fF
M7D000000000H^YgY2I2000000000000000000000000m3Em0000000000000000000000000000DLZ8TVEl000000000000000000000000lNE40000000000000000
000000000000000000000000000000000000H=BC0000HbFUDGC^00001503`;ioX;WF00000000\6mkLVmS0000l=MB4Q:H0000@oIEdBBc0SPG00000000PJI28GP3
0000000000000000\]e:000000000000XXLF000000000000l82G<nSQ00000000000000000BVf0000D><90GLV`5`HDU:gHVX0h]ROXPZS00000000000000008Zg5
LVh5TLOn000000000000000000000000E6ml0000000000000000Tb1=4;R40000000000000000Di:m00000000e6G30000H[U_<fJI00000000000000000000`Il9
HQY=hS^b00000000lF@b48IC`DB><^0l0000DnbZ000015d[0>_1l^cKE2lJ00000000000000000000dBlflb68X^36dG:l@2RA94o`0000l:?gDIfS0000TFXoD1_D
0000`HhM00000000T4?g`]`RP^Y3d_]O<FT:00000000000000000000e5kI000000000000000000000000I1e]00000000000000000000<eF=0000000000000000
0000lCdA00000000000000000000<IaM0000DRP?D:8Zh;m0DI_m0000\=LK00004DYA00000000`E6SL>QV4O?I00000000`N=g00000000<em80000hQ0T00008W;F
lP2300000[G@0000TES100004;cE=6?L4D?S0000000000000000000000000000D\ej`h3]00000000000000000000000000000000000000000000<;\]00000000
00000000000000000000000000000000@5@^0Z>k000000000000Y5b<00000000000000000000000085of0000000000000000000091JU00004YUY00000000PQFM
`6:i000000000000P[1Hd[cX000000000000000000000000TDXgX4n\0000lbDM000000000000A6m_`W6oPD]DdfbSXR>V4]>R0000@kYn00008e2Hm3V000000000
0000000000000000XCCG00000000@DoDPWHlT44IdOo\4NZ30000<f3T0D1`i7md0EAj4L]U00000000Pd5;000000000000\Ybh00004XFBd7MDlN7W0[Q300000000
@@K80000TVL3A3]OH:k=4<Y`D_aP`D5^0000]2DL`L:j<RSB00000000hW7g0000`Jnm000000000000P:B=`S1nlSZXDV0k0Z4:A0EZ4hDZ0000000000004AkE0000
8AWf00000000\k;M00000000l0cXd;J\PB>3<FY`\0230000000000000000000000000000a5i40000D?O700000000\Hej000000000000000000000mVJ00000000
HYbD<=n>0000<;5L0NKA8\\=I6a]000000000000U3<Z0KVQ=20M00000000@68m00000000000000000000000000000000000000000hPE<U;[L`[S<?4[`X820000
00000000000000008b;9000000000000\?7O<UDF0000146\HN:Yl@<_<j5K00000000hiUm@hGi0000000000000000\@6E0000000000000000h]Y[09V6TkBG0000
000000004dL18Wf]00000000932W0000HPRY0Fha\f7T00000000000000000000000000000000hB:XXfVk00000000TNi_000000000000000000000000PjHJ0000
0=fQ`FQ_\US8000000000000000000000000000000000000d]^?0000000000000000Xl9400004A:o\J4D0000`j_n000000008GBELSfL4lLa95?800000000L@Nd
00000000000000000000XH=8DSkR0000`lYj00000000000000004\Q80000Q4X>0000000000000;FS0000000000000000000000000000000000000000P\^60000
000000000000\?j`0000TZXS00000000dRH20000`U?R0000000000004M^@LiR6m7kL000042YZTQTR000000000000000000000000`UaN0000XAVRQ6`Z@ZP=0000
0000d^ieLhko00000000000000000000000000000000D`\d00000000000000000000000000000000hZ^1L@G900000000000000000000000000000000D^kB0000
4Q5HX3d:@jhd0000`[[ihm`B000000000000LbWnTo4P\FLePKa@dYcF0000TDne000000000000D@`Z00000000PA:RhO^\0000<_1]Lc_B000000000PWX00000000
000000000000T0nlT6GB00000000PObg00000000HS7:97i]0000000000000000000000000000DBa7@Rn[8AO\0000000000000000l]Hj`I=e000000000]3XH^J=
00000000000000000000lBo:000000000000l0_O00000000XIa54Z?d`P8=PTQI000000000000000000000000000000000000H6c@000000000000P]f;00000000
\?SW0000XJ]h0000000000000000<9?X4[EhhIK14c0R0000000000004d8L0000LAb6000000000000000000000000DH3@00000000lhJd00000000000000000000
0gC30000000000000000h@mO0000h]8b00000kje08[f0000LeBL0000000000000000d[JT0000000000000000000000000CWe0000hPg>0000HHVl000000000000
i4[5000000000000000000000000000000000000X>>;00000000PV\:00000000`07X0000000000000000XA6<0000`XVR00000000000000000000000000000000
97HZ0000000097O`0000<[YC000000000000000000000000i6>9lTCj000000000VZf0000TXDF`YYm00000000U6\o000000000000000000000000000000000000
0000PEAI00000000@Kd80000@MKHD_CL0000000000000000dNJO8YM:\]OAd7ce0000@3>L0000000000000000\2:60000000000000000HfaB5346000000000000
=6I\0000d:b9000000000000\I1i<B`N0000000000000000000000000000000000000000<2n2h?NV\PGN0000\OLT000000000000hH?20000XLUd000000004N2G
0000T5C=00000000\9lm0000TBA[LDP90000000000000000@E3K0000000000000000LDgjTK=D00000000000000000000000000000000H?JOHlUd000000000000
D<JM0000000000000000XWOC8BiiD\L_0000Y3ZS000000000000\N6B000000000000LCY<0000000000000000L_;A0000000000000000I5`]000000008T?P\f=c
Y2WV4LPF000000000000X;jX00000000l?L[000000000000`ENClIFP0000HO\h00000000000000000000<7P;dmaTLiBC000000000000d>anDMd:\UgV00000000
0000000000000000000000000000E76d0cD10000000092a@0000`mon00000000000000000000000000000000XQg[0fmB000000000000000000000000\I8lHW4k
0000000000000000PQ3a0000`9B5l\fV00000E?YPYPW4Sc?000000000000`jD0000000000000PnQR000000000000H27I0000000000000000TB2e00000000<Zn4
000000000000Q6=VH5CQ00000000000084f\`Y0n57oc0000X6l30000000000000000X8Hh00000000000000000000000000000000000000000000000000000P^U
dH1J0000\P_c00000000000000000000000000000000P1[A`69i47j:T=9I00000000lYoO0000dDGJ0000@2]d000000008Eed\70a0000h<Ag90I7M2XT0000P0C:
000000008:HTHBdLDGPB000000000000000000000000XZYC000000000000d=U_8jNL000000000000000000000000000000000000000000000000Le]c00000000
00000000000000000000000000000000Q2f\000000000000000000000000i12:000000000000000000004Eac0000h8LZ0000@8<C4=L0000000000000Q50VlQ6>
d>Pf0000000000004B=A0000l>eb000000000000dF^o00000000m7iP000000000000XC<V0000<EDZdOl[00000000000000000000000000000000000000000000
PCgX45h?A2FC0000lNi20000D7VKTGF@0000HV77TGUj00000000000000000dIe0000P8T9`H`3dY^D00004NGk14lH000000000000HRC:00000000000000000000
0000m0:@<C7B0000<FNghV9P0000000000000000000000000000000000000000T;1E0000000000000000@F@TPkS:0000000000000000L5^^000000000000i47B
H2?50000LJnZ00000000000000000000lVi>M6cC00000000000000000000PfoT000000000000000000000000lDfFL@RZ00000000000000000000I6?_00000000
000000000000000000000P=5\dHlXDl=0000000000000000000000000000000000000000000000000000000000000000PEX?11\V000000000000a49a00000000
0000M4Vo00000000000000000000\iG]92Qk0000PBZ]doA5I3nNQ7Ro00000000000000000=[OPBUn\6RnD=gndAgUP8GILL5QTDNHDJX0TRie0cfnha9mlf[RhNKg
@@iH@QH30000DP?]0000P8^e07^=`9H<\U@i0000000040?300000000<LRG0000H2c<LX8d000000004B0f00000000000000000000000000000000Y4=QD0aH0000
0000HZZhI7=Z0000M53?TmlT000000000000d01e00000000000000000000000000000000d1;<l\FD`\HX00000000@P9d0000000000000000000000000000@_oS
h<_je1i_DXN`0f:\\=EX00000000000000000000000000000000000000000000P\lZ000000000000000057G500000000XRa=0VA_000000000000<7jTlAVB0000
000000000000Y7NG00000000hBJiXR3O000000000000000000000U;j4@IShO0O8Y6Z4CKQ0000LUNM0000D8C<0000lMm[000000000000H8N40000`8bV00000000
000000000000lFb\00000000T5n=TB@fU3DW00000000000000008Z3<000044ef0000000000000000000000000000dV`60000449U00000000@WHI00000000T^JN
0000hQNFDnT600000000000000000000e5`JHm3D00000000000000000000000000000000LY;T000045cC8Nnl00000000`OZ=lcI400000000HV<=P\?Z00000000
00000000000000000000PfQIl_LK00000000E04f00000000l_QC0000PHj?8YA5]0TA\igSDCUI`F]a00000000H;O<00008;e>U3E7000000000000000015b\0000
@48=hEe1Lo8=000000004;gD0000`GN9lNEAHMd_d?:bhT<O`_T908Q1T`Ad\9g90oXVH3CYH>J04A<EY694dDW[X@8b53310000<NP=000000000000000000000000
000000000000000000000000e2V?00000000<XCR00000000T\0]00000000`1@I000000000000A4Wkd;`G000000000000Pn@WPC1W<[j_DLZG0000L1PU00008FUn
0000000000000000\V>Rh>lH00000000\6SSP[P30000000000000000000086180000000000000000d7jll\gg0000E7DCXgJP000000000000\HnS0000<4cAPM`S
00000RSn0000000000000000\XfQTWM2P\SF000000000000000000000000lP]D@<gk010ahOOfh^mR0000\2Oj0000000000004Imi@aDcH@i00000000000000000
0000000000000000000082Mh4g]>000000000000<TW9D47c0000XRFW0000d2T:\:kU0000d[RD0000\[]200000000000000000000000000000000lCO;00000000
8jDC0000000000000000@BfcT`Cj0000000089^C0000X>I\0000000000000000000000000000hQK;dkG?Tl@ZT<4@00000000`=>I0000`0VQ0000000000000000
00000000TS_E00000000000000000000\[_L00000000PR6g0000000000000000000000008C]R000000004gPW000000000000000000000000@V<UI5mf00000000
0000l3D50000000000000000`R8hl?c^0000000000000000L@26I39oLP09000000000000Xkha000000000000<TRiX=Nj946IHDhe00000000000000000000XlaI
0000@GdG000000000000PAj^hP`9DaPJd\oW0000XEme000000000000XKPj91FmQ5SP00000000Pi5Ol=E:`\CNhY0[000000000000000000000000000000000000
LY5A000000000000lC:C000000000000000000000000000000000000L;NO<=a?8^P^E2bL00000000000000008Z2]0000`6[6l;UCTomP0000<O9iliiO0000lPo8
00000000000000008FR?0000000000000000000000000000T<Jm0000000000000000000000000000<lAY000000000000000000000000lUe]0000000000000000
00008mlc000000000000D28^0000d1gDT8]58=114E2FT5[[PUUA0000000000000000000000000000000000008FK@41\=00000000000000000000\IN]0000hE@3
00000000000000000000dTDE000052c^i06FP421E4D000000000000000000000TJH\0000M0HF00000000DmhZXTA_T>M0`fJi0000DmHI00008ClX0000X2B^DF7Y
96QM0000000000000000l9<B000000000000000000000000000000000000\H1X0000000000000000TAcd15>>0000`7G=000000000000`W=3lSo\00000000LiaF
00000000TYi`I7_G000000000000X_690000d9Ei@XY^00004MX>0000DV?T0000000000000000i6iI0000000000004\T70000000000000000lGPR000000000000
00000000X2PeH8;ULoO60000000000000i[800000000XMGC000000000000l9448X4c\63A0000000000000000000000000000000000000c`IH>1F000000000000
0000DHiQ00000000000000000000000000000000@I[A00000000Y0mf00000000DodXdPi0`RN`0000lAa80000000000000k0k000000000000DQQj0UAEh_RI`\2I
0000000000000000000043jU000000000000X]1i00000000000000000000@RHP00000000HYVW00000000h2L`D9DK00000000T;1]P;VnX?2:\MISi6OF00000000
000000000000Xo=P00000000h[`S0000000000000000000000004=5m0000000000000000000000000000`EWZ00008n7C00004fnn4>ML0000hHUf4POFhn:=0000
000000000000Y5V10000d[WI000000000000H?=IDkh;00000000H?<n@7d^00000000DLdo`\_Y00000000TNPX0000000000000000H<cf<2Xn00000000000054=>
0000`Se0X[:oPeXH000000000000P^E<0000@UCm00000000000000000000@;KT000000000000000000000000hl9ZH:S;000000000000T>io0000000000000000
0000P6m00000TL^`0000`PZ0<mKQX`2H41f<00000000000000000000H?;mL8gE0000l5e@hY?RY4h^Q6YfPLWG0000000000004DI;\nI;0000hX29PCne@cI\0000
00000000`SRM0000U4_8000000000000\@nKLF580\H=0000@?Po0000000000004IGT0000lM_T0000@4Wb0000000000000000D8D8PGkI`L3clB?k\>jE\l7HY2JC
942X8EWCM6C200000000I4Ng000083OR00000000HTR=XGI;8[b>0000\QdMh3=F<72I\N9W<X7Fl?^A000000000000000000000000LIi=dQ[nXEUlU3Y800000000
A6ka000000008QQ50000<X4ULS=V0000hZko0000000000000000hWR^I65F00000000dAZ<PDA600000000PGk^007g`KAD<g1;00000000@Vc6HJ@I00000NJ4PkC\
dZ_=ld3?D@7l\HCW0`=fdl]i00004Qdj0000\NXUDkRL00000000\Kc800000000000000000000`?R[@G_e0000000000000000h><f00000000000000008]XI0000
0000D3HC0000000000000000000000008hQkdbNX0000000000000000000000000000dPnGHnR10000504400000]d>0000D[lD0000lXNGHZ1E0000LPD1082YLjQQ
00000000000000000000@8MdlLnP0000`1`N000000000000000000000000HciJ0000000000000000\VUC0000000000000000hK8E<mMl00000000000000000000
00000000hJEBe3kc00000000T[F>a5=X00000000\NSf0HA>11Jk00000000000000000000@QJg0000m2l70000lUUg<i4a000000000000<7F<00000000dNO?PkJG
8m92`Cdb`kfZ`[MV@Jce8h4ME0N`0000000000000000000000004Wk200000000@UcZ0000000000000000e2ETTLQKX_F]00000000000000000000Te:800000000
000000000000XkV70000llYHM6k;0000\ngX00000000T10IL>6YXAA6PXX2<[fO0000DWd2dKfH000000000000000000000000djCH0000hB6@0000000000000000
0000000000000000Ld`o0000TRIn000000000?[?000000000000000000000000000000000[X]dD]Q000000000000l`Hh0000`fYd000000004I3UdON>00000000
8E6<00000000000000000000000000000000000000000000P1FOa2i4L4=n8cabX1YY00000000000000000000000000000000000000000000000000000000I40\
0000I4S8000000000000000000000000T9j500004cOUX[PblSU3dBhc\\@Mi6ii00000000PM5f0000000000008UnS0000000000000000000000000HAN00000000
4PJL0000000000000000000000000000@Be7<W1Y0000<ADgLPh=000000000000lOSA000000000000L0@;L@6k`;LM000000000000L1a000000000000016m3`3XL
d7c6<VfVh;GQlG5J4[<`89EKT3oXHAI50000000000000000000000000000000085[M00000000000000000000\DZA4YO2X:FfHEW64=Xia3;N000000000000lI1>
D_H@00000000=4Z90000i7EI000000000000d2I=0@1I@F_;0000000000000000h61d000000000000TH:?0000TBG\dBXH000001Dg0000\DK>D=6k4cB[a6bc0000
M6:Q000000000000LGG0lVX>HZio000000000000000000000000\EKT00000000@bOHTXcm`bZc0000000000000000d8id0000DK^Q@mDc00000000000000000000
hGNX=45c@9gI00000000@[IA0000<]PoDLhdL?ob\^h;000000000000000013Rb00000000LMlN000000000000\7hY00000000000000000000Pl>^000000000000
0000000000008hX?i30>d:j<Hm@70@<LhH<9000000000000000000000000000000000000l3i[L<7QdK>g0000@HWL8WcX@YSf00000000H\Di00000kmWHOCbdTV@
dVMjdB?F0000000000000000XYQT000000000000\joX00000000T>O`L];]0000hE`M8Y:@00000000000000000000000046Em000000008GFZ0000000000000000
000000000000000000000000HBn2@ibn00008E7o0000000000000000XkGP00000000\Q>Z\o`_00000000000000000000HCkZ0000000000000000000001Ok0000
0000P_[a0000000000000000000000000000`G4;0000000000000Q;357l^00000000M4<E000000000000000000000000000000000000000000000000Hb[adDD;
00004BQ4X_@@h<=Oa72c0000XOfID;D9000000000000000000000000000000000000`9FG000000000000000000000000000000000000000000000_4F`D]_0000
000000000000PdcG<J<=X\>fM4;_0000<BW<XH6l000000004Xl50000000000000ZEPH8PJ0000000000000000000000000000\I9iY7X900000000hB\RdKLg0000
00000000lI1Z000000008hZD00000000Q6SRhk8T000000000000l46T00000000E0:b0000000000000000000000000000H0an000000000000Ta@G000000000000
0000000000000000l3\J000000000000@00j00000000000000000000000000008]gk8AWI0000000000000000I6KH00000000000000000000000000004F[FLUO7
00000000000000000000XXRH0000D`C80000T^>P0000`:Z<000000000000032V000000000000\^NA000000000000PXK900000000000000000000=5U200000000
000000000000T?Uh0000000000000000lBEJ000000000000<5OU`ILO`^K@]5Mn0000I1D<00000000000000000000E60O00000000000000000000000000000000
000000000000\9S_0000000000000000000000000000000000000000000000000000000000000000000000000000T<e[0000000000000000hVGj000000000000
000000000000LA[60000000000000000000000000000U0jS0000]5^XXkKT0000000000000000\9QJ0000@OW600000000L?OiDMiNdKS;`9fX00000000dD4I0000
0000000000000000000000000000000000000000000000000000P@Ao0000lEdId]<P]6lM0000000000004UcH00000000\HNTdY2Z8iZe00000000PbcM@G1S0000
0000TZ^MDM]NLB_Y`EMh0000e6n_0000000000000000Tb<U<d3k000000000000@FnF\A_20000\J7_P9?L0?aP=4\Rd;_2i5mS0BgX00000000000000000_FjPNC7
000000000000P>EiXT2@55iT0000i3870VWY\kXom5?K0000loiU000000000000000084W8M6K5000010o^00000000DhIHA3RB0000Q7LNXWf=00004ESSLY5b0000
M3`>0000PKMW0000@XDW00000000@a?100004X7ZDoeE000000000000DRmi000000000000000000000000000000000000000000000000hlcC0000000000000000
000000000000\k?;e3Sn\k0<Xnh`M2djPBR30^B@hb6YXi>\L??P0000d?UO000000000000H\ZdhT[A00000000XU]0@j]\00008=2P0000`J^l0000000000000000
H=S2h=kk0000X>M]000000000000`cV20X>?0000hB0>000000000000000000000000\@@Q0000000000000000M4TW00000000Y5Gn00000000000000000000lO3e
00000000PBU?DH=HlQ_L0Uc7TWcBLai0<el=00000000000000008EES000000000>mY000000000000LG:Z000000000000DcLem0`?0000LKHW000000000000DKdJ
00000000000000000000lQ>B`9J08H`W000000000000l3W30000TF]C000000000000000000\P<H9b00000000DKGj00000000PSbEl3iH00000000<AUn\07LTJ5G
`NU7`ZlO93RU@>2VM819000000000000000000000000000000000000lOMI\R>FhYAHQ3[cLR\b0000Hoj]0000h`0`0000000000000000Da]700000000`lNDTKG8
D;><000000000000d47;0000000000000000000000000000000000000000T0ZZ@e:`000000000T?c@2oX`l[<0000000000000000000000000000TmSaTKeJXCfT
0000000000000000=49N00000000l;iR00000000TKll000000000000d71@lG650NQ200000000\7;9LWIO00000000XHOaX1=m00000000XaGAd^URheH;00008nZ5
000048A<X:^BH[_d000000000000000000000000@PgeA0YE00000000T@kCd5aB0FnT000000000000<BWL\CI`00000000000000000000\nC<0000000000008R<f
000000000000@@LG00000000000000000000000000000000dAm1TRbUm6Q7T8W800008GSZ00000000000000000000\F_J0000lif:000000000000000000000000
00000000Y7]=h<Tb00000000000000008[9407O>00000000M5iA0000000000000000T36c8M^00000000000000000@Hl<4Uae\]ZbPWL]0000h\eV0000X344<=cQ
<BG210^20000hm=_XGeDa18V0000XU33000000000000000000000000000000000000A5W70000000000000000<Lb<00000000565l00000000I4QL00000000`3P1
@^nT00000000@=RYlUfU0000000000000000`S1]<CC78@>kD81Y`XJ0DDk?@RW0\kIX000000000000000000000000DS>E0000D^Ub00000000l2[>A5h;00000000
P8_l\Nm_0000@0_?00000000DGmb0000hd^a0000Ligf0000000000000000i4_^0000T_H^`bJS0000000000000000000000000000000000000000dL9OHc6C0000
0000\ng900000000000000008>nO0000HMAi00000000000000000000d?`N00000000000000000000TRfWLiBg000000000000000000000000000000000MFG0000
LQPI00000000000000000000000000000000000000000000000000000000hKgi0000hEPL00000000000088Y]\7?8000000000000000000000000000000000000
0000X<P]00000000000014GR00000000000000000L\50000lSKe0000000000000000PFZ800000000@HT800004@m200008A\`0000X@]20000000000000000HbdU
0000000000000000000000000000000000000000L[1m\nFb000000000000M6EZ0000000000000000H5A90000000000000000dObR8mM=0000HVQb000000000000
l`QKX>Y4l:ih00000c9k0000\1C;4IXR00000000@N;B0000<PP?00000000LmG\0000000000000000000000000000<_G900000000000000000000000000000000
00000000<1i:00000000D87D000000000000000000000000000000004C\R00000000TA>Z00000000000000008:9N0000LSeB0000000000000000000000000000
`c<I00000000000000008^i400000000000000000000TShb00000000T0Ubi2SE00000000000000000000000000000000000000000000XX=a000000000000Xeh1
`Cg80000000000000000dY3T4JBA00000000000000000000000000000000HPe;TXll000000000000<EXc0000000000000000HWDR8lWGD[oo00008<mKdIQ30On1
45`mheLa<olKPGJc@IGdDieD]4>]94V3m6N9`1F2HTQeH?3=hWZf4ZnF00008kOB00008H_Ue1R;a3@L0000LVP@00000000000000004^CTm0Ke00000000H\cbQ6[V
T4:W000000000000HmUU0000000000000000000000000eEM0000dg@`000000000000000000000000000000000000`Y4h0000000000000000hMMk000000000000
L0<X0000000000008F@6DOhF00000000000000000000@4aT4ehi00000000hS]?0000HHC?@^nA000000000000E6O90000000000000000Tn;J00000000lWP20000
0000HfM8000000000000000000000000`mZTXU:100000000LXOhh76P0000DYYWLS]_000000000000=7fmLZeZ000000000000T4<P00000000D\iQ00000000DZWS
0000@WS700000000000000004l^:0000\OOW4IHQ@2B0DUN4HATi<jn]lXW`4Fai000000000000000000008=9j0000`Lk1]12n000000008GJ4M1IU000000000OdF
d:>P000000000000X9MV@55Y0000T8TZ00000000`S8]0000P0n>0000000000000000dS9mlacR00000000000000000000000000000000LTjX0_94hd;G0000A4Rb
0000LlgR000000000000000000000000000000000000l8;4P_M60000DAfhLNZg000000000000000000000000X[E?8hP^000000000000000000008C=Y00000000
00000000h4b8TJa:lRBXXj:4000000000000000000000000000000000000L;T300000000HUmM4[Ro0000DX?`000000000000000000000000000000008bHc0000
0000TDHK4_g?10ie]4kB00008X^a4jio`YGD\PaTTZ`o`>BcXe4?00000000LcJ800000:Gh00000000921M000000000000000000000000HE9c000000000000Y438
0000h]jN0000000000000000@5<NP@AM`5eohBoe56=300000000000000000000000000008A[f00000000`6g2`R[L@g0M000000000000\@f30000X>VI0Di^0000
hQh:000000000000000000000000000000000_Sf0000d:Uc8Q@58Ba^DZ=2000000008Cj<@0IYd@ZK000000000000LXBY00000000@3G800000000L^2\00000000
HjGj00000000@n_00000000000000000000000000000000000004A?H000000000000XkbA0000M6:7U51=0000TJ1I00000000<@8@00000000P?L5dPME00000000
0000\TXI0000@B8T000000000000@l56h=mm0000000000000000@UnfPa7Y00000000`Tmn00000000P66G0000000000000000XAYV\GP_4<5AXLHJXeVl00000000
\O@300000000H<0YdOc=00000000=2`Z183?4>N?00004:OH00000000000057n7]2^[00000000000000000aL3ldfLde_UE1lT4>WVI6XP00004DDUXZ=D00000000
00008OJG000000000aIW00000000000000000000000000000000000000000000000000000000000000000000dOL34UTG0000000000000000<bI@00000000`=OD
LO[o0000I7[j0000P7KL00000000TK<f0000000000000000000000000000000000000000000088h7dAF8d1ZDP<DPTZjO<2V5Q1d\P>g=00000000000000000000
E5^E00000\T\00000000000000000000000000000000HmJk<V`g0000000000000000T<6YQ0K10000HJ3o0000hEK;55IMDUZA000000000000000000000000TP:S
00000000h7na00000000000000000000000000000000000000000000Tke392^H000000000000000000000000000000000000A5oR000000000000000000000000
000000000000000000000000000000000000000000000000<5eO<AmCX<8GTIRblJjQ\4\>XSDO8S]o000000000000PdDL0000dG=M000000000000000000004fdK
8=6=000000000000Q0LP00000000LU^5000000000000D51T0000000000000000HSl70000000000000000TAjBi7K8<_1M000000000000@5Rf000000004^?1@m9I
DETBHU]_0000TEV<000097<74[B0@Y:bLDFF0000000000000000000000000000LZ>Z00008VkN0`H:00000000T3BlU65Y000000000000\PHU0000166_e4AKT33E
000000000000000000000W7=0000\8\;000000000000000000000000L^:R0000lM5IP]aI0000000000000000H3V>`:Ym81D[P^9Mhn>?i3BK0000T;<60000lVYB
00000000000000000000000000000000@WZ20000000000000000@6>I0000\Ed\00000000000000000K]o0000d?mX00000000000000000000<jU6<09?lUT2Lo0n
000000000000000009h:8GjQ`2CC000000000000000000000iWi92`m`CSi0000\A6]LLiSdd4S00004R[=Q3e8@n_U000000000000000000000000000000000000
PjWShaQX000000000000000000000000he7i00000000156700000000000000000000X7OT00000000m5[c0000]5gB0000000000000000Y3=S0000Q2KK@e><0000
0000THP60000000000000000<5]G`9f7E7[DHb8c000000000000PgK80000DB6i00000000000000000000\;Xo16Dj0000000000004j95LVPX0000000000000000
\HS5000000000000000000000000000000000000000000000000lCMoLlXB0000000000000000000000000000000000004l\70000000000000000000000000000
a36S000000000000Y7KX]5o_000000000000000000000000dD:F00000000]31^000000000000000000008hb100004J59E4]2000000000000000000004EBJ0000
DF]5@YFNA53e\3GWM71109YP00000000972:D8g]0WZI\Ehj``OB0000000000000000LB?2000000000000LG[:\>iM0XmBPkgD00000000PI^<0000L>^ea2_TXCYZ
@]1R000000000000HfZj00008`FU00000000000000000000d];N00000000\@nl0000l[L200000000`CA;0000`A13laL[h1`9X=\E0BZn\T7>000000000000@BjT
0000PB50000000008RcXi7B40000`A4G00004OiB00000000000000000000<V84hVbT0<3bln62a4\b00000000000000000000000000000000L;j>a6bP00000000
00000000DM6Y0000HRJT0000dG?X`[:@00000000dRL9m82F00004gP>000000000NE\<V3300000000@Cmm0Fm6hC[B<HdUTZZWa2684_E;0000<\0F<Yg0<c7S0MmM
0000000000000LX3HOel000000000000000000000000000000000000\OmV@^jP000086f3HQk4T`]?0000DQ=dP;@`\H9C000000004]FX0000528gPL85D^^^0000
hJGE\]eIE5>K000000000000dX02@]U`La>IT1I6LZTF00000000000000000000LRLR000000000000000000000000XAVmP[;oL_\Id8ZL000000008:YO00000000
X34d00000000`O;S0000000000000000L4OQ0000h9E<Dm2m@580d@aST2738XYI\H:X0Y=5LYZ[A67k0000XOKd00000TE^4GXY0IU?0JT654V\00000000XNjMlKmG
PDHl<68TP`RN0mjo00000[Z`000000004N6b000000000000hR6ZdHgc0000000000008QWo0000lRkH000004:F00000000@`>]000000000000<dT`HFXW0000`gY]
000000000000000000000000000000000000@JY;H`ma00000000Q50@00000000<QaT000010loh?6T0C8f00000000`nlO0000\IlN0000Q62K000000000000PaVG
00000000000000000000TcdV0000D2F>T=al000000000000m42K00000000hIcB00000000@hjJM42e0000LWg7l\jkY3<m000000000000LP=b0000Dj?800000000
0000X@Y80000000000000000H?H00000TLN]0000<XiB0000000000000000@ACE4VlQ00000000Lg2YI55T00000000@149lNS@0000000000000000000000004ih`
00000000<VdK@MTH\]ZQ8f1l00000000<EkW`5@C\BV[DSIC@Ychd0iI<\b6`3@n@TVj`KZ100000000`2Qb@Z8X<obIP<Oi00000000000000000000000000000000
000000000000000000000000LKEP00000000000000000000000000000000PA=S0000HIH3a4N80000Q3O80000000000000000000000000<1<0000000000000000
8X8J000000000000000000000000000000000000TS4U55;b0000DC^m0000\Bnb000000000000HX<Blf=:0000T1TmX5UKhVcW0h8aDmVlD`hg=31QdU@<4hcM0000
000000000000l0;cL6Im\JUNdWlI0000<Z2=0000000000000000PYC[000000000000X=`D00000000P8YG0KUIh0oCHEhLhBYT`L:0h]fKh^Nn12D<00000000<4<i
H>[:d3:?4R43Dmg\lc^7A7\m0000000000000000000000000ZCVh=mR00000000000000000000DYI:<LIEdURD0000XC6o0000<dMX00000000000000000000d>RH
000000000000000000000000lG9L@nU]U1gC00000000hDf^0000`3kA00000000`BD`000000000000\BSXPO2_000000008ZR98@668PH0L^I:<eG^\oVo00000000
0000DNh90000LQE60000LU1N@XMiM4@6U2Ig\;Tm000000000000<H4O00000000P=HB00000000000000000000<AC^H>E3X_i[@dK04lm]lVkgHConP_iFM3_k0000
<iOQ0000`\OS0DTV00004c\W0000000000000000000000000PNkPVR1000000000000@S<XHZ<>XCh0Dgc[000000000000PPQG``]Z<gQ000000000000000000000
0000000000000000000000000000000000000000TMFb00000000<Kald2[Y0000HdFH0000000000000000000000004GJT0QZO00000000T[j00000000006fa0000
0000dNI<0000000000000000000000000000P@[?00000000000000000000`kjN00000000000000000000]3V]000000000000Y6^nD\Qfm3W00000000000008UE0
00]d8Y1a0I]6X\`bDj[m00000000000000000000`nm400000000000000000000000000004MHR0000<867000000000000000000000000m1;>0000000000000000
`j;7`5dd`jZC8S[b000000000000000000000000hc8_<dFcP2=Fd7370000=2h;00000000P8:2XU?n00000000T]KF0000@Y_<0000lVFV00000000000000000000
000000000000\LEkL2A_000000000000`7WE4<EN4IkJM7BjdNVK00000000000000000000T6LM0000000000000000000000000000<SJP@_>S09eh0000@]PN0000
Xbgh0000000000000000lLXk0000000000000000TD4d000000000000hFin000000000000L1c:0000lKE700000000L8>]0000<U`\E5Ei00000000000000000000
TCif0000LJ5`0000000000000000lO=blmkQ000000000000P3eUh<f1PcGL000000008APfA6nL\kVL`9n@L4DH<NOVdO\MhThkPgj[0000Q7Aa000000000000HWOZ
LWGj0000000000000>eG000000000000l6Fg000000000000000000008JH00000000000000000XLAK000000000000000000000000TSf2000000000000`JTW0000
lHoA00000000000084MR0000000000000000000000000000000000000000l88jP\f<0000000000000000000000000000XVLPX8c\0KBh@Ohd`YBC000000000000
0000`SCC00000000P]Oj0000000000000000HPCY0000I5FBA6>F0000000000000D`C0000I3QlPUD[000000000000d7cC00000000XKF[00004KCF13?i0000@\62
00000000D9UE000042@`HGf>0000000000000000000000000000<3[cTD^N<J:B0000<EM>00000000h4gI00000000HQSd<]ac00000000\hOG00000000X8mZ4Ob9
8IUd@[YR0000PG?K0000P;S8dgEgdgBM0000000000000000T]61l_`j0000000000000000<2@QP5;[0000<MQ]HZVX00000000000000000000H2K:D;Z:000040Q9
E31>00000SKK4_9J0000000000000LDWTXH9lA3V4lO\00000000@SBL4^kS00000000h7Z<00000000000000000000H<g6\bXEhLhI0000dF>5000000000000lVo_
0XKFI4fE0000000000008dQE00000000d>35@G1`TZSodj8;0000000000000000000000000000TC?o00000000000094Me<^mb0000000000000000000000000000
0000m5@[00000000X<;I000000000000000000000000@TZ400000000hgTj00000000\U7UY5^k00000000XCC^0000000000000000<P6[M2Fb=7o=L>OC00000000
00000N=N00000000A52_0000000000000000000000000000135W0000\kR700000000l_kT0000000000000000000000000000X\JQ00000000P8cK\KoN00000000
0000\[e60000\AbJ4RYL00000000P[]A56=@8>UP00000000h8?JdZ;GLemk00000A?b0000000000004U=W0000000000000000000000000000XN9m000000000000
0000000000000000000000000000<C6A000000000000000000008S@5D:d>00000000lUfm0000000000000000000000000000XHLR00004e6YL8dF8jfW00000000
000000000000000000000000000000000000dm_3000000000000XMR6000000000000PlkELFlD00000000000000000000X6Xk00000000@9C_0000000000000000
00000000000000000000lFG]0000l@]gXc:J0000000000008;ZY8B:jHOm8X0LmhQIa`fDI8@[_000000000000000000000000L84ET;P]E23d0000000000000000
U4]bi3bl0000000000000000<ZfRXIJIdQM6PR0lTT8<0000L=I:00000000<>T?00000000PBO:000000000000H5Fm00000000h4dk0000000000000H>X00000000
0000@A]Gh=WSDZZ6`BkB@HR1hG2l0000H]0Ml_mID[2SlcNk0000@?W2000046Q700000000DDVh00004T?20000000000000Q@JXL22000000000000000000000000
000000000XJO93h?00000000000000008JiL8=FJ\VEW000000000000T:H>h`SOL`aC]7CcA7a?0000000000000000L6<6000000000000000000000000H0^>d8QD
l[4b00000000000000000000000000000000d@3O@@CE0000`5SE0000000056b0hJ[e000000000000=3^e00000000LiE4000000000000000000000000X1kf0000
4GfVD8@LHYaZ00000000<]dS16Hi0000000000000000dc;H<2PUi10a000000000000@J8fH0FL00000[OVe6NF00004Qc100000000000014<k00000000000045=D
0000000000000000TaJQ000000000000l2<Z000000000000@LaaD]CUh1aB<SH>D=\chgX0Xo6V00000000000000000000HPSj4m]9@4K20000000000000000<Lfj
0000000000000000000000000000dBdi0OFg00000000h^fc00000cZ900004[?;00000000`T;W@meDe5m@0000000000000000000000000000000000000000PUj8
00000000000000000000P:;8D<D1dM1T000000000000@1BK\ok\X<VH000000000000\SS0L_dl0000hZCC@D6b000000004;TF00000000000000000000TP<JdY2H
<m6400000000000000000000000000000000<mNL00000000000000000000D:2T0000000000000V9:T]\HDZ\<@[^0Y7_30000000000000X]3\3X000004[i40000
0000L?92000000000000000000008L70E22AX<]c000000000000=61k0000XWNSTZdD000000000000@AmaDlib0000`@Q4@h>H`AQB000000000000000000000000
TmV300008FR\81ni<NHXPNd_HCV;HP@BTS5[0000000000000000L@8T0000000000000000000000000000m0=<0000DN>[0000000000000000X3Eo00000000@6fB
DN=400000000HB7=00000000000000000000h\VY00000000e4WR00000000`1l?00000000Pli>00000000065B00000000TgRi000008m3P58lXniM000000000000
0000000000000000`F5Z\=V^T3hK8YXF@\3fHi:R00000000dMYA91Da000000000000000000000000L7RJ00000000<Hhe8NeH4KNBDLoGi4nM00000000`bE=0000
0000PJP=000000000000TAh5I2jXHD[5X]B]<=``0000000000004^5300000000000000000000000000000000000000000000000000000000000000008DUF0000
4k;c00000000D2N;00000000@7Bg\YUHhC;Q000000000000000000008`Ze00004Ao10o@@LLUJhcE10000000000000000\Kn<@Kj6Pk:d00000000Pe=@0hCSTLGl
PTPW0000000000000000000000000000000000000000`Uhk0000000000000000000000000000e4UcXe0S0000000000000000m7]Z8;==0000\VSk000000000000
0000`l?HXkYY000000000000X6eL00000000<9Bh00000000\@C60000E6PN0000000000000Dg9HYj^0000000000000000@<YC00000000000000000L`gTfFe0000
0000HLX@DlSf`19a00000000l:c68S0d0000E7IMd?U400000000000000004>5@hVeQU7:U000000000QWO<e<@@ig013X?LYi5lZmClhKcD>Ha0000T[?M0000\IoO
00000000Pj250000`kHE0000000000000000D[:RXNj=L_LY00000000T@ImTB:;hTGRE4Bj000000000jC70000000000000000\O:fdSR?0000Hoi6000000000000
X1=I0aN;17o00000`g8c000000000000\1A70000T4GAHAX8PcP<000000000000Hccn00000000000000000000XFH7h7lJh77\PQPfa60900000000TZ4Y\`fLTFi`
42Eb<6d?4P2k0000DijG8TTHD4Og0000TIFEPma6PHG?A1Pn`SJe0000000000000000P5NU00000000U53R00000000hW\400000000000093H9404E0000HGHDXUNY
<\FkhC2<0000000000000K9Q\`ZF@XZC0000HgOe00000000lY^S@bT=000000000000dS14HhEV0J3;0000000000000000docE0000000000000000T5<``DPV0000
00000000000000000000dN;V0000\@;jDIE^81]eM0Dl0000XNWM0000000000000000HHV8000000000000<FRkP3DPlLDi87JLHM@90000@T[20000lY^b00000000
T:Da4Gd^00000000000000000000hX0O000000000000\Ikc00008M2QHUP700000000lLeK000000000000@\Pb88Ec@R1mD<<T8<oelD3XdYFi0000000000000000
0000XQ=ITSAG000000000000000000000eSlhW^b00000000h77j0000Xnj<00000000A4fRDC7T000000008Y9lh2QP43INHF`WD^;_0000000000000000dL]44UMd
XWQB@X5F00000000000000000000000000000000000000000000000000000000000000008XHIlM`C0000hb76h98>12hN0000000000000000X2FX0000M4]B0000
0000\nEm00000000000000000000T^El000000000000000000000000\Ogj00000000000000000000000000000000000000000000P;F<00000000000000000000
=81lloLHlX@00000<MB_0000000000000000000000000000l<5[0000000000000000LmOQ0000000000000000000000008V]f0000000000004DSILbl=0^?O`L8k
000000000000000000000000\g<O0000XRMU0000L6ES00000000000000000000li;f00000000lP\j0000000000000000T?In00000000DHIS@ilMXTmL@m^Q92QR
D7R0D5oR@\KF0000000056Lj0000000000000000L6dTH2]M53]\00000000000000000000000000000000P:<n4V1>\o<eP>=b17Hg8F82000000000a\000000000
0000d0Pi00000000HeCZY5GX000000000000000000000000hBCL\BhP0000`5Bh<7kR00000000=3a]0000m4G2L:^b0000000000008@=h0000000000000000d5VL
H]HB00000000D]=jPHeK0000i5blLU=0T8^YDMn74I=M\Ua4Tk<6=7T8`mS;0000X2Wj4__5000000000000H3HhTT0S00004K]\00000000DK_H0000000000000000
00000000XSLP0000T0m`DE7YlZbn000000000000P3NKhB3M00000000=79i`HJj0000000000000000`IOY00000000l;4D@V5c8^770000d4EG00000000L17ALLfV
944j00008?h\8;7600000000HMfoDZ\^00000000D43SLVf20000<>Zo`NXfT_8\X8\b@flZ000000000000000000000000P2=7PjM>0000`0A10GblPSZ?h=0O8?gi
@=e50000]2H=00000000HV@W0000T41K8DVUTH;lQ5<h`gNI00000000<6h]0000000000000000000000000000000000000000000000000000<=dc0000<KLA48KQ
0000D6?i`CGe00000000hOBca5Ji00000000LVj_\Yk]000000000lJm0000DB1aT?no000000000000000000000000H21300000000hM8>00000000h7ljlHBL0000
0000000000000000\=4YhSa@0000hRZolW3dXe6700000000000000000000l^:j00000000000000000000H_T[0000h78:00000000E5XD0dLU0000000000000000
PJ@m000000000000XmOf8gTB000091onTB\B00000000000000000000@Y2jd\ic000000000000000045Gl0000DCeB4i?U000000000000l7b_XN3l000000000000
00000000@RE600000000440U000000008QoFH9T[i3SH4CB9PFB=HYb100000000lZZF4EO`000000008>?J0000000000000000000000004IbV00008UI7DQDUd4TU
TUgG<^Oo0000=3Ml0000000000000000`]k>\CLO000000000000000000000000T_2NA6[I0000]1O^0000\k:<00000000180C00000000000000000000X7In0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`n1n00000000m2RD0000000000000000Pa;Q=71mP0nVXUOSM6Y6
97Z>4LG<00004PI>0000000002Sa000000000000M5lZ914A0000T<L<l:iP8A>O4<gIXZjel:S]0000000000000000`Hn4000000000000136=DA_D000000000000
0000H7^QQ5Rj00000000HKGVDI5o<YBa00000000\o<:daROhKmd000000004?WG000000000000000000000000P@Kl00000000P\9>0000df\:]4ln00000000TN0L
`Wmi16HV000000008ATW000000008n\W0000h0In00000000LGQ30000XSG<0000000000000000@>oe000000000000dHHi@oGMDAc;<of20000l9Dk4V2956=flQYO
0000T>ZT@cR\0000\0J\000000000000000000000000000000000000@6\O0J0[m6mFXHRT`MWM96_T000000000000000000008JXA4BIVY3mE0000000000000000
00000000000000000000LCKh000000000000`_SB00000000000000000000000000000000000000000000=5ha0000hi\o000000000000lFcOm18=hALj00000000
000000008F:k0000000000000000000000000000l[D\00000000000000000000TWU8Hd<4Te8^0000000041Nc=5dH000000000000000000000000000000000000
Pncf00000000000000000000000000000000000000000000lREF00004WXa0000000000000000dMj90000l5><000000000000dn\20=?e00000000000000000000
X\FW00000000dA^Pdj]D\2@4TIPT\m>k`aNgHf_h0000`Fmf0000000000000000000094UP4PkLTX3n000000000000M0A[0000`V\h00000000000000000000Xdn1
00000000<MdJ\\RU00000000000000000000d8[900000000a1M;00000000000000004[=P000083TN000000000000LV?>00000000000000000000000000000000
0000PO:Pdka]000000000000hP`]0000000000004iT40000<]4R4jYL000000000000000000000000TaT[0000XY8d00000000000000000000PV]?0000hd7_0000
000000000000d`:@0000m7d<Q2kQ00000000\<6;0000HK6Y4e3S000000000000000000000000000000000000<TjFLXRVhbVgX=;<D=cl<E:N`IgFDKT30000D0dK
Hb7S00000000\eA`0000000000000000000000000000HXc[0000l4o8lK\h@:Ne\4LZ00008VYk0000@3bL\E0?00000000000000000000000000000000Le2g0000
0000000000000000000000000000000000000000lSIh00000000D3aL0000H^dT0000Th=90000000000000000`lkkDYGV000000000000TZ^ch__c000000000000
000000000000lZC100000000000000000000\YQ?dh_B0000E3A2000000000000000000000000000000000000PC0]000000008N5D00000DU4dKIY000000000000
L3Le000000000000L8XH0000Lkj5000000000000T^Gb00000000000000000000000000000000PDjl8jSn00000000000000000000000000000000<<FBTBHWXYGi
0000A3oVX4jT8j6?000000000000PC09hJ>a`NHH00000000dL>Z000000004RaIi31k0000000015O@0000000008Ra0000D?TQXFcmD^hJhCWG4<?gHM7hlJaNe0@T
0000T0heLSj<<>0@000000000000d<\J000000000000000000004mj\a2ZG4mIW000000000000haYO0000000000000000@@0<0000a6Wg000000000000hb<llkcI
PnaKhL=5000000000000000000000000<eR200000000LJbT0000000000000000000080S04Mk10000`5;3hKBU84G3000000000V:_0000h9BT0000\@9X00000000
DCiO\EeD\\1_0\;1lFD]HgOLi74Yd[hd00008@380000@nJ^0000000000000000@^=R4?Z1TeFe00000000\1mK000000000000000000008FSlT1NF40a0XElYTSXN
i4Ji0000dQ8h`VYVHZHjDjAjl3@PL\AEH6:L0000dA^EHM^c00000000\JV<ll=X00000000000000000000T^b100000000h`:W0000000000000000\8F894a]h1k=
0000000046N?D]:W00000000HTQ10\BT00000000dBZ8hJ9cL_WB4Ah\\k7O00000000T_b60000000000000000000000000000000000000000000000000000LQ;O
T?jP0000000000000000dXd[0000000000000000X@QC0000@3maU5T60000000000000000000000000000dQma00000000e4DV0000\OOC00000000000000000000
0idG0000\Xh300000000<\PL000000000000<XSJ0000@[`iX6=iA7XLP7gCH9U0TJhc0000000000000000000000000000TOVX`V6b00000000000000000K600000
000000000dg@86mK0KVh00000000000000000000@0UCQ1`AI4F?0000=6kN00000000000000000000Tff;00000000000000000000PQ<Rh1Z3Tn9R00000000D0Y6
dSFc0000@dQiXRXW00000000000000000000000000000000000000004X=o00008EiI000000000000000041;K4C5ni5eTP8bI000000000000000000000000@@L9
Dk9Z00000000PW9bH<Z6liF70000000000000000lXA=00000000000000000000000000000000000000004fIg0000000000000000000000000000000000000000
00000000000000000000000000000000<V0RDXjn000000004KnYe3dR00000000000000000000P73g0PLiPjfF0000h[O=E2YO0000HRi<TSc2U4g^h[Yc4`ja`m]o
PZ[ADCi<8f>8l2al55NTi7La000000000000@fWd0000X7M30000h5^o00004`g=000000000000L7mdh_Ui000089J[00000000000000000000hYW;0000h6iX0000
4J:2<W05000000000000l][U@KDH00000000000000000^Fa000000000000000000000000d9`F0000000093YK0000000000000000000000000000000000000000
0000@3EU\8WaPQ`b4YRKDbEo000000000000L;=g]4E?Xn8;0000TVnH54I]00000000T;3O00000000dU>f0000000000000000\J3U000000000000000000000000
8FBN8Le_hC?^X4l_U7JO0000h==:TSK3l;2R@fXT00000000L4CQ0000000000000000l8eC0K8R0000000000000000HSo401D7<kPR8hfR0000dB1:00000000`51n
0000e6@[00000000X0l9@[@N000000000000`K5]00000000hIjd0000000000000000d0YVlW]BTFo2ldSO00000000000000000000T0jM000000008f2;hNoga69d
00000000Dk5Z00000000lEZ7hU_^\UkP8YR900000000XTUGU6VN\QfA000000000000LZnW0000000000000000000081JP00000bQG00000000000000000000TBT2
4UA\000000000000000000000000DNY7\=O`0k>C00000000e1>>000000000000000000000000Hd[00000Tg>4\f0WM3aJXRIL0000DN?0000000000000hM9S0000
000000000000000000008GbQL;CN@X6llc^VDmmA0000000000000000dbT_0000lUB40000X5M1LfX=H_BmTg2D00000000l==_000000000000<Yh[000000000000
TT6GPTOgdf;I\9\0000000000Q4o4b8G00000000000000000000<Q9FU2J\PT@Z00000000H>4e00000000XlVJTA=fPi8eH9\J@<kSle5Q00000000000000000000
00000000000000000000hk6<D^VA00000000U6<S4DF\000000000000\>SN00000000178\0000Lj>i00000000000000000W<7D05W8>k100000000lkN20b^Y0000
00000000000000000?\oT0j?P3UE@@6S0lRG00000000\Qi3d5N10jh1000000000000Pb\R00000000H_FK000000000000<7iDH;VX4aNR00000P\5000000000000
X`kS@5bW577:P2aNdG@0M4H800000000000000000000000000008E@X<Nk38>EDP\4<\SmgP]]mPiL?Tld1000000000000000000000000H2J;0000000000000000
00000000`<feH>S_<OY>LU5G0000e6a:00000D?e\Q8K0000]5L<D7PZ0000HAA[0000laH;00004]Bo0`8Fdj@UlKV8XFYFD1SF82?edIVd0000l6_o000000000000
000000008P<a0000A5UE0000<_k0`<BF0000lE8Z0000X?ClP=TX0000000000000000DQMWP9NJ0000TCF@PZIPXlXh\<?I4J_h00000000\JfA0NEN0000\d@O\PZl
E4C]\QCQ00000000000000000000000000000000000000000OQ=leB700000000000048`@LYJ;00000000`78jhD7lHl4;0000i0gUhd0S00004^a><F6b0000lYOC
000000004P?HHDd4HSCVM68A00000000@j\ZPfGG000000000000`Bjd0000d16]DdV50000000008P\dL`N0000000000008Q^Gl:\9X@BA000000000000d<Hf0hHK
0000000042bDDH2o\LM300000000D]0i0000HdUI000000000000HiTT000000000000000000000000000000000000TO1I0000000000000000000000004MbELVd9
0000i4`a8>_>\CBT0000a81L000000000000000000000000d=ZR00000000\h`o\n^QL==O0000i79O000049l8lh87000043T4XP:ChCJe<ajhT=CG\Id4\ZKi0000
00000000000000000000\SgGhFIJ000000000000000042W?XgDI0000000000000000000000000000dFFNTG:8<7nC0BX2D\hJXOa3`R`VdOnM0RcC\jXf00000000
00000000<>a>09WL\mbn55P_0000\SNb00000000lK990000h3SX0000000000000000XKo3LSA]0000000000000000H9X40000\=7=h;Po00004S[AXBJI00000000
0000000000004LSL000000000000LaEB0000000000008VaKd5:1DdnP8n1P\NZM@k?l0000000000008A[U00000000000000000000XPoR\J5o4XMOX`CMd@>=]1@G
DbA357;D\Wa300000000X6ea00000000P\2l0000<\@4HUh<0T=O0000000000000000\NbQHl2e00000000000000000000dK\C0C[58SVJPSYg8TYAXWSL4XTEDHoQ
T@l9i4d8h?`[0000000000000000lb>g00000000DO5i@cNI000000000000000000000000Xcgh0000`UKm00000000000000000000lBYm00000000\i3M00000000
0000000000000000000000004hFRhI]d00000000`A]300000000dZD80000<?dg00000000hE8G000000000VJU0kAD0000hT7Z<Hle@Q@_\VgG\Eko00000000e4?P
8Oe8000000000000000000000000DV]V\]B?000000000000000000000000XQGa000000000_<h4T=A000000000000000000000000d;^M000000000000`KU1l001
0000000000000000000000000000000000000000000000000000000000000000hIbn0000m3_B`R7W000000000000l5Y;000000000I@?<K^mHaWYT?D^00000000
4GTJ00000000958l000000000000000000000000000000000000hOPC00000000<VF@0000000000000000HmdJ00000000\FCY0000000000000000000000000000
00000000DA7>0000<dYK000000000000000000000000\M<3DWGL000000000000000000000000T2ORLPHd0000`:OU@daM0000Pn`b0000000000000000\5RS0000
00000KRi0000X<j[LdOL00000000D;P2\Hm8000044Z600000000000000000000000000000000000000000000000000000000LKg6<[BU0000000000000000I6Qc
00000000d\TKL0dk0000PLDC0]Md00000000000000000000HkA\00000000000000000000000000000000000000000000h[NM0000I6Jh00000000<LQh8<>N0000
D\@h00000000000000000KlR0000Y4?cdg`50000000000000000<XhKL=XI4k5657nJ000000000000XU4k12lc0000HO^>HT8I0000D1>Ulc>Y0000\0720000D8hR
000000000000000089=200000000000000000000@]@\00008X=CH;@=000000000000HjaJ`7No00000000`nAPh:Cm8i]L0000lg]S0000h<ON0000000000000000
dKjh0000000000000000lbS[00000000000000000000000000000000000000000000\3AFDd9n0000000000000000lM>Qh`HS00000000hCDUQ5c?00004iD90000
H:BT0000000000000000000000000000000000000000lTbm0U<\4\RkH9bfl>BT00000000DB@@00000000dL9a000000000M]90000dLFV0000DNKP43^=00000000
0000000000000lD<00000000<OjB0000d:`S00000000@WfjTQ0:000000000000m7Zd0000<W=AHb@C0000000000000000L5T3dDMX000000000000000000000000
00000000D2U5000000000000@CD80000Xk[>0000000000000000=69D000000000000000000000000<Ukc00000000Q3ig0000h;k38C[WDMkj000000000000hDMj
0HdD\1UG`SJ5h>MA4IcW4X\3Q4mTh=Fa00000000TME8e3DG@E9LA3JY0000hL\g0000\jLV0000TNbd@MC[I3]<0000h=G>000000000000000000000000\C9fPBP8
00000000000000000000000000000000000000004QkThX`[H^6<Lj9e0000LFF>00008jO48oPB0000h]JkPZAhXcjE00000]A=\U2Z0000Q5;O00000000Y7^^0000
00000000\4Km0000000000000000HKJN000000000Xbo0000T]Ei\ZA5laV^8fY6I0o300000000000000004QJ00000000000004WUO46[K0000]6H<0000D`VELFoB
0000000000000000000000000000I4i70000XD0C0000<m0I0000P30L0Z1YTbnZ00000000<3U4Ha]]0000lJhM00000000I2_a00000000`8n[00000000lc710000
LM=E<@hY000000000000000000000000dJ=K000000000000PBf=0000@<iO0000000000000000Xka9Hg1o00000000lcm812f6000000000000000000008HSO0<00
l4UL4M16lRD[00000000`9W\@ER[dodH00004Ilm`4V:8L6:00000000P3ilX42ZH<7f00000000000000000000000000000000L_dH00000000`C8KhX9\4Tel0000
0000000000000000000000000000PHYVPoTi00000000000000000000lcG[00000000<7Vb`a^g000000000000M3F@00000000000000000000000000000000`OIE
dKbh8Lnj0000<?dF000000008[5DX3kVhC^[D<dbHML70000000000000000<@F>000000000000dLgA8Xo4000000000000<cHE4Y]kM5`70000000000000000LHRe
00000000000000000000000000000000h7T[HORM@Xmid[2b\e9500000000d>89d?OUh7CHXmP;0000000000000000<>:4`d6I0000lii^000000000000PHXY0000
0000000000000000Xg;R000000000000M6fd0000\kX;0000000000000000000000000Xf9U7RCT0biM0F6XDKk000000000000<VFk000000000000XJbi00000000
<8]J0000l3Z;00000000`40BdJKX8SEZljOI0000I7F\4a8I00000000000000000000lE\?X\mBLfdk000000000000Ho1Ml=5J0000000000000000000000008>@Z
HNCUe66?00000000@0:n\X\R00000000000000000000dDLgPdAG0000<]P;00000000@F4?983R00000000d1Vk00000000000000000000000000000000Ph\c0000
000000000000522c0S7i00000000000000000000000000000000000000000000000000000000<=Im00000000T[W^0jk\000000000000PcTF0000000000000000
00000000TB;F0@]N0000000000008?j4@XCk000050l20000000013@6000000000000Hn]_<PHGlGiV8Z1j4IZJ00000000000000000000H4f7L0f50000HQKndT\L
4bbChmbP53F`000000000000000000000000000000000000TaC><=l[000000000000000000000000000000000000`\U600000000M7Y200000000T^lf<>U;\G`l
4J8IM3D1<9KZ0000000000000000000000000000T9fG0000000000000000000000000::ZX6jk8OWj00000000000000000000\Q_mX<3ODENW000000000000P2BL
000000004BUX00000000000000000000000000000000000000000000000000000000`i`00000PA8T0000000000000000h@NR0000`@KHT;ID0000000000000000
000008`m0000000000000m]QdLKC000000000000000000000000000000000000TG2[L@_ADSOO000000000000000000000000hI[a0000lDIk00000000E5_d0000
000000000000dHBgXb0`0000000000000000000092dDTUjo000000000000802C0000000000000000000000000000000000004WgDQ45P00000000000000000000
000000000000000000000000DCb`0000lj^5\n^2\f:E0000000094HK00004An_0000000000000000X[K`XnQ2023ahRSRTIPD11c=X?KXI34h00000000Tn?4E28K
0000000000000000000000000000HG3kd]E[0000000000000000000000000000@Y=L00000000PV8L0000DQ9[000057SHh96e00000000@og:00000000DZAV0000
\8`UDljn00000000000000000000@h;IXJW10c__\IOI00000000LdM?D4Y84K2600000000000000000000@[bS0000P8420000H_?U0000000000000000Lj`H0000
00000000hTfZ00004G8`lhGVE3FM00000000000000000000dZGFhSa10000000000000000000095TI0000000000000000000000000000P1nSPFiEDoo0@be?0000
<KI?h9eW88SN000000000000000000000000dR7G@7WfDHB4dY87U7QD]7A;0000000000000000000000000000046;DH6WDK`c<Y<ZdE3n0000d=QX000000000000
000000000000000054;L000000000000@?9E000000000000000000000000000000000000TcSV00000000000000000000@O46000000000000lidX0000I6Mf0000
00000000`01GTh=N00000000h2TW4nNC0000lVX^00000;o4000000000000000000008Pk=PgDb0000000000000000000000000000`2X:00000000000000000000
E746000000000000000000004jB?0000hNUI00000000LNebTR<SHB8452Cj0000LT3a000000000000DE17000000000000@Y0?0000000000000000PFhl4SjO0000
0XePdHg<000000000000LmYPlUVSQ2Em0000@<dQ17;j\Un;0000XdTB000000000000000000000000i1fm0000h<^dPO>>0000`jS[000000000000l?Kie4G?0000
8>gi\0d\DU@K0000000000000000000000000000`<AI00000000]3hh00008PVL00000000000000000000@X`B00000000dT1Z0000000000000000P6ZH0000<ZMb
0000]1d100008Qie00000000000000000000T[[WlMl;@PXc<XlG13nj0000a4Q9P6R200004k8A8U10000000000000L3_XDDJJD>\;LJg\<MYP00000000hH5ge4T1
00000000LP4><i\:0000000000000000hLl_0000lO7:000000000000XLC]000000000000000000000000000000004X;@00000000000000000000000000000000
000000000000000000000000000000000000000000000000e4MX0000000000000000000000000000000000000000000000000000472ZDEVK8I^O000000000000
0000000000000000<_IeDNTN4Wh?0000HQYm00008Fji000000000000000000000000000000000000H:e:\?Ze0DFlT2AG8b?YM7eUX5jk00000000@=6MX=[h0000
=6jhH:FF`>S2DW<G000000000000D;Gg00000000000000000000`7>=15G;00000000000000000000PV]3000000000000000000000000000045n\00000000<Uf<
00000000P>RbPE>?00000000000000000000<9CRd1ML@XgZ0oKl17X_0000973c00000000Dlh40000000000000000<JBX@[Vj0000000000000000000000000QNf
0000X]eU0000h_Zf00000000DSQT00000000@QCfXW5C00000000000000008YS@0000@4>?8WEZdXbJ000000000000<39C000000000SWk00000E:fLJZkdU`F\Mla
dA?00000000000000000`D2O<jUm13gJ0000E6340000lC1I0000000000000000@X1`0000000000000000a1YY0000i1B50000XAeB0000@3]c0000000000000000
\4ID00000000000082Y=0000000056gT8GOALA`@000000000000<:A3ho050000000000000000000000000000`OgQ<5X^\;k[l<ha8nNh00000000000000000000
0000DC^D8Y\Rh?mLd[;A4i<QXc]O`PR?000000000000PT1kT0TQ0000<86K0000<C@B0000l<[K4JoX00000000@QD><dmC0000000044lP@m\Y0000000000000000
H_>l0000T=_G00000000dL\B00000000000000000000000000000000\^]R\Jc=000000000000000000000000`\3QToVM000000008]NY0000000000000000H6c^
D^e800000000@BQOPHKe00000000000000000LV=<W:Lh>\J<k`1i2jk4D_E000000000000Xjal000000000000000000000000HWG;000000000000<;A]PM\P0000
0000400@@I3=00000000000000000000000000000000DY7J\BM4\:cQ0000000000000000000000000000<KKf0000000000000000U6BX000000000000P:GS0000
00000000000000000000000000000000X?HV000000000000000000000000000000000000000000000000\AEBE3c_0000@Gl:\\Khh\[G0000000000000000D^Vg
XKUaLT6c8kHi00000000XGB3@J6CTEGBT8lQ0000@J:`e4?C00004\jU0R:18X]G0000]3k@0000ddJA0000X^3QHYOh\G_>hf2J000014fe0000000000000000hU9V
0_7GHd7500000000000000000000XkM]`Bea\o8cU1S[`6T;e3Tg00000000T6XI8`<D0Im?0000000000000000000000000000000000000000DYeF0000delaE6@h
000000000PK?D61I00000000@WD9000000000000000000000000000000000:Vg@ThR\0eM00004<2PTE]c`FX7LG?;0gSYTjN3Q0SGE49n00000000000000000000
XCoT\3Z^Y4mg0000000000000N]Z00000000h>1a0000000000000000000000000000000000000000000000000000000000000000L`JO57Wf0000000000000000
\o\B000000000000l6n>00000000000000008o?<0;M@00000000000000000000000000000000000000000000000000000000A0Rh0000`FFn000000000000\k?[
0000@0O;0000=68T000000000000000000000000dShK000000000000000000000000000000000000d:`C00000000LWDm0000000000000000X4`k@>kYdBW24FS:
Dg[jHnRP000000004]nJ0im1M6C[000000000000@SL28iLZ000000000000HN2iTFPN0000H`K>00000000000000004\4khGIU0000lk>_00000000]3C100000000
000000000000PSk=0000000007g^0000\nL900000000Tn5NY73C0000000000000000000000000000dS?C000000000000000000000000<Mbm07HohXb\00000000
00000000000000000000000000008eL?00000000\LHe00000=J[`>i[000000000000LS41XU6:0000000000004QmM0000000000000000PUQj0000000000000000
D1XL000000000000hhQ713Z@\VNW00008d0<0000POWP000000000000DBP^lej3LBeNLE<_0000`^ZT000000000000DD[C88F]0000420P00000]9W000000000000
0000P02_00000000]7J?00000000000000000000HHTG000000000000LS\S0000`80P8MNSY2\JhYPl0^GT00000000TGn>000000000000PERLh7cX00008VZR0000
lfYMT[^`\FP^hmi6XI`GleI]m43K000000000000PJG8HLn:l]Ib0000000000008GSi00000000DT5jXS<o0000dN5d15JC580V00000000dHmHi6>Y000000000000
00000000000000000000000000000000000000000000000000000000H<]?HY\o86O60000000000000000000000000000l3WO<;AKdYLP00004F9eXlFh0000D[ln
h17nl@ZgdUF>000000000000000000000000D^_L8ESje54[000000000000d>DB8Mb4<\:b\mWNXZTW000000000000000000000000\o9[00000000<<KLh5bo89ce
L@VG\Kk_00000000h[W<PB`?d4g`0000\>Fc]4b00000000090G[000000000000dJolhjJLh5BF8[50000000000000L9Hi00000000000000000000LSdATZ9Y0000
000000000000<5EH0000H7:ZhkK6D_AL000000000000000000000000000002m:XYMJ000000000000]2oXhZNiD3?20000000000008Z`T0000E3S5PglG00000000
0000000000000000PWFk\=Q?0000000000004:LG000000000000000000000000@7Tm0000000000000000HmEI0000TH^Q0000000000000000l>]G000000000000
0000T[>khdY6000000000000lKB?8Zh5`BXa0000dTJHX1KI0000000000008KA0@8Za00004ZYV\ieU0000000000000000L\>N0000000000000000000000000000
0000a4^2He^M00000000000000000000lZ0V00000000HG7300000000M7f>0000L6Ka0000\EJc000000000000i7^J0000`G6]0000@Ae]00000=PhI2cK00000000
000000004FhK\kGc4d\40000`53[`9d`dUOC000000000000<<TCdZaL00000000E5Fe00000000XWm\0000HYfR000000000000000000000000`@hC00000000lECS
H3c^\^L8hgHG00000000000000000000TalcHjRe000000000000000000000000000000000000h6oo0000000000000000000000000000HK3P<TNHL7`?00000000
L_ne00000000Pgi]0000000000000000000000000000HcAe0000d:I10000LY430000Hl5\`Y?oh[9b00000L^G00000000000000000000000000000000hLBN0000
0000P?AI000000008YkK0000000012:4dOHK`knZ000000000000000000000000000000000000L]U64OR04TFW00000000lJU>0c1UD42j00000000`P7L00000000
000000000E[S00004^fI0000`GY;0000TH`aLcke4d_N15LO000000000000h81gLk7m0V@o@gbk000045k70000000000000000hAQQlEc_00000000X5IO85DFP[\b
0000i6\I000000000CYJPY?5l9lR000000000000`2C2dWB>hk8gD2UW0000000000000000000000000000lba@0000DF410000000000I5`<`_`?_Y0000<J8VhjQ7
000000000000000000000000000000000000000000000000000000000000`L=k00000EKkH9A300000000000000000000\Yd:00000000hF5KP09`<=JKhFORTKTT
lbaW0000000000000000hGL;0000HII^00008I4>lUFZPUUP<o5800000000000000000000<Xnb0000\H]T`[d9Dko100000000dBJZ0000H2eid[5idoMJ0000\h?C
dLf:hmC1PX3Y0000D6Je0000000000000000000000000000000008X^0000`H?c000000000000000000000000M62a0000TR8@HXj7000000000000`ji900000000
000000000000hCX\`7OlXWFHhoC=00000000\GZ6`I2X8Jb=00000000<?4<dQTh<m:Y0000000000000000=33D0000000000000000`NBPI3mn00008cAL0000DGVY
00000000`:Y5H3KTHB5m0000000000000000HE;?000000004YK?4f@N00000000<j4o0000000000000000@XQ6000000000000a3?3Ha@iM33T000000000000T3`n
00000000P0RK0000000000000000lNMc000000000000hEn=lm7b00000000d`em8n:h0000\^Q<00008W\N000000000000\\\bhj6k000000000000000000000000
00000000000000000000<IYG0\EWm1]80000LH2d000000000000000000000000lLkT`NL?0000lZ:20000`8VhT<PI\HP_0000T`KdXIKePg:R0000XBY200000000
0000X7k:000000004\Bi000000000000000000000000D0Ao000000000000000000000?XI0000X>AI05?P0000dl\[0000000000000000e6Rbh7>\<g8800000000
85?iP9eILo6:`^Ha42DPXoR5@92I0000000000000000h9n^TEUS<LjA0j;[00000000TPPk\[KP0000@Wc400000000HdGP0000000000000000000000000000De>h
0000=7Un00000000]0A6000000000000000000000000D;C7Y7H4000000000000000000000000hNfB000000000000<7o_I70^H16>P4GW17`id^coP_Jf@>Y_0000
0000000000000000`5MFXS2?000000000000DQMfhL?h0RQ\a0bb`83Mh0CN00000000<^Jn000000000000h1E6000000000000`KJ4TAGL8ViUM1nj000000000000
0000<[XO00000000000000000000<4l7000000000000000000000000@C;`0000hFAi000087\6H?WX00000000000000000000dUSF0000000000000000H6h>0000
000000000000lJQSe4kUD8>C\0>\XFom0000hIJ0DJ9D\J\<=6gAQ761TTIZQ2k>00000000P>6FdGie000000008@Fc000000000000000000000000XiG500000000
0000`Gje000000000000000000000000P1``@];B8jEk0000lYH`P3=iH3dj000000000000000000000000000000000000000000000000XYo50000I7=D\^7OM2c8
000000000000dQ78000000000000000000000000l3g<00000000M2B`00000000TCHG04D<0000PJFf0000000000000000`^Mf0?1600000000a2iG000000000000
\K>4P8fQ@iFP0000000000000000`E\U`DZ000000000T@PU0000\he4h4P>0000=3Kh0000d=<S0000Pb>=0000@;4[DXA]Q3jm0000\`2]8aSC00004oAh00000000
0000D@X^<ASQ0000000000000000000000000000LDY`0000000000000000000000000000lIRn00000000d1H600000000l`<j00000000D9o<0000hAO@0000PDUg
00000000000000000000P@mlhfKJ0000i1aK000000000000000000000000LJe3000000000000`7aO00000000000000000000000082>NDE^N000000000000h5Wc
TGR5`NOJ0000000000000000PST=0000<0@S`GKV0IL4HJ?<8Wj14<RLh`Rc0000H<fMl`[n@f4Z00000000000000000000`4`X\F8cPS[VX@K]i2n_H@Md00000000
000000000000000000000000@D@?`@9o`K?\00000000daHiHjkk000000000o1fa6Of00000000000000000J]K0000000000000000000000000000000000008?YV
00000000000081<3000000000000T26300000000`@9;LWA>000000000000000000000000000000000000000000000000U3<G000000000000LD>300000[Ie0000
000000000000D<bl<PFiPZ@200000000D5]f00000000000000000000P=C_00000000@XZV<VBl11_F00000000000000000000HVUbD@UB000000004EJN00000000
0000X[LQlml300000000<g^]0000Hf`Y0000437]00000000000000000000463YXJN:000000000000000000000000000000000000000000000000000000000000
0000T]<^000000000000000000000000``DhHIo60000DD_20000000000000000Xo\k000000000000E3bYLJ?_0000000000000000LJ`]H99[0000000000000000
0000000000000000<Jad00000HR?0000H91V000000000000DS5C000000000000d<kj000000000000000000000000000000000EnX@]CB00000000000000000000
\9P_XgD00000=5:cT80:0000000000000000000000000000000000000000000000000000X4@C0000E7R\lD:500000[8c<Cc=<ibF0000lf5HPggY000000008c0i
0gHl000000000000T>CI0000000000000000000000000F8M\Ch`0000000000000000000000000000000092n?heYX000000000000]3Pm4EIlXgn90000H?>o0000
0000\X^KHn=80000000000000000`<Dm0000D7_i00000000000000000000000000000fOWDL:N0000PDBPM4nm\5b00000l9C:00004O__@c3odO5Zh<GnX3J]0000
T:@?00000000dCm<0000000000004b3L431i4<0k4NnWQ6DGP4110000000000000000dSbb0000PJVX0000Y3=@000000000000X3jA140O0000000000000000\eiS
00000000000000000000l[Qj\k`W`S64000000000000X9fh00000000000000004lnC0AdiL\X;000000000000TaUQX4;_`C=kX0B?@4NRL[S\000000000<i495eA
TbMhHNRP0000000000000000000000000TRU00000000000000000000000000000000lL;F00008aG`0000hSMX0000D98hLL4gDSa_PNJiHA;jX]gR000000000000
0000M1hn0000000045\f000000000000000000000000HGBT`H?KXMh40000000000000000h52I0000LJ`HhLJg00000000000000000000`[35000000000000P:3i
H<i^D:Lf000000000000T5_@XOSX000000000000\@4e@l=6i2kdL3@1d2Ze000000000000XVin0000D068LOHh00000000Po3d94B100000QcAd5U^8USXLE920000
00000000000000000000\nCo000000000000000000000000000000000000000000000000dWTB000000000000Tk6M0000h;L<X<9T=5jiHN?L0000000000000000
D@_^00000:510000T;fTTLc50000`3\g0000000000000000lPX1LRFhPU_9h@e=0HPj00000000000000000000PlDd00004N3L0000000000000000000000000000
000000000000\G<98G9Y<ijl0000H76c@;6`00000000@:oN0000`V1[000000000000000000000000000000000000000000000000d?aD00000000000000000000
`[3IX4hH4BNFL<^U0000D;]\0000HBGJ0000A0<8000000000000000000000000Y2Xm00000nnZ000000000000`Y4D000000000000`:T@0000000000000000h?7k
PSTcdcB@TnAf000000000G`HdfeM]3A?\DaN`_D\00000000000000000000000000000000000044<8h3E:Xg[B0000000000000000`WYU000000008B9K0000@1M3
@Fa?00000000hcbZ000000000000000000000bAe00000000000000000000000000000000TLW300000000000000000000000000000000L^250000000000000000
00000000dW1A00000000@BS@0000T^nd000000000000D=A[HH8K0N[`000000000000000000000000<H;\0000000049[E<I:`00000000DHa^000000000000<eZR
00000000LAoA000000000000000000i>00000000LK4Q0000\7:0l]ik00000000000043Fk0000X]2C0000<AXK`R0V00000000Ln0_0@bi00000000<>`O00000000
hVTC00000000D7[50000000000008NFbD9VV0000lkm>00000000DE;h0000000097O700000000l:>:00000000000000000000000000000000D1A]000000000000
00000000D6]PD>B0000000000000000000000gaM00000000000000000000T7e5]2Pi0000000000000000<RN;0000000000000000000000000000hn2jm60o`DiG
<eaa000000000000\?n:0000Xd?F00000000000000000000`8Z800000000HQhZ000000000000000000000000P@oN0S2Q000000000000000000000000XCeo0000
00000000@\g14=bH000000004]ECE4EL0000000000000000000000000000DZ7h0000l[EN0a31a3j:<=SI000000000000la^A0000]7hj00000000000000000000
lF\L0000D]RiP<jGa4CJ00000000000000008VGE000000008GUN8^W<00000000P<Xf000000000000000000000000000000008Lkh`ZlC@8UWA3EJXoS6DnW80000
00000000@\J=00000000000000000000000000000000d0mD@l4P0000000000000000000000000000000000000000000000000000\4h60000h[ie<6b\PeMA<E?@
0000000000000000000000008A[I000000000000`8CWXIOh0000XEjg@[Gi000000000000h=:W`BknH:\nhJ^;8K:_XRGE000000000000H_;c00000000@HVJXck4
917d000000000000000000000000lZ?=00000000X<lXDAY200000000<jlQ<V?o81L:LHSh00000000U3IT000000000000\ghY00008]oI00000000T1bO00000000
0000000000000000000000000000H`d]0000l5M[0>gKdPUW@S\;42=e0000L@W`000000000000A4U=00000000U3EZ0000000000000000\F6:X6OH000000000000
000000000000000000000000`6dh0000<NFEE6EDLl_N00000000000000000000@2KnHaE]Y3>J\TKb0000T7HN00000000XNdC00008OL>@1EWdlJ8000000000000
00000000000000000000000000000000000000000000lmBKd?[[000000008I`\0000<UA500008;HW0000h44XXl6@8A890000\co50YDcm69WTNAf000000000000
4^5eD<:P0000000000000000000000000000l3I?L4TBPJ_@PK=U8X@SU1:P0000000000000000T67C0000000000000]P`00000000000000004:Tk0000d3HQ0Al4
00000000000000008?<M00000000000000000000000000000000\4ZY00000000P7Ci`7PK000000000000000000000000l4V\l7YW4L`4PW2M0000Q1KV00000000
0000lGgDLP>9\1YFi7i:00000000XV=40000000000000000000000000000000000000000TELT4O1h0000DQ^i0000PHYd00000000000000000000000000000000
00000Fj:8\n<@7M`4ZgT000057BJ8@Z200000000HFkR0000hB^l000000000000000000000000000000000000E1Tb0000HF^<0000Q6eXPdY^000000000000<XVo
0000X5<5Ljn?0000TRK^HJ81@3m30000\e\Y000000000000000000000000000000000000<TVP0000000000000000000000000000000000000000DN_`hk\m8F0d
hHPL0000LeN7X_gm0000000000004oWd00008T5600000000000000000000000000000000000000000000\CEEX:[\d>[I0000000000000000dTg2000000000000
0000DAoU0000LH@eDP2QHjg5I0MlT2a00000000094`K\Y9=l<=1l2L@`A:3M2NIm6EmP]Ym<AME0PY1<^Zj00000000000000000000000000008jIh0000HIXAh1O?
000000008L5_8SMJ4R@m@Vea0000000000000000000000000000Dom4@:5Bdi1=00000000DYIe00000000LHAc0000000000000000lmY0L<CATl<c0000PjbJ4Nn3
0000000000000000XP=K0000l<UV00000000000000000000XOCB00000000\\kN0000000000008=4FE3[P0000hL;U4a4Q0fK\\Ioh00000000000000000000dJO>
00000000000000000000000000000000hfLB00000000000000000000000000000000`V^?hZ\m000000000000dURU00000000000000004\m30000000000000000
00000000000000000000000000000000PDGk0000000000000000000000000000d4H\00000000000000004HbKY6n?00000000000000000000d_BZ4\SdHn720000
0000PF=<00000000000000000000L3:L00000000lGLj0000PDm;HofdTJOk]5AU@L0`0000hBI00000000000000000I6Gl8THohT`kD8S64kI<0000000000000000
0000X`cI000000000000<PfN0000L=Th00000000XH\l00004Bge0000000000008Ej<000000004XF\DD9e00000000`TZS54l553WC00000000000000000000<4FA
4RoVH4@`000000000000DJWM<Kb;d[@h0000T3Jj000000000000<bRj00000000000000000000LZBT0000Y4XNX5X70000000000000000000000004QeO00000000
000000000000000000000000`GO600000000000000000000Dl^d00000000@7fO00000000HFoY00000000a6;=`G\m0000HBl<0000<LaC`VfJ@JMWXZOQE5FOA7`Y
0000000000000000E7GH0000000000008Oib@G4V0000000000000000d9i8DK;T0000d18e0000000000008Mj\\QNV0000\Mi7XTUdPno9000000000000a1AA0000
lg3E00000000`Af:0000@UCA0000000000000000M3P]00000000<V[Q0000000000000nHL000000000000000056l`000000000000000000000000000000008BnL
0000@3<dU4@YTd:f0000`cdCXBiT00000000P3F]Tgm;000000000000000000000000<fi^0000000052O500000000XZ\M0000`NW:00000000<CUT0_`>00000000
00000000P<Q?0000000000000000lTYdHEbRHanGQ6>l4M[300000000HfjJ00008QN5`\NXT:=L0000D=gS000000000000LY]]0000000000000000LCk70HGe0000
000000000000Xm>E0000HBcO0000d7A@00000000000000000000@DR60000<;:c@J^M<PEX00000000000000000000000000000000lNLb00000000000000000000
0000I1UVX3jk000000000ULe0000d?5;8`1?000000000000<IM?00000000XIh\00000000<WiA0000i5B^]5jM4PiF0000d1M[0000`9`[0000P66c00000000d8]]
00000000000000000000000000000K[TT1g00000000000000000000000004PEf000000000000000000000000000000000000PI>Z0000a4S^00000000X49mX7i0
00000000`?E=000000000000000000008>CXd5dJ0000X`U[dUfJ0000000000000000871m00000000000000000000000000cE0000000000000000000000000000
0000TiH_0IX`00000000000000000000Hdne0000000000000000m4c?0000000000000000000000000000P5J800000000000000004@^f0000000000000000HAS@
000000000000lXO700000000000000000000000012LI0000000054>J00000000LKNd@a`7<b9XDhji000000000000H\Z20000TM\@000000000000000000000000
0000l_KV\=Mo`OAf000049SBa1kl0000000000000000XFd:0000P?i:hcXcX1mZ93d?000000000000059H@kbe00000000000000000MVV\hMj00000000hNNmQ3\C
000000000000DTdf<@\V0000hORia5D]0000dVVeP]TX@92400000000000000000IM]4S;c14ME0000480k00000000HHd40000000000000000000000000000PB^F
0000000000000000m4^e0000D?A`DUY000000000000000000000000000000000P;E4PNN[X;Cg`R[j\l8P00000000H0hM00000000000000000000dWn`00000000
00000000T?1b@AKdH;d]000000000000000000000000000000000000000000000000hj7<00000000000000000000M7@B0000000000000000h;5fTaZa0000X[FV
00004nfP0000000000000000hY6<0000P9]FDb3g0000`cb>000000000000Q5RD000000000000DDNg0000000000000000000000000000000000004[hP0000<d]M
000000000000000000000000XbjETDeiXA93Dj0<000000000000000000000000000000000000000000000000@50a8j\l00000000000000000000000000000000
92:o00000000`FkA00000000L]Gh0LOQ00000000XV@>T>X@P^4<h_jL0000000000000?>N0000000000000000`bHF000000000TDZ00000000TL9=00000000Dg7;
0000Xe8M000000000000000000000000000000000000T=_em44Da3<40000lA`PdPT^000000000000LBd\00000000\[^?000000000_SWld9W00000000Q5HT0000
0000\<2\E6D10000000000000000000000000V510000000000000000<VB5`_8@0000T:\V0000h?SE0000000000000000i45=TBPQ8JU100000000000084:hXHDI
`l^K00000000HRKD`jRO0000dC`=0d<nlMUWH3L0`DRh00000000a4`>17U5`C3R`^B]\g?j00000000Y3bF0000000000000000000000000000`O<G000000000000
0000d:n`<kQQ94h1H4m9hN_30000000000000000hiNS0000lL<I0000000000000000h;`l00000000e6E7DJ;R0000@Ujb@U6O0000000000000000hM>600000000
0000000000004DcXTc?K000000000000000000000000000000000000H2:M00000000000000000000000000000000000000000000`XU@Pc^iDh9P0000hHfG8kOl
dm1]0MG^@<a706_N0^ca0000000000000000`V;G`AG800000000h:RG00000000m15N00000Yn48]X88gnmi6dO0000PUiD00000000000000000000HjkI00000000
00000000000000000000@IY8d5TP00000000930QTgLZ8l2;dji[0000TRZC00000000\WKC000007SY0000000000000000D_F3000000000000\63nP7^jlF=P4RY1
\GGcdX0nQ4j=djFQ4N0ih>:K000000000000P;fe0000`Fdg00000000T]6\0000000000000000TLof00000000\EG^<Fgf00004ADWh\WV00000000lU1l00000000
L4QkD[f2i6An0000PQ:X@7Rm12GQe14l`jc@0000000000g8000000000000HZ>900000000000000000000000000000000000000000000LAIb0000HVl<00000000
00000000h<J1000000000000000000000000l:7<00000000lSUZ000000000000<JoE000000000000000000000000h5aO0000m3g=000000000000000000000000
@im>a1`i0000000000000000DFJ`4ONN00000000000000000000000000000000Y7BW000000000000h5kAH3e?0000e1M`0B[@\EI^e6g1L8Cc0000000000000000
00000NhT0000000000000000HKgR<K<VP[U;000000000000Pk<T0000@C4g4<NN@5]V`oaW0000TkJg0000H3X[00000000HC;4H9[Udk][Hn[JLTf<000000000000
00000000`MkX0000PCa6\o;500000000dCRh000000000000000000000000d8NS00000000h7XA<H00PV3Whi98000000000000000000000000000000000000=4>7
000000000000000000000000H8Qk\MDX000000000000000000000000\3Rl0000HW_YQ6HI0000000000000000@C2L10[3P@0i00000000hLQ90000lk_600000000
00000000TSH056`G97N400000000XEb;4Ye38FmV0000P4=ALP15000044\WPDQcD4E]P5:[000000000000l556<^Qj0000000000000?0fHJ_U\NTfDL8DL@YBLHcF
d7XnLS90PWaJ0YmN00000000dQOA000000000?M\8gZ6000000000000000000000000000000000000\Dm00000`=dE`YKa000000000000L]W:00000000T1WSlL<X
000000000000000000000000TN938Wej95oB0000000017Qm0000000000000000D89>000000000000000000000000HHT``WRCPn2L`ZW1Da=aDP@h00000000@VUR
a5gh0000h04f40ki@LEJ0]_K4haZ0000000000008R@<000000000OKDP?69000000000000LhXd00000000000000000000HKH?hn92X<Fc00000000000000000000
d;MiPS2c0000000000000000000000000000000000000000@5Z>00000000hD5@0000d\C;0000LQBi01gY0ZB900000000000000008OaH00004^H9000000000000
0^6`0000H[m<00000000HK2bhiVF0000l2<74kFn00000000TN4<00000000<G]L8QKP0Pb[00000000PnPP00000000000000000000000000000000000000000000
000000000000=0VQ@8MNLVd\Y5K<000000004=0[000000000000000000000000000000000000@\3BDJAX<GaaX]>A0000000000000000P`n[0000000000000000
000000000000lUeQ@WVAXFh>0MhITPjU<Ti;000017G[HnDGhJkoE56]4YTWXEbh00000000000000000000H:Ph0000d\^Kl5OhH9JEdfR10000dN:D0Xhg00000000
0000000000000KAg00000000000000000000PG@>00000000]4Tjl]j<000000000000@_114L]o`UNj8?8Lh1760000000000000000@I;a00000000d2gcH;<g0000
U5[0`B2U0000HjedY40<00000000@HZg0000000000000000000000000000D1V[0000`DmL00000000000000000000000000000000TKeo00000000000000000000
00000000000000000000000000000000PJSOd1V=000000000000000000000000085;<AU]000044^h\?T^0000TNT90000XS8<00000000]4a70000<4BR``0A0000
000000000000H=580000000000000000lRRE<PE:HYJN0[nY0000<^K[000000000Dai00000000Q2fo\O0c0000000000000000P;?>H3Nll89V0000000000000000
LclT0000000000000000LIPd00000000000000008cC;00000000000000000000\FN;DYLk0000h]448J2E0][30000411W0000D?EK0000\@W9X6Mc000000000LkB
0000`=]El?LO0000000000000000@h1m\R;C0000Ph<?a3On00000000a3gW0000T48V00000000000095f:000000000000000000000000000000000000\hT[0000
0000hDhD00000000D8_T0000T3QYX<`A<KZd<`1Ta4`1i4nZ00000000T6@f000000000000@bK]lECh0000DWKW00000000`c;g0000000000000000P=?>00000000
00000000000000000000\A5_0000\R^K00000000l3BA0000000000004Q\`4DC9Y4da0000M5WWD<I_000000000000000086B@d_lUT]:@00000000000085AL0000
000000000000`AYi0000<75Z0000P]HW0000000000000000hF0E000000000000LA@J0000DZe>0000000000000000Lf?a000000000000l8LE000007<38KXkP]F?
000000000000000000000000a1]`0000\jQm\P:30000dN4W000000000000000000000000000000000k2B0000000000000000000000008=e]0000000000000000
0000000000000000lF<o00000000L9A]4]WhDk1ba1fK00000000000097bjl@JE0000000000000000LXBL000000000000000000000000lH[]h^\P000000000000
0000\BZK8Yea0000DD6V000000000000HS>i000000000000000057DV000044a@D_JN00000000`=ihPWC?0`MShJZ300000000h[HBTIVSDK:PlV^W\][nE4SK0000
E6750000DfRH00000000HGE>0000LmPP0000`Pl\00000000000000000000000057@h0000000000000000H6=H\hbbM6FS000000000000lUM@0000<X0A@ReMD:Mh
0000T9jN00000000e35j@O8B<hG4XoCm0000PTL:HJS>doE_0B9\li2k0000000000000000LJ?R000000000000L^RYm6d6h6<k00000000000086;c000000000000
00000000X=]V000000000000a4RB00004=8@00000000`^ML00000000000000000000@\_0X6@E0000000000000000\6H>DJIH00004C_bL@@?A1b^000000000000
00000000E5Hg0000000000000000m4_K00000000000000000000000000000]OS90CY000000000000000000000000000008fdl_2i@>aY0000Y2=O000000000000
00000Y8LE6^50000HfS117F6@0=4PgIf00000000000000000000805G00000000E2>b00000000\lRm\:FR`kEE0000LL4D0000000000000000I5YG000000000000
4EaI00000000D7\b0000000000000000L7YA<eZA8TbC00000000\?V?00000000h8lAH_@]0000000043lXhMg`00000000U27Z0000lZi100000000@_[RH9W50000
lm=9000000000000XHFN0000000000000000@6QS00008R=i@IJ=0000dNW_PY[N00004XZk000000004B8j\_DA000000000000000000000000000000000000DQEj
hH=eTJXV00000000000000000000@ja500000000TfN10000000000000000LF[k0000D6aB000000000000000000000000H1dN0>h9lFHmTJcS0000m4Kh@`7:E3Hb
4@9K<G\6Q7jP000000000000<j>E0000000000000000000000000000000013l_0000h6S@000044ND00004<SFHMN:0000P:CRlX<^0MWeH_K;0000000000000000
<36NdND`0000DJSi00000MS?hooi0000000000000000000000000000dV_N000000000000TW@N\ZHFU1^^00000000XFfj00000000000000000000Q6?900000000
0000E6:DX3ak\Whil[\L0000000000000000HO:>000000000000XFc;00000000h5cN8e1586FJ@VMQ0000000087]LP1Ka0000h9:M000000000000000000000000
0000000000000000000000000000000000000000\JY^00008V`V00000000\m3nLQA^00000000L2kN14JV@5l`TRVUA4L5000000000000TX9G=7=m00000000L@DT
PK4:00004MNl00000000<Ie_0000<nG]@_Tn00000000000000000000A3ZfXc@J000000000000000000000X[N49N]XPB@X\R;0000000080gd000000008AN8Tn4j
0000000000000000000000000000e7MZ00008BTJH=falBLC0000]5Wd00000000<URf0000PbK@0000`mQ4D5JZ0000lH=Z0000000000000000d@BS0000`5m^D4]2
DkNXi5\V000000000000000000000000000000000000000000000000000000000000000000000000a2[E\m[PD`?Y00000000000000000000000000000kkg0000
0000l=4k00004M_dTD;000000000lG8E0000000000004c[L8=98L1WeX8c=X\cK`WadH4]WHnZbd_Al000000000000000000000000PV6MHddR49ji000000000000
X^hd00000000000000000000@T2YH]@;0000PGan00000000000000000000000000000000hY;g000000000000\\UN<75:0000I5Sc00000000XJKE0000I6Ff0000
8]1=hf98000000000000<[oA0000`=[400000000000000004W[AD;7T00000000000000000000<I87PKhh000000000000000000000>;c00000000L@?E0000X;WW
0000U1\@0000P`@P000000000000<lfF000000000000<?@3h\WcDmL_00000000D\]40000000000000000HZeo000000000000000000000000D:G?0000<PQ`0000
0000HJeX000000000000Pff[000000000000dNfX0000<j`d`7a4Tk[YE5EC0000@@>O0000<Jfl0000000000000000d:i9e2IN000000000000<ioRh;c451?PI2W7
0000HF3?000000000000DeSI000000000000000000000000000000000000000000000000000000000000000000004C>cdRd[0000000000000000000000000000
00000000PZQi4f8P00000000000000000000XE^30000d@1Y0000h;\F00008B;9000000000000000000000000000000000000<fE]l27l00000000000000000000
0000000000000000000000000000d>oP000000000000lhoCll3O0000000000000000000000000000000000000000000000000000000000000000000000004IZf
A4W<000000000000`GM;00000000@X1J00000000000000000000hU=E0000000000008ITb0000`C>FD=T<000000000000DBoO479F96Io000000000000T]9?D4i6
00000000XRdB000000000000000000000000000000000000PkDX\gE?00000000000000000000d1X_8N1>\<bS00000000H8ofH4=^0000Y63m0000000000000000
00000000P=9ZX5h0000000000000000000000000@:Ze8P8_d;md000000000000000000000000=6PadR@Tm5DJ00008@fP0P3bTAE\00000000000000000000P8de
8_Cg0000dN@>0000XJ]9<j_A0000000000000000PMm>LRn;8MBCPj3[0000P[X5<LBe`]m884ha\b4ULVfn@deo0000DO6T000000000000d6_1]7E\000000000000
00000000000000000000000000000000XimlQ4bS4IR900000000h5WI0000<gQQ0000000000000000000000000000000000000000@C410PM\0000d=g9dWY8@4HF
0000Dl3d000000000000000000000000<IafdPTF000000000000lS:T0000Q0>3<Il_0000hG;OM5OS0000000000000000000000000000000000000000d9@K0000
0000XE_<@PC40000000000008E2X0000TS0S000000000000000000000000@;^;00000000dP>R000000000000D;TWH@gK8i]_0000<CAK000000000000X`PhDIWB
16WTH9_T00000000000000000000a0C7hT5\=3OK87Ac0000h_P[00000000000000004XkeM7\PH2?E17lK00000000000000000000X^1J`dS^hjdf000000000000
l:6hTGeQ000000000000\DTD00000000d>nnXRiN0000000000000000Hl]?00008\dlP<mmm06b`fQZ00000000000000000000<9cF`Gj<00000000Pfc500000000
<QU<000000000000l1:2000000000000000000000000000000008mn4@iXJI5C>HIBF0000000000000000Pi9G00000000000000000000000000000[IUPR8WTad<
4E<oTY<:0000000000000000<Vhk00000000000093=c0000HF7=00000000000000000000000000000000\:ElTAQm96aJ00000000H@OO00000000000000000000
00000000L=D600000000h4LE000000000000000090hn0000hGo8l2fW`VV:00000000000000000jWdldBa0000Plc\000000000000<\VB00000000000000000000
00000000i390000000000000`3oh<V7`L`ToLAD:00000000000000000000e2_A00000000dX2k0000l<:300000000000000004;G900000000PL8Z000000000000
DXXF@H\;<QHcL36;D2gG@EYb@LG\8YfA<fAJ000000000000000000000000@eWe0B5X000000000000000000000000000000000000000000000000h6\?hD;H0000
0000T<Rk000000000000a4oM0000d3mJ000000000000h1Ql0000000000000Th4dOJ5000000000\dN427_h==o\^@oh`m355hN0000\Y4W`dc^0000000000000000
00008[oQ00000000Pdj^00000000XT;5000000000000\J>DL?k=0000000000000000hdNDQ56J0000<[GTl2jllmf@0WE@00000IF1lNg500000000lQQS00000000
0000HSSf000000000000000000000000000000000000000000000000I6`g000000000000`T69HY=g00000000E70>Xa<C0000lU`64bV80000<e_j000000000000
0000P4J^lE<<HbZ?i6NS`?M=8UZlHQj54^7g000000000?5\Tfl6hHZ>0000D0A_000000000000PEE5000000000000000000000000000000004:jQ000000000000
00000000000000000000D6IDdHN;PnWT\Ib?<4B_]4ZL0000hIJVHJ0@lPABL?lj00000000`D9W00000000l4S:D^FI000000000000000000000000000000000000
00000000T_eV0000@G0?8^4X00000000000000000000000000000000000000000000H>L_HgXZ00000000000000000000dSFI0000\DX:\NkK0000000000000000
0000000000000000lQaBP7@\00000000PX2FdZ=V000000000000Ho`00000000000000000U59N0000000000000000000000000000hPjb00000000XPgV00000000
0000P<^F`FAD@3[30000L4U:4a[[h=f8]6A^DT1E0000D>F;<K9_0000@VjH0000X:?=T:nI0000000000000:ee0000000000000000000000000000000000000000
<Ak1PJ=hDYa;0000XZ@d0000D]310000XDQE0000000000000000000000000000000000000000`hSdlhg`L@WH0000\JdA0000000000008NOl@jUK00000000<8OL
@CHeTa9=0000`db50000Dl;;h]djDl@0000000000000000000000000000000000000000000000000A6YS0000Y2m?00000000L=RA00000000000000000000d^]0
00000000HGQb`oE90000000000000000000000000000000000000000000000000000lmg>00000000`7ZN00000000000000008b:1000000000000@2?VT`dF0000
0000000000000000000081Lf00004i8Ld;JCHT8Y000000000000hP_OPOU^TVBM0000TCak00004W=\0000DA\DLS_hT^AF0000000000000000@;8e00000000PZUM
<;3;000006jL000000000000M3NU`ebo0000000000000:9_XM<f0000D1goTRdl]7;W8SN40000\FJE`VGYX]\`00004CK:0XmW<DZf@JTbh\i7L;:DXEgn\J:RlOMd
HW]V8]gE00000000d3PF=11O00000000lIAY000000004::;0000=6Se00000000000000000000l4k_000000000000000000000000<gWP000000000000H2jTh9mH
00000000E2Q?00008[878[1c@T@j8j9P00000000000000000000000000000000PDb_@O810000hm<O00008E0Z00000000T7h:D;0G4o2O0000\iJ3000000000000
00000000dK_X00000000d0`S0000000000000000@fjj000000000000000000000000000000004IMjPoc500000000000000004jM`X?B900000000000000004BRJ
@EZT00000000DJHGLX3E00004>7^\Ma20000H8Ned\[l000000004e9NT0a[H8>Q\UVn<I[1000083Pa0ZEB000000000000Dd0h00000000000000000000\Cc]HbP=
000000000000e5Cd000000000000000000000000=4^?00000000HZM90000000000000000<MP60000000000000000000000000000\UdA000000008f6X0000T^5O
0000d1J=0U?@00000[TI0000H<nX000000000000000000000000HN4h000000000000H19D000000000000000000000000000000000000000000000000h]]@0000
hVCJlYga0U0T000000000000<9Z8XHig0000D;=S<W?Wa1RjHE:;0000\=:k\1SaL1[^hc9:0000`RWa49U[XAcR0000@4JAhOE_0000T:IM0000\YP:lG90@d[T55BH
00000000000000000000000000000000000000000000\CIO93C>00000000000000000000000052De0eN\55E000000000DKE\TENf00000000000000000000@_6Z
0000000000000000l12Q9800\TK30000X\90`0OT0000000000000000hVNA000000000000Q1QG000000000HZY0000<225TC31HZJKTOg6Y48B00000000lQHD@KW=
0P;F0I53HMW:P_HoH@1hhTl200000000@]J8dKZJ0000<U_MX5V0`c5U8J=800000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004g[U0000I2aS000000000000ddX]0`Oe0000l;3ihjBb000000000000hj[K0000000000000000XCDnXXa5lSdODTB:I7C=000000000000
hbjk00000000I51P0000000000000000@T\g000000000000\M;b000000000000000000000000<RfH@Dk_000000000000hHnbdb2N8jW5000000000000dQW0L;nT
000000000000\^ae8<\h0000@NN>0000LEd600000000lLgU000000000000\N@o0000000081B^00004Dkm00000000LdhFQ0<Z00000000`CgJ0000\ef30000H0N9
<:Kl0000\>KW0000000000000000000000000000H]>fI4H^0000X^S]0000XFDH0000TBL[0000XV>g0000000000000000a07j00000000000000000000Dn=e0000
00000000TH>093oCa4bl000000000000hSWL00000000`F_oXOFJ`k3G@lHlHml@00000000TM?JHfhO00000000@3QG`J[@<ZooH7EFHB3chB]P4G0li64M00000000
00000000X<@aL;[nP9O]00000000000000000000000000000000000000008QXAX?\3dE<Qe4hQ0000000000000000T:J900000000U2P700000000000000000000
P=iHTZ5MLK<=00000000`WQ\`H3h0000@RFG000000000000P[CP00000000000000000000P6]=0000000000000000di2I00000000000000000000T0HL00000000
0000H\bLP>9\HeD10000PgIS00000000LI0c8l`R0000lPc@00000000dE6hT?VZHLdS00000000X;Bb00000000TC9FU4[b00000000a5]_\Y24hl1f8ZG\dMkGTceY
HO`=P\Em00004BRe00000000dX_iX5ffdREc00000000L=og\Ad4@M`400000000000000000000h0Jn06n^0000000000000000@`Yghe0100000000000000000000
XL3TXL43\@dadVKV000000000000`LW^00000000lZ_T0000000000000000X21I0000000000000@=M@ANR00000000]57L000080G\000000000000X;[8PDJ]<E3X
00000000000000000000A82l000000000000000000000000\^HG0000000000000000X]Y80000`AL@0000DVEA0000000000000000=6[<00000K0F000000000000
00000000000000000000000000000000000000000000H1eZ0000X5k^TGnZlD1G0000d@XH8KC9000000000000lT_O00000000hCSRd>[[P6U<hCER<T070000Dag<
0000000000000000000000004b4>000000000000\V_:`VhG000000000000000000000000X0Z8000000008:KP000000000000000000000000\WNkU5Of00000000
<CNe0000000000000000T4BE0000000000000000HYKO00000000000000000000000000000000D6gN000000000000A0P6000000000000l3N30000<GYY0JeC55[P
Q5lm000000000000HULHa3G088nl00000000000000000000000000000000000000000>G6I4kb000000000000@9;\0000000000000000P>i?A40i000000000000
8Pm70P`m0000000000000000`moN000000000000<L_?0000000000000000X@O300000000DAJYm4h>lX::0000000000000000000000000000hNH9000000000000
0000@JMJ0000dIFb0[8P00000000m1gk00000000dSeadXlYL5;J88IaLQ[\`GOeDh]i<\N6i7[10000000000000000000000000000000000000?bk0000@W8e97MG
0000000000000000\26N00000000\C5[0000h9:g0000Q7oP000000000R5K0000hcnR0000D[0h00000000hLi;LFf90000000045FZ000000000000000000000000
h]i<13;ai6bC<1=30000\7X]T3Xn0000h1Q_m6B;0000PK^?X25>00008_Me0000000000008:;M0000000000000000<oBKP_Z60000000000000000000000000000
0000000000000000`IA>000000000000X?QNL35O\FgO0000P8Kn0000@P@Z000000000000DA4e00000000\XKd54g8i58S00000000000000000000000000000000
00000000T1LN41f]\:=c00000000000000000000lAaLLWnOdhWDdH9T0000DT:T0000000000000000000000000000PnKP00000000LY`^0000000000000000<o[J
D1e200000000@Ifn4P9V0HS@<m6g0000D=5]000000000000000000000000T@jgXUo;4\Y4\ddai7jf000000000000000000000000000000000000E0OHlBV@0000
`77E<mJC00000000m6jR00000000000000008cX?DPa=\cVa00000000000000000000000000000000]2ePH6]i@WkX]3I50000D12n000000000000000050]10000
0000`ZYi00000LNA`RJkd<Vk0M2oh[T2hnTkI4FL00000000E4VF0000000000000000000000000000000000000000lHXi0000000000000000000000000n0N0000
00000000000000000000A43^0000000000000000000000000000PA0Ud;85000000000000dGeg0000dkPg0000000000000000T<1Zl?F<4Lm0U44W0000@7=>4GRE
@Vnc00000000000000000000000086E<00000000PV[d0000<M8Z0000000000000000000000000000000000000000lD9G0000000000000HGV0000000000000000
`AHXh1_48F?=000000000000\9cW<O<``R1P0000000000000000h4?J0000hnmY00000000000000000000000000000000df]c0000000000000000000000000000
<4DX<9XE`WFY8R^5Q26o00000000000000000000X5O?0000000000000000\8=\hR9:0000@U]G0000000000000000000000008lFD0000\VDj`;;D@J2`16GF8S32
00000000H@T70000l>NSD?WmDAIQ0000LB3;d2O0TX^3`\Y[0000000000000000000000000000000000000000hE=T0000`^Rg<W>YP@MU0000000000008M6=dCo=
HCS;00000000000000000000lSnM000000000000000000000000@7W9DS<B0000000000000000000000000000000000000000000000008PWA0000000000000000
0000l@U`000000000000`CJ50000Dioe0000TXQl0000000000004=Y`0000000000000000L4SbX<=l00000000`afA00000000000000000000U7LA0000lEFj0DeS
lElA0000\JJZ000000000000i2gU0000`cMA0000d0ja<oBd0000H;0^0000HFQ@`j_T000000000dWo00000000000000000000000000000000hPol000000000000
00008mLH0000X86m000000000000000000000000000000000000@3h4=2Le00000000U2;K0000hfP`HmTo00000000P3R5XX640000@FL900000000TU9<e4aJ0000
000000000000000000000000\;X\d@PFI05?000000000000DB<>0000@kBZ0000000000000000000000000000HH4=000000000000lL<g00000000<58P00000000
00000000000000000000<Vm<0000<54Y@BmNXP`NE7Mg00008>Wj@nBB00000000000000000000000000000000hAAKdI=70Ji6XJfV0000\m[2XCeb0000\Rjk0000
000000000000lTk^000000000000000000000000000000000000LkUb00000000000000000000h[>400000000TfW>HYV3000000000000000014E20Ul80000@@5g
e51c0000<@:D0000X29;0SW20000000005Ab0000\>8TdJef00000000000000000000000000000000`AFG0000000095[C00000000d\M@000000008a=100000000
0000000000000000XdEm0000PGAF0000000000000000TS0D000000000000000000000000PUBC00000000000000000000000000000000000056ZC000000004N_m
d<o2h_B<00000000\?=eddXD\9Pn00000000000000000000HJTD08jk00000000000001EF4^G<TeJo00000000000000000000DTWU<a2?lVb8laoQ000000000000
000000000000X>f800000000XK[iXEFDl6W6Q71D000000000000T3?EL9IG00000000000000008]NF0000000000000000@R<4000000000000DI2H0000e5Z]0000
0000000000000000l0AGD1_ei1VYLZY2000087b8]7\]h2S>00000000L9^[0F>a0000\mWl0000000081ah\5iFTTSV4ZE0000000000000000000000000H?`<0000
0000DKFIXPEHXhF9U0dG00000000U5=8`>>o00000000000000000000lNkdh_^700008?a64]AOh:mjX<<7]1[d000000004EF]\43;DIVBdSje0000000000000000
00000000000000000000000000004YhK00000000XN8R000000000000000000000000000000000000D?A<00000000000000000000@[n@00000000000000000000
D^?e<2l100000000X4J2lM@kXS@U00000000TAlRHU:M000000000000LaO<0000000000000000000000000000ljdB\Fk^93hU0000000000000000000000000000
HD<MdjmSa7Kn<?KF0000HiM@00000000LC2b00000000000000000000000000000000TYUi000000000000LM7M0000000000000000Y4PF00000000000000000000
00000000000000000000lj@@0000<Bka0i[_00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TPdL00000000000000000000000000008M_5XLMi@HIk<UET000000000000\;530000@0P40000000000000000l0LR0000000000004:<JH>;2000000000000
000000000000X90O00000000000000004ZU;L[DI00000;a=\9d?\K5?M3?Y00000000000000000000PjF>00000000<3Yk00000WXN0000=76>0000D7`^\<8Y0000
000000000000000000000000TGU;0000D1So@m_f<miG@@N40000P:@YXL]F000000004<Eo0000<1cc0\mO\a1C000000000000`ik90000<MaCPNMIT^mA0000\2>g
8KkC0000000000000000000000000000M5QK0gZZ00000000d>lXHT[[\jY70000`TU9<ePV0000d`Wk000000000000DGRlE3i;Hl0=e7^=XNm800000000\9=O0000
d95E000000000000LA7\`L6T0000PcDQ00008HMU00000000HK1^HSF:0000D?m?00000000\L7K00000000Xa?_0000000000000000\C[i0000<WjV000000000000
00000000L:AdhoU[0000000000000000m2\:000000000JgC0000P<G40000000000000000m7VT0000lN7=`C0N09R7D>JV00000M_E00000000`IQ]8SR[00000000
00000000Xn?P0000`Q]E]6ZV00000000lVM9M5CQQ2OE00000000Q7Di00000000D9LC00000000000000000000hZ8@\KAPlS:i0000000000000000\RjOlcK8LK`3
XS=H0000000000000000D@Cc00000000dYnG000000000000@Z@U000000000000000000000000000000000000lR6>DDa5T8FETSOl8X_QXM^RD5jQ4QGE00000000
0000hE=b0000000000000000000000000000TIZ:00000000000000000fT;00004\DS000000000000HDe;4<C^4Qlk00000000A545000000000000000000000000
LR;TXW@`00000000000000000000000000000000000000000000000000004CW500000000H9Qah@i`PJQnlD=YXV:lP^9a00000000000000000000000000008DoR
00000000LWH900000000L[BA\PbE0000000000000000000000000000Xm?Q00000000000053m2HL:?\al4L_:o0oYZ0000PkB600000000m7l8000000000000LEh=
000000000000XVR=00000000000000000000HZld00000000dJC:0000lbBO00000000H0Ej`NG;0000000000000000LRCP000000000000e4KB0000000000000000
0000E6]<00000000Xl;]DR9V000000000000000000008Nj]000000000000000000000K0]0000`Ke20000e0Z?`hVIA4;6TfkP0000@geK000000000000m74o`6P;
likHXR0>0000000000000000h^aL0000a5C1000000000000\\K6hLAZ@;?P0000000000000000000016hc00004L32XLYD0000hTL]0000000000000000406V\CM8
<0428aC[DJ;8=6L>@\9M0000TEod000000000000lH;6LbG;dhcdPK[IHIKPd5?8P0kA8Zd`lb23h21^d5b@0fGm00000000000000000000<EmG00000Z`D00000000
00000000M3[C00000000PMQN000000000000@aB?87@90000\]bVQ5J000000000000085F:L>P70000lFM@0000`UJo0000000000000000h25Yl;f5000000000000
0000000000000000Pg>M0000<;@N0000TFek00000000000000000000000000000dbY000000000000000000000000000000008[Z4T?HC00000000TbkQ00000000
00000000h>A\000000000000hN^7000000000000DF1A0000000000000000000000000000X?;\00000000DWgQ000000000000TVLlLZHY4\W>`\W100000000lJ<f
0000000000000000@84X000000000000<M;F00000;\o00000000\ZQB00000000000000000000000000000000000000000000dN@T=6ek000000000000hO8SDhA?
000000000000l1Y40000XRRV00000000\G1B000000000000D6CmXVOC`lGN0000@GRT000000000000000000008FBlE5;o000000000000\5ga0000i7<THVg`<Rd3
8W9o0000XWHV000000000000\ZX5000000000000i7akLVo30000E3XR00000000000000000000000000000000lW<Y@7Yi0000D\o0`41]`W970000000000000000
8RQ4000000000000XSD:00000000M4TD8\eF00000000X6IU`^l:=6_g0000lR]_0000L:Ib000000000@FO00000000000000000000XQEK0000i3CQH>6200000000
\CknHFMMd4I6@DS]LJ`jU4P3HGIc00000CQD00000000000000000000`_V^00000Y5Q00000000000000000000000000000000HkRa@;mAX4A50000000000000QV]
0000\29W00000000000000000000000000000000000000000000000000000000hUBT000000000000H]KWL;XKHhKPD\6ed[AQ<hLWDmD=Q2^5E6^[0000\Bm]Tf>_
0000000000000000H5SWP3UjH?fb000000=N00000000a3Xe00000000Xmj:Q0]V000000000000`9PB000000000000000000000000000000000000TDZRLKD2D\hg
d_gZ00000000HKO6\Z3]0000T8DO00000000000000000000LK1K00000000000000000000000000000000T0KP0000`dm]000000000000P=Gh@8oMlkBo00000000
<XnN0000000000000000Ld]`d8RJ<NIW00000000000000000000\l]V@Y>B00000000P=K6`jZVh:31TCOK00000000000000000000PdB100000000hHb=00000000
0000T4Ua0000DBIF0000000000000000000000000000dCJL0000Ti9b00000000d\XM0000000000000000h<k500000000@<Be0000i57h0000`W66@K;:8FZL42H7
e7Th00000000000081?DHFOC000000000000X1RnH<]o000000000000000000000000TUPF8[cB00000000dO390000PXBi0000<Z;n\a\E00000000X;mRXhR>`BIm
00000000000000000000\:XH000000000000\KcHT:QSDEUE0000P@LU0000LHX=i3MV000000000000000000000000000000000000H93\00000000000000000000
0000000000000000000000000000000000000000HN<00000000000000000<4_iXIELHPUHi36f0000000000008mig00004a3e000055\c00000000<U\D00000000
000000000000000000000000E0[[00000000`:a?dFVg55WD00000000000000000000000000000N[C00000000X5NilIQB0000m2af00000000lCZYL2M1hPjD8gVj
000000000000h3Mb00000000L[^nP\8700000000<TcL8S4EPoJK<>FN@dEP0000d81;000000000000<E_J0000\He\T;Yc00000000A7[W000000000000dLh0l7BG
D]94000000000000P=8L0000TO[R00004ZV?0000E6i600000000000000000000E6do0000@[2?000000000000T?G^8ISZ0iJY000000000000U5n_00000000\nK=
<Sd500000000h?ek<2_XTBB4h`cohfTeHjGW00000000a5\Cl3`3DgSB000000000000D4;D000000000000PlO000000000HU[CXHgS<0EVHV0>0000000000000000
0000LiQRhOIa00000000TL;c4^VS0000hIHiT2cki5dn0000000000000000\XM5a4F_\7WX<5K@XWUg000000000000HIUX0000TiPj000000000000H@TlTWhO0000
0000XNgl00000000<MnF0000d>=OHCR;P]Qd0000T\gD00000000U5^200000000000000000000000000000000`2d:Q6AK00000000000000000000D=A8@E;S0000
0000000000000000hF]mlI8Z0000l@H=LZ9?000000000000\8iM0000000000000000000000000000000000000000<1IK0gCWl>7Q<[mi0000000000000000lDjZ
\eJ<00000000H3i8HV><0000000000000000000000000000000000000000000000000000H]VK00000000E7<a00000000000000000000TY720000000000000000
00000000000000000000d97d00000000lK2Km0?00000000000000000`<>oTRXC@_Ec@ZG1@^SBl0CcLecOd\8S94KUD<M?00000000000000000000000000000000
000000000000a6JB000000000000DGH300000000\lhV0000LIh80000d3ekHHdkTjNa0000L3FAHE[2000000000000Q2AP0=nn000004Y_00000000DRS000000000
00000000H5Zm000000000000a2nL0000e3AR00000000L74fX9aMa7>S=7Nd00000000000000000000Ddl6`fU]0000000000000000L\>400000000000000000000
0000000000000000000000000000HaX=0000@lni0000A6Nf0000i80i`1TAdG@a00000000000000000000HDAn00000000I64`00000000T:h@0000000000000000
`P1Q00004Z?R0000@^A`0@MG<_fd0SYO<mnL00000000LCMT`JZO0000XOjb0000000000000O4P0000<O_:0000000000000000000000000000DNV^<SB5P=^m`Sh5
L]V6TKM6T]l70000000000000000000000000000000000000000dF;B0000LaD?Y3[30000000000000000000000000000H5lA000000000000000013kSPUlL0000
00000000000000000000lV3H000000000000PDEh00000000PRQl00000000A5_Q00000000PScZPeVJ\C?A000000000000E1XYLChG000000000000000000000000
0000000000000000000000008N\O\Bm:00000000DimU000000000000000000000000LGGA8fail>kI000000000000`G<U0000000000000000lP3F<bPn00000000
84[[000000000000m7jC000000000000DK\V\U<H8=3KTJ1mPg9`T\B=0000000000000000PLd48NoR0000hlBC0000@jJ]00000000@>hZL6;I8^EU000000000000
`^k10000000000000000D67c00008MSR0ATBHI_9<edWD7TC@7:i000000000000000000000000000000000000HCOk00000000000000000000hJkN000000000000
0000DY_g000000000000000000000000000000000000000000000000h`Ed000000000000XDAS0000X1LZI2=n0000000000000000000000000000d]TB00000000
0000`8X4939I000000004ODg<oAH0000000000000000<;BP0000T[>C00000000000000000000hPfglVk6`ScMX_7Vhee30000\]M300000000Y4=d000000000000
i1<cA30^8PIX00000000000000000000000000000000l:EUliR`0000000000000000XknCLQg2000000000000XP>me3:Bd0e>000000000000<U4Y000000000000
d[lR00000000000000000000@YST000000000000L5ad000000000000000000000000\]`^00004W;k000000000000000042i[0000000000008iK495Q^0000\GGM
00000000hX\Am17<00000000<DdJLMJP0000`R_j0000000000000000l5R5l3J40000P=GN00000000Y3`Q0000\;N`lJL;0000000000008:bXDANodcZX0000T0kW
00000000X=V>HPDk<5_gh\gV00000000@MTc4V4\lYMaLeoEhoK70000000000000000l6CP00000000H2HIL6a]TX;28U3F0000D^OC000000000000U3B84C6P0000
000000000000000000000000000053fj00000000000000000000]3lLX0NY00000000X92e@AfY000000000000DWdSDaaMlHE>0000000000000000000000000000
l56T0000P>^I]5=K\dCQ0000000000000000`0GAHmFYXE1[X2lT000000000000D?@Dl247hA1P4]7kE5<R00004LmD00000000Lcdi0000hSE40000000000000000
P7_=000000000000\j=`0000DH7fDTSg<W`4<aBa0000H7UT00000000@4[0L?lP00000000h`G0lMAJHND68n3H00000000hRO50000`iNj0000l;X9hF^_T[iL0000
TkF400000000000000000000XITJ<lf1000000000000000000000000P2IjDJI]000000000000P=j;XU^JL=kZ0000000000000000e7TR000000000000DBDIhD2f
00000000000000008Eg88?FV@nMg0000hF3a<F[3\8n:E1mj\2N\8YOVD8ELA2KjlXOPdg5K4R`@0000000000000000U2X50000\DDhlOkZQ5M5X6i=93UG0000<8Ul
0000ladolGod00000V\X@9\g`V_Y0Hc7Pjj>HDc=L\570000\OJm00000000000000000TgD00000000dRe<@jcO000000000000`Mic00000000T\P000000000Q6JU
hhec000000000000<jeFX>8mhB<e4dZ9d0XN00000000000081<IH^WL000000000000heU<0000000000000000`8e0DgUL0000Ljm1<lVaI4:J0000000000000000
000000000000000000000000000000000000\inc00000000hek[000000000000000000000000L2j<lJRId0:20000Q2UA00000000lLFlI7M4<;i`0000P`oS0000
000000000000000000000000df_8\8jI00000000]0;DU0b@0000dI9KlIE;DJ@^\QofY7hQ000000008FNY00000000H6Dkh;B@TD8LH?nR4I@ZlKW`P?CU<\5S@]9m
E2dW00000000000000000000000092ha000000000000Q7Vg0000LgL9E4:c000000000000000000000000000000000000000000000000000040=i<jK;00000000
000000000000h236\McdhXB:L_\iM3\Va6c000008HNE000000000000LJRd00000000HF2`4[0V00000000`W4^Pg5g000000000000HUKX00004QG300000000H1>l
dINl0000@9bWhn7T0000LLSb00000000000000008V=elnkA00000000lT]?00000000Hlm7=49;TAB=000000000000\>6l0000P8Y30000h4on0000000000000000
000000004\C`PM0D0000000000000000000000000000XmQm0000000000000000000000000000`9HJ00000000000000000<R100000000<BA<<\d2`Dn<16T_0000
8=8a000000000000000000000000Xm5P0000000000000000000000000000000000000000\UWe0000000000000000H5D300000000000000000000LM240000\B6U
A34L000000000000000000000000000000000000PS6]000000000000000000000000000000000000L@j900000000000000000000A6Be0000X\GX000000000000
00000000`0<<14iJDYWd000000000000T[]`0000000000000000TWn<\CT<8\AUhXE[0Kd[E67K=7=100000000000000000000000000000000hJJG000000000000
00000000000000000000XEeS\:AN0SV:0000460g00000000000004>`00000000hGCDU7gY@7oF0000000000000000000000000000`96C0000M2gh0000TZo1PGoU
000000000000LA_Y000000004Gb?<L7WPWG[0000dNlP0000D5no0000000000000000LWN90000DhTJ0000000000000000@a0E0000H>Mj0000THHN\^bZ000046V[
@XdG`^RG\[\:Xnn80000000000000000l=W74MO;00000000H>@100000000H]?F0000000000000000a3QP0000XJ6dD;K90000@M:k0Ij;liXa0000000000000000
00000000000000000000000000000000000000000000000000000000<PG700000000000000000HJ;D45?4EQ@0000000000000000000000000000000000008SQo
XXe900000000h>;K<NM0Ti;@lD\O0000000000000B0Q4ODUPRLhT2hDTVS4HD\0l[?dLeYC0ZRWU3PD00000000Hca5000000000000XQI7000000000000DXobhkfC
000000000000HloB8VOY0000d\h\000000000000hF2HhLY^H]KgY3f1leng0000dE>O00000000000000000000000000000000000000000000LLK^\XHjDCkF0000
00000000hJFKLKF60000000000000000X1Mk00004CH5@cc84XG]00000000``5c00000000000001o900000000\ID40000e8290000@angl4Rj00008WV]00000000
8fmd00000000000000000000h=lI0000000000000000000000000000`>JB000000000000\?eQH54=0IY`0`;UPH;D00008Bca0000000000000000000000004OKS
0000@EQT\0\7000000000000h0J@\<WI00000000`f?L000000000000000000000000TEC900000000000000000000lFWFPi>A00000000la`aM5S=00000000e4A^
0000000000000000000000000000000000000000000000008:]K@8R8@BNah6lQ8I6]8[gQ@Hh700000000000000000000X9LmPbhA8TkB55bI`Ulc\XTc0000Q4el
0000000000000000000086KC<XkJ000000000000000000008^bJ000000000000D6ka0000<3MP95RW000000000000000000000000lA@20000<fVIP>YHPKKB0000
0000000000000000H1_Tl]:i0000l69J00000000T[gj000000000000000000000000L404000000000><P000000000000000000000000dW6RDXdl8Zoc00000000
=7P\LVVS0000lY;500000000Q653i5I`P8d0000000000000X:QD00000000000000004X6UT;i6TA^10000LSQ>h\malE4U\mMN]5R100000000@9HY000000000000
@0QVPH5O48H@0000<Tol0000PMbV00000000\Bi;0000000000000000P^U6<MJ1XT]OHJlG<Z>K00000000000000000000l<GN000000000000E5gU000000000000
HbY50000000000000000hLI]TW7Zd62e00000000000000000000Tl<?00000000d1l`0000000000000000000000000000000000000000000097?Y000000000000
00000000TI5[00000000000000000000T?@j0000h:gYM7lk0cE]0000000000000K[100000000000000004RT:00000000lP\P0000<]WS00000Q3JdZ6J05=kdb;i
0000000000000000Taoj00004IIAX@NAh9MhL<ioH]SdA5ig000000000000000000000000000000000000000000000000XL>h<8OZ0000000093M=HU5e00000000
Lc`^XZciQ1RW0000000055MH000000000000i77M8U>P000000000000LL@Gi5k60000@H<g\0oY00000000000000000000000000004VHZ00000000000000000000
00000000000000000000000000008@SbDS9L000000000000000000004nE:45XK00000000`aMd0000P]GL0000U7AT0000000000000000lSO^0000\@I>00000000
0000T0DN00000000T6JK000000000000H0X2LcG5<B\30000`;g`0000lm\H000000000000XW?5Q7E<0000Xab7000003GJH4ZG00008UN@l>Qn0000E08\00000000
00000000000000000MVF00000000`mXP00000000000000000000a1Ea0000L4eH0000Lkml0000000000000000M3HODiU4]3LaT4_M0000000000000000\InXTcj0
00000000hT:300000hH^00000000<Mha8m130000000000000000`5QI0000000000000000X9Y`00000000hD29`\;_0i;S00000000000000000000P:l\0000\RWC
0000l64Y00000000E5320000000000000000hG;nPW9S00000000000000000000<MSn0000D3UX00000KO`00000000000000000000000000000000000000000000
0000@3SE@L[FY6U50000000000000000@OZYTFU500000000POXb0000dU><Y4M500000000000000000000`3K9h<eF00000000000000000000000000000000LYL3
0000000000000000`i_?00000000HeOl0000XkeH0lPB0000@PCB000000000000H[Xn8DPhPLLZ0000\3I`0000000000000000hEA90000000000000000LTil@YD6
57cF00000000000044ag0000<2`4TaAW]1^K0000TICC0000HJ@10000000000000000D4=70000000000000000D0H40hmoP:0?L\_lI5Q88=<g0`7UhfPEM5Lb0000
0000000000004Y>Y@W[]`[PD00000000\`IR0000000000000000HWmF0000dJJ2lJm0<e=_8[SF=1Bf0000ld5g0000D^[Ph2Dk8F6I93:UI4Pf03[o0000LBKi0000
T?]K000000000000000000000000000000000000@@0J00000000lOD<4;H>0000000000000000db5W`Z@C0000000000000000000000000000dFZ`0000dCPj`\n1
4bml00004Ug8000000000000000000000000Ll6dT6j4T<HH4FlfU6;PD\h900000000@i7G000000000>TN00000000000000000000l[Cg00000000000000000000
0000hf14000000000000000000000000X;Ri0000000000000000dP7e@V^iE0M>00000000000000000000`UT^0000Y2oE00000000000000000000TCPF00000000
0000X7Mn000000000000000000000000X_S113?F0000h9@0000000000000000000000000T0:TDZICe6iV0000dZ_o000000000000<f7ihWPi@YgBh:llDb560000
0000X87al44jA6@2dRom0000000000000000M5M[0000000000000000000000000000lTH>0000L@A\0000000000000000000000000000000000000000dMfU0000
0000I2PPL]Xk00000000\6YMhCZ7000000000000000000000000H;^_dO>0000000000000000000000000lQIM00000000000000000000T<ZX0000\4jl0000Tg?A
0000DLIm00000000`=jM0;SHX\LP0000000000008?kK0000000000000000000000000000H8WL00000000000000000000Y5=k000000000000LQOS0000@f9b0000
00000YWG0000000000000000000000000000000000000000hAiQDMcJ@iZB00000000000000000000@:7[0000000000000i5:0000000000000000PZMn0000LWPM
0000000000000000000000000000<9D;000000000000000000000000HbLMXc7nX6G`PGmG8PJ30000\[7TT:[L00000000lJP]dbf3000000000000000000000000
T47UP9:48Akc`ZS4habHI00b00000000<3:30000000000000000@T=k00000000000000000000@:3Z000000000000P`__0000HPYJ000000000000`=AjA2GdY7U[
0000000000000000=3J:0000T6b<L_MC0000000000000000\I;100000000000000000000]6M@0000d>m5Y2O^0000000000000E=AI4<20000000000000000@T>a
0000DEY0XG`700000000LchD4M=]00000000@FM40000H8260000<]SN0000@c2]D[J<8KiAE6oX0000XTF:h_9_@4JO00000000X__L000000000000XM[P00000000
00000000000000000000000000000000<L?I`Sgh`jEG0000000093S[XXP\\E5Q00000000000000000000000000000000M46o8C1eXT44000000000000000083@C
000000000000D_h@000000000000X0`<0000000000000=2>000000000000`L@bDoM]0000D2Yk`RU?000000000000@K81hRg614L[000000000000@kej00000000
000000000000000000000000h^\;000000004fgkP0SK0000\ao<<1Pc00000000000000000000TCb?dO>m8UWE000000000000LlWm000000000000000000000000
00000000000000000000000000000000T^kbPI0K00000000l>NhlOGE0000@1B7Lk6k0000000000000000000000000000dT^]@mI@0000000000000000`MRP0000
000000000000000000000000`2_>DG]k0000H?0CD]=X0000DSX90000LIDh0000`<K_00000000lDoo0000`Z0=0000XNHl0000hXSg0000000000000000D?g\HUKK
XXS0lIdiHo35l[dX42UdD:TTHmRS00000EYE4L<:L``Qd;09P\7gLhfo00000000\Rb=50n<<WM`0000hO9TDKcX0000000000008?D?00000000000000bZ4W_A0000
<@Ll`W3W00000000000000000000000089B?T@Hk0E]G000000000000loH<0000XFAYPK6nH5gE0jT\Hlfl0000`k^E00008MPn00000000000000000000000092K8
00000000<0fc000000000000000000000000HJDh00000000D?kg000004RFh^;C00000000l28C<cH08<2i8fog0000LL;9HMoW<]3@d?Xbm5l200000EkG00000000
0000000000008Z[^l:8700000>Vm@[c2000000000000000000000000000000000000\H6600000000000000000000`Yk4h]5EY3Ig00000000PQ?5Q64@l1J\0000
00000000000000000000LY6K@UYCPL2RTLTm00000000X@a8l\:L<HH?0000@CGCloT7H_c?000000000000HXV600000000T5h]\biWho_;D9LX0000000000008nB\
0000000000000000TGcF00000000000000000000000000008In6l]]Wd7[_0000PLA<0000LNAJhf\Z00000000DRYh0000000000000000<F3Q000000000000=3cR
8MnVd\Uj<j:E000000000000h]7H00000000LWJ>000000000000dWAO00000000000000000000TQT=000000000000@Te?P`?800000000T;>d0000000013\60000
0000000000000000000055I:0000P7UHHhBddS3Bhea7a4El00000LfG0000`YcVhUdW0000@APG000000000000P?oH000053Ae0000000000000000\1QS00000000
000000000000000000000000@i`W0000<0\k0000Pe];00000000X7G[8KNUHcYK00000000LT^n0000h2ZF00000000L]4_0000000000000000000000000000dC3c
X]c_Hb`D\i65`X?I00000000000000008E@i00000000@aKK`4KS0000L]on00000000000000000000000000000000000000000000lJMh000000000000dBMO0000
00000000PSNM0000i6h@h1:U00000000000000000000000000000000HWK1XXLV@iA?lF:T0000<m;?000000000000000000000000H_hU00000000000000000000
0000`Ynf000000000000T05f4T>E0000000000000000000000000000000000000000HG2<97>f00000000l^`H00000000000052be0000@9c60000000000000000
00000000000000000000000000000000000000000000000000000000lUbV000082FnHdE00000\Ki[PZhS8\a<<d\j00000X950000LL>J0000000000004G0U0000
4Q5m00000:o800000000P7QUdJXh000000000000000000000000`]k]PmTG000000000000P>dZLPU6000000000000a38J00000000@=c300000000000000000000
000000000000@3`QDU8?000000000000U4BDdSCj000000004oml0T]mDES=T]mn0000000000000000@VDG000000000000000000000000000000000000HH^40000
000042WX4?GMhB[R00000000LIX1D\?==38]00000000000000000000000000000000HCRU0000L>L200000@cKDNCe00000000`R2[lk36l4RX000000000000X0lO
PClmdI04hIA1dDbC0000000000000000lNa900000000]3;;00000000000091jJ0000<^_616S2000000000000000000000000<M3J0000P46e0000000000000000
I29U00000000\kLP0F9W@S1K00000000000000000000P:eP4M`ddnP092e=HWiaL:Ql4aT7000000000000000000000000000000000000Y2]<00000Nac00000000
0000000000000000<B]>HVWE0000Q5Z=00000000hO?e000088:C8V;d\eUc0000a1mE0000000000000000\I^ch^QP000000000000`ECH\B`081R`HlJM00000000
00000000h3[I000000000000000000000EoM000000000000000000000000m6cP00000000000000000000Xib500000000000000000000000000000000hDnV0000
00000000h<b=dO4b000000000000000000000000P6UZHl>:ljAD0000000000000000`1SS0000TGhbH8a\Dfc_e7P300000000Q5\60000h?PM00000000HGVl0000
0000000000000000000000000000i2if0000dabjDQR>hZJ600000000000000000EH`0000X=Lc42D6HZk40000000000000000Xne200000000000000000000@9N9
`=PX0000000000000000h3;XHn8_0THV0000PD7L00000000hdUc0000\gMV`;N>8JLg00000000000000000000<D_THVDS8YIP\f760000TI<c00000000XR5c0000
HW:>00000000000000000000hJE[00000000lmeb00000000lO?W\QL[0000000000000000000080D]000000000000000000000000\j?Kh:fIXE`400000000h;Eo
0000e3VP0000000000000000000000000000]4660000Q3U]h9ol\Pc100000000De[700000000000000000000P3804O2;00000000@@?fdS@o00000000000050`m
0000<H1=<^0OH6MDD?gO0000\c:i0000000000000:m?HlU>000000000000T@78000000000000dIG38R]Kd9h]0000000000008Ael@VIY00000000000000000000
0000D4=PU5nL4ZLg0000000000000000000042;X0000<d\G0000PWo9Xj2h00000000XO[50000@F\_`=7]TK;cDLcV0000``Y=`566diW300000000000000000000
0000H?EnTQB;lW?klAi;000000000000000000000000TBE500004Q2T0000P65dPGBl\8P0H59e0hlJ@jA70000hZ7C8W0d0000hVIGhD;a00000000`A`eP4]fTLO8
43:eY77`0000\PJf00000000T?hDPm@]hNRn<hYehB`b00000000TLJOdI<80000HiMW000000000000E79\0000DFVW00004P8QTBfL`[73Hm3[0000`2m_00000000
0000000000000000000000000000000000000000<2ngPe;Ul^PM4ETZ40__h=P98HUPdGk50000TZ<]0000000000000000000000000000dDEK00000000LQ`A0000
0000000000000000000000000000m3KB0000@DYQI3KU0000000000000000dRAa000000000000hhQP000055ZP0000000000000000Hhh[@ONh0000000000000000
00000000@4AL0D^900000000000000000AZb0000000000000000X:Wl0F>PdW8Gm5VQ000000000000hRkc00000000l\D6XR=:h:;m\Qe=\^J0000000000000I570
00000000TQd<hcoZhG7T0Gca00000000TTM48<hN0000000000000000\ZkZ000000000000l9T=00000000T1TT0R\<@W>JD^D500000000DY1AXfSU0000D2Q?\V`F
`mAAPZ70000000000LT<@RUZ56_A<eD_000000000000d1UkTE^j0000000000000000<;?50000000000000000000000000000`G`[00000000Xamg0000Y4LH0000
`IeEP6BSHaXX81RHXkFN00008\aV000000000000H:TaHJUj0000<L1;000095PL\okC0000P6Z`00000000000000000000PSfk00000000`ikd00000000Y7300000
00004MC=00000000l5fI0000DEQi12gB000000000<iAH>GX\ZBFA7Ei000097If0000000000000000000000000000<<nA00000000000000000000000000000000
0000000000008MJl4kdQE7b>hnWm`3NX000000000000dU^d0000000000000000LL[8000000000000000000000000LDO:d\iFhQ6f0SO<000000000d>R0000\:fX
PUbd0000000000000000000000000000000000000000l[`;0000000000000000000000000000@9iVlD0WP[V20000LNGT0000Tocb0000lgVU0000dWg_452dh;Dg
4P5[8AhHHV=M000000000000@LAl`E540000XEJB00000000000000000000`JJi000090UN\9Y8TBYC000000000000000000000000000000000000000000000000
0000000000000000`4C8000000000000HG1mPD<3H4j700000000000000000gU_000000000000`9bDLRab000000000000000000008>EV178F0000000000000000
00000m:1X:5T<NDJU6oK0000dFV=0000000000000000TMaU0000d7Dh\7L;8E``T<dAL[I0T89KT3YB00000000PF;]000000000000000000000000`E_`000049dO
0000<ALZ00000000000000000000=3_X00000>4K4HEX00000000@I6F`deI00000000H;?_0000000000000000hP_10000d[;]Tn>^0000000000000000P2h_L;Lm
8i7o000000000000PD>k0000l\:<HC4@H3M5P:]h\=m:`I7EL8J_@P75<Vag0AYD0]J\L^M3]5VDA3LN0000000000000000T;I]000000000000i4^R000000000000
0000HOnlm3GS00000000<M?`8^:6I5K\00000000000000000000A6l4H<e40000000000000000PQZ`00000000000000008P8ohRX3lX2^00000000000000000000
PfI=0000000000000O9A0000He?Z@j\<\Re_0000000000000000000000000000000000000000LWWZTXfk0000X24g00000000000000000000000000000000<[=a
000000000000d?K00000000000000000000000000000000044B7lAoi8hdW@ogfL4N700000000XYTn000000004WbO0000000000000000\nb40000000000000000
000000000000Y6D]00000000<6fQ00000000HKkn4Sd_T]=10000DYYBT62U0000@5DX0000DOAJD[5X137B0000<^j18f40]5]L00000000`1Q<0000Hhi:m2<<0000
]1WY000017k_00000000000000000000\1H\000000000G^?HIk40000000000000000T8G_00008A5@0000L4[Fhc5800000000000000000Pd<00000000L4>PdO?;
00000000hRo?0000X4SUd8V]0000lUeE00000000000043ZH000000000000`N83000000000000000000000000<f<:00000000DOLo0000@HFiHjhD00000000I5A;
<>\`4Fa3000000000000dTa;P5^A00000000M5a\De^800000000l<ae00000000000000000000000000004;Hh0000DiII00000000000000000000\2UF00000000
0000Q5?h0000hKjNl>:[000000000000T^`c00000000H]bgHgK``Mo0Q2b9000000000000lLJ>000000000000Q6o80000H8Sd]4YSdj7U0000PW6CT`EI00000000
DDLI000041:>00000000<^`00000d9PPT;MT@>XY00000000000083fd04`F`W3JE7mQ4i<`000000000000000000000000000046Yj000000000000000000000000
0000D;eZ00000000TV3d4onN000000000000000045Ic0000000000000000000000000000000000000000000000000000DTXhY4<X0[3W00000000000000000000
0000LT9H0000l;PD\A<aXTO893N?]6T2000000000000000000000000Xh^P0000HMOV00000000000000000000X::L00000000d@4>0000lHam0000000000000000
00000000000000008[ZGPKQE0000000000008T`N000000000?BP000000000000000000000000000000000000DBlS00000000U3iTm3]o00000000LPDF00000000
I30k0000PU;M00004<2CTR]50000<@Ql0000@4^B00000000lA>?000000008I<O0000<NLP000000000000000000000000000000000000@7N^XUhS000002X[m5Yg
00000000DAfJ4Q5^000000000000@BW^XDXKD[[500000000\hla0000D@gh0000TYEU00000000Q5NA00004>OOd3l@8VXo@Z=i00000000dZIc000000000000<Z:W
0000T;oIXllQ000000000000XYofDP4Z00000000000000000000000000000000PQ[?0000P^TALcWGU4Ge000000004=hK<?Bi00000NcL0000\8<b000000000000
0_L200000:3L00008L=L000000000000HDCP40Bn<YbW000057d2000000000000lFjH\k3e`ZmV000000000000Y4IG000000000000000000000000HY1Q00008F4[
@S`:TK4i`9OjHVP4Y1oL0000000000000000Lagb00000000hDO^0000000000000000@6PY00000000]6;]000000000000\3o;`2RPX>_PH@EKXAJ=HXgD4G9gHN1X
<bGR0000l0]G0>fcd=?M000000000000DJON0000DDKO4CNK0F?Z0000XAM]0RlCE4ij000000000000E5XT000000000000]5Ah00000000<7Za<[A;`;7fT0D9dG86
0000`3PU00000000lX[=0000`GX:000000000000U3TT000000000000TFfT00000000000000000000000000008FK^@Gg]l:K4XbR5<@^HTCnG@@fj000000000000
00000000H:g800000000000000000000DN9?HEm600000000@8B?PFM\X<4d8Ha2HjVOm5B;0000000000000000Ph7I000000000000<h<d0000000000000000`4mc
00000000000000008:E<4@7TX;B015:9L4A]000000000000000000000000000000000000I6TO0000@\;O<QOnl_Oh000000000000000000000000d1PFLiWZ0000
dN0000000EO20000000000000000E6gmDK`PlBC6DY3F00000000\1S:0R?dPM:00000LiUX00000000l7Sl000000000000PAF_P>Z:XX6G00000000T\QO00000000
0000000000000000I5Vd00000000000056YC0000000000000000000000000000000000000000000000000000000000000000000000000000H;lBL44;m5T_0000
dOEl00000000000000000000I6Z6HV:B00eiT^IY0000Hbli00000000000000000000l2A700000000000000000000000000000lC@0000000000000000Df9O0000
000000000000PQU\976W8PdhA7cY00000000`94O0000000000000000000000000000d9;ALenJ0000Q0T`00000000000000004No?LfKn44X`<QJN<d`B]1ZZ=6\<
A72P00000000L^@<00000000@K]<<V42lYH<DlL9E67^00000000000000000000PKbK0000PUVF000000000000DB5D`PG`0000000000000000THDcDD>X`i=D0000
0000DJDOHl[`4mQI000000000000000000000000000000000000\;Qb00000000@kVe0000T\Ag00000000@F<@\h=c00000000000000000W<g`;@1<6V<4WoM0000
T4F1lD`\<k4C0000000000000000hfC90000PF1\PNcfHlQNX[fi\OeQ@9Cn00000000000000000000000000000000l2R1000000000000lCWShV4B000000000000
L2g4m7bT56hS0000h4?00000`9GP0000dF>Ae5@h00000000TD[Ydn=G00000000H5=3TA]\lUJ@00000000`RboE4\E000000004KSN0000000085LR00004:V=Ti?5
52m_M6RO@>Jd=7n]0000PT8j0000000000004j8a0000LH1m\PSO0000000000000000TU\00000@g7_00000000000000000000hXGG94J0T=07000000d9lPYYhT__
0000000000000000TFl2lh2iL;A400000000Q7e?04ba13>000000000XGi;`>hghUgeH[=60nC\DC6c0000]32Dl]VeY6UB0000000000000000dQ\AhAZOh4OEDYnW
TM4Q\\ZTH:HeX;2na03H0000000000000WF8000000000000I2N\000000000000@Vlf0000dUQ<hJlY`A9P0Qc]00000000@k=idL:^T5l10000hRF50000<aM80000
U7:B`W;8000000000000<HK;000000000000hHJM@;OV0000000000000000T3AcHQb6X]2Y0000`]QNHS?]48?3000000000000532d00004WfN<m8J12]b<WLD0000
000000000039hWBj000000000000000000000000\Q0o0000000000008FHR\WI=DaOf519e0000000000008GflTJ?Eh4bL]4BW0000000000000000<UoR00000000
000000004Udl000000000000000000000000i5eg000000000000000000008kL200000000000000000000PU\Y00000000Tg1T000000000000dB>R]61XT=o>LQ<0
\SIOd@2DHYdThJLS@@D6TXEJ0000Lmnd0000M6`:00000000dQ1b000000000000000000000000<4dEI81Y000000000000h;l40000000000000000000011CKDL1V
0000d73U00000000X[o200000000\>hK00000000l38m@VJ=DjK]0000HY]E0000X37K00000000XBd:000000000000l=AK000000000ifa0000000000000000Lmdf
00000000X@3fi2Tb000000004_?C00000000000000000000000000000000lh?o0000000000000000000000000000000000000000liPN56A50000Pd=b00000000
00000000000000000000A7QW00000oFk0000m3G@00000000lB;TDljJ]6VaTR2I0000`5>_00000000lmb2000000000000H6`PHc<8e4PS0000000000000?E\`Z0m
i24L000081h^0000L71Q00000000000000000000TB\m0000000000000000HUej0000PMZG`S6Ml\9_00000000D5>H\jS?\?cj0000LTG40CFb0000000000000000
00000000000000000000@ohNlVIe0000d:4DlH0E000000000000\VoI0000X13`00000000000000000000000000000000@S^C0000000000000000000002<K0000
0000d<Wf000000000000P5Dj0000DPN7000000000000i4EY00000000000000000000000000000000000000000000\3?Z00000000DTai0000dNYZ000000000000
000000000000000000000000LGb^\n8M00000000<8j[00000000\Z5j000000000000dAa]PXIR0000000000000000M7Q5hjL=000000000OT700000000`Pn_0000
DX4E000000000000Ldk54j[:00000000000000000000Xa69000000000000000000000000d5Pb00008W^C<iSP0000000000000000000000000000\W4400000000
U63G0000L:goT\I[4h]E000000000000lmCW00000000000000000000T^od000000000000\FIiXe@J0000000000000000000000000000Dh5C0000000000000000
0000\BQf0000000000000000DGS>0000000000000000lIicdkEZ00000000d^C9000000000000P4Do00000000`1jM`3O@H>fR0000PZ8h00000000XIS@00000000
E6K^0000000000000000000000000000HJD?000000000000000000000000000000000000HFn7\1\_h9OJh]Da`OTnP`94000000000000000000000000000042\S
00000000a2Aoe6ZiLcTj<W\lHKeW8jml00000000<7SG00000000lfNb000000000000000000000000000000000000000000000000000000000000`W8W8Z];0000
LFlS000000004U8M<7dA000000000000D1^]Pm`\D9Rf000000000000X`LXa4Zbd0k1X=1nM7VAm4l[00004H0WA7_]0000000000000000d;bUQ2o2<[4H0000dTo8
Y7SU0000000000000000000000000000l8f2PPlAP6Bo00000000Y6eE0000lUQY0000Da_K00000000000000000000000000000000109N00008?cG000000000000
0000X[3o0000<B_J<N\l`g4e00008N1o0ak_00000L>;0000000000000000000000000000000000000000D3gN00000000000000000oFI00000000Q7ehHX[`Xmcn
06?K0000dCjU0fg?07mG`Pf0P[7D05Y\000000000000000000000000000000000000000000000000@gV:0000XC<nLh;6PhDG92]OT\O@lQ4:0000@4fD00000000
0000`?Fh00000000000040IHXj^_\MM8LZaY00000000<P0Zi3clTT12P6Sg@QBQ4i1Y00000000l<oJl204`[bb4g^90kTRXmf^000000000000000000000000m7PC
00000000Tdlf000000000000000000000000i0\I\A_o0000000000000000000000000000<GcoY0QXDUYV000000004P^F00000000000000000000000095aC0000
00000000000000000000XBb;0000000000000000d<VY00000000M3aj0000\ebGDh:>hiP2dT`000000000HJAl000000000000PG[_hNb@000000000000\=^20000
00000000a7I:00000000@;]l8N<H000000000000@2Vl`D:WPOa_dZD[]2EA0000HFE18OJT@]?fi5?[0000PQA4]3Y^0000@:@K8fAmTmF10000DSVf0000XUm<15cR
0000P_=DPiAah_n7lV_ee6TB0000Xfi50000000000000000T7i\000000000000XnLc8CBd000000000000`8QW00000000\hNY8_kj0000D0?IXaeW000000000000
00000000PRlc0000<`6:i5a0Y4]R0000000000000000lY`BU4A200000000TOl<0000000000000000000000000000000000000000X_JA\mH`DC<6XmNc00000000
000000000000000000000000TbN?4IWT00000000\j<;000000000o:S000000000000000000000000<0MZE6:g<>H;00000000000000000000000000000000hf60
0000000000000000\Bc7000000000000000000000000000000004UX2``ie00000000000000000000L26e0000000000000000X0E3000000000000000000000000
0000000000000000Y4C=0000Q2:Me6f>000000000000000000000000000000000000h@jK\?Rjl6TX\@Q\dJmn=3Dg000000000000hKQ`00000Ge6000000000000
00000CQ_\>khXD7\<]ff\573XeMVD]0;4n12P?ag0000<3nA0000000000000000X43l000000000000000000000000000000000000HXn<@h[=PA=@000000000000
00000000DEBk83RP000000000000l;>G0000D:W\D1W>H8kD`\=\0bCA0000000000000000000000000000000000000000DY:S00000000000000000>bj00000000
00000000000000000000<?N10oOl@ZH4000000000000000000000M\a\:6K00000Vmn000000000000000000000000\NV9000000000000000000000_0700000000
000000000000d:4`8I5BLeGG0000000000000000`R:AI4NKe3^B000000000000000000000000d1X9LZ50@7=N00000000PARf0000U2M]0000H3fA0000<49C0]iN
0000l=ja<>0Y0000H00V`?\P00000000P3ga0000@IDO0000000000000000T>K50@bN0F]R00000000000000004[UH00000000000000000000PYE@000000000000
hVTP000000000000@fE3hD6:\\^]0000<E33dW]k947o0000\3Q74POc08aDD[Nd0000XN`M0000XCV]00000000PcUN0000<dGk0000000000004;n5@Hcdd@GP0CTM
\\YL0000000000000000TJ\d00000000000000008KlClK@IQ1eJ41da0000000080Kn8`^jdbU40000000000000000000000000000000000000000D>D\00004eA2
000000000000d7K]\TlUI2ecXE2355P900000000XSI20000000000000000000000000000000000000000000000000000l>cLhDRT0000U0g90000<WBS00000000
00000000M6ok00000000000000000000000000008CaPXk2`0000HG=0PW6`90B:Q54H000000000000000000000000E0cD00000000I5:FPam80000000000000000
000000000000LnVI000000000000X^YR00000000PGZT0000H;hYU4I10000000000000000000000000000000000000000000000000000000000004<75Ti:=dI4c
]4jPm5lAPjG3A5XgdEL9Q7dI000000000000`HCn000055_>0000U7W@8Z7R00008^TW\l7lH5:K<ZAEhh;^0000000000000000H=Z1000000000000LRJ>00000000
<@P_i2M>000000000000U55A0000h20]00000000T\7HT^XVh^n00000000000000000<K:80000hD>F0000\CL>00000000dC`[T7QF@^[?00000000000000000000
00000000000000000000a0XHd^gm0000000000000000000000000000000000000000TMEO00000000000000004D990000<C\b0000hJdU0^<]000000000000XYJ`
@h0oHkli0000@`lG000000004bUc0000000000000000Tl:hPo^@XRMl00000000h6<O00000000000000004<Zk`]=C00000lKU00000000X@El0000000000000000
`5_S<RQO`nej00000000000000000000000000000000000000000000000000000000U6R6000000000000XRm=4hAl\ZLF000000000000DW:i000000000000DWSg
0000d;_gLAGidYX500000000h22`hT<9hYC>000000000000000089gaTMPK00000000000000000000000000000000000000000000E41OP=<@<0B]H>Cj00000000
0000LkiKH^^C000000000000000000000000A3j`0000\P][000000000000000000000000TRM>00000000000000000000000000000000`9>H000000000000@:JU
000000000000\K7Dd5cePF250V5I00000000LRZTP7R^0000H<V80000000000000000L:CC0000000000000gbC000000000000h:je00000000m3U:0000``6e0000
0000L1im0000X4i`00000000XJ<[0000000000000000000000000000000000000000M5;<0000000000000000h>=<00000000`0io=39\0000000000000000l1@`
d6DNd1h>hPA`HQAD4^8[m4@C4C@U0S[20Hi:T]LV00000000\H8]0000H4M7\PPY000012`G<?3\PlZX\?g?00008U[Y\X?5000000000000@_BJ0000000052fIhlAn
0000`h_YH;EIHB9;@[0H0000000000000=oN@PNQHRmX\]eh000000004=YB00000000`;27@YK100004P_?8NmL\W4P0000lMo?000000000000<ToW4[k\0000008:
00000000000000000000000000000000000000000000T]Q:0000`Wh2TBObl]lYXmcN000000000000a7UH000084PL000000000000811:43VM00000000=1Yo0000
00000000l:hl000000000000HC7o00000000XQX_00000:_eP:DI4E4bXX>Q0000DY\6A1LJ00000000000000000000000000000000Db=[000000000000TK3e0000
000000000000000083L?\MjJlR4alTX2000000000000DBCc0000PBb[000000000000000000000000000000008MQ>0000E3`dE7]M0S`M00000000`jOi00000JAJ
l7?G<VSN00000000DQj`TD??hQnde7\=00000000000000000000000000000000000000000000\[Fk0000h`TI0000000044Pe0000lC=D000000000000`KPPdW3>
00000000`:l0000000000000@O]a00000000000000000000E4Yf0000LgGXI3WV00000000LjE400000QC700000000LH\G0000H?ifh^DS00000000000000000000
4AP7XG\R000000000000lbmB0000hL_Y000000000000@Q?PX=UC00000000000000000000`3DmP7V1000000000000XMe7H4Bl00004OcUHS\lPKf^0>UjPmKf0000
0000E2j?00000000<]mRdcMgL_EK00000000000000000000`]NlH:bI0000000000008IB^\U7A8W2c00000000T@=5lV\HD`3i0000000000000000d?DN00000000
000000000000d;V0000010aL000000000000000000000000LFGO0000@@lT0000000000000000000007fi0000l:_CDI>=@VQ0000000000000000000000000PS\G
H>l;0iDN000000000000D>dK000000000000L:0[4GlT51__000000000000\5]9@DCh8P^600000000hUP]000000004hnW000000000000X8K7m6II8=IU00000;UZ
h<98000000000000000000000000L\=D@QjLlgfg000084CDTA2Oh]Cb000000000000PVNl08G00000X:lM@A01T<1hXXjS]2CN000000000[9O00008P[?T_=_HKC]
0000LW834^WcT8JF`n<000000000000000000000000000000000T8hk00000000000000000000i5>k0000000014mA0000000000000000hUHZlG>j00000000hm00
02MDh1CY0000000000000000T1JmDN:j0000000000000000000000000000\5d7000000000000X\`:hPmj0000<4jE@m4NP\ED@^>50000@I;HA2YnT]G:00000000
000000000000DS;>dcFC0000PF@E000000008UZW\W4BPjZ0XnME000000000000000000004UIW0000dCI400000000000000000000\V[<00000000\NBg00000000
\RgO000000000000000000000000h]Dn000000000000Q70Q@nIZ4Jjh0000Y4cR8F;j0000000000000000893@HUTh0000l;`88?e5000000000000000000000000
L7F^0000X7kk000000000000l:6700000000@GhJd@SC0l0Rd0FfM3OX00008^8@000000000000000000000000<VK@0000@4SH000000000ek;0000\Lik0000\2Rm
Y2[a00000000000008Le\C568EcJ0000XIL_TSiN<EM[42]0T8V><Cj`HJKfddiL0[To00000000<:n6`6[d0000000000000000000000000000000000000000X7Q7
000000000R??D3^_000000000000000000000000LD8[hWl>e78iH15H<U@^LePi000082nGl9ZO0000000000000000000000000000874F00008L@6LL\V00000000
0000<JM;`2IM0000000000000000<4]E0X\aLahYhGa>DC13000000000000000000008E>gLjiJHkMNY5X10000h\Jd0000Pk_K0000000000000000000000000000
000089G_000000000000@FCjDaiG000000000000000000000000P@b100000000000000000000000085ZP000000000000i7`00000h97HH@5OLB<U0000XI:E0000
0000000000000000000000000000TnOMl7]``PVe000000000000Q48h0000000000000000000000000000000000000000M4[RM6fQ000000000000000000000KX7
=4Y400000000DM:MPW:\00000000<^@UhDWIhFA1X<;[00000000\BOU0000000000000000hPKZ000089G200000000@i@500000000955g0000Dmo9<:PN0_QcLFg7
<SM00_3H\BH58e4m0000000000000000A4\500000Tne0000\d2f0000`\kh0000000000000000TdNj]6]b0000000000000000000000000000=6<f0000L8Ah0000
00000000000000000000DbM90000hHQA0000000000000000H>KE0000h3c@DR>fDG[I\4c1L>dnh14TT@k_L\Ob0000000000000000000000000K5I000000000000
00000000000000000_:MhcQJ93>=000000000000h`\IhLlC00000000hZ:D0000000000000000m7`C00000c1B4;h=PooP00000000`adM00000000HCXD<WKmI3V=
T6kJh6e;Te[\000000000000000000000000db]A0000XB;fT8:V000000000000000000000000\QV=00000000000000004K7Z0000dHk[4RD400000000@4900000
@E@B4E]40000L4QPD4g40000X=3g00000000000000000000000000000000000000000000000000004T330000ljDT00000000000000000000TXL5000000000000
0000000000000000000000000000000000004ZNGPlIR000000000000=3Gf0000000000000000D;9dXZkGlREU0000000000000000@^<L00000000000000000000
0n3j00000000lPi]00000jPK16<FX5\PdV7NLQ2:8h01`>42d]IG000000008hBI000000000000000000004ICZdh`J0000<UBm000000000000000000000C]j0000
`bom0n6R@OXB57;10000000000000000000000000HOK0000000000000000hkIi0000\CTa`\Gm000000000YHJ0000000000000000T5Vj0000<N?e0000a4o:0000
0000000000000000@5GL00000000@S7K0000000000000000DbkdL^LY00000000000000004Uci@;`W0000000000008LTTLe<c00000000hC3D0000000000000000
00000000h0^V0000000000000000000000000000000094eS000000000000d]b>00000000000000000000`Nc1000000000000000000000000Y3B^P\n[XnA1`Koh
0000Hi=h0000000000000000@^]k000000000000000000000000000000000ER;00000000@F93DB>B\T@A`CUf00000000000000000000`OQZ0000000000000000
00000MXdPPFZ8g6C00000000000000000000000000000000000000000000000000000000000000000000000000000000<GDj000000000000\ZaldoG`=4n:0000
0000000000000000000000000000000000000000000000000000l=MS``;B0000000000000000000000000000000000000000000000000000\5H^00000Q2mDVJi
\d7J0000@=eMH^o3@L5600000000LSi^000000000000000000000000<UMU0000@8@800000000000000000000d]Ak00000000i5@H<Sl\00008IiO000000000000
000000000000T?@Q`h6300000000000000000000`5j4P=1\\MU;4lb]dm4l000000000000D]a5dK>F00000000P2b_PJW>E41e00008XFl00000000000000000000
lEa7000000000000000000000000P3KE0000000000004101lWQo000000000000HVe>@g6_00000000000000000000D?`h@dRMU5cb00000000000000000000`F9J
000000000000000000000000DN>A00000000\;Jk00000000hVRR0000]2Rfh<@G0000d8<0000053>`0000000000000000dbfg00000000`7f60000000000000000
0000XLP_0000000000000000000000000000POE9000000000000000000000000\?ZI0000000000000000000000000000000000000000lX5\8XU^0000XPF>XWAj
0000d>n20000000000000000PdO]0000lmh<0000000000008NgL00000000I848000000000000m7KE\>`klVTi00000000982SP6Wg0000\SinT:de000000000000
0000L;SU0000L=DRhZCf8ASmL0>B<UYk00004dggdfCc0000\FeI00000000000000000000X;Q@0000000000000000l[[J0ImR0000000000000000000000000000
0000@j<X00000000HoKS00000000`Bj>0000LEHD000000000U<80000HTjh000000000000000000008OY[\cOB0000000000000000000000000000`[f@00000lPh
`d1N00000000XH900000<VI0H3GjX^;o000000000000000000000000000000000000000000000000000000000000`f_U00000000000000000000XEVe\a:a0000
0000D1P80000000000000000I3a700000000XOGh000000000000000000000000000000000000000000000000000000000000000000000000L\2900000000X9hM
0000000000000000@7EZ0000000000000000d;VG]6[i0000l70N00000000H=NJ0000000000000000l8be0000DN]@000000008eRRhMYl0000000000000000`_X^
0000dAX^LGAR00000000000000000000000000000000000000004do\000000000000`gM90000000000000000\4iK00000000000000000000hOBDT\G=PdkT`f34
`Fi9000000000000\?:A0000LA@]m3e^X=HaT@?YdXb7lVZ=0:_T\l:@0000lHWc00000Q1J@lXWLo?[00000000000000000000000000000000l9O8000000000000
\O>`hWeH\koWX94j00000000H<cH000000004bISXIdPXk\CHUV_0000000000000000000000000000T[aj000001em8P[e0j0S0000h2^BDTaKP^c40000PBFVhJW`
LR3;000000000000000000000000D85a000000000000000000000000L4kFX0;FD1DPP?8^\\IHTicR00000000000000004@`8TO3RLlE`0000hc@n00000000`88L
@=R38YF0XZ6\0[Lfhn7c0000LoNV0V^200000000h0PVH]ZA<^6S@bcd50jl000000000000000000000000HRhk00000000\`NG000000000000000000000000E4DC
0000000000000000L@J_00000000000000000000DEno0000000015EVHLm`00000000000000000000000000000000d9=kH0U2h?h8HTgc13eK000000000000Xnjk
00000000000000000000h:mTHBBOlC]>@nJ<`[H^HC4Sd^oCXKQoL_A:dFHD0000@?Qc0000lSY6d<lA00000000`4T000000000d^3`8V<0`W=j0000PUk?00000000
@kZX09]d0000`QiLL17[0000XMEk`]<=0000000000000000TgY0000000000000@64kDW9ED[Md0000000000000000000000000000I7Yk0000000000000000H\c=
d;aX`^Tf00000000h>>W@Aih<g`]000000004doE\KXQ8`Ga<?mmTNB5PLZ_<mm_0000U3fD00000000<78P0000000000000000Hi6_000000000000D:f;@O2L0000
l2e2`b7m0000TCAa00000000000000000000000000000000000000000000deAIm0fN0000000000000000000000000000PA3iP\X`00000000LLL80000`@E8=5UX
0000000000000000000000000000LXXY0000T<4S0000000000000000D=BkLYjPLb[:0000T@X9000000000000000000000000`WMH000000000000000000000000
000000004<1MTD<^000000000000dWT^0000000000000000000000000]^R000000000000H0Vn00000000000000000000e1TI0000000000000000DN_G00000000
000000004o]D97>@000000000000\_O30000DVHI<fnN00000000000000000000=5j:PHj^<`9`\[N8H`@oY5100000000000000000@Dim@7IQ000000004Q<m0000
00000000000000000000000000000000000000000000000000000000\NQah>bO0000000000000000PPBVm24n00000000H14o0000DRff\82k00000000DQfS0000
L1hN<O7M0000000000000000000000008]hM\PLOI3WiA6I6000000000000\Wlo00000000m4O:00000000hRP\00000000`ZKX00008aYjX8f@`NaE\R\PXO8hP\bb
\iYBU2`4000000000000dTML0000Q6WA000000000SUE000000000000L:d[Y47O0000PKa^00000000Q07H0N<_l>LF`[QQe6Xc0000dB7P000000000000P@eW8jIQ
00000000Q7<D000000000000\U?`000000000000000000000000000000000000<3T`000000000000l0i[00000000000000000000]2TFL1UY`EI>@EP5XJA;hT3E
0000000000000000000000000000000000000000DK@\0000h:XYPK?:00000000X3kk00008HKNh^lI000000000I?H8K6@\d6^\>C9000000000000000000000000
000000000000000000000000000000000000P?>9lR_3000000000000D_<P0000PG3>000000000000038M00000000LYaK000000000GSL0fFE0000000000000000
00000000\`W1LLVW00000000P<`Q000000000000HdKC`V<g<1?f\EGRHGW\00000000000000000000dWCg4`J<00000000LP@300000000\;8F00000000PH2H07;X
0000E2ok0UOa000000000000000000000000`fZB000000000000X>]0dTC90000a5]60000L4nL0000T_1m0000H?b700000000000000000000@2^^4[Tc16P:0000
00000000000000000000000009Jo0000`Bn>00000000000000000000000000000000000000000000M7SeA3TA@<aPT?Y<4PmR000000000000000000008<QR0000
X8dV00004Ui[0000XO;@HZNV45L4He]N<jbfH6A_dU7iDYm0d3V_Db1VDkOW00000000000000000000000000000000XHLh00000000000000000000\FEe00000000
000000000000000000000000000000000000DT9X00000000h6WJ<c270000000000000000000000000000000000000000000000000000HH@PlTli0000X\I30000
00000000000094Xa00000000@^1`dDM90000`chb000000000000@X:cTgO90000P4Q@00000000LNiC@FiR0000000000000000000000000000000000000000<FdG
00000000@Z<g00000000000000000000000000000000000000000000000000000000000000000?_F0000doHi000000000000T[>S00000000LNQB0eKL00000000
00000000000000000000U2VX@A1oPPBe00000000000000004S:@`o>20000000000000000PcJQ00000000`?l_4=aP<[RYHbJ@0000<5Eg4;_FY4jf00000000A4iW
000000000000`S3`000000000000<hiWLGVH000000000000000000000000`YlV00004<:f0000@cfID5HL000000008STS0000\H[AHgJ900000000000000000000
h@TL00000Ig`LB[b0000l`^O0000000000000000PMRfD5Tn000000000000000000000000<2cJ000000000000HleI0000P4F^0000000000000000X>^200000000
0000000000000000000000008WjD00000000lb]h000000000000`9kE0\_E00000000000000000000000000000:`cdF<`X^93Pe7ETM74llda000000000000H8E7
LNYH0000000000000000DD\?00000000000000004jJ900000000lLLIA2N30000000000000000`R4M0000000000000000XHY8X7LYe6BHL8VQHU4:000000000000
0000X:NGA3Q=0000000000000000@9MC]0D5PdRo0000000048b2000000000000000000000000ThOf0000000000000000\Dmi0000<ZO>0000000000000000``h5
<0`b0000\0_042EG`QnC0000000000008MOd\n4HLD\bQ1NK000000000000000000000000000000000000h45fT=Da95JV0000<2dX000000000000h=:<00000000
000000000000lHQS000000000000000000000000D2VPD5@i000000000F[[4\1000000000lMUj000000000000000000000000`k1Kd03Q000000000000]79<0000
TROa0000000000000000000000008=7k00000000000000000000TloY00008T=4hm;e<\Mf0000TMgHXQ7U4`DGDk<k0000T;b9HRgg000000000000@U2=\ccTQ4OM
00000000PJQ8E6Uh0000lE7Cl][D\0R0lb:U00000000000000000000000000000000000000008hmMh2>@4Wkj000000000000000000000000000000000000\G>V
H0M<`_HN`1oS0000000000000000X0[YdG_U0000000000000000000000000000000000000000000000000000hn@900000000000000000000DO6CXbCcPRhI0000
4;YL00000000@LC90000\2JY0000TC@g000000000000<PeT0000dKD_\O`YHR74000000000000HZ;V00000000X=;jDe`Y0000000014gK00004bYH4Gh300000000
hMeR4U6b00000000]5fo4d?[00000000L8[PTMZc0000<>_gTo7;00000000X45K0000<RDEPHL>88]m000000000000XQ4R000000000000P0`0dQ83dVXM<5KR07\D
L7JnlQ:9X_PL00000000PBaNl6^MHYRlDh^i0000d3haX>BJ0000X13G`1QG00000ZKE0000000000000000lR:T4ZQ0\ZbM0000000000000000000000000000HR`i
00000000000000000000000000000000000000000000000000000[m^00000000E4Q\0000H3nW0000T=kBTI\:HMVg8T<ada6k000000008GQHDNU\0000l0V3HKOR
`X:FU5aoi6X=00000i4=00000000000000000000h=2b00000000000000000000Xg490000000000000000@8ASA6GY0000000000000000l@Vc00000000\BMk0000
16j<00000n<c000000000000000082i?@^DoT_0V0000h\Il00000H7C00004ZOd000000EC@3JG000000004Tci0000\^=dT>HN0000a16?0000l8k_000000000000
L1j^<:W@\?Sn<_4VI6^H00000000TiYU@Ag800000000LWiP0000i7?l00000000000000000000000000000000000000000000000002H\00000000L;oV00000000
Xjjk4>jZ000000000000000000000000@^O_<WI_00000000000000000000l?9c000000000000000000000000000000000JCgD]c90000HLR_lY@\0000U0W60000
000000000000D8HN00000000000000000000XP5700000000@KP700000000M1Gd8h?X00000000000000000000D8i;00000000l_f:XILo00000000hUQL00000000
0000000000000000000000000000T23K`f0900000000@ZoP000000000000HefS00000000\9k_4oJ20000000000000000XCPW000000004;Wi@?Dn0000M41<LF2n
00000000000000000000000000000000000000000000HRh800000000LnYO0000HG^i000000000000P@YW0000=3oiQ7h20000`EEk0000\WCL\B\]0000m35D01Ck
00000000000000000000000000000000hhR`000000000000000000004G6I00000U8f0XoG0hSS0000000000000000000000000000000000000000000000000000
D=@^000000000000hi07000000000000HX@Al@A5XG5_@J72dk@HX5m@dLbU0000T>]XHkgf00000000lP:`0MD8XfBY000000000000@M47079VD_?i000000000000
0000T7bOT22KLV8e\YQb0\l>0000000000000000000000000000000000000000h1=`\AnLD`e<0000hE[iM4dNl24N0000000000004^dA000006>i4DlVXYY10000
0000000000000000l;Ea8:ZKDmZ2i2mR00000000i783dNnDi7Je00000000<<[j000000000000000000000000LEM054e:0000000000000g_G00000000X>Bo0000
d2KMLG3PLGK?XO6fdXcCdO=T@l1<00000000X9_l<\4V00000_YJM6d\00000000Tc3I00000000lXec0000lMMY4ZcJ@^dk00000000000000000000ddVa<]nm0000
0000P:MH0000P>Tgl\1H00000000`Hf[4^[fPDE:000000000000T\j7X^II0000000000000000d9180000000000004aQ4lM3dhm[l000000000000000000000000
0000@1iSP:2<H@5@4KYD95D7000000000000X2P<`DBa00000000000000000000lMLX`Skc00000000lPj541fLLK?n00000000000000000000000000000]h_DC\:
00000JNP0000000000000000Hdj9@]_f0000I1bBLGMR0000Q6LT\X9hI60b000000000000000000000000LKJi000000000000I3Jo0000000000000000`4[l0000
00000000000000000000HUWU000000004c=5000000000000000000000000000000000000000000000000hO=:000000000000h42DT[VR0000T`BC000000000000
00000000l99C0000DTiTH60K000000000000DI73T@:gH_Wnl9?2LXF30000@m_U00000000000000000000LT0b4@4Md_l@81ob8dIT@eC84ARV0000000000000000
0000<7<a4]MP0000Xkg1H_3h0d^:0000000000000000L8l]@SUeX[<B41VJ000000000000PBh:0000000000000000HFTW0000P[jO0000dKRGHPhX000000000000
X@Oj000000004:>g0000000000000000hhJ4d0b>lZMLh`bc000000000000000000000000Q7WS48Bc00004RNK00000000000000000b2mL<IA50e200000000M2^n
000000000B24000000000000i23B00000000X18K0000000000000000000000004=F00]JI0000000000000000D[4U<V6200000000DNdm8fA3l[6YXD0ne6]O0000
0000000043YR0BHG00000?IB0000\:1e4Q?]L2;?X376@Nlc00008>WC00008h?0<]i\XeOD00000000L]R8000000008jo40000DIf8000000000GHh000000000000
00000000T=nT000000000000000000000000H_1?8Hbh0000h<_I4]D=000000000000000000000000<5iUI5Y40000@]DR00000000PO]D0000000000004K3;0KMC
00000000\nY200000000000000000000hRHn0000TR_U000000000000000000000000l1GQ8?;6h?l40gFh0000<4n=0000h4XF0000000000000000ha5?000012<[
00000000M61B0000dLD10000408LdOUG0000000000000000@O7_00000000TP9ClDdd0000000000000000000000000000T3dShS=f85\5\h@J00000000<^eo0000
00000000000009Kn\XaL00000000000000000000000000000000000000000000000000000000000084VLi0Fg000000000000XdPG000000000000000000000000
hDjIPla200000000X8=D000000004D`1LUGn000000000000LX;O53m[00000000P3;?00000000000000000000000000000000000000004Xaf00000000X^eV0000
000000000000000000000000=0e]00000000000000000000HWW:00000000<AAm000000000000dc=a0000\I3i000000000000H_GE4`[<X3<20000@=@G00000000
8Rf3Pm7I0000000000000000lX;a0000X51:T887PYT:00004Mae0000Lbhi0000<EjWPVW0000000000000000000000000Tbg@82:f00000000\Sb600000000@B_;
df1C`UXX000000000000000000000000h?0Z0000000000000000000000008:U:00000000000000000000000000000000000000000000000000000000XhkM0000
00000000000000000000000000000000000000000000\:cclKY]00000000hOP]000000000000000000000000000091H[0000000000000000PMP\0000DhE80000
0000000040T200000000000081mi0000000000000000000000000000000000000000000000000000LFWh00004d8e0000000000000000HT4Q0000000000000000
00000000D`380000h>3SXB=S0000LlZCTl`;00000000DRBC0000000000000000he1T0000000000008:Bj00000000M2d1E7d\8Vh[0000A3:hP:18000000000000
00000000000000000000000000004jTD0000000000000000Pk0O00000000\c\:00000000000000000000T?]hdKRXU2?A0000000000000000@_5ha1[E00000000
4PkfPC_J\F=]]0R@00000000000000000000000000000000000000000000000000000000@Rnn00000000`FS\00000cL700000000<QR_hQSC00004FP3lOTUD;[R
M5n90000000000000000000000000000DSmBe4Qo000000000000D`XQ000000008@2^`;dAX<Nl0=>c0LXV4`b34gNf00000000000000000000HWoe000000000000
00000000dOf_0000000000000000dD]5\^2K]6cc0000DQbV49FU568g@]XV`6O`DdWE000000000000LG=i4[aB00000000@<N;4]Fg000000000000leHldlMm0000
0000TI4O00000000000000000B^20000<bW>000000000000000000000000000000000000HJh400000000000000000000000000000000h3biDkU8dClE0000li@_
0000000000000000000000000000000000000000<1AP0000@hMK000000008P;4lY[a00000000I7k90000\\6K00000000\J;a0000000000000000000000000000
TJ\P0000LU?000000000000000000000000015o2000000000000<6AB00000000000000000000DYl90000000000000000a7@U0000loDV0000TL0F\j1D8nh70000
PQkhM2@Pm7YEl6HW<:VMd>PN0000000000000000000000000000X]N50000@@cjLM[`<eQHh7DKe4ce0000000000000000lMI200000000lIRI000000000000ToMm
0000ldHF125\=0J7000000000000000000000000000000000000000000000000TF^MdfL[0000000000000000H:9700000000000000000000E52LdEfB00000000
00000000000085I<DHF40000dJ7J00000000LH4ne4RU@G^ULC5I4b0E000000000@VU0000lRAM0000dIJc00000000LTBY513_0000000000000000000000008dJ_
0000HSP9=6S?000000004_7e0000000001<`000000000000000000000000dJj1I6F@000045QZa7ZW000000000000dc@90000@`=E@B2E0000hFLY0I_SDR^aH>2;
0000\[cj0000\;6RDM@P0000H6Lh0000hGHSdM<I000096OY00000000@dfi00000000M63Z00004Z]W0000@BF?0000\CEo8gYF00000000000044IRTUbI00008XPC
00004gkS000000000000=7TEl3_700000000\Wbg0000`5P;000000000000000000000JF087?eDUG1000000000000D<U600000000DRTP00000000000000000000
0000000000000000000000000000PkA50000@7\Q4hU0<kT=00000000<cPVI2ZflPD[0000000000000000000000000000000000000000095`lZUg`8BL0000I7YX
<SWB@\2U0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`Q]b0000D2GR000000000000PX_80000
DR7j@hH:Y50c000053jMX=;U`=3?4aQkl3LQ0k=Q0000000000000?fF00000000\>A5XXC7h8^BU6\\DVQI0000H8_<D]^b0000<Tb^0000000097OJ000000000000
00000000@d9>@n]I00000000000000000000000000000000h@\<00000000000009Q=00000000HHme8UjRhTdHI5HAdAWU0000P?^_\7Ph0000l629000000000=^N
I47\0000000000000000000000000000]6<0LAKE\B48<Uoe8\<m4;_W00000000l@RoLgAX000000004cgJ0000000000000000E3nA1428PIhO0000m2G8TZPU0000
dC;CLV9gLCmUL[eUDc4[00000000h5PPdCVN`GAd0000DX@g`k4a<1nE00000000`;9Fh@GgTb9?0000L;LZ00000;>S00000000DjXD000000000000000000000000
0000000000000000@=KV`R:f00000000TGEh00000000]02C00000000`oQ=00000000XLjZ00000000D7<PD@V1lD=5<Ym\HS4l00000000Q7CP0000]0_]TFUT0000
l;DL0000000000000000000000008FC<8@UP175d000000000000T@=\lM>k0000000000000000XZDI0000Tm2E0000000000000000T7ach;kMLH0kdM97@MH9`SSM
0Y@FHZ<M4lTTM44100000000000000000000XM0^000000000000X_:10000DXZ2000000000000\UPm0000M54n0000LUGHd6o<\>5TP8eZ000000000000DKhH0000
P\<V000000000000m5fV0000Hn?j000000000000D4Ch00000000@Y_W00000000000000004D7?\TE;000000000000PETn00008]S<m5Nm0000LY9WY0hR4PcP0000
000042=U000000000000DZiQ0000\boHDg\\000000000000H5=W00000000A3fW0000000000000000PEgXi3Ne00000000`I?10000\KHd4a[>0000h75n`I?d0000
00000000<^T00000000000000000@JS[00000000000000000000TGTn0000dB4`0000000000000000=7]j\Hk>Ped700000000d\\O000000000000000000000000
000000000000000000000000000045aY00000000000000000000000000000000TIjI`bGiLPam0000000000000000\X>b`eg1000000000000000000008<L^0000
0lBX00000000000000000000000000000000<kWU<ZFQ000000000000`LFA000000000000000000000000000000000000LB4N00000000Y83e0000D^X?00000PV0
`4Gh00000000000000000000T\oG000000000000000000000000h9RMhGDT00000000`BUK0000000000000000`Cfjl>7@HDIYl9Zi@ejW000000008XIC@M]_0000
0000000000000000000000000000000000000000XOk@0:P30000h\]N00000000<53?00000000T0?d@Eib0000000000000000d\<>Ldi5000000000000X7=_<L4V
4QL=000000000aFO000000000000000000000000E1PIhfoAT[6FDhUE0000000000000000T1O\<J4^XXQRHROn<egS00000000000015kV000000008FEFPB8DTG51
lYVJ@[@<0000hm6El:UTXXi^0000PJNf8U>00000`5Q54YTI0gH6Ln`:000000000000L3oIH]4E<>17000000000000\GD700000000000000000000000000000000
96MSd2C^0000dg=MhGT]000000000000000000000000<D6o000000000I\TTTnQ@FaUPHM=L<Sf000000000000\Si4000000000000X?G;=6@Hl^iP00004VAH]01>
4BTf<9o[00008U0B00000000L0gGU3Cd0000lD=G0000HW2300000000A5AH0RI]@BD700000000L^=;@]8H00000000000000000eeUM2SmM5290000000000004o>T
14bCP_<B4aMU0000dH3T`4O30000000000000000000000000000<EH70000000000008X50000000000000dW0L0000T1]Q00000000\AH:0000XARG000000000000
0000L\7X00000000LCfC@kD<000000000000`^gR0000000000000000Ld2<h_`Y00008PL500000000DYN800000000\=X0000000000000000000000000TH@:4b_H
lH<VL>cj<Y0M00000000000000000000@7Go000000000000DZRI00000000000000000000DRj=00000000@HNgPOA0000000000000000000000000T;lQ8X0_D@;K
ThT900000122000000000000D_Gihbc4Q5:V000000000000A75Q0000000000000000`8g600000000l]UT000000000000000000000000000000000000TTeP0d__
l[C7DldJa4O`XJmZ0000TI7a000000000000`CL^00000000\2`U<i0a00000000H8\NL>Q>TFQO0<lj@W`TlY[4X]]34`5CLo5T0000]2U]e3@_0000000000000000
000000000000000000000000lE5`0000000000000000000000000000Dkcm0000000000000000000000000000lP6<81^GX6gaLQgJ00000000000000000000lCHX
000000000000Xf^?0000000000000KbY0000l9_7HXXl0000A7?F@eS4=3_211;l00000000000000000000000000000000E66R00000000D;Y>LYDI0000d^NZ0000
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
w(S::Memberships, L::Sk), w(S::Memberships, L::Cs), w(S::Profiles, L::It), w(S::Conferences, L::Fr), w(S::Conferences, L::Ga), w(S::Skills, L::En), w(S::Skills, L::Fr), w(S::Languages, L::Fr),
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
w(S::CoverLetter, L::Sv), w(S::Memberships, L::Sv), w(S::DrivingLicences, L::Nb), w(S::Projects, L::Hu), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Languages, L::En),
w(S::Memberships, L::Da), w(S::Memberships, L::Nb), w(S::Volunteer, L::Da), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Courses, L::Sv), w(S::Work, L::Ga),
w(S::Wishes, L::Ga), w(S::Languages, L::Sv), w(S::Languages, L::De), w(S::Languages, L::Nb), w(S::Languages, L::Da), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb),
w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Attachments, L::Is), w(S::DrivingLicences, L::Hu), w(S::Skills, L::Mt), w(S::References, L::Vi), w(S::Volunteer, L::Ga),
w(S::Volunteer, L::Tr), w(S::Publications, L::Lv), w(S::Basics, L::Sv), w(S::Basics, L::Is), w(S::Wishes, L::Fi), w(S::CoverLetter, L::Fi), w(S::Projects, L::Fi), w(S::Skills, L::En),
w(S::Skills, L::Ru), w(S::Education, L::Et), w(S::Interests, L::Fi), w(S::Interests, L::Et), w(S::Education, L::Is), w(S::Awards, L::Nb), w(S::Basics, L::Fi), w(S::Memberships, L::Vi),
w(S::Languages, L::Mt), w(S::Work, L::Es), w(S::Work, L::Ca), w(S::Profiles, L::Hu), w(S::Profiles, L::Da), w(S::Wishes, L::Cs), w(S::Profiles, L::Is), w(S::Profiles, L::Vi),
w(S::Interests, L::En), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::Es), w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::Ro), w(S::Interests, L::It),
w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Interests, L::Ro),
w(S::Interests, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Pt), w(S::Interests, L::Hr), w(S::Interests, L::Tr), w(S::Interests, L::Id), w(S::Interests, L::SrLatn), w(S::Interests, L::Id),
w(S::Interests, L::Lt), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::Lv), w(S::Interests, L::SrLatn), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Sl),
w(S::Conferences, L::Vi), w(S::Interests, L::Da), w(S::Languages, L::Hu), w(S::Education, L::Lt), w(S::Profiles, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It),
w(S::Skills, L::Ca), w(S::Languages, L::Ga), w(S::Interests, L::Es), w(S::Interests, L::Lv), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Interests, L::Pt),
w(S::Interests, L::Nl), w(S::Interests, L::It), w(S::Interests, L::Mt), w(S::Profiles, L::Lt), w(S::Profiles, L::Hr), w(S::Summary, L::En), w(S::Summary, L::Fr), w(S::Summary, L::Nb),
w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Projects, L::Pt), w(S::Projects, L::Es), w(S::Basics, L::Et), w(S::Projects, L::Et), w(S::Work, L::Hr), w(S::Work, L::SrLatn),
w(S::Projects, L::Hr), w(S::Projects, L::SrLatn), w(S::Skills, L::De), w(S::Skills, L::Da), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Cs), w(S::Skills, L::Sk),
w(S::CoverLetter, L::Mt), w(S::Skills, L::Ja), w(S::Skills, L::ZhHans), w(S::Other, L::Lt), w(S::Projects, L::SrLatn), w(S::Projects, L::Sl), w(S::Volunteer, L::Hr), w(S::Projects, L::Lv),
w(S::Memberships, L::Fi), w(S::Languages, L::Cs), w(S::Languages, L::Sk), w(S::Profiles, L::Id), w(S::Education, L::Id), w(S::Languages, L::Hr), w(S::Languages, L::SrLatn), w(S::Languages, L::SrLatn),
w(S::Languages, L::Hr), w(S::Languages, L::Sl), w(S::Languages, L::Pl), w(S::Work, L::Sv), w(S::Work, L::Nb), w(S::Wishes, L::Nb), w(S::Wishes, L::Da), w(S::DrivingLicences, L::Et),
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
w(S::Attachments, L::SrLatn), w(S::Projects, L::Fr), w(S::References, L::Sl), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Da),
w(S::Attachments, L::Hr), w(S::Summary, L::De), w(S::Summary, L::Fr), w(S::Summary, L::Pl), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr),
w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Summary, L::Mt), w(S::Summary, L::Hu), w(S::Summary, L::Ro), w(S::Summary, L::Tr), w(S::Summary, L::Id),
w(S::Summary, L::SrLatn), w(S::Summary, L::Ro), w(S::Summary, L::Id), w(S::Summary, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Pl), w(S::Profiles, L::Ro), w(S::Profiles, L::Sv),
w(S::Profiles, L::Da), w(S::Profiles, L::Nb), w(S::Profiles, L::It), w(S::Profiles, L::Sl), w(S::Profiles, L::Hr), w(S::Profiles, L::Lv), w(S::Profiles, L::Mt), w(S::Profiles, L::SrLatn),
w(S::Profiles, L::SrLatn), w(S::Summary, L::Lv), w(S::Profiles, L::Fr), w(S::Projects, L::It), w(S::Projects, L::Mt), w(S::Skills, L::Sv), w(S::Skills, L::Nb), w(S::Projects, L::En),
w(S::Projects, L::Id), w(S::Projects, L::En), w(S::Projects, L::El), w(S::Projects, L::De), w(S::Projects, L::Pl), w(S::Projects, L::Sv), w(S::Projects, L::Hu), w(S::Projects, L::Sl),
w(S::Projects, L::Hr), w(S::Projects, L::Lv), w(S::Projects, L::SrLatn), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Attachments, L::Sk), w(S::Publications, L::Sv),
w(S::Publications, L::Da), w(S::Publications, L::De), w(S::Publications, L::Da), w(S::Projects, L::Ga), w(S::Attachments, L::Cs), w(S::Education, L::En), w(S::Skills, L::Fr), w(S::Wishes, L::Es),
w(S::Wishes, L::Ca), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::References, L::Tr), w(S::References, L::En), w(S::References, L::Fr),
w(S::References, L::Cs), w(S::References, L::Sl), w(S::References, L::Hr), w(S::References, L::Da), w(S::References, L::SrLatn), w(S::References, L::Da), w(S::References, L::En), w(S::References, L::Fr),
w(S::References, L::Sk), w(S::References, L::Hu), w(S::References, L::Es), w(S::References, L::Pt), w(S::References, L::Fi), w(S::References, L::Et), w(S::Awards, L::Da), w(S::Awards, L::Nb),
w(S::Summary, L::Fr), w(S::Summary, L::Da), w(S::DrivingLicences, L::Cs), w(S::DrivingLicences, L::Nl), w(S::Other, L::Pl), w(S::Other, L::Sk), w(S::Profiles, L::Lv), w(S::DigitalSelfAssessment, L::Sl),
w(S::DigitalSelfAssessment, L::Pl), w(S::DigitalSelfAssessment, L::SrLatn), w(S::DigitalSelfAssessment, L::Hr), w(S::Education, L::En), w(S::Education, L::Nl), w(S::CoverLetter, L::Ro), w(S::DigitalSelfAssessment, L::Sk), w(S::DigitalSelfAssessment, L::Cs),
w(S::Volunteer, L::Et), w(S::DigitalSelfAssessment, L::Da), w(S::Conferences, L::De), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Conferences, L::Ro), w(S::Conferences, L::Da), w(S::Conferences, L::Nb),
w(S::Conferences, L::It), w(S::Conferences, L::Hr), w(S::Conferences, L::Lv), w(S::Conferences, L::SrLatn), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Conferences, L::Mt), w(S::Certificates, L::Nb),
w(S::Certificates, L::Id), w(S::Certificates, L::Lv), w(S::Certificates, L::SrLatn), w(S::Profiles, L::Sk), w(S::DrivingLicences, L::Id), w(S::Profiles, L::Cs), w(S::DigitalSelfAssessment, L::Sv), w(S::DigitalSelfAssessment, L::Is),
w(S::DigitalSelfAssessment, L::Lt), w(S::Skills, L::It), w(S::Skills, L::Id), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Pt), w(S::Skills, L::Nl), w(S::Skills, L::Id),
w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Education, L::Sv), w(S::Education, L::Lv), w(S::Education, L::SrLatn), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Cs),
w(S::Education, L::Sk), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn), w(S::Profiles, L::Ja), w(S::Profiles, L::Ko), w(S::Profiles, L::Ja), w(S::Profiles, L::En), w(S::Profiles, L::It),
w(S::Profiles, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Nl), w(S::Wishes, L::Sv), w(S::Wishes, L::Nb), w(S::CoverLetter, L::Nb), w(S::Skills, L::En), w(S::Skills, L::De),
w(S::Skills, L::Ru), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl), w(S::Skills, L::Cs),
w(S::Skills, L::Da), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Hu), w(S::Skills, L::Sl),
w(S::Skills, L::Hr), w(S::Skills, L::SrLatn), w(S::Languages, L::Sv), w(S::Languages, L::Nb), w(S::CoverLetter, L::Sl), w(S::Work, L::Fr), w(S::Work, L::It), w(S::Work, L::Nl),
w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Education, L::It), w(S::Education, L::Id), w(S::Education, L::Pl),
w(S::Education, L::Cs), w(S::Education, L::Sv), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Sl), w(S::Education, L::Hr), w(S::Education, L::De), w(S::Education, L::Cs),
w(S::Education, L::Sk), w(S::CoverLetter, L::Id), w(S::Languages, L::Lv), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Languages, L::Nl), w(S::Skills, L::Pl), w(S::Skills, L::Cs),
w(S::Skills, L::Sk), w(S::Skills, L::Da), w(S::Skills, L::Nb), w(S::CoverLetter, L::Vi), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Nl), w(S::Courses, L::En),
w(S::Courses, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De), w(S::DigitalSelfAssessment, L::Vi), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr),
w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Lt), w(S::Attachments, L::Nb), w(S::DrivingLicences, L::Sk), w(S::Volunteer, L::Es), w(S::Volunteer, L::Pt), w(S::Volunteer, L::Ro), w(S::Volunteer, L::Ca),
w(S::DrivingLicences, L::Hr), w(S::DrivingLicences, L::SrLatn), w(S::DrivingLicences, L::Sl), w(S::Profiles, L::En), w(S::Profiles, L::Nl), w(S::Courses, L::En), w(S::Courses, L::De), w(S::Courses, L::Pt),
w(S::Courses, L::Nl), w(S::Courses, L::Sv), w(S::Attachments, L::Pl), w(S::Wishes, L::Sl), w(S::Wishes, L::SrLatn), w(S::Wishes, L::SrLatn), w(S::Education, L::Cs), w(S::Education, L::Sk),
w(S::Education, L::SrLatn), w(S::DrivingLicences, L::El), w(S::Certificates, L::El), w(S::Other, L::El), w(S::Interests, L::El), w(S::Skills, L::El), w(S::Publications, L::El), w(S::Attachments, L::El),
w(S::Projects, L::El), w(S::Education, L::El), w(S::References, L::El), w(S::Work, L::El), w(S::Basics, L::El), w(S::DigitalSelfAssessment, L::El), w(S::Awards, L::El), w(S::Summary, L::El),
w(S::Languages, L::El), w(S::Profiles, L::El), w(S::Memberships, L::El), w(S::Wishes, L::El), w(S::Conferences, L::El), w(S::Volunteer, L::El), w(S::Courses, L::El), w(S::CoverLetter, L::El),
w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Education, L::Sr), w(S::Skills, L::Sr), w(S::Basics, L::Ru), w(S::Basics, L::Uk), w(S::Memberships, L::Uk), w(S::Memberships, L::Ru),
w(S::Certificates, L::Ru), w(S::Wishes, L::Uk), w(S::Education, L::Uk), w(S::Projects, L::Sr), w(S::Volunteer, L::Sr), w(S::Summary, L::Ru), w(S::Profiles, L::Sr), w(S::Publications, L::Uk),
w(S::Attachments, L::Uk), w(S::Languages, L::Bg), w(S::Languages, L::Ru), w(S::Skills, L::Ru), w(S::Projects, L::Uk), w(S::Attachments, L::Ru), w(S::Skills, L::Uk), w(S::Interests, L::Ru),
w(S::Volunteer, L::Ru), w(S::DrivingLicences, L::Ru), w(S::DrivingLicences, L::Uk), w(S::DrivingLicences, L::Sr), w(S::Languages, L::Uk), w(S::Volunteer, L::Ru), w(S::Volunteer, L::Uk), w(S::Volunteer, L::Uk),
w(S::Profiles, L::Bg), w(S::Summary, L::Bg), w(S::Publications, L::Ru), w(S::References, L::Uk), w(S::Awards, L::Uk), w(S::Interests, L::Uk), w(S::Work, L::Ru), w(S::Awards, L::Bg),
w(S::Awards, L::Ru), w(S::Basics, L::Bg), w(S::Work, L::Uk), w(S::Skills, L::Bg), w(S::Certificates, L::Bg), w(S::Certificates, L::Uk), w(S::Volunteer, L::Bg), w(S::Conferences, L::Sr),
w(S::Courses, L::Uk), w(S::Other, L::Uk), w(S::Courses, L::Sr), w(S::Other, L::Sr), w(S::Certificates, L::Sr), w(S::Publications, L::Bg), w(S::Attachments, L::Sr), w(S::Attachments, L::Uk),
w(S::Attachments, L::Bg), w(S::Other, L::Ru), w(S::Courses, L::Ru), w(S::Other, L::Bg), w(S::Courses, L::Bg), w(S::Awards, L::Sr), w(S::Wishes, L::Sr), w(S::Other, L::Sr),
w(S::Other, L::Bg), w(S::Wishes, L::Ru), w(S::Wishes, L::Bg), w(S::Summary, L::Uk), w(S::Work, L::Bg), w(S::Work, L::Sr), w(S::Conferences, L::Uk), w(S::Skills, L::Ru),
w(S::Skills, L::Bg), w(S::Languages, L::Sr), w(S::Projects, L::Bg), w(S::Publications, L::Sr), w(S::Interests, L::Sr), w(S::Interests, L::Bg), w(S::Interests, L::Bg), w(S::Interests, L::Sr),
w(S::Publications, L::Ru), w(S::Publications, L::Uk), w(S::Publications, L::Bg), w(S::Summary, L::Sr), w(S::Awards, L::Uk), w(S::Awards, L::Bg), w(S::Basics, L::Sr), w(S::Basics, L::Bg),
w(S::Basics, L::Sr), w(S::Basics, L::Uk), w(S::Basics, L::Sr), w(S::Basics, L::Bg), w(S::Conferences, L::Ru), w(S::Conferences, L::Bg), w(S::Conferences, L::Bg), w(S::Conferences, L::Ru),
w(S::CoverLetter, L::Bg), w(S::CoverLetter, L::Ru), w(S::CoverLetter, L::Sr), w(S::CoverLetter, L::Uk), w(S::Education, L::Ru), w(S::Education, L::Bg), w(S::Memberships, L::Bg), w(S::References, L::Sr),
w(S::References, L::Bg), w(S::References, L::Ru), w(S::Awards, L::Ru), w(S::Awards, L::Bg), w(S::Publications, L::Uk), w(S::Publications, L::Sr), w(S::Publications, L::Bg), w(S::Profiles, L::Ru),
w(S::Projects, L::Ru), w(S::Projects, L::Sr), w(S::Projects, L::Bg), w(S::Profiles, L::Uk), w(S::Work, L::Ru), w(S::Work, L::Uk), w(S::Work, L::Bg), w(S::Attachments, L::Bg),
w(S::Attachments, L::Ru), w(S::Attachments, L::Bg), w(S::Projects, L::Uk), w(S::Projects, L::Bg), w(S::Summary, L::Sr), w(S::Summary, L::Bg), w(S::Profiles, L::Ru), w(S::Profiles, L::Sr),
w(S::Profiles, L::Bg), w(S::Publications, L::Ru), w(S::Publications, L::Bg), w(S::Work, L::Ru), w(S::Work, L::Bg), w(S::Summary, L::Ru), w(S::Summary, L::Uk), w(S::Summary, L::Bg),
w(S::DigitalSelfAssessment, L::Bg), w(S::DigitalSelfAssessment, L::Ru), w(S::DigitalSelfAssessment, L::Uk), w(S::DigitalSelfAssessment, L::Sr), w(S::DrivingLicences, L::Bg), w(S::Conferences, L::Sr), w(S::Conferences, L::Bg), w(S::Certificates, L::Sr),
w(S::Certificates, L::Bg), w(S::Skills, L::Sr), w(S::Skills, L::Bg), w(S::Memberships, L::Sr), w(S::Courses, L::Ru), w(S::Courses, L::Bg), w(S::Interests, L::Ru), w(S::Interests, L::Bg),
w(S::Certificates, L::Ru), w(S::Certificates, L::Bg), w(S::Memberships, L::Ru), w(S::Memberships, L::Uk), w(S::Memberships, L::Bg), w(S::Summary, L::He), w(S::Awards, L::He), w(S::Other, L::He),
w(S::Memberships, L::He), w(S::Conferences, L::He), w(S::References, L::He), w(S::Work, L::He), w(S::Courses, L::He), w(S::Certificates, L::He), w(S::Wishes, L::He), w(S::DigitalSelfAssessment, L::He),
w(S::Publications, L::He), w(S::Education, L::He), w(S::Volunteer, L::He), w(S::Skills, L::He), w(S::Languages, L::He), w(S::Basics, L::He), w(S::Profiles, L::He), w(S::Projects, L::He),
w(S::CoverLetter, L::He), w(S::Attachments, L::He), w(S::Interests, L::He), w(S::DrivingLicences, L::He), w(S::Projects, L::Ar), w(S::Other, L::Ar), w(S::Volunteer, L::Ar), w(S::Languages, L::Ar),
w(S::Publications, L::Ar), w(S::Skills, L::Ar), w(S::Summary, L::Ar), w(S::Awards, L::Ar), w(S::Basics, L::Ar), w(S::Certificates, L::Ar), w(S::Memberships, L::Ar), w(S::Interests, L::Ar),
w(S::Work, L::Ar), w(S::Education, L::Ar), w(S::Courses, L::Ar), w(S::References, L::Ar), w(S::Wishes, L::Ar), w(S::DigitalSelfAssessment, L::Ar), w(S::Profiles, L::Ar), w(S::Conferences, L::Ar),
w(S::Attachments, L::Ar), w(S::CoverLetter, L::Ar), w(S::DrivingLicences, L::Ar), w(S::Other, L::Hi), w(S::Courses, L::Hi), w(S::Education, L::Hi), w(S::Work, L::Hi), w(S::Attachments, L::Hi),
w(S::References, L::Hi), w(S::Projects, L::Hi), w(S::Summary, L::Hi), w(S::Wishes, L::Hi), w(S::Interests, L::Hi), w(S::CoverLetter, L::Hi), w(S::Awards, L::Hi), w(S::Profiles, L::Hi),
w(S::Skills, L::Hi), w(S::Volunteer, L::Hi), w(S::Languages, L::Hi), w(S::DigitalSelfAssessment, L::Hi), w(S::DrivingLicences, L::Hi), w(S::Basics, L::Hi), w(S::Publications, L::Hi), w(S::Memberships, L::Hi),
w(S::Certificates, L::Hi), w(S::Conferences, L::Hi), w(S::Basics, L::Th), w(S::Work, L::Th), w(S::Publications, L::Th), w(S::Conferences, L::Th), w(S::DigitalSelfAssessment, L::Th), w(S::Courses, L::Th),
w(S::Education, L::Th), w(S::Memberships, L::Th), w(S::Volunteer, L::Th), w(S::Interests, L::Th), w(S::Other, L::Th), w(S::References, L::Th), w(S::Summary, L::Th), w(S::Wishes, L::Th),
w(S::Skills, L::Th), w(S::Languages, L::Th), w(S::Awards, L::Th), w(S::Projects, L::Th), w(S::CoverLetter, L::Th), w(S::Certificates, L::Th), w(S::Attachments, L::Th), w(S::Profiles, L::Th),
w(S::DrivingLicences, L::Th), w(S::Other, L::Ja), w(S::Summary, L::Ja), w(S::Publications, L::Ja), w(S::Work, L::Ja), w(S::Conferences, L::Ja), w(S::CoverLetter, L::Ja), w(S::Wishes, L::Ja),
w(S::Volunteer, L::Ja), w(S::Basics, L::Ja), w(S::Awards, L::Ja), w(S::Courses, L::Ja), w(S::DigitalSelfAssessment, L::Ja), w(S::References, L::Ja), w(S::Memberships, L::ZhHans), w(S::Courses, L::ZhHans),
w(S::Certificates, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Interests, L::ZhHans), w(S::Profiles, L::ZhHans), w(S::Summary, L::ZhHans), w(S::Projects, L::ZhHans), w(S::Basics, L::ZhHans), w(S::Awards, L::ZhHans),
w(S::Work, L::ZhHans), w(S::Work, L::ZhHant), w(S::Attachments, L::Ja), w(S::Projects, L::ZhHant), w(S::Interests, L::ZhHant), w(S::Memberships, L::Ja), w(S::Conferences, L::ZhHans), w(S::Interests, L::Ja),
w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Projects, L::Ja), w(S::Projects, L::ZhHans), w(S::Projects, L::ZhHant), w(S::Skills, L::ZhHant), w(S::Languages, L::Ja), w(S::Certificates, L::Ja),
w(S::Summary, L::ZhHant), w(S::Basics, L::ZhHant), w(S::Awards, L::ZhHant), w(S::Profiles, L::ZhHant), w(S::Other, L::ZhHant), w(S::Volunteer, L::ZhHans), w(S::Volunteer, L::ZhHant), w(S::Other, L::ZhHans),
w(S::Other, L::ZhHant), w(S::Other, L::ZhHans), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::Ja),
w(S::Education, L::Ja), w(S::Memberships, L::ZhHant), w(S::Conferences, L::ZhHant), w(S::Education, L::ZhHans), w(S::Courses, L::ZhHant), w(S::References, L::ZhHans), w(S::Languages, L::ZhHant), w(S::Languages, L::ZhHans),
w(S::Education, L::ZhHant), w(S::Certificates, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Wishes, L::ZhHant), w(S::References, L::ZhHant), w(S::Awards, L::ZhHans),
w(S::Awards, L::ZhHant), w(S::Skills, L::ZhHans), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::Skills, L::ZhHant), w(S::Skills, L::Ja), w(S::References, L::ZhHant), w(S::References, L::Ja),
w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::Education, L::Ja), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans),
w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant), w(S::CoverLetter, L::ZhHans), w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja),
w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant),
w(S::DrivingLicences, L::ZhHant), w(S::DrivingLicences, L::ZhHans), w(S::Memberships, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko), w(S::Work, L::Ko), w(S::Basics, L::Ko), w(S::Projects, L::Ko),
w(S::Awards, L::Ko), w(S::Languages, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko), w(S::Education, L::Ko), w(S::Courses, L::Ko), w(S::Wishes, L::Ko),
w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Certificates, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko), w(S::DrivingLicences, L::Ko), w(S::CoverLetter, L::Ko),
] }
