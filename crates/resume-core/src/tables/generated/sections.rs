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
communaute	00]01
communauté	00]01
communication skills	00801
communications	02O01
communications orales	02O01
community	05S02
community involvement	00W01
community service	00W01
community work	00W01
competence numerique auto evaluation	03801
competences	05U02
competences cles	03C01
competences complementaires	03C01
competences comportementales	03C01
competences et outils	03C01
competences informatiques	03C01
competences linguistiques	05W01
competences linguistiques et informatiques	03C01
competences metier	03C01
competences numeriques	03C01
competences personnelles	03C01
competences professionnelles	03C01
competences techniques	03C01
competences transversales	03C01
competencia digital	05X02
competencias	04I02
competencias clave	02D01
competencias digitais	02A01
competencias digitales	02D01
competencias e habilidades	02A01
competencias informaticas	02A01
competencias linguisticas	05Z02
competencias lingüísticas	05\01
competencias personales	02D01
competencias pessoais	02A01
competencias profesionales	02D01
competencias tecnicas	04I02
competencias técnicas	02D01
competencias y habilidades	02D01
competencies	05]02
competencies digitals	01T01
competencies linguistiques	05_01
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
competències lingüístiques	05_01
competències personals	01T01
competències professionals	01T01
competències tècniques	01T01
competência digital	03901
competências	02A01
competências digitais	02A01
competências e habilidades	02A01
competências informáticas	02A01
competências linguísticas	05`01
competências pessoais	02A01
competências técnicas	02A01
compromiso social	00H01
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
compétences linguistiques	05W01
compétences linguistiques et informatiques	03C01
compétences métier	03C01
compétences numériques	03C01
compétences personnelles	03C01
compétences professionnelles	03C01
compétences techniques	03C01
compétences transversales	03C01
comunicaciones	02R01
comunicacions	05a01
comunicacoes	02@01
comunicari	02P01
comunicações	02@01
comunicări	02P01
comunidad	00H01
comunidade	00P01
comunita	02m01
comunità	02m01
concorsi	04:01
concours	04<01
concursos	05b02
concursuri	04@01
coneixement d'idiomes	05_01
coneixements	01T01
coneixements d'idiomes	05_01
coneixements informatics	01T01
coneixements informàtics	01T01
coneixements tecnics	01T01
coneixements tècnics	01T01
conference papers	03f01
conference participation	05d01
conference presentations	03f01
conference talks	03f01
conferences	05e02
conferences & workshops	05d01
conferences and seminars	05d01
conferences attended	05d01
conferences et seminaires	05Q01
conferencias	05g02
conferencias e seminarios	05i01
conferencias impartidas	02R01
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
conférences	05Q01
conférences et séminaires	05Q01
cong bo khoa hoc	01\01
cong cu	04C01
cong nghe	04C01
cong tac xa hoi	05o01
cong trinh khoa hoc	01\01
cong trinh nghien cuu	01\01
cong viec	06001
cong viec mong muon	06101
cong viec tinh nguyen	05o01
congres	05Q01
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
congrès	05Q01
conhecimento de idiomas	05`01
conhecimentos	02A01
conhecimentos de informatica	02A01
conhecimentos de informática	02A01
conhecimentos em informatica	02A01
conhecimentos em informática	02A01
conhecimentos especificos	02A01
conhecimentos específicos	02A01
conhecimentos linguisticos	05`01
conhecimentos linguísticos	05`01
conhecimentos tecnicos	02A01
conhecimentos técnicos	02A01
connaissances	03C01
connaissances informatiques	03C01
connaissances linguistiques	05W01
connaissances techniques	03C01
conocimiento de idiomas	05\01
conocimientos	02D01
conocimientos de idiomas	05\01
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
contact	06404
contact details	03T01
contact information	03T01
contact me	03T01
contacte	06802
contactgegevens	03U01
contactinformatie	03U01
contacto	06:02
contactos	06<01
contacts	06=02
contato	06<01
contatos	06<01
contatti	01]01
contatto	01]01
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
csatolmanyok	06@01
csatolmányok	06@01
cualificaciones	02D01
cudzie jazyky	06A01
culra oideachais	04D01
cumainn	03N01
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
curriculum studi	04R01
cursai	04`01
cursai oiliuna	04`01
cursos	06C03
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
công tác xã hội	05o01
công việc	06001
công việc mong muốn	06101
công việc tình nguyện	05o01
cúlra oideachais	04D01
cúrsaí	04`01
cúrsaí oiliúna	04`01
cărți	02P01
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
daliba	03g01
daliba biedribas	03g01
daliba konferences	06N01
daliba organizacijas	03g01
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
dalība	03g01
dalība biedrībās	03g01
dalība konferencēs	06N01
dalība organizācijās	03g01
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
dao tao	03P01
dao tao bo sung	04B01
dao tao va khoa hoc	04B01
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
darbo kompiuteriu igudziai	02`01
darbo kompiuteriu įgūdžiai	02`01
darbo pageidavimai	06[01
darbo patirtis	06Z01
darbovietes	06Z01
darbovietės	06Z01
darbs	06X01
data diri	03n01
data personal	03n01
data personali	06\01
data pribadi	03n01
data tambahan	06]01
dataferdigheter	01b01
datakunnskaper	01b01
datakunskaper	06^01
date de contact	06_01
date de identificare	06_01
date generale	06_01
date personale	06_01
date suplimentare	01P01
daten zur person	01h01
dati anagrafici	01]01
dati personali	01]01
datoriemanas	05@01
datoriemaņas	05@01
datorkunskaper	06^01
datorprasmes	05@01
datorvana	06^01
datorzinasanas	05@01
datorzināšanas	05@01
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
dazadi	05?01
dažādi	05?01
de tai nghien cuu	04A01
degrees	00C01
deimhnithe	04]01
deimhniuchain	04]01
deimhniúcháin	04]01
delavnice	06b01
delizzji	06c01
delo	06d01
delovna doba	06d01
delovne izkusnje	06d01
delovne izkušnje	06d01
deneyim	04F01
deneyimler	04F01
deneyimlerim	04F01
depoimentos	04Y01
deportes	00V01
dernek uyelikleri	06e01
dernek ve uyelikler	06e01
dernek ve üyelikler	06e01
dernek üyelikleri	06e01
dernekler	06e01
desired job	03D01
desired position	03D01
deskripsi	06f01
deskripsi diri	06f01
despre mine	04H01
destrezas	02D01
dettalji personali	06\01
dettalji ta' kuntatt	06\01
developpement professionnel	02h01
diem manh	03O01
diger	05801
diger beceriler	02E01
diger bilgiler	05801
digioskused	02]01
digipadevuse enesehinnang	06g01
digipädevuse enesehinnang	06g01
digitaidot	01Y01
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
digitalas prasmes	05@01
digitale competentie	06j01
digitale ferdigheter	01b01
digitale kompetencer	06k01
digitale kompetenzen	03b01
digitale selbsteinschaetzung	06l01
digitale selbsteinschatzung	06l01
digitale selbsteinschätzung	06l01
digitale vaardigheden	03^01
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
digitālās prasmes	05@01
dijak	07301
dijak elismeresek	07301
dijak es elismeresek	07301
dijital beceri oz degerlendirmesi	07401
dijital beceri öz değerlendirmesi	07401
dijital beceriler	02E01
dil	03k01
dil becerileri	03k01
dil bilgileri	03k01
dil bilgisi	03k01
dil yetkinlikleri	03k01
diller	03k01
dinh kem	07501
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
diplomes	07602
diplomes et formations	06H01
diplomi	02:01
diplomid	07801
diplômes	06H01
diplômes et formations	06H01
disponibbilta	07901
disponibbiltà	07901
disponibilidad	07:01
disponibilidade	04M01
disponibilita	02d01
disponibilitat	07;01
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
distinctions	07<02
distinctions et prix	04<01
distincții	04@01
distinções	04801
divers	03B01
divers et loisirs	00\01
diverse	07>04
diversen	00201
diverses	07B01
diversos	06L01
diğer	05801
diğer beceriler	02E01
diğer bilgiler	05801
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
documente	01e01
documente anexate	01e01
documenten	03h01
documenti allegati	01N01
documentos adjuntos	00e01
documentos anexos	07G01
documents	02<01
documents adjunts	00f01
documents joints	01n01
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
doi net ve ban than	03O01
doicimeid	04_01
doiciméid	04_01
doksztalcanie	07I01
dokształcanie	07I01
dokumen	07W01
dokumendid	07X01
dokument	03j01
dokumenta	07Y01
dokumentai	07Z01
dokumente	01j01
dokumenter	07[02
dokumenti	07]04
dokumenti mehmuza	01m01
dokumenti mehmuża	01m01
dokumentumok	06@01
dokumenty	07a03
domaines d'expertise	03C01
domaines de competences	03C01
domaines de compétences	03C01
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
dovoljenja	05301
dozvole	08101
doświadczenia zawodowe	08001
doświadczenie	08001
doświadczenie praktyczne	08001
doświadczenie w pracy	08001
doświadczenie wolontariackie	01I01
doświadczenie zawodowe	08001
drivejsi praxe	07f01
driver's licence	08201
driver's license	08201
driving licence	08201
driving licences	08201
driving license	08201
driving licenses	08201
druga znanja	06o01
druge informacije	07R01
drugo	07M03
drustva	05M01
drustvena dejavnost	08301
drustvene aktivnosti	08402
drustvene mreze	08602
drustveni angazman	08402
druzbena omrezja	08801
druzbeni mediji	08801
druzbeno delovanje	08301
društva	05M01
društvena dejavnost	08301
društvene aktivnosti	08402
društvene mreže	08602
društveni angažman	08402
družbena omrežja	08801
družbeni mediji	08801
družbeno delovanje	08301
du an	04A01
du an ca nhan	04A01
du an da thuc hien	04A01
du an noi bat	04A01
du an tham gia	04A01
du an tieu bieu	04A01
du lieu ca nhan	08901
duaiseanna	08:01
dwari	08;01
dyplomy i certyfikaty	05701
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
développement professionnel	02h01
díjak	07301
díjak és elismerések	07301
díjak, elismerések	07301
dřívější praxe	07f01
dữ liệu cá nhân	08901
dự án	04A01
dự án cá nhân	04A01
dự án nổi bật	04A01
dự án tham gia	04A01
dự án tiêu biểu	04A01
dự án đã thực hiện	04A01
eachtai	08:01
earlier career	00B01
earlier employment	00B01
earlier experience	00B01
earlier jobs	00B01
earlier positions	00B01
earlier roles	00B01
ecrits	02O01
edb	06k01
educacao	08<01
educacao e formacao	08<01
educacio	08=01
educacio i formacio	08=01
educacion	00E01
educacion academica	00E01
educacion continua	04L01
educacion y formacion	00E01
educació	08=01
educació i formació	08=01
educación	00E01
educación académica	00E01
educación continua	04L01
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
educazione	04R01
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
edv	03b01
edv kenntnisse	03b01
edv kompetenzen	03b01
edv-kenntnisse	03b01
edv-kompetenzen	03b01
eerdere banen	02G01
eerdere functies	02G01
eerdere werkervaring	02G01
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
eigin verkefni	08S01
eile	08T01
eines	01T01
einkaleyfi	04301
einleitung	03d01
ek	05801
ek belgeler	08U01
ek bilgi	05801
ek bilgiler	05801
ekler	08U01
ekspektasi	08V01
elerhetoseg	00`01
elerhetosegek	00`01
elert eredmenyek	07301
elismeresek	07301
elismerések	07301
eloadasok	05:01
elvarasok	01M01
elvárások	01M01
elérhetőség	00`01
elérhetőségek	00`01
elért eredmények	07301
előadások	05:01
empfehlungen	02H01
empfehlungsschreiben	02H01
empleo	00U01
empleo deseado	07:01
empleo solicitado	07:01
empleos	00U01
empleos anteriores	00U01
emploi	00^01
emploi recherche	04\01
emploi recherché	04\01
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
emprego	02j01
emprego pretendido	04M01
empregos	02j01
empregos anteriores	02j01
en bref	00001
en ligne	08W01
enclosures	02<01
endast	08H01
endorsements	05901
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
engedelyek	04401
engedelyek es tanusitvanyok	04401
engedélyek	04401
engedélyek és tanúsítványok	04401
enlaces	08^01
enllacos	08_01
enllaços	08_01
ensino	08<01
environnement technique	03C01
envolvimento comunitario	00P01
envolvimento comunitário	00P01
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
erfahrung	02601
erfahrungen	02601
erfarenhet	02501
erfarenheter	02501
erfaring	08b02
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
erlend tungumal	08d01
erlend tungumál	08d01
erossegek	03`01
ervaring	02G01
erősségek	03`01
escolaridad	00E01
escolaridade	08<01
esdeveniments	05k01
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
esperienze precedenti	01R01
esperienze pregresse	01R01
esperienze professionali	01R01
esperjenza	08e01
esperjenza professjonali	08e01
esperjenza ta' xoghol	08e01
esperjenza ta' xogħol	08e01
esperjenza tax xoghol	08e01
esperjenza tax-xogħol	08e01
esperjenza volontarja	02o01
estagio	02j01
estagios	02j01
estudios	00E01
estudios academicos	00E01
estudios académicos	00E01
estudios realizados	00E01
estudis	08=01
estudis realitzats	08=01
estudos	08<01
estágio	02j01
estágios	02j01
eszkozok	06m01
eszközök	06m01
etat civil	06?01
etkinlikler	04G01
ettekanded	02[01
etter og videreutdanning	01a01
etter- og videreutdanning	01a01
etterutdanning	01a01
etudes	06H01
etudes et formation	06H01
etudes superieures	06H01
evenemang	08f01
evenementen	05l01
evenements	05Q01
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
experiences anterieures	00^01
experiences associatives	00]01
experiences benevoles	00]01
experiences de recherche	00^01
experiences de travail	00^01
experiences precedentes	00^01
experiences pro	00^01
experiences professionnelles	00^01
experiencia	08i03
experiencia academica	00E01
experiencia académica	00E01
experiencia anterior	08l02
experiencia de trabajo	00U01
experiencia de trabalho	02j01
experiencia de treball	04Q01
experiencia de voluntariado	00H01
experiencia de voluntariat	00Z01
experiencia docente	08l02
experiencia em pesquisa	02j01
experiencia investigadora	00U01
experiencia laboral	08i03
experiencia laboral y profesional	00U01
experiencia previa	00U01
experiencia profesional	00U01
experiencia professional	04Q01
experiencia profissional	02j01
experiencia relevante	08l02
experiencia voluntaria	00P01
experiencias	08l02
experiencias anteriores	02j01
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
experiência anterior	02j01
experiência de trabalho	02j01
experiência docente	02j01
experiência em pesquisa	02j01
experiência laboral	02j01
experiência profissional	02j01
experiência relevante	02j01
experiência voluntária	00P01
experiências	02j01
experiências anteriores	02j01
experiências de trabalho	02j01
experiências profissionais	02j01
expertise	08n04
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
expériences antérieures	00^01
expériences associatives	00]01
expériences bénévoles	00]01
expériences de recherche	00^01
expériences de travail	00^01
expériences pro	00^01
expériences professionnelles	00^01
expériences précédentes	00^01
extra	09202
extra informatie	00201
extracte	09401
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
faerdigheder	06k01
faerdigheter	06^01
faerni	09501
fagbrev	03=01
fagfelog	00d01
fagfélög	00d01
faglig kompetanse	01b01
faglig profil	09602
faglige kompetencer	06k01
faglige kvalifikationer	06k01
faglige nettverk	09801
faglige netvaerk	09901
faglige netværk	09901
fahigkeiten	03b01
fahigkeiten und kenntnisse	03b01
fahigkeiten und kompetenzen	03b01
fahrerlaubnis	09:01
faisneis bhreise	08T01
faisneis phearsanta	08`01
faisnéis bhreise	08T01
faisnéis phearsanta	08`01
fardigheter	06^01
featured projects	00D01
feina	04Q01
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
ferdigheiter	01b01
ferdigheter	01b01
ferill	03001
ferramentas	02A01
fertigkeiten	03b01
fil qosor	08;01
fil-qosor	08;01
filiacoes	00n01
filiacoes profissionais	00n01
filiações	00n01
filiações profissionais	00n01
find me	09=01
find me online	09=01
fites	02f01
fizetesi igeny	01M01
fizetési igény	01M01
foelgebrev	09>02
foeljebrev	09@01
foeredrag	02W01
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
forbairt ghairmiuil	04`01
forbairt ghairmiúil	04`01
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
formacio complementaria	01U01
formacio continua	01U01
formacio no reglada	01U01
formacio reglada	08=01
formacio universitaria	08=01
formacion	00E01
formacion academica	00E01
formacion adicional	04L01
formacion complementaria	04L01
formacion continua	04L01
formacion no reglada	04L01
formacion reglada	00E01
formacion universitaria	00E01
formació	08=01
formació acadèmica	08=01
formació complementària	01U01
formació contínua	01U01
formació no reglada	01U01
formació reglada	08=01
formació universitària	08=01
formación	00E01
formación académica	00E01
formación adicional	04L01
formación complementaria	04L01
formación continua	04L01
formación no reglada	04L01
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
formation complementaire	02h01
formation complémentaire	02h01
formation continue	02h01
formation et diplomes	06H01
formation et diplômes	06H01
formation initiale	06H01
formation professionnelle	02h01
formation scolaire	06H01
formation universitaire	06H01
formations	06H01
formations complementaires	02h01
formations complémentaires	02h01
formations continues	02h01
formations courtes	02h01
formations et diplomes	06H01
formations et diplômes	06H01
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
forschung	03301
forschungsinteressen	03501
forschungsprojekte	03301
forskning	09L03
forskningsprojekt	08K01
forskningsprojekter	08L01
forskningsprosjekter	08M01
fort und weiterbildung	03201
fort und weiterbildungen	03201
fort- und weiterbildung	03201
fort- und weiterbildungen	03201
fortbildning	09O01
fortbildung	03201
fortbildungen	03201
fortbildungen und seminare	03201
fortroendeuppdrag	08Z01
fostaiocht	09P01
fostaiocht inmhianaithe	09Q01
fostaíocht	09P01
fostaíocht inmhianaithe	09Q01
fraemmande spraak	09R01
fraemsta kompetenser	06^01
frameworks	00801
frammande sprak	09R01
framsta kompetenser	06^01
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
fremdsprachen	09S01
fremdsprachenkenntnisse	09S01
fremmedspraak	09T01
fremmedsprak	09T01
fremmedsprog	09U01
fremmedspråk	09T01
fristundir	01401
fritid	09V03
fritid och intressen	09Y01
fritid og interesser	09Z02
fritidsaktiviteter	09V03
fritidsaktiviteter og frivilligt arbejde	09K01
fritidsinteresser	09Z02
fritidsintressen	09Y01
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
fruehere jobs	02601
fruehere positionen	02601
fruehere stationen	02601
fruehere taetigkeiten	02601
fruhere jobs	02601
fruhere positionen	02601
fruhere stationen	02601
fruhere tatigkeiten	02601
främmande språk	09R01
främsta kompetenser	06^01
frístundir	01401
frühere jobs	02601
frühere positionen	02601
frühere stationen	02601
frühere tätigkeiten	02601
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
functies	02G01
functiewens	01W01
further education	00b01
further information	00a01
further training	00b01
fylgiskjol	09\01
fylgiskjöl	09\01
fyrirlestrar	04301
fyrri storf	03001
fyrri störf	03001
fyrri verkefni	08S01
fähigkeiten	03b01
fähigkeiten und kenntnisse	03b01
fähigkeiten und kompetenzen	03b01
färdigheter	06^01
færdigheder	06k01
færni	09501
féinmheasúnú ar scileanna digiteacha	09;01
félagsaðild	00d01
félagslíf	09<01
félagsstörf	09<01
félög	00d01
följebrev	09@01
föredrag	02W01
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
galardones	03W01
gebejimai	02`01
gebejimai ir igudziai	02`01
gebėjimai	02`01
gebėjimai ir įgūdžiai	02`01
gegevens	03U01
gehaltsvorstellung	01i01
gehaltswunsch	01i01
gemeinschaftliches engagement	03601
genel bilgiler	03l01
genoten opleidingen	00F01
gepjarmuvezetoi engedely	09]01
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
ghan	08;01
gharfien	09^01
giai thuong	06W01
giai thuong va thanh tich	06W01
giao duc	03P01
giay chung nhan	03Q01
giay phep	03Q01
giay phep lai xe	03R01
gioi thieu	03O01
gioi thieu ban than	03O01
gioi thieu chung	03O01
gioi thieu tham chieu	09_01
giris	01V01
giriş	01V01
giáo dục	03P01
giải thưởng	06W01
giải thưởng và thành tích	06W01
giấy chứng nhận	03Q01
giấy phép	03Q01
giấy phép lái xe	03R01
giới thiệu	03O01
giới thiệu bản thân	03O01
giới thiệu chung	03O01
giới thiệu tham chiếu	09_01
gniomhaiochtai deonacha	09`01
gníomhaíochtaí deonacha	09`01
godalgas	02701
godkjenninger	03=01
gonullu calismalar	09a01
gonullu calismalarim	09a01
gonullu deneyim	09a01
gonullu faaliyetler	09a01
gonulluluk	09a01
gonulluluk deneyimi	09a01
gradaim	08:01
gradaim agus duaiseanna	08:01
graduacao	08<01
graduação	08<01
gramatas	09b01
grants	00A01
grants and awards	00A01
greinar	04301
gremien	03c01
gremienarbeit	03c01
grundausbildung	00<01
grunduppgifter	09c01
grunnupplysingar	09d01
grunnupplýsingar	09d01
grāmatas	09b01
guardons	02f01
guclu yonler	01V01
gustos	00V01
gyakorlat	09C01
gyakornoki tapasztalat	09C01
gépjárművezetői engedély	09]01
gönüllü deneyim	09a01
gönüllü faaliyetler	09a01
gönüllü çalışmalar	09a01
gönüllü çalışmalarım	09a01
gönüllülük	09a01
gönüllülük deneyimi	09a01
güçlü yönler	01V01
għan	08;01
għarfien	09^01
habilidades	04I02
habilidades blandas	02D01
habilidades clave	02D01
habilidades e competencias	02A01
habilidades e competências	02A01
habilidades informaticas	02D01
habilidades informáticas	02D01
habilidades linguisticas	05Z02
habilidades linguísticas	05`01
habilidades lingüísticas	05\01
habilidades personales	02D01
habilidades pessoais	02A01
habilidades profesionales	02D01
habilidades tecnicas	04I02
habilidades técnicas	04I02
habilidades y competencias	02D01
habilitacao	04V01
habilitacions	00R01
habilitacoes	08<01
habilitacoes academicas	08<01
habilitacoes literarias	08<01
habilitacoes profissionais	00S01
habilitations	00K01
habilitations et certifications	00K01
habilitats	01T01
habilitats i competencies	01T01
habilitats i competències	01T01
habilitats tecniques	01T01
habilitats tècniques	01T01
habilitação	04V01
habilitações	08<01
habilitações académicas	08<01
habilitações literárias	08<01
habilitações profissionais	00S01
hackathons	00A01
haeder	01d01
haedersbevisninger	01d01
haefileikar	09501
haefni	09501
haefni og faerni	09501
haettava tehtaevae	09e01
haettava tehtava	09e01
haettava tehtävä	09e01
haettu tehtaevae	09e01
haettu tehtava	09e01
haettu tehtävä	09e01
hafa samband	09d01
hakkimda	01V01
hakkımda	01V01
hakukirje	09f01
hankkeet	09g01
harapan	08V01
hard skill	03M01
hard skills	09h02
haridus	09j01
haridus ja koolitus	09j01
hariduskaik	09j01
hariduskäik	09j01
haridustase	09j01
haridustee	09j01
harjoittelu	01501
harjoittelut	01501
harrastukset	09k01
harrastukset ja kiinnostuksen kohteet	09k01
harrastukset ja mielenkiinnon kohteet	09k01
harrastukset ja vapaa aika	09k01
harrastukset ja vapaa-aika	09k01
harrastuneisuus	09k01
harrastused	09l01
haskolanam	09m01
hedef	01V01
hedeflenen pozisyon	02F01
heder	09n01
henkiloekohtaiset projektit	09g01
henkiloekohtaiset tiedot	09o01
henkiloetiedot	09o01
henkiloetiedot ja yhteystiedot	09o01
henkilokohtaiset projektit	09g01
henkilokohtaiset tiedot	09o01
henkilotiedot	09o01
henkilotiedot ja yhteystiedot	09o01
henkilökohtaiset projektit	09g01
henkilökohtaiset tiedot	09o01
henkilötiedot	09o01
henkilötiedot ja yhteystiedot	09o01
herramientas	02D01
hiep hoi	0:001
hiep hoi nghe nghiep	0:001
high school	00C01
higher education	00C01
highlights of qualifications	00;01
hiliet	09^01
hiliet digitali	09^01
hiliet fil kompjuter	09^01
hiliet lingwistici	0:101
hiliet personali	09^01
hiliet professjonali	09^01
hiliet tal lingwa	0:101
hiliet teknici	09^01
hin liberu	06c01
historia pracy	08001
historia zatrudnienia	08001
historial academic	08=01
historial academico	00E01
historial acadèmic	08=01
historial académico	00E01
historial laboral	0:202
historial profesional	00U01
historico academico	08<01
historico de trabalho	02j01
historico escolar	08<01
historico profissional	02j01
historique professionnel	00^01
histórico acadêmico	08<01
histórico de trabalho	02j01
histórico escolar	08<01
histórico profissional	02j01
hivatkozasok	0:401
hivatkozások	0:401
hiệp hội	0:001
hiệp hội nghề nghiệp	0:001
hjemmesider	0:501
hladam	07o01
hledam	0:601
hledám	0:601
hlekkir	0:701
ho so	03O01
ho so truc tuyen	0:801
hoat dong	05o01
hoat dong doan the	05o01
hoat dong ngoai khoa	05o01
hoat dong tinh nguyen	05o01
hoat dong xa hoi	05o01
hobbi	08a01
hobbi erdeklodesi kor	08a01
hobbi, érdeklődési kör	08a01
hobbies	0:906
hobbies and interests	00_01
hobbies e intereses	00V01
hobbies e interesses	02I01
hobbies en interesses	0:?01
hobbies und interessen	03501
hobbijaim	08a01
hobbik	08a01
hobbim	08a01
hobbiuri	0:@01
hobby	0:A09
hobby e interessi	02n01
hobby i zainteresowania	06I01
hobby uri	0:@01
hobby uri si interese	0:@01
hobby's	0:?01
hobby's en interesses	0:?01
hobby-uri	0:@01
hobby-uri și interese	0:@01
hobbyer	09V03
hobbyer og interesser	0:J01
hobbys	0:K02
hobbys und interessen	03501
hobbyuri	0:@01
hobi	0:M04
hobi dan minat	0:Q01
hobiai	0:R01
hobid	09l01
hobid ja huvid	09l01
hobiji	0:S04
hobiji i interesi	0:W01
hobiji i interesovanja	0:X01
hobiji in interesi	0:Y01
hobiji in zanimanja	0:Y01
hobiji un intereses	01701
hobiler	04;01
hobiler ve ilgi alanlari	04;01
hobiler ve ilgi alanları	04;01
hobilerim	04;01
hoc bong	06W01
hoc tap	03P01
hoc van	03P01
hoc van va bang cap	03P01
hochschulausbildung	00<01
hochschulbildung	00<01
hochschulstudium	00<01
hoeyere utdanning	01@01
hoi nghi	0:Z01
hoi nghi khoa hoc	0:Z01
hoi nghi va hoi thao	0:Z01
hoi thao	0:Z01
hoi thao hoi nghi	0:Z01
hoi vien	0:001
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
hoạt động	05o01
hoạt động ngoại khóa	05o01
hoạt động tình nguyện	05o01
hoạt động xã hội	05o01
hoạt động đoàn thể	05o01
hubungi saya	03n01
human languages	09H01
huomionosoitukset	02301
huvialad	09l01
huvid	09l01
huvid ja hobid	09l01
hvem er jeg	09602
háskólanám	09m01
hæder	01d01
hædersbevisninger	01d01
hæfileikar	09501
hæfni	09501
hæfni og færni	09501
høyere utdanning	01@01
hľadám	07o01
học bổng	06W01
học tập	03P01
học vấn	03P01
học vấn và bằng cấp	03P01
hồ sơ	03O01
hồ sơ trực tuyến	0:801
hội nghị	0:Z01
hội nghị khoa học	0:Z01
hội nghị và hội thảo	0:Z01
hội thảo	0:Z01
hội thảo, hội nghị	0:Z01
hội viên	0:001
iarscribhinni	04_01
iarscríbhinní	04_01
ideella uppdrag	08Z01
ideellt arbete	08Z01
ideellt engagemang	08Z01
idegen nyelv	0:[01
idegen nyelvek	0:[01
idegennyelv ismeret	0:[01
idegennyelv tudas	0:[01
idegennyelv-ismeret	0:[01
idegennyelv-tudás	0:[01
identitas	03n01
identitas diri	03n01
identity	03T01
idioma	05Z02
idiomas	05Z02
idiomes	05_01
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
igytas issilavinimas	0:\01
igyvendinti projektai	02a01
ikhtisar	06f01
ikt	01b01
ilave bilgiler	05801
iletisim	03l01
iletisim bilgileri	03l01
iletişim	03l01
iletişim bilgileri	03l01
ilghneitheach	08T01
ilghnéitheach	08T01
ilgi alanlari	04;01
ilgi alanlari ve hobiler	04;01
ilgi alanlarim	04;01
ilgi alanları	04;01
ilgi alanları ve hobiler	04;01
ilgi alanlarım	04;01
im netz	0:]01
imeachtai	05R01
imeachtaí	05R01
impegno civico	02m01
impegno sociale	02m01
impieghi precedenti	01R01
impiego	01R01
impjieg	08e01
impjieg mixtieq	07901
impjiegi	08e01
implicacion social	00H01
implicación social	00H01
implicare sociala	00Y01
implicare socială	00Y01
implication sociale	00]01
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
informasi dasar	03n01
informasi kontak	03n01
informasi lainnya	06]01
informasi pribadi	03n01
informasi tambahan	06]01
informatica	0:^04
informaticke vjestine	07101
informatii aditionale	01P01
informatii de contact	06_01
informatii generale	06_01
informatii personale	06_01
informatii suplimentare	01P01
informatikai ismeretek	06m01
informatikai keszsegek	06m01
informatikai készségek	06m01
information complementaire	03B01
information complémentaire	03B01
informations complementaires	03B01
informations complémentaires	03B01
informations de contact	06?01
informations generales	06?01
informations générales	06?01
informations personnelles	06?01
informations supplementaires	03B01
informations supplémentaires	03B01
informatique	03C01
informatičke vještine	07101
informazioni aggiuntive	01S01
informazioni di base	01]01
informazioni di contatto	01]01
informazioni personali	01]01
informazioni supplementari	01S01
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
informàtica	01T01
informática	04I02
infos personnelles	06?01
inleiding	07S01
inne	07H01
inne informacje	07H01
inne umiejetnosci	07J01
inne umiejętności	07J01
inngangur	01301
inniulacht teanga	0:b01
inniulachtai	06B01
inniúlacht teanga	0:b01
inniúlachtaí	06B01
instruire	01O01
instrumente	00501
interesai	0:R01
interesai ir pomegiai	0:R01
interesai ir pomėgiai	0:R01
interese	0:@01
interese personale	0:@01
interese si hobby uri	0:@01
interese și hobby-uri	0:@01
intereses	0:c02
intereses personales	00V01
intereses un hobiji	01701
intereses y aficiones	00V01
interesi	0:e03
interesi i hobiji	0:W01
interesi in hobiji	0:Y01
interesovanja	0:X01
interesovanja i hobiji	0:X01
interessen	03501
interessen und freizeit	03501
interessen und hobbies	03501
interessen und hobbys	03501
interesser	09Z02
interesser og fritid	09Z02
interesser og hobbyer	09Z02
interesses	0:h02
interesses e hobbies	02I01
interesses e passatempos	02I01
interesses en hobby's	0:?01
interesses pessoais	02I01
interessi	0:j02
interessi di ricerca	02n01
interessi e hobby	02n01
interessi e passioni	02n01
interessi personali	02n01
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
internet	0:]01
internete	0:l01
internetski profili	0:m01
internship	00B01
internship experience	00B01
internship uri	00X01
internship-uri	00X01
internships	00B01
internutbildningar	09O01
interpersonal skills	00801
interventi	02Q01
interventions	02O01
intressen	09Y01
intressen och fritid	09Y01
intressen och hobbyer	09Y01
intro	00;01
introducao	02?01
introduccio	09401
introduccion	00L01
introducció	09401
introducción	00L01
introducere	04H01
introductie	07S01
introduction	0:n02
introduksjon	0;001
introduktion	0;102
introduzione	03@01
introduzzjoni	08;01
introdução	02?01
intyg	03\01
intérêts	00\01
intérêts de recherche	00\01
intérêts personnels	00\01
investigacao	0;301
investigacion	0;401
investigación	0;401
investigação	0;301
invited talks	03f01
iné	06R01
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
iss apraksts	02>01
issilavinimas	0:\01
issilavinimas ir mokymai	0:\01
issimokslinimas	0:\01
istenen pozisyon	02F01
istoric profesional	00X01
istrazivacki projekti	0;902
istrazivanja	0;902
istraživanja	0;902
istraživački projekti	0;902
istruzione	04R01
istruzione e formazione	04R01
istruzione universitaria	04R01
istruzzjoni	08G01
isuma par mani	02>01
it	0;;02
it faerdigheder	06k01
it ferdigheter	01b01
it ismeretek	06m01
it kendskab	06k01
it kennis	03^01
it kenntnisse	03b01
it kompetanse	01b01
it kompetencer	06k01
it kompetens	06^01
it kompetenzen	03b01
it kundskaber	06k01
it kunnskaper	01b01
it kunskaper	06^01
it osaaminen	01Y01
it oskused	02]01
it skills	0;=02
it taidot	01Y01
it vaardigheden	03^01
it znalosti	0;?02
it-faerdigheder	06k01
it-ferdigheter	01b01
it-færdigheder	06k01
it-kendskab	06k01
it-kennis	03^01
it-kenntnisse	03b01
it-kompetanse	01b01
it-kompetencer	06k01
it-kompetens	06^01
it-kompetenzen	03b01
it-kundskaber	06k01
it-kunnskaper	01b01
it-kunskaper	06^01
it-osaaminen	01Y01
it-oskused	02]01
it-skills	03b01
it-taidot	01Y01
it-vaardigheden	03^01
itsestaeni	01Z01
itsestani	01Z01
itsestäni	01Z01
ittra ta' akkumpanjament	0;A01
ittra ta' motivazzjoni	0;A01
itスキル	0;B01
it技能	0;C01
ivadas	02901
ivairus	0;D01
ivertinimai	02801
izabrani projekti	0;E01
izbrani projekti	0;F01
izglitiba	01A01
izglitiba un apmaciba	01A01
izglītība	01A01
izglītība un apmācība	01A01
izkusnje	06d01
izkušnje	06d01
izlaganja	05B02
izobrazba	01B01
izobrazevanje	01B01
izobrazevanje in usposabljanje	01B01
izobraževanje	01B01
izobraževanje in usposabljanje	01B01
izpopolnjevanje	06b01
izvannastavne aktivnosti	0;G01
izveletie projekti	0;H01
izvēlētie projekti	0;H01
iş bilgileri	04F01
iş deneyimi	04F01
iş deneyimleri	04F01
iş deneyimlerim	04F01
iş geçmişi	04F01
iş hayatı	04F01
iş tecrübeleri	04F01
iş tecrübesi	04F01
iş tercihleri	02F01
išsilavinimas	0:\01
išsilavinimas ir mokymai	0:\01
išsimokslinimas	0:\01
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
jarmuvezetoi engedely	09]01
jasenyydet	0;I01
jasenyys	0;I01
jazyk	05A01
jazykova vybavenost	0;J02
jazykove dovednosti	05A01
jazykove schopnosti	0;J02
jazykove znalosti	0;J02
jazykove zrucnosti	06A01
jazyková vybavenost	05A01
jazyková vybavenosť	06A01
jazykové dovednosti	05A01
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
jezyk	0;S01
jezyki	0;S01
jezyki i poziom	0;S01
jezyki obce	0;S01
jezyki programowania	07J01
jine	06O01
jiné	06O01
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
jobb	0;T02
jobberfaring	01l01
jobboensker	0;V01
jobbonsker	0;V01
jobbønsker	0;V01
joberfaring	02101
joboenske	0;W01
joboensker	0;W01
jobonske	0;W01
jobonsker	0;W01
jobs	00B01
jobønske	0;W01
jobønsker	0;W01
jogositvany	09]01
jogositvanyok es engedelyek	04401
jogosítvány	09]01
jogosítványok és engedélyek	04401
johdanto	01Z01
jornadas	05j01
jornades	05k01
journal articles	03f01
juhiload	0;X01
juhiluba	0;X01
juhtimisoigus	0;X01
juhtimisõigus	0;X01
julkaisuluettelo	02V01
julkaisut	02V01
julkaisut ja esitykset	02V01
járművezetői engedély	09]01
järjestöjäsenyydet	0;I01
järjestökokemus	01H01
järjestöt	0;I01
järjestötoiminta	01H01
jäsenyydet	0;I01
jäsenyys	0;I01
język	0;S01
języki	0;S01
języki i poziom	0;S01
języki obce	0;S01
języki programowania	07J01
kaaskiri	0;Y01
kaernkompetenser	06^01
kalbiniai igudziai	0;Z01
kalbiniai įgūdžiai	0;Z01
kalbos	0;Z01
kalbu igudziai	0;Z01
kalbu mokejimas	0;Z01
kalbu zinios	0;Z01
kalbų mokėjimas	0;Z01
kalbų įgūdžiai	0;Z01
kalbų žinios	0;Z01
kamarai tagsag	08P01
kamarai tagság	08P01
kapcsolat	00`01
kapcsolattartasi adatok	00`01
kapcsolattartási adatok	00`01
karier	0;[01
kariera	0;\04
kariera zawodowa	08001
karierni cil	05;01
karierni cilj	05>01
karierny ciel	0;`01
karijera	0;702
karijerni cilj	0;a01
karir	0;[01
kariyer	04F01
kariyer gecmisi	04F01
kariyer geçmişi	04F01
kariyer hedefi	01V01
kariyer hedefim	01V01
kariyer ozeti	01V01
kariyer özeti	01V01
kariéra	04=02
kariérny cieľ	0;`01
kariérní cíl	05;01
karjaar	01X01
karjera	0;b02
karjeros tikslai	06[01
karjäär	01X01
karnkompetenser	06^01
karriaer	02501
karriaermaal	0;d01
karriar	02501
karriarmal	0;d01
karrier	09C01
karriera	08e01
karriercelok	01M01
karriercélok	01M01
karriere	0;e03
karrieremaal	0;h02
karrieremal	0;h02
karrieremål	0;h02
karriereziel	03d01
karriär	02501
karriärmål	0;d01
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
keeled	0;j01
keeleoskus	0;j01
keeleoskused	0;j01
keelte oskus	0;j01
keelteoskus	0;j01
keelteoskused	0;j01
kegemaran	0:Q01
kegiatan sosial	0;k01
kegiatan sukarela	0;k01
kegiatan sukarelawan	0;k01
kelebihan	06f01
kelpoisuudet	0;l01
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
kepessegek	06m01
kepzes	08Q01
kepzesek	08Q01
kepzesek tanfolyamok	08O01
kepzettseg	08Q01
keresett munka	01M01
keresett pozicio	01M01
keresett pozíció	01M01
kerja sukarela	0;k01
kerncompetenties	03^01
kernekompetencer	06k01
kernkompetenzen	03b01
kesaetyoet	01501
kesatyot	01501
keskeinen osaaminen	01Y01
keskeinen tyoekokemus	01501
keskeinen tyokokemus	01501
keskeinen työkokemus	01501
keskeiset projektit	09g01
kesukarelawanan	0;k01
keszsegek	06m01
keszsegek es kompetenciak	06m01
keszsegek kepessegek	06m01
kesätyöt	01501
keterampilan	03M01
keterampilan bahasa	03L01
keterampilan digital	03M01
keterampilan komputer	03M01
keterampilan teknis	03M01
ketersediaan	08V01
ketertarikan	0:Q01
key achievements	00A01
key competencies	00801
key projects	00D01
key skills	00801
keynote talks	03f01
keynotes	03f01
kha nang ngoai ngu	0;m01
khac	0;n01
khen thuong	06W01
khen thưởng	06W01
khoa dao tao	04B01
khoa hoc	04B01
khoa hoc ngan han	04B01
khoá học	04B01
khác	0;n01
khóa học	04B01
khóa học ngắn hạn	04B01
khóa đào tạo	04B01
khả năng ngoại ngữ	0;m01
ki nang	04C01
ki vagyok	03`01
kiegeszito informaciok	08N01
kiegészítő információk	08N01
kielellinen osaaminen	0;o01
kielet	0;o01
kieliosaaminen	0;o01
kielitaidot	0;o01
kielitaito	0;o01
kiemelt projektek	09D01
kien thuc	04C01
kiinnostuksen kohteet	09k01
kiinnostukset	09k01
kilka slow o mnie	04a01
kilka słów o mnie	04a01
kimlik bilgileri	03l01
kinh nghiem	06001
kinh nghiem chuyen mon	06001
kinh nghiem du an	04A01
kinh nghiem lam viec	06001
kinh nghiem nghe nghiep	06001
kinh nghiem thuc tap	06001
kinh nghiem thuc te	06001
kinh nghiem viec lam	06001
kinh nghiệm	06001
kinh nghiệm chuyên môn	06001
kinh nghiệm dự án	04A01
kinh nghiệm làm việc	06001
kinh nghiệm nghề nghiệp	06001
kinh nghiệm thực tập	06001
kinh nghiệm thực tế	06001
kinh nghiệm việc làm	06001
kirjat	02V01
kisa ozgecmis	01V01
kisaca ben	01V01
kisaca hakkimda	01V01
kisbiet	04901
kiserolevel	0<001
kisisel	03l01
kisisel beceriler	02E01
kisisel bilgiler	03l01
kisisel bilgilerim	03l01
kisisel ilgi alanlari	04;01
kisisel ozet	01V01
kisisel projeler	00N01
kisisel veriler	03l01
kisisel yetenekler	02E01
kita	0;D01
kita informacija	0;D01
kitaplar	01=01
kiti duomenys	0;D01
kiti igudziai	02`01
kiti įgūdžiai	02`01
kituntetesek	07301
kitüntetések	07301
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
knihy	05D02
knjige	03e01
knowledge	00801
knygos	0<101
ko sam ja	0<201
koerekort	0<301
koerekort og certifikater	03>01
koerkort	0<401
koerkort och certifikat	03\01
kogemus	01X01
kogemused	01X01
kokemus	01501
kokkuvote	08H01
kokkuvõte	08H01
kompetanse	01b01
kompetanseomraader	01b01
kompetanseomrader	01b01
kompetanseområder	01b01
kompetanser	01b01
kompetanseutvikling	01a01
kompetence	0<502
kompetenceprofil	0<701
kompetencer	06k01
kompetences	05@01
kompetenceudvikling	08I01
kompetenciak	06m01
kompetencie	06T01
kompetencije	01J02
kompetencijos	02`01
kompetenciák	06m01
kompetencje	07J01
kompetencje cyfrowe	07J01
kompetencje jezykowe	0;S01
kompetencje językowe	0;S01
kompetencje techniczne	07J01
kompetencje zawodowe	07J01
kompetens	06^01
kompetenser	06^01
kompetensi	03M01
kompetensomraaden	06^01
kompetensomraden	06^01
kompetensområden	06^01
kompetenssit	01Y01
kompetensutveckling	09O01
kompetentsid	02]01
kompetenzen	03b01
kompetenzi	09^01
kompetenzi lingwistici	0:101
kompetenzi lingwistiċi	0:101
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
konference	0<802
konference a seminare	01F01
konference a semináře	01F01
konference in seminarji	07V01
konferencer	03Y01
konferencer og seminarer	03Y01
konferences	06N01
konferences un seminari	06N01
konferences un semināri	06N01
konferenciak	0<:01
konferenciak es szeminariumok	0<:01
konferenciareszvetel	0<:01
konferenciarészvétel	0<:01
konferencie	0<;01
konferencie a seminare	0<;01
konferencie a semináre	0<;01
konferencije	0<<02
konferencije i seminari	0<<02
konferencijos	06U01
konferencijos ir seminarai	06U01
konferenciák	0<:01
konferenciák és szemináriumok	0<:01
konferencje	0<>01
konferencje i seminaria	0<>01
konferenser	08f01
konferenser och seminarier	08f01
konferensi	00G01
konferensi dan seminar	00G01
konferenssit	0<?01
konferenssit ja seminaarit	0<?01
konferenzen	0<@01
konferenzen und seminare	0<@01
konferenzi	03E01
konferenzi u seminars	03E01
konferenzteilnahmen	0<@01
kongreler	04G01
kongresi	0<A03
kongresse	0<@01
kongresser	0<D03
kongressit	0<?01
kongresszusok	0<:01
kongresy	0<G02
konicky	0<I02
konicky a zajmy	0<K01
konicky a zaujmy	0<L01
konjicki	0:Y01
konjički	0:Y01
konkurranser	09n01
konkurrencer	01d01
konkursy	0<M01
kontak	03n01
kontakt	0<N0<
kontakt informacije	0<Z01
kontakt podaci	0<[02
kontaktai	02_01
kontaktandmed	0;501
kontaktdaten	01h01
kontakti	0<]03
kontaktine informacija	02_01
kontaktinfo	0;501
kontaktinformacija	0<`01
kontaktinformasjon	0<a01
kontaktinformation	0<b02
kontaktinformationen	01h01
kontaktinformācija	0<`01
kontaktiniai duomenys	02_01
kontaktinė informacija	02_01
kontaktne informacie	0<d01
kontaktne informacije	0<e01
kontaktne udaje	0<d01
kontaktni informace	0<f01
kontaktni podaci	0<g01
kontaktni podatki	0<e01
kontaktni udaje	0<f01
kontaktné informácie	0<d01
kontaktné údaje	0<d01
kontaktní informace	0<f01
kontaktní údaje	0<f01
kontaktoplysninger	0<h01
kontaktopplysninger	0<a01
kontaktpersonas atsauksmem	02k01
kontaktpersonas atsauksmēm	02k01
kontaktuppgifter	09c01
kontakty	0<i02
kontakty na reference	07d01
konusmalar	01=01
konuşmalar	01=01
konverentsid	0<k01
konverentsid ja seminarid	0<k01
konyvek	05:01
koníčky	0<I02
koníčky a zájmy	0<K01
koníčky a záujmy	0<L01
kool	09j01
koolitused	08Y01
koolitused ja kursused	08Y01
kopsavilkums	02>01
korabbi munkahelyek	09C01
korekort	0<301
korekort og certifikater	03>01
korkort	0<401
korkort och certifikat	03\01
korsijiet	0<l01
korsijiet ta' tahrig	0<l01
korsijiet ta' taħriġ	0<l01
kort om meg	0;001
kort om mig	0;102
kort presentation	0<m01
kort profiel	07S01
kort profil	0<701
kortare utbildningar	09O01
korte introductie	07S01
kortit	0;l01
kortit ja luvat	0;l01
korábbi munkahelyek	09C01
kotba	02Z01
koulut	01E01
koulutukset	01E01
koulutukset ja kurssit	01[01
koulutus	01E01
koulutus ja tutkinnot	01E01
koulutushistoria	01E01
koulutustausta	01E01
kozeleti tevekenyseg	0<n01
kozossegi media	0:401
kozossegi munka	0<n01
kozossegi oldalak	0:401
kratce o mne	05;01
kratka biografija	0<201
kratka predstavitev	05>01
kratki zivotopis	0;a01
kratki životopis	0;a01
kratko o mne	0;`01
kretanje u sluzbi	07e01
kretanje u službi	07e01
krotko o mnie	04a01
krátce o mně	05;01
krátko o mne	0;`01
krótko o mnie	04a01
ksiazki	02\01
książki	02\01
ksztalcenie	08F01
kształcenie	08F01
kto som	0;`01
kualifikasi pendidikan	0;M01
kuka olen	01Z01
kulcskompetenciak	06m01
kulcskompetenciák	06m01
kulup faaliyetleri	09a01
kulüp faaliyetleri	09a01
kunnatta	09501
kunniamaininnat	02301
kunnskaper	01b01
kunnátta	09501
kunskaper	06^01
kunskaper och faerdigheter	06^01
kunskaper och fardigheter	06^01
kunskaper och färdigheter	06^01
kuntatt	06\01
kuntatti	06\01
kurs	01a01
kurs bilgileri	01L01
kurs og opplaering	01a01
kurs og opplæring	01a01
kurs og sertifikater	01a01
kurs og videreutdanning	01a01
kurs ve egitimler	01L01
kurs ve eğitimler	01L01
kurs ve seminerler	01L01
kursai	0<o01
kursai ir mokymai	0<o01
kursbevis	03=01
kurse	03201
kurse und seminare	03201
kurser	0=002
kurser och certifikat	09O01
kurser och utbildningar	09O01
kurser og efteruddannelse	08I01
kursevi	07K01
kursevi i obuke	07K01
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
kursus	0=202
kursus dan pelatihan	0=401
kursusbeviser	03>01
kursused	08Y01
kursy	07I01
kursy i szkolenia	07I01
kursy szkolenia	07I01
kursy zawodowe	07I01
kursy, szkolenia	07I01
kurulus uyelikleri	06e01
kuruluş üyelikleri	06e01
kurzbiografie	03d01
kurzbiographie	03d01
kurzfassung	03d01
kurzprofil	03d01
kurzusok	08O01
kurzvorstellung	03d01
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
kuulumine organisatsioonidesse	0=501
kuuluvus organisatsioonidesse	0=501
kuvaus	01Z01
kvalifikacijas	02:01
kvalifikacijas celsana	02;01
kvalifikacijos	02i01
kvalifikacijos kelimas	0<o01
kvalifikacijos kėlimas	0<o01
kvalifikacijos tobulinimas	0<o01
kvalifikasjoner	01b01
kvalifikationer	06k01
kvalifikācijas	02:01
kvalifikācijas celšana	02;01
kwalifikacje	05701
kwalifikacje zawodowe	05701
kwalifiki	08G01
kwalifiki akkademici	08G01
kwalifiki akkademiċi	08G01
kwaliteiten	03^01
ky nang	04C01
ky nang ca nhan	04C01
ky nang chinh	04C01
ky nang chuyen mon	04C01
ky nang khac	04C01
ky nang ky thuat	04C01
ky nang mem	04C01
ky nang nghe nghiep	04C01
ky nang ngoai ngu	0;m01
ky nang ngon ngu	0;m01
ky nang tin hoc	04C01
kynning	01301
kynningarbref	0=601
kynningarbréf	0=601
kärnkompetenser	06^01
képességek	06m01
képesítés	04401
képesítések	04401
képzettség	08Q01
képzés	08Q01
képzések	08Q01
képzések, tanfolyamok	08O01
készségek	06m01
készségek és kompetenciák	06m01
készségek, képességek	06m01
kísérőlevél	0<001
könyvek	05:01
körkort	0<401
körkort och certifikat	03\01
közéleti tevékenység	0<n01
közösségi munka	0<n01
közösségi média	0:401
közösségi oldalak	0:401
kørekort	0<301
kørekort og certifikater	03>01
kĩ năng	04C01
kısa özgeçmiş	01V01
kısaca ben	01V01
kısaca hakkımda	01V01
kľúčové zručnosti	06T01
kỹ năng	04C01
kỹ năng chuyên môn	04C01
kỹ năng chính	04C01
kỹ năng cá nhân	04C01
kỹ năng khác	04C01
kỹ năng kỹ thuật	04C01
kỹ năng mềm	04C01
kỹ năng nghề nghiệp	04C01
kỹ năng ngoại ngữ	0;m01
kỹ năng ngôn ngữ	0;m01
kỹ năng tin học	04C01
labitud koolitused	08Y01
labor social	00H01
laboratory skills	00801
laenkar	0=701
laimejimai	02801
laimėjimai	02801
lain lain	06]01
lain-lain	06]01
lainnya	06]01
laisvalaikio pomegiai	0:R01
laisvalaikio pomėgiai	0:R01
laisvalaikis	0:R01
lampiran	07W01
langages de programmation	03C01
language	09H01
language abilities	09H01
language competences	09H01
language competencies	09H01
language knowledge	09H01
language proficiency	09H01
language skills	09H01
languages	09H01
languages spoken	09H01
langue	05W01
langues	05W01
langues etrangeres	05W01
langues parlees	05W01
langues parlées	05W01
langues vivantes	05W01
langues étrangères	05W01
lankar	0=701
lastni projekti	0;F01
latar belakang pendidikan	0;M01
laufbahn	02601
lavori	0=801
lavori precedenti	01R01
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
legaturi	0=901
legitimation	03\01
legitimationer	03\01
legături	0=901
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
lenguajes	05\01
lenguajes de programacion	02D01
lenguajes de programación	02D01
lenguas	05\01
lenguas extranjeras	05\01
lenker	0=:01
lenkjer	0=:01
letter of motivation	02=01
lettera di motivazione	0=;01
lettera di presentazione	0=;01
lettera motivazionale	0=;01
lettere di referenza	0=<01
letters of recommendation	05901
lettre d'accompagnement	0==01
lettre de motivation	0==01
lettres de recommandation	0=>01
leyfi	0=?01
lezingen	02U01
libri	02Q01
libros	02R01
licencas	00S01
licencas e certificacoes	00S01
licencas e certificados	00S01
licence	0=@04
licence i sertifikati	08101
licences	0=D03
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
licenzja tas sewqan	0=G01
licenzji	05401
licenzji tas sewqan	0=G01
licenças	00S01
licenças e certificados	00S01
licenças e certificações	00S01
licențe	00T01
licențe și certificări	00T01
lich su cong viec	06001
lich su lam viec	06001
licna interesovanja	0:X01
licne informacije	0<Z01
licne osobine	0<201
licne vestine	07001
licni podaci	0<Z01
licni profil	0<201
licni projekti	0;E01
lideranca	00P01
liderança	00P01
liderazgo	00H01
lidmaatschap	03a01
lidmaatschappen	03a01
lien he	08901
lien ket	0:801
lien lac	08901
liens	08W01
ligacoes	0=H01
ligações	0=H01
liikmelisus	0=501
liikmesus	0=501
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
lingid	0=I01
lingua	04K01
linguagens de programacao	02A01
linguagens de programação	02A01
linguaggi di programmazione	00401
linguas	05`01
linguas estrangeiras	05`01
linguas faladas	05`01
lingue	04K01
lingue conosciute	04K01
lingue straniere	04K01
linguistic skills	09H01
lingwi	0:101
lingwi barranin	0:101
link	0=J02
linkek	0:401
linki	0=L01
linkit	0=M01
linkler	03K01
linkovi	08602
links	0=N07
linkuri	0=901
lionrai agus ballraiochtai	03N01
lionrai soisialta	0=U01
lisaandmed	0=V01
lisad	07X01
lisaekoulutus	01[01
lisaetiedot	0=W01
lisainfo	0=V01
lisakoulutus	01[01
lisanslar	03_01
lisanslar ve sertifikalar	03_01
lisateave	0=V01
lisatiedot	0=W01
lisenser	03=01
lisensi	0=X01
lisensi dan sertifikasi	0=X01
lisenssit	0;l01
list motywacyjny	0=Y01
lisäkoulutus	01[01
lisätiedot	0=W01
litir chludaigh	0=Z01
litir chlúdaigh	0=Z01
litir iarratais	0=Z01
litsentsid	07801
livres	02O01
livros	02@01
lizenzen	00=01
lizenzen und zertifikate	00=01
liên hệ	08901
liên kết	0:801
liên lạc	08901
liċenzja tas-sewqan	0=G01
liċenzji	05401
liċenzji tas-sewqan	0=G01
lična interesovanja	0:X01
lične informacije	0<Z01
lične osobine	0<201
lične veštine	07001
lični podaci	0<Z01
lični profil	0<201
lični projekti	0;E01
llenguatges de programacio	01T01
llenguatges de programació	01T01
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
locul de munca vizat	02g01
locul de muncă actual	00X01
locul de muncă vizat	02g01
locuri de munca	00X01
locuri de muncă	00X01
loeneanspraak	0;d01
loenoenske	0;W01
logiciels	03C01
logros	03W01
logros destacados	03W01
loisirs	00\01
loisirs et centres d'interet	00\01
loisirs et centres d'intérêt	00\01
lomba	03V01
loneansprak	0;d01
lononske	0;W01
looking for	03D01
loopbaan	02G01
loopbaanoverzicht	02G01
lucrari publicate	02P01
lucrari stiintifice	02P01
lucrări publicate	02P01
lucrări științifice	02P01
luhidalt minust	08H01
luhitutvustus	08H01
lukesciai	06[01
luottamustehtaevaet	01H01
luottamustehtavat	01H01
luottamustehtävät	01H01
luottamustoimet	01H01
lupakortit	0;l01
luvat	0;l01
luvat ja kortit	0;l01
lydrastis	0=[01
lydraštis	0=[01
lyhyesti	01Z01
lyhyt esittely	01Z01
lyhytkurssit	01[01
läbitud koolitused	08Y01
länkar	0=701
léachtaí	01601
líneas de investigación	00V01
línguas	05`01
línguas estrangeiras	05`01
línguas faladas	05`01
líonraí agus ballraíochtaí	03N01
líonraí sóisialta	0=U01
löneanspråk	0;d01
lønønske	0;W01
lühidalt minust	08H01
lühitutvustus	08H01
lūkesčiai	06[01
lịch sử công việc	06001
lịch sử làm việc	06001
maal	0=\03
maatschappelijke activiteiten	00[01
macibas	01A01
magamrol	03`01
magamról	03`01
magang	0;[01
main projects	00D01
major projects	00D01
makaleler	01=01
mal	0=\03
malakunnatta	08d01
malstofur	0=_01
malthing	0=_01
management skills	00801
mang xa hoi	0:801
manused	07X01
markmid	01301
markmið	01301
materinski i strani jezici	0;Q01
me contacter	06?01
medailonek	05;01
medals	00A01
media sosial	0;L01
media spolecznosciowe	0=L01
media społecznościowe	0=L01
medlemskab	09901
medlemskaber	09901
medlemskap	0=`02
medlemskap i foereningar	09A01
medlemskap i foreningar	09A01
medlemskap i föreningar	09A01
medlemskap i organisasjoner	09801
medlemskap och naetverk	09A01
medlemskap och natverk	09A01
medlemskap och nätverk	09A01
medmaelabref	0=b01
medmaelendur	0=b01
medmaeli	0=b01
megjelent muvek	05:01
megjelent művek	05:01
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
membership	04501
memberships	04501
memberships and affiliations	04501
membre	00c01
membresias	00l01
membresías	00l01
membru	01001
menntun	09m01
menntun og thjalfun	09m01
menntun og þjálfun	09m01
meriter	0=c01
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
mesleki uyelikler	06e01
mesleki üyelikler	06e01
messen und kongresse	0<@01
methoden	03b01
metier recherche	04\01
meðmælabréf	0=b01
meðmælendur	0=b01
meðmæli	0=b01
midja socjali	0=d01
midja soċjali	0=d01
mielenkiinnon kohteet	09k01
mimoskolni aktivity	06P01
mimoskolni cinnost	06P01
mimoskolska cinnost	07F01
mimoskolske aktivity	07F01
mimoškolní aktivity	06P01
mimoškolní činnost	06P01
mimoškolská činnosť	07F01
mimoškolské aktivity	07F01
min jien	08;01
minat	0:Q01
minat dan hobi	0:Q01
minat kerja	08V01
minat pribadi	0:Q01
minositesek	04401
minust	08H01
minusta	01Z01
minősítések	04401
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
mitgliedschaft	03c01
mitgliedschaften	03c01
mitgliedschaften in vereinen	03c01
mitgliedschaften und netzwerke	03c01
mixxellanja	01G01
mocne strony	07J01
moi quan tam	0=e01
moje atuty	04a01
mokslas	0:\01
mokslines publikacijos	0<101
moksliniai tyrimai	02a01
mokslinės publikacijos	0<101
mokymai	0<o01
mokymai ir kursai	0<o01
mokymasis	0:\01
moltai	0=f01
moltaí	0=f01
moltoiri	0=f01
moltóirí	0=f01
mon profil	00001
mong muon	06101
mong muốn	06101
mooc	02h01
more	00a01
mother tongue and other languages	09H01
motivacijas vestule	0=g01
motivacijsko pismo	0=h02
motivaciono pismo	0=j01
motivacios level	0<001
motivacni dopis	0=k01
motivacny list	0=l01
motivasyon mektubu	0=m01
motivatie	07S01
motivatiebrief	03X01
motivation	0=n02
motivation letter	02=01
motivationsschreiben	02201
motivatsioonikiri	0;Y01
motivační dopis	0=k01
motivačný list	0=l01
motiveret ansoegning	02401
motiveret ansogning	02401
motiveret ansøgning	02401
motivációs levél	0<001
motivācijas vēstule	0=g01
motyvacinis laiskas	0=[01
motyvacinis laiškas	0=[01
mrezne stranice	0:m01
mrežne stranice	0:m01
muc khac	0;n01
muc luong mong muon	06101
muc tieu	03O01
muc tieu nghe nghiep	03O01
muita tietoja	0=W01
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
muttersprache und fremdsprachen	09S01
muu	0>002
muu info	0=V01
muu koulutus	01[01
muu osaaminen	01Y01
muu teave	0=V01
muu tyoekokemus	01501
muu tyokokemus	01501
muu työkokemus	01501
muud oskused	02]01
muut	0=W01
muut koulutukset	01[01
muut taidot	01Y01
muut tiedot	0=W01
muuta	0=W01
málakunnátta	08d01
málstofur	0=_01
málþing	0=_01
mål	0=\03
méritos	03W01
métier recherché	04\01
mācības	01A01
mērķis	02>01
měkké dovednosti	06Q01
műszaki ismeretek	06m01
mạng xã hội	0:801
mối quan tâm	0=e01
mục khác	0;n01
mục tiêu	03O01
mục tiêu nghề nghiệp	03O01
mức lương mong muốn	06101
na kratko o meni	05>01
na meain shoisialta	0=U01
na meáin shóisialta	0=U01
nachweise	00=01
naetverk	0=701
naetverk och medlemskap	09A01
nagrade	0>203
nagrade i priznanja	0>502
nagrade in priznanja	07h01
nagrody	0<M01
nagrody i stypendia	0<M01
nagrody i wyroznienia	0<M01
nagrody i wyróżnienia	0<M01
naisc	0=U01
najvyssie dosiahnute vzdelanie	01;01
najvyššie dosiahnuté vzdelanie	01;01
najwazniejsze osiagniecia	0<M01
najwazniejsze projekty	03I01
najwazniejsze umiejetnosci	07J01
najważniejsze osiągnięcia	0<M01
najważniejsze projekty	03I01
najważniejsze umiejętności	07J01
nam	09m01
namsferill	09m01
namskeid	08X01
namskeid og radstefnur	08X01
nang luc	04C01
naobrazba	08C01
naryste	02c01
naryste organizacijose	02c01
narystes	02c01
narystė	02c01
narystė organizacijose	02c01
narystės	02c01
narzedzia	07J01
narzędzia	07J01
nascholing	00301
nastroje	0;?02
natjecanja	0>701
natverk	0=701
natverk och medlemskap	09A01
naucni radovi	0>801
nauka	08F01
naučni radovi	0>801
nebenjobs	02601
nebenprojekte	03301
nebentaetigkeit	02601
nebentaetigkeiten	02601
nebentatigkeit	02601
nebentatigkeiten	02601
nebentätigkeit	02601
nebentätigkeiten	02601
neformalno izobrazevanje	06b01
neformalno izobraževanje	06b01
neformalno obrazovanje	07L01
nejvyssi dosazene vzdelani	01:01
nejvyšší dosažené vzdělání	01:01
nettprofiler	0=:01
nettsider	0=:01
nettverk og medlemskap	09801
netvaerk	0:501
netvaerk og medlemskaber	09901
netværk	0:501
netværk og medlemskaber	09901
netwerken	0>901
netwerken en lidmaatschappen	03a01
netwerks socjali	0=d01
netwerks soċjali	0=d01
netwerks u shubijiet	02e01
netwerks u sħubijiet	02e01
networks	09=01
networks and memberships	04501
netzwerke	0:]01
netzwerke und mitgliedschaften	03c01
nevenactiviteiten	00[01
nevenfuncties	00[01
nevenprojecten	03]01
nghien cuu	04A01
nghiên cứu	04A01
ngoai ngu	0;m01
ngon ngu	0;m01
ngon ngu lap trinh	04C01
ngoại ngữ	0;m01
nguoi gioi thieu	09_01
nguoi tham chieu	09_01
nguoi tham khao	09_01
nguyen vong	06101
nguyen vong cong viec	06101
nguyện vọng	06101
nguyện vọng công việc	06101
ngôn ngữ	0;m01
ngôn ngữ lập trình	04C01
người giới thiệu	09_01
người tham chiếu	09_01
người tham khảo	09_01
nitelikler	02E01
niveau de langue	05W01
niveaux de langues	05W01
nivel de idiomas	05\01
nivell d'idiomes	05_01
niyet mektubu	0=m01
nodarbinatiba	06X01
nodarbinātība	06X01
noeglekompetencer	06k01
noekkelkompetanse	01b01
noekkelkvalifikasjoner	0;001
noglekompetencer	06k01
nokkelkompetanse	01b01
nokkelkvalifikasjoner	0;001
non formal education	00b01
non-formal education	00b01
notable projects	00D01
notlar	05801
nozimigakie projekti	0;H01
nozīmīgākie projekti	0;H01
nuorodos	0:l01
nyckelkompetenser	06^01
nyelvek	0:[01
nyelvi ismeretek	0:[01
nyelvi keszsegek	0:[01
nyelvi kompetenciak	0:[01
nyelvi kompetenciák	0:[01
nyelvi készségek	0:[01
nyelvismeret	0:[01
nyelvtudas	0:[01
nyelvtudás	0:[01
nyelvvizsgak	0:[01
nyelvvizsgák	0:[01
nám	09m01
námsferill	09m01
námskeið	08X01
námskeið og ráðstefnur	08X01
nástroje	0;?02
nätverk	0=701
nätverk och medlemskap	09A01
nøglekompetencer	06k01
nøkkelkompetanse	01b01
nøkkelkvalifikasjoner	0;001
năng lực	04C01
o meni	0>:03
o mne	0>=02
o mnie	04a01
o mně	05;01
o sobie	04a01
oa능력	0>?01
obair dheonach	09`01
obiectiv	04H01
obiectiv profesional	04H01
obiective	04H01
obiettivi	03@01
obiettivo	03@01
obiettivo professionale	03@01
objave	0>@03
objave in predavanja	03e01
objavljeni radovi	05B02
objectif	00001
objectif professionnel	00001
objectifs	00001
objectiu	09401
objectiu professional	09401
objective	00;01
objectivo	02?01
objektif	06f01
objetivo	0>C02
objetivo profesional	00L01
objetivo profissional	02?01
objetivos	0>C02
objetivos pessoais	04M01
obras	0>E02
obrazovanje	01C02
obrazovanje i obuka	0>G01
obrazovanje i osposobljavanje	08C01
obres	0>H01
obsluga komputera	07J01
obstudijske dejavnosti	08301
obsługa komputera	07J01
obuke	07K01
obštudijske dejavnosti	08301
ocakavania	07o01
occupation	00B01
occupational experience	00B01
occupazione	01R01
occupazione desiderata	02d01
ocekavani	0:601
ocekivanja	0>I02
oceneni	07g01
oceneni a uspechy	07g01
ocenenia	0>K01
ocenenia a uspechy	0>K01
ocenenia a úspechy	0>K01
ocenění	07g01
ocenění a úspěchy	07g01
ocio	00V01
octrooien	02U01
ocupacao de tempos livres	02I01
ocupacio desitjada	07;01
ocupació desitjada	07;01
ocupação de tempos livres	02I01
oczekiwania	07i01
oczekiwania finansowe	07i01
odabrani projekti	0>L01
odborna prax	0>M01
odborna praxe	07f01
odborna skoleni	00>01
odborna sposobilost	04l01
odborna zpusobilost	04k01
odborne certifikaty	04k01
odborne clanky	0>N01
odborne dovednosti	06Q01
odborne publikace	0>N01
odborne publikacie	0>O01
odborne skusenosti	0>M01
odborne znalosti	0;?02
odborne zrucnosti	06T01
odborná prax	0>M01
odborná praxe	07f01
odborná spôsobilosť	04l01
odborná způsobilost	04k01
odborná školení	00>01
odborné certifikáty	04k01
odborné dovednosti	06Q01
odborné publikace	0>N01
odborné publikácie	0>O01
odborné skúsenosti	0>M01
odborné znalosti	0;?02
odborné zručnosti	06T01
odborné články	0>N01
odbyte szkolenia	07I01
odkazy	0>P02
odnosniki	0=L01
odnośniki	0=L01
odporucania	0>R01
odporúčania	0>R01
odul ve basarilar	03S01
oduller	03S01
oduller ve basarilar	03S01
odullerim	03S01
oenska stilling	0;V01
oenskad befattning	0;d01
oenskad tjaenst	0;d01
oenskat arbete	0;d01
oenskemaal	0;d01
oensker	0;h02
oensket job	0;W01
oensket jobb	0;V01
oensket stilling	0;h02
oevrig	01c01
oevrig arbetslivserfarenhet	02501
oevrig erhvervserfaring	02101
oevrig informasjon	01c01
oevrig information	01k01
oevrig utbildning	09O01
oevriga faerdigheter	06^01
oevriga kunskaper	06^01
oevriga meriter	01k01
oevriga meriter och kunskaper	06^01
oevriga uppgifter	01k01
oevriga upplysningar	01k01
oevriga utbildningar	09O01
oevrige ferdigheter	01b01
oevrige kompetencer	06k01
oevrige kurser	08I01
oevrige oplysninger	01`01
oevrige opplysninger	01c01
oevrigt	0>S02
oevrigt engagemang	08Z01
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
oktatas	08Q01
oktatas es kepzes	08Q01
oktatas es kepzesek	08Q01
oktatás	08Q01
oktatás és képzés	08Q01
oktatás és képzések	08Q01
okul	01<01
okurettindi	03m01
okuskirteini	03m01
older positions	00B01
olennainen tyoekokemus	01501
olennainen tyokokemus	01501
olennainen työkokemus	01501
olulisemad projektid	0;601
om	0=\03
om meg	0;001
om mig	0;102
om personen	0<a01
omandatud haridus	09j01
omat projektit	09g01
omdoemen	0>U01
omdomen	0>U01
omdömen	0>U01
on yazi	0=m01
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
onkentes munka	0<n01
onkentes tapasztalat	0<n01
onkentes tevekenyseg	0<n01
onkentesseg	0<n01
online	0>V02
online courses	00b01
online presence	09=01
online profielen	0>901
online profile	0:]01
online profiles	09=01
online profilok	0:401
online profily	0>P02
online-profile	0:]01
onlineprofiler	0>X02
onnur faerni	09501
onoracha	08:01
onoracha agus gradaim	08:01
onorificenze	04:01
onoruri	04@01
onska stilling	0;V01
onskad befattning	0;d01
onskad tjanst	0;d01
onskat arbete	0;d01
onskemal	0;d01
onsker	0;h02
onsket job	0;W01
onsket jobb	0;V01
onsket stilling	0;h02
onur ve oduller	03S01
onur ve ödüller	03S01
onóracha	08:01
onóracha agus gradaim	08:01
open source	0>Z02
open source contributions	00D01
open source projects	00D01
open source projekte	03301
open source software	00D01
open-source software	00D01
open-source-projekte	03301
opensourceprojecten	03]01
operare pc	00501
opere	0=801
opingud	09j01
opinie	0>\01
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
oppimine	09j01
oppsummering	0;001
opravneni	04k01
opravnenia	04l01
oprogramowanie	07J01
oprávnenia	04l01
oprávnění	04k01
opsummering	0<701
organisasi	0;k01
organisasjoner	09801
organisasjonserfaring	08]01
organisational skills	00801
organisationer	0>]02
organisations professionnelles	00c01
organisatsioonid	0=501
organizacijas	03g01
organizacijos	02c01
organizaciones	00l01
organizacje	06J01
organizacje studenckie	01I01
organizacoes	00n01
organizatii	01001
organizatii profesionale	01001
organizations	04501
organizações	00n01
organizații	01001
organizații profesionale	01001
organizācijas	03g01
orodja	06o01
osaaminen	01Y01
osaamisalueet	01Y01
osaamisprofiili	01Z01
osebne informacije	0<e01
osebne lastnosti	05>01
osebni podatki	0<e01
osebni profil	05>01
osebni projekti	0;F01
osiagniecia	0<M01
osiagniecia i nagrody	0<M01
osiągnięcia	0<M01
osiągnięcia i nagrody	0<M01
oskastarf	0>_01
oskir um starf	0>_01
oskused	02]01
oskused ja teadmised	02]01
osnovni podaci	0<[02
osnovni podatki	0<e01
osobe za kontakt	0>`01
osobe za preporuku	0>a02
osobne informacie	0<d01
osobne informacije	0<g01
osobne projekty	0>c01
osobne udaje	0<d01
osobne vjestine	07101
osobne vjestine i kompetencije	07101
osobne vjestine i osobine	0;a01
osobne vještine	07101
osobne vještine i kompetencije	07101
osobne vještine i osobine	0;a01
osobne vlastnosti	0;`01
osobni data	0<f01
osobni informace	0<f01
osobni interesi	0:W01
osobni podaci	0<g01
osobni profil	0>d02
osobni projekti	0>L01
osobni projekty	0>f01
osobni udaje	0<f01
osobni vlastnosti	05;01
osobni zajmy	0<K01
osobny profil	0;`01
osobné informácie	0<d01
osobné projekty	0>c01
osobné vlastnosti	0;`01
osobné údaje	0<d01
osobní data	0<f01
osobní informace	0<f01
osobní profil	05;01
osobní projekty	0>f01
osobní vlastnosti	05;01
osobní zájmy	0<K01
osobní údaje	0<f01
osobný profil	0;`01
osoby polecajace	0>\01
osoby polecające	0>\01
osposobljavanje	07L01
oss	0>g01
osszefoglalas	03`01
osszefoglalo	03`01
oss活動	0>g01
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
osvedceni	04k01
osvedceni a certifikaty	04k01
osvedcenia	04l01
osvedcenia a certifikaty	04l01
osvedčenia	04l01
osvedčenia a certifikáty	04l01
osvědčení	04k01
osvědčení a certifikáty	04k01
osztondijak	07301
osztondijak es dijak	07301
ota yhteytta	09o01
ota yhteyttae	09o01
ota yhteyttä	09o01
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
otra formacion	04L01
otra formación	04L01
otra informacion	06a01
otra información	06a01
otras experiencias	00U01
otros	06a01
otros conocimientos	02D01
otros cursos	04L01
otros datos	06a01
otros datos de interes	06a01
otros datos de interés	06a01
otros meritos	06a01
otros méritos	06a01
outils	03C01
outils informatiques	03C01
outras competencias	02A01
outras competências	02A01
outras experiencias	02j01
outras experiências	02j01
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
ouvrages	02O01
over mezelf	07S01
over mij	07S01
overig	00201
overige	00201
overige gegevens	00201
overige informatie	00201
overige opleidingen	00301
overige vaardigheden	03^01
overige werkervaring	02G01
overview	00;01
ovladanie jazykov	06A01
ovlascenja	08101
ovlastenja	04m01
ovlaštenja	04m01
ovlašćenja	08101
ovládanie jazykov	06A01
ovrig	01c01
ovrig arbetslivserfarenhet	02501
ovrig erhvervserfaring	02101
ovrig informasjon	01c01
ovrig information	01k01
ovrig utbildning	09O01
ovriga fardigheter	06^01
ovriga kunskaper	06^01
ovriga meriter	01k01
ovriga meriter och kunskaper	06^01
ovriga uppgifter	01k01
ovriga upplysningar	01k01
ovriga utbildningar	09O01
ovrige ferdigheter	01b01
ovrige kompetencer	06k01
ovrige kurser	08I01
ovrige oplysninger	01`01
ovrige opplysninger	01c01
ovrigt	0>S02
ovrigt engagemang	08Z01
ozet	01V01
ozgecmis ozeti	01V01
očakávania	07o01
očekivanja	0>I02
očekávání	0:601
oħrajn	01G01
padevused	02]01
paetevyydet	0;l01
paetevyydet ja kortit	0;l01
paetevyydet ja luvat	0;l01
paetevyys	0;l01
pageidaujamas darbas	06[01
pageidaujamos pareigos	06[01
pageidavimai	06[01
pagrindine informacija	02_01
pagrindinė informacija	02_01
paipeir	01601
paitinni	01601
paitinní	01601
paixoes	02I01
paixões	02I01
palestras	02@01
palgasoov	0>h01
palkinnot	02301
palkinnot ja tunnustukset	02301
palkkatoive	09e01
palyafutas	09C01
pamatinformacija	0<`01
pamatinformācija	0<`01
papers	03f01
papildinformacija	05?01
papildinformācija	05?01
papildizglitiba	02;01
papildizglītība	02;01
papildoma informacija	0;D01
papildoma veikla	0>i01
papildomas issilavinimas	0<o01
papildomas išsilavinimas	0<o01
papildomi duomenys	0;D01
papildu informacija	05?01
papildu informācija	05?01
papildu izglitiba	02;01
papildu izglītība	02;01
papildus informacija	05?01
papildus informācija	05?01
par mani	02>01
par slov o mne	0>=02
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
pasiekimai	02801
pasiones	00V01
pasirinkti projektai	02a01
pasiuni	0:@01
pasiuni si hobby uri	0:@01
pasiuni si interese	0:@01
pasiuni și hobby-uri	0:@01
pasiuni și interese	0:@01
pasje	06I01
pasje i zainteresowania	06I01
paskyros	0:l01
pasraksturojums	02>01
passatempi	0:j02
passatempos	02I01
passe temps	00\01
passe-temps	00\01
passioni	02n01
passions	0>j03
pastimes	00_01
pasākumi	06N01
paten	04?01
patendid	02[01
patent	02W01
patentai	0<101
patente	0>m02
patente di guida	0>o01
patenten	02U01
patenter	02X02
patentes	0?002
patenti	0?205
patenti di guida	0>o01
patenti e certificazioni	00701
patentini	00701
patentit	02V01
patentler	01=01
patents	0?702
patents and certifications	03J01
patents and publications	03f01
patenty	0?903
patevyydet	0;l01
patevyydet ja kortit	0;l01
patevyydet ja luvat	0;l01
patevyys	0;l01
patirtis	06Z01
pazymejimai	02i01
pazymejimai ir sertifikatai	02i01
pašraksturojums	02>01
pažymėjimai	02i01
pažymėjimai ir sertifikatai	02i01
pc kenntnisse	03b01
pc znalosti	0;?02
pc-kenntnisse	03b01
pcスキル	0;B01
peer reviewed publications	03f01
peer-reviewed publications	03f01
pehmeaet taidot	01Y01
pehmeat taidot	01Y01
pehmeät taidot	01Y01
pekerjaan	0;[01
pekerjaan yang diinginkan	08V01
pelatihan	0=401
pelatihan & sertifikasi	0=401
pelatihan dan kursus	0=401
pelatihan dan sertifikasi	0=401
pemberi referensi	06M01
pembicara	04?01
pencapaian	03V01
pendidikan	0;M01
pendidikan formal	0;M01
pendidikan non formal	0=401
pendidikan nonformal	0=401
pendidikan terakhir	0;M01
penelitian	0?<01
pengalaman	0;[01
pengalaman bekerja	0;[01
pengalaman berorganisasi	0;k01
pengalaman kerja	0;[01
pengalaman magang	0;[01
pengalaman organisasi	0;k01
pengalaman pekerjaan	0;[01
pengalaman praktik	0;[01
pengalaman profesional	0;[01
pengalaman proyek	0?<01
pengalaman relawan	0;k01
pengalaman sukarela	0;k01
penghargaan	03V01
penghargaan & prestasi	03V01
penghargaan dan prestasi	03V01
penguasaan bahasa	03L01
penilaian mandiri keterampilan digital	0?=01
perangkat lunak	03M01
percorso accademico	04R01
percorso di studi	04R01
percorso formativo	04R01
percorso professionale	01R01
percorso scolastico	04R01
percurso academico	08<01
percurso académico	08<01
percurso profissional	02j01
perfectionare	01O01
perfectionnement	02h01
perfecționare	01O01
perfil	0?>03
perfil personal	0?A02
perfil pessoal	02?01
perfil profesional	00L01
perfil professional	09401
perfil profissional	02?01
perfiles	08^01
perfiles en linea	08^01
perfiles en línea	08^01
perfils	08_01
perfils en linia	08_01
perfils en línia	08_01
perfis	0=H01
perfis online	0=H01
perkenalan	06f01
permis	0?C01
permis auto	04O01
permis b	0?C01
permis de conducere	04O01
permis de conduir	04P01
permis de conduire	0?C01
permis et certifications	00K01
permiso de conducir	04N01
permisos de conducir	04N01
permisos de conduir	04P01
permís de conduir	04P01
persoane de referinta	0?D01
persoane de referință	0?D01
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
personalia	0?E04
personalien	01h01
personas dati	0<`01
personas informacija	0<`01
personas informācija	0<`01
persondata	0?I03
personendaten	01h01
personiga informacija	0<`01
personigas ipasibas	02>01
personigie dati	0<`01
personigie projekti	0;H01
personiska informacija	0<`01
personiskā informācija	0<`01
personlege opplysningar	0<a01
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
personlig informasjon	0<a01
personlig information	09c01
personlig presentation	0<m01
personlig profil	0=\03
personliga egenskaper	0<m01
personliga intressen	09Y01
personliga projekt	08K01
personliga uppgifter	09c01
personlige data	0<h01
personlige egenskaper	0;001
personlige ferdigheter	01b01
personlige interesser	0?L01
personlige kompetencer	06k01
personlige oplysninger	0<h01
personlige opplysninger	0<a01
personlige projekter	08L01
personlige prosjekter	08M01
personligt	0;102
personligt brev	09@01
personnes de reference	0=>01
personnes de référence	0=>01
personoplysninger	0<h01
personopplysninger	0<a01
personuleg samantekt	01301
personuleg verkefni	08S01
personulegar upplysingar	09d01
personuppgifter	09c01
personuupplysingar	09d01
personīgie dati	0<`01
personīgie projekti	0;H01
personīgā informācija	0<`01
personīgās īpašības	02>01
persoonlijk profiel	07S01
persoonlijke gegevens	03U01
persoonlijke informatie	03U01
persoonlijke interesses	0:?01
persoonlijke projecten	03]01
persoonlijke samenvatting	07S01
persoonlijke vaardigheden	03^01
persoonsgegevens	03U01
persuni ta' referenza	0?M01
persónuleg samantekt	01301
persónuleg verkefni	08S01
persónulegar upplýsingar	09d01
persónuupplýsingar	09d01
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
perustiedot	09o01
pesquisa	0;301
pet проекты	0?N01
pet-проекты	0?N01
petijumi	0;H01
petniecibas projekti	0;H01
phu luc	07501
phụ lục	07501
pieces jointes	01n01
pieejamiba	06Y01
pieejamība	06Y01
pielikumi	0?O01
pielikums	0?O01
pieredze	06X01
pieteikuma vestule	0=g01
pieteikuma vēstule	0=g01
pièces jointes	01n01
pocitacove dovednosti	06Q01
pocitacove znalosti	0;?02
pocitacove zrucnosti	06T01
podaci za kontakt	0<[02
podstawowe informacje	06V01
podsumowanie	04a01
podsumowanie zawodowe	04a01
podujatia	0<;01
pohiandmed	0;501
points forts	00001
poklicna pot	06d01
poklicne izkusnje	06d01
poklicne izkušnje	06d01
poklicni profil	05>01
polecenia	0>\01
politisches engagement	03601
pomegiai	0:R01
pomegiai ir interesai	0:R01
pomembnejsi projekti	0;F01
pomembnejši projekti	0;F01
pomėgiai	0:R01
pomėgiai ir interesai	0:R01
ponencias	02R01
ponencias y publicaciones	02R01
ponencies	05a01
ponències	05a01
popis publikacija	0?P01
popratno pismo	0?Q01
poprzednie stanowiska	08001
portafolio	0;401
portafolis	0>H01
portafoll	0?R01
portefoelje	0?S02
portefolje	0?S02
portefølje	0?S02
portfelis	02a01
portfelj	0;F01
portfoelj	08K01
portfolio	0?U0E
portfolj	08K01
portfolyo	00N01
portfoolio	0;601
portfoy	00N01
portfólio	0?j02
portfólió	09D01
portfölj	08K01
portföy	00N01
portofolio	0?<01
portofoliu	04d01
posicao desejada	04M01
posisi yang diinginkan	08V01
posisi yang dilamar	08V01
position sought	03D01
positions	00B01
positions held	00B01
posizione attuale	01R01
posizione desiderata	02d01
posizione per la quale si concorre	02d01
posizione ricercata	02d01
posizioni ricoperte	01R01
posição desejada	04M01
poslovno iskustvo	0;702
post ata uaim	09Q01
post atá uaim	09Q01
post inmhianaithe	09Q01
poste recherche	04\01
poste recherché	04\01
poste souhaite	04\01
poste souhaité	04\01
poste vise	04\01
poste visé	04\01
postes occupes	00^01
postes occupés	00^01
postes precedents	00^01
postes précédents	00^01
postignuca	0>701
postignuća	0>701
postul dorit	02g01
postul vizat	02g01
poszukiwane stanowisko	07i01
potrdila	05301
potvrde	0?l02
potvrde i certifikati	04m01
povezave	08801
poveznice	0:m01
povijest zaposlenja	07e01
povzetek	05>01
pozadovana pozice	0:601
pozadovana pozicia	07o01
pozadovane zamestnani	0:601
pozadovane zamestnanie	07o01
pozitia dorita	02g01
pozizzjoni mixtieqa	07901
poziția dorită	02g01
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
požadovaná pozice	0:601
požadovaná pozícia	07o01
požadované zamestnanie	07o01
požadované zaměstnání	0:601
praca	08001
praca s pocitacom	06T01
praca spoleczna	01I01
praca społeczna	01I01
praca zawodowa	08001
prace s pc	06Q01
pracovna historia	0>M01
pracovna prax	0>M01
pracovne skusenosti	0>M01
pracovni historie	07f01
pracovni kariera	07f01
pracovni praxe	07f01
pracovni preference	0:601
pracovni zkusenost	07f01
pracovni zkusenosti	07f01
pracovná história	0>M01
pracovná prax	0>M01
pracovné skúsenosti	0>M01
pracovní historie	07f01
pracovní kariéra	07f01
pracovní praxe	07f01
pracovní preference	0:601
pracovní zkušenost	07f01
pracovní zkušenosti	07f01
practica	00X01
practical experience	00B01
practical skills	00801
practicas	00U01
practicas profesionales	00U01
practică	00X01
practiques	04Q01
praesentation	0<701
praesentationer	04601
praestationer	01d01
praksa	0?n03
prakse	0@104
prakses	06X01
praksis	01l01
prakticke skusenosti	0>M01
praktické skúsenosti	0>M01
prakticne izkusnje	06d01
prakticno iskustvo	07e01
praktijkervaring	02G01
praktik	0@502
praktika	0@703
praktikad	01X01
praktikophold	02101
praktikum	02601
praktische erfahrung	02601
praktische erfahrungen	02601
praktične izkušnje	06d01
praktično iskustvo	07e01
praktyka zawodowa	08001
praktyki	08001
praktyki i staze	08001
praktyki i staże	08001
pranesimai	0<101
pranešimai	0<101
prasmes	05@01
prasmes un iemanas	05@01
prasmes un iemaņas	05@01
prasmes un zinasanas	05@01
prasmes un zināšanas	05@01
prawa jazdy	0@:01
prawo jazdy	0@:01
prax	0>M01
praxe	07f01
praxiserfahrung	02601
predavanja	0>@03
predchozi zamestnani	07f01
prednaskova cinnost	05D02
prednasky	05D02
prednášková činnosť	0>O01
prednášky	0>O01
predstava o zamestnani	07o01
predstava o zamestnaní	07o01
predstaveni	05;01
predstavenie	0;`01
predstavitev	05>01
predstavitve	03e01
predstavljanje	0;a01
predstavy o praci	0:601
preference	0:601
preferences	03D01
preferencias	0@;02
preferencias laborales	07:01
preferencie	07o01
preferencies	07;01
preferencies laborals	07;01
preferencije	0@=01
preferencje	07i01
preferencje zawodowe	07i01
preferensi pekerjaan	08V01
preferenze	02d01
preferenzi	07901
preferinte	02g01
preferințe	02g01
preferovana pozice	0:601
preferovana pozicia	07o01
preferovaná pozice	0:601
preferovaná pozícia	07o01
preferowane stanowisko	07i01
preferred occupation	03D01
preferències	07;01
preferències laborals	07;01
preferências	04M01
pregatire academica	08>01
pregatire educationala	08>01
pregătire academică	08>01
pregătire educațională	08>01
prehled praxe	07f01
prehled zamestnani	07f01
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
premios	05b02
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
preporuka	0>a02
preporuke	0>a02
presenca online	0=H01
presence en ligne	08W01
presencia en linea	08^01
presencia en línea	08^01
presentacio	09401
presentacion	00L01
presentaciones	02R01
presentacions	05a01
presentació	09401
presentación	00L01
presentasi	04?01
presentasjon	0;001
presentasjoner	04701
presentaties	02U01
presentation	0@>02
presentationer	02W01
presentations	0@@02
presentazione	03@01
presentazioni	02Q01
presença online	0=H01
prestasi	03V01
prestasi dan penghargaan	03V01
prestasjoner	09n01
prestaties	03[01
prestationer	0=c01
pretekle zaposlitve	06d01
pretensao salarial	04M01
pretensiones	07:01
pretensoes	04M01
pretensão salarial	04M01
pretensões	04M01
pretentions salariales	04\01
prethodna zaposlenja	0@B01
preukazy	04l01
previous employment	00B01
previous experience	00B01
previous jobs	00B01
previous positions	00B01
previous roles	00B01
prezentace	0>N01
prezentacie	0>O01
prezentacijas	09b01
prezentaciok	05:01
prezentacja	04a01
prezentacje	02\01
prezentare	04H01
prezentari	02P01
prezentazzjoni	08;01
prezentazzjonijiet	02Z01
prezentácie	0>O01
prezentációk	05:01
prezentācijas	09b01
prezentări	02P01
preżentazzjoni	08;01
preżentazzjonijiet	02Z01
pricakovanja	0@C01
pridobljena izobrazba	01B01
priebeh vzdelania	01;01
priebeh zamestnani	0>M01
priebeh zamestnania	0>M01
priebeh zamestnaní	0>M01
priedai	07Z01
priedas	07Z01
prijzen	03[01
prijzen en onderscheidingen	03[01
prilog	07Y01
priloga	0@D01
priloge	0@D01
priloha	0@E02
prilohy	0@E02
prilozi	0@G02
principais competencias	02A01
principais competências	02A01
principais projetos	0;301
principales aptitudes	02D01
principales competences	03C01
principales compétences	03C01
principales realisations	04<01
principales réalisations	04<01
principali progetti	0=801
principaux projets	0@I01
priporocila	0@J01
priporocilo	0@J01
priporočila	0@J01
priporočilo	0@J01
priser	0@K03
priser och utmaerkelser	0=c01
priser och utmarkelser	0=c01
priser och utmärkelser	0=c01
priser og haedersbevisninger	01d01
priser og hædersbevisninger	01d01
priser og udmaerkelser	01d01
priser og udmærkelser	01d01
priser og utmerkelser	09n01
prisistatymas	02901
pristatymai	0<101
privat	0?L01
private interessen	03501
private projekte	03301
privates	03501
privattivi	02Z01
privitci	0@N01
prix	04<01
prix et bourses	04<01
prix et distinctions	04<01
prix et recompenses	04<01
prix et récompenses	04<01
prizai	02801
prizes	00A01
priznanja	0>203
priznanja i nagrade	0>502
priznanja in nagrade	07h01
pričakovanja	0@C01
pro bono	00W01
producao bibliografica	02@01
producao cientifica	02@01
produção bibliográfica	02@01
produção científica	02@01
profesijna prax	0>M01
profesijne organizacie	05N01
profesijne skusenosti	0>M01
profesijny profil	0;`01
profesijná prax	0>M01
profesijné organizácie	05N01
profesijné skúsenosti	0>M01
profesijný profil	0;`01
profesine patirtis	06Z01
profesine veikla	06Z01
profesines organizacijos	02c01
profesiniai igudziai	02`01
profesiniai įgūdžiai	02`01
profesinis profilis	02901
profesinė patirtis	06Z01
profesinė veikla	06Z01
profesinės organizacijos	02c01
profesionala pieredze	06X01
profesionalais profils	02>01
profesionalas organizacijas	03g01
profesionalas prasmes	05@01
profesionalne vestine	07001
profesionalne veštine	07001
profesionalne vjestine	07101
profesionalne vještine	07101
profesionalni profil	05<02
profesionalni sazetak	0;a01
profesionalni sažetak	0;a01
profesionalno iskustvo	0;702
profesionālais profils	02>01
profesionālā pieredze	06X01
profesionālās organizācijas	03g01
profesionālās prasmes	05@01
profesjonell erfaring	01l01
profesni dovednosti	06Q01
profesni draha	07f01
profesni kariera	07f01
profesni organizace	05O01
profesni osvedceni	04k01
profesni praxe	07f01
profesni profil	05;01
profesni sdruzeni	05O01
profesni shrnuti	05;01
profesni zkusenosti	07f01
profesní dovednosti	06Q01
profesní dráha	07f01
profesní kariéra	07f01
profesní organizace	05O01
profesní osvědčení	04k01
profesní praxe	07f01
profesní profil	05;01
profesní sdružení	05O01
profesní shrnutí	05;01
profesní zkušenosti	07f01
professionaalne profiil	08H01
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
professioneel profiel	07S01
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
profiel	07S01
profielen	0>901
profielschets	07S01
profieltekst	07S01
profiil	08H01
profiili	01Z01
profiilid	0=I01
profiilit	0=M01
profil	0@O0@
profil daring	0;L01
profil diri	06f01
profil in kuerze	03d01
profil in kurze	03d01
profil in kürze	03d01
profil kandydata	04a01
profil online	0;L01
profil personal	04H01
profil personali	08;01
profil personnel	00001
profil profesional	0@_02
profil professionnel	00001
profil professjonali	08;01
profil singkat	06f01
profil zawodowy	04a01
profilar	0:701
profilbeskrivning	0<m01
profile	0@a04
profile internetowe	0=L01
profile spolecznosciowe	0=L01
profile społecznościowe	0=L01
profile summary	00;01
profiler	0@e03
profiles	09=01
profili	0@h06
profili na mrezi	0@n01
profili na mreži	0@n01
profili online	05P01
profili social	05P01
profiliai	0:l01
profilis	02901
profill	01301
profiller	03K01
profilo	03@01
profilo personale	03@01
profilo professionale	03@01
profilok	0:401
profils	0@o02
profils en ligne	08W01
profiltekst	0<701
profiluri	0=901
profiluri online	0=901
profily	0>P02
progetti	0A102
progetti accademici	0=801
progetti di ricerca	0=801
progetti open source	0=801
progetti personali	0A102
progetti realizzati	0=801
progetti rilevanti	0=801
progetti selezionati	0=801
progetti ta' ricerka	0?R01
programavimo kalbos	02`01
programlama dilleri	02E01
programmeerimiskeeled	02]01
programmeertalen	03^01
programmeringsspraak	0A302
programmeringssprak	0A302
programmeringssprog	06k01
programmeringsspråk	0A302
programmesanas valodas	05@01
programmierkenntnisse	03b01
programmiersprachen	03b01
programming	00801
programming languages	00801
programming skills	00801
programmēšanas valodas	05@01
programovaci jazyky	06Q01
programovacie jazyky	06T01
programovací jazyky	06Q01
programozasi nyelvek	06m01
programozási nyelvek	06m01
programski jezici	01J02
programski jeziki	06o01
programvara	06^01
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
proifili	0=U01
proifili ar line	0=U01
proje deneyimi	00N01
project	0A502
project experience	00D01
project work	00D01
projecten	03]01
projectervaring	03]01
projectes	0>H01
projectes de recerca	0>H01
projectes destacats	0>H01
projectes personals	0>H01
projectes propis	0>H01
projectes realitzats	0>H01
projectos	0;301
projects	0A702
projects and research	00D01
projekt	0A904
projektai	02a01
projektarbeit	03301
projektarbeiten	03301
projektauswahl	03301
projekte	03301
projektek	09D01
projekter	08L01
projekterfahrung	03301
projekterfahrungen	03301
projekterfarenhet	08K01
projekterfaring	08L01
projekthistorie	03301
projekti	0A=04
projektid	0;601
projektikogemus	0;601
projektikokemus	09g01
projektit	09g01
projektit ja hankkeet	09g01
projektliste	03301
projektno iskustvo	0>L01
projektove zkusenosti	0>f01
projektové zkušenosti	0>f01
projekttapasztalat	09D01
projektubersicht	03301
projektuebersicht	03301
projekty	0AA03
projekty badawcze	03I01
projekty open source	03I01
projekty osobiste	03I01
projekty wlasne	03I01
projekty własne	03I01
projektübersicht	03301
projeler	00N01
projelerim	00N01
projet	0@I01
projet professionnel	04\01
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
propratno pismo	0=j01
prosjekt	08M01
prosjekter	08M01
prosjekterfaring	08M01
prosti cas	0:Y01
prosti čas	0:Y01
prostocasne dejavnosti	0:Y01
prostovoljne dejavnosti	08301
prostovoljno delo	08301
prostovoljske izkusnje	08301
prostovoljske izkušnje	08301
prostovoljstvo	08301
prostočasne dejavnosti	0:Y01
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
proyek	0?<01
proyek penelitian	0?<01
proyek pilihan	0?<01
proyek pribadi	0?<01
proyek terkait	0?<01
proġetti	0?R01
proġetti personali	0?R01
proġetti ta' riċerka	0?R01
prubeh vzdelani	01:01
prubeh zamestnani	07f01
prukazy	04k01
prukazy a opravneni	04k01
pruvodni dopis	0=k01
przebieg edukacji	08F01
przebieg kariery	08001
przebieg kariery zawodowej	08001
przebieg nauki	08F01
przebieg pracy zawodowej	08001
przynaleznosc do organizacji	06J01
przynależność do organizacji	06J01
pràctiques	04Q01
práca s počítačom	06T01
práce s pc	06Q01
prácticas	00U01
prácticas profesionales	00U01
præsentation	0<701
præsentationer	04601
præstationer	01d01
prémios	04801
prémios e distinções	04801
présence en ligne	08W01
présentation	00001
présentations	02O01
prétentions salariales	04\01
prêmios	04801
prêmios e distinções	04801
prêmios e honrarias	04801
prêmios e reconhecimentos	04801
príloha	0AD01
prílohy	0AD01
prófílar	0:701
prófíll	01301
próifíl	00M01
próifíl phearsanta	00M01
próifílí	0=U01
próifílí ar líne	0=U01
průběh vzdělání	01:01
průběh zaměstnání	07f01
průkazy	04k01
průkazy a oprávnění	04k01
průvodní dopis	0=k01
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
publicacions	05a01
publicacions i ponencies	05a01
publicacions i ponències	05a01
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
publications	0@@02
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
publikace	0>N01
publikace a prednasky	0>N01
publikace a přednášky	0>N01
publikacie	0>O01
publikacie a prednasky	0>O01
publikacijas	09b01
publikacije	0>@03
publikacije i predavanja	0?P01
publikacijos	0<101
publikaciok	05:01
publikaciok es eloadasok	05:01
publikacios lista	05:01
publikacje	02\01
publikacje i wystapienia	02\01
publikacje i wystąpienia	02\01
publikacje naukowe	02\01
publikacna cinnost	0>O01
publikacni cinnost	0>N01
publikasi	04?01
publikasi ilmiah	04?01
publikasjonar	04701
publikasjoner	04701
publikasjoner og foredrag	04701
publikationen	03401
publikationen und vortraege	03401
publikationen und vortrage	03401
publikationen und vorträge	03401
publikationer	0AE02
publikationer och foeredrag	02W01
publikationer och foredrag	02W01
publikationer och föredrag	02W01
publikationer og foredrag	04601
publikationslista	02W01
publikationsliste	0AG02
publikatsioonid	02[01
publikatsioonid ja ettekanded	02[01
publikačná činnosť	0>O01
publikační činnost	0>N01
publikácie	0>O01
publikácie a prednášky	0>O01
publikációk	05:01
publikációk és előadások	05:01
publikációs lista	05:01
publikācijas	09b01
published work	03f01
puesto deseado	07:01
puesto solicitado	07:01
puestos anteriores	00U01
puheet	02V01
punann	0AI01
puncte forte	04H01
páipéir	01601
pályafutás	09C01
pár slov o mne	0;`01
pár slov o mně	05;01
pädevused	02]01
pätevyydet	0;l01
pätevyydet ja kortit	0;l01
pätevyydet ja luvat	0;l01
pätevyys	0;l01
põhiandmed	0;501
pētniecības projekti	0;H01
pētījumi	0;H01
předchozí zaměstnání	07f01
přednášková činnost	0>N01
přednášky	0>N01
představení	05;01
představy o práci	0:601
přehled praxe	07f01
přehled zaměstnání	07f01
příloha	0AJ01
přílohy	0AJ01
qua trinh cong tac	06001
qua trinh cong tac va lam viec	06001
qua trinh dao tao	03P01
qua trinh hoc tap	03P01
qua trinh lam viec	06001
qualificacao profissional	00O01
qualificacoes	02A01
qualificacoes profissionais	02A01
qualifications	0AK02
qualificação profissional	00O01
qualificações	02A01
qualificações profissionais	02A01
qualifiche	00401
qualifikationen	03b01
qualifikationsprofil	03d01
que busco	0AM02
quem sou	02?01
qui soc	09401
qui suis je	00001
qui suis-je	00001
quien soy	00L01
quién soy	00L01
quá trình công tác	06001
quá trình công tác và làm việc	06001
quá trình học tập	03P01
quá trình làm việc	06001
quá trình đào tạo	03P01
què busco	07;01
qué busco	07:01
raadighed	0;W01
raccomandazioni	0=<01
racunalna znanja	07101
racunalne vjestine	07101
racunalniska znanja	06o01
racunalniske vescine	06o01
racunarske vestine	07001
rad na racunalu	07101
rad na racunaru	07001
rad na računalu	07101
rad na računaru	07001
radighed	0;W01
radionice	08D02
radna iskustva	0;702
radno iskustvo	0;702
radno mjesto na koje se prijavljujete	0@=01
radovi	05B02
radstefnur	0=_01
radstefnur og malthing	0=_01
raiteas pearsanta	00M01
rakkomandazzjonijiet	0?M01
raksti	09b01
rangkuman	06f01
rannsoknarverkefni	08S01
rannsoknir	08S01
rannsóknarverkefni	08S01
rannsóknir	08S01
raziskave	0;F01
raziskovalni projekti	0;F01
razno	07M03
razpolozljivost	0@C01
razpoložljivost	0@C01
računalna znanja	07101
računalne vještine	07101
računalniška znanja	06o01
računalniške veščine	06o01
računarske veštine	07001
realisations	04<01
realisations et projets	0@I01
realizacoes	04801
realizari	04@01
realizações	04801
realizetie projekti	0;H01
realizovane projekty	0AO02
realizované projekty	0AO02
realizowane projekty	03I01
realizări	04@01
realizētie projekti	0;H01
reamhra	00M01
recapiti	01]01
recerca	0>H01
recherche	0@I01
recognition	00A01
recomanacions	04[01
recomandari	0?D01
recomandări	0?D01
recomendaciones	04Z01
recomendacoes	04Y01
recomendações	04Y01
recommandations	0=>01
recommendations	05901
recompenses	04<01
recompenses et distinctions	04<01
reconeixements	02f01
reconhecimentos	04801
reconocimientos	03W01
recunoasteri	04@01
recunoașteri	04@01
redes	0AQ02
redes e afiliacoes	00n01
redes e afiliações	00n01
redes e filiacoes	00n01
redes e filiações	00n01
redes sociais	0=H01
redes sociales	08^01
redes y afiliaciones	00l01
referans	0AS01
referans bilgileri	0AS01
referansar	02l01
referanse	02l01
referanser	02l01
referanslar	0AS01
referanslarim	0AS01
referanslarım	0AS01
referaty	02\01
referees	05901
reference	0AT07
reference contacts	05901
reference persons	05901
referencer	0A[01
references	0A\02
references professionnelles	0=>01
referencia	0A^02
referenciak	01801
referenciamunkak	09D01
referenciamunkák	09D01
referencias	0A`02
referencias laborales	04Z01
referencias personales	04Z01
referencias pessoais	04Y01
referencias profesionales	04Z01
referencias profissionais	04Y01
referenciaszemelyek	01801
referenciaszemélyek	01801
referencie	0>R01
referencies	04[01
referencies professionals	04[01
referenciák	01801
referencje	0>\01
referencne osebe	0@J01
referencne osoby	0>R01
referencni osoby	07d01
referens	0>U01
referenser	0>U01
referensi	06M01
referenspersoner	0>U01
referenssit	0Ab01
referenten	00101
referentie	00101
referenties	00101
referentsid	0Ac01
referenz	02H01
referenze	0=<01
referenze professionali	0=<01
referenzen	02H01
referenzgeber	02H01
referenzi	0?M01
referenzpersonen	02H01
referenzprojekte	03301
referenčne osebe	0@J01
referenčné osoby	0>R01
referenční osoby	07d01
referinte	0?D01
referinte profesionale	0?D01
referințe	0?D01
referințe profesionale	0?D01
referències	04[01
referències professionals	04[01
referências	04Y01
referências pessoais	04Y01
referências profissionais	04Y01
registraties	03Z01
rekomendacija	02b01
rekomendacijas	02k01
rekomendacijos	02b01
rekomendacje	0>\01
rekomendasi	06M01
rekomenduojantys asmenys	02b01
rekomendācijas	02k01
rekommendationer	0>U01
related experience	00B01
relawan	0;k01
relazioni	02Q01
relevant arbeidserfaring	01l01
relevant arbetslivserfarenhet	02501
relevant coursework	00b01
relevant erfarenhet	02501
relevant erfaring	08b02
relevant erhvervserfaring	02101
relevant experience	00B01
relevant projects	00D01
relevant skills	00801
relevanta projekt	08K01
relevante kurser	08I01
relevante projecten	03]01
relevante werkervaring	02G01
rendezvenyek	0<:01
rendezvények	0<:01
renginiai	06U01
renseignements	06?01
renseignements complementaires	03B01
renseignements complémentaires	03B01
renseignements personnels	06?01
research	00D01
research experience	00B01
research interests	00_01
research projects	00D01
research publications	03f01
reseaux	08W01
reseaux et affiliations	00c01
reseaux sociaux	08W01
resultater	0Ad02
resum	09401
resum professional	09401
resume	0Af02
resume professionnel	00001
resume summary	00;01
resumen	00L01
resumen ejecutivo	00L01
resumen profesional	00L01
resumo	02?01
resumo de qualificacoes	02?01
resumo de qualificações	02?01
resumo profissional	02?01
resumé	0<701
retele de socializare	0=901
retele si afilieri	01001
retele sociale	0=901
reti e affiliazioni	00j01
reti sociali	05P01
rettindi	0=?01
reynsla	03001
rezime	0<201
rezumat	04H01
rezumat profesional	04H01
rețele de socializare	0=901
rețele sociale	0=901
rețele și afilieri	01001
riassunto	03@01
ricerca	0=801
ricerka	0?R01
riconoscimenti	04:01
riconoscimenti e premi	04:01
ridicske opravneni	0Ah01
ridicske prukazy	0Ah01
ridicsky prukaz	0Ah01
riepilogo	03@01
rijbewijs	0Ai01
rijbewijzen	0Ai01
rijvaardigheid	0Ai01
riki	05@01
rikonoxximenti	04901
ringkasan	06f01
ringkasan profesional	06f01
riset	0?<01
risultati	04:01
rit	04301
ritaskra	04301
ritaskrá	04301
ritverk	04301
riwayat karier	0;[01
riwayat karir	0;[01
riwayat kerja	0;[01
riwayat organisasi	0;k01
riwayat pekerjaan	0;[01
riwayat pelatihan	0=401
riwayat pendidikan	0;M01
riwayat profesional	0;[01
riċerka	0?R01
roghanna poist	09Q01
rolam	03`01
rovid bemutatkozas	03`01
rozne	0Aj02
ruzne	06O01
ráiteas pearsanta	00M01
ráðstefnur	0=_01
ráðstefnur og málþing	0=_01
rådighed	0;W01
réalisations	04<01
réalisations et projets	0@I01
réamhrá	00M01
récompenses	04<01
récompenses et distinctions	04<01
référence	0=>01
références	0=>01
références professionnelles	0=>01
réseaux	08W01
réseaux et affiliations	00c01
réseaux sociaux	08W01
résumé	00001
résumé professionnel	00001
réttindi	0=?01
rólam	03`01
różne	07H01
rôzne	06R01
rövid bemutatkozás	03`01
rīki	05@01
různé	06O01
saatavuus	09e01
saatekirje	09f01
saavutukset	02301
saavutukset ja palkinnot	02301
saavutused	03101
sabiedriska darbiba	02J01
sabiedriskas aktivitates	02J01
sabiedriskā darbība	02J01
sabiedriskās aktivitātes	02J01
saites	0Al01
sajat projektek	09D01
saját projektek	09D01
salariswens	01W01
salary expectations	03D01
samandrag	0;001
samantekt	01301
samband	09d01
samenvatting	07S01
samfelagsmidlar	0:701
samfélagsmiðlar	0:701
sammanfattning	0<m01
sammendrag	0;001
sammenfatning	0<701
samoocena digitalnih kompetenc	0Am01
samoocena kompetencji cyfrowych	0An01
samoprocena digitalnih vestina	0Ao01
samoprocena digitalnih veština	0Ao01
samoprocjena digitalnih vjestina	0B001
samoprocjena digitalnih vještina	0B001
samskiptaupplysingar	09d01
samskiptaupplýsingar	09d01
san pham	04A01
santrauka	02901
saoralaiocht	09`01
saorálaíocht	09`01
sasniegumi	02701
savanoriavimas	0>i01
savanoriska veikla	0>i01
savanoriška veikla	0>i01
savanoryste	0>i01
savanorystes patirtis	0>i01
savanorystė	0>i01
savanorystės patirtis	0>i01
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
school	0B102
schooling	00C01
schopnosti	0;?02
schopnosti a dovednosti	06Q01
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
scrisoare de intentie	0B301
scrisoare de intenție	0B301
scrisoare de motivatie	0B301
scrisoare de motivație	0B301
scrisori de recomandare	0?D01
scritti	02Q01
scurta prezentare	04H01
scurtă prezentare	04H01
sebahodnotenie digitalnych zrucnosti	0B401
sebahodnotenie digitálnych zručností	0B401
sebehodnoceni digitalnich dovednosti	0B501
sebehodnocení digitálních dovedností	0B501
secilmis projeler	00N01
seimineair	05R01
seimineáir	05R01
seirbhis phobail	09`01
seirbhís phobail	09`01
sekalaista	0=W01
selbstbeurteilung digitale kompetenz	06l01
selbsteinschaetzung digitaler kompetenzen	06l01
selbsteinschatzung digitaler kompetenzen	06l01
selbsteinschätzung digitaler kompetenzen	06l01
selected experience	00B01
selected projects	00D01
selected publications	03f01
self introduction	00;01
self-introduction	00;01
seltsitegevus	0B601
selvevaluering af digitale kompetencer	0B701
seminaarit	0<?01
seminaarit ja konferenssit	0<?01
seminaires	05Q01
seminaires et conferences	05Q01
seminar	00G01
seminar dan konferensi	00G01
seminar dan pelatihan	0=401
seminarai	06U01
seminarai ir kursai	0<o01
seminare	0B804
seminare a konference	01F01
seminare a konferencie	0<;01
seminare a kurzy	00?02
seminare und konferenzen	0<@01
seminare und kurse	03201
seminare und weiterbildungen	03201
seminarer	0B<02
seminarer og konferanser	02K01
seminarer og konferencer	03Y01
seminari	0B>04
seminari e convegni	05m01
seminari i obuke	07K01
seminari i tecajevi	07L01
seminari i tečajevi	07L01
seminari un kursi	02;01
seminaria	0<>01
seminaria i konferencje	0<>01
seminarid	0<k01
seminarid ja konverentsid	0<k01
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
seminars	0BB03
seminars and conferences	05d01
seminars and workshops	00b01
seminars en conferenties	05l01
seminer ve konferanslar	04G01
seminer ve kurslar	01L01
seminerler	04G01
seminerler ve kurslar	01L01
semináre	0<;01
semináre a konferencie	0<;01
semináre a kurzy	06S01
seminários	05i01
seminários e congressos	05i01
semináře	01F01
semináře a konference	01F01
semináře a kurzy	00>01
semināri	06N01
semināri un kursi	02;01
senine tookogemus	01X01
senine töökogemus	01X01
serthekking	09501
sertifika	03_01
sertifika bilgileri	03_01
sertifika ve belgeler	03_01
sertifikaadid	07801
sertifikaadid ja tunnistused	07801
sertifikaatit	0;l01
sertifikaatit ja paetevyydet	0;l01
sertifikaatit ja patevyydet	0;l01
sertifikaatit ja pätevyydet	0;l01
sertifikacija	02:01
sertifikalar	03_01
sertifikalar ve belgeler	03_01
sertifikalarim	03_01
sertifikalarım	03_01
sertifikasi	0=X01
sertifikasi & lisensi	0=X01
sertifikasi dan lisensi	0=X01
sertifikasi profesional	0=X01
sertifikat	0BE02
sertifikat dan lisensi	0=X01
sertifikat for bil	09B01
sertifikatai	02i01
sertifikatai ir licencijos	02i01
sertifikater	03=01
sertifikater og lisenser	03=01
sertifikati	0BG02
sertifikati i licence	08101
sertifikati un licences	02:01
sertifikavimas	02i01
sertifikācija	02:01
sertifikāti	02:01
sertifikāti un licences	02:01
sertifioinnit	0;l01
sertifisering	03=01
sertifiseringer	03=01
service	00W01
servico voluntario	00P01
servizio civile	02m01
servizz komunitarju	02o01
serviço voluntário	00P01
settore professionale	02d01
seçilmiş projeler	00N01
sfond edukattiv	08G01
short bio	00;01
short term jobs	00B01
short-term jobs	00B01
shrnuti	05;01
shrnutí	05;01
shubija	02e01
shubijiet	02e01
side jobs	00B01
side projects	00D01
sideprojekter	08L01
sideprosjekter	08M01
sidoprojekt	08K01
siekiamos pareigos	06[01
siete	0BI01
silne stranky	0>=02
silné stránky	0>=02
sim	0BJ01
simenntun	08X01
simpozioane	05n01
sintese	02?01
sintesi	03@01
sinteza	04H01
sinteză	04H01
sissejuhatus	08H01
site	0BK01
sites	0=H01
sites web	08W01
siti elettronici	0=d01
siti elettroniċi	0=d01
siti web	05P01
sitios web	08^01
situation actuelle	00^01
sivuprojektit	09g01
sjaelvbedoemning av digital kompetens	0BL01
sjalfbodalidastarf	09<01
sjalfbodastarf	09<01
sjalfbodavinna	09<01
sjalfsmat a stafraenni haefni	0BM01
sjalvbedomning av digital kompetens	0BL01
sjálfboðaliðastarf	09<01
sjálfboðastarf	09<01
sjálfboðavinna	09<01
sjálfsmat á stafrænni hæfni	0BM01
självbedömning av digital kompetens	0BL01
skaitmeniniai igudziai	02`01
skaitmeniniai įgūdžiai	02`01
skaitmeniniu igudziu isivertinimas	0BN01
skaitmeninių įgūdžių įsivertinimas	0BN01
skill	0BO02
skill set	00801
skills	0BQ05
skills & tools	00801
skills and abilities	00801
skills and competences	00801
skills and expertise	00801
skills summary	00801
skillset	00801
skirteini	0=?01
skjol	09\01
skjöl	09\01
skola	0BV05
skolaganga	09m01
skolar	09m01
skole	0B[02
skolegang	0B[02
skoleni	00>01
skoleni a kurzy	00>01
skolenia	06S01
skolenia a kurzy	06S01
skolgaang	01?01
skolgang	01?01
skolgång	01?01
skolovanje	01C02
skoly	0B]02
skupovi	07U01
skusenosti	0>M01
skírteini	0=?01
skólaganga	09m01
skólar	09m01
skúsenosti	0>M01
slobodne aktivnosti	0B_02
slobodno vreme	0:X01
slobodno vrijeme	0:W01
sns	0Ba02
snsアカウント	0Bc01
so thich	0=e01
so thich ca nhan	0=e01
so thich va moi quan tam	0=e01
so yeu	08901
sobre	02?01
sobre mi	0?A02
sobre mi persona	00L01
sobre mim	02?01
sobre mí	00L01
social	0Bd02
social and political activities	00W01
social engagement	00W01
social links	09=01
social media	0Bf03
social network	05P01
social networks	09=01
social profiles	09=01
sociala medier	0=701
sociala naetverk	0=701
sociala natverk	0=701
sociala nätverk	0=701
sociale media	0>901
sociale medier	0:501
sociale netvaerk	0:501
sociale netværk	0:501
sociale netwerken	0>901
socialie mediji	0Al01
socialie tikli	0Al01
socialiniai tinklai	0:l01
socialne siete	0BI01
socialni site	0BK01
sociedades	00n01
societes savantes	00c01
societies	04501
sociálne siete	0BI01
sociální sítě	0BK01
sociétés savantes	00c01
sociālie mediji	0Al01
sociālie tīkli	0Al01
soeger	0;W01
soeker	0Bi02
soeknad	0Bk01
soeknadsbrev	0Bk01
soft skill	03M01
soft skills	0Bl03
software	0Bo08
software projects	00D01
software skills	00801
softwarekennis	03^01
softwarekenntnisse	03b01
soger	0;W01
soker	0Bi02
soknad	0Bk01
soknadsbrev	0Bk01
solanje	01B01
sole	01B01
sollicitatiebrief	03X01
some	0=M01
sommaire	00001
sommario	03@01
sommarju	08;01
sonrai pearsanta	08`01
sonrai teagmhala	08`01
sonraí pearsanta	08`01
sonraí teagmhála	08`01
sonstige angaben	07B01
sonstige informationen	07B01
sonstige kenntnisse	03b01
sonstiges	07B01
soovid	0>h01
soovitaja	0Ac01
soovitajad	0Ac01
soovitav too	0>h01
soovitav töö	0>h01
soovitud amet	0>h01
soovitud tookoht	0>h01
soovitud töökoht	0>h01
soovitused	0Ac01
soovituskirjad	0Ac01
sopstveni projekti	0;E01
sosiaalinen media	0=M01
sosial media	0;L01
sosiale medier	0=:01
sosiale nettverk	0=:01
sosyal aglar	03K01
sosyal aktiviteler	09a01
sosyal ağlar	03K01
sosyal faaliyetler	09a01
sosyal medya	03K01
sosyal medya hesaplari	03K01
sosyal medya hesapları	03K01
sosyal sorumluluk	09a01
sosyal sorumluluk projeleri	09a01
sotsiaalmeedia	0=I01
souhaits	04\01
souhrn	05;01
souteze	07g01
soutěže	07g01
soziale kompetenzen	03b01
soziale medien	0:]01
soziale netzwerke	0:]01
soziales engagement	03601
speaking	03f01
speaking engagements	03f01
special skills	00801
specialisaties	03^01
specializzazioni	00401
specialties	00801
specjalizacje	07J01
spezialkenntnisse	03b01
spisak publikacija	0>801
spletne strani	08801
spletni profili	08801
spoken languages	09H01
spolecenske aktivity	06P01
společenské aktivity	06P01
spolky	05O01
spolocenske aktivity	07F01
spoločenské aktivity	07F01
sport	0C706
sports	00_01
sports et loisirs	00\01
sposobnosti	0C=03
spraak	0C@02
spraakfaerdigheter	09R01
spraakferdigheter	09T01
spraakkompetanse	09T01
spraakkunnighet	09R01
spraakkunnskap	09T01
spraakkunnskaper	09T01
spraakkunskaper	09R01
spraakliga kunskaper	09R01
sprachen	09S01
sprachfaehigkeiten	09S01
sprachfahigkeiten	09S01
sprachfähigkeiten	09S01
sprachkenntnisse	09S01
sprachkompetenz	09S01
sprachkompetenzen	09S01
sprachliche faehigkeiten	09S01
sprachliche fahigkeiten	09S01
sprachliche fähigkeiten	09S01
sprachliche kompetenzen	09S01
sprak	0C@02
sprakfardigheter	09R01
sprakferdigheter	09T01
sprakkompetanse	09T01
sprakkunnighet	09R01
sprakkunnskap	09T01
sprakkunnskaper	09T01
sprakkunskaper	09R01
sprakliga kunskaper	09R01
spremno pismo	0CB01
spretnosti	06o01
spretnosti in kompetence	06o01
spricevala	05301
sprievodny list	0=l01
sprievodný list	0=l01
spričevala	05301
sprog	09U01
sprogfaerdigheder	09U01
sprogfærdigheder	09U01
sprogkendskab	09U01
sprogkompetencer	09U01
sprogkundskaber	09U01
sproglige faerdigheder	09U01
sproglige færdigheder	09U01
sproglige kompetencer	09U01
språk	0C@02
språkferdigheter	09T01
språkfärdigheter	09R01
språkkompetanse	09T01
språkkunnighet	09R01
språkkunnskap	09T01
språkkunnskaper	09T01
språkkunskaper	09R01
språkliga kunskaper	09R01
stack	00801
stack tecnologica	02A01
stack tecnologico	02D01
stack tecnológica	02A01
stack tecnológico	02D01
staerken	03d01
stage	0CC03
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
stair fostaiochta	09P01
stair fostaíochta	09P01
stair oibre	09P01
staj	04F01
staj bilgileri	04F01
staj deneyimi	04F01
staj deneyimleri	04F01
stajlar	04F01
stamdata	0<h01
stammdaten	01h01
stanowisko	07i01
starfsferill	03001
starfsmarkmid	01301
starfsmarkmið	01301
starfsoskir	0>_01
starfsrettindi	0=?01
starfsreynsla	03001
starfsréttindi	0=?01
starfsthjalfun	03001
starfsóskir	0>_01
starfsþjálfun	03001
starken	03d01
statement	00;01
stationen	02601
staz	08001
staze	0CF03
staze i praktyki	08001
stazuotes	06Z01
staż	08001
staże	08001
staże i praktyki	08001
stažuotės	06Z01
steckbrief	03d01
stellenwunsch	01i01
stik	0<e01
stiki	0<e01
stillinger	01l01
stipender	09n01
stipendia	04b02
stipendien	03701
stipendien und auszeichnungen	03701
stipendien und preise	03701
stipendier	0CI02
stipendier och priser	0=c01
stipendier och utmaerkelser	0=c01
stipendier och utmarkelser	0=c01
stipendier och utmärkelser	0=c01
stipendijas	02701
stipendije	0>203
stipendijos	02801
stipendit	02301
stipendiumid	03101
stiprybes	02901
stiprybės	02901
stopnja izobrazbe	01B01
storf	03001
storia lavorativa	01R01
storja tal impjieg	08e01
storja tal-impjieg	08e01
stowarzyszenia	06J01
straipsniai	0<101
strani jezici	0;N02
strengths	00801
streszczenie	04a01
strokovna znanja	06o01
strokovne izkusnje	06d01
strokovne izkušnje	06d01
strokovni clanki	03e01
strokovni izpiti	05301
strokovni članki	03e01
strony internetowe	0=L01
strucna sprema	01C02
strucna znanja	01J02
strucni ispiti	0?l02
strucni skupovi	0<<02
strucno iskustvo	0;702
strucno usavrsavanje	08D02
strukovna udruzenja	05I02
strukovna udruženja	05I02
strumenti	00401
stručna sprema	01C02
stručna znanja	01J02
stručni ispiti	0?l02
stručni skupovi	0<<02
stručno iskustvo	0;702
stručno usavršavanje	08D02
studentengagemang	08Z01
studenterengagement	09K01
studentske projekty	0>f01
studentsko delo	06d01
studentské projekty	0>f01
studi	0CK02
studia	0CM02
studie	00F01
studiejob	02101
studien	00<01
studier	0CO03
studies	0B102
studii	08>01
studii si formare	08>01
studii universitare	08>01
studii și formare	08>01
studij	0CR02
studijas	01A01
studije	0>G01
studijos	0:\01
studium	0CT03
studium und ausbildung	00<01
studji	08G01
study	00C01
stutt kynning	01301
stypendia	0<M01
styrkir	01101
styrkleikar	09501
styrkor	0<m01
stáže	04=02
stärken	03d01
störf	03001
su di me	03@01
su kien	0:Z01
su nghiep	06001
succes	04<01
successi	04:01
succès	04<01
sudjelovanje na konferencijama	07U01
suhrn	0;`01
suimeanna	04E01
sukarelawan	0;k01
sukcesy	0<M01
sumar	04H01
sumario	0>C02
sumario profissional	02?01
summary	00;01
summary of qualifications	00;01
sumário	02?01
sumário profissional	02?01
sunumlar	01=01
suosittelija	0Ab01
suosittelijat	0Ab01
suosittelijat ja suositukset	0Ab01
suositukset	0Ab01
supplerende oplysninger	01`01
sur le web	08W01
surat izin mengemudi	0BJ01
surat lamaran	0CW01
surat motivasi	0CW01
surucu belgeleri	08R01
surucu belgesi	08R01
sutaze	0>K01
svarbiausi projektai	02a01
svesvalodas	0CX01
svesvalodu prasmes	0CX01
svesvalodu zinasanas	0CX01
svešvalodas	0CX01
svešvalodu prasmes	0CX01
svešvalodu zināšanas	0CX01
svietimas	0:\01
svjedodzbe	04m01
svjedodžbe	04m01
sw 역량	0>?01
swiadectwa	05701
symposia	0CY02
sympozja	0<>01
synthese	00001
synthèse	00001
systemkunskaper	06^01
systemvana	06^01
szabadalmak	05:01
szabadido	08a01
szabadidos tevekenysegek	08a01
szabadidő	08a01
szabadidős tevékenységek	08a01
szakertelem	06m01
szakkepesites	04401
szakkepesitesek	04401
szakképesítés	04401
szakképesítések	04401
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
szakmai osszefoglalo	03`01
szakmai palyafutas	09C01
szakmai profil	03`01
szakmai pályafutás	09C01
szakmai rendezvenyek	0<:01
szakmai rendezvények	0<:01
szakmai szervezetek	08P01
szakmai tagsagok	08P01
szakmai tagságok	08P01
szakmai tapasztalat	09C01
szakmai tapasztalatok	09C01
szakmai tovabbkepzesek	08O01
szakmai továbbképzések	08O01
szakmai életút	09C01
szakmai összefoglaló	03`01
szakértelem	06m01
szamitogepes ismeretek	06m01
szamitogepes keszsegek	06m01
szemelyes adatok	00`01
szemelyes bemutatkozas	03`01
szemelyes erdeklodes	08a01
szemelyes informaciok	00`01
szemelyes profil	03`01
szemelyes projektek	09D01
szemelyes tulajdonsagok	03`01
szemelyi adatok	00`01
szeminariumok	0<:01
szemináriumok	0<:01
személyes adatok	00`01
személyes bemutatkozás	03`01
személyes információk	00`01
személyes profil	03`01
személyes projektek	09D01
személyes tulajdonságok	03`01
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
séminaires	05Q01
séminaires et conférences	05Q01
sérþekking	09501
símenntun	08X01
síntese	02?01
sítě	0BK01
söker	0;d01
søger	0;W01
søker	0;V01
søknad	0Bk01
søknadsbrev	0Bk01
súhrn	0;`01
súťaže	0>K01
sürücü belgeleri	08R01
sürücü belgesi	08R01
sħubija	02e01
sħubijiet	02e01
sơ yếu	08901
sản phẩm	04A01
sở thích	0=e01
sở thích cá nhân	0=e01
sở thích và mối quan tâm	0=e01
sự kiện	0:Z01
sự nghiệp	06001
taal	0C[01
taalbeheersing	0C[01
taalkennis	0C[01
taalvaardigheden	0C[01
taalvaardigheid	0C[01
taekni	09501
taeknifaerni	09501
taetigkeiten	02601
taevlingar	0=c01
taeydennyskoulutus	01[01
taghrif iehor	01G01
taghrif personali	06\01
tagsag	08P01
tagsagok	08P01
tagság	08P01
tagságok	08P01
tagungen	0<@01
tagungen und seminare	0<@01
tagħrif ieħor	01G01
tagħrif personali	06\01
tahrig	0<l01
tai lieu dinh kem	07501
taidot	01Y01
taidot ja osaaminen	01Y01
taiendav info	0=V01
taiendkoolitus	08Y01
taiendkoolitused	08Y01
taiendope	08Y01
taighde	0AI01
taithi	09P01
taithi abhartha	09P01
taithi dheonach	09`01
taithi ghairmiuil	09P01
taithi oibre	09P01
taithí	09P01
taithí dheonach	09`01
taithí ghairmiúil	09P01
taithí oibre	09P01
taithí ábhartha	09P01
takdir ve oduller	03S01
takdir ve ödüller	03S01
takmicenja	07j01
takmičenja	07j01
talakizglitiba	02;01
talen	0C[01
talenkennis	0C[01
talks	03f01
talks and publications	03f01
talleres	04L01
tallers	01U01
tambahan	06]01
tanfolyamok	08O01
tanfolyamok tovabbkepzesek	08O01
tanfolyamok treningek	08O01
tanfolyamok, továbbképzések	08O01
tanfolyamok, tréningek	08O01
tanitim	01V01
tanulmany	08Q01
tanulmanyok	08Q01
tanulmány	08Q01
tanulmányok	08Q01
tanusitvanyok	04401
tanúsítványok	04401
tanıtım	01V01
tapahtumat	0<?01
tapasztalat	09C01
tapasztalatok	09C01
target position	03D01
tarsadalmi szerepvallalas	0<n01
tarsadalmi tevekenyseg	0<n01
tatigkeiten	02601
tautan	0;L01
tavlingar	0=c01
tavoite	01Z01
tavoiteltu tehtaevae	09e01
tavoiteltu tehtava	09e01
tavoiteltu tehtävä	09e01
tavoitteet	01Z01
tavsiye mektuplari	0AS01
tavsiye mektupları	0AS01
tavsiyeler	0AS01
taydennyskoulutus	01[01
taħriġ	0<l01
teaching experience	00B01
teadmised	02]01
teadmised ja oskused	02]01
teadusprojektid	0;601
teaduspublikatsioonid	02[01
teagmhail	08`01
teagmháil	08`01
teangacha	0:b01
teangacha iasachta	0:b01
teastais	04]01
teastais agus ceadunais	04]01
teastais agus ceadúnais	04]01
tecajevi	07L01
tecajevi i edukacije	07L01
tecaji	06b01
tecaji in usposabljanja	06b01
tech stack	0;=02
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
technicke dovednosti	06Q01
technicke znalosti	0;?02
technicke zrucnosti	06T01
technické dovednosti	06Q01
technické znalosti	0;?02
technické zručnosti	06T01
technik	03b01
technikai ismeretek	06m01
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
technologiak	06m01
technologie	0C\03
technologieen	03^01
technologien	03b01
technologies	05U02
technologies et outils	03C01
technologieën	03^01
technologijos	02`01
technology	00801
technológie	06T01
technológiák	06m01
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
tehnicke vestine	07001
tehnicke vjestine	07101
tehnicna znanja	06o01
tehnicne vescine	06o01
tehnilised oskused	02]01
tehniskas prasmes	05@01
tehniskās prasmes	05@01
tehničke veštine	07001
tehničke vještine	07101
tehnična znanja	06o01
tehnične veščine	06o01
tehnologii	00501
tehnologijas	05@01
tehnologije	0C=03
tehnoloogiad	02]01
tehnoloģijas	05@01
teistimeireachtai	0=f01
teistimeiri	0=f01
teistiméireachtaí	0=f01
teistiméirí	0=f01
tekmovanja	07h01
teknik	06^01
teknik beceriler	02E01
teknik bilgi	02E01
teknik bilgiler	02E01
teknik yetenekler	02E01
teknik yetkinlikler	02E01
tekninen osaaminen	01Y01
tekniset taidot	01Y01
teknisk kompetanse	01b01
teknisk kompetens	06^01
tekniska faerdigheter	06^01
tekniska fardigheter	06^01
tekniska färdigheter	06^01
tekniska kunskaper	06^01
tekniske faerdigheder	06k01
tekniske ferdigheter	01b01
tekniske færdigheder	06k01
tekniske kompetencer	06k01
teknologi	03M01
teknologiat	01Y01
teknologier	0C_02
teknolojiler	02E01
temel beceriler	02E01
temel bilgiler	03l01
temoignages	0=>01
tempo libero	02n01
tempos livres	02I01
temps lliure	00k01
tengilidaupplysingar	09d01
tengiliðaupplýsingar	09d01
tenglar	0:701
tentang	06f01
tentang saya	06f01
tep dinh kem	07501
tercihler	02F01
testimoni	06M01
testimonials	05901
testimonianze	0=<01
testimonios	04Z01
tečajevi	07L01
tečajevi i edukacije	07L01
tečaji	06b01
tečaji in usposabljanja	06b01
tham chieu	09_01
tham chiếu	09_01
thanh tich	06W01
thanh tich noi bat	06W01
thanh tuu	06W01
thanh vien	0:001
thanh vien hiep hoi	0:001
thekking	09501
thjalfun	08X01
thong tin bo sung	0;n01
thong tin ca nhan	08901
thong tin chung	08901
thong tin co ban	08901
thong tin khac	0;n01
thong tin lien he	08901
thong tin lien lac	08901
thong tin tham khao	09_01
thong tin them	0;n01
thu ung tuyen	0Ca01
thu xin viec	0Ca01
thuc tap	06001
thành tích	06W01
thành tích nổi bật	06W01
thành tựu	06W01
thành viên	0:001
thành viên hiệp hội	0:001
thông tin bổ sung	0;n01
thông tin chung	08901
thông tin cá nhân	08901
thông tin cơ bản	08901
thông tin khác	0;n01
thông tin liên hệ	08901
thông tin liên lạc	08901
thông tin tham khảo	09_01
thông tin thêm	0;n01
thư xin việc	0Ca01
thư ứng tuyển	0Ca01
thực tập	06001
tidigare anstaellningar	02501
tidigare anstallningar	02501
tidigare anställningar	02501
tidigare erfarenhet	02501
tidigare jobb	02501
tidligere ansaettelser	02101
tidligere ansættelser	02101
tidligere job	02101
tidligere jobber	01l01
tidligere stillinger	01l01
tiempo libre	00V01
tiessaistes profili	0Al01
tieteelliset julkaisut	02V01
tietoa minusta	01Z01
tietotekniikkataidot	01Y01
tietotekninen osaaminen	01Y01
tietotekniset taidot	01Y01
tiešsaistes profili	0Al01
tiivistelma	01Z01
tiivistelmae	01Z01
tiivistelmä	01Z01
tikslas	02901
tilgjengelighet	0;V01
tilleggsinformasjon	01c01
tillgaenglighet	0;d01
tillganglighet	0;d01
tillgänglighet	0;d01
tillidshverv	09K01
tillitsverv	08]01
timp liber	0:@01
tin hoc	04C01
tin học	04C01
tinh nguyen	05o01
tionscadail	0AI01
tionscadail phearsanta	0AI01
tionscadail thaighde	0AI01
tirocini	01R01
tirocinio	01R01
titoli di studio	04R01
titolo di studio	04R01
titols i certificats	00R01
titres et certifications	00K01
titulacion	00E01
titulaciones	00E01
titulacions	08=01
titulación	00E01
titulos y certificados	00Q01
tjaenstgoering	02501
tjanstgoring	02501
tjänstgöring	02501
tko sam	0;a01
to chuc tham gia	0:001
todistukset	0;l01
toiveet	09e01
toivottu tyo	09e01
toivottu tyoe	09e01
toivottu työ	09e01
tolvufaerni	09501
tolvukunnatta	09501
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
tools	0Cb03
tools and technologies	00801
tooootused	0>h01
tooriistad	02]01
top kenntnisse	03b01
top kompetenzen	03b01
top skills	00801
top-kenntnisse	03b01
top-kompetenzen	03b01
topluluk faaliyetleri	09a01
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
trabajos anteriores	00U01
trabalho	02j01
trabalho voluntario	00P01
trabalho voluntário	00P01
trabalhos anteriores	02j01
trabalhos publicados	02@01
trabalhos voluntarios	00P01
trabalhos voluntários	00P01
traguardi	04:01
training	0Ce02
training courses	00b01
training uri	01O01
training-uri	01O01
trainingen	00301
trainingen en cursussen	00301
trainings	0Cg02
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
trang ca nhan	0:801
trang cá nhân	0:801
trang web	0:801
transferable skills	00801
transportlidzekla vaditaja aplieciba	03?01
transportlīdzekļa vadītāja apliecība	03?01
travaux	0@I01
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
treningek	08O01
treninzi	07K01
trinh do	03P01
trinh do chuyen mon	03P01
trinh do dao tao	03P01
trinh do hoc van	03P01
trinh do ngoai ngu	0;m01
trinh do tin hoc	04C01
trumpai apie mane	02901
trunadarstorf	09<01
tréningek	08O01
trình độ	03P01
trình độ chuyên môn	03P01
trình độ học vấn	03P01
trình độ ngoại ngữ	0;m01
trình độ tin học	04C01
trình độ đào tạo	03P01
trúnaðarstörf	09<01
tu danh gia ky nang so	0Ci01
tudomanyos publikaciok	05:01
tudományos publikációk	05:01
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
tunnustukset	02301
tunnustused	03101
tunnustused ja auhinnad	03101
tutkimus	09g01
tutkimusprojektit	09g01
tutkinnot	01E01
tutkinto	01E01
tutvustus	08H01
tyo	01501
tyoe	01501
tyoeelaemae	01501
tyoehakemus	09f01
tyoehistoria	01501
tyoekalut	01Y01
tyoekokemus	01501
tyoelama	01501
tyoepaikat	01501
tyoesuhteet	01501
tyoetehtaevaet	01501
tyoetoiveet	09e01
tyoeura	01501
tyohakemus	09f01
tyohistoria	01501
tyokalut	01Y01
tyokokemus	01501
tyopaikat	01501
tyosuhteet	01501
tyotehtavat	01501
tyotoiveet	09e01
tyoura	01501
tyrimai	02a01
työ	01501
työelämä	01501
työhakemus	09f01
työhistoria	01501
työkalut	01Y01
työkokemus	01501
työpaikat	01501
työsuhteet	01501
työtehtävät	01501
työtoiveet	09e01
työura	01501
tài liệu đính kèm	07501
társadalmi szerepvállalás	0<n01
társadalmi tevékenység	0<n01
täiendav info	0=V01
täiendkoolitus	08Y01
täiendkoolitused	08Y01
täiendõpe	08Y01
tätigkeiten	02601
tävlingar	0=c01
täydennyskoulutus	01[01
tækni	09501
tæknifærni	09501
témoignages	0=>01
tình nguyện	05o01
títols i certificats	00R01
títulos y certificados	00Q01
tóm lược	03O01
tóm tắt	03O01
tóm tắt bản thân	03O01
tóm tắt nghề nghiệp	03O01
tómstundir	01401
tölvufærni	09501
tölvukunnátta	09501
töö	01X01
tööalane kogemus	01X01
tööelu	01X01
töökogemus	01X01
töökogemused	01X01
tööootused	0>h01
tööriistad	02]01
tālākizglītība	02;01
tệp đính kèm	07501
tổ chức tham gia	0:001
tổng quan	03O01
tự đánh giá kỹ năng số	0Ci01
uber mich	03d01
uberblick	03d01
ubriges	07B01
ucast na konferenciach	0<;01
ucast na konferencich	01F01
ucesce na konferencijama	07T01
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
udelezba na konferencah	07V01
udeležba na konferencah	07V01
udgivelser	04601
udmaerkelser	01d01
udmærkelser	01d01
udruge	05K01
udruzenja	05L01
udruženja	05L01
udtalelser	0A[01
udvalgte projekter	08L01
udzial w konferencjach	0<>01
udział w konferencjach	0<>01
ueber mich	03d01
ueberblick	03d01
uebriges	07B01
uhingud	0=501
uhiskondlik aktiivsus	0B601
uhiskondlik tegevus	0B601
uitgevoerde projecten	03]01
ukonczone kursy	07I01
ukonczone szkolenia	07I01
ukończone kursy	07I01
ukończone szkolenia	07I01
ukratko o meni	05<02
uldandmed	0;501
ulteriore formazione	01201
ulteriori informazioni	01S01
um mig	01301
umiejetnosci	07J01
umiejetnosci i kompetencje	07J01
umiejetnosci informatyczne	07J01
umiejetnosci jezykowe	0;S01
umiejetnosci komputerowe	07J01
umiejetnosci miekkie	07J01
umiejetnosci osobiste	07J01
umiejetnosci techniczne	07J01
umiejetnosci zawodowe	07J01
umiejętności	07J01
umiejętności i kompetencje	07J01
umiejętności informatyczne	07J01
umiejętności językowe	0;S01
umiejętności komputerowe	07J01
umiejętności miękkie	07J01
umiejętności osobiste	07J01
umiejętności techniczne	07J01
umiejętności zawodowe	07J01
umim	06Q01
umsagnaradilar	0=b01
umsagnaraðilar	0=b01
umsagnir	0=b01
umsoknarbref	0=601
umsott starf	0>_01
umsóknarbréf	0=601
umsótt starf	0>_01
umím	06Q01
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
uppdrag	08Z01
uprawnienia	05701
uprawnienia i certyfikaty	05701
uprawnienia zawodowe	05701
ura	01501
urahistoria	01501
uratavoitteet	09e01
uritused	0<k01
usavrsavanje	08D02
usavršavanje	08D02
uspechy	04b02
uspechy a oceneni	07g01
uspechy a ocenenia	0>K01
uspehi	07h01
uspesi	07j01
uspjesi	0>701
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
utgefid efni	04301
utgivelser	04701
utilizare calculator	00501
utmaerkelser	0=c01
utmaerkelser och priser	0=c01
utmarkelser	0=c01
utmarkelser och priser	0=c01
utmerkelser	09n01
utmerkelser og priser	09n01
utmerkingar	09n01
utmärkelser	0=c01
utmärkelser och priser	0=c01
utvalda projekt	08K01
utvalgte prosjekter	08M01
uurimistoo	0;601
uurimistöö	0;601
uverenja	08101
uvjerenja	04m01
uvod	0Cj05
uyelik	06e01
uyelikler	06e01
uyeliklerim	06e01
uzklasine veikla	0>i01
uzmanlik alanlari	02E01
uzmanliklar	02E01
uzmanlık alanları	02E01
uzmanlıklar	02E01
uzsienio kalbos	0;Z01
uzsienio kalbu mokejimas	0;Z01
uzstasanas	09b01
uzstāšanās	09b01
učešće na konferencijama	07T01
užklasinė veikla	0>i01
užsienio kalbos	0;Z01
užsienio kalbų mokėjimas	0;Z01
vaardigheden	03^01
vaardigheden en competenties	03^01
vaba aeg	09l01
vabatahtlik tegevus	0B601
vabatahtlik too	0B601
vabatahtlik töö	0B601
vabatahtlikkus	0B601
vad jag soeker	0;d01
vad jag soker	0;d01
vad jag söker	0;d01
vaditaja aplieciba	03?01
vadītāja apliecība	03?01
vaerktoejer	06k01
vaerktojer	06k01
vaga desejada	04M01
vahvuudet	01Z01
vairavimo teises	0Co01
vairavimo teisės	0Co01
vairuotojo pazymejimas	0Co01
vairuotojo pažymėjimas	0Co01
vakkennis	03^01
valasprieki	01701
valasprieki un intereses	01701
valin verkefni	08S01
valitud projektid	0;601
valitut projektit	09g01
valodas	0CX01
valodu prasme	0CX01
valodu prasmes	0CX01
valodu zinasanas	0CX01
valodu zināšanas	0CX01
van bang chung chi	03Q01
vannastavne aktivnosti	07C01
vapaa aika	09k01
vapaa ajan harrastukset	09k01
vapaa-aika	09k01
vapaa-ajan harrastukset	09k01
vapaaehtoiskokemus	01H01
vapaaehtoistoiminta	01H01
vapaaehtoistyo	01H01
vapaaehtoistyoe	01H01
vapaaehtoistyoet	01H01
vapaaehtoistyot	01H01
vapaaehtoistyö	01H01
vapaaehtoistyöt	01H01
varia	0=V01
varie	01S01
varios	06a01
vazniji projekti	0;E01
vaļasprieki	01701
vaļasprieki un intereses	01701
važniji projekti	0;E01
ve ban than	03O01
ve toi	03O01
vedlagte dokumenter	03i01
vedlegg	0D001
veebilehed	0=I01
veebiprofiilid	0=I01
vefsidur	0:701
vefsíður	0:701
vegzettseg	08Q01
vegzettsegek	08Q01
velama darba vieta	06Y01
velamais amats	06Y01
velamais darbs	06Y01
velmes	06Y01
vem aer jag	0<m01
vem ar jag	0<m01
vem är jag	0<m01
veranstaltungen	0<@01
verbaende	03c01
verbande	03c01
verbandsmitgliedschaften	03c01
verbände	03c01
verdlaun	01101
verdlaun og vidurkenningar	01101
vereine	03c01
vereinsarbeit	03601
vereinsmitgliedschaften	03c01
vereinstaetigkeit	03601
vereinstatigkeit	03601
vereinstätigkeit	03601
verejna cinnost	07D02
verejná činnosť	07F01
verenigingen	03a01
verfuegbarkeit	01i01
verfugbarkeit	01i01
verfügbarkeit	01i01
verkefni	08S01
verkfaeri	09501
verkfæri	09501
verkkoprofiilit	0=M01
verkkosivut	0=M01
verkossa	0=M01
verkostot ja jaesenyydet	0;I01
verkostot ja jasenyydet	0;I01
verkostot ja jäsenyydet	0;I01
verktoey	01b01
verktoy	01b01
verktyg	06^01
verktøy	01b01
veroeffentlichungen	03401
veroeffentlichungen und vortraege	03401
veroffentlichungen	03401
veroffentlichungen und vortrage	03401
verschiedenes	07B01
versenyek	07301
versenyeredmenyek	07301
versenyeredmények	07301
verv	08]01
verv og frivillig arbeid	08]01
verðlaun	01101
verðlaun og viðurkenningar	01101
veröffentlichungen	03401
veröffentlichungen und vorträge	03401
vescine	06o01
vescine in kompetence	06o01
vestine	07001
vetenskapliga publikationer	02W01
veze	08602
vezetoi engedely	09]01
vezetői engedély	09]01
veřejná činnost	06P01
veštine	07001
veščine	06o01
veščine in kompetence	06o01
vi tri mong muon	06101
vi tri ung tuyen	06101
vida laboral	0:202
vidareutbildning	09O01
vidbotarupplysingar	00g01
vidburdir	0=_01
viden	06k01
videreuddannelse	08I01
videreutdanning	01a01
vidhengi	09\01
vidurkenningar	01101
vie associative	00]01
vie citoyenne	00]01
vie professionnelle	00^01
vieraat kielet	0;o01
vinna	03001
vispariga informacija	0<`01
vispārīga informācija	0<`01
visuomenine veikla	0>i01
visuomeninė veikla	0>i01
vitenskapelige publikasjoner	04701
vitnemaal	03=01
vitnemal	03=01
vitnemål	03=01
vivencia profissional	02j01
vivência profissional	02j01
vizsgak	04401
vizsgák	04401
viðburðir	0=_01
viðbótarupplýsingar	00g01
viðhengi	09\01
viðurkenningar	01101
vjestine	07101
vjestine i kompetencije	07101
vještine	07101
vještine i kompetencije	07101
vlastiti projekti	0>L01
vlastne projekty	0>c01
vlastni projekty	0>f01
vlastné projekty	0>c01
vlastní projekty	0>f01
vodicske opravnenie	0D101
vodicske preukazy	0D101
vodicsky preukaz	0D101
vodičské oprávnenie	0D101
vodičské preukazy	0D101
vodičský preukaz	0D101
volnocasove aktivity	0<I02
volnočasové aktivity	0<K01
volny cas	0<I02
volný čas	0<K01
volontaerarbete	08Z01
volontaersarbete	08Z01
volontararbete	08Z01
volontariat	00]01
volontariato	02m01
volontarjat	02o01
volontarsarbete	08Z01
volonterske aktivnosti	0;G01
volonterski rad	08402
volontersko iskustvo	08402
volontiranje	08402
volontärarbete	08Z01
volontärsarbete	08Z01
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
voorkeeled	0;j01
voorkeuren	01W01
vooropleiding	00F01
voorstelling	07S01
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
vottanir	0=?01
vottord	0=?01
vottorð	0=?01
vottun	0=?01
vozacka dozvola	0D602
vozacke dozvole	0D602
vozačka dozvola	0D602
vozačke dozvole	0D602
vozniski izpit	0D801
voznisko dovoljenje	0D801
vozniški izpit	0D801
vozniško dovoljenje	0D801
voľnočasové aktivity	0<L01
voľný čas	0<L01
vreemde talen	0C[01
vrije tijd	0:?01
vrijetijdsbesteding	0:?01
vrijwillige inzet	00[01
vrijwilligerservaring	00[01
vrijwilligerswerk	00[01
vybrane projekty	0AO02
vybrané projekty	0AO02
vyskum	0>c01
vyskumne projekty	0>c01
vyzkum	0>f01
vyzkumne projekty	0>f01
vyznamenani	07g01
vyznamenania	0>K01
vyznamenání	07g01
vyznamne projekty	0AO02
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
võtmeoskused	02]01
võõrkeeled	0;j01
výskum	0>c01
výskumné projekty	0>c01
výzkum	0>f01
výzkumné projekty	0>f01
významné projekty	0AO02
văn bằng chứng chỉ	03Q01
vēlamais amats	06Y01
vēlamais darbs	06Y01
vēlamā darba vieta	06Y01
vēlmes	06Y01
về bản thân	03O01
về tôi	03O01
vị trí mong muốn	06101
vị trí ứng tuyển	06101
warsztaty	07I01
was ich suche	01i01
wat ik zoek	01W01
wazniejsze projekty	03I01
ważniejsze projekty	03I01
wczesniejsza praca	08001
wczesniejsze doswiadczenie	08001
wcześniejsza praca	08001
wcześniejsze doświadczenie	08001
web presence	09=01
webbplatser	0=701
weboldalak	0:401
webpraesenz	0:]01
webprasenz	0:]01
webpräsenz	0:]01
webs	08_01
webseiten	0:]01
websites	0D902
weby	0>P02
wedstrijden	03[01
weiterbildung	03201
weiterbildung und kurse	03201
weiterbildungen	03201
weiterbildungen und seminare	03201
weiterbildungskurse	03201
weitere angaben	07B01
weitere informationen	07B01
weitere kenntnisse	03b01
weitere stationen	02601
weitere taetigkeiten	02601
weitere tatigkeiten	02601
weitere tätigkeiten	02601
weiteres	07B01
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
wie ben ik	07S01
wiedza	07J01
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
workshop	0=401
workshops	0D;05
workshopy	00?02
wprowadzenie	04a01
writing	03f01
wuerdigungen	03701
wunschberuf	01i01
wunschposition	01i01
wurdigungen	03701
wybrane projekty	03I01
wydarzenia	0<>01
wyksztalcenie	08F01
wyksztalcenie akademickie	08F01
wyksztalcenie i szkolenia	08F01
wykształcenie	08F01
wykształcenie akademickie	08F01
wykształcenie i szkolenia	08F01
wyroznienia	0<M01
wyroznienia i nagrody	0<M01
wyróżnienia	0<M01
wyróżnienia i nagrody	0<M01
wystapienia	02\01
wystąpienia	02\01
würdigungen	03701
xarxes	08_01
xarxes i afiliacions	00m01
xarxes socials	08_01
xerrades	05a01
xoghol	08e01
xoghol mixtieq	07901
xoghol volontarju	02o01
xogħol	08e01
xogħol mixtieq	07901
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
yhdistykset	0;I01
yhdistystoiminta	01H01
yhteenveto	01Z01
yhteystiedot	09o01
yhteystieto	09o01
ymislegt	00g01
ymse	01c01
yrkesbakgrund	02501
yrkeserfarenhet	02501
yrkeserfaring	01l01
yrkeskompetenser	06^01
yrkeslivserfarenhet	02501
yrkespraksis	01l01
yrkesprofil	0<m01
yrkesverksamhet	02501
ytterligare information	01k01
zainteresowania	06I01
zainteresowania i hobby	06I01
zainteresowania i pasje	06I01
zajmy	0<K01
zajmy a konicky	0<K01
zajmy a zaliby	0<K01
zakladne informacie	0<d01
zakladne udaje	0<d01
zakladni informace	0<f01
zakladni udaje	0<f01
zalacznik	0D@01
zalaczniki	0D@01
zaliby	0<K01
zaliby a zajmy	0<K01
zaluby	0<L01
zamestnani	07f01
zamestnania	0>M01
zamestnanie	0>M01
zaměstnání	07f01
zanimanja	0:Y01
zaposlenja	0;702
zaposlenje	0;702
zaposlitev	06d01
zaposlitve	06d01
zaposlitvene zelje	0@C01
zaposlitvene želje	0@C01
zaposlitveni cilj	0@C01
zatrudnienie	08001
zaujmy	0<L01
zaujmy a konicky	0<L01
zaujmy a zaluby	0<L01
załącznik	0D@01
załączniki	0D@01
zdruzenja	05M01
združenja	05M01
zelena zaposlitev	0@C01
zeleno delovno mesto	0@C01
zelfbeoordeling digitale vaardigheden	06j01
zelje	0DA02
zeljena pozicija	0DC01
zeljeni posao	0>I02
zeljeno radno mesto	0DC01
zeljeno radno mjesto	0@=01
zeljeno zanimanje	0@=01
zertifikat	00=01
zertifikate	00=01
zertifikate und bescheinigungen	00=01
zertifikate und lizenzen	00=01
zertifizierung	00=01
zertifizierungen	00=01
zeugnisse	00=01
zhrnutie	0;`01
ziele	03d01
zielfunktion	01i01
zielposition	01i01
zinasanas	05@01
zinasanas un prasmes	05@01
zinatniskas publikacijas	09b01
zinios	02`01
zinios ir igudziai	02`01
zinātniskās publikācijas	09b01
zināšanas	05@01
zināšanas un prasmes	05@01
zivildienst	03601
zkousky	04k01
zkoušky	04k01
zkusenosti	07f01
zkušenosti	07f01
znacajni projekti	0>L01
znajomosc jezykow	0;S01
znajomosc jezykow obcych	0;S01
znajomosc obslugi komputera	07J01
znajomosc oprogramowania	07J01
znajomosc programow	07J01
znajomosc technologii	07J01
znajomość języków	0;S01
znajomość języków obcych	0;S01
znajomość obsługi komputera	07J01
znajomość oprogramowania	07J01
znajomość programów	07J01
znajomość technologii	07J01
znalost jazykov	06A01
znalost jazyku	05A01
znalost jazyků	05A01
znalost pc	06Q01
znalost prace na pc	06Q01
znalost práce na pc	06Q01
znalosti	0;?02
znalosti a dovednosti	06Q01
znalosti a schopnosti	06T01
znalosti a zrucnosti	06T01
znalosti a zručnosti	06T01
znalosti jazyku	05A01
znalosti jazyků	05A01
znalosť jazykov	06A01
znanja	0C=03
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
znanstveni radovi	0?P01
značajni projekti	0>L01
zrealizowane projekty	03I01
zrucnosti	06T01
zrucnosti a schopnosti	06T01
zručnosti	06T01
zručnosti a schopnosti	06T01
zu meiner person	03d01
zulassungen	00=01
zur person	01h01
zusaetzliche angaben	07B01
zusaetzliche informationen	07B01
zusaetzliche kenntnisse	03b01
zusammenfassung	03d01
zusatzausbildung	03201
zusatzausbildungen	03201
zusatzinformationen	07B01
zusatzkenntnisse	03b01
zusatzliche angaben	07B01
zusatzliche informationen	07B01
zusatzliche kenntnisse	03b01
zusatzqualifikationen	00=01
zusätzliche angaben	07B01
zusätzliche informationen	07B01
zusätzliche kenntnisse	03b01
zvilupp professjonali	0<l01
zájmy	0<K01
zájmy a koníčky	0<K01
zájmy a záliby	0<K01
základné informácie	0<d01
základné údaje	0<d01
základní informace	0<f01
základní údaje	0<f01
záliby	0<K01
záliby a zájmy	0<K01
záujmy	0<L01
záujmy a koníčky	0<L01
záujmy a záľuby	0<L01
záľuby	0<L01
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
éachtaí	08:01
écrits	02O01
éducation	06H01
éducation et formation	06H01
érdeklődés	08a01
érdeklődési kör	08a01
érdeklődési körök	08a01
état civil	06?01
études	06H01
études et formation	06H01
études supérieures	06H01
événements	05Q01
óskastarf	0>_01
óskir um starf	0>_01
õpingud	09j01
õppimine	09j01
ödül ve başarılar	03S01
ödüller	03S01
ödüller ve başarılar	03S01
ödüllerim	03S01
ökuréttindi	03m01
ökuskírteini	03m01
ön yazı	0=m01
ön yazı özeti	01V01
öne çıkan projeler	00N01
önkéntes munka	0<n01
önkéntes tapasztalat	0<n01
önkéntes tevékenység	0<n01
önkéntesség	0<n01
önnur færni	09501
önskad befattning	0;d01
önskad tjänst	0;d01
önskat arbete	0;d01
önskemål	0;d01
összefoglalás	03`01
összefoglaló	03`01
ösztöndíjak	07301
ösztöndíjak és díjak	07301
övrig arbetslivserfarenhet	02501
övrig information	01k01
övrig utbildning	09O01
övriga färdigheter	06^01
övriga kunskaper	06^01
övriga meriter	01k01
övriga meriter och kunskaper	06^01
övriga uppgifter	01k01
övriga upplysningar	01k01
övriga utbildningar	09O01
övrigt	01k01
övrigt engagemang	08Z01
özet	01V01
özgeçmiş özeti	01V01
öğrenim	01<01
öğrenim bilgileri	01<01
öğrenim durumu	01<01
ønska stilling	0;V01
ønsker	0;h02
ønsket job	0;W01
ønsket jobb	0;V01
ønsket stilling	0;h02
øvrig	01c01
øvrig erhvervserfaring	02101
øvrig informasjon	01c01
øvrige ferdigheter	01b01
øvrige kompetencer	06k01
øvrige kurser	08I01
øvrige oplysninger	01`01
øvrige opplysninger	01c01
øvrigt	01`01
úspechy	0>K01
úspechy a ocenenia	0>K01
úspěchy	07g01
úspěchy a ocenění	07g01
útgefið efni	04301
úvod	0>=02
účast na konferencích	01F01
účasť na konferenciách	0<;01
über mich	03d01
überblick	03d01
übriges	07B01
ücret beklentisi	02F01
ühingud	0=501
ühiskondlik aktiivsus	0B601
ühiskondlik tegevus	0B601
üldandmed	0;501
üritused	0<k01
üyelik	06e01
üyelikler	06e01
üyeliklerim	06e01
ýmislegt	00g01
þekking	09501
þjálfun	08X01
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
ďalšie	06R01
ďalšie informácie	06R01
ďalšie vzdelávanie	06S01
ďalšie znalosti	06T01
ďalšie údaje	06R01
điểm mạnh	03O01
đào tạo	03P01
đào tạo bổ sung	04B01
đào tạo và khóa học	04B01
đính kèm	07501
đôi nét về bản thân	03O01
đề tài nghiên cứu	04A01
ħiliet	09^01
ħiliet diġitali	09^01
ħiliet fil-kompjuter	09^01
ħiliet lingwistiċi	0:101
ħiliet personali	09^01
ħiliet professjonali	09^01
ħiliet tal-lingwa	0:101
ħiliet tekniċi	09^01
ħin liberu	06c01
īss apraksts	02>01
īsumā par mani	02>01
įgytas išsilavinimas	0:\01
įgyvendinti projektai	02a01
įgūdžiai	02`01
įgūdžiai ir gebėjimai	02`01
įrankiai	02`01
įvadas	02901
įvairūs	0;D01
įvertinimai	02801
řidičské oprávnění	0Ah01
řidičské průkazy	0Ah01
řidičský průkaz	0Ah01
ścieżka edukacyjna	08F01
świadectwa	05701
škola	0DD03
školenia	06S01
školenia a kurzy	06S01
školení	00>01
školení a kurzy	00>01
školovanje	01C02
školy	0B]02
šolanje	01B01
šole	01B01
štipendije	07h01
štipendiá	0>K01
študentsko delo	06d01
študij	01B01
štúdium	01;01
švietimas	0:\01
żvilupp professjonali	0<l01
želena zaposlitev	0@C01
želeno delovno mesto	0@C01
želje	0DA02
željena pozicija	0DC01
željeni posao	0>I02
željeno radno mesto	0DC01
željeno radno mjesto	0@=01
željeno zanimanje	0@=01
žinios	02`01
žinios ir įgūdžiai	02`01
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
исследования	0?N01
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
ключевые проекты	0?N01
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
личные проекты	0?N01
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
мои проекты	0?N01
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
научные проекты	0?N01
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
опенсорс	0?N01
описание	0Dl01
опит	0Eb01
опыт	0Di01
опыт волонтерства	0E701
опыт волонтёрства	0E701
опыт преподавания	0Di01
опыт проектов	0?N01
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
основные проекты	0?N01
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
открытые проекты	0?N01
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
пет проекты	0?N01
пет проєкти	0E301
пет-проекты	0?N01
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
примеры проектов	0?N01
примеры работ	0?N01
примеры разработки	0?N01
про мене	0Ea01
про себе	0Ea01
програми	0E501
программы	0E201
програмни езици	0EH01
програмски језици	0Da01
проект	0?N01
проекти	0FX02
проектная деятельность	0?N01
проектный опыт	0?N01
проекты	0?N01
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
реализованные проекты	0?N01
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
собственные проекты	0?N01
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
учебные проекты	0?N01
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
ấn phẩm	01\01
その他	0HW01
その他の情報	0HW01
その他の職歴	0HX01
その他特記事項	0HW01
それ以前の職歴	0HX01
はじめに	0HY01
アウトプット	0HZ01
アカウント	0Bc01
アピールポイント	0HY01
アルバイト	0HX01
アルバイト歴	0HX01
イベント	0H[01
イベント参加	0H[01
インターン	0HX01
インターンシップ	0HX01
インターン経験	0HX01
ウェブサイト	0Bc01
オープンソース	0>g01
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
スキル	0;B01
スキルシート	0;B01
スキルセット	0;B01
スキルマップ	0;B01
スキル・知識	0;B01
スキル一覧	0;B01
セミナー	0H[01
セミナー受講	0Ha01
ソフトウェア	0;B01
ソーシャルメディア	0Bc01
テクニカルスキル	0;B01
デジタルスキル自己評価	0Hb01
トレーニング	0Ha01
パソコンスキル	0;B01
パーソナルデータ	0H_01
ビジネススキル	0;B01
プログラミング言語	0;B01
プロジェクト	0>g01
プロジェクト実績	0>g01
プロジェクト経歴	0>g01
プロジェクト経験	0>g01
プロジェクト詳細	0>g01
プロフィール	0HY01
プロフィールリンク	0Bc01
プロフィール情報	0H_01
ボランティア	0H^01
ボランティア活動	0H^01
ボランティア経験	0H^01
ポートフォリオ	0>g01
リファレンス	0Hc01
リンク	0Bc01
ワークヒストリー	0HX01
专业会员	0Hd01
专业协会	0Hd01
专业培训	0He01
专业技能	0;C01
专业特长	0;C01
专业知识	0;C01
专业能力	0;C01
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
个人技能	0;C01
个人概况	0Hl01
个人概述	0Hj01
个人爱好	0Hh01
个人特点	0Hj01
个人特长	0;C01
个人简介	0Hj01
个人经历	0Hn01
个人能力	0;C01
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
主要プロジェクト	0>g01
主要工作經歷	0Ho01
主要工作经历	0Hn01
主要成就	0Hm01
主要成果	0Hm01
主要技能	0;C01
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
使える道具・ソフト	0;B01
使用ツール	0;B01
使用可能ツール	0;B01
使用工具	0I;01
使用技術	0;B01
使用言語	0I<01
保有スキル	0;B01
保有資格	0I=01
保有資格・免許	0I=01
個人データ	0H_01
個人プロジェクト	0>g01
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
個人開発	0>g01
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
制作実績	0>g01
制作物	0>g01
办公技能	0;C01
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
参加プロジェクト	0>g01
参加会议	0I401
参加学会	0H[01
参画プロジェクト	0>g01
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
各種アカウント	0Bc01
各種リンク	0Bc01
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
専門スキル	0;B01
専門分野	0;B01
専門知識	0;B01
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
得意分野	0;B01
得意技術	0;B01
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
成果物	0>g01
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
技术	0;C01
技术分享	0Hg01
技术技能	0;C01
技术文章	0Hg01
技术栈	0;C01
技术特长	0;C01
技术背景	0;C01
技术能力	0;C01
技能	0I_03
技能与特长	0;C01
技能专长	0;C01
技能列表	0;C01
技能專長	0I;01
技能总结	0;C01
技能掌握	0;C01
技能描述	0;C01
技能水平	0;C01
技能清单	0;C01
技能清單	0I;01
技能点	0;C01
技能特长	0;C01
技能與專長	0I;01
技能证书	0Hf01
技術	0Ib02
技術スキル	0;B01
技術スタック	0;B01
技術專長	0I;01
技術棧	0I;01
技術能力	0I;01
技術要素	0;B01
担当プロジェクト	0>g01
持有證照	0IW01
持有证书	0Hf01
掌握技能	0;C01
掌握的技能	0;C01
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
擅长技能	0;C01
擅长领域	0;C01
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
核心技能	0;C01
核心能力	0I;01
核心项目	0Hk01
案件	0>g01
案件実績	0>g01
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
活かせるスキル	0;B01
活かせる知識・経験・技術	0;B01
活かせる経験	0;B01
活かせる経験・知識	0;B01
活かせる経験・知識・技術	0;B01
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
熟悉技术	0;C01
爱好	0Hh01
爱好兴趣	0Hh01
爱好特长	0Hh01
特技	0;B01
特記事項	0HW01
特許	0HZ01
特长	0;C01
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
相关技能	0;C01
相关证书	0Hf01
相关课程	0He01
相关链接	0Hi01
相關經驗	0Ho01
相關課程	0IR01
相關證照	0IW01
相關連結	0IA01
知識・スキル	0;B01
研修	0Ha01
研修・講座	0Ha01
研修受講歴	0Ha01
研修歴	0Ha01
研究	0>g01
研究・学歴	0IN01
研究兴趣	0Hh01
研究内容	0>g01
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
経験スキル	0;B01
経験技術	0;B01
經歷	0Ho01
網路連結	0IA01
组织成员	0Hd01
经历	0Hn01
继续教育	0He01
编程语言	0;C01
网站	0Hi01
网络链接	0Hi01
義工	0IC01
義工經歷	0IC01
習得スキル	0;B01
职业履历	0Hn01
职业总结	0Hj01
职业意向	0IX01
职业技能	0;C01
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
能力特长	0;C01
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
言語・技術	0;B01
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
计算机技能	0;C01
计算机能力	0;C01
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
软件技能	0;C01
软技能	0;C01
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
開発スキル	0;B01
開発実績	0>g01
開発経歴	0>g01
開発経験	0>g01
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
개발스택	0>?01
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
기술	0>?01
기술사항	0>?01
기술스택	0>?01
기술역량	0>?01
기타	0JN01
기타경력	0JC01
기타사항	0JN01
기타정보	0JN01
기타활동	0JJ01
나에대하여	0JA01
논문	0JB01
논문및저서	0JB01
논문실적	0JB01
능력	0>?01
단체활동	0J@01
대외활동	0JJ01
대회	0JF01
대회수상	0JF01
도구	0>?01
동아리활동	0JJ01
디지털역량	0JO01
디지털역량자가진단	0JO01
레퍼런스	0JP01
링크	0JH01
면허	0JQ01
면허및자격증	0JQ01
발표	0JB01
발표및기고	0JB01
보유기술	0>?01
보유능력	0>?01
보유스킬	0>?01
보유역량	0>?01
보유자격증	0JQ01
봉사	0JJ01
봉사경험	0JJ01
봉사활동	0JJ01
부록	0JR01
비고	0JN01
사용가능기술	0>?01
사용기술	0>?01
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
스킬	0>?01
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
업무역량	0>?01
업적	0JF01
여가활동	0JI01
역량	0>?01
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
전문기술	0>?01
전문분야	0>?01
전문역량	0>?01
주요경력	0JC01
주요기술	0>?01
주요성과	0JF01
주요프로젝트	0JE01
주요활동	0JJ01
지원동기	0JA01
지원분야	0JM01
지원직무	0JM01
직무경력	0JC01
직무경험	0JC01
직무교육	0JL01
직무역량	0>?01
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
컴퓨터능력	0>?01
컴퓨터활용	0>?01
컴퓨터활용능력	0>?01
콘퍼런스	0JS01
토이프로젝트	0JE01
툴	0>?01
특기	0>?01
특이사항	0JN01
특허	0JB01
특허및논문	0JB01
팀프로젝트	0JE01
평판조회	0JP01
포트폴리오	0JE01
프로그래밍언어	0>?01
프로그램	0>?01
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
핵심기술	0>?01
핵심역량	0JA01
핵심요약	0JA01
행사	0JS01
행사참여	0JS01
협회활동	0J@01
활동	0JJ01
활동사항	0JJ01
활용기술	0>?01
활용언어	0JG01
활용툴	0>?01
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
"#, r#"0000000000000000Xk9^0000m6HM00000000TL]e00000000PSSe00000000\U>5h]\:000000000000T6GEP?\3<nQZ8T^j0000hEWf000000000000d<6R00000000
00000000@4kL0000I1M[00000000<:RU0000000000000000Q5IX00000000H]>^`OZ2lVGPH_@2E79E000000000000000000004AL50000000000000000loY=0000
00000000XR^^@jghm67C000000000000Dfmb0000000088@D000000000000Pk;P000000004?;34N^TDkXm<lMG00000000<E9e0000LhLM000000000000<[B=0000
HUec000000000000000000000000a5>e0000LMh30000\ZWD03=?LeQ=0000000000000000TDIE000000000000d>G_0000504R0000000000000000TH4`PAl=`]ad
0000PHUM0000LXZ6\;HQ00000000HgQ:000000000000000000000000000000000000@H[=00000000dX`E00000000<[mo0m@S000000000000HXMGd_KG00000000
000000000000000000000?@_`XGYQ4?k000000000000000000000000T1G`02dO<8Tal8IRLT;1h^i38<^klTDITkMGP8i90000Ta^L000000000000dCH<00000000
d1;b0000000000000000HgDY0000POIA000000000000@ADidR@XL6dV\<3d0000h;=10000XV1I0000000000000000@7Zn000000000000Lck?0000PMZ04LOZ@8DH
0000000000000000000000000000000000000000D0hi00004EL]000000000EkR00000O7X00000000000000000Zmn0000DRY:000000000000XIn3\YR10000H1?3
0000000000000000000000000000<WBk00000000T0[>X4UG00000000XU6_0000000000000UNo000000000000000000000000PR0?00000000LFd\8V6800000000
00000000`k_:<AmjP9`6000041[W000000000000DRWk0000000000000000A3_M0000000000000000000000000000HZFSHTOC00000000hIPH0000000000000000
00000000000000000000000009Wc0000@P\?`jjh16P`000000000000000000000000`N`l4k^GDaXc0000TfW3000000000000@9JI0000Hihd00000000X2fC0000
00000000TIbO0000`5oR0000dPVi0`6E@_7R00000000000000000000`HlUPYCk0000\5bOT;`D\C][LIGN96ZmlY\9000000000000@?h]P1]f@55JL]O40T8M0000
00000000000000000000lj@F0000@4Ul0GF_HOhV@Dg:8BTQ<YV7`jQ3000000000000000000000000000000000000DBA?0000hA^^00000000`0[f4:0:PBTkl;fe
X:>><NnW\Yki\jd90000000000000000=0OXQ3e`0000000000000000000000000000i1ii0000`4AV00000000`:b0THOO`NcB000000000000@<SFHgE\00000000
00000000000000000000000000000000HiF9XDom`:QI00000000`VhU@[hQ0000LMMd0000000000000000000000000000`FBZhJGN00000000000000000WMi0000
000000000000000000000000000000000000000000000000000000000000@4mN000000000000lWeB0000000000000000000000000VVNhoh\00000000T_Fi0000
000000000000e7m;DFZP00000000000000000000@Pg[00000000000000000000h7e800000000PjW[d1JSi37N0KWc00000000X>Ke000000000000000000000000
00000000A2H60000000000000000000014\=00000000\Q:Je7K^0000000000000000HHjjlkSj00000000=5BUl^R:hKQf000000000_Of41f60000000000000000
000000000000000000000BH>00000000T@Z<00000000000000000000`;LO000000004njN<oOF00000000000000000000000000000000@D^T@8lM000000000000
00000000D79o0000I3Lc000000000000000000000000000000000000<BO;\SK`HW[K00000000`9`oPFN70000000000000000<iNS00000000`Ah;LSZ_84n@4j=F
I4McLJ]>PZN[A8330000=6ZD0000DSJX000000000000<HgE000000000000000000000000000000000000hGZ8l=G[000000000000000000000000000000000000
00000000lSb6XmE`00000000000000000000P45o0000i7gS`0WJP7nQXal0<kA?00000F]G0000000002\n8Y9e00000000000000000000<G_]lK<Q@ODFlP^:0000
0000hK25dkWW0000dGMn\Z>]m5N9`B7SDNHC000000000000000000000A<Ni3hf00000000hJ6:HUU]]7T?hj[BTWg_00000000l[dB0000000000008XKCY7DH0000
TO3S4[P]000000000000@S[fT0Ha@ZIbi5M\dh\Y00000000i4K>00000000PlH9000000000000000000004@IS0^\600000000\NZSHTFT0000000000000000`31n
h;=R4ATFhcRo000000000000000000000000000000000000000000000000000000000000000000000000000000008K4gH@350000Y7ok00000000000000000000
000000008j\1LYZF000000000000Q5A>0000DP?R00000>LN0000000000000000PnGS0000000000000000000000000000A2mn000000000000i3d:00004M758W9D
0000000000000000000049H`0000X2K]LGcGU7jd0iCd000000000000000000000000`\Rh0000000000000000@Eo00000LE<e00000000000000000000L]460000
I7MY0000@1Ja00000000dTJh\B:j000000000000XD;k0000E6[cTD<\00000000dALR0000000042A7000000000000000000000000000000000000P<0<TP_D4Qic
\=[FT6M4Di^edJK^976Y4lb7l_`D0000lT7g8;100000`9lP0000`IHCl0m^00000000Dh5Z000000000000000000000000000000000000TlHJH>U7Xge6E0]T0000
00000000DTGn00000000Xf9e00000000000044aV00000000LY]g<d@dP8=N0KSA0000000000000000L08n8Oga0000m5^_0000000000000000TnW1000000000000
L:4QdGVG4TH?`lAD86Pg@[NP00000000TNTL0000U3]d88L^00000000<EYA`SEj00000000000000004OQf0000E49PQ3m4A78X0000000000000000000000000000
<9d90000000000000000000000000000`NUl000000000000000000000000`6o?00000000000000008R8k0000X?l;000000000000000000000000LTWQ00000000
000000004fEY000000000000000000000000T@mb00000000\O?d00000000`P?h@B740000H3]o0000LFjgHTa50000000000000000Y65108?EPHe6D\c=0000h5bi
00fWHISLdO2T0iL9X16W0000000000004@PH00000000hWoGPHBYh?<F0000000000000000000000000000000000000000Y2\e000000000000000000000000@>0O
000000008]mW00000000He[d0000000000000000000000000000000000000000@_IR0000PTPU00000000\HX7l;T[8?Lki5i:0000\b[I0000D4M2dS>U0000X0F=
000000000000DC0Xh_7397lU00000000000000000000lgcP000000000000000000000000PIYE000000000000000000000000D7Mg0000`K1700000000000002g;
M7IE00000000H^[bY2HU00000000000000000000000000000000000000000000000000000000DL\@TVIS000000000000000000000000lNGM0000000000000000
000000000000000000000000000000000000H=Ih0000HbHCDGL>0000152S`;mJX;ZE00000000\6mNLW1:0000l=Tg4Q>=0000@oH3dBL?0SSK00000000PJM68GXS
0000000000000000\]gk000000000000XXNo000000000000l81j<nR?00000000000000000B`B0000D>C^0GU6`5^@DU=_HV[Wh]U@XP^H00000000000000008Zji
LVk\TLR6000000000000000000000000E72[0000000000000000Tb2k4;T40000000000000000Di;D00000000e6Kb0000H[Xd<fGI00000000000000000000`J1@
HQ]2hSaf00000000lFIB48Hf`DJi<^2g0000DnaH000015i`0>h\l^eFE2lF00000000000000000000dC6Blb7fX^51dGCL@2S6952@0000l:>QDIkZ0000TFaOD1`9
0000`Hmd00000000T4?S`]cCP^Znd__=<F\Z00000000000000000000e60N000000000000000000000000I1dK00000000000000000000<eC=0000000000000000
0000lCll00000000000000000000<IfT0000DRSCD:7Fh<0KDIe40000\=T000004Da]00000000`E>o4OC>000000000000`N@@00000000<ej80000hQ4I00008W>m
lP5h00000[J_0000TE[M00004;fD=6DQ4DH>0000000000000000000000000000D\h9`h2Z00000000000000000000000000000000000000000000<;_\00000000
00000000000000000000000000000000@5>V0ZB_000000000000Y5gA00000000000000000000000085m^0000000000000000000091IC00004YY700000000PQJB
`69D000000000000P[4gd[fE000000000000000000000000TDaCX4lT0000lbF;000000000000A72N`W:VPDe`df_SXRAZ4]AC0000@kZE00008doHm3Vk00000000
0000000000000000XCL200000000@E7`PWLFT44`dP3Q4N\L0000<f0T0D:Ki83_0EJF4L_]00000000Pd2R000000000000\Yf\00004XHkd7LglN:00[TR00000000
@@Rn0000TVOZA3^JH:lJ4<`DD_c>`D>I0000]2C:`L=2<RVF00000000hW;N0000`K2^000000000000P:@g`S52lS]\DV4R0Z7nA0DH4hCW0000000000004B4a0000
8AaB00000000\k;d00000000l0cXd;M6PBGO<Fb@\0230000000000000000000000000000a5n90000D?Xb00000000\HkX000000000000000000000mU800000000
HYf8<>5c0000<;6Y0NMZ8\^fI6fL000000000000U3<P0KZM=1o;00000000@67H00000000000000000000000000000000000000000hP\<U??L`]A<?>F`X:[0000
00000000000000008b<g000000000000\?A:<UH:0000147WHN=2l@FJ<j5b00000000hiVD@hFf0000000000000000\@@00000000000000000h]\L09U;TkB^0000
000000004dI18WiF00000000932i0000HPVN0G1A\f4T00000000000000000000000000000000hBD4XfSk00000000TNl8000000000000000000000000PjHa0000
0=n6`FZ?\UV_000000000000000000000000000000000000d]a00000000000000000Xl9600004ADK\J9K0000`j`E000000008GJeLSiP4lLc95AX00000000L@VZ
00000000000000000000XHCJDSnV0000`lYl00000000000000004\Sa0000Q4Y90000000000000;H90000000000000000000000000000000000000000P\`_0000
000000000000\@4K0000TZ\G00000000dRK60000`UCF0000000000004M`8LiRMm81G000042ZOTQXG000000000000000000000000`Ue50000XA_nQ6eI@ZT10000
0000d^k`LhlF00000000000000000000000000000000D`^R00000000000000000000000000000000hZae000000000000000000000000000000000000D^m=0000
4Q9=X3dc@ji;0000`[^Bhm_0000000000000LbY\To3>\FUEPKd=dYg:0000TE7A000000000000D@j600000000PACnhObQ0000<_3XLc`=000000000P[M00000000
000000000000T0oaT6E]00000000POf\00000000HS:>97oX0000000000000000000000000000DBjS@S1_8AY80000000000000000l]K[`IC<000000000]7RH^L8
00000000000000000000lC8V000000000000l0_O00000000XIf<4ZCX`P<2PTTA000000000000000000000000000000000000H6ac000000000000P]hl00000000
\?]B0000XJaY0000000000000000<9>]4[IG4c2@00000000000000004d5L0000LAkR000000000000000000000000DH;300000000lhK;00000000000000000000
0g@30000000000000000hA6k0000h];e00000kk<08[>0000Le?L0000000000000000d[N30000000000000000000000000C`P0000hPk30000HH]0000000000000
i4\0000000000000000000000000000000000000X>E`00000000PV_a00000000`07X0000000000000000XA?X0000`XY;00000000000000000000000000000000
97Mo0000000097UH0000<[[\000000000000000000000000i6C>lTFn000000000V^M0000TXFo`Y]K00000000U6a^000000000000000000000000000000000000
0000PEIe00000000@Kg50000@MMPD_EG0000000000000000dNLh8YPX\]R2d7cH0000@3?A0000000000000000\2:k0000000000000000Hf^B534H000000000000
=6NK0000d:b@000000000000\I7@<Bij0000000000000000000000000000000000000000<2ngh?XA\PKC0000\OPI000000000000hHED0000XLWl000000004N4`
0000T5A500000000\9kY0000TBK7LDXU0000000000000000@E;g0000000000000000LE0FTKA500000000000000000000000000000000H?T:HlUf000000000000
D<P60000000000000000XWR]8C3ED\OH0000Y3[N000000000000\N8[000000000000LCag0000000000000000L_=<0000000000000000I5eb000000008TBT\f:c
Y2WR4LRN000000000000X;n300000000l?VF000000000000`EV_lIKg0000HO`]00000000000000000000<7O^dm`BLiBZP6df00000000d>kYDMf2\Uk=00000000
0000000000000000000000000000E7;f0cDa0000000092a<0000`mn\00000000000000000000000000000000XQkP0fjB000000000000000000000000\I>CHW8R
0000000000000000PQ7V0000`9A:l\he00000EH5PYT54SfC000000000000`jDG000000000000PnP@000000000000H28>0000000000000000TB<A00000000<[1S
000000000000Q6B[H5AI00000000000084dT`Y33585^0000X6kV0000000000000000X8HK00000000000000000000000000000000000000000000000000000PbJ
dH9=0000\PcX00000000000000000000000000000000P1\6`68D47i]T=@n00000000lZ3C0000dDP50000@2^Y000000008En@\70D0000h<G290GeM2XP0000P0C:
T:Rj00008:G>HBmhDGXb000000000000000000000000XZ]7000000000000d=]D8jNc000000000000000000000000000000000000000000000000LeZc00000000
00000000000000000000000000000000Q2fX000000000000000000000000i10h000000000000000000004Ej?0000h8L=0000@8;f4=SU000000000000Q536lQ:3
00000000000000004BF]0000l>oM000000000000dFgO00000000m7oK000000000000XCEA0000<EM6dP0P000000000000PO960000000000000000000000000000
PD0C45f7A2Ef0000lNkK0000D7UnTGN`0000HV:^TG^J00000000000000000dFe0000P8S\`Hf7000000004NJD14nh000000000000HRF>00000000000000000000
0000m08n<C@^0000<FWGhV=70000000000000000000000000000000000000000T;2R0000000000000000@FI4PkSQ0000000000000000L5\V000000000000i48=
H2?j0000LK2K00000000000000000000lVleM6h200000000000000000000PflT000000000000000000000000lDnbL@ZP00000000000000000000I6Dd00000000
000000000000000000000P@j\dElXE4Y0000000000000000000000000000000000000000000000000000000000000000PE`[11[D000000000000a4:\00000000
0000M4Wj00000000000000000000\iH492Qg0000PBd9do?cI3oIQ7XW00000000000000000=c4PB_J\6QID=oSdB11P8FlLL7YTDVdDJ[aTRlilfXRha;[0000hNN@
@A2d@QKh0000DPCR0000P8]j07]``9GA\UD]0000000040?300000000<LTO0000H2d1LX;M000000004B:B=4h_0000000000000000000000000000Y4>LD0aH0000
0000HZ^\I7Bo0000M55_TmkB000000000000d01e00000000000000000000000000000000d1<1l\Hm`\KA00000000@P=Y0000000000000000000000000000@`1A
h<gOe1hMDXQI0f7\\=M=00000000000000000000000000000000000000000000P]0`000000000000000057LJ00000000XRdA0VEF000000000000<7j7lA_^0000
000000000000Y7So00000000hBTEXR7D000000000000000000000U?N4@QIhO2h8Y8_4CT<0000LURA0000D8B_0000lN04000000000000H8MW0000`8a[00000000
000000000000lFk<00000000T5l5TBJBU3ER00000000000000008Z70000044c^0000000000000000000000000000dVc]0000449l00000000000000000000T^LI
0000hQR;DnRd00000000000000000000e5eOHm3F00000000000000000000000000000000LY=Y000045a;8O1E00000000`O^2lcJK00000000HV?dP\BC00000000
00000000000000000000PfNIl_NF00000000E03T00000000l_S10000PHoV8YC:]0Ro\igjDC^4`FfAI2CS0000H;Q<00008;h=U3F2000000000000000015ga0000
@48ThEmMLo6k000000004;j_0000`GVYlNGZHMfWd?DMhT?S`_Ug08PTT`CR\9f>0oWDH3DNH>V94AEaY6>9dD`7X@BM533C0000<NRV000000000000000000000000
000000000000000000000000e2V;00000000<XF;00000000T\3J00000000`1A>000000000000A4Xfd;cF000000000000Pn?EPC;3<[mLDL\O0000L1QJ00008F^N
0000000000000000\VB9h?6300000000\6QnP[SR0000000000000000000085o00000000000000000d7jOl\km0000E7IXXgHi000000000000\I3j0000<4a9PMbK
00000RW20000000000000000\Xi:TWPLP\Uo000000000000000000000000lPa9@<oP011VhOS[h^oM0000\2P_0000000000004J30@aFQHA2L0000000000000000
0000000000000000000082N]4g\;000000000000<TZ1D48:0000XRI[0000d2To\:lb0000d[Uc0000\[_K00000000000000000000000000000000lCWf00000000
8jDZ0000000000000000@C0?T`EX0000000089]H0000X>Ue0000000000000000000000000000hQO0dkGVTl@\T<7[00000000`=En0000`0VQ0000000000000000
00000000TSbI00000000000000000000\[b900000000PR:>0000000000000000000000008Cf=000000004gOT000000000000000000000000@V@<I62k00000000
0000l3Dj0000000000000000`R<?l?mI0000000000000000L@;aI39eLP3n000000000000Xki8000000000000<TUaX=VO947DHE1A00000000000000000000XlaK
0000@Glg000000000000PB4:hPcnDaR8d]5E0000XF6A000000000000XKTf91E[Q5W\00000000Pi5fl=L_`\F7hY2`000000000000000000000000000000000000
LY7F0000000000000000000000000000000000000000000000000000L;PO<=hd8^RYE2bH00000000000000008Z6Q0000`6Yil;XBTol>0000<O=^liif0000lQ2m
00000000000000008FZ_0000000000000000000000000000T<PV0000000000000000000000000000<lA[000000000000000000000000lUiD0000000000000000
00008mkQ000000000000D29S0000d1h9T8\:8=8V4E:bT5YSPUXh0000000000000000000000000000000000008FS`41]200000000000000000000\ISd0000hEHO
00000000000000000000dTGI000052cZi054P42HE4Dk00000000000000000000TJL`0000M0G400000000DmgHXTDcT>Y9`fGi0000DmG700008D5C0000X2CSDF@5
96V<0000000000000000l9;G000000000000000000000000000000000000\H9K0000000000000000TAm@15@^0000`7F`000000000000`W@ZlT2`00000000Lia]
00000000TYmTI7do000000000000X_840000d9Dn@X\G00004MYZ0000DVC;0000000000000000i6n80000000000004\V`0000000000000000lGY2000000000000
00000000X2QZH8;8LoMd0000000000000i[O00000000XMIK000000000000l9398X7L\61\0000000000000000000000000000000000000caDH>8k000000000000
0000DHnh00000000Q75M00000000000000000000@I`H00000000Y0lT00000000DocFdPle`RQd0000lAjT0000000000000k1B000000000000DQU_0UE9h_T7`\4^
0000000000000000000043k>000000000000000000000000000000000000@RKT00000000HYZ500000000h2MUD9CP00000000T;2jP;YmX?;e\MK[i6T500000000
000000000000Xo<>00000000h[c@0000000000000000000000004==R0000000000000000000000000000`E`600008n6100004fkn4>YU0000hH[j4PS;hn8k0000
000000000000Y5[600000000000000000000H?G4DkhR00000000H?FY@7dA00000000DLg7`\bB00000000TNS10000000000000000H<kK<2Yc00000000000054>9
0000`Sh4X[>NPeUH000000000000P^G70000@UGa00000000000000000000@;Mm000000000000000000000000hl9\H:Qe000000000000T?3Z0000000000000000
0000P6lS0000TL`h0000`P]e<mJ?X`4641g100000000000000000000H?EXL8fJ0000l5c8hYAWY4k>Q6^UPLYO0000000000004DQW\nGi0000hX4bPD7P@cK30000
00000000`SUQ0000U4`3000000000000\A7gLF=T0\Jf0000@?ZZ0000000000004ILk0000lMaL0000@4UZ0000000000000000D8C[PH3<`L5klBIG\?40\l7JY2If
943S8E__M6H700000000I4Ob000083P;00000000HTU5XGQ[8[dk0000\QhBh3>;<71l\N<0<X9ol?gl000000000000000000000000LInDdQ_cXE^HU3Z300000000
A70P000000008QTj0000<X7>LS@Z0000hZoc0000000000000000hWV8I6:K00000000dAcXPDIa00000000PH3Q007g`KE5<fn;00000000@Vf]HJDb00000NLMPkD3
dZc1ld0VD@AW\HIi0`?Tdl]k00004Qh_0000\NZnDkRc00000000\Kf500000000000000000000`?\F@GhE0000000000000000h>DK00000000000000008][:0000
0000D3I80000000000000000000000008hRBdbPF0000000000000000000000000000dQ2<HnP_0000502b00000]fo0000D[o10000lXQ0HZ590000LPGf082<LjQh
00000000000000000000@8MGlM0X0000`1aC000000000000000000000000Hcfa0000000000000000\VXj0000000000000000hK<6<mLZ00000000000000000000
00000000hJIFe3l^00000000T[I]a5@800000000\NV?0HGP11IY00000000000000000000@QN\0000m2l30000lUYN<i58000000000000<7E_00000000dNQXPkJ^
8m94`CmM`kg1`[Q5@JgV8h3JE0MN0000000000000000000000004Wm[00000000@UgA0000000000000000e2E7TLSSP:fBX_HX0000000000000000Te7800000000
000000000000XkVN0000llYJM6oj0000\nfF00000000T11>L>>>XAJRPXZ[<[i<0000DWf[dKiE000000000000000000000000djC_0000hB?\0000000000000000
0000000000000000Ld]o0000TRM2000000000?dj000000000000000000000000000000000[[6dDem000000000000l`JV0000`fVd000000004I8ldOR300000000
8E>X00000000000000000000000000000000000000000000P1GDa2i0L4>48cb]X1ZN00000000000000000000000000000000000000000000000000000000I41W
0000I4T3000000000000000000000000000000004cPPX[TAlSX7dC2?\\C6i6nX00000000PM7n0000000000008V2:0000000000000000000000000HG`00000000
4PNA0000000000000000000000000000@BnS<W5@0000<ANCLPl2000000000000lOW6000000000000L0@;L@@V`;NM000000000000L1ae000000000000171b`3Y5
d7bY<Vj=h;I7lG=j4[@?89DPT40AHARQ0000000000000000000000000000000085YE000000000000P\jT0000\Db]4YRPX:EPHE_R4=`Na3;D000000000000lI6U
D_J;00000000=4[40000i7J^000000000000d2J20@;4@Fg[0000000000000000h60?000000000000TH@Q0000TBQ8dBad000001E\0000\DSZD=>P4cCKa6gR0000
M6?V000000000000LGOPlV[eHZmc000000000000000000000000\ET000000000@bQ6TXfV`b\Q0000000000000000d8hi0000DKaN@mCQ00000000000000000000
hGW8=46^@9fN00000000@[L`0000<]S`DLjlL@9M\^j6000000000000000013SJ00000000LMng000000000000\7h<00000000000000000000Pl>`000000000000
0000000000008hXVi30Pd:kIHm>e0@F7hHBK000000000000000000000000000000000000l3jDL<:ldKBX0000@H]P@YWD000000000000H\GR00000kmnHOGWdTY8
dVQQdBHb0000000000000000XYU2000000000000\joo00000000L]>N00000000hEhi8Y<E00000000000000000000000046DH000000008GO:0000000000000000
000000000000000000000000HC7N@icE00008E@K0000000000000000XkGg00000000\QBO\o_M00000000000000000000HD4E0000000000000000000001P`0000
0000P_]O0000000000000000000000000000`G<[0000000000000Q>h582Y00000000M4=@000000000000000000000000000000000000000000000000Hb]OdDLf
00004BZPX_B;h<BAa77e0000XOj>D;EF000000000000000000000000000000000000`9EL000000000000000000000000000000000000000000000_6A`Df;0000
000000000000Pd`G<J@@X\AOM4<Z0000<B`XXH=>000000004Xn^0000000000000ZIDH8Om0000000000000000000000000000\I?@Y7]a00000000hBendKPc0000
00000000lI71000000008hZ[00000000Q6XAhk8k000000000000l46k00000000E09P0000000000000000000000000000H0an000000000000TaB5000000000000
0000000000000000l3]3000000000000@00j00000000000000000000000000008]j\8A`e0000000000000000I6P700000000`]1l00000000000000004FcfLURk
00000000000000000000XXU10000D`Df0000T^@K0000`:ZC000000000000033K000000000000\^P<000000000000PXMb00000000000000000000=5Z700000000
000000000000T?_S0000000000000000lBNf000000000000<5MM`IQV`^M;]5PN0000I1Bj00000000000000000000E65T00000000000000000000000000000000
000000000000\9Rd00000000000000000000000000000000]7@30000000000000000000000000000000000000000T<m@0000000000000000hVKQ000000000000
000000000000LAdR0000000000000000000000000000U0iA0000]5c]XkKk0000000000000000\9PO0000@OZk00000000L?YTDMkFdKW7`9e]00000000dD=40000
0000000000000000000000000000000000000000000000000000P@Jd0000lEled]?A]71<0000000000004Ufo00000000\HTfdY4_8i[<00000000Pbe;@G:30000
0000TZbADM_FLBi5`EVD0000e73N0000000000000000Tb>C<d1B000000000000@G6f\AhN0000\J;bP9>Q0?k;=4]Md;b1i62X0C1400000000000000000_HePNEP
000000000000P>R2XT5D55nY0000i37m0V[@\kYFm5Ak0000lohC000000000000000084U0M6Od000010nL00000000DhI_A3Rj0000Q7QcXWhf00004E[oLY7g0000
M3a90000PKQS0000@XG@00000000@a@_00004X:CDod3000000000000DS0m000000000000000000000000000000000000000000000000hlcE0000000000000000
000000000000\k?Re3TV\k0SXngNM2dfPB[O0^D;hb8GXi?3L?I;0000d?_:000000000000H\]MhT^900000000XU`W@j^300008=:50000`Jb]0000000000000000
H=ZWh>3P0000X>Yf000000000000`cVm0X@h`>HchB9Z000000000000000000000000\@IF0000000000000000M4UR00000000Y5J;00000000000000000000lO6>
00000000PB^[DHCZlQcA0Uf^TWfELaj^<ei=00000000000000008EMo000000000?7D000000000000LGC:0000000000000000m0^m0000LKLS000000000000DKgG
00000000000000000000lQB7`9I58Hf[000000000000l3W\0000TFec000000000000000000\P<H@400000000DKL>00000000PSeIl3j100000000<A_J\07LTJ:N
`NWP93S=M874@>:;0000000000000000000000000000000000000000lOQ>\RAJhYCMQ3\^LR_f0000HoiK0000h`2N0000000000000000Da^e00000000`lNFTKKL
D;?I000000000000d47R0000000000000000000000000000000000000000T0ZZ@e7`000000000TBg@30M`l[>0000000000000000000000000000TmROTKhGXCo?
0000000000000000=4:I00000000l;lm00000000TKoi000000000000d70clG>U0NSK00000000\7:\LWLi00000000XHV3X1>b00000000XaHod^WMheE;00008nXc
000048@_X:^IH[bQ000000000000000000000000@PkZA0X300000000TA4_d5_:0G74000000000000<B`h\CRK00000000000000000000\nAj0000000000008R?j
000000000000@@T=00000000000000000000000000000000dB6MTReYm6UfT8VP00008G\:00000000000000000000T0hP\FgjlifQ000000000000000000000000
00000000Y7beh<ZgT>JV0000000000008[<S07Na00000000M5nF0000000000000000T37X8M_h0000000000000000@I1S4UeL\]]SPWP70000h\ge0000X34i<=k6
<BPN10\`0000hm<MXGmda17D0000XU5k000000000000000000000000000000000000A5\<0000000000000000<LdD0000000056;100000000I4RG00000000`3PZ
@_0O00000000@=Z>lUj<0000000000000000`S4a<CKb0000D81<`XLYDE3[@RZ4\kIo000000000000000000000000DSAI0000D^W]00000000l2\3A5m@00000000
P8_1\O080000@0_?00000000DH5U0000hd[a0000Lih=0000000000000000i4`Y0000T_JY`bLA0000000000000000000000000000000000000000dL;WHc810000
0000\neg00000000000000008?8:0000HMD100000000000000000000d?j900000000000000000000TRi[LiC>000000000000000000000000000000000MHO0000
LQT>00000000000000000000000000000000000000000000000000000000hKjf0000hEXh00000000000088Y5\7>[000000000000000000000000000000000000
0000X<VF00000000000014HM00000000000000000L^=0000lSNi0000000000000000PFbX00000000@HZ<00004A6N00008Af<0000X@fN0000000000000000HbfC
0000000000000000000000000000000000000000L[5L\nEP000000000000M6JI0000000000000000H5?10000000000000000dOfG8mKk0000HVUI000000000000
l`S9X>b_l:k500000c;Y0000\1D04I]Y00000000@N=[0000<PT400000000LmFJ0000000000000000000000000000<_I400000000000000000000000000000000
00000000<1io00000000D86g000000000000000000000000000000004Ce=00000000TAH600000000000000008:7c0000LShF0000000000000000000000000000
`c=900000000000000008^jo00000000000000000000TSkf00000000T0Ubi2SA00000000000000000000000000000000000000000000XX@J000000000000Xee1
`Coc0000000000000000dY5Y4JFE00000000000000000000000000000000HPi0TXoU000000000000<Ea?0000000000000000HWH98lWID\2\00008=50dIV:0P1f
45^eheIa<ok9PGSC@IM;Die[]4?X94Vnm4gf`1FgHTT]H?<hhW]i4[1em6Rh8kOY00008HeYe1Pia3@U0000LVSg00000000000000004^EOm0JS00000000H\fKQ6`E
0000000000000000HmTC0000000000000000000000000eBM0000dg=`000000000000000000000000000000000000`Y6m0000000000000000hMP3000000000000
L0<X0000000000008FHVDOl;00000000000000000000@4_L4eei00000000hS`C0000HHIQ@_0<000000000000E6Sh0000000000000000Tn:800000000lWSL0000
0000HfJ8000000000000000000000000`mYBXU<i00000000LXRQh7630000DY]5LS`c000000000000=7lhLZiN000000000000T4<V00000000D\mW00000000DZ[G
0000@WVQ00000000000000004l^<0000\OSL4IMh@2BeDUQhHA^E<jo4lXZI4FjI000000000000000000008=AO0000`Lm9]11\000000008GRTM1HC000000000Oh;
d:=:000000000000X9L[@53Q0000T8T=0000PJAN`S;a0000P0o30000000000000000dS=1lae@00000000000000000000000000000000LTmP0_:ohd8G0000A4S]
0000LlgT000000000000000000000000000000000000l8:W00000000DB0DLN]@000000000000000000000000X[H^8hQ5000000000000000000008CFD00000000
00000000h4`0TJdklRE\Xj:K000000000000000000000000000000000000L;W200000000HV144[VN0000DXBI000000000000000000000000000000008bJQ0000
0000TDQ64_hm10hS]4mb00008XaJ4jjF`YJb\PeITZdc`>NlXe1?00000000LcKO00000:FR00000000920;000000000000000000000000HEB?000000000000Y443
0000h]m?0000000000000000@5:FP@JB`5cghC9A56B800000000000000000000000000008AeB00000000`6fU`R^P@fmM000000000000\@oO0000X>`40E2:0000
hQko000000000000000000000000000000000_UT0000d:Uj8QCj8Bk:DZ@f000000008D2g@0IYd@cg000000000000LXEB00000000@3Gm00000000L^4W00000000
HjHA00000000@n]^0000000000000000000000000000000000004AHd000000000000XkbX0000M6?<U53]0000TJ6P00000000<@Ak00000000P?U`dPQ:00000000
0000\T[A0000@BB0000000000000@l58h>5R0000000000000000@V2MPa9G00000000`U0f00000000P64b0000000000000000XAc2\GY?4<8\XLJRXeSl00000000
\OCh4:S\0000H<44dOg200000000=2`V189:4>ZH00004:N20000000000005842]2^W00000000000000000aMaldcLde\UE1kB4>aAI6]?00004DM@XZA800000000
00008ON<000000000aKE000000000000000000000000000000000000000000000000000000000000TR9X0000dOOh4UWn0000000000000000<bJn00000000`=Vi
LO_d0000I7aR0000P7Jo00000000TK@W0000000000000000000000000000000000000000000088g<dAOTd1[9P<J9TZnC<2VjQ1cJP?0h00000000000000000000
E5cJ00000\WE00000000000000000000000000000000HmIY<VdN0000000000000000T<:4Q0I_0000HJ960000hESW55KZDU]h000000000000000000000000TP>H
00000000h7nD00000000000000000000000000000000000000000000TkeJ92^D000000000000000000000000000000000000A64W000000000000000000000000
000000000000000000000000000000000000000000000000<5cG<B6_X<;bTIWilJnB\4Z6XSGS8Sa3000000000000PdAL0000dGEm000000000000000000004faK
8==b000000000000Q0K>00000000LUa\000000000000D4oL0000000000000000HSo;0000000000000000TB3^i7PM<_3H000000000000@5P^000000004^@l@m9K
DE\^HUaF0000TE^X000097AL4[EO@Y<gLDO10000000000000000000000000000LZBN00008Vo50`Ih00000000T3CaU6:^000000000000\PLJ0000P@`Fe4BFT34:
16;d00000000000000000W:d0000\8[S000000000000000000000000L^<M0000lM7QP]d:0000000000000000H3Vg`:Z481EPP^;Hhn<mi3CF0000T;=C0000lV\i
00000000000000000000000000000000@W]50000000000000000@6<d0000\Em800000000000000000K`l0000d@7C00000000000000000000<jUM<09?lUWYLno\
000000000000000009g?8H2D`2D8000000000000000000000iX@92`i`C\T0000\A@9LLk[dd1j00004R^AQ3f3@n^C000000000000000000000000000000000000
PjWjhaSF000000000000000000000000he4i00000000158W00000000000000000000X7O700000000m5`h0000]5lG0000000000000000Y3=I0000Q2Jn@e;<0000
0000THVH0000000000000000<5[?`9e<E7`lHb:Q000000000000PgIQ0000DB@E00000000000000000000\;[n16IY0000000000004j9LLVT?0000000000000000
\HY9000000000000000000000000000000000000000000000000lCVZLlXD0000000000000000000000000000000000004l\90000000000000000000000000000
a36I000000000000Y7Pm]64d000000000000000000000000dDC100000000]320000000000000000000008hbH00004J:@E4]m000000000000000000004EJf0000
DFeU@YIlA56E\3HLM76309XU00000000977<D8fb0W]L\F1F``Q00000000000000000LBHN000000000000LGcZ\?380XokPkg[00000000PIcC0000L>hPa2_PXCbE
0000000000000000HfWj00008`HC00000000000000000000d]>?00000000\A8H0000l[OQ00000000`CIf0000`A:OlaNIh1`nX=cj0BdJ\T:B000000000000@C40
0000PB>L000000008Rf\i7GI0000`A=c00004Om700000000000000000000<V;[hVf;0<7=ln4`a4]]00000000000000000000000000000000L;mYa6g?00000000
00000000DM8a0000HRMX0000dGH8`[=_00000000dRO=m88A00004gO;000000000NH5<V6Z00000000@D6X0G5VhCcmTZ^Ka24f00004_G60000<\33<Yjd<c9A0Mof
0000000000000LZ;HOia000000000000000000000000000000000000\P1K@^lK000086eVHQniT`^m0000DQAYP;Am\H?U000000004]II0000527UPL:=D^`Y0000
hJKI\]h:E5@k000000000000dX2[@]XQLa@7T1IkLZX:00000000000000000000LROV000000000000000000000000XA`IP[?NL_^7d8Yd000000008:YV00000000
X35Y00000000`O?H0000000000000000L4MI0000h9DADm2o@55hd@joT27h8X\2\H@j0Y?:LY^9A6=00000XOOY00000THV4Ga90IZF0JX:54WW00000000XNlflL0D
0mi]<66oP`T<000000000[]9000000004N9;000000000000hR:1dHm:0000000000008Q[d0000lRnL000004:]00000000@`@K000000000000<dQ`HFa70000`gXZ
0000000000008<F;00000000000000000000@J\lH`oO00000000Q52`00000000<QeI000010k]h?@?0CBB00000000`nk=0000\J1U0000Q67P000000000000PaX5
00000000000000000000Tcca0000D2G3T=iQ000000000000m43F00000000hIhI00000000@hjaM43`0000LWi`l\o1Y3<c000000000000LPAW0000Dj?O00000000
0000X@bT0000000000000000H?Q[0000TLPe0000<Xkk0000000000000000@ALa4W0800000000LfoYI58400000000@14nlNUY0000000000000000000000004ii7
00000000<Vh2@MUd\]]B8enl00000000<F43`5>;\B`7DSLG@Yg\d0j><\d_`3Ac@TYb`K]m00000000`2RW@Z<L<oa7P<UR00000000000000000000000000000000
000000000000000000000000LKId00000000000000000000000000000000PAFo0000HIMJa4O30000Q3O`0000000000000000000000000<4W0000000000000000
8X;3000000000000000000000000000000000000TS7Y55>B0000DCgX0000\C8>000000000000HX>klf::0000T1UbX5SChVg>0h7^DmUZD`jU=31cdUD04hcd0000
000000000000l0;cL6HH\JY?dWo20000<Z610000000000000000PYG9000000000000X=gi00000000P8X_0KYEh108HF0hhBc0`L<8h]i<h^Pi12Bj00000000<4<o
H>ded3;44R7hDmfJlc_2A7bU0000000000000000000000000ZGJh>5700000000000000000000DYLX<LKMdUUk0000XC@K0000<dJX000000000000000000000000
000000000000000000000000lGAl@nTKU1f100000000hDo:0000`3kj00000000`BN<000000000000\B]4PO58000000008ZUm8@?a8PKeL^K5<eD^\oU]00000000
0000DNjR0000LQHk0000LU4F@XPRM4A1U2IJ\;Wl000000000000000000000000P=Og00000000000000000000<AM:H>Q<X_kI@dH04lm_lVoNHD8YP_k4M3`f0000
<iOh0000`\R<0D]200004c]R0000000000000000000000000PR`PVUX000000000000@S?\HZ@2XD0[DgbX000000000000PPU<``_H<gOm00000000000000000000
0000000000000000000000000000000000000000TMHj00000000<Kdid2\N0000HdCH0000000000000000000000004GS40Q^D00000000T[l]0000000006fD0000
0000dNKU0000000000000000000000000000P@d[00000000000000000000`kje00000000000000000000]3WX000000000000Y6c]D\TOm3Wk0000000000008UHd
00]d8Y3f0Ib=X\cKDj\D00000000000000000000`nkb00000000000000000000000000004MJZ0000<85Z000000000000000000000000m19l0000000000000000
`j;N`5b\`jZZ8S^f000000000000000000000000hc:M<dCcP2>;d72Z0000=2h700000000P89UXUCb00000000T]N70000@Ybe0000lVJ=00000000000000000000
000000000000\LH3L2BT000000000000`7Vh4<K74J0QM7H?dNXd00000000000000000000T6Jh0000000000000000000000000000<SMT@_@N09dm0000@]S?0000
XbiV0000000000000000lL[30000000000000000TD=O000000000000hG2N000000000000L1co0000lKIK00000000L8>@0000<UdCE5H600000000000000000000
TD2Q000000000000000000000000lOAWlmj?000000000000P3f>h<mVPcHc000000008AZBA73;\kVc`9llL4D4<NQodO`BhTkcPgiX0000Q7G600000000T>^BHWS4
LWKQ0000000000000>o2000000000000l6EB000000000000000000008JL40000000000000000XLCS000000000000000000000000TSi6000000000000`JXH0000
lI4X00000000000084L20000000000000000000000000000000000000000l88MP\hK0000000000000000000000000000XVP7X8ba0KG<@OlY`YDH000000000000
0000`SFG00000000P]R[0000000000000000HPGN0000I5HOA6CK0000000000000Dh_0000I3RTPUHO000000000000d7bf00000000XKJo00004KGZ13@20000@\8[
00000000D9TJ000042AUHGn10000000000000000000000000000<3\LTDfj<J>E0000<EUZ00000000h4eA00000000HQWY<]dT00000000\hO^00000000X8l_4Oen
8IZk@[[k0000PGGk0000P;U8dgD@dg?M0000000000000000T]9kl_bX0000000000000000<2AFP59S0000<MSeHZZL00000000000000000000H2KoD;]9000040Q9
E31P00000SNO4_;E0000000000000LF_TXJblA=24lO^00000000@SEP4^mN00000000h7Y_00000000000000000000H<n[\bZ3hLjQ0000dFFU000000000000lW3F
0XMoI4g@0000000000008dNE00000000d>:Z@G:@TZWcdj8R0000000000000000000000000000TCHZ00000000000094N`<^o]0000000000000000000000000000
0000m5C;00000000X<?`000000000000000000000000@T\l00000000hgSg00000000\U:MY5d000000000XCLI0000000000000000<P:PM2FE=858L>[L00000000
00000N?g00000000A55?0000000000000000000000000000135M0000\kRN00000000l_mB0000000000000000000000000000X\M:00000000P8bP\L1V00000000
0000\[gc0000\Akf4R\P00000000P[_Z56BE8>_;00000000h8>mdZ?;Lejk00000AI>0000000000004UAK0000000000000000000000000000XN<F000000000000
0000000000000000000000000000<C?]000000000000000000008SC9D:dE00000000lUjT0000000000000000000000000000XHRd00004e3YL8cK8jfn00000000
000000000000000000000000000000000000dm]a000000000000XMT>000000000000PlkGLG4d00000000000000000000X6WF00000000@9Bd0000000000000000
00000000000000000000lFP=0000l@gCXc<80000000000008;]X8BDFHP0mX0LmhQMV`fAI8@e;000000000000000000000000L83hT;R]E22R0000000000000000
U4^]i3cg0000000000000000<ZjFXIO`dQPkPR4aTT;@0000L=P_00000000<>]F00000000PBXV000000000000H5De00000000h4bc0000000000000HDj00000000
0000@Afch=_8DZ]j`C4^0000hG;L0000H]6;l_o7D[62lcOf0000@?`]000046OR00000000DD_D00004TB60000000000000QD?XL4:000000000000000000000000
000000000XM893i:00000000000000008Jm=8=Mo\VI>000000000000T:Fhh`U=L`c1]7I8A7g:0000000000000000L6:Q000000000000000000000000H0^>d8Pg
l[8A00000000000000000000000000000000d@=:@@L:0000`5Q=0000000056f_hJ_V000000000000=3_`00000000LiEK000000000000000000000000X1l[0000
4GnID8?oHYeN00000000<]gD16MX0000000000000000i0oO<2QJ0000000000000000@J<iH0FL00000[S5e6S500004Qff00000000000014=f00000000000045;<
0000000000000000TaL?000000000000l2=O000000000000@LciD]FFh1b7<SKBD=dHhgVmXo5D00000000000000000000HPW_4m[g@4IR0000000000000000<Li2
0000000000000000000000000000dBnE0OJ\00000000h^h^00000c[400004[BZ00000000`T>[@md2e62E0000000000000000000000000000000000000000PUm_
00000000000000000000P:9MD<IZdM3\000000000000@1C@\ojJX<\l000000000000\SV4L_fZ0000hZG7@D?M000000004;WE00000000000000000000TP@?dY4M
<m6600000000000000000000000000000000<mM:00000000000000000000D:1@0000000000000V<aT]_9DZ`0@[`IY7d[0000000000000X_\\3XY00004[ka0000
0000L?B]000000000000000000008L98E20oX<eH000000000000=6700000XWQmTZh8000000000000@B7=Dlid0000`@Xj@h=E`AZ^000000000000000000000000
TmTa00008F[<81o^<NK1PNg8HC^fHPD7TS8_0000000000000000L@B?0000000000000000000000000000m0;j0000DNA40000000000000000X3Fd00000000@6ee
DN?M00000000HB@Y00000000000000000000h\YB00000000e4XM00000000`1m400000000Pli@00000000063]00000000TgQf000008l8P56dXnh;000000000000
0000000000000000`F>6\=^CT3i48Y[d@\6;Hi:i00000000dMZ]91CO000000000000000000000000L7Qm00000000<Hn<8Nga4KR>DM1Oi50m00000000`bFk0000
0000PJTA000000000000TB1QI2jTHDcQX]EN<=hE0000000000004^6n00000000000000000000000000000000000000000000000000000000000000008D]b0000
4k<:00000000D2O000000000@7BJ\YXfhCD<000000000000000000008`\S00004B8M0o>nLLWRhcEa0000000000000000\L19@Km3Pk;;]3Ub0000Pe:@0hBPTLJ4
PTSO0000000000000000000000000000000000000000`UlR0000000000000000000000000000e4V^XdmS0000000000000000m7cB8;>J0000\VWR000000000000
0000`l?JXkZ0000000000000X6co00000000<9Am00000000\@Kk0000E6U=0000000000000DoUHYnR0000000000000000@<_g00000000000000000LboTfCe0000
0000HLZHDlSh`1:V00000000l:c=8S3h0000E7Nbd?^_00000000000000004><ehVi8U7?W000000000Q[D<e9@@igG13Y:LYlil[0blhL:D>Tj0000T[Bl0000\J4V
00000000Pj2L0000`kH\0000000000000000D[>1XNlVL_NT00000000T@QcTBCWhTJJE4Ce000000000jCN0000000000000000\O>[dSUC0000Hogd000000000000
X1>>0aOi184k0000`g5c000000000000\1Al0000T4FHHAaTPcQ7000000000000Hcc900000000000000000000XFPWh7kmh77?PQT[a65>00000000TZ8M\`h:TG2@
42FW<6bb4P6`0000Dij^8TW@D4M_0000TIK\Pm_dPHMQA1O\`SMi0000000000000000P5LM00000000U56200000000hW_700000000000093Ha404E0000HGPdXURM
<\IThC;X0000000000000K=B\`\4@X\l0000HgNb00000000lYb<@bUk000000000000dS48HhDS0J8B0000000000000000dob30000000000000000T5:X`DY20000
00000000000000000000dN=o0000\@EUDIK581^ZM0CZ0000XNYf0000000000000000HH\<000000000000<F[KP3EElLG187IoHMBA0000@T]j0000lYbK00000000
T:CK4Gm>00000000000000000000hX38000000000000\J0j00008M4YHUSk00000000lLgS000000000000@\SK88EF@R5bD<AF8=7JlD<CdYJG0000000000000000
0000XQA>TSDK000000000000000000000ePlhWae00000000h77M0000Xnhj00000000A4hLDCA0000000008Y<1h2RE43JCHFi7D^=Z0000000000000000dL_<4UQX
XWT\@X7o00000000000000000000000000000000000000000000000000000000000000008XK2lMb;0000hb8dh97C12hJ0000000000000000X2GM0000M4^=0000
0000\nD[00000000000000000000T^Gg000000000000000000000000\Ok_00000000000000000000000000000000000000000000P;Gb00000000000000000000
=87gloK6lXBY0000<MDg0000000000000000000000000000l<960000000000000000LmN?0000000000000000000000008VaM0000000000004D[eLbmk0^AJ`L;3
000000000000000000000000\g9O0000XRPY0000L6Cn00000000000000000000li<=00000000lP`_0000000000000000T?SY00000000DHOe@ildXU0D@m]?92QN
D7QSD5mJ@\Mo0000000056QY0000000000000000L6c7H2^B53^W00000000000000000000000000000000P:;C4V4e\o;SP>EG17N<8F@N000000000a]^00000000
0000d0Pi00000000He@ZY5Ie000000000000000000000000hBLh\C1l0000`5@`<7k500000000=3bX0000m4GmL:^i0000000000008@GS0000000000000000d5TD
H]K300000000D]@[PHk90000i5h1LU@dT8]^DN0P4IBd\Ud[Tk<M=7Y``mQi0000X2X_4_`c000000000000H3I]TT3W0000000000000000DKbE0000000000000000
00000000XSOT0000T0nUDE@5lZfb000000000000P3O4hB<i00000000=7>k`HQ<0000000000000000`IT`00000000l;5Q@V9J8^920000d4E300000000L186LLh^
945e00008@2G8;8C00000000HMhgDZ`R00000000D43jLViY0000<>dZ`N[?T_:W@fiZ0000000000000000000000000000P2=lPjMU0000`0A10GkLPS]Ch=848@1T
@=lZ0000]2G`00000000HVD>0000THB>8D_10000Q5?H`gMF00000000<6h@0000000000000000000000000000000000000000000000000000<=lH0000<KP=48K4
0000D6>D`CPP00000000hOFXa5M600000000LVnF\YoQ000000000lJo0000DB;=T@8Z000000000000000000000000H21h00000000hM:F00000000h7lMlHH^0000
0000000000000000\=<>hSdD0000hR^3lW7KXe3700000000000000000000l^<e00000000000000000000H_VI0000h77]00000000E5]I0dIU0000000000000000
PJEF000000000000XmNT8gS?000091n\TBe^00000000000000000000@Y4od\mi000000000000000045Ed0000DCmm4i?l000000000000l7bBXN6E000000000000
00000000@RH:00000000441>000000008R3;H9S`i3T04CJdPFJ]HYee00000000lZ^:4EX<000000008>J00000000000000000000000004Ig]00008ULkDQHJd4RM
TUjn<^Qj0000=3NT0000000000000000`]mo\CU:000000000000000000000000T_4IA6`80000]1NL0000\k:S00000000186>00000000000000000000X7IQ0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`n0\00000000m2R@0000000000000000Pa=?=76oP0oKXUSGM6]e
97_f4LID00004PM30000000002TV000000000000M61_912o0000T<Qel:j]8AGk4<nnXZnYl:RG0000000000000000`I3K0000000000001363DAh`000000000000
0000H7^4Q5VV00000000HKKjDI;F<YET00000000\o:hdaT=hL0a000000004?a2000000000000000000000000P@SbPcFM0000P\;g0000dfY:]4oN00000000TN2e
`X0R16ME000000008A^3000000008n[E0000h0In00000000LGYS0000XSJ@0000000000000000@?9P000000000000dHO;@oF;DAlW<od`0000l9D04V5`56BklQ]D
0000T>d?@cSW0000\0J\000000000000000000000000000000000000@6[20J5bm725XHXX`MXi96dC000000000000000000008J\24BS2Y3n@0000000000000000
00000000000000000000LCTS000000000000`_U000000000000000000000000000000000000000000000=5mf0000hi]F000000000000lFkom16khAVF00000000
000000008FCG0000000000000000000000000000l[H;00000000000000000000TWXRHd94Te5^0000000041OX=5iM000000000000000000000000000000000000
PnbT00000000000000000000000000000000000000000000lRHJ000000000000000000000000dMl10000l5<4000000000000dnZ`0=GJ00000000000000000000
X\I@00000000dAgldj][\2@iTIU[\m=Y`aPUHf\h0000`G6F0000000000000000000094VK4PoATX6W000000000000M0@I0000`V`O0000000093A[00000000Xdk1
00000000<MfB\\U>00000000000000000000d8ZQ00000000a1Ki00000000000000004[@o000083U7000000000000LVBe00000000000000000000000000000000
0000PO>Edkb4000000000000hPdRlU>[000000004iTK0000<]8L4jYc000000000000000000000000TaVI0000XY:i00000000000000000000PV`f0000hd4_0000
000000000000d`;n0000m7j7Q2kM00000000\<9V0000HK:J4e0S000000000000000000000000000000000000<Tm>LXU?hbXUX=BaD=kQ<EBj`IlMDKWoTgLbD0dK
Hb9A00000000\e>`0000000000000000000000000000HXfD0000l4m0lK`J@:MO\4K:00008V]R0000@3c5\E8[00000000000000000000000000000000Ldog0000
0000000000000000000000000000000000000000lSLl00000000D3b50000H^fO0000Th<60000000000000000`lkmDYK4000000000000TZbWh_aQ000000000000
000000000000lZFe00000000000000000000\YT]dh_Y0000E3A;000000000000000000000000000000000000PC:9000000008N7]00000D]PdKMU000000000000
L3MN000000000000L8W`0000LkjL000000000000T^I]00000000000000000000000000000000PE3H8jTE00000000000000000000000000000000<<KkTBR3XYKG
0000A40QX4hL8j6V000000000000PC9UhJC:`NJa00000000dL@b000000004RdMi32=0000000015Q`0000000008RD0000D?^<XFlMD^jEhC`24<DYHM:0lJe?e0?B
0000T0iZLSm@<>7e000000000000d<cN000000000000000000004miJa2ZC4mHE000000000000ha[=0000000000000000@@9g0000a6\V000000000000hb>Zlkc`
Pn`9hL?=000000000000000000000000<eO200000000LJfE0000000000000000000080S04Mli0000`58khKFi84F:000000000V>F0000h9AY0000\@CC00000000
DD2:\Em`\\440\=ZlFM=HgNIi79[d[kQ00008@<c0000@nIL0000000000000000@^?M4?c\TeCe00000000\1n@000000000000000000008F\LT1O;40a0XF55TS[R
i4Kd0000dQ<]`V]=HZL^DjBAl3AEL\CnH68g0000dAgaHM`[00000000\JYmll=Z00000000000000000000T^cl00000000h`<E0000000000000000\8E[94bXh1l2
0000000046LZ000000000000HTSi0\E=00000000dBcThJ=fL_Y04B28\k7f00000000T_cd0000000000000000000000000000000000000000000000000000LQ?D
T@4;0000000000000000dXgD0000000000000000X@Y90000@3nJU5Y;0000000000000000000000000000dR1V00000000e4EQ0000\OS800000000000000000000
0id^0000\Xj\00000000<\S5000000000000<XV30000@[cVX6<DA7^4P7ffH9T5TJlT0000000000000000000000000000TOZM`V:I00000000000000000K9a0000
000000000dd@86ln0KZd00000000000000000000@0UCQ1^oI4G:0000=70=00000000000000000000Tfc;00000000000000000000PQ@Gh1ZhTn8@00000000D0Y6
dSIg0000@dNiXR[[00000000000000000000000000000000000000004X@X00008F1e000000000000000041<@4C?Ji5jYP8aN000000000000000000000000@@So
Dk:100000000PW=IH<`ZliFN0000000000000000lXCf00000000000000000000000000000000000000004fFg0000000000000000000000000000000000000000
00000000000000000000000000000000<V49DXmW000000000000e3eM00000000000000000000P73J0PP^Pjf]0000h[R\E2YK0000HRl@TSf6U4j>h[\<4`lO`m\]
PZ_5DD1g8f;8l2ba55Q4i7R6000000000000@fTd0000X7LV0000h5\g00004`hk000000000000L7mGh_WW000089I`00000000000000000000hYZY0000h6i;0000
4J>5<W3\000000000000l]^F@KH\00000000000000000^H\000000000000000000000000d9_K0000000093ZF0000000000000000000000000000000000000000
0000@3FJ\8W9PQdW4YUiDbG]000000000000L;?4]4F:Xn6i0000TW1o54JX00000000T;4\00000000dUBZ0000000000000000\J8\000000000000000000000000
8FJn8LgghCHIX4jWU7Od0000h=D_TSN7l;3_@fUT00000000L4C=\YDf000000000000l8dH0K<C0000000000000000HT2801Dl<kPi8hfi0000dB:V00000000`4of
0000e6E`00000000X0lnPO8\@[Cm00000000`K9N00000000hIok0000000000000000d0YVlW`ETG7RldPO00000000000000000000T0kB000000008eo;hO2@a6>i
00000000Dk6100000000lEbShUcE\Uo78YUW00000000XTX?U6[=\Qj6000000000000L[260000000000000000000081KE00000bS500000000000000000000TB]N
4UEP000000000000000000000000DN[P\=WE0k>Z00000000e1<l000000000000000000000000HdX00000Tg;4\emWM3bEXRLP0000DNAI000000000000hM;[0000
000000000000000000008Gk1L;D[@X9Ulc_QDmko0000000000000000dbVM0000lUEh0000X5JiLfU=H_DhTfoD00000000l=ED000000000000<YlO000000000000
TT9KPTR_df8I\9[5000000000Q8d4b:500000000000000000000<Q=;U2J?PTC^00000000H><J00000000XlVLTAGBPi9<H9[O@=38le2Q00000000000000000000
00000000000000000000hk6SD^X<00000000U6AX4DOG000000000000\>\U0000000017=^0000Lj?@00000000000000000W?^D05W8?4\00000000lkNI0b`G0000
00000000000000000?fZT0k4P3Un@@@>0lRI00000000\Qlhd5Ki0jhH000000000000Pb^@00000000H_HF000000000000<7hgH;YW4aP@00000P_j000000000000
X`mA@5`O57<<P2bCdGHPM4I300000000000000000000000000008EI4<NmL8>QMP\6e\T0kP]`^PiLVTld3000000000000000000000000H2K000000000Y4i20000
00000000`<nJH>\f<O]3LU8?0000e6ei00000DHP\Q<@0000]5NID7P=0000HAK70000laIi00004]E`0`:4dj@llKZ4XFafD1T;82@ZdI[k0000l6^R000000000000
000000008P@V0000A5ZJ0000<_l^`<GQ0000lEA60000X?MWP=\=0000000000000000DQQLP9MO0000TCNkPZMDXlXj\<D;4JcY00000000\Jj20NGg0000\d=O\P^a
E4DX\QGF00000000000000000000000000000000000000000OU2le?700000000000048_ELYMY00000000`78MhD@WHl4=0000i0fChcmj00004^c9<F?>0000lYRa
000000004PC=HDlPHSFZM6=F00000000@j]1PfDG000000000000`C4@0000d17RDdS50000000008P?dLbV0000000000008Qb<l:\@X@K6000000000000d<NO0hGH
0000000042c9DH:b\LO;00000000D]6W0000HdRI000000000000HiTk000000000000000000000000000000000000TO3b0000000000000000000000004Md=LVg`
0000i4a\8>hi\CK?0000a87G000000000000000000000000d=b700000000\haF\n]?L=E40000i7>Q000049jdlh74000043T]XP>8hCSP<alVT=Jl\Ii;\ZO]0000
00000000000000000000\SjKhFQj000000000000000042X4XgBb0000000000000000000000000000dFNnTGBX<7mf0BaND\lPXOdh`RcZdP2B0RfG\jY=00000000
00000000<>ji09VQ\ma\55S?0000\SQf00000000lK<j0000h3TA00000000000000000000LSDa0000000000000000H9W90000\=>bh;Ro00004S^EXBSe00000000
0000000000004LUT000000000000LaG00000000000008Ve2d57iDdkP8n0>\N\f@k@C0000000000008Ae100000000000000000000XQ3G00004XP8X`E;d@Gh]1?5
DbBa57@Y\Wd600000000X6dD00000000P\5A0000<\B]HUkc0T@S00000000Q2DH0000\NdjHl3<00000000000000000000dK_e0Cc`8SYNPS\k8T\9XWVf4XVnDI4h
TA5Ui4e3h?jF0000000000000000lb@U00000000DO8B@cOD00000000000000000000000000000000`UOa00000000000000000000lBcI00000000\i3d00000000
0000000000000000000000004hEOhIbk00000000`AfO00000000dZGl0000<?nR00000000hE@c000000000VN<0kA[0000hT:^<I2<@QDT\Vjn\F4K00000000e4@K
8Ohm000000000000000000000000DVa=\]E00000PMmW0000000000000000XQKV000000000_>c4T@E000000000000000000000000d;aL000000000000`KXml001
0000000000000000000000000000000000000000000000000000000000000000hIh50000m3`=`R:n000000000000l5W3000000000IEV<KajHaYGT?NI00000000
4G\j0000000095;L000000000000000000000000000000000000hOT800000000<VIg0000000000000000Hmc800000000\FL90000000000000000000000000000
00000000DA@Z0000<dVK000000000000000000000000\M>;DWK3000000000000000000000000T2PGLPLY0000`:N?@d^M0000Pn_P0000000000000000\5PK0000
00000KVe0000X=2@LdLL00000000D;R2\I2O000044Wn00000000000000000000000000000000000000000000000000000000LKj3<[F40000000000000000I6VR
0000h>HKd\W4L0dk0000PLFK0]PU00000000000000000000HkB300000000000000000000000000000000000000000000h[Ql0000I6OW00000000<LT08<C@0000
D\CQ00000000000000000KoO0000Y4@^dg_20000000000000000<Xk4L=_n4k5M584E000000000000XU7c12l_0000HOb3HT;M0000D1?Jlc?I0000\0720000D8gW
000000000000000089<700000000000000000000@]CM00008X?lH;AJ000000000000Hjaa`7NR00000000`n@>h:BW8i]c0000lg\P0000h<U70000000000000000
dKme0000000000000000lbUI00000000000000000000000000000000000000000000\3B;Dd6n0000000000000000lM@Yh`JA00000000hCM@Q5hD00004iDP0000
H:A>0000000000000000000000000000000000000000lTee0U@P4\UTH9akl>N]00000000DBI\00000000dL;i000000000M^U0000dLH^0000DNMi43^f00000000
0000000000000lD>00000000<On70000d:`Z00000000@WiSTQ3o000000000000m7`L0000<W@hHbB10000000000000000L5QkdDV4000000000000000000000000
00000000D2Uj000000000000@CLc0000Xk[U0000000000000000=6>I000000000000000000000000<UoJ00000000Q3jb0000h;nN8CdB0000000000000000hDVF
0HjH\1V<`SM9h>YJ4Ih^4X^\Q504h=NF00000000TMG@e3EB@EAhA3KA0000hL^o0000\jLm0000TNe=@MEcI3^70000h=Nc000000000000000000000000\CCBPBYT
00000000000000000000000000000000000000004QoIhXcDH^87Lj:<0000LFN^00008jOK8oO00000h]M\PZE\Xcg\00000]Cn\U5R0000Q5=o00000000Y7dF0000
00000000\4JM0000000000000000HKNJ000000000XeX0000T]HZ\ZDilaXL8fV6I0ma00000000000000004QMe0000000000004WXi46Z>0000]6Lk0000D`X3LG7b
0000000000000000000000000000I4kW0000XD8n0000<m0K0000P31A0Z5MTc0H00000000<3U]Ha_K0000lJl>00000000I2_]00000000`8m`00000000lc8_0000
LM?M<A25000000000000000000000000dJAd000000000000PBoY0000@=140000000000000000XkaPHfno00000000lcjO12f2000000000000000000008HYS0<3K
l4SD4M3>lRG_0000<<@k`9Va@E[7doc600004J24`4T28L8B00000000P3jUX431H<;A00000000000000000000000000000000L_f600000000`CAghX<E4Thd0000
0000000000000000000000000000PH_ZPoSW00000000000000000000lcI200000000<7VE`a`U000000000000M3Fh00000000000000000000000000000000`OM:
dKee8M120000<?n1000000008[8cX3l?hCgFD<lGHMN?00000000000000000000000000000000dLiI8Y19000000000000<cI\4YaIM5e<0000000000000000LHXi
00000000000000000000000000000000h7T>HOVB@Y0Rd[6A\e6500000000d>?^d?Y@h7BkXmNi0000000000000000<>AY`d3`0000lij5000000000000PH^]0000
0000000000000000Xg8R000000000000M6kS0000\kXR0000000000000000000000000XhbU7WkT0biM0DdXDTG000000000000<VJR000000000000XJfZ00000000
<8\O0000l3Zd00000000`40kdJO\8SH^ljO`0000I7L14a:700000000000000000000lEd[X]30Lfak000000000000Ho0;l=<o0000000000000000000000008>Lc
HNEne6;D00000000@0:n\X_;00000000000000000000dDUCPd>G0000<]Rl00000000@F<[989M00000000d1W`00000000000000000000000000000000Ph]:0000
000000000000521Q0S:m00000000000000000000000000000000000000000000000000000000<=QR000000000jl30000000000000000PcUA0000000000000000
00000000TBDb0@fj0000000000008@3_@XFT000050j`0000000013@?000000000000Hn\M<PL<lH1I8Z5^4I_Q00000000000000000000H4coL0f50000HQOcdT_D
4bd1hma>53GH000000000000000000000000000000000000TaDl<>4@000000000000000000000000000000000000`\W_00000000M7^Z00000000T^na<>^f\GiL
4J<LM3Dl<9J_0000000000000000000000000000T9eL000000000000L<>I000000000:8oX6jN8O[_00000000000000000000\QcbX<6jDEW3000000000000P2CA
000000004B_400000000000000000000000000000000000000000000000000000000`i`G0000PAB00000000000000000h@VH0000`@S>T;K^0000000000000000
000008`20000000000000m\?dLMK000000000000000000000000000000000000TG;;L@h]DSRS000000000000000000000000hI`h0000lDRG00000000E5di0000
000000000000dHI9Xb2N0000000000000000000092d@TUnV000000000000802C0000000000000000000000000000000000004WimQ46K00000000000000000000
000000000000000000000000DCkK0000lj^L\n\`\f7E0000000094IF00004B8;0000000000000000X[O?XnO`024VhRVVTIUK11akX?UCI34^00000000Tn=bE279
0000000000000000000000000000HG<Kd]HL0000000000000000000000000000@Y?Q00000000PV<30000DQ=P000057Y0h95j00000000@oeh00000000DZEJ0000
\8_ZDlk000000000000000000000@h:FXJZb0c`Z\ITP00000000LdJ?D4W04K5g00000000000000000000@[e@0000P83U0000H_AP0000000000000000Lj`_0000
00000000hTiR00004GA@lhFSE3G500000000000000000000dZK:hSd50000000000000000000095YN0000000000000000000000000000P1oHPG1eDom^@bfm0000
<KM;h9d\88S1000000000000000000000000dR:^@7WIDHHFdY:<U7Vl]7FP0000000000000000000000000000046RDH<iDKc`<Y>_dE<J0000d=Y=000000000000
000000000000000054<G000000000000@?C0000000000000000000000000000000000000TcTQ00000000000000000000@O6O000000000000lido0000I6RU0000
00000000`01GTh<K00000000h2UL4nM10000lV\E00000<2O000000000000000000008Po2PgC;0000000000000000000000000000`2Xo0000000000000000d>F<
E798000000000000000000004jBV0000hNWb00000000LNh;TR?WHBAP52BX0000LT6e000000000000DE9S000000000000@Y2D0000000000000000PG1L4SmS0000
0Xh90000000000000000LmX>lUZ:Q2EP0000@<l617A?\V1b0000XdQB000000000000000000000000i1e[0000h<fIPOB30000`jT2000000000000l?UTe4H:0000
8?1T\0d\DUD?0000000000000000000000000000`<FT00000000]3ic00008PZA00000000000000000000@Xbk00000000dT4^0000000000000000P6Y;0000<ZQV
0000]1b_00008QmZ00000000000000000000T[^0lMnT@P\X<Xo013oe0000a4R4P6PM00004k8X8U3h000000000000L3`ADDRfD>efLJkM<MZl00000000hH<Ze4Tl
00000000LP83<i\Q0000000000000000hLng0000lO:o000000000000XLEe000000000000000000000000000000004X=i00000000000000000000000000000000
000000000000000000000000000000000000000000000000e4NS0000000000000000000000000000000000000000000000000000472=DE^g8IcV000000000000
0000000000000000<_K`DNVg4Wjh0000HQ]b00008G3I000000000000000000000000000000000000H:eA\?dP0DOWT2B<8bAGM7kPX5hc00000000@=>2X=cM0000
=6oWH:E0`>\9DW?n000000000000D;IM00000000000000000000`7=`15IH00000000000000000000PV`Z000000000000000000000000000045lT00000000<Uic
00000000P>[iPEF[00000000000000000000<9BWd1NA@XjC0oJZ17^G0000978e00000000Dlh60000000000000000<JF\@[Yo0000000000000000000000000QR[
0000X]hF0000h_\T00000000DSTX00000000@QG[XW8j00000000000000008YV^0000@4>E8WIAdXe3000000000000<3:8000000000SZo00000ECBLJ^\dUcm\Mo:
dAHL0000000000000000`D;:<jVD13hE0000E6890000lC:e0000000000000000@X4I0000000000000000a1XG0000i1@c0000XAn^0000@3^L0000000000000000
\4Gd00000000000082Z20000000056lC8GWaLAi\000000000000<:?]hnnc0000000000000000000000000000`OkF<5VV\;o6l=0F8nMV00000000000000000000
0000DCfo8Y`0h@77d[>`4i<hXc^J`PV4000000000000PT4oT0TQ0000<85n0000<CHm0000l<bO4K3I00000000@QH3<djC0000000044jH@m[G0000000000000000
H_@g0000T=fl00000000dL^J00000000000000000000000000000000\^_M\Jfn000000000000000000000000`\5fToU;000000008]QJ0000000000000000H6bA
D^g300000000@BZkPHR700000000000000000LXE<W>3h>f5<k`Hi2jg4Dga000000000000XjbC00000000\<aO000000000000HWJb000000000000<;BjPM]l0000
0000400@@I8T00000000000000000000000000000000DY9O\BVP\:cX0000000000000000000000000000<KOb0000000000000000U6G]000000000000P:F=0000
00000000000000000000000000000000X?RA000000000000000000000000000000000000000000000000\AN^E3dZ0000@H3m\\NQh\^00000000000000000D^Xb
XKY]LT9g8kI@00000000XGJS0000TEO^T8kV0000@J>ce4@>00004\n[0R=H8X`00000]3l;0000ddGA0000X^5LHYSF\Gg^heoJ000014iE0000000000000000hU<N
0_9BHd4500000000000000000000XkN4`Bo=\o7QU1RI`6RVe3UO00000000T6Vd8`>20J2F0000000000000000000000000000000000000000DYi:0000deiaE6Em
000000000PO4D5od00000000@WG`000000000000000000000000000000000:Vn@TkJ\0eM00004<5kTEf?`F`WLGG[0gRVTjNJQ0R5E4:i00000000000000000000
XD8?\3[GY50G0000000000000N`300000000h>9F0000000000000000000000000000000000000000000000000000000000000000L`L=57]N0000000000000000
\o[0000000000000l6ma00000000000000008o=j0;O@00000000000000000000000000000000000000000000000000000000A0QV0000`FON000000000000\k@2
0000@0O;0000=6=Y000000000000000000000000dSkO000000000000000000000000000000000000d:`J00000000LWHT0000000000000000X4^c@?5DdB`N4F[Z
DgZgHnQ>000000004^0a0imHM6H`000000000000@SO68iM1000000000000HN5BTFXn0000H`Ll00000000000000004\7ThGR50000lk?600000000]3Cl00000000
000000000000PSnA0000000007gA0000\nJg00000000Tn4<Y78E0000000000000000000000000000dSBG000000000000000000000000<Mde07HRhXeE00000000
00000000000000000000000000008eI?00000000\LJm00000=R@`?3F000000000000LS75XU920000000000004R1B0000000000000000PUUQ0000000000000000
D1YA000000000000hhQN13[;\VR>00008cmS0000PO[E000000000000DBZ:leg3LBnjLEE;0000`^\O000000000000DDc_88F@0000421E00000]<Z000000000000
0000P02_00000000]7OT00000000000000000000HHZK000000000000LS_W0000`8038MP[Y2\FhYTJ0^IO00000000TH61000000000000PEZhh7c;00008V^90000
lfVMT[a9\FY>hmgdXIeNleF]m44F000000000000PJK<HM0Bl]LS0000000000008G\I00000000DT8nXS@30000dN8=15LP586Q00000000dI2_i6C^000000000000
00000000000000000000000000000000000000000000000000000000H<dCHY`M86MQ0000000000000000000000000000l3X8<;BXdYOn00004FBAXlFj0000D[o[
h18cl@dCdUJ2000000000000000000000000D^aG8E\Fe57;000000000000d>PK8Mcl<\=K\mV<XZXK000000000000000000000000\o8I00000000<<Q5h5`g89bj
L@^l\Kn\00000000h[ZAPBi[d4eX0000\>Rl]4bk0000000090FI000000000000dK3]hjJch5@>8[8O000000000000L9Gn00000000000000000000LSgETZ=M0000
000000000000<5C@0000H7:=hkKMD_CG000000000000000000000000000002moXYPh000000000000]2ojhZR]D3?g0000000000008ZdH0000E3S]PgkD00000000
0000000000000000PWJR\=Xd0000000000004:K1000000000000000000000000@7TP0000000000000000HmD70000THdU0000000000000000l>g2000000000000
0000T[BJhdV6000000000000lKF08Zki`Bb=0000dTM@X1L>0000000000008KDa@8Z900004Z]J\iel0000000000000000L\A70000000000000000000000000000
0000a4^mHe[M00000000000000000000lZ4J00000000HG?S00000000M7l90000L6J<0000\ES?000000000000i7d20000`G?=0000@Ao900000=XMI2cG00000000
000000004G0k\kH:4dY40000`51S`9cedUS7000000000000<<ZHdZe@00000000E5I200000000XX0E0000HYjF000000000000000000000000`A1_00000000lEKo
H3dG\^N3hgF`00000000000000000000TanQHjS<000000000000000000000000000000000000h6oR0000000000000000000000000000HK7A<TQ@L7_b0000\Yc@
L`0S00000000PghZ0000000000000000000000000000HcBU0000d:G[0000LY680000Hl5^`YB4h[=A00000L`O00000000000000000000000000000000hLDV0000
0000P?K4000000008Yo?00000000128bdOL@`ko1000000000000000000000000000000000000L]Wg4OUe4TIO00000000lJXo0c3CD43A00000000`P;A00000000
000000000Eco00004^hD0000`Ga[0000THfeLci<4d\N15N\000000000000h81JLk8D0VDV@gah000045ho0000000000000000hAZmlEl;00000000X5GG85B>P[_;
0000i6a8000000000Cb5PYA:l9k>000000000000`2CgdWEehk9>D2VL0000000000000000000000000000lbbn@]1QDF<M0000000000I5`<hD`?iD0000<J<YhjQN
000000000000000000000000000000000000000000000000000000000000`L@300000ETGH9@800000000000000000000\Ygn00000000hF=gP09`<=R0hFX2TKXP
lbcE0000000000000000hGT[0000HIO500008I9UlUJNPUY7<o3f0000000000000000000000000000\HcX`[ffDkoH00000000dBT60000H2f^d[9HdoL80000\h>@
dLhBhmA_PX6B0000D6I@0000000000000000000000000000000008X60000`HF5000000000000000000000000M67f0000TR;WHXl`000000000000`jiP00000000
000000000000hCaG`7OOXWIohoAk00000000\GbV`I7o8Jen00000000<?=gdQX]<m:[0000000000000000=33V0000000000000000`NDiI3ni00008cB<0000DG_9
00000000`:Y<H3L=HB?I0000000000000000HEC[000000004YN]4f=N00000000`>JB<j5F000000000000@XS_000000000000a3?<HaBWM33f000000000000T3aW
00000000P0RK0000000000000000lNP<000000000000hF6Ylm7d00000000d`g[8n9V0000\^S700008W_Q000000000000\\_Khj7B000000000000000000000000
00000000000000000000<I^N0\H@m1[f0000LH:W000000000000000000000000lLm\`NNX0000lZ=f0000`8V@T<V2\HW10000T`MRXIPlPg7R0000XBbN00000000
0000X7j]000000004\ER000000000000000000000000D0Ao000000000000000000000?b40000X>MR05=H0000dl\]0000000000000000e6WQh7>?<g5800000000
85=aP9dNLo4h`^J\42EEXoPc@91N0000000000000000h9mJTE]o<LlI0j<20:So0000TPT`\[No0000@Wf700000000HdDP0000000000000000000000000000De;h
0000=7[V00000000]0?d000000000000000000000000D;DDY7MI000000000000000000000000hNh[000000000000<7oBI75`H17317fQ0000d^ejP_La@>cJ0000
0000000000000000`5K>XS5C000000000000DQQ[hLB00RT`a0aP`830h0CN00000000<^Li000000000000h1Ek000000000000`KN0TAPh8Vm<M1mX000000000000
0000<[Zh00000000000000000000<4io000000000000000000000000@CDK0000hFJI000087[YH?aC00000000000000000000dUVm0000000000000000H6ga0000
000000000000lJUWe4n5D8=f\0>\XG8M0000hIOGDJ=G\J_m=6l0Q7;3TTLRQ2k:00000000P>=kdH1X000000008@OG000000000000000000000000XiGL00000000
0000`H2X000000000000000000000000P1aU@]>38jFB0000lYL>P3>^H3eS000000000000000000000000000000000000000000000000XZ2i0000I7BY\^9JM2c4
000000000000dQ:m000000000000000000000000l3ge00000000M2AN00000000TCQ204Ch0000PJJj0000000000000000`^Oa0?:a00000000a2iC000000000000
\KAeP8eV@iFg0000000000000000`Ee1`DbL00000000T@XK0000\heKh4N60000=3LP0000d=D80000Pb?k0000@;5hDXDFQ3kh0000\`4K8aU100004o@V00000000
0000D@b:<A\m0000000000000000000000000000LDb<0000000000000000000000000000lIX500000000d1Hk00000000l`>X00000000D9mh0000hAX\0000PD^C
00000000000000000000PA7HhfHJ0000i1`9000000000000000000000000LJhd000000000000`7a200000000000000000000000082?CDEfj0000=5Sk0000h5U[
TGZU`NQc0000000000000000PSWA0000<0@S`GT60IQ;HJCU8WlZ4<XQh`TQ0000H<n2l`]\@f1Z00000000000000000000`4^P\FA?PS^ZX@SSi2n[H@UZ00000000
000000000000000000000000@DHj`@CZ`KCM00000000daJWHjlB000000000o0Ta6TU00000000000000000Ja<0000000000000000000000000000000000008?cA
00000000000081<h000000000000T26h00000000`@BfLWDe000000000000000000000000000000000000000000000000U3<=000000000000LDF^00000[MD0000
000000000000D<jQ<PJ^PZCf00000000D5[^000000000000TYFb0000P=KD00000000@X]?<VFS11^400000000000000000000HVYID@]8000000004ERj00000000
0000X[P0lmja00000000<g]Z0000Hf]Y0000438R000000000000000000004624XJR>000000000000000000000000000000000000000000000000000000000000
0000T]?O000000000000000000000000``FVHJ4=0000DDgN0000000000000000Xo[Y000000000000E3cTLJD80000000000000000LJdNH98`0000000000000000
0000000000000000<JeU00000HXC0000H90[000000000000DS8G000000000000d=3O000000000000000000000000000000000F74@]F300000000000000000000
\9OdXgBI0000=5=CT7o]0000000000000000000000000000000000000000000000000000X4?o0000E7XDlDB`00000[<B<Ckh<ib]0000lf2HPgfV000000008c2W
0gGE000000000000T>OR0000000000000000000000000F@i\D1K0000000000000000000000000000000092n;heVX000000000000]3QU4ERHXgm60000H?HZ0000
0000\Xa4Hn;f0000000000000000`<JV0000D7_L00000000000000000000000000000fLWDL<V0000PDK;M51M\5_h0000l9B?00004OcT@c5]dO83h<MWX3KR0000
T:>i00000000dD5g0000000000004b5:432^4<4F4O10Q6I6P41Z0000000000000000dSef0000PJZI0000Y3=6000000000000X3jj141J0000000000000000\efS
00000000000000000000l[UI\k`n`S98000000000000X9em00000000000000004lnE0AnEL\Zd000000000000TaW?X4;e`CFVX0B?L[W;0000000000000=0Y95jF
TbOVHNTi0000000000000000000000000TUM00000000000000000000000000000000lL=Nd\6Q8aIN0000hSP\0000D97mLL6oDSdcPNMBHAEFX]jC000000000000
0000M1g\0000000045Z^000000000000000000000000HGK4`HE]XMil0000000000000000h50A0000LJd9hLLo00000000000000000000`[6T000000000000P:2U
H=1CD:KP000000000000T5]8XOWM000000000000\@>P@l=8i2k`L3@fd2[Z000000000000XVmU0000D068LOL]00000000Po2R94Bl00000Qg6d5SV8UW?LEAN0000
00000000000000000000\nB]000000000000000000000000000000000000000000000000dWW\000000000000Tk6d0000h;N<X<=M=5onHNAe0000000000000000
D@i:00000:3]0000T;ioTLe=0000`3]P0000000000000000lP[fLRIlPUb`h@nY0HW<00000000000000000000PlDf00004N5e0000000000000000000000000000
000000000000\GDY8GB9<ikC0000H76F@;7m00000000@;0[0000`V5B000000000000000000000000000000000000000000000000d?jo00000000000000000000
`[6hX4f@4BWbL<f:0000D;`[0000HBPf0000A0:f000000000000000000000000Y2Xi00000nmH000000000000`Y6I000000000000`:TG0000000000000000h?AV
PSWgdcC0Tn@T000000000GhhdfbM]3AH\Dij`_FW00000000000000000000000000000000000044<>h3EoXgZ?0000000000000000`W\X000000008BBg0000@1Mh
@Fi_000000000000000000000000000000000bCS00000000000000000000000000000000TLY;00000000000000000000000000000000L^400000000000000000
00000000dW4h00000000@B\\0000D>KIT_0_00000000D=I@HH>]0N^9000000000000000000000000<HAn0000000049ZJ<I@700000000DHgb000000000000<eWR
00000000LB8]000000000000000000j300000000LK8B0000\79Sl]l\00000000000043G`000000000000<Aag`R4K00000000LmoM0@lE00000000<>j:00000000
hVWj00000000D7ZX0000000000008NI;D9U[0000lkmU00000000DEDD0000000097T_00000000l:<d00000000000000000000000000000000D1BR000000000000
00000000D6\3D>N9000000000000000000000g`J00000000000000000000T7dX]2Pe0000000000000000<RQ?0000000000000000000000000000hn1Xm664`E1c
<e^a000000000000\@7e0000Xd<F00000000000000000000`8YP00000000HQlO000000000000000000000000PA8j0S5U000000000000000000000000XCnZ0000
00000000@\k74=im000000004]H4E4FG0000000000000000000000000000DZ;\0000l[Hm0a4_a3k5<=Zn000000000000la_o0000]7ne00000000000000000000
lFdlQ7RID]UZP=1la4DE00000000000000008VJl000000008G]n8^Y700000000P<_J000000000000000000000000000000008Ln0`[07@8U:A3FEXoQdDnUf0000
00000000@\Lf00000000000000000000000000000000d0n9@l4R0000000000000000000000000000000000000000000000000000\4en0000h[lR<6a?PeJA<EG\
0000000000000000000000008Ade000000000000`8C:XITo0000XF3C@[KH000000000000h=B<`C5JH:]5hJal8K>PXRJI000000000000H_=^00000000@H\NXchK
916R000000000000000000000000lZC100000000X=4=DAbN00000000<jlh<VCV81LoLHYl00000000U3J<000000000000\ggV00008^1D00000000T1cD00000000
0000000000000000000000000000H`fK0000l5KS0?16dPYL@S_?42>Z0000L@a8000000000000A4V800000000U3FU0000000000000000\F>VX6Mc000000000000
000000000000000000000000`6cK0000<NH^E6J3Ll_P00000000000000000000@2LcHaGKY3>@\TNZ0000T7H100000000XNf\00008OP3@1FLdlJ:000000000000
00000000000000000000000000000000000000000000lmA9d?eF000000008Iec0000<UDi00008;K10000h44oXl6B8AAU0000\clL0YHAm6>\TND?000000000000
4^7`D<>g0000000000000000000000000000l3J4L4R:PJc1PKAF8XC<U19>0000000000000000T65^0000000000000]SQ00000000000000004:U20000d3IF0B5P
00000000000000008?F800000000000000000000000000000000\4XQ00000000P7CL`7On000000000000000000000000l4TTl7Y:4Lb<PW640000Q1JD00000000
0000lGo7LPAn\1Z;i7o500000000XV@[0000000000000000000000000000000000000000TEU04O4A0000DQb^0000PH_h00000000000000000000000000000000
00000G2Z8]3j@7MC4ZkH000057G_8@cN00000000HG420000hBhH000000000000000000000000000000000000E1SP0000HFf\0000Q6jGPdV^000000000000<XYX
0000X59mLjnV0000TRNbHJ<4@3m\0000\eYY000000000000000000000000000000000000<TYH0000000000000000000000000000000000000000DNb9hk]D8F9@
hHV^0000LeK7X_i[0000000000004oVR00008T8:00000000000000000000000000000000000000000000\CN0X:[cd>e40000000000000000dTij000000000000
0000DB910000LHG7DP6FHjgLI0LZT2ae0000000094aF\Y;Bl<Acl2M5`ACOM2NEm6J\P]\^<AVa0P\f<^\e00000000000000000000000000008jJ?0000HI]Hh1P4
000000008L7g8SPN4RD1@ViH0000000000000000000000000000Dokb@:3ndi1T00000000DYMC00000000LHH50000000000000000lmW^L<HLTl<e@@]gPjba4O0L
0000000000000000XPA@0000l<\:00000000000000000000XOG700000000\\oT0000000000008=;kE3\K0000hL=]4a6?0fH\\J4o00000000000000000000dJSB
00000000000000000000000000000000hfIB00000000000000000000000000000000`VafhZ`a000000000000dUV<00000000000000004]2a0000000000000000
00000000000000000000000000000000PDPV0000000000000000000000000000d4G<00000000000000004HhOY72n00000000000000000000d_DU4\VMHn5`0000
0000000000000000000000000000L3;A00000000lGUJ0000PE5WHoeRTJSo]5Cb@L2h0000hBRL0000000000000000I6L[8TKghTccD8RY4kIS0000000000000000
0000X`e7000000000000<PjC0000L=\M00000000XHc000004C1A0000000000008F2X000000004XIEDDBP00000000`T]K54nU53X>00000000000000000000<4E]
4S2ZH4@L000000000000DJ[><Ke8d[DG0000T3K_000000000000<bTX00000000000000000000LZFH0000Y4YIX5Uo0000000000000000000000004QiD00000000
000000000000000000000000`GWV00000000000000000000Dl^f00000000@7f200000000HG8900000000a6@B`GeM0000HC5X0000<LcK`Vj1@JQ[XZSEE5H\A7fA
0000000000000000E7L]0000000000008OmW@G=60000000000000000d9h=DK?E0000d19Z0000000000008MlT\QRK0000\MjoXTX\Pnmg000000000000a1?o0000
lg0E00000000`AoV0000@UG50000000000000000M3QE00000000<V_80000000000000nG:0000000000000000571O000000000000000000000000000000008C7h
0000@3=YU4ATTd7f0000`ccNXC3000000000P3GRTgl8000000000000000000000000@]19<ff^000052O100000000XZ`A0000`NYS00000000<C^?0_al00000000
00000000P<Vh0000000000000000lT\\HEjnHb05Q6D14M\O00000000HfgJ00008QQj`\QAT:<60000D=o8000000000000LYa;0000000000000000LD3b0HN70000
000000000000Xm=30000HBlk0000d7@c00000000000000000000@DZR0000<;<0@Jb><PIM00000000000000000000000000000000lNO;00000000000000000000
0000I1TDX3kT000000000UPY0000d?>f8`2m000000000000<IRF00000000XImc00000000<Wkj0000i5Dk]5oR4Pm;0000d1NP0000`9_`0000P65>00000000d8\b
00000000000000000000000000000K_PT1ge0000000000000000000000004PI[000000000000000000000000000000000000PID10000a4TY00000000X4:DX7hS
00000000`?Nh000000000000000000008>Oad5bB0000X`WIdUj10000000000000000871P00000000000000000000000000cE0000000000000000000000000000
0000TiI60I]g00000000000000000000Hdke0000000000000000m4d:0000000000000000000000000000P5H000000000000000004@hB0000000000000000HA\\
000000000000lXQ`00000000000000000000000012Kl0000000054?E00000000LKR`@aae<b;FDhk@000000000000H\\[0000TM]\00000000000000008:fV0000
0000l_MQ\=UT`OE[000049RGa1jZ0000000000000000XFlZ0000P@2ehcY^X1nO93e:000000000000057@@kc<00000000000000000MX2\hNA00000000hNQFQ3]>
000000000000DTg^<@f20000hOV^a5Fj0000dVZLP]WI@91900000000000000000IRd4S>g14N@0000480N00000000HHj80000000000000000000000000000PBgb
0000000000000000m4_`0000D?KKDU\W00000000000000000000000000000000P;FAPNQ4X;E4`R^n\l8R00000000H0iB00000000000000000000dX1I00000000
00000000T?;M@AU@H;g\000000000000000000000000000000000000000000000000hj7S00000000000000000000M7EW0000000000000000h;73Ta\O0000X[J5
00004ne>0000000000000000hY8A0000P9\KDb5U00000000000000000000Q5U]000000000000DDWC00000000Q5Xh0000000000000000000000004[k=0000<dZM
000000000000000000000000Xbl3TDnEXABODj0S000000000000000000000000000000000000000000000000@4nY8j]C00000000000000000000000000000000
929]00000000`G3a00000000L]JY0LQY00000000XVCeT>akP^67h_l:0000000000000?H90000000000000000`bJ4000000000TG^00000000TL;E00000000Dg4;
0000Xe5M000000000000000000000000000000000000T=gJm45?a3;j0000lAildPXS000000000000LBn800000000\[`X000000000_UEld6W00000000Q5Ja0000
0000\<6700000000000000000000000000000V8X0000000000000000<VE\`_:;0000T:\]0000h?]00000000000000000i468TBYm8JXb00000000000084:nXHJ[
`l^M00000000HRNH`jRf0000dChh0d9nlMW3H3LY`D[D00000000a4a917Z]`C<n`^DX\g<j00000000Y3cA0000000000000000000000000000`O@<000000000000
0000d:om<kQh94jQH4k1hNaL0000000000000000hiNj0000lL>Q0000000000000000h;ck00000000e6IfDJ?U0000@UnI@U9G0000000000000000hM@>00000000
0000000000004Dl4Tc@;000000000000000000000000000000000000H2;B0000000000000000000000000000000000000000l:;a`XWiPc_dDh8M0000hHl58kPC
dm1_0MIf@<h\06^10^e\0000000000000000`V>n`APT00000000h:Q100000000m14<00000Z1h8]Zi8gmji6i>0000PUlk00000000000000000000Hjk`00000000
00000000000000000000@I^?d5RH00000000930cTgK38l2Rdjj20000TR]G00000000\WN]000007S<0000000000000000D_Gn000000000000\62IP7^MlFF04R\5
\GPCdX3WQ4l]djFh4N3Bh>B0000000000000P;j@0000`FmG00000000T]:V0000000000000000TM1n00000000\EP:<G0F00004AN3h\Z?00000000lU4d00000000
L4OcD[h_i6G30000PQ>M@7RP12G4e13Z`jcW0000000000fc000000000000HZAm00000000000000000000000000000000000000000000LAS>0000HVoc00000000
00000000h<OZ000000000000000000000000l:5h00000000lSX^000000000000<K36000000000000000000000000h5_G0000m3h8000000000000000000000000
@imUa1_W0000000000000000DFS@4ORC00000000000000000000000000000000Y7Gl000000000000h5i9H3eh0000e1LN0Bd\\ER:e6k`L8CF0000000000000000
00000Njm0000000000000000HKjO<K@GP[X@000000000000Pk<k0000@C>C4<T7@5[N`o`E0000TkK>0000H3YD00000000HCC_H9ZZdk^2HnZ8LTi4000000000000
00000000`MnB0000PCia\o9c00000000dC[S000000000000000000000000d8N600000000h7Wd<H7cPV7>hi9O000000000000000000000000000000000000=4?2
000000000000000000000000H8QN\MF`000000000000000000000000\3SU0000HWb\Q6M80000000000000000@C;h10YaP@:T00000000hLSA0000lk_M00000000
00000000TSK456e697S\00000000XEjW4Yhg8G660000P4=GLP4j000044ZOPDZ?D4EIP58S000000000000l52n<^Se0000000000000?:QHJcF\NW?DL:LL@b^LHiJ
d7XQLS<4PWdM0Z1B00000000dQS6000000000?WG8gY3000000000000000000000000000000000000\E5L0000`=kj`YO?000000000000L]Yk00000000T1XHlL>`
000000000000000000000000TN;L8WhS964G0000000017WU0000000000000000D88a000000000000000000000000HHZd`WU]Pn1:`ZZeDa?ODPD]00000000@VY9
a5lm0000h04f40l^@LGR0]b<4hb10000000000008RC@000000000OO9P??d000000000000LhY;000000000000000000000000hn7`X<LL00000000000000000000
d;OiPS5g0000000000000000000000000000000000000000@5X600000000hD=k0000d\Ed0000LQF^01hN0ZEm00000000000000008Oe=00004^J4000000000000
0^8[0000H[oi00000000HK6ShiV]0000l2<l4kGE00000000TN6U00000000<Gel8QOE0PfP00000000PnO>00000000000000000000000000000000000000000000
000000000000=0U?@8M1LVhCY5MI000000004=8@000000000000000000000000000000000000@\5WDJF1<GjAX]A20000000000000000Pa0I0000000000000000
000000000000lUi8@WY[XG0^0MjATPnJ<Tl3000017M0HnC5hJo`E59=4YX5XEkD00000000000000000000H:OR0000d\a4l5M`H9IJdfO10000dN<]0XkP00000000
0000000000000KEX00000000000000000000PGH^00000000]4Uel]lm000000000000@_2l4L`7`UR^8?B7h17k0000000000000000@IA800000000d2hXH;>40000
U5`5`B<10000Hjf;Y41700000000@H`k0000000000000000000000000000D1WP0000`E5h00000000000000000000000000000000TKhl00000000000000000000
00000000000000000000000000000000PJWSd1W2000000000000000000000000084^<A_9000044\`\?^I0000TNVR0000XS;@0000H@^R]4b20000<4B>``1o@0h8
000000000000H=<]0000000000000000lRUI<PHoHYMl0\1F0000<^MV000000000DjE00000000Q2fk\O3<0000000000000000P;@KH3OUl8990000000000000000
Lcik0000000000000000LIUk00000000000000008cCk00000000000000000000\FV[DYPI0000h]7n8J7L0]]d0000412L0000D?O60000\@_^X6L>000000000LmJ
0000`=djl?V:0000000000000000@h0j\R>G0000Ph;<a3PV00000000a3hR0000T48m00000000000095k?000000000000000000000000000000000000\hU20000
0000hE0`00000000D8^Y0000T3RBX<gf<K^`<`3Ba4`li51:00000000T6?A000000000000@bMKlELD0000DWO100000000`c<W0000000000000000P=Fc00000000
00000000000000000000\A?;0000\RaO00000000l3C60000000000004Q`U4DKdY4e\0000M5\\D<OH000000000000000086@[d_nCT]=C0000d[aG000085?D0000
000000000000`AcE0000<75=0000P]KH0000000000000000hF8a000000000000LAIf0000DZi20000000000000000Lf<a000000000000l8Kh000007;V8K\gT>FP
P]I000000000000000000000a1\N0000\jRD\P=h0000dN70000000000000000000000000000000000k2Y0000000000000000000000008=mB0000000000000000
0000000000000000lFEK00000000L9@b4]ZYDk29a1e900000000000097hel@R;0000000000000000LXE5000000000000000000000000lHaah^^K000000000000
0000\Bcg8YiU0000DD?A000000000000HSAm000000000000000057Ik000044_8D_LI00000000`>1MPWFf0`OAhJ]d00000000h[KaTI[ZDK>AlVb>\]^_E4TF0000
E6<:0000DfOH00000000HGM^0000LmO>0000`Q0Q00000000000000000000000057F=0000000000000000H6;c\hc9M6KB000000000000lUQ40000<X2j@RhQD:LR
0000T9i:00000000e35`@O<7<hF1XoB[0000PTO2HJWBdoDM0BC8li3B0000000000000000LJCk000000000000L^TTm6heh6;F00000000000086:>000000000000
00000000X=e;000000000000a4S=00004=?e00000000`^OG00000000000000000000@\aYX6>`0000000000000000\6FYDJML00004ChML@I4A1aL000000000000
00000000E5K40000000000000000m4`F00000000000000000000000000000]RD90BG000000000000000000000000000008eil_4d@>kD0000Y2<=000000000000
00000Y:QE6bd0000HfP117KK@0=4PgH?00000000000000000000805G00000000E2=P00000000\lRo\:E<`kE\0000LL6L0000000000000000I5^L000000000000
4Eie00000000D7\E0000000000000000L7Xd<eWA8Te;00000000\?_j00000000h8kFH_BX0000000043mAhMiX00000000U26H0000lZle00000000@_]@H9V:0000
lm;g000000000000XHL`0000000000000000@6On00008R@m@IOT0000dNZ8PY^l00004X]T000000004BBF\_F<000000000000000000000000000000000000DQI_
hHD7TJ\G000000004;hY00000000@jaL00000000TfK10000000000000000LFdK0000D6_e000000000000000000000000H1eC0?1dlFQMTJgD0000m4Lc@`8hE3IJ
4@C6<GdVQ80K000000000000<j>\0000000000000000000000000000000013mZ0000h6Q[000044Ld00004<YKHMPB0000P:B<lX?G0MYAH_M60000000000000000
<37CdNG90000DJWm00000000honW0000000000000000000000000000dVc5000000000000TWD5\ZL:U1]L00000000XFoJ00000000000000000000Q6D>00000000
0000E6?IX3bT\WkRl[^e0000000000000000HO>3000000000000XFk[00000000h5aF8dn586De@VQ80000000087\oP1LV0000h99R000000000000000000000000
0000000000000000000000000000000000000000\J]O00008Vd=00000000\m40LQES00000000L2lC14KQ@5jXTRYYA4M0000000000000TX<0=7CB00000000L@MI
PK7k0\j:4MQ400000000<Ijf0000<nFK@_V\00000000000000000000A3[aXcA:000000000000000000000X^749MbXPF5X\Td0000000080gO000000008AWTTn3X
0000000000000000000000000000e7SB00008B]fH=nFlBU_0000]5\i00000000<UVM0000PbLn0000`mObD5HR0000lHCl0000000000000000d@KH0000`5kVD4Zj
DkNoi5a[000000000000000000000000000000000000000000000000000000000000000000000000a2[A\mZ>D`AG00000000000000000000000000000kl>0000
0000l=<P00004Ma\TDC[00000000lG@e0000000000004c\G8=@]L1XZX8bBX\f4`WdgH4[OHnYPd_Cg000000000000000000000000PV:4HdaR49iU000000000000
X^j_00000000000000000000@T5]H]Bl0000PGjN00000000000000000000000000000000hY=l000000000000\\X7<74]0000I5XU00000000XJOI0000I6KU0000
hf680000000000000000<\1n0000`=bY00000000000000004W^DD;8a00000000000000000000<I=NPKke000000000000000000000>CH00000000L@H:0000X;ZV
0000U1Zn0000P`B>000000000000<lfH000000000000<?I^h\ZLDmKM00000000D\_]0000000000000000HZic000000000000000000000000D:Ei0000<PUU0000
0000HJiI000000000000Pfc[000000000000dNi10000<ja;`7`WTk\0E5GP000000000000<Jj]0000000000000000d:jFe2I1000000000000<ioih;f351>>I2W3
0000HF;[000000000000DePI000000000000000000000000000000000000000000000000000000000000000000004CGNdRg_0000000000000000000000000000
00000000PZU]4f5P00000000000000000000XEfO0000d@;D0000h;_E00008BDU000000000000000000000000000000000000<fB]l28a00000000000000000000
0000000000000000000000000000d?9;000000000000lhoZ00000000000000000000000000000000000000000000000000000000000000000000000000004I_m
A4X7000000000000`GU[00000000@X4300000000000000000000hUA90000000000008IYi0000`CG1D=[a000000000000DC8k478i96N^000000000000T]<BD4fn
00000000XRgF000000000000000000000000000000000000PkDo\gCX00000000000000000000d1YT8N3W\<j800000000H8nkH4=d0000Y6920000000000000000
00000000P=A?X5eh000000000000000000000000@:Zl8P<Td<1?000000000000000000000000=6UPdRCXm5FW00008@ol`KFWTAO80P7W0000000000000000P8cj
8_Eb0000dNBW0000XJ`j<j_X0000000000000000PMoWLS1?8MDKPj420000P[ZN<LDm`]oO84fY\b6CLVjU@dbo0000DO:I000000000000d6]T]7K1000000000000
00000000000000000000000000000000XinCQ4cN4IW@00000000h5UAHgA0<gPN0000000000000000000000000000000000000000@C=M0PQQ0000d=n^dW\;0000
0000Dl3f000000000000000000000000<IfmdPX;000000000000lS=X0000Q0<a<J1f0000hGCoM5R30000000000000000000000000000000000000000d9?P0000
0000XEgX@PFi0000000000008E;40000TS3W000000000000000000000000@;a:00000000dPBG000000000000D;WVHA0g8i^60000<CJ6000000000000X`RVDI\I
16\CH9^Y00000000000000000000a0AehT8`=3P387AF0000h_RI00000000000000004XnNM7b8H2@:182F00000000000000000000X^3E`dP^hje=000000000000
l:5T0000000000000000\D\`00000000d?8YXRlR0000000000000000Hl]A00000000P=5Rm05P`fNZ00000000000000000000<9bK`H1o00000000Pf`500000000
<QY1000000000000l1:g000000000000000000000000000000008mlb@iXaI5EKHIG]0000000000000000Pi9^00000000000000000000000000000[M4PR;nTaej
4EEKTY>?0000000000000000<VlR00000000000093=Y0000HF?Y00000000000000000000000000000000\:DVTA[I96f900000000H@WE00000000000000000000
00000000L=K[00000000h4Je000000000000000090g\0000hH6kl2gL`VYa00000000000000000jX;ld?a0000Plc^000000000000<\Xk00000000000000000000
00000000i38f000000000000`40Q<V;GL`V]LAMV00000000000000000000e2_=00000000dX5T0000l<=l00000000000000004;H_00000000PL:b000000000000
DXZo@Hb?<QLXL370D2h<@Eb>@LId8Yj5<f>J000000000000000000000000@eTe0B?4000000000000000000000000000000000000000000000000hDD300000000
0000T<Y0000000000000a51m0000d3n3000000000000h1Ra0000000000000TjldOMj000000000\g7428Th=ET\^Bjh`na55mS0000\Y6\`d`^0000000000000000
00008\2>00000000Pdg^00000000XT>9000000000000\JB]L@4h0000000000000000hdKDQ58j0000<[K3l2kalmdn0WHg00000IKHlNiN00000000lQUH00000000
0000HSVj000000000000000000000000000000000000000000000000I6eV000000000000`T9=HY?l00000000E74mXa>10000lUc]4bWf0000<e\j000000000000
0000P4I>lEDXHb[mi6SB`?Vh8U^SHQmj4^9b000000000??GTfi6hH`B0000D0A_000000000000PEMQ000000000000000000000000000000004:k^000000000000
00000000000000000000D6G_dHTMPnVB\IgF<4BK]4[G0000hIOmHJ5GlPE7L@6U00000000`DBB00000000l4Q2D^HD000000000000000000000000000000000000
00000000T_gD0000@G8_8^6S00000000000000000000000000000000000000000000H>XhHgWW0000000000000000@;V3dSIM0000\D`V\Nmd0000000000000000
0000000000000000lQe7P7@?00000000PX4odZAJ000000000000Ho^^0000000000000000U5;n0000000000000000000000000000hPnW00000000XPkK00000000
0000P<ek`FId@3[\0000L4S24a]Ih=m]]6FcDT4I0000D>RD<K=P0000@Vmo0000X:=gT:oV0000000000000:el0000000000000000000000000000000000000000
<B4MPJBADYdo0000XZDX0000D]6k0000XDYa0000000000000000000000000000000000000000`hT;lhh7L@``0000\Jh20000000000008NRE@jUb00000000<8No
@CQPTa:k0000`d_50000Dl;=h]g[Dl@2000000000000000000000000000000000000000000000000A6^B0000Y2m;00000000L=Yf0000000000000000U4gMd^^k
00000000HGZB`oCg0000000000000000000000000000000000000000000000000000lmel00000000`7Z100000000000000008b;_000000000000@2@KT`f40000
0000000000000000000081M[00004i8cd;L]HT;]000000000000hPcDPOYSTVF40000TCjV00004WAC0000DAe`LSblT^CA0000000000000000@;:200000000PZYA
<;4H000006io000000000000M3O=`e_o0000000000000:84XM>n0000D1hdTRh0]7@l8SQ80000\FRe`VK@X]_Q00004CSe0Y0@<DcB@JXSh\m=L;;QXF0J\J>UlOQY
HW`Y8]j600000000d3Po=10=00000000lIG0000000004:8P0000=6XT00000000000000000000l4iW000000000000000000000000<gVM000000000000H2kIh9l4
00000000E2Q;00008[;V8[5B@TCn8j9g00000000000000000000000000000000PDk;@O;f0000000000008E9600000000T7g]D;1T4o1=0000\iJJ000000000000
00000000dKbU00000000d0`S0000000000000000@fgj000000000000000000000000000000004IS1Poac00000000000000004jN7X?Kd00000000000000004B[f
@Ec000000000DJLKLX5n00004>?C\Mbj0000H8NHd\^U000000004e6NT0a[H8>4\UZU<I`8000083QJ0ZI6000000000000Dcn?00000000000000000000\ClHHbQk
000000000000e5F100000000Q3B4000000000000=4_:00000000HZPm0000000000000000<MR>0000000000000000000000000000\Ugh000000008f3X0000T^7J
0000d1K20UC4000000000000H=6=000000000000000000000000HN7A000000000000H1:9000000000000000000000000000000000000000000000000h]`10000
hVG1lYkU0U3L000000000000<9Y=XHo>0000D;>`<WC>a1QXHEBW0000\=BP\1TVL1\Shc:h0000`RZe49T`XAln0000@4HahOIT0000T:H70000\YSXlGAP@dXT55DU
00000000000000000000000000000000000000000000\CR:93D900000000000000000000000052Cl0eK\55G=00000000DKJ0TEWB00000000000000000000@_8U
0000000000000000l13F985k\TMk0000X\;Y`0OT0000000000000000hVQh000000000000Q1P5000000000H`]0000<22jTC<MHZN?TOjkY49=00000000lQL9@K[9
0P?;0I:JHMXVP_JjH@;ShTnj00000000@]LidK^F0000<Uc4X5Sh`c7C8JA;00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004gZR0000I2aO000000000000ddU]0`QS0000l;56hjC9000000000000hj[b0000000000000000XCMYXXc^lSgSDTE>I7HR000000000000
hblY00000000I5400000000000000000@T__000000000000\M=j000000000000000000000000<RiL@E4;000000000000hI49db4<8jWL000000000000dQZeL<1o
000000000000\^c`8<cl0000@NPW0000LElR00000000lLi]000000000000\NCH0000000081CS00004E4I00000000LdeFQ0;H00000000`D050000\ec30000H0N9
<:JV0000\>W`0000000000000000000000000000H]AWI4IY0000X^UX0000XFLh0000TBV70000XVBN0000000000000000a06X00000000000000000000Dn<S0000
00000000THDB940>a4cg000000000000hSZP00000000`FhOXOJ?`k3^@lHnHmjn00000000TMARHfeO00000000@3R0`J_1<[3NH7DiHB=?hBfl4G9Li69R00000000
00000000X<ESL;^mP9Nb00000000000000000000000000000000000000008Q\6X?e^dEDme4k10000000000000000T:Hc00000000U2P300000000000000000000
P>0mTZ9ALK?n00000000`WU6`H;[0000@RIK000000000000P[Fo00000000000000000000P6[`0000000000000000di2`00000000000000000000T0HL00000000
0000H\e5P>AAHeA10000PgGl00000000LI6:8l`T0000lPg500000000dE?DT?`EHLf[00000000X;Co00000000TCBbU4\]00000000a5bd\Y49hl2=8ZKPdMn1Tcdd
HOd2P\HV00004B\A00000000dXbRX5d^dRHg00000000L>7L\AmP@Mal00000000000000000000h0Jn06nA0000000000000000@`[Uhdm100000000000000000000
XL5\XL6;\@n=dVO=000000000000`LYf00000000lZcH0000000000000000X22>0000000000000@G8@AWn00000000]59l000080G\000000000000X;^7PDS9<E<4
00000000000000000000A88g000000000000000000000000\^JB0000000000000000X][i0000`AU\0000DVHh0000000000000000=6_k00000K47000000000000
00000000000000000000000000000000000000000000H1fO0000X5iVTH6MlD:2000000008KGM000000000000lTbG00000000hC\=d>eFP6SWhCN=<T3;0000Dahj
0000000000000000000000004b5l000000000000\Vba`Vkn000000000000000000000000X0Z8000000008:J:000000000000000000000000\WREU5RF00000000
<CWP0000000000000000T4B10000000000000000HYNm00000000000000000000000000000000D6g1000000000000A0Nd000000000000l3N\0000<Gb90Ji455`U
Q622000000000000HUP<a3GX88n100000000000000000000000000000000000000000>S?I4nB000000000000@9:a0000000000000000P?2jA41d000000000000
8Q0l0Pdb0000000000000000`mn<000000000000<LaG0000000000000000X@Vi00000000DAT5m4j^lX<c0000000000000000000000000000hNJR000000000000
0000@JQN0000dIL90[;o00000000m1fY00000000dShedXoBL59B88IDLQ_Q`GXEDh^@<\P_i7`Y0000000000000000000000000000000000000?lV0000@W<L97Ro
0000000000000000\27C00000000\C?70000h99l0000Q85K000000000R9@0000hcki0000D[4G00000000hLkCLFnY0000000045DR000000000000000000000000
h]km13;Wi6g2<1=h0000\7X@T3YW0000h1RTm6G@0;VRPKa<X26300008_OS0000000000008:9b0000000000000000<oA9P_[d0000000000000000000000000000
0000000000000000`IFU000000000000X?[9L36D\Foo0000P8KQ0000@PDO000000000000DA>A00000000\XNM54iXi5;300000000000000000000000000000000
00000000T1MC41gR\:<M00000000000000000000lAjhLX18dhW[dH?f0000DT=X0000000000000000000000000000PnJ>00000000LYdR0000000000000000<oZ8
D1eg00000000@Il54P=K0HYD<m6i0000D==B000000000000000000000000TA4CXV2b4\[]\daai80a000000000000000000000000000000000000E0N6lB_\4;J=
`76h<mI100000000m6oA00000000000000008cY:DPe2\cW\00000000000000000000000000000000]2eLH6\L@WnA]3I]0000D13c000000000000000050[_0000
0000`Z]]00000LPI`RMod<]O0M57h[WQhnSYI4GG00000000E4WA0000000000000000000000000000000000000000lH^m0000000000000000000000000mo<0000
00000000000000000000A44Y0000000000000000000000000000PA:1d;9B00000000000000000000dkQ>0000000000000000T<55l?Og4Lo8U45R0000@7<a4GZe
@W2J00000000000000000000000086CW00000000PV_K0000<M:b0000000000000000000000000000000000000000lDB2000000000000hFEX0HMh000000000000
`AR4h1_i8FG]000000000000\9b\<O@U`R5E0000000000000000h4?60000hnlG00000000000000000000000000000000dfZc0000000000000000000000000000
<4DD<9WJ`WJ@8Ra9Q25]00000000000000000000X5M70000000000000000\8=?hR<Q0000@U`n0000000000000000000000008lFF0000\VHQ`;<Q@J7g16L58S66
00000000H@[m0000l>Z\D?aXDARm0000LB<Wd2OeTX`\`\\D0000000000000000000000000000000000000000hEF00000`^Tb<WB@P@UK000000000000T>H2dD7h
HC[f8M8E0000000000000000lT1Q000000000000000000000000@7V\DS?F0000000000000000000000000000000000000000000000008P[60000000000000000
0000l@]V000000000000`CR`0000Dj0<0000TXTU0000000000004=aE0000000000000000L4QZX<B^00000000`ago00000000000000000000U7QV0000lEOF0Dmo
lF4]0000\JN^000000000000i2gQ0000`cN<0000d0kV<oAR0000H;1k0000HFY``j_k0000\:O80dTo00000000000000000000000000000000hQ3a000000000000
00008mK60000X86P000000000000000000000000000000000000@3h]=2LH00000000U2:90000hfM`HmS]00000000P3R^XX8]0000@FTY00000000TU<4e4bE0000
000000000000000000000000\;[[d@X<I03m000000000000DBEZ0000@kC10000000000000000000000000000HH<0000000000000lL>o00000000<56H00000000
00000000000000000000<W0c0000<52Q@C6jXPdCE7SO00008>aU@nA000000000000000000000000000000000hAJgdIBN0JlgXJjG0000\mY`XCnM0000\Rmo0000
000000000000lTnV000000000000000000000000000000000000LkV900000000000000000000h[AS00000000TfT>HYYQ000000000000000014Em0Uo_0000@@?R
e54C0000<@Co0000X2:00SZ60000000005?Z0000\>@9dJiW00000000000000000000000000000000`AOc0000000095`H00000000d\Oi000000008a>_00000000
0000000000000000XdBm0000PGIf0000000000000000TS3H000000000000000000000000PUF700000000000000000000000000000000000056_2000000004NbF
d=6Wh_D700000000\?GPddUD\9P300000000000000000000000008j000000000000001F;4^I7TeGo00000000000000000000DTZM<a3mlVe_lb1?000000000000
000000000000X>oc000000000000XEN`l6UQQ76F000000000000T3@:L9HL00000000000000008]Q70000000000000000@R?8000000000000DI7_55WIe5_b0000
0000000000000000l0AGD1`Zi1UGLZ\f000087a[]7bEh2T3\6e70000L9]`0FGA0000\mVZ0000000081b]\5g>TTVN4ZHd000000000000000000000000H?ig0000
0000DKJ]XPI=XhE6U0c500000000U5?X`>IU00000000000000000000lNn=h__e00008?ja4]D@h:o7X<@N]1ZR000000004EO9\43RDI[IdSmi0000000000000000
00000000000000000000000000004Yl?00000000XN:k000000000000000000000000000000000000D?Jg00000000000000000000@\0m00000000000000000000
D^A`<2lf00000000X4HRlMC3XSCY00000000TB5nHU=E000000000000LaPj0000000000000000000000000000ljdY\G4>93iP0000000000000000000000000000
HDE8djmja7QC<?U10000HiMW00000000LC<>00000000000000000000000000000000TYYG000000000000LM9U0000000000000000Y4QA00000000000000000000
00000000000000000000lj@W0000<C5=0i\600000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TPhA00000000000000000000000000008M`mXLP1@HP=<UIH000000000000\;6@0000@0P40000000000000000l0LR0000000000004::_H>BW000000000000
000000000000X8oT00000000000000004ZXoL[Gh00000;d<\9cD\K90M3?b00000000000000000000PjFU00000000<3ZT00000W[h0000=7;@0000D7`A\<<R0000
000000000000000000000000TG][0000D1Td@m^T<mh5@@Uj0000P:?CXL_N000000004<KX0000<1dX0]3=\a31000000000000`ikP0000<Mc;PNObT^o<0000\2?\
8Kn@0000000000000000000000000000M5Td0gYW00000000d?6CHT^S\jYN0000`TX1<eMV0000d`YY000000000000DG[LE3j6Hl0Te7ceXNoQ00000000\9<T0000
d94J000000000000LAA8`L8\0000PcEA00008HSg00000000HK5OHSI>0000D@6j00000000\L9S00000000XaAM0000000000000000\CdT0000<Wm?000000000000
00000000L:@NhoTI0000000000000000m2\6000000000Jk40000P<L]0000000000000000m7\<0000lN9V`C9j09Q<D>V_00000Ma=00000000`IVd8SU_00000000
00000000Xn>>0000`Qa:]6_E00000000lVP`M5E^Q2OA00000000Q7J>00000000D9KH00000000000000000000hZ<4\KEAlS=m0000000000000000\RmSlcLOLKc0
XS@L0000000000000000D@LX00000000dZ2;000000000000@ZDI0000000000000000000000000000000000000000DDiQT8EhTSS08Xb:XM`JD5hI4QK:00000000
0000hEF>0000000000000000000000000000TI_A00000000000000000fQ;00004\G<000000000000HDmW4<Hi4R0`00000000A56U000000000000000000000000
LR>XXWDG00000000000000000000000000000000000000000000000000004C_`00000000H9PfhA3<PJV2lDFDXV>SP^;\00000000000000000000000000008E7n
00000000LWK`00000000L[E`\Pf:0000000000000000000000000]2FXm>?00000000000053mmHL<G\ambL_<j0oXH0000PkBM00000000m823000000000000LF0Y
000000000000XVUd00000000000000000000H[0C00000000dJG>0000lbD=00000000H0Ej`NIT0000000000000000LRFT000000000000e4L=0000000000000000
0000E6ak00000000Xl;_DR<m000000000000000000008Nm6000000000000000000000K4N0000`Kgo0000e0Xm`hV`A4<1TfhP0000@gdH000000000000m7:1`6NV
lik_XR430000000000000000h^cG0000a5E>000000000000\\M_hLCb@;@]0000000000000000000016mR00004L5:XL[L0000hTOU0000000000000000406V\CUc
<0428aEIDJ?;=6Pm@\<60000TF8@000000000000lHAHLbHidhd;PK_EHIPWd5=0P0l68ZhTlb3ah22Sd5`80fDm00000000000000000000<F5c00000Zd800000000
00000000M3\>00000000PMSV000000000000@aCm87?\0000\]eGQ5L=00000000000085D200000000lFU`0000`UNc0000000000000000h26Nl;iP000000000000
0000000000000000Pg;M0000<;A[0000TFnK00000000000000000000000000000d_Y00000000000000000000000000000000P;IdT?Qn8[\M0000Tbm?00000000
00000000h>Me000000000000hN`P000000000000DF9]0000000000000000000000000000X?EG00000000DWj:000000000000TVPSLZLM4\Yg`\YZ00000000lJ@i
0000000000000000@84;000000000000<M=N00000;_n00000000\ZU600000000000000000000000000000000000000000000dNBm=6jZ000000000000hO<HDh@<
000000000000l1Yi0000XRUZ00000000\G9b000000000000D6BHXVRj`lGP0000@G[4000000000000000000008FKLE5>O000000000000\5eY0000i7AiHVkG<Rg7
8W=V0000XWL0000000000000\Z[i000000000000i7gfLW2Z0000E3YM00000000000000000000000000000000lW@@@7YL0000D]4^`424`W<^0000000000000000
8RT8000000000000XSG>00000000M4U?8\gU00000000X6H0`^n5=6dV0000lR`c0000L:HL000000000@O300000000000000000000XQI@0000i3DLH>=W00000000
\D4YHFUmd4GV@D\9LJd[U4PnHGRC00000CYo00000000000000000000`_XL00000Y7V00000000000000000000000000000000HkS8@<0\X4@a0000000000000QZR
0000\2:L8>Fj0000000000000000000000000000000000000000000000000000hUFH000000000000H]NHL;[JHhKgD\9Nd[E0<hLnDmBkQ2^1E6cJ0000\C79Tf;_
0000000000000000H5QOP3VSH@0M000000=N00000000a3Y`00000000XmhhQ0\D000000000000`9OG000000000000000000000000000000000000TDbnLKHFD\lm
d_iH4hHF0000HKS2\Z7Q0000T8D200000000000000000000LK5<00000000000000000000000000000000T0KP0000`dj]000000000000P=OM@8nRlkCF00000000
<Y0e0000000000000000LdZ`d8Qm<NL000000000000000000000\l]X@Y@G00000000P=R[`jZmh:1]TCX600000000000000000000Pd?100000000hHhA00000000
0000T4SY0000DBRb0000000000000000000000000000dCS70000Ti:900000000d\[60000000000000000h=2Z00000000@<H00000i5:H0000`W9]@K>k8Fbl42Hl
e7ZP00000000000081@9HFWc000000000000X1ScH<eT000000000000000000000000TUT:8[eo00000000dO5R0000PXER0000<Z?b\a^300000000X<0mXhRU`BSI
00000000000000000000\:XO000000000000\KfET:P=DE]a0000P@TK0000LH^Ai3N>000000000000000000000000000000000000H92a00000000000000000000
0000000000000000000000000000000000000000HN>I0000000000000000<4]aXIJcHPY=i36\0000000000008mhU00004a5S000055ah00000000<U_k00000000
000000000000000000000000E0ZI00000000`:aFdF_G55\I00000000000000000000000000000N]\00000000X5LalIVI0000m2ab00000000lCcDL2MfhPn98gUg
000000000000h3NK00000000L[a[P\:`00000000<TfD8S7IPoI9<>RW@dBP0000d80^000000000000<Egf0000\HkJT;\b00000000A7a?000000000000dLj8l7Aj
D]<7000000000000P=@10000TO_G00004ZZ30000E6me00000000000000000000E6i^0000@[5^000000000000T?QI8IXa0iK0000000000000U63d00000000\nIk
<Sg900000000h?oV<2`MTBKPh`e]hfQeHjGn0000e2Laa5aHl3`\DgR?000000000000D4;J000000000000PlO200000000HU^jXHlj<0EVHV3e0000000000000000
0000LiQihOMV00000000TL=k4^XN0000hIN@T2d`i5j30000000000000000\XO^a4GZ\7W;<5I8XWYA000000000000HIZ_0000TiQA000000000000H@\bTWk80000
0000XNjE00000000<N0_0000d>E4HCZfP]TU0000T\kJ00000000U5c700000000000000000000000000000000`2doQ6FP00000000000000000000D=H]@ECo0000
0000000000000000hFfMlI>10000l@P3LZ=3000000000000\8hR0000000000000000000000000000000000000000<1J@0g@Wl>?6<\0V0000000000000000lE36
\eG<00000000H3iaHVAc0000000000000000000000000000000000000000000000000000H]Y<00000000E7B600000000000000000000TY970000000000000000
00000000000000000000d96i00000000lK6<m0=^0000000000000000`<CaTR[G@_G^@ZJe@^U=l0CcLe`Od\;<94LPD<Rh00000000000000000000000000000000
0000DO9c0000a6O1000000000000DGPS00000000\lhX0000LIm?0000d3fTHHjYTjO80000L3G6HEcN000000000000Q2@>0>6S000004WW00000000DRV400000000
00000000H5Xe000000000000a2nH0000e3BM00000000L74IX9`Ra7Ch=7TL00000000000000000000Ddi6`fR]0000000000000000L\@]00000000000000000000
0000000000000000000000000000HaYk0000@lnk0000A6SU0000i86d`1U6dGIA00000000000000000000HDJY00000000I69e00000000T:iM0000000000000000
`P5F00004ZCF0000@^C[0@U=<_hR0S\S<mm:00000000LCV?`J^@0000XOnW0000000000000O6i0000<Obo0000000000000000000000000000DNY7<SE9P=fR`Sk9
L]XgTKQ2T]nN0000000000000000000000000000000000000000dFC^0000LaEmY3[n0000000000000000000000000000H5j9000000000000000013lNPV030000
00000000000000000000lV6o000000000000PDNS00000000PRU000000000A5dV00000000PSf^PeSJ\CGl000000000000E1WGLD12000000000000000000000000
0000000000000000000000008N^h\C6V00000000Diml000000000000000000000000LGOa8f^il?54000000000000`GE50000000000000000lP7;<bR\00000000
84YS000000000000m80>000000000000DK`8\U@<8=;0TJ74Pg6`T\Df0000000000000000PLf<8O1k0000hlBE0000@jK400000000@?2EL69d8^GP000000000000
`^ll0000000000000000D66>00008MTn0A]^HId@<eaWD7Sf@7:L000000000000000000000000000000000000HCXV00000000000000000000hJo?000000000000
0000DYc[000000000000000000000000000000000000000000000000h`GR000000000000XDJ>0000X1MOI2<\0000000000000000000000000000d]W300000000
0000`8WL939?000000004OH\<o@60000000000000000<;C]0000T[Ab00000000000000000000hPj\lVn]`SfQX_9Qheb30000\]Od00000000Y4>_000000000000
i1;QA3108PMM00000000000000000000000000000000l:D?liS70000000000000000XknZLQjg000000000000XPBbe3:8d0e>000000000000<U7Q000000000000
d[o?00000000000000000000@YW2000000000000L5_\000000000000000000000000\]cO00004W?R000000000000000042jP0000000000008iKK95U70000\GOm
00000000hX^jm15j00000000<DlfLMLX0000`Rbn0000000000000000l5Oml3Ji0000P=O300000000Y3aL0000\;P`lJP?0000000000008:b_DAXKdc[S0000T0lL
00000000X=]cHPH`<5]_h\k\00000000@MV?4V8ClYQ?LelEhoIe0000000000000000l6Ak00000000H2I>L6`@TX=[8U6>0000D^Q>000000000000U3C34C?l0000
000000000000000000000000000053ge00000000000000000000]3mGX0NY00000000X91j@B05000000000000DWg<Dac;lHKP0000000000000000000000000000
l54L0000P>h4]5?k\d@Q0000000000000000`0GAHmEGXE:7X2mI000000000000D?Iol24lhA:lE5?2000000004LoL00000000Lcd40000hSH80000000000000000
P7^`000000000000\j>70000DH>8DTV_<Wc7<aDO0000H7U700000000@4XhL@6;00000000h`H^lMCRHNFO8n2600000000hRR90000`iOA0000l;[8hFg?T[l90000
TkFK00000000000000000000XIYQ<lf3000000000000000000000000P2J_DJMa000000000000P>1`XUb1L>3?0000000000000000e7Z:000000000000DBMehD;Q
00000000000000008EoT8?PA@nLU0000hF<=<FcS\8m?E1lX\2OQ8YS4D8DoA2KMlXR9dg2K4RcD0000000000000000U2X10000\DMSlOoOQ5OBX6h`93VB0000<8UO
0000laf]lH7W00000V`?@9[l`Vc@0Hi;PjjUHDkYL\7`0000\ONb00000000000000000Tj<00000000dRh@@jcf000000000000`Mk[00000000T\RY00000000Q6OD
hhf:000000000000<je]X>@RhBFA4dW9d0XN00000000000081=>H^YG000000000000heR<0000000000000000`8d5DgTIH:fmLjmH<lVcI4;E0000000000000000
000000000000000000000000000000000000\io:00000000heh[000000000000000000000000L2k1lJVMd0:20000Q2U=00000000lLI4I7R\<;m;0000Pa1A0000
000000000000000000000000df\8\8iN00000000]0:2U0`n0000dI>blIJRDJE7\R3[Y7nL000000008FW900000000H6CFh;CMTDA7H@8=4IF1lK[\P?M@<\8<@]=0
E2dS00000000000000000000000092h]000000000000Q7\O0000LgJRE4;^55VC00000000000000000000000000000000000000000000000040=i<jKR00000000
000000000000h23k\Me\hXDcL_^WM3]Qa6g_00008HTW000000000000LJVh00000000HF;<4[4500000000`W8EPg2g000000000000HUOL00004QJh00000000H1?a
dIT30000@9a\hn6B0000LLUj00000000000000008VALlnio00000000lT`700000000Hlm9=4:6TAKY000000000000\>>Q0000P8XK0000h4mf0000000000000000
000000004\FIPM2L0000000000000000000000000000XmP[0000000000000000000000000000`9GO00000000000000000<X600000000<BJX<\f[`E6X16YN0000
8=@F000000000000000000000000Xm5R0000000000000000000000000000000000000000\U[L0000000000000000H5Ak00000000000000000000LM4<0000\B@1
000000000000l6eF000000000000000000000000PS9a000000000000000000000000000000000000LA3U00000000000000000000A6Gj0000X\JA000000000000
00000000`0<<14kjDY[B000000000000T[`90000000000000000TX0e\C\g8\D>hXHD0KgXE6<P=7BF00000000000000000000000000000000hJNK000000000000
00000000000000000000XEmo\:@80SY>000045n_00000000000004>f00000000hGKdU7mT@7ni0000000000000000000000000000`95H0000M2gd0000T[2PPH7H
000000000000LAi5000000004Gj_<L9_PWKB0000dNni0000D5lg0000000000000000LWQS0000DhTa0000000000000000@a230000H>Z30000THN`\^dU000046U6
@Xg0`^TB\[^SXnlf0000000000000000l=^\4MQC00000000H>L:00000000H]B70000000000000000a3R80000XJ:g00000000@M=30IoBliY80000000000000000
00000000000000000000000000000000000000000000000000000000<PJl00000000000000000HPMD45V4EY\0000000000000000000000000000000000008SU3
XXgb00000000h>C0<NOITi;WlDdk0000000000000B9m4OHJPROlT2i9TVV[HDdLl[CCLeVC0ZVKU3Pl00000000Hcb0000000000000XQLl000000000000DY1ghkfZ
000000000000HloD8VS@0000d\lb000000000000hF:dhL[fH]NXY3fllekg0000dEFk00000000000000000000000000000000000000000000LLMf\XKSDD410000
00000000hJJOLKJJ0000000000000000X1N`00004CP`00004XJF00000000``7Q00000000000001on00000000\IIK0000e8840000@b0Ul4Pb00008WZ700000000
8fjd00000000000000000000h>3n0000000000000000000000000000`>VK000000000000\?o<H5250I^g0`=CPHAV00008Bm=0000000000000000000000004OOH
0000@EZ0\0\7000000000000h0J@\<]m00000000`f<L000000000000000000000000TEKU00000000000000000000lF_fPi>X00000000labOM5Vi00000000e4BY
0000000000000000000000000000000000000000000000008:]R@8Q[@BX=h6l48I<48[j>@HmN00000000000000000000X9L2Pbio8Tn:55gN`V0J\XWL0000Q4fg
0000000000000000000086I^<Xn3000000000000000000008^dE000000000000D6kD0000<3N995V0000000000000000000000000lAIN0000<fSIP>c3PKO>0000
0000000000000000H1`Il]=Z0000l67e00000000T[jW000000000000000000000000L40]000000000>D5000000000000000000000000dW:9DXgU8[3B00000000
=7VDLVZ:0000lY=:00000000Q6:8i5KmP8c5000000000000X:On00000000000000004X9>T;lQTAgM0000LSTBh]3OlE=1\mL<]5UJ00000000@9G^000000000000
@0QVPH<B48Gc0000<U2d0000PMdN00000000\C2W0000000000000000P^W1<ML9XT`GHK08<ZB?00000000000000000000l<M7000000000000E5lZ000000000000
HbZc0000000000000000hLKeTW;Ad61@00000000000000000000Tl<A00000000d1mU0000000000000000000000000000000000000000000097Dn000000000000
00000000TI;200000000000000000000T?JU0000h:hfM82f0cG40000000000000K^m00000000000000004RW>00000000lP`E0000<]ZD00000Q7?dZ:>05;cdb=W
0000000000000000Tb1X00004INXX@V7h9LmL=1TH]VUA5nl000000000000000000000000000000000000000000000000XLA0<8O=0000000093MeHU8]00000000
LcaYXZg]Q1QE0000000055OU000000000000i7<O8UBD000000000000LLBOi60;0000@HC9\10N00000000000000000000000000004VLA00000000000000000000
00000000000000000000000000008@[XDS<P000000000000000000004nCh45VC00000000`aOR0000P]J=0000U7Fi0000000000000000lSRb0000\@Q400000000
0000T0DN00000000T6Hf000000000000H0X2LcHL<BeO0000`;k;0000lm[6000000000000XWB\Q7JQ0000Xace000003H?H4X?00008UR400000000E07J00000000
00000000000000000MWb00000000`mW>00000000000000000000a1DO0000L4c@0000LknC0000000000000000M3I7DiUK]3MIT4]E0000000000000000\J3_TcgG
00000000hT=700000hI500000000<MjY8m150000000000000000`5OA0000000000000000X9Xe00000000hD:d`\>H0i;j00000000000000000000P:mi0000\RZG
0000l63400000000E55R0000000000000000hGDNPW=:00000000000000000000<MUJ0000D3VA00000KS\00000000000000000000000000000000000000000000
0000@3Sn@L]NY6Yd0000000000000000@O^NTF]U00000000PO\W0000dUB0Y4N000000000000000000000h<lk000000000000000000000000000000000000LYOQ
0000000000000000`i_V00000000HeLl0000Xke_0lPD0000@PG7000000000000H[[G8DYDPLNb0000\3JU0000000000000000hEIU0000000000000000LTld@YGT
57iA00000000000044__0000<2`iTaCE]1]90000TIHZ0000HJDJ0000000000000000D4==0000000000000000D0H40hnFP9nkL\bUI5TQ8=DL0`9ChfMEM5No0000
0000000000004Y@^@W^``[Sc00000000\`K@0000000000000000HWoo0000dJN6lK0a<e:_8[Ve=1AT0000ld3>0000D^]Kh2E`8F>e93:KI4Qa03\X0000LBUE0000
T?g6000000000000000000000000000000000000@@:500000000lOH14;JX0000000000000000db7E`ZD70000000000000000000000000000dFc@0000dCYU`]3_
4boZ00004Uj_000000000000000000000000Ll6fT6iWT<N14G5FU6@UD\l?00000000@i7^000000000>]U00000000000000000000l[GF00000000000000000000
0000hen4000000000000000000000000X;Ti0000000000000000dP;Z@VbPE0Kl00000000000000000000`UXE0000Y2oW00000000000000000000TCY100000000
0000X7MQ000000000000000000000000X_T_13?O0000h9?5000000000000000000000000T0:TDZM7e6nE0000dZcc000000000000<f4ihWTC@Yk6h:n9Db6d0000
0000X87Dl45AA6E7dS310000000000000000M5Oh0000000000000000000000000000lTK60000L@JQ0000000000000000000000000000000000000000dMhM0000
0000I2PLL][\00000000\6WhhCbb000000000000000000000000H;a^dOAe000000000000000000000000lQMB00000000000000000000T<a<0000\4hd0000Tg<A
0000DLL500000000`>220;UHX\O90000000000008@560000000000000000000000000000H8Vd00000000000000000000Y5@K000000000000LQSH0000@f6b0000
00000YZe0000000000000000000000000000000000000000hB2mDMeB@iZY00000000000000000000@:6G0000000000000i5Q0000000000000000PZQb0000LWSg
0000000000000000000000000000<9C@000000000000000000000000HbN;Xc9\X6F;PH5:8PMh0000\[;3T:[S00000000lJTadbga000000000000000000000000
T47lP9998B5?`ZVhhad6HooP00000000<3:h0000000000000000@T@o00000000000000000000@:2F000000000000P`aM0000HP]?000000000000`=IOA2GGY7[C
0000000000000000=3Jb0000T6`_L_O10000000000000000\I@H00000000000000000000]6Qo0000d?6`Y2OZ0000000000000EE]I4<m0000000000000000@TAe
0000DEaLXGhW0000000000004M?e00000000@FUT0000H81Y0000<]V?0000@c4KD[M[8Kl>E74G0000XTI2h_;Z@4Ho00000000X_a:000000000000XM\l00000000
00000000000000000000000000000000<LAQ`Sjl`jE^0000000093TCXXSE\E=m00000000000000000000000000000000M47j8C;AXT78000000000000000083A8
000000000000D_in000000000000X0`<0000000000000=9c000000000000`LBjDoLK0000D2Z``RXC000000000000@K;bhRj:14MV000000000000@kfA00000000
000000000000000000000000h^^6000000004fdkP0SK0000\b0j<1QX00000000000000000000TCjjdOBb8UZl000000000000LlWo000000000000000000000000
00000000000000000000000000000000T^m]PI5b00000000l>[1lOK:0000@1BlLk7B0000000000000000000000000000dTaU@mGn0000000000000000`MTX0000
000000000000000000000000`2`3DGfK`O9JH?9nD]@I0000DS[=0000LIJ?0000`<QH00000000lE8K0000`Z410000XNKE0000hXVP0000000000000000D@1GHUO?
XXUYlIj0Ho1cl[gE42VYD:T[HmQA00000Eaa4L>BL`b?d;1FP\:PLhgF00000000\ReA50lj<WQ:0000hO=IDKfU0000000000008?Mj00000000000000bZ4WbD0000
<@Tb`W7>00000000000000000000000089ADT@Pa0Eec000000000000loFj0000XFJ9PK:_H5e=0jU3Hlfn0000`k^\00008MS600000000000000000000000092J[
000000000000000000000000000000000000HJHl00000000D@5R000004P>h^=>00000000l298<cIG8<6D8flg0000LL=AHN20<]7:d?bMm61700000F3c00000000
0000000000008Z_Rl:6c00000>`X@[e_000000000000000000000000000000000000000000000000000000000000`Ynhh]9?Y3JO00000000PQBjQ69El1KQ0000
00000000000000000000LY8P@U\jPL4ZTLW500000000X@jTl\=5<HNQ0000@COnloReH_dm000000000000HXX_00000000T5fU\bkEho]iD9K]0000000000008nAJ
0000000000000000TGkf00000000000000000000000000008J3=l]`Hd7[BI4h9PLCD0000LNCchfYZ00000000DR\l0000000000000000<F;m000000000000=3dM
8N0od\XS<j:\000000000000h];B00000000LWMX000000000000dWE600000000000000000000TQX2000000000000@Th7P`@f00000000T;@10000000013]10000
0000000000000000000055KG0000P7TkHhAadS6Fhe^7a4Fg00000LhO0000`YgJhUh>0000@AYc000000000000P@93000053B`0000000000000000\1RH00000000
000000000000000000000000@i`n0000<0\k0000DU?lPeZ;0000X7G>8KRQHcZF00000000LTaf0000h2[;00000000L]8Y0000000000000000000000000000dC=?
X]fPHbb2\i6L`XB200000000000000008EIE00000000@aM9`4J30000L^1i00000000000000000000000000000000000000000000lJQl000000000000dBVk0000
00000000PSQQ0000i6loh1;J00000000000000000000000000000000HWNKXXO?@iAVlFC00000<m;A000000000000000000000000H_jC00000000000000000000
0000`Z2Z000000000000T05f4TAI0000000000000000000000000000000000000000HG:\D@aQ97D;0000l^bC00000000000052ba0000@9b;0000000000000000
00000000000000000000000000000000000000000000000000000000lUf=000082GcHdB00000\KlXPZlG8\ce<dYj00000X;^0000LL@R000000000000H<W;4G95
4Q9b00000;0E00000000P7Q8dJ\Y000000000000000000000000PmS50000000000000000P>nELPXk000000000000a38@00000000@=jX00000000000000000000
000000000000@3a:DU;7000000000000U4C?dSFn000000004olZ0T`eDE[YT^0E0000000000000000@VGn000000000000000000000000000000000000HHd80000
000042XM4?Q8hBdn00000000LI]8D\Af=38S00000000000000000000000000000000HC[@0000L>X;00000@lgDNF>00000000`R6Plk3Ml4PP000000000000X0mD
PD5XdI5KhIFHdDj_0000000000000000lNcR00000000]3;100000000000091i80000<^a116Wa000000000000000000000000<M5R0000P47<0000000000000000
I28C00000000\kLg0FB3@S4O00000000000000000000P:eW4Mb\dnN^92e9HWlJL:PV4aUe000000000000000000000000000000000000Y2]800000Nd<00000000
0000000000000000<BfZHVZl0000Q5_B00000000hOCZ0000889f8V?K\eRc0000a1l30000000000000000\Icjh^SK000000000000`EKd\BiL81SUHlJO00000000
00000000h3\2000000000000000000000F7i000000000000000000000000m6h?00000000000000000000XibL00000000000000000000000000000000hE720000
00000000h<ibdO7;000000000000000000000000P6T5Hl><ljA[0000000000000000`1TH0000TH0UH8`aDf`_e7U[00000000Q5a;0000h?Z800000000HG_L0000
0000000000000000000000000000i2ib0000dadXDQV3hZMj00000000000000000EQ<0000X=TH42DkHZnh0000000000000000Xnc`00000000000000000000@9M>
`=X=0000000000000000h3<MHn7M0TKN0000PD@700000000hdRc0000\gKo`;P>8JPk00000000000000000000<Dh0HVH:8YLn\f460000TIB:0000000000000000
HW=e00000000000000000000hJI_00000000lmdP00000000lOCL\QPP0000000000000000000080D]000000000000000000000000\j?bh:gVXEhP00000000h;GU
0000e3WK0000000000000000000000000000]4710000Q3VXh9nX\Pff00000000DeX700000000000000000000P38e4O4T00000000@@H[dSD300000000000050_[
0000<H90<^2JH6K_D@1:000000000000000000000:nLHlU@000000000000T@@c000000000000dILJ8R`Od9gb0000000000008AoH@VM@00000000000000000000
0000D4=VU63Q4ZP[0000000000000000000042<M0000<dYG0000PX1bXj3?00000000XO^j0000@Fe?`=?BTK?TDLe^0000``Zk`53ndiWJ00000000000000000000
0000H?OYTQF0lWCRlB2W000000000000000000000000TBNQ00004Q6I0000P64?PGKL\8OSH57]0hla@jAN0000hZ;78W4K0000hVLnhDDL00000000`AjAP4[^TLQ@
43;ZY7<b0000\PN[00000000T@1oPm?KhNUG<hZ<hBj>00000000TLLWdIAO0000HiMn000000000000E7>^0000DF_700004P<FTBoh`[:RHm3]0000`2nT00000000
0000000000000000000000000000000000000000<2o\Pe8Ul^RH4E]640__h=W^8H[TdH2h0000TZ@Q0000000000000000000000000000dDN600000000LQd60000
0000000000000000000000000000m3Kj0000@DamI3L=0000000000000000dRDe000000000000hhQg000055_U0000000000000000Hhi2@OR]0000000000000000
00000000@4A80DfU00000000000000000Ad>0000000000000000X:X30FG0dW;nm5[V000000000000hRng00000000l\F_XR@>h::B\Qi2\^Kk000000000000I59P
00000000TQh1hcm1hG@40GlA00000000TTOl8=030000000000000000\ZoN000000000000l9SB00000000T1UI0R_@@WB1D^F000000000DY3FXfPU0000D2R4\Vcm
`m?oPZ:d000000000LVD@RX^56d0<eA_000000000000d1V`TEgF0000000000000000<;@B0000000000000000000000000000`Gi;00000000XaoU0000Y4MC0000
`IjLP6@nHaZF81S=XkFe00008\d?000000000000H:ThHJY[0000<L3C000095Rl\oj10000P6YS00000000000000000000PSio00000000`il;00000000Y7820000
00004MEE00000000l5dA0000DEZE12g>000000000=0fH>Sa\ZF:A7K>000097O;0000000000000000000000000000<=5f00000000000000000000000000000000
0000000000008MM44kdhE7h9hnV[`3OA000000000000dUbK0000000000000000LL]@000000000000000000000000LDWVd\mLhQ:[0SR@000000000d;R0000\:ge
PUfK0000000000000000000000000000000000000000l[bh0000000000000000000000000000@9h[lD9BP[Y70000LNIm0000TobP0000lgUR0000dWjH450\h;F4
4P9P8B1dHVA4000000000000@LD4`E=P0000XER^00000000000000000000`JNm000090T<\9X=TBb_000000000000000000000000000000000000000000000000
0000000000000000`4Bd000000000000HG:MPDD^H4go00000000000000000gT\000000000000`9aILRdf000000000000000000008>Q_17=H0000000000000000
00000m:3X:4@<NFcU74:0000dF^]0000000000000000TMcM0000d7DK\7K^8Ei<T<kfL[LOT88nT3Yk00000000PFD9000000000000000000000000`Eh<000049cT
0000<AV600000000000000000000=3`S00000><04HKj00000000@I;]`dbI00000000H;@l0000000000000000hPbf0000d[?<Tn=L0000000000000000P2iTL;Nm
8i8F000000000000PDGV0000l\<eHC=\H3M^P:]o\>4_`I<\L8JB@P:j<VeN0Ab`0]MML^Nn]5[IA3M60000000000000000T;L7000000000000i4_M000000000000
0000HP2am3H;00000000<MAh8^<1I5Mi00000000000000000000A70cH<lY0000000000000000PQ^U00000000000000008P<dhR[7lX5G00000000000000000000
PfF=0000000000000O=60000He<Z@j\S\Rhc0000000000000000000000000000000000000000LW[4TXiT0000X25\00000000000000000000000000000000<[A@
000000000000d?T[0000000000000000000000000000000044AclB9E8hdn@ofTL4LW00000000XYXL000000004WeR0000000000000000\n`b0000000000000000
000000000000Y6IL00000000<6f400000000HKnk4SgcT]?b0000DY\`T6100000@5BP0000DOE?D[9713780000<^kl8f10]5bQ00000000`1R10000HhiQm2:j0000
]1VG0000181Z00000000000000000000\1IQ000000000Gf_HJ0;0000000000000000T8GB00008A>\0000L4Y>hc6f00000000000000000Ph100000000L4>VdOC0
00000000hS2C0000X4QM00000000lUhl00000000000043[1000000000000`N:L000000000000000000000000<f9:00000000DOPd0000@HM;Hjh[00000000I5CH
<>fK4FiS000000000000dTd3P5\900000000M5faDe[800000000l<iJ00000000000000000000000000004;KB0000DiI`00000000000000000000\2V;00000000
0000Q5BH0000hKmKl>B@000000000000T^b^00000000H]eXHgJ9`N1IQ2b5000000000000lLLF000000000000Q73g0000H8SG]4ZNdj7l0000PW9jT`G700000000
DDTe000041;300000000<^ak0000d9OUT;OT@>bD00000000000083gM04^>`W71E83L4i=70000PYE@0000000000000000000046XE000000000000000000000000
0000D;i500000000TV7K4om<000000000000000045G[0000000000000000000000000000000000000000000000000000DT[`Y4=S0[7600000000000000000000
0000LT<L0000l;RD\AF=XTR093Ng]6Xa000000000000000000000000Xh^g0000HMQ^00000000000000000000X:8a00000000d@=i0000lHh10000000000000000
00000000000000008[\`PKUA0000000000008TcF000000000?L;000000000000000000000000000000000000DC5o0\i@0000U3jOm3^j00000000LPH;00000000
I31=0000PU?100004<5^TR`90000<@Yb0000@4\:00000000lAG[000000008IAf0000<NNi000000000000000000000000=5P;00000000@7NAXUl:000002YPm5^l
00000000DAof4Q9S000000000000@Ba:XD`gD[]N00000000\hm80000DA1D0000TYI300000000Q5Pa00004>[Xd3li8V\V@ZA]00000000dZMW000000000000<Z>K
0000T<2dXllS000000000000XZ3ZDP8O00000000000000000000000000000000PQ_40000P^V<LcXBU4H`000000004>00<?LT00000Nee0000\8<E000000000000
0_Mm00000:2800008L?T000000000000HDL;40Bn<YfK000057im000000000000lG2h\k4<`[15000000000000Y4JB000000000000000000000000HY3V00008F=7
@Sc>TK8Z`9NoHVS[Y1n:0000000000000000LaiP00000000hDX:0000000000000000@6O400000000]6@b000000000000\3od`2SEX>i;H@N@XASYHXim4GBGHN41
<bI@0000l0]G0?0Nd=G2000000000000DJSR8;MEDDSk4CW60FH:0000XAW90RoGE4lJ000000000000E5]Y000000000000]5D500000000<7ZD<[DZ`;93T0D9dG@V
0000`3Q>00000000lX]f0000`G`Z000000000000U3U<000000000000TFo400000000000000000000000000008FT>@GoPl:I^XbSc<@gdTD72@A0F000000000000
00000000H:hE00000000000000000000DN;XHF5R00000000@8AbPFV<X<8?\>K08Hg6HjVfm5DH000000000000Ph6F000000000000<h;a0000000000000000`4k[
00000000000000008:Cf4@A?X;C=15<YL4AI000000000000000000000000000000000000I6Y>0000@\>8<QScl_QV000000000000000000000000d1Q;LiX10000
dN2I00000EWN0000000000000000E6l\DKcMlBLRDY5K00000000\1So0RBhPM<80000LiUo00000000l7SO000000000000PAP;P>ceXX9000000000T\T800000000
0000000000000000I5[i00000000000056^20000000000000000000000000000000000000000000000000000000000000000000000000000H;o]L44Rm5Yd0000
dOIa00000000000000000000I6^eHV=i00eiT^KT0000HbnW00000000000000000000l2Al00000000000000000000000000000lCB0000000000000000Df6O0000
000000000000PQYQ97;Y8Ph]A7iT00000000`93T0000000000000000000000000000d9:FLekJ0000Q0SN00000000000000004O1XLfHn44VX<QNC<d]B]1YH=6`k
A77R00000000L^B700000000@K`^<V7YlYKZDlL;E6<c00000000000000000000PKeH0000PUYm000000000000DB>``PKU0000000000000000THK5DDGC`i=[0000
0000DJHSHl[b4mP7000000000000000000000000000000000000\;Sb00000000@kW<0000T\DP00000000@FD\\h<`00000000000000000W@N`;A><6TW4X260000
0000lDi8<k4Z0000000000000000hf@90000PF:8PNf?HlQPX[iV\OiF@9C300000000000000000000000000000000l2Rf000000000000lC`>hV7i000000000000
L2gim7hO56mB000000000000`9FUD@_mdFFa000000000000TDd5dn<500000000H5:kTAg8lUN400000000`Rf3E4]@000000004KWJ0000000085JJ00004:VDTi?L
52m[M6W>@>Vm=84X0000PT;n0000000000004j980000LH9`\PWD0000000000000000TU_W0000@g4_00000000000000000000hXJ094JkT=7\000000d9lP]NhTbW
0000000000000000TG4Rlh1fL;BA00000000Q7k:04`Y13=f00000000XH0n`?2RhUkLH[@U0nBJDC@?0000]32Vl]YVY6Z10000000000000000dQ`6hAckh4M=DZ2K
TM6Y\\]=H:GOX;4;a0260000000000000WI_000000000000I2NX000000000000@W0M0000dUU0hK0J`ABl0QgR00000000@k>@dL<fT5ii0000hRI90000<aNf0000
U7?D`W>_000000000000<HQM000000000000hHP_@;QV0000000000000000T3BXHQek00000000`]T?HSBa48>V000000000000533600004Wi7<m8L12]^<WO^0000
000000000039hWFQ000000000000000000000000\Q4d0000000000008FQ2\WLWDaQT518S0000000000008Gn_TJC^h4`D]4CR0000000000000000<V3900000000
000000004UhS0000000000000000l<I<0000i5jl000000000000000000008kLI00000000000000000000PU`@00000000TfnT000000000000dBGn]66]T>6cLQ?e
\SLSd@;oHYhHhJPW@@LkTXH30000LmmR0000M6di00000000dQ5W000000000000000000000000<4b=I87T000000000000h;oO0000000000000000000011B9DL3^
0000d73800000000X\1_00000000\?2600000000l39b@VMdDjL40000HY`c0000X38@00000000XBmV000000000000l=I0000000000ig80000000000000000LmcT
00000000X@=Qi2T^000000004_A>00000000000000000000000000000000lh>l0000000000000000000000000000000000000000liPe56F:0000Pd:b00000000
0000e2nn000000000000A7W?00000oEY0000m3Gh00000000lBE0DljL]6[PTR6>0000`5<W0000a3>Vlm``000000000000H6_3Hc<he4QN0000000000000?OG`Z4a
i23:000081iS0000L71400000000000000000000TBfI0000000000000000HUiQ0000PM[c`S9Ql\<H00000000D5<@\jSV\?mU0000LTIl0COM0000000000000000
00000000000000000000@og<lVML0000d:30lH88000000000000\W300000X14U00000000000000000000000000000000@SaG0000000000000000000002=@0000
0000d<^J000000000000P5Bb0000DPQl00000000`hG[i4FT00000000000000000000000000000000000000000000\3@O00000000DTda0000dN\3000000000000
000000000000000000000000LGk>\n7;00000000<8i`00000000\Z9^000000000000dAk9PXL;0000000000000000M7V]hjLT000000000OWl00000000`Q2T0000
DX6n000000000000Ldh54j[Q00000000000000000000Xa7g000000000000000000000000d5NZ<hHb8WaF<iSg0000000000000000000000000000\W7[00000000
U68L0000L:i<T\LD4h]\000000000000lmBE00000000000000000000T_1_000000000000\FRIXe=J0000000000000000000000000000Dh4@0000000000000000
0000\B[B0000000000000000DG[^0000000000000000lInjdkF100000000d^E4000000000000P4D[00000000`1kB`3OiH?0=0000PZ<\00000000XIXG00000000
E6PM0000000000000000000000000000HJHC000000000000000000000000000000000000HG6W\1]Th9NOh]GR`OXcP`:b000000000000000000000000000042]H
00000000a2@]e6_XLcUe<W_oHKhT8jnC00000000<7Rj00000000lfKb000000000000000000000000000000000000000000000000000000000000`W<>8Z`o0000
LG53000000004U;E<7cd000000000000D1_RPm_JD9Qk000000000000X`NFa4[]d0kfX=9SM7[im4o;00004H8JA7eE0000000000000000d;eTQ2oD<[7g0000dU20
Y7Y=0000000000000000000000000000l8e7PQ06P6AJ00000000Y6j40000lUU@0000Daa900000000000000000000000000000000108<00008?m2000000000000
0000X[7N0000<Bhf<N_E`g1e00008N4H0amM00000L@C0000000000000000000000000000000000000000D3h700000000000000000oE700000000Q7kcHX^IXmb\
06=f0000dD3@0fd?07lj`PieP[:c05WT000000000000000000000000000000000000000000000000@gU70000XCEYLh:3PhCD92]KT\QilQ7o0000@4d<00000000
0000`?PS00000000000040IHXj_6\MO@LZeM00000000<P4Oi3dgTT46P6RB@QFF4i2000000000l=6ol20i`[eO4g]60kTiXmeL000000000000000000000000m7Uk
00000000Tdif000000000000000000000000i0[7\AiK0000000000000000000000000000<GlOY0PFDU]=000000004Pb;00000000000000000000000095fH0000
00000000000000000000XBkW0000000000000000d<]=00000000M3be0000\e_GDh9;hiPIdTbh000000000000000000000000PGd?hNdY000000000000\=eW0000
00000000a7NO00000000@;`k8N>a000000000000@2Wa`DCBPOeTdZHO]2Dd0000HFMQ8ONI@]BWi5B;0000PQDi]3ZY0000@:?58f>mTmD_0000DSYj0000XV0c15hW
0000P_??PiB8h_oelVcLe6Y10000Xff50000000000000000T7i?000000000000XnKQ8CKO000000000000`8Q:00000000\hO08_mX0000D0?IXagE000000000000
00000000PRog0000<`7hi5f5Y4^M0000000000000000lYd6U4Am00000000TP010000000000000000000000000000000000000000X_L<\mGNDCDaXmMQ00000000
000000000000000000000000TbOm4I\[00000000\j<R000000000o9A000000000000000000000000<0MZE6?l<>TD00000000000000000000000000000000hf30
0000000000000000\BlS000000000000000000000000000000004U[Y``kS00000000000000000000L27Z0000000000000000X0E3000000000000000000000000
0000000000000000Y4D80000Q29;e6jm000000000000000000000000000000000000hA3g\?\Ul6S3\@YRdK1_=3Eb000000000000hKU\00000GmV000000000000
00000CZJ\?5SXD@G<]iW\54kXeJVD]5i4mo`P?kR0000<3nj0000000000000000X44C0000000000000000000000000000000000000000@h[TPAF\000000000000
00000000DEKG83S9000000000000l;?T0000D:WcD1X3H8jI`\@E0bDo0000000000000000000000000000000000000000DY<X00000000000000000>lU00000000
00000000000000000000<?W\0oNZ@ZKh000000000000000000000M^=\:5700000W1U000000000000000000000000\NXR000000000000000000000_2200000000
`6Xc00000000d:3L8I:YLeDG0000000000000000I4OF0000e3_=000000000000000000000000d1XnLZ8d@7=100000000PA\B0000U2MY0000H3fj0000<49Z0]l?
0000l>2F<>8>0000H00V`?f;00000000P3hJ0000@IIf0000000000000000T>W>0@kj0Ff200000000000000004[XM00000000000000000000PYH^000000000000
hVX7000000000000@fB3hD>e\\aF0000<E;OdW`n948j0000\3Q`4PSX08`ID[RC0000XNbf0000XC_H00000000PcVI0000<dDk0000000000004<1P@Hih00000C]8
L;G<\\\5000000000000TJ`U00000000000000008Ko@lKD:Q1d841eV0000000080Kn8``XdbVb0000000000000000000000000000000000000000D>Pe00004e>2
000000000000d7K@\ToMI2e_XE:O55RY00000000XSL60000000000000000000000000000000000000000000000000000l>m7hD[00000U0eg0000<WF:00000000
00000000M74Z00000000000000000000000000008Cj;Xk370000HGEPPW:G90@hQ56h000000000000000000000000E0b2Q5Wo0000I5<fPanf0000000000000000
000000000000LnU7000000000000X^[M00000000PGc40000H;l4U4Il0000000000000000000000000000000000000000000000000000000000004<:PTi:TdI::
]4m0m61FPjGJA5]ldETUQ7jD000000000000`HJ@000055dC0000U7\h8Z;F00008^VR\l7nH58C<ZE9hh:[0000000000000000H=aV000000000000LRMB00000000
<@XUi2M:000000000000U57a0000h21R00000000T\:1T^ZQh^ok0000000000000000<K=i0000hDG10000\CTi00000000dCiFT7Pi@^]:00000000000000000000
00000000000000000000a0W6d^ih0000000000000000000000000000000000000000TMGW00000000000000004DAd0000<CeM0000hJhF0^>X000000000000XYN>
@golHkm@0000@`n5000000004bWQ0000000000000000Tl:jPo\nXRQ000000000h6:j00000000000000004<ao`]@400000lKW00000000X@Na0000000000000000
`5]K<RTS`ndX00000000000000000000000000000000000000000000000000000000U6Ve000000000000XS0A4h@i\ZP:000000000000DW>P000000000000DWWA
0000d;bfLAQEdY[S00000000h23UhT?=hYF1000000000000000089ffTMRS00000000000000000000000000000000000000000000E42JP=Ce<0B]H>P300000000
0000LkibH^`>000000000000000000000000A3k[0000\PaP000000000000000000000000TRPB00000000000000000000000000000000`9=M000000000000@:I?
8KFF00000000\K;5d5a]PF:Q0V9000000000LR]XP7RA0000H<\\0000000000000000L:Am0000000000000ga@000000000000h:l200000000m3V50000``8S0000
0000L1jb0000X4gX00000000XJ@^0000000000000000000000000000000000000000M5=\0000000000000000h>Da00000000`0jd=39R0000000000000000l1AU
d6Bid1i3hPEUHQE94^:Vm4A>4CI@0S^60HnQT]OG00000000\H>o0000H4KW\PTN000012`C<?=GPlZZ\@0j00008U_@\XA^000000000000@_DE0000D:SC52fEhlB0
0000`h`0H;FVHBBW@[3g0000000000000>73@PRFHS0\\]hY000000004=`g00000000`;3D@YNO00004Pc48Noe\W870000lN1X000000000000<U2O4[nI0000008:
00000000000000000000000000000000000000000000T]Sk0000`Wj[TBY>l]o0Xmb<000000000000a7[0000084ND000000000000811o43W600000000=1X]0000
00000000l:j9000000000000HCAK00000000XQ\T00000:_lP:C34E=>XXA:0000DY_TA1K800000000000000000000000000000000Db?I000000000000TK7V0000
000000000000000083Lh\MlBlR8VlTZj000000000000DBM?0000PBl7000000000000000000000000000000008MSF0000E3a_E7c50ScQ00000000`jP@00000JEc
l7>j<VW500000000DQnUTDGjhR2Ye7ae00000000000000000000000000000000000000000000\[JJ0000h`V70000000044N]0000lCEo000000000000`KTLdW6e
00000000`:m=000000000000@OaV00000000000000000000E4Za0000LgF1I3XQ00000000LjEK00000QFl00000000LHbK0000H@3Qh^FN00000000000000000000
4AYSXGe2000000000000lbo00000hLaa000000000000@QCEX=\h00000000000000000000`3EbP7UT000000000000XMfoH4BX00004OgJHS`0PKi[0>_UPmJT0000
0000E2j;00000000<]oidcNbL_GF00000000000000000000`]Q]H:bP0000000000008IH5\U:98W6J00000000T@F`lV_oD`5W0000000000000000d?N900000000
000000000000d;Xo000010`:000000000000000000000000LFOo0000@A600000000000000000000007fL0000l:_JDICT@VTW000000000000000000000000PS_K
H?5f0iDe000000000000D>n6000000000000L9oG4H4G51^M000000000000\5[1@DLS8Pak00000000hUTQ000000004hnn000000000000X8JZm6N88=Q:00000;XY
h<=1000000000000000000000000L\?m@QnAlged000084C0TA;kh]FS000000000000PVRS08FS0000X:mZ@A9MT<5CXXm<]2B<000000000[<n00008P_4T_?ZHKH1
0000LW;Z4^Y^T8Ii`n:^00000000000000000000000000000000T8h000000000000000000000i5AK0000000014oa0000000000000000hULNlGGJ00000000hm02
02N9h1DN0000000000000000T1KbDN=C0000000000000000000000000000\5ao000000000000X\bchQ1_0000<4h=@m4PP\Gm@^@00000@I@_A2YjT]Ik00000000
000000000000DS>BdcGZ0000PFHe000000008U^>\W7iPjZGXnL3000000000000000000004UMK0000dCQ_00000000000000000000\V^c00000000\NE@00000000
\RjS000000000000000000000000h]G_000000000000Q75@@nHH4JnY0000Y4dM8FDF0000000000000000892EHUXO0000l;c78?n`000000000000000000000000
L7FA0000X7kN000000000000l:4c00000000@H0=d@[90l0id0FfM3P@00008^:;000000000000000000000000<VNg0000@4Q@000000000eh;0000\Ll30000\2Sb
Y2[]00000000000008LH\C>R8Ekf0000XIQfTSlR<EV742]eT8Ua<D3KHJOjddfL0[X400000000<:oC`6ZW0000000000000000000000000000000000000000X7PZ
000000000RBCD3_H000000000000000000000000LDAFhWnge7=kH16=<UDRLeMi000082o<l9YT0000000000000000000000000000873i00008LB>LL^^00000000
0000<JQ?`2JB0000000000000000<4[=0X_JLajGhGi^DC:O000000000000000000008EGCLjiaHkMeY5]60000h\MM0000Pk_b0000000000000000000000000000
000089Fd000000000000@FLJ40g_Dak500000000000000000000P@kM00000000000000000000000085XH000000000000i7eX0000h96MH@?:LBF10000XI?\0000
0000000000000000000000000000TnN;l7]C`PZZ000000000000Q49c0000000000000000000000000000000000000000M4\MM6k@000000000000000000000K\3
=4Yo00000000DM<UPW>C00000000<^BPhD_ehFIQX<@200000000\BY10000000000000000hPOO000089F700000000@i@L00000000958G0000Dmmg0_SQ0000LFoW
<SP40_5C\BQQ8e1m0000000000000000A4]000000U1]0000\d0=]7fg`\on0000000000000000TdKj]6bQ0000000000000000000000000000=6Ak0000L8AK0000
00000000000000000000DbNg0000hHWS0000000000000000H>WN0000h3ciDRAjDGci\4`iL>nYh15ITA5;L\RK0000000000000000000000000K9:000000000000
00000000000000000_<HhcRE93>3000000000000h`^7hLnK00000000hZ>80000000000000000m7ek00000c304;kXPon>00000000`af;00000000HC`o<WOGI3W8
T6jmh6c^TeX\000000000000000000000000db^o0000XBEBT8:9000000000000000000000000\QZ200000000000000004K;K0000dI124RG800000000@49G0000
@EH^4EeP0000L4OHD4dl0000X=;L00000000000000000000000000000000000000000000000000004T670000ljDk00000000000000000000TXN^000000000000
0000000000000000000000000000000000004ZR;PlIT000000000000=3HN0000000000000000D;;1XZo;lRHY0000000000000000@^>G00000000000000000000
0n2X00000000lPmR00000jPb16AKX5ZHdV;5LQ5o8gnn`>;Wd]L8000000008hAF000000000000000000004II1dh`a0000<UFa000000000000000000000CfU0000
`c1[0n5@@O\757@F0000000000000000000000000HU]0000000000000000hkJ@0000\C]L`\JV000000000YKh0000000000000000T5Tb0000<NB>0000a51Z0000
0000000000000000@5ED00000000@S:O0000000000000000DbmRL^NT00000000000000004UgP@;cV0000000000008LV\Le9c00000000hC<`0000000000000000
00000000h0^V0000000000000000000000000000000094fN000000000000d]do00000000000000000000`NeJ000000000000000000000000Y3CYP]4IXn?_`L20
0000Hi>?0000000000000000@^_f000000000000000000000000000000000EZW00000000@FAODBG^\TCE`C^Q00000000000000000000`OUO0000000000000000
00000MZ@PPJO8g3C00000000000000000000000000000000000000000000000000000000000000000000000000000000<GMJ000000000000\Ze`doFN=50Z0000
0000000000000000000000000000000000000000000000000000l=U8``=00000000000000000000000000000000000000000000000000000\5FV00000Q6bDVNP
\d4J0000@=m2H_0n@L7>00000000LSlb000000000000000000000000<UQI0000@8?[00000000000000000000d]D\00000000i5Bh<So`00008InV000000000000
000000000000T?J<`h5000000000000000000000`5glP=9A\MVW4lb_dm4n000000000000D]cfdKB700000000P2cTPJZoE42`00008XIU00000000000000000000
lEiS000000000000000000000000P3Kn000000000000410flWUI000000000000HVhe@g3_00000000000000000000D?jS@dOMU5hg00000000000000000000`FAf
000000000000000000000000DN@Z00000000\;M_00000000hVV90000]2Rbh<E90000d8;S000053>i0000000000000000dbhU00000000`7eY0000000000000000
0000XLRg0000000000000000000000000000POHn000000000000000000000000\?d40000000000000000000000000000000000000000lX8E8XXG0000XPJ3XWEQ
0000d?7]0000000000000000PdL]0000lmfj0000000000008Nie00000000I8:3000000000000m7PZ\>jVlVXP00000000988NP6VB0000\Sm2T:dl000000000000
0000L;UU0000L=L7hZGZ8A]IL0>B<U]R00004ddgdf@c0000\Fmi00000000000000000000X;S@0000000000000000l[]c0J2Y0000000000000000000000000000
0000@j<o00000000HoJA00000000`C3Z0000LEP`000000000U?\0000HTm`000000000000000000008O]P\cP=0000000000000000000000000000`[hm00000lPj
`cne00000000XH?B0000<VLWH3H_X^=j000000000000000000000000000000000000000000000000000000000000`f\U00000000000000000000XE_A\a<O0000
0000D1Pm0000000000000000I3b200000000XOK]000000000000000000000000000000000000000000000000000000000000000000000000L\4N00000000X9gR
0000000000000000@7E=I5XB000000000000d;YF]6`X0000l70100000000H=Uo0000000000000000l8aj0000DN_Y000000008eORhM[H0000000000000000`_ZL
0000dAb:LGJ200000000000000000000000000000000000000004dl\000000000000`gKR0000000000000000\4gC00000000000000000000hOF9T\IfPdhT`f04
`G1Y000000000000\?Cl0000LAJ9m3fYX=PFT@HNdXd`lV]d0:_[\l:B0000lH]g00000Q5?@lXYLo>I00000000000000000000000000000000l9N=000000000000
\OBUhWh1\konX93o00000000H<jm000000004bKAXIiWXk\ZHUZF0000000000000000000000000000T[dW000001fb8P_Z0j0j0000h2_7DTdCP^do0000PBP2hJ[Q
LR70000000000000000000000000D85D000000000000000000000000L4i>X0;FD1EEP?BI\\L1Tici00000000000000004@iTX<<4TO5kLlEbhcA^00000000`87o
@=YX8YINXZ:P0[PEhn6Q0000LoMD0VaY00000000h0PVH]]2<^8N@beR50iZ000000000000000000000000HRko00000000\`P5000000000000000000000000E4E>
0000000000000000L@RU00000000000000000000DF7K0000000015GcHLoh00000000000000000000000000000000d9=0H0U2h@1cHTj[13fF000000000000XniY
00000000000000000000h:naHBKklCei@nHj`[L=HC=od_1>XKUkL_C5dFPd0000@?[N0000lS\:d=3f00000000`4Qh00000000d^5[8V?W`WAQ0000PUnf00000000
@kZo09\i0000`QmAL18P0000XMH3`]>n0000000000000000TgWm000000000000@63FDW<lD[QC95T>000000000000000000000000I7_S0000000000000000H\ef
d;dW`^Va00000000h>I=@B3D<g_Z000000004dlE\K\M8`IO<@7XTNDNPL\g<mlM0000U3g?00000000<7830000000000000000Hi76000000000000D:gH@O4e0000
l2eg`b9[0000TCJL00000000000000000000000000000000000000000000de>Im0e<0000000000000000000000000000PA=EP\[I00000000LLN@0000`@Mm=5Z]
0000000000000000000000000000LX[B0000T<7n0000000000000000D=JPLYnDLb\h0000T@ak000000000000000000000000`WPb000000000000000000000000
000000004<4hTDEI000000000000dWX80000000000000000000000000]aC000000000000H0Vn00000000000000000000e1S70000000000000000DNa`00000000
000000004o\297CU000000000000\_Pa0000DVL0<fkN00000000000000000000=5o?PI05<`;N\[QWH`B]Y53P0000000000000000@E2I@7I4000000004Q@b0000
0000000000008Yab0000000000000000000000000000000000000000\NT:h>l:0000000000000000PPFKm23\00000000H15d0000DRij\82N00000000DQjH0000
L1iC<O;B0000000000000000000000008]k>\PPDI3XdA6Me000000000000\WoX00000000m4P500000000hRS`00000000`ZOL00008a[XX8eE`Nc^\R_TXO<]P\eK
\iYYU2`0000000000000dTPD0000E5W<Q6\000000SXI000000000000L:dbY48J0000PKd[00000000Q0660N?8l>XO`[U0e6]R0000dB@l000000000000P@o38jIh
00000000Q7AY000000000000\UCT000000000000000000000000000000000000<3UI000000000000l0jP00000000000000000000]2TBL1VN`EQZ@EXQXJEThT6I
0000000000000000000000000000000000000000DKDM0000h:X`PKBk00000000X3lT00008HQ`h^nD000000000ID_8K:10000\>OB000000000000000000000000
000000000000000000000000000000000000P?GdlRb700000\iY0000D_>K0000PG;^000000000000039B00000000LYe?000000000G[l0fCE0000000000000000
00000000\`X_LLX_00000000P<h6000000000000HdHC`V@N<1@[\EOnHG`<00000000000000000000dWGN4`Kj00000000LPCh00000000\;9S00000000PH:;07;;
0000E30=0USU000000000000000000000000`fWB000000000000X>f[dTF=0000a5b;0000L4lD0000T_3h0000H?kb00000000000000000000@2_S4[Wh16Ti0000
00000000000000000000000009J40000`C7Z00000000000000000000000000000000000000000000M7YMA3Ti@<i5T?bg4Q1G000000000000000000008<WW0000
X8c[00004UmB0000XO?5HZRJ45IlHeZN<jc=H6@:dU:aDZ0dd3WHDb3DDkOn00000000000000000000000000000000XHS:00000000000000000000\FNE00000000
000000000000000000000000000000000000DT<\00000000h6Ue<c3e00000000000000000000<5oA0000000000000000000000000000HHFblToa0000X\K\0000
00000000000094Y\00000000@^3[dDUU0000`cf9000000000000@X=LTgN60000P4O800000000LNk\@G220000000000000000000000000000000000000000<Flg
00000000@Z@[00000000000000000000000000000000000000000000000000000000000000000?i10000doGW000000000000T[B200000000LNS[0eHL00000000
00000000000000000000U2VT@A;KPPFZ00000000000000004S=D`o<`0000000000000000PcKh00000000`@6J4=i5<[V8HbKn0000<5C_4;bEY4mF00000000A4l7
000000000000`S6d000000000000<hinLG^h000000000000000000000000`Z0J00004<?=0000@ceTD5FD000000008SWW0000\HaEHgHR00000000000000000000
h@\B00000IlgLBe>0000l``=00000000000000000000D5Rf000000000000000000000000<2d?000000000000HleK000000000000000000000000X>g]00000000
0000000000000000000000008Wlm00000000lb_V000000000000`9j10\an00000000000000000000000000000:`jdFE<X^:nPe4ETM9<lldc000000000000H8DZ
LN[a0000000000000000DDd[00000000000000004jJP00000000lLNQA2Mo0000000000000000`R8B0000000000000000XH_<X7L<e6GML8V4HU72000000000000
0000X:M1A3Qe0000000000000000@9LH]0BcPdOo0000000048a7000000000000000000000000ThP=0000000000000000\E6E0000<ZS20000000000000000``ic
<0`b0000\0_042F<`R280000000000008MQl\n36LDe>Q1M9000000000000000000000000000000000000h46=T=LF95Lc0000<2eM000000000000h=Aa00000000
000000000000lHWe000000000000000000000000D2WED5>a000000000Fd;000000000000lMWF000000000000000000000000`k1bd03Q000000000000]7>>0000
TRRe0000000000000000000000008=?P00000000000000000000Tlo[00008T@80000<\PO0000TMi@XQ;J4`F5Dk=B0000T;e8HRjk000000000000@U55Q4PH0000
00000000PJU<E6ZW0000lE?_l]^5\0R0lb<C00000000000000000000000000000000000000008hmdh2?54WnS000000000000000000000000000000000000\GG6
H0M<`_JI`20H0000000000000000X0[YdGh50000000000000000000000000000000000000000000000000000hn>g00000000000000000000DO:8XbEQPRkM0000
4;\K00000000@LEA0000\2KN0000TCIR000000000000<PiI0000dKI3\OdNHR:K000000000000HZ?J00000000X=CODe]Y0000000014ik00004b[64Gof00000000
hMgJ4U9Z00000000]5l44d<[00000000L8ZhTM\?0000<>iRTo5i00000000X45b0000<RGIPHRP88]2000000000000XQ8G000000000000P0`0dQ;hdV\4<5IJ07[g
L7JQlQ=nX_R:00000000PBjjl6]0HYVJDh_@0000d3iJX>NS0000X14<`1R<00000ZO90000000000000000lR=X4ZTd\ZfA0000000000000000000000000000HRcm
00000000000000000000000000000000000000000000000000000\0K00000000E4RW0000H3o@@>GCT>2gTIaAHMXC8T?eda8Y000000008GYhDNX50000l0V3HKSN
`X<oU5g4i6\l00000i4T00000000000000000000h=:G00000000000000000000Xg190000000000000000@8A6A6LH0000000000000000l@_H00000000\BWG0000
16nk00000n;Q000000000000000082j4@^FjT_2Q0000h\LU00000H=U00004ZSX000000EC@3K<000000004Tfa0000\^?_T>TW0000a14m0000l8jd000000000000
L1kS<:WG\?]Y<_6QI6c700000000TiYl@B0T00000000LWl90000i7EA00000000000000000000000000000000000000000000000002IQ00000000L<3100000000
XjkB4?4E000000000000000000000000@^QZ<WM900000000000000000000l?CN000000000000000000000000000000000JGkD]ej0000HLTglYBa0000U0Ud0000
000000000000D8H100000000000000000000XP8l00000000@KT300000000M1FR8h>U00000000000000000000D8h@00000000l_ghXIR600000000000000000000
0000000000000000000000000000T24@`em900000000@[2o000000000000HecS00000000\9jK4oH`0000000000000000XCYB000000004;Zh@?NY0000M427LF;J
00000000000000000000000000000000000000000000HRk<00000000LnX=0000HGgI000000000000P@c30000=40dQ7mm0000`ENG0000\WG3\Bf90000m35:01D`
00000000000000000000000000000000hhS7000000000000000000004G>i00000U;^0Y1L0hSj0000000000000000000000000000000000000000000000000000
D=HC000000000000hi0N000000000000HXBjl@IjXG>?@J;5dk@_X5k8dLd]0000T>gCHkh=00000000lP>U0MF@Xf?Y000000000000@M6?0799D_Ad000000000000
0000T7b2T23@LV<L\YU@0]0D0000000000000000000000000000000000000000h1>U\B7hD`fj0000hEdEM4eIl25C0000000000004^f<000006=D4E52XY\O0000
0000000000000000l;Fn8:ZRDmX`i2mN00000000i7=5dO0]i7P:00000000<<bn000000000000000000000000LEUL54f50000000000000g^D00000000X>O80000
d2LBLG<0LGS_XO:[dXeldOAI@l1S00000000X9_1<\7?00000_[8M6iK00000000Tc5700000000lXhL0000lMOa4Zg>@^ff00000000000000000000ddSa00000000
0000P:L20000P>]nl\3]00000000`HlI4^]aPDMe000000000000T\n=X^KD0000000000000000d90=0000000000004aRblM5lhmZZ000000000000000000000000
0000@1jHP:0hH@>k4K]@95FD000000000000X2Q1`DKL00000000000000000000lMN``Sng00000000lPmj41gALKC_00000000000000000000000000000]kPDCde
00000JRT0000000000000000Hdg9@]bW0000I1a0LGV20000Q6QC\X<QI65g000000000000000000000000LKNe000000000000I3KW0000000000000000`4Yd0000
00000000000000000000HU[<000000004c=e000000000000000000000000000000000000000000000000hO@o000000000000h42[T[YW0000T`D1000000000000
00000000l98H0000DTlLH5nC000000000000DI<JT@DRH_Y\l9>7LXH\0000@m^C00000000000000000000LT3f4@>8d_mn820W8dFT@e@84A\20000000000000000
0000<7<D4]PA0000XkgHH_5c0d[:0000000000000000L8kb@SXiX[?a41W?000000000000PC1V0000000000000000HF]70000P[m<0000dKVCHPlM000000000000
X@W`000000004:=Q0000000000000000hhJKd0b>lZQ@h`dQ000000000000000000000000Q7];48BF00004RQO00000000000000000b4[L<Nj50c`00000000M2^j
000000000B;P000000000000i22000000000X19@0000000000000000000000004=MU0]M:0000000000000000D[84<V9Y00000000DNgF8f>3l[:8XD9Ye6b>0000
0000000043Z;0BQc00000?Rm0000\:0Q4QCRL2<4X37k@No<00008>`n00008h=m<]lMXeLD00000000L]Ti000000008joK0000DIk?000000000GQH000000000000
00000000T>69000000000000000000000000H_3:8Hhl0000h<fn4]Fn000000000000000000000000<5gMI5^90000@]GC00000000POa90000000000004K6l0KQ?
00000000\nW`00000000000000000000hRL20000TRbY000000000000000000000000l1HF8?Dah@5_0gEA0000<4l50000h4V>0000000000000000ha6m000012;I
00000000M66G0000dLF90000408LdOY<0000000000000000@O;T00000000TP=8lDm@0000000000000000000000000000T3e<hS@j85Ym\h?G00000000<^gj0000
00000000000009K3\Xd5@<dg0000000000000000000000000000000000000000000000000000000084TDi0EU000000000000XdMG000000000000000000000000
hE2ePla400000000X8<g000000004DhMLUKb000000000000LX>853nV00000000P3<400000000000000000000000000000000000000004XdO00000000X^gQ0000
000000000000000000000000=0dK00000000000000000000HWZT00000000<AKI000000000000dc>Q0000\I9@000000000000H_I@4`\jX3<g0000@=Gl00000000
8Ri7Pm7K0000000000000000lX>J0000X4o2T87ZPYWX00004Mc]0000LbjW0000<F33PVZW000000000000000000000000Tbhn82;[00000000\Se:00000000@BhW
denC`U\?000000000000000000000000h?:E0000000000000000000000008:UA00000000000000000000000000000000000000000000000000000000Xhkd0000
00000000000000000000000000000000000000000000\:cjlK]Y00000000hOTR\YFN00000000000000000000000091GI0000000000000000PMRd0000DhD50000
0000000040T200000000000081n^0000000000000000000000000000000000000000000000000000LF`H00004d5e0000000000000000HT7U0000000000000000
00000000D`4f0000h>;8XBFo0000LlZETl`=00000000DREG0000000000000000hdnT0000000000008:AT00000000M2cmE7jW8VlB0000A3:^P9od00000000@U>E
00000000000000000000000000004jT[0000000000000000Pk0f00000000\c]50000=5SX000000000000T?gSdKVTU2=o0000000000000000@_7ca1Z300000000
4Po[PCh5\FF=]0Pn00000000000000000000000000000000000000000000000000000000@S2200000000`F\<00000cMN00000000<QVThQW800004FXSlOXJD;^Q
M63>0000000000000000000000000000DT0Fe4Rj000000000000D`Z?000000008@<I`;g@X<TU0=FH0LZ^4`ca4gMc00000000000000000000HX2N000000000000
00000000dOjT0000000000000000dDeQ\^4F]6hR0000DQfK49EZ56=l@][G`6N;DdTE000000000000LGFI4[co00000000@<Sd4]IX000000000000leEldlMo0000
0000TI9f00000000000000000BgN0000<bXl000000000000000000000000000000000000HJke0000000000000000000000000000\gAah3cRDkUOdD500000liA6
0000000000000000000000000000000000000000<1BE0000@hMb000000008P>ilY_?00000000I8140000\\9400000000\J?d0000000000000000000000000000
TJ`A0000LUBd0000000000000000000000001647000000000000<6?]00000000000000000000DYom0000000000004M^ja7Ej0000loCD0000TL2N\j1[8nfe0000
PQo]M2?>m7^ml6G2<:VT00000000000000000000000000000000X]Pf0000@@mFLM]<<eNHh7Cne4d`0000000000000000lMK:00000000lIWP000000000000ToL[
0000ldEF124J=0He000000000000000000000000000000000000000000000000TFfmdfI[0000000000000000000000000000000000000000E54ldEn^00000000
00000000000085G4DHLF0000dJ;M00000000e4SP0000@Gg5LC>e4b23000000000@_:0000lRDQ0000dIP:00000000LTE]512M0000000000000000000000008dG_
0000HSS==6Wn000000004_9`0000000001=U000000000000000000000000dJmbI6Jo000045ORa7`?000000000000dc@i0000@`?3@B;a0000hFU90IdZDRaeH>9`
0000\[fW0000\;7_DMBX0000H6KC0000hGQ3dM>Q000096TH00000000@dci00000000M68_00004ZaK0000@BO[0000\CNZ8gXC00000000000044H2TUf000008XRl
00004gjP000000000000=7Yml3_`00000000\Wej0000`5N3000000000000000000000JJ487?HDUJe000000000000D<[Z00000000DRWT00000000000000000000
0000000000000000000000000000PkAL0000@7\44hUG<kTT00000000<cQQI2ZblPHP0000000000000000000000000000000000000000094elZY[`8Ao0000I7_@
<SZF@\4j0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`QaW0000D2HG000000000000PXaa0000
DR;A@hG7Y53C000053kHX=C:`=:d4aSYl3M:0k=h0000000000000@0100000000\>M>XXE`h8]GU6aKDVU00000H8^AD]aS0000<TeV0000000097U2000000000000
00000000@d6>@n\700000000000000000000000000000000h@eX00000000000009PB00000000HI3<8Un9hTg@I5JNdAa10000P?hJ\7PK0000l60T000000000=f3
I48W0000000000000000000000000000]6A5LATa\B=T<V3L8\?V4;bV00000000l@ZeLg>X0000000000000000000000000000E3o<1433PImV0000m2F[TZTI0000
dCCnLV=NLD6@L[hBDc6I00000000h5NHdC_9`GJD0000DXCP`k58<1o:00000000`;:Sh@O]Tb:m0000L;NZ00000;?`00000000DjX[000000000000000000000000
0000000000000000@=S;`R=j00000000TGNH00000000]01100000000`oOk00000000XLlb00000000D7<3D@^<lDE`<Z1PHS8000000000Q7He0000]0^KTF^40000
l;EY0000000000000000X<[;00008FK\8@]F17:f000000000000T@GGlMA30000000000000000XZH=0000Tm2G0000000000000000T7aFh;nhLH8^dM;?@MJA`SVQ
0YBKHZ@A4lTVM44l00000000000000000000XM2f000000000000X_;l0000DX\[000000000000\UTa0000M57N0000LUK<d6n_\>=9P8d_000000000000DKkE0000
P\??000000000000m5k[0000Hn>X000000000000D4CT00000000000000000000000000004D?j0000000000000000PE]J00008]Umm5QM0000LY;\Y0g@4PgE0000
000042>J000000000000DZmE0000\c16Dg[Y000000000000H5;O00000000A3gR0000000000000000PF04i3OM00000000`IDH0000\KL`4a\l0000h75Q`IE;0000
00000000<^Uk0000000000000000@JW_00000000000000000000TG]N0000dB><0000000000000000=7cR\I0UPea700000000d\_8000000000000000000000000
000000000000000000000000000045_Q00000000000000000000000000000000TIoP`bIWLPeb0000000000000000\XAK`ed1000000000000000000008<RG0000
0lBZ00000000000000000000000000000000<kWl<ZJE000000000000`LHI000000000000000000000000000000000000LB=j00000000Y89`0000D^Z:00000PYe
`4F^00000000000000000000T]55000000000000000000000000h9QRhGM400000000`B^g0000000000000000`CoUl>>eHDR5l9Yn@egW000000008XKl@M_W0000
0000000000000000000000000000000000000000XOo50:N]0000h\`700000000<51700000000T0?d@F2>0000000000000000d\>gLdf5000000000000X7=B<L6^
4QP2000000000aH=000000000000000000000000E1O7hflAT[9eDhU\0000000000000000T1PQ<J9eXXT;HRS2<edS000000000000160[000000008FMfPBA`TG=Q
lYYh@[C[0000hm6Gl:U[XXlG0000PJRj8UAd0000`5Nm4YWg0gFOLn^h000000000000L402H]8?<>8\000000000000\GLW00000000000000000000000000000000
96RBd2DS0000dg:MhG]=000000000000000000000000<D?Z000000000Ia[TU1I@Fj5PHSOL<Yk000000000000\Sl8000000000000X?Pf=6EMl^kK00004VDo\ool
4B^B<9nG00008U3:00000000L0g2U3D_0000lDF20000HW5Z00000000A5CU0RLa@BMS00000000L^?6000000000000000000000ebUM2SiM54Y0000000000004o=B
14c>P_>=4aOC0000dH;G00000000000000000000000000000000<EPS0000000000008X7Y000000000000dW430000T1^F00000000\AQV0000XA[c000000000000
0000L\:A00000000LCnn@kDS000000000000`^iM0000000000000000LcoSh_bG00008POj00000000DYQV00000000\=_U000000000000000000000000THFL4ba6
lHBhL>mU<Y2R00000000000000000000@7GR000000000000DZV=00000000000000000000DRmA00000000@HU9PODe000000000000000000000000T;ol8X3HD@E6
ThTP0000012g000000000000D_IdhbdbQ5=6000000000000A7:S0000000000000000`8f;00000000l]XE000000000000000000000000000000000000TThH0d\_
l[FVDldLa4P[XK1K0000TI=8000000000000`CUI00000000\2aJ<i1800000000H8[fTFYolY^R0=4O@WcWX]_d00004`71Lo4B0000]2UYe3@h0000000000000000
000000000000000000000000lE><0000000000000000000000000000DkdD0000000000000000000000000000lP:181_<X6gDLQk?00000000000000000000lCQC
000000000000Xf[?0000000000000KeV0000l9^<HX[U0000A7D[@eP4=3_m11:Z8Mm?0000000000000000000000000000E6;W00000000D;\=LYGg0000d^PU0000
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
w(S::Profiles, L::It), w(S::Conferences, L::Fr), w(S::Conferences, L::Ga), w(S::Volunteer, L::En), w(S::Volunteer, L::De), w(S::Skills, L::En), w(S::Skills, L::Fr), w(S::Languages, L::Fr),
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
w(S::Work, L::Ga), w(S::Wishes, L::Ga), w(S::Languages, L::Sv), w(S::Languages, L::De), w(S::Languages, L::Nb), w(S::Languages, L::Da), w(S::Interests, L::Sv), w(S::Interests, L::Da),
w(S::Interests, L::Nb), w(S::Interests, L::Sv), w(S::Interests, L::Da), w(S::Interests, L::Nb), w(S::Attachments, L::Is), w(S::DrivingLicences, L::Hu), w(S::Skills, L::Mt), w(S::References, L::Vi),
w(S::Volunteer, L::Ga), w(S::Volunteer, L::Tr), w(S::Publications, L::Lv), w(S::Basics, L::Sv), w(S::Basics, L::Is), w(S::Wishes, L::Fi), w(S::CoverLetter, L::Fi), w(S::Projects, L::Fi),
w(S::Skills, L::En), w(S::Skills, L::Ru), w(S::Education, L::Et), w(S::Interests, L::Fi), w(S::Interests, L::Et), w(S::Education, L::Is), w(S::Awards, L::Nb), w(S::Basics, L::Fi),
w(S::Memberships, L::Vi), w(S::Languages, L::Mt), w(S::Work, L::Es), w(S::Work, L::Ca), w(S::Profiles, L::Hu), w(S::Profiles, L::Da), w(S::Wishes, L::Cs), w(S::Profiles, L::Is),
w(S::Profiles, L::Vi), w(S::Interests, L::En), w(S::Interests, L::De), w(S::Interests, L::Fr), w(S::Interests, L::Es), w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::Nl),
w(S::Interests, L::Ro), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Sv), w(S::Interests, L::Da),
w(S::Interests, L::Nb), w(S::Interests, L::Ro), w(S::Interests, L::Nb), w(S::Interests, L::De), w(S::Interests, L::Pt), w(S::Interests, L::Hr), w(S::Interests, L::Tr), w(S::Interests, L::Id),
w(S::Interests, L::SrLatn), w(S::Interests, L::Id), w(S::Interests, L::Lt), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::Lv), w(S::Interests, L::SrLatn), w(S::Interests, L::Hr),
w(S::Interests, L::SrLatn), w(S::Interests, L::Sl), w(S::Conferences, L::Vi), w(S::Languages, L::Hu), w(S::Education, L::Lt), w(S::Profiles, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt),
w(S::Skills, L::It), w(S::Skills, L::Ca), w(S::Languages, L::Ga), w(S::Interests, L::Es), w(S::Interests, L::Lv), w(S::Interests, L::Sl), w(S::Interests, L::Hr), w(S::Interests, L::SrLatn),
w(S::Interests, L::Pt), w(S::Interests, L::Nl), w(S::Interests, L::It), w(S::Interests, L::Mt), w(S::Profiles, L::Lt), w(S::Profiles, L::Hr), w(S::Summary, L::En), w(S::Summary, L::Fr),
w(S::Summary, L::Nb), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Projects, L::Pt), w(S::Projects, L::Es), w(S::Basics, L::Et), w(S::Projects, L::Et), w(S::Work, L::Hr),
w(S::Work, L::SrLatn), w(S::Projects, L::Hr), w(S::Projects, L::SrLatn), w(S::Skills, L::De), w(S::Skills, L::Da), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Cs),
w(S::Skills, L::Sk), w(S::CoverLetter, L::Mt), w(S::Skills, L::Ja), w(S::Skills, L::ZhHans), w(S::Other, L::Lt), w(S::Projects, L::SrLatn), w(S::Projects, L::Sl), w(S::Volunteer, L::Hr),
w(S::Projects, L::Lv), w(S::Memberships, L::Fi), w(S::Languages, L::Cs), w(S::Languages, L::Sk), w(S::Profiles, L::Id), w(S::Education, L::Id), w(S::Languages, L::Hr), w(S::Languages, L::SrLatn),
w(S::Languages, L::SrLatn), w(S::Languages, L::Hr), w(S::Languages, L::Sl), w(S::Languages, L::Pl), w(S::Work, L::Sv), w(S::Work, L::Nb), w(S::Wishes, L::Nb), w(S::Wishes, L::Da),
w(S::DrivingLicences, L::Et), w(S::CoverLetter, L::Et), w(S::Languages, L::Lt), w(S::Work, L::Id), w(S::Work, L::Pl), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Work, L::Sl),
w(S::Summary, L::Sk), w(S::Summary, L::Hr), w(S::Work, L::Lv), w(S::Work, L::Lt), w(S::Wishes, L::Sv), w(S::Work, L::De), w(S::Work, L::Da), w(S::Work, L::Nb),
w(S::Wishes, L::Da), w(S::Wishes, L::Nb), w(S::Languages, L::Et), w(S::Volunteer, L::Id), w(S::Certificates, L::Fi), w(S::Languages, L::Vi), w(S::Other, L::Vi), w(S::Languages, L::Fi),
w(S::CoverLetter, L::Hu), w(S::Publications, L::Lt), w(S::Summary, L::SrLatn), w(S::DrivingLicences, L::Da), w(S::DrivingLicences, L::Sv), w(S::Skills, L::Cs), w(S::Skills, L::Sl), w(S::Summary, L::Da),
w(S::Conferences, L::Cs), w(S::Conferences, L::Sl), w(S::Conferences, L::Hu), w(S::Conferences, L::Sk), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Pl), w(S::Conferences, L::Fi),
w(S::Conferences, L::De), w(S::Conferences, L::Sl), w(S::Conferences, L::Hr), w(S::Conferences, L::SrLatn), w(S::Conferences, L::Sv), w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::Cs),
w(S::Conferences, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Interests, L::Cs), w(S::Interests, L::Sk), w(S::Awards, L::Pl), w(S::Basics, L::De), w(S::Basics, L::Pl),
w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Hr), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Basics, L::Et),
w(S::Basics, L::Hu), w(S::Basics, L::SrLatn), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::SrLatn), w(S::Basics, L::Hr), w(S::Basics, L::Lv), w(S::Basics, L::SrLatn),
w(S::Basics, L::Lv), w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Sk), w(S::Basics, L::Sl), w(S::Basics, L::Cs), w(S::Basics, L::Hr),
w(S::Basics, L::Da), w(S::Basics, L::Cs), w(S::Basics, L::Sk), w(S::Conferences, L::Et), w(S::Courses, L::Mt), w(S::Summary, L::Sv), w(S::Volunteer, L::Hu), w(S::Courses, L::Lt),
w(S::Courses, L::Sv), w(S::Courses, L::Da), w(S::Courses, L::Da), w(S::Courses, L::Id), w(S::Courses, L::Id), w(S::Memberships, L::Et), w(S::CoverLetter, L::Is), w(S::Profiles, L::Sv),
w(S::Projects, L::It), w(S::Profiles, L::Ro), w(S::Profiles, L::Nb), w(S::CoverLetter, L::It), w(S::References, L::It), w(S::CoverLetter, L::Fr), w(S::References, L::Fr), w(S::Certificates, L::Is),
w(S::Certificates, L::Cs), w(S::Certificates, L::Sl), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Certificates, L::En), w(S::Certificates, L::Fr), w(S::Certificates, L::Lv), w(S::DrivingLicences, L::Mt),
w(S::Profiles, L::Pt), w(S::Profiles, L::Et), w(S::Profiles, L::It), w(S::Profiles, L::Id), w(S::Profiles, L::Pl), w(S::Profiles, L::Fi), w(S::Profiles, L::En), w(S::Profiles, L::De),
w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::Profiles, L::Nl), w(S::Profiles, L::Da), w(S::Profiles, L::Mt), w(S::Profiles, L::Ga), w(S::Other, L::Et), w(S::Other, L::Fi),
w(S::Certificates, L::Id), w(S::CoverLetter, L::Pl), w(S::CoverLetter, L::Ga), w(S::CoverLetter, L::Lt), w(S::Summary, L::Sv), w(S::Summary, L::Da), w(S::Summary, L::Nb), w(S::Conferences, L::Is),
w(S::Memberships, L::Sv), w(S::Memberships, L::Nb), w(S::References, L::Is), w(S::Awards, L::Sv), w(S::Profiles, L::Mt), w(S::Interests, L::Vi), w(S::References, L::Ga), w(S::CoverLetter, L::Lv),
w(S::CoverLetter, L::Sl), w(S::CoverLetter, L::Hr), w(S::CoverLetter, L::SrLatn), w(S::CoverLetter, L::Cs), w(S::CoverLetter, L::Sk), w(S::CoverLetter, L::Tr), w(S::Summary, L::De), w(S::CoverLetter, L::En),
w(S::Other, L::Fi), w(S::Other, L::Et), w(S::Awards, L::Sl), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn), w(S::Awards, L::Hr), w(S::Awards, L::SrLatn), w(S::Awards, L::Hr),
w(S::Publications, L::SrLatn), w(S::Profiles, L::Nl), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Skills, L::Ko),
w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Summary, L::Es), w(S::Summary, L::Pt), w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Education, L::SrLatn),
w(S::Projects, L::Ca), w(S::Wishes, L::Hr), w(S::Wishes, L::SrLatn), w(S::Awards, L::Sk), w(S::Projects, L::Hr), w(S::Work, L::Sk), w(S::Publications, L::Cs), w(S::Publications, L::Sk),
w(S::Profiles, L::Cs), w(S::Profiles, L::Sk), w(S::References, L::Sk), w(S::Other, L::Sv), w(S::Other, L::Da), w(S::References, L::Sv), w(S::Profiles, L::En), w(S::Profiles, L::De),
w(S::Profiles, L::Sv), w(S::Profiles, L::Da), w(S::Projects, L::En), w(S::Projects, L::De), w(S::References, L::Pl), w(S::Memberships, L::Sv), w(S::Memberships, L::Da), w(S::Wishes, L::Is),
w(S::References, L::Hr), w(S::References, L::Hr), w(S::References, L::SrLatn), w(S::Projects, L::Sk), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Projects, L::Cs), w(S::Projects, L::Ja),
w(S::Wishes, L::Et), w(S::Volunteer, L::Lt), w(S::Interests, L::En), w(S::Interests, L::Fr), w(S::Interests, L::Ca), w(S::Publications, L::De), w(S::DrivingLicences, L::It), w(S::DrivingLicences, L::It),
w(S::Publications, L::Es), w(S::Publications, L::Pt), w(S::Publications, L::Sl), w(S::Publications, L::Hr), w(S::Publications, L::Lv), w(S::DrivingLicences, L::It), w(S::Publications, L::SrLatn), w(S::Publications, L::En),
w(S::Publications, L::Ca), w(S::Publications, L::Pl), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Projects, L::Id), w(S::DigitalSelfAssessment, L::Id), w(S::Summary, L::Es), w(S::Summary, L::Pt),
w(S::Summary, L::Ca), w(S::Summary, L::Es), w(S::Summary, L::Ca), w(S::DrivingLicences, L::Fr), w(S::References, L::Ro), w(S::Basics, L::Nl), w(S::Basics, L::Sv), w(S::Basics, L::Da),
w(S::Basics, L::Nb), w(S::Basics, L::Sv), w(S::Basics, L::Da), w(S::Basics, L::Nb), w(S::Interests, L::Da), w(S::References, L::Mt), w(S::Projects, L::Ru), w(S::Attachments, L::Lv),
w(S::Publications, L::Hr), w(S::CoverLetter, L::Hr), w(S::Projects, L::Mt), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::En), w(S::Projects, L::De), w(S::Projects, L::Fr),
w(S::Projects, L::Es), w(S::Projects, L::Pt), w(S::Projects, L::It), w(S::Projects, L::Nl), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Projects, L::Sl),
w(S::Projects, L::Hr), w(S::Projects, L::Sv), w(S::Projects, L::Da), w(S::Projects, L::Nb), w(S::Projects, L::Fi), w(S::Projects, L::Lv), w(S::Projects, L::Lt), w(S::Projects, L::Hu),
w(S::Projects, L::Id), w(S::Projects, L::SrLatn), w(S::Projects, L::Pt), w(S::Projects, L::Sk), w(S::Certificates, L::Hr), w(S::Certificates, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr),
w(S::Work, L::SrLatn), w(S::Work, L::Sl), w(S::Work, L::Hr), w(S::Work, L::Lv), w(S::Work, L::SrLatn), w(S::Work, L::Sv), w(S::Work, L::Da), w(S::Work, L::De),
w(S::Work, L::Et), w(S::Work, L::Lt), w(S::DrivingLicences, L::Pl), w(S::Wishes, L::Es), w(S::Wishes, L::Pt), w(S::Wishes, L::Hr), w(S::Summary, L::Fr), w(S::Summary, L::Sv),
w(S::Publications, L::En), w(S::Publications, L::Fr), w(S::Work, L::SrLatn), w(S::Wishes, L::Sl), w(S::Attachments, L::Sl), w(S::Attachments, L::Cs), w(S::Attachments, L::Sk), w(S::Attachments, L::Hr),
w(S::Attachments, L::SrLatn), w(S::Projects, L::Fr), w(S::References, L::Sl), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Attachments, L::Hr), w(S::Summary, L::De),
w(S::Summary, L::Fr), w(S::Summary, L::Pl), w(S::Summary, L::Cs), w(S::Summary, L::Sk), w(S::Summary, L::Sl), w(S::Summary, L::Hr), w(S::Summary, L::Sv), w(S::Summary, L::Da),
w(S::Summary, L::Nb), w(S::Summary, L::Mt), w(S::Summary, L::Hu), w(S::Summary, L::Ro), w(S::Summary, L::Tr), w(S::Summary, L::Id), w(S::Summary, L::SrLatn), w(S::Summary, L::Ro),
w(S::Summary, L::Id), w(S::Summary, L::En), w(S::Profiles, L::De), w(S::Profiles, L::Pl), w(S::Profiles, L::Ro), w(S::Profiles, L::Sv), w(S::Profiles, L::Da), w(S::Profiles, L::Nb),
w(S::Profiles, L::It), w(S::Profiles, L::Sl), w(S::Profiles, L::Hr), w(S::Profiles, L::Lv), w(S::Profiles, L::Mt), w(S::Profiles, L::SrLatn), w(S::Profiles, L::SrLatn), w(S::Summary, L::Lv),
w(S::Profiles, L::Fr), w(S::Projects, L::It), w(S::Projects, L::Mt), w(S::Skills, L::Sv), w(S::Skills, L::Nb), w(S::Projects, L::En), w(S::Projects, L::Id), w(S::Projects, L::En),
w(S::Projects, L::El), w(S::Projects, L::De), w(S::Projects, L::Pl), w(S::Projects, L::Sv), w(S::Projects, L::Hu), w(S::Projects, L::Sl), w(S::Projects, L::Hr), w(S::Projects, L::Lv),
w(S::Projects, L::SrLatn), w(S::Projects, L::Pl), w(S::Projects, L::Cs), w(S::Projects, L::Sk), w(S::Attachments, L::Sk), w(S::Publications, L::Sv), w(S::Publications, L::Da), w(S::Publications, L::De),
w(S::Publications, L::Da), w(S::Projects, L::Ga), w(S::Attachments, L::Cs), w(S::Education, L::En), w(S::Skills, L::Fr), w(S::Wishes, L::Es), w(S::Wishes, L::Ca), w(S::Projects, L::Cs),
w(S::Projects, L::Sk), w(S::Profiles, L::Es), w(S::Profiles, L::Pt), w(S::References, L::Tr), w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Cs), w(S::References, L::Sl),
w(S::References, L::Hr), w(S::References, L::Da), w(S::References, L::SrLatn), w(S::References, L::Da), w(S::References, L::En), w(S::References, L::Fr), w(S::References, L::Sk), w(S::References, L::Hu),
w(S::References, L::Es), w(S::References, L::Pt), w(S::References, L::Fi), w(S::References, L::Et), w(S::Awards, L::Da), w(S::Awards, L::Nb), w(S::Summary, L::Fr), w(S::Summary, L::Da),
w(S::DrivingLicences, L::Cs), w(S::DrivingLicences, L::Nl), w(S::Other, L::Pl), w(S::Other, L::Sk), w(S::Profiles, L::Lv), w(S::DigitalSelfAssessment, L::Sl), w(S::DigitalSelfAssessment, L::Pl), w(S::DigitalSelfAssessment, L::SrLatn),
w(S::DigitalSelfAssessment, L::Hr), w(S::Education, L::En), w(S::Education, L::Nl), w(S::CoverLetter, L::Ro), w(S::DigitalSelfAssessment, L::Sk), w(S::DigitalSelfAssessment, L::Cs), w(S::Volunteer, L::Et), w(S::DigitalSelfAssessment, L::Da),
w(S::Conferences, L::De), w(S::Conferences, L::Cs), w(S::Conferences, L::Sk), w(S::Conferences, L::Ro), w(S::Conferences, L::Da), w(S::Conferences, L::Nb), w(S::Conferences, L::It), w(S::Conferences, L::Hr),
w(S::Conferences, L::Lv), w(S::Conferences, L::SrLatn), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Conferences, L::Mt), w(S::Certificates, L::Nb), w(S::Certificates, L::Id), w(S::Certificates, L::Lv),
w(S::Certificates, L::SrLatn), w(S::Profiles, L::Sk), w(S::DrivingLicences, L::Id), w(S::Profiles, L::Cs), w(S::DigitalSelfAssessment, L::Sv), w(S::DigitalSelfAssessment, L::Is), w(S::DigitalSelfAssessment, L::Lt), w(S::Skills, L::It),
w(S::Skills, L::Id), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Pt), w(S::Skills, L::Nl), w(S::Skills, L::Id), w(S::Education, L::Cs), w(S::Education, L::Sk),
w(S::Education, L::Sv), w(S::Education, L::Lv), w(S::Education, L::SrLatn), w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::Interests, L::Hr),
w(S::Interests, L::SrLatn), w(S::Profiles, L::Ja), w(S::Profiles, L::Ko), w(S::Profiles, L::Ja), w(S::Profiles, L::En), w(S::Profiles, L::It), w(S::Profiles, L::En), w(S::Profiles, L::De),
w(S::Profiles, L::Nl), w(S::Wishes, L::Sv), w(S::Wishes, L::Nb), w(S::CoverLetter, L::Nb), w(S::Skills, L::En), w(S::Skills, L::De), w(S::Skills, L::Ru), w(S::Skills, L::En),
w(S::Skills, L::De), w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Skills, L::It), w(S::Skills, L::Nl), w(S::Skills, L::Cs), w(S::Skills, L::Da), w(S::Interests, L::De),
w(S::Interests, L::Fr), w(S::Interests, L::It), w(S::Interests, L::Nl), w(S::Interests, L::Pl), w(S::Interests, L::Hu), w(S::Skills, L::Sl), w(S::Skills, L::Hr), w(S::Skills, L::SrLatn),
w(S::Languages, L::Sv), w(S::Languages, L::Nb), w(S::CoverLetter, L::Sl), w(S::Work, L::Fr), w(S::Work, L::It), w(S::Work, L::Nl), w(S::Work, L::Pl), w(S::Work, L::Cs),
w(S::Work, L::Sk), w(S::Awards, L::Sv), w(S::Awards, L::Da), w(S::Education, L::It), w(S::Education, L::Id), w(S::Education, L::Pl), w(S::Education, L::Cs), w(S::Education, L::Sv),
w(S::Education, L::Da), w(S::Education, L::Nb), w(S::Education, L::Sl), w(S::Education, L::Hr), w(S::Education, L::De), w(S::Education, L::Cs), w(S::Education, L::Sk), w(S::CoverLetter, L::Id),
w(S::Languages, L::Lv), w(S::Conferences, L::En), w(S::Conferences, L::Nl), w(S::Languages, L::Nl), w(S::Skills, L::Pl), w(S::Skills, L::Cs), w(S::Skills, L::Sk), w(S::Skills, L::Da),
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
