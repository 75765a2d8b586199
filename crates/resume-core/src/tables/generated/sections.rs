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
belge ve sertifikalar	03^01
belgeler	03^01
bemutatkozas	03_01
bemutatkozás	03_01
ben kimim	01V01
bendra informacija	02_01
benevolat	00]01
beques	02f01
beques i premis	02f01
berechtigungen	00=01
beroepservaring	02G01
beroepsverenigingen	03`01
beruf	02601
berufliche erfahrung	02601
berufliche fortbildung	03201
berufliche fortbildungen	03201
berufliche kompetenzen	03a01
berufliche laufbahn	02601
berufliche mitgliedschaften	03b01
berufliche praxis	02601
berufliche qualifikationen	03a01
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
berufliches profil	03c01
berufsausbildung	00<01
berufsausubung	02601
berufsausuebung	02601
berufsausübung	02601
berufserfahrung	02601
berufserfahrung und praktika	02601
berufserfahrungen	02601
berufsleben	02601
berufspraxis	02601
berufsprofil	03c01
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
besondere kenntnisse	03a01
bestuurservaring	00[01
bestuursfuncties	00[01
betolteni kivant munkakor	01M01
betyg och intyg	03\01
betölteni kívánt munkakör	01M01
beurzen	03[01
bevezeto	03_01
bevezető	03_01
bevis	03=01
beviser	03>01
bevoegdheden	03Z01
bewerbungsanschreiben	02201
bewerbungsschreiben	02201
bibliografija	03d01
bibliography	03e01
bidang keahlian	03M01
biedribas	03f01
biedrības	03f01
bij en nascholing	00301
bij- en nascholing	00301
bijbanen	02G01
bijlage	03g01
bijlagen	03g01
bijscholing	00301
bijzonderheden	00201
bilag	03h01
bilaga	03i01
bilagor	03i01
bildigi diller	03j01
bildigi programlar	02E01
bildiriler	01=01
bildiği diller	03j01
bildiği programlar	02E01
bildung	00<01
bildungsabschluesse	00<01
bildungsabschlusse	00<01
bildungsabschlüsse	00<01
bildungsgang	00<01
bildungsweg	00<01
bildungswerdegang	00<01
bilgi ve beceriler	02E01
bilgilerim	03k01
bilgisayar becerileri	02E01
bilgisayar bilgileri	02E01
bilgisayar bilgisi	02E01
bilimsel yayinlar	01=01
bilimsel yayınlar	01=01
bilprof	03l01
bio	00;01
bio data	03T01
biodata	03m01
biografia	03n04
biografía	00L01
biographie	00001
biography	00;01
birtingar	04201
bisherige taetigkeiten	02601
bisherige tatigkeiten	02601
bisherige tätigkeiten	02601
bizonyitvanyok	04301
bizonyítványok	04301
blog posts	03e01
boards	04401
bocker	02W01
boecker	02W01
boeger	04501
boeken	02U01
boeker	04601
boger	04501
boker	04601
bolsas	04701
bolsas de estudo	04701
book chapters	03e01
books	03e01
bootcamps	00b01
boroz ta' studju	04801
boroż ta' studju	04801
borse di studio	04901
borse e premi	04901
bos zaman aktiviteleri	04:01
bourses	04;01
bourses et prix	04;01
boş zaman aktiviteleri	04:01
breve presentazione	03@01
brevete	02P01
brevets	02O01
brevets et certifications	00K01
brevetti	02Q01
brigady	04<02
brigády	04<02
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
buku	04>01
burse	04?01
burse si premii	04?01
burse și premii	04?01
burslar	03S01
burslar ve oduller	03S01
burslar ve ödüller	03S01
bài báo	01\01
bài báo khoa học	01\01
bài thuyết trình	01\01
bài viết	01\01
bénévolat	00]01
bílpróf	03l01
böcker	02W01
bøger	04501
bøker	04601
bücher	03401
bản thân	03O01
bằng cấp	03P01
bằng cấp và chứng chỉ	03Q01
bằng lái	03R01
bằng lái xe	03R01
bằng sáng chế	01\01
cac cong bo	01\01
cac du an	04@01
cac du an da tham gia	04@01
cac khoa dao tao	04A01
cac khoa hoc	04A01
cac ky nang	04B01
cailiochtai	04C01
cailiochtai acadula	04C01
caitheamh aimsire	04D01
caitheamh aimsire agus suimeanna	04D01
caithimh aimsire	04D01
calificari	00501
calificări	00501
calisma deneyimi	04E01
calisma gecmisi	04E01
calisma hayati	04E01
calismalar	00N01
calistaylar	04F01
calitati personale	04G01
calități personale	04G01
capabilities	00801
capacidades	04H02
capacita	00401
capacita e competenze	00401
capacita e competenze personali	00401
capacita e competenze tecniche	00401
capacita linguistiche	04J01
capacita professionali	00401
capacitacao	00O01
capacitacion	04K01
capacitaciones	04K01
capacitación	04K01
capacitacoes	00O01
capacitats	01T01
capacitação	00O01
capacitações	00O01
capacites	03C01
capacità	00401
capacità e competenze	00401
capacità e competenze personali	00401
capacità e competenze tecniche	00401
capacità linguistiche	04J01
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
cargo desejado	04L01
cargo pretendido	04L01
cariera	00X01
carieră	00X01
carne de conducir	04M01
carnet de conducere	04N01
carnet de conducir	04M01
carnet de conduir	04O01
carné de conducir	04M01
carreira	02j01
carrera profesional	00U01
carrera professional	04P01
carriera	01R01
carriera accademica	04Q01
carriere	04R02
carrière	04R02
carta de apresentacao	04T01
carta de apresentação	04T01
carta de conducao	04U01
carta de condução	04U01
carta de motivacao	04T01
carta de motivacio	04V01
carta de motivacion	04W01
carta de motivació	04V01
carta de motivación	04W01
carta de motivação	04T01
carta de presentacio	04V01
carta de presentacion	04W01
carta de presentacion breve	00L01
carta de presentació	04V01
carta de presentación	04W01
carta de presentación breve	00L01
cartas de recomendacao	04X01
cartas de recomendacion	04Y01
cartas de recomendación	04Y01
cartas de recomendação	04X01
carteira de habilitacao	04U01
carteira de habilitação	04U01
carteira de motorista	04U01
cartes de recomanacio	04Z01
cartes de recomanació	04Z01
carti	02P01
ce que je recherche	04[01
ceadunais	04\01
ceadunais tiomana	04]01
ceadunas tiomana	04]01
ceadúnais	04\01
ceadúnais tiomána	04]01
ceadúnas tiomána	04]01
ceangaltain	04^01
ceangaltáin	04^01
ceardlanna	04_01
cel zawodowy	04`01
cele zawodowe	04`01
celkituzes	03_01
celok	03_01
centre d'interet	00\01
centre d'intérêt	00\01
centres d'interet	00\01
centres d'interets	00\01
centres d'intérêt	00\01
centres d'intérêts	00\01
ceny	04a02
cercetare	04c01
certificacao	00S01
certificaciones	00Q01
certificaciones profesionales	00Q01
certificaciones y licencias	00Q01
certificacions	00R01
certificacoes	00S01
certificacoes profissionais	00S01
certificados	04d02
certificari	00T01
certificate	04f02
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
certificats	04h02
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
certifikace	04j01
certifikacie	04k01
certifikacije	04l01
certifikat	04m02
certifikat och intyg	03\01
certifikat och licenser	03\01
certifikater	03>01
certifikater og licenser	03>01
certifikati	04o03
certifikati i licence	04l01
certifikati in licence	05201
certifikati in potrdila	05201
certifikati u licenzji	05301
certifikatok	04301
certifikaty	05402
certifikaty a licence	04j01
certifikaty a osvedceni	04j01
certifikaty a osvedcenia	04k01
certifikazzjonijiet	05301
certifikácie	04k01
certifikátok	04301
certifikáty	05402
certifikáty a licence	04j01
certifikáty a osvedčenia	04k01
certifikáty a osvědčení	04j01
certyfikaty	05601
certyfikaty i licencje	05601
certyfikaty i uprawnienia	05601
cesitli	05701
cevrimici profiller	03K01
character references	05801
charakterystyka	04`01
charity work	00W01
charlas	02R01
chi sono	03@01
chung chi	03Q01
chung chi chuyen mon	03Q01
chung chi va giay phep	03Q01
chung nhan	03Q01
chuyen mon	04B01
chuyên môn	04B01
chứng chỉ	03Q01
chứng chỉ chuyên môn	03Q01
chứng chỉ và giấy phép	03Q01
chứng nhận	03Q01
cikkek	05901
cil	05:01
cilj	05;02
cilji	05=01
cine sunt	04G01
cita informacija	05>01
cita informācija	05>01
citas prasmes	05?01
cits	05>01
civic engagement	00W01
cizi jazyky	05@01
cizí jazyky	05@01
clanci	05A02
clanki	03d01
clanky	05C02
clanstva	05E03
clanstvo	05E03
clanstvo u organizacijama	05H02
clanstvo u udrugama	05J01
clanstvo u udruzenjima	05K01
clanstvo v organizacijah	05L01
clanstvo v zdruzenjih	05L01
clenstva	05M01
clenstvi	05N01
clenstvi v organizacich	05N01
clenstvi v profesnich organizacich	05N01
clenstvo	05M01
clenstvo v organizaciach	05M01
clenstvo v zdruzeniach	05M01
clinical experience	00B01
clubs	04401
cnh	04U01
colegios profesionales	00l01
collegamenti	05O01
colloques	05P01
colloques et conferences	05P01
colloques et conférences	05P01
colloques et seminaires	05P01
colloques et séminaires	05P01
col·legis professionals	00m01
comhdhalacha	05Q01
comhdhalacha agus seimineair	05Q01
comhdhálacha	05Q01
comhdhálacha agus seimineáir	05Q01
commercial experience	00B01
commissies	00[01
committees	04401
communication skills	00801
communications	02O01
communications orales	02O01
community	00W01
community involvement	00W01
community service	00W01
community work	00W01
competence numerique auto evaluation	03801
competences	05R02
competences cles	03C01
competences complementaires	03C01
competences comportementales	03C01
competences et outils	03C01
competences informatiques	03C01
competences linguistiques	05T01
competences linguistiques et informatiques	03C01
competences metier	03C01
competences numeriques	03C01
competences personnelles	03C01
competences professionnelles	03C01
competences techniques	03C01
competences transversales	03C01
competencia digital	05U02
competencias	04H02
competencias clave	02D01
competencias digitais	02A01
competencias digitales	02D01
competencias e habilidades	02A01
competencias informaticas	02A01
competencias linguisticas	05W02
competencias lingüísticas	05Y01
competencias personales	02D01
competencias pessoais	02A01
competencias profesionales	02D01
competencias tecnicas	04H02
competencias técnicas	02D01
competencias y habilidades	02D01
competencies	05Z02
competencies digitals	01T01
competencies linguistiques	05\01
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
competenties	05]01
competenza digitale	03A01
competenze	00401
competenze chiave	00401
competenze comunicative	00401
competenze digitali	00401
competenze informatiche	00401
competenze linguistiche	04J01
competenze organizzative e gestionali	00401
competenze personali	00401
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
competicoes	04701
competitions	00A01
competições	04701
competències	01T01
competències digitals	01T01
competències lingüístiques	05\01
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
computerkennis	05]01
computerkenntnisse	03a01
computervaardigheden	05]01
compétence numérique auto-évaluation	03801
compétences	03C01
compétences clés	03C01
compétences complémentaires	03C01
compétences comportementales	03C01
compétences et outils	03C01
compétences informatiques	03C01
compétences linguistiques	05T01
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
concorsi	04901
concours	04;01
concursos	05`02
concursuri	04?01
coneixement d'idiomes	05\01
coneixements	01T01
coneixements d'idiomes	05\01
coneixements informatics	01T01
coneixements informàtics	01T01
coneixements tecnics	01T01
coneixements tècnics	01T01
conference papers	03e01
conference participation	05b01
conference presentations	03e01
conference talks	03e01
conferences	05c02
conferences & workshops	05b01
conferences and seminars	05b01
conferences attended	05b01
conferences et seminaires	05P01
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
conférences	05P01
conférences et séminaires	05P01
cong bo khoa hoc	01\01
cong cu	04B01
cong nghe	04B01
cong tac xa hoi	05m01
cong trinh khoa hoc	01\01
cong trinh nghien cuu	01\01
cong viec	05n01
cong viec mong muon	05o01
cong viec tinh nguyen	05m01
congres	05P01
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
congrès	05P01
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
connaissances linguistiques	05T01
connaissances techniques	03C01
conocimiento de idiomas	05Y01
conocimientos	02D01
conocimientos de idiomas	05Y01
conocimientos informaticos	02D01
conocimientos informáticos	02D01
conocimientos tecnicos	02D01
conocimientos técnicos	02D01
conocimientos y habilidades	02D01
conoscenza delle lingue	04J01
conoscenze	00401
conoscenze informatiche	00401
conoscenze linguistiche	04J01
conoscenze tecniche	00401
conquistas	04701
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
culra oideachais	04C01
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
curriculum studi	04Q01
cursai	04_01
cursai oiliuna	04_01
cursos	06A03
cursos complementares	00O01
cursos complementarios	04K01
cursos completos	00O01
cursos de aperfeicoamento	00O01
cursos de aperfeiçoamento	00O01
cursos de formacio	01U01
cursos de formacion	04K01
cursos de formació	01U01
cursos de formación	04K01
cursos e treinamentos	00O01
cursos extracurriculares	00O01
cursos i tallers	01U01
cursos livres	00O01
cursos realizados	04K01
cursos y capacitaciones	04K01
cursos y seminarios	04K01
cursos y talleres	04K01
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
các dự án	04@01
các dự án đã tham gia	04@01
các khóa học	04A01
các khóa đào tạo	04A01
các kỹ năng	04B01
cáilíochtaí	04C01
cáilíochtaí acadúla	04C01
célkitűzés	03_01
célok	03_01
cíl	05:01
công bố khoa học	01\01
công cụ	04B01
công nghệ	04B01
công trình khoa học	01\01
công trình nghiên cứu	01\01
công tác xã hội	05m01
công việc	05n01
công việc mong muốn	05o01
công việc tình nguyện	05m01
cúlra oideachais	04C01
cúrsaí	04_01
cúrsaí oiliúna	04_01
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
daliba	03f01
daliba biedribas	03f01
daliba konferences	06L01
daliba organizacijas	03f01
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
dalība	03f01
dalība biedrībās	03f01
dalība konferencēs	06L01
dalība organizācijās	03f01
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
dao tao bo sung	04A01
dao tao va khoa hoc	04A01
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
data diri	03m01
data personal	03m01
data personali	06Z01
data pribadi	03m01
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
datoriemanas	05?01
datoriemaņas	05?01
datorkunskaper	06\01
datorprasmes	05?01
datorvana	06\01
datorzinasanas	05?01
datorzināšanas	05?01
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
dazadi	05>01
dažādi	05>01
de tai nghien cuu	04@01
degrees	00C01
deimhnithe	04\01
deimhniuchain	04\01
deimhniúcháin	04\01
delavnice	06`01
delizzji	06a01
delo	06b01
delovna doba	06b01
delovne izkusnje	06b01
delovne izkušnje	06b01
deneyim	04E01
deneyimler	04E01
deneyimlerim	04E01
depoimentos	04X01
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
despre mine	04G01
destrezas	02D01
dettalji personali	06Z01
dettalji ta' kuntatt	06Z01
developpement professionnel	02h01
diem manh	03O01
diger	05701
diger beceriler	02E01
diger bilgiler	05701
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
digitalas prasmes	05?01
digitale competentie	06h01
digitale ferdigheter	01b01
digitale kompetencer	06i01
digitale kompetenzen	03a01
digitale selbsteinschaetzung	06j01
digitale selbsteinschatzung	06j01
digitale selbsteinschätzung	06j01
digitale vaardigheden	05]01
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
digitālās prasmes	05?01
dijak	07101
dijak elismeresek	07101
dijak es elismeresek	07101
dijital beceri oz degerlendirmesi	07201
dijital beceri öz değerlendirmesi	07201
dijital beceriler	02E01
dil	03j01
dil becerileri	03j01
dil bilgileri	03j01
dil bilgisi	03j01
dil yetkinlikleri	03j01
diller	03j01
dinh kem	07301
diplom	03\01
diploma's	00F01
diploma's en certificaten	03Z01
diplomalar	03^01
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
disponibilidade	04L01
disponibilita	02d01
disponibilitat	07901
disponibilitate	02g01
disponibilite	04[01
disponibilites	04[01
disponibilità	02d01
disponibilité	04[01
disponibilités	04[01
distinciones	03W01
distincions	02f01
distincoes	04701
distinctii	04?01
distinctions	07:02
distinctions et prix	04;01
distincții	04?01
distinções	04701
divers	03B01
divers et loisirs	00\01
diverse	07<04
diversen	00201
diverses	07@01
diversos	06J01
diğer	05701
diğer beceriler	02E01
diğer bilgiler	05701
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
documenten	03g01
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
doicimeid	04^01
doiciméid	04^01
doksztalcanie	07G01
dokształcanie	07G01
dokumen	07U01
dokumendid	07V01
dokument	03i01
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
dovoljenja	05201
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
drustva	05L01
drustvena dejavnost	08101
drustvene aktivnosti	08202
drustvene mreze	08402
drustveni angazman	08202
druzbena omrezja	08601
druzbeni mediji	08601
druzbeno delovanje	08101
društva	05L01
društvena dejavnost	08101
društvene aktivnosti	08202
društvene mreže	08402
društveni angažman	08202
družbena omrežja	08601
družbeni mediji	08601
družbeno delovanje	08101
du an	04@01
du an ca nhan	04@01
du an da thuc hien	04@01
du an noi bat	04@01
du an tham gia	04@01
du an tieu bieu	04@01
du lieu ca nhan	08701
duaiseanna	08801
dwari	08901
dyplomy i certyfikaty	05601
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
dự án	04@01
dự án cá nhân	04@01
dự án nổi bật	04@01
dự án tham gia	04@01
dự án tiêu biểu	04@01
dự án đã thực hiện	04@01
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
educacion continua	04K01
educacion y formacion	00E01
educació	08;01
educació i formació	08;01
educación	00E01
educación académica	00E01
educación continua	04K01
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
educazione	04Q01
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
edv	03a01
edv kenntnisse	03a01
edv kompetenzen	03a01
edv-kenntnisse	03a01
edv-kompetenzen	03a01
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
ehliyet ve sertifikalar	03^01
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
eigenschappen	05]01
eigin verkefni	08Q01
eile	08R01
eines	01T01
einkaleyfi	04201
einleitung	03c01
ek	05701
ek belgeler	08S01
ek bilgi	05701
ek bilgiler	05701
ekler	08S01
ekspektasi	08T01
elerhetoseg	00`01
elerhetosegek	00`01
elert eredmenyek	07101
elismeresek	07101
elismerések	07101
eloadasok	05901
elvarasok	01M01
elvárások	01M01
elérhetőség	00`01
elérhetőségek	00`01
elért eredmények	07101
előadások	05901
empfehlungen	02H01
empfehlungsschreiben	02H01
empleo	00U01
empleo deseado	07801
empleo solicitado	07801
empleos	00U01
emploi	00^01
emploi recherche	04[01
emploi recherché	04[01
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
emprego pretendido	04L01
empregos	02j01
en bref	00001
en ligne	08U01
enclosures	02<01
endast	08F01
endorsements	05801
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
engedelyek	04301
engedelyek es tanusitvanyok	04301
engedélyek	04301
engedélyek és tanúsítványok	04301
enlaces	08\01
enllacos	08]01
enllaços	08]01
enseignement	00^01
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
erossegek	03_01
ervaring	02G01
erősségek	03_01
escolaridad	00E01
escolaridade	08:01
esdeveniments	05i01
esitelmaet	02V01
esitelmat	02V01
esitelmät	02V01
esittely	01Z01
esitykset	02V01
especialidades	04H02
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
etkinlikler	04F01
ettekanded	02[01
etter og videreutdanning	01a01
etter- og videreutdanning	01a01
etterutdanning	01a01
etudes	06F01
etudes et formation	06F01
etudes superieures	06F01
evenemang	08d01
evenementen	05j01
evenements	05P01
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
experiencia de treball	04P01
experiencia de voluntariado	00H01
experiencia de voluntariat	00Z01
experiencia docente	08j02
experiencia em pesquisa	02j01
experiencia investigadora	00U01
experiencia laboral	08g03
experiencia laboral y profesional	00U01
experiencia profesional	00U01
experiencia professional	04P01
experiencia profissional	02j01
experiencia relevante	08j02
experiencia voluntaria	00P01
experiencias	08j02
experiencias de trabalho	02j01
experiencias laborales	00U01
experiencias profesionales	00U01
experiencias profissionais	02j01
experiencies	04P01
experiencies professionals	04P01
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
experiència	04P01
experiència de treball	04P01
experiència de voluntariat	00Z01
experiència laboral	04P01
experiència professional	04P01
experiències	04P01
experiències professionals	04P01
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
fachgebiete	03a01
fachkenntnisse	03a01
fachkompetenzen	03a01
fachliche kompetenzen	03a01
fachpublikationen	03401
fachwissen	03a01
faehigkeiten	03a01
faehigkeiten und kenntnisse	03a01
faehigkeiten und kompetenzen	03a01
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
fahigkeiten	03a01
fahigkeiten und kenntnisse	03a01
fahigkeiten und kompetenzen	03a01
fahrerlaubnis	09801
faisneis bhreise	08R01
faisneis phearsanta	08^01
faisnéis bhreise	08R01
faisnéis phearsanta	08^01
fardigheter	06\01
featured projects	00D01
feina	04P01
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
fertigkeiten	03a01
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
forbairt ghairmiuil	04_01
forbairt ghairmiúil	04_01
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
formacion adicional	04K01
formacion complementaria	04K01
formacion continua	04K01
formacion no reglada	04K01
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
formación adicional	04K01
formación complementaria	04K01
formación continua	04K01
formación no reglada	04K01
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
formazione	04Q01
formazione accademica	04Q01
formazione aggiuntiva	01201
formazione complementare	01201
formazione continua	01201
formazione e istruzione	04Q01
formazione professionale	01201
formazione scolastica	04Q01
formazione universitaria	04Q01
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
frameworks	00801
frammande sprak	09P01
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
fyrirlestrar	04201
fyrri storf	03001
fyrri störf	03001
fyrri verkefni	08Q01
fähigkeiten	03a01
fähigkeiten und kenntnisse	03a01
fähigkeiten und kompetenzen	03a01
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
genel bilgiler	03k01
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
greinar	04201
gremien	03b01
gremienarbeit	03b01
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
habilidades	04H02
habilidades blandas	02D01
habilidades clave	02D01
habilidades e competencias	02A01
habilidades e competências	02A01
habilidades informaticas	02D01
habilidades informáticas	02D01
habilidades linguisticas	05W02
habilidades linguísticas	05^01
habilidades lingüísticas	05Y01
habilidades personales	02D01
habilidades pessoais	02A01
habilidades profesionales	02D01
habilidades tecnicas	04H02
habilidades técnicas	04H02
habilidades y competencias	02D01
habilitacao	04U01
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
habilitação	04U01
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
hobiler	04:01
hobiler ve ilgi alanlari	04:01
hobiler ve ilgi alanları	04:01
hobilerim	04:01
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
honneurs	04;01
honores	03W01
honores y premios	03W01
honors	00A01
honors & scholarships	00A01
honors and awards	00A01
honours	00A01
honours and awards	00A01
honrarias	04701
honras	04701
hoyere utdanning	01@01
hoạt động	05m01
hoạt động ngoại khóa	05m01
hoạt động tình nguyện	05m01
hoạt động xã hội	05m01
hoạt động đoàn thể	05m01
hubungi saya	03m01
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
iarscribhinni	04^01
iarscríbhinní	04^01
ideella uppdrag	08X01
ideellt arbete	08X01
ideellt engagemang	08X01
idegen nyelv	0:Y01
idegen nyelvek	0:Y01
idegennyelv ismeret	0:Y01
idegennyelv tudas	0:Y01
idegennyelv-ismeret	0:Y01
idegennyelv-tudás	0:Y01
identitas	03m01
identitas diri	03m01
identity	03T01
idioma	05W02
idiomas	05W02
idiomes	05\01
ieguta izglitiba	01A01
iegūtā izglītība	01A01
iemanas	05?01
iemaņas	05?01
ieteikumi	02k01
ievads	02>01
igazolasok	04301
igazolások	04301
igudziai	02`01
igudziai ir gebejimai	02`01
igytas issilavinimas	0:Z01
igyvendinti projektai	02a01
ikhtisar	06d01
ikt	01b01
ilave bilgiler	05701
iletisim	03k01
iletisim bilgileri	03k01
iletişim	03k01
iletişim bilgileri	03k01
ilghneitheach	08R01
ilghnéitheach	08R01
ilgi alanlari	04:01
ilgi alanlari ve hobiler	04:01
ilgi alanlarim	04:01
ilgi alanları	04:01
ilgi alanları ve hobiler	04:01
ilgi alanlarım	04:01
im netz	0:[01
imeachtai	05Q01
imeachtaí	05Q01
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
informasi dasar	03m01
informasi kontak	03m01
informasi lainnya	06[01
informasi pribadi	03m01
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
informática	04H02
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
introducere	04G01
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
invited talks	03e01
iné	06P01
irankiai	02`01
is bilgileri	04E01
is deneyimi	04E01
is deneyimleri	04E01
is deneyimlerim	04E01
is gecmisi	04E01
is hayati	04E01
is tecrubeleri	04E01
is tecrubesi	04E01
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
istruzione	04Q01
istruzione e formazione	04Q01
istruzione universitaria	04Q01
istruzzjoni	08E01
isuma par mani	02>01
it	0;902
it faerdigheder	06i01
it ferdigheter	01b01
it ismeretek	06k01
it kendskab	06i01
it kennis	05]01
it kenntnisse	03a01
it kompetanse	01b01
it kompetencer	06i01
it kompetens	06\01
it kompetenzen	03a01
it kundskaber	06i01
it kunnskaper	01b01
it kunskaper	06\01
it osaaminen	01Y01
it oskused	02]01
it skills	0;;02
it taidot	01Y01
it vaardigheden	05]01
it znalosti	0;=02
it-faerdigheder	06i01
it-ferdigheter	01b01
it-færdigheder	06i01
it-kendskab	06i01
it-kennis	05]01
it-kenntnisse	03a01
it-kompetanse	01b01
it-kompetencer	06i01
it-kompetens	06\01
it-kompetenzen	03a01
it-kundskaber	06i01
it-kunnskaper	01b01
it-kunskaper	06\01
it-osaaminen	01Y01
it-oskused	02]01
it-skills	03a01
it-taidot	01Y01
it-vaardigheden	05]01
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
izlaganja	05A02
izobrazba	01B01
izobrazevanje	01B01
izobrazevanje in usposabljanje	01B01
izobraževanje	01B01
izobraževanje in usposabljanje	01B01
izpopolnjevanje	06`01
izvannastavne aktivnosti	0;E01
izveletie projekti	0;F01
izvēlētie projekti	0;F01
iş bilgileri	04E01
iş deneyimi	04E01
iş deneyimleri	04E01
iş deneyimlerim	04E01
iş geçmişi	04E01
iş hayatı	04E01
iş tecrübeleri	04E01
iş tecrübesi	04E01
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
jazyk	05@01
jazykova vybavenost	0;H02
jazykove dovednosti	05@01
jazykove schopnosti	0;H02
jazykove znalosti	0;H02
jazykove zrucnosti	06?01
jazyková vybavenost	05@01
jazyková vybavenosť	06?01
jazykové dovednosti	05@01
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
jogositvanyok es engedelyek	04301
jogosítvány	09[01
jogosítványok és engedélyek	04301
johdanto	01Z01
jornadas	05h01
jornades	05i01
journal articles	03e01
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
karierni cil	05:01
karierni cilj	05=01
karierny ciel	0;^01
karijera	0;502
karijerni cilj	0;_01
karir	0;Y01
kariyer	04E01
kariyer gecmisi	04E01
kariyer geçmişi	04E01
kariyer hedefi	01V01
kariyer hedefim	01V01
kariyer ozeti	01V01
kariyer özeti	01V01
kariéra	04<02
kariérny cieľ	0;^01
kariérní cíl	05:01
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
karriereziel	03c01
karriär	02501
karriärmål	0;b01
karya	04>01
karya ilmiah	04>01
karya tulis	04>01
katildigim egitimler	01L01
katildigim seminerler	04F01
katilinan seminerler	04F01
katıldığım eğitimler	01L01
katıldığım seminerler	04F01
katılınan seminerler	04F01
kdo jsem	05:01
kdo sem	05=01
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
kennis	05]01
kennis en vaardigheden	05]01
kenntnisse	03a01
kenntnisse und faehigkeiten	03a01
kenntnisse und fahigkeiten	03a01
kenntnisse und fähigkeiten	03a01
kepesites	04301
kepesitesek	04301
kepessegek	06k01
kepzes	08O01
kepzesek	08O01
kepzesek tanfolyamok	08M01
kepzettseg	08O01
keresett munka	01M01
keresett pozicio	01M01
keresett pozíció	01M01
kerja sukarela	0;i01
kerncompetenties	05]01
kernekompetencer	06i01
kernkompetenzen	03a01
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
kha nang ngoai ngu	0;k01
khac	0;l01
khen thuong	06U01
khen thưởng	06U01
khoa dao tao	04A01
khoa hoc	04A01
khoa hoc ngan han	04A01
khoá học	04A01
khác	0;l01
khóa học	04A01
khóa học ngắn hạn	04A01
khóa đào tạo	04A01
khả năng ngoại ngữ	0;k01
ki nang	04B01
ki vagyok	03_01
kiegeszito informaciok	08L01
kiegészítő információk	08L01
kielellinen osaaminen	0;m01
kielet	0;m01
kieliosaaminen	0;m01
kielitaidot	0;m01
kielitaito	0;m01
kiemelt projektek	09B01
kien thuc	04B01
kiinnostuksen kohteet	09i01
kiinnostukset	09i01
kilka slow o mnie	04`01
kilka słów o mnie	04`01
kimlik bilgileri	03k01
kinh nghiem	05n01
kinh nghiem chuyen mon	05n01
kinh nghiem du an	04@01
kinh nghiem lam viec	05n01
kinh nghiem nghe nghiep	05n01
kinh nghiem thuc tap	05n01
kinh nghiem thuc te	05n01
kinh nghiem viec lam	05n01
kinh nghiệm	05n01
kinh nghiệm chuyên môn	05n01
kinh nghiệm dự án	04@01
kinh nghiệm làm việc	05n01
kinh nghiệm nghề nghiệp	05n01
kinh nghiệm thực tập	05n01
kinh nghiệm thực tế	05n01
kinh nghiệm việc làm	05n01
kirjat	02V01
kisa ozgecmis	01V01
kisaca ben	01V01
kisaca hakkimda	01V01
kisbiet	04801
kiserolevel	0;n01
kisisel	03k01
kisisel beceriler	02E01
kisisel bilgiler	03k01
kisisel bilgilerim	03k01
kisisel ilgi alanlari	04:01
kisisel ozet	01V01
kisisel projeler	00N01
kisisel veriler	03k01
kisisel yetenekler	02E01
kita	0;B01
kita informacija	0;B01
kitaplar	01=01
kiti duomenys	0;B01
kiti igudziai	02`01
kiti įgūdžiai	02`01
kituntetesek	07101
kitüntetések	07101
kişisel	03k01
kişisel beceriler	02E01
kişisel bilgiler	03k01
kişisel bilgilerim	03k01
kişisel ilgi alanları	04:01
kişisel projeler	00N01
kişisel veriler	03k01
kişisel yetenekler	02E01
kişisel özet	01V01
kiến thức	04B01
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
knihy	05C02
knjige	03d01
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
kompetences	05?01
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
kompetenzen	03a01
kompetenzi	09\01
kompetenzi lingwistici	09o01
kompetenzi lingwistiċi	09o01
kompetenzprofil	03a01
kompetisi	03V01
kompiuteriniai igudziai	02`01
kompiuteriniai įgūdžiai	02`01
kompiuterinis rastingumas	02`01
kompiuterinis raštingumas	02`01
konferans ve seminerler	04F01
konferanser	02K01
konferanser og seminarer	02K01
konferanslar	04F01
konferanslar ve seminerler	04F01
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
kongreler	04F01
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
kontak	03m01
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
konyvek	05901
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
kratce o mne	05:01
kratka biografija	0<001
kratka predstavitev	05=01
kratki zivotopis	0;_01
kratki životopis	0;_01
kratko o mne	0;^01
kretanje u sluzbi	07c01
kretanje u službi	07c01
krotko o mnie	04`01
krátce o mně	05:01
krátko o mne	0;^01
krótko o mnie	04`01
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
kurzbiografie	03c01
kurzbiographie	03c01
kurzfassung	03c01
kurzprofil	03c01
kurzusok	08M01
kurzvorstellung	03c01
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
kwalifikacje	05601
kwalifikacje zawodowe	05601
kwalifiki	08E01
kwalifiki akkademici	08E01
kwalifiki akkademiċi	08E01
kwaliteiten	05]01
ky nang	04B01
ky nang ca nhan	04B01
ky nang chinh	04B01
ky nang chuyen mon	04B01
ky nang khac	04B01
ky nang ky thuat	04B01
ky nang mem	04B01
ky nang nghe nghiep	04B01
ky nang ngoai ngu	0;k01
ky nang ngon ngu	0;k01
ky nang tin hoc	04B01
kynning	01301
kynningarbref	0=401
kynningarbréf	0=401
kärnkompetenser	06\01
képességek	06k01
képesítés	04301
képesítések	04301
képzettség	08O01
képzés	08O01
képzések	08O01
képzések, tanfolyamok	08M01
készségek	06k01
készségek és kompetenciák	06k01
készségek, képességek	06k01
kísérőlevél	0;n01
könyvek	05901
körkort	0<201
körkort och certifikat	03\01
közéleti tevékenység	0<l01
közösségi munka	0<l01
közösségi média	0:201
közösségi oldalak	0:201
kørekort	0<101
kørekort og certifikater	03>01
kĩ năng	04B01
kısa özgeçmiş	01V01
kısaca ben	01V01
kısaca hakkımda	01V01
kľúčové zručnosti	06R01
kỹ năng	04B01
kỹ năng chuyên môn	04B01
kỹ năng chính	04B01
kỹ năng cá nhân	04B01
kỹ năng khác	04B01
kỹ năng kỹ thuật	04B01
kỹ năng mềm	04B01
kỹ năng nghề nghiệp	04B01
kỹ năng ngoại ngữ	0;k01
kỹ năng ngôn ngữ	0;k01
kỹ năng tin học	04B01
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
langue	05T01
langues	05T01
langues etrangeres	05T01
langues parlees	05T01
langues parlées	05T01
langues vivantes	05T01
langues étrangères	05T01
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
leasanna	04D01
lectures	03e01
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
lenguajes	05Y01
lenguajes de programacion	02D01
lenguajes de programación	02D01
lenguas	05Y01
lenguas extranjeras	05Y01
lenker	0=801
lenkjer	0=801
letter of motivation	02=01
lettera di motivazione	0=901
lettera di presentazione	0=901
lettera motivazionale	0=901
lettere di referenza	0=:01
letters of recommendation	05801
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
licencia de conducir	04M01
licencias	00Q01
licencias y certificaciones	00Q01
licencie	04k01
licencije	04l01
licencijos	02i01
licencje	05601
licencje i certyfikaty	05601
licenser	04m02
licenses	03J01
licenses and certifications	03J01
licensure	03J01
licente	00T01
licente si certificari	00T01
licenties	03Z01
licenze	00701
licenze e certificazioni	00701
licenzja tas sewqan	0=E01
licenzji	05301
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
lidmaatschap	03`01
lidmaatschappen	03`01
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
lingua	04J01
linguagens de programacao	02A01
linguagens de programação	02A01
linguaggi di programmazione	00401
linguas	05^01
linguas estrangeiras	05^01
linguas faladas	05^01
lingue	04J01
lingue conosciute	04J01
lingue straniere	04J01
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
lisanslar	03^01
lisanslar ve sertifikalar	03^01
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
liċenzji	05301
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
llengues	05\01
llengues estrangeres	05\01
llengües	05\01
llengües estrangeres	05\01
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
magamrol	03_01
magamról	03_01
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
medailonek	05:01
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
megjelent muvek	05901
megjelent művek	05901
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
membership	04401
memberships	04401
memberships and affiliations	04401
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
mesleki deneyim	04E01
mesleki egitimler	01L01
mesleki eğitimler	01L01
mesleki tecrube	04E01
mesleki tecrübe	04E01
mesleki uyelikler	06c01
mesleki üyelikler	06c01
messen und kongresse	0<>01
methoden	03a01
metier recherche	04[01
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
minositesek	04301
minust	08F01
minusta	01Z01
minősítések	04301
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
mitgliedschaft	03b01
mitgliedschaften	03b01
mitgliedschaften in vereinen	03b01
mitgliedschaften und netzwerke	03b01
mixxellanja	01G01
mocne strony	07H01
moi quan tam	0=c01
moje atuty	04`01
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
métier recherché	04[01
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
na kratko o meni	05=01
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
najważniejsze osiągnięcia	0<K01
najważniejsze projekty	03I01
nam	09k01
namsferill	09k01
namskeid	08V01
namskeid og radstefnur	08V01
nang luc	04B01
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
netwerken en lidmaatschappen	03`01
netwerks socjali	0=b01
netwerks soċjali	0=b01
netwerks u shubijiet	02e01
netwerks u sħubijiet	02e01
networks	09;01
networks and memberships	04401
netzwerke	0:[01
netzwerke und mitgliedschaften	03b01
nevenactiviteiten	00[01
nevenfuncties	00[01
nevenprojecten	03]01
nghien cuu	04@01
nghiên cứu	04@01
ngoai ngu	0;k01
ngon ngu	0;k01
ngon ngu lap trinh	04B01
ngoại ngữ	0;k01
nguoi gioi thieu	09]01
nguoi tham chieu	09]01
nguoi tham khao	09]01
nguyen vong	05o01
nguyen vong cong viec	05o01
nguyện vọng	05o01
nguyện vọng công việc	05o01
ngôn ngữ	0;k01
ngôn ngữ lập trình	04B01
người giới thiệu	09]01
người tham chiếu	09]01
người tham khảo	09]01
nitelikler	02E01
niveau de langue	05T01
niveaux de langues	05T01
nivel de idiomas	05Y01
nivell d'idiomes	05\01
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
notlar	05701
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
năng lực	04B01
o meni	0>803
o mne	0>;02
o mnie	04`01
o mně	05:01
o sobie	04`01
oa능력	0>=01
obair dheonach	09^01
obiectiv	04G01
obiectiv profesional	04G01
obiective	04G01
obiettivi	03@01
obiettivo	03@01
obiettivo professionale	03@01
objave	0>>03
objave in predavanja	03d01
objavljeni radovi	05A02
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
objetivos pessoais	04L01
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
odborna sposobilost	04k01
odborna zpusobilost	04j01
odborne certifikaty	04j01
odborne clanky	0>L01
odborne dovednosti	06O01
odborne publikace	0>L01
odborne publikacie	0>M01
odborne skusenosti	0>K01
odborne znalosti	0;=02
odborne zrucnosti	06R01
odborná prax	0>K01
odborná praxe	07d01
odborná spôsobilosť	04k01
odborná způsobilost	04j01
odborná školení	00>01
odborné certifikáty	04j01
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
oideachas	04C01
oideachas agus oiliuint	04C01
oideachas agus oiliúint	04C01
oiliuint	04_01
oiliúint	04_01
oklevelek	04301
oktatas	08O01
oktatas es kepzes	08O01
oktatas es kepzesek	08O01
oktatás	08O01
oktatás és képzés	08O01
oktatás és képzések	08O01
okul	01<01
okurettindi	03l01
okuskirteini	03l01
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
onorificenze	04901
onoruri	04?01
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
opis	04`01
opiskelu	01E01
oplaeg	04501
opleiding	00F01
opleiding en training	00F01
opleidingen	00F01
opleidingsachtergrond	00F01
opleidingsgegevens	00F01
oplæg	04501
oppimine	09h01
oppsummering	0:n01
opravneni	04j01
opravnenia	04k01
oprogramowanie	07H01
oprávnenia	04k01
oprávnění	04j01
opsummering	0<501
organisasi	0;i01
organisasjoner	09601
organisasjonserfaring	08[01
organisational skills	00801
organisationer	0>[02
organisations professionnelles	00c01
organisatsioonid	0=301
organizacijas	03f01
organizacijos	02c01
organizaciones	00l01
organizacje	06H01
organizacje studenckie	01I01
organizacoes	00n01
organizatii	01001
organizatii profesionale	01001
organizations	04401
organizações	00n01
organizații	01001
organizații profesionale	01001
organizācijas	03f01
orodja	06m01
osaaminen	01Y01
osaamisalueet	01Y01
osaamisprofiili	01Z01
osebne informacije	0<c01
osebne lastnosti	05=01
osebni podatki	0<c01
osebni profil	05=01
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
osobni vlastnosti	05:01
osobni zajmy	0<I01
osobny profil	0;^01
osobné informácie	0<b01
osobné projekty	0>a01
osobné vlastnosti	0;^01
osobné údaje	0<b01
osobní data	0<d01
osobní informace	0<d01
osobní profil	05:01
osobní projekty	0>d01
osobní vlastnosti	05:01
osobní zájmy	0<I01
osobní údaje	0<d01
osobný profil	0;^01
osoby polecajace	0>Z01
osoby polecające	0>Z01
osposobljavanje	07J01
oss	0>e01
osszefoglalas	03_01
osszefoglalo	03_01
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
osvedceni	04j01
osvedceni a certifikaty	04j01
osvedcenia	04k01
osvedcenia a certifikaty	04k01
osvedčenia	04k01
osvedčenia a certifikáty	04k01
osvědčení	04j01
osvědčení a certifikáty	04j01
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
otra formacion	04K01
otra formación	04K01
otra informacion	06_01
otra información	06_01
otras experiencias	00U01
otros	06_01
otros conocimientos	02D01
otros cursos	04K01
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
overige vaardigheden	05]01
overige werkervaring	02G01
overview	00;01
ovladanie jazykov	06?01
ovlascenja	07o01
ovlastenja	04l01
ovlaštenja	04l01
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
papers	03e01
papildinformacija	05>01
papildinformācija	05>01
papildizglitiba	02;01
papildizglītība	02;01
papildoma informacija	0;B01
papildoma veikla	0>g01
papildomas issilavinimas	0<m01
papildomas išsilavinimas	0<m01
papildomi duomenys	0;B01
papildu informacija	05>01
papildu informācija	05>01
papildu izglitiba	02;01
papildu izglītība	02;01
papildus informacija	05>01
papildus informācija	05>01
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
paten	04>01
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
patents and publications	03e01
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
pc kenntnisse	03a01
pc znalosti	0;=02
pc-kenntnisse	03a01
pcスキル	0;@01
peer reviewed publications	03e01
peer-reviewed publications	03e01
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
pembicara	04>01
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
percorso accademico	04Q01
percorso di studi	04Q01
percorso formativo	04Q01
percorso professionale	01R01
percorso scolastico	04Q01
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
permis auto	04N01
permis b	0?A01
permis de conducere	04N01
permis de conduir	04O01
permis de conduire	0?A01
permis et certifications	00K01
permiso de conducir	04M01
permisos de conducir	04M01
permisos de conduir	04O01
permís de conduir	04O01
persoane de referinta	0?B01
persoane de referință	0?B01
persoenliche angaben	01h01
persoenliche daten	01h01
persoenliche faehigkeiten	03a01
persoenliche informationen	01h01
persoenliche interessen	03501
persoenliche kompetenzen	03a01
persoenliche projekte	03301
persoenliche staerken	03c01
persoenliches	01h01
persoenliches profil	03c01
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
personliche fahigkeiten	03a01
personliche informationen	01h01
personliche interessen	03501
personliche kompetenzen	03a01
personliche projekte	03301
personliche starken	03c01
personliches	01h01
personliches profil	03c01
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
persoonlijke vaardigheden	05]01
persoonsgegevens	03U01
persuni ta' referenza	0?K01
persónuleg samantekt	01301
persónuleg verkefni	08Q01
persónulegar upplýsingar	09b01
persónuupplýsingar	09b01
persönliche angaben	01h01
persönliche daten	01h01
persönliche fähigkeiten	03a01
persönliche informationen	01h01
persönliche interessen	03501
persönliche kompetenzen	03a01
persönliche projekte	03301
persönliche stärken	03c01
persönliches	01h01
persönliches profil	03c01
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
podsumowanie	04`01
podsumowanie zawodowe	04`01
podujatia	0<901
pohiandmed	0;301
points forts	00001
poklicna pot	06b01
poklicne izkusnje	06b01
poklicne izkušnje	06b01
poklicni profil	05=01
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
portofoliu	04c01
posicao desejada	04L01
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
posição desejada	04L01
poslovno iskustvo	0;502
post ata uaim	09O01
post atá uaim	09O01
post inmhianaithe	09O01
poste recherche	04[01
poste recherché	04[01
poste souhaite	04[01
poste souhaité	04[01
poste vise	04[01
poste visé	04[01
postes occupes	00^01
postes occupés	00^01
postignuca	0>501
postignuća	0>501
postul dorit	02g01
postul vizat	02g01
poszukiwane stanowisko	07g01
potrdila	05201
potvrde	0?j02
potvrde i certifikati	04l01
povezave	08601
poveznice	0:k01
povijest zaposlenja	07c01
povzetek	05=01
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
practiques	04P01
praesentation	0<501
praesentationer	04501
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
prasmes	05?01
prasmes un iemanas	05?01
prasmes un iemaņas	05?01
prasmes un zinasanas	05?01
prasmes un zināšanas	05?01
prawa jazdy	0@801
prawo jazdy	0@801
prax	0>K01
praxe	07d01
praxiserfahrung	02601
predavanja	0>>03
predchozi zamestnani	07d01
prednaskova cinnost	05C02
prednasky	05C02
prednášková činnosť	0>M01
prednášky	0>M01
predstava o zamestnani	07m01
predstava o zamestnaní	07m01
predstaveni	05:01
predstavenie	0;^01
predstavitev	05=01
predstavitve	03d01
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
preferências	04L01
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
premi	04901
premi e borse di studio	04901
premi e riconoscimenti	04901
premiacoes	04701
premiações	04701
premii	04?01
premii si distinctii	04?01
premii si realizari	04?01
premii și distincții	04?01
premii și realizări	04?01
premios	05`02
premios e distincoes	04701
premios e honrarias	04701
premios e reconhecimentos	04701
premios y becas	03W01
premios y distinciones	03W01
premios y logros	03W01
premios y reconocimientos	03W01
premis	02f01
premis i distincions	02f01
premis i reconeixements	02f01
premjijiet	04801
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
presentasi	04>01
presentasjon	0:n01
presentasjoner	04601
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
pretensao salarial	04L01
pretensiones	07801
pretensoes	04L01
pretensão salarial	04L01
pretensões	04L01
pretentions salariales	04[01
prethodna zaposlenja	0@@01
preukazy	04k01
previous employment	00B01
prezentace	0>L01
prezentacie	0>M01
prezentacijas	09`01
prezentaciok	05901
prezentacja	04`01
prezentacje	02\01
prezentare	04G01
prezentari	02P01
prezentazzjoni	08901
prezentazzjonijiet	02Z01
prezentácie	0>M01
prezentációk	05901
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
principales competences	03C01
principales compétences	03C01
principales realisations	04;01
principales réalisations	04;01
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
prix	04;01
prix et bourses	04;01
prix et distinctions	04;01
prix et recompenses	04;01
prix et récompenses	04;01
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
profesijne organizacie	05M01
profesijne skusenosti	0>K01
profesijny profil	0;^01
profesijná prax	0>K01
profesijné organizácie	05M01
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
profesionalas organizacijas	03f01
profesionalas prasmes	05?01
profesionalne vestine	06n01
profesionalne veštine	06n01
profesionalne vjestine	06o01
profesionalne vještine	06o01
profesionalni profil	05;02
profesionalni sazetak	0;_01
profesionalni sažetak	0;_01
profesionalno iskustvo	0;502
profesionālais profils	02>01
profesionālā pieredze	06V01
profesionālās organizācijas	03f01
profesionālās prasmes	05?01
profesjonell erfaring	01l01
profesni dovednosti	06O01
profesni draha	07d01
profesni kariera	07d01
profesni organizace	05N01
profesni osvedceni	04j01
profesni praxe	07d01
profesni profil	05:01
profesni sdruzeni	05N01
profesni shrnuti	05:01
profesni zkusenosti	07d01
profesní dovednosti	06O01
profesní dráha	07d01
profesní kariéra	07d01
profesní organizace	05N01
profesní osvědčení	04j01
profesní praxe	07d01
profesní profil	05:01
profesní sdružení	05N01
profesní shrnutí	05:01
profesní zkušenosti	07d01
professionaalne profiil	08F01
professional activities	00B01
professional affiliations	04401
professional appointments	00B01
professional associations	04401
professional background	00B01
professional bodies	04401
professional certifications	03J01
professional development	00b01
professional education	00C01
professional experience	00B01
professional history	00B01
professional licenses	03J01
professional memberships	04401
professional memberships and affiliations	04401
professional objective	00;01
professional organizations	04401
professional profile	00;01
professional projects	00D01
professional qualifications	03J01
professional references	05801
professional skills	00801
professional summary	00;01
professional training	00b01
professioneel profiel	07Q01
professionel erfaring	02101
professionele ervaring	02G01
professionele lidmaatschappen	03`01
professionele vaardigheden	05]01
professionell erfarenhet	02501
profesyonel deneyim	04E01
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
profil in kuerze	03c01
profil in kurze	03c01
profil in kürze	03c01
profil kandydata	04`01
profil online	0;J01
profil personal	04G01
profil personali	08901
profil personnel	00001
profil profesional	0@]02
profil professionnel	00001
profil professjonali	08901
profil singkat	06d01
profil zawodowy	04`01
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
profili online	05O01
profili social	05O01
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
programmeertalen	05]01
programmeringsspraak	0A102
programmeringssprak	0A102
programmeringssprog	06i01
programmeringsspråk	0A102
programmesanas valodas	05?01
programmierkenntnisse	03a01
programmiersprachen	03a01
programming	00801
programming languages	00801
programming skills	00801
programmēšanas valodas	05?01
programovaci jazyky	06O01
programovacie jazyky	06R01
programovací jazyky	06O01
programozasi nyelvek	06k01
programozási nyelvek	06k01
programski jezici	01J02
programski jeziki	06m01
programvara	06\01
proiecte	04c01
proiecte academice	04c01
proiecte de cercetare	04c01
proiecte personale	04c01
proiecte profesionale	04c01
proiecte proprii	04c01
proiecte realizate	04c01
proiecte relevante	04c01
proiecte selectate	04c01
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
projet professionnel	04[01
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
prukazy	04j01
prukazy a opravneni	04j01
pruvodni dopis	0=i01
przebieg edukacji	08D01
przebieg kariery	07n01
przebieg kariery zawodowej	07n01
przebieg nauki	08D01
przebieg pracy zawodowej	07n01
przynaleznosc do organizacji	06H01
przynależność do organizacji	06H01
pràctiques	04P01
práca s počítačom	06R01
práce s pc	06O01
prácticas	00U01
prácticas profesionales	00U01
præsentation	0<501
præsentationer	04501
præstationer	01d01
prémios	04701
prémios e distinções	04701
présence en ligne	08U01
présentation	00001
présentations	02O01
prétentions salariales	04[01
prêmios	04701
prêmios e distinções	04701
prêmios e honrarias	04701
prêmios e reconhecimentos	04701
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
průkazy	04j01
průkazy a oprávnění	04j01
průvodní dopis	0=i01
pubblicazioni	02Q01
pubblicazioni e conferenze	02Q01
pubblicazioni e presentazioni	02Q01
pubblicazioni scientifiche	02Q01
pubblikazzjonijiet	02Z01
public service	00W01
public speaking	03e01
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
publication	03e01
publications	0@>02
publications and patents	03e01
publications and presentations	03e01
publications and talks	03e01
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
publikaciok	05901
publikaciok es eloadasok	05901
publikacios lista	05901
publikacje	02\01
publikacje i wystapienia	02\01
publikacje i wystąpienia	02\01
publikacje naukowe	02\01
publikacna cinnost	0>M01
publikacni cinnost	0>L01
publikasi	04>01
publikasi ilmiah	04>01
publikasjonar	04601
publikasjoner	04601
publikasjoner og foredrag	04601
publikationen	03401
publikationen und vortraege	03401
publikationen und vortrage	03401
publikationen und vorträge	03401
publikationer	0AC02
publikationer och foeredrag	02W01
publikationer och foredrag	02W01
publikationer och föredrag	02W01
publikationer og foredrag	04501
publikationslista	02W01
publikationsliste	0AE02
publikatsioonid	02[01
publikatsioonid ja ettekanded	02[01
publikačná činnosť	0>M01
publikační činnost	0>L01
publikácie	0>M01
publikácie a prednášky	0>M01
publikációk	05901
publikációk és előadások	05901
publikációs lista	05901
publikācijas	09`01
published work	03e01
puesto deseado	07801
puesto solicitado	07801
puheet	02V01
punann	0AG01
puncte forte	04G01
páipéir	01601
pályafutás	09A01
pár slov o mne	0;^01
pár slov o mně	05:01
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
představení	05:01
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
qualifikationen	03a01
qualifikationsprofil	03c01
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
radovi	05A02
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
realisations	04;01
realisations et projets	0@G01
realizacoes	04701
realizari	04?01
realizações	04701
realizetie projekti	0;F01
realizovane projekty	0AM02
realizované projekty	0AM02
realizowane projekty	03I01
realizări	04?01
realizētie projekti	0;F01
reamhra	00M01
recapiti	01]01
recerca	0>F01
recherche	0@G01
recognition	00A01
recomanacions	04Z01
recomandari	0?B01
recomandări	0?B01
recomendaciones	04Y01
recomendacoes	04X01
recomendações	04X01
recommandations	0=<01
recommendations	05801
recompenses	04;01
recompenses et distinctions	04;01
reconeixements	02f01
reconhecimentos	04701
reconocimientos	03W01
recunoasteri	04?01
recunoașteri	04?01
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
referees	05801
reference	0AR07
reference contacts	05801
reference persons	05801
referencer	0AY01
references	0AZ02
references professionnelles	0=<01
referencia	0A\02
referenciak	01801
referenciamunkak	09B01
referenciamunkák	09B01
referencias	0A^02
referencias laborales	04Y01
referencias personales	04Y01
referencias pessoais	04X01
referencias profesionales	04Y01
referencias profissionais	04X01
referenciaszemelyek	01801
referenciaszemélyek	01801
referencie	0>P01
referencies	04Z01
referencies professionals	04Z01
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
referències	04Z01
referències professionals	04Z01
referências	04X01
referências pessoais	04X01
referências profissionais	04X01
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
research publications	03e01
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
reti sociali	05O01
rettindi	0==01
reynsla	03001
rezime	0<001
rezumat	04G01
rezumat profesional	04G01
rețele de socializare	0=701
rețele sociale	0=701
rețele și afilieri	01001
riassunto	03@01
ricerca	0=601
ricerka	0?P01
riconoscimenti	04901
riconoscimenti e premi	04901
ridicske opravneni	0Af01
ridicske prukazy	0Af01
ridicsky prukaz	0Af01
riepilogo	03@01
rijbewijs	0Ag01
rijbewijzen	0Ag01
rijvaardigheid	0Ag01
riki	05?01
rikonoxximenti	04801
ringkasan	06d01
ringkasan profesional	06d01
riset	0?:01
risultati	04901
rit	04201
ritaskra	04201
ritaskrá	04201
ritverk	04201
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
rolam	03_01
rovid bemutatkozas	03_01
rozne	0Ah02
ruzne	06M01
ráiteas pearsanta	00M01
ráðstefnur	0=]01
ráðstefnur og málþing	0=]01
rådighed	0;U01
réalisations	04;01
réalisations et projets	0@G01
réamhrá	00M01
récompenses	04;01
récompenses et distinctions	04;01
référence	0=<01
références	0=<01
références professionnelles	0=<01
réseaux	08U01
réseaux et affiliations	00c01
réseaux sociaux	08U01
résumé	00001
résumé professionnel	00001
réttindi	0==01
rólam	03_01
różne	07F01
rôzne	06P01
rövid bemutatkozás	03_01
rīki	05?01
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
san pham	04@01
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
sazetak	05;02
sažetak	05;02
scheine	00=01
schluesselkompetenzen	03a01
schlusselkompetenzen	03a01
schlüsselkompetenzen	03a01
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
schwerpunkte	03a01
scientific publications	03e01
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
scurta prezentare	04G01
scurtă prezentare	04G01
sebahodnotenie digitalnych zrucnosti	0B201
sebahodnotenie digitálnych zručností	0B201
sebehodnoceni digitalnich dovednosti	0B301
sebehodnocení digitálních dovedností	0B301
secilmis projeler	00N01
seimineair	05Q01
seimineáir	05Q01
seirbhis phobail	09^01
seirbhís phobail	09^01
sekalaista	0=U01
selbstbeurteilung digitale kompetenz	06j01
selbsteinschaetzung digitaler kompetenzen	06j01
selbsteinschatzung digitaler kompetenzen	06j01
selbsteinschätzung digitaler kompetenzen	06j01
selected experience	00B01
selected projects	00D01
selected publications	03e01
self introduction	00;01
self-introduction	00;01
seltsitegevus	0B401
selvevaluering af digitale kompetencer	0B501
seminaarit	0<=01
seminaarit ja konferenssit	0<=01
seminaires	05P01
seminaires et conferences	05P01
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
seminer ve konferanslar	04F01
seminer ve kurslar	01L01
seminerler	04F01
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
sertifika	03^01
sertifika bilgileri	03^01
sertifika ve belgeler	03^01
sertifikaadid	07601
sertifikaadid ja tunnistused	07601
sertifikaatit	0;j01
sertifikaatit ja paetevyydet	0;j01
sertifikaatit ja patevyydet	0;j01
sertifikaatit ja pätevyydet	0;j01
sertifikacija	02:01
sertifikalar	03^01
sertifikalar ve belgeler	03^01
sertifikalarim	03^01
sertifikalarım	03^01
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
shrnuti	05:01
shrnutí	05:01
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
sinteza	04G01
sinteză	04G01
sissejuhatus	08F01
site	0BI01
sites	0=F01
sites web	08U01
siti elettronici	0=b01
siti elettroniċi	0=b01
siti web	05O01
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
social network	05O01
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
societies	04401
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
softwarekennis	05]01
softwarekenntnisse	03a01
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
sonstige kenntnisse	03a01
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
souhaits	04[01
souhrn	05:01
souteze	07e01
soutěže	07e01
soziale kompetenzen	03a01
soziale medien	0:[01
soziale netzwerke	0:[01
soziales engagement	03601
speaking	03e01
speaking engagements	03e01
special skills	00801
specialisaties	05]01
specializzazioni	00401
specialties	00801
specjalizacje	07H01
spezialkenntnisse	03a01
spisak publikacija	0>601
spletne strani	08601
spletni profili	08601
spoken languages	09F01
spolecenske aktivity	06N01
společenské aktivity	06N01
spolky	05N01
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
spricevala	05201
sprievodny list	0=j01
sprievodný list	0=j01
spričevala	05201
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
staerken	03c01
stage	0CA03
stage ervaring	02G01
stage-ervaring	02G01
stages	04R02
stages de formation	02h01
stages en werkervaring	02G01
stages et emplois	00^01
stagii	00X01
stagii de practica	00X01
stagii de practică	00X01
staidear	04C01
staidéar	04C01
stair fostaiochta	09N01
stair fostaíochta	09N01
stair oibre	09N01
staj	04E01
staj bilgileri	04E01
staj deneyimi	04E01
staj deneyimleri	04E01
stajlar	04E01
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
starken	03c01
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
steckbrief	03c01
stellenwunsch	01i01
stik	0<c01
stiki	0<c01
stillinger	01l01
stipender	09l01
stipendia	04a02
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
streszczenie	04`01
strokovna znanja	06m01
strokovne izkusnje	06b01
strokovne izkušnje	06b01
strokovni clanki	03d01
strokovni izpiti	05201
strokovni članki	03d01
strony internetowe	0=J01
strucna sprema	01C02
strucna znanja	01J02
strucni ispiti	0?j02
strucni skupovi	0<:02
strucno iskustvo	0;502
strucno usavrsavanje	08B02
strukovna udruzenja	05H02
strukovna udruženja	05H02
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
stáže	04<02
stärken	03c01
störf	03001
su di me	03@01
su kien	0:X01
su nghiep	05n01
succes	04;01
successi	04901
succès	04;01
sudjelovanje na konferencijama	07S01
suhrn	0;^01
suimeanna	04D01
sukarelawan	0;i01
sukcesy	0<K01
sumar	04G01
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
svjedodzbe	04l01
svjedodžbe	04l01
sw 역량	0>=01
swiadectwa	05601
symposia	0CW02
sympozja	0<<01
synthese	00001
synthèse	00001
systemkunskaper	06\01
systemvana	06\01
szabadalmak	05901
szabadido	08_01
szabadidos tevekenysegek	08_01
szabadidő	08_01
szabadidős tevékenységek	08_01
szakertelem	06k01
szakkepesites	04301
szakkepesitesek	04301
szakképesítés	04301
szakképesítések	04301
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
szakmai osszefoglalo	03_01
szakmai palyafutas	09A01
szakmai profil	03_01
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
szakmai összefoglaló	03_01
szakértelem	06k01
szamitogepes ismeretek	06k01
szamitogepes keszsegek	06k01
szemelyes adatok	00`01
szemelyes bemutatkozas	03_01
szemelyes erdeklodes	08_01
szemelyes informaciok	00`01
szemelyes profil	03_01
szemelyes projektek	09B01
szemelyes tulajdonsagok	03_01
szemelyi adatok	00`01
szeminariumok	0<801
szemináriumok	0<801
személyes adatok	00`01
személyes bemutatkozás	03_01
személyes információk	00`01
személyes profil	03_01
személyes projektek	09B01
személyes tulajdonságok	03_01
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
séminaires	05P01
séminaires et conférences	05P01
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
sản phẩm	04@01
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
talks	03e01
talks and publications	03e01
talleres	04K01
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
tanusitvanyok	04301
tanúsítványok	04301
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
teastais	04\01
teastais agus ceadunais	04\01
teastais agus ceadúnais	04\01
tecajevi	07J01
tecajevi i edukacije	07J01
tecaji	06`01
tecaji in usposabljanja	06`01
tech stack	0;;02
tech-stack	03a01
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
technik	03a01
technikai ismeretek	06k01
techniniai igudziai	02`01
techniniai įgūdžiai	02`01
technische competenties	05]01
technische faehigkeiten	03a01
technische fahigkeiten	03a01
technische fähigkeiten	03a01
technische kennis	05]01
technische kenntnisse	03a01
technische kompetenzen	03a01
technische vaardigheden	05]01
technologiak	06k01
technologie	0CZ03
technologieen	05]01
technologien	03a01
technologies	05R02
technologies et outils	03C01
technologieën	05]01
technologijos	02`01
technology	00801
technológie	06R01
technológiák	06k01
tecnologias	04H02
tecnologie	00401
tecnologies	01T01
tecnologías	02D01
tecrube	04E01
tecrubeler	04E01
tecrübe	04E01
tecrübeler	04E01
teenistuskaik	01X01
teenistuskäik	01X01
tehnicke vestine	06n01
tehnicke vjestine	06o01
tehnicna znanja	06m01
tehnicne vescine	06m01
tehnilised oskused	02]01
tehniskas prasmes	05?01
tehniskās prasmes	05?01
tehničke veštine	06n01
tehničke vještine	06o01
tehnična znanja	06m01
tehnične veščine	06m01
tehnologii	00501
tehnologijas	05?01
tehnologije	0C;03
tehnoloogiad	02]01
tehnoloģijas	05?01
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
temel bilgiler	03k01
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
testimonials	05801
testimonianze	0=:01
testimonios	04Y01
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
tin hoc	04B01
tin học	04B01
tinh nguyen	05m01
tionscadail	0AG01
tionscadail phearsanta	0AG01
tionscadail thaighde	0AG01
tirocini	01R01
tirocinio	01R01
titoli di studio	04Q01
titolo di studio	04Q01
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
traguardi	04901
training	0Cc02
training courses	00b01
training uri	01O01
training-uri	01O01
trainingen	00301
trainingen en cursussen	00301
trainings	0Ce02
traininguri	01O01
trajectoria	04P01
trajectoria laboral	04P01
trajectoria professional	04P01
trajectòria	04P01
trajectòria laboral	04P01
trajectòria professional	04P01
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
treball	04P01
treball voluntari	00Z01
treinamentos	00O01
treningek	08M01
treninzi	07I01
trinh do	03P01
trinh do chuyen mon	03P01
trinh do dao tao	03P01
trinh do hoc van	03P01
trinh do ngoai ngu	0;k01
trinh do tin hoc	04B01
trumpai apie mane	02901
trunadarstorf	09:01
tréningek	08M01
trình độ	03P01
trình độ chuyên môn	03P01
trình độ học vấn	03P01
trình độ ngoại ngữ	0;k01
trình độ tin học	04B01
trình độ đào tạo	03P01
trúnaðarstörf	09:01
tu danh gia ky nang so	0Cg01
tudomanyos publikaciok	05901
tudományos publikációk	05901
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
uber mich	03c01
uberblick	03c01
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
udgivelser	04501
udmaerkelser	01d01
udmærkelser	01d01
udruge	05J01
udruzenja	05K01
udruženja	05K01
udtalelser	0AY01
udvalgte projekter	08J01
udzial w konferencjach	0<<01
udział w konferencjach	0<<01
ueber mich	03c01
ueberblick	03c01
uebriges	07@01
uhingud	0=301
uhiskondlik aktiivsus	0B401
uhiskondlik tegevus	0B401
uitgevoerde projecten	03]01
ukonczone kursy	07G01
ukonczone szkolenia	07G01
ukończone kursy	07G01
ukończone szkolenia	07G01
ukratko o meni	05;02
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
unuri	04801
unuri u premjijiet	04801
uppdrag	08X01
uprawnienia	05601
uprawnienia i certyfikaty	05601
uprawnienia zawodowe	05601
ura	01501
urahistoria	01501
uratavoitteet	09c01
uritused	0<i01
usavrsavanje	08B02
usavršavanje	08B02
uspechy	04a02
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
utgefid efni	04201
utgivelser	04601
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
uvjerenja	04l01
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
vaardigheden	05]01
vaardigheden en competenties	05]01
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
vaga desejada	04L01
vahvuudet	01Z01
vairavimo teises	0Cm01
vairavimo teisės	0Cm01
vairuotojo pazymejimas	0Cm01
vairuotojo pažymėjimas	0Cm01
vakkennis	05]01
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
vedlagte dokumenter	03h01
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
verbaende	03b01
verbande	03b01
verbandsmitgliedschaften	03b01
verbände	03b01
verdlaun	01101
verdlaun og vidurkenningar	01101
vereine	03b01
vereinsmitgliedschaften	03b01
vereinstaetigkeit	03601
vereinstatigkeit	03601
vereinstätigkeit	03601
verejna cinnost	07B02
verejná činnosť	07D01
verenigingen	03`01
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
vitenskapelige publikasjoner	04601
vitnemaal	03=01
vitnemal	03=01
vitnemål	03=01
vivencia profissional	02j01
vivência profissional	02j01
vizsgak	04301
vizsgák	04301
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
vorstellung	03c01
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
weitere kenntnisse	03a01
weiteres	07@01
wensen	01W01
wer ich bin	03c01
werdegang	02601
werk	02G01
werke	03301
werkervaring	02G01
werkervaringen	02G01
werkgeschiedenis	02G01
werkzeuge	03a01
wetenschappelijke publicaties	02U01
wettbewerbe	03701
what i am looking for	03D01
what i can do	00801
who i am	00;01
wichtige projekte	03301
wie ben ik	07Q01
wiedza	07H01
wissen	03a01
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
wprowadzenie	04`01
writing	03e01
wuerdigungen	03701
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
yabanci dil	03j01
yabanci dil bilgileri	03j01
yabanci dil bilgisi	03j01
yabanci diller	03j01
yabancı dil	03j01
yabancı dil bilgileri	03j01
yabancı dil bilgisi	03j01
yabancı diller	03j01
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
zdruzenja	05L01
združenja	05L01
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
ziele	03c01
zinasanas	05?01
zinasanas un prasmes	05?01
zinatniskas publikacijas	09`01
zinios	02`01
zinios ir igudziai	02`01
zinātniskās publikācijas	09`01
zināšanas	05?01
zināšanas un prasmes	05?01
zivildienst	03601
zkousky	04j01
zkoušky	04j01
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
znalost jazyku	05@01
znalost jazyků	05@01
znalost pc	06O01
znalost prace na pc	06O01
znalost práce na pc	06O01
znalosti	0;=02
znalosti a dovednosti	06O01
znalosti a schopnosti	06R01
znalosti a zrucnosti	06R01
znalosti a zručnosti	06R01
znalosti jazyku	05@01
znalosti jazyků	05@01
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
zu meiner person	03c01
zulassungen	00=01
zur person	01h01
zusaetzliche angaben	07@01
zusaetzliche informationen	07@01
zusaetzliche kenntnisse	03a01
zusammenfassung	03c01
zusatzausbildung	03201
zusatzausbildungen	03201
zusatzinformationen	07@01
zusatzkenntnisse	03a01
zusatzliche angaben	07@01
zusatzliche informationen	07@01
zusatzliche kenntnisse	03a01
zusatzqualifikationen	00=01
zusätzliche angaben	07@01
zusätzliche informationen	07@01
zusätzliche kenntnisse	03a01
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
çalışma deneyimi	04E01
çalışma geçmişi	04E01
çalışma hayatı	04E01
çalışmalar	00N01
çalıştaylar	04F01
çevrimiçi profiller	03K01
çeşitli	05701
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
événements	05P01
óskastarf	0>]01
óskir um starf	0>]01
õpingud	09h01
õppimine	09h01
ödül ve başarılar	03S01
ödüller	03S01
ödüller ve başarılar	03S01
ödüllerim	03S01
ökuréttindi	03l01
ökuskírteini	03l01
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
összefoglalás	03_01
összefoglaló	03_01
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
útgefið efni	04201
úvod	0>;02
účast na konferencích	01F01
účasť na konferenciách	0<901
über mich	03c01
überblick	03c01
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
ċertifikati	05301
ċertifikati u liċenzji	05301
ċertifikazzjonijiet	05301
članci	05A02
članki	03d01
članstva	05E03
članstvo	05E03
članstvo u organizacijama	05H02
članstvo u udrugama	05J01
članstvo u udruženjima	05K01
članstvo v organizacijah	05L01
članstvo v združenjih	05L01
členstvo	05M01
členstvo v organizáciách	05M01
členstvo v združeniach	05M01
členstvá	05M01
členství	05N01
členství v organizacích	05N01
členství v profesních organizacích	05N01
články	05C02
ďalšie	06P01
ďalšie informácie	06P01
ďalšie vzdelávanie	06Q01
ďalšie znalosti	06R01
ďalšie údaje	06P01
điểm mạnh	03O01
đào tạo	03P01
đào tạo bổ sung	04A01
đào tạo và khóa học	04A01
đính kèm	07301
đôi nét về bản thân	03O01
đề tài nghiên cứu	04@01
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
świadectwa	05601
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
지원동기	0JK01
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
"#, r#"0000000000000000XjMG0000m5TJ00000000TLC700000000PS5X00000000\T_hh]4G000000000000T6DKP?Fb<meC8T@]0000hE?N000000000000d;kc00000000
00000000@4i50000I0aD00000000<:M80000000000000000Q4XM00000000H\W=`O<>lUhGH^WYE6Do000000000000000000004A4@0000000000000000lnlf0000
00000000XR@Q@j;Qm5C@000000000000DfDb0000000088;V000000000000PjO9000000004>eb4NBXDjlV<ka000000000<DaM0000Lg`6000000000000<Z_?0000
HUFZ000000000000000000000000a4MZ0000LMLi0000\Z4F03;ILdh=0000000000000000TD0m000000000000000000004oH;0000000000000000TG\0PATH`]:1
0000PH<]0000LX:m\;@800000000Hff=000000000000000000000000000000000000@HBM00000000dXA<00000000<[J]0lT<000000000000HWn>d^bn00000000
000000000000000000000>kN`WhPQ3PX000000000000000000000000T1FF02bY<8P3l8DdLS\dh^@Z8<Q3lSf<Tja0P8dK0000Ta63000000000000dC0G00000000
d1:H0000000000000000HfZ@0000PNkM000000000000@@m4dQbK\;i500000000h;510000XUR@0000000000000000@7V@000000000000LcB?0000PM?B4L4l@8?Z
0000000000000000000000000000000000000000D0gO00004E4E000000000ES:00000N[\00000000000000000ZK00000DR:m000000000000XIT>\Y1O0000H1=Y
0000000000000000000000000000<Vcb00000000T0ZnX4S000000000XTXR0000000000000Tof000000000000000000000000PQRK00000000LFKl8UVo00000000
00000000`k2c<AV5P9[H000041Z=000000000000DR9^0000000000000000A30:0000000000000000000000000000HYcUHT1600000000hI6S0000000000000000
00000000000000000000000009S50000@P>K`j>Q15\]000000000000000000000000`NE04k20Da0J0000Ten3000000000000@9E[0000Hi<M00000000X2dM0000
00000000TIHZ000000000000dP950_Ml@^O900000000000000000000`HR`PXdb0000\5`8T;V1\CECLHmY95fj0000000000000000@?SLP1\L@533L\gA0SZ@0000
00000000000000000000liSo0000@4SU0FmoHOJb@DNb8B<\<Y5U`id\000000000000000000000000000000000000DAiJ0000hAFi00000000`0[V49kLPB=6l;\R
X:9;<NR[\YHk\j7b0000000000000000<ocAQ36M0000000000000000000000000000i1=R0000`4??00000000`:[6TH6_`NGF000000000000@<FIHf[C00000000
00000000000000000000000000000000HhYbXDWU`:Kl00000000`VIL@[E?0000LM360000000000000000000000000000`EjBhImC00000000000000000Vn`0000
000000000000000000000000000000000000000000000000000000000000@4k7000000000000lWF90000000000000000000000000V7Eho<E00000000T^^P0000
000000000000e77lDFA`00000000000000000000@PIg00000000000000000000h7`J00000000PikDd1I9i2IS0K=500000000X>78000000000000000000000000
00000000A1Zj0000000000000000000013lW00000000\P\Ve6W50000000000000000HHQ5ljgS00000000=4QJl]iahK78000000000^gM41d\0000000000000000
000000000000000000000B0I00000000T@DC00000000000000000000`;CB000000004n>7<nbo00000000000000000000000000000000@DF<@8g_000000000000
00000000D75A0000I2]c000000000000000000000000000000000000<B7F\RmSHW<B00000000`9\APF5G0000000000000000<hb<00000000`APFLS<R84ki4iPo
I3^=LJC3PYk]A7=d0000=5fA0000DRlK000000000000<HMP000000000000000000000000000000000000hGAHl=8b000000000000000000000000000000000000
00000000lSCiXlYI00000000000000000000P43X0000i72D`0W:P7icXaCW<jTh00000FDW0000000002[88XZ\00000000000000000000<GFmlJbF@NfnlP@F0000
0000hJWjdjk@0000dG5>\Y[_m4\n`A_^DMlG000000000000000000000@dYi39S00000000hI\EHU6T]6_ChinkTWHV00000000l[A00000000000008Wl:Y6O_0000
TNWW4Zm_000000000000@S=YT0HQ@Yfdi4\Qdh0B00000000i3[X00000000Pk[b000000000000000000004@3Z0^3]00000000\N>WHShG0000000000000000`308
h;5R4A<Qhbio000000000000000000000000000000000000000000000000000000000000000000000000000000008JZ\H?]d0000Y7:\00000000000000000000
000000008ioZLY9d000000000000Q4P30000DOa^00000>7a0000000000000000Pm[<0000000000000000000000000000A2@I000000000000i34g00004L\G8VZ;
0000000000000000000049D20000X2IgLGJWU75U0hWM000000000000000000000000`[oB0000000000000000@EVX0000LDdM00000000000000000000L\M10000
I6Y00000@1IG00000000dSl[\Ac5000000000000XCcS0000E5g`TCdD00000000dA4]0000000042?A000000000000000000000000000000000000P;eMTPAP4QKo
\=LMT6I^Di2NdJ1S96BC4l5`l_7k0000lSYZ8:i00000`9gb0000`HnNl0lD00000000DgJ]000000000000000000000000000000000000Tk\3H>@JXg:9E01=0000
00000000DSia00000000XePe00000000000044_?00000000LY;^<cWdP88`0K8S0000000000000000L08n8OIm0000m4j\0000000000000000TmjZ000000000000
L9ocdG=W4Sj2`kTm86MQ@ZkR00000000TN8P0000U2nQ88H000000000<E@i`Rg]00000000000000004O420000E3J=Q3=aA6DB0000000000000000000000000000
<9_K0000000000000000000000000000`N:0000000000000000000000000`6jQ00000000000000008Q[70000X?Vj000000000000000000000000LT9D00000000
000000004e\Y000000000000000000000000T@Um00000000\NbL00000000`Ob4@A_?0000H3[X0000LFR7HTBh0000000000000000Y5@n08:WPHKeD\?W0000h5`R
00fGHI9WdNVX0h_bX15=0000000000004@:O00000000hWP>PGiih>g50000000000000000000000000000000000000000Y1o@000000000000000000000000@=aV
000000008]E>00000000He2d0000000000000000000000000000000000000000@^a90000PT2H00000000\H?Gl;K48?7Zi5570000\b300000D4J[dR`H0000X0Em
000000000000DBXch^NZ977F00000000000000000000lg8S000000000000000000000000PI?P000000000000000000000000D7I90000`JVl00000000000002eE
M6T\00000000H^3IY1[I00000000000000000000000000000000000000000000000000000000DLARTUjJ000000000000000000000000lMkQ0000000000000000
000000000000000000000000000000000000H=:o0000Ha_jDG3N000014AH`;b[X;P200000000\6h`LVR10000l=En4P`I0000@n[\dB4J0S5>00000000PJ2k8G?c
0000000000000000\]@8000000000000XWof000000000000l7m<<meh00000000000000000BHM0000D>400G<F`5[iDT_RHV<Nh\mMXP@T00000000000000008ZGk
LVLSTL7H000000000000000000000000E6>X0000000000000000TaJR4;JM0000000000000000DhNm00000000e5W_0000H[5f<e^I00000000000000000000`IWK
HQ?>hSCY00000000lF0R48D8`D2Q<]JN0000Dn510000155]0>SKl^<mE2>a00000000000000000000dB^MlaOMX]LXdFj\@2Q@94A50000l:9NDIQe0000TFH_D1^_
0000`HSo00000000T4=<`];PP^2Ud_6d<FCj00000000000000000000e5<K000000000000000000000000I18400000000000000000000<dZ=0000000000000000
0000lCTT00000000000000000000<IL_0000DR56D:2Xh;e\DIK?0000\=E700004DIE00000000`DfW4Nef000000000000`MdD00000000<eA80000hPVU00008V_d
lOX400000Zga0000TEC500004;\1=5PN4Cof0000000000000000000000000000D\DS`gG]00000000000000000000000000000000000000000000<;UI00000000
00000000000000000000000000000000@5<?0Y_a000000000000Y53>00000000000000000000000085kG0000000000000000000090\l00004Y8U00000000PPlN
`66J000000000000PZQid[C3000000000000000000000000TDHkX4j=0000la]b000000000000A6>K`V[MPDMHdf6SXQcM4\YP0000@jmn00008dFHm2gX00000000
0000000000000000XC4=00000000@D_HPVm=T42IdOU]4N@P0000<eGT0Cb3i7>P0E1n4LDo00000000PcIR000000000000\YC^00004Wibd7H9lM^40[1T00000000
@@=50000TV0QA2o7H:dJ4<RLD_:e`Cf10000]1Vc`KbD<R8900000000hV\E0000`JXS000000000000P:;d`RVelS?ODUUI0YU0@oX14gXZ0000000000004A\l0000
8AIM00000000\jOM00000000l0cHd;CiPAoZ<FIP\0230000000000000000000000000000a5:60000D?CQ00000000\HQc000000000000000000000lha00000000
HYC:<=fO0000<:nY0N1^8\;@I62I000000000000U2NU0K?_=1Bd00000000@64N00000000000000000000000000000000000000000gdE<T`FL`4h<>i5`W[R0000
00000000000000008aTN000000000000\>ki<Ti1000013HDHMa6l@0Q<iIK00000000hhim@g[i0000000000000000\?j_0000000000000000h]4Y09PMTjVG0000
000000004c`18WJ=0000000092Dn0000HP8Z0FXQ\eKT00000000000000000000000000000000hAl?Xejk00000000TNP<000000000000000000000000Pi\J0000
0=_=`FAO\U7V000000000000000000000000000000000000d]9=0000000000000000XkL_00004@lV\I_V0000`j3n000000008G25LSKC4k`L94PM00000000L@@a
00000000000000000000XGjZDSPI0000`kmU00000000000000004\0;0000Q3iS0000000000000;?`0000000000000000000000000000000000000000P\=90000
000000000000\?_:0000TZ9I00000000dQli0000`Td=0000000000004MDnLhf6m7<8000042XYTQ:S000000000000000000000000`UEl0000XAH9Q61F@Z130000
0000d^CGLh?o00000000000000000000000000000000D`6900000000000000000000000000000000hZ>g000000000000000000000000000000000000D^Dd0000
4P[IX3bL@j<d0000`[;Dhm2Y000000000000Lb1CTnFg\F<UPKIOdYD<0000TD^i000000000000D@RA00000000P@l9hOD]0000<^K?Lc7=000000000P=Y00000000
000000000000T0nGT6Bc00000000POHh00000000HR\197:I0000000000000000000000000000DBR^@RSR8AAC0000000000000000l\ch`HiG000000000000H]c_
00000000000000000000lB`a000000000000l0_?00000000XILG4Y`Z`O^>PT64000000000000000000000000000000000000H6^5000000000000P]@S00000000
\?H10000XJGN0000000000000000<99o4ZfI4bIg00000000000000004cLL0000LAS]000000000000000000000000DGbC00000000lg^d00000000000000000000
0fW30000000000000000h@_60000h\TD00000k>e08VP0000LdVL0000000000000000dZk50000000000000000000000000CH80000hPM?0000HHD@000000000000
i3lJ000000000000000000000000000000000000X>6200000000PV@X00000000`07X0000000000000000X@gc0000`X:200000000000000000000000000000000
96YF0000000096`L0000<[8^000000000000000000000000i5O;lSha000000000V?D0000TWgf`Y;B00000000U5m[000000000000000000000000000000000000
0000PE1M00000000@KLG0000@M2bD^\n0000000000000000dN0l8Y06\\j?d7^Z0000@3=K0000000000000000\2950000000000000000Hf5B52FM000000000000
=5ZH0000d:[F000000000000\H]K<BR50000000000000000000000000000000000000000<2m1h?C0\OmO0000\O2U000000000000hGlT0000XL=>000000004MXd
0000T5>^00000000\9fk0000TB3BLD@=0000000000000000@DcO0000000000000000LDWnTJfj00000000000000000000000000000000H?>iHkiO000000000000
D<C90000000000000000XW3T8B[PD[kb0000Y2l;000000000000\M\_000000000000LCIO0000000000000000L^Tc0000000000000000I51_000000008SdG\eQc
Y1im4L7`000000000000X;cD00000000l?A5000000000000`E>GlI220000HOBi00000000000000000000<7K0dm3kLhVC000000000000d>VHDMJh\UL400000000
0000000000000000000000000000E6GP0b\H00000000923W0000`mBE00000000000000000000000000000000XQM\0fAB000000000000000000000000\HdNHVYI
0000000000000000PPYb0000`9<Ll\E?00000Do]PY3S4SH6000000000000`iX0000000000000Pmci000000000000H26H0000000000000000TAdL00000000<ZNU
000000000000Q5NXH5?200000000000084b=`XSj57@O0000X6fh0000000000000000X8C]00000000000000000000000000000000000000000000000000000PDV
dG`M0000\PEd00000000000000000000000000000000P1Z\`65J47doT=2500000000lYPE0000dD7]0000@2\c000000008EUh\6kV0000h<:S8o[NM1jk0000P0C:
000000008:B;HBV3DG@2000000000000000000000000XZ:9000000000000d=NK8ibL000000000000000000000000000000000000000000000000Le1c00000000
00000000000000000000000000000000Q293000000000000000000000000i0DQ000000000000000000004EQg0000h8GO0000@8784=D\000000000000Q4AklP\?
00000000000000004Anh0000l>Z<000000000000dFN_00000000m7:<000000000000XBmL0000<E4^dOR\00000000000000000000000000000000000000000000
PCWk45c`A1XZ0000lNOO0000D7Q@TG600000HU[UTGEZ00000000000000000c]e0000P8Nn0000000000004MnH14=]000000000000HQh100000000000000000000
0000loLW<Bhi0000<F>WhU]n0000000000000000000000000000000000000000T:jR0000000000000000@F0DPjg:0000000000000000L5Z?000000000000i3Hj
H2>40000LJX@00000000000000000000lVM\M63o00000000000000000000PfCT000000000000000000000000lDVJL@DW00000000000000000000I5Pa00000000
000000000000000000000Oc6\c\lXD\A0000000000000000000000000000000000000000000000000000000000000000PEHC10nm000000000000a3KI00000000
0000M3hD00000000000000000000\h[]91dB0000PBLDdnSLI3@6Q6c[00000000000000000=T;PBGU\6N3D=`ZdAY<P8B>LK\kTD>LDJAVTRN\leoRh`SB0000hN2D
@@Zo@Pn40000DOe^0000P8Y<07Y2`9BS\TeT0000000040?300000000<L9a0000H2b;LW\D000000004AbM00000000000000000000000000000000Y3O9D0a80000
0000HZ;^I6NF0000M4DTTm>k000000000000d01e00000000000000000000000000000000d1:Wl[eG`[g[00000000@O_e0000000000000000000000000000@_Hh
h<XVe1<6DX2@0eN\\=>D00000000000000000000000000000000000000000000P\KC000000000000000056Wa00000000XRF40Uf=000000000000<7eIlAGi0000
000000000000Y6_300000000hB<PXQYP000000000000000000000T`U4@;PhNVl8XYV4C<G0000LU380000D8>10000lMT8000000000000H8Hi0000`8\m00000000
000000000000lFRL00000000T5i^TB2MU2VR00000000000000008YT2000044aG0000000000000000000000000000dVDT0000447U00000000000000000000T]d0
0000hQ4GDmfM00000000000000000000e51LHlFo00000000000000000000000000000000LX^P000045^d8NUI00000000`O@>lbaK00000000HU`[P[^]00000000
00000000000000000000PeeIl^em00000000DoG=00000000l^jX0000PHUa8Xd1\ofX\i;SDCE\`FMQ00000000H;GU00008;]jU2W20000000000000000153^0000
@46=hEU5LnJT000000004;`00000`G=ilMk^HMKMd>o<hSaF`^mN08KfT_[9\9aP0njmH3BXH>AL4@mlY5J6dDG_X?lT52EH0000<N6Z000000000000000000000000
000000000000000000000000e1hV00000000<Wg200000000T[P800000000`1?d000000000000A3i@d;Y3000000000000PmRnPBc><[J:DLAa0000L1P000008FE^
0000000000000000\Uc0h>`b00000000\6NXP[0T0000000000000000000085lY0000000000000000d7eal\FP0000E6ToXf^P000000000000\HZ50000<4^bPMGA
00000R8e0000000000000000\XJ1TW1CP\2I000000000000000000000000lPCE@<`W010<hO5gh^G40000\2Ni0000000000004IY;@`^8H@ZW0000000000000000
0000000000000000000082Lg4g1>000000000000<T;dD45c0000XQkN0000d2S9\:db0000d[2e0000\[<M00000000000000000000000000000000lC@100000000
8iXC0000000000000000@BXJT_]?0000000089XZ0000X>A80000000000000000000000000000hQ1<dj[?TkTET;ll00000000`=750000`0VA0000000000000000
00000000TSD<00000000000000000000\[>g00000000PQ\10000000000000000000000008CMe000000004fdW000000000000000000000000@Ua3I5>h00000000
0000l3C40000000000000000`Q^2l?X80000000000000000L?fPI2KjLOV:000000000000Xk<a000000000000<T7TX=GV93H1HDXi00000000000000000000Xl54
0000@GT7000000000000PA\EhPF:D`i_d\N@0000XE]i000000000000XK:890YDQ4dR00000000PhIOl==f`[bQhXSW000000000000000000000000000000000000
LXX=0000000000000000000000000000000000000000000000000000L;Fh<=Yk8]j@E24c00000000000000008YSS0000`6V;l;MoTo?g0000<N`Fli=O0000lPU9
00000000000000008FAo0000000000000000000000000000T<CY0000000000000000000000000000<kUD000000000000000000000000lUJ;0000000000000000
00008m?:000000000000D27]0000d1f_T8WL8<i]4DbJT5W<PU9_0000000000000000000000000000000000008F;041[X00000000000000000000\I9o0000hE07
00000000000000000000dSi<00005265hoH]P401E3UX00000000000000000000TJ2U0000LoZ]00000000Dm;1XSfVT>DL`e^i0000DlZ`00008C\k0000X2A]DEg]
95b90000000000000000l96Y000000000000000000000000000000000000\G`[0000000000000000TAUK14OS0000`7B2000000000000`VaQlSTS00000000Li5F
00000000TYJVI703000000000000X^O[0000d9@@@X=>00004M>l0000DUd20000000000000000i6:50000000000004\3:0000000000000000lG@B000000000000
00000000X2OdH86JLnaM0000000000000ho800000000XLn]000000000000l8nK8WXC\5nb0000000000000000000000000000000000000c8DH=i=000000000000
0000DHU300000000000000000000000000000000@IFS00000000Y0@=00000000Do6odPO1`R3W0000lAR_0000000000000jDk000000000000DQ7k0Tf0h^k^`[QL
0000000000000000000043hg000000000000000000000000000000000000@QmG00000000HY9S00000000h2K_D9>b00000000T:jjP;OZX>fT\M0mi5`200000000
000000000000XnOg00000000h[?n0000000000000000000000004<nY0000000000000000000000000000`EG^00008mIZ00004fBn4>Dh0000hHC:4P5GhmLT0000
000000000000Y4g300000000000000000000H?1cDk<;00000000H?1H@7_S00000000DLLI`\>\00000000TN750000000000000000H<\R<2Wm00000000000053Nf
0000`SIgXZ[PPdlH000000000000P]^^0000@ThX00000000000000000000@;DF000000000000000000000000hkMEH:LH000000000000T>^I0000000000000000
0000P6ge0000TLF:0000`P@1<l]hX_K]41eW00000000000000000000H?0GL8a\0000l5`ahXbNY4:3Q5jRPL>a0000000000004D9?\m[R0000hWUYPC_8@bb30000
00000000`S7D0000U40M000000000000\@`2LEe<0[g@0000@?EI0000000000004I360000lMFB0000@4SC0000000000000000D8>mPGZL`K[=lB1R\>^_\kK3Y1\Z
93D@8EGGM5T400000000I3`<000083NE00000000HT6hXG8k8[AY0000\QJNh3<E<6m>\M`4<WZfl?R[000000000000000000000000LITOdQAoXEF0U2j`00000000
A6<M000000008Q760000<WX5LRbM0000hZLe0000000000000000hW6oI5FH00000000dAKcPD1I00000000PGZa007g`Jjj<fE;00000000@VGTHIjW00000N0QPjW\
dZ@3lcGV\H190_W;dl1T000000004QJk0000\N?2DjfL00000000\KKG00000000000000000000`?G5@GOU0000000000000000h>4]00000000000000008]3G0000
0000D3GB0000000000000000000000008gekdagm0000000000000000000000000000dPTHHmdH00004oFK00000]?<0000D[K_0000lX1gHYR;0000LOj207mNLieQ
00000000000000000000@8HYlLUj0000`1_i000000000000000000000000Hc=a0000000000000000\V9a0000000000000000hJak<l`C00000000000000000000
00000000hIo;e3=K00000000TZf_a4Nm00000000\N:C0Gn`10]B00000000000000000000@Q0h0000m2>N0000lU:E<hHa000000000000<7A100000000dN5\Pj^G
8lL]`CU5`k:Z`Zn7@JMK8gHMDoa70000000000000000000000004WNR00000000@UH80000000000000000e1WkTL8eX^`?00000000000000000000TdN800000000
000000000000Xjj70000lkm3M6;g0000\n9o00000000T0odL=nPXA2]PX;R<[Ej0000DWGRdKNW000000000000000000000000diWH0000hAgg0000000000000000
0000000000000000Ld4o0000TQne000000000?OY000000000000000000000000000000000[88dDMU000000000000l_b=0000`emd000000004H_7dO4?00000000
8Df@00000000000000000000000000000000000000000000P1Eja2;KL4;]8c9]X1Y400000000000000000000000000000000000000000000000000000000I3BD
0000I3dM000000000000000000000000000000004bgPX[1ClS9jdBZJ\[_Pi6:U00000000PL]@0000000000008US10000000000000000000000000Go000000000
4P0M0000000000000000000000000000@BV^<VV70000<A6NLPN>000000000000lO9B000000000000L0@;L?kE`;Df000000000000L1`K00000000000016=_`3V^
d7]k<VK4h;@^lFe:4Z]A89?bT3mjHA:\0000000000000000000000000000000085Vn00000000000000000000\DJE4Y1nX:@MHEG:4=QUa2MI000000000000lH\`
D^ab00000000=3kN0000i6V5000000000000d2H<0?ec@FNk0000000000000000h5mE000000000000TGga0000TB9CdBIo000001DB0000\D;BD<oW4b[2a63O0000
M5KS000000000000LG6`lV<\HZJe000000000000000000000000\E;X00000000@ah]TXGM`b480000000000000000d8d;0000DKF`@lW:00000000000000000000
hG>H=3GK@9a`00000000@Zib0000<\kmDLP>L?d<\^A]000000000000000012dJ00000000LMRk000000000000\7cN00000000000000000000PkRI000000000000
0000000000008gl?i2BUd:cIHlRN0@0>hGi[000000000000000000000000000000000000l3gmL<0=dJhM0000@HD`@Y6b000000000000H[cl00000kAWHNicdT:k
dV2HdB0m0000000000000000XY4P000000000000\jCX00000000L\Vm00000000hEPQ8X]<00000000000000000000000046AN000000008G6J0000000000000000
000000000000000000000000HB_Y@i6n00008Dh30000000000000000Xj[P00000000\Pd[\o3600000000000000000000HC[m0000000000000000000001OF0000
0000P_560000000000000000000000000000`Fck0000000000000Pa457=J00000000M3Mm000000000000000000000000000000000000000000000000Hb56dD4N
00004BB[X^Ybh<6;a6CO0000XOLJD;=F000000000000000000000000000000000000`9@^000000000000000000000000000000000000000000000^Mh`DMc0000
000000000000Pd7G<IfKX[]iM3MG0000<BHcXGdN000000004XOU0000000000000YfFH8K?0000000000000000000000000000\HeKY6he00000000hBN9dK650000
00000000lH]<000000008gnD00000000Q5d>hjLT000000000000l44T00000000DoM90000000000000000000000000000H0a^000000000000T`Y\000000000000
0000000000000000l3Z\000000000000@00j00000000000000000000000000008]BC8AI00000000000000000I5\400000000000000000000000000004FK6LU3b
00000000000000000000XX5h0000D_\M0000T]X20000`:SI000000000000031U000000000000\]gc000000000000PWnY00000000000000000000=4f400000000
000000000000T?JB0000000000000000lB71000000000000<5K6`I7a`]db]4_00000I0VS00000000000000000000E5AQ00000000000000000000000000000000
000000000000\9N60000000000000000000000000000000000000000000000000000000000000000000000000000T<^G0000000000000000hUlH000000000000
000000000000LAL]0000000000000000000000000000U0<j0000]4oZXj_T0000000000000000\9Ka0000@O=700000000L?DCDMP<dK<I`9`o00000000dCd\0000
0000000000000000000000000000000000000000000000000000P@4k0000lETMd\W`]6=90000000000004UGf00000000\H<6dXUV8hne00000000Pb<b@FaC0000
0000TZ?CDMD<LBQ@`E=l0000e6?K0000000000000000TaUj<cHB000000000000@F^6\APY0000\IamP99c0?Uj=3mgd;W^i5>U0BY?00000000000000000^`LPMiT
000000000000P>=EXSW755:V0000i2J20V<7\jlom4P`0000lo;l000000000000000084RYM5[a000010B500000000Dg]HA2cj0000Q6]:XWI]00004ECWLXX^0000
M31f0000PK6e0000@Wh700000000@`XF00004W[:Do7\000000000000DRR`000000000000000000000000000000000000000000000000hl6n0000000000000000
000000000000\jS;e2eV\jD<Xn;7M27APBCZ0][bhaOnXhR\L?3j0000d?Ii000000000000H\9ghT?l00000000XUAN@j1\00008<k<0000`JHR0000000000000000
H=K^h=dW0000X>E9000000000000`bmm0Wa_0000hAae000000000000000000000000\@3M0000000000000000M3el00000000Y4Y000000000000000000000lNZB
00000000PBFfDGjjlQEM0UGUTWG<LaBE<e@=00000000000000008E5W000000000>b3000000000000LFjJ0000000000000000m02V0000LK1e000000000000DKLY
00000000000000000000lPdC`9DG8HLf000000000000l3Uf0000TFM3000000000000000000\@<GgD00000000DK1P00000000PSG<l3gZ00000000<AGU\07LTI`Y
`N;T92d=M7Ae@=jM0000000000000000000000000000000000000000lO3J\Qc=hXdDQ2mKLRAY0000Ho=40000h_J50000000000000000Da6L00000000`kaoTK0^
D;7I000000000000d45;0000000000000000000000000000000000000000T0ZJ@dN`000000000SdZ@2nW`kng0000000000000000000000000000Tlf8TKMYXCVg
0000000000000000=3K600000000l;b>00000000TKU;000000000000d6l5lFee0N7O00000000\75nLVm`00000000XH=CX1=H00000000X``Vd]o4hd\;00008mlL
000048<1X:WOH[??000000000000000000000000@PMf@ok\00000000T@\jd5\c0F^D000000000000<BI3\C:V00000000000000000000\mUS0000000000008Qa]
000000000000@@>D00000000000000000000000000000000dA^XTRGLm5acT8Qb00008GCJ00000000000000000000\FO:0000li::000000000000000000000000
00000000Y6mih<MN00000000000000008ZYU07J300000000M5:C0000000000000000T35b8MD^0000000000000000@HW^4UFC\]5`PW0n0000h\D?0000X333<=\=
<B8Y100I0000hlP6XGU4a0Jm0000XTW^000000000000000000000000000000000000A4h90000000000000000<LIV0000000055Fn00000000I3ba00000000`3Nd
@^H600000000@=KElUK30000000000000000`RVT<C3m0000D7lN`WmPDD[C@R;g\j]X000000000000000000000000DRc<0000D]oD00000000l2Z=A59=00000000
P8ZC\NT<0000@0^o00000000DG\e0000hd2a0000Li;f0000000000000000i4130000T^b@`ach0000000000000000000000000000000000000000dK`iHbOX0000
0000\n9P00000000000000008>bi0000HLiC00000000000000000000d?Th00000000000000000000TRKNLhVg000000000000000000000000000000000Lma0000
LQ6J00000000000000000000000000000000000000000000000000000000hKP80000hE@P00000000000088TG\79m000000000000000000000000000000000000
0000X<II00000000000013Y:00000000000000000LCO0000lS0\0000000000000000PFIh00000000@HAL00004@^Y00008ANG0000X@NY0000000000000000Hb=j
0000000000000000000000000000000000000000LZRN\mY9000000000000M5VF0000000000000000H5<Z0000000000000000dOHS8l_T0000HV6@000000000000
l_j`X>MNl:c500000bS@0000\1BV4ICd00000000@Ma_0000<P6@00000000LlZ30000000000000000000000000000<^`[00000000000000000000000000000000
00000000<1h900000000D829000000000000000000000000000000004CLe00000000TA0A00000000000000008:350000LSJ90000000000000000000000000000
`bT`00000000000000008^BV00000000000000000000TSMY00000000T0URi1e\00000000000000000000000000000000000000000000XWaA000000000000Xe<1
`CWK0000000000000000dXVP4Il:00000000000000000000000000000000HPK<TXPL000000000000<EHg0000000000000000HVi08kk2D[OJ00008<f7dI<E0OT2
45\Nhd`a<o>bPG:S@I3FDi9D]3PE93gHm5^e`1EMHT6PH>gWhW>`4ZNg00008jcB00008HLHe0dRa2RG0000LV4^00000000000000004]]6lo^<00000000H\BeQ5lB
0000000000000000Hlgl0000000000000000000000000dYM0000dfT`000000000000000000000000000000000000`XWd0000000000000000hM5E000000000000
L0<X0000000000008EofDONG00000000000000000000@4]54e<i00000000hSB60000HH0a@^Gc000000000000E5_e0000000000000000TmMa00000000lW4C0000
0000Hea8000000000000000000000000`llkXT^\00000000LX3Hh71E00000000LSBV000000000000=77YLZFP000000000000T4:?00000000D\H:00000000DZ8I
0000@W7H00000000000000004l1e0000\O5X4I43@2@oDU2_HAFP<jB]lX;@4FQY000000000000000000008=2V0000`LRK]0EE000000008G9dM0[l000000000OJG
d:87000000000000X9Gm@51:0000T8OO00000000`R]T0000P0mY0000000000000000dR^dla<g00000000000000000000000000000000LTOC0^RVhcOG0000A3d7
0000Ll;=000000000000000000000000000000000000l85i00000000DAXOLNAD000000000000000000000000XZe`8gd^000000000000000000008BnO00000000
00000000h4]YTJJ`lQgOXiN4000000000000000000000000000000000000L;L_00000000HUQk4[3P0000DWc@000000000000000000000000000000008ab80000
0000TD8^4_@T10<<]4<W00008XBA4j=o`Xj@\PGUTZAe`>:?XdH?00000000LbbO00000:AO0000000091Cd000000000000000000000000HDig000000000000Y3D`
0000h]Df0000000000000000@57oP@4I`5aPhBaL55N500000000000000000000000000008AMM00000000`6ag`R@C@fDM000000000000\@WZ0000X>Jc0DYb0000
hQN;000000000000000000000000000000000^m;0000d:O08Pf68BSEDY]h000000008CZO@0IId@L2000000000000LWf900000000@3F700000000L]L>00000000
Hi[j00000000@n1G0000000000000000000000000000000000004A0o000000000000Xk6A0000M5K9U4BR0000TI\[00000000000000000000P?@OdP3F00000000
0000\T=40000@Aj;000000000000@kHah=f>0000000000000000@USDP`Pn00000000`TRY00000000P61h0000000000000000XAK=\G@O4;mmXKodXdjl00000000
\NfP00000000H;iEdOI>00000000=23117Ck4>E[00004:Ho00000000000057>c]21200000000000000000`eHld:Lde3UE1>k4>L0I5i<00004D4hXY^:00000000
00008O0H000000000`bl00000000000000000000000000000000000000000000000000000000000000000000dO244U8e0000000000000000<abU00000000`=H0
LOB00000I6lV0000P7FA00000000TJfL0000000000000000000000000000000000000000000088bNdA7_d1Y_P<=<TZKE<2U4Q173P>[W00000000000000000000
E4oG00000\3_00000000000000000000000000000000Hl]B<VEE0000000000000000T;oEPo]H0000HI_A0000hE;?54ZODU>_000000000000000000000000TO`T
00000000h7iV00000000000000000000000000000000000000000000Tk93920_000000000000000000000000000000000000A5@T000000000000000000000000
000000000000000000000000000000000000000000000000<5a0<A^jX<13TI>4lJT7\4W_XRiF8SBf000000000000PcXL0000dFm=000000000000000000004f8K
8<ni000000000000Po^g00000000LUBS000000000000D4m50000000000000000HSPn0000000000000000TA[ii6[d<^Jo000000000000@5NG000000004]XS@lM4
DEDFHUB=0000TEF@000096Lc4ZbQ@X]^LD6Y0000000000000000000000000000LY_P00008VOl0_aO00000000T3AkU5F[000000000000\OnV000015Gae3S3T32D
000000000000000000000V[[0000\8Ve000000000000000000000000L]T40000lL\cP]<G0000000000000000H3U1`:S:81D6P]RohmPVi2TF0000T;5C0000lV=`
00000000000000000000000000000000@W=l0000000000000000@69j0000\ET`00000000000000000KF>0000d?b200000000000000000000<ii6<09?lU8PLnCE
000000000000000009bQ8GYT`2BB000000000000000000000hki923D`CD_0000\@hDLLPmdcHj00004R@4Q36`@n1l000000000000000000000000000000000000
PikSh`jm000000000000000000000000hdKi0000000014GL00000000000000000000X7JI00000000m4le0000]58D0000000000000000Y2ON0000Q1]b@dR<0000
0000TH=X0000000000000000<5Xh`9`NE6l0HaR8000000000000Pf_80000DAhP00000000000000000000\;Q[15UV0000000000004iM5LV560000000000000000
\H@I000000000000000000000000000000000000000000000000lC>eLkkm0000000000000000000000000000000000004kob0000000000000000000000000000
a2HN000000000000Y6\D]5@a000000000000000000000000dCjY00000000]2D5000000000000000000008h6100004I`KE3nG000000000000000000004E2N0000
DFLe@XiJA4E:\3FVM6A]09Sg0000000096BfD8b40W>C\EXn`_hW0000000000000000LB0Y000000000000LGJj\>]g0XPbPk;D00000000PIIN0000L>S?a21kXCIm
0000000000000000Henj00008__j00000000000000000000d\V^00000000\@`S0000lZlS00000000`C210000`@bZl`f0h1_TX=U10BLU\S\5000000000000@B\;
0000PAfW000000008RHOi6R`0000`@en00004OOC00000000000000000000<U\RhVG20;lNlmHIa3n700000000000000000000000000000000L;bja63<00000000
00000000DL^30000HQoK0000dFoH`ZZa00000000dR10m7C200004fd>000000000Ml9<UWQ00000000@C^@0F\fhCKUTZ;Ma1HO00004^^]0000<[Oa<YGf<bPh0MSj
0000000000000L?MHOKm000000000000000000000000000000000000\OSW@^D2000086`hHQQ5T`6T0000DPceP;9m\Gfe000000004\aV000051K>PK_OD^8@0000
hJ1>\]@GE4O`000000000000dWSR@]0^L`W^T1HQLZ5<00000000000000000000LR1I000000000000000000000000XAHTPZ\PL_5^d8U6000000008:R\00000000
X33c00000000`Nb00000000000000000L4K20000h9?SDlFX@53Qd@S:T2628X<i\Gh:0X`1LY<0A5Hm0000XO1e00000SjI4GHI0I@Q0J=o53h100000000XNPjlKUV
0m=F<645P_kc000000000[:;000000004M]?000000000000hQ[ddHSE0000000000008Q>00000lRP?0000048F00000000@_X2000000000000<ch`HFHG0000`fm]
000000000000000000000000000000000000@JBaH`G600000000Q4AU00000000<QGU000010?Fh>jn0BjM00000000`n>f0000\IW`0000Q5CM000000000000P`o\
00000000000000000000Tc:a0000D2E=T=ZX000000000000m3D300000000hINT00000000@h>JM3DM0000LWJWl\ITY2Nh000000000000LOcc0000DiS800000000
0000X@J_0000000000000000H?<J0000TL670000<XLb0000000000000000@A4l4VPo00000000LfFYI4Fi00000000@13TlN9]0000000000000000000000004i<`
00000000<VHi@M;6\]5O8eEl00000000<E[[`5;d\BHBDRn:@YD^d0hd<\A9`3?m@T;U`KC?00000000`2Pa@YYN<o4`P<HU00000000000000000000000000000000
000000000000000000000000LJo600000000000000000000000000000000P@o:0000HI3Ua3_M0000Q2``0000000000000000000000000;ih0000000000000000
8W[j000000000000000000000000000000000000TRYL54M70000DCO@0000\B`I000000000000HW_bleQ:0000T1THX5PlhVH50gLaDliCD`B<=2ChdTdg4h7M0000
000000000000l0;cL6EN\J?4dWOi0000<YS30000000000000000PXfW000000000000X=Y000000000P8T10K>Wh0n^HEXPhBK;`KaJh]@ch]hP11VS00000000<4:X
H>OTd39>4QZ4Dm:3lc62A6mY0000000000000000000000000YdL000000000000000000000000DXl6<L0_dU6b0000XBhV0000<caX000000000000000000000000
000000000000000000000000lFi<@mh4U19Z00000000hDVb0000`3iS00000000`B6G000000000000\BE?PNY<000000008Z2o8?jP8On1L]b\<d[^\niF00000000
0000DNNV0000LPk70000LTV9@X1IM3Q^U1\>\;MY000000000000000000000000P=@n00000000000000000000<A5EH><OX_C0@c_04lAHlVPEHC`AP_B[M31S0000
<hcQ0000`[nV0DDZ00004c4R0000000000000000000000000P4lPV6O000000000000@RaOHY]4XCXCDg7[000000000000PP7H``6o<fe000000000000000000000
0000000000000000000000000000000000000000TLn<00000000<KJ;d2ZX0000HcZH0000000000000000000000004G:D0Q@P00000000T[IK0000000006aV0000
0000dMoY0000000000000000000000000000P@Lf00000000000000000000`k>N00000000000000000000]2hE000000000000Y5oZD\0im2hX0000000000008Ti[
00]T8XT]0IHHX\?eDiom00000000000000000000`n?K00000000000000000000000000004Lol0000<80l000000000000000000000000m0MU0000000000000000
`iO7`5`E`inC8S@Y000000000000000000000000hbR4<cZcP2<Ed6ml0000=2:R00000000P84gXTdY00000000T\fD0000@Y@B0000lUk400000000000000000000
000000000000\KmEL2@^000000000000`7R:4<>:4IV\M6SVdN<h00000000000000000000T6Gn0000000000000000000000000000<RoG@^X509`?0000@\kL0000
XbA=0000000000000000lL@E0000000000000000TCe7000000000000hFY^000000000000L1bU0000lJn]00000000L89R0000<UE:E4Vk00000000000000000000
TCZ9000000000000000000000000lNd?lm=h000000000000P3cgh<^]Pb_c000000008ABMA6?8\jjL`9h>L4A]<N63dOBNhTMVPg>[0000Q6RM000000000000HW3k
LVlH0000000000000>Ya000000000000l6BH000000000000000000008J1i0000000000000000XKhe000000000000000000000000TSJi000000000000`J>=0000
lHZc00000000000084I[0000000000000000000000000000000000000000l83_P\De0000000000000000000000000000XV0nX8^30JlN@ONe`Xe?000000000000
0000`Rh:00000000P\jh0000000000000000HOiZ0000I4WDA5OH0000000000000DPG0000I2cTPTiF000000000000d7^800000000XK0A00004Jll12Qd0000@[U5
00000000D9O\000042?_HGUA0000000000000000000000000000<3Z5TDNR<IdP0000<E=B00000000h4bj00000000HQ9e<]<a00000000\gcG00000000X8h14OH:
8IA6@[8m0000PFo;0000P;KQdfYgdfVM0000000000000000T\RJl_:?0000000000000000<2?PP57<0000<M97HZ7N00000000000000000000H2J9D;Rf000040Pi
E2CU00000S0B4^Rl0000000000000Kl1TWkYl@e=4kcG00000000@RgC4^E500000000h7U100000000000000000000H<_b\b1ZhLOc0000dEme000000000000lVT=
0WnfI47Z0000000000008ceE00000000d=jl@FaPTZ4ediL;0000000000000000000000000000TC0e00000000000093_:<^GD0000000000000000000000000000
0000m4R000000000X<45000000000000000000000000@T>_00000000hfhj00000000\T\@Y4om00000000XC4T0000000000000000<O\\M1Y9=7?iL>F_00000000
00000Mck00000000A4D4000000000000000000000000000012GR0000\jf700000000l_Di0000000000000000000000000000X[iT00000000P8]b\KVh00000000
0000\[DQ0000\AT14R>C00000000P[<\55NB8>Ij00000000h8:?dY\=LeAk00000A1I0000000000004TbB0000000000000000000000000000XM`J000000000000
0000000000000000000000000000<Bgh000000000000000000008RdlD:]K00000000lUKK0000000000000000000000000000XH:400004dJYL8^]8j:W00000000
000000000000000000000000000000000000dm1J000000000000XM9P000000000000Pl?0LF\400000000000000000000X6T000000000@9>60000000000000000
00000000000000000000lF7M0000l@ONXbS_0000000000008;SE8AlQHOS9X0L]hPob`eXI8@MF000000000000000000000000L7o:T;I6E1F;0000000000000000
U3o7i34T0000000000000000<ZGHXI5kdQ37PQVmTS]30000L=Af00000000<>HY00000000PB@a000000000000H5BN00000000h4`L0000000000000Gl:00000000
0000@ANnh=P?DZ:l`B\i0000hFb\0000H\O6l_F^DZS4lbff0000@?KL000046L<00000000DDFl00004Sci0000000000000PfKXKYL000000000000000000000000
000000000Wmo939g00000000000000008JS28=?6\Uj5000000000000T:Aeh_ldL`:X]6TOA71k0000000000000000L67W000000000000000000000000H0]nd8L9
lZUC00000000000000000000000000000000d?gi@@6A0000`5Nf00000000562\hJEK000000000000=30M00000000LhY4000000000000000000000000X1je0000
4GUYD8;AHYBP00000000<]?Q15YU0000000000000000i0C8<2OT0000000000000000@Ic4H0F<00000[07e5_200004QI200000000000013NS000000000000458e
0000000000000000T`cf000000000000l2;Y000000000000@LI;D\^Sh1`]<Rm5D=UOhfl0XnHm00000000000000000000HP9k4loP@4G;0000000000000000<LND
0000000000000000000000000000dBVP0Nlh00000000h^@E00000c2400004Z_\00000000`S`N@m7[e5>B0000000000000000000000000000000000000000PUNV
00000000000000000000P:4_D<<]dLXn000000000000@1Af\o>3X<O4000000000000\S7gL_>A0000hYd9@Cg5000000004;M200000000000000000000TObKdXUD
<lI_00000000000000000000000000000000<l`c00000000000000000000D9lR0000000000000U]XT]7FDZ=2@[=KY6o_0000000000000X@S\3VB00004[HO0000
0000L>mL000000000000000000008K^JE1DXX<VO000000000000=5Bm0000XW2dTZE:000000000000@A_HDl=M0000`@C1@gRH`ABi000000000000000000000000
TlhJ00008FBL81mh<Mo5PNK<HCFNHOfCTRZR0000000000000000L?lF0000000000000000000000000000loOS0000DMe80000000000000000X3Dn00000000@6a7
DMcQ00000000HAhd00000000000000000000h\5\00000000e3hg00000000`1k>00000000Pl<i00000000060c00000000Tffi000008gJP54MXn;d000000000000
0000000000000000`Ee^\=OJT3f]HhNR@[Ri000000000000dM?o90W8000000000000000000000000L7M?00000000<HTG8NKe4K7PDLVai4?b00000000`a^R0000
0000PJ:6000000000000TAY\I2<oHDK9X\][<=YL0000000000004]NU00000000000000000000000000000000000000000000000000000000000000008DEJ0000
4jOc00000000D2M:00000000@7=\\Y8DhBlG000000000000000000008`4:00004A`X0nRWLL<dhb]H0000000000000000\KVK@KREPjNd00000000PdQ@0gWSTKoF
PT5B0000000000000000000000000000000000000000`UMI0000000000000000000000000000e3g8XdDS0000000000000000m6nF8;6J0000\V8I000000000000
0000`kS3XjmY000000000000X6`A00000000<9=?00000000\@620000E5a:0000000000000DW=HYKT0000000000000000@<Qo00000000000000000LHATeZe0000
0000HL?ZDkgQ`19<00000000l:\C8RU[0000E6Z9d?IN00000000000000004=m7hVIoU6KA000000000Q=P<dP@@i;012igLYIklZMdlg_cD>@=0000TZ_n0000\IZa
00000000PiF50000`j\E0000000000000000DZ[3XNPZL^f;00000000T@;jTAkbhSl=E3TR000000000iW70000000000000000\NaCdS760000Ho;M000000000000
X1<d0`gP17?\0000`fLc000000000000\1@R0000T4D1HAI_Pbh7000000000000Hc:900000000000000000000XF7gh7g?h72QPQ6ga5A;00000000TYUO\`?aTFYP
42Da<6_44OXl0000Di>G8T93D4KH0000TI1gPm3MPH4aA0cE`Ro\0000000000000000P5J600000000U4Dg00000000hW?n00000000000092Ya404E0000HG84XU3D
<[enhBcc0000000000000Jc7\`3[@X=c0000Hfce00000000lY?Y@amR000000000000dRUkHgYV0I^M0000000000000000do5\0000000000000000T58A`D@Z0000
00000000000000000000dMb30000\?o\DI1@81]@LoWC0000XN=j0000000000000000HHCL000000000000<FB[P3COlKlC87EAHLgS0000@T?]0000lY?h00000000
T:>H4GTN00000000000000000000hWSo000000000000\IW500008LYkHU4b00000000lLLe000000000000@[oe88@X@QWnD<5@8<hQlCckdXie0000000000000000
0000XPcJTRf>000000000000000000000dglhWB\00000000h72_0000Xn<S00000000A47gDBi;000000008X\hh2PO43HMHFPGD]UA0000000000000000dLDN4U2O
XW5S@WXf00000000000000000000000000000000000000000000000000000000000000008WkilMG10000haPKh92U12:e0000000000000000X2EW0000M3nW0000
0000\mXD00000000000000000000T]_N000000000000000000000000\OMk00000000000000000000000000000000000000000000P;?I00000000000000000000
=7BXln^_lWcP0000<Lj90000000000000000000000000000l;nG0000000000000000Llah0000000000000000000000008VBD0000000000004DCMLbER0]Y1`K`E
000000000000000000000000\fPO0000XR2L0000L6A400000000000000000000lhOf00000000lPBk0000000000000000T?>H00000000DH75@i@MXTR7@m0h91ci
D7LeD5k3@[jI0000000055]V0000000000000000L6_IH2\L52oD00000000000000000000000000000000P:6U4UU\\nO<P>5Y16YS8Eh6000000000a5E00000000
0000d0PY00000000HdWZY4XZ000000000000000000000000hB53\BZ70000`5>I<7fG00000000=33E0000m3XZL:Wo0000000000008@1Z0000000000000000d5Qm
H\c@00000000D\XhPHQD0000i53nLTa[T8Y0DMTT4Hho\UERTjP6=6dd`leR0000X2Vi4_8J000000000000H3GgTSUJ0000000000000000DKGW0000000000000000
00000000XS1G0000T0m;DDg]lZCd000000000000P3M>hAe400000000=6JU`H8L0000000000000000`I:k00000000l:mQ@UZA8]PY0000d4B\00000000L16\LLN0
93FR00008?]68;0C00000000HMM]DZ=T00000000D41SLVJP0000<>OI`N?CT^R>@f@Z0000000000000000000000000000P2<6Pia>0000`0A10GR\PS?6h<i;8?\C
@=]a0000]1ZT00000000HUe50000TGiN8DFY0000Q4N=`fbI00000000<6cR0000000000000000000000000000000000000000000000000000<=]O0000<K5O48FF
0000D6;J`C8[00000000hNhda4[k00000000LVO=\YLS000000000k^X0000DAcHT?cI000000000000000000000000H20200000000hL_X00000000h7g_lGon0000
0000000000000000\<mEhSF70000hR?flVXBXdJ700000000000000000000l]TL00000000000000000000H^n00000h72o00000000E4iF0c`U0000000000000000
PIk;000000000000Xlb=8fhB000091BETBMi00000000000000000000@XUfd\HL000000000000000045CM0000DCUU4hSU000000000000l7]TXMZI000000000000
00000000@Qim0000000043ng000000008QUGH9O2i2e04C2oPF1mHYBg00000000lZ;<4E?d000000008>6f0000000000000000000000004IMh00008TmbDPjVd4P6
TUKe<]iQ0000=2_T0000000000000000`]EV\C=E000000000000000000000000T^L0A5l50000]0b50000\jN<0000000017@o00000000000000000000X7Dc0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`mDE00000000m1d[0000000000000000P`Tf=6BYP0n1XU4>M5ib
96jj4KnV00004Oo?0000000002R`000000000000M5=\90FX0000T<Dhl:b]8A064<`5XZK[l:Lj0000000000000000`HYV00000000000012H8DAPk000000000000
0000H7YFQ4cl00000000HK1<DHaQ<Xe]00000000\nNQd`kdhKV3000000004?Ka000000000000000000000000P@=i00000000P[XA0000df0:]4>C00000000TMVi
`WQI15YB000000008AF>000000008mnn0000h0I^00000000LG@c0000XRl30000000000000000@>d?000000000000dH6K@nYdDATb<o8I0000l9?B4UVW55NhlQ?P
0000T>Nn@bjW0000\0JL000000000000000000000000000000000000@6WD0I[mm6>2XH?h`M>;960@000000000000000000008JAg4B;=Y3>m0000000000000000
00000000000000000000LC<^000000000000`^lW00000000000000000000000000000000000000000000=59c0000hi0o000000000000lFS?m0JThA>Q00000000
000000008Ejo0000000000000000000000000000lZe=00000000000000000000TW9IHcP4TdL^0000000041N>=55J000000000000000000000000000000000000
Pn6=00000000000000000000000000000000000000000000lQj=000000000000000000000000dMPg0000l59]000000000000dmnI0=8Q00000000000000000000
X[eZ00000000dAP7dj1D\2?3TI;f\lQB``h<Hf3h0000`F]V0000000000000000000093fe4PQMTWWN000000000000LoT20000`VAF00000000000000000000XdB1
00000000<MK8\\1X00000000000000000000d8Uc00000000a0_R00000000000000004Z^1000083SA000000000000LUc\00000000000000000000000000000000
0000PN`mdk5]000000000000hPF^0000000000004hh40000<\Pk4imL000000000000000000000000T`n00000XX[`00000000000000000000PVA]0000hcK_0000
000000000000d_SU0000m74hQ2=h00000000\;ng0000HJ`?4dGS000000000000000000000000000000000000<TO1LX66hb0<X=3hD=\X<DjR`IRXDK=A0000D0d;
HaPh00000000\dU`0000000000000000000000000000HXG;0000l4jYlKE\@:HL\4Hc00008V>I0000@3`^\D`C00000000000000000000000000000000LdFg0000
0000000000000000000000000000000000000000lRn_00000000D3_^0000H^>60000TgQ90000000000000000`l?VDXjR000000000000TZ?Yh_98000000000000
000000000000lYcg00000000000000000000\Y4;dh3B0000E2Rm000000000000000000000000000000000000PBbD000000008M[a00000DE8dK2g000000000000
L3KX000000000000L8S20000Lk>5000000000000T]aD00000000000000000000000000000000PD[08ign00000000000000000000000000000000<<>nTB:>XXje
0000A3A>X4f58iJ?000000000000PBa`hIho`Mne00000000dKf4000000004RF@i2DB0000000014`B0000000008MV0000D?HkXFS]D^AlhCGZ4<8SHL_BlJK4doRk
0000T0h@LSO3<=h7000000000000d<U6000000000000000000004m=3a1l^4l[n000000000000ha2d0000000000000000@?dV0000a5hS000000000000haVAlk7I
Pn3bhKdO000000000000000000000000<df200000000LJL:0000000000000000000080R`4MQ_0000`56ThJl;84Cc000000000U_=0000h9<k0000\?mJ00000000
DCYb\EUH\[Pb0[Z4lF4MHfcLi6EEd[H?00008?gR0000@m]50000000000000000@]W44?NKTdZe00000000\1lJ000000000000000000008FC\T1Ma40``XE\]TS=E
i3\>0000dP^i`V>4HYi`DiUjl3?OL[`HH65m0000dAOlHMEQ00000000\J?blkQC00000000000000000000T^;S00000000h_Sl0000000000000000\8@m9432h1j<
0000000046ID000000000000HT5\0[aW00000000dBK_hId1L_0W4AZC\jKO00000000T_;K0000000000000000000000000000000000000000000000000000LPaP
T?^j0000000000000000dXH;0000000000000000X@C@0000@3l3U4e80000000000000000000000000000dQSb00000000e3V>0000\O5D00000000000000000000
0i8G0000\XKS00000000<[oO000000000000<X6j0000@[@DX69JA6i8P7b8H9OGTJRI0000000000000000000000000000TO<Y`U[@00000000000000000J_V0000
000000000d;@86h@0K@600000000000000000000@0U3Q12XI3Wg0000=6<:00000000000000000000Tf:;00000000000000000000PPbSh1YNTmKi00000000D0Xf
dRkZ0000@ceiXR=N00000000000000000000000000000000000000004WaO00008EYM000000000000000041:f4BgUi56VP8\`000000000000000000000000@@>6
DjMZ00000000PV^@H<RblhZ70000000000000000lWd]00000000000000000000000000000000000000004e]g0000000000000000000000000000000000000000
00000000000000000000000000000000<UU0DXNN000000000000e36:00000000000000000000P6n\0P2jPj:F0000hZo^E1kf0000HRN3TSGiU493h[9>4`D6`m0F
PZ<7DCYO8eR8l2`k54_Vi6]M000000000000@ekd0000X7Gh0000h5ZP00004`@R000000000000L7hYh^o>000089E200000000000000000000hY:70000h6dM0000
4Id@<VTS000000000000l]6S@Jmn00000000000000000]`C000000000000000000000000d9Z]0000000092k30000000000000000000000000000000000000000
0000@3DT\8RKPQFc4Y5GDa_D000000000000L;74]3VgXmJR0000TVRf53[E00000000T:l\00000000dTcQ0000000000000000\I^g000000000000000000000000
8F2>8LM9hC0TX4h@U6[;0000h=5fTRojl:k_@elT00000000L4@f0000000000000000l8_Z0Jb80000000000000000HSSk01CR<jdR8h:R0000dAba00000000`4mO
0000e5Q]00000000X0kT@Z`o000000000000`J_C00000000hIV60000000000000000d0YFlWA<TF^blcgO00000000000000000000T0ih000000008eF;hNVDa5Jf
00000000DjIZ00000000lEJ;hUD<\UOn8Y5500000000XT:2U5g:\QLB000000000000LZO80000000000000000000081Ik00000aj\00000000000000000000TBEY
4TfG000000000000000000000000DN?T\=HL0jRC00000000e0PU000000000000000000000000Hco00000TfR4\eDWM332XQnC0000DMeM000000000000hL`m0000
000000000000000000008GRAL;<[@WZLlc6QDm?X0000000000000000dan40000lTf_0000X5HRLel=H^\OTfFD00000000l=6K000000000000<YIQ000000000000
TS[>PT4RdeOI\9VG000000000P[04aQ\00000000000000000000<P_GU1]3PSeQ00000000H=l\00000000Xkj5T@oMPhLeH9Va@<d?ldIQ00000000000000000000
00000000000000000000hjJ<D]oc00000000U5MU4D6o000000000000\>Gh0000000016IH0000LiRi00000000000000000V`UD05W8>_K00000000ljb20b7n0000
00000000000000000?QIT0iZP3T8@?jm0kf200000000\QO4d5IR0j<1000000000000Pb5g00000000H^_m000000000000<7d9H;OD4`gg00000PB6000000000000
X`Dh@5^856GfP2`MdFo`M3Y`00000000000000000000000000008E0\<NQP8><`P[S?\SR^P]8kPh`?Tl7\000000000000000000000000H2I:0000000000000000
00000000`<_QH>H9<O??LTZ20000e61f00000D08\P^L0000]4]>D7KO0000HA3B0000l`aP00004\]m0_Q[diTUlK?FXFI6D1Ra82>ddIB60000l6Zd000000000000
000000008Obb0000A4fG0000<_DE`<;20000lDh^0000X?8FP=MD0000000000000000DQ3XP9Ha0000TC76PYjFXklS\<854JIN00000000\JOg0Mkk0000\cTO\P@m
E3UE\PiR00000000000000000000000000000000000000000O7>ldV700000000000048ZWLXm700000000`73_hCh?HkGf0000i09lhcDj00004^:`<Eff0000lY2?
000000004OeIHDT8HRhMM5IC00000000@j0ZPe[G000000000000`B\K0000d168Dcj50000000008KQdLGh0000000000008QDHl:UFX@5=000000000000d<AR0g\K
0000000042aCDGb2\L4M00000000D\OR0000HciI000000000000HhhT000000000000000000000000000000000000TNWf0000000000000000000000004MI3LVHW
0000i4268>SX\C3J0000a7B8000000000000000000000000d=S>00000000\h4o\n0hL=6;0000i6J;000049f6lgL7000043RgXO`DhC;[<aD=T=<3\IOF\Yl_0000
00000000000000000000\SL>hF9:000000000000000042V>XfXI0000000000000000000000000000dF6>TFih<7i80BIYD\G3XOG4`REMdOTN0RH:\ilf00000000
00000000<>UX09Qc\m5E54aa0000\S3Y00000000lJb_0000h3RK00000000000000000000LRfT0000000000000000H9RK0000\<oih;IH00004S@8XB<000000000
0000000000004L:f000000000000L`^W0000000000008VEid55RDdBP8mCg\N@j@jSl0000000000008AM<00000000000000000000XPUS00004X0oX_\bd@1o]0R^
DaZH56L0\WDm00000000X6`V00000000P[Qo0000<[_7HULZ0SbF0000000000000000\NHnHkFe00000000000000000000dKE70CKH8S;APS>^8T=lXW7]4X7eDH[3
T@]`i45Mh?U50000000000000000laX<00000000DN\F@bfD00000000000000000000000000000000`U0X00000000000000000000lBKT00000000\hGM00000000
0000000000000000000000004gZRhII600000000`ANZ00000000dYdn0000<?YA00000000hDhK000000000Uo30jUD0000hS\Q<HXG@Pf`\VKe\E\300000000e3Q8
8OK9000000000000000000000000DVB4\\]=000000000000000000000000XPmb000000000^VJ4Sb8000000000000000000000000d;W9000000000000`K>?l001
0000000000000000000000000000000000000000000000000000000000000000hIN@0000m30j`Q\a000000000000l5T\000000000Hka<KG<Ha0nT?9800000000
4GD:0000000094JA000000000000000000000000000000000000hO6D00000000<Uj^0000000000000000Hm6a00000000\F3I0000000000000000000000000000
00000000D@he0000<cmK000000000000000000000000\LcMDVkj000000000000000000000000T2NQLOne0000`:I<@d5M0000Pn390000000000000000\5N40000
00000K<70000X<cGLccL00000000D;HK\HXZ000044UW00000000000000000000000000000000000000000000000000000000LKOE<Zc60000000000000000I5bO
00000000d\3NL0d[0000PKk]0\hb00000000000000000000HjU\00000000000000000000000000000000000000000000hZnn0000I5[T00000000<L9B8<7:0000
D[_k00000000000000000KTa0000Y3QKdg450000000000000000<XKkL=Q54jI657?6000000000000XTYV12?:0000HOD?HS]@0000D1>0lbW00000\0720000D8bi
0000000000000000897I00000000000000000000@\[Z00008W`cH;9J000000000000Hj5J`7Id00000000`mSgh:=T8i1L0000lg1S0000h<H:0000000000000000
dKS70000000000000000lam000000000000000000000000000000000000000000000\3@EDcMn0000000000000000lLekh_ah00000000hC5KQ54A00004hX90000
H:<;0000000000000000000000000000000000000000lTGX0TaG4\1nH9]=l>:000000000DB1g00000000dKa;000000000MCg0000dKn00000DN1m43\O00000000
0000000000000kWg00000000<OPC0000d:Y`00000000@WJJTPV;000000000000m6kP0000<Va_HaYX0000000000000000L5OTdD=\000000000000000000000000
00000000D2T4000000000000@C4n0000Xjo>0000000000000000=5JF000000000000000000000000<UPA00000000Q3;O0000h;c_8CKj0000000000000000hD=n
0HPS\1Tb`Rnlh>D]4INi4X?SQ4>ih=?M00000000TLlRe2VB@DiPA2\A0000hLDA0000\i`V0000TNIA@Lk5I2nd0000h=?j000000000000000000000000\BkMPBA_
00000000000000000000000000000000000000004QQUhXD;H]O^LiMe0000LF5n00008ic48nbY0000h\eiPYb^Xc>\00000\\;\TWE0000Q4Ld00000000Y6oJ0000
00000000\4H60000000000000000HK3\000000000XFO0000T\`g\Yakla038em6I0AJ00000000000000004Q010000000000004W9`46VP0000]5Xh0000D_oZLF_2
0000000000000000000000000000I4:L0000XC`V0000<lD40000P2oK0YROTbGo00000000<3SgHa720000lJR300000000I22800000000`8i200000000lbPF0000
LLd_<@Z@000000000000000000000000dIgY000000000000PBWd0000@<b;0000000000000000Xk59HfEo00000000lcAO128M000000000000000000008H@c0;h\
l4Pm4LXPlQiR00000000`9R3@EB_do6_00004IX?`4Q[8K]T00000000P3h>X40ZH<0R00000000000000000000000000000000L_=]00000000`Bj2hW]<4TJW0000
0000000000000000000000000000PHFjPng@00000000000000000000lb`200000000<7QW`a8<000000000000M2Wh00000000000000000000000000000000`NoF
dKK78LVD0000<?X`000000008ZUeX3ihhCNnD<]NHM3Q00000000000000000000000000000000dLN[8XR0000000000000<b`\4Y?@M5190000000000000000LH@9
00000000000000000000000000000000h7OPHO8N@XQIdZSC\dM500000000d>00d?Coh7>=XlbR0000000000000000<>1k`cJ`0000li=^000000000000PHEm0000
0000000000000000XfOR000000000000M67P0000\jl;0000000000000000000000000XIYU6boT0bYLoXMXD;o000000000000<UkI000000000000XJLO00000000
<8Wa0000l3XM00000000`3nTdJ5Q8RjQlicI0000I6WH4`Q^00000000000000000000lELCX\KkLf8k000000000000HnCdl<n60000000000000000000000008>86
HMj2e5GA00000000@0:n\X@200000000000000000000dD<kPcUG0000<\k900000000@EdC97D>00000000d1VF00000000000000000000000000000000Ph0c0000
00000000000051E:0R\`00000000000000000000000000000000000000000000000000000000<=BY000000000j?\0000000000000000PblA0000000000000000
00000000TAlm0@O50000000000008?^N@WgK000050>I0000000012R1000000000000Hn06<OnHlGXY8YR`4IE\00000000000000000000H4aXL0ee0000HQ1odTA7
4b;Xhm4g52XH000000000000000000000000000000000000T`\S<=eG000000000000000000000000000000000000`\4900000000M6i^00000000T^FH<>IU\GP\
4IbWM2Ul<9F10000000000000000000000000000T9`^0000000000000000000000000:4AX6e`8O=k00000000000000000000\QEnX;l;DE>[000000000000P2AK
000000004BG?00000000000000000000000000000000000000000000000000000000`i400000P@j;0000000000000000h@@O0000`@=ET;BQ0000000000000000
000008[D0000000000000lohdL2]000000000000000000000000000000000000TFbKL@PhDS4F000000000000000000000000hIG30000lD9o00000000E50f0000
000000000000dH0IXaJ500000000000000000000926[TUOM000000000000802C0000000000000000000000000000000000004WJdQ3G800000000000000000000
000000000000000000000000DCS30000lj25\n0I\eNE0000000093Z300004A`F0000000000000000XZlAXmcI022`hR8ITI;V115TX?@2I2Fc00000000TmQKE1Jb
0000000000000000000000000000HFc[d\`Y0000000000000000000000000000@X`H00000000PU\j0000DP_\000056d4h91<00000000@o9Q00000000DYbL0000
\8ZlDl>Y00000000000000000000@gOIXJ@W0c7Z\I:[00000000Lca?D4TY4J[\00000000000000000000@[An0000P7ng0000H^Y70000000000000000Lj4H0000
00000000hTKE00004FhPlg[VE2X500000000000000000000dYh<hSEh0000000000000000000094eK0000000000000000000000000000P1mRPFY5DoAG@b>T0000
<K2Mh9_n88NC000000000000000000000000dQ\Q@7R[DGoVdX[3U6b0]6Qg0000000000000000000000000000044;DGd9DKI2<X_VdDd20000d=JD000000000000
000000000000000053M4000000000000@>m_000000000000000000000000000000000000TbkQ00000000000000000000@NZS000000000000li8X0000I5^R0000
00000000`01GTgQN00000000h2SV4m`Z0000lV=<00000;g`000000000000000000008PQ>PfXb0000000000000000000000000000`2W900000000000000000000
E6Db000000000000000000004iV?0000hN;f00000000LNL?TQaJHAi[51VA0000LSXX000000000000DDa;000000000000@XS;0000000000000000PFX\4SOF0000
0XI00000000000000000LlkglU;1Q1XD0000@<]=16LV\URY0000XchB000000000000000000000000i19D0000h<WPPNd[0000`ig[000000000000l?@Ce3Xg0000
8>\C\0dLDTe60000000000000000000000000000`<:500000000]3:P00008P<M00000000000000000000@XCb00000000dSVQ0000000000000000P6UM0000<YnX
0000]16H00008QOf00000000000000000000T[;2lMRX@P>d<XOg13@R0000a3bNP6M700004jLA8TU[000000000000L3]jDD:ND>PULJQB<M@>00000000hGcje3eF
00000000LOZ?<i0:0000000000000000hLT90000lN]W000000000000XKk7000000000000000000000000000000004W^`00000000000000000000000000000000
000000000000000000000000000000000000000000000000e3^m000000000000000000000000000000000000000000000000000046mODEFO8IIa000000000000
0000000000000000<^cGDN:k4WK_0000HQ?n00008FZY000000000000000000000000000000000000H:^G\?O?0D7?T2@F8aXnM76AX5fL00000000@<o9X=TT0000
=6;TH:?m`>GLDV`e000000000000D;A400000000000000000000`79214X=00000000000000000000PVAQ000000000000000000000000000045j=00000000<UJZ
00000000P>G<PDnC00000000000000000000<9=id1Lg@XK:0n^C16iK000096DO00000000Dl;_0000000000000000<IlQ@[710000000000000000000000000Q4g
000000000000h_4;00000000DS6K00000000@PigXVYa00000000000000008Y6<0000@4;n8Vj8dXEj000000000000<38B000000000S<b00000DjjLJDQdUDd\MS>
dA0W0000000000000000`Cbb<iim13920000E5D60000lBc00000000000000000@WU@0000000000000000a0l00000i0TL0000XAVi0000@3\50000000000000000
\4EM00000000000082X<00000000568@8G?1LAQg000000000000<::ZhnBL0000000000000000000000000000`OMR<5T?\;dGl<aM8ma?00000000000000000000
0000DCNW8Y=gh?afdZ[b4hPQXc5J`P8@000000000000PSVbT0TA0000<81@0000<C180000l<T74JY>00000000@Pj?<dAC0000000044h1@lo00000000000000000
H^XN0000T=X300000000dLC\00000000000000000000000000000000\^74\JLc000000000000000000000000`[RTTnhd000000008\iW0000000000000000H6^S
D^>Z00000000@BC6PH9G00000000000000000L=W<V^jh>Pd<k41i2=B4DOI000000000000Xj5l000000000000000000000000HVkY000000000000<;:jPMC>0000
0000400@@H^_00000000000000000000000000000000DXZF\B>[\:\^0000000000000000000000000000<K540000000000000000U5SZ000000000000P:A:0000
00000000000000000000000000000000X?=0000000000000000000000000000000000000000000000000\A6iE35G0000@G[=\[jkh\:J0000000000000000D^0I
XK>oLS[Z8j\i00000000XG1c0000TE7FT8fh0000@Idne3Pk00004\I>0Q_;8X@g0000]3<h0000dc^A0000X]M3HY2d\GNnheFJ0000148:0000000000000000hT^A
0^PiHcK500000000000000000000Xja]`BWH\nK:U0f2`6O@e2fO00000000T6SN8_UY0IXQ0000000000000000000000000000000000000000DYF<0000de@aE5Qj
000000000P1@D5lj00000000@VhW000000000000000000000000000000000:P4@TM=\0e=00004;k<TEMg`FGgLFnk0fgYTib3Poe^E3KV00000000000000000000
XC_g\3Y0Y4?<0000000000000ND700000000h=iX0000000000000000000000000000000000000000000000000000000000000000L_cd56hR0000000000000000
\nnY000000000000l6i300000000000000008nQS0;EY00000000000000000000000000000000000000000000000000000000@oe?0000`F6^000000000000\jS[
0000@0Nk0000=5IV000000000000000000000000dSMB000000000000000000000000000000000000d:YP00000000LViK0000000000000000X4\L@>`3dBHY4FBj
DfojHmdg000000004]HH0iA1M5T]000000000000@S0i8h`Z000000000000HMYFTF@>0000H_dS00000000000000004[SnhG9E0000ljR_00000000]2Tl00000000
000000000000PSP40000000007bS0000\m^P00000000TmGeY6Co0000000000000000000000000000dRd:000000000000000000000000<MI[07CdhXF<00000000
00000000000000000000000000008d`?00000000\L0?00000=CG`>^5000000000000LRXhXTZe0000000000004QSN0000000000000000PU6H0000000000000000
D1Wg000000000000hge712kh\V3500008cDS0000PO=Q000000000000DBBEle>3LBW5LDlc0000`^46000000000000DDKG88AR000041oO00000\U9000000000000
0000P02_00000000]6Zk00000000000000000000HHA[000000000000LSAJ0000`7kE8M5mY1nahY3h0]a600000000TG]A000000000000PEBPh7^M00008V?00000
lemMT[>;\F@Nhm;MXIKYld]]m3E3000000000000PJ11HLUTl\d`0000000000008GCY00000000DSZaXRaf0000dM\A14[E57AB00000000dHXji5O[000000000000
00000000000000000000000000000000000000000000000000000000H<UkHY>D86J;0000000000000000000000000000<;:XdXoL000000004EiiXkZS0000D[LI
h17Il@LNdTji000000000000000000000000D^8n8ECne4F0000000000000d>;^8MHb<[Ye\lieXZ5M000000000000000000000000\nL200000000<<D8h5^P89^<
L@HD\KSn00000000h[7CPBQfd4cA0000\>>?]43E000000008oZ2000000000000dJYRhi^Lh5=g8ZUQ000000000000L9C@00000000000000000000LSI8TYZO0000
000000000000<5@i0000H75Ohj_6D^Zn000000000000000000000000000002l9XY0F000000000000]2AohYo_D3>10000000000008ZAJ0000E2d]Pg@G00000000
0000000000000000PVkI\=Ik0000000000004:En000000000000000000000000@7Ob0000000000000000HlW`000000000000000000000000l>Qa000000000000
0000TZ_Lhcm6000000000000lJke8ZHk`BJH0000dSo3X1Jd0000000000008JjV@8UK00004Z:L\i9U0000000000000000L[]Q0000000000000000000000000000
0000a3oGHe2M00000000000000000000lYQL00000000HFfc00000000M76j0000L6GB0000\E:g000000000000i6o60000`FfM0000@AWD00000=ITI25b00000000
000000004FX;\j[c4d040000`4o<`9_7dU3n000000000000<<LodZBB00000000E4Wg00000000XWQ<0000HYGH000000000000000000000000`@Yj00000000lE3W
H3b0\]eZhf\G00000000000000000000TaF8Hife000000000000000000000000000000000000h6jd0000000000000000000000000000HJ]6<T33L7[400000000
L_H:00000000Pg=]0000000000000000000000000000HbZ<0000d:BX0000LXVo0000HkIG`XbkhZZC00000LEa00000000000000000000000000000000hKih0000
0000P?5c000000008YLA0000000011LKdNnL`kBZ000000000000000000000000000000000000L]044O814SkB00000000lJ>d0bJjD40j00000000`O]M00000000
000000000EKW00004^?k0000`GHk0000THM0Lc@<4d3N14]Q000000000000h7l\LjKm0UeM@g6k000045fX0000000000000000hAC8lESc00000000X5E085?gP[<=
0000i5m5000000000CI]PXb1l9fP000000000000`2B1dVf\hjLgD2TV0000000000000000000000000000lb:U0000DEd50000000000He`<YK`?T30000<Ibdhie7
000000000000000000000000000000000000000000000000000000000000`KeE00000E;oH9;J00000000000000000000\YE000000000hEeOP09`<=C7hF?BTK=b
lb:l0000000000000000hG;k0000HI5@00008H_`lTkEPU9n<nGO0000000000000000000000000000\HJh`[CTDkC100000000dB<A0000H2dhdZVJdn_a0000\gSC
dLMThlUHPWW90000D6FF0000000000000000000000000000000008SH0000`GmE000000000000000000000000M5Cc0000TQ]JHXMW000000000000`j=900000000
000000000000hCHo`7JaXVjfhnUT00000000\GIf`H^:8JKc00000000<>hVdQ:i<lND0000000000000000=2E[0000000000000000`MhmI3?V00008bYc0000DGFI
00000000`:RBH3JGHAgT0000000000000000HDkC000000004Xn;4eTN00000000<iHo0000000000000000@X4V000000000000a2PnH`Z>M2Ek000000000000T3_@
00000000P0R;0000000000000000lN4@000000000000hE^AllKM00000000d`?B8mM?0000\]j^00008W@H000000000000\\;ehiJk000000000000000000000000
00000000000000000000<IDY0[dZm0oO0000LGag000000000000000000000000lLRn`N2\0000lYZh0000`8QRT<I5\H>A0000T_e9XI77PfNR0000XBJY00000000
0000X7eo000000004[al000000000000000000000000D0Ao000000000000000000000?Lc0000X>8e05;10000dl0F0000000000000000e5cNh79Q<fL800000000
85;JP9_`LnHQ`]bC42COXndL@8l`0000000000000000h9h\TEEW<LQ[0iO[00000000TP6l\Zl10000@WFn00000000Hc[P0000000000000000000000000000DdRh
0000=6fZ00000000\oSM000000000000000000000000D;<DY6X`000000000000000000000000hNL_000000000000<7jTI6AJH15Y171U0000d^=QP^dH@>N90000
0000000000000000`5HgXRW6000000000000DQ3ghKgB0R6Sa059`7nBh0CN00000000<]dP000000000000h1DQ000000000000`K3BTA938VN3M1AA000000000000
0000<[7j00000000000000000000<4gX000000000000000000000000@BlV0000hF1Y000087VkH?L200000000000000000000dU7d0000000000000000H6c30000
000000000000lJ;Le4<jD898\0>\XF_]0000hI5RDIcR\JEb=67mQ6F]TSnEQ2=U00000000P=n=dGXh000000008@9N000000000000000000000000Xh[500000000
0000`GYh000000000000000000000000P1`;@\VR8iYk0000lXk\P3<hH3c<000000000000000000000000000000000000000000000000XYOk0000I6N0\]Q1M25O
000000000000dP]9000000000000000000000000l3eN00000000M1U700000000TC9=04AQ0000PJ0_0000000000000000`]gH0>eP00000000a2;^000000000000
\JgZP8`h@hZP0000000000000000`ELY`DJ400000000T@BR0000\h94h4K_0000=2]P0000d=5?0000PaWR0000@:mhDWe=Q3<U0000\_L28`lX00004nT?00000000
0000D@JE<AE80000000000000000000000000000LDId0000000000000000000000000000lI>@00000000d1GQ00000000l_V?00000000D9i:0000hA@g0000PDEk
00000000000000000000P@_She_J0000i13b000000000000000000000000LJNY000000000000`7\D00000000000000000000000082=MDENR000000000000h5SD
TGAe`N5g0000000000000000PS940000<0@S`G;F0I7FHIiJ8WMQ4<K8h_l80000H<_9l`5C@eHZ00000000000000000000`4\9\EhgPS@MX@=Zi2A6H@?a00000000
000000000000000000000000@D0R`?ma`JiB00000000d`b>Hj?k000000000nD=a5`R00000000000000000JG10000000000000000000000000000000000008?N0
00000000000081;N000000000000T25200000000`?lmLVe\000000000000000000000000000000000000000000000000U2NB000000000000LCnF00000ZjF0000
000000000000D<[X<OljPY`h00000000D5YG00000000000000000000P=<K00000000@X>6<UgJ111]00000000000000000000HV:@D@G?000000004E:R00000000
0000XZm2lm>J00000000<g2]0000Hf4Y0000436\0000000000000000000045o:XJ83000000000000000000000000000000000000000000000000000000000000
0000T\Wn000000000000000000000000`_^=HIZH0000DDO60000000000000000XnoB000000000000E34ALIim0000000000000000LJJCH9420000000000000000
0000000000000000<JKJ00000H?S0000H8km000000000000DRZ:000000000000d<dV000000000000000000000000000000000E^\@\^@00000000000000000000
\9K6XfX00000=4L8T7jo0000000000000000000000000000000000000000000000000000X4=X0000E6cHlCjH00000ZYD<CSP<i6F0000leIHPg;Y000000008bJ>
0f\l000000000000T>:e0000000000000000000000000EhQ\CY30000000000000000000000000000000092@VhdmX000000000000]2bU4E:0XgB90000H?3I0000
0000\XAkHmOO0000000000000000`<=Y0000D7Z^00000000000000000000000000000ecWDKah0000PD2cM4@B\5]Q0000l9=Q00004OE`@bMDdN\7h<@ZX3I\0000
T:9f00000000dC]O0000000000004aLa430h4;iW4NU4Q5U3P3oC0000000000000000dSGY0000PJ@>0000Y2O;000000000000X3hS13B70000000000000000\e=S
00000000000000000000l[2K\k4W`RZk000000000000X9a?00000000000000004lAn0AVPL\7>000000000000T`nfX49N`BnaX0B?L[4=0000000000000<a`956C
Tag=HN8m0000000000000000000000000T7@00000000000000000000000000000000lKb`00008`a50000hS2O0000D93?LK\ADSFVPN1FH@mQX]Aj000000000000
0000M1;E0000000045XG000000000000000000000000HG2D`GlmXMNb0000000000000000h4mj0000LJInhL2A00000000000000000000`ZSV000000000000P9mg
H<bJD:FM000000000000T5ZaXO9Y000000000000\?i?@kPai2>;L3?0d2Yd000000000000XVNL0000D068LNni00000000PnF;93SY00000QIBd5Q?8U86LDi60000
00000000000000000000\mVF000000000000000000000000000000000000000000000000dW8S000000000000TjJM0000h;DUX<2@=5;kHMei0000000000000000
D@QE000009no0000T;_@TLJO0000`3[90000000000000000lP>2LQk_PUCWh@Vd0H>L00000000000000000000PkXO00004MYi0000000000000000000000000000
000000000000\Fki8FiI<i>l0000H71X@:om00000000@:h[0000`UV9000000000000000000000000000000000000000000000000d?U^00000000000000000000
`ZSjX4ci4B?mL<WA0000D;VH0000HB910000@oNO000000000000000000000000Y1kD00000nA1000000000000`XW@000000000000`:MM0000000000000000h>lE
PS9ZdbZWTmT=000000000GP8df9M]2S:\DQR`^^>000000000000000000000000000000000000449gh3D9XfoB0000000000000000`W=O000000008Ak20000@1LN
@FPo000000000000000000000000000000000a[:00000000000000000000000000000000TL>M00000000000000000000000000000000L]KW0000000000000000
00000000dVU_00000000@BDg0000T^HF000000000000D=:GHGem0NB=000000000000000000000000<Gi>0000000049U\<HfB00000000DHMm000000000000<dnR
00000000LA`h000000000000000000hY00000000LJ^70000\74el]DC00000000000043Ej000000000000<AJ2`QVW00000000LmC60@TP00000000<>Ti00000000
hV8a00000000D7Uj0000000000008Mm?D9Pm0000lkA>00000000DDkl0000000096_c00000000l:7a00000000000000000000000000000000D1A8000000000000
00000000D6XED>9L000000000000000000000g5M00000000000000000000T7_j]1c@0000000000000000<R320000000000000000000000000000hmEAm5B1`DYK
<e5a000000000000\?bT0000XcSF00000000000000000000`8Tb00000000HQN[000000000000000000000000P@a50RWH000000000000000000000000XCVB0000
00000000@\EZ4=[4000000004\`AE3W40000000000000000000000000000DYX^0000lZeo0`LFa3;b<=L5000000000000la7V0000]79V00000000000000000000
lFL<0000D\mgP<c3a3U200000000000000008Ukc000000008GE>8^0^00000000P<QR000000000000000000000000000000008LSB`ZM9@8PLA2WEXneMDmiO0000
00000000@[i@00000000000000000000000000000000d0l_@kH;0000000000000000000000000000000000000000000000000000\4cW0000h[I@<6]QPdaA<DoD
0000000000000000000000008AM0000000000000`8>LXI;:0000XEZk@ZhJ000000000000h=3C`B]UH:V;hJGa8JdEXQl<000000000000H^UE00000000@HC^Xc?K
90J;000000000000000000000000lY`300000000X<eDDAJY00000000<j@Q<UdM81KULHA<00000000U2[<000000000000\g<Y00008]Hk00000000T1aj00000000
0000000000000000000000000000H`>20000l5I<0>[edP;X@SA242<d0000L@I]000000000000A3fR00000000U2WU0000000000000000\Ef>X6JM000000000000
000000000000000000000000`6_]0000<MlbE5V0Ll3900000000000000000000@2JmH`_2Y2PE\T0M0000T7CC00000000XNJ`00008O2?@1E2dk]c000000000000
00000000000000000000000000000000000000000000llTbd?P5000000008IKn0000<Te`00008;Ad0000h42XXkIk8@i`0000\cCL0Xg_m5JYTMhC000000000000
4]OGD<3<0000000000000000000000000000l3H>L4OcPJHfPJg;8Wd3U0Lg0000000000000000T62d0000000000000\k^00000000000000004:N80000d3GP0A][
00000000000000008?0g00000000000000000000000000000000\4V:00000000P7>^`7K@000000000000000000000000l4R=l7TL4LGNPVVk0000Q0]m00000000
0000lGVGLOd:\1Xai79f00000000XUaR0000000000000000000000000000000000000000TE<X4NXE0000DQDj0000PHG800000000000000000000000000000000
00000FYj8\Le@7HU4ZHJ000056S68@KY00000000HF[B0000hBPS000000000000000000000000000000000000E0g90000HFMl0000Q66DPcm^000000000000<X:O
0000X57VLjB?0000TR0UHIb?@3kE0000\e0Y000000000000000000000000000000000000<T;;0000000000000000000000000000000000000000DNF=hk0m8E`h
hH=n0000Ldb7X_AB0000000000004nj;00008SYm00000000000000000000000000000000000000000000\C6;X:Tid>Oc0000000000000000dTK]000000000000
0000DAa<0000LGnGDOXRHj;5Ho`CT2_o00000000941`\X\9l<5]l2K?`@kZM1``m5VYP]4k<A>l0P?2<^4L00000000000000000000000000008i]h0000HICSh1NZ
000000008K]98S2A4Qed@VJ?0000000000000000000000000000Do?K@9o@dhE=00000000DXla00000000LGoE0000000000000000llkGL<;mTkPN0000Pj6J4NTP
0000000000000000XOcL0000l<NB00000000000000000000XNiC00000000\\J70000000000008<m2E2m80000hKbo4`Mf0e_\\I[:00000000000000000000dJ97
00000000000000000000000000000000he`B00000000000000000000000000000000`VB]hZ=c000000000000dU7300000000000000004\K\0000000000000000
00000000000000000000000000000000PD8>0000000000000000000000000000d4De00000000000000004HNZY6>k00000000000000000000d^\<4\2gHmII0000
0000000000000000000000000000L39K00000000lG<Z0000PD]?Ho9;TJ9d]4RW@KX:0000hB:W0000000000000000I5XX8SmZhTEVD8Mk4j]<0000000000000000
0000X`<^000000000000<PLO0000L=MT00000000XHJ@00004BYL0000000000008EZ@000000004Wj<DCj800000000`T?>54=J52hk00000000000000000000<4CF
4RTMH4>5000000000000DJA3<KJJdZaI0000T3Ii000000000000<al?00000000000000000000LYcJ0000Y3icX5SX0000000000000000000000004QKP00000000
000000000000000000000000`G>f00000000000000000000Dl2O00000000@7aD00000000HF_I00000000a5L?`GL]0000HB]c0000<LH]`VJh@J7PXZ0GE4WQA71E
0000000000000000E6X40000000000008OOc@FdF0000000000000000d9cODJe:0000d18@0000000000008MQJ\Q4W0000\MOeXT:OPnAP000000000000a0SX0000
lfGE00000000`AWa0000@Tgl0000000000000000M2bE00000000<V?o0000000000000mZc000000000000000056=L000000000000000000000000000000008B`3
0000@3;cU3RATcNf0000`c:NXB[;00000000P3E\TgA;000000000000000000000000<f=^0000000051aL00000000XZ=C0000`N=W00000000<CEg0_9S00000000
00000000P<Ik0000000000000000lT>OHERVHaG\Q5On4MAa00000000Hf>J00008Q46`[m[T:730000D=`?000000000000LY?20000000000000000LC[J0H5G0000
000000000000XlP\0000HBU60000d7<500000000000000000000@DB:0000<;40@JH3<OkY00000000000000000000000000000000lN3?00000000000000000000
0000I0gmX3i=000000000U1P0000d>iU8_JT000000000000<I8Q00000000XISn00000000<WLa0000i4S`]5;O4POG0000d1M60000`9[20000P62D00000000d8X4
00000000000000000000000000000KDbT1fK0000000000000000000000004Okg000000000000000000000000000000000000PHj<0000a3e300000000X47mX7ce
00000000`?9W000000000000000000008>;4d5_k0000X_o0dUJh000000000000000086lb00000000000000000000000000c50000000000000000000000000000
0000Th\_0ID200000000000000000000HdBe0000000000000000m44T0000000000000000000000000000P5EY00000000000000004@PM0000000000000000HADg
000000000000lX2W00000000000000000000000011^`0000000053P200000000LK82@a9L<aRmDh>i000000000000H\950000TMBn000000000000000000000000
0000l^e8\=F[`Ngg000049MYa1>C0000000000000000XFSj0000P?]Thc0^X1lY935g000000000000054i@k6e00000000000000000M=D\gaj00000000hN5JQ2mk
000000000000DTIQ<@N=0000hO8ja4U_0000dV;CP\oV@8lK00000000000000000I8o4R`Z13^Z000047k`00000000HHPC0000000000000000000000000000PBOm
0000000000000000m40:0000D?6:DU=N00000000000000000000000000000000P;>APN58X;=4`R@a\kL;00000000H0gh00000000000000000000dWR@00000000
00000000T>f<@A=KH;]I000000000000000000000000000000000000000000000000hiK<00000000000000000000M6Pn0000000000000000h:o3Ta460000XZg7
00004n8g0000000000000000hXY80000P9W]DaM<00000000000000000000Q4cF000000000000DD>k0000000000000000000000000000000000004[Gk0000<d1M
000000000000000000000000XbCZTDUmX@jZDiD<000000000000000000000000000000000000000000000000@4lB8j0l00000000000000000000000000000000
91MF00000000`F[100000000L\bf0L6k00000000XUd\T>LZP]M^h_Ca0000000000000?2h0000000000000000`aa[000000000SiQ00000000TK`W00000000DfK;
0000XdLM000000000000000000000000000000000000T=XQm3Ela2Mo0000lAR7dP:_000000000000LBVC00000000\[=Z000000000^lllcMW00000000Q4YV0000
0000\;kH00000000000000000000000000000UYO0000000000000000<UfS`^Qb0000T:Uc0000h?G_0000000000000000i3FeTBB88J>W000000000000848WXH1k
`l2600000000HR0;`ifO0000dCPP0cPnlM<EH3Jc`DBl00000000a41S16ea`Be9`]\?\fSj00000000Y33n0000000000000000000000000000`Nbd000000000000
0000d:gm<jeQ949FH4hZhNEP0000000000000000hhbS0000lKcc0000000000000000h;YX00000000e5UcDIe`0000@UO@@T[:0000000000000000hLeP00000000
0000000000004DS\TbWb000000000000000000000000000000000000H29L00000000000000000000000000000000000000000000`X8`Pc6dDgMP0000hHR@8jcl
dlEH0Lo8@<Yc06ZC0^=C0000000000000000`U_e`A8_00000000h:KT00000000m0Ge00000YNj8]368gBmi65;0000PUMb00000000000000000000Hj?I00000000
00000000000000000000@IDJd5P10000000092BhTf`Z8kF;dj=[0000TR?:00000000\VoT000007NN0000000000000000D^_U000000000000\5oOP7Y_lEm@4R=h
\G7SdWTNQ4;RdiZQ4MWFh>2B000000000000P;_Q0000`FTW00000000T\S50000000000000000TLW@00000000\E7b<FWV00004A6>h\6Y00000000lTVW00000000
L4MLD[EMi5S00000PP`Y@7Mb11Yhe0GC`j7@0000000000fS000000000000HY^o00000000000000000000000000000000000000000000LA;I0000HVPZ00000000
00000000h<B]000000000000000000000000l:1:00000000lS:Q000000000000<JXk000000000000000000000000h5]00000m38e000000000000000000000000
@iA>a13@0000000000000000DF:P4O4O00000000000000000000000000000000Y6SC000000000000h5fbH3cQ0000e0`70BLg\E9be67]L8>X0000000000000000
00000NO10000000000000000HKOa<Jf<P[5B000000000000PjPT0000@BfN4<G:@5Y7`o3n0000Tj^g0000H3Vm00000000HBkjH9Uldk1[HmmaLTJg000000000000
00000000`MRF0000PCQI\nML00000000dCC^000000000000000000000000d8IH00000000h7S6<G_3PUX5hhM8000000000000000000000000000000000000=3O_
000000000000000000000000H8L`\Ll2000000000000000000000000\3Q_0000HWCSQ5Y50000000000000000@Bd30omJP?eC00000000hL8S0000lk3600000000
00000000TRlg561396^`00000000XER?4YEi8F]F0000P4;0LOW6000044X8PDAgD4C2P56<000000000000l50W<]kL0000000000000>e@HJI;\N;CDK_^L@JiLHOU
d7ScLR]gPWED0YND00000000dQ5B000000000?B68fn6000000000000000000000000000000000000\D]40000`=]1`Xn]000000000000L]2800000000T1VnlKd2
000000000000000000000000TM_P8WIJ95@D0000000016bY0000000000000000D843000000000000000000000000HHB4`W6TPmDc`Z7gD`W6DOfi00000000@V:0
a58j0000h04f40kD@Kld0]:I4h5Z0000000000008Qe3000000000O1EP>jS000000000000Lgld000000000000000000000000hmKIX<?O00000000000000000000
d;FBPRWZ0000000000000000000000000000000000000000@5U_00000000hCeS0000d[b>0000LPhj01g40Ybo00000000000000008OGI00004]a[000000000000
0]PB0000H[LW00000000HJ\HhhjF0000l2;64jZn00000000TMZY00000000<GM<8Q1Q0PH\00000000Pmbg00000000000000000000000000000000000000000000
000000000000<ohh@8HCLVI:Y4\>000000004<iG000000000000000000000000000000000000@[REDIkf<GQQX\Y?0000000000000000P`H00000000000000000
000000000000lUIo@W:RXFWn0MO7TPPV<TMf000016XGHmV^hJUUE4H24Y7SXERl00000000000000000000H:J50000d\=Nl5KIH9D\def10000dM`a0XLG00000000
0000000000000JkM00000000000000000000PFon00000000]3f?l]DT000000000000@^JS4LEI`U3U8>lfh16Q0000000000000000@HgC00000000d2fbH;640000
U4l2`Ad<0000Hj9dY3Ad00000000@HH;0000000000000000000000000000D1V60000`D]P00000000000000000000000000000000TKN>00000000000000000000
00000000000000000000000000000000PJ=Hd1UX0000000000000000000000000800<AGD000044ZI\?I80000TN:V0000XR]300000000]42L0000<4?g`_IV0000
000000000000H<md0000000000000000lR7<<Ok;HXmJ0[N40000<]e=000000000DQm00000000Q29F\NW@0000000000000000P;8KH3M_l84K0000000000000000
Lc@k0000000000000000LI<600000000000000008b[R00000000000000000000\F=kDXog0000h\PM8I]W0]61000041120000D?9e0000\@I6X6Hh000000000LR\
0000`=V1l?@i0000000000000000@gEm\Q`:0000PgP?a2aV00000000a39?0000T46V000000000000957<000000000000000000000000000000000000\gh[0000
0000hDXH00000000D8Yk0000T3PLX<Xm<KD2<_Jia41Fi4?o00000000T6<G000000000000@ae2lE3l0000DVoh00000000`bT>0000000000000000P=7j00000000
00000000000000000000\@gF0000\RCB00000000l3A@0000000000004QBa4D3LY4660000M4hYD<BK000000000000000086=ad_EjT\Ub00000000000085<m0000
000000000000`AKP0000<70O0000P\cU0000000000000000hE`I000000000000LA210000DZF40000000000000000LeSa000000000000l8G:0000076h8KB9P\a=
000000000000000000000000a1070000\iem\O`40000dM[4000000000000000000000000000000000jFB0000000000000000000000008=^I0000000000000000
0000000000000000lEm300000000L9<44]2fDjEba18b000000000000973Vl@<B0000000000000000LWel000000000000000000000000lHI1h^62000000000000
0000\BL28YFW0000DCfi000000000000HRc`000000000000000056UB000044\aD^d000000000`=bTPVg]0_fhhJCY00000000hZhcTIAeDJd6lVC5\]6lE3d`0000
E5H70000DefH00000000HG4n0000Llbg0000`PR]00000000000000000000000056QT0000000000000000H68i\h6bM5W?000000000000lU1k0000<WSa@RJDD:GO
0000T9dL00000000e2Ge@N^_<g[4XnVD0000PT0eHJ=7dnX60AkClhFk0000000000000000LIi`000000000000L]l;m64bh68L000000000000867D000000000000
00000000X=VB000000000000a3cW00004=0l00000000`]fn00000000000000000000@\>3X6;f0000000000000000\6C_DJ3A00004CP5L@3;A155000000000000
00000000E4Yi0000000000000000m40`00000000000000000000000000000\jQ8oV0000000000000000000000000000008a;l^LK@>V30000Y1Of000000000000
00000X[HE5na0000Heg116Vb@0=4Pf]f00000000000000000000805G00000000E1Q900000000\kfX\:@9`jYE0000LK[^0000000000000000I4jI000000000000
4EQM00000000D7WW0000000000000000L7T6<dnA8TFn00000000\?JY00000000h8fXH^Z?0000000043jjhMNN00000000U1J10000lZIg00000000@_4gH9QL0000
llOP000000000000XH400000000000000000@6LX00008Qb`@I5_0000dN><PY<c00004X>K000000004AjQ\^]c000000000000000000000000000000000000DPkk
hGkGTJB<00000000000000000000@j5500000000Teb10000000000000000LFK[0000D6\7000000000000000000000000H1ci0>\SlF8]TJM90000m3]=@_POE2ZJ
4?m=<GKfQ7;<000000000000<iRE0000000000000000000000000000000013>G0000h6NE000044JM00004<L2HM5T0000P:=9lW`>0M>SH^d]0000000000000000
<35MdMk=0000DJ=b00000000hoB@0000000000000000000000000000dVCl000000000000TVdl\Yi<U11500000000XFVZ00000000000000000000Q5P;00000000
0000E5KFX3`=\WLIl[;g0000000000000000HN`[000000000000XFRk00000000h5^o8dE586Ak@V1o0000000087XAP1K<0000h94d000000000000000000000000
0000000000000000000000000000000000000000\JCD00008VE400000000\lGYLPg_00000000L2jM13[k@5hATR;LA3]J000000000000TW\g=6NY00000000L@7P
PJ]`00004M6F00000000<IQ10000<mZ4@^nC00000000000000000000A2lNXbXa000000000000000000000X>n49I4XOhAX\1>0000000080g?000000008A?_TmGA
0000000000000000000000000000e6^F00008BF1H=_MlB=j0000]4hf00000000<U7D0000PadU0000`lcKD5F;0000lGk<0000000000000000d@5O0000`5i?D4XS
DjbXi4mX000000000000000000000000000000000000000000000000000000000000000000000000a1m\\lmgD_Xn00000000000000000000000000000k?g0000
0000l<mW00004MFRTCkC00000000lFh50000000000004c3G8=1dL1W@X8]TX\BN`WE^H4Y8Hmm9d^[N000000000000000000000000PUZkHd8R49dg000000000000
X^BF00000000000000000000@SWPH\[90000PGQ^00000000000000000000000000000000hX^c000000000000\\4Q<6oo0000I4de00000000XJ5>0000I5WR0000
heM80000000000000000<[N\0000`=S`00000000000000004W?;D;0a00000000000000000000<HcYPKQ7000000000000000000000>3Z00000000L@2A0000X;PC
0000U0nW0000P_Ye000000000000<l:1000000000000<?4Mh\6fDl_600000000D\<70000000000000000HZFe000000000000000000000000D:@f0000<P7a0000
0000HJO>000000000000Pf:[000000000000dNM50000<j4d`7[iTjoYE4VE000000000000<JPR0000000000000000d:bFe1[e000000000000<iCRh;[`50QgI1iN
0000HEcC000000000000DdgI000000000000000000000000000000000000000000000000000000000000000000004BoYdRIR0000000000000000000000000000
00000000PZ2_4eLP00000000000000000000XEN70000d?f30000h;U200008Al`000000000000000000000000000000000000<eY]l26k00000000000000000000
0000000000000000000000000000d>cj000000000000lhCC00000000000000000000000000000000000000000000000000000000000000000000000000004IF8
A3hQ000000000000`G<k00000000@WTj00000000000000000000hTb00000000000008I@40000`Bo<D=Lh000000000000DBa6474;95Z[000000000000T\TaD4dW
00000000XRI9000000000000000000000000000000000000PjXX\fY?00000000000000000000d1X:8MW[\<[?00000000H8j=H4;M0000Y5Do0000000000000000
00000000P=2FX5cQ000000000000000000000000@:T28O^`d;fP000000000000000000000000=5aMdQeKm4UL00008@X70OYcTA7C00000000000000000000P8_<
8^]I0000dMf[0000XJF_<j3A0000000000000000PMS[LRS28Li]PiG[0000P[7P<Kj?`]G684dB\aMjLVKL@d9o0000DN]1000000000000d6Yf]6VH000000000000
00000000000000000000000000000000XiAlQ43h4I=K00000000h5Rj0000<feQ0000000000000000000000000000000000000000@BeX0P3]0000d=_edW=20000
0000DkGO000000000000000000000000<IM8dP:G000000000000lR_K0000PoPJ<IX10000hFk?M4`U0000000000000000000000000000000000000000d9:b0000
0000XEO@@Oi50000000000008Db\0000TRUJ000000000000000000000000@;Vg00000000dOdS000000000000D;MCH@Y28i1_0000<C2A000000000000X_j=DIBT
15h@H9Yk00000000000000000000`oUNhSZS=2a387<X0000h^j000000000000000004XOEM6m<H2>D17=700000000000000000000X]Jl`cg^hj8f000000000000
l:0f0000000000000000\DDH00000000d>cHXRNE0000000000000000Hl0j00000000P<fYloI9`eeZ00000000000000000000<9]]`GY?00000000Pf7500000000
<Q;=000000000000l19M000000000000000000000000000000008m@K@hlJI4T@HHmh0000000000000000PhMG00000000000000000000000000000Zj6PQ]aTa=Q
4Dm3TX_60000000000000000<VMI00000000000092O^0000HEgA00000000000000000000000000000000\:?STACT962600000000H@AL00000000000000000000
00000000L=<b00000000h4HN000000000000000090;E0000hG^;l2eV`V:X00000000000000000ikdlcVa0000Pl7G000000000000<\5E00000000000000000000
00000000i2Jk000000000000`3n:<U\>L_nDLA5a00000000000000000000e21X00000000dWVK0000l<2_00000000000000004;@F00000000PK`4000000000000
DX;f@HIO<PndL35:D2fF@EIf@Ko68YG7<eUJ000000000000000000000000@dke0Ag?000000000000000000000000000000000000000000000000hCk[00000000
0000T<KW000000000000a4@b0000d3k\000000000000h1QG0000000000000TL_dO06000000000\CQ426^h=6[\]ZQh`FH559P0000\XWS`d7^0000000000000000
00008[Nl00000000Pd>^00000000XS_l000000000000\IhRL?_W0000000000000000hcbDQ4G_0000<Zh5l2iklm8W0Vi^00000I1SlNMR00000000lQ7T00000000
0000HS8]000000000000000000000000000000000000000000000000I61S000000000000`S[0HX`c00000000E6@jX`UX0000lUDT4aoM0000<e3j000000000000
0000P4FglDl@Hb3Ti5_?`?AW8U?JHQP64]QI000000000>j6Tf@6hHGR0000D0A_000000000000PE59000000000000000000000000000000004:c^000000000000
00000000000000000000D6DedH;]Pmik\IMQ<4@4]3ka0000hI68HI[RlOgCL?aD00000000`Cij00000000l4N[D]_k000000000000000000000000000000000000
00000000T_>k0000@F_o8]N:00000000000000000000000000000000000000000000H>D;HflZ00000000000000000000dRk@0000\DH>\NQh0000000000000000
0000000000000000lQGCP7;Q00000000PWUfdY^L000000000000Ho2G0000000000000000U4Jc0000000000000000000000000000hPPc00000000XPMW00000000
0000P<W2`F14@3YE0000L4P[4a50h=^d]5R`DSV<0000D>=W<JcE0000@VNf0000X:8dT:gV0000000000000:_20000000000000000000000000000000000000000
<A\XPIh6DYB10000XYaZ0000D\Of0000XDAI0000000000000000000000000000000000000000`ggdlh;`L@IE0000\JMg0000000000008N6I@iiK00000000<8JA
@C9[T`RR0000`d650000DkNfh]?hDkS[000000000000000000000000000000000000000000000000A5j?0000Y2?V00000000L=Jm00000000000000000000d^6R
00000000HGAR`nWP0000000000000000000000000000000000000000000000000000lm9U00000000`7UC00000000000000008aSF000000000000@2>UT`=[0000
0000000000000000000081LA00004hLLd;CPHS]P000000000000hPEPPO;_TUfk0000TCR>00004Vb:0000DAMkLSD_T]Zh0000000000000000@;2200000000PZ6C
<:lH000006eA000000000000M2`=`e6o0000000000000:3FXLd@0000D1gJTRIc]6LC8S2k0000\F:5`Ul7X]7^00004C<00XQ7<DJj@J>Hh\G`L;3QXEX2\Id`lO3e
HWAP8]A]00000000d3O9=0Cf00000000lHm;000000004:3b0000=5dQ00000000000000000000l4g@000000000000000000000000<fkP000000000000H2iSh9gF
00000000E1cV00008ZXX8ZRD@Sea8iMP00000000000000000000000000000000PDRc@N^N0000000000008D`^00000000T7boD:iT4nDf0000\h^3000000000000
00000000dKGg00000000d0`C0000000000000000@f>j000000000000000000000000000000004I9<Po5L00000000000000004ia`X?6S00000000000000004BD1
@EJX00000000DJ2@LWVe00004=oU\MG`0000H8IZd\:o000000004dMNT0aKH89F\U;L<IFC000083OT0Yf8000000000000DcE?00000000000000000000\CT0HaiR
000000000000e4Tf000000000000000000000000=3oT00000000HYmo0000000000000000<M7P0000000000000000000000000000\UH_000000008eJX0000T]O1
0000d1IX0Tck000000000000H<gD000000000000000000000000HM[E000000000000H18_000000000000000000000000000000000000000000000000h]8>0000
hUghlYHW0TU?000000000000<9TOXHUI0000D;6`<Vd5a0eAHDj?0000\=3W\1S<L1[9hbRO0000`R<X49P2XAU90000@4FJhNk`0000T:C40000\Y36lFh`@coT54SJ
00000000000000000000000000000000000000000000\C:E92U900000000000000000000000051W<0db\54V200000000DJoBTE>j00000000000000000000@^P<
0000000000000000l11l97@\\So^0000X[X3`0OD0000000000000000hV2_000000000000Q0c^000000000HGm0000<214TBdXHYkATOM7Y3Ij00000000lPnE@K@K
0OaG0H`UHM=hP^bQH?fBhTP]00000000@\e6dKCX0000<UCkX5QQ`bNj8IgF00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004foU0000I23j000000000000dcl]0_i:0000l:m6hiVb000000000000hioK0000000000000000XC5dXXDUlSIFDSg1I6Si000000000000
hbD@00000000I4Be0000000000000000@TAR000000000000\Lc<000000000000000000000000<RK?@D[c000000000000hHZDdaKc8ik5000000000000dQ=1L;g@
000000000000\^;G8<UT0000@N4[0000LET:00000000lLNo000000000000\MgL0000000081B900004D\100000000Ld<FPoO100000000`CW]0000\e:30000H0Mi
<:ES0000\>C30000000000000000000000000000H\YdI3ZF0000X]m?0000XF480000TB>B0000XUcE0000000000000000`oJA00000000000000000000DmP<0000
00000000TGkR93@ka44A000000000000hS<C00000000`FO_XNlK`jGG@k\WHm>W00000000TLfdHf<O00000000@3P:`JDf<ZPPH7@;HAeJhBO74F`\i5EO00000000
00000000X<9ML;TZP9J400000000000000000000000000000000000000008Q>BX?PMdDlUe49f0000000000000000T:C`00000000U1bN00000000000000000000
P=b4TYVCLJec00000000`W5m`Gbk0000@Qk>000000000000PZd100000000000000000000P6X20000000000000000dhFI00000000000000000000T0H<00000000
0000H\AOP>1SHdX10000Pf]S00000000LH\E8l4=0000lPIA00000000dDflT?K4HLKm00000000X;;o00000000TBjmU3m700000000a4na\XU0hkEf8YhRdMR5Tc;d
HOF>P[e000004BDL00000000dXCIX5bGdQjZ00000000L=g^\AU[@MFb00000000000000000000h0J^06iS0000000000000000@`3<hdD100000000000000000000
XKZnXK[M\@VHdV04000000000000`L?800000000lZ@J0000000000000000X20H0000000000000@1?@A@900000000]4Ha000080GL000000000000X;SdPD:a<Dc\
00000000000000000000A7CX000000000000000000000000\]ai0000000000000000X]460000`A=g0000DUi_0000000000000000=5kh00000JYl000000000000
00000000000000000000000000000000000000000000H1e50000X5g?TG]]lCaZ000000008Jl_000000000000lTD:00000000hCDHd>P5P6PAhC6H<STn0000Da@Q
0000000000000000000000004aMS000000000000\VCX`VLe000000000000000000000000X0Yh000000008:E7000000000000000000000000\W3<U4`h00000000
<C?[0000000000000000T4?Z0000000000000000HXnK00000000000000000000000000000000D6bC000000000000@obM000000000000l3Lf0000<GII0JNi54lR
Q5=o000000000000HU13a2XX88iC00000000000000000000000000000000000000000>>RI4=7000000000000@9630000000000000000P>]YA3BQ000000000000
8PS80PFn0000000000000000`mAe000000000000<LFY0000000000000000X@A000000000DA<@m49SlW]Z0000000000000000000000000000hMnV000000000000
0000@J7C0000dI2D0ZY100000000m1:B00000000dSJXdXP9L56k88DVLQA]`G?UDh1i<[m9i6k]0000000000000000000000000000000000000?WE0000@V]C96^3
0000000000000000\25M00000000\BgB0000h95>0000Q7@<000000000Q[L0000hcBi0000DZQI00000000hLPULFUi0000000045B;000000000000000000000000
h]CT12M\i62o<1<N0000\7SRT3W@0000h1Q:m5S=0000PKFNX24=00008^g:0000000000008:540000000000000000<nTbP_3K0000000000000000000000000000
0000000000000000`Hl`000000000000X?EhL34N\FW?0000P8Fc0000@Of[000000000000D@fL00000000\WoD548Mi4Ih00000000000000000000000000000000
00000000T1Ki41f8\:7J00000000000000000000lAS3LWQodgkDdGg60000DS_K0000000000000000000000000000Pm]g00000000LYAT0000000000000000<nma
D1dM00000000@IR@4O_W0H@T<lJR0000D<nI000000000000000000000000T@\NXUSY4\87\d8ai7;R000000000000000000000000000000000000Doa_lBGg0000
`72:<l\Z00000000m6;>00000000000000008c0:DPG>\bn\00000000000000000000000000000000]27gH6X^@WO8]2Z]0000D12I00000000000000004ooH0000
0000`Z:_00000L5[`Qobd<OW0LZIh[4ShmgBI3X400000000E3g[0000000000000000000000000000000000000000lHF=0000000000000000000000000mBe0000
00000000000000000000A3EF0000000000000000000000000000P@b<d;1B00000000000000000000djdg0000000000000000T;jFl?:V4LTJU3F?0000@7834GB5
@VSA00000000000000000000000086@]00000000PV@B0000<L`40000000000000000000000000000000000000000lCiZ0000000000000H580000000000000000
`A:?h1^O8Enm000000000000\9]n<Nc=`QWQ0000000000000000h4<_0000hn@000000000000000000000000000000000df1c0000000000000000000000000000
<4Am<9R\`Vk78RBlQ1IF00000000000000000000X5J`0000000000000000\88QhQ^D0000@UAe0000000000000000000000008kYo0000\UiH`;4Q@I^215X28RWi
00000000H@F40000l>EoD?LGDA;80000LAdbd2MoTXAS`\8^0000000000000000000000000000000000000000hDmX0000`]lI<Vc7P@?R0000000000008L]WdC_P
HCD100000000000000000000lSSD000000000000000000000000@7QnDRa90000000000000000000000000000000000000000000000008P=B0000000000000000
0000l@G]000000000000`C:k0000DiCe0000TX5L0000000000004=RL0000000000000000L4OCX<6X00000000`a?V00000000000000000000U6\m0000lE6n0DUW
lE\E0000\J4S000000000000i29l0000`be<0000d0j<<nU;0000H:ik0000HFA0`j3T000000000cko00000000000000000000000000000000hPUm000000000000
00008l^_0000X81b000000000000000000000000000000000000@3fF=1_<00000000U1Mb0000hed`HlgF00000000P3PhXWYT0000@F;i00000000TT]ge42_0000
000000000000000000000000\;QHd@BCHoGV000000000000DAme0000@jVZ0000000000000000000000000000HGc@000000000000lKdA00000000<54100000000
00000000000000000000<VQZ0000<50:@B_5XPFOE6^S00008>LD@mTY00000000000000000000000000000000hA32dHhY0JR\XJP<0000\lmIXCV50000\ROb0000
000000000000lTPI000000000000000000000000000000000000Ljib00000000000000000000hZ^U00000000Tek>HY8o000000000000000013VZ0UPV0000@?jA
e4C80000<?n60000X28:0S;i0000000005=C0000\>0KdJOL00000000000000000000000000000000`A7n0000000094lE00000000d[lC000000008`VF00000000
0000000000000000XcYm0000PG160000000000000000TRU;000000000000000000000000PTfn00000000000000000000000000000000000055jo000000004NFJ
d<g^h^[^00000000\?2?dclD\9KE00000000000000000000000008eB00000000000001Da4]`^Td^o00000000000000000000DT<@<`KTlVFVlaHf000000000000
000000000000X>ZR000000000000XE6Hl6R;Q6B0000000000000T3>DL9C^00000000000000008\iD0000000000000000@Q`k000000000000DH]j0000e4k_0000
0000000000000000l0AGD1_@i0i0LZ9h000087\m]6mIh2R=00000000L9Y20EnQ0000\ljC0000000081aC\5dgTT8A4Yef000000000000000000000000H?TV0000
0000DJooXOkIXgZ9U06^00000000U4NM000000000000000000000000lNRAh_7L00008?UP4\\Mh:g7X<4c]0n;000000004E6a\41;DIATdSO\0000000000000000
00000000000000000000000000004YIA00000000XM^o000000000000000000000000000000000000D?5V00000000000000000000@[M[00000000000000000000
D]YG<2k000000000X4F;lLhEXReL00000000TA^9HT_8000000000000L`hQ0000000000000000000000000000lj8B\F[N93:=0000000000000000000000000000
HCl`djASa6\Z<??`0000Hha@00000000LBdI00000000000000000000000000000000TY8e000000000000LL^g0000000000000000Y3a[00000000000000000000
00000000000000000000liT@0000<B]H0ho_00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TPJM00000000000000000000000000008MEcXL5C@H7M<Tj?000000000000\:n@0000@0Od0000000000000000l0LB0000000000004:61H>2i000000000000
000000000000X8jf00000000000000004Z61LZdj00000;Yi\9^V\J^eM2QT00000000000000000000PiZ>00000000<3X=00000W<_0000=6Fj0000D7[S\<1E0000
000000000000000000000000TGDk0000D1SJ@m2=<m;^@@@10000P::@XLD`000000004<>[0000<1c>0\L8\`JX000000000000`i?90000<MH1PN3fT^Fc0000\2=f
8KSR0000000000000000000000000000M4bM0fnZ00000000d>a2HT@F\im70000`T9d<ddV0000d`1@000000000000DGB\E3:cHkD=e6niXNSU00000000\97f0000
d8o\000000000000L@iC`K]n0000Pb\h00008H;700000000HJ[DHRk10000D?aY00000000\K^e00000000X`Y40000000000000000\CL<0000<WN6000000000000
00000000L:;Khnh20000000000000000m1nQ000000000JPi0000P<?`0000000000000000m6g@0000lM]Z`Bb509LND>B200000MF300000000`I<o8S7R00000000
00000000XmQg0000`QCF]5kB00000000lV1WM4TSQ1a\00000000Q6UU00000000D9FZ00000000000000000000hYY6\Jk6lR_`0000000000000000\ROFlbcOLKHB
XRb?0000000000000000D@6_00000000dYO=000000000000@YaK0000000000000000000000000000000000000000DDQ9T8A:TS4c8XC1XME@D5f24PmF00000000
0000hDmf0000000000000000000000000000TIEL00000000000000000eh;00004[cV000000000000HDU?4<<J4QRl00000000A4EJ000000000000000000000000
LQ`KXVe>00000000000000000000000000000000000000000000000000004CGH00000000H9L8h@[GPJ;glCmlXU_JP]SC00000000000000000000000000008D_V
00000000LVlW00000000LZbb\PHF0000000000000000000000000000XlQh00000000000053>ZHKaY\aEIL^TQ0nl10000PjV600000000m7<d000000000000LEXA
000000000000XV6[00000000000000000000HZME00000000dIm30000la[d00000000H0EZ`MmX0000000000000000LQhG000000000000e3\W0000000000000000
0000E5mh00000000XkOHDQ^`000000000000000000008NQ:000000000000000000000JZC0000`KMA0000dolV`gjIA3L^Tf?P0000@g9K000000000000m6E[`6K@
li?HXQV?0000000000000000h^:n0000a4T3000000000000\[j9hKi4@;8]P;Ka0000000000000000169O00004KZLXL@^0000hT1H0000000000000000406V\C=n
<0428`]0DIeF=5\j@[XP0000TE_h000000000000lGhXLa`Pdh7dPKDWHI6bd5:YP0j\8ZEVlaKHh20]d5]a0e[m00000000000000000000<E]K00000ZA:00000000
00000000M2lk00000000PM8h000000000000@`[T87:n0000\]=TQ4[200000000000085A[00000000lF=00000`ToZ0000000000000000h24Xl;^a000000000000
0000000000000000PfRM0000<;9[0000TFU[00000000000000000000000000000d6Y000000000000000000000000000000008[9OT?<]00000000TbDf00000000
00000000h>98000000000000hNDT000000000000DEaE0000000000000000000000000000X?0600000000DWK1000000000000TV1JLYiO4\6A`\6400000000lIg4
0000000000000000@7oM000000000000<Lb`00000;U[00000000\Z2800000000000000000000000000000000000000000000dMg1=66W000000000000hN_0DgU?
000000000000l1XO0000XR7M00000000\Fa2000000000000D6?NXV3a`k[90000@GBD000000000000000000008F2\E4MD000000000000\5cB0000i6M@HVL><RHj
8V^M0000XVlg000000000000\Z8k000000000000i72WLVSQ0000E2j:00000000000000000000000000000000lVa7@7T^0000D\MY`3o]`V]U0000000000000000
8R5k000000000000XRi100000000M3eY8\Co00000000X6E6`^E\=60S0000lRBV0000L:CI000000000@9:00000000000000000000XPkL0000i2ULH=mi00000000
\C\AHF==d4E?@DCaLJJPU3aHHG9S00000CB:00000000000000000000`_0300000XXM00000000000000000000000000000000Hjfa@;emX4>J0000000000000Q<^
0000\28V00000000000000000000000000000000000000000000000000000000hTg?000000000000H\fUL;Q7Hg_PD[UhdZb2<g`WDlVTQ20LE5oG0000\B_DTeR_
0000000000000000H5O8P3T]H?[<000000=N00000000a2jM00000000Xm<QPoom000000000000`9JY000000000000000000000000000000000000TDJVLJmXD\GP
d_@o00000000HK8D\YTS0000T8?D00000000000000000000LJ[100000000000000000000000000000000T0K@0000`dA]000000000000P=@T@8idljVo00000000
<XQ\0000000000000000Ld1`d8M?<N0400000000000000000000\l1A@Xa>00000000P=Cb`inVh9loTC@A00000000000000000000PcV100000000hHNL00000000
0000T4QB0000DB:m0000000000000000000000000000dC;B0000ThMb00000000d\7P0000000000000000h<ca00000000@<;Q0000i4I=0000`VZT@Jd`8FJ<42G6
e6eT00000000000081>_HF?3000000000000X1RIH<V[000000000000000000000000TU518[B]00000000dNYV0000PWfI0000<Y\d\a5Z00000000X;f>Xgf>`B;T
00000000000000000000\:QU000000000000\KKWT:J`DEEI0000P@>R0000LHEQi2_>000000000000000000000000000000000000H8n300000000000000000000
0000000000000000000000000000000000000000HMbM0000000000000000<4[JXI0nHP;Ii2Ha0000000000008m<>00004`M:000054me00000000<U@b00000000
000000000000000000000000Don200000000`:ZLdFFW54hF00000000000000000000000000000NA`00000000X5JJlI<T0000m24=00000000lCJlL2L0hPPE8fjj
000000000000h3LU00000000L[>IP[W:00000000<TH78RY<Pn\b<>=j@cYP0000d7l0000000000000<EON0000\HQUT;RO00000000A6lC000000000000dLOJl7=<
D\TV000000000000P=180000TOAS00004Z750000E69b00000000000000000000E65[0000@ZR`000000000000T?<88I>l0h^Y000000000000U5?a00000000\m]T
<SHl00000000h?ZE<2^WTB3[h`=DheheHi[W00000000a4mEl3^EDfgB000000000000D493000000000000Pkb[00000000HU?aXHS5<0EFHUT\0000000000000000
0000LheRhNob00000000TKc=4^050000hI4KT2bji5600000000000000000\X0Ua3XG\7RM<5FaXW:8000000000000HI@j0000Thdj000000000000H@FiTWKo0000
0000XNNI00000000<MTc0000d>5FHCC1P\lb0000T\Em00000000U4o400000000000000000000000000000000`2c9Q5RM00000000000000000000D=9d@DkW0000
0000000000000000hFM]lHd<0000l@::LYZ5000000000000\8cd0000000000000000000000000000000000000000<1Hf0fWWl=oH<[MD0000000000000000lDZ^
\d^<00000000H3gJHUbZ0000000000000000000000000000000000000000000000000000H]1I00000000E6MM00000000000000000000TXYn0000000000000000
00000000000000000000d92;00000000lJ\1loQG0000000000000000`<7[TR=:@^_E@Ygg@]ldl0CcLe7Od[WV93\jD<Ek00000000000000000000000000000000
000000000000a5Zn000000000000DG7c00000000\l<A0000LISJ0000d3d=HHPdTiba0000L3E@HEK6000000000000Q1Sg0=fe000004U@00000000DR7g00000000
00000000H5VN000000000000a2@c0000e2SM00000000L6o[X9[da6O?=6_P00000000000000000000Dd@6`ei]0000000000000000L[]700000000000000000000
0000000000000000000000000000Ha1R0000@lBT0000A5_R0000i7AU`1S\dG0Q00000000000000000000HD2A00000000I5Eb00000000T:aM0000000000000000
`OWR00004Y`H0000@][B0@?D<_@90S>F<m@c00000000LC>J`JD50000XOPc0000000000000NZm0000<OE;0000000000000000000000000000DN=;<RflP=WY`SLl
L]14TK6DT]F50000000000000000000000000000000000000000dEkF0000L`]TY2l[0000000000000000000000000000H5gb000000000000000013=;PUPj0000
00000000000000000000lUWf000000000000PD6;00000000PR6c00000000A50S00000000PSHQPdjJ\C07000000000000E0k0LCXZ000000000000000000000000
0000000000000000000000008NBl\B^a00000000DiAU000000000000000000000000LG718f5il>_c000000000000`FlE0000000000000000lOYG<ajC00000000
84W<000000000000m7:o000000000000DKEJ\Ta38<l7TI]?PfM`T[a@0000000000000000PLKN8NUo0000hkUn0000@i^]00000000@>]4L66j8]_7000000000000
`^DS0000000000000000D63D00008M:@0AEiHIJK<e8WD7O8@75^000000000000000000000000000000000000HC@a00000000000000000000hJU4000000000000
0000DY@]000000000000000000000000000000000000000000000000h__9000000000000XD1f0000X1L5I1PE0000000000000000000000000000d\o@00000000
0000`8R^92KD000000004Njh<nS_0000000000000000<;;]0000TZ^d00000000000000000000hPLhlVOT`SHDX^Q8he930000\\h100000000Y3OL000000000000
i0O:A2C58OoY00000000000000000000000000000000l:?<lhf`0000000000000000XkBCLQM3000000000000XOdne2L=d0dn000000000000<TYD000000000000
d[Km00000000000000000000@Y6P000000000000L5]E000000000000000000000000\];\00004V`I000000000000000042hZ0000000000008h_494b`0000\G7=
00000000hX?am0IS00000000<DTNLM1j0000`RDa0000000000000000l5MVl3I30000P=@:00000000Y3290000\;G9lJ640000000000008:[eDA@Vdc2S0000T0k2
00000000X=NjHOjl<5[Hh\F?00000000@M;Q4UY:lY0]LeCEhn]N0000000000000000l6?100000000H2GHL6\RTW^R8TX10000D]he000000000000U2T34Bh70000
0000000000000000000000000000538R00000000000000000000]3>4X0NI00000000X8m<@AX@000000000000DWH3Da:blH2`0000000000000000000000000000
l5250000P>Rc]4N`\cWQ0000000000000000`0G1HlY0XDa_X2kS000000000000D?4^l236h@c7E4Mg000000004LT^00000000Lc;40000hRik0000000000000000
P7Z2000000000000\iQ`0000DGeHDT8R<WCn<`\60000H7PI00000000@4VQL?`j00000000h_`ElLhdHMjS8mE_00000000hR3l0000`hbj0000l;PehFNOT[Hg0000
TjZ400000000000000000000XI?\<l9\000000000000000000000000P2HiDJ3V000000000000P=bgXUBhL=dF0000000000000000e6e>000000000000DB60hCc9
00000000000000008EW<8?;0@m`>0000hEce<FJc\8hQE1@A\2M[8Y2RD8@AA1^AlX30dfIK4RE70000000000000000U1jL0000\D5;lOQ[Q4^7X6d292fo0000<8Pa
0000la>DlG^g00000VA6@9W>`VD70HOFPj>>HDSAL[T:0000\O0n00000000000000000TKo00000000dRJ3@j7O000000000000`MPQ00000000T[o300000000Q5[A
hh9c000000000000<j9FX>0dhAnL4cn9d0X>00000000000081;dH^0n000000000000hdi<0000000000000000`8_GDfiL0000LjA1<kjLI3L20000000000000000
000000000000000000000000000000000000\iBc00000000he?[000000000000000000000000L2i;lJ<Bd0:20000Q1gX00000000lKnFI6]`<;bL0000P`Hh0000
000000000000000000000000df38\8d`00000000\oM[U04W0000dHdmlI0]DIjl\QUgY79=000000008F>I00000000H6@Lh;;MTCh_H?bl4Hl<lK@nP?7o<[TV@\UO
E26n00000000000000000000000092;8000000000000Q6gS0000Lf`9E3LK000000000000000000000000000000000000000000000000000040=i<i_;00000000
000000000000h225\MJRhWeZL_6>M2n>a63\00008H;g000000000000LJ<]00000000HEbd4ZQ700000000`VY<PfIg000000000000HU0C00004Pm400000000H1>G
dI:>0000@9\nhmIk0000LL;<00000000000000008UbCln=X00000000lTAj00000000Hl@b=3JcTA3d000000000000\=nc0000P8S]0000h4kO0000000000000000
000000004[bcPLW^0000000000000000000000000000XldD0000000000000000000000000000`9Ba00000000000000000<J]00000000<B2c<\C5`D^@15eK0000
8=1M000000000000000000000000XlI;0000000000000000000000000000000000000000\U<C0000000000000000H5?T00000000000000000000LLYN0000\Ah<
0000000000000000000000000000000000000000PR[T000000000000000000000000000000000000L@[`00000000000000000000A5Sg0000X[f[000000000000
00000000`0<<14:_DY:`000000000000T[=;0000000000000000TWQ\\CE28[`XhWi;0KLjE5HM=6M]00000000000000000000000000000000hJ4@000000000000
00000000000000000000XEUW\:;50S;1000045lH00000000000004<O00000000hG34U78E@7j;0000000000000000000000000000`90Z0000M2:?0000TZORPG^X
000000000000LAQ@000000004GQo<K_1PVl90000dNRm0000D5jP0000000000000000LW2J0000DghJ0000000000000000@`IZ0000H>EF0000TH60\^<<000046Q`
@XGg`]ki\[;UXn@O0000000000000000l=Oc4M6U00000000H>7M00000000H\ZD0000000000000000a2c80000XIa200000000@LbE0IUMlhla0000000000000000
00000000000000000000000000000000000000000000000000000000<Om800000000000000000H7]D43?4EAD0000000000000000000000000000000000008S6f
XXHY00000000h>3B<N3MThO@lDLS0000000000000Ab84NjVPR1_T2gCTV7RHDL4lZ`ELdmC0Z3MU2al00000000Hc90000000000000XPo8000000000000DXR^hk:C
000000000000HlBm8V470000d\GE000000000000hEbLhLA8H\feY37YleBg0000dDnS00000000000000000000000000000000000000000000LL38\WlJDC[Y0000
00000000hJ0DLJo\0000000000000000X1MF00004C8k00004Wk=00000000`_O800000000000001n800000000\HoV0000e7Be0000@aH<l4NK00008W:n00000000
8fAd00000000000000000000h=e50000000000000000000000000000`>A^000000000000\?YkH4o^0IE20_TjPGhf00008BUH0000000000000000000000004O1T
0000@EAX\0[g000000000000h0J0\<P500000000`eSL000000000000000000000000TE3=00000000000000000000lFG6PhRA00000000la:6M4d?00000000e3SF
0000000000000000000000000000000000000000000000008:VX@8Lm@B@Hh6gF8Hb?8[Fl@HSY00000000000000000000X9GDPbAV8TOm553K`UQA\X8C0000Q47A
0000000000000000000086Fd<XNj000000000000000000008^;l000000000000D6fV0000<3LC94cY000000000000000000000000lA1Y0000<ejIP>MbPK4P0000
0000000000000000H1^ol\V90000l64k00000000T[GE000000000000000000000000L3nF000000000>4G000000000000000000000000dV[0DXHL8ZPD00000000
=6aHLV;10000lX^100000000Q5F5i4ZbP8^G000000000000X:JQ00000000000000004WZ5T;abTAOX0000LS65h\LJlDdY\l_e]4c300000000@9C0000000000000
@0QFPGcR48C50000<TTW0000PMID00000000\BZb0000000000000000P]nX<M1KXTB:HJUm<Y_A00000000000000000000l<@:000000000000E58W000000000000
Hb2J0000000000000000hL17TV\8d5nF00000000000000000000TkOj00000000d1k_0000000000000000000000000000000000000000000096PE000000000000
00000000THa=00000000000000000000T?5D0000h:`fM7=W0b^40000000000000KD?00000000000000004R9100000000lPBQ0000<]2Q00000PYKdYW@059LdaU>
0000000000000000TaI?00004I4cX@@>h9H?L<b[H\nbA5:i000000000000000000000000000000000000000000000000XKfB<8JO0000000092^eHTZP00000000
Lc8YXZD_Q0dn0000000054^J000000000000i6H98Tc;000000000000LKgai5<80000@GjI\0o400000000000000000000000000004Um800000000000000000000
00000000000000000000000000008@E_DR^C000000000000000000004mWQ45Sl00000000``g90000P\bJ0000U6R@0000000000000000lS4U0000\@;;00000000
0000T0DN00000000T6El000000000000H0WbLb_L<BMZ0000`;`L0000lln_000000000000XVcSQ6Uh0000Xa;L000003FIH4Uh00008U2k00000000DoK300000000
00000000000000000M=400000000`ljg00000000000000000000a0X80000L4`i0000LkAl0000000000000000M2Z7Dhi4]2^IT4Zn0000000000000000\IYjTc>G
00000000hS^j00000g\^00000000<MOO8lD^0000000000000000`5Lj0000000000000000X9T700000000hCbL`[Zb0hOS00000000000000000000P:ei0000\R<:
0000l60:00000000E4DG0000000000000000hFk^PV^100000000000000000000<M:\0000D3TK00000K8n00000000000000000000000000000000000000000000
0000@3R8@LB`Y5ea0000000000000000@O@ZTFDe00000000PO>c0000dTbgY3^J00000000000000000000h<^2000000000000000000000000000000000000LXno
0000000000000000`i3?00000000Hdcl0000Xk9H0kcm0000@OiC000000000000H[8I8D@lPL440000\3H_0000000000000000hE1=0000000000000000LTNW@Xg2
574200000000000044]H0000<2_3T`Zl]10b0000THne0000HIj?0000000000000000D4:f0000000000000000D0Gd0hAoP9j=L\>oI4b:8=5S0_PjhedEM4]d0000
0000000000004XaU@W?W`[0e00000000\_bg0000000000000000HWPf0000dJ3klJVV<dQ_8[3g=0U=0000lcJ>0000D^52h2Cj8EfM92LPI3b;03ZA0000LB=P0000
T?Qe000000000000000000000000000000000000@?dd00000000lNj=4;AK0000000000000000daNl`Ya90000000000000000000000000000dFJP0000dCA``\LZ
4bGA00004UKV000000000000000000000000LkJOT6diT<A44F\VU5LRD\Fb00000000@hKG000000000>Hh00000000000000000000lZdH00000000000000000000
0000heE4000000000000000000000000X;KB0000000000000000dO]f@VCGDo_U00000000000000000000`U9<0000Y2A\00000000000000000000TCA<00000000
0000X7Hc000000000000000000000000X^lF12QA0000h9:G000000000000000000000000T0:TDYj9e6:B0000dZ@e000000000000<eKihW5:@YH8h:f9DaNK0000
0000X82Vl42jA5Q4dRTd0000000000000000M4^]0000000000000000000000000000lSli0000L@4X0000000000000000000000000000000000000000dMMC0000
0000I1bgL]3i00000000\6TRhCJJ000000000000000000000000H;WKdNdM000000000000000000000000lPoN00000000000000000000T<SD0000\4fM0000TfSA
0000DL1G00000000`=c90;L4X[kS0000000000008?_e0000000000000000000000000000H8R600000000000000000000Y4O@000000000000LQ5T0000@eMb0000
00000Y:C0000000000000000000000000000000000000000hA[8DMJ8@hnB00000000000000000000@:1Y0000000000000hI:0000000000000000PYnd0000LW4^
0000000000000000000000000000<9>R000000000000000000000000HaebXbQCX6CAPG\J8P040000\ZX5T:TY00000000lJ:Vdb?H000000000000000000000000
T45UP94K8A]J`Z3jha;]HoC900000000<3920000000000000000@Sbb00000000000000000000@9mX000000000000P`940000HP?K000000000000`=:VA1Z;Y6fG
0000000000000000=2[b0000T6]1L^fX0000000000000000\HfS00000000000000000000]5]l0000d>aOY1b50000000000000DmEI3MZ0000000000000000@ScX
0000DEI4XGOg0000000000004Le700000000@F<d0000H7lk0000<\nL0000@bL2DZj]8KQPE6@D0000XSjeh^SA@4FX00000000X_8a000000000000XMB>00000000
00000000000000000000000000000000<Kfc`SL_`iYG0000000092eCXX4<\DeU00000000000000000000000000000000M3HW8BcLXSXk000000000000000083?B
000000000000D_AU000000000000X0_l0000000000000<jj000000000000`Kh<Dn`40000D2Xj`R:6000000000000@JaWhRKm13^0000000000000@k9j00000000
000000000000000000000000h^5]000000004f;kP0S;0000\aHQ<1P>00000000000000000000TCRRdNeJ8U;c000000000000LkkX000000000000000000000000
00000000000000000000000000000000T^EDPH[m00000000l>FDlNmF0000@1ARLjJk0000000000000000000000000000dTCH@l[W0000000000000000`M9j0000
000000000000000000000000`2^=DGM[0000H>d]D\XV0000DS=00000LI0J0000`<DK00000000lD`30000`YQ30000XMoI0000hX7G0000000000000000D?\6HU06
XX6PlIP;HnELl[D342TcD:MaHldj00000EII4KcTL`9fd:iFP[VjLh:o00000000\RG450@S<W210000hN`1DKKg0000000000008?8Y00000000000000bJ4WC;0000
<@>i`VX500000000000000000000000089<VT@:h0EMK000000000000lnZS0000XF1IPJ`TH5bf0ih\Hl:W0000`k2E00008M8H00000000000000000000000091]O
000000000000000000000000000000000000HIna00000000D?`A000004Mgh]Te00000000l27B<b`G8;kU8fCg0000LKbSHMV4<\P5d?M<m5=400000E[K00000000
0000000000008Z<Tl:2500000>KG@[BM000000000000000000000000000000000000000000000000000000000000`YKjh\Q^Y2[O00000000PPe6Q5EBl1J70000
00000000000000000000LXYG@U=aPKYlTL<G00000000X@R_l[YO<H5a0000@C89lnfNH_<T000000000000HX9V00000000T5d>\bBlho1RD9Fo0000000000008mU3
0000000000000000TGS600000000000000000000000000008IYHl]8Ud7VT0000PKhV0000LMgghf0Z00000000DR>_0000000000000000<EcU000000000000=35:
8MU3d\4m<iNE000000000000h\Sa00000000LVnO000000000000dVem00000000000000000000TQ:>000000000000@TIjP_XM00000000T;810000000012m^0000
0000000000000000000054Z<0000P7P=HgVddRX9he57a3WT00000LMa0000`YDLhUI50000@AAn000000000000P?cb000052S`0000000000000000\1Pn00000000
000000000000000000000000@i4W0000<0\[0000Pe1;00000000X7BP8K7cHc1F00000000LTCY0000h2YE00000000L\Q80000000000000000000000000000dBeJ
X]>]Hb9Y\hJ5`Wbi00000000000000008E0m00000000@`d``4G\0000L]IP00000000000000000000000000000000000000000000lJ7a000000000000dB?60000
00000000PS3D0000i68lh1:000000000000000000000000000000000HVoBXX06@hU?lEjX0000<lNj000000000000000000000000H_Aj00000000000000000000
0000`YO\000000000000T05f4Sc<0000000000000000000000000000000000000000HFal96OR00000000l^9j000000000000525<0000@9]M0000000000000000
00000000000000000000000000000000000000000000000000000000lUG4000082EmHcY00000\KQjPZII8\@?<d0j00000W\U0000LKed0000000000004F`E0000
4P[n00000:hE00000000P7LJdJBN000000000000000000000000Plf^0000000000000000P>Y4LP;7000000000000a2JE00000000@=[_00000000000000000000
000000000000@3^cDT\j000000000000U3SldRha000000004o@C0TBXDECAT]Gl0000000000000000@Uhe000000000000000000000000000000000000HHKH0000
000042VW4?;ghBM900000000LICCD[^@=2JX00000000000000000000000000000000HCCK0000L>CN00000@U2DMjB00000000`QX\ljG6l4N9000000000000X0kj
PC]@dH[VhHlSdDRG0000000000000000lNGV00000000]2M600000000000091<a0000<^8X15c^000000000000000000000000<LZd0000P44e0000000000000000
I1Kl00000000\j`P0Ei[@RVB00000000000000000000P:^]4MGRdmbG927THWMAL:K94`mL000000000000000000000000000000000000Y1oS00000NH@00000000
0000000000000000<BNeHV;c0000Q4k?00000000hNfB000088588U`B\dic0000a1?\0000000000000000\IJ5h]k2000000000000`E3L\BQW81R;Hk^800000000
00000000h3Y[000000000000000000000E_Q000000000000000000000000m64<00000000000000000000Xi6500000000000000000000000000000000hD^Z0000
00000000h<ZidN[?000000000000000000000000P6P_HkQeliUD0000000000000000`1Rn0000TGWeH8\3Df7_e6`_00000000Q4m80000h?Dg00000000HGF\0000
0000000000000000000000000000i2<=0000da<?DQ8?hYjl00000000000000000E8d0000X=EO42C5HZKj0000000000000000Xn7I00000000000000000000@9HP
`=ID0000000000000000h3:WHmK60SmA0000PCg_00000000hcic0000\faV`;FW8J6`00000000000000000000<DOXHUi18XlL\eK60000THhE0000000000000000
HV^\00000000000000000000hIoT00000000lm8900000000lNf4\Q2\0000000000000000000080D]000000000000000000000000\iSKh:_VXEP800000000h;?<
0000e2h80000000000000000000000000000]3G^0000Q2gEh9ij\PI200000000Ddo700000000000000000000P36o4NXX00000000@@2bdRef000000000000503D
0000<G`@<]J1H6HID?[i000000000000000000000:fLHkhi000000000000T?kR000000000000dI2U8RBBd9c40000000000008AWS@Un700000000000000000000
0000D4;?U5?N4Ym]0000000000000000000042:W0000<d0G0000PWRYXiFh00000000XOA60000@FLO`=0ITJeIDLK00000``2R`51Wdhk300000000000000000000
0000H?:HTPh<lVdIlAZb000000000000000000000000TB6\00004PXU0000P61EPG2\\8JeH55F0h@J@iU70000hYX98VUB0000hUmehCl400000000`ARLP4YGTL6R
439dY6HL0000\P0g00000000T?\^PlS4hN9K<gmehBRI00000000TL1idHgZ0000HhaW000000000000E6JH0000DFFG00004O^RTBX3`ZWTHlGF0000`2l^00000000
0000000000000000000000000000000000000000<2mfPdOUl]io4ED^40_Oh=He8HBddGZ80000TY]S0000000000000000000000000000dD5^00000000LQFB0000
0000000000000000000000000000m2\j0000@DIUI2]=0000000000000000dQfX000000000000hgeP000054kR0000000000000000Hh<[@O4i0000000000000000
00000000@4>a0DN=00000000000000000ALI0000000000000000X:Q90En@dV\em4gS000000000000hRPZ00000000l[c9XQb1h:5T\QK>\]cR000000000000I4HE
00000000TQJ=hcD1hFgD0GSQ00000000TT1_8<a:0000000000000000\ZLP000000000000l9NT00000000T1So0RA3@VbhD]]W00000000DXT=XegU0000D2P>\VDd
`lSXPYWf000000000L;V@R:Q55om<dX_000000000000d1UFTENn0000000000000000<;8B0000000000000000000000000000`GPK00000000XaG<0000Y3]]0000
`IPWP6>4Ha1m81QcXjZN00008\@Y000000000000H:MnHJ?P0000<KXU000094aN\o=Z0000P6Ue00000000000000000000PSKb00000000`i?d00000000Y6C\0000
00004LjW00000000l5aj0000DEAm129Y000000000<amH>?4\Yc<A6VU000096ZR0000000000000000000000000000<<fm00000000000000000000000000000000
0000000000008M2F4k8QE72jhmjD`3MK000000000000dUCB0000000000000000LLBR000000000000000000000000LD?>d\GohP\g0S43000000000cRR0000\:_e
PUGB0000000000000000000000000000000000000000l[?V0000000000000000000000000000@9cmlC`jP[690000LMn10000To690000lfjU0000dWK?44nEh;>4
4O[\8AYoHUak000000000000@KiF`De80000XE:F00000000000000000000`J4b00008oge\9SOTBJj000000000000000000000000000000000000000000000000
0000000000000000`4@M000000000000HFa]PClFH4eX00000000000000000fi_000000000000`9\[LRFY000000000000000000008>=216I20000000000000000
00000lM\X9oR<MjgU6@70000dFEm0000000000000000TMHC0000d7?]\7G08EPdT<\mLZiQT84@T3WT00000000PEka000000000000000000000000`EOd000049^f
0000<A>A00000000000000000000=31@00000=lB4H3:00000000@Hah`d9I00000000H;8l0000000000000000hPE20000dZ\>TmQ50000000000000000P2g^L;EF
8hKo000000000000PCo>0000l[Y?HBegH3KhP:W5\=ef`HbgL8ET@O]6<VFE0AJk0\eZL]fU]4gFA2^60000000000000000T;Bj000000000000i3og000000000000
0000HOTmm2Y;00000000<Lg:8]SXI4\^00000000000000000000A6<`H<]`0000000000000000PQ@a00000000000000008O_0hR<jlWV>00000000000000000000
Pe]=0000000000000N_^0000HdSZ@j0<\RJV0000000000000000000000000000000000000000LW;kTXJK0000X23f00000000000000000000000000000000<Z^B
000000000000d??J0000000000000000000000000000000044?LlAaP8h8W@o:=L4J@00000000XY7j000000004WFI0000000000000000\n4K0000000000000000
000000000000Y5UI00000000<6aF00000000HKT=4SIV000000000000T5n60000@5@9000012I=DZV900000000<^CS8eH0]4nN00000000`1PW0000Hh=:m1NS0000
]0j0000017<K00000000000000000000\1H7000000000GMoHIVF0000000000000000T8BT00008@fg0000L4VghbNM00000000000000000PJ=00000000L4<?dNeX
00000000hRT60000X4O600000000lUIc00000000000043XZ000000000000`M^P000000000000000000000000<eP:00000000DO300000@H4KHj<D00000000I4R=
<>Q:4FPc000000000000dTEfP5Yb00000000M52^De2800000000l<ZQ00000000000000000000000000004;B50000Dh]I00000000000000000000\2TE00000000
0000Q4Q=0000hKR]l>2R000000000000T^:E00000000H]=eHf_``MUMQ24P000000000000lL1X000000000000Q6?d0000H8NY]3jhdiKU0000PVZaT_^^00000000
DD<M0000419Y00000000<^9R0000d9JgT;Em@>M300000000000083e604[g`VWhE7>=4hP`000000000000000000000000000046To000000000000000000000000
0000D;^F00000000TUXB4o@e000000000000000045ED0000000000000000000000000000000000000000000000000000DT=SY3N@0ZT800000000000000000000
0000LS^?0000l;H]\@nHXT3c92_g]5d^000000000000000000000000Xh2P0000HM7000000000000000000000X:4300000000d?hX0000lHN<0000000000000000
00000000000000008[9bPK:S0000000000008TE9000000000?6j000000000000000000000000000000000000DB^:00000000U3;<m2oW00000000LOjG00000000
I2CB0000PT`800004;joTRAl0000<@Ci0000@4Yc00000000l@of000000008Hh10000<N2m000000000000000000000000000000000000@7ISXUM1000002WZm4ji
00000000DAX14P[_000000000000@BIEXDHOD[:P00000000\h@a0000D@YO0000TXhQ00000000Q4_C00004>Fkd3jR8V=M@Y^_00000000dYjY000000000000<Y[M
0000T;h5Xl@<000000000000XYP\DOZ[00000000000000000000000000000000PQA@0000P]mcLboBU3YM000000004=a7<?7C00000NIi0000\87W000000000000
0^eT000009mJ00008Kdf000000000000HD3c40Bn<YCM0000574^000000000000lFZ8\jGe`ZN7000000000000Y3Zo000000000000000000000000HXTM00008Ed_
@SE1TJ^O`9JAHV4RY1Ac0000000000000000LaA700000000hD?b0000000000000000@6K^00000000]5L_000000000000\3mM`2QOX>SjH@8GXA;dHXJd4FiWHMX5
<a`g0000l0]70>[=d=89000000000000DJ9G0000DD;S4C?A0EoJ0000XA?D0RQ:E4;?000000000000E4iV000000000000]4Rj00000000<7UV<Za\`;13T0D9dFgf
0000`3OH00000000lX>]0000`GGj000000000000U2f<000000000000TFVD00000000000000000000000000008F;N@GV`l:D[XakJ<@OoTC^Z@@XQ000000000000
00000000H:`E00000000000000000000DM_\HE]:00000000@8=4PF=LX;mP8HMAHijOm4S=0000000000000000PgKI000000000000<gPd0000000000000000`4iD
00000000000000008:>c4?knX;;=14KNL4?2000000000000000000000000000000000000I5e;0000@[ZR<Q5ol^i=000000000000000000000000d1OaLhkZ0000
dMVM00000E?60000000000000000E68YDKH_lB4]DXVB00000000\1RU0Qd[PLaJ0000LhiX00000000l7Na000000000000PA8FP>NTXWYg00000000T\0R00000000
0000000000000000I4gf00000000000055io0000000000000000000000000000000000000000000000000000000000000000000000000000H;dnL42;m4ea0000
dNkm00000000000000000000I5jbHU^`00eYT]c;0000HbF>00000000000000000000l2@600000000000000000000000000000kVk0000000000000000DeMO0000
000000000000PQ;]96GC8PJiA74E00000000`8nf0000000000000000000000000000d95XLeBJ0000Pog700000000000000004NU\Le_n44TA<Q0O<d4B]0m1=5lh
A6C<00000000L]Y^00000000@KF0<UXPlXk8Dk_dE5H`00000000000000000000PKJZ0000PU:d000000000000DAfk`Oma0000000000000000TH2EDCnk`hQD0000
0000DInHHkoK4lc`000000000000000000000000000000000000\;J;00000000@jje0000T[`j00000000@ElD\gQc00000000000000000VaE`;9><6QA4WRm0000
0000lDP`<jHC0000000000000000heW90000PEa`PNJCHke9X[FD\OKR@9>E00000000000000000000000000000000l2Q0000000000000lCGfhUX`000000000000
L2f3m73@569?000000000000`9Ag0000dEn1000000000000TDK]dmO^00000000H58TTAOClTnk00000000`RGfE3mZ000000004K<\0000000085H300004:OJThS5
52@6M5c;@>B@=7?I0000PS]a0000000000004iLa0000LGa0\P9P0000000000000000TU@N0000@fK_00000000000000000000hWjg0000T<hc000000cilP?ZhTDJ
0000000000000000TF[blgFiL;:A00000000Q75k04^B12Ok00000000XGX>`>]AhULCHZ]W0mV3DBhJ0000]2D[l]1cY5en0000000000000000dQBBhAL6h4JfDYOM
TL[k\\9WH:BLX:l;`oE_0000000000000VjV000000000000I1a3000000000000@VQD0000dU5ghJV?`@k70QI^00000000@jQidKb8T5gR0000hQjl0000<`fM0000
U6Jn`V_V000000000000<H8]000000000000hH7o@;Go0000000000000000T3@bHQH700000000`\lLHRdT489h00000000000052E;00004WIn<lL51209<W0U0000
000000000039hVgH000000000000000000000000\PW00000000000008F8B\VmND`i;50L<0000000000008GUoTIiSh4]m]3T?0000000000000000<UT000000000
000000004UIJ000000000000000000000000i56i000000000000000000008j`200000000000000000000PUA700000000TfET000000000000dB09]5BZT=g5LPb1
\RnFd?f^HYEJhJ6L@@72TWhj0000LmA;0000M60f00000000dPWc000000000000000000000000<4_fI7BE000000000000h;d`0000000000000000000010UbDKY0
0000d6nJ00000000X[NM00000000\>\e00000000l37l@Un[Di_]0000HY>Z0000X36J00000000XBUa000000000000l=:7000000000i:a0000000000000000Lm7=
00000000X?h@i1g9000000004^Xe00000000000000000000000000000000lgSo0000000000000000000000000000000000000000lhdN55R70000PcQb00000000
00000000000000000000A6bC00000nYB0000m2Xh00000000lAm;Dl>5]5gMTQXJ0000`5:@00000000lm4I000000000000H6[EHbTOe3ah0000000000000?:6`YQc
i1Fc000000000000L6lF00000000000000000000TBNT0000000000000000HUJH0000PMA5`R[Dl[Xb00000000D59i\ig?\?XD0000LSk_0C7X0000000000000000
00000000000000000000@o:elUnC0000d9nBlG_H000000000000\VSg0000X13;00000000000000000000000000000000@SC:0000000000000000000002;J0000
0000d<PR000000000000P5@K0000DP48000000000000i3WA00000000000000000000000000000000000000000000\3>Y00000000DTFT0000dN@7000000000000
000000000000000000000000LGRN\mJd00000000<8e200000000\YV`000000000000dASDPWm20000000000000000M6aahi`=000000000O:800000000`PT`0000
DWWe000000000000Ld?54io:00000000000000000000X`ON000000000000000000000000d5LC00008WB=<hgP0000000000000000000000000000\VXR00000000
U5DI0000L:a<T[h^4h1E000000000000llUn00000000000000000000T^IF000000000000\F9YXdTJ0000000000000000000000000000DgIC0000000000000000
0000\BCM0000000000000000DGBn0000000000000000lIU5djYZ00000000d]\[000000000000P4BD00000000`1iL`3N3H>Zl0000PYY^00000000XI>R00000000
E5\J0000000000000000000000000000HIn8000000000000000000000000000000000000HF]g\1\:h9Iah\__`O:oP_RI000000000000000000000000000042[R
00000000a1TFe5kULble<W@fHKMf8jAl00000000<7N<00000000lebb000000000000000000000000000000000000000000000000000000000000`V]58Z>10000
LF\C000000004T]8<7_6000000000000D1^8Pm33D9M=000000000000X_ema3l7d0jLX<jZM6fmm4>000004G_ZA70I0000000000000000d;[AQ2AI<ZTi0000dTSc
Y6dA0000000000000000000000000000l8`IPPRBP6>P00000000Y6610000lU670000Da8`000000000000000000000000000000000oKe00008?Wa000000000000
0000XZTP0000<BQ1<NCI`fHe00008MXL0aE400000KeU0000000000000000000000000000000000000000D3e`00000000000000000nX`00000000Q76THX?@Xm6E
06:l0000dCZh0f;?07h<`PL1PZWe05U=000000000000000000000000000000000000000000000000@fj:0000XBmdLgO6PgXG91ofT[nClPZ;0000@4ae00000000
0000`?;B00000000000040I8Xj2_\M4RLZBO00000000<OV[i35TTSUiP6Nl@PhR4hEY00000000l<h6l1o3`[B=4g290jhRXm95000000000000000000000000m6`o
00000000Td@f000000000000000000000000hon`\AQV0000000000000000000000000000<GS_XocoDU>4000000004PDG000000000000000000000000952E0000
00000000000000000000XBSb0000000000000000d<OE00000000M33R0000\e6GDgN>hhd2dTD[000000000000000000000000PGKOhNH]000000000000\=V^0000
00000000a6Yf00000000@;VX8Mbe000000000000@2Uk`CjjPOG`dYeQ]1WX0000HF4a8O0U@\Zdi4Q00000PPg5]2kF0000@::28eUmTlXH0000DS;]0000XUQZ154T
0000P^VfPhUah_GLlVDCe5dn0000Xf=50000000000000000T7dQ000000000000Xm_:8C3Z000000000000`8LL00000000\gbY8_E?0000D0?IXa>l000000000000
00000000PRQZ0000<_OOi522Y3ng0000000000000000lYA8U3RZ00000000TOR=0000000000000000000000000000000000000000X^cc\l[7DBllXla:00000000
000000000000000000000000TagT4IBf00000000\iP;000000000nLj000000000000000000000000<0MJE5Ki<>?W00000000000000000000000000000000heJ0
0000000000000000\BT^000000000000000000000000000000004U<P``C:00000000000000000000L25d00000000000000000000000000000000000000000000
0000000000000000Y3Te0000Q1Lde66j000000000000000000000000000000000000h@\2\?GDl6O]\@CYdJWT=2Vb000000000000hK:n00000GTf000000000000
00000CBU\>`BXCgo<]A>\52TXdaVD\Nd4mCIP?VA0000<3lS0000000000000000X41l0000000000000000000000000000000000000000@go=P@ng000000000000
00000000DE2o83QC000000000000l;7T0000D:PiD1VYH8e[`[\_0a\V0000000000000000000000000000000000000000DX]O00000000000000000>WD00000000
00000000000000000000<?BK0nbC@Yhj000000000000000000000MCO\:0I00000VRL000000000000000000000000\N<V000000000000000000000^IY00000000
000000000000d9n^8H`dLd[G0000000000000000I3_`0000e2oj000000000000000000000000d1WTLYUf@78C00000000PADM0000U1`40000H3dS0000<47C0]Cf
0000l=cM<=hP0000H00V`?Pj00000000P3f30000@I010000000000000000T>BQ0@T50FMB00000000000000004[5O00000000000000000000PXh<000000000000
hV8n000000000000@eY3hCfM\\=`0000<Dc7dWAe93IW0000\3Oj4P5d08[[DZoE0000XNFj0000XCG000000000PbmI0000<c[k0000000000004;fa@HP300000000
\\8O0000000000000000TJFJ00000000000000008KTRlJioQ17a41d<0000000080K^8`8?danI0000000000000000000000000000000000000000D><800004dU2
000000000000d7FR\TQ@I28:XDb754a;00000000XRmi0000000000000000000000000000000000000000000000000000l>WfhDBX0000U09P0000<Vg100000000
00000000M6@W00000000000000000000000000008CQcXjF`0000HFl`PV[>8oTQQ4E]000000000000000000000000E05[00000000I4K[PaFM0000000000000000
000000000000Lmh`000000000000X^3400000000PGJD0000H;aEU3ZY0000000000000000000000000000000000000000000000000000000000004;oaThN=dH`E
]4;em5=CPi[3A4iidE<=Q755000000000000`H1P0000550@0000U6gl8YXH00008]n9\kKWH55l<Yb;hgO^0000000000000000H=R]000000000000LQo500000000
<@B\i1_U000000000000U4FV0000h1o\00000000T[VKT^28h^GR0000000000000000<Jc^0000hCnY0000\C=400000000dCPnT7L;@^4a00000000000000000000
00000000000000000000`oj_d^AO0000000000000000000000000000000000000000TLli00000000000000004CiL0000<CM50000hJN;0]V?000000000000XXm\
@gDoHk@i0000@`E\000000004ao80000000000000000TkNSPo0WXR2c00000000h68000000000000000004<SW`\XA00000k_@00000000X@8h0000000000000000
`5[4<R6F`n8A00000000000000000000000000000000000000000000000000000000U5bb000000000000XRR44gUl\Ym<000000000000DV_G000000000000DW88
0000d;XSLA9PdY;100000000h21_hSa0hXf:000000000000000089b8TM7e00000000000000000000000000000000000000000000E3C7P=4l<0B]H>;F00000000
0000Lk=KH^7e000000000000000000000000A3<H0000\PC\000000000000000000000000TR2500000000000000000000000000000000`98_000000000000@:D<
000000000000\J`jd5_FPEb90UYg00000000LR?KP7MS0000H<Nd0000000000000000L:<j0000000000000g6C000000000000h:d200000000m2fb0000`_P:0000
0000L1hl0000X4eA00000000XIfi0000000000000000000000000000000000000000M4LQ0000000000000000h>5300000000`0iJ=2KW0000000000000000l1@;
d6?od1gYhOgaHPgE4]R=m3Qk4C1K0S?i0HT\T\gT00000000\Gf?0000H4I@\P6Z0000122^<>h6PknC\?[Y00008U@7\WbU000000000000@^[l00000000528`hkUY
0000`h3YH;>VHAjb@ZPi0000000000000=gE@P4RHRRO0000000000004=Qn00000000`:kD@Xmm00004PE@8NSi\VXn0000lMU\000000000000<TTB4[K70000008:
00000000000000000000000000000000000000000000T\l80000`WKRTBAIl]FWXm5e000000000000a6f4000084Km000000000000810U43U@00000000=0lF0000
00000000l:b9000000000000HBiV00000000XQ>`00000:Y2P:>04DdfXWb10000DY=KA0^a00000000000000000000000000000000DaW0000000000000TJ]K0000
000000000000000083K2\MQ8lQZblT<]000000000000DB5J0000PBTB000000000000000000000000000000008M8X0000E32LE6n90SED00000000`ici00000IkX
l7:<<V7l00000000DQPaTCoRhQTee6li00000000000000000000000000000000000000000000\ZgL0000h_m^0000000044LF0000lBn:000000000000`K9^dVW\
00000000`:e=000000000000@OCb00000000000000000000E3k;0000Lf[XI2i>00000000LiY400000Pi800000000LHI[0000H?^@h]^500000000000000000000
4AA^XGLB000000000000lbFW0000hLG3000000000000@PeQX=Mo00000000000000000000`3ClP7Pf000000000000XMKeH4@A00004OIVHSAcPKNm0>JDPl^=0000
0000E2<V00000000<]GPdbebL^^m00000000000000000000`\ijH:[V0000000000008Hn@\T[l8VWA00000000T@0glV@fD_M>0000000000000000d?8h00000000
000000000000d;N\0000103c000000000000000000000000LF7?0000@@^;0000000000000000000007a^0000l:XPDHi_@V5N000000000000000000000000PSA>
H>`U0hXN000000000000D>Xe000000000000L9jY4G[W5126000000000000\5XZ@D4;8PD700000000hU5H000000004hBW000000000000X8Elm5Z58=BA00000;NF
h<1d000000000000000000000000L[\G@QPMlg:g000084@YT@d6h\^`000000000000PV3J08Ae0000X:eZ@@aXT;jTXXN3]1Ue000000000ZZ000008PA@T^WAHJmC
0000LV\Q4^1ET8E;`mNG00000000000000000000000000000000T8cB00000000000000000000i4P@0000000014>V0000000000000000hTmElFnZ00000000hlC[
02LCh1C40000000000000000T1JHDMaG0000000000000000000000000000\5_X000000000000X\?=hPSk0000<4ef@lH9P[dG@]WW0000@HfjA1lET\b800000000
000000000000DR`5db^Z0000PF05000000008U?5\VX`Pin0Xm_\000000000000000000004TnB0000dC9j00000000000000000000\V?Z00000000\MiD00000000
\RLF000000000000000000000000h\_l000000000000Q6A=@m\14JTN0000Y44g8Ekn000000000000000088mWHU9F0000l;Xd8?YO000000000000000000000000
L7AS0000X7f`000000000000l:0500000000@GWMd@E@0kDRd0FVM2a@00008]Qb000000000000000000000000<Uo^0000@4Ni000000000e?;0000\LQE0000\2Ql
Y1n800000000000008GZ\Bf]8ESN0000XI81TSNE<E=_42[oT8Q3<C[3HJ5_dd=L0[5600000000<:gC`6Vi0000000000000000000000000000000000000000X7Kl
000000000Qd6D3]1000000000000000000000000LChnhWO^e6IUH14c<TeILddi000082mFl9Tf000000000000000000000000000086o;00008KgPLLD000000000
0000<J74`2HL0000000000000000<4Xf0X@ALaAnhGPnDBbZ000000000000000000008DnkLj=JHjaNY4i30000h[ig0000Pk3K0000000000000000000000000000
000089B6000000000000@F3ZDaB\000000000000000000000000P@SX00000000000000000000000085V1000000000000i70\0000h91_H?iiLAn<0000XHeg0000
0000000000000000000000000000Tmadl7XU`P<f000000000000Q3JP0000000000000000000000000000000000000000M3lgM67=000000000000000000000KAE
=3jI00000000DLagPV_:00000000<]Z7hDGMhF0aX<4G00000000\BA<0000000000000000hP1[000089AI00000000@hT50000000094G<0000DmAP0^k80000LFVg
<S1g0^Lj\B9\8dHm0000000000000000A3mJ00000TSP0000\cG=0000`\JQ0000000000000000Tcbj]5nN0000000000000000000000000000=5Mh0000L8<]0000
00000000000000000000DafN0000hH>c0000000000000000H>Ba0000h3aRDQc]DGK9\4^RL>YHh13oT@]FL[ne0000000000000000000000000J^o000000000000
00000000000000000^SohbiE92P8000000000000h`5^hLS]00000000hY[:0000000000000000m70o00000bJW4;`iPoAg00000000`a=b00000000HCHW<W0>I2ge
T6f?h6`0Tdo\000000000000000000000000db6V0000XAmMT85K000000000000000000000000\Q<>00000000000000004Ja@0000dHW=4Qhk00000000@4700000
@E0F4EM80000L4M1D4bU0000X<lS00000000000000000000000000000000000000000000000000004SWj0000liXT00000000000000000000TWoU000000000000
0000000000000000000000000000000000004Yo=Pk]=000000000000=2YN0000000000000000D;31XZL=lQjL0000000000000000@]Un00000000000000000000
0mFA00000000lPO^00000idK15MHX5X1dU[lLPX;8gD1`=kid\dE000000008gVI000000000000000000004Ho<dh4J0000<TgX000000000000000000000CN=0000
`bIB0mHi@O>C56K]0000000000000000000000000H<m0000000000000000hj]i0000`[g00000000000000XkF0000000000000000T5RK0000<MfB0000a4@O0000
0000000000000000@5Bm00000000@R\B0000000000000000DbE9L]f;00000000000000004UHG@;YC0000000000008L;nLdPc00000000hBdk0000000000000000
00000000h0^F00000000000000000000000000000000946h000000000000d]=<00000000000000000000`NIN000000000000000000000000Y2TYP\MDXmSH`KWB
0000HhQh0000000000000000@^7M000000000000000000000000000000000EB?00000000@Ei7DAoi\Se8`CF900000000000000000000`O7[0000000000000000
00000M?RPOl[8fJC00000000000000000000000000000000000000000000000000000000000000000000000000000000<G4Z000000000000\ZBbdnZ7=4?O0000
0000000000000000000000000000000000000000000000000000l=F?`_TW0000000000000000000000000000000000000000000000000000\5D?00000PXnDUoG
\cKJ0000@=^9H^HU@K\P00000000LSNU000000000000000000000000<U2@0000@8:m00000000000000000000d\\i00000000i4Q]<SQS00008ITa000000000000
000000000000T?4k`gJ300000000000000000000`5eUP<jH\M;i4l6HdlHW000000000000D]<3dJgl00000000P2a^PJ@dE3CM00008WjL00000000000000000000
lEQ;000000000000000000000000P3J800000000000040oLlW6@000000000000HVI\@fJ_00000000000000000000D?UB@cfMU54d00000000000000000000`EiN
000000000000000000000000DMd^00000000\;D800000000hV700000]1e=h<930000d86e000052P[0000000000000000db@<00000000`7`k0000000000000000
0000XL890000000000000000000000000000PNk:000000000000000000000000\?Nc0000000000000000000000000000000000000000lWY<8X9>0000XOl?XVfH
0000d>bL0000000000000000Pcc]0000lm:S0000000000008NMi00000000I7Dd000000000000m6\1\>UElV9G0000000097C?P6Rl0000\SNeT:^2000000000000
0000L;LA0000L==>hYd\8AETL0>B<U>I00004d;gdeWc0000\FU900000000000000000000X;IY0000000000000000l[:e0IXd0000000000000000000000000000
0000@iPX00000000Hn]j00000000`B[e0000LE8H000000000T`c0000HTOS000000000000000000008O?\\bg=0000000000000000000000000000`[E[00000kdS
`cEe00000000XGfR0000<UmNH3FiX]UQ000000000000000000000000000000000000000000000000000000000000`f3U00000000000000000000XEFi\`T60000
0000D1OS0000000000000000I32_00000000XNmi000000000000000000000000000000000000000000000000000000000000000000000000L[Q<00000000X9bd
0000000000000000@7@O0000000000000000d;O3]5lU0000l6kC00000000H=G60000000000000000l8]<0000DNC]000000008dfRhM@Z0000000000000000`_23
0000dAJELG1B00000000000000000000000000000000000000004dC\000000000000`fa90000000000000000\4dl00000000000000000000hNhET[f@Pd?T`eG4
`FXi000000000000\>n[0000LA2Dm37FX=AMT@2UdXEWlV>[0:Xa\kMk0000lHE700000PWK@klBLnR200000000000000000000000000000000l9IO000000000000
\Ne=hWHh\kCWX8oA00000000H<\4000000004abhXIObXk0CHU;=0000000000000000000000000000T[AE000001eH8PAf0iDS0000h2]ADTF6P^<V0000PB8=hJAF
LQY<000000000000000000000000D80V000000000000000000000000L4fgX0;FD1CkP>m8\[hKTi7R00000000000000004@Q_TNYoLkYK0000hbYE00000000`83A
@=J_8XhlXYWR0ZmGhmJ:0000Ln`m0VBP00000000h0PFH]5?<]P5@b=950=C000000000000000000000000HRMb00000000\_g\000000000000000000000000E3Uk
0000000000000000L@<\00000000000000000000DE_30000000014VXHLU:00000000000000000000000000000000d98BH0Tbh?\RHTLN1373000000000000Xn=B
00000000000000000000h:faHB46lCMQ@m\S`Zi?HBf:d^HeXK;=L^Z\dF840000@?F=0000lS=md<dm00000000`4OQ00000000d]MB8U`N`VbH0000PUO]00000000
@jnX09X;0000`QOML1760000XLmE`\WM0000000000000000Tfm0000000000000@60LDV]cDZnE0000000000000000000000000000I6jW0000000000000000H\B@
d;ZD`]nH00000000h>6N@A[O<g4]000000004dCE\KA_8_a6<?bGTMhRPLB9<m@60000U37l00000000<73E0000000000000000HhJ_000000000000D:_H@NXi0000
l2d1`aQB0000TC2W00000000000000000000000000000000000000000000ddUIm08e0000000000000000000000000000P@ePP\7c00000000LL3R0000`@84=4fZ
0000000000000000000000000000LX<90000T;m?0000000000000000D=;WLYKFLb4O0000T@J6000000000000000000000000`W1Y000000000000000000000000
000000004;j9TCm1000000000000dW8o0000000000000000000000000]9P000000000000H0V^00000000000000000000e0f`0000000000000000DNEd00000000
000000004no[96Nl000000000000\^hH0000DUlg<fBN00000000000000000000=5;<PHV@<_S5\ZnYH_ZDY4BE0000000000000000@DZ1@7DF000000004Pbn0000
00000000000000000000000000000000000000000000000000000000\N8>h>Vi0000000000000000POhWm1GE00000000H14J0000DRK]\7m`00000000DQLT0000
L1gi<N]j0000000000000000000000008]Be\P2PI2iQA5Yb000000000000\WPO00000000m3`O00000000hR5S00000000`YlN00008a3?X8`W`NGb\RAGXN_EP\Ae
\hmBU22K000000000000dT270000Q5gm000000000S:<000000000000L:]hY3I70000PKIm00000000PoI_0Mc<l>Cb`[22e5iO0000dAi7000000000000P@W>8i]Q
00000000Q6M0000000000000\TdK000000000000000000000000000000000000<3SS000000000000l0i600000000000000000000]1f]L1U4`E9B@E@9XIkIhSX<
0000000000000000000000000000000000000000DJjB0000h:QfPJh`00000000X3j=00008H90h^Ek000000000Hjj8J_f0000\>:U000000000000000000000000
000000000000000000000000000000000000P?2SlRCj000000000000D^V20000PFbn000000000000037L00000000LYBA000000000GC<0eZE0000000000000000
00000000\`0FLL>100000000P<Y=000000000000Hc_C`UaE<1?A\E7VHGGL00000000000000000000dVhE4_cQ00000000LOf400000000\;1S00000000PGaK076M
0000E2BB0U4L000000000000000000000000`enB000000000000X>QJdSh00000a4n80000L4im0000T^KO0000H?VQ00000000000000000000@2]]4[4j15`f0000
00000000000000000000000009EF0000`B_e00000000000000000000000000000000000000000000M6dQA2ei@<Z<T?MV4PSS000000000000000000008<J>0000
X8^m00004UN90000XNa]HYoL45GUHe1N<j6fH6=@dT\TDYMfd3URDaJkDjcW00000000000000000000000000000000XH:J00000000000000000000\F5U00000000
000000000000000000000000000000000000DS^O00000000h6RO<bKL0000000000000000000000000000000000000000000000000000HGn2lTQT0000X[h60000
00000000000093j600000000@]KBdD==0000`c=9000000000000@W^CTfc90000P4La00000000LNO`@FYB0000000000000000000000000000000000000000<FT7
00000000@Y]]00000000000000000000000000000000000000000000000000000000000000000?S`0000dn[@000000000000TZ_400000000LN7_0d_L00000000
00000000000000000000U1ho@@cVPOhf00000000000000004R_7`nPI0000000000000000Pbbh00000000`?a94=Z<<[3:HacU0000<5AH4;X2Y4<;00000000A4:l
000000000000`RXW000000000000<h=WLGF8000000000000000000000000`YML00004<3R0000@c<TD5Cm000000008S9J0000\HHUHf^900000000000000000000
h@FI00000IS2LBMI0000l`7d00000000000000000000D5PO000000000000000000000000<2bI000000000000Hl94000000000000000000000000X>RL00000000
0000000000000000000000008WMd00000000lb7=000000000000`9eC0\>H00000000000000000000000000000:Z0dEldX]RUPdKETL^Nll8L000000000000H8?l
LN?e0000000000000000DDLC00000000000000004i^900000000lL3cA1`J0000000000000000`QZN0000000000000000XHFLX7GNe5SJL8QFHTXe000000000000
0000X:GnA2be0000000000000000@9GZ\oVLPcfo0000000048\I000000000000000000000000Tgcf0000000000000000\D]m0000<Z040000000000000000``AJ
<0`R0000\0^`42DF`QTD0000000000008M7>\mF_LDLfQ0`b000000000000000000000000000000000000h43fT==M94[X0000<2cW000000000000h=2h00000000
000000000000lH?5000000000000000000000000D2UOD5<J000000000FKK000000000000lM<X000000000000000000000000`jEKd03Q000000000000]6Ih0000
TR4X0000000000000000000000008=0W00000000000000000000TlCD00008Sak0000<[li0000TMN6XP]V4_]\DjPk0000T;ZeHRL^000000000000@TVhQ3`b0000
00000000PJ;1E5fT0000lDgGl]6B\0Q`laSj00000000000000000000000000000000000000008hAMh2=?4WOJ000000000000000000000000000000000000\FnF
H0Ll`^b0`1nR0000000000000000X0[IdGOE0000000000000000000000000000000000000000000000000000hmRP00000000000000000000DN\`Xa]8PRM@0000
4;R800000000@KjS0000\2IX0000TC1]000000000000<PKU0000dJnE\OFZHQ\>000000000000HY\L00000000X=4VDe4Y00000000148`00004b2]4GW600000000
hML@4T[M00000000]5814cS[00000000L8V:TMAQ0000<>TATnIR00000000X43K0000<Qi<PH9`88XD000000000000XPZS000000000000P0_`dP^4dV<k<5G307W9
L7EclP`:X^ia00000000PBS5l6YBHY5hDh2i0000d3g3X>9f0000X12b`1Pb00000Yl;0000000000000000lQ_K4Z1f\ZCC0000000000000000000000000000HRE`
00000000000000000000000000000000000000000000000000000[M900000000E3c10000H3li0000T=cnTIGLHM=U8SaXd`P@000000008GA8DN<90000l0UcHK8`
`W]fU531i5hi00000hH=00000000000000000000h<kN00000000000000000000XfH90000000000000000@8<HA5XE0000000000000000l@H`00000000\B?R0000
16:h00000mO:000000000000000082h>@]^QT^J80000h[ho00000Gde00004Z0Z000000E3@3IF000000004THT0000\]WFT>?j0000a0HV0000l8f6000000000000
L1i]<:PM\?HH<^N8I5o400000000ThmU@AX_00000000LWM00000i6PX00000000000000000000000000000000000000000000000002G[00000000L;hB00000000
Xj>k4>_4000000000000000000000000@]iA<Vn000000000000000000000l>n=000000000000000000000000000000000Im`D]>70000HL:9lXcX0000ToiM0000
000000000000D8CC00000000000000000000XO[800000000@K9E00000000M0Z;8gSX00000000000000000000D8cR00000000l_?OXI8A00000000000000000000
0000000000000000000000000000T22J`eD900000000@ZP1000000000000He:S00000000\9e]4n\I0000000000000000XCAM000000004;PU@?9H0000M3BdLEc2
00000000000000000000000000000000000000000000HRLo00000000Lmkf0000HGNY000000000000P@K>0000=3AQQ78^0000`E5o0000\Vgj\BND0000m2G?01CF
00000000000000000000000000000000hgf`000000000000000000004Ff900000T]Q0XRC0ggS0000000000000000000000000000000000000000000000000000
D=9J000000000000hhD7000000000000HWcal@41XFeO@Ia@djTHX5hadLIo0000T>R2Hk;f00000000lO`a0LkRXeVY000000000000@L[Q074KD^YK000000000000
0000T7]DT21JLU]C\Y4^0\Jg0000000000000000000000000000000000000000h1=;\A`3D`>Q0000hEKmM45cl23M0000000000004^=c000006:J4D\Z00000000
0000000000000000l;>n8:SXDllIi2?i00000000i6H_dNTai6[Q00000000<<TV000000000000000000000000LE=4546O0000000000000g3G00000000X>:K0000
d2JLLFc@LG:oXN]CdXFcdNd1@kE<00000000X9ZC<[SY00000_2_M65H00000000TbL^00000000lXIC0000lM534ZD@@^>M00000000000000000000dcja00000000
0000P:Fo0000P>IAl[PK00000000`HRT4^5HPD5M000000000000T\H`X]bk0000000000000000d8kO0000000000004`jIlL[>hlnC000000000000000000000000
0000@1hRP9l:H?iZ4KBR94U9000000000000X2O;`D3400000000000000000000lM42`SPZ00000000lPP641egLJiT00000000000000000000000000000]C7DCLM
00000J8I0000000000000000Hd>9@]:d0000I14YLG=B0000Q5]@\W]HI5Ad000000000000000000000000LK47000000000000I2\W0000000000000000`4WM0000
00000000000000000000HU<3000000004bUL000000000000000000000000000000000000000000000000hNcW000000000000h40DT[6Y0000T_[X000000000000
00000000l93Z0000DTN?H5kl000000000000DHbUT?nYH_1Cl99ILWiS0000@m1l00000000000000000000LSUY4?hgd_EU81na8c]T@dW84AD=0000000000000000
0000<77V4\hN0000Xk;1H^MJ0d2:0000000000000000L8g4@S:\XZ\c41Ue000000000000PBYa0000000000000000HFDG0000P[Ij0000dK;UHPNY000000000000
X@Ag000000004:8N0000000000000000hg^4d0anlYnBh`<8000000000000000000000000Q6h?48=X00004R3B00000000000000000aLBL<Am507I00000000M21E
000000000Ac[000000000000i1EY00000000X17f0000000000000000000000004=>\0\eG0000000000000000DZU6<UZP00000000DNKJ8eU3lZW:XCaAe5n;0000
0000000043Wd0B9n00000?=\0000\9kc4Pe^L2:>X365@NS@00008>K]00008gS0<]D4XdcD00000000L\m6000000008jC40000DIQJ000000000G8X000000000000
000000000000000000000000000000000000H^Ja8HO70000h<X54\_;000000000000000000000000<5e6I4j60000@\_P00000000POCE0000000000004J\a0K6Q
00000000\mkI00000000000000000000hQme0000TRDL000000000000000000000000l1Fl8>oPh?`N0fZh0000<4i^0000h4Sg0000000000000000h`NT000011O2
00000000M5BD0000dKkK0000408LdO;H0000000000000000@N^<00000000TO_DlDTh0000000000000000000000000000T3behRb]85WV\gTJ00000000<^?Q0000
00000000000009FE\XDl00000000000000000000000000000000000000000000000000000000000084QmhoY>000000000000XcdG000000000000000000000000
hDZMPl4]00000000X889000000004DP5LTlY000000000000LW^o53?C00000000P3:>00000000000000000000000000000000000000004XEF00000000X^?80000
000000000000000000000000=08400000000000000000000HW;K00000000<A3T000000000000dbV80000\H_K000000000000H^`g4`4QX3;10000@=9300000000
8RJjPlK40000000000000000lW_A0000X4l[T82lPY7600004MHS0000LbB>0000<EZ[PV;N000000000000000000000000Tb@U829e00000000\SFm00000000@BPb
deEC`U=6000000000000000000000000h>e40000000000000000000000008:NG00000000000000000000000000000000000000000000000000000000Xh?M0000
00000000000000000000000000000000000000000000\:]0lKBk00000000hO6^000000000000000000000000000090[20000000000000000PM860000DgY80000
0000000040Sb00000000000081lh0000000000000000000000000000000000000000000000000000LFGX00004cLe0000000000000000HSYH0000000000000000
00000000D_LM0000h=kJXAo:0000LkmnTl3f00000000DQg:0000000000000000hdET0000000000008:<Q00000000M26HE75H8VM90000A2LcP9k6000000000000
00000000000000000000000000004ihD0000000000000000PjDO00000000\c4500000000000000000000T?RBdK;fU1QX0000000000000000@^OJa0m\00000000
4PQgPCO]\EmM\odW00000000000000000000000000000000000000000000000000000000@RSe00000000`FCL00000bdN00000000<Q8`hQ9D00004F?clO:VD;T>
M5?;0000000000000000000000000000DSR9e3cD000000000000D`1f000000008?g8`;\mX<GX0=7O0L@04`;H4fbf00000000000000000000HWSE000000000000
00000000dOL`0000000000000000dDM9\]Km]64O0000DQHW49@l55Ii@]3T`6JeDckE000000000000LFmY4[@]00000000@<Fg4\ae000000000000ld\ldkaX0000
0000TH`100000000000000000BOY0000<b0S000000000000000000000000000000000000HJQZ00000000000000000000000000000000h3a;Dji8dC\X0000lhT_
0000000000000000000000000000000000000000<1@k0000@gaK000000008Oa5lY=600000000I7;e0000\[UN00000000\Ieo0000000000000000000000000000
TJF60000LTc[00000000000000000000000015@4000000000000<6<c00000000000000000000DYLo0000000000000000a6QA0000lnVm0000TKW`\iED8n:N0000
PQQiM1Rgm6j1l6D8<:OZ00000000000000000000000000000000X\i30000@@UQLMBN<deHh7?@e45:0000000000000000lM0L00000000lI=[000000000000Tn`D
0000lc\F11H3<o\N000000000000000000000000000000000000000000000000TFN=de`[0000000000000000000000000000000000000000E4CadEVF00000000
00000000000085D]DH3V0000dIaX00000000e3cj0000@GNELBg04aIZ000000000@HR0000lQfD0000dI6E00000000LSgP50F60000000000000000000000008c^_
0000HS50=5ck000000004^QG0000000001<;000000000000000000000000dJSWI5Vl000045M;a6kC000000000000dbXP0000@_VZ@Acl0000hF<I0IJeDRCXH=j2
0000\[CE0000\:o_DLgj000000000000hG8CdLcc000095`E00000000@d:i00000000M5D\00004Z>M0000@B7f0000\C6e8fmF00000000000044E[TUFg00008X3c
00004g?S000000000000=6e1l3]I00000000\WFa0000`5K\000000000000000000000Ioi87:ZDTk\000000000000D<Mb00000000DR9G00000000000000000000
0000000000000000000000000000PjU50000@7WF4gi0<jh=00000000<bhQI1m=lOj\00000000000000000000000000000000000000000907lZ6]`8=A0000I6jD
<S<9@[QX0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`QCc0000D2FQ000000000000PXBX0000
DQ]4@g\:Y4B8000053<5X=4A`<kk4`k@l3KD0jQQ0000000000000?Z`00000000\>8QXWfWh8XYU5mHDV5g0000H8YSD]9`0000<TGI0000000096`6000000000000
00000000@cM>@mo`00000000000000000000000000000000h@Mc00000000000009KT00000000HHYG8UO0hTI3I4YCdAI<0000P?S9\7K]0000l5mZ000000000=W:
I3ID0000000000000000000000000000]5M2LA<l\Ae_<UTC8[\04;XC00000000l@DlLfUX0000000000000000000000000000E3?i13C`PISa0000m1YOTZ1K0000
dBl9LU^ELC]hL[E0DbN000000000h5L1dCFa`G1T0000DWdG`jHa<1mD00000000`;2Sh@9dTaRT0000L;E300000;7`00000000DilD000000000000000000000000
0000000000000000@=DB`Q_]00000000TG5X00000000\oDZ00000000`ncT00000000XLR400000000D77ED@GnlCmH<YNRHRYc00000000Q6T<0000]024TFED0000
l;=Y0000000000000000000000008F2l8@GM16FP000000000000T@1NlLfE0000000000000000XYe?0000TlF00000000000000000T7\Xh;d9LG_ndL`Q@LoS`S8D
0XcBHY]C4kh?M3EY00000000000000000000XLX8000000000000X^SS0000DX=R000000000000\U5X0000M4FC0000LTl3d6j1\=mKP8`1000000000000DKPW0000
P[[Y000000000000m57X0000HmRA000000000000D4A=00000000000000000000000000004CgR0000000000000000PEE200008\n:m4_o0000LX\SY0:i4PIQ0000
000042<T000000000000DZJG0000\bH]Dg0\000000000000H59800000000A38?0000000000000000PEW\i2`M00000000`HjS0000\K224a4S0000h70c`HkF0000
00000000<]mR0000000000000000@J=T00000000000000000000TGD^0000dAfG0000000000000000=6nV\HV`Pe8700000000d\;R000000000000000000000000
000000000000000000000000000045]:00000000000000000000000000000000TIU[`aa>LPGn0000000000000000\WbB`e;1000000000000000000008<EJ0000
0kVC00000000000000000000000000000000<jkU<YgG000000000000`Km[000000000000000000000000000000000000LAf500000000Y7DQ0000D^1a00000P<1
`4DG00000000000000000000T\N0000000000000000000000000h9LdhG4D00000000`BG20000000000000000`CW=l=o7HD9]l9U@@e>W000000008Wlc@MDM0000
0000000000000000000000000000000000000000XOQA0:IZ0000h\<Q00000000<4n`00000000T0?d@EYf0000000000000000d[[ALd=5000000000000X78T<K\0
4Q2>000000000`_d000000000000000000000000E0b`hfCATZVgDgiE0000000000000000T1O7<I`0XX52HR4e<e;S00000000000015<X000000008F56PAikTFda
lY9F@Z`]0000hlJ0l:NaXXM>0000PJ8_8Tb[0000`5LV4Y7E0f\6Ln2Q000000000000L3m[H\P^<=hn000000000000\G3g00000000000000000000000000000000
95^?d2B]0000dfQMhGDM000000000000000000000000<CgB000000000IGfTTS<@FQEPH:_L<LR000000000000\SMk000000000000X?;U=5QJl^C200004Uef\oCU
4BFM<9iY00008TTm00000000L0fbU2U_0000lCmZ0000HVVQ00000000A4RJ0QnT@B5^00000000L]V]000000000000000000000e9UM1fDM4CN0000000000004nPk
143XP^Ud4`fj0000dGbW00000000000000000000000000000000<E8;0000000000008WXP000000000000dVTj0000T1\l00000000\A9a0000XACn000000000000
0000L[V[00000000LCVV@jX<000000000000`^A40000000000000000LcFSh_9n00008P2600000000DY1400000000\=P\000000000000000000000000TGm\4b8]
lGj8L>XD<XSI00000000000000000000@7Bd000000000000DZ3?00000000000000000000DRO400000000@H<IPNgM000000000000000000000000T;e=8WT?D?o=
Tgh90000011M000000000000D^aKhb<IQ4Kk000000000000A6F=0000000000000000`8aM00000000l]0R000000000000000000000000000000000000TTJ;0d3_
lZcXDl85a3a5XJW@0000THcC000000000000`C=T00000000\2_T<hDa00000000H8W8TFA?lY<I0<eV@WDNX]8100004_NXLnGk0000]1h4e2RZ0000000000000000
000000000000000000000000lDed0000000000000000000000000000Dk7m0000000000000000000000000000lO\=81]bX6bVLQMK00000000000000000000lC9N
000000000000Xf2?0000000000000KJh0000l9YNHX<L0000A6P2@dg4=30Z10NC00000000000000000000000000000000E5GT00000000D;QjLXgE0000d]h<0000
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
w(S::CoverLetter, L::Nl), w(S::Conferences, L::Da), w(S::Certificates, L::Nl), w(S::Awards, L::Nl), w(S::Certificates, L::Sv), w(S::Projects, L::Nl), w(S::Certificates, L::Tr), w(S::Summary, L::Hu),
w(S::Memberships, L::Nl), w(S::Skills, L::De), w(S::Memberships, L::De), w(S::Summary, L::De), w(S::Publications, L::Sl), w(S::Publications, L::En), w(S::Memberships, L::Lv), w(S::Attachments, L::Nl),
w(S::Attachments, L::Da), w(S::Attachments, L::Sv), w(S::Languages, L::Tr), w(S::Basics, L::Tr), w(S::DrivingLicences, L::Is), w(S::Basics, L::Id), w(S::Summary, L::Es), w(S::Summary, L::Pt),
w(S::Summary, L::It), w(S::Summary, L::Ca), w(S::Publications, L::Is), w(S::Certificates, L::Hu), w(S::Memberships, L::En), w(S::Publications, L::Da), w(S::Publications, L::Nb), w(S::Awards, L::Pt),
w(S::Awards, L::Mt), w(S::Awards, L::It), w(S::Interests, L::Tr), w(S::Awards, L::Fr), w(S::Work, L::Cs), w(S::Work, L::Sk), w(S::Publications, L::Id), w(S::Awards, L::Ro),
w(S::Projects, L::Vi), w(S::Courses, L::Vi), w(S::Skills, L::Vi), w(S::Education, L::Ga), w(S::Interests, L::Ga), w(S::Work, L::Tr), w(S::Conferences, L::Tr), w(S::Summary, L::Ro),
w(S::Skills, L::Es), w(S::Skills, L::Pt), w(S::Languages, L::It), w(S::Courses, L::Es), w(S::Wishes, L::Pt), w(S::DrivingLicences, L::Es), w(S::DrivingLicences, L::Ro), w(S::DrivingLicences, L::Ca),
w(S::Work, L::Ca), w(S::Education, L::It), w(S::Work, L::Fr), w(S::Work, L::Nl), w(S::CoverLetter, L::Pt), w(S::DrivingLicences, L::Pt), w(S::CoverLetter, L::Ca), w(S::CoverLetter, L::Es),
w(S::References, L::Pt), w(S::References, L::Es), w(S::References, L::Ca), w(S::Wishes, L::Fr), w(S::Certificates, L::Ga), w(S::DrivingLicences, L::Ga), w(S::Attachments, L::Ga), w(S::Courses, L::Ga),
w(S::Summary, L::Pl), w(S::Awards, L::Cs), w(S::Awards, L::Sk), w(S::Projects, L::Ro), w(S::Certificates, L::Es), w(S::Certificates, L::Pt), w(S::Certificates, L::En), w(S::Certificates, L::Ro),
w(S::Certificates, L::Fr), w(S::Certificates, L::Ca), w(S::Certificates, L::Cs), w(S::Certificates, L::Sk), w(S::Certificates, L::Hr), w(S::Certificates, L::Sv), w(S::Certificates, L::Da), w(S::Certificates, L::Sl),
w(S::Certificates, L::Hr), w(S::Certificates, L::Mt), w(S::Certificates, L::Sl), w(S::Certificates, L::Mt), w(S::Certificates, L::Cs), w(S::Certificates, L::Sk), w(S::Certificates, L::Pl), w(S::Other, L::Tr),
w(S::References, L::En), w(S::Publications, L::Hu), w(S::Summary, L::Cs), w(S::Summary, L::Hr), w(S::Summary, L::SrLatn), w(S::Summary, L::Sl), w(S::Other, L::Lv), w(S::Skills, L::Lv),
w(S::Languages, L::Cs), w(S::Publications, L::Hr), w(S::Publications, L::SrLatn), w(S::Publications, L::Cs), w(S::Publications, L::Sk), w(S::Memberships, L::Sl), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn),
w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Hr), w(S::Memberships, L::SrLatn), w(S::Memberships, L::Sl), w(S::Memberships, L::Sk), w(S::Memberships, L::Cs), w(S::Profiles, L::It),
w(S::Conferences, L::Fr), w(S::Conferences, L::Ga), w(S::Skills, L::En), w(S::Skills, L::Fr), w(S::Languages, L::Fr), w(S::DigitalSelfAssessment, L::Es), w(S::DigitalSelfAssessment, L::Pt), w(S::Languages, L::Es),
w(S::Languages, L::Pt), w(S::Languages, L::Es), w(S::Skills, L::En), w(S::Skills, L::Ca), w(S::Languages, L::Ca), w(S::Skills, L::Nl), w(S::Languages, L::Pt), w(S::Publications, L::Ca),
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
