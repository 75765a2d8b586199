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
ahugamal	0141
ahugamal og tomstundir	0141
ahugasvid	0141
aiemmat tyoepaikat	0151
aiemmat tyopaikat	0151
aiemmat työpaikat	0151
aiempi tyoekokemus	0151
aiempi tyokokemus	0151
aiempi työkokemus	0151
ailt	0161
aizrausanas	0171
aizraušanās	0171
ajanlasok	0181
ajanlok	0181
ajanlolevelek	0181
ajokortit	0191
ajokortti	0191
ajokorttiluokat	0191
ajánlások	0181
ajánlók	0181
ajánlólevelek	0181
akademicke vzdelani	01:1
akademicke vzdelanie	01;1
akademické vzdelanie	01;1
akademické vzdělání	01:1
akademik bilgiler	01<1
akademik egitim	01<1
akademik eğitim	01<1
akademik gecmis	01<1
akademik geçmiş	01<1
akademik projeler	00N1
akademik yayinlar	01=1
akademik yayınlar	01=1
akademische ausbildung	00<1
akademische laufbahn	00<1
akademischer hintergrund	00<1
akademischer werdegang	00<1
akademisk baggrund	01>1
akademisk bakgrund	01?1
akademisk bakgrunn	01@1
akademisk utbildning	01?1
akademiska izglitiba	01A1
akademiska meriter	01?1
akademska izobrazba	01B1
akademsko obrazovanje	01C2
akadēmiskā izglītība	01A1
akateeminen tausta	01E1
akce	01F1
aktar informazzjoni	01G1
aktiviteetit	01H1
aktywnosc pozazawodowa	01I1
aktywnosc spoleczna	01I1
aktywność pozazawodowa	01I1
aktywność społeczna	01I1
alapadatok	00`1
alati	01J2
alinan egitimler	01L1
allaspreferenciak	01M1
allegati	01N1
allegato	01N1
allgemeine und berufliche bildung	00<1
alte competente	0051
alte competențe	0051
alte cursuri	01O1
alte informatii	01P1
alte informații	01P1
alte limbi	0061
altele	01P1
alternance	00^1
altra formazione	0121
altra informacio	01Q1
altra informació	01Q1
altra(e) lingua(e	01R1
altre capacita e competenze	0041
altre capacità e competenze	0041
altre competenze	0041
altre esperienze	01S1
altre informazioni	01T1
altre lingue	01R1
altres	01Q1
altres coneixements	01U1
altres cursos	01V1
altres dades	01Q1
altres dades d'interes	01Q1
altres dades d'interès	01Q1
altri corsi	0121
altro	01T1
alınan eğitimler	01L1
amac	01W1
amaç	01W1
ambities	01X1
ametikaik	01Y1
ametikäik	01Y1
ammatillinen kokemus	0151
ammatillinen osaaminen	01Z1
ammatillinen profiili	01[1
ammatillinen taeydennyskoulutus	01\1
ammatillinen taydennyskoulutus	01\1
ammatillinen täydennyskoulutus	01\1
ammatilliset taidot	01Z1
ammattikokemus	0151
ammattitaito	01Z1
an pham	01]1
anagrafica	01^1
anbefalinger	01_2
andere taal talen	01a1
andere taal/talen	01a1
andere talen	01a1
andet	01b1
andra spraak	01c1
andra sprak	01c1
andra språk	01c1
andre kurs	01d1
andre kvalifikasjoner	01e1
andre oplysninger	01b1
andre opplysninger	01f1
anerkendelser	01g1
anexe	01h1
anexo	01i2
anexos	01i2
angaben zur person	01k1
angajari	00X1
angajări	00X1
angestrebte position	01l1
angestrebte taetigkeit	01l1
angestrebte tatigkeit	01l1
angestrebte tätigkeit	01l1
anhaenge	01m1
anhang	01m1
anhange	01m1
anhänge	01m1
anlagen	01m1
anlagenverzeichnis	01m1
anna	01f1
annad	00g1
annat	01n1
annat andra sprak	01c1
annat/andra spraak	01c1
annat/andra språk	01c1
annað	00g1
annen arbeidserfaring	01o1
annen informasjon	01f1
annessi	0201
annet	01f1
annex	00f1
annexe	0211
annexes	0222
annexos	00f1
ansaettelse	0241
ansaettelser	0241
ansaettelsesforlob	0241
ansaettelsesforloeb	0241
anschreiben	0251
ansettelser	01o1
ansiomerkit	0261
ansiot	0261
ansoegning	0271
ansogning	0271
anstaellning	0281
anstaellningar	0281
anstallning	0281
anstallningar	0281
anstellungen	0291
anställning	0281
anställningar	0281
ansættelse	0241
ansættelser	0241
ansættelsesforløb	0241
ansøgning	0271
antecedentes academicos	00E1
antecedentes académicos	00E1
antecedentes laborales	00U1
apartenenta la asociatii	0101
apartenență la asociații	0101
apbalvojumi	02:1
apbalvojumi un sasniegumi	02:1
apdovanojimai	02;1
apdovanojimai ir pasiekimai	02;1
aperfeicoamento	00O1
aperfeiçoamento	00O1
apie mane	02<1
apie save	02<1
apliecibas	02=1
apliecinajumi	02=1
apliecinājumi	02=1
apliecības	02=1
apmacibas	02>1
apmācības	02>1
appartenance a des associations	00c1
appartenance à des associations	00c1
appartenenza a gruppi / associazioni	00j1
appartenenza a gruppi associazioni	00j1
appartenenza a gruppi e associazioni	00j1
appartenenze	00j1
appendices	02?1
appendix	02?1
application letter	02@1
appointments	00B1
apraksts	02A1
aprasymas	02<1
aprašymas	02<1
apresentacao	02B1
apresentacoes	02C1
apresentação	02B1
apresentações	02C1
aptidoes	02D1
aptidoes e competencias pessoais	02D1
aptidões	02D1
aptidões e competências pessoais	02D1
aptitudes	02E2
aptitudes et competences personnelles	02G1
aptitudes et compétences personnelles	02G1
aptitudes principales	02H1
aptitudes tecnicas	02H1
aptitudes técnicas	02H1
aptitudes y conocimientos	02H1
aptitudini	0051
aptitudini si competente	0051
aptitudini si competente personale	0051
aptitudini tehnice	0051
aptitudini și competențe	0051
aptitudini și competențe personale	0051
aptituds	01U1
apurahat	0261
apurahat ja palkinnot	0261
araclar	02I1
aranan pozisyon	02J1
arastirma	00N1
arastirma projeleri	00N1
araçlar	02I1
araştırma	00N1
araştırma projeleri	00N1
arbeid	01o1
arbeidserfaring	01o1
arbeidservaring	02K1
arbeidsforhold	01o1
arbeidshistorikk	01o1
arbeidsloopbaan	02K1
arbeidspraksis	01o1
arbeidsroeynsle	01o1
arbeidsroynsle	01o1
arbeidsrøynsle	01o1
arbeidsverleden	02K1
arbeitserfahrung	0291
arbeitserfahrungen	0291
arbeitsstationen	0291
arbeitsverhaeltnisse	0291
arbeitsverhaltnisse	0291
arbeitsverhältnisse	0291
arbeitszeugnisse	02L1
arbejde	0241
arbejdserfaring	0241
arbejdshistorik	0241
arbete	0281
arbetserfarenhet	0281
arbetslivserfarenhet	0281
arbetslivserfarenheter	0281
areas de conhecimento	02D1
areas de especializacion	02H1
areas de interes	00V1
areas de interesse	02M1
areas of expertise	0081
aree di competenza	0041
arpusstudiju aktivitates	02N1
arrangementer	02O1
articles	02P3
articles scientifiques	02S1
articole	02T1
articoli	02U1
articulos	02V1
articulos publicados	02V1
artigos	02C1
artigos publicados	02C1
artikel	02W2
artikelen	02Y1
artikkelit	02Z1
artiklar	02[1
artikler	02\2
artikli	02^1
artiklid	02_1
artykuly	02`1
artykuly naukowe	02`1
artykuły	02`1
artykuły naukowe	02`1
artículos	02V1
artículos publicados	02V1
arvutioskus	02a1
arvutioskused	02a1
asiakirjat	02b1
asmenine informacija	02c1
asmenines savybes	02<1
asmeniniai duomenys	02c1
asmeniniai gebejimai	02d1
asmeniniai gebėjimai	02d1
asmeniniai projektai	02e1
asmeninė informacija	02c1
asmeninės savybės	02<1
asmens duomenys	02c1
asmenys galintys rekomenduoti	02f1
asmenys, galintys rekomenduoti	02f1
asociacijos	02g1
asociaciones	00l1
asociaciones profesionales	00l1
asociatii	0101
asociatii profesionale	0101
asociații	0101
asociații profesionale	0101
asosiasi	00o1
aspettative	02h1
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
assocjazzjonijiet	02i1
assoliments	02j1
assoċjazzjonijiet	02i1
asteptari	02k1
asteptari salariale	02k1
atasamente	01h1
atașamente	01h1
ateliers	02l1
atestatai	02m1
atestate	00T1
atividade profissional	02n1
atividades	00P1
atividades extracurriculares	00P1
atividades sociais	00P1
atividades voluntarias	00P1
atividades voluntárias	00P1
atk taidot	01Z1
atk-taidot	01Z1
atouts	0001
atsauksmes	02o1
atsauksmju sniedzeji	02o1
atsauksmju sniedzēji	02o1
atsiliepimai	02f1
attached documents	02?1
attachments	02?1
attestati	0071
attestati e certificazioni	0071
attestations	00K1
attester	0301
attester og referanser	0301
attitudini	0041
attivita associative	0311
attivita di volontariato	0311
attivita didattica	01S1
attivita e interessi	0321
attivita extracurricolari	0311
attivita lavorativa	01S1
attivita professionale	01S1
attivita professionali	01S1
attivita sociali	0311
attivitajiet volontarji	0331
attività associative	0311
attività di volontariato	0311
attività didattica	01S1
attività e interessi	0321
attività extracurricolari	0311
attività lavorativa	01S1
attività professionale	01S1
attività professionali	01S1
attività sociali	0311
atuacao profissional	02n1
atuação profissional	02n1
atvinna	0341
atzinibas	02:1
atzinības	02:1
auhinnad	0351
auhinnad ja tunnustused	0351
aus und fortbildung	0361
aus und weiterbildung	00<1
aus- und fortbildung	0361
aus- und weiterbildung	00<1
ausbildung	00<1
ausbildung und studium	00<1
ausbildungen	00<1
ausgewaehlte projekte	0371
ausgewaehlte publikationen	0381
ausgewahlte projekte	0371
ausgewahlte publikationen	0381
ausgewählte projekte	0371
ausgewählte publikationen	0381
auskunftspersonen	02L1
auslandserfahrung	0291
ausserberufliche interessen	0391
ausserberufliches engagement	03:1
ausserschulisches engagement	03:1
ausseruniversitaeres engagement	03:1
ausseruniversitares engagement	03:1
auszeichnung	03;1
auszeichnungen	03;1
auszeichnungen und preise	03;1
auto evaluation des competences numeriques	03<1
auto-évaluation des compétences numériques	03<1
autoavaliacao de competencias digitais	03=1
autoavaliação de competências digitais	03=1
autoavaluacio de competencies digitals	03>1
autoavaluació de competències digitals	03>1
autoevaluacion de competencias digitales	03?1
autoevaluación de competencias digitales	03?1
autoevaluarea competentelor digitale	03@1
autoevaluarea competențelor digitale	03@1
autorisasjon	03A1
autorisasjoner	03A1
autorisation	03B1
autorisationer	03B1
autorizatii	00T1
autorizații	00T1
autovaditaja aplieciba	03C1
autovadītāja apliecība	03C1
autovalutazione	03D1
autovalutazione delle competenze digitali	03E1
autre	03F1
autre(s) langue(s	03G1
autres	03F1
autres competences	02G1
autres compétences	02G1
autres experiences	00^1
autres expériences	00^1
autres formations	02l1
autres informations	03F1
autres langues	03G1
außerberufliche interessen	0391
außerberufliches engagement	03:1
außerschulisches engagement	03:1
außeruniversitäres engagement	03:1
availability	03H1
avaldatud tood	02_1
avaldatud tööd	02_1
avvenimenti	03I1
awards	03J2
awards and achievements	00A1
awards and honors	00A1
awards and recognition	00A1
awards and scholarships	00A1
awtovalutazzjoni tal hiliet digitali	03L1
awtovalutazzjoni tal-ħiliet diġitali	03L1
ações de formação	00O1
ações voluntárias	00P1
açık kaynak projeler	00N1
aðild	00d1
aðild að félögum	00d1
aðrar upplýsingar	00g1
așteptări	02k1
așteptări salariale	02k1
badania	03M1
badges	03N1
baglantilar	03O1
bahasa	03P1
bahasa asing	03P1
bahasa pemrograman	03Q1
bai bao	01]1
bai bao khoa hoc	01]1
bai thuyet trinh	01]1
bai viet	01]1
ballraiocht	03R1
ballraiochtai	03R1
ballraíocht	03R1
ballraíochtaí	03R1
balvas	02:1
ban than	03S1
bang cap	03T1
bang cap va chung chi	03U1
bang lai	03V1
bang lai xe	03V1
bang sang che	01]1
basarilar	03W1
basarilar ve oduller	03W1
basarilarim	03W1
basic info	03X1
basic information	03X1
basics	03X1
basisgegevens	03Y1
bağlantılar	03O1
başarılar	03W1
başarılar ve ödüller	03W1
başarılarım	03W1
beasiswa	03Z1
becas	03[1
becas y premios	03[1
beceriler	02I1
becerilerim	02I1
befaehigungsnachweise	00=1
befahigungsnachweise	00=1
befähigungsnachweise	00=1
begeleidende brief	03\1
begivenheder	03]1
behaalde certificaten	03^1
behaalde resultaten	03_1
behoerighet	03`1
behoerigheter	03`1
behorighet	03`1
behorigheter	03`1
behörighet	03`1
behörigheter	03`1
beilagen	01m1
beklentiler	02J1
beklentilerim	02J1
belangrijke projecten	03a1
belangrijkste vaardigheden	03b1
belge ve sertifikalar	03c1
belgeler	03c1
bemutatkozas	03d1
bemutatkozás	03d1
ben kimim	01W1
bendra informacija	02c1
benevolat	00]1
beques	02j1
beques i premis	02j1
berechtigungen	00=1
beroepservaring	02K1
beroepsverenigingen	03e1
beruf	0291
berufliche erfahrung	0291
berufliche fortbildung	0361
berufliche fortbildungen	0361
berufliche kompetenzen	03f1
berufliche laufbahn	0291
berufliche mitgliedschaften	03g1
berufliche praxis	0291
berufliche qualifikationen	03f1
berufliche stationen	0291
berufliche taetigkeiten	0291
berufliche tatigkeiten	0291
berufliche tätigkeiten	0291
berufliche weiterbildung	0361
berufliche weiterbildungen	0361
berufliche zertifikate	00=1
berufliche ziele	01l1
beruflicher hintergrund	0291
beruflicher werdegang	0291
berufliches profil	03h1
berufsausbildung	00<1
berufsausubung	0291
berufsausuebung	0291
berufsausübung	0291
berufserfahrung	0291
berufserfahrung und praktika	0291
berufserfahrungen	0291
berufsleben	0291
berufspraxis	0291
berufsprofil	03h1
berufstaetigkeit	0291
berufstatigkeit	0291
berufstätigkeit	0291
berufsweg	0291
berufswunsch	01l1
berufsziel	01l1
beschaeftigung	0291
beschaftigung	0291
bescheinigungen	00=1
beschikbaarheid	01X1
beschäftigung	0291
beskaeftigelse	0241
beskæftigelse	0241
besondere erfolge	03;1
besondere kenntnisse	03f1
bestuurservaring	00[1
bestuursfuncties	00[1
betolteni kivant munkakor	01M1
betyg och intyg	03`1
betölteni kívánt munkakör	01M1
beurzen	03_1
bevezeto	03d1
bevezető	03d1
bevis	03A1
beviser	03B1
bevoegdheden	03^1
bewerbungsanschreiben	0251
bewerbungsschreiben	0251
bibliografija	03i1
bibliography	03j1
bidang keahlian	03Q1
biedribas	03k1
biedrības	03k1
bij en nascholing	0031
bij- en nascholing	0031
bijbanen	02K1
bijlage	03l1
bijlagen	03l1
bijscholing	0031
bijzonderheden	0021
bilag	03m1
bilaga	03n1
bilagor	03n1
bildigi diller	03o1
bildigi programlar	02I1
bildiriler	01=1
bildiği diller	03o1
bildiği programlar	02I1
bildung	00<1
bildungsabschluesse	00<1
bildungsabschlusse	00<1
bildungsabschlüsse	00<1
bildungsgang	00<1
bildungsweg	00<1
bildungswerdegang	00<1
bilgi ve beceriler	02I1
bilgilerim	0401
bilgisayar becerileri	02I1
bilgisayar bilgileri	02I1
bilgisayar bilgisi	02I1
bilimsel yayinlar	01=1
bilimsel yayınlar	01=1
bilprof	0411
bio	00;1
bio data	03X1
biodata	0421
biografia	0434
biografía	00L1
biographie	0001
biography	00;1
birtingar	0471
bisherige taetigkeiten	0291
bisherige tatigkeiten	0291
bisherige tätigkeiten	0291
bizonyitvanyok	0481
bizonyítványok	0481
blog posts	03j1
boards	0491
bocker	02[1
boecker	02[1
boeger	04:1
boeken	02Y1
boeker	04;1
boger	04:1
boker	04;1
bolsas	04<1
bolsas de estudo	04<1
book chapters	03j1
books	03j1
bootcamps	00b1
boroz ta' studju	04=1
boroż ta' studju	04=1
borse di studio	04>1
borse e premi	04>1
bos zaman aktiviteleri	04?1
bourses	04@1
bourses et prix	04@1
boş zaman aktiviteleri	04?1
breve presentazione	03D1
brevete	02T1
brevets	02S1
brevets et certifications	00K1
brevetti	02U1
brigady	04A2
brigády	04A2
brivais laiks	0171
brivpratiga darba pieredze	02N1
brivpratigais darbs	02N1
brivpratigo darbs	02N1
brīvais laiks	0171
brīvprātīgais darbs	02N1
brīvprātīgo darbs	02N1
brīvprātīgā darba pieredze	02N1
bucher	0381
buecher	0381
buku	04C1
burse	04D1
burse si premii	04D1
burse și premii	04D1
burslar	03W1
burslar ve oduller	03W1
burslar ve ödüller	03W1
bài báo	01]1
bài báo khoa học	01]1
bài thuyết trình	01]1
bài viết	01]1
bénévolat	00]1
bílpróf	0411
böcker	02[1
bøger	04:1
bøker	04;1
bücher	0381
bản thân	03S1
bằng cấp	03T1
bằng cấp và chứng chỉ	03U1
bằng lái	03V1
bằng lái xe	03V1
bằng sáng chế	01]1
cac cong bo	01]1
cac du an	04E1
cac du an da tham gia	04E1
cac khoa dao tao	04F1
cac khoa hoc	04F1
cac ky nang	04G1
cailiochtai	04H1
cailiochtai acadula	04H1
caitheamh aimsire	04I1
caitheamh aimsire agus suimeanna	04I1
caithimh aimsire	04I1
calificari	0051
calificări	0051
calisma deneyimi	04J1
calisma gecmisi	04J1
calisma hayati	04J1
calismalar	00N1
calistaylar	04K1
calitati personale	04L1
calități personale	04L1
capabilities	0081
capacidades	04M2
capacidades y competencias personales	02H1
capacita	0041
capacita e competenze	0041
capacita e competenze personali	0041
capacita e competenze tecniche	0041
capacita linguistiche	01R1
capacita professionali	0041
capacitacao	00O1
capacitacion	04O1
capacitaciones	04O1
capacitación	04O1
capacitacoes	00O1
capacitats	01U1
capacitação	00O1
capacitações	00O1
capacites	02G1
capacità	0041
capacità e competenze	0041
capacità e competenze personali	0041
capacità e competenze tecniche	0041
capacità linguistiche	01R1
capacità professionali	0041
capacités	02G1
career	00B1
career experience	00B1
career highlights	00A1
career history	00B1
career objective	00;1
career overview	00;1
career path	00B1
career preferences	03H1
career profile	00;1
career summary	00;1
cargo desejado	04P1
cargo pretendido	04P1
cariera	00X1
carieră	00X1
carne de conducir	04Q1
carnet de conducere	04R1
carnet de conducir	04Q1
carnet de conduir	04S1
carné de conducir	04Q1
carreira	02n1
carrera profesional	00U1
carrera professional	04T1
carriera	01S1
carriera accademica	04U1
carriere	04V2
carrière	04V2
carta de apresentacao	04X1
carta de apresentação	04X1
carta de conducao	04Y1
carta de condução	04Y1
carta de motivacao	04X1
carta de motivacio	04Z1
carta de motivacion	04[1
carta de motivació	04Z1
carta de motivación	04[1
carta de motivação	04X1
carta de presentacio	04Z1
carta de presentacion	04[1
carta de presentacion breve	00L1
carta de presentació	04Z1
carta de presentación	04[1
carta de presentación breve	00L1
cartas de recomendacao	04\1
cartas de recomendacion	04]1
cartas de recomendación	04]1
cartas de recomendação	04\1
carteira de habilitacao	04Y1
carteira de habilitação	04Y1
carteira de motorista	04Y1
cartes de recomanacio	04^1
cartes de recomanació	04^1
carti	02T1
ce que je recherche	04_1
ceadunais	04`1
ceadunais tiomana	04a1
ceadunas tiomana	04a1
ceadúnais	04`1
ceadúnais tiomána	04a1
ceadúnas tiomána	04a1
ceangaltain	04b1
ceangaltáin	04b1
ceardlanna	04c1
cel zawodowy	04d1
cele zawodowe	04d1
celkituzes	03d1
celok	03d1
centre d'interet	00\1
centre d'intérêt	00\1
centres d'interet	00\1
centres d'interets	00\1
centres d'intérêt	00\1
centres d'intérêts	00\1
ceny	04e2
cercetare	04g1
certificacao	00S1
certificaciones	00Q1
certificaciones profesionales	00Q1
certificaciones y licencias	00Q1
certificacions	00R1
certificacoes	00S1
certificacoes profissionais	00S1
certificados	04h2
certificari	00T1
certificate	04j2
certificate si atestate	00T1
certificate și atestate	00T1
certificaten	03^1
certificaten en licenties	03^1
certificates	03N1
certificates and courses	00b1
certificates and licences	03N1
certificates and licenses	03N1
certificati	0071
certificati e attestati	0071
certificatie	03^1
certification	00I2
certifications	00I2
certifications and licenses	03N1
certifications professionnelles	00K1
certificats	04l2
certificats et attestations	00K1
certificats et diplomes	00K1
certificats et diplômes	00K1
certificazioni	0071
certificação	00S1
certificações	00S1
certificações profissionais	00S1
certificering	03^1
certificeringen	03^1
certificeringer	03B1
certificări	00T1
certifiering	03`1
certifieringar	03`1
certifikace	04n1
certifikacie	04o1
certifikacije	0501
certifikat	0512
certifikat och intyg	03`1
certifikat och licenser	03`1
certifikater	03B1
certifikater og licenser	03B1
certifikati	0533
certifikati i licence	0501
certifikati in licence	0561
certifikati in potrdila	0561
certifikati u licenzji	0571
certifikatok	0481
certifikaty	0582
certifikaty a licence	04n1
certifikaty a osvedceni	04n1
certifikaty a osvedcenia	04o1
certifikazzjonijiet	0571
certifikácie	04o1
certifikátok	0481
certifikáty	0582
certifikáty a licence	04n1
certifikáty a osvedčenia	04o1
certifikáty a osvědčení	04n1
certyfikaty	05:1
certyfikaty i licencje	05:1
certyfikaty i uprawnienia	05:1
cesitli	05;1
cevrimici profiller	03O1
character references	05<1
charakterystyka	04d1
charity work	00W1
charlas	02V1
chi sono	03D1
chung chi	03U1
chung chi chuyen mon	03U1
chung chi va giay phep	03U1
chung nhan	03U1
chuyen mon	04G1
chuyên môn	04G1
chứng chỉ	03U1
chứng chỉ chuyên môn	03U1
chứng chỉ và giấy phép	03U1
chứng nhận	03U1
cikkek	05=1
cil	05>1
cilj	05?2
cilji	05A1
cine sunt	04L1
cita informacija	05B1
cita informācija	05B1
citas prasmes	05C1
cits	05B1
civic engagement	00W1
cizi jazyky	05D1
cizí jazyky	05D1
clanci	05E2
clanki	03i1
clanky	05G2
clanstva	05I3
clanstvo	05I3
clanstvo u organizacijama	05L2
clanstvo u udrugama	05N1
clanstvo u udruzenjima	05O1
clanstvo v organizacijah	05P1
clanstvo v zdruzenjih	05P1
clenstva	05Q1
clenstvi	05R1
clenstvi v organizacich	05R1
clenstvi v profesnich organizacich	05R1
clenstvo	05Q1
clenstvo v organizaciach	05Q1
clenstvo v zdruzeniach	05Q1
clinical experience	00B1
clubs	0491
cnh	04Y1
colegios profesionales	00l1
collegamenti	05S1
colloques	05T1
colloques et conferences	05T1
colloques et conférences	05T1
colloques et seminaires	05T1
colloques et séminaires	05T1
col·legis professionals	00m1
comhdhalacha	05U1
comhdhalacha agus seimineair	05U1
comhdhálacha	05U1
comhdhálacha agus seimineáir	05U1
commercial experience	00B1
commissies	00[1
committees	0491
communaute	00]1
communauté	00]1
communication skills	0081
communications	02S1
communications orales	02S1
community	05V2
community involvement	00W1
community service	00W1
community work	00W1
competence numerique auto evaluation	03<1
competences	05X2
competences cles	02G1
competences complementaires	02G1
competences comportementales	02G1
competences et outils	02G1
competences informatiques	02G1
competences linguistiques	03G1
competences linguistiques et informatiques	02G1
competences metier	02G1
competences numeriques	02G1
competences personnelles	02G1
competences professionnelles	02G1
competences techniques	02G1
competences transversales	02G1
competencia digital	05Z2
competencias	04M2
competencias clave	02H1
competencias digitais	02D1
competencias digitales	02H1
competencias e habilidades	02D1
competencias informaticas	02D1
competencias linguisticas	05\2
competencias lingüísticas	05^1
competencias personales	02H1
competencias pessoais	02D1
competencias profesionales	02H1
competencias tecnicas	04M2
competencias técnicas	02H1
competencias y habilidades	02H1
competencies	05_2
competencies digitals	01U1
competencies linguistiques	05a1
competencies personals	01U1
competencies professionals	01U1
competencies tecniques	01U1
competente	0051
competente cheie	0051
competente digitale	0051
competente informatice	0051
competente lingvistice	0061
competente personale	0051
competente profesionale	0051
competente si abilitati	0051
competente tehnice	0051
competenties	03b1
competenza digitale	03E1
competenze	0041
competenze chiave	0041
competenze comunicative	0041
competenze digitali	0041
competenze informatiche	0041
competenze linguistiche	01R1
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
competicoes	04<1
competitions	00A1
competições	04<1
competències	01U1
competències digitals	01U1
competències lingüístiques	05a1
competències personals	01U1
competències professionals	01U1
competències tècniques	01U1
competência digital	03=1
competências	02D1
competências digitais	02D1
competências e habilidades	02D1
competências informáticas	02D1
competências linguísticas	05b1
competências pessoais	02D1
competências técnicas	02D1
compromiso social	00H1
computer literacy	0081
computer skills	0081
computerkennis	03b1
computerkenntnisse	03f1
computervaardigheden	03b1
compétence numérique auto-évaluation	03<1
compétences	02G1
compétences clés	02G1
compétences complémentaires	02G1
compétences comportementales	02G1
compétences et outils	02G1
compétences informatiques	02G1
compétences linguistiques	03G1
compétences linguistiques et informatiques	02G1
compétences métier	02G1
compétences numériques	02G1
compétences personnelles	02G1
compétences professionnelles	02G1
compétences techniques	02G1
compétences transversales	02G1
comunicaciones	02V1
comunicacions	05c1
comunicacoes	02C1
comunicari	02T1
comunicações	02C1
comunicări	02T1
comunidad	00H1
comunidade	00P1
comunita	0311
comunità	0311
concorsi	04>1
concours	04@1
concursos	05d2
concursuri	04D1
coneixement d'idiomes	05a1
coneixements	01U1
coneixements d'idiomes	05a1
coneixements informatics	01U1
coneixements informàtics	01U1
coneixements tecnics	01U1
coneixements tècnics	01U1
conference papers	03j1
conference participation	05f1
conference presentations	03j1
conference talks	03j1
conferences	05g2
conferences & workshops	05f1
conferences and seminars	05f1
conferences attended	05f1
conferences et seminaires	05T1
conferencias	05i2
conferencias e seminarios	05k1
conferencias impartidas	02V1
conferencias y seminarios	05l1
conferencies	05m1
conferencies i seminaris	05m1
conferenties	05n1
conferenties en seminars	05n1
conferenze	05o1
conferenze e convegni	05o1
conferenze e seminari	05o1
conferinte	0601
conferinte si seminare	0601
conferinte si seminarii	0601
conferințe	0601
conferințe și seminare	0601
conferințe și seminarii	0601
conferències	05m1
conferències i seminaris	05m1
conferências	05k1
conferências e seminários	05k1
conférences	05T1
conférences et séminaires	05T1
cong bo khoa hoc	01]1
cong cu	04G1
cong nghe	04G1
cong tac xa hoi	0611
cong trinh khoa hoc	01]1
cong trinh nghien cuu	01]1
cong viec	0621
cong viec mong muon	0631
cong viec tinh nguyen	0611
congres	05T1
congrese	0601
congresos	05l1
congresos y conferencias	05l1
congresos y jornadas	05l1
congresos y seminarios	05l1
congressen	05n1
congressen en seminars	05n1
congressi	05o1
congressos	0642
congressos e seminarios	05k1
congressos e seminários	05k1
congressos i jornades	05m1
congrès	05T1
conhecimento de idiomas	05b1
conhecimentos	02D1
conhecimentos de informatica	02D1
conhecimentos de informática	02D1
conhecimentos em informatica	02D1
conhecimentos em informática	02D1
conhecimentos especificos	02D1
conhecimentos específicos	02D1
conhecimentos linguisticos	05b1
conhecimentos linguísticos	05b1
conhecimentos tecnicos	02D1
conhecimentos técnicos	02D1
connaissances	02G1
connaissances informatiques	02G1
connaissances linguistiques	03G1
connaissances techniques	02G1
conocimiento de idiomas	05^1
conocimientos	02H1
conocimientos de idiomas	05^1
conocimientos informaticos	02H1
conocimientos informáticos	02H1
conocimientos tecnicos	02H1
conocimientos técnicos	02H1
conocimientos y habilidades	02H1
conoscenza delle lingue	01R1
conoscenze	0041
conoscenze informatiche	0041
conoscenze linguistiche	01R1
conoscenze tecniche	0041
conquistas	04<1
consulting experience	00B1
contact	0664
contact details	03X1
contact information	03X1
contact me	03X1
contacte	06:2
contactgegevens	03Y1
contactinformatie	03Y1
contacto	06<2
contactos	06>1
contacts	06?2
contato	06>1
contatos	06>1
contatti	01^1
contatto	01^1
continuing education	00b1
continuous learning	00b1
contributions	00D1
convegni	05o1
convegni e seminari	05o1
coordonnees	06A1
coordonnées	06A1
core competences	0081
core competencies	0081
core skills	0081
corporate experience	00B1
corsi	0121
corsi di aggiornamento	0121
corsi di formazione	0121
corsi e seminari	0121
corsi e workshop	0121
cours	02l1
cours suivis	02l1
courses	00b1
courses and training	00b1
courses and workshops	00b1
coursework	00b1
cover letter	02@1
covering letter	02@1
credenciais	00S1
credenciales	00Q1
credentials	03N1
csatolmanyok	06B1
csatolmányok	06B1
cualificaciones	02H1
cudzie jazyky	06C1
culra oideachais	04H1
cumainn	03R1
cumais	06D1
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
cur i lathair	0161
cur i láthair	0161
current position	00B1
currently	00;1
curriculum studi	04U1
cursai	04c1
cursai oiliuna	04c1
cursos	06E3
cursos complementares	00O1
cursos complementarios	04O1
cursos completos	00O1
cursos de aperfeicoamento	00O1
cursos de aperfeiçoamento	00O1
cursos de formacio	01V1
cursos de formacion	04O1
cursos de formació	01V1
cursos de formación	04O1
cursos e treinamentos	00O1
cursos extracurriculares	00O1
cursos i tallers	01V1
cursos livres	00O1
cursos realizados	04O1
cursos y capacitaciones	04O1
cursos y seminarios	04O1
cursos y talleres	04O1
cursuri	01O1
cursuri absolvite	01O1
cursuri de formare	01O1
cursuri de perfectionare	01O1
cursuri de perfecționare	01O1
cursuri si certificari	01O1
cursuri si traininguri	01O1
cursuri și certificări	01O1
cursuri și traininguri	01O1
cursus	06H2
cursus academique	06J1
cursus académique	06J1
cursus professionnel	00^1
cursus scolaire	06J1
cursus universitaire	06J1
cursussen	0031
cursussen en trainingen	0031
cuspoir	00M1
cuspóir	00M1
czas wolny	06K1
czlonkostwa	06L1
czlonkostwo	06L1
czlonkostwo w organizacjach	06L1
czlonkostwo w stowarzyszeniach	06L1
członkostwa	06L1
członkostwo	06L1
członkostwo w organizacjach	06L1
członkostwo w stowarzyszeniach	06L1
các công bố	01]1
các dự án	04E1
các dự án đã tham gia	04E1
các khóa học	04F1
các khóa đào tạo	04F1
các kỹ năng	04G1
cáilíochtaí	04H1
cáilíochtaí acadúla	04H1
célkitűzés	03d1
célok	03d1
cíl	05>1
công bố khoa học	01]1
công cụ	04G1
công nghệ	04G1
công trình khoa học	01]1
công trình nghiên cứu	01]1
công tác xã hội	0611
công việc	0621
công việc mong muốn	0631
công việc tình nguyện	0611
cúlra oideachais	04H1
cúrsaí	04c1
cúrsaí oiliúna	04c1
cărți	02T1
dades	06M1
dades d'interes	01Q1
dades d'interès	01Q1
dades de contacte	06M1
dades personals	06M1
dados basicos	06>1
dados básicos	06>1
dados complementares	06N1
dados de contato	06>1
dados pessoais	06>1
daftar referensi	06O1
daliba	03k1
daliba biedribas	03k1
daliba konferences	06P1
daliba organizacijas	03k1
dalsi	06Q1
dalsi aktivity	06R1
dalsi dovednosti	06S1
dalsi informace	06Q1
dalsi jazyk(y	05D1
dalsi jazyky	05D1
dalsi udaje	06Q1
dalsi vzdelani	00>1
dalsi vzdelavani	00>1
dalsi znalosti	06S1
dalsie	06T1
dalsie informacie	06T1
dalsie udaje	06T1
dalsie vzdelavanie	06U1
dalsie znalosti	06V1
dalyvavimas konferencijose	06W1
dalība	03k1
dalība biedrībās	03k1
dalība konferencēs	06P1
dalība organizācijās	03k1
další	06Q1
další aktivity	06R1
další dovednosti	06S1
další informace	06Q1
další jazyk(y	05D1
další jazyky	05D1
další vzdělání	00>1
další vzdělávání	00>1
další znalosti	06S1
další údaje	06Q1
dane	06X1
dane kontaktowe	06X1
dane osobowe	06X1
dane personalne	06X1
danh hieu	06Y1
danh hieu va giai thuong	06Y1
danh hiệu	06Y1
danh hiệu và giải thưởng	06Y1
dao tao	03T1
dao tao bo sung	04F1
dao tao va khoa hoc	04F1
darba gaita	06Z1
darba pieredze	06Z1
darba velmes	06[1
darba vietas	06Z1
darba vēlmes	06[1
darbas	06\1
darbavietas	06Z1
darbine patirtis	06\1
darbine veikla	06\1
darbinė patirtis	06\1
darbinė veikla	06\1
darbo istorija	06\1
darbo kompiuteriu igudziai	02d1
darbo kompiuteriu įgūdžiai	02d1
darbo pageidavimai	06]1
darbo patirtis	06\1
darbovietes	06\1
darbovietės	06\1
darbs	06Z1
data diri	0421
data personal	0421
data personali	06^1
data pribadi	0421
data tambahan	06_1
dataferdigheter	01e1
datakunnskaper	01e1
datakunskaper	06`1
date de contact	06a1
date de identificare	06a1
date generale	06a1
date personale	06a1
date suplimentare	01P1
daten zur person	01k1
dati anagrafici	01^1
dati personali	01^1
datoriemanas	05C1
datoriemaņas	05C1
datorkunskaper	06`1
datorprasmes	05C1
datorvana	06`1
datorzinasanas	05C1
datorzināšanas	05C1
datos	06b1
datos academicos	00E1
datos académicos	00E1
datos adicionales	06c1
datos basicos	06b1
datos básicos	06b1
datos de contacto	06b1
datos de interes	06c1
datos de interés	06c1
datos generales	06b1
datos personales	06b1
dazadi	05B1
dažādi	05B1
de tai nghien cuu	04E1
degrees	00C1
deimhnithe	04`1
deimhniuchain	04`1
deimhniúcháin	04`1
delavnice	06d1
delizzji	06e1
delo	06f1
delovna doba	06f1
delovne izkusnje	06f1
delovne izkušnje	06f1
deneyim	04J1
deneyimler	04J1
deneyimlerim	04J1
depoimentos	04\1
deportes	00V1
dernek uyelikleri	06g1
dernek ve uyelikler	06g1
dernek ve üyelikler	06g1
dernek üyelikleri	06g1
dernekler	06g1
desired job	03H1
desired position	03H1
deskripsi	06h1
deskripsi diri	06h1
despre mine	04L1
destrezas	02H1
dettalji personali	06^1
dettalji ta' kuntatt	06^1
developpement professionnel	02l1
diem manh	03S1
diger	05;1
diger beceriler	02I1
diger bilgiler	05;1
digioskused	02a1
digipadevuse enesehinnang	06i1
digipädevuse enesehinnang	06i1
digitaidot	01Z1
digitaitojen itsearviointi	06j1
digital competence	06k1
digital competence self assessment	06k1
digital competence self-assessment	06k1
digital self assessment	06k1
digital self-assessment	06k1
digital skills	0081
digitala faerdigheter	06`1
digitala fardigheter	06`1
digitala färdigheter	06`1
digitalas prasmes	05C1
digitale competentie	06l1
digitale ferdigheter	01e1
digitale kompetencer	06m1
digitale kompetenzen	03f1
digitale selbsteinschaetzung	06n1
digitale selbsteinschatzung	06n1
digitale selbsteinschätzung	06n1
digitale vaardigheden	03b1
digitalis keszsegek	06o1
digitalis kompetenciak onertekelese	0701
digitalne kompetence	0711
digitalne vestine	0721
digitalne veštine	0721
digitalne vjestine	0731
digitalne vještine	0731
digitalne zrucnosti	06V1
digitalni dovednosti	06S1
digitalo prasmju pasnovertejums	0741
digitális kompetenciák önértékelése	0701
digitális készségek	06o1
digitálne zručnosti	06V1
digitální dovednosti	06S1
digitālo prasmju pašnovērtējums	0741
digitālās prasmes	05C1
dijak	0751
dijak elismeresek	0751
dijak es elismeresek	0751
dijital beceri oz degerlendirmesi	0761
dijital beceri öz değerlendirmesi	0761
dijital beceriler	02I1
dil	03o1
dil becerileri	03o1
dil bilgileri	03o1
dil bilgisi	03o1
dil yetkinlikleri	03o1
diller	03o1
dinh kem	0771
diplom	03`1
diploma's	00F1
diploma's en certificaten	03^1
diplomalar	03c1
diplomas	00Q1
diplomas e certificados	00S1
diplomas y certificados	00Q1
diplome	00T1
diplome si certificate	00T1
diplome și certificate	00T1
diplomes	0782
diplomes et formations	06J1
diplomi	02=1
diplomid	07:1
diplômes	06J1
diplômes et formations	06J1
disponibbilta	07;1
disponibbiltà	07;1
disponibilidad	07<1
disponibilidade	04P1
disponibilita	02h1
disponibilitat	07=1
disponibilitate	02k1
disponibilite	04_1
disponibilites	04_1
disponibilità	02h1
disponibilité	04_1
disponibilités	04_1
distinciones	03[1
distincions	02j1
distincoes	04<1
distinctii	04D1
distinctions	07>2
distinctions et prix	04@1
distincții	04D1
distinções	04<1
divers	03F1
divers et loisirs	00\1
diverse	07@4
diversen	0021
diverses	07D1
diversos	06N1
diğer	05;1
diğer beceriler	02I1
diğer bilgiler	05;1
dobrovoljni rad	07E1
dobrovolna cinnost	06R1
dobrovolnicka cinnost	07F2
dobrovolnicke aktivity	07F2
dobrovolnická činnost	06R1
dobrovolnické aktivity	06R1
dobrovolnictvi	06R1
dobrovolnictvo	07H1
dobrovolnictví	06R1
dobrovolná činnost	06R1
dobrovoľnícka činnosť	07H1
dobrovoľnícke aktivity	07H1
dobrovoľníctvo	07H1
documente	01h1
documente anexate	01h1
documenten	03l1
documenti allegati	01N1
documentos adjuntos	00e1
documentos anexos	07I1
documents	02?1
documents adjunts	00f1
documents joints	0211
dodatkowa aktywnosc	01I1
dodatkowa aktywność	01I1
dodatkowe	07J1
dodatkowe informacje	07J1
dodatkowe szkolenia	07K1
dodatkowe umiejetnosci	07L1
dodatkowe umiejętności	07L1
dodatkowe wyksztalcenie	07K1
dodatkowe wykształcenie	07K1
dodatna edukacija	07M1
dodatna izobrazevanja	06d1
dodatna izobraževanja	06d1
dodatne edukacije	07N1
dodatne informacije	07O3
dodatni podaci	07R2
dodatni podatki	07T1
dodatno izobrazevanje	06d1
dodatno izobraževanje	06d1
dodatno obrazovanje	07N1
doelstelling	07U1
dogadaji	07V1
dogadanja	07W1
događaji	07V1
događanja	07W1
dogodki	07X1
doi net ve ban than	03S1
doicimeid	04b1
doiciméid	04b1
doksztalcanie	07K1
dokształcanie	07K1
dokumen	07Y1
dokumendid	07Z1
dokument	03n1
dokumenta	07[1
dokumentai	07\1
dokumente	01m1
dokumenter	07]2
dokumenti	07_4
dokumenti mehmuza	0201
dokumenti mehmuża	0201
dokumentumok	06B1
dokumenty	07c3
domaines d'expertise	02G1
domaines de competences	02G1
domaines de compétences	02G1
donnees personnelles	06A1
données personnelles	06A1
doplnkove informace	06Q1
doplnkove vzdelani	00>1
doplnkove vzdelanie	06U1
doplnkové vzdelanie	06U1
doplnujici informace	06Q1
doplnujuce informacie	06T1
doplňkové informace	06Q1
doplňkové vzdělání	00>1
doplňující informace	06Q1
doplňujúce informácie	06T1
doporuceni	07f1
doporučení	07f1
dosadasnje zaposlenje	07g1
dosadašnje zaposlenje	07g1
dosavadni praxe	07h1
dosavadní praxe	07h1
dosazene uspechy	07i1
dosazene vzdelani	01:1
dosažené vzdělání	01:1
dosažené úspěchy	07i1
dosezki	07j1
dosežki	07j1
dosiahnute vzdelanie	01;1
dosiahnuté vzdelanie	01;1
dostepnosc	07k1
dostignuca	07l1
dostignuća	07l1
dostupnost	07m4
dostupnosť	0811
dostępność	07k1
doswiadczenia zawodowe	0821
doswiadczenie	0821
doswiadczenie praktyczne	0821
doswiadczenie w pracy	0821
doswiadczenie wolontariackie	01I1
doswiadczenie zawodowe	0821
dovednosti	06S1
dovednosti a znalosti	06S1
dovoljenja	0561
dozvole	0831
doświadczenia zawodowe	0821
doświadczenie	0821
doświadczenie praktyczne	0821
doświadczenie w pracy	0821
doświadczenie wolontariackie	01I1
doświadczenie zawodowe	0821
drivejsi praxe	07h1
driver's licence	0841
driver's license	0841
driving licence	0841
driving licences	0841
driving license	0841
driving licenses	0841
druga znanja	0711
druge informacije	07T1
drugo	07O3
drustva	05P1
drustvena dejavnost	0851
drustvene aktivnosti	0862
drustvene mreze	0882
drustveni angazman	0862
druzbena omrezja	08:1
druzbeni mediji	08:1
druzbeno delovanje	0851
društva	05P1
društvena dejavnost	0851
društvene aktivnosti	0862
društvene mreže	0882
društveni angažman	0862
družbena omrežja	08:1
družbeni mediji	08:1
družbeno delovanje	0851
du an	04E1
du an ca nhan	04E1
du an da thuc hien	04E1
du an noi bat	04E1
du an tham gia	04E1
du an tieu bieu	04E1
du lieu ca nhan	08;1
duaiseanna	08<1
dwari	08=1
dyplomy i certyfikaty	05:1
dyspozycyjnosc	07k1
dyspozycyjność	07k1
dzialalnosc dodatkowa	01I1
dzialalnosc pozazawodowa	01I1
dzialalnosc spoleczna	01I1
dzialalnosc studencka	01I1
dzialalnosc zawodowa	0821
działalność dodatkowa	01I1
działalność pozazawodowa	01I1
działalność społeczna	01I1
działalność studencka	01I1
działalność zawodowa	0821
développement professionnel	02l1
díjak	0751
díjak és elismerések	0751
díjak, elismerések	0751
dřívější praxe	07h1
dữ liệu cá nhân	08;1
dự án	04E1
dự án cá nhân	04E1
dự án nổi bật	04E1
dự án tham gia	04E1
dự án tiêu biểu	04E1
dự án đã thực hiện	04E1
eachtai	08<1
earlier career	00B1
earlier employment	00B1
earlier experience	00B1
earlier jobs	00B1
earlier positions	00B1
earlier roles	00B1
ecrits	02S1
edb	06m1
educacao	08>1
educacao e formacao	08>1
educacio	08?1
educacio i formacio	08?1
educacion	00E1
educacion academica	00E1
educacion continua	04O1
educacion y formacion	00E1
educació	08?1
educació i formació	08?1
educación	00E1
educación académica	00E1
educación continua	04O1
educación y formación	00E1
educatia	08@1
educatie	08A2
educatie si formare	08@1
educatie si formare profesionala	08@1
education	08C2
education and training	00C1
education et formation	06J1
education history	00C1
educational background	00C1
educational experience	00C1
educational history	00C1
educational qualification	00C1
educational qualifications	00C1
educazione	04U1
educação	08>1
educação e formação	08>1
educația	08@1
educație	08@1
educație și formare	08@1
educație și formare profesională	08@1
edukacija	08E1
edukacije	08F2
edukacja	08H1
edukacja i kwalifikacje	08H1
edukacja i szkolenia	08H1
edukazzjoni	08I1
edukazzjoni u tahrig	08I1
edukazzjoni u taħriġ	08I1
edv	03f1
edv kenntnisse	03f1
edv kompetenzen	03f1
edv-kenntnisse	03f1
edv-kompetenzen	03f1
eerdere banen	02K1
eerdere functies	02K1
eerdere werkervaring	02K1
eesmark	08J1
eesmärk	08J1
efter og videreuddannelse	08K1
efter- og videreuddannelse	08K1
efteruddannelse	08K1
egenskaper	06`1
egenvurdering av digitale ferdigheter	08L1
egitim	01<1
egitim bilgileri	01<1
egitim bilgilerim	01<1
egitim durumu	01<1
egitim gecmisi	01<1
egitim hayati	01<1
egitim ve kurslar	01L1
egitim ve ogretim	01<1
egitim ve seminerler	01L1
egitim ve sertifikalar	01L1
egitimim	01<1
egitimler	01L1
egna projekt	08M1
egne projekter	08N1
egne prosjekter	08O1
egyeb	08P1
egyeb adatok	08P1
egyeb informacio	08P1
egyeb informaciok	08P1
egyeb ismeretek	06o1
egyeb kepzesek	08Q1
egyeb keszsegek	06o1
egyebek	08P1
egyeni keszsegek	06o1
egyeni keszsegek es kompetenciak	06o1
egyesuleti tagsag	08R1
egyesületi tagság	08R1
egyetemi tanulmanyok	08S1
egyetemi tanulmányok	08S1
egyéb	08P1
egyéb adatok	08P1
egyéb információ	08P1
egyéb információk	08P1
egyéb ismeretek	06o1
egyéb képzések	08Q1
egyéb készségek	06o1
egyéni készségek	06o1
egyéni készségek és kompetenciák	06o1
ehliyet	08T1
ehliyet bilgisi	08T1
ehliyet ve sertifikalar	03c1
ehrenaemter	03:1
ehrenamt	03:1
ehrenamter	03:1
ehrenamtliche taetigkeit	03:1
ehrenamtliche taetigkeiten	03:1
ehrenamtliche tatigkeit	03:1
ehrenamtliche tatigkeiten	03:1
ehrenamtliche tätigkeit	03:1
ehrenamtliche tätigkeiten	03:1
ehrenamtliches engagement	03:1
ehrenämter	03:1
ehrungen	03;1
ehrungen und auszeichnungen	03;1
eigen projecten	03a1
eigene projekte	0371
eigenschappen	03b1
eigin verkefni	08U1
eile	08V1
eines	01U1
einkaleyfi	0471
einleitung	03h1
ek	05;1
ek belgeler	08W1
ek bilgi	05;1
ek bilgiler	05;1
ekler	08W1
ekspektasi	08X1
elerhetoseg	00`1
elerhetosegek	00`1
elert eredmenyek	0751
elismeresek	0751
elismerések	0751
eloadasok	05=1
elvarasok	01M1
elvárások	01M1
elérhetőség	00`1
elérhetőségek	00`1
elért eredmények	0751
előadások	05=1
empfehlungen	02L1
empfehlungsschreiben	02L1
empleo	00U1
empleo deseado	07<1
empleo solicitado	07<1
empleos	00U1
empleos anteriores	00U1
emploi	00^1
emploi recherche	04_1
emploi recherché	04_1
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
emprego	02n1
emprego pretendido	04P1
empregos	02n1
empregos anteriores	02n1
en bref	0001
en ligne	08Y1
enclosures	02?1
endast	08J1
endorsements	05<1
endurmenntun	08Z1
enesetaiendus	08[1
enesetutvustus	08J1
enesetäiendus	08[1
engagemang	08\1
engagement	08]2
engagement associatif	00]1
engagement benevole	00]1
engagement bénévole	00]1
engagements	00]1
engajamento social	00P1
engasjement	08_1
engedelyek	0481
engedelyek es tanusitvanyok	0481
engedélyek	0481
engedélyek és tanúsítványok	0481
enlaces	08`1
enllacos	08a1
enllaços	08a1
ensino	08>1
environnement technique	02G1
envolvimento comunitario	00P1
envolvimento comunitário	00P1
eolas breise	08V1
eolas eile	08V1
eolas pearsanta	08b1
eolas teagmhala	08b1
eolas teagmhála	08b1
eolas teicniuil	06D1
eolas teicniúil	06D1
erdeklodes	08c1
erdeklodesi kor	08c1
erdeklodesi korok	08c1
eredmenyek	0751
eredmények	0751
erfahrung	0291
erfahrungen	0291
erfarenhet	0281
erfarenheter	0281
erfaring	08d2
erfolge	03;1
erhvervserfaring	0241
erhvervskarriere	0241
erhvervsmaessig baggrund	0241
erhvervsmæssig baggrund	0241
erialane tookogemus	01Y1
erialane töökogemus	01Y1
erialased oskused	02a1
erityisosaaminen	01Z1
erkenningen	03_1
erlend tungumal	08f1
erlend tungumál	08f1
erossegek	03d1
ervaring	02K1
erősségek	03d1
escolaridad	00E1
escolaridade	08>1
esdeveniments	05m1
esitelmaet	02Z1
esitelmat	02Z1
esitelmät	02Z1
esittely	01[1
esitykset	02Z1
especialidades	04M2
esperienza	01S1
esperienza di lavoro	01S1
esperienza di volontariato	0311
esperienza lavorativa	01S1
esperienza professionale	01S1
esperienze	01S1
esperienze di insegnamento	01S1
esperienze di lavoro	01S1
esperienze di ricerca	01S1
esperienze di volontariato	0311
esperienze lavorative	01S1
esperienze precedenti	01S1
esperienze pregresse	01S1
esperienze professionali	01S1
esperjenza	08g1
esperjenza professjonali	08g1
esperjenza ta' xoghol	08g1
esperjenza ta' xogħol	08g1
esperjenza tax xoghol	08g1
esperjenza tax-xogħol	08g1
esperjenza volontarja	0331
estagio	02n1
estagios	02n1
estudios	00E1
estudios academicos	00E1
estudios académicos	00E1
estudios realizados	00E1
estudis	08?1
estudis realitzats	08?1
estudos	08>1
estágio	02n1
estágios	02n1
eszkozok	06o1
eszközök	06o1
etat civil	06A1
etkinlikler	04K1
ettekanded	02_1
etter og videreutdanning	01d1
etter- og videreutdanning	01d1
etterutdanning	01d1
etudes	06J1
etudes et formation	06J1
etudes superieures	06J1
evenemang	08h1
evenementen	05n1
evenements	05T1
evenimente	0601
eventi	05o1
eventos	05i2
eventos e congressos	05k1
events	05f1
evner	06m1
examen	01?1
examina	01?1
executive summary	00;1
expectativas	07<1
expectativas salariales	07<1
expectatives	07=1
experience	08i2
experience associative	00]1
experience benevole	00]1
experience d'enseignement	00^1
experience de recherche	00^1
experience de travail	00^1
experience pertinente	00^1
experience pro	00^1
experience professionnelle	00^1
experiences	08i2
experiences anterieures	00^1
experiences associatives	00]1
experiences benevoles	00]1
experiences de recherche	00^1
experiences de travail	00^1
experiences precedentes	00^1
experiences pro	00^1
experiences professionnelles	00^1
experiencia	08k3
experiencia academica	00E1
experiencia académica	00E1
experiencia anterior	08n2
experiencia de trabajo	00U1
experiencia de trabalho	02n1
experiencia de treball	04T1
experiencia de voluntariado	00H1
experiencia de voluntariat	00Z1
experiencia docente	08n2
experiencia em pesquisa	02n1
experiencia investigadora	00U1
experiencia laboral	08k3
experiencia laboral y profesional	00U1
experiencia previa	00U1
experiencia profesional	00U1
experiencia professional	04T1
experiencia profissional	02n1
experiencia relevante	08n2
experiencia voluntaria	00P1
experiencias	08n2
experiencias anteriores	02n1
experiencias de trabalho	02n1
experiencias laborales	00U1
experiencias profesionales	00U1
experiencias profissionais	02n1
experiencies	04T1
experiencies professionals	04T1
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
experiència	04T1
experiència de treball	04T1
experiència de voluntariat	00Z1
experiència laboral	04T1
experiència professional	04T1
experiències	04T1
experiències professionals	04T1
experiência	02n1
experiência anterior	02n1
experiência de trabalho	02n1
experiência docente	02n1
experiência em pesquisa	02n1
experiência laboral	02n1
experiência profissional	02n1
experiência relevante	02n1
experiência voluntária	00P1
experiências	02n1
experiências anteriores	02n1
experiências de trabalho	02n1
experiências profissionais	02n1
expertise	0904
expertises	02G1
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
extra	0942
extra informatie	0021
extracte	0961
extracto	00L1
extracurriculaire activiteiten	00[1
extracurricular activities	00W1
extracurriculars	00W1
extrajobb	0281
eğitim	01<1
eğitim bilgileri	01<1
eğitim bilgilerim	01<1
eğitim durumu	01<1
eğitim geçmişi	01<1
eğitim hayatı	01<1
eğitim ve kurslar	01L1
eğitim ve seminerler	01L1
eğitim ve sertifikalar	01L1
eğitim ve öğretim	01<1
eğitimim	01<1
eğitimler	01L1
fachartikel	0381
fachgebiete	03f1
fachkenntnisse	03f1
fachkompetenzen	03f1
fachliche kompetenzen	03f1
fachpublikationen	0381
fachwissen	03f1
faehigkeiten	03f1
faehigkeiten und kenntnisse	03f1
faehigkeiten und kompetenzen	03f1
faerdigheder	06m1
faerdigheter	06`1
faerni	0971
fagbrev	03A1
fagfelog	00d1
fagfélög	00d1
faglig kompetanse	01e1
faglig profil	0982
faglige kompetencer	06m1
faglige kvalifikationer	06m1
faglige nettverk	09:1
faglige netvaerk	09;1
faglige netværk	09;1
fahigkeiten	03f1
fahigkeiten und kenntnisse	03f1
fahigkeiten und kompetenzen	03f1
fahrerlaubnis	09<1
faisneis bhreise	08V1
faisneis phearsanta	08b1
faisnéis bhreise	08V1
faisnéis phearsanta	08b1
fardigheter	06`1
featured projects	00D1
feina	04T1
feina desitjada	07=1
feinmheasunu ar scileanna digiteacha	09=1
felagsadild	00d1
felagslif	09>1
felagsstorf	09>1
fellowships	00A1
fellowships and awards	00A1
felog	00d1
felsofoku tanulmanyok	08S1
felsőfokú tanulmányok	08S1
ferdigheiter	01e1
ferdigheter	01e1
ferill	0341
ferramentas	02D1
fertigkeiten	03f1
fil qosor	08=1
fil-qosor	08=1
filiacoes	00n1
filiacoes profissionais	00n1
filiações	00n1
filiações profissionais	00n1
find me	09?1
find me online	09?1
fites	02j1
fizetesi igeny	01M1
fizetési igény	01M1
foelgebrev	09@2
foeljebrev	09B1
foeredrag	02[1
foereningar	09C1
foereningsengagemang	08\1
foereningsliv	08\1
foererkort	09D1
foertroendeuppdrag	08\1
foglalkoztatas	09E1
foglalkoztatás	09E1
foilseachain	0161
foilseacháin	0161
foilsiuchain	0161
foilsiúcháin	0161
folgebrev	09@2
foljebrev	09B1
fontosabb projektek	09F1
forbairt ghairmiuil	04c1
forbairt ghairmiúil	04c1
foredrag	09G3
foreign languages	09J1
foreningar	09C1
foreninger	09K2
foreningsarbejde	09M1
foreningsengagemang	08\1
foreningsliv	08\1
forerkort	09D1
formacao	08>1
formacao academica	08>1
formacao academica e profissional	08>1
formacao complementar	00O1
formacao continua	00O1
formacao escolar	08>1
formacao profissional	00O1
formacio	08?1
formacio academica	08?1
formacio complementaria	01V1
formacio continua	01V1
formacio no reglada	01V1
formacio reglada	08?1
formacio universitaria	08?1
formacion	00E1
formacion academica	00E1
formacion adicional	04O1
formacion complementaria	04O1
formacion continua	04O1
formacion no reglada	04O1
formacion reglada	00E1
formacion universitaria	00E1
formació	08?1
formació acadèmica	08?1
formació complementària	01V1
formació contínua	01V1
formació no reglada	01V1
formació reglada	08?1
formació universitària	08?1
formación	00E1
formación académica	00E1
formación adicional	04O1
formación complementaria	04O1
formación continua	04O1
formación no reglada	04O1
formación reglada	00E1
formación universitaria	00E1
formacoes	08>1
formal education	00C1
formalna izobrazba	01B1
formalno obrazovanje	01C2
formare	08@1
formare academica	08@1
formare academică	08@1
formare continua	01O1
formare continuă	01O1
formare profesionala	08@1
formare profesională	08@1
formation	06J1
formation academique	06J1
formation académique	06J1
formation complementaire	02l1
formation complémentaire	02l1
formation continue	02l1
formation et diplomes	06J1
formation et diplômes	06J1
formation initiale	06J1
formation professionnelle	02l1
formation scolaire	06J1
formation universitaire	06J1
formations	06J1
formations complementaires	02l1
formations complémentaires	02l1
formations continues	02l1
formations courtes	02l1
formations et diplomes	06J1
formations et diplômes	06J1
formations professionnelles	02l1
formazione	04U1
formazione accademica	04U1
formazione aggiuntiva	0121
formazione complementare	0121
formazione continua	0121
formazione e istruzione	04U1
formazione professionale	0121
formazione scolastica	04U1
formazione universitaria	04U1
formação	08>1
formação académica	08>1
formação acadêmica	08>1
formação acadêmica e profissional	08>1
formação complementar	00O1
formação contínua	00O1
formação escolar	08>1
formação profissional	00O1
formações	08>1
formell utdanning	01@1
forschung	0371
forschungsinteressen	0391
forschungsprojekte	0371
forskning	09N3
forskningsprojekt	08M1
forskningsprojekter	08N1
forskningsprosjekter	08O1
fort und weiterbildung	0361
fort und weiterbildungen	0361
fort- und weiterbildung	0361
fort- und weiterbildungen	0361
fortbildning	09Q1
fortbildung	0361
fortbildungen	0361
fortbildungen und seminare	0361
fortroendeuppdrag	08\1
fostaiocht	09R1
fostaiocht inmhianaithe	09S1
fostaíocht	09R1
fostaíocht inmhianaithe	09S1
fraemmande spraak	01c1
fraemsta kompetenser	06`1
frameworks	0081
frammande sprak	01c1
framsta kompetenser	06`1
free time	00_1
freelance	00B1
freelance projects	00D1
freiwilligenarbeit	03:1
freiwilligendienst	03:1
freiwilliges engagement	03:1
freizeit	0391
freizeitaktivitaeten	0391
freizeitaktivitaten	0391
freizeitaktivitäten	0391
freizeitbeschaeftigungen	0391
freizeitbeschaftigungen	0391
freizeitbeschäftigungen	0391
freizeitinteressen	0391
frekari upplysingar	00g1
frekari upplýsingar	00g1
fremdsprachen	09T1
fremdsprachenkenntnisse	09T1
fremmedspraak	09U1
fremmedsprak	09U1
fremmedsprog	09V1
fremmedspråk	09U1
fristundir	0141
fritid	09W3
fritid och intressen	09Z1
fritid og interesser	09[2
fritidsaktiviteter	09W3
fritidsaktiviteter og frivilligt arbejde	09M1
fritidsinteresser	09[2
fritidsintressen	09Z1
frivillig	09M1
frivillig arbeid	08_1
frivillig erfaring	09M1
frivillig innsats	08_1
frivilligarbeid	08_1
frivilligarbejde	09M1
frivilligarbete	08\1
frivillige verv	08_1
frivillighed	09M1
frivillighet	08_1
frivilligt arbejde	09M1
frivilligt engagement	09M1
fruehere jobs	0291
fruehere positionen	0291
fruehere stationen	0291
fruehere taetigkeiten	0291
fruhere jobs	0291
fruhere positionen	0291
fruhere stationen	0291
fruhere tatigkeiten	0291
främmande språk	01c1
främsta kompetenser	06`1
frístundir	0141
frühere jobs	0291
frühere positionen	0291
frühere stationen	0291
frühere tätigkeiten	0291
fuehrerausweis	09<1
fuehrerschein	09<1
fuehrerscheine	09<1
fuehrerscheinklassen	09<1
fuhrerausweis	09<1
fuhrerschein	09<1
fuhrerscheine	09<1
fuhrerscheinklassen	09<1
fum	00M1
fum fein	00M1
fumsa	00M1
fun	00_1
fun facts	00_1
functies	02K1
functiewens	01X1
further education	00b1
further information	00a1
further training	00b1
fylgiskjol	09]1
fylgiskjöl	09]1
fyrirlestrar	0471
fyrri storf	0341
fyrri störf	0341
fyrri verkefni	08U1
fähigkeiten	03f1
fähigkeiten und kenntnisse	03f1
fähigkeiten und kompetenzen	03f1
färdigheter	06`1
færdigheder	06m1
færni	0971
féinmheasúnú ar scileanna digiteacha	09=1
félagsaðild	00d1
félagslíf	09>1
félagsstörf	09>1
félög	00d1
följebrev	09B1
föredrag	02[1
föreningar	09C1
föreningsengagemang	08\1
föreningsliv	08\1
förtroendeuppdrag	08\1
følgebrev	09@2
førerkort	09D1
fúm	00M1
fúm féin	00M1
fúmsa	00M1
führerausweis	09<1
führerschein	09<1
führerscheine	09<1
führerscheinklassen	09<1
gairm	09R1
galardones	03[1
gebejimai	02d1
gebejimai ir igudziai	02d1
gebėjimai	02d1
gebėjimai ir įgūdžiai	02d1
gegevens	03Y1
gehaltsvorstellung	01l1
gehaltswunsch	01l1
gemeinschaftliches engagement	03:1
genel bilgiler	0401
genoten opleidingen	00F1
gepjarmuvezetoi engedely	09^1
gesellschaftliches engagement	03:1
gesuchte stelle	01l1
get in touch	03X1
getuigenissen	0011
getuigschriften	03^1
gevolgde cursussen	0031
gevolgde opleidingen	00F1
gewenste baan	01X1
gewenste functie	01X1
gewuenschte position	01l1
gewunschte position	01l1
gewünschte position	01l1
ghan	08=1
gharfien	09_1
giai thuong	06Y1
giai thuong va thanh tich	06Y1
giao duc	03T1
giay chung nhan	03U1
giay phep	03U1
giay phep lai xe	03V1
gioi thieu	03S1
gioi thieu ban than	03S1
gioi thieu chung	03S1
gioi thieu tham chieu	09`1
giris	01W1
giriş	01W1
giáo dục	03T1
giải thưởng	06Y1
giải thưởng và thành tích	06Y1
giấy chứng nhận	03U1
giấy phép	03U1
giấy phép lái xe	03V1
giới thiệu	03S1
giới thiệu bản thân	03S1
giới thiệu chung	03S1
giới thiệu tham chiếu	09`1
gniomhaiochtai deonacha	09a1
gníomhaíochtaí deonacha	09a1
godalgas	02:1
godkjenninger	03A1
gonullu calismalar	09b1
gonullu calismalarim	09b1
gonullu deneyim	09b1
gonullu faaliyetler	09b1
gonulluluk	09b1
gonulluluk deneyimi	09b1
gradaim	08<1
gradaim agus duaiseanna	08<1
graduacao	08>1
graduação	08>1
gramatas	09c1
grants	00A1
grants and awards	00A1
greinar	0471
gremien	03g1
gremienarbeit	03g1
grundausbildung	00<1
grunduppgifter	09d1
grunnupplysingar	09e1
grunnupplýsingar	09e1
grāmatas	09c1
guardons	02j1
guclu yonler	01W1
gustos	00V1
gyakorlat	09E1
gyakornoki tapasztalat	09E1
gépjárművezetői engedély	09^1
gönüllü deneyim	09b1
gönüllü faaliyetler	09b1
gönüllü çalışmalar	09b1
gönüllü çalışmalarım	09b1
gönüllülük	09b1
gönüllülük deneyimi	09b1
güçlü yönler	01W1
għan	08=1
għarfien	09_1
habilidades	04M2
habilidades blandas	02H1
habilidades clave	02H1
habilidades e competencias	02D1
habilidades e competências	02D1
habilidades informaticas	02H1
habilidades informáticas	02H1
habilidades linguisticas	05\2
habilidades linguísticas	05b1
habilidades lingüísticas	05^1
habilidades personales	02H1
habilidades pessoais	02D1
habilidades profesionales	02H1
habilidades tecnicas	04M2
habilidades técnicas	04M2
habilidades y competencias	02H1
habilitacao	04Y1
habilitacions	00R1
habilitacoes	08>1
habilitacoes academicas	08>1
habilitacoes literarias	08>1
habilitacoes profissionais	00S1
habilitations	00K1
habilitations et certifications	00K1
habilitats	01U1
habilitats i competencies	01U1
habilitats i competències	01U1
habilitats tecniques	01U1
habilitats tècniques	01U1
habilitação	04Y1
habilitações	08>1
habilitações académicas	08>1
habilitações literárias	08>1
habilitações profissionais	00S1
hackathons	00A1
haeder	01g1
haedersbevisninger	01g1
haefileikar	0971
haefni	0971
haefni og faerni	0971
haettava tehtaevae	09f1
haettava tehtava	09f1
haettava tehtävä	09f1
haettu tehtaevae	09f1
haettu tehtava	09f1
haettu tehtävä	09f1
hafa samband	09e1
hakkimda	01W1
hakkımda	01W1
hakukirje	09g1
hankkeet	09h1
harapan	08X1
hard skill	03Q1
hard skills	09i2
haridus	09k1
haridus ja koolitus	09k1
hariduskaik	09k1
hariduskäik	09k1
haridustase	09k1
haridustee	09k1
harjoittelu	0151
harjoittelut	0151
harrastukset	09l1
harrastukset ja kiinnostuksen kohteet	09l1
harrastukset ja mielenkiinnon kohteet	09l1
harrastukset ja vapaa aika	09l1
harrastukset ja vapaa-aika	09l1
harrastuneisuus	09l1
harrastused	09m1
haskolanam	09n1
hedef	01W1
hedeflenen pozisyon	02J1
heder	09o1
henkiloekohtaiset projektit	09h1
henkiloekohtaiset tiedot	0:01
henkiloetiedot	0:01
henkiloetiedot ja yhteystiedot	0:01
henkilokohtaiset projektit	09h1
henkilokohtaiset tiedot	0:01
henkilotiedot	0:01
henkilotiedot ja yhteystiedot	0:01
henkilökohtaiset projektit	09h1
henkilökohtaiset tiedot	0:01
henkilötiedot	0:01
henkilötiedot ja yhteystiedot	0:01
herramientas	02H1
hiep hoi	0:11
hiep hoi nghe nghiep	0:11
high school	00C1
higher education	00C1
highlights of qualifications	00;1
hiliet	09_1
hiliet digitali	09_1
hiliet fil kompjuter	09_1
hiliet lingwistici	0:21
hiliet personali	09_1
hiliet professjonali	09_1
hiliet tal lingwa	0:21
hiliet teknici	09_1
hin liberu	06e1
historia pracy	0821
historia zatrudnienia	0821
historial academic	08?1
historial academico	00E1
historial acadèmic	08?1
historial académico	00E1
historial laboral	0:32
historial profesional	00U1
historico academico	08>1
historico de trabalho	02n1
historico escolar	08>1
historico profissional	02n1
historique professionnel	00^1
histórico acadêmico	08>1
histórico de trabalho	02n1
histórico escolar	08>1
histórico profissional	02n1
hivatkozasok	0:51
hivatkozások	0:51
hiệp hội	0:11
hiệp hội nghề nghiệp	0:11
hjemmesider	0:61
hladam	0811
hledam	0:71
hledám	0:71
hlekkir	0:81
ho so	03S1
ho so truc tuyen	0:91
hoat dong	0611
hoat dong doan the	0611
hoat dong ngoai khoa	0611
hoat dong tinh nguyen	0611
hoat dong xa hoi	0611
hobbi	08c1
hobbi erdeklodesi kor	08c1
hobbi, érdeklődési kör	08c1
hobbies	0::6
hobbies and interests	00_1
hobbies e intereses	00V1
hobbies e interesses	02M1
hobbies en interesses	0:@1
hobbies und interessen	0391
hobbijaim	08c1
hobbik	08c1
hobbim	08c1
hobbiuri	0:A1
hobby	0:B9
hobby e interessi	0321
hobby i zainteresowania	06K1
hobby uri	0:A1
hobby uri si interese	0:A1
hobby's	0:@1
hobby's en interesses	0:@1
hobby-uri	0:A1
hobby-uri și interese	0:A1
hobbyer	09W3
hobbyer og interesser	0:K1
hobbys	0:L2
hobbys und interessen	0391
hobbyuri	0:A1
hobi	0:N4
hobi dan minat	0:R1
hobiai	0:S1
hobid	09m1
hobid ja huvid	09m1
hobiji	0:T4
hobiji i interesi	0:X1
hobiji i interesovanja	0:Y1
hobiji in interesi	0:Z1
hobiji in zanimanja	0:Z1
hobiji un intereses	0171
hobiler	04?1
hobiler ve ilgi alanlari	04?1
hobiler ve ilgi alanları	04?1
hobilerim	04?1
hoc bong	06Y1
hoc tap	03T1
hoc van	03T1
hoc van va bang cap	03T1
hochschulausbildung	00<1
hochschulbildung	00<1
hochschulstudium	00<1
hoeyere utdanning	01@1
hoi nghi	0:[1
hoi nghi khoa hoc	0:[1
hoi nghi va hoi thao	0:[1
hoi thao	0:[1
hoi thao hoi nghi	0:[1
hoi vien	0:11
honneurs	04@1
honores	03[1
honores y premios	03[1
honors	00A1
honors & scholarships	00A1
honors and awards	00A1
honors awards	00A1
honors-awards	00A1
honours	00A1
honours and awards	00A1
honrarias	04<1
honras	04<1
hoyere utdanning	01@1
hoạt động	0611
hoạt động ngoại khóa	0611
hoạt động tình nguyện	0611
hoạt động xã hội	0611
hoạt động đoàn thể	0611
hubungi saya	0421
human languages	09J1
huomionosoitukset	0261
huvialad	09m1
huvid	09m1
huvid ja hobid	09m1
hvem er jeg	0982
háskólanám	09n1
hæder	01g1
hædersbevisninger	01g1
hæfileikar	0971
hæfni	0971
hæfni og færni	0971
høyere utdanning	01@1
hľadám	0811
học bổng	06Y1
học tập	03T1
học vấn	03T1
học vấn và bằng cấp	03T1
hồ sơ	03S1
hồ sơ trực tuyến	0:91
hội nghị	0:[1
hội nghị khoa học	0:[1
hội nghị và hội thảo	0:[1
hội thảo	0:[1
hội thảo, hội nghị	0:[1
hội viên	0:11
iarscribhinni	04b1
iarscríbhinní	04b1
ideella uppdrag	08\1
ideellt arbete	08\1
ideellt engagemang	08\1
idegen nyelv	0:\1
idegen nyelvek	0:\1
idegennyelv ismeret	0:\1
idegennyelv tudas	0:\1
idegennyelv-ismeret	0:\1
idegennyelv-tudás	0:\1
identitas	0421
identitas diri	0421
identity	03X1
idioma	05\2
idiomas	05\2
idiomes	05a1
ieguta izglitiba	01A1
iegūtā izglītība	01A1
iemanas	05C1
iemaņas	05C1
ieteikumi	02o1
ievads	02A1
igazolasok	0481
igazolások	0481
igudziai	02d1
igudziai ir gebejimai	02d1
igytas issilavinimas	0:]1
igyvendinti projektai	02e1
ikhtisar	06h1
ikt	01e1
ilave bilgiler	05;1
iletisim	0401
iletisim bilgileri	0401
iletişim	0401
iletişim bilgileri	0401
ilghneitheach	08V1
ilghnéitheach	08V1
ilgi alanlari	04?1
ilgi alanlari ve hobiler	04?1
ilgi alanlarim	04?1
ilgi alanları	04?1
ilgi alanları ve hobiler	04?1
ilgi alanlarım	04?1
im netz	0:^1
imeachtai	05U1
imeachtaí	05U1
impegno civico	0311
impegno sociale	0311
impieghi precedenti	01S1
impiego	01S1
impjieg	08g1
impjieg mixtieq	07;1
impjiegi	08g1
implicacion social	00H1
implicación social	00H1
implicare sociala	00Y1
implicare socială	00Y1
implication sociale	00]1
in brief	00;1
industry experience	00B1
ine	06T1
infhaighteacht	09S1
informacao adicional	06N1
informacao pessoal	06>1
informacio addicional	01Q1
informacio basica	06M1
informacio complementaria	01Q1
informacio de contacte	06M1
informacio personal	06M1
informacion academica	00E1
informacion adicional	06c1
informacion basica	06b1
informacion complementaria	06c1
informacion de contacto	06b1
informacion personal	06b1
informació addicional	01Q1
informació bàsica	06M1
informació complementària	01Q1
informació de contacte	06M1
informació personal	06M1
información académica	00E1
información adicional	06c1
información básica	06b1
información complementaria	06c1
información de contacto	06b1
información personal	06b1
informacje dodatkowe	07J1
informacje kontaktowe	06X1
informacje osobiste	06X1
informacje podstawowe	06X1
informacoes adicionais	06N1
informacoes basicas	06>1
informacoes complementares	06N1
informacoes de contato	06>1
informacoes pessoais	06>1
informasi dasar	0421
informasi kontak	0421
informasi lainnya	06_1
informasi pribadi	0421
informasi tambahan	06_1
informatica	0:_4
informaticke vjestine	0731
informatii aditionale	01P1
informatii de contact	06a1
informatii generale	06a1
informatii personale	06a1
informatii suplimentare	01P1
informatikai ismeretek	06o1
informatikai keszsegek	06o1
informatikai készségek	06o1
information complementaire	03F1
information complémentaire	03F1
informations complementaires	03F1
informations complémentaires	03F1
informations de contact	06A1
informations generales	06A1
informations générales	06A1
informations personnelles	06A1
informations supplementaires	03F1
informations supplémentaires	03F1
informatique	02G1
informatičke vještine	0731
informazioni aggiuntive	01T1
informazioni di base	01^1
informazioni di contatto	01^1
informazioni personali	01^1
informazioni supplementari	01T1
informazzjoni addizzjonali	01G1
informazzjoni personali	06^1
informação adicional	06N1
informação pessoal	06>1
informações adicionais	06N1
informações básicas	06>1
informações complementares	06N1
informações de contato	06>1
informações pessoais	06>1
informații adiționale	01P1
informații de contact	06a1
informații generale	06a1
informații personale	06a1
informații suplimentare	01P1
informàtica	01U1
informática	04M2
infos personnelles	06A1
inleiding	07U1
inne	07J1
inne informacje	07J1
inne jezyki	0:c1
inne języki	0:c1
inne umiejetnosci	07L1
inne umiejętności	07L1
inngangur	0131
inniulacht teanga	0:d1
inniulachtai	06D1
inniúlacht teanga	0:d1
inniúlachtaí	06D1
inny(e) jezyk(i	0:c1
inny(e) język(i	0:c1
instruire	01O1
instrumente	0051
interesai	0:S1
interesai ir pomegiai	0:S1
interesai ir pomėgiai	0:S1
interese	0:A1
interese personale	0:A1
interese si hobby uri	0:A1
interese și hobby-uri	0:A1
intereses	0:e2
intereses personales	00V1
intereses un hobiji	0171
intereses y aficiones	00V1
interesi	0:g3
interesi i hobiji	0:X1
interesi in hobiji	0:Z1
interesovanja	0:Y1
interesovanja i hobiji	0:Y1
interessen	0391
interessen und freizeit	0391
interessen und hobbies	0391
interessen und hobbys	0391
interesser	09[2
interesser og fritid	09[2
interesser og hobbyer	09[2
interesses	0:j2
interesses e hobbies	02M1
interesses e passatempos	02M1
interesses en hobby's	0:@1
interesses pessoais	02M1
interessi	0:l2
interessi di ricerca	0321
interessi e hobby	0321
interessi e passioni	0321
interessi personali	0321
interessi u passatempi	06e1
interessos	00k1
interessos i aficions	00k1
interessos personals	00k1
interests	00_1
interests and activities	00_1
interests and hobbies	00_1
interets	00\1
interets de recherche	00\1
interets personnels	00\1
internet	0:^1
internete	0:n1
internetski profili	0:o1
internship	00B1
internship experience	00B1
internship uri	00X1
internship-uri	00X1
internships	00B1
internutbildningar	09Q1
interpersonal skills	0081
interventi	02U1
interventions	02S1
intressen	09Z1
intressen och fritid	09Z1
intressen och hobbyer	09Z1
intro	00;1
introducao	02B1
introduccio	0961
introduccion	00L1
introducció	0961
introducción	00L1
introducere	04L1
introductie	07U1
introduction	0;02
introduksjon	0;21
introduktion	0;32
introduzione	03D1
introduzzjoni	08=1
introdução	02B1
intyg	03`1
intérêts	00\1
intérêts de recherche	00\1
intérêts personnels	00\1
investigacao	0;51
investigacion	0;61
investigación	0;61
investigação	0;51
invited talks	03j1
iné	06T1
irankiai	02d1
is bilgileri	04J1
is deneyimi	04J1
is deneyimleri	04J1
is deneyimlerim	04J1
is gecmisi	04J1
is hayati	04J1
is tecrubeleri	04J1
is tecrubesi	04J1
is tercihleri	02J1
iscrizioni	00j1
iscrizioni ad albi	0071
isiklik teave	0;71
isiklikud andmed	0;71
isiklikud projektid	0;81
isiksuseomadused	08J1
isikuandmed	0;71
isikuinfo	0;71
iskolai tanulmanyok	08S1
iskolai tanulmányok	08S1
iskolai vegzettseg	08S1
iskolai végzettség	08S1
iskolaim	08S1
iskolak	08S1
iskoláim	08S1
iskolák	08S1
iskustvo	0;92
ismeretek	06o1
ismeretek es keszsegek	06o1
ismeretek és készségek	06o1
iss apraksts	02A1
issilavinimas	0:]1
issilavinimas ir mokymai	0:]1
issimokslinimas	0:]1
istenen pozisyon	02J1
istoric profesional	00X1
istrazivacki projekti	0;;2
istrazivanja	0;;2
istraživanja	0;;2
istraživački projekti	0;;2
istruzione	04U1
istruzione e formazione	04U1
istruzione universitaria	04U1
istruzzjoni	08I1
isuma par mani	02A1
it	0;=2
it faerdigheder	06m1
it ferdigheter	01e1
it ismeretek	06o1
it kendskab	06m1
it kennis	03b1
it kenntnisse	03f1
it kompetanse	01e1
it kompetencer	06m1
it kompetens	06`1
it kompetenzen	03f1
it kundskaber	06m1
it kunnskaper	01e1
it kunskaper	06`1
it osaaminen	01Z1
it oskused	02a1
it skills	0;?2
it taidot	01Z1
it vaardigheden	03b1
it znalosti	0;A2
it-faerdigheder	06m1
it-ferdigheter	01e1
it-færdigheder	06m1
it-kendskab	06m1
it-kennis	03b1
it-kenntnisse	03f1
it-kompetanse	01e1
it-kompetencer	06m1
it-kompetens	06`1
it-kompetenzen	03f1
it-kundskaber	06m1
it-kunnskaper	01e1
it-kunskaper	06`1
it-osaaminen	01Z1
it-oskused	02a1
it-skills	03f1
it-taidot	01Z1
it-vaardigheden	03b1
itsestaeni	01[1
itsestani	01[1
itsestäni	01[1
ittra ta' akkumpanjament	0;C1
ittra ta' motivazzjoni	0;C1
itスキル	0;D1
it技能	0;E1
ivadas	02<1
ivairus	0;F1
ivertinimai	02;1
izabrani projekti	0;G1
izbrani projekti	0;H1
izglitiba	01A1
izglitiba un apmaciba	01A1
izglītība	01A1
izglītība un apmācība	01A1
izkusnje	06f1
izkušnje	06f1
izlaganja	05E2
izobrazba	01B1
izobrazevanje	01B1
izobrazevanje in usposabljanje	01B1
izobraževanje	01B1
izobraževanje in usposabljanje	01B1
izpopolnjevanje	06d1
izvannastavne aktivnosti	0;I1
izveletie projekti	0;J1
izvēlētie projekti	0;J1
iş bilgileri	04J1
iş deneyimi	04J1
iş deneyimleri	04J1
iş deneyimlerim	04J1
iş geçmişi	04J1
iş hayatı	04J1
iş tecrübeleri	04J1
iş tecrübesi	04J1
iş tercihleri	02J1
išsilavinimas	0:]1
išsilavinimas ir mokymai	0:]1
išsimokslinimas	0:]1
jaerjestoejaesenyydet	0;K1
jaerjestoekokemus	01H1
jaerjestoet	0;K1
jaerjestoetoiminta	01H1
jaesenyydet	0;K1
jaesenyys	0;K1
jarjestojasenyydet	0;K1
jarjestokokemus	01H1
jarjestot	0;K1
jarjestotoiminta	01H1
jarmuvezetoi engedely	09^1
jasenyydet	0;K1
jasenyys	0;K1
jazyk	05D1
jazykova vybavenost	0;L2
jazykove dovednosti	05D1
jazykove schopnosti	0;L2
jazykove znalosti	0;L2
jazykove zrucnosti	06C1
jazyková vybavenost	05D1
jazyková vybavenosť	06C1
jazykové dovednosti	05D1
jazykové schopnosti	0;L2
jazykové znalosti	0;L2
jazykové zručnosti	06C1
jazyky	0;L2
jejaring sosial	0;N1
jenjang pendidikan	0;O1
jezici	0;P2
jezicke vestine	0;R1
jezicne kompetencije	0;S1
jezicne vjestine	0;S1
jeziki	0;T1
jezikovna znanja	0;T1
jezikovne kompetence	0;T1
jezikovne spretnosti	0;T1
jezikovne vescine	0;T1
jezikovne veščine	0;T1
jezičke veštine	0;R1
jezične kompetencije	0;S1
jezične vještine	0;S1
jezyk	0:c1
jezyki	0:c1
jezyki i poziom	0:c1
jezyki obce	0:c1
jezyki programowania	07L1
jine	06Q1
jiné	06Q1
job	0241
job dorit	02k1
job history	00B1
job objective	03H1
job preferences	03H1
job related skills	0081
job search	03H1
job target	03H1
job wishes	03H1
job-related skills	0081
jobb	0;U2
jobberfaring	01o1
jobboensker	0;W1
jobbonsker	0;W1
jobbønsker	0;W1
joberfaring	0241
joboenske	0;X1
joboensker	0;X1
jobonske	0;X1
jobonsker	0;X1
jobs	00B1
jobønske	0;X1
jobønsker	0;X1
jogositvany	09^1
jogositvanyok es engedelyek	0481
jogosítvány	09^1
jogosítványok és engedélyek	0481
johdanto	01[1
jornadas	05l1
jornades	05m1
journal articles	03j1
juhiload	0;Y1
juhiluba	0;Y1
juhtimisoigus	0;Y1
juhtimisõigus	0;Y1
julkaisuluettelo	02Z1
julkaisut	02Z1
julkaisut ja esitykset	02Z1
járművezetői engedély	09^1
järjestöjäsenyydet	0;K1
järjestökokemus	01H1
järjestöt	0;K1
järjestötoiminta	01H1
jäsenyydet	0;K1
jäsenyys	0;K1
język	0:c1
języki	0:c1
języki i poziom	0:c1
języki obce	0:c1
języki programowania	07L1
kaaskiri	0;Z1
kaernkompetenser	06`1
kalbiniai igudziai	0;[1
kalbiniai įgūdžiai	0;[1
kalbos	0;[1
kalbu igudziai	0;[1
kalbu mokejimas	0;[1
kalbu zinios	0;[1
kalbų mokėjimas	0;[1
kalbų įgūdžiai	0;[1
kalbų žinios	0;[1
kamarai tagsag	08R1
kamarai tagság	08R1
kapcsolat	00`1
kapcsolattartasi adatok	00`1
kapcsolattartási adatok	00`1
karier	0;\1
kariera	0;]4
kariera zawodowa	0821
karierni cil	05>1
karierni cilj	05A1
karierny ciel	0;a1
karijera	0;92
karijerni cilj	0;b1
karir	0;\1
kariyer	04J1
kariyer gecmisi	04J1
kariyer geçmişi	04J1
kariyer hedefi	01W1
kariyer hedefim	01W1
kariyer ozeti	01W1
kariyer özeti	01W1
kariéra	04A2
kariérny cieľ	0;a1
kariérní cíl	05>1
karjaar	01Y1
karjera	0;c2
karjeros tikslai	06]1
karjäär	01Y1
karnkompetenser	06`1
karriaer	0281
karriaermaal	0;e1
karriar	0281
karriarmal	0;e1
karrier	09E1
karriera	08g1
karriercelok	01M1
karriercélok	01M1
karriere	0;f3
karrieremaal	0;i2
karrieremal	0;i2
karrieremål	0;i2
karriereziel	03h1
karriär	0281
karriärmål	0;e1
karya	04C1
karya ilmiah	04C1
karya tulis	04C1
katildigim egitimler	01L1
katildigim seminerler	04K1
katilinan seminerler	04K1
katıldığım eğitimler	01L1
katıldığım seminerler	04K1
katılınan seminerler	04K1
kdo jsem	05>1
kdo sem	05A1
keahlian	03Q1
keahlian bahasa	03P1
keahlian dan keterampilan	03Q1
keahlian komputer	03Q1
keahlian teknis	03Q1
keahlian utama	03Q1
keanggotaan	00o1
keanggotaan asosiasi	00o1
keanggotaan organisasi	00o1
keanggotaan profesional	00o1
kecakapan	03Q1
keeled	0;k1
keeleoskus	0;k1
keeleoskused	0;k1
keelte oskus	0;k1
keelteoskus	0;k1
keelteoskused	0;k1
kegemaran	0:R1
kegiatan sosial	0;l1
kegiatan sukarela	0;l1
kegiatan sukarelawan	0;l1
kelebihan	06h1
kelpoisuudet	0;m1
kemampuan	03Q1
kemampuan bahasa	03P1
kemampuan berbahasa	03P1
kemampuan dan keahlian	03Q1
kemampuan komputer	03Q1
kemampuan teknis	03Q1
kennis	03b1
kennis en vaardigheden	03b1
kenntnisse	03f1
kenntnisse und faehigkeiten	03f1
kenntnisse und fahigkeiten	03f1
kenntnisse und fähigkeiten	03f1
kepesites	0481
kepesitesek	0481
kepessegek	06o1
kepzes	08S1
kepzesek	08S1
kepzesek tanfolyamok	08Q1
kepzettseg	08S1
keresett munka	01M1
keresett pozicio	01M1
keresett pozíció	01M1
kerja sukarela	0;l1
kerncompetenties	03b1
kernekompetencer	06m1
kernkompetenzen	03f1
kesaetyoet	0151
kesatyot	0151
keskeinen osaaminen	01Z1
keskeinen tyoekokemus	0151
keskeinen tyokokemus	0151
keskeinen työkokemus	0151
keskeiset projektit	09h1
kesukarelawanan	0;l1
keszsegek	06o1
keszsegek es kompetenciak	06o1
keszsegek kepessegek	06o1
kesätyöt	0151
keterampilan	03Q1
keterampilan bahasa	03P1
keterampilan digital	03Q1
keterampilan komputer	03Q1
keterampilan teknis	03Q1
ketersediaan	08X1
ketertarikan	0:R1
key achievements	00A1
key competencies	0081
key projects	00D1
key skills	0081
keynote talks	03j1
keynotes	03j1
kha nang ngoai ngu	0;n1
khac	0;o1
khen thuong	06Y1
khen thưởng	06Y1
khoa dao tao	04F1
khoa hoc	04F1
khoa hoc ngan han	04F1
khoá học	04F1
khác	0;o1
khóa học	04F1
khóa học ngắn hạn	04F1
khóa đào tạo	04F1
khả năng ngoại ngữ	0;n1
ki nang	04G1
ki vagyok	03d1
kiegeszito informaciok	08P1
kiegészítő információk	08P1
kielellinen osaaminen	0<01
kielet	0<01
kieliosaaminen	0<01
kielitaidot	0<01
kielitaito	0<01
kiemelt projektek	09F1
kien thuc	04G1
kiinnostuksen kohteet	09l1
kiinnostukset	09l1
kilka slow o mnie	04d1
kilka słów o mnie	04d1
kimlik bilgileri	0401
kinh nghiem	0621
kinh nghiem chuyen mon	0621
kinh nghiem du an	04E1
kinh nghiem lam viec	0621
kinh nghiem nghe nghiep	0621
kinh nghiem thuc tap	0621
kinh nghiem thuc te	0621
kinh nghiem viec lam	0621
kinh nghiệm	0621
kinh nghiệm chuyên môn	0621
kinh nghiệm dự án	04E1
kinh nghiệm làm việc	0621
kinh nghiệm nghề nghiệp	0621
kinh nghiệm thực tập	0621
kinh nghiệm thực tế	0621
kinh nghiệm việc làm	0621
kirjat	02Z1
kisa ozgecmis	01W1
kisaca ben	01W1
kisaca hakkimda	01W1
kisbiet	04=1
kiserolevel	0<11
kisisel	0401
kisisel beceriler	02I1
kisisel bilgiler	0401
kisisel bilgilerim	0401
kisisel ilgi alanlari	04?1
kisisel ozet	01W1
kisisel projeler	00N1
kisisel veriler	0401
kisisel yetenekler	02I1
kita	0;F1
kita informacija	0;F1
kitaplar	01=1
kiti duomenys	0;F1
kiti igudziai	02d1
kiti įgūdžiai	02d1
kituntetesek	0751
kitüntetések	0751
kişisel	0401
kişisel beceriler	02I1
kişisel bilgiler	0401
kişisel bilgilerim	0401
kişisel ilgi alanları	04?1
kişisel projeler	00N1
kişisel veriler	0401
kişisel yetenekler	02I1
kişisel özet	01W1
kiến thức	04G1
kjernekompetanse	01e1
klicove dovednosti	06S1
klicove kompetence	06S1
kljucne kompetence	0711
kljucne vestine	0721
kljucne vjestine	0731
ključne kompetence	0711
ključne veštine	0721
ključne vještine	0731
klucove zrucnosti	06V1
kluczowe kompetencje	07L1
kluczowe umiejetnosci	07L1
kluczowe umiejętności	07L1
klíčové dovednosti	06S1
klíčové kompetence	06S1
knihy	05G2
knjige	03i1
knowledge	0081
knygos	0<21
ko sam ja	0<31
koerekort	0<41
koerekort og certifikater	03B1
koerkort	0<51
koerkort och certifikat	03`1
kogemus	01Y1
kogemused	01Y1
kokemus	0151
kokkuvote	08J1
kokkuvõte	08J1
kompetanse	01e1
kompetanseomraader	01e1
kompetanseomrader	01e1
kompetanseområder	01e1
kompetanser	01e1
kompetanseutvikling	01d1
kompetence	0<62
kompetenceprofil	0<81
kompetencer	06m1
kompetences	05C1
kompetenceudvikling	08K1
kompetenciak	06o1
kompetencie	06V1
kompetencije	01J2
kompetencijos	02d1
kompetenciák	06o1
kompetencje	07L1
kompetencje cyfrowe	07L1
kompetencje jezykowe	0:c1
kompetencje językowe	0:c1
kompetencje techniczne	07L1
kompetencje zawodowe	07L1
kompetens	06`1
kompetenser	06`1
kompetensi	03Q1
kompetensomraaden	06`1
kompetensomraden	06`1
kompetensområden	06`1
kompetenssit	01Z1
kompetensutveckling	09Q1
kompetentsid	02a1
kompetenzen	03f1
kompetenzi	09_1
kompetenzi lingwistici	0:21
kompetenzi lingwistiċi	0:21
kompetenzprofil	03f1
kompetisi	03Z1
kompiuteriniai igudziai	02d1
kompiuteriniai įgūdžiai	02d1
kompiuterinis rastingumas	02d1
kompiuterinis raštingumas	02d1
konferans ve seminerler	04K1
konferanser	02O1
konferanser og seminarer	02O1
konferanslar	04K1
konferanslar ve seminerler	04K1
konference	0<92
konference a seminare	01F1
konference a semináře	01F1
konference in seminarji	07X1
konferencer	03]1
konferencer og seminarer	03]1
konferences	06P1
konferences un seminari	06P1
konferences un semināri	06P1
konferenciak	0<;1
konferenciak es szeminariumok	0<;1
konferenciareszvetel	0<;1
konferenciarészvétel	0<;1
konferencie	0<<1
konferencie a seminare	0<<1
konferencie a semináre	0<<1
konferencije	0<=2
konferencije i seminari	0<=2
konferencijos	06W1
konferencijos ir seminarai	06W1
konferenciák	0<;1
konferenciák és szemináriumok	0<;1
konferencje	0<?1
konferencje i seminaria	0<?1
konferenser	08h1
konferenser och seminarier	08h1
konferensi	00G1
konferensi dan seminar	00G1
konferenssit	0<@1
konferenssit ja seminaarit	0<@1
konferenzen	0<A1
konferenzen und seminare	0<A1
konferenzi	03I1
konferenzi u seminars	03I1
konferenzteilnahmen	0<A1
kongreler	04K1
kongresi	0<B3
kongresse	0<A1
kongresser	0<E3
kongressit	0<@1
kongresszusok	0<;1
kongresy	0<H2
konicky	0<J2
konicky a zajmy	0<L1
konicky a zaujmy	0<M1
konjicki	0:Z1
konjički	0:Z1
konkurranser	09o1
konkurrencer	01g1
konkursy	0<N1
kontak	0421
kontakt	0<O<
kontakt informacije	0<[1
kontakt podaci	0<\2
kontaktai	02c1
kontaktandmed	0;71
kontaktdaten	01k1
kontakti	0<^3
kontaktine informacija	02c1
kontaktinfo	0;71
kontaktinformacija	0<a1
kontaktinformasjon	0<b1
kontaktinformation	0<c2
kontaktinformationen	01k1
kontaktinformācija	0<a1
kontaktiniai duomenys	02c1
kontaktinė informacija	02c1
kontaktne informacie	0<e1
kontaktne informacije	0<f1
kontaktne udaje	0<e1
kontaktni informace	0<g1
kontaktni podaci	0<h1
kontaktni podatki	0<f1
kontaktni udaje	0<g1
kontaktné informácie	0<e1
kontaktné údaje	0<e1
kontaktní informace	0<g1
kontaktní údaje	0<g1
kontaktoplysninger	0<i1
kontaktopplysninger	0<b1
kontaktpersonas atsauksmem	02o1
kontaktpersonas atsauksmēm	02o1
kontaktuppgifter	09d1
kontakty	0<j2
kontakty na reference	07f1
konusmalar	01=1
konuşmalar	01=1
konverentsid	0<l1
konverentsid ja seminarid	0<l1
konyvek	05=1
koníčky	0<J2
koníčky a zájmy	0<L1
koníčky a záujmy	0<M1
kool	09k1
koolitused	08[1
koolitused ja kursused	08[1
kopsavilkums	02A1
korabbi munkahelyek	09E1
korekort	0<41
korekort og certifikater	03B1
korkort	0<51
korkort och certifikat	03`1
korsijiet	0<m1
korsijiet ta' tahrig	0<m1
korsijiet ta' taħriġ	0<m1
kort om meg	0;21
kort om mig	0;32
kort presentation	0<n1
kort profiel	07U1
kort profil	0<81
kortare utbildningar	09Q1
korte introductie	07U1
kortit	0;m1
kortit ja luvat	0;m1
korábbi munkahelyek	09E1
kotba	02^1
koulut	01E1
koulutukset	01E1
koulutukset ja kurssit	01\1
koulutus	01E1
koulutus ja tutkinnot	01E1
koulutushistoria	01E1
koulutustausta	01E1
kozeleti tevekenyseg	0<o1
kozossegi media	0:51
kozossegi munka	0<o1
kozossegi oldalak	0:51
kratce o mne	05>1
kratka biografija	0<31
kratka predstavitev	05A1
kratki zivotopis	0;b1
kratki životopis	0;b1
kratko o mne	0;a1
kretanje u sluzbi	07g1
kretanje u službi	07g1
krotko o mnie	04d1
krátce o mně	05>1
krátko o mne	0;a1
krótko o mnie	04d1
ksiazki	02`1
książki	02`1
ksztalcenie	08H1
kształcenie	08H1
kto som	0;a1
kualifikasi pendidikan	0;O1
kuka olen	01[1
kulcskompetenciak	06o1
kulcskompetenciák	06o1
kulup faaliyetleri	09b1
kulüp faaliyetleri	09b1
kunnatta	0971
kunniamaininnat	0261
kunnskaper	01e1
kunnátta	0971
kunskaper	06`1
kunskaper och faerdigheter	06`1
kunskaper och fardigheter	06`1
kunskaper och färdigheter	06`1
kuntatt	06^1
kuntatti	06^1
kurs	01d1
kurs bilgileri	01L1
kurs og opplaering	01d1
kurs og opplæring	01d1
kurs og sertifikater	01d1
kurs og videreutdanning	01d1
kurs ve egitimler	01L1
kurs ve eğitimler	01L1
kurs ve seminerler	01L1
kursai	0=01
kursai ir mokymai	0=01
kursbevis	03A1
kurse	0361
kurse und seminare	0361
kurser	0=12
kurser och certifikat	09Q1
kurser och utbildningar	09Q1
kurser og efteruddannelse	08K1
kursevi	07M1
kursevi i obuke	07M1
kursi	02>1
kursi seminari	02>1
kursi un seminari	02>1
kursi un semināri	02>1
kursi, semināri	02>1
kurslar	01L1
kurslar ve egitimler	01L1
kurslar ve eğitimler	01L1
kurssit	01\1
kurssit ja koulutukset	01\1
kursus	0=32
kursus dan pelatihan	0=51
kursusbeviser	03B1
kursused	08[1
kursy	07K1
kursy i szkolenia	07K1
kursy szkolenia	07K1
kursy zawodowe	07K1
kursy, szkolenia	07K1
kurulus uyelikleri	06g1
kuruluş üyelikleri	06g1
kurzbiografie	03h1
kurzbiographie	03h1
kurzfassung	03h1
kurzprofil	03h1
kurzusok	08Q1
kurzvorstellung	03h1
kurzy	00?2
kurzy a skoleni	00>1
kurzy a skolenia	06U1
kurzy a školenia	06U1
kurzy a školení	00>1
kurzy skoleni	00>1
kurzy, školení	00>1
kutatas	09F1
kutatasi projektek	09F1
kutatasok	09F1
kutatás	09F1
kutatási projektek	09F1
kutatások	09F1
kutsed	07:1
kutsetunnistused	07:1
kuulumine organisatsioonidesse	0=61
kuuluvus organisatsioonidesse	0=61
kuvaus	01[1
kvalifikacijas	02=1
kvalifikacijas celsana	02>1
kvalifikacijos	02m1
kvalifikacijos kelimas	0=01
kvalifikacijos kėlimas	0=01
kvalifikacijos tobulinimas	0=01
kvalifikasjoner	01e1
kvalifikationer	06m1
kvalifikācijas	02=1
kvalifikācijas celšana	02>1
kwalifikacje	05:1
kwalifikacje zawodowe	05:1
kwalifiki	08I1
kwalifiki akkademici	08I1
kwalifiki akkademiċi	08I1
kwaliteiten	03b1
ky nang	04G1
ky nang ca nhan	04G1
ky nang chinh	04G1
ky nang chuyen mon	04G1
ky nang khac	04G1
ky nang ky thuat	04G1
ky nang mem	04G1
ky nang nghe nghiep	04G1
ky nang ngoai ngu	0;n1
ky nang ngon ngu	0;n1
ky nang tin hoc	04G1
kynning	0131
kynningarbref	0=71
kynningarbréf	0=71
kärnkompetenser	06`1
képességek	06o1
képesítés	0481
képesítések	0481
képzettség	08S1
képzés	08S1
képzések	08S1
képzések, tanfolyamok	08Q1
készségek	06o1
készségek és kompetenciák	06o1
készségek, képességek	06o1
kísérőlevél	0<11
könyvek	05=1
körkort	0<51
körkort och certifikat	03`1
közéleti tevékenység	0<o1
közösségi munka	0<o1
közösségi média	0:51
közösségi oldalak	0:51
kørekort	0<41
kørekort og certifikater	03B1
kĩ năng	04G1
kısa özgeçmiş	01W1
kısaca ben	01W1
kısaca hakkımda	01W1
kľúčové zručnosti	06V1
kỹ năng	04G1
kỹ năng chuyên môn	04G1
kỹ năng chính	04G1
kỹ năng cá nhân	04G1
kỹ năng khác	04G1
kỹ năng kỹ thuật	04G1
kỹ năng mềm	04G1
kỹ năng nghề nghiệp	04G1
kỹ năng ngoại ngữ	0;n1
kỹ năng ngôn ngữ	0;n1
kỹ năng tin học	04G1
labitud koolitused	08[1
labor social	00H1
laboratory skills	0081
laenkar	0=81
laimejimai	02;1
laimėjimai	02;1
lain lain	06_1
lain-lain	06_1
lainnya	06_1
laisvalaikio pomegiai	0:S1
laisvalaikio pomėgiai	0:S1
laisvalaikis	0:S1
lampiran	07Y1
langages de programmation	02G1
language	09J1
language abilities	09J1
language competences	09J1
language competencies	09J1
language knowledge	09J1
language proficiency	09J1
language skills	09J1
languages	09J1
languages spoken	09J1
langue	03G1
langues	03G1
langues etrangeres	03G1
langues parlees	03G1
langues parlées	03G1
langues vivantes	03G1
langues étrangères	03G1
lankar	0=81
lastni projekti	0;H1
latar belakang pendidikan	0;O1
laufbahn	0291
lavori	0=91
lavori precedenti	01S1
lavoro	01S1
lavoro desiderato	02h1
lazer	02M1
leachtai	0161
leadership	00W1
leadership activities	00W1
leadership and service	00W1
leadership experience	00W1
leasanna	04I1
lectures	03j1
legater	01g1
legaturi	0=:1
legitimation	03`1
legitimationer	03`1
legături	0=:1
lehrerfahrung	0291
lehrgaenge	0361
lehrgaenge und seminare	0361
lehrgange	0361
lehrgange und seminare	0361
lehrgänge	0361
lehrgänge und seminare	0361
lehrtaetigkeit	0291
lehrtatigkeit	0291
lehrtätigkeit	0291
leistungen	03;1
leisure	00_1
leisure activities	00_1
lenguajes	05^1
lenguajes de programacion	02H1
lenguajes de programación	02H1
lenguas	05^1
lenguas extranjeras	05^1
lenker	0=;1
lenkjer	0=;1
letter of motivation	02@1
lettera di motivazione	0=<1
lettera di presentazione	0=<1
lettera motivazionale	0=<1
lettere di referenza	0==1
letters of recommendation	05<1
lettre d'accompagnement	0=>1
lettre de motivation	0=>1
lettres de recommandation	0=?1
leyfi	0=@1
lezingen	02Y1
libri	02U1
libros	02V1
licencas	00S1
licencas e certificacoes	00S1
licencas e certificados	00S1
licence	0=A4
licence i sertifikati	0831
licences	0=E3
licences and registrations	03N1
licences et certifications	00K1
licencia de conducir	04Q1
licencias	00Q1
licencias y certificaciones	00Q1
licencie	04o1
licencije	0501
licencijos	02m1
licencje	05:1
licencje i certyfikaty	05:1
licenser	0512
licenses	03N1
licenses and certifications	03N1
licenses and registrations	03N1
licensure	03N1
licente	00T1
licente si certificari	00T1
licenties	03^1
licenze	0071
licenze e certificazioni	0071
licenzja tas sewqan	0=H1
licenzji	0571
licenzji tas sewqan	0=H1
licenças	00S1
licenças e certificados	00S1
licenças e certificações	00S1
licențe	00T1
licențe și certificări	00T1
lich su cong viec	0621
lich su lam viec	0621
licna interesovanja	0:Y1
licne informacije	0<[1
licne osobine	0<31
licne vestine	0721
licni podaci	0<[1
licni profil	0<31
licni projekti	0;G1
lideranca	00P1
liderança	00P1
liderazgo	00H1
lidmaatschap	03e1
lidmaatschappen	03e1
lien he	08;1
lien ket	0:91
lien lac	08;1
liens	08Y1
ligacoes	0=I1
ligações	0=I1
liikmelisus	0=61
liikmesus	0=61
liite	02b1
liitteet	02b1
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
lingid	0=J1
lingua	01R1
linguagens de programacao	02D1
linguagens de programação	02D1
linguaggi di programmazione	0041
linguas	05b1
linguas estrangeiras	05b1
linguas faladas	05b1
lingue	01R1
lingue conosciute	01R1
lingue straniere	01R1
linguistic skills	09J1
lingwi	0:21
lingwi barranin	0:21
link	0=K2
linkek	0:51
linki	0=M1
linkit	0=N1
linkler	03O1
linkovi	0882
links	0=O7
linkuri	0=:1
lionrai agus ballraiochtai	03R1
lionrai soisialta	0=V1
lisaandmed	0=W1
lisad	07Z1
lisaekoulutus	01\1
lisaetiedot	0=X1
lisainfo	0=W1
lisakoulutus	01\1
lisanslar	03c1
lisanslar ve sertifikalar	03c1
lisateave	0=W1
lisatiedot	0=X1
lisenser	03A1
lisensi	0=Y1
lisensi dan sertifikasi	0=Y1
lisenssit	0;m1
list motywacyjny	0=Z1
lisäkoulutus	01\1
lisätiedot	0=X1
litir chludaigh	0=[1
litir chlúdaigh	0=[1
litir iarratais	0=[1
litsentsid	07:1
livres	02S1
livros	02C1
lizenzen	00=1
lizenzen und zertifikate	00=1
liên hệ	08;1
liên kết	0:91
liên lạc	08;1
liċenzja tas-sewqan	0=H1
liċenzji	0571
liċenzji tas-sewqan	0=H1
lična interesovanja	0:Y1
lične informacije	0<[1
lične osobine	0<31
lične veštine	0721
lični podaci	0<[1
lični profil	0<31
lični projekti	0;G1
llenguatges de programacio	01U1
llenguatges de programació	01U1
llengues	05a1
llengues estrangeres	05a1
llengües	05a1
llengües estrangeres	05a1
lleure	00k1
llibres	05c1
llicencies	00R1
llicencies i certificacions	00R1
llicències	00R1
llicències i certificacions	00R1
lloc de treball desitjat	07=1
load	07:1
locul de munca actual	00X1
locul de munca vizat	02k1
locul de muncă actual	00X1
locul de muncă vizat	02k1
locuri de munca	00X1
locuri de muncă	00X1
loeneanspraak	0;e1
loenoenske	0;X1
logiciels	02G1
logros	03[1
logros destacados	03[1
loisirs	00\1
loisirs et centres d'interet	00\1
loisirs et centres d'intérêt	00\1
lomba	03Z1
loneansprak	0;e1
lononske	0;X1
looking for	03H1
loopbaan	02K1
loopbaanoverzicht	02K1
lucrari publicate	02T1
lucrari stiintifice	02T1
lucrări publicate	02T1
lucrări științifice	02T1
luhidalt minust	08J1
luhitutvustus	08J1
lukesciai	06]1
luottamustehtaevaet	01H1
luottamustehtavat	01H1
luottamustehtävät	01H1
luottamustoimet	01H1
lupakortit	0;m1
luvat	0;m1
luvat ja kortit	0;m1
lydrastis	0=\1
lydraštis	0=\1
lyhyesti	01[1
lyhyt esittely	01[1
lyhytkurssit	01\1
läbitud koolitused	08[1
länkar	0=81
léachtaí	0161
líneas de investigación	00V1
línguas	05b1
línguas estrangeiras	05b1
línguas faladas	05b1
líonraí agus ballraíochtaí	03R1
líonraí sóisialta	0=V1
löneanspråk	0;e1
lønønske	0;X1
lühidalt minust	08J1
lühitutvustus	08J1
lūkesčiai	06]1
lịch sử công việc	0621
lịch sử làm việc	0621
maal	0=]3
maatschappelijke activiteiten	00[1
macibas	01A1
magamrol	03d1
magamról	03d1
magang	0;\1
main projects	00D1
major projects	00D1
makaleler	01=1
mal	0=]3
malakunnatta	08f1
malstofur	0=`1
malthing	0=`1
management skills	0081
mang xa hoi	0:91
manused	07Z1
markmid	0131
markmið	0131
materinski i strani jezici	0;S1
me contacter	06A1
medailonek	05>1
medals	00A1
media sosial	0;N1
media spolecznosciowe	0=M1
media społecznościowe	0=M1
medlemskab	09;1
medlemskaber	09;1
medlemskap	0=a2
medlemskap i foereningar	09C1
medlemskap i foreningar	09C1
medlemskap i föreningar	09C1
medlemskap i organisasjoner	09:1
medlemskap och naetverk	09C1
medlemskap och natverk	09C1
medlemskap och nätverk	09C1
medmaelabref	0=c1
medmaelendur	0=c1
medmaeli	0=c1
megjelent muvek	05=1
megjelent művek	05=1
megpalyazott munkakor	01M1
megpalyazott pozicio	01M1
megpályázott munkakör	01M1
megpályázott pozíció	01M1
mehke vescine	0711
mehke veščine	0711
meke vjestine	0731
meke vještine	0731
mekke dovednosti	06S1
melleklet	06B1
mellekletek	06B1
melléklet	06B1
mellékletek	06B1
membership	0491
memberships	0491
memberships and affiliations	0491
membre	00c1
membresias	00l1
membresías	00l1
membru	0101
menntun	09n1
menntun og thjalfun	09n1
menntun og þjálfun	09n1
meriter	0=d1
meriter i oevrigt	01n1
meriter i ovrigt	01n1
meriter i övrigt	01n1
meritos	03[1
merkis	02A1
mesleki beceriler	02I1
mesleki deneyim	04J1
mesleki egitimler	01L1
mesleki eğitimler	01L1
mesleki tecrube	04J1
mesleki tecrübe	04J1
mesleki uyelikler	06g1
mesleki üyelikler	06g1
messen und kongresse	0<A1
methoden	03f1
metier recherche	04_1
meðmælabréf	0=c1
meðmælendur	0=c1
meðmæli	0=c1
midja socjali	0=e1
midja soċjali	0=e1
mielenkiinnon kohteet	09l1
mimoskolni aktivity	06R1
mimoskolni cinnost	06R1
mimoskolska cinnost	07H1
mimoskolske aktivity	07H1
mimoškolní aktivity	06R1
mimoškolní činnost	06R1
mimoškolská činnosť	07H1
mimoškolské aktivity	07H1
min jien	08=1
minat	0:R1
minat dan hobi	0:R1
minat kerja	08X1
minat pribadi	0:R1
minositesek	0481
minust	08J1
minusta	01[1
minősítések	0481
mionsonrai pearsanta	08b1
mionsonraí pearsanta	08b1
misc	00a1
miscelaneo	06c1
miscellaneous	00a1
miscel·lania	01Q1
miscel·lània	01Q1
misceláneo	06c1
mission statement	00;1
missions	00^1
mitgliedschaft	03g1
mitgliedschaften	03g1
mitgliedschaften in vereinen	03g1
mitgliedschaften und netzwerke	03g1
mixxellanja	01G1
mocne strony	07L1
moi quan tam	0=f1
moje atuty	04d1
mokslas	0:]1
mokslines publikacijos	0<21
moksliniai tyrimai	02e1
mokslinės publikacijos	0<21
mokymai	0=01
mokymai ir kursai	0=01
mokymasis	0:]1
moltai	0=g1
moltaí	0=g1
moltoiri	0=g1
moltóirí	0=g1
mon profil	0001
mong muon	0631
mong muốn	0631
mooc	02l1
more	00a1
mother tongue and other languages	09J1
motivacijas vestule	0=h1
motivacijsko pismo	0=i2
motivaciono pismo	0=k1
motivacios level	0<11
motivacni dopis	0=l1
motivacny list	0=m1
motivasyon mektubu	0=n1
motivatie	07U1
motivatiebrief	03\1
motivation	0=o2
motivation letter	02@1
motivationsschreiben	0251
motivatsioonikiri	0;Z1
motivační dopis	0=l1
motivačný list	0=m1
motiveret ansoegning	0271
motiveret ansogning	0271
motiveret ansøgning	0271
motivációs levél	0<11
motivācijas vēstule	0=h1
motyvacinis laiskas	0=\1
motyvacinis laiškas	0=\1
mrezne stranice	0:o1
mrežne stranice	0:o1
muc khac	0;o1
muc luong mong muon	0631
muc tieu	03S1
muc tieu nghe nghiep	03S1
muita tietoja	0=X1
munca voluntara	00Y1
muncă voluntară	00Y1
munkahely	09E1
munkahelyek	09E1
munkahelyi tapasztalat	09E1
munkakorok	09E1
munkakörök	09E1
munkatapasztalat	09E1
munkatapasztalatok	09E1
munkatortenet	09E1
munkatörténet	09E1
munkaviszonyok	09E1
muszaki ismeretek	06o1
muttersprache und fremdsprachen	09T1
muu	0>12
muu info	0=W1
muu koulutus	01\1
muu osaaminen	01Z1
muu teave	0=W1
muu tyoekokemus	0151
muu tyokokemus	0151
muu työkokemus	0151
muud oskused	02a1
muut	0=X1
muut koulutukset	01\1
muut taidot	01Z1
muut tiedot	0=X1
muuta	0=X1
málakunnátta	08f1
málstofur	0=`1
málþing	0=`1
mål	0=]3
méritos	03[1
métier recherché	04_1
mācības	01A1
mērķis	02A1
měkké dovednosti	06S1
műszaki ismeretek	06o1
mạng xã hội	0:91
mối quan tâm	0=f1
mục khác	0;o1
mục tiêu	03S1
mục tiêu nghề nghiệp	03S1
mức lương mong muốn	0631
na kratko o meni	05A1
na meain shoisialta	0=V1
na meáin shóisialta	0=V1
nachweise	00=1
naetverk	0=81
naetverk och medlemskap	09C1
nagrade	0>33
nagrade i priznanja	0>62
nagrade in priznanja	07j1
nagrody	0<N1
nagrody i stypendia	0<N1
nagrody i wyroznienia	0<N1
nagrody i wyróżnienia	0<N1
naisc	0=V1
najvyssie dosiahnute vzdelanie	01;1
najvyššie dosiahnuté vzdelanie	01;1
najwazniejsze osiagniecia	0<N1
najwazniejsze projekty	03M1
najwazniejsze umiejetnosci	07L1
najważniejsze osiągnięcia	0<N1
najważniejsze projekty	03M1
najważniejsze umiejętności	07L1
nam	09n1
namsferill	09n1
namskeid	08Z1
namskeid og radstefnur	08Z1
nang luc	04G1
naobrazba	08E1
naryste	02g1
naryste organizacijose	02g1
narystes	02g1
narystė	02g1
narystė organizacijose	02g1
narystės	02g1
narzedzia	07L1
narzędzia	07L1
nascholing	0031
nastroje	0;A2
natjecanja	0>81
natverk	0=81
natverk och medlemskap	09C1
naucni radovi	0>91
nauka	08H1
naučni radovi	0>91
nebenjobs	0291
nebenprojekte	0371
nebentaetigkeit	0291
nebentaetigkeiten	0291
nebentatigkeit	0291
nebentatigkeiten	0291
nebentätigkeit	0291
nebentätigkeiten	0291
neformalno izobrazevanje	06d1
neformalno izobraževanje	06d1
neformalno obrazovanje	07N1
nejvyssi dosazene vzdelani	01:1
nejvyšší dosažené vzdělání	01:1
nettprofiler	0=;1
nettsider	0=;1
nettverk og medlemskap	09:1
netvaerk	0:61
netvaerk og medlemskaber	09;1
netværk	0:61
netværk og medlemskaber	09;1
netwerken	0>:1
netwerken en lidmaatschappen	03e1
netwerks socjali	0=e1
netwerks soċjali	0=e1
netwerks u shubijiet	02i1
netwerks u sħubijiet	02i1
networks	09?1
networks and memberships	0491
netzwerke	0:^1
netzwerke und mitgliedschaften	03g1
nevenactiviteiten	00[1
nevenfuncties	00[1
nevenprojecten	03a1
nghien cuu	04E1
nghiên cứu	04E1
ngoai ngu	0;n1
ngon ngu	0;n1
ngon ngu lap trinh	04G1
ngoại ngữ	0;n1
nguoi gioi thieu	09`1
nguoi tham chieu	09`1
nguoi tham khao	09`1
nguyen vong	0631
nguyen vong cong viec	0631
nguyện vọng	0631
nguyện vọng công việc	0631
ngôn ngữ	0;n1
ngôn ngữ lập trình	04G1
người giới thiệu	09`1
người tham chiếu	09`1
người tham khảo	09`1
nitelikler	02I1
niveau de langue	03G1
niveaux de langues	03G1
nivel de idiomas	05^1
nivell d'idiomes	05a1
niyet mektubu	0=n1
nodarbinatiba	06Z1
nodarbinātība	06Z1
noeglekompetencer	06m1
noekkelkompetanse	01e1
noekkelkvalifikasjoner	0;21
noglekompetencer	06m1
nokkelkompetanse	01e1
nokkelkvalifikasjoner	0;21
non formal education	00b1
non-formal education	00b1
notable projects	00D1
notlar	05;1
nozimigakie projekti	0;J1
nozīmīgākie projekti	0;J1
nuorodos	0:n1
nyckelkompetenser	06`1
nyelvek	0:\1
nyelvi ismeretek	0:\1
nyelvi keszsegek	0:\1
nyelvi kompetenciak	0:\1
nyelvi kompetenciák	0:\1
nyelvi készségek	0:\1
nyelvismeret	0:\1
nyelvtudas	0:\1
nyelvtudás	0:\1
nyelvvizsgak	0:\1
nyelvvizsgák	0:\1
nám	09n1
námsferill	09n1
námskeið	08Z1
námskeið og ráðstefnur	08Z1
nástroje	0;A2
nätverk	0=81
nätverk och medlemskap	09C1
nøglekompetencer	06m1
nøkkelkompetanse	01e1
nøkkelkvalifikasjoner	0;21
năng lực	04G1
o meni	0>;3
o mne	0>>2
o mnie	04d1
o mně	05>1
o sobie	04d1
oa능력	0>@1
obair dheonach	09a1
obiectiv	04L1
obiectiv profesional	04L1
obiective	04L1
obiettivi	03D1
obiettivo	03D1
obiettivo professionale	03D1
objave	0>A3
objave in predavanja	03i1
objavljeni radovi	05E2
objectif	0001
objectif professionnel	0001
objectifs	0001
objectiu	0961
objectiu professional	0961
objective	00;1
objectivo	02B1
objektif	06h1
objetivo	0>D2
objetivo profesional	00L1
objetivo profissional	02B1
objetivos	0>D2
objetivos pessoais	04P1
obras	0>F2
obrazovanje	01C2
obrazovanje i obuka	0>H1
obrazovanje i osposobljavanje	08E1
obres	0>I1
obsluga komputera	07L1
obstudijske dejavnosti	0851
obsługa komputera	07L1
obuke	07M1
obštudijske dejavnosti	0851
ocakavania	0811
occupation	00B1
occupational experience	00B1
occupazione	01S1
occupazione desiderata	02h1
ocekavani	0:71
ocekivanja	0>J2
oceneni	07i1
oceneni a uspechy	07i1
ocenenia	0>L1
ocenenia a uspechy	0>L1
ocenenia a úspechy	0>L1
ocenění	07i1
ocenění a úspěchy	07i1
ocio	00V1
octrooien	02Y1
ocupacao de tempos livres	02M1
ocupacio desitjada	07=1
ocupació desitjada	07=1
ocupação de tempos livres	02M1
oczekiwania	07k1
oczekiwania finansowe	07k1
odabrani projekti	0>M1
odborna prax	0>N1
odborna praxe	07h1
odborna skoleni	00>1
odborna sposobilost	04o1
odborna zpusobilost	04n1
odborne certifikaty	04n1
odborne clanky	0>O1
odborne dovednosti	06S1
odborne publikace	0>O1
odborne publikacie	0>P1
odborne skusenosti	0>N1
odborne znalosti	0;A2
odborne zrucnosti	06V1
odborná prax	0>N1
odborná praxe	07h1
odborná spôsobilosť	04o1
odborná způsobilost	04n1
odborná školení	00>1
odborné certifikáty	04n1
odborné dovednosti	06S1
odborné publikace	0>O1
odborné publikácie	0>P1
odborné skúsenosti	0>N1
odborné znalosti	0;A2
odborné zručnosti	06V1
odborné články	0>O1
odbyte szkolenia	07K1
odkazy	0>Q2
odnosniki	0=M1
odnośniki	0=M1
odporucania	0>S1
odporúčania	0>S1
odul ve basarilar	03W1
oduller	03W1
oduller ve basarilar	03W1
odullerim	03W1
oenska stilling	0;W1
oenskad befattning	0;e1
oenskad tjaenst	0;e1
oenskat arbete	0;e1
oenskemaal	0;e1
oensker	0;i2
oensket job	0;X1
oensket jobb	0;W1
oensket stilling	0;i2
oevrig	01f1
oevrig arbetslivserfarenhet	0281
oevrig erhvervserfaring	0241
oevrig informasjon	01f1
oevrig information	01n1
oevrig utbildning	09Q1
oevriga faerdigheter	06`1
oevriga kunskaper	06`1
oevriga meriter	01n1
oevriga meriter och kunskaper	06`1
oevriga uppgifter	01n1
oevriga upplysningar	01n1
oevriga utbildningar	09Q1
oevrige ferdigheter	01e1
oevrige kompetencer	06m1
oevrige kurser	08K1
oevrige oplysninger	01b1
oevrige opplysninger	01f1
oevrigt	0>T2
oevrigt engagemang	08\1
ogrenim	01<1
ogrenim bilgileri	01<1
ogrenim durumu	01<1
ohjelmistot	01Z1
ohjelmointikielet	01Z1
ohrajn	01G1
oideachas	04H1
oideachas agus oiliuint	04H1
oideachas agus oiliúint	04H1
oiliuint	04c1
oiliúint	04c1
oklevelek	0481
oktatas	08S1
oktatas es kepzes	08S1
oktatas es kepzesek	08S1
oktatás	08S1
oktatás és képzés	08S1
oktatás és képzések	08S1
okul	01<1
okurettindi	0411
okuskirteini	0411
older positions	00B1
olennainen tyoekokemus	0151
olennainen tyokokemus	0151
olennainen työkokemus	0151
olulisemad projektid	0;81
om	0=]3
om meg	0;21
om mig	0;32
om personen	0<b1
omandatud haridus	09k1
omat projektit	09h1
omdoemen	0>V1
omdomen	0>V1
omdömen	0>V1
on yazi	0=n1
on yazi ozeti	01W1
onderscheidingen	03_1
onderscheidingen en prijzen	03_1
onderwijs	00F1
onderwijs en opleiding	00F1
onderwijservaring	02K1
onderzoek	03a1
onderzoekservaring	02K1
onderzoeksprojecten	03a1
one cikan projeler	00N1
onkentes munka	0<o1
onkentes tapasztalat	0<o1
onkentes tevekenyseg	0<o1
onkentesseg	0<o1
online	0>W2
online courses	00b1
online presence	09?1
online profielen	0>:1
online profile	0:^1
online profiles	09?1
online profilok	0:51
online profily	0>Q2
online-profile	0:^1
onlineprofiler	0>Y2
onnur faerni	0971
onoracha	08<1
onoracha agus gradaim	08<1
onorificenze	04>1
onoruri	04D1
onska stilling	0;W1
onskad befattning	0;e1
onskad tjanst	0;e1
onskat arbete	0;e1
onskemal	0;e1
onsker	0;i2
onsket job	0;X1
onsket jobb	0;W1
onsket stilling	0;i2
onur ve oduller	03W1
onur ve ödüller	03W1
onóracha	08<1
onóracha agus gradaim	08<1
open source	0>[2
open source contributions	00D1
open source projects	00D1
open source projekte	0371
open source software	00D1
open-source software	00D1
open-source-projekte	0371
opensourceprojecten	03a1
operare pc	0051
opere	0=91
opingud	09k1
opinie	0>]1
opinnot	01E1
opis	04d1
opiskelu	01E1
oplaeg	04:1
opleiding	00F1
opleiding en training	00F1
opleidingen	00F1
opleidingsachtergrond	00F1
opleidingsgegevens	00F1
oplæg	04:1
oppimine	09k1
oppsummering	0;21
opravneni	04n1
opravnenia	04o1
oprogramowanie	07L1
oprávnenia	04o1
oprávnění	04n1
opsummering	0<81
organisasi	0;l1
organisasjoner	09:1
organisasjonserfaring	08_1
organisational skills	0081
organisationer	0>^2
organisations professionnelles	00c1
organisatsioonid	0=61
organizacijas	03k1
organizacijos	02g1
organizaciones	00l1
organizacje	06L1
organizacje studenckie	01I1
organizacoes	00n1
organizatii	0101
organizatii profesionale	0101
organizations	0491
organizações	00n1
organizații	0101
organizații profesionale	0101
organizācijas	03k1
orodja	0711
osaaminen	01Z1
osaamisalueet	01Z1
osaamisprofiili	01[1
osebne informacije	0<f1
osebne lastnosti	05A1
osebni podatki	0<f1
osebni profil	05A1
osebni projekti	0;H1
osiagniecia	0<N1
osiagniecia i nagrody	0<N1
osiągnięcia	0<N1
osiągnięcia i nagrody	0<N1
oskastarf	0>`1
oskir um starf	0>`1
oskused	02a1
oskused ja teadmised	02a1
osnovni podaci	0<\2
osnovni podatki	0<f1
osobe za kontakt	0>a1
osobe za preporuku	0>b2
osobne informacie	0<e1
osobne informacije	0<h1
osobne projekty	0>d1
osobne udaje	0<e1
osobne vjestine	0731
osobne vjestine i kompetencije	0731
osobne vjestine i osobine	0;b1
osobne vještine	0731
osobne vještine i kompetencije	0731
osobne vještine i osobine	0;b1
osobne vlastnosti	0;a1
osobni data	0<g1
osobni informace	0<g1
osobni interesi	0:X1
osobni podaci	0<h1
osobni profil	0>e2
osobni projekti	0>M1
osobni projekty	0>g1
osobni udaje	0<g1
osobni vlastnosti	05>1
osobni zajmy	0<L1
osobny profil	0;a1
osobné informácie	0<e1
osobné projekty	0>d1
osobné vlastnosti	0;a1
osobné údaje	0<e1
osobní data	0<g1
osobní informace	0<g1
osobní profil	05>1
osobní projekty	0>g1
osobní vlastnosti	05>1
osobní zájmy	0<L1
osobní údaje	0<g1
osobný profil	0;a1
osoby polecajace	0>]1
osoby polecające	0>]1
osposobljavanje	07N1
oss	0>h1
osszefoglalas	03d1
osszefoglalo	03d1
oss活動	0>h1
ostale informacije	07R2
ostale vestine	0721
ostale veštine	0721
ostale vjestine	0731
ostale vještine	0731
ostali podaci	07R2
ostalo	07O3
ostatne	06T1
ostatne informacie	06T1
ostatne zrucnosti	06V1
ostatni	06Q1
ostatni dovednosti	06S1
ostatni informace	06Q1
ostatné	06T1
ostatné informácie	06T1
ostatné zručnosti	06V1
ostatní	06Q1
ostatní dovednosti	06S1
ostatní informace	06Q1
osvedceni	04n1
osvedceni a certifikaty	04n1
osvedcenia	04o1
osvedcenia a certifikaty	04o1
osvedčenia	04o1
osvedčenia a certifikáty	04o1
osvědčení	04n1
osvědčení a certifikáty	04n1
osztondijak	0751
osztondijak es dijak	0751
ota yhteytta	0:01
ota yhteyttae	0:01
ota yhteyttä	0:01
other	00a1
other experience	00B1
other information	00a1
other interests	00_1
other jobs	00B1
other language(s	09J1
other languages	09J1
other roles	00B1
other skills	0081
other work	00B1
others	00a1
otra experiencia	00U1
otra formacion	04O1
otra formación	04O1
otra informacion	06c1
otra información	06c1
otras experiencias	00U1
otro(s) idioma(s	05^1
otros	06c1
otros conocimientos	02H1
otros cursos	04O1
otros datos	06c1
otros datos de interes	06c1
otros datos de interés	06c1
otros idiomas	05^1
otros meritos	06c1
otros méritos	06c1
outils	02G1
outils informatiques	02G1
outra(s) lingua(s	05b1
outra(s) língua(s	05b1
outras competencias	02D1
outras competências	02D1
outras experiencias	02n1
outras experiências	02n1
outras informacoes	06N1
outras informacoes relevantes	06N1
outras informações	06N1
outras informações relevantes	06N1
outras linguas	05b1
outras línguas	05b1
outreach	00W1
outros	06N1
outros cursos	00O1
outros dados	06N1
outside interests	00_1
outside work	00_1
ouvrages	02S1
over mezelf	07U1
over mij	07U1
overig	0021
overige	0021
overige gegevens	0021
overige informatie	0021
overige opleidingen	0031
overige vaardigheden	03b1
overige werkervaring	02K1
overview	00;1
ovladanie jazykov	06C1
ovlascenja	0831
ovlastenja	0501
ovlaštenja	0501
ovlašćenja	0831
ovládanie jazykov	06C1
ovrig	01f1
ovrig arbetslivserfarenhet	0281
ovrig erhvervserfaring	0241
ovrig informasjon	01f1
ovrig information	01n1
ovrig utbildning	09Q1
ovriga fardigheter	06`1
ovriga kunskaper	06`1
ovriga meriter	01n1
ovriga meriter och kunskaper	06`1
ovriga uppgifter	01n1
ovriga upplysningar	01n1
ovriga utbildningar	09Q1
ovrige ferdigheter	01e1
ovrige kompetencer	06m1
ovrige kurser	08K1
ovrige oplysninger	01b1
ovrige opplysninger	01f1
ovrigt	0>T2
ovrigt engagemang	08\1
ozet	01W1
ozgecmis ozeti	01W1
očakávania	0811
očekivanja	0>J2
očekávání	0:71
oħrajn	01G1
padevused	02a1
paetevyydet	0;m1
paetevyydet ja kortit	0;m1
paetevyydet ja luvat	0;m1
paetevyys	0;m1
pageidaujamas darbas	06]1
pageidaujamos pareigos	06]1
pageidavimai	06]1
pagrindine informacija	02c1
pagrindinė informacija	02c1
paipeir	0161
paitinni	0161
paitinní	0161
paixoes	02M1
paixões	02M1
palestras	02C1
palgasoov	0>i1
palkinnot	0261
palkinnot ja tunnustukset	0261
palkkatoive	09f1
palyafutas	09E1
pamatinformacija	0<a1
pamatinformācija	0<a1
papers	03j1
papildinformacija	05B1
papildinformācija	05B1
papildizglitiba	02>1
papildizglītība	02>1
papildoma informacija	0;F1
papildoma veikla	0>j1
papildomas issilavinimas	0=01
papildomas išsilavinimas	0=01
papildomi duomenys	0;F1
papildu informacija	05B1
papildu informācija	05B1
papildu izglitiba	02>1
papildu izglītība	02>1
papildus informacija	05B1
papildus informācija	05B1
par mani	02A1
par slov o mne	0>>2
parcours	00^1
parcours academique	06J1
parcours académique	06J1
parcours professionnel	00^1
parcours scolaire	06J1
parcours universitaire	06J1
parcurs profesional	00X1
participacao em eventos	05k1
participacio social	00Z1
participacion social	00H1
participació social	00Z1
participación social	00H1
participari la conferinte	0601
participação em eventos	05k1
participări la conferințe	0601
pasakumi	06P1
pasantias	00U1
pasantías	00U1
pasatiempos	00V1
pasiekimai	02;1
pasiones	00V1
pasirinkti projektai	02e1
pasiuni	0:A1
pasiuni si hobby uri	0:A1
pasiuni si interese	0:A1
pasiuni și hobby-uri	0:A1
pasiuni și interese	0:A1
pasje	06K1
pasje i zainteresowania	06K1
paskyros	0:n1
pasraksturojums	02A1
passatempi	0:l2
passatempos	02M1
passe temps	00\1
passe-temps	00\1
passioni	0321
passions	0>k3
pastimes	00_1
pasākumi	06P1
paten	04C1
patendid	02_1
patent	02[1
patentai	0<21
patente	0>n2
patente di guida	0?01
patenten	02Y1
patenter	02\2
patentes	0?12
patenti	0?35
patenti di guida	0?01
patenti e certificazioni	0071
patentini	0071
patentit	02Z1
patentler	01=1
patents	0?82
patents and certifications	03N1
patents and publications	03j1
patenty	0?:3
patevyydet	0;m1
patevyydet ja kortit	0;m1
patevyydet ja luvat	0;m1
patevyys	0;m1
patirtis	06\1
pazymejimai	02m1
pazymejimai ir sertifikatai	02m1
pašraksturojums	02A1
pažymėjimai	02m1
pažymėjimai ir sertifikatai	02m1
pc kenntnisse	03f1
pc znalosti	0;A2
pc-kenntnisse	03f1
pcスキル	0;D1
peer reviewed publications	03j1
peer-reviewed publications	03j1
pehmeaet taidot	01Z1
pehmeat taidot	01Z1
pehmeät taidot	01Z1
pekerjaan	0;\1
pekerjaan yang diinginkan	08X1
pelatihan	0=51
pelatihan & sertifikasi	0=51
pelatihan dan kursus	0=51
pelatihan dan sertifikasi	0=51
pemberi referensi	06O1
pembicara	04C1
pencapaian	03Z1
pendidikan	0;O1
pendidikan formal	0;O1
pendidikan non formal	0=51
pendidikan nonformal	0=51
pendidikan terakhir	0;O1
penelitian	0?=1
pengalaman	0;\1
pengalaman bekerja	0;\1
pengalaman berorganisasi	0;l1
pengalaman kerja	0;\1
pengalaman magang	0;\1
pengalaman organisasi	0;l1
pengalaman pekerjaan	0;\1
pengalaman praktik	0;\1
pengalaman profesional	0;\1
pengalaman proyek	0?=1
pengalaman relawan	0;l1
pengalaman sukarela	0;l1
penghargaan	03Z1
penghargaan & prestasi	03Z1
penghargaan dan prestasi	03Z1
penguasaan bahasa	03P1
penilaian mandiri keterampilan digital	0?>1
perangkat lunak	03Q1
percorso accademico	04U1
percorso di studi	04U1
percorso formativo	04U1
percorso professionale	01S1
percorso scolastico	04U1
percurso academico	08>1
percurso académico	08>1
percurso profissional	02n1
perfectionare	01O1
perfectionnement	02l1
perfecționare	01O1
perfil	0??3
perfil personal	0?B2
perfil pessoal	02B1
perfil profesional	00L1
perfil professional	0961
perfil profissional	02B1
perfiles	08`1
perfiles en linea	08`1
perfiles en línea	08`1
perfils	08a1
perfils en linia	08a1
perfils en línia	08a1
perfis	0=I1
perfis online	0=I1
perkenalan	06h1
permis	0?D1
permis auto	04R1
permis b	0?D1
permis de conducere	04R1
permis de conduir	04S1
permis de conduire	0?D1
permis et certifications	00K1
permiso de conducir	04Q1
permisos de conducir	04Q1
permisos de conduir	04S1
permís de conduir	04S1
persoane de referinta	0?E1
persoane de referință	0?E1
persoenliche angaben	01k1
persoenliche daten	01k1
persoenliche faehigkeiten	03f1
persoenliche faehigkeiten und kompetenzen	03f1
persoenliche informationen	01k1
persoenliche interessen	0391
persoenliche kompetenzen	03f1
persoenliche projekte	0371
persoenliche staerken	03h1
persoenliches	01k1
persoenliches profil	03h1
person	01k1
personal	03X1
personal data	03X1
personal details	03X1
personal info	03X1
personal information	03X1
personal interests	00_1
personal particulars	03X1
personal profile	00;1
personal projects	00D1
personal pursuits	00_1
personal skills	0081
personal skills and competences	0081
personal statement	00;1
personal summary	00;1
personalia	0?F4
personalien	01k1
personas dati	0<a1
personas informacija	0<a1
personas informācija	0<a1
persondata	0?J3
personendaten	01k1
personiga informacija	0<a1
personigas ipasibas	02A1
personigie dati	0<a1
personigie projekti	0;J1
personiska informacija	0<a1
personiskā informācija	0<a1
personlege opplysningar	0<b1
personliche angaben	01k1
personliche daten	01k1
personliche fahigkeiten	03f1
personliche fahigkeiten und kompetenzen	03f1
personliche informationen	01k1
personliche interessen	0391
personliche kompetenzen	03f1
personliche projekte	0371
personliche starken	03h1
personliches	01k1
personliches profil	03h1
personlig informasjon	0<b1
personlig information	09d1
personlig presentation	0<n1
personlig profil	0=]3
personliga egenskaper	0<n1
personliga faerdigheter och kompetenser	06`1
personliga fardigheter och kompetenser	06`1
personliga färdigheter och kompetenser	06`1
personliga intressen	09Z1
personliga projekt	08M1
personliga uppgifter	09d1
personlige data	0<i1
personlige egenskaper	0;21
personlige ferdigheter	01e1
personlige interesser	0?M1
personlige kompetencer	06m1
personlige oplysninger	0<i1
personlige opplysninger	0<b1
personlige projekter	08N1
personlige prosjekter	08O1
personligt	0;32
personligt brev	09B1
personnes de reference	0=?1
personnes de référence	0=?1
personoplysninger	0<i1
personopplysninger	0<b1
personuleg samantekt	0131
personuleg verkefni	08U1
personulegar upplysingar	09e1
personuppgifter	09d1
personuupplysingar	09e1
personīgie dati	0<a1
personīgie projekti	0;J1
personīgā informācija	0<a1
personīgās īpašības	02A1
persoonlijk profiel	07U1
persoonlijke gegevens	03Y1
persoonlijke informatie	03Y1
persoonlijke interesses	0:@1
persoonlijke projecten	03a1
persoonlijke samenvatting	07U1
persoonlijke vaardigheden	03b1
persoonlijke vaardigheden en competenties	03b1
persoonsgegevens	03Y1
persuni ta' referenza	0?N1
persónuleg samantekt	0131
persónuleg verkefni	08U1
persónulegar upplýsingar	09e1
persónuupplýsingar	09e1
persönliche angaben	01k1
persönliche daten	01k1
persönliche fähigkeiten	03f1
persönliche fähigkeiten und kompetenzen	03f1
persönliche informationen	01k1
persönliche interessen	0391
persönliche kompetenzen	03f1
persönliche projekte	0371
persönliche stärken	03h1
persönliches	01k1
persönliches profil	03h1
pertenencia a asociaciones	00l1
pertinenca a associacions	00m1
pertinença a associacions	00m1
perustiedot	0:01
pesquisa	0;51
pet проекты	0?O1
pet-проекты	0?O1
petijumi	0;J1
petniecibas projekti	0;J1
phu luc	0771
phụ lục	0771
pieces jointes	0211
pieejamiba	06[1
pieejamība	06[1
pielikumi	0?P1
pielikums	0?P1
pieredze	06Z1
pieteikuma vestule	0=h1
pieteikuma vēstule	0=h1
pièces jointes	0211
pocitacove dovednosti	06S1
pocitacove znalosti	0;A2
pocitacove zrucnosti	06V1
podaci za kontakt	0<\2
podstawowe informacje	06X1
podsumowanie	04d1
podsumowanie zawodowe	04d1
podujatia	0<<1
pohiandmed	0;71
points forts	0001
poklicna pot	06f1
poklicne izkusnje	06f1
poklicne izkušnje	06f1
poklicni profil	05A1
polecenia	0>]1
politisches engagement	03:1
pomegiai	0:S1
pomegiai ir interesai	0:S1
pomembnejsi projekti	0;H1
pomembnejši projekti	0;H1
pomėgiai	0:S1
pomėgiai ir interesai	0:S1
ponencias	02V1
ponencias y publicaciones	02V1
ponencies	05c1
ponències	05c1
popis publikacija	0?Q1
popratno pismo	0?R1
poprzednie stanowiska	0821
portafolio	0;61
portafolis	0>I1
portafoll	0?S1
portefoelje	0?T2
portefolje	0?T2
portefølje	0?T2
portfelis	02e1
portfelj	0;H1
portfoelj	08M1
portfolio	0?VE
portfolj	08M1
portfolyo	00N1
portfoolio	0;81
portfoy	00N1
portfólio	0?k2
portfólió	09F1
portfölj	08M1
portföy	00N1
portofolio	0?=1
portofoliu	04g1
posicao desejada	04P1
posisi yang diinginkan	08X1
posisi yang dilamar	08X1
position sought	03H1
positions	00B1
positions held	00B1
posizione attuale	01S1
posizione desiderata	02h1
posizione per la quale si concorre	02h1
posizione ricercata	02h1
posizioni ricoperte	01S1
posição desejada	04P1
poslovno iskustvo	0;92
post ata uaim	09S1
post atá uaim	09S1
post inmhianaithe	09S1
poste recherche	04_1
poste recherché	04_1
poste souhaite	04_1
poste souhaité	04_1
poste vise	04_1
poste visé	04_1
postes occupes	00^1
postes occupés	00^1
postes precedents	00^1
postes précédents	00^1
postignuca	0>81
postignuća	0>81
postul dorit	02k1
postul vizat	02k1
poszukiwane stanowisko	07k1
potrdila	0561
potvrde	0?m2
potvrde i certifikati	0501
povezave	08:1
poveznice	0:o1
povijest zaposlenja	07g1
povzetek	05A1
pozadovana pozice	0:71
pozadovana pozicia	0811
pozadovane zamestnani	0:71
pozadovane zamestnanie	0811
pozitia dorita	02k1
pozizzjoni mixtieqa	07;1
poziția dorită	02k1
poznavanje jezika	0;P2
poznavanje rada na racunaru	0721
poznavanje rada na računaru	0721
poznavanje stranih jezika	0;P2
pozostale	07J1
pozostale informacje	07J1
pozostałe	07J1
pozostałe informacje	07J1
počítačové dovednosti	06S1
počítačové znalosti	0;A2
počítačové zručnosti	06V1
pożizzjoni mixtieqa	07;1
požadovaná pozice	0:71
požadovaná pozícia	0811
požadované zamestnanie	0811
požadované zaměstnání	0:71
praca	0821
praca s pocitacom	06V1
praca spoleczna	01I1
praca społeczna	01I1
praca zawodowa	0821
prace s pc	06S1
pracovna historia	0>N1
pracovna prax	0>N1
pracovne skusenosti	0>N1
pracovni historie	07h1
pracovni kariera	07h1
pracovni praxe	07h1
pracovni preference	0:71
pracovni zkusenost	07h1
pracovni zkusenosti	07h1
pracovná história	0>N1
pracovná prax	0>N1
pracovné skúsenosti	0>N1
pracovní historie	07h1
pracovní kariéra	07h1
pracovní praxe	07h1
pracovní preference	0:71
pracovní zkušenost	07h1
pracovní zkušenosti	07h1
practica	00X1
practical experience	00B1
practical skills	0081
practicas	00U1
practicas profesionales	00U1
practică	00X1
practiques	04T1
praesentation	0<81
praesentationer	04:1
praestationer	01g1
praksa	0?o3
prakse	0@24
prakses	06Z1
praksis	01o1
prakticke skusenosti	0>N1
praktické skúsenosti	0>N1
prakticne izkusnje	06f1
prakticno iskustvo	07g1
praktijkervaring	02K1
praktik	0@62
praktika	0@83
praktikad	01Y1
praktikophold	0241
praktikum	0291
praktische erfahrung	0291
praktische erfahrungen	0291
praktične izkušnje	06f1
praktično iskustvo	07g1
praktyka zawodowa	0821
praktyki	0821
praktyki i staze	0821
praktyki i staże	0821
pranesimai	0<21
pranešimai	0<21
prasmes	05C1
prasmes un iemanas	05C1
prasmes un iemaņas	05C1
prasmes un zinasanas	05C1
prasmes un zināšanas	05C1
prawa jazdy	0@;1
prawo jazdy	0@;1
prax	0>N1
praxe	07h1
praxiserfahrung	0291
predavanja	0>A3
predchozi zamestnani	07h1
prednaskova cinnost	05G2
prednasky	05G2
prednášková činnosť	0>P1
prednášky	0>P1
predstava o zamestnani	0811
predstava o zamestnaní	0811
predstaveni	05>1
predstavenie	0;a1
predstavitev	05A1
predstavitve	03i1
predstavljanje	0;b1
predstavy o praci	0:71
preference	0:71
preferences	03H1
preferencias	0@<2
preferencias laborales	07<1
preferencie	0811
preferencies	07=1
preferencies laborals	07=1
preferencije	0@>1
preferencje	07k1
preferencje zawodowe	07k1
preferensi pekerjaan	08X1
preferenze	02h1
preferenzi	07;1
preferinte	02k1
preferințe	02k1
preferovana pozice	0:71
preferovana pozicia	0811
preferovaná pozice	0:71
preferovaná pozícia	0811
preferowane stanowisko	07k1
preferred occupation	03H1
preferències	07=1
preferències laborals	07=1
preferências	04P1
pregatire academica	08@1
pregatire educationala	08@1
pregătire academică	08@1
pregătire educațională	08@1
prehled praxe	07h1
prehled zamestnani	07h1
preise	03;1
preise und auszeichnungen	03;1
preise und stipendien	03;1
prelekcje	02`1
premi	04>1
premi e borse di studio	04>1
premi e riconoscimenti	04>1
premiacoes	04<1
premiações	04<1
premii	04D1
premii si distinctii	04D1
premii si realizari	04D1
premii și distincții	04D1
premii și realizări	04D1
premios	05d2
premios e distincoes	04<1
premios e honrarias	04<1
premios e reconhecimentos	04<1
premios y becas	03[1
premios y distinciones	03[1
premios y logros	03[1
premios y reconocimientos	03[1
premis	02j1
premis i distincions	02j1
premis i reconeixements	02j1
premjijiet	04=1
preparacion academica	00E1
preparación académica	00E1
preporuka	0>b2
preporuke	0>b2
presenca online	0=I1
presence en ligne	08Y1
presencia en linea	08`1
presencia en línea	08`1
presentacio	0961
presentacion	00L1
presentaciones	02V1
presentacions	05c1
presentació	0961
presentación	00L1
presentasi	04C1
presentasjon	0;21
presentasjoner	04;1
presentaties	02Y1
presentation	0@?2
presentationer	02[1
presentations	0@A2
presentazione	03D1
presentazioni	02U1
presença online	0=I1
prestasi	03Z1
prestasi dan penghargaan	03Z1
prestasjoner	09o1
prestaties	03_1
prestationer	0=d1
pretekle zaposlitve	06f1
pretensao salarial	04P1
pretensiones	07<1
pretensoes	04P1
pretensão salarial	04P1
pretensões	04P1
pretentions salariales	04_1
prethodna zaposlenja	0@C1
preukazy	04o1
previous employment	00B1
previous experience	00B1
previous jobs	00B1
previous positions	00B1
previous roles	00B1
prezentace	0>O1
prezentacie	0>P1
prezentacijas	09c1
prezentaciok	05=1
prezentacja	04d1
prezentacje	02`1
prezentare	04L1
prezentari	02T1
prezentazzjoni	08=1
prezentazzjonijiet	02^1
prezentácie	0>P1
prezentációk	05=1
prezentācijas	09c1
prezentări	02T1
preżentazzjoni	08=1
preżentazzjonijiet	02^1
pricakovanja	0@D1
pridobljena izobrazba	01B1
priebeh vzdelania	01;1
priebeh zamestnani	0>N1
priebeh zamestnania	0>N1
priebeh zamestnaní	0>N1
priedai	07\1
priedas	07\1
prijzen	03_1
prijzen en onderscheidingen	03_1
prilog	07[1
priloga	0@E1
priloge	0@E1
priloha	0@F2
prilohy	0@F2
prilozi	0@H2
principais competencias	02D1
principais competências	02D1
principais projetos	0;51
principales aptitudes	02H1
principales competences	02G1
principales compétences	02G1
principales realisations	04@1
principales réalisations	04@1
principali progetti	0=91
principaux projets	0@J1
priporocila	0@K1
priporocilo	0@K1
priporočila	0@K1
priporočilo	0@K1
priser	0@L3
priser och utmaerkelser	0=d1
priser och utmarkelser	0=d1
priser och utmärkelser	0=d1
priser og haedersbevisninger	01g1
priser og hædersbevisninger	01g1
priser og udmaerkelser	01g1
priser og udmærkelser	01g1
priser og utmerkelser	09o1
prisistatymas	02<1
pristatymai	0<21
privat	0?M1
private interessen	0391
private projekte	0371
privates	0391
privattivi	02^1
privitci	0@O1
prix	04@1
prix et bourses	04@1
prix et distinctions	04@1
prix et recompenses	04@1
prix et récompenses	04@1
prizai	02;1
prizes	00A1
priznanja	0>33
priznanja i nagrade	0>62
priznanja in nagrade	07j1
pričakovanja	0@D1
pro bono	00W1
producao bibliografica	02C1
producao cientifica	02C1
produção bibliográfica	02C1
produção científica	02C1
profesijna prax	0>N1
profesijne organizacie	05Q1
profesijne skusenosti	0>N1
profesijny profil	0;a1
profesijná prax	0>N1
profesijné organizácie	05Q1
profesijné skúsenosti	0>N1
profesijný profil	0;a1
profesine patirtis	06\1
profesine veikla	06\1
profesines organizacijos	02g1
profesiniai igudziai	02d1
profesiniai įgūdžiai	02d1
profesinis profilis	02<1
profesinė patirtis	06\1
profesinė veikla	06\1
profesinės organizacijos	02g1
profesionala pieredze	06Z1
profesionalais profils	02A1
profesionalas organizacijas	03k1
profesionalas prasmes	05C1
profesionalne vestine	0721
profesionalne veštine	0721
profesionalne vjestine	0731
profesionalne vještine	0731
profesionalni profil	05?2
profesionalni sazetak	0;b1
profesionalni sažetak	0;b1
profesionalno iskustvo	0;92
profesionālais profils	02A1
profesionālā pieredze	06Z1
profesionālās organizācijas	03k1
profesionālās prasmes	05C1
profesjonell erfaring	01o1
profesni dovednosti	06S1
profesni draha	07h1
profesni kariera	07h1
profesni organizace	05R1
profesni osvedceni	04n1
profesni praxe	07h1
profesni profil	05>1
profesni sdruzeni	05R1
profesni shrnuti	05>1
profesni zkusenosti	07h1
profesní dovednosti	06S1
profesní dráha	07h1
profesní kariéra	07h1
profesní organizace	05R1
profesní osvědčení	04n1
profesní praxe	07h1
profesní profil	05>1
profesní sdružení	05R1
profesní shrnutí	05>1
profesní zkušenosti	07h1
professionaalne profiil	08J1
professional activities	00B1
professional affiliations	0491
professional appointments	00B1
professional associations	0491
professional background	00B1
professional bodies	0491
professional certifications	03N1
professional development	00b1
professional education	00C1
professional experience	00B1
professional history	00B1
professional licenses	03N1
professional memberships	0491
professional memberships and affiliations	0491
professional objective	00;1
professional organizations	0491
professional profile	00;1
professional projects	00D1
professional qualifications	03N1
professional references	05<1
professional registrations	03N1
professional skills	0081
professional summary	00;1
professional training	00b1
professioneel profiel	07U1
professionel erfaring	0241
professionele ervaring	02K1
professionele lidmaatschappen	03e1
professionele vaardigheden	03b1
professionell erfarenhet	0281
profesyonel deneyim	04J1
profesyonel ozet	01W1
profesyonel profil	01W1
profesyonel özet	01W1
proficiencies	0081
profiel	07U1
profielen	0>:1
profielschets	07U1
profieltekst	07U1
profiil	08J1
profiili	01[1
profiilid	0=J1
profiilit	0=N1
profil	0@P@
profil daring	0;N1
profil diri	06h1
profil in kuerze	03h1
profil in kurze	03h1
profil in kürze	03h1
profil kandydata	04d1
profil online	0;N1
profil personal	04L1
profil personali	08=1
profil personnel	0001
profil profesional	0@`2
profil professionnel	0001
profil professjonali	08=1
profil singkat	06h1
profil zawodowy	04d1
profilar	0:81
profilbeskrivning	0<n1
profile	0@b4
profile internetowe	0=M1
profile spolecznosciowe	0=M1
profile społecznościowe	0=M1
profile summary	00;1
profiler	0@f3
profiles	09?1
profili	0@i6
profili na mrezi	0@o1
profili na mreži	0@o1
profili online	05S1
profili social	05S1
profiliai	0:n1
profilis	02<1
profill	0131
profiller	03O1
profilo	03D1
profilo personale	03D1
profilo professionale	03D1
profilok	0:51
profils	0A02
profils en ligne	08Y1
profiltekst	0<81
profiluri	0=:1
profiluri online	0=:1
profily	0>Q2
progetti	0A22
progetti accademici	0=91
progetti di ricerca	0=91
progetti open source	0=91
progetti personali	0A22
progetti realizzati	0=91
progetti rilevanti	0=91
progetti selezionati	0=91
progetti ta' ricerka	0?S1
programavimo kalbos	02d1
programlama dilleri	02I1
programmeerimiskeeled	02a1
programmeertalen	03b1
programmeringsspraak	0A42
programmeringssprak	0A42
programmeringssprog	06m1
programmeringsspråk	0A42
programmesanas valodas	05C1
programmierkenntnisse	03f1
programmiersprachen	03f1
programming	0081
programming languages	0081
programming skills	0081
programmēšanas valodas	05C1
programovaci jazyky	06S1
programovacie jazyky	06V1
programovací jazyky	06S1
programozasi nyelvek	06o1
programozási nyelvek	06o1
programski jezici	01J2
programski jeziki	0711
programvara	06`1
proiecte	04g1
proiecte academice	04g1
proiecte de cercetare	04g1
proiecte personale	04g1
proiecte profesionale	04g1
proiecte proprii	04g1
proiecte realizate	04g1
proiecte relevante	04g1
proiecte selectate	04g1
proifil	00M1
proifil phearsanta	00M1
proifili	0=V1
proifili ar line	0=V1
proje deneyimi	00N1
project	0A62
project experience	00D1
project work	00D1
projecten	03a1
projectervaring	03a1
projectes	0>I1
projectes de recerca	0>I1
projectes destacats	0>I1
projectes personals	0>I1
projectes propis	0>I1
projectes realitzats	0>I1
projectos	0;51
projects	0A82
projects and research	00D1
projekt	0A:4
projektai	02e1
projektarbeit	0371
projektarbeiten	0371
projektauswahl	0371
projekte	0371
projektek	09F1
projekter	08N1
projekterfahrung	0371
projekterfahrungen	0371
projekterfarenhet	08M1
projekterfaring	08N1
projekthistorie	0371
projekti	0A>4
projektid	0;81
projektikogemus	0;81
projektikokemus	09h1
projektit	09h1
projektit ja hankkeet	09h1
projektliste	0371
projektno iskustvo	0>M1
projektove zkusenosti	0>g1
projektové zkušenosti	0>g1
projekttapasztalat	09F1
projektubersicht	0371
projektuebersicht	0371
projekty	0AB3
projekty badawcze	03M1
projekty open source	03M1
projekty osobiste	03M1
projekty wlasne	03M1
projekty własne	03M1
projektübersicht	0371
projeler	00N1
projelerim	00N1
projet	0@J1
projet professionnel	04_1
projetos	0;51
projetos academicos	0;51
projetos acadêmicos	0;51
projetos de destaque	0;51
projetos de pesquisa	0;51
projetos open source	0;51
projetos pessoais	0;51
projetos profissionais	0;51
projetos proprios	0;51
projetos próprios	0;51
projetos realizados	0;51
projetos relevantes	0;51
projets	0@J1
projets academiques	0@J1
projets académiques	0@J1
projets de recherche	0@J1
projets etudiants	0@J1
projets marquants	0@J1
projets open source	0@J1
projets personnels	0@J1
projets professionnels	0@J1
projets realises	0@J1
projets réalisés	0@J1
projets scolaires	0@J1
projets universitaires	0@J1
projets étudiants	0@J1
propratno pismo	0=k1
prosjekt	08O1
prosjekter	08O1
prosjekterfaring	08O1
prosti cas	0:Z1
prosti čas	0:Z1
prostocasne dejavnosti	0:Z1
prostovoljne dejavnosti	0851
prostovoljno delo	0851
prostovoljske izkusnje	0851
prostovoljske izkušnje	0851
prostovoljstvo	0851
prostočasne dejavnosti	0:Z1
proyecto	0;61
proyectos	0;61
proyectos academicos	0;61
proyectos académicos	0;61
proyectos de investigacion	0;61
proyectos de investigación	0;61
proyectos destacados	0;61
proyectos open source	0;61
proyectos personales	0;61
proyectos profesionales	0;61
proyectos propios	0;61
proyectos realizados	0;61
proyectos relevantes	0;61
proyek	0?=1
proyek penelitian	0?=1
proyek pilihan	0?=1
proyek pribadi	0?=1
proyek terkait	0?=1
proġetti	0?S1
proġetti personali	0?S1
proġetti ta' riċerka	0?S1
prubeh vzdelani	01:1
prubeh zamestnani	07h1
prukazy	04n1
prukazy a opravneni	04n1
pruvodni dopis	0=l1
przebieg edukacji	08H1
przebieg kariery	0821
przebieg kariery zawodowej	0821
przebieg nauki	08H1
przebieg pracy zawodowej	0821
przynaleznosc do organizacji	06L1
przynależność do organizacji	06L1
pràctiques	04T1
práca s počítačom	06V1
práce s pc	06S1
prácticas	00U1
prácticas profesionales	00U1
præsentation	0<81
præsentationer	04:1
præstationer	01g1
prémios	04<1
prémios e distinções	04<1
présence en ligne	08Y1
présentation	0001
présentations	02S1
prétentions salariales	04_1
prêmios	04<1
prêmios e distinções	04<1
prêmios e honrarias	04<1
prêmios e reconhecimentos	04<1
príloha	0AE1
prílohy	0AE1
prófílar	0:81
prófíll	0131
próifíl	00M1
próifíl phearsanta	00M1
próifílí	0=V1
próifílí ar líne	0=V1
průběh vzdělání	01:1
průběh zaměstnání	07h1
průkazy	04n1
průkazy a oprávnění	04n1
průvodní dopis	0=l1
pubblicazioni	02U1
pubblicazioni e conferenze	02U1
pubblicazioni e presentazioni	02U1
pubblicazioni scientifiche	02U1
pubblikazzjonijiet	02^1
public service	00W1
public speaking	03j1
publicaciones	02V1
publicaciones cientificas	02V1
publicaciones científicas	02V1
publicaciones y ponencias	02V1
publicacions	05c1
publicacions i ponencies	05c1
publicacions i ponències	05c1
publicacoes	02C1
publicacoes cientificas	02C1
publicacoes e palestras	02C1
publicaties	02Y1
publicaties en lezingen	02Y1
publicaties en presentaties	02Y1
publicatii	02T1
publicatii si prezentari	02T1
publicatii stiintifice	02T1
publication	03j1
publications	0@A2
publications and patents	03j1
publications and presentations	03j1
publications and talks	03j1
publications et communications	02S1
publications et conferences	02S1
publications et conférences	02S1
publications scientifiques	02S1
publicações	02C1
publicações científicas	02C1
publicações e palestras	02C1
publicații	02T1
publicații și prezentări	02T1
publicații științifice	02T1
publicerade artiklar	02[1
publikace	0>O1
publikace a prednasky	0>O1
publikace a přednášky	0>O1
publikacie	0>P1
publikacie a prednasky	0>P1
publikacijas	09c1
publikacije	0>A3
publikacije i predavanja	0?Q1
publikacijos	0<21
publikaciok	05=1
publikaciok es eloadasok	05=1
publikacios lista	05=1
publikacje	02`1
publikacje i wystapienia	02`1
publikacje i wystąpienia	02`1
publikacje naukowe	02`1
publikacna cinnost	0>P1
publikacni cinnost	0>O1
publikasi	04C1
publikasi ilmiah	04C1
publikasjonar	04;1
publikasjoner	04;1
publikasjoner og foredrag	04;1
publikationen	0381
publikationen und vortraege	0381
publikationen und vortrage	0381
publikationen und vorträge	0381
publikationer	0AF2
publikationer och foeredrag	02[1
publikationer och foredrag	02[1
publikationer och föredrag	02[1
publikationer og foredrag	04:1
publikationslista	02[1
publikationsliste	0AH2
publikatsioonid	02_1
publikatsioonid ja ettekanded	02_1
publikačná činnosť	0>P1
publikační činnost	0>O1
publikácie	0>P1
publikácie a prednášky	0>P1
publikációk	05=1
publikációk és előadások	05=1
publikációs lista	05=1
publikācijas	09c1
published work	03j1
puesto deseado	07<1
puesto solicitado	07<1
puestos anteriores	00U1
puheet	02Z1
punann	0AJ1
puncte forte	04L1
páipéir	0161
pályafutás	09E1
pár slov o mne	0;a1
pár slov o mně	05>1
pädevused	02a1
pätevyydet	0;m1
pätevyydet ja kortit	0;m1
pätevyydet ja luvat	0;m1
pätevyys	0;m1
põhiandmed	0;71
pētniecības projekti	0;J1
pētījumi	0;J1
předchozí zaměstnání	07h1
přednášková činnost	0>O1
přednášky	0>O1
představení	05>1
představy o práci	0:71
přehled praxe	07h1
přehled zaměstnání	07h1
příloha	0AK1
přílohy	0AK1
qua trinh cong tac	0621
qua trinh cong tac va lam viec	0621
qua trinh dao tao	03T1
qua trinh hoc tap	03T1
qua trinh lam viec	0621
qualificacao profissional	00O1
qualificacoes	02D1
qualificacoes profissionais	02D1
qualifications	0AL2
qualificação profissional	00O1
qualificações	02D1
qualificações profissionais	02D1
qualifiche	0041
qualifikationen	03f1
qualifikationsprofil	03h1
que busco	0AN2
quem sou	02B1
qui soc	0961
qui suis je	0001
qui suis-je	0001
quien soy	00L1
quién soy	00L1
quá trình công tác	0621
quá trình công tác và làm việc	0621
quá trình học tập	03T1
quá trình làm việc	0621
quá trình đào tạo	03T1
què busco	07=1
qué busco	07<1
raadighed	0;X1
raccomandazioni	0==1
racunalna znanja	0731
racunalne vjestine	0731
racunalniska znanja	0711
racunalniske vescine	0711
racunarske vestine	0721
rad na racunalu	0731
rad na racunaru	0721
rad na računalu	0731
rad na računaru	0721
radighed	0;X1
radionice	08F2
radna iskustva	0;92
radno iskustvo	0;92
radno mjesto na koje se prijavljujete	0@>1
radovi	05E2
radstefnur	0=`1
radstefnur og malthing	0=`1
raiteas pearsanta	00M1
rakkomandazzjonijiet	0?N1
raksti	09c1
rangkuman	06h1
rannsoknarverkefni	08U1
rannsoknir	08U1
rannsóknarverkefni	08U1
rannsóknir	08U1
raziskave	0;H1
raziskovalni projekti	0;H1
razno	07O3
razpolozljivost	0@D1
razpoložljivost	0@D1
računalna znanja	0731
računalne vještine	0731
računalniška znanja	0711
računalniške veščine	0711
računarske veštine	0721
realisations	04@1
realisations et projets	0@J1
realizacoes	04<1
realizari	04D1
realizações	04<1
realizetie projekti	0;J1
realizovane projekty	0AP2
realizované projekty	0AP2
realizowane projekty	03M1
realizări	04D1
realizētie projekti	0;J1
reamhra	00M1
recapiti	01^1
recerca	0>I1
recherche	0@J1
recognition	00A1
recomanacions	04^1
recomandari	0?E1
recomandări	0?E1
recomendaciones	04]1
recomendacoes	04\1
recomendações	04\1
recommandations	0=?1
recommendations	05<1
recommendations received	05<1
recompenses	04@1
recompenses et distinctions	04@1
reconeixements	02j1
reconhecimentos	04<1
reconocimientos	03[1
recunoasteri	04D1
recunoașteri	04D1
redes	0AR2
redes e afiliacoes	00n1
redes e afiliações	00n1
redes e filiacoes	00n1
redes e filiações	00n1
redes sociais	0=I1
redes sociales	08`1
redes y afiliaciones	00l1
referans	0AT1
referans bilgileri	0AT1
referansar	0301
referanse	0301
referanser	0301
referanslar	0AT1
referanslarim	0AT1
referanslarım	0AT1
referaty	02`1
referees	05<1
reference	0AU7
reference contacts	05<1
reference persons	05<1
referencer	0A\1
references	0A]2
references professionnelles	0=?1
referencia	0A_2
referenciak	0181
referenciamunkak	09F1
referenciamunkák	09F1
referencias	0Aa2
referencias laborales	04]1
referencias personales	04]1
referencias pessoais	04\1
referencias profesionales	04]1
referencias profissionais	04\1
referenciaszemelyek	0181
referenciaszemélyek	0181
referencie	0>S1
referencies	04^1
referencies professionals	04^1
referenciák	0181
referencje	0>]1
referencne osebe	0@K1
referencne osoby	0>S1
referencni osoby	07f1
referens	0>V1
referenser	0>V1
referensi	06O1
referenspersoner	0>V1
referenssit	0Ac1
referenten	0011
referentie	0011
referenties	0011
referentsid	0Ad1
referenz	02L1
referenze	0==1
referenze professionali	0==1
referenzen	02L1
referenzgeber	02L1
referenzi	0?N1
referenzpersonen	02L1
referenzprojekte	0371
referenčne osebe	0@K1
referenčné osoby	0>S1
referenční osoby	07f1
referinte	0?E1
referinte profesionale	0?E1
referințe	0?E1
referințe profesionale	0?E1
referències	04^1
referències professionals	04^1
referências	04\1
referências pessoais	04\1
referências profissionais	04\1
registraties	03^1
registrations	03N1
rekomendacija	02f1
rekomendacijas	02o1
rekomendacijos	02f1
rekomendacje	0>]1
rekomendasi	06O1
rekomenduojantys asmenys	02f1
rekomendācijas	02o1
rekommendationer	0>V1
related experience	00B1
relawan	0;l1
relazioni	02U1
relevant arbeidserfaring	01o1
relevant arbetslivserfarenhet	0281
relevant coursework	00b1
relevant erfarenhet	0281
relevant erfaring	08d2
relevant erhvervserfaring	0241
relevant experience	00B1
relevant projects	00D1
relevant skills	0081
relevanta projekt	08M1
relevante kurser	08K1
relevante projecten	03a1
relevante werkervaring	02K1
rendezvenyek	0<;1
rendezvények	0<;1
renginiai	06W1
renseignements	06A1
renseignements complementaires	03F1
renseignements complémentaires	03F1
renseignements personnels	06A1
research	00D1
research experience	00B1
research interests	00_1
research projects	00D1
research publications	03j1
reseaux	08Y1
reseaux et affiliations	00c1
reseaux sociaux	08Y1
resultater	0Ae2
resum	0961
resum professional	0961
resume	0Ag2
resume professionnel	0001
resume summary	00;1
resumen	00L1
resumen ejecutivo	00L1
resumen profesional	00L1
resumo	02B1
resumo de qualificacoes	02B1
resumo de qualificações	02B1
resumo profissional	02B1
resumé	0<81
retele de socializare	0=:1
retele si afilieri	0101
retele sociale	0=:1
reti e affiliazioni	00j1
reti sociali	05S1
rettindi	0=@1
reynsla	0341
rezime	0<31
rezumat	04L1
rezumat profesional	04L1
rețele de socializare	0=:1
rețele sociale	0=:1
rețele și afilieri	0101
riassunto	03D1
ricerca	0=91
ricerka	0?S1
riconoscimenti	04>1
riconoscimenti e premi	04>1
ridicske opravneni	0Ai1
ridicske prukazy	0Ai1
ridicsky prukaz	0Ai1
riepilogo	03D1
rijbewijs	0Aj1
rijbewijzen	0Aj1
rijvaardigheid	0Aj1
riki	05C1
rikonoxximenti	04=1
ringkasan	06h1
ringkasan profesional	06h1
riset	0?=1
risultati	04>1
rit	0471
ritaskra	0471
ritaskrá	0471
ritverk	0471
riwayat karier	0;\1
riwayat karir	0;\1
riwayat kerja	0;\1
riwayat organisasi	0;l1
riwayat pekerjaan	0;\1
riwayat pelatihan	0=51
riwayat pendidikan	0;O1
riwayat profesional	0;\1
riċerka	0?S1
roghanna poist	09S1
rolam	03d1
rovid bemutatkozas	03d1
rozne	0Ak2
ruzne	06Q1
ráiteas pearsanta	00M1
ráðstefnur	0=`1
ráðstefnur og málþing	0=`1
rådighed	0;X1
réalisations	04@1
réalisations et projets	0@J1
réamhrá	00M1
récompenses	04@1
récompenses et distinctions	04@1
référence	0=?1
références	0=?1
références professionnelles	0=?1
réseaux	08Y1
réseaux et affiliations	00c1
réseaux sociaux	08Y1
résumé	0001
résumé professionnel	0001
réttindi	0=@1
rólam	03d1
różne	07J1
rôzne	06T1
rövid bemutatkozás	03d1
rīki	05C1
různé	06Q1
saatavuus	09f1
saatekirje	09g1
saavutukset	0261
saavutukset ja palkinnot	0261
saavutused	0351
sabiedriska darbiba	02N1
sabiedriskas aktivitates	02N1
sabiedriskā darbība	02N1
sabiedriskās aktivitātes	02N1
saites	0Am1
sajat projektek	09F1
saját projektek	09F1
salariswens	01X1
salary expectations	03H1
samandrag	0;21
samantekt	0131
samband	09e1
samenvatting	07U1
samfelagsmidlar	0:81
samfélagsmiðlar	0:81
sammanfattning	0<n1
sammendrag	0;21
sammenfatning	0<81
samoocena digitalnih kompetenc	0An1
samoocena kompetencji cyfrowych	0Ao1
samoprocena digitalnih vestina	0B01
samoprocena digitalnih veština	0B01
samoprocjena digitalnih vjestina	0B11
samoprocjena digitalnih vještina	0B11
samskiptaupplysingar	09e1
samskiptaupplýsingar	09e1
san pham	04E1
santrauka	02<1
saoralaiocht	09a1
saorálaíocht	09a1
sasniegumi	02:1
savanoriavimas	0>j1
savanoriska veikla	0>j1
savanoriška veikla	0>j1
savanoryste	0>j1
savanorystes patirtis	0>j1
savanorystė	0>j1
savanorystės patirtis	0>j1
savoir etre	02G1
savoir faire	02G1
savoir-faire	02G1
savoir-être	02G1
sazetak	05?2
sažetak	05?2
scheine	00=1
schluesselkompetenzen	03f1
schlusselkompetenzen	03f1
schlüsselkompetenzen	03f1
scholarships	00A1
scholing	00F1
school	0B22
schooling	00C1
schopnosti	0;A2
schopnosti a dovednosti	06S1
schopnosti znalosti a dovednosti	06S1
schopnosti, znalosti a dovednosti	06S1
schriften	0381
schriftenverzeichnis	0381
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
schulungen	0361
schulungen und seminare	0361
schwerpunkte	03f1
scientific publications	03j1
sciezka edukacyjna	08H1
scileanna	06D1
scileanna digiteacha	06D1
scileanna gairmiula	06D1
scileanna gairmiúla	06D1
scileanna riomhaireachta	06D1
scileanna ríomhaireachta	06D1
scileanna teanga	0:d1
scileanna teicniula	06D1
scileanna teicniúla	06D1
scolaireachtai	08<1
scolarite	06J1
scolarité	06J1
scoláireachtaí	08<1
scrisoare de intentie	0B41
scrisoare de intenție	0B41
scrisoare de motivatie	0B41
scrisoare de motivație	0B41
scrisori de recomandare	0?E1
scritti	02U1
scurta prezentare	04L1
scurtă prezentare	04L1
sebahodnotenie digitalnych zrucnosti	0B51
sebahodnotenie digitálnych zručností	0B51
sebehodnoceni digitalnich dovednosti	0B61
sebehodnocení digitálních dovedností	0B61
secilmis projeler	00N1
seimineair	05U1
seimineáir	05U1
seirbhis phobail	09a1
seirbhís phobail	09a1
sekalaista	0=X1
selbstbeurteilung digitale kompetenz	06n1
selbsteinschaetzung digitaler kompetenzen	06n1
selbsteinschatzung digitaler kompetenzen	06n1
selbsteinschätzung digitaler kompetenzen	06n1
selected experience	00B1
selected projects	00D1
selected publications	03j1
self introduction	00;1
self-introduction	00;1
seltsitegevus	0B71
selvevaluering af digitale kompetencer	0B81
seminaarit	0<@1
seminaarit ja konferenssit	0<@1
seminaires	05T1
seminaires et conferences	05T1
seminar	00G1
seminar dan konferensi	00G1
seminar dan pelatihan	0=51
seminarai	06W1
seminarai ir kursai	0=01
seminare	0B94
seminare a konference	01F1
seminare a konferencie	0<<1
seminare a kurzy	00?2
seminare und konferenzen	0<A1
seminare und kurse	0361
seminare und weiterbildungen	0361
seminarer	0B=2
seminarer og konferanser	02O1
seminarer og konferencer	03]1
seminari	0B?4
seminari e convegni	05o1
seminari i obuke	07M1
seminari i tecajevi	07N1
seminari i tečajevi	07N1
seminari un kursi	02>1
seminaria	0<?1
seminaria i konferencje	0<?1
seminarid	0<l1
seminarid ja konverentsid	0<l1
seminarier	08h1
seminarier och konferenser	08h1
seminarii	0601
seminarios	05i2
seminarios e congressos	05k1
seminarios y congresos	05l1
seminaris	05m1
seminarji	07X1
seminarji in konference	07X1
seminarji in tecaji	06d1
seminarji in tečaji	06d1
seminars	0BC3
seminars and conferences	05f1
seminars and workshops	00b1
seminars en conferenties	05n1
seminer ve konferanslar	04K1
seminer ve kurslar	01L1
seminerler	04K1
seminerler ve kurslar	01L1
semináre	0<<1
semináre a konferencie	0<<1
semináre a kurzy	06U1
seminários	05k1
seminários e congressos	05k1
semináře	01F1
semináře a konference	01F1
semináře a kurzy	00>1
semināri	06P1
semināri un kursi	02>1
senine tookogemus	01Y1
senine töökogemus	01Y1
serthekking	0971
sertifika	03c1
sertifika bilgileri	03c1
sertifika ve belgeler	03c1
sertifikaadid	07:1
sertifikaadid ja tunnistused	07:1
sertifikaatit	0;m1
sertifikaatit ja paetevyydet	0;m1
sertifikaatit ja patevyydet	0;m1
sertifikaatit ja pätevyydet	0;m1
sertifikacija	02=1
sertifikalar	03c1
sertifikalar ve belgeler	03c1
sertifikalarim	03c1
sertifikalarım	03c1
sertifikasi	0=Y1
sertifikasi & lisensi	0=Y1
sertifikasi dan lisensi	0=Y1
sertifikasi profesional	0=Y1
sertifikat	0BF2
sertifikat dan lisensi	0=Y1
sertifikat for bil	09D1
sertifikatai	02m1
sertifikatai ir licencijos	02m1
sertifikater	03A1
sertifikater og lisenser	03A1
sertifikati	0BH2
sertifikati i licence	0831
sertifikati un licences	02=1
sertifikavimas	02m1
sertifikācija	02=1
sertifikāti	02=1
sertifikāti un licences	02=1
sertifioinnit	0;m1
sertifisering	03A1
sertifiseringer	03A1
service	00W1
servico voluntario	00P1
servizio civile	0311
servizz komunitarju	0331
serviço voluntário	00P1
settore professionale	02h1
seçilmiş projeler	00N1
sfond edukattiv	08I1
short bio	00;1
short term jobs	00B1
short-term jobs	00B1
shrnuti	05>1
shrnutí	05>1
shubija	02i1
shubijiet	02i1
side jobs	00B1
side projects	00D1
sideprojekter	08N1
sideprosjekter	08O1
sidoprojekt	08M1
siekiamos pareigos	06]1
siete	0BJ1
silne stranky	0>>2
silné stránky	0>>2
sim	0BK1
simenntun	08Z1
simpozioane	0601
sintese	02B1
sintesi	03D1
sinteza	04L1
sinteză	04L1
sissejuhatus	08J1
site	0BL1
sites	0=I1
sites web	08Y1
siti elettronici	0=e1
siti elettroniċi	0=e1
siti web	05S1
sitios web	08`1
situation actuelle	00^1
sivuprojektit	09h1
sjaelvbedoemning av digital kompetens	0BM1
sjalfbodalidastarf	09>1
sjalfbodastarf	09>1
sjalfbodavinna	09>1
sjalfsmat a stafraenni haefni	0BN1
sjalvbedomning av digital kompetens	0BM1
sjálfboðaliðastarf	09>1
sjálfboðastarf	09>1
sjálfboðavinna	09>1
sjálfsmat á stafrænni hæfni	0BN1
självbedömning av digital kompetens	0BM1
skaitmeniniai igudziai	02d1
skaitmeniniai įgūdžiai	02d1
skaitmeniniu igudziu isivertinimas	0BO1
skaitmeninių įgūdžių įsivertinimas	0BO1
skill	0BP2
skill set	0081
skills	0BR5
skills & tools	0081
skills and abilities	0081
skills and competences	0081
skills and expertise	0081
skills summary	0081
skillset	0081
skirteini	0=@1
skjol	09]1
skjöl	09]1
skola	0BW5
skolaganga	09n1
skolar	09n1
skole	0B\2
skolegang	0B\2
skoleni	00>1
skoleni a kurzy	00>1
skolenia	06U1
skolenia a kurzy	06U1
skolgaang	01?1
skolgang	01?1
skolgång	01?1
skolovanje	01C2
skoly	0B^2
skupovi	07W1
skusenosti	0>N1
skírteini	0=@1
skólaganga	09n1
skólar	09n1
skúsenosti	0>N1
slobodne aktivnosti	0B`2
slobodno vreme	0:Y1
slobodno vrijeme	0:X1
sns	0Bb2
snsアカウント	0Bd1
so thich	0=f1
so thich ca nhan	0=f1
so thich va moi quan tam	0=f1
so yeu	08;1
sobre	02B1
sobre mi	0?B2
sobre mi persona	00L1
sobre mim	02B1
sobre mí	00L1
social	0Be2
social and political activities	00W1
social engagement	00W1
social links	09?1
social media	0Bg3
social network	05S1
social networks	09?1
social profiles	09?1
sociala medier	0=81
sociala naetverk	0=81
sociala natverk	0=81
sociala nätverk	0=81
sociale media	0>:1
sociale medier	0:61
sociale netvaerk	0:61
sociale netværk	0:61
sociale netwerken	0>:1
socialie mediji	0Am1
socialie tikli	0Am1
socialiniai tinklai	0:n1
socialne siete	0BJ1
socialni site	0BL1
sociedades	00n1
societes savantes	00c1
societies	0491
sociálne siete	0BJ1
sociální sítě	0BL1
sociétés savantes	00c1
sociālie mediji	0Am1
sociālie tīkli	0Am1
soeger	0;X1
soeker	0Bj2
soeknad	0Bl1
soeknadsbrev	0Bl1
soft skill	03Q1
soft skills	0Bm3
software	0C08
software projects	00D1
software skills	0081
softwarekennis	03b1
softwarekenntnisse	03f1
soger	0;X1
soker	0Bj2
soknad	0Bl1
soknadsbrev	0Bl1
solanje	01B1
sole	01B1
sollicitatiebrief	03\1
some	0=N1
sommaire	0001
sommario	03D1
sommarju	08=1
sonrai pearsanta	08b1
sonrai teagmhala	08b1
sonraí pearsanta	08b1
sonraí teagmhála	08b1
sonstige angaben	07D1
sonstige informationen	07D1
sonstige kenntnisse	03f1
sonstige sprache(n	09T1
sonstige sprachen	09T1
sonstiges	07D1
soovid	0>i1
soovitaja	0Ad1
soovitajad	0Ad1
soovitav too	0>i1
soovitav töö	0>i1
soovitud amet	0>i1
soovitud tookoht	0>i1
soovitud töökoht	0>i1
soovitused	0Ad1
soovituskirjad	0Ad1
sopstveni projekti	0;G1
sosiaalinen media	0=N1
sosial media	0;N1
sosiale medier	0=;1
sosiale nettverk	0=;1
sosyal aglar	03O1
sosyal aktiviteler	09b1
sosyal ağlar	03O1
sosyal faaliyetler	09b1
sosyal medya	03O1
sosyal medya hesaplari	03O1
sosyal medya hesapları	03O1
sosyal sorumluluk	09b1
sosyal sorumluluk projeleri	09b1
sotsiaalmeedia	0=J1
souhaits	04_1
souhrn	05>1
souteze	07i1
soutěže	07i1
soziale kompetenzen	03f1
soziale medien	0:^1
soziale netzwerke	0:^1
soziales engagement	03:1
speaking	03j1
speaking engagements	03j1
special skills	0081
specialisaties	03b1
specializzazioni	0041
specialties	0081
specjalizacje	07L1
spezialkenntnisse	03f1
spisak publikacija	0>91
spletne strani	08:1
spletni profili	08:1
spoken languages	09J1
spolecenske aktivity	06R1
společenské aktivity	06R1
spolky	05R1
spolocenske aktivity	07H1
spoločenské aktivity	07H1
sport	0C86
sports	00_1
sports et loisirs	00\1
sposobnosti	0C>3
spraak	0CA2
spraakfaerdigheter	01c1
spraakferdigheter	09U1
spraakkompetanse	09U1
spraakkunnighet	01c1
spraakkunnskap	09U1
spraakkunnskaper	09U1
spraakkunskaper	01c1
spraakliga kunskaper	01c1
sprachen	09T1
sprachfaehigkeiten	09T1
sprachfahigkeiten	09T1
sprachfähigkeiten	09T1
sprachkenntnisse	09T1
sprachkompetenz	09T1
sprachkompetenzen	09T1
sprachliche faehigkeiten	09T1
sprachliche fahigkeiten	09T1
sprachliche fähigkeiten	09T1
sprachliche kompetenzen	09T1
sprak	0CA2
sprakfardigheter	01c1
sprakferdigheter	09U1
sprakkompetanse	09U1
sprakkunnighet	01c1
sprakkunnskap	09U1
sprakkunnskaper	09U1
sprakkunskaper	01c1
sprakliga kunskaper	01c1
spremno pismo	0CC1
spretnosti	0711
spretnosti in kompetence	0711
spricevala	0561
sprievodny list	0=m1
sprievodný list	0=m1
spričevala	0561
sprog	09V1
sprogfaerdigheder	09V1
sprogfærdigheder	09V1
sprogkendskab	09V1
sprogkompetencer	09V1
sprogkundskaber	09V1
sproglige faerdigheder	09V1
sproglige færdigheder	09V1
sproglige kompetencer	09V1
språk	0CA2
språkferdigheter	09U1
språkfärdigheter	01c1
språkkompetanse	09U1
språkkunnighet	01c1
språkkunnskap	09U1
språkkunnskaper	09U1
språkkunskaper	01c1
språkliga kunskaper	01c1
stack	0081
stack tecnologica	02D1
stack tecnologico	02H1
stack tecnológica	02D1
stack tecnológico	02H1
staerken	03h1
stage	0CD3
stage ervaring	02K1
stage-ervaring	02K1
stages	04V2
stages de formation	02l1
stages en werkervaring	02K1
stages et emplois	00^1
stagii	00X1
stagii de practica	00X1
stagii de practică	00X1
staidear	04H1
staidéar	04H1
stair fostaiochta	09R1
stair fostaíochta	09R1
stair oibre	09R1
staj	04J1
staj bilgileri	04J1
staj deneyimi	04J1
staj deneyimleri	04J1
stajlar	04J1
stamdata	0<i1
stammdaten	01k1
stanowisko	07k1
starfsferill	0341
starfsmarkmid	0131
starfsmarkmið	0131
starfsoskir	0>`1
starfsrettindi	0=@1
starfsreynsla	0341
starfsréttindi	0=@1
starfsthjalfun	0341
starfsóskir	0>`1
starfsþjálfun	0341
starken	03h1
statement	00;1
stationen	0291
staz	0821
staze	0CG3
staze i praktyki	0821
stazuotes	06\1
staż	0821
staże	0821
staże i praktyki	0821
stažuotės	06\1
steckbrief	03h1
stellenwunsch	01l1
stik	0<f1
stiki	0<f1
stillinger	01o1
stipender	09o1
stipendia	04e2
stipendien	03;1
stipendien und auszeichnungen	03;1
stipendien und preise	03;1
stipendier	0CJ2
stipendier och priser	0=d1
stipendier och utmaerkelser	0=d1
stipendier och utmarkelser	0=d1
stipendier och utmärkelser	0=d1
stipendijas	02:1
stipendije	0>33
stipendijos	02;1
stipendit	0261
stipendiumid	0351
stiprybes	02<1
stiprybės	02<1
stopnja izobrazbe	01B1
storf	0341
storia lavorativa	01S1
storja tal impjieg	08g1
storja tal-impjieg	08g1
stowarzyszenia	06L1
straipsniai	0<21
strani jezici	0;P2
strengths	0081
streszczenie	04d1
strokovna znanja	0711
strokovne izkusnje	06f1
strokovne izkušnje	06f1
strokovni clanki	03i1
strokovni izpiti	0561
strokovni članki	03i1
strony internetowe	0=M1
strucna sprema	01C2
strucna znanja	01J2
strucni ispiti	0?m2
strucni skupovi	0<=2
strucno iskustvo	0;92
strucno usavrsavanje	08F2
strukovna udruzenja	05L2
strukovna udruženja	05L2
strumenti	0041
stručna sprema	01C2
stručna znanja	01J2
stručni ispiti	0?m2
stručni skupovi	0<=2
stručno iskustvo	0;92
stručno usavršavanje	08F2
studentengagemang	08\1
studenterengagement	09M1
studentske projekty	0>g1
studentsko delo	06f1
studentské projekty	0>g1
studi	0CL2
studia	0CN2
studie	00F1
studiejob	0241
studien	00<1
studier	0CP3
studies	0B22
studii	08@1
studii si formare	08@1
studii universitare	08@1
studii și formare	08@1
studij	0CS2
studijas	01A1
studije	0>H1
studijos	0:]1
studium	0CU3
studium und ausbildung	00<1
studji	08I1
study	00C1
stutt kynning	0131
stypendia	0<N1
styrkir	0111
styrkleikar	0971
styrkor	0<n1
stáže	04A2
stärken	03h1
störf	0341
su di me	03D1
su kien	0:[1
su nghiep	0621
succes	04@1
successi	04>1
succès	04@1
sudjelovanje na konferencijama	07W1
suhrn	0;a1
suimeanna	04I1
sukarelawan	0;l1
sukcesy	0<N1
sumar	04L1
sumario	0>D2
sumario profissional	02B1
summary	00;1
summary of qualifications	00;1
sumário	02B1
sumário profissional	02B1
sunumlar	01=1
suosittelija	0Ac1
suosittelijat	0Ac1
suosittelijat ja suositukset	0Ac1
suositukset	0Ac1
supplerende oplysninger	01b1
sur le web	08Y1
surat izin mengemudi	0BK1
surat lamaran	0CX1
surat motivasi	0CX1
surucu belgeleri	08T1
surucu belgesi	08T1
sutaze	0>L1
svarbiausi projektai	02e1
svesvalodas	0CY1
svesvalodu prasmes	0CY1
svesvalodu zinasanas	0CY1
svešvalodas	0CY1
svešvalodu prasmes	0CY1
svešvalodu zināšanas	0CY1
svietimas	0:]1
svjedodzbe	0501
svjedodžbe	0501
sw 역량	0>@1
swiadectwa	05:1
symposia	0CZ2
sympozja	0<?1
synthese	0001
synthèse	0001
systemkunskaper	06`1
systemvana	06`1
szabadalmak	05=1
szabadido	08c1
szabadidos tevekenysegek	08c1
szabadidő	08c1
szabadidős tevékenységek	08c1
szakertelem	06o1
szakkepesites	0481
szakkepesitesek	0481
szakképesítés	0481
szakképesítések	0481
szakmai eletut	09E1
szakmai eloelet	09E1
szakmai előélet	09E1
szakmai eredmenyek	0751
szakmai eredmények	0751
szakmai gyakorlat	09E1
szakmai ismeretek	06o1
szakmai kepzesek	08Q1
szakmai keszsegek	06o1
szakmai kompetenciak	06o1
szakmai kompetenciák	06o1
szakmai képzések	08Q1
szakmai készségek	06o1
szakmai mult	09E1
szakmai múlt	09E1
szakmai osszefoglalo	03d1
szakmai palyafutas	09E1
szakmai profil	03d1
szakmai pályafutás	09E1
szakmai rendezvenyek	0<;1
szakmai rendezvények	0<;1
szakmai szervezetek	08R1
szakmai tagsagok	08R1
szakmai tagságok	08R1
szakmai tapasztalat	09E1
szakmai tapasztalatok	09E1
szakmai tovabbkepzesek	08Q1
szakmai továbbképzések	08Q1
szakmai életút	09E1
szakmai összefoglaló	03d1
szakértelem	06o1
szamitogepes ismeretek	06o1
szamitogepes keszsegek	06o1
szemelyes adatok	00`1
szemelyes bemutatkozas	03d1
szemelyes erdeklodes	08c1
szemelyes informaciok	00`1
szemelyes profil	03d1
szemelyes projektek	09F1
szemelyes tulajdonsagok	03d1
szemelyi adatok	00`1
szeminariumok	0<;1
szemináriumok	0<;1
személyes adatok	00`1
személyes bemutatkozás	03d1
személyes információk	00`1
személyes profil	03d1
személyes projektek	09F1
személyes tulajdonságok	03d1
személyes érdeklődés	08c1
személyi adatok	00`1
szervezeti tagsagok	08R1
szervezeti tagságok	08R1
szkolenia	07K1
szkolenia i kursy	07K1
szkoly	08H1
szkoły	08H1
szoftverismeret	06o1
számítógépes ismeretek	06o1
számítógépes készségek	06o1
séminaires	05T1
séminaires et conférences	05T1
sérþekking	0971
símenntun	08Z1
síntese	02B1
sítě	0BL1
söker	0;e1
søger	0;X1
søker	0;W1
søknad	0Bl1
søknadsbrev	0Bl1
súhrn	0;a1
súťaže	0>L1
sürücü belgeleri	08T1
sürücü belgesi	08T1
sħubija	02i1
sħubijiet	02i1
sơ yếu	08;1
sản phẩm	04E1
sở thích	0=f1
sở thích cá nhân	0=f1
sở thích và mối quan tâm	0=f1
sự kiện	0:[1
sự nghiệp	0621
taal	01a1
taalbeheersing	01a1
taalkennis	01a1
taalvaardigheden	01a1
taalvaardigheid	01a1
taekni	0971
taeknifaerni	0971
taetigkeiten	0291
taevlingar	0=d1
taeydennyskoulutus	01\1
taghrif iehor	01G1
taghrif personali	06^1
tagsag	08R1
tagsagok	08R1
tagság	08R1
tagságok	08R1
tagungen	0<A1
tagungen und seminare	0<A1
tagħrif ieħor	01G1
tagħrif personali	06^1
tahrig	0<m1
tai lieu dinh kem	0771
taidot	01Z1
taidot ja osaaminen	01Z1
taiendav info	0=W1
taiendkoolitus	08[1
taiendkoolitused	08[1
taiendope	08[1
taighde	0AJ1
taithi	09R1
taithi abhartha	09R1
taithi dheonach	09a1
taithi ghairmiuil	09R1
taithi oibre	09R1
taithí	09R1
taithí dheonach	09a1
taithí ghairmiúil	09R1
taithí oibre	09R1
taithí ábhartha	09R1
takdir ve oduller	03W1
takdir ve ödüller	03W1
takmicenja	07l1
takmičenja	07l1
talakizglitiba	02>1
talen	01a1
talenkennis	01a1
talks	03j1
talks and publications	03j1
talleres	04O1
tallers	01V1
tambahan	06_1
tanfolyamok	08Q1
tanfolyamok tovabbkepzesek	08Q1
tanfolyamok treningek	08Q1
tanfolyamok, továbbképzések	08Q1
tanfolyamok, tréningek	08Q1
tanitim	01W1
tanulmany	08S1
tanulmanyok	08S1
tanulmány	08S1
tanulmányok	08S1
tanusitvanyok	0481
tanúsítványok	0481
tanıtım	01W1
tapahtumat	0<@1
tapasztalat	09E1
tapasztalatok	09E1
target position	03H1
tarsadalmi szerepvallalas	0<o1
tarsadalmi tevekenyseg	0<o1
tatigkeiten	0291
tautan	0;N1
tavlingar	0=d1
tavoite	01[1
tavoiteltu tehtaevae	09f1
tavoiteltu tehtava	09f1
tavoiteltu tehtävä	09f1
tavoitteet	01[1
tavsiye mektuplari	0AT1
tavsiye mektupları	0AT1
tavsiyeler	0AT1
taydennyskoulutus	01\1
taħriġ	0<m1
teaching experience	00B1
teadmised	02a1
teadmised ja oskused	02a1
teadusprojektid	0;81
teaduspublikatsioonid	02_1
teagmhail	08b1
teagmháil	08b1
teangacha	0:d1
teangacha iasachta	0:d1
teastais	04`1
teastais agus ceadunais	04`1
teastais agus ceadúnais	04`1
tecajevi	07N1
tecajevi i edukacije	07N1
tecaji	06d1
tecaji in usposabljanja	06d1
tech stack	0;?2
tech-stack	03f1
technical	0081
technical certifications	03N1
technical expertise	0081
technical knowledge	0081
technical proficiencies	0081
technical projects	00D1
technical skills	0081
technical skillset	0081
technical summary	0081
technicke dovednosti	06S1
technicke znalosti	0;A2
technicke zrucnosti	06V1
technické dovednosti	06S1
technické znalosti	0;A2
technické zručnosti	06V1
technik	03f1
technikai ismeretek	06o1
techniniai igudziai	02d1
techniniai įgūdžiai	02d1
technische competenties	03b1
technische faehigkeiten	03f1
technische fahigkeiten	03f1
technische fähigkeiten	03f1
technische kennis	03b1
technische kenntnisse	03f1
technische kompetenzen	03f1
technische vaardigheden	03b1
technologiak	06o1
technologie	0C\3
technologieen	03b1
technologien	03f1
technologies	05X2
technologies et outils	02G1
technologieën	03b1
technologijos	02d1
technology	0081
technológie	06V1
technológiák	06o1
tecnologias	04M2
tecnologie	0041
tecnologies	01U1
tecnologías	02H1
tecrube	04J1
tecrubeler	04J1
tecrübe	04J1
tecrübeler	04J1
teenistuskaik	01Y1
teenistuskäik	01Y1
tehnicke vestine	0721
tehnicke vjestine	0731
tehnicna znanja	0711
tehnicne vescine	0711
tehnilised oskused	02a1
tehniskas prasmes	05C1
tehniskās prasmes	05C1
tehničke veštine	0721
tehničke vještine	0731
tehnična znanja	0711
tehnične veščine	0711
tehnologii	0051
tehnologijas	05C1
tehnologije	0C>3
tehnoloogiad	02a1
tehnoloģijas	05C1
teistimeireachtai	0=g1
teistimeiri	0=g1
teistiméireachtaí	0=g1
teistiméirí	0=g1
tekmovanja	07j1
teknik	06`1
teknik beceriler	02I1
teknik bilgi	02I1
teknik bilgiler	02I1
teknik yetenekler	02I1
teknik yetkinlikler	02I1
tekninen osaaminen	01Z1
tekniset taidot	01Z1
teknisk kompetanse	01e1
teknisk kompetens	06`1
tekniska faerdigheter	06`1
tekniska fardigheter	06`1
tekniska färdigheter	06`1
tekniska kunskaper	06`1
tekniske faerdigheder	06m1
tekniske ferdigheter	01e1
tekniske færdigheder	06m1
tekniske kompetencer	06m1
teknologi	03Q1
teknologiat	01Z1
teknologier	0C_2
teknolojiler	02I1
temel beceriler	02I1
temel bilgiler	0401
temoignages	0=?1
tempo libero	0321
tempos livres	02M1
temps lliure	00k1
tengilidaupplysingar	09e1
tengiliðaupplýsingar	09e1
tenglar	0:81
tentang	06h1
tentang saya	06h1
tep dinh kem	0771
tercihler	02J1
testimoni	06O1
testimonials	05<1
testimonianze	0==1
testimonios	04]1
tečajevi	07N1
tečajevi i edukacije	07N1
tečaji	06d1
tečaji in usposabljanja	06d1
tham chieu	09`1
tham chiếu	09`1
thanh tich	06Y1
thanh tich noi bat	06Y1
thanh tuu	06Y1
thanh vien	0:11
thanh vien hiep hoi	0:11
thekking	0971
thjalfun	08Z1
thong tin bo sung	0;o1
thong tin ca nhan	08;1
thong tin chung	08;1
thong tin co ban	08;1
thong tin khac	0;o1
thong tin lien he	08;1
thong tin lien lac	08;1
thong tin tham khao	09`1
thong tin them	0;o1
thu ung tuyen	0Ca1
thu xin viec	0Ca1
thuc tap	0621
thành tích	06Y1
thành tích nổi bật	06Y1
thành tựu	06Y1
thành viên	0:11
thành viên hiệp hội	0:11
thông tin bổ sung	0;o1
thông tin chung	08;1
thông tin cá nhân	08;1
thông tin cơ bản	08;1
thông tin khác	0;o1
thông tin liên hệ	08;1
thông tin liên lạc	08;1
thông tin tham khảo	09`1
thông tin thêm	0;o1
thư xin việc	0Ca1
thư ứng tuyển	0Ca1
thực tập	0621
tidigare anstaellningar	0281
tidigare anstallningar	0281
tidigare anställningar	0281
tidigare erfarenhet	0281
tidigare jobb	0281
tidligere ansaettelser	0241
tidligere ansættelser	0241
tidligere job	0241
tidligere jobber	01o1
tidligere stillinger	01o1
tiempo libre	00V1
tiessaistes profili	0Am1
tieteelliset julkaisut	02Z1
tietoa minusta	01[1
tietotekniikkataidot	01Z1
tietotekninen osaaminen	01Z1
tietotekniset taidot	01Z1
tiešsaistes profili	0Am1
tiivistelma	01[1
tiivistelmae	01[1
tiivistelmä	01[1
tikslas	02<1
tilgjengelighet	0;W1
tilleggsinformasjon	01f1
tillgaenglighet	0;e1
tillganglighet	0;e1
tillgänglighet	0;e1
tillidshverv	09M1
tillitsverv	08_1
timp liber	0:A1
tin hoc	04G1
tin học	04G1
tinh nguyen	0611
tionscadail	0AJ1
tionscadail phearsanta	0AJ1
tionscadail thaighde	0AJ1
tirocini	01S1
tirocinio	01S1
titoli di studio	04U1
titolo di studio	04U1
titols i certificats	00R1
titres et certifications	00K1
titulacion	00E1
titulaciones	00E1
titulacions	08?1
titulación	00E1
titulos y certificados	00Q1
tjaenstgoering	0281
tjanstgoring	0281
tjänstgöring	0281
tko sam	0;b1
to chuc tham gia	0:11
todistukset	0;m1
toiveet	09f1
toivottu tyo	09f1
toivottu tyoe	09f1
toivottu työ	09f1
tolvufaerni	0971
tolvukunnatta	0971
tom luoc	03S1
tom tat	03S1
tom tat ban than	03S1
tom tat nghe nghiep	03S1
tomstundir	0141
tong quan	03S1
too	01Y1
tooalane kogemus	01Y1
tooelu	01Y1
tookogemus	01Y1
tookogemused	01Y1
tools	0Cb3
tools and technologies	0081
tooootused	0>i1
tooriistad	02a1
top kenntnisse	03f1
top kompetenzen	03f1
top skills	0081
top-kenntnisse	03f1
top-kompetenzen	03f1
topluluk faaliyetleri	09b1
topluluklar	06g1
tovabbi informacio	08P1
tovabbi informaciok	08P1
tovabbkepzes	08Q1
tovabbkepzesek	08Q1
további információ	08P1
további információk	08P1
továbbképzés	08Q1
továbbképzések	08Q1
trabajo	00U1
trabajo voluntario	00H1
trabajos anteriores	00U1
trabalho	02n1
trabalho voluntario	00P1
trabalho voluntário	00P1
trabalhos anteriores	02n1
trabalhos publicados	02C1
trabalhos voluntarios	00P1
trabalhos voluntários	00P1
traguardi	04>1
training	0Ce2
training courses	00b1
training uri	01O1
training-uri	01O1
trainingen	0031
trainingen en cursussen	0031
trainings	0Cg2
traininguri	01O1
trajectoria	04T1
trajectoria laboral	04T1
trajectoria professional	04T1
trajectòria	04T1
trajectòria laboral	04T1
trajectòria professional	04T1
trajetoria	02n1
trajetoria profissional	02n1
trajetória	02n1
trajetória profissional	02n1
trang ca nhan	0:91
trang cá nhân	0:91
trang web	0:91
transferable skills	0081
transportlidzekla vaditaja aplieciba	03C1
transportlīdzekļa vadītāja apliecība	03C1
travaux	0@J1
travaux publies	02S1
travaux publiés	02S1
trayectoria	00U1
trayectoria academica	00E1
trayectoria académica	00E1
trayectoria laboral	00U1
trayectoria profesional	00U1
treball	04T1
treball voluntari	00Z1
treinamentos	00O1
treningek	08Q1
treninzi	07M1
trinh do	03T1
trinh do chuyen mon	03T1
trinh do dao tao	03T1
trinh do hoc van	03T1
trinh do ngoai ngu	0;n1
trinh do tin hoc	04G1
trumpai apie mane	02<1
trunadarstorf	09>1
tréningek	08Q1
trình độ	03T1
trình độ chuyên môn	03T1
trình độ học vấn	03T1
trình độ ngoại ngữ	0;n1
trình độ tin học	04G1
trình độ đào tạo	03T1
trúnaðarstörf	09>1
tu danh gia ky nang so	0Ci1
tudomanyos publikaciok	05=1
tudományos publikációk	05=1
tuji jeziki	0;T1
tujuan karier	06h1
tujuan karir	06h1
tungumal	08f1
tungumalafaerni	08f1
tungumalakunnatta	08f1
tungumalathekking	08f1
tungumál	08f1
tungumálafærni	08f1
tungumálakunnátta	08f1
tungumálaþekking	08f1
tunnistused	07:1
tunnustukset	0261
tunnustused	0351
tunnustused ja auhinnad	0351
tutkimus	09h1
tutkimusprojektit	09h1
tutkinnot	01E1
tutkinto	01E1
tutvustus	08J1
tyo	0151
tyoe	0151
tyoeelaemae	0151
tyoehakemus	09g1
tyoehistoria	0151
tyoekalut	01Z1
tyoekokemus	0151
tyoelama	0151
tyoepaikat	0151
tyoesuhteet	0151
tyoetehtaevaet	0151
tyoetoiveet	09f1
tyoeura	0151
tyohakemus	09g1
tyohistoria	0151
tyokalut	01Z1
tyokokemus	0151
tyopaikat	0151
tyosuhteet	0151
tyotehtavat	0151
tyotoiveet	09f1
tyoura	0151
tyrimai	02e1
työ	0151
työelämä	0151
työhakemus	09g1
työhistoria	0151
työkalut	01Z1
työkokemus	0151
työpaikat	0151
työsuhteet	0151
työtehtävät	0151
työtoiveet	09f1
työura	0151
tài liệu đính kèm	0771
társadalmi szerepvállalás	0<o1
társadalmi tevékenység	0<o1
täiendav info	0=W1
täiendkoolitus	08[1
täiendkoolitused	08[1
täiendõpe	08[1
tätigkeiten	0291
tävlingar	0=d1
täydennyskoulutus	01\1
tækni	0971
tæknifærni	0971
témoignages	0=?1
tình nguyện	0611
títols i certificats	00R1
títulos y certificados	00Q1
tóm lược	03S1
tóm tắt	03S1
tóm tắt bản thân	03S1
tóm tắt nghề nghiệp	03S1
tómstundir	0141
tölvufærni	0971
tölvukunnátta	0971
töö	01Y1
tööalane kogemus	01Y1
tööelu	01Y1
töökogemus	01Y1
töökogemused	01Y1
tööootused	0>i1
tööriistad	02a1
tālākizglītība	02>1
tệp đính kèm	0771
tổ chức tham gia	0:11
tổng quan	03S1
tự đánh giá kỹ năng số	0Ci1
uber mich	03h1
uberblick	03h1
ubriges	07D1
ucast na konferenciach	0<<1
ucast na konferencich	01F1
ucesce na konferencijama	07V1
ucret beklentisi	02J1
uddannelse	01>1
uddannelse og kvalifikationer	01>1
uddannelser	01>1
uddannelsesbaggrund	01>1
uddannelsesforlob	01>1
uddannelsesforloeb	01>1
uddannelsesforløb	01>1
uddannelsesmaessig baggrund	01>1
uddannelsesmæssig baggrund	01>1
udelezba na konferencah	07X1
udeležba na konferencah	07X1
udgivelser	04:1
udmaerkelser	01g1
udmærkelser	01g1
udruge	05N1
udruzenja	05O1
udruženja	05O1
udtalelser	0A\1
udvalgte projekter	08N1
udzial w konferencjach	0<?1
udział w konferencjach	0<?1
ueber mich	03h1
ueberblick	03h1
uebriges	07D1
uhingud	0=61
uhiskondlik aktiivsus	0B71
uhiskondlik tegevus	0B71
uitgevoerde projecten	03a1
ukonczone kursy	07K1
ukonczone szkolenia	07K1
ukończone kursy	07K1
ukończone szkolenia	07K1
ukratko o meni	05?2
uldandmed	0;71
ulteriore formazione	0121
ulteriori informazioni	01T1
um mig	0131
umiejetnosci	07L1
umiejetnosci i kompetencje	07L1
umiejetnosci i kompetencje osobiste	07L1
umiejetnosci informatyczne	07L1
umiejetnosci jezykowe	0:c1
umiejetnosci komputerowe	07L1
umiejetnosci miekkie	07L1
umiejetnosci osobiste	07L1
umiejetnosci techniczne	07L1
umiejetnosci zawodowe	07L1
umiejętności	07L1
umiejętności i kompetencje	07L1
umiejętności i kompetencje osobiste	07L1
umiejętności informatyczne	07L1
umiejętności językowe	0:c1
umiejętności komputerowe	07L1
umiejętności miękkie	07L1
umiejętności osobiste	07L1
umiejętności techniczne	07L1
umiejętności zawodowe	07L1
umim	06S1
umsagnaradilar	0=c1
umsagnaraðilar	0=c1
umsagnir	0=c1
umsoknarbref	0=71
umsott starf	0>`1
umsóknarbréf	0=71
umsótt starf	0>`1
umím	06S1
universitaere ausbildung	00<1
universitaet	00<1
universitare ausbildung	00<1
universitat	00<1
university	00C1
university projects	00D1
universitäre ausbildung	00<1
universität	00<1
unuri	04=1
unuri u premjijiet	04=1
uppdrag	08\1
uprawnienia	05:1
uprawnienia i certyfikaty	05:1
uprawnienia zawodowe	05:1
ura	0151
urahistoria	0151
uratavoitteet	09f1
uritused	0<l1
usavrsavanje	08F2
usavršavanje	08F2
uspechy	04e2
uspechy a oceneni	07i1
uspechy a ocenenia	0>L1
uspehi	07j1
uspesi	07l1
uspjesi	0>81
usposabljanja	06d1
usposabljanje	06d1
utbildning	01?1
utbildning och studier	01?1
utbildningar	01?1
utbildningsbakgrund	01?1
utdannelse	01@1
utdanning	01@1
utdanning og kvalifikasjoner	01@1
utdanningsbakgrunn	01@1
utgefid efni	0471
utgivelser	04;1
utilizare calculator	0051
utmaerkelser	0=d1
utmaerkelser och priser	0=d1
utmarkelser	0=d1
utmarkelser och priser	0=d1
utmerkelser	09o1
utmerkelser og priser	09o1
utmerkingar	09o1
utmärkelser	0=d1
utmärkelser och priser	0=d1
utvalda projekt	08M1
utvalgte prosjekter	08O1
uurimistoo	0;81
uurimistöö	0;81
uverenja	0831
uvjerenja	0501
uvod	0Cj5
uyelik	06g1
uyelikler	06g1
uyeliklerim	06g1
uzklasine veikla	0>j1
uzmanlik alanlari	02I1
uzmanliklar	02I1
uzmanlık alanları	02I1
uzmanlıklar	02I1
uzsienio kalbos	0;[1
uzsienio kalbu mokejimas	0;[1
uzstasanas	09c1
uzstāšanās	09c1
učešće na konferencijama	07V1
užklasinė veikla	0>j1
užsienio kalbos	0;[1
užsienio kalbų mokėjimas	0;[1
vaardigheden	03b1
vaardigheden en competenties	03b1
vaba aeg	09m1
vabatahtlik tegevus	0B71
vabatahtlik too	0B71
vabatahtlik töö	0B71
vabatahtlikkus	0B71
vad jag soeker	0;e1
vad jag soker	0;e1
vad jag söker	0;e1
vaditaja aplieciba	03C1
vadītāja apliecība	03C1
vaerktoejer	06m1
vaerktojer	06m1
vaga desejada	04P1
vahvuudet	01[1
vairavimo teises	0Co1
vairavimo teisės	0Co1
vairuotojo pazymejimas	0Co1
vairuotojo pažymėjimas	0Co1
vakkennis	03b1
valasprieki	0171
valasprieki un intereses	0171
valin verkefni	08U1
valitud projektid	0;81
valitut projektit	09h1
valodas	0CY1
valodu prasme	0CY1
valodu prasmes	0CY1
valodu zinasanas	0CY1
valodu zināšanas	0CY1
van bang chung chi	03U1
vannastavne aktivnosti	07E1
vapaa aika	09l1
vapaa ajan harrastukset	09l1
vapaa-aika	09l1
vapaa-ajan harrastukset	09l1
vapaaehtoiskokemus	01H1
vapaaehtoistoiminta	01H1
vapaaehtoistyo	01H1
vapaaehtoistyoe	01H1
vapaaehtoistyoet	01H1
vapaaehtoistyot	01H1
vapaaehtoistyö	01H1
vapaaehtoistyöt	01H1
varia	0=W1
varie	01T1
varios	06c1
vazniji projekti	0;G1
vaļasprieki	0171
vaļasprieki un intereses	0171
važniji projekti	0;G1
ve ban than	03S1
ve toi	03S1
vedlagte dokumenter	03m1
vedlegg	0D01
veebilehed	0=J1
veebiprofiilid	0=J1
vefsidur	0:81
vefsíður	0:81
vegzettseg	08S1
vegzettsegek	08S1
velama darba vieta	06[1
velamais amats	06[1
velamais darbs	06[1
velmes	06[1
vem aer jag	0<n1
vem ar jag	0<n1
vem är jag	0<n1
veranstaltungen	0<A1
verbaende	03g1
verbande	03g1
verbandsmitgliedschaften	03g1
verbände	03g1
verdlaun	0111
verdlaun og vidurkenningar	0111
vereine	03g1
vereinsarbeit	03:1
vereinsmitgliedschaften	03g1
vereinstaetigkeit	03:1
vereinstatigkeit	03:1
vereinstätigkeit	03:1
verejna cinnost	07F2
verejná činnosť	07H1
verenigingen	03e1
verfuegbarkeit	01l1
verfugbarkeit	01l1
verfügbarkeit	01l1
verkefni	08U1
verkfaeri	0971
verkfæri	0971
verkkoprofiilit	0=N1
verkkosivut	0=N1
verkossa	0=N1
verkostot ja jaesenyydet	0;K1
verkostot ja jasenyydet	0;K1
verkostot ja jäsenyydet	0;K1
verktoey	01e1
verktoy	01e1
verktyg	06`1
verktøy	01e1
veroeffentlichungen	0381
veroeffentlichungen und vortraege	0381
veroffentlichungen	0381
veroffentlichungen und vortrage	0381
verschiedenes	07D1
versenyek	0751
versenyeredmenyek	0751
versenyeredmények	0751
verv	08_1
verv og frivillig arbeid	08_1
verðlaun	0111
verðlaun og viðurkenningar	0111
veröffentlichungen	0381
veröffentlichungen und vorträge	0381
vescine	0711
vescine in kompetence	0711
vestine	0721
vetenskapliga publikationer	02[1
veze	0882
vezetoi engedely	09^1
vezetői engedély	09^1
veřejná činnost	06R1
veštine	0721
veščine	0711
veščine in kompetence	0711
vi tri mong muon	0631
vi tri ung tuyen	0631
vida laboral	0:32
vidareutbildning	09Q1
vidbotarupplysingar	00g1
vidburdir	0=`1
viden	06m1
videreuddannelse	08K1
videreutdanning	01d1
vidhengi	09]1
vidurkenningar	0111
vie associative	00]1
vie citoyenne	00]1
vie professionnelle	00^1
vieraat kielet	0<01
vinna	0341
vispariga informacija	0<a1
vispārīga informācija	0<a1
visuomenine veikla	0>j1
visuomeninė veikla	0>j1
vitenskapelige publikasjoner	04;1
vitnemaal	03A1
vitnemal	03A1
vitnemål	03A1
vivencia profissional	02n1
vivência profissional	02n1
vizsgak	0481
vizsgák	0481
viðburðir	0=`1
viðbótarupplýsingar	00g1
viðhengi	09]1
viðurkenningar	0111
vjestine	0731
vjestine i kompetencije	0731
vještine	0731
vještine i kompetencije	0731
vlastiti projekti	0>M1
vlastne projekty	0>d1
vlastni projekty	0>g1
vlastné projekty	0>d1
vlastní projekty	0>g1
vodicske opravnenie	0D11
vodicske preukazy	0D11
vodicsky preukaz	0D11
vodičské oprávnenie	0D11
vodičské preukazy	0D11
vodičský preukaz	0D11
volnocasove aktivity	0<J2
volnočasové aktivity	0<L1
volny cas	0<J2
volný čas	0<L1
volontaerarbete	08\1
volontaersarbete	08\1
volontararbete	08\1
volontariat	00]1
volontariato	0311
volontarjat	0331
volontarsarbete	08\1
volonterske aktivnosti	0;I1
volonterski rad	0862
volontersko iskustvo	0862
volontiranje	0862
volontärarbete	08\1
volontärsarbete	08\1
voluntariado	0D22
voluntariados	00H1
voluntariat	0D42
voluntary experience	00W1
voluntary work	00W1
volunteer	00W1
volunteer activities	00W1
volunteer experience	00W1
volunteer work	00W1
volunteering	00W1
voorkeeled	0;k1
voorkeuren	01X1
vooropleiding	00F1
voorstelling	07U1
vorstellung	03h1
vortraege	0381
vortraege und publikationen	0381
vortraege und veroeffentlichungen	0381
vortrage	0381
vortrage und publikationen	0381
vortrage und veroffentlichungen	0381
vorträge	0381
vorträge und publikationen	0381
vorträge und veröffentlichungen	0381
votmeoskused	02a1
vottanir	0=@1
vottord	0=@1
vottorð	0=@1
vottun	0=@1
vozacka dozvola	0D62
vozacke dozvole	0D62
vozačka dozvola	0D62
vozačke dozvole	0D62
vozniski izpit	0D81
voznisko dovoljenje	0D81
vozniški izpit	0D81
vozniško dovoljenje	0D81
voľnočasové aktivity	0<M1
voľný čas	0<M1
vreemde talen	01a1
vrije tijd	0:@1
vrijetijdsbesteding	0:@1
vrijwillige inzet	00[1
vrijwilligerservaring	00[1
vrijwilligerswerk	00[1
vybrane projekty	0AP2
vybrané projekty	0AP2
vyskum	0>d1
vyskumne projekty	0>d1
vyzkum	0>g1
vyzkumne projekty	0>g1
vyznamenani	07i1
vyznamenania	0>L1
vyznamenání	07i1
vyznamne projekty	0AP2
vzdelani	01:1
vzdelani a kurzy	01:1
vzdelani a odborna priprava	01:1
vzdelanie	01;1
vzdelanie a odborna priprava	01;1
vzdelanie a odborná príprava	01;1
vzdelavani	01:1
vzdelavanie	01;1
vzdelávanie	01;1
vzdělání	01:1
vzdělání a kurzy	01:1
vzdělání a odborná příprava	01:1
vzdělávání	01:1
værktøjer	06m1
végzettség	08S1
végzettségek	08S1
võtmeoskused	02a1
võõrkeeled	0;k1
výskum	0>d1
výskumné projekty	0>d1
výzkum	0>g1
výzkumné projekty	0>g1
významné projekty	0AP2
văn bằng chứng chỉ	03U1
vēlamais amats	06[1
vēlamais darbs	06[1
vēlamā darba vieta	06[1
vēlmes	06[1
về bản thân	03S1
về tôi	03S1
vị trí mong muốn	0631
vị trí ứng tuyển	0631
warsztaty	07K1
was ich suche	01l1
wat ik zoek	01X1
wazniejsze projekty	03M1
ważniejsze projekty	03M1
wczesniejsza praca	0821
wczesniejsze doswiadczenie	0821
wcześniejsza praca	0821
wcześniejsze doświadczenie	0821
web presence	09?1
webbplatser	0=81
weboldalak	0:51
webpraesenz	0:^1
webprasenz	0:^1
webpräsenz	0:^1
webs	08a1
webseiten	0:^1
websites	0D92
weby	0>Q2
wedstrijden	03_1
weiterbildung	0361
weiterbildung und kurse	0361
weiterbildungen	0361
weiterbildungen und seminare	0361
weiterbildungskurse	0361
weitere angaben	07D1
weitere informationen	07D1
weitere kenntnisse	03f1
weitere sprachen	09T1
weitere stationen	0291
weitere taetigkeiten	0291
weitere tatigkeiten	0291
weitere tätigkeiten	0291
weiteres	07D1
wensen	01X1
wer ich bin	03h1
werdegang	0291
werk	02K1
werke	0371
werkervaring	02K1
werkervaringen	02K1
werkgeschiedenis	02K1
werkzeuge	03f1
wetenschappelijke publicaties	02Y1
wettbewerbe	03;1
what i am looking for	03H1
what i can do	0081
who i am	00;1
wichtige projekte	0371
wichtigste kenntnisse	03f1
wie ben ik	07U1
wiedza	07L1
wissen	03f1
wissenschaftliche publikationen	0381
wissenschaftliche veroeffentlichungen	0381
wissenschaftliche veroffentlichungen	0381
wissenschaftliche veröffentlichungen	0381
wissenschaftlicher werdegang	0291
wolontariat	01I1
work	00B1
work & experience	00B1
work experience	00B1
work history	00B1
work preferences	03H1
working experience	00B1
works	00D1
workshop	0=51
workshops	0D;5
workshopy	00?2
wprowadzenie	04d1
writing	03j1
wuerdigungen	03;1
wunschberuf	01l1
wunschposition	01l1
wurdigungen	03;1
wybrane projekty	03M1
wydarzenia	0<?1
wyksztalcenie	08H1
wyksztalcenie akademickie	08H1
wyksztalcenie i szkolenia	08H1
wykształcenie	08H1
wykształcenie akademickie	08H1
wykształcenie i szkolenia	08H1
wyroznienia	0<N1
wyroznienia i nagrody	0<N1
wyróżnienia	0<N1
wyróżnienia i nagrody	0<N1
wystapienia	02`1
wystąpienia	02`1
würdigungen	03;1
xarxes	08a1
xarxes i afiliacions	00m1
xarxes socials	08a1
xerrades	05c1
xoghol	08g1
xoghol mixtieq	07;1
xoghol volontarju	0331
xogħol	08g1
xogħol mixtieq	07;1
xogħol volontarju	0331
xuat ban	01]1
xuất bản	01]1
yabanci dil	03o1
yabanci dil bilgileri	03o1
yabanci dil bilgisi	03o1
yabanci diller	03o1
yabancı dil	03o1
yabancı dil bilgileri	03o1
yabancı dil bilgisi	03o1
yabancı diller	03o1
yarismalar	03W1
yarışmalar	03W1
yayinlar	01=1
yayinlar ve sunumlar	01=1
yayinlarim	01=1
yayınlar	01=1
yayınlar ve sunumlar	01=1
yayınlarım	01=1
yderligere information	01b1
yderligere oplysninger	01b1
ydinosaaminen	01Z1
ydintaidot	01Z1
yetenekler	02I1
yeteneklerim	02I1
yetkinlikler	02I1
yetkinliklerim	02I1
yhdistykset	0;K1
yhdistystoiminta	01H1
yhteenveto	01[1
yhteystiedot	0:01
yhteystieto	0:01
ymislegt	00g1
ymse	01f1
yrkesbakgrund	0281
yrkeserfarenhet	0281
yrkeserfaring	01o1
yrkeskompetenser	06`1
yrkeslivserfarenhet	0281
yrkespraksis	01o1
yrkesprofil	0<n1
yrkesverksamhet	0281
ytterligare information	01n1
zainteresowania	06K1
zainteresowania i hobby	06K1
zainteresowania i pasje	06K1
zajmy	0<L1
zajmy a konicky	0<L1
zajmy a zaliby	0<L1
zakladne informacie	0<e1
zakladne udaje	0<e1
zakladni informace	0<g1
zakladni udaje	0<g1
zalacznik	0D@1
zalaczniki	0D@1
zaliby	0<L1
zaliby a zajmy	0<L1
zaluby	0<M1
zamestnani	07h1
zamestnania	0>N1
zamestnanie	0>N1
zaměstnání	07h1
zanimanja	0:Z1
zaposlenja	0;92
zaposlenje	0;92
zaposlitev	06f1
zaposlitve	06f1
zaposlitvene zelje	0@D1
zaposlitvene želje	0@D1
zaposlitveni cilj	0@D1
zatrudnienie	0821
zaujmy	0<M1
zaujmy a konicky	0<M1
zaujmy a zaluby	0<M1
załącznik	0D@1
załączniki	0D@1
zdruzenja	05P1
združenja	05P1
zelena zaposlitev	0@D1
zeleno delovno mesto	0@D1
zelfbeoordeling digitale vaardigheden	06l1
zelje	0DA2
zeljena pozicija	0DC1
zeljeni posao	0>J2
zeljeno radno mesto	0DC1
zeljeno radno mjesto	0@>1
zeljeno zanimanje	0@>1
zertifikat	00=1
zertifikate	00=1
zertifikate und bescheinigungen	00=1
zertifikate und lizenzen	00=1
zertifizierung	00=1
zertifizierungen	00=1
zeugnisse	00=1
zhrnutie	0;a1
ziele	03h1
zielfunktion	01l1
zielposition	01l1
zinasanas	05C1
zinasanas un prasmes	05C1
zinatniskas publikacijas	09c1
zinios	02d1
zinios ir igudziai	02d1
zinātniskās publikācijas	09c1
zināšanas	05C1
zināšanas un prasmes	05C1
zivildienst	03:1
zkousky	04n1
zkoušky	04n1
zkusenosti	07h1
zkušenosti	07h1
znacajni projekti	0>M1
znajomosc jezykow	0:c1
znajomosc jezykow obcych	0:c1
znajomosc obslugi komputera	07L1
znajomosc oprogramowania	07L1
znajomosc programow	07L1
znajomosc technologii	07L1
znajomość języków	0:c1
znajomość języków obcych	0:c1
znajomość obsługi komputera	07L1
znajomość oprogramowania	07L1
znajomość programów	07L1
znajomość technologii	07L1
znalost jazykov	06C1
znalost jazyku	05D1
znalost jazyků	05D1
znalost pc	06S1
znalost prace na pc	06S1
znalost práce na pc	06S1
znalosti	0;A2
znalosti a dovednosti	06S1
znalosti a schopnosti	06V1
znalosti a zrucnosti	06V1
znalosti a zručnosti	06V1
znalosti jazyku	05D1
znalosti jazyků	05D1
znalosť jazykov	06C1
znanja	0C>3
znanja i vestine	0721
znanja i veštine	0721
znanja i vjestine	0731
znanja i vještine	0731
znanja in spretnosti	0711
znanja in vescine	0711
znanja in veščine	0711
znanje jezika	0;P2
znanje jezikov	0;T1
znanje stranih jezika	0;R1
znanstveni radovi	0?Q1
značajni projekti	0>M1
zrealizowane projekty	03M1
zrucnosti	06V1
zrucnosti a schopnosti	06V1
zručnosti	06V1
zručnosti a schopnosti	06V1
zu meiner person	03h1
zulassungen	00=1
zur person	01k1
zusaetzliche angaben	07D1
zusaetzliche informationen	07D1
zusaetzliche kenntnisse	03f1
zusammenfassung	03h1
zusatzausbildung	0361
zusatzausbildungen	0361
zusatzinformationen	07D1
zusatzkenntnisse	03f1
zusatzliche angaben	07D1
zusatzliche informationen	07D1
zusatzliche kenntnisse	03f1
zusatzqualifikationen	00=1
zusätzliche angaben	07D1
zusätzliche informationen	07D1
zusätzliche kenntnisse	03f1
zvilupp professjonali	0<m1
zájmy	0<L1
zájmy a koníčky	0<L1
zájmy a záliby	0<L1
základné informácie	0<e1
základné údaje	0<e1
základní informace	0<g1
základní údaje	0<g1
záliby	0<L1
záliby a zájmy	0<L1
záujmy	0<M1
záujmy a koníčky	0<M1
záujmy a záľuby	0<M1
záľuby	0<M1
à propos	0001
à propos de moi	0001
ágrip	0131
áhugamál	0141
áhugamál og tómstundir	0141
áhugasvið	0141
álláspreferenciák	01M1
áreas de conhecimento	02D1
áreas de especialización	02H1
áreas de interesse	02M1
áreas de interés	00V1
çalışma deneyimi	04J1
çalışma geçmişi	04J1
çalışma hayatı	04J1
çalışmalar	00N1
çalıştaylar	04K1
çevrimiçi profiller	03O1
çeşitli	05;1
éachtaí	08<1
écrits	02S1
éducation	06J1
éducation et formation	06J1
érdeklődés	08c1
érdeklődési kör	08c1
érdeklődési körök	08c1
état civil	06A1
études	06J1
études et formation	06J1
études supérieures	06J1
événements	05T1
óskastarf	0>`1
óskir um starf	0>`1
õpingud	09k1
õppimine	09k1
ödül ve başarılar	03W1
ödüller	03W1
ödüller ve başarılar	03W1
ödüllerim	03W1
ökuréttindi	0411
ökuskírteini	0411
ön yazı	0=n1
ön yazı özeti	01W1
öne çıkan projeler	00N1
önkéntes munka	0<o1
önkéntes tapasztalat	0<o1
önkéntes tevékenység	0<o1
önkéntesség	0<o1
önnur færni	0971
önskad befattning	0;e1
önskad tjänst	0;e1
önskat arbete	0;e1
önskemål	0;e1
összefoglalás	03d1
összefoglaló	03d1
ösztöndíjak	0751
ösztöndíjak és díjak	0751
övrig arbetslivserfarenhet	0281
övrig information	01n1
övrig utbildning	09Q1
övriga färdigheter	06`1
övriga kunskaper	06`1
övriga meriter	01n1
övriga meriter och kunskaper	06`1
övriga uppgifter	01n1
övriga upplysningar	01n1
övriga utbildningar	09Q1
övrigt	01n1
övrigt engagemang	08\1
özet	01W1
özgeçmiş özeti	01W1
öğrenim	01<1
öğrenim bilgileri	01<1
öğrenim durumu	01<1
ønska stilling	0;W1
ønsker	0;i2
ønsket job	0;X1
ønsket jobb	0;W1
ønsket stilling	0;i2
øvrig	01f1
øvrig erhvervserfaring	0241
øvrig informasjon	01f1
øvrige ferdigheter	01e1
øvrige kompetencer	06m1
øvrige kurser	08K1
øvrige oplysninger	01b1
øvrige opplysninger	01f1
øvrigt	01b1
úspechy	0>L1
úspechy a ocenenia	0>L1
úspěchy	07i1
úspěchy a ocenění	07i1
útgefið efni	0471
úvod	0>>2
účast na konferencích	01F1
účasť na konferenciách	0<<1
über mich	03h1
überblick	03h1
übriges	07D1
ücret beklentisi	02J1
ühingud	0=61
ühiskondlik aktiivsus	0B71
ühiskondlik tegevus	0B71
üldandmed	0;71
üritused	0<l1
üyelik	06g1
üyelikler	06g1
üyeliklerim	06g1
ýmislegt	00g1
þekking	0971
þjálfun	08Z1
ārpusstudiju aktivitātes	02N1
ċertifikati	0571
ċertifikati u liċenzji	0571
ċertifikazzjonijiet	0571
članci	05E2
članki	03i1
članstva	05I3
članstvo	05I3
članstvo u organizacijama	05L2
članstvo u udrugama	05N1
članstvo u udruženjima	05O1
članstvo v organizacijah	05P1
članstvo v združenjih	05P1
členstvo	05Q1
členstvo v organizáciách	05Q1
členstvo v združeniach	05Q1
členstvá	05Q1
členství	05R1
členství v organizacích	05R1
členství v profesních organizacích	05R1
články	05G2
ďalšie	06T1
ďalšie informácie	06T1
ďalšie vzdelávanie	06U1
ďalšie znalosti	06V1
ďalšie údaje	06T1
điểm mạnh	03S1
đào tạo	03T1
đào tạo bổ sung	04F1
đào tạo và khóa học	04F1
đính kèm	0771
đôi nét về bản thân	03S1
đề tài nghiên cứu	04E1
ħiliet	09_1
ħiliet diġitali	09_1
ħiliet fil-kompjuter	09_1
ħiliet lingwistiċi	0:21
ħiliet personali	09_1
ħiliet professjonali	09_1
ħiliet tal-lingwa	0:21
ħiliet tekniċi	09_1
ħin liberu	06e1
īss apraksts	02A1
īsumā par mani	02A1
įgytas išsilavinimas	0:]1
įgyvendinti projektai	02e1
įgūdžiai	02d1
įgūdžiai ir gebėjimai	02d1
įrankiai	02d1
įvadas	02<1
įvairūs	0;F1
įvertinimai	02;1
řidičské oprávnění	0Ai1
řidičské průkazy	0Ai1
řidičský průkaz	0Ai1
ścieżka edukacyjna	08H1
świadectwa	05:1
škola	0DD3
školenia	06U1
školenia a kurzy	06U1
školení	00>1
školení a kurzy	00>1
školovanje	01C2
školy	0B^2
šolanje	01B1
šole	01B1
štipendije	07j1
štipendiá	0>L1
študentsko delo	06f1
študij	01B1
štúdium	01;1
švietimas	0:]1
żvilupp professjonali	0<m1
želena zaposlitev	0@D1
želeno delovno mesto	0@D1
želje	0DA2
željena pozicija	0DC1
željeni posao	0>J2
željeno radno mesto	0DC1
željeno radno mjesto	0@>1
željeno zanimanje	0@>1
žinios	02d1
žinios ir įgūdžiai	02d1
άδεια οδήγησησ	0DG1
άδειεσ	0DH1
άδειεσ άσκησησ επαγγέλματοσ	0DH1
άδειεσ και πιστοποιήσεισ	0DH1
άδειεσ οδήγησησ	0DG1
άλλα	0DI1
άλλα ενδιαφέροντα	0DJ1
άλλα στοιχεία	0DI1
άλλεσ δεξιότητεσ	0DK1
άλλεσ πληροφορίεσ	0DI1
άρθρα	0DL1
έγγραφα	0DM1
έργα	0DN1
έρευνα	0DN1
αδεια οδηγησησ	0DG1
αδειεσ	0DH1
αδειεσ ασκησησ επαγγελματοσ	0DH1
αδειεσ και πιστοποιησεισ	0DH1
αδειεσ οδηγησησ	0DG1
ακαδημαικεσ σπουδεσ	0DO1
ακαδημαικη εκπαιδευση	0DO1
ακαδημαικο υποβαθρο	0DO1
ακαδημαϊκέσ σπουδέσ	0DO1
ακαδημαϊκή εκπαίδευση	0DO1
ακαδημαϊκό υπόβαθρο	0DO1
αλλα	0DI1
αλλα ενδιαφεροντα	0DJ1
αλλα στοιχεια	0DI1
αλλεσ δεξιοτητεσ	0DK1
αλλεσ πληροφοριεσ	0DI1
ανακοινωσεισ	0DL1
ανακοινώσεισ	0DL1
αναφορέσ	0DP1
αναφορεσ	0DP1
απασχοληση	0DQ1
απασχόληση	0DQ1
αρθρα	0DL1
ατομικά στοιχεία	0DR1
ατομικα στοιχεια	0DR1
αυτοαξιολογηση ψηφιακων δεξιοτητων	0DS1
αυτοαξιολόγηση ψηφιακών δεξιοτήτων	0DS1
βασικά στοιχεία	0DR1
βασικέσ δεξιότητεσ	0DK1
βασικα στοιχεια	0DR1
βασικεσ δεξιοτητεσ	0DK1
βεβαιωσεισ	0DH1
βεβαιώσεισ	0DH1
βιβλία	0DL1
βιβλια	0DL1
βραβεία	0DT1
βραβεία και διακρίσεισ	0DT1
βραβεια	0DT1
βραβεια και διακρισεισ	0DT1
γενικά στοιχεία	0DR1
γενικα στοιχεια	0DR1
για μένα	0DU1
για μενα	0DU1
γλωσσεσ	0DV1
γλωσσεσ προγραμματισμου	0DK1
γλωσσικέσ δεξιότητεσ	0DV1
γλωσσικέσ ικανότητεσ	0DV1
γλωσσικεσ δεξιοτητεσ	0DV1
γλωσσικεσ ικανοτητεσ	0DV1
γλωσσομάθεια	0DV1
γλωσσομαθεια	0DV1
γλώσσεσ	0DV1
γλώσσεσ προγραμματισμού	0DK1
γνωσεισ	0DK1
γνωσεισ η υ	0DK1
γνωσεισ και δεξιοτητεσ	0DK1
γνωσεισ πληροφορικησ	0DK1
γνωσεισ υπολογιστων	0DK1
γνωση γλωσσων	0DV1
γνωση η υ	0DK1
γνωση ξενων γλωσσων	0DV1
γνώσεισ	0DK1
γνώσεισ η/υ	0DK1
γνώσεισ και δεξιότητεσ	0DK1
γνώσεισ πληροφορικήσ	0DK1
γνώσεισ υπολογιστών	0DK1
γνώση γλωσσών	0DV1
γνώση η/υ	0DK1
γνώση ξένων γλωσσών	0DV1
δίκτυα	0DW1
δίκτυα και συμμετοχέσ	0DX1
δίπλωμα οδήγησησ	0DG1
δεξιοτητεσ	0DK1
δεξιοτητεσ η υ	0DK1
δεξιοτητεσ και ικανοτητεσ	0DK1
δεξιότητεσ	0DK1
δεξιότητεσ η/υ	0DK1
δεξιότητεσ και ικανότητεσ	0DK1
δημοσιευσεισ	0DL1
δημοσιευσεισ και ομιλιεσ	0DL1
δημοσιεύσεισ	0DL1
δημοσιεύσεισ και ομιλίεσ	0DL1
διάφορα	0DI1
διαγωνισμοί	0DT1
διαγωνισμοι	0DT1
διαθεσιμοτητα	0DY1
διαθεσιμότητα	0DY1
διακρίσεισ	0DT1
διακρίσεισ και βραβεία	0DT1
διακρισεισ	0DT1
διακρισεισ και βραβεια	0DT1
διαλέξεισ	0DZ1
διαλεξεισ	0DZ1
διαφορα	0DI1
διδακτική εμπειρία	0DQ1
διδακτικη εμπειρια	0DQ1
δικτυα	0DW1
δικτυα και συμμετοχεσ	0DX1
διπλωμα οδηγησησ	0DG1
διπλωματα ευρεσιτεχνιασ	0DL1
διπλωματα και πιστοποιητικα	0DH1
διπλώματα ευρεσιτεχνίασ	0DL1
διπλώματα και πιστοποιητικά	0DH1
δραστηριοτητεσ	0D[1
δραστηριοτητεσ και ενδιαφεροντα	0DJ1
δραστηριότητεσ	0D[1
δραστηριότητεσ και ενδιαφέροντα	0DJ1
εγγραφα	0DM1
εθελοντικέσ δράσεισ	0D[1
εθελοντικέσ δραστηριότητεσ	0D[1
εθελοντική δράση	0D[1
εθελοντική εμπειρία	0D[1
εθελοντική εργασία	0D[1
εθελοντικεσ δρασεισ	0D[1
εθελοντικεσ δραστηριοτητεσ	0D[1
εθελοντικη δραση	0D[1
εθελοντικη εμπειρια	0D[1
εθελοντικη εργασια	0D[1
εθελοντισμοσ	0D[1
εθελοντισμόσ	0D[1
εισαγωγή	0DU1
εισαγωγη	0DU1
εισηγήσεισ	0DL1
εισηγησεισ	0DL1
εκδηλωσεισ	0DZ1
εκδηλώσεισ	0DZ1
εκπαίδευση	0DO1
εκπαίδευση και κατάρτιση	0DO1
εκπαιδευση	0DO1
εκπαιδευση και καταρτιση	0DO1
εκπαιδευτικά σεμινάρια	0D\1
εκπαιδευτικα σεμιναρια	0D\1
εκπαιδευτικο υποβαθρο	0DO1
εκπαιδευτικό υπόβαθρο	0DO1
ελευθεροσ χρονοσ	0DJ1
ελεύθεροσ χρόνοσ	0DJ1
εμπειρία	0DQ1
εμπειρια	0DQ1
ενδιαφέροντα	0DJ1
ενδιαφέροντα και χόμπι	0DJ1
ενδιαφεροντα	0DJ1
ενδιαφεροντα και χομπι	0DJ1
επαγγελματικέσ δεξιότητεσ	0DK1
επαγγελματικέσ ενώσεισ	0DX1
επαγγελματικέσ πιστοποιήσεισ	0DH1
επαγγελματική δραστηριότητα	0DQ1
επαγγελματική εμπειρία	0DQ1
επαγγελματική κατάρτιση	0D\1
επαγγελματική πείρα	0DQ1
επαγγελματική πορεία	0DQ1
επαγγελματική σταδιοδρομία	0DQ1
επαγγελματικεσ δεξιοτητεσ	0DK1
επαγγελματικεσ ενωσεισ	0DX1
επαγγελματικεσ πιστοποιησεισ	0DH1
επαγγελματικη δραστηριοτητα	0DQ1
επαγγελματικη εμπειρια	0DQ1
επαγγελματικη καταρτιση	0D\1
επαγγελματικη πειρα	0DQ1
επαγγελματικη πορεια	0DQ1
επαγγελματικη σταδιοδρομια	0DQ1
επαγγελματικο ιστορικο	0DQ1
επαγγελματικο προφιλ	0DU1
επαγγελματικοί στόχοι	0DY1
επαγγελματικοί σύλλογοι	0DX1
επαγγελματικοι στοχοι	0DY1
επαγγελματικοι συλλογοι	0DX1
επαγγελματικοσ στοχοσ	0DU1
επαγγελματικό ιστορικό	0DQ1
επαγγελματικό προφίλ	0DU1
επαγγελματικόσ στόχοσ	0DU1
επιδιωκομενη θεση	0DY1
επιδιωκόμενη θέση	0DY1
επιθυμητή απασχόληση	0DY1
επιθυμητή εργασία	0DY1
επιθυμητή θέση	0DY1
επιθυμητη απασχοληση	0DY1
επιθυμητη εργασια	0DY1
επιθυμητη θεση	0DY1
επικοινωνία	0DR1
επικοινωνια	0DR1
επιλεγμένα έργα	0DN1
επιλεγμενα εργα	0DN1
επιμορφωσεισ	0D\1
επιμορφωση	0D\1
επιμορφωτικά σεμινάρια	0D\1
επιμορφωτικα σεμιναρια	0D\1
επιμορφώσεισ	0D\1
επιμόρφωση	0D\1
επιπλέον πληροφορίεσ	0DI1
επιπλεον πληροφοριεσ	0DI1
επιστημονικέσ δημοσιεύσεισ	0DL1
επιστημονικεσ δημοσιευσεισ	0DL1
επιστολή κινήτρων	0D]1
επιστολη κινητρων	0D]1
επιτευγματα	0DT1
επιτεύγματα	0DT1
εργα	0DN1
εργαλεία	0DK1
εργαλεια	0DK1
εργασία	0DQ1
εργασια	0DQ1
εργασιακή εμπειρία	0DQ1
εργασιακή πείρα	0DQ1
εργασιακη εμπειρια	0DQ1
εργασιακη πειρα	0DQ1
ερευνα	0DN1
ερευνητικά έργα	0DN1
ερευνητικά ενδιαφέροντα	0DJ1
ερευνητικα ενδιαφεροντα	0DJ1
ερευνητικα εργα	0DN1
ηλεκτρονικοί υπολογιστέσ	0DK1
ηλεκτρονικοι υπολογιστεσ	0DK1
ημερίδεσ	0DZ1
ημεριδεσ	0DZ1
ιδιοτητα μελουσ	0DX1
ιδιότητα μέλουσ	0DX1
ικανοτητεσ	0DK1
ικανοτητεσ και δεξιοτητεσ	0DK1
ικανότητεσ	0DK1
ικανότητεσ και δεξιότητεσ	0DK1
ιστοσελίδεσ	0DW1
ιστοσελιδεσ	0DW1
καριέρα	0DQ1
καριερα	0DQ1
κατάρτιση	0D\1
καταρτιση	0D\1
κοινωνικά δίκτυα	0DW1
κοινωνική δράση	0D[1
κοινωνικα δικτυα	0DW1
κοινωνικη δραση	0D[1
λίγα λόγια για εμένα	0DU1
λίγα λόγια για μένα	0DU1
λιγα λογια για εμενα	0DU1
λιγα λογια για μενα	0DU1
λοιπά	0DI1
λοιπά στοιχεία	0DI1
λοιπέσ δεξιότητεσ	0DK1
λοιπέσ πληροφορίεσ	0DI1
λοιπα	0DI1
λοιπα στοιχεια	0DI1
λοιπεσ δεξιοτητεσ	0DK1
λοιπεσ πληροφοριεσ	0DI1
μέλοσ επαγγελματικών φορέων	0DX1
μέλοσ οργανώσεων	0DX1
μέσα κοινωνικήσ δικτύωσησ	0DW1
μαθήματα	0D\1
μαθηματα	0D\1
μελοσ επαγγελματικων φορεων	0DX1
μελοσ οργανωσεων	0DX1
μεσα κοινωνικησ δικτυωσησ	0DW1
μορφωση	0DO1
μορφωση και καταρτιση	0DO1
μόρφωση	0DO1
μόρφωση και κατάρτιση	0DO1
ξένεσ γλώσσεσ	0DV1
ξενεσ γλωσσεσ	0DV1
ομιλίεσ	0DL1
ομιλιεσ	0DL1
παράρτημα	0DM1
παραπομπέσ	0DP1
παραπομπεσ	0DP1
παραρτήματα	0DM1
παραρτημα	0DM1
παραρτηματα	0DM1
παρουσίαση	0DU1
παρουσιάσεισ	0DL1
παρουσιασεισ	0DL1
παρουσιαση	0DU1
περίληψη	0DU1
περιληψη	0DU1
πιστοποιήσεισ	0DH1
πιστοποιησεισ	0DH1
πιστοποιητικά	0DH1
πιστοποιητικα	0DH1
πληροφορική	0DK1
πληροφορικη	0DK1
ποια είμαι	0DU1
ποια ειμαι	0DU1
ποιοσ είμαι	0DU1
ποιοσ ειμαι	0DU1
πορτφολιο	0DN1
πορτφόλιο	0DN1
πρακτική άσκηση	0DQ1
πρακτικη ασκηση	0DQ1
προσθετεσ πληροφοριεσ	0DI1
προσθετη εκπαιδευση	0D\1
προσοντα	0DK1
προσωπα για συστασεισ	0DP1
προσωπικά έργα	0DN1
προσωπικά δεδομένα	0DR1
προσωπικά ενδιαφέροντα	0DJ1
προσωπικά στοιχεία	0DR1
προσωπικέσ δεξιότητεσ	0DK1
προσωπικέσ πληροφορίεσ	0DR1
προσωπικα δεδομενα	0DR1
προσωπικα ενδιαφεροντα	0DJ1
προσωπικα εργα	0DN1
προσωπικα στοιχεια	0DR1
προσωπικεσ δεξιοτητεσ	0DK1
προσωπικεσ πληροφοριεσ	0DR1
προσωπικο προφιλ	0DU1
προσωπικό προφίλ	0DU1
προσόντα	0DK1
προτζεκτ	0DN1
προτιμήσεισ	0DY1
προτιμησεισ	0DY1
προυπηρεσια	0DQ1
προφίλ	0DU1
προφίλ στο διαδίκτυο	0DW1
προφιλ	0DU1
προφιλ στο διαδικτυο	0DW1
προϋπηρεσία	0DQ1
πρόσθετεσ πληροφορίεσ	0DI1
πρόσθετη εκπαίδευση	0D\1
πρόσωπα για συστάσεισ	0DP1
πρότζεκτ	0DN1
σεμινάρια	0DZ1
σεμινάρια - επιμόρφωση	0D\1
σεμινάρια και επιμόρφωση	0D\1
σεμινάρια και συνέδρια	0DZ1
σεμιναρια	0DZ1
σεμιναρια επιμορφωση	0D\1
σεμιναρια και επιμορφωση	0D\1
σεμιναρια και συνεδρια	0DZ1
σημαντικά έργα	0DN1
σημαντικα εργα	0DN1
σπουδέσ	0DO1
σπουδέσ και κατάρτιση	0DO1
σπουδεσ	0DO1
σπουδεσ και καταρτιση	0DO1
στοιχεία	0DR1
στοιχεία επικοινωνίασ	0DR1
στοιχεια	0DR1
στοιχεια επικοινωνιασ	0DR1
στοχοσ	0DU1
στόχοσ	0DU1
συγγραφικο εργο	0DL1
συγγραφικό έργο	0DL1
συλλογοι	0DX1
συμμετοχή σε έργα	0DN1
συμμετοχή σε συλλόγουσ	0DX1
συμμετοχή σε συνέδρια	0DZ1
συμμετοχη σε εργα	0DN1
συμμετοχη σε συλλογουσ	0DX1
συμμετοχη σε συνεδρια	0DZ1
συμπληρωματικέσ πληροφορίεσ	0DI1
συμπληρωματικεσ πληροφοριεσ	0DI1
συνέδρια	0DZ1
συνέδρια - σεμινάρια	0DZ1
συνέδρια και σεμινάρια	0DZ1
συνδεσμοι	0DW1
συνεδρια	0DZ1
συνεδρια και σεμιναρια	0DZ1
συνεδρια σεμιναρια	0DZ1
συνεχιζομενη εκπαιδευση	0D\1
συνεχιζόμενη εκπαίδευση	0D\1
συνημμένα	0DM1
συνημμένα έγγραφα	0DM1
συνημμενα	0DM1
συνημμενα εγγραφα	0DM1
συνοδευτική επιστολή	0D]1
συνοδευτικη επιστολη	0D]1
συνοπτικο προφιλ	0DU1
συνοπτικό προφίλ	0DU1
συνοψη	0DU1
συστάσεισ	0DP1
συστάσεισ - αναφορέσ	0DP1
συστασεισ	0DP1
συστασεισ αναφορεσ	0DP1
συστατικέσ επιστολέσ	0DP1
συστατικεσ επιστολεσ	0DP1
σχετικά με εμένα	0DU1
σχετικα με εμενα	0DU1
σύλλογοι	0DX1
σύνδεσμοι	0DW1
σύνοψη	0DU1
τίτλοι σπουδών	0DO1
τεχνικέσ γνώσεισ	0DK1
τεχνικέσ δεξιότητεσ	0DK1
τεχνικεσ γνωσεισ	0DK1
τεχνικεσ δεξιοτητεσ	0DK1
τεχνολογίεσ	0DK1
τεχνολογιεσ	0DK1
τιμητικέσ διακρίσεισ	0DT1
τιμητικεσ διακρισεισ	0DT1
τιτλοι σπουδων	0DO1
υποτροφίεσ	0DT1
υποτροφίεσ και βραβεία	0DT1
υποτροφιεσ	0DT1
υποτροφιεσ και βραβεια	0DT1
χαρτοφυλάκιο	0DN1
χαρτοφυλακιο	0DN1
χομπι	0DJ1
χόμπι	0DJ1
ψηφιακέσ δεξιότητεσ	0DK1
ψηφιακεσ δεξιοτητεσ	0DK1
академическое образование	0D^1
академично образование	0D_1
академско образовање	0D`1
алати	0Da1
анкетные данные	0Db1
анкетні дані	0Dc1
асоціації	0Dd1
ассоциации	0De1
аттестации	0Df1
бажана посада	0Dg1
бажана посада та зарплата	0Dg1
бажана робота	0Dg1
базова освіта	0Dh1
базовое образование	0D^1
более ранний опыт	0Di1
важнији пројекти	0Dj1
ваннаставне активности	0Dk1
введение	0Dl1
везе	0Dm1
вештине	0Da1
виступи	0Dn1
виступи та публікації	0Dn1
висше образование	0D_1
вища освіта	0Dh1
вкладення	0Do1
владеене на езици	0E01
владение иностранными языками	0E11
владение компьютером	0E21
владение языками	0E11
власні проекти	0E31
власні проєкти	0E31
вложения	0E41
вміння	0E51
вміння та навички	0E51
вне работы	0E61
внеучебная деятельность	0E71
водительские права	0E81
водительский стаж	0E81
водительское удостоверение	0E81
водійське посвідчення	0E91
водійські права	0E91
возачка дозвола	0E:1
возачке дозволе	0E:1
володіння комп'ютером	0E51
володіння мовами	0E;1
волонтерская деятельность	0E71
волонтерски рад	0Dk1
волонтерский опыт	0E71
волонтерско искуство	0Dk1
волонтерство	0E<2
волонтерська діяльність	0E>1
волонтерський досвід	0E>1
волонтирање	0Dk1
волонтёрская деятельность	0E71
волонтёрский опыт	0E71
волонтёрство	0E71
връзки	0E?1
въведение	0E@1
выступления	0EA1
высшее образование	0D^1
відгуки	0EB1
відзнаки	0EC1
відзнаки та нагороди	0EC1
вільний час	0ED1
грамоти	0EE1
гранти	0EC1
гранты	0EF1
громадська активність	0E>1
громадська діяльність	0E>1
данни за контакт	0EG1
дигиталне вештине	0Da1
дигитални умения	0EH1
дипломи	0EI1
дипломи и сертификати	0EI1
дипломи та сертифікати	0EJ1
дипломы и сертификаты	0Df1
доброволен труд	0EK1
доброволческа дейност	0EK1
доброволчески опит	0EK1
доброволчество	0EK1
добровольчество	0E71
добровољни рад	0Dk1
догађаји	0EL1
додатки	0Do1
додаткова освіта	0EM1
додаткова інформація	0EN1
додаткове навчання	0EM1
додатково	0EN1
додаткові відомості	0EN1
додаткові навички	0E51
додатна едукација	0EO1
додатне информације	0EP1
додатни подаци	0EP1
дозволе	0EQ1
доклади	0ER1
доклады	0EA1
доклады и публикации	0EA1
документа	0ES1
документи	0ET2
документы	0E41
доповіді	0Dn1
дополнительная информация	0EV1
дополнительно	0EV1
дополнительно о себе	0Dl1
дополнительное образование	0EW1
дополнительное обучение	0EW1
дополнительные навыки	0E21
дополнительные сведения	0EV1
допуски	0Df1
допълнителна информация	0EX1
допълнителна квалификация	0EY1
допълнителни данни	0EX1
допълнителни обучения	0EY1
допълнителни сведения	0EX1
досвід	0EZ1
досвід викладання	0EZ1
досвід проєктів	0E31
досвід роботи	0EZ1
дослідження	0E31
достигнућа	0E[1
достижения	0EF1
достижения и награды	0EF1
доступност	0E\1
досягнення	0EC1
друга информация	0EX1
другая информация	0EV1
други	0EX1
други данни	0EX1
други умения	0EH1
друго	0E]2
другое	0EV1
друштвене активности	0Dk1
друштвене мреже	0Dm1
друштвени ангажман	0Dk1
едукације	0EO1
езикови компетенции	0E01
езикови познания	0E01
езикови умения	0E01
езици	0E01
желаемая должность	0E_1
желаемая должность и зарплата	0E_1
желаемая работа	0E_1
желана длъжност	0E`1
желана позиция	0E`1
желана работа	0E`1
жеље	0E\1
жељена позиција	0E\1
жељени посао	0E\1
жељено радно место	0E\1
за контакт	0EG1
за мен	0E@1
загальна інформація	0Dc1
загальний огляд	0Ea1
загальні відомості	0Dc1
заетост	0Eb1
запослења	0Ec1
запослење	0Ec1
заслуги	0EF1
заходи	0Ed1
захоплення	0ED1
знание иностранных языков	0E11
знание программ	0E21
знание языков	0E11
знания	0Ee2
знания и навыки	0E21
знания и умения	0EH1
знання	0E51
знання мов	0E;1
знання та навички	0E51
знання іноземних мов	0E;1
знања	0Da1
знања и вештине	0Da1
знање страних језика	0Eg1
знање језика	0Eg1
изабрани пројекти	0Dj1
избрани проекти	0Eh1
извънкласни дейности	0EK1
излагања	0Ei1
изследователски проекти	0Eh1
иное	0EV1
иностранные языки	0E11
иностранный язык	0E11
инструменти	0EH1
инструменты	0E21
интереси	0Ej2
интереси и хобита	0El1
интересовања	0Em1
интересовања и хобији	0Em1
интересы	0E61
интересы и увлечения	0E61
интересы и хобби	0E61
искуство	0Ec1
исследования	0?O1
история работы	0Di1
истраживачки пројекти	0Dj1
истраживања	0Dj1
ищу работу	0E_1
кар'єра	0EZ1
кар'єрні цілі	0Dg1
кариера	0Eb1
кариерни цели	0E`1
каријера	0Ec1
карьера	0Di1
карьерные цели	0E_1
карьерный путь	0Di1
квалификации	0EI1
квалификационни курсове	0EY1
квалификация	0Ee2
ключевая информация	0Dl1
ключевые достижения	0EF1
ключевые компетенции	0E21
ключевые навыки	0E21
ключевые проекты	0?O1
ключови умения	0EH1
ключові компетенції	0E51
ключові навички	0E51
ключові проєкти	0E31
книги	0En3
ко сам ја	0F11
кой съм аз	0E@1
комерційний досвід	0EZ1
коммерческий опыт	0Di1
коммерческий опыт работы	0Di1
комп'ютерні навички	0E51
компетентності	0E51
компетенции	0Ee2
компетенције	0Da1
компетенції	0E51
компьютерные навыки	0E21
компьютерные программы	0E21
компютърна грамотност	0EH1
компютърни умения	0EH1
конгреси	0EL1
конкурси	0F22
конкурсы	0EF1
контакт	0F42
контакт информације	0F61
контакт подаци	0F61
контакти	0F73
контактна информация	0EG1
контактна інформація	0Dc1
контактная информация	0Db1
контактные данные	0Db1
контактні дані	0Dc1
контакты	0Db1
конференции	0F:2
конференции и семинари	0F<1
конференции и семинары	0F=1
конференције	0EL1
конференције и семинари	0EL1
конференції	0Ed1
конференції та семінари	0Ed1
коротке резюме	0Ea1
короткий опис	0Ea1
коротко	0Ea1
коротко о себе	0Dl1
коротко про себе	0Ea1
кратка биографија	0F11
краткая биография	0Dl1
краткая информация	0Dl1
кратко	0Dl1
кратко о себе	0Dl1
кратко представяне	0E@1
кратко резюме	0E@1
краткое резюме	0Dl1
курсеви	0EO1
курсеви и обуке	0EO1
курси	0EM1
курси підвищення кваліфікації	0EM1
курси та семінари	0EM1
курси та тренінги	0EM1
курси тренінги	0EM1
курси тренінги сертифікати	0EM1
курси, тренінги	0EM1
курси, тренінги, сертифікати	0EM1
курсове	0EY1
курсове и обучения	0EY1
курсы	0EW1
курсы и семинары	0EW1
курсы и тренинги	0EW1
курсы повышения квалификации	0EW1
кључне вештине	0Da1
лекции	0ER1
линкове	0E?1
линкови	0Dm1
лицензи	0EI1
лицензии	0Df1
лицензии и сертификаты	0Df1
лиценце	0EQ1
лиценце и сертификати	0EQ1
личен профил	0E@1
лична интересовања	0Em1
лична информация	0EG1
личная информация	0Db1
личне вештине	0Da1
личне информације	0F61
личне особине	0F11
лични данни	0EG1
лични интереси	0El1
лични подаци	0F61
лични проекти	0Eh1
лични профил	0F11
лични пројекти	0Dj1
лични умения	0EH1
лични умения и компетенции	0EH1
личностни качества	0E@1
личные данные	0Db1
личные интересы	0E61
личные качества	0Dl1
личные навыки	0E21
личные проекты	0?O1
личные сведения	0Db1
ліцензії	0EJ1
ліцензії та сертифікати	0EJ1
м'які навички	0E51
мероприятия	0F=1
места работы	0Di1
места работы и должности	0Di1
место работы	0Di1
месторабота	0Eb1
мета	0Ea1
мета пошуку роботи	0Dg1
мова	0E;1
мови	0E;1
мови програмування	0E51
мовні навички	0E;1
мои проекты	0?O1
мотивационно писмо	0F>1
мотивационное письмо	0F?1
мотивационо писмо	0F@1
мотиваційний лист	0FA1
місце роботи	0EZ1
місця роботи	0EZ1
навички	0E51
навички та вміння	0E51
навчальні проєкти	0E31
навчання	0Dh1
навыки	0E21
навыки и умения	0E21
нагороди	0EC1
нагороди та відзнаки	0EC1
нагороди та досягнення	0EC1
нагороди і відзнаки	0EC1
награде	0E[1
награде и признања	0E[1
награди	0EE1
награди и отличия	0EE1
награди и постижения	0EE1
награды	0EF1
награды и достижения	0EF1
награды и премии	0EF1
накратко	0E@1
накратко за мен	0E@1
наукові конференції	0Ed1
наукові праці	0Dn1
наукові публікації	0Dn1
наукові інтереси	0ED1
научни изследвания	0Eh1
научни конференции	0F<1
научни публикации	0ER1
научни радови	0Ei1
научни трудове	0ER1
научные интересы	0E61
научные конференции	0F=1
научные проекты	0?O1
научные публикации	0EA1
научные работы	0EA1
научные труды	0EA1
немного о себе	0Dl1
о мени	0F11
о себе	0Dl1
обо мне	0Dl1
обобщение	0E@1
образование	0FB2
образование и квалификация	0FB2
образование и обучение	0FB2
образование и подготовка	0D^1
образователна степен	0D_1
образовање	0D`1
образовање и обука	0D`1
обуке	0EO1
обучение	0FB2
обучения	0EY1
обучения и курсове	0EY1
обща информация	0EG1
общая информация	0Db1
обществена дейност	0EK1
общественная деятельность	0E71
общественная работа	0E71
общие сведения	0Db1
објаве	0Ei1
објављени радови	0Ei1
овлашћења	0EQ1
ожидания	0E_1
онлайн профили	0E?1
опенсорс	0?O1
описание	0Dl1
опит	0Eb1
опыт	0Di1
опыт волонтерства	0E71
опыт волонтёрства	0E71
опыт преподавания	0Di1
опыт проектов	0?O1
опыт профессиональной деятельности	0Di1
опыт работы	0Di1
опыт трудовой деятельности	0Di1
организации	0FD1
освіта	0Dh1
освіта та кваліфікація	0Dh1
освіта та навчання	0Dh1
освіта і навчання	0Dh1
основна информация	0EG1
основна освіта	0Dh1
основна інформація	0Dc1
основная информация	0Db1
основни данни	0EG1
основни подаци	0F61
основное образование	0D^1
основной опыт	0Di1
основные данные	0Db1
основные достижения	0EF1
основные навыки	0E21
основные проекты	0?O1
особе за препоруку	0FE1
особиста інформація	0Dc1
особисті дані	0Dc1
особисті проекти	0E31
особисті проєкти	0E31
особисті якості	0Ea1
особисті інтереси	0ED1
остале вештине	0Da1
остале информације	0EP1
остали подаци	0EP1
остало	0EP1
отзиви	0FF1
отзывы	0FG1
открытые проекты	0?O1
отличия	0FH2
очаквания	0E`1
очекивања	0E\1
очікування	0Dg1
патенти	0FJ3
патенты	0EA1
педагогический опыт	0Di1
персональная информация	0Db1
персональные данные	0Db1
персональні дані	0Dc1
пет проекты	0?O1
пет проєкти	0E31
пет-проекты	0?O1
пет-проєкти	0E31
печатные работы	0EA1
побажання	0Dg1
побажання до роботи	0Dg1
повишаване на квалификацията	0EY1
повышение квалификации	0EW1
повышение квалификации и курсы	0EW1
повышение квалификации курсы	0EW1
повышение квалификации, курсы	0EW1
подаци за контакт	0F61
пожелания	0E_1
пожелания к месту работы	0E_1
пожелания к работе	0E_1
позанавчальна діяльність	0E>1
познавање рада на рачунару	0Da1
познавање страних језика	0Eg1
познавање језика	0Eg1
полезные ссылки	0FM1
поощрения	0EF1
попередні місця роботи	0EZ1
попередній досвід	0EZ1
портфолио	0FN3
портфоліо	0E31
посвідчення	0EJ1
посвідчення водія	0E91
посилання	0FQ1
пословно искуство	0Ec1
постижения	0EE1
потврде	0EQ1
пошук роботи	0Dg1
права	0E81
правоспособност	0EI1
правоспособности	0EI1
пракса	0Ec1
праксе	0Ec1
практика	0FR3
практический опыт	0Di1
практичний досвід	0EZ1
предавања	0Ei1
предпочитания	0E`1
предпочтения	0E_1
представяне	0E@1
предыдущие места работы	0Di1
предыдущий опыт	0Di1
презентации	0ER1
премии	0EF1
премії	0EC1
препорука	0FE1
препоруке	0FE1
препоръка	0FF1
препоръки	0FF1
препоръчители	0FF1
претходна запослења	0Ec1
придружително писмо	0F>1
признания	0EE1
признања	0E[1
признања и награде	0E[1
прикачени файлове	0FU1
приклади робіт	0E31
прилог	0ES1
приложение	0FV2
приложения	0FV2
прилози	0ES1
примеры проектов	0?O1
примеры работ	0?O1
примеры разработки	0?O1
про мене	0Ea1
про себе	0Ea1
програми	0E51
программы	0E21
програмни езици	0EH1
програмски језици	0Da1
проект	0?O1
проекти	0FX2
проектная деятельность	0?O1
проектный опыт	0?O1
проекты	0?O1
пройденные курсы	0EW1
пропратно писмо	0F@1
професионален опит	0Eb1
професионален профил	0E@1
професионален път	0Eb1
професионална кариера	0Eb1
професионална реализация	0Eb1
професионална цел	0E@1
професионалне вештине	0Da1
професионални компетенции	0EH1
професионални организации	0FD1
професионални профил	0F11
професионални умения	0EH1
професионално искуство	0Ec1
профессиональная деятельность	0Di1
профессиональная переподготовка	0EW1
профессиональное образование	0D^1
профессиональное развитие	0EW1
профессиональное резюме	0Dl1
профессиональные знания	0E21
профессиональные компетенции	0E21
профессиональные навыки	0E21
профессиональные навыки и знания	0E21
профессиональные объединения	0De1
профессиональные сертификаты	0Df1
профессиональные сообщества	0De1
профессиональные умения	0E21
профессиональный опыт	0Di1
профессиональный профиль	0Dl1
професійна діяльність	0EZ1
професійний досвід	0EZ1
професійний профіль	0Ea1
професійний розвиток	0EM1
професійні навички	0E51
професійні об'єднання	0Dd1
професійні спільноти	0Dd1
професійні та інші навички	0E51
профил	0FZ2
профили	0F\3
профили в сети	0FM1
профили на мрежи	0Dm1
профиль	0Dl1
профіль	0Ea1
профілі	0FQ1
профілі в мережі	0FQ1
прочая информация	0EV1
прочее	0EV1
проєкти	0E31
пројекти	0Dj1
публикации	0F_2
публикации и выступления	0EA1
публикации и доклади	0ER1
публикације	0Ei1
публікації	0Dn1
публікації та виступи	0Dn1
підвищення кваліфікації	0EM1
работа	0Fa2
работен опит	0Eb1
рабочий опыт	0Di1
рад на рачунару	0Da1
радионице	0EO1
радна искуства	0Ec1
радно искуство	0Ec1
радови	0Ei1
разни	0EX1
разно	0EP1
разное	0EV1
ранние места работы	0Di1
ранний опыт	0Di1
раніше	0EZ1
рачунарске вештине	0Da1
реализирани проекти	0Eh1
реализованные проекты	0?O1
реалізовані проєкти	0E31
резиме	0F11
резюме	0Fc3
рекомендатели	0FG1
рекомендательные письма	0FG1
рекомендации	0FG1
рекомендации и отзывы	0FG1
рекомендаційні листи	0EB1
рекомендація	0EB1
рекомендації	0EB1
референси	0EB1
референсы	0FG1
референце	0FE1
референции	0FF1
робота	0EZ1
робочий досвід	0EZ1
рівень володіння мовами	0E;1
різне	0EN1
сажетак	0F11
сайти	0FQ1
сайты	0FM1
саммари	0Dl1
саммарі	0Ea1
самооценка на дигиталните умения	0Ff1
самооценка цифровых навыков	0Fg1
самооцінка цифрових навичок	0Fh1
самопрезентация	0Dl1
самопроцена дигиталних вештина	0Fi1
свидетелства	0EI1
свидетелство за управление	0Fj1
свидетелство за управление на мпс	0Fj1
свидетельства	0Df1
свободно време	0El1
свободное время	0E61
связаться со мной	0Db1
свідоцтва	0EJ1
сдружения	0FD1
семинари	0Fk2
семинари и конференции	0F<1
семинари и обуке	0EO1
семинари и обучения	0EY1
семинары	0F=1
семинары и конференции	0F=1
семинары и тренинги	0EW1
семінари	0Ed1
семінари та конференції	0Ed1
сертификати	0Fm2
сертификати и лицензи	0EI1
сертификати и лиценце	0EQ1
сертификаты	0Df1
сертификаты и лицензии	0Df1
сертификаты и удостоверения	0Df1
сертификация	0Df1
сертифікати	0EJ1
сертифікати та ліцензії	0EJ1
сертифікація	0EJ1
сильные стороны	0Dl1
сильні сторони	0Ea1
симпозиумы	0F=1
следване	0D_1
слободне активности	0Em1
слободно време	0Em1
собствени проекти	0Eh1
собственные проекты	0?O1
сопроводительное письмо	0F?1
сопствени пројекти	0Dj1
софт скиллы	0E21
софт-скиллы	0E21
социална ангажираност	0EK1
социални медии	0E?1
социални мрежи	0E?1
социальная активность	0E71
социальные сети	0FM1
соцмережі	0FQ1
соцсети	0FM1
соціальні мережі	0FQ1
списак публикација	0Ei1
список публикаций	0EA1
список публікацій	0Dn1
способности	0Fo2
спільноти	0Dd1
ссылки	0FM1
стаж	0Eb1
стажировка	0Di1
стажировки	0Di1
стажове	0Eb1
стажування	0EZ1
статии	0ER1
статті	0Dn1
статьи	0EA1
статьи и публикации	0EA1
стек	0E21
стек технологий	0E21
стек технологій	0E51
стипендии	0FH2
стипендије	0E[1
стипендії	0EC1
стислий огляд	0Ea1
страни језици	0Eg1
струковна удружења	0G11
стручна знања	0Da1
стручна спрема	0D`1
стручни испити	0EQ1
стручни скупови	0EL1
стручно искуство	0Ec1
стручно усавршавање	0EO1
студије	0D`1
супровідний лист	0FA1
суспільна діяльність	0E>1
събития	0F<1
такмичења	0E[1
тесты и экзамены	0Df1
технически умения	0EH1
технически умения и компетенции	0EH1
технические знания	0E21
технические навыки	0E21
техничке вештине	0Da1
технологии	0Ee2
технологический стек	0E21
технологије	0Da1
технології	0E51
технічні навички	0E51
тренинги	0G22
тренинги и курсы	0EW1
тренинзи	0EO1
тренінги	0EM1
тренінги та курси	0EM1
трохи про себе	0Ea1
трудов опит	0Eb1
трудов стаж	0Eb1
трудова биография	0Eb1
трудова дейност	0Eb1
трудова діяльність	0EZ1
трудовая деятельность	0Di1
трудовий досвід	0EZ1
трудовой опыт	0Di1
трудовой стаж	0Di1
търсена позиция	0E`1
уверења	0EQ1
увлечения	0G42
увлечения и интересы	0E61
увлечения и хобби	0E61
увод	0F11
удостоверения	0G62
удружења	0G11
укратко о мени	0F11
умения	0Ee2
умения и компетенции	0EH1
умения и навыки	0E21
уміння	0E51
уміння та навички	0E51
уподобання	0ED1
уровень владения языками	0E11
усавршавање	0EO1
успеси	0E[1
участие в конференции	0F<1
участие в конференциях	0F=1
участие в организациях	0De1
участие в проекти	0Eh1
участь в організаціях	0Dd1
участь у конференціях	0Ed1
учеба	0D^1
учебные заведения	0D^1
учебные проекты	0?O1
учешће на конференцијама	0EL1
учёба	0D^1
формално образовање	0D`1
хобби	0E61
хобби и интересы	0E61
хобби и увлечения	0E61
хоби	0Ej2
хоби и интереси	0El1
хобита	0El1
хобита и интереси	0El1
хобији	0Em1
хобији и интересовања	0Em1
хобі	0ED1
хобі та захоплення	0ED1
хобі та інтереси	0ED1
цел	0E@1
цель	0Dl1
цель поиска	0E_1
цель поиска работы	0E_1
цифрові навички	0E51
циљ	0F11
чланства	0G11
чланство	0G11
чланство у организацијама	0G11
чланство у удружењима	0G11
чланци	0Ei1
членства	0FD1
членство	0G83
членство в ассоциациях	0De1
членство в организации	0FD1
членство в организациях	0De1
членство в організаціях	0Dd1
членство в профессиональных организациях	0De1
чужди езици	0E01
чуждоезикова подготовка	0E01
чуждоезикови умения	0E01
школа	0D`1
школовање	0D`1
шофьорска книжка	0Fj1
шофьорски книжки	0Fj1
що вмію	0E51
экспертиза	0E21
я в сети	0FM1
язык	0E11
языки	0E11
языки программирования	0E21
языковые навыки	0E11
іноземні мови	0E;1
інструменти	0E51
інтереси	0ED1
інтереси та захоплення	0ED1
інтереси та хобі	0ED1
інша інформація	0EN1
інше	0EN1
језици	0Eg1
језичке вештине	0Eg1
אודות	0G;1
אודותיי	0G;1
אותות הצטיינות	0G<1
אחר	0G=1
איגודים מקצועיים	0G>1
אירועים	0G?1
אנשי קשר להמלצה	0G@1
ארגונים	0G>1
הוקרה	0G<1
היסטוריה תעסוקתית	0GA1
הישגים	0G<1
הכשרה	0GB1
הכשרה מקצועית	0GB1
הכשרות	0GB1
הכשרות מקצועיות	0GB1
המלצות	0G@1
הסמכות	0GC1
הסמכות ותעודות	0GC1
הסמכות מקצועיות	0GC1
העדפות	0GD1
העדפות תעסוקה	0GD1
הערכה עצמית של מיומנויות דיגיטליות	0GE1
הצטיינות	0G<1
הקדמה	0G;1
הרצאות	0GF1
השכלה	0GG1
השכלה אקדמית	0GG1
השכלה ולימודים	0GG1
השכלה פורמלית	0GG1
השתלמויות	0GB1
השתלמויות וקורסים	0GB1
השתתפות בכנסים	0G?1
התמחות	0GA1
התנדבויות	0GH1
התנדבות	0GH1
זמינות	0GD1
חברויות	0G>1
חברות באגודות	0G>1
חברות בארגונים	0G>1
חינוך	0GG1
טכנולוגיות	0GI1
ידיעת שפות	0GJ1
ידע במחשבים	0GI1
ידע ומיומנויות	0GI1
ידע טכני	0GI1
ידע מקצועי	0GI1
יישומי מחשב	0GI1
יכולות	0GI1
ימי עיון	0G?1
יצירת קשר	0GK1
כישורי שפה	0GJ1
כישורים	0GI1
כישורים אישיים	0GI1
כישורים טכניים	0GI1
כישורים מקצועיים	0GI1
כלים	0GI1
כללי	0G=1
כנסים	0G?1
כנסים והרצאות	0G?1
כנסים וסמינרים	0G?1
כתבות	0GF1
לימודים	0GG1
לימודים אקדמיים	0GG1
לינקים	0GL1
מאמרים	0GF1
מומחיות	0GI1
מחפש	0GD1
מחפשת	0GD1
מחקר	0GM1
מחשבים	0GI1
מטרה	0G;1
מטרה מקצועית	0G;1
מי אני	0G;1
מידע אישי	0GK1
מידע נוסף	0G=1
מיומנויות	0GI1
מיומנויות וכישורים	0GI1
מיומנויות מחשב	0GI1
מיזמים	0GM1
מכתב מקדים	0GN1
מכתב נלווה	0GN1
מכתבי המלצה	0G@1
מלגות	0G<1
ממליצים	0G@1
מסמכים מצורפים	0GO1
מקומות עבודה	0GA1
משרה מבוקשת	0GD1
משרה רצויה	0GD1
נוסף	0G=1
ניסיון	0GA1
ניסיון בעבודה	0GA1
ניסיון התנדבותי	0GH1
ניסיון מקצועי	0GA1
ניסיון עבודה	0GA1
ניסיון תעסוקתי	0GA1
נסיון	0GA1
נסיון מקצועי	0GA1
נסיון עבודה	0GA1
נסיון תעסוקתי	0GA1
נספחים	0GO1
נתונים אישיים	0GK1
סמינרים	0G?1
ספרים	0GF1
עבודה	0GA1
על עצמי	0G;1
עליי	0G;1
עמותות	0G>1
עניין אישי	0GP1
עשייה חברתית	0GH1
פטנטים	0GF1
פנאי	0GP1
פעילות התנדבותית	0GH1
פעילות חברתית	0GH1
פעילות קהילתית	0GH1
פרוייקטים	0GM1
פרויקט	0GM1
פרויקטי מחקר	0GM1
פרויקטים	0GM1
פרויקטים אישיים	0GM1
פרויקטים נבחרים	0GM1
פרופיל	0G;1
פרופיל אישי	0G;1
פרופיל מקצועי	0G;1
פרופילים	0GL1
פרופילים ברשת	0GL1
פרטי התקשרות	0GK1
פרטי קשר	0GK1
פרטים	0GK1
פרטים אישיים	0GK1
פרטים כלליים	0GK1
פרטים נוספים	0G=1
פרסומים	0GF1
פרסומים והרצאות	0GF1
פרסומים מדעיים	0GF1
פרסים	0G<1
פרסים והוקרה	0G<1
פרסים והצטיינות	0G<1
פרסים ומלגות	0G<1
צור קשר	0GK1
ציפיות	0GD1
צרופות	0GO1
קבצים מצורפים	0GO1
קורסים	0GB1
קורסים והכשרות	0GB1
קורסים והשתלמויות	0GB1
קישורים	0GL1
קצת עלי	0G;1
קצת עליי	0G;1
קריירה	0GA1
רישיון נהיגה	0GQ1
רישיונות	0GC1
רישיונות והסמכות	0GC1
רקע אקדמי	0GG1
רקע מקצועי	0GA1
רקע תעסוקתי	0GA1
רשיון נהיגה	0GQ1
רשתות חברתיות	0GL1
שונות	0G=1
שליטה בשפות	0GJ1
שליטה בתוכנות	0GI1
שפה	0GJ1
שפות	0GJ1
שפות זרות	0GJ1
שפות תכנות	0GI1
תארים	0GG1
תוכנות	0GI1
תחביבים	0GP1
תחביבים ותחומי עניין	0GP1
תחומי מומחיות	0GI1
תחומי עניין	0GP1
תחומי עניין ותחביבים	0GP1
תחרויות	0G<1
תיאור אישי	0G;1
תיק עבודות	0GM1
תכונות אישיות	0G;1
תמצית	0G;1
תעודה	0GC1
תעודות	0GC1
תעודות והסמכות	0GC1
תעודות מקצועיות	0GC1
תעסוקה	0GA1
תפקיד מבוקש	0GD1
תקציר	0G;1
תקציר מקצועי	0G;1
أبرز المشاريع	0GR1
أخرى	0GS1
أنشطة تطوعية	0GT1
أهم المشاريع	0GR1
إجادة اللغات	0GU1
ابرز المشاريع	0GR1
اجاده اللغات	0GU1
اخري	0GS1
الأبحاث	0GV1
الأبحاث المنشورة	0GV1
الأبحاث والمنشورات	0GV1
الأدوات	0GW1
الأعمال	0GR1
الأعمال التطوعية	0GT1
الأنشطة	0GT1
الأنشطة الاجتماعية	0GT1
الأنشطة التطوعية	0GT1
الأهداف	0GX1
الأوسمة	0GY1
الإصدارات	0GV1
الإنجازات	0GY1
الإنجازات والجوائز	0GY1
الابحاث	0GV1
الابحاث المنشوره	0GV1
الابحاث والمنشورات	0GV1
الاتصال	0GZ1
الادوات	0GW1
الاصدارات	0GV1
الاعتمادات	0G[1
الاعمال	0GR1
الاعمال التطوعيه	0GT1
الانتسابات	0G\1
الانجازات	0GY1
الانجازات والجوايز	0GY1
الانشطه	0GT1
الانشطه الاجتماعيه	0GT1
الانشطه التطوعيه	0GT1
الاهتمامات	0G]1
الاهتمامات الشخصية	0G]1
الاهتمامات الشخصيه	0G]1
الاهتمامات والهوايات	0G]1
الاهداف	0GX1
الاوسمه	0GY1
البحث العلمي	0GR1
البحوث	0GV1
البرامج	0GW1
البيانات الشخصية	0GZ1
البيانات الشخصيه	0GZ1
التاريخ المهني	0G^1
التاريخ الوظيفي	0G^1
التجارب المهنية	0G^1
التجارب المهنيه	0G^1
التجربة المهنية	0G^1
التجربه المهنيه	0G^1
التحصيل الدراسي	0G_1
التحصيل العلمي	0G_1
التدريب	0G`1
التدريب العملي	0G^1
التدريبات	0G`1
التراخيص	0G[1
التزكيات	0Ga1
التطوع	0GT1
التطوير المهني	0G`1
التعليم	0G_1
التعليم والتدريب	0G_1
التفضيلات الوظيفية	0Gb1
التفضيلات الوظيفيه	0Gb1
التقديرات	0GY1
التقنيات	0GW1
التقييم الذاتي للمهارات الرقمية	0Gc1
التقييم الذاتي للمهارات الرقميه	0Gc1
التكريم	0GY1
التكريمات	0GY1
التواصل	0GZ1
التوصيات	0Ga1
التوقعات	0Gb1
الجمعيات	0G\1
الجمعيات المهنية	0G\1
الجمعيات المهنيه	0G\1
الجوائز	0GY1
الجوائز والإنجازات	0GY1
الجوائز والتكريمات	0GY1
الجوايز	0GY1
الجوايز والانجازات	0GY1
الجوايز والتكريمات	0GY1
الحسابات	0Gd1
الخبرات	0G^1
الخبرات التطوعية	0GT1
الخبرات التطوعيه	0GT1
الخبرات السابقة	0G^1
الخبرات السابقه	0G^1
الخبرات العملية	0G^1
الخبرات العمليه	0G^1
الخبرات المهنية	0G^1
الخبرات المهنيه	0G^1
الخبرات الوظيفية	0G^1
الخبرات الوظيفيه	0G^1
الخبرات والمهارات	0GW1
الخبرة	0G^1
الخبرة العملية	0G^1
الخبرة المهنية	0G^1
الخبرة الوظيفية	0G^1
الخبره	0G^1
الخبره العمليه	0G^1
الخبره المهنيه	0G^1
الخبره الوظيفيه	0G^1
الخلفية الأكاديمية	0G_1
الخلفية التعليمية	0G_1
الخلفيه الاكاديميه	0G_1
الخلفيه التعليميه	0G_1
الدراسات	0G_1
الدراسة	0G_1
الدراسه	0G_1
الدورات	0G`1
الدورات التدريبية	0G`1
الدورات التدريبية وورش العمل	0G`1
الدورات التدريبيه	0G`1
الدورات التدريبيه وورش العمل	0G`1
الدورات المهنية	0G`1
الدورات المهنيه	0G`1
الدورات والتدريب	0G`1
الدورات وورش العمل	0G`1
الرخص	0G[1
الرخص والشهادات	0G[1
الرغبات الوظيفية	0Gb1
الرغبات الوظيفيه	0Gb1
الروابط	0Gd1
السجل الوظيفي	0G^1
السيرة الأكاديمية	0G_1
السيرة المختصرة	0GX1
السيره الاكاديميه	0G_1
السيره المختصره	0GX1
الشبكات والعضويات	0G\1
الشهادات	0G[1
الشهادات الاحترافية	0G[1
الشهادات الاحترافيه	0G[1
الشهادات العلمية	0G_1
الشهادات العلميه	0G_1
الشهادات المهنية	0G[1
الشهادات المهنية والتراخيص	0G[1
الشهادات المهنيه	0G[1
الشهادات المهنيه والتراخيص	0G[1
الشهادات والاعتمادات	0G[1
الشهادات والتراخيص	0G[1
العروض التقديمية	0GV1
العروض التقديميه	0GV1
العضويات	0G\1
العضويات المهنية	0G\1
العضويات المهنيه	0G\1
العضوية	0G\1
العضويه	0G\1
العمل	0G^1
العمل التطوعي	0GT1
العمل المجتمعي	0GT1
الفعاليات	0Ge1
القدرات	0GW1
القدرات اللغوية	0GU1
القدرات اللغويه	0GU1
الكفاءات	0GW1
الكفاءة اللغوية	0GU1
الكفاءه اللغويه	0GU1
الكفايات	0GW1
اللغات	0GU1
اللغة	0GU1
اللغه	0GU1
المؤتمرات	0Ge1
المؤتمرات والندوات	0Ge1
المؤتمرات وورش العمل	0Ge1
المؤلفات	0GV1
المؤهل العلمي	0G_1
المؤهلات	0G_1
المؤهلات الأكاديمية	0G_1
المؤهلات الدراسية	0G_1
المؤهلات العلمية	0G_1
المحاضرات	0GV1
المراجع	0Ga1
المرجعيات	0Ga1
المرفقات	0Gf1
المرفقات والوثائق	0Gf1
المرفقات والوثايق	0Gf1
المزكون	0Ga1
المستوى التعليمي	0G_1
المستوي التعليمي	0G_1
المسمى المطلوب	0Gb1
المسمي المطلوب	0Gb1
المسيرة التعليمية	0G_1
المسيرة المهنية	0G^1
المسيره التعليميه	0G_1
المسيره المهنيه	0G^1
المشاريع	0GR1
المشاريع البحثية	0GR1
المشاريع البحثيه	0GR1
المشاريع الشخصية	0GR1
المشاريع الشخصيه	0GR1
المشاريع المنجزة	0GR1
المشاريع المنجزه	0GR1
المشروعات	0GR1
المعرفون	0Ga1
المعرفين	0Ga1
المعرّفين	0Ga1
المعلومات الأساسية	0GZ1
المعلومات الاساسيه	0GZ1
المعلومات الشخصية	0GZ1
المعلومات الشخصيه	0GZ1
المقالات	0GV1
الملحقات	0Gf1
الملخص	0GX1
الملخص المهني	0GX1
الملف الشخصي	0GX1
الملفات الشخصية	0Gd1
الملفات الشخصيه	0Gd1
المنح	0GY1
المنح الدراسية	0GY1
المنح الدراسيه	0GY1
المنشورات	0GV1
المنشورات العلمية	0GV1
المنشورات العلميه	0GV1
المهارات	0GW1
المهارات الأساسية	0GW1
المهارات الاساسيه	0GW1
المهارات التقنية	0GW1
المهارات التقنيه	0GW1
المهارات الرقمية	0GW1
المهارات الرقميه	0GW1
المهارات الشخصية	0GW1
المهارات الشخصيه	0GW1
المهارات العملية	0GW1
المهارات العمليه	0GW1
المهارات الفنية	0GW1
المهارات الفنيه	0GW1
المهارات اللغوية	0GU1
المهارات اللغويه	0GU1
المهارات المهنية	0GW1
المهارات المهنيه	0GW1
المهارات الناعمة	0GW1
المهارات الناعمه	0GW1
المهارات والخبرات	0GW1
المهارات والقدرات	0GW1
الموتمرات	0Ge1
الموتمرات والندوات	0Ge1
الموتمرات وورش العمل	0Ge1
المولفات	0GV1
الموهل العلمي	0G_1
الموهلات	0G_1
الموهلات الاكاديميه	0G_1
الموهلات الدراسيه	0G_1
الموهلات العلميه	0G_1
الندوات	0Ge1
النشاط التطوعي	0GT1
النشاطات	0GT1
النشر العلمي	0GV1
الهدف	0GX1
الهدف المهني	0GX1
الهدف الوظيفي	0GX1
الهوايات	0G]1
الهوايات والاهتمامات	0G]1
الوثائق	0Gf1
الوثايق	0Gf1
الوظائف	0G^1
الوظائف السابقة	0G^1
الوظايف	0G^1
الوظايف السابقه	0G^1
الوظيفة المرغوبة	0Gb1
الوظيفة المستهدفة	0Gb1
الوظيفة المطلوبة	0Gb1
الوظيفه المرغوبه	0Gb1
الوظيفه المستهدفه	0Gb1
الوظيفه المطلوبه	0Gb1
انشطه تطوعيه	0GT1
اهتمامات	0G]1
اهتمامات شخصية	0G]1
اهتمامات شخصيه	0G]1
اهم المشاريع	0GR1
براءات الاختراع	0GV1
بيانات إضافية	0GS1
بيانات اضافيه	0GS1
بيانات الاتصال	0GZ1
بيانات التواصل	0GZ1
بيانات شخصية	0GZ1
بيانات شخصيه	0GZ1
تجربة العمل	0G^1
تجربه العمل	0G^1
تعريف	0GX1
تفضيلات العمل	0Gb1
تواصل معي	0GZ1
جهات التعريف	0Ga1
حسابات التواصل	0Gd1
حضور المؤتمرات	0Ge1
حضور الموتمرات	0Ge1
خبرات	0G^1
خبرات العمل	0G^1
خبرة العمل	0G^1
خبره العمل	0G^1
خدمة المجتمع	0GT1
خدمه المجتمع	0GT1
خطاب التغطية	0Gg1
خطاب التغطيه	0Gg1
دورات تدريبية	0G`1
دورات تدريبيه	0G`1
رخص القيادة	0Gh1
رخص القياده	0Gh1
رخصة السياقة	0Gh1
رخصة القيادة	0Gh1
رخصه السياقه	0Gh1
رخصه القياده	0Gh1
رسالة التغطية	0Gg1
رسالة الدافع	0Gg1
رساله التغطيه	0Gg1
رساله الدافع	0Gg1
رغبات العمل	0Gb1
روابط	0Gd1
شبكات التواصل	0Gd1
شهادات	0G[1
شهادات التقدير	0GY1
عضويات	0G\1
عضوية الجمعيات	0G\1
عضويه الجمعيات	0G\1
عني	0GX1
غير ذلك	0GS1
لغات	0GU1
لغات البرمجة	0GW1
لغات البرمجه	0GW1
للتواصل	0GZ1
لمحة عامة	0GX1
لمحه عامه	0GX1
مؤتمرات	0Ge1
متفرقات	0GS1
مجالات الخبرة	0GW1
مجالات الخبره	0GW1
مراجع	0Ga1
مشاريع	0GR1
مشاريع شخصية	0GR1
مشاريع شخصيه	0GR1
معرض الأعمال	0GR1
معرض الاعمال	0GR1
معلومات أخرى	0GS1
معلومات إضافية	0GS1
معلومات اخري	0GS1
معلومات اضافيه	0GS1
معلومات الاتصال	0GZ1
معلومات التواصل	0GZ1
معلومات شخصية	0GZ1
معلومات شخصيه	0GZ1
مقدمة	0GX1
مقدمه	0GX1
ملخص	0GX1
ملخص مهني	0GX1
من أنا	0GX1
من انا	0GX1
مهارات	0GW1
مهارات الحاسب	0GW1
مهارات الحاسب الآلي	0GW1
مهارات الحاسب الالي	0GW1
مهارات الحاسوب	0GW1
مهارات الكمبيوتر	0GW1
مواقع التواصل الاجتماعي	0Gd1
موتمرات	0Ge1
نبذة	0GX1
نبذة تعريفية	0GX1
نبذة شخصية	0GX1
نبذة عن الذات	0GX1
نبذة عني	0GX1
نبذة مختصرة	0GX1
نبذة مهنية	0GX1
نبذه	0GX1
نبذه تعريفيه	0GX1
نبذه شخصيه	0GX1
نبذه عن الذات	0GX1
نبذه عني	0GX1
نبذه مختصره	0GX1
نبذه مهنيه	0GX1
نماذج الأعمال	0GR1
نماذج الاعمال	0GR1
هوايات	0G]1
ورش العمل	0G`1
وسائل التواصل الاجتماعي	0Gd1
وسايل التواصل الاجتماعي	0Gd1
अतिरिक्त जानकारी	0Gi1
अतिरिक्त पाठ्यक्रम	0Gj1
अतिरिक्त विवरण	0Gi1
अध्ययन	0Gk1
अनुभव	0Gl1
अनुलग्नक	0Gm1
अनुशंसाएँ	0Gn1
अनुशंसाएं	0Gn1
अनुसंधान	0Go1
अन्य	0Gi1
अन्य जानकारी	0Gi1
अपने बारे में	0H01
अपेक्षाएँ	0H11
अपेक्षाएं	0H11
अभिरुचि	0H21
अभिरुचियाँ	0H21
अभिरुचियां	0H21
आत्म परिचय	0H01
आवरण पत्र	0H31
इंटर्नशिप	0Gl1
इच्छित पद	0H11
उद्देश्य	0H01
उपलब्धता	0H11
उपलब्धि	0H41
उपलब्धियाँ	0H41
उपलब्धियां	0H41
ऑनलाइन प्रोफ़ाइल	0H51
ऑनलाइन प्रोफाइल	0H51
कंप्यूटर कौशल	0H61
कंप्यूटर ज्ञान	0H61
कड़ियाँ	0H51
कडियां	0H51
करियर	0Gl1
करियर उद्देश्य	0H01
कवर लेटर	0H31
कार्य अनुभव	0Gl1
कार्य का अनुभव	0Gl1
कार्यशालाएँ	0Gj1
कार्यशालाएं	0Gj1
कार्यानुभव	0Gl1
कैरियर उद्देश्य	0H01
कोर्स	0Gj1
कौशल	0H61
क्षमताएँ	0H61
क्षमताएं	0H61
गतिविधियाँ	0H71
गतिविधियां	0H71
छात्रवृत्ति	0H41
ज्ञात भाषाएँ	0H81
ज्ञात भाषाएं	0H81
डिजिटल कौशल	0H61
डिजिटल कौशल स्व मूल्यांकन	0H91
डिजिटल कौशल स्व-मूल्यांकन	0H91
ड्राइविंग लाइसेंस	0H:1
तकनीकी कौशल	0H61
तकनीकी ज्ञान	0H61
दक्षताएँ	0H61
दक्षताएं	0H61
निजी जानकारी	0H;1
नौकरी का अनुभव	0Gl1
नौकरी वरीयताएँ	0H11
नौकरी वरीयताएं	0H11
परिचय	0H01
परियोजना	0Go1
परियोजना कार्य	0Go1
परियोजनाएँ	0Go1
परियोजनाएं	0Go1
परिशिष्ट	0Gm1
पाठ्यक्रम	0Gj1
पुरस्कार	0H41
पुरस्कार एवं सम्मान	0H41
पुरस्कार और सम्मान	0H41
पुस्तकें	0H<1
पेटेंट	0H<1
पेशेवर अनुभव	0Gl1
पेशेवर कौशल	0H61
पेशेवर सदस्यता	0H=1
पेशेवर सारांश	0H01
पोर्टफोलियो	0Go1
प्रकाशन	0H<1
प्रमाण पत्र	0H>1
प्रमाणन	0H>1
प्रमाणपत्र	0H>1
प्रमाणपत्र और लाइसेंस	0H>1
प्रमुख कौशल	0H61
प्रमुख परियोजनाएँ	0Go1
प्रमुख परियोजनाएं	0Go1
प्रशिक्षण	0Gj1
प्रशिक्षण और पाठ्यक्रम	0Gj1
प्रस्तुतियाँ	0H<1
प्रस्तुतियां	0H<1
प्रोजेक्ट	0Go1
प्रोफ़ाइल	0H01
प्रोफ़ाइलें	0H51
प्रोफाइल	0H01
प्रोफाइलें	0H51
बुनियादी जानकारी	0H;1
भाषा	0H81
भाषा कौशल	0H81
भाषा ज्ञान	0H81
भाषाएँ	0H81
भाषाएं	0H81
भाषाओं का ज्ञान	0H81
भाषायी ज्ञान	0H81
मुख्य कौशल	0H61
मूल जानकारी	0H;1
मेरे बारे में	0H01
योग्यताएँ	0H61
योग्यताएं	0H61
रुचि	0H21
रुचियाँ	0H21
रुचियाँ और शौक	0H21
रुचियां	0H21
रुचियां और शौक	0H21
रोजगार	0Gl1
रोजगार इतिहास	0Gl1
रोज़गार	0Gl1
लक्ष्य	0H01
लाइसेंस	0H>1
लाइसेंस और प्रमाणपत्र	0H>1
लिंक	0H51
लेख	0H<1
वांछित नौकरी	0H11
वांछित पद	0H11
वाहन चालन लाइसेंस	0H:1
विवरण	0H01
विविध	0Gi1
विशेषज्ञता	0H61
व्यक्तिगत जानकारी	0H;1
व्यक्तिगत परियोजनाएँ	0Go1
व्यक्तिगत परियोजनाएं	0Go1
व्यक्तिगत विवरण	0H;1
व्यक्तिगत सूचना	0H;1
व्यवसायिक अनुभव	0Gl1
व्याख्यान	0H<1
व्यावसायिक अनुभव	0Gl1
व्यावसायिक कौशल	0H61
व्यावसायिक प्रमाणपत्र	0H>1
व्यावसायिक विकास	0Gj1
व्यावसायिक सदस्यता	0H=1
व्यावसायिक सारांश	0H01
शिक्षण अनुभव	0Gl1
शिक्षा	0Gk1
शिक्षा और प्रशिक्षण	0Gk1
शैक्षणिक पृष्ठभूमि	0Gk1
शैक्षणिक योग्यता	0Gk1
शैक्षणिक विवरण	0Gk1
शैक्षिक पृष्ठभूमि	0Gk1
शैक्षिक योग्यता	0Gk1
शैक्षिक विवरण	0Gk1
शोध	0Go1
शोध पत्र	0H<1
शोध प्रकाशन	0H<1
शौक	0H21
शौक और रुचियाँ	0H21
शौक और रुचियां	0H21
संक्षिप्त परिचय	0H01
संगठन	0H=1
संगठन सदस्यता	0H=1
संगोष्ठियाँ	0H?1
संगोष्ठियां	0H?1
संगोष्ठी	0H?1
संदर्भ	0Gn1
संदर्भ व्यक्ति	0Gn1
संदर्भ सूची	0Gn1
संपर्क	0H;1
संपर्क जानकारी	0H;1
संपर्क विवरण	0H;1
संलग्नक	0Gm1
सदस्यता	0H=1
सदस्यताएँ	0H=1
सदस्यताएं	0H=1
समाज सेवा	0H71
सम्मान	0H41
सम्मान और पुरस्कार	0H41
सम्मेलन	0H?1
सम्मेलन और संगोष्ठियाँ	0H?1
सम्मेलन और संगोष्ठियां	0H?1
सामाजिक कार्य	0H71
सामाजिक नेटवर्क	0H51
सारांश	0H01
सिफ़ारिशें	0Gn1
सिफारिशें	0Gn1
सेमिनार	0H?1
सोशल मीडिया	0H51
स्वयंसेवा	0H71
स्वयंसेवी अनुभव	0H71
स्वयंसेवी कार्य	0H71
स्वैच्छिक कार्य	0H71
การติดต่อ	0H@1
การทํางาน	0HA1
การนําเสนอผลงาน	0HB1
การบรรยาย	0HB1
การประชุม	0HC1
การประชุมวิชาการ	0HC1
การประชุมและสัมมนา	0HC1
การประเมินทักษะดิจิทัลด้วยตนเอง	0HD1
การฝึกงาน	0HA1
การฝึกอบรม	0HE1
การศึกษา	0HF1
การศึกษาและการอบรม	0HF1
การสัมมนา	0HC1
การอบรม	0HE1
การอบรมและสัมมนา	0HE1
การเป็นสมาชิก	0HG1
กิจกรรม	0HH1
กิจกรรมจิตอาสา	0HH1
กิจกรรมนักศึกษา	0HH1
กิจกรรมพิเศษ	0HH1
กิจกรรมยามว่าง	0HI1
กิจกรรมระหว่างเรียน	0HH1
กิจกรรมเพื่อสังคม	0HH1
ข้อมูลการติดต่อ	0H@1
ข้อมูลติดต่อ	0H@1
ข้อมูลพื้นฐาน	0H@1
ข้อมูลส่วนตัว	0H@1
ข้อมูลส่วนบุคคล	0H@1
ข้อมูลอื่นๆ	0HJ1
ข้อมูลอ้างอิง	0HK1
ข้อมูลเพิ่มเติม	0HJ1
ข้อมูลโดยสรุป	0HL1
ความคาดหวัง	0HM1
ความต้องการ	0HM1
ความถนัด	0HN1
ความรู้ความสามารถ	0HN1
ความสนใจ	0HI1
ความสนใจพิเศษ	0HI1
ความสนใจและงานอดิเรก	0HI1
ความสามารถ	0HN1
ความสามารถด้านคอมพิวเตอร์	0HN1
ความสามารถด้านภาษา	0HO1
ความสามารถทางภาษา	0HO1
ความสามารถพิเศษ	0HN1
ความสําเร็จ	0HP1
ความเชี่ยวชาญ	0HN1
คอมพิวเตอร์	0HN1
คอร์สเรียน	0HE1
คุณวุฒิ	0HF1
คุณวุฒิการศึกษา	0HF1
คุณสมบัติโดยสรุป	0HL1
คําแนะนํา	0HK1
งานที่ต้องการ	0HM1
งานวิจัย	0HQ1
งานวิจัยตีพิมพ์	0HB1
งานสัมมนา	0HC1
งานอดิเรก	0HI1
งานอดิเรกและความสนใจ	0HI1
งานอาสาสมัคร	0HH1
จดหมายปะหน้า	0HR1
จดหมายสมัครงาน	0HR1
จดหมายแนะนํา	0HK1
จิตอาสา	0HH1
จุดมุ่งหมายในอาชีพ	0HL1
จุดเด่น	0HL1
ช่องทางการติดต่อ	0H@1
ช่องทางติดต่อ	0H@1
ติดต่อ	0H@1
ตําแหน่งงานที่ต้องการ	0HM1
ตําแหน่งที่ต้องการ	0HM1
ตําแหน่งที่สมัคร	0HM1
ทักษะ	0HN1
ทักษะคอมพิวเตอร์	0HN1
ทักษะดิจิทัล	0HN1
ทักษะด้านคอมพิวเตอร์	0HN1
ทักษะด้านภาษา	0HO1
ทักษะทางภาษา	0HO1
ทักษะทางวิชาชีพ	0HN1
ทักษะทางเทคนิค	0HN1
ทักษะภาษา	0HO1
ทักษะวิชาชีพ	0HN1
ทักษะหลัก	0HN1
ทักษะเฉพาะด้าน	0HN1
ทักษะและความสามารถ	0HN1
ทุนการศึกษา	0HP1
บทความ	0HB1
บทสรุป	0HL1
บุคคลที่สามารถอ้างอิงได้	0HK1
บุคคลอ้างอิง	0HK1
ประกาศนียบัตร	0HS1
ประชุมวิชาการ	0HC1
ประวัติการทํางาน	0HA1
ประวัติการทํางานและการฝึกงาน	0HA1
ประวัติการทํางานและฝึกงาน	0HA1
ประวัติการฝึกงาน	0HA1
ประวัติการฝึกอบรม	0HE1
ประวัติการศึกษา	0HF1
ประวัติการอบรม	0HE1
ประวัติย่อ	0HL1
ประวัติส่วนตัว	0H@1
ประสบการณ์	0HA1
ประสบการณ์การทํางาน	0HA1
ประสบการณ์ด้านการทํางาน	0HA1
ประสบการณ์ทํางาน	0HA1
ประสบการณ์ฝึกงาน	0HA1
ประสบการณ์วิชาชีพ	0HA1
ประสบการณ์อาสาสมัคร	0HH1
ผลงาน	0HQ1
ผลงานตีพิมพ์	0HB1
ผลงานทางวิชาการ	0HB1
ผลงานที่ผ่านมา	0HQ1
ผลงานวิจัย	0HB1
ผลงานวิชาการ	0HB1
ผลงานเด่น	0HP1
ผลงานและรางวัล	0HP1
ผลงานโครงการ	0HQ1
ผู้อ้างอิง	0HK1
ฝึกงาน	0HA1
พื้นฐานการศึกษา	0HF1
ภาคผนวก	0HT1
ภาษา	0HO1
ภาษาต่างประเทศ	0HO1
ระดับการศึกษา	0HF1
รางวัล	0HP1
รางวัลที่ได้รับ	0HP1
รางวัลและความสําเร็จ	0HP1
รางวัลและเกียรติคุณ	0HP1
รายละเอียดเพิ่มเติม	0HJ1
ลักษณะงานที่ต้องการ	0HM1
ลิงก์	0HU1
วัตถุประสงค์	0HL1
วุฒิการศึกษา	0HF1
วุฒิบัตร	0HS1
สมรรถนะ	0HN1
สมาคม	0HG1
สมาชิกภาพ	0HG1
สมาชิกสมาคม	0HG1
สมาชิกองค์กร	0HG1
สรุป	0HL1
สรุปประวัติ	0HL1
สัมมนา	0HC1
สิทธิบัตร	0HB1
สิ่งที่สนใจ	0HI1
สิ่งพิมพ์	0HB1
สื่อสังคมออนไลน์	0HU1
หนังสือ	0HB1
หลักสูตร	0HE1
หลักสูตรฝึกอบรม	0HE1
หลักสูตรอบรม	0HE1
องค์กรวิชาชีพ	0HG1
อบรม	0HE1
อบรมและสัมมนา	0HE1
อาสาสมัคร	0HH1
อื่นๆ	0HJ1
เกียรติบัตร	0HS1
เกียรติบัตรและรางวัล	0HP1
เกียรติประวัติ	0HP1
เกี่ยวกับฉัน	0HL1
เกี่ยวกับดิฉัน	0HL1
เกี่ยวกับตนเอง	0HL1
เกี่ยวกับผม	0HL1
เครือข่ายสังคม	0HU1
เครื่องมือ	0HN1
เงินเดือนที่ต้องการ	0HM1
เทคโนโลยี	0HN1
เบ็ดเตล็ด	0HJ1
เป้าหมาย	0HL1
เป้าหมายในการทํางาน	0HL1
เป้าหมายในอาชีพ	0HL1
เพิ่มเติม	0HJ1
เว็บไซต์	0HU1
เอกสารแนบ	0HT1
แนะนําตนเอง	0HL1
แนะนําตัว	0HL1
แฟ้มสะสมผลงาน	0HQ1
โครงการ	0HQ1
โครงการที่ผ่านมา	0HQ1
โครงการวิจัย	0HQ1
โครงการส่วนตัว	0HQ1
โครงงาน	0HQ1
โซเชียลมีเดีย	0HU1
โปรเจกต์	0HQ1
โปรเจค	0HQ1
โปรเจ็กต์	0HQ1
โปรไฟล์	0HL1
โปรไฟล์ออนไลน์	0HU1
ใบขับขี่	0HV1
ใบประกอบวิชาชีพ	0HS1
ใบประกาศ	0HS1
ใบประกาศนียบัตร	0HS1
ใบรับรอง	0HS1
ใบรับรองและประกาศนียบัตร	0HS1
ใบรับรองและใบอนุญาต	0HS1
ใบอนุญาต	0HS1
ใบอนุญาตขับขี่	0HV1
ใบอนุญาตขับรถ	0HV1
ไฟล์แนบ	0HT1
ấn phẩm	01]1
その他	0HW1
その他の情報	0HW1
その他の職歴	0HX1
その他特記事項	0HW1
それ以前の職歴	0HX1
はじめに	0HY1
アウトプット	0HZ1
アカウント	0Bd1
アピールポイント	0HY1
アルバイト	0HX1
アルバイト歴	0HX1
イベント	0H[1
イベント参加	0H[1
インターン	0HX1
インターンシップ	0HX1
インターン経験	0HX1
ウェブサイト	0Bd1
オープンソース	0>h1
カバーレター	0H\1
カンファレンス	0H[1
キャリア	0HX1
キャリアの方向性	0H]1
キャリアサマリー	0HY1
キャリアプラン	0H]1
キャリア要約	0HY1
コミュニティ	0H^1
コミュニティ活動	0H^1
コンタクト	0H_1
コンテスト	0H`1
サマリー	0HY1
サークル活動	0H^1
スキル	0;D1
スキルシート	0;D1
スキルセット	0;D1
スキルマップ	0;D1
スキル・知識	0;D1
スキル一覧	0;D1
セミナー	0H[1
セミナー受講	0Ha1
ソフトウェア	0;D1
ソーシャルメディア	0Bd1
テクニカルスキル	0;D1
デジタルスキル自己評価	0Hb1
トレーニング	0Ha1
パソコンスキル	0;D1
パーソナルデータ	0H_1
ビジネススキル	0;D1
プログラミング言語	0;D1
プロジェクト	0>h1
プロジェクト実績	0>h1
プロジェクト経歴	0>h1
プロジェクト経験	0>h1
プロジェクト詳細	0>h1
プロフィール	0HY1
プロフィールリンク	0Bd1
プロフィール情報	0H_1
ボランティア	0H^1
ボランティア活動	0H^1
ボランティア経験	0H^1
ポートフォリオ	0>h1
リファレンス	0Hc1
リンク	0Bd1
ワークヒストリー	0HX1
专业会员	0Hd1
专业协会	0Hd1
专业培训	0He1
专业技能	0;E1
专业特长	0;E1
专业知识	0;E1
专业能力	0;E1
专业证书	0Hf1
专业课程	0He1
专利	0Hg1
专利成果	0Hg1
业余爱好	0Hh1
个人主页	0Hi1
个人亮点	0Hj1
个人介绍	0Hj1
个人优势	0Hj1
个人作品	0Hk1
个人信息	0Hl1
个人兴趣	0Hh1
个人基本信息	0Hl1
个人总结	0Hj1
个人情况	0Hl1
个人成就	0Hm1
个人技能	0;E1
个人概况	0Hl1
个人概述	0Hj1
个人爱好	0Hh1
个人特点	0Hj1
个人特长	0;E1
个人简介	0Hj1
个人经历	0Hn1
个人能力	0;E1
个人荣誉	0Hm1
个人评价	0Hj1
个人资料	0Hl1
个人链接	0Hi1
个人陈述	0Hj1
个人项目	0Hk1
主な実績	0H`1
主な経歴	0HX1
主な職歴	0HX1
主修课程	0He1
主要プロジェクト	0>h1
主要工作經歷	0Ho1
主要工作经历	0Hn1
主要成就	0Hm1
主要成果	0Hm1
主要技能	0;E1
主要荣誉	0Hm1
主要课程	0He1
主要项目	0Hk1
主要项目经历	0Hk1
今後のキャリア	0H]1
从业经历	0Hn1
仕事	0HX1
仕事経験	0HX1
付記	0HW1
付録	0I01
代表作品	0I11
代表项目	0Hk1
以前の職歴	0HX1
任职经历	0Hn1
任職經歷	0Ho1
企业经历	0Hn1
休閒活動	0I21
休閒興趣	0I21
优势	0Hj1
会员	0Hd1
会员资格	0Hd1
会員資格	0I31
会議	0H[1
会议	0I41
会议与研讨会	0I41
会议经历	0I41
余暇	0I51
作品	0I63
作品展示	0Hk1
作品集	0I92
使える道具・ソフト	0;D1
使用ツール	0;D1
使用可能ツール	0;D1
使用工具	0I;1
使用技術	0;D1
使用言語	0I<1
保有スキル	0;D1
保有資格	0I=1
保有資格・免許	0I=1
個人データ	0H_1
個人プロジェクト	0>h1
個人介紹	0I>1
個人作品	0I11
個人優勢	0I>1
個人基本資料	0I?1
個人專案	0I11
個人情報	0H_1
個人成就	0I@1
個人技能	0I;1
個人概述	0I>1
個人特質	0I>1
個人簡介	0I>1
個人簡述	0I>1
個人網站	0IA1
個人總結	0I>1
個人興趣	0I21
個人資料	0I?1
個人資訊	0I?1
個人開発	0>h1
側專案	0I11
備考	0HW1
備註	0IB1
免許	0I=1
免許・資格	0I=1
公益服務	0IC1
公益活动	0ID1
公益活動	0IC1
公益经历	0ID1
关于我	0Hj1
兴趣	0Hh1
兴趣与爱好	0Hh1
兴趣爱好	0Hh1
兴趣特长	0Hh1
其他	0IE2
其他信息	0IG1
其他工作經歷	0Ho1
其他工作经历	0Hn1
其他情况	0IG1
其他技能	0I;1
其他说明	0IG1
其他資料	0IB1
其他資訊	0IB1
其它	0IE2
其它信息	0IG1
兼职经历	0Hn1
出版	0IH3
出版・著作	0HZ1
出版品	0IK1
出版物	0IL2
出身校	0IN1
制作実績	0>h1
制作物	0>h1
办公技能	0;E1
功績	0H`1
加入団体	0I31
勉強会	0H[1
勤務歴	0HX1
勤務経歴	0HX1
协会会员	0Hd1
協會會員	0IO1
参与的项目	0Hk1
参与项目	0Hk1
参会经历	0I41
参加プロジェクト	0>h1
参加会议	0I41
参加学会	0H[1
参画プロジェクト	0>h1
參加研討會	0IP1
參與專案	0I11
发明专利	0Hg1
发表作品	0Hg1
发表文章	0Hg1
发表论文	0Hg1
取得資格	0I=1
取得資格・免許	0I=1
取得資格一覧	0I=1
受教育经历	0IQ1
受訓經歷	0IR1
受講コース	0Ha1
受講歴	0Ha1
受講研修	0Ha1
受講講座	0Ha1
受賞	0H`1
受賞・実績	0H`1
受賞・表彰	0H`1
受賞・表彰歴	0H`1
受賞歴	0H`1
受賞等	0H`1
受賞経験	0H`1
各種アカウント	0Bd1
各種リンク	0Bd1
同事评价	0IS1
嗜好	0I21
团体会员	0Hd1
団体活動	0I31
在校实践	0ID1
在校情况	0ID1
在校经历	0ID1
在职培训	0He1
在職進修	0IR1
地域活動	0H^1
地域貢献	0H^1
執筆	0HZ1
執筆・登壇	0HZ1
執筆実績	0HZ1
培訓	0IR1
培訓經歷	0IR1
培训	0He1
培训情况	0He1
培训经历	0He1
培训经验	0He1
培训课程	0He1
基本データ	0H_1
基本信息	0Hl1
基本情况	0Hl1
基本情報	0H_1
基本資料	0I?1
基本資訊	0I?1
基本資訊與聯絡方式	0I?1
基本资料	0Hl1
基础信息	0Hl1
备注	0IG1
外国語	0I<1
外語	0IT1
外語水平	0IT1
外語能力	0IT1
外语	0IU1
外语技能	0IU1
外语水平	0IU1
外语能力	0IU1
外部発表	0HZ1
奖励	0Hm1
奖励情况	0Hm1
奖励荣誉	0Hm1
奖学金	0Hm1
奖惩情况	0Hm1
奖项	0Hm1
奨学金	0H`1
好きなこと	0I51
学业情况	0IQ1
学业经历	0IQ1
学业背景	0IQ1
学习培训	0He1
学习情况	0IQ1
学习经历	0IQ1
学习背景	0IQ1
学会	0I31
学会・セミナー	0H[1
学会任职	0Hd1
学会参加	0H[1
学会活動	0I31
学会発表	0HZ1
学位	0IN1
学历	0IQ1
学历信息	0IQ1
学历情况	0IQ1
学历背景	0IQ1
学术交流	0I41
学术会议	0I41
学术兼职	0Hd1
学术发表	0Hg1
学术成果	0Hg1
学术背景	0IQ1
学术著作	0Hg1
学术论文	0Hg1
学業	0IN1
学歴	0IN1
学歴 教育	0IN1
学歴/教育	0IN1
学歴・研修	0IN1
学歴詳細	0IN1
学生工作	0ID1
学生干部经历	0ID1
学生活动	0ID1
学生活動	0H^1
學會會員	0IO1
學業背景	0IV1
學歷	0IV1
學歷背景	0IV1
學生活動	0IC1
學經歷	0Ho1
學經歷背景	0IV1
學習經歷	0IV1
學術交流	0IP1
學術會議	0IP1
學術發表	0IK1
學術研討會	0IP1
學術背景	0IV1
學術著作	0IK1
实习	0Hn1
实习与工作经历	0Hn1
实习工作经历	0Hn1
实习经历	0Hn1
实习经验	0Hn1
实践经历	0Hn1
実務経験	0HX1
実績	0H`1
實習	0Ho1
實習經歷	0Ho1
實習經驗	0Ho1
専門スキル	0;D1
専門分野	0;D1
専門知識	0;D1
專利	0IK1
專案	0I11
專案作品	0I11
專案經歷	0I11
專案經驗	0I11
專業協會	0IO1
專業學會	0IO1
專業技能	0I;1
專業摘要	0I>1
專業知識	0I;1
專業經歷	0Ho1
專業經驗	0Ho1
專業能力	0I;1
專業訓練	0IR1
專業證書	0IW1
專業證照	0IW1
專業資格	0IW1
專長	0I;1
專題	0I11
專題研究	0I11
專題經歷	0I11
專題製作	0I11
就业意向	0IX1
就业经历	0Hn1
就業經歷	0Ho1
履修科目	0Ha1
工作	0Hn1
工作与实习经历	0Hn1
工作实习经历	0Hn1
工作履历	0Hn1
工作履历表	0Hn1
工作履歷	0Ho1
工作总结	0Hj1
工作情况	0Hn1
工作技能	0IY2
工作摘要	0I>1
工作期望	0IX1
工作简历	0Hn1
工作經歷	0Ho1
工作經驗	0Ho1
工作经历	0Hn1
工作经验	0Hn1
工作背景	0Hn1
工作資歷	0Ho1
工具	0IY2
工程项目	0Hk1
工讀經驗	0Ho1
希望	0H]1
希望勤務地	0H]1
希望勤務条件	0H]1
希望工作條件	0I[1
希望条件	0H]1
希望條件	0I[1
希望職位	0I[1
希望職種	0H]1
应聘岗位	0IX1
应聘职位	0IX1
开源	0Hk1
开源作品	0Hk1
开源经历	0Hk1
开源贡献	0Hk1
开源项目	0Hk1
开源项目和作品	0Hk1
引荐	0IS1
引薦	0I\1
強み	0HY1
得意分野	0;D1
得意技術	0;D1
得獎	0I@1
得獎紀錄	0I@1
得獎經歷	0I@1
志工	0IC1
志工服務	0IC1
志工經歷	0IC1
志工經驗	0IC1
志愿服务	0ID1
志愿活动	0ID1
志愿经历	0ID1
志愿者活动	0ID1
志愿者经历	0ID1
志望動機	0HY1
志望理由	0HY1
志願工作	0IC1
志願服務	0IC1
応募想定職種	0H]1
応募職種	0H]1
意向职位	0IX1
愛好	0I21
應徵職位	0I[1
應徵職務	0I[1
成就	0I]2
成果	0H`1
成果物	0>h1
我的优势	0Hj1
所属	0I31
所属団体	0I31
所属学会	0I31
所属学会・団体	0I31
所有資格	0I=1
所获奖项	0Hm1
所获荣誉	0Hm1
所获证书	0Hf1
执业资格	0Hf1
技术	0;E1
技术分享	0Hg1
技术技能	0;E1
技术文章	0Hg1
技术栈	0;E1
技术特长	0;E1
技术背景	0;E1
技术能力	0;E1
技能	0I_3
技能与特长	0;E1
技能专长	0;E1
技能列表	0;E1
技能專長	0I;1
技能总结	0;E1
技能掌握	0;E1
技能描述	0;E1
技能水平	0;E1
技能清单	0;E1
技能清單	0I;1
技能点	0;E1
技能特长	0;E1
技能與專長	0I;1
技能证书	0Hf1
技術	0Ib2
技術スキル	0;D1
技術スタック	0;D1
技術專長	0I;1
技術棧	0I;1
技術能力	0I;1
技術要素	0;D1
担当プロジェクト	0>h1
持有證照	0IW1
持有证书	0Hf1
掌握技能	0;E1
掌握的技能	0;E1
掌握语言	0IU1
推荐	0IS1
推荐人	0IS1
推荐信	0IS1
推荐评价	0IS1
推荐语	0IS1
推薦	0Id2
推薦人	0Id2
推薦信	0I\1
推薦函	0I\1
推薦文	0Hc1
推薦状	0Hc1
推薦者	0Hc1
摘要	0If2
擅長工具	0I;1
擅長技能	0I;1
擅长技能	0;E1
擅长领域	0;E1
教学经历	0Hn1
教學經歷	0Ho1
教歴	0HX1
教育	0Ih3
教育・研修	0IN1
教育与培训	0IQ1
教育信息	0IQ1
教育学历	0IQ1
教育履历	0IQ1
教育情况	0IQ1
教育歴	0HX1
教育歴と資格	0IN1
教育程度	0Ik2
教育經歷	0IV1
教育经历	0IQ1
教育背景	0Ih3
教育與培訓	0IV1
教育訓練	0IR1
教育訓練背景	0IV1
数字技能自评	0Im1
数字素养自评	0Im1
數位能力自評	0In1
文章	0Io2
早期工作经历	0Hn1
早期經歷	0Ho1
早期经历	0Hn1
更多信息	0IG1
更早經歷	0Ho1
更早经历	0Hn1
曾获奖项	0Hm1
曾获荣誉	0Hm1
最終学歴	0IN1
最高學歷	0IV1
會員	0IO1
會員資格	0IO1
會議	0IP1
會議與研討會	0IP1
期刊論文	0IK1
期望	0IX1
期望工作	0J12
期望职位	0IX1
本人希望	0H]1
本人希望欄	0H]1
本人希望記入欄	0H]1
本人情報	0H_1
杂项	0IG1
校内经历	0ID1
校园实践	0ID1
校园活动	0ID1
校园经历	0ID1
校園經歷	0IC1
核心优势	0Hj1
核心技能	0;E1
核心能力	0I;1
核心项目	0Hk1
案件	0>h1
案件実績	0>h1
検定	0I=1
業務内容	0HX1
業務経歴	0HX1
業務経験	0HX1
業績	0HZ1
業績と職歴	0HX1
概要	0HY1
概述	0Hj1
榮譽	0I@1
榮譽事蹟	0I@1
榮譽獎項	0I@1
榮譽與獎項	0I@1
比賽經歷	0I@1
比赛经历	0Hm1
毕业院校	0IQ1
氏名	0H_1
求学经历	0IQ1
求學經歷	0IV1
求职信	0J31
求职岗位	0IX1
求职意向	0IX1
求职意愿	0IX1
求职期望	0IX1
求职状态	0IX1
求职目标	0IX1
求職信	0J41
求職意向	0I[1
求職條件	0I[1
求職目標	0I[1
求職者希望條件	0I[1
活かせるスキル	0;D1
活かせる知識・経験・技術	0;D1
活かせる経験	0;D1
活かせる経験・知識	0;D1
活かせる経験・知識・技術	0;D1
活動	0H^1
添え状	0H\1
添付	0I01
添付ファイル	0I01
添付書類	0I01
添付資料	0I01
演講	0IK1
演講與著作	0IK1
演讲	0Hg1
演讲和讲义	0Hg1
照会先	0Hc1
熟悉技术	0;E1
爱好	0Hh1
爱好兴趣	0Hh1
爱好特长	0Hh1
特技	0;D1
特記事項	0HW1
特許	0HZ1
特长	0;E1
特长爱好	0Hh1
獎學金	0I@1
獎項	0I@1
獲獎	0I@1
獲獎紀錄	0I@1
獲獎經歷	0I@1
現職	0Ho1
略歴	0HY1
発表	0HZ1
発表実績	0HZ1
発表論文	0HZ1
登壇	0HZ1
登壇・執筆	0HZ1
登壇実績	0HZ1
發表	0IK1
發表論文	0IK1
相关技能	0;E1
相关证书	0Hf1
相关课程	0He1
相关链接	0Hi1
相關經驗	0Ho1
相關課程	0IR1
相關證照	0IW1
相關連結	0IA1
知識・スキル	0;D1
研修	0Ha1
研修・講座	0Ha1
研修受講歴	0Ha1
研修歴	0Ha1
研究	0>h1
研究・学歴	0IN1
研究兴趣	0Hh1
研究内容	0>h1
研究專案	0I11
研究成果	0Io2
研究方向	0Hh1
研究業績	0HZ1
研究歴	0HX1
研究經歷	0Ho1
研究经历	0Hn1
研究興趣	0I21
研究計畫	0I11
研究関心	0I51
研習	0IR1
研討會	0IP1
研讨会	0I41
社交主页	0Hi1
社交媒体	0Hi1
社交媒體	0IA1
社交网络	0Hi1
社交账号	0Hi1
社会任职	0Hd1
社会公益	0ID1
社会兼职	0Hd1
社会实践	0ID1
社会实践经历	0ID1
社会工作	0ID1
社会服务	0ID1
社会活动	0ID1
社会活動	0H^1
社会经历	0ID1
社会职务	0Hd1
社会貢献活動	0H^1
社区参与	0ID1
社区活动	0ID1
社区贡献	0ID1
社团活动	0ID1
社团经历	0ID1
社團會員	0IO1
社團活動	0IC1
社團經歷	0IC1
社團經驗	0IC1
社外活動	0H^1
社會參與	0IC1
社會服務	0IC1
社群	0IC1
社群參與	0IC1
社群媒體	0IA1
社群活动	0ID1
社群活動	0IC1
社群網站	0IA1
社群貢獻	0IC1
社群連結	0IA1
私について	0HY1
科研成果	0Hg1
科研经历	0Hn1
科研项目	0Hk1
科研项目经历	0Hk1
程式語言	0I;1
竞赛	0Hm1
竞赛经历	0Hm1
竞赛获奖	0Hm1
競賽	0I@1
競賽經歷	0I@1
简介	0Hj1
簡介	0I>1
簡歷摘要	0I>1
紹介文	0HY1
組織成員	0IO1
経歴	0HX1
経歴概要	0HY1
経歴要約	0HY1
経験	0HX1
経験スキル	0;D1
経験技術	0;D1
經歷	0Ho1
網路連結	0IA1
组织成员	0Hd1
经历	0Hn1
继续教育	0He1
编程语言	0;E1
网站	0Hi1
网络链接	0Hi1
義工	0IC1
義工經歷	0IC1
習得スキル	0;D1
职业履历	0Hn1
职业总结	0Hj1
职业意向	0IX1
职业技能	0;E1
职业概述	0Hj1
职业生涯	0Hn1
职业目标	0IX1
职业简介	0Hj1
职业经历	0Hn1
职业经验	0Hn1
职业规划	0IX1
职业证书	0Hf1
职业资格	0Hf1
职业资格证书	0Hf1
职场经历	0Hn1
职称	0Hf1
联系	0Hl1
联系信息	0Hl1
联系我	0Hl1
联系方式	0Hl1
联络方式	0Hl1
聯絡我	0I?1
聯絡方式	0I?1
聯絡資料	0I?1
聯絡資訊	0I?1
聯繫方式	0I?1
職務内容	0HX1
職務履歴	0HX1
職務概要	0HY1
職務経歴	0HX1
職務経歴の詳細	0HX1
職務経歴詳細	0HX1
職務経験	0HX1
職務經歷	0Ho1
職務要約	0HY1
職業概述	0I>1
職業目標	0I[1
職業経験	0HX1
職業經歷	0Ho1
職歴	0HX1
職歴要約	0HY1
職涯摘要	0I>1
職涯目標	0I[1
職涯經歷	0Ho1
背景调查联系人	0IS1
能力	0I_3
能力特长	0;E1
自傳	0I>1
自動車運転免許	0J51
自己pr	0HY1
自己アピール	0HY1
自己啓発	0Ha1
自己紹介	0HY1
自我介紹	0I>1
自我介绍	0Hj1
自我总结	0Hj1
自我描述	0If2
自我評價	0I>1
自我评价	0Hj1
自荐信	0J31
自薦信	0J41
自评	0Hj1
自述	0I>1
興味	0I51
興味・関心	0I51
興味分野	0I51
興趣	0I21
興趣愛好	0I21
興趣與嗜好	0I21
英语水平	0IU1
英语能力	0IU1
荣誉	0Hm1
荣誉与奖项	0Hm1
荣誉奖励	0Hm1
荣誉奖项	0Hm1
荣誉情况	0Hm1
荣誉获奖	0Hm1
荣誉证书	0Hm1
获奖	0Hm1
获奖信息	0Hm1
获奖情况	0Hm1
获奖经历	0Hm1
获奖荣誉	0Hm1
获奖记录	0Hm1
获得荣誉	0Hm1
获得证书	0Hf1
著作	0IH3
著作・論文	0HZ1
著作與發表	0IK1
著作论文	0Hg1
著書	0HZ1
著書・論文	0HZ1
补充信息	0IG1
补充说明	0IG1
表彰	0H`1
表彰歴	0H`1
補充資訊	0IB1
補足	0HW1
補足情報	0HW1
要約	0HY1
言語	0I<1
言語スキル	0I<1
言語・技術	0;D1
言語能力	0I<1
訓練	0IR1
訓練課程	0IR1
話せる言語	0I<1
認定	0I=1
認定資格	0I=1
認證	0IW1
語学	0I<1
語学スキル	0I<1
語学力	0I<1
語学能力	0I<1
語文	0IT1
語文程度	0IT1
語文能力	0IT1
語言	0IT1
語言技能	0IT1
語言程度	0IT1
語言能力	0IT1
語言與技能	0I;1
課外活動	0J62
課程	0IR1
論文	0J82
論文・著書	0HZ1
論文發表	0IK1
諮詢人	0I\1
講座	0Ha1
講演	0HZ1
證明人	0I\1
證書	0IW1
證照	0IW1
證照與資格	0IW1
證照資格	0IW1
计算机技能	0;E1
计算机能力	0;E1
认证	0Hf1
讲座	0I41
论文	0Hg1
论文与专利	0Hg1
论文专利	0Hg1
论文发表	0Hg1
论文情况	0Hg1
论文著作	0Hg1
证书	0Hf1
证书情况	0Hf1
证书认证	0Hf1
证书资质	0Hf1
证明人	0IS1
证照	0Hf1
语种	0IU1
语种能力	0IU1
语言	0IU1
语言技能	0IU1
语言掌握	0IU1
语言水平	0IU1
语言能力	0IU1
课余爱好	0Hh1
课外活动	0ID1
课程	0He1
课程项目	0Hk1
课题与论文	0Hg1
课题项目	0Hk1
資格	0I=1
資格・免状	0I=1
資格・免許	0I=1
資格・検定	0I=1
資格一覧	0I=1
資格認證	0IW1
資格證書	0IW1
賞罰	0H`1
资格	0Hf1
资格认证	0Hf1
资格证书	0Hf1
资质	0Hf1
资质证书	0Hf1
趣味	0I51
趣味 特技	0I51
趣味/特技	0I51
趣味など	0I51
趣味・特技	0I51
趣味・関心	0I51
身元照会先	0Hc1
軟體技能	0I;1
転職希望条件	0H]1
软件技能	0;E1
软技能	0;E1
进修	0He1
进修培训	0He1
进修经历	0He1
追記	0HW1
送付状	0H\1
連結	0IA1
連絡先	0H_1
連絡先情報	0H_1
進修	0IR1
進修課程	0IR1
運転免許	0J51
運転免許証	0J51
部活動	0H^1
重点项目	0Hk1
重要项目	0Hk1
链接	0Hi1
開源專案	0I11
開源貢獻	0I11
開発スキル	0;D1
開発実績	0>h1
開発経歴	0>h1
開発経験	0>h1
関心	0I51
関心事	0I51
関心分野	0I51
關於我	0I>1
附件	0J:2
附件材料	0J<1
附加信息	0IG1
附加資訊	0IB1
附录	0J<1
附錄	0J=1
電腦專長	0I;1
電腦技能	0I;1
項目	0I11
項目經歷	0I11
項目經驗	0I11
项目	0Hk1
项目介绍	0Hk1
项目作品	0Hk1
项目实践	0Hk1
项目展示	0Hk1
项目成果	0Hk1
项目案例	0Hk1
项目简介	0Hk1
项目经历	0Hk1
项目经验	0Hk1
项目背景	0Hk1
駕照	0J>1
駕駛執照	0J>1
驾照	0J?1
驾驶执照	0J?1
驾驶证	0J?1
가입단체	0J@1
간단소개	0JA1
간략소개	0JA1
강연	0JB1
강의경력	0JC1
강점	0JA1
개발스택	0>@1
개요	0JA1
개인신상	0JD1
개인정보	0JD1
개인프로젝트	0JE1
경력	0JC1
경력기술	0JC1
경력기술서	0JC1
경력사항	0JC1
경력상세	0JC1
경력소개	0JC1
경력요약	0JA1
경력정보	0JC1
경험	0JC1
공모전	0JF1
공인어학	0JG1
공인어학성적	0JG1
관련링크	0JH1
관심분야	0JI1
관심사	0JI1
교내활동	0JJ1
교외활동	0JJ1
교육	0JK1
교육경험	0JL1
교육과정	0JL1
교육및연수	0JL1
교육및학력	0JK1
교육사항	0JK1
교육수료	0JL1
교육이력	0JK1
교육이수	0JL1
교육이수내역	0JL1
교육활동	0JL1
교육훈련	0JL1
구사언어	0JG1
구직희망조건	0JM1
그외	0JN1
근무경력	0JC1
기고	0JB1
기본사항	0JD1
기본인적사항	0JD1
기본정보	0JD1
기술	0>@1
기술사항	0>@1
기술스택	0>@1
기술역량	0>@1
기타	0JN1
기타경력	0JC1
기타사항	0JN1
기타정보	0JN1
기타활동	0JJ1
나에대하여	0JA1
논문	0JB1
논문및저서	0JB1
논문실적	0JB1
능력	0>@1
단체활동	0J@1
대외활동	0JJ1
대회	0JF1
대회수상	0JF1
도구	0>@1
동아리활동	0JJ1
디지털역량	0JO1
디지털역량자가진단	0JO1
레퍼런스	0JP1
링크	0JH1
면허	0JQ1
면허및자격증	0JQ1
발표	0JB1
발표및기고	0JB1
보유기술	0>@1
보유능력	0>@1
보유스킬	0>@1
보유역량	0>@1
보유자격증	0JQ1
봉사	0JJ1
봉사경험	0JJ1
봉사활동	0JJ1
부록	0JR1
비고	0JN1
사용가능기술	0>@1
사용기술	0>@1
사이드프로젝트	0JE1
사회공헌	0JJ1
사회봉사	0JJ1
사회활동	0JJ1
상세경력	0JC1
상훈	0JF1
성과	0JF1
세미나	0JS1
소개	0JA1
소개글	0JA1
소셜링크	0JH1
소셜미디어	0JH1
소속단체	0J@1
소속학회	0J@1
수강과목	0JL1
수료과정	0JL1
수상	0JF1
수상경력	0JF1
수상경험	0JF1
수상내역	0JF1
수상및장학	0JF1
수상실적	0JF1
수상이력	0JF1
수행과제	0JE1
수행프로젝트	0JE1
스킬	0>@1
신상정보	0JD1
아르바이트	0JC1
어학	0JG1
어학능력	0JG1
어학사항	0JG1
어학성적	0JG1
어학시험	0JG1
언어	0JG1
언어능력	0JG1
업무경력	0JC1
업무경험	0JC1
업무역량	0>@1
업적	0JF1
여가활동	0JI1
역량	0>@1
연구	0JE1
연구경력	0JC1
연구과제	0JE1
연구관심분야	0JI1
연구실적	0JB1
연구업적	0JB1
연구프로젝트	0JE1
연락처	0JD1
연락처정보	0JD1
연수	0JL1
연수사항	0JL1
오픈소스	0JE1
오픈소스활동	0JE1
온라인프로필	0JH1
외국어	0JG1
외국어능력	0JG1
외부교육	0JL1
요약	0JA1
운전면허	0JT1
운전면허증	0JT1
웹사이트	0JH1
이력	0JC1
이수과정	0JL1
이수교육	0JL1
이전경력	0JC1
인적사항	0JD1
인적정보	0JD1
인증	0JQ1
인턴	0JC1
인턴경험	0JC1
인턴십	0JC1
자격	0JQ1
자격내용	0JQ1
자격면허	0JQ1
자격및면허	0JQ1
자격사항	0JQ1
자격증	0JQ1
자격증및면허	0JQ1
자격증및어학	0JQ1
자기pr	0JA1
자기소개	0JA1
자기소개글	0JA1
자기소개서	0JA1
자기소개편지	0JU1
자원봉사	0JJ1
자원봉사활동	0JJ1
작품	0JE1
장학금	0JF1
재직경력	0JC1
저는	0JA1
저서	0JB1
저서및논문	0JB1
저술	0JB1
전문기술	0>@1
전문분야	0>@1
전문역량	0>@1
주요경력	0JC1
주요기술	0>@1
주요성과	0JF1
주요프로젝트	0JE1
주요활동	0JJ1
지원동기	0JA1
지원분야	0JM1
지원직무	0JM1
직무경력	0JC1
직무경험	0JC1
직무교육	0JL1
직무역량	0>@1
직장경력	0JC1
직장생활	0JC1
참여프로젝트	0JE1
채널	0JH1
첨부	0JR1
첨부서류	0JR1
첨부파일	0JR1
최종학력	0JK1
추가사항	0JN1
추가정보	0JN1
추천	0JP1
추천사	0JP1
추천서	0JP1
추천인	0JP1
출판	0JB1
출판물	0JB1
취득자격	0JQ1
취미	0JI1
취미 특기	0JI1
취미, 특기	0JI1
취미/특기	0JI1
취미및특기	0JI1
취미사항	0JI1
취미생활	0JI1
취미와특기	0JI1
커리어	0JC1
커리어요약	0JA1
커뮤니티	0JJ1
커뮤니티활동	0JJ1
커버레터	0JU1
컨퍼런스	0JS1
컴퓨터능력	0>@1
컴퓨터활용	0>@1
컴퓨터활용능력	0>@1
콘퍼런스	0JS1
토이프로젝트	0JE1
툴	0>@1
특기	0>@1
특이사항	0JN1
특허	0JB1
특허및논문	0JB1
팀프로젝트	0JE1
평판조회	0JP1
포트폴리오	0JE1
프로그래밍언어	0>@1
프로그램	0>@1
프로젝트	0JE1
프로젝트경력	0JE1
프로젝트경험	0JE1
프로젝트수행경험	0JE1
프로젝트이력	0JE1
프로필	0JA1
프로필링크	0JH1
학교	0JK1
학교교육	0JK1
학내활동	0JJ1
학력	0JK1
학력및교육	0JK1
학력사항	0JK1
학력정보	0JK1
학술대회	0JS1
학술대회참가	0JS1
학술발표	0JB1
학술활동	0JB1
학업	0JK1
학위	0JK1
학회및세미나	0JS1
학회활동	0J@1
한줄소개	0JA1
핵심기술	0>@1
핵심역량	0JA1
핵심요약	0JA1
행사	0JS1
행사참여	0JS1
협회활동	0J@1
활동	0JJ1
활동사항	0JJ1
활용기술	0>@1
활용언어	0JG1
활용툴	0>@1
회사경력	0JC1
회원	0J@1
회원자격	0J@1
훈련	0JL1
흥미	0JI1
희망	0JM1
희망근무조건	0JM1
희망사항	0JM1
희망업무	0JM1
희망연봉	0JM1
희망직무	0JM1
희망직종	0JM1
"#, r#"0000000000000000Xi6J0000m3jl00000000TKZk00000000PRE500000000\Sl3h\3D000000000000T6=TP?:=<lGK8SN:0000hDf4000000000000d;^;00000000
00000000@4eI0000Ho?500000000<:>c0000000000000000Q2oT00000000H[WB`NTTlU2ZH]RgE4Y6000000000000000000004@fY0000000000000000lmM;0000
00000000XQQW@he@m3Za000000000000De2Z00000000881[000000000000Pi88000000004>ZQ4M[^DiTO<jGE00000000<DIM0000LfN`000000000000<Y`30000
HTQe000000000000000000000000a2eI0000LLgX0000\Y5_03;BLcX_0000000000000000TC[2000000000000d=iT00004mge0000000000000000TG<\PAEC`\8[
0000PG[h0000LW>F\;2D00000000HeU1000000000000000000000000000000000000@GaD00000000dWD@00000000<ZId0k8o000000000000HW27d]]Y00000000
000000000000000000000>`1`VlZQ1id000000000000000000000000T1Di02c0<8FKl8;3LRjLh]<h8<E7lS4WTiICP8Yb0000T_le000000000000dB\f00000000
d18U0000000000000000HeHk0000PNDP000000000000@@^TdQ4eL6Yb\;[X0000h:gK0000XT]R0000000000000000@7Mi000000000000Lb5_0000PLZA4KME@868
0000000000000000000000000000000000000000D0fP00004D[L000000000E8g00000N3[00000000000000000YLc0000DQLC000000000000XI0N\X3]0000H1;l
0000000000000000000000000000<Uk700000000T0YOX4OW00000000XSe10000000000000T<<000000000000000000000000PPe700000000LF0K8Tb400000000
00000000`iZP<AFkP9NN000041Z[000000000000DQK70000000000000000A1K50000000000000000000000000000HXe`HS?800000000hHT90000000000000000
00000000000000000000000009FP0000@OTW`hh7142a000000000000000000000000`M^04iY_D_gG0000Td\S000000000000@99^0000HghL00000000X2d_0000
00000000THeI0000`5fW0000dOOO0^GF@]J]00000000000000000000`H1kPWf?0000\5Z7T;I0\C1FLHK\94<JlX=C000000000000@?FFP1\e@4noL[fg0Rh00000
00000000000000000000lh?@0000@4P:0FPeHNbV@D7U8Ak\<X7V`hOE000000000000000000000000000000000000DAYD0000hA8P00000000`0Z549]dPAl5l;O=
X9kB<Mk6\XLG\haY0000000000000000<nBEQ1Q20000000000000000000000000000hoZV0000`4<fPYHX0000`:MTTGV<`M`@000000000000@<9mHeIl00000000
00000000000000000000000000000000HgFbXD@1`:=Z00000000`UR8@ZDU0000LLNX0000000000000000000000000000`ENnhIH]00000000000000000V5S0000
000000000000000000000000000000000000000000000000000000000000@4gE000000000000lVL10000000000000000000000000U@lhm\B00000000T]YK<Rkb
000000000000e5J;DEf=00000000000000000000@O_O00000000000000000000h7WW00000000PhU]d1GVi0e=0JX000000000X=mO000000000000000000000000
00000000A07n0000000000000000000012DU00000000\P1Ke4jO0000000000000000HH0FliOW00000000=2hjl\g0hJRF000000000]al41d`0000000000000000
000000000000000000000A_l00000000T@5M00000000000000000000`;67000000004l_W<mCP00000000000000000000000000000000@CoK@8\l000000000000
00000000D6nC0000I19J000000000000000000000000000000000000<AfV\R=IHVBR00000000`9OEPEYg0000000000000000<gNm00000000`AANLRKX84h54h<F
I26lLI]IPXmOA5O`0000=4;c0000DR<D000000000000<Glm000000000000000000000000000000000000hFcCl<l3000000000000000000000000000000000000
00000000lRRXXk>300000000000000000000P41c0000i5De`0UbP7`YX`:2<i=Y00000EiK0000000002[a8W\T00000000000000000000<FhUlJ;B@N?alOVL0000
0000hJ1FdiS<0000dFW^\X^Hm33e`AP8DMFN000000000000000000000@VKi1Sm00000000hI8=HTBQ]52ShhY:TVNG00000000lZ@S0000000000008W09Y4cS0000
TMob4Ymj000000000000@RL[T0G\@Xhdi33Jdf^P00000000i24P00000000PjBA000000000000000000004?eW0]0O00000000\MWhHS6]0000000000000000`302
h:gj4@nTha^8000000000000000000000000000000000000000000000000000000000000000000000000000000008J40H?P>0000Y5Lc00000000000000000000
000000008hYfLX;V000000000000Q2gY0000DO9:00000=n60000000000000000Pl=X0000000000000000000000000000A0\=000000000000i1OR00004L5:8Ub4
00000000000000000000498:0000X2K@LFl7U5Gk0gDQ000000000000000000000000`Zm40000000000000000@E<:0000LDLD00000000000000000000L[M70000
I4lD0000@1Gc00000000dS:f\ASD000000000000XCNA0000E4==TCO000000000d@g50000000042A7000000000000000000000000000000000000P;X;TOWR4P^l
\=>kT6C6Dg^_dILa94VT4j[Ml^1m0000lRgL8:[h0000`9ZC0000`HLNl0k500000000`LFeDf8Z00000000000000000000000000000000TjBQH>6CXehIDnOn0000
00000000DS8300000000Xd@<00000000000044[n00000000LX>l<bJ_P7nn0JS\0000000000000000L08U8Nac0000m3CR0000000000000000TlLY000000000000
L9andF_^4S8C`j;X86F`@YkcHJEA0000TMR30000U1IR88>_00000000<DgK`R7b00000000000000004NL]0000E1c^Q1WmA4XL0000000000000000000000000000
<9RD0000000000000000000000000000`MSO000000000000000000000000`6co00000000000000008PmO0000X?IX000000000000000000000000LSG400000000
000000004dK[000000000000000000000000T@H@00000000\N;N00000000`O9O@AO[0000H3Zg0000LF6BHSP?0000000000000000Y3XW080_PGjdD[<Z0000h5ZO
00dEHHW3dMnf0gLXX13X0000000000004?l900000000hVUUPGIkh>[a0000000000000000000000000000000000000000Y0Kl000000000000000000000000@=SB
000000008\Cl00000000Hcc30000000000000000000000000000000000000000@][j0000PS@F00000000\G^Il;=j8>k^i3MH0000\`h30000D4G]dR0`0000X0E?
000000000000DBFLh]J?95IW00000000000000000000lefe000000000000000000000000PH\Z000000000000000000000000D7AL0000`J0K00000000000002eU
M4h?00000000H]0<Y08L00000000000000000000000000000000000000000000000000000000DKYKTU4W000000000000000000000000lME\0000000000000000
000000000000000000000000000000000000H<n90000H`UPDFV3000012Y^`;URX;CC00000000\6bBLUZC0000l=8]4P540000@m<KdAcc0RD\00000000PIN58Fad
0000000000000000\\>R000000000000XW3Z000000000000l7ch<lGo00000000000000000B6l0000D=e^0F^Q`5V7DSk^HUEeh[l_XOVY00000000000000008YIe
LUU5TKO[000000000000000000000000E4Rd0000000000000000T`@_4;=D0000000000000000Dg<C00000000e3n50000HZ5Y<dMH00000000000000000000`I3Q
HPRYhRRI00000000lEUA48:I`C\R<\I10000DlV^000013Ml0>Hnl]9FE0ZZ00000000000000000000dBKel`EOX\K5dFMZ@2RD92YL0000l9kTDHn<0000TEmHD1_2
0000`H3600000000T4:i`\:7P\oJd^0h<Eh`00000000000000000000e3TD000000000000000000000000HoU@00000000000000000000<cK90000000000000000
0000lC?m00000000000000000000<HiC0000DQF]D9d\h;XIDHgg0000\=7h00004D2L00000000`DNG4N>]000000000000`M>c00000000<d0m0000hOkZ00008UgF
lNoK00000Yh=0000TDiP00004;N]=3g?4CYn0000000000000000000000000000D[AH`f5^00000000000000000000000000000000000000000000<;HJ00000000
00000000000000000000000000000000@57a0Xb;000000000000Y3KV00000000000000000000000085dh000000000000000000008o:d00004X:L00000000PP@Z
`603000000000000PYSGdZBO000000000000000000000000TD23X4fM0000l`SK000000000000A4RX`UcAPD6@dddeXQ5d4[Y^0000@iUd00008c7gm1C100000000
0000000000000000XB`O00000000@DGNPV45T40YdNm94MY[0000<d7<0CLei5PJ0DY<4K\\00000000Pb<e000000000000\XGH00004Vmhd7@OlM8d0Z1T00000000
@?nX0000TU:LA1J6H:WP4<FMD^4``CPY0000]03?`K;T<QIW00000000hUd60000`J1m000000000000P9mc`QgFlRNLDT`R0XWl@n7D4fF=0000000000004AMN0000
8A:l00000000\i8K00000000l0aOd;6\PA_@<En7\01m0000000000000000000000000000a3R70000D?7300000000\H11000000000000000000000kLl00000000
HXFf<=XH0000<:aB0MKV8[8PI4G?000000000000U0io0JZS<o_`00000000@5n;00000000000000000000000000000000000000000fRh<Sm9L^mA<>]]`V`D0000
00000000000000008`JE000000000000\>`K<T5U000011alHM;^l?bY<h5200000000hgVO@fIE0000000000000000\?\Q0000000000000000h\3U09CoTi?30000
000000004bR[8VOi0000000090`f0000HOO50F<J\d;500000000000000000000000000000000hA\0XdYS00000000TMh^000000000000000000000000PhGF0000
0=Po`Eem\TCO0000000000000000000000000000P3;[0000d\7j0000000000000000Xj3Y00004@^7\I;F0000`h]o000000008FT^LRY[4jFb92h100000000L@26
00000000000000000000XGJYDR^R0000`jST00000000000000004Zmj0000Q2A[0000000000000;1m0000000000000000000000000000000000000000P[:D0000
000000000000\?QP0000TY:V00000000dQ>g0000`T110000000000004L`7LgR_m5N:000042YHTPN9000000000000000000000000`TQ90000XA9\Q4F@@Y2U0000
0000d]?MLfmb00000000000000000000000000000000D^nO00000000000000000000000000000000hY?c000000000000000000000000000000000000D]@f0000
4P0BX3aL@hfP0000`Z:ehkVO000000000000L`fJTlh9\E`bPJcgdXGe0000TDG0000000000000D@D\00000000P@][hN\`0000<]FlLak1000000000OSg00000000
000000000000T0m3T6<000000000PN`a00000000HQlB95LQ0000000000000000000000000000DB@Y@Qd>8A3:0000000000000000l[cX`HGU000000000[PIH\a>
00000000000000000000lBN1000000000000l0]T00000000XHhl4Xc1`O5gPSCl000000000000000000000000000000000000H6W7000000000000P\?O00000000
\?;H0000XIaX0000000000000000<8nT4Yfi4a>E00000000000000004b?Y0000LADZ000000000000000000000000DGB\00000000lfMQ00000000000000000000
0eDN0000000000000000h@Q30000h[TS00000if908LT0000LcGN0000000000000000dYkG0000000000000000000000000C410000hOb^0000HGc2000000000000
i2DI000000000000000000000000000000000000X=gZ00000000PUIa00000000`07C0000000000000000X@YN0000`W=M00000000000000000000000000000000
94lY00000000953X0000<Z8H000000000000000000000000i3f1lS76000000000UHQ0000TVl2`X>Q00000000U4Bb000000000000000000000000000000000000
0000PDX\00000000@JfU0000@LNED]Wm0000000000000000dMJf8X2H\[i\d7Uk0000@3=T0000000000000000\2;?0000000000000000HdcV50b@000000000000
=40T0000d:Mc000000000000\H<:<B@20000000000000000000000000000000000000000<2m0h?6S\ODG0000\NKD000000000000hGLM0000XKUC000000004M3`
0000T5:900000000\9YN0000TAb^LCi[0000000000000000@DKI0000000000000000LD@ITJ?Y00000000000000000000000000000000H?2WHjOW000000000000
D<6d0000000000000000XV::8BI1DZi]0000Y1GE000000000000\M7R000000000000LC5E0000000000000000L]P80000000000000000I3J<000000008S2g\dA8
Y0Fe4KP2000000000000X;V900000000l?4\000000000000`De1lHOg0000HN[000000000000000000000<7C=dkW^LgCIP6Z100000000d>KcDLe\\TVj00000000
0000000000000000000000000000E4[O0aPD0000000090P40000`keV00000000000000000000000000000000XP`T0doB000000000000000000000000\HBiHUaD
0000000000000000POn_0000`90ll[B200000DW2PX5[4RVY000000000000`hC7000000000000PlF4000000000000H28Y0000000000000000TATV00000000<YP=
000000000000Q3ePH5:L00000000000084^e`WV855RB0000X6`N0000000000000000X89o00000000000000000000000000000000000000000000000000000OZO
dG@l0000\O[Y00000000000000000000000000000000P1[9`5o547\1T<e[00000000lXSM0000dCaO0000@2]H000000008E;L\6e10000h;n58n:\M0Ga0000P0BF
T:?700008:3hHBCeDFb2000000000000000000000000XY;D000000000000d=@d8hM;000000000000000000000000000000000000000000000000Lcb500000000
00000000000000000000000000000000Q0U>000000000000000000000000hnbg000000000000000000004E7X0000h8>@0000@7mJ4=7N000000000000Q2Z?lP15
00000000000000004A^P0000l>ON000000000000dF3300000000m5LE000000000000XBZ30000<D[ddNj>000000000000PN550000000000000000000000000000
PCC:45]TA05d0000lMh30000D7I9TFXN0000HTfLTFgF00000000000000000bPT0000P8EH`Gkc000000004MHJ12V@000000000000HQ:=00000000000000000000
0000lml:<BU\0000<Eb]hTh^0000000000000000000000000000000000000000T:]F0000000000000000@EU4PiO?0000000000000000L5TR000000000000i1bP
H2?o0000LJ1[00000000000000000000lUV:M4H_00000000000000000000Pe1O000000000000000000000000lD>iL@5`00000000000000000000I3gQ00000000
000000000000000000000O:N\bO]XDDP0000000000000000000000000000000000000000000000000000000000000000PDnN0oLI000000000000a1df00000000
0000M2@P00000000000000000000\gHY90AF0000PB:Udm4KI1Z:Q56]00000000000000000=FGPB67\6GAD=RHdAIhP88TLK6MTCgnDI\1TQ_Tld]oh_K00000hML:
@@M6@PB<0000DO<o0000P8O707PS`96`\T2B0000000040>K00000000<KQn0000H2bTLVa4000000004AR^=2PL0000000000000000000000000000Y1hJD0_F0000
0000HY<cI4b?0000M2\^TkbE000000000000d01`00000000000000000000000000000000d18clZcU`Zeb00000000@O7H0000000000000000000000000000@^BK
h<MGdoY<DW5n0d>6\=1F00000000000000000000000000000000000000000000P[IV000000000000000054k900000000XQWG0U0U000000000000<7\JlA9M0000
000000000000Y52D00000000hAkQXPkl000000000000000000000SmG4?m7hMo98W[Q4BhB0000LT?C0000D83o0000lLoA000000000000H8?U0000`8R]00000000
000000000000l1H\lF6V0000T5cCTAakU12Q00000000000000008XW0000044^20000000000000000000000000000dUMM0000445T00000000000000000000T\aN
0000hPH=DlHS00000000000000000000e3IjHjl;00000000000000000000000000000000LW`=000045Xh8Mm[00000000`NXKlaUc00000000HTkCPZ]>00000000
00000000000000000000PdT;l]`P00000000Dmfi00000000l]e20000PH4c8WeP\nEW\ggTDC1^`F1jI03W0000H;:T00008;PRU12o000000000000000013L40000
@44@hE:\Llk`000000004;Rn0000`F_olMEhHLf?d>cVhRoo`]ga08BJT^T<\9TA0mKDH3BUH>7C4@_JY3a?dD0jX?^f50a>0000<MPB000000000000000000000000
000000000000000000000000e0EQ00000000<Vk@00000000TZO000000000`1>I000000000000A2AId;Kg000000000000Pl5YPBPF<ZIBDKYY0000L1Ok00008EjO
0000000000000000\TmQh>U^00000000\6GdPZ0W0000000000000000000085f70000000000000000d7\al[E20000E4hQXeM1000000000000\H8m0000<4[RPLbA
00000QJA0000000000000000\WL[TV7oP[02000000000000000000000000lOYB@<U100nchNNLh]Bo0000\2P50000000000004I5;@_UUH@L_0000000000000000
0000000000000000000082N84e_[000000000000<SIMD43g0000XQ=O0000d2T8\:Wg0000dZ2b0000\Z;j00000000000000000000000000000000lBkb00000000
8hCI0000000000000000@BF4T^V>0000000089Kg0000X>700000000000000000000000000000hPE;diC`Tj;1T;_A00000000`<jK0000`0Tk0000000000000000
00000000TRRj00000000000000000000\Z>P00000000PPn^0000000000000000000000008C9N000000004eSN000000000000000000000000@TkZI3VY00000000
0000l3C00000000000000000`Q0Xl?Jc0000000000000000L?XOI0gMLNmU000000000000Xid9000000000000<SEHX=:A91aZHDAB00000000000000000000XjZb
0000@G5:000000000000PALihO[nD_`gd[NB0000XEC8000000000000XJU<8o7@Q3<h00000000Pg71l=0i`Z`ghWUf000000000000000000000000000000000000
LWZ=0000000000000000000000000000000000000000000000000000L;9i<=Kj8\gME0Q<00000000000000008XVR0000`6OMl;AFTm_^0000<N9NlgiL0000lOjB
00000000000000008EfK0000000000000000000000000000T<7C0000000000000000000000000000<j;n000000000000000000000000lTU90000000000000000
00008kbS000000000000D29j0000d1f\T8MM8<]]4DJGT5QXPTEQ0000000000000000000000000000000000008E_A41\300000000000000000000\HWJ0000hDWK
00000000000000000000dS7P000050RJhmhFP3nIE1nS00000000000000000000TIM`0000Ln9l00000000Dk^UXS50T>:9`dMg0000Dk?H00008CGk0000X2CKDELQ
947j0000000000000000l8kE000000000000000000000000000000000000\GA90000000000000000TAFC12g;0000`7:V000000000000`UhmlRbT00000000LgaS
00000000TXMnI5BI000000000000X]K=0000d94S@W@P00004LYl0000DTnP0000000000000000i4NP0000000000004[0a0000000000000000lFbA000000000000
00000000X2PmH7l^LmB10000000000000g[O00000000XLIZ000000000000l8cI8V]?\5h[0000000000000000000000000000000000000al6H=[G000000000000
0000DH4700000000Q4UL00000000000000000000@HcG00000000Xn^Y00000000DmW5dOdK`QEB0000lAC_0000000000000hnB000000000000DPKW0T2\h]f6`ZP@
0000000000000000000043gT000000000000000000000000000000000000@Q?D00000000HX;F00000000h2M3D93900000000T:]]P;BlX>[A\LLTi45j00000000
000000000000Xm0l00000000hZ?T0000000000000000000000004<bJ0000000000000000000000000000`Dmj00008kl[00004e0k4>:S0000hGao4OKjhkoM0000
000000000000Y3@700000000000000000000H>f7DicT00000000H>e]@7Vb00000000DKdT`[;b00000000TMP\0000000000000000H<Q8<2X^00000000000051h8
0000`RXCXY\PPc\d000000000000P\\L0000@T5=00000000000000000000@;7P000000000000000000000000hj4>H:>5000000000000T>SM0000000000000000
0000P6aI0000TK]d0000`OV8<kBJX^E;41eX00000000000000000000H>d^L8W;0000l5Z]hWd1Y2RbQ4?ePKVb0000000000004Cbn\l=m0000hVZ^PCJ2@aVJ0000
00000000`RF\0000U2H<000000000000\@QmLEJ70ZeH0000@?8g0000000000004HPh0000lLaF0000@4Oi0000000000000000D84hPG;<`K4elAa2\>Sb\j20Y09Z
91^68DmTM3jW00000000I28d000083M\00000000HSD^XF[?8ZA:0000\P]Oh3<P<6fU\M:_<V_Zl?EW000000000000000000000000LI0^dPUCXDlBU1En00000000
A4P`000000008PJd0000<V]2LR2_0000hYNR0000000000000000hV=LI3]^00000000dA=:PC[M00000000PG;P007Q`JCN<e3200000000@UPEHIF:00000MJLPi@E
dY@llb:lD?^3\GPe0^PDdjWJ00004P]k0000\MXBDiNS00000000\JeX00000000000000000000`?:O@G0g0000000000000000h=fI00000000000000008\2H0000
0000D3G10000000000000000000000008fTJd`]C0000000000000000000000000000dOiSHlFR00004mf800000\=Y0000DZJd0000lW5VHXU>0000LOA607d9LhP8
00000000000000000000@8?FlKn?0000`1`8000000000000000000000000Hb1H0000000000000000\UCA0000000000000000hJ:i<kD_00000000000000000000
00000000hIJPe1WX00000000TYg>a2fW00000000\MSa0GNS0o;900000000000000000000@PDh0000m0ZH0000lTF5<g6E000000000000<79W00000000dMOHPiF`
8k1]`C@M`ib7`YnA@IgC8f6MDn@>0000000000000000000000004VSn00000000@TS=0000000000000000e057TKQ4P:QYX][40000000000000000Tc?I00000000
000000000000XiR60000ljS3M4P<0000\l[V00000000T0nLL=`MX@dPPW>i<ZE=0000DVMEdJh^000000000000000000000000dhBP0000hAWf0000000000000000
0000000000000000Lbg00000TQ@^000000000?B\000000000000000000000000000000000Z7ddD6L000000000000l^[20000`d\E000000004H=bdNLi00000000
8DN100000000000000000000000000000000000000000000P1DNa0WNL49O8amLX1YU00000000000000000000000000000000000000000000000000000000I1\A
0000I2<f000000000000000000000000000000004a[]XZ1DlRI:dBGn\Z]oi4Nn00000000PL610000000000008T^A0000000000000000000000000GNb00000000
4OG<0000000000000000000000000000@BDM<U^>0000<@haLOcZ000000000000lNQ_000000000000L0?PL?]5`;7n000000000000L1`X00000000000014Qn`3V<
d7U?<USZh;2hlFHH4Y^<8946T3lIH@ld0000000000000000000000000000000085QK000000000000P[C]0000\D3H4X4;X:2?HDmH4=Cga0hg000000000000lH;Q
D]\Q00000000=2CP0000i4iS000000000000d2IZ0?We@F3>0000000000000000h5gB000000000000TGGj0000TAhNdB8H000001Bk0000\CdlD<cE4aO0a4HA0000
M3bV000000000000LFY<lUF2HYLY000000000000000000000000\DbJ00000000@`^2TWJ?``i90000000000000000d8YS0000DJa?@k;h00000000000000000000
hF`M=1a6@9TP00000000@Yj80000<[kDDKh>L?VB\]=h000000000000000011?\00000000LLn8000000000000\7ZT00000000000000000000Pj98000000000000
0000000000008fZRi0^Vd:VRHk7D0?bGhGI^000000000000000000000000000000000000l3f]L;bJdJA80000@GcQ@X8_000000000000HZb>00000ihgHNBkdSHW
dU<>dA`N0000000000000000XX6U000000000000\hm200000000L[W300000000hE6F8W^m00000000000000000000000046:^D1J300008FXg0000000000000000
000000000000000000000000HBLm@gc800008DO_0000000000000000XiD000000000\P9<\mSC00000000000000000000HCG00000000000000000000001OD0000
0000P]o=0000000000000000000000000000`FG<0000000000000P5]55OH00000000M1gB000000000000000000000000000000000000000000000000H`j5dC^I
00004B1KX]Tjh;iNa4W\0000XNd:D:oC000000000000000000000000000000000000`950000000000000000000000000000000000000000000000]IO`D6Y0000
000000000000PbiD<IAfXZ\LM1f^0000<B7@XGD`000000004WR10000000000000XhGH8Ae0000000000000000000000000000\HCdY5;U00000000hB<CdJQG0000
00000000lH;l000000008f\T00000000Q49hhi5Y000000000000l42\00000000Dml[0000@KiW00000000000000000000H0_j000000000000T_QA000000000000
0000000000000000l3Ym000000000000@00g00000000000000000000000000008\A:8A:Q0000000000000000I42:00000000`[K500000000000000004EoXLT?j
00000000000000000000XW9M0000D^UN0000T\V00000`:F:000000000000031M000000000000\\e8000000000000PW2Q00000000000000000000=3?;00000000
000000000000T?=S0000000000000000lAfB000000000000<5F2`HUC`\b>]3620000Ho4R00000000000000000000E3Y800000000000000000000000000000000
000000000000\9A^00000000000000000000000000000000]4_N0000000000000000000000000000000000000000T<Rg0000000000000000hU6O000000000000
000000000000LA>10000000000000000000000000000Tn[J0000]3H>XiGj0000000000000000\9?O0000@NUK00000000L?7cDLjbdJWF`9Sb00000000dCOG0000
0000000000000000000000000000000000000000000000000000P?fd0000lE:6d[Wc]4QJ0000000000004TRl00000000\G[CdWW^8g[=00000000Pa1V@FD]0000
0000TY@>DL_HLB?@`DdW0000e4ST0000000000000000T`K_<b;W000000000000@FAZ\AA`0000\I=VP8nI0?H[=2E`d;JWi3VG0BFg00000000000000000][@PMCe
000000000000P>3GXRe053RU0000i0e[0UEO\iTgm2hC0000lm[j000000000000000084OAM41h00000n`N00000000DfL7A1?>0000Q50@XVOK00004Dj0LWZ\0000
M1L[0000PJR40000@VlB00000000@_Om00004V_mDmWa000000000000DQcN000000000000000000000000000000000000000000000000hj\Y0000000000000000
000000000000\i<0e1@d\hmUXl\\M0SRPB2G0\YWh`EoXg?iL>h90000d?=;000000000000H[7:hSMK00000000XTLh@h[b00008<_80000`IbY0000000000000000
H=>>h=V;0000X>:c000000000000`ab00Vf>`=jUhAR8000000000000000000000000\?eK0000000000000000M2>@00000000Y30500000000000000000000lN2E
00000000PB5KDGJhlPXZ0TR\TVM0L`8b<d0400000000000000008D\[000000000>Vl000000000000LFMI0000000000000000lnQE0000LJKi000000000000DJff
00000000000000000000lP8e`98N8GlF000000000000l3Tf0000TF1N000000000000000000Z]<GGN00000000DJKU00000000PRUbl3fK00000000<A9:\078TI<F
`MTn91?PM5SS@=\T0000000000000000000000000000000000000000lNL7\Q5UhWebQ1HPLQR[0000Hm]00000h^CV0000000000000000D_m=00000000`jHBTJJR
D:i\000000000000d43A0000000000000000000000000000000000000000T0Xl@c@0000000000S39@2nS`jTc0000000000000000000000000000TkJHTJgcXCB:
0000000000000000=1dT00000000l;U700000000TJo1000000000000d6eOlFI10MQ500000000\6nmLV4V00000000XG\LX1;\00000000X_Wod\l3hcM300008lNH
00004825X:J6HZ>g000000000000000000000000@OcC@nJU00000000T@Nld5Vo0FAg000000000000<B7O\BfV00000000000000000000\l880000000000008Q49
000000000000@?ob00000000000000000000000000000000dAO6TQX[m47UT8H400008Fe=00000000000000000000T0f8\F3Llgf>000000000000000000000000
00000000Y5@Gh<A=T=lC0000000000008YZZ07BC00000000M3RC0000000000000000T35S8L_h0000000000000000@H6\4TQO\\4XPV7[0000h[A50000X32i<=N7
<Agf0nO;0000hk50XG64`ni90000XSd?000000000000000000000000000000000000A3A90000000000000000<Ka80000000053^B00000000I2;@00000000`3N:
@]Cm00000000@==flTUm0000000000000000`Qg6<B`@0000D7c=`W1KDDCU@QM;\iF3000000000000000000000000DR3L0000D\lB00000000l2ZhA3QA00000000
P8P;\MlR0000@0]E00000000DG=O0000hbdf0000Lggf0000000000000000i2H`0000T]\m``YE0000000000000000000000000000000000000000dK:?HaCk0000
0000\l[800000000000000008>W`0000HLC]00000000000000000000d?G^00000000000000000000TQ\PLgCl000000000000000000000000000000000LH`0000
LPJ:00000000000000000000000000000000000000000000000000000000hJj;0000hDg300000000000088JQ\72b000000000000000000000000000000000000
0000X<<f000000000000121h00000000000000000K[B0000lR@H0000000000000000PEnN00000000@G`F00004@PW00008A?V0000X@A<0000000000000000Ha2\
0000000000000000000000000000000000000000LYSj\l;X000000000000M3la0000000000000000H58:0000000000000000dN`M8kD20000HU?k000000000000
l^cIX>CCl:V?00000aGM0000\1AE4H`a00000000@M<E0000<OLa00000000Lk>\0000000000000000000000000000<][N00000000000000000000000000000000
00000000<1k100000000D7hY000000000000000000000000000000004C8Q00000000T@aX000000000000000089e80000LRXT0000000000000000000000000000
`aHi00000000000000008]>^00000000000000000000TR[k00000000T0T>i0B]00000000000000000000000000000000000000000000XVeb000000000000Xcko
`CB\0000000000000000dWXU4IGW00000000000000000000000000000000HO``TWRe000000000000<Do10000000000000000HV068jQ7DZND00008<ZAdHYX0NkQ
45V[hcQR<m^[PF\b@HQ7DgeJ]1iR92?Wm2OV`1D2HSDGH>\BhVDj4YPNm44b8iKP00008GkFdoB>a0me0000LU>M00000000000000004\Zhln=G00000000H[?_Q4AN
0000000000000000HkL90000000000000000000000000cJJ0000deB>000000000000000000000000000000000000`WYe0000000000000000hLPb000000000000
L0<60000000000008ETXDNf20000h@e9000000000000@4Yk4clf00000000hRPj0000HGPN@]C[000000000000E45^0000000000000000Tl0X00000000lV:g0000
0000HdP0000000000000000000000000`kPnXSjj00000000LW73h6jR0000DX><LRQI000000000000=5IiLYGb000000000000T48700000000D[FU00000000DY9X
0000@V=d00000000000000004jWZ0000\NN>4HQb@2B_DT>lHA88<hl9lW>X4F5e000000000000000000008<f:0000`Kjj\ncZ000000008F\5Lo9e000000000Nb<
d9jA000000000000X9;i@4m:0000T8Eh0000PIC0`Qma0000P0lG0000000000000000dQnnl`3M00000000000000000000000000000000LS\90]N1hbBN0000A2<Q
0000Lj`_000000000000000000000000000000000000l7l>00000000DAI=LMZM000000000000000000000000XYfB8fS@000000000000000000008B[300000000
00000000h4ZMTId`lQ9\Xh9Q000000000000000000000000000000000000L;@:00000000HT]>4Z3K0000DVgZ000000000000000000000000000000008`WY0000
0000TCbN4^:G0nZ]]2U>00008WEB4hgW`Wle\O]DTYBY`>0LXc9[00000000LaVe00000:3>000000008o`_000000000000000000000000HDQN000000000000Y1^T
0000h\CU0000000000000000@53^P?fD`5[JhBNZ53do00000000000000000000000000008A>^00000000`6[Y`QQJ@e2F000000000000\@Ii0000X>@_0DB90000
hPa2000000000000000000000000000000000]gO0000d:Am8P:S8BA>DX`I000000008CEW@0HQd@>[000000000000LVjJ00000000@3Ej00000000L\J\00000000
HhFg00000000@lS:0000000000000000000000000000000000004@bg000000000000Xi]g0000M3b>U2Zc0000TI8R00000000<?^F00000000P?48dOIn00000000
0000\SJZ0000@AZ2000000000000@iobh=X80000000000000000@T^SP_H_00000000`S_G00000000P5kZ0000000000000000XA<V\FbM4;`?XKHKXc[J00000000
\N?D4:?g0000H;[gdNa600000000=0OP15UQ4>;C00004::L00000000000055P\]0MX00000000000000000_\ZlblCdcccDo[m4>AiI4>T00004C^bXX`Z00000000
00008NI?000000000_ZA000000000000000000000000000000000000000000000000000000000000TPn:0000dNJe4TDZ0000000000000000<`X500000000`=:Z
LNZ90000I5?90000P7>\00000000TJ?<0000000000000000000000000000000000000000000088Wkd@iod1Z>P<15TYM7<2UmPoTAP>Pe00000000000000000000
E3Gl00000[1D00000000000000000000000000000000HkAe<UN;0000000000000000T;aTPn<T0000HI;20000hDb2531ODTJA000000000000000000000000TO84
00000000h7`M00000000000000000000000000000000000000000000Ti`T90MF000000000000000000000000000000000000A3X?000000000000000000000000
000000000000000000000000000000000000000000000000<5Zk<AOGX;c>TH[BlIm]\4T8XR9F8RQX000000000000PbKF0000dFP5000000000000000000004dfZ
8<bY000000000000Pn>100000000LTMj000000000000D4i>0000000000000000HR_50000000000000000TALN4LKE<]F]i4no00000000@5I9000000004\VP@k23
DDj]HTMU0000TDlQ000094`b4Yc;@W_MLC`N0000000000000000000000000000LXak00008UXD0^ZF00000000T3AiU3^0000000000000\OEJ0000P@;De1l7T32;
13_200000000000000000UcN0000\8Lh000000000000000000000000L\R=0000lL5UP\:k0000000000000000H3T4`:El81B`P\Q;hl3Gi10M0000T:g\0000lUG2
00000000000000000000000000000000@VD80000000000000000@63K0000\E:H00000000000000000J`_0000d?T>00000000000000000000<hST<08elTDFLld]
000000000000000009U?8G:G`2Cn000000000000000000000gXG90Ob`C0C0000\@YnLKhkdb<>00004QQ<Q1QD@lS^000000000000000000000000000000000000
PhUkh_b3000000000000000000000000hc=?0000000012_L00000000000000000000X7BX00000000m3ES0000]3PK0000000000000000Y0je0000Q0:_@cCF0000
0000TG\`0000000000000000<5S?`9SCE5>UH`H4000000000000PeMX0000DAXM00000000000000000000\;Df13l40000000000004h8ULU>d0000000000000000
\G_G000000000000000000000000000000000000000000000000lBjYLjR00000000000000000000000000000000000004jU\0000000000000000000000000000
a0d;000000000000Y4oM]3XK000000000000000000000000dCU100000000]0`0000000000000000000008fd400004I<9E2F>000000000000000000004DY[0000
DF1A@Wl1A2]B\3FGM4V009G@0000000094W5D8WR0VDN\E>J`^aC0000000000000000LA`;000000000000LFlI\>Rm0WS:Pib_00000000PHf;0000L>Hca0NNXC5a
0000000000000000Hd]H00008^Xd00000000000000000000d[Ve00000000\@RM0000lYla00000000`B^J0000`@TPl_]Ah1_dX=G;0B:e\Ri_000000000000@BIZ
0000PAVZ000000008QY[i4fJ0000`@W]00004Nfl00000000000000000000<TgFhUOd0;^dlkkMa2Eo00000000000000000000000000000000L;U`a4Go00000000
00000000DL8h0000HQAB0000dFR9`Y[c00000000dQBcm5T[00004eS6000000000MFA<TbU00000000@CI<0F@NhC7ETY<S`oeB00004]YW0000<ZNZ<XKE<aE90Lo4
0000000000000KWLHNc^000000000000000000000000000000000000\Nk7@]@6000086Z^HPcdT^ni0000DP8HP:l5\GG1000000004[aM00004ogmPK8jD]4f0000
hILM\\>`E2gG000000000000dVX^@[ogL_OFT1G0LY6S00000000000000000000LQC;000000000000000000000000XA:6PY]ML]odd8K>000000008:EO00000000
X33X00000000`N;30000000000000000L4H20000h93hDjke@4oLd@EST28D8W@<\GHB0WaZLX?=A3`:0000XNJW00000S8Y4Fin0H]X0IXW52@>00000000XMiJlJoK
0k`d<5mcP^dK000000000Z9`000000004M81000000000000hPnRdH2N0000000000008PQN0000lQa30000046C00000000@^Q:000000000000<b[:HEm10000`e\A
0000000000008;m@00000000000000000000@I]8H_?300000000Q2Yj00000000<PZ]00000n]ch>_R0BW<00000000`l`E0000\I3e0000Q3Zm000000000000P_f[
00000000000000000000TanM0000D2FbT=LU000000000000m1]j00000000hHk300000000@fl@M1^B0000LVPAl[GkY0jA000000000000LO;90000Dh>K00000000
0000X@=L0000T1gS00000000H?0=0000TKNM0000<WOE0000000000000000@@gC4UYD00000000Le4LI2^k00000000@123lMS=0000000000000000000000004gh^
00000000<UQW@LVA\\4H8d5X00000000<EA0`57G\B6bDR=n@XHEd0ga<[>8`3?o@SI?`J]j00000000`2Qg@X\><mTkP<<400000000000000000000000000000000
000000000000000000000000LJHo00000000000000000000000000000000P@`U0000HHQEa2870000Q1<>0000000000000000000000000;\H0000000000000000
8V`[000000000000000000000000000000000000TQid52dh0000DC:e0000\BMZ000000000000HVdFld@P0000T1U9X5KXhUPe0f:[DkMMD_:?=0_ddT1X4feN0000
000000000000l0;CL6>T\IYWdVUA0000<XV30000000000000000PWiE000000000000X=K100000000P8J<0JYNh0mIHE=mhB9P`K:^h\?^h\ec103000000000<48O
H>ECd39=4PlODk]YlaiiA5@80000000000000000000000000XfTh=W^00000000000000000000DWnU<KIDdTB^0000XBUJ0000<bT?000000000000000000000000
000000000000000000000000lFL?@lJ8ToVc00000000hD?@0000`3h>00000000`AeZ000000000000\B3hPN1B000000008Y4L8?\C8ODgL\`?<cLW\mI_00000000
0000DMg<0000LP?F0000LSb^@W59M1jfU09?\;A1000000000000000000000000P=3i00000000000000000000<@g[H>2TX^<]@bQ\4jf_lUX\HCK8P^<IM1LI0000
<gP?0000`ZlK0Cmm00004ahK0000000000000000000000000OKPPU@9000000000000@R1dHX_YXCCQDeen000000000000POMf`^oC<eSf00000000000000000000
0000000000000000000000000000000000000000TLI:00000000<JdQd2[B0000HbM>0000000000000000000000004F\T0PSh00000000TZHU0000000006[I0000
0000dMIV0000000000000000000000000000P@?M00000000000000000000`iec00000000000000000000]1C[000000000000Y4DZDZnVm1Cm0000000000008T6=
00[n8WVh0He8X[<gDhZ800000000000000000000`l`i00000000000000000000000000004LJf0000<7gO000000000000000000000000lnk^0000000000000000
`h:R`5ZC`hXT8ROR000000000000000000000000haFC<bMXP2>Fd6gA0000=0VX00000000P7k?XT1K00000000T[em0000@XC\0000lU5?00000000000000000000
000000000000\KF3L2BO000000000000`7J04<214I2dM4g=dMV>00000000000000000000T6@o0000000000000000000000000000<R?7@]SB09S50000@[je0000
Xa5j0000000000000000lKXA0000000000000000TCOa000000000000hF=Q000000000000L1b^0000lJHA00000000L7o]0000<TPIE2n700000000000000000000
TCEB000000000000000000000000lN=<lkaE000000000000P3bch<S<PaT?000000008A4AA4SB\iRJ`9Z^L4?9<MO]dNZVhSZQPelf0000Q4f800000000T>?1HV:P
LV3C0000000000000>O4000000000000l6;V000000000000000000008IM60000000000000000XKA_000000000000000000000000TRYB000000000000`IXd0000
lH9Y00000000000084F`0000000000000000000000000000000000000000l7j;P[AY0000000000000000000000000000XU:hX8S_0JF9@NfO`Wf[000000000000
0000`R8>00000000P[jC0000000000000000HO@_0000I2nOA3f=0000000000000D950000I1>iPT5i000000000000d7UK00000000XJJ600004JFU10mD0000@ZT1
00000000D9C@000042ASHG6@0000000000000000000000000000<3YHTD7F<I@10000<Dco00000000h4_P00000000HPMM<\;D00000000\fQl00000000X8]=4N`5
8H^;@Z8V0000PFQm0000P;>EdeHSdeCi0000000000000000T[R\l^4;0000000000000000<2AEP52m0000<LTGHY8_00000000000000000000H2KQD;Em000040O_
E0_R00000R?o4]NF0000000000000KDbTVoZl@Vn4jIX00000000@R7I4]A600000000h7L^00000000000000000000H<T>\`f`hKgd0000dER]000000000000lU\I
0W2]I2O20000000000008bWf00000000d=]2@FDiTY6=dh7]0000000000000000000000000000TB]B000000000000927e<]C>0000000000000000000000000000
0000m2iN00000000X;g3000000000000000000000000@SLA00000000heWY00000000\ShUY3HP00000000XB`e0000000000000000<O4IM06B=5Q^L><D00000000
00000M>K00000000A2\@000000000000000000000000000010cB0000\iN?00000000l^>S0000000000000000000000000000XZgU00000000P8SO\K0Z00000000
0000\ZCi0000\ADm4QOP00000000PZ<853e;8>?h00000000h80HdX^eLd1_00000@c@0000000000004So=0000000000000000000000000000XM;4000000000000
0000000000000000000000000000<BT_000000000000000000008R58D:Ob00000000lTVD0000000000000000000000000000XGYG00004c<1L8TG8hdH00000000
000000000000000000000000000000000000dkUC000000000000XLT_000000000000PjdKLF?_00000000000000000000X6M000000000@92P0000000000000000
00000000000000000000lE[g0000l@AoXaGk0000000000008;FK8A\AHNjZX0K]hPCe`dGR8@?l000000000000000000000000L7eaT;<1Doc20000000000000000
U2Fki1O@0000000000000000<YICXHSTdPG1PPiOTRjZ0000L=4_00000000<>>800000000PAoW000000000000H5=_00000000h4]90000000000000GL400000000
0000@A@;h=BTDY<4`BJF0000hFF10000H[O6l^@DDYTNla[50000@?>Z000046EN00000000DD0900004S2J0000000000000P:gXK38000000000000000000000000
000000000W1i91T@00000000000000008IlZ8=26\U4C000000000000T:3Sh^eJL_2g]4h3A5DM0000000000000000L61=000000000000000000000000H0\Gd8B\
lYVU00000000000000000000000000000000d?Yd@?h60000`5IW0000000054GQhI_[000000000000=1KG00000000LgF5000000000000000000000000X1mW0000
4G6WD81GHXF>00000000<\=m13od0000000000000000hnaP<2P^0000000000000000@I>YH0EM00000Z0;e44n00004P\700000000000011gf000000000000454Q
0000000000000000T_[:000000000000l2=\000000000000@K`^D[^Th1`i<R<lD=GXheZXXlj;00000000000000000000HOPC4kSM@4DF0000000000000000<KfI
0000000000000000000000000000dBD@0NEg\TZ60000h]<T00000af100004Y`N00000000`Ro9@k[Fe3V50000000000000000000000000000000000000000PTYE
00000000000000000000P9f]D<0WdL1i000000000000@1@W\m]mX<C=000000000000\RG=L^880000hXfB@CQZ000000004;@L00000000000000000000TO9edWWM
<jne00000000000000000000000000000000<kE>00000000000000000000D9^g0000000000000ThIT\69DY>4@Z<eY5B60000000000000WCY\3Ua00004ZG\0000
0000L>aj000000000000000000008K7hDoaRX<KF000000000000=3ZO0000XV9LTYFO000000000000@AOcDjbk0000`@4?@f@7`A4\000000000000000000000000
TkLV00008Efg820R<MI4PMckHC2MHO=RTQjg0000000000000000L?^Y0000000000000000000000000000lmo10000DM?U0000000000000000X3De00000000@6Zl
DM>200000000HAX`00000000000000000000h[3<00000000e2A100000000`1mo00000000PjbH0000000005jW00000000TeU\000008\XP50FXl]H000000000000
0000000000000000`EJW\=AaT3eQ8X<o@ZQXHg;i00000000dLZl8o56000000000000000000000000L7ED00000000<H3M8MdR4JR]DKo4i2X>00000000``T:0000
0000PITi000000000000TAJGI0XnHD49X[]_<=KL0000000000004\Lm00000000000000000000000000000000000000000000000000000000000000008Cn[0000
4i8`00000000D2NJ00000000@76I\X:<hBY1000000000000000000008^lU00004APo0m3WLKTjhaQB0000000000000000\K0>@JlCPi7d]1Al0000PcBL0fE8TKGn
PSC<0000000000000000000000000000000000000000`TX;0000000000000000000000000000e2?HXc650000000000000000m5@b8:h`0000\UAm000000000000
0000`j9aXiUP000000000000X6Y=00000000<91\00000000\?gh0000E46n0000000000000D?ZHXNj0000000000000000@<F100000000000000000K_fTdIj0000
0000HKWXDjM\`17M00000000l:N]8Qf@0000E4mId?<a00000000000000004=_8hURYU4_3000000000PPo<cAN@gg211E8LXMDlYONlfNND>670000TY`_0000\I6]
00000000Ph1`0000`iDc0000000000000000DY\4XMi;L]`]00000000T?mPTA[ThS:IE1mQ000000000hB@0000000000000000\N:HdRFO0000Hm[L000000000000
X1:j0_^]15QR0000`e:K000000000000\1?50000T4AFHA;=Pa\C000000000000Hamg00000000000000000000XE\@h7^;h6k[PPJVa3Xc00000000TXXJ\_7gTF=D
42FG<6X44O0a0000DgjB8SFdD4HG0000THO]PkWAPGTD@oA3`R?K0000000000000000P5E500000000U2]000000000hVF5000000000000915T40490000HFZKXT?N
<Zd:hBPi0000000000000J<1\^l7@WA30000HeR^00000000lXC5@`b`000000000000dQfOHfG70I:@0000000000000000dmUe0000000000000000T53o`Cj70000
00000000000000000000dM<X0000\?afDHO881]WLn6W0000XMW=0000000000000000HGb@000000000000<Eg5P3CJlKE387=^HLB10000@SM=0000lXCC00000000
T:0@4G5P00000000000000000000hVY9000000000000\I3<00008L2dHT@f00000000lKdo000000000000@ZmU8873@PjND;hU8<\UlCNXdWlK0000000000000000
0000XP7nTR6G000000000000000000000cXOhVH\00000000h6kh0000Xl^600000000A2P:DBUm000000008W^Zh2QV43H8HF4WD\SG0000000000000000dK\=4T>]
XV<4@V]`00000000000000000000000000000000000000000000000000000000000000008VoilLb20000h`FKh8gJ10Vj0000000000000000X2G;0000M2FM0000
0000\l:d00000000000000000000T\]:000000000000000000000000\NeW00000000000000000000000000000000000000000000P;1W00000000000000000000
=5TClm?HlVgi0000<LDQ0000000000000000000000000000l;`X0000000000000000LkFA0000000000000000000000008UKF0000000000004ClcLa:70\Vm`K9]
000000000000000000000000\e>30000XQD;0000L6:E000000000000D85f0000lg=900000000lOXi0000000000000000T?2700000000DGVQ@glCXS^f@kTb90@n
D7DkD5dU@ZhG00000000543W0000000000000000L6XHH2]251JB00000000000000000000000000000000P9hO4T`d\m0BP=gB14le8ELi000000000_l900000000
0000d0OP00000000HcHZY2o`000000000000000000000000hAdJ\BG\0000`59e<7]E00000000=1N50000m21JL:JU0000000000008?c^0000000000000000d5LV
H[c200000000D[Y8PH0T0000i3LCLSnXT8NlDLo\4HG>\TP`Ti92=57b`kIc0000X2W]4^2K000000000000H3GTTRcI0000000000000000DJb40000000000000000
00000000XRA10000T0kjDDOJlYE<000000000000P3LYhAU<00000000=4^I`GWd0000000000000000`HXC00000000l:`=@Te<8\Nk0000d4@500000000L153LKf6
91`@00008?OR8:bh00000000HLhJDY>T00000000D3ofLUS80000<>E9`MXRT]MZ@dn[0000000000000000000000000000P2>8PhL00000`0@D0G3cPRN4h<]=8?Nb
@=OW0000]07Y00000000HToP0000TGIR8Cog0000Q2ej`eQF00000000<6]@0000000000000000000000000000000000000000000000000000<=OF0000<JP948=:
0000D64h`Bdb00000000hNAna32f00000000LUWW\XOf000000000jE10000DASVT?UQ000000000000000000000000H22U00000000hL:I00000000h7^ZlGO]0000
0000000000000000\<a;hRT`0000hQPolU`BXc;P00000000000000000000l\RT00000000000000000000H]hB0000h6l700000000E3BA0bS>0000000000000000
PIF\000000000000XkFU8eW200008o_BTB<400000000000000000000@WWmd[Ff000000000000000045>\0000DC@l4g@`000000000000l7TiXM5B000000000000
00000000@Q<40000000043mB000000008PgmH9BXi1@@4B_EPEVWHXFT00000000lY<C4DfI000000008=k_0000000000000000000000004HjI00008T:<DP>fd4Le
TTV\<\fa0000=1;60000000000000000`\DC\Bi=000000000000000000000000T]G[A4AB0000\o?e0000\i7=0000000015R`00000000000000000000X7=A0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`kgQ00000000m0A^0000000000000000P_LR=4ViP0l^XT@DM4?8
95=S4KG@00004OF10000000002S`000000000000M3UQ8ndk0000T<8Ol:Uh8@aN4<TP`JLfl:>VXYML000000000000`H8O00000000000010cfDAB1000000000000
0000H7PfQ3;f00000000HJKBDH@4<Wgd00000000\loXd_bhhJog000000004?>n000000000000000000000000P?oIPaQm0000PZW40000dd^V]2Vd00000000TM1j
`VV\13oR000000008A7g000000008lPf0000h0He00000000LFb`0000XR;m0000000000000000@>Y3000000000000dGUi@m:WDAE\<mXM0000l93X4Ta]53e_lPRj
0000T>D_@a^_0000\0IQ000000000000000000000000000000000000@6PS0I7fm4R@XG^h`LY=94E>000000000000000000008I\A4AjBY1Y50000000000000000
00000000000000000000LBhX000000000000`]fm00000000000000000000000000000000000000000000=3Qe0000hg]C000000000000lF7GlnhahA0O00000000
000000008EOY0000000000000000000000000000lYe`00000000000000000000TV?`HbC:Tc>20000000041N?=3MZ000000000000000000000000000000000000
PlWi00000000000000000000000000000000000000000000lQ<C000000000000000000000000dLkK0000l55F000000000000dlPB0<kc00000000000000000000
XZcg00000000dAA@dh[K\2@jTHY;\k6:`__GHdb>0000`FA<0000000000000000000092?64Of_TV\M000000000000Ln3K0000`UJL0000000090ng00000000Xc3Y
00000000<Lek\ZoC00000000000000000000d8Ki00000000`o=F00000000000000004Y^j000083RJ000000000000LTn;00000000000000000000000000000000
0000PN:3di]D000000000000hO\PlSlW000000004gTZ0000<[Q@4hW_000000000000000000000000T_e10000XW]U00000000000000000000PUJa0000hb>m0000
000000000000d^Le0000m5GAQ0Yd00000000\;a70000HJ9B4c90000000000000000000000000000000000000<S[hLW9Zh`eEX<gHD=NQ<DR7`HnmDJX;TePcD0b@
H`Fg00000000\cFd0000000000000000000000000000HWIn0000l4fhlJ`?@:9j\4Ej00008UGY0000@3_b\DHF00000000000000000000000000000000Lc8E0000
0000000000000000000000000000000000000000lR>Q00000000D3^d0000H]:K0000Tf>k0000000000000000`je0DWm6000000000000TY@Sh^37000000000000
000000000000lXf100000000000000000000\X6AdfaJ0000E0nI000000000000000000000000000000000000PBOO0000485S8M6V00000CnJdJMW000000000000
L3K8000000000000L8I@0000LieK000000000000T\^k00000000000000000000000000000000PDCC8hRO00000000000000000000000000000000<<2cTAiFXWmH
0000A1[?X4bQ8h5e000000000000PBNmhIDX`MHe00000000dK?6000000004QWRi0`<00000000137@0000000008D40000D?<@XF7dD]>6hC3U4;kaHL:4lIe3dn2F
0000T0g?LR]@<=ZD000000000000d<IP000000000000000000004k`Ra0IP4k@S000000000000h_i]0000000000000000@?V[0000a4=m000000000000h`L5li^m
PlUQhK=V000000000000000000000000<cVY00000000LIf60000000000000000000080QR4Ll@0000`52GhJEg84A9000000000Tij0000h91I0000\?_Y00000000
DCDl\E:n\ZOX0ZXalEY0HeRFi4YKdZGM00008?YN0000@l?M0000000000000000@\U54?AQTcK`00000000\1o9000000000000000000008EhST1Mc40^oXEAoTRLH
i2540000dP3X`UGEHXkXDhA6l3?RLZ^eH5oW0000dAA6HL`X00000000\IZClj8400000000000000000000T]8000000000h^M;0000000000000000\87G92JXh1lo
0000000046B]000000000000HSCU0Z`000000000dB:2hI?TL]je4AJl\i4W00000000T^5E0000000000000000000000000000000000000000000000000000LP68
T?QA0000000000000000dWJk0000000000000000X@4M0000@3jWU3>B0000000000000000000000000000dPfK00000000e1o70000\NMk00000000000000000000
0gdO0000\WN900000000<Zm@000000000000<W:L0000@Z?iX62lA5;gP7YAH9BlTIl30000000000000000000000000000TNTn`Tf800000000000000000J8[0000
000000000bm586ac0JZi00000000000000000000@0S`PoOmI20Z0000=4PN00000000000000000000TdhG00000000000000000000PP79h1YnTknc00000000D0WK
dR;U0000@bXIXQN]00000000000000000000000000000000000000004Veo00008E>h000000000000000041914BTMi3NbP8RQ000000000000000000000000@?oU
Di6\00000000PUeiH<FblgG60000000000000000lVi200000000000000000000000000000000000000004dLg0000000000000000000000000000000000000000
00000000000000000000000000000000<T`:DWPm000000000000e1P`00000000000000000000P6go0OISPhd80000hYocE0HZ0000HQ^mTRVMU2QfhZ8f4_<7`kTA
PY=;DCDZ8dALl2aG536Vi50R000000000000@dZJ0000X7@?0000h5Tb00004_8W000000000000L7_Rh]iN0000899700000000000000000000hX;h0000h6^90000
4I?b<U\^000000000000l\5H@JGT00000000000000000\]m000000000000000000000000d9Me0000000091F@0000000000000000000000000000000000000000
0000@3DL\8H[PPYm4X7ID`Tk000000000000L:iH]1o^XkmP0000TU[6523l00000000T:_J00000000dT0H0000000000000000\I:Y000000000000000000000000
8EVg8KeBhB]2X4dVU4nH0000h<i@TR?Xl:^P@d[800000000L4>E\Wg8000000000000l8U@0J;50000000000000000HRam01B><iL]8fhN0000dAS100000000`4iW
0000e3hJ00000000X0jGPN4\@Ya]00000000`J8I00000000hI2@0000000000000000d0WjlVG@TFBDlbYl00000000000000000000T0ha000000008d5fhMnSa3al
00000000Di2f00000000lE0AhTON\T[G8X7800000000XSG`U4<Y\P_>000000000000LYP^0000000000000000000081IE00000`_n00000000000000000000TB4A
4T32000000000000000000000000DMXb\=;50i;:00000000dnn[000000000000000000000000Hba=0000Te?V\d4FM1McXQ@>0000DM?i000000000000hL;[0000
000000000000000000008G3JL:nZ@V_AlajGDkc00000000000000000d`cA0000lT3I0000X5CULdZbH]WOTe4800000000l<ic000000000000<XLk000000000000
TRhjPSBMdd>b\9IY000000000Ooj4`GY00000000000000000000<P45U0:2PS3n00000000H=^^00000000XjP<T@`gPg:AH9J2@<XNlc:k00000000000000000000
00000000000000000000hi3GD\l`00000000U3dQ4C`c000000000000\>=I0000000014]A0000Lh>=00000000000000000Uh5D05H8>TL00000000liJB0`li0000
00000000000000000?DHT0hTP3S>@?\^0jL?00000000\Paid5DR0he_000000000000P`je00000000H]Zc000000000000<7[=H;BW4__300000OX6000000000000
X_<h@5X>54[dP2`jdFRPM22L00000000000000000000000000008DWn<Min8>2dPZR@\R`bP\7YPgM4Tj]E000000000000000000000000H2JU00000000Y2P^0000
00000000`<SnH>=Y<NWNLSfM0000e4F^00000CZ?\P3<0000]344D7CZ0000H@e^0000l_Xg00004[^00^Jndh?dlJZ;XEm^D1SX82@\dH_80000l6Sl000000000000
000000008O:;0000A3?M0000<^>0`;nS0000lDPH0000X>lHP=?`0000000000000000DPGQP9<Z0000TBc@PXl<XjRT\;kD4IcR00000000\IiX0MF40000\bGO\OW1
E1nA\P=e00000000000000000000000000000000000000000NO`lcG:00000000000048PNLWoS00000000`6lehCR_Hini0000hnXPhb8E00004]7@<EK\0000lX4K
000000004O<[HD<]HR8PM3`O00000000@hZcPL1<PdJK00000000`BIi0000d14QDb\L0000000008B6dK_N0000000000008PWWl:H2X?g5000000000000d<5A0fIe
0000000042a^DGBL\KLg00000000D[OQ0000Hb[b000000000000HgU9000000000000000000000000000000000000TN00000000000000PL7O000000004LclLUQF
0000i2I_8>I:\B__0000a5Se000000000000000000000000d=EL00000000\fc4\lR\L<iT0000i4^1000049X[lf:2000043R1XO7ehBgX<`:WT<o;\Hkc\XnN0000
00000000000000000000\RZThE]O000000000000000042W4XeG80000000000000000000000000000dEZ[TFLh<7`00B83D[ESXN_2`QVbdNkl0QYG\hW;00000000
00000000<>K509EB\kY5538Z0000\RC=00000000lJ;Z0000h3QV00000000000000000000LR6\0000000000000000H9Eh0000\<cVh;<B00004RO3XAk300000000
0000000000004KS1000000000000L_V30000000000008UN^d51HDc478kg4\MZ4@i<_0000000000008A>N00000000000000000000XOj[00004W4`X^Ubd?d2\o0b
D`P654`2\VJh00000000X6YQ00000000PZPa0000<Z]WHTWN0S0k00000000Q04J0000\MacHimj00000000000000000000dJ_\0C798RJLPRM]8SKPXV>84W;EDH9h
T@O`i2Lkh?Gj0000000000000000l`Mm00000000DN4C@aZT00000000000000000000000000000000`T<k00000000000000000000lB9h00000000\g5300000000
0000000000000000000000004fH1hHed00000000`A?h00000000dXg40000<?Ki00000000hDP6000000000U920i>30000hRj:<H7D@P;;\UTI\EAG00000000e1jB
8Nbl000000000000000000000000DUK7\[]B0000PLll0000000000000000XPAk000000000]Q[4S0^000000000000000000000000d;J4000000000000`JY7l001
0000000000000000000000000000000000000000000000000000000000000000hHj`0000m1Kb`PoK000000000000l5O>000000000HIi<JaZH_gjT>m700000000
4Fek0000000092b:000000000000000000000000000000000000hNNh00000000<U4j0000000000000000HkZN00000000\EWo0000000000000000000000000000
00000000D@ZN0000<b_[000000000000000000000000\L>5DV2g00000000000000000000@QTTT2O^LOEX0000`::X@bgM0000PlTi0000000000000000\5Hg0000
00000JW50000X<WXLbV000000000D;;H\H7V000044R700000000000000000000000000000000000000000000000000000000LJiJ<Yc^0000000000000000I48?
0000h=j>d[14L0b^0000PKDO0[hD00000000000000000000Hi>J00000000000000000000000000000000000000000000hYo50000I41\00000000<KQPT8<88;jK
DZ^I00000000000000000JnX0000Y1jTdebM0000000000000000<WNPL=CH4i2C55Pn000000000000XSf210[20000HN\CHRjf0000D1<BlaK60000\06_0000D8XE
000000000000000088l400000000000000000000@[[c00008VeEH:kT000000000000Hh_G`7B500000000`l6Ph9oN8g]_0000le_o0000h<;Z0000000000000000
dJm30000000000000000l`b?00000000000000000000000000000000000000000000\3@FDbA70000000000000000lL@Mh^Z^00000000hBaZQ3LU00004gE<0000
H9n90000000000000000000000000000000000000000lSTb0SnE4ZoXH9P>l>0>00000000DAaF00000000dK:P000000000L^Y0000dKF\0000DMKd43[\00000000
0000000000000j>L00000000<Ngj0000d:LA00000000@VP5TOkA000000000000m5>70000<Ui:H`OG0000000000000000L5JCdCg@000000000000000000000000
00000000D2U1000000000000@Ba>0000XiW20000000000000000=3aN000000000000000000000000<T[Y00000000Q1Uc0000h;VS8C7Y0000000000000000hCgQ
0Gof\1UR`R>]h>:I4HkG4WB]Q2WHh=2L00000000TLGTe12B@DQ8A17m0000hK\10000\hKI0000TMb5@LEKI1Id0000h=2h000000000000000000000000\BX:PB0R
00000000000000000000000000000000000000004PdChWG7H\N3Lh9C0000LEZL00008hMa8mC;0000h[eSPXdmXb2A00000[\C\Scg0000Q2dV00000000Y5Ab0000
00000000\4E?0000000000000000HJNJ000000000WID0000T[``\Xd=l_g18d[YHn_d00000000000000004PD30000000000004V@646Oa0000]3o:0000D^h<LFBS
0000000000000000000000000000I2S:0000XCKL0000<jiE0000P2oF0XUQTa<P00000000<3RnH_mb0000lIk^00000000I0NZ00000000`8^<00000000laDX0000
LL?D<@LI000000000000000000000000dICE000000000000PBEP0000@<VP0000000000000000Xi\aHe3d00000000lb5010TZ000000000000000000008G__0;[@
l4MZ4L0_lQ;Z0000<;h;`9EQ@Di;dmVf00004I4B`4NF8K7400000000P3fmX3o0H;b^00000000000000000000000000000000L^7U00000000`BVbhVai4SWZ0000
0000000000000000000000000000PGeUPmG\00000000000000000000laTM00000000<7IO`_nj000000000000M13b00000000000000000000000000000000`NH@
dJeI8KnX0000<?KI000000008YW5X3hRhC:TD<R1HLO200000000000000000000000000000000dKf_8WTD000000000000<aU54XBDM3IX0000000000000000LG_8
00000000000000000000000000000000h7GNHNPm@WS_dYT\\c>H00000000d=ahd?7Ph76iXkFi0000000000000000<=c_`b>10000lgiZ000000000000PGd[0000
0000000000000000Xe=7000000000000M4L40000\iT50000000000000000000000000WLDU563T0`bLn7_XCeW000000000000<U5S000000000000XIfJ00000000
<8Ma0000l3We00000000`3m0dIPS8R:OlhN50000I4ja4_IN00000000000000000000lE2DX[L6Ldg9000000000000Hle;l<ai0000000000000000000000008=nJ
HMDBe3^T00000000@0:P\WC:00000000000000000000dCfQPbHF0000<[jS00000000@EI@95Uc00000000d1W000000000000000000000000000000000Pf_00000
0000000000004ob30Qlo00000000000000000000000000000000000000000000000000000000<=5P000000000hi?0000000000000000Pa`G0000000000000000
00000000TA\[0@AW0000000000008?Pf@VkX00004n\g0000000010mP000000000000HlQl<OE=lG9O8XUa4HbS00000000000000000000H4^BL0cd0000HPEldSNS
4a0NhkXX514@000000000000000000000000000000000000T_T3<=Vi000000000000000000000000000000000000`[1]00000000M5<K00000000T]BE<>?T\G1j
4I>>M11m<9:30000000000000000000000000000T9SR000000000000L;e_0000000009f@X6_I8NV=00000000000000000000\PY:X;^RDDeD000000000000P2C:
000000004B5b00000000000000000000000000000000000000000000000000000000`g`?0000P@[a0000000000000000h@1e0000`?ngT;5H0000000000000000
000008Q90000000000000kSddKK<000000000000000000000000000000000000TFEaL@CFDRCh000000000000000000000000hHcf0000lCc\00000000E3IF0000
000000000000dGP7X`@C0000000000000000000090RnTTZh000000000000802<0000000000000000000000000000000000004VPMQ1`d00000000000000000000
000000000000000000000000DC>O0000lh\:\lR>\d=`00000000922^00004AP^0000000000000000XYlPXlEU025;hQIfTHXl0oRdX?3]I0bU00000000Tl4:DogR
0000000000000000000000000000HFFmd[`S0000000000000000000000000000@Wb000000000PTg]0000DP4I00005575h8f400000000@mYS00000000DXd\0000
\8PbDjd500000000000000000000@f=?XI[60akM\HX400000000LbSgD4Q;4J4m00000000000000000000@ZAN0000P7eO0000H]TA0000000000000000Lh^H0000
00000000hSXF00004FKUlfI3E13n00000000000000000000dXj9hRTR0000000000000000000093>T0000000000000000000000000000P20=PF<kDma;@a3E0000
<JM>h9Re88D_000000000000000000000000dPo<@7JODGOFdW\jU557]4eT0000000000000000000000000000042DDGDLDJcK<Wa@dDKj0000d=<h000000000000
000000000000000051fL000000000000@>b<000000000000000000000000000000000000Ta_X00000000000000000000@N2U000000000000lgd_0000I44P0000
00004RlH`01CTf??00000000h2TT4lBk0000lUFP00000;ZG000000000000000000008OfQPeGP0000000000000000000000000000`2Wl0000000000000000d=h5
E4Xj000000000000000000004hAJ0000hMU?00000000LMdkTQ3gHAYT502_0000LRfM000000000000DDI<000000000000@WUL0000000000000000PF<T4R]R0000
0WK]0000000000000000LkOllTF_Q05O0000@<Qa14`V\T]j0000XbZ]000000000000000000000000hoVN0000h<LCPN=V0000`hR=000000000000l?3me21V0000
8>QO\0bPDT1f0000000000000000000000000000`;mX00000000]1Tg00008OR^00000000000000000000@WF_00000000dRdL0000000000000000P6Na0000<Y0B
0000\oSW00008PbY00000000000000000000TZ:TlLmf@OTo<WRB11ZU0000a2:nP6FG00004i5G8SbA000000000000L3]4DCd:D>FALIjo<L[:00000000hGD>e2=\
00000000LO21<g\O0000000000000000hKlS0000lN6h000000000000XKCk000000000000000000000000000000004VcG00000000000000000000000000000000
000000000000000000000000000000000000000000000000e27Y000000000000000000000000000000000000000000000000000046feDDl_8HfM000000000000
0000000000000000<]^1DMTG4VQD0000HPSG00008F>I000000000000000000000000000000000000H:P[\?BC0Ca2T2B88`N^M5HUX5`:00000000@<bhX=F_0000
=4OjH:1a`><nDUhD000000000000D;3=00000000000000000000`71i12oE00000000000000000000PUJV000000000000000000000000000045ca00000000<TUV
00000000P><_PDU\00000000000000000000<92Dd1Ll@WMa0m>m15<9000094XX00000000Dja@0000000000000000<IGm@Z6a0000000000000000000000000PH[
0000X\>k0000h]nD00000000DREf00000000@P>9XUa[00000000000000008X8;0000@49_8V1;dWHa000000000000<37l000000000RKg00000DRNLI^cdTP4\LnJ
d@bP0000000000000000`CMR<hTI11SN0000E3[T0000lBP90000000000000000@VZF0000000000000000`oIR0000ho2N0000XAG]0000@3[C0000000000000000
\4B^00000000000082Xl0000000054La8Fa4LABj000000000000<9l\hlce0000000000000000000000000000`Ne?<5Nb\;W9l<Ue8lCO00000000000000000000
0000DC:>8X@oh?T3dY\a4g=cXaiB`ON\000000000000PRd\T0S00000<7gb0000<B]T0000l<HS4J2V00000000@P>P<c2m0000000044dH@kRn00000000hEgd0000
H]SZ0000T=J600000000dK[N00000000000000000000000000000000\]3]\If]000000000000000000000000`ZQDTmI>000000008[i60000000000000000H6WT
D]:m00000000@B1ePGX\00000000000000000KU[<UfPh>FO<i[[i0Y@4D8:000000000000Xh_h00000000\<GU000000000000HV2W000000000000<:loPL^20000
0000400?@H=K00000000000000000000000000000000DW\?\AmV\:O70000000000000000000000000000<JO_0000000000000000U3j?000000000000P:2j0000
00000000000000000000000000000000X?0a000000000000000000000000000000000000000000000000\@i;E1P00000@G;k\Zhhh[7\0000000000000000D\mD
XJYeLRiE8iEF00000000XFTM0000TD^ET8\80000@I@Me1j600004[GV0Q1^8WCl0000]1W70000dbPo0000X\KOHX4n\G0Bhd64000012Q00000000000000000hSjP
0]LIHb>E00000000000000000000XiIn`BE5\llEToC[`6HJe1AZ00000000T6LO8^Ne0I4S0000000000000000000000000000000000000000DXI_0000dd0WE3hV
000000000OGmD5fh00000000@Uo^000000000000000000000000000000000:Bn@SZ9\0c>00004;]WTE3d`ElRLFQ^0eVJThLcPnD^E1e200000000000000000000
XCJ_\3XFY2WZ0000000000000M]900000000h=[a0000000000000000000000000000000000000000000000000000000000000000L^\V55;C0000000000000000
\mNl000000000000l6bT00000000000000008m2U0;8^00000000000000000000000000000000000000000000000000000000@nD@0000`E[:000000000000\i<O
0000@0Mf0000=3`a000000000000000000000000dR[U000000000000000000000000000000000000d:L200000000LV0P0000000000000000X4YD@>U2dB774EgC
De^IHlG0000000004\Fo0glfM3k>000000000000@R@T8gMN000000000000HM4ATEd`0000H^]D00000000000000004ZRmhF[X0000li;U00000000]11100000000
000000000000PR^>0000000007Y[0000\l@e00000000TkjjY4X:0000000000000000000000000000dR4H000000000000000000000000<LdR07<DhWI200000000
00000000000000000000000000008cQ100000000\KHe00000=6<`>S:000000000000LQiBXSg>0000000000004Pf80000000000000000PTBF0000000000000000
D1XL000000000000hfSX11G3\U<i00008b7o0000PNUd000000000000DB16lcmnLBDcLDTA0000`]0g000000000000DD4F887j0000422400000[UE000000000000
0000P02W00000000]4n900000000000000000000HG`T000000000000LRP@0000`7b78LQHY0KNhX5o0\^^00000000TG=j000000000000PDhmh7U_00008UH>0000
ld[oTZ=S\Edohk_0XHh@lcNSm1^f000000000000PILAHKmjl[dN0000000000008FeK00000000DRhOXR2:0000dM75132B55S200000000dH7ei3fO000000000000
00000000000000000000000000000000000000000000000000000000H<JCHXAK86CR0000000000000000000000000000l3UA<:l^dX1`00004ENVXjA40000DZKL
h15^l@?6dT7I000000000000000000000000D]5R8DjFe2^5000000000000d>1e8Lc\<ZXS\kMnXY6c000000000000000000000000\lm<00000000<<7ah5XU89Q9
L@9o\Jmh00000000hZ72PB?dd4_f0000\>4>]2Jj000000008n9B000000000000dJ2ihhIDh59D8YVb000000000000L97J00000000000000000000LRWWTX]<0000
000000000000<5<>0000H6nPhiGMD]V3000000000000000000000000000002l:XX2W000000000000]0^2hY1ED3>90000000000008YB?0000E1?nPenP00000000
0000000000000000PV2H\=<P0000000000004:7Q000000000000000000000000@7G_0000000000000000Hk<M0000TGjD0000000000000000l>GI000000000000
0000TY`?hb_G000000000000lJDF8YJc`B8`0000dS=9X1K00000000000008JC;@8KR00004Y;V\geZ0000000000000000LZ\50000000000000000000000000000
0000a2G:Hcb]00000000000000000000lXTQ00000000HFIl00000000M5I<0000L6@D0000\Da[000000000000i5AO0000`FIW0000@AH700000=<:I0R800000000
000000004F<5\iDB4bb?0000`4k@`9R1dT@5000000000000<<@_dYC500000000E2o000000000XVVP0000HXJh000000000000000000000000`@L400000000lDZ`
H3a1\\c4heJm00000000000000000000T`<OHhQI000000000000000000000000000000000000h6dA0000000000000000000000000000HJ6C<SA0L7RP0000\XD6
L^A^00000000Peki0000000000000000000000000000HaN<0000d:4C0000LWY30000Hj0G`WdMhY[F00000K]L00000000000000000000000000000000hKB_0000
0000P>il000000008XOU000000000oi8dNGH`iig000000000000000000000000000000000000L[o?4NPQ4S9P00000000lIYH0a?ED3o?00000000`O5800000000
000000000E1Z00004]<;0000`FjO0000TGlOLb3_4beR134F000000000000h7cJLi540Tog@ee?000045`E0000000000000000hA4jlE9N00000000X5@;85;?PZ;[
0000i4B>000000000C5RPWcUl9Y4000000000000`2C^dUmihi5kD2UQ0000000000000000000000000000l`oM@[J[DEI30000000000Go`<N9`?Fk0000<I>JhhO_
00000000000000000000000000000000h1HE000000000000000000000000`K>J0000h1i?H8ol0Db`0000000000000000\XHV00000000hEJIP09E<=5mhEcfTJX[
l`oc0000000000000000hF^70000HHRl00008H>IlT7dPTE_<lh`0000000000000000000000000000\GiI`ZBnDij=00000000dAkC0000H2e9dYWXdm@I0000\fA0
dKe\hk:9PV\90000D6?J0000000000000000000000000000000008IU0000`GM<000000000000000000000000M3[B0000TQ02HWP8000000000000`hfd00000000
000000000000hC4f`7BoXV1ghm6N00000000\FkH`H<g8Ie`00000000<>]?dPNN<k3A0000000000000000=0aP0000000000000000`MC@I1Y\00008aMd0000DFh3
00000000`:E6H3IkHAWT0000000000000000HDRf000000004X0S4dC^00000000`=l0<h4W000000000000@W8>000000000000a0lQH_QbM0a_000000000000T3^G
00000000P0Pn0000000000000000lMN0000000000000hECOlk0O00000000d_7I8l070000\\gj00008VFN000000000000\[93hh6P000000000000000000000000
00000000000000000000<HaS0ZbjloLj0000LGBB000000000000000000000000lKkK`MLQ0000lX]T0000`8GeT<<S\G]G0000T^]iXHT[Pe<80000XB9000000000
0000X7\n000000004Z`D000000000000000000000000D0A?000000000000000000000??m0000X=o7056V0000djV?0000000000000000e49;h72G<e9a00000000
856nP9RXLli``\_g42E8XmDk@8ab0000000000000000h9[;TDkj<Kj<0h;50:@90000TOMK\YlA0000@VLc00000000HbND0000000000000000000000000000DcD1
0000=59Q00000000\n2g000000000000000000000000D:nDY4l5000000000000000000000000hMeJ000000000000<7aHI4U^H14315Cf0000d]9hP]^o@>Cl0000
0000000000000000`5CiXQgV000000000000DPG_hK@A0QH6`nSd`7dkh0BY00000000<\am000000000000h1C9000000000000`JN1T@k?8UVPLo^@000000000000
0000<Z7W00000000000000000000<4d0000000000000000000000000@BY?0000hEVD000087NRH??>00000000000000000000dTC\0000000000000000H6\b0000
000000000000lIV<e2UPD7oE\0>5XFC<0000hHS=DI?6\I`1=4LOQ4Z_TS<LQ0YR00000000P=`;dG9]000000008?k;000000000000000000000000XgH200000000
0000`G:Z000000000000000000000000P1`I@[VZ8hDm0000lWn<P3=2H3b:000000000000000000000000000000000000000000000000XXS40000I4aj\\OBM0Qf
000000000000dP1l000000000000000000000000l3dF00000000M01W00000000TBeB04>n0000PIL00000000000000000`\d^0>Z@00000000a0W`000000000000
\J@GP8VJ@gGN0000000000000000`E2Y`D3800000000T@3b0000\fg2h4H]0000=1980000d<h[0000P`MD0000@:`SDViQQ1Ve0000\^EO8_c[00004m5<00000000
0000D@=3<A6d0000000000000000000000000000LD2i0000000000000000000000000000lH[M00000000d1F200000000l^OJ00000000D9[X0000hA2_0000PCo;
00000000000000000000P@QOhdNG0000hoQ5000000000000000000000000LIhN000000000000`7S]00000000000000000000000082?JDE4M0000=39D0000h5Mj
TFc^`MOR0000000000000000PRHG0000<0?g`F]S0HTiHIE28VS04<>lh^d_0000H<SWl^m[@d8@00000000000000000000`4Y2\EMXPROGX?o;i0\gH@1:00000000
000000000000000000000000@CZX`?_o`JAk00000000d_YTHhiM000000000leSa46H00000000000000000Ia<0000000000000000000000000000000000008?A7
000000000000819X000000000000T27G00000000`?_>LUll000000000000000000000000000000000000000000000000U0i]000000000000LCXS00000YjZ0000
000000000000D<P@<OCdPXc>00000000D5S\000000000000TWho0000P<oR00000000@WAE<U1_0oO400000000000000000000HUC^D@8A000000004DaG00000000
0000XYm?lkaf00000000<ea70000Hdbn0000436J0000000000000000000045i2XIRl000000000000000000000000000000000000000000000000000000000000
0000T[X0000000000000000000000000`^W:HI6E0000DD7h0000000000000000XmOT000000000000E1NnLIER0000000000000000LIdEH8hd0000000000000000
0000000000000000<IeH00000G^T0000H8a1000000000000DQjP000000000000d<Xd000000000000000000000000000000000ECi@[^B00000000000000000000
\9>gXeF`0000=2clT7ab0000000000000000000000000000000000000000000000000000X4;D0000E56KlCTa00000YZJ<C>k<gbQ0000ld8mPeig000000008a>[
0eKQ000000000000T>0o0000000000000000000000000EMC\CD?0000000000000000000000000000000090\Ihc^2000000000000]1=m4D`gXf0@0000H>gY0000
0000\WDmHl2C0000000000000000`<1Q0000D7R;00000000000000000000000000000dRLDK;:0000PC\cM2X\\5WY0000l91m00004N]a@aA[dN45h<4KX3IC0000
T9kk00000000dCHM0000000000004`Bi430a4;\84MmGQ3kSP3m]0000000000000000dRV>0000PIZ^0000Y0jS000000000000X3gA11\50000000000000000\cmO
00000000000000000000lZ2I\i\@`Qk?000000000000X9T100000000000000004jgD0AGEL[4Y000000000000T_efX47H`B[DX0ANLZ460000000000000<V793NP
T`\UHMRO0000000000000000000000000SE500000000000000000000000000000000lK;ndZQm8_XM0000hRB60000D8h3LK5eDRU>PMK?H@_0X\@b000000000000
0000LoXL0000000045R`000000000000000000000000HFTl`GLeXLiL0000000000000000h4j10000LId1hKJa00000000000000000000`YTn000000000000P9`8
H<V^D:7o000000000000T5U2XNR5000000000000\?[6@j7Si0Z6L3?5d2ZP000000000000XUVh0000D05gLNGd00000000PlgN91l[00000P\Fd5Kj8TCmLDP_0000
00000000000000000000\l8i000000000000000000000000000000000000000000000000dV>l000000000000Ti3W0000h;7^X;de=3SfHM@D0000000000000000
D@Cb000009a=0000T;R@TKb^0000`3ZI0000000000000000lOT?LQ=_PTNkh@I50G]Q00000000000000000000Pj?300004M4c0000000000000000000000000000
000000000000\FNd8FLK<gjf0000H6jd@:bS00000000@:[T0000`Ta@000000000000000000000000000000000000000000000000d?HP00000000000000000000
`YUAX4`L4AneL<L50000D;IF0000HAh=0000@mmo000000000000000000000000Y0H900000lbL000000000000`WYC000000000000`:@P0000000000000000h>`f
PRHkdaNVTl6e000000000G1HddgZ]0nU\D:=`]Y:000000000000000000000000000000000000447`h3D2Xe]c0000000000000000`VC\000000008AZf0000@1LT
@F5=000000000000000000000000000000000`Pg00000000000000000000000000000000TKVO00000000000000000000000000000000L\J70000000000000000
00000000dU]g00000000@B3Q0000D=m4T]D<00000000D<mSHGF<0M[D000000000000000000000000<GIC0000000049I0<HDY00000000DGmI000000000000<c^j
00000000LAQ>000000000000000000gW00000000LJ7A0000\6mhl\C400000000000043E^000000000000<A;O`Pi:00000000LkfE0@Ff00000000<>JH00000000
hUBD00000000D7MT0000000000008MGDD9DN0000lihO00000000DDSM00000000953100000000l9il00000000000000000000000000000000D1?k000000000000
00000000D6QRD=o\000000000000000000000ecc00000000000000000000T7W8]0@G0000000000000000<QD_0000000000000000000000000000hkhKm3YV`DAc
<cek000000000000\?T^0000XbFH00000000000000000000`8Jk00000000HPaQ000000000000000000000000P@Rn0Qgg000000000000000000000000XCAW0000
00000000@[D?4=M0000000004[`<E1oj0000000000000000000000000000DX[P0000lYfP0_D=a1V5<=>T000000000000l_nE0000]5Ka00000000000000000000
lF0ZQ50dD[m8P<WEa1mo00000000000000008U5l000000008Ffk8\mX00000000P<EU000000000000000000000000000000008Kk^`YNe@8FcA13AXmEkDlKQ0000
00000000@ZgB00000000000000000000000000000000d0kO@io=0000000000000000000000000000000000000000000000000000\4`;0000hZHK<6VTPcR1<DVZ
0000000000000000000000008A>C000000000000`84IXHXQ0000XE@B@Yhd000000000000h<fe`BK0H:HehIaj8J=;XQ>;000000000000H]PY00000000@GbQXb2o
8nhI000000000000000000000000lXbL00000000X<YPDA<400000000<hj2<Tnj81K_LG`700000000U16k000000000000\ejf00008\GQ00000000T1b400000000
0000000000000000000000000000H_6;0000l5D=0>Q2dOQk@ROj42>c0000L@<4000000000000A2>d00000000U13P0000000000000000\EK6X6Cc000000000000
000000000000000000000000`6X[0000<MFhE3lLLjXk00000000000000000000@2LCH_VMY0kX\S>Q0000T7;d00000000XMcP00008NJo@1CXdjD>000000000000
00000000000000000000000000000000000000000000lk9Td?C7000000008HhT0000<T2M00008;4]0000h40gXj0j8@[G0000\b6j0WjJm3a`TMBX000000000000
4\M]D;f<0000000000000000000000000000l3GjL4LSPIblPJ?i8VhJTnk10000000000000000T5lT0000000000000[k600000000000000004:A80000d3G>0AN;
00000000000000008>e=00000000000000000000000000000000\4RX00000000P77I`7CL000000000000000000000000l4Nfl7L;4K_5PU_00000Po;c00000000
0000lG7CLO;O\1YCi5L000000000XTl70000000000000000000000000000000000000000TDcG4N0N0000DPX80000PGeb00000000000000000000000000000000
00000F=\8[Ll@7@j4YJC000054f_8@>C00000000HF?00000hB>V0000000000000000000000000000LNoh0000DoD`0000HF2C0000Q4JlPb_m000000000000<W=i
0000X53FLhk\0000TQBIHI=g@3ik0000\c`n000000000000000000000000000000000000<SHf0000000000000000000000000000000000000000DM_:hiX^8EF0
hG]50000LcReX^;30000000000004mJS00008Rg^00000000000000000000000000000000000000000000\BbHX:GVd>EQ0000000000000000dSX]000000000000
0000DAQQ0000LGN;DO0HHhdeHn?KT2`M0000000092IJ\W]ml;i1l2LT`@]=M0=nm3m3P\3f<A0i0OU<<]1<0000000000000000`Kao000000008hHb0000HH`Qh1NZ
000000008K6Z8RAi4Q85@URh0000000000000000000000000000Dm_C@9aMdg2g00000000DWo>00000000LGO60000000000000000lkOML;oLTj7A@@8mPh`E4Mle
0000000000000000XO:c0000l<BM00000000000000000000XNBL00000000\[HM0000000000008<`iE1H>0000hK<<4_E[0dNX\I7500000000000000000000dISm
00000000000000000000000000000000hdO<00000000000000000000000000000000`UK]hY>b000000000000dTBn00000000000000004[Kh0000000000000000
00000000000000000000000000000000PCao0000000000000000000000000000d4B800000000000000004Gn3Y4S600000000000000000000d]W=4[0OHklK0000
0000000000000000000000000000L39I00000000lF^d0000PDEKHmY>TITX]2j2@K1i0000hAi^0000000000000000I3nk8S;bhSRfD8DH4iEX0000000000000000
0000X_4j000000000000<Ob00000L=?o00000000XGhb00004BG30000000000008E?Y000000004VnADCTR00000000`SL_52Un51D?00000000000000000000<4@]
4Qe6H4;`000000000000DI[P<Jd_dYb60000T3IO000000000000<`aO00000000000000000000LXeV0000Y2AjX5N=0000000000000000000000004P^N00000000
000000000000000000000000`F`j00000000000000000000DjXB00000000@7XO00000000HFBi00000000X@dd`Fn7a3c@HBK=0000<K`A`USO@IRKXY1kE2n[A5CW
0000000000000000E4kK0000000000008NgK@FGV0000000000000000d9V:DJ=n0000d16S0000000000008Lkl\PHL0000\LjLXSH<Plbj000000000000`o1[0000
le5700000000`AHR0000@T4R0000000000000000M1=^00000000<UI:0000000000000l=@000000000000000054Q\000000000000000000000000000000008BME
0000@3;oU1kGTbAn0000`an;XBH]00000000P3EQTeoC000000000000000000000000@[JD<dkd000050>X00000000XY>D0000`MVk00000000<C1h0^3Q00000000
00000000P<=G0000000000000000lSL2HE8EH`>0Q3fa4L\Y00000000HdlO00008PGm`ZkRT9i@0000D=Qn000000000000LXB7000000000000lYD3LCFO0GTh0000
000000000000Xk5U0000HBBk0000d74e00000000000000000000@CkS0000<:fL@Ib;<OBW00000000000000000000000000000000lMM200000000000000000000
0000HoESX3gi000000000T=a0000d>^<8^D4000000000000<HV000000000XI0?00000000<VRC0000i2k7]3SK4Od`0000d1M:0000`9N90000P5l500000000d8N3
00000000000000000000000000000J_HT1fI0000000000000000000000004OBd000000000000000000000000000000000000PHHH0000a2=J00000000X45kX7Zj
00000000`>mT000000000000000000008>1=d5Yk0000X^gSdTUc000000000000000086f:00000000000000000000000000a=0000000000000000000000000000
0000TgIZ0H`n00000000000000000000Hc4K0000000000000000m2L50000000000000000000000000000P5@b00000000000000004@Bl0000000000000000HA6T
000000000000lW6D00000000000000000000000010;[0000000051i@00000000LJS=@`08<`HgDfl^000000000000H[6J0000TL]c00000000000000008:Ql0000
0000l]_]\=9H`NA3000049AB`o[F0000000000000000XF800000P?Oohad]X1oG91PN000000000000050a@i^J00000000000000000LXI\fPQ00000000hMO7Q1Hn
000000000000DSVW<@@a0000hNQHa2lo0000dUD^P[nb@8aN00000000000000000HVM4R11127G000047bQ00000000HGoW0000000000000000000000000000PB>1
0000000000000000m2Gj0000D>jBDTI400000000000000000000000000000000P;0;PMNfX:o2`QQf\j3600000000H0fh00000000000000000000dVWP00000000
00000000T>Zj@@oLH;P2000000000000000000000000000000000000000000000000hh6`00000000000000000000M4d^0000000000000000h:a[T_jm0000XYgU
00004lZP0000000000000000hW[50000P9JlD`CC00000000000000000000Q3;0000000000000DChL00000000Q3>00000000000000000000000004ZG:0000<bcU
000000000000000000000000Xa8CTD>MX@\?Dgoj000000000000000000000000000000000000000000000000@4hM8h[400000000000000000000000000000000
8oj100000000`F>`00000000L[bY0KO?00000000XTo8T>BQP\L8h^=M0000000000000>g90000000000000000``W=000000000S7d00000000TK9n00000000De8f
0000Xc=b000000000000000000000000000000000000T=JSm1_\a0iK0000lAC9dOQ5000000000000LBD400000000\Z=3000000000]gAlb@a00000000Q30Y0000
0000\;]b00000000000000000000000000000TdL0000000000000000<U0j`]M?0000T:HN0000h?;70000000000000000i1`RTB0j8IY<000000000000846SXGQU
`jWj00000000HQB0`hQ40000dC<20bD3lLWMH3JF`ClC00000000a2I>158[`BR:`\Z3\eAI00000000Y1N\0000000000000000000000000000`N;e000000000000
0000d:Zh<iMZ92R8H4dohM^O0000000000000000hgOC0000lK<m0000000000000000h;LJ00000000e3l@DIA=0000@TZ\@SgR0000000000000000hL@300000000
0000000000004D<BTaKg000000000000000000000000000000000000H2;U0000000000000000000000000000000000000000l9hl`W<>PajYDf;I0000hH1M8iL8
djjW0LJ4@<NP06SL0]9[0000000000000000`TjP`@jl00000000h:=C00000000lnf600000XR78\288f13i4Ig0000PTXS00000000000000000000Hhhm00000000
00000000000000000000@HaEd5J_0000000090^hTeO78imAdhgD0000TQPE00000000\V6E000007FO0000000000000000D]ZL000000000000\5iFP7Q>lER:4QO6
\FYldVYVQ2T<dhEQ4M2Fh=d5000000000000P;RP0000`F8[00000000T[SF0000000000000000TKoR00000000\D^_<F;R00004@hRh[4600000000lSc;00000000
L4JEDZDbi3iX0000PP5C@7Ee106odneU`ha90000000000dP000000000000HXaL00000000000000000000000000000000000000000000L@mO0000HUY000000000
00000000h<6I000000000000000000000000l9cA00000000lRI_000000000000<J2D000000000000000000000000h5W;0000m1SB000000000000000000000000
@gm2`oPT0000000000000000DE^b4NM800000000000000000000000000000000Y4fk000000000000h5`NH3bN0000do=j0B;6\D`Ze4L@L84T0000000000000000
00000MgV0000000000000000HJie<J>mPZ57000000000000Pi9O0000@BSJ4<:\@5SM`mT:0000TiG?0000H3VJ00000000HBXVH9I?diYKHlO[LSWi000000000000
00000000`LmU0000PC<i\lnT00000000dBoE000000000000000000000000d8@300000000h7Ji<G?WPTc7hg:S000000000000000000000000000000000000=1hn
000000000000000000000000H8CA\LFF000000000000000000000000\3Pl0000HVIQQ3oF0000000000000000@BQ80nLAP?WF00000000hKPc0000liZb00000000
00000000TR<_54En952200000000XE7o4XIM8F@m0000P48eLNnO000044TPPCkAD4@JP520000000000000l4lX<\hV0000000000000>Z1HIc@\MT^DK98L@=ULGnk
d7KTLQn3PVK>0XQS00000000dPI5000000000?5[8e\Y000000000000000000000000000000000000\DEA0000`=Ni`X13000000000000L\1=00000000T1WVlK=;
000000000000000000000000TM:=8VO993X000000000155^0000000000000000D7jN000000000000000000000000HG`l`V=2Pkgn`Y97D_N_DO>600000000@UCO
a3Po0000h04Y40j8@KES0\924fc^0000000000008Q7F000000000NJ9P>_8000000000000Lf[6000000000000000000000000hknDX<3C00000000000000000000
d;9EPQh80000000000000000000000000000000000000000@5P?00000000hCP<0000dZ`U0000LP=?01g00Xe=00000000000000008N_F00004\_A000000000000
0\NU0000HZKY00000000HJ5WhgVg0000l2=;4iCP00000000TM5Q00000000<FnU8PEO0O^H00000000PlE400000000000000000000000000000000000000000000
000000000000<nGd@8?1LUQgY338000000004<]H000000000000000000000000000000000000@ZQ6DIGD<G2]X[YN0000000000000000P_?l0000000000000000
000000000000lTTn@V@fXF;i0Li`TOek<SZ`000014k]Hl9@hIo8E2`04X9MXE8Z00000000000000000000H:;h0000d[:Xl5FDH98bddTa0000dM;J0WNk00000000
0000000000000JCo00000000000000000000PFR]00000000]2>Rl\CD000000000000@]FC4K]5`T?^8>aFh14i0000000000000000@HEW00000000d2fnH:hK0000
U3Dc`ATG0000HhcWY1[c00000000@Gfb0000000000000000000000000000D1Va0000`DE[00000000000000000000000000000000TJhF00000000000000000000
00000000000000000000000000000000PIX3d1VE00000000000000000000000007fU<A8j000044WF\?<L0000TMT30000XQmA0000H@9V]2J40000<4=K`^C8@0ea
000000000000H<aX000000000000@4UMlQH]<OB;HWoe0ZM20000<\bX000000000D:W00000000Q0UP\MoL0000000000000000P:jYH3M8l7jd0000000000000000
Lb4M0000000000000000LHYJ00000000000000008aOO00000000000000000000\Eb3DX2:0000h[Pd8I9L0\4h000040oW0000D>ma0000\@:^X6BB000000000Kk:
0000`=H9l?4Q0000000000000000@f40\Q2Z0000Pf>3a1=100000000a1SZ0000T44X00000000000093OF000000000000000000000000000000000000\fW30000
0000hD@b00000000D8Od0000T3O\X<M]<J^[<^DHa2I2i2XJ00000000T65c000000000000@`ZMlD[40000DV6X00000000`aHI0000000000000000P<k>00000000
00000000000000000000\@Y20000\QT?00000000l3A?0000000000004PV34C]JY2MR0000M3AWD<680000000000000000867:d^?QT[Ul0000dZ=`0000858L0000
000000000000`A<h0000<6i^0000P[cF0000000000000000hEER000000000000L@cf0000DYGG0000000000000000LdC2000000000000l8=l000006oe8J\gT=hH
P[a500000000000000000000`oMQ0000\hPS\O7V0000dM5k000000000000000000000000000000000hoV0000000000000000000000008=P=0000000000000000
0000000000000000lEQW00000000L90U4\1iDho7`oUm00000000000095F3l?mg0000000000000000LVj>000000000000000000000000lGgVh]2]000000000000
0000\B:D8XJ90000DCQO000000000000HR3o000000000000000054hc000044YXD]^X00000000`=T>PUng0^_VhI]m00000000hYi<TH^hDJ<mlUL4\\5`E2=80000
E3_G0000DdU700000000HFWO0000LkG=0000`Ogl00000000000000000000000054eB0000000000000000H62L\fddM3mW000000000000lT>;0000<VXl@Q[JD:8o
0000T9W500000000e0cT@N7l<fHRXm7=0000PS>hHIWcdm8l0A[6lg4R0000000000000000LIEF000000000000L\iCm4IOh620000000000000860k000000000000
00000000X=HI000000000000a2<300004<dV00000000`\dE00000000000000000000@[;;X65C0000000000000000\6<jDINJ00004C;XL?e:@oRF000000000000
00000000E30k0000000000000000m2HN00000000000000000000000000000[im8n5F000000000000000000000000000008V\l]H5@>KO0000XolM000000000000
00000W]>E4Cd0000HdU_14j=@0<QPeLI00000000000000000000805900000000Dom^00000000\jLd\:1l`iAk0000LK5D0000000000000000I3C@000000000000
4E7?00000000D7O;0000000000000000L7Kf<c^Z8ST:00000000\?=i00000000h8[iH]UF0000000043iQhLi900000000Tofb0000lYK]00000000@]noH9Dl0000
lk4K000000000000XGSU0000000000000000@6Ei00008Q59@HSI0000dMWNPX?n00004WAY000000004AZG\]X`000000000000000000000000000000000000DP@8
hGKCTI\U000000004;Pm00000000@h_300000000TdPh0000000000000000LF0;0000D6U=000000000000000000000000H1d00>Q^lE]3TIg20000m260@^IdE16;
4?_M<FmBQ5MA000000000000<h=Z0000000000000000000000000000000011XQ0000h6GR000044GP00004<?dHLQ00000P9o4lVda0LYTH]_C0000000000000000
<35?dMEI0000DIXK00000000hmb20000000000000000000000000000dULh000000000000TUl>\Xk6ToNM00000000XF:Y00000000000000000000Q3fm00000000
0000E3bJX3_B\VQllZ;F0000000000000000HN9b000000000000XF7400000000h5Y28c6V86;:@U;f0000000087OdP1KG0000h8iT000000000000000000000000
0000000000000000000000000000000000000000\I]Y00008UMk00000000\jlcLP<700000000L2jQ124b@5aiTQLaA26<000000000000TVaU=4bQ00000000L?iB
PJ6k0[CD4LQ`00000000<HmJ0000<l<R@]hT00000000000000000000A1GWXaLd000000000000000000000WB:49<lXO?KXZnj0000000080e:000000008A1ZTkjG
0000000000000000000000000000e51Z00008B4XH=Q>lAlg0000]3Ac00000000<TC>0000P`Z10000`kG`D5AC0000lGK90000000000000000d?gF0000`5beD4Tj
DiJgi3FC000000000000000000000000000000000000000000000000000000000000000000000000a0JL\kQhD^R400000000000000000000000000000ig:0000
0000l<aL00004LaUTCUY00000000lFK;0000000000004agB8<eKL1WgX8SBX[?I`VKWH4V8HlO4d]VR000000000000000000000000PTedHbjM49WO000000000000
X]>O00000000000000000000@ReHH[[C0000PG2i00000000000000000000000000000000hW`O000000000000\[24<6i?0000I3=^00000000XIPA0000I3mi0000
hd<V0000000000000000<ZMX0000`=Em00000000000000004VEDD:cE00000000000000000000<HB6PJk8000000000000000000000=eI00000000L?dC0000X;CS
0000ToL40000P^Rj000000000000<j_U000000000000<>h[h[4BDkCU00000000D[9D0000000000000000HYH6000000000000000000000000D:2W0000<ON>0000
0000HIi1000000000000Pdhf000000000000dMe_0000<h^c`7SCTiWLE2mS000000000000<IjA0000000000000000d:URe08g000000000000<goBh;NM4nolI0FG
0000HEHD000000000000DcWm000000000000000000000000000000000000000000000000000000000000000000004B\:dQZ[0000000000000000000000000000
00000000PY4=4d;o00000000000000000000XE430000d?X40000h;H400008A\O000000000000000000000000000000000000<dHdl29:00000000000000000000
0000000000000000000000000000d>X_000000000000lg1000000000000000000000000000000000000000000000000000000000000000000000000000004Hbn
A2@\000000000000`F_400000000@VZ100000000000000000000hSnl0000000000008H]<0000`B[^D=?E000000000000DBNE46m@940f000000000000T[TnD4a8
00000000XQZC000000000000000000000000000000000000PiA?\eGl00000000000000000000d1X^8M2Z\<Oh00000000H8_DH49@0000Y3\J0000000000000000
00000000P<ekX5]F000000000000000000000000@:Fa8O6Gd;Y:000000000000000000000000=47@dQ7]m2l]00008@JE`JEVT@iT0O1V0000000000000000P8Td
8]XG0000dMA40000XI`k<h]D0000000000000000PLnfLQc_8LD6Ph3D0000PZ7><KC5`\E`84`d\`CoLUT1@bkg0000DN6D000000000000d6S0]4ie000000000000
00000000000000000000000000000000Xgm^Q2KK4HZ[00000000h5MQHeEI<eTF0000000000000000000000000000000000000000@BRW0OJD0000d=QUdVC@0000
0000DinS000000000000000000000000<Hi[dOP^000000000000lQof0000Pmog<I450000hFN<M37R0000000000000000000000000000000000000000d8oE0000
0000XE59@O@<0000000000008DJX0000TQf0000000000000000000000000@;Ic00000000dO;g000000000000D;@\H@K>8g^10000<B^Y000000000000X^bgDH_U
14=[H9M500000000000000000000`n4ehRhB=1<P875G0000h]dK00000000000000004WQbM5?]H2@>15O600000000000000000000X\IN`bZ:hhb[000000000000
l9bn0000000000000000\Cm\00000000d>X>XQ_>0000000000000000HjVb00000000P<Zblmha`dTK00000000000000000000<9P\`G:300000000PdeF00000000
<PNa000000000000l17]000000000000000000000000000000008kca@gXgI2kUHHKj0000000000000000Pg:a00000000000000000000000000000YjKPQ0HT`46
4DTPTW`a0000000000000000<UUh00000000000090k40000HEL600000000000000000000000000000000\:1HTA5E94Fm00000000H@2_00000000000000000000
00000000L<oh00000000h4EV00000000000000008nYg0000hG>bl2ee`UD500000000000000000hV;lbI^0000Pj]1000000000000<[2f00000000000000000000
00000000i0fQ000000000000`3lX<Tg3L^fhL@h600000000000000000000e0N<00000000dV[M0000l;eC00000000000000004;2Q00000000PK9M000000000000
DW?<@Gh3<PBjL34mD2fS@Dom@KG_8XJX<dDX000000000000000000000000@c\B0AW@000000000000000000000000000000000000000000000000hCV000000000
0000T<?J000000000000a2Y:0000d3jA000000000000h1RC0000000000000SY\dNHn000000000[@I428nh<j2\\XIh_>F53QS0000\WYU`biZ0000000000000000
00008ZMg00000000Pc0M00000000XRnX000000000000\ID<L?Ql0000000000000000hbTjQ2_^0000<YhPl2j0lk\@0V0b00000HOJlMf;00000000lPKA00000000
0000HRH1000000000000000000000000000000000000000000000000I4FL000000000000`Rh]HWbJ00000000E4TnX_MC0000lTOe4`dW0000<cd7000000000000
0000P4D3lDS`H`hVi45:`?5=8TJjHPbh4\OY000000000>^\Tdn8hGf;0000D0A0000000000000PD\>000000000000000000000000000000004:Vf000000000000
00000000000000000000D6=mdGZlPlKl\Hj3<4=W]2Cb0000hHS`HI7LlO>OL?SS00000000`CTE00000000l4KPD\]V000000000000000000000000000000000000
00000000T^8a0000@FCM8\LS00000000000000000000000000000000000000000000H>9iHe[A0000000000000000@;?=dR;<0000\D1H\MjE0000000000000000
0000000000000000lPZLP74B00000000PVZjdX`k000000000000HmRU0000000000000000U2b[0000000000000000000000000000hOf700000000XOc500000000
0000P<Kg`EUa@3XZ0000L4MI4_keh=PW]3iIDRd80000D>3X<J<>0000@UWA0000X9jlT:ZR0000000000000:QD0000000000000000P1<o00000000000000000000
<AM;PICaDXEa0000XXcm0000D[Od0000XCjd0000000000000000000000000000000000000000`fV?lfiZL@;]0000\Ig^0000000000008MP2@hSh00000000<8@j
@Be^T_JA0000`bh40000Dj5\h\>CDj:H000000000000000000000000000000000000000000000000A4?S0000Y0[M00000000L==O0000000000000000U2O>d]3<
00000000HFcL`m8G0000000000000000000000000000000000000000h1Q000000000lk]<00000000`7Lo00000000000000008`I?000000000000@2@NT_5e0000
0000000000000000000081LH00004g9id;6DHRk5000000000000hO[FPNT6TU1A0000TC=\00004UiT0000DA?;LRSLT\X_0000000000000000@:dR00000000PY7W
<:_7000006^k000000000000M1;]`cg700000000000009eHXL>f0000D1gETQZk]4`D8RBQ0000\E^H`U6?X\6P00004Bgl0WSN<D3k@IXnh[F=L:enXE=Q\I@@lNLQ
HVGS8\@V00000000d3NN<nb=00000000lHK?0000000049ec0000=4::00000000000000000000l4cY000000000000000000000000<eZ9000000000000H2iYh9Yh
81ij0000E0@\00008YY`8YSa@S4=8h8o00000000000000000000000000000000PD;K@N7\0000000000008DH`00000000T7Z6D:\J4lf;0000\gJl000000000000
00000000dJbC00000000d0^T0000000000000000@dln000000000000000000000000000000004HVYPmUV00000000000000004hLQX>jZ00000000000000004B2]
@E0]00000000DIMLLV[f00004=aN\Lb^0000H8@Dd[8@000000004c>`T0_XH7oR\TG8<Hc8000083Ng0Xh:000000000000Db8Y00000000000000000000\C?JH`^f
000000000000e2l900000000Q0o?000000000000=2GF00000000HXo[0000000000000000<LRf0000000000000000000000000000\TSb000000008d:;0000T\MH
0000d1H30T0`000000000000H<[K000000000000000000000000HM6;000000000000H171000000000000000000000000000000000000000000000000h\6n0000
hU2<lXL40Saf000000000000<9GfXH4L0000D:i5<UkI`oBkHDQe0000\<g8\1T1L1[UhaF]0000`QMj49CUXAF20000@4CXhNDb0000T:4^0000\X5?lFKd@ba`52jb
00000000000000000000000000000000000000000000\BfF911=000000000000000000000000503o0cSI52mA00000000DJI:TDeR00000000000000000000@]K]
0000000000000000l10O95RN\S=c0000XZVg`0N>0000000000000000hU<T000000000000PoAK000000000GfU0000<23TTBQ[HXm4TNdeY1cL00000000lPBL@J[=
0O8d0H?;HLXkP]]=H?XBhS]O00000000@[dcdJ^B0000<TO>X5L;`aC>8IB^00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004e^50000I0PF000000000000db^o0^ae0000l:_c\EcFhhAl00000000hhYX0000000000000000XBb2XWGPlRWdDS5JI4gO000000000000
ha8h00000000I2[50000000000000000@SNm000000000000\L=e000000000000000000000000<Q\B@DD4000000000000hH9;d`Am8hUO000000000000dPPQL;Yh
000000000000\]7e8<Im0000@MNJ0000LE9d00000000lKg2000000000000\MAc0000000081@i00004DDA00000000Lbn9PmnP00000000`CBm0000\cj50000H0Lf
<:770000\>8d0000000000000000000000000000H[Z1I2300000X\jD0000XEX\0000TAm>0000XTme0000000000000000`mig00000000000000000000Dl2n0000
00000000TGKM91Zma2Kc000000000000hRKJ00000000`F40XNEK`i0X@jC4Hkb200000000TLADHdjW00000000@3OK`I_7<YR2H78cHAUQhB==4FD8i3\h00000000
00000000X;lYL;G]P9=i00000000000000000000000000000000000000008PQ_X?CNdDT4e2RV0000000000000000T:5H00000000U0?W00000000000000000000
P=S_TXY<LJ>U00000000`V<M`GCB0000@Q=@000000000000PYdW00000000000000000000P6Q@0000000000000000dg4100000000000000000000T0GH00000000
0000H[>MP=cHHcI00000PeL700000000LH;78jYm0000lO^k00000000dDN[T?>CHKd900000000X:n000000000TBW[U2E300000000a3GH\WW:hilm8XjNdLmETaoN
HN^>PZc?00004B3700000000dWFGX5\?dQ<^00000000L=Yl\AFR@Lad00000000000000000000h0Ib06c30000000000000000@^kYhc5T00000000000000000000
XK4WXK54\@HZdU:0000000000000`KW800000000lYAB0000000000000000X22j0000000000000?cE@A2300000000]2`]000080FZ000000000000X;FiPCdL<DKU
00000000000000000000A5U?000000000000000000000000\\_N0000000000000000X\340000`@og0000DU3n0000000000000000=4A600000J3B000000000000
00000000000000000000000000000000000000000000H1e80000X5`jTG>ElCLM000000008JFI000000000000lSQN00000000hBomd>EbP6IIhBbT<Rbn0000D`71
0000000000000000000000004`CY000000000000\ULU`UUF000000000000000000000000X0XK000000008:6\000000000000000000000000\V9cU37d00000000
<BkM0000000000000000T4=?0000000000000000HX0b00000000000000000000000000000000D6\4000000000000@nAR000000000000l3LB0000<Fjl0Ih]53EA
Q3Uc000000000000HT=Ea14O88^L00000000000000000000000000000000000000000>4PI2U\000000000000@8j`0000000000000000P>R`A1\M000000000000
8OhF0O\_0000000000000000`ke7000000000000<K^B0000000000000000X@2D00000000D@nDm2RDlVbE0000000000000000000000000000hMHW000000000000
0000@IR?0000dHP80YZ800000000loWJ00000000dRY2dWRSL52]88:fLPU2`FaWDf`4<Zk1i5>C0000000000000000000000000000000000000?J20000@Ue0951H
0000000000000000\27a00000000\BT;0000h8im0000Q5R0000000000Pmc0000hb6H0000DYRh00000000hKhTLF9j0000000045=M000000000000000000000000
h\BH10i9i4Gc<1:U0000\7KDT3V\0000h1R7m3id0;?[PJ`nX26T00008]aZ00000000000089g10000000000000000<m5^P]mU0000000000000000000000000000
0000000000000000`HJe000000000000X?9EL34B\F;<0000P8=V0000@O=i000000000000D@X:00000000\W3:52QBi2ab00000000000000000000000000000000
00000000T1L241f7\9iV00000000000000000000lAD2LVW@dfYXdGGA0000DRn80000000000000000000000000000Pl@=00000000LXEE0000000000000000<mN5
D1dR00000000@HnV4O7;0G_Q<joV0000D<b;000000000000000000000000T@NQXT^g4[5O\bj[i5MV000000000000000000000000000000000000Dn@elB6H4;3k
`6kE<kA>00000000m4OU00000000000000008ad:DO\n\ab^00000000000000000000000000000000]0T6H6Qj@VTS]16M0000D10k00000000000000004nN<0000
0000`Y;h00000KN2`QAXd<C^0L3AhZ4KhlIGI20f00000000E2?i0000000000000000000000000000000000000000lGdj0000000000000000000000000kf50000
00000000000000000000A1_80000000000000000000000000000P@T3d:cd00000000000000000000diM10000000000000000T;\dl>nO4KlcU1_n0000@70m4Fcm
@U[P000000000000000000000000869o00000000PUIL0000<L:d0000000000000000000000000000000000000000lCT6000000000000hEQc0GTZ000000000000
`@lHh1^c8ESa000000000000\9Pl<N<=`Pj20000000000000000h4:M0000hlaM00000000000000000000000000000000dd`=0000000000000000000000000000
<4?H<9F8`V278QSjPof800000000000000000000X5E]0000000000000000\7n`hQ0i0000@TM>0000000000000000000000008j@Q0000\U3X`:fl@I9f13nG8QhF
00000000H@790000l>;VD??RD@m?0000LATkd2O=TWDV`[640000000000000000000000000000000000000000hDU30000`\iP<UjNP@0l000000000000T=ifdCJI
HBoW8L6G0000000000000000lRaG000000000000000000000000@7IeDR1O0000000000000000000000000000000000000000000000008OSQ0000000000000000
0000l@8]000000000000`Bfj0000DgoT0000TW920000000000004=D\0000000000000000L4L5X;ij00000000``6700000000000000000000U5040000lD]n0D>8
lEAX0000\IOX000000000000i0V40000`aYN0000d0i4<m660000H:\`0000HEeP`h]V0000\:;O0b^C00000000000000000000000000000000hOk4000000000000
00008kC?0000X7hC000000000000000000000000000000000000@3e;=0<600000000TojL0000hdSSHkKT00000000P3P7XV^L0000@E`800000000TSj7e2JF0000
000000000000000000000000\;DTd@3THmgA000000000000DA]P0000@i?E0000000000000000000000000000HGCV000000000000lK=I00000000<4ok00000000
00000000000000000000<UYm0000<4l<@BLKXO\BE51f00008>B<@l7@00000000000000000000000000000000h@eOdHFi0IlEXIil0000\kQKXCAK0000\Q`W0000
000000000000lS]<000000000000000000000000000000000000LiQb00000000000000000000hY_L00000000TdYeHX:d000000000000000011oR0T[m0000@?\5
e2[G0000<?`C0000X2:F0RK200000000058a0000\=bBdIi>00000000000000000000000000000000`@j=0000000093E500000000dZj=000000008_N000000000
0000000000000000XbLd0000PFSc0000000000000000TQeb000000000000000000000000PT3W00000000000000000000000000000000000054@@000000004M_F
d<[dh]Va00000000\>fRdb^W\9?500000000000000000000000008ZV00000000000001CH4\^GTcOc00000000000000000000DSIh<_CLlUOIl`?7000000000000
000000000000X>Oc000000000000XD]Jl6K?Q4VB000000000000T3>KL97g00000000000000008[hd0000000000000000@Q3I000000000000DH<X53<Ve3DQ0000
0000000000000000l0@YD1_QhoFULY;4000087TD]5?ih2S>\6ZA0000L9L>0ESF0000\kNK0000000081aN\5^YTSF44Xgi000000000000000000000000H?GM0000
0000DJIeXOBHXfGYTnUG00000000U2f9`=kE00000000000000000000lMj]h^1O00008?HC4[\Th:Z5X;g_\oKY000000004D]b\3oODH^XdR]g0000000000000000
00000000000000000000000000004XL\00000000XM9]000000000000000000000000000000000000D>i`00000000000000000000@ZLZ00000000000000000000
D\WB<2k300000000X4CJlLBaXR5W00000000TANXHSkE000000000000L__[0000000000000000000000000000lhb8\F?;91TU0000000000000000000000000000
HCW2dhk2a4ob<?3L0000HgN300000000LBQM00000000000000000000000000000000TX:[000000000000LL9Z0000000000000000Y2:>00000000000000000000
00000000000000000000lh?P0000<BJd0g\500000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TO`300000000000000000000000000008L`iXKM[@GVh<T6`000000000000\:`j0000@0N]0000000000000000l0KC00000000000049glH=dZ000000000000
000000000000X8_l00000000000000004Y7FLYeN00000;LZ\9QR\J7mM0m500000000000000000000PhE?00000000<3WV00000VBn0000=4Zk0000D7Rn\;cl0000
000000000000000000000000TFfY0000D1T>@kV4<k_@@@1I0000P9lCXK\N000000004<2Q0000<1cF0[LB\_BQ000000000000`gk20000<LbnPMMWT]B_0000\2?b
8JmM0000000000000000000000000000M3::0e]<00000000d>UmHSMd\hWK0000`SGS<cU@0000d^i`000000000000DFdRE1U9HikGe5ACXMkm00000000\8lP0000
d8dW000000000000L@Zk`K7M0000PaPc00008GZG00000000HJ4VHR:n0000D?Sg00000000\K8B00000000X_PZ0000000000000000\C7j0000<VSS000000000000
00000000L9mKhmHM0000000000000000m0K?000000000IjW0000P<3S0000000000000000m5:50000lM8K`BOA09@:D>7g00000La800000000`HZ@8RFi00000000
00000000Xl4U0000`PVW]4@R00000000lU;OM2kgQ0>g00000000Q4i500000000D9:Z00000000000000000000hX[g\JCYlR0:0000000000000000\Q`<laWcLJb]
XR2R0000000000000000D?hS00000000dXRI000000000000@Xc_0000000000000000000000000000000000000000DD9eT87STRDC8WF0XL`HD5_a4PAP00000000
0000hDU@0000000000000000000000000000THbD00000000000000000dVg00004Zai000000000000HD=a4;oh4PeW00000000A2]Q000000000000000000000000
LQ2jXUlO00000000000000000000000000000000000000000000000000004C3D00000000H9?eh@MMPIVVlCX:XTj6P\QN00000000000000000000000000008DG[
00000000LV3Q00000000LYcK\O^30000000000000000000000000[KNXk6_00000000000051XcHK:l\`;aL]Og0mLG0000Pi>c00000000m5Nd000000000000LE=_
00000000<1I3XU@D00000000000000000000HYO000000000dIHN0000l`QP00000000H0Dm`MG\0000000000000000LQ:R000000000000e25L0000000000000000
0000E4Bn00000000Xj6=DQ1D000000000000000000008MiY000000000000000000000J3X0000`JgL0000dnKN`fX^A1f7TdmS0000@eg\000000000000m4Y``6DT
lgk@XPhc0000000000000000h]7M0000a2kI000000000000\Zh8hKAm@:jj0000000000000000000014Ml00004K46XKXY0000hS?I0000000000000000406D\Bid
<03g8_TODI@d=42m@ZWB0000TEE2000000000000lGH_L`V5dfedPJ_>HHTGd56?P0iR8YFjl`ASh23>d5Wh0dK000000000000000000000<EB[00000YB000000000
00000000M1H200000000PLT9000000000000@_S6873`0000\\<5Q32000000000000085<n00000000lEa;0000`T<10000000000000000h26nl;Qb000000000000
0000000000000000Pe?n0000<:kd0000TF9]00000000000000000000000000000bhW00000000000000000000000000000000P;3ST?0O8Z960000Ta9M00000000
00000000h=oI000000000000hM]U000000000000DEFL0000000000000000000000000000X>dN00000000DVPY000000000000TU;CLXkH4[3_`[3S00000000lIBM
0000000000000000@7f3000000000000<L=J00000;H[00000000\Y3W00000000000000000000000000000000000000000000dMAI=4K>000000000000hN8<DfBh
000000000000l1Y20000XQHm00000000\FDM000000000000D68cXU=S`jAY0000@Fd;000000000000000000008EWDE2e4000000000000\5]80000i4a=HUTa<QZ5
8Uf50000XV3`000000000000\Y:9000000000000i5E7LU[_0000E1EJ00000000000000000000000000000000lUhU@7LL0000D[M]`3n6`UeA0000000000000000
8QGP000000000000XR9200000000M2=n8[@f00000000X6>=`]A[=4EP0000lQSU0000L:52000000000?jh00000000000000000000XP?Z0000i11OH=_h00000000
\CGCHEaGd4BQ@Cm6LIdQU29lHF[e00000Bme00000000000000000000`]jB00000WZL00000000000000000000000000000000HiNg@;XYX4<40000000000000PP?
0000\2:a8=ha0000000000000000000000000000000000000000000000000000hT3g000000000000H[f=L;DDHfN<DZTbdYb]<fO@Dk;CQ0M4E4DH0000\BLYTdB2
0000000000000000H5IhP3SaH?M_000000<j00000000a1E\00000000Xk`1PnN`000000000000`9>L000000000000000000000000000000000000TD3XLJG?D[En
d^:a4fJa0000HJSN\XWP0000T85>00000000000000000000LJ4D00000000000000000000000000000000T0JC0000`c3F000000000000P=3P@8^lli?Y00000000
<WT10000000000000000Lbcgd8C^<MJ000000000000000000000\jW8@Wbd00000000P=6V`hXfh9_CTBl100000000000000000000PbHo00000000hGmf00000000
0000T4Mn0000DAj30000000000000000000000000000dBg@0000Tg;;00000000d[4j0000000000000000h<X100000000@;o10000i2a80000`UbL@J=U8Ena42HW
e58O00000000000081=FHEc8000000000000X1SBH<KQ000000000000000000000000TTA48ZB:00000000dN1[0000PVjY0000<X_J\_lM00000000X;XiXfT\`AjX
00000000000000000000\:DK000000000000\JegT:<QDDk]0000P?oo0000LGd@i1:a000000000000000000000000000000000000H8c200000000000000000000
0000000000000000000000000000000000000000HM=10000000000000000<4XEXHNgHOQ]i0dM0000000000008k__00004_E0000053FO00000000<TL>0000@38f
000000000000000000000000DnLh00000000`:LkdEkE53AE00000000000000000000000000000MZh00000000X5EHlHYf0000m0PX00000000lC6^L2MChOe[8eYT
000000000000h3L200000000LZ>3PZV000000000<SU@8QiUPm=O<>3j@bLH0000d7b`00000000HJQ2<E5F0000\H0dT;EW00000000A5>g000000000000dKgLl75j
D[Td000000000000P<da0000TNY]00004Y8G0000E4N>00000000000000000000E4JE0000@YT;000000000000T>ol8H\70gKQ000000000000U3WO00000000\l?k
<RWL00000000h?Lj<2_8TAc6h_5OhdWPHhFU0000e0<Na3F1l3]NDeV4000000000000D46n000000000000PjHm00000000HTK@XH2?<0DZHT_g0000000000000000
0000LgR<hNH[00000000TK<I4\m10000hHR9T2c@i3N>0000000000000000\W4Ga218\7JB<5AhXV@M000000000000HH^00000TgQU000000000000H@7lTVQS0000
0000XMg000000000<Loj0000d=g0HBnZP[l60000T[DQ00000000U3GZ00000000000000000000000000000000`2cNQ3i700000000000000000000D<m2@DS90000
0000000000000000hF25lHBX0000l?keLX\c000000000000\8Y=0000000000000000000000000000000000000000<1GD0eE1l=aB<ZLD0000000000000000lDC2
\cO100000000H3f<HTm<0000000000000000000000000000000000000000000000000000H\0P00000000E4aI00000000000000000000TW[h0000000000000000
00000000000000000000d8g100000000lJ5Aln0c0000000000000000`;jkTQNJ@]Z=@Xie@\ijl0BmLcgVdZVK925^D<9P00000000000000000000000000000000
<[InDN5`0000a418000000000000DFZ;00000000\jaa0000LHo]0000d3c8HH06ThMO0000L3E6HE1:000000000000Q00I0=Y6000004Qa00000000DQIF00000000
00000000H5Pl000000000000a0\U0000e0oW00000000L6hlX9Nia4c5=52_00000000000000000000Dc1b`dXG0000000000000000LZ[\00000000000000000000
0000000000000000000000000000H_hM0000@jgi0000A45L0000i5SD`1TOdFS?00000000000000000000HC\C00000000I3]:00000000T:T[0000000000000000
`Nnj00004Xb`0000@\Y80@0_<^9m0RMF<kd800000000LBj?`I^H0000XNhI0000000000000N2n0000<N]=0000000000000000000000000000DMVP<R73P=I]`R[@
L\0<TJQUT\Da0000000000000000000000000000000000000000dEOo0000L_U2Y1Gc0000000000000000000000000000H5aK000000000000000011WIPT\@0000
00000000000000000000lTbi000000000000PC`100000000PQHE00000000A3I400000000PRW2PcZi\B\W000000000000DoHSLCCg000000000000000000000000
0000000000000000000000008M\1\BL800000000DgmH000000000000000000000000LFYL8dd<l>Tc000000000000`FO?0000000000000000lO1;<`_V00000000
84SW000000000000m5M5000000000000DJ_n\Sn28<`0TI95Pe;GTZ_Z0000000000000000PKc[8Mn?0000hj<V0000@hIT00000000@>R=L60R8\\d000000000000
`]@V0000000000000000D5m300008LUM0A7SHHg5<ch\D7G7@6n^000000000000000000000000000000000000HBlP00000000000000000000hInX000000000000
0000DXDP000000000000000000000000000000000000000000000000h^X4000000000000XC[i0000@1;@X1L=Holk000000000000000000000000d[nM00000000
0000`8Hm90fi000000004NCm<m4]0000000000000000<:m_0000TY_Z00000000000000000000hObHlUWm`RVfX]LWhci70000\[gU00000000Y1h\000000000000
hnmAA0_48OFJ00000000000000000000000000000000l:12lgSH0000000000000000XiiQLP_m000000000JLOXO<Ae0g_d0c0000000000000<Sea000000000000
dZK100000000000000000000@X8N000000000000L5WN000000000000000000000000\\:B00004Ugj000000000000000042hb0000000000008gKk93:L0000\FYW
00000000hWBjlngb00000000<D=2LLMO0000`QV80000000000000000l5HJl3H\0000P=3700000000\1IbY1Lm\;:9lIQ40000000000008:N@DA2OdafO0000T0ig
00000000X=ABHOAm<5UWh[Db00000000@LV[4Td8lX2mLd36hm>:0000000000000000l68G00000000H2HhL6UWTVc:8SdQ0000D\f7000000000000U10;4BTm0000
000000000000000000000000000051S000000000000000000000]1X?X0ME00000000X8b=@AHo000000000000DVMeD`1LlGRH0000000000000000000000000000
l4n30000P>HH]2fK\bJM0000000000000000`0F@Hk=[XDI^X2kU000000000000D>hkl25Ph@TlE2eU000000004Km600000000Lan_0000hR9j0000000000000000
P7QP000000000000\h=60000DGEXDSFD<VIk<_SW0000H7HD00000000@4RnL?S;00000000h^Y>lLC?HMDa8khh00000000hQEV0000`gOY0000l;D3hF2dTZH30000
TiBX00000000000000000000XH\e<j_A000000000000000000000000P2JEDIN^000000000000P=TPXTN>L=Uk0000000000000000e58:000000000000DAeDhCMh
00000000000000008E<]8>nh@lBP0000hEHd<EoF\8]\Do]A\2Nj8X4]D86]A0;=lW6\de7:4QVM0000000000000000U0GC0000\C_4lNi?Q34jX6]_91BJ0000<8G7
0000l`4glG?L00000UJ=@9JN`UM20Gn]PhgeHD;hLZS80000\NIc00000000000000000SXn00000000dQ[:@haG000000000000`Lk600000000TZlf00000000Q41J
hfg`000000000000<hc:X=bZhA^54b`Gd0Vd000000000000819mH\mg000000000000hcY]0000000000000000`8TnDeX:H:RBLhjQ<jPRI1eM0000000000000000
000000000000000000000000000000000000\gnT00000000hcoS000000000000000000000000L2iBlIW0d09V0000Q0DU00000000lKG1I516<;UD0000P_@c0000
000000000000000000000000ddaP\8Z600000000\mm<TnSC0000dHCGlHNWDIFN\PhLY5KI000000008EbP00000000H69_h:mPTCS>H?U54HJClJ[_P>l2<ZSS@[UZ
E0S@00000000000000000000000090W<000000000000Q5:G0000LeNWE1ee53;T00000000000000000000000000000000000000000000000040=D<hJ100000000
000000000000h24R\LeGhVimL^0CM1I@a4HM00008G[5000000000000LIWJ00000000HEGg4YRW00000000`Ua8Pe7U000000000000HT<W00004PA?00000000H1<X
dHWX0000@9P0hklk0000LKSF00000000000000008Tlfll_900000000lSOD00000000Hjf:=1dBT@f>000000000000\=`_0000P8Ii0000h4g\0000000000000000
000000004Za8PKoo0000000000000000000000000000XkHW0000000000000000000000000000`96m00000000000000000<>R00000000<Ab@<[?n`DFI14;00000
8<e5000000000000000000000000XjnB0000000000000000000000000000000000000000\TGl0000000000000000H5:m00000000000000000000LL2H0000\AX:
000000000000l6ZO000000000000000000000000PQkf000000000000000000000000000000000000L@Me00000000000000000000A3jK0000XZde000000000000
00000000`0;[12SLDX<O000000000000TZ<V0000000000000000TVVn\C0U8Z_4hVmC0Jg6E3_\=4aX00000000000000000000000000000000hIOF000000000000
00000000000000000000XE;<\9m60RJ=000045eg00000000000004:>00000000hFUZU5JS@7a00000000000000000000000000000`8eS0000M0VF0000TYQ7PG?>
000000000000LABE000000004G39<K8MPV350000LL6bdMkGD5d30000000000000000LV930000DfVc0000000000000000@_AT0000H>:o0000TGUO\]8W000046Je
@WJX`\i2\Z;5Xlak0000000000000000l=B94LQn00000000H=mc00000000H[ZP0000000000000000a1>N0000XI<^00000000@L=00I1YlgY=0000000000000000
00000000000000000000000000000000000000000000000000000000<OD100000000000000000GW7D41L4Dge0000000000000000000000000000000000008RF@
XWKG00000000h=e2<MM?Tg<UlD5N0000000000000ARJ4NC\PQCPT2gNTUA8HD51lYa5Lc]^0Y4hU1=F00000000Hal`000000000000XPC=000000000000DWU0hiaa
000000000000HjhA8U=h0000d[Ed000000000000hEGPhKY2H[fLY1R:ld2Y0000dDUk00000000000000000000000000000000000000000000LKKV\W0HDCF]0000
00000000hIKVLJIS0000000000000000X1MI00004Be100004Vo?00000000`^HP000000000000020a00000000\HMS0000e5TO0000@`>Ol4KA00008VAA00000000
8doc00000000000000000000h=VX0000000000000000000000000000`>7T000000000000\?LQH4ka0Hak0^N7PGHl00008BC<0000000000000000000000004NJG
0000@Dh8\0ZE000000000000h0I6\<D;00000000`dB^000000000000000000000000TDZH00000000000000000000lEkcPg?O00000000l`0aM3<800000000e1lI
0000000000000000000000000000000000000000000000008:IA@8CM@Ao?h6`k8H@`8ZF=@H2a00000000000000000000X9;BPa6B8S\a53Kb`T\V\W;b0000Q2NZ
0000000000000000000086?g<WQH000000000000000000008]8H000000000000D6`=0000<3Ka93;B000000000000000000000000l@cO0000<dY2P>CVPJO<0000
0000000000000000H1_Al[VB0000l5nW00000000TZFU000000000000000000000000L3lc000000000=f4000000000000000000000000dUbfDWK;8YQg00000000
=54QLUDM0000lW__00000000Q3]Li31aP8T2000000000000X:<C00000000000000004V^kT;T\TA@c0000LREQh[LSlDLO\kDB]3:^00000000@97;000000000000
@0P;PGCg489I0000<Sa@0000PLd<00000000\BHE0000000000000000P\kX<LM1XSOSHIoO<Xa]00000000000000000000l<3l000000000000E3P]000000000000
H`gO0000000000000000hKI[TUcjd5h@00000000000000000000Tj6^00000000d1nO0000000000000000000000000000000000000000000094d7000000000000
00000000TH?a00000000000000000000T>iO0000h:T6M5OT0aRS0000000000000J^g00000000000000004QJL00000000lOXP0000<\1U00000OnIdXZ70556d`K4
0000000000000000T`?O00004HRPX@1Uh9<:L<VnH[n0A3Rg000000000000000000000000000000000000000000000000XK?C<8A70000000091:IHSfj00000000
LalJXYF5PoBY00000000535<000000000000i4\68T03000000000000LK@^i3T20000@GJI\0m^00000000000000000000000000004U7=00000000000000000000
00000000000000000000000000008@6eDQnN000000000000000000004l:245NP00000000`_^G0000P[b>0000U4el0000000000000000lRD60000\?lc00000000
0000T0CV00000000T6?1000000000000H0VILaSi<B;f0000`;SI0000lkR^000000000000XUjiQ4iG0000X`25000003F;H4RG00008T?700000000DmjX00000000
00000000000000000LX:00000000`kNn00000000000000000000`o650000L4]U0000Lii;0000000000000000M15iDgUX]19nT4Wj0000000000000000\I5hTb1m
00000000hRmX00000fKN00000000<Lj78jin0000000000000000`5G`0000000000000000X9GO00000000hCM=`ZYM0g<g00000000000000000000P:Xk0000\QMM
0000l5j000000000E2\R0000000000000000hFNZPUe[00000000000000000000<LUh0000D3SP00000JT500000000000000000000000000000000000000000000
0000@3QD@KZUY4;E0000000000000000@NXfTEiX00000000PNW30000dSo`Y27800000000000000000000h<RS000000000000000000000000000000000000LX1D
0000000000000000`g_O00000000HcTW0000Xi`h0jJ=0000@O@I000000000000HZ848CjHPKLO0000\3HI0000000000000000hDXM0000000000000000LS[O@Wi_
55FN00000000000044Z=0000<2_ST_RO\oN;0000THLd0000HIEc0000000000000000D48\0000000000000000D0G10fo^P9\XL[<4I39h8<hn0^J>hdS9M34X0000
0000000000004Wc:@VE_`Z0g00000000\^[[0000000000000000HVV;0000dIO2lJ06<cBj8Z3a<o3>0000lb=P0000D]1`h2ER8EKD90h1I2:\03YS0000LAlN0000
T?Dc000000000000000000000000000000000000@?Vh00000000lNCD4;4E0000000000000000d`Do`XcN0000000000000000000000000000dEo40000dBmL`[Lb
4a;c00004TVN000000000000000000000000Lj1MT6^TT<4d4F@?U3cRD[EC00000000@g8f000000000>>F00000000000000000000lYdm00000000000000000000
0000hd4b000000000000000000000000X;>70000000000000000dO5P@ULEDn>^00000000000000000000`TE00000Y0]`00000000000000000000TBlj00000000
0000X7A7000000000000000000000000X]f]10lc0000h8nk000000000000000000000000T0:7DXl0e4N\0000dYA\000000000000<d;IhV;\@XKVh:Y:D`DO0000
0000X7i5l418A3gcdQeL0000000000000000M35N0000000000000000000000000000lS;30000L?fR0000000000000000000000000000000000000000dLh10000
0000I0?oL\2h00000000\6MQhC6=000000000000000000000000H;JEdN=I000000000000000000000000lPCR00000000000000000000T<GC0000\4bh0000Te@a
0000DKIj00000000`=Ta0;>TXZiO0000000000008?R90000000000000000000000000000H8HG00000000000000000000Y2fi000000000000LPIF0000@d=>0000
00000X<30000000000000000000000000000000000000000hAK_DLdn@gZ[00000000000000000000@9c_0000000000000g6]0000000000000000PY0M0000LV;A
0000000000000000000000000000<92j000000000000000000000000H`[<XaESX6<MPG=58OFd0000\YY>T:GG00000000lIUHda48000000000000000000000000
T43ZP8i<8AMk`Y5Dh`2EHmbj00000000<38[0000000000000000@S1F00000000000000000000@9_j000000000000P_1E0000HOUT000000000000`<maA07AY59?
0000000000000000=17O0000T6V5L]a90000000000000000\HDi00000000000000000000]43l0000d>VIY0??0000000000000DTaI1g00000000000000000@S2:
0000DDo=XG180000000000004L?[00000000@Ea00000H7cX0000<[m[0000@a@KDYk08JkPE4TJ0000XS94h]NZ@4Ce00000000X^2a000000000000XL]500000000
00000000000000000000000000000000<K?c`R[4`hDJ0000000091@RXW7e\DMH00000000000000000000000000000000M1b>8BPSXRf_000000000000000083?F
000000000000D^;E000000000000X0^>0000000000000<^g000000000000`KA8Dm@[0000D2YX`QKN000000000000@J:VhQ\m126`000000000000@iaI00000000
000000000000000000000000h]2I000000004dj4P0Ql0000\`>c<1P8000000000000XQo@0000TC=odN>C8TGN000000000000LjQ\000000000000000000000000
00000000000000000000000000000000T]ADPH:`00000000l>;jlNFD0000@1@DLi440000000000000000000000000000dSP^@k@=0000000000000000`LU80000
000000000000000000000000`2^_DFo3`N5HH>YPD[Xg0000DRL40000LHNE0000`<8300000000lDH70000`XT90000XMIG0000hW:h0000000000000000D?NVHT<K
XW:3lHlVHlf`lZCL42U]D:@cHkI<00000DoQ4K<_L_26d:\=PZUaLfhj00000000\QXD4n^n<V8[0000hN9:DJf60000000000008>lZ00000000000000`T4VI:0000
<@0E`U`60000000000000000000000008915T?lQ0E3I000000000000lm;D0000XEV5PJ9VH5\]0hS;Hj`:0000`iZ300008LS[00000000000000000000000090:M
000000000000000000000000000000000000HIJ700000000D?RT000004J_h\Rl00000000l29P<aTa8;]n8e1a0000LK;bHM17<[P2d?@Em3Tk00000E@a00000000
0000000000008Y=Wl9d:00000>AB@ZAk000000000000000000000000000000000000000000000000000000000000`XO?h[R1Y17=00000000PP9VQ3\\l1JE0000
00000000000000000000LW[C@TIFPK3WTKTN00000000X@E9lZX><GUA0000@BdAlmFkH^6M000000000000HW=200000000T5^1\a7VhmQaD9:n0000000000008l7Y
0000000000000000TG4<00000000000000000000000000008I5Gl\7Dd7N<I2OhPKAQ0000LMB=hd_500000000DQOk0000000000000000<EHU000000000000=1Od
8M09d[2O<h9a000000000000h[T100000000LV5C000000000000dUm<00000000000000000000TPMe000000000000@SVoP^QT00000000T:jA0000000011Hb0000
00000000000000000000531=0000P7H9HfDJdQhUhceBa20H00000Keh0000`XH4hTT70000@A3c000000000000P?Ui000050oi0000000000000000\1Pe00000000
000000000000000000000000@g`e0000<0[70000DSmcPcaO0000X7;38JRoHaeD00000000LSPn0000h2Z200000000L[QL0000000000000000000000000000dBRJ
X\=;H`nR\g7V`VgD00000000000000008DX>00000000@_\3`4Df0000L\H500000000000000000000000000000000000000000000lIR[000000000000dAn00000
00000000PRBi0000i4MKh18>00000000000000000000000000000000HV64XW3i@gBGlEOC0000<k3f000000000000000000000000H^;Y00000000000000000000
0000`XRf000000000000T05V4S1_0000000000000000000000000000000000000000HFECD@<L94cG0000l]6L00000000000050QT0000@9PM0000000000000000
00000000000000000000000000000000000000000000000000000000lTR=000082GPHbKi0000\JkiPYK@8[=@<bc300000VaD0000LK>g000000000000H<=Y4FCb
4P0e00000:[?00000000P7DQdI\f000000000000000000000000PkJm0000000000000000P>NILOQL000000000000a0em00000000@=MZ00000000000000000000
000000000000@3]kDSi=000000000000U1lmdR8c000000004m`90SP0DDi[T\FT0000000000000000@U37000000000000000000000000000000000000HGih0000
000042WL4>o\hB;G00000000LH`BDZ\b=0f?00000000000000000000000000000000HBo30000L>9>00000@GGDMDQ000000000@am`Pk:l4K0li0H00000000X0j\
PCH?dH:JhHJYdD;00000000000000000lM`O00000000]0hU0000000000008oYf0000<]5=149J000000000000000000000000<L3[0000P42l0000000000000000
HohZ00000000\iHd0ENI@Qfe00000000000000000000P:Q04LbQdlDU90SdHVRaL:<i4_dN000000000000000000000000000000000000Y0L>00000Ma700000000
0000000000000000<B<lHUE<0000Q3D300000000hN?7000087kO8Tjl\cZC0000`o\]0000000000000000\Hf`h\h=000000000000`DZV\B?V81S5HjDR00000000
00000000h3Xo000000000000000000000ED\000000000000000000000000m4Hk00000000000000000000XgbA00000000000000000000000000000000hDFb0000
00000000h<OSdN3?000000000000000000000000P6IfHj8Ulh@Q0000000000000000`1Sd0000TG8]H8QfDdeoe53j00000000Q3Ee0000h?8F00000000HFhE0000
0000000000000000000000000000i0X>0000d`2fDPKjhXl`00000000000000000D_^0000X=8?42D_HYMZ0000000000000000XlY400000000000000000000@9<J
`=;k0000000000000000h3:RHkn20S;J0000PCRA00000000hb\;0000\eP1`;9Y8IQ^00000000000000000000<D8HHU3B8Wnj\d:X0000THFV0000000000000000
HUfC00000000000000000000hIJh00000000lk[c00000000lN>j\PFW0000000000000000000080Cd000000000000000000000000\h>]h:RiXE5n00000000h;1K
0000e1CO0000000000000000000000000000]1aH0000Q1B_h9\F\O^]00000000Dc_N00000000000000000000P36\4N0`00000000@?dbdR600000000000004nR2
0000<G@`<\HUH6AdD?NJ000000000000000000000:YLHjO2000000000000T?]A000000000000dHPH8QSBd9U`0000000000008AHE@U8900000000000000000000
0000D493U3W=4XoJ0000000000000000000042<]0000<bbQ0000PVWhXh2R00000000XNYA0000@F0l`<d5TJ><DKc>0000`^k0`4mVdgWS00000000000000000000
0000H>nBTP<SlUk\lAKJ000000000000000000000000TAen00004OmU0000P5k8PFUC\8ALH51=0fn<@h@E0000hXZm8U]K0000hU7hhCVH00000000`ACMP4VFTKNg
439aY4\H0000\OGU00000000T?O;Pk7ihMRl<f\6hB@E00000000TKJJdHEm0000HgNI000000000000E4^=0000DEk600004O6:TBE^`YX_HjlQ0000`2l^00000000
0000000000000000000000000000000000000000<2mcPc@dl\g=4Dk440]ch=;M8GaZdG:i0000TX`60000000000000000000000000000dC_U00000000LPYM0000
0000000000000000000000000000m18T0000@D2[I18f0000000000000000dQ8g000000000000hfT0000053DE0000000000000000HfjT@NMQ0000000000000000
00000000@4<J0D7200000000000000000A=^0000000000000000X:D00ES6dUdTm3@U000000000000hQaM00000000lZaMXQ4Lh9gP\P^=\\a2000000000000I2`B
00000000TP]?hb7NhFJL0G4V00000000TS?_8<US0000000000000000\YN>000000000000l9B;00000000T1Ta0QR7@Uj@D\[H00000000DWVJXdVB0000D2QF\UM\
`k8LPXZ[000000000KS_@QKh54Dl<cI]000000000000d1V4TE4h0000000000000000<:jQ0000000000000000000000000000`G1Z00000000X`=Q0000Y26N0000
`Hm1P67LH_hg81R^XiC100008[=Y000000000000H:@oHIZ20000<K2C0000938H\m]U0000P6O800000000000000000000PRZ900000000`gk[00000000Y4Wh0000
00004LDn00000000l5[c0000DDhL10Ub000000000<VCH>51\XeIA4j1000094ma0000000000000000000000000000<<[500000000000000000000000000000000
0000000000008LMj4i`3E5EIhlLD`3Le000000000000dTNW0000000000000000LKZH000000000000000000000000LCh^d[FKhP1[0RCV000000000bEU0000\:S7
PTRJ0000000000000000000000000000000000000000lZ?=0000000000000000000000000000@9VWlCK_PZ5k0000LMH40000TmVA0000leY@0000dVPf44jKh:oo
4O3K8AJYHTlO000000000000@KB>`DLl0000XDa<00000000000000000000`IOf00008nFb\9FiTB9@000000000000000000000000000000000000000000000000
0000000000000000`4=n000000000000HFE5PCVYH4b600000000000000000eXL000000000000`9O^LQWj000000000000000000008>3514\l0000000000000000
00000k2ZX9a^<ME4U4T>0000dEj]0000000000000000TLc?0000d78F\7?I8E6XT<QRLYihT7jZT3Vo00000000PEPI000000000000000000000000`E5[000049Qa
0000<A0@00000000000000000000=1L700000=^E4GRa00000000@H@J`bkB00000000H:k80000000000000000hOZj0000dY]<Tl3e0000000000000000P2ghL;8L
8g9M000000000000PCYH0000lZWoHBReH3KGP:I]\=WG`HAFL8;a@O4b<UO90A<E0[eEL\cm]3@IA19\0000000000000000T;5`000000000000i2GX000000000000
0000HNlJm15000000000<LAY8\QbI33V00000000000000000000A4Q2H<RB0000000000000000PPT800000000000000008O6VhQN;lV[A00000000000000000000
PdL>0000000000000N8h0000HcDb@hZF\Q[[0000000000000000000000000000000000000000LVB<TWM40000X26>00000000000000000000000000000000<Y_:
000000000000d?370000000000000000000000000000000044=2lAQd8ffV@mZ>L4GD00000000XX9c000000004VL@0000000000000000\lV90000000000000000
000000000000Y3kh00000000<6[:00000000HJn64RX3T[XB0000DX=hT5h10000@5;P0000DN@XDYWH10dh0000<]?X8d7W]3G600000000`1PP0000Hfk2lok<0000
\oGT000015NL00000000000000000000\1FW000000000FoFHI2O0000000000000000T88i00008@XT0000L4SChaBb00000000000000000O_d00000000L49odN>P
00000000hQd`0000X4Ki00000000lTTc00000000000043X1000000000000`M9?000000000000000000000000<d?R00000000DNK^0000@GSoHhf100000000I2iZ
<>Fd4F52000000000000dSS5P5T600000000M3K8DcbI00000000l<O<00000000000000000000000000004;4m0000DgJC00000000000000000000\2UA00000000
0000Q2h^0000hJlZl=dD000000000000T]6f00000000H\<EHeN?`M0RQ0Pj000000000000lKJ:000000000000Q4Sl0000H8E4]2Bldh780000PUbXT^WZ00000000
DCf40000417h00000000<]650000d9>YT;91@>Bi00000000000083co04Xa`U_jE5P84g>10000PWgQ0000000000000000000046Mm000000000000000000000000
0000D;QH00000000TTcC4m`Z000000000000000045@N0000000000000000000000000000000000000000000000000000DSK8Y1gT0YUN00000000000000000000
0000LRlo0000l;;Y\@_eXSA_91;H]4:F000000000000000000000000Xf`Z0000HLRH00000000000000000000X9f300000000d?ZQ0000lGmW0000000000000000
00000000000000008Z9HPJUV0000000000008SRJ000000000>k0000000000000000000000000000000000000DBKS0[BL0000U1UQm1JT00000000LOAJ00000000
I0_@0000PSll00004;]KTQRm0000<@540000@4Va00000000l@a?000000008HFC0000<MLa000000000000000000000000=35`00000000@7AeXTWd000002XLm3C^
00000000DAHa4P0W000000000000@B7`XD1XDZ:400000000\fnR0000D@KZ0000TWk:00000000Q36D00004><Od3i:8UF`@Xa=00000000dXlN000000000000<X^7
0000T;Z[XjeU000000000000XXScDO2L00000000000000000000000000000000PPTV0000P\jfLacCU22:000000004=Rd<>kH00000Mb[0000\7mh000000000000
0]`8000009_]00008K=l000000000000HC]`40B;<XG8000055G8000000000000lF=i\i15`YO`000000000000Y23W000000000000000000000000HWVY00008EI[
@RS]TJ7X`9>5HU>BXo^a0000000000000000L`7V00000000hCiA0000000000000000@6E100000000]3c^000000000000\3kn`2RRX>IKH?j7X@miHWML4FLXHM33
<`VK0000l0[R0>PLd<kL000000000000DIT<8;6jDCe<4Bk40ET=0000XA1@0QalE2Sj000000000000E3BP000000000000]2jD00000000<7MA<YbH`:cVT0CBdFJm
0000`3N\00000000lWAj0000`FiP000000000000U1AH000000000000TF:D00000000000000000000000000008E_^@G7[l:6AX``[<@BOTCIU@@J^000000000000
00000000@1Q_H:SV0000000000000000DM:HHEBK00000000@835PEaUX;_c\=l\8Gl_HhTjm2jV000000000000Pf9E000000000000<f>W0000000000000000`4eW
00000000000000008:0Z4?]\X:mA12cEL4<Z000000000000000000000000000000000000I4:a0000@ZY><PI`l]cZ000000000000000000000000d1O]LgX90000
dM1O00000De]0000000000000000E4M9DJc9lAd5DWXH00000000\1SM0Q6oPL<70000LgV;00000000l7Fa000000000000P@jTP>DFXV^^00000000TZn@00000000
0000000000000000I3@g00000000000054?D0000000000000000000000000000000000000000000000000000000000000000000000000000H;W^L40Lm3>i0000
dNDn00000000000000000000I4@4HTiN00cYT\`\0000Ha:b00000000000000000000l2Ai00000000000000000000000000000j=Q0000000000000000Dd<l0000
000000000000PPO@94[C8O`NA5F`00000000`8cc0000000000000000000000000000d8jFLd2=0000PnF500000000000000004MmmLdNi44Pd<PDP<bfD\oJQ=4B2
A4WJ00000000L\WX00000000@J`R<TcPlWmZDjF;E3_n00000000000000000000PJdn0000PTFS000000000000DAVm`ODX0000000000000000TGQnDCY6`g>T0000
0000DII_HjUF4kH4000000000000000000000000000000000000\;=300000000@iRb0000TZ_E00000000@EPj\f?S00000000000000000Uhb`:kI<6JG4VX;0000
0000lD9M<i1R0000000000000000hdFD0000PEFfPMc4HjKGXZEV\NcD@92^00000000000000000000000000000000l2R5000000000000lC3`hTc_000000000000
L2fAm5E^54M]000000000000`966D@:ldERh000000000000TD4[dl2Q00000000H54ATA@OlT;C00000000`QY4E2ET000000004JWX0000000085C700004:BFTg@A
50[kM48i@>84=5Q@0000PRkE0000000000004h8B0000LGAM\OOi0000000000000000TTKk0000@e9I00000000000000000000hVnj924>T<\f000000aolOUbhSQ]
0000000000000000TF?Nlf4kL:lH00000000Q5H@04[410k@00000000XG95`>RIhTW8HY^Q0l8WDBU?0000]0`Tl\0iY4;Q0000000000000000dPUUhA=Lh4GgDXRX
TL4_\[6kH:48X:^k`meM0000000000000V1X000000000000I0>@000000000000@UYX0000dTAghIo``@\[0P\a00000000@i:adK;IT5a<0000hQ<o0000<_]]0000
U4^a`Ug9000000000000<GX4000000000000hGWH@;:m0000000000000000T3@bHP[>00000000`[kaHR4a480200000000000050a200004VO[<k1610Lb<V7C0000
000000000030hUnS000000000000000000000000\Ol40000000000008E\Y\V4ED_`D4njG0000000000008G6lTIE:h4Z`]1m?0000000000000000<T_=00000000
000000004TTK0000000000000000l<0:0000i3O4000000000000000000008iHG00000000000000000000PTLR00000000Te3J000000000000dA_]]3Z=T=YELP6X
\R>9d?X\HXHohIQK@?heTVm30000LkdO0000M4Eb00000000dOle000000000000000000000000<4\TI5T1000000000000h;WQ000000000000000000000o3bDK2]
0000d6g^00000000XZMJ00000000\>Qo00000000l37W@U8[DhJR0000HXA`0000X36900000000XBCT000000000000l<mD000000000gfd0000000000000000LkZi
00000000X?Z:i0D7000000004]T000000000000000000000000000000000lfAZ0000000000000000000000000000000000000000lgQ:53hb0000PbDf00000000
0000e0]9000000000000A55I00000m:60000m14^00000000lA\hDjcR]4<kTPji0000`55g0000a0kmlkX;000000000000H6TLHaHYe2:J0000000000000>n1`XTg
hocY000081jV0000L6e_00000000000000000000TB<\0000000000000000HTUE0000PL[o`QkWlZWS00000000D55Q\hQb\?Jn0000LS9l0Bca0000000000000000
00000000000000000000@mZelU8D0000d9`RlG?k000000000000\U\40000X11[00000000000000000000000000000000@RQk0000000000000000000002=N0000
0000d<DW000000000000P5;a0000DOJ^00000000`fJ7i20600000000000000000000000000000000000000000000\3>_00000000DSSa0000dMYC000000000000
000000000000000000000000LG3V\kma00000000<8ZG00000000\XYX000000000000dADBPW0n0000000000000000M54ihhK1000000000NRS00000000`Oij0000
DV\c000000000000Lc0c4hYH00000000000000000000X_GA000000000000000000000000d5G;<fK<8VH><gT70000000000000000000000000000\U`Q00000000
U3[f0000L:TKTZfb4f_Q000000000000lk:^00000000000000000000T]E9000000000000\E]mXcEQ0000000000000000000000000000Df7B0000000000000000
0000\B2;0000000000000000DFdc0000000000000000lI1BdiB?00000000d\ZN000000000000P4?^00000000`1lA`3MKH>P<0000PX\M00000000XH[^00000000
E42O0000000000000000000000000000HIIP000000000000000000000000000000000000HFAL\1\Th9=Wh[_\`NSHP^K[000000000000000000000000000042\:
00000000a00ge4@dLa`j<VFkHJgo8hkJ00000000<7F>00000000ldQX000000000000000000000000000000000000000000000000000000000000`Udc8Y>o0000
LF?m000000004SiJ<7VF000000000000D1^MPkVhD9@g000000000000X^^\a2D7d0iCX<^XM59cm2VR00004G@<A5B^0000000000000000d;MoQ0]N<YV=0000dS`N
Y57A0000000000000000000000000000l8UmPOgRP67g00000000Y4JZ0000lTB60000D_oM000000000000000000000000000000000mkI00008?JM000000000000
0000XYUe0000<B?2<M\M`e6U00008M3I0`;M00000K>Y0000000000000000000000000000000000000000D3dW00000000000000000m9U00000000Q5HgHWBKXkZ3
064K0000dCEo0diI07_6`OaSPYXo05O^000000000000000000000000000000000000000000000000@eXf0000XBZJLf<mPfEk90LPTZl9lOo70000@4^N00000000
0000`>o900000000000040HAXh\c\LP1LYCA00000000<Nn5i1P<TRcfP6H7@P<h4g3B00000000l<\;l21Y`ZA\4e`T0iPTXk\]000000000000000000000000m549
00000000Tc2Q000000000000000000000000hnMU\ABZ0000000000000000000000000000<G4cXnC2DTIX000000004OZA00000000000000000000000093J`0000
00000000000000000000XBAZ0000000000000000d<CM00000000M1NA0000\cfPDf<6hgP_dSQm000000000000000000000000PFllhMaS000000000000\=Hd0000
00000000a4m700000000@;IU8M=H000000000000@2Vb`CUAPN_\dXgU]04e0000HEYC8NIK@[Zoi2hR0000PP;O]1FR0000@9l68dE:Tk=40000DRJg0000XT\n13Lg
0000P]R6PgBhh^A1lUM=e4:U0000Xdk<0000000000000000T7[T000000000000XlAN8B_n000000000000`8Bn00000000\fQ?8^>h0000D0>`X`5N000000000000
00000000PQbK0000<^Hfi3JNY2F\0000000000000000lXDjU1k_00000000TNi`0000000000000000000000000000000000000000X]^L\k?^DBYTXkET00000000
000000000000000000000000T`\k4H_f00000000\h;T000000000ln3000000000000000000000000<0LHE3bk<>5S0000000000000000000000000TY^0000hd9T
0000000000000000\BBT000000000000000000000000000000004TH8`_;<00000000000000000000L2870000000000000000X0D9000000000000000000000000
0000000000000000Y1mc0000PoiPe4KP000000000000000000000000000000000000h@N6\?:]l6Hf\@4edJ11=12`000000000000hJV000000G5g000000000000
00000Bn?\>U@XCRP<\@8\4nQXcRED[Ne4kfWP?I10000<3k60000000000000000X40>0000000000000000000000000000000000000000@f]LP@`C000000000000
00000000DDZ;83PQ000000000000l:if0000D:CaD1WBH8Zn`Z[E0`RA0000000000000000000000000000000000000000DW_?00000000000000000>L]00000000
00000000000000000000<?5o0mBf@Xje000000000000000000000L^B\9bR00000UZ]000000000000000000000000\MUm000000000000000000000]EK00000000
`6NJ00000000d9`m8H?ILcLA0000000000000000I28I0000e1Jf000000000000000000000000d1X:LXX`@71<00000000PA6;0000U0=D0000H3cM0000<45C0\BY
0000l=U4<=Z\0000H00T`?Cj00000000P3di0000@HMm0000000000000000T>8D0@FL0F1\00000000000000004Z5C00000000000000000000PWjf000000000000
hUBP000000000000@dH;hCQ4\[:i0000<DK2dVGg91c:0000\3O<4OLF08QODYoK0000XM_e0000XC2m00000000PaaM0000`JDk<bN^000000004;YJ@GoH00000C0e
L;13\[5f000000000000TI`W00000000000000008JnJlJBVPoTn41dB0000000080J`8_0Qd`cU0000000000000000000000000000000000000000D>2>00004cF8
000000000000d7>l\S^1I0THXDJ5538600000000XR=^0000000000000000000000000000000000000000000000000000l>M>hCl00000TnX50000<Un=00000000
00000000M4T\00000000000000000000000000008C=BXi030000HFOYPUc38n3iQ2]c000000000000000000000000DnTEQ3=:0000I2cQP`<c0000000000000000
000000000000LlJc000000000000X\oh00000000PFke0000H;T@U23B0000000000000000000000000000000000000000000000000000000000004;aoTg;UdH>l
]2TNm3U9PhF2A3BbdDbmQ5GM000000000000`GQ;000053Hb0000U5:_8X[;00008\k;\j2SH51a<XdLhf=S0000000000000000H=Dl000000000000LQ@m00000000
<@3ki0<f000000000000U2^Y0000h22@00000000TZUDT\nnh]CK0000000000000000<J<V0000hCXe0000\Bhm00000000dC<OT7DC@]1P00000000000000000000
00000000000000000000`nIYd]=[0000000000000000000000000000000000000000TLGj00000000000000004CSi0000<C8`0000hIh10\TB000000000000XX06
@f33Hih;0000@_=[000000004`dC0000000000000000Tj5JPmPgXQDQ00000000h61U00000000000000004<H4`[XS00000jEX00000000X?jW0000000000000000
`5UD<QGj`lYk00000000000000000000000000000000000000000000000000000000U48Q000000000000XQbd4fCT\Xnj000000000000DUfk000000000000DV>R
0000d;KIL@k[dX<_00000000h24=hRoZhWh@000000000000000089TgTLS:00000000000000000000000000000000000000000000E1]1P<hI<0AkH>1N00000000
0000LidbH]4L000000000000000000000000A1VY0000\OYX000000000000000000000000TQCe00000000000000000000000000000000`8mG000000000000@:5c
8JD[00000000\J9kd5YHPEG>0Tdc00000000LQPUP7EW0000H<Bn0000000000000000L9nf0000000000000edX000000000000h:W900000000m1B>0000`^IP0000
0000L1kb0000X4a`00000000XIBC0000000000000000000000000000000000000000M2dD0000000000000000h=f^00000000`0hE=0g;0000000000000000l1>_
d69Cd1h9hO>lHP;^4\PKm1k24B]f0RNe0H3aT[g900000000\GFM0000H4FF\OM:000010O><>\`PjT@\?N;00008TKU\Vg1000000000000@]Vn0000D:?O50Tlhj<B
0000`fa`H;0OHAZW@YRJ0000000000000=YT@OK7HQc>\\?=000000004=D?00000000`:^6@X0F00004O[78Ml@\U`k0000lM0`000000000000<S`l4ZJ=0000007c
00000000000000000000000000000000000000000000T[kN0000`VQ8TB0=l\EBXkYT000000000000a58m000084Hj00000000000080o;43TB00000000<oIg0000
00000000l:UF000000000000HBVG00000000XPR<00000:KUP9oi4DL[XVfO0000DX@T@o<V00000000000000000000000000000000D`Lc000000000000TJ6W0000
000000000000000083JT\Lk[lPm;lSJD000000000000DAd`0000PBB9000000000000000000000000000000008LSj0000E1M?E5@V0RSo00000000`hNT00000IG7
l730<UAQ00000000DPcQTCY[hPgLe5?K00000000000000000000000000000000000000000000\Ygi0000h^fC0000000044IB0000lBZ_000000000000`JTcdU__
00000000`:XA000000000000@N[g00000000000000000000E2C>0000LeJ@I1DQ00000000LhD800000P=L00000000LGh>0000H?PYh\[e00000000000000000000
4A3TXFm]000000000000la;:0000hK^[000000000000@P:0X=@I00000000000000000000`3CfP7H`000000000000XLfVH4=c00004NaMHRPXPJi30>@APkB^0000
0000E0XV00000000<\F9daZ3L]Yf00000000000000000000`[iHH:N20000000000008HLA\ShB8U_E00000000T?bnlUInD^FY0000000000000000d>lh00000000
000000000000d;B100000nRP000000000000000000000000LE[Z0000@@P:0000000000000000000007Xh0000l:K5DHGl@U?;000000000000000000000000PRP5
H>UR0gEP000000000000D>N;000000000000L9]34G<D4oOL000000000000\5S2@C^78OZ200000000hTAJ000000004g0E000000000000X8<am40B8=5900000;A\
h;dJ000000000000000000000000LZZn@Pc>lei6000084>9T@Uih[^`000000000000PU==088<0000X:X]@@SPT;]1XWPS]02D000000000Y[400008OWCT]RPHJFk
0000LUdA81hHT8;I4\n=`l1=0000000000000000000000000000T8X]00000000000000000000i2ge0000000012W60000000000000000hT9`lFQN00000000hjhm
02MUh1Ab0000000000000000T1JUDM;n0000000000000000000000000000\5YY000000000000X[<AhOi70000<4bC@jmBPZbX@\UV0000@HE?A0I8T[am00000000
000000000000DR0NdaS80000PETf000000008TJV\U`^PhXBXlAo000000000000000000004T:[0000dBel00000000000000000000\UHf00000000\MCV00000000
\Q]E000000000000000000000000h[_h000000000000Q4U@@l>K4In30000Y2LG8EPU000000000000000088bWHTE90000l;KY8?L600000000P1QG000000000000
L7:80000X7]]000000000000l9b?00000000@G8Fd@6G0ik[d0EfM1<\00008\P1000000000000000000000000<U9[0000@4K]000000000co40000\KiB0000\2Rn
Y0Jg00000000000008>J\BSX8E9:0000XHURTR\U<DdK42\VT8GH<CF9HIP`dbo=0Z4l00000000<:Z@`6P90000000000000000000000000000000000000000X7D5
000000000Q6KD3\=000000000000000000000000LCSLhVU7e4]MH13?<T28LcUR000082mDl9H<000000000000000000000000000086hM00008K@NLK[a00000000
0000<IR1`2Ii0000000000000000<4U<0WCHL`8LhG2;DBOd000000000000000000008DVBLhg4HiI`Y3Ao0000hZgg0000Pi[60000000000000000000000000000
0000896D000000000000@EX?40eID`9800000000000000000000P@F000000000000000000000000085PP000000000000i5C00000h8fVH?[^LA]f0000XHD?0000
0000000000000000000000000000TlD3l7P7`OS6000000000000Q1d00000000000000000000000000000000000000000M2DdM4Kb000000000000000000000J\5
=2BN00000000DL<SPUf_00000000<\X0hD0YhEUOX;gD00000000\B010000000000000000hOHG0000895Y00000000@gA?0000000092_=0000Dkdc0]eQ0000LF:e
<RAP0]HS\Ahf8c:H0000000000000000A2EE00000S`<0000\b:T]5D;`[Hf0000000000000000TbUO]4CR0000000000000000000000000000=3dc0000L82_0000
00000000000000000000D`[g0000hG]g0000000000000000H>8S0000h3`TDQ63DFlW\4[CL>N\h12MT@OGLZlY0000000000000000000000000J86000000000000
00000000000000000]OFha]O90kL000000000000h^n5hKl800000000hX]e0000000000000000m5CB00000a?34;SePmaZ00000000``4F00000000HC4O<V6mI1C=
T6_gh6XmTc`2000000000000000000000000d`kS0000XA]9T7ka000000000000000000000000\PO`00000000000000004J:@0000dH6<4Q;500000000@4510000
@DWY4E370000L4IkD4_<0000X<`K000000000000000000000000HL8;0000000000000000000000004Rea0000lhCY00000000000000000000TW3J000000000000
0000000000000000000000000000000000004Y0ePjCY000000000000=15B0000000000000000D:eOXYMllQ<Q0000000000000000@\T200000000000000000000
0kiI00000000lOe600000hO513dEX5RKdTfbLOm<8f26`=]md[d4000000008fD0000000000000000000004HM:dfbP0000<T4?000000000000000000000C9e0000
`a=a0kkl@NVT54_`0000000000000000000000000G\70000000000000000hiFC0000\C18`Ze9000000000Wmg0000000000000000T5M30000<M@\0000a2Xh0000
0000000000000000@5>=00000000@QlR0000000000000000Da9_L\cT00000000000000004TSK@;L60000000000008KT6LcB000000000hBQm0000000000000000
00000000h0\^0000000000000000000000000000000092NB000000000000d\;^00000000000000000000`MbA000000000000000000000000Y10_P[MIXl62`K13
0000Hg?70000000000000000@]45000000000000000000000000000000000Dh]00000000@EMgDA_N\S3V`C2900000000000000000000`NP<0000000000000000
00000LZPPOCV8e8000000000000000000000000000000000000000000000000000000000000000000000000000000000<FW<000000000000\YCSdm:i=2Wl0000
0000000000000000000000000000000000000000000000000000l=8m`^Me0000000000000000000000000000000000000000000000000000\5?L00000OmmDU9E
\b>Y0000@=OnH]DJ@K6300000000LR\d000000000000000000000000<T>O0000@81400000000000000000000d[\o00000000i2i<<R_Y00008I0o000000000000
000000000000T>i7`f8100000000000000000000`5_EP<^G\LW24j\4djm_000000000000D\:XdJ@X00000000P2b8PI[BE1]F00008VnP00000000000000000000
lE6n000000000000000000000000P3I]00000000000040n5lV<_000000000000HURG@e8K00000000000000000000D?H6@bXlU3M600000000000000000000`EN=
000000000000000000000000DM?<00000000\;7C00000000hU@X0000]0B?h;l@0000d7m8000050l?0000000000000000da4k00000000`7X70000000000000000
0000XKPJ0000000000000000000000000000PND>000000000000000000000000\?Ah0000000000000000000000000000000000000000lV^58W<[0000XOC;XUmV
0000d>WD0000000000000000PbV@0000lk^80000000000008MfQ00000000I5VG000000000000m4o;\>JclUBh0000000095TgP6Kn0000\R]3T:PG000000000000
0000L;>`0000L=0ChXfc8A7?L0=\<TIl00004bm[ddFm0000\F9<00000000000000000000X;<R0000000000000000lZ:H0I4e0000000000000000000000000000
0000@h<000000000Hm>U00000000`BIE0000LD_C000000000SmT0000HS\H000000000000000000008NWj\a[K0000000000000000000000000000`ZDo00000jJb
`b9>00000000XGF_0000<U7RH3FYX\SV000000000000000000000000000000000000000000000000000000000000`dal00000000000000000000XDm8\_Kc0000
0000D1OP0000000000000000I1MQ00000000XNFf000000000000000000000000000000000000000000000000000000000000000000000000LZP100000000X9UQ
0000000000000000@796I3=L000000000000d;BG]4A`0000l6d_00000000H=9b0000000000000000l8Rk0000DM\`000000008cW8hL[U0000000000000000`]l?
0000dA;aLFSn00000000000000000000000000000000000000004c5@000000000000`eOU0000000000000000\4aL00000000000000000000hNAPTZdKPc1A`d6]
`F<`000000000000\>c60000L@d8m1QhX=4GT?dVdWHOlUGj0:KE\j4c0000lGcg00000OlN@jRDLm3300000000000000000000000000000000l9=F000000000000
\N>7hVNX\ijbX8d=00000000H<P[000000004`XGXHl>XiX5HTFj0000000000000000000000000000TZ@g000001eJ8OWg0h0@0000h2]eDSSDP]900000PAgKhI[b
LPkY000000000000000000000000D7g:000000000000000000000000L4cAX0:gD1BVP>aW\ZfPTgc[000000000000lJHY4@D;X;cOTN23Lj?nhaMG00000000`7i^
@==B8WkTXXZH0YmShkm90000LmAR0UKQ00000000h0O>H\49<\NI@a1l4n[b000000000000000000000000HQ^]00000000\^`I000000000000000000000000E1ne
0000000000000000L?n@00000000000000000000DED?0000000012meHKmQ00000000000000000000dJP^00000000d8lkH0SPh?O0HSYL11QV000000000000Xl^d
00000000000000000000h:Y`HAcPlC9;@l>l`YiWHBS7d]DYXJV>L]UbdE\L0000@?9Y0000lRLnd<Y:00000000`4LB00000000d\K]8Tk7`Uia0000PT[700000000
@iVM09KI0000`PbAL15L0000XLHE`[WQ0000000000000000Te[V000000000000@5jADUeNDYnN939V000000000000000000000000I5=A0000000000000000H[?<
d;M4`\kI00000000h=jn@AL5<ec4000000004c4j\J\N8^Yn<?TRTMBfPKZ0<kcM0000U1RL00000000<6lL0000000000000000Hg8?000000000000D:R\@N100000
l2dD``G@0000TB^n00000000000000000000000000000000000000000000dcFNlnWK0000000000000000000000000000P@W@P[5<00000000LKKo0000`?ie=3?_
0000000000000000000000000000LW?N0000T;_SPJJo000000000000D<n`LXN]L`iO0000T@<e000000000000000000000000`V8D000000000000000000000000
000000004;\XTCWB000000000000dV?G0000000000000000000000000\8<000000000000H0UG00000000000000000000doDH0000000000000000DM^b00000000
000000004mOl94bc000000000000\]bf0000DU6m<e0L00000000000000000000=3S9PH5A<^LF\YnaH^SHY2ZW0000000000000000@DBG@7<e000000004P7S0000
0000000000008XB\0000000000000000000000000000000000000000\MQbh>LC0000000000000000PO?`lod:00000000H12g0000DQ\^\7dJ00000000DP_O0000
L1i0<N7:0000000000000000000000008\A[\OI:I1DcA400000000000000\VUe00000000m29600000000hQG900000000`Xn>00008_j7X8V:`M`Z\QRJXN8PP[>b
\gY]U0Nl000000000000dS@60000E3<JQ4=I00000RIK000000000000L:P>Y1b\0000PJdD00000000PmiF0M=^l>9Q`Z21e4>f0000dAY2000000000000P@IN8hHL
00000000Q4`n000000000000\T1>000000000000000000000000000000000000<3R[000000000000l0h200000000000000000000]0C\L1Uc`D`;@Df]XIFihRf2
0000000000000000000000000000000000000000DJBh0000h:D[PJAJ00000000X3hf00008GXFh]Ai000000000HI48J8j0000\>0`000000000000000000000000
000000000000000000000000000000000000P>felQUC00000[Bd0000D]QD0000PFFB000000000000037800000000LXF0000000000Fe00dIK0000000000000000
00000000\^hgLKV400000000P<Ml000000000000HbQn`Tkk<1=g\D^THFi300000000000000000000dUoM4^\D00000000LO=D00000000\:d400000000PGAg06oK
0000E0^D0T@Q000000000000000000000000`d\a000000000000X>G3dS6G0000a3Fa0000L4f>0000T]G;0000H?I@00000000000000000000@2^@4Z4a146[0000
000000000000000000000000099J0000`BM800000000000000000000000000000000000000000000M57PA1A6@<NhT?@^4Oh`000000000000000000008<>40000
X8TV00004TXi0000XN:aHY1345BZHcaa<h``H66ZdShhDXQ6d3TSD`A7DiKd00000000000000000000000000000000XGY\00000000000000000000\EZ400000000
000000000000000000000000000000000000DRm>00000000h6KR<a?f00000000000000000000<5fG0000000000000000000000000000HGMglS^D0000XZf<0000
00000000000092B<00000000@\IcdCfb0000`b0a000000000000@VblTeR40000P4I\00000000LMhC@F=70000000000000000000000000000000000000000<F8<
00000000@X`?00000000000000000000000000000000000000000000000000000000000000000?FY0000dm<0000000000000TY_i00000000LMQD0cP?00000000
00000000000000000000U0Ei@@UJPO?n00000000000000004QoS`m1M0000000000000000PaW=00000000`?SI4=L:<Z36H`Y30000<5<\4;JjY2Tc00000000A2SX
000000000000`Qi2000000000000<fkNLFgc000000000000000000000000`XP]00004;fQ0000@b0=D5?;000000008RH\0000\Gg;HeL[00000000000000000000
h@7M00000HoFLB;V0000l_0700000000000000000000D5K<000000000000000000000000<2ba000000000000Hj^Z000000000000000000000000X>H200000000
0000000000000000000000008VSB00000000l`l9000000000000`9Wj0[;O00000000000000000000000000000:LPdEQIX\PbPc<\TL9Blj^3000000000000H86I
LMY20000000000000000DD5?00000000000000004hI200000000lKL?A0=Y0000000000000000`Plh0000000000000000XGe8X7?fe3j0L8GZHSeC000000000000
0000X:9MA1><0000000000000000@9;W\n5aPbYM0000000048R;000000000000000000000000TfRJ0000000000000000\DF70000<Y1Y0000000000000000`_9N
<0^b0000\0]742Em`Pfl0000000000008LRU\kifLD5`Po>T000000000000000000000000000000000000h420T=0Q932T0000<2ck000000000000h<fK00000000
000000000000lG^8000000000000000000000000D2VGD57k000000000Eol000000000000lLW_000000000000000000000000`hnad03G000000000000]4]_0000
TQFA0000000000000000000000008<dB00000000000000000000TjhW00008S0R0000<Zjb0000TLhbXP2H4^VZDi9e0000T;MTHQ]\000000000000@ScKQ29H0000
00000000PIUbE4<50000lDO5l\58\0PTl`Ib00000000000000000000000000000000000000008fo=h2?=4VTd000000000000000000000000000000000000\FQ;
H0Kk`]\^`21:0000000000000000X0YidG0X0000000000000000000000000000000000000000000000000000hl5<00000000000000000000DN64X`RbPQ^<0000
4;EA00000000@KCH0000\2K20000TB^7000000000000<Oa80000dJGj\N^YHPnj000000000000HX_300000000X<h4Dcde0000000012QT00004`ga4G8000000000
hLg04Sgd00000000]3P94bF\00000000L8L?TL\J0000<>IaTlj_00000000X41W0000<Q;EPGY488NB000000000000XOoN000000000000P0^3dP2edUF@<5B907N_
L7>?lP4fX]d=00000000PB@ol6RMHX7hDfa20000d3efX>050000X11C`1PZ00000Xml0000000000000000lQ1m4Y3F\YD\0000000000000000000000000000HQW4
00000000000000000000000000000000000000000000000000000ZL:00000000E2;O0000H3kK@=i9T=UTTHd>HLXY8S0@d_H2000000008Fc4DMUQ0000l0TNHJSh
`VbPU3KJi4>B00000g5b00000000000000000000h<_I00000000000000000000Xe5j0000000000000000@82KA3nY0000000000000000l@:I00000000\AnK0000
14O@00000l1o000000000000000082hG@\\@T]Ei0000hZg200000GE600004Y2=000000DH@3Hn000000004SU\0000\\UFT>5e0000`nff0000l8[H000000000000
L1lQ<:CF\?;^<]I^I4D600000000TgYo@AIL00000000LVRQ0000i4dI00000000000000000000000000000000000000000000000002I:00000000L;Zg00000000
XhhP4>T6000000000000000000000000@\fR<V4e00000000000000000000l>bY000000000000000000000000000000000II9D\<V0000HKRElWe80000TnHH0000
000000000000D89V00000000000000000000XO2h00000000@JTK00000000Lo868fAD00000000000000000000D8Xl00000000l^9DXHUa00000000000000000000
0000000000000000000000000000T24f`d3i00000000@YQU000000000000HcjT00000000\9XC4m=70000000000000000XBm:000000004;Cd@>mF0000M1\_LEH4
00000000000000000000000000000000000000000000HQ]l00000000LlMc0000HFon000000000000P@=i0000=1[QQ5Jk0000`D]20000\Uo3\B<M0000m0c001B3
00000000000000000000000000000000hfU=000000000000000000004FID00000Sib0WTV0fUo0000000000000000000000000000000000000000000000000000
D<lY000000000000hg1c000000000000HVh9l?emXFH\@I<kdi=:X5bHdKaP0000T>GYHic@00000000lO8@0LEgXdEe000000000000@L4F06mOD]TT000000000000
0000T7TZT23iLTh5\X6b0[I;0000000000000000000000000000000000000000h1;P\APLD_6Y0000hE1oM2M@l25f0000000000004]:90000063j4DDhXX=X0000
0000000000000000l;0f8:FHDkPMi0[_00000000i4\ZdMm5i4n]00000000<<I1000000000000000000000000LDcb52Mj0000000000000ea`00000000X>0W0000
d2KcLFFSLF]=XN6UdWIWdN<o@ilD00000000X9ML<ZRY00000]ljM4J300000000TaA600000000lWKo0000lLPQ4YEW@]:a00000000000000000000db]700000000
0000P:8P0000P>>^lZOB00000000`H1`4]25PC_E000000000000T[G9X\`M0000000000000000d8`T0000000000004_aPlL44hkRC000000000000000000000000
0000@1kIP9^PH?[P4J]?92lK000000000000X2PF`C]300000000000000000000lLOR`R^b00000000lOeM41egLJB<00000000000000000000000000000\AlDC8:
00000ISA0000000000000000Hboi@\9L0000HoQkLF_J0000Q43B\Vb4I3YJ000000000000000000000000LJNd000000000000I18B0000000000000000`4Sg0000
00000000000000000000HTG]000000004aIT000000000000000000000000000000000000000000000000hN<V000000000000h3n[TZ6J0000T^TZ000000000000
00000000l8hM0000DS[8H5eL000000000000DHA5T?`eH]kPl8n0LVmZ0000@kUd00000000000000000000LRcW4?Z_d^?=821H8bPD@cH94A5l0000000000000000
0000<70Q4[h10000XibMH]I20bd@0000000000000000L8\C@RIiXY]_41VQ000000000000PBGG0000000000000000HEi<0000PZI30000dJVUHOd4000000000000
X@390000000049jW0000000000000000hfLbd0`9lXomh_4E000000000000000000000000Q5;1483W00004QDn00000000000000000`BKL<5[4nV100000000M0Mj
000000000ASh000000000000hobQ00000000X16:0000000000000000000000004=1]0[e30000000000000000DYVI<TeJ00000000DMd88dDBlYXFXCL5e4C@0000
0000000043W>0Ai700000?1L0000\9^:4P:<L2<EX35e@MkY00008>AW00008f@^<\BfXcT000000000L[lI000000008hlO0000DHmb000000000FZm000000000000
00000000T=X]000000000000000000000000H]FP8GnO0000h<Lg4[_:000000000000000000000000<5^gI3Bn0000@[_N00000000PN[K0000000000004J5o0JQa
00000000\lMG00000000000000000000hQ?a0000TQUd000000000000000000000000l1EN8>cih?R`0eIR0000<4f00000h4PK0000000000000000h_FH00000okZ
00000000M3Yh0000dKD>00004084dNS`0000000000000000@N7K00000000TO6ilD=K0000000000000000000000000000T3adhR2n85R1\fB400000000<];b0000
00000000000009:F\WGf@<Jf0000000000000000000000000000000000000000000000000000000084NWhn8O000000000000XbVi000000000000000000000000
hDBbPjZL00000000X7nI000000004D8dLT95000000000000LVcU51YJ00000000P3::00000000000000000000000000000000000000004WH?00000000X];J0000
000000000000000000000000<nV[00000000000000000000HVA]00000000<@eo000000000000daJ?0000\H>5000000000000H][Y4^lkX3:k0000@<lC00000000
8Q[nPk070000000000000000lVcf0000X4heT7iJPX9200004LcN0000La6i0000<E@3PUDh000000000000000000000000Ta5C82;m00000000\RUT00000000@B>d
dd50`TH]000000000000000000000000h>Yf0000000000000000000000008:AF00000000000000000000000000000000000000000000000000000000XfmA0000
00000000000000000000000000000000000000000000\:OHlJ]W00000000hNOA\Wh\0000000000000000000000008o8l0000000000000000PLSJ0000DfFZ0000
0000000040RR00000000000081oU0000000000000000000000000000000000000000000000000000LElD00004b@10000000000000000HRg;0000000000000000
00000000D^Ei0000h=]OXA^a0000LjSlTjYW00000000DQ9H0000000000000000hc7400000000000089nN00000000M0R\E5G_8UUY0000A0hCP9]O00000000@SlB
00000000000000000000000000004hRd0000000000000000Phmg00000000\ago0000=392000000000000T?E?dJVeTon<0000000000000000@]Jm`oK;00000000
4Og8PC;A\ERF\nCY00000000000000000000000000000000000000000000000000000000@QdP00000000`EhD00000aXa00000000<PLJhPLm00004EdFlNS0D;GB
M3Vk0000000000000000000000000000DR`>e2;a000000000000D^jE000000008?Y5`;OWX<;90<jd0KWm4_3V4eQb00000000000000000000HVXR000000000000
00000000dNdO0000000000000000dD62\\JL]4I=0000DP[]495=53a3@\2T`6D:Db]Z000000000000LFPP4Z@A00000000@<:J4[a[000000000000lcMcdjGl0000
0000TH>Y00000000000000000B=^0000<`e[000000000000000000000000000000000000HIkF0000000000000000000000000000\eF9h3`>DiQ9dCGY0000lgAh
0000000000000000000000000000000000000000<1?_0000@fP3000000008O8SlX@@00000000I5Mh0000\ZTI00000000\IAK0000000000000000000000000000
TI`D0000LT0Q00000000000000000000000013Wa000000000000<66>00000000000000000000DXPA0000000000004L^ma4e00000lm7e0000TK1P\h108l\40000
PPdVLooJm5<]l6=B<:BU00000000000000000000000000000000X[hT0000@@GeLL]D<cV0h77je2LY0000000000000000lLL400000000lHZj000000000000Tm@j
0000lbO80odg<n;[000000000000000000000000000000000000000000000000TF2SddOT0000000000000000000000000000000000000000E2[ndE;i00000000
00000000000085?iDGS<0000dI=B00000000e2<E0000@Fo[LBSj4`?i000000000@:<0000lQ8T0000dHSl00000000LS5h4ndJ0000000000000000000000008bQL
0000HRDO=49V000000004]Le0000000001:C000000000000000000000000dIm>I3mE41?M45H0a5=k000000000000daLT0000@^Od@AT80000hE`W0HgNDQU2H=\:
0000\ZB`0000\:bFDLBG0000H6AI0000hFZYdL>J0000946<00000000@bl_00000000M3\800004Y?J0000@Ag50000\Bc08e[k00000000000044BkTTR100008W7M
00004em]000000000000=57nl3\T00000000\VLW0000`5FV0000000000000000h8<M0IK<873MDT8:000000000000D<An00000000DQJa00000000000000000000
0000000000000000000000000000Pi=e0000@7Nk4fWG<iP@00000000<a\\I0InlOA^000000000000000000000000000000000000000008e1lY80`83A0000I5<o
<RKA@ZPK0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`PW30000D2H3000000000000PWEX0000
DPo]@fIUY2ZK000051VGX<g``<_e4_bEl3Je0i:J0000000000000?MD00000000\=ndXVjfh8NVU4BPDU?S0000H8OMD\8K0000<STT00000000953C000000000000
00000000@b@I@lQW00000000000000000000000000000000h@@H00000000000009?C00000000HH8A8TZMhSV:I30GdA:\0000P?F4\7Cg0000l5gV000000000=I?
I1bh0000000000000000000000000000]3d0L@nn\AUe<T_O8ZZX4;K:00000000l@64LeC50000000000000000000000000000E1Yn11]XPI030000m06WTY2l0000
dBXdLTi4LCHeLZDGDaBF00000000h5FjdC2_`FT?0000DVh]`i1o<20000000000`:e2h?kPT`HO0000L;8:00000:j100000000DhVZ000000000000000000000000
0000000000000000@=75`Q2>00000000TFX700000000\mdI00000000`mD4<@b>0000XKjT00000000D70AD@9AlCWX<XQ`HQj:00000000Q4ga0000\nPdTEj60000
l:oU0000000000000000X<AP00008EWS8@8N14ZS000000000000T?cSlL@f0000000000000000XXgD0000Tjk>0000000000000000T7T0h;VlLG@OdL;@@LJN`RGY
0WdcHX_g4jNIM1_J00000000000000000000XL0H000000000000X]Nk0000DW@c000000000000\TAY0000M2^G0000LT8Pd6cP\=_KP8UV000000000000DJjY0000
PZZB000000000000m3Oa0000Hl4n000000000000D4>[00000000000000000000000000004CR50000000000000000PDkG00008[mJm36n0000LW^FXnYL4O_:0000
000042>T000000000000DYL<0000\a==De_:000000000000H54c00000000A1R^0000000000000000PE=<i1;l00000000`HH^0000\JL54_kI0000h6j1`HIO0000
00000000<\jV0000000000000000@IX>00000000000000000000TFfM0000dAVK0000000000000000=5A1\H5`Pch=00000000d[8a000000000000000000000000
000000000000000000000000000045WD00000000000000000000000000000000TI1f``VaLO]\0000000000000000\Vf_`ck1000000000000000000008<900000
0j<j00000000000000000000000000000000<iSP<XiF000000000000`KFH000000000000000000000000000000000000LAV:00000000Y5V50000D\nX00000ORC
`4A[00000000000000000000T[N3000000000000000000000000h9@OhFVg00000000`B5V0000000000000000`CBOl=a2HCcKl9HU@cnQ000000008W0`@L_X0000
0000000000000000000000000000000000000000XNhf0:;50000h[9]00000000<4je00000000T0?:@E?@0000000000000000dZYkLbng000000000000X71L<K5U
4PF:000000000_W>000000000000000000000000Do@Ohe1=TYX4DfW[0000000000000000T1O6<I;_XW8YHQFM<ckR00000000000013TP000000008EYWPAYcTFH0
lX;:@YaL0000hjo5l:A_XWO`0000PISV8SoU0000`5GM4X9@0eJ]LlTB000000000000L3l;H[Q4<=[9000000000000\FVK00000000000000000000000000000000
944>d2DH0000de?0hFf=000000000000000000000000<CQf000000000HdWTS_i@F5RPGZ0L<@C000000000000\R\<000000000000X>oK=3h8l]?900004U0?\mcE
4B53<9\600008SaU00000000L0d^U11a0000lCWi0000HU^W00000000A2if0Q@N@Ae300000000L\T_000000000000000000000ciXM0CDM2[\0000000000004m1n
12K<P]Q74_^90000dGBo00000000000000000000000000000000<D_70000000000008V]K000000000000dU]40000T1]D00000000\@kk0000XA5^000000000000
0000LZUS00000000LCAj@i@d000000000000`]=A0000000000000000Lb9kh^3k00008OHa00000000DX3C00000000\=C0000000000000000000000000TGMR4`mW
lGJ9L>M[<WUY00000000000000000000@7;F000000000000DY4[00000000000000000000DQ_k00000000@G[UPN@?000000000000000000000000T;Wl8VYHD?aH
TfVS00000101000000000000D]\;ha1>Q2c`000000000000A4ZA0000000000000000`8Vm00000000l[o\000000000000000000000000000000000000TSW?0beb
lYd?Dj]]a29ZXJ0^0000THAa000000000000`BiK00000000\2`3<g2L00000000H8M:TEe^lX?U0<Ya@VJJX\6b00004^H1Lli;0000]0E0e0n70000000000000000
000000000000000000000000lDMV0000000000000000X1IP00000000Di_P0000000000000000000000000000lO3k81^8X6\FLP`D00000000000000000000lBeR
000000000000Xd`X0000000000000Je;0000l9LYHW?`0000A4ce@cWY=1KS0nlK8LlU0000000000000000000000000000E3^f00000000D;E4LWj10000d\eP0000
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
