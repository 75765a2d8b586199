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
altele	01P1
alternance	00^1
altra formazione	0121
altra informacio	01Q1
altra informació	01Q1
altre capacita e competenze	0041
altre capacità e competenze	0041
altre competenze	0041
altre esperienze	01R1
altre informazioni	01S1
altres	01Q1
altres coneixements	01T1
altres cursos	01U1
altres dades	01Q1
altres dades d'interes	01Q1
altres dades d'interès	01Q1
altri corsi	0121
altro	01S1
alınan eğitimler	01L1
amac	01V1
amaç	01V1
ambities	01W1
ametikaik	01X1
ametikäik	01X1
ammatillinen kokemus	0151
ammatillinen osaaminen	01Y1
ammatillinen profiili	01Z1
ammatillinen taeydennyskoulutus	01[1
ammatillinen taydennyskoulutus	01[1
ammatillinen täydennyskoulutus	01[1
ammatilliset taidot	01Y1
ammattikokemus	0151
ammattitaito	01Y1
an pham	01\1
anagrafica	01]1
anbefalinger	01^2
andet	01`1
andre kurs	01a1
andre kvalifikasjoner	01b1
andre oplysninger	01`1
andre opplysninger	01c1
anerkendelser	01d1
anexe	01e1
anexo	01f2
anexos	01f2
angaben zur person	01h1
angajari	00X1
angajări	00X1
angestrebte position	01i1
angestrebte taetigkeit	01i1
angestrebte tatigkeit	01i1
angestrebte tätigkeit	01i1
anhaenge	01j1
anhang	01j1
anhange	01j1
anhänge	01j1
anlagen	01j1
anlagenverzeichnis	01j1
anna	01c1
annad	00g1
annat	01k1
annað	00g1
annen arbeidserfaring	01l1
annen informasjon	01c1
annessi	01m1
annet	01c1
annex	00f1
annexe	01n1
annexes	01o2
annexos	00f1
ansaettelse	0211
ansaettelser	0211
ansaettelsesforlob	0211
ansaettelsesforloeb	0211
anschreiben	0221
ansettelser	01l1
ansiomerkit	0231
ansiot	0231
ansoegning	0241
ansogning	0241
anstaellning	0251
anstaellningar	0251
anstallning	0251
anstallningar	0251
anstellungen	0261
anställning	0251
anställningar	0251
ansættelse	0211
ansættelser	0211
ansættelsesforløb	0211
ansøgning	0241
antecedentes academicos	00E1
antecedentes académicos	00E1
antecedentes laborales	00U1
apartenenta la asociatii	0101
apartenență la asociații	0101
apbalvojumi	0271
apbalvojumi un sasniegumi	0271
apdovanojimai	0281
apdovanojimai ir pasiekimai	0281
aperfeicoamento	00O1
aperfeiçoamento	00O1
apie mane	0291
apie save	0291
apliecibas	02:1
apliecinajumi	02:1
apliecinājumi	02:1
apliecības	02:1
apmacibas	02;1
apmācības	02;1
appartenance a des associations	00c1
appartenance à des associations	00c1
appartenenza a gruppi / associazioni	00j1
appartenenza a gruppi associazioni	00j1
appartenenza a gruppi e associazioni	00j1
appartenenze	00j1
appendices	02<1
appendix	02<1
application letter	02=1
appointments	00B1
apraksts	02>1
aprasymas	0291
aprašymas	0291
apresentacao	02?1
apresentacoes	02@1
apresentação	02?1
apresentações	02@1
aptidoes	02A1
aptidões	02A1
aptitudes	02B2
aptitudes principales	02D1
aptitudes tecnicas	02D1
aptitudes técnicas	02D1
aptitudes y conocimientos	02D1
aptitudini	0051
aptitudini si competente	0051
aptitudini si competente personale	0051
aptitudini tehnice	0051
aptitudini și competențe	0051
aptitudini și competențe personale	0051
aptituds	01T1
apurahat	0231
apurahat ja palkinnot	0231
araclar	02E1
aranan pozisyon	02F1
arastirma	00N1
arastirma projeleri	00N1
araçlar	02E1
araştırma	00N1
araştırma projeleri	00N1
arbeid	01l1
arbeidserfaring	01l1
arbeidservaring	02G1
arbeidsforhold	01l1
arbeidshistorikk	01l1
arbeidsloopbaan	02G1
arbeidspraksis	01l1
arbeidsroeynsle	01l1
arbeidsroynsle	01l1
arbeidsrøynsle	01l1
arbeidsverleden	02G1
arbeitserfahrung	0261
arbeitserfahrungen	0261
arbeitsstationen	0261
arbeitsverhaeltnisse	0261
arbeitsverhaltnisse	0261
arbeitsverhältnisse	0261
arbeitszeugnisse	02H1
arbejde	0211
arbejdserfaring	0211
arbejdshistorik	0211
arbete	0251
arbetserfarenhet	0251
arbetslivserfarenhet	0251
arbetslivserfarenheter	0251
areas de conhecimento	02A1
areas de especializacion	02D1
areas de interes	00V1
areas de interesse	02I1
areas of expertise	0081
aree di competenza	0041
arpusstudiju aktivitates	02J1
arrangementer	02K1
articles	02L3
articles scientifiques	02O1
articole	02P1
articoli	02Q1
articulos	02R1
articulos publicados	02R1
artigos	02@1
artigos publicados	02@1
artikel	02S2
artikelen	02U1
artikkelit	02V1
artiklar	02W1
artikler	02X2
artikli	02Z1
artiklid	02[1
artykuly	02\1
artykuly naukowe	02\1
artykuły	02\1
artykuły naukowe	02\1
artículos	02R1
artículos publicados	02R1
arvutioskus	02]1
arvutioskused	02]1
asiakirjat	02^1
asmenine informacija	02_1
asmenines savybes	0291
asmeniniai duomenys	02_1
asmeniniai gebejimai	02`1
asmeniniai gebėjimai	02`1
asmeniniai projektai	02a1
asmeninė informacija	02_1
asmeninės savybės	0291
asmens duomenys	02_1
asmenys galintys rekomenduoti	02b1
asmenys, galintys rekomenduoti	02b1
asociacijos	02c1
asociaciones	00l1
asociaciones profesionales	00l1
asociatii	0101
asociatii profesionale	0101
asociații	0101
asociații profesionale	0101
asosiasi	00o1
aspettative	02d1
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
assocjazzjonijiet	02e1
assoliments	02f1
assoċjazzjonijiet	02e1
asteptari	02g1
asteptari salariale	02g1
atasamente	01e1
atașamente	01e1
ateliers	02h1
atestatai	02i1
atestate	00T1
atividade profissional	02j1
atividades	00P1
atividades extracurriculares	00P1
atividades sociais	00P1
atividades voluntarias	00P1
atividades voluntárias	00P1
atk taidot	01Y1
atk-taidot	01Y1
atouts	0001
atsauksmes	02k1
atsauksmju sniedzeji	02k1
atsauksmju sniedzēji	02k1
atsiliepimai	02b1
attached documents	02<1
attachments	02<1
attestati	0071
attestati e certificazioni	0071
attestations	00K1
attester	02l1
attester og referanser	02l1
attitudini	0041
attivita associative	02m1
attivita di volontariato	02m1
attivita didattica	01R1
attivita e interessi	02n1
attivita extracurricolari	02m1
attivita lavorativa	01R1
attivita professionale	01R1
attivita professionali	01R1
attivita sociali	02m1
attivitajiet volontarji	02o1
attività associative	02m1
attività di volontariato	02m1
attività didattica	01R1
attività e interessi	02n1
attività extracurricolari	02m1
attività lavorativa	01R1
attività professionale	01R1
attività professionali	01R1
attività sociali	02m1
atuacao profissional	02j1
atuação profissional	02j1
atvinna	0301
atzinibas	0271
atzinības	0271
auhinnad	0311
auhinnad ja tunnustused	0311
aus und fortbildung	0321
aus und weiterbildung	00<1
aus- und fortbildung	0321
aus- und weiterbildung	00<1
ausbildung	00<1
ausbildung und studium	00<1
ausbildungen	00<1
ausgewaehlte projekte	0331
ausgewaehlte publikationen	0341
ausgewahlte projekte	0331
ausgewahlte publikationen	0341
ausgewählte projekte	0331
ausgewählte publikationen	0341
auskunftspersonen	02H1
auslandserfahrung	0261
ausserberufliche interessen	0351
ausserberufliches engagement	0361
ausserschulisches engagement	0361
ausseruniversitaeres engagement	0361
ausseruniversitares engagement	0361
auszeichnung	0371
auszeichnungen	0371
auszeichnungen und preise	0371
auto evaluation des competences numeriques	0381
auto-évaluation des compétences numériques	0381
autoavaliacao de competencias digitais	0391
autoavaliação de competências digitais	0391
autoavaluacio de competencies digitals	03:1
autoavaluació de competències digitals	03:1
autoevaluacion de competencias digitales	03;1
autoevaluación de competencias digitales	03;1
autoevaluarea competentelor digitale	03<1
autoevaluarea competențelor digitale	03<1
autorisasjon	03=1
autorisasjoner	03=1
autorisation	03>1
autorisationer	03>1
autorizatii	00T1
autorizații	00T1
autovaditaja aplieciba	03?1
autovadītāja apliecība	03?1
autovalutazione	03@1
autovalutazione delle competenze digitali	03A1
autre	03B1
autres	03B1
autres competences	03C1
autres compétences	03C1
autres experiences	00^1
autres expériences	00^1
autres formations	02h1
autres informations	03B1
außerberufliche interessen	0351
außerberufliches engagement	0361
außerschulisches engagement	0361
außeruniversitäres engagement	0361
availability	03D1
avaldatud tood	02[1
avaldatud tööd	02[1
avvenimenti	03E1
awards	03F2
awards and achievements	00A1
awards and honors	00A1
awards and recognition	00A1
awards and scholarships	00A1
awtovalutazzjoni tal hiliet digitali	03H1
awtovalutazzjoni tal-ħiliet diġitali	03H1
ações de formação	00O1
ações voluntárias	00P1
açık kaynak projeler	00N1
aðild	00d1
aðild að félögum	00d1
aðrar upplýsingar	00g1
așteptări	02g1
așteptări salariale	02g1
badania	03I1
badges	03J1
baglantilar	03K1
bahasa	03L1
bahasa asing	03L1
bahasa pemrograman	03M1
bai bao	01\1
bai bao khoa hoc	01\1
bai thuyet trinh	01\1
bai viet	01\1
ballraiocht	03N1
ballraiochtai	03N1
ballraíocht	03N1
ballraíochtaí	03N1
balvas	0271
ban than	03O1
bang cap	03P1
bang cap va chung chi	03Q1
bang lai	03R1
bang lai xe	03R1
bang sang che	01\1
basarilar	03S1
basarilar ve oduller	03S1
basarilarim	03S1
basic info	03T1
basic information	03T1
basics	03T1
basisgegevens	03U1
bağlantılar	03K1
başarılar	03S1
başarılar ve ödüller	03S1
başarılarım	03S1
beasiswa	03V1
becas	03W1
becas y premios	03W1
beceriler	02E1
becerilerim	02E1
befaehigungsnachweise	00=1
befahigungsnachweise	00=1
befähigungsnachweise	00=1
begeleidende brief	03X1
begivenheder	03Y1
behaalde certificaten	03Z1
behaalde resultaten	03[1
behoerighet	03\1
behoerigheter	03\1
behorighet	03\1
behorigheter	03\1
behörighet	03\1
behörigheter	03\1
beilagen	01j1
beklentiler	02F1
beklentilerim	02F1
belangrijke projecten	03]1
belangrijkste vaardigheden	03^1
belge ve sertifikalar	03_1
belgeler	03_1
bemutatkozas	03`1
bemutatkozás	03`1
ben kimim	01V1
bendra informacija	02_1
benevolat	00]1
beques	02f1
beques i premis	02f1
berechtigungen	00=1
beroepservaring	02G1
beroepsverenigingen	03a1
beruf	0261
berufliche erfahrung	0261
berufliche fortbildung	0321
berufliche fortbildungen	0321
berufliche kompetenzen	03b1
berufliche laufbahn	0261
berufliche mitgliedschaften	03c1
berufliche praxis	0261
berufliche qualifikationen	03b1
berufliche stationen	0261
berufliche taetigkeiten	0261
berufliche tatigkeiten	0261
berufliche tätigkeiten	0261
berufliche weiterbildung	0321
berufliche weiterbildungen	0321
berufliche zertifikate	00=1
berufliche ziele	01i1
beruflicher hintergrund	0261
beruflicher werdegang	0261
berufliches profil	03d1
berufsausbildung	00<1
berufsausubung	0261
berufsausuebung	0261
berufsausübung	0261
berufserfahrung	0261
berufserfahrung und praktika	0261
berufserfahrungen	0261
berufsleben	0261
berufspraxis	0261
berufsprofil	03d1
berufstaetigkeit	0261
berufstatigkeit	0261
berufstätigkeit	0261
berufsweg	0261
berufswunsch	01i1
berufsziel	01i1
beschaeftigung	0261
beschaftigung	0261
bescheinigungen	00=1
beschikbaarheid	01W1
beschäftigung	0261
beskaeftigelse	0211
beskæftigelse	0211
besondere erfolge	0371
besondere kenntnisse	03b1
bestuurservaring	00[1
bestuursfuncties	00[1
betolteni kivant munkakor	01M1
betyg och intyg	03\1
betölteni kívánt munkakör	01M1
beurzen	03[1
bevezeto	03`1
bevezető	03`1
bevis	03=1
beviser	03>1
bevoegdheden	03Z1
bewerbungsanschreiben	0221
bewerbungsschreiben	0221
bibliografija	03e1
bibliography	03f1
bidang keahlian	03M1
biedribas	03g1
biedrības	03g1
bij en nascholing	0031
bij- en nascholing	0031
bijbanen	02G1
bijlage	03h1
bijlagen	03h1
bijscholing	0031
bijzonderheden	0021
bilag	03i1
bilaga	03j1
bilagor	03j1
bildigi diller	03k1
bildigi programlar	02E1
bildiriler	01=1
bildiği diller	03k1
bildiği programlar	02E1
bildung	00<1
bildungsabschluesse	00<1
bildungsabschlusse	00<1
bildungsabschlüsse	00<1
bildungsgang	00<1
bildungsweg	00<1
bildungswerdegang	00<1
bilgi ve beceriler	02E1
bilgilerim	03l1
bilgisayar becerileri	02E1
bilgisayar bilgileri	02E1
bilgisayar bilgisi	02E1
bilimsel yayinlar	01=1
bilimsel yayınlar	01=1
bilprof	03m1
bio	00;1
bio data	03T1
biodata	03n1
biografia	03o4
biografía	00L1
biographie	0001
biography	00;1
birtingar	0431
bisherige taetigkeiten	0261
bisherige tatigkeiten	0261
bisherige tätigkeiten	0261
bizonyitvanyok	0441
bizonyítványok	0441
blog posts	03f1
boards	0451
bocker	02W1
boecker	02W1
boeger	0461
boeken	02U1
boeker	0471
boger	0461
boker	0471
bolsas	0481
bolsas de estudo	0481
book chapters	03f1
books	03f1
bootcamps	00b1
boroz ta' studju	0491
boroż ta' studju	0491
borse di studio	04:1
borse e premi	04:1
bos zaman aktiviteleri	04;1
bourses	04<1
bourses et prix	04<1
boş zaman aktiviteleri	04;1
breve presentazione	03@1
brevete	02P1
brevets	02O1
brevets et certifications	00K1
brevetti	02Q1
brigady	04=2
brigády	04=2
brivais laiks	0171
brivpratiga darba pieredze	02J1
brivpratigais darbs	02J1
brivpratigo darbs	02J1
brīvais laiks	0171
brīvprātīgais darbs	02J1
brīvprātīgo darbs	02J1
brīvprātīgā darba pieredze	02J1
bucher	0341
buecher	0341
buku	04?1
burse	04@1
burse si premii	04@1
burse și premii	04@1
burslar	03S1
burslar ve oduller	03S1
burslar ve ödüller	03S1
bài báo	01\1
bài báo khoa học	01\1
bài thuyết trình	01\1
bài viết	01\1
bénévolat	00]1
bílpróf	03m1
böcker	02W1
bøger	0461
bøker	0471
bücher	0341
bản thân	03O1
bằng cấp	03P1
bằng cấp và chứng chỉ	03Q1
bằng lái	03R1
bằng lái xe	03R1
bằng sáng chế	01\1
cac cong bo	01\1
cac du an	04A1
cac du an da tham gia	04A1
cac khoa dao tao	04B1
cac khoa hoc	04B1
cac ky nang	04C1
cailiochtai	04D1
cailiochtai acadula	04D1
caitheamh aimsire	04E1
caitheamh aimsire agus suimeanna	04E1
caithimh aimsire	04E1
calificari	0051
calificări	0051
calisma deneyimi	04F1
calisma gecmisi	04F1
calisma hayati	04F1
calismalar	00N1
calistaylar	04G1
calitati personale	04H1
calități personale	04H1
capabilities	0081
capacidades	04I2
capacita	0041
capacita e competenze	0041
capacita e competenze personali	0041
capacita e competenze tecniche	0041
capacita linguistiche	04K1
capacita professionali	0041
capacitacao	00O1
capacitacion	04L1
capacitaciones	04L1
capacitación	04L1
capacitacoes	00O1
capacitats	01T1
capacitação	00O1
capacitações	00O1
capacites	03C1
capacità	0041
capacità e competenze	0041
capacità e competenze personali	0041
capacità e competenze tecniche	0041
capacità linguistiche	04K1
capacità professionali	0041
capacités	03C1
career	00B1
career experience	00B1
career highlights	00A1
career history	00B1
career objective	00;1
career overview	00;1
career path	00B1
career preferences	03D1
career profile	00;1
career summary	00;1
cargo desejado	04M1
cargo pretendido	04M1
cariera	00X1
carieră	00X1
carne de conducir	04N1
carnet de conducere	04O1
carnet de conducir	04N1
carnet de conduir	04P1
carné de conducir	04N1
carreira	02j1
carrera profesional	00U1
carrera professional	04Q1
carriera	01R1
carriera accademica	04R1
carriere	04S2
carrière	04S2
carta de apresentacao	04U1
carta de apresentação	04U1
carta de conducao	04V1
carta de condução	04V1
carta de motivacao	04U1
carta de motivacio	04W1
carta de motivacion	04X1
carta de motivació	04W1
carta de motivación	04X1
carta de motivação	04U1
carta de presentacio	04W1
carta de presentacion	04X1
carta de presentacion breve	00L1
carta de presentació	04W1
carta de presentación	04X1
carta de presentación breve	00L1
cartas de recomendacao	04Y1
cartas de recomendacion	04Z1
cartas de recomendación	04Z1
cartas de recomendação	04Y1
carteira de habilitacao	04V1
carteira de habilitação	04V1
carteira de motorista	04V1
cartes de recomanacio	04[1
cartes de recomanació	04[1
carti	02P1
ce que je recherche	04\1
ceadunais	04]1
ceadunais tiomana	04^1
ceadunas tiomana	04^1
ceadúnais	04]1
ceadúnais tiomána	04^1
ceadúnas tiomána	04^1
ceangaltain	04_1
ceangaltáin	04_1
ceardlanna	04`1
cel zawodowy	04a1
cele zawodowe	04a1
celkituzes	03`1
celok	03`1
centre d'interet	00\1
centre d'intérêt	00\1
centres d'interet	00\1
centres d'interets	00\1
centres d'intérêt	00\1
centres d'intérêts	00\1
ceny	04b2
cercetare	04d1
certificacao	00S1
certificaciones	00Q1
certificaciones profesionales	00Q1
certificaciones y licencias	00Q1
certificacions	00R1
certificacoes	00S1
certificacoes profissionais	00S1
certificados	04e2
certificari	00T1
certificate	04g2
certificate si atestate	00T1
certificate și atestate	00T1
certificaten	03Z1
certificaten en licenties	03Z1
certificates	03J1
certificates and courses	00b1
certificates and licences	03J1
certificates and licenses	03J1
certificati	0071
certificati e attestati	0071
certificatie	03Z1
certification	00I2
certifications	00I2
certifications and licenses	03J1
certifications professionnelles	00K1
certificats	04i2
certificats et attestations	00K1
certificats et diplomes	00K1
certificats et diplômes	00K1
certificazioni	0071
certificação	00S1
certificações	00S1
certificações profissionais	00S1
certificering	03Z1
certificeringen	03Z1
certificeringer	03>1
certificări	00T1
certifiering	03\1
certifieringar	03\1
certifikace	04k1
certifikacie	04l1
certifikacije	04m1
certifikat	04n2
certifikat och intyg	03\1
certifikat och licenser	03\1
certifikater	03>1
certifikater og licenser	03>1
certifikati	0503
certifikati i licence	04m1
certifikati in licence	0531
certifikati in potrdila	0531
certifikati u licenzji	0541
certifikatok	0441
certifikaty	0552
certifikaty a licence	04k1
certifikaty a osvedceni	04k1
certifikaty a osvedcenia	04l1
certifikazzjonijiet	0541
certifikácie	04l1
certifikátok	0441
certifikáty	0552
certifikáty a licence	04k1
certifikáty a osvedčenia	04l1
certifikáty a osvědčení	04k1
certyfikaty	0571
certyfikaty i licencje	0571
certyfikaty i uprawnienia	0571
cesitli	0581
cevrimici profiller	03K1
character references	0591
charakterystyka	04a1
charity work	00W1
charlas	02R1
chi sono	03@1
chung chi	03Q1
chung chi chuyen mon	03Q1
chung chi va giay phep	03Q1
chung nhan	03Q1
chuyen mon	04C1
chuyên môn	04C1
chứng chỉ	03Q1
chứng chỉ chuyên môn	03Q1
chứng chỉ và giấy phép	03Q1
chứng nhận	03Q1
cikkek	05:1
cil	05;1
cilj	05<2
cilji	05>1
cine sunt	04H1
cita informacija	05?1
cita informācija	05?1
citas prasmes	05@1
cits	05?1
civic engagement	00W1
cizi jazyky	05A1
cizí jazyky	05A1
clanci	05B2
clanki	03e1
clanky	05D2
clanstva	05F3
clanstvo	05F3
clanstvo u organizacijama	05I2
clanstvo u udrugama	05K1
clanstvo u udruzenjima	05L1
clanstvo v organizacijah	05M1
clanstvo v zdruzenjih	05M1
clenstva	05N1
clenstvi	05O1
clenstvi v organizacich	05O1
clenstvi v profesnich organizacich	05O1
clenstvo	05N1
clenstvo v organizaciach	05N1
clenstvo v zdruzeniach	05N1
clinical experience	00B1
clubs	0451
cnh	04V1
colegios profesionales	00l1
collegamenti	05P1
colloques	05Q1
colloques et conferences	05Q1
colloques et conférences	05Q1
colloques et seminaires	05Q1
colloques et séminaires	05Q1
col·legis professionals	00m1
comhdhalacha	05R1
comhdhalacha agus seimineair	05R1
comhdhálacha	05R1
comhdhálacha agus seimineáir	05R1
commercial experience	00B1
commissies	00[1
committees	0451
communaute	00]1
communauté	00]1
communication skills	0081
communications	02O1
communications orales	02O1
community	05S2
community involvement	00W1
community service	00W1
community work	00W1
competence numerique auto evaluation	0381
competences	05U2
competences cles	03C1
competences complementaires	03C1
competences comportementales	03C1
competences et outils	03C1
competences informatiques	03C1
competences linguistiques	05W1
competences linguistiques et informatiques	03C1
competences metier	03C1
competences numeriques	03C1
competences personnelles	03C1
competences professionnelles	03C1
competences techniques	03C1
competences transversales	03C1
competencia digital	05X2
competencias	04I2
competencias clave	02D1
competencias digitais	02A1
competencias digitales	02D1
competencias e habilidades	02A1
competencias informaticas	02A1
competencias linguisticas	05Z2
competencias lingüísticas	05\1
competencias personales	02D1
competencias pessoais	02A1
competencias profesionales	02D1
competencias tecnicas	04I2
competencias técnicas	02D1
competencias y habilidades	02D1
competencies	05]2
competencies digitals	01T1
competencies linguistiques	05_1
competencies personals	01T1
competencies professionals	01T1
competencies tecniques	01T1
competente	0051
competente cheie	0051
competente digitale	0051
competente informatice	0051
competente lingvistice	0061
competente personale	0051
competente profesionale	0051
competente si abilitati	0051
competente tehnice	0051
competenties	03^1
competenza digitale	03A1
competenze	0041
competenze chiave	0041
competenze comunicative	0041
competenze digitali	0041
competenze informatiche	0041
competenze linguistiche	04K1
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
competicoes	0481
competitions	00A1
competições	0481
competències	01T1
competències digitals	01T1
competències lingüístiques	05_1
competències personals	01T1
competències professionals	01T1
competències tècniques	01T1
competência digital	0391
competências	02A1
competências digitais	02A1
competências e habilidades	02A1
competências informáticas	02A1
competências linguísticas	05`1
competências pessoais	02A1
competências técnicas	02A1
compromiso social	00H1
computer literacy	0081
computer skills	0081
computerkennis	03^1
computerkenntnisse	03b1
computervaardigheden	03^1
compétence numérique auto-évaluation	0381
compétences	03C1
compétences clés	03C1
compétences complémentaires	03C1
compétences comportementales	03C1
compétences et outils	03C1
compétences informatiques	03C1
compétences linguistiques	05W1
compétences linguistiques et informatiques	03C1
compétences métier	03C1
compétences numériques	03C1
compétences personnelles	03C1
compétences professionnelles	03C1
compétences techniques	03C1
compétences transversales	03C1
comunicaciones	02R1
comunicacions	05a1
comunicacoes	02@1
comunicari	02P1
comunicações	02@1
comunicări	02P1
comunidad	00H1
comunidade	00P1
comunita	02m1
comunità	02m1
concorsi	04:1
concours	04<1
concursos	05b2
concursuri	04@1
coneixement d'idiomes	05_1
coneixements	01T1
coneixements d'idiomes	05_1
coneixements informatics	01T1
coneixements informàtics	01T1
coneixements tecnics	01T1
coneixements tècnics	01T1
conference papers	03f1
conference participation	05d1
conference presentations	03f1
conference talks	03f1
conferences	05e2
conferences & workshops	05d1
conferences and seminars	05d1
conferences attended	05d1
conferences et seminaires	05Q1
conferencias	05g2
conferencias e seminarios	05i1
conferencias impartidas	02R1
conferencias y seminarios	05j1
conferencies	05k1
conferencies i seminaris	05k1
conferenties	05l1
conferenties en seminars	05l1
conferenze	05m1
conferenze e convegni	05m1
conferenze e seminari	05m1
conferinte	05n1
conferinte si seminare	05n1
conferinte si seminarii	05n1
conferințe	05n1
conferințe și seminare	05n1
conferințe și seminarii	05n1
conferències	05k1
conferències i seminaris	05k1
conferências	05i1
conferências e seminários	05i1
conférences	05Q1
conférences et séminaires	05Q1
cong bo khoa hoc	01\1
cong cu	04C1
cong nghe	04C1
cong tac xa hoi	05o1
cong trinh khoa hoc	01\1
cong trinh nghien cuu	01\1
cong viec	0601
cong viec mong muon	0611
cong viec tinh nguyen	05o1
congres	05Q1
congrese	05n1
congresos	05j1
congresos y conferencias	05j1
congresos y jornadas	05j1
congresos y seminarios	05j1
congressen	05l1
congressen en seminars	05l1
congressi	05m1
congressos	0622
congressos e seminarios	05i1
congressos e seminários	05i1
congressos i jornades	05k1
congrès	05Q1
conhecimento de idiomas	05`1
conhecimentos	02A1
conhecimentos de informatica	02A1
conhecimentos de informática	02A1
conhecimentos em informatica	02A1
conhecimentos em informática	02A1
conhecimentos especificos	02A1
conhecimentos específicos	02A1
conhecimentos linguisticos	05`1
conhecimentos linguísticos	05`1
conhecimentos tecnicos	02A1
conhecimentos técnicos	02A1
connaissances	03C1
connaissances informatiques	03C1
connaissances linguistiques	05W1
connaissances techniques	03C1
conocimiento de idiomas	05\1
conocimientos	02D1
conocimientos de idiomas	05\1
conocimientos informaticos	02D1
conocimientos informáticos	02D1
conocimientos tecnicos	02D1
conocimientos técnicos	02D1
conocimientos y habilidades	02D1
conoscenza delle lingue	04K1
conoscenze	0041
conoscenze informatiche	0041
conoscenze linguistiche	04K1
conoscenze tecniche	0041
conquistas	0481
consulting experience	00B1
contact	0644
contact details	03T1
contact information	03T1
contact me	03T1
contacte	0682
contactgegevens	03U1
contactinformatie	03U1
contacto	06:2
contactos	06<1
contacts	06=2
contato	06<1
contatos	06<1
contatti	01]1
contatto	01]1
continuing education	00b1
continuous learning	00b1
contributions	00D1
convegni	05m1
convegni e seminari	05m1
coordonnees	06?1
coordonnées	06?1
core competences	0081
core competencies	0081
core skills	0081
corporate experience	00B1
corsi	0121
corsi di aggiornamento	0121
corsi di formazione	0121
corsi e seminari	0121
corsi e workshop	0121
cours	02h1
cours suivis	02h1
courses	00b1
courses and training	00b1
courses and workshops	00b1
coursework	00b1
cover letter	02=1
covering letter	02=1
credenciais	00S1
credenciales	00Q1
credentials	03J1
csatolmanyok	06@1
csatolmányok	06@1
cualificaciones	02D1
cudzie jazyky	06A1
culra oideachais	04D1
cumainn	03N1
cumais	06B1
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
curriculum studi	04R1
cursai	04`1
cursai oiliuna	04`1
cursos	06C3
cursos complementares	00O1
cursos complementarios	04L1
cursos completos	00O1
cursos de aperfeicoamento	00O1
cursos de aperfeiçoamento	00O1
cursos de formacio	01U1
cursos de formacion	04L1
cursos de formació	01U1
cursos de formación	04L1
cursos e treinamentos	00O1
cursos extracurriculares	00O1
cursos i tallers	01U1
cursos livres	00O1
cursos realizados	04L1
cursos y capacitaciones	04L1
cursos y seminarios	04L1
cursos y talleres	04L1
cursuri	01O1
cursuri absolvite	01O1
cursuri de formare	01O1
cursuri de perfectionare	01O1
cursuri de perfecționare	01O1
cursuri si certificari	01O1
cursuri si traininguri	01O1
cursuri și certificări	01O1
cursuri și traininguri	01O1
cursus	06F2
cursus academique	06H1
cursus académique	06H1
cursus professionnel	00^1
cursus scolaire	06H1
cursus universitaire	06H1
cursussen	0031
cursussen en trainingen	0031
cuspoir	00M1
cuspóir	00M1
czas wolny	06I1
czlonkostwa	06J1
czlonkostwo	06J1
czlonkostwo w organizacjach	06J1
czlonkostwo w stowarzyszeniach	06J1
członkostwa	06J1
członkostwo	06J1
członkostwo w organizacjach	06J1
członkostwo w stowarzyszeniach	06J1
các công bố	01\1
các dự án	04A1
các dự án đã tham gia	04A1
các khóa học	04B1
các khóa đào tạo	04B1
các kỹ năng	04C1
cáilíochtaí	04D1
cáilíochtaí acadúla	04D1
célkitűzés	03`1
célok	03`1
cíl	05;1
công bố khoa học	01\1
công cụ	04C1
công nghệ	04C1
công trình khoa học	01\1
công trình nghiên cứu	01\1
công tác xã hội	05o1
công việc	0601
công việc mong muốn	0611
công việc tình nguyện	05o1
cúlra oideachais	04D1
cúrsaí	04`1
cúrsaí oiliúna	04`1
cărți	02P1
dades	06K1
dades d'interes	01Q1
dades d'interès	01Q1
dades de contacte	06K1
dades personals	06K1
dados basicos	06<1
dados básicos	06<1
dados complementares	06L1
dados de contato	06<1
dados pessoais	06<1
daftar referensi	06M1
daliba	03g1
daliba biedribas	03g1
daliba konferences	06N1
daliba organizacijas	03g1
dalsi	06O1
dalsi aktivity	06P1
dalsi dovednosti	06Q1
dalsi informace	06O1
dalsi udaje	06O1
dalsi vzdelani	00>1
dalsi vzdelavani	00>1
dalsi znalosti	06Q1
dalsie	06R1
dalsie informacie	06R1
dalsie udaje	06R1
dalsie vzdelavanie	06S1
dalsie znalosti	06T1
dalyvavimas konferencijose	06U1
dalība	03g1
dalība biedrībās	03g1
dalība konferencēs	06N1
dalība organizācijās	03g1
další	06O1
další aktivity	06P1
další dovednosti	06Q1
další informace	06O1
další vzdělání	00>1
další vzdělávání	00>1
další znalosti	06Q1
další údaje	06O1
dane	06V1
dane kontaktowe	06V1
dane osobowe	06V1
dane personalne	06V1
danh hieu	06W1
danh hieu va giai thuong	06W1
danh hiệu	06W1
danh hiệu và giải thưởng	06W1
dao tao	03P1
dao tao bo sung	04B1
dao tao va khoa hoc	04B1
darba gaita	06X1
darba pieredze	06X1
darba velmes	06Y1
darba vietas	06X1
darba vēlmes	06Y1
darbas	06Z1
darbavietas	06X1
darbine patirtis	06Z1
darbine veikla	06Z1
darbinė patirtis	06Z1
darbinė veikla	06Z1
darbo istorija	06Z1
darbo kompiuteriu igudziai	02`1
darbo kompiuteriu įgūdžiai	02`1
darbo pageidavimai	06[1
darbo patirtis	06Z1
darbovietes	06Z1
darbovietės	06Z1
darbs	06X1
data diri	03n1
data personal	03n1
data personali	06\1
data pribadi	03n1
data tambahan	06]1
dataferdigheter	01b1
datakunnskaper	01b1
datakunskaper	06^1
date de contact	06_1
date de identificare	06_1
date generale	06_1
date personale	06_1
date suplimentare	01P1
daten zur person	01h1
dati anagrafici	01]1
dati personali	01]1
datoriemanas	05@1
datoriemaņas	05@1
datorkunskaper	06^1
datorprasmes	05@1
datorvana	06^1
datorzinasanas	05@1
datorzināšanas	05@1
datos	06`1
datos academicos	00E1
datos académicos	00E1
datos adicionales	06a1
datos basicos	06`1
datos básicos	06`1
datos de contacto	06`1
datos de interes	06a1
datos de interés	06a1
datos generales	06`1
datos personales	06`1
dazadi	05?1
dažādi	05?1
de tai nghien cuu	04A1
degrees	00C1
deimhnithe	04]1
deimhniuchain	04]1
deimhniúcháin	04]1
delavnice	06b1
delizzji	06c1
delo	06d1
delovna doba	06d1
delovne izkusnje	06d1
delovne izkušnje	06d1
deneyim	04F1
deneyimler	04F1
deneyimlerim	04F1
depoimentos	04Y1
deportes	00V1
dernek uyelikleri	06e1
dernek ve uyelikler	06e1
dernek ve üyelikler	06e1
dernek üyelikleri	06e1
dernekler	06e1
desired job	03D1
desired position	03D1
deskripsi	06f1
deskripsi diri	06f1
despre mine	04H1
destrezas	02D1
dettalji personali	06\1
dettalji ta' kuntatt	06\1
developpement professionnel	02h1
diem manh	03O1
diger	0581
diger beceriler	02E1
diger bilgiler	0581
digioskused	02]1
digipadevuse enesehinnang	06g1
digipädevuse enesehinnang	06g1
digitaidot	01Y1
digitaitojen itsearviointi	06h1
digital competence	06i1
digital competence self assessment	06i1
digital competence self-assessment	06i1
digital self assessment	06i1
digital self-assessment	06i1
digital skills	0081
digitala faerdigheter	06^1
digitala fardigheter	06^1
digitala färdigheter	06^1
digitalas prasmes	05@1
digitale competentie	06j1
digitale ferdigheter	01b1
digitale kompetencer	06k1
digitale kompetenzen	03b1
digitale selbsteinschaetzung	06l1
digitale selbsteinschatzung	06l1
digitale selbsteinschätzung	06l1
digitale vaardigheden	03^1
digitalis keszsegek	06m1
digitalis kompetenciak onertekelese	06n1
digitalne kompetence	06o1
digitalne vestine	0701
digitalne veštine	0701
digitalne vjestine	0711
digitalne vještine	0711
digitalne zrucnosti	06T1
digitalni dovednosti	06Q1
digitalo prasmju pasnovertejums	0721
digitális kompetenciák önértékelése	06n1
digitális készségek	06m1
digitálne zručnosti	06T1
digitální dovednosti	06Q1
digitālo prasmju pašnovērtējums	0721
digitālās prasmes	05@1
dijak	0731
dijak elismeresek	0731
dijak es elismeresek	0731
dijital beceri oz degerlendirmesi	0741
dijital beceri öz değerlendirmesi	0741
dijital beceriler	02E1
dil	03k1
dil becerileri	03k1
dil bilgileri	03k1
dil bilgisi	03k1
dil yetkinlikleri	03k1
diller	03k1
dinh kem	0751
diplom	03\1
diploma's	00F1
diploma's en certificaten	03Z1
diplomalar	03_1
diplomas	00Q1
diplomas e certificados	00S1
diplomas y certificados	00Q1
diplome	00T1
diplome si certificate	00T1
diplome și certificate	00T1
diplomes	0762
diplomes et formations	06H1
diplomi	02:1
diplomid	0781
diplômes	06H1
diplômes et formations	06H1
disponibbilta	0791
disponibbiltà	0791
disponibilidad	07:1
disponibilidade	04M1
disponibilita	02d1
disponibilitat	07;1
disponibilitate	02g1
disponibilite	04\1
disponibilites	04\1
disponibilità	02d1
disponibilité	04\1
disponibilités	04\1
distinciones	03W1
distincions	02f1
distincoes	0481
distinctii	04@1
distinctions	07<2
distinctions et prix	04<1
distincții	04@1
distinções	0481
divers	03B1
divers et loisirs	00\1
diverse	07>4
diversen	0021
diverses	07B1
diversos	06L1
diğer	0581
diğer beceriler	02E1
diğer bilgiler	0581
dobrovoljni rad	07C1
dobrovolna cinnost	06P1
dobrovolnicka cinnost	07D2
dobrovolnicke aktivity	07D2
dobrovolnická činnost	06P1
dobrovolnické aktivity	06P1
dobrovolnictvi	06P1
dobrovolnictvo	07F1
dobrovolnictví	06P1
dobrovolná činnost	06P1
dobrovoľnícka činnosť	07F1
dobrovoľnícke aktivity	07F1
dobrovoľníctvo	07F1
documente	01e1
documente anexate	01e1
documenten	03h1
documenti allegati	01N1
documentos adjuntos	00e1
documentos anexos	07G1
documents	02<1
documents adjunts	00f1
documents joints	01n1
dodatkowa aktywnosc	01I1
dodatkowa aktywność	01I1
dodatkowe	07H1
dodatkowe informacje	07H1
dodatkowe szkolenia	07I1
dodatkowe umiejetnosci	07J1
dodatkowe umiejętności	07J1
dodatkowe wyksztalcenie	07I1
dodatkowe wykształcenie	07I1
dodatna edukacija	07K1
dodatna izobrazevanja	06b1
dodatna izobraževanja	06b1
dodatne edukacije	07L1
dodatne informacije	07M3
dodatni podaci	07P2
dodatni podatki	07R1
dodatno izobrazevanje	06b1
dodatno izobraževanje	06b1
dodatno obrazovanje	07L1
doelstelling	07S1
dogadaji	07T1
dogadanja	07U1
događaji	07T1
događanja	07U1
dogodki	07V1
doi net ve ban than	03O1
doicimeid	04_1
doiciméid	04_1
doksztalcanie	07I1
dokształcanie	07I1
dokumen	07W1
dokumendid	07X1
dokument	03j1
dokumenta	07Y1
dokumentai	07Z1
dokumente	01j1
dokumenter	07[2
dokumenti	07]4
dokumenti mehmuza	01m1
dokumenti mehmuża	01m1
dokumentumok	06@1
dokumenty	07a3
domaines d'expertise	03C1
domaines de competences	03C1
domaines de compétences	03C1
donnees personnelles	06?1
données personnelles	06?1
doplnkove informace	06O1
doplnkove vzdelani	00>1
doplnkove vzdelanie	06S1
doplnkové vzdelanie	06S1
doplnujici informace	06O1
doplnujuce informacie	06R1
doplňkové informace	06O1
doplňkové vzdělání	00>1
doplňující informace	06O1
doplňujúce informácie	06R1
doporuceni	07d1
doporučení	07d1
dosadasnje zaposlenje	07e1
dosadašnje zaposlenje	07e1
dosavadni praxe	07f1
dosavadní praxe	07f1
dosazene uspechy	07g1
dosazene vzdelani	01:1
dosažené vzdělání	01:1
dosažené úspěchy	07g1
dosezki	07h1
dosežki	07h1
dosiahnute vzdelanie	01;1
dosiahnuté vzdelanie	01;1
dostepnosc	07i1
dostignuca	07j1
dostignuća	07j1
dostupnost	07k4
dostupnosť	07o1
dostępność	07i1
doswiadczenia zawodowe	0801
doswiadczenie	0801
doswiadczenie praktyczne	0801
doswiadczenie w pracy	0801
doswiadczenie wolontariackie	01I1
doswiadczenie zawodowe	0801
dovednosti	06Q1
dovednosti a znalosti	06Q1
dovoljenja	0531
dozvole	0811
doświadczenia zawodowe	0801
doświadczenie	0801
doświadczenie praktyczne	0801
doświadczenie w pracy	0801
doświadczenie wolontariackie	01I1
doświadczenie zawodowe	0801
drivejsi praxe	07f1
driver's licence	0821
driver's license	0821
driving licence	0821
driving licences	0821
driving license	0821
driving licenses	0821
druga znanja	06o1
druge informacije	07R1
drugo	07M3
drustva	05M1
drustvena dejavnost	0831
drustvene aktivnosti	0842
drustvene mreze	0862
drustveni angazman	0842
druzbena omrezja	0881
druzbeni mediji	0881
druzbeno delovanje	0831
društva	05M1
društvena dejavnost	0831
društvene aktivnosti	0842
društvene mreže	0862
društveni angažman	0842
družbena omrežja	0881
družbeni mediji	0881
družbeno delovanje	0831
du an	04A1
du an ca nhan	04A1
du an da thuc hien	04A1
du an noi bat	04A1
du an tham gia	04A1
du an tieu bieu	04A1
du lieu ca nhan	0891
duaiseanna	08:1
dwari	08;1
dyplomy i certyfikaty	0571
dyspozycyjnosc	07i1
dyspozycyjność	07i1
dzialalnosc dodatkowa	01I1
dzialalnosc pozazawodowa	01I1
dzialalnosc spoleczna	01I1
dzialalnosc studencka	01I1
dzialalnosc zawodowa	0801
działalność dodatkowa	01I1
działalność pozazawodowa	01I1
działalność społeczna	01I1
działalność studencka	01I1
działalność zawodowa	0801
développement professionnel	02h1
díjak	0731
díjak és elismerések	0731
díjak, elismerések	0731
dřívější praxe	07f1
dữ liệu cá nhân	0891
dự án	04A1
dự án cá nhân	04A1
dự án nổi bật	04A1
dự án tham gia	04A1
dự án tiêu biểu	04A1
dự án đã thực hiện	04A1
eachtai	08:1
earlier career	00B1
earlier employment	00B1
earlier experience	00B1
earlier jobs	00B1
earlier positions	00B1
earlier roles	00B1
ecrits	02O1
edb	06k1
educacao	08<1
educacao e formacao	08<1
educacio	08=1
educacio i formacio	08=1
educacion	00E1
educacion academica	00E1
educacion continua	04L1
educacion y formacion	00E1
educació	08=1
educació i formació	08=1
educación	00E1
educación académica	00E1
educación continua	04L1
educación y formación	00E1
educatia	08>1
educatie	08?2
educatie si formare	08>1
educatie si formare profesionala	08>1
education	08A2
education and training	00C1
education et formation	06H1
education history	00C1
educational background	00C1
educational experience	00C1
educational history	00C1
educational qualification	00C1
educational qualifications	00C1
educazione	04R1
educação	08<1
educação e formação	08<1
educația	08>1
educație	08>1
educație și formare	08>1
educație și formare profesională	08>1
edukacija	08C1
edukacije	08D2
edukacja	08F1
edukacja i kwalifikacje	08F1
edukacja i szkolenia	08F1
edukazzjoni	08G1
edukazzjoni u tahrig	08G1
edukazzjoni u taħriġ	08G1
edv	03b1
edv kenntnisse	03b1
edv kompetenzen	03b1
edv-kenntnisse	03b1
edv-kompetenzen	03b1
eerdere banen	02G1
eerdere functies	02G1
eerdere werkervaring	02G1
eesmark	08H1
eesmärk	08H1
efter og videreuddannelse	08I1
efter- og videreuddannelse	08I1
efteruddannelse	08I1
egenskaper	06^1
egenvurdering av digitale ferdigheter	08J1
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
egna projekt	08K1
egne projekter	08L1
egne prosjekter	08M1
egyeb	08N1
egyeb adatok	08N1
egyeb informacio	08N1
egyeb informaciok	08N1
egyeb ismeretek	06m1
egyeb kepzesek	08O1
egyeb keszsegek	06m1
egyebek	08N1
egyeni keszsegek	06m1
egyeni keszsegek es kompetenciak	06m1
egyesuleti tagsag	08P1
egyesületi tagság	08P1
egyetemi tanulmanyok	08Q1
egyetemi tanulmányok	08Q1
egyéb	08N1
egyéb adatok	08N1
egyéb információ	08N1
egyéb információk	08N1
egyéb ismeretek	06m1
egyéb képzések	08O1
egyéb készségek	06m1
egyéni készségek	06m1
egyéni készségek és kompetenciák	06m1
ehliyet	08R1
ehliyet bilgisi	08R1
ehliyet ve sertifikalar	03_1
ehrenaemter	0361
ehrenamt	0361
ehrenamter	0361
ehrenamtliche taetigkeit	0361
ehrenamtliche taetigkeiten	0361
ehrenamtliche tatigkeit	0361
ehrenamtliche tatigkeiten	0361
ehrenamtliche tätigkeit	0361
ehrenamtliche tätigkeiten	0361
ehrenamtliches engagement	0361
ehrenämter	0361
ehrungen	0371
ehrungen und auszeichnungen	0371
eigen projecten	03]1
eigene projekte	0331
eigenschappen	03^1
eigin verkefni	08S1
eile	08T1
eines	01T1
einkaleyfi	0431
einleitung	03d1
ek	0581
ek belgeler	08U1
ek bilgi	0581
ek bilgiler	0581
ekler	08U1
ekspektasi	08V1
elerhetoseg	00`1
elerhetosegek	00`1
elert eredmenyek	0731
elismeresek	0731
elismerések	0731
eloadasok	05:1
elvarasok	01M1
elvárások	01M1
elérhetőség	00`1
elérhetőségek	00`1
elért eredmények	0731
előadások	05:1
empfehlungen	02H1
empfehlungsschreiben	02H1
empleo	00U1
empleo deseado	07:1
empleo solicitado	07:1
empleos	00U1
empleos anteriores	00U1
emploi	00^1
emploi recherche	04\1
emploi recherché	04\1
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
emprego	02j1
emprego pretendido	04M1
empregos	02j1
empregos anteriores	02j1
en bref	0001
en ligne	08W1
enclosures	02<1
endast	08H1
endorsements	0591
endurmenntun	08X1
enesetaiendus	08Y1
enesetutvustus	08H1
enesetäiendus	08Y1
engagemang	08Z1
engagement	08[2
engagement associatif	00]1
engagement benevole	00]1
engagement bénévole	00]1
engagements	00]1
engajamento social	00P1
engasjement	08]1
engedelyek	0441
engedelyek es tanusitvanyok	0441
engedélyek	0441
engedélyek és tanúsítványok	0441
enlaces	08^1
enllacos	08_1
enllaços	08_1
ensino	08<1
environnement technique	03C1
envolvimento comunitario	00P1
envolvimento comunitário	00P1
eolas breise	08T1
eolas eile	08T1
eolas pearsanta	08`1
eolas teagmhala	08`1
eolas teagmhála	08`1
eolas teicniuil	06B1
eolas teicniúil	06B1
erdeklodes	08a1
erdeklodesi kor	08a1
erdeklodesi korok	08a1
eredmenyek	0731
eredmények	0731
erfahrung	0261
erfahrungen	0261
erfarenhet	0251
erfarenheter	0251
erfaring	08b2
erfolge	0371
erhvervserfaring	0211
erhvervskarriere	0211
erhvervsmaessig baggrund	0211
erhvervsmæssig baggrund	0211
erialane tookogemus	01X1
erialane töökogemus	01X1
erialased oskused	02]1
erityisosaaminen	01Y1
erkenningen	03[1
erlend tungumal	08d1
erlend tungumál	08d1
erossegek	03`1
ervaring	02G1
erősségek	03`1
escolaridad	00E1
escolaridade	08<1
esdeveniments	05k1
esitelmaet	02V1
esitelmat	02V1
esitelmät	02V1
esittely	01Z1
esitykset	02V1
especialidades	04I2
esperienza	01R1
esperienza di lavoro	01R1
esperienza di volontariato	02m1
esperienza lavorativa	01R1
esperienza professionale	01R1
esperienze	01R1
esperienze di insegnamento	01R1
esperienze di lavoro	01R1
esperienze di ricerca	01R1
esperienze di volontariato	02m1
esperienze lavorative	01R1
esperienze precedenti	01R1
esperienze pregresse	01R1
esperienze professionali	01R1
esperjenza	08e1
esperjenza professjonali	08e1
esperjenza ta' xoghol	08e1
esperjenza ta' xogħol	08e1
esperjenza tax xoghol	08e1
esperjenza tax-xogħol	08e1
esperjenza volontarja	02o1
estagio	02j1
estagios	02j1
estudios	00E1
estudios academicos	00E1
estudios académicos	00E1
estudios realizados	00E1
estudis	08=1
estudis realitzats	08=1
estudos	08<1
estágio	02j1
estágios	02j1
eszkozok	06m1
eszközök	06m1
etat civil	06?1
etkinlikler	04G1
ettekanded	02[1
etter og videreutdanning	01a1
etter- og videreutdanning	01a1
etterutdanning	01a1
etudes	06H1
etudes et formation	06H1
etudes superieures	06H1
evenemang	08f1
evenementen	05l1
evenements	05Q1
evenimente	05n1
eventi	05m1
eventos	05g2
eventos e congressos	05i1
events	05d1
evner	06k1
examen	01?1
examina	01?1
executive summary	00;1
expectativas	07:1
expectativas salariales	07:1
expectatives	07;1
experience	08g2
experience associative	00]1
experience benevole	00]1
experience d'enseignement	00^1
experience de recherche	00^1
experience de travail	00^1
experience pertinente	00^1
experience pro	00^1
experience professionnelle	00^1
experiences	08g2
experiences anterieures	00^1
experiences associatives	00]1
experiences benevoles	00]1
experiences de recherche	00^1
experiences de travail	00^1
experiences precedentes	00^1
experiences pro	00^1
experiences professionnelles	00^1
experiencia	08i3
experiencia academica	00E1
experiencia académica	00E1
experiencia anterior	08l2
experiencia de trabajo	00U1
experiencia de trabalho	02j1
experiencia de treball	04Q1
experiencia de voluntariado	00H1
experiencia de voluntariat	00Z1
experiencia docente	08l2
experiencia em pesquisa	02j1
experiencia investigadora	00U1
experiencia laboral	08i3
experiencia laboral y profesional	00U1
experiencia previa	00U1
experiencia profesional	00U1
experiencia professional	04Q1
experiencia profissional	02j1
experiencia relevante	08l2
experiencia voluntaria	00P1
experiencias	08l2
experiencias anteriores	02j1
experiencias de trabalho	02j1
experiencias laborales	00U1
experiencias profesionales	00U1
experiencias profissionais	02j1
experiencies	04Q1
experiencies professionals	04Q1
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
experiència	04Q1
experiència de treball	04Q1
experiència de voluntariat	00Z1
experiència laboral	04Q1
experiència professional	04Q1
experiències	04Q1
experiències professionals	04Q1
experiência	02j1
experiência anterior	02j1
experiência de trabalho	02j1
experiência docente	02j1
experiência em pesquisa	02j1
experiência laboral	02j1
experiência profissional	02j1
experiência relevante	02j1
experiência voluntária	00P1
experiências	02j1
experiências anteriores	02j1
experiências de trabalho	02j1
experiências profissionais	02j1
expertise	08n4
expertises	03C1
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
extra	0922
extra informatie	0021
extracte	0941
extracto	00L1
extracurriculaire activiteiten	00[1
extracurricular activities	00W1
extracurriculars	00W1
extrajobb	0251
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
fachartikel	0341
fachgebiete	03b1
fachkenntnisse	03b1
fachkompetenzen	03b1
fachliche kompetenzen	03b1
fachpublikationen	0341
fachwissen	03b1
faehigkeiten	03b1
faehigkeiten und kenntnisse	03b1
faehigkeiten und kompetenzen	03b1
faerdigheder	06k1
faerdigheter	06^1
faerni	0951
fagbrev	03=1
fagfelog	00d1
fagfélög	00d1
faglig kompetanse	01b1
faglig profil	0962
faglige kompetencer	06k1
faglige kvalifikationer	06k1
faglige nettverk	0981
faglige netvaerk	0991
faglige netværk	0991
fahigkeiten	03b1
fahigkeiten und kenntnisse	03b1
fahigkeiten und kompetenzen	03b1
fahrerlaubnis	09:1
faisneis bhreise	08T1
faisneis phearsanta	08`1
faisnéis bhreise	08T1
faisnéis phearsanta	08`1
fardigheter	06^1
featured projects	00D1
feina	04Q1
feina desitjada	07;1
feinmheasunu ar scileanna digiteacha	09;1
felagsadild	00d1
felagslif	09<1
felagsstorf	09<1
fellowships	00A1
fellowships and awards	00A1
felog	00d1
felsofoku tanulmanyok	08Q1
felsőfokú tanulmányok	08Q1
ferdigheiter	01b1
ferdigheter	01b1
ferill	0301
ferramentas	02A1
fertigkeiten	03b1
fil qosor	08;1
fil-qosor	08;1
filiacoes	00n1
filiacoes profissionais	00n1
filiações	00n1
filiações profissionais	00n1
find me	09=1
find me online	09=1
fites	02f1
fizetesi igeny	01M1
fizetési igény	01M1
foelgebrev	09>2
foeljebrev	09@1
foeredrag	02W1
foereningar	09A1
foereningsengagemang	08Z1
foereningsliv	08Z1
foererkort	09B1
foertroendeuppdrag	08Z1
foglalkoztatas	09C1
foglalkoztatás	09C1
foilseachain	0161
foilseacháin	0161
foilsiuchain	0161
foilsiúcháin	0161
folgebrev	09>2
foljebrev	09@1
fontosabb projektek	09D1
forbairt ghairmiuil	04`1
forbairt ghairmiúil	04`1
foredrag	09E3
foreign languages	09H1
foreningar	09A1
foreninger	09I2
foreningsarbejde	09K1
foreningsengagemang	08Z1
foreningsliv	08Z1
forerkort	09B1
formacao	08<1
formacao academica	08<1
formacao academica e profissional	08<1
formacao complementar	00O1
formacao continua	00O1
formacao escolar	08<1
formacao profissional	00O1
formacio	08=1
formacio academica	08=1
formacio complementaria	01U1
formacio continua	01U1
formacio no reglada	01U1
formacio reglada	08=1
formacio universitaria	08=1
formacion	00E1
formacion academica	00E1
formacion adicional	04L1
formacion complementaria	04L1
formacion continua	04L1
formacion no reglada	04L1
formacion reglada	00E1
formacion universitaria	00E1
formació	08=1
formació acadèmica	08=1
formació complementària	01U1
formació contínua	01U1
formació no reglada	01U1
formació reglada	08=1
formació universitària	08=1
formación	00E1
formación académica	00E1
formación adicional	04L1
formación complementaria	04L1
formación continua	04L1
formación no reglada	04L1
formación reglada	00E1
formación universitaria	00E1
formacoes	08<1
formal education	00C1
formalna izobrazba	01B1
formalno obrazovanje	01C2
formare	08>1
formare academica	08>1
formare academică	08>1
formare continua	01O1
formare continuă	01O1
formare profesionala	08>1
formare profesională	08>1
formation	06H1
formation academique	06H1
formation académique	06H1
formation complementaire	02h1
formation complémentaire	02h1
formation continue	02h1
formation et diplomes	06H1
formation et diplômes	06H1
formation initiale	06H1
formation professionnelle	02h1
formation scolaire	06H1
formation universitaire	06H1
formations	06H1
formations complementaires	02h1
formations complémentaires	02h1
formations continues	02h1
formations courtes	02h1
formations et diplomes	06H1
formations et diplômes	06H1
formations professionnelles	02h1
formazione	04R1
formazione accademica	04R1
formazione aggiuntiva	0121
formazione complementare	0121
formazione continua	0121
formazione e istruzione	04R1
formazione professionale	0121
formazione scolastica	04R1
formazione universitaria	04R1
formação	08<1
formação académica	08<1
formação acadêmica	08<1
formação acadêmica e profissional	08<1
formação complementar	00O1
formação contínua	00O1
formação escolar	08<1
formação profissional	00O1
formações	08<1
formell utdanning	01@1
forschung	0331
forschungsinteressen	0351
forschungsprojekte	0331
forskning	09L3
forskningsprojekt	08K1
forskningsprojekter	08L1
forskningsprosjekter	08M1
fort und weiterbildung	0321
fort und weiterbildungen	0321
fort- und weiterbildung	0321
fort- und weiterbildungen	0321
fortbildning	09O1
fortbildung	0321
fortbildungen	0321
fortbildungen und seminare	0321
fortroendeuppdrag	08Z1
fostaiocht	09P1
fostaiocht inmhianaithe	09Q1
fostaíocht	09P1
fostaíocht inmhianaithe	09Q1
fraemmande spraak	09R1
fraemsta kompetenser	06^1
frameworks	0081
frammande sprak	09R1
framsta kompetenser	06^1
free time	00_1
freelance	00B1
freelance projects	00D1
freiwilligenarbeit	0361
freiwilligendienst	0361
freiwilliges engagement	0361
freizeit	0351
freizeitaktivitaeten	0351
freizeitaktivitaten	0351
freizeitaktivitäten	0351
freizeitbeschaeftigungen	0351
freizeitbeschaftigungen	0351
freizeitbeschäftigungen	0351
freizeitinteressen	0351
frekari upplysingar	00g1
frekari upplýsingar	00g1
fremdsprachen	09S1
fremdsprachenkenntnisse	09S1
fremmedspraak	09T1
fremmedsprak	09T1
fremmedsprog	09U1
fremmedspråk	09T1
fristundir	0141
fritid	09V3
fritid och intressen	09Y1
fritid og interesser	09Z2
fritidsaktiviteter	09V3
fritidsaktiviteter og frivilligt arbejde	09K1
fritidsinteresser	09Z2
fritidsintressen	09Y1
frivillig	09K1
frivillig arbeid	08]1
frivillig erfaring	09K1
frivillig innsats	08]1
frivilligarbeid	08]1
frivilligarbejde	09K1
frivilligarbete	08Z1
frivillige verv	08]1
frivillighed	09K1
frivillighet	08]1
frivilligt arbejde	09K1
frivilligt engagement	09K1
fruehere jobs	0261
fruehere positionen	0261
fruehere stationen	0261
fruehere taetigkeiten	0261
fruhere jobs	0261
fruhere positionen	0261
fruhere stationen	0261
fruhere tatigkeiten	0261
främmande språk	09R1
främsta kompetenser	06^1
frístundir	0141
frühere jobs	0261
frühere positionen	0261
frühere stationen	0261
frühere tätigkeiten	0261
fuehrerausweis	09:1
fuehrerschein	09:1
fuehrerscheine	09:1
fuehrerscheinklassen	09:1
fuhrerausweis	09:1
fuhrerschein	09:1
fuhrerscheine	09:1
fuhrerscheinklassen	09:1
fum	00M1
fum fein	00M1
fumsa	00M1
fun	00_1
fun facts	00_1
functies	02G1
functiewens	01W1
further education	00b1
further information	00a1
further training	00b1
fylgiskjol	09\1
fylgiskjöl	09\1
fyrirlestrar	0431
fyrri storf	0301
fyrri störf	0301
fyrri verkefni	08S1
fähigkeiten	03b1
fähigkeiten und kenntnisse	03b1
fähigkeiten und kompetenzen	03b1
färdigheter	06^1
færdigheder	06k1
færni	0951
féinmheasúnú ar scileanna digiteacha	09;1
félagsaðild	00d1
félagslíf	09<1
félagsstörf	09<1
félög	00d1
följebrev	09@1
föredrag	02W1
föreningar	09A1
föreningsengagemang	08Z1
föreningsliv	08Z1
förtroendeuppdrag	08Z1
følgebrev	09>2
førerkort	09B1
fúm	00M1
fúm féin	00M1
fúmsa	00M1
führerausweis	09:1
führerschein	09:1
führerscheine	09:1
führerscheinklassen	09:1
gairm	09P1
galardones	03W1
gebejimai	02`1
gebejimai ir igudziai	02`1
gebėjimai	02`1
gebėjimai ir įgūdžiai	02`1
gegevens	03U1
gehaltsvorstellung	01i1
gehaltswunsch	01i1
gemeinschaftliches engagement	0361
genel bilgiler	03l1
genoten opleidingen	00F1
gepjarmuvezetoi engedely	09]1
gesellschaftliches engagement	0361
gesuchte stelle	01i1
get in touch	03T1
getuigenissen	0011
getuigschriften	03Z1
gevolgde cursussen	0031
gevolgde opleidingen	00F1
gewenste baan	01W1
gewenste functie	01W1
gewuenschte position	01i1
gewunschte position	01i1
gewünschte position	01i1
ghan	08;1
gharfien	09^1
giai thuong	06W1
giai thuong va thanh tich	06W1
giao duc	03P1
giay chung nhan	03Q1
giay phep	03Q1
giay phep lai xe	03R1
gioi thieu	03O1
gioi thieu ban than	03O1
gioi thieu chung	03O1
gioi thieu tham chieu	09_1
giris	01V1
giriş	01V1
giáo dục	03P1
giải thưởng	06W1
giải thưởng và thành tích	06W1
giấy chứng nhận	03Q1
giấy phép	03Q1
giấy phép lái xe	03R1
giới thiệu	03O1
giới thiệu bản thân	03O1
giới thiệu chung	03O1
giới thiệu tham chiếu	09_1
gniomhaiochtai deonacha	09`1
gníomhaíochtaí deonacha	09`1
godalgas	0271
godkjenninger	03=1
gonullu calismalar	09a1
gonullu calismalarim	09a1
gonullu deneyim	09a1
gonullu faaliyetler	09a1
gonulluluk	09a1
gonulluluk deneyimi	09a1
gradaim	08:1
gradaim agus duaiseanna	08:1
graduacao	08<1
graduação	08<1
gramatas	09b1
grants	00A1
grants and awards	00A1
greinar	0431
gremien	03c1
gremienarbeit	03c1
grundausbildung	00<1
grunduppgifter	09c1
grunnupplysingar	09d1
grunnupplýsingar	09d1
grāmatas	09b1
guardons	02f1
guclu yonler	01V1
gustos	00V1
gyakorlat	09C1
gyakornoki tapasztalat	09C1
gépjárművezetői engedély	09]1
gönüllü deneyim	09a1
gönüllü faaliyetler	09a1
gönüllü çalışmalar	09a1
gönüllü çalışmalarım	09a1
gönüllülük	09a1
gönüllülük deneyimi	09a1
güçlü yönler	01V1
għan	08;1
għarfien	09^1
habilidades	04I2
habilidades blandas	02D1
habilidades clave	02D1
habilidades e competencias	02A1
habilidades e competências	02A1
habilidades informaticas	02D1
habilidades informáticas	02D1
habilidades linguisticas	05Z2
habilidades linguísticas	05`1
habilidades lingüísticas	05\1
habilidades personales	02D1
habilidades pessoais	02A1
habilidades profesionales	02D1
habilidades tecnicas	04I2
habilidades técnicas	04I2
habilidades y competencias	02D1
habilitacao	04V1
habilitacions	00R1
habilitacoes	08<1
habilitacoes academicas	08<1
habilitacoes literarias	08<1
habilitacoes profissionais	00S1
habilitations	00K1
habilitations et certifications	00K1
habilitats	01T1
habilitats i competencies	01T1
habilitats i competències	01T1
habilitats tecniques	01T1
habilitats tècniques	01T1
habilitação	04V1
habilitações	08<1
habilitações académicas	08<1
habilitações literárias	08<1
habilitações profissionais	00S1
hackathons	00A1
haeder	01d1
haedersbevisninger	01d1
haefileikar	0951
haefni	0951
haefni og faerni	0951
haettava tehtaevae	09e1
haettava tehtava	09e1
haettava tehtävä	09e1
haettu tehtaevae	09e1
haettu tehtava	09e1
haettu tehtävä	09e1
hafa samband	09d1
hakkimda	01V1
hakkımda	01V1
hakukirje	09f1
hankkeet	09g1
harapan	08V1
hard skill	03M1
hard skills	09h2
haridus	09j1
haridus ja koolitus	09j1
hariduskaik	09j1
hariduskäik	09j1
haridustase	09j1
haridustee	09j1
harjoittelu	0151
harjoittelut	0151
harrastukset	09k1
harrastukset ja kiinnostuksen kohteet	09k1
harrastukset ja mielenkiinnon kohteet	09k1
harrastukset ja vapaa aika	09k1
harrastukset ja vapaa-aika	09k1
harrastuneisuus	09k1
harrastused	09l1
haskolanam	09m1
hedef	01V1
hedeflenen pozisyon	02F1
heder	09n1
henkiloekohtaiset projektit	09g1
henkiloekohtaiset tiedot	09o1
henkiloetiedot	09o1
henkiloetiedot ja yhteystiedot	09o1
henkilokohtaiset projektit	09g1
henkilokohtaiset tiedot	09o1
henkilotiedot	09o1
henkilotiedot ja yhteystiedot	09o1
henkilökohtaiset projektit	09g1
henkilökohtaiset tiedot	09o1
henkilötiedot	09o1
henkilötiedot ja yhteystiedot	09o1
herramientas	02D1
hiep hoi	0:01
hiep hoi nghe nghiep	0:01
high school	00C1
higher education	00C1
highlights of qualifications	00;1
hiliet	09^1
hiliet digitali	09^1
hiliet fil kompjuter	09^1
hiliet lingwistici	0:11
hiliet personali	09^1
hiliet professjonali	09^1
hiliet tal lingwa	0:11
hiliet teknici	09^1
hin liberu	06c1
historia pracy	0801
historia zatrudnienia	0801
historial academic	08=1
historial academico	00E1
historial acadèmic	08=1
historial académico	00E1
historial laboral	0:22
historial profesional	00U1
historico academico	08<1
historico de trabalho	02j1
historico escolar	08<1
historico profissional	02j1
historique professionnel	00^1
histórico acadêmico	08<1
histórico de trabalho	02j1
histórico escolar	08<1
histórico profissional	02j1
hivatkozasok	0:41
hivatkozások	0:41
hiệp hội	0:01
hiệp hội nghề nghiệp	0:01
hjemmesider	0:51
hladam	07o1
hledam	0:61
hledám	0:61
hlekkir	0:71
ho so	03O1
ho so truc tuyen	0:81
hoat dong	05o1
hoat dong doan the	05o1
hoat dong ngoai khoa	05o1
hoat dong tinh nguyen	05o1
hoat dong xa hoi	05o1
hobbi	08a1
hobbi erdeklodesi kor	08a1
hobbi, érdeklődési kör	08a1
hobbies	0:96
hobbies and interests	00_1
hobbies e intereses	00V1
hobbies e interesses	02I1
hobbies en interesses	0:?1
hobbies und interessen	0351
hobbijaim	08a1
hobbik	08a1
hobbim	08a1
hobbiuri	0:@1
hobby	0:A9
hobby e interessi	02n1
hobby i zainteresowania	06I1
hobby uri	0:@1
hobby uri si interese	0:@1
hobby's	0:?1
hobby's en interesses	0:?1
hobby-uri	0:@1
hobby-uri și interese	0:@1
hobbyer	09V3
hobbyer og interesser	0:J1
hobbys	0:K2
hobbys und interessen	0351
hobbyuri	0:@1
hobi	0:M4
hobi dan minat	0:Q1
hobiai	0:R1
hobid	09l1
hobid ja huvid	09l1
hobiji	0:S4
hobiji i interesi	0:W1
hobiji i interesovanja	0:X1
hobiji in interesi	0:Y1
hobiji in zanimanja	0:Y1
hobiji un intereses	0171
hobiler	04;1
hobiler ve ilgi alanlari	04;1
hobiler ve ilgi alanları	04;1
hobilerim	04;1
hoc bong	06W1
hoc tap	03P1
hoc van	03P1
hoc van va bang cap	03P1
hochschulausbildung	00<1
hochschulbildung	00<1
hochschulstudium	00<1
hoeyere utdanning	01@1
hoi nghi	0:Z1
hoi nghi khoa hoc	0:Z1
hoi nghi va hoi thao	0:Z1
hoi thao	0:Z1
hoi thao hoi nghi	0:Z1
hoi vien	0:01
honneurs	04<1
honores	03W1
honores y premios	03W1
honors	00A1
honors & scholarships	00A1
honors and awards	00A1
honors awards	00A1
honors-awards	00A1
honours	00A1
honours and awards	00A1
honrarias	0481
honras	0481
hoyere utdanning	01@1
hoạt động	05o1
hoạt động ngoại khóa	05o1
hoạt động tình nguyện	05o1
hoạt động xã hội	05o1
hoạt động đoàn thể	05o1
hubungi saya	03n1
human languages	09H1
huomionosoitukset	0231
huvialad	09l1
huvid	09l1
huvid ja hobid	09l1
hvem er jeg	0962
háskólanám	09m1
hæder	01d1
hædersbevisninger	01d1
hæfileikar	0951
hæfni	0951
hæfni og færni	0951
høyere utdanning	01@1
hľadám	07o1
học bổng	06W1
học tập	03P1
học vấn	03P1
học vấn và bằng cấp	03P1
hồ sơ	03O1
hồ sơ trực tuyến	0:81
hội nghị	0:Z1
hội nghị khoa học	0:Z1
hội nghị và hội thảo	0:Z1
hội thảo	0:Z1
hội thảo, hội nghị	0:Z1
hội viên	0:01
iarscribhinni	04_1
iarscríbhinní	04_1
ideella uppdrag	08Z1
ideellt arbete	08Z1
ideellt engagemang	08Z1
idegen nyelv	0:[1
idegen nyelvek	0:[1
idegennyelv ismeret	0:[1
idegennyelv tudas	0:[1
idegennyelv-ismeret	0:[1
idegennyelv-tudás	0:[1
identitas	03n1
identitas diri	03n1
identity	03T1
idioma	05Z2
idiomas	05Z2
idiomes	05_1
ieguta izglitiba	01A1
iegūtā izglītība	01A1
iemanas	05@1
iemaņas	05@1
ieteikumi	02k1
ievads	02>1
igazolasok	0441
igazolások	0441
igudziai	02`1
igudziai ir gebejimai	02`1
igytas issilavinimas	0:\1
igyvendinti projektai	02a1
ikhtisar	06f1
ikt	01b1
ilave bilgiler	0581
iletisim	03l1
iletisim bilgileri	03l1
iletişim	03l1
iletişim bilgileri	03l1
ilghneitheach	08T1
ilghnéitheach	08T1
ilgi alanlari	04;1
ilgi alanlari ve hobiler	04;1
ilgi alanlarim	04;1
ilgi alanları	04;1
ilgi alanları ve hobiler	04;1
ilgi alanlarım	04;1
im netz	0:]1
imeachtai	05R1
imeachtaí	05R1
impegno civico	02m1
impegno sociale	02m1
impieghi precedenti	01R1
impiego	01R1
impjieg	08e1
impjieg mixtieq	0791
impjiegi	08e1
implicacion social	00H1
implicación social	00H1
implicare sociala	00Y1
implicare socială	00Y1
implication sociale	00]1
in brief	00;1
industry experience	00B1
ine	06R1
infhaighteacht	09Q1
informacao adicional	06L1
informacao pessoal	06<1
informacio addicional	01Q1
informacio basica	06K1
informacio complementaria	01Q1
informacio de contacte	06K1
informacio personal	06K1
informacion academica	00E1
informacion adicional	06a1
informacion basica	06`1
informacion complementaria	06a1
informacion de contacto	06`1
informacion personal	06`1
informació addicional	01Q1
informació bàsica	06K1
informació complementària	01Q1
informació de contacte	06K1
informació personal	06K1
información académica	00E1
información adicional	06a1
información básica	06`1
información complementaria	06a1
información de contacto	06`1
información personal	06`1
informacje dodatkowe	07H1
informacje kontaktowe	06V1
informacje osobiste	06V1
informacje podstawowe	06V1
informacoes adicionais	06L1
informacoes basicas	06<1
informacoes complementares	06L1
informacoes de contato	06<1
informacoes pessoais	06<1
informasi dasar	03n1
informasi kontak	03n1
informasi lainnya	06]1
informasi pribadi	03n1
informasi tambahan	06]1
informatica	0:^4
informaticke vjestine	0711
informatii aditionale	01P1
informatii de contact	06_1
informatii generale	06_1
informatii personale	06_1
informatii suplimentare	01P1
informatikai ismeretek	06m1
informatikai keszsegek	06m1
informatikai készségek	06m1
information complementaire	03B1
information complémentaire	03B1
informations complementaires	03B1
informations complémentaires	03B1
informations de contact	06?1
informations generales	06?1
informations générales	06?1
informations personnelles	06?1
informations supplementaires	03B1
informations supplémentaires	03B1
informatique	03C1
informatičke vještine	0711
informazioni aggiuntive	01S1
informazioni di base	01]1
informazioni di contatto	01]1
informazioni personali	01]1
informazioni supplementari	01S1
informazzjoni addizzjonali	01G1
informazzjoni personali	06\1
informação adicional	06L1
informação pessoal	06<1
informações adicionais	06L1
informações básicas	06<1
informações complementares	06L1
informações de contato	06<1
informações pessoais	06<1
informații adiționale	01P1
informații de contact	06_1
informații generale	06_1
informații personale	06_1
informații suplimentare	01P1
informàtica	01T1
informática	04I2
infos personnelles	06?1
inleiding	07S1
inne	07H1
inne informacje	07H1
inne umiejetnosci	07J1
inne umiejętności	07J1
inngangur	0131
inniulacht teanga	0:b1
inniulachtai	06B1
inniúlacht teanga	0:b1
inniúlachtaí	06B1
instruire	01O1
instrumente	0051
interesai	0:R1
interesai ir pomegiai	0:R1
interesai ir pomėgiai	0:R1
interese	0:@1
interese personale	0:@1
interese si hobby uri	0:@1
interese și hobby-uri	0:@1
intereses	0:c2
intereses personales	00V1
intereses un hobiji	0171
intereses y aficiones	00V1
interesi	0:e3
interesi i hobiji	0:W1
interesi in hobiji	0:Y1
interesovanja	0:X1
interesovanja i hobiji	0:X1
interessen	0351
interessen und freizeit	0351
interessen und hobbies	0351
interessen und hobbys	0351
interesser	09Z2
interesser og fritid	09Z2
interesser og hobbyer	09Z2
interesses	0:h2
interesses e hobbies	02I1
interesses e passatempos	02I1
interesses en hobby's	0:?1
interesses pessoais	02I1
interessi	0:j2
interessi di ricerca	02n1
interessi e hobby	02n1
interessi e passioni	02n1
interessi personali	02n1
interessi u passatempi	06c1
interessos	00k1
interessos i aficions	00k1
interessos personals	00k1
interests	00_1
interests and activities	00_1
interests and hobbies	00_1
interets	00\1
interets de recherche	00\1
interets personnels	00\1
internet	0:]1
internete	0:l1
internetski profili	0:m1
internship	00B1
internship experience	00B1
internship uri	00X1
internship-uri	00X1
internships	00B1
internutbildningar	09O1
interpersonal skills	0081
interventi	02Q1
interventions	02O1
intressen	09Y1
intressen och fritid	09Y1
intressen och hobbyer	09Y1
intro	00;1
introducao	02?1
introduccio	0941
introduccion	00L1
introducció	0941
introducción	00L1
introducere	04H1
introductie	07S1
introduction	0:n2
introduksjon	0;01
introduktion	0;12
introduzione	03@1
introduzzjoni	08;1
introdução	02?1
intyg	03\1
intérêts	00\1
intérêts de recherche	00\1
intérêts personnels	00\1
investigacao	0;31
investigacion	0;41
investigación	0;41
investigação	0;31
invited talks	03f1
iné	06R1
irankiai	02`1
is bilgileri	04F1
is deneyimi	04F1
is deneyimleri	04F1
is deneyimlerim	04F1
is gecmisi	04F1
is hayati	04F1
is tecrubeleri	04F1
is tecrubesi	04F1
is tercihleri	02F1
iscrizioni	00j1
iscrizioni ad albi	0071
isiklik teave	0;51
isiklikud andmed	0;51
isiklikud projektid	0;61
isiksuseomadused	08H1
isikuandmed	0;51
isikuinfo	0;51
iskolai tanulmanyok	08Q1
iskolai tanulmányok	08Q1
iskolai vegzettseg	08Q1
iskolai végzettség	08Q1
iskolaim	08Q1
iskolak	08Q1
iskoláim	08Q1
iskolák	08Q1
iskustvo	0;72
ismeretek	06m1
ismeretek es keszsegek	06m1
ismeretek és készségek	06m1
iss apraksts	02>1
issilavinimas	0:\1
issilavinimas ir mokymai	0:\1
issimokslinimas	0:\1
istenen pozisyon	02F1
istoric profesional	00X1
istrazivacki projekti	0;92
istrazivanja	0;92
istraživanja	0;92
istraživački projekti	0;92
istruzione	04R1
istruzione e formazione	04R1
istruzione universitaria	04R1
istruzzjoni	08G1
isuma par mani	02>1
it	0;;2
it faerdigheder	06k1
it ferdigheter	01b1
it ismeretek	06m1
it kendskab	06k1
it kennis	03^1
it kenntnisse	03b1
it kompetanse	01b1
it kompetencer	06k1
it kompetens	06^1
it kompetenzen	03b1
it kundskaber	06k1
it kunnskaper	01b1
it kunskaper	06^1
it osaaminen	01Y1
it oskused	02]1
it skills	0;=2
it taidot	01Y1
it vaardigheden	03^1
it znalosti	0;?2
it-faerdigheder	06k1
it-ferdigheter	01b1
it-færdigheder	06k1
it-kendskab	06k1
it-kennis	03^1
it-kenntnisse	03b1
it-kompetanse	01b1
it-kompetencer	06k1
it-kompetens	06^1
it-kompetenzen	03b1
it-kundskaber	06k1
it-kunnskaper	01b1
it-kunskaper	06^1
it-osaaminen	01Y1
it-oskused	02]1
it-skills	03b1
it-taidot	01Y1
it-vaardigheden	03^1
itsestaeni	01Z1
itsestani	01Z1
itsestäni	01Z1
ittra ta' akkumpanjament	0;A1
ittra ta' motivazzjoni	0;A1
itスキル	0;B1
it技能	0;C1
ivadas	0291
ivairus	0;D1
ivertinimai	0281
izabrani projekti	0;E1
izbrani projekti	0;F1
izglitiba	01A1
izglitiba un apmaciba	01A1
izglītība	01A1
izglītība un apmācība	01A1
izkusnje	06d1
izkušnje	06d1
izlaganja	05B2
izobrazba	01B1
izobrazevanje	01B1
izobrazevanje in usposabljanje	01B1
izobraževanje	01B1
izobraževanje in usposabljanje	01B1
izpopolnjevanje	06b1
izvannastavne aktivnosti	0;G1
izveletie projekti	0;H1
izvēlētie projekti	0;H1
iş bilgileri	04F1
iş deneyimi	04F1
iş deneyimleri	04F1
iş deneyimlerim	04F1
iş geçmişi	04F1
iş hayatı	04F1
iş tecrübeleri	04F1
iş tecrübesi	04F1
iş tercihleri	02F1
išsilavinimas	0:\1
išsilavinimas ir mokymai	0:\1
išsimokslinimas	0:\1
jaerjestoejaesenyydet	0;I1
jaerjestoekokemus	01H1
jaerjestoet	0;I1
jaerjestoetoiminta	01H1
jaesenyydet	0;I1
jaesenyys	0;I1
jarjestojasenyydet	0;I1
jarjestokokemus	01H1
jarjestot	0;I1
jarjestotoiminta	01H1
jarmuvezetoi engedely	09]1
jasenyydet	0;I1
jasenyys	0;I1
jazyk	05A1
jazykova vybavenost	0;J2
jazykove dovednosti	05A1
jazykove schopnosti	0;J2
jazykove znalosti	0;J2
jazykove zrucnosti	06A1
jazyková vybavenost	05A1
jazyková vybavenosť	06A1
jazykové dovednosti	05A1
jazykové schopnosti	0;J2
jazykové znalosti	0;J2
jazykové zručnosti	06A1
jazyky	0;J2
jejaring sosial	0;L1
jenjang pendidikan	0;M1
jezici	0;N2
jezicke vestine	0;P1
jezicne kompetencije	0;Q1
jezicne vjestine	0;Q1
jeziki	0;R1
jezikovna znanja	0;R1
jezikovne kompetence	0;R1
jezikovne spretnosti	0;R1
jezikovne vescine	0;R1
jezikovne veščine	0;R1
jezičke veštine	0;P1
jezične kompetencije	0;Q1
jezične vještine	0;Q1
jezyk	0;S1
jezyki	0;S1
jezyki i poziom	0;S1
jezyki obce	0;S1
jezyki programowania	07J1
jine	06O1
jiné	06O1
job	0211
job dorit	02g1
job history	00B1
job objective	03D1
job preferences	03D1
job related skills	0081
job search	03D1
job target	03D1
job wishes	03D1
job-related skills	0081
jobb	0;T2
jobberfaring	01l1
jobboensker	0;V1
jobbonsker	0;V1
jobbønsker	0;V1
joberfaring	0211
joboenske	0;W1
joboensker	0;W1
jobonske	0;W1
jobonsker	0;W1
jobs	00B1
jobønske	0;W1
jobønsker	0;W1
jogositvany	09]1
jogositvanyok es engedelyek	0441
jogosítvány	09]1
jogosítványok és engedélyek	0441
johdanto	01Z1
jornadas	05j1
jornades	05k1
journal articles	03f1
juhiload	0;X1
juhiluba	0;X1
juhtimisoigus	0;X1
juhtimisõigus	0;X1
julkaisuluettelo	02V1
julkaisut	02V1
julkaisut ja esitykset	02V1
járművezetői engedély	09]1
järjestöjäsenyydet	0;I1
järjestökokemus	01H1
järjestöt	0;I1
järjestötoiminta	01H1
jäsenyydet	0;I1
jäsenyys	0;I1
język	0;S1
języki	0;S1
języki i poziom	0;S1
języki obce	0;S1
języki programowania	07J1
kaaskiri	0;Y1
kaernkompetenser	06^1
kalbiniai igudziai	0;Z1
kalbiniai įgūdžiai	0;Z1
kalbos	0;Z1
kalbu igudziai	0;Z1
kalbu mokejimas	0;Z1
kalbu zinios	0;Z1
kalbų mokėjimas	0;Z1
kalbų įgūdžiai	0;Z1
kalbų žinios	0;Z1
kamarai tagsag	08P1
kamarai tagság	08P1
kapcsolat	00`1
kapcsolattartasi adatok	00`1
kapcsolattartási adatok	00`1
karier	0;[1
kariera	0;\4
kariera zawodowa	0801
karierni cil	05;1
karierni cilj	05>1
karierny ciel	0;`1
karijera	0;72
karijerni cilj	0;a1
karir	0;[1
kariyer	04F1
kariyer gecmisi	04F1
kariyer geçmişi	04F1
kariyer hedefi	01V1
kariyer hedefim	01V1
kariyer ozeti	01V1
kariyer özeti	01V1
kariéra	04=2
kariérny cieľ	0;`1
kariérní cíl	05;1
karjaar	01X1
karjera	0;b2
karjeros tikslai	06[1
karjäär	01X1
karnkompetenser	06^1
karriaer	0251
karriaermaal	0;d1
karriar	0251
karriarmal	0;d1
karrier	09C1
karriera	08e1
karriercelok	01M1
karriercélok	01M1
karriere	0;e3
karrieremaal	0;h2
karrieremal	0;h2
karrieremål	0;h2
karriereziel	03d1
karriär	0251
karriärmål	0;d1
karya	04?1
karya ilmiah	04?1
karya tulis	04?1
katildigim egitimler	01L1
katildigim seminerler	04G1
katilinan seminerler	04G1
katıldığım eğitimler	01L1
katıldığım seminerler	04G1
katılınan seminerler	04G1
kdo jsem	05;1
kdo sem	05>1
keahlian	03M1
keahlian bahasa	03L1
keahlian dan keterampilan	03M1
keahlian komputer	03M1
keahlian teknis	03M1
keahlian utama	03M1
keanggotaan	00o1
keanggotaan asosiasi	00o1
keanggotaan organisasi	00o1
keanggotaan profesional	00o1
kecakapan	03M1
keeled	0;j1
keeleoskus	0;j1
keeleoskused	0;j1
keelte oskus	0;j1
keelteoskus	0;j1
keelteoskused	0;j1
kegemaran	0:Q1
kegiatan sosial	0;k1
kegiatan sukarela	0;k1
kegiatan sukarelawan	0;k1
kelebihan	06f1
kelpoisuudet	0;l1
kemampuan	03M1
kemampuan bahasa	03L1
kemampuan berbahasa	03L1
kemampuan dan keahlian	03M1
kemampuan komputer	03M1
kemampuan teknis	03M1
kennis	03^1
kennis en vaardigheden	03^1
kenntnisse	03b1
kenntnisse und faehigkeiten	03b1
kenntnisse und fahigkeiten	03b1
kenntnisse und fähigkeiten	03b1
kepesites	0441
kepesitesek	0441
kepessegek	06m1
kepzes	08Q1
kepzesek	08Q1
kepzesek tanfolyamok	08O1
kepzettseg	08Q1
keresett munka	01M1
keresett pozicio	01M1
keresett pozíció	01M1
kerja sukarela	0;k1
kerncompetenties	03^1
kernekompetencer	06k1
kernkompetenzen	03b1
kesaetyoet	0151
kesatyot	0151
keskeinen osaaminen	01Y1
keskeinen tyoekokemus	0151
keskeinen tyokokemus	0151
keskeinen työkokemus	0151
keskeiset projektit	09g1
kesukarelawanan	0;k1
keszsegek	06m1
keszsegek es kompetenciak	06m1
keszsegek kepessegek	06m1
kesätyöt	0151
keterampilan	03M1
keterampilan bahasa	03L1
keterampilan digital	03M1
keterampilan komputer	03M1
keterampilan teknis	03M1
ketersediaan	08V1
ketertarikan	0:Q1
key achievements	00A1
key competencies	0081
key projects	00D1
key skills	0081
keynote talks	03f1
keynotes	03f1
kha nang ngoai ngu	0;m1
khac	0;n1
khen thuong	06W1
khen thưởng	06W1
khoa dao tao	04B1
khoa hoc	04B1
khoa hoc ngan han	04B1
khoá học	04B1
khác	0;n1
khóa học	04B1
khóa học ngắn hạn	04B1
khóa đào tạo	04B1
khả năng ngoại ngữ	0;m1
ki nang	04C1
ki vagyok	03`1
kiegeszito informaciok	08N1
kiegészítő információk	08N1
kielellinen osaaminen	0;o1
kielet	0;o1
kieliosaaminen	0;o1
kielitaidot	0;o1
kielitaito	0;o1
kiemelt projektek	09D1
kien thuc	04C1
kiinnostuksen kohteet	09k1
kiinnostukset	09k1
kilka slow o mnie	04a1
kilka słów o mnie	04a1
kimlik bilgileri	03l1
kinh nghiem	0601
kinh nghiem chuyen mon	0601
kinh nghiem du an	04A1
kinh nghiem lam viec	0601
kinh nghiem nghe nghiep	0601
kinh nghiem thuc tap	0601
kinh nghiem thuc te	0601
kinh nghiem viec lam	0601
kinh nghiệm	0601
kinh nghiệm chuyên môn	0601
kinh nghiệm dự án	04A1
kinh nghiệm làm việc	0601
kinh nghiệm nghề nghiệp	0601
kinh nghiệm thực tập	0601
kinh nghiệm thực tế	0601
kinh nghiệm việc làm	0601
kirjat	02V1
kisa ozgecmis	01V1
kisaca ben	01V1
kisaca hakkimda	01V1
kisbiet	0491
kiserolevel	0<01
kisisel	03l1
kisisel beceriler	02E1
kisisel bilgiler	03l1
kisisel bilgilerim	03l1
kisisel ilgi alanlari	04;1
kisisel ozet	01V1
kisisel projeler	00N1
kisisel veriler	03l1
kisisel yetenekler	02E1
kita	0;D1
kita informacija	0;D1
kitaplar	01=1
kiti duomenys	0;D1
kiti igudziai	02`1
kiti įgūdžiai	02`1
kituntetesek	0731
kitüntetések	0731
kişisel	03l1
kişisel beceriler	02E1
kişisel bilgiler	03l1
kişisel bilgilerim	03l1
kişisel ilgi alanları	04;1
kişisel projeler	00N1
kişisel veriler	03l1
kişisel yetenekler	02E1
kişisel özet	01V1
kiến thức	04C1
kjernekompetanse	01b1
klicove dovednosti	06Q1
klicove kompetence	06Q1
kljucne kompetence	06o1
kljucne vestine	0701
kljucne vjestine	0711
ključne kompetence	06o1
ključne veštine	0701
ključne vještine	0711
klucove zrucnosti	06T1
kluczowe kompetencje	07J1
kluczowe umiejetnosci	07J1
kluczowe umiejętności	07J1
klíčové dovednosti	06Q1
klíčové kompetence	06Q1
knihy	05D2
knjige	03e1
knowledge	0081
knygos	0<11
ko sam ja	0<21
koerekort	0<31
koerekort og certifikater	03>1
koerkort	0<41
koerkort och certifikat	03\1
kogemus	01X1
kogemused	01X1
kokemus	0151
kokkuvote	08H1
kokkuvõte	08H1
kompetanse	01b1
kompetanseomraader	01b1
kompetanseomrader	01b1
kompetanseområder	01b1
kompetanser	01b1
kompetanseutvikling	01a1
kompetence	0<52
kompetenceprofil	0<71
kompetencer	06k1
kompetences	05@1
kompetenceudvikling	08I1
kompetenciak	06m1
kompetencie	06T1
kompetencije	01J2
kompetencijos	02`1
kompetenciák	06m1
kompetencje	07J1
kompetencje cyfrowe	07J1
kompetencje jezykowe	0;S1
kompetencje językowe	0;S1
kompetencje techniczne	07J1
kompetencje zawodowe	07J1
kompetens	06^1
kompetenser	06^1
kompetensi	03M1
kompetensomraaden	06^1
kompetensomraden	06^1
kompetensområden	06^1
kompetenssit	01Y1
kompetensutveckling	09O1
kompetentsid	02]1
kompetenzen	03b1
kompetenzi	09^1
kompetenzi lingwistici	0:11
kompetenzi lingwistiċi	0:11
kompetenzprofil	03b1
kompetisi	03V1
kompiuteriniai igudziai	02`1
kompiuteriniai įgūdžiai	02`1
kompiuterinis rastingumas	02`1
kompiuterinis raštingumas	02`1
konferans ve seminerler	04G1
konferanser	02K1
konferanser og seminarer	02K1
konferanslar	04G1
konferanslar ve seminerler	04G1
konference	0<82
konference a seminare	01F1
konference a semináře	01F1
konference in seminarji	07V1
konferencer	03Y1
konferencer og seminarer	03Y1
konferences	06N1
konferences un seminari	06N1
konferences un semināri	06N1
konferenciak	0<:1
konferenciak es szeminariumok	0<:1
konferenciareszvetel	0<:1
konferenciarészvétel	0<:1
konferencie	0<;1
konferencie a seminare	0<;1
konferencie a semináre	0<;1
konferencije	0<<2
konferencije i seminari	0<<2
konferencijos	06U1
konferencijos ir seminarai	06U1
konferenciák	0<:1
konferenciák és szemináriumok	0<:1
konferencje	0<>1
konferencje i seminaria	0<>1
konferenser	08f1
konferenser och seminarier	08f1
konferensi	00G1
konferensi dan seminar	00G1
konferenssit	0<?1
konferenssit ja seminaarit	0<?1
konferenzen	0<@1
konferenzen und seminare	0<@1
konferenzi	03E1
konferenzi u seminars	03E1
konferenzteilnahmen	0<@1
kongreler	04G1
kongresi	0<A3
kongresse	0<@1
kongresser	0<D3
kongressit	0<?1
kongresszusok	0<:1
kongresy	0<G2
konicky	0<I2
konicky a zajmy	0<K1
konicky a zaujmy	0<L1
konjicki	0:Y1
konjički	0:Y1
konkurranser	09n1
konkurrencer	01d1
konkursy	0<M1
kontak	03n1
kontakt	0<N<
kontakt informacije	0<Z1
kontakt podaci	0<[2
kontaktai	02_1
kontaktandmed	0;51
kontaktdaten	01h1
kontakti	0<]3
kontaktine informacija	02_1
kontaktinfo	0;51
kontaktinformacija	0<`1
kontaktinformasjon	0<a1
kontaktinformation	0<b2
kontaktinformationen	01h1
kontaktinformācija	0<`1
kontaktiniai duomenys	02_1
kontaktinė informacija	02_1
kontaktne informacie	0<d1
kontaktne informacije	0<e1
kontaktne udaje	0<d1
kontaktni informace	0<f1
kontaktni podaci	0<g1
kontaktni podatki	0<e1
kontaktni udaje	0<f1
kontaktné informácie	0<d1
kontaktné údaje	0<d1
kontaktní informace	0<f1
kontaktní údaje	0<f1
kontaktoplysninger	0<h1
kontaktopplysninger	0<a1
kontaktpersonas atsauksmem	02k1
kontaktpersonas atsauksmēm	02k1
kontaktuppgifter	09c1
kontakty	0<i2
kontakty na reference	07d1
konusmalar	01=1
konuşmalar	01=1
konverentsid	0<k1
konverentsid ja seminarid	0<k1
konyvek	05:1
koníčky	0<I2
koníčky a zájmy	0<K1
koníčky a záujmy	0<L1
kool	09j1
koolitused	08Y1
koolitused ja kursused	08Y1
kopsavilkums	02>1
korabbi munkahelyek	09C1
korekort	0<31
korekort og certifikater	03>1
korkort	0<41
korkort och certifikat	03\1
korsijiet	0<l1
korsijiet ta' tahrig	0<l1
korsijiet ta' taħriġ	0<l1
kort om meg	0;01
kort om mig	0;12
kort presentation	0<m1
kort profiel	07S1
kort profil	0<71
kortare utbildningar	09O1
korte introductie	07S1
kortit	0;l1
kortit ja luvat	0;l1
korábbi munkahelyek	09C1
kotba	02Z1
koulut	01E1
koulutukset	01E1
koulutukset ja kurssit	01[1
koulutus	01E1
koulutus ja tutkinnot	01E1
koulutushistoria	01E1
koulutustausta	01E1
kozeleti tevekenyseg	0<n1
kozossegi media	0:41
kozossegi munka	0<n1
kozossegi oldalak	0:41
kratce o mne	05;1
kratka biografija	0<21
kratka predstavitev	05>1
kratki zivotopis	0;a1
kratki životopis	0;a1
kratko o mne	0;`1
kretanje u sluzbi	07e1
kretanje u službi	07e1
krotko o mnie	04a1
krátce o mně	05;1
krátko o mne	0;`1
krótko o mnie	04a1
ksiazki	02\1
książki	02\1
ksztalcenie	08F1
kształcenie	08F1
kto som	0;`1
kualifikasi pendidikan	0;M1
kuka olen	01Z1
kulcskompetenciak	06m1
kulcskompetenciák	06m1
kulup faaliyetleri	09a1
kulüp faaliyetleri	09a1
kunnatta	0951
kunniamaininnat	0231
kunnskaper	01b1
kunnátta	0951
kunskaper	06^1
kunskaper och faerdigheter	06^1
kunskaper och fardigheter	06^1
kunskaper och färdigheter	06^1
kuntatt	06\1
kuntatti	06\1
kurs	01a1
kurs bilgileri	01L1
kurs og opplaering	01a1
kurs og opplæring	01a1
kurs og sertifikater	01a1
kurs og videreutdanning	01a1
kurs ve egitimler	01L1
kurs ve eğitimler	01L1
kurs ve seminerler	01L1
kursai	0<o1
kursai ir mokymai	0<o1
kursbevis	03=1
kurse	0321
kurse und seminare	0321
kurser	0=02
kurser och certifikat	09O1
kurser och utbildningar	09O1
kurser og efteruddannelse	08I1
kursevi	07K1
kursevi i obuke	07K1
kursi	02;1
kursi seminari	02;1
kursi un seminari	02;1
kursi un semināri	02;1
kursi, semināri	02;1
kurslar	01L1
kurslar ve egitimler	01L1
kurslar ve eğitimler	01L1
kurssit	01[1
kurssit ja koulutukset	01[1
kursus	0=22
kursus dan pelatihan	0=41
kursusbeviser	03>1
kursused	08Y1
kursy	07I1
kursy i szkolenia	07I1
kursy szkolenia	07I1
kursy zawodowe	07I1
kursy, szkolenia	07I1
kurulus uyelikleri	06e1
kuruluş üyelikleri	06e1
kurzbiografie	03d1
kurzbiographie	03d1
kurzfassung	03d1
kurzprofil	03d1
kurzusok	08O1
kurzvorstellung	03d1
kurzy	00?2
kurzy a skoleni	00>1
kurzy a skolenia	06S1
kurzy a školenia	06S1
kurzy a školení	00>1
kurzy skoleni	00>1
kurzy, školení	00>1
kutatas	09D1
kutatasi projektek	09D1
kutatasok	09D1
kutatás	09D1
kutatási projektek	09D1
kutatások	09D1
kutsed	0781
kutsetunnistused	0781
kuulumine organisatsioonidesse	0=51
kuuluvus organisatsioonidesse	0=51
kuvaus	01Z1
kvalifikacijas	02:1
kvalifikacijas celsana	02;1
kvalifikacijos	02i1
kvalifikacijos kelimas	0<o1
kvalifikacijos kėlimas	0<o1
kvalifikacijos tobulinimas	0<o1
kvalifikasjoner	01b1
kvalifikationer	06k1
kvalifikācijas	02:1
kvalifikācijas celšana	02;1
kwalifikacje	0571
kwalifikacje zawodowe	0571
kwalifiki	08G1
kwalifiki akkademici	08G1
kwalifiki akkademiċi	08G1
kwaliteiten	03^1
ky nang	04C1
ky nang ca nhan	04C1
ky nang chinh	04C1
ky nang chuyen mon	04C1
ky nang khac	04C1
ky nang ky thuat	04C1
ky nang mem	04C1
ky nang nghe nghiep	04C1
ky nang ngoai ngu	0;m1
ky nang ngon ngu	0;m1
ky nang tin hoc	04C1
kynning	0131
kynningarbref	0=61
kynningarbréf	0=61
kärnkompetenser	06^1
képességek	06m1
képesítés	0441
képesítések	0441
képzettség	08Q1
képzés	08Q1
képzések	08Q1
képzések, tanfolyamok	08O1
készségek	06m1
készségek és kompetenciák	06m1
készségek, képességek	06m1
kísérőlevél	0<01
könyvek	05:1
körkort	0<41
körkort och certifikat	03\1
közéleti tevékenység	0<n1
közösségi munka	0<n1
közösségi média	0:41
közösségi oldalak	0:41
kørekort	0<31
kørekort og certifikater	03>1
kĩ năng	04C1
kısa özgeçmiş	01V1
kısaca ben	01V1
kısaca hakkımda	01V1
kľúčové zručnosti	06T1
kỹ năng	04C1
kỹ năng chuyên môn	04C1
kỹ năng chính	04C1
kỹ năng cá nhân	04C1
kỹ năng khác	04C1
kỹ năng kỹ thuật	04C1
kỹ năng mềm	04C1
kỹ năng nghề nghiệp	04C1
kỹ năng ngoại ngữ	0;m1
kỹ năng ngôn ngữ	0;m1
kỹ năng tin học	04C1
labitud koolitused	08Y1
labor social	00H1
laboratory skills	0081
laenkar	0=71
laimejimai	0281
laimėjimai	0281
lain lain	06]1
lain-lain	06]1
lainnya	06]1
laisvalaikio pomegiai	0:R1
laisvalaikio pomėgiai	0:R1
laisvalaikis	0:R1
lampiran	07W1
langages de programmation	03C1
language	09H1
language abilities	09H1
language competences	09H1
language competencies	09H1
language knowledge	09H1
language proficiency	09H1
language skills	09H1
languages	09H1
languages spoken	09H1
langue	05W1
langues	05W1
langues etrangeres	05W1
langues parlees	05W1
langues parlées	05W1
langues vivantes	05W1
langues étrangères	05W1
lankar	0=71
lastni projekti	0;F1
latar belakang pendidikan	0;M1
laufbahn	0261
lavori	0=81
lavori precedenti	01R1
lavoro	01R1
lavoro desiderato	02d1
lazer	02I1
leachtai	0161
leadership	00W1
leadership activities	00W1
leadership and service	00W1
leadership experience	00W1
leasanna	04E1
lectures	03f1
legater	01d1
legaturi	0=91
legitimation	03\1
legitimationer	03\1
legături	0=91
lehrerfahrung	0261
lehrgaenge	0321
lehrgaenge und seminare	0321
lehrgange	0321
lehrgange und seminare	0321
lehrgänge	0321
lehrgänge und seminare	0321
lehrtaetigkeit	0261
lehrtatigkeit	0261
lehrtätigkeit	0261
leistungen	0371
leisure	00_1
leisure activities	00_1
lenguajes	05\1
lenguajes de programacion	02D1
lenguajes de programación	02D1
lenguas	05\1
lenguas extranjeras	05\1
lenker	0=:1
lenkjer	0=:1
letter of motivation	02=1
lettera di motivazione	0=;1
lettera di presentazione	0=;1
lettera motivazionale	0=;1
lettere di referenza	0=<1
letters of recommendation	0591
lettre d'accompagnement	0==1
lettre de motivation	0==1
lettres de recommandation	0=>1
leyfi	0=?1
lezingen	02U1
libri	02Q1
libros	02R1
licencas	00S1
licencas e certificacoes	00S1
licencas e certificados	00S1
licence	0=@4
licence i sertifikati	0811
licences	0=D3
licences et certifications	00K1
licencia de conducir	04N1
licencias	00Q1
licencias y certificaciones	00Q1
licencie	04l1
licencije	04m1
licencijos	02i1
licencje	0571
licencje i certyfikaty	0571
licenser	04n2
licenses	03J1
licenses and certifications	03J1
licensure	03J1
licente	00T1
licente si certificari	00T1
licenties	03Z1
licenze	0071
licenze e certificazioni	0071
licenzja tas sewqan	0=G1
licenzji	0541
licenzji tas sewqan	0=G1
licenças	00S1
licenças e certificados	00S1
licenças e certificações	00S1
licențe	00T1
licențe și certificări	00T1
lich su cong viec	0601
lich su lam viec	0601
licna interesovanja	0:X1
licne informacije	0<Z1
licne osobine	0<21
licne vestine	0701
licni podaci	0<Z1
licni profil	0<21
licni projekti	0;E1
lideranca	00P1
liderança	00P1
liderazgo	00H1
lidmaatschap	03a1
lidmaatschappen	03a1
lien he	0891
lien ket	0:81
lien lac	0891
liens	08W1
ligacoes	0=H1
ligações	0=H1
liikmelisus	0=51
liikmesus	0=51
liite	02^1
liitteet	02^1
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
lingid	0=I1
lingua	04K1
linguagens de programacao	02A1
linguagens de programação	02A1
linguaggi di programmazione	0041
linguas	05`1
linguas estrangeiras	05`1
linguas faladas	05`1
lingue	04K1
lingue conosciute	04K1
lingue straniere	04K1
linguistic skills	09H1
lingwi	0:11
lingwi barranin	0:11
link	0=J2
linkek	0:41
linki	0=L1
linkit	0=M1
linkler	03K1
linkovi	0862
links	0=N7
linkuri	0=91
lionrai agus ballraiochtai	03N1
lionrai soisialta	0=U1
lisaandmed	0=V1
lisad	07X1
lisaekoulutus	01[1
lisaetiedot	0=W1
lisainfo	0=V1
lisakoulutus	01[1
lisanslar	03_1
lisanslar ve sertifikalar	03_1
lisateave	0=V1
lisatiedot	0=W1
lisenser	03=1
lisensi	0=X1
lisensi dan sertifikasi	0=X1
lisenssit	0;l1
list motywacyjny	0=Y1
lisäkoulutus	01[1
lisätiedot	0=W1
litir chludaigh	0=Z1
litir chlúdaigh	0=Z1
litir iarratais	0=Z1
litsentsid	0781
livres	02O1
livros	02@1
lizenzen	00=1
lizenzen und zertifikate	00=1
liên hệ	0891
liên kết	0:81
liên lạc	0891
liċenzja tas-sewqan	0=G1
liċenzji	0541
liċenzji tas-sewqan	0=G1
lična interesovanja	0:X1
lične informacije	0<Z1
lične osobine	0<21
lične veštine	0701
lični podaci	0<Z1
lični profil	0<21
lični projekti	0;E1
llenguatges de programacio	01T1
llenguatges de programació	01T1
llengues	05_1
llengues estrangeres	05_1
llengües	05_1
llengües estrangeres	05_1
lleure	00k1
llibres	05a1
llicencies	00R1
llicencies i certificacions	00R1
llicències	00R1
llicències i certificacions	00R1
lloc de treball desitjat	07;1
load	0781
locul de munca actual	00X1
locul de munca vizat	02g1
locul de muncă actual	00X1
locul de muncă vizat	02g1
locuri de munca	00X1
locuri de muncă	00X1
loeneanspraak	0;d1
loenoenske	0;W1
logiciels	03C1
logros	03W1
logros destacados	03W1
loisirs	00\1
loisirs et centres d'interet	00\1
loisirs et centres d'intérêt	00\1
lomba	03V1
loneansprak	0;d1
lononske	0;W1
looking for	03D1
loopbaan	02G1
loopbaanoverzicht	02G1
lucrari publicate	02P1
lucrari stiintifice	02P1
lucrări publicate	02P1
lucrări științifice	02P1
luhidalt minust	08H1
luhitutvustus	08H1
lukesciai	06[1
luottamustehtaevaet	01H1
luottamustehtavat	01H1
luottamustehtävät	01H1
luottamustoimet	01H1
lupakortit	0;l1
luvat	0;l1
luvat ja kortit	0;l1
lydrastis	0=[1
lydraštis	0=[1
lyhyesti	01Z1
lyhyt esittely	01Z1
lyhytkurssit	01[1
läbitud koolitused	08Y1
länkar	0=71
léachtaí	0161
líneas de investigación	00V1
línguas	05`1
línguas estrangeiras	05`1
línguas faladas	05`1
líonraí agus ballraíochtaí	03N1
líonraí sóisialta	0=U1
löneanspråk	0;d1
lønønske	0;W1
lühidalt minust	08H1
lühitutvustus	08H1
lūkesčiai	06[1
lịch sử công việc	0601
lịch sử làm việc	0601
maal	0=\3
maatschappelijke activiteiten	00[1
macibas	01A1
magamrol	03`1
magamról	03`1
magang	0;[1
main projects	00D1
major projects	00D1
makaleler	01=1
mal	0=\3
malakunnatta	08d1
malstofur	0=_1
malthing	0=_1
management skills	0081
mang xa hoi	0:81
manused	07X1
markmid	0131
markmið	0131
materinski i strani jezici	0;Q1
me contacter	06?1
medailonek	05;1
medals	00A1
media sosial	0;L1
media spolecznosciowe	0=L1
media społecznościowe	0=L1
medlemskab	0991
medlemskaber	0991
medlemskap	0=`2
medlemskap i foereningar	09A1
medlemskap i foreningar	09A1
medlemskap i föreningar	09A1
medlemskap i organisasjoner	0981
medlemskap och naetverk	09A1
medlemskap och natverk	09A1
medlemskap och nätverk	09A1
medmaelabref	0=b1
medmaelendur	0=b1
medmaeli	0=b1
megjelent muvek	05:1
megjelent művek	05:1
megpalyazott munkakor	01M1
megpalyazott pozicio	01M1
megpályázott munkakör	01M1
megpályázott pozíció	01M1
mehke vescine	06o1
mehke veščine	06o1
meke vjestine	0711
meke vještine	0711
mekke dovednosti	06Q1
melleklet	06@1
mellekletek	06@1
melléklet	06@1
mellékletek	06@1
membership	0451
memberships	0451
memberships and affiliations	0451
membre	00c1
membresias	00l1
membresías	00l1
membru	0101
menntun	09m1
menntun og thjalfun	09m1
menntun og þjálfun	09m1
meriter	0=c1
meriter i oevrigt	01k1
meriter i ovrigt	01k1
meriter i övrigt	01k1
meritos	03W1
merkis	02>1
mesleki beceriler	02E1
mesleki deneyim	04F1
mesleki egitimler	01L1
mesleki eğitimler	01L1
mesleki tecrube	04F1
mesleki tecrübe	04F1
mesleki uyelikler	06e1
mesleki üyelikler	06e1
messen und kongresse	0<@1
methoden	03b1
metier recherche	04\1
meðmælabréf	0=b1
meðmælendur	0=b1
meðmæli	0=b1
midja socjali	0=d1
midja soċjali	0=d1
mielenkiinnon kohteet	09k1
mimoskolni aktivity	06P1
mimoskolni cinnost	06P1
mimoskolska cinnost	07F1
mimoskolske aktivity	07F1
mimoškolní aktivity	06P1
mimoškolní činnost	06P1
mimoškolská činnosť	07F1
mimoškolské aktivity	07F1
min jien	08;1
minat	0:Q1
minat dan hobi	0:Q1
minat kerja	08V1
minat pribadi	0:Q1
minositesek	0441
minust	08H1
minusta	01Z1
minősítések	0441
mionsonrai pearsanta	08`1
mionsonraí pearsanta	08`1
misc	00a1
miscelaneo	06a1
miscellaneous	00a1
miscel·lania	01Q1
miscel·lània	01Q1
misceláneo	06a1
mission statement	00;1
missions	00^1
mitgliedschaft	03c1
mitgliedschaften	03c1
mitgliedschaften in vereinen	03c1
mitgliedschaften und netzwerke	03c1
mixxellanja	01G1
mocne strony	07J1
moi quan tam	0=e1
moje atuty	04a1
mokslas	0:\1
mokslines publikacijos	0<11
moksliniai tyrimai	02a1
mokslinės publikacijos	0<11
mokymai	0<o1
mokymai ir kursai	0<o1
mokymasis	0:\1
moltai	0=f1
moltaí	0=f1
moltoiri	0=f1
moltóirí	0=f1
mon profil	0001
mong muon	0611
mong muốn	0611
mooc	02h1
more	00a1
mother tongue and other languages	09H1
motivacijas vestule	0=g1
motivacijsko pismo	0=h2
motivaciono pismo	0=j1
motivacios level	0<01
motivacni dopis	0=k1
motivacny list	0=l1
motivasyon mektubu	0=m1
motivatie	07S1
motivatiebrief	03X1
motivation	0=n2
motivation letter	02=1
motivationsschreiben	0221
motivatsioonikiri	0;Y1
motivační dopis	0=k1
motivačný list	0=l1
motiveret ansoegning	0241
motiveret ansogning	0241
motiveret ansøgning	0241
motivációs levél	0<01
motivācijas vēstule	0=g1
motyvacinis laiskas	0=[1
motyvacinis laiškas	0=[1
mrezne stranice	0:m1
mrežne stranice	0:m1
muc khac	0;n1
muc luong mong muon	0611
muc tieu	03O1
muc tieu nghe nghiep	03O1
muita tietoja	0=W1
munca voluntara	00Y1
muncă voluntară	00Y1
munkahely	09C1
munkahelyek	09C1
munkahelyi tapasztalat	09C1
munkakorok	09C1
munkakörök	09C1
munkatapasztalat	09C1
munkatapasztalatok	09C1
munkatortenet	09C1
munkatörténet	09C1
munkaviszonyok	09C1
muszaki ismeretek	06m1
muttersprache und fremdsprachen	09S1
muu	0>02
muu info	0=V1
muu koulutus	01[1
muu osaaminen	01Y1
muu teave	0=V1
muu tyoekokemus	0151
muu tyokokemus	0151
muu työkokemus	0151
muud oskused	02]1
muut	0=W1
muut koulutukset	01[1
muut taidot	01Y1
muut tiedot	0=W1
muuta	0=W1
málakunnátta	08d1
málstofur	0=_1
málþing	0=_1
mål	0=\3
méritos	03W1
métier recherché	04\1
mācības	01A1
mērķis	02>1
měkké dovednosti	06Q1
műszaki ismeretek	06m1
mạng xã hội	0:81
mối quan tâm	0=e1
mục khác	0;n1
mục tiêu	03O1
mục tiêu nghề nghiệp	03O1
mức lương mong muốn	0611
na kratko o meni	05>1
na meain shoisialta	0=U1
na meáin shóisialta	0=U1
nachweise	00=1
naetverk	0=71
naetverk och medlemskap	09A1
nagrade	0>23
nagrade i priznanja	0>52
nagrade in priznanja	07h1
nagrody	0<M1
nagrody i stypendia	0<M1
nagrody i wyroznienia	0<M1
nagrody i wyróżnienia	0<M1
naisc	0=U1
najvyssie dosiahnute vzdelanie	01;1
najvyššie dosiahnuté vzdelanie	01;1
najwazniejsze osiagniecia	0<M1
najwazniejsze projekty	03I1
najwazniejsze umiejetnosci	07J1
najważniejsze osiągnięcia	0<M1
najważniejsze projekty	03I1
najważniejsze umiejętności	07J1
nam	09m1
namsferill	09m1
namskeid	08X1
namskeid og radstefnur	08X1
nang luc	04C1
naobrazba	08C1
naryste	02c1
naryste organizacijose	02c1
narystes	02c1
narystė	02c1
narystė organizacijose	02c1
narystės	02c1
narzedzia	07J1
narzędzia	07J1
nascholing	0031
nastroje	0;?2
natjecanja	0>71
natverk	0=71
natverk och medlemskap	09A1
naucni radovi	0>81
nauka	08F1
naučni radovi	0>81
nebenjobs	0261
nebenprojekte	0331
nebentaetigkeit	0261
nebentaetigkeiten	0261
nebentatigkeit	0261
nebentatigkeiten	0261
nebentätigkeit	0261
nebentätigkeiten	0261
neformalno izobrazevanje	06b1
neformalno izobraževanje	06b1
neformalno obrazovanje	07L1
nejvyssi dosazene vzdelani	01:1
nejvyšší dosažené vzdělání	01:1
nettprofiler	0=:1
nettsider	0=:1
nettverk og medlemskap	0981
netvaerk	0:51
netvaerk og medlemskaber	0991
netværk	0:51
netværk og medlemskaber	0991
netwerken	0>91
netwerken en lidmaatschappen	03a1
netwerks socjali	0=d1
netwerks soċjali	0=d1
netwerks u shubijiet	02e1
netwerks u sħubijiet	02e1
networks	09=1
networks and memberships	0451
netzwerke	0:]1
netzwerke und mitgliedschaften	03c1
nevenactiviteiten	00[1
nevenfuncties	00[1
nevenprojecten	03]1
nghien cuu	04A1
nghiên cứu	04A1
ngoai ngu	0;m1
ngon ngu	0;m1
ngon ngu lap trinh	04C1
ngoại ngữ	0;m1
nguoi gioi thieu	09_1
nguoi tham chieu	09_1
nguoi tham khao	09_1
nguyen vong	0611
nguyen vong cong viec	0611
nguyện vọng	0611
nguyện vọng công việc	0611
ngôn ngữ	0;m1
ngôn ngữ lập trình	04C1
người giới thiệu	09_1
người tham chiếu	09_1
người tham khảo	09_1
nitelikler	02E1
niveau de langue	05W1
niveaux de langues	05W1
nivel de idiomas	05\1
nivell d'idiomes	05_1
niyet mektubu	0=m1
nodarbinatiba	06X1
nodarbinātība	06X1
noeglekompetencer	06k1
noekkelkompetanse	01b1
noekkelkvalifikasjoner	0;01
noglekompetencer	06k1
nokkelkompetanse	01b1
nokkelkvalifikasjoner	0;01
non formal education	00b1
non-formal education	00b1
notable projects	00D1
notlar	0581
nozimigakie projekti	0;H1
nozīmīgākie projekti	0;H1
nuorodos	0:l1
nyckelkompetenser	06^1
nyelvek	0:[1
nyelvi ismeretek	0:[1
nyelvi keszsegek	0:[1
nyelvi kompetenciak	0:[1
nyelvi kompetenciák	0:[1
nyelvi készségek	0:[1
nyelvismeret	0:[1
nyelvtudas	0:[1
nyelvtudás	0:[1
nyelvvizsgak	0:[1
nyelvvizsgák	0:[1
nám	09m1
námsferill	09m1
námskeið	08X1
námskeið og ráðstefnur	08X1
nástroje	0;?2
nätverk	0=71
nätverk och medlemskap	09A1
nøglekompetencer	06k1
nøkkelkompetanse	01b1
nøkkelkvalifikasjoner	0;01
năng lực	04C1
o meni	0>:3
o mne	0>=2
o mnie	04a1
o mně	05;1
o sobie	04a1
oa능력	0>?1
obair dheonach	09`1
obiectiv	04H1
obiectiv profesional	04H1
obiective	04H1
obiettivi	03@1
obiettivo	03@1
obiettivo professionale	03@1
objave	0>@3
objave in predavanja	03e1
objavljeni radovi	05B2
objectif	0001
objectif professionnel	0001
objectifs	0001
objectiu	0941
objectiu professional	0941
objective	00;1
objectivo	02?1
objektif	06f1
objetivo	0>C2
objetivo profesional	00L1
objetivo profissional	02?1
objetivos	0>C2
objetivos pessoais	04M1
obras	0>E2
obrazovanje	01C2
obrazovanje i obuka	0>G1
obrazovanje i osposobljavanje	08C1
obres	0>H1
obsluga komputera	07J1
obstudijske dejavnosti	0831
obsługa komputera	07J1
obuke	07K1
obštudijske dejavnosti	0831
ocakavania	07o1
occupation	00B1
occupational experience	00B1
occupazione	01R1
occupazione desiderata	02d1
ocekavani	0:61
ocekivanja	0>I2
oceneni	07g1
oceneni a uspechy	07g1
ocenenia	0>K1
ocenenia a uspechy	0>K1
ocenenia a úspechy	0>K1
ocenění	07g1
ocenění a úspěchy	07g1
ocio	00V1
octrooien	02U1
ocupacao de tempos livres	02I1
ocupacio desitjada	07;1
ocupació desitjada	07;1
ocupação de tempos livres	02I1
oczekiwania	07i1
oczekiwania finansowe	07i1
odabrani projekti	0>L1
odborna prax	0>M1
odborna praxe	07f1
odborna skoleni	00>1
odborna sposobilost	04l1
odborna zpusobilost	04k1
odborne certifikaty	04k1
odborne clanky	0>N1
odborne dovednosti	06Q1
odborne publikace	0>N1
odborne publikacie	0>O1
odborne skusenosti	0>M1
odborne znalosti	0;?2
odborne zrucnosti	06T1
odborná prax	0>M1
odborná praxe	07f1
odborná spôsobilosť	04l1
odborná způsobilost	04k1
odborná školení	00>1
odborné certifikáty	04k1
odborné dovednosti	06Q1
odborné publikace	0>N1
odborné publikácie	0>O1
odborné skúsenosti	0>M1
odborné znalosti	0;?2
odborné zručnosti	06T1
odborné články	0>N1
odbyte szkolenia	07I1
odkazy	0>P2
odnosniki	0=L1
odnośniki	0=L1
odporucania	0>R1
odporúčania	0>R1
odul ve basarilar	03S1
oduller	03S1
oduller ve basarilar	03S1
odullerim	03S1
oenska stilling	0;V1
oenskad befattning	0;d1
oenskad tjaenst	0;d1
oenskat arbete	0;d1
oenskemaal	0;d1
oensker	0;h2
oensket job	0;W1
oensket jobb	0;V1
oensket stilling	0;h2
oevrig	01c1
oevrig arbetslivserfarenhet	0251
oevrig erhvervserfaring	0211
oevrig informasjon	01c1
oevrig information	01k1
oevrig utbildning	09O1
oevriga faerdigheter	06^1
oevriga kunskaper	06^1
oevriga meriter	01k1
oevriga meriter och kunskaper	06^1
oevriga uppgifter	01k1
oevriga upplysningar	01k1
oevriga utbildningar	09O1
oevrige ferdigheter	01b1
oevrige kompetencer	06k1
oevrige kurser	08I1
oevrige oplysninger	01`1
oevrige opplysninger	01c1
oevrigt	0>S2
oevrigt engagemang	08Z1
ogrenim	01<1
ogrenim bilgileri	01<1
ogrenim durumu	01<1
ohjelmistot	01Y1
ohjelmointikielet	01Y1
ohrajn	01G1
oideachas	04D1
oideachas agus oiliuint	04D1
oideachas agus oiliúint	04D1
oiliuint	04`1
oiliúint	04`1
oklevelek	0441
oktatas	08Q1
oktatas es kepzes	08Q1
oktatas es kepzesek	08Q1
oktatás	08Q1
oktatás és képzés	08Q1
oktatás és képzések	08Q1
okul	01<1
okurettindi	03m1
okuskirteini	03m1
older positions	00B1
olennainen tyoekokemus	0151
olennainen tyokokemus	0151
olennainen työkokemus	0151
olulisemad projektid	0;61
om	0=\3
om meg	0;01
om mig	0;12
om personen	0<a1
omandatud haridus	09j1
omat projektit	09g1
omdoemen	0>U1
omdomen	0>U1
omdömen	0>U1
on yazi	0=m1
on yazi ozeti	01V1
onderscheidingen	03[1
onderscheidingen en prijzen	03[1
onderwijs	00F1
onderwijs en opleiding	00F1
onderwijservaring	02G1
onderzoek	03]1
onderzoekservaring	02G1
onderzoeksprojecten	03]1
one cikan projeler	00N1
onkentes munka	0<n1
onkentes tapasztalat	0<n1
onkentes tevekenyseg	0<n1
onkentesseg	0<n1
online	0>V2
online courses	00b1
online presence	09=1
online profielen	0>91
online profile	0:]1
online profiles	09=1
online profilok	0:41
online profily	0>P2
online-profile	0:]1
onlineprofiler	0>X2
onnur faerni	0951
onoracha	08:1
onoracha agus gradaim	08:1
onorificenze	04:1
onoruri	04@1
onska stilling	0;V1
onskad befattning	0;d1
onskad tjanst	0;d1
onskat arbete	0;d1
onskemal	0;d1
onsker	0;h2
onsket job	0;W1
onsket jobb	0;V1
onsket stilling	0;h2
onur ve oduller	03S1
onur ve ödüller	03S1
onóracha	08:1
onóracha agus gradaim	08:1
open source	0>Z2
open source contributions	00D1
open source projects	00D1
open source projekte	0331
open source software	00D1
open-source software	00D1
open-source-projekte	0331
opensourceprojecten	03]1
operare pc	0051
opere	0=81
opingud	09j1
opinie	0>\1
opinnot	01E1
opis	04a1
opiskelu	01E1
oplaeg	0461
opleiding	00F1
opleiding en training	00F1
opleidingen	00F1
opleidingsachtergrond	00F1
opleidingsgegevens	00F1
oplæg	0461
oppimine	09j1
oppsummering	0;01
opravneni	04k1
opravnenia	04l1
oprogramowanie	07J1
oprávnenia	04l1
oprávnění	04k1
opsummering	0<71
organisasi	0;k1
organisasjoner	0981
organisasjonserfaring	08]1
organisational skills	0081
organisationer	0>]2
organisations professionnelles	00c1
organisatsioonid	0=51
organizacijas	03g1
organizacijos	02c1
organizaciones	00l1
organizacje	06J1
organizacje studenckie	01I1
organizacoes	00n1
organizatii	0101
organizatii profesionale	0101
organizations	0451
organizações	00n1
organizații	0101
organizații profesionale	0101
organizācijas	03g1
orodja	06o1
osaaminen	01Y1
osaamisalueet	01Y1
osaamisprofiili	01Z1
osebne informacije	0<e1
osebne lastnosti	05>1
osebni podatki	0<e1
osebni profil	05>1
osebni projekti	0;F1
osiagniecia	0<M1
osiagniecia i nagrody	0<M1
osiągnięcia	0<M1
osiągnięcia i nagrody	0<M1
oskastarf	0>_1
oskir um starf	0>_1
oskused	02]1
oskused ja teadmised	02]1
osnovni podaci	0<[2
osnovni podatki	0<e1
osobe za kontakt	0>`1
osobe za preporuku	0>a2
osobne informacie	0<d1
osobne informacije	0<g1
osobne projekty	0>c1
osobne udaje	0<d1
osobne vjestine	0711
osobne vjestine i kompetencije	0711
osobne vjestine i osobine	0;a1
osobne vještine	0711
osobne vještine i kompetencije	0711
osobne vještine i osobine	0;a1
osobne vlastnosti	0;`1
osobni data	0<f1
osobni informace	0<f1
osobni interesi	0:W1
osobni podaci	0<g1
osobni profil	0>d2
osobni projekti	0>L1
osobni projekty	0>f1
osobni udaje	0<f1
osobni vlastnosti	05;1
osobni zajmy	0<K1
osobny profil	0;`1
osobné informácie	0<d1
osobné projekty	0>c1
osobné vlastnosti	0;`1
osobné údaje	0<d1
osobní data	0<f1
osobní informace	0<f1
osobní profil	05;1
osobní projekty	0>f1
osobní vlastnosti	05;1
osobní zájmy	0<K1
osobní údaje	0<f1
osobný profil	0;`1
osoby polecajace	0>\1
osoby polecające	0>\1
osposobljavanje	07L1
oss	0>g1
osszefoglalas	03`1
osszefoglalo	03`1
oss活動	0>g1
ostale informacije	07P2
ostale vestine	0701
ostale veštine	0701
ostale vjestine	0711
ostale vještine	0711
ostali podaci	07P2
ostalo	07M3
ostatne	06R1
ostatne informacie	06R1
ostatne zrucnosti	06T1
ostatni	06O1
ostatni dovednosti	06Q1
ostatni informace	06O1
ostatné	06R1
ostatné informácie	06R1
ostatné zručnosti	06T1
ostatní	06O1
ostatní dovednosti	06Q1
ostatní informace	06O1
osvedceni	04k1
osvedceni a certifikaty	04k1
osvedcenia	04l1
osvedcenia a certifikaty	04l1
osvedčenia	04l1
osvedčenia a certifikáty	04l1
osvědčení	04k1
osvědčení a certifikáty	04k1
osztondijak	0731
osztondijak es dijak	0731
ota yhteytta	09o1
ota yhteyttae	09o1
ota yhteyttä	09o1
other	00a1
other experience	00B1
other information	00a1
other interests	00_1
other jobs	00B1
other roles	00B1
other skills	0081
other work	00B1
others	00a1
otra experiencia	00U1
otra formacion	04L1
otra formación	04L1
otra informacion	06a1
otra información	06a1
otras experiencias	00U1
otros	06a1
otros conocimientos	02D1
otros cursos	04L1
otros datos	06a1
otros datos de interes	06a1
otros datos de interés	06a1
otros meritos	06a1
otros méritos	06a1
outils	03C1
outils informatiques	03C1
outras competencias	02A1
outras competências	02A1
outras experiencias	02j1
outras experiências	02j1
outras informacoes	06L1
outras informacoes relevantes	06L1
outras informações	06L1
outras informações relevantes	06L1
outreach	00W1
outros	06L1
outros cursos	00O1
outros dados	06L1
outside interests	00_1
outside work	00_1
ouvrages	02O1
over mezelf	07S1
over mij	07S1
overig	0021
overige	0021
overige gegevens	0021
overige informatie	0021
overige opleidingen	0031
overige vaardigheden	03^1
overige werkervaring	02G1
overview	00;1
ovladanie jazykov	06A1
ovlascenja	0811
ovlastenja	04m1
ovlaštenja	04m1
ovlašćenja	0811
ovládanie jazykov	06A1
ovrig	01c1
ovrig arbetslivserfarenhet	0251
ovrig erhvervserfaring	0211
ovrig informasjon	01c1
ovrig information	01k1
ovrig utbildning	09O1
ovriga fardigheter	06^1
ovriga kunskaper	06^1
ovriga meriter	01k1
ovriga meriter och kunskaper	06^1
ovriga uppgifter	01k1
ovriga upplysningar	01k1
ovriga utbildningar	09O1
ovrige ferdigheter	01b1
ovrige kompetencer	06k1
ovrige kurser	08I1
ovrige oplysninger	01`1
ovrige opplysninger	01c1
ovrigt	0>S2
ovrigt engagemang	08Z1
ozet	01V1
ozgecmis ozeti	01V1
očakávania	07o1
očekivanja	0>I2
očekávání	0:61
oħrajn	01G1
padevused	02]1
paetevyydet	0;l1
paetevyydet ja kortit	0;l1
paetevyydet ja luvat	0;l1
paetevyys	0;l1
pageidaujamas darbas	06[1
pageidaujamos pareigos	06[1
pageidavimai	06[1
pagrindine informacija	02_1
pagrindinė informacija	02_1
paipeir	0161
paitinni	0161
paitinní	0161
paixoes	02I1
paixões	02I1
palestras	02@1
palgasoov	0>h1
palkinnot	0231
palkinnot ja tunnustukset	0231
palkkatoive	09e1
palyafutas	09C1
pamatinformacija	0<`1
pamatinformācija	0<`1
papers	03f1
papildinformacija	05?1
papildinformācija	05?1
papildizglitiba	02;1
papildizglītība	02;1
papildoma informacija	0;D1
papildoma veikla	0>i1
papildomas issilavinimas	0<o1
papildomas išsilavinimas	0<o1
papildomi duomenys	0;D1
papildu informacija	05?1
papildu informācija	05?1
papildu izglitiba	02;1
papildu izglītība	02;1
papildus informacija	05?1
papildus informācija	05?1
par mani	02>1
par slov o mne	0>=2
parcours	00^1
parcours academique	06H1
parcours académique	06H1
parcours professionnel	00^1
parcours scolaire	06H1
parcours universitaire	06H1
parcurs profesional	00X1
participacao em eventos	05i1
participacio social	00Z1
participacion social	00H1
participació social	00Z1
participación social	00H1
participari la conferinte	05n1
participação em eventos	05i1
participări la conferințe	05n1
pasakumi	06N1
pasantias	00U1
pasantías	00U1
pasatiempos	00V1
pasiekimai	0281
pasiones	00V1
pasirinkti projektai	02a1
pasiuni	0:@1
pasiuni si hobby uri	0:@1
pasiuni si interese	0:@1
pasiuni și hobby-uri	0:@1
pasiuni și interese	0:@1
pasje	06I1
pasje i zainteresowania	06I1
paskyros	0:l1
pasraksturojums	02>1
passatempi	0:j2
passatempos	02I1
passe temps	00\1
passe-temps	00\1
passioni	02n1
passions	0>j3
pastimes	00_1
pasākumi	06N1
paten	04?1
patendid	02[1
patent	02W1
patentai	0<11
patente	0>m2
patente di guida	0>o1
patenten	02U1
patenter	02X2
patentes	0?02
patenti	0?25
patenti di guida	0>o1
patenti e certificazioni	0071
patentini	0071
patentit	02V1
patentler	01=1
patents	0?72
patents and certifications	03J1
patents and publications	03f1
patenty	0?93
patevyydet	0;l1
patevyydet ja kortit	0;l1
patevyydet ja luvat	0;l1
patevyys	0;l1
patirtis	06Z1
pazymejimai	02i1
pazymejimai ir sertifikatai	02i1
pašraksturojums	02>1
pažymėjimai	02i1
pažymėjimai ir sertifikatai	02i1
pc kenntnisse	03b1
pc znalosti	0;?2
pc-kenntnisse	03b1
pcスキル	0;B1
peer reviewed publications	03f1
peer-reviewed publications	03f1
pehmeaet taidot	01Y1
pehmeat taidot	01Y1
pehmeät taidot	01Y1
pekerjaan	0;[1
pekerjaan yang diinginkan	08V1
pelatihan	0=41
pelatihan & sertifikasi	0=41
pelatihan dan kursus	0=41
pelatihan dan sertifikasi	0=41
pemberi referensi	06M1
pembicara	04?1
pencapaian	03V1
pendidikan	0;M1
pendidikan formal	0;M1
pendidikan non formal	0=41
pendidikan nonformal	0=41
pendidikan terakhir	0;M1
penelitian	0?<1
pengalaman	0;[1
pengalaman bekerja	0;[1
pengalaman berorganisasi	0;k1
pengalaman kerja	0;[1
pengalaman magang	0;[1
pengalaman organisasi	0;k1
pengalaman pekerjaan	0;[1
pengalaman praktik	0;[1
pengalaman profesional	0;[1
pengalaman proyek	0?<1
pengalaman relawan	0;k1
pengalaman sukarela	0;k1
penghargaan	03V1
penghargaan & prestasi	03V1
penghargaan dan prestasi	03V1
penguasaan bahasa	03L1
penilaian mandiri keterampilan digital	0?=1
perangkat lunak	03M1
percorso accademico	04R1
percorso di studi	04R1
percorso formativo	04R1
percorso professionale	01R1
percorso scolastico	04R1
percurso academico	08<1
percurso académico	08<1
percurso profissional	02j1
perfectionare	01O1
perfectionnement	02h1
perfecționare	01O1
perfil	0?>3
perfil personal	0?A2
perfil pessoal	02?1
perfil profesional	00L1
perfil professional	0941
perfil profissional	02?1
perfiles	08^1
perfiles en linea	08^1
perfiles en línea	08^1
perfils	08_1
perfils en linia	08_1
perfils en línia	08_1
perfis	0=H1
perfis online	0=H1
perkenalan	06f1
permis	0?C1
permis auto	04O1
permis b	0?C1
permis de conducere	04O1
permis de conduir	04P1
permis de conduire	0?C1
permis et certifications	00K1
permiso de conducir	04N1
permisos de conducir	04N1
permisos de conduir	04P1
permís de conduir	04P1
persoane de referinta	0?D1
persoane de referință	0?D1
persoenliche angaben	01h1
persoenliche daten	01h1
persoenliche faehigkeiten	03b1
persoenliche informationen	01h1
persoenliche interessen	0351
persoenliche kompetenzen	03b1
persoenliche projekte	0331
persoenliche staerken	03d1
persoenliches	01h1
persoenliches profil	03d1
person	01h1
personal	03T1
personal data	03T1
personal details	03T1
personal info	03T1
personal information	03T1
personal interests	00_1
personal particulars	03T1
personal profile	00;1
personal projects	00D1
personal pursuits	00_1
personal skills	0081
personal statement	00;1
personal summary	00;1
personalia	0?E4
personalien	01h1
personas dati	0<`1
personas informacija	0<`1
personas informācija	0<`1
persondata	0?I3
personendaten	01h1
personiga informacija	0<`1
personigas ipasibas	02>1
personigie dati	0<`1
personigie projekti	0;H1
personiska informacija	0<`1
personiskā informācija	0<`1
personlege opplysningar	0<a1
personliche angaben	01h1
personliche daten	01h1
personliche fahigkeiten	03b1
personliche informationen	01h1
personliche interessen	0351
personliche kompetenzen	03b1
personliche projekte	0331
personliche starken	03d1
personliches	01h1
personliches profil	03d1
personlig informasjon	0<a1
personlig information	09c1
personlig presentation	0<m1
personlig profil	0=\3
personliga egenskaper	0<m1
personliga intressen	09Y1
personliga projekt	08K1
personliga uppgifter	09c1
personlige data	0<h1
personlige egenskaper	0;01
personlige ferdigheter	01b1
personlige interesser	0?L1
personlige kompetencer	06k1
personlige oplysninger	0<h1
personlige opplysninger	0<a1
personlige projekter	08L1
personlige prosjekter	08M1
personligt	0;12
personligt brev	09@1
personnes de reference	0=>1
personnes de référence	0=>1
personoplysninger	0<h1
personopplysninger	0<a1
personuleg samantekt	0131
personuleg verkefni	08S1
personulegar upplysingar	09d1
personuppgifter	09c1
personuupplysingar	09d1
personīgie dati	0<`1
personīgie projekti	0;H1
personīgā informācija	0<`1
personīgās īpašības	02>1
persoonlijk profiel	07S1
persoonlijke gegevens	03U1
persoonlijke informatie	03U1
persoonlijke interesses	0:?1
persoonlijke projecten	03]1
persoonlijke samenvatting	07S1
persoonlijke vaardigheden	03^1
persoonsgegevens	03U1
persuni ta' referenza	0?M1
persónuleg samantekt	0131
persónuleg verkefni	08S1
persónulegar upplýsingar	09d1
persónuupplýsingar	09d1
persönliche angaben	01h1
persönliche daten	01h1
persönliche fähigkeiten	03b1
persönliche informationen	01h1
persönliche interessen	0351
persönliche kompetenzen	03b1
persönliche projekte	0331
persönliche stärken	03d1
persönliches	01h1
persönliches profil	03d1
pertenencia a asociaciones	00l1
pertinenca a associacions	00m1
pertinença a associacions	00m1
perustiedot	09o1
pesquisa	0;31
pet проекты	0?N1
pet-проекты	0?N1
petijumi	0;H1
petniecibas projekti	0;H1
phu luc	0751
phụ lục	0751
pieces jointes	01n1
pieejamiba	06Y1
pieejamība	06Y1
pielikumi	0?O1
pielikums	0?O1
pieredze	06X1
pieteikuma vestule	0=g1
pieteikuma vēstule	0=g1
pièces jointes	01n1
pocitacove dovednosti	06Q1
pocitacove znalosti	0;?2
pocitacove zrucnosti	06T1
podaci za kontakt	0<[2
podstawowe informacje	06V1
podsumowanie	04a1
podsumowanie zawodowe	04a1
podujatia	0<;1
pohiandmed	0;51
points forts	0001
poklicna pot	06d1
poklicne izkusnje	06d1
poklicne izkušnje	06d1
poklicni profil	05>1
polecenia	0>\1
politisches engagement	0361
pomegiai	0:R1
pomegiai ir interesai	0:R1
pomembnejsi projekti	0;F1
pomembnejši projekti	0;F1
pomėgiai	0:R1
pomėgiai ir interesai	0:R1
ponencias	02R1
ponencias y publicaciones	02R1
ponencies	05a1
ponències	05a1
popis publikacija	0?P1
popratno pismo	0?Q1
poprzednie stanowiska	0801
portafolio	0;41
portafolis	0>H1
portafoll	0?R1
portefoelje	0?S2
portefolje	0?S2
portefølje	0?S2
portfelis	02a1
portfelj	0;F1
portfoelj	08K1
portfolio	0?UE
portfolj	08K1
portfolyo	00N1
portfoolio	0;61
portfoy	00N1
portfólio	0?j2
portfólió	09D1
portfölj	08K1
portföy	00N1
portofolio	0?<1
portofoliu	04d1
posicao desejada	04M1
posisi yang diinginkan	08V1
posisi yang dilamar	08V1
position sought	03D1
positions	00B1
positions held	00B1
posizione attuale	01R1
posizione desiderata	02d1
posizione per la quale si concorre	02d1
posizione ricercata	02d1
posizioni ricoperte	01R1
posição desejada	04M1
poslovno iskustvo	0;72
post ata uaim	09Q1
post atá uaim	09Q1
post inmhianaithe	09Q1
poste recherche	04\1
poste recherché	04\1
poste souhaite	04\1
poste souhaité	04\1
poste vise	04\1
poste visé	04\1
postes occupes	00^1
postes occupés	00^1
postes precedents	00^1
postes précédents	00^1
postignuca	0>71
postignuća	0>71
postul dorit	02g1
postul vizat	02g1
poszukiwane stanowisko	07i1
potrdila	0531
potvrde	0?l2
potvrde i certifikati	04m1
povezave	0881
poveznice	0:m1
povijest zaposlenja	07e1
povzetek	05>1
pozadovana pozice	0:61
pozadovana pozicia	07o1
pozadovane zamestnani	0:61
pozadovane zamestnanie	07o1
pozitia dorita	02g1
pozizzjoni mixtieqa	0791
poziția dorită	02g1
poznavanje jezika	0;N2
poznavanje rada na racunaru	0701
poznavanje rada na računaru	0701
poznavanje stranih jezika	0;N2
pozostale	07H1
pozostale informacje	07H1
pozostałe	07H1
pozostałe informacje	07H1
počítačové dovednosti	06Q1
počítačové znalosti	0;?2
počítačové zručnosti	06T1
pożizzjoni mixtieqa	0791
požadovaná pozice	0:61
požadovaná pozícia	07o1
požadované zamestnanie	07o1
požadované zaměstnání	0:61
praca	0801
praca s pocitacom	06T1
praca spoleczna	01I1
praca społeczna	01I1
praca zawodowa	0801
prace s pc	06Q1
pracovna historia	0>M1
pracovna prax	0>M1
pracovne skusenosti	0>M1
pracovni historie	07f1
pracovni kariera	07f1
pracovni praxe	07f1
pracovni preference	0:61
pracovni zkusenost	07f1
pracovni zkusenosti	07f1
pracovná história	0>M1
pracovná prax	0>M1
pracovné skúsenosti	0>M1
pracovní historie	07f1
pracovní kariéra	07f1
pracovní praxe	07f1
pracovní preference	0:61
pracovní zkušenost	07f1
pracovní zkušenosti	07f1
practica	00X1
practical experience	00B1
practical skills	0081
practicas	00U1
practicas profesionales	00U1
practică	00X1
practiques	04Q1
praesentation	0<71
praesentationer	0461
praestationer	01d1
praksa	0?n3
prakse	0@14
prakses	06X1
praksis	01l1
prakticke skusenosti	0>M1
praktické skúsenosti	0>M1
prakticne izkusnje	06d1
prakticno iskustvo	07e1
praktijkervaring	02G1
praktik	0@52
praktika	0@73
praktikad	01X1
praktikophold	0211
praktikum	0261
praktische erfahrung	0261
praktische erfahrungen	0261
praktične izkušnje	06d1
praktično iskustvo	07e1
praktyka zawodowa	0801
praktyki	0801
praktyki i staze	0801
praktyki i staże	0801
pranesimai	0<11
pranešimai	0<11
prasmes	05@1
prasmes un iemanas	05@1
prasmes un iemaņas	05@1
prasmes un zinasanas	05@1
prasmes un zināšanas	05@1
prawa jazdy	0@:1
prawo jazdy	0@:1
prax	0>M1
praxe	07f1
praxiserfahrung	0261
predavanja	0>@3
predchozi zamestnani	07f1
prednaskova cinnost	05D2
prednasky	05D2
prednášková činnosť	0>O1
prednášky	0>O1
predstava o zamestnani	07o1
predstava o zamestnaní	07o1
predstaveni	05;1
predstavenie	0;`1
predstavitev	05>1
predstavitve	03e1
predstavljanje	0;a1
predstavy o praci	0:61
preference	0:61
preferences	03D1
preferencias	0@;2
preferencias laborales	07:1
preferencie	07o1
preferencies	07;1
preferencies laborals	07;1
preferencije	0@=1
preferencje	07i1
preferencje zawodowe	07i1
preferensi pekerjaan	08V1
preferenze	02d1
preferenzi	0791
preferinte	02g1
preferințe	02g1
preferovana pozice	0:61
preferovana pozicia	07o1
preferovaná pozice	0:61
preferovaná pozícia	07o1
preferowane stanowisko	07i1
preferred occupation	03D1
preferències	07;1
preferències laborals	07;1
preferências	04M1
pregatire academica	08>1
pregatire educationala	08>1
pregătire academică	08>1
pregătire educațională	08>1
prehled praxe	07f1
prehled zamestnani	07f1
preise	0371
preise und auszeichnungen	0371
preise und stipendien	0371
prelekcje	02\1
premi	04:1
premi e borse di studio	04:1
premi e riconoscimenti	04:1
premiacoes	0481
premiações	0481
premii	04@1
premii si distinctii	04@1
premii si realizari	04@1
premii și distincții	04@1
premii și realizări	04@1
premios	05b2
premios e distincoes	0481
premios e honrarias	0481
premios e reconhecimentos	0481
premios y becas	03W1
premios y distinciones	03W1
premios y logros	03W1
premios y reconocimientos	03W1
premis	02f1
premis i distincions	02f1
premis i reconeixements	02f1
premjijiet	0491
preparacion academica	00E1
preparación académica	00E1
preporuka	0>a2
preporuke	0>a2
presenca online	0=H1
presence en ligne	08W1
presencia en linea	08^1
presencia en línea	08^1
presentacio	0941
presentacion	00L1
presentaciones	02R1
presentacions	05a1
presentació	0941
presentación	00L1
presentasi	04?1
presentasjon	0;01
presentasjoner	0471
presentaties	02U1
presentation	0@>2
presentationer	02W1
presentations	0@@2
presentazione	03@1
presentazioni	02Q1
presença online	0=H1
prestasi	03V1
prestasi dan penghargaan	03V1
prestasjoner	09n1
prestaties	03[1
prestationer	0=c1
pretekle zaposlitve	06d1
pretensao salarial	04M1
pretensiones	07:1
pretensoes	04M1
pretensão salarial	04M1
pretensões	04M1
pretentions salariales	04\1
prethodna zaposlenja	0@B1
preukazy	04l1
previous employment	00B1
previous experience	00B1
previous jobs	00B1
previous positions	00B1
previous roles	00B1
prezentace	0>N1
prezentacie	0>O1
prezentacijas	09b1
prezentaciok	05:1
prezentacja	04a1
prezentacje	02\1
prezentare	04H1
prezentari	02P1
prezentazzjoni	08;1
prezentazzjonijiet	02Z1
prezentácie	0>O1
prezentációk	05:1
prezentācijas	09b1
prezentări	02P1
preżentazzjoni	08;1
preżentazzjonijiet	02Z1
pricakovanja	0@C1
pridobljena izobrazba	01B1
priebeh vzdelania	01;1
priebeh zamestnani	0>M1
priebeh zamestnania	0>M1
priebeh zamestnaní	0>M1
priedai	07Z1
priedas	07Z1
prijzen	03[1
prijzen en onderscheidingen	03[1
prilog	07Y1
priloga	0@D1
priloge	0@D1
priloha	0@E2
prilohy	0@E2
prilozi	0@G2
principais competencias	02A1
principais competências	02A1
principais projetos	0;31
principales aptitudes	02D1
principales competences	03C1
principales compétences	03C1
principales realisations	04<1
principales réalisations	04<1
principali progetti	0=81
principaux projets	0@I1
priporocila	0@J1
priporocilo	0@J1
priporočila	0@J1
priporočilo	0@J1
priser	0@K3
priser och utmaerkelser	0=c1
priser och utmarkelser	0=c1
priser och utmärkelser	0=c1
priser og haedersbevisninger	01d1
priser og hædersbevisninger	01d1
priser og udmaerkelser	01d1
priser og udmærkelser	01d1
priser og utmerkelser	09n1
prisistatymas	0291
pristatymai	0<11
privat	0?L1
private interessen	0351
private projekte	0331
privates	0351
privattivi	02Z1
privitci	0@N1
prix	04<1
prix et bourses	04<1
prix et distinctions	04<1
prix et recompenses	04<1
prix et récompenses	04<1
prizai	0281
prizes	00A1
priznanja	0>23
priznanja i nagrade	0>52
priznanja in nagrade	07h1
pričakovanja	0@C1
pro bono	00W1
producao bibliografica	02@1
producao cientifica	02@1
produção bibliográfica	02@1
produção científica	02@1
profesijna prax	0>M1
profesijne organizacie	05N1
profesijne skusenosti	0>M1
profesijny profil	0;`1
profesijná prax	0>M1
profesijné organizácie	05N1
profesijné skúsenosti	0>M1
profesijný profil	0;`1
profesine patirtis	06Z1
profesine veikla	06Z1
profesines organizacijos	02c1
profesiniai igudziai	02`1
profesiniai įgūdžiai	02`1
profesinis profilis	0291
profesinė patirtis	06Z1
profesinė veikla	06Z1
profesinės organizacijos	02c1
profesionala pieredze	06X1
profesionalais profils	02>1
profesionalas organizacijas	03g1
profesionalas prasmes	05@1
profesionalne vestine	0701
profesionalne veštine	0701
profesionalne vjestine	0711
profesionalne vještine	0711
profesionalni profil	05<2
profesionalni sazetak	0;a1
profesionalni sažetak	0;a1
profesionalno iskustvo	0;72
profesionālais profils	02>1
profesionālā pieredze	06X1
profesionālās organizācijas	03g1
profesionālās prasmes	05@1
profesjonell erfaring	01l1
profesni dovednosti	06Q1
profesni draha	07f1
profesni kariera	07f1
profesni organizace	05O1
profesni osvedceni	04k1
profesni praxe	07f1
profesni profil	05;1
profesni sdruzeni	05O1
profesni shrnuti	05;1
profesni zkusenosti	07f1
profesní dovednosti	06Q1
profesní dráha	07f1
profesní kariéra	07f1
profesní organizace	05O1
profesní osvědčení	04k1
profesní praxe	07f1
profesní profil	05;1
profesní sdružení	05O1
profesní shrnutí	05;1
profesní zkušenosti	07f1
professionaalne profiil	08H1
professional activities	00B1
professional affiliations	0451
professional appointments	00B1
professional associations	0451
professional background	00B1
professional bodies	0451
professional certifications	03J1
professional development	00b1
professional education	00C1
professional experience	00B1
professional history	00B1
professional licenses	03J1
professional memberships	0451
professional memberships and affiliations	0451
professional objective	00;1
professional organizations	0451
professional profile	00;1
professional projects	00D1
professional qualifications	03J1
professional references	0591
professional skills	0081
professional summary	00;1
professional training	00b1
professioneel profiel	07S1
professionel erfaring	0211
professionele ervaring	02G1
professionele lidmaatschappen	03a1
professionele vaardigheden	03^1
professionell erfarenhet	0251
profesyonel deneyim	04F1
profesyonel ozet	01V1
profesyonel profil	01V1
profesyonel özet	01V1
proficiencies	0081
profiel	07S1
profielen	0>91
profielschets	07S1
profieltekst	07S1
profiil	08H1
profiili	01Z1
profiilid	0=I1
profiilit	0=M1
profil	0@O@
profil daring	0;L1
profil diri	06f1
profil in kuerze	03d1
profil in kurze	03d1
profil in kürze	03d1
profil kandydata	04a1
profil online	0;L1
profil personal	04H1
profil personali	08;1
profil personnel	0001
profil profesional	0@_2
profil professionnel	0001
profil professjonali	08;1
profil singkat	06f1
profil zawodowy	04a1
profilar	0:71
profilbeskrivning	0<m1
profile	0@a4
profile internetowe	0=L1
profile spolecznosciowe	0=L1
profile społecznościowe	0=L1
profile summary	00;1
profiler	0@e3
profiles	09=1
profili	0@h6
profili na mrezi	0@n1
profili na mreži	0@n1
profili online	05P1
profili social	05P1
profiliai	0:l1
profilis	0291
profill	0131
profiller	03K1
profilo	03@1
profilo personale	03@1
profilo professionale	03@1
profilok	0:41
profils	0@o2
profils en ligne	08W1
profiltekst	0<71
profiluri	0=91
profiluri online	0=91
profily	0>P2
progetti	0A12
progetti accademici	0=81
progetti di ricerca	0=81
progetti open source	0=81
progetti personali	0A12
progetti realizzati	0=81
progetti rilevanti	0=81
progetti selezionati	0=81
progetti ta' ricerka	0?R1
programavimo kalbos	02`1
programlama dilleri	02E1
programmeerimiskeeled	02]1
programmeertalen	03^1
programmeringsspraak	0A32
programmeringssprak	0A32
programmeringssprog	06k1
programmeringsspråk	0A32
programmesanas valodas	05@1
programmierkenntnisse	03b1
programmiersprachen	03b1
programming	0081
programming languages	0081
programming skills	0081
programmēšanas valodas	05@1
programovaci jazyky	06Q1
programovacie jazyky	06T1
programovací jazyky	06Q1
programozasi nyelvek	06m1
programozási nyelvek	06m1
programski jezici	01J2
programski jeziki	06o1
programvara	06^1
proiecte	04d1
proiecte academice	04d1
proiecte de cercetare	04d1
proiecte personale	04d1
proiecte profesionale	04d1
proiecte proprii	04d1
proiecte realizate	04d1
proiecte relevante	04d1
proiecte selectate	04d1
proifil	00M1
proifil phearsanta	00M1
proifili	0=U1
proifili ar line	0=U1
proje deneyimi	00N1
project	0A52
project experience	00D1
project work	00D1
projecten	03]1
projectervaring	03]1
projectes	0>H1
projectes de recerca	0>H1
projectes destacats	0>H1
projectes personals	0>H1
projectes propis	0>H1
projectes realitzats	0>H1
projectos	0;31
projects	0A72
projects and research	00D1
projekt	0A94
projektai	02a1
projektarbeit	0331
projektarbeiten	0331
projektauswahl	0331
projekte	0331
projektek	09D1
projekter	08L1
projekterfahrung	0331
projekterfahrungen	0331
projekterfarenhet	08K1
projekterfaring	08L1
projekthistorie	0331
projekti	0A=4
projektid	0;61
projektikogemus	0;61
projektikokemus	09g1
projektit	09g1
projektit ja hankkeet	09g1
projektliste	0331
projektno iskustvo	0>L1
projektove zkusenosti	0>f1
projektové zkušenosti	0>f1
projekttapasztalat	09D1
projektubersicht	0331
projektuebersicht	0331
projekty	0AA3
projekty badawcze	03I1
projekty open source	03I1
projekty osobiste	03I1
projekty wlasne	03I1
projekty własne	03I1
projektübersicht	0331
projeler	00N1
projelerim	00N1
projet	0@I1
projet professionnel	04\1
projetos	0;31
projetos academicos	0;31
projetos acadêmicos	0;31
projetos de destaque	0;31
projetos de pesquisa	0;31
projetos open source	0;31
projetos pessoais	0;31
projetos profissionais	0;31
projetos proprios	0;31
projetos próprios	0;31
projetos realizados	0;31
projetos relevantes	0;31
projets	0@I1
projets academiques	0@I1
projets académiques	0@I1
projets de recherche	0@I1
projets etudiants	0@I1
projets marquants	0@I1
projets open source	0@I1
projets personnels	0@I1
projets professionnels	0@I1
projets realises	0@I1
projets réalisés	0@I1
projets scolaires	0@I1
projets universitaires	0@I1
projets étudiants	0@I1
propratno pismo	0=j1
prosjekt	08M1
prosjekter	08M1
prosjekterfaring	08M1
prosti cas	0:Y1
prosti čas	0:Y1
prostocasne dejavnosti	0:Y1
prostovoljne dejavnosti	0831
prostovoljno delo	0831
prostovoljske izkusnje	0831
prostovoljske izkušnje	0831
prostovoljstvo	0831
prostočasne dejavnosti	0:Y1
proyecto	0;41
proyectos	0;41
proyectos academicos	0;41
proyectos académicos	0;41
proyectos de investigacion	0;41
proyectos de investigación	0;41
proyectos destacados	0;41
proyectos open source	0;41
proyectos personales	0;41
proyectos profesionales	0;41
proyectos propios	0;41
proyectos realizados	0;41
proyectos relevantes	0;41
proyek	0?<1
proyek penelitian	0?<1
proyek pilihan	0?<1
proyek pribadi	0?<1
proyek terkait	0?<1
proġetti	0?R1
proġetti personali	0?R1
proġetti ta' riċerka	0?R1
prubeh vzdelani	01:1
prubeh zamestnani	07f1
prukazy	04k1
prukazy a opravneni	04k1
pruvodni dopis	0=k1
przebieg edukacji	08F1
przebieg kariery	0801
przebieg kariery zawodowej	0801
przebieg nauki	08F1
przebieg pracy zawodowej	0801
przynaleznosc do organizacji	06J1
przynależność do organizacji	06J1
pràctiques	04Q1
práca s počítačom	06T1
práce s pc	06Q1
prácticas	00U1
prácticas profesionales	00U1
præsentation	0<71
præsentationer	0461
præstationer	01d1
prémios	0481
prémios e distinções	0481
présence en ligne	08W1
présentation	0001
présentations	02O1
prétentions salariales	04\1
prêmios	0481
prêmios e distinções	0481
prêmios e honrarias	0481
prêmios e reconhecimentos	0481
príloha	0AD1
prílohy	0AD1
prófílar	0:71
prófíll	0131
próifíl	00M1
próifíl phearsanta	00M1
próifílí	0=U1
próifílí ar líne	0=U1
průběh vzdělání	01:1
průběh zaměstnání	07f1
průkazy	04k1
průkazy a oprávnění	04k1
průvodní dopis	0=k1
pubblicazioni	02Q1
pubblicazioni e conferenze	02Q1
pubblicazioni e presentazioni	02Q1
pubblicazioni scientifiche	02Q1
pubblikazzjonijiet	02Z1
public service	00W1
public speaking	03f1
publicaciones	02R1
publicaciones cientificas	02R1
publicaciones científicas	02R1
publicaciones y ponencias	02R1
publicacions	05a1
publicacions i ponencies	05a1
publicacions i ponències	05a1
publicacoes	02@1
publicacoes cientificas	02@1
publicacoes e palestras	02@1
publicaties	02U1
publicaties en lezingen	02U1
publicaties en presentaties	02U1
publicatii	02P1
publicatii si prezentari	02P1
publicatii stiintifice	02P1
publication	03f1
publications	0@@2
publications and patents	03f1
publications and presentations	03f1
publications and talks	03f1
publications et communications	02O1
publications et conferences	02O1
publications et conférences	02O1
publications scientifiques	02O1
publicações	02@1
publicações científicas	02@1
publicações e palestras	02@1
publicații	02P1
publicații și prezentări	02P1
publicații științifice	02P1
publicerade artiklar	02W1
publikace	0>N1
publikace a prednasky	0>N1
publikace a přednášky	0>N1
publikacie	0>O1
publikacie a prednasky	0>O1
publikacijas	09b1
publikacije	0>@3
publikacije i predavanja	0?P1
publikacijos	0<11
publikaciok	05:1
publikaciok es eloadasok	05:1
publikacios lista	05:1
publikacje	02\1
publikacje i wystapienia	02\1
publikacje i wystąpienia	02\1
publikacje naukowe	02\1
publikacna cinnost	0>O1
publikacni cinnost	0>N1
publikasi	04?1
publikasi ilmiah	04?1
publikasjonar	0471
publikasjoner	0471
publikasjoner og foredrag	0471
publikationen	0341
publikationen und vortraege	0341
publikationen und vortrage	0341
publikationen und vorträge	0341
publikationer	0AE2
publikationer och foeredrag	02W1
publikationer och foredrag	02W1
publikationer och föredrag	02W1
publikationer og foredrag	0461
publikationslista	02W1
publikationsliste	0AG2
publikatsioonid	02[1
publikatsioonid ja ettekanded	02[1
publikačná činnosť	0>O1
publikační činnost	0>N1
publikácie	0>O1
publikácie a prednášky	0>O1
publikációk	05:1
publikációk és előadások	05:1
publikációs lista	05:1
publikācijas	09b1
published work	03f1
puesto deseado	07:1
puesto solicitado	07:1
puestos anteriores	00U1
puheet	02V1
punann	0AI1
puncte forte	04H1
páipéir	0161
pályafutás	09C1
pár slov o mne	0;`1
pár slov o mně	05;1
pädevused	02]1
pätevyydet	0;l1
pätevyydet ja kortit	0;l1
pätevyydet ja luvat	0;l1
pätevyys	0;l1
põhiandmed	0;51
pētniecības projekti	0;H1
pētījumi	0;H1
předchozí zaměstnání	07f1
přednášková činnost	0>N1
přednášky	0>N1
představení	05;1
představy o práci	0:61
přehled praxe	07f1
přehled zaměstnání	07f1
příloha	0AJ1
přílohy	0AJ1
qua trinh cong tac	0601
qua trinh cong tac va lam viec	0601
qua trinh dao tao	03P1
qua trinh hoc tap	03P1
qua trinh lam viec	0601
qualificacao profissional	00O1
qualificacoes	02A1
qualificacoes profissionais	02A1
qualifications	0AK2
qualificação profissional	00O1
qualificações	02A1
qualificações profissionais	02A1
qualifiche	0041
qualifikationen	03b1
qualifikationsprofil	03d1
que busco	0AM2
quem sou	02?1
qui soc	0941
qui suis je	0001
qui suis-je	0001
quien soy	00L1
quién soy	00L1
quá trình công tác	0601
quá trình công tác và làm việc	0601
quá trình học tập	03P1
quá trình làm việc	0601
quá trình đào tạo	03P1
què busco	07;1
qué busco	07:1
raadighed	0;W1
raccomandazioni	0=<1
racunalna znanja	0711
racunalne vjestine	0711
racunalniska znanja	06o1
racunalniske vescine	06o1
racunarske vestine	0701
rad na racunalu	0711
rad na racunaru	0701
rad na računalu	0711
rad na računaru	0701
radighed	0;W1
radionice	08D2
radna iskustva	0;72
radno iskustvo	0;72
radno mjesto na koje se prijavljujete	0@=1
radovi	05B2
radstefnur	0=_1
radstefnur og malthing	0=_1
raiteas pearsanta	00M1
rakkomandazzjonijiet	0?M1
raksti	09b1
rangkuman	06f1
rannsoknarverkefni	08S1
rannsoknir	08S1
rannsóknarverkefni	08S1
rannsóknir	08S1
raziskave	0;F1
raziskovalni projekti	0;F1
razno	07M3
razpolozljivost	0@C1
razpoložljivost	0@C1
računalna znanja	0711
računalne vještine	0711
računalniška znanja	06o1
računalniške veščine	06o1
računarske veštine	0701
realisations	04<1
realisations et projets	0@I1
realizacoes	0481
realizari	04@1
realizações	0481
realizetie projekti	0;H1
realizovane projekty	0AO2
realizované projekty	0AO2
realizowane projekty	03I1
realizări	04@1
realizētie projekti	0;H1
reamhra	00M1
recapiti	01]1
recerca	0>H1
recherche	0@I1
recognition	00A1
recomanacions	04[1
recomandari	0?D1
recomandări	0?D1
recomendaciones	04Z1
recomendacoes	04Y1
recomendações	04Y1
recommandations	0=>1
recommendations	0591
recompenses	04<1
recompenses et distinctions	04<1
reconeixements	02f1
reconhecimentos	0481
reconocimientos	03W1
recunoasteri	04@1
recunoașteri	04@1
redes	0AQ2
redes e afiliacoes	00n1
redes e afiliações	00n1
redes e filiacoes	00n1
redes e filiações	00n1
redes sociais	0=H1
redes sociales	08^1
redes y afiliaciones	00l1
referans	0AS1
referans bilgileri	0AS1
referansar	02l1
referanse	02l1
referanser	02l1
referanslar	0AS1
referanslarim	0AS1
referanslarım	0AS1
referaty	02\1
referees	0591
reference	0AT7
reference contacts	0591
reference persons	0591
referencer	0A[1
references	0A\2
references professionnelles	0=>1
referencia	0A^2
referenciak	0181
referenciamunkak	09D1
referenciamunkák	09D1
referencias	0A`2
referencias laborales	04Z1
referencias personales	04Z1
referencias pessoais	04Y1
referencias profesionales	04Z1
referencias profissionais	04Y1
referenciaszemelyek	0181
referenciaszemélyek	0181
referencie	0>R1
referencies	04[1
referencies professionals	04[1
referenciák	0181
referencje	0>\1
referencne osebe	0@J1
referencne osoby	0>R1
referencni osoby	07d1
referens	0>U1
referenser	0>U1
referensi	06M1
referenspersoner	0>U1
referenssit	0Ab1
referenten	0011
referentie	0011
referenties	0011
referentsid	0Ac1
referenz	02H1
referenze	0=<1
referenze professionali	0=<1
referenzen	02H1
referenzgeber	02H1
referenzi	0?M1
referenzpersonen	02H1
referenzprojekte	0331
referenčne osebe	0@J1
referenčné osoby	0>R1
referenční osoby	07d1
referinte	0?D1
referinte profesionale	0?D1
referințe	0?D1
referințe profesionale	0?D1
referències	04[1
referències professionals	04[1
referências	04Y1
referências pessoais	04Y1
referências profissionais	04Y1
registraties	03Z1
rekomendacija	02b1
rekomendacijas	02k1
rekomendacijos	02b1
rekomendacje	0>\1
rekomendasi	06M1
rekomenduojantys asmenys	02b1
rekomendācijas	02k1
rekommendationer	0>U1
related experience	00B1
relawan	0;k1
relazioni	02Q1
relevant arbeidserfaring	01l1
relevant arbetslivserfarenhet	0251
relevant coursework	00b1
relevant erfarenhet	0251
relevant erfaring	08b2
relevant erhvervserfaring	0211
relevant experience	00B1
relevant projects	00D1
relevant skills	0081
relevanta projekt	08K1
relevante kurser	08I1
relevante projecten	03]1
relevante werkervaring	02G1
rendezvenyek	0<:1
rendezvények	0<:1
renginiai	06U1
renseignements	06?1
renseignements complementaires	03B1
renseignements complémentaires	03B1
renseignements personnels	06?1
research	00D1
research experience	00B1
research interests	00_1
research projects	00D1
research publications	03f1
reseaux	08W1
reseaux et affiliations	00c1
reseaux sociaux	08W1
resultater	0Ad2
resum	0941
resum professional	0941
resume	0Af2
resume professionnel	0001
resume summary	00;1
resumen	00L1
resumen ejecutivo	00L1
resumen profesional	00L1
resumo	02?1
resumo de qualificacoes	02?1
resumo de qualificações	02?1
resumo profissional	02?1
resumé	0<71
retele de socializare	0=91
retele si afilieri	0101
retele sociale	0=91
reti e affiliazioni	00j1
reti sociali	05P1
rettindi	0=?1
reynsla	0301
rezime	0<21
rezumat	04H1
rezumat profesional	04H1
rețele de socializare	0=91
rețele sociale	0=91
rețele și afilieri	0101
riassunto	03@1
ricerca	0=81
ricerka	0?R1
riconoscimenti	04:1
riconoscimenti e premi	04:1
ridicske opravneni	0Ah1
ridicske prukazy	0Ah1
ridicsky prukaz	0Ah1
riepilogo	03@1
rijbewijs	0Ai1
rijbewijzen	0Ai1
rijvaardigheid	0Ai1
riki	05@1
rikonoxximenti	0491
ringkasan	06f1
ringkasan profesional	06f1
riset	0?<1
risultati	04:1
rit	0431
ritaskra	0431
ritaskrá	0431
ritverk	0431
riwayat karier	0;[1
riwayat karir	0;[1
riwayat kerja	0;[1
riwayat organisasi	0;k1
riwayat pekerjaan	0;[1
riwayat pelatihan	0=41
riwayat pendidikan	0;M1
riwayat profesional	0;[1
riċerka	0?R1
roghanna poist	09Q1
rolam	03`1
rovid bemutatkozas	03`1
rozne	0Aj2
ruzne	06O1
ráiteas pearsanta	00M1
ráðstefnur	0=_1
ráðstefnur og málþing	0=_1
rådighed	0;W1
réalisations	04<1
réalisations et projets	0@I1
réamhrá	00M1
récompenses	04<1
récompenses et distinctions	04<1
référence	0=>1
références	0=>1
références professionnelles	0=>1
réseaux	08W1
réseaux et affiliations	00c1
réseaux sociaux	08W1
résumé	0001
résumé professionnel	0001
réttindi	0=?1
rólam	03`1
różne	07H1
rôzne	06R1
rövid bemutatkozás	03`1
rīki	05@1
různé	06O1
saatavuus	09e1
saatekirje	09f1
saavutukset	0231
saavutukset ja palkinnot	0231
saavutused	0311
sabiedriska darbiba	02J1
sabiedriskas aktivitates	02J1
sabiedriskā darbība	02J1
sabiedriskās aktivitātes	02J1
saites	0Al1
sajat projektek	09D1
saját projektek	09D1
salariswens	01W1
salary expectations	03D1
samandrag	0;01
samantekt	0131
samband	09d1
samenvatting	07S1
samfelagsmidlar	0:71
samfélagsmiðlar	0:71
sammanfattning	0<m1
sammendrag	0;01
sammenfatning	0<71
samoocena digitalnih kompetenc	0Am1
samoocena kompetencji cyfrowych	0An1
samoprocena digitalnih vestina	0Ao1
samoprocena digitalnih veština	0Ao1
samoprocjena digitalnih vjestina	0B01
samoprocjena digitalnih vještina	0B01
samskiptaupplysingar	09d1
samskiptaupplýsingar	09d1
san pham	04A1
santrauka	0291
saoralaiocht	09`1
saorálaíocht	09`1
sasniegumi	0271
savanoriavimas	0>i1
savanoriska veikla	0>i1
savanoriška veikla	0>i1
savanoryste	0>i1
savanorystes patirtis	0>i1
savanorystė	0>i1
savanorystės patirtis	0>i1
savoir etre	03C1
savoir faire	03C1
savoir-faire	03C1
savoir-être	03C1
sazetak	05<2
sažetak	05<2
scheine	00=1
schluesselkompetenzen	03b1
schlusselkompetenzen	03b1
schlüsselkompetenzen	03b1
scholarships	00A1
scholing	00F1
school	0B12
schooling	00C1
schopnosti	0;?2
schopnosti a dovednosti	06Q1
schriften	0341
schriftenverzeichnis	0341
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
schulungen	0321
schulungen und seminare	0321
schwerpunkte	03b1
scientific publications	03f1
sciezka edukacyjna	08F1
scileanna	06B1
scileanna digiteacha	06B1
scileanna gairmiula	06B1
scileanna gairmiúla	06B1
scileanna riomhaireachta	06B1
scileanna ríomhaireachta	06B1
scileanna teanga	0:b1
scileanna teicniula	06B1
scileanna teicniúla	06B1
scolaireachtai	08:1
scolarite	06H1
scolarité	06H1
scoláireachtaí	08:1
scrisoare de intentie	0B31
scrisoare de intenție	0B31
scrisoare de motivatie	0B31
scrisoare de motivație	0B31
scrisori de recomandare	0?D1
scritti	02Q1
scurta prezentare	04H1
scurtă prezentare	04H1
sebahodnotenie digitalnych zrucnosti	0B41
sebahodnotenie digitálnych zručností	0B41
sebehodnoceni digitalnich dovednosti	0B51
sebehodnocení digitálních dovedností	0B51
secilmis projeler	00N1
seimineair	05R1
seimineáir	05R1
seirbhis phobail	09`1
seirbhís phobail	09`1
sekalaista	0=W1
selbstbeurteilung digitale kompetenz	06l1
selbsteinschaetzung digitaler kompetenzen	06l1
selbsteinschatzung digitaler kompetenzen	06l1
selbsteinschätzung digitaler kompetenzen	06l1
selected experience	00B1
selected projects	00D1
selected publications	03f1
self introduction	00;1
self-introduction	00;1
seltsitegevus	0B61
selvevaluering af digitale kompetencer	0B71
seminaarit	0<?1
seminaarit ja konferenssit	0<?1
seminaires	05Q1
seminaires et conferences	05Q1
seminar	00G1
seminar dan konferensi	00G1
seminar dan pelatihan	0=41
seminarai	06U1
seminarai ir kursai	0<o1
seminare	0B84
seminare a konference	01F1
seminare a konferencie	0<;1
seminare a kurzy	00?2
seminare und konferenzen	0<@1
seminare und kurse	0321
seminare und weiterbildungen	0321
seminarer	0B<2
seminarer og konferanser	02K1
seminarer og konferencer	03Y1
seminari	0B>4
seminari e convegni	05m1
seminari i obuke	07K1
seminari i tecajevi	07L1
seminari i tečajevi	07L1
seminari un kursi	02;1
seminaria	0<>1
seminaria i konferencje	0<>1
seminarid	0<k1
seminarid ja konverentsid	0<k1
seminarier	08f1
seminarier och konferenser	08f1
seminarii	05n1
seminarios	05g2
seminarios e congressos	05i1
seminarios y congresos	05j1
seminaris	05k1
seminarji	07V1
seminarji in konference	07V1
seminarji in tecaji	06b1
seminarji in tečaji	06b1
seminars	0BB3
seminars and conferences	05d1
seminars and workshops	00b1
seminars en conferenties	05l1
seminer ve konferanslar	04G1
seminer ve kurslar	01L1
seminerler	04G1
seminerler ve kurslar	01L1
semináre	0<;1
semináre a konferencie	0<;1
semináre a kurzy	06S1
seminários	05i1
seminários e congressos	05i1
semináře	01F1
semináře a konference	01F1
semináře a kurzy	00>1
semināri	06N1
semināri un kursi	02;1
senine tookogemus	01X1
senine töökogemus	01X1
serthekking	0951
sertifika	03_1
sertifika bilgileri	03_1
sertifika ve belgeler	03_1
sertifikaadid	0781
sertifikaadid ja tunnistused	0781
sertifikaatit	0;l1
sertifikaatit ja paetevyydet	0;l1
sertifikaatit ja patevyydet	0;l1
sertifikaatit ja pätevyydet	0;l1
sertifikacija	02:1
sertifikalar	03_1
sertifikalar ve belgeler	03_1
sertifikalarim	03_1
sertifikalarım	03_1
sertifikasi	0=X1
sertifikasi & lisensi	0=X1
sertifikasi dan lisensi	0=X1
sertifikasi profesional	0=X1
sertifikat	0BE2
sertifikat dan lisensi	0=X1
sertifikat for bil	09B1
sertifikatai	02i1
sertifikatai ir licencijos	02i1
sertifikater	03=1
sertifikater og lisenser	03=1
sertifikati	0BG2
sertifikati i licence	0811
sertifikati un licences	02:1
sertifikavimas	02i1
sertifikācija	02:1
sertifikāti	02:1
sertifikāti un licences	02:1
sertifioinnit	0;l1
sertifisering	03=1
sertifiseringer	03=1
service	00W1
servico voluntario	00P1
servizio civile	02m1
servizz komunitarju	02o1
serviço voluntário	00P1
settore professionale	02d1
seçilmiş projeler	00N1
sfond edukattiv	08G1
short bio	00;1
short term jobs	00B1
short-term jobs	00B1
shrnuti	05;1
shrnutí	05;1
shubija	02e1
shubijiet	02e1
side jobs	00B1
side projects	00D1
sideprojekter	08L1
sideprosjekter	08M1
sidoprojekt	08K1
siekiamos pareigos	06[1
siete	0BI1
silne stranky	0>=2
silné stránky	0>=2
sim	0BJ1
simenntun	08X1
simpozioane	05n1
sintese	02?1
sintesi	03@1
sinteza	04H1
sinteză	04H1
sissejuhatus	08H1
site	0BK1
sites	0=H1
sites web	08W1
siti elettronici	0=d1
siti elettroniċi	0=d1
siti web	05P1
sitios web	08^1
situation actuelle	00^1
sivuprojektit	09g1
sjaelvbedoemning av digital kompetens	0BL1
sjalfbodalidastarf	09<1
sjalfbodastarf	09<1
sjalfbodavinna	09<1
sjalfsmat a stafraenni haefni	0BM1
sjalvbedomning av digital kompetens	0BL1
sjálfboðaliðastarf	09<1
sjálfboðastarf	09<1
sjálfboðavinna	09<1
sjálfsmat á stafrænni hæfni	0BM1
självbedömning av digital kompetens	0BL1
skaitmeniniai igudziai	02`1
skaitmeniniai įgūdžiai	02`1
skaitmeniniu igudziu isivertinimas	0BN1
skaitmeninių įgūdžių įsivertinimas	0BN1
skill	0BO2
skill set	0081
skills	0BQ5
skills & tools	0081
skills and abilities	0081
skills and competences	0081
skills and expertise	0081
skills summary	0081
skillset	0081
skirteini	0=?1
skjol	09\1
skjöl	09\1
skola	0BV5
skolaganga	09m1
skolar	09m1
skole	0B[2
skolegang	0B[2
skoleni	00>1
skoleni a kurzy	00>1
skolenia	06S1
skolenia a kurzy	06S1
skolgaang	01?1
skolgang	01?1
skolgång	01?1
skolovanje	01C2
skoly	0B]2
skupovi	07U1
skusenosti	0>M1
skírteini	0=?1
skólaganga	09m1
skólar	09m1
skúsenosti	0>M1
slobodne aktivnosti	0B_2
slobodno vreme	0:X1
slobodno vrijeme	0:W1
sns	0Ba2
snsアカウント	0Bc1
so thich	0=e1
so thich ca nhan	0=e1
so thich va moi quan tam	0=e1
so yeu	0891
sobre	02?1
sobre mi	0?A2
sobre mi persona	00L1
sobre mim	02?1
sobre mí	00L1
social	0Bd2
social and political activities	00W1
social engagement	00W1
social links	09=1
social media	0Bf3
social network	05P1
social networks	09=1
social profiles	09=1
sociala medier	0=71
sociala naetverk	0=71
sociala natverk	0=71
sociala nätverk	0=71
sociale media	0>91
sociale medier	0:51
sociale netvaerk	0:51
sociale netværk	0:51
sociale netwerken	0>91
socialie mediji	0Al1
socialie tikli	0Al1
socialiniai tinklai	0:l1
socialne siete	0BI1
socialni site	0BK1
sociedades	00n1
societes savantes	00c1
societies	0451
sociálne siete	0BI1
sociální sítě	0BK1
sociétés savantes	00c1
sociālie mediji	0Al1
sociālie tīkli	0Al1
soeger	0;W1
soeker	0Bi2
soeknad	0Bk1
soeknadsbrev	0Bk1
soft skill	03M1
soft skills	0Bl3
software	0Bo8
software projects	00D1
software skills	0081
softwarekennis	03^1
softwarekenntnisse	03b1
soger	0;W1
soker	0Bi2
soknad	0Bk1
soknadsbrev	0Bk1
solanje	01B1
sole	01B1
sollicitatiebrief	03X1
some	0=M1
sommaire	0001
sommario	03@1
sommarju	08;1
sonrai pearsanta	08`1
sonrai teagmhala	08`1
sonraí pearsanta	08`1
sonraí teagmhála	08`1
sonstige angaben	07B1
sonstige informationen	07B1
sonstige kenntnisse	03b1
sonstiges	07B1
soovid	0>h1
soovitaja	0Ac1
soovitajad	0Ac1
soovitav too	0>h1
soovitav töö	0>h1
soovitud amet	0>h1
soovitud tookoht	0>h1
soovitud töökoht	0>h1
soovitused	0Ac1
soovituskirjad	0Ac1
sopstveni projekti	0;E1
sosiaalinen media	0=M1
sosial media	0;L1
sosiale medier	0=:1
sosiale nettverk	0=:1
sosyal aglar	03K1
sosyal aktiviteler	09a1
sosyal ağlar	03K1
sosyal faaliyetler	09a1
sosyal medya	03K1
sosyal medya hesaplari	03K1
sosyal medya hesapları	03K1
sosyal sorumluluk	09a1
sosyal sorumluluk projeleri	09a1
sotsiaalmeedia	0=I1
souhaits	04\1
souhrn	05;1
souteze	07g1
soutěže	07g1
soziale kompetenzen	03b1
soziale medien	0:]1
soziale netzwerke	0:]1
soziales engagement	0361
speaking	03f1
speaking engagements	03f1
special skills	0081
specialisaties	03^1
specializzazioni	0041
specialties	0081
specjalizacje	07J1
spezialkenntnisse	03b1
spisak publikacija	0>81
spletne strani	0881
spletni profili	0881
spoken languages	09H1
spolecenske aktivity	06P1
společenské aktivity	06P1
spolky	05O1
spolocenske aktivity	07F1
spoločenské aktivity	07F1
sport	0C76
sports	00_1
sports et loisirs	00\1
sposobnosti	0C=3
spraak	0C@2
spraakfaerdigheter	09R1
spraakferdigheter	09T1
spraakkompetanse	09T1
spraakkunnighet	09R1
spraakkunnskap	09T1
spraakkunnskaper	09T1
spraakkunskaper	09R1
spraakliga kunskaper	09R1
sprachen	09S1
sprachfaehigkeiten	09S1
sprachfahigkeiten	09S1
sprachfähigkeiten	09S1
sprachkenntnisse	09S1
sprachkompetenz	09S1
sprachkompetenzen	09S1
sprachliche faehigkeiten	09S1
sprachliche fahigkeiten	09S1
sprachliche fähigkeiten	09S1
sprachliche kompetenzen	09S1
sprak	0C@2
sprakfardigheter	09R1
sprakferdigheter	09T1
sprakkompetanse	09T1
sprakkunnighet	09R1
sprakkunnskap	09T1
sprakkunnskaper	09T1
sprakkunskaper	09R1
sprakliga kunskaper	09R1
spremno pismo	0CB1
spretnosti	06o1
spretnosti in kompetence	06o1
spricevala	0531
sprievodny list	0=l1
sprievodný list	0=l1
spričevala	0531
sprog	09U1
sprogfaerdigheder	09U1
sprogfærdigheder	09U1
sprogkendskab	09U1
sprogkompetencer	09U1
sprogkundskaber	09U1
sproglige faerdigheder	09U1
sproglige færdigheder	09U1
sproglige kompetencer	09U1
språk	0C@2
språkferdigheter	09T1
språkfärdigheter	09R1
språkkompetanse	09T1
språkkunnighet	09R1
språkkunnskap	09T1
språkkunnskaper	09T1
språkkunskaper	09R1
språkliga kunskaper	09R1
stack	0081
stack tecnologica	02A1
stack tecnologico	02D1
stack tecnológica	02A1
stack tecnológico	02D1
staerken	03d1
stage	0CC3
stage ervaring	02G1
stage-ervaring	02G1
stages	04S2
stages de formation	02h1
stages en werkervaring	02G1
stages et emplois	00^1
stagii	00X1
stagii de practica	00X1
stagii de practică	00X1
staidear	04D1
staidéar	04D1
stair fostaiochta	09P1
stair fostaíochta	09P1
stair oibre	09P1
staj	04F1
staj bilgileri	04F1
staj deneyimi	04F1
staj deneyimleri	04F1
stajlar	04F1
stamdata	0<h1
stammdaten	01h1
stanowisko	07i1
starfsferill	0301
starfsmarkmid	0131
starfsmarkmið	0131
starfsoskir	0>_1
starfsrettindi	0=?1
starfsreynsla	0301
starfsréttindi	0=?1
starfsthjalfun	0301
starfsóskir	0>_1
starfsþjálfun	0301
starken	03d1
statement	00;1
stationen	0261
staz	0801
staze	0CF3
staze i praktyki	0801
stazuotes	06Z1
staż	0801
staże	0801
staże i praktyki	0801
stažuotės	06Z1
steckbrief	03d1
stellenwunsch	01i1
stik	0<e1
stiki	0<e1
stillinger	01l1
stipender	09n1
stipendia	04b2
stipendien	0371
stipendien und auszeichnungen	0371
stipendien und preise	0371
stipendier	0CI2
stipendier och priser	0=c1
stipendier och utmaerkelser	0=c1
stipendier och utmarkelser	0=c1
stipendier och utmärkelser	0=c1
stipendijas	0271
stipendije	0>23
stipendijos	0281
stipendit	0231
stipendiumid	0311
stiprybes	0291
stiprybės	0291
stopnja izobrazbe	01B1
storf	0301
storia lavorativa	01R1
storja tal impjieg	08e1
storja tal-impjieg	08e1
stowarzyszenia	06J1
straipsniai	0<11
strani jezici	0;N2
strengths	0081
streszczenie	04a1
strokovna znanja	06o1
strokovne izkusnje	06d1
strokovne izkušnje	06d1
strokovni clanki	03e1
strokovni izpiti	0531
strokovni članki	03e1
strony internetowe	0=L1
strucna sprema	01C2
strucna znanja	01J2
strucni ispiti	0?l2
strucni skupovi	0<<2
strucno iskustvo	0;72
strucno usavrsavanje	08D2
strukovna udruzenja	05I2
strukovna udruženja	05I2
strumenti	0041
stručna sprema	01C2
stručna znanja	01J2
stručni ispiti	0?l2
stručni skupovi	0<<2
stručno iskustvo	0;72
stručno usavršavanje	08D2
studentengagemang	08Z1
studenterengagement	09K1
studentske projekty	0>f1
studentsko delo	06d1
studentské projekty	0>f1
studi	0CK2
studia	0CM2
studie	00F1
studiejob	0211
studien	00<1
studier	0CO3
studies	0B12
studii	08>1
studii si formare	08>1
studii universitare	08>1
studii și formare	08>1
studij	0CR2
studijas	01A1
studije	0>G1
studijos	0:\1
studium	0CT3
studium und ausbildung	00<1
studji	08G1
study	00C1
stutt kynning	0131
stypendia	0<M1
styrkir	0111
styrkleikar	0951
styrkor	0<m1
stáže	04=2
stärken	03d1
störf	0301
su di me	03@1
su kien	0:Z1
su nghiep	0601
succes	04<1
successi	04:1
succès	04<1
sudjelovanje na konferencijama	07U1
suhrn	0;`1
suimeanna	04E1
sukarelawan	0;k1
sukcesy	0<M1
sumar	04H1
sumario	0>C2
sumario profissional	02?1
summary	00;1
summary of qualifications	00;1
sumário	02?1
sumário profissional	02?1
sunumlar	01=1
suosittelija	0Ab1
suosittelijat	0Ab1
suosittelijat ja suositukset	0Ab1
suositukset	0Ab1
supplerende oplysninger	01`1
sur le web	08W1
surat izin mengemudi	0BJ1
surat lamaran	0CW1
surat motivasi	0CW1
surucu belgeleri	08R1
surucu belgesi	08R1
sutaze	0>K1
svarbiausi projektai	02a1
svesvalodas	0CX1
svesvalodu prasmes	0CX1
svesvalodu zinasanas	0CX1
svešvalodas	0CX1
svešvalodu prasmes	0CX1
svešvalodu zināšanas	0CX1
svietimas	0:\1
svjedodzbe	04m1
svjedodžbe	04m1
sw 역량	0>?1
swiadectwa	0571
symposia	0CY2
sympozja	0<>1
synthese	0001
synthèse	0001
systemkunskaper	06^1
systemvana	06^1
szabadalmak	05:1
szabadido	08a1
szabadidos tevekenysegek	08a1
szabadidő	08a1
szabadidős tevékenységek	08a1
szakertelem	06m1
szakkepesites	0441
szakkepesitesek	0441
szakképesítés	0441
szakképesítések	0441
szakmai eletut	09C1
szakmai eloelet	09C1
szakmai előélet	09C1
szakmai eredmenyek	0731
szakmai eredmények	0731
szakmai gyakorlat	09C1
szakmai ismeretek	06m1
szakmai kepzesek	08O1
szakmai keszsegek	06m1
szakmai kompetenciak	06m1
szakmai kompetenciák	06m1
szakmai képzések	08O1
szakmai készségek	06m1
szakmai mult	09C1
szakmai múlt	09C1
szakmai osszefoglalo	03`1
szakmai palyafutas	09C1
szakmai profil	03`1
szakmai pályafutás	09C1
szakmai rendezvenyek	0<:1
szakmai rendezvények	0<:1
szakmai szervezetek	08P1
szakmai tagsagok	08P1
szakmai tagságok	08P1
szakmai tapasztalat	09C1
szakmai tapasztalatok	09C1
szakmai tovabbkepzesek	08O1
szakmai továbbképzések	08O1
szakmai életút	09C1
szakmai összefoglaló	03`1
szakértelem	06m1
szamitogepes ismeretek	06m1
szamitogepes keszsegek	06m1
szemelyes adatok	00`1
szemelyes bemutatkozas	03`1
szemelyes erdeklodes	08a1
szemelyes informaciok	00`1
szemelyes profil	03`1
szemelyes projektek	09D1
szemelyes tulajdonsagok	03`1
szemelyi adatok	00`1
szeminariumok	0<:1
szemináriumok	0<:1
személyes adatok	00`1
személyes bemutatkozás	03`1
személyes információk	00`1
személyes profil	03`1
személyes projektek	09D1
személyes tulajdonságok	03`1
személyes érdeklődés	08a1
személyi adatok	00`1
szervezeti tagsagok	08P1
szervezeti tagságok	08P1
szkolenia	07I1
szkolenia i kursy	07I1
szkoly	08F1
szkoły	08F1
szoftverismeret	06m1
számítógépes ismeretek	06m1
számítógépes készségek	06m1
séminaires	05Q1
séminaires et conférences	05Q1
sérþekking	0951
símenntun	08X1
síntese	02?1
sítě	0BK1
söker	0;d1
søger	0;W1
søker	0;V1
søknad	0Bk1
søknadsbrev	0Bk1
súhrn	0;`1
súťaže	0>K1
sürücü belgeleri	08R1
sürücü belgesi	08R1
sħubija	02e1
sħubijiet	02e1
sơ yếu	0891
sản phẩm	04A1
sở thích	0=e1
sở thích cá nhân	0=e1
sở thích và mối quan tâm	0=e1
sự kiện	0:Z1
sự nghiệp	0601
taal	0C[1
taalbeheersing	0C[1
taalkennis	0C[1
taalvaardigheden	0C[1
taalvaardigheid	0C[1
taekni	0951
taeknifaerni	0951
taetigkeiten	0261
taevlingar	0=c1
taeydennyskoulutus	01[1
taghrif iehor	01G1
taghrif personali	06\1
tagsag	08P1
tagsagok	08P1
tagság	08P1
tagságok	08P1
tagungen	0<@1
tagungen und seminare	0<@1
tagħrif ieħor	01G1
tagħrif personali	06\1
tahrig	0<l1
tai lieu dinh kem	0751
taidot	01Y1
taidot ja osaaminen	01Y1
taiendav info	0=V1
taiendkoolitus	08Y1
taiendkoolitused	08Y1
taiendope	08Y1
taighde	0AI1
taithi	09P1
taithi abhartha	09P1
taithi dheonach	09`1
taithi ghairmiuil	09P1
taithi oibre	09P1
taithí	09P1
taithí dheonach	09`1
taithí ghairmiúil	09P1
taithí oibre	09P1
taithí ábhartha	09P1
takdir ve oduller	03S1
takdir ve ödüller	03S1
takmicenja	07j1
takmičenja	07j1
talakizglitiba	02;1
talen	0C[1
talenkennis	0C[1
talks	03f1
talks and publications	03f1
talleres	04L1
tallers	01U1
tambahan	06]1
tanfolyamok	08O1
tanfolyamok tovabbkepzesek	08O1
tanfolyamok treningek	08O1
tanfolyamok, továbbképzések	08O1
tanfolyamok, tréningek	08O1
tanitim	01V1
tanulmany	08Q1
tanulmanyok	08Q1
tanulmány	08Q1
tanulmányok	08Q1
tanusitvanyok	0441
tanúsítványok	0441
tanıtım	01V1
tapahtumat	0<?1
tapasztalat	09C1
tapasztalatok	09C1
target position	03D1
tarsadalmi szerepvallalas	0<n1
tarsadalmi tevekenyseg	0<n1
tatigkeiten	0261
tautan	0;L1
tavlingar	0=c1
tavoite	01Z1
tavoiteltu tehtaevae	09e1
tavoiteltu tehtava	09e1
tavoiteltu tehtävä	09e1
tavoitteet	01Z1
tavsiye mektuplari	0AS1
tavsiye mektupları	0AS1
tavsiyeler	0AS1
taydennyskoulutus	01[1
taħriġ	0<l1
teaching experience	00B1
teadmised	02]1
teadmised ja oskused	02]1
teadusprojektid	0;61
teaduspublikatsioonid	02[1
teagmhail	08`1
teagmháil	08`1
teangacha	0:b1
teangacha iasachta	0:b1
teastais	04]1
teastais agus ceadunais	04]1
teastais agus ceadúnais	04]1
tecajevi	07L1
tecajevi i edukacije	07L1
tecaji	06b1
tecaji in usposabljanja	06b1
tech stack	0;=2
tech-stack	03b1
technical	0081
technical certifications	03J1
technical expertise	0081
technical knowledge	0081
technical proficiencies	0081
technical projects	00D1
technical skills	0081
technical skillset	0081
technical summary	0081
technicke dovednosti	06Q1
technicke znalosti	0;?2
technicke zrucnosti	06T1
technické dovednosti	06Q1
technické znalosti	0;?2
technické zručnosti	06T1
technik	03b1
technikai ismeretek	06m1
techniniai igudziai	02`1
techniniai įgūdžiai	02`1
technische competenties	03^1
technische faehigkeiten	03b1
technische fahigkeiten	03b1
technische fähigkeiten	03b1
technische kennis	03^1
technische kenntnisse	03b1
technische kompetenzen	03b1
technische vaardigheden	03^1
technologiak	06m1
technologie	0C\3
technologieen	03^1
technologien	03b1
technologies	05U2
technologies et outils	03C1
technologieën	03^1
technologijos	02`1
technology	0081
technológie	06T1
technológiák	06m1
tecnologias	04I2
tecnologie	0041
tecnologies	01T1
tecnologías	02D1
tecrube	04F1
tecrubeler	04F1
tecrübe	04F1
tecrübeler	04F1
teenistuskaik	01X1
teenistuskäik	01X1
tehnicke vestine	0701
tehnicke vjestine	0711
tehnicna znanja	06o1
tehnicne vescine	06o1
tehnilised oskused	02]1
tehniskas prasmes	05@1
tehniskās prasmes	05@1
tehničke veštine	0701
tehničke vještine	0711
tehnična znanja	06o1
tehnične veščine	06o1
tehnologii	0051
tehnologijas	05@1
tehnologije	0C=3
tehnoloogiad	02]1
tehnoloģijas	05@1
teistimeireachtai	0=f1
teistimeiri	0=f1
teistiméireachtaí	0=f1
teistiméirí	0=f1
tekmovanja	07h1
teknik	06^1
teknik beceriler	02E1
teknik bilgi	02E1
teknik bilgiler	02E1
teknik yetenekler	02E1
teknik yetkinlikler	02E1
tekninen osaaminen	01Y1
tekniset taidot	01Y1
teknisk kompetanse	01b1
teknisk kompetens	06^1
tekniska faerdigheter	06^1
tekniska fardigheter	06^1
tekniska färdigheter	06^1
tekniska kunskaper	06^1
tekniske faerdigheder	06k1
tekniske ferdigheter	01b1
tekniske færdigheder	06k1
tekniske kompetencer	06k1
teknologi	03M1
teknologiat	01Y1
teknologier	0C_2
teknolojiler	02E1
temel beceriler	02E1
temel bilgiler	03l1
temoignages	0=>1
tempo libero	02n1
tempos livres	02I1
temps lliure	00k1
tengilidaupplysingar	09d1
tengiliðaupplýsingar	09d1
tenglar	0:71
tentang	06f1
tentang saya	06f1
tep dinh kem	0751
tercihler	02F1
testimoni	06M1
testimonials	0591
testimonianze	0=<1
testimonios	04Z1
tečajevi	07L1
tečajevi i edukacije	07L1
tečaji	06b1
tečaji in usposabljanja	06b1
tham chieu	09_1
tham chiếu	09_1
thanh tich	06W1
thanh tich noi bat	06W1
thanh tuu	06W1
thanh vien	0:01
thanh vien hiep hoi	0:01
thekking	0951
thjalfun	08X1
thong tin bo sung	0;n1
thong tin ca nhan	0891
thong tin chung	0891
thong tin co ban	0891
thong tin khac	0;n1
thong tin lien he	0891
thong tin lien lac	0891
thong tin tham khao	09_1
thong tin them	0;n1
thu ung tuyen	0Ca1
thu xin viec	0Ca1
thuc tap	0601
thành tích	06W1
thành tích nổi bật	06W1
thành tựu	06W1
thành viên	0:01
thành viên hiệp hội	0:01
thông tin bổ sung	0;n1
thông tin chung	0891
thông tin cá nhân	0891
thông tin cơ bản	0891
thông tin khác	0;n1
thông tin liên hệ	0891
thông tin liên lạc	0891
thông tin tham khảo	09_1
thông tin thêm	0;n1
thư xin việc	0Ca1
thư ứng tuyển	0Ca1
thực tập	0601
tidigare anstaellningar	0251
tidigare anstallningar	0251
tidigare anställningar	0251
tidigare erfarenhet	0251
tidigare jobb	0251
tidligere ansaettelser	0211
tidligere ansættelser	0211
tidligere job	0211
tidligere jobber	01l1
tidligere stillinger	01l1
tiempo libre	00V1
tiessaistes profili	0Al1
tieteelliset julkaisut	02V1
tietoa minusta	01Z1
tietotekniikkataidot	01Y1
tietotekninen osaaminen	01Y1
tietotekniset taidot	01Y1
tiešsaistes profili	0Al1
tiivistelma	01Z1
tiivistelmae	01Z1
tiivistelmä	01Z1
tikslas	0291
tilgjengelighet	0;V1
tilleggsinformasjon	01c1
tillgaenglighet	0;d1
tillganglighet	0;d1
tillgänglighet	0;d1
tillidshverv	09K1
tillitsverv	08]1
timp liber	0:@1
tin hoc	04C1
tin học	04C1
tinh nguyen	05o1
tionscadail	0AI1
tionscadail phearsanta	0AI1
tionscadail thaighde	0AI1
tirocini	01R1
tirocinio	01R1
titoli di studio	04R1
titolo di studio	04R1
titols i certificats	00R1
titres et certifications	00K1
titulacion	00E1
titulaciones	00E1
titulacions	08=1
titulación	00E1
titulos y certificados	00Q1
tjaenstgoering	0251
tjanstgoring	0251
tjänstgöring	0251
tko sam	0;a1
to chuc tham gia	0:01
todistukset	0;l1
toiveet	09e1
toivottu tyo	09e1
toivottu tyoe	09e1
toivottu työ	09e1
tolvufaerni	0951
tolvukunnatta	0951
tom luoc	03O1
tom tat	03O1
tom tat ban than	03O1
tom tat nghe nghiep	03O1
tomstundir	0141
tong quan	03O1
too	01X1
tooalane kogemus	01X1
tooelu	01X1
tookogemus	01X1
tookogemused	01X1
tools	0Cb3
tools and technologies	0081
tooootused	0>h1
tooriistad	02]1
top kenntnisse	03b1
top kompetenzen	03b1
top skills	0081
top-kenntnisse	03b1
top-kompetenzen	03b1
topluluk faaliyetleri	09a1
topluluklar	06e1
tovabbi informacio	08N1
tovabbi informaciok	08N1
tovabbkepzes	08O1
tovabbkepzesek	08O1
további információ	08N1
további információk	08N1
továbbképzés	08O1
továbbképzések	08O1
trabajo	00U1
trabajo voluntario	00H1
trabajos anteriores	00U1
trabalho	02j1
trabalho voluntario	00P1
trabalho voluntário	00P1
trabalhos anteriores	02j1
trabalhos publicados	02@1
trabalhos voluntarios	00P1
trabalhos voluntários	00P1
traguardi	04:1
training	0Ce2
training courses	00b1
training uri	01O1
training-uri	01O1
trainingen	0031
trainingen en cursussen	0031
trainings	0Cg2
traininguri	01O1
trajectoria	04Q1
trajectoria laboral	04Q1
trajectoria professional	04Q1
trajectòria	04Q1
trajectòria laboral	04Q1
trajectòria professional	04Q1
trajetoria	02j1
trajetoria profissional	02j1
trajetória	02j1
trajetória profissional	02j1
trang ca nhan	0:81
trang cá nhân	0:81
trang web	0:81
transferable skills	0081
transportlidzekla vaditaja aplieciba	03?1
transportlīdzekļa vadītāja apliecība	03?1
travaux	0@I1
travaux publies	02O1
travaux publiés	02O1
trayectoria	00U1
trayectoria academica	00E1
trayectoria académica	00E1
trayectoria laboral	00U1
trayectoria profesional	00U1
treball	04Q1
treball voluntari	00Z1
treinamentos	00O1
treningek	08O1
treninzi	07K1
trinh do	03P1
trinh do chuyen mon	03P1
trinh do dao tao	03P1
trinh do hoc van	03P1
trinh do ngoai ngu	0;m1
trinh do tin hoc	04C1
trumpai apie mane	0291
trunadarstorf	09<1
tréningek	08O1
trình độ	03P1
trình độ chuyên môn	03P1
trình độ học vấn	03P1
trình độ ngoại ngữ	0;m1
trình độ tin học	04C1
trình độ đào tạo	03P1
trúnaðarstörf	09<1
tu danh gia ky nang so	0Ci1
tudomanyos publikaciok	05:1
tudományos publikációk	05:1
tuji jeziki	0;R1
tujuan karier	06f1
tujuan karir	06f1
tungumal	08d1
tungumalafaerni	08d1
tungumalakunnatta	08d1
tungumalathekking	08d1
tungumál	08d1
tungumálafærni	08d1
tungumálakunnátta	08d1
tungumálaþekking	08d1
tunnistused	0781
tunnustukset	0231
tunnustused	0311
tunnustused ja auhinnad	0311
tutkimus	09g1
tutkimusprojektit	09g1
tutkinnot	01E1
tutkinto	01E1
tutvustus	08H1
tyo	0151
tyoe	0151
tyoeelaemae	0151
tyoehakemus	09f1
tyoehistoria	0151
tyoekalut	01Y1
tyoekokemus	0151
tyoelama	0151
tyoepaikat	0151
tyoesuhteet	0151
tyoetehtaevaet	0151
tyoetoiveet	09e1
tyoeura	0151
tyohakemus	09f1
tyohistoria	0151
tyokalut	01Y1
tyokokemus	0151
tyopaikat	0151
tyosuhteet	0151
tyotehtavat	0151
tyotoiveet	09e1
tyoura	0151
tyrimai	02a1
työ	0151
työelämä	0151
työhakemus	09f1
työhistoria	0151
työkalut	01Y1
työkokemus	0151
työpaikat	0151
työsuhteet	0151
työtehtävät	0151
työtoiveet	09e1
työura	0151
tài liệu đính kèm	0751
társadalmi szerepvállalás	0<n1
társadalmi tevékenység	0<n1
täiendav info	0=V1
täiendkoolitus	08Y1
täiendkoolitused	08Y1
täiendõpe	08Y1
tätigkeiten	0261
tävlingar	0=c1
täydennyskoulutus	01[1
tækni	0951
tæknifærni	0951
témoignages	0=>1
tình nguyện	05o1
títols i certificats	00R1
títulos y certificados	00Q1
tóm lược	03O1
tóm tắt	03O1
tóm tắt bản thân	03O1
tóm tắt nghề nghiệp	03O1
tómstundir	0141
tölvufærni	0951
tölvukunnátta	0951
töö	01X1
tööalane kogemus	01X1
tööelu	01X1
töökogemus	01X1
töökogemused	01X1
tööootused	0>h1
tööriistad	02]1
tālākizglītība	02;1
tệp đính kèm	0751
tổ chức tham gia	0:01
tổng quan	03O1
tự đánh giá kỹ năng số	0Ci1
uber mich	03d1
uberblick	03d1
ubriges	07B1
ucast na konferenciach	0<;1
ucast na konferencich	01F1
ucesce na konferencijama	07T1
ucret beklentisi	02F1
uddannelse	01>1
uddannelse og kvalifikationer	01>1
uddannelser	01>1
uddannelsesbaggrund	01>1
uddannelsesforlob	01>1
uddannelsesforloeb	01>1
uddannelsesforløb	01>1
uddannelsesmaessig baggrund	01>1
uddannelsesmæssig baggrund	01>1
udelezba na konferencah	07V1
udeležba na konferencah	07V1
udgivelser	0461
udmaerkelser	01d1
udmærkelser	01d1
udruge	05K1
udruzenja	05L1
udruženja	05L1
udtalelser	0A[1
udvalgte projekter	08L1
udzial w konferencjach	0<>1
udział w konferencjach	0<>1
ueber mich	03d1
ueberblick	03d1
uebriges	07B1
uhingud	0=51
uhiskondlik aktiivsus	0B61
uhiskondlik tegevus	0B61
uitgevoerde projecten	03]1
ukonczone kursy	07I1
ukonczone szkolenia	07I1
ukończone kursy	07I1
ukończone szkolenia	07I1
ukratko o meni	05<2
uldandmed	0;51
ulteriore formazione	0121
ulteriori informazioni	01S1
um mig	0131
umiejetnosci	07J1
umiejetnosci i kompetencje	07J1
umiejetnosci informatyczne	07J1
umiejetnosci jezykowe	0;S1
umiejetnosci komputerowe	07J1
umiejetnosci miekkie	07J1
umiejetnosci osobiste	07J1
umiejetnosci techniczne	07J1
umiejetnosci zawodowe	07J1
umiejętności	07J1
umiejętności i kompetencje	07J1
umiejętności informatyczne	07J1
umiejętności językowe	0;S1
umiejętności komputerowe	07J1
umiejętności miękkie	07J1
umiejętności osobiste	07J1
umiejętności techniczne	07J1
umiejętności zawodowe	07J1
umim	06Q1
umsagnaradilar	0=b1
umsagnaraðilar	0=b1
umsagnir	0=b1
umsoknarbref	0=61
umsott starf	0>_1
umsóknarbréf	0=61
umsótt starf	0>_1
umím	06Q1
universitaere ausbildung	00<1
universitaet	00<1
universitare ausbildung	00<1
universitat	00<1
university	00C1
university projects	00D1
universitäre ausbildung	00<1
universität	00<1
unuri	0491
unuri u premjijiet	0491
uppdrag	08Z1
uprawnienia	0571
uprawnienia i certyfikaty	0571
uprawnienia zawodowe	0571
ura	0151
urahistoria	0151
uratavoitteet	09e1
uritused	0<k1
usavrsavanje	08D2
usavršavanje	08D2
uspechy	04b2
uspechy a oceneni	07g1
uspechy a ocenenia	0>K1
uspehi	07h1
uspesi	07j1
uspjesi	0>71
usposabljanja	06b1
usposabljanje	06b1
utbildning	01?1
utbildning och studier	01?1
utbildningar	01?1
utbildningsbakgrund	01?1
utdannelse	01@1
utdanning	01@1
utdanning og kvalifikasjoner	01@1
utdanningsbakgrunn	01@1
utgefid efni	0431
utgivelser	0471
utilizare calculator	0051
utmaerkelser	0=c1
utmaerkelser och priser	0=c1
utmarkelser	0=c1
utmarkelser och priser	0=c1
utmerkelser	09n1
utmerkelser og priser	09n1
utmerkingar	09n1
utmärkelser	0=c1
utmärkelser och priser	0=c1
utvalda projekt	08K1
utvalgte prosjekter	08M1
uurimistoo	0;61
uurimistöö	0;61
uverenja	0811
uvjerenja	04m1
uvod	0Cj5
uyelik	06e1
uyelikler	06e1
uyeliklerim	06e1
uzklasine veikla	0>i1
uzmanlik alanlari	02E1
uzmanliklar	02E1
uzmanlık alanları	02E1
uzmanlıklar	02E1
uzsienio kalbos	0;Z1
uzsienio kalbu mokejimas	0;Z1
uzstasanas	09b1
uzstāšanās	09b1
učešće na konferencijama	07T1
užklasinė veikla	0>i1
užsienio kalbos	0;Z1
užsienio kalbų mokėjimas	0;Z1
vaardigheden	03^1
vaardigheden en competenties	03^1
vaba aeg	09l1
vabatahtlik tegevus	0B61
vabatahtlik too	0B61
vabatahtlik töö	0B61
vabatahtlikkus	0B61
vad jag soeker	0;d1
vad jag soker	0;d1
vad jag söker	0;d1
vaditaja aplieciba	03?1
vadītāja apliecība	03?1
vaerktoejer	06k1
vaerktojer	06k1
vaga desejada	04M1
vahvuudet	01Z1
vairavimo teises	0Co1
vairavimo teisės	0Co1
vairuotojo pazymejimas	0Co1
vairuotojo pažymėjimas	0Co1
vakkennis	03^1
valasprieki	0171
valasprieki un intereses	0171
valin verkefni	08S1
valitud projektid	0;61
valitut projektit	09g1
valodas	0CX1
valodu prasme	0CX1
valodu prasmes	0CX1
valodu zinasanas	0CX1
valodu zināšanas	0CX1
van bang chung chi	03Q1
vannastavne aktivnosti	07C1
vapaa aika	09k1
vapaa ajan harrastukset	09k1
vapaa-aika	09k1
vapaa-ajan harrastukset	09k1
vapaaehtoiskokemus	01H1
vapaaehtoistoiminta	01H1
vapaaehtoistyo	01H1
vapaaehtoistyoe	01H1
vapaaehtoistyoet	01H1
vapaaehtoistyot	01H1
vapaaehtoistyö	01H1
vapaaehtoistyöt	01H1
varia	0=V1
varie	01S1
varios	06a1
vazniji projekti	0;E1
vaļasprieki	0171
vaļasprieki un intereses	0171
važniji projekti	0;E1
ve ban than	03O1
ve toi	03O1
vedlagte dokumenter	03i1
vedlegg	0D01
veebilehed	0=I1
veebiprofiilid	0=I1
vefsidur	0:71
vefsíður	0:71
vegzettseg	08Q1
vegzettsegek	08Q1
velama darba vieta	06Y1
velamais amats	06Y1
velamais darbs	06Y1
velmes	06Y1
vem aer jag	0<m1
vem ar jag	0<m1
vem är jag	0<m1
veranstaltungen	0<@1
verbaende	03c1
verbande	03c1
verbandsmitgliedschaften	03c1
verbände	03c1
verdlaun	0111
verdlaun og vidurkenningar	0111
vereine	03c1
vereinsarbeit	0361
vereinsmitgliedschaften	03c1
vereinstaetigkeit	0361
vereinstatigkeit	0361
vereinstätigkeit	0361
verejna cinnost	07D2
verejná činnosť	07F1
verenigingen	03a1
verfuegbarkeit	01i1
verfugbarkeit	01i1
verfügbarkeit	01i1
verkefni	08S1
verkfaeri	0951
verkfæri	0951
verkkoprofiilit	0=M1
verkkosivut	0=M1
verkossa	0=M1
verkostot ja jaesenyydet	0;I1
verkostot ja jasenyydet	0;I1
verkostot ja jäsenyydet	0;I1
verktoey	01b1
verktoy	01b1
verktyg	06^1
verktøy	01b1
veroeffentlichungen	0341
veroeffentlichungen und vortraege	0341
veroffentlichungen	0341
veroffentlichungen und vortrage	0341
verschiedenes	07B1
versenyek	0731
versenyeredmenyek	0731
versenyeredmények	0731
verv	08]1
verv og frivillig arbeid	08]1
verðlaun	0111
verðlaun og viðurkenningar	0111
veröffentlichungen	0341
veröffentlichungen und vorträge	0341
vescine	06o1
vescine in kompetence	06o1
vestine	0701
vetenskapliga publikationer	02W1
veze	0862
vezetoi engedely	09]1
vezetői engedély	09]1
veřejná činnost	06P1
veštine	0701
veščine	06o1
veščine in kompetence	06o1
vi tri mong muon	0611
vi tri ung tuyen	0611
vida laboral	0:22
vidareutbildning	09O1
vidbotarupplysingar	00g1
vidburdir	0=_1
viden	06k1
videreuddannelse	08I1
videreutdanning	01a1
vidhengi	09\1
vidurkenningar	0111
vie associative	00]1
vie citoyenne	00]1
vie professionnelle	00^1
vieraat kielet	0;o1
vinna	0301
vispariga informacija	0<`1
vispārīga informācija	0<`1
visuomenine veikla	0>i1
visuomeninė veikla	0>i1
vitenskapelige publikasjoner	0471
vitnemaal	03=1
vitnemal	03=1
vitnemål	03=1
vivencia profissional	02j1
vivência profissional	02j1
vizsgak	0441
vizsgák	0441
viðburðir	0=_1
viðbótarupplýsingar	00g1
viðhengi	09\1
viðurkenningar	0111
vjestine	0711
vjestine i kompetencije	0711
vještine	0711
vještine i kompetencije	0711
vlastiti projekti	0>L1
vlastne projekty	0>c1
vlastni projekty	0>f1
vlastné projekty	0>c1
vlastní projekty	0>f1
vodicske opravnenie	0D11
vodicske preukazy	0D11
vodicsky preukaz	0D11
vodičské oprávnenie	0D11
vodičské preukazy	0D11
vodičský preukaz	0D11
volnocasove aktivity	0<I2
volnočasové aktivity	0<K1
volny cas	0<I2
volný čas	0<K1
volontaerarbete	08Z1
volontaersarbete	08Z1
volontararbete	08Z1
volontariat	00]1
volontariato	02m1
volontarjat	02o1
volontarsarbete	08Z1
volonterske aktivnosti	0;G1
volonterski rad	0842
volontersko iskustvo	0842
volontiranje	0842
volontärarbete	08Z1
volontärsarbete	08Z1
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
voorkeeled	0;j1
voorkeuren	01W1
vooropleiding	00F1
voorstelling	07S1
vorstellung	03d1
vortraege	0341
vortraege und publikationen	0341
vortraege und veroeffentlichungen	0341
vortrage	0341
vortrage und publikationen	0341
vortrage und veroffentlichungen	0341
vorträge	0341
vorträge und publikationen	0341
vorträge und veröffentlichungen	0341
votmeoskused	02]1
vottanir	0=?1
vottord	0=?1
vottorð	0=?1
vottun	0=?1
vozacka dozvola	0D62
vozacke dozvole	0D62
vozačka dozvola	0D62
vozačke dozvole	0D62
vozniski izpit	0D81
voznisko dovoljenje	0D81
vozniški izpit	0D81
vozniško dovoljenje	0D81
voľnočasové aktivity	0<L1
voľný čas	0<L1
vreemde talen	0C[1
vrije tijd	0:?1
vrijetijdsbesteding	0:?1
vrijwillige inzet	00[1
vrijwilligerservaring	00[1
vrijwilligerswerk	00[1
vybrane projekty	0AO2
vybrané projekty	0AO2
vyskum	0>c1
vyskumne projekty	0>c1
vyzkum	0>f1
vyzkumne projekty	0>f1
vyznamenani	07g1
vyznamenania	0>K1
vyznamenání	07g1
vyznamne projekty	0AO2
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
værktøjer	06k1
végzettség	08Q1
végzettségek	08Q1
võtmeoskused	02]1
võõrkeeled	0;j1
výskum	0>c1
výskumné projekty	0>c1
výzkum	0>f1
výzkumné projekty	0>f1
významné projekty	0AO2
văn bằng chứng chỉ	03Q1
vēlamais amats	06Y1
vēlamais darbs	06Y1
vēlamā darba vieta	06Y1
vēlmes	06Y1
về bản thân	03O1
về tôi	03O1
vị trí mong muốn	0611
vị trí ứng tuyển	0611
warsztaty	07I1
was ich suche	01i1
wat ik zoek	01W1
wazniejsze projekty	03I1
ważniejsze projekty	03I1
wczesniejsza praca	0801
wczesniejsze doswiadczenie	0801
wcześniejsza praca	0801
wcześniejsze doświadczenie	0801
web presence	09=1
webbplatser	0=71
weboldalak	0:41
webpraesenz	0:]1
webprasenz	0:]1
webpräsenz	0:]1
webs	08_1
webseiten	0:]1
websites	0D92
weby	0>P2
wedstrijden	03[1
weiterbildung	0321
weiterbildung und kurse	0321
weiterbildungen	0321
weiterbildungen und seminare	0321
weiterbildungskurse	0321
weitere angaben	07B1
weitere informationen	07B1
weitere kenntnisse	03b1
weitere stationen	0261
weitere taetigkeiten	0261
weitere tatigkeiten	0261
weitere tätigkeiten	0261
weiteres	07B1
wensen	01W1
wer ich bin	03d1
werdegang	0261
werk	02G1
werke	0331
werkervaring	02G1
werkervaringen	02G1
werkgeschiedenis	02G1
werkzeuge	03b1
wetenschappelijke publicaties	02U1
wettbewerbe	0371
what i am looking for	03D1
what i can do	0081
who i am	00;1
wichtige projekte	0331
wichtigste kenntnisse	03b1
wie ben ik	07S1
wiedza	07J1
wissen	03b1
wissenschaftliche publikationen	0341
wissenschaftliche veroeffentlichungen	0341
wissenschaftliche veroffentlichungen	0341
wissenschaftliche veröffentlichungen	0341
wissenschaftlicher werdegang	0261
wolontariat	01I1
work	00B1
work & experience	00B1
work experience	00B1
work history	00B1
work preferences	03D1
working experience	00B1
works	00D1
workshop	0=41
workshops	0D;5
workshopy	00?2
wprowadzenie	04a1
writing	03f1
wuerdigungen	0371
wunschberuf	01i1
wunschposition	01i1
wurdigungen	0371
wybrane projekty	03I1
wydarzenia	0<>1
wyksztalcenie	08F1
wyksztalcenie akademickie	08F1
wyksztalcenie i szkolenia	08F1
wykształcenie	08F1
wykształcenie akademickie	08F1
wykształcenie i szkolenia	08F1
wyroznienia	0<M1
wyroznienia i nagrody	0<M1
wyróżnienia	0<M1
wyróżnienia i nagrody	0<M1
wystapienia	02\1
wystąpienia	02\1
würdigungen	0371
xarxes	08_1
xarxes i afiliacions	00m1
xarxes socials	08_1
xerrades	05a1
xoghol	08e1
xoghol mixtieq	0791
xoghol volontarju	02o1
xogħol	08e1
xogħol mixtieq	0791
xogħol volontarju	02o1
xuat ban	01\1
xuất bản	01\1
yabanci dil	03k1
yabanci dil bilgileri	03k1
yabanci dil bilgisi	03k1
yabanci diller	03k1
yabancı dil	03k1
yabancı dil bilgileri	03k1
yabancı dil bilgisi	03k1
yabancı diller	03k1
yarismalar	03S1
yarışmalar	03S1
yayinlar	01=1
yayinlar ve sunumlar	01=1
yayinlarim	01=1
yayınlar	01=1
yayınlar ve sunumlar	01=1
yayınlarım	01=1
yderligere information	01`1
yderligere oplysninger	01`1
ydinosaaminen	01Y1
ydintaidot	01Y1
yetenekler	02E1
yeteneklerim	02E1
yetkinlikler	02E1
yetkinliklerim	02E1
yhdistykset	0;I1
yhdistystoiminta	01H1
yhteenveto	01Z1
yhteystiedot	09o1
yhteystieto	09o1
ymislegt	00g1
ymse	01c1
yrkesbakgrund	0251
yrkeserfarenhet	0251
yrkeserfaring	01l1
yrkeskompetenser	06^1
yrkeslivserfarenhet	0251
yrkespraksis	01l1
yrkesprofil	0<m1
yrkesverksamhet	0251
ytterligare information	01k1
zainteresowania	06I1
zainteresowania i hobby	06I1
zainteresowania i pasje	06I1
zajmy	0<K1
zajmy a konicky	0<K1
zajmy a zaliby	0<K1
zakladne informacie	0<d1
zakladne udaje	0<d1
zakladni informace	0<f1
zakladni udaje	0<f1
zalacznik	0D@1
zalaczniki	0D@1
zaliby	0<K1
zaliby a zajmy	0<K1
zaluby	0<L1
zamestnani	07f1
zamestnania	0>M1
zamestnanie	0>M1
zaměstnání	07f1
zanimanja	0:Y1
zaposlenja	0;72
zaposlenje	0;72
zaposlitev	06d1
zaposlitve	06d1
zaposlitvene zelje	0@C1
zaposlitvene želje	0@C1
zaposlitveni cilj	0@C1
zatrudnienie	0801
zaujmy	0<L1
zaujmy a konicky	0<L1
zaujmy a zaluby	0<L1
załącznik	0D@1
załączniki	0D@1
zdruzenja	05M1
združenja	05M1
zelena zaposlitev	0@C1
zeleno delovno mesto	0@C1
zelfbeoordeling digitale vaardigheden	06j1
zelje	0DA2
zeljena pozicija	0DC1
zeljeni posao	0>I2
zeljeno radno mesto	0DC1
zeljeno radno mjesto	0@=1
zeljeno zanimanje	0@=1
zertifikat	00=1
zertifikate	00=1
zertifikate und bescheinigungen	00=1
zertifikate und lizenzen	00=1
zertifizierung	00=1
zertifizierungen	00=1
zeugnisse	00=1
zhrnutie	0;`1
ziele	03d1
zielfunktion	01i1
zielposition	01i1
zinasanas	05@1
zinasanas un prasmes	05@1
zinatniskas publikacijas	09b1
zinios	02`1
zinios ir igudziai	02`1
zinātniskās publikācijas	09b1
zināšanas	05@1
zināšanas un prasmes	05@1
zivildienst	0361
zkousky	04k1
zkoušky	04k1
zkusenosti	07f1
zkušenosti	07f1
znacajni projekti	0>L1
znajomosc jezykow	0;S1
znajomosc jezykow obcych	0;S1
znajomosc obslugi komputera	07J1
znajomosc oprogramowania	07J1
znajomosc programow	07J1
znajomosc technologii	07J1
znajomość języków	0;S1
znajomość języków obcych	0;S1
znajomość obsługi komputera	07J1
znajomość oprogramowania	07J1
znajomość programów	07J1
znajomość technologii	07J1
znalost jazykov	06A1
znalost jazyku	05A1
znalost jazyků	05A1
znalost pc	06Q1
znalost prace na pc	06Q1
znalost práce na pc	06Q1
znalosti	0;?2
znalosti a dovednosti	06Q1
znalosti a schopnosti	06T1
znalosti a zrucnosti	06T1
znalosti a zručnosti	06T1
znalosti jazyku	05A1
znalosti jazyků	05A1
znalosť jazykov	06A1
znanja	0C=3
znanja i vestine	0701
znanja i veštine	0701
znanja i vjestine	0711
znanja i vještine	0711
znanja in spretnosti	06o1
znanja in vescine	06o1
znanja in veščine	06o1
znanje jezika	0;N2
znanje jezikov	0;R1
znanje stranih jezika	0;P1
znanstveni radovi	0?P1
značajni projekti	0>L1
zrealizowane projekty	03I1
zrucnosti	06T1
zrucnosti a schopnosti	06T1
zručnosti	06T1
zručnosti a schopnosti	06T1
zu meiner person	03d1
zulassungen	00=1
zur person	01h1
zusaetzliche angaben	07B1
zusaetzliche informationen	07B1
zusaetzliche kenntnisse	03b1
zusammenfassung	03d1
zusatzausbildung	0321
zusatzausbildungen	0321
zusatzinformationen	07B1
zusatzkenntnisse	03b1
zusatzliche angaben	07B1
zusatzliche informationen	07B1
zusatzliche kenntnisse	03b1
zusatzqualifikationen	00=1
zusätzliche angaben	07B1
zusätzliche informationen	07B1
zusätzliche kenntnisse	03b1
zvilupp professjonali	0<l1
zájmy	0<K1
zájmy a koníčky	0<K1
zájmy a záliby	0<K1
základné informácie	0<d1
základné údaje	0<d1
základní informace	0<f1
základní údaje	0<f1
záliby	0<K1
záliby a zájmy	0<K1
záujmy	0<L1
záujmy a koníčky	0<L1
záujmy a záľuby	0<L1
záľuby	0<L1
à propos	0001
à propos de moi	0001
ágrip	0131
áhugamál	0141
áhugamál og tómstundir	0141
áhugasvið	0141
álláspreferenciák	01M1
áreas de conhecimento	02A1
áreas de especialización	02D1
áreas de interesse	02I1
áreas de interés	00V1
çalışma deneyimi	04F1
çalışma geçmişi	04F1
çalışma hayatı	04F1
çalışmalar	00N1
çalıştaylar	04G1
çevrimiçi profiller	03K1
çeşitli	0581
éachtaí	08:1
écrits	02O1
éducation	06H1
éducation et formation	06H1
érdeklődés	08a1
érdeklődési kör	08a1
érdeklődési körök	08a1
état civil	06?1
études	06H1
études et formation	06H1
études supérieures	06H1
événements	05Q1
óskastarf	0>_1
óskir um starf	0>_1
õpingud	09j1
õppimine	09j1
ödül ve başarılar	03S1
ödüller	03S1
ödüller ve başarılar	03S1
ödüllerim	03S1
ökuréttindi	03m1
ökuskírteini	03m1
ön yazı	0=m1
ön yazı özeti	01V1
öne çıkan projeler	00N1
önkéntes munka	0<n1
önkéntes tapasztalat	0<n1
önkéntes tevékenység	0<n1
önkéntesség	0<n1
önnur færni	0951
önskad befattning	0;d1
önskad tjänst	0;d1
önskat arbete	0;d1
önskemål	0;d1
összefoglalás	03`1
összefoglaló	03`1
ösztöndíjak	0731
ösztöndíjak és díjak	0731
övrig arbetslivserfarenhet	0251
övrig information	01k1
övrig utbildning	09O1
övriga färdigheter	06^1
övriga kunskaper	06^1
övriga meriter	01k1
övriga meriter och kunskaper	06^1
övriga uppgifter	01k1
övriga upplysningar	01k1
övriga utbildningar	09O1
övrigt	01k1
övrigt engagemang	08Z1
özet	01V1
özgeçmiş özeti	01V1
öğrenim	01<1
öğrenim bilgileri	01<1
öğrenim durumu	01<1
ønska stilling	0;V1
ønsker	0;h2
ønsket job	0;W1
ønsket jobb	0;V1
ønsket stilling	0;h2
øvrig	01c1
øvrig erhvervserfaring	0211
øvrig informasjon	01c1
øvrige ferdigheter	01b1
øvrige kompetencer	06k1
øvrige kurser	08I1
øvrige oplysninger	01`1
øvrige opplysninger	01c1
øvrigt	01`1
úspechy	0>K1
úspechy a ocenenia	0>K1
úspěchy	07g1
úspěchy a ocenění	07g1
útgefið efni	0431
úvod	0>=2
účast na konferencích	01F1
účasť na konferenciách	0<;1
über mich	03d1
überblick	03d1
übriges	07B1
ücret beklentisi	02F1
ühingud	0=51
ühiskondlik aktiivsus	0B61
ühiskondlik tegevus	0B61
üldandmed	0;51
üritused	0<k1
üyelik	06e1
üyelikler	06e1
üyeliklerim	06e1
ýmislegt	00g1
þekking	0951
þjálfun	08X1
ārpusstudiju aktivitātes	02J1
ċertifikati	0541
ċertifikati u liċenzji	0541
ċertifikazzjonijiet	0541
članci	05B2
članki	03e1
članstva	05F3
članstvo	05F3
članstvo u organizacijama	05I2
članstvo u udrugama	05K1
članstvo u udruženjima	05L1
članstvo v organizacijah	05M1
članstvo v združenjih	05M1
členstvo	05N1
členstvo v organizáciách	05N1
členstvo v združeniach	05N1
členstvá	05N1
členství	05O1
členství v organizacích	05O1
členství v profesních organizacích	05O1
články	05D2
ďalšie	06R1
ďalšie informácie	06R1
ďalšie vzdelávanie	06S1
ďalšie znalosti	06T1
ďalšie údaje	06R1
điểm mạnh	03O1
đào tạo	03P1
đào tạo bổ sung	04B1
đào tạo và khóa học	04B1
đính kèm	0751
đôi nét về bản thân	03O1
đề tài nghiên cứu	04A1
ħiliet	09^1
ħiliet diġitali	09^1
ħiliet fil-kompjuter	09^1
ħiliet lingwistiċi	0:11
ħiliet personali	09^1
ħiliet professjonali	09^1
ħiliet tal-lingwa	0:11
ħiliet tekniċi	09^1
ħin liberu	06c1
īss apraksts	02>1
īsumā par mani	02>1
įgytas išsilavinimas	0:\1
įgyvendinti projektai	02a1
įgūdžiai	02`1
įgūdžiai ir gebėjimai	02`1
įrankiai	02`1
įvadas	0291
įvairūs	0;D1
įvertinimai	0281
řidičské oprávnění	0Ah1
řidičské průkazy	0Ah1
řidičský průkaz	0Ah1
ścieżka edukacyjna	08F1
świadectwa	0571
škola	0DD3
školenia	06S1
školenia a kurzy	06S1
školení	00>1
školení a kurzy	00>1
školovanje	01C2
školy	0B]2
šolanje	01B1
šole	01B1
štipendije	07h1
štipendiá	0>K1
študentsko delo	06d1
študij	01B1
štúdium	01;1
švietimas	0:\1
żvilupp professjonali	0<l1
želena zaposlitev	0@C1
želeno delovno mesto	0@C1
želje	0DA2
željena pozicija	0DC1
željeni posao	0>I2
željeno radno mesto	0DC1
željeno radno mjesto	0@=1
željeno zanimanje	0@=1
žinios	02`1
žinios ir įgūdžiai	02`1
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
исследования	0?N1
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
ключевые проекты	0?N1
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
личные проекты	0?N1
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
мои проекты	0?N1
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
научные проекты	0?N1
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
опенсорс	0?N1
описание	0Dl1
опит	0Eb1
опыт	0Di1
опыт волонтерства	0E71
опыт волонтёрства	0E71
опыт преподавания	0Di1
опыт проектов	0?N1
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
основные проекты	0?N1
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
открытые проекты	0?N1
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
пет проекты	0?N1
пет проєкти	0E31
пет-проекты	0?N1
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
примеры проектов	0?N1
примеры работ	0?N1
примеры разработки	0?N1
про мене	0Ea1
про себе	0Ea1
програми	0E51
программы	0E21
програмни езици	0EH1
програмски језици	0Da1
проект	0?N1
проекти	0FX2
проектная деятельность	0?N1
проектный опыт	0?N1
проекты	0?N1
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
реализованные проекты	0?N1
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
собственные проекты	0?N1
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
учебные проекты	0?N1
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
ấn phẩm	01\1
その他	0HW1
その他の情報	0HW1
その他の職歴	0HX1
その他特記事項	0HW1
それ以前の職歴	0HX1
はじめに	0HY1
アウトプット	0HZ1
アカウント	0Bc1
アピールポイント	0HY1
アルバイト	0HX1
アルバイト歴	0HX1
イベント	0H[1
イベント参加	0H[1
インターン	0HX1
インターンシップ	0HX1
インターン経験	0HX1
ウェブサイト	0Bc1
オープンソース	0>g1
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
スキル	0;B1
スキルシート	0;B1
スキルセット	0;B1
スキルマップ	0;B1
スキル・知識	0;B1
スキル一覧	0;B1
セミナー	0H[1
セミナー受講	0Ha1
ソフトウェア	0;B1
ソーシャルメディア	0Bc1
テクニカルスキル	0;B1
デジタルスキル自己評価	0Hb1
トレーニング	0Ha1
パソコンスキル	0;B1
パーソナルデータ	0H_1
ビジネススキル	0;B1
プログラミング言語	0;B1
プロジェクト	0>g1
プロジェクト実績	0>g1
プロジェクト経歴	0>g1
プロジェクト経験	0>g1
プロジェクト詳細	0>g1
プロフィール	0HY1
プロフィールリンク	0Bc1
プロフィール情報	0H_1
ボランティア	0H^1
ボランティア活動	0H^1
ボランティア経験	0H^1
ポートフォリオ	0>g1
リファレンス	0Hc1
リンク	0Bc1
ワークヒストリー	0HX1
专业会员	0Hd1
专业协会	0Hd1
专业培训	0He1
专业技能	0;C1
专业特长	0;C1
专业知识	0;C1
专业能力	0;C1
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
个人技能	0;C1
个人概况	0Hl1
个人概述	0Hj1
个人爱好	0Hh1
个人特点	0Hj1
个人特长	0;C1
个人简介	0Hj1
个人经历	0Hn1
个人能力	0;C1
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
主要プロジェクト	0>g1
主要工作經歷	0Ho1
主要工作经历	0Hn1
主要成就	0Hm1
主要成果	0Hm1
主要技能	0;C1
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
使える道具・ソフト	0;B1
使用ツール	0;B1
使用可能ツール	0;B1
使用工具	0I;1
使用技術	0;B1
使用言語	0I<1
保有スキル	0;B1
保有資格	0I=1
保有資格・免許	0I=1
個人データ	0H_1
個人プロジェクト	0>g1
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
個人開発	0>g1
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
制作実績	0>g1
制作物	0>g1
办公技能	0;C1
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
参加プロジェクト	0>g1
参加会议	0I41
参加学会	0H[1
参画プロジェクト	0>g1
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
各種アカウント	0Bc1
各種リンク	0Bc1
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
専門スキル	0;B1
専門分野	0;B1
専門知識	0;B1
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
得意分野	0;B1
得意技術	0;B1
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
成果物	0>g1
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
技术	0;C1
技术分享	0Hg1
技术技能	0;C1
技术文章	0Hg1
技术栈	0;C1
技术特长	0;C1
技术背景	0;C1
技术能力	0;C1
技能	0I_3
技能与特长	0;C1
技能专长	0;C1
技能列表	0;C1
技能專長	0I;1
技能总结	0;C1
技能掌握	0;C1
技能描述	0;C1
技能水平	0;C1
技能清单	0;C1
技能清單	0I;1
技能点	0;C1
技能特长	0;C1
技能與專長	0I;1
技能证书	0Hf1
技術	0Ib2
技術スキル	0;B1
技術スタック	0;B1
技術專長	0I;1
技術棧	0I;1
技術能力	0I;1
技術要素	0;B1
担当プロジェクト	0>g1
持有證照	0IW1
持有证书	0Hf1
掌握技能	0;C1
掌握的技能	0;C1
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
擅长技能	0;C1
擅长领域	0;C1
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
核心技能	0;C1
核心能力	0I;1
核心项目	0Hk1
案件	0>g1
案件実績	0>g1
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
活かせるスキル	0;B1
活かせる知識・経験・技術	0;B1
活かせる経験	0;B1
活かせる経験・知識	0;B1
活かせる経験・知識・技術	0;B1
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
熟悉技术	0;C1
爱好	0Hh1
爱好兴趣	0Hh1
爱好特长	0Hh1
特技	0;B1
特記事項	0HW1
特許	0HZ1
特长	0;C1
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
相关技能	0;C1
相关证书	0Hf1
相关课程	0He1
相关链接	0Hi1
相關經驗	0Ho1
相關課程	0IR1
相關證照	0IW1
相關連結	0IA1
知識・スキル	0;B1
研修	0Ha1
研修・講座	0Ha1
研修受講歴	0Ha1
研修歴	0Ha1
研究	0>g1
研究・学歴	0IN1
研究兴趣	0Hh1
研究内容	0>g1
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
経験スキル	0;B1
経験技術	0;B1
經歷	0Ho1
網路連結	0IA1
组织成员	0Hd1
经历	0Hn1
继续教育	0He1
编程语言	0;C1
网站	0Hi1
网络链接	0Hi1
義工	0IC1
義工經歷	0IC1
習得スキル	0;B1
职业履历	0Hn1
职业总结	0Hj1
职业意向	0IX1
职业技能	0;C1
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
能力特长	0;C1
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
言語・技術	0;B1
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
计算机技能	0;C1
计算机能力	0;C1
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
软件技能	0;C1
软技能	0;C1
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
開発スキル	0;B1
開発実績	0>g1
開発経歴	0>g1
開発経験	0>g1
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
개발스택	0>?1
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
기술	0>?1
기술사항	0>?1
기술스택	0>?1
기술역량	0>?1
기타	0JN1
기타경력	0JC1
기타사항	0JN1
기타정보	0JN1
기타활동	0JJ1
나에대하여	0JA1
논문	0JB1
논문및저서	0JB1
논문실적	0JB1
능력	0>?1
단체활동	0J@1
대외활동	0JJ1
대회	0JF1
대회수상	0JF1
도구	0>?1
동아리활동	0JJ1
디지털역량	0JO1
디지털역량자가진단	0JO1
레퍼런스	0JP1
링크	0JH1
면허	0JQ1
면허및자격증	0JQ1
발표	0JB1
발표및기고	0JB1
보유기술	0>?1
보유능력	0>?1
보유스킬	0>?1
보유역량	0>?1
보유자격증	0JQ1
봉사	0JJ1
봉사경험	0JJ1
봉사활동	0JJ1
부록	0JR1
비고	0JN1
사용가능기술	0>?1
사용기술	0>?1
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
스킬	0>?1
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
업무역량	0>?1
업적	0JF1
여가활동	0JI1
역량	0>?1
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
전문기술	0>?1
전문분야	0>?1
전문역량	0>?1
주요경력	0JC1
주요기술	0>?1
주요성과	0JF1
주요프로젝트	0JE1
주요활동	0JJ1
지원동기	0JA1
지원분야	0JM1
지원직무	0JM1
직무경력	0JC1
직무경험	0JC1
직무교육	0JL1
직무역량	0>?1
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
컴퓨터능력	0>?1
컴퓨터활용	0>?1
컴퓨터활용능력	0>?1
콘퍼런스	0JS1
토이프로젝트	0JE1
툴	0>?1
특기	0>?1
특이사항	0JN1
특허	0JB1
특허및논문	0JB1
팀프로젝트	0JE1
평판조회	0JP1
포트폴리오	0JE1
프로그래밍언어	0>?1
프로그램	0>?1
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
핵심기술	0>?1
핵심역량	0JA1
핵심요약	0JA1
행사	0JS1
행사참여	0JS1
협회활동	0J@1
활동	0JJ1
활동사항	0JJ1
활용기술	0>?1
활용언어	0JG1
활용툴	0>?1
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
"#, r#"0000000000000000Xh^60000m3RX00000000TKM300000000PR0G00000000\SV8h[[0000000000000T65dP?1?<ko78S8?0000hD[h000000000000d;U=00000000
00000000@4]Y0000Hnfa00000000<:5e0000000000000000Q2W@00000000H[>n`NA7lT\0H]:SE4@b000000000000000000004@\M0000000000000000lm4g0000
00000000XQ=Z@hLlm3BM000000000000DdZF0000000087ik000000000000Ph_d000000004>QS4MHADi<;<io100000000<D?A0000Lf6L000000000000<YH50000
HT;j000000000000000000000000a2M50000LLT;0000\X_5034QLc@K0000000000000000TCPf000000000000d=`V00004mOQ0000000000000000TG1PPA;7`[`G
0000PGP\0000LVg\\:iF00000000He<]000000000000000000000000000000000000@GV800000000dVmV00000000<Z1f0j`[000000000000HV[Md]EE00000000
000000000000000000000>W3`VV0Q1QP000000000000000000000000T1D002\V<8=Ml82^LRU^h\dT8<<9lR^\Ti0oP8Pd0000T_TQ000000000000dBRZ00000000
d18U0000000000000000He0W0000PN13000000000000@@UVdP`hL6R2\;RZ0000h:^M0000XTFh0000000000000000@7F9000000000000La]K0000PLFd4K?M@7mc
0000000000000000000000000000000000000000D0fP00004DQ@000000000Dn[00000M`>00000000000000000Y4e0000DQ8F000000000000XHeB\W]30000H1;\
0000000000000000000000000000<UTM00000000T0YOX4HR00000000XSO60000000000000SfA000000000000000000000000PPQ:00000000LEe?8TKJ00000000
00000000`iB<<A<_P9EP000041Vf000000000000DQ7:0000000000000000A12a0000000000000000000000000000HXO6HRi=00000000hHHm0000000000000000
00000000000000000000000009=R0000@O@Z`hOc13ZM000000000000000000000000`MJS4iAKD_O30000TdD?000000000000@90`0000HgP800000000X2^E0000
00000000THZ=0000`5^g0000dO;R0]o2@]2I00000000000000000000`Gf_PWOU0000\5RGT;@2\Bg:LH@P93d6lWfY000000000000@?=HP1Y0@4g?L[NS0RSB0000
00000000000000000000lgfl0000@4I50FEYHNO9@CmI8AaP<W`l`h71000000000000000000000000000000000000DAO80000h@nD00000000`0Z549TfPAail;F?
X9bD<MWY\X5]\hIE0000000000000000<mj1Q18^0000000000000000000000000000hoBB0000`45a00000000`:DVTGK0`MLc000000000000@<0oHe1X00000000
00000000000000000000000000000000HfnNXD5e`:4\00000000`U;N@YlW0000LL;;0000000000000000000000000000`EDbhI=Q00000000000000000U^i0000
000000000000000000000000000000000000000000000000000000000000@4_U000000000000lV5G0000000000000000000000000TjBhmCn00000000T]A70000
000000000000e51gDE[Q00000000000000000000@OKR00000000000000000000h7Og00000000Ph=Id1F]i0Li0JJ800000000X=dQ000000000000000000000000
00000000@o_Z0000000000000000000011lA00000000\O]Ne4R;0000000000000000HGe:li7C00000000=2PVl\N\hJDN000000000]IX41`k0000000000000000
000000000000000000000AU`00000000T?lO00000000000000000000`:m9000000004lGC<lk<00000000000000000000000000000000@Ce?@8Sn000000000000
00000000D6fS0000I0a6000000000000000000000000000000000000<A\J\Qh[HUkh00000000`9FGPEO[0000000000000000<g6Y00000000`A7BLR6j84`E4gd2
I1^XLIR=PXVeA57L0000=3cO0000DQgV000000000000<Gaa000000000000000000000000000000000000hFX7l<c5000000000000000000000000000000000000
00000000lR=jXje_00000000000000000000P3j^0000i4lQ`0UbP7XiX_a^<heE00000E^?0000000002UG8WEj00000000000000000000<F]IlJ06@MlDlOBO0000
0000hIf:di:h0000dFLR\XG^m2[Q`AElDM31000000000000000000000@MMi1;Y00000000hHm1HSlV]4Z?hh@fTV7]00000000lYhU0000000000008VYOY4K?0000
TM\E4YUl000000000000@R7mT0G\@XR:i2[6dfF<00000000i1\<00000000Piim000000000000000000004?\Y0\X;00000000\MDKHR`b0000000000000000`2iX
h:^l4@dHhaEd000000000000000000000000000000000000000000000000000000000000000000000000000000008IhdH?G@0000Y54O00000000000000000000
000000008hARLWdl000000000000Q2OE0000DNe=00000=e80000000000000000PkeD0000000000000000000000000000A0Ci000000000000i17>00004KeA8UKJ
0000000000000000000048o<0000X2DfLF`kU4oW0fl=000000000000000000000000`ZU60000000000000000@E1n0000LDB800000000000000000000L[4c0000
I4T00000@1Fj00000000dRdk\AI8000000000000XCD50000E3diTCDd00000000d@\i0000000042:]000000000000000000000000000000000000P;O=TOCU4PJo
\=5mT6;FDgFKdIAU94>@4jC9l]YY0000lRR^8:Rj0000`9QE0000`HABl0k500000000De`F000000000000000000000000000000000000Tij=H=mEXeP5Dn7Z0000
00000000DRb800000000Xcgh00000000000044T>00000000LWhB<b2KP7g>0JEd0000000000000000L08U8NNF0000m2k>0000000000000000Tl4E000000000000
L9Y0dFTR4RbH`icD86?0@YSe00000000TM>V0000U11>885a00000000<D]?`Qc400000000000000004N9@0000E1KJQ1?YA4@80000000000000000000000000000
<9IF0000000000000000000000000000`M@2000000000000000000000000`6\?00000000000000008PYR0000X?@Z000000000000000000000000LS1900000000
000000004d3G000000000000000000000000T@?B00000000\Mh100000000`NeR@AEO0000H3Sb0000LEk6HS:D0000000000000000Y3@C07hoPG_XDZd\0000h5R_
00dEHHKgdM[I0g4DX13X0000000000004?c;00000000hV>kPG>_h>Rc0000000000000000000000000000000000000000Y03X000000000000000000000000@=JD
000000008[kX00000000HcJ_0000000000000000000000000000000000000000@]CV0000PRjK00000000\GS=l;4l8>b`i3540000\`O_0000D4@XdQ\20000X0E?
000000000000DB<@h]1k951C00000000000000000000leNQ000000000000000000000000PHQN000000000000000000000000D79\0000`Ie?00000000000002_;
M4Ok00000000H\WhXo`800000000000000000000000000000000000000000000000000000000DKKSTT]m000000000000000000000000lM2?0000000000000000
000000000000000000000000000000000000H<e;0000H`=<DFJg000012AJ`;LTX;:E00000000\6ZRLUCY0000l<o_4Oa70000@ld7dAYW0Qon00000000PIBi8FVX
0000000000000000\[f>000000000000XV]0000000000000l7\8<ko[00000000000000000Al`0000D=\`0FSE`5NGDSUcHTo;h[TKXOB\00000000000000008Y1g
LU>KTKAc000000000000000000000000E4:P0000000000000000T_hK4;4F0000000000000000Dfco00000000e3Ua0000HY][<d5400000000000000000000`HhE
HP>\hR=[00000000lEK54824`CRF<\0]0000Dl>J0000135X0>@0l\a2E0BF00000000000000000000dBAYl_m;X\2adFBN@2Kj92A80000l9bVDHc00000TEb<D1[=
0000`Ggj00000000T43d`[acP\W6d]XT<E]T00000000000000000000e3<0000000000000000000000000Ho<l00000000000000000000<c2e0000000000000000
0000lC5a00000000000000000000<H^70000DQ2`D9[^h;OKDH\[0000\<nj00004Ch@00000000`DD;4Mk@000000000000`LkF00000000<cXY0000hOW]00008UP\
lN[n00000YP?0000TD_D00004;E_=3Nk4COb0000000000000000000000000000DZiJ`e]J00000000000000000000000000000000000000000000<;?L00000000
00000000000000000000000000000000@5010XKQ000000000000Y33B00000000000000000000000085]8000000000000000000008nbP00004Wcb00000000POl]
`5hC000000000000PY;IdYjQ000000000000000000000000TCggX4^]0000l`;7000000000000A4:D`ULWPCl4ddLQXPag4[AJ0000@i=P00008b_Sm0j]00000000
0000000000000000XBVC00000000@D=BPU]KT3iTdNY\4MF>0000<c^h0CBYi5860DO04KNd00000000PadQ000000000000\X0^00004VW>d78_lLeG0YYV00000000
@?eZ0000TTcbA11bH:NR4<=OD]\L`CFM0000\oZk`Jm\<Q5Z00000000hUML0000`Ifa000000000000P9de`QRklR9^DTIh0XAB@m_04emi0000000000004ACB0000
8A0`00000000\h`700000000l0aOd:m^PAU4<Ebk\01m0000000000000000000000000000a39c0000D>n500000000\Gee000000000000000000000k4X00000000
HX0<<=OJ0000<:XD0M898Z`RI3nk000000000000U0Q[0JL[<oGL00000000@5fK00000000000000000000000000000000000000000f:T<SW>L^Tm<>T_`VIZ0000
00000000000000008`21000000000000\>WM<S_Z000011IXHLhAl?Y[<g\^00000000hg>;@f110000000000000000\?SS0000000000000000h[[A09;1Thf_0000
000000004b:G8V9?0000000090HR0000HO;80F1>\cba00000000000000000000000000000000hAQdXdA?00000000TMUA000000000000000000000000Pgo20000
0=H1`E[A\SmT000000000000000000000000000000000000d[_V0000000000000000Xi[E00004@U9\I0:0000`hE[000000008FIRLRDm4inN92O]00000000L?i8
00000000000000000000XG?MDRId0000`j;@00000000000000004ZUl0000Q1iG0000000000000:ho0000000000000000000000000000000000000000PZbF0000
000000000000\?HR0000TXcl00000000dPjj0000`S[60000000000004LLZLg:Km55f000042RnTP:<000000000000000000000000`T;>0000X@oPQ3ml@X[k0000
0000d\g9LfUN00000000000000000000000000000000D^V;00000000000000000000000000000000hXi9000000000000000000000000000000000000D\hR0000
4O\EX3ZG@hN<0000`Ybghk>;000000000000L`N6TlOe\EVVPJUodX1;0000TD<d000000000000D@;^00000000P@T]hNIC0000<\nXLaR]000000000O?j00000000
000000000000T0m3T64@00000000PNMD00000000HQWg954=0000000000000000000000000000DB6M@QOc8@hn0000000000000000l[KD`H<I000000000[85H\Hj
00000000000000000000lBCe000000000000l0]T00000000XH]`4XLG`NajPRn1000000000000000000000000000000000000H6OG000000000000P[g;00000000
\?2J0000XIVL0000000000000000<8eV4YNk4`f100000000000000004agE0000LA:N000000000000000000000000DG7P00000000lf5=00000000000000000000
0dl:0000000000000000h@H50000h[<?00000iMe08CV0000Lbo:0000000000000000dYSI0000000000000000000000000Bie0000hONa0000HGWf000000000000
i1l5000000000000000000000000000000000000X=^\00000000PU3700000000`07C0000000000000000X@PP0000`Vfc00000000000000000000000000000000
94TE0000000094[D0000<Y`J000000000000000000000000i3M]lRa;000000000U1g0000TVUH`Wgg00000000U3jN000000000000000000000000000000000000
0000PDNP00000000@JX]0000@L:hD]?Y0000000000000000dM7I8W[^\[QHd7N;0000@36O0000000000000000\24e0000000000000000HdKB50Il000000000000
=3X@0000d:De000000000000\H0n<B5f0000000000000000000000000000000000000000<2fVh>mU\O0J0000\N7g000000000000hGAA0000XKGK000000004L`C
0000T52I00000000\9PP0000TAXRLC_O0000000000000000@DA=0000000000000000LD6=TJ4M00000000000000000000000000000000H>iYHj7C000000000000
D;mf0000000000000000XUcP8B>eDZQ_0000Y0o1000000000000\Ld5000000000000LBk90000000000000000L]7d0000000000000000I31h000000008R\l\chd
XonQ4KB:000000000000X;M;00000000l>k^000000000000`DZelHD[0000HNGS00000000000000000000<7;Mdk?JLfk5P6RA00000000d>BeDLR?\T@o00000000
0000000000000000000000000000E4C;0a8000000000907`0000`kMB00000000000000000000000000000000XPLW0dVn000000000000000000000000\H7]HUJZ
0000000000000000POZb0000`8gnlZj400000DLfPW_14RAk000000000000`gjc000000000000Pkm`000000000000H22?0000000000000000TAJJ00000000<Y8?
000000000000Q3M<H52\00000000000084W5`W?N559n0000X6X^0000000000000000X81Z00000000000000000000000000000000000000000000000000000OFR
dG5`0000\OG\00000000000000000000000000000000P1WD`5gE47TAT<\]00000000lX<c0000dCWC0000@2Vn000000008E1@\6]A0000h;e78mbHLooM0000P0BF
T:69000089jjHB9YDFVf000000000000000000000000XXdZ000000000000d=7f8h4g000000000000000000000000000000000000000000000000LcIa00000000
00000000000000000000000000000000Q0<j000000000000000000000000hnJS000000000000000000004DmL0000h85B0000@7eZ4<nP000000000000Q2AklO]8
00000000000000004ATD0000l>FP000000000000dEgg00000000m541000000000000XBOg0000<DQXdNVa000000000000PMaX0000000000000000000000000000
PC8n45Ud@o]P0000lMTV0000D7AITFMB0000HTObTF\:00000000000000000b8@0000P8<J`G`W000000004M4m12=l000000000000HPf@00000000000000000000
0000lmSf<BKP0000<EXQhTR40000000000000000000000000000000000000000T:TH0000000000000000@EJhPi6k0000000000000000L5Lb000000000000i1J<
H29U0000LIfO00000000000000000000lU?PM40K00000000000000000000PdY;000000000000000000000000lD4]L?lb00000000000000000000I3O=00000000
000000000000000000000NfQ\b7IXD:D0000000000000000000000000000000000000000000000000000000000000000PDdB0o45000000000000a1LR00000000
0000M1h<00000000000000000000\g0E8oi20000PB0Idl\7I1AfQ4^I00000000000000000==IPAkk\6?QD=IJdA?\P80?LJhUTC]bDIPeTQK9ldE[h_2\0000hM8]
@@D8@On?0000DNi20000P8F907Hc`8mb\S\G0000000040>K00000000<KD60000H2\:LVJJ000000004AHR=2880000000000000000000000000000Y1P6D0_F0000
0000HXf9I4Ik0000M2DJTkJ1000000000000d01`00000000000000000000000000000000d18clZKW`ZMd00000000@NcK0000000000000000000000000000@]j7
h<DIdo@hDV_D0ceb\<hH00000000000000000000000000000000000000000000P[1X000000000000000054Re00000000XQBl0TYk000000000000<7TZl@oA0000
000000000000Y4Z000000000hAaEXPWo000000000000000000000SWL4?d9hM[\8WDg4B^60000LSiH0000D7l?0000lL[d000000000000H86W0000`8I_00000000
000000000000lEkJ00000000T5[STAW_U0Z=00000000000000008X@F000044VB0000000000000000000000000000dU6c000043nO00000000000000000000T\I:
0000hP4@Dl0?00000000000000000000e31VHjSg00000000000000000000000000000000LWIS000045Q88MZ>00000000`NDnla=O00000000HTTYPZE@00000000
00000000000000000000Pd;gl]H<00000000DmNU00000000l]L^0000PGiW8WNf\mmC\gO@DBgR`Ef^Ho[C0000H;1V00008;GTU0Z[0000000000000000133`0000
@3m;hE0PLlSL000000004;J00000`FTclM2KHLRbd>ZXhRZ4`]OM089LT^;h\9KC0m30H3;PH=nE4@VLY3HkdCf^X?Uh50Hj0000<M<e000000000000000000000000
000000000000000000000000dom=00000000<VTV00000000TZ7200000000`1=b000000000000A1i5d;Bi000000000000Pk]EPBF:<Z1DDKKa0000L1M=00008E_C
0000000000000000\TVgh>L`00000000\6@4PYXY0000000000000000000085^G0000000000000000d7U1lZm40000E4P=Xe4]000000000000\Gma0000<4SbPLNd
00000Q6D0000000000000000\W61TUaEPZX4000000000000000000000000lOEE@<L300nchN:oh\j[0000\2I[0000000000004Hio@_=AH@Ca0000000000000000
0000000000000000000082G^4eGG000000000000<S3RD3lb0000XPiR0000d2M^\:Ni0000dYZd0000\Ycl00000000000000000000000000000000lBaV00000000
8gk50000000000000000@B;hT^=j0000000089Bi0000X=n20000000000000000000000000000hP1>dhkLTib]T;VC00000000`<aM0000`0Tk0000000000000000
00000000TR><00000000000000000000\YfR00000000PPZa0000000000000000000000008BoB000000004e;:000000000000000000000000@TU0I3>E00000000
0000l3;k0000000000000000`P\[l?Ae0000000000000000L?OQI0O9LNZ8000000000000XiKe000000000000<RoMX=1C91IFHD7600000000000000000000XjBN
0000@Fin000000000000PAB]hOH1D_HSd[5n0000XE8l000000000000XJGD8n^lQ2dT00000000Pf^]l<gk`ZHihW?<000000000000000000000000000000000000
LWCS0000000000000000000000000000000000000000000000000000L;0k<=Bl8\O9E08h00000000000000008X?h0000`6G]l;8HTmGJ0000<Mf1lgQ80000lOVE
00000000000000008E[_0000000000000000000000000000T;nE0000000000000000000000000000<icZ000000000000000000000000lT?>0000000000000000
00008kJ?000000000000D23P0000d1bgT8DO8<T_4D@;T5IhPSoV0000000000000000000000000000000000008EU541X>00000000000000000000\HL>0000hDM?
00000000000000000000dRaU000050:6hmP2P3gDE1V?00000000000000000000TIBT0000LmaX00000000DkFAXR_5T>1;`d5S0000Djg400008C=_0000X2=1DEBE
93_V0000000000000000l8bG000000000000000000000000000000000000\G5m0000000000000000TA<712Ng0000`72f000000000000`URClRMf00000000LgI?
00000000TX7DI4j5000000000000X]2i0000d8kU@Vif00004LFO0000DTWf0000000000000000i46<0000000000004ZXc0000000000000000lFW5000000000000
00000000X2JSH7dnLli]0000000000000gC;00000000XL6l000000000000l8ZK8VFU\5`k0000000000000000000000000000000000000aSbH=RI000000000000
0000DGhk00000000Q4=800000000000000000000@HX;00000000XnFE00000000Dm>adOPN`Q1E0000lA9S0000000000000hUn000000000000DP7Z0S\ah]Mb`Z8B
0000000000000000000043`O000000000000000000000000000000000000@PkG00000000HWd\00000000h2FYD8j;00000000T:T_P;9nX>RC\L97i3]V00000000
000000000000XlXX00000000hYgV0000000000000000000000004<YL0000000000000000000000000000`Dc^00008kTG00004dXW4>1U0000hGVc4O7mhkW90000
000000000000Y2gc00000000000000000000H>]9DiK@00000000H>\_@7O200000000DKUm`Zcd00000000TM=?0000000000000000H<H:<2RD00000000000051Od
0000`RCUXYDRPcDP000000000000P\D80000@S_B00000000000000000000@:nR000000000000000000000000hi[jH:57000000000000T>JO0000000000000000
0000P6YY0000TKOl0000`OB;<jj6X]lg41ac00000000000000000000H>[`L8N=0000l5RmhWMGY2:NQ3gQPKHj0000000000004CXb\keY0000hVD4PC?f@a>60000
00000000`R1n0000U1oh000000000000\@HoLE?k0ZMJ0000@>oi0000000000004HE\0000lLMi0000@4Hd0000000000000000D7m8PG00`JfmlAVf\>Jd\iY\XoaF
91Eb8DcHM3RC00000000I1`P000083FW00000000HRncXFP38Yi<0000\PIRh35K<6^e\LgB<VI0l?<Y000000000000000000000000LHeRdPAFXDb6U0mZ00000000
A48L000000008P6g0000<VFHLQ^10000hY6T0000000000000000hUfbI3EJ00000000dA2nPCQA00000000PG0D007Q`J8B<dZ^00000000@U9[HI:n00000M6oPhh1
dXjBlabXD?U5\GEY0^80dj?600004PIn0000\MDeDi6?00000000\JW`00000000000000000000`?1Q@Fe[0000000000000000h=]K00000000000000008[Z40000
0000D3?l0000000000000000000000008f<6d`Do0000000000000000000000000000dOUVHkn>00004mMd00000[eE0000DZ2f0000lV^lHX>T0000LNm907\ILh7d
00000000000000000000@86HlK_30000`1\C000000000000000000000000HaY40000000000000000\TlW0000000000000000hIo]<jlK00000000000000000000
00000000hI?De1?D00000000TYO@a2NC00000000\M@D0GCG0nbe00000000000000000000@P0k0000m0B40000lT0:<f^1000000000000<71g00000000dM;kPhnL
8jYI`C6A`iIc`YVC@I\78e^9Dmgj0000000000000000000000004V=D00000000@T=B0000000000000000do\cTKC<P:H[X]B`0000000000000000Tbg500000000
000000000000Xi9b0000lj:_M47h0000\lCB00000000T0nLL=WOX@ZoPVh?<Ym?0000DV6[dJZf000000000000000000000000dgj<0000hAMZ0000000000000000
0000000000000000LbN\0000TPla000000000?9^000000000000000000000000000000000Y_fdCl@000000000000l^B^0000`dD1000000004H2VdN9L00000000
8DCe00000000000000000000000000000000000000000000P1CUa0?:L42J8aU8X1U`00000000000000000000000000000000000000000000000000000000I1Cm
0000I1dR000000000000000000000000000000004aCIXYYFlR4LdB=b\ZF1i46Z00000000PKf80000000000008TGW0000000000000000000000000GCV00000000
4O3?0000000000000000000000000000@B:A<UGT0000<@^ULOO]000000000000lN>B000000000000L0?PL?T7`:o0000000000000L1\c000000000000149Z`3O7
d7MO<U=0h:ijlF=<4YF>88k8T3eDH@bX0000000000000000000000000000000085I[000000000000PZk_0000\Ci<4W]QX9iAHDc<4=:ia0PS000000000000lH0E
D]D=00000000=1k<0000i4Q?000000000000d2C@0?Ng@Eh20000000000000000h5_R000000000000TG<^0000TA^BdAn<000001B20000\CZ`D<ZG4a6\a3om0000
M3JB000000000000LFN0lToHHY4[000000000000000000000000\DX>00000000@`E^TW3U``Pe0000000000000000d8PU0000DJSG@jcT00000000000000000000
hFUA=1Hb@9KR00000000@YR:0000<[S0DKYWL?MD\\eT000000000000000010gH00000000LLZ[000000000000\7Rd00000000000000000000Pi`d000000000000
0000000000008fB>i0FBd:MTHj_00?YIhG>R000000000000000000000000000000000000l3_XL;YLdJ5l0000@GXE@Wb5000000000000HZJ@00000iPSHMoNdS2\
dTeTdAVB0000000000000000XW_k000000000000\hT^00000000L[>_00000000hDl:8WHC000000000000000000000000462n000000008FM[0000000000000000
000000000000000000000000HBBa@gJd00008DES0000000000000000Xhk\00000000\Oe?\m:o00000000000000000000HC<d0000000000000000000001LV0000
0000P]Vi0000000000000000000000000000`F<00000000000000Oa`557400000000M1Nn000000000000000000000000000000000000000000000000H`QadCT=
00004Ag?X]<Vh;`Pa4?H0000XNP]D:fE000000000000000000000000000000000000`8l2000000000000000000000000000000000000000000000]1;`ClM0000
000000000000PbQ0<I6ZXZDNM1NJ0000<Am4XG9T000000004W;G0000000000000XQ]H88g0000000000000000000000000000\H8XY4cA00000000hB27dJCO0000
00000000lH0`000000008fD@00000000Q3aThh]E000000000000l3kW00000000DmTG0000000000000000000000000000H0_j000000000000T_8m000000000000
0000000000000000l3Rh000000000000@00g00000000000000000000000000008[hf8A0E0000000000000000I3Yf00000000`[2a00000000000000004EdLLSio
00000000000000000000XVbc0000D^=:0000T\=\0000`:=<00000000000002k3000000000000\\Ld000000000000PV[g00000000000000000000=2fg00000000
000000000000T?4U0000000000000000lA\6000000000000<5>B`HJ7`\Ij]2]^0000Hn\>00000000000000000000E3@d00000000000000000000000000000000
000000000000\98`00000000000000000000000000000000]4G:0000000000000000000000000000000000000000T<Ii0000000000000000hT_e000000000000
000000000000LA3e0000000000000000000000000000TnC60000]2ojXhoV0000000000000000\96Q0000@NAn00000000L>neDLWEdJIN`9Jd00000000dCE;0000
0000000000000000000000000000000000000000000000000000P?]f0000lDojd[?O]4960000000000004T=100000000\GP7dWA48gBi00000000P`YB@F9Q0000
0000TXiTDLKkLB54`DZK0000e4;@0000000000000000T`3K<acC000000000000@F6N\A7T0000\I2JP8eK0??]=1mLd;AYi3>30B<[00000000000000000]BlPM0H
000000000000P=jIXRPB53:A0000i0MG0Tne\i<Sm2Oo0000lmCV000000000000000084H<M3YT00000nH:00000000Df3cA0fj0000Q4WlXV8a00004D_dLWD20000
M14G0000PJD<0000@VUX00000000@_7Y00004VICDm?M000000000000DQO3000000000000000000000000000000000000000000000000hjDE0000000000000000
000000000000\hc\e0hP\hUAXlDHM0;>PAh;0\ACh_m[XfgUL>_;0000d?4=000000000000HZ_<hS7P00000000XT6m@hCN00008<V:0000`IWM0000000000000000
H=5@h=M=0000X>1e000000000000`aI\0VOT`=aWhAGl000000000000000000000000\?\M0000000000000000M1el00000000Y2Wa00000000000000000000lM^h
00000000PAk?DG?\lPD]0T<aTV6FL_`N<cW`00000000000000008DRO000000000>Mn000000000000LFB=0000000000000000ln910000LJ?I000000000000DJXn
00000000000000000000lOdh`8oP8Ga:000000000000l3Ma0000TEfB000000000000000000Z]<G<B00000000DJ?500000000PRA4l3_F00000000<@nn\078TI1:
`MAQ90g<M5;?@=SV0000000000000000000000000000000000000000lN8Z\PaXhWO8Q10<LQ>^0000HmD\0000h]kB0000000000000000D_Ti00000000`ionTJ>E
D:`^000000000000d3l<0000000000000000000000000000000000000000T0Xl@bg\000000000R]>@2h9`j<O0000000000000000000000000000Tk24TJYkXC7n
0000000000000000=1L@00000000l;L900000000TJa9000000000000d6]_lF=e0M=X00000000\6g=LU]l00000000XGQ@X1;L00000000X_?[d\S_hc4_00008l64
000047jEX:A8HYfi000000000000000000000000@OOF@n2A00000000T@End5O?0F6[000000000000<AmC\B\J00000000000000000000\k_d0000000000008P`<
000000000000@?fd00000000000000000000000000000000dADjTQD@m3_AT8?600008FZ100000000000000000000T0f8\Eh@lgMj000000000000000000000000
00000000Y4h3h<8?T=cE0000000000008YB\07:S00000000M39o0000000000000000T2o98LLK0000000000000000@GkP4T;T\[\DPUa10000hZi70000X2lO<=E9
<A]Z0n6g0000hj\\XFjh`nPe0000XSND000000000000000000000000000000000000A2he0000000000000000<KS@0000000053En00000000I1bl00000000`3G5
@\kY00000000@=4hlT@20000000000000000`QR[<BV40000D7[M`VZaDD9I@Q9>\hm_000000000000000000000000DQ^^0000D\Sn00000000l2TNA38m00000000
P8G=\MY50000@0]E00000000DG2C0000hbLR0000LgOR0000000000000000i20L0000T]DY``A10000000000000000000000000000000000000000dJlGH`kW0000
0000\lBd00000000000000008>Nb0000HL1^00000000000000000000d?>`00000000000000000000TQH5LfkX000000000000000000000000000000000L620000
LP6=00000000000000000000000000000000000000000000000000000000hJ\C0000hD\g00000000000088AS\6k2000000000000000000000000000000000000
0000X<3h00000000000011YT00000000000000000KMJ0000lQkZ0000000000000000PEcB00000000@GU:00004@GY00008A5J0000X@8>0000000000000000H`ZH
0000000000000000000000000000000000000000LY;l\kcD000000000000M3TM0000000000000000H50J0000000000000000dNM08jk^0000HTiA000000000000
l^K5X>:El:MA00000`o90000\1@L4HUU00000000@Lhh0000<O8d00000000LjfH0000000000000000000000000000<]C:00000000000000000000000000000000
00000000<1dW00000000D7`i000000000000000000000000000000004BnE00000000T@XZ000000000000000089\:0000LRCf0000000000000000000000000000
`a0U00000000000000008\fJ00000000000000000000TRG=00000000T0T>hojI00000000000000000000000000000000000000000000XVO8000000000000XcS[
`C8P0000000000000000dWAk4I<K00000000000000000000000000000000HOLcTW<;000000000000<Dde0000000000000000HUYL8j8cDZ6F00008<QCdHNL0NX4
45Nkhc9><mFGPFQV@HEkDgM6]1Q>91gCm27B`1C9HRnLH>SDhUn@4Y8Pm3\N8i3<00008G`:dnija0UQ0000LTgc00000000000000004\BTlme300000000HZgaQ3i:
0000000000000000Hk3e0000000000000000000000000c260000ddij000000000000000000000000000000000000`WC;0000000000000000hL=E000000000000
L0<60000000000008EJLDNRU00000000000000000000@4R;4cTR00000000hR<<0000HGEB@\kG000000000000E3]J0000000000000000TkXD00000000lUd=0000
0000Hd7\000000000000000000000000`k8ZXSTo00000000LV`Ih6bb0000DWgRLR<[000000000000=51ULY0O000000000000T41200000000DZnW00000000DXbn
0000@Ug:00000000000000004j?F0000\N:a4HFV@2<EDSi1H@ml<hSelVgn4EjY000000000000000000008<]<0000`K[^\nKF000000008FPiLnaQ000000000NN_
d9aC000000000000X92k@4eJ0000T8<j0000PI7d`QYF0000P0lG0000000000000000dQZSl_[900000000000000000000000000000000LSF>0]5]haj:0000A1d=
0000LjHK000000000000000000000000000000000000l7dN00000000DA?1LMG0000000000000000000000000XYND8f:l000000000000000000008BPg00000000
00000000h4R]TIYTlPe_Xga=000000000000000000000000000000000000L;7<00000000HTFT4Y[M0000DVQ0000000000000000000000000000000008`?E0000
0000TCXB4]b30nBI]2<j00008VnX4hOC`WV;\OIGTXko`=gNXbaG00000000La>Q000009j@000000008oHK000000000000000000000000HDGB000000000000Y1F@
0000h[kA0000000000000000@4knP?]F`5SZhBDN53L[00000000000000000000000000008A4R00000000`6Si`Q=M@dZ2000000000000\@@k0000X>7a0D7m0000
hPM5000000000000000000000000000000000]O;0000d:8o8OfV8B72DXI_000000008C;K@0HQd@5]000000000000LVS`00000000@3>e00000000L\2H00000000
HgnS00000000@l:f0000000000000000000000000000000000004@YF000000000000XiES0000M3IjU2BO0000THmF00000000<?UH00000000P>k:dO6100000000
0000\S4_0000@AOf000000000000@iWNh=O:0000000000000000@TGiP_0K00000000`SIL00000000P5cj0000000000000000XA2J\FWA4;WAXK:SXcC600000000
\Mkg4:6i0000H;RidNMY00000000=07<15==4>2E00004:1N000000000000558H]05D00000000000000000_DFlbSodcKODoCY4>8kI3f@00004CTVXXJ000000000
00008N5b000000000_Am000000000000000000000000000000000000000000000000000000000000TPZ=0000dN7H4Sn_0000000000000000<`?a00000000`=1\
LNF\0000I4fe0000P76l00000000TJ400000000000000000000000000000000000000000000088Nmd@_cd1VIP;h7TY59<2OSPo;mP>Gg00000000000000000000
E2oX00000ZYF00000000000000000000000000000000HjiQ<U7Q0000000000000000T;XVPmd@0000HHof0000hDWf52Y;DT4F000000000000000000000000TNd7
00000000h7X]00000000000000000000000000000000000000000000TiH@9052000000000000000000000000000000000000A3?k000000000000000000000000
000000000000000000000000000000000000000000000000<5S;<AE;X;Z@THP6lIbQ\4M3XQdX8R<j000000000000Pb320000dFDi000000000000000000004dNF
8<Y[000000000000Pme]00000000LT7o000000000000D4aN0000000000000000HRJG0000000000000000TABBi4V[<\nI000000000000@5AI000000004\><@jY_
DD`QHT7Z0000TDbE000094HN4YK=@WHcLCVB0000000000000000000000000000LXKA00008UAZ0^B200000000T3:dU3E\000000000000\O1M0000P@2Fe1ScT2ka
13F^00000000000000000ULd0000\8Cj000000000000000000000000L\9i0000lKe\P[bW0000000000000000H3Lo`:<n81AgP\8ghk[3i0X90000T:^^0000lU0H
00000000000000000000000000000000@UmN0000000000000000@5k[0000\E0<00000000000000000JRg0000d?K@00000000000000000000<h;@<08elSnKLlLI
000000000000000009LA8Fo;`2=T000000000000000000000g@3907N`Bf70000\@Q0LKZDdacj00004Q=?Q190@l;J000000000000000000000000000000000000
Ph=Wh_I_000000000000000000000000hbdk0000000012G800000000000000000000X7:h00000000m2m?0000]3870000000000000000Y0RQ0000PobK@bk20000
0000TGQT0000000000000000<5KO`9JEE4fAH_o`000000000000Pe5D0000DANA00000000000000000000\;;h13S`0000000000004g`ALTh:0000000000000000
\GT;000000000000000000000000000000000000000000000000lB`MLj9\0000000000000000000000000000000000004j=H0000000000000000000000000000
a0Kg000000000000Y4W9]3@7000000000000000000000000dCJe00000000]0G\000000000000000000008fK`00004I0mE1mj000000000000000000004DOO0000
DEf5@WUGA2Dn\3?BM4=\09>B0000000094>aD8NT0Umd\E4>`^Ho0000000000000000LAUo000000000000LFa=\>Io0W<PPiJK00000000PHZo0000L>?ea06:XBkU
0000000000000000HdE400008^@P00000000000000000000d[>Q00000000\@IO0000lYTc00000000`BT>0000`@KRl_Dmh1[oX=>=0B0Y\RU1000000000000@B?N
0000PALN000000008QE@i4N60000`@N_00004NSO00000000000000000000<TP\hU9:0;UflkS9a1m[00000000000000000000000000000000L;Lba3o[00000000
00000000DKfi0000HPmE0000dFFm`YCe00000000dPnfm5<G00004e:b000000000M2d<TKk00000000@C?00F5BhBm9TXei`oLn00004]AC0000<Z6\<X4[<`le0L[W
0000000000000KITHNPA000000000000000000000000000000000000\NWZ@\gb000086RnHPOgT^VU0000DOdKP:c7\G;e000000004[I900004oOYPJk2D\\R0000
hIAA\[fLE2O3000000000000dVB4@[WSL_72T1F7LX_i00000000000000000000LPo>000000000000000000000000X@ojPYEOL]WPd8B@000000008:<Q00000000
X2m>00000000`MgV0000000000000000L4@m0000h8jjDjSQ@4g\d@<UT21j8ViR\G=60WK0LWhSA3Gf0000XN7:00000Rb^4F^b0HRL0IMK51gj00000000XMUmlJaS
0kHP<5f3P^L7000000000Yab000000004LdT000000000000hPZUdGgB0000000000008P=Q0000lQLX000003o>00000000@^8f000000000000<bBfHEae0000`eCm
0000000000008;dB00000000000000000000@IQlH^f_00000000Q2AV00000000<PF`00000nEOh>VT0BM000000000`lH10000\HhY0000Q3BY000000000000P_NG
00000000000000000000TaV90000D2@HT=CW000000000000m1EV00000000hH_g00000000@fSlM1En0000LV9WlZomY0Qm000000000000LNg<0000Dgf700000000
0000X@4N0000000000000000H>g?0000TK@U0000<W8[0000000000000000@@]74UBZ00000000Ld\8I2FW00000000@123lM?`0000000000000000000000004gPJ
00000000<U:m@LBd\[\48c]D00000000<E6d`4oW\AlVDQi@@X1[d0ga<Zf:`38j@S3D`JP200000000`2KM@XET<m<WP<3600000000000000000000000000000000
000000000000000000000000LJ<b00000000000000000000000000000000P@WW0000HHF9a1_c0000Q0cj0000000000000000000000000;SJ0000000000000000
8VJ1000000000000000000000000000000000000TQUI52LT0000DC0Y0000\BCN000000000000HVM\lch<0000T1QDX5ChhU:;0ebGDk59D^ak=0GPdS[]4fM:0000
000000000000l0;CL66d\INKdV>W0000<X?I0000000000000000PWR[000000000000X=B300000000P8A>0JKVh0mIHE3ahAoD`Jlfh[gJh\MO0oZ\00000000<41J
H><Ed32L4PXRDkEElaQUA4gd0000000000000000000000000XOjh=N`00000000000000000000DWWk<K;LdSlc0000XBK>0000<b;k000000000000000000000000
000000000000000000000000lFA3@l1dTo>O00000000hD540000`3a900000000`A[N000000000000\Ai\PM]e000000008X]b8?SE8O0jL\Gk<c4C\m1K00000000
0000DMS_0000LOkI0000LSLc@V^OM1RRTo`k\;83000000000000000000000000P<jk00000000000000000000<@]OH=iVX]dI@b9H4jNKlUB2HC@lP]d5M1450000
<g7k0000`ZTM0Cca00004aP70000000000000000000000000O7SPTiO000000000000@Q]6HXHoXC9EDeMZ000000000000PO9i`^Vo<e;R00000000000000000000
0000000000000000000000000000000000000000TL6L00000000<JVYd2Th0000Hb4j0000000000000000000000004FQH0P?k00000000TZ0W0000000006SY0000
0000dM690000000000000000000000000000P@6O00000000000000000000`iMO00000000000000000000]0kG000000000000Y3lFDZVXm0kY0000000000008S`B
00[n8W@>0HYlXZdiDhAd00000000000000000000`lHU00000000000000000000000000004L880000<7__000000000000000000000000lnSJ0000000000000000
`gb>`5RS`h@@8R:d000000000000000000000000h`mo<b5DP27ld6_Q0000=0>D00000000P7cOXS[P00000000T[MY0000@Wm20000lT^U00000000000000000000
000000000000\K8;L2<5000000000000`7B@4;i34HgXM4NidMBa00000000000000000000T69?0000000000000000000000000000<QjI@]:n09J70000@[RQ0000
X`]V0000000000000000lKJI0000000000000000TCEU000000000000hF2E000000000000L1^i0000lJ<J00000000L7gm0000<T:NE2Uc00000000000000000000
TC;6000000000000000000000000lMi_lkI1000000000000P3[^h<J>Pa;k000000008@j5A4:n\i:6`9Q`L484<M<@dNG9hSDVPeTR0000Q4Md00000000T>63HUcf
LU\Y0000000000000>F6000000000000l63f000000000000000000008IAj0000000000000000XK3g000000000000000000000000TRDT000000000000`IMX0000
lGnM00000000000084?[0000000000000000000000000000000000000000l7bKPZi[0000000000000000000000000000XTd>X8Ja0J:B@NS2`WP1000000000000
0000`QcP00000000P[Qo0000000000000000HNlb0000I2V;A3Mi0000000000000Cni0000I0fUPS_n000000000000d7M[00000000XJ=i00004J:^10U00000@Z<3
00000000D9:B000042;9HFk40000000000000000000000000000<3RCTCm:<I4e0000<DYc00000000h4W`00000000HP9P<[c000000000\f9X00000000X8T?4NLX
8HRo@Y`X0000PFFa0000P;5Gde0?ddkU0000000000000000T[:Hl][g0000000000000000<2:kP4k=0000<L@jHXb500000000000000000000H2E7D;<o000040O_
E0G>00000QkA4]620000000000000K6jTVY0l@N04j1D00000000@Qb[4\hb00000000h7Dn00000000000000000000H<K@\`NLhKY=0000dEHQ000000000000lUE_
0V\3I26^0000000000008b?R00000000d=T4@F9]TX_Sdg_I0000000000000000000000000000TBS600000000000091_Q<\jj0000000000000000000000000000
0000m2Q:00000000X;^5000000000000000000000000@S6F00000000he?E00000000\SRZY30<00000000XBVY0000000000000000<N`LLo]n=59JL>3F00000000
00000Ljn00000000A2Cl000000000000000000000000000010Jn0000\i5k00000000l]f?0000000000000000000000000000XZOW00000000P8JQ\Jbb00000000
0000\Ykk0000\A:a4Q;S00000000PYd:53Lg8>6j00000000h7hXdXH;LcYK00000@Y_0000000000004SYB0000000000000000000000000000XLgW000000000000
0000000000000000000000000000<BJS000000000000000000008Q`JD:Fd00000000lT@I0000000000000000000000000000XGN;00004bc]L8KI8hL400000000
000000000000000000000000000000000000dk<o000000000000XLAB000000000000PjL7LF4S00000000000000000000X6E@00000000@8iR0000000000000000
00000000000000000000lEQ[0000l@91X`oW0000000000008;=M8AR5HNW=X0K]hOoh`co>8@6n000000000000000000000000L7^1T;33DoJ^0000000000000000
U1nWi16l0000000000000000<Y1EXHHHdP34PPURTRUl0000L<ka00000000<>5:00000000PAeK000000000000H55o00000000h4UI0000000000000G@h00000000
0000@A5oh=9VDXeJ`B@:0000hF:e0000H[6bl]h0DY<PlaBa0000@?5\000046=^00000000DCem00004R\O0000000000000OfjXJe@000000000000000000000000
000000000V[?91;l00000000000000008IaN8<i8\T]Y000000000000T9jUh^M6L^ZS]4O_A4l90000000000000000L5iM000000000000000000000000H0\Gd89^
lY>W00000000000000000000000000000000d?Pf@?_80000`5Ag0000000053o=hITO000000000000=13300000000Lfma000000000000000000000000X1g=0000
4FkKD7iWHWoT00000000<[eY13WP0000000000000000hnI<<2JD0000000000000000@I3MH0EM00000YX=e3\Z00004PH:00000000000011OR00000000000044la
0000000000000000T_Bf000000000000l27B000000000000@KRfD[F@h1]4<Qh>D=>ZheBDXlQg00000000000000000000HO<F4k;9@4=A0000000000000000<KWb
0000000000000000000000000000dB:40N2J00000000h\d@00000aM]00004YHP00000000`RY>@kC2e3=a0000000000000000000000000000000000000000PTCJ
00000000000000000000P9]_D;gYdKb0000000000000@1?^\mEYX<:?000000000000\R2OL]_d0000hXOX@CGN000000004;7N00000000000000000000TNehdW@c
<jVQ00000000000000000000000000000000<jlj00000000000000000000D9Ui0000000000000TQ_T[]eDXgJ@YdgY4ib0000000000000Vlo\3N\00004Yo^0000
0000L>Xl000000000000000000008Jj0DoI>X<BH000000000000=3B;0000XUbbTXo<000000000000@AEWDjJW0000`?kA@egc`@jP000000000000000000000000
Tk4B00008E\;81j8<M5WPMPNHBhAHNiUTQVL0000000000000000L?U[0000000000000000000000000000lmV]0000DLl80000000000000000X3=`00000000@6S<
DLjU00000000HANT00000000000000000000hZ[>00000000e1h]00000000`1gU00000000PjJ40000000005bg00000000Te=H000008SZP4hVXlE4000000000000
0000000000000000`E@K\=8cT3^L8WfE@Z9ZHfcU00000000dLGO8n\b000000000000000000000000L7=T00000000<GhA8MQ54JDeDK_hi2?j00000000``;f0000
0000PII]000000000000TA@;I0@ZHCimX[EK<=BN0000000000004\4Y00000000000000000000000000000000000000000000000000000000000000008CdO0000
4h`L00000000D2H000000000@6nY\WcRhBNe000000000000000000008^TA00004AFc0l[CLKG2ha8n0000000000000000\JbF@J^KPh_P]0iX0000Pbj80eldTK:6
PRmA0000000000000000000000000000000000000000`TB@0000000000000000000000000000e1g4Xb]a0000000000000000m4hN8:_b0000\TkC000000000000
0000`iaMXi=<000000000000X6QM00000000<8h^00000000\?^j0000E3^Z0000000000000D5NHX8@0000000000000000@<=300000000000000000KQnTd1V0000
0000HKI`Dj5H`17M00000000l:E_8QQe0000E4U5d?3c00000000000000004=V:hU;oU4F_000000000P=2<bi:@gN^10ldLX6ZlY7Plf6:D=m90000TYHa0000\HkQ
00000000PgYL0000`hlO0000000000000000DYD6XMU^L]HI00000000T?dRTAQHhRdNE1U=000000000gil0000000000000000\MfkdR1a0000HmC8000000000000
X1:j0_FI159>0000`db7000000000000\1>N0000T4:AHA11PaCo000000000000HaUS00000000000000000000XER4h7VKh6ckPP6Ya3@O00000000TXA`\^_STF28
42?m<6PD4N\d0000DgQn8S0iD4AB0000THDQPk>mPGI8@nh_`Qj]0000000000000000P5=E00000000U2D\00000000hUoK00000000000090]@40490000HFO?XSiS
<ZL<hBF]0000000000000J0e\^Sc@VjI0000He:J00000000lWlK@`JL000000000000dQR4Henc0Ho40000000000000000dm=Q0000000000000000T4l?`C_k0000
00000000000000000000dLi;0000\?XhDHCl81YbLm^C0000XMC`0000000000000000HGW4000000000000<E\IP3<ElK7;875nHL020000@S7B0000lWlY00000000
T9gB4FjD00000000000000000000hVBO000000000000\Hh000008KbkHSjk00000000lKVH000000000000@ZUW87n^@PVQD;_W8<SWlCDLdWUa0000000000000000
0000XOd1TQaY000000000000000000000c@;hV2200000000h6d80000XlEb00000000A27fDBKa000000008WH0h2K<43A3HEiKD\;30000000000000000dKNE4Shb
XUeJ@VG600000000000000000000000000000000000000000000000000000000000000008VY?lLNU0000h_n7h8^L10>V0000000000000000X2@a0000M1n90000
0000\kbP00000000000000000000T\Df000000000000000000000000\NR:00000000000000000000000000000000000000000000P:hY00000000000000000000
=5;ollg4lVQ?0000<L2R0000000000000000000000000000l;WZ0000000000000000Ljmm0000000000000000000000008U4\0000000000004CbWL`ac0\>Y`Jke
000000000000000000000000\de_0000XQ0>0000L62U00000000000000000000lfde00000000lODl0000000000000000T>i900000000DGKE@gSoXSHk@k<N8ohZ
D7=;D5\e@ZPI0000000053[C0000000000000000L6PXH2VX511n00000000000000000000000000000000P9_Q4TJ:\lWnP=^D14TQ8EB]000000000_Se00000000
0000d0OP00000000Hc0FY2WL000000000000000000000000hAZ>\B=P0000`525<7UU00000000=15a0000m1Y6L:AW0000000000008?Z`0000000000000000d5Df
H[J^00000000D[@dPGeH0000i33oLSX]T8EnDL\?4H<2\T:eTh`^=4_N`k1O0000X2QC4]Z7000000000000H3@OTRN[0000000000000000DJT<0000000000000000
00000000XQlC0000T0kjDDE>lXmi000000000000P3EThAK000000000=4F5`GLX0000000000000000`HM700000000l:W?@TNR8\6W0000d49000000000L153LKWO
91Gl00008?FT8:Yj00000000HLTmDXgj00000000D3haLU<N0000<><;`ME5T]5F@dVG0000000000000000000000000000P27^Ph3\0000`0@D0FhWPR9Fh<T?8?Ed
@=FY0000\o_E00000000HTXf0000TG>F8Ce[0000Q2MV`e9200000000<6UP0000000000000000000000000000000000000000000000000000<=FH0000<JBj484<
0000D5m8`BZV00000000hMnQa2ZR00000000LU@m\X9<000000000il]0000DAIJT?LS000000000000000000000000H1l;00000000hKhJ00000000h7VjlGDQ0000
0000000000000000\<X=hR@20000hQ=2lUIXXbc<00000000000000000000l\:@00000000000000000000H]On0000h6dG00000000E2im0b:j0000000000000000
PI;P000000000000XjnA8e>^00008oFnTB1h00000000000000000000@WACdZnh0000000000000000456l0000DC6`4fhL000000000000l7M9XLae000000000000
00000000@Ph70000000043f=000000008PT0H99Zi0gl4BU9PELKHWoj00000000lXeY4D\=000000008=ba0000000000000000000000004H_=00008SdADOjid4E`
TT@a<\NM0000=0bb0000000000000000`[ko\B_1000000000000000000000000T\oGA3hn0000\ngQ0000\h^i0000000015:L00000000000000000000X75Q0000
0000000000000000000000000000000000000000000000000000000000000000000000000000`kO=00000000loiJ0000000000000000P_4>=4>UP0l^XSjIM3fd
94e?4K9H00004O240000000002MF000000000000M3==8nLW0000T;oQl:Lj8@XP4<KRXY5Nl:5X0000000000000000`GmC00000000000010KRDA7e000000000000
0000H7I6Q2cR00000000HJ>bDH4h<WQ:00000000\lWDd_JThJao000000004?60000000000000000000000000P?fKPa9Y0000PZ?60000ddFB]2>P00000000TL^M
`V@213W>000000008@m[000000008l8R0000h0He00000000LFWT0000XQg?0000000000000000@>P5000000000000dGJ]@lbCDA;P<m@90000l8jZ4TK353MKlP>m
0000T>;a@aFK0000\0IQ000000000000000000000000000000000000@6Hc0HlZm49lXGS\`LE`93lj000000000000000000008IQ54A`6Y1@a0000000000000000
00000000000000000000LB^L000000000000`]NY00000000000000000000000000000000000000000000=39Q0000hgDo000000000000lEl;lnPMh@fC00000000
000000008EEM0000000000000000000000000000lYMb00000000000000000000TUi6HajfTbe^0000000041KQ=35F000000000000000000000000000000000000
Pl?U00000000000000000000000000000000000000000000lPhF000000000000000000000000dLWn0000l4mV000000000000dl7n0<be00000000000000000000
XZKi00000000dA74dhC7\2:PTHMo\j]f`_G3HdIj0000`F600000000000000000000091fb4ORbTVEc000000000000Lm[70000`U3b0000000090VS00000000Xb[E
00000000<LRN\ZWE00000000000000000000d8Bk00000000`ne200000000000000004YFl000083KE000000000000LTWQ00000000000000000000000000000000
0000PMfVdiE0000000000000hOHSlSV\000000004g<F0000<[8l4h?K000000000000000000000000T_L]0000XWFk00000000000000000000PU470000hafY0000
000000000000d^4Q0000m4nmQ0AP00000000\;X90000HIn64b`\000000000000000000000000000000000000<SEmLVc0h`M1X<^JD=ES<DGk`HcaDJJCTe8OD0b@
H_nS00000000\bnP0000000000000000000000000000HW3D0000l4_8lJRG@:0l\4>e00008U0o0000@3X]\D>:00000000000000000000000000000000Lb`10000
0000000000000000000000000000000000000000lQic00000000D3W_0000H\b70000TefW0000000000000000`jL\DWVL000000000000TXiih]Zc000000000000
000000000000lXOG00000000000000000000\W_WdfI60000E0V5000000000000000000000000000000000000PBEC000000008Lc900000Cd>dJ@H000000000000
L3D3000000000000L8@B0000LiM7000000000000T\FW00000000000000000000000000000000PD978h:;00000000000000000000000000000000<;ieTA_:XWV^
0000A1BkX4Za8g]Q000000000000PBDahI9L`M5H00000000dK1>000000004QC7i0Gh0000000012^l0000000008;60000D?3BXElXD\ebhBiI4;bcHKh5lIYgdmZ2
0000T0g?LRHR<=QF000000000000d<@R000000000000000000004kH>a01<4jh?000000000000h_QI0000000000000000@?M]0000a3eY000000000000h`3aliFY
Pl==hJo^000000000000000000000000<c>E00000000LIZj0000000000000000000080QR4LXc0000`4jWhJ:084:4000000000TS@0000h8hK0000\?V[00000000
DC:`\E0b\Z7Z0Z@clENdHe:2i4A7dYoO00008?PP0000@kg90000000000000000@\<a4?8STc3L00000000\1h_000000000000000000008E]GT1K540^oXE7cTR7Z
i1\`0000dO_[`U0[HXTnDghbl38MLZFgH5gg0000dA6jHLM;00000000\IO7li_`00000000000000000000T\_\00000000h^4g0000000000000000\7o2922Dh1fU
0000000046:m000000000000HRmZ0ZH200000000dAofhI4HL]RQ4A@`\h\C00000000T]]10000000000000000000000000000000000000000000000000000LOb;
T?HC0000000000000000dW4A0000000000000000X?kO0000@3cRU2en0000000000000000000000000000dPRN00000000e1Vc0000\N:N00000000000000000000
0gL;0000\W7O00000000<ZUB000000000000<Vcb0000@YgkX5k<A4cSP7QQH99nTI`g0000000000000000000000000000TNAQ`TON00000000000000000ImO0000
000000000bTa86Z30JM100000000000000000000@0S`Po7YI1XF0000=48:00000000000000000000TdP300000000000000000000POc<h1V9TkVO00000000D0WK
dQfg0000@b@5XQ:`00000000000000000000000000000000000000004VOE00008E4\000000000000000041914BJAi36NP8IS000000000000000000000000@?fW
Dh^H00000000PUO?H<=dlfnb0000000000000000lVRH00000000000000000000000000000000000000004d4S0000000000000000000000000000000000000000
00000000000000000000000000000000<TIPDW:C000000000000e18L00000000000000000000P6`?0O5VPhKd0000hYWeE00F0000HQJRTRA_U29RhY`h4^cc`k;m
PXfQDC:N8ci8l2Zm52^Bi4X>000000000000@dB60000X78O0000h5M200004^`C000000000000L7Wbh]Q:0000890900000000000000000000hWe>0000h6VI0000
4I4V<UF4000000000000l[]4@J;]00000000000000000\EY000000000000000000000000d9Dg0000000090ml0000000000000000000000000000000000000000
0000@3=G\8?]PPF04W`_D`<W000000000000L:`J]1WJXkU<0000TUDL51[X00000000T:VL00000000dSZM0000000000000000\HoM000000000000000000000000
8EL[8KV[hBRfX4\fU4V40000h<`BTQjjl:UR@dBd00000000L47@\WPN000000000000l8LB0Ioi0000000000000000HRM?01AE<i4I8fP:0000dAHe00000000`4ag
0000e3P600000000X0jGPMa?@YI_00000000`Im=00000000hHg40000000000000000d0WjlV0VTF78lbAX00000000000000000000T0ha000000008c]RhM[6a3IX
00000000DhZR00000000lDf5hT9S\TD]8W`N00000000XS1eU3dE\PKA000000000000LY8`0000000000000000000081GL00000`GZ00000000000000000000TAj5
4S]7000000000000000000000000DMEE\=270hbf00000000dnVG000000000000000000000000HbHi0000TdgB\c\2M15OXPlA0000DLlL000000000000hKi\0000
000000000000000000008Fh>L:e\@VHWlaR3DkJ\0000000000000000d`Jm0000lS]N0000X5;eLdBNH]?;Td[d00000000l<`e000000000000<X6A000000000000
TRT<PRlRdcfN\9@[000000000O[m4_oE00000000000000000000<O`8Toa^PR^300000000H=U`00000000Xj7hT@WiPfamH9A4@<OPlbbW00000000000000000000
00000000000000000000hh[3D\TL00000000U3L=4CVW000000000000\>4K0000000014Dm0000Lgei00000000000000000UQKD05H8>KN00000000li1n0`TU0000
00000000000000000?;JT0hTP3L9@?S`0j3k00000000\PMld5<b0hMK000000000000P`RQ00000000H]BO000000000000<7SMH;9Y4_F_00000OD9000000000000
X^dT@5PN54CPP2ZPdFGDM1Z800000000000000000000000000008DMb<MVQ8=ifPZ:B\RL4P[_EPg4`TjE1000000000000000000000000H2D;00000000Y28J0000
00000000`<K0H>4[<ND1LSPR0000e3nJ00000CP3\O_?0000]2[`D7;j0000H@[R0000l_@S00004[E\0^2ZdggPlJLCXEbRD1Oc82:BdHSl0000l6L<000000000000
000000008Nf>0000A2g90000<]e\`;eU0000lDF<0000X>cJP=6b0000000000000000DP3TP93\0000TBY4PXURXj:@\;bF4IXF00000000\I^L0M2W0000\ao;\OC4
E1Um\Oih00000000000000000000000000000000000000000N<Clbnf00000000000048GPLWXi00000000`6e5hCHSHiVU0000hn@<ha`100004\^l<EAP0000lW]a
000000004Nh^HD2QHQcbM3H;00000000@hBOPd27000000000000`B?]0000d14QDbD8000000000898dKQV0000000000008PCZl:?4X?^7000000000000d;lC0f1Q
0000000042[DDG7@\K>o00000000D[7=0000HbCN000000000000Hg<e000000000000000000000000000000000000TM\S0000000000000000000000004LPOLU:\
0000i21K8>@<\BUS0000a5;Q000000000000000000000000d=<N00000000\fJ`\l:HL<`V0000i4E]000049O]lea^000043JlXNchhB]L<_bCT<f=\H`W\XWd0000
00000000000000000000\REfhESC000000000000000042PZXdnd0000000000000000000000000000dEPOTFA\<7X@0AmgDZmUXNKU`QBGdNXO0QDl\h>g00000000
00000000<>B709<D\k@a52`F0000\QnO00000000lJ0N0000h3JQ00000000000000000000LQan0000000000000000H9<j0000\<ZXh;3D00004R:EXA`g00000000
0000000000004KE9000000000000L_=_0000000000008U84d4iXDb[c8kN`\MFW@hdK0000000000008A4B00000000000000000000XOV^00004V^6X^=Nd?[4\nXN
D`7b54G^\V4>00000000X6Qa00000000PZ8c0000<ZEYHTAS0R[000000000Po\60000\MNFHiUV00000000000000000000dJQd0Blm8R5^PR8o8S5UXUgN4Vd[DGn\
T@Fbi24Wh?>l0000000000000000l`5Y00000000DM`f@aB@00000000000000000000000000000000`Sg000000000000000000000lAo\00000000\f\_00000000
0000000000000000000000004eo]hHZX00000000`A5\00000000dXPJ0000<?Bk00000000hDEj000000000TbH0he_0000hRUL<Gl8@Og>\U=_\E7;00000000e1Qn
8NOO000000000000000000000000DU4M\[Dn0000PLYO0000000000000000XOmn000000000]9G4RZc000000000000000000000000d;A6000000000000`JK?l001
0000000000000000000000000000000000000000000000000000000000000000hH_T0000m13N`P[N000000000000l5GN000000000H>]<JSbH_OVT>d900000000
4FZ_0000000092If000000000000000000000000000000000000hN;K00000000<T^@0000000000000000HkB:00000000\EMc0000000000000000000000000000
00000000D@QP0000<bGG000000000000000000000000\Kl6DU\=000000000000000000000000T2IDLO1[0000`:1Z@bO90000Pl<U0000000000000000\5A70000
00000JI=0000X<NZLb=\00000000D;2J\GlJ000044K200000000000000000000000000000000000000000000000000000000LJ[R<YK`0000000000000000I3_k
0000h=a@dZY6L0b^0000PK6W0[P000000000000000000000Hhf600000000000000000000000000000000000000000000hYW70000I3YH00000000<KCX8;aM0000
DZFK00000000000000000J``0000Y1R@deJ90000000000000000<W7fL=:J4hYo558Z000000000000XSP710B^0000HNHfHRV80000D1<2la2b0000\06_0000D8OG
000000000000000088c600000000000000000000@[CO00008VN[H:bV000000000000HhG3`7:E00000000`k^<h9fP8gEK0000leG[0000h<2\0000000000000000
dJ_;0000000000000000l`Ik00000000000000000000000000000000000000000000\39ADahc0000000000000000lKnNh^BJ00000000hBWNQ34A00004flh0000
H9e;0000000000000000000000000000000000000000lS>g0SXJ4ZWZH9G@l=g@00000000DAW:00000000dJlX000000000LK<0000dK8d0000DM8G43TW00000000
0000000000000if800000000<NTM0000d:CC00000000@V9KTOWD000000000000m4ec0000<URPH`730000000000000000L5BSdC]4000000000000000000000000
00000000D2NW000000000000@BW20000Xi>^0000000000000000=3I:000000000000000000000000<TDo00000000Q1=O0000h;MU8BmM0000000000000000hC]E
0GdZ\1Q]`Qioh>1K4H`;4Vl3Q2?4h<iN00000000TL4fe0Yn@DFlA0_Y0000hKN90000\h350000TMNX@L3LI11P0000h<ij000000000000000000000000\BMnPAfF
00000000000000000000000000000000000000004PPFhW0MH\5_Lg`o0000LEP@00008h5M8ljg0000h[M?PXNCXaYm00000[Co\SMl0000Q2LB00000000Y4iN0000
00000000\4>:0000000000000000HJA;000000000W2Z0000T[HL\XMSl_N]8dCEHnGP00000000000000004P060000000000004UiL46H10000]3Vf0000D^OhLF7G
0000000000000000000000000000I2:f0000XCA@0000<jQ10000P2hl0X>gT`d<00000000<3KiH_UN0000lI`R00000000I06F00000000`8U>00000000l`lD0000
LKmE<@CK000000000000000000000000dI89000000000000PB;D0000@<MR0000000000000000XiDMHd[P00000000la\\10<F000000000000000000008GTS0;RB
l4FU4KaSlPg]0000<;_=`9<S@D^odm>R00004Hi6`4GA8Ji<00000000P3_hX3gkH;Y`00000000000000000000000000000000L]_A00000000`BLVhVK?4SA_0000
0000000000000000000000000000PGZIPloH00000000000000000000la<900000000<7A_`_VV000000000000M0[N00000000000000000000000000000000`N4c
dJWQ8K_L0000<?BK000000008Y?7X3aMhC0HD<I3HL;U00000000000000000000000000000000dKX88W=Z000000000000<a<a4WkZM31D0000000000000000LGSl
00000000000000000000000000000000h7?^HN=P@W=5dY<^\bf400000000d=Xjd>nRh6o9XjnU0000000000000000<=Za`ae]0000lgQF000000000000PGYO0000
0000000000000000Xddc000000000000M43`0000\i;a0000000000000000000000000W5ZU4]_T0`bLm_KXC[K000000000000<T^i000000000000XI[>00000000
<8Dc0000l3P`00000000`3ekdIEG8Qealh5a0000I4RM4_1:00000000000000000000lDh8X[3bLdNe000000000000HlLgl<Xk0000000000000000000000008=eL
HM0ee3F@00000000@0:P\VlP00000000000000000000dC\EPb020000<[R?00000000@E?495=O00000000d1S;00000000000000000000000000000000PfF\0000
0000000000004oI_0QXT00000000000000000000000000000000000000000000000000000000<<lR000000000hPk0000000000000000PaH30000000000000000
00000000TARO0@8Y0000000000008?Gh@VTn00004nDS0000000010U<000000000000Hl9X<O1@lFnC8X?74HWG00000000000000000000H4VRL0cd0000HP1odS8X
4`X:hk@D50[l000000000000000000000000000000000000T_;_<=Mk000000000000000000000000000000000000`ZY_00000000M4d700000000T\j1<>6V\Ff^
4I32M0YY<9150000000000000000000000000000T9JT000000000000L;\a0000000009]BX6WY8NB`00000000000000000000\PE=X;UTDD[8000000000000P2<`
000000004AkV00000000000000000000000000000000000000000000000000000000`gGk0000P@Rc0000000000000000h?hg0000`?eiT:lJ0000000000000000
000008H;0000000000000k;PdK=D000000000000000000000000000000000000TF:UL@:HDQo:000000000000000000000000hHXZ0000lCYP00000000E3120000
000000000000dGDkX_go0000000000000000000090:ZTTD>000000000000802<0000000000000000000000000000000000004V9cQ1HP00000000000000000000
000000000000000000000000DC4C0000lhCf\l9j\ceL0000000091ZJ00004AFR0000000000000000XYTRXkmA01nahQ5iTHM`0o:PX>j_I0JA00000000Tk[fDoO>
0000000000000000000000000000HF;ad[H?0000000000000000000000000000@WKF00000000PTQ30000DO`L000054^ah8]600000000@mA?00000000DXN20000
\8GdDjKa00000000000000000000@edkXIOj0aS9\HLh00000000Lb;SD4J64Iia00000000000000000000@YiP0000P7]_0000H];m0000000000000000LhF40000
00000000hSBK00004F@Ilf0_E0[Z00000000000000000000dXSOhR?d0000000000000000000092f@0000000000000000000000000000P1icPF1_DmHg@`[10000
<J?oh9Ig88;a000000000000000000000000dP[?@7B_DGD:dWF@U4\c]4M@000000000000000000000000000003k?DG9@DJUS<WJVdDA^0000d=3j000000000000
000000000000000051N8000000000000@>Y>000000000000000000000000000000000000TaGD00000000000000000000@M_8000000000000lgLK0000I3\<0000
00000000`01CTefk00000000h2N:4kjW0000lTof00000;QI000000000000000000008ORTPdo<0000000000000000000000000000`2QR0000000000000000d=_7
E4@V000000000000000000004gi60000hMAb00000000LMQNTP_jHAOH4oZK0000LRQ_000000000000DD?0000000000000@W>b0000000000000000PF1H4RHd0000
0W530000000000000000Lk7XlT0dPo];0000@<Hc14HB\TG@0000XbBI000000000000000000000000ho>:0000h<CEPMj90000`h9i000000000000l>joe1YB0000
8>HQ\0bPDS[k0000000000000000000000000000`;dZ00000000]1<S00008O>a00000000000000000000@W0500000000dRO^0000000000000000P6G10000<XYX
0000\o;C00008PN\00000000000000000000TYbVlLZI@OA2<W;X11BA0000a1bZP6>W00004h]38SLF000000000000L3UoDCYnD>=CLI_c<LG]00000000hG92e1eH
00000000LN^4<gD;0000000000000000hK]G0000lMcK000000000000XK63000000000000000000000000000000004VL]00000000000000000000000000000000
000000000000000000000000000000000000000000000000e1_E000000000000000000000000000000000000000000000000000046_5DDbS8H[A000000000000
0000000000000000<]E]DM@j4V:Z0000HP?J00008F3=000000000000000000000000000000000000H:G]\?9E0CVfT2;^8`6JM50AX5XJ00000000@<YjX==a0000
=47VH9hc`>40DUQZ000000000000D:j?00000000000000000000`6j912W100000000000000000000PU3l000000000000000000000000000045\100000000<T?[
00000000P>3aPDKP00000000000000000000<8iFd1J>@W770lfY14ce000094@D00000000DjHl0000000000000000<I<a@Y^c0000000000000000000000000P4^
0000X[fW0000h]V000000000DR1800000000@Oj<XUK100000000000000008WaQ0000@42Z8UZQdW27000000000000<31R000000000R7900000DHBLISWdT:9\LZm
d@Xo0000000000000000`CCF<h<511;:0000E3C@0000lBEm0000000000000000@VC\0000000000000000`o1>0000hnZ:0000XA=Q0000@3T>0000000000000000
\4;Y00000000000082RR00000000544M8FUhLA8^000000000000<9c^hlKQ0000000000000000000000000000`NQb<5G2\;N;l<Lg8kk;00000000000000000000
0000DC028WjEh?K5dYDc4feOXaPn`O:_000000000000PROnT0S00000<7`20000<BSH0000l<?U4IgJ00000000@OjS<bZY0000000044\X@k:Z0000000000000000
H];F0000T=A800000000dKMV00000000000000000000000000000000\\[I\I[Q000000000000000000000000`Z9FTm0j000000008[Pb0000000000000000H6Od
D\bY00000000@AgYPGMP00000000000000000KGc<UOfh>=Q<iCGi0@l4Cmn000000000000XhGT00000000\<>W000000000000HU[m000000000000<:d1PLJU0000
0000400?@H2?00000000000000000000000000000000DWEU\AcJ\:F90000000000000000000000000000<JBP0000000000000000U3Qk000000000000P9il0000
00000000000000000000000000000000X>gc000000000000000000000000000000000000000000000000\@^oE17\0000@G0_\ZPjhZ_^0000000000000000D\U0
XJKmLRTW8hm200000000XFIA0000TDT9T8S:0000@I5Ae1Qb00004ZoX0P]a8VmB0000]1>c0000db8[0000X\3;HW^D\Fe6hc]`0000128\0000000000000000hSTU
0]45Haf100000000000000000000Xi1Z`B:i\lT1TnkG`6@Ze0iF00000000T6D_8^6Q0HiG0000000000000000000000000000000000000000DX350000dcXCE3PB
000000000O40D5_800000000@UY4000000000000000000000000000000000::0@SD>\0c>00004;TYTDiX`EaFLFFR0e>6Th4OPmlJE1L^00000000000000000000
XC@S\3QAY2?F0000000000000MI\00000000h=Rc0000000000000000000000000000000000000000000000000000000000000000L^DB54bo0000000000000000
\m6X000000000000l6Zd00000000000000008lZA0:o`00000000000000000000000000000000000000000000000000000000@mkl0000`EPn000000000000\hd;
0000@0Mf0000=3HM000000000000000000000000dRFg000000000000000000000000000000000000d:C400000000LUYf0000000000000000X4QT@>L4dAlk4E\W
DeF5Hkn\000000004[n[0gTRM3Rj000000000000@Qkf8g5:000000000000HL`dTEZ40000H^E000000000000000004Z:ohFPL0000lhcA00000000]0X]00000000
000000000000PRIP0000000007Qk0000\khQ00000000TkRVY4?f0000000000000000000000000000dQ_Z000000000000000000000000<LQ5074ThW2H00000000
00000000000000000000000000008c8]00000000\K:m00000<m>`>J<000000000000LQTgXSQC0000000000004PR;0000000000000000PSlK0000000000000000
D1TW000000000000hf;D10n_\Tf?00008a_[0000PNBG000000000000DAfjlcUZLB:WLDJ50000`\XS000000000000DCj:87oU000041kZ00000[=1000000000000
0000P02W00000000]4Ue00000000000000000000HGUH000000000000LR;R0000`7ZG8L=kY03:hW_E0\FJ00000000TG2^000000000000PD^ah7Mo00008U1T0000
ldC[TYeU\EZChkF\XH]4lc6?m1FR000000000000PIA5HK^^l[L:0000000000008FZ?00000000DRSaXQ]L0000dLcX12Yn55:^00000000dGlYi3N;000000000000
00000000000000000000000000000000000000000000000000000000H<AEHWja86;b0000000000000000000000000000l3N<<:c`dW[600004EDJXih`0000DZ3N
h15^l@68dSaN000000000000000000000000D\]>8D`:e2Ea000000000000d=hg8LP?<Z@U\k5ZXX`9000000000000000000000000\lTh00000000<;nch5Pe89H;
L@11\J`000000000hY_4PB5Xd4X60000\=k@]22V000000008m`n000000000000dIg]hh10h51T8Y>d000000000000L8nL00000000000000000000LRBiTXFR0000
000000000000<54N0000H6f`hho9D]=_000000000000000000000000000002e`XW[m000000000000]0E^hXZ[D3740000000000008XkU0000E0gZPeV<00000000
0000000000000000PU[^\=3R00000000000049nS000000000000000000000000@7?o0000000000000000Hjd90000TG_80000000000000000l>>K000000000000
0000TYHAhbG3000000000000lJ9:8Y2e`AnT0000dRg>X1HB0000000000008J7o@8BT00004Xdl\gMF0000000000000000LZD70000000000000000000000000000
0000a1nfHcJI00000000000000000000lX=g00000000HF>`00000000M50h0000L68T0000\DWO000000000000i4i;0000`F>K0000@A=k00000=3<I09d00000000
000000004F0i\hkn4bIk0000`4cP`9I3dSj:000000000000<<7adXlK00000000E2V\00000000XV?f0000HX4>000000000000000000000000`@C600000000lDPT
H3Yl\\J`he2Y00000000000000000000T_d;Hh95000000000000000000000000000000000000h6\Q0000000000000000000000000000HIk7<Rk5L7J`0000\WmL
L]iJ00000000PeSU0000000000000000000000000000Ha5h0000d9kE0000LWBI0000HiX3`WMchYCH00000KOT00000000000000000000000000000000hK4g0000
0000P>`n000000008X8k000000000oPddN3k`iQS000000000000000000000000000000000000L[Vk4N=44RcU00000000lIN<0`g1D3h:00000000`Na;00000000
000000000DgN00004\cg0000`F_C0000TGaCLa[K4bM>12\2000000000000h7[ZLh\`0TY=@eLk000045XU0000000000000000h@j^lDoB00000000X58K853OPYc]
0000i3ij000000000BkFPWLkl9P6000000000000`2=DdUW?hh]WD2O70000000000000000000000000000l`W9@[2GDE>g0000000000Go`<E;`?=m0000<I3>hh7K
000000000000000000000000000000000000000000000000000000000000`K0R00000DXTH8fn00000000000000000000\X1l00000000hE@=P09E<<lohEY:TJJc
l`WO0000000000000000hFRk0000HHG`00008H3=lSaiPSod<lPL0000000000000000000000000000\G^=`Yk0DiQi00000000dAa70000H2^_dY?Zdlh50000\eh\
dKW5hjaePVEO0000D67Z0000000000000000000000000000000008@W0000`GB0000000000000000000000000M3Bn0000TP\5HW9N000000000000`hNP00000000
000000000000hBjZ`7;?XU[=hl^:00000000\F`<`H1[8IZT00000000<>TAdP:Q<jZm0000000000000000=0I<0000000000000000`LocI1AH00008a5P0000DF\g
00000000`:<8H3BfHAMH0000000000000000HDHZ000000004WYi4ckJ00000000`=c2<g\C000000000000@VaT000000000000a0T=H_9NM0IK000000000000T3WB
00000000P0Pn0000000000000000lM:S000000000000hE9CljX;00000000d^_58kWc0000\\OV00008Uod000000000000\Za5hg^<000000000000000000000000
00000000000000000000<HVG0ZJllo4V0000LG76000000000000000000000000lK\?`M940000lXFj0000`8>gT<3U\GR;0000T^EUXHIOPdcd0000XAnd00000000
0000X7U>000000004ZHF000000000000000000000000D0A?000000000000000000000?6o0000X=f904nf0000dj=k0000000000000000e3`gh6jW<daM00000000
84o>P9IZLlQL`\GS42>^XllW@8Xd0000000000000000h9R=TDa^<K[00gba0:7;0000TO9N\YTC0000@V6900000000Hb600000000000000000000000000000Dbk]
0000=4a=00000000\mZS000000000000000000000000D:eFY4Sa000000000000000000000000hMQm000000000000<7YXI4=JH14314kR0000d\aTP]F[@>:n0000
0000000000000000`5<9XQS;000000000000DP3bhK2I0Q49`n;P`7];h0BY00000000<\IY000000000000h1B@000000000000`J@bT@a38U?fLoEl000000000000
0000<Y_Y00000000000000000000<4\@000000000000000000000000@BO30000hEL8000087FbH?6@00000000000000000000dSma0000000000000000H6U20000
000000000000lIK0e2=<D7gU\0>5XF800000hHH1DI3j\ITe=44;Q4BKTRfQQ0A>00000000P=W=dFnQ000000008?b=000000000000000000000000Xfo^00000000
0000`FoN000000000000000000000000P1\T@[>F8glY0000lWWRP35mH3[5000000000000000000000000000000000000000000000000XX<J0000I4IV\\6nM09R
000000000000dO]o000000000000000000000000l3]A00000000LoYC00000000TB[6047i0000PI@d0000000000000000`\LJ0>QB00000000a0?L000000000000
\J5;P8ML@fo:0000000000000000`DhM`Chl00000000T?jd0000\fN^h4AX0000=0`d0000d<_]0000P`500000@:WUDVRgQ1>Q0000\]m;8_KG00004l\h00000000
0000D@45<@lX0000000000000000000000000000LCh]0000000000000000000000000000lHPA00000000d1E900000000l^7600000000D9RZ0000h@hS0000PCdo
00000000000000000000P@HQhd630000ho8a000000000000000000000000LI]B000000000000`7Km0000000000000000000000008290DDjA0000=2a00000h5F:
TFXR`M<50000000000000000PR3Y0000<0?g`FRG0HI]HI9f8V<F4<5nh^LK0000H<JYl^UG@c_l00000000000000000000`4QB\ECLPR:YX?f=i0DSH?h<00000000
000000000000000000000000@CPL`?W1`J6_00000000d_A@HhQ9000000000lM?a3^400000000000000000IV00000000000000000000000000000000000008?89
000000000000819X000000000000T20m00000000`?V@LUVB000000000000000000000000000000000000000000000000U0QI000000000000LCNG00000YR\0000
000000000000D<GB<NogPXLT00000000D5Kl000000000000TWRE0000P<fT00000000@Vj[<T[50o6`00000000000000000000HTm4D?oC000000004DW;00000000
0000XYUAlkIR00000000<eHc0000HdJZ000043000000000000000000000045aBXIG`000000000000000000000000000000000000000000000000000000000000
0000T[?\000000000000000000000000`^>fHHk90000DCm\0000000000000000Xm7@000000000000E16ZLI:F0000000000000000LIY9H8_f0000000000000000
0000000000000000<IZ<00000GSH0000H8X3000000000000DQV5000000000000d<Of000000000000000000000000000000000E9]@[En00000000000000000000
\95iXdnL0000=2KXT7Z20000000000000000000000000000000000000000000000000000X44?0000E4^7lCJU00000YBL<C4_<gJ=0000lc`YPeQS000000008`fG
0e3=000000000000T=h10000000000000000000000000EC7\C:30000000000000000000000000000000090D5hcE^000000000000]0eY4DV[XeWl0000H>^[0000
0000\VnCHkYo0000000000000000`;hS0000D7JK00000000000000000000000000000d:8DJmB0000PCRWM2@H\5Oi0000l8ho00004NJD@`iGdM`Xh;kMX3B>0000
T9bm00000000dC>A0000000000004_jU42jG4;S:4MYjQ3S?P3fX0000000000000000dRAP0000PIOR0000Y0R?000000000000X3`<11Ca0000000000000000\cU;
00000000000000000000lYZK\iCl`QVd000000000000X9K300000000000000004jO00A=9LZ\[000000000000T_MRX40C`BQ8X0ANLY\80000000000000<M9936<
T`DAHM?20000000000000000000000000Ro:00000000000000000000000000000000lJn6dZ9o8_@90000hQmH0000D8_5LJgmDR@PPM7bH@V2X[hN000000000000
0000Lo@80000000045K0000000000000000000000000HFI``GAYXLUo0000000000000000h4bA0000LIXehK<i00000000000000000000`Y=0000000000000P9W:
H<M`D9o1000000000000T5MBXN>X000000000000\?R8@i_?i0AbL380d2T6000000000000XU@>0000D05gLN4G00000000PlO:91TG00000PHId5D:8Sn2LDFS0000
00000000000000000000\k`U000000000000000000000000000000000000000000000000dUhB000000000000Th[C0000h:n`X;[g=3;RHLlg0000000000000000
D@:d000009X?0000T;IBTKT70000`3SD0000000000000000lO@BLPibPT90h@@70GRE00000000000000000000Pif_00004LaF0000000000000000000000000000
000000000000\FCX8FA?<gRR0000H6c4@:YU00000000@:RV0000`TJV000000000000000000000000000000000000000000000000d??R00000000000000000000
`Y=CX4X\4AdYL<C70000D;@H0000HA^10000@mU[000000000000000000000000Xooe00000lJ8000000000000`WBY000000000000`:7R0000000000000000h>Wh
PR4=da6BTk^Q000000000Ff<ddOF]0VA\D01`]@f000000000000000000000000000000000000440[h3<mXeEO0000000000000000`Um2000000008APZ0000@1If
@Ej1000000000000000000000000000000000`8S00000000000000000000000000000000TKHW00000000000000000000000000000000L\1c0000000000000000
00000000dUG=00000000@AiE0000D=d6T\kh00000000D<dUHG;00MGg000000000000000000000000<G>70000000049@2<H9M00000000DGb=000000000000<cFV
00000000LAG2000000000000000000gW00000000LIl50000\6f8l[j`00000000000043>Y000000000000<A1C`PU=00000000LkN10@=h00000000<>AJ00000000
hTkZ00000000D7Ed0000000000008M3gD9;P0000liP;00000000DDIA0000000094Z]00000000l9`n00000000000000000000000000000000D1?2000000000000
00000000D6IbD=f^000000000000000000000eKO00000000000000000000T7OH\oh30000000000000000<Q0b0000000000000000000000000000hkP7m3AB`D7W
<cMW000000000000\?K`0000Xan400000000000000000000`8Am00000000HPMT000000000000000000000000P@J00QSL000000000000000000000000XC7K0000
00000000@ZlA4=D2000000004[GhE1WV0000000000000000000000000000DXDf0000lYNR0^kia1=a<=5V000000000000l_V10000]53M00000000000000000000
lEeNQ4XPD[TdP<NGa1U[00000000000000008T_B000000008F[_8\UD00000000P<<W000000000000000000000000000000008K\R`Y6g@8=eA0ZmXlmWDl3=0000
00000000@ZOD00000000000000000000000000000000d0kO@iVi0000000000000000000000000000000000000000000000000000\4XK0000hZ0M<6NdPc9]<DLN
0000000000000000000000008A47000000000000`7lYXHME0000XE66@YPf000000000000h<]g`B@dH:?ghIV^8J1oXPj>000000000000H]8E00000000@GWEXaZ[
8nP5000000000000000000000000lXKb00000000X<PRDA1h00000000<hQ^<TX@81I1LGTk00000000U0^W000000000000\eRR00008[o=00000000T1^?00000000
0000000000000000000000000000H^]g0000l5<M0>H4dO=n@R;<428I0000L@36000000000000A1fP00000000U0[<0000000000000000\E@jX6<3000000000000
000000000000000000000000`6Pk0000<M3KE3T8Lj@W00000000000000000000@2EiH_>9Y0SD\RhV0000T74400000000XMP300008N7R@1B_dikj000000000000
00000000000000000000000000000000000000000000lja@d?:9000000008H]H0000<S\R00008:k_0000h3ibXiXV8@RI0000\a^V0WS`m3ILTLo;000000000000
4\5ID;]>0000000000000000000000000000l3@eL4ENPIW`PJ4]8VQ`TnR]0000000000000000T5dd0000000000000[Rb00000000000000004:8:0000d3@90ACo
00000000000000008>\?00000000000000000000000000000000\4KS00000000P6oY`7;\000000000000000000000000l4Gal7DK4KQ=PUHF0000PncO00000000
0000lFl7LNgR\1UNi53\00000000XTUM0000000000000000000000000000000000000000TDY;4M]10000DPD;0000PGZV00000000000000000000000000000000
00000F2P8[4X@79:4Y2E000054NK8@5E00000000HF3d0000hB4J000000000000000000000000000000000000DnlL0000HEg70000Q42XPbGY000000000000<Vg?
0000X4kVLhSH0000TPnLHI2[@3bf0000\cHZ000000000000000000000000000000000000<S2k0000000000000000000000000000000000000000DMK]hi@J8E;d
hGQi0000Lc:QX]b_0000000000004m2?00008RS000000000000000000000000000000000000000000000\BX<X:>Xd><S0000000000000000dSBb000000000000
0000DAGE0000LGBoDN\KHhLQHmg7T2Z3000000009216\WGCl;`3l2F:`@T?LoeZm3T_P[[R<@f]0OA?<\Xh00000000000000000000000000008h0N0000HHUEh1Kl
000000008Jhb8Qm;4Pd8@U<>0000000000000000000000000000DmFo@9XOdfZS00000000DWXT00000000LGCj0000000000000000lk79L;fNTi^m@?ooPhH14MYH
0000000000000000XNff0000l<9O00000000000000000000XMno00000000\[0O0000000000008<WkE0oj0000hJnD4^mG0d6D\Hki00000000000000000000dIHa
00000000000000000000000000000000hd6h00000000000000000000000000000000`U53hXh8000000000000dSm300000000000000004[3T0000000000000000
00000000000000000000000000000000PCWc0000000000000000000000000000d4;300000000000000004GbgY4:b00000000000000000000d]>i4ZXQHkT70000
0000000000000000000000000000L32X00000000lFSX0000PD;?Hm@jTIIL]2Q^@Jd10000hA_R0000000000000000I3VW8ReghS<kD8;J4hmD0000000000000000
0000X^\V000000000000<ON30000L=7100000000XG]V00004B<g0000000000008E5M000000004VWWDCJF00000000`S6d52=Z50kk00000000000000000000<49X
4QP[H44[000000000000DIPD<JVgdYJ80000T3BJ000000000000<`I;00000000000000000000LXNl0000Y1iVX5FM0000000000000000000000004PJQ00000000
000000000000000000000000`FU^00000000000000000000Dj?n00000000@7P_00000000HF7]00000000a3Jl`Fbk0000HBA10000<KRI`U<e@IG?XX[AE2VGA4kC
0000000000000000E4S70000000000008NSn@F<J0000000000000000d9M<DJ2b0000d16S0000000000008LXO\P4O0000\LVoXS2APlJV000000000000`nYG0000
ld\c00000000`A>F0000@S^W0000000000000000M0eJ00000000<U2P0000000000000kdl0000000000000000549H000000000000000000000000000000008BC9
0000@34jU1S3TaiZ0000`aUgXB>Q00000000P3>LTeVo000000000000000000000000@[20<dSP00004ofD00000000XXgZ0000`MCN00000000<Bg\0][=00000000
00000000P<4I0000000000000000lS67HDn9H_e\Q3NM4LI<00000000HdT;00008P40`ZSTT9`B0000D=I0000000000000LWkM0000000000000000LC<C0GI\0000
000000000000Xj]A0000HB8_0000d6m500000000000000000000@CaG0000<:]N@IVo<NnZ00000000000000000000000000000000lM9U00000000000000000000
0000Hnm?X3`d000000000Sgf0000d>U>8]k`000000000000<HJd00000000XHe300000000<V;Y0000i2Rc]3;74OPc0000d1JL0000`9E;0000P5dE00000000d8E5
00000000000000000000000000000JQPT1bT0000000000000000000000004Nng000000000000000000000000000000000000PH=<0000a1e600000000X3nfX7S:
00000000`>dV000000000000000000008=h?d5R;0000X^O?dT?h000000000000000086^J00000000000000000000000000a=0000000000000000000000000000
0000Tg1F0HUb00000000000000000000Hb\70000000000000000m23a0000000000000000000000000000P59200000000000000004@9n0000000000000000H@lH
000000000000lV_Z0000000000000000000000000ocG0000000051Pl00000000LJEE@_Wd<`0SDfTJ000000000000HZ^L0000TLJF00000000000000008:Hn0000
0000l]GI\=0J`MmV0000498D`oC20000000000000000XEld0000P?G1haLIX1hm918:00000000000004i1@iF600000000000000000LDl\f8=00000000hM;ZQ10Z
000000000000DS@\<@7c0000hN=ka2T[0000dTn4P[VN@8XP00000000000000000HKA4Q\C11_3000047Za00000000HGdK0000000000000000000000000000PB3e
0000000000000000m1oV0000D>aDDT3900000000000000000000000000000000P:g=PM;IX:f4`Q=i\iZb00000000H0fh00000000000000000000dV@f00000000
00000000T>Ql@@e@H;G4000000000000000000000000000000000000000000000000hg^L00000000000000000000M4LJ0000000000000000h:X]T_RY0000XYOW
00004lB<0000000000000000hWDK0000P9AnD_jo00000000000000000000Q2b\000000000000DC^@00000000Q2e\0000000000000000000000004Yo<0000<bKA
000000000000000000000000X`_oTD4AX@SADgWV000000000000000000000000000000000000000000000000@4`]8hB`00000000000000000000000000000000
8oQ]00000000`F3T00000000L[JE0KAG00000000XTXNT>9SP\3dh]e90000000000000>^;0000000000000000``>i000000000Rai00000000TJl600000000Dd`R
0000XbeN000000000000000000000000000000000000T=AUm1GHa0Q70000lA8mdO=8000000000000LB9h00000000\Ye5000000000]NmlahM00000000Q2XE0000
0000\;Td00000000000000000000000000000TMb0000000000000000<TZ@`]4k0000T:?P0000h?290000000000000000i1H>TAf^8IN000000000000083oNXGFI
`j?V00000000HPn3`h8`0000dC1f0ak_lLD0H3CA`Cb700000000a20j14`G`BGn`\A_\di500000000Y16H0000000000000000000000000000`MhH000000000000
0000d:Qj<i5F929dH4]?hMK20000000000000000hg6o0000lJo50000000000000000h;CL00000000e3SlDI610000@TD2@SQW0000000000000000hKn400000000
0000000000004D26Ta3S000000000000000000000000000000000000H25;0000000000000000000000000000000000000000l9_n`VeTPaREDec50000hGfA8i3d
djRC0L7F@<ER06K\0\aG0000000000000000`TSf`@``00000000h:4E00000000lnMb00000X;M8[Yd8eX_i41S0000PTBX00000000000000000000HhPY00000000
00000000000000000000@HV9d5Bo0000000090FTTe6c8iTmdhO00000TQ<H00000000\U_[000007>_0000000000000000D]B8000000000000\5aVP7INlEGn4Q;9
\FN`dVBlQ2;hdgm=4L^ih=[7000000000000P;IR0000`EmO00000000T[;20000000000000000TK`F00000000\DTS<F0F00004@^FhZ\800000000lSM@00000000
L4C@DYldi3QD0000POaF@7>50o^[dnMA`hHe0000000000dP000000000000HXJb00000000000000000000000000000000000000000000L@cC0000HUBF00000000
00000000h;mK000000000000000000000000l9ZC00000000lR51000000000000<Ig8000000000000000000000000h5OK0000m1:n000000000000000000000000
@gT^`o8@0000000000000000DETV4N9[00000000000000000000000000000000Y4NW000000000000h5X^H3[I0000dneV0B0j\DVNe43lL7ld0000000000000000
00000MT90000000000000000HJ[m<J3aPY]9000000000000Pha;0000@BI>4<1^@5K]`m;f0000Thnk0000H3OE00000000HBNJH9@AdiA7Hl7GLSAn000000000000
00000000`LZ80000PC2]\lV@00000000dBe9000000000000000000000000d87500000000h7C9<G4KPTLMhfb?000000000000000000000000000000000000=1PZ
000000000000000000000000H8:C\L4G000000000000000000000000\3Ig0000HV2gQ3W20000000000000000@BFl0n3mP?NH00000000hKBk0000liBN00000000
00000000TQh153mZ94Y^00000000XDmc4X2c8F5a0000P41`LN[2000044MKPCa5D49EP4j@000000000000l4dh<\PB0000000000000>Q3HIX4\MAADJk@L@4WLGc_
d7CdLQYXPV4T0X:i00000000dP58000000000>l]8eDE000000000000000000000000000000000000\D;50000`=Ek`WZI000000000000L[Xi00000000T1SalJoC
000000000000000000000000TLf`8V8O93?\0000000014]J0000000000000000D7b^000000000000000000000000HGU``UfHPkOZ`XbMD_6KDNj900000000@Tle
a38[0000h04Y40j8@K7[0[`^4fKJ0000000000008PcI000000000N6\P>V:000000000000LfBb000000000000000000000000hkV0X;jE00000000000000000000
d;0GPQS]0000000000000000000000000000000000000000@5HO00000000hCF00000dZHW0000LOiB01c;0XNS00000000000000008NKi00004\Fm000000000000
0\6A0000HZ3[00000000HIjKhg>S0000l26a4hk<00000000TLb400000000<FcI8P1R0OJK00000000Pkl`00000000000000000000000000000000000000000000
000000000000<moP@863LU;=Y2Zd000000004<TJ000000000000000000000000000000000000@Z98DI<8<FgQX[A:0000000000000000P^gX0000000000000000
000000000000lT?3@Uj<XF0]0LVCTOQn<SDe000014SIHk`lhIclE2G\4WbcXDnN00000000000000000000H:2j0000dZbZl5>TH8oddd<M0000dLgm0W8A00000000
0000000000000J8c00000000000000000000PFGQ00000000]1f>l[k0000000000000@\mo4KO=`Sic8>XHh14i0000000000000000@H:K00000000d2`TH:_M0000
U2lO`AJ;0000HhKCY1CO00000000@G[V0000000000000000000000000000D1Rl0000`D;O00000000000000000000000000000000TJZN00000000000000000000
00000000000000000000000000000000PILgd1RP00000000000000000000000007^e<@n^000044OV\?3N0000TM@V0000XQXf0000H@0X]21`0000<46F`]jd@0ea
000000000000H<XZ0000000000000000lQ4`<Nn>HWY;0Z540000<\JD000000000D0K00000000Q0=<\M[o0000000000000000P:a[H3F3l7c40000000000000000
La\90000000000000000LHN>00000000000000008a7;00000000000000000000\EWgDW[P0000h[8P8Hn@0[\T000040oW0000D>dc0000\@1`X6:R000000000K[n
0000`=?;l>kS0000000000000000@e[\\P^]0000Pee_a0d]00000000a1;F0000T3mS0000000000009372000000000000000000000000000000000000\f>_0000
0000hD6V00000000D8Ff0000T3HWX<D_<JPc<]l4a20^i2@600000000T5n3000000000000@`B9lDPh0000DU_n00000000`a050000000000000000P<b@00000000
00000000000000000000\@P40000\Q@B00000000l3::0000000000004PB64CS>Y25>0000M2iCD;m:000000000000000085oJd]g=T[=X0000dYeb0000850\0000
000000000000`A2\0000<6an0000P[K20000000000000000hE;F000000000000L@ZE0000DY040000000000000000Lcj^000000000000l84n000006h58JNoT=_J
P[Ha00000000000000000000`o5=0000\h8?\NcY0000dLbN000000000000000000000000000000000hWB0000000000000000000000008=G?0000000000000000
0000000000000000lEGK00000000L8gW4[YUDhVc`o=Y00000000000094m_l?di0000000000000000LVST000000000000000000000000lG\Jh\ZI000000000000
0000\B088X3O0000DCGC000000000000HQ_A000000000000000054PO000044QhD]FD00000000`=K@PUX=0^GBhIRa00000000hYQ>THS\DJ1alU5J\[]LE1dd0000
E3G30000Dd<c00000000HFLC0000Ljni0000`OSo00000000000000000000000054Ln0000000000000000H5j\\fLPM3UC000000000000lSh@0000<VBB@QFoD:01
0000T9N700000000e0K@@MdO<f0>Xl^i0000PRhmHILWdl`X0APjlf\>0000000000000000LI::000000000000L\Pom41;h5j@00000000000085i;000000000000
00000000X=?K000000000000a1c_00004<[X00000000`\L100000000000000000000@Zc=X5mS0000000000000000\65:DIC>00004C1LL?\<@o:2000000000000
00000000E2XW0000000000000000m20:00000000000000000000000000000[QY8m]2000000000000000000000000000008M^l\oa@>BQ0000XoT9000000000000
00000WFTE3kP0000Hd=K14Qi@0<QPe4500000000000000000000805900000000DoUJ00000000\j4P\9hn`hiW0000LJgL0000000000000000I2jl000000000000
4Dm300000000D7GK0000000000000000L7D6<cFF8S>?00000000\?4k00000000h8RkH]=20000000043bLhLU\00000000ToNN0000lY3_00000000@]V[H9;n0000
lj\7000000000000XGHI0000000000000000@6>900008Pa<@HH=0000dMD1PWiD00004Vjo000000004AP;\]@L000000000000000000000000000000000000DOl;
hG@7TIQI000000004;Go00000000@hF_00000000Td8T0000000000000000LEdo0000D6MM000000000000000000000000H1`;0>H`lERgTI[f0000m1]\@^1PE0]g
4?VO<Fb6Q54m000000000000<geF0000000000000000000000000000000011@=0000h6?b000044@K00004<6fHL=S0000P9f6lVN70LF7H]Fo0000000000000000
<2nedM1l0000DIM?00000000hmI^0000000000000000000000000000dU6>000000000000TUUT\XTLTo6900000000XEoM00000000000000000000Q3NY00000000
0000E3J6X3X=\V;BlYcH0000000000000000HMfE000000000000XEkh00000000h5QB8b^B863J@Te<0000000087H4P1HY0000h8`V000000000000000000000000
0000000000000000000000000000000000000000\IRM00008U7A00000000\jTOLOh:00000000L2d711\N@5Z9TQ8dA1]h000000000000TVJk=4J=00000000L?`D
PIk_0ZkF4L>C00000000<Hb>0000<kd>@]P@00000000000000000000A0oCXa4P000000000000000000000VkP493nXNkNXZVl0000000080e:000000008@gNTkR3
0000000000000000000000000000e4YF00008AjLH=H@lAb[0000]2iO00000000<SmC0000P`A]0000`joLD59S0000lG?m0000000000000000d?^H0000`5[5D4Me
Di2Si2mo000000000000000000000000000000000000000000000000000000000000000000000000a028\k9TD^9`00000000000000000000000000000iNf0000
0000l<XN00004LN8TCKM00000000lF?o0000000000004aNn8<\ML1T2X8JDXZgK`V4mH4NHHl6`d]>>000000000000000000000000PTO:HbR949NQ000000000000
X\f;00000000000000000000@RPZH[Bo0000PFg]00000000000000000000000000000000hWIe000000000000\ZZ6<6aO0000I2eJ00000000XIE50000I3UU0000
hcdB0000000000000000<Z5Z0000`=<o00000000000000004UnZD:ZG00000000000000000000<H6jPJ]@000000000000000000000=\K00000000L?[E0000X;:U
0000To3`0000P^:V000000000000<jGA000000000000<>_]hZ\DDjkA00000000DZaF0000000000000000HY0c000000000000000000000000D9iY0000<O:A0000
0000HI]e000000000000PdPR000000000000dMRB0000<hFO`7KSTi?8E2U?000000000000<I_50000000000000000d:LTdo`S000000000000<gVnh;EO4nWXHon3
0000HE>8000000000000Dc?Y000000000000000000000000000000000000000000000000000000000000000000004BQndQF@0000000000000000000000000000
00000000PX]S4cc[00000000000000000000XDig0000d?O60000h;?600008ARC000000000000000000000000000000000000<d0Pl22`00000000000000000000
0000000000000000000000000000d>Oa000000000000lfX\00000000000000000000000000000000000000000000000000000000000000000000000000004HWb
A1hH000000000000`FSh00000000@VCG00000000000000000000hSY10000000000008HR00000`BQRD=6G000000000000DBD946eP93XR000000000000T[<ZD4YH
00000000XQEh000000000000000000000000000000000000Phhk\doX00000000000000000000d1Ti8L_=\<Fj00000000H8VFH42;0000Y3D60000000000000000
00000000P<\mX5UV000000000000000000000000@:=c8NbJd;P<000000000000000000000000=3^ldPc`m2TI00008@AG`J9_T@_H0N]Y0000000000000000P8Kf
8]@30000dLmW0000XIU_<hE00000000000000000PL[ILQOD8L27Pg[00000PY_@<K5=`[mL84Y4\_k[LU=G@bSS0000DMbg000000000000d6K@]4QQ000000000000
00000000000000000000000000000000XgUJQ2374HOO00000000h5EaHdm5<e<20000000000000000000000000000000000000000@BHK0O6G0000d=HWdUlV0000
0000DiV?000000000000000000000000<H^OdO<a000000000000lQ[80000PmWS<Hhi0000hFC0M2_>0000000000000000000000000000000000000000d8fG0000
0000XDjm@Nl?0000000000008D@L0000TQQU000000000000000000000000@;@e00000000dNgj000000000000D;7^H@B@8gE]0000<BTM000000000000X^JSDHTI
13eGH9D700000000000000000000`m\QhRST=0d<86mW0000h]L700000000000000004W;8M4gIH29d156b00000000000000000000X\1:`bAfhhJG000000000000
l9Z00000000000000000\CcP00000000d>O@XQJc0000000000000000Hj>N00000000P<QdlmPM`d<700000000000000000000<9G^`Fng00000000PdM200000000
<P:d000000000000l17]000000000000000000000000000000008kKM@g@SI2SAHH@^0000000000000000PfbM00000000000000000000000000000YRMPP\KT_[b
4DJDTWJ70000000000000000<U?>00000000000090R`0000HEAj00000000000000000000000000000000\9hJT@k993nY00000000H?ia00000000000000000000
00000000L<fj00000000h4>Q00000000000000008nAS0000hG3Vl2_K`TmK00000000000000000h=glb1J0000PjD]000000000000<ZZh00000000000000000000
00000000i0N=000000000000`3eS<TPIL^NTL@]j00000000000000000000e05h00000000dVDc0000l;\E00000000000000004:iS00000000PJkU000000000000
DVhR@G\g<OnmL2nSD2`9@Dea@K9g8X3n<clD000000000000000000000000@cCn0AM4000000000000000000000000000000000000000000000000hCKd00000000
0000T<6L000000000000a2@f0000d3c<000000000000h1NN0000000000000SCadN5Q000000000ZhK422Th<a4\\@5h^f2539?0000\WBk`bQF0000000000000000
00008Z5i00000000PbX900000000XRX]000000000000\I90L?Hn0000000000000000hb<VQ2GJ0000<YPRl2cVlkCl0UZ800000HD>lMR^00000000lP7D00000000
0000HR3C000000000000000000000000000000000000000000000000I3n8000000000000`RSoHWK`00000000E4<ZX_4o0000lT9j4`LC0000<cKc000000000000
0000P4<nlDITH`PBi3\f`>l?8T4oHPNk4\7E000000000>U^TdUdhGZo0000D0A0000000000000PDR2000000000000000000000000000000004:Mh000000000000
00000000000000000000D66=dGO`Pl3X\H^g<46R]1kN0000hHHTHHl@lNjRL?JU00000000`CJ900000000l4DKD\EB000000000000000000000000000000000000
00000000T]`M0000@F8A8\4?00000000000000000000000000000000000000000000H>0kHeBm0000000000000000@;6?dQfN0000\Cg<\MVh0000000000000000
0000000000000000lPFOP6lR00000000PVD@dXJA000000000000Hm:A0000000000000000U2JG0000000000000000000000000000hOR:00000000XOO800000000
0000P<Bi`EKU@3QU0000L4FD4_SQh=GY]3Q5DROJ0000D=jZ<J120000@U@W0000X9anT:QT0000000000000:HF0000000000000000000000000000000000000000
<ABoPI8UDWo70000XXMC0000D[7P0000XC`X0000000000000000000000000000000000000000`f=klfQFL@2_0000\I\R0000000000008M<U@h;T00000000<87l
@B[RT_1m0000`bO`0000Di]Hh[eoDib4000000000000000000000000000000000000000000000000A3g?0000Y0C900000000L=4Q0000000000000000U26jd\Zh
00000000HFX@`l`30000000000000000000000000000000000000000000000000000lkDh00000000`7E?00000000000000008`0k000000000000@2:4T^]Q0000
0000000000000000000081IZ00004faUd:mFHRVG000000000000hOGIPN@YTTZW0000TC3P00004URj0000DA4oLR>^T\@K0000000000000000@:[T00000000PX`m
<:V9000006W;000000000000M0cI`cNc00000000000009\JXKlg0000D1cPTQFP]4H08Qmc0000\ET<`T_UX[^<00004B]`0W<d<Ci_@IMbhZn?L:]0XE3E\I54lN94
HV0i8[hB00000000d3GI<nIi00000000lH@30000000049\e0000=3af00000000000000000000l4[i000000000000000000000000<eAe000000000000H2c?h9Pj
00000000DohH00008YAb8Y;c@R^B8g`[00000000000000000000000000000000PD1?@Md?0000000000008D>T00000000T7RFD:SL4lMg0000\g2X000000000000
00000000dJTK00000000d0^T0000000000000000@dTZ000000000000000000000000000000004HKMPm=B00000000000000004h4=X>a\00000000000000004AhQ
@DfQ00000000DIB@LVE<00004=XP\LOA0000H87FdZ`B000000004bfLT0_XH7gb\T1=<HWl000083Gb0XQP000000000000Da`E00000000000000000000\C5>H`FR
000000000000e2Se00000000Q0Vk000000000000=1o200000000HXY10000000000000000<L?I0000000000000000000000000000\T=g000000008cag0000T\54
0000d1G:0SZe000000000000H<RM000000000000000000000000HLb^000000000000H171000000000000000000000000000000000000000000000000h[^Z0000
hT[RlX5J0SKk000000000000<9>hXGi@0000D:`7<UT_`njWHDGY0000\<^:\1P<L1W`h`nI0000`Q9m49:WXA;f0000@4<ShN1E0000T9k`0000\W^UlF@X@bIL52RN
00000000000000000000000000000000000000000000\B\:90Xi0000000000000000000000004o[[0c;552Tm00000000DJ<mTD[F00000000000000000000@]3I
0000000000000000l10O95::\Rgh0000XZ>i`0N>0000000000000000hTej000000000000Pni7000000000G[I0000<1m:TBGOHXVJTNQHY1K800000000lOnO@JME
0Ndg0H3oHLENP]DiH?ODhSGT00000000@[LOdJPJ0000<T9CX5DK``jj8I7R00000000000000000000000000000000000000000000000000000000000000000000
000000000000000000004eEa0000I082000000000000dbF[0^IQ0000l:VehgiX000000000000hhAD0000000000000000XBWfXW0flRC6DR_OI4O;000000000000
h``T00000000I2Ba0000000000000000@S92000000000000\Kkf000000000000000000000000<QGg@D9h000000000000hGmod_iY8h=;000000000000dP<TL;Pj
000000000000\\_Q8<@o0000@M:m0000LDoX00000000lKXK000000000000\LnF0000000081@000004D:500000000LbUePmV<00000000`C8a0000\cQa0000H0Lf
<9n90000\=of0000000000000000000000000000H[A]I1Z\0000X\R00000XENP0000TAc20000XTW;0000000000000000`mQS00000000000000000000DkZZ0000
00000000TG@A91BYa23O000000000000hR6\00000000`EhdXN1n`hXD@ij`HkI^00000000TKoEHdRC00000000@3HF`ISk<Y:4H713HAKEhB314F8li3DT00000000
00000000X;c[L;>_P94k00000000000000000000000000000000000000008P=bX?:PdDIhe2:B0000000000000000T9lJ00000000TogC00000000000000000000
P=JaTXBRLJ3I00000000`Uec`G860000@PiC000000000000PYLY00000000000000000000P6IP0000000000000000df[]00000000000000000000T0GH00000000
0000HZfOP=ZJHc0\0000Pe3c00000000LGok8jAY0000lOJn00000000dDDOT?5EHKUR00000000X:e200000000TBMOU1l_00000000a2o4\W@PhiTY8XSddLYhTaW:
HNJaPZKA00004Ahk00000000dVo]X5TOdPha00000000L=Pn\A<F@LNG00000000000000000000h0Ib06[C0000000000000000@^SEhb]@00000000000000000000
XJf_XJg<\@?\dTcF000000000000`KI@00000000lXjX0000000000000000X1lP0000000000000?ZG@@gg00000000]2HI000080FZ000000000000X;=kPCZ@<DAI
00000000000000000000A5<k000000000000000000000000\\G:0000000000000000X[Z`0000`@e[0000DT]D0000000000000000=3hb00000Ih6000000000000
00000000000000000000000000000000000000000000H1aC0000X5Y:TG39lCBA000000008J:R000000000000lS;S00000000hBead><dP6AYhBXH<RN@0000D_^]
0000000000000000000000004_kE000000000000\U5k`U>\000000000000000000000000X0XK0000000089m^000000000000000000000000\Uc9U2_P00000000
<BaA0000000000000000T46:0000000000000000HWZ800000000000000000000000000000000D6TD000000000000@mi>000000000000l3E=0000<F_`0I]Q52lm
Q3=O000000000000HSgJa0\;88UN00000000000000000000000000000000000000000=kRI2=H000000000000@8ab0000000000000000P>IbA1D9000000000000
8OTI0OHb0000000000000000`kLc000000000000<KPJ0000000000000000X?iF00000000D@d8m2:0lVK[0000000000000000000000000000hM5:000000000000
0000@IG30000dHDl0YB:00000000lo?600000000dRDDdW;iL4jm882QLPA5`FVKDfG`<ZS3i4eo0000000000000000000000000000000000000?A40000@UNF94Y4
0000000000000000\21G00000000\BIo0000h8`o0000Q59\000000000PYf0000ha^40000DY:j00000000hKYmLEn^00000000455]000000000000000000000000
h[j410Pei3oO<1:U0000\7CTT3OW0000h1NBm3QP0;6]PJS6X20:00008]IF00000000000089^30000000000000000<l]JP]UA0000000000000000000000000000
0000000000000000`H?Y000000000000X?0GL2mh\F000000P84X0000@Nil000000000000D@O<00000000\V\P528ni2IN00000000000000000000000000000000
00000000T1ID41bB\9`X00000000000000000000lA9fLV@VdfADdG<50000DRX=0000000000000000000000000000Pkgi00000000LWn[0000000000000000<m5a
D1`]00000000@HcJ4Nc>0GTE<jWB0000D<Y=000000000000000000000000T@ESXTH=4Z]Q\bRGi55B000000000000000000000000000000000000DmhQlAl<4:jm
`6cU<jhj00000000m47A00000000000000008aKfDOI1\aJJ00000000000000000000000000000000]0;bH6J:@V=i]0^90000D10k00000000000000004n5h0000
0000`Xe>00000K@:`Pm[d<:`0KcHhY\Mhl13I1XR00000000E1gU0000000000000000000000000000000000000000lGY^0000000000000000000000000kMa0000
00000000000000000000A1Fd0000000000000000000000000000P@K5d:Zf00000000000000000000di4]0000000000000000T;Sfl>eQ4K]WU1GZ0000@6i=4FXa
@UDf000000000000000000000000862?00000000PU2b0000<Khe0000000000000000000000000000000000000000lCIj000000000000hEGW0GIN000000000000
`@b<h1Zn8EIU000000000000\9Gn<Mh``PV50000000000000000h43H0000hlI900000000000000000000000000000000ddGi0000000000000000000000000000
<48C<9=:`U[M8Q?mPoMd00000000000000000000X5=m0000000000000000\7g0hP\l0000@T7C0000000000000000000000008ih=0000\T\n`:]n@HnZ13V38QSk
00000000H?n;0000l>2XD?6TD@c30000LAJ_d2HcTVml`Z^60000000000000000000000000000000000000000hDJg0000`\Q<<USdP?gn000000000000T=`hdC@=
HBeK8KfN0000000000000000lRLY000000000000000000000000@7B5DQ\a0000000000000000000000000000000000000000000000008O?T0000000000000000
0000l?o_000000000000`B\^0000DgW@0000TVbH0000000000004=;^0000000000000000L4E0X;`l00000000`_]c00000000000000000000U4W`0000lDSb0D3l
lE7L0000\IDL000000000000i0=`0000`aA:0000d0i4<l]b0000H:Sb0000HEZd`hEB0000\:2Q0bEo00000000000000000000000000000000hOW7000000000000
00008jjk0000X7`S000000000000000000000000000000000000@3^6<ocb00000000ToR80000hd;?Hk3@00000000P3I2XVGb0000@EUl00000000TST<e2220000
000000000000000000000000\;;Vd?jVHmNm000000000000DASD0000@hg10000000000000000000000000000HG8J000000000000lJoQ00000000<4h;00000000
00000000000000000000<UCC0000<4dL@BB?XOHEE4YR00008>9>@k^l00000000000000000000000000000000h@[CdH;]0Ia9XI^`0000\k97XC7?0000\QL<0000
000000000000lSGA000000000000000000000000000000000000Li9N00000000000000000000hYGN00000000TdAQHWd:000000000000000011W>0TEC0000@?S7
e2C30000<?WE0000X23l0R6D0000000005110000\=YDdI^200000000000000000000000000000000`@`10000000092la00000000dZR?000000008_5\00000000
0000000000000000Xb4P0000PFHW0000000000000000TQQG000000000000000000000000PS]\00000000000000000000000000000000000053gl000000004MKi
d<Rfh]>M00000000\>]TdbFC\96700000000000000000000000008QX00000000000001BO4\F3Tc7O00000000000000000000DS3m<^k8lU8_l_fc000000000000
000000000000X>Fe000000000000XDS>l6COQ4=n000000000000T37FL8ni00000000000000008[PP0000000000000000@P_L000000000000DH1L52dBe2l=0000
0000000000000000l0@YD1[\hnnALXdJ000087LT]4gUh2Ld\6RQ0000L9C@0EI:0000\k670000000081]Y\5ViTS094XQ?000000000000000000000000H?>O0000
0000DJ=XXNnKXeoETn=300000000U2Me`=bG00000000000000000000lMW@h]Y;00008??E4[D@h:Q7X;^a\o3E000000004DSV\3hJDHSLdRI90000000000000000
00000000000000000000000000004X6200000000XLf@000000000000000000000000000000000000D>`b00000000000000000000@Z4\00000000000000000000
D\>n<2dY00000000X4<ElL0bXQ`i00000000TADLHSUJ000000000000L_GG0000000000000000000000000000lhId\F3o91<A0000000000000000000000000000
HCLfdhR^a4WN<>jN0000Hg5_00000000LBGA00000000000000000000000000000000TWd1000000000000LKg[0000000000000000Y1aj00000000000000000000
00000000000000000000lgg<0000<B@X0gCa00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
0000TOL600000000000000000000000000008LMLXK?c@GK\<S`e000000000000\:Wl0000@0N]0000000000000000l0KC00000000000049^nH=[\000000000000
000000000000X8Vn00000000000000004X`\LYMP00000;C\\9HT\IlaM0Ta00000000000000000000Pglk00000000<3PQ00000UlD0000=4BW0000D7K>\;Zn0000
000000000000000000000000TF[M0000D1PI@k=`<kFl@?hK0000P9cEXKNV000000004;iS0000<1_Q0[3n\^j=000000000000`gR^0000<LOQPM::T\jK0000\29H
8J_U0000000000000000000000000000M2af0eDh00000000d>LoHS7i\h?70000`S1X<c<l0000d^QL000000000000DFYFE1<eHiS3e4hoXMXP00000000\8cR0000
d8[Y000000000000L@Qm`JiU0000Pa8O00008GO;00000000HIiJHQf@0000D?Ji00000000\JjJ00000000X_8F0000000000000000\Bm^0000<V<i000000000000
00000000L9dMhm090000000000000000m02k000000000I_K0000P;jU0000000000000000m4aa0000lLdn`BE5097<D=ni00000LM[00000000`HO48R2;00000000
00000000Xk\A0000`PBZ]3h>00000000lTdeM2SSPofS00000000Q4Pa00000000D91\00000000000000000000hXE=\J8MlQ[L0000000000000000\QKala?OLJTe
XQ]d0000000000000000D?_U00000000dX;_000000000000@XM50000000000000000000000000000000000000000DCoYT7o>TQoU8VoFXLLkD5X14OmS00000000
0000hDK40000000000000000000000000000THW800000000000000000d>S00004ZIk000000000000HD3U4;fj4PQZ00000000A2E=000000000000000000000000
LP^mXUUe00000000000000000000000000000000000000000000000000004Bi800000000H96gh@DOPIKJlCMnXTSLP\9:00000000000000000000000000008D=O
00000000LU\g00000000LYKM\OJ60000000000000000000000000[3:Xj^K00000000000051@OHJm4\_cML]7S0m430000PhfO00000000m56P000000000000LE3S
000000000000XTiZ00000000000000000000HY7200000000dI=B0000l`9<00000000H0Dm`M4?0000000000000000LPfU000000000000e1]80000000000000000
0000E3jZ00000000Xi]iDP]G000000000000000000008MV<000000000000000000000IhL0000`JYT0000dn3:`f@JA1McTdU?0000@eOH000000000000m4AL`6<d
lgRlXPTf0000000000000000h\_90000a2S5000000000000\ZP:hK45@:al00000000000000000000145X00004Jf>XKJa0000hRiN0000000000000000406D\B_X
<03g8_<;DI5X=3ZY@Z?D0000TE:f000000000000lG=SL`=adfMPPJQFHHI;d4nOP0iR8XoWl_i?h1ldd5P80d2\00000000000000000000<E8O00000XkF00000000
00000000M0o^00000000PL@\000000000000@_:b86l00000\[caQ2Y\000000000000855>00000000lEVo0000`Sf60000000000000000h20Tl;Hd000000000000
0000000000000000PdgZ0000<:bf0000TEnQ00000000000000000000000000000bPC00000000000000000000000000000000P:jUT>gQ8Ya80000T`a900000000
00000000h=fK000000000000hMJ8000000000000DE<@0000000000000000000000000000X>[P00000000DV9o000000000000TTdYLXT^4Z[a`Z[U00000000lI7A
0000000000000000@7^C000000000000<KkK00000;?]00000000\X\m00000000000000000000000000000000000000000000dLml=42j000000000000hMd_DejT
000000000000l1U=0000XQ5000000000\F9A000000000000D613XTfi`iiE0000@FXo000000000000000000008EM8E2L`000000000000\5UH0000i4HiHU>7<QEZ
8UOK0000XU]6000000000000\XcO000000000000i4lcLUE50000E0m600000000000000000000000000000000lUQk@7D\0000D[5I`3g1`UNW0000000000000000
8Q3S000000000000XQdD00000000M1eZ8Zhh00000000X66M`\iG=3m<0000lQ?X0000L9l4000000000?aj00000000000000000000XOk]0000i0Y;H=Vj00000000
\C=7HEW;d4;L@CbjLIYEU1aXHFPY00000BcY00000000000000000000`]Qn00000WCb00000000000000000000000000000000Hi6S@;O[X44o0000000000000P<B
0000\24G8=_c0000000000000000000000000000000000000000000000000000hS]l000000000000H[MiL;;FHf5hDZ<ddYJ_<f6lDjboQ04`E3l40000\BBMTci^
0000000000000000H5B8P3L\H?Da000000<j00000000a0mH00000000XkG]Pn6L000000000000`95N000000000000000000000000000000000000TCiLLJ;HDZn0
d]bM4f2M0000HJEV\X@f0000T7mN00000000000000000000LIi800000000000000000000000000000000T0JC0000`b[2000000000000P<jR@8UnlhgE00000000
<W=G0000000000000000LbKSd8:`<M6S00000000000000000000\j>d@WL:00000000P<mX`h@Rh9VETBae00000000000000000000Pb0[00000000hGbZ00000000
0000T4Fi0000DA_g0000000000000000000000000000dB]40000Tfbg00000000dZ\l0000000000000000h<O300000000@;f30000i2Hd0000`UKb@J2I8EcU42B=
e4`;00000000000081<_HEXl000000000000X1OMH<BS000000000000000000000000TSk98Yj<00000000dM^>0000PVSo0000<XH`\_T900000000X;OkXf<H`A`L
00000000000000000000\:;M000000000000\JWoT:3SDDaQ0000P?g10000LGY4i0bM000000000000000000000000000000000000H8Z400000000000000000000
0000000000000000000000000000000000000000HLiT0000000000000000<4PUXHC[HO=`i0L90000000000008kGK00004^l\000052n;00000000<T6C00000000
000000000000000000000000Dn4T00000000`:CmdE`952i100000000000000000000000000000MGK00000000X5=XlHNZ0000m08D00000000lBlRL2FihOQ^8eA@
000000000000h3Dm00000000LYf5PZ>200000000<S?E8QU:Ple;<=jl@b440000d7[0000000000000<Dk:0000\GeXT;<Y00000000A4fS000000000000dKXel6n:
D[<P000000000000P<[c0000TNF@00004Xa]0000E45j00000000000000000000E4210000@Y<=000000000000T>fn8HPk0g3=000000000000U3?;00000000\kgW
<RB^00000000h?Cl<2X^TAXjh^];hd?<HgnA0000dod:a2m]l3VIDe=`000000000000D3oi000000000000Pj0Y00000000HT5EXGg3<0DZHTI=0000000000000000
0000Lg9hhN5>00000000TJnQ4\T]0000hHFmT2\fi35j0000000000000000\V]]a1Xd\7BR<5:8XUic000000000000HHRd0000Tg9A000000000000H?nnTV:i0000
0000XMSS00000000<L\M0000d=^2HBdNP[Sb0000TZlS00000000U2oF00000000000000000000000000000000`2]4Q3Pc00000000000000000000D<d4@DHm0000
0000000000000000hEfilH7L0000l?bgLXF9000000000000\8P?0000000000000000000000000000000000000000<1FK0dl]l=XD<Z4F0000000000000000lD8f
\c6]00000000H3_7HTVR0000000000000000000000000000000000000000000000000000H[X<00000000E4I500000000000000000000TWE>0000000000000000
00000000000000000000d8^300000000lIj5lmXO0000000000000000`;amTQ:M@]Ai@XS;@\QVl0BmLcOBdZ>M91]JD<0R00000000000000000000000000000000
0000DMbC0000a3Xd000000000000DFNo00000000\jIM0000LHdQ0000d3\3HGdjTh5;0000L3>1HDfn000000000000PoX50=P8000004J\00000000DQ5I00000000
00000000H5I<000000000000a0DA0000e0WC00000000L6a<X9Eka4Ja=4ZK00000000000000000000DbYN`d@30000000000000000LZC^00000000000000000000
0000000000000000000000000000H_P90000@jOU0000A3]80000i5;0`1PZdFH300000000000000000000HCR700000000I3Df00000000T:K]0000000000000000
`N[M00004XL60000@\@d0?ga<]aY0R8X<kKd00000000LB`3`IS<0000XNTl0000000000000M_Q0000<NI`0000000000000000000000000000DMC3<QbEP=@_`RFR
L[WhTJC]T[lM0000000000000000000000000000000000000000dEEc0000L_<^Y0oO0000000000000000000000000000H5Y[000000000000000011?5PTEV0000
00000000000000000000lTL?000000000000PCUe00000000PQ4H00000000A30`00000000PRBDPcBU\BRK000000000000Do0?LC9[000000000000000000000000
0000000000000000000000008MHT\BAl00000000DgU4000000000000000000000000LFN@8dKhl>Ke000000000000`FD30000000000000000lN]><`GB00000000
84LR000000000000m54a000000000000DJR6\SX78<W2THmiPdc3TZG\0000000000000000PKU48MZb0000hidB0000@h1@00000000@>I?L5hb8\DP000000000000
`\hB0000000000000000D5eC00008LB00@mGHH[i<cPHD7?G@6fn000000000000000000000000000000000000HBbD00000000000000000000hIcL000000000000
0000DWmf000000000000000000000000000000000000000000000000h^?`000000000000XCQ]0000X1IOHoTW0000000000000000000000000000d[V900000000
0000`8?o90NU000000004N0P<l\I0000000000000000<:da0000TYG\00000000000000000000hONKlUAC`RB8X]4ChcPc0000\[OA00000000Y1PH000000000000
hnTmA0F`8O2M00000000000000000000000000000000l9h4lg;40000000000000000XiQ=LPL0000000000000XNhDe0OKd0c0000000000000<SOf000000000000
dZ3300000000000000000000@Wad000000000000L5O^000000000000000000000000\[an00004UQ@000000000000000042bH0000000000008g3W92b80000\FNK
00000000hVl@lnON00000000<D2fLL:20000`QA]0000000000000000l5@Zl3AW0000P<j900000000Y14Y0000\;1;lIEh0000000000008:EBD@hCdaN;0000T0ig
00000000X=8DHNn0<5MghZld00000000@LC>4TMNlW\CLcZbhlef0000000000000000l60W00000000H2BNL6MgTVLP8SNV0000D\Mc000000000000U0Wg4BJa0000
000000000000000000000000000051:\00000000000000000000]1?kX0ME00000000X8Y?@A>c000000000000DV7;D_Y8lGG<0000000000000000000000000000
l4fC0000P>?J]2N7\b290000000000000000`0F@HjeGXD?RX2e;000000000000D>_ml1o6h@KnE2MA000000004K]j00000000LaVK0000hQe<0000000000000000
P7I`000000000000\gdb0000DG:LDS0I<V3A<_;C0000H7@T00000000@4KiL?J=00000000h^@jlL1@HM1D8kPT00000000hQ1Y0000`g7E0000l;;5hEgXTZ050000
ThjD00000000000000000000XHQY<jFm000000000000000000000000P2CkDICR000000000000P=KRXT8CL=Lm0000000000000000e4_f000000000000DA[8hCC\
00000000000000008E2Q8>ej@kj<0000hE>X<Ed:\8T^DoDm\2HP8W^3D7nH@obilV`2dd^f4QB20000000000000000Tono0000\CThlNUbQ2\VX6Uo90j60000<8>9
0000l_\SlG4@00000U3S@9AP`U6H0GcQPhOQHD1\LZ;:0000\N6F00000000000000000SC300000000dQF_@hI3000000000000`LWY00000000TZTh00000000Q3Y6
hfOL000000000000<hJfX=Y\hASi4bH3d0Vd000000000000819mH\US000000000000hcAI0000000000000000`8L0De?fH:IDLhR=<j8>I1M90000000000000000
000000000000000000000000000000000000\gV@00000000hcW?000000000000000000000000L2bhlIKdd09V0000PolA00000000lK99I4Xb<;LF0000P^hO0000
000000000000000000000000ddI<\8Q800000000\mThTn:o0000dH8;lHCKDI;B\PTOY535000000008EXD00000000H61oh:dRTCI2H?L74H?7lJMgP>c4<Z;U@[=F
E0:l00000000000000000000000090>h000000000000Q4b30000Le6CE1MQ52c@00000000000000000000000000000000000000000000000040=D<h1]00000000
000000000000h1n8\LQjhVSCL]WoM10la40900008GOi000000000000LIL>00000000HE=[4Y:Y00000000`UJNPd_A000000000000HSf\00004OmB00000000H1<H
dHLL0000@9G2hkTW0000LKEN00000000000000008TV<llFe00000000lS9I00000000HjMf=1KnT@\2000000000000\=Wa0000P8@k0000h4_l0000000000000000
000000004ZI:PK`c0000000000000000000000000000Xk0C0000000000000000000000000000`8mo00000000000000000<5T00000000<AX4<Zh0`D<=13b\0000
8<\7000000000000000000000000XjUn0000000000000000000000000000000000000000\T210000000000000000H53=00000000000000000000LKbO0000\AMn
000000000000l6R_000000000000000000000000PQWK000000000000000000000000000000000000L@Dg00000000000000000000A3R70000XZLg000000000000
00000000`0;[12;8DWee000000000000TYdX0000000000000000TV@D\BfI8ZG6hVVY0JY>E3GH=4ID00000000000000000000000000000000hID:000000000000
00000000000000000000XE10\9d80R5O000045^7000000000000043900000000hFJNU52?@7Y@0000000000000000000000000000`8\U0000M0>20000TY99PG42
000000000000LA89000000004Fgm<JjUPU\K0000dMWj0000D5\C0000000000000000LUbI0000Df>O0000000000000000@^i@0000H>210000TGJC\\`C000046C5
@W3n`\P^\Yc7XlIW0000000000000000l=9;4L>Q00000000H=de00000000H[B<0000000000000000a0f:0000XI1R00000000@Kk10HfMlg@i0000000000000000
00000000000000000000000000000000000000000000000000000000<O0400000000000000000GKkD3jG4D]Y0000000000000000000000000000000000008R1R
XW4]00000000h=\4<M9bTfdAlCkB0000000000000AH>4N0?PPoST2a4TTjNHCjelYI7LcEJ0X^>U0e200000000HaTL000000000000XOo@000000000000DW>FhiIM
000000000000HjOm8Tg>0000dZmf000000000000hE=DhKK:H[N8Y19flcZE0000dDK_00000000000000000000000000000000000000000000LK=^\VY^DC<Q0000
00000000hI@JLJ=F0000000000000000X1J[00004BZe00004VXU00000000`^0<00000000000001jG00000000\HBG0000e5<;0000@_f;l4D<00008UjW00000000
8dWO00000000000000000000h=MZ0000000000000000000000000000`=nV000000000000\?CSH4d10HV_0^5cPG=`00008B900000000000000000000000004N6j
0000@D]l\0ZE000000000000h0I6\<;=00000000`cjJ000000000000000000000000TDP<00000000000000000000lE`WPfg;00000000l_XMM2cd00000000e1T5
0000000000000000000000000000000000000000000000008:@C@8:O@Ae3h6Y;8H5T8Yn?@GgU00000000000000000000X92DP`]n8SFf533N`TEl\Ve80000Q26F
000000000000000000008687<W:^000000000000000000008\`4000000000000D6XM0000<3D\92bn000000000000000000000000l@Yn0000<d@^P>:XPJAm0000
0000000000000000H1[Ll[=n0000l5fg00000000TYnW000000000000000000000000L3e^000000000=]6000000000000000000000000dUL<DW4Q8Y9i00000000
=4\=LTmc0000lWI500000000Q3E8i2YMP8K4000000000000X:3E00000000000000004VHAT;K^TA6W0000LR0ch[4?lDBC\jkn]2bJ00000000@8n=000000000000
@0P;PG8[48140000<SKE0000PLP_00000000\B>90000000000000000P\SD<L9TXS9XHIdC<XK300000000000000000000l;jn000000000000E38I000000000000
H`O;0000000000000000hK;cTUM@d5`P00000000000000000000Ti^J00000000d1h50000000000000000000000000000000000000000000094Kc000000000000
00000000TH4U00000000000000000000T>`Q0000h:K8M57@0a:?0000000000000JPo00000000000000004Q6O00000000lODS0000<[YA00000OZLdXCM04mFd`2`
0000000000000000T_g;00004HGDX?hWh93<L<N0H[U\A3:S000000000000000000000000000000000000000000000000XK1K<8890000000090b5HSPo00000000
LaT6XXnbPnjE0000000052\h000000000000i4Cb8SZ8000000000000LK2fi3;^0000@G?=\0m^00000000000000000000000000004T`S00000000000000000000
00000000000000000000000000008?mgDQZ3000000000000000000004ka^45F`00000000`_F30000P[Ij0000U4MX0000000000000000lQoH0000\?ce00000000
0000T0CV00000000T67A000000000000H0VILa;U<B1Z0000`;JK0000lk:J000000000000XUT?Q4Q30000X_Ya000003?6H4KB00008Si<00000000DmRD00000000
00000000000000000LD]00000000`k6Z00000000000000000000`n]a0000L4Ue0000LiPg0000000000000000M0]UDg=D]0aZT4P:0000000000000000\Hj\TaYY
00000000hRW]00000f3:00000000<LVZ8jQZ0000000000000000`5@00000000000000000X9>Q00000000hCC1`ZAO0fdS00000000000000000000P:Om0000\Q9P
0000l5b@00000000E2D>0000000000000000hFCNPUO100000000000000000000<LBK0000D3LK00000JF=00000000000000000000000000000000000000000000
0000@3J?@KL]Y3c10000000000000000@NEITE^L00000000PNCV0000dSYeY1^d00000000000000000000h<IU000000000000000000000000000000000000LWZZ
0000000000000000`gG;00000000Hc<C0000XiHT0j1i0000@NlL000000000000HY`68C`<PK>W0000\3AD0000000000000000hDNA0000000000000000LSET@WS5
54n:00000000000044RM0000<2Y9T_:;\o5g0000THAX0000HI:W0000000000000000D41W0000000000000000D0G10fWJP9SZLZd6I2aT8<`00^1jhd:eM2\D0000
0000000000004WLP@Uo5`YXi00000000\^CG0000000000000000HV?Q0000dICflIdj<bjV8Y[c<nZj0000lae<0000D\YLh2?88EA890O]I1bH03RN0000LAbB0000
T?;e000000000000000000000000000000000000@?Mj00000000lMog4:kG0000000000000000d_l[`XLd0000000000000000000000000000dEch0000dBc@`[4N
4`cO00004T@S000000000000000000000000LiY9T6VdT;kf4F53U3K>DZmE00000000@f`R000000000>5H00000000000000000000lYLo00000000000000000000
0000hc\N000000000000000000000000X;590000000000000000dNaS@U5[DmfJ00000000000000000000`So50000Y0EL00000000000000000000TBb^00000000
0000X79G000000000000000000000000X]NI10TO0000h8em000000000000000000000000T0:7DXUFe46H0000dXk2000000000000<cc5hUe2@X4lh:P<D_l;0000
0000X7aEl3j3A3OOdQQ10000000000000000M2]:0000000000000000000000000000lRe80000L?]T0000000000000000000000000000000000000000dLTT0000
0000Hog[L[ZT00000000\6EahBl1000000000000000000000000H;AGdMil000000000000000000000000lOoU00000000000000000000T<>E0000\4[80000TdhM
0000DK<200000000`=Kc0;5VXZQQ0000000000008?I;0000000000000000000000000000H8?I00000000000000000000Y2NU000000000000LP5I0000@cdj0000
00000WeI0000000000000000000000000000000000000000hAASDLQQ@gBG00000000000000000000@9Za0000000000000f^I0000000000000000PXYc0000LUdW
0000000000000000000000000000<8il000000000000000000000000H`BhX`m?X64]PG1i8O2g0000\YA@T:>I00000000lIJ<d`[d000000000000000000000000
T3lUP8`>8AC_`X^Zh_Z1HmJV00000000<32A0000000000000000@R[K00000000000000000000@9Vl000000000000P^Y10000HOAW000000000000`<dc@o^mY4`k
0000000000000000=0_;0000T6NEL]He0000000000000000\H9]00000000000000000000]3[X0000d>MKXofk0000000000000DJUI1N\0000000000000000@R\?
0000DDe1XFel0000000000004Km\00000000@EVd0000H7[h0000<[UG0000@`h7DYS28J]XE4<60000XRc9h]6F@4<`00000000X]ZM000000000000XLIX00000000
00000000000000000000000000000000<K1k`RFF`gl60000000090h>XVa;\DC<00000000000000000000000000000000M1Ij8BFGXRR10000000000000000838A
000000000000D]c1000000000000X0^>0000000000000<Ui000000000000`K3@DlhG0000D2S>`Q7Q000000000000@IoJhQHR11^L000000000000@iI500000000
000000000000000000000000h\Z5000000004dQ`P0Ql0000\_fO<1MJ00000000000000000000TC3cdMjf8T1S000000000000Lj9H000000000000000000000000
00000000000000000000000000000000T\i0PGoT00000000l>2llN2g0000@1?KLh[`0000000000000000000000000000dS:c@jgi0000000000000000`LA[0000
000000000000000000000000`2XEDFcg`MakH>PRD[@S0000DR7F0000LHC90000`;o500000000lD=k0000`X=O0000XM5j0000hVd>0000000000000000D?EXHSfP
XVcIlHaJHlNLlYkN42OCD:7eHk0h00000DeE4JngL^Ybd:S?PZ=cLfPV00000000\QCi4nFZ<Ub10000hMe]DJX>0000000000008>c\00000000000000`T4V2P0000
<?gG`UIL00000000000000000000000088h7T?cS0Di=000000000000llc00000XEKiPInJH5Tm0h:gHjGf0000`iA_00008L@>0000000000000000000000008ob9
000000000000000000000000000000000000HI>k00000000D?IV000004CZh\:X00000000l236<a<M8;U08dYM0000LJmjHL]Z<[7^d?7Gm3<W00000E6U00000000
0000000000008Xfml9[<00000>8D@Yim000000000000000000000000000000000000000000000000000000000000`X8Uh[9]Y0^i00000000POeYQ3DHl1GW0000
00000000000000000000LWDY@T3KPJe_TKFV00000000X@<;lZ@@<GJ50000@BZ5llnWH]^9000000000000HVfH00000000T5VA\`_Bhm9MD9200000000000008k_E
0000000000000000TFi000000000000000000000000000008Hj;l[_0d7FLI27TPK3Y0000LLn`hdFa00000000DQ;n0000000000000000<E>I000000000000=17P
8L\\dZZQ<gaM000000000000h[;]00000000LU^Y000000000000dUVR00000000000000000000TP9h000000000000@SA4P^9@00000000T:aC00000000110N0000
0000000000000000000052Xi0000P7@IHel6dQT:hcLna1X400000KWA0000`X1JhT><0000@@iW000000000000P?Lk000050WU0000000000000000\1N700000000
000000000000000000000000@gHQ0000<0[70000DSWhPcI;0000X73C8JE7HaM000000000LS;30000h2SX00000000L[980000000000000000000000000000dBH>
X[dgH`V>\f_B`VPZ00000000000000008DN200000000@_C_`4=a0000L[oa00000000000000000000000000000000000000000000lIGO000000000000dAcd0000
00000000PQn;0000i457h18>00000000000000000000000000000000HU_JXV]?@fj3lEE70000<j[R000000000000000000000000H]cE00000000000000000000
0000`X<<000000000000T05V4R[d0000000000000000000000000000000000000000HF:7D@3N94K30000l\^8000000000000509@0000@9GO0000000000000000
00000000000000000000000000000000000000000000000000000000lT<B000082A6Hb3U0000\J^1PY3B8ZeB<bJ_00000VJZ0000LK0o000000000000H<4[4F8V
4O\h00000:RA00000000P7<adIQZ000000000000000000000000Pk2Y0000000000000000P>EKLO=O000000000000a0MY00000000@=D\00000000000000000000
000000000000@3VfDSSB000000000000U1TYdQd5000000004mGe0S:5DD_OT[n@0000000000000000@T\M000000000000000000000000000000000000HG^\0000
000042Q24>f^hB1;00000000LHU6DZDd=0Mk00000000000000000000000000000000HBdg0000L>0@00000@>IDM1400000000`PW=lhX4l4Ck000000000000X0j\
PC>3dGo>hH?MdD0d0000000000000000lMM200000000]0PA0000000000008oAR0000<\\i13a6000000000000000000000000<Kcb0000P3kg0000000000000000
HoPF00000000\i0P0ED=@QRJ00000000000000000000P:H24LO4dklA90;PHV<7L:3k4_L:000000000000000000000000000000000000Y03j00000MMZ00000000
0000000000000000<B2`HTnR0000Q2k_00000000hMkZ000087c_8TTB\cAo0000`oDI0000000000000000\H[Th\Oi000000000000`DPJ\B5J81O@Hil>00000000
00000000h3Qj000000000000000000000E:P000000000000000000000000m40W00000000000000000000XgIm00000000000000000000000000000000hD<V0000
00000000h<FUdM_b000000000000000000000000P6B6Hi`Algh=0000000000000000`1Oo0000TFmQH8HhDdM[e4[V00000000Q2mQ0000h>oH00000000HF]90000
0000000000000000000000000000i0?j0000d_ZRDP7mhXV600000000000000000DUR0000X<oA42>EHY5\0000000000000000Xl@`00000000000000000000@93L
`=2m0000000000000000h33aHkU^0ReO0000PCH500000000hbCg0000\e7]`;0[8IFR00000000000000000000<Cn<HT\X8WX@\cbD0000TH;J0000000000000000
HUOY00000000000000000000hI?\00000000lkCO00000000lMkM\P2Z0000000000000000000080Cd000000000000000000000000\gfIh:IkXDkb00000000h:hM
0000e0k;0000000000000000000000000000]1I40000Q0jKh9SH\OJ`00000000DcG:00000000000000000000P30B4M]C00000000@?[ddQaB0000000000004n9^
0000<G5T<\0AH6:4D?EL000000000000000000000:PNHj6^000000000000T?TC000000000000dHE<8Q?Ed9Lb0000000000008A>9@TaO00000000000000000000
0000D41nU3>i4XX`00000000000000000000426C0000<bJ=0000PVA>XgZ>00000000XNEd0000@Ee``<[7TJ30DKTW0000`^R\`4efdg??00000000000000000000
0000H>eDTOhVlUU2lAA>000000000000000000000000TA[b00004OYX0000P5cHPFJ7\88NH4iM0fUh@gh10000hXDC8UFa0000hTa>hCL<00000000`A9AP4NVTK@o
4330Y4D40000\O3X00000000T?F=Pj_UhM?O<fCbhB6900000000TK<RdH:a0000Hg65000000000000E4Ei0000DE_j00004Nb=TB;R`Y@aHjT=0000`2fD00000000
0000000000000000000000000000000000000000<2gIPbhPl\Ni4D`h40]ch=2O8GVNdFo]0000TXIL0000000000000000000000000000dCUI00000000LPEP0000
0000000000000000000000000000m0`@0000@ChOI0`R0000000000000000dPdj000000000000hf;\000052l10000000000000000HfR@@N:40000000000000000
00000000@45E0Clf00000000000000000A3R0000000000000000X:;20EHjdUMjm2hA000000000000hQM200000000lZIOXP`Oh9^R\PJ@\\H^000000000000I2Gn
00000000TPIBha_:hF?@0FiJ00000000TRid8<LU0000000000000000\Y6@000000000000l99=00000000T1Pl0Q>:@USVD\C400000000DW?`Xd=n0000D2Jl\U72
`j`8PXD1000000000KEg@Q7k53lX<c1I000000000000d1R?TDj\0000000000000000<:aS0000000000000000000000000000`FfN00000000X_e=0000Y1^:0000
`HaeP5o\H_PS81NiXhj]00008Ze[000000000000H:81HINf0000<JdK000092`4\mEA0000P6GH00000000000000000000PREK00000000`gSG00000000Y4?T0000
00004L2o00000000l5T30000DD^@10=N000000000<MEH=l3\XN_A4Q]000094UM0000000000000000000000000000<<R700000000000000000000000000000000
0000000000008L:M4iG_E4m5hl40`3E`000000000000dT8\0000000000000000LKLP000000000000000000000000LC^RdZnMhO]^0Qnh000000000amA0000\:J9
PT<O0000000000000000000000000000000000000000lYg?0000000000000000000000000000@9MYlCASPY]m0000LM4W0000Tm=m0000le@l0000dV:<44b[h:g1
4N_N8A@MHTUe000000000000@K4F`DB`0000XDW000000000000000000000`IDZ00008mnN\9=kTAo4000000000000000000000000000000000000000000000000
0000000000000000`46i000000000000HF9iPCLMH4ZF00000000000000000e@8000000000000`9F`LQCO000000000000000000008=j714DX0000000000000000
00000jZFX9X`<M1WU4;j0000dE_Q0000000000000000TLOb0000d70V\77Y8DlLT<HTLYQjT7bjT3Oj00000000PEF=000000000000000000000000`DkO000049Hc
0000<@f400000000000000000000=13c00000=UG4GGU00000000@H5>`bRn00000000H:b:0000000000000000hOFm0000dYE>Tk[Q0000000000000000P2aNL:oN
8fa9000000000000PCO<0000lZ@1HBHYH3DBP:@_\=NI`H6:L83L@N`e<U8O0A290[M1L\KY]2h5A0aH0000000000000000T:lb000000000000i1oD000000000000
0000HNXmm0\\00000000<KoZ8\9NI2[B00000000000000000000A48^H<ID0000000000000000PP@;00000000000000008NbYhQ:>lVDW00000000000000000000
Pd3j0000000000000MeK0000HblN@hB2\QG@0000000000000000000000000000000000000000LUkRTW6J0000X1od00000000000000000000000000000000<YG<
000000000000d>j900000000000000000000000000000000445mlAGX8fNB@mAjL4@?00000000XWc9000000004V5V0000000000000000\l=e0000000000000000
000000000000Y3ST00000000<6SJ00000000HJ`>4RCET[?n0000DWg>T5`A0000@53`0000DMm;DY?J10LT0000<\gD8c_C]2nb00000000`1Mb0000HfR^loRh0000
\no@0000156800000000000000000000\1E^000000000Fd:HHgC0000000000000000T80T00008@OV0000L4L>h`jN00000000000000000OKg00000000L42jdMk3
00000000hQPE0000X4Dd00000000lT>h00000000000043Pl000000000000`Leb000000000000000000000000<cg>00000000DN8A0000@GHcHhM]00000000I2QF
<>=f4Eif000000000000dS=:P5LF00000000M32dDcJ500000000l<F>00000000000000000000000000004:ko0000Dg1o00000000000000000000\2Ng00000000
0000Q2PJ0000hJ^bl=[F000000000000T\^R00000000H[d1He5k`L]5Q08V000000000000lK<B000000000000Q4;X0000H8<6]1jXdg^d0000PUKnT^?F00000000
DC[h0000417h00000000<\]a0000d95[T;03@>9k00000000000083\j04Q1`UI@E57d4fe]0000PWPg0000000000000000000046F=000000000000000000000000
0000D;HJ00000000TTLY4mHF0000000000000000458^0000000000000000000000000000000000000000000000000000DS5=Y1O@0Y=P00000000000000000000
0000LRW40000l;2[\@VgXRkd90c4]3b2000000000000000000000000XfHF0000HL>k00000000000000000000X9]500000000d?QS0000lGbK0000000000000000
00000000000000008YaJPJG^0000000000008S<O000000000>b2000000000000000000000000000000000000DBAG0ZjN0000U1==m12@00000000LNmM00000000
I0Fl0000PSW100004;TMTQ?00000<?l60000@4O100000000l@XA000000008H;70000<M9D000000000000000000000000=2]L00000000@7:5XTAi000002R2m2kJ
00000000DA>U4O\Z000000000000@AmTXCgLDYb600000000\fV>0000D@B\0000TWTP00000000Q2^000004>3Qd3b58U06@XJS00000000dXUd000000000000<XGM
0000T;Q]XjMA000000000000XX=9DN^O00000000000000000000000000000000PP@Y0000P\RRLaJoU1Yf000000004=If<>bJ00000MO>0000\7f8000000000000
0]Gd000009V_00008K04000000000000HCST40B;<X0N000054nd000000000000lF2]\hXa`Y7b000000000000Y1[C000000000000000000000000HW?o00008E?O
@R>oTIlL`957HTgXXoFM0000000000000000L__B00000000hC_50000000000000000@6=A00000000]3KJ000000000000\3di`2L8X>@MH?a9X@c]HW6b4FALHL_V
<`>70000l0[R0>GNd<bN000000000000DII08:mlDC[04B`h0EJ10000X@g40QMQE2;V000000000000E2j<000000000000]2R000000000<7EQ<YJJ`:ZXT0CBdF?a
0000`3GW00000000lVk@0000`F^D000000000000U0i4000000000000TEo800000000000000000000000000008EUR@FlOl9mCX`HG<@9QTC?I@@A`000000000000
00000000H:JX00000000000000000000DLfkHE8?00000000@7kEPEWIX;Ve\=c^8GaSHh<Vm2RB000000000000Pea1000000000000<efC0000000000000000`4]g
000000000000000089g\4?T^X:dC12K1L45U000000000000000000000000000000000000I3bM0000@ZA@<P5cl]KF000000000000000000000000d1LoLg?e0000
dL^200000D[Q0000000000000000E44eDJUAlAYiDWA^00000000\1OX0Pc2PKj80000Lg=g00000000l7?1000000000000P@`HP>;HXVH400000000TZVB00000000
0000000000000000I2hS00000000000053g00000000000000000000000000000000000000000000000000000000000000000000000000000H;N`L3iGm2fU0000
dN1Q00000000000000000000I3g`HTRd00cYT\HH0000H`bN00000000000000000000l2;O00000000000000000000000000000ie=0000000000000000DcdX0000
000000000000PP;C94Bo8OLQA4nL00000000`8Ze0000000000000000000000000000d8aHLcYi0000Pmma00000000000000004MZPLd6U44I_<P0S<bN0\o2==3i^
A4?600000000L\?D00000000@JRZ<TLflWW0DimgE3GZ00000000000000000000PJW60000PT0X000000000000DALa`O0[0000000000000000TGFbDCNj`ff@0000
0000DI>SHj=24jo`000000000000000000000000000000000000\;4500000000@i:N0000TZGG00000000@EF^\eg?00000000000000000UR8`:bK<6BW4VAQ0000
0000lCoA<hY>0000000000000000hcn00000PE<ZPMOWHj33XYmX\NOg@8i`00000000000000000000000000000000l2K[000000000000lBiThTM5000000000000
L2_gm4mJ545I000000000000`8m8D@1ndEH\000000000000TCjOdkZ=00000000H4lQTA6ClSeH00000000`QDYE1m@000000004JI`0000000085;G00004:9HTfgm
50CWM3`U@=o6=58l0000PRVW0000000000004g_n0000LG6A\O;l0000000000000000TT600000@da500000000000000000000hVX@91[jT<Sh000000aolOAehS;b
0000000000000000TF4Ble\WL:cJ00000000Q4ol04SD10Rl00000000XFmi`>IKhTA=HYFS0k`CDBK30000]0H@l[XUY3c=0000000000000000dPAXhA3@h4@bDX;n
TKdf\Z^mH9k:X:Um`mM90000000000000UZn000000000000Hoel000000000000@UBn0000dSklhIdT`@S]0PHd00000000@hbMdJmQT5YL0000hPi20000<_EI0000
U4FM`UPO000000000000<GLh000000000000hGL<@;1o0000000000000000T39]HPGA00000000`[SMHQ`347hB00000000000050H^00004V91<jXb104N<U`Y0000
000000000030hUWi000000000000000000000000\OX70000000000008ERM\U][D_H04nR30000000000008Fk`TI9nh4S0]1Tk0000000000000000<THS00000000
000000004T>P0000000000000000l;g<0000i36`000000000000000000008i0300000000000000000000PT6W00000000Td[6000000000000dAUQ]3AiT=PGLOb[
\QiKd?O^HX2EhIF?@?_gTVVI0000LkL;0000M3mN00000000dOXh000000000000000000000000<4TdI5;]000000000000h;NS000000000000000000000n[NDJde
0000d6_n00000000XZ5L00000000\>I100000000l31=@Tb1Dh2>0000HWk60000X2o_00000000XB9H000000000000l<dF000000000gNP0000000000000000LkBU
00000000X?Q<hokc000000004];\00000000000000000000000000000000leiF0000000000000000000000000000000000000000lg8f53PN0000PalR00000000
0000e0De000000000000A4]500000lab0000m0\J00000000lAR\DjK>]3dWTPVl0000`4n70000a0SYlk?g000000000000H6L\Ha0Ee1b60000000000000>e3`X>=
hoKE000081d<0000L6]o00000000000000000000TB2P0000000000000000HT?J0000PLHR`QW<lZ?U00000000D4ma\h9N\?B00000LRd10BYU0000000000000000
00000000000000000000@mBQlTaZ0000d9WTlG4_000000000000\UEJ0000X11[00000000000000000000000000000000@R==0000000000000000000002740000
0000d<;Y000000000000P5410000DO6a00000000`f1ci1Wb00000000000000000000000000000000000000000000\37Z00000000DS=f0000dMEf000000000000
000000000000000000000000LFhJ\kUM00000000<8QI00000000\XBn000000000000dA:6PVZD0000000000000000M4\Uhh2]000000000N?600000000`OUm0000
DVF9000000000000LbXO4hA400000000000000000000X^nm000000000000000000000000d5?K<f2h8V1T<g;c0000000000000000000000000000\UIg00000000
U3CR0000L:KMTZNd4fG=000000000000ljbJ00000000000000000000T\le000000000000\ESaXbm=0000000000000000000000000000De^n0000000000000000
0000\Ago0000000000000000DFYW0000000000000000lHf6dhik00000000d\B:000000000000P48Y00000000`1eg`3FFH>G>0000PXEc00000000XHPR00000000
E3Z;0000000000000000000000000000HI>D000000000000000000000000000000000000HF6@\1X_h94Yh[GH`N?kP^3G000000000000000000000000000042U`
00000000`oXSe3hPLaHV<V0AHJZ78hS600000000<7>N00000000ld9D000000000000000000000000000000000000000000000000000000000000`UN98XhE0000
LF4a000000004SSO<7NV000000000000D1ZXPk>TD97i000000000000X^FHa1kcd0iCX<UZM4aOm2>>00004G50A4jJ0000000000000000d;E1Q0E:<Y>?0000dSJS
Y4^m0000000000000000000000000000l8LoPOSUP60700000000Y42F0000lSl;0000D_W9000000000000000000000000000000000mS500008?AO000000000000
0000XY=g0000<B4f<MI0`d^A00008L_l0_c900000K0a0000000000000000000000000000000000000000D3]R00000000000000000laA00000000Q50SHVkaXkA_
05l[0000dC;c0dQ507WF`OMVPYA105Gn000000000000000000000000000000000000000000000000@e@R0000XBP>LedYPemW904<TZT;lO[:0000@4V^00000000
0000`>f;00000000000040HAXhDO\L<TLXlW00000000<NZXi17hTRO8P6@G@Ohk4fZn00000000l<S=l1k?`Yi^4eH@0i8@XkDI000000000000000000000000m4[e
00000000TbZ=000000000000000000000000hn5A\A8N0000000000000000000000000000<FiWXmj^DT3]000000004OFD000000000000000000000000932L0000
00000000000000000000XB7N0000000000000000d<:O00000000M15m0000\cN<Decbhg8KdS<2000000000000000000000000PFa`hMN6000000000000\=?f0000
00000000a4Tc00000000@;@W8Lik000000000000@2PH`CK5PNL?dXPk\o\Q0000HEO78N5n@[B[i2P>0000POgR]0n>0000@9c88clfTjd`0000DR690000XTFD134S
0000P]9bPfjTh]h]lU6Se3bA0000XdRh0000000000000000T7Sd000000000000Xki:8BUb000000000000`8:000000000\f8k8]fT0000D0>`X_]:000000000000
00000000PQN00000<^0Ri32:Y1nH0000000000000000lWn@U1SK00000000TNVC0000000000000000000000000000000000000000X]F8\jgJDBOHXjm@00000000
000000000000000000000000T`DW4HTZ00000000\gc@000000000lU_000000000000000000000000<0LHE3JW<=lU00000000000000000000000000000000hca@
0000000000000000\B8H000000000000000000000000000000004T2=`^bh00000000000000000000L21]0000000000000000X0D9000000000000000000000000
0000000000000000Y1UO0000PoQ<e43<000000000000000000000000000000000000h@E8\?1_l6A6\?kgdIee=0ZL000000000000hJH800000Fj[000000000000
00000Bd3\>LBXCHD<[gd\4faXc:1D[6Q4kNCP?@30000<3d10000000000000000X3i90000000000000000000000000000000000000000@fE8P@WE000000000000
00000000DDOo83IL000000000000l:`h0000D::cD1SMH8R0`ZCG0`9m0000000000000000000000000000000000000000DWHU00000000000000000>C_00000000
00000000000000000000<>m10ljR@XT;000000000000000000000LJe\9YT00000UD3000000000000000000000000\MBP000000000000000000000\m700000000
`6FZ00000000d9Wo8H4=Lc3m0000000000000000I1`50000e12R000000000000000000000000d1TELXB6@6iL00000000P@ko0000Toe00000H3\H0000<3n>0[jE
0000l=L6<=Q^0000H00T`?:l00000000P3]d0000@HBa0000000000000000T=oF0@=N0EfP00000000000000004Y]E00000000000000000000PWT<000000000000
hTkf000000000000@coghCFh\Zbk0000<D@fdV1=91Jf0000\3H74O8I08HQDYWM0000XMLH0000XBha00000000PaI90000<b6J0000000000004;PL@Gd<00000BfY
L:h5\Z]h000000000000TIUK00000000000000008J`RlJ7JPo<Z41`M0000000080J`8^X=d`KA0000000000000000000000000000000000000000D=i@00004bmd
000000000000d77<\SH6I0<4XD?i52_b00000000XQi00000000000000000000000000000000000000000000000000000l>D@hCad0000Tn?a0000<UWS00000000
00000000M4<H00000000000000000000000000008C36XhW_0000HFDMPULI8m[UQ2EO000000000000000000000000Dn<1Q2df0000I2K=P_dO0000000000000000
000000000000Ll2O000000000000X\WT00000000PF`Y0000H;KBU1Zn0000000000000000000000000000000000000000000000000000000000004;Y1TfcAdH3`
]2<:m3<ePgm^A2jNdDXaQ4o9000000000000`GEo0000530N0000U4bK8XDQ00008\Rg\iZ?H4j1<XMbhee?0000000000000000H=;n000000000000LPm000000000
<?jmhodR000000000000U2FE0000h1kf00000000TZ=FT\VZh\k70000000000000000<J1J0000hCNY0000\B^a00000000dC2CT7<S@\Y<00000000000000000000
00000000000000000000`n1Ed\eG0000000000000000000000000000000000000000TL5<00000000000000004CI]0000<BnT0000hI\e0\;n000000000000XWYL
@eZ_HiOg0000@^eG000000004`Ko0000000000000000Ti]6Pm8SXQ0T00000000h5ie00000000000000004<?6`[@?00000imD00000000X?aY0000000000000000
`5MT<Q3m`lAW00000000000000000000000000000000000000000000000000000000U3`=000000000000XQNI4ek@\XX@000000000000DUPA000000000000DUgh
0000d;BKL@aOdWf500000000h1mchRY_hWQV000000000000000089KiTL?]00000000000000000000000000000000000000000000E1D]P<_K<0AkH=hP00000000
0000LiLNH\\8000000000000000000000000A1>E0000\OE[000000000000000000000000TPoh00000000000000000000000000000000`8dI000000000000@9le
8J9O00000000\In_d5QXPE=20TN900000000LQ<XP7=g0000H<:00000000000000000L9eh0000000000000eLD000000000000h:N;00000000m0ij0000`^1<0000
0000L1eH0000X4Z000000000XI770000000000000000000000000000000000000000M2L00000000000000000h=]`00000000`0hE=0Ng0000000000000000l1>8
d61Sd1c^hNjoHOga4\87m1R^4BSZ0R:70GhUT[Ne00000000\G;A0000H4?A\O9=0000106j<>SbPj;l\?E=00008T5Z\VPG000000000000@]>Z0000D:6Q50<Xhicn
0000`fILH:gQHAPK@Y:L0000000000000=PV@O7:HQNc\[fi000000004=;A00000000`:U8@WY\00004OG:8MXc\UJA0000lL]C000000000000<SK14Z2?0000007c
00000000000000000000000000000000000000000000T[S:0000`V:NTAf1l[lnXkA@000000000000a4`Y000084Ae00000000000080o;43M=00000000<o1S0000
00000000l:LH000000000000HBL;00000000XP>?00000:BWP9fk4DBOXVOe0000DWij@ndB00000000000000000000000000000000D`4O000000000000TIkK0000
000000000000000083CO\LX>lPY>lS4I000000000000DAZT0000PB7m000000000000000000000000000000008L@M0000E14kE4hB0R?A00000000`h6@00000I;k
l6k@<Tjg00000000DPOTTCOOhPSOe4g700000000000000000000000000000000000000000000\YOk0000h^Mo0000000044B=0000lBPS000000000000`JFkdUI5
00000000`:OC000000000000@NHJ00000000000000000000E1jj0000Le1lI0l=00000000Lgkd00000OiO00000000LG]20000H?G[h\CQ00000000000000000000
4@iHXFbQ000000000000l`bf0000hKPc000000000000@Of3X=7K00000000000000000000`3<aP7A0000000000000XLS9H46^00004NN0HR;jPJ[;0>7CPjjJ0000
0000E0@B00000000<[medaA_L]AR00000000000000000000`[Q4H:E40000000000008HA5\SRG8UH[00000000T?Z0lU3DD]nE0000000000000000d>cj00000000
000000000000d;9300000n:<000000000000000000000000LEQN0000@@G<0000000000000000000007Q80000l:B7DH<`@ThQ000000000000000000000000PR;G
H>LT0fm<000000000000D>E=000000000000L9T54G184o78000000000000\5KB@CSk8OF500000000hSkO000000004fX1000000000000X83cm3Wn8<l;00000;8^
h;[L000000000000000000000000LZC0@POAlePb00008474T@Lkh[FL000000000000PTfS07og0000X:O_@@JRT;T3XW9i\oZ0000000000YC600008OCFT]:<HJ;4
0000LUMW4\UiT834`kXi00000000000000000000000000000000T8O_00000000000000000000i2OQ0000000012>b0000000000000000hScelFFB00000000hjPY
02G;h1@i0000000000000000T1GgDLhQ0000000000000000000000000000\5Qi000000000000XZdChOU:0000<4ZS@jTnPZJZ@\=B0000@H:3A00dT[IY00000000
000000000000DQ[`da:d0000PEJZ000000008T4[\UJ4Ph?nXki[000000000000000000004Sd`0000dB[`00000000000000000000\U2<00000000\M0900000000
\QHj000000000000000000000000h[GT000000000000Q4<l@kf74Ibg0000Y2438EFI000000000000000088YYHSo>0000l;B[8?C8000000000000000000000000
L72H0000X7Um000000000000l9YA00000000@Fm:d?mI0iSGd0EfM0dH00008\7]000000000000000000000000<Tc10000@4DX000000000cV`0000\KZ[0000\2LT
Y02S000000000000085L\BIL8Dnn0000XHJFTRGg<DZ?42V<T8>J<C;mHIETdbVi0Y\n00000000<:QB`6HI0000000000000000000000000000000000000000X7<E
000000000PbND3U8000000000000000000000000LCI@hV>Me4E9H13?<S\=Lc=>000082fjl9?>000000000000000000000000000086`]00008K2VLKMi00000000
0000<IFe`2CO0000000000000000<4N70Vl^L_`8hFfoDBEX000000000000000000008DL6LhN`Hi1LY2i[0000hZOi0000PiBb0000000000000000000000000000
000088mF000000000000@EN340eID_`d00000000000000000000P@=200000000000000000000000085H`000000000000i4j\0000h8]XH?R`LASZ0000XH930000
0000000000000000000000000000Tkk_l7HG`O?9000000000000Q1K\0000000000000000000000000000000000000000M1lPM43N000000000000000000000JN=
=1j:00000000DKjTPUP500000000<\?\hCfMhEKCX;^F00000000\Aee0000000000000000hO4J000088l[00000000@fhk0000000092Fi0000DkLO0]M=0000LEoY
<Qlb0]0?\A^Z8bb40000000000000000A1m100000SJA0000\ab@]4kg`[0h0000000000000000Tb=;]3k>0000000000000000000000000000=3LO0000L7jo0000
00000000000000000000D`CS0000hGR[0000000000000000H=oU0000h3YODPb6DFaK\4SSL>E^h12MT@FILZT[0000000000000000000000000Ilj000000000000
00000000000000000]72haE;90S8000000000000h^UahK\l00000000hXG;0000000000000000m4jn00000`f_4;JgPmIF00000000`_\200000000HBjC<U`CI0ji
T6X7h6Q=TcG^000000000000000000000000d`S?0000XARmT7d1000000000000000000000000\P;c00000000000000004Io40000dGk04Pg800000000@3ml0000
@DMM4Dhk0000L4BfD4WL0000X<WM00000000000000000000000000000000000000000000000000004RQ30000lgkE00000000000000000000TV\`000000000000
0000000000000000000000000000000000004XZ;PikE000000000000=0\n0000000000000000D:\QXY5nlPhT0000000000000000@\;^00000000000000000000
0kQ500000000lOQ900000h6a13L1X5J[dTP8LOY?8eYb`=Tod[K`000000008ek\000000000000000000004HAndfJ<0000<S^D000000000000000000000BoY0000
``eM0kSX@NC754GL0000000000000000000000000GPk0000000000000000hhmo0000\Bfl`ZM;000000000WW=0000000000000000T5EC0000<Lm?0000a2@T0000
0000000000000000@56M00000000@QX70000000000000000D`aKL\K@00000000000000004T=P@;C80000000000008KF>Lbi\00000000hBGa0000000000000000
00000000h0\^00000000000000000000000000000000925n000000000000d[cJ00000000000000000000`MNd000000000000000000000000Y0XKP[55Xk]^`Jc;
0000Hffc0000000000000000@\[a000000000000000000000000000000000D^Q00000000@EC[DAUB\R][`Bgm00000000000000000000`N<_0000000000000000
00000LG3PNoY8d_\00000000000000000000000000000000000000000000000000000000000000000000000000000000<FL0000000000000\XlidlbU=2?X0000
0000000000000000000000000000000000000000000000000000l<oo`^5Q0000000000000000000000000000000000000000000000000000\57\00000OZ0DTb[
\afE0000@=G0H\l6@Jh;00000000LRH6000000000000000000000000<ShT0000@7iD00000000000000000000d[D[00000000i2Ph<RJk00008Hec000000000000
000000000000T>`9`e_]00000000000000000000`5WUP<UI\LCU4jC`djUK000000000000D[bDdJ5L00000000P2[^PIP6E1E200008VWf00000000000000000000
lDlb000000000000000000000000P3BX00000000000040n5lUf5000000000000HU;]@d`700000000000000000000D??8@b@XU34b00000000000000000000`ED1
000000000000000000000000DLk_00000000\:nE00000000hTin0000\oikh;cB0000d7eH000050Sk0000000000000000d`\W00000000`7PG0000000000000000
0000XKBR0000000000000000000000000000PN0a000000000000000000000000\?8j0000000000000000000000000000000000000000lVGK8Vf10000XNo>XUVl
0000d>NF0000000000000000Pb=l0000lkEd0000000000008MS400000000I5>3000000000000m4Vg\>AelTl>0000000095<SP6D>0000\RHET:GI000000000000
0000L;5b0000L<gEhXP98@m3L0=\<T4100004bUGdcnY0000\En000000000000000000000X;3T0000000000000000lYbJ0HiY0000000000000000000000000000
0000@gc\00000000HlfA00000000`B?90000LDU7000000000SWY0000HSFM000000000000000000008NDM\aC70000000000000000000000000000`Ym100000j2N
`a`j00000000XG;S0000<T`hH3?TX\;B000000000000000000000000000000000000000000000000000000000000`dIX00000000000000000000XDbl\_3O0000
0000D1Lb0000000000000000I15=00000000XN3I000000000000000000000000000000000000000000000000000000000000000000000000LZ8300000000X9LS
0000000000000000@71FI2e8000000000000d;9I]3iL0000l6\o00000000H=0d0000000000000000l8Im0000DMIC000000008c>dhLH80000000000000000`]Sk
0000dA1ULFHb00000000000000000000000000000000000000004b\l000000000000`e7A0000000000000000\4Y\00000000000000000000hMn3TZLMPbXm`c^I
`F1T000000000000\>Z80000L@ZWm19TX<kIT?[XdW1elU1@0:BG\i\O0000lGX[00000OXQ@j:0LlZ_00000000000000000000000000000000l94H000000000000
\MjZhV7n\iRNX8[?00000000H<G]000000004`@3XHa2Xi?aHT0o0000000000000000000000000000TYhi000001aU8OCj0gWl0000h2WKDS=IP\`\0000PA]?hIPV
LPW\000000000000000000000000D7_J000000000000000000000000L4[QX0:gD1A]P>XY\ZNRTgKG00000000000000004@;=X;ZQTM^VLigZha5300000000`7an
@=4D8WTjXXC^0YUUhkTe0000Lli>0U4g00000000h0O>H[[e<\65@`YX4nCN000000000000000000000000HQJB00000000\^H5000000000000000000000000E1VQ
0000000000000000L?eB00000000000000000000DE:30000000012UQHK^E00000000000000000000000000000000d8cmH0SPh?F2HSCQ119B000000000000XlFP
00000000000000000000h:PbHAYDlBno@kfX`YQYHBHkd\lEXJHFL]=NdER@0000@?0[0000lR8@d<P<00000000`4E=00000000d\3I8TTM`US70000PTDM00000000
@i>909BK0000`PNDL15L0000XL5W`[?=0000000000000000TeCB000000000000@5bQDUNdDYVP92aB000000000000000000000000I4dm0000000000000000HZg>
d;D6`\S500000000h=b0@AAi<eJ`000000004b\V\JNV8^AZ<?KTTLoIPKL8<kK90000U1:800000000<6d\0000000000000000Hf_k000000000000D:I^@M]S0000
l2]j`_nl0000TBTb00000000000000000000000000000000000000000000dbn:ln?70000000000000000000000000000P@NBPZ]>00000000LK>70000`?`g=2gK
0000000000000000000000000000LVhd0000T;VU0000000000000000D<ebLX83L`Q;0000T@3g000000000000000000000000`UaZ000000000000000000000000
000000004;SZTCM6000000000000dUh]0000000000000000000000000[_h000000000000H0UG00000000000000000000dnl40000000000000000DMKE00000000
000000004m7X94JO000000000000\]JR0000DT`C<dX800000000000000000000=3:ePGj5<^42\YVcH^;4Y2BC0000000000000000@D8;@755000000004OcV0000
0000000000008Wl20000000000000000000000000000000000000000\M>Eh>CE0000000000000000PNkcloKf00000000H12g0000DQHC\7\Z00000000DPKR0000
L1cm<Mc]0000000000000000000000008[iG\O5=I0lOA3W\000000000000\V?;00000000m1`b00000000hQ3<00000000`XWT00008_QcX8M<`MM=\Q>MXMe3PZfd
\gAIU06X000000000000dRj;0000E2d6Q3e500000R4]000000000000L:G@Y1JH0000PJVL00000000PmQ20LjAl>0S`YZ3e3fR0000dANf000000000000P@@P8h08
00000000Q4HZ000000000000\S[C000000000000000000000000000000000000<3KV000000000000l0h200000000000000000000\okHL1Qn`DUo@D\QXI;]hRQD
0000000000000000000000000000000000000000DJ7\0000h:;]PJ6>00000000X3aa00008GM:h\iU000000000H=h8Im^0000\=gb000000000000000000000000
000000000000000000000000000000000000P>]glQ@h00000Zjf0000D]900000PF;6000000000000030^00000000LWoF000000000FYd0d170000000000000000
00000000\^PSLKH<00000000P<Dn000000000000Hb9Z`TUA<1=@\DTHHF]g00000000000000000000dUXc4^D000000000LNiG00000000\:[600000000PG6[06g[
0000E0F00SjV000000000000000000000000`dDM000000000000X>>5dR`L0000a2nM0000L4^N0000T\ng0000H?@B00000000000000000000@2Wf4Y\c13^G0000
000000000000000000000000090L0000`BBl00000000000000000000000000000000000000000000M4_<A0hb@<EjT?7`4OTc000000000000000000008<560000
X8KX00004TBn0000XMgDHXZI45:jHcIM<hHLH5njdSRmDX:Ld3MND_hcDi3P00000000000000000000000000000000XGNP00000000000000000000\EOh00000000
000000000000000000000000000000000000DRWC00000000h6Cb<`gR00000000000000000000<5^W0000000000000000000000000000HGB[lSHI0000XZN>0000
00000000000091ih00000000@\1OdC\V0000`aXM000000000000@VLBTe9`0000P4BW00000000LMTf@F1k0000000000000000000000000000000000000000<Em0
00000000@XIU00000000000000000000000000000000000000000000000000000000000000000?=[0000dlc\000000000000TYGk00000000LM=g0c7k00000000
00000000000000000000TomU@@LLPNl100000000000000004QZe`lY90000000000000000Pa>i00000000`?JK4=C<<Y[8H`@_0000<54l4;AlY2<O00000000A2;D
000000000000`QTW000000000000<fS:LF\W000000000000000000000000`X:300004;]S0000@aWiD57K000000008R3n0000\G[oHe4G00000000000000000000
h?nO00000Hd:LB1J0000l^Wc00000000000000000000D5CL000000000000000000000000<2\G000000000000HjFF000000000000000000000000X>?400000000
0000000000000000000000008V<X00000000l`Se000000000000`9Nl0ZcQ00000000000000000000000000000:CRdEG=X\8NPbdHTKgCljE_000000000000H7n4
LMEU0000000000000000DCk300000000000000004h0^00000000lK>G@oeE0000000000000000`PXk0000000000000000XGYlX786e3Q\L8>\HSOH000000000000
0000X:0OA0eh0000000000000000@92Y\m]MPbA90000000048I=000000000000000000000000Tf:60000000000000000\D;k0000<XZo0000000000000000`^a:
<0^b0000\0]742?S`PRo0000000000008L?8\kQRLCkTPnf@000000000000000000000000000000000000h3jkT<gS92Z@0000<2]Q000000000000h<]M00000000
000000000000lGRl000000000000000000000000D2OmD50;000000000Ed`000000000000lLDB000000000000000000000000`hVMd03G000000000000]4EK0000
TQ2D0000000000000000000000008<[D00000000000000000000TjPC00008RZW0000<ZRd0000TLUEXO^K4^>FDhaQ0000T;DVHQIA000000000000@SMPQ1a40000
00000000PIJVE3ca0000lDDil[\d\0PTl`1N00000000000000000000000000000000000000008fVih28c4V>:000000000000000000000000000000000000\FEo
H0Kk`]DJ`1j`0000000000000000X0YidFeL0000000000000000000000000000000000000000000000000000hk\h00000000000000000000DMbWX`:NPQIa0000
4;<C00000000@K5P0000\2DX0000TBSk000000000000<OM;0000dJ<3\NK<HPZm000000000000HXHI00000000X<_6DcLQ00000000129@00004`OM4Fld00000000
hLSS4SQi00000000]37e4anH00000000L8CATLHm0000<>@cTlRK00000000X3jR0000<PgHPGMh88ED000000000000XO[Q000000000000P0^3dO^hdToV<5:I07Fo
L76OlO`iX]Ki00000000PB6cl6J]HWa>DfH^0000d3^aX=g70000X11C`1Ml00000XWB0000000000000000lP^04X\\\XmI0000000000000000000000000000HQBY
00000000000000000000000000000000000000000000000000000Z4<00000000E1c;0000H3dF@=`;T=LVTHY2HLE<8RZEd^o^000000008FWhDMB40000l0TNHJF0
`VKfU336i3en00000f]N00000000000000000000h<VK00000000000000000000Xd]V0000000000000000@7j[A3VE0000000000000000l@1K00000000\Ad?0000
146l00000kY[000000000000000082am@\ClT\mU0000hZO400000G9j00004X[S000000DH@3Ai000000004S?a0000\\=2T=lg0000`nNR0000l8RJ000000000000
L1f7<::H\?2`<]1JI3kb00000000TgA[@A?@00000000LV;g0000i4L500000000000000000000000000000000000000000000000002B`00000000L;Qi00000000
XhP<4>K8000000000000000000000000@\N><U^;00000000000000000000l>Y[000000000000000000000000000000000I=mD[dB0000HKDMlWNN0000Tn040000
000000000000D81A00000000000000000000XN^k00000000@JFS00000000Ln_b8ei000000000000000000000D8On00000000l]a0XHJU00000000000000000000
0000000000000000000000000000T1nL`c[U00000000@Y9W000000000000HcR@00000000\9OE4ldc0000000000000000XBbn000000004;:f@>dH0000M1DKLE=h
00000000000000000000000000000000000000000000HQIQ00000000Ll5O0000HFdb000000000000P@4k0000=1C=Q52W0000`DRf0000\UXI\B2A0000m0J\01A:
00000000000000000000000000000000hf<i000000000000000000004F>800000SSg0W=l0f=[0000000000000000000000000000000000000000000000000000
D<c[000000000000hfYO000000000000HVQOl?\oXF=P@I1_dhdfX5ZXdKSX0000T>>[HiJl00000000lNdC0L3hXcmQ000000000000@KdM06e_D]<@000000000000
0000T7LjT1mOLTQK\W`80[1=0000000000000000000000000000000000000000h1;@\AF@D^^E0000hDgcM24ll1oL0000000000004\ae000005l:4D:\XWfn0000
0000000000000000l:gh8:=JDk89i0CK00000000i4DFdMYXi4VI00000000<<@3000000000000000000000000LDYV525V0000000000000eIL00000000X=gY0000
d2EILF;GLFR1XMc8dW2mdMiR@iT000000000X9DN<Z:[00000]TVM41_00000000T`hb00000000lW5E0000lL=44XnD@\bM00000000000000000000dbDc00000000
0000P9oR0000P>5`lZ7D00000000`GfT4\YaPCU9000000000000TZo;X\H90000000000000000d8WV0000000000004_I<lKd;hk9o000000000000000000000000
0000@1doP9URH?RR4JOG92T7000000000000X2Il`CRg00000000000000000000lL<5`RJ400000000lOQP41b2LJ7000000000000000000000000000000[iXDBmn
00000IH50000000000000000HbWU@[a80000Ho9WLFT>0000Q3Zn\VKJI3A6000000000000000000000000LJAU000000000000I0_n0000000000000000`4Lb0000
00000000000000000000HT1b000000004a1@000000000000000000000000000000000000000000000000hMi9000000000000h3gVTY^L0000T^<F000000000000
00000000l8_O0000DSE=H5]\000000000000DH5iT?WgH]S<l8e2LVW00000@k=P00000000000000000000LRNi4?Qad]fi81jn8b80@boe4@k`0000000000000000
0000<6ha4[O]0000XiJ9H]0^0bKl0000000000000000L8SE@R5;XYEa41R\000000000000PB=;0000000000000000HE^00000PZ150000dJH]HOP7000000000000
X?j;0000000049aY0000000000000000hf4Nd0`9lXYCh^\1000000000000000000000000Q4b]47kg00004Q1100000000000000000_j7L;l]4n=]00000000M05V
000000000AI\000000000000hoJ=00000000X16:0000000000000000000000004<h_0[L_0000000000000000DY>K<TN`00000000DMP[8cknlY@HXCAie3jl0000
0000000043P90A^k00000>hN0000\9U<4Of?L25kX2oK@MX<00008>8Y00008ehJ<[jRXc;\00000000L[T5000000008hT;0000DHbV000000000FOa000000000000
00000000T=O_000000000000000000000000H\n<8GcC0000h<Ci4[Ff000000000000000000000000<5W7I2jZ0000@[G:00000000PNGn0000000000004Ijc0JCi
00000000\l5300000000000000000000hPkd0000TQAI000000000000000000000000l1DU8>Zkh?Ib0e1>0000<4^@0000h4IF0000000000000000h^n400000oSF
00000000M3AT0000dK6F00004084dN@C0000000000000000@Mcn00000000TNbllD3?0000000000000000000000000000T3Z_hQ^@85JA\ei`00000000<\cN0000
000000000000091H\W1<@<Ah0000000000000000000000000000000000000000000000000000000084GRhm`;000000000000Xb>U000000000000000000000000
hD8VPjB800000000X7fY000000004CnXLSc:000000000000LVLk51A600000000P33I00000000000000000000000000000000000000004W1U00000000X\c60000
000000000000000000000000<n>G00000000000000000000HUk300000000<@[c000000000000da1k0000\H2i000000000000H]CE4^TWX34:0000@<cE00000000
8QGSPjWc0000000000000000lVM<0000X4a5T7aZPWbH00004LP10000L`^U0000<E5gPTn>000000000000000000000000T`\o825S00000000\R@f00000000@B4X
dc\\`T2b000000000000000000000000h>Ph0000000000000000000000008:8H00000000000000000000000000000000000000000000000000000000XfTm0000
00000000000000000000000000000000000000000000\:FJlJO_00000000hN;d\WR20000000000000000000000008n`X0000000000000000PL?m0000DenF0000
0000000040RR00000000000081i;0000000000000000000000000000000000000000000000000000LEa800004ag]0000000000000000HRRM0000000000000000
00000000D]mU0000h=TQXATU0000Lj;XTjAC00000000DPeK0000000000000000hb^`00000000000089eP00000000M0:HE4oK8U>o0000A0OoP9TQ00000000@SVG
00000000000000000000000000004h:P0000000000000000PhUS00000000\aO[0000=2`^000000000000T?<AdJHmToUh0000000000000000@]2Y`o2g00000000
4OS;PC15\EH:\mkE00000000000000000000000000000000000000000000000000000000@QP500000000`E]800000a@M00000000<P8MhP9000004EYZlN?SD;>D
M3>W0000000000000000000000000000DRKPe1cM000000000000D^R1000000008?P7`;FYX<2;0<af0KJ54^[B4e9N00000000000000000000HVAh000000000000
00000000dNQ20000000000000000dCkf\\28]40i0000DPG`48l?53H_@[Z@`6<JDbEF000000000000LFED4YhC00000000@<1L4[IG000000000000lc5OdioX0000
0000TH3M00000000000000000B3R0000<`MG000000000000000000000000000000000000HI`:0000000000000000000000000000\dmeh3Y9Di8edC=M0000lfiT
0000000000000000000000000000000000000000<1>f0000@f7_000000008NdVlWiV00000000I55T0000\Z<K00000000\I6?0000000000000000000000000000
TIU80000LSZV00000000000000000000000013?M000000000000<5nN00000000000000000000DX9W0000000000004LKPa4L\0000ll_Q0000TJcX\gX\8lC`0000
PPPYLoW6m4dIl65R<:9W00000000000000000000000000000000X[P@0000@@>gLLIg<c=\h70:e24E0000000000000000lL8W00000000lHO^000000000000TlhV
0000lb6d0oLS<mcG000000000000000000000000000000000000000000000000TEgGdd7@0000000000000000000000000000000000000000E2CZdE1]00000000
0000000000008589DGH00000dI2600000000e1d10000@FdOLBI^4_gU000000000@1>0000lPdW0000dHH`00000000LR_m4nL60000000000000000000000008b98
0000HQoa=3aB000000004]4Q0000000001:C000000000000000000000000dIb2I3U1000045@@a4eW000000000000da4@0000@^7P@AIl0000hEVK0H\BDQ@WH=S<
0000\Yjb0000\:YHDL0H0000H69Y0000hFOMdKlK000093]h00000000@bTK00000000M3Cd00004Xh`0000@A\i0000\BXd8eCW00000000000044;fTT<600008V`c
00004eUI000000000000=4_Zl3UO00000000\V5m0000`5>f000000000000000000000I@086k]DSb?000000000000D<9000000000DQ6d00000000000000000000
0000000000000000000000000000PheQ0000@7G;4f?3<i7l00000000<aDHI01ZlNma000000000000000000000000000000000000000008\3lXaF`7kQ0000I4d[
<R6S@Z8M0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`PC60000D2AY000000000000PVnn0000
DP[`@f1AY2B7000051>3X<^b`<Vg4_J1l3C`0hb60000000000000?DF00000000\=efXVT<h8EXU3j<DThi0000H8FOD[`70000<S>Y0000000094Zo000000000000
00000000@ah5@l9C00000000000000000000000000000000h@7J000000000000096E00000000HGm58TCchS@?I2X3dA0P0000P?=6\7<70000l5_f000000000=@A
I1JT0000000000000000000000000000]3K\L@db\AKY<THe8ZBZ4;B<00000000l?m6Ldja0000000000000000000000000000E1AZ11EDPHdg0000lo^CTX\B0000
dBNXLTRJLC>YLYlID`j200000000h5?:dBhS`FI30000DVR3`hY[<1iV00000000`:\4h?bRT`0;0000L:o<00000:a300000000Dh>F000000000000000000000000
0000000000000000@<n7`P^A00000000TFLk00000000\mL500000000`lk`00000000XK[H00000000D6hQD@0ClCML<X;6HQU_00000000Q4OM0000\n8PTE^j0000
l:fW0000000000000000X<8R00008EMG8?oP14B?000000000000T?ZUlKng0000000000000000XXPZ0000TjRj0000000000000000T7L@h;MnLG5CdKiA@L7``R2k
0WN9HXI=4j65M1G600000000000000000000XKa<000000000000X]6W0000DVj9000000000000\Sk^0000M2F30000LSbUd6[`\=VMP8LX000000000000DJ\a0000
PZBD000000000000m37M0000Hk\Z000000000000D47V00000000000000000000000000004CGi0000000000000000PDa;00008[U6m2^Z0000LWG\XnA84OK=0000
0000428:000000000000DY4>0000\`diDeFf000000000000H4m300000000A1:J0000000000000000PE30i0cX00000000`H=R0000\J?U4_S50000h6bA`H>C0000
00000000<\RB0000000000000000@IM200000000000000000000TF[A0000dAL?0000000000000000=4h]\GjTPcOi00000000dZ`c000000000000000000000000
000000000000000000000000000045OT00000000000000000000000000000000THfZ``>MLOI_0000000000000000\VP5`cR]000000000000000000008<020000
0idV00000000000000000000000000000000<i;<<XR\000000000000`K8P000000000000000000000000000000000000LAKn00000000Y5=a0000D\VD00000O>F
`4:V00000000000000000000T[5_000000000000000000000000h97QhFK[00000000`AkJ0000000000000000`C8Cl=X4HCY?l9?W@cV=000000008VZ6@LL;0000
0000000000000000000000000000000000000000XNUI0:270000hZa_00000000<4c500000000T0?:@E540000000000000000dZAmLbVS000000000000X6i\<Jg]
4P2=000000000_>j000000000000000000000000Dnh;hdXiTY@6Df?G0000000000000000T1LH<I0SXVaoHQ2P<cS>00000000000013<<000000008EOKPAOWTF<d
lWdP@YIN0000hjVal:8aXW960000PIHJ8SYZ0000`5?]4WbV0e2ILl;n000000000000L3e6H[8`<=R;000000000000\FK?00000000000000000000000000000000
93[jd2=n0000ddf\hF[1000000000000000000000000<CGZ000000000HYKTSIn@EjFPGNdL<7E000000000000\RGN000000000000X>fM=3Odl\fe00004TYU\mK1
4Ajg<9S800008SKZ00000000L0d^U0YM0000lCM]0000HUGm00000000A2QR0PlQ@AZg00000000L\<K000000000000000000000cQDLok0M2CH0000000000004lYZ
122hP]8c4_Ee0000dG7c00000000000000000000000000000000<DTk0000000000008VFa000000000000dUFJ0000T1YO00000000\@a_0000X@kR000000000000
0000LZ=U00000000LC7^@hhP000000000000`\dm0000000000000000LaaWh][W00008O4d00000000DW\Y00000000\=:2000000000000000000000000TGBF4`UC
lG>mL>D]<W>o00000000000000000000@73V000000000000DX^100000000000000000000DQKP00000000@GPIPMlb000000000000000000000000T;Nn8VB^D?XJ
Tf>?00000101000000000000D]Cgh`XjQ2KL000000000000A4Am0000000000000000`8Mo00000000l[WH000000000000000000000000000000000000TSAD0bMN
lYLADjEIa1aFXIeR0000TH6U000000000000`B_?00000000\2YY<fZ800000000H8D<TE[2lWhk0<Pc@V3`X[^N00004]o]LlPg0000\ol\e0Uc0000000000000000
000000000000000000000000lDCJ0000000000000000000000000000DiG<0000000000000000000000000000lN_n81ZCX6TVLPLG00000000000000000000lB[F
000000000000XdHD0000000000000JWC0000l9C[HVi60000A4KQ@c?E=13?0nT78LY80000000000000000000000000000E3FR00000000D;<6LWSG0000d\M<0000
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
