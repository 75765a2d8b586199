// Made by `cargo xtask codegen` from data/words.tsv. Do not edit.

use crate::tables::index::{grid, index};
use crate::tables::layout::Sieve;
use crate::tables::words::{Kind as K, Matching as M, Word};
use crate::tables::Locale as L;

const fn w(kind: K, locale: Option<L>, matching: M, value: u8) -> Word {
    Word { kind, locale, matching, value }
}

grid! { FIRST, 42, r#"present	至今	至今	現在	현재	heute	aujourd'hui	actualidad	atual	oggi	heden	obecnie	настоящее время	теперішній час	současnost	súčasnosť	danes	danas	данас	danas	nuvarande	nu	nå	nykyhetki	núverandi	praegu	pašlaik	dabar	faoi láthair	preżent	σήμερα	jelenleg	prezent	до момента	devam ediyor	nay	sekarang	الآن	היום	वर्तमान	ปัจจุบัน	actualitat
since	自	自	より	이후	seit	depuis	desde	desde	dal	sinds	od	с	з	od	od	od	od	од	od	sedan	siden	siden	alkaen	síðan	alates	kopš	nuo	ó	minn	από	óta	din	от	beri	từ	sejak	منذ	מאז	से	ตั้งแต่	des de
to	至	至	まで	까지	bis	à	a	a	a	tot	do	по	по	do	do	do	do	до	do	till	til	til	asti	til	kuni	līdz	iki	go	sa	έως	-ig	până	до	kadar	đến	hingga	إلى	עד	तक	ถึง	a
from	从	從	から	부터	von	de	de	de	da	van	od	с	з	od	od	od	od	од	od	från	fra	fra	alkaen	frá	alates	no	nuo	ó	minn	από	-tól	din	от	itibaren	từ	dari	من	מ-	से	จาก	de
	起	起	から	부터																			alkaen								óta			beri					से		
	止	止	まで	까지																			asti								-ig			kadar					तक		
st						er				e		го	го																												r
of					im	de	de	de	di																	gada						din			năm	tahun	عام		सन्	ปี	de
and	和	和	と	및	und	et	y	e	e	en	i	и	і	a	a	in	i	и	i	och	og	og	ja							και	és	și	и	ve	và	dan	و	ו	और		i
spring	春季	春季	春	봄	Frühling	printemps	primavera	primavera	primavera	voorjaar	wiosna	весна	весна	jaro	jar	pomlad	proljeće	пролеће	proleće	vår	forår	vår	kevät	vor	kevad	pavasaris	pavasaris	earrach	rebbiegħa	άνοιξη	tavasz	primăvara	пролет	bahar	mùa xuân	musim semi	ربيع	אביב	वसंत	ฤดูใบไม้ผลิ	primavera
expected	预计	預計	予定	예정	voraussichtlich	prévu	prevista	prevista	previsto	verwacht	przewidywany	ожидается	очікується	očekáváno	očakávané	predvidoma	očekivano	очекивано	očekivano	förväntad	forventet	forventet	arvioitu	áætlað	eeldatav	plānots	numatoma	ag súil leis	mistenni	αναμένεται	várható	estimat	очаква се	beklenen	dự kiến	diharapkan	متوقع	צפוי	अपेक्षित	คาดว่า	previst
years	年	年	年	년	Jahre	ans	años	anos	anni	jaar	lat	лет	років	let	rokov	let	godina	година	godina	år	år	år	vuotta	ár	aastat	gadi	metai	bliain	snin	έτη	év	ani	години	yıl	năm	tahun	سنوات	שנים	वर्ष	ปี	anys
native	母语	母語	母語	모국어	Muttersprache	langue maternelle	nativo	nativo	madrelingua	moedertaal	ojczysty	родной	рідна	rodilý mluvčí	materinský jazyk	materni jezik	materinski jezik	матерњи језик	maternji jezik	modersmål	modersmål	morsmål	äidinkieli	móðurmál	emakeel	dzimtā valoda	gimtoji	cainteoir dúchais	lingwa materna	μητρική γλώσσα	anyanyelv	limba maternă	майчин език	ana dil	tiếng mẹ đẻ	bahasa ibu	اللغة الأم	שפת אם	मातृभाषा	ภาษาแม่	llengua materna
full professional proficiency	精通	精通	堪能	능통	verhandlungssicher	courant et professionnel	perfecto	domínio completo	perfetto	near-native	perfekcyjny	в совершенстве	досконало	perfektně	perfektne	tekoče	tečno	течно	tečno	flytande	flydende	flytende	erinomainen	reiprennandi	väga hea	teicami	puikiai	líofa	fluwenti	άριστα	felsőfok felett	fluent	свободно	mükemmel	thành thạo	mahir	طلاقة	שוטפת	धाराप्रवाह	คล่องแคล่ว	fluid
Page	页	頁	ページ	페이지	Seite	Page	Página	Página	Pagina	Pagina	Strona	Страница	Сторінка	Strana						Sida	Side	Side	Sivu							Σελίδα	Oldal	Pagina		Sayfa	Trang	Halaman	صفحة	עמוד	पृष्ठ		
	四级	多益	英検	토익	Sprachzertifikat	niveau européen								státní jazyková zkouška																	nyelvvizsga										
expert	精通	精通	エキスパート	전문가	Experte	expert	experto	especialista	esperto	expert	ekspert	эксперт	експерт	expert	expert	strokovnjak	stručnjak	стручњак	stručnjak	expert	ekspert	ekspert	asiantuntija	sérfræðingur	ekspert	eksperts	ekspertas	saineolaí	espert	ειδικός	szakértő	expert	експерт	uzman	chuyên gia	ahli	خبير	מומחה	विशेषज्ञ	ผู้เชี่ยวชาญ	expert
doctorate	博士	博士	博士	박사	Promotion	doctorat	doctorado	doutorado	dottorato	doctoraat	doktorat	кандидат наук	кандидат наук	doktorát	doktorát	doktorat	doktorat	докторат	doktorat	doktorsexamen	ph.d	doktorgrad	tohtori	doktorspróf	doktorikraad	doktora grāds	daktaro laipsnis	dochtúireacht	dottorat	διδακτορικό	doktori	doctorat	доктор	doktora	tiến sĩ	S3	دكتوراه	דוקטורט	पीएचडी	ปริญญาเอก	doctorat
university	大学	大學	大学	대학교	universität	université	universidad	universidade	università	universiteit	uniwersytet	университет	університет	univerzita	univerzita	univerza	sveučilište	универзитет	univerzitet	universitet	universitet	universitet	yliopisto	háskóli	ülikool	universitāte	universitetas	ollscoil	università	πανεπιστήμιο	egyetem	universitatea	университет	üniversitesi	đại học	universitas	جامعة	אוניברסיטת	विश्वविद्यालय	มหาวิทยาลัย	universitat
major	专业	主修	学科	학과	Studiengang	spécialité	especialidad	especialidade	indirizzo	richting	kierunek	специальность	спеціальність	obor	odbor	smer	smjer	смер	smer	inriktning	linje	studieretning	pääaine	braut	eriala	specialitāte	specialybė			ειδικότητα	szak	specializarea	специалност	bölümü	chuyên ngành	jurusan	تخصص	התמחות	विषय	สาขา	especialitat
grade	绩点	成績	成績	학점	Note	mention	nota media	média	voto	cijfer	ocena	средний балл	середній бал	průměr	priemer	povprečje	prosjek	просек	prosek	betyg	karakter	karakter	arvosana	einkunn	hinne	atzīme	pažymys	grád	grad	βαθμός	minősítés	medie	оценка	not ortalaması	điểm trung bình	nilai	المعدل	ציון	प्रतिशत	เกรดเฉลี่ย	nota mitjana
engineer	工程师	工程師	エンジニア	엔지니어	ingenieur	ingénieur	ingenier	engenheir	ingegner	ingenieur	inżynier	инженер	інженер	inženýr	inžinier	inženir	inženjer	инжењер	inženjer	ingenjör	ingeniør	ingeniør	insinööri	verkfræðingur	insener	inženieris	inžinierius	innealtóir	inġinier	μηχανικός	mérnök	inginer	инженер	mühendis	kỹ sư	insinyur	مهندس	מהנדס	अभियंता	วิศวกร	enginyer
company	公司	公司	株式会社	주식회사	gesellschaft	société	empresa	empresa	società	bedrijf	firma	компания	компанія	firma	firma	podjetje	tvrtka	предузеће	preduzeće	företag	virksomhed	bedrift	yritys	fyrirtæki	ettevõte	uzņēmums	įmonė	comhlacht	kumpanija	εταιρεία	cég	companie	компания	şirketi	công ty	perusahaan	شركة	חברת	कंपनी	บริษัท	empresa
department	部	部	部	부서	Abteilung	service	departamento	departamento	reparto	afdeling	dział	отдел	відділ	oddělení	oddelenie	oddelek	odjel	одељење	odeljenje	avdelning	afdeling	avdeling	osasto	deild	osakond	nodaļa	skyrius	rannóg	dipartiment	τμήμα	osztály	departament	отдел	departmanı	phòng	divisi	قسم	מחלקת	विभाग	แผนก	departament
at	就职于	任職於	にて	에서	bei	chez	en	na	presso	bij	w	в	в	v	v	pri	kod	у	u	på	hos	hos	yrityksessä	hjá		uzņēmumā	įmonėje	ag		στην		la	в		tại	di	في	ב		ที่	a
prize	奖	獎	賞	상	preis	prix	premio	prêmio	premio	prijs	nagroda	премия	премія	cena	cena	nagrada	nagrada	награда	nagrada	pris	pris	pris	palkinto	verðlaun	auhind	balva	apdovanojimas	duais	premju	βραβείο	díj	premiu	награда	ödülü	giải	penghargaan	جائزة	פרס	पुरस्कार	รางวัล	premi
certificate	证书	證書	資格	자격증	Zertifikat	certificat	certificado	certificado	certificato	certificaat	certyfikat	сертификат	сертифікат	certifikát	certifikát	certifikat	certifikat	сертификат	sertifikat	certifikat	certifikat	sertifikat	sertifikaatti	skírteini	sertifikaat	sertifikāts	sertifikatas	teastas	ċertifikat	πιστοποιητικό	tanúsítvány	certificat	сертификат	sertifikası	chứng chỉ	sertifikat	شهادة	תעודת	प्रमाणपत्र	ใบรับรอง	certificat
course	培训	培訓	研修	교육과정	Kurs	cours	curso	curso	corso	cursus	kurs	курс	курс	kurz	kurz					kurs	kursus	kurs	kurssi							σεμινάριο	tanfolyam	curs		kurs	khóa học	kursus					curs
journal	论文	論文	論文	논문	Artikel	article	artículo	artigo	articolo	artikel	artykuł	статья	стаття	článek	článok	članek	članak	чланак	članak	artikel	artikel	artikkel	artikkeli	grein	artikkel	raksts	straipsnis	alt	artiklu	άρθρο	cikk	articol	статия	makale	bài báo	artikel	مقال	מאמר	लेख	บทความ	article
project	项目	專案	プロジェクト	프로젝트	Projekt	projet	proyecto	projeto	progetto	project	projekt	проект	проєкт	projekt	projekt	projekt	projekt	пројекат	projekat	projekt	projekt	prosjekt	projekti	verkefni	projekt	projekts	projektas	tionscadal	proġett	έργο	projekt	proiect	проект	proje	dự án	proyek	مشروع	פרויקט	परियोजना	โครงการ	projecte
male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
married	已婚	已婚	既婚	기혼	verheiratet	marié	casado	casado	coniugato	gehuwd	żonaty	женат	одружений	ženatý	ženatý	poročen	oženjen	ожењен	oženjen	gift	gift	gift	naimisissa	giftur	abielus	precējies	vedęs			έγγαμος	házas	căsătorit	женен	evli	đã kết hôn	menikah	متزوج	נשוי	विवाहित	สมรส	casat
street	省	省	都	특별시	straße	rue	calle	rua	via	straat	ul	ул	вул	ulice	ulica	ulica	ulica	улица	ulica	gatan	gade	gata	katu	gata	tänav	iela	gatvė	sráid	triq	οδός	utca	strada	ул	sokak	đường	jalan	شارع	רחוב	मार्ग	ถนน	carrer
remote	远程	遠端	リモート	원격	remote	télétravail	remoto	remoto	da remoto	op afstand	zdalnie	удалённо	віддалено	na dálku	na diaľku	na daljavo	na daljinu	на даљину	na daljinu	på distans	fjernarbejde	fjernarbeid	etätyö	fjarvinna	kaugtöö	attālināti	nuotoliniu būdu			εξ αποστάσεως	távmunka	la distanță	дистанционно	uzaktan	từ xa	jarak jauh	عن بعد	מרחוק	ऑनलाइन	ออนไลน์	en remot
curriculum vitae	简历	履歷	履歴書	이력서	Lebenslauf	curriculum vitæ	currículum	currículo	curriculum vitae	curriculum vitae	życiorys	резюме	резюме	životopis	životopis	življenjepis	životopis	биографија	biografija	CV	CV	CV	ansioluettelo	ferilskrá	elulookirjeldus	dzīves gājums	gyvenimo aprašymas	curriculum vitae	curriculum vitae	βιογραφικό σημείωμα	önéletrajz	curriculum vitae	автобиография	özgeçmiş	sơ yếu lý lịch	daftar riwayat hidup	السيرة الذاتية	קורות חיים	जीवनवृत्त	ประวัติย่อ	currículum
	入学	入學	入学	입학																																					
	退学	退學	退学	중퇴																																					
obtained	获得	獲得	取得	취득	abgeschlossen	obtenu	finalizado	concluído	conseguito	behaald	ukończone	окончил	закінчив	ukončeno						avslutad											végzett	absolvit		mezuniyet	tốt nghiệp	lulus					
	此致	此致	以上	이상																																					
I'm					ich bin	je suis	soy	sou o	sono	ik ben	jestem	я	я	jsem						jag är	jeg er	jeg er	olen							είμαι ο	vagyok	sunt		ben	tôi là	saya					soc
"#, r#"0007000>000E000L000S000Y000e00100016001;001A001I001g002C002O002\002b002h00330039003C003F003J003T003_003f003o0045004C004L004Y004b
004j005>005K005O005X005a005j006@006Y006d006j006n00720079007@007E007L007R007X007\007b007e007h007k007n008100840087008<008?008E008K
008Q008X008`008g008m009100940099009@009E009I009N009S009X009^009e009l00:300:I00:P00:S00:W00:[00:b00:i00:m00;000;200;400;600;:00;=
00;B00;G00;J00;M00;P00;S00;X00;[00;`00;d00;h00;m00<100<600<<00<@00<C00<F00<M00<Q00<X00<]00<c00<j00=100=800==00=D00=N00=P00=U00=Y
00=]00=d00=k00=o00>200>500>800>;00>?00>B00>E00>H00>K00>N00>Q00>T00>Y00>\00>b00>f00>j00?100?600?=00?@00?D00?G00?L00?S00?Y00?]00?b
00?k00@000@500@:00@>00@E00@O00@R00@S00@W00@[00@b00@i00@j00@k00@l00@m00@n00@o00A000A100A200A300A400A500A600A700A800A900A:00A;00AB
00AC00AD00AE00AF00AG00AH00AI00AN00AO00AP00AU00AV00AW00AX00AY00A`00Aa00Ab00Ac00Ag00Ak00B200B900B:00B;00B<00B=00B>00B?00B@00BA00BB
00BC00BD00BE00BF00BG00BH00BI00BJ00BK00BP00BQ00BR00BS00BT00BU00BV00BW00B[00B\00B]00Bc00Bd00Be00Bf00Bg00Bn00Bo00C000C300C400C500C6
00C700C800C;00C<00C=00C>00C@00CA00CF00CK00CL00CM00CN00CO00CP00CQ00CR00CS00CT00CU00CV00CW00CX00CY00CZ00C[00C\00C]00C^00C_00C`00Ca
00Cb00Cc00Cd00Ce00Cf00Ch00Ck00Cl00Cm00Cn00Co00D200D500D800D;00D>00D?00D@00DA00DB00DC00DD00DE00DF00DG00DH00DI00DJ00DK00DL00DM00DN
00DS00DT00DU00DV00DW00DX00D\00D]00D^00Dc00Di00E000E100E;00EB00EE00EI00EM00EQ00EU00EY00E]00E`00Eb00Ed00Ef00Ei00Ek00En00F100F300F5
00F800F:00F=00F?00FC00FF00FI00FL00FM00FN00FO00FP00FQ00FR00FY00F]00Fa00Fd00Fg00Fk00Fo00G200G500G<00G=00G?00GF00GM00GT00GX00G\00Gf
00H000H:00HD00HN00HW00H^00Hi00I400I900I=00ID00IN00I]00If00Ik00J200J700J>00JB00JH00JR00J\00Jd00Jo00K<00KC00KN00K[00Ka00Kl00L700L@
00LI00LV00M800MB00MK00MR00MY00M`00Mg00N700N>00NG00NP00NY00Nb00No00OB00OW00Od00P100P<00PG00PZ00Pe00Q100Q;00QE00QN00QX00Qa00Qj00R3
00RA00RJ00R_00Ri00S100SC00SL00SX00Sc00Sn00T700TP00Tc00Tk00U100U500U900U=00UA00UG00UK00UQ00UV00U[00U`00Ud00Uk00V600V:00V@00VD00VK
00VX00V_00Vc00Vg00Vk00W200W600W=00WB00WH00WO00WT00W[00W_00Wc00X000X500X:00X@00XK00XT00Xa00Xh00Xm00Y400Y;00YB00YI00YS00Ya00Z300Z:
00ZA00ZM00ZX00Za00Zn00[900[J00[\00[j00\;00\U00\d00\o00]:00]C00]O00][00]c00^200^:00^M00^\00_800_B00_Q00_g00_o00`B00`M00`a00`m00aF
00a\00al00bJ00bQ00bX00b_00bf00c900cR00c[00cm00d600dB00dN00dj00e=00eH00eR00eZ00ea00el00f300f<00fE00fN00fZ00fg00g100g900gA00gH00gQ
00g^00go00h600hG00hQ00h_00he00i000i;00iZ00j900j?00jD00jH00jL00jV00j`00jf00jk00k300k;00kB00kI00kP00ka00l200l900l:00l;00l<00l=00l>
00lC00lH00lM00lR00lS00lT00lU00lV00lW00lX00le00lk00m200m300m900m?00mG00mP00mY00mi00mj00mk00ml00n300n:00nA00nH00nY00nj00nk00nl00nm
00nn00no00o000o100oM00oN00oO00oP00oQ00oR00oS00oT00oU00oV00oW00oX00oY00oZ00o[00o\00o]00oi00oj00ok00ol00om00on00oo0100010101020103
010:010A010H010[010e010m0114011<011I011Q011X011`011o012>012E012L012X012c0134013?013F013N013V013c0143014;014D014N014Y014`014o015:
015A015P015V015b015g0160016;016T0179017@017J017Q017X017_017f01800189018C018M018W018a018j019D019^019h01:201:;01:D01:U01:^01:l01;1
01;<01;D01;Q01;^01;m01<>01<M01<V01<m01=501=>01=K01=S01=^01=a01>001>?01>R01>n01?701?B01?I01?P01?W01?a01?n01@:01@F01@S01@_01@l01A8
01AO01Af01B101B<01BE01BS01Bj01C601CB01CN01CZ01Cd01Cn01D701DE01DS01D\01Dh01EA01EI01EW01En01F<01FI01FU01F`01G501G]01H?01HK01HQ01HX
01H_01Hf01Hm01I901IF01IS01Ia01Ik01J401J=01JX01K301K801K>01KC01KI01KR01KW01Kb01Kh01L601L@01LF01LM01L[01Lg01Lh01Li01M>01MC01MQ01Mh
01N201NA01NI01NR01N_01Nl01O901OF01OL01OS01OZ01Oa01Oh01Om01P501P@01PG01PL01PS01PY01Q101QI01QR01QZ01Qe01Qm01R:01RA01RG01RP01RY01Rb
01Rj01S001S801SA01SG01SL01SY01Sf01Sl01T901TI01T]01Tc01U001U901UO01Un01V;01VD01VN01VX01Vh01W501W?01WJ01WS01W]01Wf01X001X:01XI01XX
01Xb01Xl01Y501Y?01YN01YX01Yb01Yl01Z601ZB01ZR01ZZ01Zf01[301[?01[I01[\01[e01[m01\<01\F01\O01\X01\c01\n01]D01]W01]`01]h01]o01^601^C
01^P01^]01^g01^o01_701_@01_H01_N01__01`001`601`<01`E01`L01`_01`j01a301a>01aF01aM01aX01ab01am01b501b?01bI01bZ01b_01bh01c901cB01cK
01cV01c_01ch01d801dK01dS01d^01db01df01dj01e101e;01eC01eP01e]01ee01en01f501f@01fM01fX01fb01fj01g001g?01gI01gS01g\01ge01gl01h201h:
01hB01hJ01hR01h^01hi01i201i>01iI01iU01i\01ic01ij01j501jE01jR01j^01ja01jk01k501k<01kC01kG01kL01kO01kR01kY01k]01k_01kb01ke01kg01ki
01km01l101l401l601l:01l>01lB01lO01lT01lU01la01lk01ln01lo01m801m901m<01m?01m@01mF01mI01mN01mQ01mR01m\01m^01md01mh01ml01n001n401n:
01n?01nF01nN01nU01n[01nc01o001o=01oB01oG01oO01oW01of01on02030208020=020F020P020W020]020k02110218021G021L021S021b021k0222022>022I
022P022i023<023B023N023U023\023c023m0248024C024O024[024g0253025>025S025h0264026@026K026V026k0276027A027L027W027e0280028<028I028V
028^028j029E029T029_02:402:A02:O02:Z02:e02;002;O02;h02<302<:02<A02<H02<O02<\02<a02<g02<m02=302=902=@02=E02=N02=W02=\02=a02=b02=c
02=d02=e02=j02>102>602>=02>>02>?02>@02>A02>B02>C02>V02>`02>e02>f02>k02?702?>02??02?@02?A02?B02?G02?O02?V02?]02?d02?k02@302@;02@E
02@L02@U02@]02@f02A302A@02AI02AR02AZ02Ab02Ao02B702B?02BG02BP02BZ02B`02Bi02C002C;02C?02CG02CR02CW02C_02Cl02D302D=02DE02DN02DW02Da
02E402E<02ED02EK02ER02Ee02F202F:02FA02FJ02FR02F[02Fc02Fk02G802GE02GM02GU02G]02Ge02H602H?02HG02HO02HX02Ha02Hj02I202I;02IE02IP02IY
02Ib02Ij02J202J?02JE02JN02JU02J`02Jm02KF02K\02Ke02Kj02Kn02L202L902L@02LJ02LS02L]02Lg02M002M402M@02MO02M`02Me02Mj02N102N802NC02NJ
02NN02NS02NX02N]02Nb02Ng02O102O702O?02OF02OS02OZ02Oc02Oj02P002P402P>02PE02PL02P\02Pf02Pk02Q302Q:02QA02QH02QO02Q[02Qb02Qi02R002R:
02RA02RI02RT02Rg02S002S902SB02SK02SX02Sa02Sf02Sk02T002T;02TB02TJ02TU02T\02T]02T^02Tm02U402U@02UK02UP02U`02Uh02V302V<02VR02V_02Ve
02Vl02W002W402W802WB02WJ02WN02WT02WX02W\02Wc02Wf02Wk02X202X802X>02XD02XJ02XU02X[02Xa02Xf02Xk02Y002Y502Y<02YA02YH02YO02YT02Y]02Yb
02Yi02Yn02Z402Z>02ZD02ZM02ZV02Zf02[002[702[>02[E02[L02[Y02[`02[g02\502\<02\C02\M02\X02\`02]102]D02]N02]Y02]d02]o02^A02^L02^X02^e
02_102_:02_D02_N02_[02_l02_m02_n02`H02`R02``02a902aA02aI02aT02a`02ak02b>02bT02b]02bn02c502c<02cF02cP02c[02cl02d802dC02dT02de02do
02e<02eI02eT02e_02em02f802fM02fX02f[02f^02fa02fo02g:02gJ02gZ02gn02h?02hP02i602iC02iT02io02j;02jP02je02kA02kU02l102lP02l\02l]02ld
02lk02m202m902m:02m;02m<02m=02m>02m?02m@02mA02mB02mC02mD02mE02mF02mG02mH02mI02mJ02mK02mL02mM02mN02mO02mP02mQ02mR02mS02mT02mU02mV
02mW02mX02mY02mZ02m[02m\02m]02m^02m_02mf02mm02n402n;02n<02n=02n>02n?02n@02nA02nB02nC02nD02nE02nF02nG02nH02nI02nJ02nK02nL02nM02nN
02nO02nP02nQ02nR02nS02nT02nU02nV02nW02nX02nY02nZ02n[02n\02n]02n^02n_02n`02ni02o002o702o>02oE02oS02oZ02oe0300030;030C030N030]030n
03180319031:031;031<031=031F031G031H031I031J031K031L031M031N031O031P031Y031b031c031m032<032B032C032D032E032F032G032H032O032V032]
032d032e032f032g032h032i032j032k032l032m032n032o0330033103320333033403350336033703380339033:033;033<033=033>033?033@033A033B033C
033D033E033F033G033H033I033M033N033O033P033Q033Y033a033e033k03400347034>034A034D034I034J034K034L034M034N034V034]034d034i034j034k
034l034m034n034o035=035D035I035J035N035W035\035]035^035_035`035d
"# }

grid! { GENDERS, 42, r#"male	男	男	男性	남성	männlich	masculin	masculino	masculino	maschile	man	mężczyzna	мужской	чоловіча	muž	muž	moški	muško	мушко	muško	man	mand	mann	mies	karl	mees	vīrietis	vyras	fireann	maskil	άνδρας	férfi	masculin	мъж	erkek	nam	laki-laki	ذكر	זכר	पुरुष	ชาย	home
female	女	女	女性	여성	weiblich	féminin	femenino	feminino	femminile	vrouw	kobieta	женский	жіноча	žena	žena	ženska	žensko	женско	žensko	kvinna	kvinde	kvinne	nainen	kona	naine	sieviete	moteris	baineann	femminil	γυναίκα	nő	feminin	жена	kadın	nữ	perempuan	أنثى	נקבה	महिला	หญิง	dona
"#, r#"00040008000<000C000J000T000]000g0011001:001>001J001Y001j001o0024002;002B002M002T002X002]002b002g002l0031003;003A003I003P003]003d
003m0044004:004>004H004O004V004f00500055005<005@005D005K005R005[005d005m0066006@006F006N006]006j00700076007>007F007S007[007b007i
00800087008<008B008K008S008\008e00940098009@009I009P009U009_009h00:100:A00:N00:S
"# }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x102006a000840004, 0x100385000002000, 0x88a0000401400022, 0x1100243090320800, 0xa003120800402020, 0x588000022, 0x8002080000080000, 0x8a0020100000040,
0x400000200000c020, 0x1040001042010000, 0x42050420a100, 0x208001400840080a, 0x4008120005220000, 0x40180000000084, 0x400014022000004, 0x2200080140000100,
0x28148140a8000, 0x102400002040, 0x82000400000012, 0x400080000104, 0x4008000500402000, 0x3208001880100002, 0x20a0010850a80000, 0x81010000014010,
0x6088010000a04000, 0x3000098000200000, 0x104004120040202, 0x4001200600000, 0x48001100000200, 0x300010600024000, 0x1008200000004060, 0x810080180c00,
0x4804000206, 0x800010200040080, 0x8102010004802000, 0x2041000002092000, 0x100400040000000, 0x8080000000001000, 0x50100d000000008, 0x100001074002012,
0x200a80006008089, 0x142c088221082801, 0x80005000804190, 0x808000000000010, 0x20080008000600, 0x6010414004208, 0x220108002000805, 0x400200280400430,
0x4030a20882012, 0xac2e00800003491, 0x50020040040000a0, 0x3808000200240004, 0x2008247000084000, 0x2002008510101000, 0x2000400000012060, 0x4e0001408000008,
0x380000903008200, 0x80004000022040, 0x18000000800808, 0x2011042024000000, 0x310700002000002, 0x42001000280084, 0x8600090202210d4, 0x80810020000000,
0xd0942000000100, 0x41c8026008810081, 0x4100041050400, 0x488440b004034003, 0x4210000808254540, 0x4012800009404000, 0x604080080000412, 0xc0200010040002,
0x1450310030a00148, 0x80840001c1080, 0x2000210400, 0x42c00800840832, 0x1081000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042000000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040014042, 0x201090180010005, 0x2008000042000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480420000010200, 0x40010000000040, 0x400002c084800040, 0x600000010200080, 0x1020a20080001000, 0x1000400120012000,
0x2000836000080200, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010530, 0x300000040001020, 0x300002400430026,
0x6000004000200, 0x4800040000000008, 0x4880800000, 0x420c0014000, 0x1240080000000000, 0x110024801004012, 0x4002e02080011818, 0x40040a1020810400,
0x408202, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1180142000000048, 0x8010001010000000, 0xa440100064034201,
0x10488200080, 0x4021000000008, 0x800120200082010, 0x10400040204000, 0x8200000000812800, 0x206800004000088, 0x5800004040181, 0x400000208204002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882010, 0x800112000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0x20c00810a00001, 0x220800080000000, 0x400000006c000300, 0x400200081001000, 0x400100268840100, 0x4e00000000822010, 0x4002000, 0x10200200000020,
0xa08850804080210, 0x100000001094320, 0x80020008293c0, 0x2040010000120210, 0x204200000040200, 0x101000004a10000, 0x40a0010810100300, 0x5084181400090002,
0x2402002000000820, 0x18840008804010, 0x10088c400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0xc000840c04441100,
0x2001002820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008008c081, 0x1080454002442c, 0x40d0808200c001, 0x121820084108d000,
0x240021104000400, 0x20100021, 0x800000080801d, 0x40808040408401, 0x422800040004000, 0x1404908180001210, 0x806009000000400, 0x80000c9088000220,
0x2001800002000a0, 0x4280600000004fa0, 0x831044000882440, 0x403080004000000, 0x1000a4100402aa, 0x2142000004c22, 0x200402000840012, 0x400402810041000,
0x428805080201490, 0x30000810c000009, 0x90080c340080000, 0x6010000000084, 0x14400204000, 0x2010251641003a00, 0x4001000c11810000, 0xca4002e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x400000008000070, 0x408011000000011, 0x2400a02030700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03041100, 0xc280a10000010001, 0x100c000080000080, 0x80400922100000, 0x4000808104000800, 0xc00034000081c80, 0xf000410c008, 0x1100000404210040,
0x82000820000045, 0x200010600201048, 0xa0010a8808012000, 0x4a86022010800841, 0x2000801080030148, 0x80000000005c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x4700000808030000, 0x40a1000008, 0x5000101200008010, 0x9c0000000401001, 0x2818040040040, 0x100008030000000, 0x401000000012820,
0x2215000001020000, 0x9, 0x4000008085205000, 0x1200002806000, 0x8a00000908000082, 0x203002224089200, 0x100000200000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808008c0000, 0x442c20800000100, 0x20088400444428a, 0x18050284c0495010, 0x104200421,
0x1001002002005106, 0x8150000402000014, 0x40206210a000500, 0x1000009000000, 0x813000080441a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x208002000, 0x54000046020040, 0x201000004091, 0x110400008400000, 0x1000002000052200, 0x80002a404800040, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4200000800000080, 0x4041000680080022, 0x3a8004000200008, 0x8024000104200000, 0x402042008000001, 0x402001080000400, 0x4009080c020044, 0x208000004110,
0x40400000002c0440, 0x42240034000c4, 0x18000400040040, 0x8220404200412, 0x840000000864a4, 0x2102480012001000, 0x1000020d00820000, 0x100100804080004,
0x5211000022, 0x2000020084080200, 0x408a2604004000, 0x8301810040400084, 0x200000103001, 0x8002012a082000, 0x4100210a00000080, 0x90018004082000,
0x84100201240000, 0x8800404140036048, 0x4000c10002200900, 0x8ae0400845a44080, 0x2c0800001030068, 0x8000000800001, 0x4028b28002400, 0x1000100140080010,
0x1042200000200448, 0x2880042000000c4, 0x180020000400, 0x42000100284024a0, 0x4000020010080000, 0x420400a0000002, 0xc10a00800000019, 0x10a00000108,
0x41000090148004, 0x1600104008200840, 0x1100400200044, 0x1800000008200, 0x9400026200560, 0x2180810200000010, 0x30c20800a010200, 0x20409040000002,
0x1000040cc0400100, 0x4000242004000460, 0x80000104003, 0x2100080208000000, 0x10541008a0000000, 0x1052000010200081, 0x10c000000002, 0x2040028800412000,
0x210001000102400, 0x400001c088008002, 0x2102200000204800, 0x40801500060c2100, 0x8000800480121000, 0x1001011561, 0x406104420100000, 0x8880000210010000,
0x500a020101108000, 0x408808019400100, 0x44008040030401, 0x84004204044000, 0x4890000000a0, 0x4016908402108001, 0x8080108a11010a01, 0x1832008c00000000,
0x620000400000808, 0x4080090000042000, 0x20180020000042, 0xa000181100a80000, 0x60045010080000, 0x1a00894240040081, 0x1402000000000004, 0x481000030000c000,
0x143000002898, 0x808001041, 0x100000820008004, 0x800000088102080, 0xa020001004802a0, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x8000000018000, 0x111624c400080088, 0x802408400000420, 0x9060200000411, 0x4009000, 0x400008000040800, 0x8080000000180, 0x804004410082a,
0x8d008082000006, 0x204800005040006, 0xc0000410201000, 0x2001400000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004121000000, 0x2000020d8400,
0x40018c402212480, 0x8c2022054000000, 0x8000516a80004106, 0x2008000010050940, 0x400410020400200, 0x4004000200c80140, 0x8001020000082, 0x8000000a00024008,
0x4050801089000001, 0x308246000010000, 0xc00001014000000, 0xa000221008222800, 0x5000110c00, 0x900100028000a002, 0x4082240000a2c00, 0x10420000200b4000,
0x42000108002f8a4, 0xc000800001040410, 0x29000010310000, 0x2100102015200, 0x4a0001000, 0x8200014400200008, 0x110000000000, 0x2000000000000,
0xa01c400002808001, 0x228044001000108, 0x20a4000242400, 0x240000001804, 0x2004108000008686, 0x8010200020140804, 0x3300001400008008, 0x1101084908000040,
0x4020004808088220, 0x4000040b02007, 0x198410810041, 0x10000082000d0408, 0x4082600802040501, 0x2c000004a1041029, 0xa000010042080800, 0x420020833,
0x40000200000000, 0x44140040000018, 0x8600000080100004, 0x8420400800008028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000001088a0, 0x2c004240a000000, 0x8001421452200, 0x800308084820004, 0x4410840011010214, 0x4012060002c2058,
0x88724a002440000, 0x20080005b4000880, 0x5000004061480080, 0x100200084000003, 0x400400002020418, 0x2002028000000040, 0x4010480004d64130, 0x8040008180000004,
0x2009058210020a00, 0x400020240000, 0x200c400004002001, 0x40104200002011, 0x3081004008040021, 0x8402020020400214, 0x4c082418e006004, 0x820000810000,
0x24008000800120, 0x2028000004484120, 0x1204000394013001, 0x401009000110100, 0x106000800b0024, 0x420090080020002, 0x8090800e00002000, 0x1000001000810000,
0x6040002400100008, 0x101804400002, 0x140000080400a020, 0x6082024b090000, 0x2c08170082001, 0x50000b0002100001, 0x4048400010000000, 0x2520000004800,
0x440000101542420, 0x1000500048000402, 0x6002008144000021, 0x382028200800000, 0x4040004000400001, 0x10000004c000080, 0x4000000002010, 0x4000501200600008,
0x800a008840006000, 0x41200250404000, 0x806c000048200100, 0x100040020108100, 0x4000108046000308, 0xa000000008010, 0x850400022004122, 0x91008400010800,
0x100041001810400, 0x42000606005814, 0x90008100310800, 0x8008108200d0000, 0x1200010000103040, 0x801205000000810, 0x44800200000200a0, 0xc000042004000022,
0x41220000040608, 0x24028808017200, 0x40000121000620, 0xa00a00028040000, 0x408402004002268, 0x408000500000081, 0x1000010301a000, 0x21384ec01000404,
0x8080002100000, 0x400000200201000, 0x812000c00001c001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x23000a000a0a0008, 0xe40020228000080,
0x82400090008004, 0x822800800001068, 0x1020500000800200, 0x4000000010000000, 0x4c04320004214000, 0x4a010f005000281, 0x80000914002002, 0xc00202008a00000,
0x1a010010040c, 0x8004402400002010, 0xc40010000040094, 0x2002000000000, 0x200000000085000, 0x400000000000002, 0x4000100040820080, 0x8080000,
0x8000002800040300, 0x8028000000203424, 0x801000880000, 0x20040080020030, 0x1100000202000a, 0x20002608800120, 0x2200000441000, 0x8050218200006409,
]);

index! { WORDS: Word, 32768, r#"1 hely	0001
1 helyezes	0001
1 koht	0011
1 mesto	0022
1 miesto	0041
1 misto	0051
1 mjesto	0061
1 palkinto	0071
1 plads	0081
1 plass	0091
1 platz	00:1
1 saeti	00;1
1 sija	0071
1 staatsexamen	00<1
1 vieta	00=2
1 во място	00?1
1 место	00@2
1 місце	00B1
1-во място	00?1
1. hely	0001
1. helyezés	0001
1. koht	0011
1. mesto	0022
1. miesto	0041
1. mjesto	0061
1. místo	0051
1. palkinto	0071
1. plads	0081
1. plass	0091
1. platz	00:1
1. sija	0071
1. staatsexamen	00<1
1. sæti	00;1
1. vieta	00C1
1. место	00D1
10 klasse	00E1
10. klasse	00E1
10th	00F1
10वीं	00G1
110 110	00H1
110/110	00H1
12 12	00I1
12 שנות לימוד	00J1
12/12	00I1
12o ano	00K1
12th	00F1
12वीं	00G1
1:a pris	00L1
1er prix	00M1
1o lugar	00N1
1st place	00O1
1° premio	00P1
1η θέση	00Q1
1η θεση	00Q1
1級	00R1
1급	00S1
1등	00T1
2 1	00U1
2 mesto	0022
2 miesto	0041
2 misto	0051
2 mjesto	0061
2 plads	0081
2 plass	0091
2 platz	00:1
2 staatsexamen	00<1
2 место	00@2
2 місце	00B1
2. mesto	0022
2. miesto	0041
2. mjesto	0061
2. místo	0051
2. plads	0081
2. plass	0091
2. platz	00:1
2. staatsexamen	00<1
2. место	00D1
2.1	00U1
2:1	00U1
2:2	00U1
2nd place	00O1
2o grau	00K1
2o lugar	00N1
2級	00R1
2급	00S1
2등	00T1
3 mesto	0022
3 miesto	0041
3 misto	0051
3 mjesto	0061
3 platz	00:1
3 место	00@2
3 місце	00B1
3. mesto	0022
3. miesto	0041
3. mjesto	0061
3. místo	0051
3. platz	00:1
3. место	00D1
3o lugar	00N1
3rd place	00O1
3級	00R1
3급	00S1
3등	00T1
9o ano	00K1
a	00V9
a a	00_2
a a s	00_2
a aujourd'hui	00a1
a ce jour	00a1
a compter de	00b1
a compter du	00b1
a contar de	00c2
a d	00e1
a decorrere dal	00f1
a distance	00g1
a distancia	00h3
a distanza	00k1
a distància	00l1
a level	00m2
a levels	00m2
a mai napig	00o1
a netinu	0101
a nevem	0111
a oggi	0121
a partir de	0133
a partir del	0161
a partir du	00b1
a partire da	00f1
a partire dal	00f1
a present	00a1
a s	0173
a-level	00m2
a-levels	00m2
a.a	00_2
a.a.s	00_2
a.d	00e1
a.s	0173
a.ş	00e1
a/s	00e1
a1	01:1
a2	01;1
aaetlad	01<1
aar	01=3
aarets	01@3
aarsenhet	01C1
aarsstudium	01C1
aas	00_2
aasta	01D1
aastat	01D1
ab	01E4
ab dem	01I1
ab der	01I1
abgeschlossen	01J1
abielus	01K1
abiline	01L1
abilitazione	01M1
abitur	01N1
abiturnote	01O1
abogada	01P1
abogado	01P1
abschlussnote	01O1
abschlusspruefung	01N1
abschlussprufung	01N1
abschlussprüfung	01N1
absolviert	01J1
absolvit	01Q1
absolvita	01Q1
absolvită	01Q1
absolvovano	01R1
absolvováno	01R1
abstract	01S1
abstracts	01S1
abteilung	01T2
acadamh	01V1
academia	01W4
academie	01[2
academische bachelor	01]1
academy	01^1
acadèmia	01_1
académie	01`1
acca	01a1
accademia	01b1
accesit	01c1
accessit	01d1
accountant	01e3
accreditation	01h1
accredited	01h1
accèssit	01d1
accésit	01c1
acemi	01i1
acheteur	01j1
acheteuse	01j1
acls	01a1
acm	01k1
acougueiro	01l1
acreditacio	01m1
acreditacion	01n1
acreditacion en	01n1
acreditació	01m1
acreditación	01n1
acreditación en	01n1
acreditare	01o1
actas	0201
actes	0212
actes de colloque	0231
acteur	0241
actor	0253
actress	0281
actrice	0241
actrita	0291
actriz	01P1
actriță	0291
actuaire	01j1
actual	02:4
actualidad	02>1
actualitat	02?1
actualment	02?1
actualmente	02@3
actuary	0281
actuel	00a1
actuelle	00a1
actuellement	00a1
acum	02C1
acupuncturist	0281
ad oggi	0121
ada schein	02D1
ada-schein	02D1
adaleinkunn	02E1
adalgrein	02F1
addetta	02G1
addetta antincendio	01M1
addetto	02G1
addetto antincendio	01M1
adesso	0121
adim	02H1
adiunkt	02I1
adjoint	01j1
adjointe	01j1
adjunct	0281
adjunkt	02J2
adjunktus	02L2
adjuster	0281
admin	02N1
administraator	01L1
administrador	02O3
administradora	02O3
administrateur	01j1
administratiu	02R1
administrativa	02S2
administrativo	01P1
administratoer	02U1
administrator	02V=
administratore	02c2
administratorius	02e1
administratorka	02I1
administrators	02f1
administratorė	02e1
administratrice	01j1
administratör	02U1
administrátor	02g2
adminisztrator	02i1
adminisztrátor	02i1
adr	01a1
adr bevis	02j1
adr intyg	02k1
adr-bevis	02j1
adr-intyg	02k1
advanced	02l2
advanced certificate	02n1
advanced diploma	02n1
advanced highers	02o1
advies	0301
adviser	0281
adviseur	0241
advisor	0281
advocaat	0241
advocada	02R1
advocat	02R1
advogada	01l1
advogado	01l1
advogados	0311
advokaat	01L1
advokat	0326
advokatas	02e1
advokát	02g2
adwokat	02I1
adım	02H1
ae	00e1
aec	0381
aed	01h1
aegare	02U1
aeidinkielen taso	0391
aeidinkielenae	0391
aeidinkieli	0391
aeidinkielinen	0391
aemne	03:1
aemneslaerarexamen	03;1
aerztin	03<1
afdeling	03=4
afdelingen	03A1
affreteur	01j1
affréteur	01j1
afgerond	03B1
afhandling	03C1
afstudeerrichting	03D1
ag	03E2
ag suil leis	03G1
ag súil leis	03G1
agare	02U1
agence	03H1
agenceur	01j1
agenceuse	01j1
agencia	03I3
agencija	03L3
agencja	03O1
agency	03P1
agent	03Q5
agent achizitii	0291
agent achiziții	0291
agent de paza	0291
agent de pază	0291
agent de securite	01j1
agent de sécurité	01j1
agent immobilier	01j1
agente	03V4
agentia	03Z1
agentie	03Z1
agentur	03[1
agentura	03\4
agentúra	03`1
agentūra	03a1
agenzia	03b1
agenția	03Z1
agenție	03Z1
aggiornamento	03c1
agno	03d1
agregation	03e1
agregation de	03e1
agregation externe	03e1
agrement	03f1
agricoltore	02G1
agricoltrice	02G1
agriculteur	01j1
agricultor	03g2
agricultora	03g2
agricultrice	01j1
agronom	02N1
agrégation	03e1
agrégation de	03e1
agrégation externe	03e1
agrément	03f1
agència	03i1
agência	0311
ahli	03j2
ahli gizi	02N1
ahli madya	03l1
ahlr	03m1
ahoj	03n1
ahora	02>1
aide soignant	01j1
aide soignante	01j1
aide-soignant	01j1
aide-soignante	01j1
aidinkielen taso	0391
aidinkielena	0391
aidinkieli	0391
aidinkielinen	0391
aikste	03o1
aikštė	03o1
ailtire	0401
air force	03P1
air traffic controller	0281
airlines	03P1
aistritheoir	0401
aiuto	02G1
aiuto cuoca	02G1
aiuto cuoco	02G1
ajakiri	0411
ajakirjanik	01L1
ajans	0421
ajansi	0421
ajansı	0421
ajokortti	0431
ajto	0441
ajtó	0441
ajudant	02R1
ajudante	01l1
ajuntament	03i1
ajusteur	01j1
ajutor	0291
akadeemia	0451
akademi	0465
akademia	04;5
akademie	04@2
akademiebrief	04B1
akademii	04C1
akademija	04D5
akademisi	04I1
akademiuddannelse	04J1
akademía	04K1
akadémia	04L3
akadēmija	04O1
akatemia	04P1
akici	04Q1
akici duzeyde	04Q1
akkademja	04R1
aktif	04S1
aktivne	04T2
aktivno	04V3
aktivně	04Y1
aktor	04Z2
aktorka	02I1
aktris	02N1
aktualnie	04\1
aktuell	04]1
aktívne	04^1
aku	04_1
akuntan	02N1
akıcı	04Q1
akıcı düzeyde	04Q1
al	04`4
alameda	04d1
alani	04e1
alanı	04e1
alap	04f2
alapfok	04f2
alapfokozat	04h1
alapfoku	04f2
alapfokú	04f2
alapismeretek	04i1
alapito	02i1
alapitvany	04j2
alapkepzes	04h1
alapképzés	04h1
alapszak	04h1
alapszint	04f2
alapszintu	04f2
alapszintű	04f2
alapítvány	04j2
alapító	02i1
alates	04l2
albanil	01P1
albanila	01P1
albañil	01P1
albañila	01P1
albergo	03b1
alcalde	01P1
alcaldesa	01P1
alcaldia	04n1
alcaldía	04n1
aleea	04o1
aleja	0502
aleje	0521
alempi korkeakoulututkinto	0531
alfaiate	01l1
algaja	0541
algtase	0552
algteadmised	0571
alkaen	0583
alkeet	05;2
alkeistaso	05=1
alla data attuale	0121
alle	05>2
allee	05@2
alleenstaand	05B1
allen	05C1
allenatore	02G1
allenatrice	02G1
allgemeine hochschulreife	01N1
allé	05>2
allée	05D1
allén	05C1
almoxarife	01l1
aloittelija	05E1
alt	05F3
altalanos iskola	05I2
alternant	01j1
alternante	01j1
alto	05K3
altra	0401
alėja	03o1
am	05N1
ambassador	0281
ambulancier	01j1
ambulanciere	01j1
ambulancière	01j1
amet	05O1
amk	05P2
amk tutkinto	0531
amk-tutkinto	0531
ammatillinen perustutkinto	05R1
ammatillinen tutkinto	05R1
ammattikorkeakoulu	04P1
ammattikorkeakoulututkinto	0531
ammattikoulu	05S2
ammattiopisto	04P1
ammattitutkinto	05R1
amministratore	02G1
amministratrice	02G1
amministratur	05U1
amne	03:1
amneslararexamen	03;1
amt	03[1
an	05V2
an mhaith	05X1
an-mhaith	05X1
ana dal	04e1
ana dil	05Y1
ana dili	05Y1
ana dilim	05Y1
anabilim dali	04e1
anabilim dalı	04e1
anadil	05Y1
anadili	05Y1
anadilim	05Y1
anadolu lisesi	04I1
anailisi	0401
anailísí	0401
anais	05Z1
analis	02N1
analist	05[3
analista	05^6
analisti	05d1
analistă	0291
analiticar	05e2
analitik	05g1
analitikas	02e1
analitike	02c2
analitikis	02f1
analitikė	02e1
analitičar	05e2
analityczka	02I1
analityk	02I1
analuutik	01L1
analyst	05h3
analyste	01j1
analytik	02g2
analytiker	05k3
analyytikko	05n1
analüütik	01L1
analītiķe	02f1
analītiķis	02f1
anaokulu	04I1
anchor	0281
and	05o1
andar	04d1
andauernd	04]1
anerkennung	00:1
anfaenger	0602
anfaengerin	0602
anfaengerkenntnisse	0621
anfanger	0602
anfangerin	0602
anfangerkenntnisse	0621
anfänger	0602
anfängerin	0602
anfängerkenntnisse	0621
angajat	0291
angestellte	0631
angestrebt	0641
anggota	02N1
ani	0651
animateur	01j1
animator	0663
animatore	02G1
animatorka	02I1
animatrice	0692
anlagenbau	03[1
annee	06;1
annees	06;1
anni	06<1
anniskelupassi	0431
anno	06<1
announcer	0281
année	06;1
années	06;1
ano	06=2
anois	06?1
anos	06=2
ans	06;1
ansioluettelo	06@1
ansiomerkki	06A2
ansvarig	02U1
ansvarlig	06C2
anthropologist	0281
anticipated	06E1
antincendio	01M1
antologi	06F3
antrenoare	0291
antrenor	06I2
antrenör	05d1
anugerah	06K1
anwaeltin	03<1
anwalt	03<1
anwaltin	03<1
anwenderkenntnisse	06L1
anwältin	03<1
any	06M1
anyanyelv	06N1
anyanyelvi	06N1
anyanyelvi szint	06N1
anyanyelvu	06N1
anyanyelvű	06N1
anys	06M1
ao	06O1
aonad	06P1
ap	06Q2
ap grad	04J1
ap-grad	04J1
apartamento	04d1
apartment	06S1
apbalvojums	00C1
apdovanojimas	06T1
apdrosinasana	06U1
apdrošināšana	06U1
apiculteur	01j1
apicultrice	01j1
aplieciba	06V1
apliecinajums	06V1
apliecinājums	06V1
apliecība	06V1
apolo	06W2
apotek	06Y5
apoteka	06^1
apotekare	02U1
apoteker	02N1
apotheek	0301
apotheke	03[1
apotheker	06_2
appartement	05D1
appraiser	0281
apprendista	02G1
apprenti	01j1
apprentice	0281
apprenticeship	02o1
apprentie	01j1
approbation	02D1
approvisionneur	01j1
approvisionneuse	01j1
aprendiz	03g2
aprendiza	01P1
aprenent	02R1
aprenenta	02R1
aprobado	06a1
aps	00e1
apt	06b2
apteek	05O1
apteekkari	05n1
apteekki	06d1
apteka	03O1
aptekarz	02I1
aptieka	06U1
apto	04d1
apulainen	05n1
apuraha	06e1
apótek	06f1
ar	06g4
ar vardnicu	06k1
ar vārdnīcu	06k1
ara	02?1
arastirma gorevlisi	05d1
arastirmaci	05d1
araştırma görevlisi	05d1
araştırmacı	05d1
arbeider	06l2
arbeiter	0631
arbeitsgruppe	06n1
arbejder	06o1
arbetare	02U1
arbitre	01j1
arbitro	0703
arbitru	0291
architect	0732
architecte	01j1
architekt	0754
architektas	02e1
architektka	02I1
architetta	02G1
architetto	02G1
archivar	0792
archivaris	0241
archivera	01P1
archivero	01P1
archivist	0281
archivista	02G1
archiviste	01j1
archivář	07;1
archiwista	02I1
archiwistka	02I1
ardleibheal	07<2
ardleibhéal	07<2
ardteistimeireacht	07>1
ardteistiméireacht	07>1
area	07?5
arendaja	01L1
arets	01@3
arhitect	0291
arhitecta	0291
arhitectă	0291
arhitekt	07D3
arhitekta	07G1
arhitekte	02f1
arhitekts	02f1
arhivar	0291
arkistonhoitaja	05n1
arkitekt	07H4
arkivar	06C2
arkivarie	02U1
arkkitehti	05n1
army	03P1
arodizglitiba	07L1
arodizglītība	07L1
arodskola	04O1
arquitecta	02S2
arquitecte	02R1
arquitecto	01P1
arquitectura tecnica	07M1
arquitectura técnica	07M1
arquiteta	01l1
arquiteto	01l1
arquivista	01l1
arsenhet	01C1
arsiparis	02N1
arsitek	02N1
arsivci	05d1
arsstudium	01C1
arst	01L1
arste	02f1
arsts	02f1
art director	07N1
art school	01^1
artenomi	0531
artesaani	05R1
article	07O3
articles	07R2
articol	07T1
articoli	07U1
articolo	07U1
articulo	0201
articulos	0201
artigo	05Z1
artigos	05Z1
artikel	07V9
artikelen	07_1
artikkel	07`3
artikkeli	07c2
artiklu	07e1
artist	0281
artium	07f1
arts	0241
artykul	07g1
artykuł	07g1
artículo	0201
artículos	0201
aruhaz	07h1
arvioitu	07i1
arviolta	07i1
arvosana	07j1
arvosanalla	07j1
arvosanat	07j1
arxiv	01k1
arzt	03<1
arzthelfer	0631
arztin	03<1
arşivci	05d1
as	07k2
as levels	02o1
asa	00e1
ascaill	07m1
ascensoriste	01j1
asci	05d1
ascisi	05d1
ase	07n1
asema	06d1
asentaja	05n1
asesor	01P1
asesora	01P1
asianajaja	05n1
asiantuntija	07o2
asiantuntijataso	0811
asigurari	03Z1
asigurări	03Z1
asilo	01b1
asistan	05d1
asistani	05d1
asistanı	05d1
asisten	02N1
asistent	0827
asistenta	0291
asistentas	02e1
asistente	0893
asistents	02f1
asistentă	0291
asistentė	02e1
asl	03b1
asli	08<1
aso	08=1
aso diploma	08=1
aso-diploma	08=1
asociacija	03a1
asociacion	08>1
asociación	08>1
asociadas	08>1
asociados	08>1
asociat	0291
asociatia	03Z1
asociatie	03Z1
asociația	03Z1
asociație	03Z1
asosiasi	08?1
assegurances	03i1
assessor	08@2
assessora	08@2
assez bien	08B1
assicurazioni	03b1
assistant	08C2
assistante	01j1
assistante maternelle	01j1
assistent	08E8
assistente	08M3
assistentti	05n1
assistenz	03<1
associacao	0311
associacio	03i1
associació	03i1
associate	0281
associate degree	08P2
associate of	02n1
associate of applied science	02n1
associate of arts	02n1
associate of science	02n1
associate's degree	02n1
associates	03P1
associati	03b1
association	03H1
associats	03i1
associazione	03b1
associação	0311
associe	01j1
associee	01j1
associé	01j1
associée	01j1
assocjazzjoni	08R1
assoċjazzjoni	08R1
assurances	03H1
asszisztens	02i1
astazi	02C1
asteptat	08S1
asti	08T2
astronomer	0281
astăzi	02C1
asuransi	08?1
asutaja	01L1
asystent	02I1
asystentka	02I1
asztalos	02L2
at	08V1
ate	06O1
ate a data	08W1
ate a presente data	08W1
ate agora	08W1
ate ao presente	08W1
ate hoje	08W1
ate o momento	08W1
atelier	08X4
ateliers	03H1
atendente	01l1
ateneo	01b1
atestat	01o1
atestatas	08\1
atestats	07L1
atestatul	01o1
atestāts	07L1
atheneum	08]1
atlag	08^1
atolyesi	0421
ator	01l1
atriz	01l1
atstovas	02e1
attache	01j1
attachee	01j1
attaché	01j1
attachée	01j1
attalinati	08_1
attendu	08`1
attestation	03f1
attestato	01M1
attestato di	01M1
attestato di qualifica	08a1
atti	07U1
attore	02G1
attorney	0281
attrice	02G1
attuale	0121
attualmente	0121
attālināti	08_1
atual	08W1
atualidade	08W1
atualmente	08W1
atzime	08b1
atziniba	00C1
atzinība	00C1
atzīme	08b1
até	06O1
até a presente data	08W1
até agora	08W1
até ao presente	08W1
até hoje	08W1
até o momento	08W1
até à data	08W1
atölyesi	0421
au	08c2
au pair	08e2
au-pair	03<1
audiologist	0281
auditeur	01j1
auditor	08g6
auditora	03g2
auditrice	01j1
audytor	02I1
audítor	08m1
aufbaustudium	00<1
aufsaetze	08n1
aufsatz	08n1
aufsatze	08n1
aufstiegsfortbildung	04B1
aufsätze	08n1
augsts	08o2
augstskola	04O1
auhind	0912
aujourd'hui	00a1
aukio	0931
aukiri	0011
aukstas	0942
aukstasis neuniversitetinis	0961
aukstesnysis	0961
aukštas	0942
aukštasis neuniversitetinis	0961
aukštesnysis	0961
ausbildereignung	01N1
ausbilderschein	02D1
ausbildung	01N1
ausbildung als	01N1
ausbildung zum	01N1
ausbildung zum zur	01N1
ausbildung zum/zur	01N1
ausbildung zur	01N1
ausgestellt	01J1
ausgestellt am	01J1
ausgezeichnet	0972
aushilfe	0992
aushilfskraft	09;1
ausiliario	02G1
auszeichnung	09<1
auszubildende	09=2
auszubildender	09;1
auteure	01j1
author	0281
authority	03P1
autista	02G1
autohaus	09?1
autojuht	01L1
automne	09@1
autonom	03i1
autonoma	09A3
autonomo	09D3
autor	03<1
autorin	03<1
autorisasjon	03m1
autorisation	09G2
autorizatie	01o1
autorizație	01o1
autovaditaja aplieciba	06V1
autovadītāja apliecība	06V1
autrice	01j1
auttava	05=1
autumn	09I1
autumn term	09I1
autunno	09J1
autònom	03i1
autònoma	03i1
autónoma	08>1
autónomo	08>1
autônoma	01l1
autônomo	09K2
auxiliaire	01j1
auxiliar	02O3
auxiliar contable	01P1
av	09M3
avaldatud	0411
avancada	09P1
avancado	09Q2
avancat	09S2
avance	09U2
avancerad	09W2
avanceret	09Y2
avancé	09U2
avansat	09[2
avansert	09]2
avanzada	09_1
avanzado	09`2
avanzata	09b1
avanzato	09c2
avançada	09P1
avançado	09Q2
avançat	09S2
avda	04n1
avdeling	09e2
avdelingen	09g1
avdelning	09h2
avdelningen	09j1
ave	06S1
avenida	09k2
avenija	09m1
avenue	09n2
average	00U1
avhandling	0:02
avinguda	0:21
avioliitossa	0:31
avklarad	0:41
avocat	0:52
avocata	0291
avocate	01j1
avocată	0291
avoliitossa	0:31
avslutad	0:41
avui	02?1
avukat	0:72
avustaja	05n1
avvanzat	0:92
avvocata	02G1
avvocato	02G1
award	0:;3
award in	01h1
awarded	0:>1
awards	00O1
aws certified	01a1
ay	0:?1
ayudante	01P1
ayudante de catedra	01P1
ayudante de cátedra	01P1
ayuntamiento	08>1
az	0:@3
az dosud	0:C1
azafata	01P1
azafato	01P1
azi	02C1
azienda	03b1
azienda agricola	03b1
azubi	09;1
azure	01a1
açougueiro	01l1
aðaleinkunn	02E1
aðalgrein	02F1
año	0:D1
años	0:D1
aģentūra	06U1
aşçı	05d1
aşçısı	05d1
až	0:E2
až dosud	0:C1
așteptat	08S1
b a	0:G1
b a sc	0:H1
b arch	0:I2
b b a	0:I2
b com	0:I2
b dul	04o1
b e	0:I2
b ed	0:I2
b eng	0:I2
b f a	0:H1
b mus	0:H1
b pharm	0:G1
b s	0:G1
b s c	00e1
b s n	0:H1
b sc	0:G1
b sc prof	0:K1
b tech	0:I2
b v	00e1
b-dul	04o1
b. a	0:G1
b. ed	0:G1
b. eng	0:G1
b. sc	0:G1
b. tech	0:G1
b.a	0:G1
b.a.sc	0:H1
b.arch	0:I2
b.b.a	0:I2
b.com	0:I2
b.e	0:I2
b.ed	0:I2
b.eng	0:I2
b.f.a	0:H1
b.mus	0:H1
b.pharm	0:G1
b.s	0:G1
b.s.c	00e1
b.s.n	0:H1
b.sc	0:G1
b.sc.-próf	0:K1
b.tech	0:I2
b.v	00e1
b1	0:L1
b2	0:M1
ba	0:N3
ba (hons	0:G1
ba i	0:Q1
ba prof	0:K1
ba-próf	0:K1
baarimikko	05n1
baas	0552
baatfoererproeven	03m1
bab	0:R1
baba	01l1
baby sitter	02G1
baby-sitter	02G1
babysitter	0281
babá	01l1
bac	0:S2
bac +2	0:U1
bac +3	0:V1
bac +5	03e1
bac es	0381
bac general	0381
bac général	0381
bac l	0381
bac pro	0381
bac professionnel	0381
bac s	0381
bac scientifique	0381
bac si	0:W1
bac stg	0381
bac sti2d	0381
bac stmg	0381
bac technologique	0381
bac+2	0:U1
bac+3	0:X2
bac+4	0:V1
bac+5	03e1
bacalaureat	0:Z1
bacc	0:[2
baccalaureat	0381
baccalaureat general	0381
baccalaureat litteraire	0381
baccalaureat professionnel	0381
baccalaureat scientifique	0381
baccalauréat	0381
baccalauréat général	0381
baccalauréat littéraire	0381
baccalauréat professionnel	0381
baccalauréat scientifique	0381
bacellerat	0:]1
bacellerat fl arti	0:]1
bacharel	0:^1
bacharel em	0:^1
bacharelado	0:^1
bacharelado em	0:^1
bachelier	0:V1
bachelor	0:_6
bachelor degree	0:H1
bachelor en	0:e1
bachelor i	0:f2
bachelor in	0:H1
bachelor of	0:h3
bachelor of applied science	0:H1
bachelor of architecture	0:H1
bachelor of arts	0:H1
bachelor of business administration	0:H1
bachelor of commerce	0:H1
bachelor of design	0:H1
bachelor of economics	0:H1
bachelor of education	0:H1
bachelor of engineering	0:H1
bachelor of fine arts	0:H1
bachelor of laws	0:H1
bachelor of medicine	0:H1
bachelor of music	0:H1
bachelor of nursing	0:H1
bachelor of science	0:H1
bachelor of social work	0:H1
bachelor of technology	0:H1
bachelor universitaire de technologie	0:V1
bachelor's	0:H1
bachelor's degree	0:H1
bachelorabschluss	0:k1
bachelorgrad	0:f2
bachelorgrad i	01C1
bacheloropleiding	01]1
bachelors	0:H1
bachelorstudium	0:l2
bacheloruddannelse	0:Q1
bachiller	0:n2
bachiller universitario	0:e1
bachillerato	0;01
bachillerato en	0;01
bachillerato tecnico	0;01
bachillerato técnico	0;01
backen	05C1
backend	07N1
backer	0631
backerei	03[1
badacz	02I1
badan	08?1
badante	02G1
badmeester	0;11
baecker	0631
baeckerei	03[1
baer	0;22
bafa	03f1
bagare	02U1
bager	06o1
bageri	0;42
baggerfahrer	0631
bagian	0;61
bagnina	02G1
bagnino	02G1
bahar	0;71
bahasa ibu	08<1
bahcivan	05d1
bahçıvan	05d1
bai bao	0;81
bai thuyet trinh	0;81
bai viet	0;81
baik	0;92
bailarin	01P1
bailarina	03g2
bailarino	01l1
bailarín	01P1
baile	07m1
bailiff	0281
baineann	0;;1
bainisteoir	0401
bairro	04d1
baitsileir	0;<1
baitsiléir	0;<1
baix	0;=1
bajo	0;>2
bakalar	0;@3
bakalarske	0;C2
bakalarske studium	0;C2
bakalarsky	0;E1
bakalaura	0;F1
bakalaura grads	0;F1
bakalaura grāds	0;F1
bakalauras	0;G1
bakalaureus	0;H1
bakalaureusekraad	0;H1
bakalaureuseope	0;H1
bakalaureuseõpe	0;H1
bakalauro	0;G1
bakalauro laipsnis	0;G1
bakalaurs	0;F1
bakalár	0;I1
bakalárske	0;I1
bakalárske štúdium	0;I1
bakalář	0;E1
bakalářské	0;E1
bakalářské studium	0;E1
bakalářský	0;E1
bakanligi	0421
bakanlığı	0421
bakari	06f1
bakarí	06f1
baker	0;J2
bakeri	0;L1
bakery	03P1
bakici	05d1
bakkalargrada	0:K1
bakkalaureat	0:k1
bakkalárgráða	0:K1
bakken	0;M1
bakker	0241
bakkerij	0301
bakıcı	05d1
balai	08?1
balas	0;N1
balconista	01l1
balikci	05d1
ballerina	02G1
ballerino	02G1
balva	00C1
balıkçı	05d1
ban	0;O1
ban hang	0:W1
ban ngu	0;P1
banc	0;Q2
banca	0;S2
bancaria	01l1
bancario	01l1
banco	0;U2
bancária	01l1
bancário	01l1
bancă	03Z1
bandleader	0281
bang	0;W1
bang cu nhan	0;X1
bang dai hoc	0;X1
bang khen	0;Y1
bang lai	0;W1
bang sang che	0;81
bang thac si	0;Z1
bang tot nghiep thpt	00I1
bang trung cap	00I1
bank	0;[;
banka	0;f7
bankas	03a1
bankasi	0421
bankası	0421
banker	0281
banketbakker	0241
banki	06f1
bankkauf	0631
banksman	0281
banque	03H1
banquier	01j1
banquiere	01j1
banquière	01j1
bao cao	0;81
bao hiem	0;m1
bao tang	0;m1
bao ve	0:W1
barbat	0;n1
barbatesc	0;n1
barber	0281
barch	0:G1
bardzo dobra	0;o2
bardzo dobry	0;o2
bardzo dobrze	0<11
barista	0<23
barkeeper	0631
barmaid	01j1
barman	0<57
barmanka	02I1
barmen	05d1
barnehage	0;L1
barnehagelaerer	0<<1
barnehagelærer	0<<1
barneskole	0<=1
barnevakt	0<<1
barneveileder	0<<1
barnmorska	02U1
barnskoetare	02U1
barnskotare	02U1
barnskötare	02U1
barnvakt	02U1
barri	0:21
barrio	04n1
bartender	0<>4
basari belgesi	0<B1
base	0<C2
bases	0<E2
basic	0<G4
basic knowledge	0<K2
basic user	0<M1
basica	0<N5
basico	0<S5
basique	0<X1
basis	0<Y8
basiskennis	0<a2
basiskenntnisse	0<c2
basisniveau	0<e1
basisschool	08]1
basiswissen	0<f1
baskan	05d1
baskani	05d1
baskunskaper	0<g1
baslangic	0<h2
baslangic seviyesi	0<j1
batforerproven	03m1
batiment	05D1
batxiller	0<k1
batxillerat	0<k1
bau	03[1
bauer	03<1
baugeschaeft	03[1
baugeschaft	03[1
baugeschäft	03[1
bauleiter	0631
bay	0<l1
bay gio	0<m1
bayan	0<n1
baza	0<o2
bazi	0=11
baziku	0=22
bazinis	0=42
bază	0<o2
baċellerat	0:]1
baċellerat fl-arti	0:]1
başarı belgesi	0<B1
başkan	05d1
başkanı	05d1
başlangıç	0<h2
başlangıç seviyesi	0<j1
bażi	0=11
bażiku	0=22
bba	0:G1
bc	0:G1
bca	0:G1
bcom	0:G1
bd	0=62
bdes	0:G1
beadle	0281
bean	0;;1
beasiswa	06K1
beauftragte	0631
beautician	0281
bebiszitter	0=81
bec	0=91
beca	0=:2
becari	02R1
becaria	02S2
becario	01P1
becario de investigacion	01P1
becario de investigación	01P1
becelor	0=<1
beco	04d1
becària	02R1
bed	0:G1
bedrift	0;L1
bedrijf	0301
beekeeper	0281
befaehigung	0==1
befahigung	0==1
befriedigend	0=>1
befähigung	0==1
begeleider	0241
begeleidster	0241
beginnend	0=?1
beginner	0=@4
begraensad	0<g1
begraenset	0=D1
begransad	0<g1
begrenset	0=E1
begränsad	0<g1
begrænset	0=D1
begynder	0=F2
behaald	03B1
beheerder	0241
behoerde	03[1
behoerighet	0=H2
behorde	03[1
behorighet	0=H2
behörde	03[1
behörighet	0=H2
bei	0=J1
bei der	0=J1
beim	0=J1
beisitzer	0=K2
beisitzerin	09;1
beitraege	08n1
beitrag	0=M2
beitrage	08n1
beiträge	08n1
bekar	0=O1
bekci	05d1
beklenen	0=P1
bekâr	0=O1
bekçi	05d1
belediye baskani	05d1
belediye başkanı	05d1
belediyesi	0421
beleuchter	0631
belge	0=Q1
belgesi	0=Q1
bellhop	0281
belum kawin	0=R1
belum menikah	0=R1
bem vinda	0=S1
bem vindo	0=S1
bem vindos	0=S1
bem-vinda	0=S1
bem-vindo	0=S1
bem-vindos	0=S1
ben	02H1
bench joiner	0281
bendahara	02N1
bendrove	03a1
bendrovė	03a1
benevole	01j1
beng	0:I2
bengkel	08?1
benh vien	0;m1
benim adim	02H1
benim adım	02H1
benvenuta	0=T1
benvenuti	0=T1
benvenuto	0=T1
benvinguts	0=U1
bep	0=V2
bep pho	0:W1
bep truong	0:W1
beraeknad	0=X1
beraeknas	0=X1
beraknad	0=X1
beraknas	0=X1
berater	0631
berber	05d1
berechtigung	0==1
bereich	01T2
berger	01j1
bergere	01j1
bergère	01j1
beri	0=Y2
bernudarzs	04O1
beroepsopleiding	08=1
bersertifikat	0=[1
berufsabschluss	01N1
berufsausbildung	01N1
berufsausbildung zum	01N1
berufsausbildung zur	01N1
berufsfachschulabschluss	01N1
berufskolleg	0=\1
berufslehre	01N1
berufsmatura	01N1
berufsmaturitaet	01N1
berufsmaturitat	01N1
berufsmaturität	01N1
berufsschule	0=\1
beräknad	0=X1
beräknas	0=X1
bescheinigung	0==1
best	00O1
bestanden	01J1
bestuurslid	0=]2
bestyrelsesmedlem	0=_1
beszerzo	02L2
beszerző	02L2
betjent	06o1
betreuer	0=`2
betreuerin	03<1
betrieb	03[1
betriebswirt	04B1
betriebswirtin	04B1
betyg	0=b1
beurs	0=c1
beveiliger	0241
bevis	0=d4
bewaker	0241
bewerbung	0=h1
bewerbungsunterlagen	0=h1
bewijs	0=i1
bečelor	0=<1
bfa	0:G1
bfd	09;1
bg schein	02D1
bg-schein	02D1
bhalissa	0=j1
bhd	00e1
bhv	0=k2
biblioteca	0=m5
bibliotecar	0>22
bibliotecara	0291
bibliotecari	02R1
bibliotecaria	0>43
bibliotecario	0703
bibliotecară	0291
bibliotecària	02R1
bibliotecário	01l1
bibliotecă	03Z1
bibliotek	0>73
biblioteka	0>:4
bibliotekar	0>>3
bibliotekarie	02U1
bibliotekarka	02I1
bibliotekars	02f1
bibliotekarz	02I1
bibliotekininkas	02e1
bibliotekārs	02f1
bibliothecaire	01j1
bibliothecaris	0241
bibliotheek	0301
bibliothekar	0631
bibliotheque	03H1
bibliothèque	03H1
bibliothécaire	01j1
bibliotēka	06U1
bidan	02N1
bidang	0;61
bidang studi	0>A1
biedriba	06U1
biedrība	06U1
biegla	0<11
biegle	0<11
biegly	0<11
biegła	0<11
biegły	0<11
bien	0>B2
bien dich	0:W1
bien tap vien	0:W1
bienvenida	0>D1
bienvenido	0>D1
bienvenidos	0>D1
bienvenue	0>E1
big	0>F1
big registratie	0>F1
big-registratie	0>F1
bij	0>G1
bij de	0>G1
bij het	0>G1
bijbaan	0;11
bijdrage	07_1
bijscholing	0>H1
bildiri	0>I1
bildirisi	0>I1
bildungswerk	0=\1
bildungszentrum	0=\1
bilingual	0>J3
bilingue	0>M5
bilingv	0>R1
bilingvals	0>S1
bilingvāls	0>S1
bilingwi	0>T1
bilingüe	0>U2
bilstjori	0>W1
bilíngue	0>X1
bine	0>Y1
biografija	0>Z1
bioleg	02R1
biolog	0>[2
biologa	0>43
biologist	0281
biologo	0703
biologus	02i1
biológus	02i1
birim	0>]1
birimi	0>]1
birincilik	0<B1
birincilik odulu	0<B1
birincilik ödülü	0<B1
birincisi	0<B1
biro	0=81
birojs	06U1
birou	0>^2
bis	0>`2
bis anfang	0>b1
bis dato	04]1
bis einschl	0>b1
bis einschliesslich	0>b1
bis einschließlich	0>b1
bis ende	0>b1
bis heute	04]1
bis jetzt	04]1
bis mitte	0>b1
bis zum	0>b1
bitrade	02U1
bitraede	02U1
biträde	02U1
biuras	03a1
biuro	0>c2
biyolog	05d1
bizonyitvany	0>e2
bizonyítvány	0>e2
biztonsagi or	0=81
biztonsági őr	0=81
biztosito	07h1
biztosító	07h1
biên dịch	0:W1
biên tập viên	0:W1
biòleg	02R1
biòloga	02R1
bióloga	01P1
biólogo	03g2
bksb	0=91
bl	04o1
blacksmith	0281
bladamadur	0>W1
blagajnica	0>g1
blagajnik	0>h2
blaðamaður	0>W1
bliain	0>j1
bliana	0>j1
blikkenslager	06o1
bln	0>k1
bloco	04d1
bloemist	0241
blog post	01S1
blok	0>l2
bloque	04n1
bls	01a1
blvd	06S1
bma	0381
bmus	0:I2
bnssa	03f1
bo	0>n3
bo phan	0;O1
boa	0?11
bodega	08>1
bodegas	08>1
bodegues	03i1
boek	07_1
boeken	07_1
boekhouder	0241
boekverkoper	0241
boerin	0241
boernehave	0?22
bog	03C1
boghandler	06o1
bogholder	06o1
bok	0?43
bokari	0>W1
bokasafn	06f1
bokhandlare	02U1
bokhandler	0<<1
bokholder	0<<1
bolag	0?71
boletin	0201
boletín	0201
bolnica	03L3
bolnisnica	0?81
bolnišnica	0?81
bolsa	00N1
bolseiro	01l1
bolsista	01l1
bolt	04j2
bolum	0?92
bolumu	0?;2
bom	0?=2
bombeira	01l1
bombeiro	01l1
bombera	01P1
bombero	01P1
bon	0??2
bon niveau	0?A1
bon nivell	0?B1
bona	0?B1
bonjour	0>E1
bonn	0?C1
bonne connaissance	0?D1
bonne maitrise	0??2
bonne maîtrise	0??2
bonnes connaissances	0??2
bons conhecimentos	0?11
book	01S1
book chapter	01S1
book review	01S1
bookkeeper	0281
books	01S1
bookseller	0281
bootcamp	0?E3
bootsfuehrerschein	02D1
bootsfuhrerschein	02D1
bootsführerschein	02D1
borgmaestare	02U1
borgmastare	02U1
borgmester	06o1
borgmästare	02U1
bornehave	0?22
boroz	0?H1
boroż	0?H1
borsa di studio	00P1
bosanmis	0=O1
bosun	0281
bothar	07m1
botiga	03i1
bottega	03b1
boucher	01j1
bouchere	01j1
bouchère	01j1
boulanger	01j1
boulangere	01j1
boulangerie	03H1
boulangère	01j1
boulevard	0?I3
bourse	00M1
boutique	03H1
bouw	0301
box	0?L1
boyaci	05d1
boyacı	05d1
boşanmış	0=O1
bp	0381
bpharm	0:G1
bpjeps	0381
br	0?M1
bra	0?N3
branca	0?Q1
brancardier	01j1
branch	0?R1
brandman	02U1
brandmand	06o1
brandos atestatas	0?S1
brandweerman	0241
brannmann	0<<1
brans	04e1
branş	04e1
brauer	03<1
brauerei	03[1
braut	0?T2
brev	0?V1
brevbaerare	02U1
brevbarare	02U1
brevbärare	02U1
brevet	0?W3
brevet de technicien superieur	0:U1
brevet de technicien supérieur	0:U1
brevet des colleges	0381
brevet des collèges	0381
brevets	0231
brevetti	07U1
brevetto	0?Z2
brewer	0281
brewery	03P1
bricklayer	0281
brigadista	0?\1
brigadnice	0?]1
brigadnik	0?]1
brigádnice	0?]1
brigádník	0?]1
brivi	0?^1
brivi parvaldu	0?^1
brivpratigais	02f1
broadcaster	0281
broadcasting	03P1
broker	0281
bronze	00O1
bronze medal	00O1
bronzovy	0051
bronzový	0051
brouwerij	0301
browar	03O1
brukbar	0?_1
brutar	0291
brutarie	03Z1
brutărie	03Z1
brygadzista	02I1
brygadzistka	02I1
bryggeri	0>73
brīvi	0?^1
brīvi pārvaldu	0?^1
brīvprātīgais	02f1
bs	0:G1
bs prof	0:K1
bs-próf	0:K1
bsc	0?`2
bsc (hons	0:G1
bsn	0:I2
bso	08=1
bt	00e1
btec	0?b2
btec extended diploma	02o1
btec level 2	02o1
btec level 3	02o1
btec level 3 extended diploma	02o1
btec national	02o1
btech	0:G1
bts	0?d3
buaiteoir	0?C1
bucatar	0291
buch	08n1
buchbinder	0631
bucher	08n1
buchhaendler	0631
buchhalter	0631
buchhandler	0631
buchhändler	0631
bucătar	0291
buecher	08n1
buen nivel	0?g1
buena	0?g1
buenas	0>D1
bueno	0?h2
buero	03[1
buerokauffrau	09;1
bufdi	09;1
bufet	03i1
bufete	08>1
bugun	0?j1
bugün	0?j1
buhaltere	02e1
buhalteris	02e1
buhalterė	02e1
builder	0281
builders	03P1
building	06S1
buku	0:R1
bul	0?M1
bulan	0>k1
bulats	0=91
bulevar	0?M1
bulevardul	04o1
bulv	0?k1
bulvari	0?k1
bulvaris	0?l1
bulvarı	0?k1
bulvāris	0?l1
bun	0?m2
bun venit	0?o1
buna	0@02
bundesfreiwilligendienst	09;1
bunleibheal	0@21
bunleibhéal	0@21
bunscoil	01V1
bunusach	0@32
bunúsach	0@32
bună	0@02
buon livello	0@51
buona	0@62
buona conoscenza	0@51
buone	0@51
buongiorno	0=T1
buono	0@62
bureau	0@84
burgemeester	0241
burkolo	0=81
burkoló	0=81
burmistrz	02I1
buro	03[1
buro elemani	05d1
burokauffrau	09;1
buroo	05O1
burosu	0421
burs	0<B1
bursa	0@<1
bursar	0281
bursary	00O1
bursu	0<B1
bursă	0@<1
buruh	02N1
bus driver	0281
business analyst	07N1
business fluent	0@=1
business level	0@=1
business school	01^1
business unit	0?R1
busker	0281
but	0:V1
butas	03o1
butcher	0281
butik	0;42
butikk	0;L1
butikkmedarbeider	0<<1
butiksbitrade	02U1
butiksbitraede	02U1
butiksbiträde	02U1
buyer	0281
bv	00e1
bvba	00e1
byg	0@>1
bygg	0@?2
byggledare	02U1
byra	0@?2
byraa	0@?2
byrjandi	0@A1
byrå	0@?2
bài báo	0;81
bài thuyết trình	0;81
bài viết	0;81
bàsic	0@B2
bàsica	0;=1
bác sĩ	0:W1
bán hàng	0:W1
báo cáo	0;81
básica	0@D4
básico	0@D4
bâtiment	05D1
bây giờ	0<m1
bäcker	0631
bäckerei	03[1
båtførerprøven	03m1
bær	0;22
bébiszitter	0=81
bénévole	01j1
bílstjóri	0>W1
bíró	0=81
bók	0@H1
bókari	0>W1
bókasafn	06f1
bóthar	07m1
bölüm	0?92
bölümü	0?;2
børnehave	0?22
bücher	08n1
büro	03[1
büro elemanı	05d1
bürokauffrau	09;1
büroo	05O1
bürosu	0421
bărbat	0;n1
bărbătesc	0;n1
bērnudārzs	04O1
bħalissa	0=j1
bản ngữ	0;P1
bảo hiểm	0;m1
bảo tàng	0;m1
bảo vệ	0:W1
bằng	0;W1
bằng cử nhân	0;X1
bằng khen	0;Y1
bằng lái	0;W1
bằng sáng chế	0;81
bằng thạc sĩ	0;Z1
bằng trung cấp	00I1
bằng tốt nghiệp thpt	00I1
bằng đại học	0;X1
bếp phó	0:W1
bếp trưởng	0:W1
bệnh viện	0;m1
bộ	0;m1
bộ phận	0;O1
c o	0@I1
c p	0@J1
c so	0@K1
c.so	0@K1
c/o	0@I1
c1	0@L1
c2	0@M1
ca si	0:W1
ca sĩ	0:W1
cabeleireira	01l1
cabeleireiro	01l1
cabin crew	0281
cabinet	03H1
cabinetmaker	0281
caces	03f1
cad	0?k1
caddesi	0?k1
cadete	01P1
cadre	01j1
cadreur	01j1
cadreuse	01j1
cae	0=91
cafe	03P1
café	03P1
cahiers	0231
caibidil	0@N1
cainteoir duchais	0@O1
cainteoir dúchais	0@O1
caisse	03H1
caissier	01j1
caissiere	01j1
caissière	01j1
caixa	01l1
cajera	01P1
cajero	01P1
cal	03i1
calea	04o1
calificacion	0@P1
calificación	0@P1
calificare	01o1
calificativ	0@Q1
call handler	0281
calle	04n1
caller	0281
camara	08>1
camara municipal	0311
camareira	01l1
camarera	01P1
camarero	01P1
cambrer	02R1
cambrera	02R1
cambridge	0=91
cameraman	0291
cameriera	02G1
cameriere	02G1
camerista	0291
cameristă	0291
cami	0:21
camino	04n1
camionista	02G1
campus	0@R1
cams	01a1
camí	0:21
can ban	0@S2
cand	0@U1
cand jur	0@U1
cand mag	0@V3
cand med	0@U1
cand merc	0@U1
cand polyt	0@U1
cand psych	0@U1
cand scient	0@U1
cand. jur	0@U1
cand. mag	0@Y2
cand. med	0@U1
cand. merc	0@U1
cand. polyt	0@U1
cand. scient	0@U1
cand.jur	0@U1
cand.mag	0@[2
cand.med	0@U1
cand.merc	0@U1
cand.polyt	0@U1
cand.psych	0@U1
cand.scient	0@U1
cantante	0@]2
cantareata	0291
cantaret	0291
cantina	03b1
cantine	03b1
cantor	01l1
cantora	01l1
cao cap	0@_1
cao cấp	0@_1
cao dang	0@`2
cao hoc	0;Z1
cao học	0;Z1
cao đẳng	0@`2
cap	0@b5
cap cuisine	0381
cap petite enfance	0381
capacitacao	0@g1
capacitação	0@g1
capataz	03g2
capes	03e1
capital	03P1
capitol	0@h2
capitoli	07U1
capitolo	07U1
capitulo	0@j2
capitulos	0@j2
capo	02G1
capo partita	02G1
capocantiere	02G1
capopartita	02G1
capoprogetto	02G1
capotreno	02G1
captain	0281
captain of	0281
capturista	01P1
capítol	0@l1
capítulo	0@j2
capítulos	0@j2
card	01h1
caregiver	0281
carer	0281
caretaker	0281
cariste	01j1
carne	01n1
carnet	0@m2
carnet de	01n1
carnicera	01P1
carnicero	01P1
carné	01n1
carpenter	0281
carpentiere	02G1
carpinteira	01l1
carpinteiro	01l1
carpintera	01P1
carpintero	01P1
carreleur	01j1
carrer	0:21
carrera tecnica	0;01
carrera técnica	0;01
carretera	0@o2
carretillera	01P1
carretillero	01P1
carte	07T1
carteira	0?\1
carteiro	01l1
cartero	01P1
carver	0281
casa editrice	03b1
casada	0A13
casado	0A42
casat	0A61
casatorit	0A71
casatorita	0A71
case study	0A81
case worker	0281
caseworker	0281
cashier	0281
casier	0>22
casiera	0291
casieră	0291
casnicka	0A91
casnik	0A91
casopis	0A:4
cassiera	02G1
cassiere	02G1
caster	0281
castigatoare	0@<1
castigator	0@<1
casual	0281
cau	03n1
cbs	0A>1
cbse	00F1
ccie	01a1
ccna	01a1
ccnp	01a1
cd	0?k1
ce jour	00a1
ceadunas	0A?1
ceadúnas	0A?1
ceannaire	0401
cearnog	07m1
cearnóg	07m1
cedex	05D1
cedula	0?\1
ceg	07h1
cegep	01`1
ceh	01a1
ceim	0;<1
ceim bhaitsileara	0;<1
celador	01P1
celadora	01P1
celi	0=91
celibataire	0A@1
celibe	0AA1
celler	03i1
cellers	03i1
cellule	0AB1
celpe bras	0=91
celpe-bras	0=91
cels	0?l1
celta	01a1
cena	0AC2
centar	0AE2
center	0AG2
centralinista	02G1
centras	03a1
centre	03i1
centre de formacio	01_1
centre de formació	01_1
centre de formation	01`1
centre hospitalier	03H1
centro	0AI3
centro de formacao	0AL1
centro de formacion	0@R1
centro de formación	0@R1
centro de formação	0AL1
centro educativo	0@R1
centro universitario	0AL1
centro universitário	0AL1
centrs	06U1
centru	03Z1
centrul	03Z1
centrum	0AM5
ceo	07N1
cep	04d1
ceramicist	0281
cercetatoare	0291
cercetator	0291
cercetătoare	0291
cercetător	0291
cerrajero	01P1
cert iii	02o1
cert iv	02o1
certificaat	0AR2
certificacao	0?\1
certificacio	01m1
certificacion	01n1
certificació	01m1
certificación	01n1
certificada	0AT3
certificado	0AW2
certificado de	0AW2
certificado de profesionalidad	0;01
certificare	01o1
certificat	0AY3
certificat de calificare	0:Z1
certificata	0A\2
certificate	01h1
certificate iii	02o1
certificate iv	02o1
certification	0A^2
certification complementaire	03f1
certification complémentaire	03f1
certification d'aptitude	03e1
certificato	01M1
certificată	01o1
certificazione	01M1
certificação	0?\1
certificeret	02j1
certificering	0A`2
certificiran	0Ab1
certifie	03f1
certified	01h1
certifiee	03f1
certifierad	02k1
certifiering	02k1
certifikace	0Ac1
certifikacia	0Ad1
certifikat	0Ae9
certifikat tas sekondarja	0An1
certifikazzjoni	0Ao1
certifikácia	0Ad1
certifikát	0B02
certifié	03f1
certifiée	03f1
certyfikat	0B21
certyfikaty	0B21
certyfikowany	0B21
cerveny diplom	0B32
cess	0381
cesta	0B53
cestne uznani	0051
cestne uznanie	0041
cet	0B81
cet 4	0=91
cet 6	0=91
cet-4	0=91
cet-6	0=91
cet4	0=91
cet6	0=91
cevirmen	05d1
cevrimici	0B91
ceļš	0?l1
cfa	0B:2
cfc	0381
cfgm	0B<3
cfgs	0B?3
cfgs en	0BB1
cfo	07N1
cgpa	0BC1
chair	0281
chairman	0281
chairperson	0281
chairwoman	0281
chambermaid	0281
chamo me	0BD1
chamo-me	0BD1
champion	00O1
chantier	0BE2
chantiers	03H1
chao ban	0BG1
chao moi nguoi	0BG1
chapista	01P1
chapitre	0231
chapitres	0231
chaplain	0281
chapter	01S1
chapters	01S1
charcutier	01j1
charge	01j1
chargee	01j1
chargé	01j1
chargée	01j1
charity	03P1
charpentier	01j1
charpentiere	01j1
charpentière	01j1
chartered	0BH2
chaudronnier	01j1
chauffagiste	01j1
chauffeur	0BJ2
chauffeuse	01j1
chauffoer	02J2
chauffor	02J2
chaufför	02U1
chauffør	06o1
chaussee	0BL1
chef	0BM6
chef d'equipe	01j1
chef d'équipe	01j1
chef de chantier	01j1
chef de partie	0281
chef de projet	01j1
chef de rayon	01j1
chef di cucina	02G1
chefe	01l1
cheffe	01j1
cheffe de projet	01j1
chefin	03<1
chelner	0BS1
chemicka	0?]1
chemik	0?]1
chemiker	0631
chemin	05D1
chemist	0281
chemička	0?]1
chercheur	01j1
chercheuse	01j1
chez	0BT1
chief	0281
chief mate	0281
childminder	0281
chimico	02G1
chimist	0291
chiropractor	0281
chocolatier	01j1
chofer	01P1
choirmaster	0281
choreograf	0631
choreographer	0281
chu	03H1
chu tich	0:W1
chua ket hon	0BU1
chung chi	0;W1
chung chi hanh nghe	0;W1
chung cu	0BV1
chung cư	0BV1
chung nhan	0;W1
chuong	0;81
chuva	0?]1
chuyen gia	0BW1
chuyen nganh	0BX1
chuyen sau	0BW1
chuyen vien	0:W1
chuyên gia	0BW1
chuyên ngành	0BX1
chuyên sâu	0BW1
chuyên viên	0:W1
chwila obecna	04\1
chwili obecnej	04\1
chào bạn	0BG1
chào mọi người	0BG1
chófer	01P1
chůva	0?]1
chưa kết hôn	0BU1
chương	0;81
chủ tịch	0:W1
chứng chỉ	0;W1
chứng chỉ hành nghề	0;W1
chứng nhận	0;W1
cia	01a1
ciao	0=T1
ciao a tutti	0=T1
cicekci	05d1
cicle formatiu	0<k1
cicle formatiu de grau superior	0BY1
ciclo formativo de grado medio	0;01
ciclo formativo de grado superior	0BB1
ciclo medio	0;01
ciclo superior	0BB1
cientific	02R1
cientifica	02S2
cientifico	01P1
cientista	01l1
científic	02R1
científica	02S2
científico	01P1
ciesla	02I1
cieśla	02I1
cift anadal	0BZ1
ciftci	05d1
cijfer	0B[1
cikk	0B\2
cils	0=91
cinegrafista	01l1
cio	07N1
cipd	01a1
cirak	05d1
cirurgia	01l1
cirurgia dentista	01l1
cirurgiao	01l1
cirurgiao dentista	01l1
cirurgiã	01l1
cirurgiã-dentista	01l1
cirurgião	01l1
cirurgião-dentista	01l1
cisa	01a1
cism	01a1
cisnik	0?]1
ciso	07N1
cissp	01a1
city & guilds	02o1
city and guilds	02o1
city of	03P1
civil partnership	0B^1
civilekonom	0B_1
civilingenioer	0@U1
civilingenior	0@U1
civilingeniør	0@U1
civilingenjoer	0B_1
civilingenjoer i	0B_1
civilingenjoersexamen	0B_1
civilingenjor	0B_1
civilingenjor i	0B_1
civilingenjorsexamen	0B_1
civilingenjör	0B_1
civilingenjör i	0B_1
civilingenjörsexamen	0B_1
cka	01a1
ckad	01a1
clan	0B`3
clanak	0Bc2
clanek	0Be2
clanica	0Bg2
clanok	0Bi1
classificacao	0Bj1
classificação	0Bj1
cleaner	0281
clen	0Bk2
clenka	0?]1
clerk	0281
clerk of works	0281
clinic	03P1
clinica	0=m5
clinică	03Z1
clinique	03H1
close	06S1
clown	0281
clínica	03I3
cma	01a1
cmo	07N1
cnam	0Bm1
cnavt	0=91
cnh	0?\1
co	0Bn2
co author	01S1
co ban	0@S2
co chair	0281
co director	0281
co founder	0281
co fundador	01P1
co gia dinh	0BU1
co investigator	0281
co lead	0281
co ltd	00e1
co organisateur	01j1
co organisatrice	01j1
co organiser	0281
co organizer	0281
co phan	0;m1
co-author	01S1
co-chair	0281
co-director	0281
co-founder	0281
co-fundador	01P1
co-investigator	0281
co-lead	0281
co-organisateur	01j1
co-organisatrice	01j1
co-organiser	0281
co-organizer	0281
co. ltd	00e1
co., ltd	00e1
coach	0C04
coafeza	0291
coafeză	0291
coauteur	0241
coauteure	01j1
coautoare	0291
coautor	0C43
coautora	03g2
coautore	02G1
coautrice	0692
cocinera	01P1
cocinero	01P1
code 95	0>F1
coding bootcamp	0C71
codirecteur	01j1
codirectrice	01j1
coeficiente de rendimento	0Bj1
cofetar	0291
cofondatore	02G1
cofondatrice	02G1
cofundador	03g2
cofundadora	03g2
coiffeur	01j1
coiffeuse	01j1
cok iyi	0C82
cok iyi derecede	0C:1
col	04n1
colaiste	01V1
colegiada	01n1
colegiado	01n1
colegio	0C;2
colegio oficial	08>1
colegiu	07n1
colegiu universitar	0C=1
colegiul	07n1
colla	03i1
collaboratore	02G1
collaboratrice	02G1
college	0C>4
collegio	01b1
colloque	0231
collège	01`1
colonia	04n1
columnist	0281
col·legi	01_1
coláiste	01V1
colégio	0AL1
combinat	03Z1
comedien	01j1
comedienne	01j1
comercial	02S2
comercio	0311
comfortable	0CB1
comhairle	0CC1
comhairleoir	0401
comhar	0CC1
comhdhail	0@N1
comhdháil	0@N1
comhlacht	0CC1
comhordaitheoir	0401
comissaria	01l1
comissario	01l1
comissária	01l1
comissário	01l1
commendation	00O1
commercial	01j1
commerciale	0692
commessa	02G1
commesso	02G1
commis	0CD3
commis chef	0281
communaute	03H1
communauté	03H1
commune	03H1
communication	0231
communications	0CG2
communicative	0CI1
community college	01^1
comortas	0?C1
compagnia	03b1
compagnie	03H1
companhia	0311
compania	08>1
companie	03Z1
company	03P1
companyia	03i1
compañía	08>1
competent	0CB1
competente	0CJ2
competition	00O1
completed	0:>1
comprador	03g2
compradora	01P1
comptable	0CL2
comptia	01a1
comuna	04o1
comune	03b1
comunicacao	05Z1
comunicacio	0@l1
comunicacion	0201
comunicaciones	0201
comunicació	0@l1
comunicación	0201
comunicare	07T1
comunicação	05Z1
comédien	01j1
comédienne	01j1
comércio	0311
comórtas	0?C1
con lode	00H1
concejal	01P1
concejala	01P1
concentration	0CN1
concierge	08C2
concluida	0CO1
concluido	0CO1
conclusao	0CO1
conclusao prevista	0CP1
conclusão	0CO1
conclusão prevista	0CP1
concluída	0CO1
concluído	0CO1
concorso	00P1
concours	00M1
concubinage	0A@1
concurs	0CQ2
concurso	0CS2
conducteur	0BJ2
conducteur de travaux	01j1
conductor	0CU4
conductora	02S2
conductrice	01j1
confeiteira	01l1
confeiteiro	01l1
conference	07R2
conference paper	01S1
conferences	0231
conferencia	0CY3
conferentie	07_1
conferenza	07U1
conferinta	07T1
conferință	07T1
conferència	0@l1
conferência	05Z1
confirme	0C\1
confirmé	0C\1
conférence	0231
conférences	0231
cong chung vien	0:W1
cong nhan	0:W1
cong tac vien	0:W1
cong ty	0;m1
congres	0C]3
congreso	0201
congresso	05Z1
congrès	0231
congrés	0@l1
coniugata	0AA1
coniugato	0AA1
conjunto	04d1
conocimientos basicos	0C`1
conocimientos básicos	0C`1
conoscenza base	0Ca1
conseguimento	0Cb1
conseguimento previsto	0Cc1
conseguita	0Cb1
conseguito	0Cb1
conseil	03H1
conseiller	01j1
conseillere	01j1
conseillère	01j1
conselheira	01l1
conselheiro	01l1
conserje	01P1
conservatoire	01`1
conservator	0281
conservatori	01_1
conservatorio	0Cd3
conservatorium	08]1
conservatorul	07n1
conservatory	01^1
conservatório	0AL1
conserveries	03H1
consigliera	02G1
consigliere	02G1
consilier	0>22
consiliera	0291
consilieră	0291
consiliul	03Z1
constable	0281
construcciones	08>1
construccions	03i1
construcoes	0311
construction	03P1
constructora	08>1
construtora	0311
construções	0311
consulente	02G1
consulenza	03b1
consultancy	0Cg2
consultant	0Ci5
consultanta	0291
consultante	01j1
consultantă	0291
consulting	03P1
consultor	02O3
consultora	0Cn4
consultoria	03I3
consultoría	08>1
contabil	0>22
contabila	0291
contabile	02G1
contabilista	01l1
contabilă	0291
contable	01P1
contador	03g2
contadora	03g2
contae	07m1
contest	00O1
continuing	0D21
contractor	0281
contrada	0@K1
contralor	01P1
contralora	01P1
contremaitre	01j1
contremaître	01j1
contributor	0281
controleur	0BJ2
controleuse	01j1
controller	0D32
contrôleur	01j1
contrôleuse	01j1
convegno	07U1
conversa	0D51
conversacao	0D61
conversacional	0D71
conversatieniveau	0D81
conversation	08B1
conversational	0D92
conversationnel	08B1
conversação	0D61
conversațional	0D;1
coo	07N1
cook	0281
cooperativa	0=m5
cooperative	03H1
cooperativă	03Z1
coopérative	03H1
coordenador	01l1
coordenadora	01l1
coordinador	02S2
coordinador general	01P1
coordinadora	02S2
coordinateur	01j1
coordinator	0732
coordinatore	02G1
coordinatrice	0D<3
coordonatoare	0291
coordonator	0291
copeira	01l1
copeiro	01l1
copywriter	0D?2
corector	0291
corp	00e1
corporacion	08>1
corporación	08>1
corporal	0281
corporation	0DA2
correcteur	01j1
corrector	01P1
correctora	01P1
correctrice	01j1
corresponsal	01P1
corretor	01l1
corretora	01l1
correttore	02G1
correttrice	02G1
corriere	02G1
corso	0DC3
corso di formazione	03c1
corso di laurea	0DF1
cosmetician	0BS1
costruzioni	03b1
costumiere	01j1
costumière	01j1
costureira	01l1
costurera	01P1
cou	0;01
coucou	0>E1
council	03P1
councillor	0281
counsellor	0281
counselor	0281
county	03P1
couramment	0DG1
courant	0DG1
courant et professionnel	0DH1
courier	0281
cours	0DI2
course	0DK1
coursera	0Bm1
coursier	01j1
court	06S1
courtier	01j1
courtiere	01j1
courtière	01j1
couturier	01j1
couturiere	01j1
couturière	01j1
couvreur	01j1
couvreuse	01j1
cozinheira	01l1
cozinheiro	01l1
coördinator	0241
coördinatrice	0241
cp	04n1
cpa	01a1
cpc	01h1
cpcs	01h1
cpe	0=91
cpo	07N1
cpr	01h1
cqp	0381
crane driver	0281
crea	0?\1
creche	0DL2
credential	01h1
crescent	06S1
crew	0281
croitor	0291
croitoreasa	0291
croitoreasă	0291
cronista	02G1
crèche	03H1
csapat	0DN1
csc	0DO2
cscs	0DQ2
csm	01a1
csoport	0DS3
ct	06S1
ctesp	0B81
cto	07N1
cu nhan	0;X1
cu nhan dai hoc	0;X1
cua hang	0;m1
cuidador	03g2
cuidadora	03g2
cuideachta	0CC1
cuiner	02R1
cuinera	02R1
cuisinier	01j1
cuisiniere	01j1
cuisinière	01j1
cukiernik	02I1
cukrar	07;1
cukrasz	02L2
cukrász	02L2
cukrář	07;1
cukup	0DV2
cukup baik	0DX1
cum laude	0BC1
cunostinte de baza	0DY1
cunoștințe de bază	0DY1
cuntasoir	0401
cuntasóir	0401
cuntoir	0401
cuoc thi	0;Y1
cuoca	02G1
cuoco	02G1
cup	00O1
curate	0281
curator	0281
curent	0DZ1
curier	0291
current	0D21
currently	0D21
curriculo	0D[2
curriculo profissional	0D]1
curriculum	0D^6
curriculum vitae	0Dd@
curriculum vitæ	0E41
currículo	0D[2
currículo profissional	0D]1
currículum	0E52
currículum vitae	0E71
currículum vítae	0E81
curs	0E94
cursillo	0E=1
curso	0E>4
curso de	0;01
curso profissional	0B81
curso tecnico	0B81
curso tecnico em	0B81
curso tecnico superior profissional	0B81
curso técnico	0B81
curso técnico em	0B81
curso técnico superior profissional	0B81
cursus	0>H1
custode	02G1
cutter	0631
cuộc thi	0;Y1
cv	0EBE
cvut	0EW1
czasopismo	07g1
czesc	0EX1
cześć	0EX1
czlonek	02I1
czlonkini	02I1
członek	02I1
członkini	02I1
cámara	08>1
câmara municipal	0311
cântăreață	0291
cântăreț	0291
câștigătoare	0@<1
câștigător	0@<1
cédula	0?\1
cég	07h1
cégep	01`1
céim	0;<1
céim bhaitsiléara	0;<1
célibataire	0A@1
có gia đình	0BU1
công chứng viên	0:W1
công nhân	0:W1
công ty	0;m1
cúntóir	0401
căn bản	0@S2
căsătorit	0A71
căsătorită	0A71
cơ bản	0@S2
cổ phần	0;m1
cộng tác viên	0:W1
cử nhân	0;X1
cử nhân đại học	0;X1
cửa hàng	0;m1
d	0EY3
d d	0E\3
d o o	00e1
d phil	0E_1
d.d	0E\3
d.o.o	00e1
d.phil	0E_1
d1	0E`1
d2	0Ea2
d3	0Ea2
d4	0Ec1
da	0Ed2
da ket hon	0BU1
da remoto	00k1
dabar	0Ef1
dabartis	0Ef1
dachdecker	0631
daftar riwayat hidup	0Eg1
dag	0Eh1
daglig leder	0Ei1
dagplejer	06o1
dags dato	0Ej2
dai hoc	0El1
daire	0?k1
daktaro laipsnis	0Em1
dal	0Ed2
dala	0En1
dalf	0=91
dall	00f1
damh	01V1
damm	0BL1
dan	0Eo1
dan beri	0F01
danas	0F12
dancer	0281
danes	0F31
dang lam	0<m1
danh hieu	0;Y1
danh hiệu	0;Y1
danisma	05d1
danisman	05d1
danismani	05d1
danismanlik	0421
dansare	02U1
dansatoare	0291
dansator	0291
dansci	05d1
danser	0F43
dansçı	05d1
danışma	05d1
danışman	05d1
danışmanlık	0421
danışmanı	05d1
darbiniece	02f1
darbinieks	02f1
darbnica	06U1
darbnīca	06U1
darbuotoja	02e1
darbuotojas	02e1
dari	0F71
daring	0F81
darzelis	0F91
darželis	0F91
dasar	0F:2
data entry	0281
data scientist	07N1
datanomi	05R1
datheangach	0@O1
dato	04]1
dau bep	0:W1
dawret	0F<1
day	0F=1
days	0F=1
daļa	0En1
dba	07N1
dba degree	0E_1
dbs	01h1
dcg	0:V1
dd	0Ej2
de	0F>9
de acasa	0FG1
de acasă	0FG1
de baza	0<o2
de bază	0<o2
de infirmier	0:V1
de l	0FH2
de la	0FJ2
de tai	0FL1
dea	0FM2
dealer	0281
dean	0281
dean's list	00O1
debutant	0<E2
dec	0381
deci	03e1
deck hand	0281
deckhand	0281
declarant	01j1
degerleme uzmani	05d1
degree	0:H1
degustator	0Ac1
degustátor	0Ac1
deild	0FO3
deimhniu	0A?1
deimhniú	0A?1
dekanova nagrada	0061
dekarz	02I1
del	0FR5
delavec	0FW1
delavka	0FW1
delavnica	0?81
dele	0=91
delegacion	0FX2
delegación	0FX2
delegada	01P1
delegado	01P1
delegue	01j1
deleguee	01j1
delf	0=91
delivre	0FZ1
delivree	0FZ1
delnice	0?]1
delnik	0?]1
demirci	05d1
demonstrador	01l1
demonstradora	01l1
den	0F[1
den beri	0F01
den nay	0<m1
denetci	05d1
denetçi	05d1
dengan pujian	0F\1
denizci	05d1
dentist	0281
dentista	01l1
dep	0381
departament	0F]3
departamentas	0F`1
departamento	0Fa3
departaments	0En1
departamentul	0Fd1
departemen	0;61
departement	0Fe4
departman	0>]1
departmani	0>]1
departmanı	0>]1
department	0?R1
department of	0Fi2
dependent	02R1
dependienta	01P1
dependiente	01P1
depo elemani	05d1
depo elemanı	05d1
dept	0?R1
depto	04n1
depuis	00b1
deputy	0281
derece	0Fk2
dergi	0>I1
dergisi	0>I1
dernegi	0421
derneği	0421
derzeit	04]1
des	0Fm2
des de	0Fo2
des del	0G11
desa	0G21
desainer	02N1
desarrollador	01P1
desarrolladora	01P1
desde	0G34
desde o	0G71
desenvolupador	02R1
desenvolupadora	02R1
desenvolvedor	01l1
desenvolvedora	01l1
designer	0G8:
deskundig	0GB1
despachador	01P1
despachadora	01P1
despachante	01l1
despacho	08>1
despatcher	0281
despatx	03i1
dess	0FM2
dessinateur	01j1
dessinatrice	01j1
destytoja	02e1
destytojas	02e1
detective	0281
deug	0GC2
deust	0:U1
deutsches sprachdiplom	0GE1
deuxieme prix	00M1
deuxième prix	00M1
devam	0?j1
devam ediyor	0?j1
devam etmekte	0?j1
developer	0D?2
developpeur	01j1
developpeuse	01j1
devops	0D?2
deweloper	02I1
dezernat	06n1
dezvoltator	0291
değerleme uzmanı	05d1
di	0GF3
di base	0Ca1
diaetassistent	0631
diaetist	06o1
diakmunka	0=81
diakmunkas	0=81
diarista	01l1
diatassistent	0631
dibinatajs	02f1
dibinātājs	02f1
dielna	03`1
dielňa	03`1
diem	0GI1
diem trung binh	0GI1
dien vien	0:W1
dienst	0GJ2
diensten	0301
dieteticien	01j1
dieteticienne	01j1
dietetikus	0=81
dietetyczka	02I1
dietetyk	02I1
dietician	0281
dietist	0GL2
dietista	02G1
dietitian	0281
dietolog	0?]1
dieu duong	0:W1
dieu hanh	0:W1
dieu phoi vien	0:W1
digital	03P1
diharapkan	0GN1
dij	0GO2
dijk	0GQ1
dilna	0GR1
din	0GS3
dinas	08?1
dioploma	0A?1
dioplóma	0A?1
dipartiment	0GV1
dipartimento	0GW1
dipl	0GX1
dipl inf	0GX1
dipl ing	0GY2
dipl ing (fh	0:k1
dipl kfm	0GX1
dipl. ing	0G[1
dipl.-inf	0GX1
dipl.-ing	0GX1
dipl.-ing. (fh	0:k1
dipl.-kfm	0GX1
diplom	0G\7
diplom (fh	0:k1
diplom ingenieur	00<1
diplom-ingenieur	00<1
diploma	0GcB
diploma accademico	0H51
diploma accademico di primo livello	0H51
diploma alberghiero	08a1
diploma behaald	03B1
diploma de absolvire	0:Z1
diploma de bacalaureat	0:Z1
diploma de excelenta	0@<1
diploma de licenta	0H61
diploma de master	0H71
diploma di	08a1
diploma di geometra	08a1
diploma di istituto	08a1
diploma di laurea	0H51
diploma di liceo	08a1
diploma di maturita	08a1
diploma di maturità	08a1
diploma di ragioneria	08a1
diploma di scuola superiore	08a1
diploma iii	03l1
diploma in	0H82
diploma its	0H:1
diploma iv	0Ec1
diploma magistrale	08a1
diploma notu	03d1
diploma professionale	08a1
diploma superiore	08a1
diploma tecnico superiore	0H:1
diploma universitario	0H51
diplomada en	0H;2
diplomado en	0:e1
diplomant	0H=1
diplomarbeit	00<1
diplomas	08\1
diplomasi	0=Q1
diploması	0=Q1
diplomat en	0H>1
diplomatura	0H;2
diplomatura en	0:e1
diplome	0H?2
diplome d'etat	03e1
diplome d'etat d'infirmier	0:V1
diplome d'etat d'infirmiere	0:V1
diplome d'ingenieur	03e1
diplome d'universite	03f1
diplome de grande ecole	03e1
diplomee	0FZ1
diplomi insinoori	0HA1
diplomi-insinoeoeri	0HA1
diplomi-insinööri	0HA1
diplomingenioer	0:Q1
diplomingenioer i	0:Q1
diplomingenior	0:Q1
diplomingenior i	0:Q1
diplomingeniør	0:Q1
diplomingeniør i	0:Q1
diplomirana	0H=1
diplomirani	0HB3
diplomovany specialista	0HE1
diplomovaný specialista	0HE1
diploms	06V1
diplomski studij	0G[1
diplomstudium	00<1
diplomuddannelse	0@U1
diplomă	0HF2
diplomă de absolvire	0:Z1
diplomă de bacalaureat	0:Z1
diplomă de excelență	0@<1
diplomă de licență	0H61
diplomă de master	0H71
diplóma	0HH1
diplôme	03f1
diplôme d'ingénieur	03e1
diplôme d'université	03f1
diplôme d'état	03e1
diplôme d'état d'infirmier	0:V1
diplôme d'état d'infirmière	0:V1
diplôme de grande école	03e1
diplômé	0FZ1
diplômée	0FZ1
diputacio	03i1
diputacion	08>1
diputació	03i1
diputación	08>1
dirbtuves	03a1
dirbtuvės	03a1
direcao	0HI1
direccion	0HJ1
dirección	0HJ1
directeur	0HK2
directia	0Fd1
direction	0AB1
directoare	0291
director	0CU4
directora	02S2
directrice	0BJ2
direcția	0Fd1
direkcija	0HM1
direktoer	05k3
direktor	0HN8
direktoratet	0;L1
direktore	02c2
direktorius	02e1
direktorlugu	0>]1
direktors	02f1
direktoru	05d1
direktorė	02e1
direktur	02N1
direktör	0HV2
direktörlüğü	0>]1
direktörü	05d1
direktør	06C2
diretor	01l1
diretor executivo	01l1
diretora	01l1
diretoria	0HI1
direttore	02G1
direttrice	02G1
direttur	05U1
direzione	0GW1
direção	0HI1
dirigent	0631
dirigente	02G1
dis	0HX2
disainer	01L1
discreta	0HZ1
discreto	0H[2
disenador	01P1
disenadora	01P1
disertace	0H]1
disertacija	0H^3
disertasi	0:R1
disertācija	0Ha1
diseñador	01P1
diseñadora	01P1
dispatcher	0281
dispenser	0281
disponent	0631
disputerad	0Hb1
dissenyador	02R1
dissenyadora	02R1
dissertation	0Hc2
disszertacio	0He1
disszertáció	0He1
distanciel	00g1
distans	0Hf1
distincao	00N1
distincio	01d1
distincion	01c1
distinció	01d1
distinción	01c1
distinctia	0@<1
distinctie	0@<1
distinction	0Hg3
distincția	0@<1
distincție	0@<1
distinção	00N1
distribuidora	0311
ditta	0Hj2
divadlo	0Hl2
divisao	0HI1
divisi	0;61
divisie	0Hn1
divisio	0Ho1
division	0I05
divisione	0GW1
divisioona	0I51
divisió	0Ho1
división	0HJ1
divisjon	0I62
divisão	0HI1
divize	0I81
divizia	0I92
divizija	0I;2
divizio	0DN1
divizjoni	0GV1
diviżjoni	0GV1
divorce	0A@1
divorced	0B^1
divorcee	0A@1
divorciada	0A13
divorciado	0A42
divorciat	0A61
divorcé	0A@1
divorcée	0A@1
divortat	0A71
divortata	0A71
divorziata	0AA1
divorziato	0AA1
divorțat	0A71
divorțată	0A71
divízia	0I=1
divízió	0DN1
diyetisyen	05d1
dizainere	02c2
dizaineris	02e1
dizainers	02f1
dizainerė	02e1
dizajner	05e2
diákmunka	0=81
diákmunkás	0=81
diätassistent	0631
diætist	06o1
diététicien	01j1
diététicienne	01j1
diëtist	0I>1
diễn viên	0:W1
dliodoir	0401
dlíodóir	0401
dmte	03e1
dna	0:V1
dnsep	03e1
do	0I?7
do chwili obecnej	04\1
do danas	0F12
do danes	0F31
do dzis	04\1
do dzisiaj	04\1
do dziś	04\1
do nadal	04\1
do sada	0F12
do soucasnosti	0:C1
do současnosti	0:C1
do sucasnosti	0IF1
do súčasnosti	0IF1
do teraz	04\1
doanh nghiep	0;m1
doanh nghiệp	0;m1
dobra	0IG9
dobre	0IP4
dobro	0IT6
dobrovolnice	0?]1
dobrovolnicka	0A91
dobrovolnik	0Bk2
dobrovolník	0?]1
dobrovoľník	0A91
dobrovoľníčka	0A91
dobry	0IZ2
dobry den	03n1
dobrze	0I\1
dobrá	0IP4
dobrý den	03n1
dobře	0I]2
doc than	0BU1
docens	02L2
docent	0I_5
docente	0Id4
dochtuir	0401
dochtuireacht	0Ih1
dochtúir	0401
dochtúireacht	0Ih1
docteur	0Ii1
doctor	0Ij2
doctor en	0Il1
doctor in	0Im1
doctor of	0In1
doctor of philosophy	0In1
doctor în	0Im1
doctora	0Io1
doctoraat	0J01
doctorado	0Io1
doctoral	0In1
doctoral degree	0In1
doctorand	0291
doctorandus	0J11
doctorant	01j1
doctorante	01j1
doctorat	0J23
doctorate	0In1
documentaliste	01j1
dodiplomski studij	0H=1
dodiplomski študij	0H=1
dodnes	0J52
doi	01k1
dokonceno	01R1
dokončeno	01R1
dokter	02N1
doktor	0J75
doktor nauka	0J<1
doktor znanosti	0J=2
doktora	0J?1
doktora derecesi	0J?1
doktora grads	0J@1
doktora grāds	0J@1
doktoral	0JA1
doktorand	0JB4
doktorandin	09;1
doktorandske studium	0JF1
doktorandské štúdium	0JF1
doktorant	02I1
doktorantka	02I1
doktorantura	0JG2
doktorantūra	0JG2
doktorat	0JI6
doktoratus	0JO1
doktorgrad	0JP3
doktorgradsutdanning	0JS1
doktori	0JO1
doktori fokozat	0JO1
doktori kepzes	0JO1
doktori képzés	0JO1
doktorica znanosti	0J=2
doktorikraad	0JT1
doktoriope	0JT1
doktoriõpe	0JT1
doktorsexamen	0Hb1
doktorsgrada	0JU1
doktorsgráða	0JU1
doktorske studije	0J<1
doktorske studium	0JV1
doktorski studij	0J=2
doktorski študij	0JW1
doktorsky	0JV1
doktorské studium	0JV1
doktorský	0JV1
doktorsprof	0JU1
doktorspróf	0JU1
doktorát	0DO2
doktorátus	0JO1
dolmetscher	0631
dom zdravlja	0AE2
domare	02U1
domeniul	0JX1
domini	0JY1
dominio	0JZ2
dominio completo	0J\1
dominio total	0J]1
dommer	06C2
domsmand	06o1
domínio	0J^1
domínio completo	0J\1
dona	0J_1
donna	0J`1
doorman	0281
doposud	0:C1
doradca	02I1
doradczyni	02I1
dorucovatel	07;1
doručovatel	07;1
dosen	02N1
dosentti	05n1
dostateczny	0Ja1
dosud	0:C1
doteraz	0IF1
dottoranda	02G1
dottorando	02G1
dottorat	0Jb1
dottorato	0Jc1
dottorato di ricerca	0Jc1
dottore di ricerca	0Jc1
doula	0281
doutor	0Jd1
doutora	0Jd1
doutorado	0Jd1
doutoramento	0Jd1
dovoljenje	0Ab1
dozent	0631
dozvola	0Je2
doçent	05d1
dphil	0E_1
dr	0Jg2
dr hab	0Ji1
dr ing	0E_1
dr inz	0Ji1
dr inż	0Ji1
dr iur	0E_1
dr med	0E_1
dr phil	0E_1
dr philos	0JS1
dr rer nat	0E_1
dr sc	0Jj1
dr znanosti	0JW1
dr. iur	0E_1
dr. med	0E_1
dr. phil	0E_1
dr. rer. nat	0E_1
dr. sc	0Jj1
dr. znanosti	0JW1
dr.-ing	0E_1
dr.philos	0JS1
draaier	0241
drafter	0281
draftsman	0281
dramaturg	0281
draudimas	03a1
dreef	0GQ1
dreher	03<1
drive	06S1
driver	0281
drogist	0631
drs	0J11
drsc	0DO2
drucker	09;1
druckerin	03<1
drukarnia	03O1
drustvo	03L3
druzba	0?81
druzstvo	0Hl2
društvo	03L3
družba	0?81
družstvo	0Hl2
drzavna matura	0Jk1
državna matura	0Jk1
dscg	03e1
dsh	0=91
dtu	0A>1
du	0Jl1
du an	0FL1
du kien	0Jm1
du lich	0;m1
du lịch	0;m1
duais	0?C1
duales studium	0:k1
duchasach	0@O1
dulgher	0291
duoc si	0:W1
duolingo	0=91
duong	0BV1
durchschnitt	01O1
durchschnittsnote	01O1
dusun	0G21
dut	0GC2
duvarci	05d1
duvarcı	05d1
duzeltmen	05d1
dvikalbis	0Jn1
dwibahasa	08<1
dwujezyczny	0Jo1
dwujęzyczny	0Jo1
dyplom	0K02
dyplom technika	0K21
dyplom zawodowy	0K21
dyrektor	02I1
dyrektorka	02I1
dz	0?l1
dzial	0K31
dzialalnosc gospodarcza	03O1
dział	0K31
działalność gospodarcza	03O1
dzien dobry	0EX1
dziennikarka	02I1
dziennikarz	02I1
dzień dobry	0EX1
dzimta	0>S1
dzimta valoda	0>S1
dzimtais	0>S1
dzimtā	0>S1
dzimtā valoda	0>S1
dzis	04\1
dzisiaj	04\1
dzives apraksts	0K41
dzives gajums	0K41
dzivesgajums	0K41
dzivoklis	0?l1
dziś	04\1
dzīves apraksts	0K41
dzīves gājums	0K41
dzīvesgājums	0K41
dzīvoklis	0?l1
dámh	01V1
dátheangach	0@O1
dès	00b1
débutant	0<E2
déclarant	01j1
délivré	0FZ1
délivrée	0FZ1
délégué	01j1
déléguée	01j1
département	0K52
développeur	01j1
développeuse	01j1
díj	0GO2
dílna	0GR1
dúchasach	0@O1
düzeltmen	05d1
dėstytoja	02e1
dėstytojas	02e1
dělnice	0?]1
dělník	0?]1
dược sĩ	0:W1
dự kiến	0Jm1
dự án	0FL1
e	0K76
e figli	03b1
e hijos	08>1
e lode	00H1
e v	00e1
e.v	00e1
ea 1	0431
ea1	0431
eagarthoir	0401
eagarthóir	0401
earned	0:>1
earrach	0K=1
eba	01N1
ebanista	0@]2
ebe	05d1
ebeniste	01j1
eccellente	09b1
eccellenti	0K>1
ecdl	0K?4
ecdl sprachen	0=91
echipa	0Fd1
echipă	0Fd1
ecole	01`1
ecole primaire	01`1
ecole superieure	01`1
ecoles	01`1
ecologist	0281
economist	0KC2
economista	0KE5
economistă	0291
ecpe	0=91
ects	0BC1
eczaci	05d1
eczacı	05d1
eczanesi	0421
ed	0KJ1
edasijoudnud	0KK1
edasijõudnud	0KK1
edd	0E_1
edelleen	0KL1
edificio	09k2
edifício	04d1
edistynyt	0KM2
edited volume	01S1
editeur	01j1
editions	0KO2
editor	0KQ6
editor in chief	0281
editor-in-chief	0281
editora	0KW4
editore	07U1
editorial	0K[4
editoru	05d1
editrice	0K_2
editur	05U1
editura	0Ka2
editură	0Ka2
editör	05d1
editörü	05d1
edizioni	07U1
educacio secundaria	0<k1
educacion secundaria	0;01
educació secundària	0<k1
educación secundaria	0;01
educador	02O3
educadora	02S2
educateur	01j1
educatoare	0291
educator	0291
educatore	02G1
educatrice	0692
edustaja	05n1
edx	0Bm1
edzo	02L2
edző	02L2
eeldatav	0Kc1
eerste prijs	0Kd1
eerste taal	0Ke1
eervolle vermelding	0Kd1
efset	0=91
efteraar	0Kf1
efteraaret	0Kf1
efterar	0Kf1
efteraret	0Kf1
efterskole	0Kg1
efterår	0Kf1
efteråret	0Kf1
efz	01N1
eg	00e1
egenfoeretagare	0Kh1
egenforetagare	0Kh1
egenföretagare	0Kh1
egitimi	0Ki1
egitmen	05d1
egitmeni	05d1
egresada	06a1
egresado	06a1
egyedulallo	0Kj1
egyedülálló	0Kj1
egyeni vallalkozo	07h1
egyesulet	04j2
egyesület	04j2
egyetem	0Kk2
egyetemi	04h1
egyetemi diploma	0Km1
egyéni vállalkozó	07h1
egzamin maturalny	0K21
ehbo	0>F1
ehf	00e1
ehliyet	0=Q1
ehliyeti	0=Q1
ehrenamtliche	0631
ehrenamtlicher	09;1
ehrennadel	00:1
ehrung	00:1
eidg fachausweis	04B1
eidg. fachausweis	04B1
eier	0<<1
eigandi	0>W1
eigenaar	0;11
eignung	0==1
eindcijfer	0B[1
einfache kenntnisse	0621
einhleyp	0Kn1
einhleypur	0Kn1
eining	0Ko1
einkaeufer	0631
einkaleyfi	0@H1
einkaufer	0631
einkunn	02E1
einkäufer	0631
einsteiger	0L01
eireli	00e1
ejecutiva	01P1
ejecutivo	01P1
ejer	06o1
ekibi	0>]1
ekipa	0L11
ekonom	0L23
ekonomi	05n1
ekonomist	0L52
ekonomista	0L72
ekonomka	0?]1
ekonomska skola	0L92
ekonomska sola	0L;1
ekonomska škola	0L92
ekonomska šola	0L;1
ekonóm	08m1
eksam	0L<1
eksamen	0L=1
eksamensgennemsnit	0L>1
ekspedient	0L?2
ekspercka	0LA1
ekspercki	0LA1
ekspert	0LB6
ekspertas	0LH1
ekspertniva	0LI1
ekspertnivaa	0LI1
ekspertniveau	0LJ1
ekspertnivå	0LI1
eksperts	0LK1
ekspertti	0811
el	0@>1
el meu nom es	0LL1
el meu nom és	0LL1
el presente	02>1
elado	02L2
eladó	02L2
electric	03P1
electrician	0KC2
electricien	01j1
electricienne	01j1
electricista	02S2
electroplater	0281
elektricar	0B`3
elektricien	0241
elektrik	01L1
elektrikar	0Bk2
elektrikas	02e1
elektrikci	05d1
elektriker	05k3
elektrikis	02f1
elektrikár	0A91
elektrikář	0?]1
elektrikçi	05d1
električar	0B`3
elektriķis	02f1
elektroniker	0631
elektryk	02I1
eleman	05d1
elemani	05d1
elemanı	05d1
elementaarne	0571
elementaer	0<g1
elementaert	0=D1
elementair	0<e1
elementaire	0<E2
elemental	0LM2
elementar	0LO4
elementare	0Ca1
elementares	0LS1
elementari	0=11
elementary	0<K2
elementary proficiency	0<M1
elementer	0LT1
elementär	0<g1
elementært	0=D1
elemzo	02i1
elemző	02i1
eletricista	01l1
eletricista de manutencao	01l1
eletricista de manutenção	01l1
eletrotecnico	01l1
eletrotécnico	01l1
elettricista	02G1
elev	0LU4
eleveur	01j1
eleveuse	01j1
elismeres	0GO2
elismerés	0GO2
ellenor	02i1
ellenőr	02i1
elnok	02L2
elnök	02L2
eloadas	0B\2
eloado	0LY2
elsevier	01k1
elsosegely	0L[1
elsősegély	0L[1
elue	01j1
elulookirjeldus	0L\1
elulugu	0L\1
elvalt	0Kj1
elvegezve	0L]1
elvált	0Kj1
elvégezve	0L]1
előadás	0B\2
előadó	0LY2
em	0L^2
em andamento	08W1
em curso	08W1
em dic	0LL1
emakeel	0L`1
emakeelena	0L`1
emba	0La2
embajador	01P1
embajadora	01P1
embalmer	0281
embetseksamen	0Lc1
embetsstudium	0Lc1
emelet	0441
emitida	0CO1
emitido	0Ld2
empilhadeirista	01l1
empleada	01P1
empleado	01P1
employe	01j1
employee	01j1
employee of the month	00O1
employee of the year	00O1
employé	01j1
employée	01j1
empregado	01l1
empresa	03I3
en	0Lf3
en couple	0A@1
en cours	00a1
en cours d'obtention	08`1
en curs	02?1
en curso	02>1
en ligne	00g1
en linea	0Li1
en linia	00l1
en línea	0Li1
en línia	00l1
en poste	00a1
en prensa	0201
en remot	00l1
en remoto	0Li1
encanador	01l1
encargada	01P1
encargado	01P1
encargado de turno	01P1
encarregada	02R1
encarregado	01l1
encarregat	02R1
encofrador	01P1
endnote	01O1
enekes	0Lj1
energy	03P1
enfase	0Lk1
enfermeira	01l1
enfermeiro	01l1
enfermera	01P1
enfermero	01P1
engaged	0B^1
engedely	0>e2
engedély	0>e2
engenheir	0Ll1
engineer	0Lm2
enginyer	0Lo1
enginyeria tecnica	0H>1
enginyeria tècnica	0H>1
enhed	0M01
enheden	03A1
enhet	0M12
enheten	09j1
enige ervaring	0M31
enige kennis	0<e1
enn	0M41
enoleg	02R1
enologa	02R1
enota	0L11
ens	0Bm1
ensamstaaende	0M51
ensamstaende	0M51
ensamstående	0M51
enseignant	01j1
enseignante	01j1
ensiapu	0431
ensiapukortti	0431
ensino	0AL1
ensino fundamental	00K1
ensino medio	00K1
ensino médio	00K1
ensino secundario	00K1
ensino secundário	00K1
ensino superior	0:^1
enskild firma	0Kh1
enslig	0M61
enstitusu	0M72
enstitüsü	0M72
ente	03b1
ente di formazione	01b1
enterprises	03P1
entertainment	03P1
entraineur	01j1
entraineuse	01j1
entraîneur	01j1
entraîneuse	01j1
entre calles	04n1
entregador	01l1
entregadora	01l1
entrenador	01P1
entrenadora	01P1
entrepreneur	0281
entreprise	0M92
entwickler	0631
enòleg	02R1
enòloga	02R1
epfl	0Bm1
epitesz	02i1
epp	00e1
equip	0Ho1
equipa	0HI1
equipe	0M;2
equipier	01j1
equipiere	01j1
equipo	0HJ1
er	0M=1
eredmeny	08^1
eredmény	08^1
erem	0GO2
erettsegi	0M>1
erettsegi bizonyitvany	0M>1
erfahren	06L1
ergotherapeut	0631
ergotherapeute	01j1
ergothérapeute	01j1
erhvervsakademigrad	04J1
erhvervsskole	0Kg1
erhvervsuddannelse	00E1
eriala	0M?1
erikoisammattitutkinto	0M@1
erindi	0@H1
erinomainen	0MA2
erinomaiset	0MC1
erittaein hyvae	0KM2
erittain hyva	0KM2
erittäin hyvä	0KM2
erkek	0<l1
ernaeringsfysiolog	0<<1
ernæringsfysiolog	0<<1
eronnut	0:31
erschienen in	08n1
erste hilfe	02D1
erstes staatsexamen	00<1
ersthelfer	02D1
erstsprache	0MD1
ertekesito	02i1
ervaren	0ME1
erwartet	0641
erweiterte grundkenntnisse	0=>1
erweiterter realschulabschluss	01N1
erworben	01J1
erworben am	01J1
erzieher	0631
es	0MF1
esame di stato	01M1
escalera	04n1
escola	0MG3
escola tecnica	0MJ2
escola tècnica	01_1
escola técnica	0AL1
escola universitaria	01_1
escola universitària	01_1
escritorio	0311
escrituraria	01l1
escriturario	01l1
escriturária	01l1
escriturário	01l1
escritório	0311
escuela	0@R1
escuela tecnica	0@R1
escuela técnica	0@R1
esimees	01L1
esimies	05n1
esindaja	01L1
esitelma	0ML1
esitelmae	0ML1
esitelmä	0ML1
eso	0MM2
especialidad	0MO1
especialidad en	07M1
especialidade	0Lk1
especialista	0MP4
especialitat	0?Q1
especializacao	0MT1
especializacao em	0MT1
especializacion	0MO1
especializacion en	07M1
especialización	0MO1
especialización en	07M1
especialização	0MT1
especialização em	0MT1
esperado	0MU1
espert	0MV1
esperta	0MW1
esperto	0MW1
essay	01S1
essays	01S1
estagiaria	01l1
estagiario	01l1
estagio	01l1
estagiária	01l1
estagiário	01l1
estate	0MX1
esteticista	03g2
estetista	02G1
estheticienne	01j1
esthéticienne	01j1
estimado	0MU1
estimat	08S1
estimata	08S1
estimated	06E1
estimator	0281
estimată	08S1
estiu	0MY1
estrada	04d1
estudi	03i1
estudio	0;U2
estágio	01l1
estúdio	0311
esztergalyos	0=81
esztergályos	0=81
et	0MZ2
et al	01k1
eta	0M\1
etablissements	03H1
etae	0M\1
etaenae	0M\1
etaetyoe	0M\1
etage	05D1
etalagiste	01j1
etana	0M\1
etaten	0;L1
etatyo	0M\1
ete	0M]1
etec	0AL1
eth	0Bm1
eth zurich	0Bm1
eth zürich	0Bm1
ets	03H1
ettekanne	0411
etterem	07h1
etterutdanning	0Lc1
ettevote	05O1
ettevõte	05O1
etä	0M\1
etänä	0M\1
etätyö	0M\1
eu sou	0BD1
eud	00E1
eurl	00e1
europass zivotopis	0M^1
europass životopis	0M^1
ev	0M_2
evaluator	0291
evden	0B91
eves	0Ma1
evkonyv	0He1
evli	0=O1
exam marker	0281
examen	0Mb1
examen artium	07f1
examensarbete	0Mc1
examiner	0281
examiniert	0Md1
excelent	0DZ1
excelente	0Me2
excellent	0Mg3
excel·lent	0Mj2
executive	0281
executive master	00<1
executive mba	0Ml1
expected	06E1
expedida	06a1
expedido	06a1
expedient	0Mm1
expediente	0@P1
experienced	0CB1
expert	0Mn;
expert comptable	01j1
expert level	0N91
expert-comptable	01j1
experta	0N:2
experte	0N<3
experten	0N?1
expertenkenntnisse	0N?1
expertenwissen	0N?1
expertin	0N@2
expertise	0NB2
expertna	0ND1
expertni	0NE1
expertniva	0NF1
expertnivaa	0NF1
expertnivå	0NF1
expertná	0ND1
expertní	0NE1
experto	0NG1
expires	0NH1
expiring	0NH1
extra	01j1
extraknack	0NI1
extraknaeck	0NI1
extraknäck	0NI1
eċċellenti	0K>1
eğitimi	0Ki1
eğitmen	05d1
eğitmeni	05d1
f	0NJ6
f lli	03b1
f o m	0NP1
f.lli	03b1
f.o.m	0NP1
fabbrica	03b1
fabbro	02G1
fabrica	0NQ4
fabrică	03Z1
fabriek	0301
fabrik	0;42
fabrika	06^1
fabrikasi	0421
fabrikası	0421
fabrikk	0;L1
fabryka	03O1
fac	01`1
fachabitur	01N1
fachangestellte	01N1
facharbeiter	01N1
facharbeiterabschluss	01N1
facharbeiterbrief	01N1
fachausweis	04B1
fachbereich	06n1
fachfrau	03<1
fachhochschule	0=\1
fachhochschulreife	01N1
fachkraft	03<1
fachmann	03<1
fachoberschulreife	01N1
fachrichtung	0NU1
fachwirt	04B1
fachwirtin	04B1
fachzeitschrift	08n1
facilitator	0281
facolta	01b1
facoltà	01b1
facteur	01j1
factory	03P1
factrice	01j1
faculdade	0AL1
facultad	0@R1
facultat	01_1
facultate	07n1
facultatea	07n1
faculte	01`1
faculteit	08]1
faculty	01^1
faculty of	01^1
faculté	01`1
fag	0NV2
fagbrev	0NX2
faglaert	00E1
faglært	00E1
fagproeve	07f1
fagprove	07f1
fagprøve	07f1
fagskole	0NZ2
fagskolegrad	0N\1
fagskolegrad i	0N\1
fagskoleutdanning	0N\1
fahrer	0631
fahrerlaubnis	02D1
faiantar	0291
faianțar	0291
faible	0<X1
fair	0CI1
fakulta	0N]3
fakultaet	0=\1
fakultas	0N`1
fakultat	0=\1
fakultate	04O1
fakulte	04I1
fakultesi	04I1
fakultet	0Na5
fakulteta	0L;1
fakultetas	0F91
fakulty	0Nf2
fakultà	04R1
fakultät	0=\1
fakultāte	04O1
fakülte	04I1
fakültesi	04I1
falegname	02G1
fall	09I1
fall semester	09I1
familiar	0Nh1
familiar with	0Nh1
familiarity	0Nh1
faoi lathair	06?1
faoi láthair	06?1
farm	03P1
farm hand	0281
farmaceits	02f1
farmaceut	0Ni4
farmaceuta	02I1
farmaceutic	02R1
farmaceutica	02O3
farmaceutico	03g2
farmaceutka	02I1
farmacevt	05g1
farmacia	0Nm4
farmacias	0311
farmacie	03Z1
farmacist	0291
farmacista	0O12
farmacistă	0291
farmacèutic	02R1
farmacèutica	02R1
farmacéutica	01P1
farmacéutico	01P1
farmacêutica	01l1
farmacêutico	01l1
farmaseutti	05n1
farmasoeyt	0<<1
farmasoyt	0<<1
farmasøyt	0<<1
farmer	0281
farmhand	0281
farmàcia	03i1
farmácia	0311
farmácias	0311
farrier	0281
fasih	04S1
fasor	0441
fatec	0AL1
faxineira	01l1
faxineiro	01l1
fce	0=91
fear	0O31
fejezet	0He1
fejleszto	02i1
fejlesztő	02i1
felag	06f1
felelos	02i1
felelős	02i1
felhasznaloi	0O41
felhasznaloi szint	0O41
felhasználói	0O41
felhasználói szint	0O41
felicitations	0O51
felicitations du jury	0O51
fellow	0281
fellowship	00O1
felsofok	0O61
felsofok felett	0O71
felsofoku	0O61
felsofoku okj	0O81
felsofoku szakkepzes	0O81
felsooktatasi szakkepzes	0O81
felsőfok	0O61
felsőfok felett	0O71
felsőfokú	0O61
felsőfokú okj	0O81
felsőfokú szakképzés	0O81
felsőoktatási szakképzés	0O81
female	0O91
femeie	0O:1
femeiesc	0O:1
femeni	0J_1
femenino	0O;1
femení	0J_1
feminin	0O<2
feminine	0O91
feminino	0O>1
femme	0O?1
femme de chambre	01j1
femmina	0J`1
femminil	0O@1
femminile	0J`1
fen lisesi	04I1
fenykepesz	0=81
ferfi	0OA1
ferienjob	09;1
ferienjobber	09;1
ferilskra	0OB1
ferilskrá	0OB1
ferjezett	0Kj1
fermier	0291
fernarbeit	0OC1
ferramenteiro	01l1
ferronnier	01j1
feuerwehr	03[1
fh	0Bm1
field of study	0CN1
fierar	0291
figli	03b1
filiale	03[1
filiere	0OD1
filière	0OD1
filosofian maisteri	0HA1
filosofian tohtori	0OE1
filosofie doktor	0Hb1
filosofie kandidat	03;1
finalis	06K1
finalist	0OF:
finalista	0OP8
finaliste	00M1
finalisti	0071
finalistka	0OX1
finalizada	06a1
finalizado	06a1
fino a	0OY1
fino ad oggi	0121
fino al	0OY1
fins	0OZ1
fins a	0OZ1
fins ara	02?1
fins avui	02?1
fiorista	02G1
fire fighter	0281
fireann	0O31
firefighter	0281
firinci	05d1
firini	0421
firm	03P1
firma	0O[:
firmasi	0421
firması	0421
firmă	03Z1
first	00U1
first aid	01h1
first aider	01h1
first class	00U1
first class honours	0:H1
first language	0Oe1
first mate	0281
first place	00O1
fiscal	01P1
fisherman	0281
fishmonger	0281
fisioterapeuta	03g2
fisioterapis	02N1
fisioterapista	02G1
fiskare	02U1
fiske	0;L1
fisker	06C2
fitter	0732
fizioterapeut	0291
fizjoterapeuta	02I1
fizjoterapeutka	02I1
fizyoterapist	05d1
fjarvinna	0101
fjernarbeid	0Of1
fjernarbejde	0Og1
fjolbrautaskoli	04K1
fjölbrautaskóli	04K1
flat	06S1
fleischer	03<1
fleuriste	01j1
fliesenleger	0631
fliessend	0Oh1
fliessend in wort und schrift	0Oh1
fliessende kenntnisse	0Oh1
fließend	0Oh1
fließend in wort und schrift	0Oh1
fließende kenntnisse	0Oh1
flight attendant	0281
floor	06S1
florar	0291
florist	0Oi5
florista	03g2
floristi	05n1
floristin	03<1
florysta	02I1
florystka	02I1
fluencia	09P1
fluent	0On2
fluente	0P02
fluently	0@=1
flugbegleiter	0631
fluid	0P21
fluida	0P32
fluido	0P52
fluwenti	0K>1
fluência	09P1
flydende	0P71
flydende i skrift og tale	0P71
flydende modersmaal	0P81
flydende modersmal	0P81
flydende modersmål	0P81
flygvaerdinna	02U1
flygvardinna	02U1
flygvärdinna	02U1
flysykepleier	0Ei1
flytande	0P91
flytande i tal och skrift	0P91
flytende	0P:1
flytende muntlig og skriftlig	0P:1
flyvert	0P;1
fm	0HA1
foarte bine	0DZ1
foarte bun	09[2
focus	0CN1
fodrasz	0=81
fodrász	0=81
foerare	02U1
foerderung	09<1
foeredrag	0Mc1
foerening	0?71
foerer	0<<1
foererkort	03m1
foerestaandare	02U1
foeretag	0?71
foerlag	0P<2
foerman	02U1
foersaekring	0?71
foerskola	0P>2
foerskolan	0?71
foerskollaerare	02U1
foerskollaerarexamen	03;1
foerstapris	00L1
foerstaspraak	0P@1
foerstehjaelp	02j1
foerstepraemie	0081
foerster	03<1
foerstespraak	0PA1
foertroendevald	0NI1
foervaentad	0=X1
foireann	06P1
foiskola	0PB3
foiskolai diploma	04h1
foldmero	0=81
folkehoegskole	0<=1
folkehogskole	0<=1
folkehøgskole	0<=1
folkeskole	0Kg1
folkeskolens afgangsproeve	00E1
folkeskolens afgangsprove	00E1
folkeskolens afgangsprøve	00E1
folkhoegskola	0PE2
folkhogskola	0PE2
folkhögskola	0PE2
folyamatban	00o1
folyamatos	00o1
folyekony	0O61
folyekonyan	0O61
folyoirat	0He1
folyékony	0O61
folyékonyan	0O61
folyóirat	0He1
fomhar	0PG1
fond	0PH2
fondacija	06^1
fondas	03a1
fondateur	01j1
fondation	03H1
fondatoare	0291
fondator	0291
fondatore	02G1
fondatrice	0692
fondazione	03b1
fondazzjoni	08R1
fonds	06U1
fonoaudiologa	01l1
fonoaudiologo	01l1
fonoaudióloga	01l1
fonoaudiólogo	01l1
fontanera	01P1
fontanero	01P1
food hygiene	01h1
food safety	01h1
foods	03P1
for	0PJ1
foraar	0PK1
foraaret	0PK1
forar	0PK1
forare	02U1
foraret	0PK1
foras	0CC1
forbroir	0401
forbróir	0401
forderung	09<1
fordito	02i1
fordypning	0PL1
fordító	02i1
foredrag	06F3
foreleser	0Ei1
foreman	0281
forening	0>73
forer	0<<1
forerkort	03m1
forestandare	02U1
forester	0281
foretag	0?71
forgeron	01j1
forhandlingsniveau	0P71
forklift	01h1
forkvinde	06o1
forlag	0PM6
formacao complementar	0@g1
formacio professional	0BY1
formacion profesional	0PS2
formacion profesional de grado superior	0BB1
formació professional	0BY1
formación profesional	0PS2
formación profesional de grado superior	0BB1
formador	02O3
formadora	02O3
formadur	0>W1
forman	02U1
formand	0L?2
formann	0<<1
formateur	01j1
formation continue	0PU1
formation courte	0PU1
formatoare	0291
formator	0291
formatore	02G1
formatrice	0692
formação complementar	0@g1
formaður	0>W1
formen	05d1
formgivare	02U1
forn	03i1
fornaia	02G1
fornaio	02G1
forner	02R1
forritari	0>W1
forsakring	0?71
forscher	0631
forsikring	0PV2
forskare	02U1
forsker	06C2
forskola	0P>2
forskolan	0?71
forskollarare	02U1
forskollararexamen	03;1
forstapris	00L1
forstasprak	0P@1
forstehjaelp	02j1
forstepraemie	0081
forster	03<1
forstesprak	0PA1
fortbildung	0PX2
fortgeschritten	0PZ2
fortlaufend	04]1
fortroendevald	0NI1
fortsatt	0P\1
forvantad	0=X1
forventa	0P]1
forventes	0P^1
forventet	0P_2
forår	0PK1
foråret	0PK1
fotograaf	0241
fotograf	0Pa7
fotografa	0>43
fotografci	05d1
fotografer	02N1
fotografo	0703
fotos	0=81
fotoğrafçı	05d1
fotògraf	02R1
fotògrafa	02R1
fotógrafa	01P1
fotógrafo	03g2
fotós	0=81
foundation	03P1
foundation degree	02n1
foundation diploma	02n1
foundation year	0:H1
founder	0281
fp	0Ph2
fp grado superior	0BB1
fp i	0;01
fp ii	0BB1
fr o m	0NP1
fr.o.m	0NP1
fra	0Pj4
fra og med	0Pn2
fraan	0Q01
fraan och med	0NP1
fracc	04n1
fraccionamiento	04n1
fraedingur	0>W1
fraesare	02U1
fraeser	0631
fraiseur	01j1
framhaldsskoli	04K1
framhaldsskóli	04K1
framhaldsstig	0Q11
framurskarandi	0Q21
framúrskarandi	0Q21
fran	0Q01
fran och med	0NP1
frasare	02U1
fraser	0631
fratelli	03b1
frau	0Q31
frazione	0@K1
freelance	0Q42
freelancer	0Q63
freiberufler	09;1
freiberuflich	0Q92
freiwilliges soziales jahr	09;1
fremragende	0P71
frentista	01l1
fresador	01P1
fresatore	02G1
frezar	0?]1
frezeci	05d1
frezer	0Q;2
frezor	0291
frigoriste	01j1
friseur	0631
frisoer	05k3
frisor	05k3
frisör	02U1
frisør	06C2
fritidsjob	0=_1
fritidsledare	02U1
frivillig	0Q=5
frizer	0291
frm	01a1
from	0QB2
fromager	01j1
fromagere	01j1
fromagère	01j1
frontend	07N1
fruehjahr	0QD1
fruehling	0QD1
fruhjahr	0QD1
fruhling	0QD1
fryzjer	02I1
fryzjerka	02I1
frá	0QE2
fräsare	02U1
fräser	0631
från	0Q01
från och med	0NP1
fræðingur	0>W1
frézař	0?]1
frühjahr	0QD1
frühling	0QD1
fsj	09;1
fsjler	09;1
fuehrer	03<1
fuehrerin	03<1
fuehrerschein	02D1
fuer	0QG1
fuhrer	03<1
fuhrerin	03<1
fuhrerschein	02D1
full professional	0@=1
full professional proficiency	0QH1
full stack	07N1
full-stack	07N1
fulltrui	0>W1
fulltrúi	0>W1
fully remote	0QI1
functional skills	02o1
fundacao	0311
fundacio	03i1
fundacion	08>1
fundació	03i1
fundación	08>1
fundacja	03O1
fundador	02O3
fundadora	02O3
fundatia	03Z1
fundatie	03Z1
fundação	0311
fundația	03Z1
fundație	03Z1
fundiert	0QJ1
fundierte kenntnisse	0QJ1
fur	0QG1
futar	0=81
futár	0=81
fylkeskommune	0;L1
fyrirlestur	0@H1
fyrirtaeki	0QK1
fyrirtæki	0QK1
fysioterapeut	05k3
fysioterapeutti	05n1
fysioterapeutti (amk	0531
fysiotherapeut	0241
fyzioterapeut	07;1
fz llc	00e1
fz-llc	00e1
fze	00e1
fàbrica	03i1
fábrica	0;U2
félag	06f1
félicitations	0O51
félicitations du jury	0O51
féminin	0O?1
fényképész	0=81
férfi	0OA1
férjezett	0Kj1
fómhar	0PG1
földmérő	0=81
förare	02U1
förderung	09<1
föredrag	0Mc1
förening	0?71
föreståndare	02U1
företag	0?71
förlag	0P<2
förman	02U1
förskola	0P>2
förskolan	0?71
förskollärare	02U1
förskollärarexamen	03;1
förstapris	00L1
förstaspråk	0P@1
förster	03<1
försäkring	0?71
förtroendevald	0NI1
förväntad	0=X1
fører	0<<1
førerkort	03m1
førstehjælp	02j1
førstepræmie	0081
førstespråk	0PA1
führer	03<1
führerin	03<1
führerschein	02D1
für	0QG1
fırıncı	05d1
fırını	0421
főiskola	0PB3
főiskolai diploma	04h1
g	03o1
gaard	0?71
gada	0QL1
gade	0QM1
gadi	0QN1
gads	0QN1
gadu	0QN1
gaelscoil	01V1
gaertner	0631
gaertnerei	03[1
gaffer	0281
galardon	01c1
galardón	01c1
gallery	03P1
galvaniseur	0631
gamekeeper	0281
games	03P1
gamykla	03a1
ganadera	01P1
ganadero	01P1
ganador	01c1
ganadora	01c1
gang	0G21
gano	03d1
ganske god	0?_1
garage	0QO2
garcom	01l1
garconete	01l1
gard	0?71
gardener	0281
gardien	01j1
gardienne	01j1
garson	05d1
gartner	0QQ3
gartnerei	03[1
garzone	02G1
garçom	01l1
garçonete	01l1
gasse	0BL1
gasthaus	09?1
gasthof	09?1
gastouder	0241
gata	0QT3
gatan	05C1
gate	0;M1
gatve	0QW2
gatvė	03o1
gazeteci	05d1
gbr	00e1
gcp	01a1
gcse	00m2
gcses	00m2
gebr	09?1
gebruder	09?1
gebrueder	09?1
gebrüder	09?1
gecertificeerd	0>F1
ged	00m2
gegenwaertig	04]1
gegenwartig	04]1
gegenwärtig	04]1
gehilfe	03<1
gehilfenbrief	01N1
gehilfin	03<1
gehuwd	05B1
geimhreadh	0QY1
geldig t m	0QZ1
geldig t/m	0QZ1
geldig tot	0QZ1
gelistirici	05d1
gelistiricisi	05d1
geliştirici	05d1
geliştiricisi	05d1
gemeente	0Q[1
gemeinde	09?1
gemeinderat	03<1
gemiddeld	0Q\2
gemiddeld cijfer	0B[1
gemiddelde	0B[1
gendarme	01j1
genel not ortalamasi	03d1
genel not ortalaması	03d1
generalitat	03i1
generell studiekompetanse	07f1
gennemsnit	0L>1
genossenschaft	03[1
geodeta	02I1
geodetka	02I1
geologist	0281
geometer	0631
geometra	02G1
geometre	01j1
gepland	0Q^1
geplant	0641
gepromoveerd	0J01
gept	0=91
gepubliceerd	07_1
gerai	0Q_2
gerant	01j1
gerante	01j1
geras	0Qa1
gerent	02R1
gerente	03g2
gering	0621
germans	03i1
geros	0Qa1
geruestbauer	0631
gerustbauer	0631
gerüstbauer	0631
gesaellbrev	0Qb1
gesallbrev	0Qb1
gesamtnote	01O1
gesamtschule	0=\1
geschaeftsbereich	06n1
geschaeftsfuehrer	0631
geschaftsbereich	06n1
geschaftsfuhrer	0631
gescheiden	05B1
geschieden	0Qc1
geschäftsbereich	06n1
geschäftsführer	0631
gesell	0631
geselle	03<1
gesellenbrief	01N1
gesellenpruefung	01N1
gesellenprufung	01N1
gesellenprüfung	01N1
gesellenstuck	01N1
gesellenstueck	01N1
gesellenstück	01N1
gesellin	03<1
gesellschaft	03[1
gestalter	0631
gestionnaire	01j1
gestor	01l1
gestora	01l1
gestoria	0Qd2
gestoría	08>1
gesällbrev	0Qb1
getrouwd	05B1
getuigschrift	0>F1
gevorderd	0Qf2
gg	0G21
ggmbh	00e1
ghadu ghaddej	0=j1
ghalliem	05U1
ghalliema	05U1
gia su	0:W1
gia sư	0:W1
giai	0;Y1
giai ba	0;Y1
giai khuyen khich	0;Y1
giai nhat	0;Y1
giai nhi	0;Y1
giai thuong	0;Y1
giam doc	0:W1
giam sat	0:W1
giang vien	0:W1
giao hang	0:W1
giao hàng	0:W1
giao su	0:W1
giao tiep	0Qh1
giao tiep co ban	0Qh1
giao tiep tot	0Qh1
giao tiếp	0Qh1
giao tiếp cơ bản	0Qh1
giao tiếp tốt	0Qh1
giao vien	0:W1
giardiniera	02G1
giardiniere	02G1
giay chung nhan	0;W1
giay khen	0;Y1
giay phep	0;W1
gie	00e1
giesser	0631
gießer	0631
gift	0Qi4
giftur	0Kn1
gimnazija	04D5
gimnazium	0Kk2
gimnazjum	04C1
gimnázium	0Kk2
gimtasis	0Jn1
gimtoji	0Jn1
gimtoji kalba	0Jn1
gioi	0@_1
giornalista	02G1
giris duzeyi	0<j1
giriş düzeyi	0<j1
giudice	02G1
giám sát	0:W1
giám đốc	0:W1
giáo sư	0:W1
giáo viên	0:W1
giải	0;Y1
giải ba	0;Y1
giải khuyến khích	0;Y1
giải nhì	0;Y1
giải nhất	0;Y1
giải thưởng	0;Y1
giảng viên	0:W1
giấy chứng nhận	0;W1
giấy khen	0;Y1
giấy phép	0;W1
giỏi	0@_1
gjaldkeri	0>W1
gjennomsnitt	0Qm1
glassblower	0281
glazier	0281
glazurnik	02I1
gledalisce	0?81
gledališče	0?81
glorieta	04n1
gmbh	00e1
gmbh & co	00e1
gmbh & co kg	00e1
gmbh & co. kg	00e1
gmina	03O1
go	0Qn1
go dti	0Qn1
go dti seo	06?1
go dtí	0Qn1
go dtí seo	06?1
gobernanta	01P1
gobierno	08>1
god	0Qo:
god kunnatta	0R91
goda	0R:2
goda kunskaper	0R<1
goda kunskaper i tal och skrift	0P91
godalga	00C1
gode	0R=1
gode kundskaber	0R=1
gode kunnskaper	0R>1
godina	0R?2
godine	0R?2
godkjenning	0RA2
godt	0RC4
goed	0RG2
goede kennis	0RI1
goethe	0=91
goethe zertifikat	0=91
goethe-zertifikat	0=91
gold	00O1
gold card	01h1
gold medal	00O1
goldschmied	0631
goldsmith	0281
gondozo	06W2
gondozó	06W2
gonullu	05d1
good	0RJ2
good knowledge	0RL1
gorevli	05d1
gorevlisi	05d1
gostilna	0?81
gott	0R91
gotu	0RM1
gouvernante	01j1
government	03P1
governo	0311
governor	0281
gpa	0RN2
graben	0BL1
gracht	0GQ1
grad	0RP4
grad ta' master	0RT1
gradam	0?C1
grade	00U1
gradinar	0291
gradinita	07n1
grado	0:e1
grado en	0:e1
grado medio	0;01
grado medio en	0;01
grado superior	0BB1
grado superior en	0BB1
grado universitario	0:e1
graduacao	0:^1
graduacao em	0:^1
graduada en	0:e1
graduado en	0:e1
graduado escolar	0;01
graduat escolar	0<k1
graduate certificate	0Ml1
graduate degree	0Ml1
graduate diploma	0Ml1
graduate school	01^1
graduated	0:>1
graduating	06E1
graduação	0:^1
graduação em	0:^1
graend	05C1
grafica	0RU2
grafician	0291
graficka	0Bk2
grafico	02G1
graficzka	02I1
grafik	0RW3
grafiker	05d1
grafikus	0=81
grafička	0Bk2
gramata	0Ha1
gramatvede	02f1
gramatvedis	02f1
grammar school	01^1
grand	05C1
grand debutant	0RZ2
grand débutant	0RZ2
grande ecole	01`1
grande école	01`1
grant	00O1
granted	0:>1
graphiste	01j1
grau	0H>1
grau en	0H>1
grau mitja	0<k1
grau mitjà	0<k1
grau superior	0BY1
gre	0=91
greengrocer	0281
greenkeeper	0281
greetings	0R\1
greffier	01j1
greffiere	01j1
greffière	01j1
grein	0R]2
griffier	0241
grocer	0281
groep	0301
groothandel	0301
groundskeeper	0281
group	0R_2
groupe	03H1
grubu	0421
grueezi	0Ra1
gruender	0631
gruezi	0Ra1
grundare	0NI1
grunder	0Rb2
grunderna	0Rd2
grundforlob	00E1
grundforloeb	00E1
grundforløb	00E1
grundkenntnis	0621
grundkenntnisse	0<c2
grundkunskaper	0Rd2
grundlaeggande	0Rd2
grundlaeggande nivaa	0Rf1
grundlaeggende	0Rg2
grundlaegger	06o1
grundlagen	0<c2
grundlaggande	0Rd2
grundlaggande niva	0Rf1
grundläggande	0Rd2
grundläggande nivå	0Rf1
grundlæggende	0Rg2
grundlægger	06o1
grundniva	0Rf1
grundnivaa	0Rf1
grundnivå	0Rf1
grundschule	0=\1
grundskola	0Ri1
grunnkunnatta	0Rj1
grunnkunnátta	0Rj1
grunnleggende	0Rk2
grunnlegger	0<<1
grunnnam	0:K1
grunnnám	0:K1
grunnskolaprof	0Rm1
grunnskoli	04K1
grunnskólapróf	0Rm1
grunnskóli	04K1
grunnthekking	0Rn1
grunnur	0Ro2
grunnþekking	0Rn1
grup	0S13
grup scolar	07n1
grup școlar	07n1
grupa	0S44
grupe	0S82
grupo	0;U2
grupp	0S:1
gruppe	0S;2
gruppen	0>73
gruppenleiter	0631
gruppo	03b1
grupul	03Z1
grupė	0S82
grád	0S=1
gráfica	0311
gränd	05C1
grüezi	0Ra1
gründer	0Rb2
grāmata	0Ha1
grāmatvede	02f1
grāmatvedis	02f1
grădinar	0291
grădinița	07n1
grădiniță	07n1
guanyador	01d1
guanyadora	01d1
guard	0281
guarderia	0@R1
guardería	0@R1
guardia giurata	02G1
guardo	01d1
guardó	01d1
gueltig bis	0>b1
guest lecturer	0281
guia de montana	01P1
guia turistica	03g2
guia turistico	03g2
guia turística	01l1
guia turístico	01l1
guida alpina	02G1
guida turistica	02G1
guide	0281
gultig bis	0>b1
gumnaasium	0S>2
guncel	0?j1
gunumuz	0?j1
gurnal	07e1
gurnalist	05U1
guru	0S@2
gut	0SB2
gut in wort und schrift	0SD1
gutachter	0631
gute	0SD1
gute grundkenntnisse	0=>1
gute kenntnisse	0SB2
guten tag	0Ra1
guvenlik gorevlisi	05d1
guz	0SE1
guía de montaña	01P1
guía turística	01P1
guía turístico	01P1
gyakornok	02L2
gyar	04j2
gydytoja	02e1
gydytojas	02e1
gymnas	0<=1
gymnasial	0Qb1
gymnasial uddannelse	00E1
gymnasialabschluss	01N1
gymnasieexamen	0Qb1
gymnasieskola	0Ri1
gymnasiet	0Ri1
gymnasieutbildning	0Qb1
gymnasium	0SF5
gymnazium	0Nf2
gymnázium	0Nf2
gyogyszeresz	02i1
gyogyszertar	07h1
gyogytornasz	0=81
gyoztes	0001
gyvenimo aprasymas	0SK1
gyvenimo aprašymas	0SK1
gyár	04j2
gyógyszertár	07h1
gyógyszerész	02i1
gyógytornász	0=81
győztes	0001
gärtner	0631
gärtnerei	03[1
gård	0?71
géomètre	01j1
gérant	01j1
gérante	01j1
góð	0SL2
góð kunnátta	0R91
gönüllü	05d1
görevli	05d1
görevlisi	05d1
götu	0RM1
gültig bis	0>b1
gümnaasium	0S>2
güncel	0?j1
günümüz	0?j1
güvenlik görevlisi	05d1
güz	0SE1
għadu għaddej	0=j1
għalliem	05U1
għalliema	05U1
h	0SN1
haandvaerker	06o1
habilitacao	0SO2
habilitacio	01m1
habilitacion	01n1
habilitació	01m1
habilitación	01n1
habilitacja	0Ji1
habilitation	0SQ2
habilitation electrique	03f1
habilitation électrique	03f1
habilitação	0SO2
haccp	0SS3
hackathon	0SV1
haedersbevisning	0081
haendler	0631
hafta	0SW1
hai	0SX1
haigla	05O1
hairdresser	0281
hajadon	0Kj1
hakem	05d1
hakim	0SY2
hala	0?j1
halado	0S[2
haladó	0S[2
halaman	0S]1
halasz	0=81
halen	0?j1
halen devam ediyor	0?j1
hallinnoija	05n1
hallituksen jaesen	0S^1
hallituksen jasen	0S^1
hallituksen jäsen	0S^1
hallo	0S_3
hallo welt	0Ra1
hallo zusammen	0Ra1
halo	0SX1
halász	0=81
hameau	05D1
handel	0Sb3
handelsakademie	0=\1
handelshoegskolan	0Ri1
handelshogskolan	0Ri1
handelshögskolan	0Ri1
handelsskole	0Kg1
handlaeggare	02U1
handlaeggerska	02U1
handlaggare	02U1
handlaggerska	02U1
handledare	0Se2
handler	0D32
handlowiec	02I1
handläggare	02U1
handläggerska	02U1
handvaerker	06o1
handwerk	03[1
handwerksmeister	04B1
handyman	0281
handywoman	0281
hang	0Sg2
hanke	0Si2
hari ini	0Sk1
harifa	0Sl1
haritaci	05d1
haritacı	05d1
harjoittelija	0Sm2
hasic	07;1
hasič	07;1
haskoli	04K1
haskolinn	04K1
hasta	0So1
hasta el presente	02>1
hasta hoy	02>1
hasta la actualidad	02>1
hasta la fecha	02>1
hastanesi	0421
hasti	0T01
hauptfach	0NU1
hauptschulabschluss	01N1
hauptschule	0T12
hausmeister	0631
hausnummer	05N1
haust	0T32
haute ecole	01`1
haute école	01`1
haven	0QM1
havo	0T52
havo diploma	08=1
havo-diploma	08=1
hazas	0Kj1
hb	00e1
hbo	01]1
hbo bachelor	01]1
hbo master	0J11
hbo propedeuse	01]1
hbo-bachelor	01]1
hbo-master	0J11
hbo-propedeuse	01]1
hdr	0Ii1
he	0T71
hea	0T82
head	0281
head of	0281
head teacher	0281
headteacher	0281
health visitor	0281
hebamme	03<1
hec	0Bm1
heden	0T:1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00L1
hedersomnamnande	00L1
hedersomnämnande	00L1
hederspris	0T;2
heft	08n1
heftruckcertificaat	0>F1
heftruckchauffeur	0241
hegeszto	02L2
hegesztő	02L2
hei	0T=2
heikko	05=1
heim	03[1
heisann	0T?1
hej	0T@3
hej pa dig	0TC1
hej paa dig	0TC1
hej på dig	0TC1
hejsa	0TD1
hejsan	0TC1
hekim	05d1
helfer	0631
hello	0TE2
hello there	0R\1
hello world	0R\1
helló	0TG1
helper	0281
helyettes	02i1
hem	0BV1
hemsire	05d1
hemsiresi	05d1
hemşire	05d1
hemşiresi	05d1
hentes	0=81
herausgeber	08n1
herbst	0TH1
herec	0?]1
herecka	0?]1
herečka	0?]1
herfst	0TI1
herkese merhaba	0TJ1
hermanos	08>1
herr	0TK1
het	0TL1
heta arbeten	02k1
hetkel	0TM1
heute	04]1
hey	0R\1
hey there	0R\1
hf	0TN3
hf eksamen	00E1
hf-eksamen	00E1
hgv	01h1
hhx	00E1
hhx eksamen	00E1
hhx-eksamen	00E1
hi	0R\1
hi all	0R\1
hi everyone	0R\1
hi there	0R\1
hien gio	0<m1
hien nay	0<m1
hien tai	0<m1
hiep hoi	0;m1
hieu thuoc	0;m1
hieu truong	0:W1
high school	01^1
high school degree	02o1
high school diploma	02o1
higher certificate	02n1
higher national diploma	02n1
highers	02o1
highly skilled	0TQ1
highway	06S1
hijscertificaat	0>F1
hilfe	03<1
hilfskraft	0=K2
hingga	0TR1
hingga kini	0Sk1
hingga saat ini	0Sk1
hingga sekarang	0Sk1
hinne	0TS1
hirszerkeszto	0=81
hitsaaja	05n1
hivatal	0TT1
hiver	0TU1
hivern	0TV1
hiện giờ	0<m1
hiện nay	0<m1
hiện tại	0<m1
hiệp hội	0;m1
hiệu thuốc	0;m1
hiệu trưởng	0:W1
hja	0TW1
hjelp	0<<1
hjemmearbejde	0Og1
hjemmekontor	0Of1
hjerte lungeredning	03m1
hjerte-lungeredning	03m1
hjá	0TW1
hkdse english	0=91
hlid	0RM1
hlr	0TX2
hlíð	0RM1
hnc	00_2
hnd	00_2
ho	0TZ1
ho so xin viec	0T[1
hoa si	0:W1
hoc bong	0;Y1
hoc viec	0:W1
hoc vien	0El1
hochschulabschluss	0:k1
hochschule	0T\2
hochschulreife	01N1
hodnoceni	0T^1
hodnocení	0T^1
hodnotenie	0T_1
hoegskola	0Ri1
hoegskolan	0Ri1
hoegskole	0<=1
hoegskoleexamen	03;1
hoegskoleexamen i	03;1
hoegskolefoerberedande	0Qb1
hoegskoleingenjoer	03;1
hoegskolekandidat	01C1
hoegskolen	0<=1
hoehere fachschule	04B1
hoejere forberedelseseksamen	00E1
hoejskole	0Kg1
hoest	0T`2
hoesten	0T`2
hoeyskole	0<=1
hoeyskolen	0<=1
hof	0Tb3
hogeschool	08]1
hogskola	0Ri1
hogskolan	0Ri1
hogskole	0<=1
hogskoleexamen	03;1
hogskoleexamen i	03;1
hogskoleforberedande	0Qb1
hogskoleingenjor	03;1
hogskolekandidat	01C1
hogskolen	0<=1
hohere fachschule	04B1
hoi	0Eh1
hoi allemaal	0Eh1
hoi nghi	0;81
hoi thao	0;81
hoitaja	05n1
hoja de vida	0E81
hoje	08W1
hojere forberedelseseksamen	00E1
hojskole	0Kg1
hola	0Te2
hola a todos	0>D1
holding	0Tg2
holdings	00e1
holt	0RM1
hombre	0Ti1
home	0SN1
home office	0Tj4
homem	0Tn1
homeoffice	0OC1
homme	0To1
honap	0TZ1
honnudur	0>W1
honor	00O1
honorable mention	00O1
honors	00U1
honour	00O1
honourable mention	00O1
honours	00U1
honours bachelor	0:H1
honours degree	0:H1
hons	0:G1
hoofd	0;11
hoofdstuk	07_1
hoofdstukken	07_1
hoofdvak	03D1
hop tac xa	0;m1
hopital	03H1
hos	0U03
hos geldiniz	0TJ1
hospital	0U35
hospoda	0GR1
host	0U83
hosten	0T`2
hostes	05d1
hostess	0U;2
hote	01j1
hote d'accueil	01j1
hotel	0U=B
hotelfach	0631
hotell	0UO3
hotelli	06d1
hotesse	01j1
house	06S1
house officer	0281
housekeeper	0281
houseman	0281
hovedfag	0Lc1
hovedforlob	00E1
hovedforloeb	00E1
hovedforløb	00E1
hovenier	0241
hoy	02>1
hoyskole	0<=1
hoyskolen	0<=1
hoş geldiniz	0TJ1
hr	07N1
hrsz	0441
hsc	00F1
hsk	0=91
htk	0531
htl	0Bm1
htx	00E1
htx eksamen	00E1
htx-eksamen	00E1
huan luyen vien	0:W1
hudebnik	0?]1
hudebník	0?]1
hudpleier	0<<1
hudterapeut	02U1
huidig	0T:1
huidige	0T:1
huissier	01j1
hukukcu	05d1
hukukçu	05d1
hum kand	0531
hum.kand	0531
huolto	06d1
huong dan vien	0:W1
hurtownia	03O1
huvudaemne	03:1
huvudamne	03:1
huvudämne	03:1
huy chuong	0;Y1
huy chương	0;Y1
huyen	0BV1
huyện	0BV1
huấn luyện viên	0:W1
hybrid	0UR2
hybride	0UT1
hybrydowo	0UU1
hydraulik	02I1
hydrologist	0281
hyfsad	0UV1
hygiejnebevis	02j1
hygieniapassi	0431
hygienintyg	02k1
hyva	0UW2
hyva taito	0UY1
hyvae	0UW2
hyvae taito	0UY1
hyvaet	0UY1
hyvat	0UY1
hyvä	0UW2
hyvä taito	0UY1
hyvät	0UY1
háskóli	04K1
háskólinn	04K1
házas	0Kj1
hâlen	0?j1
hâlâ	0?j1
händler	0631
hästi	0T01
håndværker	06o1
hædersbevisning	0081
hè	0T71
hét	0TL1
hírszerkesztő	0=81
hó	0TZ1
hónap	0TZ1
hótel	06f1
hôpital	03H1
hôte	01j1
hôte d'accueil	01j1
hôtel	03H1
hôtesse	01j1
högskola	0Ri1
högskolan	0Ri1
högskoleexamen	03;1
högskoleexamen i	03;1
högskoleförberedande	0Qb1
högskoleingenjör	03;1
höhere fachschule	04B1
hönnuður	0>W1
höst	0UZ1
hösten	0UZ1
høgskole	0<=1
høgskolekandidat	01C1
høgskolen	0<=1
højere forberedelseseksamen	00E1
højskole	0Kg1
høst	0U[1
høsten	0U[1
høyskole	0<=1
høyskolen	0<=1
hướng dẫn viên	0:W1
hạng	0GI1
hẻm	0BV1
họa sĩ	0:W1
học bổng	0;Y1
học việc	0:W1
học viện	0El1
hồ sơ xin việc	0T[1
hội nghị	0;81
hội thảo	0;81
hợp tác xã	0;m1
i	0U\6
i am	0Ub1
i dag	0Uc4
i fills	03i1
i helyezett	0001
i lathair	06?1
i láthair	06?1
i miejsce	0OX1
i s	00e1
i sambud	0Kn1
i место	0Ug1
i'm	0Ub1
i. helyezett	0001
i/s	00e1
iarna	0Uh1
ib	00F1
ib diploma	02o1
icdl	01a1
ich bin	0Ui1
ich heisse	0Ui1
ich heiße	0Ui1
ician	0Uj1
idag	0Uk3
idegenvezeto	0=81
idegenvezető	0=81
idioma materno	0Un1
idioma nativo	0>X1
idirmheanach	0Uo1
idirmheánach	0Uo1
idnmeistari	0HH1
idnmenntun	0Rm1
idnskoli	04K1
idoneita	01M1
idoneità	01M1
idraulico	02G1
ieee	01k1
iefp	08a1
iela	0?l1
ielts	0=91
ielā	0?l1
ies	0Bm1
iesacejs	0V02
iesācējs	0V02
ifsi	01`1
ifts	08a1
ig	0V22
igangvaerende	0V41
igangværende	0V41
igazgato	0LY2
igazgatosag	0DN1
igazgató	0LY2
igazgatóság	0DN1
igazolvany	0V51
igazolvány	0V51
ihk	0Bm1
ihk abschluss	01N1
ihk zertifikat	02D1
ihk-abschluss	01N1
ihk-zertifikat	02D1
ii miejsce	0OX1
iii miejsce	0OX1
iim	0Bm1
iit	0Bm1
ijazah	0V61
ijazah sma	0V61
ik ben	0V71
ik heet	0V71
iki	0V81
iki dabar	0Ef1
iki dilli	05Y1
iki siandien	0Ef1
iki siol	0Ef1
iki šiandien	0Ef1
iki šiol	0Ef1
ikincilik	0<B1
ikurejas	02e1
il mio nome e	0V91
il mio nome è	0V91
ilcesi	0?k1
ile	0V:1
ileri	0C82
ileri duzey	0C82
ileri düzey	0C82
ileri seviye	04Q1
ilkbahar	0;71
ilkokulu	04I1
illum	0=j1
illustrateur	01j1
illustratoer	0V;2
illustrator	0V=6
illustratore	02G1
illustratrice	0692
illustratör	02U1
illustratør	0<<1
illusztrator	0=81
illusztrátor	0=81
illüstratör	05d1
ilsien matern	0>T1
ilustrador	03g2
ilustradora	03g2
ilustrator	0VC4
ilustratorka	02I1
ilustrátor	07;1
ilçesi	0?k1
im	0VG1
imam	0281
ime projekta	0VH1
imker	03<1
immobiliare	03b1
imobiliaria	0311
imobiliária	0311
imone	03a1
imoneje	0VI1
impasse	05D1
impiegata	02G1
impiegato	02G1
importer	0281
impresa	03b1
in	0VJ1
in a relationship	0B^1
in corso	0121
in corso di stampa	07U1
in curs	02C1
in essere	0121
in partnerschaft	0Qc1
in press	01S1
in prezent	02C1
in progress	0D21
in service training	0DK1
in-service training	0DK1
inc	00e1
incepand cu	0VK1
incepator	0<o2
incorporated	00e1
indeks prestasi	0F\1
indeks prestasi kumulatif	0F\1
independent user	0RL1
indirizzo	0DF1
individuali veikla	03a1
indkober	06o1
indkoeber	06o1
indkøber	06o1
industri	0>73
industria	0311
industrias	0;U2
industrie	03b1
industriemeister	04B1
industriemeisterin	04B1
industrier	0?71
industries	0VL3
indústria	0311
indústrias	0311
indústries	03i1
infant school	01^1
infermer	02R1
infermera	02R1
infermier	05U1
infermiera	0VO2
infermiere	02G1
infirmier	01j1
infirmiere	01j1
infirmière	01j1
informatiker	0631
ing	0VQ2
ingegner	0VS1
ingenier	0VT1
ingeniera en	07M1
ingenieria en	07M1
ingenieria superior	07M1
ingenieria tecnica	0:e1
ingeniero en	07M1
ingeniería en	07M1
ingeniería superior	07M1
ingeniería técnica	0:e1
ingenieur	0VU3
ingenieurbuero	03[1
ingenieurburo	03[1
ingenieurbüro	03[1
ingenioer	06C2
ingenior	06C2
ingeniør	06C2
ingenjoer	02U1
ingenjor	02U1
ingenjör	02U1
inginer	0VX1
inginer diplomat	0H61
inginier	05U1
ingrijitoare	0291
ingrijitor	0291
ingénieur	0VY1
inhaber	0631
iniciante	0VZ2
inkoepare	02U1
inkopare	02U1
inkoper	0241
inköpare	02U1
inmobiliaria	08>1
inn	03P1
innealtoir	0401
innealtóir	0401
inniu	06?1
innkjoeper	0<<1
innkjoper	0<<1
innkjøper	0<<1
inriktning	03:1
insa	0Bm1
insaat	0421
insegnante	02G1
insener	01L1
insinoeoeri	0V\2
insinoeoeri (amk	0V^2
insinoeoeri (ylempi amk	0HA1
insinoori	0V\2
insinoori (amk	0V^2
insinoori (ylempi amk	0HA1
insinyur	02N1
insinööri	0V\2
insinööri (amk	0V^2
insinööri (ylempi amk	0HA1
inspectoare	0291
inspector	0KC2
instalater	0Bk2
instalator	0291
instalatér	0?]1
installateur	0631
institiuid	01V1
institiúid	01V1
institut	0V`F
institutas	0W62
institute	0Fi2
institute of technology	01^1
instituteur	01j1
instituto	0W84
institutrice	01j1
instituts	0W<2
institutt	0W>2
institutul	0W@2
instituut	0WB4
instituutti	0WF2
institūts	0W<2
instructeur	0241
instructoare	0291
instructor	0KC2
instruktoer	0WH6
instruktor	0WN;
instruktorka	0WY2
instruktur	02N1
instruktör	0Se2
instruktør	0W[4
instrutor	01l1
instrutora	01l1
instytut	0W_2
insurance	03P1
integrante	01l1
integrisane studije	0Wa1
interactive	03P1
interimaire	01j1
intermedi	0Wb2
intermedia	0Wd2
intermediaire	0Wf2
intermediar	0Wh2
intermediar superior	0>Y1
intermediaria	0D61
intermediario	0Wj2
intermediario avancado	0?11
intermediate	0Wl2
intermedio	0Wn6
intermedio alto	0X42
intermedio superiore	0@51
intermediária	0D61
intermediário	0Wj2
intermediário avançado	0?11
intermedju	0X62
intermittent	01j1
intermittente	01j1
intermédiaire	0Wf2
intermédio	0Wj2
intermédio alto	0?11
intern	0KC2
internat	0=\1
international baccalaureate	00m2
internetu	0X81
interno	0@K1
interpreter	0281
intervenant	01j1
intervenante	01j1
interventi	07U1
intervento	07U1
intezet	0X93
intyg	0=H2
intérimaire	01j1
intézet	0X93
invalkracht	0;11
invatatoare	0291
invatator	0291
inverno	0X<2
investigador	02O3
investigadora	02S2
invierno	0X>1
invigilator	0281
invited talk	01S1
inz	0X?1
inzeniere	02f1
inzenieris	02f1
inzenir	0X@1
inzenjer	0XA2
inzenyr	0XC2
inzenyrske	0XE1
inzenyrske studium	0XE1
inzinier	0XF1
inziniere	02e1
inzinierius	02e1
inzinierske	0XG1
inzinierske studium	0XG1
inzynier	0XH2
inzynierskie	0X?1
inġinier	05U1
inşaat	0421
inštalatér	0A91
inštitut	0XJ2
inštitút	0XL2
inštruktor	05g1
inż	0X?1
inżynier	0XH2
inżynierskie	0X?1
inženiere	02f1
inženieris	02f1
inženir	0X@1
inženjer	0XA2
inženýr	0XC2
inženýrské	0XE1
inženýrské studium	0XE1
inžinier	0XF1
inžinierius	02e1
inžinierske	0XG1
inžinierske štúdium	0XG1
inžinierė	02e1
io sono	0V91
iosh	0DQ2
ipaf	01h1
ipasnieks	02f1
ipb	0N`1
ipk	0XN2
ipma	01a1
ir	0J11
iris	0@N1
iriseoir	0401
irish leaving certificate	02o1
iroda	04j2
isbn	01k1
isci	05d1
iscisi	05d1
iscrizione	01M1
iscrizione all'albo	01M1
iskola	0Kk2
issa	0=j1
issiskyres	0XP1
issn	01k1
issued	0:>1
issued on	0:>1
istekejusi	0XP1
istitut	04R1
istituto	0XQ2
istituto professionale	01b1
istituto tecnico	01b1
istqb	01a1
istrazivac	05e2
istraživač	05e2
istruttore	02G1
istruttrice	02G1
itb	0Bm1
itfaiyeci	05d1
itibaren	0XS3
itil	01a1
itinerari	0?Q1
itinerario	0MO1
its	01b1
iut	0XV2
ivertinimas	0;N1
iyi	0XX2
iyi derecede	0XZ1
iyi duzeyde	0XZ1
iyi düzeyde	0XZ1
izdavac	0Bc2
izdavacka kuca	06^1
izdavač	0Bc2
izdavačka kuća	06^1
izdevnieciba	0X[2
izdevniecība	0X[2
izlaganje	0Bc2
izpit	0Ab1
izstradatajs	02f1
izstrādātājs	02f1
izvorni govornik	0X]2
iðnmeistari	0HH1
iðnmenntun	0Rm1
iðnskóli	04K1
işçi	05d1
işçisi	05d1
išsiskyręs	0XP1
ištekėjusi	0XP1
j	0X_1
j d o o	00e1
j.d.o.o	00e1
ja	0X`1
jaar	0Xa1
jaerjestyksenvalvojakortti	0431
jaesen	05n1
jag aer	0Xb1
jag ar	0Xb1
jag heter	0Xb1
jag är	0Xb1
jagdschein	02D1
jahr	0X_1
jahrbuch	08n1
jahre	0X_1
jahren	0X_1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02N1
jalan	0G21
janitor	0281
jaosto	0I51
jar	0Xc1
jarak jauh	0F81
jardineira	01l1
jardineiro	01l1
jardinera	01P1
jardinero	01P1
jardinier	01j1
jardiniere	01j1
jardinière	01j1
jaren	0Xa1
jarjestyksenvalvojakortti	0431
jaro	0Xd1
jartassagi	0L[1
jasen	05n1
jatekvezeto	0=81
jatkuu	0KL1
jazykovy certifikat	0Xe1
jazykový certifikát	0Xe1
jd	0E_1
je m'appelle	0Xf1
je suis	0Xf1
jedinica	0Xg2
jednatel	07;1
jednolite studia magisterskie	0Xi1
jefa	01P1
jefe	01P1
jefe de turno	01P1
jeg er	0Xj2
jeg hedder	0Xl1
jeg heter	0Xm1
jelen	00o1
jelenig	00o1
jelenleg	00o1
jelenlegi	00o1
jeles	08^1
jesen	0Xn4
jeseň	0Y21
jesien	0Y31
jesienia	0Y31
jesienią	0Y31
jesień	0Y31
jestem	0Y41
jetzt	04]1
jeweler	0281
jezyk ojczysty	0Jo1
jl	0G21
jlpt	0=91
jmenuji se	0Y51
jo	0Y62
job d'ete	01j1
job d'été	01j1
job etudiant	01j1
job étudiant	01j1
jobs d'ete	01j1
jobs d'été	01j1
jogasz	02i1
jogositvany	0L[1
jogosítvány	0L[1
jogász	02i1
johtaja	05n1
joiner	0281
joint honours	0:H1
jordemoder	06o1
jordmor	0<<1
jornada de formacion	0E=1
jornada de formación	0E=1
jornadas	0201
jornalista	01l1
journal	0Y82
journalist	0Y:7
journaliste	01j1
journals	01S1
journeyman	02o1
jovem aprendiz	01l1
jsem	0Y51
juara	06K1
juara 1	06K1
juara i	06K1
jud	04o1
judecator	0291
judecător	0291
judetul	04o1
județul	04o1
judge	0281
judr	0DO2
juez	01P1
jueza	01P1
juf	0241
jugendleiter	0631
juggler	0281
juhataja	01L1
juhendaja	01L1
juhiluba	0YA1
juht	01L1
juiz	01l1
juiza	01l1
julkaistu	0ML1
julkaisu	07c2
junta	08>1
jurist	0YB7
jurista	01P1
juriste	0YI2
juristi	05n1
jurists	02f1
jurnal	0:R1
jurnalis	02N1
jurnalist	0291
jurnalista	0291
jurnalistă	0291
juror	0281
juru masak	02N1
juru ukur	02N1
jurusan	0>A1
jusqu'a	0YK1
jusqu'a aujourd'hui	00a1
jusqu'a present	00a1
jusqu'au	0YK1
jusqu'à	0YK1
jusqu'à aujourd'hui	00a1
jusqu'à présent	00a1
juíza	01l1
jártassági	0L[1
játékvezető	0=81
järjestyksenvalvojakortti	0431
jäsen	05n1
jó	0Y62
język ojczysty	0Jo1
k	0<n1
k k	00e1
k.k	00e1
kaantaja	05n1
kaari	0931
kab	0G21
kabupaten	0G21
kadar	0YL2
kade	0GQ1
kadernice	0?]1
kadernik	0?]1
kadeřnice	0?]1
kadeřník	0?]1
kadin	0<n1
kadın	0<n1
kaeaentaejae	05n1
kaesittelijae	05n1
kaesolev	0TM1
kaesoleva ajani	0TM1
kaetiloe	05n1
kafe	08?1
kafli	0@H1
kaksikielinen	0391
kakskeelne	0L`1
kaksoistutkinto	05R1
kalastaja	05n1
kalauz	0=81
kalfa	05d1
kameraman	0YN2
kameramann	03<1
kameramen	02N1
kammer	03[1
kamrer	02U1
kancelar	0GR1
kancelaria	0YP2
kancelarija	06^1
kancelária	03`1
kancelář	0GR1
kandidaatin tutkinto	0531
kandidaatti	0V^2
kandidat	0YR2
kandidat i	0@U1
kandidatexamen	03;1
kandidatexamen i	03;1
kandidatgrad	0@U1
kandidatprogram	03;1
kandidatsprof	0YT1
kandidatuddannelse	0@U1
kandídatspróf	0YT1
kansanopisto	04P1
kantor	08?1
kanzlei	03[1
kapici	05d1
kapitaen	03<1
kapitan	03<1
kapitel	0YU3
kapitlu	07e1
kapitola	0YX2
kapittel	0YZ1
kapitän	03<1
kapper	0241
kapster	0241
kapıcı	05d1
kar	0Kk2
karakter	0Y[2
karakterar	0Qm1
karaktergennemsnit	0L>1
karaktersnitt	0Qm1
karl	0Y]1
karlkyns	0Y]1
karlmadur	0Y]1
karlmaður	0Y]1
karosszerialakatos	0=81
karosszérialakatos	0=81
karyawan	02N1
kasap	05d1
kasir	02N1
kasittelija	05n1
kasiyer	05d1
kasjer	02I1
kasjerka	02I1
kassamedewerker	0241
kassanhoitaja	05n1
kassemedarbejder	06o1
kassenwart	0=K2
kassenwartin	09;1
kasserer	0W[4
kassier	0241
kassierer	0631
kassoer	0Se2
kassoerska	02U1
kassor	0Se2
kassorska	02U1
kassör	0Se2
kassörska	02U1
kasvataja	01L1
kat	0?k1
kat gorevlisi	05d1
kat görevlisi	05d1
katilo	05n1
katona	0=81
katu	0931
kauffrau	03<1
kaufhaus	03[1
kaufmann	03<1
kaufmannsgehilfenbrief	01N1
kaugtoo	0Y^1
kaugtöö	0Y^1
kauplus	05O1
kauppa	06d1
kauppakorkeakoulu	04P1
kauppatieteiden maisteri	0HA1
kaupunki	0Y_1
kawaler	0Y`1
kawin	0=R1
kaynakci	05d1
kaynakçı	05d1
kazaliste	0Ya1
kazalište	0Ya1
kbr	09m1
ke toan	0:W1
ke toan truong	0:W1
kebun	08?1
kec	0G21
kecamatan	0G21
keeper	0Uj1
kehittaejae	05n1
kehittaja	05n1
kehittäjä	05n1
kel	0G21
kelias	03o1
kellner	09;1
kellnerin	09;1
kelner	02I1
kelnerka	02I1
kelompok	08?1
kelurahan	0G21
kementerian	08?1
kendskab	0Yb1
kennari	0>W1
kepala	02N1
kepesites	0>e2
keppni	00;1
kepykla	03a1
kepzes	0Yc2
kertesz	0=81
kertész	0=81
kesa	0Ye1
kesaapulainen	0S^1
kesae	0Ye1
kesaeapulainen	0S^1
kesaetyoentekijae	0Sm2
kesatyontekija	0Sm2
kesk eriharidus	0Yf1
kesk-eriharidus	0Yf1
keskeriharidus	0Yg1
keskharidus	0Yf1
keskhinne	0TS1
keskiarvo	07j1
keskitaso	0Yh2
keskitasoinen	0Yj1
keskkool	0451
keskmine	0Yk1
keskmine hinne	0TS1
kesktase	0Yl2
kesktasemel	0Yk1
keskus	0Yn2
keskustelutaito	0Yj1
kestab	0TM1
kesä	0Ye1
kesäapulainen	0S^1
kesätyöntekijä	0Sm2
ketnyelvu	06N1
ketua	02N1
kevad	0Z01
kevaet	0Z11
kevat	0Z11
kevät	0Z11
key account manager	07N1
key holder	0281
key worker	0281
keyholder	0281
keynote	01S1
keynotes	01S1
kezdo	0Z22
kezdő	0Z22
kft	00e1
kg	00e1
kgaa	00e1
kha	0Z42
khach san	0;m1
khoa	0Z63
khoa hoc	0Z92
khoá học	0Z;1
khu	0BV1
khá	0Z42
khách sạn	0;m1
khóa học	0Z92
kiado	0Z<3
kiadó	0Z<3
kiem soat vien	0:W1
kiem toan vien	0:W1
kien truc su	0:W1
kierowca	02I1
kierowniczka	02I1
kierownik	02I1
kierunek	0Z?1
kiitettaevae	0MC1
kiitettava	0MC1
kiitettävä	0MC1
kilpailu	06e1
kimyager	05d1
kincstarnok	0=81
kincstárnok	0=81
kindergarten	0Z@2
kinderpfleger	0631
kindlustus	05O1
kinesitherapeute	01j1
kinetoterapeut	0291
kini	0Sk1
kinésithérapeute	01j1
kirja	07c2
kirjakauppias	05n1
kirjanpitaejae	05n1
kirjanpitaja	05n1
kirjanpitäjä	05n1
kirjasto	06d1
kirjastonhoitaja	05n1
kirjastus	0ZB2
kirvesmies	05n1
kis	0ZD1
kitabi	0>I1
kitabı	0>I1
kitap	0>I1
kitap bolumu	0>I1
kitap bölümü	0>I1
kitapci	05d1
kitapçı	05d1
kitchen	03P1
kitchen hand	0281
kitchen porter	0281
kituntetes	0001
kitunteteses	08^1
kitüntetés	0001
kitüntetéses	08^1
kivalo	0ZE3
kiváló	0ZE3
kiến trúc sư	0:W1
kiểm soát viên	0:W1
kiểm toán viên	0:W1
kjennskap	0ZH1
kk	0ZI2
kleermaker	0241
kleuterschool	08]1
kliinik	05O1
kliniek	0301
klinigi	0421
klinik	0ZK4
klinika	0ZO9
klinikk	0;L1
klinikka	06d1
klinikum	03[1
kliniği	0421
klīnika	06U1
kniha	0YX2
knihkupec	0?]1
knihovn	07;1
knihovna	0GR1
knihovnice	0?]1
knihovnik	0Bk2
knihovník	0Bk2
kniznica	03`1
knižnica	03`1
knjiga	0ZX3
knjiznica	0Z[2
knjiznicar	0Z]2
knjižnica	0Z[2
knjižničar	0Z]2
knyga	0Z_1
kobieta	0Z`1
koch	03<1
kochin	03<1
kock	02U1
kod	0Za2
koechin	03<1
koerekort	02j1
koerier	0241
koerkort	0=H2
kogumik	0411
kohtalainen	0Yj1
kok	0Zc2
koki	02N1
kokk	0Ze2
kokki	0Zg2
kokkur	0>W1
koledza	04O1
koledzas diploms	0Zi1
koledža	04O1
koledžas diploms	0Zi1
kolegija	0F91
kolegium	04C1
kolej	04I1
koleji	04I1
kolledz	0451
kolledž	0451
kolleg	0=\1
kollegium	0Zj1
kollégium	0Zj1
kolumni	0ML1
komanda	0Zk2
komercialist	05g1
komercijalist	0Zm1
komercijalista	07G1
kommissionierer	0631
kommun	0?71
kommune	0Zn4
kompanija	0[22
kompetansebevis	03m1
kompetisi	06K1
komplek	0G21
komponist	0631
kompānija	06U1
komunikativna	0[41
komunikativne	0[41
komunikativni	0[51
komunikativní	0[51
komunikatywnie	0I\1
komunikatywny	0I\1
komunikatívna	0[41
komunikatívne	0[41
komuves	0=81
komvux	0[62
kona	0[81
konatel	08m1
konateľ	08m1
koncernen	0?71
kondiittori	05n1
konditor	0[94
konduktoeoeri	05n1
konduktoer	0V;2
konduktoori	05n1
konduktor	0[=4
konduktorka	02I1
konduktör	02U1
konduktööri	05n1
konduktør	0<<1
kondüktör	05d1
koneistaja	05n1
konferanse	0YZ1
konferansi	0>I1
konferansı	0>I1
konferenca	0[A1
konference	0[B3
konferencia	0[E2
konferencija	0[G3
konferencja	07g1
konferens	0[J2
konferensi	0:R1
konferenssi	0ML1
konferenz	08n1
konferenza	07e1
kongresi	0>I1
konkurranse	0[L1
konkurrence	0[M1
konkurs	0OX1
konkursas	06T1
konkursie	0OX1
konkurss	0[N2
konobar	05e2
konserni	06d1
konservatorij	0L;1
konservatorija	0F91
konservatorio	04P1
konservatorium	0[P3
konservatuvari	04I1
konservatuvarı	04I1
konserwatorium	04C1
konsulent	0[S3
konsult	0[V2
konsultan	02N1
konsultant	0[X3
konsultantas	02e1
konsultante	02c2
konsultantka	02I1
konsultants	02f1
konsultantė	02e1
konsultti	05n1
kontor	0M01
kontsern	05O1
konverents	0411
konversationsniveau	0=>1
konversationssicher	0=>1
konverzacijski	0[[2
konverzacna	0[]1
konverzacni	0[^1
konverzačná	0[]1
konverzační	0[^1
konyv	0B\2
konyvelo	02L2
konyvkereskedo	0=81
konyvtar	04j2
konyvtaros	02L2
konzern	03[1
konzervator	0EW1
konzervatorium	0[_2
konzervatoř	0EW1
konzervatórium	0[_2
konzultant	0[a3
kool	0451
koolitus	0L<1
koolituskeskus	0451
kooperatifi	0421
koordinaator	01L1
koordinaattori	05n1
koordinator	0[d<
koordinatore	02c2
koordinatorius	02e1
koordinators	02f1
koordinatoru	05d1
koordinatorė	02e1
koordinatur	05U1
koordinatör	05d1
koordinatörü	05d1
koordinátor	0\03
koordynator	02I1
koordynatorka	02I1
koperasi	08?1
kops	0\31
kopš	0\31
korekort	02j1
korektor	0\42
korektorka	02I1
korgkool	0451
korgtase	0\61
korhaz	04j2
korkeakoulu	04P1
korkort	0=H2
korrektor	0=81
korrekturlaesare	02U1
korrekturlaeser	06o1
korrekturlasare	02U1
korrekturleser	0<<1
korrekturläsare	02U1
korrekturlæser	06o1
kortti	0\71
korut	0441
kosmeticka	0?]1
kosmetiker	0631
kosmetička	0?]1
kosmetolog	06o1
kosmetologi	05n1
kosmetyczka	02I1
kota	0G21
kotet	0He1
koulu	04P1
kouluttaja	05n1
koulutusohjelma	0\81
koulutuspaeivae	0\91
koulutuspaiva	0\91
koulutuspäivä	0\91
kovacs	0=81
kovar	0?]1
kovács	0=81
kovář	0?]1
kowal	02I1
koyu	0?k1
koz	0441
kozepes	0\:2
kozepesen	0\<1
kozepfelsofok	0\=1
kozepfok	0\<1
kozepfok felett	0\=1
kozepfoku	0\<1
kozephalado	0O41
kozepiskola	0Zj1
kozepszint	0O41
kozepszintu	0O41
kozgazdasz	02i1
kozjegyzo	0=81
kozmetikus	0=81
kozpont	07h1
kracht	0241
kraft	03<1
krajums	0Ha1
kranfuehrer	0631
kranfuhrer	0631
kranführer	0631
krankenhaus	03[1
kranschein	02D1
krawcowa	02I1
krawiec	02I1
krejci	0?]1
krejčí	0?]1
kreuz	03[1
kronik	03C1
kronikk	0YZ1
krt	0441
kryptis	0\>1
krājums	0Ha1
ksiazeczka	0B21
ksiazka	07g1
ksiegarz	02I1
ksiegowa	02I1
ksiegowy	02I1
książeczka	0B21
książka	07g1
księgarz	02I1
księgowa	02I1
księgowy	02I1
kso	08=1
kth	0\?1
ktieb	07e1
ktk	0531
ktm	0HA1
kuafor	05d1
kuaför	05d1
kuchar	02g2
kucharka	02I1
kucharz	02I1
kuchař	07;1
kuchenhilfe	09;1
kuchár	08m1
kuechenhilfe	09;1
kuester	03<1
kuhar	0Z]2
kuja	0931
kuljettaja	05n1
kullegg	04R1
kulleġġ	04R1
kulondij	0001
kumpanija	08R1
kunde	0\@1
kuni	0\A1
kunniamaininta	0071
kunsill lokali	08R1
kunta	06d1
kurang	0F:2
kurator	0\B2
kurier	0\D2
kurierka	02I1
kurir	02N1
kurs	0\F<
kurs kwalifikacyjny	0K21
kursai	08\1
kursbevis	03m1
kursi	06V1
kurssi	0\R3
kursu	0\U3
kursus	0\X4
kursusbevis	02j1
kurucu	05d1
kurucusu	05d1
kurye	05d1
kuryr	0?]1
kurz	0\\4
kurýr	0?]1
kustantaja	0ML1
kustantamo	06d1
kuster	03<1
kutato	02i1
kutató	02i1
kutseharidus	0Yf1
kutsekool	0451
kutsetunnistus	0YA1
kutuphaneci	05d1
kutuphanesi	0421
kuu	0\`1
kuud	0\`1
kuukausi	0\a1
kuukautta	0\a1
kuvar	0\b1
kuvittaja	05n1
kvalificerad yrkesutbildning	0\c1
kvenkyns	0[81
kvetinar	07;1
kvinde	0\d1
kvinna	0\e1
kvinne	0\f1
květinář	07;1
kwartalnik	07g1
kwekerij	0301
ky	00e1
ky su	0\g2
ky thuat vien	0:W1
ky yeu	0;81
kypare	02U1
käesolev	0TM1
käesoleva ajani	0TM1
käsittelijä	05n1
kätilö	05n1
kääntäjä	05n1
képesítés	0>e2
képzés	0Yc2
kétnyelvű	06N1
kórház	04j2
kõrgkool	0451
kõrgtase	0\61
köchin	03<1
könyv	0B\2
könyvelő	02L2
könyvkereskedő	0=81
könyvtár	04j2
könyvtáros	02L2
körkort	0=H2
körút	0441
kötet	0He1
köyü	0?k1
köz	0441
közepes	0\:2
közepesen	0\<1
közgazdász	02i1
közjegyző	0=81
központ	07h1
középfelsőfok	0\=1
középfok	0\<1
középfok felett	0\=1
középfokú	0\<1
középhaladó	0O41
középiskola	0Zj1
középszint	0O41
középszintű	0O41
kørekort	02j1
küchenhilfe	09;1
különdíj	0001
küster	03<1
kütüphaneci	05d1
kütüphanesi	0421
kış	0ZD1
kőműves	0=81
kế toán	0:W1
kế toán trưởng	0:W1
kỷ yếu	0;81
kỹ sư	0\g2
kỹ thuật viên	0:W1
l	0\i1
l'actualitat	02?1
l1	0:V1
l2	0:V1
l3	0:V1
la	0\j2
la actualidad	02>1
la distanta	0FG1
la distanță	0FG1
la fecha	02>1
la zi	02C1
laakari	05n1
laan	0GQ1
labai gerai	0942
labas	0\l1
labas zinasanas	0\l1
labas zināšanas	0\l1
labi	0\m2
labor	0\o2
laborans	0=81
laborant	0]13
laborantti	0S^1
laborantuddannelse	00E1
laboratoire	03H1
laboratoires	03H1
laborator	0]42
laboratori	0]62
laboratories	03P1
laboratorij	0Z[2
laboratorija	0]83
laboratorio	0];5
laboratorios	0;U2
laboratoris	03i1
laboratorium	0]@7
laboratory	03P1
laboratoř	0GR1
laboratuvari	0421
laboratuvarı	0421
laboratório	0311
laboratórios	0311
laboratórium	0]G2
laborer	0281
laboráns	0=81
labourer	0281
labs	0]I2
lacatus	0291
lackerare	02U1
lackierer	0631
laeaekaeri	05n1
laege	06o1
laegergaarden	0?71
laehetti	05n1
laehihoitaja	0Zg2
laehtien	0]K2
laekare	02U1
laeknir	0>W1
laensstyrelsen	0Kh1
laerare	02U1
laerarexamen	03;1
laerarhoegskola	0Ri1
laerarvikarie	02U1
laerer	06C2
laererutdanning	01C1
laerling	0]M5
laerlingeuddannelse	00E1
laesare	02U1
lagerarbetare	02U1
lagergarden	0?71
lagerist	0631
lagermedarbeider	0<<1
lagermedarbejder	06o1
laget	0;L1
lahetti	05n1
lahihoitaja	0Zg2
lahtien	0]K2
lahutatud	01K1
lai xe	0:W1
laisvai	0]R1
laitos	06d1
lajang	0=R1
lakare	02U1
lakatos	0LY2
laki laki	0\i1
laki-laki	0\i1
lakiernik	02I1
lakyrnik	0?]1
lakýrník	0?]1
lampista	02R1
lana	07m1
lancar	04S1
landkreis	09?1
landmaaler	06C2
landmaler	06C2
landmand	06o1
landmeter	0241
landmåler	06C2
landwirt	0631
lane	06S1
languagecert	0=91
langue maternelle	0]S1
langue natale	0]S1
lanjutan	0]T2
lansstyrelsen	0Kh1
lantbrukare	02U1
lantmaetare	02U1
lantmatare	02U1
lantmätare	02U1
lap	0]V2
lap trinh vien	0:W1
larare	02U1
lararexamen	03;1
lararhogskola	0Ri1
lararvikarie	02U1
largo	0]X2
larling	0NI1
lasare	02U1
lasser	0241
lasteaed	0451
lastenhoitaja	05n1
lastnica	0FW1
lastnik	0FW1
lat	0]Z1
lata	0]Z1
latem	0][1
lato	0][1
lato sensu	0MT1
laufend	04]1
laukums	0?l1
laulaja	05n1
laurea	0H51
laurea a ciclo unico	0]\1
laurea breve	0H51
laurea in	0H51
laurea magistrale	0]\1
laurea magistrale in	0]\1
laurea quinquennale	0]\1
laurea specialistica	0]\1
laurea specialistica in	0]\1
laurea triennale	0H51
laurea triennale in	0H51
laurea vecchio ordinamento	0]\1
laureat	0]]2
laureata in	0H51
laureatas	06T1
laureate	00M1
laureatka	0OX1
laureato in	0H51
lauréat	00M1
lauréate	00M1
lavapiatti	02G1
law school	01^1
lawyer	0281
lda	00e1
le tan	0:W1
leabhar	0@N1
leacht	0@N1
leachtoir	0401
lead	0]_4
leader	0281
leader of	0281
learning	0]c1
leaving cert	02o1
leaving certificate	02o1
leaving certificate applied	02o1
lebenslauf	0=h1
lecteur	01j1
lector	0291
lectrice	01j1
lecture	01S1
lecturer	0281
lectures	01S1
ledamot	02U1
ledare	02U1
leder	06C2
ledig	0Qc1
leed	01a1
leerkracht	0241
leerling	0]d2
leerlingwezen	08=1
legat	0[M1
lege	0<<1
legitimation	0=H2
legiutas kisero	0=81
lehrabschluss	01N1
lehrabschlusspruefung	01N1
lehrabschlussprufung	01N1
lehrabschlussprüfung	01N1
lehranstalt	0=\1
lehre	01N1
lehre als	01N1
lehre zum	01N1
lehre zur	01N1
lehrer	0631
lehrgang	0PX2
lehrling	0]f3
lehrstuhl	0]i3
lehti	0]l1
lehtiartikkeli	0ML1
lehtori	05n1
leidbeinandi	0>W1
leider	0241
leidinys	0Z_1
leidsogumadur	0>W1
leidster	0241
leidykla	0]m2
leikhus	06f1
leikhús	06f1
leikskoli	04K1
leikskóli	04K1
leipomo	06d1
leipuri	05n1
leirleder	0<<1
leiter	0631
leitung	03<1
leiðbeinandi	0>W1
leiðsögumaður	0>W1
lekar	0]o3
lekaren	03`1
lekarka	02I1
lekarn	07;1
lekarna	0^22
lekarnicka	0A91
lekarnik	0A91
lekarz	02I1
lektor	0^4:
lektorin	03<1
lektorka	0WY2
lektors	02f1
lekár	08m1
lekáreň	03`1
lekárnik	0A91
lekárnička	0A91
lembaga	08?1
lengua madre	0Un1
lengua materna	0Un1
lengua nativa	0Un1
lente	0^>1
lentoemaentae	05n1
lentoemanta	05n1
lentoemäntä	05n1
leraar	0241
lerares	0241
let	0^?2
leta	0^A1
leti	0^A1
leto	0^B4
letrada	01P1
letrado	01P1
letters	01S1
lettur	05U1
letuska	0?]1
letuška	0?]1
level 2	02o1
level 2 certificate	02o1
level 2 diploma	02o1
level 3	02o1
level 3 award	01h1
level 3 certificate	02o1
level 3 diploma	02o1
level 4 certificate	02n1
level 4 diploma	02n1
level 5 certificate	02n1
level 5 diploma	02n1
leveltaros	0=81
levnadsbeskrivning	0^F1
levnedslob	0^G1
levnedsloeb	0^G1
levnedsløb	0^G1
levnetsloep	0^H1
levnetslop	0^H1
levnetsløp	0^H1
levéltáros	0=81
leyfi	0^I2
lezing	0^K2
lezingen	07_1
lgh	0?L1
lia	0;M1
libraia	02G1
libraio	02G1
libraire	01j1
librairie	03H1
librar	0291
librarian	0281
library	03P1
librera	01P1
librero	01P1
libri	07U1
libro	0^M2
libros	0201
lic	0X?1
licejs	04O1
licejus	0F91
licenca	0^O4
licence	0^S5
licence 1	0:V1
licence 2	0:V1
licence 3	0:V1
licence generale	0:V1
licence générale	0:V1
licence pro	0:V1
licence professionnelle	0:V1
licence to	01h1
licencia	0^X2
licencia de	01n1
licenciada	0:^1
licenciada en	07M1
licenciado	0:^1
licenciado en	07M1
licenciatura	0^Z2
licenciatura em	0:^1
licenciatura en	07M1
licencija	0^\2
licencja	0B21
licencjackie	0X?1
licencjat	0X?1
licens	0^^2
license	01h1
licensed	01h1
licenta	0^`2
licentiat	0H61
licentiata	0H61
licentiatexamen	0Hb1
licentie	0AR2
licenza	01M1
licenza elementare	08a1
licenza media	08a1
licenzja	0Ao1
licença	0?\1
licențiat	0H61
licențiată	0H61
licență	0^`2
liceo	0^b2
liceu	0^d3
liceul	0^g2
liceum	04C1
liceum ogolnoksztalcace	0K21
liceum ogólnokształcące	0K21
licėjus	0F91
lider	0^i5
lideri	05d1
liderka	02I1
lidt kendskab	0=D1
lidz	0^n1
lidz sim	0^o1
lidz sim bridim	0^o1
lieutenant	0281
lieutenante	01j1
lifeguard	0281
ligonine	03a1
ligoninė	03a1
liitto	06d1
lijecnica	0>g1
lijecnik	0>g1
liječnica	0>g1
liječnik	0>g1
limba materna	0>R1
limba maternă	0>R1
limbă maternă	0>R1
limited	0_02
limited working	0CI1
limited working proficiency	0CI1
lingua madre	0_21
lingua materna	0_32
lingua nativa	0>X1
linguaskill	0=91
lingwa materna	0>T1
linja	0\81
linje	0NV2
linjen	0_51
linnavalitsus	05O1
liofa	05X1
lisans	0BZ1
lisans derecesi	0BZ1
lisans mezunu	0BZ1
lisansi	0=Q1
lisansı	0=Q1
lise	0_62
lise diplomasi	0_81
lise diploması	0_81
lise mezunu	0_81
lisens	03m1
lisensi	0=[1
lisensiaatti	0OE1
lisenssi	0431
lisesi	04I1
listonos	07;1
listonosz	02I1
listonoszka	02I1
listonoš	07;1
litil	0Rj1
litsents	0YA1
litt	0=E1
livello avanzato	09b1
livello base	0Ca1
livello intermedio	0HZ1
livre	0231
livreira	01l1
livreiro	01l1
livres	0231
livreur	01j1
livreuse	01j1
livro	05Z1
livros	05Z1
lizenz	0_92
lizenziat	00<1
liċenzja	0Ao1
ljekarna	0Ya1
ljekarnik	0>g1
ljeto	0_;1
ll b	0:I2
ll m	0La2
ll.b	0:I2
ll.m	0La2
llar d'infants	01_1
llb	0:G1
llc	00e1
llengua materna	0_<1
llengua nativa	0_<1
llibre	0@l1
llicencia	01m1
llicenciada en	0_=1
llicenciat en	0_=1
llicenciatura	0_=1
llicència	01m1
llm	0GX1
llp	00e1
ln	06S1
loader	0281
loai gioi	0GI1
loai kha	0GI1
loai xuat sac	0GI1
loc	0@K1
localita	0@K1
località	0@K1
locen	0_>1
locena	0_>1
locul 1	0@<1
locul i	0@<1
locum	0281
locuteur natif	0]S1
logfraedingur	0>W1
logisticien	01j1
logisticienne	01j1
logistics	03P1
logistik	03[1
logopaed	06o1
logoped	0_?4
logopeda	0_C2
logopedist	0I>1
logopedista	02G1
logopedus	0=81
logopæd	06o1
logopédus	0=81
loja	0311
lojas	0311
lojistik	0421
lokakarya	0_E1
lokfoerare	02U1
lokfoerer	0<<1
lokforare	02U1
lokforer	0<<1
lokfuehrer	0631
lokfuhrer	0631
lokförare	02U1
lokfører	0<<1
lokführer	0631
lokomotivfoerer	06o1
lokomotivforer	06o1
lokomotivfører	06o1
lomba	06K1
loodgieter	0241
lop tap huan	0Z;1
lopend	0T:1
lote	04d1
loti labi	08o2
lotissement	05D1
lower second	00U1
ločen	0_>1
ločena	0_>1
loại giỏi	0GI1
loại khá	0GI1
loại xuất sắc	0GI1
ltd	00e1
ltd sti	00e1
ltd. şti	00e1
ltda	00e1
lts	08=1
lu ecrit parle	0DG1
lu hanh	0;m1
lu parle ecrit	0DG1
lu, parlé, écrit	0DG1
lu, écrit, parlé	0DG1
luan an	0;81
luat su	0:W1
luba	0_F2
lucrare	07T1
lucratoare	0291
lucrator	0291
lucrătoare	0291
lucrător	0291
luento	0]l1
lugar	04d1
luk	0531
lukanda	08R1
lukio	04P1
lukion oppimaara	05R1
lukion oppimaeaerae	05R1
lukion oppimäärä	05R1
luku	0ML1
lulus	0_H1
lumberjack	0281
luna	0_I1
lungomare	0@K1
luni	0_I1
lună	0_I1
lupa	0\71
lupakortti	0431
luthier	0281
lutseum	0451
luu loat	0@_1
luận án	0;81
luật sư	0:W1
ly lich	0T[1
lycee	01`1
lyceum	0_J3
lycée	01`1
lyzeum	0=\1
lái xe	0:W1
lána	07m1
lägergården	0?71
lähetti	05n1
lähihoitaja	0Zg2
lähtien	0]K2
läkare	02U1
länsstyrelsen	0Kh1
lärare	02U1
lärarexamen	03;1
lärarhögskola	0Ri1
lärarvikarie	02U1
lärling	0NI1
läsare	02U1
lääkäri	05n1
læge	06o1
læknir	0>W1
lærer	06C2
lærerutdanning	01C1
lærling	0W[4
lærlingeuddannelse	00E1
léacht	0@N1
léachtóir	0401
légiutas-kísérő	0=81
lékař	07;1
lékárn	07;1
lékárna	0GR1
léto	0_M1
líder	03g2
língua materna	0>X1
língua nativa	0>X1
líofa	05X1
lítil	0Rj1
lögfræðingur	0>W1
lütseum	0451
lý lịch	0T[1
lýceum	0_N1
lăcătuș	0291
līdz	0^n1
līdz šim	0^o1
līdz šim brīdim	0^o1
lưu loát	0@_1
lập trình viên	0:W1
lễ tân	0:W1
lớp tập huấn	0Z;1
lữ hành	0;m1
m	0_O;
m a	0GX1
m a sc	0Ml1
m arch	0La2
m b a	0GX1
m com	0La2
m ed	0La2
m eng	0La2
m f a	0GX1
m litt	0Ml1
m mus	0Ml1
m phil	0Ml1
m res	0Ml1
m s	0GX1
m sc	0GX1
m sc prof	0YT1
m st	0Ml1
m tech	0La2
m. a	0GX1
m. ed	0GX1
m. eng	0GX1
m. sc	0GX1
m.a	0GX1
m.a.sc	0Ml1
m.arch	0La2
m.b.a	0GX1
m.com	0La2
m.ed	0La2
m.eng	0La2
m.f.a	0GX1
m.litt	0Ml1
m.mus	0Ml1
m.phil	0Ml1
m.res	0Ml1
m.s	0GX1
m.sc	0GX1
m.sc.-próf	0YT1
m.st	0Ml1
m.tech	0La2
m1	0FM2
m2	0FM2
ma	0_Z3
ma numesc	0_]1
maakond	0_^1
maalare	02U1
maalari	05n1
maan	0__1
maanad	0__1
maanader	0__1
maand	0_`1
maanden	0_`1
maaned	0_a2
maaneder	0_a2
maanmittari	05n1
maantee	0_c1
maanviljelija	05n1
maanviljelijae	05n1
maanviljelijä	05n1
maatschap	0Q[1
macchinista	02G1
macelar	0291
macellaio	02G1
macher	03<1
macherin	03<1
machinist	0_d2
macon	01j1
madalya	0<B1
madrasah	0N`1
madre lingua	0_21
madrelingua	0_21
maennl	0TK1
maennlich	0TK1
maestra	0@]2
maestria	0_f2
maestria en	07M1
maestro	0@]2
maestría	0_f2
maestría en	07M1
mag	0_h3
magacioner	07G1
magang	02N1
magas szintu	0_k1
magas szintű	0_k1
magasin	03H1
magasinier	01j1
magasiniere	01j1
magasinière	01j1
magazasi	0421
magazijnmedewerker	0241
magazin	03Z1
magazine	03P1
magazioner	0291
magazynier	02I1
magazynierka	02I1
magazziniera	02G1
magazziniere	02G1
magician	0281
magistar	0_l2
magister	0_n8
magister farmacji	02I1
magister inzynier	0Xi1
magister inżynier	0Xi1
magistere	03e1
magisterexamen	0B_1
magisterexamen i	0B_1
magisterij	0`61
magisterium	0Xi1
magisterske	0`72
magisterske studium	0`72
magisterskie	0Xi1
magistersky	0XE1
magisterské	0`72
magisterské studium	0XE1
magisterské štúdium	0XG1
magisterský	0XE1
magisterstudium	00<1
magistr	0XE1
magistra	0G[1
magistra grads	0`91
magistrantura	0`:1
magistrantuur	0`;1
magistrantūra	0`:1
magistras	0`:1
magistrat	01j1
magistrate	08C2
magistratura	0`<2
magistre	0`>2
magistrica	0`61
magistrica stroke	0`61
magistrikraad	0`;1
magistriope	0`;1
magistriõpe	0`;1
magistro	0`:1
magistro laipsnis	0`:1
magistrs	0`91
magistrski studij	0`61
magistrski študij	0`61
magistrė	0`:1
magistère	03e1
magna cum laude	0BC1
magíster	07M1
mah	0?k1
mahallesi	0?k1
mahir	0`@2
mai napig	00o1
maig	00o1
maintainer	0281
maintenant	00a1
maire	01j1
mairie	03H1
maison	03H1
maisteri	0`B2
maisterintutkinto	0HA1
maistreacht	0`D1
maistru	0291
maith	0`E1
maitre	01j1
maitre d	0281
maitre d'hotel	01j1
maitresse	01j1
maitrise	0`F3
maitrise parfaite	0DH1
maitrise universitaire	0:V1
majalah	0:R1
majeure	0OD1
majitel	02g2
majiteľ	08m1
major	0CN1
major de promotion	00M1
major in	0CN1
majoring in	0CN1
majster	0`I2
majstor	0>h2
makalah	0:R1
makale	0>I1
makalesi	0>I1
make up artist	0281
make-up artist	0281
makelaardij	0301
maker	0281
makinist	05d1
makler	0631
malare	02U1
male	0`K1
maler	0QQ3
mam na imie	0Y41
mam na imię	0Y41
man	0`L6
manad	0__1
manader	0__1
manager	0`R6
manajer	02N1
manazer	02g2
manažer	07;1
manažér	08m1
mand	0`X1
mandat	0`Y1
mandor	02N1
maned	0_a2
maneder	0_a2
manicure	01l1
maniger	05U1
manipulacao de alimentos	0?\1
manipulador de alimentos	01n1
manipulação de alimentos	0?\1
maniġer	05U1
mann	0`Z2
mannelijk	0`\1
mannl	0TK1
mannlich	0TK1
mannskap	0<<1
manual handling	01h1
manudir	0`]1
manudur	0`]1
manutentionnaire	01j1
manzana	04n1
maquetador	01P1
maquetadora	01P1
maquettiste	01j1
maquinista	01P1
mara	0O@1
maraicher	01j1
maraichere	01j1
marangoz	05d1
maraîcher	01j1
maraîchère	01j1
marceneira	01l1
marceneiro	01l1
march	0La2
marie	0A@1
mariee	0A@1
marin	01j1
marinaio	02G1
marinar	0291
marinera	01P1
marinero	01P1
marinheiro	01l1
marié	0A@1
mariée	0A@1
mark	00U1
marker	0281
market	0`^2
marketingvezeto	0=81
marketingvezető	0=81
marks	00U1
markt	03[1
maros	0=81
married	0B^1
marynarz	02I1
marós	0=81
mas	03i1
maschile	0``1
maschinenbau	03[1
maschinist	0631
maschio	0``1
masculi	0SN1
masculin	0`a2
masculine	0`c2
masculino	0`e2
masculí	0SN1
masih berlangsung	0Sk1
masinis	02N1
maskil	0`g1
maskinfoererbevis	03m1
maskinforerbevis	03m1
maskinførerbevis	03m1
masseur	0D32
masseuse	0281
master	0`h?
master 1	0a72
master 2	0a72
master degree	0Ml1
master di i livello	0]\1
master di ii livello	0]\1
master di primo livello	0]\1
master di secondo livello	0]\1
master en	07M1
master i	0a93
master ii	03e1
master in	0a<3
master of	0a?2
master of applied science	0Ml1
master of architecture	0Ml1
master of arts	0Ml1
master of business administration	0Ml1
master of commerce	0Ml1
master of design	0Ml1
master of economics	0Ml1
master of education	0Ml1
master of engineering	0Ml1
master of fine arts	0Ml1
master of laws	0Ml1
master of medicine	0Ml1
master of music	0Ml1
master of nursing	0Ml1
master of philosophy	0Ml1
master of public administration	0Ml1
master of public health	0Ml1
master of science	0Ml1
master of social work	0Ml1
master of technology	0Ml1
master oficial	07M1
master pro	03e1
master professionnel	03e1
master recherche	03e1
master studije	0Wa1
master universitari	0_=1
master universitario	07M1
master's	0Ml1
master's degree	0Ml1
masterabschluss	00<1
masterand	0H71
masterat	0H71
mastere	03e1
mastere specialise	03e1
masterexamen	0B_1
masterexamen i	0B_1
mastergrad	0Lc1
mastergrad i	0Lc1
masteropleiding	0J11
masterprogram	0B_1
masters	0Ml1
masterstudium	0aA2
masteruddannelse	0@U1
masterutbildning	0B_1
mastery	0aC2
mastère	03e1
mastère spécialisé	03e1
maszynista	02I1
matelot	01j1
materinji	0aE1
materinscina	0aF1
materinska rec	0aG1
materinski	0aE1
materinski jezik	0aE1
materinsky	0aG1
materinsky jazyk	0aG1
materinská reč	0aG1
materinský	0aG1
materinský jazyk	0aG1
materinščina	0aF1
materna	0aH4
maternega	0aF1
maternelle	0aL2
materni	0aF1
materni jezik	0aF1
maternji	0aN1
maternji jezik	0aN1
materno	0>X1
maternă	0>R1
materska skola	0Nf2
matersky	0aO1
matersky jazyk	0aO1
materská škola	0_N1
materstina	0aO1
mateřská škola	0EW1
mateřský	0aO1
mateřský jazyk	0aO1
mateřština	0aO1
mathematician	0281
mathematiker	0631
matig	0<e1
matricula d'honor	0Mm1
matricula de honor	0@P1
matriculation	02o1
matron	0281
matrona	01P1
matroos	0241
matros	0Ei1
matrose	03<1
matroz	02i1
matrícula d'honor	0Mm1
matrícula de honor	0@P1
matróz	02i1
matsec	0An1
matu	0381
matura	0aP6
maturita	0aV3
maturita artistica	08a1
maturita classica	08a1
maturita linguistica	08a1
maturita scientifica	08a1
maturita tecnica	08a1
maturita z	0aY1
maturitaet	01N1
maturitat	01N1
maturite	0381
maturite gymnasiale	0381
maturite professionnelle	0381
maturitna skuska	0aZ1
maturitni	0aY1
maturitni zkouska	0aY1
maturitná skúška	0aZ1
maturitní	0aY1
maturitní zkouška	0aY1
maturità	08a1
maturità artistica	08a1
maturità classica	08a1
maturità linguistica	08a1
maturità scientifica	08a1
maturità tecnica	08a1
maturität	01N1
maturité	0381
maturité gymnasiale	0381
maturité professionnelle	0381
maturski ispit	0a[1
maurer	0631
mavo	08=1
maçon	01j1
maître	01j1
maître d	0281
maître d'hôtel	01j1
maîtresse	01j1
maîtrise	0`F3
maîtrise parfaite	0DH1
maîtrise universitaire	0:V1
mağazası	0421
maģistra grāds	0`91
maģistratūra	0`91
maģistre	0`91
maģistrs	0`91
mba	0La2
mba em	0MT1
mbh	00e1
mbo	0a\2
mbo 2	08=1
mbo 3	08=1
mbo 4	0a^2
mbo diploma	08=1
mbo niveau 1	08=1
mbo niveau 2	08=1
mbo niveau 3	08=1
mbo niveau 4	0a`1
mbo opleiding	08=1
mbo-diploma	08=1
mbo-opleiding	08=1
mca	0GX1
mcsa	01a1
mcse	01a1
md	0aa2
mdes	0GX1
mdr	0ac1
me	00e1
me chamo	0BD1
me jmeno je	0Y51
me llamo	0ad1
meanleibheal	0ae2
meanscoil	01V1
mecanic	0ag2
mecanic de locomotiva	0291
mecanic de locomotivă	0291
mecanica	01P1
mecanicien	01j1
mecanico	03g2
meccanico	02G1
mechanic	0281
mechanik	0RW3
mechanikas	02e1
mechaniker	0631
mechatroniker	0631
mecànic	02R1
mecánica	01P1
mecánico	01P1
mecânico	01l1
med	0GX1
medaglia	00P1
medaila	0041
medaile	0051
medaille	0ai4
medaille d'or	00M1
medal	0am3
medala	00C1
medaleinkunn	02E1
medalha	00N1
medali	06K1
medalia	0@<1
medalie	0@<1
medalis	06T1
medalj	00L1
medalja	0b03
medalje	0b32
medaljen	0b53
medalla	0=:2
medarbeider	0<<1
medarbejder	06o1
medarbetare	02U1
medaļa	00C1
meddommer	0<<1
medecin	01j1
medel	0b82
medelbetyg	0=b1
medelgod	0UV1
medewerker	0241
medewerkster	0241
medfoerfattare	02U1
medforfattare	02U1
medforfatter	06C2
medförfattare	02U1
medhjaelper	06o1
medhjælper	06o1
media	0b:5
media final	0Bj1
media generala	0@Q1
media generală	0@Q1
medianomi	0531
medic	0291
medic rezident	0291
medica	03g2
medical school	01^1
medicinska sestra	0B`3
medico	0703
medie	0b?2
medie de absolvire	0@Q1
medio	0bA5
medio alto	0?g1
medio-alto	0?g1
mediu	0Wh2
medium	0Wl2
medja	0bF1
medju	0bG1
medlem	05k3
medmasa	02f1
medmāsa	02f1
mees	0bH1
meeskond	0bI1
meester	0241
meget god	0bJ4
meget gode	0P71
meget godt	0bN2
megye	0441
mehanicar	05e2
mehanik	0FW1
mehanikis	02f1
mehaničar	05e2
mehāniķis	02f1
mein name ist	0Ui1
meistarabref	0HH1
meistarabréf	0HH1
meistaragrada	0YT1
meistaragráða	0YT1
meistaraprof	0YT1
meistarapróf	0YT1
meistars	02f1
meister	0bP4
meisterbrief	04B1
meisterin	0bT2
meisterpruefung	04B1
meisterprufung	04B1
meisterprüfung	04B1
meistras	02e1
mekaanikko	05n1
mekanik	02N1
mekaniker	05k3
melhor	00N1
mellanniva	0UV1
mellannivaa	0UV1
mellannivå	0UV1
mellem	0bV2
member	0281
membra	0291
membre	0CL2
membro	01l1
membru	0291
membră	0291
memoire	0231
memur	05d1
memuru	05d1
men	0bX2
menadzer	0bZ3
menadżer	02I1
menadžer	05e2
mencao honrosa	00N1
mencio	0b]2
mencio especial	01d1
mencion	0b_2
mencion de honor	01c1
menció	0b]2
menció especial	01d1
mención	0b_2
mención de honor	01c1
menedzer	0ba3
menedzere	02f1
menedzeris	02f1
menedzser	02i1
menedżer	02I1
menedžer	0Z]2
menedžere	02f1
menedžeris	02f1
meneillaan	0KL1
meneillaeaen	0KL1
meneillään	0KL1
menengah	0DV2
menengah atas	0bd1
menesi	0be1
menesiai	0bf1
menesis	0be1
menesiu	0bf1
meng	0La2
menikah	0=R1
menntaskoli	04K1
menntaskóli	04K1
menor aprendiz	01l1
mensajera	01P1
mensajero	01P1
mention	0bg2
mention assez bien	0O51
mention bien	0O51
mention complementaire	0381
mention complémentaire	0381
mention passable	0O51
mention speciale	00M1
mention spéciale	00M1
mention tres bien	0O51
mention très bien	0O51
mentiune	0@<1
mentor	0bi4
mentora	01l1
menuisier	01j1
menuisiere	01j1
menuisière	01j1
menuo	0bf1
menzione	00P1
menzione d'onore	00P1
menzione speciale	00P1
menção honrosa	00N1
mențiune	0@<1
merchandiser	0281
merhaba	0TJ1
merimies	05n1
merit	00U1
meritfoerteckning	0^F1
meritforteckning	0^F1
meritförteckning	0^F1
meritvaerde	0=b1
meritvarde	0=b1
meritvärde	0=b1
merkezi	0421
merkonomi	05R1
mernok	02i1
mes	0bm5
mese	0c21
mesec	0c32
meseca	0c32
mesecev	0c51
meseci	0c32
mesemondo	02i1
mesemondó	02i1
mesera	01P1
mesero	01P1
meses	0c62
mesi	0c21
mesiac	0c81
mesiace	0c81
mesiacov	0c81
mesic	0c91
mesice	0c91
mesicu	0c91
meska	0c:1
meski	0c:1
meslek lisesi	0_62
meslek yuksekokulu	04I1
meslek yuksekokulu mezunu	0c;1
meslek yüksekokulu	04I1
meslek yüksekokulu mezunu	0c;1
mesos	0c<1
messageries	03H1
mestari	05n1
mester	0c=3
mesterbrev	07f1
mesterdiploma	0Km1
mesterfok	0c@1
mesterfokozat	0Km1
mesterkepzes	0Km1
mesterképzés	0Km1
mestra	02R1
mestrado	0MT1
mestrado academico	0MT1
mestrado acadêmico	0MT1
mestrado em	0MT1
mestrado integrado	0MT1
mestrado profissional	0MT1
mestratge	0_=1
mestre	0cA2
mestre de obras	01l1
mestre em	0MT1
mestsky urad	0Hl2
mestský úrad	03`1
metai	0cC1
meteorologist	0281
metge	02R1
metgessa	02R1
metreur	01j1
metselaar	0241
metsuri	05n1
metteur en scene	01j1
metteur en scène	01j1
metu	0cC1
metzger	03<1
metų	0cC1
meu nome e	0BD1
meu nome é	0BD1
meubelmaker	0241
mevcut	0?j1
mews	06S1
mezatka	0Y`1
mezczyzna	0c:1
mezun	0cD1
mezuniyet	0cD1
mezuniyet notu	03d1
meánleibhéal	0ae2
meánscoil	01V1
meðaleinkunn	02E1
mfa	0cE2
mgimo	0Bm1
mgr	0cG2
mgr inz	0Xi1
mgr inż	0Xi1
mh	0?k1
mi	0cI1
mi chiamo	0V91
mi nombre es	0ad1
midalja	0?H1
middel	0cJ1
middelmatig	0D81
middels	0cK2
midlungs	0cM2
midwife	0281
mierne	0cO1
mierne pokrocily	0[]1
mierne pokročilý	0[]1
mies	0cP2
miesiac	0cR1
miesiace	0cR1
miesiecy	0cR1
miesiąc	0cR1
miesiące	0cR1
miesięcy	0cR1
mieszkanie	0521
mijn naam is	0V71
militair	0241
militaire	01j1
militar	0C43
militare	02G1
mills	03P1
mim	0GX1
mimar	05d1
mimari	05d1
mimarı	05d1
mina olen	0cS1
minae olen	0cS1
minh la	0cT1
minicurso	0@g1
minijob	09;1
ministarstvo	0AE2
ministeerium	05O1
minister	03Z1
ministere	03H1
ministeri	03i1
ministerie	0Q[1
ministeriet	0@>1
ministerija	03a1
ministerio	0cU3
ministerioe	06d1
ministerium	03[1
ministeriö	06d1
ministero	03b1
ministerstvo	0Hl2
ministerstwo	03O1
ministeru	08R1
ministerul	03Z1
ministrija	06U1
ministrstvo	0?81
ministry	03P1
ministère	03H1
ministério	0311
miniszterium	07h1
minisztérium	07h1
minn	0cX2
minor	0CN1
minor in	0CN1
minosites	08^1
minä olen	0cS1
minősítés	08^1
mionna	0cI1
mirne	0cZ1
mirne pokrocila	0[^1
mirne pokrocily	0c[1
misrah	0F<1
misraħ	0F<1
mistenni	0c\1
mistr	0?]1
mit	0Bm1
mit auszeichnung	01O1
mit navn er	0Xl1
mitali	06A2
mitarbeiter	0631
mitarbeiter des jahres	00:1
mitja	0Wb2
mitja alt	0?B1
mitjana	0Mm1
mitjà	0Wb2
mitjà alt	0?B1
mitjà-alt	0?B1
mitt namn aer	0Xb1
mitt namn ar	0Xb1
mitt namn är	0Xb1
mitt navn er	0Xm1
mittel	0c]2
mittelmaessig	0=>1
mittelmassig	0=>1
mittelmäßig	0=>1
mittlere kenntnisse	0=>1
mittlere reife	01N1
mixologist	0281
mizar	0FW1
miðlungs	0cM2
mj	0c_1
mjesec	0c_1
mjeseca	0c_1
mjeseci	0c_1
mjog god	0c`2
mjog god kunnatta	0Q21
mjog gott	0Q21
mjög gott	0Q21
mjög góð	0c`2
mjög góð kunnátta	0Q21
mlitt	0Ml1
mmus	0Ml1
mnd	0cb2
mnt	0_^1
mo	0cd1
moara	03Z1
moasa	0291
moașă	0291
modeliste	01j1
modellista	02G1
moderate	0CI1
moderator	0D32
modersmaal	0ce2
modersmaalsnivaa	0P@1
modersmaalsniveau	0P81
modersmaalstalare	0P@1
modersmal	0ce2
modersmalsniva	0P@1
modersmalsniveau	0P81
modersmalstalare	0P@1
modersmål	0ce2
modersmålsniveau	0P81
modersmålsnivå	0P@1
modersmålstalare	0P@1
modista	01P1
modul	0cg2
modurmal	0ci1
modurmali	0ci1
modéliste	01j1
moedertaal	0Ke1
moedertaalspreker	0Ke1
moi	0cj1
moi bat dau	0ck1
moi c'est	0Xf1
moi hoc	0cl1
moikka	0cj1
moin	0Ra1
mois	0cm1
mojster	0FW1
mokslininkas	02e1
mokslu daktaras	0Em1
mokslų daktaras	0Em1
mokykla	0F91
mokytoja	02e1
mokytojas	02e1
molt bo	0P21
molto buono	09b1
momentan	04]1
momenteel	0T:1
mon	0cn1
monat	0cn1
monate	0cn1
monaten	0cn1
moniteur	01j1
monitor	02O3
monitora	02O3
monitrice	01j1
monografie	08n1
monograph	01S1
monographie	08n1
montador	01l1
montadora	01l1
montajci	05d1
montajcı	05d1
montator	0291
montatore	02G1
montatrice	02G1
monter	0WY2
monteur	0co3
monteuse	01j1
month	0d21
months	0d21
montir	02N1
montoer	05k3
montor	05k3
montér	0?]1
montör	02U1
montør	06C2
morsmaal	0PA1
morsmaalsnivaa	0PA1
morsmal	0PA1
morsmalsniva	0PA1
morsmål	0PA1
morsmålsnivå	0PA1
mos	0cd1
moski	0d31
most	00o1
moteris	0d41
moteriska	0d41
moteriška	0d41
mother language	0Oe1
mother tongue	0Oe1
motoboy	01l1
motorista	01l1
motors	03P1
mottak	0;L1
moulder	0281
mountain guide	0281
moyen	08B1
moyenne	0O51
mozo	01P1
mozo de almacen	01P1
mozo de almacén	01P1
moški	0d31
mpa	0GX1
mph	0GX1
mphil	0GX1
mr	0J11
mres	0La2
ms	0GX1
msc	0d52
msci	0GX1
mta	09;1
mtech	0GX1
mts	08=1
mtu	00e1
mtü	00e1
mua dong	0d71
mua he	0T71
mua thu	0d81
mua xuan	0d91
mucama	01P1
mucamo	01P1
mudiresi	05d1
mudr	0DO2
mudur	05d1
mudurlugu	0d:2
muduru	05d1
mueller	03<1
muhasebeci	05d1
muhely	07h1
muhendis	05d1
muhendisi	05d1
muhendislik	0421
muinteoir	0401
muito bom	09Q2
mujer	0O;1
mukemmel	0C:1
mulettista	02G1
mulher	0O>1
muller	03<1
mulo	08=1
muncitoare	0291
muncitor	0291
munkas	02i1
munkatars	02i1
munkatárs	02i1
munkás	02i1
muotoilija	05n1
murare	02U1
murarz	02I1
muratore	02G1
murer	06C2
musdienas	0^o1
musee	03H1
museo	0d<3
museu	0d?2
museum	0dA7
musician	0281
musicien	01j1
musicista	02G1
musico	03g2
musiker	0[94
musim dingin	0dH1
musim gugur	0dI1
musim panas	0dJ1
musim semi	0dK1
muskarac	0dL2
muski	0dL2
musko	0dL2
musée	03H1
muttersprache	0MD1
muttersprachler	0MD1
muttersprachlerin	0MD1
muttersprachlich	0MD1
muttersprachniveau	0MD1
mutuelle	03H1
muuja	01L1
muurari	05n1
muuseum	05O1
muusikko	05n1
muvezeto	02L2
muy alto	09_1
muy bueno	09`2
muz	0dN2
muzej	03L3
muzejs	06U1
muzesi	0421
muzeu	03Z1
muzeul	03Z1
muzeum	0dP4
muzician	0291
muziejus	03a1
muzikant	0I>1
muzisyen	05d1
muzske	0dN2
muzyk	02I1
muškarac	0dL2
muški	0dL2
muško	0dL2
muž	0dN2
mužské	0dN2
mvp	0dT1
my cv	0dU1
my name is	0Ub1
my resume	0dU1
mycket bra	09W2
mycket god	09W2
mycket goda	0P91
myndighet	0?71
myyja	05n1
myyjae	05n1
myyjä	05n1
myymaelae	06d1
myymala	06d1
myymälä	06d1
mz	04n1
màster	0_=1
màster universitari	0_=1
máig	00o1
máistreacht	0`D1
mán	0`]1
mánuðir	0`]1
mánuður	0`]1
máster	07M1
máster en	07M1
máster oficial	07M1
máster universitario	07M1
männl	0TK1
männlich	0TK1
målare	02U1
mån	0__1
månad	0__1
månader	0__1
måned	0_a2
måneder	0_a2
mé jméno je	0Y51
mécanicien	01j1
médaille	00M1
médaille d'or	00M1
médecin	01j1
média	0Bj1
média final	0Bj1
médica	03g2
médico	03g2
médio	0Wj2
mémoire	0231
mérnök	02i1
métreur	01j1
mês	0dV1
mình là	0cT1
mí	0cI1
míonna	0cI1
mírně	0cZ1
mírně pokročilá	0[^1
mírně pokročilý	0c[1
móðurmál	0ci1
móðurmáli	0ci1
mùa hè	0T71
mùa thu	0d81
mùa xuân	0d91
mùa đông	0d71
múinteoir	0401
músico	03g2
múzeum	0]G2
müdiresi	05d1
müdür	05d1
müdürlüğü	0d:2
müdürü	05d1
mühendis	05d1
mühendisi	05d1
mühendislik	0421
mükemmel	0C:1
müller	03<1
müzesi	0421
müzisyen	05d1
müüja	01L1
mă numesc	0_]1
măcelar	0291
mēn	0be1
mēnesis	0be1
mēneši	0be1
mėn	0bf1
mėnesiai	0bf1
mėnesių	0bf1
mėnuo	0bf1
męska	0c:1
męski	0c:1
mężatka	0Y`1
mężczyzna	0c:1
měs	0c91
městský úřad	0GR1
měsíc	0c91
měsíce	0c91
měsíců	0c91
mūsdienas	0^o1
műhely	07h1
művezető	02L2
mới bắt đầu	0ck1
mới học	0cl1
n	0dW1
n v	00e1
n.v	00e1
n1	0=91
n2	0=91
n3	0=91
n4	0=91
n5	0=91
na	0dX2
na daljavo	0dZ1
na daljinu	0d[2
na dalku	0d]1
na dialku	0d^1
na diaľku	0d^1
na dálku	0d]1
na kierunku	0Z?1
naa	0P\1
naaister	0241
naavaerende	0P\1
nabrezi	0@J1
nabrezie	0d_1
nabrezje	0d`1
nabrežje	0d`1
nachweis	0==1
nacionalna poklicna kvalifikacija	0Ab1
nadace	0GR1
nadacia	03`1
nadal	04\1
nadiu	0_<1
nadiua	0_<1
nadácia	03`1
naeherin	09;1
naemndeman	02U1
naestformand	0=_1
naeyttelijae	05n1
nagrada	0b03
nagroda	0OX1
nagrody	0OX1
nagyon jo	0S[2
nagyon jó	0S[2
naherin	09;1
naimaton	0:31
naimisissa	0:31
naine	0da1
nainen	0db1
najaar	0TI1
nakladatelstvi	0dc2
nakladatelství	0dc2
nakladnik	0de2
nam	0dg5
nama proyek	0dl1
nama saya	04_1
namestek	0?]1
namesti	0@J1
namestie	0d_1
namndeman	02U1
namornik	0?]1
nams og starfsferill	0OB1
namsbraut	02F1
namskeid	0dm1
nang cao	0dn2
nanny	0281
napjainkig	00o1
napredno	0e06
naselje	0e63
nastavnica	0>h2
nastavnik	0>h2
natakar	05g1
natif	0]S1
natiivi	0391
national 5	02o1
natiu	0_<1
nativ	0>R1
nativa	0e93
native	0e<3
native language	0Oe1
native or bilingual	0Oe1
native or bilingual proficiency	0Oe1
native proficiency	0Oe1
native speaker	0Oe1
nativo	0e?2
natjecanje	0061
nattiv	0>T1
natywny	0Jo1
nauczyciel	0eA2
nauczycielka	02I1
naukowiec	02I1
navaerende	0P\1
navy	03P1
nay	0<m1
nayttelija	05n1
nazev projektu	0eC1
naziv projekta	0eD2
nazov projektu	0eF1
nazwa projektu	0eG1
nazywam sie	0Y41
nazywam się	0Y41
nd	0eH1
near native	0eI2
near-native	0eI2
nebenfach	0NU1
nebosh	0DQ2
necasatorit	0A71
necasatorita	0A71
necăsătorit	0A71
necăsătorită	0A71
negociateur	01j1
negociatrice	01j1
negozio	03b1
nelayan	02N1
nemi	0>W1
nemocnica	03`1
nemocnice	0GR1
neozenjen	0eK2
neoženjen	0eK2
neprecejies	0eM1
neprecejusies	0eM1
neprecējies	0eM1
neprecējusies	0eM1
nestleder	0Ei1
netekejusi	0XP1
netekėjusi	0XP1
nettbasert	0Of1
networks	03P1
neudana	0eN1
neudata	0eO1
neuvoja	05n1
nevedes	0XP1
nevedęs	0XP1
nevelo	02i1
nevelő	02i1
newspaper	03P1
ngach	0BV1
ngan hang	0;m1
nganh	0BX1
nganh hoc	0BX1
nghien cuu sinh	0:W1
nghien cuu vien	0:W1
nghiên cứu sinh	0:W1
nghiên cứu viên	0:W1
ngo	0BV1
ngon ngu me de	0;P1
ngành	0BX1
ngành học	0BX1
ngách	0BV1
ngân hàng	0;m1
ngôn ngữ mẹ đẻ	0;P1
ngõ	0BV1
nha bao	0:W1
nha hang	0;m1
nha hat	0;m1
nha may	0;m1
nha thiet ke	0:W1
nha xuat ban	0eP2
nhac si	0:W1
nhan vien	0:W1
nhan vien xuat sac	0;Y1
nhiep anh gia	0:W1
nhiếp ảnh gia	0:W1
nhom	0;O1
nhs	03P1
nhà báo	0:W1
nhà hàng	0;m1
nhà hát	0;m1
nhà máy	0;m1
nhà thiết kế	0:W1
nhà xuất bản	0eP2
nhân viên	0:W1
nhân viên xuất sắc	0;Y1
nhóm	0;O1
nhạc sĩ	0:W1
nice to meet you	0R\1
nilai	0F\1
nimeni on	0cS1
nimikirja	06@1
ninera	01P1
nit	0Bm1
niveau avance	0DG1
niveau avancé	0DG1
niveau bon	0?A1
niveau debutant	0<X1
niveau débutant	0<X1
niveau europeen	0eR1
niveau européen	0eR1
niveau intermediaire	08B1
niveau intermédiaire	08B1
niveau moyen	08B1
niveau scolaire	0<X1
nivel alto	09_1
nivel avancado	09P1
nivel avansat	0DZ1
nivel avanzado	09_1
nivel basico	0eS2
nivel básico	0C`1
nivel de baza	0DY1
nivel de bază	0DY1
nivel intermediario	0D61
nivel intermedio	0D71
nivel medio	0D71
nivel medio alto	0?g1
nivel medio-alto	0?g1
nivel mediu	0D;1
nivell alt	0P21
nivell avancat	0P21
nivell avançat	0P21
nivell basic	0;=1
nivell bàsic	0;=1
nivell mitja	0D51
nivell mitjà	0D51
nivodij	0001
niñera	01P1
no	0eU6
nociones	0;>2
nocions	0@B2
nocoes	0e[2
nocoes basicas	0LS1
nodala	0e]2
nodaļa	0e]2
noe	0?_1
noe kjennskap	0=E1
nogenlunde	0cJ1
nokkud god	0e_1
nokkuð góð	0e_1
nom del projecte	0e`1
nom du projet	0ea1
nombre del proyecto	0eb1
nome del progetto	0ec1
nome do projeto	0ed1
nominee	00O1
nonprofit	03P1
nork	0571
norskprove	0=91
norskprøve	0=91
nos	0Kj1
not ortalamasi	03d1
not ortalaması	03d1
nota	0ee4
nota final	0Bj1
nota finala	0@Q1
nota finală	0@Q1
nota media	0@P1
nota mitjana	0Mm1
notable	0@P1
notaio	02G1
notaire	01j1
notar	0ei3
notaria	01P1
notarie	02U1
notario	01P1
notaris	0el2
notariusz	02I1
notary	0281
note	0en2
notendurchschnitt	01O1
notenschnitt	01O1
noter	05d1
notions	0<E2
notiuni	0DY1
notiuni de baza	0DY1
notlen	0Kj1
notář	07;1
nourrice	01j1
noustaja	01L1
novads	0?l1
nover	02i1
noverande	0P\1
novice	0f02
novinar	0f25
novinár	08m1
novinář	07;1
now	0D21
nozioni	0<C2
noções	0e[2
noções básicas	0LS1
noțiuni	0DY1
noțiuni de bază	0DY1
npk	0Ab1
npors	01h1
npo法人	0f71
nr	04o1
nr 10	0?\1
nr 35	0?\1
nr-10	0?\1
nr-35	0?\1
ntnu	0f81
nu	0f95
nu ho sinh	0:W1
nubile	0AA1
nucleo	0HI1
nugaletoja	06T1
nugaletojas	06T1
nugalėtoja	06T1
nugalėtojas	06T1
num	04n1
numatoma	0f>1
numele meu este	0_]1
numele proiectului	0f?1
nuo	0f@2
nuotolinis	0X81
nuotoliniu budu	0X81
nuotoliniu būdu	0X81
nurse	0281
nursery	03P1
nutid	0fB2
nutricionista	03g2
nutritionist	0KC2
nutriționist	0291
nuvaerende	0V41
nuvarande	0fD1
nuverandi	0M41
nuværende	0V41
nv	00e1
nvq	0?b2
nvq 2	02o1
nvq 3	02o1
nvq level 1	02o1
nvq level 2	02o1
nvq level 3	02o1
nvq level 4	02n1
nvq level 5	02n1
nvq level 6	0:H1
nyar	0fE1
nyara	0fE1
nybegynner	0fF2
nyboerjare	0fH2
nyborjare	0fH2
nybörjare	0fH2
nyelvvizsga	0fJ2
nyelvvizsgat	0fL1
nyelvvizsgát	0fL1
nykyaan	0KL1
nykyaeaen	0KL1
nykyhetkeen	0KL1
nykyhetki	0KL1
nykyinen	0KL1
nykyisin	0KL1
nykyään	0KL1
nyni	0:C1
nyní	0:C1
nyrt	00e1
nyt	0KL1
nyár	0fE1
nábrežie	0d_1
nábřeží	0@J1
nám	0fM2
námestie	0d_1
námořník	0?]1
náms- og starfsferill	0OB1
námsbraut	02F1
námskeið	0dm1
náměstek	0?]1
náměstí	0@J1
název projektu	0eC1
názov projektu	0eF1
nâng cao	0dn2
näherin	09;1
nämndeman	02U1
näyttelijä	05n1
nå	0P\1
nåværende	0P\1
næstformand	0=_1
négociateur	01j1
négociatrice	01j1
nível avançado	09P1
nível básico	0LS1
nível intermediário	0D61
nívódíj	0001
nõrk	0571
nõustaja	01L1
nú	0M41
núcleo	0HI1
núm	04n1
nútíð	0M41
núverandi	0M41
năm	0fO2
nő	0fQ1
nős	0Kj1
nőtlen	0Kj1
nővér	02i1
nữ	0fR1
nữ hộ sinh	0:W1
o	0fS3
o levels	02o1
o meu nome e	0BD1
o meu nome é	0BD1
o momento	08W1
o-levels	02o1
oab	0?\1
obala	09m1
obchod	0Hl2
obchodna akademia	0_N1
obchodni akademie	0EW1
obchodni zastupce	0?]1
obchodnik	0Bk2
obchodny zastupca	0A91
obchodná akadémia	0_N1
obchodní akademie	0EW1
obchodní zástupce	0?]1
obchodník	0Bk2
obchodný zástupca	0A91
obcina	0?81
obecnie	04\1
ober	0;11
oberschule	0=\1
objava	0[A1
objavljen	0fV1
objavljeno	0fW1
obkladac	0?]1
obkladač	0?]1
oblikovalec	0FW1
oblikovalka	0FW1
obmann	03<1
obor	0fX1
oboru	0fX1
obrona	0fY1
obrt	0Ya1
obtained	0:>1
obtained in	0:>1
obtenida	06a1
obtenido	06a1
obtenu	0FZ1
obtenu en	0FZ1
obtenue	0FZ1
obtenue en	0FZ1
obtida	0CO1
obtido	0CO1
obtinut	01Q1
obuka	0fZ1
občina	0?81
obținut	01Q1
oca	01a1
ocakavane	0f[1
oceanographer	0281
ocekavano	0f\1
ocekivano	0f]2
ocena	0f_3
ocena koncowa	0fb1
ocena końcowa	0fb1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0fc1
ochroniarz	02I1
ocjena	0fd1
ocm	01a1
ocp	01a1
octrooi	07_1
octrooien	07_1
od	0fe<
odbor	0g13
odborny vycvik	0aY1
odborný výcvik	0aY1
odd job	0281
odd-job	0281
oddelek	0L11
oddeleni	0I81
oddelenie	0I=1
oddzial	0K31
oddział	0K31
oddělení	0I81
ode	01L1
odeljenje	0HM1
odgojitelj	0Zm1
odhadce	0?]1
odjel	0g41
odjeljenje	0g41
odlicno	0e06
odlično	0e06
odontotecnico	02G1
odotettu	07i1
odsek	0g53
odsjek	0g41
odul	0<B1
odulu	0<B1
odvetnica	0FW1
odvetnik	0FW1
odvjetnica	0>g1
odvjetnicki ured	0Ya1
odvjetnik	0>g1
odvjetnički ured	0Ya1
odznaczenie	0OX1
odznaka	0OX1
oekonom	06C2
oekotropholog	0631
oenologue	01j1
oeversaettare	02U1
oevet	0g81
of	0g91
office	0QO2
officer	0g:3
officina	03b1
officine	03b1
offiser	0<<1
oficial	02S2
oficina	0g=3
ofisi	0421
og	0g@2
oggi	0121
ogift	0gB2
ogretim gorevlisi	05d1
ogretim uyesi	05d1
ogretmen	05d1
ogretmeni	05d1
ogrodniczka	02I1
ogrodnik	02I1
ohg	00e1
ohjaaja	05n1
ohjelmoija	05n1
oi	0=S1
oifigeach	0401
oikolukija	05n1
ojczyste	0Jo1
ojczystego	0Jo1
ojczysty	0Jo1
okj	0gD2
oklevel	0gF2
okleveles	0Km1
oklevél	0gF2
okonom	06C2
okotropholog	0631
okres	0fM2
oktato	02L2
oktató	02L2
okul	04I1
okulu	04I1
ola	0=S1
ola pessoal	0=S1
oldal	0gH1
olen	0cS1
olimpiada	0gI3
olimpiade	00C1
olimpiadă	0@<1
olimpiāde	00C1
olimpíada	00N1
ollscoil	0gL2
ologist	0Uj1
olympiad	00O1
olympiada	0AC2
olympiáda	0AC2
olá	0=S1
olá pessoal	0=S1
omanik	01L1
omistaja	05n1
ompelija	05n1
on lisans	0c;1
ondernemer	0241
onderneming	0Q[1
onderscheiding	0Kd1
onderzoeker	0241
oneletrajz	0gN1
oneletrajza	0gN1
ongehuwd	05B1
ongoing	0D21
onkentes	0=81
onkormanyzat	07h1
onlajn	0gO1
online	0gPA
onlisans	0c;1
onlus	03b1
onoracha	0S=1
ontwerper	0241
ontwikkelaar	0241
onur belgesi	0<B1
onwards	0D21
onóracha	0S=1
oopt	0=91
op afstand	0UT1
opas	05n1
opcina	0Ya1
operaator	01L1
operaattori	05n1
operador	01l1
operadora	01l1
operaia	02G1
operaio	02G1
operari	02R1
operaria	02O3
operario	03g2
operater	0ga3
operateur	01j1
operative	0Uj1
operatoare	0291
operatoer	05k3
operator	0gd?
operatore	02G1
operatorius	02e1
operatorka	02I1
operators	02f1
operatoru	05d1
operatrice	0692
operatör	0HV2
operatörü	05d1
operatør	06C2
operatőr	0=81
operària	02R1
operária	01l1
operário	01l1
operátor	0\03
opetaja	01L1
opettaja	05n1
opic	0=91
opiekun	02I1
opiekunka	02I1
opisto	04P1
opistoaste	0M@1
opistotutkinto	0M@1
oplaeg	03C1
opleidingscentrum	08]1
opleidingsdag	0>H1
oplæg	03C1
oppas	0241
oppekava	0M?1
oppilas	05n1
oppisopimus	05R1
oppisopimuskoulutus	05R1
opravneni	0Ac1
opravnenie	0Ad1
oprichter	0;11
oproepkracht	0;11
oprávnenie	0Ad1
oprávnění	0Ac1
opstina	06^1
optica	01P1
optician	0KC2
opticien	0BJ2
opticienne	01j1
optico	01P1
optik	0?]1
optiker	0[94
optikko	05n1
optikus	0=81
option	0OD1
optisyen	05d1
optometrist	0281
optyk	02I1
opublikowany	07g1
opérateur	01j1
opératrice	01j1
općina	0Ya1
opština	06^1
oraz	0h31
orden	09<1
ordfoerande	0Se2
ordfoerer	0<<1
ordforande	0Se2
ordforer	0<<1
ordförande	0Se2
ordfører	0<<1
ordinary degree	0:H1
organisateur	01j1
organisatrice	01j1
organiser	0281
organist	0D32
organizador	03g2
organizadora	03g2
organizer	0281
organizzatore	02G1
organizzatrice	02G1
orta	0h42
orta duzey	0h42
orta duzeyde	0h61
orta düzey	0h42
orta düzeyde	0h61
orta seviye	0h61
orta ust	0XZ1
orta ustu	0XZ1
orta üstü	0XZ1
orta-üst	0XZ1
ortagi	05d1
ortak yazar	05d1
ortalama	03d1
ortaokulu	04I1
ortağı	05d1
orthophoniste	01j1
orvos	02i1
os	0521
osakond	0h72
osasto	0h92
oscp	01a1
osd	0=91
osiedle	0521
osiguranje	0AE2
osnivac	05e2
osnivač	05e2
osnove	0h;6
osnovna skola	0L92
osnovna sola	0L;1
osnovna škola	0L92
osnovna šola	0L;1
osnovne akademske studije	0=<1
osnovne studije	0=<1
osnovno	0h;6
osnovno znanje	0hA3
ospatar	0291
ospedale	03b1
ospideal	0CC1
ospidéal	0CC1
osposobljavanje	0hD1
ospătar	0291
ostaja	05n1
ostan	0CC1
osteopath	0281
ostetrica	02G1
ostetrico	02G1
ostreiculteur	01j1
ostréiculteur	01j1
osuuskunta	06d1
osvc	0GR1
osvedceni	0Ac1
osvedcenie	0Ad1
osvedčenie	0Ad1
osvč	0GR1
osvědčení	0Ac1
osz	0hE1
osze	0hE1
osztaly	0hF2
osztalyzat	08^1
osztatlan kepzes	0Km1
osztatlan képzés	0Km1
osztondij	0GO2
osztály	0hF2
osztályzat	08^1
ota	0hH2
oteli	0421
otomotiv	0421
otono	0hJ1
otoño	0hJ1
ottenuto	0Cb1
ottico	02G1
ottima	09c2
ottima conoscenza	09b1
ottimo	09c2
ou	00e1
outono	0hK1
ouvrage	0231
ouvrages	0231
ouvrier	01j1
ouvriere	01j1
ouvrière	01j1
overmontoer	06o1
overmontor	06o1
overmontør	06o1
oversaetter	06o1
oversattare	02U1
oversetter	0<<1
oversætter	06o1
ovet	0g81
ovlascenje	0fZ1
ovlastenje	0hD1
ovlaštenje	0hD1
ovlašćenje	0fZ1
ovoda	0Zj1
ovodapedagogus	02i1
ovono	02i1
owner	0281
oy	00e1
oyj	00e1
oyuncu	05d1
oz gecmis	0hL1
ozenjen	0eK2
ozgecmis	0hL1
ozgecmisi	0hL1
oü	00e1
očakávané	0f[1
očekivano	0f]2
očekáváno	0f\1
oženjen	0eK2
p	0hM1
p o box	0hN1
p zza	0@K1
p.o. box	0hN1
p.zza	0@K1
pa	0hO1
pa distans	0Hf1
pa nett	0Of1
paa	0hO1
paa distans	0Hf1
paa nett	0Of1
paaaine	0\81
paagaaende	0hP2
paagaar	0fD1
paallikko	05n1
pabrik	08?1
packer	0D32
pacse	0A@1
pacsee	0A@1
pacsé	0A@1
pacsée	0A@1
pad	0GQ1
pada	0hR1
padagog	0631
padalinys	0F`1
padaria	0311
padeiro	01l1
padejeja	02e1
padejejas	02e1
padeka	06T1
padronanza	0MW1
padzilinats	0hS1
padziļināts	0hS1
padėjėja	02e1
padėjėjas	02e1
padėka	06T1
paeaeaine	0\81
paeaellikkoe	05n1
paedagog	0hT2
paeivaekoti	0WF2
paetevyys	0hV2
pagaende	0hP2
pagar	0fD1
pagaritookoda	05O1
pagaritöökoda	05O1
pagasts	0?l1
page	0hX2
pagina	0hZ5
pagrindai	0=42
pagrindine mokykla	0F91
pagrindines	0h_1
pagrindinė mokykla	0F91
pagrindinės	0h_1
paguyuban	08?1
paipear	0@N1
paipéar	0@N1
paitinn	0@N1
paivakoti	0WF2
paja	06d1
pakankamai	0h`1
pakar	0ha1
palestra	05Z1
palestrante	01l1
palestras	05Z1
paligs	02f1
palkinto	06e1
palmes	00M1
palomies	05n1
palvelu	06d1
palveluneuvoja	05n1
palvelut	06d1
palyazat	0001
palīgs	02f1
pamata	0hb2
pamatlimeni	06k1
pamatlimenis	0hb2
pamatlīmenis	0hb2
pamatlīmenī	06k1
pamatskola	04O1
pamatzinasanas	0hb2
pamatzināšanas	0hb2
pana	0hd1
pana in	0hd1
pana in prezent	02C1
pana la	0hd1
panadera	01P1
panaderia	08>1
panadero	01P1
panadería	08>1
panettiere	02G1
panificio	03b1
panimo	06d1
pank	05O1
pankki	06d1
panna	0Y`1
paper	01S1
papers	01S1
papeteries	03H1
paralegal	0281
paramedic	0281
parcours	0OD1
pardaveja	02e1
pardavejas	02e1
pardavėja	02e1
pardavėjas	02e1
pardeveja	02f1
pardevejs	02f1
parduotuve	03a1
parduotuvė	03a1
paredzams	0he1
paredzets	0he1
paredzēts	0he1
park	0GQ1
parken	0QM1
parkway	06S1
parrucchiera	02G1
parrucchiere	02G1
parstavis	02f1
parteira	01l1
partner	0hf2
partners	03P1
parturi kampaaja	05R1
parturi-kampaaja	05R1
paru dans	0231
parvalda brivi	0?^1
pasaje	04n1
pasante	01P1
pascasarjana	0hh1
paseo	04n1
pasif	0DX1
pasivne	0hi2
pasivni	0cZ1
pasivno	0hA3
pasivní	0cZ1
pasivně	0cZ1
paslaik	0^o1
pasma	01h1
pasniedzejs	02f1
pasniedzējs	02f1
pasnodarbinats	06U1
pass	0hk2
passage	05D1
passatge	0:21
passed	0:>1
passeig	0:21
passi	0\71
pastaci	05d1
pastacı	05d1
pastelera	01P1
pastelero	01P1
pasticcere	02G1
pasticciera	02G1
pasticciere	02G1
pastor	03<1
pastry	0281
pasvaldiba	06U1
pasívne	0cO1
paten	0:R1
patent	0hm@
patentas	0Z_1
patente	0i=4
patente europea	01M1
patentes	0@j2
patentino	01M1
patents	0iA2
patentti	0ML1
patevyys	0hV2
patin	09;1
patissier	0iC3
patissiere	01j1
patlaban	0^o1
patron	01P1
patrón	01P1
pavars	02f1
pavasaris	0iF2
pavārs	02f1
paysagiste	01j1
pazenges	0942
paznic	0291
pazymejimas	08\1
pazymiu vidurkis	0;N1
pazymys	0;N1
pašlaik	0^o1
pašnodarbināts	06U1
pašvaldība	06U1
pažengęs	0942
pažymių vidurkis	0;N1
pažymys	0;N1
pažymėjimas	08\1
pd	0iH1
peaeriala	0M?1
peatukk	0411
peatükk	0411
pecheur	01j1
pecovatel	07;1
pedagog	02U1
pedagogus	02i1
pedagógus	02i1
pedreiro	01l1
peer reviewer	0281
pegawai	02N1
peixeiro	01l1
pek	02L2
pekar	07;1
pekara	0AE2
pekaren	03`1
pekarna	0^22
pekař	07;1
pekerja	02N1
pekseg	07h1
pekáreň	03`1
pekárna	0GR1
pelatih	02N1
pelatihan	0iI2
pelaut	02N1
pelayan	02N1
peluquera	01P1
peluquero	01P1
pemadam	02N1
pemandu	02N1
pemandu wisata	02N1
pembicara	0:R1
pembina	02N1
pemenang	06K1
pemerintah	08?1
pemilik	02N1
peminatan	0>A1
pemula	0iK2
pemusik	02N1
penanggung jawab	02N1
penari	02N1
pendiri	02N1
peneliti	02N1
penerbit	0iM2
penerjemah	02N1
pengacara	02N1
pengajar	02N1
pengembang	02N1
pengemudi	02N1
penger	0931
penghargaan	06K1
penjahit	02N1
penjual	02N1
penningmeester	0=]2
penulis	02N1
penutur asli	08<1
penyanyi	02N1
penyuluh	02N1
penyunting	02N1
penztaros	02L2
peon	01P1
perancang	02N1
perawat	02N1
percakapan	0DX1
percentage	00U1
perempuan	0hM1
perencana	02N1
perfecto	0J]1
perfeito	0J\1
perfekcyjny	0iO1
perfekt	0iP1
perfektne	0iQ2
perfektně	0iS1
perfetto	0iT1
perguruan tinggi	0N`1
periodico	05Z1
periodista	02S2
perit	05U1
perito	0iU2
perito industriale	08a1
perito mercantil	0;01
periódico	05Z1
perkiraan	0GN1
permis	0AY3
permis b	03f1
permis bateau	03f1
permis de conducere	01o1
permiso	01n1
permit	01h1
permís	01m1
perpustakaan	08?1
personel	05d1
personeli	05d1
perumahan	0G21
perusahaan	08?1
peruskoulu	04P1
peruskoulun paattotodistus	05R1
peruskoulun paeaettoetodistus	05R1
peruskoulun päättötodistus	05R1
perustaidot	05;2
perustaito	05=1
perustaja	05n1
perustaso	0iW1
perusteet	05;2
perustutkinto	0iX2
pesantren	0N`1
pescadero	01P1
pescador	03g2
pescadora	03g2
pescar	0291
pescatore	02G1
pescatrice	02G1
peserta magang	02N1
pesquisador	01l1
pesquisadora	01l1
petani	02N1
petniece	02f1
petnieks	02f1
petty officer	0281
petugas	02N1
peón	01P1
pečovatel	07;1
pfa	03Z1
pfarrer	03<1
pfleger	0=`2
pflegerin	03<1
pfoertner	0631
pfortner	0631
pförtner	0631
pg cert	0Ml1
pg dip	0Ml1
pgce	0La2
pgce with qts	0Ml1
pgcert	0Ml1
pgdip	0La2
ph d	0iZ3
ph d grad	0i]1
ph d studerende	0=_1
ph.d	0iZ3
ph.d.-grad	0i]1
ph.d.-studerende	0=_1
phan tich	0:W1
pharma	03P1
pharmaceuticals	03P1
pharmacie	03H1
pharmacien	01j1
pharmacienne	01j1
pharmacist	0281
pharmacy	03P1
pharmd	0GX1
phat trien	0:W1
phd	0i^2
phd student	07N1
phdr	0DO2
phien dich	0:W1
phiên dịch	0:W1
phlebotomist	0281
pho	0BV1
pho ban	0:W1
pho chu tich	0:W1
pho giam doc	0:W1
pho hieu truong	0:W1
pho phong	0:W1
phong	0;O1
phong ban	0;O1
phong kham	0;m1
phong thi nghiem	0;m1
phong vien	0:W1
photographe	01j1
photographer	0281
phr	01a1
phu bep	0:W1
phuc vu	0:W1
phuong	0BV1
physician	0281
physicist	0281
physiker	0631
phát triển	0:W1
phân tích	0:W1
phòng	0;O1
phòng ban	0;O1
phòng khám	0;m1
phòng thí nghiệm	0;m1
phó ban	0:W1
phó chủ tịch	0:W1
phó giám đốc	0:W1
phó hiệu trưởng	0:W1
phó phòng	0:W1
phóng viên	0:W1
phường	0BV1
phố	0BV1
phụ bếp	0:W1
phục vụ	0:W1
piagam	0i`2
piastrellista	02G1
piata	04o1
piazza	0@K1
piazzale	0@K1
piața	04o1
picker	0281
piekarnia	03O1
piekarz	02I1
pielegniarka	02I1
pielegniarz	02I1
pielęgniarka	02I1
pielęgniarz	02I1
pigiste	01j1
pilot	0ib3
pilotin	03<1
piloto	03g2
pincer	06W2
pinche	01P1
pincér	06W2
pintor	03g2
pintora	03g2
pion	0K31
pirma limena augstaka izglitiba	0Zi1
pirmininkas	02e1
pirmā līmeņa augstākā izglītība	0Zi1
pis	0:21
pisarna	0?81
piso	04n1
pivara	06^1
pivovar	0Hl2
pivovara	0Ya1
pivovarna	0?81
pivovary	0GR1
pix	03f1
pizzeria	03b1
pjazza	0F<1
pl	0502
plac	0521
placa	0:21
place	05D1
plads	0QM1
plaket	0<B1
plaketa	0ie1
plakett	0if1
plan	05C1
planeeritav	0Kc1
planer	0=`2
planerad	0=X1
planerin	03<1
planirano	0f]2
planlagt	0P_2
planlanan	0=P1
planned	06E1
planner	0732
planots	0he1
planovane	0f[1
planovano	0f\1
planowane	0ig1
planowany	0ig1
plant	03P1
plantsoen	0GQ1
planuojama	0f>1
plaquiste	01j1
plass	0;M1
plasterer	0281
platschef	02U1
platz	0BL1
playworker	0281
plaza	04n1
plaça	0:21
plc	00e1
pleier	0<<1
plein	0GQ1
plida	0=91
plombier	01j1
plombiere	01j1
plombière	01j1
plongeur	01j1
plongeuse	01j1
plumber	0281
plynne	04T2
plynnie	0<11
plynny	0<11
plynně	04Y1
plynule	04T2
plánované	0f[1
plánováno	0f\1
plānots	0he1
pm	07N1
pmp	01a1
po box	0hN1
pobalscoil	01V1
pobednica	0ih1
pobednik	0ih1
pobjednica	0061
pobjednik	0061
pocetnik	0ii4
pocetno	0im2
poczatkujacy	0io2
początkujący	0io2
podcast	01S1
podiatrist	0281
podjetje	0?81
podnik	0Hl2
podsladek	0?]1
podsládek	0?]1
podstawowa	0j12
podstawowe	0j31
podstawowy	0j12
podstawowym	0j31
podstawy	0j12
poduzece	0Ya1
poduzeće	0Ya1
podyplomowe	0Xi1
podzim	0j41
poglavje	0[A1
poglavlje	0Bc2
pogovorno	0j51
pohar	0AC2
pohiharidus	0Yf1
pohikool	0451
pohvala	0b03
pohár	0AC2
poissonnier	01j1
poistovna	03`1
poisťovňa	03`1
pojistovna	0GR1
pojišťovna	0GR1
pokal	0j62
pokladni	0?]1
pokladnik	0Bk2
pokladní	0?]1
pokladník	0Bk2
poklicna matura	0j81
pokojowa	02I1
pokojska	0?]1
pokojská	0?]1
pokrocila	0j94
pokrocily	0j94
pokročilá	0j94
pokročilý	0j94
pokryvac	0?]1
pokrývač	0?]1
polaznik	0hD1
pole	0AB1
poletje	0j=1
polgarmester	0=81
polgármester	0=81
police	03P1
police officer	0281
policealne	0j>1
policia	01P1
policial	01l1
policier	01j1
policiere	01j1
policista	0?]1
policistka	0?]1
policière	01j1
policjant	02I1
policjantka	02I1
policía	01P1
polier	03<1
poliisi	05n1
poliklinika	0j?3
polis	0jB2
polisher	0281
polisi	02N1
politechnika	04C1
politechniki	04C1
politecnica	0MG3
politecnico	0Cd3
politehnica	07n1
politeknik	0N`1
politibetjent	0<<1
politist	0BS1
politècnica	01_1
politécnica	0C;2
politécnico	0C;2
poliziotto	02G1
polizist	0631
polițist	0BS1
polku	0931
polozen	0Je2
polozna	02I1
položen	0Je2
polsterer	0631
polytechnic	01^1
polytechnique	01`1
pomlad	0jD1
pomoc	02I1
pomoc administracyjna	02I1
pomoc kuchenna	02I1
pomocnica	0Bg2
pomocnice	0?]1
pomocnik	0jE5
pomocník	0?]1
pomoćnica	0>g1
pomoćnik	0>h2
pomočnica	0FW1
pomočnik	0FW1
pompier	0:52
ponencia	0jJ2
ponencias	0201
ponente	01P1
pontificia	0AL1
pontifícia	0AL1
ponència	0@l1
poradca	0A91
poradce	0?]1
porocen	0_>1
porocena	0_>1
porodni asistentka	0?]1
porodní asistentka	0?]1
poročen	0_>1
poročena	0_>1
portal	04n1
portar	0291
portas	0=81
porteira	01l1
porteiro	01l1
porter	0281
portier	0jL3
portiere	02G1
portás	0=81
pos doutorado	0Jd1
pos graduacao	0MT1
pos graduacao em	0MT1
posgrado	07M1
poslovoda	0>h2
poslovođa	0>h2
postaci	05d1
postacı	05d1
postas	0jO2
postbode	0241
postboks	0jQ2
postbud	06C2
postbus	0jS1
postdoc	0D?2
postdoctoral	0281
postdoctoral researcher	0281
poste actuel	00a1
poster	0jT8
posteres	05Z1
posters	0j\4
postfach	05N1
postgrado	07M1
postgraduate	0Ml1
postgraduate certificate	0Ml1
postgraduate diploma	0Ml1
postgrau	0_=1
postina	02G1
postinkantaja	05n1
postino	02G1
postliceala	0C=1
postliceală	0C=1
postman	0281
postmaster	0J11
postwoman	0281
postás	0=81
posvet	0[A1
poszter	0He1
pot	0d`1
potrdilo	0Ab1
potvrda	0Je2
pour	0j`1
pouzivatelsky	0ja1
používateľsky	0ja1
povprecje	0jb1
povprecna ocena	0jb1
povprečje	0jb1
povprečna ocena	0jb1
poziom zaawansowany	0<11
pozoriste	06^1
pozorište	06^1
početnik	0ii4
početno	0im2
położna	02I1
poștaș	0291
pr	03o1
praca	0jc2
praca z domu	0d^1
praca zdalna	0UU1
pracovnice	0?]1
pracovnicka	0A91
pracovnik	0Bk2
pracovník	0Bk2
pracovníčka	0A91
pracownica	02I1
pracowniczka	02I1
pracownik	02I1
pracownik sezonowy	02I1
practical	0CB1
practicant	0291
practicante	01P1
practicas	01P1
practice	03P1
practitioner	0281
pradedantysis	0je2
pradikat	01O1
pradinis	0=42
pradmenys	0h_1
praedikat	01O1
praegu	0TM1
praeguseni	0TM1
praktijk	0301
praktikant	0jg9
praktikantas	02e1
praktikante	02c2
praktikantin	09;1
praktikantka	0?]1
praktikants	02f1
praktikantė	02e1
praktisk pedagogisk utdanning	01C1
praktisk-pedagogisk utdanning	01C1
praktykant	02I1
praktykantka	02I1
pramugari	02N1
pramuniaga	02N1
pramusaji	02N1
pranesimas	0Z_1
pranešimas	0Z_1
praticante	02G1
pravnica	0B`3
pravnicka	0Bk2
pravnik	0k05
prawniczka	02I1
prawnik	02I1
prawo jazdy	0B21
prawo wykonywania zawodu	0B21
praxis	03[1
praça	04d1
pre intermediate	0<M1
pre-intermediate	0<M1
precejies	0eM1
precejusies	0eM1
preceptor	01l1
preceptora	01l1
preconizat	08S1
precējies	0eM1
precējusies	0eM1
predajna	03`1
predajňa	03`1
predavac	0k53
predavanje	0ZX3
predavatelj	05g1
predavač	0k53
preddiplomski studij	0k81
predikat	0F\1
prednaska	0YX2
prednáška	0Bi1
predpoklad	0f\1
predpokladane	0k92
predpokladané	0f[1
predseda	0Bk2
predsedkyne	0?]1
predsednica	0k;2
predsednicka	0A91
predsednik	0k;2
predsedníčka	0A91
predsjednica	0>g1
predsjednik	0>g1
preduzece	06^1
preduzeće	06^1
predvideno	0k=3
predvidoma	0k@1
predviđeno	0f]2
preemia	0kA2
prefecture	03H1
prefeitura	0311
preis	09<1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02g2
prekladateľ	08m1
prelekcja	07g1
premi	01d1
premiacao	00N1
premiação	00N1
premier prix	00M1
premija	00=2
premio	0kC3
premios	01c1
premiu	0@<1
premiul	0@<1
premiul i	0@<1
premju	0?H1
preneur de son	01j1
preparateur	01j1
preparatoria	0:n2
preparatrice	01j1
preprint	01S1
preprints	01S1
presedinta	0291
presedinte	0291
present	0kF3
presentation	01S1
presentations	01S1
presente	0kI3
presenter	0281
presernova nagrada	0ie1
president	0kL3
presidenta	02S2
presidente	03V4
press	03P1
pressesprecher	09;1
presso	0@I1
preukaz	0Ad1
prevajalec	0FW1
prevajalka	0FW1
prevencion de riesgos laborales	01n1
prevención de riesgos laborales	01n1
previsao	0CP1
previsio	0kO1
previsionnel	08`1
previsió	0kO1
previst	0kO1
prevista	0kP4
prevista para	0kT2
previsto	0kV3
previsão	0CP1
prevodilac	07G1
prevoditelj	0Zm1
prevu	08`1
prevue	08`1
prezent	0kY2
prezentare	07T1
prezes	02I1
prezeska	02I1
prezident	02g2
prezidents	02f1
prešernova nagrada	0ie1
preżent	0=j1
președinte	0291
președintă	0291
pri	0k[2
pria	0\i1
pricakovano	0k@1
priemer	0T_1
priemyselna skola	0_N1
priemyselná škola	0_N1
priest	0281
prijs	0=c1
prilaz	09m1
primar	0291
primaria	03Z1
primarie	03Z1
primary school	01^1
primavara	0k]1
primavera	0k^4
primeiro lugar	00N1
primeiros socorros	0?\1
primer lugar	01c1
primer premi	01d1
primer premio	01c1
primeros auxilios	01n1
primo classificato	00P1
primo posto	00P1
primo premio	00P1
primo soccorso	01M1
primăria	03Z1
primărie	03Z1
primăvara	0k]1
prince2	01a1
principal	0281
principal investigator	0281
principiant	0kb1
principiante	0kc3
printemps	0kf1
printiseacht	07>1
printíseacht	07>1
pripravnica	0B`3
pripravnik	0B`3
pris	0b53
prisen	0kg2
priset	0ki1
prispevek	0Be2
prispevok	0Bi1
prix	00M1
prizas	06T1
prize	00O1
priznanje	0b03
pričakovano	0k@1
prl	01n1
probation officer	0281
proc	01k1
proceedings	0Y82
procurador	01P1
procuradora	01P1
prodajalec	0FW1
prodajalka	0FW1
prodavac	0kj3
prodavacica	07G1
prodavač	0km2
prodavačica	07G1
prodavnica	06^1
prodejna	0GR1
prodi	0>A1
producer	0281
product manager	07N1
product owner	0D?2
productions	03P1
productor	01P1
productora	01P1
produtor	01l1
proefschrift	07_1
prof	0dm1
profesijny zivotopis	0ko1
profesijný životopis	0ko1
profesine kvalifikacija	0?S1
profesine mokykla	0F91
profesinis bakalauras	0;G1
profesinis issilavinimas	0?S1
profesinis išsilavinimas	0?S1
profesinė kvalifikacija	0?S1
profesinė mokykla	0F91
profesional	09_1
profesionala videja izglitiba	07L1
profesionalais bakalaurs	0;F1
profesionalais magistrs	0`91
profesionalna biografija	0>Z1
profesionālais bakalaurs	0;F1
profesionālais maģistrs	0`91
profesionālā vidējā izglītība	07L1
profesjonsstudium	0Lc1
profesni prukaz	0Ac1
profesni zivotopis	0l01
profesní průkaz	0Ac1
profesní životopis	0l01
profesoara	0291
profesoară	0291
profesor	0l1:
profesora	01P1
profesorius	02e1
profesors	02f1
professeur	01j1
professeure	01j1
professional proficiency	0@=1
professional working proficiency	0RL1
professionale	09b1
professioneel	0l;1
professionele bachelor	01]1
professionnel	0DG1
professionsbachelor	0:Q1
professionsbachelor i	0:Q1
professionshoejskole	0Kg1
professionshojskole	0Kg1
professionshøjskole	0Kg1
professor	0l<9
professora	08@2
professore	02G1
professoressa	02G1
professori	05n1
professzor	02i1
profesör	05d1
proficient	02l2
proficient user	0@=1
profiel	03D1
profil	0JX1
profilul	0JX1
profissional	09P1
progett	0lE1
progetti	0ec1
progettista	02G1
progetto	0ec1
program	0lF5
program studi	0>A1
programador	02O3
programadora	02O3
programatoare	0291
programator	0lK3
programci	05d1
programcı	05d1
programer	0ga3
programerka	0FW1
programi	04e1
programista	02I1
programistka	02I1
programma	0lN1
programmatore	02G1
programmatrice	02G1
programmeerija	01L1
programmer	0lO2
programmerare	02U1
programmerer	0<<1
programmet	0lQ2
programmetaja	02f1
programmetajs	02f1
programmeur	0BJ2
programmierer	0631
programmoer	06o1
programmor	06o1
programmør	06o1
programmētāja	02f1
programmētājs	02f1
programozo	02i1
programozó	02i1
programuotoja	02e1
programuotojas	02e1
programátor	02g2
programı	04e1
proiect	0f?1
proiecte	0f?1
proiectul	0f?1
proje	0lS1
proje adi	0lS1
proje adı	0lS1
project	0lT3
project manager	07N1
projecte	0e`1
projected	06E1
projecten	0lW1
projectes	0e`1
projectnaam	0lW1
projecto	0ed1
projectos	0ed1
projects	0A81
projekat	0lX1
projekt	0lY=
projekt neve	0lf1
projektai	0lg1
projektant	0lh4
projektantka	02I1
projektas	0lg1
projekte	0ll2
projektek	0lf1
projekter	0ln1
projekti	0lo6
projektid	0m51
projektin nimi	0m61
projektit	0m61
projektledare	02U1
projektname	0`Y1
projektnamn	0m71
projektnavn	0ln1
projektoer	02U1
projektor	02U1
projekts	0m81
projektu	0eG1
projekty	0m93
projektör	02U1
projeler	0lS1
projesi	0lS1
projet	0ea1
projeteur	01j1
projeto	0ed1
projetos	0ed1
projets	0ea1
prolece	0m<1
proleće	0m<1
proljece	0m=1
proljeće	0m=1
promedio	0@P1
promenade	0BL1
promoter	02G1
promotie	0J01
promotion	0m>1
promotor	03g2
promotora	03g2
promotore	02G1
promotrice	02G1
promovendus	0;11
promoviert	0m>1
proofreader	0281
propedeuse	01]1
properties	03P1
prosecna ocena	0m?1
prosek	0m?1
prosek ocena	0m?1
prosečna ocena	0m?1
prosiding	0:R1
prosjecna ocjena	0fd1
prosjek	0fd1
prosjek ocjena	0fd1
prosjekt	0m@2
prosjekter	0mB1
prosjektnavn	0mB1
prosječna ocjena	0fd1
prospech	0B32
prospective	06E1
prospektas	03o1
prospekts	0?l1
prospěch	0T^1
prostovoljec	0FW1
prostovoljka	0FW1
protesico	01P1
prothesiste	01j1
prothésiste	01j1
protésico	01P1
provincia	03b1
provincie	0Q[1
provinsi	0G21
proyecto	0eb1
proyectos	0eb1
proyek	0dl1
proġett	0lE1
pruefer	0=`2
prueferin	03<1
pruefung	0==1
prufer	0=`2
pruferin	03<1
prufung	0==1
prukaz	0Ac1
prumer	0T^1
pruvodce	0?]1
pruvodkyne	0?]1
prvostopenjski	0H=1
prvostupnica	0k81
prvostupnik	0k81
przedsiebiorstwo	03O1
przedsiębiorstwo	03O1
przedstawiciel	02I1
przedszkole	04C1
przeglad	07g1
przegląd	07g1
przewidywane	0ig1
przewidywany	0ig1
przewodniczaca	02I1
przewodniczacy	02I1
przewodniczka	02I1
przewodnicząca	02I1
przewodniczący	02I1
przewodnik	02I1
przychodnia	03O1
práca z domu	0d^1
prácticas	01P1
právnik	0A91
právnička	0Bk2
právník	0?]1
prädikat	01O1
préfecture	03H1
prémio	00N1
préparateur	01j1
préparatrice	01j1
présent	00a1
président	01j1
présidente	01j1
prévisionnel	08`1
prévu	08`1
prévue	08`1
prêmio	00N1
príspevok	0Bi1
próf	0dm1
prófessor	0>W1
prüfer	0=`2
prüferin	03<1
prüfung	0==1
prēmija	00C1
průkaz	0Ac1
průměr	0T^1
průvodce	0?]1
průvodkyně	0?]1
psc	0fM2
psc1	03f1
pse1	03f1
pse2	03f1
psichologas	02e1
psicoleg	02R1
psicologa	0mC4
psicologo	0703
psicòleg	02R1
psicòloga	02R1
psicóloga	03g2
psicólogo	03g2
psiholog	0mG4
psihologs	02f1
psikolog	0SY2
psm	01a1
pst	0_^1
psuhholoog	01L1
psycholog	0754
psychologist	0281
psychologue	01j1
psycholoog	0241
psychológ	08m1
psychomotricien	01j1
psykolog	05k3
psykologi	05n1
pszichologus	02i1
pszichológus	02i1
psühholoog	01L1
psč	0fM2
pt	0mK2
pta	09;1
pte	0mM2
pte ltd	00e1
pty	00e1
pty ltd	00e1
pub	03P1
pubblicato	07U1
pubblicazione	07U1
pubblicazioni	07U1
publicacao	05Z1
publicacio	0@l1
publicacion	0201
publicaciones	0201
publicació	0@l1
publicación	0201
publicacoes	05Z1
publicado	0@j2
publicat	0@h2
publicatie	07_1
publicaties	07_1
publication	0231
publications	07R2
publicação	05Z1
publicações	05Z1
publicerad	0Mc1
publiceret	03C1
publie	0231
publikace	0H]1
publikacia	0Bi1
publikacija	0mO4
publikacio	0He1
publikacja	07g1
publikation	08n1
publikationen	08n1
publikácia	0Bi1
publikáció	0He1
publikācija	0Ha1
publisert	0YZ1
published	01S1
publishers	03P1
publishing	03P1
publié	0231
puchar	0OX1
pucko otvoreno uciliste	0mS1
puerta	04n1
puheenjohtaja	0Sm2
puheenvuoro	0ML1
puheterapeutti	05n1
puiestee	0_c1
puikiai	0]R1
puikus	0]R1
puisto	0931
pultos	0=81
puppeteer	0281
purser	0281
pusat	08?1
pustakawan	02N1
put	0mT2
putkiasentaja	05n1
puuseppa	05n1
puuseppae	05n1
puuseppä	05n1
puutarhuri	05n1
pučko otvoreno učilište	0mS1
pza	04n1
página	0mV2
pályázat	0001
până	0hd1
până la	0hd1
până în	0hd1
până în prezent	02C1
pâtissier	01j1
pâtissière	01j1
pädagog	0631
päiväkoti	0WF2
pätevyys	0hV2
pääaine	0\81
päällikkö	05n1
på	0hO1
på distans	0Hf1
på nett	0Of1
pågående	0hP2
pågår	0fD1
pædagog	06o1
pék	02L2
pékség	07h1
pénztáros	02L2
pêcheur	01j1
pós-doutorado	0Jd1
pós-graduação	0MT1
pós-graduação em	0MT1
póster	0201
pósters	0201
pôle	0AB1
pôster	05Z1
pôsteres	05Z1
põhiharidus	0Yf1
põhikool	0451
pārdevēja	02f1
pārdevējs	02f1
pārstāvis	02f1
pārvalda brīvi	0?^1
pētniece	02f1
pētnieks	02f1
płynnie	0<11
płynny	0<11
přednáška	0H]1
předpoklad	0f\1
předpokládané	0f\1
předseda	0?]1
předsedkyně	0?]1
překladatel	07;1
příspěvek	0H]1
qa	07N1
qpa	0BC1
qts	0Ml1
quaderni	07U1
quaderns	0@l1
quadra	04d1
quadro	02G1
quai	05D1
qualifica	0mX2
qualifica di	08a1
qualifica professionale	08a1
qualificacio	0Mm1
qualificació	0Mm1
qualified	01h1
qualifizierender hauptschulabschluss	01N1
quan	0BV1
quan doc	0:W1
quan ly	0:W1
quan tri vien	0:W1
quimic	02R1
quimica	02S2
quimico	03g2
quy	0;m1
químic	02R1
química	02S2
químico	03g2
quản lý	0:W1
quản trị viên	0:W1
quản đốc	0:W1
quận	0BV1
quỹ	0;m1
r	0dW1
ra	0281
raadgivare	02U1
raadgiver	06C2
raadslid	0241
raamat	0411
raamatukogu	05O1
raamatupidaja	01L1
raatali	05n1
rabbi	0281
racunovoda	0>h2
racunovodja	0FW1
racunovodkinja	0FW1
rad	0Bc2
rad od kuce	0d[2
rad od kuće	0d[2
radca	02I1
radgivare	02U1
radgiver	06C2
radgjafi	0>W1
radio operator	0281
radiographer	0281
radionica	0AE2
radna	02I1
radna biografija	0>Z1
radnica	0>h2
radnik	0>h2
radny	02I1
radstefna	0@H1
raduneyti	06f1
raeaetaeli	05n1
rafvirki	0>W1
ragel	0`g1
ragioniera	02G1
ragioniere	02G1
rahastonhoitaja	0Sm2
rahuldav	0Yk1
raitti	0931
rajonas	03o1
rakenduskorgharidus	0;H1
rakenduskorgkool	0451
rakenduskõrgharidus	0;H1
rakenduskõrgkool	0451
rakennus	06d1
rakpart	0441
raksts	0Ha1
raktaros	0=81
raktáros	0=81
rama	0MO1
rambla	0:21
ranger	0281
rannog	06P1
rannsakandi	0>W1
rannóg	06P1
ranta	0931
raportti	0ML1
rapport	06F3
rappresentante	02G1
raumausstatter	0631
ravintola	06d1
ravitsemusterapeutti	05n1
razgovorno	0mZ1
raziskovalec	0FW1
raziskovalka	0FW1
razoavel	0D61
razoável	0D61
razveden	0eK2
razvedena	0eK2
razvijalec	0FW1
razvijalka	0FW1
razvojni	0>g1
računovodja	0FW1
računovodkinja	0FW1
računovođa	0>h2
raġel	0`g1
rd	0m[2
re	0M=1
realexamen	0Qb1
realizador	01P1
realizadora	01P1
realschulabschluss	01N1
realschule	0=\1
realty	03P1
reatha	06?1
rebbiegha	0m]1
rebbiegħa	0m]1
rebbieh	0?H1
rebbieħ	0?H1
recensioni	07U1
recenzio	0He1
recenzió	0He1
recenzja	07g1
recepcioner	0Zm1
recepcionista	02O3
recepcios	02i1
recepciós	02i1
recepcjonista	02I1
recepcjonistka	02I1
recepcna	0A91
recepcni	0?]1
recepcny	0A91
receptioner	0291
receptionera	0291
receptionist	0m^5
receptioniste	0241
receptionniste	01j1
receptor	05g1
recepčná	0A91
recepční	0?]1
recepčný	0A91
recepționer	0291
recepționeră	0291
recompense	00M1
reconeixement	01d1
reconhecimento	00N1
reconocimiento	01c1
recruiter	07N1
red seal	02n1
redacteur	0BJ2
redactoare	0291
redactor	0mc4
redactora	02S2
redactrice	01j1
redakteur	0631
redaktoer	05k3
redaktor	0mg6
redaktore	02c2
redaktorius	02e1
redaktorka	02I1
redaktors	02f1
redaktorė	02e1
redaktör	02U1
redaktør	06C2
redator	01l1
redatora	01l1
redattore	02G1
redattrice	02G1
redelijk	0D81
rederi	0;L1
rederiet	0;L1
reditel	07;1
referat	0mm3
referats	0Ha1
referee	0281
referendar	0631
referendariat	00<1
referens	02i1
referent	0n09
referenta	0291
referente	01j1
referentka	02I1
referentă	0291
referāts	0Ha1
region	0n93
regione	03b1
regisseur	0n<2
regisseuse	01j1
registered	01h1
registrar	0281
registratie	0>F1
registration	01h1
registrator	02U1
registro	0?\1
rehber	05d1
rehtori	05n1
reinigungskraft	03<1
reiprennandi	0Q21
rektor	05k3
rektorova nagrada	0061
rekvalifikace	0aY1
relatore	02G1
relatrice	02G1
relawan	02N1
relazione	07U1
relazioni	07U1
remota	0n>2
remote	0n@4
remotely	0QI1
remoto	0nD3
remplacant	01j1
remplacante	01j1
remplaçant	01j1
remplaçante	01j1
rencana	0GN1
rendelo	07h1
rendelő	07h1
rendor	0=81
rendőr	0=81
rengoeringsassistent	06o1
rengoringsassistent	06o1
rengøringsassistent	06o1
renholder	0<<1
repartidor	01P1
repartidora	01P1
reparto	0GW1
reporter	0nG2
representante	01l1
representative	0281
reprezentant	0291
repórter	01l1
requisiteur	0631
research assistant	0281
researcher	0281
resena	0201
resenas	0201
resenha	05Z1
resenhas	05Z1
resepsionis	02N1
resepsiyonist	05d1
resepsjonist	0<<1
reseña	0201
reseñas	0201
residence	05D1
resident	0281
residente	01l1
resort	03P1
responsabil	0291
responsabila	0291
responsabile	02G1
responsabilă	0291
responsable	0nI3
responsavel	01l1
responsável	01l1
ressort	06n1
restaurace	0GR1
restauracia	03`1
restauracja	03O1
restaurang	0?71
restaurant	0nL8
restaurante	0;U2
restaurator	0631
restauratore	02G1
restauratrice	02G1
restavracija	0?81
restonomi	0531
restoran	0nT5
restoranas	03a1
restorani	0421
restorans	06U1
restoranı	0421
restorer	0281
restorāns	06U1
result	00U1
resume	0dU1
resumo	05Z1
reszleg	0DN1
retail	0nY2
retning	0n[1
rettindi	0^I2
review	01S1
reviewer	0281
reviews	01S1
revija	0[A1
revisor	0n\5
revisora	0703
revisore	02G1
revista	0na4
revistă	07T1
revizor	0Zm1
revue	0231
revues	0231
rezension	08n1
rezensionen	08n1
rezeptionist	0631
rezident	0291
reznik	0?]1
reštaurácia	03`1
rhce	01a1
rhcsa	01a1
riaditel	08m1
riaditeľ	08m1
riarthoir	0401
riarthóir	0401
ricercatore	02G1
ricercatrice	02G1
ricerkatur	05U1
richter	03<1
richting	03D1
riconoscimento	00P1
ridic	07;1
ridicsky prukaz	0Ac1
rigger	0281
rigorosum	0=91
rijbewijs	0>F1
rilasciata	0Cb1
rilasciato	0Cb1
rimelig	0cJ1
ring	0BL1
ringevikar	0ne2
rinne	0931
ristorant	08R1
ristorante	03b1
ritari	0>W1
ritgerd	0@H1
ritgerð	0@H1
ritstjori	0>W1
ritstjóri	0>W1
rivista	07U1
riwayat hidup	0Eg1
riċerkatur	05U1
rls	01M1
rndr	0DO2
road	06S1
roadie	0281
robotnica	02I1
robotnik	0`I2
robotník	0A91
roc	0ng1
rocenka	0H]1
rodeny hovorca	0aG1
rodený hovorca	0aG1
rodily	0aO1
rodily mluvci	0aO1
rodilý	0aO1
rodilý mluvčí	0aO1
rodny jazyk	0nh2
rodný jazyk	0nh2
rodovia	04d1
rodzimy	0Jo1
roerlegger	0<<1
roermokare	02U1
roinn	0nj2
rok	0nl3
rokov	0no1
roku	0o02
roky	0o22
rolniczka	02I1
rolnik	02I1
ronda	0@o2
roofer	0281
rorlegger	0<<1
rormokare	02U1
route	05D1
rozdzial	07g1
rozdział	07g1
rozhodci	0?]1
rozhodčí	0?]1
rozvedena	0o42
rozvedeny	0o42
rozvedená	0o42
rozvedený	0o42
rozwiedziona	0Y`1
rozwiedziony	0Y`1
ročenka	0H]1
rsa	01h1
rspp	01M1
rt	0o62
rua	04d1
rudens	0o81
rudiments	0<X1
ruduo	0o91
rue	05D1
ruhsat	0=Q1
ruim voldoende	0RI1
rukovodilac	07G1
rukovoditelj	0Zm1
rumah sakit	08?1
runai	0401
runner	0281
runner up	00O1
runner-up	00O1
rupnica	06U1
rutineret	0o:1
rw	0G21
ry	00e1
rybak	02I1
rybar	0?]1
rybář	0?]1
ryhma	0o;2
ryhmae	0o;2
ryhmä	0o;2
rzeczoznawca	02I1
rzeznik	02I1
rzeźnik	02I1
ráðgjafi	0>W1
ráðstefna	0@H1
ráðuneyti	06f1
räätäli	05n1
rådgivare	02U1
rådgiver	06C2
réceptionniste	01j1
récompense	00M1
rédacteur	01j1
rédactrice	01j1
référent	01j1
référente	01j1
région	03H1
régisseur	01j1
régisseuse	01j1
résidence	05D1
résumé	0dU1
részleg	0DN1
réttindi	0^I2
rörmokare	02U1
rørlegger	0<<1
rúnaí	0401
rūpnīca	06U1
s a	00e1
s a de c v	00e1
s a r l	00e1
s a s	00e1
s a u	00e1
s c	00e1
s coop	00e1
s d	0TR1
s e	0Ec1
s h	0Ec1
s kom	0Ec1
s l	00e1
s l u	00e1
s n c	00e1
s p	0?81
s p a	00e1
s pd	0Ec1
s pohvalom	0fd1
s r l	00e1
s r o	00e1
s t	0Ec1
s vyznamenanim	0B32
s vyznamenaním	0T_1
s vyznamenáním	0T^1
s.a	00e1
s.a. de c.v	00e1
s.a.r.l	00e1
s.a.s	00e1
s.a.u	00e1
s.c	00e1
s.coop	00e1
s.d	0TR1
s.e	0Ec1
s.h	0Ec1
s.kom	0Ec1
s.l	00e1
s.l.u	00e1
s.n.c	00e1
s.p	0?81
s.p.a	00e1
s.pd	0Ec1
s.r.l	00e1
s.r.o	00e1
s.t	0Ec1
s/a	00e1
s/d	0TR1
s1	0:G1
s2	0o=2
s3	0JA1
sa	0o?2
saakka	08T2
saangare	02U1
saangerska	02U1
saat ini	0Sk1
saatio	06d1
sac	00e1
sach	0;81
sachbearbeiter	0631
sachkunde	0_92
sachkundenachweis	02D1
sachverstaendige	0631
sachverstandige	0631
sachverständige	0631
sada	0F12
sadasnjost	0F12
sadašnjost	0F12
saeaetioe	06d1
saehkoeasentaja	05n1
saelger	06o1
saeljare	02U1
saemileg	0e_1
saenger	0631
safe	01a1
safeguarding	01h1
safn	06f1
sage femme	01j1
sage-femme	01j1
saggi	07U1
saggio	07U1
sagsbehandler	06o1
sahibi	05d1
sahkoasentaja	05n1
sailor	0281
saineolai	0oA2
saineolaí	0oA2
sairaala	06d1
sairaanhoitaja	05n1
sairaanhoitaja (amk	0531
sairaanhoitaja (yamk	0HA1
sairaanhoitaja amk	0531
saison d'ete	0M]1
saison d'hiver	0TU1
saison d'été	0M]1
saison estivale	0M]1
saison hivernale	0TU1
saisonkraft	09;1
saisonnier	01j1
saisonniere	01j1
saisonnière	01j1
sajf	0oC1
saksbehandler	0<<1
sal lum	0=j1
sal-lum	0=j1
saldatore	02G1
saldatrice	02G1
sales	0lO2
salesman	0281
salesperson	0281
saleswoman	0281
saljare	02U1
salon	03P1
salut	0oD2
salve	0=T1
sambo	0M51
samboer	0M61
samenwonend	05B1
samhradh	0oF1
samlevende	0oG1
sammelband	08n1
samordnare	02U1
samostojni podjetnik	0?81
samozatrudnienie	03O1
sampai	0TR1
sampai dengan	0TR1
sampai saat ini	0Sk1
sampai sekarang	0Sk1
sampiyon	0<B1
samska	0_>1
samski	0_>1
samtaleniva	0?_1
samtalenivaa	0?_1
samtaleniveau	0cJ1
samtalenivå	0?_1
samtalsniva	0UV1
samtalsnivaa	0UV1
samtalsnivå	0UV1
san ve tic	00e1
san. ve tic	00e1
sanayi	0421
sang lap	0:W1
sangare	02U1
sangat baik	0]T2
sanger	0QQ3
sangerska	02U1
sanitaeter	0631
sanitar	07;1
sanitater	0631
sanitář	07;1
sanitäter	0631
santral gorevlisi	05d1
santral görevlisi	05d1
saopstenje	0fV1
saopštenje	0fV1
sap certified	01a1
sapeur pompier	01j1
sapeur-pompier	01j1
sapper	0281
saradnica	07G1
saradnik	07G1
sarjana	0Ec1
sarkici	05d1
sarl	00e1
sarta	02G1
sarto	02G1
sarunvaloda	0oH1
sarunvalodas limeni	0oH1
sarunvalodas līmenī	0oH1
sas	00e1
sastre	01P1
sasu	00e1
sat	0=91
satis elemani	05d1
satis temsilcisi	05d1
satisfacator	0D;1
satisfăcător	0D;1
satpam	02N1
satış elemanı	05d1
satış temsilcisi	05d1
savanore	02e1
savanoris	02e1
savanorė	02e1
savetnica	07G1
savetnik	07G1
savininkas	02e1
savivaldybe	03a1
savivaldybė	03a1
savjetnica	0>g1
savjetnik	0>g1
saya	04_1
sayfa	0oI1
sayman	05d1
sbornik	0H]1
sborník	0H]1
sc	04o1
scade nel	0OY1
scaffolder	0281
scala	0@K1
scarso	0Ca1
scc	01a1
sccl	00e1
schaefer	03<1
schafer	03<1
schauspieler	0631
scheidsrechter	0241
schein	0==1
schichtfuehrer	0631
schichtfuhrer	0631
schichtführer	0631
schiedsrichter	0631
schilder	0241
schlosser	0=`2
schlosserin	03<1
schneiderin	09;1
schoeffe	03<1
schoeffin	03<1
schoffe	03<1
schoffin	03<1
scholar	0281
scholarship	00O1
scholengemeenschap	08]1
school	0oJ2
school leaving certificate	02o1
school level	0<M1
school of	01^1
schoonheidsspecialist	0I>1
schreiner	0631
schreinerei	03[1
schriftfuehrer	09=2
schriftfuehrerin	09;1
schriftfuhrer	09=2
schriftfuhrerin	09;1
schriftführer	09=2
schriftführerin	09;1
schulabschluss	01N1
schule	0T\2
schulkenntnisse	0621
schulung	0PX2
schweisser	0631
schweisserpass	02D1
schweißer	0631
schweißerpass	02D1
schwerpunkt	0NU1
schwester	03<1
schäfer	03<1
schöffe	03<1
schöffin	03<1
scientist	0281
scienziato	02G1
scoala	07n1
scoala de arte si meserii	0:Z1
scoala gimnaziala	07n1
scoala postliceala	0oL2
scoala profesionala	0:Z1
scoil	01V1
scolaire	0<X1
scolaireacht	0?C1
scolastica	0Ca1
scolastico	0<C2
scolastico buono	0HZ1
scoláireacht	0?C1
scop	00e1
scopus	01k1
score	00U1
scottish highers	02o1
scrum master	0oN3
scuola	01b1
scuola di specializzazione	0]\1
scuola media	01b1
scuola primaria	01b1
scuola superiore	01b1
sdn bhd	00e1
sdruzeni	0GR1
sdružení	0GR1
se	00e1
se traja	0F31
seafarer	0281
seaman	0281
seamstress	0281
secao	0HI1
seccao	0HI1
seccio	0Ho1
seccion	0HJ1
secció	0Ho1
sección	0HJ1
second class	00U1
second mate	0281
second place	00O1
secondary education	02o1
secondary school	01^1
secondary school certificate	02o1
secouriste	01j1
secretaire	01j1
secretar	0>22
secretara	0291
secretaresse	0241
secretari	02R1
secretaria	0oQ4
secretario	03g2
secretaris	0=]2
secretary	0281
secretară	0291
secretària	02R1
secretária	01l1
secretário	01l1
secrétaire	01j1
secteur	0AB1
sectia	0Fd1
sectie	0oU2
section	0?R1
sector	04o1
sectorul	04o1
secundaria	0MM2
secundaria tecnica	0;01
secundaria técnica	0;01
secundario	00K1
secundària	0<k1
secundário	00K1
secção	0HI1
secția	0Fd1
secție	0Fd1
sedaj	0F31
sedan	0NP1
sedang	0DX1
sedanjost	0F31
sedzia	02I1
sef	0oW4
sefa	0291
sefi	05d1
seged	02L2
segedmunkas	0=81
segretaria	02G1
segretario	02G1
segretarja	05U1
segretarju	05U1
segundo grau	00K1
segundo lugar	01c1
segundo premio	01c1
seguradora	0311
seguros	0;U2
segéd	02L2
segédmunkás	0=81
sehr gut	0PZ2
sehr gute kenntnisse	0PZ2
seit	01I1
seit dem	01I1
seite	0o[1
sejak	0o\2
sekarang	0Sk1
sekce	0I81
sekcia	0I=1
sekcja	0K31
sekolah	0N`1
sekolah dasar	0N`1
sekolah menengah	0N`1
sekolah tinggi	0N`1
sekretaer	0QQ3
sekretar	0o^3
sekretare	02f1
sekretarica	07G1
sekretaris	02N1
sekretarka	0RW3
sekretars	02f1
sekretarz	02I1
sekreter	05d1
sekreterare	02U1
sekreteri	05d1
sekretore	02e1
sekretorė	02e1
sekretárka	0A91
sekretářka	0?]1
sekretär	0oa2
sekretær	06C2
sekretāre	02f1
sekretārs	02f1
seksi	0;61
seksjon	0oc1
sektion	0od2
sektor	0of3
sekundarabschluss	01N1
sekundarabschluss i	01N1
selam	0TJ1
selamat datang	0SX1
selbstaendig	09;1
selbstandig	09;1
selbststaendig	0Q92
selbststandig	0Q92
selbstständig	0Q92
selbständig	09;1
self employed	03P1
self-employed	03P1
selger	0<<1
seller	0Uj1
selskab	0@>1
selskap	0;L1
selts	05O1
selvstaendig	0oi1
selvstendig naeringsdrivende	0oj1
selvstendig næringsdrivende	0oj1
selvstændig	0oi1
semaine	0ok1
semaines	0ok1
semana	0ol2
semanas	0ol2
seminaari	0on2
seminaire	0PU1
seminar	100:
seminari	10:1
seminario	10;3
seminarium	10>3
seminary	01^1
seminer	0Ki1
semineri	0Ki1
seminár	10A1
seminário	0@g1
seminář	10B1
sempozyumu	0>I1
sena	10C1
senac	0AL1
senai	0AL1
sene	10D1
senior	0TQ1
senter	0;L1
seo	07N1
seppa	05n1
seppae	05n1
seppä	05n1
serbest	0421
serfraedingur	10E2
sergeant	0281
serhaefing	02F1
serralheiro	01l1
serrurier	01j1
sertificets	06V1
sertificēts	06V1
sertifika	0=Q1
sertifikaat	0YA1
sertifikaatti	10G2
sertifikali	0=Q1
sertifikalı	0=Q1
sertifikasi	10I2
sertifikası	0=Q1
sertifikat	10K4
sertifikatas	08\1
sertifikats	06V1
sertifikuotas	08\1
sertifikāts	06V1
sertifioitu	0431
sertifisering	03m1
sertifisert	03m1
serveerster	0241
servei	0Ho1
serveis	03i1
servente	01l1
server	0281
serveur	01j1
serveuse	01j1
service	0AB1
servicekraft	0=K2
services	03P1
servicio	0HJ1
servicios	08>1
serviciul	0Fd1
servicos	0311
servirka	0?]1
servitoer	0V;2
servitor	0V;2
servitris	02U1
servitör	02U1
servitør	0<<1
servizi	03b1
serviços	0311
servsafe	01a1
servus	0Ra1
servírka	0?]1
sesongarbeider	0<<1
sestra	0Bk2
setaliste	09m1
setany	0441
setmana	10O1
setmanes	10O1
setor	0HI1
setter	0281
settimana	10P1
settimane	10P1
settore	10Q2
setzer	0631
seura	06d1
sexton	0281
sezione	0GW1
sezonier	0291
sezoniera	0291
sezonieră	0291
seção	0HI1
sgpa	0BC1
shepherd	0281
shipping	03P1
shop	03P1
short course	0DK1
shortlisted	00O1
shrm	01a1
si	10S1
sia	00e1
siandien	0Ef1
sicher	0PZ2
sicherheitsunterweisung	02D1
sida	10T1
sidan	10U1
side	10V2
side project	0A81
siden	0Pn2
sidlisko	0d_1
sidliste	0@J1
sieger	0j62
siegerin	00:1
siele	0=91
sieu thi	0;m1
sieviesu	10X1
sieviete	10X1
sieviešu	10X1
signaller	0281
signalman	0281
sigorta	0421
sigurvegari	00;1
sihteeri	05n1
siiani	0TM1
siivooja	05n1
sijainen	10Y2
silpnai	0h_1
silver	00O1
silver medal	00O1
sim	0=[1
sim a	0=[1
sim c	0=[1
simdi	0?j1
simposio	05Z1
simpozion	07T1
simpósio	05Z1
since	10[1
sindaco	02G1
sinds	10\1
singel	0GQ1
single	0B^1
sino a	0OY1
sino al	0OY1
sirket	0421
sirketi	0421
sistemas	0;U2
sistemes	03i1
sistemi	03b1
sitesi	0?k1
siuo metu	0Ef1
sivilingenioer	0Lc1
sivilingenior	0Lc1
sivilingeniør	0Lc1
siviloekonom	0Lc1
sivilokonom	0Lc1
siviløkonom	0Lc1
sivu	10]1
sivuaine	0\81
six sigma	01a1
sixth form	01^1
siêu thị	0;m1
sjaafoer	0<<1
sjafor	0<<1
sjalfbodalidi	0>W1
sjef	0<<1
sjoeman	02U1
sjoemann	0<<1
sjomadur	0>W1
sjoman	02U1
sjomann	0<<1
sjukgymnast	02U1
sjukhus	0?71
sjukhuset	0?71
sjukrahus	06f1
sjukskoeterskeexamen	03;1
sjukskoeterskeprogrammet	03;1
sjukskoterskeexamen	03;1
sjukskoterskeprogrammet	03;1
sjuksköterskeexamen	03;1
sjuksköterskeprogrammet	03;1
sjálfboðaliði	0>W1
sjåfør	0<<1
sjómaður	0>W1
sjöman	02U1
sjømann	0<<1
sjúkrahús	06f1
sk	0?k1
skaadespelare	02U1
skadespelare	02U1
skarbniczka	02I1
skarbnik	02I1
skild	0M51
skilled	0TQ1
skilt	10^2
skipper	10`4
skipstjori	0>W1
skipstjóri	0>W1
skiries	0eM1
skirteini	0^I2
skladiscnik	0FW1
skladistar	0>g1
skladištar	0>g1
skladiščnik	0FW1
skladnice	0?]1
skladnik	0Bk2
skladník	0Bk2
sklep	03O1
skoeterska	02U1
skola	10d7
skola primarja	04R1
skola sekondarja	04R1
skolan	0Ri1
skole	10k2
skolekundskaber	0=D1
skolekunnskaper	0=E1
skolen	10k2
skoleni	10B1
skolenie	10A1
skoli	04K1
skolinn	04K1
skolkunskaper	0<g1
skolotaja	02f1
skolotajs	02f1
skolotāja	02f1
skolotājs	02f1
skoterska	02U1
skr poczt	0521
skr. poczt	0521
skraddare	02U1
skraeddare	02U1
skraedder	06o1
skrbnik	0FW1
skredder	0<<1
skribent	02U1
skripsi	0:R1
skripta	0YX2
skriptá	0Bi1
skräddare	02U1
skrædder	06o1
skuespiller	06C2
skup	0fW1
skupina	10m3
skuska	0Ad1
skyrius	1102
skyrsla	0@H1
skådespelare	02U1
skírteini	0^I2
skóli	04K1
skólinn	04K1
sköterska	02U1
skúška	0Ad1
skýrsla	0@H1
sl	00e1
sladek	0?]1
sladovna	0GR1
sladovnik	0?]1
sladovník	0?]1
slager	0241
slagter	06o1
slaktare	02U1
slakter	0<<1
slaugytoja	02e1
slimnica	06U1
slimnīca	06U1
slobodna	1121
slobodny	1121
slobodná	1121
slobodný	1121
slta	0V61
slu	00e1
slusarz	02I1
slutbetyg	1132
sluzba	0of3
služba	0of3
sládek	0?]1
sma	1154
smart working	00k1
smed	05k3
smer	1192
smid	0;11
smidur	0>W1
smiður	0>W1
smjer	11;1
smk	1154
smp	11<2
snekker	0<<1
snickare	02U1
snin	10C1
snit	0L>1
snitt	0Qm1
snittbetyg	0=b1
so	11>2
so cap	0ck1
so yeu ly lich	0T[1
soavtor	0[A1
sobresaliente	0@P1
sobrid	0^o1
soc	0LL1
soc coop	00e1
soc. coop	00e1
soci	02R1
socia	0mC4
social worker	0281
sociale hygiene	0>F1
sociale hygiëne	0>F1
sociedad	08>1
sociedade	0311
societa	03b1
societat	03i1
societate	03Z1
societe	03H1
society	03P1
società	03b1
socio	0703
socionomexamen	03;1
société	03H1
sodelavec	0FW1
sodelavka	0FW1
sodien	0^o1
soehne	09?1
soemand	06o1
soemmerska	02U1
sofer	0291
soferis	02f1
sofor	11@3
soforu	05d1
software	03P1
sofőr	02L2
sohn	09?1
sohne	09?1
sok	0?k1
sokagi	0?k1
sokak	0?k1
sokağı	0?k1
sola	0L;1
soldador	03g2
soldadora	03g2
soldat	0[94
soldier	0281
solicitor	0281
solid	0CB1
solide	06L1
solide kenntnisse	06L1
soloist	0281
solteira	11C1
solteiro	11C1
solter	0A61
soltera	11D2
soltero	11F1
soltys	02I1
soluciones	08>1
solucions	03i1
solucoes	0311
solumadur	0>W1
solutions	03P1
soluzioni	03b1
soluções	0311
somand	06o1
some experience	0Nh1
some knowledge	0<M1
sommar	11G1
sommaren	11G1
sommarjobb	0NI1
sommarvikarie	0NI1
sommelier	11H4
sommeliere	08C2
sommelière	08C2
sommer	11L3
sommeren	11O2
sommerhjelp	0Ei1
sommerjobb	0Ei1
sommersaison	11Q1
sommersemester	11Q1
sommerska	02U1
sonbahar	0SE1
song ngu	0;P1
song ngữ	0;P1
sono	0V91
sonographer	0281
sopir	02N1
sor	0441
sorumlu	05d1
sorumlusu	05d1
sorvaaja	05n1
sos	11R2
sose	11Q1
soseaua	04o1
sosionomi	0531
sotilas	05n1
sou	11T2
sou a	0BD1
sou o	0BD1
soucasne	0:C1
soucasnost	0:C1
soucasnosti	0:C1
soudce	0?]1
soudeur	01j1
soudeuse	01j1
sound engineer	0281
sous chef	0281
soustruznik	0?]1
soustružník	0?]1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	0:C1
současnosti	0:C1
současně	0:C1
soy	0ad1
sołtys	02I1
soš	0EW1
sp j	00e1
sp k	00e1
sp z o o	00e1
sp. j	00e1
sp. k	00e1
sp. z o.o	00e1
spa	00e1
sparkasse	03[1
sparte	06n1
spawacz	02I1
speciale	0n[1
specialisatie	03D1
specialisation	11V2
specialist	11X6
specialista	11^5
specialistas	02e1
specialiste	02c2
specialistka	0Bk2
specialists	02f1
specialistsjukskoeterska	0B_1
specialistsjukskoterska	0B_1
specialistsjuksköterska	0B_1
specialistă	0291
specialistė	02e1
specialitate	0lN1
specialite	0OD1
specialitāte	0lN1
specializace	0fX1
specializacia	11c1
specializacija	0\>1
specializacio	11d1
specializare	0JX1
specializarea	0JX1
specialization	0CN1
specializing in	0CN1
specializzazione	11e2
specializáció	11d1
specialybe	0\>1
specialybė	0\>1
specijalist	0Zm1
specijalista	07G1
speciāliste	02f1
speciālists	02f1
specjalista	02I1
specjalistka	02I1
specjalizacja	0Z?1
specjalnosc	0Z?1
specjalność	0Z?1
spedition	03[1
spesialis	02N1
spesialisering	0PL1
spesialist	0<<1
spesialsykepleier	0Lc1
spesialutdanning	0Lc1
spetsialist	01L1
spezialist	11g2
spiewaczka	02I1
spital	03Z1
spitali	06f1
spitalul	03Z1
spizjar	05U1
spiżjar	05U1
splaiul	04o1
spletno	0dZ1
splosna matura	0j81
splošna matura	0j81
spodziewany	0ig1
spol s r o	00e1
spol. s r.o	00e1
spoldzielnia	03O1
spolecnost	0GR1
spolek	0GR1
společnost	0GR1
spolka	03O1
spolocnost	03`1
spoločnosť	03`1
spoluautor	07;1
sposata	0AA1
sposato	0AA1
sposobilost	0Ad1
sprachdiplom	0GE1
sprachzertifikat	0GE1
spray painter	0281
sprecher	0992
sprecherin	03<1
spricevalo	0Ab1
spring	11i1
spring semester	11i1
spring term	11i1
springer	11j2
springerin	09;1
spričevalo	0Ab1
sprzedawca	02I1
sprzedawczyni	02I1
sptar	08R1
spuiter	0241
spécialisation	0OD1
spécialité	0OD1
spítali	06f1
spółdzielnia	03O1
spółka	03O1
spôsobilosť	0Ad1
sqaq	0F<1
squad	0?R1
squad lead	0281
square	09n2
sraid	07m1
sre	0D?2
sredni	11l2
srednia	11n2
srednia ocen	0fb1
srednie	0K21
srednio	0Ja1
srednio zaawansowany	0Ja1
srednio zaawansowany wyzszy	0I\1
sredniozaawansowana	0Ja1
sredniozaawansowany	11l2
sredniozaawansowany wyzszy	0I\1
srednja izobrazba	0j81
srednja raven	0j51
srednja razina	0mZ1
srednja skola	1203
srednja sola	0L;1
srednja strokovna izobrazba	0j81
srednja strucna sprema	1232
srednja stručna sprema	1232
srednja škola	1203
srednja šola	0L;1
srednje	1256
srednje dobro	0j51
srednjesolska izobrazba	0j81
srednješolska izobrazba	0j81
srednji	12;1
srednji nivo	12;1
srl	00e1
sráid	07m1
ss	0EW1
ssc	00F1
sss	1232
sst	03f1
st	0m[2
staatlich anerkannt	0Md1
staatlich geprueft	12<1
staatlich gepruefte	04B1
staatlich gepruft	12<1
staatlich geprufte	04B1
staatlich geprüft	12<1
staatlich geprüfte	04B1
staatsexamen	00<1
stadare	02U1
stadig	0V41
stadt	09?1
stadtrat	03<1
stadtwerke	03[1
staedare	02U1
staf	02N1
staff	0lO2
stage de formation	0PU1
stage hand	0281
stage manager	0281
stagehand	0281
stagiair	12=2
stagiair(e	0;11
stagiaire	12?2
stagiar	0>22
stagiara	0291
stagiară	0291
stagionale	02G1
stagione estate	0MX1
stagione estiva	0MX1
stagione invernale	12A1
stagista	02G1
stajyer	05d1
stajyeri	05d1
stale	0J52
stan	0?M1
standardiste	01j1
staplerschein	02D1
starfsferilskra	0OB1
starfsferilskrá	0OB1
starfsmadur	0>W1
starfsmaður	0>W1
starosta	0?]1
starostka	0?]1
starostwo	03O1
start up	0QO2
start-up	0QO2
startup	0QO2
station	06n1
statistician	0281
statni jazykova zkouska	0Xe1
stavby	0GR1
stavbyvedouci	0?]1
stavbyvedoucí	0?]1
stazist	0>g1
stazista	12B3
stazistka	0Bk2
stazuotojas	02e1
stazysta	02I1
stazystka	02I1
stażysta	02I1
stażystka	02I1
stažist	0>g1
stažista	07G1
stažuotojas	02e1
ste	12E1
steeg	0GQ1
steig	0BL1
steuermann	03<1
steward	0U;2
stewardesa	12F2
stewardess	12H3
stewardesse	06o1
stewardesă	0291
stichting	0301
stieg	0BL1
stien	0;M1
stiftelse	0@?2
stifter	06o1
stiftung	03[1
stigen	05C1
stigur	0RM1
stipend	0[L1
stipendet	0[L1
stipendi	06e1
stipendiat	0<<1
stipendiet	0ki1
stipendija	12K5
stipendium	12P6
stiurthoir	0401
stivuitorist	0291
stiúrthóir	0401
stjori	0>W1
stjóri	0>W1
stm	0V61
stock controller	0281
stockman	0281
stofa	06f1
stofnandi	0>W1
stofnun	06f1
stoker	0281
stolar	12V3
stolarz	02I1
stolár	0A91
stonemason	0281
store	03P1
storekeeper	0281
stores	03P1
stowarzyszenie	03O1
str	12Y2
straaket	05C1
straat	0GQ1
strada	12[2
straede	0QM1
straeti	0RM1
straipsnis	0Z_1
straket	05C1
strana	12]1
strasse	0BL1
strata 1	0Ec1
strata 2	0hh1
strateg	02U1
strategist	0281
strazak	02I1
strazny	0?]1
straße	0BL1
strażak	02I1
stredisko	12^2
stredna odborna skola	0_N1
stredna skola	0_N1
stredne	12`2
stredne pokrocila	12`2
stredne pokrocily	12b4
stredne pokročilá	0[]1
stredne pokročilý	12f2
stredni odborne	0aY1
stredni prumyslova skola	0EW1
stredni skola	0EW1
stredná odborná škola	0_N1
stredná škola	0_N1
stredoskolske	12h2
stredoskolske s maturitou	0aY1
stredoskolske vzdelani	0aY1
stredoskolske vzdelanie	0aZ1
stredoškolské	0aZ1
stredoškolské vzdelanie	0aZ1
street	06S1
stribrny	0051
strojirny	0GR1
strojvedouci	0?]1
strojvedoucí	0?]1
strojírny	0GR1
strokovni izpit	0Ab1
strokovnjak	12j2
strokovno	12l1
strona	12m1
strong	0TQ1
strucni ispit	0Je2
strucni studij	0k81
strucnjak	12n4
strukovne studije	0=<1
strukturovany zivotopis	1322
strukturovaný životopis	0l01
strukturvieniba	0En1
struktūrvienība	0En1
strungar	0291
stručni ispit	0Je2
stručni studij	0k81
stručnjak	12n4
strážný	0?]1
stråket	05C1
stræde	0QM1
stræti	0RM1
stuckateur	0631
student	1343
student assistant	0281
studentereksamen	00E1
studentermedhjaelper	0L?2
studentermedhjælper	0L?2
studentexamen	0Qb1
studentische hilfskraft	09;1
studentsprof	0Rm1
studia	0Bi1
studia doktoranckie	0Ji1
studia i stopnia	0X?1
studia ii stopnia	0Xi1
studia inzynierskie	0X?1
studia inżynierskie	0X?1
studia licencjackie	0X?1
studia magisterskie	0Xi1
studia podyplomowe	0Xi1
studie	0H]1
studiekompetanse	07f1
studiengang	0NU1
studienrichtung	0NU1
studieprogram	0PL1
studieretning	0NV2
studierichting	03D1
studiespesialisering	07f1
studii aprofundate	0H71
studii de masterat	0H71
studii doctorale	0Im1
studii liceale	0:Z1
studii medii	0:Z1
studii postliceale	0C=1
studii postuniversitare	0H71
studii superioare	0H61
studii universitare de licenta	0H61
studii universitare de licență	0H61
studij	11;1
studija	1372
studijni obor	0fX1
studijni prumer	0T^1
studijny odbor	11c1
studijny program	11c1
studijní obor	0fX1
studijní průměr	0T^1
studijska smer	1391
studijski program	1192
studiju programa	0\>1
studiju programma	0lN1
studijų programa	0\>1
studio	13:B
studio legale	03b1
studios	03P1
studiu	07T1
studium	13L2
studium policealne	0j>1
studyosu	0421
stuudio	05O1
stx	00E1
stylist	0281
styliste	01j1
stypendium	0OX1
styreleder	0ne2
styrelseledamot	0NI1
styrelsen	0@>1
styremedlem	0ne2
styrkur	00;1
styrmann	0Ei1
stále	0J52
státní jazyková zkouška	0Xe1
stážista	0Bk2
stážistka	0Bk2
städare	02U1
stígur	0RM1
stúdentspróf	0Rm1
stúdió	07h1
stüdyosu	0421
středisko	0I81
střední odborné	0aY1
střední průmyslová škola	0EW1
střední škola	0EW1
středně	0[^1
středně pokročilá	0[^1
středně pokročilý	13N2
středoškolské	0aY1
středoškolské s maturitou	0aY1
středoškolské vzdělání	0aY1
stříbrný	0051
su an	0?j1
su anda	0?j1
sub editor	0281
sub-editor	0281
subdirector	01P1
subdirectora	01P1
subeditor	0281
subesi	0>]1
subgerente	01P1
submitted	01S1
sucasnost	0IF1
sucasnosti	0IF1
sudor	0291
sufficiente	13P2
sugarut	0441
sugis	13R1
sugárút	0441
suhtlustasand	0Yk1
suite	06S1
sujuva	0MC1
sujuva suullinen ja kirjallinen	0MC1
sujuvasti	0MC1
sumar	13S1
summa cum laude	0BC1
summer	13T1
summer season	13T1
summer term	13T1
sunt	0_]1
sunum	0>I1
superintendent	0281
superior completo	0:^1
superior de tecnologia	0:^1
superior em	0:^1
supermarche	03H1
supermarché	03H1
supermarket	03P1
supermarkt	0301
supermercado	0;U2
supermercados	0311
supermercat	03i1
supermercato	03b1
superviseur	01j1
supervisor	13U5
supervisora	02O3
supervisore	02G1
supervizor	0291
suppleant	01j1
suppleante	01j1
supplente	02G1
suppléant	01j1
suppléante	01j1
support worker	0281
suradnica	0>g1
suradnik	0>g1
surat izin	0=[1
surgeon	0281
surucu belgesi	0=Q1
surveillant	01j1
surveillante	01j1
surveyor	0281
sutaz	0041
suund	0M?1
suunniteltu	07i1
suunnittelija	05n1
suuntautuminen	0\81
suuntautumisvaihtoehto	0\81
suureparane	0\61
suurepärane	0\61
suvi	13Z1
svadlena	0?]1
svaert god	09]2
svaert godt	0P:1
svarec	13[2
svarecsky	0Ac1
svarvare	02U1
sveinsprof	0Rm1
sveinspróf	0Rm1
sveiser	0<<1
sveitarfelag	06f1
sveitarfélag	06f1
svejsecertifikat	02j1
svejser	06o1
svend	06o1
svendebrev	00E1
svendebrev som	00E1
svendeproeve	00E1
svendeprove	00E1
svendeprøve	00E1
svennebrev	0NX2
svetovalec	0FW1
svetovalka	0FW1
svetsare	02U1
sveucilisni prvostupnik	0k81
sveucilista	0mS1
sveuciliste	0mS1
sveučilišni prvostupnik	0k81
sveučilišta	0mS1
sveučilište	0mS1
svid	13]2
sviluppatore	02G1
sviluppatrice	02G1
svið	13]2
svjedodzba	13_2
svjedodžba	13_2
svobodna	13a1
svobodny	13a1
svobodná	13a1
svobodný	13a1
svq	02o1
svq level 2	02o1
svq level 3	02o1
svářeč	13[2
svářečský	0Ac1
svært god	09]2
svært godt	0P:1
swiadectwo	0B21
swiadectwo dojrzalosci	0K21
swiadectwo maturalne	0K21
syerske	06C2
sygehus	0@>1
sygeplejerske	06o1
sykehus	0;L1
sykepleier	0<<1
sykepleierutdanning	01C1
syksy	13b1
symposia	01S1
symposium	01S1
sysadmin	0281
systeembeheerder	0241
systeme	03[1
systems	03P1
szabadalom	0He1
szabo	0=81
szabó	0=81
szak	11d1
szakacs	02i1
szakerto	13c2
szakertoi	0c@1
szakgimnazium	0Zj1
szakgimnázium	0Zj1
szakirany	11d1
szakiranyu tovabbkepzes	04h1
szakirány	11d1
szakirányú továbbképzés	04h1
szakiskola	0Zj1
szakkepesites	0M>1
szakkozepiskola	0Zj1
szakkozgazdasz	04h1
szakképesítés	0M>1
szakközgazdász	04h1
szakközépiskola	0Zj1
szakmai erettsegi	0M>1
szakmai oneletrajz	0gN1
szakmai oneletrajza	0gN1
szakmai érettségi	0M>1
szakmai önéletrajz	0gN1
szakmai önéletrajza	0gN1
szakmunkas	0M>1
szakmunkas bizonyitvany	0M>1
szakmunkás	0M>1
szakmunkás-bizonyítvány	0M>1
szakos	11d1
szakvizsga	0M>1
szakács	02i1
szakértő	13c2
szakértői	0c@1
szalloda	07h1
szco	03`1
szeminarium	13e1
szeminárium	13e1
szerelo	02i1
szerelő	02i1
szerkeszto	13f3
szerkesztő	13f3
szerzotars	0=81
szerzőtárs	0=81
szia	0TG1
sziasztok	0TG1
szinesz	0Lj1
szinhaz	07h1
szkola	04C1
szkola podstawowa	04C1
szkola policealna	0j>1
szkole	04C1
szkolenie	13i2
szkoly	04C1
szkoła	04C1
szkoła podstawowa	04C1
szkoła policealna	0j>1
szkoły	04C1
szovetkezet	07h1
szpital	03O1
szuleszno	0=81
szálloda	07h1
színház	07h1
színész	0Lj1
szövetkezet	07h1
szülésznő	0=81
szčo	03`1
sách	0;81
sáng lập	0:W1
sähköasentaja	05n1
säljare	02U1
sänger	0631
säätiö	06d1
sångare	02U1
sångerska	02U1
sælger	06o1
sæmileg	0e_1
séminaire	0PU1
sérfræðingur	10E2
sérhæfing	02F1
sétány	0441
sídlisko	0d_1
sídliště	0@J1
síðan	10U1
sòcia	02R1
sóc	0LL1
sócia	01l1
sócio	01l1
söhne	09?1
sölumaður	0>W1
sömmerska	02U1
sømand	06o1
súčasnosti	0IF1
súčasnosť	0IF1
súťaž	0041
sügis	13R1
sürücü belgesi	0=Q1
sędzia	02I1
sš	0EW1
sơ cấp	0ck1
sơ yếu lý lịch	0T[1
số	0BV1
sở	0;m1
t	0dW1
t e m	0QZ1
t level	02o1
t m	0QZ1
t o m	13k1
t.e.m	0QZ1
t.o.m	13k1
t/m	0QZ1
ta	0281
tabeliao	01l1
tabelião	01l1
tabellarischer lebenslauf	0=h1
tabib	05U1
tabiba	05U1
taeknimadur	0>W1
taekniskoli	04K1
taellae hetkellae	0KL1
taenaeaen	0KL1
taenzer	0631
taevling	0ki1
taevlingen	0ki1
tag	02i1
tagad	0^o1
tagesmutter	03<1
taglaegger	06o1
taglægger	06o1
tagozat	11d1
tagung	13l1
tagungsband	08n1
tahmini	0=P1
tahun	13m2
tai	13o1
tai xe	0:W1
taighdeoir	0401
tailor	0281
tajjeb	1401
tajjeb hafna	0K>1
tajjeb ħafna	0K>1
tajnica	0Bg2
tajnik	0Bg2
takarito	0=81
takarító	0=81
takdir belgesi	0<B1
takimi	0>]1
taklaeggare	02U1
taklaggare	02U1
takläggare	02U1
takmicenje	0ih1
takmičenje	0ih1
takmorkud	0Rj1
takmörkuð	0Rj1
taktekker	0<<1
takımı	0>]1
talitus	0bI1
talk	01S1
talks	01S1
talla hetkella	0KL1
taller	1414
talleres	08>1
tallers	03i1
talv	1451
talvi	1461
taman kanak kanak	0N`1
taman kanak-kanak	0N`1
tamirci	05d1
tamplar	0291
tanaan	0KL1
tanacsado	02i1
tanapaev	0TM1
tanar	02i1
tanarseged	0=81
tanaseni	0TM1
tanav	0_c1
tancerka	02I1
tancerz	02I1
tancos	0=81
tanecnice	0?]1
tanecnik	0?]1
tanečnice	0?]1
tanečník	0?]1
tanfolyam	1473
tanito	02i1
tanssija	05n1
tanukiri	0011
tanulmany	0He1
tanulmanyi atlag	08^1
tanulmány	0He1
tanulmányi átlag	08^1
tanulo	02L2
tanuló	02L2
tanusitvany	0L[1
tanzer	0631
tanácsadó	02i1
tanár	02i1
tanársegéd	0=81
tanító	02i1
tanúsítvány	0L[1
tap chi	0;81
tap doan	0;m1
tapissier	01j1
tapissiere	01j1
tapissière	01j1
taqsima	0GV1
tardor	14:1
targoncas	0=81
targoncavezeto	0L[1
targoncavezető	0L[1
targoncás	0=81
targyalasi szint	0O61
targyalasi szintu	0O61
targyalokepes	0O61
tarjoilija	05n1
tarkastaja	05n1
tarnyba	0F`1
tarsalgasi	0\=1
tarsalgasi alapszint	0\<1
tarsalgasi szint	0\=1
tarsalgo	0\<1
tarsasag	07h1
tasarimci	05d1
tasarimcisi	05d1
tasarımcı	05d1
tasarımcısı	05d1
tavasz	14;1
tavasza	14;1
tavern	03P1
tavling	0ki1
tavlingen	0ki1
tavmunka	14<1
tavolrol	14<1
taxista	01P1
tbk	00e1
tcf	0=91
teacher	0281
teaching assistant	0281
teaching fellow	0281
teadur	01L1
teaduskond	0451
team	14=9
team lead	0D?2
teamlead	0;11
teanga dhuchais	0@O1
teanga dhúchais	0@O1
teastas	0A?1
teastas soisearach	07>1
teastas sóisearach	07>1
teater	14F4
teatr	03O1
teatras	03a1
teatre	03i1
teatris	06U1
teatro	0AI3
teatru	03Z1
teatrul	03Z1
teatteri	06d1
tecaj	14J2
tech lead	0Q63
technical report	01S1
technician	0281
technicien	0VY1
technicka	0Bk2
technicus	0241
techniek	0301
technik	14L6
technikas	02e1
techniker	14R2
technikerin	04B1
technikum	14T3
technikumas	0F91
technikus	02i1
technikusi vegzettseg	0M>1
technikusi végzettség	0M>1
technička	0Bk2
technologies	03P1
technologist	0281
technology	03P1
tecnic	02R1
tecnic superior	0BY1
tecnica	0mC4
tecnica em	0B81
tecnica superior	0BB1
tecnicatura	0BB1
tecnico	0703
tecnico auxiliar	0;01
tecnico em	0B81
tecnico en	0;01
tecnico integrado	0B81
tecnico medio	0;01
tecnico superior	0BB1
tecnico superior en	0BB1
tecnico superior universitario	0:e1
tecno	14W2
tecno u govoru i pismu	14Y1
tecnologa en	0BB1
tecnologia	0311
tecnologia em	0:^1
tecnologias	0;U2
tecnologico	0@R1
tecnologie	03b1
tecnologies	03i1
tecnologo	0:^1
tecnologo em	14Z2
tecnologo en	0BB1
tecnologías	08>1
tecnológico	0@R1
tecnóloga en	0BB1
tecnólogo	0:^1
tecnólogo em	14Z2
tecnólogo en	0BB1
tee	0_c1
teenindaja	01L1
tef	0=91
tefl	01a1
tegelzetter	0241
tehas	05O1
tehdas	06d1
tehnicar	05e2
tehnician	0291
tehniciana	0291
tehniciană	0291
tehnicka skola	0L92
tehnik	14\2
tehnikis	02f1
tehnikums	04O1
tehniska sola	0L;1
tehničar	05e2
tehnička škola	0L92
tehniķis	02f1
tehniška šola	0L;1
teicamas	0?^1
teicami	0?^1
teicneoir	0401
teises	08\1
teisininkas	02e1
teisininke	02e1
teisininkė	02e1
teisės	08\1
tekmovanje	0ie1
teknik	0;42
teknik universitesi	04I1
teknik üniversitesi	04I1
tekniker	14^4
teknikk	0;L1
teknikko	14b2
tekniku	05U1
teknisi	02N1
teknisk gymnasieutbildning	0Qb1
teknisk studentereksamen	00E1
teknisyen	05d1
teknisyeni	05d1
teknologie doktor	0Hb1
teknoloji	0421
teknolojileri	0421
tekoce	14d1
tekoce znanje	14d1
tekoče	14d1
tekoče znanje	14d1
tekstil	0421
tel	14e1
telc	0=91
tele	14e1
telecom	03P1
teleconseiller	01j1
teleconseillere	01j1
telefonist	0GL2
telefonista	14f2
telelavoro	00k1
telemarketer	14h2
telemunca	0FG1
telemuncă	0FG1
teleoperador	01P1
teleoperadora	01P1
teleskoplaesser	02j1
teleskoplæsser	02j1
teletrabajo	0Li1
teletrabalho	14j1
teletravail	00g1
teletreball	00l1
tem 4	0=91
tem 8	0=91
tem-4	0=91
tem-8	0=91
tem4	0=91
tem8	0=91
temel	0<h2
temel duzey	0<h2
temel düzey	0<h2
temel seviye	0<j1
temp	0281
temporada de inverno	14k1
temporada de invierno	0X>1
temporada de verano	14l1
temporada de verao	14m1
temporada de verão	14m1
temporada estival	14l1
temsilci	05d1
temsilcisi	05d1
ten du an	0FL1
ten toi la	0cT1
tentara	02N1
teo	0CC1
teollisuus	06d1
teoranta	0CC1
ter	0441
terapeut	14n2
terapeuta	02I1
teraz	1502
terbaik	06K1
tercuman	05d1
tercüman	05d1
tere	0441
terrace	06S1
terve	0cj1
tervetuloa	0cj1
terveyskeskus	06d1
tervezett	1521
tervezo	02i1
tervező	02i1
terzi	05d1
tesar	0?]1
tesař	0?]1
tese	05Z1
tesekkur belgesi	0<B1
tesi	1532
tesiasi	0Ef1
tesis	1552
tesisatci	05d1
tesisatçı	05d1
tesol	01a1
tesorera	01P1
tesorero	01P1
tesoriera	02G1
tesoriere	02G1
tesoureira	01l1
tesoureiro	01l1
testaaja	05n1
testdaf	0=91
tester	1576
testerka	02I1
teurastaja	05n1
teymi	0Ko1
tez	0>I1
teza	07T1
tezi	07e1
tezli yuksek lisans	15=1
tezli yüksek lisans	15=1
tezsiz yuksek lisans	15=1
tezsiz yüksek lisans	15=1
teză	07T1
teātris	06U1
tečaj	14J2
tečno	14W2
tečno u govoru i pismu	14Y1
teşekkür belgesi	0<B1
teżi	07e1
th	0eH1
thac si	0;Z1
thang	15>2
thanh pho	0BV1
thanh thao	0dn2
thanh vien	0:W1
thcs	0El1
the	0;W1
the huong dan vien	0;W1
theater	15@3
theatre	0QO2
thekenkraft	09;1
therapeut	15C3
therapeutin	03<1
therapist	0281
these	0231
these de doctorat	0Ii1
theses	01S1
thesis	01S1
thi tran	0BV1
thiet ke	0:W1
third place	00O1
this is	0Ub1
thiết kế	0:W1
thjalfari	0>W1
thn	15F1
tho	0:W1
tho dien	0:W1
tho han	0:W1
tho may	0:W1
tho moc	0:W1
thon	0BV1
thpt	0El1
through	0NH1
through to	0NH1
thru	0NH1
thu kho	0:W1
thu ky	0:W1
thu ngan	0:W1
thu ngân	0:W1
thu quy	0:W1
thu thu	0:W1
thu vien	0;m1
thuc tap sinh	0:W1
thuiswerk	0UT1
thydandi	0>W1
thành phố	0BV1
thành thạo	0dn2
thành viên	0:W1
tháng	15>2
thèse	0231
thèse de doctorat	0Ii1
théâtre	03H1
thôn	0BV1
thư ký	0:W1
thư viện	0;m1
thạc sĩ	0;Z1
thẻ	0;W1
thẻ hướng dẫn viên	0;W1
thị trấn	0BV1
thợ	0:W1
thợ hàn	0:W1
thợ may	0:W1
thợ mộc	0:W1
thợ điện	0:W1
thủ kho	0:W1
thủ quỹ	0:W1
thủ thư	0:W1
thực tập sinh	0:W1
ticaret	0421
ticket	01h1
tickets	01h1
tidskrift	0[J2
tidsskrift	15G4
tie	0931
tiedekunta	04P1
tien si	15K1
tienda	08>1
tiendas	08>1
tieng me	0;P1
tieng me de	0;P1
tieraerztin	03<1
tierarzt	03<1
tierarztin	03<1
tierpfleger	0631
tierärztin	03<1
tiesibas	06V1
tiessaiste	08_1
tiesības	06V1
tieu hoc	0El1
tiešsaistē	08_1
tiimi	0h92
tijdschrift	0^K2
tiketina	0f>1
tikėtina	0f>1
til	15L3
til d d	0V41
til d.d	0V41
til dagsins	0M41
til dagsins i dag	0M41
til dagsins í dag	0M41
til na	0P\1
til naa	0P\1
til nu	0V41
til nå	0P\1
til og med	15O2
tilkallingsvikar	0Ei1
till	15Q2
till dags dato	0fD1
till date	0D21
till now	0D21
till och med	13k1
till present	0D21
tillidsrepraesentant	0=_1
tillidsrepræsentant	0=_1
tillitsvalgt	0Ei1
tills nu	0fD1
tills vidare	0fD1
tim	15S5
timarit	0@H1
timmerman	0241
timvikarie	0NI1
tingkat dasar	0LT1
tingkat lanjut	04S1
tinh	0BV1
tinh nguyen vien	0:W1
tionscadal	15X1
tirocinante	02G1
tischler	0631
tischlerei	03[1
titkar	15Y3
titkarno	02i1
titkár	15Y3
titkárnő	02i1
titol	01m1
titolare	02G1
titre pro	0381
titre professionnel	15\2
titulada	06a1
titulado	06a1
titulin	01n1
titulo	01n1
titulo universitario	0:e1
titulín	01n1
tiyatrosu	0421
tiến sĩ	15K1
tiếng mẹ	0;P1
tiếng mẹ đẻ	0;P1
tiểu học	0El1
tjena	0TC1
tjener	06o1
tlumacz	02I1
tlumaczka	02I1
tn	15^2
tnhh	0;m1
to	15`2
to chuc	0;m1
to date	0D21
to present	0D21
to this day	0D21
to truong	0:W1
toamna	15b1
today	0D21
todistus	10G2
toefl	0=91
toefl ibt	0=91
toeic	0=91
toeicスコア	15c1
toemrer	06C2
toften	0QM1
togaf	01a1
togfoerer	06o1
togforer	06o1
togfører	06o1
tohtori	15d2
tohtorintutkinto	0OE1
toi	0F[1
toi la	0cT1
toimetaja	01L1
toiminimi	0Y_1
toimisto	06d1
toimittaja	05n1
toistaiseksi	0KL1
tokarz	02I1
toko	08?1
tol	15f2
tolk	01L1
tolkija	01L1
tolmacs	02i1
tolmács	02i1
tom	13k1
tomrer	06C2
tontechniker	0631
tookoda	05O1
tootaja	01L1
topik	0=91
topograf	0291
torfl	0=91
torg	0RM1
torget	15h2
tori	0931
tornaci	05d1
tornacı	05d1
torneiro	01l1
tornero	01P1
tornitore	02G1
torv	0QM1
tosa	03f1
tosaitheoir	0@21
tospraaklig	0PA1
tospraklig	0PA1
tosproget	0P81
tospråklig	0PA1
tot	15j3
tot begin	0QZ1
tot eind	0QZ1
tot en met	0QZ1
tot heden	0T:1
tot nghiep	15m1
tot nghiep thpt	00I1
tot nu	0T:1
tot nu toe	0T:1
tot op heden	0T:1
tour guide	0281
tour leader	0281
tourneur	01j1
tovaren	03`1
tovarna	0^22
továreň	03`1
továrna	0GR1
tp	0BV1
tr	0@J1
trade certificate	02n1
trade qualification	02o1
tradenomi	0531
trader	0281
tradgardsmastare	02U1
traducatoare	0291
traducator	0291
traducteur	01j1
traductor	02S2
traductora	02S2
traductrice	01j1
traducătoare	0291
traducător	0291
tradutor	01l1
tradutora	01l1
traduttore	02G1
traduttrice	02G1
traduttur	05U1
traedgaardsmaestare	02U1
traenare	02U1
traener	06o1
trail guide	0281
train driver	0281
trainee	15n5
trainer	1634
trainerin	03<1
trainerlizenz	02D1
training	1672
training course	0DK1
trainster	0241
tram driver	0281
tranare	02U1
trang	1691
transactions	01S1
translator	0281
transport	0301
transportes	0;U2
transports	16:2
trasporti	03b1
travesia	04n1
travessa	04d1
travessera	0:21
travesía	04n1
treasurer	0281
treener	01L1
treinador	01l1
treinadora	01l1
tren trung binh	16<1
trener	16=4
treneris	02c2
trenerka	02I1
trening	13e1
trenutacno	16A1
trenutačno	16A1
trenutno	16B3
trenér	07;1
tres bien	09U2
tres bon	0C\1
tres bon niveau	0DG1
tres bonne maitrise	0DG1
tresorer	02R1
tresorera	02R1
tresorier	01j1
tresoriere	01j1
trezorier	0291
trg	0e63
trgovina	0Z[2
tribunal	0311
trida	0@J1
trieda	0d_1
trinity	0=91
triq	0F<1
tro giang	0:W1
tro ly	0:W1
trofeo	16E2
trofeu	00N1
trofeul	0@<1
troféu	00N1
troi chay	0@_1
trophee	00M1
trophy	00O1
trophée	00M1
truc tuyen	16G1
truckcertifikat	02j1
truckfoerare	02U1
truckfoerarutbildning	02k1
truckfoerer	06C2
truckfoererbevis	03m1
truckforare	02U1
truckforarutbildning	02k1
truckforer	06C2
truckforerbevis	03m1
truckförare	02U1
truckförarutbildning	02k1
truckfører	06C2
truckførerbevis	03m1
truckkort	02k1
truhlar	0?]1
truhlář	0?]1
trukkikortti	0431
trukkikuski	05n1
trung binh	16H2
trung bình	16H2
trung cap	16J2
trung cap cao	16<1
trung cap nghe	0El1
trung cấp	16J2
trung cấp cao	16<1
trung cấp nghề	0El1
trung hoc	0El1
trung hoc pho thong	16L2
trung học	0El1
trung học phổ thông	16L2
trung tam	0;m1
trung tam dao tao	0El1
trung tâm	0;m1
trung tâm đào tạo	0El1
truong	0El1
truong ban	0:W1
truong cao dang	0El1
truong dai hoc	0El1
truong nhom	0:W1
truong phong	0:W1
truong thpt	0El1
trust	03P1
trustee	0281
trva	0J52
trvá	0J52
trädgårdsmästare	02U1
tränare	02U1
træner	06o1
très bien	09U2
très bon	0C\1
très bon niveau	0DG1
très bonne maîtrise	0DG1
tréner	02i1
tréning	13e1
trésorier	01j1
trésorière	01j1
trên trung bình	16<1
trôi chảy	0@_1
trường	0El1
trường cao đẳng	0El1
trường thpt	0El1
trường đại học	0El1
trưởng ban	0:W1
trưởng nhóm	0:W1
trưởng phòng	0:W1
trợ giảng	0:W1
trợ lý	0:W1
trực tuyến	16G1
tso	08=1
tsu	0:e1
tu	16N3
tu van	0:W1
tu xa	16G1
tuinen	0301
tuinman	0241
tukang	02N1
tukang kayu	02N1
tukang kebun	02N1
tukang las	02N1
tulajdonos	02i1
tulityoekortti	0431
tulityokortti	0431
tulityökortti	0431
tulkotaja	02f1
tulkotajs	02f1
tulkotāja	02f1
tulkotājs	02f1
tuner	0281
tunnistus	0_F2
tunnustus	16Q3
tuntityoentekijae	0S^1
tuntityontekija	0S^1
tuntityöntekijä	0S^1
tuomari	05n1
turguide	16T2
turistguide	0NI1
turizm	0421
turpinas	0^o1
turpinās	0^o1
tutkija	05n1
tutkimusasema	06d1
tutkinto	0\71
tutor	16V4
tutora	03g2
tuttora	0121
tuzolto	0=81
tvaaspraakig	0P@1
tvasprakig	0P@1
tvityngd	0ci1
tvityngdur	0ci1
tvornica	0Ya1
tvrtka	0Ya1
tvåspråkig	0P@1
tvítyngd	0ci1
tvítyngdur	0ci1
tweede prijs	0Kd1
tweetalig	0Ke1
tyden	16Z1
tydnu	16Z1
tydny	16Z1
tydzien	16[1
tydzień	16[1
tygodni	16[1
tygodnie	16[1
tym	0I81
tyoenjohtaja	05n1
tyoentekijae	05n1
tyoeturvallisuuskortti	0431
tyonjohtaja	05n1
tyontekija	05n1
tyoturvallisuuskortti	0431
typist	0281
tyrejas	02e1
tyrėjas	02e1
tytul	0OX1
tytul technika	0K21
tytuł	0OX1
tytuł technika	0K21
tyydyttaevae	0Yh2
tyydyttaevae alkeet	05=1
tyydyttava	0Yh2
tyydyttava alkeet	05=1
tyydyttävä	0Yh2
tyydyttävä alkeet	05=1
työnjohtaja	05n1
työntekijä	05n1
työturvallisuuskortti	0431
tài xế	0:W1
táncos	0=81
tárgyalási szint	0O61
tárgyalási szintű	0O61
tárgyalóképes	0O61
társalgási	0\=1
társalgási alapszint	0\<1
társalgási szint	0\=1
társalgó	0\<1
társaság	07h1
távmunka	14<1
távolról	14<1
tâmplar	0291
tällä hetkellä	0KL1
tänapäev	0TM1
tänaseni	0TM1
tänav	0_c1
tänukiri	0011
tänzer	0631
tänään	0KL1
tävling	0ki1
tävlingen	0ki1
tæknimaður	0>W1
tækniskóli	04K1
tècnic	02R1
tècnic superior	0BY1
tècnica	02R1
técnica	03g2
técnica em	0B81
técnica superior	0BB1
técnico	03g2
técnico auxiliar	0;01
técnico em	0B81
técnico en	0;01
técnico integrado	0B81
técnico medio	0;01
técnico superior	0BB1
técnico superior en	0BB1
técnico superior universitario	0:e1
tél	14e1
téléconseiller	01j1
téléconseillère	01j1
télétravail	00g1
tér	0441
tên dự án	0FL1
tên tôi là	0cT1
tình nguyện viên	0:W1
tím	0I=1
tímarit	0@H1
títol	01m1
título	01n1
título universitario	0:e1
tól	15f2
tôi là	0cT1
tõlk	01L1
tõlkija	01L1
töökoda	05O1
töötaja	01L1
tømrer	06C2
týden	16Z1
týdny	16Z1
týdnů	16Z1
tým	0I81
tęsiasi	0Ef1
tłumacz	02I1
tłumaczka	02I1
től	15f2
tř	0@J1
třída	0@J1
tűzoltó	0=81
tư vấn	0:W1
tại	13o1
tạp chí	0;81
tập đoàn	0;m1
tỉnh	0BV1
tốt	0dn2
tốt nghiệp	15m1
tốt nghiệp thpt	00I1
tổ	0;O1
tổ chức	0;m1
tổ trưởng	0:W1
tới	0F[1
từ	16\2
từ xa	16G1
u	16^6
u braku	0eK2
u tijeku	16A1
u toku	16d1
uab	00e1
ubersetzer	0631
ubezpieczenia	03O1
ubungsleiter	0631
ucen	0?]1
uceni	0EW1
ucenic	0291
ucetni	0?]1
uciliste	16e3
ucitel	02g2
ucitelj	0ga3
ucla	0Bm1
uctovnicka	0A91
uctovnik	0A91
uczelnia	04C1
uczen	02I1
uczeń	02I1
ud	00e1
udacity	0Bm1
udana	0eN1
udata	0eO1
uddannelse	16h1
uddannelsen	16h1
uddannelsescenter	0Kg1
udemy	0Bm1
udmaerkelse	0081
udmærkelse	0081
udruga	0Ya1
udruzenje	06^1
udruženje	06^1
udv	0TG1
udvikler	06o1
udvozlom	0TG1
uebersetzer	0631
uebungsleiter	0631
ufer	0BL1
ufficio	0GW1
ufficjal	05U1
uffiċjal	05U1
ug	00e1
uge	16i1
uger	16i1
ugift	10^2
ugm	0Bm1
ugyintezo	02L2
ugynokseg	07h1
ugyved	02i1
uhing	05O1
uhrmacher	0631
ui	07N1
uitgeverij	16j2
uitmuntend	16l1
uitstekend	0l;1
uitvoerder	0241
uitzendkracht	0;11
ujsagiro	02L2
uke	16m1
uker	16m1
ukonceno	01R1
ukonczona	0fY1
ukonczone	0fY1
ukonczony	0fY1
ukončeno	01R1
ukończona	0fY1
ukończone	0fY1
ukończony	0fY1
uksus	0bI1
ul	16n6
ulica	1745
ulice	0@J1
ulicy	0521
ulikool	0451
umschulung	01N1
und	1791
undergraduate	0:H1
underskoeterska	02U1
underskoterska	02U1
undersköterska	02U1
undertaker	0281
underviser	06C2
underwriter	0281
undirstada	0Rj1
undirstaða	0Rj1
uned	0@R1
ungdomsskole	0<=1
uni	0T\2
uniao estavel	11C1
unidad	0HJ1
unidade	0HI1
unit	17:4
unita	0GW1
unitat	0Ho1
unite	0AB1
unità	0GW1
unité	0AB1
univ bacc	0k81
univ dipl	0`61
univ. bacc	0k81
univ. dipl	0`61
universidad	0@R1
universidade	0AL1
universita	17>2
universitaet	0=\1
universitaire	01`1
universitaria	0@R1
universitas	0N`1
universitat	17@2
universitate	17B2
universitatea	07n1
universitatea politehnica	07n1
universitates	04O1
universite	17D2
universiteit	08]1
universitesi	04I1
universitet	17F3
universitetas	0F91
universitete	0F91
universitetet	17F3
universiteto	0F91
universities	01^1
university	17I2
università	17>2
universität	0=\1
université	01`1
universitāte	04O1
universitātes	04O1
univerza	0L;1
univerze	0L;1
univerzi	0L;1
univerzita	0Nf2
univerzite	0Nf2
univerzitet	17K1
univerzitetni diplomirani	0`61
univerzity	0Nf2
univerzitě	0EW1
uniwersytet	17L1
união estável	11C1
unmarried	0B^1
unternehmen	03[1
until	0NH1
until now	0D21
until present	0D21
until today	0D21
unur	0?H1
uoc	01_1
uomo	0``1
up to	0NH1
upc	01_1
upcoming	06E1
upholsterer	0281
uplne stredne	0aZ1
upper intermediate	0RL1
upper second	00U1
upper second class	00U1
upper-intermediate	0RL1
uppsats	0Mc1
uprawnienia	0B21
uprawnienie	0B21
upseeri	05n1
urad	0Hl2
urb	04n1
urbanitzacio	0:21
urbanització	0:21
urbanizacion	04n1
urbanización	04n1
ured	0Ya1
urednica	0B`3
urednik	0B`3
urkunde	17M2
urzad	03O1
urząd	03O1
usek	12^2
usher	0281
usine	03H1
uslugi	03O1
usmerenje	17O1
usmeritev	1391
usmjerenje	11;1
ust duzey	04Q1
usta	05d1
ustabasi	05d1
ustabaşı	05d1
ustanova	0?81
ustanovitelj	05g1
ustasi	05d1
ustası	05d1
ustav	0Hl2
usługi	03O1
ut	0441
utbildningsdag	17P1
utca	0441
utgefid	0@H1
utja	0441
utmaerkelse	00L1
utmaerkt	0P91
utmarkelse	00L1
utmarkt	0P91
utmerkelse	0091
utmerket	0P:1
utmärkelse	00L1
utmärkt	0P91
utvar	12^2
utvecklare	02U1
utvikler	0<<1
uverenje	0fZ1
uvjerenje	0hD1
ux	07N1
uy ban	0;m1
uye	05d1
uyesi	05d1
uzaktan	0B91
uzem	04j2
uzina	03Z1
uzivatelska	17Q1
uzivatelsky	17Q1
uzman	17R2
uzman duzey	17T1
uzman düzey	17T1
uzmani	05d1
uzmanı	05d1
uznani	0051
uznanie	0041
uznemuma	17U1
uznemums	06U1
uznání	0051
uzvaretaja	00C1
uzvaretajs	00C1
uzvarētāja	00C1
uzvarētājs	00C1
uzyskane	0fY1
uzyskany	0fY1
uzņēmums	06U1
uzņēmumā	17U1
učení	0EW1
učeň	0?]1
učilište	17V2
učiliště	0EW1
učitel	07;1
učitelj	0ga3
učiteľ	08m1
uživatelsky	17Q1
uživatelská	17Q1
v	17X5
v le	0@K1
v o s	00e1
v teku	0F31
v.le	0@K1
v.o.s	00e1
va	17]1
vaar	17^2
vaardare	02U1
vaardcentral	0?71
vaaren	17^2
vabalt	0\61
vabatahtlik	01L1
vacataire	01j1
vaditaja	02f1
vaditajs	02f1
vadovas	02e1
vadove	02e1
vadovė	02e1
vadybininkas	02e1
vadybininke	02e1
vadybininkė	02e1
vadītāja	02f1
vadītājs	02f1
vaeg	05C1
vaegen	05C1
vaeitoeskirja	17`2
vaektare	02U1
vaelkommen	0TC1
vaelttaevae	05=1
vaelttaevae keskitaso	0Yj1
vaenget	0QM1
vaentanlegt	01<1
vaerkfoerer	06o1
vaerkforer	06o1
vaerksted	0@>1
vaeylae	0931
vag	05C1
vaga hasti	0\61
vaga hea	17b2
vagen	05C1
vagt	0=_1
vagyok	0111
vahene	0571
vahtimestari	05n1
vairuotojas	02e1
vairuotojo pazymejimas	08\1
vairuotojo pažymėjimas	08\1
vaistine	03a1
vaistininkas	02e1
vaistinė	03a1
vaitekiri	0411
vaitoskirja	17`2
vaji	06k1
vakantiekracht	0;11
vakblad	07_1
vakfi	0421
vakfı	0421
vakman	0241
vakt	0NI1
vaktare	02U1
vaktmaestare	02U1
vaktmastare	02U1
vaktmästare	02U1
vakuutus	06d1
valable jusqu'a	0YK1
valable jusqu'en	0YK1
valable jusqu'à	0YK1
vald	17d2
valet	0281
valid through	0NH1
valid to	0NH1
valid until	0NH1
valide	0FZ1
valido fino al	0OY1
valido hasta	0So1
validé	0FZ1
valjak	0_c1
valkommen	0TC1
vallalat	04j2
vallaline	01K1
vallalkozo	02i1
valmentaja	05n1
valokuvaaja	05n1
valores	0Bj1
valttava	05=1
valttava keskitaso	0Yj1
valuer	0281
van	17f1
van phong	0;m1
vanaf	17g2
vandaag	0T:1
vanzatoare	0291
vanzator	0291
vapaaehtoinen	0Sm2
var	17^2
vara	17i1
varapuheenjohtaja	0S^1
varastotyoentekijae	05n1
varastotyontekija	05n1
varastotyöntekijä	05n1
vardare	02U1
vardcentral	0?71
varen	17^2
varhato	1521
varhatoan	1521
varilec	0FW1
varme arbeider	03m1
varon	0Ti1
varrono	0=81
varrónő	0=81
vartija	05n1
varón	0Ti1
vas	0d`1
vasara	17j2
vaspitac	0\b1
vaspitač	0\b1
vastaava	05n1
vayla	0931
vca	0=k2
vca vol	0>F1
vd	0NI1
vdana	13a1
vdaná	13a1
ve	17l2
vecka	17n1
veckor	17n1
ved	17o2
vedec	0Bk2
vedes	0XP1
vedouci	13[2
vedoucí	13[2
veduca	0A91
veduci	0A91
vedúca	0A91
vedúci	0A91
vedęs	0XP1
veebis	0Y^1
veg	0;M1
vegen	0;M1
vegi	0RM1
vegur	0RM1
vegyesz	02i1
vegyész	02i1
vegzett	0L]1
vei	0;M1
veien	0;M1
veikals	06U1
veileder	0<<1
veitingahus	06f1
veitingahús	06f1
vej	0QM1
vejleder	06o1
vekter	0<<1
veldig god	0P:1
veleuciliste	0mS1
veleučilište	0mS1
velkommen	1812
velmi dobra	04T2
velmi dobre	0j94
velmi dobrá	04Y1
velmi dobře	1832
velmi pokrocila	0[51
velmi pokročilá	0[51
velvirki	0>W1
vencedor	00N1
vencedora	00N1
vendedor	03g2
vendedora	03g2
vendeur	01j1
vendeuse	01j1
venditore	02G1
venditrice	02G1
venedor	02R1
venedora	02R1
ventures	03P1
verano	14l1
verao	14m1
verband	03[1
verdlaun	1852
vereador	01l1
vereadora	01l1
verein	03[1
vereniging	0301
vergevorderd	1871
verhandlungssicher	0iP1
verhandlungssicher in wort und schrift	0Oh1
verheiratet	0Qc1
verkaeufer	0631
verkaufer	0631
verkefni	1881
verket	0?71
verkfraedingur	0>W1
verkfræðingur	0>W1
verkoopster	0241
verkoper	0241
verkossa	0M\1
verksmidja	06f1
verksmiðja	06f1
verkstad	0?71
verksted	0;L1
verkäufer	0631
verlag	1892
verloskundige	0241
vermesser	0631
verniciatore	02G1
veroeffentlichung	08n1
veroeffentlichungen	08n1
veroffentlichung	08n1
veroffentlichungen	08n1
verpleegkundige	0241
verseny	0GO2
versicherung	03[1
versicherungen	03[1
verslun	06f1
vertaler	0241
verteja	02e1
vertejas	02e1
vertejums	08b1
vertieft	0QJ1
vertiefung	0NU1
vertreter	0631
vertretung	09;1
vertriebler	03<1
vertėja	02e1
vertėjas	02e1
verwacht	0Q^1
verwachte	0Q^1
verwalter	0631
verwitwet	0Qc1
very good	02l2
verzekeringen	0301
verzorgende	0241
verzorger	0]d2
verzorgster	0]d2
verão	14m1
verðlaun	1852
veröffentlichung	08n1
veröffentlichungen	08n1
vet	0281
vetaejae	05n1
vetaja	05n1
veterinarian	0281
vetur	18;1
veturinkuljettaja	05n1
vetäjä	05n1
veuf	0A@1
veuve	0A@1
vezeto	02i1
vezető	02i1
veľmi dobre	18<2
veľmi dobrá	04^1
vhs	0Bm1
via	0@K1
viale	0@K1
vicar	0281
vice ordfoerande	0NI1
vice ordforande	0NI1
vice ordförande	0NI1
vice president	08C2
vice presidente	01j1
vice-président	01j1
vice-présidente	01j1
vico	0@K1
vicolo	0@K1
vid	18>2
videaste	01j1
videja atzime	08b1
videja izglitiba	07L1
videja limeni	0oH1
videja profesionala	07L1
videji	0oH1
videjs	18@2
videregaaende	0f81
videregaaende opplaering	07f1
videregaaende skole	0<=1
videregaende	0f81
videregaende opplaering	07f1
videregaende skole	0<=1
videregående	0f81
videregående opplæring	07f1
videregående skole	0<=1
videreutdanning	0Lc1
videreutdanning i	0Lc1
vidurine mokykla	0F91
vidurinis	0?S1
vidurinis issilavinimas	0?S1
vidurinis išsilavinimas	0?S1
vidurinė mokykla	0F91
vidurkenning	00;1
vidurkis	0;N1
vidusskola	04O1
vidutines	0h`1
vidutinis	18B2
vidutiniskai	0h`1
vidutiniškai	0h`1
vidutinės	0h`1
vidéaste	01j1
vidēji	0oH1
vidējs	18@2
vidējā atzīme	08b1
vidējā izglītība	07L1
vidējā līmenī	0oH1
vidējā profesionālā	07L1
vien	0;m1
vien dao tao	0El1
viesbutis	03a1
viesnica	06U1
viesnīca	06U1
viešbutis	03a1
vigente hasta	0So1
vigilante	03g2
vigile del fuoco	02G1
vigneron	01j1
vigneronne	01j1
viikko	18D1
viikkoa	18D1
vikar	18E3
vikarie	02U1
village	06S1
villanyszerelo	02i1
villanyszerelő	02i1
vincitore	00P1
vincitrice	00P1
vinder	0081
vinnare	00L1
vinner	0091
vinter	18H3
vinteren	18K2
vintern	18M1
vintner	0281
violinista	02G1
viragkoto	0=81
virasto	06d1
virejas	02e1
viriesu	18N1
virietis	18N1
virkailija	05n1
virksomhed	0@>1
virtual	0QI1
virziens	0lN1
virágkötő	0=81
virėjas	02e1
visa skola	18O2
visa strucna sprema	18Q2
visagist	0631
visi srednji	18S2
visiting scholar	0281
visja sola	0L;1
visja strokovna izobrazba	18U1
visjesolska izobrazba	18U1
visjesolski studij	18U1
visji srednji	18V1
visoka skola	0L92
visoka sola	0L;1
visoka strokovna izobrazba	0H=1
visoka strucna sprema	0G[1
visoka stručna sprema	0G[1
visoka škola	0L92
visoka šola	0L;1
visoko obrazovanje	0Wa1
vispareja videja	07L1
vispārējā vidējā	07L1
viss	0UV1
visser	0241
vita	0dU1
vitaz	0041
vitazka	0041
vitejte	03n1
vitez	0051
vitezka	0051
viticulteur	01j1
viticultrice	01j1
vitnemaal	07f1
vitnemal	07f1
vitnemål	07f1
vitrier	01j1
viuda	11F1
viudo	11F1
viuva	11C1
viuvo	11C1
vizsga	0>e2
vizvezetek szerelo	0=81
við	0TW1
viðurkenning	00;1
viúva	11C1
viúvo	11C1
viša stručna sprema	18Q2
viša škola	18O2
viši srednji	18S2
višja strokovna izobrazba	18U1
višja šola	0L;1
višješolska izobrazba	18U1
višješolski študij	18U1
višji srednji	18V1
viện	0;m1
viện đào tạo	0El1
vk	18D1
vlasnica	0>h2
vlasnik	0>h2
vloeiend	0l;1
vloeiend in woord en geschrift	0l;1
vmbo	0T52
vmbo diploma	08=1
vmbo t	08=1
vmbo tl	08=1
vmbo-diploma	08=1
vmbo-t	08=1
vo	18W1
vocal	01P1
vocational qualification	02o1
vocera	01P1
vocero	01P1
voda	07G1
vodic	08m1
vodicsky preukaz	0Ad1
voditelj	0Zm1
vodič	08m1
vodičský preukaz	0Ad1
vodja	0FW1
vof	00e1
vog	0>F1
vog verklaring	0>F1
vog-verklaring	0>F1
voitja	0011
voittaja	0071
vojak	0?]1
voják	0?]1
voldoende	0D81
volontaer	18X4
volontaerin	09;1
volontar	18X4
volontaria	02G1
volontarin	09;1
volontario	02G1
volonter	05e2
volontär	18X4
volontärin	09;1
volum	07T1
voluntar	0>22
voluntara	0291
voluntari	02R1
voluntaria	02O3
voluntario	03g2
voluntară	0291
volunteer	0281
voluntària	02R1
voluntária	01l1
voluntário	01l1
vom	18\1
von	18\1
voorjaar	0^>1
voorman	0241
voorzitter	0=]2
vopsitor	0291
vor	18]1
vorarbeiter	09=2
vorarbeiterin	09;1
vorauss	0641
voraussichtlich	0641
vorbitor nativ	0>R1
vordiplom	0:k1
vormgever	0241
vorsitzende	0631
vorstand	0=`2
vorstandsmitglied	03<1
vortraege	08n1
vortrag	0=M2
vortrage	08n1
vorträge	08n1
votazione	00H1
votazione finale	00H1
voto	00H1
voto di laurea	00H1
voto finale	00H1
vottord	18^1
vottorð	18^1
vottun	18^1
vozac	05e2
vozacka dozvola	0Je2
vozač	05e2
vozačka dozvola	0Je2
voznik	0FW1
vozniski izpit	0Ab1
vozniški izpit	0Ab1
vođa	07G1
vp	07N1
vratny	0?]1
vrijwilliger	0]d2
vrijwilligster	0;11
vrlo dobro	18_4
vrouw	18c1
vrouwelijk	18c1
vrtec	0L;1
vrtic	0L92
vrtić	0L92
vrátný	0?]1
vs	0H=1
vsi	00e1
vss	18d2
vuggestue	0@>1
vukova diploma	0ih1
vuoden	0071
vuokratyoentekijae	0S^1
vuokratyontekija	0S^1
vuokratyöntekijä	0S^1
vuosi	18f1
vuotta	18f1
vut	0EW1
vvs montor	06o1
vvs-montoer	06o1
vvs-montør	06o1
vwo	0T52
vwo diploma	08=1
vwo-diploma	08=1
vyborna	04T2
vyborne	0j94
vychovatel	07;1
vychovavatel	08m1
vychovávateľ	08m1
vydano	0H]1
vydata	1121
vydatá	1121
vydavatelstvi	0GR1
vydavatelstvo	18g2
vydavatelství	0GR1
vydavateľstvo	18g2
vydáno	0H]1
vyhlaska	0Ac1
vyhláška	0Ac1
vyras	18i1
vyriska	18i1
vyriška	18i1
vyskumny pracovnik	0A91
vysoka skola	0Nf2
vysoke uceni	0EW1
vysoke uceni technicke	0EW1
vysokoskolske	0;I1
vysokoškolské	0;I1
vysoká škola	0Nf2
vysoké učení	0EW1
vysoké učení technické	0EW1
vyssi odborna skola	0EW1
vyssi odborne	0HE1
vyssie odborne	18j1
vysvedceni	0Ac1
vysvedcenie	0Ad1
vysvedčenie	0Ad1
vysvědčení	0Ac1
vyucen	0aY1
vyuceni	0aY1
vyuceni s maturitou	0aY1
vyucni list	0aY1
vyucny list	0aZ1
vyučen	0aY1
vyučení	0aY1
vyučení s maturitou	0aY1
vyvojar	02g2
vyzkumny pracovnik	0?]1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	18j1
vyšší odborná škola	0EW1
vyšší odborné	0HE1
vzdalene	0d]1
vzdáleně	0d]1
vzgojitelj	05g1
và	17]1
válido hasta	0So1
vállalat	04j2
vállalkozó	02i1
várható	1521
várhatóan	1521
vânzătoare	0291
vânzător	0291
väg	05C1
väga hea	17b2
väga hästi	0\61
vägen	05C1
vähene	0571
väitekiri	0411
väitöskirja	17`2
väktare	02U1
väljak	0_c1
välkommen	0TC1
välttävä	05=1
välttävä keskitaso	0Yj1
väylä	0931
vår	17^2
vårdare	02U1
vårdcentral	0?71
våren	17^2
vænget	0QM1
væntanlegt	01<1
værkfører	06o1
værksted	0@>1
végzett	0L]1
vélvirki	0>W1
vítejte	03n1
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0=81
víťaz	0041
víťazka	0041
võitja	0011
výborne	18<2
výborná	04T2
výborné	04Y1
výborně	1832
výskumný pracovník	0A91
výuční list	0aY1
výučný list	0aZ1
vývojár	08m1
vývojář	07;1
výzkumný pracovník	0?]1
vāji	06k1
văn phòng	0;m1
vērtējums	08b1
vědec	0?]1
vīrietis	18N1
vīriešu	18N1
všs	18k1
všį	00e1
w	18l2
w l l	00e1
w toku	04\1
w trakcie	04\1
w.l.l	00e1
wachmann	03<1
waerter	03<1
waerterin	03<1
waiter	0281
waitress	0281
wakacje	0][1
wakil	02N1
wakil ketua	02N1
wall	0BL1
wanita	0hM1
warden	0281
warehouse	03P1
warehouse operative	0281
warsztat	03O1
warsztaty	18n1
wart	03<1
wartawan	02N1
warter	03<1
warterin	03<1
warung	08?1
wasit	02N1
watchmaker	0281
way	06S1
wazna do	18o1
wazne do	18o1
wazny do	18o1
ważna do	18o1
ważne do	18o1
ważny do	18o1
we	1901
webmaster	0281
wedstrijd	0=c1
week	1912
weeks	1931
weg	1942
weibl	0Q31
weiblich	0Q31
weiterbildung	0PX2
weken	1961
welcome	0R\1
welder	0281
welkom	0Eh1
werk	03[1
werke	03[1
werker	06_2
werkstatt	03[1
werkstudent	1972
werkstudentin	09;1
wesen	0\@1
wethouder	0241
wettbewerb	0j62
wholesaler	0281
wiceprezes	02I1
widowed	0B^1
willkommen	0Ra1
winemaker	0281
winkel	0301
winnaar	0Kd1
winner	00O1
winter	1993
winter season	19<1
winter term	19<1
wintersaison	19=1
winterseizoen	19>1
wintersemester	19=1
winzer	03<1
wiosna	19?1
wiosną	19?1
wirausaha	08?1
wise	19=1
wissenschaft	0\@1
wissenschaften	0\@1
wissenschaftler	0631
wissenschaftliche hilfskraft	09;1
wissenschaftliche mitarbeiterin	09;1
wissenschaftlicher mitarbeiter	09;1
witaj	0EX1
witam	0EX1
with	0PJ1
wk	1931
wks	1931
wlasciciel	02I1
wlascicielka	02I1
wlasna dzialalnosc	03O1
wo bachelor	01]1
wo master	0J11
wo-bachelor	01]1
wo-master	0J11
woche	19@1
wochen	19@1
wohnung	05N1
woj	0521
wolny	0Y`1
wolontariusz	02I1
wolontariuszka	02I1
woman	19A2
work from home	0QI1
worker	0281
working at height	01h1
working at heights	01h1
working familiarity	0Nh1
working knowledge	0RJ2
working paper	01S1
working proficiency	0RL1
works	03P1
workshop	19C3
workshop leader	0281
writer	0281
wspolautor	02I1
wspolautorka	02I1
wspolzalozyciel	02I1
wspolzalozycielka	02I1
współautor	02I1
współautorka	02I1
współzałożyciel	02I1
współzałożycielka	02I1
wychowawca	02I1
wydane	0fY1
wydany	0fY1
wydawnictwo	19F2
wydzial	19H2
wydział	19H2
wykladowca	02I1
wyksztalcenie srednie	0K21
wykształcenie średnie	0K21
wykładowca	02I1
wynik	0fb1
wyroznienie	0OX1
wyróżnienie	0OX1
wystapienie	07g1
wystąpienie	07g1
wyzsza szkola	04C1
wyższa szkoła	04C1
wärter	03<1
wärterin	03<1
własna działalność	03O1
właściciel	02I1
właścicielka	02I1
xa	0BV1
xahar	19J1
xep loai	0GI1
xerrada	0@l1
xhur	19J1
xin chao	0BG1
xin chào	0BG1
xitwa	19K1
xuat sac	19L2
xuong	0;m1
xuất sắc	19L2
xã	0BV1
xưởng	0;m1
xếp loại	0GI1
y	19N2
y ta	0:W1
y tá	0:W1
yamk	0HA1
yandal	0BZ1
yapi	0421
yapı	0421
yardimcisi	05d1
yardımcısı	05d1
yarisma	0<B1
yarismasi	0<B1
yarışma	0<B1
yarışması	0<B1
yayasan	08?1
yayinevi	19P2
yayinlandi	0>I1
yayinlari	0421
yayınevi	19P2
yayınlandı	0>I1
yayınları	0421
yaz	19R1
yazilim	0421
yazilimci	05d1
yazılım	0421
yazılımcı	05d1
yds	0=91
year	19S1
years	19S1
yeterlik	0=Q1
yeu	0ck1
yh examen	0\c1
yh-examen	0\c1
yhdistys	06d1
yhtio	06d1
yhtioe	06d1
yhtiö	06d1
yil	10D1
yki	0=91
yksikko	0h92
yksikkoe	0h92
yksikkö	0h92
yleisarvosana	07j1
ylempi amk	0HA1
ylempi amk tutkinto	0HA1
ylempi amk-tutkinto	0HA1
ylempi ammattikorkeakoulututkinto	0HA1
ylempi korkeakoulututkinto	0HA1
yliopisto	04P1
yliopistossa	04P1
ylioppilas	05R1
ylioppilastodistus	05R1
ylioppilastutkinto	05R1
yokdil	0=91
yonetici	05d1
yoneticisi	05d1
youth worker	0281
yr	19T1
yrittaejae	05n1
yrittaja	05n1
yrittäjä	05n1
yrityksessa	19U1
yrityksessae	19U1
yrityksessä	19U1
yritys	06d1
yrkesbevis	0Qb1
yrkesexamen	19V2
yrkesfag	07f1
yrkeshoegskola	0Ri1
yrkeshoegskoleexamen	0\c1
yrkeshogskola	0Ri1
yrkeshogskoleexamen	0\c1
yrkeshögskola	0Ri1
yrkeshögskoleexamen	0\c1
yrkesutbildning	0Qb1
yrs	19T1
yuksek lisans	15=1
yuksek lisans derecesi	15=1
yuksekokulu	04I1
yökdil	0=91
yönetici	05d1
yöneticisi	05d1
yüksek lisans	15=1
yüksek lisans derecesi	15=1
yüksekokulu	04I1
yıl	10D1
yếu	0ck1
z	19X2
z odliko	0jb1
z wyroznieniem	0fb1
z wyróżnieniem	0fb1
zaawansowana	0;o2
zaawansowany	0;o2
zacatecnik	19Z2
zacetnik	19\2
zacetno	19^1
zaciatocnik	19_2
zadovoljavajuce	0mZ1
zadovoljavajuće	0mZ1
zadovoljivo	0j51
zadruga	03L3
zahnaerztin	03<1
zahnarzt	03<1
zahnarztin	03<1
zahntechniker	0631
zahnärztin	03<1
zahradnice	0?]1
zahradnik	0?]1
zahradník	0?]1
zaklad	03O1
zaklada	0Ya1
zakladatel	02g2
zakladateľ	08m1
zakladna	19a2
zakladna skola	0_N1
zakladna znalost	0cO1
zakladne znalosti	0cO1
zakladni	19c2
zakladni skola	0EW1
zakladni znalost	0cZ1
zakladni znalosti	0cZ1
zakladny	19e1
zaklady	19f5
zakljucni izpit	0j81
zaključni izpit	0j81
zakład	03O1
zakłady	03O1
zalozba	19k2
zalozyciel	02I1
zalozycielka	02I1
založba	19k2
zamecnik	0?]1
zameranie	11c1
zamereni	0fX1
zamestnanec roku	0051
zamezna	0Y`1
zamężna	0Y`1
zaměstnanec roku	0051
zaměření	0fX1
zanger	0I>1
zasadnicze zawodowe	0K21
zastepca	02I1
zastupca	0A91
zastupce	0?]1
zastępca	02I1
zaswiadczenie	0B21
zavarivac	0>h2
zavarivač	0>h2
zavarovalnica	0?81
zavod	19m5
zavody	0Hl2
zawodowe	0K21
zawodowka	04C1
zawodówka	04C1
zayif	0<j1
zayıf	0<j1
začetnik	19\2
začetno	19^1
začiatočník	19_2
začátečník	19Z2
założyciel	02I1
założycielka	02I1
zaświadczenie	0B21
zbornik	1:24
zborník	0Bi1
zdaj	0F31
zdalna	0UU1
zdalnie	0UU1
zdobyty	0fY1
zdravnica	0FW1
zdravnik	0FW1
zdravotni bratr	0?]1
zdravotni sestra	0?]1
zdravotní bratr	0?]1
zdravotní sestra	0?]1
zdravstveni dom	0?81
zdruzenie	03`1
zdruzenje	0?81
združenie	03`1
združenje	0?81
zednik	0?]1
zedník	0?]1
zeer goed	0Qf2
zeichner	0631
zeitschrift	0=M2
zelador	01l1
zeladora	01l1
zelfstandig	0Q[1
zelo dobro	1:62
zemedelec	0?]1
zememeric	0?]1
zemědělec	0?]1
zeměměřič	0?]1
zena	1:84
zenaty	0o42
zenesz	0=81
zenska	1:<2
zenske	1:>2
zenski	1:@4
zensko	19X2
zentrum	03[1
zenész	0=81
zerspaner	0631
zertifikat	0_92
zertifiziert	1:D1
zertifizierung	0==1
zespol	0K31
zespol szkol	04C1
zespół	0K31
zespół szkół	04C1
zeszyty naukowe	07g1
zeugnis	0==1
zidar	0291
ziekenhuis	0301
ziema	1:E2
zima	1:G6
zimmerei	03[1
zimmerer	0631
zimmermadchen	03<1
zimmermaedchen	03<1
zimmermädchen	03<1
zimą	1:M1
zinatnu doktors	0J@1
zinātņu doktors	0J@1
zivi	09;1
zivildienst	09;1
zivildienstleistender	09;1
zivljenjepis	1:N1
zivnost	0Hl2
zivotopis	1:O4
zkouska	0Ac1
zkouška	0Ac1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0ie1
zmagovalka	0ie1
znamka	0B32
znanstvenik	0>g1
známka	0B32
zolnierz	02I1
zomer	1:S1
zomerseizoen	1:S1
zonaty	0Y`1
zonen	0Q[1
zorg	0301
zpevacka	0?]1
zpevak	0?]1
zpusobilost	0Ac1
zpěvačka	0?]1
zpěvák	0?]1
způsobilost	0Ac1
zrt	00e1
zs	0EW1
zugbegleiter	0631
zulassung	02D1
zurnalas	0Z_1
zurnalistas	02e1
zurnalists	02f1
zurnals	0Ha1
zurzeit	04]1
zusteller	0631
zvarac	0A91
zviluppatur	05U1
zvárač	0A91
zweisprachig	0MD1
zweites staatsexamen	00<1
zwyciezca	0OX1
zwycięzca	0OX1
zyciorys	1:T1
zyciorys zawodowy	1:T1
zzp	0Q[1
zzp'er	0;11
zzper	0;11
základná	19a2
základná znalosť	0cO1
základná škola	0_N1
základné znalosti	0cO1
základní	19c2
základní znalost	0cZ1
základní znalosti	0cZ1
základní škola	0EW1
základný	19e1
základy	1:U4
zámečník	0?]1
zástupca	0A91
zástupce	0?]1
závod	0Hl2
závody	0Hl2
zš	0EW1
à	08c2
à aujourd'hui	00a1
à ce jour	00a1
à compter de	00b1
à compter du	00b1
à distance	00g1
à distância	14j1
à partir de	00b1
à partir du	00b1
à présent	00a1
àrea	0Ho1
á netinu	0101
általános iskola	05I2
ápoló	06W2
ár	1:Y1
árbitro	03g2
área	1:Z3
áruház	07h1
átlag	08^1
áætlað	01<1
ägare	02U1
äidinkielen taso	0391
äidinkielenä	0391
äidinkieli	0391
äidinkielinen	0391
ämne	03:1
ämneslärarexamen	03;1
ärztin	03<1
år	01=3
årets	01@3
årsenhet	01C1
årsstudium	01C1
çevirmen	05d1
çevrimiçi	0B91
çift anadal	0BZ1
çiftçi	05d1
çiçekçi	05d1
çok iyi	0C82
çok iyi derecede	0C:1
çırak	05d1
ébéniste	01j1
école	01`1
école primaire	01`1
école supérieure	01`1
écoles	01`1
éditeur	01j1
éditions	0KO2
éditrice	01j1
éducateur	01j1
éducatrice	01j1
électricien	01j1
électricienne	01j1
éleveur	01j1
éleveuse	01j1
élue	01j1
élémentaire	0<E2
énekes	0Lj1
építész	02i1
équipe	0AB1
équipier	01j1
équipière	01j1
érem	0GO2
érettségi	0M>1
érettségi bizonyítvány	0M>1
értékesítő	02i1
és	0MF1
établissements	03H1
étage	05D1
étalagiste	01j1
étterem	07h1
été	0M]1
év	0M_2
éves	0Ma1
évkönyv	0He1
ênfase	0Lk1
í dag	0M41
í sambúð	0Kn1
în curs	02C1
în prezent	02C1
începând cu	0VK1
începător	0<o2
îngrijitoare	0291
îngrijitor	0291
învățătoare	0291
învățător	0291
ó	1:]2
ógift	0Kn1
óptica	01P1
óptico	01P1
óstán	0CC1
óta	0hH2
óvoda	0Zj1
óvodapedagógus	02i1
óvónő	02i1
õde	01L1
õpetaja	01L1
õppekava	0M?1
ödül	0<B1
ödülü	0<B1
ökotropholog	0631
ön lisans	0c;1
önkormányzat	07h1
önkéntes	0=81
önlisans	0c;1
önéletrajz	0gN1
önéletrajza	0gN1
ösd	0=91
ösztöndíj	0GO2
översättare	02U1
öz geçmiş	0hL1
özgeçmiş	0hL1
özgeçmişi	0hL1
öğretim görevlisi	05d1
öğretim üyesi	05d1
öğretmen	05d1
öğretmeni	05d1
økonom	06C2
øvet	0g81
újságíró	02L2
úplné stredné	0aZ1
úrad	03`1
úsek	12^2
ústav	0Hl2
út	0441
útgefið	0@H1
útja	0441
útvar	12^2
účetní	0?]1
účtovník	0A91
účtovníčka	0A91
úřad	0GR1
übersetzer	0631
übungsleiter	0631
üdv	0TG1
üdvözlöm	0TG1
ügyintéző	02L2
ügynökség	07h1
ügyvéd	02i1
ühing	05O1
üksus	0bI1
ülikool	0451
üniversite	04I1
üniversitesi	04I1
üst düzey	04Q1
üye	05d1
üyesi	05d1
üzem	04j2
þjálfari	0>W1
þýðandi	0>W1
ārste	02f1
ārsts	02f1
ċertifikat	0Ao1
ċertifikat tas-sekondarja	0An1
ċertifikazzjoni	0Ao1
č.p	0@J1
časopis	0A:4
čau	03n1
čašník	0A91
čašníčka	0A91
červený diplom	0B32
čestné uznanie	0041
čestné uznání	0051
član	0B`3
članak	0Bc2
članek	0[A1
članica	0Bg2
člen	0Bk2
členka	0?]1
článek	0H]1
článok	0Bi1
čvut	0EW1
číšník	0?]1
đang làm	0<m1
điều dưỡng	0:W1
điều hành	0:W1
điều phối viên	0:W1
điểm	0GI1
điểm trung bình	0GI1
đã kết hôn	0BU1
đường	0BV1
đại học	0El1
đầu bếp	0:W1
đến	0F[1
đến nay	0<m1
đề tài	0FL1
độc thân	0BU1
ġurnal	07e1
ġurnalist	05U1
ģimnāzija	04O1
ħarifa	0Sl1
īpašnieks	02f1
įkūrėjas	02e1
įmonė	03a1
įmonėje	0VI1
įvertinimas	0;N1
ļoti labi	08o2
ősz	0hE1
ősze	0hE1
œnologue	01j1
ředitel	07;1
řezník	0?]1
řidič	07;1
řidičský průkaz	0Ac1
ślusarz	02I1
śpiewaczka	02I1
średni	11l2
średnia	11n2
średnia ocen	0fb1
średnie	0K21
średnio	0Ja1
średnio zaawansowany	0Ja1
średnio zaawansowany wyższy	0I\1
średniozaawansowana	0Ja1
średniozaawansowany	11l2
średniozaawansowany wyższy	0I\1
świadectwo	0B21
świadectwo dojrzałości	0K21
świadectwo maturalne	0K21
şampiyon	0<B1
şarkıcı	05d1
şef	05d1
şefi	05d1
şimdi	0?j1
şirket	0421
şirketi	0421
şoför	05d1
şoförü	05d1
şu an	0?j1
şu anda	0?j1
şubesi	0>]1
še traja	0F31
šef	0>h2
šetalište	09m1
šiandien	0Ef1
šiuo metu	0Ef1
škola	1:_4
školenie	10A1
školení	10B1
šobrīd	0^o1
šodien	0^o1
šoferis	02f1
šola	0L;1
špecialista	0A91
špecialistka	0A91
špecializácia	11c1
štipendija	0ie1
štipendium	0041
štruktúrovaný životopis	0ko1
študent	0FW1
študijný odbor	11c1
študijný program	11c1
študijska smer	1391
študijski program	1391
štúdia	0Bi1
štúdio	03`1
švadlena	0?]1
šķīries	0eM1
żeńska	0Z`1
żeński	0Z`1
żonaty	0Y`1
żołnierz	02I1
żviluppatur	05U1
życiorys	1:T1
życiorys zawodowy	1:T1
ž	19X2
žena	1:84
ženatý	0o42
ženska	1:c1
ženski	1:d3
žensko	19X2
ženské	1:>2
žiema	1:g1
življenjepis	1:N1
živnost	0GR1
živnosť	03`1
životopis	1:O4
žurnalas	0Z_1
žurnalistas	02e1
žurnālists	02f1
žurnāls	0Ha1
școala	07n1
școala gimnazială	07n1
școala postliceală	07n1
școală	07n1
școală de arte și meserii	0:Z1
școală postliceală	0C=1
școală profesională	0:Z1
șef	0291
șefă	0291
și	10S1
șofer	0291
șoseaua	04o1
άγαμη	1:h1
άγαμοσ	1:h1
άδεια	1:i1
άδεια ασκήσεωσ	1:i1
άδεια οδήγησησ	1:i1
άνδρασ	1:j1
άνοιξη	1:k1
άντρασ	1:j1
άπταιστα	1:l1
άρθρο	1:m1
άριστα	1:n2
άριστη	1:l1
άριστη γνώση	1:l1
άριστο	1;01
άρρεν	1:j1
έγγαμη	1:h1
έγγαμοσ	1:h1
έπαινοσ	00Q1
έργα	1;11
έργο	1;11
έτη	1;21
έτοσ	1;21
έωσ	1;31
έωσ και σήμερα	1;41
έωσ σήμερα	1;41
ίδρυμα	1;51
α ε	00e1
α' βραβείο	00Q1
α' βραβειο	00Q1
α.ε	00e1
αγαμη	1:h1
αγαμοσ	1:h1
αγροτησ	1;61
αγρότησ	1;61
αδεια	1:i1
αδεια ασκησεωσ	1:i1
αδεια οδηγησησ	1:i1
αε	00e1
αει	1;71
αεροσυνοδοσ	1;61
αεροσυνοδόσ	1;61
αισθητικοσ	1;61
αισθητικόσ	1;61
ακαδημία	1;71
ακαδημια	1;71
ανακοίνωση	1:m1
ανακοινωση	1:m1
αναλυτήσ	1;61
αναλυτησ	1;61
αναλυτρια	1;61
αναλύτρια	1;61
αναμένεται	1;81
αναμενεται	1;81
αναμενομενη	1;81
αναμενομενο	1;81
αναμενόμενη	1;81
αναμενόμενο	1;81
ανδρασ	1:j1
ανθοπωλησ	1;61
ανθοπώλησ	1;61
ανοικτο πανεπιστημιο	1;71
ανοικτό πανεπιστήμιο	1;71
ανοιξη	1:k1
ανοιχτο πανεπιστημιο	1;71
ανοιχτό πανεπιστήμιο	1;71
αντιπροεδροσ	1;61
αντιπρόεδροσ	1;61
αντρασ	1:j1
ανωτερη εκπαιδευση	1;91
ανώτερη εκπαίδευση	1;91
απθ	1;71
απο	1;:2
αποθηκάριοσ	1;61
αποθηκαριοσ	1;61
απολυτήριο	1;<1
απολυτήριο γενικού λυκείου	1;<1
απολυτήριο γυμνασίου	1;<1
απολυτήριο λυκείου	1;<1
απολυτηριο	1;<1
απολυτηριο γενικου λυκειου	1;<1
απολυτηριο γυμνασιου	1;<1
απολυτηριο λυκειου	1;<1
απταιστα	1:l1
από	1;:2
αρθρο	1:m1
αριθμοσ	1;=1
αριθμόσ	1;=1
αριστα	1:n2
αριστείο	00Q1
αριστειο	00Q1
αριστη	1:l1
αριστη γνωση	1:l1
αριστο	1;01
αρρεν	1:j1
αρσενικο	1:j1
αρσενικό	1:j1
αρτοποιοσ	1;61
αρτοποιόσ	1;61
αρχάριοι	1;>1
αρχάριοσ	1;?1
αρχαριοι	1;>1
αρχαριοσ	1;?1
αρχειονομοσ	1;61
αρχειονόμοσ	1;61
αρχιτέκτονασ	1;61
αρχιτεκτονασ	1;61
ασκουμενη	1;61
ασκουμενοσ	1;61
ασκούμενη	1;61
ασκούμενοσ	1;61
αστυνομικοσ	1;61
αστυνομικόσ	1;61
ασφαλιστική	1;51
ασφαλιστικη	1;51
αφοί	1;51
αφοι	1;51
βαθμολογία	1;@1
βαθμολογια	1;@1
βαθμοσ	1;@1
βαθμοσ πτυχιου	1;@1
βαθμόσ	1;@1
βαθμόσ πτυχίου	1;@1
βασικά	1;A2
βασικέσ γνώσεισ	1;A2
βασική	1;A2
βασική γνώση	1;?1
βασικα	1;A2
βασικεσ γνωσεισ	1;A2
βασικη	1;A2
βασικη γνωση	1;?1
βασικο	1;C1
βασικο επιπεδο	1;?1
βασικό	1;C1
βασικό επίπεδο	1;?1
βαφέασ	1;61
βαφεασ	1;61
βεβαίωση	1:i1
βεβαιωση	1:i1
βιβλίο	1:m1
βιβλιο	1:m1
βιβλιοθήκη	1;51
βιβλιοθηκη	1;51
βιβλιοθηκονομοσ	1;61
βιβλιοθηκονόμοσ	1;61
βιβλιοπωλησ	1;61
βιβλιοπώλησ	1;61
βιογραφικο	1;D1
βιογραφικο σημειωμα	1;D1
βιογραφικό	1;D1
βιογραφικό σημείωμα	1;D1
βιολογοσ	1;61
βιολόγοσ	1;61
βοηθοσ	1;61
βοηθόσ	1;61
βράβευση	00Q1
βραβείο	00Q1
βραβειο	00Q1
βραβευση	00Q1
γεια	1;E1
γεια σασ	1;E1
γενικο λυκειο	1;71
γενικοσ βαθμοσ	1;@1
γενικό λύκειο	1;71
γενικόσ βαθμόσ	1;@1
γιατροσ	1;61
γιατρόσ	1;61
γραμματέασ	1;61
γραμματεασ	1;61
γραφίστασ	1;61
γραφίστρια	1;61
γραφείο	1;51
γραφειο	1;51
γραφιστασ	1;61
γραφιστρια	1;61
γυμνάσιο	1;71
γυμνασιο	1;71
γυναίκα	1;F1
γυναικα	1;F1
δάσκαλοσ	1;61
δήμαρχοσ	1;61
δήμοσ	1;51
δίγλωσση	1;G1
δίγλωσσοσ	1;G1
δίπλωμα	1;H2
δίπλωμα ιεκ	1;91
δίπλωμα μηχανικού	1;J1
δασκάλα	1;61
δασκαλα	1;61
δασκαλοσ	1;61
δημαρχοσ	1;61
δημοσ	1;51
δημοσίευση	1:m1
δημοσιευση	1:m1
δημοσιογράφοσ	1;61
δημοσιογραφοσ	1;61
δημοτικο σχολειο	1;71
δημοτικό σχολείο	1;71
διάκριση	00Q1
διαγωνισμοσ	00Q1
διαγωνισμόσ	00Q1
διαδικτυακά	1;K1
διαδικτυακα	1;K1
διαζευγμένη	1:h1
διαζευγμένοσ	1:h1
διαζευγμενη	1:h1
διαζευγμενοσ	1:h1
διαιτητήσ	1;61
διαιτητησ	1;61
διαιτολογοσ	1;61
διαιτολόγοσ	1;61
διακριση	00Q1
διανομέασ	1;61
διανομεασ	1;61
διατριβή	1:m1
διατριβη	1:m1
διαχειριστήσ	1;61
διαχειριστησ	1;61
διγλωσση	1;G1
διγλωσσοσ	1;G1
διδάκτορασ	1;L1
διδακτορασ	1;L1
διδακτορική διατριβή	1;L1
διδακτορικη διατριβη	1;L1
διδακτορικο	1;L1
διδακτορικο διπλωμα	1;L1
διδακτορικό	1;L1
διδακτορικό δίπλωμα	1;L1
διευθυνση	1;M1
διευθυντήσ	1;61
διευθυντησ	1;61
διευθυντρια	1;61
διευθύντρια	1;61
διεύθυνση	1;M1
δικαστήσ	1;61
δικαστησ	1;61
δικηγοροσ	1;61
δικηγόροσ	1;61
διορθωτήσ	1;61
διορθωτησ	1;61
διορθωτρια	1;61
διορθώτρια	1;61
διπλωμα	1;H2
διπλωμα ιεκ	1;91
διπλωμα μηχανικου	1;J1
ε π ε	00e1
ε.π.ε	00e1
είμαι	1;N1
είμαι η	1;N1
είμαι ο	1;N1
εγγαμη	1:h1
εγγαμοσ	1:h1
εθελοντήσ	1;61
εθελοντησ	1;61
εθελοντρια	1;61
εθελόντρια	1;61
ειδίκευση	1;O1
ειδικευση	1;O1
ειδικοσ	1;P2
ειδικοτητα	1;O1
ειδικόσ	1;P2
ειδικότητα	1;O1
εικονογράφοσ	1;61
εικονογραφοσ	1;61
ειμαι	1;N1
ειμαι η	1;N1
ειμαι ο	1;N1
εισήγηση	1:m1
εισηγηση	1:m1
εκδοσεισ	1;R2
εκδοτικοσ	1;51
εκδοτικόσ	1;51
εκδόσεισ	1;R2
εκπα	1;71
εκπαιδευτήσ	1;61
εκπαιδευτησ	1;61
εκπαιδευτικοσ	1;61
εκπαιδευτικόσ	1;61
εκπαιδευτρια	1;61
εκπαιδεύτρια	1;61
εκτιμητήσ	1;61
εκτιμητησ	1;61
εκτιμωμενη	1;81
εκτιμώμενη	1;81
ελευθεροσ επαγγελματιασ	1;51
ελεύθεροσ επαγγελματίασ	1;51
εμπ	1;71
εξ αποστάσεωσ	1;K1
εξ αποστασεωσ	1;K1
εξειδικευμένοσ	1;T1
εξειδικευμενοσ	1;T1
επα λ	1;71
επα.λ	1;71
επαινοσ	00Q1
επαλ	1;71
επαρκήσ	1;U1
επαρκησ	1;U1
επε	00e1
επιμελήτρια	1;61
επιμελητήσ	1;61
επιμελητησ	1;61
επιμελητρια	1;61
επιμορφωση	1;V1
επιμόρφωση	1;V1
επιχείρηση	1;51
επιχειρηση	1;51
εποπτησ	1;61
επόπτησ	1;61
εργάτησ	1;61
εργάτρια	1;61
εργα	1;11
εργαστήριο	1;51
εργαστηριο	1;51
εργατησ	1;61
εργατρια	1;61
εργο	1;11
εργοδηγοσ	1;61
εργοδηγόσ	1;61
εργοστάσιο	1;51
εργοστασιο	1;51
ερευνήτρια	1;61
ερευνητήσ	1;61
ερευνητησ	1;61
ερευνητρια	1;61
εστιατοριο	1;51
εστιατόριο	1;51
εταιρία	1;51
εταιρεία	1;51
εταιρεια	1;51
εταιρια	1;51
ετη	1;21
ετοσ	1;21
ευχερήσ	1:l1
ευχερησ	1:l1
εφορεία	1;51
εφορεια	1;51
εωσ	1;31
εωσ και σημερα	1;41
εωσ σημερα	1;41
ζαχαροπλάστησ	1;61
ζαχαροπλαστησ	1;61
ηθοποιοσ	1;61
ηθοποιόσ	1;61
ηλεκτρολογοσ	1;61
ηλεκτρολόγοσ	1;61
ημερίδα	1:m1
ημεριδα	1:m1
θέατρο	1;51
θήλυ	1;F1
θεατρο	1;51
θηλυ	1;F1
θηλυκο	1;F1
θηλυκό	1;F1
θυρωροσ	1;61
θυρωρόσ	1;61
ι ε κ	1;71
ι.ε.κ	1;71
ιατροσ	1;61
ιατρόσ	1;61
ιδιοκτήτησ	1;61
ιδιοκτητησ	1;61
ιδρυμα	1;51
ιδρυτήσ	1;61
ιδρυτησ	1;61
ιδρυτρια	1;61
ιδρύτρια	1;61
ιεκ	1;71
ικανοποιητική	1;U1
ικανοποιητικη	1;U1
ικε	00e1
ινστιτουτο	1;W2
ινστιτούτο	1;W2
κάρτα	1:i1
κέντρο	1;51
καθηγήτρια	1;61
καθηγητήσ	1;61
καθηγητησ	1;61
καθηγητρια	1;61
και	1;Y1
καλά	1;Z1
καλή	1;[2
καλή γνώση	1;Z1
καλα	1;Z1
καλη	1;[2
καλη γνωση	1;Z1
καλο	1;]1
καλοκαίρι	1;^1
καλοκαιρι	1;^1
καλωσ	1;@1
καλωσ ηρθατε	1;E1
καλό	1;]1
καλώσ	1;@1
καλώσ ήρθατε	1;E1
καρτα	1:i1
κατάλογοσ	1:m1
κατάρτιση	1;V1
κατάστημα	1;51
καταλογοσ	1:m1
καταρτιση	1;V1
καταστημα	1;51
κατευθυνση	1;O1
κατεύθυνση	1;O1
κεντρο	1;51
κεφάλαιο	1:m1
κεφαλαιο	1:m1
κηπουροσ	1;61
κηπουρόσ	1;61
κλάδοσ	1;M1
κλαδοσ	1;M1
κλινική	1;51
κλινικη	1;51
κολέγιο	1;71
κολεγιο	1;71
κολλέγιο	1;71
κολλεγιο	1;71
κομμωτήσ	1;61
κομμωτησ	1;61
κομμωτρια	1;61
κομμώτρια	1;61
κρεοπωλησ	1;61
κρεοπώλησ	1;61
λέκτορασ	1;61
λίαν καλώσ	1;@1
λεκτορασ	1;61
λεωφ	1;=1
λεωφοροσ	1;=1
λεωφόροσ	1;=1
λιαν καλωσ	1;@1
λογίστρια	1;61
λογιστήσ	1;61
λογιστησ	1;61
λογιστρια	1;61
λογοθεραπευτήσ	1;61
λογοθεραπευτησ	1;61
λογοθεραπευτρια	1;61
λογοθεραπεύτρια	1;61
λυκειο	1;71
λύκειο	1;71
μάγειρασ	1;61
μάγειροσ	1;61
μάνατζερ	1;61
μάστερ	1;J1
μέλοσ	1;61
μέσοσ όροσ	1;@1
μέτρια	1;U1
μέτρια γνώση	1;U1
μέτριο	1;_2
μέχρι	1;31
μέχρι σήμερα	1;41
μέχρι τώρα	1;41
μήνασ	1;a1
μήνεσ	1;a1
μαία	1;61
μαγείρισσα	1;61
μαγειρασ	1;61
μαγειρισσα	1;61
μαγειροσ	1;61
μαθητευομενοσ	1;61
μαθητευόμενοσ	1;61
μαια	1;61
μανατζερ	1;61
μαστερ	1;J1
με λένε	1;N1
με λενε	1;N1
μελοσ	1;61
μεσαίο	1;]1
μεσαίο επίπεδο	1;U1
μεσαιο	1;]1
μεσαιο επιπεδο	1;U1
μεσοσ οροσ	1;@1
μετάλλιο	00Q1
μεταλλιο	00Q1
μεταπτυχιακέσ σπουδέσ	1;J1
μεταπτυχιακεσ σπουδεσ	1;J1
μεταπτυχιακο	1;J1
μεταπτυχιακο διπλωμα	1;J1
μεταπτυχιακοσ	1;J1
μεταπτυχιακοσ τιτλοσ	1;J1
μεταπτυχιακό	1;J1
μεταπτυχιακό δίπλωμα	1;J1
μεταπτυχιακόσ	1;J1
μεταπτυχιακόσ τίτλοσ	1;J1
μεταφράστρια	1;61
μεταφραστήσ	1;61
μεταφραστησ	1;61
μεταφραστρια	1;61
μετρια	1;U1
μετρια γνωση	1;U1
μετριο	1;_2
μεχρι	1;31
μεχρι σημερα	1;41
μεχρι τωρα	1;41
μηνασ	1;a1
μηνεσ	1;a1
μητρική	1;G1
μητρική γλώσσα	1;G1
μητρικη	1;G1
μητρικη γλωσσα	1;G1
μηχανικοσ	1;b1
μηχανικόσ	1;b1
μηχανοδηγοσ	1;61
μηχανοδηγόσ	1;61
μοδίστρα	1;61
μοδιστρα	1;61
μονάδα	1;M1
μοναδα	1;M1
μουσείο	1;51
μουσειο	1;51
μουσικοσ	1;61
μουσικόσ	1;61
μπάρμαν	1;61
μπαρμαν	1;61
ναυτησ	1;61
ναυτικοσ	1;61
ναυτικόσ	1;61
ναύτησ	1;61
νηπιαγωγείο	1;71
νηπιαγωγειο	1;71
νικήτρια	00Q1
νικητήσ	00Q1
νικητησ	00Q1
νικητρια	00Q1
νοσηλευτήσ	1;61
νοσηλευτησ	1;61
νοσηλευτρια	1;61
νοσηλεύτρια	1;61
νοσοκομείο	1;51
νοσοκομειο	1;51
ξεναγοσ	1;61
ξεναγόσ	1;61
ξενοδοχείο	1;51
ξενοδοχειο	1;51
ξυλουργοσ	1;61
ξυλουργόσ	1;61
ο ε	00e1
ο.ε	00e1
οδηγοσ	1;61
οδηγόσ	1;61
οδοσ	1;=1
οδόσ	1;=1
οικονομολογοσ	1;61
οικονομολόγοσ	1;61
οινοποιείο	1;51
οινοποιειο	1;51
ομάδα	1;M1
ομαδα	1;M1
ομιλία	1:m1
ομιλια	1:m1
ομιλοσ	1;51
ονομάζομαι	1;N1
ονομαζομαι	1;N1
οπτικοσ	1;61
οπτικόσ	1;61
οργανισμοσ	1;51
οργανισμόσ	1;51
οροφοσ	1;=1
παιδαγωγοσ	1;61
παιδαγωγόσ	1;61
πανεπιστήμιο	1;71
πανεπιστημίου	1;71
πανεπιστημιο	1;71
πανεπιστημιου	1;71
παντρεμένη	1:h1
παντρεμένοσ	1:h1
παντρεμενη	1:h1
παντρεμενοσ	1:h1
παρον	1;41
παρόν	1;41
πατέντα	1:m1
πατεντα	1:m1
περιοδικο	1:m1
περιοδικό	1:m1
πιστοποίηση	1:i1
πιστοποιημένη	1:i1
πιστοποιημένοσ	1:i1
πιστοποιημενη	1:i1
πιστοποιημενοσ	1:i1
πιστοποιηση	1:i1
πιστοποιητικο	1:i1
πιστοποιητικό	1:i1
πλατεία	1;=1
πλατεια	1;=1
πολυ καλα	1:l1
πολυ καλη	1:l1
πολυ καλη γνωση	1;Z1
πολυ καλο	1;01
πολυτεχνείο	1;71
πολυτεχνειο	1;71
πολύ καλά	1:l1
πολύ καλή	1:l1
πολύ καλή γνώση	1;Z1
πολύ καλό	1;01
πρακτικά	1:m1
πρακτικα	1:m1
προγραμματίστρια	1;61
προγραμματιστήσ	1;61
προγραμματιστησ	1;61
προγραμματιστρια	1;61
προεδροσ	1;61
προισταμενη	1;61
προισταμενοσ	1;61
προπονήτρια	1;61
προπονητήσ	1;61
προπονητησ	1;61
προπονητρια	1;61
προπτυχιακέσ σπουδέσ	1;c1
προπτυχιακεσ σπουδεσ	1;c1
προπτυχιακο	1;c1
προπτυχιακό	1;c1
προτζεκτ	1;11
προχωρημένο	1;d2
προχωρημενο	1;d2
προϊστάμενοσ	1;61
προϊσταμένη	1;61
πρωτο βραβειο	00Q1
πρόεδροσ	1;61
πρότζεκτ	1;11
πρώτο βραβείο	00Q1
πτυχίο	1;f2
πτυχίο επαλ	1;<1
πτυχίο πανεπιστημίου	1;c1
πτυχιο	1;f2
πτυχιο επαλ	1;<1
πτυχιο πανεπιστημιου	1;c1
πτυχιουχοσ	1;c1
πτυχιούχοσ	1;c1
πυροσβέστησ	1;61
πυροσβεστησ	1;61
πωλήτρια	1;61
πωλητήσ	1;61
πωλητησ	1;61
πωλητρια	1;61
ράφτησ	1;61
ραφτησ	1;61
σήμερα	1;41
σε εξέλιξη	1;41
σε εξελιξη	1;41
σελίδα	1;h1
σελιδα	1;h1
σεμινάριο	1;i2
σεμιναριο	1;i2
σερβιτορα	1;61
σερβιτοροσ	1;61
σερβιτόρα	1;61
σερβιτόροσ	1;61
σημερα	1;41
σιδεράσ	1;61
σιδερασ	1;61
στην	1;k1
στο	1;k1
στοιχειωδεισ γνωσεισ	1;?1
στοιχειωδησ	1;?1
στοιχειώδεισ γνώσεισ	1;?1
στοιχειώδησ	1;?1
στον	1;k1
στουντιο	1;51
στούντιο	1;51
στρατιωτικοσ	1;61
στρατιωτικόσ	1;61
συγκολλητήσ	1;61
συγκολλητησ	1;61
συλλογικοσ τομοσ	1:m1
συλλογικόσ τόμοσ	1:m1
συλλογοσ	1;51
συμβολαιογράφοσ	1;61
συμβολαιογραφοσ	1;61
συμβουλοσ	1;61
συνέδριο	1:m1
συνεδριο	1:m1
συνεργάτησ	1;61
συνεργάτιδα	1;61
συνεργατησ	1;61
συνεργατιδα	1;61
συνεταιρισμοσ	1;51
συνεταιρισμόσ	1;51
συντάκτησ	1;61
συντάκτρια	1;61
συντακτησ	1;61
συντακτρια	1;61
συντηρήτρια	1;61
συντηρητήσ	1;61
συντηρητησ	1;61
συντηρητρια	1;61
συντομο βιογραφικο	1;D1
συντονίστρια	1;61
συντονιστήσ	1;61
συντονιστησ	1;61
συντονιστρια	1;61
σχεδιάστρια	1;61
σχεδιαστήσ	1;61
σχεδιαστησ	1;61
σχεδιαστρια	1;61
σχολή	1;71
σχολή καλών τεχνών	1;71
σχολείο	1;71
σχολειο	1;71
σχολη	1;71
σχολη καλων τεχνων	1;71
σύλλογοσ	1;51
σύμβουλοσ	1;61
σύντομο βιογραφικό	1;D1
τ ε ι	1;71
τ κ	1;=1
τ.ε.ι	1;71
τ.κ	1;=1
ταμίασ	1;61
ταμιασ	1;61
ταχυδρομοσ	1;61
ταχυδρόμοσ	1;61
τει	1;71
τεχνίτησ	1;61
τεχνικοσ	1;61
τεχνικόσ	1;61
τεχνιτησ	1;61
τηλεργασία	1;K1
τηλεργασια	1;K1
τιμητική διάκριση	00Q1
τιμητικη διακριση	00Q1
τκ	1;=1
τμήμα	1;l2
τμημα	1;l2
τομέασ	1;n2
τομεασ	1;n2
τομοσ	1:m1
τοπογράφοσ	1;61
τοπογραφοσ	1;61
τορναδοροσ	1;61
τορναδόροσ	1;61
τράπεζα	1;51
τραγουδίστρια	1;61
τραγουδιστήσ	1;61
τραγουδιστησ	1;61
τραγουδιστρια	1;61
τραπεζα	1;51
τωρα	1;41
τόμοσ	1:m1
τώρα	1;41
υδραυλικοσ	1;61
υδραυλικόσ	1;61
υπάλληλοσ	1;61
υπαλληλοσ	1;61
υπευθυνη	1;61
υπευθυνοσ	1;61
υπεύθυνη	1;61
υπεύθυνοσ	1;61
υπηρεσία	1<02
υπηρεσια	1<02
υποτροφία	00Q1
υποτροφια	00Q1
υπουργείο	1;51
υπουργειο	1;51
φαρμακείο	1;51
φαρμακειο	1;51
φαρμακοποιοσ	1;61
φαρμακοποιόσ	1;61
φθινοπωρο	1<21
φθινόπωρο	1<21
φουρνοσ	1;51
φούρνοσ	1;51
φυλακασ	1;61
φυσικοθεραπευτήσ	1;61
φυσικοθεραπευτησ	1;61
φυσικοθεραπευτρια	1;61
φυσικοθεραπεύτρια	1;61
φυσικοσ	1;61
φυσικοσ ομιλητησ	1;G1
φυσικόσ	1;61
φυσικόσ ομιλητήσ	1;G1
φωτογράφοσ	1;61
φωτογραφοσ	1;61
φύλακασ	1;61
χειμωνασ	1<31
χειμώνασ	1<31
χειριστήσ	1;61
χειριστησ	1;61
χημικοσ	1;61
χημικόσ	1;61
χορευτήσ	1;61
χορευτησ	1;61
χορευτρια	1;61
χορεύτρια	1;61
χρονια	1;21
χρονοσ	1;21
χρόνια	1;21
χρόνοσ	1;21
χτίστησ	1;61
χτιστησ	1;61
ψαράσ	1;61
ψαρασ	1;61
ψυχολογοσ	1;61
ψυχολόγοσ	1;61
ωδείο	1;71
ωδειο	1;71
ωσ	1;31
ωσ σήμερα	1;41
ωσ σημερα	1;41
όμιλοσ	1;51
όροφοσ	1;=1
а s	00e1
а.ş	00e1
автобиография	1<41
агент	1<53
агентство	1<82
агенция	1<:1
агенција	1<;1
агенція	1<<1
агроном	1<=1
ад	00e1
адвокат	1<>4
администратор	1<B4
администрация	1<F1
адміністратор	1<G2
адміністрація	1<<1
академии	1<I1
академия	1<J2
академија	1<L1
академія	1<M1
академії	1<M1
аккредитация	1<N1
акредитація	1<O1
актер	1<=1
активно	1<P1
актор	1<Q1
акторк	1<Q1
актрис	1<=1
актёр	1<=1
акушер	1<R2
альманах	1<T1
анализатор	1<U1
аналитик	1<V1
аналитичар	1<W1
аналітик	1<X1
анкета	1<Y2
антологія	1<[1
ао	1<\2
ап	1<^1
апотека	1<;1
аппаратчик	1<=1
аптека	1<_3
арт директор	1<R2
арт-директор	1<R2
архивариус	1<=1
архитект	1<U1
архитекта	1<b1
архитектор	1<V1
архіваріус	1<Q1
архітектор	1<X1
асистент	1<c3
асоциация	1<:1
асоціація	1<<1
аспирант	1<=1
аспирантура	1<f2
аспірант	1<Q1
аспірантура	1<h2
ассистент	1<V1
ассоциация	1<F1
атестат	1<j2
аттестат	1<l2
аттестат о среднем образовании	1<n1
аудитор	1<R2
б р	1<o1
б-р	1<o1
базове	1=01
базовий	1=12
базовий рівень	1=01
базово	1=33
базово ниво	1=61
базовое	1=71
базовые знания	1=82
базовый	1=82
базовый уровень	1=71
базові знання	1=12
бакалавр	1=:2
бакалаврат	1=<1
бакалавриат	1==1
бакалавър	1=>1
бакалавърска	1=>1
бакалавърска степен	1=>1
бал	1=?1
балл	1=@1
баллов	1=@1
банк	1<82
банка	1=A2
бармен	1<R2
бечелор	1=C1
библиотека	1=D3
библиотекар	1=G3
билингв	1=J1
биография	1<41
биографија	1=K1
биолог	1<=1
бл	1<^1
благајник	1<b1
благодарность	0Ug1
благодарственное письмо	0Ug1
болница	1=A2
больница	1<F1
бортпроводни	1<=1
бр	1=L1
бригадир	1<R2
брошура	1=M1
буд	1=N1
будинок	1=N1
бул	1=O2
булевар	1=L1
булевард	1<^1
бульвар	1=Q2
бухгалтер	1<R2
бытовой	1=S1
бюро	1<82
бібліотека	1<<1
бібліотекар	1<Q1
білінгв	1=T1
в	1=U3
в браке	1=X1
в момента	1=Y1
в разводе	1=X1
в совершенном владении	1=Z1
в совершенстве	1=[1
вантажни	1<Q1
васпитач	1<W1
вахтер	1<=1
вахтёр	1<=1
ведуча	1=\1
ведучий	1=\1
ведущий	1=]1
верстальни	1<Q1
верстальщи	1<=1
весна	1=^2
весни	1=`1
весной	1=a1
весны	1=a1
вестник	1=b2
взимку	1=d1
видавництво	1=e2
видано	1=g1
викладач	1<G2
виконроб	1<Q1
випуск	1=g1
випускова	1=\1
висока школа	1<L1
високий	1=h1
високо образовање	1=i1
виступ	1<[1
висше	1=>1
висше образование	1=>1
висше училище	1=j1
виховател	1<Q1
вихователь	1<Q1
виш	1<M1
виша стручна спрема	1=k1
виша школа	1=l2
виши средњи	1=n1
вище за середній	1=o1
вище середнього	1=o1
владелец	1=]1
власник	1>02
власница	1<b1
влітку	1>21
во	1>31
водител	1<=1
водитель	1<=1
водительские права	1<N1
водительское удостоверение	1<N1
водій	1>42
водійка	1=\1
водійські права	1<O1
военнослужащ	1<=1
вожат	1<R2
возач	1<W1
возачка дозвола	1>61
волонтер	1>73
волонтёр	1<=1
восени	1>:1
воспитател	1<=1
вођа	1<b1
впевнений	1=h1
впевнено	1=h1
врач	1<=1
врло добро	1>;2
вртић	1<L1
всем привет	1>=1
второ място	00?1
вуз	1>>2
вукова диплома	00D1
вул	1=N1
вулиця	1=N1
вх	1<^1
вчитель	1<Q1
вчителька	1=\1
във	1>@1
възпитател	1<U1
выдан	1>A1
выдано	1>A1
вып	1<T1
выпуск	1>A1
высокий	1>B1
выступление	1<T1
высшее	1>C1
выше среднего	1>D1
від	1>E2
віддалена робота	1>G1
віддалено	1>G1
відділ	1>H1
відділення	1>H1
відзнака	00B1
відмінно	1>I2
військов	1<Q1
вільне	1>K1
вільне володіння	1>K1
вільно	1>K1
вільно володію	1>K1
вісник	1<[1
вітаю	1>L1
г	1>M3
газета	1<82
газосварщик	1<=1
гбу	00e1
геодезист	1<R2
геолог	1<=1
гимназия	1<J2
гимназија	1<L1
глава	1>P3
главный	1=]1
го	1>S2
говоримо	1>U1
год	1>V2
года	1>X1
година	1>Y2
године	1>[1
години	1>\1
голова	1=\1
головний	1=\1
горничн	1<=1
город	1<o1
гостиница	1<F1
готвач	1<U1
готель	1<<1
гр	1<^1
грамота	1>]3
гран при	0Ug1
гран прі	00B1
гран-при	0Ug1
гран-прі	00B1
грант	0Ug1
грузчик	1<=1
група	1>`4
группа	1>d2
группа компаний	1<F1
гуп	00e1
гід	1=\1
гімназія	1<M1
д	1<o1
д т н	1>f1
д.т.н	1>f1
данас	1>g1
дворник	1<=1
двуезичен	1>h1
делопроизводител	1<=1
департамент	1>i2
депо	1>k2
депутат	1<R2
детска градина	1=j1
детский сад	1<I1
диетолог	1<=1
дизайнер	1>m5
дизајнер	1<W1
диплом	1?25
диплом бакалавра	1==1
диплом з відзнакою	1=?1
диплом с отличием	1=@1
диплом специалиста	1>C1
диплом техника	1?71
диплома	1?82
диплома за средно образование	1?:1
дипломирани	1=i1
директор	1?;4
дирекция	1??2
дирекција	1?A1
дисертация	1=M1
дисертація	1<[1
диспетчер	1<R2
диссертация	1<T1
дистанционно	1?B2
дистанционный	1?D1
дистанційно	1>G1
дитячий садок	1<M1
днес	1=Y1
до	1?E4
до данас	1>g1
до днес	1=Y1
до момента	1=Y1
до настоящего времени	1?I1
до настоящия момент	1=Y1
до сада	1>g1
до сега	1=Y1
до сих пор	1?I1
до сьогодні	1?J1
до тепер	1?J1
до теперішнього часу	1?J1
добра	1=n1
добре	1?K3
добрий	1=o1
добрий день	1>L1
добро	1?N4
добро пожаловать	1>=1
доброволец	1?R1
дозвола	1>61
доклад	1=b2
доктор	1?S1
доктор наук	1?T2
доктор наука	1?V1
доктор філософії	1?W1
докторант	1<U1
докторантура	1?S1
докторат	1?V1
докторска степен	1?S1
докторске студије	1?V1
дом	1<o1
дом здравља	1<;1
доо	00e1
доповідь	1<[1
допуск	1?X2
досега	1=Y1
досконало	1?Z1
дослідник	1<Q1
досі	1?J1
дотепер	1?J1
доцент	1<53
дружество	1<:1
друкарня	1<<1
друштво	1<;1
діловод	1<Q1
дієтолог	1<Q1
еад	00e1
екип	1?[1
економиста	1<b1
економска школа	1<L1
економіст	1<Q1
екскурсовод	1<Q1
експерт	1?\4
експертний	1?`1
експертно	1?a1
електрик	1<Q1
електричар	1<b1
електротехник	1<U1
елементарний	1=01
елементарно	1=61
еоод	00e1
есей	1<[1
есен	1?b1
есента	1?b1
ет	1?c2
ж	1?e4
ж к	1<^1
ж.к	1<^1
железници	1<:1
жен	1?i1
жена	1?j2
женат	1=X1
женен	1?l1
женски	1?j2
женский	1?i1
женско	1?m1
женщина	1?i1
животопис	1=K1
журнал	1?n2
журналист	1@02
журналіст	1<Q1
жінка	1@21
жіноча	1@21
жіночий	1@21
з	1>E2
з відзнакою	1=?1
заваривач	1<b1
заварчик	1<U1
завод	1@34
задоволително	1>U1
задруга	1<;1
закінчив	1=g1
закінчила	1=g1
заместитель	1<=1
заместник	1<U1
замужем	1=X1
заміжня	1@71
зао	00e1
зараз	1?J1
засновник	1<Q1
застраховане	1<:1
заступник	1<Q1
зборник	1@81
збірник	1<[1
зварник	1<Q1
звено	1?[1
здобуто	1=g1
здравствуйте	1>=1
зима	1@94
зимата	1@=1
зими	1=d1
зимой	1@>1
зимы	1@>1
знаком	1@?1
значка	00?1
зно	0=91
зрелостен изпит	1?:1
зі	1@@1
зі словником	1=01
и	1@A3
изворни говорник	1@D1
изд во	1<T1
изд-во	1<T1
издавач	1@81
издавачка кућа	1<;1
издателство	1@E2
издательство	1@G2
излагање	1@81
изследовател	1<U1
икономист	1<U1
икономически университет	1=j1
иллюстратор	1<=1
име на проекта	1@I1
инженер	1@J2
инжењер	1@L1
инспектор	1@02
институт	1@M6
инструктор	1@S2
интегрисане студије	1=i1
ип	00e1
исследовател	1<V1
истраживач	1<W1
й	1@U1
к т н	1?T2
к э н	1>f1
к.т.н	1?T2
к.э.н	1>f1
казначе	1<=1
каменщик	1<=1
кандидат	1@V1
кандидат наук	1?T2
канцеларија	1<;1
капитан	1<=1
касиер	1<U1
касир	1<Q1
кассир	1<=1
категория	1@W2
категорія	1<O1
кафедра	1@Y4
кв	1=Q2
квалификация	1@]1
кваліфікація	1@^1
квартира	1=Q2
керівник	1<X1
кладовщи	1<=1
кладовщик	1<=1
клиника	1=D3
клініка	1<<1
книга	1@_3
кну	0Bm1
коваль	1=\1
код	1@b1
коледж	1@c1
колеж	1@d2
колледж	1@f1
команда	1>i2
комерцијалиста	1<b1
компания	1>k2
компанија	1<;1
компанія	1<<1
комірни	1<Q1
конверзацијски	1@g1
кондитер	1<R2
конкурс	1>]3
конкурса	0Ug1
конкурсу	00B1
конобар	1<W1
консерватория	1<J2
консерваторія	1<M1
консултант	1@S2
консультант	1@h2
конференция	1=b2
конференција	1@81
конференція	1<[1
концерн	1<F1
кооперация	1<:1
координатор	1?;4
копирайтер	1<=1
копірайтер	1<Q1
коректор	1<Q1
кореспондент	1<Q1
корп	1<o1
корпорация	1<F1
корпорація	1<<1
корректор	1<=1
корреспондент	1<=1
косметолог	1<R2
кпі	0Bm1
кравец	1<Q1
кравчин	1<Q1
край	1<o1
крановщик	1<=1
красный диплом	1=@1
кубок	0Ug1
кувар	1<W1
кузнец	1=]1
кур'єр	1<Q1
курс	1@j6
курси	1A01
курсы	1A12
курьер	1<=1
кухар	1A32
књига	1@81
лаборант	1<R2
лаборатория	1>k2
лабораторија	1<;1
лабораторія	1<<1
лавреат	00B1
лавреатка	00B1
ласкаво просимо	1>L1
лауреат	1>]3
лауреатка	00B1
лекар	1@S2
лектор	1A52
лекция	1=M1
лекція	1<[1
лесник	1=]1
лесхоз	1<F1
лет	1>X1
лета	1A71
лето	1A82
летом	1A71
лидер	1<=1
листонош	1<Q1
лицей	1<J2
лиценз	1A:1
лицензия	1<N1
лиценца	1>61
логист	1<=1
логопед	1<R2
логіст	1<Q1
лучшая	0Ug1
лучший	0Ug1
лято	1A;1
лятото	1A;1
лікар	1<Q1
лікарня	1<<1
літа	1>21
літо	1>21
ліцей	1<M1
ліцензія	1<O1
м	1A<4
м'ясник	1=\1
магазин	1<_3
магационер	1<b1
магистар	1=i1
магистр	1>C1
магистратура	1A@3
магистър	1AC1
магистърска	1AC1
магистърска степен	1AC1
магістр	1AD1
магістратура	1AD1
майстер	1<Q1
майстерня	1<<1
майстор	1<U1
майчин	1>h1
майчин език	1>h1
маляр	1<R2
маркетолог	1<R2
мастер	1AE2
мастер студије	1=i1
мастерская	1<F1
матерен	1>h1
матерњи	1@D1
матерњи језик	1@D1
матрос	1<R2
матура	1AG2
матурски испит	1AI1
машинист	1@02
машиніст	1<Q1
мајстор	1<b1
мгту	0Bm1
мгу	0Bm1
медал	00?1
медаль	1AJ2
медаља	00D1
медбрат	1AL3
медицинска сестра	1AO2
медсестр	1<R2
медсестра	1AQ2
медуниверситет	1<I1
менаџер	1<W1
мене звати	1AS1
менеджер	1@h2
мениджър	1<U1
меня зовут	1AT1
мес	1AU2
месец	1AW2
месеца	1AW2
месеци	1AY1
месяц	1AZ1
месяца	1AZ1
месяцев	1AZ1
методист	1<=1
механик	1@02
механичар	1<W1
механік	1<Q1
микрорайон	1<o1
министарство	1<;1
министерство	1>k2
младший	1=]1
много добре	1A[1
много добро	1A\2
много добро ниво	1A^1
модул	1A_1
мое резюме	1A`1
молодший	1=\1
молодший бакалавр	1Aa1
молодший спеціаліст	1Aa1
момента	1=Y1
монография	1=b2
монографія	1<[1
монтажни	1<Q1
монтажник	1<=1
моё резюме	1A`1
моє резюме	1Ab1
муж	1Ac1
мужской	1Ac1
мужчина	1Ac1
музей	1<_3
музеј	1<;1
музикант	1<Q1
музыкант	1<=1
муляр	1<Q1
муп	00e1
мушкарац	1Ad1
мушки	1Ad1
мушко	1Ad1
мъж	1Ae1
мъжки	1Ae1
мясник	1<=1
міністерство	1<<1
міс	1Af1
місто	1=N1
місяць	1Af1
місяці	1Af1
місяців	1Af1
н в	1?I1
н. в	1?I1
н.в	1?I1
на бытовом уровне	1=S1
на даљину	1Ag1
наб	1<o1
набережна	1=N1
набережная	1<o1
навесні	1=`1
нагорода	00B1
награда	1Ah3
назва проєкту	1Ak1
название проекта	1Al1
назив пројекта	1Am1
найкраща	00B1
найкращий	00B1
направление	1An3
направление подготовки	1@]1
напреднал	1A\2
напреднало	1A\2
напредно	1>;2
напрям	1@^1
нарис	1<[1
насеље	1=L1
наст вр	1?I1
наст время	1?I1
наст. вр	1?I1
наст. время	1?I1
наставник	1<b1
наставница	1<b1
настояще	1=Y1
настоящее время	1?I1
настоящем	1=Y1
настоящий момент	1?I1
настоящия момент	1=Y1
науковий співробітник	1=\1
научен сътрудник	1?R1
научная статья	1<T1
научный сотрудник	1=]1
началник	1<U1
начално	1B12
начальник	1<R2
начальное профессиональное	1?71
начальное профессиональное образование	1?71
начальный	1=82
начальный уровень	1=71
начинаещ	1B32
начинающий	1B51
начиная с	1B61
нв	1?I1
не женат	1=X1
не замужем	1=X1
нед	1B71
недели	1B71
недель	1B71
неделя	1B71
неженен	1?l1
незаміжня	1@71
неодружена	1@71
неодружений	1@71
неожењен	1B81
неоконченное высшее	1==1
неомъжена	1?l1
неудата	1B81
новинар	1<W1
новичок	1B51
носитель	1=J1
носитель языка	1=J1
носій	1=T1
носій мови	1=T1
нотариус	1<=1
нотаріус	1<Q1
нпо	00e1
нян	1<Q1
няня	1=]1
оао	00e1
обл	1B93
область	1=Q2
образователно квалификационна степен магистър	1AC1
образователно-квалификационна степен магистър	1AC1
обука	1>61
община	1B<2
објављен	1@81
овлашћење	1>61
од	1B>2
одељење	1?A1
одитор	1<U1
одлично	1>;2
одружена	1@71
одружений	1@71
одсек	1B@2
ожењен	1B81
ожидаемый	1BB1
ожидается	1BB1
окончание	1>A1
окончил	1>A1
окончила	1>A1
олимпиада	1BC2
олімпіада	00B1
омъжена	1?l1
онлайн	1BE3
онлајн	1Ag1
оод	00e1
ооо	1<\2
оператер	1<W1
оператор	1BH5
оптометрист	1<=1
општина	1<;1
осени	1BM1
осень	1BM1
осенью	1BM1
осені	1>:1
осигурање	1<;1
оснивач	1<W1
основател	1@02
основе	1BN2
основна школа	1<L1
основне академске студије	1=C1
основне студије	1=C1
основно	1BP4
основно владеене	1>U1
основно знање	1BT1
основно ниво	1=61
основно училище	1=j1
осінь	1>:1
от	1BU3
от разстояние	1BX1
отговорник	1<U1
отдел	1??2
отделение	1BY3
отель	1<F1
отличен	1B\1
отличие	1B]2
отлично	1B_3
отлично владеене	1A[1
отличное	1=Z1
отримано	1=g1
офис	1>k2
официант	1<=1
офіс	1<<1
офіціант	1<Q1
охоронец	1<Q1
охранник	1<=1
оцена	1Bb1
оценка	1Bc2
оценщик	1<=1
оцінка	1=?1
оцінювач	1<Q1
очаква се	1Be1
очаквано	1Be1
очекивано	1Bf1
очікуваний	1Bg1
очікується	1Bg1
пао	00e1
парикмахер	1<=1
пасивно	1BT1
пат	00e1
патент	1Bh4
пг	1=j1
пгжпт	1=j1
певец	1=]1
певица	1=]1
пекар	1<R2
пекара	1<;1
пекарна	1<:1
пекарня	1<82
пер	1<o1
первое место	0Ug1
переводчик	1<=1
переводчица	1=]1
перекладач	1<Q1
переможець	00B1
переможниця	00B1
переулок	1<o1
перукар	1<Q1
перше місце	00B1
пивара	1<;1
пл	1Bl2
плакет	00?1
планирано	1Bn2
планируемый	1BB1
планируется	1BB1
планується	1Bg1
плиточник	1<=1
плотник	1<=1
площа	1=N1
площад	1<^1
площадь	1<o1
по	1C02
по н в	1?I1
по н. в	1?I1
по н.в	1?I1
по наст время	1?I1
по наст. время	1?I1
по настоящее время	1?I1
по настоящий момент	1?I1
по сей день	1?I1
по сьогодні	1?J1
по теперішній час	1?J1
по цей день	1?J1
по цей час	1?J1
победител	00?1
победитель	0Ug1
победительница	0Ug1
победник	00D1
победница	00D1
повар	1C22
повна середня	1C41
повышение квалификации	1C52
поглавље	1@81
поглиблений	1>K1
подмастерь	1<=1
подразделение	1C71
подяка	00B1
пожарн	1<=1
пожежни	1<Q1
позориште	1<;1
покоївк	1<Q1
поликлиника	1>k2
политех	1<I1
политехнический	1<I1
полицейск	1<=1
положен	1>61
полувисше	1C81
получен	1>A1
получено	1>A1
поліклініка	1<<1
політехніка	1<M1
поліцейськ	1<Q1
помощник	1@02
помоћник	1<b1
помічник	1<Q1
понастоящем	1=Y1
понині	1?J1
портниха	1=]1
портной	1=]1
посвідчення	1<O1
посвідчення водія	1<O1
поселок	1<o1
пословођа	1<b1
посёлок	1<o1
потврда	1>61
похвала	00D1
початковий	1=12
початковий рівень	1=01
початківець	1C91
почетна грамота	00?1
почетная грамота	0Ug1
почетник	1C:2
почетно	1BT1
почтальон	1<=1
почётная грамота	0Ug1
пр	1=Q2
пр т	1<o1
пр-т	1<o1
правник	1<b1
правница	1<b1
правоспособност	1A:1
практикант	1>73
прат	00e1
преводач	1<U1
преводилац	1<b1
предавач	1<W1
предавање	1@81
предвиђено	1Bf1
предполагаемый	1BB1
предприятие	1>k2
председател	1@02
председник	1<b1
председница	1<b1
предстои	1Be1
предузеће	1<;1
президент	1<53
премия	0Ug1
премія	00B1
преподавател	1C<3
привет	1>=1
привіт	1>L1
призер	1AJ2
признање	00D1
призёр	0Ug1
приправник	1<b1
приправница	1<b1
пров	1=N1
провизор	1=]1
проводник	1<V1
провулок	1=N1
провідний	1=\1
провідник	1<Q1
програмер	1<W1
програмист	1<U1
программист	1<V1
програміст	1<X1
продав	1<Q1
продавац	1<b1
продавач	1<U1
продавачица	1<b1
продавец	1C?3
продавница	1<;1
продвинутый	1CB2
продвинутый уровень	1=Z1
продюсер	1<R2
проезд	1<o1
проект	1CD3
проекта	1Al1
проекти	1CG2
проекты	1Al1
пролет	1CI1
пролетта	1CI1
пролеће	1CJ1
прораб	1<=1
просек	1Bb1
просек оцена	1Bb1
просечна оцена	1Bb1
просп	1=N1
проспект	1=Q2
просунутий	1>I2
професионален бакалавър	1=>1
професионална автобиография	1<41
професионална биографија	1=K1
професионална гимназия	1=j1
професионална квалификация	1?:1
професор	1<c3
профессиональный	1=Z1
профессор	1<V1
професійний	1>K1
професійно технічна	1C41
професійно-технічна	1C41
профил	1CK1
профиль	1@]1
проєкт	1Ak1
проєкти	1Ak1
проєкту	1Ak1
пројекат	1Am1
пројекти	1Am1
психолог	1<>4
пту	0Bm1
публикация	1=b2
публикација	1@81
публікація	1<[1
пут	1=L1
първо място	00?1
підвищення кваліфікації	1CL2
підприємство	1<<1
підрозділ	1>H1
р	1CN1
работаю	1?I1
работник	1<U1
рабоч	1<=1
рабочий	1CO2
рад	1@81
рад од куће	1Ag1
радионица	1<;1
радна биографија	1=K1
радник	1<b1
радница	1<b1
радіо	1<<1
разведен	1CQ3
разведена	1CQ3
разведён	1=X1
разговорный	1=S1
разговорный уровень	1=S1
разработчик	1CT2
разрешително	1A:1
разряд	1<N1
район	1=Q2
рачуновођа	1<b1
редактор	1>m5
редакция	1<F1
редакція	1<<1
режисер	1<Q1
режиссер	1<=1
режиссёр	1<=1
резюме	1<Y2
рекрутер	1<R2
республика	1<o1
ресторан	1CV3
ресторант	1<:1
референт	1<W1
рибал	1<Q1
риелтор	1<=1
робочий	1=o1
робітни	1<Q1
робітник	1=\1
роден	1>h1
роден език	1>h1
родная	1=J1
родной	1=J1
родной язык	1=J1
розділ	1<[1
розлучена	1@71
розлучений	1@71
розмовна	1CY1
розмовний	1CY1
розмовний рівень	1CY1
розробник	1<X1
роки	1CN1
року	1CN1
років	1CN1
руководилац	1<b1
руководител	1<V1
ръководител	1CZ1
рыбак	1<=1
рідна	1=T1
рідна мова	1=T1
рідний	1=T1
рік	1CN1
с	1C[3
с отличием	1=@1
саветник	1<b1
саветница	1<b1
сада	1>g1
садашњост	1>g1
садовник	1<=1
садівни	1<Q1
самозайнятий	1<<1
самозанятый	1<F1
санитар	1<=1
сантехник	1<=1
сантехнік	1<Q1
санітар	1<Q1
саопштење	1@81
сарадник	1<b1
сарадница	1<b1
сборник	1=b2
сварщик	1C22
свидетелство	1A:1
свидетельство	1<N1
свободно	1C^2
свободно владею	1=Z1
свободное	1=Z1
свободное владение	1=Z1
свободный	1=Z1
свідоцтво	1<O1
сдан	1>A1
сдружение	1<:1
сега	1=Y1
сегодня	1?I1
сейчас	1?I1
секретар	1<>4
секретарица	1<b1
секретарь	1<=1
сектор	1C`4
село	1=Q2
семеен	1?l1
семейна	1?l1
семинар	1Cd1
семінар	1A01
сервитьор	1<U1
середньо	1CY1
середня	1C41
середня освіта	1C41
середня спеціальна	1Aa1
середній	1Ce2
середній бал	1=?1
середній рівень	1CY1
сертификат	1Cg3
сертификация	1<N1
сертифициран	1A:1
сертифицированный	1<N1
сертифікат	1Cj1
сертифікація	1<O1
скарбни	1<Q1
слабо	1=61
слесар	1<=1
слесарь	1<=1
служба	1Ck5
слюсар	1<Q1
смер	1A_1
со	1D02
со словарем	1=71
со словарём	1=71
соавтор	1D22
собственик	1<U1
совершенное	1=[1
сотрудник	1<=1
соу	1=j1
союз	1<F1
спбгу	0Bm1
специализация	1CK1
специалист	1D43
специалист по	1C81
специалитет	1>C1
специалност	1CK1
специальность	1@]1
специјалиста	1<b1
спеціальність	1@^1
спеціалізація	1@^1
спеціаліст	1D72
спеціалітет	1AD1
списание	1=M1
співа	1<Q1
співавтор	1D92
співробітник	1<Q1
спілка	1<<1
среден успех	1B\1
среден успех от следването	1B\1
средне	1=S1
среднее	1<n1
среднее образование	1<n1
среднее общее	1<n1
среднее профессиональное	1?71
среднее профессиональное образование	1?71
среднее специальное	1?71
средний	1D;2
средний балл	1=@1
средний уровень	1=S1
средно	1D=3
средно владеене	1>U1
средно ниво	1D@2
средно образование	1?:1
средно специално	1?:1
средно специално образование	1?:1
средно училище	1=j1
средња стручна спрема	1AI1
средња школа	1<L1
средње	1DB2
средњи	1@g1
средњи ниво	1@g1
ссс	1AI1
стажант	1<U1
стажер	1<R2
стажист	1<Q1
стажиста	1<b1
стажёр	1<=1
стан	1=L1
старший	1DD2
статия	1=M1
стаття	1<[1
статья	1<T1
степень бакалавра	1==1
степень магистра	1>C1
стипендия	1BC2
стипендија	00D1
стипендія	00B1
столар	1<b1
столяр	1<R2
стор	1DF1
сторінка	1DF1
стр	1DG2
страница	1DI1
строительная	1<F1
стройка	1<F1
струковне студије	1=C1
стручни испит	1>61
стручњак	1DJ2
студио	1=A2
студия	1<F1
студијски програм	1A_1
студія	1<<1
ступінь бакалавра	1=<1
ступінь магістра	1AD1
стюард	1<R2
су	1=j1
су шеф	1DD2
су-шеф	1DD2
суддя	1=\1
судья	1=]1
супермаркет	1<82
счетоводител	1<U1
считано от	1DL1
сътрудник	1<U1
сьогодні	1?J1
т ч	1?J1
т.ч	1?J1
та	1@U1
такмичење	00D1
танцовщиц	1<=1
танцор	1<=1
танцівни	1<Q1
театр	1<82
театър	1<:1
тези	1<[1
тезисы	1<T1
текущее время	1?I1
телеканал	1<<1
теперішнього часу	1?J1
теперішній час	1?J1
тестер	1<U1
тестировщик	1<V1
тестувальник	1<X1
техлид	1=]1
техник	1@02
техникум	1DM2
техничар	1<W1
техничка школа	1<L1
технолог	1<53
технік	1<Q1
технікум	1@c1
течно	1<P1
тиждень	1DO1
тижні	1DO1
тижнів	1DO1
тим	1?A1
тимлид	1=]1
типография	1<F1
тов	1DP2
товаровед	1<=1
токар	1<R2
токарь	1<=1
тоо	00e1
торговый дом	1<F1
торговый представитель	1=]1
трг	1=L1
тренер	1<R2
тренинг	1Cd1
тренутно	1>g1
треньор	1<U1
тренінг	1A01
трки	0=91
търговец	1<U1
търговски представител	1?R1
у	1DR2
у браку	1B81
у досконалості	1?Z1
у току	1>g1
уверенно	1>B1
уверенный	1>B1
уверење	1>61
удаленка	1?D1
удаленная работа	1?D1
удаленно	1?D1
удалёнка	1?D1
удалённая работа	1?D1
удалённо	1?D1
удата	1B81
удовлетворительно	1=S1
удостоверение	1@W2
удружење	1<;1
ул	1DT3
улица	1DT3
универзитет	1DW1
университет	1DM2
университета	1<J2
університет	1@c1
управител	1<U1
управление	1DX3
управління	1D[2
уредник	1<b1
уредница	1<b1
усмерење	1A_1
успех	1B\1
учебник	1=M1
ученик	1=]1
училище	1D]3
учител	1<U1
учитель	1<R2
учительница	1=]1
учитељ	1<W1
учредитель	1<=1
фабрика	1@34
факултет	1D`2
факультет	1Db4
фармацевт	1<53
фармацеут	1<W1
фаховий молодший бакалавр	1Aa1
фахівець	1=\1
фгуп	00e1
фельдшер	1AL3
фермер	1<R2
физик	1<=1
физиотерапевт	1<=1
финалист	0Ug1
финалиста	00D1
фирма	1=D3
флорист	1<R2
фонд	1<82
фондация	1<:1
фондација	1<;1
фоп	00e1
фотограф	1<R2
фрезеровщик	1<=1
фрезерувальни	1<Q1
фриланс	1<F1
фрилансер	1<=1
фріланс	1<<1
фізіотерапевт	1<Q1
фіналіст	00B1
фірма	1<<1
химик	1<=1
хозяйство	1<F1
холдинг	1<_3
холост	1=X1
холостой	1=X1
хорошее	1>D1
хороший	1Df2
хорошо	1Df2
хотел	1=A2
художник	1<=1
цей час	1?J1
центар	1<;1
центр	1<82
център	1<:1
цех	1DX3
ч	1Dh1
часопис	1@81
червоний диплом	1=?1
чирак	1?R1
читалище	1<:1
читаю профессиональную литературу	1=71
читаю со словарем	1=71
читаю со словарём	1=71
члан	1<b1
чланак	1@81
член	1?R1
чоловік	1Dh1
чоловіча	1Dh1
чоловічий	1Dh1
швачк	1<Q1
швея	1=]1
шеф	1<b1
школа	1Di4
школа no	1<I1
школьный	1=71
шосе	1=N1
шоссе	1<o1
шофьор	1<U1
шофьорска книжка	1A:1
экономист	1<=1
экскурсовод	1<=1
эксперт	1Dm1
экспертный	1Dm1
экспертный уровень	1Dm1
электрик	1<=1
электрогазосварщик	1<=1
электромонт	1<=1
электросварщик	1<=1
элементарный	1=71
юрист	1<53
я	1Dn2
і	1@U1
із	1>E2
ілюстратор	1<Q1
інженер	1<X1
інститут	1@c1
јединица	1?A1
јесен	1E01
ґрант	00B1
אביב	1E11
אגף	1E21
אדריכל	1E31
אדריכלית	1E31
אולפנה	1E41
אוניברסיטה	1E41
אוניברסיטת	1E41
אופטומטריסט	1E31
אות	1E51
אח	1E31
אחות	1E31
אחראי	1E31
אחראית	1E31
אינסטלטור	1E31
אישה	1E61
אנליסט	1E31
אנליסטית	1E31
אקדמיה	1E41
ארגון	1E71
ארכיונאי	1E31
ב	1E81
ב"א	1E91
בגרות	00J1
בגרות מלאה	00J1
בגרות עיונית	00J1
בהצטיינות	1E:1
בוגר	1E91
בוגרת	1E91
בודק	1E31
בודקת	1E31
ביטוח	1E71
בינוני	1E;2
בינונית	1E;2
בינונית גבוהה	1E=1
בית אבות	1E71
בית החולים	1E71
בית הספר	1E41
בית חולים	1E71
בית מרקחת	1E71
בית ספר	1E41
בנאי	1E31
בנק	1E71
בסיס	1E>1
בסיסי	1E?2
בסיסית	1E?2
בע"מ	1E71
בעלים	1E31
בעמ	1E71
ברמה גבוהה	1EA1
ברמן	1E31
ברמת שפת אם	1EB1
גבוהה	1EC2
גבר	1EE1
גזבר	1E31
גזברית	1E31
גן ילדים	1E41
גנן	1E31
גננת	1E31
גרוש	1EF1
גרושה	1EF1
ד"ר	1EG1
דו לשוני	1EB1
דו-לשוני	1EB1
דובר ילידי	1EB1
דוור	1E31
דוקטור	1EG1
דוקטורט	1EH2
דייג	1E31
דייל	1E31
דיילת	1E31
דירה	1EJ1
דרך	1EJ1
האוניברסיטה	1E41
האקדמיה	1E41
הווה	1EK1
הוצאה	1EL1
הוצאת	1E71
החוג	1E41
הטכניון	1E41
היברידי	1EM1
היום	1EK1
המכללה	1E41
המכללה האקדמית	1E41
המרכז	1E71
המרכז האקדמי	1E41
הנדסאי	1EN1
הנדסאית	1EN1
הסמכה	1EO1
הסמכות	1EO1
הסמכת	1EO1
הפקולטה	1E41
הצטיינות	1E51
הצטיינות יתרה	1E:1
הרצאה	1EL1
השתלמות	1EO1
התמחות	1EP1
התמחות ב	1EP1
ו	1EQ1
ועד היום	1EK1
זוכה	1E51
זכר	1EE1
זמר	1E31
זמרת	1E31
חבר	1E31
חבר ועד	1E31
חברה	1E71
חברה בוועד	1E31
חברה בצוות	1E31
חברת	1E71
חברת ועד	1E31
חוג	1EP1
חודש	1ER1
חודשים	1ER1
חוקר	1E31
חוקרת	1E31
חורף	1ES1
חטיבה	1E21
חטיבת ביניים	1E41
חייט	1E31
חייל	1E31
חלשה	1E>1
חנות	1E71
חקלאי	1E31
חרט	1E31
חשב	1E31
חשמלאי	1E31
טבח	1E31
טבחית	1E31
טוב	1ET2
טובה	1E=1
טובה מאוד	1EA1
טכנאי	1E31
טכנאי מוסמך	1EN1
טכנאית	1E31
טכנולוגיות	1E71
טכניון	1E41
ידע בסיסי	1E>1
יו"ר	1E31
יועץ	1E31
יועצת	1E31
יושב ראש	1E31
יחידה	1E21
יחידת	1E21
ישיבה	1E41
ישיבת	1E41
כבאי	1E31
כיום	1EK1
כיכר	1EJ1
כנס	1EL1
כעת	1EK1
כתב עת	1EL1
כתבה	1EL1
מ	1EV1
מ"א	1EW1
מאבטח	1E31
מאבטחת	1E31
מאז	1EX1
מאייר	1E31
מאיירת	1E31
מאמן	1E31
מאמנת	1E31
מאמר	1EL1
מאפייה	1E71
מבקר	1E31
מגיה	1E31
מגמה	1EP1
מגמת	1EP1
מדור	1E21
מדליה	1E51
מדריך	1E31
מדריכה	1E31
מדרשה	1E41
מהנדס	1E31
מהנדסת	1E31
מודד	1E31
מוזיאון	1E71
מוזיקאי	1E31
מוכר	1E31
מוכרת	1E31
מומחה	1EY2
מומחית	1EY2
מוסמך	1E[2
מוסמכת	1E[2
מועצה	1E71
מורה	1E31
מזכיר	1E31
מזכירה	1E31
מחלקה	1E21
מחלקת	1E21
מחסנאי	1E31
מטפל	1E31
מטפלת	1E31
מיזם	1E]1
מיילדת	1E31
מייסד	1E31
מייסדת	1E31
מיקוד	1EJ1
מכון	1E71
מכון ללימודים	1E41
מכונאי	1E31
מכללה	1E41
מכללת	1E41
מלגה	1E51
מלגת	1E51
מלון	1E71
מלח	1E31
מלצר	1E31
מלצרית	1E31
ממוצע	1E:1
ממוצע ציונים	1E:1
מנהל	1E31
מנהל חשבונות	1E31
מנהל עבודה	1E31
מנהלת	1E31
מנהלת חשבונות	1E31
מנחה	1E31
מנכ"ל	1E31
מסגר	1E31
מסלול	1EP1
מסעדה	1E71
מעבדה	1E71
מעצב	1E31
מעצבת	1E31
מפיק	1E31
מפיקה	1E31
מפעיל	1E31
מפעל	1E71
מפקד	1E31
מפקדת	1E31
מפתח	1E31
מפתחת	1E31
מצוין	1EC2
מצוינת	1EA1
מצטיין	1E51
מצטיינת	1E51
מקוון	1EM1
מקום ראשון	1E51
מרחוק	1EM1
מרכז	1E^2
מרכזת	1E31
מרפא בעיסוק	1E31
מרפאה	1E71
מרפאה בעיסוק	1E31
מרפאת	1E71
מרצה	1E31
משוער	1E`1
משרד	1E71
מתחיל	1Ea1
מתחילים	1E>1
מתכנן	1E31
מתכננת	1E31
מתכנת	1E31
מתכנתת	1E31
מתמחה	1E31
מתנדב	1E31
מתנדבת	1E31
מתקדם	1Eb1
מתרגם	1E31
מתרגמת	1E31
נגר	1E31
נהג	1E31
נהגת	1E31
נוטריון	1E31
נוכחי	1EK1
נוכחית	1EK1
נציג	1E31
נציג מכירות	1E31
נציגת	1E31
נקבה	1E61
נשואה	1EF1
נשוי	1EF1
סבירה	1Ec1
סדנה	1E71
סוכנות	1E71
סטודיו	1E71
סטודנט	1E31
סייע	1E31
סייעת	1E31
סמטת	1EJ1
סמינר	1E41
סמנכ"ל	1E31
ספר	1EL1
ספרייה	1E71
ספריית	1E71
ספרית	1E31
ספרן	1E31
ספרנית	1E31
סתיו	1Ed1
עבודה מרחוק	1EM1
עבודת גמר	1EL1
עד	1Ee1
עד היום	1EK1
עד כה	1EK1
עובד	1E31
עובד מצטיין	1E51
עובדת	1E31
עובדת מצטיינת	1E51
עוזר	1E31
עוזרת	1E31
עורך	1E31
עורך דין	1E31
עורכת	1E31
עורכת דין	1E31
עיון	1EL1
עיריית	1E71
עיתונאי	1E31
עיתונאית	1E31
עכשיו	1EK1
עמוד	1Ef1
עמותה	1E71
עמותת	1E71
עצמאי	1E71
עצמאית	1E71
פוסטר	1EL1
פועל	1E31
פועלת	1E31
פטנט	1EL1
פיזיותרפיסט	1E31
פסיכולוג	1E31
פסיכולוגית	1E31
פקולטה	1E41
פקיד	1E31
פקידה	1E31
פרויקט	1E]1
פרופסור	1E31
פרס	1E51
פרסום	1EL1
פרק	1EL1
צה"ל	1E71
צוות	1E21
ציון	1E:1
ציון ממוצע	1E:1
ציון סופי	1E:1
צלם	1E31
צלמת	1E31
צפוי	1E`1
צפויה	1E`1
קבוצת	1E71
קו"ח	1Eg1
קומה	1EJ1
קונדיטור	1E31
קופאי	1E31
קופאית	1E31
קופת חולים	1E71
קורות חיים	1Eg1
קורס	1EO1
קו״ח	1Eg1
קיץ	1Eh1
קלינאית	1E31
קצב	1E31
קצין	1E31
קצינה	1E31
קרן	1E71
ראש	1E31
ראש צוות	1E31
רהוטה	1EA1
רואה חשבון	1E31
רווק	1EF1
רווקה	1EF1
רופא	1E31
רופאה	1E31
רוקח	1E31
רוקחת	1E31
רח	1EJ1
רחוב	1EJ1
רישיון	1EO1
רישיון נהיגה	1EO1
רכז	1E31
רכזת	1E31
רמה גבוהה	1EC2
רמת שיחה	1Ec1
רקדן	1E31
רקדנית	1E31
רשיון	1EO1
רשת	1E71
רתך	1E31
שד	1EJ1
שדרות	1EJ1
שוטף	1EA1
שוטפת	1EA1
שוטר	1E31
שוטרת	1E31
שוליה	1E31
שוער	1E31
שופט	1E31
שותף	1E31
שותפה	1E31
שחקן	1E31
שחקנית	1E31
שיחה	1Ec1
שכונת	1EJ1
שליח	1E31
שליטה מלאה	1EA1
שם הפרויקט	1E]1
שמאי	1E31
שנה	1Ei1
שנים	1Ei1
שף	1E31
שפת אם	1EB1
שפת-אם	1EB1
ת ד	1EJ1
ת.ד	1EJ1
תואר	1E91
תואר ראשון	1E91
תואר ראשון ב	1E91
תואר שלישי	1EG1
תואר שני	1EW1
תואר שני ב	1EW1
תופרת	1E31
תזונאית	1E31
תחקירן	1E31
תחקירנית	1E31
תחרות	1E51
תיאטרון	1E71
תיכון	1Ej2
תעודה	1EO1
תעודת	1EO1
תעודת בגרות	00J1
תעודת הוקרה	1E51
תעודת הוראה	1EN1
תעודת הצטיינות	1E51
תעודת מקצוע	1El2
תעשיות	1E71
أخصائي	1En1
أخصائية	1En1
أساسي	1Eo2
أساسيات	1Eo2
أساسية	1F11
أستاذ	1En1
أستاذة	1En1
أشهر	1F21
أعزب	1F31
أعوام	1F41
أفضل	1F51
أكاديمية	1F61
أمانة	1F71
أمين الصندوق	1En1
أمين مكتبة	1En1
أمينة	1En1
أمينة الصندوق	1En1
أنثى	1F81
أونلاين	1F91
إتقان	1F:1
إجادة تامة	1F:1
إجازة	1F;1
إجازة جامعية	1F;1
إدارة	1F<2
إعدادية	1F61
إلى	1F>1
إلى الآن	1F?1
ابتدائي	1F11
ابتدايي	1F11
اتقان	1F:1
اجاده تامه	1F:1
اجازه	1F;1
اجازه جامعيه	1F;1
اختصاصي	1En1
اخصايي	1En1
اخصاييه	1En1
اداره	1F<2
اساسي	1Eo2
اساسيات	1Eo2
اساسيه	1F11
استاذ	1En1
استاذه	1En1
استشاري	1En1
استشارية	1En1
استشاريه	1En1
استوديو	1F71
اسم المشروع	1F@1
اشهر	1F21
اعتماد	1FA1
اعداديه	1F61
اعزب	1F31
اعوام	1F41
افضل	1F51
اكاديميه	1F61
الآن	1F?1
الاختصاص	1FB1
الان	1F?1
البكالوريا	1FC1
البكالوريوس	1F;1
التقدير	1FD1
الثانوية	1FC1
الثانوية العامة	1FC1
الثانويه	1FC1
الثانويه العامه	1FC1
الجامعة	1F61
الجامعه	1F61
الحاضر	1F?1
الحالي	1F?1
الخريف	1FE1
الدبلوم	1FF1
الدرجة	1FD1
الدرجه	1FD1
الدكتوراه	1FG1
الدور	1FH1
الربيع	1FI1
السيرة الذاتية	1FJ1
السيره الذاتيه	1FJ1
الشتاء	1FK1
الشركة	1F71
الشركه	1F71
الصيف	1FL1
القسم	1FM1
الكلية	1F61
الكليه	1F61
اللغة الأصلية	1FN1
اللغة الأم	1FN1
اللغه الاصليه	1FN1
اللغه الام	1FN1
الليسانس	1F;1
المؤسسة	1F71
الماجستير	1FO1
المتوقع	1FP1
المدرسة	1F61
المدرسة الثانوية	1F61
المدرسه	1F61
المدرسه الثانويه	1F61
المركز الأول	1F51
المركز الاول	1F51
المركز الثاني	1F51
المشروع	1F@1
المعدل	1FD1
المعدل التراكمي	1FD1
المعدل العام	1FD1
المعهد	1F61
الموسسه	1F71
الوقت الحالي	1F?1
الى	1F>1
الي	1F>1
الي الان	1F?1
اليوم	1F?1
امانه	1F71
امرأة	1F81
امراه	1F81
امين الصندوق	1En1
امين مكتبه	1En1
امينه	1En1
امينه الصندوق	1En1
انثى	1F81
انثي	1F81
اونلاين	1F91
بائع	1En1
بائعة	1En1
باحث	1En1
باحثة	1En1
باحثه	1En1
بايع	1En1
بايعه	1En1
بتقدير	1FD1
بحار	1En1
بحث	1FQ1
براءة اختراع	1FQ1
براءه اختراع	1FQ1
بستاني	1En1
بسيطة	1F11
بسيطه	1F11
بطلاقة	1F:1
بطلاقه	1F:1
بكالوريا	1FC1
بكالوريس	1F;1
بكالوريوس	1F;1
بلدية	1F71
بلديه	1F71
بناء	1En1
بناية	1FH1
بنايه	1FH1
بنك	1F71
تأمين	1F71
تامين	1F71
تخصص	1FB1
تخصص في	1FB1
ترخيص	1FA1
تقدير	1FD1
تقني	1En1
تكريم	1F51
توجيهي	1FC1
ثانوي	1F61
ثانوية	1F61
ثانوية عامة	1FC1
ثانويه	1F61
ثانويه عامه	1FC1
ثنائي اللغة	1FN1
ثنايي اللغه	1FN1
جائزة	1F51
جامعة	1F61
جامعه	1F61
جايزه	1F51
جزار	1En1
جمعية	1F71
جمعيه	1F71
جندي	1En1
جيد	1FR2
جيد جدا	1F:1
جيدة	1FT1
جيدة جدا	1F:1
جيده	1FT1
جيده جدا	1F:1
حارس	1En1
حاليا	1F?1
حالياً	1F?1
حاليًا	1F?1
حتى	1F>1
حتى الآن	1F?1
حتى الوقت الحالي	1F?1
حتى اليوم	1F?1
حتى تاريخه	1F?1
حتي	1F>1
حتي الان	1F?1
حتي الوقت الحالي	1F?1
حتي اليوم	1F?1
حتي تاريخه	1F?1
حداد	1En1
حكم	1En1
حي	1FH1
خباز	1En1
خبير	1FU2
خبيرة	1FU2
خبيره	1FU2
خراط	1En1
خريف	1FE1
خياط	1En1
خياطة	1En1
خياطه	1En1
دائرة	1FM1
دار	1F71
دار النشر	1FQ1
دار نشر	1F71
دايره	1FM1
دبلوم	1FW2
دبلوم عالي	1FO1
دبلوم فني	1FF1
دبلوم متوسط	1FF1
درجة البكالوريوس	1F;1
درجة الدكتوراه	1FG1
درجة الماجستير	1FO1
درجه البكالوريوس	1F;1
درجه الدكتوراه	1FG1
درجه الماجستير	1FO1
درع	1F51
دكتوراه	1FG1
دورة	1FA1
دوره	1FA1
ذكر	1FY1
رئيس	1En1
رئيسة	1En1
ربيع	1FI1
رجل	1FY1
رخصة	1FA1
رخصة قيادة	1FA1
رخصه	1FA1
رخصه قياده	1FA1
رسالة	1FQ1
رساله	1FQ1
روضة	1F61
روضه	1F61
رييس	1En1
رييسه	1En1
زمالة	1FA1
زماله	1FA1
سائق	1En1
سائقة	1En1
سايق	1En1
سايقه	1En1
سباك	1En1
سكرتير	1En1
سكرتيرة	1En1
سكرتيره	1En1
سنة	1FZ2
سنه	1FZ2
سنوات	1F41
سيرة ذاتية	1FJ1
سيره ذاتيه	1FJ1
شارع	1FH1
شتاء	1FK1
شرطي	1En1
شركة	1F71
شركه	1F71
شعبة	1F\2
شعبه	1F\2
شقة	1FH1
شقه	1FH1
شهادة	1FA1
شهادة الثانوية	1FC1
شهادة تقدير	1F51
شهادة معتمدة	1FA1
شهاده	1FA1
شهاده الثانويه	1FC1
شهاده تقدير	1F51
شهاده معتمده	1FA1
شهر	1F21
شهور	1F21
ص ب	1FH1
ص.ب	1FH1
صحفي	1En1
صحفية	1En1
صحفيه	1En1
صحيفة	1F71
صحيفه	1F71
صفحة	1F^1
صفحه	1F^1
صياد	1En1
صيدلانية	1En1
صيدلانيه	1En1
صيدلي	1En1
صيدلية	1F71
صيدليه	1F71
صيف	1FL1
ضعيف	1F11
طاه	1En1
طاهية	1En1
طاهيه	1En1
طباخ	1En1
طبيب	1En1
طبيبة	1En1
طبيبه	1En1
طريق	1FH1
طلاقة	1F:1
طلاقه	1F:1
عام	1FZ2
عامل	1En1
عاملة	1En1
عامله	1En1
عبر الإنترنت	1F91
عبر الانترنت	1F91
عزباء	1F31
عضو	1En1
عضوية	1FA1
عضويه	1FA1
عمارة	1FH1
عماره	1FH1
عمل حر	1F71
عن بعد	1F91
عن بُعد	1F91
عيادة	1F71
عياده	1F71
فائز	1F51
فائزة	1F51
فايز	1F51
فايزه	1F51
فريق	1FM1
فصل	1FQ1
فندق	1F71
فني	1En1
فنية	1En1
فنيه	1En1
فوق المتوسط	1FT1
في	1F_1
قائد	1En1
قابلة	1En1
قابله	1En1
قايد	1En1
قرية	1FH1
قريه	1FH1
قسم	1F\2
قناة	1F71
قناه	1F71
كاتب	1En1
كاتبة	1En1
كاتبه	1En1
كتاب	1FQ1
كليات	1F61
كلية	1F61
كليه	1F61
كهربائي	1En1
كهربايي	1En1
لحام	1En1
لدى	1F_1
لدي	1F_1
لغة أم	1FN1
لغة الأم	1FN1
لغتي الأم	1FN1
لغتي الام	1FN1
لغه الام	1FN1
لغه ام	1FN1
للآن	1F?1
للان	1F?1
ليسانس	1F;1
مؤتمر	1FQ1
مؤسس	1En1
مؤسسة	1F71
مؤسسة مشاركة	1En1
ماجستير	1FO1
مالك	1En1
مبتدئ	1Eo2
مبتدئة	1F11
مبتدي	1Eo2
مبتديه	1F11
مبرمج	1En1
مبرمجة	1En1
مبرمجه	1En1
متجر	1F71
متحف	1F71
متدرب	1En1
متدربة	1En1
متدربه	1En1
مترجم	1En1
مترجمة	1En1
مترجمه	1En1
متزوج	1F31
متزوجة	1F31
متزوجه	1F31
متطوع	1En1
متطوعة	1En1
متطوعه	1En1
متقدم	1F`2
متقدمة	1F`2
متقدمه	1F`2
متوسط	1Fb2
متوسطة	1Fb2
متوسطه	1Fb2
متوقع	1FP1
متوقعة	1FP1
متوقعه	1FP1
مجلة	1FQ1
مجله	1FQ1
مجموعة	1F71
مجموعه	1F71
محادثة	1Fd1
محادثه	1Fd1
محاسب	1En1
محاسبة	1En1
محاسبه	1En1
محاضر	1En1
محاضرة	1Fe2
محاضره	1Fe2
محافظة	1FH1
محافظه	1FH1
محام	1En1
محامي	1En1
محامية	1En1
محاميه	1En1
محترف	1F:1
محرر	1En1
محررة	1En1
محرره	1En1
محلل	1En1
محللة	1En1
محلله	1En1
مخبز	1F71
مختبر	1F71
مدارس	1F61
مدرب	1En1
مدربة	1En1
مدربه	1En1
مدرس	1En1
مدرسة	1F61
مدرسة ثانوية	1F61
مدرسة صف	1En1
مدرسة لغة	1En1
مدرسه	1F61
مدرسه ثانويه	1F61
مدرسه صف	1En1
مدرسه لغه	1En1
مدقق	1En1
مدير	1En1
مديرة	1En1
مديره	1En1
مدينة	1FH1
مدينه	1FH1
مراقب	1En1
مراقبة	1En1
مراقبه	1En1
مرشد	1En1
مرشدة	1En1
مرشده	1En1
مركز	1F71
مزارع	1En1
مزارعة	1En1
مزارعه	1En1
مسؤول	1En1
مسؤولة	1En1
مسابقة	1F51
مسابقه	1F51
مساعد	1En1
مساعدة	1En1
مساعده	1En1
مستشار	1En1
مستشارة	1En1
مستشاره	1En1
مستشفى	1F71
مستشفي	1F71
مستمر	1F?1
مسرح	1F71
مسعف	1En1
مسعفة	1En1
مسعفه	1En1
مسوول	1En1
مسووله	1En1
مشرف	1En1
مشرفة	1En1
مشرفه	1En1
مشروع	1F@1
مشروع خاص	1F71
مشغل	1En1
مصرف	1F71
مصمم	1En1
مصممة	1En1
مصممه	1En1
مصنع	1F71
مصور	1En1
مصورة	1En1
مصوره	1En1
مطعم	1F71
مطلق	1F31
مطلقة	1F31
مطلقه	1F31
مطور	1En1
مطورة	1En1
مطوره	1En1
مع مرتبة الشرف	1FD1
مع مرتبه الشرف	1FD1
معتمد	1FA1
معتمدة	1FA1
معتمده	1FA1
معدل	1FD1
معلم	1En1
معلمة	1En1
معلمه	1En1
معماري	1En1
معهد	1Fg2
مغن	1En1
مقال	1FQ1
مقالة	1FQ1
مقاله	1FQ1
مقبول	1F11
مكتب	1F71
مكتبة	1F71
مكتبه	1F71
ممتاز	1F`2
ممتازة	1F:1
ممتازه	1F:1
ممثل	1En1
ممثلة	1En1
ممثله	1En1
ممرض	1En1
ممرضة	1En1
ممرضه	1En1
من	1Fi1
منحة	1F51
منحه	1F51
مندوب	1En1
مندوبة	1En1
مندوبه	1En1
منذ	1Fj1
منسق	1En1
منسقة	1En1
منسقه	1En1
منشور	1FQ1
منطقة	1FH1
منطقه	1FH1
منظمة	1F71
منظمه	1F71
مهندس	1En1
مهندسة	1En1
مهندسه	1En1
موتمر	1FQ1
موسس	1En1
موسسه	1F71
موسسه مشاركه	1En1
موسيقي	1En1
موظف	1En1
موظف استقبال	1En1
موظفة	1En1
موظفه	1En1
ميدالية	1F51
ميداليه	1F51
ميدان	1FH1
ميكانيكي	1En1
نائب	1En1
نادل	1En1
نادلة	1En1
نادله	1En1
نايب	1En1
نجار	1En1
نشر	1FQ1
هيئة	1F71
هييه	1F71
و	1Fk1
وحدة	1FM1
وحده	1FM1
ورشة	1F71
ورشه	1F71
ورقة	1FQ1
ورقة بحثية	1FQ1
ورقه	1FQ1
ورقه بحثيه	1FQ1
وزارة	1F71
وزاره	1F71
وسام	1F51
وكالة	1F71
وكاله	1F71
अंक	1Fl1
अकादमी	1Fm1
अच्छा	1Fn2
अच्छी	1G01
अधिकारी	1G11
अध्यक्ष	1G11
अध्यापक	1G11
अध्यापिका	1G11
अध्याय	1G21
अनुभाग	1G31
अनुवादक	1G11
अपेक्षित	1G41
अब	1G51
अब तक	1G51
अभिनेता	1G11
अभिनेत्री	1G11
अभियंता	1G11
अभी	1G51
अभी तक	1G51
अविवाहित	1G61
अस्पताल	1G71
आईटीआई	1G81
आज	1G51
आज तक	1G51
आहार विशेषज्ञ	1G11
इंजीनियर	1G11
इंटरमीडिएट	00G1
इंटर्न	1G11
इलेक्ट्रीशियन	1G11
उच्च माध्यमिक विद्यालय	1Fm1
उत्कृष्ट	1G92
उन्नत	1G92
उपाध्यक्ष	1G11
एजेंसी	1G71
एम ए	1G;1
एम एड	1G;1
एम एससी	1G;1
एम कॉम	1G;1
एम टेक	1G;1
एम बी ए	1G;1
एम.ए	1G;1
एम.एड	1G;1
एम.एससी	1G;1
एम.कॉम	1G;1
एम.टेक	1G;1
एम.बी.ए	1G;1
एमबीए	1G;1
एवं	1G<1
ऑनलाइन	1G=1
और	1G<1
औसत	1G>1
कंपनी	1G71
कर्मचारी	1G11
कसाई	1G11
कारखाना	1G71
कार्यालय	1G71
किसान	1G11
केंद्र	1G71
कैशियर	1G11
कॉलेज	1Fm1
कॉलोनी	1G?1
कोच	1G11
कोर्स	1G@1
कोषाध्यक्ष	1G11
क्लिनिक	1G71
गर्मी	1GA1
गली	1G?1
गाइड	1G11
गायक	1G11
गायिका	1G11
गुरुकुल	1Fm1
ग्राम	1G?1
ग्रीष्म	1GA1
ग्रेड	1Fl1
चालक	1G11
चिकित्सक	1G11
चिकित्सालय	1G71
चित्रकार	1G11
चौक	1G?1
चौकीदार	1G11
छात्रवृत्ति	1GB1
छायाकार	1G11
जारी	1G51
जिला	1G?1
जीवन परिचय	1GC1
जीवन वृत्त	1GC1
जीवनवृत्त	1GC1
टीम	1G31
ट्रस्ट	1G71
डिज़ाइनर	1G11
डिजाइनर	1G11
डिप्लोमा	1GD2
डेवलपर	1G11
डॉक्टर	1G11
डॉक्टरेट	1GF1
ड्राइवर	1G11
तक	1GG2
तकनीशियन	1G11
थोड़ा	1GI1
थोडा	1GI1
दर्जी	1G11
दसवीं	00G1
दाई	1G11
दुकान	1G71
दूरस्थ	1G=1
द्वितीय श्रेणी	1Fl1
द्विभाषी	1GJ1
धाराप्रवाह	1GK1
नगर	1G?1
नगर निगम	1G71
नर	1GL1
नर्तक	1G11
नर्स	1G11
नाई	1G11
नारी	1GM1
नाविक	1G11
निगम	1G71
निदेशक	1G11
निपुण	1GN1
न्यास	1G71
पत्रकार	1G11
पत्रिका	1G21
पदक	1GB1
परास्नातक	1G;1
परियोजना	1GO1
पर्यवेक्षक	1G11
पाठशाला	1Fm1
पात्रता परीक्षा	1G@1
पिन	1G?1
पी एच डी	1GF1
पी.एच.डी	1GF1
पीएचडी	1GF1
पुरस्कार	1GB1
पुरुष	1GL1
पुस्तक	1G21
पुस्तकालय	1G71
पुस्तकालयाध्यक्ष	1G11
पृष्ठ	1GP1
पेटेंट	1G21
पॉलिटेक्निक	1G81
प्रकाशन	1G71
प्रकाशित	1G21
प्रतिनिधि	1G11
प्रतियोगिता	1GB1
प्रतिशत	1Fl1
प्रथम श्रेणी	1Fl1
प्रथम स्थान	1GB1
प्रधानाचार्य	1G11
प्रबंधक	1G11
प्रभाग	1G31
प्रमाण पत्र	1G@1
प्रमाणन	1G@1
प्रमाणपत्र	1G@1
प्रमाणित	1G@1
प्रमुख	1G11
प्रयोगशाला	1G71
प्रवीण	1GK1
प्रशस्ति	1GB1
प्रशस्ति पत्र	1GB1
प्रशासक	1G11
प्रशिक्षक	1G11
प्रशिक्षु	1G11
प्राइवेट लिमिटेड	1G71
प्राध्यापक	1G11
प्रारंभिक	1GQ2
प्रोग्रामर	1G11
प्रोजेक्ट	1GO1
प्रोफेसर	1G11
प्रौद्योगिकी संस्थान	1Fm1
फाउंडेशन	1G71
फार्मासिस्ट	1G11
बढई	1G11
बढ़ई	1G11
बहुत अच्छा	1GK1
बायोडाटा	1GC1
बारहवीं	00G1
बी ए	1GS1
बी एड	1GS1
बी एससी	1GS1
बी कॉम	1GS1
बी टेक	1GS1
बी.ए	1GS1
बी.एड	1GS1
बी.एससी	1GS1
बी.कॉम	1GS1
बी.टेक	1GS1
बीए	1GS1
बीटेक	1GS1
बुनियादी	1GQ2
बेकर	1G11
बैंक	1G71
बोलचाल	1G>1
मंत्रालय	1G71
मकान	1G?1
मछुआरा	1G11
मजदूर	1G11
मज़दूर	1G11
मध्यम	1GT2
मध्यवर्ती	1G>1
महाविद्यालय	1Fm1
महिला	1GM1
महीना	1GV1
महीने	1GV1
मातृ भाषा	1GJ1
मातृभाषा	1GJ1
मार्ग	1G?1
माली	1G11
मास	1GV1
माह	1GV1
मिस्त्री	1G11
मूलभूत	1GI1
मैकेनिक	1G11
मैट्रिक	00G1
मैनेजर	1G11
मोहल्ला	1G?1
यूनिवर्सिटी	1Fm1
रसोइया	1G11
राजमिस्त्री	1G11
रिज़्यूमे	1GC1
रिज्यूमे	1GC1
रिमोट	1G=1
रेफरी	1G11
रोड	1G?1
लाइसेंस	1G@1
लिपिक	1G11
लिमिटेड	1G71
लेख	1G21
लेखाकार	1G11
लोहार	1G11
व	1G<1
वकील	1G11
वर्तमान	1G51
वर्तमान तक	1G51
वर्ष	1GW1
वसंत	1GX1
वार्ड	1G?1
वास्तुकार	1G11
विक्रेता	1G11
विजेता	1GB1
विद्यापीठ	1Fm1
विद्यालय	1Fm1
विभाग	1G31
विवाहित	1G61
विशेषज्ञ	1GY2
विशेषज्ञता	1G[1
विश्लेषक	1G11
विश्वविद्यालय	1Fm1
विषय	1G[1
वेटर	1G11
वेल्डर	1G11
व्याख्याता	1G11
व्याख्यान	1G21
शरद	1G\1
शाखा	1G[1
शिक्षक	1G11
शिक्षिका	1G11
शीत	1G]1
शोध पत्र	1G21
शोधकर्ता	1G11
शोधपत्र	1G21
श्रमिक	1G11
श्रेणी	1Fl1
संगीतकार	1G11
संचालक	1G11
संचालिका	1G11
संपादक	1G11
संभावित	1G41
संवाददाता	1G11
संस्था	1G71
संस्थान	1G^2
संस्थापक	1G11
सचिव	1G11
सडक	1G?1
सड़क	1G?1
सदस्य	1G11
सन्	1G`1
समन्वयक	1G11
समिति	1G71
समूह	1G71
सम्मान	1GB1
सम्मानित	1GB1
सम्मेलन	1G21
सर्दी	1G]1
सलाहकार	1G11
सहायक	1G11
साधारण	1GI1
सामान्य	1GT2
साल	1GW1
सिपाही	1G11
सुरक्षाकर्मी	1G11
से	1Ga3
सेक्टर	1G?1
सैनिक	1G11
स्कूल	1Fm1
स्टूडियो	1G71
स्त्री	1GM1
स्नातक	1GS1
स्नातकोत्तर	1G;1
स्वयंसेवक	1G11
स्वयंसेविका	1G11
स्वर्ण पदक	1GB1
हाई स्कूल	00G1
हायर सेकेंडरी	00G1
होटल	1G71
กรม	1Gd1
กรรมการ	1Ge1
กระทรวง	1Gd1
กลุ่ม	1Gd1
กลุ่มงาน	1Gf1
การแข่งขัน	1Gg1
ขณะนี้	1Gh1
คณะ	1Gi1
คนขับรถ	1Ge1
ครู	1Ge1
คลินิก	1Gd1
คล่อง	1Gj1
คล่องแคล่ว	1Gj1
คะแนนเฉลี่ย	1Gk1
คาดว่า	1Gl1
คาดว่าจะจบ	1Gl1
งานวิจัย	1Gm1
จนถึง	1Gn1
จนถึงขณะนี้	1Gh1
จนถึงปัจจุบัน	1Gh1
จังหวัด	1Go1
จาก	1H01
จุฬาลงกรณ์	1Gi1
จํากัด	1Gd1
ชนะเลิศ	1Gg1
ชาย	1H11
ชื่อโครงการ	1H21
ช่าง	1Ge1
ช่างภาพ	1Ge1
ช่างเทคนิค	1Ge1
ซอย	1Go1
ดี	1H32
ดีมาก	1H52
ดีเด่น	1Gg1
ดีเยี่ยม	1Gj1
ดุษฎีบัณฑิต	1H71
ตอนนี้	1Gh1
ตัวแทน	1Ge1
ตั้งแต่	1H82
ตีพิมพ์	1Gm1
ตําบล	1Go1
ถนน	1Go1
ถึง	1Gn1
ถึงปัจจุบัน	1Gh1
ทนายความ	1Ge1
ทางไกล	1H:1
ทีม	1Gf1
ที่	1H;1
ที่ปรึกษา	1Ge1
ทุน	1Gg1
ทํางานทางไกล	1H:1
ธนาคาร	1Gd1
นักการตลาด	1Ge1
นักข่าว	1Ge1
นักจิตวิทยา	1Ge1
นักบัญชี	1Ge1
นักพัฒนา	1Ge1
นักวิจัย	1Ge1
นักวิเคราะห์	1Ge1
นักศึกษาฝึกงาน	1Ge1
นักออกแบบ	1Ge1
นักเขียน	1Ge1
นักแปล	1Ge1
นิตยสาร	1Gm1
น้อย	1H<1
นําเสนอผลงาน	1Gm1
บทความ	1Gm1
บทที่	1Gm1
บรรณาธิการ	1Ge1
บรรณารักษ์	1Ge1
บริษัท	1Gd1
บริหารธุรกิจบัณฑิต	1H=1
บัณฑิต	1H=1
บัณฑิตวิทยาลัย	1Gi1
บ้านเลขที่	1Go1
ประกวด	1Gg1
ประกันภัย	1Gd1
ประกาศนียบัตร	1H>1
ประกาศนียบัตรวิชาชีพ	1H?1
ประกาศนียบัตรวิชาชีพชั้นสูง	1H@1
ประชุมวิชาการ	1Gm1
ประธาน	1Ge1
ประวัติย่อ	1HA1
ประวัติย่อส่วนตัว	1HA1
ประวัติส่วนตัวสมัครงาน	1HA1
ปริญญาตรี	1H=1
ปริญญาเอก	1H71
ปริญญาโท	1HB1
ปวช	1H?1
ปวส	1H@1
ปัจจุบัน	1Gh1
ปานกลาง	1HC2
ปี	1HE2
ผลการเรียน	1Gk1
ผู้ก่อตั้ง	1Ge1
ผู้จัดการ	1Ge1
ผู้ช่วย	1Ge1
ผู้ตรวจสอบ	1Ge1
ผู้บริหาร	1Ge1
ผู้ประสานงาน	1Ge1
ผู้ฝึกสอน	1Ge1
ผู้อํานวยการ	1Ge1
ผู้เชี่ยวชาญ	1HG2
ผ่านการอบรม	1H>1
ฝึกงาน	1Ge1
ฝ่าย	1Gf1
พนักงาน	1Ge1
พนักงานดีเด่น	1Gg1
พนักงานต้อนรับ	1Ge1
พนักงานเสิร์ฟ	1Ge1
พยาบาล	1Ge1
พอใช้	1HI1
พิพิธภัณฑ์	1Gd1
พื้นฐาน	1HJ2
พ่อครัว	1Ge1
ภาคฤดูร้อน	1HL1
ภาควิชา	1HM1
ภาษาหลัก	1HN1
ภาษาแม่	1HN1
ม 6	1H?1
ม.6	1H?1
มหาชน	1Gd1
มหาบัณฑิต	1HB1
มหาวิทยาลัย	1Gi1
มัคคุเทศก์	1Ge1
มัธยมศึกษา	1H?1
มัธยมศึกษาตอนปลาย	1H?1
มูลนิธิ	1Gd1
รองชนะเลิศ	1Gg1
รองผู้จัดการ	1Ge1
ระดับกลาง	1HC2
ระดับดี	1HO1
ระดับสูง	1H52
รางวัล	1Gg1
ราชภัฏ	1Gi1
ราชมงคล	1Gi1
รีสอร์ต	1Gd1
รีสอร์ท	1Gd1
ร้าน	1Gd1
ร้านขายยา	1Gd1
ร้านอาหาร	1Gd1
ฤดูร้อน	1HL1
ฤดูหนาว	1HP1
ฤดูใบไม้ผลิ	1HQ1
ฤดูใบไม้ร่วง	1HR1
ล่าม	1Ge1
วารสาร	1Gm1
วิชาเอก	1HM1
วิทยากร	1Ge1
วิทยานิพนธ์	1Gm1
วิทยาลัย	1Gi1
วิทยาศาสตรบัณฑิต	1H=1
วิทยาศาสตรมหาบัณฑิต	1HB1
วิทยาเขต	1Gi1
วิศวกร	1Ge1
วิศวกรรมศาสตรบัณฑิต	1H=1
วุฒิบัตร	1H>1
ศาสตราจารย์	1Ge1
ศิลปศาสตรบัณฑิต	1H=1
ศูนย์	1Gd1
สตูดิโอ	1Gd1
สถาบัน	1HS2
สถาปนิก	1Ge1
สมรส	1HU1
สมรสแล้ว	1HU1
สมาคม	1Gd1
สหกรณ์	1Gd1
สาขา	1HM1
สาขาวิชา	1HM1
สิทธิบัตร	1Gm1
สื่อสารได้	1HI1
ส่วนงาน	1Gf1
สํานักงาน	1Gd1
สํานักพิมพ์	1Gd1
หญิง	1HV1
หนังสือ	1Gm1
หมู่	1Go1
หมู่บ้าน	1Go1
หย่า	1HU1
หลักสูตร	1H>1
หัวหน้า	1Ge1
ห้องปฏิบัติการ	1Gd1
ห้องสมุด	1Gd1
ห้างหุ้นส่วน	1Gd1
องค์การ	1Gd1
อนุบาล	1Gi1
อนุปริญญา	1H@1
ออนไลน์	1H:1
อาคาร	1Go1
อาจารย์	1Ge1
อาชีวศึกษา	1Gi1
อาสาสมัคร	1Ge1
อําเภอ	1Go1
เกรด	1Gk1
เกรดเฉลี่ย	1Gk1
เกียรติคุณ	1Gg1
เกียรตินิยม	1Gk1
เกียรตินิยมอันดับ	1Gk1
เกียรติบัตร	1HW2
เขต	1Go1
เจ้าของ	1Ge1
เจ้าของภาษา	1HN1
เจ้าหน้าที่	1Ge1
เชฟ	1Ge1
เชี่ยวชาญ	1H52
เชี่ยวชาญมาก	1HY1
เดือน	1HZ1
เทคนิค	1Gi1
เทศบาล	1Gd1
เบื้องต้น	1HJ2
เพศชาย	1H11
เพศหญิง	1HV1
เภสัชกร	1Ge1
เรซูเม่	1HA1
เริ่มต้น	1H[1
เลขที่	1Go1
เลขานุการ	1Ge1
เล็กน้อย	1H<1
เหรียญ	1Gg1
เหรียญทอง	1Gg1
เอก	1HM1
แขวง	1Go1
แต่งงานแล้ว	1HU1
แผนก	1H\2
แพทย์	1Ge1
แม่บ้าน	1Ge1
โครงการ	1H21
โปรเจกต์	1H21
โปรแกรมเมอร์	1Ge1
โรงงาน	1Gd1
โรงพยาบาล	1Gd1
โรงเรียน	1Gi1
โรงเรียนประถม	1Gi1
โรงเรียนมัธยม	1Gi1
โรงแรม	1Gd1
โล่	1Gg1
โสด	1HU1
ใบขับขี่	1H>1
ใบประกอบวิชาชีพ	1H>1
ใบรับรอง	1H>1
ใบอนุญาต	1H>1
ấp	0BV1
ở	1H^1
ủy ban	0;m1
および	1H_1
から	1H`3
か月	1Hc1
と	1H_1
にて	1Hd1
に勤務	1Hd1
まで	1He2
より	1Hg2
アシスタント	1Hi1
アナリスト	1Hi1
アパート	1Hj1
アルバイト	1Hi1
アーキテクト	1Hi1
イラストレーター	1Hi1
インターン	1Hi1
エキスパート	1Hk1
エンジニア	1Hi1
オペレーター	1Hi1
オンライン	1Hl1
カフェ	0f71
カメラマン	1Hi1
カ月	1Hc1
ガイド	1Hi1
キッチンスタッフ	1Hi1
キャプテン	1Hi1
クリニック	0f71
グループ	1Hm2
ケアマネジャー	1Hi1
コンサルタント	1Hi1
コンテスト	1Ho1
コース	1I01
コーチ	1Hi1
コーポ	1Hj1
コーポレーション	0f71
サブリーダー	1Hi1
サービス	0f71
シェフ	1Hi1
システムズ	0f71
スクラムマスター	1Hi1
スタジオ	0f71
スタッフ	1Hi1
セミナー	1I11
センター	1I21
ソリューションズ	0f71
チェーン	0f71
チーフ	1Hi1
チーム	1I21
テクノロジーズ	0f71
テレビ	0f71
テレワーク	1Hl1
ディレクター	1Hi1
デイサービス	0f71
デザイナー	1Hi1
ネイティブ	1I31
ネイティブレベル	1I31
ハイツ	1Hj1
ハングル検定	15c1
バイリンガル	1I31
パート	1Hi1
ビジネスレベル	1I41
ビジネス上級	1I41
フルリモート	1Hl1
プランナー	1Hi1
プログラマ	1Hi1
プログラマー	1Hi1
プロジェクト	1I51
プロジェクトマネージャー	1Hi1
プロジェクト名	1I51
プロダクトオーナー	1Hi1
プロデューサー	1Hi1
ページ	1I61
ホテル	0f71
ホールスタッフ	1Hi1
ホールディングス	0f71
ボランティア	1Hi1
ポスター発表	1I71
マネジャー	1Hi1
マネージャー	1Hi1
マンション	1Hj1
ユニット	1I21
ライター	1Hi1
リモート	1Hl1
リーダー	1Hi1
レジュメ	1I81
レストラン	0f71
ヵ月	1Hc1
ヶ月	1Hc1
一本	1I91
一等奖	1I:1
一級	00R1
一级乙等	1I;1
一级建造师	1I<1
一级甲等	1I;1
一般	1I=2
一般社団法人	0f71
一身上の都合により退職	1I?1
丁目	1Hj1
三好学生	1I:1
三專	1I@1
三等奖	1I:1
三級	00R1
三级	1I;1
上級	1IA2
不動産	0f71
与	1IC1
专业	1ID1
专业八级	1IE1
专业四级	1I;1
专业排名	1IF1
专八	1I;1
专利	1IG1
专升本	1I91
专员	1IH1
专四	1I;1
专家	1II1
专家级	1II1
专硕	1IJ1
专科	1IK1
专科学校	1IL1
专著	1IG1
世話人	1Hi1
丙級	1IM1
业务员	1IH1
个人履历	1IN1
个人简历	1IN1
个月	1IO1
中	1IP1
中上	1IQ1
中上級	1IR1
中专	1IS2
中台	1IU1
中国語検定	15c1
中学	1IL1
中学校	1IV1
中學	1IW1
中心	1IX2
中技	1IZ1
中文履歷	1I[1
中文简历	1IN1
中等	1I\2
中級	1I^4
中级	1Ib2
中级会计	1I<1
中级职称	1I<1
中退	1Id1
中途退学	1Id1
中高級	1IQ1
中高级	1Ie1
为止	1If1
主任	1Ig3
主任技術者	00R1
主任調理師	1Hi1
主修	1Ij2
主催	1Hi1
主催者	1Hi1
主办人	1IH1
主厨	1IH1
主将	1Hi1
主席	1IH1
主幹	1Hi1
主廚	1Il1
主持人	1Im2
主播	1IH1
主査	1Hi1
主治医师	1IH1
主管	1Im2
主管护师	1IH1
主編	1Il1
主编	1IH1
主辦人	1Il1
乗務員	1Hi1
乘务员	1IH1
乙級	1IM1
乡	1Io1
书记	1IH1
书院	1IL1
了解	1J02
予定	1J21
事业单位	1J31
事业群	1IU1
事业部	1IU1
事务所	1J31
事務	1Hi1
事務員	1Hi1
事務所	1J42
事業所	0f71
事業本部	1I21
事業部	1J62
二專	1I@1
二技	1J81
二本	1I91
二等奖	1I:1
二級	00R1
二级乙等	1I;1
二级建造师	1I<1
二级甲等	1I;1
互动	1J31
互联网	1J31
五專	1I@1
亚军	1I:1
亞軍	1J91
交付	1J:1
交易员	1IH1
产品助理	1IH1
产品经理	1IH1
产品部	1IU1
人事	1J;2
人力資源部	1J=1
人力资源管理师	1I<1
人力资源部	1IU1
今	1J>3
介護士	1Hi1
介護施設	0f71
介護福祉士	1Hi1
从	1JA1
从业资格	1I<1
从业资格证	1I<1
仓库管理员	1IH1
仓管	1IH1
代表	1J;2
代表取締役	1Hi1
以上	1JB1
以來	1JC1
以来	1JD1
以降	1JE1
任职于	1JF1
任職於	1JG1
企劃	1Il1
企業	1JH1
企画	1Hi1
优秀	1JI2
优秀共青团员	1I:1
优秀员工	1I:1
优秀团员	1I:1
优秀奖	1I:1
优秀学生	1I:1
优秀学生干部	1I:1
优秀干部	1I:1
优秀教师	1I:1
优秀毕业生	1I:1
会使用	1JK1
会社	0f71
会計士	1Hi1
会计	1IH1
会议论文	1IG1
会長	1Hi1
会长	1IH1
传媒	1J31
住院医师	1IH1
作家	1IH1
作業主任者	00R1
作業療法士	1Hi1
作者	1IH1
佳作	1JL2
供职于	1JF1
係	1I21
係長	1Hi1
保全	1Il1
保安	1IH1
保母	1Il1
保洁	1IH1
保育園	1JN2
保育士	1Hi1
保险	1J31
保険	0f71
保險	1JH1
信息技术	1J31
修了	1JP3
修了見込み	1JS2
修了証	00R1
修士	1JU1
修士号	1JU1
修士課程	1JU1
俳優	1Hi1
倉管	1Il1
個人履歷	1I[1
個人簡歷	1I[1
個月	1JV1
傳媒	1JH1
優勝	1Ho1
優秀	1JW1
優秀賞	1Ho1
優等	1J91
先进个人	1I:1
先进工作者	1I:1
免許	00R1
免許状	00R1
党校	1IL1
入団	1JX1
入围	1I:1
入圍	1J91
入学	1JY2
入學	1J[1
入局	1JX1
入庁	1JX1
入所	1JX1
入社	1JY2
入职	1J\1
入職	1J]2
入行	1JX1
入賞	1Ho1
入選	1Ho1
入門	1J_4
入门	1Jc2
全日制本科	1I91
全栈	1IH1
全民英檢	1Je1
公司	1IX2
六级	1I;1
共同主催	1Hi1
共著	1I71
兼职	1IH1
兽医	1IH1
写真家	1Hi1
农艺师	1IH1
冠军	1I:1
冠軍	1J91
冬	1Jf3
冬天	1Ji2
冬季	1Jf3
准教授	1Hi1
准看護師	1Hi1
出版	1Jk5
出版公司	1JH1
出版社	1IX2
出納	1Il1
出纳	1IH1
分享	1IG1
分公司	1IX2
分析师	1IH1
分析師	1Il1
分校	1K02
分院	1IU1
列车员	1IH1
创业公司	1J31
创始人	1IH1
初中	1IS2
初心者	1K21
初級	1K34
初級レベル	1K71
初级	1K82
初级会计	1I<1
到	1K:2
到现在	1K<1
到現在	1K=1
到目前	1K<1
到職	1J[1
制作人	1IH1
制药	1J31
前台	1IH1
前端	1Im2
剪輯師	1Il1
剪辑师	1IH1
副主廚	1Il1
副会長	1Hi1
副会长	1IH1
副學士	1I@1
副店長	1Hi1
副总	1IH1
副教授	1IH1
副料理長	1Hi1
副會長	1Il1
副理	1Il1
副部長	1Hi1
副部长	1IH1
創業	1JX1
創辦人	1Il1
助产士	1IH1
助手	1Ig3
助教	1Ig3
助理	1Im2
助産師	1Hi1
区	1K>2
区役所	0f71
医师	1IH1
医師	1Hi1
医生	1IH1
医疗	1J31
医療法人	0f71
医科大学	1IL1
医院	1J31
區	1K@1
十佳	1I:1
半導體	1JH1
协会	1J31
卒業	1KA2
卒業予定	1J21
卒業見込み	1JS2
協会	0f71
協會	1JH1
協理	1Il1
单元	1Io1
单身	1KC1
単位取得退学	1Id1
博士	1KD3
博士前期課程	1JU1
博士号	1KG1
博士后	1KH1
博士後期課程	1KG1
博士班	1KI1
博士研究生	1KH1
博士課程	1KG1
印刷	0f71
厂	1J31
厨师	1IH1
厨师长	1IH1
县	1Io1
及	1KJ2
及び	1H_1
双学士	1I91
双硕士	1IJ1
双语	1KL1
发布	1IG1
发明专利	1IG1
发表	1IG1
发起人	1IH1
取得	1KM4
取得済み	1J:1
取締役	1Hi1
受講	1J:1
受講修了	1J:1
受賞	1Ho1
受験	1J:1
口譯	1Il1
口译	1IH1
口頭発表	1I71
召集人	1Im2
可作为工作语言	1IE1
可日常交流	1KQ1
号	1KR3
号室	1Hj1
司会	1Hi1
司書	1Hi1
司机	1IH1
司機	1Il1
司法書士	1Hi1
司法考试	1I<1
合伙人	1IH1
合同会社	0f71
合夥人	1Il1
合格	1KU2
合格証取得	1J:1
合格證	1IM1
合格证	1I<1
合資会社	0f71
后端	1IH1
周	1KW1
和	1KJ2
咖啡	1J31
咨询	1J31
咨询师	1IH1
品管	1Il1
商事	0f71
商务流利	1IE1
商務流利	1JW1
商学院	1IL1
商店	0f71
商行	1JH1
單身	1KX1
営業	1Hi1
営業職	1Hi1
営業部	1I21
四技	1J81
四级	1I;1
团支书	1IH1
团队	1IU1
园长	1IH1
国家二级	1I<1
国際会議	1I71
國中	1IW1
國際	1JH1
團隊	1J=1
在学中	1KY1
在學	1K=1
在宅	1Hl1
在籍中	1KY1
在线	1KZ1
在职	1K<1
在职研究生	1IJ1
在職	1K=1
在職中	1K[2
在读	1K<1
地产	1J31
均分	1IF1
執照	1IM1
執筆	1I71
執行役員	1Hi1
執行長	1Il1
培訓	1K]1
培訓班	1K]1
培训	1K^1
培训师	1IH1
培训机构	1J31
培训班	1K^1
基本	1K_4
基本情報技術者	00R1
基础	1K82
基础平台部	1IU1
基礎	1K34
基礎レベル	1K71
基金	1J31
基金會	1JH1
堪能	1Kc1
報社	1JH1
声優	1Hi1
处	1IU1
夏	1Kd3
夏天	1Kg2
夏季	1Kd3
夏期	1Ki1
外企	1J31
外送員	1Il1
多益	1Je1
夜大	1IL1
大专	1IK1
大卒	1Kj1
大厦	1Io1
大学	1Kk2
大学专科	1IK1
大学本科	1I91
大学校	1IV1
大学英语六级	1I;1
大学英语四级	1I;1
大学院	1IV1
大学院修士	1JU1
大學	1IW1
大學部	1J81
大工	1Hi1
大賞	1Ho1
大賽	1J91
大赛	1I:1
大道	1Km2
天	1Ko2
契約社員	1Hi1
奖	1I:1
奖学金	1I:1
奖项	1I:1
奨励賞	1Ho1
奨学金	1Ho1
女	1L13
女中	1IW1
女子大学	1IV1
女性	1L13
委员	1IH1
委员会	1J31
委員會	1JH1
季军	1I:1
季軍	1J91
学习中	1L41
学习委员	1IH1
学会	1I71
学会誌	1I71
学分	1IF1
学刊	1IG1
学園	1IV1
学士	1L52
学士号	1Kj1
学士学位	1I91
学士課程	1Kj1
学徒	1IH1
学报	1IG1
学校	1Kk2
学校法人	0f71
学硕	1IJ1
学科	1L72
学習中	1L91
学芸員	1Hi1
学部	1L72
学部卒	1Kj1
学院	1Kk2
學分	1L:1
學報	1L;1
學士	1J81
學士學位	1J81
學徒	1Il1
學校	1IW1
學系	1L<2
學院	1IW1
宅地建物取引士	00R1
安全员	1IH1
实业	1J31
实习生	1IH1
实用新型	1IG1
实验室	1IU1
実務レベル	1L>1
実務経験あり	1L>1
実用英語技能検定	15c1
実習生	1Hi1
审核员	1IH1
审计	1IH1
审计员	1IH1
客户经理	1IH1
客服	1Im2
室	1L?5
室長	1Hi1
寄稿	1I71
寒假	1Ji2
實業	1JH1
實習生	1Il1
實驗室	1J=1
審判	1Hi1
导游	1IH1
导演	1IH1
导购	1IH1
専修	1I01
専修学校	1IV1
専攻	1I01
専門士	1LD1
専門学校	1IV1
専門家レベル	1Hk1
専門店	0f71
專利	1L;1
專員	1Il1
專家	1LE1
專書	1L;1
專案	1LF1
專案名稱	1LF1
專案經理	1Il1
專業	1LG1
專欄	1L;1
專科	1I@1
專科學校	1IW1
專題	1LF1
導覽員	1Il1
導覽志工	1Il1
導遊	1Il1
小区	1Io1
小学	1IL1
小学校	1IV1
小學	1IW1
小組	1J=1
小组	1IU1
就任	1JX1
就業中	1KY1
就职于	1JF1
就職	1JX1
就職於	1JG1
就讀中	1K=1
局	1LH3
居家办公	1KZ1
履历	1IN1
履历表	1IN1
履歴書	1I81
履歷	1I[1
履歷書	1I[1
履歷表	1I[1
工作室	1IX2
工作语言	1IE1
工厂	1J31
工商管理硕士	1IJ1
工地主任	1Il1
工場	0f71
工場長	1Hi1
工学部	1I01
工廠	1JH1
工房	0f71
工業	0f71
工程专业	1ID1
工程局	1J31
工程师	1IH1
工程師	1Il1
工讀生	1Il1
已婚	1LK2
已婚已育	1KC1
已婚未育	1KC1
巷	1Km2
市	1LM3
市场部	1IU1
市役所	0f71
师范	1IL1
席次	1LP1
干事	1IH1
干部	1IH1
平台	1J31
平均分	1IF1
平均成績	1L:1
平均成绩	1IF1
平均绩点	1IF1
年	1LQ3
年間	1LT1
幹事	1LU2
幹部	1Il1
幼儿园	1IL1
幼兒園	1IW1
幼稚園	1IV1
庁	0f71
広報	1Hi1
应届	1LW1
应届毕业	1LW1
店	0f71
店员	1IH1
店員	1Il1
店長	1LU2
店长	1IH1
府	1Hj1
庭師	1Hi1
康复师	1IH1
廃業	1I?1
廚師	1Il1
建筑	1J31
建筑师	1IH1
建築士	1Hi1
建設	0f71
开发	1IH1
开始	1JD1
弁護士	1Hi1
弄	1Km2
弟子	1Hi1
当前	1K<1
役所	0f71
律师	1IH1
律師	1Il1
後端	1Il1
得意	1LX1
得獎	1J91
從	1LY1
志工	1Il1
志愿者	1IH1
応用情報技術者	00R1
快递员	1IH1
总工	1IH1
总监	1IH1
总经理	1IH1
总裁	1IH1
情報処理技術者	00R1
應屆	1LZ1
應屆畢業	1LZ1
成績	1L[2
成绩	1IF1
我的简历	1IN1
所長	1Hi1
托业	1I;1
托福	1L]2
执业医师	1I<1
执业护士	1I<1
执业资格	1I<1
执照	1I<1
技师	1IH1
技師	1LU2
技术员	1IH1
技术支持	1IH1
技术部	1IU1
技校	1IS2
技能士	00R1
技能講習	00R1
技術員	1Il1
技術士	1IM1
技術學院	1IW1
技術者	1Hi1
技術者試験	00R1
技術部	1J62
技術長	1Il1
投资	1J31
投资经理	1IH1
护士	1IH1
护士长	1IH1
护师	1IH1
报社	1J31
担当	1Hi1
拟	1LW1
指導員	1Hi1
掌握	1L_2
排名	1La2
採購	1Il1
控股	1J31
掲載	1I71
提名	1I:1
提名奖	1I:1
插画师	1IH1
插畫家	1Il1
摄像师	1IH1
摄影师	1IH1
撰稿人	1IH1
擅長	1Lc1
擅长	1Ld1
操作员	1IH1
攝影師	1Il1
支店	0f71
支社	0f71
支配人	1Hi1
收銀員	1Il1
收银员	1IH1
放送	0f71
政府	1IX2
教保員	1Il1
教員	1Hi1
教师	1IH1
教师资格证	1I<1
教師	1Il1
教授	1Ig3
教材	1IG1
教研室	1IU1
教練	1Il1
教练	1IH1
教育科技	1J31
教諭	1Hi1
敬具	1JB1
敬礼	1Le1
敬禮	1Lf1
数据分析	1IH1
整備士	1Hi1
數位	1JH1
文化	1J31
文员	1IH1
文員	1Il1
文章	1Lg2
料理長	1Hi1
新聞社	0f71
方向	1ID1
施工员	1IH1
旅館	0f71
旋盤工	1Hi1
既婚	1Li1
日	1Lj3
日常交流	1KQ1
日常会話	1Lm1
日常会話レベル	1Lm1
日常会话	1KQ1
日常會話	1IP1
日常溝通	1IP1
日本語能力試験	15c1
日本語能力試驗	1Je1
日檢	1Je1
日语一级	1I;1
日语能力考试	1I;1
日間	1Ln1
星期	1Lo2
春	1M13
春天	1M42
春季	1M13
普考	1IM1
普通	1IP1
普通自動車免許	00R1
普通自動車第一種運転免許	00R1
普通话	1I;1
普通话证书	1I<1
暑假	1Kg2
暑期	1Kg2
書卷獎	1J91
書記	1Hi1
最優秀	1Ho1
最優秀賞	1Ho1
會計	1Il1
會長	1Il1
月	1M62
有	1M81
有限会社	0f71
有限公司	1IX2
有限责任公司	1J31
服务员	1IH1
服務員	1Il1
期刊	1Lg2
木工	1Ig3
未婚	1M93
本社	0f71
本科	1M<2
本部	1I21
机构	1J31
杂志	1IG1
村	1LM3
板前	1Hi1
架构师	1IH1
架構師	1Il1
栄養士	1Hi1
标兵	1I:1
栋	1Io1
校区	1IL1
校正者	1Hi1
校长	1IH1
株	1M>2
株式会社	0f71
核心期刊	1IG1
案件	1I51
案件名	1I51
案例	1M@1
检验员	1IH1
検定	00R1
業務	1Il1
業務経歴書	1I81
業務部	1J=1
楼	1Io1
榮譽	1J91
樓	1K@1
檢定	1IM1
止	1MA2
正社員	1Hi1
此致	1MC2
此致敬礼	1Le1
此致敬禮	1Lf1
歯科衛生士	1Hi1
段	1K@1
母国語	1I31
母語	1ME2
母语	1KL1
母语水平	1KL1
比賽	1J91
比赛	1I:1
毕业	1MG1
水手	1IH1
求职简历	1IN1
汽车	1J31
法人	0f71
法律职业资格	1I<1
注会	1I<1
注册会计师	1I<1
派遣社員	1Hi1
流利	1MH2
流利沟通	1IE1
流暢	1MJ2
流畅	1IE1
测试	1IH1
测量员	1IH1
深入掌握	1II1
清掃員	1Hi1
清潔員	1Il1
測量員	1Il1
測量士	1Hi1
満期退学	1Id1
準優勝	1Ho1
準学士	1LD1
溶接工	1Hi1
漁師	1Hi1
演员	1IH1
演員	1Il1
演奏员	1IH1
演奏家	1Hi1
演講	1L;1
演讲	1IG1
漢検	15c1
為止	1ML1
焊工	1Im2
焼方	1Hi1
煮方	1Hi1
熟悉	1MM3
熟悉日常交流	1KQ1
熟知	1MP1
熟練	1MQ3
熟練使用	1Lc1
熟练	1JI2
熟练使用	1Ld1
熟练掌握	1Ld1
熟练运用	1Ld1
營養師	1Il1
版主	1IH1
物业	1J31
物流	1IX2
物理治療師	1Il1
物産	0f71
特優	1J91
特待生	1Ho1
特等奖	1I:1
特許	1I71
独身	1Li1
獎	1J91
獎學金	1J91
獲得	1MT1
獲獎	1MU2
獸醫	1Il1
现今	1K<1
现在	1K<1
班主任	1IH1
班排名	1L:1
班组长	1IH1
班長	1Hi1
班长	1IH1
現在	1K[2
現在に至る	1KY1
現職	1KY1
理事	1Ig3
理学療法士	1Hi1
理容師	1Hi1
理工	1IL1
瓦工	1IH1
生物	1J31
產品經理	1Il1
產品部	1J=1
电力	1J31
电商	1J31
电大	1IL1
电工	1IH1
电视台	1J31
男	1MW3
男性	1MW3
町	1Hj1
畢業	1MZ1
略懂	1M[2
番	1Hj1
番地	1Hj1
病院	0f71
発表	1I71
発起人	1Hi1
登壇	1I71
發表	1L;1
發起人	1Il1
百貨店	0f71
监理	1IH1
監督	1Hi1
目前	1M]2
直到现在	1K<1
直博	1KH1
省	1M_3
看護助手	1Hi1
看護師	1Hi1
県	1Hj1
県庁	0f71
着任	1JX1
督导	1IH1
督導	1Il1
瞭解	1Mb1
短大	1IV1
短期大学	1IV1
短期大学士	1LD1
研修	1I11
研修班	1K^1
研发	1IH1
研发部	1IU1
研發部	1J=1
研究助理	1Il1
研究员	1IH1
研究員	1LU2
研究室	1I21
研究所	1Mc4
研究生	1Mg2
研究生院	1IL1
研究科	1L72
研究院	1IX2
研習	1K]1
研習營	1K]1
研討會	1L;1
硕士	1IJ1
硕士学位	1IJ1
硕士研究生	1IJ1
碩士	1Mi1
碩士班	1Mi1
社	1M81
社会福祉士	1Hi1
社会福祉法人	0f71
社員	1Hi1
社工	1Im2
社工員	1Il1
社長	1LU2
社长	1IH1
离异	1KC1
离职	1MG1
秋	1Mj3
秋天	1Mm2
秋季	1Mj3
科	1Mo4
科员	1IH1
科学与技术	1ID1
科学家	1IH1
科學家	1Il1
科室	1IU1
科技	1IX2
科技大學	1IW1
科研助理	1IH1
科系	1LG1
科長	1Il1
秘书	1IH1
秘书长	1IH1
秘書	1LU2
称号	1I:1
移动	1J31
程序员	1IH1
程式設計師	1Il1
稍懂	1N31
税理士	1Hi1
空服員	1Il1
站点负责人	1IH1
站长	1IH1
竞赛	1I:1
競賽	1J91
笔译	1IH1
第	1N41
第一作者	1IG1
第一名	1N52
第一語言	1N71
第一语言	1KL1
第三名	1N52
第二作者	1IG1
第二名	1N52
策划	1IH1
简单交流	1N81
简单会话	1N81
简历	1IN1
箇月	1Hc1
算法	1IH1
管培生	1IH1
管理员	1IH1
管理栄養士	1Hi1
管理者	00R1
簡歷	1I[1
簿記	00R1
精熟	1JW1
精算师	1IH1
精通	1N95
系	1Ij2
系排名	1L:1
系统架构设计师	1I<1
紀要	1I71
約聘	1Il1
組	1N>2
組合	0f71
組長	1LU2
経歴書	1I81
経理	1Hi1
結業	1MZ1
經理	1Il1
継続中	1KY1
総務	1Hi1
線上	1N@1
編入	1JX1
編入学	1JX1
編輯	1Il1
編集者	1Hi1
縣	1K@1
總監	1Il1
總經理	1Il1
總編輯	1Il1
线上	1KZ1
组	1IU1
组长	1IH1
经理	1IH1
经纪人	1IH1
结业	1MG1
统招本科	1I91
绩点	1IF1
维修工	1IH1
综合排名	1IF1
编辑	1IH1
网格员	1IH1
网络	1J31
美容师	1IH1
美容師	1Hi1
美工	1IH1
翻訳者	1Hi1
翻譯	1Il1
翻译	1IH1
老人ホーム	0f71
老师	1IH1
老師	1Il1
考取	1NA2
职业技术学院	1IL1
职业资格	1I<1
职校	1IL1
职高	1IS2
職人	1Hi1
職務経歴書	1I81
職業訓練校	1IV1
職長	1Hi1
肄业	1NC1
肄業	1ND1
股份有限公司	1IX2
育婴师	1IH1
能够使用	1MP1
能源	1J31
自	1NE4
自治区	1Io1
自考本科	1I91
至	1K:2
至今	1J>3
至现在	1K<1
至現在	1KY1
至目前	1M]2
與	1NI1
船员	1IH1
船員	1LU2
船长	1IH1
良好	1NJ5
花园	1Io1
英検	15c1
英檢	1Je1
英语六级	1I;1
英语四级	1I;1
荣获	1I:1
荣誉称号	1I:1
药师	1IH1
药房	1J31
获取	1NO1
获奖	1NP2
获得	1NO1
营业员	1IH1
营养师	1IH1
著作	1Lg2
著書	1I71
董事長	1Il1
董事长	1IH1
薬剤師	1Hi1
薬局	0f71
藥局	1JH1
藥師	1Il1
處	1J=1
處長	1Il1
號	1NR2
行政	1IH1
行政助理	1Il1
行政書士	1Hi1
街	1Km2
街道	1Io1
表彰	1Ho1
表彰状	1Ho1
裁判	1Im2
製作所	0f71
製薬	0f71
襄理	1Il1
見習い	1Hi1
見込	1J21
見込み	1J21
见习	1IH1
规划师	1IH1
計畫案	1LF1
計算	0f71
訓練校	1IV1
訓練營	1K]1
記事	1I71
記者	1LU2
設立	1JX1
設計師	1Il1
診所	1JH1
診療所	0f71
証券	0f71
評定平均	1LP1
認定	00R1
認定証	00R1
認證	1IM1
課	1J62
課長	1LU2
課長代理	1Hi1
調理員	1Hi1
調理師	1Hi1
論文	1NT2
論文誌	1I71
諮商師	1Il1
講師	1LU2
講座	1NV3
講演	1I71
講習	1I11
講習会	1I11
講解員	1Il1
證	1IM1
證券	1JH1
證書	1IM1
證照	1IM1
警備員	1Hi1
譯著	1L;1
護士	1Il1
護理師	1Il1
護理長	1Il1
计算机一级	1I<1
计算机二级	1I<1
认证	1I<1
训练营	1K^1
记者	1IH1
讲义	1IG1
讲师	1IH1
讲座	1K^1
讲解员	1IH1
论文	1IG1
设计师	1IH1
设计院	1J31
证	1I<1
证书	1I<1
证券	1J31
评审	1IH1
诊所	1J31
译著	1IG1
课题	1M@1
負責人	1Il1
財	1M81
財務部	1J=1
財団法人	0f71
販売	1Hi1
販売スタッフ	1Hi1
販売員	1Hi1
貿易	1JH1
資格	1NY2
資訊	1JH1
賞	1Ho1
负责人	1IH1
财务	1IH1
财务部	1IU1
质检员	1IH1
贸易	1J31
资料员	1IH1
资本	1J31
资格证	1I<1
资格证书	1I<1
起	1N[4
超市	1IX2
路	1Km2
軟體	1JH1
転入学	1JX1
転出	1I?1
転職	1JX1
輔修	1LG1
车工	1IH1
车间	1IU1
车间主任	1IH1
软件	1J31
软件著作权	1IG1
软考	1I<1
较好	1Ie1
辅修	1ID1
辅导员	1IH1
農業従事者	1Hi1
迄今	1M]2
运维	1IH1
运营	1IH1
进修班	1K^1
远程	1KZ1
退任	1I?1
退団	1I?1
退学	1N_2
退學	1ND1
退所	1I?1
退社	1I?1
退職	1I?1
通信	1J31
通訳	1Hi1
通訳案内士	1Hi1
通讯作者	1IG1
通过	1NO1
通過	1MT1
造价员	1IH1
連載	1I71
週	1Na1
週間	1Nb1
運営委員	1Hi1
運転手	1Hi1
運輸	0f71
道	1Hj1
遠端	1N@1
遠距	1N@1
郡	1Hj1
部	1Nc3
部長	1LU2
部长	1IH1
部門	1J62
部门	1IU1
都	1Hj1
鄉	1K@1
配達員	1Hi1
酒店	1J31
醫師	1Il1
醫院	1JH1
采购	1IH1
里	1K@1
金メダル	1Ho1
金奖	1I:1
金牌	1N52
金獎	1J91
金融	1JH1
金賞	1Ho1
鉄道	0f71
銀牌	1J91
銀獎	1J91
銀行	1J42
銀賞	1Ho1
銅牌	1J91
銅獎	1J91
銅賞	1Ho1
鎮	1K@1
钢筋工	1IH1
钳工	1IH1
铜奖	1I:1
铜牌	1I:1
铣工	1IH1
银奖	1I:1
银牌	1I:1
银行	1J31
销售	1IH1
销售部	1IU1
镇	1Io1
門市	1JH1
門市人員	1Il1
閉業	1I?1
開始	1JC1
開業	1JX1
開発者	1Hi1
開発部	1I21
開發	1Il1
门店	1J31
队长	1IH1
附中	1K02
院长	1IH1
陪伴志工	1Il1
隊長	1Il1
雅思	1L]2
集团	1J31
集團	1JH1
雑誌	1I71
雙語	1N71
雜誌	1L;1
離婚	1KX1
離職	1Nf2
零售	1J31
電子	1JH1
電工	1Il1
電機	0f71
電視台	1JH1
非常熟练	1II1
面点师	1IH1
頁	1Nh1
項目	1LF1
預期	1LZ1
預計	1LZ1
顧問	1Ni3
页	1N41
项目	1M@1
项目名称	1M@1
项目经历	1M@1
项目经理	1IH1
项目部	1IU1
顾问	1IH1
预期	1LW1
预算员	1IH1
预计	1LW1
预计毕业	1LW1
领班	1IH1
飯店	1JH1
養成所	1IV1
餐厅	1J31
餐廳	1JH1
館員	1Il1
馆员	1IH1
首席	1IH1
首獎	1J91
駕照	1IM1
驾照	1I<1
驾驶员	1IH1
驾驶证	1I<1
骑手	1IH1
高中	1Nl4
高中毕业	1IZ1
高中畢業	1O01
高卒	1O11
高商	1IW1
高専	1IV1
高工	1IW1
高度専門士	1LD1
高校	1IV1
高校卒業	1O11
高等专科	1IK1
高等学校	1IV1
高等専門学校	1IV1
高等技術専門校	1IV1
高級	1O22
高級中學	1IW1
高級文憑	1I@1
高级	1JI2
高级职称	1I<1
高考及格	1IM1
高职	1IK1
高職	1O42
가을	1O61
가을학기	1O61
간사	1O71
간호사	1O71
간호조무사	1O71
감독	1O71
감정평가사	1O71
강사	1O71
강연	1O81
강좌	1O91
개발부	1O:1
개발자	1O71
개발팀	1O:1
개월	1O;1
건설	1O<1
건축사	1O71
검정고시	1O=1
게재	1O81
겨울	1O>1
겨울학기	1O>1
견습	1O71
경력기술서	1O?1
경비원	1O71
경진대회	00T1
계열	1O@1
계장	1O71
고급	1OA2
고등학교	1OC1
고등학교졸업	1O=1
고졸	1O=1
공고	1OC1
공단	1O<1
공로상	00T1
공모전	00T1
공사	1O<1
공인	00S1
공장	1O<1
공장장	1O71
공저	1O81
과	1OD2
과장	1O71
과제	1OF1
관리부	1O:1
관리사	1OG2
관리자	1O71
광역시	1OI1
교사	1O71
교수	1O71
교육과정	1O91
교육원	1OC1
교정자	1O71
구	1OI1
구청	1O<1
군	1OI1
그룹	1OJ2
그룹장	1O71
금메달	00T1
금상	00T1
기고	1O81
기능사	00S1
기사	1OL2
기술부	1O:1
기술자	1O71
기업	1O<1
기자	1O71
기초	1ON2
기초회화	1OP1
기혼	1OQ1
기획부	1O:1
기획자	1O71
길	1OI1
까지	1OR2
끝	1OT1
남	1OU1
남성	1OU1
남자	1OU1
네이티브	1OV1
년	1OW1
년간	1OW1
노무사	1O71
논문	1O81
농부	1O71
능숙	1OX1
능숙함	1OY1
능통	1OZ1
단장	1O71
담당	1O71
담당자	1O71
대리	1O71
대상	00T1
대표	1O71
대표이사	1O71
대학	1OC1
대학교	1OC1
대학원	1OC1
도	1OI1
동	1OI1
동상	00T1
등재	1O81
디렉터	1O71
디자이너	1O71
디자인부	1O:1
랩스	1O<1
레주메	1O?1
로	1OI1
리	1OI1
리더	1O71
마케터	1O71
마케팅부	1O:1
마케팅팀	1O:1
마트	1O<1
매니저	1O71
면	1OI1
면허	00S1
면허증	00S1
모국어	1OV1
목수	1O71
물리치료사	1O71
물산	1O<1
미용사	1O71
미장공	1O71
미혼	1OQ1
미화원	1O71
및	1O[1
바리스타	1O71
바텐더	1O71
박사	1O\1
박사과정	1O\1
박사수료	1O\1
박사학위	1O\1
반장	1O71
발표	1O81
방송국	1O<1
배관공	1O71
백화점	1O<1
번길	1OI1
번역가	1O71
번지	1OI1
법무사	1O71
법인	1O<1
변리사	1O71
변호사	1O71
병원	1O<1
보육교사	1O71
보통	1O]2
보험	1O<1
복수전공	1O@1
본부	1O:1
본부장	1O71
본사	1O<1
봄	1O_1
봄학기	1O_1
봉사자	1O71
부문	1O:1
부서	1O:1
부장	1O71
부전공	1O@1
부터	1O`2
부트캠프	1OC1
부회장	1O71
분석가	1O71
비서	1O71
비즈니스	1Ob1
비즈니스수준	1Ob1
비즈니스회화	1Ob1
사	1Oc1
사무소	1O<1
사무원	1O71
사서	1O71
사업부	1O:1
사원	1O71
사진사	1O71
사진작가	1O71
사회복지사	1O71
산업	1O<1
산업기사	00S1
상	1Od2
상고	1OC1
상급	1OA2
상담사	1O71
생산부	1O:1
서기	1O71
서점	1O<1
석사	1Of1
석사과정	1Of1
석사수료	1Of1
석사학위	1Of1
석차	1Og1
선반공	1O71
선원	1O71
선임	1O71
설계사	1O71
성적	1Og1
세무사	1O71
세미나	1O91
센터	1OJ2
셰프	1O71
소장	1O71
소프트	1O<1
솔루션	1O<1
수료	1Oh2
수료예정	1Oj1
수료증	00S1
수상	00T1
수석	1O71
수의사	1O71
스쿨	1OC1
스타트업	1O<1
스태프	1O71
스튜디오	1O<1
스페셜리스트	1O71
승무원	1O71
시	1OI1
시스템	1O<1
시청	1O<1
식당	1O<1
신hsk	1Ok1
신문사	1O<1
실	1O:1
실습생	1O71
실장	1O71
심판	1O71
아르바이트	1O71
아이엘츠	1Ok1
아카데미	1OC1
아키텍트	1O71
아파트	1OI1
알바	1O71
애널리스트	1O71
약국	1O<1
약사	1O71
양성과정	1O91
어부	1O71
에디터	1O71
에서	1Ol1
에이전시	1O<1
엔지니어	1O71
엔터테인먼트	1O<1
여	1Om1
여고	1OC1
여대	1OC1
여름	1On1
여름학기	1On1
여성	1Om1
여자	1Om1
연구소	1O<1
연구실	1O:1
연구원	1Oo2
연수	1O91
연수원	1OC1
연주자	1O71
영양사	1O71
영업	1O71
영업부	1O:1
예상	1Oj1
예정	1Oj1
오픽	1Ok1
온라인	1P11
와	1O[1
외고	1OC1
요리사	1O71
요양보호사	1O71
용접공	1O71
용접사	1O71
우수	1P22
우수상	00T1
우승	00T1
운영위원	1O71
운영자	1O71
운영진	1O71
운전기사	1O71
운전면허	00S1
운전원	1O71
원격	1P11
원어민	1OV1
월	1O;1
유	1Oc1
유창	1Ob1
유치원	1OC1
유한회사	1O<1
은상	00T1
은행	1O<1
읍	1OI1
의사	1O71
의원	1O<1
이래	1P41
이력서	1O?1
이발사	1O71
이사	1O71
이상	1OT1
이중언어	1OV1
이혼	1OQ1
이후	1P52
인사부	1O:1
인증	00S1
인턴	1O71
일	1P71
일러스트레이터	1O71
일상회화	1P81
일상회화가능	1P81
입문	1P92
입사	1P;1
입상	00T1
입선	00T1
입학	1P;1
자격증	00S1
자기소개서	1O?1
자원봉사자	1O71
자퇴	1P<1
작가	1O71
작업치료사	1O71
장려상	00T1
장학금	00T1
재	1Oc1
재단	1O<1
재무부	1O:1
재직	1P=1
재직중	1P=1
재택	1P11
재택근무	1P11
재학	1P=1
재학중	1P=1
저널	1O81
저서	1O81
전공	1O@1
전문가	1OX1
전문대	1OC1
전문대학	1OC1
전문학사	1P>1
전자	1O<1
점장	1O71
정보처리기사	00S1
정비공	1O71
정비사	1O71
정원사	1O71
제이엘피티	1Ok1
조교	1O71
조리사	1O71
조리원	1O71
조산사	1O71
조수	1O71
조종사	1O71
졸업	1Oh2
졸업예정	1P?2
주	1PA3
주방장	1O71
주식회사	1O<1
주임	1O71
주최자	1O71
준우승	00T1
중	1O]2
중급	1O]2
중상	1PD1
중상급	1PD1
중퇴	1P<1
중학교	1OC1
증권	1O<1
지금	1P=1
지도사	00S1
지원부	1O:1
지점	1O<1
직업전문학교	1OC1
직원	1O71
진행중	1P=1
쪽	1PE1
차장	1O71
책임	1O71
책임자	1O71
초급	1ON2
초급회화	1OP1
초등학교	1OC1
총괄	1O71
총무	1O71
총무부	1O:1
최상	1OX1
최우수상	00T1
출원	1O81
출판	1O81
출판사	1O<1
취득	1PF2
취득일	1PH1
측량사	1O71
층	1OI1
치료사	1O71
치위생사	1O71
카페	1O<1
캐셔	1O71
캠퍼스	1OC1
컨설턴트	1O71
컴퍼니	1O<1
컴퓨터활용능력	00S1
코디네이터	1O71
코치	1O71
테크	1O<1
텝스	1Ok1
토스	1Ok1
토익	1Ok1
토익스피킹	1Ok1
토플	1Ok1
통역사	1O71
통역원	1O71
퇴사	1PI1
퇴직	1PI1
투고	1O81
트레이너	1O71
특별상	00T1
특별시	1OI1
특허	1O81
팀	1O:1
팀장	1O71
파트	1O:1
파트장	1O71
판매원	1O71
페이지	1PE1
편입	1P;1
편집자	1O71
평균학점	1Og1
평점	1Og1
표창	00T1
표창장	00T1
품질부	1O:1
프로그래머	1O71
프로듀서	1O71
프로젝트	1OF1
프로젝트명	1OF1
하	1ON2
학과	1PJ2
학교	1OC1
학부	1PJ2
학사	1PL1
학사과정	1PL1
학사졸업	1PL1
학사학위	1PL1
학술대회	1O81
학술지	1O81
학예사	1O71
학원	1OC1
학점	1Og1
학회	1O81
학회지	1O81
한국사능력검정	00S1
합격	1PF2
해설사	1O71
현장소장	1O71
현재	1P=1
현재까지	1P=1
현재재직중	1P=1
협회	1O<1
호	1OI1
호텔	1O<1
홀딩스	1O<1
홀서빙	1O71
홍보부	1O:1
회계사	1O71
회사	1O<1
회장	1O71
회화가능	1P81
획득	1PH1
훈련과정	1O91
"#, r#"0000\T7>4Zcn`aJh00000000T1Q[\ZXV8]=100000000hRfh000000000000@T`P00000000HSG90000000000000000@Hg@dII_lS1K<k^<000011WQeCY80000\7A2
0=\k0000000000000000hN3=X>mo@PSF000000000000L6im000000000000dnM5=C0I00000000000000000000iD9c00000000l>>J@I<g@]eV\Kb?\LiD<3SOTKYg
hR:FlW_i<Y8nd]<S@=k1=9gb0000ladA0000M0H;0000d590dP5bU32nE@LWP6Q2l2kl\;85YDV=h=7k0000H[OWdI^SlQ_Cl>JPH[SIHI`<0000E;Xn000000000000
00000000DgUX000000000000lKk7aAA=\\:W00000000000000000000U6e>=CE@0000000000000HYTl0e^TB5YHh8?QB9h0000000000000000`@dk8ao900000000
00000000<UMA000000009>_U000000000000L>X6L19cHHAD000000000000000000000000lGdi0000000000000000<doV55J7000000000000T]kE<gH800000000
8O@FD>4G000000001>U5Hi=j0000lFl<D3E95Bie000000000VM80000XH5NPLi`=C@Q0000000000000K^j000000000000PS]OTk_\00000000hb1e0000`07A0000
0000h^0k000000000000<FSjHX>Rm7ki0000X1D9YAaS0000000000000000000000000000`APX00000eVjPgYB0000000000000000000000000000\a=jHHPeh3DC
000000000000000000000000PIEfPV1dA?m7l0le0000000000000000T1gJdeRD9@M\PCEJhM=R@gf`e@Rcl_lW000000000000\18G0cgN868E@JVmHja90000`363
H\iW0000\:6;8:`PT]lE0^doE58IM9D`000000000000l:bZ000000000000\:980000@17Cl9^9HITb0^5CPcVdED5j000000000000Lb>I\[7Vd]OfHeol4cm=0000
mCJ\dY^d12kYX6TK\kX^e7`j00008d1b000057The4hX8>Y9TLhNA=k_0000\KH6XH15@O6gH9`cTXdg<ZgEAD2UPTii00000000T_iS0000d@80d:i>\`EIU:Tj0000
8:e0000000004=J9`P=fTH;IL`2e0000LDca1BKhXCiH\k8A00000=jT<BQ@dTG3000041`Ed;@Wi>\U0000lU^P000000000000000000000000M1Vcl`n`0000`oo;
00000000dSW40000`9YW0000lZ1E00000000dRbMM@WgPEm:0000\0L<hBP30000La0O00000000<QD?HBm:@iaM0000<@4Q<ogc00000000PBYm8Tn@=3G^00000000
0000TZ@7DNUU0000<@>700000000PSe>TnbC492^a6Po00000000l:KX0000h[EPh=36XChaHZ8E00000000lK[I00000000hNXkP7ZoPL_lhNcl4YkLD1W509BB`W1A
m?AEdOgb8@79PZ4H@?YkXa=^0@8b0000`ZK6000054g]H<\B<iO`0USShoY58\H_Q<Cc\K?6QAnLACeV0000M>XAQ3eBM6in@]I\0T:N00000000I>HH00004VR1@bRK
QA?`DjD^8I5]e740]DQo<@4\L_[a@kaRPE`bI1>:000000000000TZ2n4EkY0000`7>mHNicH`^=4RT2000045Q`8Ob6<DQ80000hlEA<KJ?l62gd<?gHKY3Ti6>0000
000000000000DP\^l8R2PSl3lEZATSN@0QE4HJo0h_MLP_6e<d^Jho=d03Y4T7^TU:_L00000000lEOoHOM5LQG:LlN`0000E?MTa>Le\>UN0000@?n7ddMMTi;R0000
0000XVFE`RTO0000HhGC000000000000=B_f4O4d00000000`O?`0000do?b@0=bT4ai000000000000LIPo000000000000`68bLP114^V=@bS40000hVdC00000000
00000aP@00004fLFdj<cLk]10000@;3300000000`6l:lh^^0000Tefl0000m9HQ00000000XS\=\Thm=48OlC:V@^Z2T?lO8^eQM6TN`?;6A:2`0000053OdTh9<@CX
DIO80E_`hP06<mYPA?Ze00004TeV0000Hcf:4kD;000000000000@6D`<0JW00000000X@70=;^c000f000000000000\CT0=3gVl827XR^<\hOg00000Ki5Lf[>0000
H:EgLDkLD9n<0000000000000000U:XWa>oKEBP30000000000000000000000000000E@5bY@M;00000000X8[P0000XmAGD>73\4cHTJWjeDBW0000E30[00000000
0000DL0FlWP@M@IK\PcaM7@5i?8lTL;Hd051EA3H000000000000000000004ZUIPleC0000000000000000@Ni2d0coTOXO4RdH\YkghZ^AXD?jPb=0Pe`20000@NQa
0000Hbm=0d@]h=S]dUo\PY[chm?lXF?58M6LlZ7dlZdi0JM`e4K;<K^We?RU0000096:04Q;89P^4Kj^`Qc`m6nQd3d[4\XD=;e3000000000000l7nL\4n3lWP30000
000000000000ln]a0000000082gaPD<=`Uc:@H`<PP]mA8VTUD@k000000000000`d4Ai71Y00000000L??h0000D1l\00000000000000000000000000000000X]HE
0000000000000000`=]94<0jH_R3Q2:WiAVC00005;f\000000000000000000004E[l00000000\3@=h:AI@9OHLIcP=7=ILY<]XZW6A>j_H?k3LIae=AW`Y25F@;9f
L3Z]T5I\hScF4LYMLdkXhk<gIBJ?00000000QBcn<Y[U0b\;<F`VL8BAd<a?0000000000000000HP7=000000000000000000000000Y2ST00000000eA4800000000
0000Tc71\TWkDaPhTXKD\]N3l[bcD]NdheBLU7oce0;X\a6O8=KZ`1R245oaL8?XQAFS5AX;P:h5Ha5I=AdG00000000dSni`1?[000000004Io_l1IFl8kalAgGlc^I
H@FR45<iLBlNLKM5DnW@P^27P;X^@`oT=0nRd8Y5\1>ClOO`M8GW0000000000000000`emV]DQH000000000000LZPTh`KXLdXj8:a90G=CDNh5T_LL000000000000
5B[LlPGB<Cob0000P7[>0000`UKS0000000000000000000000000000Llbh58kFL`6N0000000080AAL1^D03UH<6m[00000000000000000000da<<TCZc8P>S8L[2
956je?\T000000000000LlIB0000\JJB0000lfJRP]D2i>W<0000hBHE00000000XAO^00008ecEeBY6@FmE00000000h253Db4J000000004P=oDg?\000000008UdD
e0^:Tg[ODAf;iD>@0000mDJgI32Z000000000000]@7W0000\V?mD;D\hOITDS86\hTlXDLHhE;<E66RU9m>000000000000@QbBPOG5DTTf4UFhX6No\Yn`DcBa1<:6
00000000<0;APQNo@dBI0000DI7Ph@5Q00000000000000000000TcMP]CLo0MPN00001ChM00000000hOl1IAGgPDn5h@L=LO1Q0GmC0000TABn0000XX=`4TCB0000
<4Z<0000@eH1\jN7DX;L00000000000000008HJa<R\]4OOD\[0Q8\;_Q6CoLDCcX2X<0T@OYBMN0000X=V:000046X69?;f00000000DKFAX;io\aEba8L\0000e7oM
PF620000XWB30000000000008cWJl:cTl@ei\fUIH8n_@ke4Pod2DdN7YCG88EK\H2b5\NhTHW;7LjFB@dVRD5[5`FdY43:U\TS`<h]^H:3Zdnh;M:BfU5h2=>?]0000
L\B2\9_l0000@>nYh;6793ao000000000YRedF4odE8jYAl?0000000000004^[6`d;:92AU000040Da<nXB0000`<A>0000<9]h0<`RY:aSdkMHP<`a0000L^C;<j^S
00005@SJ`1m^8cKa`3Q>di4>TMc7\EMo4B7Jd9=T0000\PGN0000DLM<0000UBB8000000000000l8X2\fN500000000@mM<T@PU<ZC[5:TF=;CYD6mi0000A8T_8g<B
<9hgDkf6he5d0000`WO:0000PS@M00000000000000000000l^X3A7Pd0000m:E;000000000000liNjL82@<QDLP]e1E@BODiXQ4c=c<Hoj@CC=4kOjY19NLQOX03O1
=2mA8bXMmBP]0GoX00000000@5G6TSD^HRgDXFo3\FBQ`RAZl]1ad`0YPjjUHRX_<A?M4m`0@TM^I16795LSM?Sf00000ENi8PUG4co0`ioRI@gE000000000000M>mY
0000dI?ja:8ZDgg[m?K\00008GD\hO>9UDP:HXin0000LBgd00000000@nd]M0\V0000`84O09X=`OdUT6`=A;G>eDH?4We1\nOd00000000a8P<00000000da2]0000
0000lPS7\P2Y00000000\0[hD9>V@R6Mhn4lH:C]TJYe000000000000DagSXI3LM>Ym5@2_00009:9h000000000000H8fUXO?n00000000P64l0000m8a>HcCWhP3b
HEU=TFR]`GfhdLRGTP^[\E14D`3>`fT;HLP=]@2M000000000000E:feQ2D;0000==JG00000\g=D]Wh\`d8Le7:i;Y792Ci5@8D0000400MH\`i]9W20000<RKBD[TJ
HX?0l3DlA?6S0000<4D?<V4:`jLE<aBVe?YohFJG0000X1G34H45<KmO0000000005STl;eMe6DA000000000000dRMW4TDBh1LiD87a<;n`hN4G8WVk00000000<GVF
00000000XK7cP=?=Pk0?8ec500000000dmIF0oE1de3elH4>0FC[DSkD000000004k@I0000hNAG000050Aa00000000000000000000000000000000000000000000
h6m@P23o<FL1h\SU<O:80000000054H?Hd5bXWHA0000000000000000000000000000PVo^000000004;P2000000000000000000008Eo?PgM:i92Z0000L=_lXMTR
8\804T^40000P76R0000000000000000X<3g0NQVPcigTILiE@KdHO?T00000000`3bSHamMT=h5LUk4LH`10000000000000000Dad1hH6A000000000000LfSb0000
`;jjD<eoX7^ahRDf95[jmD?N00000000P>3nXGG3X\P\i8A2`>`;MDEcU>o]00008J:J0000d]mo5=SJi9Ti@=I_PE;blMk8a:1>a?0Mh>6E8kPJ]5;;000000000000
000000000000000000000000Q<`=0000@]i`4?d:De>N@NYZ0gVg5:;V=;?b000000000000TGjUe?eW`^\EhIbf`5BGdhE3000000000000000090V\m?_o0000XnBe
000018ej0000U2TNhnnG0000H41U@I]ahX0C0000@0Q3dIc;d\5o``bhTI1<`l97D5TN4TZ1lgeI000000000000000000000000@MFnLBi5hUj>`f\B00000000P_2T
000000000000000000004Ke_00000000\MD@0000L2eh00000000e0mDT;]KhGCidK6iPQah@5]5h:c5U?8N00000000@H`QhRN;lVGkljE45?260000TKWA00000000
0000\ZTOi2\H4__=0000dP4Yda9]<ZEN8DWBXfgaa5dg0000000000000000000000000PlQXLTE`4\c0000PQaS<>l8Q@>SIAo9000000000000D`Te0000TPjK8HiN
0000I;7:00008Sf[44djPXB50000m@^BX]7O00000000000000008gIh0000@S\MHOb^l0SH0T9I8=R0E>6i0000H>B3lHCcLLJf`K3Q00001CEX0000000000000000
8HZbhNIG00000000`CMY4OIjDGX`000000000000000000000000LchM0000000000000000P@Ol00000000X2ZTlAV1`U0nHWhG00000000<\6[IBHP000000000000
000000001AP10000LZWNh[K`ha190^7l00000000\Lmm<[^10000\U3dP9TJ00000000l9cEhDL?4j\U]>k=0000D9[cl_:YI0lR0000Dh7VXhUP000000000000PATG
@dd1PNO_00004i<<lNd7T@c;0000dPR800000000hH35`J]@0HJTT\2D@1df]4A_hJg;00000L:<00005>kU0000\3eh5A]`00004EgAd;H=03U:0000000000000000
0000he><000000008FPjdkVJ00004ieWlo1j4o@dh;lVe4UUI5Lo4enN00J6X8:5=2P=I7n5000000000000hIec00000000@Hj48ebe8j7B4PIC]=Cc8=J^\R7?i>dP
`Qj@E?QPXb[1Y?`VQC3m@SS@d2;28B48DAeLlRgc`FCn4KYRX\;SP1B[=@k59B_3lAG2lXV_L]4aTaY?DCW9Y?dXi@Uc177omDPLQ?5o<DlIlJ0_QBjIh@:[00000000
hTZJ0000LQ_Z43^[<PA[LlJj0000000000000000hRaV4QX<0000DF5H8RXAl<SQhoe3<9U8DQNGAAXY00000000000000000000000000gOL?8><YhF<_j[00000000
Le2g<;>N`<I61<HITbA1d@jQLeh@96OA04?Y`?9O]Ab4\KNP0000m6cM000000000000<n7BHAo>d[jD5B8o00000000TaY2iBcb000000005?IO0000000000000000
0000000000004IS00000000000000Can0000d9on0000X@cS=0:n000000000000`]]U00008;9W\O5;00000WV80000X>kj07K218f:00000000000000000000hW]P
0000\JkY`gQmLkO00000hWXRTLLnX<WK0000lDND8U<4H0o=\@NF4;G6L5kMh>S`A5@h0000000000000000000000000000000000005=4o5@cmPAE<]?35Y@c=]BO[
l@GOLaAlLUP[0000538XlQcT00000000@d\;di3O@@lWPTOE00005B`h8]Sk00000000`^2P0000lX>`@]<0000000000000lDk40000<=cbdeb70000000000000000
000000000000Dm@N54;281;e0OWD4Vf\X[HP\XCm00000000000000000000P@WfLYf^83`@<9S]hC1_<L[\DZCc4[S98`D5ddAml4RRPm3gU69?00000000H47XdC]i
df_de=40l1=Z000000000000h9O94=?`XP3EXabZlH_Ge1Zb=CdK02EnDO\=lhDODi9n84Od00000000000000004eDj8`4R50Fi000000000000<`h^DYLHLPI8ldPW
<;2diB14HKf>9Cg9TmKR0000@HdKdKAE0000PhPCD0U=4kmh<MAILRmBLaRX0000TF]^4cVB8m9R00000LgS0<;@1;jXUBf8Y3mB<J_mXPfDL[<>hdW`T5hFQ5Yi@S`?
4Md<52A1QA@;aDQ<000082HA0000@V0KP7gL000000000000000000004[X40000000000000R;c000000000000l8=nLSmSh;:gDZS`A26c00000000000000004eQi
00000000`VOfXF>U000000000000IBV?H]V?0dXD00000000l7j>0000<UOj0000DCkgTVL:0000@gRK000000000000lhRQ00000000I9bk00001Bdg00004;FLDh:4
00000000`IU2PTV]a?oV000000004fn]4@Y:00000000`0H1<FYh0000mBoe00000000h8T18QE\U?aR4SHCdHmj`@40`D5h@ESe8FQ:dBk@PYFmLjdoh9;Ch;lHh2HS
T4CK\\;Fl_W4lck>i=ON@4Wi`=a0T5[fXWG0\cT><fn1I=37000000000000<:Um8CVDhEcbA7L90000hK>\0bM600000000000000008m8Z0000000000000000@?D9
0000=9l:db9`000000000000`1i7HV]Q5DK?00000000LgJAHKj>0c:9dha@U9Nk\6fJ0000iCD_0000hISThBA[\fDCH9^WPh@\`j__4oR9Do6Y`><c0000=;EiA?NJ
00000000Y<F00000X]Z1E9PC000000000000TGmZ874OL=l>000000000000D[3ndVjQd@<8000000000000@]850000I7;a000000000000<EKCHQ5e\@?]0\4R4bh1
Him7@jmU15[Z0000000000008OeE00000000D7RiDHA^`=i?lW[74?NRh@6V4[NTH[g;4eU=16?S\E[?I8[3dUCj5:O0YBXL0000<@N3hGB7lH@jdn_AlF\DY@Nm<cW[
0000lijo0000XWFQ00000000l\]L0000H[YeHd6;0000D=Ef]>HoTd@6h=fA\li200000000`@;SdHG8d;]40AH[lDVZPS9c8Yd;H3B[00000000L4=9HDTR<G5F\d>@
00000000\52f0000\K2=XIe4P[i8Y2CI13ShhL8k0ZoV551oa7YY000000000000XOinU2<1=7_8a<0j0000`<Aj@^3]hiDKDHkdTLl=hNmm8FO]H[j54KZ5@ai8\dkI
=5eo12KT1>Oe00000000000000000000P>G70000\HNM`Je@00004E;QPJR7eC9:0000dYH[a1aFU8hV0000dJia9>:MH=n\h:c@TCOXPEZ`XG3AdJ?EQ6iNM?NA4JXJ
XVAgl2<FT3?al<O30000eBbB1B2TMCO<L>HgeCTXI1l`0000hV7]XR:W0000lSI<PmWa053D16f;98==00000000000000000000h0=48U1jlmc20000`[iXd;`40000
QBm400000000\35R@l6h00000000000045^bE0H`I>o?00008jScP@EX<O>n<1@:\\2mI0[6mDO2000098Qj41V3lLb0HBWX00000000@L8[<M1B8^Aj8ERg@d>h0000
0000L;>>0000000000000000000000000000000000000000516md`@30000`KjOlCkCUB=100000000<2?158X0e938000000008mc@E2c_\2ZE000054_:E@K[LXk2
dVj``gfS\a1[i;bS0000TPk40000000000000000lS1<U=Qm<K@_@<CQTj[3E<A\000000000000@Mcj0000h1lMlXID@SRQm>F_mBe60000L8e<0OVf000000000000
H2_`000000000000000000008DS60000@E7192bDdU[50000Lo`hd2[3@9L`dG5Sl`3ePPJNA2oS@NlDEB3200000000000000000000di8JM07b0000hFbU00000000
00000000HNGTMC]100000000XUY=000000000000000000000000000000008LD\hnC5dh_XY8K?@:K:00008WLa0o^mm67hm74@A;4A`K66TJ4O0000000000000000
0000<gMk00000000X^6f00000000T0Y2m>\g00000000@SR]LK1K\hn@d@e;000000000000U>d;000000000000@9HC00000000X69@00000000<`e\00000000X[CJ
DNIW@WmDDdT0\6f817f400000000=20600000000000000000000LeGe]4PL0000D1@L0000lDnE`NBmhVBU8c@O`6\nTEVOT0Um`2Fcl_Bb031Od@_JD`m;H?`nlcU_
XP]OHZ3elZN[Hgc\XILBP\CnXmCP10GVE?:F000000008^RWh^iT00000000DkEm0000dJDf00000000`1M<\Ro_M=]10000`6LZdQd_000044fY083Z077Q@NJ`HbJ\
hWMjXg0S00000000000048J]mCc40000T80fDNYADdOaT>MG=1Bi970[<c@500000000000000000000LB_ZP_9g000000000000000000000000m=5Y0000HXXGhX9O
LojZ8Pg=00004HcE@gS<0000lDlSh@56XB3l0000@=o_PO0RPKio<8C7\L95lbU^<dk9L\idLi2=L\KhlLdc0YRSh_bcHJ_60``fU0B9M?Tn00000000000000000000
0000000000000000000000008a:W00000000000000000000Hb36000000005C`a000000008BaP0000HQMR00000000828]\RW8<Yg;lhEX`oFN0000000000000000
DX72DX=O00000000l?P?`N<1<[<\A1U;0000hR=\0000D5MfPJ9H`LK8Hc8O00004g_?]7U]8?8l\6OjH>aC43b:P9CVTOiXdP=]Dad_Xk:3@hS?lnmA\blm`\Y>0000
00000000hnW2hOAc@D@<T`@Le8lC0000L;TZhCI10000H=:a@RQT000000000000000000000000HEYSd<Pm0ND^438_03LP@JSNLPmA043<Q8hJ000000000000`CXK
986g00000000@EHFLPHm4Z=Z=5iNm:I1`iUB@7eOXObPlU9O52=Y`c:^dSWUm7BMe@F`X6dF0000=:C50000DDSn<`c?\P5<@hLlU9e80000=DSU<HN4000000000000
4iFg\E4J<m_<\ffi`Cg`@FPRe>>[1?fk\28J000000000=3D0;SidDOgde`c<6QG`OOn8Pm_00000000<_[>LI<J00000000dK8K00004k]l0000l8=bL?cb0000hV\4
000000000000P5ji`;O[PLCN`4I^TU_h0000000000004@iG<2c<00004MBodMe2LPCb`V_4\[j`0000000000000000]CAM0000000000000000000097D8U7IM\8;2
8=@3`CN;\BB5<`ch=96F<F5>UA4D00000000LY@R46e]0000X]200000X]^H00000000T=<?8Qk9<KGhDb<5Pk=i08R<I:;de@TCABTA\0n0HGZQLWkSY:]K\hd\0000
0000000009MS0000T;WG53Ki0000`7i<lM=l4L=RlA4I<K2X0?H?DY:el]Bk`Qc5<[G]H^2_Dkm20000m7M?82UH@T_U0Q[^47D<@Kgb0S0lhM=EYD<90000l?450000
E60TD96M<J\5HiY[0000<AT:m@9j0000d^g_U8a2PfPOe6i0iCRQ\_CD000000008N?c\0Fl=9:A0000e7ZM0000<7Ml0000PXGI9D0H=1od0000000000000000UCgT
Hd;Sa4SMi@P5000000000000dGJf0000000000008mn@00000000<N4QaB8H0000E9QID]SDh0maA=0G0000Y>Gd4P;>l>k5TJ8P00000000TZMId3bF`AP3<DYJ0000
00000000DdDT`GUfX0BD@J=i@KC?`>5YdkkJ51_112Dcm;Zjd;jL00000000h>gV00000000000000000000\65k8C0md7hk`J>Z4Vl=hcg\@g:Z0000000000008XkZ
Q9SM`LV<0000Dh?a000000000000L4g[0000lGi:0000dLBgPDcKXHjB`_H4m9QmY>T`hCDHdSDCLX[:00000f]Jl\N]11XK4Yk[00000000\VG40000000000000000
<U>516>30000i=8Y00000000<dKi0000000000000000L0iE0000000000000000LZF_PMORhWHcd\0E0000DMB>L4kb@>=gHii7A>N`H83i00000000\A4200000000
A@^i00000000P5n1`=g1DnJK00000000000000000000000000000000000000000000\e25dF@ZPfFe00000000HP<d0KRGPb;<0000T;gghfEHHc@Xd?HPhKa]LO=?
TQeG\1<a0^:K];Uk0000a;bb0000\5kgDQehdgn<47SLm0@]000000000000`Xf\000000001AYIDL=ha:eVlCb=hIkjPO2L0_DQe4HQT99W@P0J0000<E^:0000=8<C
03lihiVU=214D:YdlfM>9;YdDELVA>kIe2oi95Z=m?:O0000d9lUU2?W0000@EfQDP]]8R8Y00000000T@3L\DKP0000TBMQ0000000000000000e@UQ000000000000
4NMg0000L60W00000000@>@[0000TNZMe9F_HY040000000000000000Q?4g0000000000008`ZG00000000L5gMXe0R0000`C^f0000@M1Q00009;;aP9iYXRSKi?L:
0000<df_\hZ5\mI`4Z2PTHBG0000\<Cbl=MBDDU?0000@;M]TTJJ000000000000d3n54g9VI>a;@_ngI@f^00000000DEPR00000000XO;D0000lLe<dRhiDP<\`2a;
0000`So7D9[T0000lh_@<56H0000PJDNICFW`FEWQCOfPl2ll[EC0000e8PL00000000000000000000P9AalUA@Dk:R0000000000000000<X^`P6TlhIJ]00000000
00008AXLXS7NQA[S0000000000000000TJom0000T;VdXM_Ul6AY@6DPDOfN4Vf@51i=Q2Kl1:2>0000M9Cb0000l[Aj0000`NLb00000000HD\;DX<800BSi@hDP@]A
TRg6P6kX00000000000000000000PUVL`Vgj0oD:000000000000`0PglYX2Dend0000\=_:IB]P000000000000\@_;8ef[916Y0000000000000@^\8GF28I9Y00>d
@`Vl00000000Y;@F47SodgOc0lVn\:`^<@O=LRCD`^bC4oObhe59]6j@E8fHU@^380AiPQg[<L0==2diPG4V0000]6o5000000004`1mDNTl000000004:R_0000L73I
d01O8d<hU2d7`1:8XR5lT6S>0Yj900mCP\NPH^8Ul`j]1@[3000000000000000000000000000000008TmZ00000000L]MK8R7200000000l8dF00000000T18;P5UR
A2Ya00004`GSDk0]PFG=U<;M0000DhEgeBXd9AUe\PTRY@a3<C3TTb?74gCd@>n=LUchH[n7\\jM8i\1PW9nLlBf@0ULD^6ZlfWKDhT79?c;iBFg0000000000000000
UBd:`EbC@GDT0000T4QX00000000000000005=6U00000000<_WO00000>Jl`^m>h<3WXV2AXXaIlggi0000PC\[000000000000\0hJ00004Cb`h_bm00000000PMhH
00000F?l5=Hg00000000H42[iC:c@gLZ4:Cn0000X9AB\OiA`99<\PC:@S;@P_:Fld53\OeR<i<e\LZ;8\VSdi40i=^B=Aa28Y<N]5nb00009@<@lEfi4OCSIACA0000
0000000000000000L8R\U5Km1:@R000000000000<0eGP=`8X=bm0KRV<\FcX@]`m9[5Q>`l0^:Y`]oM\[HE00000000L1=KDK;>0000dX?RTRZFTEo_`;CUL15D5A9Z
\L[R=@]U00000000@^LXP@o\LYGf4`:Qh6X\L7[N`c4JL1CFhe@?PgiV00000000L6I]000000000000<5JI`PS[<B9e`1FTX3OU8WbB\X1<X[0d0ag0dI:a`f@kHm@@
8aFA`6488hGf975P9>bdL<c=0000H;Y6XC3JLCJ4<M<NP\92<l5L000000000000X6_G<Weg=1<a`E0VHSP\00004=9G000000000000LAmD40@W00004cYCdZa=\VZU
XC;aD4TODH]UHb5:=@B^0000<TQ:M=:H00000000@RZY<`o;0000@K2I<7_:P^>1d8I_PeSaa0oa=5\<0000DIBc4\390gki0M>8a149h19?<@>Vm9_k4T8bI@MG4JT0
0000<PN7lE[aX`Bi<7Ch@;<V4H\[<]\P\7OHLZk`8:cm83k^`;KW`c;C<df@E8iXi@PYDP<nlZ=eI3929DTi000000000000Q0_d0000Hh4HhB=e\k`L<3GO@cFiXFZ7
00000000X;_`PVIP0GWSXHi`Y:?GPhBh000000000000000000008ObCTK;LHNH5000000008R2l`1\GdDTb000000000000\R4W0000PS:1X?<l0J0l`Ai\00000000
<eaQ0000000000000000000000000000L76F0000@O_G000000000000Le3D0000`G1FHB4RlGmN@K4i@\eHhb8e\cSg0000LFgGPVR`e4f]0000X29Od30oX85BDTbm
00000<R[lTO`\YK_0000H6T00000lL`O@Ya4L`@Y0000X_`O4Alb`BOJP<gj<dgW4jTcMCZLT:n0\>[U00000000dd0H4aVe5>5UHT4SHT67d86O4_5m\_Pfh`UZdmTW
0000<]X;0000XLDiPd`m<L040000<]kQT^b[0000000000000000`_<`d2N>`7U7000000000000@@b40000h5h5lFkOXGmgT\EgdF>4DO]]\o:\0000000000000000
000000000000@bR;@d0`Q@hh0000@fA<0RDO0000\gi90000\Wf^0000000000000000AAh10000dImT0000X2@<lBR;8RaG@e0dA9D>A>_a000000009CnS0000D\VE
0000hRYl00000000052K8JUJ`^JM000000000000Y@Lo00000000l4lJ<NN_X1h30HGRHPWE\ka@iC;J\FB?4WVI0c1Je2R200000000iC?70000DC_[\3AI`6C34GP8
PKKF4bLZhaPQ00000000000003L7@?5bTlf<X=Vcl04;0`maTVPOi=8>0000000000000000X[=\A8o>LEL>0000A;gRL\kgPH0300000000`^fO0000000000000000
UC070000HDl;`KAcL8bN0000lU8QD>Dg4Di^0000<P9QTLm8`UCO4@aLhXQPXOH]A?<YM?aml9S2000000000L8M`K_BdL=^0000000000000000A;I:l4GHHCFO8:GC
00A3`G8]0KRe`7QPHg\CDnJaDO3lM271U9=nDJ>GPB?f8S6WHeHLXC<AI9^=PQ]^h9ZHhSi`8BeUH1Se`eNI8K]E`BoVXW^D`ZBR<n^a]AKW\IGkdS]lL94\0000AB^d
0000HIN9000000000000<M=40000000000000000000000000NCh0000000000000000XYWS04EB\ZWB000000004\bc0000000000000000dhnPhG2\hId8PWbQ0000
QBWJ0000==MV0000dc:RdjUHhXS@HYN=<?bnLeO_P1KGDVS18lPfi6VT000000000000D@Pd00000000LdjALd8;0jlILk>E000000004GL>H_kM0000P3EC00000000
l<OA0000<BU1\afX\Q:?`JEgDo;5000000000000A<cC0000TJ7J\STe`a2;80NeHU60LIfYdSNl0UGB@6cR0^PQLkES5?=RH5_`I4AKhF1=00000000<YS[TY8H<^4m
8d;eD_]6XlG^9=nk1@88P8dmM4`E8h2Chc;Q974l0000000000000000T]4H0000000000000000l3?T@BbS0000<dR;8f=bU9a;0000000000004=UB0000XBiU<Pm3
HCeBX?gDH_NR4=Pl00008R37TJ3GD=^AM0O^A9i60000laf900000000000000001A0WLAbgLFW>00000000000000000000lY?jXcH<Hb<F@U5dPiCC\l:R0000dZ5M
0000dLW`]7^V0000`jIc0000LXibTlEUXP=R0000DH@Q0000000000000000L;RT8B\jXL]7000000000000e1A\000000000000U:5Z8SQ^@HFkdT8:\6G5H4Vk<VW`
00000000LW]?<BV<0000000000008Qlj8aKZi4N2<0I7<`;4DJcmPSeYT3^jTDaN`Yo2`<=5L`nm87:f0bkW<j6@=7Sh0000PC7G<L2TXM2AXcg1L_mIPL6395`_<e;@
\@lk5<a<0000d5OE\9Jk`F6;`O>L\FeLd;0bXe^jXAQ\@]jVDSj[Tcj^Po98Y7R\0000TARe00000000a;<L0000000000000000l\j=0000h5_8DZ0Qh3c?4Z=;D[h]
M@mfL?j]lJG]lQCd0000M>DaHdA200009<][000000000000`_b:0000<U3R5A2O000000000000LQjnX80Xd[9U00000000a:82\fKUa9hdH:LdHHW;\B8d00000000
4DCn0_jmhN9=0000000000000000@NVcPLgnPW\^@P;Hi>WW<X]:`50;]BlG0000DMJ90000XYSl@ffWD@eK8KVEleiF000000000000lLMIa8dP00000000`@NY4G=c
P;73d2?klNkfL\Li8@fZX`I595aA\H??UCfj00000000DMP40000`SJ0X5?YD3e`PDjKHHcY000000000000I3<F0000000000000000`f6_0000Q1h5T5D:LQl^dDG4
H29AhS=QHJ9g0000L:MS0000<@[i00000000<HmZ0gGZm6KhMAAIPJRZP<Yk`bDFdZhC4@;E@\2NT6E8XC<n4kRdE0FKA7XMA<SV0000L89\laQLh`B]PBfZ=0CWd8hC
h`1a193b00000000E6k6eBOCLWGP5@V_`]>b0000000000008WN>\^a5PQR3X3TRHM7OhV\?de8>M;9Q`6o:hCHe00000000Y3n000004V;C00000000D7em00000000
0000lW[bXE\l4BVFPO30PXNb0000POV5`U2Ol>d2<`;oe=7c0000T\9=000000000000lfVK00000000l=]m000042Wi00000000UCKU<M130000XAOg9B=glSB>0000
l2[]LCO@]A<Q\[mCe4`kM8Oa5;K\0000UDT6hho]a6M]000000000000HDln4Gl[lJ@]lne31:K@XI4U00000000000041W]<MNTdF_20000000000000000@KlhQ?@1
\3fO00000000000000000000X=o=13\FTN6d0Ba@lB0O<o5b@ckoQ8TkPSeJX0l=P5k5HEPF@Khh0m;J5@b_0b?@8j\k0000Da[9000082JJd5AQ0000000000000000
L5_o8mkP=A1n0000d;[EhjHO\29^P4Kc<[5XmAG400000000000000000000Q8:e0000000000000000`g1[00000000Xdi30000P_l700009@YG00000000L1^P\R45
\J@KhM^`ldA>Lk2?=6bSQ8]200000@3Z]86GTY5n00000CIN0000LoM<000000000000835a00000000HPE[@ZFJXc9B000000000000@@1G\;0LL0IQlUE:PYKF<K@R
4MeZLlP2E3CL0000T\oVA?kB0000000000000000lECL<`@@00000000`hSX486gPTfnDjb@93:@XHH:L3cce9:m02VC45`U0SCD0cjN@:]4X8QTd0RR`4WX@>U_0000
00000000PRQDhe:7L0>J\Y\b4`89DOHm<4`mMAC_00000000\5:J`AcL0000`6S_4OLGl=iO`NBdX\KX47e?Hlnn=6[Te9a[9<YYDgW=H1i^d8d_HU;[<aXHPb5VmANo
l\J=i8bH]AZ]UBbZ5BjU000000000000\0:@`[Gk\_QWI9FMa@6^00004i;^0000U@@64LEchV:30V1W00000000lQKO000000000000E0<R`5iR0000`eeZ0000T7WI
X>?Q00000000000000000000PA:08Q1O@o:N<Bd_9>X_D74l0000LLFk0000M5Xm`laDU05:000000000000LBjUdV?<`]]^TTa;000000000c2@`SgIICADXJ;gT`oJ
H25oXb=SDfgAU6?C0000Q6JK\]S_Xe_N00000000X@UkL=kMXD6=Y1D9X4Fm<@Gl`C8H`Q^A0U00P;6kh0dU<b>hD4AgDj1bTDolLLXLm:>fE?nW0000DPbE4>Gn0000
00000000D3g;l?6k0G054LKF8R5]Xf9chQ>nDIMd57B?a8>B18jl9:R0PNQIU3Y\DIOka6JYlZJWQ6c;M7@SE8?B]A7AH:b;<WjYLfHnmB@=@4Qg9CB40000TT0^0000
\3:?00000000T=UQ`[l700000000l?[Hdj2^000000000000dkfN00000000HVEFLJgnIBIL`6TY0000XVh<HGee00000000000000000000@SofHQ@9e;`d00000000
0000<@lEhKAU8Fe<H`K;8dm30000i49A0000L6H^0000`;PZXJo?<KJXPkF_16CRd\2V00000NDLh0cO@o8f00009A2[0000000000000000U6CBa0Ek0000mCUB0000
0L^g000000000000000000000D_15BX@\G4H000000000000LIhg0000Pk=]lj=h578O0000lUVi8l>d9?A]0000D24MP7LMdZa\\=BG<_kYLZ2D00000000TE:3517;
000000000000<nHe0000<olH0000@k6?000000004=3PPlWl@dT;\_\[4bP`M5cRiADdT3V@19`=\O:C00000000<^3MdgXga20\X1E\HZlNT^G3P?c8h;:]L^T_E?::
Q?d@00000000d;X<00000000DAcZ000000000000ECBg000000000000000000000000AA`?0000d1eb0VF684@a0000`71C0000\TC_DnQnI>\F0000U@1Bdh?SaCQj
000000000000LSailIJni;Mf]DLeT0MU0000U@`L000000000000000000000E]JD9ed\R4FlPYB0000dX?d`7oV0000000000000000000000000000YD5^0000<N>O
Q>H00000E8[C0000d@S?dNLU<1fJ0000DX;e0000924?T]KnU:3`00000000\U^m`JD6`QmWPB^TdkW0000000000000\?I^HYhfPU\l`ZOg59TKD6Go0000P=;X0000
`Lf[@BSRLSJ=ljj900000000<KP\M1Te8NjGE;jj000000000000000000000000<O`800000AmY0000HIl7<`8m\>kPh`UmY6P]9>UJI@37lYMD0000X:[6lgnmT^jN
X>1eQ3A80000000000000NjU00000000000000000000`3alTW:Hi==900000000\fbW000094EU000000000000\9nfTZ[\hmG^e6Yl0Gi_\L>H\6GE]CTg00000000
0@??0000mCk28eNn000000000000000000000000TbhHTdl9DK?ElYYG=6]dL36`0000D?jN00004aHk`E6Ml6KS\GGM47Z@0000=9XK0000H:7C4IR_@SK:8R52HESF
\jJQIAfiU4:7MBP?DfSm00008a0^0000d`A6@n[fE6J200000000lB:V5@4fd^_Kh^<c4UKb`VH[]6XPH8A7P<_Q0000`T2f0000XGDfLHS8`D6hlO>[0``?04fGI21j
000000000000@ddF00000000P;6c4RPQ\XfOLmYf00000000hK`8doloM75bh9Dl<0[ETh9cIA;F00000000Xo8P00000D@ah^YF`ANaaC7ThXOH00000000<Ja20000
D[Wa`P?T00000000eC@H000000000000\NEC0mTCL;a3T[A=]0hB00000000000000000000eCn;00000000=>QH0000<43J@\]\4\_900000000<9k2ho2j\AdF@i1a
dXe54>jgTf5IE13Q0HUjIAR>E7[c=AUS000000004?__XZ6?A1IH00008Z]Z00000000`ZB]L_P90000i7IYHNj500000000hZD[00000000Q5g20000H1j@H5:=0000
UBZ\M8aR0000LXQE00004>YJ0ND:XFoFXHRO00000000XUNgXQPg8\45H1l=PbGU5BUd0000X3G\D6Z=H\UcTQ?V@YT>Q40Q<TcEe;`R8dWSi6\B96Z^X=AH49E:`7\M
48kDP@6chAMDl=HCL0lQM=OiDJAkPY88h@CB4c[dHmF?Q?Y?M@ij00000000000000000000L4nh00000000X7EX000000000000XT:200004cIUl4iI4hFJ\CZ08^MH
TfHKQ:Aj0000`\K>Lb8V@MFa8:l>8fP^A8G:00000000`h5]X3N30000T60f`GAh4MF00000000040LM0000XGDAd;QUM0eD00008=SjHL7ODmUcDT_B@ZPgL>Ze4PY4
4AK1I2`X0000@oG`0000000000000000@in6HNfP<A6S8Qa68WL;mAgeHGZ]<O=4HX24lZHQH]^`l>FII4i780MdDGB[8H:nTLW>H6cFdNB@HQnfdgP`]7eLd9FNLWAP
P945PM6fU9Kai:@7\R3S<jgo4IL4E<C?D39ai?l_X6Ac4ol<DJBch9lfTPKoAALV0000E=S\00000000hRMK@?[8H864LTm0<53:1B;oTm?F=DN6000000000000@=Kj
8agIh?eOhCLR4T;>8VE6l]_PD`UJh5ic0SYUXcR;A0f0]6`6a7CO00004N5Z0000h@XiLKOXdOBb000000000000000000000000l2eI00008EF@d66Da?[@0000@OoH
0000do^MQ?9PlmU;000056Gce7Z]0000000004_@00000000`CTF\XRo0=nllT0jLKmAXSd4loL0PMNaU27I57608f:YLk<DaBK\0000d;gFL[cFQ0K1\2Id00000000
0000XGn4h\jjl7hA8KAod3mk`WcDY@N^lZHm0000`8Ti0000l@Qb0000`dW30000`1U38@f@00000000`UMo00000000\N6N0000D3Ff0000DPBRL0F<4BdB0FOm8Jd_
A43a05e9h7aTPGX24@kRTa3d8cm[`9Uel;;fLdU:XhL@eA_49DE90000D<VR0000a:4O@>BH`>PQ`LYeL6n3`YUn12W>5B4Od:TMM>eI<NNR0000L6HGi153Q>1J0000
00000000<;Qo00000000\@180000XMIW0;aD0000\:9[PfmC0000Pak:LdiRhkh[000000009BM3PDXD@G3U<^Q\0nKQ1An1000000000000L6AP0000000000000000
d5Yb8eIEDfLT\g5hTjNKM?Uj03ijdBDoD3:M@B6mXV;4L`OnLe[:Tf2J11?WeBQ2LWD0`Tk@I9kj00008jecld:Q=6=00000H_ig@]Eji?A90000L?Ck000000000000
00000000<32e5:5:00000000LKa?DC5BDjnElhHhH@LZ@\V1X:]VTmjhlLGi\@U=DVTBdjR_I0lh=4bImDK]0000h_8<Y5T5M@f4lDXbXJJ3@>39lBjk\mTk5@jTD^L>
000000000U88dK_g5B=@YB?S0000\IG[l3JJDdJ]00000000`SMCh?Z\h?iAL6DoDdHG0000mBcV000000000000X3PYTWUe00000000`iJW0000QClm5?RF8cAM0000
0000TS\c00000000000052Am07S<0000P05[TQFedVL[`_\Kl@EIdcRL\ooe]<\_00000000e@bk000000000000000000000000P1<;4d?Zl43T@B0aXFT]dIok8;Rf
LI0i0iWK00000000000000004A>N`@RIDS;34BO70]hQ0000h;<=81N?P=IL0000DdM=L_I@0000@?N30000LQ0kl7Q3DaGN00000000X:YZT<?0@<g<LF[Elc9jhcan
dm=bE5m4I:P20000000000000000000000000000a79800000000000000000000L;L:8F[WhME>DOJ8\7N@M?7O0JcC`KnmlO2ZdVj0=5L?e=]L0000@DTo<cbA5@GY
000000004RLS0CSN`P?:]5KY`]3:lUA1\eE^00000000000000000000L6Ga\1c\lWRg000000000000a83100000000`R3dlPZ:Hmg\D7TF=>O20000dfZ`0000L7H_
@1<nHSiRPIUdTQJ68V7JTkglTAoJU@S>eAE]000000000000000000000000000000000000T\\RDZc44`dY@bmLPPEB0000Y>n=TSfm000000000000@A=b04A5TWCD
l`ihlgHYh:kelETWhlZNP@fL1?on0:\k`2>^l1NNE?nKY1_MIB1UmDB90000HDmN93YPa>AC9<dH0000000000000000X8jdP4oBX4>Hhn>C87nmPFh7d;o\hA;UlUdQ
]@AeI@RoPek=EB0_@2CR\SkPLoBL0000Temb@]660000d[J[iD>g0000P@fi0000d9T;P9UJ00000000000000000000PZQ`000000000000h8mg<NHB\VIB0000dZY9
00000000Xb@e0D6HL5ZcX]]80=b<AC`FQDGC`@<dADUS\RBD000000000000\M:[`N:V0000824]0000000049=k0A]d8`IQY<g]X?4P@H6O<i0L0000000000000000
000000000000LS=[000000001?g:000000000000M8U@Q3X:UC=B0000T0bb000000000000<BNHPLO9PZ=oMBTe000089jQ0000U54`0000\WD=DZbNldPf@RMc0000
Lf360000T@hb@ddW<61A`XL<i42L0000TlPL00000000l;VML\NE00000000TQUIm;FB000000000000L2Dk00000000TRWF0POm`Pnj0000D3GGPD7M00000000HIA3
ToEC0000X;Xh0000hDb30000LXi@000000000000D04R00000000Hchb00000>LTlh80mCQC00000000lPFW090R`QeQ4U;Q000000000000dYSJ0HR>00000000=?ie
DLin=<DSm9H5Pkg>H<Q<0000`0EPL3ShPf580000000000004Oi100000000lY@E0iA2HeQS00000000000000000000000000000000h=63`\P=00000000LFjK0000
0000\H]kT\?W<L_Xh9NjDR]RH=GO0000D9:Y<I5B97Y1aB=Lm9\C000000000000000083jR0000h;FZ`bV1=942]9]kMAEH0000hHK190KedVIa00008l\dTPbk@c:k
D^DIED7>H>IYm@kM081b\_edL2^O\aLe0000000000000000\<Ggl8Wd000000000000l9aXDAek`V[6H3hW4X2CDXYXa1Kn5>bL1BGZXhQ40000XLfJTCJW8;D00000
4G;6Xh^6=93F00000000dW?9L?Y]0000<DYlhN>[0000XFV@0000dX2Q00000000l10U0000P5Tg000000000000haJX8KZm41SBh=JG@QP>8be[@cokh6bUDHa;8OnQ
<Q9VHhA^TD@I05dYDOJ@lQLI`XTB0cgDI4KSU4c?aA9l0000Lig<0000lg9l0000DTb2lE]g]A@S000000000000000000008Q\9P=e:<2\lL`X1ljfO000000000000
00000000d?:L000000000000PLWi0000`O=ia9fTI9obA:jXD5=nX;MPLPF5LV3ahdOH4olce7Dm8bV@UBa4TKBW]=WU0000Y?Mi00000000@?Zh`9R9dehQ<If6a>L2
00000000TjiR<:d9<A6ELI5N0000000000000000XfYk0000dfl`lmW:0000TZG?d?l?LOS>HPa4hUJ6@lN0UCBLLTck<l60hJXXL=LX0000Tg3S00000000dQN^TakJ
000000000]HSDLDSHn4BiC`m]6690000@3Rh0000m5O50000`\[hA7MnU>`9U4jjiDA4HOg4dP5o000000000000<fPn\J7900000000XJiTdK\h0SjiM3;>];=i4QRH
88ecd7UE49PPDW<Gla4RABDH00000000PfQTU;AEA<@600000000000000000000HVg8U9JI0000`TJV@D[74Oea8[Ejd[H8Q=_YT?LaI?lkM5FUL?>RDMII00000000
i6MA<A=T\ClG0000000003I200000000m;PX000000000000lm0Hhb:<00000000X3K3M3T>0000DVRL0000<Bdm0MlX@@M``Ql1943;L702Pb;J@O:[09[F84ic=6P2
8IAG8Y5`U<U30000DSFY@0GJ00000000<O6IT`VILcDY0000h:OMTEP^<NA]LeY4mC_V0000000000000000d0En000000000000@3[J`C8Y85d1dDQEXRETDc6T17\_
0000lfND0000l9Z50000LFekD[1c00000000T7Qkh<;R@\ojdT9eUC[ZD3[B000000000000HIoB`OI]857B0Nk4`]m3PeljXnB1A0YF0h1g0000000000000b[@lA?h
D\THDK[;I3dR965d97lmA@49L:\`XYbN8a:=XCaS4j9]`kYjlhW3i6NG`gmT0:Qfm@B4XC`78X>2@@`:\B;n4YIYhfi_`Ad7<`fD`i8kd9jb0iBk<kQ<M641i@6jA@nb
9AS=EBQehRIbi?PW0000TPNaa@h2QBajhEja`AM9a2T:0000U:fI<7_G00000000000000000000000000000000LPQi0000L\_k`>fGXCaaDfGQ<=Mo<EoMlP>GA?gj
`gQ\\PVGD82h0000l@i097I9hgkW00000000000000000000m@;PTFkn8[720000000000004SZMA4FWIDH`000000000000`TC4@BF_P5>d@@=>la7B80@9eBQVa>3<
0000dX0200000000TYEP`<E@0000000000000000TB\5000000000000lU\H00000000P>NX<ZG`@Tj9hPiC4oK\mAZ0d9kBPMWKHlNFQ7S<I@LNlD5A\2h1TScfHT2U
dg?>58cgU9[eXeL?`g;EE:le000000000S0L0000000000000000\i:<P5g:<iUcT;]AXW8j00000000`3<YlQWUDOab0]DCE7KM5>fc0000diAmY87j000000000000
0000H\N74Zf:0000000000000000iB\<00000000A1bfPMkYH\O^`]2>0000000000000000000000000000X:<40000000000000000XEUX0000D2dR`R3Ba>0W0000
`d8100000000l=8KhfR`L@FC000000008R5M0000a<LZ8fOL5AA10000H7Ojh\mhd>iiHS_L0^D69>51000000000000=2Jj00000]G\00000000PTB<00008dXO0000
00000HE]Td1WM97l=7VD000000000000`1<Tl7?<12gYY6^653_P00000000000080aL0IQ;hQI_D4X=i1S8XHhD1A>40000`98f00000000TU3ALfO=l4mNdgOQM<cg
XMcRh]H`lZH_ha`6<iZa00000000PmmX99FoLOkJM?SZl=?N8S>700000000T2HoH9Bh<f40LnVf0000\57Z0000XURD00000000dCCgh2E<h][UE?@^TPaPdYOEh=W:
l3FC<>XV\JS`Xnj]57jVQ;7UY@]FU=VDHWG?0000Hn8[467Sd>NJ0000HXHK<0F]81DC`7Y58YkBh\B?P:=592GYdJ;\Q=aBm0OD0RUCi6hT0A]WhUUlDkM^DiL_m;PI
X@]38AQMDaVRdcf_M9fDA@JA0000hcS]8i[U00000000Q4ng0000000000000000000000000000a9>V00000000\I9M4WYb8f:>Hn?OQ;JTiAK9HW;WDFhg`kG7]?iA
QBKMACo^dE4f0000000000000000LQM30000i=ek00000000\HS`XfH>00000000@SYHHb^GLe8Q8EOOdV4Y\Tf5H`\B`AD5l:I4Tl=YI05Z\>@<=:DD1>5@8?e]]B3;
0000000000008lh[`ljD5DKN0hM_4oHHQ>RP0CD[dKX?0000P1I5X[N;m7bOhc;am:oOhg2dEB2f000000000000XNjh8TVk@@\7PQ9FP>FS090A8H:OQ4;[i@I0DeYQ
<f4S00000000@]]DPAKk@eEk00000000U:9L`NF:X5VG@9i8]:3PHO76DTY^0000000000000000<H6_50TZ00000FKOU30?00008nQADeo00000`1gfA;QE45>H0000
U1RG0000HQ[I0000000000000gA[00000000==aT00004BHc8Bd4`@c`XJL[X9ElLMKTlYeUXd2EU10[M6nA<4P=0000@fDh00000000\L_8m<\2\U>N@@JK<]aO0000
000000005@W:UC0a0000000000008]fQ0000000000004ZogP2^AT\QWE7FY<Ra:\V=SM<88dXH0A:c9H=^k000000009<Bdl[9Ih4kEdQPX00000000<cfLLN[c0000
0=cP0000<RiHL0ekL2aeYC<X\PVo<nfg00000mhd00000000000000000000X^GPH_S:P^ANXaKA\DUQdggN000000000000000000000000P?bedV`30000]55ZP4FP
UDG[`\fW00000000TTlLX\GaA:AO8:g]000000000000000000000000<kY6`=Wf\[GLQ>ge=CRE<Aj=0000m@N7DiSi8QiE\]6OE3`kXS^;56km00000000@:3k`]1K
i@9^000000000000PGY<0000000088Fn0000H[TZ000000000000000000000000000058Pl00000000UDJ^`EWF0000000000000000d4F58I0Y0E`S4]:Em4g?0000
0000X56alBig000000000000000000000000\2]J0000d;\Ed[9?<Db_0000000000000000hQ5ITP_X00000000000000000000\m[\00000000000000000000PgEQ
0000000000000000X7JU<^BG00000000@1OY<>bf0^j;XldD0L^50000]6_f=CRcDDSZ0000dNhEhJT@TO4Y00008IRKTIDUh=T78DLeDQ2FPeF84n]kdQK0PR7Na8DU
Pag>hETn9>15=CoOTg]F0000<PE60000la4B0000laDdP2:CIAS1454d@[ZOXVgI<>Y[000000C8<3:n`Jal11?60000Lhdldjf90000H;J<00001@55`OCfTHQ;a8S]
0000000000000000TK6KPYP900000000A1gPD0fb0FONhhHHI1A8dKa0Xa43U7TA<m:<d5X50000dOh[hS;M0000000089fD000002?KdV9EPi3BeAR\000000004fUd
0000\ZD=0000`?=nPLg``BC9DD0OTc1<Po=P00000000L08E00000000000000000000X;[S\@0i84f=\Oa8laDXY7`DlS^S0000Xa`DA0`dQ:JE00000000T6?9I9T[
T_H[a?[L0HSD]BoY0000P;7;00000000lF]g000000000000T1WPdSoGd7g?LTI7H3o]00000000M6:BD2>i<AX0h0S;lUhj\bDWeDIJDX[iT6=hHHe\0biWDmbT0000
I@e>D41H`Wno0000XG:h0000@KT38hM<@KmZ00000000Q12k00008j8h\[Ij`kY\A651H1EH\@R@PC89\DM=\F8\TNKo\NM=dhI7=0_PDVT2]9]7]:0n\;ed`O]QPAY:
1Ahdh2m8hfVd@6_ZmAIeECLW]D@800000000`b4[85KJ00000000@5;54__I00000000<@DB\WoA\[fh`[m^D\`>P1CoTbZFXJ<XXTURM=l^P6DG0000000000000000
0000XQKBTZYl00004AIK0000d>o6LPZb==FKHSUW000000009Cm<<U0QHdZ0<Omf0XjWDZj^000000000000`HL`00000000X?6F0000000000000000Y>G=00000000
\ehd0000Xk3[1?]J00000000P63kXFKh0000HO[`L=]DL3nPPPROL]A_Pj_E<omi]7<1d9LBM>210000\G8P<I0B@ng[00000000<COb<BU;<JgT@A_UI2TZ00000000
P2ZcHUBWU4@5To9`94YQY?>N0000@O;1UARJ00005C[NHV[DX^8oD^HiHcPeA6@I00000000Y=<a00000000000000000000T<Bi00004TFeDBF?HeE:Q9024laf0000
0000PP?i4l7J4C07HV0g`=4ml;fbXcIA85=aE;eN000000008K[k`m0dd;8S<j6NhCKW<nRBP7kD49?V@OGLPnbKY0iN=9eXY<F`dJZ:HhZVQ4`9E=0RQ>cTe>THD9b:
00000000000000000000hL1;T_Zb=1iS0000000000000000aBmR00000An_0\9Si:FDXbUH00000000@64UD;Z50000m@JJ00000Id\0000hAaPD4U@\7cRL;`?X4S0
XGMZTJ:659OOP06f4mLJa4>;\Rl]L=6M@T1IDEG]PVb:TZm_\h[j4kCQL:0I43=6]@BC000000000000000000000000l?cQ00000000`7U`1=S200000000T2\ZThJj
e2E7iB>EDV<L0000000087agY?[40000lZae]60B03KOPe=e4VTR83^LXkR@5>FD]@i^0000dX@i@gFAdn9k00000000lg<2@5O^Pi;34i?;00000000<fEd0000Xa^C
0000000000000000L_1e00000000000000009<GV000000000000e1GY8[cU0000000000000000L3a<h@9R0H>j<[Nk@S684133d_`B00000000L@Q4\l6B045edUHO
8_L7D0XYI?Ne0000@b;XXP@80]ng@Sf10000\YO^U>Pm8l\D@T`k\afe0000000096SB000000000000=?jX0000TJ\TE3@6ACla0000000000000000@gFI00000000
LRF:0000P]0G\9bidge4000000000000PnCGIBfD00000000Dg9b000000000AjTDkj\A@mN0000`UC1dM=_4k^ldmQA4XA5a3>:00000000@3\5=4B@000000000000
laQe0000A=Nd000000000000000000000000hC_O00000000`8^l000000000000Y;8m0000DoMZ0000<khEHL:i000000000DIh@h6@hlF600000000A81S1?obDo]S
1@fClJ\jl?gO4bWE0000\LXXd2[P4=f[hDgQDO\ND8Rf`g@5Lie=Hl5Z@l8=8nGXU2TlA6lX1CTO<TTF8H6o0000`YF70000T:F`00008L^Y4OW4hVYKdio:00000000
E?5K0000d\XoL1K9<@D4ThT[4Y?Cd]h;Hh:nm@3O0000LDeP\QnQ4aA`U5=3000000000000D1TD`65R0000\>M<9?HAX\`S000011<M000000000000000000000000
0000@GV;l5]o0000X7?e@H7k5>Bc0000`G[60000000000000000D^]N04<ZLG@\HUoKHjVClN1G00000000]:1^@d`6lP:EdJX80000dGoGhDLT\4VP\K;fA4L]hgh:
0000`34JdOd^A6H^<0B25>cK0000dDme9=?4X@1oA;k?hn5b<c2N00004XFB4X\Da@D_l?\T00000000P>\6000000000000``Wb00000000P\aSP:`iHCl44E=he6`f
00000000PVQKX?VU0000\DM2dY3ZTca]0000XQ`KL1Vc4oJb@bGgLELnl]3YH[RjI6ZL0000L;4^]8hfU7]:TI_=`c8BXAA;HD\gTBg>TDa_4NN9d`CR\c>7<dCV@9fR
lP^N<eV5\o[om1d\0000l0_I<BAMlGPNhP1[86A1000000000000PcBT0000lVaW000000000000X7>60000D7:0d[iJ0000\iO:d`\`0000000000008;>\8IY50000
0000dm_VY8gjPN0S0000\AZZDbG94m5D0000@cRh000097Am0000`]M]0000<iida8h>\Ggf<ag_0000\nNQU<3mHi2c00000000iA510000Q=PA\>_\<PcIh<m60000
941M0000`1P[TH=nlY=lY4e=l00YDgd]X<N7T>RVDOjEdP>9H@?OXB^DEB5c5B:44OHI\_;<heU0<m79@5]_=BNJ0000000000000000000000000000E4j100000Wf6
00008VSC@aNo000000000000lQmh0000LYS7e1F4`4HOQC3RDC`JX2Lfl8j1H]KQhaB:D3Bh0000\G8oHHVCXQTe`YmbQ:8h=<aZ`P4K0000000000000000l5FXX:Wl
l@R1@@[O13[SlDAEhF1]hQJD0=fPTA>]XcW78ofP9?U^0000i6M300000000000000000000<VX0<_2D8QQ3TlC6@13EU:>KPVa;`;6C`Z938eUH00000000PhVf0000
000000000aBc0000000000004_9F00000000<lSH00000000L6FM00000000LfLcH;Tm00000000000000000000D>i0000050J7<?kFHeC79A7M0000lDmE0000LEh_
0000000000000000000000000000000000000000000000000000@=LfTgm?liRAUA;jXRU:53dl\?@IH^UfTki?<CS<0000lcVR0000D2JWm3fnL5a5@CFFe94@<16N
XKbS00000000000000000000h=98000000000JeZHYWE000048V60000000000000000000000000000000000000000dPh600000000T>WVY2AC000000000000`=M_
DgRY0000d:2I\9:m0000000000000b_Fd]Pe00000000\D]_<ZnK`=_Ze1VC]6^V40HDH^kdd93N\cS15;o>m:90Q=]j9@Zd<O9<0]o20000000000000000dCjmdFJ1
TXgK<9`OA4=?i7LWMA120000`\S:h=KMTR9m<gibYAZiPe6dhF<EY0g\A<hn==Km0000P8ILd4:V0000P1kP000000000000525_d@2:PPP70000000000009BX40000
m5n:13G60000000000000000000058cY]B6kH1?046:MPc5S0000HR18<ceZDf0n8Q30M:0^`Jf^5@kY0000L>4oY5@G0000e;d90000000000000000000000000000
00004B2Q8FSK00000000TC9?0000000000000000@UA^02`e48SPX:g5LHSQhCfQ0VCa<X_PY1\4XA;6D0QSH\^0hS<8U5k<i?JH=A=S4FiZXGD8@[]Dl:2V0ORR8h`c
LkIEl270]?=7@1UC43<9\9Wm0Q1@Dl0fUBMBQ1clleFaTidElIINDonYX:S:DKnAa>jS@fXc0000lNc_0000T\gX0000dInRPbEVPfCeTM5OP\aa0000000000000000
L@I0PHE5000000000000@W_\0000000010k@00000000000000000000X;HT8L;WhM@000000000000000000000P?@Y4E:LI>8I00004b^`HF9F000000000X8=4\IM
00000000hm>lE>Mj00000000lm^88T6h00000000lWj8T?]eD:R2dL=0LM3;0000P;;X00005<L6TY76`1<G000000000000000000000000d=G`HC]OHIl@h]@c\mYD
0000000000004g4k\E>G0H?R000000000000\Qb2HNI9HXC^`fOg00000000<hDe92N3Hh;M0000000000000000012`0000h2iPd`aHP7fe<b6L@dGIdNBOPJUjD6@6
56`XEA<?D;0?0N>;mAN0mCjc000000000000\cjlPMiT00004aU=0000d@CeYCWa00000000PB>\]@nn0000dZA^000000000000<KV20000@QhhI6?5a4F=XNem4WeL
<Yk8TEdjX19LhJO_hQd80B2jT^o9dbm\de82M8;^E=2Si50500000000h9SA0000Hk_D@3i`TJ_ODbTD00004GQ[dQgi000000000:9mH<lhiBT50000000000000000
4BG\L=2B00000000@>7T81fjPZ7C00000000\BRW8KFT83bn0000\WD\0000000000000000H?U@XD:[PFLQ8LVGi6DU0000l7Ki85GR8Yge00000000000000000000
0000000000000000XG]KdKEhH3aZPP:f`\[>08ak<iB:aBbNH\3`H0XJD2dJ8M3L`RmSXSc80d4e=?mXPU[g`bAJm@QR00000l@k000051TU0000=DH300000000i>VL
0000H<@54>LcX[>30000hDbIl4Hh@U@JhaeV0000U7MQ00000000T>WF@8\klEJhlY_3<`cS0000@8O2X\11H4T\d2GVXC\D`NF0<mG:0000DScW00000000HC?Y0000
0000<R1mPh9WTfhLP9M2DBL_0000<E0H02B_0000PYGW0000000000004L\7L;PmLbP5Q@m9XZE00000`5Xm000000000000000000000000Q4jX0:;1`B:4T\I\0000
\8kkT3_B\HDXXX:iA9P1PAYWDNG5\Y3=TeK:8fcBU3^RQChY00000000DT>P0000lUl0=@Io0^CG00000000De8o4JdNX_6Q0000@Gk\DZ11d\>=4[Z=0OBS4e0Fi?@O
0000X@BF]=mi0000L3mL<cnWY3BVLd6i`S2YLcUOI5C600000000XQQ<XYdH0000<Sj:4BmP000000000NY600000000\ZF4d;BXe30m9928000003HU0000HdDllFZT
D6JPh<cX`HUOXRh48RnJh\FDho7GP?`e97g^D3D]mA1b5AW9000000000000PE^^84[n4VjFlP83lQV0`i8_HOdgH@0X`RW]0jBXh7NMM44OdVi0<LNR]6fX\P[lh<2N
i5Q=\RIRXYc_I82KT2T8l5cKT9DPd\5:D^4aHfTclG>?58OFQ:meQ=nVDN_3\VB7D\>j\ca0hjPdM@7l0000d[`A5>`H000096]T1CbS0000\8a0@3:^I4?O000088VE
0000TOFi0^i8<7?V8IYG00000000M<Q100000000D\d<U00;Q:^;];N;PZS2df[W=461mAL2HHA652=AHPM1DA520000`X3I4901l\k9Tf?h0000X?<Me7<T8MffH]fl
0000@HgfXZZdL2oCHl2>U68PHNgf0000HSUF96NeHDC8T67B0000000000000000TZ@D0000l2aHD[19dc0500000000M3\d0000PON600000000000000000000XH>X
\RSXdc<j000000008M64DSX\00000000000000000000X4oQP?oi\FghX`8K97W`<IYY000000000Cg?DCfkX;GbH=Nf0000]<dc000000000000hOZ[00000000XVV9
=>PL49AP00004JmC\\1I0eD\<8S1\oTIH4jNl]TX0000000000000000DS]_0000`SGI\U_]00000000l@4FP>Ol<]R700000000Dl8^00008TBH=CAh0000@R8nX\Mj
00000000EDS7DZiWhhmR]7Z=0000dSoW0000\TRFe9NK0000000000000000<7oc000000000000@1[60000\o3Z0000l7g0TYMk@iJGPg2S00000000h;DI0000<4dG
0=OU000000000000`dQn000001T6=9_100001C[B000000000000X2\:0000000000000000l7n<<5>R0^:>H5R1TiK90000T=2N58k:=:j=0000L40TMDCP4cNO0000
T7dQ14i_00000000T_TYTZXg<cmhe4fG0000d7C10icm0o[C000054dKT7NY8fJ\000002cK\@IMDed\U9B9LZeGhl9M000000000000L5dj<TIW8f@400000000h8[3
00004bW:@]]g0a_?@o4YY9UW00008>g=i?PE00000000HA?[d8M:h2mGdjB>UC>Da;IXX>1A8Eae0000e1VS0000000000008nP:00000000000000000000=5if0000
E3DH\TU`\]09`a8BTmdd0000A9?28Q=4XB2Bm9W^000000000000XdSR0000D4Pc@\?G000000000000X2Ti\J]K8Hf80QCT8HVhh_k@ED<E0000000000004d`a<dU`
TfhAdgA:dL9@@0=GDd=2hlo[a5DGUCNm0000L7;k00000000000000004Pl\PZO00000000000004QT>D<9S00000000000000000000a3A\00000000@0B;00000000
0000\Cj]<l_00000L9]9hP^>8RYDQ5SQLWm1M>j8M@QmAC@f0000D8XblD4l0000<4=ieC6FQ<D2h<cJ8Zg\0000\Cf=<WE[D[>?HI;H19Q7M<=0e?\oPZgl00000000
0000000000000000h1^9D[2f]6QI]@0L00000000PT3D000000000Ab000000000=16I00000000lSa5XJ1\4l^`0000@LCm0000UAc]0000000000004;YhY@nPD2:2
h=mJ]9n:0000P5\?\eoDU01EQ9Mk0000]8CW00000000D7e2000000000000000018ES0000YB7=85G`000000000000P@oJ4<h:\G@N0T0<UD;jX7Th000000000000
0000H47:0<;o50`D<5M;0000hWTGL\RM\hhJ0000TKIjP5K<HK]e<N7aH@GY`ac941Qi03OAhg46hkP8\L]D9:od9@ehTU\ZPULR000000000000000000000000DdNX
0000000000000000@KPO@K8fXUkS00000000000000000000]1@Y0000A9Y7HcFJ00000000000000000IkS]2Z708`<Q8D3ECjW00004=:L00000000@:lb\h240000
0000000000000000l>m:0000a7VR0000dD7A`Wn3]:ZF\4AD@>PD000000000000Y>_I0000dXO:@=Jh0000i0<@00000000L>[3]0=IM<XK0000hV^:@4aOLOlZaAYX
d=dO0000E@=<`Pcm8^Y^e>IhdhdQ000000000000lYY;<d0?Q5Z_0000000000000000`8W>T@h@8_eXXQh[0000Tfb>4DQ]\;cQ=7l]Q4>oX?Kca4C\0000`@`J`Z7T
HEnWLNT?hWZh000000000@PF\8<m8V<<8f2SDCYOHiCKHTWPdVg[LLVg8V7:PD]J8KF^LS>d8cLBDa0<4X;?820\`[4?TYeo\a?BXh=;e0A1=4nNA@O9E@Z:0000=B_<
00000000a9ZC0000<B[X@MI9PNf:9BVH@Vm\@]6ld0ol<LPK\`AQ00000XUjDdjkh=k]0000000000000000`Rc;19^_`ANRLnE=0000DHFZ0000X[lFh@XS`01AP1Hd
heXBLe\98enB0id9T0_V@kHY0000000000000000Q=jKA@VGdT@B000000000000000000000000D7J@\9a5@JQei;EV00000000M6hD000000000000000000000000
00000000MCi@87LYT:FO00000000PFdj0000LUCZ00000000000000000000@[NFQ@=0T?l`00000000000000000000lR8<]59[H0QG0000LUDl00000000h^OE0000
0iF40000LQ\Y0000@Unk0000LAQ0h2WOH9@_Xd^i@6OYH2hIDa1D<m1VlUeDi?X^9?\H9DDRPcSD00000000000000000000HKalPF;>XQY9DKB;\g`5Y1EFm>KBe@fO
0000\J@oQ3h0d0R3hQ;gLYN]<aMW922@0000PMHjm4Ol000000000000\7`182KL00000000000000000^F\00000000X[aE@g74Ho>b`MMHPPnCHV^H10jOY>;@M?9D
9CmZ0D:D@Jg0Q7ULDfJED\77e;_G<Bj>000000000000XodGT6M6H^@G0000000000000000TNhc000000000JM?1>KT<]l8XbSF5@X60000HL\S`QBdXYRB00000000
<4]^000019c;000000000000000041Xb@_8]lPUWXaNRl5c8l2O7<FoYPGM;8C<\@aSE]>LYYBCah;5\lDMk00000000000000000000`N[<U3E6000044@?0000DF>B
@]U^U33n=6Y:P<hXDgKM\kn:A<N:0NmUPD2LD8ZV<FJU0000000000000000000000000i<WXD^1D_`aa>>CDDM^4Fl[4[@500000j>PdG1Z<]nLa=kS000000000000
M7Lg0000000000000000<emm0000M>F8TOJWP5Kb4XJiU>6Em?F:5Ce5000000000000dLOWl;d_A5e[0000DDR2P^73P5PjH69100000O@_0000P42dhJ0R00000000
HU]>dVA=D`<YM6IY0000D5P\a<eG0000000000000000@OD?hI;TLL5LI@Q=@L2]hP<Hh:E?H]bEm2?mlcEmP4]4@mZh9;4h0000]5l@000000000000000000000000
000000008kN4000000000000000000000000HBZb4WoT0bjgLIEV00004`5YPC:@iA7V4WnB<Zfj@[?\e1E\UB6;0000HKDf00000000Y><?H3BMDG2ndN=3PTi?D_E8
9CC395c`I;2@0000TVaI00000000P5MH4<^UPTWAljP50000dOZ:00000000D7610000PeWBX=5:0000@O:f0000hTZW00000000`@TOHA68HNkODmJ<5?WY0000I0?Q
]6R?00000000h;8mhRf00000D__a5@9R0000DlXnDnooE9_CeBfh0000`e>lX[ODU2hehZ^aAAl`0000000000000000i98l<g\700000000H1j2H5ROXJEY0000dL0o
0000`k3E00008M2Q0000LM?JTgTH`;TJ0000P:HIXZQk00000000Y5RmDeGL1A``0000QBYiX>dT0000];X>hfa9\i71E@MkX0c`DdbdDdR\<GRS@Fk^H9RT<WjG17X5
Lf];Q;j7DXQ7PQL`Q4TVE<<100008;g3<1CP\@m84H5]@YB?d]gfPY:H8mh4XEP<M5=Y\F]LTSdg00000000000000000000000000000000Y0hTU11cU<8M00000000
PI\JT1o40000TWF@0000m>D=0000000000000000`0iY00000000P6BC0000`Nn[0000M8]d00000000hZhL`[;4@NSnd\8i@_Qc`MJd8S=C<b9o0000LgNg0000d<gK
00000000lZkODg7Q4[`bD6@g=C^9hj]Ai?iYU@\_0000dOOSL5@YHELJ000043<LhB4b8Z=FLl>7=2J18hgL8RhYH8c;Pa87Y5l^hFX2LO0;DPlD1<VGh09YE>E35@@T
hXP;8[@Ki;Dk00000000hn`?XB`J000000000000dIH;d1PML[ifT6Y68FS;D>nKHJhO@OG?PfIYT::>mCPP`_G6@UAO@Ll_Dd37M0k`ECkPA=mK00000000hVU10000
0000000000000000]7mQ00000000000000000000m2b_0000XMBW0000000000000000l6CI00000000\YJ80000<7Bd000000000000000000000000MDK300000000
0000lZliXdD@000000000000hBPZ\N648SNahh9;`E7S000000000000LTNc0lDLU3D^hcHWm?VoPN^X=51]0000000000000000LMRe@cK10000PK`G<\=k@1N]hhi_
DY>;Hhm1XhWm<10:X2W_8NcF\ba2d?Rc@dED4JIh@fl<`O9QTjJ789Qk`B24i6Hl0000000000008f@A000000000000D6h50000101m000000000000000000000000
0000lEOFTg7B432O`J^j8KaMl1cA\Q7i0DE1HfDZ]18^e5BQm6R]a6WDI:UEU>J[00000000000000000000l4m<000000000000=4M70000000000004U=6a4J_0000
000000000000U37=0000000000000000872100004I??0000\WUBL[6C=97PE@OQ00000000@HlKdYXA0000000000000000000000000000dGOc00000000\RE=LXLN
00000000000000000000000000000000P0[60000000000000000U9k\0000DJlLhQdE0000000000000000D]Q8`U`C0000\6RRDHC<@g1K0000000000000000T;1X
l>CLY3WT0000PdZf0000X:k;<M[Ude=Gl7YQU>iTIC2;000000000000iB7I0000000000008XkF0000000000000000000059\e0000HMJI00000000000000000000
0000TTf@0iEU00000000H>mH0000eBjd0000TB_500000000<4340000hTU50TfJliPBaB9\D8@Y0000lCQDDL][H<<?hE9HM8:=T=A]]@0d0000000096oi0000`RlM
dZl1Xc940nX0126KmCd9000000000000XR_f0000000048<=88BUPP7KPTJeTb@3`iYEDHbZdX1LHmJV`1Wk]6Ba0I:<000006ERLc@h0000000000000000l36n`TCN
00000000`i1RX52@P>4]HL>fTH^B8ZT1000000000000T6a5h7Q`0000000000004G:[P@FbT5D[H5aj4Y2odeccP54Kh?6SPe39I3Hfe88Ca=;e0000000000000000
0000000000009?0h00000000<d^Ydji70000P9D]0000XocW000000009BS9X3]TA:2NDKMVI:<4@M5_l^l90000Y3cR@<aND3Zk0000000000000000XIQYd]SO0000
HH^N000000000000Tong<337P?IilL?3000000000000000000004J]XLV_>hZDgL`P]dW\NH=CA\D\\def9I1DKQ@ljHU\:H3X0000000000000I>ZQe@HLDTkR`?7?
`f_E8X\6djYgE2<E0000Y:VM0000`m`dDX`]000000000000P?ZQ@48iL_b1Hc7^5D2a00000000a7hD000000000000PQTP8Y`R0000Q:gg0000dP0?lh\;0000EBOg
000000000a;b0000DG<9L<meLZGo0000000000000Jn20000DI<;0000d[bT000000000000A>[h000000000000dAZK00000000h@3iP49SiC:600000000T7K_d2AY
1068dmd4a8Ce0000LC`l8HPn000000008\UU8G0GXI\hLPEjEBniP305U3N:000000000000DGTFP4m`hH1Xh4020000E?Eb00000000D3=^00000000h>0n00000000
8W\0i?e0dGcMP[o:lnYLPDj;4BlgLk?U0000000000000000I?\00000POT00000P?eB0000PB^48NGfd5NWHm:Ph2B;0000000000000000@43alcFYE6LV00000000
00004]KE9BSE0000LXIc00000000Q?mdPe;Y0000PB>N<e_Z0DH=L0Wn`J=L0000h@QAXDH`H5R^42nD`AYeh;EIDSSL0_fFTmiZ8DCHdiIdQ90B0000000000000000
\aAS<B9VTVSU\?O<0000P1US0QE@D@Eh00000000IC52m<<XL2P8<3?;000000000000<LZg48hhhW2QT:]dTY6c<[FkYDOJ=9R;0000\5\Pa@>20000813<<7]ih=1R
00000000lJOm0000000000000000Q6MOXn>cAAiWTRJ00000=9g20000TY0D0000aD>[0000ln^Ud03@0000000093D047F80000XEH<LHYc0000000000000000HNkB
l[M00000@gbe0000000000000000000000000000000000008FCHdWKGM?<A0Db@\E`6X^gn000000000000<gUnTCNLPEQ5Le^_00000000@ZT_DHej0000Y63;@BLM
d1k4d6m00000H]PU0J[b8G:K@16lX7R7H\DKe55lXJkB0000DQScD^@\00000000@YEe0000TPil0000lPc:`SlY`_g9\2XQP;i<`aTkD]Qe00000000@kAQ00000000
0000Hj^k00000000@=0\\Yb>000000000000PH@]8cQJ0000Xb>:0000a9Gc00000000`4R^`=MOd\Fk0000=10IQBK5000000000000h9K@000000000000`SlFP`?g
000000000000\7M=DEQc\3G8000000004fFETTXO4UN;h`nUHPHOD_FYTiNX04Z]Ln0f==Y29=[c0000l61QPm?XL6FBHA@V0bA=\W4_@JRk=1>JDMoHQCGDEDJC0000
0000I6>AIBRF00000000000000000000000008RSDYi_TC`Uh[Bk`nY`000000000000Xd7EPBK[00000000E5<6X]Lm0000000081A>LaZPXcLK0000Xo0H0000Th<2
000000000000<_c>Y?[^EBhNL2oe0000<cn8<8iBdUHCPg\\Y?2BT7>]lFLBDngk18>00000Y<oC4h=k000000008To9000000000000@;OH9?`;TE6?I@MP00008A]=
0000PN0e8_<=LIoMLekg<<b6LAlG0000h@QL0000@TnQPa\<H=`M<glidPPElo2@P5W00000e3^>eCE7HNFD4R_NPfY14=jg`oNYYCmi@d]oa;]UYAkF00000000Q6kO
0000EDIb00000000000000000000<fij0000h:FET;fTd]7_h0GVhdM084\UTf5Z]1GCA2W2E0RKDhcFDBnb8On;0000dfc0E5Dml@ICH9f4H8g]a>EE00000000PRhH
000000000000L6f\Phd;T4S<h9bKdVAK4CH1<fhnXkPjU0ja0000<50KQC:E\PQ8<lRBmA;^00000000\Q>?lQfETEe^000000000000`Ia3DgHHlX<[l5Q400000000
l\JNm0XD<Y`E4Z6OP`k6=7Bo0000l7?I4YT[00000000LRA2ljk80000UB]D0;IJ0000P:1M000000000000P42l<Jk3000000000000d`1Ga1S]4LaHXi<JiDDC0000
h8kXX<NchQ;CliGMTnoEHWOTP_i5dc?TAC7`0000\FgYTjFlYBec00000000000000000000T2H_HO89T_`20;WTPHIMLN4]T_gW00000000e@[?0000\\:?`V@L44eR
M<EIa8ffUDMd0000QB:I0000hbaA`<HMd;N5@4aC`hW=97;S00008bWjI6>g`?:d00004[h6E6KH00000000@j^=mBEb0000h2\D00000000XX4Sd5W[<Ul\0:hfDHK@
\AVg4fH[000000000000l9d60000DX:E000000000000=9@L000000000000hTYD\@mnd2McLIF9hTUDdQ[lLVQddR9A`\KMD2TP@7:<X5YPhI6=]7X]5;L^h_0bDHjX
Lho?08cN43I?000000008@igPc[RTAS@];TEA<M54XBVX8l^\kbjllYb00000000PIJLl8Zd<5>7HV4h=2nG0000Hl<l@=4JE?1RH0Y]XgTUDW?n0000DEe9L7DO`S`L
00000000\c=X`E_kA2;O93kQ9A]l0000DjUm0000X>]f@Z;D0000XO]D0000PX5?=94n98g60000`3XJ0000A8`0@L;gL96b0000i8RDHDKA00000000000000000000
0000lP[_X3A:dOCHP_jClXPjhZ`IU2[89709572WE<6amAbFiB5?05jZ0000000000000000<5H>i@\G000000000000PKSb00008T0SiAje00000000000000000000
000000005D390000`f;C0000U;1S00000000000000009?XL00000000000000009AXD00009=^cPWmT00000000PhNAE;]7TRdhPUD5\c^Y0000D?h00000@Eng\11L
XF9Y@bgH00000000ABWA0000000000000000l[PmlAMWPEWcTBf1hI;=DIQI8FT:4NdZPShMLL4P8\[\HR^Y4c`_I5_Y59jR00000000d]\]00000000000000000000
00000000@W61hS:Oa0IBHJVGHSWgdJGo8KXf0000Y?X@0000000000000000<hk34VomdfRQ`;YIDYcPPi\i\jX3LIo9\<jb4J1=hSm==2S:0000DcCn00000000@ILU
XLV0dSi7DJK<d6eSh[8V8oJ>11UQHNF_M86Wi8Y;Lb0Ul191M9VUQ>]Ze23k00000000AC0U5?e?0000XAiGHY9eU@:<DgE_`DdR<;K`81G]A8Ml00000000dC[80000
00000000M7k@0000I6<UIBPQ`k6]dUJH<Dd8DD?6H]aD\C1LLN8:LdS[PoCd0B36@Fale3ilT`AZ<AjH4J9<lfa^A;_e00000000DJQF000000000000XOQa8RT\LYX_
hg260000LOPY<h6L0000m>o300004F]00000P:_90000D?fT\\8>hb]J9=e>00000000hPDM11]b1BI@00000000000000000000XTL700000000d[9`00000000h:\K
DDK60000TZ@Oe>63XIXa0000X;XE`@NlLE6elS0[To;`00000000<A^1000000000000000000000000000000000000DSF8I;1h000000000000000053g@56oGQB^X
0000P>obD[Q>0000XNE00000LZ:O00000000092iDCCOe4A5M>OD07h24UFO000000000000P6140000I::O@kWJM85c=4JE000055TohVUaD;5lL6;SLO\10000H3fi
XbOQ000000000000I6YJ0000PSli<4KLTEk8dhBU0000\>1M0000TGWc0000lV6J`4W<PYI7M8NY0000IALJ0000H<U0`QHHTMG;`T^d\_]FPo66i=K[00000?Ai@AIZ
hoVGHRd9\41iTXL\8nV;55R?4<e258RWD>=@Xb@J0000Q4QXHGgE000000000000000000000000De^=`iIX0D`\PVSc000000000000000000000000000000000000
00000OogHCFk0000\gY5dB8YH64FE@AYY@\;4Z@c00000000`:9IX]dTDUd^XJW<X`e:0`fYdNFV0000l0RnXDGZlC4GT6>:TMGQHU>eXlfSE7m;H<Vn`BSb]<>G0000
U;W?5CP_0mBP000000000000000000000000a?S00000aAfB000000000000\LT]0000`9g>00000000000005B00000XLa<\3Tm\X@6P6GVHVn>0^S]00000000QBGB
TDMRlXR>4P4d00004]AJ000000000000HoMFU;H@0?00i0b6\SS`8Po9T]NThf64TS6b000088Co0000PIWG0000LlQh0000=1k800000000000000000S<C=2U6P4j\
1B?b0000000000000000038i0000000000000000hdbS<55U0;_1H<dFL=i0<?\CDYZ9a4Km<86>4AWT00008EM;58DG0000hJMki6G[@h[Xi7:Ih=i_\VP@00000000
0000`Ye5Lcj6DUe]T63OLe9Z00000000<:o28GFg00000000000000000000`omW0l460000I03XX]jIHe30E52O00000000<6QUI=@i@V`o0000000000000000UD0`
00004@R`0000`O:O000000000000U8XIXN8X00000000<<bQLQQcl^cc\N^fa0TFU5OM<[P^000000000000H0U\DF\STN3U8NR?LmflLDB]U2ii00000icD0000H:8Q
@geg0000L0Z]l_98D3l5H\^D000000000000000000008C=B0000dP>n0000dIna000000000000i?G9X:T500000000l=SAdN@3D77AhP4>4jEF4R2c<2T[PEFOXUDJ
8XcbHcC;0000m@dZ8jG:DXMKP=RbA5:GXS6KHUIL@^E?T4SI00009C=i00000000HnjG0000000000000000@dcCT6D7`UjL000000000000<U5V<ahn0;46X8HRhBCY
4CS_\:BNT^NlHk[TDnTihB]7<oKF`@OMLGaV13N[PgAHI77Mm7?38FQZYAZQ0000D6g]`FfJL^0KP2lMI8ReU8Sk`<X\00000;U^000000000000000000000000H>C0
lRM;0000`1\QLLT50000TNS5l45Ud<D]lMNoD;H^PAci@Dh4DM0_`dYdQ65EIBLI`U=T0000dX@ILGOF4]_9\?]J`PT\d;5c<_SjP2o3TB@QXO^=H`gMLeKH@<@La<RT
4V>60000e>1_000046_kX\b=000000008LD<00000000000000000000XSDo00000000000000000000L=[nlkhi000000000000P\]7T?GWQ<nDLdS98QYI@\SKd]>P
00000000H;l>00008ZSSHOn^0000000000000000]<2nl9dE0?dG0n_5A8gDa<@E\[lo8WYGT>VgQ31WA@gW0000000050W:P?EK8?kbTKKkT0G@H<BT0000@L@U0000
l1og<KFJ]00O000000001>kg\n7Z0000000000000d8R`=CR0000THMX00000000000000000000\ZL40000XfUZ000000000000000000000000XG7_U<73l2;l4g3d
0000000000008ST;\]:l000000000000000043K?]@Pe000003kR00000000Xa^o00004:IF00000000DN10@d[i00000000XcYSHIm8<1eN`IV6HQcm<nDga2ZKe=94
8CRmPJBG00000000E6[b\bR]0000XKd=hPkQMCP2LUV\<_SKdH3iTID48g<`<WSHT>f800000000Q:7T00000000@A710eCd00008DFUX2nV=AlN00000000DFAI0000
0000000000000000L[mjm>ii00000000000000000000I4o?0h5Q000000000000\Y]b000000000000000000008WlP0000dMK;PeA>0000549a4:Q>HONT0000\>aU
XYEC0000`Q<O@UKGPj0j0000TBe;\=SL000000000N8nl2bkh0c?<d8o0000000000000000XBGI@=QDDZe70000DD;`0000000000000000\CMJd[=L0000h]OU0000
000000000000@R0em:BKdDZhI4kQ000000000000000000001?n?0000@;3TDK=FD4NZT;^MM5l2U<8kLA2O0gNY00000000HVJ20000XEn7000000000000l7\[dJ<6
0000\m5_h9IJh;k>E>IY0000XFD_00000B=H0000LXISM>[>]CHCH]FN<AOSdbO:a=j<h5bC00000000000000000000@ZCo00000000dOmT00000000d\Rk@Ado0000
0000H=Zo4Nf]00000000lL`@00000000h7;NhgB]lGZ50000X;ld`R?CmD:e0000T1`P0000\o?24`J@lPEP4;?a9<>nYBc2XIj=\f>b0000000000000000DTcU]>nI
0000<2KC0000i@?j0000DmcZ00004DJEDR<H00000000DD<X8W\?`Y<@1;Vdm6@k8Ce0<R[g000000000000X@`aPH:DXK:7HaZ700000000000000000000<_5I<k2m
@X:W000000000000DQH495=o]8a`000008hWd2Qc8NOE\W2lLhb@XGGcM7^hh`Y@Ta1Oe8SHm8eZd8LglbZfHAGeMCIQd\\I0000\?C:H4:g`J=@Q6oW5D=A00000000
LV1IlHL<\chWXm@ZT?o[DeAo=>VXH75e00000000000000000000Lb79000000000000DB@447=1Q4NnU5;Y00004M6[\FY<<>P9dkB]000000000000000000000000
\6\EDfh2Y;5Chm;8HMbh4UW7<n\YhLC\<Qg@1>Pa]?bNEAOM000000000000<PR[0000\MM<PWQP0000d_=PPdTohfF3\ni1I2RH0000000000000000<DoA0000\IFj
LM;NL\YMi1TEDKS4a3JGT5<Z\1Y1HCF88RSePVeaI5jR0000L]T?L_OD0000000000000000`GVjLIEE000000000000<4h[X9Sk0eRNl:ol=;BE]BR^UDRV5=ieTnZd
000000000000]@a`@JhoACQ400000000@g`Rdk750000@6>24XK5L5R@000000005?eo0000E1Jh8d770000000056h4U;b200000000@0=>d]GL\LL[00000000dG9B
h33YHWXke6VH000000000RZh0000lGbGdMYA00000000hC8jHedk0000000000000000L6Q`000000000000HX3[d9I;DaOf00000000U2^`000000000aH800000000
0000000004QKXRH]`dj3000000008[I_LBSAdo5R000000000cDi<DIETPPiT>Tc00000000<DW[aA>a=8T;0000PAEO00000000T@^kUBDT0000<Z8V000000000000
00000000\f;U00000000XcJaDn5>0000000000004;V00000i@ZX0SWDmC`U0000PmQ_I2Xk0000L?2k0000TcAWh[B[@dUlU;Ob0000mB2E0000@K4Om?3SL5@fhEhO
0000<9N0XEBm00000000PPXQ0000TJ6<0000`T@34WBR8Mb>P\Q;hC0PdA7f8MkhDL5`0XLmT^b3\9GKlb6l0ZB=@kKCPC5Rh;:3`mhLM4GY17CCi:a_YAae0000<aQ@
0000\2PVI0aZP]JB<`=90000LLMY`=R=5A5LL6mM0000@cZ7`S<e0T]Q4hX700000000a3hFP3i>0LI19625h^_eDcHfEA930000`ma``R8c@8XPPEY7D_T8@M2h8oJP
HhlCEBBG5C@<LgjFiB@g00000000Q2M]0000D=N=0000Ta0kLeiZd>mb@KgJ0000@aiB0000Hc`P0000DKBI0000000057N_hLUT8^][LfcVHO8T5ABQiAY15B1mLC>l
<g_11CXHhbKFhT9Wh^IRD`Qh00000000XTFX<U6Ka>2L00000000Lb2WM6WT000000000SBN000000004CFa00000Oaj000000000000DcO`0000000001iC00000000
8FLc<FXh8\7V0000dU2fE37i0000hHPFXM09DfZ:000000000000l<ZLlOML@O=]PUL24\kW4nc5m:^SdC[h8BEN000000000000Hfea00000000000000000000l0?8
ldEN00000000e0cD8GNd5CV>lNU@000058@]M>7k0000000000000000000000000000PClb0000000000000000`Fg88aGi\=Ik00000000a0_:00000000X0DOPFXU
I@I<hVkRLN7S]@d?00000000`2:Td9<`0000l<:MD>aldeg>00000000Pf6R<m]49DL8415QTiN;d5ZM`RLE@[lT8]2mDVlnlo`UeAYd0000hh@20000000000000000
Y5PgdIBV0000000000000000=1fa000000000000d@k5PZX10000000000000U<B00000000@A:h0000`Y500000000090GL9CFoDLZ[0000dCN\@W1]TdAJPdkh0000
mCo@T1MY`OnlDbL3M9iD@JDB0000lSOnh;;Od[L]Y0YZ00000000hT350000<:^2H_lh4=7Vi4C?8]C`lbX]lo_haAJR0000LI^h@ClQ@O[6E3o;m8XW0000@6AnL?9`
h2EZHOcePWMFl_V:0g2oD`9H=6\dYB1a=BSihYJEPF4`P^9eU?We18fXe:5n`5P0@@^0PGlf`I?NH4K5X?8GhNeXX;^\@L``XSnZ@XE5@Y=>\0n?DM:><B3_88Bf@9m\
@?i_LVP`4a`ODU@W@iLM17K445JfP_:oToH2D4WHTP1LU8[f]<BRPLIa@MlEUAnXI=W:H:ET8;^f18eJI;^E9BOO1Bhf8=d\0000L2=k`F3>Xb1TlUhTY>e=00000000
0000hQDf000019d<0000lFJeXd`DE9K=TX5NA5i^PRjAd0<N\YoD0000000000000=:3<TJ=000000000000@[mO0000\:?j<i5JD:RO<g8P0PG30000T9@K0000@b^U
U<7BX3]bP:IiT5;BLeG0a?YW00000000AA>C0000`i0[4`2J000000000000000000000000000000000000dVW30000000000000000000000000000`4>i00004VN]
0000LSZ200008KD?`g10\h_4a1HT00000000i@Oi00000000He6:LUmX`U@dTO]5`X3:81Q?=1[F5B5o<02_0:fHdURgQ7G_M>IM@M8BTTY5e@D20000000046?K16^h
00000000000000000000PGl9hL3:HPbSLhB100000000000000000000l?MOlLG:0000LfL70000H9JB000000000000L\LG00000000@GIj00008eU^000000000000
0000Tg<QH=n70000M;cLLU1>H3>;`;Dg@==I811i06CkhJKbDN0@HKnPTdQ_00000000HLGDDb^4000000004]a]00000000`:;BE2]j00000000dMG^DBZD43A[TRJP
TUaRT10cH6T?HSI[0^JjD8[ZdQ28T_DkLi310000000000K6@X:40D`7XZN3Q>9HT\=01:040000000000000000@9cTT5;^X>5gT`_24CY_T`4b00000000l3Pm0000
Tkcb0000]Af30000<XlC<jcG0000\LRUHO1DD:LS<XbeA:lJHfeV0000h`ag00004VNJ00000000DbMRaCU6aDA[0000DQm60000eAVO00000000L8_m\1YNh:4]4Lo5
0000X;?B0000Dbo;0000YC@3LXQl0000000000000000hE4?00000000000000000000TH0B000000000000PGL5=D45000000000000<0Ji8RcU<V68\`GDL2Oh0000
<T250000PRT@4`?SliXke@\kiBTY0000000000000000DcNm\RRaY1I600000000lUWcDXZBTjQKYC6R@CZO8d?id:lJ\@O\\MM0YDLY`2>L0000dO18XdIF0000D6:Z
i39\EA?00000H3XVPXV<TaD3dDHNdo9R`4jh\;IldoaA00000000<J4[hA=GHRcj\WI[<Y5R0000000000000000000000000000@bQm0000<=B10000000000000000
`0:b0DiH@SGdTNZ2hcOCTf7AHg]hl]NF]@CNQASg<>\Gl`GihhnoLn:[a;3`Y@?RQB>Q9BR:0000<nJ10000@4NH0000L1SXlCL_PJZn`T4i0000000000004HBn@h<;
M:>000000000HJ`h@B_H<V=dT`=Flni_00008oPW00000000T:@g0000HOD14[@mlmS[000000000000000000000000@RAdL`QL00000000`7<>HX6i0000aB^L0000
000000000000@;1F8Na=HRc`dF9m`4H80000d\mF`f2b=8nG0000m:Y50000hBOT\2k:l9ViD][B`l<L49@V`L[mE=A_00000000000000000000\a;AX8F9TTNVXbZV
TiMW8kIehlcd]69OU:e8UAMOl^lX000043`o0CV550dTHHMe5Aio0000A>MXP<H[<@hJX;4GDH>BTDO8TTSA4<mQX4Yf<Q7P<B4EP[^ZP<3@P]amI?I1Y@mZQALeD@@3
00000000lBL?846QT=RU`[]ai61bL=5dl88@Q?oDX;j<\]f^`;doLNodI@b8M?kia4Z4l?IIYCk_00000000000000000000Pl9c00000000TGlQXS:?0ZV>000057C_
000000000000000000000000000086FZ90\@h\Ja=;2g\=hQh2OWd;\VDD=2mC2PDSMgTV9eD6YA`ZaR0000H2GdLIoV00008[G;00000000DcJYP3H:lA=oDB978PB9
4WI7d`HgL5aSd_Z3]3Wf0000000000000CN1d_454g^70000hJ\F0000000000004YZndLeH0000@UWT0000000000004QoG0000`>HPY69[1D5Ud\_0L3TD05KVhRBo
T\O?loPoT;=6]187E>\70000I==o00008@iVDW@GX6If<WaR0000Y1bMdX=<0AkDTXH;L[IUhgPEdh@P000000000000`aCaXdeC`ogOXQ\El216`4^n@<GLUAejTNiS
0000<1C8]?Id@J?TY@L<0000To<hm6XB\G6glRm3000000000000000000000000000000000000TToa000000008OC4Td?90000P@<I000000000000X=eo0000P_cj
0000d2<8hMOD<TRS0^ZIl;dLl8A[d<`Dl@UPXD10<G;S8N?>@W7KY4=1=8Hm0000000000000000l4bjX5\0@j62U3`GdBPB8?PTHE>7doLXhP<?8340`U=_i5bYi67U
d05>lRKXPB:ILZej\7W9\=<bTB@Cl=PShE][lJOTXA0R=?J<`Aac8@9D\GMMT<jB`JQU\02S44eC`Sm]dfM18gFYi<`^<X1W0ZoGhcHIT`olaDNHLjAF000000000000
00000000IDCh0000dA`]PMeG0000h<VI<FTfl7O10hj:000000000000eC:Th3jb0000hQ9b0000D1[HXB;\<Mo1DWJ@T57nl\4`T\WY00000000P]m_H@nB`b\RPmBl
M;8R\41^`5U_Hm]T0KXKTVQ?00000000T6nS1Bb60000PGI9i7?C0000h;:T\XjeH2bA56BA<Pe:T\oD8BOd0DfKH8T?@_XLXgLMDC6>hVHnE5JM000000000000U;g4
<MKo8LI>E6Uf0000dCkTTPoI000000000000000000000000H]O4\_VQe9PU000000N:9>I;0000HCcn@_ZEDkLh0000d=@ADdTZhN_i0000e@6@X=FM0000a@130000
0000000000000000`8Hf\<_DH==5\JQ4`KCmhX]M0mEZ94GIi?Q2@OJi000000000000d^lET12ShDKf0000H3HcP5JWA3PN0000TWWXX?g500000000000000000000
hU9YXPjX0000000000000000PKTn0000000000000000d;;;P>]V8lHn00000000lX[FL`?Bl`Lhi7O4DJcZ00000000T66:LoW>TEgQ0000000000000000d>Toi?4[
00008Zk@`i6`eA_gd6NXL3l^8b_900000000`I3hXRJmPMV^hRk4LaL5QCH[00004Fbf<44i00000000000000000000PXF1Df_8`DW88E3ID7\ji6US00004d@OdO?@
aDBcX2ndHFAZ00000000HaJ00000@ZRZ0000@flU00000000L:YH0000=35_0BQm00000000Hi9Se=cg47XP0G=QlPIOTecU9<4N1?n3db]>00000000000000000000
0BTc0000PXn1l_XY0000m=C<<bC20GJLlHkL00008U4O00000000YCCN97gJl:cK0ZCK06MWhBYaAA?Q0000H?^BhmlJa@1N00000000\IeG0CMg<^oJPnfS00000000
hooM=3nm`P\EL]cZ`acTlRNn8Yh:50DO0000889D`R1]hLem@>^B<hGN`FiH<?nj8a8hhPfmXF6Y4NW:L8[mdB84U=d?MAoQL3N\000000000000lijcHbb3L?>blU?P
938eI@0X00000000000000000000000000000000I?>?0000PEjmLUBGD<Wj00000000000000000000djRIL4JeA@NC0000lLlN@3gC00000000<R\5lS1j4fK<<AAf
H7VLPII>THNd<McE0000d[I64J6VDZGOI8K[H_ad00008He:@X:`h@XDdS4?0000000000000000<7MM0000d2QS8NORhaj]<iEFLkKO`nTO=8J1dTGOX[>Lm?O^4LkC
YBgUYDOV0000e@RH00000000PYa?0000I@]d000000000000PabMdk[l<dJm0\V9a;Rk9?I=0000lD31`[`M``_R<>:0M9C<iC_2YCidhW0]000000000000HQ:`0000
00000000`^;Q0000lODh00008\HoDTS30000`gL<Q38N0000@eD70000lYOkda:HHYHg``7\TC3aTWMW0000d??V0000X9lF00000000h6XhX:6alImF0000LE_Td7F[
U1FVTM@V\m96`A7I`\f@lZhd\[nPU7GM`UU:Y@XH0000`IG:\imfd9<;11R1T=>Q4Je0TDWM00000000H@5^PVeRYB:jPUcGY?BhDRkC=97300000000T7`Z5CZXh5eZ
DMPk0000P4No00000000`k;1000000000000000000000000@;mDhLN`dXb?0000<>\V0000DMB000000000000000000000h1kB000000000000\c=:Q0oM0000]83C
000000000000000000004dag`aiS8HZA00000000AB0GdI71l?dilY24H<V`@ZeXDaa=00000000000000000ES8HFnYDOQ5U9[U<jhIE9hBe9lZ0000h7@Q00000000
000057\>\aJ<e?R4@c?J000012[TD[DMm>8da6AK0000@hZi0000T;nEdSQJ8Jj;doWf0000dBJM00000000lP@Q]5\PHT?P0000\kVVDI8G0000lMd`\eJ=e2]VT7@5
HIe>dZ5nd\feQ6T\@PBDXNg3XaSedG?AXiMi<8cedNKQlCNi@[W<]A=bABNhhfaKPl7kAAU50000Q?DN8F7iLR0Z00000000E3aA85:UXT:=`=>74g`flmHZ00000000
0000000000000000db\m0LWI4F=e000000000000hQAJPe[U\nSZ000000000000<GhXdc0f@=ZgLF3P00000000P7oJ00000000Q?AQ000000000000Lb@@TQBP]>SL
X6=>TY\K0000X0:K\Z]900000000000000000000hNaL0000T5MU<4[I\<S@<1\0\YcoU@H@0000TX5^@=X3P9m8hR=:PQ>00DiQlkSj12a@0000lK?^QDN]00000000
000000001:iblOYN0ZCS92]>00000000U44c@XZg0000<L@0Tc[@Hl07\C48M8ZS0000@Ao100000000MA5g00008ghY00000000000000000000L8eX000000000000
P;Y]L\ON00000000hEmNh[oS\mN2<3RF0000000000000000PbGF00000000XLXBhOo;dZ:0m7WG50g<@;W<Q8?TlJ=X0@A;hCDnQ@eYl39T\QVhPUJilcPQI405A;K2
4IkEH4UJlko^<o\G50PI4[N_T\?hQ?=FQADUd03iH6W>53R>D=0Ie?Y0aCS_5DAgdTbLd3C5H3d?LfBX19mL00000000`T;elU?B0000a8kR0000TULBT23VXEQo@^KN
Tm4=Tf8:0000\?=;0jje000000000000]>El0000`:h?0000LeIR863C8e<jTFnHl`C`L>C>X1Anl\BN<0g08k?oDI@`l8\WA4@]<7cnM6de];Tl00000000PCA_0000
00000000000000000000XMHP0000h[Jk`cG_00000000LO7`0000@h=RdEE:8N]^000000004NUoTQh5]5`m00000000]CHR<13Q0000h8WWTf6EU3j@0_Gg0000h7RC
XMbS0000000000000000U70I0000lh@A`@;c00000000X0mR0000lQdR000000000000E9=`lnZn00000000TS;g0000DK;00000i?:[\1OF4H[00000@fk9XcMoHeHY
00008bHY`5H1000000000000H<o0lP3S1CSM00000mOB00000000X?hM\AOBdEmU4G:<XJ2jHI<ZPhF300004X7KL3QRPQ<c8n=Ca0l2ACd]00000000@=YShB>7\D;1
HHk7571eQ7^21<FH00000000X<4YQ2;g0000hKOg88a@0000LI_QI2G6d\[H4aKNU;maM@bD9AeC4UXc000046kEhZ`8000000000000d:VL8?Lo`=Db0000<Y<1\0`[
8YLi@DYUhR;Sa84=00000000hO=P@<f]hYC70RVJ4`kglfGG0000X?=Ld59S1@T[`jkK000000000000dRUR0000T_X40000TSmj0000<66d0000DNgA@3;VXQZD8WC^
4Pi3TWWJH[nE`cAbI@^Q@@W9]0ebHU^^LbFTA?`e000000000000EASL0000=>V@0000`aTQ51Vo1:o1D4BYP54?X5A3=;]j=@<L9;R80000E4K_0000hIl[0000eC=Z
PYao00000000`]_h5>VdQAnm00000000=9kL0000PEJLl2TBXi4L00000000000000000000I5lLhimTE9Q[Y3Jo89@g8`33Lc;500000000a>hXhOKBP@G000000000
0000T97FhQ=_000000000000T26O000000000000DH1JDeST80PS@3[gP3lK@CAS<YhYDik?d?JfDB7XTT\>HZZ8h6@?LF_\i0UN15:kA7NHE8:Qa1LL`<_90=3\PAHJ
HibIi<eh]Co400000<>W000000000RlC`T2EPi\M00000000P6R`000000000000000000000000\R6<DcNZm>f<00000000h?Xn4LP0@RP^heZ@Y;UMH0ilTXhcP;O6
hf`h000000000000hjjGi>Zol1hA0000000041Z]0000hNdLHheeL42O<Q]2a85Q`J3RaDA@03@LADC20000X4cS0000hDGS4NVC<I[YTfj>00000000<C@UT^Z_0000
`L]Q0000<^f\0`lk000000000000PB:=8FmeHSaE4_F500000000LnOP0000DP0V00000000E256hZaFD[f20000hF<T@[D^`<87`R[Z4SEm0_^ZeC\DhB6PH@KQlEj7
lPLK@Un6\5O65109i9;e0Udl@\c7T5E<=<TOd9XN5DDjL7jn0000000000008UTb000008VnH<TR000000000000<[TjTJ[<0L<PDT;Yd^1A000000000000M5HW0000
d=WS0000DD;V000000000000dfG7`1\nU7E^0000HTAUh7b?`_5b00000000XGc_0:[oXJ>9`H^gHLB583@\l2`=XM>n0\_VU6OMLJWW`PNELdE88B<hhiPP00000000
X;k300005C9U00000000000000004^<HPZ52HfX3000000000000TXki0000H46]0000Tb3VLb850000000000001>Q<0Kmf`0aeDcNbhIi>4EiPDIgZP^ia@e^UDSLa
Y1^Ci2^je95LH9WJ0000000000000000`:bgQ1dF<=LM8NT[00000000000000000000000000004GSR0000m0c^Q7]^lOTQLH_Vm8l^000000000000000000000000
hD^V`RB[0`1T]5KG0000d<b^0Uf^0000E7=oL\R@`hL3TJinXmi<0De_A7fDPM\m00008S@[0000TZ[O00000000LPa]000000000000D=ZKl6Y\Db?g@m[Bhn1PX<Kl
hBgW8NlVDQ4C\:Pm=08\Q9CQ8G74hGF>DVnWdMN3AD?B0000l\fLXUabdg]8HJbgh9BSD9Hl0`9:U@dN00001B5WD?2FTE5lM9nZ0000Y1NX0000000000009<S>0000
0000000000000000@V^YP=e\0000\PWS0000000000000000dYQ<00004JKJ0000000000008EXODY>H000003h4TjGn00000000DJPKD`g^00000000D5V7l0^A11W?
\ZZF<h5?0000P=2jd;;Ei1AJ<_dIhh4<@O7U<j7TeD4b0]RY<ffG46<Z\TmJ8iL;TKki]:8L`=U5@XFd5?l5<e\a5A8ULUjg\dF>X<hj]B\00000T8WJ@8i[i=m30000
04UXT7Wo00000000000000008=nS48Q`<X8MhX@Y@O3GPEXjl=XB8I;a`c6^00000000000000000000\]L`00000000hMZaPaZ^0000a3fX000000000000000080O^
i@JnLg[3@K7<@bJ5m6i^0000000040OA0000l1WD00000000h@RS4e:bDe9HQ17I0000P7l^8^^900000000h5oC0000D\H:000000000000YCZ10000@=lZ0000lZk2
e=?j00000000MAQN000000000000m3]XQ3?^\3Z>l4U20ZCC1;EFX44IU<Xl0HFDLNJ415`?dEbl0000hYCFPgjR]7_f0000000000008JmY0000eA1JXSXd`UMO0000
0000`NoN0000@b;0HGio]7G=@GDJ@aND0000`OVEP2YPhH4S=265e;[`0000X_@\0000L2ioDZ_>h236TGOQ0TMnlm22Y5nl\8010000<UK9X=K3\UO2ljKCYBO4LRdX
Tb``\6F3hTdG000000008H2@lf`=\l]Z0000<NbbXdnS0000Y4MV00000000Dl;_000000000000Y:cN00000000\UBfdSUhH3dM0000@08n0000T2cVhnFOU5`M0000
00008f\dhSJla1MY00004KlL0000TQDYXf8MXH9i8Z[kEDOh0000M@;Ad?i3lE?ZdFfg]AG[aAjYXD[jUD?l\1baL:83lQoWTj<BE:J]0000X;j_e>Q`0000000001bO
l0=TT6Wd`J4D<C3=Q2go\6VdTN5CXN74`Ff;]78]e@Yk000000000000000000000000000000000000<X^l`cBHPeN1\_N:e5?;A81?TMhn=A4M0000HVHKLcX>0000
PSY9dKYB00000000000000000000l=TEY;L10000<BN4\4bM00000000000000004XHg0000522k000000000000dC4U00000000<@H^000000000000TCn900000000
]8_K00000000000000000000000042I=`J=40cbK0000Pi?Qd<7FPLdBPCVe0000000000004jL]00000000P0j@``;I0000dWY:T>0D0000@Zm600000000L;@5D[Ck
000000000000@M7?00004QlNP@_g`Y@bDh3PAD2=lR0BLcMA90?i0000PRN_e?FR\J`Ji4cf=6Zl00000000m4=S0000000000000000PL`m0000dMN>00000000A3h^
00000000XIIn000000000000000000000000PG`V0000lJV^0000U0JS0F=V<5]Qe6?a0000000000000000@;oFhT?CdXUWTZ:?00000000000000000000X7O]DHTW
dRl44^jY]AmV0000Q>^5HTBd0000TZ5?00000000XLJE82@O9CL3<7LkTd]C<lMHQ:X0m=<OAAV400000000LM@EL?ckPQC3d\T[Y:gF`N4;0000lP2:IDP^l]9O0000
0000XVcG00000iRL@>I100000000`bI;8c];`18d0C>1XCK8@D:;PXgehbg6T9FcLed2Y;CJ0000L[hPP^FM0000YC=NTM4C00000000m5Wa`0]EdMXZ000000000000
000000008469H5hjX=TcLZLVLmehL=L;@a>c`VfMUC2h@=a@00000000TF4DQ>Ub8M8g\D1SXR[NlXmT1BZ500009A`W`\SnY1ZKE53m40OI1@A>P;Od0000PJEH0000
LJ[U0000HdmQ00000000000000000000h1Oh4\;:TCUJ00004[3Z<dLeLiBJ00004C>@TZi100004YomXDWg0000@3S\0000X9_6HgiL8g>g\hWI@[Qm00000000E;dU
XoORHL^M8W>1H6kc]>XSTLTl0A`2M9BeT39od0bOH5=;Q;iY\SNPA>M1<eUSEBTM00000000lTK30000`>EB<<UlHA0aH9nIl>8R`aWi4_Y78cbV@e3OhGR?TW^P8iI2
02DK0G2LHmWl5CU]00000000dG`I00000000@@K@hQnC00000000PH:84:A7X<8a\kah0000d8`e8Bn;<IXO0000000000000000@jc_000000000000h;?QPO6Z`14<
`H91\XNUPf:34hK[00000000`\U7`:[V\5Ng000057>E0000H7V[Df4hIC]L0000000000000000T;W0d@[AhGiGhclK\TKhPD9T8KZZ8HQc000000008TVM0000T5]D
HOAH@4J:\FEa0]4o88`K<HLn4behhlL:0000`_0P000000000000@P8YlPodTf4HM9bKaASXPHQO00000000HR_^55D]PdlVD58<8`JQ0OgK8`10a:UZ0000<TEnDWl;
i2l=4KZB0000dT<2UA8C00000000000000000000DnZR00000000PBeg000000004goheCJ20000000000000000H;0m0000DcDNdXFVHgc2000000000000HSd?T=7H
`g070000000000000000@FO10000X:7200000000i31Cdl[f0000X7X;8CgQe7dk@J`ZLLf:\MZH`T8W\7Z`d6U^87>BHa^U0000l`YOEAciY?@@@OKnlV13@^Ef0000
h8H@0000000089?Kh_@>X\o4UCCfX?E^<1b400000Ac80Ufl000000004`[U0000LVk\00000000]3BD0000000000000000000000000000XFI=XY;C@d@hIC;kPF`8
D\F700000000@6eKY4Y400000000Xkkl0000LHU6@ae200008PBn5@7KL@nj4XUH0000TXcn0000`j>f00000000XUI[\hIH0000000000000000000000000000da;7
000000000000000000000000<R\Pe12[0000000000000000LRFQ4MEe@69ha8ZEU=l7000000000000a:Q70000X;i[`\T;00000Ae>0000XNK04o;ED3f6l9SO\L^@
iBoG]CB@00000000000000000mbb0000PK`U000000000000P;\d0000Tf][dV8NTZ9bX[:HP1TSdZ\J<m>T00000000HVDW00000000l;E0Lo?DH7>OXMb018TMHDT?
THP60I?[\U6<PAlUI@0:\h0_5BUXPETI00000000TMVmhRicXMCb48QiLf9UD8CKHfQeQ7N:m>Ch0000XRe8846EE1X;UDDaU5Fe0000000000000000lPnPP^kJ0000
lQe;00000000P<\3Y9`mlil9P^VadcI7a6d:XAVLd2D<=AeOI4:ZdKfI00000000\ZZSX\C7PjXO0000]CNRDTnc0000PVG]4h<R0000d:dE000087\1lZXDh3lTP6lQ
HMF>Q=9F0000`fE8la1eM:A0Y1ahUA=;0000`L4[8K:U@Xc?XBKl8\EYD^Lk=>me@`b4000000000000Lh<G00008UO^e17Y00000000ECXTPgin00000000hVBDD@mO
`CEW<I:J<f3BmCCZ@g_^4<e@LVQ2`jW;U7<d0000e7hTTDL4@bE1000000000000lc?a]A3T00000000hE^hi>jD0000XgO;L58ePPCDLY1e4bFCdmnTU4@ImCM\0000
TAbR0000l=CeDL2D\ToRHgb4Hjm;Q8EC0000e8290000ICMM0000TERT`^7P8BgKl`lL=3<`0000`SEZ00008Sk7HeQ;DR_Ahg5:@_Q700000000]59m000000000000
0000D@Vj1CmN0000]=Jn0000000000001:jgL:P]00004KlZ0000hdIX96HR000000000000LXOgI4Zi0000000000000000djC]000000000iFX0000e9UIDcDC0000
@QJ^946ah\\@00000000`mDb00000000HR[F0000lKGBh0G6X9^H000000000000lh;=0000L6Hg000057OB00000000000000000000@;>hPhYQE5RU0000d7\?]?V]
00008T4CP40I0000hLY9dH628TH\L_j3\SQlTY<nA8N>00000000T9mM0000l1X954o`000090njP7X]=?3AHXW\X3EmX@C3@HLR`Ilk`^F9=:_1@mZ<0000@16>@e`O
0000000000004XJY0000DWIKlZKdlb=l00000000PUaC\cM_LHo<0000HcE:0000H`L:0000DBb8lEVFT_>]0000LR<3<?kT00000000\AR900000000=C8V00001?kK
00000000000000000000DJb:00000000hKdd]9?@laaa000000000000000000000000\SRCTFYY\LFFLh7^0000000000000<fl0000h0a;@=\B07in0iP4Tk2U0000
H<U@\?hA<1H9=14MU:Ko00000000H]0oD<Y=LIn4\PTk0000dV0ZlI53Lc=L@0If94QB00000000hE1E00000000X_U;0000`Wfk8S5U\gZ]5D570000<C\k00000000
00000000eABi0000lYP]0000`2RC0000\Qf_H4g:T=[:8@d[lCIX@]97`]lb00000000000000000000\<f>@A7=0000@dV^000000000000@FFO\H9T000000000000
`4bB0[R[A5\H0000000000000000lj=V0000D:WJ@:7bHWE7000000000000<i5d000000000000PGm5<D9?DFVX=63a`846h8_`99<heBH500000000h6^h0000]6<G
0000000000000000000000000000000000000000D<aj@hb`0000098>0000XOWUD4b]HdX\19<?X9N\d];_\biEd6oUDg9L5C@Z0000P3kI000000000000@Q@S`Ik9
000000000000LJi:0000PU?60000000000000000000000000000h13hTXdWa04`hhS0XPd<i<If000000000000Pk4EH14l0`]o00004;BI00000000m2fI00000000
0000XE_CU@jl4E@MDSbWQBh000000LFa8QEMHM]l`U8EHYE74P_7dfi9<nC]=1B=Q8kb\_KdQCcR000000000000hVkmM?>ZXEZo000000005A@b000000000000`DPn
000000000000l_c7`@=LhB55h>_KQ4eUe?lA`f\olkk2000000000000000000000000P?f200000000I=ai00004U^60000T\:Jh4T1XAEc0SQSH2Y@@AJ<lKgXTMVA
L7=Kl[e?`h6]]0]DQ6W698YiHTV10\UEA;KDU>=YT4RGDX2_\`WT4aZlTf?U15]G1>n1P4nOh>ng@[hDT1JlmA[>iBC=0000@8gK0674hGk48c@Ci76N000000000000
0000000000000\_G00000<ESaDHohM??8EBUQ2aj0000L`U7@g?M\46iXilO0000=<5WM66g0000000000000000000000000000aC?d0000HR]500000000@Lk4\]?E
A5H;00000000Pb[O0000000000000000H6A=<0o_XRJ?XnQSLUT3923W16<eQA^8000000000000d7768m=J8eO?`fNQ0000eC8GI:0NM<Z[Q@:Wm@<^00000000<1Y?
12<W00000000\Bl7lOS_]1Hd0000<SN18QjeU4]N000000000000UAWl00000000P8:NH6`I@8d7XCnX`j0>0000000000000000PP6<0000`>PiY:76@1;50b2I0000
D8fElIPNPUPJhI_g00000000HUM3LiSG@Y5D@b\_00000?TTXg0_HACAlIZOd;<eiB41D\eV<Y>e0000TDAYl6Ql`<P[<IE6L_YFU1CKTZ^UDn;3Pdh0==c=0R>6E6L8
000000000000\K_40000Tb`T0000hW=^`[^h@7;YT;I`<Hf[P_eM\6RE0000000011a00000\AfUXeSIlh\g86]g0000LF?I0000X[kLhg\jl7[_hTQFA0QS07bg8YPJ
h<D?`T[PhP1kXX48heEFa6EGi?1:PW:iMDJ400009@HX0Y]B00000000HLJX0000000000000000594^000000000000H_Ce\U5J\IH^i<3F<dlG0000`J<f8]UD0000
00009:Z7HUZ@000000000A1QX]G;00000000@^P8PGLO`n0L00004FC500000000000000000000\^mRT>]5\IV[A3]<00000000000000008J4h000000000000lT?e
L2h<00000000D^m3T5P?A83ULEd;07EFXS=6TV5[@\YmTGC78;K5`78PlN_TlciWhb28PiM1PI3[domEl[BK@dI2a@__1D3`00000000A?6GaD;O9?6k0C:3m?fG\UZ4
0000HZ_K00000000000000000000000000000000000000008W<e0LGO000000000000LOUfT1>`0000hd8F0dEm00000000lN2K0000U<b8`JMR`LQf`UiGdn6Z0000
\fWY0000Dg?5A@j`00000000<eZd`k0mHJ7VP7<N00008BD[@8N:D;?4=?770^d>m0NV0000000000000000495Em07m00008eiiT6dSXn2j8]DUa5mF0000<Yl\E8QZ
4Df400000000=;Fn000000005:6RdA`El?]X0QAZPWOI<GgU00000000d@VG8:JOX8]f@[ojH600\FZa`MSWh\f7l_IOlfS51B@IACjH\Oh1D3X=0000M4X`<H5h0000
8d0j000000000000T]ELdcdk0L]g0000LPBbL[IK4O_fL\lH0b0e4h3150fJE5;MU89;000000009BdUL0?j<Nbn<FYK<nK9m=0gP;VX`d_i\>=1Q:;61>ngTd[5deRo
\EFo00000000`16\T25_0GZ@0000lDP?TWX_82g<PN=\`DE^@ICFHff6M0\nQD1P0000000000000000m>Z9000000000000l8Jn000000000000LmgDlbXmE;>]@D;n
0000h82JdBkPlFEBP3QelT?5<L?W000000000000h92K8Zmke1YCL=jBHRRN\WgQT\R[00000000\k<S8DGl0000l:]Ae6AmL6I5H^6A@5F9<0`k8P`FX_i^ThJ]@i^G
00000000000000000000DH4c0000dDhPh\ddI6dH0000`8h0lJCI4`^JDdi@00000000U>mM00000000`hdE00000000TBSm0000dLm[0RbYD:Tg9<2V000000000000
0000a2j=HENI`JC90fTH@4;1``i:``i^U6;FHH5EHIT2a2I1Q@Q^0000000000000000d7]J<G6G0hV800001C348D?F00000000962^00000000HH:^<6C=00000000
0000@6>ZdZUk0000Y>]ilOm=TIBolL9mDeJh4jAb97R00000\bFjDciHPRiU00000000000000000000L;GAHQ`U0000`nIW0000TZ8c0000T_J6PA8lY4[D];GQ0000
I=9g8oB^00000000LfMhLTn0@lAeTF=5da=<M4L=IB[dTPVS`1Da000000004`[a00008Pb;8G9aU0i6XNGF0000XX3n000000000000000000000000D[XmhD>@THlX
dZ4=lDbT0JDXLJHRTYm5<\A:LklNU9F=1?a7ED81DN[V@gfG<?DHeD8@@:7RLCIbT9oQ8a50L]9^Di:I0000D\W2000000005C<O000000000000000000000000XcTU
UCGe\TAcLJbIXcEQ0000PkWZ0000l?6;A42DL?aY00000000000000000000XO9G00000000U@1i0000\D=^hSX24TDf00000000000000000^aB0000PARH00000TOR
0000lkWlDR:7TM3^00000000`_8L00000000dk9gX`DK=?HJ`001A?YKdBCI0000@aP3i7;4\jk]XoXL59>dP@@^00000000<P8J0000000000000000TM;2@3[YXLb]
XTO9XC7b4M8PLedN000000000000HB[lXh8M0000<cb800000000lS9W0000TC61`><S00000000I<K^l\@_\0E_0000000000000000D]O@D9:?00000000]<JD8Z0\
00000obli?;TX09?@JY2<K:F000000000000000000000000]2BC8HX1E5ao000000000000000000000000T6B6<mL2`ZT?<[b30000000000000000000005;M0IC9
0MQHYAUDXKdQ0000000000000000lkODa=RQld7j0000]9RK000000009DFS491eh;@gH[_W00000000000000000000M@8nl<KME80\<<@ePPF@0000000000000000
00000000@R5=0X7;0Ah3PNk\M910\_]l\a5g@hoP]7fmi9b=a?iM00008Lbn\I8nPXnA00000000000000000000`a5=00000000000000000000PTN;0[;F0000m7[H
00000000lMg\0000000000004?3f]6Z<00004AN>0000XaN5h75Z00000000000000008hXT000000000000000000000000XAI:5<9g0000D]bPE>@Y@bce0000lLW2
TPKJ<9Ti\Bo6PUhA`k`4DnD78]oZLUDa<:U5PbWQ96aW\nW`]9@ZU9I35>:8\DghMAT6IAcQ1BAWHS5A0;CGThl6mC`=00000000hCI=0000LWZK4bl]07W_L^ol<KQK
<3FR000000005D4Jl7O?000000000000dV6kY9k<4f[5@e4d000000000000Pi=B0000HSLR42:b\B\XLTjSA@bS0000@6]G0l2^0000A=L]i2@E00000000I3Ef\;8C
@<i_0000000000000000000000000000hZVSI5j8000000000000L3jE0000000000000000DV?Llnl_a4lH000000000000TI1VID=M0000`]QC4FM8De^ID\2_m;ZF
00000000]:Ll000000000000hDeB000000000000EB<>000000000000@[k=@6UVE=h_00000000dMjP<W_7X1aEm0S50000000000000000@<<PhF1hhML=00000000
000000000000MC=307bY@^TK\S[jDWfD4OG[`^Y2D069PV:X0j]_=0kP`EAd@Imbe1=ME2LdQ3eXPjR3EA6T0000P`c200000000@LQF`aidiCb8`Q_o000000000000
00000000doJ0X<i>X^;4Pdeb0000dHi:@Y1=0000eCYe0000XBTH`g^ZlaUKa7dWDdH44`R]a?:g00000000DLaV0000000000000000\a?Z00000000dQK^00000000
000000000000M3ZlED9?Xjoa00008cLU100c<KfjX3d1lXacdclbe:REU?D]aAZHh@VU<5:_H?eiHhk\00000000D[U[`GT70CVTd5b34K0;d3M1M8\95AI8iBeo<8?k
L<Mg@L2f`eXbXfB@@D74Q47M0000000000000000\[a9YCM>00000000XWeZLGK\0000U=Xc000046j;lZP8a55<LUb1Y51M000000000000\`2<T2;@l3D3T3IMLAoX
\gcN5@W[0000<aQY8h?CE?5?0000000000001:3200000FaI@Q]N`SAMHd3E00000000T9KclA\b42j^8WcUPZQ4lkYP51>d0000H8bk0000495em<lU0000A?SE\_Nk
0000d2`LhhIZ`C>]\_aMlXjL\fN_PR]=Pgj:E:h`1@PM00000000000000000000Ph:T00000000@DE<A<NXd]g700000000`3E]0AK[hTkha@F30RI700000000DFP<
THCSTWG^l`9WTb`F]6F`IAn@HGNR0000000000000000L>JB00000[_8P0THXF1MH9UVU3]D]:hN8XhWlm2N@Vb]l5<M00000000000000000000<X6>@JU7`STV4ZI`
0000000051OAQ5\dh3ZMhIK;Y91b0000000000000HTh00009:XE`hV@dEJBHOL]00000000`N\BDSCUM77;0`SOI<PP00000000aCQR00000SJQI2JKX[l`8e?JXb]g
Y2PMY>a\00000A@G00000000020SeD0o0000dbn`PPjf00008cf10000HI@:000000000000XXW6dYjmd[\hDll200000000Dhc8000048;cdab>@e\U59nd0000=<aK
@Q1X00004JU]00000aT7@WJc]BJW00000000894D0000I=EF0000XO_S9A0f@=k=0000@mR;0000L<FR0000XlYH0000l7N78OFXP2FNT5J<XF`lDUQePo2T00000000
<3hb4Dl\0000DCM=0000000000000000T40]4_M60000i7k[0000\9Q<a6SR@?@8PdJ100000000000000000000\[dJ<G6W13H400004PZF<MS<000000000000UBWV
00000000000000000000\KH\Y2mk0000XE<l\LVRXM9ETf0JP=F]I:\5h9ak<B]J0000@A`mD[D<haDFl_n9e9dj8M[<00000000lg;d00001;V@TE3]=3HPIBHhT?0N
iCOHXoh5@6d>07I700000000000000000000e8C800004cj@<F]=@lBT000000000000@LImACH700000000Tc0G000000000000000000000000iBUL00004o><eCB[
T\bXU=Fi\BQ^\`4400000000P;7[000000000000`oO>00004Q9:00000000H2II@j3P00008H3I000000008S9J=B\T0000D`J`H_dnI@^]00000000D1oE`EcA0000
8V]400008Z\:00000000\]n^0000A>fo0000L5aaTOjR0000@YgQ\a?QA5?l00000000XRC6`ch600000000X\e<000000000000000000000000h2In@bAW00000000
\V_\00000000`<O`8YDilPj:TLOFUAM:000000008^hYlile<P8i0D_gAA3i00000000\^\9E<b_`\@UI7SZ000000000000\<^f@HmF`A0HH9ZoT<W<0000`\HGh];<
447ee4TDeA00l5>Z00000000dTG@m6KZm?D300000000dE<BhEgiHI\10000043o\6al\8g7Q7Fg000000000000H3MC<hL]00008\m6P:NS0000@QPI0000h>FilC=O
l>^a0000HV=AL\AT0000000042k1M?=^aAcE00000000l69Z0000000000000000<?RPU0j?0000000000000000hGeH0000<Ylg000000000000D4^LPDIV0000H]`k
00000000@JVQ`jWW0000<KA8PaaJhKC0Q:dJIAe^000000000000D\Dea5X1lS[=0000\egL00000000l`XR568`0000dEN[00000000000000000000000083m4HT^E
\^UI0000L4_L0000e??5XYdVdZg7<J>Om4?al1fT@;Bc`?NhPIDB]323QD<WPXWD00000000T5oT4A=<lB`<\I98<@I\4DX5T>c?HFaX\H7FhADZm8i?H9Rc00000000
00000000PA>?MA\1DTQe0000d86[<h2^\iJ9d7hP=CD2000000000000000000000000\kTh000000008SdR\e6C0000000000000000mB3e\^Ibi9V7000000000000
d1ZO8i2J=5biDoQ[\RoAaA<o00004U1PDZ>?E>R2\6VG00000000U@C<0000@F;S000000000000hB;800004g`D00000M;h0000D7^mPGXPdYn1]>=A000000000000
0000UATf<D[Qi7f]T03W85c^<KNg8GRhlE8K=8^I000000000000<_d50000HcO80000i1;o0?JYLW6N4jnYlm;\0000X0`?P1@md74B<cnF\e]_hFHCHfmOD>W8L?bM
QA:\000000000000088L0000D6o00<l=8V_O0000000000008K@G91Go000000000000000000000nA]00000000a@eJ000000000000liOLH?5J8PMkl`5=HMP\E6[@
Q=Pb000000000000@e>\8egY00000000Hi[;00004oSKm0mb@g@V000000000000\Aj`mC1?000000000000@6V6l`ZV000000000000<1dTDSO^XD=J\\a7Xcne<\kH
00000000<6<7\^hJ0000HJ8D0000=?QD00000000HK1X0000000000004N2dD_^g0000000000000000TV56000000000000@0ki0000PIHL00000000Hi9F0000X2aV
8n@=XOl:9@KL000058Ea0000hMEVi9YEm:kf00000000`]in0000dJJRPoAOi@ca\XWfP@BRLd=o0000000000000000D:Rn0000TE1n\^aVl_Rb0000l\0TY?nclX7l
`K=oa@TO000000000000@VFch4LIdNK`84=L\Yl>DF8IA:CK00000000XC2T000000000000<=8ZXPZT000000000000`;6L\=QX0bVn4[Z2Ldm`00000000l=mk`J2N
00000000U8MJ000000000000H7lk0@2l0dc40000m6Q[00000000000000000000d51=0000`STH]6T@59O=0000a9J[0000lYD500008d=_0000de\n000000000000
0000lJo\i1c:0000XL6D5D8a0000PoK4LTI@D:^QTPX@l<koHa3=000000000000d=Z^DBXh@e]L8?mB02NXh:=FHBBh4C;4XEMe@5@:8mK20ERI111Q59j200000000
<2dj495OHGCH`j[O1:JmU3QI`5_HPNJBa4D?mA>RXcZ[0000000000004;U<U=Td5Cbh4hiT@S29E@`=000009H^hbNo<l^P913A@QkHY6860000TF<<HJ90`TKO`b?\
\5indH4l0bdSL3UnPJO3dM:M@TK@@`<i<Q1ih\[R<`fjdKLd`FNb8Y```a__4@LKlKVlP\4Ghamh<BZMa2OQ8LLF`_@l0`Ac@Yefl9GjM2nch6[RdNahlGnN8PJ7@b<a
\NEg8dWn00008UJ\@>eL0000@UH200000000HCPN0I9fHTfY4;4nhNMPL0E3L:bJLV<oTd[FTo<;00000000E8F1H6_3P><5hU]\00000000000000000000@fCN0000
=4n0L2J=d<=B0000`hJ800009>A40000l>e3HK<GA8IC108P9:]lYAID@[PP00004\>`P_c_LaF00000h\ZbA8Q<A:g10000a27]00000000000000000000ID?]0000
HdTf0000a8L900000000dV1nT7P8@3j5@PDjdfIIa5Y?\2BOQAH3EBGfXWcg\R@M1C>kP6gf0HOh00004>C]DN]KA9LU00000000000000004_GZ@;MBdRL7`9^g0000
00000000000000000000lKLCX^N?HXVN000009>B4[FR0000000000000000TbcS0000DVk2A=_A0000lK=ThHdZQ>7YDFZE=1R_T6BLH6Jg]45Ad>2[LLX3`fI<]B0;
8Z?200000000HKT`0000LQ3>d_PIE7YiI>4G0000DREk00000000HK?Q4LPZ8PM_000000000000000000000000XEKNHP@mTRadQ3kc000000000000loND0000h>@K
4`:8<DVD0000`QHTPcLc0000@K`dEC9j00000000\@^J0:Y?l2OFTLN=47i^4Ca9lPl8h]RgTiQV0000L;[19>`Z0DZTm?H5000000000000h84d`8GQ0000XI6Z0000
DCo00000TaomDf1T000000000000000000000000PJd;0;kL000000008BJlA2cE@THI4]gS9>Fk0000d1UeTW8Sl81@LYPo=9GA0000hG1n00000000XWWf00000000
00000000000000000C;SL7G_0000Ha2R0000000000000000\_BQd:m<0000T>\e`?NA@a9h@[R<dcegP53o4W0Ka:PG0000dVEhHNCW0_IbT>9FXO7K@VUR`Zl?HcKA
lSFlI?^CE@CZ0000000083k:00000000000000000000\8;J00000000XoVYDD>Xd3>X`9Ma@U5?P_570000HN^EXBeH0000LWhn0000XkFG000000000000HN``0000
@XoFL]`Y4?2ST26?0000@QkfE7cj000000000000Q5aW00000000@:0ed>`\hn^AL;c=hnXV00000000\>h000000000000000000000de?;00000PU:`3_`00000000
00000000@M<CTZU_0\j1dlB7Tog54\fo57jlL\:n`OP90000D5BU000000000000d3\]90Zf00000000000000000000000000000000<D3JH0jk0c>kL9JP00000000
0000I@`X00000000000000000000dZ5]0000000000004hcW@QlF<ae<XO9jX\B]d;E@dDMHLFF>LSYc\I6g\U>[hIKJlX]d@d23A8FQmAAa0000L[`7000000000000
00000000000000000000\[cf0000Q0F946hh`aeI0000I3mX00000000L2X`DWKklJ2>ToPc0000PNRO\kIY@>3I5@5J0000\j5:LDh?4014L5fd\:MCh<Sm0LmJTPCn
@U=Bh\eb0GVQ8]7=d5?:Q6jf5?CRh9X\a7Od5AbaTg@A000000000000XT4]e1M>0000DPG[PAPLHRCi0Rn0LZb`0000d:fX<K9[]Ad\P4T?HoYjM=UKE@DPQCC?L_AK
00000000`2;]E>6W<4L5PP:90000lLXb0000DYfCd<NT@ZJ@a99N000000000000D1R?@V\XTnkdE?CF0000Y5o\104JPU7;00000000I?U=00000000I?MHT\0d0000
PMVP00000000<@1T0000HAB`9=IKYB4@00000000`<P>00000000`PA;Di]WQ:\G`Fj]D_4f@PKUl6n<E<I0ABEG00000000`2f3<UlN56G400000:375>eUPLoJ<ZY[
00000000m@WLDlW@00000000h`;Y4;3C00000000<PUl0000dHd9IBYE00000000HAZ1<RR?a;nQ`88k00000000000000000000000040fSA:9Z0000\OmG00000000
000000000000000000000000PNZ\0000XBiE8TIdh5^N00000000lePV0000PGIZY3Y:0000XRNVU54N\jMM0000000000000n<O@Ii38onAX[gL0Aji00008]1T\\Im
lOD[=;lh0000000000000000DY3kI8YY`:PLXXc4A5NEhB3R\S7=43Vc\7TR<AKL0]5cX1>5Xb5G0000L0>W@D>1XKO=dcQk0000h:\8T=W\@IX><d[W0000hT6Dl740
l<?JD2Yj0Cm4TG^T`Ifhh[Mb<;Q^d\Wf8a6hHN`=0000\b9Q00000000\A>iL\cF00000000`8J?`HKI<14M0000I7cZ0000L[36ddg@09VY00000000TRea=@=T\_B@
1C>50000<gdGID7e@a^M0000HTRel?L30000Dh6m0000Ha2l0000TS8g0000000000000000000000000000XJWLllCS00000000dGS2<HTHH4PITj?JPS1ZaC9^0000
<GQ1X`mo00000000\IdD0000000000000000@LQZ000000000000``7?TF;500000000m::]00004C2A<aA90Pn]D;7C00000000LC;nXJ5B8DDa000040HSX9`=0000
m?cbPkmV0000LOU3@<\a<FbGe<?[]@GPLHU^U06b`J_^Xn2>hI]PljZ?0000@>R30`S`d22^Hfja`kd^dlTHlAfh00005CFf@d8g00008KiU8>oSla@lXWOcLdK[DHL0
0000000000008:6OL]I;<h_c4<<a\3Yo@[Q^53KU00000000L@nW00000000D[N0@cHn<oee0000\UEYh<j40000T0Y?\`>F00004F`ElHR^00000000HXe`E9Yc`UIi
4OQE<WBCPYY`0000@VZH`S?Yld5AL;C3X\O0PdVEd91<\SE=8lgb]5PY000000008O`d00000000`a@K00000000000000000000I?aFY@Gb9Aifi>QT56@]DT:`A:Fh
00000000L9HP0000000000000000d73d@Nc:4NP:TK=b\eI8P;Aoe1P>00009B:UQDNfDG]7U?Fm00000000d<Xl06jXXTDPTMUb43@i@A]MTh>;Hn92HP;]H`ADTYBO
Hc]kX0`18B<E]1:@l;Wom6O[U3:Z\8^=H[\Y=@Lch>=P0000<hChD_hLlSaV00000000<`7P4mFd000000000000L2mVhOK`0000D=omHI@MPg7\000004c9@HLH`GN<
PVf0HZ>Je8\Y000000000000<70;I>=n0000000000000000000000000000D;n1lBN[X:mT<?DRTA:U@g@M`dNA8l6U`MAV\KNDDR`500000000LQ2a00000000l<\Q
h?Z70000\7jM00000000X@]P0000\NIe0000lG\T00000000TK38lfG`le7f0000000000000000mC4fd9FA000000000000d3>JHBEc894lYB?n0000000000000000
mBMiT\FR\cN?HacE000000000000000000000000\^JZ00000000TEo6U6>S000018j4000081a40000l]hb00000000i4agTadi<c7hmAJ=DbKd0000EBiA0000=<7]
0000000000004H=P<?LTl92T<\cd=>YX00000000@MKalWU3eB\H00000000hJgH16T20000lZYK0000`Q9o0000DI`HH2CCHH1fU4b[e4mDHTdV8[SZe=G>0000LT`\
0000d5:i`5?HD73Y0000Lk\TUBD?0aILL5`cDDQQd>3ZHRY[hgRi0000P\@l0000l0dbl^_YlWSj0000]1@10000@DXn0gJU8Ko`0000<SjG00000000000000000000
0000Q5Q_dLZEToGH<kUj`8JNT[XH4AK=8aLWd7G7hT\n000000004l_X000000000000000000008[Y@000000000000@a^;0000]0lB0X[S0000000000000000M2Zf
X:KJDV?^HHXZhS4e96Xl00000000DD7fDQ4N000000000000dkoNP:>f0000mA=G\=Qd0_dQhc7D43GiiDU_l[:T]4Qh8Yc5000000000000\eah0000P?Ha@JLS0000
i1nN4]KbPk94XJ@=0000laEH00000000DXh<00000000HY^AHLkW\bmjD?Sl11m]<_[ne@>k00000000D;eZ\4`[DR<]0000`Hck0000a>YI00000000=;LI8>hO0000
000000004Of^d9eKhNlj4PK<<:DYhaX:a0AEI3d0]6mU0000000000004;T9`NCAPcmK58S:=Ai<HgFgEA]QY3aY0000ICFK00000000<YZS`GXALQ8N000000000000
0000iCDn000000000000000000000000lF4RdI>NHg@_000000000`MZ\VVX8K23=0k2QCj9dZ[0X9Q]H]d84b9A<7;:<hfET06JI@Dn00008MPAm?En0000db=>@e]T
Te?oU8[O000000000000X?iQ<Ld557cADG@k0KVW000000000000@<IR000000001CcmHJPchQ4500005:W@00000000D:=X000000000000PkDI1CW1LV8?`1]9\;@G
HG^IhEbb0WTV0d9GT1O;00000000LGH2PMnKhE;3`lfod[VV0PiRdC_AiATW0000000000000000HUbPl_o><CD6L[kjl[F:87IW0Rn=LW<6E2QE8K<YHjaUd>;1<87Q
dP5U<cIde2INdR;C93iX8X^3I4ZFQ;Q]H93]ldPJ=?KDTJXe0000LX?Al:5iTMg3d]bhXl^4U4E7\D1A02k\LHT:DQQO0Y8Z4KHC0Z9DHdVj49e;d;N]`@DPM7_XQ?jd
LZ400000m9eH]?Pf00000000D1RLXTV><dLA00000000Q>AR00000000lNdi00000000TFGJhPYN0000@20G44;CdI>Bl_3XlN<chBnN8MaVT98R@ToFdEaWX6\``b0C
<badhh0iTk7g0kXF]9:1M>93`VLhe?UOaAbUhZKIP:AmDV^kmBCIiC2\TgEo00000000@I`c0000YB?G4:malOYe0000000000008H\D00000000000000000000hSK^
0000<WYoH2c`00000000\1P300000000h9OUa5N]e4l6Taed]93R8:TY4V@m];0<E?T>0000M6^FXEd0`UXC1ACS000000000000000000000000000000000000l_bI
ABC1hWHP000000008@\f00000000000000004^h:hm7f00000000XgWb`i0m<6:6000000000000000000000000lfAX5@9:A<D>00000000XKO0L;hQ]BN_0000XRa1
00000000LFS[000000008I[F0000@;<H`ebF00000000\CT[0OO600000000000000000000000000000000D6[k<NmHL<:_H]0UT80KLUZRL\9H`EbYH`giXBT:HneI
a7SJ8Y>V4L:Y0000`EYaLP9^PCEhTcBkXcTIm6k_8[eah3hA06c81@7`00000000000089YhlASZPCm`P0Q;l3jkLLjE0000Q2iE\EJ]4Y:9<M9P@gYdlh@i0000U63S
00000000000000004fXZQ5[H\C>QT:hM4=790000HRXOlWVZ00000000lRTjHJTRE79l00000000XA6f000000000000hLcV000000000000dL=@dd]500000000hZ2_
000000000000lKED00000000000092M80000000002C6000019Sm@`IB00005?GQ\C76m?5WHLGY00000000\aYZXS^^I?5300000000000000000000hHnnXX5ndk1@
X97W`NC6lQl<`9iI4?1fXlJB00000000T;gVTDimhhYeE7K[a9S]000000000000000000008`\20000H2J_TMJo000000000N;V00008;UMM?\<LT5Z`>1ZL84DX]Zb
L4120000EDLG<D`e0000@R2[0000LZ<@D27N00000000l9\OdZb8\I7=0KGOTL5A00000000XgP54IW38lgKP]jhH2IW00000000DPYm\dFP0000PTa`\95o00000000
I>LM0000XJN^1:O?0000iB`\000000000000@TMC000000000000HJiD0000E<V_@D1b<@5C\Tl:A5A900000000X;\300000000d4@PP=km0000`1nH0YTl00000000
`4530P500000000000000000`M@:000000000000000000000000000000000000000000008:V]0000000000008K7GlD]80000H]=l\Oj]lRO_HW@a@YilL6a_HM9\
XMR8lNXT0000h?I6`caJXXBE0hQQ0000H8^_@V7m000000000000@:TB8Dhm8^f34<n:lc0Y`??Dlf194fYMI3`5E@oL4BcC00000hJF000000008Q7;]=oCe1XoU4X5
`[J;\\b0E?ZM000000000000XZ4`000000000000000000000\ho000000000000hJ2[0000L7CPH<kXU1KT=:nY0000\S70H_=^000002\O000000000Kji0000H0>=
d[dmlj8G\Rjf`S`2lePiLhm@i41f000000000000A6S2DRN05C9I00000000000000000000h>e[0000000096n3000000000000QAM[00000000hWYUT>0TX1Pf4ff>
XYL900000000Q5@4d>8_0000<bN;XIGJHc\WE723901S\9KQ@O69HT>40n`kPcM2<^1PT?0]9:3BLSC1\f?29@ERLA<[0eKX000000000000<Yf900000000dZ;l4;b?
00000000`^:2\gg=97b]TDg]4_?OdiP\D72]0000H?7f000000000TGk000000000000@8An8<a1`VZc0JNS\XJLL:>5hU0b<all\g=2Q:Sb0000000000008Q6c0000
0000@Eih0000000000000?Qk0000l=:X96`HXWT946W0l@DlPO9]e8J_DD_AED1;LeYl0`2U0000DEa3T2Rd4QbelSXQHSbf8:M4LE9Z\G`bT>]FLI8ehN4k82`Y<ZJK
4a<\0eFLXhiFI3L=i>l30000h9@8H:W:hSGV0^add>IiXTei0000A5F5PUjZaB[X0000Q9LC0000X=Fn00000000T6nGD[fE00009DGO0000@UYfPI=4likgP1Zi\F22
dK2fdK0jI?B;\^[MDcb_\6N@D5_S8VFSU8P\\dJN0000HhP80000XTE800000`EUdFjme<QO00000000@@P800008o1G0000<DUe0000hldX0000l[]Rh:?4TbN^`g6j
Xg>RU=\;]3iDm@G>00000000PL<elHWFLJOJDg4IHLJ:TYA5]8oIe9N=0000D26Z0000`nU]000000000000<Y;50000000042e_h51`hX0oHkGk@IDe4ALh=1`V0000
@daOA=1H0000IBId\DJchShfMDM@00004MUEdZC:l3\l8Hk@4YQgY?Al0000@oL@0000<akYdU;g0000\T3e<GAMXN<L000000000000000083cW0>7i8L6fPLi2L]2^
PY9QHH2W0mWH0000h\5aLLZP0000D0k?\:WZ4@KnD9\jH\ECDUY[hKQTDX>CE::6d0T2hWmb<X`f5<;80000lG800000LWM600000000L2Y0I8jPHI3A`7S]<;2E0000
0000PXWP0000000000000000=7Un0?G30000PkiU<^\R@I]6H7lB4R[;@59eYCfL8?834ALH0000LP9mH^J2`oZg\`7m4=PC94\Ri=E^0000XMKF0000@\>N0000<^5Y
00000000000000008[aRH[A[4d7WE1[`0000lAggT^1]4286lgEE00000000000000000000000000000000000000004;NB4J60D5mS4:\B@o:8E0Y2`C2bY<160000
lGd\1;Gj<W50hJ5400000000TVH:0000000000000J3\00000000I>KflIj^000000000000LAFSA3An<<2h\?A\4MT?\bD0@jL117e7X<JJi8V`D4MDXg6DP9N=HP@a
\bH8a8BO5>M@8BdQX6\RD=oI0MLY8[UO0000X9P7147c00000000L9W9d=\Q0000@G3fhQ0?8WBb4[L400000000000000004@g70000000000000000LCildQZW0000
00000000000000000000000000000000`K^>92^L0000000000004029@7AT<^li00000000e?i5000081GN0000I;@g0000000041Tf0000M0a>d7E5@4`0XRQ`LYaT
\`FFY;hE9B5300000000h7bLH99jhd_6HZBH0OlgP[5dmDFDd9>b9A?B1DT?4ZSHhP2hiAR20000eCK4000000000000\;=Q`FR<0JfK\MBcLcZm@nn_X1=gXCZDd8j?
D@F5HHDfTco\LG^:hRFjdR@28`G9hgQFP^?Ve46I\0?J91lHdCLiX5Um0Cm?4V5Ei?gRYAQ9\BXBEBH_h:Md<ER<00000000m?fY0000di``00000000Y@Fl00008B1T
9;aN00008PMH00000000000000004B\G00004dC5`ohGLoB40000U7ZmA?E8L`hT0000YB0S00000000Q6De0000TeWo00000000000000000000P:f2000089;g0000
P_<N000000000000i9NYDE=DlPQX8_a3dbfa\M<f44Ug0000`YVdXTYPhh`o@QZ2e@=H\2?\d;6WX;I;XDEM8ShX@fm_9AHl0000H78<P:1iDLZ0LiSW0000TEHg\2_S
0000H>F2D;EZ0000M>liE02PLTD50000PQ\e00000000D?e80000000000000000`[]7lo770000\VDF0LBMU070000018?h<OhE0Kh\hiak\E=T@f^9`L9]8BRKPM_;
\ajCe0[^00000000@9nWXLdl@dTG`NCLTA84`Y]10000D5Hmi?h90000000000000000Q>P44HBU0000Tmb@0000HhkIHS^G@XN7mC7<h>d^00000000lH\oP1HGT\j\
8e[G`fNn=?98DR0M=?o2]@PAh=b01B7m1CVS8SVZ8\Y`D==We@QIh]b;0000L>h?PBKATB]XlSST\U=JDdTOlg90lX[`=Bh<=Ck>8?X?DT44P2iATA?9DFe]\2VeL0`K
H2_oT7ZQ4GMn4P36e2KD57?e99Jm9;kid71UeB_Z@1FgI<:`0000000000000000@lZ40000`XCL00000000000000000000`KQ`0000@IFI00004\Z<DG]A\NWQT=F5
HN?1XYGJdiAA]8dn5A\mDElVM3@H4]ZND9]IThanaBiM<:e\Hc]]80YMDA0100000000000000000000hCR=HI9B\m4S000000000000ACEg1Ci1`Yde00000000@EUP
0000hGRFP2mfdFj;T;MkD=oV000000000000TRPl00000000`?]6Hg?j0000000000004mjP001_P5IClUQ=@PhF5?NVlASlHMH?P180<]U70000heW]000000000000
E0>7P1f7hLF<D<>6\1b=00000000PcY09:ND<9Xj5?Dl0000<>>m\j?8D;M4hB]d4HaSD5nO4PLYlgWT0000i<RB`JIU0000DaRB0000H>?oT\\me7ED0000dBA>\SbJ
00000000DXDi0000000000005BS]<0Kc000000000000@6HRdGhD0000lC:e000000000000hE8aiA\[000000000000dA9DPRNHdZ`b00000000000000000NPKLJC[
TfU>0000000000000000PD0>0000000000000000DXJC00000000lOA0XWbc000000000000U3=^00000000A2kE00004Lg;h:F<0000000000000000l8aQ4I4F0000
0@a5000000000000dZ;a0000\6P:HVD7A7HQ5=QR0000000000000000`ZHDdjb\0000DQFATAGRTK\:4Xn_4>VWTDm:`dZ@0`0D0\Pk0Wg78LnGP`HIlaM50nWRPmm0
`]8SI7lOY9ak00000000T`]<0000]>ZE8KQmaANc0000<3;G0?QY\ejnl8lJ0000d^?8<`MJ00000000000000004^?iY9;W0CndXDBA0;KK00000000`^5:m68B<XbS
8ib[TM0L0E95@anZ0<U]e3F@<Zh7T;F0M7U4TSPDY=`:1B7UQBk]<oSgA5d0mDO>0000TLS]lSCcHclU0LV\000000000000h96o00004k@c0000h6lE\H;UTOE_T^c>
T_h\TM230N[G]9j^9CEL00004ceIU5B;83T`\kd6DUS5T:N6\gkGH07dlOoYm1=_49>o<nl8L522l8OnlKQ?D;ERhhQHLDoMA7=;E=\VY:c]M=i[\Ri:000000004fWe
00000ahDa76^0000hWNP000000000000PA:BX7OR`XYI``6f`eDFX;`dA9aKAAAm000000000000lFijHaWC00000000PAQi@dShQ4dci?kW0000Q58m000000000000
LT>@XGY1QBk?000000000000000000000000`Qi600000000Q90R0000XnKg000000000000h`O[8VMe4L740000QBkKd3]F0QCC8Ik^\VVH0000DUM^E?Ca00000000
DJZY000000000000000000000000XaXd00001@aK0000000000000000DF0CL?d[<0[O0^g<Pd_RHh[E0kR2d9hF8?2_DS_6Th1Uh?gfm9=@0gQ100000000HnAME:bR
dP]A0000<dn3\AdaH_4EaD;^80NQTVnL00000Xmb00000000H:aH000000000000lVj:855f16A;`N@B`oTj0000hh^H0000d7<Xl8nNLJ^Q\LYD`LR2<NaXHDR_DOL;
hZ:l00000000lDnW8?3W000000008AMj00000000h2LR<?H38_330000000000000000LY]n00000000000000000000000000000000QBI4<7BH0000000000000000
Q0c0lJ0D@]=N<P<34QOMdT@k0000L27]8fW20000Q36B0000XX3dXX0b\X4BlQA;I9MIe9lliB\l`]iQ0F8:TUC@DSOGm4HcdoQil5T2`NL>A10m=;Sm9@EF`UiW0000
<VKZ4hK:U@V50000D=OIhhH3D4ccM?lPlHD;hl0I1@T100004H^70000000000000a:g0000000000000000DIdi00004@:>00000000000000000000I@3j00008D[B
0000000000008>Kh0GiPm6\TM79O00000000h7MZ`;Gl00000000000000008ULbL3Jd00000000]3fB@kT>M7h0A>L>Xac00000HRRV000000000000h6Ld`TT9DYcE
0000HI2I0gAkI:Ef00000000PTHi000000008j\=00000aCD00000000QB>o0000000000000000E7>U\5=V0000000000000000=?7dI=7KdjK]4e1i00000000M0I1
Leh7i9WGa>DO0000000000000000P5`lH08d0lS=lQkP000000000000P0@H00004i4g0000\E@e<8f3LECUe?M600000000hh8^000000000QSIA96VIC5e00000000
8@QWXCoI0000000000000000d?_D0000]@df0000hViF0000000000000000Hn:K`^8L0000000000000000lalJ0000\EI540@e<CO7\_S00000D2Pf00000000L>iC
\ATmT7H0mCUQ];5k0000H496l5emm?4O000000000000lESTl>;g\F>i`cF>51@EE:A<\R2<\n9`5;He000000000000000000008?`Z4dcQlkGQ0TL``^WGX^iCdQjN
l]7hl_m8D@Zg4ckJD8UZ8hcjU<UK00000000HfY?000000000000@?9mddKNLj:^\l`Hm7=[0000X0aY0000D?l0HKTPPORoYAoE0000hOM?4W^b4c_Y\k^T0<Z;XbV]
0000000000000000l:l100000000000000000000A7i800000000<d\P000000004CA0mC<C00000000M8Xm00004;:>`gS]000000000000hf>N0000000000000000
<RKf0000dZC1D_7n0?0?00000000dZd<hMSc000000004HYCl1Nm4eVMTLc:X55@HWNla6GFLeP:0000\U4`0000hI:ol9\ADl1e00009AKE8YYS00000000diDY@I=Y
8UI<0000A0Mnl=eGlcdS00000000000000000000<=ObX7b4TH9DLSXF0Xg5T`E0X_7R00000000eA5=00000000m0WX\7gcmCWR0000e9hRe5JcL^3mPaYODP9>\]dG
U<1N000000008U28\=P1Q7l;0000@0Og`nao000000000YDX0000d=m^dJ40<Na00000000000008@6F00000000L?1D41oV0hnb0000Y3_80000lICT0000H;_MP3^0
d;c_0000M0M20000LW0=0000`JA=4S>F<`QAl5C8Y?cJ0000X0CL@2]<X<nM\D`oU:<SEC5PTBJ@0000E??VTS?D]<550000000000000fckI6N;0000I2=i00000000
000000000000@IYlDPT58XhJ0=gj=198=;OD0000l;DRXgXZ0000`\aF000000000000X;iLl?ZD0Qh@00000000000000000^=6heLg00001>dh00000000TIlMmBRR
DUUG00000000h9mo\a6EPoF6i4b5QB[@h]E[000000000000e6Sb0000LUDA0000a6i@0Gbj`<k<0DfTH>b:@GC_4XoXl[4N@XaTd1SN4IbK93Tda:DhlYNLd3?F\b:[
1@;\LkJ30000m;nfH61bM@cILYJl<OdKQ<hG4=C1h>9a@B`j<O1`Y>J4H`>000000000<I>[I2dO4X_]XXTO<]CN95b?U=AG00000000dF\7000000005A_C00000000
`K42\Z@oXi1G00000000TG_leBg:h8P7\oDL17QRi?boh:DkMAj;83nY46djXSFMe0R=A8;J8_?<0000D73>lRDZ`Wac0000000000000000m8c@0000Y7YC0000L^ng
0dOn0000L:=f00000000XXm70000Pi?i<0R^4ISg8Q6oDPSNa6bEDNP\000000008h620000E8BhL3hmQ2NIA02h0000000000000000000000009C<:AAVmE7DThfno
\C<K0GkO8aSS00000000000000008@[\T]XOTC4f@anRDf3Z0000d?^`li=U4moM@i;m00000000TIhJ`_YUdoQMXHJ9]AEi56:\IC<d00000000HG]^\_cV0000lcoN
=AjnhOI@`c3GP_][00000000e4h18<8O0000000000000000000000000000000000000000000000004IFZlijMeC3CQ=i=E>C;0000PD5VdNe857Ig000000008j9:
l7FJa0<nQCR6U43SlgXD000000000000d:2fhinL00000000`79MPJheDiHWe5<g5:\iP[59IA?o00008nF;00000000l1XH0000000000000000000000000000L\AH
000000000000000082daDRma0000000000000_>;dXmEABN8U7ElE:M?U8Ud5BZhPEb1000000000000000000001BAK000000000000=CT7hh`>0000000000000000
l?0l0000000000000000000000000>86TLh`00004d5Q0000D9dTlX4algNR@HDN\8oBD`724oAC514_Q2>k00000000dB6@XH;=`lldi@I]UC_J8G>2dokUUB4^0000
0000lVWG0000TJ?9LBVa000000000000000000000000DAiT0000TGE4000000000000@TFAP?o>4SiF00000000000000005@[K00000000H?h`=@[o0000T3T7h>8C
Pi;BACoj000000000000XXcUM<fR0000DX;60000000000000000000000000000I7RL000000000000@i_a\J8:HjO7]>OP000088]?000000000000T;LI\MA<i7:d
00008hR20000`BB>\Yl2]D=k0000TGj_HC9]8<d64U:>\^EN4g6]0000PaS60000000000000j`L0000A?Yc0000000000000000@G^aXebW@;9H00000000E52=`>:>
83b`00000000P^<900001AOY000000000000XU[FH`BHT<7VQ2fhUA2j00d<0000dV\h=ADC]DUGPeM7000000000000000000000000000000000VMSX?\c93Ro8Bk`
5><i0jPI\Ddk<4XZ\BhRDEaK<Z1V\Z<LLa`i\alZ]1FjX91M9<kP0f7m`JbYX4P00000847MD?V0X]E900000000XHkYX1Bj\1P@H>2j`N]80\]A0BG;E?VN0000e:KY
0000HBDA0000LQ>\=39F453ZM3k?@DXWQ2P_0000@:5V0bnA00000000L>Z>00000000l9NSL2MU4:[H\ZA8P<Oo0P5I0000Hf^H000000000000LCdBD;Eb<JV9@U96
@\dY0g8G0iUmQ4]o9C6^00000000hITT0000\E0:E7A=000000000000P`g<0000PQ@]00000000@MkL8_:4I3;XDQ`e`8cW000056<9000000000000l9LO18b:=3>T
@Q6=16?mm9gBD0<<I4<YQ:LEQAAU0000LS=fH6OG\>5KL?^3XJCiHUgaXL1^lRooX7`@m27=e517DNcRM6=ELcH2TWIn8Wjka>]NLk3i0000L`hJ00008X\R00000000
0000`F@e00000000TCnLXJE6LO8EhU8]Dgml<1@]Pg=hXM7_@\;lA==TL3CF@7c\D90oD]:78J;M43oP@_7d=03DX^0\0000Xa62d2W@<TMP00000000DQD200000000
H5UF@IZ=000000000000000000009Bmd0000`gJo00000WW;X@dL0000H;bh8FO@4jIOI;f>D]`@5;jIXJ>m0000=?0>aC[i000000000000000000000000@]c80000
00000000T1Id00000000\eMVT=HOD4X3LT560000TYAC000000000000H7PO`>dBl=238L6WdS_VDTPMd[O7dO[A`^B\h_?bT`07TdmB=4R@l[LD0000hU6j<BBI<:J<
LNNF53KA000006FhI7EPT8]R00000000hL;8@cIL0000000000000000M1Cg0000lH=^0000000000000000P8YDE1;2Y57a`o]o0000lFDO`:jP4F7[`Pf4\WhX0ED3
XbAfl=9[TdV88fQI`3?ol7_d@C]<P2i`DH`cQ95\d>2OP[8laAMC0000T?YD00000000TdeT00000000]A@GTXi1@GQm03`c<g:7DN1_@\9a0000000000000>Nm<SZ]
HTh]00000000\j5V`8^1000000000000]71M00000`W=86Uj000000000000M70klOE>1BBbUCMh0000000000000000Hc]Odd:B000000000000Xn3>000000000000
XLoeY3XN@;D=L@_W5?]bE;WT`Q?gTb1Dh5?iP=[c0000000000000000lVm<dJBS5CmE000000004;[bPAbA@<Y\0000lJ9UldQG0000LM86@Qdl<jNaDd:m<lXZa0EM
8^2C57nCPPL=XDZ;I9BN0000hkB90000@P6^00000000PHBa0000HLFQD3S;0000`4e8<=I6aD@P000000004V@==4bm00000000TA4d`:eL07`QT3KlHL7m8EGj0\i=
000000000000D40gL?UI0000\PRC]7Hm00000000dB@o5AGC<>4UU87K0000D`]U17Ck1BZP00000000H\eli?;6i:iMdO_5XP8=\Z<ULhE>@n8:4GLjTemHThg=0000
@>S;0000<Q=N`26f<ZnlLW=K0000XVQX<NVO0Y3L000000000000hF0fhU]NTf`0D>DHT2l\XajT50<0DGP`Y8=\45[S4MglA>@8EAL>=BeK000000004Ge5XRQ;h\CU
0K[Y`k;SXnh]00008\iKhG4<<kSX000000000000hc8600000000l8PBh8^S0000lhl\ABRmh_Jb0XOY000000000000A;9o0000L=0m0000T50mDZiCADU8lcc>de1T
TgK`00000000lAHkM9@n00000000\1XU00000000@SXm0000YC;>0000000000000000dN_E0000eC6jlIhZ8EEj8KR:H9]XTI890000X9oB8a8P0000000000000000
00000000000000000000hdjN00000000hXSeXaXX000000000000@2^400000000X2R3`HUC00000000000000000Jlf00000000lS`iL;mS00000000h[1M00000000
00000ROjiA^D0000hmaBU@1]0000l8UF0000`EK80000PV4I0000XLoW4Y=]0000000000004ce80000d9G9\cG2PK0JHdfLl>BU00000000Xh7M000000000000l8>]
<VJD00000000<@kF00000000T[AMH074PBIe0000h9hV<[4\P\1aH_2cm:kH0000LZ0B@4V]lEYE8K>L58V;91eWd8@K00000000000000008CaG\0M00000]98\E<9O
\LHQ`EX\hJZMTn<1LT[0e3VCd?FG00000000hhIhD5OUHOQR\]@QT^Kd000000004NFLYBo5LNO9TPoVH4G^L1nd02QD@SL8M@Jb0000\>bY8?PnDL@_DkA=DnP`0000
0000hMT100000000U7OT00000;AD@TLF0000d]iBeCaBHUDV091oYCgc00004`H9\VK:0000000000000000Q<g3\>9TTLIU87<cTW`[Y;?A0000000000000000Y0E;
X41=\=[TTY]T4aF\8dSG000000000000LYgD000000000000LgSll1_F=CZ=0000=7QB`]?2000000009:Ui00000000@f^XY2S`0000L_gGM7RjABD`Y?GEH7lP0000
0000=0Wn52_:hM75\=O>\co@000000000000@7QAH^880000d59B000000000000<KW^H8ob0000P0PBMBVT0000X8Q7lL4A4:G1L<M;T?4nHcTa8e@N424j0f[I`g1=
`JGJE9[Ga9iR5;:kQAi00000P<RjhBZl]9DP00000000Xl@O]4TjD;2Vd<dU<Hlgl7XE<]oj@a]68`F9<oId00000000h2@b`9_OL_13000000000000000000000000
00000000m1Ij00008B0?5:5J0000m9IULC\500000000hZ?Gla;o0000000000000000000000000000d?OJ0000]4R^X>fol9Pi0000XDnh0000DP`gd=X^m1nXMDFn
4g9AhPAjE428lJJle<J5\]JR00000000\3R3hn_klEf50000HB:e0000HAZ>00000000LH<eX6knPYU=LC6Mh^9U0EV4<NX_H>5BdPFedPLhlZLBe4`Y=9=PL>A_dFRl
D>jL5BD0QBeW0000000000000000LelL000000001:`BHUXR0000HDPZi<H:0000000000000000h=^N`B5PhCJn\M3l4`jBTd]RL9IW@_mjT2=U4n9D@L3j52V^=850
e?9_0000`CWE0000\Qi[Hoao000000000C_6\IWj0000dY2Q000000000000XU_>\_C10000`1IS@EOa0000H_iFXiH5TRA<lngAm7F<00^dT5EjlgbOl_9VHEJ6U7P0
h>DW`5CXLC]XDRnWXiMG@<Ll00000000H]P44gl=XJ7oP=_ITiB\PnN;1@25<kUJ9DV1Y?<M0000L=2Z@f1k4ET`00000000000000000000XK9ldBUE<QbSX6U8\;XQ
dV6ZPI7G@bVf00000000@;jUU;SF@6PL00000T[B00000000\f\NL;mb00000000hE?6\[7K4W7j0000000082eSXGeX`MWjPh^iA8Nk1D?60000PUiddfBiAB<e0000
i11?m3lhhXSV4mE>a?8Z0000PD\LHZgMdjOG45^<ln5P000000000000X3MQ000000000000Pj3h0000H<kPhhR\LA[2XXMf@[Vj4d2QHa?cDlD<0000XHO]A@l@djJk
ljdSPOR`UA]9D?S40D2=ECN^`UOCTlQ:0000l6Ec@kJ[\9Y6000000000000000000000000LVC30@CNPIAnLTR20<lX00000000lYIH09D>H^Dn0000laWYH?bB@L4g
XSD2@@i<P;SIY9_W@5I6`?llDQHfm<iF0000h1`;0000h0eQ0000lMNI1=1o8dhFTS@lT2PH0000PLC1921NM3MKdoF`Q=;>000000000000D=]V41_=0000dXZLHb2f
8BQJ51;[I<INI9f4e@Bm00000000\eRda7P<4Rc0iB]h000048N^00008Fcj0000D9ioDS41@Y@7000000000000000000000000d>OW8@MM0000h8X?XeG@0000M?f;
00000000000013^^T79XXAS2dP?FhKP3e>_:0000DS\50000\3kjP:JmX8@<9B:@000000000000000046joa>aG0000LcZH000000000000D`]0\kcN000000000000
00000000aAl3`ZVh00000000U=M;00000000eBLXT`5h4=07X=m<00000000m?_N00000000X;hn4Q;SU78=DL7]dP=6EBQJ00008MoXHBX200000000MCe><lM2X37=
TjMc59^MU;3B<Rj5=0CCU;n64Mn7000000008Zl[4lFf<]Tj0[\2]=n>1?ZY@WJP4FdI54aU`Y6QP4YB0a8\4g:g]Ak:P[K;Hd^<@8OZ`f0^4DF_00000000`6BXPD^_
00000000]BF1H_;GA8H[T@YOhTM4m1nm=7AS0000`OK6`c^j000000000mVQ00000000@R9LXT;K<ZE:0000h?WgIBL@00000000@l;A0000@]REX27iXMW<T_CT\Z<7
0000000000000000A6gH0000l6@JlFVjXbd78Ojk0QL6<WAc<e]@Lj?d0000428?0000U@6O000000000000000000000000@5FH0]8?000000000000I34\0000Q8o0
5?HV0000<0f98<:2XMjaU=ZR8Vmn00000000<c1XTOc50000a2UhU?1F0000i>i00000H0\90000\=gF0000mBl_00000000T;JfHBfg5<1c00000000000000000000
TWijLPOF`XER0000000000000000E3U<0000lDc4LG\8XECeX\_`03_800000A;c@Z_m@;KmiA`K]C4900004E`G0000T4ZL00000000hQ3X@2RSX4em47mVE3I@P7fL
107>a1HHA@kAYCh200000000H3nd@RWQ@DBOLVCKL\1;4R\j000000000000M@4E00000000TI4e00000000]8Z7d4Cih7h\000000000000000000004lAG00000000
000000000000T>gI00000000DWnb`ACg\^CUa1OWh:iQ0T7a\Gf?17<?U>fW4=e0Q9;=00000000]=jc00000OEl<UYJ4VKjP[0;LfTWPgMN8heH000000000000\RZ9
M9RoL07Vl4@1\FNTE<0@@KbhTdQRPj2@8o=F0=mQP60BU:=U00000000h=[G00000000m583DQ0K0000hkc<@8D@XX<k`[k[h`:ElQ4lDB5c\C?HL6V>T>@i<JRHHM>Z
\@h48XXd4^`V8b@Yld2^0d9e<V958iEe0lSZh[_aXh:B<mCfM72i`8KcU9J9=9fbD5Rn`F[7X`HXM@3C4E?E0_>LQ>OY]@?^I@\S0eH?H6aD@?R=TW>`U4<3U4OLTbQE
`[Dki9Ah9AZ<T<L;0000000080\`=<M\0000h4fkU0bTU74^5;[?HLBZ0000dMCGDPgn@3XgD5H\i:OWED6THD_U00000000000000000000h`Z1I9?n00000000e1SQ
XYa`0H<U]>[\0000@LcI0000a18J0000`7Z0000000000000h>3d<7fV0000hTSQ00001DIV<]WQ@g6<<K5_0000a=0<0J^600000000@[?900000000821V`:V<8R@e
000000000000TCoUPP[ITP_D00000000@\2300000000I1Q=0000000000000000H<nbI;:G00000000l:GfPNH]<88XaC8b0000l=lL0000L=U^0000L[B<00000000
0000DgoTT`?100000000T^9;0d\gYCV_00000\@B13:hTG0W000051Ye\XAT0000PM;[4BH88F\bhS4IPYJ_A8ndTXADLdX;DU]kPHfm0000ICh>00004JG600000000
0000P:OB0000000000000000000000000000@BMaXF:T`NdC4PAJ`eaC<no9E0h6hJ5WY5TM82V4=<]7081n5>c6Y@_8E4>We7V9YCXf000000000000PF9=T8ff`BIQ
ldP?0000P6^FDAkbXJB:<>AB8ZOW1BhZ0000E8M:00000000Hfo\000000000000<?A<<YV?PcA;\\Sb4DCU00004hA20L8>0000HEI^0_W\HMTk0000dQa?<0JG`f\Z
A?J`0000=@]7000000004gc?P6`U00000000`hBDD7@h80P\<B7eXK;[0]8IE7M1@TBWHc\4PEcV9?j@8do?U=F9000051C=AB>60000hYi<0TEH00000000@NSH\Z?]
A4oU99D00000TPdmXk=Ia1CW<AJb0000`CWo000000000000T_HDh_ZWH`^ePIg9<n9V00000000T:?Q0000l31@0000=?Lae8oT];NPl7]:0000TQ@l0BVT\LRea?TJ
4cJ?@Ih;9C]jl97khb:KU91L0?aB`RWg0000d3oEDIZc000000008X6[Pb>X00000000\FUg0000=@E:dN?M0000000000000000000000000000hVi:lG?m80O8TMRO
00000000000000000000]3oIa8\IT:[cX8\AHAJLTE3<\_=@=6;m4P6kH2Q5X5Y?4QJQH_nY<h[3LEkGeCf4]DD7lLfmHFF300000000DDGCU3?F0000XJ6b`n02e4IV
P7L:DA10<c3_`Ch@HPCTTcgiHfV<\2oVI95hM@9F00000000DlHJIBG64:oWhGdO0000000044EZDaUf000000008`>b0000\@d=<:<F0Kn^000040V\l2CnH:IWD`h4
00000000@7Xgd6JFh:_Z0?:@XekJ000000000000<bfU0000hb93000048QEhgLi0000d>0dLT5H<i3]`Tla0000PNRaH8Ee0Z6_`d6\dW?THEAL<oIDljV_00000000
0000000000000000L^je00000000HI=mhfgR`hmdlTg^0000000000000000@?U10000P>eh00000000000000000000`S[\a?_60000l:Z@QAc3d42>0000L7m7LGJ<
8XY600008D6Xh:4L0000000000000000@U`f00000000000000000000000000000000L\n80000TZfI`1AP00000000DPY`00000000=BGN0000000000000000P4SV
Y:S50ha]0000DY?5M09\I;mFL:<V5Cc@0000000000000000@QmFdS51@GH]4fbf]7`6000000000000T\On1>[M82AH00008QLjT@7I0000@A<l0000TJja<\@686jc
0000\`bH000081;L0000@5\g\Q?A8B8>@gR:LiKZ<0T_X3NF@V[S\n1:<B;Nm4iMP0MBP3^>8e2BY6Vd00000000XYZa00000000`[8FlIccPoIN0000000000000000
<\07lD`KLV3K425PMAhXlUSD8BJ3`c??0000@KPi<P;1LdYMhf7UTJoM0000000000000000000000000000E4_^0000a1:VX:Z0XHc18`N0I>ML5>XkXUbk00000000
0PgFI2CYe2NWE=IfiBa@00000000000000000000=4ok0000]D7M000000000A24hK5R<XI5e?9nDU;;409d@E1VLS_c4oRehDk?PjXm5CDP00000000\o<GXgn_83eA
8knP\_o]0000a;0]00008A^\0PeW\Z;;lfiK00000DOP0000lMlfX^T5dS4V0EV=Hl@1E;Wo=Cf@0000H[UB0000000000008o`@0G;C000000000000h8MjaCAYM;oY
0000PS@>0000l5n[aCnGXCY3XCKh`eES00000000000000000000P5j:00000000000000000000HWEJ00004LAI=6gf00000000dhNP8T_317FLmB=[4:SJHe<E0000
000089ClA8an000000008]Hn0000\d5o0000I3bK@>T3000000000000000085aD0000000000000000L=n@`BEZ`OWg<[d9Tg:GA6U4lTe300000000e7c1XO0j]8Xc
00000000DOk:<TbZ=;XY43<ghDNO00000000DW0g000000000000T2=E8CL7`K9@`RGk4_3g0Gji]9=2P<=V`EDd0000\SO>L1`d`bZ7Xd3S00000000\RDF00000000
dna9i;a6d6Ro0000l9?o@72hh8TM1A\I00000000lh03`V;nPeTai=T@00000000m9HC00000000XZmGd21g8INiU<bSlHI\aAgV0000T8ZG0D9cHF2WDn2V0000hY4]
0000TU6X`^PiEAm;0000000016em@@Be0000HI[50000000000000000d\GoL\cU00000000`lD`HBIB]0PS0000l]8al;cnX==fhCi[LDF;`EB`hH2c4HFOLWKZ@9W[
a>SX0000872KLHRo00000000000083B7000000000000h@T700004Xo107=ea;Ne000000004Fd9ABBS0000D<]bQ83m\22@LT>i\`O4000000000000000000000000
YCQ^T?gY=48cQ@iCYAHNID;@0000000000000000`4]O00000000LS8UI2`9@38EhCQU\UgSl_\hDc2e8hil`iW1l4l><mj80000000000000000QB7a00000X50L67l
\oLj00000000@6MbI7370000000046i:0m520000<2D\0000D;oi0000PUgF000000000000H=B_Y9KO00000000M3nU\HfI0000000010[J00000000eBk30000<[PA
Y9d\0000D2Ah000000000000`6H=49?a\Aj385fRX;abX=1hHBg2QC\800000000PT@]0000<21GhlJVHK1600000000U@;hhC310000Xf>;lh>l0000000000000000
P1VBd7980000000000000000d>QHL1JWdBHV1AF50000hGnh000000000000AB<JQ1cTa2ji]=GhAB^4000000000000]9AP00000000`^EZ0000\FHo\fkRh3Oil^>c
\Xf50hLNQ1b:Q5m`d9_C1@nA0000dk4aTPGmPUSbl]n=4Uf:TdY;DhHW\llH8Q600000T6gR000000004JAN\UQV0000DSMW0000lG`:@nFi<:n>PF@><>ZL=<j30000
`IfD0000PYb^4O20`_25<U;D``l\=0=aI2UV00=oU:R]000000008SSm0000<;7jDg=Ch\X6D;PL@0KU8BNh0Qn:@YoePc43l6k:PEBFdboH<K6AE7m_000000004WPc
0000000000000_Yd8gG7a3UX=B_H0000000000000000@<_^00000000P@HM0?cA4Om300000000Pa<M0000000000000000lHm400000000hkQd0000@>G^\`Em\hOX
e>GR0000d3nnU042XidaP9IeDKK[4RY5\Z@Z=1f<12Ogm<l=E?ddH<4@4ReSDWGoACX0PNbJX7V=LU?mPi@V000000000000T2MB\:^]\<Fo030Ph`R:\ZPJ<^2m0000
00000000<]4T00004@J;D0<j0ige0000d0WF8Df>4CmJ00000000QAFk572G0000DQ^jXcCI9C\edhKF0000`X1gX6ZI<a>6H>A900000000000000000000H2L60000
0000HC9f00000000000000000000MCgE@2G9HJ:ll]cK00000000000000000000<eS<00000000l<1X0000=4750000000000008<PM00000000hE>W000000000000
4W`KHGTS@WaD00000000dS98<Uek0Gj<Q1oR1AQB4RJah\hK00000000HPn1dT8L000009H848S`4NQ:00008TaO\9h7T:29<;=`PEl=@A\EXF5\`UHn`[7d4\3kD>M^
8^hhlI>j@JYFPc<4D[hkX6=ZX7Fk0000PRP=<GS^h=;LlQ@FhT=Fl]8l`0CBA0^P<R=J0000l7KLD8Z7@=8:0000P48G8UUY53NkL2jN00000000h79e<OTb0000PIBB
00000000Lf?C\HgPHaG<dkNRA7PFXXHT0000XJa]\`Nd@kTR17iJ57j@000000000000Dbbom8DeX@AI000000000Jen0000<@WL4h9H1@@oACWFP:oFL]5C@Fc<PmRU
@2fjDWnQ0000DA@5]?0Y0000Dc360000495Y8Sh=lVP5A>X51>]Bm?@j000000000000005LDK^3XRKNLY=M0000000000004GES0000<an50000P2F=I5o:Ti>LUA:8
I=b_h:H80A5A`HXoE5oJ00000000<BME0000`Xd90000Q?hZm>iB0000P8b=0000LO^b0000000000000000<XT4\]J10000000000000000lA5lPL\[000000000000
00000000dfIjUA2:<Gck`PNS\PQHd^WS4hf[HSQ9000000000000000000004Pg4lLH60000H\nI0000000000000000000000000000`J5M00000000HO`K\S5aADBK
0000LG7Q0000h<jT4>K[\A4=\F6IlNTP]5ini80FD5nF\EiA]9A\0?mT9:?_@KQ4<]lSLdoo0000@gKD000000000000<]TK`ZhVd_O^P[;[4hRe0000T2d<\1YdhI\<
diD>000000000000000000000PgVdlUb0000000000000000000089E[0000H0ToD;B;d>RihY1YhZMa\a>DhLncY8QJ<T[ni:N[]3J]iAPX`a6;`JhAeD3Q`5IM0000
00000000MBi50000<_5W0000@Z3J00000000<5eI@7Ndh8_T`UY1<DI2m0QaXOd@00004<OP0000@6dah<7g`27DX<S`T1Q3@CcZL@93<GkjLYLXHgj^858KQ6c]A<>2
00000000h81R80XcHADCXRLn4\7Hl05jhOJHQ6FP0W[S0000000000001=g?0000X<R=\hg^U3F\h31_h5L`0000l:Q]L:^j`Gg8\ZAUdRS5<B?H0000000000000000
48FL00005C]=0000HROP0000000085Chh=WF17JO0000XTIK000000004_gk0000000000000000m>NEUD=\00000000XEDB52[B<f`U00000000@QAk8Y:V0000l7US
`nRce?`J4IaT0000DKMgdIbVdd41L;c0P_d_PE5L4GA:e:mVHYnP\WTe@[:60000000000000000000000000000P3W5@UB80WSX8eN\H30_I:G@mBHAEDPm000043nD
<8864\HRT1nV8iTQ`lK<a7H8T;VCI3@Z4VOC5<=Ta=6:Q>_m00004Zj7`QcG0000LfbJ0000000000001A^S000000000000PIb@P7L200000000hRX2000000000000
<5[DPXiVHg^G0000H8PX00008UEI0000@SB`MAWK00000G570>MR\D3=DM]GHX`IHmLdA6MkXHPUl637A@_n`U:OX=47l]<B<i7P\__3<BhA0EWTi@?F0000P;Fl0000
`G>`000040ZOHT`AYBLd000000000000DhO;l@@lXE^M@Ve>17J7lNm94M^I5CiIdGO7@ejI000000000000\PFK0000<CXe0fjJ00000000\a]SE@>A000000000000
00000000`_I20000<mV900000000000000004E4Z00000000PLKg@;SZ`[E7000000000000TX]Y<c<_dXO0A6]F000000004WC7h7DhP::QD<lKDE2_`3RVLBS4DIOZ
X]Fe@g97`f<Y@IR2PS>VTb1583aL0hU?=2VJ8KoL162Em@VSYA:nPgN=LRf\@jDH46^W0:U@lo\al=TW@hMME?^R<@aAM2lUEA[bh:XdiBCUX@kaaBVfPQf:ICKF0000
0000Y3`[0000D@`YX1gY00000000m?OL4CU`@IJ>Lcd;DX2l50Z6m9>J00004<TD0000lDPJd_KT0000000043?1lP7h\DV6]7dG12UFPUH_I4DY0000d@Se84i<5@_S
QBaLLF75PLS2DWl`4MgAHUliTXBi000000000000PGCU00000000Q?T28Jg`828T@QGR`k]OA?EV0000`N:=M89Q00000000000000000000DeGY1CYJE5kb00000000
0000HOVU0000`5U9000000000000HWkf0000X\1W000000000[2XXa3HTBUaX?3GXW6lH\6jd3_odjGO`lSlXleZ0000000000000PgNPZR900000000MCUl00000000
0000`62]<KfU1604hG[k5BfVhEV`X=8jXR>m0000LR>H0000T=;j0l`0M>ea0000012EA6U[0<B>HlH\00000000=CLE8jQ_0000LAml4D2\4MC:\O<T4Qo>\Z=24N2X
PZ\a@a]l0000hL214f9Ha7TZi6NSi@RW00004Eh800000000d[^?0000lo>H93C0PBRehMJYP^1kQB4g00000000\SgWPfZBdOR@00000000]6IK000000008[T;0000
0000DFIU0000d:_I<KN^H7J05C^KlQ2SPUi800000@?f4PegPWga00000000P[[S0000<HeJ@_HODa9Ea64O0000A5bMm9LedEcJLG>QPi@d000000000000=;P70000
0000000000000000PM980000d8KQPOlK0000<]?W0000DMl8DjRo00000000lYmDX^]8PhSidP7_=D93e9Ha000000000mC:<SU6LCE:i3EN00000000PE8700000000
000000000000000000000000@P_g0000Ho3F000000008^620000E>l]@ZDM<Wk?`^]E0000X1ko00000000hA9]4GW3`QfRXgo@T@=[XV`L0000XblE=6_TU>9`L<bC
XL7Ba99=00000000`7WS0000hc_j00000000XJ6K0000LeBV0;]n00008D220000XIb60000<2fZ0000lOe:HbW^0000X]db0000000000004:;R0000hlT:0XeP0000
00000h5h00000000\@cnm0D;H5kZ0000D`h?0000000044MkX6=L80He000000000000Y?W;MA1V0000`C^WPK6[4H[REAaAlATU\adShh1:00000000`1g;0000i;ef
AC1ZXADh<RR2=24UU5XY000000008DAm@<YM<T=6\e08=7_JPROA59E[00008IUPA8@E00000000PX_h000007D[HCbNPNM[00004V\K1?d700000000\?9?XOZhm8R8
00000000@1ajLEXC8NbV@d03D`a5hHJE4_?lM98<00000000`40>H4iWTUV8HMdPDQ=FMBko8BQT0000@U`W0000hWRZXf<1hbYA`Silm1ig00000000000000000000
0000Q1BSm@oChK>iPHWZQAJa<;Ni@RoPDD<I8XM<0000E@DD<2K0]A`3000000000000000000000000000000000000T9G]X[c40000@Ham000000000000P:J`L5GC
\bEh0000XS?5H_aA00000000`KG5D[g]@K4[IAV^0000PGV^`f`I00004>?_L=3i0000000000000000<8[BP?1U\^U1hoNn00000000db^l0000PnI=l>e@X1hP`HVP
@A_:00000000DDm]hKX000000000\L:KhYJSlNUd<c1iheRZLO90XhjS00000000HYmR000000000000e0Dm`GKCQ6R20000I1T1<TddmCJA000000004G8AQ=d`PXR^
D]VX0000000000009<mi00000000M61L00000000d[JKTMQ_0Pgfd]BJDanbLKn2L6h\TA4V<H8\hiDeMCiUhhjHL_3D0000P:CA0000DO^P0000000000000000H=Y8
lS[D00000000YBF[<>SXE>7;P3m`000000000V`X0?Tb0000dMa=000000000000@8E?Xe<[@iZ10000H=Hi86b8<83K\?\7Ta]HlI46M9GQ1DTZ<48<@MmGhXE^m=gN
00000000hQMa0000000000004^nV973bYAh=XNZl00000000000000000000=0MN0000000000000000TMf:<8LR\RQiDm6^0000000000000WUVi08jaB89\WZZl>Qd
DlIlY9VE0000hSB40000`E0d0000\fSSm9nJ0000\^O_d_;WTbPoLeI_lOXDTZNG\VclA<ljX7_Vhb<T0000l^:ghARV8A_cdiV9M6_6Tg_i4LA]XhVYLRHDPn;GH424
<C9NPd?J<Y2D4CmUU6X4]APO@Z3ZXL540000T3;k`3`V00000000000047mJ0000DfB3=:MX00000000000000000000L<[000000000PJKi0000dOcT47RLP9J^0R`c
@o@RPZ]ma0?;A8JQ<0R@QAGO<h4f0Qii\EIl0>V2TP1>HPOUPa5W\\lh]C88eCeb00004ONE00000000000000000000\c<P000000004oP4X2a1LVEVe5dBE6HF<bB3
Xa7\1>h700000000Q9IE00000000000000000000L8PMHUFCLc9M`^MZ07aC15V?=9;KDJc1db7fL0h]]=jl00000000H=1?53ZR000000008:SWh[M>A?Kk9:[clC^:
a4[m8>I>0000T<mD870TT]6B0000\gbA0000h17Kl6:lHb]X`Kg=1<K400009A;:0000h9?=PS2h0000000000000000l`eo0000PUond>4:h[_lDeodHiS<4Q^Wm2li
Q;ohlhD\`;F?PVN9H;GVA8@Q000000000000000000000000DlV\4nZ80000`;ZIP?4_l?VCDRbBT\l34hblQ4<KPFTKU6:40ViadEGAhW;FH6]WLIo0DbfAe06TY6K:
A74N97n]9?DBD>N:]?eK@0oSaA5X000058d@LVmMDRGB@n3jQ2X55>bUhFk>@>oEH@[50000`1FD@E\_<aCSm@o:m4490@j8ABiYXbcJL[QNI0KGM60jP>h]0000X4Dh
h:XQ00000000PX7Z`VYY0000T91Y0000Lc4d0000dHHP00000000H]JcM:<k@0bEHQ>K4h0Hm=LK000000000000<?F2<2?>TLQ1\1k_lg;645ImH85813Z600000000
XLDH<dYV00004W`=<e;ne8FC000000000000m@4T000000000000a:b=0000\OY<<DBme;M?00000d@?@Vak0000DD`TdK=300000000h^J@00000000\\=W0000H9MB
]BV3AD4V0000hN3n4Pf\`82^0000<<cf8ChQ@`J10000000000008;^=0000Dah_5AO>lj[e00000000\>EXD`XA<T<J00]k=C>_0h`OlFcY00000000@X9200000Pg^
\fFThhfe4ljh000000000000hJ`<000000000000H44`hPPY]D:2PNLG\lCllB3B4m<`\e0o0000<eUi`Z4T0l?DT11>@>fUP]a8hf7aM9Z3T38Qa>Z]<62NXBYVLUEg
H5QATSKI`c6Alko<h8_:MAMdAA_RHgjke?^700000000d>D1hN2>00000000HAF3L@2J<GhmD9j@8eCEA?N81D1k0000HXG=DBM4Hh3lXC?l4\d0000000004o[YlLUd
dYWc<m1@0000D4i0T?LDL39F`TLS<hF^00000000HZRg`am[0000l@af<P>``]LP`l4L00000000I4f94?F`\]o=0000a5EU000000004JHdD`L\0000aB`2TDkf\^;D
0000Hhi94VDf0000l`S?h>lG0000dNgX0000d>M2\aHIX@f6I?K8000000004_o40000000000000000d0W8\Igk000041^\1A6c00000000@8?H0;LchYCfTlXFA1j?
l?TFdd<6Y8]I\17]i879=@[`16l=17Qb0000a2L<HFF`00000ZKU8Q3g=5fI@FA7mANW00000b3GDah6\gGHh3DOY5FKHG]j\hN[00004Lcd=3W@00000000D:NDhHZ2
@IOHln\mP>?FXYo[0_mYX`kN16mc8`l>0000L[>gl]3CLh3<000000000000Hegi0000``FkXZG54?BWdne[00000000doH`=<G;XFhVDOPB00^68BW<00000000\5QP
`MLf00000000`0Mm@PamT7C]PbC_P^4ODJa>0gT<4\3V4lWRHGGW@5K119668Cc20000lmOkY89e00004UGdhT=W8g5V123C0000\Vd[X71c8?GK@m`D81[T\;Z^`3m?
00000000X6>j\CPk000000004BY70000000000000000000000000000Df290bkA000000000000000000000000015_0000l4Y2LJS=0000IB<YH?_QXd;FU@al0000
\@A[\GE^D^K7d1HY8`Rn0k1iT1KWPR1JhkU>0000000000000000h\7beC_b42Bjd]T68chAM>0H<874<9kfhQOh000000000000hC^I000000000000Q@fj0000XJn_
De5n8GUF0lS20000e1UaH:ZXP1]Z@`B0lkS>ln<E9CLc=Che@n7jA>Yd000000000000IAPj0000m5nV@0[X@A8S@PbaPjFV00004VT_=Be?0000HA<S0000]81g1?6;
E@Q10000000000000Zf^X6oG@>6e<]6]EB8c000000000000000000000000\A[XDH`H@:U]00008fSG0000Tci9L<Z^UD6E000000000000T_ZmHn6JlY9>@gD30000
T:Vk00000000H`dk000000000000h<[VTmNLXV2Wl1S7HC=_0000HPmODfY\0NWF00000000D9>7@8?6`XVhY9`O000000008N9T00000000TN\S0^kYaCN7X=G@d]IH
00000000000000000000000000008?KJ00000000\1YYP>E4lOSNHR7_@;nTe9E>0000<CQiDgk8000000000000e@o^@]C<UDKlXAIj=B3\lHbI8bX;H460h5SD0000
9DF2e8j^D5LP0000`ok0hlkLmDALhnkG00000000@>lcdK88e=VkID2m00000000D]2Q0000\UAm000000000000000000000000@YXQ0000000000008\\_T\hbHbb>
0hRC<WA000000000XGjJ000000000LdQ00000000HfRj@<]R00000000000000000000000000000000H`9g00000000L4k600000000000000000000l\XSPcL48g>\
i2<k]C_;DHbea:1n\ZAA0000000000004\?8hKeT0000d;Cf@g=L]C]X000000004OPM0000@=XQ0000lkin000000000000PoC8157K0000@cE\0000iB:^`;d>0000
\2NKh9g\0000LM?X0000LdRP00000000@=nIe1\^00000000H?7QdiohDG<Y0000hedC0000P8l=00000000@P<QLPaA0000<2fAdT>^Y3OA00000000<@3>0000<[6Z
aCIf40gb`<H?h?OVEBm@000000000000PJ1J\SFcX^=ZD6UEY13c0000h4b7P<IhX1mMHPOaQD6`0000\0P3LC:JP4PW<A@f8N\fHj=5DiQ60c`;DV1@D7^9@]BZd;Ae
=0;@000006YKd3gQ@S8Fh_4RlcRV0000LL>70000lMA1D_oI0000000000000000T@hU000000000000dRICE5gH490cPdlda=jW0000\FhG00000000dcci`d<H8><D
H?BNY9jlXdWHPa]_9@@`I@K=00000000000000000000L_S]8DdHTGIO00000000dW^0P7Pg<h_oi;hf\HOPPkHE0000ToYV`m^H00000000]4mT0Ub]0000L7l7TB00
LK4B<KMF00000000P1MJXkPX4bIODZjJE=4KMBj=00004iQo`=c?<SM0ljmmI1Pih<oBMBgI000000000000000000004=Vo<_TiXZIV<eoYU?6_\I1o\E<6LJA\8Q0W
`\Zk4lQNE2BY8AH7a7:;U7aG0000hLHaD2U8Hf1I]0hhP[=g1692]>0<lC_f0000AC?U0000000000000000eCOZ4RcDlASKEC8n000000008^`ghdDaX`ODhg6OPO[J
a<AA4n8D000000000_8ih:XH000000000000000000000000L__UI6\200000000Y=YS0000@jg?00000000A:<D000000000000`EnH0000<_[S02C`PH<D\[XZhAob
QABEE7]L0000`L[Il@l1000000000000<a^b00000000hGb8<WDjY:Oc00000000e:7D08RFl8eLXVdl`ZID00000W4G<e@[a0Tl00009BlS00000000LEQI0000@Z<g
lVKK<dJ@1D>L0000000000008]GlXchm0000dC5aXnY000000000000000000000XSb9d>LHAClR00000000000000000000Q9cR0000d7:S00008GG=00000hC]=AkU
0000=7a`00000000d]Dhe15E00000000HS^jP@<VPXGU@\<:08a^lP=?50NBL48]`^7[m6PBU=[BPPW900000000Q6AY00000Mh9PG_TM:a80000X>ZXTPW_02]fT^Rk
dbNL=2JA05HND3Ua\gnQA5kRQ>JdAB`>00000000`Z<^4VJh03K[PGlG8M[iX\ZU8<V:T_d@l``O0000000000000000<1mlP2lk@HNADIeT0000@FmV000000000000
lg[@TIKg00000000000000000000`B_n@4IAHeZLE9YS00000000D4_d@EX2<UTD\^[l43gk@dLV`\=DTf6o0cSP`36E`<W[\RCV42]YTjCCA0VRh>cKeA6?0000XXlS
lA1Ba90bA92lTCG?0000000000000000XYM60000000000000000\C[]L9kT5:QR0000000000000000`K<eLD3[0000LMSI0000`CAn0000H]gA00000000lE_8P6XE
P?[fDN@Z=58YPeImlO;\LHI@A9`_19m\000000000000LQXh58c29>^\00000000P_EeU1Wo00000fAI00000000<S]4PJf:00000000Tih?0000LncLY=in00000000
000000000000HiA_hZ06H[<d\k`fTMAcI3;n0000m7e`00000000T@2[00000000Q41=0000I;FX\00=PgTe000000000000`=ZUDd8\H>8m0000\`VYTY^Vl<]1PdMn
00000000<Rb0PTi]a??J<V]a00004:;c4MGn@5DK0Xe@h=aH8UbAdjEXQ4NNm4egA7`ZD:L39:SJ4:@JDSh3@1jP@cXQP3eMe>4_PGKl4XG19AKf<_@Q00000000d\L3
0000h1m<00000000Lo7W97B]ICX<00008[=@0000<mPe0000000000000000000000008fKf<n=c0000D9VD0000QB1I00000000DJN800000000000000000000P0?\
LFBcTNSZ46XP000000000000LA7W0000`]kdT>a_`c5i96mEh=XjT@=1000010R_d1JHeCS2dVlN0000hU9B0000\^8c9AH]0000do0cD8MZH=>nL09LXkLHhhh4YD5F
000000000000`Mj:ToT5]BU:E9<M5Bl;8Nn?DHada5>e000000005@JV0000TIT@0000D]B5\d=Q00000000\Wc5E@cU<HOB00000000h29000000000X0L_0ViRMA1>
000000000000l`[F000000000000XaRbPG_>00000000LlKh0000dLUD85f@DXC:aA39a4I1X6`g88VS0DjWHY7Xhf_U00000000000000000000<LKS]07PH`TSaCaf
000000000000TI5m0000000000000000000000000000LFm40000E7^Bd>^QDD^N00009BaX0000PUj2\5M0liGgA=fXM3Vnd3cMTMD^L?T9Poj<@5L8000000000k5a
0000Dl78L]M:da@>00000000Y?_``7mm4TG\DcAn9>3K0000H>Yl8CH;0000mA<]H??3H`>ThiD10000P_lK0000000000004bB]h6Be8UNX`dQ3U?himCc^1;Bcl`So
0000@Tjm5BY]TF2DL7Jh\KBd0W:X@QF6`>lV0gVE0000000000000000X`51QDEW<ACVlbYTXW5S\l1H00000000PgZO4WR>U;VU\:`B00000000@8DnX9\]0000\NKC
dbSU`^_>hjTC8<RMl>L8@=5FHGaN]?V?aAD10000U4=e000000000000000005<700000000mBj100000000000000000000PI]nI:d200000000T]ch000000000000
0000`G7?0000000000000000dk1S00000000h5jL0PH>000000004Vc500000000ABESh<kEA>8:Pf:Khg85d9aH\?Bb0000@AUJ00001;Ck000000004=H100000000
<bjOP@:M0000A5WK0000000000000000TLkm<\^QQ?dL00000000h_f]00000000L7KU000000000000L[o^00000000PJl3dP2K00000000\J7d<6SNlfZQ4hX`0000
U0fdI2_[8U4>8`[9<obYiAoi00000000H4<:0000U2iWX7Eg@8AIH<`7XHSll1d4LW9Wh]2Gl6MGXS37@eHiY9ibi@>_iAJ1DPPNH\gePcJJ0000]9R]00000000PKSJ
HQXRPf08U5>CX>AJ<TFI]1IX00000000lF;G<L@h000000000000\Fi70000000000004_cIPdRGXE6Z8OaH`PWmE2_KYD@\d8NKT[oG0000000000004M?d\QFP0000
@i@>XTP[<jZWQ0:0I1aX0000000000004?26\9_[Q5Ag0000T<JnPKE18KJm00000000E3M900000000000080B`00000000`YDFQ9@>TAnULLC>LF^S`TA60W>M]=DV
0000`@mC0gl[A9MY0000T:@X0gDmX<K\4^^m`0;3hgUD4m<N5:6BYBcJ0000LH4Z0000`<AS0aIc`c?h8g[fX;hD]4S000005?cnLTP>HRBQh:_i00000000lF5g0000
00000000<:hXX=P_XI7]m0>gEATH00000000lR\Clg8^L0OQ`SJ^8X`800000Zc@000000000000@PO;E1Nh\YW600000000d=;@@^@o`8oRU0]X0000000000008;]\
DHR2HBme000000008_^I0000Xlm^@MmiTK@100000000h:Xm0000000000000000H^gMXiTa0CP\Y5Cb=Bn6eDSC00000000``Zk0@9fXSLC8]4700000000hINM0000
MA8j93?00000X<oVE9dLY>?3a6eNa:Pe0000<a<m\MYo4de38CeRHe5Nh1Yo\1llA6Th000000000000X=D7M=Q=h4lV8FIbAC\V@]K500000000@=M7PQIih>Q9D@je
8mdL00000000UD9K00000000<D8[eCNC0000000009c70000E8YI52;9e?jI00000000000000000000XXAeT\5S0000lRo30000hP6J<F=CHVXeX`WHYCIEXa3VP:?]
0000\?3700004nMM00000000PbhZ0000h\WK001lHmo90000000000000000TBI3<2UedOdoXYfOl`TAlfR60000<KoBDXZZdl`d0000Tea7D63\8H]`h4ARDU<_E@FQ
0000000000000000000000000000THjg000000000]YU4Ii\5>T984hG5?Q\@:QNdLHC=Cf[000000000@gIhk]?HGb0@GK5m:0@0000D5m\<5XOT:KbT:R?X=cnL>=^
HM4h<X9a0d1F4e@h`1e9000000000000000000008T1X\fZjH5CGTTJ1a3LePW3iP^4=LB[IPBoe52\dE3CZ<hha@kHoHA^jU<mNL[3J<Wb30000000000008>ILDaFQ
8GHOLL0[@8J1\TK[8XDL00000000PBhdhJaM0000`S`ZlbHH0000\;A500000000]9ef0000U3jVTheT0000dd9900000000\Qol8>J`00000000Y0CkDMm:XbMBL6IP
EB^@M@<400000000LmAc0000=D:PdH=?@n?gl\VbU?2ZDab0hfH200000000eAmGPL>Z0000HVX@<C1n0000000000000000Q8Zc8?7Z0?>?00004IiKXM4Q0000Tg0G
M6WbhYCV<oida0@Ed3BA@F5R<[Sl000000008_D500000000HQ]n<hSLdF100000T7BW57hd\F?>0000000000008_g``dIe000000000000Y8e<T?QI0000H:ig8[U5
00004U7mhZAJ0000hfV00000000000000000M0Sj0000000000000000000089TXH[MX000000000NOm00000000084[d@Jn@HZTdMO;000000000000`CWRlH5:8]fC
m36g0000000000000000L?^Q<ZOFHf5c1?X4d]eATeTD00008SRi0000\>GJlDDC0000<<dc4BYL00000000`>:WH0e;0oCNhdF^00008Mon4W\o0000db3o00004A[H
XgVSaCn\hlKR4m8@0000000000000000m>^n0000PKh643]9X\<U0000i15WTCWa00000000m84O0a?00000Hhhl4=Q900009<288Td800000000000000000000dXVV
Y;;C@BXM92ea00000000TaMFP@>cX^I=000000000000M2eKDFXAA2V8Lm\j00000000\=j00>06@6hB0000HflnY1n7hUTR0accdRAJ<^3=lm]fXh<bU9\5E=kG0000
`8jQ0000L082d14aDGURTWRL0000L@Tc@<LK<U0>00000000468S000000000000X6J6H7c5E?cVP0V?XDN80000\:`5U>EW<dUEU7@a4lh9d\8WT2hf000000000000
e4G50000000000000000000000004e:O00000000\I[g0000Hd9Y00000000\Y_c000000000000XUWETn?9P]>>XnT9DEZPd[86PIjNA?FI0000<kgV0000LO8dHT3T
e0XZHeJZD\e1M6V600000000000049f`4<Eih\L]T]j<PVUD4bT`E3l>000000000000LL1JLRgS000000000000A;ZX0000X>c4LF;od4dQE?5c05T@dO7BH6200000
00000000000000000000da@b\P[0DZTo000000000000X2bOH?oL`62?XFGWTX^R\bU30>VD0000000000008CQ6@?Cc8F_B126W00000000@kDadNXDm?_B00000000
0000lQg40000a8<`L:XZ4N31@PH_XRbfY75>@RVe8h54T78eHbbIP3df<WA@00000000D8o3000088V`l3\NlGU;0000D<]BI9X`lVYg00000000l4[4<mPILQB>`SHi
000000000000000043J<<e_@]<Qg000000000000HHEE00004[RJ0bK5@n`W<PkCD5bT`ZBha2^:aALn0000lKeI`gnGE?O4dLMd`\Aa9Ad8d\QJMCnh0000d9l8i6ag
TRj[L3\B0000D2NgPOf?8IVe00000000TA5^0000l76;LbaRXeeJ]2NmL?E=XhVL000000000000PGnA4WS9E5M[U5c<\iFF@KkAa6:lDBZ;00000000E3O[4P\oi1YN
H`\SdB5D0C0^000082e7Dj85e><NL=@a4=Yb@_^:8k5ADVoM0000lFMm00000000\G^o00000000L=H]0:5B05S7h<MK0H8fHRL_0000000000000000000000000000
0000EDHT000000000000@3>cXET7`1_kD<fO00000000@R4h0000X`6>e2XQE<SkhGFN``VbhDY;lajl<@0G8P`X0XPQ<Y_R`?`?\`V@=6bm0000PTgm\1[`0LL4LZn]
hbCD0000000000000Ed\<];M0000Q09J0000@Da<I0U<`A3A4H@?Li:XYC?I00008QY]0000A61j00000000H[_G00000000hBcSM;kNEDC\<39990d:0000QAiK0000
d5PM00000000i@ZF0000Hd_DPF0:M6I8000000000000I2C5000000000000000000000000Y8gV8fU10000d5EZ<7dcXbT00000YBL4000000000000l6]:QDRJ0000
000000004dh^I<Ak00000000\d4S000089=?P[Om0000H2W300000000Lej8TO2AU@2A@S:fHdURPi`31:L\0000@LXm000000000000000000004W]`0000Hi>;93lP
m2R`\g_NE>3i8fhe0000000000000000lnF10000\YOQH2GG0AfJhTNJ4ThN@We@8KC`lSA`A@OE<GBI00000000TY1Me>em<h2P00000000PR>Z0000d2M4DS]B0000
D_XjDX:O0000@V@\0000000000000000000000000000000000000000000000000000I?EG9@8P@b4m0000\3CcLD3o\iE8TdA\DeVWE61<0000@^cT@:GU0000aAQf
000000005<O`\IVKa@XWPOFG0000T_A=HE;Z\8L38\^dh]A68FQJU2O;0000`5NH4<bmTCX<0000hAgW4R6_44SaP4n\H66[H<F7D6AFl?aLDe\CHLEJY50Mi8ifmC_n
0000XNb9`4hehCBQ`E<P87@B=29:4@7^00005=HF<EW100000000000000004\5H8WQo0000<4BH07RW\>iOHFUT`k?905Z8DH[D4DA:\oG<aBYQ000000000000D0DB
d;QGl7AD\D;GPgNGhG?Z5BQ>00000000@XQ]@?N`0000<G`mTBUU0000000000000000X:LE0000`5o500000000`Z>U4QGk00000000000000000]0e8WQ200000EYm
HHn<4WLL000000000000HHoR8ICc<_nJeA^hPY\VH>j>4Rkg0HIihfoC``RJTmk<Hnb^M64_E@Y\0000\Yfl0000PWCPhWK6XcOP000000000000\ZQAXWiEdoc?<ca;
H`DX=11oDPVb`@o90000Y=NFHLWUU;\>0000\EKg`ln80000@WfPXmHB000019PeXT`3L3iP0aoa@j1FXYG;`n<ce12K0000000000004EA<00004nd<A>BKLbjB0000
P80?8H0\0000TB?X\cOi0000PK5D0000l?6^DbnQHRne000000000000m>CPlDnN00000000UA4_00000000YBnN`Dfd\UmF0000<a2E00000000\1hc\V9VD7GN0hg3
`C26Hd6KLk<5A=`[TUm700000000XnMg0000=?^jd9RG0000aBWb000000000000`=E9L2kK`J^E0000<CXW0000000000000000TTW`D2EJ\PDZ=0Nni4Bi=67>YA\=
023E\]]L56baQ7JdDYMW<]Xb52?C1?4C00000000\9B1P>RDlnH5d\YW534B@F2kD:3IMD<o00000000L25BX\6LX`dIPVC?DgfoA??h0000TlH4lL3Ilo];m0ZH0000
L;5KlDEkHE3j00000=6jLJjG000000000000h54W`;h5T;7K<J6mI4^]\[CZdkJGi:f:X37P<Laei=k8\CPC8ga:=@NOlL<<m?Gc5D72L2VP00000000I>JL0000H^il
0000`_=0000000000000Y>NQ0j:LD2hW8<;1dPJdXkZQ`6hLm;Ij00000000H\nc00000000000047][00000000@OUB0000XZI:P^[YH`NNPhD7H0Qfha@X4g^eLLE4
`P=I0i9841Ke<lM\aB6M<@\E4PD=X1]IT;3g0000E4Vi0000\iWe00000000XF_h4b7V0000ID8OXn]CT7jY<KoV0000000000000000lW3JlnEgXT<g0000`<Q_0000
Lf4_<WdUY1=9000058>e0000<G_I00000000P=;08anDD5B^`TeLH8EP<1E5@l_D58F]0AQ>0000`MELl2;O1@Xf000000000000XBGh000000000000m>:b00000000
0000000086ED\;960000000000000000T:O40000L;<1`6?c4QW<h^fD1>g;\QS3A?8Be0dnY?Z>8HI2lQEgd]9FTf<DY2jUQ>Am5?2fIAg5000000000000<kff4@?2
5@_G=?M]000000000000Dn4Zh8980N7D@QZihK7QHTg8\b4=\g4^XifOa4Gk=6nedUcW40][0000H[`mlAl7TOEUTBWIha:0Djd99>3Z0000UAIPd6;@T4[_0000\F6c
<Ba^@F;clTXe<85YTaVBlJI5PbHh8fhXlmDD8jhcP>_>dVOTP]S:U6RMY<j`H5:45A3]0000XMeg000000000000@B`[a5S_000000000000<T7m@?`RlS0>PF[gM4m4
`Y?]=BA600004WQaDZ3RLE2G88OG0000`MhZ8@;3XB=V10F]0000U7JC0000P0<`0000TGa`<R;3l2<^hD8Lh=b\`EN:4IA[0Y;b<Uo>HSA>Lem;=0BoM9UgLYFZ<Gk=
EB;<000000000000ho409?3h0000000096E7dUkA0VMH`G0lQ6g800000cWl00000000TGEhhb6[Pfb2i9]G8@ggh1?ih3e4H8mC8B;B\Y;RA5>WQ;lP0000<_L`]C1K
00008dnD\?Bn`MiddX<KHY`58`F^\6Yl<_Fg`hNnh9V5<Rf@I7LI0000dSn?000000000000m8d`D2d0U2F@]CF9000000000000PK56DZ_b]4lcD?XU0000D:>V0000
H0Cg0000e?];LbPC<df00gZ@dn[F0000000000000000L5`IDQ6X<YR650QoIBIX\V8f000000000000\Cml<G<H00000000000000000000dRUbXeCT1>P@L[=28IaD
T;o0lZQP8?j=H[4j\nDMY2W[000000000000000000000000H79D000000000000000043PAT8`[8AL9DV3;@el60RD8\YAo90ZT<F6m18Ll000000000000L^mi0000
000000000000000000001B@[L:B^0QN00000MC7l8>gfPKF4DV>Yl`=V4JYSHh_IU6;X0000XHGgL6g?00000000i0:B0000@@\P0000h6J]H7AeTM5@90Uf@;0VhR=e
<1RbE@j<\J8`lgGl0000a@e2\K@lHZJjUCkn0000@:Of00000000l4^_LCYBTOGf98LL\B2]\H_c`eej0000\WN_U?O@l]PDd49E00000000d2fM88MKLelV0000U1D_
=C3a0000DUH:000000000000HB6^064`00000000l_K2TL\CPo?P0A<F]>^G0000H49jX_Un0fMM0000d]\o00000000000000000000HQ[VdQ];120H\o=4HGhb9@U9
XF:d000000000000Ph]=00000000HHAQPIN\00000000I53F\IWX0000hc:FPG?0000000000000DoI0000000008nEO]1K@000000000000dHF600000000PY4>0000
000000000000H:4o00004@1a`9A6DV5Sd^RD0000T7f<00000000@a\^8dc]\<oaT4V6T7VjTMna0aJI46aS000000000000000000000000d`3YhX;Ul`NA<Q048gPS
lfXJ1>m5lG\F00000000hEUk`^]i0000l756H6R80@^;<]?j\:8e82<m8TPkYBXXD0FO`kdJ00004C54H]F>00004Kc555hNhc_I0000T=@QPD?XD4;]dohb0L@FY73R
A8WYQ>hFD69M0000LFlKT[eO\0Vk0000000000000000XXD\0000000000000000000000000000000000000000d[<10000\>i\lYiM00000000<2UVM=Zj00000000
00IH\^9H000000000000000000000000L6l`]7Q400000000X:n[TB^d0000a=:c00000000dEmj00000000THH`0000@I2W00009Ame=?7ClJFMhY4MXSELMC[6l_;k
0000000000000000D6e90000Ldfn000000000000D_UaE:[H0000Tckb02SG0000<DNg41:NT@8K8ABL00000000000000004;aV`^CdM6fh000000008H\P0000IBJ0
40;]I@`d000081F20000HY7J000000004TAEE5UKXH_7DSHUXboW00000000mDEK00000000a2@]4aki@B>jX?;`8hELm5PC00000000IC^cID69LOXlh20gPe`=\bO\
0000000047e_dof@000000000000TPeHL<1CDN>eH>lkXKIQ@U43@]@>0000D=K@0000LPT@00000000PRK74nj1Hc>P00000000<4R;\[IB00000000hiRdDQ6MP37d
<0VM0<[BXea\=6JnQ7DFa<oaHjSI0000hCB@dVZ90000XnHO852Wh;`Qd:P;0000le6Q00000000<:49XOF70XKl0eW6\m\CD0]2`c<AP3CXY6hbI9]Y454o0000=4J1
H2gRXPhV000000000000000000000000P4L`I3[8@H[o1CA2D]QP0000dLbK<1j[H\l\00004?b24GTc\CAAQ5VkmCl@D1A]HcJ3E:Mn0000X0AVL0EA0000]AjJ0000
TQU5ED;1\_7A00000000L9CAHmMV000000000000H6^70000000000000000000000000000<:^A@1`\000000000000000000000000PHQZ0000H@@AX6n`\lIVlCd\
L[^LT8=G\^NU00000000@08T00004D0a0000E:6h4nA100000j;AXkZ_00000000000000000000HJF=8OII19:O0000000000000000010Gh[WM00000000TL\K0000
000000000000H4:5L@YmTmSK`No841?ChF?Z0VLJlX\bhaH\U9jDMB>`P^;k84gm0000\126<FHX0000000000000000e7UB0000XDkZlV;RE8B200000000\1RjL5hX
00000000TiPj0000`<QnXJ;5@19X<VhOe>Wc0000XYYl47mblBlZ4=<L0000La[m59\SLNBX@RfJdb8FMCW:00000000dRV:h3of818U00000000`22N0000\Y0e0000
0000000000000000dKFhhSR7DXnQ0000l`@h8h>SHMYYU17oiB3J00000000hA^LPcbmXQ;04?;I000000000000\aO]000000000000000000000000Y92H00000000
0000lU[WA:9>iAka0000000000N\0000000000004Zic0000`IHol0^X@KI>AA630000\1n;0000XjoG0000<HXEdIKYU?<h0000@GQM0000000000008hA:00000000
000000008UfR000000000000000082l<0000TN\2DF3cQ5GAe>R\`0g;90BWE@SeP@V7Dei10000\NB10000P>[E\J08Q4?A8GbXl;JMI?LR]DI>00000000lX^C0000
0000a:n?@?fm<a;JiA:D000000000000000000000000H1:aDF44lLh>@8Go<V]B8?=VlOT@<384TQ5944n@@?8Z\B=8D6eB@RkU4?in@Gc=8WQATYUM8\4nL\G>hS7g
hDo^h1jgP9QPT\h?HjEnQ6UEY8bX`i:bU=Dk9=g0<PdM@NPmU@L0iD<`000000000000000000000000Y5[50\Xa0000<kJo80X;<]\2h`mQ0000`ZB4`hH<X=4Y`i1=
I0>GQ1]=I>d\0000LH7XXa>R000000000000L5>?0000YBXm4`nF00000000DMi>Pe`FA5QO@>29000000000000000000000000X_He0000@\:00000Xn1fleT252:g
\nemL70J0000\45D0000I3]n5ANH000000000000000016F1@6chL=lk8_jOHh3\TR7n`i9bDke`lUGSHT<=<b_X<8@fh^16a6]6T@ZO<BPaa:;FdHl6lGh4a>N6d]mA
PMFLL^H[86;h0CJ@hVo:\^=CdgYRM@TmIBM]Q?BY@0ZhdOPfl3=l4Q;:m6;800004I\X0000ddBg0000HRHPPKiGTj6hlMM]T=h`09gLPaemY@AG8_6>iDM1@WiY4E\9
D[YX@a_k8F_R4bLJ<56T\O3]hdG3U48;M>FP47n\dF^H\H;cT0b3T?bYHRAmHbOG09<l\RB78Ug:i;HV00001@79@YeBPd:1Q33FP>[fP4o6`3`Idm6L`R]ie0IVA1Um
00000AB9DMIgl9Z\4XiJ8YZG@1g3Lf2Aa45]000000008SZo0000`YjY4M7j582]Pb7DU0E[mBga00000000I5II00000000`^dY000000000000H5^m000000000000
PTSj00008?SAAD0T00000000000000008D^C0000000000000000hK0Z00000000XbgaQ76oD0;l<I0QXEm_Q?T\<0:X4B[:LT;4PfC;<X0V00000000T]H8`Elh1>;g
i9Ig0000PUG5E6BO0U^C9?ec5AJmL`Khm77_\H?j`[5H4[VKmBDl0000DAUV4J;?0000000000000000l87k<G[Y<fS<@9Oj0000<<MXE01916gV@kjF<EI?00000000
0000000000000000dS[Q@^^IXoMo00000000Dbj300000000000000000000hX_=000000000000<<a\0000D7ke00000000e=7312DK0000DAm0hfJj@`4B4kC7h4le
]:Gmm0Q1m@Y8000000000000<Q[<00000000`aU]00000000\:8BP[C;00000:UN00000000000000000000YA6l0000\OZOT:ZN<<g[lO]mdSnLIAB94IilLA[f0000
0000@KOJDG65M5Uke:1N000000000000\YTKX^7@M6H80000<aYh0000Y3jf0000000000000000LN9mhHh:8UfF\OYZdeBhPgd1XlbF0000A4a?L]5Re?80X>jZ\JFd
`UZdXXa7h0L0l`0N00000000<NA7XmRo0000815olLPeI?>i00001B`M42jg00000000000000000000X11000008KG[000000000000@LYYT06XdZ;Ta0:V00000000
0000PFRO`Z=Q000000000000TIU?000080^o00000000`LU[0000HL@9TNFgY@=fh2b]HA2^XKek<Wd7D:Bo0Z?f4[V2]?^^I>J@0000L1Mh00000000000096E[5CDD
e@:i00004]1@d5m3QCZg00000i8:\=Uk00004=`bX[\@8bB?0000P=VIhW_F0000000000008D000000\L[>0000`kQPP[[e000000000000@j;S8kZm00000000D0bo
PEohlVGCX5B=dl[F19:_L937000000000000H=6]\_FNhM1aPe4PQ8ob000000000000P6IC0Vk;HcT2<hondHM<\0jVHDSH\jl1L<0AX2[jPC;C8k>_P3YBTmXjM2EO
0E@14B1e@`Xf4`YbQ8JA0000000000000000d>bIT^QK8dK=0gbY00000000TSOQ00000Ea?0000000003WQ93LO0000DaK1Lb5i\hW_5D1GX@SJLiAQ00000000lBX[
000000000000A8W50000000000000]3N4oi?0000]9b[\_EX0000d?_8TEg\hP:RPkCe4ZE]<F0N0000m8M\00000000@1GAXliH]8m;Q7R>0000\X9@PY0TdMH`DZ6n
4`3L0<22@iINPfWAhnOo0000000000000000000000000000000059Wn0000d;kl0000P[jolAhZ52AaTTZcHSka0000T830TBYA@2>V8R9\PVh`hhAN\0h6l<k24\PL
E71;Q<660000P;NP000000000000<@4j00000000A1Lj00000000P8>f00004lLV0000000000000000`L_ED=NLTTc^00000000d9\200000000A>W0000000000000
00000000l5mD0000DEC<<I=FlUX3iB]5000000000000DF^7lLj\@U_QA5]W82_:i>V1E:Ve80NnlW2:00000000<BPle@2k0000@9=a00000000de4:00000000<SH0
00008=hG8hZD@0S[l>Xgl?JAH6>J0000lCB^`XNEa19b935C000000000000H^\j000000000000<9YG0000\U=j\@Lj8Bcg0000XlUHPnBAY2LP8FMW52f900000000
<eAXI@@E159=0000<;Q:8OB>`AO0A8Ab0inb000000000000PG:3@_oiddM[@033P7=<HglIHXfC00000000dP^hXM`9TFn5@M`SDgCD8oU[0000a6YZTQICdVl^8WDK
dlO:18Gi=C5D00000000000014_L\77g<M`i0>cXljla4<6TPcll0NWi8Y2_a9AB1:bdm?WDID>4l7HH0E7e0000h8I:0000000000000000000000000000P^SE0000
0000dE<^HAdU00004_JE0000000000000000T4\F\5FhhiCdlKU?`Ai2PSPk0AAULAPe4LeZY3i4dOkZ]Bbfl3=OL5DmX>f]<=YFhXGdLaV3L58\4@be4gU6XFGfTR_8
LhC:e5XAe8JoA6lh0V:EDTe@92Q[l@67I<JeX36RL3o9<?<`]98L]>TT00000000D5dEDXol0000000000000000llcD0000`iImLSg<i?]VHG[Q55i0dgIU00000000
00000000l?WRD[aeQ9L100000000<NYM000000000000h8YVY3c6m6X^0000]2[l0000l?_m\JLn\UOQPnjo5DQTXhQf00000000000000000000dg=Y000000000000
000000000000h^W`00008@E;<D4XlT_d<RjM98^j000000000000000000000000dISA000000000O7l@[n\00000000UD3ED[[10000000000000000`GQAXee:0000
0J:[000000000000i:4=l_GD`7`kdDRIhO4KTagi000000000000XdndA>2g0000hd3a000000000aNd000000005?44H\:bT=aS47cC00GfD=VX<EETmC;\000095S=
0000HMfP4R`E11oF000000000000d>KLM6LF000000004nBSD<DjH5BkY>lH90n>@8Yh5B;N0hCL0000000000000000Xa`^hF7H0j>:A@H1H@aY0JTe0000XBoD0CjI
X:Hb564?MAE<0000LHAkHXD<0000\`mH\_RA0000000002KeXBW043=B\PcUPSgdLUF\d\mYI:YY0000000000000000@\I@000000001?bZ0000<Deh0000aB\`04^1
liJi46<Hd5lc000000000000000000000000d3Io`ZAi`5T[Tf=B000000000000<YjI0000D<e_000000000000TS3U\_1T0000<cG@000000000000<>_280m:`Ijl
0IP`<P0cT0WTdc>Z0YXo8n_UA42eL\M4M>K0]AE0000000008QR^000000008[270000@C\N<XKT<ekX53dB0000<P[:0000hHb7Dbdd`I2<0000L>>1\_VhDhFo0000
8hXn000000000000TGSk0000HT\N00000000HIP=dGocTN=BTR^J4kRRe;cjTe7Mi@FB`c;k00000000h2_F4YVQT76j00000000000000000000L@SWT``00000TCP7
hk=50000``CC@cQZ0000000004d\0000l6CY\1^l0000LI;o00000jeK0000000003l@dW`mTFAlY@O`0000<4M\0000dmZRU=`I]?Fa0000D7kSD5l@0000h`aTdSDR
0000dnUEU0QK00000000\2n60000<HB90000`8O<0000lkb>831ohme:4\K0M;6P00000000Xa4b0000P712<C1>4J]iHWgC4iZI0^GoHDo98Tnl8Ei[<V;^DJh\hb?N
ToUE`5N90000a?P9@>`o0000h85fhB9H000000000000Dgf71C0m00000Z85XR2KXF8l0000000000000000ddHU000000000000H1J;0000XQI2LkAe0000HGo7lWdc
dn@SeAY=0000LAPA`K\\l6@X8_kg`aR2\6KhXH8NDiX;e:_ja<DkLW;f00000000D1iP`TH;00000000PNl30000LfnF0000U5Mo]:Ci000000000000T3mU00000000
00000000hg3@DXodlE57l5Sc`G?KD^`FHmWSTZfSTboeLdCed02FH4PnP?U[Td`RU?1dE?<500000000Tdj\00004d159?\c4LSB@g>Ihh8n0000000000000000<keJ
0000000000000000\MQl<`n80000000000000ZdZ0000I2EaTMQ:0000``FRTlRZA12=8o3<<oeS000000000000l[YL000000000000000000000000000000000000
i7b0h1DN00000000D;=C46iJ0N`R@PRjH2>;\209X5@Chf@Z8i8Thl]>Q1^Y988bE@hV4FWX00000000To8:i4fi0000lg@l0000000000000000000000000000XFE1
0000000000008S<U00000000\4eahA5O<a[EPQWkhniC@CDf9=oX0000hR@B`]W1\1L[0000\Z1hT3I`l7LBPDVh0000<bf600000000LlVL0000\F0VlTiO00000000
000000000000d<X;H_AY0000I76@00000000I50eTj@>@HGD00004\6=d8>:d]ek0m3H01Io<YAQ4aGY00000000L;b187d@<EDPlTc:\`bU@iT=@Ag7LI7l00000000
0000X;P?X;S9@SVI4Y^K\lTh00004VJT00000000D?B700000000000008>T0E];93Xd0000D`5K00004Kck0000=3=B0000000000000000000000000000lQ`<a<nh
000000000L2n000000000000000000000000X^X\A4lR@c\E0000@X8]00000000T<750P@D00004YIk8LSMEBZ>00000000DQMBU6b78^DY`Rlgl4XJLbe4=CaT0000
000000000000000000000000`C0C0O5hLU4lD[E\0000000000000000P<iL@LN1ldW>000011J>0G5d8T6R000000000000000000000000hi1oa0io0000000008Pm
00000000lFUB000000000l1800004KcJ8:gF<h\M`j360000D6VS8cGN\T<X]>UV1CKa00000000Ta=G`0Bn00000000000000000000000000000000Xk7M00000000
00004Co;00000000]5e?0000a;RSl7C@00000000000000000000000000000000E94N0hXE00000000ThaSL5gaU0H30000l>;L4CRT8^;^<`E`h?f<\7YCh8T[P::a
dQiNT:dR<Ga:XVAZ\:>DL\GP4_UELF<cPf;1m3enQ97`]9?PQ9DneAC50000\4BjH;JX00000000000000000000PD8e0000h8:f0000X4Lo1A810]]oH<hHDI33aC>S
0000TG<j00000000h9g1<OH500008GY[@cP<U=>V0000\4`H8DgFlEdP000000000000892900000000LaON8lZhL@eW`K\P`?nRL[>Yi6jRED060000]56T0?@j00G]
PTk[`^nE99c`T<[f9=GV]>RD5C;2X5?0l<^DTF^c\]L>]7PV0R]GH4R1T=dAXbeOXSV9`51Od=^88Wh5I9ZSPWZ=Y:8@9BSQ0000YB9MhjYI0000TVR@000000000000
<aO@<mf@MDC>000000004=^\dghh00000000TNET00000000000009EK00008_McD>MkdnG;`>7?T1VRDPKbm3oYi:WUd_B70000000000000000DTjB0000l;eA\^XH
X5nhHEGO=>gSa?Qhh4VE<FK619<1lBWeD5bflOaSLYU]<D4D4L43<VWSP\R3l_hiE4V4000000008i0?\?CWlWXD8jgW0000000000000000POX:0000E1Zn4aC1D?ag
0EO9XK\E0K>=\Q8fD@Z[I8jB0000`]Y4P4B8Pn66I=K@hm<50000X;f9I59O00000000000000000000LbQ`0000X?nD0000000000000000dOKS00000000Le?\0000
0000H:da\AU;a;c48hN3l1QN8i]o`Z_XTBEB4E5aL<_jTam<Ll3\a0V>dbYhd@5j4hYA1CbG8b;eLT1f=CJP0000<ZLo4A^=D4j@`UQHDY?OX^oZ\^HDhg;WD<UN<Y\0
8fEQd8>G=;Pgh\M^8NNlTm=2AA[2000000000kKo0000@FEO<da=1;<g\hUe<XX5m2Q3A9OadP?^UAg>0000000000000000E4Pf`G9P]6=Z0000PUlBP0i1H=RI@<9<
\\8KD\Qe4\<aXgBDm?JTd`oa15Ho=<O6d5lSmAFD00000000T4kU@MOd0000ABAB00004l4lQCHg0000H=\^TcQ:0000D83=D<eOd]9jPdo00000000000000000hd:_
\Hh\00000000HN;><]i4TKEUlRUo0000@`Y2000000000000000000000000d_UT000000000000`YHA0000@6K?@`hi00008SfB00000_h<mAQZ0000000000000000
4AJX55:SL4:@0000LDhahXb100004lOVDTAo4FQk=5AOdf94HM_i=:`Z5>S:P^Mf`1Ja]BW5i?b9ACJk\3VRlK_W55]m000000000000lTb><I6O0000\URYLh;[0000
l6Pf0000000000000000\32@@:X@PH]FTo_IE>]60000=3AJ000000000000e9T;00000000@4of<D7o@NJP000005V]\PdW0000Y2YE<7o=4geXA>WK000000000000
==og00000000000000004:c`00000000U0<f00000000I8bf000085l18MXFl`M=TK1dDo@6P3YQDM<50VVh00004?W;00000000LXU2XAYH\:a`d>>\PS;YTkOX4:ll
H@M;02[AL:@:M5Ic@6N240NHhd0Sm9o@U?2N00000000iAf]0000PI^=8@gV0000X87A\I1I0000`;HK0000`d]`X9bZ11N400000000`4j5472@`Lb=h[\LI33Z8ZW_
1=glLIMP]>k1IC4H0000mB[40000074]\knf@b`6PaaVQ:D\@<50\aI<`T7MI;l>0000DS\Z00000000hf<mm9lJ00000000T5WE0nS70000000040D4QCeJ00000000
\Of10PNo56O1hXTaMAPC00000000000000000000@0fF0bI`@IM<XB618d2j00000000d5EJ0000T_RQd4d:HGR`000000000000DPMT0000\eL1<WdFdbc<a<_\d6jH
0000I8KkDmNf00000000000000000000Xb67000000000000YA]E0000000000000000Q=Z=00000000L:?B00000000000000000000DCi413I\00000000TN^3QBNS
0000000000000000daAI\:<eLCh0\`iLE;YI000000000000E8ABY9ZchCLD4R^jlgSM0000LM9j0000hahR0000D@m[0000de1F00008C`a00000000@9<1`@07i?in
LejW00000000000000000000866P0000000013M]00000000000000000000]C4Z<JHClaMe8<L[M0SK`0\Ke5=EPSe4m?He0000lFG2H@@OlH`YHYO5\Z9T<i]E@GfZ
@nLY0KCN1B9>`?AL0000dInC00000000L^Q5X@=ihD]U00000000l57300000000hbMga0Yj0000000047gW00000000dAk959o2U>fKX;h_00000ckW8BUm@FHP`K5k
dWobPYlM\aLF`bi3lPIbTdLML1>VXJIB=5jfe<WO0000X4l0]5MAlnhMTm>:e6fJ4?K98U<Q0000<>H:d@J\1Ae7000000000000000000000<5_LcU?M@?700000000
000000000000000000000KkW0000d9o4PdE[@dG_Hfkidh]kIB6_\bVTlZJ0X^0:\b_h0000]>mDL=EOl?CH0000000000000000PnaS@O5Q8EMQ<=QL00000000@c8j
000000000000U>cf0000000000000000AAllLoRM0;m60000@HCE0000000000000000X_f50000=9Eo\\h4L4:KX\W>l6ZmEDJR4<;`0000I2>S0000000000000000
0000lgaL<BQ6hFH5000048Pc`6WMdSKl0000DhOKh;fHI7Vk1Bc>HbPP0000DPX`\5i=ThbRI@Ed0000000000004E>f0B?900000000Ld=>0000l:Y6a=B^A2Gm0000
0000U?hN0000h3LC4>OA<=S1<9J3l=Z64JLKlZcV\VcY8^R1djo3M0L=i@n51C1o000000000000LHK\000000000000LY7hXA]1<f^hD>cdTiCVXjfgU07Z=7>c0000
M?J0hA_H=:4]\;bP0000`T0H<KLS@8U8X2^]8;>1l<NF`V`cPY_B`\]dL^>JLdO1@nmh8O4>L_\=LmI0mB;W0000H[?JPfdM00000EeI4;k[HQhO0T8o1=lL0000`\<H
4KXX8][5d82T8J38LAhC@fRB000000000000`7Un0000lYbk5B;caDTKM9?`hiG4YB?;d?^k00004B7<l;LS000000000000\lnR\9<G4?SV<GKM@H0ODTE`TafK0@>F
PRG[E4I;M5ZO5<@i=0AQ\F@L0Gd<<Ko84hTH0000@4YQ04clhG_`0000hi7k0000<aoRM2hK]7KkXVbI<[Hg<3HH\S?kDZRJ<L?F<KlAdh]Me7?SDX]k4bnlUA78hWF`
eAOe1D:A0000T7^G\EPkL6oclK<:ln;]0000`7iM00000gZ20000000000000M\A@?mj00000000a<Gk]8KK000000000000DKWP`aEW4ONd00000000`GnZ00000000
<aKgQCPD8fe2i>oi`MCU0000<1BBXOMh@L9N0\MIY1\JdQVB000000000000==X<TKPB0000lBbd<8_F0000Tga`lB@_\2S54?<8a91>XH<3LBfCd_0?00000000D[nk
000000000000Q5G]Q<:Q0000=8H955CLY5K300000000XHdh00000000l_fllGHB0000m9U90000<@D_=1mG<`eJQ8mK00000000X814D<690000E9ml0000\[`Y0000
00000000dd_^0bJMTeLQ1=bD\3_P`A\5LY\>0000Pj@b]52n0000L@Il]1YZ`2H30000000000000Bgo`CC]DaBIi@HdaBWk0000TfP;000000000000e2mUEA0HXXle
dh4YXQ<;0000\^6N89<S000000000000H:B=0000000000000000h3g^@75HhU7NDcl7dgI;L0KD0XM]0Z_052>;`jHnL8Uh11X]U5TY<he<E@keaDSj`0Z000_<01\\
48iOHDjhY:Id00008R98@2A8h:nN484o\]:XhM6CT9dc@c5Idd<XLhPT12o=9@Vk0000X4OIPmfVdS2J0000];J<\>U=L@RodQgMlKe5P^^^47KChKN9``b^QCSAh1aW
0000lBTV`^fl\>F\l>SILJ^^<VNoP\\54COL\_1CPaE0\dde]37Q17iZ0000000000000000XR8JdH[c<BF14YQJ\SZ;Lf[j=8E300008dZR000000000000dAkWi56>
hbki000084a[d@Ao0000=D7Y000000000000XG;kL\Tk\_WChf8`0000HKDS0000X7;a`\dI0000L<5F8J_B0000P7B;00000TOn000000000000L[gi00000000UAhI
HH`l@0ngd_EE`DDSlCHPlI8T4C6c`S:[8\bJ0000L7<40000@:lZ00000000Lbba0000d`8Y0000XU>ADCGd00000000<LA<0000<L3W4gDE4JLCY7@Cdj4B<Y[Gh@G@
000000000000`>BbXccQ00000000h6=1DCee0000\0;OA;=H00000000000000000000U1JT000000000000\C[JLFN<0000P3Y`m;gj000000000000lEUb0000`b[f
42HJQ:7dMAH?00000000Q7o900000000l4gHX4m1DJeQ000000000000Q:IOLV[clc^98RVWHg]UM8mli9M7<<C@PZ]II<X30000`;GMh`I`0000`m]D0P`6hW[Ed`:`
e9S?0000A:T10000@FU40000I7H_9@g30000I<^TP>TX4U<hX`C9@l2N0000dNX400000000P<XJ`h7;0000\1L@4Ekk0000MAF_00000000TVne000000000000D6i[
dT5i0000D0_bh24<D4?I0000000000000000E;\V4OcD0000000000000000HfX?86?W0000mCI6@8DPHUU0l<Ta`2=60000000000000000TMmUL[KM\[H[00000000
00000000hi=00000HJ?j00000000h8K@dHaE0000`BfN`1L1H;RBDT=hLTj]0Z0eHgma0000Y9><hEFf4Ud7m:i80>K<48S?1BAi8efJH<QM00000000000000008OUT
00008YQYl8bZ00008Tm;UBE;0000mA2F000000000000000000000000Q6aE00008R`SM79Yd=gZDN:eTeg5PI1cm@8_`cB:a8IY000000000000DdHf000000000000
000000004OQn00000000X?Da8ZdK00000_TH@YoRT?[Uh@K`hj4^0000000000000000000000000000000000000000hU?^<2i30000TZS=0000\1LMDX6L00000000
\OX]lZ3;4bEAX\ZH00000000lR<l`o`6HUF6dZ:_00000000000000000000D`LLH_Ah0000LTQW<[LQ4nf?TTTV0000000000000000`6bf00000000@>><<YA`dTgH
0BFKl>99DMLMX[2CT\nU0QU\I5VW\:1:96_F00000000000000000000D0kT000000000000000000008?5<dE:VHNiB@eZlHY6?@=5UlhjclWEmLE[Oi>nX\D>gdH89
`UP;42^ka865e8`QlNeLHHnbDBCl@SF@]@UEU@a?iCPk@12kH:DBLCU5DIgJhRHgXf]nd6P[`T^U8Xj?lcU0T2j>8f\500000000Te2T<I]D4lmBIA:P\An@DdGi<Yjd
1:V;0000lc9[00000j<04PM<`[bCPS3dD7B10E;HLaW9HM>F\k[FDoEdDcV0PNYh\li^hHV^D11[\:jdi@:HH?Oj00000000Lg7j8EjG<U8i109:i?=m0000000099oP
eBJi00000000000006:B\O<;XQ:Q0UNIhd>[@;1ldH7:`PhddkbT000049;^46bF0000da_PL6TcP>XF4E:iE>Y:00000000@1_\000000000000\YHMTPlg4>TG=2HR
0000LJnRd34be:h900000000000000000000IC6400000000hDi900004JL;Pc\h00000JP;dMBM0000laj4<Z[?000000000000XV<^000000000000]40m00000000
DU7`8ODLH7T:PE\S<O\j40CY\[jRPdif8i>m0felToQE0000000000000000000000004lV<dGYe00000I2e0000000000000000TcYeADQ`L@4;<oV10YB^hCj:0T9<
XT[_dF:@4f1_Hk\DlikSHT02d;;1YDGgLCKGlKhK0000P5kA<j9o4kZ800000000YCGS00000000h:Nc0000TXRM0000X]3g\TX7<V2fHcD60000H35A`gDU<Aa>lKUb
`UnP0000ldRjHj0T0000PUa50GWCL]mPM7il0000DS_CP`PDl0nM@44?PU@;\;WaH`^X0000]DRe00000<^30000000000000000@2S_T=A;0000DeJM00004QVU0nm1
1AgJ8WPU0000XE7C0000mDMO0000`KUO8N220000X`<FX9C5M:Za0000lJNB0000TEIQ00000000d>QWhLII0000XA3\@Un^1A9N0000hNZ@0jM70000<9o`@G@=0000
Li_4lIdO00000000M?Oj00000000000000000000d:A\XXdH0000000000008;AT000000000000<R?W000000000000000000000000000000000000Q:gX`fKH0000
000000004YFC8[d\@4`<Dg>7eBdFU?;He>;OPUPkdlGB\K:dLZ>^H7Y`l76_hoeC`2N1AAN<H>660000`:CO`GTml04_hB14TJ1ihK1?000000000000dV0;LKiaXe1^
0000DOB2<M\VTCcEPNLo8P424a@14kBOLYn@dcKQU1hV00000000DdD6000000000000@FD>`?4B000000000000hdCG0000<6LB0000T:mG`1C_0000\S3FX@bM8l3F
HbbTH?BA4Km48PicLeTSL5@MH9@AHgWoa1`>E5YUL>WfA:=@XJ24Q?BJdCBmm?WM0000]>RhlbBM0000<B8LeAdkeB5K0000PReF1BFFU;i>dmeR=?SNHK^Jhal>0000
Q8HI0000000000000000<50ZdC@BT^5g\a[_PldlD\gLXY[:000000000000hM@hLkE900000000lm^ba1QW0000PGJ]1<iXhnLC`;HmH0Z@hL\j]?mFIBJH0000DghJ
\?Vg4T1:1;DM00000000DAe[0000hSVdPP[RPZ29@mX>]>Sj0000dBBU0000Xn3T0000000000000:Ze4m9h0000LW9?0000Xm:f000000000000\KI100000000`YH5
l9cgPBZWU8AR\EQThR@\1A7e0000e0^d@Dg50000dgHg000000000000<ALX000000000000aCYV@mXP000000008@H:PHhgHQk[M;7m0000\>6X<D7\HUgna99a0000
00000000\1=<`=DK\[fW00000000\Q5XlYBjdUR4i95<000000000000000000000000\352@:\XMA9BT567<BJ\0NR14[<LM5_38jO]<lFN`GLX`Q4^8OMZdmkdlHV7
D8<W`hn0915i=?C78HnNIB]\e>b7000000000000XI`SPLiR43UV\<ol\V:fHWX4XnPL=3GH<65<hV5fToFF<cCb`4_YQ08819cnPm2l=?k3i@[WTa\L`n6je1e?EB8W
"#, [
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 4),
w(K::Grade, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::He), M::Whole, 4), w(K::Degree, Some(L::Pt), M::Whole, 4), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Conjunction, Some(L::Cs), M::Whole, 0), w(K::Conjunction, Some(L::Sk), M::Whole, 0),
w(K::Until, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Ca), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Present, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Employer, None, M::Whole, 0), w(K::Fluency, None, M::Whole, 1), w(K::Fluency, None, M::Whole, 2), w(K::Expected, Some(L::Is), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1),
w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Unit, Some(L::Et), M::Whole, 1), w(K::Since, Some(L::De), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 6),
w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Obtained, Some(L::De), M::Whole, 0), w(K::Marital, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Ro), M::Whole, 0), w(K::Obtained, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0),
w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Introduction, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0),
w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2),
w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4),
w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1),
w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1),
w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0),
w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5),
w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5),
w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2),
w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6),
w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6),
w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1),
w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6),
w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0),
w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0),
w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5),
w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2),
w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2),
w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2),
w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 1),
w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0),
w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 1), w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4),
w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0),
w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4),
w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0),
w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Introduction, Some(L::Ro), M::Whole, 1),
w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0),
w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0),
w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0),
w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 1),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5),
w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5),
w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8),
w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3),
w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0),
w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8),
w(K::Degree, None, M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0),
w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0),
w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0),
w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0),
w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0),
w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0),
w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7),
w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0),
w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8),
w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8),
w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8),
w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8),
w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8),
w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2),
w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0),
w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Introduction, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0),
w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1),
w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5),
w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1),
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::De), M::Prefix, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5),
w(K::Until, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0),
w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6),
w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2),
w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0),
w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0),
w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0),
w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4),
w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4),
w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3),
w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1),
w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4),
w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0),
w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2),
w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3),
w(K::Introduction, Some(L::Id), M::Whole, 1), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1),
w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Es), M::Whole, 0),
w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2),
w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1),
w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1),
w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4),
w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1),
w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4),
w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1),
w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Introduction, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::De), M::Whole, 0), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3),
w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0),
w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Introduction, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0),
w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3),
w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6),
w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0),
w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1),
w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3),
w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3),
w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0),
w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5),
w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0),
w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0),
w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0),
w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Sv), M::Whole, 0),
w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0),
w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0),
w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6),
w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Suffix, 4), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0),
w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1),
w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2),
w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7),
w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7),
w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7),
w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4),
w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5),
w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3),
w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0),
w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2),
w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4),
w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0),
w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3),
w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0),
w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0),
w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0),
w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0),
w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0),
w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0),
w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0),
w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0),
w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0),
w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2),
w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1),
w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6),
w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2),
w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0),
w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0),
w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0),
w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0),
w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1),
w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0),
w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Suffix, 6), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0),
w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0),
w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0),
w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0),
w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0),
w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1),
w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0),
w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0),
w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3),
w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0),
w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2),
w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3),
w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::It), M::Whole, 4), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0),
w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Prefix, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0),
w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0),
w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0),
w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0),
w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1),
w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::Degree, Some(L::Da), M::Suffix, 4), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1),
w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0),
w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0),
w(K::At, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4),
w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0),
w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1),
w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4),
w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2),
w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4),
w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0),
w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4),
w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0),
w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0),
w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2),
w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 1), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0),
w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3),
w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2),
w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0),
w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1),
w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1),
w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0),
w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1),
w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0),
w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0),
w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4),
w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2),
w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0),
w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2),
w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4),
w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2),
w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0),
w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3),
w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0),
w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0),
w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5),
w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0),
w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0),
w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0),
w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0),
w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3),
w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0),
w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0),
w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2),
w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8),
w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0),
w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7),
w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0),
w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0),
w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2),
w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0),
w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0),
w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8),
w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7),
w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5),
w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0),
w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3),
w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0),
w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0),
w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0),
w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0),
w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1),
w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0),
w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0),
w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0),
w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8),
w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4),
w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5),
w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4),
w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0),
w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0),
w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0),
w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1),
w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4),
w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3),
w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2),
w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2),
w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0),
w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1),
w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0),
w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2),
w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0),
w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0),
w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0),
w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2),
w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1),
w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4),
w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0),
w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0),
w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
