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
ehliyetler	08V1
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
kuulumine organisatsioonidesse	0=71
kuuluvus organisatsioonidesse	0=71
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
kynningarbref	0=81
kynningarbréf	0=81
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
laenkar	0=91
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
lankar	0=91
lastni projekti	0;I1
latar belakang pendidikan	0;P1
laufbahn	02:1
lavori	0=:1
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
legaturi	0=;1
legitimation	03a1
legitimationer	03a1
legături	0=;1
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
lenker	0=<1
lenkjer	0=<1
letter of motivation	02A1
lettera di motivazione	0==1
lettera di presentazione	0==1
lettera motivazionale	0==1
lettere di referenza	0=>1
letters of recommendation	05>1
lettre d'accompagnement	0=?1
lettre de motivation	0=?1
lettres de recommandation	0=@1
leyfi	0=A1
lezingen	02Z1
libri	02V1
libros	02W1
licencas	00S1
licencas e certificacoes	00S1
licencas e certificados	00S1
licence	0=B4
licence i sertifikati	0851
licences	0=F3
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
licenzja tas sewqan	0=I1
licenzji	0591
licenzji tas sewqan	0=I1
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
ligacoes	0=J1
ligações	0=J1
liikmelisus	0=71
liikmesus	0=71
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
lingid	0=K1
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
link	0=L2
linkek	0:61
linki	0=N1
linkit	0=O1
linkler	03P1
linkovi	08:2
links	0=P7
linkuri	0=;1
lionrai agus ballraiochtai	03S1
lionrai soisialta	0=W1
lisaandmed	0=X1
lisad	07\1
lisaekoulutus	01]1
lisaetiedot	0=Y1
lisainfo	0=X1
lisakoulutus	01]1
lisanslar	03d1
lisanslar ve sertifikalar	03d1
lisateave	0=X1
lisatiedot	0=Y1
lisenser	03B1
lisensi	0=Z1
lisensi dan sertifikasi	0=Z1
lisenssit	0;n1
list motywacyjny	0=[1
lisäkoulutus	01]1
lisätiedot	0=Y1
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
liċenzja tas-sewqan	0=I1
liċenzji	0591
liċenzji tas-sewqan	0=I1
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
länkar	0=91
léachtaí	0171
líneas de investigación	00V1
línguas	05d1
línguas estrangeiras	05d1
línguas faladas	05d1
líonraí agus ballraíochtaí	03S1
líonraí sóisialta	0=W1
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
media spolecznosciowe	0=N1
media społecznościowe	0=N1
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
muita tietoja	0=Y1
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
muu info	0=X1
muu koulutus	01]1
muu osaaminen	01[1
muu teave	0=X1
muu tyoekokemus	0161
muu tyokokemus	0161
muu työkokemus	0161
muud oskused	02b1
muut	0=Y1
muut koulutukset	01]1
muut taidot	01[1
muut tiedot	0=Y1
muuta	0=Y1
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
na meain shoisialta	0=W1
na meáin shóisialta	0=W1
nachweise	00=1
naetverk	0=91
naetverk och medlemskap	09E1
nagrade	0>43
nagrade i priznanja	0>72
nagrade in priznanja	07l1
nagrody	0<O1
nagrody i stypendia	0<O1
nagrody i wyroznienia	0<O1
nagrody i wyróżnienia	0<O1
naisc	0=W1
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
natverk	0=91
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
nettprofiler	0=<1
nettsider	0=<1
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
nätverk	0=91
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
odnosniki	0=N1
odnośniki	0=N1
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
opere	0=:1
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
organisatsioonid	0=71
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
perfis	0=J1
perfis online	0=J1
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
personnes de reference	0=@1
personnes de référence	0=@1
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
presenca online	0=J1
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
presença online	0=J1
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
principali progetti	0=:1
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
profiilid	0=K1
profiilit	0=O1
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
profile internetowe	0=N1
profile spolecznosciowe	0=N1
profile społecznościowe	0=N1
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
profiluri	0=;1
profiluri online	0=;1
profily	0>R2
progetti	0A62
progetti accademici	0=:1
progetti di ricerca	0=:1
progetti open source	0=:1
progetti personali	0A62
progetti realizzati	0=:1
progetti rilevanti	0=:1
progetti selezionati	0=:1
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
proifili	0=W1
proifili ar line	0=W1
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
próifílí	0=W1
próifílí ar líne	0=W1
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
raccomandazioni	0=>1
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
realisations	04A1
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
recommandations	0=@1
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
redes sociais	0=J1
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
references professionnelles	0=@1
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
referenze	0=>1
referenze professionali	0=>1
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
retele de socializare	0=;1
retele si afilieri	0101
retele sociale	0=;1
reti e affiliazioni	00j1
reti sociali	05U1
rettindi	0=A1
reynsla	0351
rezime	0<41
rezumat	04N1
rezumat profesional	04N1
rețele de socializare	0=;1
rețele sociale	0=;1
rețele și afilieri	0101
riassunto	03E1
ricerca	0=:1
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
réalisations	04A1
réalisations et projets	0@L1
réamhrá	00M1
récompenses	04A1
récompenses et distinctions	04A1
référence	0=@1
références	0=@1
références professionnelles	0=@1
réseaux	08[1
réseaux et affiliations	00c1
réseaux sociaux	08[1
résumé	0001
résumé professionnel	0001
réttindi	0=A1
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
schul und hochschulbildung	00<1
schul- und berufsausbildung	00<1
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
sekalaista	0=Y1
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
sertifikasi	0=Z1
sertifikasi & lisensi	0=Z1
sertifikasi dan lisensi	0=Z1
sertifikasi profesional	0=Z1
sertifikat	0BJ2
sertifikat dan lisensi	0=Z1
sertifikat for bil	09F1
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
sites	0=J1
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
skirteini	0=A1
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
skírteini	0=A1
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
sociala medier	0=91
sociala naetverk	0=91
sociala natverk	0=91
sociala nätverk	0=91
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
some	0=O1
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
sosiaalinen media	0=O1
sosial media	0;O1
sosiale medier	0=<1
sosiale nettverk	0=<1
sosyal aglar	03P1
sosyal aktiviteler	09c1
sosyal ağlar	03P1
sosyal faaliyetler	09c1
sosyal medya	03P1
sosyal medya hesaplari	03P1
sosyal medya hesapları	03P1
sosyal sorumluluk	09c1
sosyal sorumluluk projeleri	09c1
sotsiaalmeedia	0=K1
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
starfsrettindi	0=A1
starfsreynsla	0351
starfsréttindi	0=A1
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
strony internetowe	0=N1
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
surucu ehliyeti	08V1
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
sürücü ehliyeti	08V1
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
taiendav info	0=X1
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
temoignages	0=@1
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
testimonianze	0=>1
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
täiendav info	0=X1
täiendkoolitus	08]1
täiendkoolitused	08]1
täiendõpe	08]1
tätigkeiten	02:1
tävlingar	0=e1
täydennyskoulutus	01]1
tækni	0991
tæknifærni	0991
témoignages	0=@1
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
uhingud	0=71
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
umsoknarbref	0=81
umsott starf	0>a1
umsóknarbréf	0=81
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
varia	0=X1
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
veebilehed	0=K1
veebiprofiilid	0=K1
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
verkkoprofiilit	0=O1
verkkosivut	0=O1
verkossa	0=O1
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
vottanir	0=A1
vottord	0=A1
vottorð	0=A1
vottun	0=A1
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
webbplatser	0=91
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
ühingud	0=71
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
водительские права и автомобиль	0E<1
водительский стаж	0E<1
водительское удостоверение	0E<1
водійське посвідчення	0E=1
водійський стаж	0E=1
водійські права	0E=1
водіння	0E=1
вождение	0E<1
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
наличие водительских прав	0E<1
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
опыт вождения	0E<1
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
持有駕照	0Ih1
掌握技能	0;F1
掌握的技能	0;F1
掌握语言	0IY1
推荐	0IW1
推荐人	0IW1
推荐信	0IW1
推荐评价	0IW1
推荐语	0IW1
推薦	0Ii2
推薦人	0Ii2
推薦信	0I`1
推薦函	0I`1
推薦文	0Hg1
推薦状	0Hg1
推薦者	0Hg1
摘要	0Ik2
擅長工具	0I?1
擅長技能	0I?1
擅长技能	0;F1
擅长领域	0;F1
教学经历	0I21
教學經歷	0I31
教歴	0H\1
教育	0Im3
教育・研修	0IR1
教育与培训	0IU1
教育信息	0IU1
教育学历	0IU1
教育履历	0IU1
教育情况	0IU1
教育歴	0H\1
教育歴と資格	0IR1
教育程度	0J02
教育經歷	0IZ1
教育经历	0IU1
教育背景	0Im3
教育與培訓	0IZ1
教育訓練	0IV1
教育訓練背景	0IZ1
数字技能自评	0J21
数字素养自评	0J21
數位能力自評	0J31
文章	0J42
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
期望工作	0J62
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
求职信	0J81
求职岗位	0I\1
求职意向	0I\1
求职意愿	0I\1
求职期望	0I\1
求职状态	0I\1
求职目标	0I\1
求職信	0J91
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
研究成果	0J42
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
義工經歷	0IG1
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
自動車免許	0J:1
自動車運転免許	0J:1
自己pr	0H]1
自己アピール	0H]1
自己啓発	0He1
自己紹介	0H]1
自我介紹	0IB1
自我介绍	0Hn1
自我总结	0Hn1
自我描述	0Ik2
自我評價	0IB1
自我评价	0Hn1
自荐信	0J81
自薦信	0J91
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
課外活動	0J;2
課程	0IV1
論文	0J=2
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
運転	0J:1
運転免許	0J:1
運転免許証	0J:1
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
附件	0J?2
附件材料	0JA1
附加信息	0IK1
附加資訊	0IF1
附录	0JA1
附錄	0JB1
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
駕照	0Ih1
駕駛	0Ih1
駕駛執照	0Ih1
駕駛執照類別	0Ih1
驾照	0JC1
驾照情况	0JC1
驾驶执照	0JC1
驾驶技能	0JC1
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
운전	0JX1
운전면허	0JX1
운전면허사항	0JX1
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
"#, r#"0000000000000000Xi]70000m4Te00000000TKn100000000PRZ<00000000\TAEh\PE000000000000T6@[P?C2<lo^8ScL0000hE1k000000000000d;d600000000
00000000@4hP0000HogH00000000<:C\0000000000000000Q3Y800000000H\4C`NhTlUH8H^0\E5DX000000000000000000004A1S0000000000000000ln5N0000
00000000XQf^@iKmm4DZ000000000000DeYG000000008851000000000000Pi^e000000004>cF4Mo^Dj;<<jnF00000000<DUD0000Lg5M000000000000<Z8L0000
HTgC000000000000000000000000a3N[0000LM;H0000\YMd03;VLd>70000000000000000TCf[000000000000d=oO00004nP80000000000000000TGIQPAP=`\U\
0000PGj;0000LWUL\;7M00000000Hf;^000000000000000000000000000000000000@God00000000dW[F00000000<Zc@0kaB000000000000HWI=d^;N00000000
000000000000000000000>hf`WC`Q2Rd000000000000000000000000T1E=02cD<8Ial8>ILS?Sh]Z]8<K2lSI^Tj00P8]T0000T`Jf000000000000dBhO00000000
d18i0000000000000000HeoX0000PNXP000000000000@@iNdQIlL6]8\;aS0000h:lT0000XU300000000000000000@7Q?000000000000LbZa0000PLn14K`K@89N
0000000000000000000000000000000000000000D0fd00004DgC000000000ED^00000NG[00000000000000000Ydh0000DQaJ000000000000XI?h\XKE0000H1<@
0000000000000000000000000000<V@U00000000T0YOX4R^00000000XT:C0000000000000TQN000000000000000000000000PQ9700000000LF<U8U7R00000000
00000000`jA=<AQeP9R@000041Zo000000000000DQ`>0000000000000000A2450000000000000000000000000000HY=eHSTJ00000000hHcS0000000000000000
00000000000000000000000009JB0000@OhW`iNd14\o000000000000000000000000`N204j@LD`EH0000TeBa000000000000@9=P0000HhO900000000X2e30000
00000000TI4c0000`5i^0000dOcO0^eG@]hR00000000000000000000`H@`PX=g0000\5]>T;Nk\C<oLHZg94fdlXTk000000000000@?O;P1]9@526L\Ch0S=70000
00000000000000000000lhem0000@4SA0F\oHO6V@DCL8B6V<XO>`i62000000000000000000000000000000000000DAd>0000hACJ00000000`0Z549anPB6ol;U8
X9ob<N?6\XdL\iHF0000000000000000<njXQ2:20000000000000000000000000000i0Bi0000`4>?PY`]0000`:RMTGdO`N4@000000000000@<?hHf0Y00000000
00000000000000000000000000000000HgmOXDKh`:BS00000000`UgV@Z^10000LLa^0000000000000000000000000000`EZehIYK00000000000000000VKR0000
0000000000000000000000000000000000000000000000000000\K2O0000@4jL000000000000lVbF0000000000000000000000000UVJhnDU00000000T^7@<S@i
000000000000e66ADF2G00000000000000000000@P3O00000000000000000000h7Zm00000000Pi<Jd1Gji1Mk0JiG00000000X>3J000000000000000000000000
00000000A0`A0000000000000000000012mg00000000\PEKe5V10000000000000000HH?;lj6D00000000=3R<l]DehJc]000000000^?m41e40000000000000000
000000000000000000000Ajf00000000T@@200000000000000000000`;;@000000004mGj<mkc00000000000000000000000000000000@D;B@8`^000000000000
00000000D71Y0000I1bJ000000000000000000000000000000000000<B1P\RRPHVXQ00000000`9S7PEf10000000000000000<h5Z00000000`ALHLR`_84k<4hc3
I2_lLInIPYETA6;f0000=4f=0000DRQK000000000000<H;M000000000000000000000000000000000000hFoMl=1n000000000000000000000000000000000000
00000000lRg_XkfF00000000000000000000P42S0000i60k`0UbP7coX`X3<idF00000F5U0000000002\58X4<00000000000000000000<G4_lJLB@NSalOjL0000
0000hJBFdj9i0000dFch\Y6Mm3]I`A[2DMZN000000000000000000000@aEi2<m00000000hIGWHTWo]5^Yhi?gTVe500000000lZYo0000000000008WG?Y5O50000
TNCb4ZFC000000000000@RabT0G\@Y@ii3\ndgE=00000000i2]P00000000PjiB000000000000000000004?o@0]ND00000000\MkhHSKd0000000000000000`30F
h:m34A9NlBcghb>Q00000000000000000000000000000000000000000000000000000000000000000000000000008JE0H?Y30000Y68i00000000000000000000
000000008i@SLXS>000000000000Q3Pk0000@ILhDOM:0>410000000000000000Plek0000000000000000000000000000A1DP000000000000i28R00004LH@8V7R
0000000000000000000049;l0000X2KTLG8AU6410gk>000000000000000000000000`[Fg0000000000000000@EH10000LDX;00000000000000000000L[gC0000
I5Wf0000@1H700000000dSP8\A^>000000000000XCYj0000E4gWTCZY00000000dA1o0000P;=A42AK000000000000000000000000000000000000P;^6TOkR4Q2l
\=DfT6F=DhELdI]O95B64kBNl^On0000lS<S8:`a0000`9^M0000`H[Yl0kI00000000`LYkDf_G00000000000000000000000000000000TjiRH><>XfO6Do8A0000
00000000DSM:00000000XdeT00000000000044_500000000LXVT<c07P82D0Je30000000000000000L08U8O5c0000m3m60000000000000000Tm4l000000000000
L9f8dFkh4SMU`jbY86Ig@ZD<HJVA0000TMf30000U22R88B500000000<E3B`RLi00000000000000004N`]0000E2L^Q2@mA5Cn0000000000000000000000000000
<9V60000000000000000000000000000`MgO000000000000000000000000`6gE00000000000000008QAO0000X?RM000000000000000000000000LS\F00000000
000000004e1i000000000000000000000000T@S:00000000\NON00000000`OMO@AZU0000H3[F0000LFBLHSeQ0000000000000000Y4BP0845PH9DD[VM0000h5]V
00dEHHfMdNBf0h3EX13l0000000000004@6^00000000hVl[PGX>h>dV0000000000000000000000000000000000000000Y14?000000000000000000000000@=Y=
000000008\`m00000000HdHK0000000000000000000000000000000000000000@^9_0000PSUX00000000\Gl\l;Ce8?4Si46l0000\aF40000D4JSdREg0000X0E?
000000000000DBQFh]h4965]00000000000000000000lfMR000000000000000000000000PHl4000000000000000000000000D7Db0000`JAK00000000000002ei
M5Sa00000000H]N1Y0`_000000000000000000000000m1\P0000000000000000000000000000DKlQTUJ5000000000000000000000000lMY\0000000000000000
000000000000000000000000000000000000H=440000Ha3QDFb=000013C0`;[MX;I>00000000\6eXLUoa0000l=>X4PI40000@md^dAn]0RYc00000000PI^c8Fmn
0000000000000000\\[S000000000000XWJ`000000000000l7g><m0B00000000000000000BAf0000D=kY0Fj[`5Y>DTA0HU[Ch\I`XOjY00000000000000008Yaj
LUjSTKba000000000000000000000000E5>F0000000000000000T`^`4;C?0000000000000000Dgc000000000e4XC0000HZNK<e3V00000000000000000000`IBk
HPfYhRgP00000000lEaK48=_`Ch;<\ff0000Dm?10000147P0>Qcl]W;E1Bm00000000000000000000dBV_l`cPX\hjdFYd@2RX93B^0000l:04DI=V0000TF9RD1_F
0000`HBA00000000T4<B`\W8P]M?d^Ni<F4j00000000000000000000e4=h000000000000000000000000I0=S00000000000000000000<d0Q0000000000000000
0000lCKV00000000000000000000<I8]0000DQ[dD9hfh;^DDI7A0000\==c00004D>C00000000`DZ>L>DK4NR]00000000`MRc00000000<dVE0000hP?Z00008V<d
lOCK00000Z@V0000TE5G00004;TX=4Q84CeW0000000000000000000000000000D[[T`f\K00000000000000000000000000000000000000000000<;NE00000000
00000000000000000000000000000000@5:h0Y:@000000000000Y45:00000000000000000000000085go000000000000000000008oc700004XR400000000PPTZ
`63:000000000000PYk`dZ[k000000000000000000000000TD=jX4iT0000la1L000000000000A5>:`V8_PDB7deKRXQJk4\6_0000@j<Q00008c]?m1l100000000
0000000000000000XBl800000000@DSEPVJ4T41IdOA94Mm[0000<d\T0CXNi6<P0De34Kob00000000Pbag000000000000\X_M00004WDnd7CelMLd0ZIm00000000
@@9=0000TUOjA236H:\I4<LHD^Ra`C\B0000]0[R`KNZ<Q^^00000000hV9T0000`JBm000000000000P:2C`R<MlRcSDU600Y01@n_W4flj0000000000004AXH0000
8AEf00000000\i_800000000l0aOd;;ePAj:<F:A\01m0000000000000000000000000000a4;[0000D??h00000000\H?f000000000000000000000l5?00000000
HX^k<=^C0000<:f;0M_V8[RCI52a000000000000U1R]0Jkj=0H300000000@61B00000000000000000000000000000000000000000g9U<TBKL_KB<>fR`W7J0000
00000000000000008`hF000000000000\>i@<TJg000012JlHMO^l?kN<h[_00000000hh=<@g020000000000000000\?eF0000000000000000h\PV09GaTie`0000
000000004c838VfW0000000091I90000HOc50FHT\d`M00000000000000000000000000000000hAfjXe?a00000000TN<^000000000000000000000000Phn30000
0=Vj`F27\TXm0000000000000000000000000000P3;o0000d\Tk0000000000000000XjZZ00004@i1\IJ`0000`iD\000000008F`hLRnb4jmc93QC00000000L@<[
00000000000000000000XGXlDS3Y0000`k:U00000000000000004[G]0000Q2j[0000000000000;760000000000000000000000000000000000000000P[T70000
000000000000\?ZE0000TYR[00000000dQSn0000`TFC0000000000004M3gLh9Lm6:@000042Y\TPb9000000000000000000000000`TfW0000XADVQ51>@YJZ0000
0000d]]BLgTO00000000000000000000000000000000D_LP00000000000000000000000000000000hYWhL@5I00000000000000000000000000000000D]^[0000
4PDBX3ak@iM=0000`ZTAhl>b000000000000LaDKTmPL\EllPK6:dX_j0000TDRg000000000000D@OV00000000P@hUhO0`0000<]daLbLW000000000Ogg00000000
000000000000T0mGT6?700000000PO4a00000000HRAI968W0000000000000000000000000000DBKS@R9E8A>40000000000000000l\@Y`HV`000000000[lDH]?3
00000000000000000000lBXk000000000000l0]T00000000XI8F4Y;6`OIgPSY>000000000000000000000000000000000000H6ZM000000000000P\\P00000000
\?D=0000XJ2X0000000000000000<92F4Z?BhHcD4a\F0000000000004be10000LAOT000000000000000000000000DGOQ00000000lg4>00000000000000000000
0ek;0000000000000000h@[m0000h\1C00000jLf08P40000Lclf0000000000000000dZC`0000000000000000000000000C?Z0000hP6^0000HH1R000000000000
i2m[000000000000000000000000000000000000X=mU00000000PU_?00000000`07C0000000000000000X@dH0000`WTS00000000000000000000000000000000
95X;0000000095_^0000<ZQd000000000000000000000000i4OjlSL=000000000U]o0000TWC8`XV900000000U4m<000000000000000000000000000000000000
0000PDdS00000000@K8h0000@LaKD^5b0000000000000000dM^f8XJ0\\F]d7YA0000@3=h0000000000000000\2;S0000000000000000HeJC51JS000000000000
=4Zb0000d:R\000000000000\HKE<BJl0000000000000000000000000000000000000000<2mDh??H\OXG0000\N_D000000000000hGZ`0000XKhI000000004MG`
0000T5=@00000000\9]X0000TAmXLD5R0000000000000000@DW@0000000000000000LDL@TJPY00000000000000000000000000000000H?;LHk6X000000000000
D<<_0000000000000000XVP98BSkD[CP0000Y20E000000000000\MKR000000000000LC@n0000000000000000L]mm0000000000000000I43`000000008SGn\dfP
Y0o84Kc8000000000000X;\400000000l?=Q000000000000`E0hlH_20000HNo000000000000000000000<7FSdl@1Lgj6P6]G00000000d>TXDM9L\TlH00000000
0000000000000000000000000000E5G10aoA00000000918G0000`lMi00000000000000000000000000000000XQ4T0eUo000000000000000000000000\HR4HV6b
0000000000000000PPB_0000`94^l[\>00000DbiPXMC4Rk`000000000000`hid000000000000PlnG000000000000H28m0000000000000000TA_P00000000<YhV
000000000000Q4OIH5=S00000000000084al`Wm`56>H0000X6cd0000000000000000X8=E00000000000000000000000000000000000000000000000000000OnO
dGMa0000\OoY00000000000000000000000000000000P1[M`62<47_GT<kV00000000lXkR0000dCm80000@2]\000000008EGC\6hG0000h<408nboM1040000P0BF
T:D000008:8HHBN_DFn<000000000000000000000000XYSI000000000000d=F_8i3h000000000000000000000000000000000000000000000000LdGM00000000
00000000000000000000000000000000Q1=Q000000000000000000000000hoK:000000000000000000004ECO0000h8AV0000@80`4==I000000000000Q3CQlPE5
d>C]0000000000004AiJ0000l>XC000000000000dF?=00000000m68K000000000000XBe\0000<Dg[dO>>000000000000PNI50000000000000000000000000000
PCNc45`[A0^70000lN<30000D7LOTFdX0000HU;jTG3P00000000000000000c5l0000P8H^`H:CdXZD00004M\J13?R000000000000HQOD00000000000000000000
0000lnTM<B`V0000<EnghU><0000000000000000000000000000000000000000T:b?0000000000000000@Ea>Pj5l0000000000000000L5WY000000000000i2KP
H2@C0000LJB[00000000000000000000lUkXM54A00000000000000000000PeX<000000000000000000000000lDJ`L@@E00000000000000000000I4QJ00000000
000000000000000000000ONN\c55XDPG0000000000000000000000000000000000000000000000000000000000000000PE:E104\000000000000a2Mf00000000
0000M2iP00000000000000000000\goF90iY0000PBEOdm\^I2C:Q5bc00000000000000000=LBPBA1\6JHD=XCdATbP8;jLKISTD3eDIm1TR4[0bT3h_i1leD\hM`:
@@X0@PV<0000DOPo0000P8Ri07Si`9:R\TGT0000000040>K00000000<Ke40000H2bhLW8:000000004A]X=39^0000000000000000000000000000Y2QJD0_F0000
0000HYThI5Ma0000M3F0TlJX000000000000d01`00000000000000000000000000000000d197l[=H`[?U00000000@OKH0000000000000000000000000000@^`L
h<SBe0AODWM40dcN\=7A00000000000000000000000000000000000000000000P[cb000000000000000055V[00000000XQlN0UF3000000000000<7_`lADG0000
000000000000Y5^J00000000hB6KXQ?l000000000000000000000TBY4@7\hNC98X394C3k0000LTTU0000D87E0000lMCA000000000000H8Bk0000`8VO00000000
000000000000l1I0lFB`0000T5fJTAleU1[?00000000000000008Xo5000044a90000000000000000000000000000dUbk0000446D00000000@VIS00000000T]?C
0000hP\=Dm0f00000000000000000000e43NHkS<00000000000000000000000000000000LX7e000045[o8NA[00000000`NlKlb4`00000000HU@aP[7100000000
00000000000000000000Pe:Il^>E00000000DnO<00000000l^C30000PHCn8X=8\nmj\hNADC=G`F>4I0[j0000H;@O00008;VMU1[]0000000000000000145X0000
@450hEFSLmT3000000004;Xi0000`Fl9lMYhHM9od>lKhSE6`^Eb08E`T_2=\9X30n3WH3BiH>=>4@jDY4K8dD<aX?g[51IQ0000<MdB000000000000000000000000
000000000000000000000000e0md00000000<WBF00000000TZhL00000000`1>]000000000000A2jId;Qb000000000000Pl]lPB[@<Zb^DKl_0000L1P?00008F6Y
0000000000000000\UBoh>^S00000000\6JkPZI00000000000000000000085i>0000000000000000d7`7l[_>0000E5T3Xf3^000000000000\HH80000<4^YPM61
00000Q_H0000000000000000\WcaTVMnP[Ie000000000000000000000000lOmB@<Zl00o7hNbLh]`d0000\2PI0000000000004IDU@`3VH@WY0000000000000000
0000000000000000000082NL4fFH000000000000<S^_D44W0000XQRV0000d2TL\:\`0000dZK;0000\ZUF00000000000000000000000000000000lC7K00000000
8hj60000000000000000@BPnT_4?0000000089OY0000X><k0000000000000000000000000000hPY;dijMTjb2T;e<00000000`=0F0000`0Tk0000000000000000
00000000TRh100000000000000000000\ZWl00000000PQCS0000000000000000000000008CE7000000004f:;000000000000000000000000@UA8I4@R00000000
0000l3CD0000000000000000`QEMl?SX0000000000000000L?aDI1P;LOAU000000000000XjJf000000000000<SZZX=@<92JZHDM900000000000000000000XkAc
0000@GAD000000000000PAWchOonD`>hd[hN0000XENo000000000000XJfS8o_SQ3fL00000000Pg]^l=6d`[:ZhWmN000000000000000000000000000000000000
LX1e000000000000lBcP000000000000000000000000000000000000L;?d<=Qe8]EBE19O00000000000000008XnW0000`6RTl;GATnH10000<NMNlhP90000lP>B
00000000000000008F2U0000000000000000000000000000T<=>0000000000000000000000000000<jbo000000000000000000000000lTjW0000000000000000
00008lJf000000000000D2:>0000d1g0T8Q?8<cX4DV>T5T_PTZo0000000000000000000000000000000000008EkK41\G00000000000000000000\Hfd0000hDcB
00000000000000000000dSLW000051:]hnPYP3o9E2WS00000000000000000000TI^N0000Lnb?00000000DlFhXSJ7T>@4`e450000Dkg[00008CST0000X2C_DEXH
94b80000000000000000l8o7000000000000000000000000000000000000\GMn0000000000000000TAQ=13PM0000`7=l000000000000`V>KlS7[00000000LhH@
00000000TXf3I5nO000000000000X]i20000d98E@WWV00004Lm\0000DUCn0000000000000000i5:20000000000004[JT0000000000000000lFnK000000000000
00000000X2QAH804LmjD0000000000000hB<00000000XL\`000000000000l8g;8W4E\5kb0000000000000000000000000000000000000bM\H=aB000000000000
0000DHCB00000000Q5@n00000000000000000000@I2a00000000XoFl00000000Dn?HdP8K`QZI0000lANY0000000000000iTo000000000000DP_W0TGnh^D7`Zj3
0000000000000000000043h3000000000000X[jZ00000000000000000000@QTK00000000HXRn00000000h2MGD96k00000000T:bVP;HgX>d6\L_Zi4`800000000
000000000000XmY?00000000hZY00000000000000000000000004<hE0000000000000000000000000000`E9a00008lTn00004eWX4>@N0000hH0O4O_jhlW`0000
000000000000Y3i[0000dZP0000000000000H>nlDjJA00000000H>nR@7Z800000000DL7Z`[UU00000000TMd\0000000000000000H<W3<2Y200000000000052Q8
0000`RmJXZ4iPdB<000000000000P]:A0000@TJO00000000000000000000@;=3000000000000000000000000hj[?H:Bn000000000000T>\B0000000000000000
0000P6d_0000TL0j0000`Oj8<kj]X^c<41el00000000000000000000H>mSL8Zm0000l5]dhX;YY3<4Q4j?PKih0000000000004Cne\lf@0000hW1dPCU[@b5G0000
00000000`R[c0000U31N000000000000\@\gLEUn0[?;0000@?A\0000000000004H`30000lM560000@4S00000000000000000D88>PGH1`KGklAkl\>\W\jY1Y0am
92G68E9KM4TP00000000I2ad000083N;00000000HSZ0XFgI8ZZV0000\Q1Oh3<d<6ik\MN_<W6`l?NL000000000000000000000000LI@8dPiCXE89U1nn00000000
A5<B000000008P^d0000<W48LRGf0000hYfW0000000000000000hVSKI4GW00000000dAH4PCg600000000PGHE007Q`JTN<eY_00000000@UecHIVT00000M^LPig2
dYY1lb_nD?fh\G_80^nEdk>K00004Q1k0000\MlBDj5@00000000\K7k00000000000000000000`?CD@G=10000000000000000h=lD00000000000000008\OI0000
0000D3GE0000000000000000000000008g;7da;D0000000000000000000000000000dP=SHlne00004nNK00000\ZZ0000DZd@0000lWL\HXmC0000LOU607gOLi6e
00000000000000000000@8B\lLAE0000`1`L000000000000000000000000HbVJ0000000000000000\UX_0000000000000000hJKi<km200000000000000000000
00000000hI[>e2@X00000000TZ?Wa3Oi00000000\Mga0G\f0ocL00000000000000000000@PXh0000m1B[0000lT[S<g]2000000000000<7<m00000000dMcHPimM
8kX^`CL6`jHd`ZFZ@J8C8f]:DnhQ0000000000000000000000004Vk400000000@Th[0000000000000000e0]JTKd:P:VRX^8i0000000000000000Tcda00000000
000000000000Xj8c0000lk:4M5;^0000\mCi00000000T0n`L=fHX@oJPWUo<Z^Y0000DVd3dK;1000000000000000000000000dhi=0000hAb`0000000000000000
0000000000000000LcLH0000TQUe000000000?KQ000000000000000000000000000000000ZQ@dDBC000000000000l_930000`eBS000000004HLmdN`i00000000
8DYh00000000000000000000000000000000000000000000P1Dba1?aL4:O8bO2X1Yi00000000000000000000000000000000000000000000000000000000I2EA
0000I2ef000000000000000000000000T9Zg00004b;5XZI]lR^AdBRh\[7bi5:P00000000PLI70000000000008U3_0000000000000000000000000G]500000000
4O[<0000000000000000000000000000@BOG<V3\0000<A3[LP7Z000000000000lNe_000000000000L0?PL?ej`;=i000000000000L1`l00000000000015=P`3V[
d7XU<Ui8h;81lFTR4Z6U897hT3lhHA7^0000000000000000000000000000000085TR000000000000P[]i0000\D??4XKcX:6_HE9?4=Iba1QU000000000000lHJ\
D^:F00000000=2lb0000i5U5000000000000d2In0?`Z@F?H0000000000000000h5jI00000000]2lPTGV=0000TB3HdBCB000001C?0000\D0cD<i@4amma53c0000
M4LO000000000000LFeFlU[PHYd^000000000000000000000000\DnA00000000@a<3TWaE`aG:0000000000000000d8]E0000DK3R@kd;00000000000000000000
hFlW=2J6@9XB00000000@ZBQ0000<\HEDL;DL?_7\][]000000000000000011h\00000000LMB8000000000000\7]j00000000000000000000Pj`9000000000000
0000000000008gA?i1Fid:[KHk_W0?k<hGX1000000000000000000000000000000000000l3g<L;hEdJR80000@H218VcZ@XPG00000000H[<100000jOTHNVkdS]i
dUQ\dAkH0000000000000000XXN=000000000000\iS_00000000T>BZL\440000hEB=8X6U00000000000000000000000046=eD1JG00008Fe10000000000000000
000000000000000000000000HBWg@hIe00008D[V0000000000000000Xij]00000000\PM<\n;V00000000000000000000HCRY0000000000000000000001OX0000
0000P^M>0000000000000000000000000000`FSF0000000000000PI]56;N00000000M2PB000000000000000000000000000000000000000000000000HaH6dCj2
00004B<EX^2_h;oIa5C>0000XO8:D;4L000000000000000000000000000000000000`98b000000000000000000000000000000000000000000000]gD`DBP0000
000000000000PcN\<IR@X[6?M2O^0000<BB:XGS3000000004Wi70000000000000Y@LH8E;0000000000000000000000000000\HRoY5g[00000000hBG=dJb^0000
00000000lHK7000000008gCA00000000Q4d6hi\F000000000000l43L00000000DnTn0000@L<]00000000000000000000H0_j000000000000T_oB000000000000
0000000000000000l3ZL000000000000@00g00000000000000000000000000008\^;8AEK0000000000000000I4\H00000000`[eA00000000000000004F;bLTU<
00000000000000000000XWPS0000D_3O0000T]3e0000`:K3000000000000031a000000000000\]Bm000000000000PWIW00000000000000000000=3h_00000000
000000000000T?FH0000000000000000lB1<000000000000<5I9`Hd]`]@3]3_V0000Ho\e00000000000000000000E4C100000000000000000000000000000000
000000000000\9EP00000000000000000000000000000000]5K00000000000000000000000000000000000000000T<Xb0000000000000000hUKm000000000000
000000000000LAHk0000000000000000000000000000ToC]0000]41bXinW0000000000000000\9CA0000@NiK00000000L?@XDM>RdJh]`9WT00000000dC[00000
0000000000000000000000000000000000000000000000000000P@0M0000lEEmd\4d]5<l0000000000004ThJ00000000\GiVdWoF8hAje51J0000PaOW@FPg0000
0000TYXCDM38LBJ:`E0N0000e5?60000000000000000T`i`<b`Y000000000000@FMd\ALZ0000\IN0P92;0?QP=2o2d;PRi4@@0BQa00000000000000000^95PMWe
000000000000P>9BXS:754<90000i1NI0UZm\j;Tm3QU0000lnD=000000000000000084RHM4\600000oHa00000000Dg2dA1h>0000Q5\FXVf900004E5gLX2D0000
M25[0000PJcK0000@WCH00000000@_mn00004W73Dn@4000000000000DR8U000000000000000000000000000000000000000000000000hkCZ0000000000000000
000000000000\ib]e1id\iTBXmDoM1;ePB=A0]7Lh`d0XgfVL?0n0000d?F0000000000000H[PmhSb]00000000XTbF@iBO00008<e30000`J3Y0000000000000000
H=D9h=\60000X>@^000000000000`bCV0W=D`>0PhA]2000000000000000000000000\?o40000000000000000M2g@00000000Y3YY00000000000000000000lNFE
00000000PB@EDGY;lPlZ0Th:TVcEL`Vc<dUL00000000000000008DhR000000000>_a000000000000LFYS000000000000Db8Klo9X0000LJ]@000000000000DK99
00000000000000000000lPLe`9<@8H:f000000000000l3UE0000TF=X000000000000000000Z]<GUa00000000DJ\U00000000PRjil3fj00000000<AD4\078TIK`
`Mhn`Yg591hP@=bOM6?Y000000000000000000000000000000000000lN`7\QJ\hX=JQ21PLQgb0000HnEC0000h^aW0000000000000000D`K>00000000`joCTJ[R
D:ne000000000000d4410000000000000000000000000000000000000000T0Xl@ceH000000000SH@@2ng`k;d0000000000000000000000000000Tl2[TK:6XCMc
0000000000000000=2MT00000000l;[200000000TKAD000000000000d6helFU;0Me500000000\72CLVJU00000000XGj_X1<000000000X`60d]Ihhd2K00008m6[
0000485KX:NoHZXC000000000000000000000000@P7C@o2h00000000T@Yfd5Z60FN1000000000000<BBI\C2?00000000000000000000\l`K0000000000008QI@
000000000000@@:G00000000000000000000000000000000dAZ0TQmbm4acT8KT00008G1G00000000000000000000T0fL\F?VlhLk000000000000000000000000
00000000Y5lMh<G8T>2>0000000000008Z3307EY00000000M4;g0000000000000000T35g8M3X0000000000000000@HEg4Tfm\\QYPVMZ0000h[[A0000X33=<=T2
<B2`0o7N0000hk]CXGB>`oQL0000XT9Q000000000000000000000000000000000000A3j]0000000000000000<L4>0000000054H;00000000I2d@00000000`3NY
@]ab00000000@=CalTkK0000000000000000`R<=<Bki8?mSD7fS`WHQDDOL@QbB\il`000000008Vi1000000000000DRHS0000D]J700000000l2[<A4:e00000000
P8Sm\N@R0000@0]E00000000DGJD0000hcJ>0000LhNS0000000000000000i3220000T^:b`a7F0000000000000000000000000000000000000000dKMEHaal0000
0000\mCK00000000000000008>`U0000HLVc00000000000000000000d?PS00000000000000000000TR1WLgjY000000000000000000000000000000000L[f0000
LP^:00000000000000000000000000000000000000000000000000000000hK<N0000hE2j00000000000088N1\768000000000000000000000000000000000000
0000X<Ba00000000000012Zh00000000000000000KnH0000lRUO0000000000000000PF:X00000000@Gnf00004@[Q00008AJP0000X@L60000000000000000HaP]
0000000000000000000000000000000000000000LYlC\lck000000000000M4Vo0000000000000000H5;A0000000000000000dO4M8klE0000HUUI000000000000
l_AJX>L8l:[800000aeN0000\1AY4I0;00000000@MPE0000<O`a00000000Lkfo0000000000000000000000000000<^9C00000000000000000000000000000000
00000000<1kE00000000D7ko000000000000000000000000000000004CD:00000000T@lR000000000000000089iX0000LRm[0000000000000000000000000000
`agf00000000000000008]\S00000000000000000000TS1200000000T0T>i0k000000000000000000000000000000000000000000000XW<h000000000000XdQG
`CNE0000000000000000dX0=4IXE00000000000000000000000000000000HP4`TWik000000000000<E:h0000000000000000HVEi8k88DZg`00008<`<dHi20O?Q
45Ybhd6j<nFnPFhl@H`BDhL7]2RR92hWm38h`1DFHSYYH>e7hV[?4Yhgm4_08j2=00008H9fdojQa1VS0000LUSk00000000000000004]8]lneZ00000000H[YRQ4kh
T47C000000000000Hl4L0000000000000000000000000cob0000dehk000000000000000000000000000000000000`X1M0000000000000000hLch000000000000
L0<60000000000008E`bDO:20000hA03000000000000@4]24dR>00000000hRf10000HG^a@]aP000000000000E4_l0000000000000000TlXk00000000lVPf0000
0000He6>000000000000000000000000`l9AXT@<00000000LWN9h6mh0000DXUdLRfP000000000000=65oLY_g000000000000T49700000000D[`a00000000DYQ]
0000@VSc00000000000000004k>[0000\Nb>4H`m@2C3DTT>HAC2<iRflWU^4FAo000000000000000000008<l50000`L>0\oKm000000008Fh?Lob8000000000O6<
d9na000000000000X9?[@50A0000T8I>0000PISJ`RBh0000P0l[0000000000000000dRD5l`QN00000000000000000000000000000000LT1K0]kfhbgf0000A2eQ
0000LkG`000000000000000000000000000000000000l7oTP^>n0000DAT7LMnM000000000000000000000000XZ>[8g9m000000000000000000008Bf\00000000
00000000h4]TTJ5`lQNcXh`>000000000000000000000000000000000000L;F500000000HU2\4ZKd0000DW>`000000000000000000000000000000008a5Z0000
0000TCn74^XH0oC0]3>P00008W\H4iND`XDM\P1DTYZ^`>6GXc_300000000Lb5b00000:7^0000000090I2000000000000000000000000HD]E000000000000Y2GT
0000h\`V0000000000000000@56eP?om`5^QhBYT54Nh00000000000000000000000000008AIX00000000`6^o`QfQ@eY3000000000000\@Tc0000X>IT0DN00000
hQ52000000000000000000000000000000000^EP0000d:Ff8PNS8BL8DY8N000000008CQ@@0HQd@IU000000000000LWAP00000000@3F>00000000L\hQ00000000
HhmT00000000@m;M0000000000000000000000000000000000004@ma000000000000XjDT0000M4L7U3D50000TIGl00000000<?g;00000000P?<mdO]n00000000
0000\S_l0000@Adl000000000000@jVch=^30000000000000000@U41P_f`00000000`T4Y00000000P5na0000000000000000XAGP\FnW4;f:XK[QXd@b00000000
\NSD4:D`0000H;abdO5600000000=17c16AW4>A>00004:>l00000000000056<b]15k00000000000000000`:[lcQ[ddI;E0D@4>J^I4hn00004CjKXY8_00000000
00008N]?000000000`8B000000000000000000000000000000000000000000000000000000000000TQB:0000dN^e4TZ80000000000000000<a6600000000`=@U
LNn90000I5k?0000P7B200000000TJP<0000000000000000000000000000000000000000000088[]dA4id1ZRP<70TYe<<2VAQ0<TP>YZ00000000000000000000
E41P00000[K700000000000000000000000000000000Hkj8<UcY0000000000000000T;gOPndg0000HIJL0000hDmi53[3DT__000000000000000000000000TOL4
00000000h7cc00000000000000000000000000000000000000000000TjGA915Y000000000000000000000000000000000000A4B8000000000000000000000000
000000000000000000000000000000000000000000000000<5^2<AZAX;i9THj\lJ>]\4W?XRNM8Rf_000000000000Pc0^0000dF\?000000000000000000004eMG
8<hT000000000000PnfD00000000LTcH000000000000D4lE0000000000000000HS4<0000000000000000TAWH4L^K<]dRi5ZQ00000000@5L@000000004]4E@kY4
DE6THTc30000TE8H000095LD4Z;T@X75LCl70000000000000000000000000000LY:000008Umb0_8G00000000T3B=U4Gi000000000000\OYJ0000P@Eie2U7T32O
14Hk00000000000000000V8l0000\8PH000000000000000000000000L]020000lLH[P\Wl0000000000000000H3TS`:Je81C4P\o0hl[Zi1Y;0000T:le0000lU\P
00000000000000000000000000000000@VZM0000000000000000@66R0000\EF?00000000000000000K320000d?]300000000000000000000<i:A<08elTYdLmM0
000000000000000009Y18GG<`2DB000000000000000000000h?49185`C;l0000\@dhLL<1dba@00004QfCQ2:D@m<1000000000000000000000000000000000000
Pi<Xh`@4000000000000000000000000hcbW0000000013H^00000000000000000000X7En00000000m3o70000]49o0000000000000000Y1SS0000Q0c2@ch^0000
0000TGk30000000000000000<5VF`9W5E5j[H`f5000000000000Pf4E0000DAcG00000000000000000000\;Ja14VB0000000000004h_BLUTB0000000000000000
\Gmg000000000000000000000000000000000000000000000000lC6BLk910000000000000000000000000000000000004k<]0000000000000000000000000000
a1Li000000000000Y5[S]4BD000000000000000000000000dC`Z00000000]1HC000000000000000000008gJa00004IKSE2oP000000000000000000004DeR0000
DF=K@XCYA3FT\3F[M5AR09K20000000095BWD8[D0VZc\EJA`_?D0000000000000000LAk5000000000000LG8S\>[b0Wj@PjIL00000000PI5U0000L>QXa16aXCAJ
@[jD000000000000HeD500008_6e00000000000000000000d\3f00000000\@]G0000lZE:00000000`Bj30000`@_Jl`;Bh1`8X=M60BE_\S>f000000000000@BTT
0000PAaT000000008Qnbi5Ql0000`@bW00004O:l00000000000000000000<U<dhUeB0;d_llS`a2oA00000000000000000000000000000000L;[[a53Q00000000
00000000DLKn0000HQVI0000dF^C`Z4<00000000dQWjm6@a00004f9c000000000MZA<U8300000000@CTe0FLXhCBn<H>VTYTXa0MU4^7L0000<Zh6<XcJ<ac:0MC4
0000000000000KjRHO7^000000000000000000000000000000000000\O?7@]]k000086^4HQ7dT_Lj0000DPLHP;1>\GUD000000004\>N000050P@PKL0D]R[0000
hI];\\[aE3PY000000000000dVod@\LhL_mGT1GDLYNX00000000000000000000LQXB000000000000000000000000XAE0PZ5fL^Med8N^000000008:JH00000000
X33l00000000`NO30000000000000000L4K90000h97ZDkRf@52Sd@PMT28X8WWB\GVU0X9BLXVeA4J30000XN^W00000SMk4G680Hm20IiE52i>00000000XN=JlKA^
PCnW<60jP_BL0lI700000ZS<000000004ML1000000000000hQCGdHAY0000000000008PeN0000lR6:0000047300000000@^o;000000000000<c@RHF9;0000`fBn
0000000000008<3;00000000000000000000@In8H_]400000000Q3C<00000000<Pn]00000oF6h>hG0Bb600000000`mHX0000\IC?0000Q4Df000000000000P`D\
00000000000000000000TbQ_0000D2G6T=RP000000000000m2Fj00000000hI:M00000000@gRmM2GB0000LVfol[b7Y1Ro000000000000LOO90000Dhe800000000
0000X@HF0000T1gg00000000H?920000TKaS0000<WfK0000000000000000@A2=4Unb00000000Le[9I3H=00000000@12GlMg=0000000000000000000000004hOK
00000000<Ug5@Lj1\\QI8d[000000000<ELg`5:N\BA\DRS5@X`Jd0h5<[Wk`3@C@S^Q`JoA00000000`2R;@Y4C<n=>P<Ao00000000000000000000000000000000
000000000000000000000000LJYo00000000000000000000000000000000P@kO0000HH`Pa2a70000Q1e>0000000000000000000000000;bC0000000000000000
8W7a000000000000000000000000000000000000TR>k53N:0000DCFN0000\BXT000000000000HW;Lldeh0000T1UMX5N_hUfC0faHDl5`D_X@=1H7dTFj4gL;0000
000000000000l0;CL6A[\IjWdVlG0000<Xn80000000000000000PX@m000000000000X=Pl00000000P8M\0Jjeh0m]HEIdhBDJ`KMdh\\_h]CX10[C00000000<49O
H>N8d39Q4Q@ODlEllbKOA5l>0000000000000000000000000Y>Yh=]Y00000000000000000000DXF=<K\JdTX<0000XB`D0000<c9W00000000000000000000d>E;
000000000000000000000000lFXI@m2KU0?600000000hDK70000`3h]00000000`B0T000000000000\B>bPNEB000000008YLQ8?e88OXgL]>4<d1o\n2200000000
0000DN;<0000LPSF0000LT80@WL?M2SfU0aR\;Fl000000000000<GP\00000000P=9d00000000000000000000<A2UH>8OX^Z^@c744kM`lUn:HCVaP^ZJM25I0000
<h6l0000`[F>0D9d00004bJ10000000000000000000000000O_PPUUW000000000000@RFkHY7^XCO:DfL[000000000000POaf`_MD<f:S00000000000000000000
0000000000000000000000000000000000000000TL\@00000000<K6dd2[V0000Hc2V0000000000000000000000004Fh^0Pgh00000000TZb10000000006^_0000
0000dM]V0000000000000000000000000000P@JG00000000000000000000`jLP00000000000000000000]1l[000000000000Y4o4D[HIm1lm0000000000008TKO
00[n8WnP0I4RX[VZDi@e00000000000000000000`mI<00000000000000000000000000004L]l0000<7je000000000000000000000000loT1ddjR000000000000
`ha?`5]J`i?A8RdY000000000000000000000000hadD<c30P2>Zd6jW0000=1>k00000000P7nUXTF]00000000T\Bn0000@X[R0000lUJ]00000000000000000000
000000000000\KY9L2Bc000000000000`7MF4<7l4IB>M5R_dMj>00000000000000000000T6D60000000000000000000000000000<RT>@^1709Vg0000@\Gf0000
XaSk0000000000000000lKkG0000000000000000TC[J000000000000hFI[000000000000L1c20000lJYA00000000L8330000<TegE3W[00000000000000000000
TCPk0000LIL80000000000000000lNQ<llIX000000000000P3cBh<Y7Pb3<000000008A?;A5>d\j97`9^hL4@R<Mc]dNnVhSocPfSS0000Q5QZ00000000T>GfHVPO
LVI60000000000000>Wi000000000000l6>]000000000000000000008I]d0000000000000000XKTe000000000000000000000000TRnI000000000000`Iid0000
lHHd00000000000084IA0000000000000000000000000000000000000000l7mQP[[e0000000000000000000000000000XUPFX8WQ0JW9@O:O`X>C000000000000
0000`RME00000000P\GD0000000000000000HOT_0000I3X3A4P60000000000000DDl0000I1giPTK;000000000000d7Xa00000000XJ[600004JWU11V20000@Zmd
00000000D9G2000042AgHGC50000000000000000000000000000<3YgTDC=<IPK0000<Dof00000000h4bW00000000HPaM<\XE00000000\g8Y00000000X8`o4O45
8HmU@ZR20000PF^70000P;D@deo@dejV0000000000000000T[nWl^R<0000000000000000<2AYP5640000<LgMHYPd00000000000000000000H2KeD;Kh000040O_
E1Ge00000RU64]l;0000000000000KWhTWF`l@ah4k0Y00000000@RLP4]^k00000000h7P400000000000000000000H<Z9\aDahL:j0000dE^g000000000000lV1g
0WIcI38D0000000000008c=>00000000d=bm@FQ3TYNBdh^J0000000000000000000000000000TBhk00000000000092`e<]a30000000000000000000000000000
0000m3R`00000000X;ln000000000000000000000000@SaS00000000hf>F00000000\T=gY42400000000XBlN0000000000000000<OHIM0^U=6=dL>B?00000000
00000MRK00000000A3ER000000000000000000000000000011L00000\j4l00000000l^\T0000000000000000000000000000X[AH00000000P8WA\KC`00000000
0000\Z]E0000\AOg4QdW00000000PZUT54O48>H]00000000h83^dY6jLdW700000@n:0000000000004TDO0000000000000000000000000000XMO4000000000000
0000000000000000000000000000<B_Y000000000000000000008RJ?D:T[00000000lTkb0000000000000000000000000000XGgZ00004caIL8X98iK500000000
000000000000000000000000000000000000dl=V000000000000XLge000000000000PkKLLFKi00000000000000000000X6P700000000@96B0000000000000000
00000000000000000000lEh10000l@LiXael0000000000008;LF8Ag;HO>ZX0K]hPWe`dm`8@Jf000000000000000000000000L7i7T;AlE0KE0000000000000000
U30=i28@0000000000000000<YaHXHb_dP[1PQ=OTS?a0000L=:Z00000000<>Fm00000000PB:Q000000000000H5@f00000000h4`@0000000000000GZG00000000
0000@AK5h=HODYT9`BU@@GlghFR;0000H[iBl^^EDYlglb:M0000@?GO000046HU00000000DD<000004SGQ0000000000000PNgXKF>000000000000000000000000
000000000WHo92=@00000000000000008J=Z8=81\UIa000000000000T:83h_CKL_Ph]5SUA60S0000000000000000L64D000000000000000000000000H0\Gd8F2
lYnn00000000000000000000000000000000d?bY@@1_0000`5L^000000005533hJ0[000000000000=24G00000000Lglb000000000000000000000000X1mk0000
4GCLD84]HX^C00000000<\Zn14Z20000000000000000dafh<2Q2hoIc000000000000@IO3H0EM00000ZHTe4_<00004Q0700000000000012Pf000000000000457X
0000000000000000T`9;000000000000l2>0000000000000@L3dD\;Uh1a=<RR3D=MShfAEXmRN00000000000000000000HOdC4l;`@4Fg0000000000000000<L9O
0000000000000000000000000000dBO:0NYg\ToT0000h]ZI00000bGW00004Z8g00000000`SD@@lCYe4?n0000000000000000000000000000000000000000PTnc
00000000000000000000P9k=D<6RdLDo000000000000@1@k\nF@X<I8000000000000\R\DL^V90000hY>G@C]C000000004;FG00000000000000000000TOMedWo5
<kUf00000000000000000000000000000000<kmQ00000000000000000000D9c10000000000000U=gT\S:DYV9@ZVAY5n<0000000000000WZ_\3V@00004Za80000
0000L>j_000000000000000000008KJnE0IeX<QA000000000000=4DH0000XVOKTY^T000000000000@AZ]DkIl0000`@>d@ffd`A?V000000000000000000000000
Tl4i00008F31820f<M]4PN7kHC>6HOQRTR?n0000000000000000L?gN0000000000000000000000000000lnWD0000DMSU0000000000000000X3E900000000@6^B
DMR200000000HAcZ00000000000000000000h[Lo00000000e2j100000000`1nC00000000PkII0000000005m^00000000Tf<I000008`JP53MXmE[000000000000
0000000000000000`EVN\=G\T3f08XTW@ZkKHgbV00000000dLn\8o]I000000000000000000000000L7HZ00000000<HBX8N8R4Jd4DLB:i3AP00000000`a2;0000
0000PIeW000000000000TAUAI1AAHD@0X\:`<=QG0000000000004\jb00000000000000000000000000000000000000000000000000000000000000008D:R0000
4i_M00000000D2N^00000000@79_\XQdhBdZ000000000000000000008_JV00004A[i0m[jLKh0hb0?0000000000000000\KBQ@K>VPi^Q]1jl0000Pcgd0fkeTK[4
PSXN0000000000000000000000000000000000000000`TmY0000000000000000000000000000e2hHXc[M0000000000000000m5lh8:mi0000\UWK000000000000
0000`j`bXj<=000000000000X6\S00000000<95N00000000\@1Q0000E4a<0000000000000DKQHXfo0000000000000000@<Kl00000000000000000L2lTe080000
0000HKj^Dk4]`17a00000000l:SV8R;G0000E5Xkd?EV00000000000000004=e3hUh7U5JU000000000Pdo<cff@hM_11n8LXeIlYgglg5;D><20000TZ980000\IF7
00000000PhXM0000`ikP0000000000000000DZ4MXN=;L^>R00000000T@85TAfNhSO[E2VQ000000000hhm0000000000000000\NNHdR[V0000HnC_000000000000
X1;>0`<^16=X0000`ea8000000000000\1?I0000T4CBHAF7Pb;[000000000000HbQ900000000000000000000XEhJh7aQh6o1PP^Va4B\00000000TY0O\_UhTFIN
42F[<6[J4ODa0000DhPo8S\6D4KN0000TH^hPl?TPGbW@oiF`RTR0000000000000000P5H<00000000U3FB00000000hV\J00000000000091^T40490000HFfUXTT`
<[=mhB[c0000000000000JM1\_J8@WX90000Hf9K00000000lXZk@a@a000000000000dR;VHfmd0IIZ0000000000000000dn>80000000000000000T576`D5n0000
00000000000000000000dMPX0000\?j[DH^C81]kLn^j0000XMk=0000000000000000HH0`000000000000<F3?P3C^lKX987A4HLU70000@SbO0000lX[900000000
T:4`4GAZ00000000000000000000hW0?000000000000\IBV00008LEjHTV800000000lL85000000000000@[GH88:I@Q>ND;nP8<bPlCZAdXD30000000000000000
0000XPKnTRKN000000000000000000000d=ghV_100000000h6o>0000XmFI00000000A39LDB`g000000008X6Bh2Qj43HLHF@aD]1<0000000000000000dKoC4TSo
XVR3@W4f00000000000000000000000000000000000000000000000000000000000000008WFolM5b0000h`dLh8k<11?=0000000000000000X2GO0000M2o_0000
0000\lc700000000000000000000T]:o000000000000000000000000\O9W00000000000000000000000000000000000000000000P;6`00000000000000000000
=6@Ilmg[lW>o0000<LWW0000000000000000000000000000l;fS0000000000000000LknT0000000000000000000000008U`d0000000000004D8ZLaX80]4b`KLc
000000000000000000000000\ed`0000XQYB0000L6=L000000000000D89<0000lgcf00000000lOli0000000000000000T?:l00000000DGdd@hS0XT48@l=590iA
D7HAD5g\@[B:0000000054]e0000000000000000L6[^H2]F523B00000000000000000000000000000000P9lo4U6B\mXUP=m=15XG8EX`000000000`J:00000000
0000d0OP00000000Hcn2Y3YD000000000000000000000000hAoD\BRV0000`5<l<7`[00000000=2750000m2ZJL:ON0000000000008?lS0000000000000000d5O]
H\@300000000D\69PH?I0000i45gLTCjT8R^DMC\4HVI\Tf>Ti__=5ch`l260000X2X14^PL000000000000H3GhTS8P00004K2`00000000DK4G0000000000000000
00000000XRV80000T0l>DD[AlY]A000000000000P3M8hA`600000000=5Ik`Gf70000000000000000`Hg]00000000l:e6@U:Z8\l`0000d4AN00000000L15GLL9<
92I@00008?XG8:ga00000000HM<:DYVY00000000D40VLUhV0000<>Mn`MlRT]kOX8Pm@eUH000000000000000000000000P2>LPi2]0000`0@D0G?mPRc;h<c88?WW
@=UR0000]0_l00000000HUDn0000T3nU8D;^TGWeQ3O<`f8300000000<6`V0000000000000000000000000000000000000000000000000000<=UA0000<JaP48@P
0000D67o`C0K00000000hNUna3\J00000000LUm5\Xgk000000000jl20000DA^PT?^F000000000000000000000000H22i00000000hLMO00000000h7b0lG^00000
0000000000000000\<g6hRig0000hQf6lV5`Xc`h00000000000000000000l]0I00000000000000000000H^FC0000h6oM00000000E3ke0c8V0000000000000000
PIW6000000000000Xknh8f=_000090GUTBFn00000000000000000000@WoUd[a2000000000000000045Ac0000DCLU4ggM000000000000l7X?XMIB000000000000
00000000@QQ;0000000043ma000000008Q;mH9FJi1i@4BjnPEbaHX^Y00000000lYTH4E2@000000008>1Z0000000000000000000000004I9c00008TONDPRfd4Ol
TTl:<]DV0000=1d60000000000000000`\aD\C4f000000000000000000000000T]ePA4k\0000\oh80000\i]j0000000016>f00000000000000000000X7@W0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`lOd00000000m0j10000000000000000P_jS=5BKP0m2XTUVM4iR
95iY4KZF00004OZ10000000002T4000000000000M4?J8oM>0000T<>Jl:Za8@lH4<ZK`J^=l:COXYeQ000000000000`HGZ00000000000011LTDALk000000000000
0000H7T<Q3eJ00000000HJ\BDHO?<X?L00000000\mWkd`@ihKB:000000004?Gc000000000000000000000000P@9nPb0j0000P[0g0000deEC]3@600000000TMEj
`Vmb14Y`000000008ABa000000008m990000h0He00000000LFnj0000XRQ40000000000000000@>ah000000000000dGd<@mbjDAPV<n@`0000l97J4U7;54OXlPfj
0000T>MT@b?80000\0IQ000000000000000000000000000000000000@6Si0IG@m5=bXGmH`Llm94oX000000000000000000008ImA4B5<Y2B50000000000000000
00000000000000000000LC4A000000000000`^Dn00000000000000000000000000000000000000000000=4;I0000hhD0000000000000lFCQloQ4hA;I00000000
000000008E[P0000000000000000000000000000lZ>900000000000000000000TVU_HbhRTccJ0000000041NS=47>000000000000000000000000000000000000
Pm@<00000000000000000000000000000000000000000000lQQJ00004VY?0000000000000000dM?;0000l58M000000000000dm8U0=1^00000000000000000000
X[=Z00000000dAL:diB8\2A>THhU\k^M``=HHeHk0000`FMF0000000000000000000092h64P:_TW3S000000000000Ln[^0000`U_j0000000091WU00000000XcY1
00000000<M9[\[I600000000000000000000d8OI00000000`oeY00000000000000004Z7C000083Ri000000000000LUCY00000000000000000000000000000000
0000PNN3djD1000000000000hP0PlTAi000000004h;G0000<[m;4i>L000000000000000000000000T`C20000XX5=00000000000000000000PU`?0000hbdE0000
000000000000d^jf0000m63GQ1B700000000\;g20000HJJB4c^H000000000000000000000000000000000000<T1:LWP`haCFX<mCD=TL<D]n`I>GDJiRTf7PD0b@
H`dh00000000\cl<0000000000000000000000000000HWa40000l4iolK1o@:>J\4HK00008U]70000@3`A\DT=00000000000000000000000000000000Lc]]0000
0000000000000000000000000000000000000000lRSX00000000D3_C0000H]X@0000TfeX0000000000000000`kL1DXD^000000000000TYXXh^Q8000000000000
000000000000lY>600000000000000000000\XMidgH70000E1W7000000000000000000000000000000000000PBZI0000488i8MJV00000D:AdJ^n000000000000
L3KW000000000000L8L`0000LjL8000000000000T]<`00000000000000000000000000000000PDO:8i9<00000000000000000000000000000000<<8^TB4@XXE0
0000A2D?X4eX8h\R000000000000PBYghIU2`M\e00000000dKR<000000004QlYi1HO0000000013`d0000000008GJ0000D?E5XFCnD][khC?>4<1\HLM:lJ63dnZY
0000T0gSLS2G<=`?000000000000d<OK000000000000000000004lHea11c4khf000000000000h`G^0000000000000000@?_P0000a4hG000000000000h`j6ljEZ
Pm=dhKP\000000000000000000000000<d<100000000LJ760000000000000000000080QR4M@00000`55NhJVg84C5000000000U?H0000h95;0000\?hN00000000
DCPU\EFe\ZiK0[2TlEe:Hf93i5DmdZ`i00008?bC0000@lg`0000000000000000@]2j4?JFTd1800000000\1oM000000000000000000008F4]T1N740^oXEMfTRaO
i2^40000dPGX`U\cHYC]Dhgcl3?fL[8XH62^0000dAL0HM4H00000000\IkClj_500000000000000000000T]Ue00000000h^k<0000000000000000\8:]933jh1mC
0000000046EdD\3200000000HSXg0[9c00000000dBDlhIOnL^Hf4AUf\i[D00000000T^SF0000000000000000000000000000000000000000000000000000LPJ8
T?Z60000000000000000dWb10000000000000000X@?20000@3k6U3gf0000000000000000000000000000dQ:K00000000e2X70000\Nak00000000000000000000
0hK<0000\We?00000000<[G3000000000000<WQR0000@ZYEX663A5gmP7\WH9F^TJ=30000000000000000000000000000TNhn`U;V00000000000000000JI[0000
000000000cRM86e90Jl@00000000000000000000@0S`Q08@I2YZ0000=5<000000000000000000000TeO400000000000000000000PPK9h1ZBTlW600000000D0WK
dRP\0000@c=aXQcd00000000000000000000000000000000000000004W=500008EJ_0000000000000000419E4B_Gi48FP8VC000000000000000000000000@@::
Di]I00000000PV;GH<L]lgmc0000000000000000lW@800000000000000000000000000000000000000004e350000000000000000000000000000000000000000
00000000000000000000000000000000<U5XDWh3000000004KBme29`00000000000000000000P6kE0O]SPiJe0000hZH<E10m0000HR44TRkTU3;8hZRB4_Z8`l<T
PYU@DCPC8dfdl2a[53`:i5\X000000000000@e@X0000X7CU0000h5Wi00004_VX000000000000L7bhh^GO000089<i00000000000000000000hXSP0000h6aO0000
4IP<<V2<000000000000l\RI@JXT00000000000000000];b000000000000000000000000d9QW0000000091o@0000000000000000000000000000000000000000
0000@3D`\8L;PPmm4XO1Da2l000000000000L:nQ]2X^XlUc0000TV0T52\l00000000T:dC00000000dTEZ0000000000000000\IJ3000000000000000000000000
8Ec18L8HhBh[X4g]U5Yj0000h<o;TRT_l:cI@eAF00000000L4?^\X>`000000000000l8Y20JL50000000000000000HS7401BR<j3J8gO;0000dA]k00000000`4l^
0000e4RC00000000X0j[PNH\@Z:600000000`JII00000000hIAZ0000000000000000d0WjlV]UTFNNlc?D00000000000000000000T0i5000000008d[>hNBSa4Ke
00000000DiYS00000000lE<8hTdl\U0e8XN`00000000XS]2U4g3\Q3>000000000000LYi70000000000000000000081IY00000a=o00000000000000000000TB?;
4THD000000000000000000000000DMlb\=A00iag00000000doVn000000000000000000000000HcFU0000TefC\dY^M26cXQUE0000DMSi000000000000hLNa0000
000000000000000000008G?TL;3c@W6GlbKmDlKC0000000000000000daAB0000lTH[0000X5F\LeA0H^5DTeZe00000000l<o^000000000000<Xe0000000000000
TS>1PSW_ddd:\9MK000000000PCj4`eZ00000000000000000000<PH5U0bEPSI500000000H=dY00000000Xk7=T@kaPg`nH9Md@<^Ilc`C00000000000000000000
00000000000000000000hiZ4D]JU00000000U4NJ4ClL000000000000\>F>0000000015Hc0000Lhdj00000000000000000V=SD05H8>]A00000000lj0o0aJj0000
00000000000000000?M=T0hhP3S]@?eS0k3@00000000\Q5id5GY0iLL000000000000PaHf00000000H^8X000000000000<7^SH;HR4`=400000Ol6000000000000
X_Zi@5[E55GFP2a>dF^ZM2[L00000000000000000000000000008Dce<N=n8>8_PZl3\S5iP\TZPh3aTkDF000000000000000000000000H2Ji00000000Y3:00000
00000000`<YiH>FN<NkNLT;_0000e52@00000Ceh\PG<0000]3]XD7G00000HA0X0000l`6h00004\;10^hodhfQlJkRXF9hD1Sl82A0dHnR0000l6WB000000000000
000000008ON;0000A3i10000<^\1`<4N0000lD\?0000X?5=P=E[0000000000000000DP[QP9@L0000TBniPYDAXk9U\<1?4J4R00000000\J:X0MZ40000\blg\Ok1
E2WA\PQe00000000000000000000000000000000000000000Nc`lclR00000000000048T@LXG;00000000`70;hC^HHjUj0000ho@chb]G00004]U5<EWS0000lXL3
000000004OP[HDHTHRMWM4JH00000000@iAPPLDBPe0Y00000000`BTc0000d14eDcAd0000000008ELdL2T0000000000008PkWl:LkX@0^000000000000d<;<0g0R
0000000042b2DGOA\K_m00000000D[i]0000HcA:000000000000Hh;f000000000000000000000000000000000000TND0000000000000PLJU000000004M7\LUfd
0000i3318>Qo\BkH0000a6?k000000000000000000000000d=KG00000000\gIa\m:oL<oO0000i5IS000049\elf`_000043RPXOKehC3A<`XXT=56\I;=\YFS0000
00000000000000000000\Ro[hEiY000000000000000042WHXeme0000000000000000000000000000dEfeTFY2<7cF0BBmD[__XO32`QkidO?l0QnN\i=h00000000
00000000<>Sj09I4\lAH53b>0000\RXD00000000lJLZ0000h3R50000000000000000XKCFLRKc0000000000000000H9IZ0000\<iQh;B=00004Rd:XB5m00000000
0000000000004Kf7000000000000L`440000000000008Ud<d54ODcYO8lOG\Mn4@icL0000000000008AIH00000000000000000000XP>[\ILF4WKfX_3cd?lg\oY5
D`n7E4>4\Va=55KT0000X6\g00000000PZjT0000<[7JHTll0SF200000000Q0\]0000\N5cHjTW00000000000000000000dK1L0CBb8R_SPRbd8S`bXVT74WRKDHI3
T@ZZi36=h?P_0000000000000000l`kn00000000DNHC@b9l000000000000000000000000XbTk0000`TR=00000000000000000000lBDb00000000\g[`00000000
0000000000000000000000004fn^hI5>00000000`AJb00000000dY?90000<?T^00000000hD[m000000000UNP0id`0000hS?A<HFO@PO;\Uig\EM>00000000e2SB
8O6l000000000000000000000000DU`U\\:C0000PM@\0000000000000000XPUk000000000]oP4SEe000000000000000000000000d;Oo000000000000`JjNl001
0000000000000000000000000000000000000000000000000000000000000000hI::0000m24b`QD@000000000000l5RE000000000HY4<K3mH`EkT?5l00000000
4G250000000093KL000000000000000000000000000000000000hNbh00000000<UJH0000000000000000HlBa00000000\Ed90000000000000000000000000000
00000000D@eH0000<cE3000000000000000000000000\LQ;DVHZ00000000000000000000@Qi[T2P2LOYX0000`:?8@cLe0000Pm=<0000000000000000\5Kn0000
00000JhL0000X<]SLc;H00000000D;AC\HFa000044U>00000000000000000000000000000000000000000000000000000000LK;]<Z<70000000000000000I4bM
0000h>09d[JgL0b^0000PKWU0\EE00000000000000000000Hie700000000000000000000000000000000000000000000hZGN0000I4[j00000000<KdVT8?N8<0F
D[8<00000000000000000K@k0000Y2STdfI:0000000000000000<WeVL=IC4iY056=4000000000000XT;D11CE0000HO0CHS?m0000D1<Vlaj30000\06_0000D8\7
000000000000000088of00000000000000000000@\8d00008W<KH;0]000000000000HiF4`7EK00000000`l^ch:3n8hDL0000lfF\0000h<AU0000000000000000
dK?F0000000000000000la@@00000000000000000000000000000000000000000000\3@ZDbfO0000000000000000lLSSh_8_00000000hBmCQ46900004gki0000
H:2Y0000000000000000000000000000000000000000lSj40TCW4[IKH9T0l>6900000000DAl@00000000dKMV000000000M2I0000dKYb0000DM_d43\;00000000
0000000000000jeM00000000<O;j0000d:Q:00000000@VfcTP?A000000000000m5j=0000<V>XH`mH0000000000000000L5MJdD37000000000000000000000000
00000000D2UE000000000000@Blg0000Xj=_0000000000000000=4KG000000000000000000000000<U1700000000Q2>c0000h;\N8CCBDMAV000000000000hD3H
0H>F\1Uf`RSdh>@D4I:a4WYcQ3@Zh=8G00000000TLZZe1[0@D\oA1`m0000hKo70000\i260000TN65@LXQI22d0000h=8c000000000000000000000000\Bc4PB;L
00000000000000000000000000000000000000004Q8ChW^=H\khLh`00000LEfV00008i4N8mkN0000h\BTPY=2XbWC00000\9D\T990000Q3Mh00000000Y5mh0000
00000000\4G`0000000000000000HJ_a000000000W`J0000T\=a\Y<Bl`E28eAgHoH700000000000000004PX30000000000004VV546Rh0000]4YH0000D_F=LFN]
0000000000000000000000000000I3<L0000XCW50000<kPF0000P2oZ0XmVTaZQ00000000<3SMH`Kc0000lJ<^00000000I16m00000000`8an00000000labY0000
LLRJ<@WC000000000000000000000000dIS_000000000000PBPJ0000@<\K0000000000000000XjCNHeZQ00000000lbZ211<m000000000000000000008Gn?0;a;
l4Pa4LCelQPa0000<;n6`9IC@E52dn?900004IC\`4QM8KJ:00000000P3gLX3o`H;hY00000000000000000000000000000000L^UV00000000`Ba\hW8o4Sll0000
0000000000000000000000000000PH45Pmoo00000000000000000000lb3J00000000<7Le``Lk000000000000M1\b00000000000000000000000000000000`N\@
dK7\8LA^0000<?T>000000008YoNX3i1hCF=D<WlHLb80000000000000000<@4Q000000000000dL9e8Wkl000000000000<b424XYlM43<0000000000000000LGmX
00000000000000000000000000000000h7JdHNdm@WjedYm5\cc`00000000d=gcd?@Eh7:?Xko<0000000000000000<=iZ`bc30000lhPG000000000000PH3;0000
0000000000000000Xecd000000000000M57V0000\j:b0000000000000000000000000WcJU5b9T0`bLn`2XD1N000000000000<UK1000000000000XJ7J00000000
<8QS0000l3XD00000000`3mOdIaA8ROVli4b0000I5VC4_gO00000000000000000000lE>;X[fBLeMf000000000000HmMNl<gd0000000000000000000000008>4E
HMXBe4HM00000000@0:P\WZ@00000000000000000000dD2HPbm^0000<\GT00000000@EU796Ai00000000d1WD00000000000000000000000000000000PgE]0000
00000000000050JF0RB600000000000000000000000000000000000000000000000000000000<=;K00000000TZPD0iOl000000000000PbAC0000000000000000
00000000TAgU0@LQ0000000000008?Y[@WB^00004oE:0000000011V>000000000000Hm:?<OY=lGFD8Xmf4I1m00000000000000000000H4aIL0cd0000HPYldSce
4aNOhl@k51]@000000000000000000000000000000000000T`24<=\d000000000000000000000000000000000000`[KP00000000M5hQ00000000T]`:<>HI\G>4
4INXM1Z[<9=e0000000000000000000000000000T9WD000000000000L;kZ0000000009j`X6b_8Nj=00000000000000000000\Pm:X;dMDE1;000000000000P2CN
000000004B@\00000000000000000000000000000000000000000000000000000000`hFl0000P@f[0000000000000000h@<J0000`@9LT;:Q0000000000000000
000008Tk0000000000000l<7dK^B000000000000000000000000000000000000TFQkL@N@DRXo000000000000000000000000hI3@0000lCoS00000000E42j0000
000000000000dG^JX`^D0000000000000000000091;ATU0F000000000000802<0000000000000000000000000000000000004Vg;Q2Id00000000000000000000
000000000000000000000000DCJ80000liBg\m:Q\dc80000000092[^00004A[X0000000000000000XZDiXlmh025OhQ^mTHhF10;7X?<RI1KC00000000Tl\ME0Oe
0000000000000000000000000000HFS7d\=T0000000000000000000000000000@X9X00000000PU=;0000DPHI000055c;h8if00000000@nAf00000000DY<a0000
\8TTDkK600000000000000000000@fclXIl60bM3\HgN00000000Lc9?D4TB4JEm00000000000000000000@ZZj0000P7he0000H^260000000000000000LiE50000
00000000hSmX00004FW_lfo`E1\n00000000000000000000dYB>hRiY0000000000000000000093h80000000000000000000000000000P20QPFI5DnIN@aQF0000
<J^Uh9VW88H5000000000000000000000000dQD1@7MeDG]YdX4RU5a=]5Q600000000000000000000000000000434DGR_DK5^<X8hdDWa0000d=Bc000000000000
000000000000000052OL000000000000@>k1000000000000000000000000000000000000Tb@100000000000000000000@NFU000000000000lhKL0000I4^^0000
00004SAO`01CTfel00000000h2Th4lk>0000lU[n00000;`B000000000000000000008P:QPen=0000000000000000000000000000`2X@0000000000000000d=n0
E5DL000000000000000000004hh70000hMi?00000000LN8kTQHnHAdN50[20000LS;T000000000000DDU3000000000000@Wm40000000000000000PFH^4S2Y0000
0WbcdHA4000000000000Ll8?lT\=Q0]b0000@<W\15L8\U3H0000Xc@5000000000000000000000000i0>a0000h<R>PNQV0000`i8j000000000000l?<be2ZV0000
8>ZD\0bPDTG80000000000000000000000000000`<3S00000000]2=g00008Of^00000000000000000000@W]e00000000dS9S0000000000000000P6Qh0000<YHG
0000]0;j00008Q6Y00000000000000000000TZT0lMAf@Oho<WiH12CU0000a2cnP6IN00004i\48T7S000000000000L3]SDD01D>O6LJ;o<Lnj00000000hGR1e2f\
00000000LOF1<hC<0000000000000000hL?Y0000lNJh000000000000XKW1000000000000000000000000000000004W:M00000000000000000000000000000000
000000000000000000000000000000000000000000000000e2`Y000000000000000000000000000000000000000000000000000046j;DE8V8I5g000000000000
0000000000000000<^;fDMhG4Vh20000HPgG00008FJS000000000000000000000000000000000000H:UT\?K80Cl[T2BL8`l_M64[X5cA00000000@<hcX=LZ0000
=5;LH:6A`>EcDV=b000000000000D;8F00000000000000000000`75?13Xi00000000000000000000PU`4000000000000000000000000000045fh00000000<Tk4
00000000P>ETPDaS00000000000000000000<966d1M@@Wdg0mg@15h?000095D:00000000DkHA0000000000000000<IX[@ZOS0000000000000000000000000P\[
0000X\[l0000h^LE00000000DRZm00000000@PR9XV7900000000000000008XOc0000@4:_8VFndW_g000000000000<38@000000000R`n00000D^ELIocdTeR\MBJ
d@mJ0000000000000000`CY;<i;612<N0000E4EM0000lB[30000000000000000@W1L0000000000000000a01e0000hoZa0000XARW0000@3[b0000000000000000
\4E?00000000000082Y@00000000558C8Fm>LAMd000000000000<:1<hmL80000000000000000000000000000`O9?<5Qi\;]4l<[`8lkb00000000000000000000
0000DCEg8XXWh?\hdZ5:4gdPXbJh`Ob\000000000000PS9cT0S00000<7k80000<Bi=0000l<NN4JCV00000000@PRP<cXE0000000044gO@l;A00000000hF3n0000
H^1O0000T=P100000000dKnT00000000000000000000000000000000\]QR\J7]000000000000000000000000`Zk7Tn1Q000000008\F70000000000000000H6Zj
D]Xb00000000@B<_PGfo00000000000000000Kha<V;nh>OD<jBHi1AS4DD1000000000000XiFU00000000\<MP000000000000HVHJ000000000000<;28PM1b0000
0000400?@HLV00000000000000000000000000000000DX3g\B8P\:T00000000000000000000000000000<Ja60000000000000000U4T8000000000000P:7J0000
00000000000000000000000000000000X?9V000000000000000000000000000000000000000000000000\A45E2900000@GH`\[B[h[QO0000000000000000D]K9
XJk<LS>L8il300000000XF`W@ILYTDj<T8_j0000@IPge2S600004[ab0QFS8W[20000]2@70000dc6G0000X\iDHXLV\G<Lhd[L000013:B0000000000000000hT?b
0]j>Hbc]00000000000000000000Xj0[`BOo\mTXTokn`6KQe1jZ00000000T6OV8^lf0ICm0000000000000000000000000000000000000000DXad0000ddUoE4RO
000000000O[mD5io00000000@VEQ000000000000000000000000000000000:Gg@SoK\0c>00004;cRTE?[`F8\LF]h0f=7Ti3PPnm1E2N200000000000000000000
XCVH\3XeY3@l0000000000000N1900000000h=a\0000000000000000000000000000000000000000000000000000000000000000L_:W55gI0000000000000000
\n7?000000000000l6ej]4f10000000000008mZh0;>Y00000000000000000000000000000000000000000000000000000000@nlS0000`EgD000000000000\ic<
0000@0Mf0000=4JZ000000000000000000000000dS0\000000000000000000000000000000000000d:Pk00000000LVFC0000000000000000X4\K@>]gdBB14F3M
DfE6HloC000000004\dI0hSSM4U7000000000000@RU[8h4;000000000000HMHATF0j0000H_;E00000000000000004Zl`hFgb0000libB00000000]1Y_00000000
000000000000PS3E0000000007]10000\li800000000TlS=Y5C\0000000000000000000000000000dRIO000000000000000000000000<M8B07?ZhW`800000000
00000000000000000000000000008d6I00000000\K[k00000=<7`>[o000000000000LR>IXT<P0000000000004Q:80000000000000000PTWd0000000000000000
D1X`000000000000hg:E1203\URG00008b]10000PNid000000000000DB<0ldSFLBO]LD`80000`]N\000000000000DD@=88;@0000422H00000\25000000000000
0000P02W00000000]5Y[00000000000000000000HGo4000000000000LReG0000`7eM8LdNY13ahXMW0]<S00000000TGJ_000000000000PE4dh7Y500008U]\0000
leB=TZVo\F19hlGCXI7Zld3km2Gf000000000000PI\oHLA0l\AO0000000000008G1U00000000DS=VXRGA0000dMK513[f56?800000000dHG0i4PH000000000000
00000000000000000000000000000000000000000000000000000000H<P>HXY386FY0000000000000000000000000000l3U`<;1gdXIH00004EZMXjh50000DZdh
h162l@J0dTL[000000000000000000000000D]SG8E6=e3GG000000000000d>7`8M7L<[2F\l6AXYNh000000000000000000000000\mUO00000000<<=\h5[\89Tk
L@DT\K@;00000000hZOdPBJ^d4bm0000\>:9]34<000000008naU000000000000dJCihi01h5<K8Yo;000000000000L9;<00000000000000000000LRl^TY5A0000
000000000000<5?E0000H71fhin:D^3h000000000000000000000000000002lNXXJ?000000000000]1FEhYIJD3>M0000000000008YZD0000E1hnPfU=00000000
0000000000000000PVH;\=BK0000000000004:<1000000000000000000000000@7K50000000000000000Hkd`0000TH8d0000000000000000l>P>000000000000
0000TZ8XhcD_000000000000lJUF8Ybh`BCZ0000dSRKX1KD0000000000008JT;@8O200004YS[\hLG0000000000000000L[5h0000000000000000000000000000
0000a30LHdH500000000000000000000lXlV00000000HFV600000000M65B0000L6CK0000\DmR000000000000i5mU0000`FUa0000@AS100000=B5I1:K00000000
000000004FH?\ijo4cGW0000`4nG`9UcdTUG000000000000<<FZdY[:00000000E3XT00000000XVmV0000HXbm000000000000000000000000`@Vn00000000lDfW
H3aP\]@ihf1Z00000000000000000000T`ZPHi86000000000000000000000000000000000000h6gW0000000000000000000000000000HJGC<SVBL7Uf0000\X\;
L^__00000000PfRV0000000000000000000000000000Ham90000d:8c0000LX0[0000HjWH`X<5hZ3_00000L0R00000000000000000000000000000000hKUe0000
0000P?2a000000008XgZ0000000010QKdN[H`jPT000000000000000000000000000000000000L\L@4NdQ4SNb00000000lIjH0a]FD3oo00000000`OI800000000
000000000E=Q00004]Z00000`G6Y0000TH:oLbXa4cJj13]j000000000000h7f`Li[a0UEE@fKl000045cL0000000000000000hA?dlEEE00000000X5CB85>FPZU7
0000i4lX000000000CA;PX;=l9]>000000000000`2D2dVCGhi\XD2Ue0000000000000000000000000000laMN@[dgDETj0000000000Go`<T4`?O`0000<INdhi6L
00000000000000000000000000000000h1HY000000000000000000000000`KQP0000h1iSH93^0DnW0000000000000000\X`[00000000hEV@P09E<=;hhF00TJj2
laMd0000000000000000hFjA0000HHb700008HMTlTM6PT[=<mQ300000000000000000000<Wk[0000\H7i`Z\JDjPj00000000dB6=0000H2eMdZ01dmh\0000\fg]
dL8bhkbLPW3?0000D6BQ0000000000000000000000000000000008M50000`G[O000000000000000000000000M4E;0000TQDgHWg>000000000000`iMQ00000000
000000000000hC@O`7FEXVGZhm^a00000000\G7R`HL28J6`00000000<>f4dPbN<kZB0000000000000000=1Ic0000000000000000`MW@I2B\00008ala0000DG4=
00000000`:IoH3JJHAbN0000000000000000HD^]000000004XH;4di600000000`>1k<h[D000000000000@WOD000000000000a1U?H_ocM1J2000000000000T3^f
00000000P0Pn0000000000000000lMb0000000000000hEOFlkWP00000000d_UJ8lXJ0000\]E_00008V\c000000000000\[Rfhh]=000000000000000000000000
00000000000000000000<I0m0[<]m05=0000LGO7000000000000000000000000lL>Q`M`Q0000lY5Y0000`8KET<BN\GkZ0000T_;jXHd5Pebe0000XBCj00000000
0000X7`D000000004[:7000000000000000000000000D0A?000000000000000000000?Hb0000X>52059]0000dk=@0000000000000000e4cIh75]<e`N00000000
85:5P9VJLmR3`]=\42ELXmm>@8eT0000000000000000h9_ETE7a<L=B0hab0:E20000TOaK\ZDZ0000@Vc800000000Hc3\0000000000000000000000000000DciI
0000=5eW00000000\n[:000000000000000000000000D;3MY5WW000000000000000000000000hN9J000000000000<7d^I5A@H14GP4CW15old]W]P^<d@>La0000
0000000000000000`5G0XR<]000000000000DP[_hKSG0Q]=`o<7`7hAh0BY00000000<]?b000000000000h1CM000000000000`J_HTA698UknM0FS000000000000
0000<ZQ300000000000000000000<4g7000000000000000000000000@Bdh0000hEbN000087QhH?H300000000000000000000dTY:0000000000000000H6`80000
000000000000lIfje3>bD82[\0>5XFOF0000hHbHDIOP\J11=581Q5FATSQ^Q1Ae00000000P=f6dGFR000000008@54000000000000000000000000Xgn_00000000
0000`GGO000000000000000000000000P1`]@\3[8hkZ0000lXEdP3=FH3bY000000000000000000000000000000000000000000000000XXk90000I5ML\\m7M1:9
000000000000dPEl000000000000000000000000l3de00000000M0Yj00000000TC0k04@G0000PI\^0000000000000000`]BS0>c500000000a1@3000000000000
\JQGP8Z<@gn;0000000000000000`E>P`D>o00000000T@>G0000\gM_h4Kd0000=1b80000d<nV0000P`kE0000@:eLDW@WQ2?e0000\^cP8`A\00004m]O00000000
0000D@Gm<AA^0000000000000000000000000000LD>`0000000000000000000000000000lHjg00000000d1FF00000000l^mK00000000D9_b0000hA=Y0000PD;2
00000000000000000000P@\Ihe4U0000i09H000000000000000000000000LJ9N000000000000`7W300000000000000000000000082?^DE@D0000=3bh0000h5Q1
TFoh`McR0000000000000000PR]N0000<0?g`Fi]0HdCHIUL8Vj64<Dgh_B`0000H<YRl_K\@d]X00000000000000000000`4\9\EYOPRdNX@9`i1E:H@;_00000000
000000000000000000000000@CfA`?hd`JRk00000000d`7UHiP:000000000mMfa4`V00000000000000000J2<0000000000000000000000000000000000008?Il
000000000000819l000000000000T27[00000000`?h3LVBJ000000000000000000000000000000000000000000000000U1RK000000000000LCd<00000ZC30000
000000000000D<V;<OWdPY;C00000000D5Vc000000000000TX@W0000P=5M00000000@WXK<UG=107G00000000000000000000HUY<D@Bf000000004Dm>00000000
0000XZEXllJ900000000<fGd0000HeI[0000436^0000000000000000000045l9XIcZ000000000000000000000000000000000000000000000000000000000000
0000T\51000000000000000000000000`_5;HIE_0000DDC_0000000000000000Xn7g000000000000E27nLIUl0000000000000000LJ5EH8lV0000000000000000
0000000000000000<J6H00000Gm40000H8dc000000000000DR?W000000000000d<^_000000000000000000000000000000000EO`@\;C00000000000000000000
\9BYXemM0000=3M>T7e80000000000000000000000000000000000000000000000000000X4<]0000E5bQlC`J00000Z2c<CJT<hI>0000ld^EPfPT000000008a\\
0f2>000000000000T>6j0000000000000000000000000EY:\COh0000000000000000000000000000000091D\hdCJ000000000000]1fm4Dl^XfVm0000H?0N0000
0000\W\3HlZV0000000000000000`<7L0000D7UQ00000000000000000000000000000e8ZDKN@0000PChLM3An\5Z`0000l95_00004O1a@a_\dNH5h<:FX3IW0000
T:0K00000000dCT60000000000004``j43154;b34NAGQ4UaP3n<0000000000000000dRkE0000PIk^0000Y1SA000000000000X3g`12E50000000000000000\dRg
00000000000000000000lZJb\jBm`R@F000000000000X9Wc00000000000000004kNE0AR?L[NL000000000000T`CgX48H`BfmX0AN@4J>LZLO000000000<\29484
Ta:VHMfO0000000000000000000000000SZG00000000000000000000000000000000lKO4dZk`8`6N0000hRW=0000D8keLKHkDRjEPM_?H@ijX\]c000000000000
0000M0@_0000000045Ug000000000000000000000000HFa6`G[8XM=<0000000000000000h4m80000LJ51hK]g00000000000000000000`YmG000000000000P9dB
H<\YD:<O000000000000T5X9XNf5000000000000\?ck@j^Ti1BIL3?Id2Zd000000000000XUlF0000D05gLN[d00000000PmOa92U[00000Q0Fd5O18TYKLD\V0000
00000000000000000000\la<000000000000000000000000000000000000000000000000dVTk000000000000TiZD0000h;=YX;j`=4=JHMTD0000000000000000
D@N\000009eG0000T;X;TL5d0000`3Zh0000000000000000lOh?LQRfPTdIh@So0Gkd00000000000000000000Pjf400004MHc0000000000000000000000000000
000000000000\FZn8FXU<hQS0000H6n:@:gL00000000@:`M0000`U6^000000000000000000000000000000000000000000000000d?QE00000000000000000000
`YmZX4cS4B9_L<R00000D;OA0000HB370000@nVB000000000000000000000000Y10L00000mJ_000000000000`X0k000000000000`:EI0000000000000000h>i[
PR^2damSTl_8000000000G=RdeNG]1WC\DF4`^6o000000000000000000000000000000000000448`h3DFXfDP0000000000000000`VZ1000000008Ae`0000@1Lh
@FAG00000000hbOh000000000000000000000`nh00000000000000000000000000000000TKiU00000000000000000000000000000000L\gl0000000000000000
00000000dV3E00000000@B>K0000D>2oT]b100000000D=3NHGTO0MoD000000000000000000000000<GWV0000000049Lb<HSd00000000DH;i000000000000<dDB
00000000LA\8000000000000000000gk00000000LJHA0000\71>l\`500000000000043F20000X[k30000<AFI`Q=:00000000LlNX0@Q`00000000<>S=00000000
hUWb00000000D7Pj0000000000008M[DD9H@0000ljO<00000000DD_D0000000095_700000000l9nL00000000000000000000000000000000D1@?000000000000
00000000D6ThD>5W000000000000000000000fJP00000000000000000000T7ZN]0hZ0000000000000000<QYf0000000000000000000000000000hlP^m4CO`DMZ
<dKC000000000000\?]S0000Xbk`00000000000000000000`8NK00000000HQ5Q000000000000000000000000P@]h0R<n000000000000000000000000XCM@0000
00000000@[^K4=Rk000000004\==E2Xj0000000000000000000000000000DY3U0000lZ>i0_b>a2?5<=DO000000000000l`LF0000]67g00000000000000000000
lF<dQ5\jD\J9P<]@a2Vo00000000000000008UKJ000000008G358]KM00000000P<KP000000000000000000000000000000008L>d`Yfj@8J9A1[oXmn>Dm3d0000
00000000@[A500000000000000000000000000000000d0kc@jV>0000000000000000000000000000000000000000000000000000\4cB0000hZag<6YjPd7I<DbQ
0000000000000000000000008AI=000000000000`87_XHgk0000XEL9@ZA=000000000000h<l``BUjH:M^hJ2j8JN;XQSB000000000000H]nN00000000@H11XbX1
8oP\000000000000000000000000lY:Q00000000X<_KDAFn00000000<iP_<UDH81L3LGnW00000000U1_k000000000000\fQS00008\eF00000000T1bH00000000
0000000000000000000000000000H_T<0000l5GD0>YgdOek@Re142?70000L@FY000000000000A2gd00000000U1\>0000000000000000\EVmX6Fj000000000000
000000000000000000000000`6\10000<MZhE4VZLk?l00000000000000000000@2LWH`4NY1TF\SSc0000T7?:00000000XN7P00008N^o@1Cldjk?000000000000
00000000000000000000000000000000000000000000lkagd?Kl000000008I7n0000<TG_00008;9f0000h41WXjWk8@fA0000\b[l0XB2m4KYTMVX000000000000
4\kRD;l70000000000000000000000000000l3H>L4OZPJ3lPJPi8W?PToSD0000000000000000T5o[0000000000000\H700000000000000004:F10000d3GR0AY5
00000000000000008>n200000000000000000000000000000000\4U_00000000P7:_`7Fb000000000000000000000000l4Qml7OQ4L2;PV4N0000Pod600000000
0000lGD8LOOO\1YWi68600000000XUAU0000000000000000000000000000000000000000TDo>4NDN0000DPl80000PH4B00000000000000000000000000000000
00000FIf8[g8@7D@4YbH000055RA8@I=00000000HFK:0000hBIP0000000000000000000000000000LOCh0000Dom30000HF>M0000Q56NPcEE000000000000<WTo
0000X56MLiRI0000TQWPHINA@3jJ0000\dFF000000000000000000000000000000000000<S^80000000000000000000000000000000000000000DN3:hj?K8EQg
hGkH0000Ld8=X^Y40000000000004n2f00008S<e00000000000000000000000000000000000000000000\Bn1X:LOd>NF0000000000000000dSmo000000000000
0000DA\K0000LG\NDODHHiKRHng^T2`a00000000932\\X5Ul;nll2Lh`@h7M0fAm4WAP\Pg<A;c0Oi<<]O10000000000000000`L55000000008hoO0000HHokh1Nn
000000008KI`8RW04QM<@UhF0000000000000000000000000000DnGV@9eWdgYT00000000DXFf00000000LG]I0000000000000000ll7`L<5GTj^B@@CRPiG24N@e
0000000000000000XONc0000l<HH00000000000000000000XNVL00000000\[bY0000000000008<fdE21>0000hKOB4_c\0e4f\IFO00000000000000000000dId[
00000000000000000000000000000000he5J00000000000000000000000000000000`Ua;hYVg000000000000dTXL00000000000000004[f40000000000000000
00000000000000000000000000000000PCmX0000000000000000000000000000d4DY00000000000000004H<SY5>X00000000000000000000d^524[JBHlT^0000
0000PE^100000000000000000000L39]00000000lFjn0000PDQBHnAQTIeF]3SV@KDo0000hB4X0000000000000000I4Y98SQ4hSh8D8G^4ilE0000000000000000
0000X_Rk000000000000<P600000L=Ej00000000XH7B00004BQm0000000000008EKP000000004WEGDC`;00000000`Sb153?@51m?00000000000000000000<4BE
4R:=H4=9000000000000DIlP<K72dZ:O0000T3Ic000000000000<a?P00000000000000000000LY=[0000Y2jjX5QD0000000000000000000000004Q2N00000000
000000000000000000000000`Fm400000000000000000000Dk?C00000000@7[e00000000HFO300000000X@o^`G:Aa4M9HBV70000<L3G`Uhm@Ic9XYJ0E3X?A5o]
0000000000000000E5Vm0000000000008O;K@FS`0000000000000000d9YlDJNn0000d16g0000000000008M?\\P\L0000\M><XS]NPmK=000000000000`oYn0000
le[d00000000`ASL0000@TId0000000000000000M1f^00000000<U^X0000000000000leS000000000000000055=>000000000000000000000000000000008BX?
0000@3<CU2TGTbgF0000`bQMXBSW00000000P3EeTfV0000000000000000000000000@[dP<eRQ000050fk00000000XYVI0000`Mjk00000000<C=Q0^QR00000000
00000000P<CB0000000000000000lSaDHED<H`\1Q4PZ4M0I00000000HeS<00008P[m`[EET9m`0000D=Wi000000000000LXY_000000000000lY\8LCR80Gc;0000
000000000000Xk]h0000HBMe0000d78;00000000000000000000@D7J0000<:kU@J3;<OVW00000000000000000000000000000000lMa200000000000000000000
0000HomfX3hH000000000TS30000d>g18^b5000000000000<HeJ00000000XI?Y00000000<ViI0000i3T[]4<o4P8`0000d1MN0000`9Qk0000P5o<00000000d8Qe
00000000000000000000000000000K0_T1f]0000000000000000000000004OVd000000000000000000000000000000000000PHWS0000a2fJ00000000X46[X7^@
00000000`?6I000000000000000000008>78d5]20000X_ETdTkA000000000000000086iP00000000000000000000000000a=0000000000000000000000000000
0000Th0G0I0H00000000000000000000HcYc0000000000000000m35G0000000000000000000000000000P5Ci00000000000000004@Mf0000000000000000HAAN
000000000000lWMJ00000000000000000000000010cn0000000052R@00000000LJdT@`N9<`fhDgSK000000000000H[P=0000TM1S00000000000000008:Ve0000
0000l^=R\=?C`NU3000049E4a0CY0000000000000000XFD:0000P?XdhbFCX1o[929N000000000000053h@jE700000000000000000Ll9\g7>00000000hMc7Q21n
000000000000DSki<@K[0000hNeHa3VS0000dUZ<P\Kc@8e@00000000000000000Heg4RF812`G000047eg00000000HH>70000000000000000000000000000PBHk
0000000000000000m31<0000D?37DT^R00000000000000000000000000000000P;5DPMbfX;4;`Qfm\jZ700000000H0g<00000000000000000000dVnV00000000
00000000T>c_@A:FH;Um000000000000000000000000000000000000000000000000hh]M00000000000000000000M5P@0000000000000000h:fTT`Hn0000XZ?n
00004mBc0000000000000000hX2]0000P9N^D`aD0000`bOM000000000000Q3dT000000000000DD4C00000000Q3gT0000000000000000000000004Z`V0000<cHm
000000000000000000000000XaVDTDJDX@g9DhVW000000000000000000000000000000000000000000000000@4kT8iAa00000000000000000000000000000000
90RD00000000`FJj00000000L\?Z0KbE00000000XUDVT>KFP\imh^[N0000000000000>on0000000000000000`a5>000000000SLk00000000TKM400000000De_S
0000Xcc:000000000000000000000000000000000000T=PNm2H\a1R90000lAN3dOe5000000000000LBNn00000000\ZVO000000000^EBlbf900000000Q3Z=0000
0000\;c]E4UL0000000000000000000000000U9j0000000000000000<UFH`]k40000T:MG0000h?Cl0000000000000000i2IRTB;d8Ij<000000000000847SXG_h
`k>k00000000HQW7`i7a0000dCG[0biKlLk=H3Je`D8:00000000a32P15da`B]4`]7h\eh600000000Y27\0000000000000000000000000000`NOe000000000000
0000d:_a<j4G93;JH4h6hN2O0000000000000000hh600000lKP30000000000000000h;RE00000000e4VNDIQW0000@U0:@T<d0000000000000000hLS900000000
0000000000004DH9Tajd000000000000000000000000000000000000H2;i0000000000000000000000000000000000000000l9mL`WSDPbL?Dfb60000hH@B8j2e
dkQX0L]:@<TK06Vb0]WP0000000000000000`U?n`A5f00000000h:B<00000000loNI00000Xj<8\O98fW`i55I0000PTn100000000000000000000HiOZ00000000
00000000000000000000@I0_d5Mf0000000091G;Tf5d8jSndiN10000TQeL00000000\VLD000007Ie0000000000000000D^8A000000000000\5lMP7TTlE^D4Qd=
\Ff6dW0\Q3=Ndhl>4MFFh=j0000000000000P;XK0000`FDe00000000T[oA0000000000000000TLBX00000000\DjV<FG\00004A3Lh[Mi00000000lT8M00000000
L4MLDZ^>i4SQ0000PPIC@7I;10_BdoMh`iGf0000000000dd000000000000HY9Q00000000000000000000000000000000000000000000LA8I0000HUnN00000000
00000000h<<D000000000000000000000000l9gK00000000lR^f000000000000<JCD000000000000000000000000h5ZB0000m2<B000000000000000000000000
@hS_a08g0000000000000000DEjl4Na800000000000000000000000000000000Y5RM000000000000h5cUH3bm0000dof=0BF0\DlQe57bL87j0000000000000000
00000N;V0000000000000000HK<8<JOmPZMi000000000000Pi`<0000@B^D4<@W@5VT`n<M0000Timl0000H3Vi00000000HBd?H9M1dj@8Hm7nLSm;000000000000
00000000`MAE0000PCHR\mVg00000000dC:n000000000000000000000000d8CI00000000h7N?<GLLPU8Uhga@000000000000000000000000000000000000=2Qn
000000000000000000000000H8FW\LYL000000000000000000000000\3QK0000HV_fQ4YT0000000000000000@B\20o4TP?`;00000000hKci0000ljAO00000000
00000000TRQf550T95^800000000XECf4XaR8FM70000P49eLOBO000044WWPD78D4AcP557000000000000l4o_<]FK0000000000000>bfHJ4@\Mh^DKL>L@HOLH=K
d7NjLRC:PVaS0XiX00000000dP]5000000000?>P8fCF000000000000000000000000000000000000\DQ80000`=Td`XH[000000000000L\N>00000000T1WjlKPA
000000000000000000000000TMN=8Veg94Ai0000000015ad0000000000000000D7md000000000000000000000000HGoL`VS1PlPA`YQ<D_l`DOR600000000@UXm
a4:S0000h04Y40jL@KXY0\V34gJK0000000000008QLM000000000N^9P>gm000000000000LgAc00000000000000000000HJ\ihlVWX<9>00000000000000000000
d;?@PR=?0000000000000000000000000000000000000000@5SF00000000hC[e0000d[:H0000LPQ?01gD0Y=B00000000000000008O3F00004]=6000000000000
0\lJ0000HZe500000000HJFWhh=T0000l2=O4ij=00000000TMIQ00000000<G:_8PYO0P2H00000000PlmG00000000000000000000000000000000000000000000
000000000000<o07@8BGLUgEY3\\000000004<cC000000000000000000000000000000000000@ZjiDIW^<G>gX\6O0000000000000000P_]m0000000000000000
000000000000lTjL@VVeXFH30M=PTP9k<T02000015W?HlaShJ@8E3IB4XQ5XEDQ00000000000000000000H:@a0000d[TKl5IKH9<Tde:o0000dMOJ0Wf100000000
0000000000000JTo00000000000000000000PF^g00000000]2gRl\`E000000000000@]d84L0;`TU08>j;h15=0000000000000000@HTb00000000d2gBH:mT0000
U3nG`A_A0000HiJDY2Dc00000000@H5B0000000000000000000000000000D1W50000`DQR00000000000000000000000000000000TK:Y00000000000000000000
00000000000000000000000000000000PIhad1VY00000000000000000000000007ik<ACd000044ZM\?EA0000TMh30000XRBH0000H@D;]33F0000<4>d`^a9@0f5
000000000000H<gS000000000000@4XTlQ]d<OV;HXGM0ZfN0000<]@M000000000DFN00000000Q1=c\NCL0000000000000000P:obH3MWl7n:0000000000000000
LbYO0000000000000000LHhd00000000000000008anL00000000000000000000\En=DXIb0000h[l_8IHf0\Qi000040ok0000D?6V0000\@ECX6EI000000000L>@
0000`=N4l?=F0000000000000000@fZ]\QGa0000Pfd`a1f100000000a2<Z0000T45H000000000000948j000000000000000000000000000000000000\g=`0000
0000hDLY00000000D8SV0000T3P;X<SX<K02<^bIa32Di3A\00000000T68j000000000000@a8NlDfk0000DVLW00000000`agF0000000000000000P=190000U5Z]
00000000000000000000\@cl0000\QiF00000000l3AS0000000000004Pj34Ci3Y36d0000M3k;D<<3000000000000000086:Ad^]RT\2\0000dZW<000085;S0000
000000000000`AGb0000<6m40000P\@G0000000000000000hEQI000000000000L@n`0000DY_L0000000000000000LdhJ000000000000l8AB0000073;8Jn>T=nC
P\>600000000000000000000a05d0000\i7@\OKV0000dMIk000000000000000000000000000000000iVC0000000000000000000000008=V80000000000000000
0000000000000000lE]N00000000L94G4\NjDiUda0>@0000000000009629l@8L0000000000000000LWAD000000000000000000000000lH66h]PR000000000000
0000\BE>8Xb>0000DC]8000000000000HRI6000000000000000055TE000044\_D^<M00000000`=Z9PVDZ0_=WhInm00000000hZAUTHnBDJMmlUaR\\RaE2f80000
E4I@0000De;E00000000HFcY0000LkoP0000`P;l00000000000000000000000055Pd0000000000000000H65S\gKQM4We000000000000lTSM0000<W02@R0QD:=O
0000T9[?00000000e1LB@NKl<fo?Xm_P0000PST:HIhQdma?0Af0lg[?0000000000000000LIU`000000000000L]G8m551h6570000000000008642000000000000
00000000X=ND000000000000a2e300004<jQ00000000`]B:00000000000000000000@[TnX68J0000000000000000\6@1DI_800004CGAL?ncA0:Y000000000000
00000000E3ZO0000000000000000m31`00000000000000000000000000000\Fn8n]Y000000000000000000000000000008ZNl]ej@>TD0000Y0T`000000000000
00000X4fE4n>0000He;m15U_@0<QPf3600000000000000000000805900000000E0V100000000\k3e\:6L`ihX0000LKHJ0000000000000000I3ld000000000000
4EC600000000D7RQ0000000000000000L7O<<dD28SiL00000000\?F^00000000h8_[H^3;0000000043j0hM<i00000000U0O50000lYcb00000000@^M0H9H^0000
lk\^000000000000XGah0000000000000000@6I000008QJ@@HbT0000dMkNPXWV00004WX_000000004AeA\^6U000000000000000000000000000000000000DPT8
hGYVTImU000000004;Vh00000000@iE`00000000Te760000000000000000LF<E0000D6XS000000000000000000000000H1dD0>ZSlEi=TJ820000m2_0@^geE1_;
4?hB<G9LQ69G000000000000<hdG0000000000000000000000000000000012AQ0000h6JY000044J100004<E_HLd60000P:3TlW;g0LmDH^=80000000000000000
<35SdMYI0000DIi900000LhkhnJE0000000000000000000000000000dUbF000000000000TVA\\YC;U06`00000000XFFc00000000000000000000Q4Pf00000000
0000E4LCX3_a\VhZlZTb0000000000000000HNMb000000000000XFC>00000000h5\98c[n86>A@UQD0000000087S:P1K[0000h8mF000000000000000000000000
0000000000000000000000000000000000000000\InY00008UcI00000000\kSdLPP700000000L2je12]b@5e0TQahA2_<000000000000TW8[=5N300000000L@2k
PJGk0[]P4Ldf00000000<I<d0000<lde@^FU00000000000000000000A20WXaka000000000000000000000WY@49@^XOSKX[H]0000000080eN000000008A<TTlRZ
0000000000000000000000000000e5]`00008B?RH=W9lB7a0000]3kG00000000<TX\0000Pa820000`l03D5DJ0000lGYL0000000000000000d@0o0000`5elD4X1
Dj1Ti3og000000000000000000000000000000000000000000000000000000000000000000000000a12_\l:;D_0500000000000000000000000000000jMg0000
0000l<gG00004M5ETCaB00000000lFWE0000000000004bHh8<kFL1X;X8W4X[Y<`ValH4Y?Hm7Gd^4G000000000000000000000000PU;BHcOe49[Y000000000000
X]\D00000000000000000000@S:OH\8D0000PG?300000000000000000000000000000000hX87000000000000\[Kg<6lU0000I3gB00000000XI`o0000I4X70000
8[j0hdan000000000000<Zg40000`=Kh00000000000000004V[YD:hN00000000000000000000<HQAPK=K000000000000000000000=kD00000000L?ml0000X;IN
0000U04G0000P_0k000000000000<kFV000000000000<?1Ph[N5Dkkh00000000D[S70000000000000000HY`;000000000000000000000000D:77\eBo<Ob>0000
0000HJ:1000000000000PeOS000000000000dN9_0000<iEP`7VYTj>9E3W70000@?m80000<J;A0000000000000000d:ZKe0a:000000000000<hUoh;TH4oX?I0nZ
0000HET;000000000000Dd=E000000000000000000000000000000000000000000000000000000000000000000004BgcdQob0000000000000000000000000000
00000000PYLB4daG00000000000000000000XE?j0000d?`i0000h;Mo00008AgI000000000000000000000000000000000000<do2l29N00000000000000000000
0000000000000000000000000000d>aT000000000000lgW]ljU@0000000000000000000000000000000000000000000000000000000000000000000000004I2H
A2i\000000000000`Fk>00000000@W1700000000000000000000hTD>0000000000008HlV0000`BgGD=E@000000000000DBY?470V94[4000000000000T\1^D4d?
00000000XQoJ000000000000000000000000000000000000Pigl\enY00000000000000000000d1Y28MFZ\<Uc00000000H8c6H4:@0000Y4FC0000000000000000
00000000P<kfX5`M000000000000000000000000@:KZ8OJGd;_5000000000000000000000000=4aNdQLdm3VA00008@U?`JVVTA4N0OEV0000000000000000P8XV
8^6<0000dMU40000XJ1k<iD10000000000000000PMBfLR8f8LW<PhZ10000PZPZ<KV;`\c:84ck\`b0LUiO@cQ?0000DNJD000000000000d6VF]5UG000000000000
00000000000000000000000000000000XhTKQ34]4Hj500000000h5PXHel6<f;30000000000000000000000000000000000000000@B]Q0O^D0000d=WPdVYU@4DD
0000DjUT000000000000000000000000<I95dOd^000000000000lRDm0000PnX:<ICO0000hFZFM3a60000000000000000000000000000000000000000d9370000
0000XEA0@OT<0000000000008DVO0000TR;7000000000000000000000000@;O^00000000dOOg000000000000D;FWH@V88hD^0000<BjB0000`bB:0000X_@hDHno
14h5H9Pg00000000000000000000`n]8hS=I=1eP878]0000h^BL00000000000000004WhhM5kcH2@R16;<00000000000000000000X\gC`c?RhiIH000000000000
l9g8TGBJ000000000000\D9S00000000d>a3XR4E0000000000000000Hk=c00008[ZYP<`]lnQ4`e:Y00000000000000000000<9TN`GFh00000000PeL300000000
<Pba000000000000l181000000000000000000000000000000008lL4@h?TI3U9HH[50000000000000000PgaN00000000000000000000000000000ZBdPQE=T`R7
4D`GTX8I0000000000000000<UkF00000000000091Sb0000HEWm00000000000000000000000000000000\:5hTA@?952O00000000H@=D00000000000000000000
00000000L=5c00000000h4H700000000000000008oB:0000hGKWl2f9`UYS00000000000000000i<hlbo60000PkD2000000000000<[LY00000000000000000000
00000000i1O?000000000000`3m7<U<QL_DiLA3000000000000000000000e16O00000000dW2S0000l;k>00000000000000004;7Z00000000PKLS000000000000
DWVB@H6S<PVjL35AD2fg@E;d@KZe8Xb]<dj0000000000000000000000000@dAZ0Ab:000000000000000000000000000000000000000000000000h6SZhCaY0000
0000T<EE000000000000a3BL0000d3j`000000000000h1RW0000000000000SnndN\n000000000[Z<429Bh<om\]6>h_\G54;70000\X1=`cO20000000000000000
00008ZgC00000000PcUe00000000XSC_000000000000\ITVL?Za0000000000000000hc:BQ3I00000<Z@il2jDllDS0VFU00000H^UlN:;00000000lP_A00000000
0000HR]8000000000000000000000000000000000000000000000000I51\000000000000`S=dHX:200000000E5@PX_kD0000lTeC4aBX0000<dIO000000000000
0000P4FTlD_WHaFWi4_H`?>28T`HHQ6h4\mN000000000>gQTeTehH4[0000D0A0000000000000PDh5000000000000000000000000000000004:[_000000000000
00000000000000000000D6A4dGi?Pm4?\I9M<4?0]2m40000hHbkHIFflOROL?\H00000000`C_n00000000l4NWD];K000000000000000000000000000000000000
00000000T^Vb0000@FOW8\jH00000000000000000000000000000000000000000000H>?dHfAn0000000000000000@;E8dRPC0000\D=?\N>E0000000000000000
0000000000000000lPnLP77X00000000PW20dY90000000000000Hn:h0000000000000000U3Km0000000000000000000000000000hP:700000000XP7500000000
0000P<Qb`Eak@3Y90000L4PP4`Ifh=VR]4SBDS9?0000D>9S<JM>0000@Ul_0000X9oLT:_K0000000000000:V=0000000000000000P1=C00000000000000000000
<AX5PIT;DX]f0000XY<20000D[k_0000XD6[0000000000000000000000000000000000000000`g<llgPGL@FB0000\J8^0000000000008Md2@i:U00000000<8D@
@C1GT_hB0000`cML0000Dj\]h\[DDjaI000000000000000000000000000000000000000000000000A4im0000Y1C`00000000L=CJ0000000000000000U38Pd]Q1
00000000HFoV`m`Z0000000000000000000000000000000000000000h1QD00000000llEO00000000`7PE00000000000000008`g@000000000000@2@bT_Sf0000
0000000000000000000081L\00004g`Vd;;MHS@<000000000000hOoFPNh6TUF_0000TCIE00004V?20000DAJ5LRhST]6T0000000000000000@:i[00000000PYO\
<:d0000006bA000000000000M1d]`dLO00000000000009ihXLQl0000D1gYTR02]5Kf8RWX0000\EjR`UK]X\SQ00004C3U0WjT<D?b@Iinh[`IL:k7XEIH\IPZlN`Q
HV]h8\]W00000000d3Nm<oJP00000000lHZJ0000000049jC0000=4dH00000000000000000000l4f`000000000000000000000000<f@f000000000000H2imh9^2
81j>0000E0ho00008Z298Yl:@SID8h_\00000000000000000000000000000000PDGB@NK\0000hk\500008DTW00000000T7]LD:aC4mNN0000\h1Y000000000000
00000000dK4V00000000d0^T0000000000000000@eS[000000000000000000000000000000004Hf3Pn=i00000000000000004i3>X?3O00000000000000004B=W
@E<T00000000DI^:LW2l00004=gI\M6N0000H8CZd[R3000000004cd8T0_XH82h\T\V<I2R000083OF0Y@?000000000000Db][00000000000000000000\CK3Ha<g
000000000000e3U]00000000Q1Wm000000000000=30X00000000HYG`0000000000000000<Lel0000000000000000000000000000\Ti@000000008d_S0000T\k=
0000d1HG0TF200000ZM:0000H<aF000000000000000000000000HMJ;000000000000H17E000000000000000000000000000000000000000000000000h\So0000
hUGZlXd90T78000000000000<9KXXHCW0000D:n><V@g`ok>HD]\0000\<m3\1TEL1[ihad^0000`Qc149GGXAPl0000@4F9hNXb0000T:9>0000\XLglFWn@cG853TF
00000000000000000000000000000000000000000000\C1o91Yk00000000000000000000000050\B0d8a53Ve00000000DJZ:TE1I00000000000000000000@]iR
0000000000000000l10c96>T\SS50000X[0Z`0N>0000000000000000hUR2000000000000Poi^000000000H550000<23hTB\UHYE9TO8eY2LL00000000lPVL@JlT
0OLd0HNFHLl[P^;2H?a7hT2a00000000@\AddJoY0000<Td\X5OB`aa?8IS800000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004fDb0000I18Y000000000000dcDG0_?f0000l:d\\EoPhhhY00000000hi@E0000000000000000XBm[XW^VlRlkDSJQI5S1000000000000
haVi00000000I3DG0000000000000000@Sd?000000000000\LPk000000000000000000000000<R1I@DOk000000000000hHHFd`_n8i<<000000000000dPdQL;_c
000000000000\]UZ8<Oh0000@MbJ0000LEE[00000000lL:8000000000000\MUc0000000081A=00004DP800000000LcSQPnVc00000000`CNV0000\dOM0000H0Lf
<:;W0000\>>_0000000000000000000000000000H\72I2\00000X]H90000XEdf0000TB880000XUCC0000000000000000`nR:00000000000000000000Dl[A0000
00000000TGY`92Cma355000000000000hR`Q00000000`F@:XNYK`iWE@jj5HlJE00000000TLTJHeQD00000000@3Oj`J07<YjKH7<9HA`KhBH74FPBi4Fa00000000
00000000X<2TL;MXP9A[00000000000000000000000000000000000000008Pe_X?LCdD_ke3;h0000000000000000T:9h00000000U0gj00000000000000000000
P=YZTY1ALJOU00000000`VRL`GP70000@QRG000000000000PZ=000000000000000000000P6TV0000000000000000dgZ^00000000000000000000T0GH00000000
0000H[X@P=iCHcnH0000Pf2d00000000LHJB8k@n0000lP2k00000000dDZRT?G8HL7?00000000X;3900000000TBbUU2nE00000000a40l\WnbhjSZ8YBSdMA5TbR`
HO2>P[=200004B>100000000dW]MX5_FdQQe00000000L=_g\AQL@M5T00000000000000000000h0Ib06fI0000000000000000@_IZhcZl00000000000000000000
XKG]XKH:\@STdUON000000000000`Kj>00000000lYYG0000000000000000X23>0000000000000?l:@A<m00000000]3Io000080FZ000000000000X;LdPD0C<DWL
00000000000000000000A6AE000000000000000000000000\]=C0000000000000000X\P50000`A:a0000DUIL0000000000000000=4kP00000JDB000000000000
00000000000000000000000000000000000000000000H1eL0000X5d1TGK:lCX60000d@GX8JWI000000000000lSf`00000000hC;Vd>NWP6LPhBn=<S850000D`U2
0000000000000000000000004`aZ000000000000\Ub3`Ujd000000000000000000000000X0XK000000008:;<000000000000000000000000\VObU3aH00000000
<C760000000000000000T4>X0000000000000000HXHJ00000000000000000000000000000000D6_J000000000000@nie000000000000l3La0000<G760J9]53ne
Q4?\000000000000HTRWa1]O88b>00000000000000000000000000000000000000000>:KI3>n000000000000@8nR0000000000000000P>[UA2EM000000000000
8P<F0P0_0000000000000000`lMJ000000000000<L1H0000000000000000X@<i00000000DA9>m3;VlW9K0000000000000000000000000000hM\W000000000000
0000@Ibm0000dH_C0Z2Q00000000m0?]00000000dRn9dWiYL55d88><LPi2`FmaDgFa<[Ddi5jI0000000000000000000000000000000000000?Rg0000@V:N95]N
0000000000000000\28500000000\B_50000h8m_0000Q6>6000000000QAc0000hb[J0000DYkA00000000hL;ZLFF40000000045@T000000000000000000000000
h\_I11Qgi53E<1:i0000\7NZT3W;0000h1RKm4S]0;EVPK3AX26h00008^?[00000000000089kQ0000000000000000<m^1P^KV0000000000000000000000000000
0000000000000000`HZ0000000000000X?B:L34V\FGF0000P8@l0000@OQi000000000000D@c400000000\WJ@53:Ti3K400000000000000000000000000000000
00000000T1LF41fK\9n600000000000000000000lANlLVnFdg@EdGUT0000DSC?0000000000000000000000000000PlhP00000000LX]J0000000000000000<n6H
D1df00000000@I>04OK;0Gn1<kVW0000D<h6000000000000000000000000T@YKXU4E4[OB\cP3i69\000000000000000000000000000000000000Dni8lBAB4;94
`6n[<kiQ00000000m5;700000000000000008bE`DP0n\bDD00000000000000000000000000000000]1<IH6U@@VkY]1_M0000D11?00000000000000004o6O0000
0000`YSm00000Ka8`QV_d<IY0LFGhZLdhm1ZI2Yf00000000E2hi0000000000000000000000000000000000000000lH3J0000000000000000000000000lNH0000
00000000000000000000A2H80000000000000000000000000000P@^md:hm000000000000dGB_0000dj3^0000000000000000T;b_l?7D4L?iU2Hn0000@74C4G07
@V0n00000000000000000000000086=600000000PU^j0000<LMj0000000000000000000000000000000000000000lC__000000000000hE]Z0Gbm000000000000
`A7Bh1_78E_k000000000000\9T^<NP=`Q>20000000000000000h4;f0000hmI`00000000000000000000000000000000deFj0000000000000000000000000000
<4@a<9Ij`VGj8Qi1Q0NK00000000000000000000X5Hd0000000000000000\826hQE^0000@Tb\0000000000000000000000008jgR0000\UI6`:l5@II@14XU8R=M
00000000H@A^0000l>AQD?HGDA890000LA_ed2OQTW[\`[Og0000000000000000000000000000000000000000hD`j0000`]GE<V?lP@;Q000000000000T=oadCV2
HC;@8LIM0000000000000000lS6N000000000000000000000000@7M;DRFV0000000000000000000000000000000000000000000000008OgQ0000000000000000
0000l@CB000000000000`C2S0000DhVA0000TWP80000000000004=JW0000000000000000L4O<X;oe00000000``T800000000000000000000U5\:0000lDie0DIo
lEMO0000\I`F000000000000i1>G0000`b8f0000d0iH<m^I0000H:aY0000HF1Z`iDC0000\:@H0cC[00000000000000000000000000000000hP?4000000000000
00008kkR0000X7kY000000000000000000000000000000000000@3eZ=0dI00000000U0R_0000he9aHl3g00000000P3PVXW5R0000@ElB00000000TT?Ie33X0000
000000000000000000000000\;JOd@>9HnOT000000000000DAhJ0000@if20000000000000000000000000000HGPK000000000000lKPO00000000<53200000000
00000000000000000000<UoK0000<4oC@BWEXP0BE5]l00008>K1@l_S00000000000000000000000000000000hA0IdHV40J=EXJ:l0000\l9^XCM40000\R5^0000
000000000000lT2N000000000000000000000000000000000000Lj8O00000000000000000000hZ7e00000000Te@3HXRL000000000000000012XR0U1K0000@?dj
e3DY0000<?i80000X2:Z0R`90000000005;h0000\=h=dJ:>00000000000000000000000000000000`A570000000093nY00000000d[D0000000008_l100000000
0000000000000000Xc2<0000PF_m0000000000000000TR:i000000000000000000000000PTHi00000000000000000000000000000000000054jZ000000004N3F
d<a_h^4V00000000\>oGdcCo\9Bg00000000000000000000HIiR08^H00000000000001C\4]<<Td5;00000000000000000000DS_:<_aMlUdgl`]8000000000000
000000000000X>XX00000000XK13XDiAl6NFQ5Ad000000000000T3>_L9;Y00000000000000008\Ee0000000000000000@QHP000000000000DHKc53f:e3n50000
0000000000000000l0@YD1_ehonhLYS9000087WZ]5koh2SR\6]W0000L9P00E_P0000\l6^0000000081ab\5a`TS[F4Y?n000000000000000000000000H?PB0000
0000DJZeXOVHXfnFTo=Z00000000U3OK`>1@00000000000000000000lN>]h^OP00008?Q84\9Uh:^nX;mZ]03l000000004DiY\40?DHn2dS2n0000000000000000
00000000000000000000000000004Xda00000000XMM]000000000000000000000000000000000000D?2U00000000000000000000@Zf600000000000000000000
D]57<2kG00000000X4EklLUgXRJ^00000000TAYRHT@W000000000000L`=\0000000000000000000000000000liHe\FKE92=U0000000000000000000000000000
HCb[diQ_a5[h<?<A0000Hh4`00000000LB\G00000000000000000000000000000000TXRC000000000000LLL`0000000000000000Y2c>00000000000000000000
00000000000000000000lhf=0000<BU^0hBb00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TP4300000000000000000000000000008M4YXK`a@Ge;<TL2000000000000\:ec0000@0N]0000000000000000l0KC00000000000049lLH=jU000000000000
000000000000X8c^00000000000000004YOKLZ=g00000;RU\9UD\JHmM1Uc00000000000000000000Phkl00000000<3X500000VXm0000=5FM0000D7VD\;ig0000
000000000000000000000000TG2c0000D1TR@l>G<lGS@@;n0000P:0cXKoT000000004<8L0000<1cZ0[fN\_`R000000000000`hQ_0000<M6^PMaWT]`T0000\2@6
8K?`0000000000000000000000000000M3c^0fCi00000000d>^bHSc6\i>80000`S\e<d:X0000d_Ga000000000000DG0\E2>9HjR4e5mIXN?m00000000\90B0000
d8hI000000000000L@ee`KJS0000Pao`00008GhZ00000000HJEVHRP50000D?\\00000000\KKH00000000X_n[0000000000000000\CCS0000<VjY000000000000
00000000L:1khn0`0000000000000000m13R000000000J;W0000P<9N0000000000000000m5f;0000lMLK`BZ;09ClD>=b00000M4h00000000`HiZ8R\000000000
00000000Xl\h0000`PjW]4jl00000000lUPmM3UKQ0g:00000000Q5TW00000000D9>L00000000000000000000hY3l\JTYlREA0000000000000000\R5Clb6`LK50
XRGY0000000000000000D@2<00000000dXjN000000000000@Y;d000000000000000000000000000000000000lQBlDDE\T8:iTRYJ8W]6XM48D5bh4PUP00000000
0000hDa70000000000000000000000000000TI1^00000000000000000e=500004[;\000000000000HDIX4<5c4Q9W00000000A3Fc000000000000000000000000
LQH1XVAm00000000000000000000000000000000000000000000000000004C>m00000000H9CWh@XGPIgDlCccXU?TP\oC00000000000000000000000000008DSR
00000000LVID00000000LZ;d\P230000000000000000000000000[eZXk_200000000000052AcHKN2\`YbL]m\0n4Z0000PieP00000000m6:j000000000000LEIV
00000000<1IGXUUb00000000000000000000HYgI00000000dIY<0000l`oQ00000000H0Dm`M[\0000000000000000LQOY000000000000e2^L0000000000000000
0000E4mH00000000Xj]>DQF9000000000000000000008N=Y000000000000000000000JDX0000`K9_0000do3a`g?KA2O7TeT@0000@fNI000000000000m5EB`6G[
lhQmXQ<c0000000000000000h]UB0000a3Tm000000000000\[AkhKU3@;0300000000000000000000159N00004KG<XKk_0000hST[0000000000000000406D\C5M
<03g8`2PDIQ>=4];@[150000TEPi000000000000lGW2La46dgLQPK0UHHcad59FP0if8Y^ol`_Th23Rd5Zo0e1>00000000000000000000<ENR00000YZ500000000
00000000M21200000000PLg?000000000000@`1787760000\\Y6Q3[T00000000000085@5L>C00000lEmE0000`TQC0000000000000000h27Bl;W]000000000000
0000000000000000Pef[0000<;0m0000TFEg00000000000000000000000000000cMo00000000000000000000000000000000P;8\T?9D8ZRR0000TaWN00000000
00000000h>5D000000000000hN1U000000000000DERC0000000000000000000000000000X>mC00000000DVgG000000000000TUPaLYCM4[MR`[MF00000000lIRg
0000000000000000@7iI000000000000<LPP00000;NV00000000\YK\00000000000000000000000000000000000000000000dMUI=56`000000000000hNL<DfiU
000000000000l1YF0000XQ^400000000\FPW000000000000D6;jXUS1`jhZ0000@G0E000000000000000000008EcNE3NF000000000000\5`?0000i5L_HUj?<Qo<
8V;S0000XVI_000000000000\YR>000000000000i61=LV1=0000E1nJ00000000000000000000000000000000lV>3@7Ob0000D[gi`3nf`V:_0000000000000000
8Q\W000000000000XRN900000000M2fn8[[200000000X6AD`]_P=4oj0000lQh\0000L:9R000000000@4a00000000000000000000XPSZ0000i1Z=H=ec00000000
\CRlHEmQd4E2@D8mLJ5QU2blHFgo00000C9N00000000000000000000`^HC00000X2400000000000000000000000000000000Hj5T@;^TX4=M0000000000000Pd?
0000\2;58=n\0000000000000000000000000000000000000000000000000000hTI9000000000000H\C>L;J?Hg4iDZnUdZ;6<g5mDkcVQ15GE4nb0000\BWSTdgJ
0000000000000000H5LoP3T@H?VT000000<j00000000a1n\00000000XlHDPo73000000000000`9B>000000000000000000000000000000000000TD?OLJX?D[`:
d^Xb4g1N0000HJde\XoU0000T88T00000000000000000000LJED00000000000000000000000000000000T0JC0000`cX^000000000000P=9K@8b^lifF00000000
<WkH0000000000000000LcI?d8G4<M^000000000000000000000\k>9@X:L00000000P=<Q`i?Sh9cMTC7Z00000000000000000000PbnG00000000hH<F00000000
0000T4Q50000DB4m0000000000000000000000000000dC2i0000Tgah00000000d[N]0000000000000000h<]l00000000@<4l0000i3JJ0000`V7j@JNU8F:k42Hk
e5dU00000000000081=ZHEoB000000000000X1SVH<QL000000000000000000000000TTVF8Z[V00000000dNE[0000PWA_0000<Y7O\`JN00000000X;^dXg;I`B5R
00000000000000000000\:ID000000000000\K8:T:AJDE7T0000P@:T0000LH2`i1ca000000000000000000000000000000000000H8fd00000000000000000000
0000000000000000000000000000000000000000HMQ10000000000000000<4[LXH^2HOe]i1M;0000000000008lH200004_c10000540300000000<Ta\0000@39:
000000000000000000000000Do5;00000000`:QddF7O53ji00000000000000000000000000000Mnh00000000X5HOlHi@0000m18k00000000lCBGL2MWhP9[8f@A
000000000000h3LQ00000000LZWOPZoc00000000<SjR8R>\Pmeb<>9e@c1`0000d7f600000000HJbI<EA=0000\H?YT;KR00000000A5jm000000000000dL:Rl79@
D\1T000000000000P<j\0000TNm]00004YPL0000E59`00000000000000000000E55g0000@YlT000000000000T?8a8HkQ0h2>000000000000U4AH00000000\lh>
<RlS00000000h?U_<2_LTAn0h_SPhe=^HhmB0000e0daa3oUl3]mDf<a000000000000D47n000000000000Pjon00000000HT`^XHAJ<0DZHU5E0000000000000000
0000Lh8ihN\[00000000TKOO4]Jf0000hHaDT2cTi47b0000000000000000\WKMa2Z8\7MX<5DoXVVL000000000000HHmJ0000Th8B000000000000H@BQTVhA0000
0000XN;000000000<MCj0000d=lkHC:CP\I70000T[^]00000000U41>00000000000000000000000000000000`2cbQ4S000000000000000000000D=2m@D_00000
0000000000000000hF>?lHQc0000l@6JLY4h000000000000\8\o0000000000000000000000000000000000000000<1GX0ek^l=g=<Ze`0000000000000000lDNi
\d4I00000000H3f[HUBZ0000000000000000000000000000000000000000000000000000H\MQ00000000E5Lk00000000000000000000TX3P0000000000000000
00000000000000000000d8jc00000000lJFAlnY60000000000000000`<0fTQcQ@^82@YAj@]G_l0BmLdLnd[0>92^^D<?K00000000000000000000000000000000
<[d:DNI`0000a4[F000000000000DFfE00000000\kHb0000LI?70000d3cWHH>kTi4<0000L3EJHE=1000000000000Q0X\0=_1000004Th00000000DQ^M00000000
00000000H5T3000000000000a1Dh0000e1XE00000000L6lBX9R[a5NW=5^e00000000000000000000DcW:`e>U0000000000000000L[5O00000000000000000000
0000000000000000000000000000H`FN0000@kNj0000A4_Z0000i6?J`1TcdF_I00000000000000000000HCgl00000000I4G300000000T:YT0000000000000000
`OBj00004Y:e0000@]6m0@;D<^Wn0RbM<lLK00000000LC5h`IoH0000XO<I0000000000000NFn0000<O1=0000000000000000000000000000DMjP<RL:P=OX`S0G
L\M=TJblT\b;0000000000000000000000000000000000000000dE[f0000L`33Y20c0000000000000000000000000000H5dR000000000000000012@IPU1^0000
00000000000000000000lU8G000000000000PCkZ00000000PQ]L00000000A42X00000000PRl9Pd@A\Bh@000000000000E00fLCOP000000000000000000000000
0000000000000000000000008N01\BW200000000DhT5000000000000000000000000LFeV8eJil>]X0000m51n0000`F[I0000000000000000lOE;<a=W00000000
84V^000000000000m69;000000000000DK1^\TCD8<ekTIHOPeb4T[9M0000000000000000PL6a8NB?0000hjcW0000@i0A00000000@>[2L63Y8]:Y000000000000
`]^K0000000000000000D60:00008Li=0ABMHI6O<dN4D7JM@724000000000000000000000000000000000000HC8900000000000000000000hJ?X000000000000
0000DX\U000000000000000000000000000000000000000000000000h_65000000000000XCgR0000@1;TX1LQI0U>000000000000000000000000d\KN00000000
0000`8LM91OW000000004NWm<m]00000000000000000<;2h0000TZ8300000000000000000000hP6HlUmK`RkmX]jLhdNO0000\\DV00000000Y2Q\000000000000
hoUTA1GG8OZJ00000000000000000000000000000000l:5Rlh:50000000000000000XjP>LQ3m000000000J]fXOPAe1PMd0c0000000000000<T;3000000000000
dZdM00000000000000000000@XP6000000000000L5ZU000000000000000000000000\\WC00004V=H000000000000000042i60000000000008h2X93d00000\Fea
00000000hWZ0loP500000000<DHiLL`U0000`Qk?0000000000000000l5KQl3I00000P=9200000000\1J6Y25m\;@4lIab0000000000008:S9DA=IdbH50000T0j;
00000000X=G=HOUm<5X^h[^n00000000@LjK4U9VlXJULdXNhmfM0000000000000000l6;N00000000H2I<L6XmTW:@8T9c0000D]Cl000000000000U1Xi4B_g0000
000000000000000000000000000052<000000000000000000000]2A?X0ME00000000X8eo@ASi000000000000DVdSD`OMlG`[0000000000000000000000000000
l51:0000P>Q=]3O]\boe0000000000000000`0F@HkenXDUUX2ki000000000000D?1`l25dh@_f4\0NE3Ng00004L@<00000000LbR10000hRO10000000000000000
P7Tf000000000000\hcc0000DGSkDS[V<V`@<`1X0000H7KZ00000000@4V5L?\000000000h_7?lLVEHMXa8lQ;00000000hQZ]0000`h6F0000l;InhF>nTZaO0000
TiiE00000000000000000000XHl?<kFB000000000000000000000000P2JYDI_L000000000000P=ZKXTc\L=[f0000000000000000e5d@000000000000DB0>hCYQ
00000000000000008EHT8?7]@ljc0000hET[<F;P\8aNE0ET\2O>8XLED8:3A0cPlWMbde]g4QkT0000000000000000U0oV0000\Cj]lO=?Q3^NX6a591kJ0000<8JM
0000l`RhlGLA00000U_[@9N@`UbP0H==PiNRHDG_LZlk0000\N]c00000000000000000Sn@00000000dR0A@iH4000000000000`M>f00000000T[FY00000000Q4[X
hgNM0000\b=P0000<iIgX=hUhAho4cE_d0Vd00000000000081:AH]K\000000000000hd?50000000000000000`8X`Df>gH:W;LiQ><k7SI2NM0000000000000000
000000000000000000000000000000000000\hUA00000000hdTk000000000000000000000000L2iVlIg^d09V0000Q0lh00000000lKZ7I5]<<;[?0000P_^d0000
000000000000000000000000deH=\8]h00000000\nUOTo;V0000dHRRlH]bDIVh\Q<LY67O000000008EnZ00000000H6<fh;2YTC^gH?]j4HYNlJm6P?4g<ZmF@\2J
E1;S00000000000000000000000091?O000000000000Q5fM0000Lf5DE2Ne53e800000000000000000000000000000000000000000000000040=D<i0^00000000
000000000000h24f\M97hWA3L^NDM22@a53o00008GiH000000000000LIh800000000HES^4Yk000000000`V6VPe^B000000000000HTQi00004PU?00000000H1<l
dHg20000@9SbhlU>0000LKfL00000000000000008UBDlmGL00000000lSdV00000000HkM;=2MBTA18000000000000\=fZ0000P8MI0000h4jc0000000000000000
000000004[:kPLC50000000000000000000000000000Xl0j0000000000000000000000000000`9:_00000000000000000<DM00000000<Am:<[Ya`DR@14e>0000
8<k0000000000000000000000000XkUC0000000000000000000000000000000000000000\T]J0000000000000000H5>400000000000000000000LLEN0000\Ac4
A1Jh00000000l6]e000000000000000000000000PR@m000000000000000000000000000000000000L@X_00000000000000000000A4TD0000X[>X000000000000
00000000`0;[13<^DXT7000000000000TZV20000000000000000TVn4\C<>8[8ghWDI0K9IE4IU=5M:00000000000000000000000000000000hI`4000000000000
00000000000000000000XEG3\:1V0R_D000045hn00000000000004;>00000000hFadU66Y@7dF0000000000000000000000000000`8iE0000M1>Y0000TYiPPGL3
000000000000LAM?000000004G?C<KKSPVHh0000LLIhdN?GD5g:0000000000000000LVO20000Dg=P0000000000000000@__U0000H>@j0000TGcb\]VL000046Ml
@Wa^`]Fg\ZTQXmJ>0000000000000000l=H44Le400000000H>3^00000000H\7Q0000000000000000a1gN0000XIM8D;<Y0000@LP60IA3lh?j0000000000000000
00000000000000000000000000000000000000000000000000000000<OX100000000000000000GeJD42<4E3\0000000000000000000000000000000000008R[G
XWbM00000000h=jm<Ma?TgcBlDAE0000000000000A]D4NW\PQXWT2gbTUVVHD@hlZ9NLdC60YLmU1fF00000000HbNF000000000000XPW=000000000000DWlXhjHN
000000000000HkOB8USF0000d[`0000000000000hESGhKl8H\CMY2;:ldX10000dDab00000000000000000000000000000000000000000000LK^\\WGNDCRF0000
00000000hI\DLJZS0000000000000000X1M]00004C0Z@bPE4WFE00000000`^fQ000000000000021500000000\H\^0000e6@U0000@`\Pl4NH00008VW@00000000
8eVP00000000000000000000h=\S0000000000000000000000000000`>=O000000000000\?UFH4nh0I1E0^l8PGW?00008BN60000000000000000000000004N^G
0000@E3o\0ZE000000000000h0I6\<J600000000`dh6000000000000000000000000TDf?00000000000000000000lF7mPgf<00000000l`NbM3e\00000000e2UI
0000000000000000000000000000000000000000000000008:N:@8Fc@B:9h6dA8HOk8Z_Y@HAl00000000000000000000X9?4PaTC8T23545F`U24\WRh0000Q37l
0000000000000000000086Bn<WhN000000000000000000008]V=000000000000D6cS0000<3L@93df000000000000000000000000l@nI0000<e?@P>LKPJ`S0000
0000000000000000H1_Ul\3C0000l61^00000000TZ`1000000000000000000000000L3mB000000000=ko000000000000000000000000dV8DDWbA8Yj@00000000
=5`WLUYk0000lX7G00000000Q4GEi3[EP8Wd000000000000X:A<00000000000000004W61T;ZWTAK]0000LRZXh[f_lDXF\klU]3dB00000000@9:m000000000000
@0P;PGQZ48<_0000<T6R0000PM7l00000000\BS?0000000000000000P]IM<L`7XSdeHJ@O<Y9b00000000000000000000l<9g000000000000E4:A000000000000
HaEP0000000000000000hK\aTV9Hd5kG00000000000000000000Tj]_00000000d1nc0000000000000000000000000000000000000000000095OY000000000000
00000000THNl00000000000000000000T?2D0000h:XoM6;Z0b1P0000000000000K0>00000000000000004Q_S00000000lOlP0000<\NV00000PBIdY2<058=d`i5
0000000000000000T`]P00004Ha[X@<:h9?lL<\iH\K1A4<K000000000000000000000000000000000000000000000000XKRI<8DM0000000091cIHT<<00000000
LbN0XY^:Pojl0000000053^`000000000000i5GX8TEE000000000000LKSdi4=V0000@GX\\0n200000000000000000000000000004UL[00000000000000000000
00000000000000000000000000008@AJDRCU000000000000000000004lbE45QW00000000``<H0000P\??0000U5QN0000000000000000lRY=0000\@7H00000000
0000T0CV00000000T6B8000000000000H0VILb2f<BF`0000`;YD0000ll;1000000000000XV@GQ5Ti0000X`P6000003FOH4UN00008TTIl>Db0000DnRk00000000
00000000000000000Lkj00000000`l7A00000000000000000000`o^H0000L4`\0000LjOh0000000000000000M1^iDh<E]1bnT4[10000000000000000\IEBTbVo
00000000hSB_00000g2;00000000<M=g8kPo0000000000000000`5Jg0000000000000000X9KA00000000hCXf`[3@0gcT00000000000000000000P:]d0000\QbT
0000l5m700000000E3Ed0000000000000000hFZdPV;900000000000000000000<LiX0000D3So00000JeL00000000000000000000000000000000000000000000
0000@3Qc@Km[Y4eS0000000000000000@NlfTF5b00000000PNk30000dTE2Y2`800000000000000000000`3J1h<XN00000000000000000000000000000000LXHl
0000000000000000`hF<00000000Hd9o0000XjGU0k1>0000@OTI000000000000HZQP8D6?PK_U0000\3H]0000000000000000hDdD0000000000000000LT0a@XAG
562T00000000000044]D0000<2_gT`0P]06N0000TH[o0000HIV=0000000000000000D49\0000000000000000D0G10gVKP9`bL[UgI3cL8<ni0^h?he9GM3^<0000
0000000000004X:b@V\4`ZI@00000000\_9\0000000000000000HVmA0000dI_`lJA6<chB8ZL:<o[Q0000lbbR0000D]OUh2Ef8EW;91P_I2c\03Z20000LB7H0000
T?MX000000000000000000000000000000000000@?_]00000000lNWD4;9N0000000000000000d`c0`Y;S0000000000000000000000000000dF;>0000dC95`[fn
4aYd00004Tkl000000000000000000000000LjXNT6ajT<:_4FLIU4MKD[_O00000000@g_S000000000>G;00000000000000000000lZ=F00000000000000000000
0000hdZ:000000000000000000000000X;D20000000000000000dOIP@UacDng100000000000000000000`TZN0000Y1F300000000000000000000TC8S00000000
0000X7DM000000000000000000000000X^D^11UQ0000h92]000000000000000000000000T0:7DYD5e5:>0000dYYa000000000000<d`ahVQ[@Xc[h:^3D`bP0000
0000X7lKl41hA4Q\dR:S0000000000000000M3_20000000000000000000000000000lSPE0000L@0;0000000000000000000000000000000000000000dM;a0000
0000I0hBL\Oi00000000\6PXhCAf000000000000000000000000H;P@dNQI000000000000000000000000lPWR00000000000000000000T<M>0000\4eo0000TegN
0000DK]000000000`=Z\0;DOX[CB0000000000008?Zn0000000000000000000000000000H8Kg00000000000000000000Y3P;000000000000LP]F0000@dbV0000
00000XS[0000000000000000000000000000000000000000hAVYDM8^@hAH00000000000000000000@9gi0000000000000g]J0000000000000000PYHR0000LVQ@
0000000000000000000000000000<96\000000000000000000000000Ha9=XacTX6?TPGIj8OZd0000\Z1WT:L@00000000lIf6daR9000000000000000000000000
T44JP8ln8AXe`YMIh`PFHnK=00000000<38o0000000000000000@SFM00000000000000000000@9d4000000000000P_OF0000HOiT000000000000`=3\A0_TY5eE
0000000000000000=1`O0000T6YKL^?:0000000000000000\HT400000000000000000000]4^:0000d>_>Y0gR0000000000000D`XI2P00000000000000000@SGA
0000DE;4XG=B00000000LbUF4LRa00000000@Em:0000H7fn0000<\J\0000@a^LDZCI8K=cE5?l0000XSNFh]lO@4FF00000000X^Pb000000000000XM0e00000000
00000000000000000000000000000000<KRi`S0;`hk70000000091iRXWNk\DY?00000000000000000000000000000000M2K>8B[MXS;f000000000000000083?Z
000000000000D^YF000000000000X0^>0000000000000<db000000000000`KT>Dmhn0000D2Yl`Q`U000000000000@JKVhR2412_`000000000000@jH600000000
000000000000000000000000h]P>000000004ePaP0Ql0000\`\d<1PL000000000000XRDG0000TCIXdNRC8T\l000000000000Lk8]000000000000000000000000
00000000000000000000000000000000T]_9PHIk00000000l>AelNZD0000@1@XLiZa0000000000000000000000000000dSf0@khP0000000000000000`Lh>0000
000000000000000000000000`2_3DG;=`NIHH>bED\5h0000DRa;0000LH]P0000`<=n00000000lDSn0000`Xl>0000XM]G0000hWQn0000000000000000D?WKHTQ]
XWQ9lI<0HmO3lZ\h42V1D:E\Hl1O00000E;H4KOeL_P7d:a6PZoTLgOW00000000\QmK4oGA<VNZ0000hNM:DK8I0000000000008?5O00000000000000`T4V_O0000
<@:j`V5T000000000000000000000000894gT@760E?@000000000000lmcW0000XEb?PJJVH5_d0i9hHkG;0000`j@`00008Lfa00000000000000000000000090b`
00000000<0dP000000000000000000000000HIZe00000000D?[I000004Mfh]0a00000000l29d<b3^8;ci8eXN0000LKNhHME7<[kmd?I:m4>d00000ELX00000000
0000000000008YU\l9hD00000>J7@Z[G000000000000000000000000000000000000\GR?00000000000000000000`XgDh[mlY1`=00000000PPMVQ4FUl1JY0000
00000000000000000000LX2k@T^dPKF]TKgT00000000X@P3l[21<GcT0000@Bojlmo>H^TN000000000000HWT800000000T5a8\aUWhn:4D9>`0000000000008l_l
0000000000000000TG@F00000000000000000000000000008IDal\TEd7QRI39:PKTW0000LMV=heEb00000000DQe20000000000000000<ETL000000000000=28d
8MD9d[LB<h`N000000000000h[ol00000000LVKB000000000000dVBZ00000000000000000000TPae000000000000@SlAP^oU00000000T:oJ00000000121b0000
0000000000000000000053Za0000P7KOHfk7dR=\hdJZa2YH00000L8n0000`X`9hTiU0000@A>]000000000000P?^^000051XW0000000000000000\1Q900000000
000000000000000000000000@hGR0000<0[70000DTC5PdFg0000X7>I8JdFHbFj00000000LSf@0000h2ZF00000000L[mG0000000000000000000000000000dB]D
X\Z<HaLS\g^C`W>J00000000000000008Dd500000000@`:4`4GG0000L\ej00000000000000000000000000000000000000000000lIcI000000000000dB8j0000
00000000PRX00000i58mh18R00000000000000000000000000000000L:h>HVL3XWJolE[:@gi4<kZg000000000000000000000000H^YZ00000000000000000000
0000`Xjk000000000000T05V4SFf0000000000000000000000000000000000000000HFQMD@G195Ni0000l]TA000000000000519g0000@9T?0000000000000000
00000000000000000000000000000000000000000000000000000000lTg[000082GdHc1A0000\K><PYcE8[W3<cHK00000W8J0000LKQm000000000000H<CT4FOl
4PDe00000:`800000000P7GgdImf000000000000000000000000`\abPl3@000000000000P>W>LOeL000000000000a1N[00000000@=SU00000000000000000000
000000000000@3^JDT>O000000000000U2UmdRMj000000004nHL0SeBDE5RT\cn0000000000000000@UHU000000000000000000000000000000000000HH8H0000
000042W`4?8QhBFA00000000LHo\D[6U=1Nm00000000000000000000000000000000HC:\0000L>?900000@RADMXQ000000000@lg`Q?:l4N7liW500000000X0k0
PCShdHIUhHYddDFg0000000000000000lN4O00000000]1QC00000000000090B90000<]S214cX000000000000000000000000<LFa0000P43\0000000000000000
I0Pm00000000\ioQ0EZ@@R;l00000000000000000000P:Ui4M6Adllh91<7HVigL:Ab4`BO000000000000000000000000000000000000Y14Q00000N5700000000
0000000000000000<BGfHUZZ0000Q3mW00000000hNS7000087ne8U@J\d?[0000a0E00000000000000000\I6:h]F2000000000000`DfM\BJP81SIHjkS00000000
00000000h3YN000000000000000000000EPS000000000000000000000000m54M00000000000000000000XhHn00000000000000000000000000000000hDRY0000
00000000h<UNdNG?000000000000000000000000P6LmHj_Vlhg>0000000000000000`1T80000TGERH8UXDeL\e5`000000000Q3oI0000h?A;00000000HG4O0000
0000000000000000000000000000i1@Q0000d`PgDP_jhYDe00000000000000000DkU0000X=>:42E3HYe_0000000000000000XmAG00000000000000000000@9@<
`=Af0000000000000000h3:fHlVE0SP\0000PC]j00000000hcAS0000\f6^`;?T8IbL00000000000000000000<DD?HUH`8XFR\d`00000THUa00000000XQBR0000
HV;a00000000000000000000hI[V00000000llD600000000lNRj\PZW0000000000000000000080Cd000000000000000000000000\heJh:WbXEAe00000000h;6T
0000e1lO0000000000000000000000000000]2JH0000Q1k_h9`P\P2]00000000DdDf00000000000000000000P3704ND`00000000@?nKdRK70000000000004o:E
0000<GMU<\fJH6DkD?W?0000\afJ0000000000000:^EHk63000000000000T?f6000000000000dH_S8QhId9YR0000000000008AS?@UMW00000000000000000000
0000D4:3U4A64YGO0000000000000000000042=10000<cGi0000PVnnXhY?00000000XNmA0000@F=6`<j0TJO<DL6D0000`_I1`50]dh>@00000000000000000000
0000H?77TPPSlVA:lAVD000000000000000000000000TB0h00004PAU0000P5n?PFaM\8DbH54D0gTi@hg20000hY328V2i0000hUMFhCb100000000`ANGP4YMTKam
43:5Y5Gj0000\O[U00000000T?X0Pk`<hMfl<gBchBK?00000000TK]PdHU80000Hh56000000000000E5I_0000DF7@00004OJ:TBPX`Z18HkSR0000`2m200000000
0000000000000000000000000000000000000000<2n7Pcf<l]E24E6k40]ch=AH8H0:dGG^0000TY8;0000000000000000000000000000dCk>00000000LPmM0000
0000000000000000000000000000m1aT0000@D>RI1af0000000000000000dQMn000000000000hg:]000053mi`b@`000000000000HgQA@NaQ0000000000000000
00000000@4=c0DBi00000000000000000AHX0000000000000000X:Hi0E_@dV:2m3j9000000000000hR6T00000000l[;@XQISh9l0\Q2=\]>g000000000000I3IT
00000000TQ1?hb\PhFVV0G@`00000000TSU18<[N0000000000000000\YfC000000000000l9Em00000000T1U50Qg>@V?^D]9=00000000DWn2Xe<P0000D2QZ\Uc:
`k`_PY2`000000000Kfe@Q`o54oF<co5000000000000d1VHTE@_0000000000000000<:oZ0000000000000000000000000000`G=d00000000X`[R0000Y2_N0000
`I<KP6:SH`Fh81S2Xii^00008[WL000000000000H:EhHIk20000<KEI000093al\nEh0000P6R?00000000000000000000PRo@00000000`hRH00000000Y5CJ0000
00004LX400000000l5^j0000DE4C11>5000000000<\>H>:l\Y=NA5US000095YC0000000000000000000000000000<<a000000000000000000000000000000000
0000000000008La04jF`E61Ohm4W`3MD000000000000dTd50000000000000000LKmN000000000000000000000000LD4Ud[`WhPE[0RX]000000000bjm0000\:X0
PTgh0000000000000000000000000000000000000000lZXY0000000000000000000000000000@9ZIlCWHPZN]0000LM\40000Tn>T0000lf?m0000dVgT44mRh;58
4OGK8AUSHUAm000000000000@KUD`DXc0000XDm300000000000000000000`I`T00008no5\9J[TBD:000000000000000000000000000000000000000000000000
0000000000000000`4?G000000000000HFQ?PCbBH4e=00000000000000000f?9000000000000`9SPLQm1000000000000000000008>9015HN0000000000000000
00000kY[X9eh<MY4U5?`0000dF6g0000000000000000TM6o0000d7;\\7B_8EBOT<WMLZBAT7n0T3WN00000000PE\@000000000000000000000000`EAR000049US
0000<A;:00000000000000000000=25700000=d@4Ga400000000@HOU`cPZ00000000H;0A0000000000000000hOnj0000dZ5UTl\80000000000000000P2h<L;>G
8g`:000000000000PCe10000l[1bHB]_H3KfP:NV\=]B`HPQL8?7@OHb<UdW0AG?0\BFL]Ab]3imA1b\0000000000000000T;:i000000000000i30j000000000000
0000HO@Jm1^000000000<LT_8\oWI3]:00000000000000000000A5<TH<X=0000000000000000PPh800000000000000008OJVhQcBlW2G00000000000000000000
Pe2L0000000000000NLh0000Hcj:@iA3\R0b0000000000000000000000000000000000000000LVX;TWd:0000X26R00000000000000000000000000000000<Z7S
000000000000d?;l0000000000000000000000000000000044>KlA\^8gMC@nBQL4Ie00000000XXQK000000004VbU0000000000000000\m>L0000000000000000
000000000000Y4V600000000<6^P00000000HK@I4Rm:T\5C0000DXUPT5k80000@5>W0000DNTXDYoa11MV0000<]]M8d\o]40Z00000000`1Pd0000HgQ_m0SO0000
\oog000016:R00000000000000000000\1Fk000000000G;PHIAi0000000000000000T8<?00008@cN0000L4VJha`c00000000000000000P3d00000000L4:odNRP
00000000hR9g0000X4O0d8K;0000lTjA00000000000043XP000000000000`MM?000000000000000000000000<ddj00000000DN_^0000@GbBHiL^00000000I3S>
<>OY4FA<000000000000dShGP5W=00000000M44\DdGa00000000l<U700000000000000000000000000004;:60000Dh1000000000000000000000\2UU00000000
0000Q3R00000hK>ml=j?000000000000T]T[00000000H\YFHf4l`MDRQ19=000000000000lK]@000000000000Q5?N0000H8HJ]2kldh]e0000PV86T_5[00000000
DD1k0000418<00000000<]Sj0000d9BKT;>l@>K^00000000000083dN04[h`V5HE6<>4gd^0000PX?90000000000000000000046Q4000000000000000000000000
0000D;WC00000000TU8a4nHm000000000000000045CU0000000000000000000000000000000000000000000000000000DS`JY2PT0Ymg00000000000000000000
0000LSB60000l;AT\@j_XSW191dH]4dT000000000000000000000000XgGG0000HLeN00000000000000000000X9jS00000000d?cF0000lH<70000000000000000
00000000000000008ZRdPJfm0000000000008Sg\000000000?3e000000000000000000000000000000000000DBVM0[\X0000U2>Qm23T00000000LOUJ00000000
I1GS0000PTB>00004;cFTQh40000<@?Y0000@4Yh00000000l@l9000000008HUN0000<M`a000000000000000000000000=3_D00000000@7E;XTmB000002X`m3mB
00000000DAS[4PDW000000000000@BBZXD=ODZSP00000000\gU?0000D@VT0000TXBb00000000Q3_h00004>BJd3iY8U\>@Y9B00000000dYDS000000000000<Y6<
0000T;`VXkLV000000000000XXkhDOFL00000000000000000000000000000000PPhV0000P]H[LbDiU2[:000000004=X_<?4=00000N6[0000\81>000000000000
0^=m000009cg00008KQ2000000000000HCiI40B;<X_=0000563>000000000000lFJ3\iWb`Yh9000000000000Y2\W000000000000000000000000HWnA00008EUR
@RhdTJHX`9AgHUS`Y0G40000000000000000L`UW00000000hD580000000000000000@6H800000000]4MW000000000000\3lM`2RfX>R@H@3`XA8cHWdR4FXbHMG3
<a4L0000l0[R0>YAd=1G000000000000DIdj8;<3DD134C6]0E`G0000XA<:0R73E3=<000000000000E3l4000000000000]3Sh00000000<7PW<Z:a`:h_T0CBdFW7
0000`3O;00000000lWY00000`G5Z000000000000U1jH000000000000TFFN00000000000000000000000000008Ekh@GDPl::aXa>\<@MITCU>@@UX000000000000
00000000@1R3H:XO0000000000000000DMNHHENB00000000@86KPEm_X;e^\>2W8H;?Hi;Wm3T:000000000000Pf`2000000000000<feD0000000000000000`4h^
00000000000000008:5:4?fQX;2J13LWL4>3000000000000000000000000000000000000I4do0000@[31<P]`l^A[000000000000000000000000d1P1Lh>f0000
dMEO00000E1T0000000000000000E58[DK5LlAnoDX0000000000\1Sa0QL6PLO=0000Lh<h00000000l7J7000000000000PA5NP>M;XW5d00000000T[H300000000
0000000000000000I3jK00000000000054i^0000000000000000000000000000000000000000000000000000000000000000000000000000H;]YL41<m3hM0000
dNXn00000000000000000000I4jNHU>l00cYT]>Q0000HaXc00000000000000000000l2B=00000000000000000000000000000jdR0000000000000000DdbD0000
000000000000PPc@95Fe8P4NA62f00000000`8gU0000000000000000000000000000d8n8LdWU0000PnnH00000000000000004NAmLe5744Sk<PXP<cK\]02d=4lL
A5Bl00000000L]5M00000000@K2B<U8nlXEBDjm<E4Ig00000000000000000000PK7A0000PT\1000000000000DAag`OXX0000000000000000TG`ADCd_`geA0000
0000DIZMHk<G4l0G000000000000000000000000000000000000\;Bn00000000@j9O0000T[98I50f0000@E\a\ff@00000000000000000V>@`;0R<6MN4VoA0000
T4B6lDED<iX?0000000000000000hdlR0000PER]PN74Hk2HXZ_2\O7D@96P00000000000000000000000000000000l2RI000000000000lC?IhU9=000000000000
L2fUm61d559?0000h4;M0000`99hD@EQdE_2e3Rl00000000TD@RdlZd00000000H57HTAKIlTPU00000000`Qn;E2nf000000004Jho0000000085F>00004:G?Tgfn
51D>M4c7@>=o=6=F0000PS@L0000000000004h^o0000LGNB\Oci0000000000000000TTaI0000@e`600000000000000000000hWF092]>T<ba000000aolOibhSfo
0000000000000000TFKXlf[XL;1Q00000000Q64F04^;11Sn00000000XGEj`>[>hTlVHZ6j0l`jDB`90000]1Hgl\MjY4e_0000000000000000dPiUhAHFh4JnDXj]
TLGe\[P^H:8XX:cd`nM`0000000000000VGK000000000000I0fS000000000000@Uo60000dTW9hJ@``@gU0Q0a00000000@iaNdKNOT5dC0000hQR60000<`;^0000
U5JC`V<W000000000000<GfG000000000000hGe[@;@h0000000000000000T3A6HPo>X[kH0000`\HbHRIh483H00000000000051IE00004VfI<kX71155<VMB0000
000000000030hVD1000000000000000000000000\P@40000000000008Ehc\VJDD`>E4oRZ0000000000008GCaTIUTh4]g]2V?0000000000000000<U4[00000000
000000004Tii0000000000000000l<650000i48X000000000000000000008io400000000000000000000PTb000000000TeZ7000000000000dAjW]4D6T=_@LPJX
\RS@d?aQHXa4hIb9@@2NTWD90000LlLb0000M50<00000000dP@e000000000000000000000000<4_[I6@7000000000000h;]L000000000000000000000o\5DKEc
0000d6k400000000XZff00000000\>Zd00000000l37k@UN9Di1?0000HXYH0000X36M00000000XBNN000000000000l=3?000000000hMQ0000000000000000LlC<
00000000X?boi0lJ000000004^1e00000000000000000000000000000000lfhG0000000000000000000000000000000000000000lh7g54R[0000Pbj>00000000
0000e1EL000000000000A5aO00000mbI0000m1]^00000000lAgbDkJS]4gETQ>i0000`58n0000a1T[ll@N000000000000H6WbHagVe2cJ0000000000000?6f`Xll
i0Kl000081jj0000L6i500000000000000000000TBGV0000000000000000HTjc0000PLo_`R@^l[1F00000000D58X\i8O\?Sc0000LSO>0BoJ0000000000000000
00000000000000000000@nC8lUMb0000d9d\lGL`000000000000\V1R0000X11o00000000000000000000000000000000@Rg20000000000000000000002=b0000
0000d<JR000000000000P5>h0000DO^^00000000`g0di2Y600000000000000000000000000000000000000000000\3?300000000DSi30000dMmC000000000000
000000000000000000000000LG?`\lV400000000<8^900000000\Y1]000000000000dAO<PWH40000000000000000M5`ohi1^000000000NfS00000000`P=j0000
DW3i000000000000LcV;4i@500000000000000000000X_eB000000000000000000000000d5JB<g1i8V^S<h:d0000000000000000000000000000\V5o00000000
U4E_0000L:YDT[@U4gF>000000000000lkc100000000000000000000T]bn000000000000\Ej7Xcji0000000000000000000000000000Df]o0000000000000000
0000\B=50000000000000000DG0m0000000000000000lI@\dihl00000000d]8C000000000000P4A700000000`1lU`3MjH>Y10000PY4R00000000XHk800000000
E4\]0000000000000000000000000000HIZ>000000000000000000000000000000000000HFMV\1\hh9AIh\<]`NgHP^i\000000000000000000000000000042\N
00000000a0Y:e4k>LbBP<V]@HK:B8iR700000000<7IT00000000le7f000000000000000000000000000000000000000000000000000000000000`V:A8YW40000
LFL7000000004T>\<7Y\000000000000D1^aPl?;D9DY000000000000X_<]a2mId0iWX<dSM5eim3?d00004GM1A5nd0000000000000000d;SjQ1Ea<YnV0000dT5`
Y5cG0000000000000000000000000000l8Y_PP;RP6:n00000000Y56<0000lTWT0000D`MN000000000000000000000000000000000nS\00008?SB000000000000
0000XYn>0000<BIl<N0M`e]B00008MGI0`YN00000KQ_0000000000000000000000000000000000000000D3e600000000000000000mah00000000Q64mHWYQXlBF
067R0000dCQX0eP607bL`P5SPZ1H05Re000000000000000000000000dbAf00000000000000000000@f?S0000XBf3LfcZPflX914cT[EllPC70000@4aU00000000
0000`?7n00000000000040HAXiCP\Lc7LY[F00000000<OB5i29<TS8mP6K>@PPh4gYo00000000l<b6l21m`Z[84fGA0j7AXlE0000000000000000000000000m5`?
00000000TcWi000000000000000000000000ho5h\AMT0000000000000000000000000000<G@mXnkEDT_6000000004OnA000000000000000000000000944D0000
00000000000000000000XBLT0000000000000000d<IH00000000M27A0000\dKhDfbchh7LdSg?00000000HIX1000000000000PG96hN5S000000000000\=N_0000
00000000a5XY00000000@;OP8MQH000000000000@2W6`C`jPO3\dY?Z]0]80000HEeM8N]K@\80i3Qd0000PPOO]1oR0000@:0V8dkHTkeG0000DR_n0000XU2L146K
0000P]okPgiUh^_2lUb[e4dc0000XeQi0000000000000000T7^j000000000000Xlia8BkW000000000000`8FD00000000\g7l8^\i0000D0>`X`SO000000000000
00000000PR7R0000<^fgi442Y2on0000000000000000lX\oU2T_00000000TO=`0000000000000000000000000000000000000000X^<A\kh1DBe=Xkmg00000000
000000000000000000000000Ta:l4Ho@00000000\hbA000000000mVF000000000000000000000000<0LHE4Ld<>;N0000000000000000000000000To<0000hd^l
0000000000000000\BMN000000000000000000000000000000004T]V`_Y=00000000000000000000L28K0000000000000000X0D9000000000000000000000000
0000000000000000Y2Vc0000Q0Qce572000000000000000000000000000000000000h@Y0\?CRl6Km\@?JdJB1=1[N000000000000hJgG00000GB1000000000000
00000C9h\>^5XC^9<\]9\51XXd7]D[i14lNjP?Qf0000<3kU0000000000000000X40n000000000000000000000000000000000000HWk7@gD9P@k=000000000000
00000000DDf283Q0000000000000l:no0000D:HZD1WVH8^``[580a0B0000000000000000000000000000000000000000DX6g00000000000000000>UR00000000
00000000000000000000<?>d0mk9@YBj000000000000000000000M22\9f\00000V0;000000000000000000000000\Mim000000000000000000000]c@00000000
`6QQ00000000d9e78HNTLd1Y0000000000000000`QFbI2aIe23f000000000000000000000000d1XNLY0e@74R00000000PAA50000U0eW0000H3cl0000<4630\_Z
0000l=Zo<=`W0000H00T`?L_00000000P3eH0000@H]80000000000000000T>>?0@QF0F=f00000000000000004ZN500000000000000000000PXBN000000000000
hUWn000000000000@dnIhC\]\[T\0000<DVidV^<92L:0000\3O[4O`F08UADZGd0000XN3e0000XC>V00000000PbC30000`JUk<c46000000004;_E@H=hd@5_0C<N
L;6<\[OY000000000000TJ1W00000000000000008K@]lJSVQ0=A41dV0000000080J`8_NRdaAV0000000000000000000000000000000000000000D>8900004ckP
000000000000d7BB\T3CI1<[XDUl53aZ00000000XRRe00000000000000000000000000000000LVDE0000000000000000l>V3hD7g0000To@H0000<VC[00000000
00000000M5@>00000000000000000000000000008CHkXiV`0000HF[cPV8Q8n\<Q3G5000000000000000000000000Do<XQ3f^0000I3LcP`Zd0000000000000000
000000000000Lm36000000000000X]M]00000000PG7o0000H;Z;U2\B0000000000000000000000000000000000000000000000000000000000004;gjTgbBdHN7
]3=`m4?2Phl_A3lFdDndQ63S000000000000`G_N0000542F0000U5fe8Y3@00008]I0\jYTH54h<Y<Qhfd@0000000000000000H=Jg000000000000LQV400000000
<@>Pi0e9000000000000U3Gk0000h22T00000000TZo7T]Lch]a@0000000000000000<JMV0000hCdN0000\C4V00000000dCH8T7GY@]OE00000000000000000000
00000000000000000000`o1ld][P0000000000000000000000000000000000000000TL[000000000000000004C_R0000<CDI0000hJ910]27000000000000XXG^
@fY`HjNh0000@_[\000000004aBD0000000000000000Tj\KPn9:XQYX00000000h64\00000000000000004<Mo`\5T00000jlY00000000X@4@0000000000000000
`5XK<Q]1`mB>00000000000000000000000000000000000000000000000000000000U4b_000000000000XR7k4fjA\YFo000000000000DV<I000000000000DVTQ
0000d;QDLA6UdXTG00000000h24QhSDahX?h000000000000000089XYTLf@00000000000000000000000000000000000000000000E2F1P<nD<0AkH>7I00000000
0000LjKOH]RA000000000000000000000000A2?Y0000\OmX000000000000000000000000TQXl00000000000000000000000000000000`919000000000000@::C
8JU[00000000\JJkd5\OPES50U:A00000000LQe\P7Hm0000H<Hi0000000000000000L:3F0000000000000fKE000000000000h:\200000000m1k>0000`^gQ0000
0000L1l60000X4dg00000000XIR]0000000000000000000000000000000000000000M3MV0000000000000000h=lY00000000`0hY=1Oi0000000000000000l1?3
d6<Jd1hMhORlHPO^4\n@m2T24BiO0Rcl0HBlT\D:00000000\GT`0000H4Hg\Oa:0000117Q<>eUPk;A\?W000008Ta3\W>7000000000000@^4c0000D:DH51=?hjcC
0000`gHMH;5XHAeQ@Yjc0000000000000=_O@O_7HR8E\\\>000000004=J:00000000`:bo@XGn00004Oo78N@@\V6I0000lMD`000000000000<T6>4ZcY0000007c
00000000000000000000000000000000000000000000T\HO0000`VgfTB;7l\b\XlAg000000000000a5e3000084L100000000000080oO43Ta00000000=02:0000
00000000l:Z?000000000000HBaA00000000XPf<00000:PNP:4I4DXRXW=U0000DXX<@odi00000000000000000000000000000000D`jd000000000000TJGW0000
000000000000000083K3\M?KlQA;lS_V000000000000DAoZ0000PBM3000000000000000000000000000000008Lg00000E26?E5l\0Ri600000000`i5A00000IWQ
l76F<UVo00000000DQ7QTCeDhQ;Le5kQ00000000000000000000000000000000000000000000\Z@B0000h_DD0000000044LI0000lBfH000000000000`Jf:dV5=
00000000`:]:000000000000@Nog00000000000000000000E2l>0000Lf0mI1mQ00000000Lhje00000PQL00000000LH6^0000H?YNh]9Z00000000000000000000
4A>NXG9g000000000000laY;0000hL1a000000000000@PN0X=FD00000000000000000000`3D:P7L6000000000000XM:FH4?<00004O5MHRe_PK;F0>I6Pkk10000
0000E1@i00000000<\cSdb9KL^7[00000000000000000000`\FIH:Rk0000000000008H[L\T=T8V4c00000000T?kclU_LD^dZ0000000000000000d?5]00000000
000000000000d;Gl00000o:c000000000000000000000000LEgd0000@@[40000000000000000000007\>0000l:OnDHW7@UTY000000000000000000000000PRe<
H>^G0gl=000000000000D>W0000000000000L9a=4GI9507_000000000000\5V9@Ci`8On200000000hTV\000000004gW2000000000000X8@7m4ZP8=;400000;GW
h;jE000000000000000000000000L[4a@Q7>lfOc000084?RT@`ch\;a000000000000PUR[08;R0000X:]V@@^JT;blXWgY]0ZW000000000Z3M00008OkCT^0EHJWk
0000LV9_81h\T8>_4]L2`lYP0000000000000000000000000000T8\O00000000000000000000i3Q70000000013@H0000000000000000hTO2lF]X00000000hkOn
02Mih1B60000000000000000T1JiDMOn0000000000000000000000000000\5\`000000000000X[V4hP=70000<4eJ@kTCP[<K@]3K0000@HTJA11KT\>n00000000
000000000000DREUdb250000PEa0000000008T`4\V6<Pi>oXljB000000000000000000004TOm0000dC1U00000000000000000000\U^D00000000\MWV00000000
\R2L000000000000000000000000h\<i000000000000Q5@b@lf^4J?30000Y35Y8E\L000000000000000088fIHTZW0000l;QT8?Tk00000000P1Q[000000000000
L7=N0000X7a3000000000000l9fI00000000@GE;d@@l0jRHd0EfM1e\00008\mf000000000000000000000000<UO90000@4Nd000000000dTL0000\L<H0000\2SB
Y13:00000000000008A`\B^R8EE10000XHdlTS1\<E0B42\jT8J^<CQbHIaNdcTU0ZM^00000000<:_9`6S@0000000000000000000000000000000000000000X7GK
000000000QKRD3\\000000000000000000000000LC_5hVl=e5HoH13S<TGJLd:j000082mXl9Kn000000000000000000000000000086kc00008KSTLKng00000000
0000<Ib_`2J=0000000000000000<4XC0WZNL`VMhG>EDBZ^000000000000000000008Db9LiMaHj0MY3kS0000h[AZ0000PjAc0000000000000000000000000000
000089:6000000000000@EdI40e]D`W900000000000000000000P@Pj00000000000000000000000085SW000000000000i5o60000h8jHH?dSLAh`0000XHSJ0000
0000000000000000000000000000TllFl7SM`Og6000000000000Q2M00000000000000000000000000000000000000000M2n6M57D000000000000000000000JmL
=2kN00000000DLOYPV<=00000000<]5ehD<PhEaYX;m?00000000\B:k0000000000000000hO\G0000899K00000000@ggl0000000093HO0000DlM6<:?o0^CRLFFo
<RVW0]fH\B3`8c_`0000000000000000A2nW00000T5N0000\b_V]60A`[c20000000000000000Tc:g]4ml0000000000000000000000000000=4N\0000L8650000
00000000000000000000Da9h0000hGl:0000000000000000H>>N0000h3a3DQK:DG8a\4^JL>WQh12aT@ZAL[FL0000000000000000000000000JI6000000000000
00000000000000000]m;hb<g91T:000000000000h_L6hL?>00000000hY5j0000000000000000m5oH00000a]44;Y`PnIm00000000``RG00000000HC@8<VLlI1l=
T6c=h6\CTdEJ000000000000000000000000daIT0000XAh3T7o7000000000000000000000000\Pc`00000000000000004JK@0000dHEG4QP<00000000@45a0000
@DcP4E>n0000L4M2D4bC0000X<fF000000000000000000000000HLKA0000000000000000000000004S:h0000lhjF00000000000000000000TWJP000000000000
0000000000000000000000000000000000004YHjPjjZ000000000000=1^B0000000000000000D:jXXYf1lQQX0000000000000000@]1g00000000000000000000
0lQ\00000000lP9600000i5b14N>X5URdU<@LPA<8fXc`=chd\A5000000008fj]000000000000000000004H\EdgI=0000<TIQ000000000000000000000CEN0000
`a[b0lT?@NjT55KB0000000000000000000000000GjJ0000000000000000him00000\C<a`[>l000000000XEO0000000000000000T5P:0000<MT\0000a3B:0000
0000000000000000@5AD00000000@RAY0000000000000000DaW`L]AI00000000000000004Thi@;R10000000000008Kg<LcgH00000000hB\g0000000000000000
00000000h0\^00000000000000000000000000000000937T000000000000d\X_00000000000000000000`N6A000000000000000000000000Y1YMP[gUXl^E`KD9
0000Hged0000000000000000@]Qj000000000000000000000000000000000E4T00000000@EY^DAjH\SH]`C=b00000000000000000000`Nd<0000000000000000
00000Ln@POWV8e^]00000000000000000000000000000000000000000000000000000000000000000000000000000000<FcF000000000000\Y[Xdmc<=3A>0000
0000000000000000000000000000000000000000000000000000l=>h`^kf0000000000000000000000000000000000000000000000000000\5BS00000PAmDUNc
\bd10000@=UiH]b?@KI900000000LS1k000000000000000000000000<TSa0000@84J00000000000000000000d\:000000000i3RN<S4`00008I@I000000000000
000000000000T?1l`f^^00000000000000000000`5bLP<dB\Ljb4kC5dkT`000000000000D\WYdJQX00000000P2bLPIlBE2FF00008WEV00000000000000000000
lEBe000000000000000000000000P3J<00000000000040nIlVR^000000000000HUge@e_800000000000000000000D?Pk@c>DU46Z00000000000000000000`EZ4
000000000000000000000000DMS<00000000\;<L00000000hUV60000]0jRh<2;0000d80N000051Tm0000000000000000daRl00000000`7[M0000000000000000
0000XKcP0000000000000000000000000000PNX>000000000000000000000000\?J]0000000000000000000000000000000000000000lW5;8WSa0000XOW;XVC4
0000d>`90000000000000000Pc;X0000llFK0000000000008N:Q00000000I6BM000000000000m5Zi\>SXlUXF0000000096@mP6O50000\S2:T:U@000000000000
0000L;D[0000L=6>hY>h8AB9L0=\<T_J00004cS3ddm;0000\FEF00000000000000000000X;BM0000000000000000lZSd0ID?0000000000000000000000000000
0000@hb]00000000Hmfh00000000`BT?0000LDk:000000000TBf0000HT1Z000000000000000000008Nkj\b:c0000000000000000000000000000`Z^K00000k1c
`b^@00000000XGU20000<UM0H3FmX]1K000000000000000000000000000000000000000000000000000000000000`eHY00000000000000000000XE8o\_id0000
0000D1Od0000000000000000I26Q00000000XNZf000000000000000000000000000000000000000000000000000000000000000000000000LZid00000000X9YC
0000000000000000@7<LI3g0000000000000d;HB]4l:0000l6h500000000H=?]0000000000000000l8V]0000DN0`000000008d<PhLoE0000000000000000`^J@
0000dAF[LF`800000000000000000000000000000000000000004cZX000000000000`f6B0000000000000000\4dS00000000000000000000hNUPT[>>PcVY`d\5
`FHj000000000000\>kk0000L@o2m2:hX=:BT?n?dW_UlU]H0:P>\j[d0000lH2G00000P@N@k9ELm[F00000000000000000000000000000000l9A8000000000000
\NR7hVeF\jQOX8go00000000H<VV000000004a6HXI;XXj>bHT\H0000000000000000000000000000TZZC000001e^8Okg0hVm0000h2^9DShVP]Ve0000PB2EhIlb
LQ?Y000000000000000000000000D7jP000000000000000000000000L4fHX0:gD1BjP>jL\[@CThJH000000000000lJYY4@O5X;iJTNF3LjfohalD00000000`7m4
@=C=8XC<XY2M0ZElhlUL0000Lmie0U`o00000000h0O>H\Q:<\l>@aOm4oD5000000000000000000000000HR3d00000000\_>J000000000000000000000000E2We
0000000000000000L@8e00000000000000000000DEP60000000013WIHL@W00000000000000000000dJb500000000d90]H0SPh?WeHSn^12:V000000000000XmG7
00000000000000000000h:^YHAnJlCDd@lg?`ZB0HB^1d]bNXJgUL^3WdEhV0000@?BN0000lRb5d<_500000000`4OI00000000d\iR8U@U`V??0000PU0U00000000
@j=:09O;0000`Q6AL15`0000XL[K`\4R0000000000000000TfBC000000000000@5mHDV:lDZFg93c:000000000000000000000000I5iG0000000000000000H[Xo
d;Ro`]I>00000000h>0i@AVo<fIa000000004cZB\Jme8_7o<?]GTMVfPKm6<lK`0000U2;L00000000<6ob0000000000000000Hg^l000000000000D:WU@NE00000
l2dX``eA0000TBjW00000000000000000000000000000000000000000000dckflo?^0000000000000000000000000000P@b:P[No00000000LK_50000`@3N=3iC
0000000000000000000000000000LWVT0000T;eNPJ[o000000000000D=4[LXfbLaGP0000T@GJ000000000000000000000000`VNC000000000000000000000000
000000004;bSTCbk000000000000dVUF0000000000000000000000000\U=000000000000H0UG00000000000000000000dol[0000000000000000DN2b00000000
000000004n8?95NE000000000000\^@g0000DULK<eW900000000000000000000=4<]PHDL<^jG\ZG:H_1IY3Ci0000000000000000@DN>@7@;000000004PKS0000
0000000000008XZR0000000000000000000000000000000000000000\Mebh>U80000000000000000POS`m0LM00000000H13;0000DR1e\7g`00000000DQ3O0000
L1iD<NK:0000000000000000000000008\^\\O]:I1mcA4Z>000000000000\Vlk00000000m2b600000000hQ\@00000000`YFC00008`H8X8Yl`N4Z\QgQXNLPP[XU
\h@JU17?000000000000dSUH0000E3enQ4gc00000R^R000000000000L:U7Y2K\0000PK6W00000000PnQY0MQ^l>?L`ZJJe4i@0000dAcl000000000000P@TH8ho9
00000000Q5LP000000000000\TFP000000000000000000000000000000000000<3S:000000000000l0hF00000000000000000000]0koL1V7`Dl2@E2TXIWChS;9
0000000000000000000000000000000000000000DJSh0000h:ITPJRJ00000000X3iE00008GfYh]_^000000000HX?8JIj\bcG\>6[000000000000000000000000
000000000000000000000000000000000000P>oZlQjJ00000[]00000D]o90000PFRL000000000000037L00000000LX^5000000000G1:0doY0000000000000000
00000000\_FhLKi:00000000P<Sg000000000000Hc7F`UAI<1>;\DjKHG5=00000000000000000000dVE@4_:E00000000LOQD00000000\:i=00000000PGN\072a
15[;E1FW0TUc000000000000000000000000`eCN000000000000X>OhdSKN0000a40E0000L4iE0000T]e00000H?R500000000000000000000@2^T4ZMS14`i0000
00000000000000000000000009=<0000`BX200000000000000000000000000000000000000000000M5cVA1j6@<TcT?IS4P<`000000000000000000008<Co0000
X8XH00004TnG0000XNNaHYI845EaHdG9<iGMH69adT>:DXi;d3U2D`_8Dj2Q00000000000000000000000000000000XGgo00000000000000000000\Ef>00000000
000000000000000000000000000000000000DSBE00000000h6NY<a]g00000000000000000000<5iN0000000000000000000000000000HG\:lT3V0000X[?o0000
00000000000092k<00000000@\gXdD2Y0000`bUc000000000000@W:2Tf8a0000P4Lc00000000LN<C@FIA0000000000000000000000000000000000000000<FDF
00000000@Y8D00000000000000000000000000000000000000000000000000000000000000000?ON0000dmdC000000000000TZ8B00000000LMeD0d5W00000000
00000000000000000000U0n<@@`DPOSn00000000000000004RDZ`mY`0000000000000000Pb6:00000000`?\>4=R5<ZKOHa740000<5?c4;PeY3>500000000A3<j
000000000000`R>9000000000000<gR;LG3m000000000000000000000000`Xhb00004;lL0000@bSOD5BB000000008R]c0000\H5[Hf3H00000000000000000000
h@B200000I>`LBFP0000l_N80000000000000000PLhSD5NC000000000000000000000000<2c5000000000000HkE[0000P4Ba0000000000000000X>Pg00000000
0000000000000000000000008VjH00000000laJ:000000000000`9\40[UB00000000000000000000000000000:QIdE]@X\nWPcb4TLLHlkE4000000000000H89_
LMm20000000000000000DDA600000000000000004ho_00000000lK_EA0el0000000000000000`Q@h0000000000000000XH3XX7C<e4SiL8K0HT:U000000000000
0000X:=mA1g<0000000000000000@9?I\n^4Pc>e0000000048Um000000000000000000000000Tg970000000000000000\DQn0000<YI^0000000000000000`_WO
<0^b0000\0]742FA`Q:l0000000000008Le[\lR9LDAWPofg000000000000000000000000000000000000h42`T=6L93\80000<2d?000000000000h<lF00000000
000000000000lGlK000000000000000000000000D2V[D5;2000000000F<64Zh^00000000lLkO000000000000000000000000`iUNd03G000000000000]5IA0000
TQ[H0000000000000000000000008<j=00000000000000000000TkOX00008SEYhk[L<[DU0000TM<RXPFH4_4[Di`R0000T;SOHR2c000000000000@T8]\bP`Q2bH
00000000PIfPE4fO0000lDZll\R9\0PTl`gc00000000000000000000000000000000000000008gUjh2?Q4Vkj000000000000000000000000000000000000\F]E
H0Kk`^:S`21N0000000000000000X0YidG<b0000000000000000000000000000000000000000000000000000hl]O00000000000000000000DNJ4Xa0cPR3C0000
4;K<00000000@KVN0000\2KF0000TBi`000000000000<P580000dJXj\O2YHQC_000000000000HY7800000000X<moDdJ=0000000013:f00004aEb4GDe00000000
hM:`4T=600000000]49]4bl400000000L8O_TM0:0000<>RVTmS200000000X42G0000<QPLPGgG88R4000000000000XPCN000000000000P0^3dPFedU[^<5E@07R5
L7AUlPHfX^B>00000000PBKil6UcHXOPDgG_0000d3fEX>600000X11W`1Pn00000YF10000000000000000lQG44YKK\Y\a0000000000000000000000000000HQl;
00000000000000000000000000000000000000000000000000000ZeV00000000E2dO0000H3kj@=o4T=[OTI3XHLlI8SEGd_f3000000008Fo>DMiQ0000l0TNHJe?
`W9VU44ni4h\00000g\O00000000000000000000h<eD00000000000000000000Xe\W0000000000000000@85aA4Xg0000000000000000l@Dn00000000\B9E0000
15:b00000lZB000000000000000082h[@]:5T]c^0000h[@e00000GSI00004YJB000000DH@3IB000000004Sjn0000\]3;T>;`0000`oO90000l8_:000000000000
L1le<:H?\?DS<]gSI4nP00000000Th@\@ATF00000000LViW0000i5Ok00000000000000000000000000000000000000000000000002IN00000000L;`b00000000
XiO=4>\k000000000000000000000000@]DG<VJd00000000000000000000l>kN000000000000000000000000000000000IYgD\YW0000HKeKlX<`0000To0[0000
000000000000D8<l00000000000000000000XOFh00000000@Jeb00000000Lo`I8fh100000000000000000000D8\^00000000l^WEXHe;00000000hTWH00000000
0000000000000000000000000000T25:`dYA00000000@Yin000000000000HdOl00000000\9\M4meJ0000000000000000XC8c000000004;I_@?6;0000M2E_LESk
00000000000000000000000000000000000000000000HR3300000000Lm660000HG<8000000000000P@Hc0000=2DQQ6710000`Dhi0000\VDf\BGG0000m1K^01BG
00000000000000000000000000000000hg;j000000000000000000004FUN00000T?40Wl>0g<\0000000000000000000000000000000000000000000000000000
D=2T000000000000hgXP000000000000HW??l?oVXFTf@IMEdicgX5eOdL4V0000T>PNHjIm00000000lOL@0LXmXdl3000000000000@LGL070eD^2I000000000000
0000T7X0T24=LU=S\XNJ0[cG0000000000000000000000000000000000000000h1;d\A[FD_TZ0000hE=fM36Rl26:0000000000004]Wn000006714DP_XXU@0000
0000000000000000l;5o8:KADl8`i1D200000000i5H<dNA5i5Z?00000000<<Nl000000000000000000000000LDoY537<0000000000000fHM00000000X>6R0000
d2L7LFR]LFiGXNJUdW`]dNPo@jS100000000X9Q><ZlL00000^JkM55U00000000Ta_700000000lWc50000lLcW4Y]\@]XV00000000000000000000dcBO<\dk0000
0000P:=00000P>GSlZi500000000`H@U4]OjPCjn000000000000T[aEX]>B0000000000000000d8dF0000000000004`?QlLG:hl:V000000000000000000000000
0000@1k]P9bZH?dE4JnV93Uo000000000000X2PZ`Ch\00000000000000000000lLbX`S3i00000000lP9M41f;LJS<00000000000000000000000000000\^mDCCc
00000Ico0000000000000000HcUA@\VM0000I0:>LFkT0000Q4]P\W9:I4CC000000000000000000000000LJ`;000000000000I1aB0000000000000000`4Vn0000
00000000000000000000HT];000000004ahQ000000000000000000000000000000000000000000000000hNPV000000000000h3oKTZO<0000T_2[000000000000
00000000l8l?0000DT0JH5hS000000000000DHP@T?iZH^IQl91bLWD`0000@l>700000000000000000000LS8^4?cTd^]>821\8c5\@cmQ4A@f0000000000000000
0000<73g4\E20000XjI:H]fg0cIX0000000000000000L8`5@R_0XZ6841Ve000000000000PBRA0000000000000000HF5F0000PZbO0000dJglHP84000000000000
X@=^0000000049o70000000000000000hg3Od0`9lYH2h_RF000000000000000000000000Q5g7486m00004QZ500000000000000000``LL<;V4o>D00000000M16=
000000000A^b000000000000i0Jd00000000X16N0000000000000000000000004=7X0\B40000000000000000DYnb<U:h00000000DN888diZlZ0_XCW^e4mZ0000
0000000043W]0B4100000?:A0000\9bD4PN<L2<YX369@N?Y00008>JL00008fgK<\_gXd9H00000000L\IJ000000008iS<0000DI=<000000000Fg7000000000000
00000000T=^X000000000000000000000000H]dE8H<o0000h<Rb4\<;000000000000000000000000<5anI3lR0000@\<O00000000PNoK0000000000004JFo0Jc8
00000000\m5Z00000000000000000000hQTh0000TQjk000000000000000000000000l1Eb8>l^h?[U0f0?0000<4i70000h4SR0000000000000000h_dI000010Sm
00000000M4Ca0000dKWD00004084dNg`0000000000000000@NKK00000000TOJilDIB0000000000000000000000000000T3bChRH585U8\fha00000000<]YW0000
00000000000009>8\W^l@<Pa0000000000000000000000000000000000000000000000000000000084Q^hn`b000000000000Xc<A000000000000000000000000
hDNYPkAM00000000X81_000000004DD[LTNG000000000000LW:[52BJ00000000P3:N00000000000000000000000000000000000000004W_E00000000X]Y?0000
000000000000000000000000<o>n00000000000000000000HVW\00000000<A0i000000000000dai<0000\HM@000000000000H^9N4_JlX3;?0000@=2>00000000
8R15PkW80000000000000000lW:l0000X4klT7l`PXPZ00004M7>0000LaTj0000<EKjPUZF000000000000000000000000TaSD82<A00000000\Rj[00000000@BI^
ddZH`T^;000000000000000000000000h>b[0000000000000000000000008:F?00000000000000000000000000000000000000000000000000000000XgSn0000
00000000000000000000000000000000000000000000\:TAlJnn00000000hNcA\X@D0000000000000000000000008oa?0000000000000000PLfP0000DfmG0000
0000000040RR00000000000081oi0000000000000000000000000000000000000000000000000000LF8N00004beI0000000000000000HS<B0000000000000000
00000000D^cj0000h=cJXAi[0000Lk:mTk@X00000000DQNO0000000000000000hc\L0000000000008:2n00000000M1:oE63e8Uk70000A1Q1P9aY00000000@TAT
00000000000000000000000000004i9Q0000000000000000PiTT00000000\bIU0000=3bV000000000000T?N4dJh<U0VO0000000000000000@]hba03N00000000
4P;8PCFj\E^P\nkl00000000000000000000000000000000000000000000000000000000@R9W00000000`F4N00000b7^00000000<P`JhP`m00004F0PlNg0D;M=
M4@d0000000000000000000000000000DS5Ee2da000000000000D_HF000000008?aj`;URX<A40=0_0Kk34_QW4f8O00000000000000000000HVoX000000000000
00000000dO8O0000000000000000dDAi\\hA]54_0000DPo]498o54Jl@\OU`6GADcC2000000000000LF\Z4ZY]00000000@<@E4\>\000000000000ld3;djnm0000
0000THMd00000000000000000BHX0000<aC\000000000000000000000000000000000000HJ<F0000000000000000000000000000\elfh3`]Dj7fdCSB0000lghU
0000000000000000000000000000000000000000<1@30000@g6`000000008OLSlXWh00000000I69n0000\Zn<00000000\IQe0000000000000000000000000000
TJ1D0000LTEc00000000000000000000000014AZ000000000000<69E00000000000000000000DXhF0000000000004M2]a5PR0000lm`80000TKDV\hW]8mDG0000
PQ8VM0W]m5hcl6@I<:GNd>CF0000000000000000000000000000X\EU0000@@R_LM14<d;Hh7;@e35k0000000000000000lL_:00000000lHjD000000000000Tmi=
0000lc4P10M:<ncn000000000000000000000000000000000000000000000000TF>]de5b0000000000000000H9iB00000000000000000000E3E@dEG`00000000
00000000000085C0DGaO0000dIM\00000000LGQ:e2eE@G;eLB^d4`]j000000000@Da0000lQM[0000dHc700000000LSJo4oL]0000000000000000000000008c6d
0000HRYV=4cd000000004]jZ0000000001:W000000000000000000000000dJ>>I4WS41?a45K7a5j1000000000000dakQ0000@^me@A_20000hEla0I6hDQj9H=b5
0000\Z\<0000\:g?DLUM0000H6DP0000hFfcdLQP000094`J00000000@cR700000000M4F100004YWO0000@B1o0000\BnY8fBX00000000000044ELTTgO00008WNS
00004fTJ000000000000=5d4l3]300000000\Vbl0000`5I]0000000000000000h8?c0I[j876cDTML000000000000D<Gi00000000DQ_h00000000000000000000
0000000000000000000000000000PidR0000@7RA4g>4<j6m00000000<b<4I12AlOU^000000000000000000000000000000000000000008hclYP5`86W0000I5i5
<R`H@Zj>0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`Pk30000D2HG000000000000PW\^0000
DQDR@g0BY3C]000052?GX<m[`<e`4`@Fl3KD0ia70000000000000?V900000000\>4_XWAlh8RHU4ljDUU10000H8S?D\UL0000<Sif0000000095_I000000000000
00000000@bea@m9j00000000000000000000000000000000h@KB00000000000009C500000000HHGL8TokhSkLI3YkdAEV0000P?Ni\7G=0000l5j]000000000=O:
I2Kh0000000000000000000000000000]4MiLA9h\A`_<U4m8[4K4;Q500000000l@@YLeib000000004bTN0000000000000000E2Bn12FXPI?M0000m0^jTYK10000
dBdMLU>RLCTNLZ]cDa`G00000000h5J1dC>H`F`I0000DW?c`iX\<20D00000000`:j;h@65T`fP0000L;>500000:o:00000000Di=G000000000000000000000000
0000000000000000@==0`QGE00000000TFdA00000000\nL\00000000`mlG<@m80000XL=Z00000000D73WD@CflCcA<XieHR?A00000000Q5SC0000\o97TF6@0000
l;4^0000000000000000X<GK00008Ec]8@C315F5000000000000T?lHlLSl0000000000000000XY?I0000TkR?0000000000000000T7WFh;\gLGMDdLNF@L]T`R\`
0X<KHY7l4k5JM2HJ00000000000000000000XLCN000000000000X]l`0000DWWi000000000000\TVk0000M3GY0000LTMbd6ff\=eFP8YH000000000000DK<l0000
P[45000000000000m49E0000Hl]A000000000000D4@400000000@X[l00000000000000004C]^\SMJ000000000000PE7>00008\JKm3`R0000LX5nXoA_4P3:0000
000042>h000000000000DYdA0000\a[>DfEg000000000000H57j00000000A2;^0000000000000000PEI3i1dl00000000`HWi0000\J]L4`IJ0000h6mG`HXZ0000
00000000<]HK0000000000000000@Ihl00000000000000000000TG2W0000dAaE0000000000000000=5m7\HDkPdMU00000000d[RT000000000000000000000000
000000000000000000000000000045ZK00000000000000000000000000000000TIA@`a4bLP1\a50H000000000000\W=e`dPI000000000000000000008<>k0000
0jck00000000000000000000000000000000<j:=<YAK000000000000`KYN000000000000000000000000000000000000LAa400000000Y6B;0000D]LM00000OfC
`4Cg00000000000000000000T[h?000000000000000000000000h9DAhFc100000000`B@P0000000000000000`CN8l=fmHCoBl9LG@dSi000000008WGf@M3H0000
0000000000000000000000000000000000000000XO<f0:?U0000h[SP00000000<4ml00000000T0?:@EK70000000000000000d[3^LcT?000000000000X74b<KH[
4PZ:000000000`5?000000000000000000000000DohbheWjTZ0MDg>H0000000000000000T1OJ<IK9XWO_HQ[T<dPj00000000000014>I000000008EeaPAd]TFT:
lXRb@Z9e0000hkV6l:FXXWff0000PIdD8TDg0000`5JT4XPh0f1JLm<U000000000000L3lZH[lo<=a4000000000000\FbU00000000000000000000000000000000
94^Ld2D\0000dee]hG2G000000000000000000000000<C]O000000000I41TT5;@FA\PGhCL<F>000000000000\S1C000000000000X?8@=4R1l]\n00004UE]\nKX
4B?m<9`@00008T6g00000000L0e2U1ZO0000lCcR0000HV4500000000A3SJ0QUU@Aom00000000L]2T@\0j00000000000000000dO0M0kWM3Dn0000000000004mZA
134NP]nl4`<:0000dGOd`4J]0000000000000000000000000000<Djn0000000000008W4Q000000000000dV2R0000T1]X00000000\A6e0000XA@X000000000000
0000LZoF00000000LCMS@igQ000000000000`][60000000000000000Lb^mh^Ql00008O\a00000000DXJk00000000\=Hk000000000000000000000000TG[e4aKX
lGXLL>VP<WmA00000000000000000000@7>\000000000000DYL`00000000000000000000DR5200000000@GihPNT?000000000000000000000000T;]g8W0ND?j=
Tg=@0000010E000000000000D^:0haO?Q3M2000000000000A5Ec0000000000000000`8Z_00000000l\L]000000000000000000000000000000000000TSlQ0cK:
lZ<XDkD^a2bZXJA^0000THPl000000000000`C5400000000\2`G<gY900000000H8PZL>D4TF1h0<_\@V`_lXW=X\Sc4^f2LmQN0000]0mCe1Ve0000000000000000
000000000000000000000000lDYM0000000000000000X1Id00000000DjF=0000000000000000000000000000lOGk81^LX6_\LQ4D00000000000000000000lC1;
000000000000XeGE0000000000000K7N0000l9PKHWVf0000A5OG@d=1=24S0oT^8M@E0000000000000000000000000000E4H_00000000D;JoLXAY0000d]CE0000
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
w(S::DrivingLicences, L::ZhHant), w(S::References, L::ZhHant), w(S::References, L::Ja), w(S::Summary, L::ZhHans), w(S::Summary, L::ZhHant), w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::Education, L::Ja),
w(S::Education, L::ZhHans), w(S::Education, L::ZhHant), w(S::DigitalSelfAssessment, L::ZhHans), w(S::DigitalSelfAssessment, L::ZhHant), w(S::Publications, L::ZhHans), w(S::Publications, L::ZhHant), w(S::Wishes, L::ZhHans), w(S::Wishes, L::ZhHant),
w(S::CoverLetter, L::ZhHans), w(S::CoverLetter, L::ZhHant), w(S::DrivingLicences, L::Ja), w(S::Volunteer, L::ZhHant), w(S::Volunteer, L::Ja), w(S::Publications, L::ZhHant), w(S::Publications, L::Ja), w(S::Attachments, L::ZhHans),
w(S::Attachments, L::ZhHant), w(S::Attachments, L::ZhHans), w(S::Attachments, L::ZhHant), w(S::DrivingLicences, L::ZhHans), w(S::Memberships, L::Ko), w(S::Summary, L::Ko), w(S::Publications, L::Ko), w(S::Work, L::Ko),
w(S::Basics, L::Ko), w(S::Projects, L::Ko), w(S::Awards, L::Ko), w(S::Languages, L::Ko), w(S::Profiles, L::Ko), w(S::Interests, L::Ko), w(S::Volunteer, L::Ko), w(S::Education, L::Ko),
w(S::Courses, L::Ko), w(S::Wishes, L::Ko), w(S::Other, L::Ko), w(S::DigitalSelfAssessment, L::Ko), w(S::References, L::Ko), w(S::Certificates, L::Ko), w(S::Attachments, L::Ko), w(S::Conferences, L::Ko),
w(S::DrivingLicences, L::Ko), w(S::CoverLetter, L::Ko),
] }
