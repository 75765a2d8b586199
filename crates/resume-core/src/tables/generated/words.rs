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
0x1450310030a00148, 0x80840001c1080, 0x2000210400, 0x42c00800840832, 0x1081000200800, 0x148008180008100, 0x1000000008480400, 0xc002800042100000,
0x200000000004081, 0x20800800101142, 0x5300a000022, 0x400830c08050200, 0x404040014042, 0x201090180010005, 0x2008000042000014, 0x2000000002,
0x4000000000902109, 0x802200002282000, 0x8480420000010200, 0x40010000000040, 0x400002c084800040, 0x600000010200080, 0x1020a20080001000, 0x1000400120012000,
0x2000836000080200, 0x208001010010, 0x80404000402c80, 0x800408000002011, 0x240002000001400, 0x320102000010530, 0x300000040001020, 0x300002400430026,
0x6000004000200, 0x4800040000000008, 0x4880800000, 0x420c0014000, 0x1240080000000000, 0x110024801004012, 0x4002e02080011818, 0x40040a1020810400,
0x408202, 0x40000400c004000, 0xa04800005400200, 0x8200000021002004, 0x402000000202004, 0x1180142000000048, 0x8010001010000000, 0xa440100064034201,
0x10488200080, 0x4021000001008, 0x800120200082010, 0x10400040204000, 0x8200000000812800, 0x206800004000088, 0x5800004040181, 0x400000208204002,
0x8000002000020380, 0x1d08000418000000, 0x4014200c104010, 0x800004400882010, 0x800112000024c8, 0x400000001cc0040, 0x8010204010000000, 0x8886008000000000,
0x20c00810a00001, 0x220800080000000, 0x400000006c000300, 0x400200081001000, 0x400100268840100, 0x4e00000000822010, 0x4002000, 0x10200200000020,
0xa08850804080210, 0x100000001094320, 0x80020008293c0, 0x2040010000120210, 0x204200000040200, 0x105000004a10000, 0x40a0010810100300, 0x5084181400090002,
0x2402002000000820, 0x18840008804010, 0x10088c400400000, 0x81280428008022, 0x8220000400018002, 0x8020002200081040, 0x2800020980088104, 0xc000840c04441100,
0x2001002820000080, 0x80488040a080001, 0x840000c040060, 0xd90200000810010, 0x82002008008c081, 0x1080454002442c, 0x40d0808200c001, 0x121820084108d000,
0x240021104000400, 0x20100021, 0x800000080801d, 0x40808040408401, 0x422800040004000, 0x1404908180001210, 0x806009000000400, 0x80000c9088000220,
0x2001800002000a0, 0x4280600000004fa0, 0x831044000882440, 0x403080004000000, 0x1000a4100402aa, 0x2142000004c22, 0x200402000840012, 0x400402810041000,
0x428805080201490, 0x30000810c000009, 0x90080c340080000, 0x6010000000084, 0x14400204000, 0x2010251641003a00, 0x4001000c11810000, 0xca4002e000000,
0x8000098000038000, 0x8080243010020000, 0x1000840200000022, 0x400000008000070, 0x408011000000011, 0x2400a02030700000, 0x1000802400005100, 0x8204040004080008,
0x44110c03041100, 0xc280a10000010001, 0x100c000080000080, 0x80400922100000, 0x4000808104000800, 0xc00034000081c80, 0xf000410c008, 0x1100000404210040,
0x82000820000045, 0x200010600201048, 0xa0010a8808012000, 0x4a86022010800841, 0x2000801080030148, 0x80000000005c0, 0x20010880d000200, 0x80089100084000,
0x1000108000000400, 0x4700000808030000, 0x40a1000008, 0x5000101200008010, 0x9c0000000401001, 0x2818040040040, 0x100008030000000, 0x401000000012820,
0x2215000001020000, 0x9, 0x4000008085205000, 0x1200003806000, 0x8a00000908000082, 0x203802224089200, 0x100000200000101, 0x10204a2000020,
0x8508180010100088, 0x20020400201, 0x8200440020110, 0x80101808008c0000, 0x442c20800000100, 0x20088400444428a, 0x18050284c0495010, 0x104200421,
0x1001002002005106, 0x8150000402000014, 0x40206230a000500, 0x1040009000000, 0x813000080441a, 0x600160000000a00, 0x4051000008, 0xd00101a0200,
0x100105010029a000, 0x208002000, 0x54000046020040, 0x201000004091, 0x110400008400000, 0x1000002000052200, 0x80002a404800040, 0x4000020040401200,
]);

/// The first words of the keys of several words.
pub(crate) static FIRST_WORDS: Sieve = Sieve([
0x4200000800000080, 0x4041000680080022, 0x3a8004000200008, 0x8024000104200000, 0x402042008000001, 0x402001080000400, 0x4009080c020044, 0x208000004110,
0x40400000002c0440, 0x10042240034000c4, 0x18000400040040, 0x8220404200412, 0x840000000864a4, 0x2102480012001000, 0x1000820d00820000, 0x100100804080004,
0x5211000022, 0x2000020084080200, 0x408a2644004000, 0x8301810040400084, 0x200000103001, 0x8002012a082000, 0x4100210a00000080, 0x90018004082000,
0x84100201240000, 0x8800404140036048, 0x4000c10002200900, 0x8ae0400845a44080, 0x2c0800001030068, 0x8000000800001, 0x4028b28002400, 0x1000100140080010,
0x10422000002004c8, 0x2880042000000c4, 0x180020000400, 0x42000100284024a0, 0x4000020010080000, 0x420404a0000002, 0xc10a00800400019, 0x10a00000108,
0x41000090148004, 0x1600104008200840, 0x1100400200044, 0x1800010008200, 0x9400026200560, 0x2180810200020010, 0x30c20800a010200, 0x20409040000002,
0x1000040cc0400100, 0x4000242004000460, 0x1000080000104003, 0x2100080208000000, 0x10541008a0000000, 0x1052000010200081, 0x10c000000002, 0x2040028800412000,
0x210001000102400, 0x400001c088008002, 0x2102200000204800, 0x40801500060c2100, 0x8000800480121000, 0x1001011561, 0x406104420100000, 0x8880000210010000,
0x500a020101108000, 0x408808019400100, 0x44008040030401, 0x8400c204044000, 0x4890000000a0, 0x4016908402108001, 0x8080108a11010a01, 0x1832008c00000000,
0x620000400000808, 0x4080090000042000, 0x20180020000042, 0xa000181100a80000, 0x60045010080000, 0x1a00894240040081, 0x1402000000000004, 0x481000031000c000,
0x143000002898, 0x808001041, 0x100000820008004, 0x800000088102080, 0xa020001004802a0, 0x80000e100014000, 0x1200000001001000, 0x84000000480000b0,
0x8000000018000, 0x111624c400080088, 0x802408400000420, 0x9060200000411, 0x4009000, 0x400008000040800, 0x28080000000180, 0x804004410082a,
0x8d008082000006, 0x204800005040006, 0xc0000410201000, 0x2001400000460180, 0x80002900040104, 0x1080000c80c00800, 0x681a004121000000, 0x2000020d8400,
0x40018c402212480, 0x8c2022054000000, 0x8000516a80004106, 0x2008000010050950, 0x400410020400200, 0x4004000200c80140, 0x8001020000082, 0x8000000a00024008,
0x4050801089000001, 0x308246000010000, 0xc00001014000000, 0xa000221008222800, 0x5000110c00, 0x900100028000a002, 0x4082240000a2c00, 0x10420000200b4000,
0x42000108002f8a4, 0xc000800001040410, 0x29000010310000, 0x2100102015240, 0x4a0001000, 0x8200014400200008, 0x110000000000, 0x2000000000000,
0xa01c400002808001, 0x228044001000108, 0x20a4000242400, 0x240000001804, 0x2004108000008686, 0x8010200020140804, 0x3300001400008008, 0x1101084908000040,
0x4020004808088220, 0x4000040b02007, 0x198410810041, 0x10000082000d0408, 0x4082600802040501, 0x2c000004a1041029, 0xa000010042080800, 0x420020833,
0x40000200000000, 0x44140040000018, 0x8600000080100004, 0x8420400800008028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000001088a0, 0x2c004240a000000, 0x8001421452200, 0x800308084820004, 0x4410840011010214, 0x4012060002c2058,
0x88724a002440000, 0x20180005b4000880, 0x5000004061480080, 0x100200084000003, 0x400400002020418, 0x2002029000000040, 0x4010480004d64130, 0x8040008180000004,
0x2009058210020a00, 0x400020240000, 0x200c400004002001, 0x40104200002011, 0x3081004008040021, 0x8402020020400214, 0x4c082418e006004, 0x820000810000,
0x24008000800120, 0x2028000004484120, 0x1204000394013001, 0x401009000110100, 0x106000800b0024, 0x420090080020002, 0x8090800e00002000, 0x1000001000810000,
0x6040002400100008, 0x101804400002, 0x140000080400a020, 0x60a2024b090000, 0x2c08170082001, 0x50000b0002110001, 0x4048400010000000, 0x2520000004800,
0x440000101542420, 0x1000500048000402, 0x6002008144000021, 0x382028200800000, 0x4040004000400001, 0x10000004c000080, 0x4000000002010, 0x4000501200680008,
0x800a008840006000, 0x41200250404000, 0x806c000048200100, 0x100040020108100, 0x4000108046000308, 0xa000000008010, 0x850400022004122, 0x91008400010800,
0x100041001810400, 0x42000606005814, 0x90008100310800, 0x8008108200d0000, 0x1200010000103040, 0x801205000000810, 0x44800200000200a0, 0xc000842004000022,
0x41220000040608, 0x24028808017200, 0x40000121000620, 0xa00a00028040000, 0x408402004002268, 0x408000500000081, 0x1000110301a000, 0x21384ec01000404,
0x8080006100800, 0x400000200201000, 0x812000c00001c001, 0x894000100000000, 0x1020008014000440, 0x600000002040, 0x23000a000a0a0008, 0xe40020228000080,
0x82400090008004, 0x822800800001068, 0x1020500000800200, 0x4000000010000000, 0x4c04320004214100, 0x4a010f005000281, 0x80000914002002, 0xc00202008a00000,
0x1a010010040c, 0x8004402400002010, 0xc40010000040094, 0x2002000000000, 0x200000000085000, 0x400000000000002, 0x4000100040820080, 0x8080000,
0x8000002800040300, 0x8028000020203424, 0x801000880000, 0x20040080020030, 0x1100000202000a, 0x20002608800120, 0x2200000441000, 0x8050218200006409,
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
aakeri	01=1
aar	01>3
aarets	01A3
aarsenhet	01D1
aarsstudium	01D1
aas	00_2
aasta	01E1
aastat	01E1
ab	01F4
ab dem	01J1
ab der	01J1
abgeschlossen	01K1
abielus	01L1
abiline	01M1
abilitazione	01N1
abitur	01O1
abiturnote	01P1
abogada	01Q1
abogado	01Q1
abschlussnote	01P1
abschlusspruefung	01O1
abschlussprufung	01O1
abschlussprüfung	01O1
absolviert	01K1
absolvit	01R1
absolvita	01R1
absolvită	01R1
absolvovano	01S1
absolvováno	01S1
abstract	01T1
abstracts	01T1
abteilung	01U2
acadamh	01W1
academia	01X4
academie	01\2
academische bachelor	01^1
academy	01_1
academy trust	01`1
acadèmia	01a1
académie	01b1
acca	01c1
accademia	01d1
accesit	01e1
accessit	01f1
accountant	01g3
accreditation	01j1
accredited	01j1
accèssit	01f1
accésit	01e1
acemi	01k1
acheteur	01l1
acheteuse	01l1
acierie	01m1
aciérie	01m1
acls	01c1
acm	01n1
acougueiro	01o1
acreditacio	0201
acreditacion	0211
acreditacion en	0211
acreditació	0201
acreditación	0211
acreditación en	0211
acreditare	0221
actas	0231
actes	0242
actes de colloque	0261
acteur	0271
actor	0283
actress	02;1
actrice	0271
actrita	02<1
actriz	01Q1
actriță	02<1
actuaire	01l1
actual	02=4
actualidad	02A1
actualitat	02B1
actualment	02B1
actualmente	02C3
actuary	02;1
actuel	00a1
actuelle	00a1
actuellement	00a1
acum	02F1
acupuncturist	02;1
ad oggi	0121
ada schein	02G1
ada-schein	02G1
adaleinkunn	02H1
adalgrein	02I1
addetta	02J1
addetta antincendio	01N1
addetto	02J1
addetto antincendio	01N1
adesso	0121
adim	02K1
adiunkt	02L1
adjoint	01l1
adjointe	01l1
adjunct	02;1
adjunkt	02M2
adjunktus	02O2
adjuster	02;1
admin	02Q1
administraator	01M1
administrador	02R3
administradora	02R3
administrateur	01l1
administratiu	02U1
administrativa	02V2
administrativo	01Q1
administratoer	02X1
administrator	02Y=
administratore	02f2
administratorius	02h1
administratorka	02L1
administrators	02i1
administratorė	02h1
administratrice	01l1
administratör	02X1
administrátor	02j2
adminisztrator	02l1
adminisztrátor	02l1
adr	01c1
adr bevis	02m1
adr intyg	02n1
adr-bevis	02m1
adr-intyg	02n1
advanced	02o2
advanced certificate	0311
advanced diploma	0311
advanced highers	0321
advies	0331
adviser	02;1
adviseur	0271
advisor	02;1
advisory	01`1
advocaat	0271
advocada	02U1
advocat	02U1
advogada	01o1
advogado	01o1
advogados	0341
advokaat	01M1
advokat	0356
advokatas	02h1
advokát	02j2
adwokat	02L1
adım	02K1
ae	00e1
aec	03;1
aed	01j1
aegare	02X1
aeidinkielen taso	03<1
aeidinkielenae	03<1
aeidinkieli	03<1
aeidinkielinen	03<1
aeldreboende	01=1
aemne	03=1
aemneslaerarexamen	03>1
aeroport	01m1
aeropuerto	03?1
aerztin	03@1
afdeling	03A4
afdelingen	03E1
affreteur	01l1
affréteur	01l1
afgerond	03F1
afhandling	03G1
afstudeerrichting	03H1
ag	03I2
ag suil leis	03K1
ag súil leis	03K1
agare	02X1
agence	01m1
agence immobiliere	01m1
agence immobilière	01m1
agenceur	01l1
agenceuse	01l1
agencia	03L3
agencija	03O3
agencja	03R1
agency	01`1
agent	03S5
agent achizitii	02<1
agent achiziții	02<1
agent de paza	02<1
agent de pază	02<1
agent de securite	01l1
agent de sécurité	01l1
agent immobilier	01l1
agente	03X4
agentia	03\1
agentie	03\1
agentur	03]1
agentura	03^4
agentúra	03b1
agentūra	03c1
agenzia	03d1
agenția	03\1
agenție	03\1
aggiornamento	03e1
agno	03f1
agregation	03g1
agregation de	03g1
agregation externe	03g1
agrement	03h1
agricoltore	02J1
agricoltrice	02J1
agriculteur	01l1
agricultor	03i2
agricultora	03i2
agricultrice	01l1
agriturismo	03d1
agronom	02Q1
agrégation	03g1
agrégation de	03g1
agrégation externe	03g1
agrément	03h1
agència	03k1
agência	0341
ahli	03l2
ahli gizi	02Q1
ahli madya	03n1
ahlr	03o1
ahoj	0401
ahora	02A1
aide soignant	01l1
aide soignante	01l1
aide-soignant	01l1
aide-soignante	01l1
aidinkielen taso	03<1
aidinkielena	03<1
aidinkieli	03<1
aidinkielinen	03<1
aikste	0411
aikštė	0411
ailtire	0421
air force	01`1
air traffic controller	02;1
airlines	01`1
airport	01`1
aistritheoir	0421
aiuto	02J1
aiuto cuoca	02J1
aiuto cuoco	02J1
ajakiri	0431
ajakirjanik	01M1
ajans	0441
ajansi	0441
ajansı	0441
ajokortti	0451
ajto	0461
ajtó	0461
ajudant	02U1
ajudante	01o1
ajuntament	03k1
ajusteur	01l1
ajutor	02<1
akadeemia	0471
akademi	0485
akademia	04=5
akademie	04B2
akademiebrief	04D1
akademii	04E1
akademija	04F5
akademisi	04K1
akademiuddannelse	04L1
akademía	04M1
akadémia	04N3
akadēmija	04Q1
akatemia	04R1
akeri	01=1
akici	04S1
akici duzeyde	04S1
akkademja	04T1
aktif	04U1
aktivne	04V2
aktivno	04X3
aktivně	04[1
aktor	04\2
aktorka	02L1
aktris	02Q1
aktualnie	04^1
aktuell	04_1
aktívne	04`1
aku	04a1
akuntan	02Q1
akıcı	04S1
akıcı düzeyde	04S1
al	04b4
alameda	04f1
alani	04g1
alanı	04g1
alap	04h2
alapfok	04h2
alapfokozat	04j1
alapfoku	04h2
alapfokú	04h2
alapismeretek	04k1
alapito	02l1
alapitvany	04l2
alapkepzes	04j1
alapképzés	04j1
alapszak	04j1
alapszint	04h2
alapszintu	04h2
alapszintű	04h2
alapítvány	04l2
alapító	02l1
alates	04n2
albanil	01Q1
albanila	01Q1
albañil	01Q1
albañila	01Q1
albergo	03d1
albergue	03?1
alcalde	01Q1
alcaldesa	01Q1
alcaldia	0502
alcaldía	0502
aldreboende	01=1
aleea	0521
aleja	0532
aleje	0551
alempi korkeakoulututkinto	0561
alfaiate	01o1
algaja	0571
algtase	0582
algteadmised	05:1
alkaen	05;3
alkeet	05>2
alkeistaso	05@1
alla data attuale	0121
alle	05A2
allee	05C2
alleenstaand	05E1
allen	05F1
allenatore	02J1
allenatrice	02J1
allgemeine hochschulreife	01O1
allé	05A2
allée	05G1
allén	05F1
almacenes	03?1
almoxarife	01o1
aloittelija	05H1
alt	05I3
altalanos iskola	05L2
altenheim	03]1
alternant	01l1
alternante	01l1
alto	05N3
altra	0421
alėja	0411
am	05Q1
ambassador	02;1
ambulancier	01l1
ambulanciere	01l1
ambulancière	01l1
amet	05R1
amicale	01m1
amk	05S2
amk tutkinto	0561
amk-tutkinto	0561
ammatillinen perustutkinto	05U1
ammatillinen tutkinto	05U1
ammattikorkeakoulu	04R1
ammattikorkeakoulututkinto	0561
ammattikoulu	05V2
ammattiopisto	04R1
ammattitutkinto	05U1
amministratore	02J1
amministratrice	02J1
amministratur	05X1
amne	03=1
amneslararexamen	03>1
amt	03]1
an	05Y2
an mhaith	05[1
an-mhaith	05[1
ana dal	04g1
ana dil	05\1
ana dili	05\1
ana dilim	05\1
anabilim dali	04g1
anabilim dalı	04g1
anadil	05\1
anadili	05\1
anadilim	05\1
anadolu lisesi	04K1
anailisi	0421
anailísí	0421
anais	05]1
analis	02Q1
analist	05^3
analista	05a6
analisti	05g1
analistă	02<1
analiticar	05h2
analitik	05j1
analitikas	02h1
analitike	02f2
analitikis	02i1
analitikė	02h1
analitičar	05h2
analityczka	02L1
analityk	02L1
analuutik	01M1
analyst	05k3
analyste	01l1
analytik	02j2
analytiker	05n3
analyytikko	0611
analüütik	01M1
analītiķe	02i1
analītiķis	02i1
anaokulu	04K1
anchor	02;1
and	0621
andar	04f1
andauernd	04_1
anerkennung	00:1
anfaenger	0632
anfaengerin	0632
anfaengerkenntnisse	0651
anfanger	0632
anfangerin	0632
anfangerkenntnisse	0651
anfänger	0632
anfängerin	0632
anfängerkenntnisse	0651
angajat	02<1
angestellte	0661
angestrebt	0671
anggota	02Q1
ani	0681
animateur	01l1
animator	0693
animatore	02J1
animatorka	02L1
animatrice	06<2
anlagenbau	03]1
annee	06>1
annees	06>1
anni	06?1
anniskelupassi	0451
anno	06?1
announcer	02;1
année	06>1
années	06>1
ano	06@2
anois	06B1
anos	06@2
ans	06>1
ansioluettelo	06C1
ansiomerkki	06D2
ansvarig	02X1
ansvarlig	06F2
anthropologist	02;1
anticipated	06H1
antincendio	01N1
antologi	06I3
antrenoare	02<1
antrenor	06L2
antrenör	05g1
anugerah	06N1
anwaeltin	03@1
anwalt	03@1
anwaltin	03@1
anwenderkenntnisse	06O1
anwältin	03@1
any	06P1
anyanyelv	06Q1
anyanyelvi	06Q1
anyanyelvi szint	06Q1
anyanyelvu	06Q1
anyanyelvű	06Q1
anys	06P1
ao	06R1
aonad	06S1
ap	06T2
ap grad	04L1
ap-grad	04L1
apartamento	04f1
apartment	06V1
apbalvojums	00C1
apdovanojimas	06W1
apdrosinasana	06X1
apdrošināšana	06X1
apiculteur	01l1
apicultrice	01l1
aplieciba	06Y1
apliecinajums	06Y1
apliecinājums	06Y1
apliecība	06Y1
apolo	06Z2
apotek	06\5
apoteka	06a1
apotekare	02X1
apoteker	02Q1
apotheek	0331
apotheke	03]1
apotheker	06b2
appartement	05G1
appraiser	02;1
apprendista	02J1
apprenti	01l1
apprentice	02;1
apprenticeship	0321
apprentie	01l1
approbation	02G1
approvisionneur	01l1
approvisionneuse	01l1
aprendiz	03i2
aprendiza	01Q1
aprenent	02U1
aprenenta	02U1
aprobado	06d1
aps	00e1
apt	06e2
apteek	05R1
apteekkari	0611
apteekki	06g1
apteka	03R1
aptekarz	02L1
aptieka	06X1
apto	04f1
apulainen	0611
apuraha	06h1
apótek	06i1
aquarium	01`1
ar	06j4
ar vardnicu	06n1
ar vārdnīcu	06n1
ara	02B1
arastirma gorevlisi	05g1
arastirmaci	05g1
araştırma görevlisi	05g1
araştırmacı	05g1
arbeider	06o2
arbeiter	0661
arbeitsgruppe	0711
arbejder	0721
arbetare	02X1
arbitre	01l1
arbitro	0733
arbitru	02<1
architect	0762
architecte	01l1
architekt	0784
architektas	02h1
architektka	02L1
architetta	02J1
architetto	02J1
archivar	07<2
archivaris	0271
archivera	01Q1
archivero	01Q1
archivist	02;1
archivista	02J1
archiviste	01l1
archivář	07>1
archiwista	02L1
archiwistka	02L1
ardleibheal	07?2
ardleibhéal	07?2
ardteistimeireacht	07A1
ardteistiméireacht	07A1
area	07B5
arendaja	01M1
arets	01A3
arhitect	02<1
arhitecta	02<1
arhitectă	02<1
arhitekt	07G3
arhitekta	07J1
arhitekte	02i1
arhitekts	02i1
arhivar	02<1
arkistonhoitaja	0611
arkitekt	07K4
arkivar	06F2
arkivarie	02X1
arkkitehti	0611
army	01`1
arodizglitiba	07O1
arodizglītība	07O1
arodskola	04Q1
arquitecta	02V2
arquitecte	02U1
arquitecto	01Q1
arquitectura tecnica	07P1
arquitectura técnica	07P1
arquiteta	01o1
arquiteto	01o1
arquivista	01o1
arsenhet	01D1
arsiparis	02Q1
arsitek	02Q1
arsivci	05g1
arsstudium	01D1
arst	01M1
arste	02i1
arsts	02i1
art director	07Q1
art school	01_1
artenomi	0561
artesaani	05U1
article	07R3
articles	07U2
articol	07W1
articoli	07X1
articolo	07X1
articulo	0231
articulos	0231
artigo	05]1
artigos	05]1
artikel	07Y9
artikelen	07b1
artikkel	07c3
artikkeli	07f2
artiklu	07h1
artist	02;1
artium	07i1
arts	0271
artykul	07j1
artykuł	07j1
artículo	0231
artículos	0231
aruhaz	07k1
arvioitu	07l1
arviolta	07l1
arvosana	07m1
arvosanalla	07m1
arvosanat	07m1
arxiv	01n1
arzt	03@1
arzthelfer	0661
arztin	03@1
arztpraxis	03]1
arşivci	05g1
as	07n2
as levels	0321
asa	00e1
ascaill	0801
ascensoriste	01l1
asci	05g1
ascisi	05g1
ase	0811
asema	06g1
asentaja	0611
asesor	01Q1
asesora	01Q1
asianajaja	0611
asiantuntija	0822
asiantuntijataso	0841
asigurari	03\1
asigurări	03\1
asilo	01d1
asistan	05g1
asistani	05g1
asistanı	05g1
asisten	02Q1
asistent	0857
asistenta	02<1
asistentas	02h1
asistente	08<3
asistents	02i1
asistentă	02<1
asistentė	02h1
asl	03d1
asli	08?1
aso	08@1
aso diploma	08@1
aso-diploma	08@1
asociacija	03c1
asociacion	03?1
asociación	03?1
asociadas	03?1
asociados	03?1
asociat	02<1
asociatia	03\1
asociatie	03\1
asociația	03\1
asociație	03\1
asosiasi	08A1
assegurances	03k1
assessor	08B2
assessora	08B2
assez bien	08D1
assicurazioni	03d1
assistant	08E2
assistante	01l1
assistante maternelle	01l1
assistent	08G8
assistente	08O3
assistentti	0611
assistenz	03@1
associacao	0341
associacio	03k1
associació	03k1
associate	02;1
associate degree	08R2
associate of	0311
associate of applied science	0311
associate of arts	0311
associate of science	0311
associate's degree	0311
associates	01`1
associati	03d1
association	08T2
associats	03k1
associazione	03d1
associação	0341
associe	01l1
associee	01l1
associé	01l1
associée	01l1
assocjazzjoni	08V1
assoċjazzjoni	08V1
assurances	01m1
asszisztens	02l1
astazi	02F1
asteptat	08W1
asti	08X2
astillero	03?1
astilleros	03?1
astronomer	02;1
astăzi	02F1
asuransi	08A1
asutaja	01M1
asystent	02L1
asystentka	02L1
asztalos	02O2
at	08Z1
ate	06R1
ate a data	08[1
ate a presente data	08[1
ate agora	08[1
ate ao presente	08[1
ate hoje	08[1
ate o momento	08[1
atelier	08\4
ateliers	01m1
atendente	01o1
ateneo	01d1
atestat	0221
atestatas	08`1
atestats	07O1
atestatul	0221
atestāts	07O1
atheneum	08a1
atlag	08b1
atolyesi	0441
ator	01o1
atriz	01o1
atstovas	02h1
attache	01l1
attachee	01l1
attaché	01l1
attachée	01l1
attalinati	08c1
attendu	08d1
attestation	03h1
attestato	01N1
attestato di	01N1
attestato di qualifica	08e1
atti	07X1
attore	02J1
attorney	02;1
attrice	02J1
attuale	0121
attualmente	0121
attālināti	08c1
atual	08[1
atualidade	08[1
atualmente	08[1
atzime	08f1
atziniba	00C1
atzinība	00C1
atzīme	08f1
até	06R1
até a presente data	08[1
até agora	08[1
até ao presente	08[1
até hoje	08[1
até o momento	08[1
até à data	08[1
atölyesi	0441
au	08g2
au pair	08i2
au-pair	03@1
audiologist	02;1
auditeur	01l1
auditor	08k6
auditora	03i2
auditrice	01l1
audytor	02L1
audítor	0911
aufbaustudium	00<1
aufsaetze	0921
aufsatz	0921
aufsatze	0921
aufstiegsfortbildung	04D1
aufsätze	0921
augsts	0932
augstskola	04Q1
auhind	0952
aujourd'hui	00a1
aukio	0971
aukiri	0011
aukstas	0982
aukstasis neuniversitetinis	09:1
aukstesnysis	09:1
aukštas	0982
aukštasis neuniversitetinis	09:1
aukštesnysis	09:1
ausbildereignung	01O1
ausbilderschein	02G1
ausbildung	01O1
ausbildung als	01O1
ausbildung zum	01O1
ausbildung zum zur	01O1
ausbildung zum/zur	01O1
ausbildung zur	01O1
ausgestellt	01K1
ausgestellt am	01K1
ausgezeichnet	09;2
aushilfe	09=2
aushilfskraft	09?1
ausiliario	02J1
auszeichnung	09@1
auszubildende	09A2
auszubildender	09?1
auteure	01l1
author	02;1
authority	01`1
autista	02J1
autoescuela	03?1
autohaus	09C1
autojuht	01M1
automne	09D1
autonom	03k1
autonoma	09E3
autonomo	09H3
autor	03@1
autorin	03@1
autorisasjon	03o1
autorisation	09K2
autorizatie	0221
autorizație	0221
autoscuola	03d1
autovaditaja aplieciba	06Y1
autovadītāja apliecība	06Y1
autrice	01l1
auttava	05@1
autumn	09M1
autumn term	09M1
autunno	09N1
autònom	03k1
autònoma	03k1
autónoma	03?1
autónomo	03?1
autônoma	01o1
autônomo	09O2
auxiliaire	01l1
auxiliar	02R3
auxiliar contable	01Q1
av	09Q3
avaldatud	0431
avancada	09T1
avancado	09U2
avancat	09W2
avance	09Y2
avancerad	09[2
avanceret	09]2
avancé	09Y2
avansat	09_2
avansert	09a2
avanzada	09c1
avanzado	09d2
avanzata	09f1
avanzato	09g2
avançada	09T1
avançado	09U2
avançat	09W2
avda	09i1
avdeling	09j2
avdelingen	09l1
avdelning	09m2
avdelningen	09o1
ave	06V1
avenida	0:02
avenija	0:21
avenue	0:32
average	00U1
avhandling	0:52
avinguda	0:71
avioliitossa	0:81
avis	0:91
avklarad	0::1
avocat	0:;2
avocata	02<1
avocate	01l1
avocată	02<1
avoliitossa	0:81
avslutad	0::1
avui	02B1
avukat	0:=2
avustaja	0611
avvanzat	0:?2
avvocata	02J1
avvocato	02J1
award	0:A3
award in	01j1
awarded	0:D1
awards	00O1
aws certified	01c1
ay	0:E1
ayudante	01Q1
ayudante de catedra	01Q1
ayudante de cátedra	01Q1
ayuntamiento	03?1
az	0:F3
az dosud	0:I1
azafata	01Q1
azafato	01Q1
azi	02F1
azienda	03d1
azienda agricola	03d1
azubi	09?1
azucarera	03?1
azure	01c1
açougueiro	01o1
aéroport	01m1
aðaleinkunn	02H1
aðalgrein	02I1
año	0:J1
años	0:J1
aģentūra	06X1
aşçı	05g1
aşçısı	05g1
až	0:K2
až dosud	0:I1
așteptat	08W1
b a	0:M1
b a sc	0:N1
b arch	0:O2
b b a	0:O2
b com	0:O2
b dul	0521
b e	0:O2
b ed	0:O2
b eng	0:O2
b f a	0:N1
b mus	0:N1
b pharm	0:M1
b s	0:M1
b s c	00e1
b s n	0:N1
b sc	0:M1
b sc prof	0:Q1
b tech	0:O2
b v	00e1
b-dul	0521
b. a	0:M1
b. ed	0:M1
b. eng	0:M1
b. sc	0:M1
b. tech	0:M1
b.a	0:M1
b.a.sc	0:N1
b.arch	0:O2
b.b.a	0:O2
b.com	0:O2
b.e	0:O2
b.ed	0:O2
b.eng	0:O2
b.f.a	0:N1
b.mus	0:N1
b.pharm	0:M1
b.s	0:M1
b.s.c	00e1
b.s.n	0:N1
b.sc	0:M1
b.sc.-próf	0:Q1
b.tech	0:O2
b.v	00e1
b1	0:R1
b2	0:S1
ba	0:T3
ba (hons	0:M1
ba i	0:W1
ba prof	0:Q1
ba-próf	0:Q1
baarimikko	0611
baas	0582
baatfoererproeven	03o1
bab	0:X1
baba	01o1
baby sitter	02J1
baby-sitter	02J1
babysitter	02;1
babá	01o1
bac	0:Y2
bac +2	0:[1
bac +3	0:\1
bac +5	03g1
bac es	03;1
bac general	03;1
bac général	03;1
bac l	03;1
bac pro	03;1
bac professionnel	03;1
bac s	03;1
bac scientifique	03;1
bac si	0:]1
bac stg	03;1
bac sti2d	03;1
bac stmg	03;1
bac technologique	03;1
bac+2	0:[1
bac+3	0:^2
bac+4	0:\1
bac+5	03g1
bacalaureat	0:`1
bacc	0:a2
baccalaureat	03;1
baccalaureat general	03;1
baccalaureat litteraire	03;1
baccalaureat professionnel	03;1
baccalaureat scientifique	03;1
baccalauréat	03;1
baccalauréat général	03;1
baccalauréat littéraire	03;1
baccalauréat professionnel	03;1
baccalauréat scientifique	03;1
bacellerat	0:c1
bacellerat fl arti	0:c1
bacharel	0:d1
bacharel em	0:d1
bacharelado	0:d1
bacharelado em	0:d1
bachelier	0:\1
bachelor	0:e6
bachelor degree	0:N1
bachelor en	0:k1
bachelor i	0:l2
bachelor in	0:N1
bachelor of	0:n3
bachelor of applied science	0:N1
bachelor of architecture	0:N1
bachelor of arts	0:N1
bachelor of business administration	0:N1
bachelor of commerce	0:N1
bachelor of design	0:N1
bachelor of economics	0:N1
bachelor of education	0:N1
bachelor of engineering	0:N1
bachelor of fine arts	0:N1
bachelor of laws	0:N1
bachelor of medicine	0:N1
bachelor of music	0:N1
bachelor of nursing	0:N1
bachelor of science	0:N1
bachelor of social work	0:N1
bachelor of technology	0:N1
bachelor universitaire de technologie	0:\1
bachelor's	0:N1
bachelor's degree	0:N1
bachelorabschluss	0;11
bachelorgrad	0:l2
bachelorgrad i	01D1
bacheloropleiding	01^1
bachelors	0:N1
bachelorstudium	0;22
bacheloruddannelse	0:W1
bachiller	0;42
bachiller universitario	0:k1
bachillerato	0;61
bachillerato en	0;61
bachillerato tecnico	0;61
bachillerato técnico	0;61
backen	05F1
backend	07Q1
backer	0661
backerei	03]1
badacz	02L1
badan	08A1
badante	02J1
badmeester	0;71
baecker	0661
baeckerei	03]1
baer	0;82
bafa	03h1
bagare	02X1
bager	0721
bageri	0;:2
bageriet	0;<1
baggerfahrer	0661
bagian	0;=1
bagnina	02J1
bagnino	02J1
bahar	0;>1
bahasa ibu	08?1
bahcivan	05g1
bahçıvan	05g1
bai bao	0;?1
bai thuyet trinh	0;?1
bai viet	0;?1
baik	0;@2
bailarin	01Q1
bailarina	03i2
bailarino	01o1
bailarín	01Q1
baile	0801
bailiff	02;1
baineann	0;B1
bainisteoir	0421
bairro	04f1
baitsileir	0;C1
baitsiléir	0;C1
baix	0;D1
bajo	0;E2
bakalar	0;G3
bakalarske	0;J2
bakalarske studium	0;J2
bakalarsky	0;L1
bakalaura	0;M1
bakalaura grads	0;M1
bakalaura grāds	0;M1
bakalauras	0;N1
bakalaureus	0;O1
bakalaureusekraad	0;O1
bakalaureuseope	0;O1
bakalaureuseõpe	0;O1
bakalauro	0;N1
bakalauro laipsnis	0;N1
bakalaurs	0;M1
bakalár	0;P1
bakalárske	0;P1
bakalárske štúdium	0;P1
bakalář	0;L1
bakalářské	0;L1
bakalářské studium	0;L1
bakalářský	0;L1
bakanligi	0441
bakanlığı	0441
bakari	06i1
bakarí	06i1
baker	0;Q2
bakeri	0:91
bakers	01`1
bakery	01`1
bakici	05g1
bakkalargrada	0:Q1
bakkalaureat	0;11
bakkalárgráða	0:Q1
bakken	0;S1
bakker	0271
bakkerij	0331
bakıcı	05g1
balai	08A1
balas	0;T1
balconista	01o1
balikci	05g1
ballerina	02J1
ballerino	02J1
balva	00C1
balıkçı	05g1
ban	0;U1
ban hang	0:]1
ban ngu	0;V1
banc	0;W2
banca	0;Y2
bancaria	01o1
bancario	01o1
banco	0;[2
bancária	01o1
bancário	01o1
bancă	03\1
bandleader	02;1
bang	0;]1
bang cu nhan	0;^1
bang dai hoc	0;^1
bang khen	0;_1
bang lai	0;]1
bang sang che	0;?1
bang thac si	0;`1
bang tot nghiep thpt	00I1
bang trung cap	00I1
bank	0;a;
banka	0;l7
bankas	03c1
bankasi	0441
bankası	0441
banker	02;1
banketbakker	0271
banki	06i1
bankkauf	0661
banksman	02;1
banque	01m1
banque alimentaire	01m1
banquier	01l1
banquiere	01l1
banquière	01l1
bao cao	0;?1
bao hiem	0<31
bao tang	0<31
bao ve	0:]1
barbat	0<41
barbatesc	0<41
barber	02;1
barch	0:M1
bardzo dobra	0<52
bardzo dobry	0<52
bardzo dobrze	0<71
barista	0<83
barkeeper	0661
barmaid	01l1
barman	0<;7
barmanka	02L1
barmen	05g1
barnehage	0:91
barnehagelaerer	0<B1
barnehagelærer	0<B1
barneskole	0<C1
barnevakt	0<B1
barneveileder	0<B1
barnmorska	02X1
barnskoetare	02X1
barnskotare	02X1
barnskötare	02X1
barnvakt	02X1
barri	0:71
barrio	09i1
bartender	0<D4
basari belgesi	0<H1
base	0<I2
bases	0<K2
basic	0<M4
basic knowledge	0<Q2
basic user	0<S1
basica	0<T5
basico	0<Y5
basique	0<^1
basis	0<_8
basiskennis	0<g2
basiskenntnisse	0<i2
basisniveau	0<k1
basisschool	08a1
basiswissen	0<l1
baskan	05g1
baskani	05g1
baskunskaper	0<m1
baslangic	0<n2
baslangic seviyesi	0=01
batforerproven	03o1
batiment	05G1
batxiller	0=11
batxillerat	0=11
bau	03]1
bauer	03@1
baugeschaeft	03]1
baugeschaft	03]1
baugeschäft	03]1
bauhof	03]1
bauleiter	0661
bay	0=21
bay gio	0=31
bayan	0=41
baza	0=52
bazi	0=71
baziku	0=82
bazinis	0=:2
bază	0=52
baċellerat	0:c1
baċellerat fl-arti	0:c1
başarı belgesi	0<H1
başkan	05g1
başkanı	05g1
başlangıç	0<n2
başlangıç seviyesi	0=01
bażi	0=71
bażiku	0=82
bba	0:M1
bc	0:M1
bca	0:M1
bcom	0:M1
bd	0=<2
bdes	0:M1
beadle	02;1
bean	0;B1
beasiswa	06N1
beauftragte	0661
beautician	02;1
bebiszitter	0=>1
bec	0=?1
beca	0=@2
becari	02U1
becaria	02V2
becario	01Q1
becario de investigacion	01Q1
becario de investigación	01Q1
becelor	0=B1
beco	04f1
becària	02U1
bed	0:M1
bedrift	0:91
bedrijf	0331
beekeeper	02;1
befaehigung	0=C1
befahigung	0=C1
befriedigend	0=D1
befähigung	0=C1
begeleider	0271
begeleidster	0271
beginnend	0=E1
beginner	0=F4
begraensad	0<m1
begraenset	0=J1
begransad	0<m1
begrenset	0=K1
begränsad	0<m1
begrænset	0=J1
begynder	0=L2
behaald	03F1
beheerder	0271
behoerde	03]1
behoerighet	0=N2
behorde	03]1
behorighet	0=N2
behörde	03]1
behörighet	0=N2
bei	0=P1
bei der	0=P1
beim	0=P1
beisitzer	0=Q2
beisitzerin	09?1
beitraege	0921
beitrag	0=S2
beitrage	0921
beiträge	0921
bekar	0=U1
bekci	05g1
beklenen	0=V1
bekâr	0=U1
bekçi	05g1
belediye baskani	05g1
belediye başkanı	05g1
belediyesi	0441
beleuchter	0661
belge	0=W1
belgesi	0=W1
bellhop	02;1
belum kawin	0=X1
belum menikah	0=X1
bem vinda	0=Y1
bem vindo	0=Y1
bem vindos	0=Y1
bem-vinda	0=Y1
bem-vindo	0=Y1
bem-vindos	0=Y1
ben	02K1
bench joiner	02;1
bendahara	02Q1
bendrove	03c1
bendrovė	03c1
benevole	01l1
beng	0:O2
bengkel	08A1
benh vien	0<31
benim adim	02K1
benim adım	02K1
benvenuta	0=Z1
benvenuti	0=Z1
benvenuto	0=Z1
benvinguts	0=[1
bep	0=\2
bep pho	0:]1
bep truong	0:]1
beraeknad	0=^1
beraeknas	0=^1
beraknad	0=^1
beraknas	0=^1
berater	0661
berber	05g1
berechtigung	0=C1
bereich	01U2
berger	01l1
bergere	01l1
bergère	01l1
beri	0=_2
bernudarzs	04Q1
beroepsopleiding	08@1
bersertifikat	0=a1
berufsabschluss	01O1
berufsausbildung	01O1
berufsausbildung zum	01O1
berufsausbildung zur	01O1
berufsfachschulabschluss	01O1
berufskolleg	0=b1
berufslehre	01O1
berufsmatura	01O1
berufsmaturitaet	01O1
berufsmaturitat	01O1
berufsmaturität	01O1
berufsschule	0=b1
beräknad	0=^1
beräknas	0=^1
bescheinigung	0=C1
best	00O1
bestanden	01K1
bestuurslid	0=c2
bestyrelsesmedlem	0=e1
beszerzo	02O2
beszerző	02O2
betjent	0721
betreuer	0=f2
betreuerin	03@1
betrieb	03]1
betriebswirt	04D1
betriebswirtin	04D1
betyg	0=h1
beurs	0=i1
beveiliger	0271
bevis	0=j4
bewaker	0271
bewerbung	0=n1
bewerbungsunterlagen	0=n1
bewijs	0=o1
bečelor	0=B1
bfa	0:M1
bfd	09?1
bg schein	02G1
bg-schein	02G1
bhalissa	0>01
bhd	00e1
bhv	0>12
biblioteca	0>35
bibliotecar	0>82
bibliotecara	02<1
bibliotecari	02U1
bibliotecaria	0>:3
bibliotecario	0733
bibliotecară	02<1
bibliotecària	02U1
bibliotecário	01o1
bibliotecă	03\1
bibliotek	0>=3
biblioteka	0>@4
bibliotekar	0>D3
bibliotekarie	02X1
bibliotekarka	02L1
bibliotekars	02i1
bibliotekarz	02L1
bibliotekininkas	02h1
bibliotekārs	02i1
bibliothecaire	01l1
bibliothecaris	0271
bibliotheek	0331
bibliothek	03]1
bibliothekar	0661
bibliotheque	01m1
bibliothèque	01m1
bibliothécaire	01l1
bibliotēka	06X1
bidan	02Q1
bidang	0;=1
bidang studi	0>G1
biedriba	06X1
biedrība	06X1
biegla	0<71
biegle	0<71
biegly	0<71
biegła	0<71
biegły	0<71
bien	0>H2
bien dich	0:]1
bien tap vien	0:]1
bienvenida	0>J1
bienvenido	0>J1
bienvenidos	0>J1
bienvenue	0>K1
big	0>L1
big registratie	0>L1
big-registratie	0>L1
bij	0>M1
bij de	0>M1
bij het	0>M1
bijbaan	0;71
bijdrage	07b1
bijscholing	0>N1
bildiri	0>O1
bildirisi	0>O1
bildungswerk	0=b1
bildungszentrum	0=b1
bilingual	0>P3
bilingue	0>S5
bilingv	0>X1
bilingvals	0>Y1
bilingvāls	0>Y1
bilingwi	0>Z1
bilingüe	0>[2
bilstjori	0>]1
bilíngue	0>^1
bine	0>_1
biografija	0>`1
bioleg	02U1
biolog	0>a2
biologa	0>:3
biologist	02;1
biologo	0733
biologus	02l1
biológus	02l1
birim	0>c1
birimi	0>c1
birincilik	0<H1
birincilik odulu	0<H1
birincilik ödülü	0<H1
birincisi	0<H1
biro	0=>1
birojs	06X1
birou	0>d2
bis	0>f2
bis anfang	0>h1
bis dato	04_1
bis einschl	0>h1
bis einschliesslich	0>h1
bis einschließlich	0>h1
bis ende	0>h1
bis heute	04_1
bis jetzt	04_1
bis mitte	0>h1
bis zum	0>h1
bitrade	02X1
bitraede	02X1
biträde	02X1
biuras	03c1
biuro	0>i2
biyolog	05g1
bizonyitvany	0>k2
bizonyítvány	0>k2
biztonsagi or	0=>1
biztonsági őr	0=>1
biztosito	07k1
biztosító	07k1
biên dịch	0:]1
biên tập viên	0:]1
biòleg	02U1
biòloga	02U1
bióloga	01Q1
biólogo	03i2
bksb	0=?1
bl	0521
blacksmith	02;1
bladamadur	0>]1
blagajnica	0>m1
blagajnik	0>n2
blanchisserie	01m1
blaðamaður	0>]1
bliain	0?01
bliana	0?01
blikkenslager	0721
bln	0?11
bloco	04f1
bloemist	0271
blog post	01T1
blok	0?22
bloque	09i1
bls	01c1
blvd	06V1
bma	03;1
bmus	0:O2
bnssa	03h1
bo	0?43
bo phan	0;U1
boa	0?71
boatyard	01`1
bodega	03?1
bodegas	03?1
bodegues	03k1
boek	07b1
boeken	07b1
boekhouder	0271
boekverkoper	0271
boerderij	0331
boerin	0271
boernehave	0?82
bog	03G1
boghandler	0721
bogholder	0721
bok	0?:3
bokari	0>]1
bokasafn	06i1
bokhandlare	02X1
bokhandler	0<B1
bokholder	0<B1
bolag	01=1
bolaget	01=1
boletin	0231
boletín	0231
bolnica	03O3
bolnisnica	0?=1
bolnišnica	0?=1
bolsa	00N1
bolseiro	01o1
bolsista	01o1
bolt	04l2
bolum	0?>2
bolumu	0?@2
bom	0?B2
bombeira	01o1
bombeiro	01o1
bombera	01Q1
bombero	01Q1
bomberos	03?1
bon	0?D2
bon niveau	0?F1
bon nivell	0?G1
bona	0?G1
bonjour	0>K1
bonn	0?H1
bonne connaissance	0?I1
bonne maitrise	0?D2
bonne maîtrise	0?D2
bonnes connaissances	0?D2
bons conhecimentos	0?71
book	01T1
book chapter	01T1
book review	01T1
bookkeeper	02;1
books	01T1
bookseller	02;1
bootcamp	0?J3
bootsfuehrerschein	02G1
bootsfuhrerschein	02G1
bootsführerschein	02G1
borgmaestare	02X1
borgmastare	02X1
borgmester	0721
borgmästare	02X1
bornehave	0?82
borough council	01`1
boroz	0?M1
boroż	0?M1
borsa di studio	00P1
bosanmis	0=U1
bosun	02;1
bothar	0801
botiga	03k1
bottega	03d1
boucher	01l1
bouchere	01l1
boucherie	01m1
bouchère	01l1
boulanger	01l1
boulangere	01l1
boulangerie	01m1
boulangère	01l1
boulevard	0?N3
bourse	00M1
boutique	01m1
bouw	0331
box	0?Q1
boyaci	05g1
boyacı	05g1
boşanmış	0=U1
bp	03;1
bpharm	0:M1
bpjeps	03;1
br	0?R1
bra	0?S3
branca	0?V1
brancardier	01l1
branch	0?W1
brandman	02X1
brandmand	0721
brandos atestatas	0?X1
brandweerman	0271
brannmann	0<B1
brans	04g1
branş	04g1
brasserie	01m1
brauer	03@1
brauerei	03]1
braut	0?Y2
brev	0?[1
brevbaerare	02X1
brevbarare	02X1
brevbärare	02X1
brevet	0?\3
brevet de technicien superieur	0:[1
brevet de technicien supérieur	0:[1
brevet des colleges	03;1
brevet des collèges	03;1
brevets	0261
brevetti	07X1
brevetto	0?_2
brewer	02;1
brewery	01`1
bricklayer	02;1
brigadista	0?a1
brigadnice	0?b1
brigadnik	0?b1
brigádnice	0?b1
brigádník	0?b1
brivi	0?c1
brivi parvaldu	0?c1
brivpratigais	02i1
broadcaster	02;1
broadcasting	01`1
broker	02;1
bronze	00O1
bronze medal	00O1
bronzovy	0051
bronzový	0051
bros	01`1
brothers	01`1
brouwerij	0331
browar	03R1
brukbar	0?d1
brutar	02<1
brutarie	03\1
brutărie	03\1
brygadzista	02L1
brygadzistka	02L1
bryggeri	0>=3
brīvi	0?c1
brīvi pārvaldu	0?c1
brīvprātīgais	02i1
bs	0:M1
bs prof	0:Q1
bs-próf	0:Q1
bsc	0?e2
bsc (hons	0:M1
bsn	0:O2
bso	08@1
bt	00e1
btec	0?g2
btec extended diploma	0321
btec level 2	0321
btec level 3	0321
btec level 3 extended diploma	0321
btec national	0321
btech	0:M1
bts	0?i3
buaiteoir	0?H1
bucatar	02<1
buch	0921
buchbinder	0661
bucher	0921
bucherei	03]1
buchhaendler	0661
buchhalter	0661
buchhandler	0661
buchhändler	0661
bucătar	02<1
buecher	0921
buecherei	03]1
buen nivel	0?l1
buena	0?l1
buenas	0>J1
bueno	0?m2
buero	03]1
buerokauffrau	09?1
bufdi	09?1
bufet	03k1
bufete	03?1
bugun	0?o1
bugün	0?o1
buhaltere	02h1
buhalteris	02h1
buhalterė	02h1
builder	02;1
builders	01`1
building	06V1
buku	0:X1
bul	0?R1
bulan	0?11
bulats	0=?1
bulevar	0?R1
bulevardul	0521
bulv	0@01
bulvari	0@01
bulvaris	0@11
bulvarı	0@01
bulvāris	0@11
bun	0@22
bun venit	0@41
buna	0@52
bundesfreiwilligendienst	09?1
bundeswehr	03]1
bunleibheal	0@71
bunleibhéal	0@71
bunscoil	01W1
bunusach	0@82
bunúsach	0@82
bună	0@52
buon livello	0@:1
buona	0@;2
buona conoscenza	0@:1
buone	0@:1
buongiorno	0=Z1
buono	0@;2
bureau	0@=4
burgemeester	0271
burkolo	0=>1
burkoló	0=>1
burmistrz	02L1
buro	03]1
buro elemani	05g1
burokauffrau	09?1
buroo	05R1
burosu	0441
burs	0<H1
bursa	0@A1
bursar	02;1
bursary	00O1
bursu	0<H1
bursă	0@A1
buruh	02Q1
bus driver	02;1
business analyst	07Q1
business fluent	0@B1
business level	0@B1
business school	01_1
business unit	0?W1
busker	02;1
but	0:\1
butas	0411
butcher	02;1
butchers	01`1
butik	0;:2
butikk	0:91
butikkmedarbeider	0<B1
butiksbitrade	02X1
butiksbitraede	02X1
butiksbiträde	02X1
buyer	02;1
bv	00e1
bvba	00e1
byg	0;<1
bygg	0@C2
byggeri	0;<1
byggledare	02X1
byra	0@C2
byraa	0@C2
byrjandi	0@E1
byrå	0@C2
bài báo	0;?1
bài thuyết trình	0;?1
bài viết	0;?1
bàsic	0@F2
bàsica	0;D1
bác sĩ	0:]1
bán hàng	0:]1
báo cáo	0;?1
básica	0@H4
básico	0@H4
bâtiment	05G1
bây giờ	0=31
bäcker	0661
bäckerei	03]1
båtførerprøven	03o1
bær	0;82
bébiszitter	0=>1
bénévole	01l1
bílstjóri	0>]1
bíró	0=>1
bók	0@L1
bókari	0>]1
bókasafn	06i1
bóthar	0801
bölüm	0?>2
bölümü	0?@2
børnehave	0?82
bücher	0921
bücherei	03]1
büro	03]1
büro elemanı	05g1
bürokauffrau	09?1
büroo	05R1
bürosu	0441
bărbat	0<41
bărbătesc	0<41
bērnudārzs	04Q1
bħalissa	0>01
bản ngữ	0;V1
bảo hiểm	0<31
bảo tàng	0<31
bảo vệ	0:]1
bằng	0;]1
bằng cử nhân	0;^1
bằng khen	0;_1
bằng lái	0;]1
bằng sáng chế	0;?1
bằng thạc sĩ	0;`1
bằng trung cấp	00I1
bằng tốt nghiệp thpt	00I1
bằng đại học	0;^1
bếp phó	0:]1
bếp trưởng	0:]1
bệnh viện	0<31
bộ	0<31
bộ phận	0;U1
c o	0@M1
c p	0@N1
c so	0@O1
c.so	0@O1
c/o	0@M1
c1	0@P1
c2	0@Q1
ca si	0:]1
ca sĩ	0:]1
cabeleireira	01o1
cabeleireiro	01o1
cabin crew	02;1
cabinet	01m1
cabinetmaker	02;1
caces	03h1
cad	0@01
caddesi	0@01
cadete	01Q1
cadre	01l1
cadreur	01l1
cadreuse	01l1
cae	0=?1
cafe	01`1
cafeteria	03?1
cafetería	03?1
café	01`1
cahiers	0261
caibidil	0@R1
cainteoir duchais	0@S1
cainteoir dúchais	0@S1
caisse	01m1
caissier	01l1
caissiere	01l1
caissière	01l1
caixa	01o1
cajera	01Q1
cajero	01Q1
cal	03k1
calea	0521
calificacion	0@T1
calificación	0@T1
calificare	0221
calificativ	0@U1
call handler	02;1
calle	09i1
caller	02;1
camara	0;[2
camara municipal	0341
camareira	01o1
camarera	01Q1
camarero	01Q1
cambrer	02U1
cambrera	02U1
cambridge	0=?1
cameraman	02<1
cameriera	02J1
cameriere	02J1
camerista	02<1
cameristă	02<1
cami	0:71
camino	09i1
camionista	02J1
campeggio	03d1
camping	0@V4
campingplatz	03]1
campus	0@Z1
cams	01c1
camí	0:71
can ban	0@[2
cand	0@]1
cand jur	0@]1
cand mag	0@^3
cand med	0@]1
cand merc	0@]1
cand polyt	0@]1
cand psych	0@]1
cand scient	0@]1
cand. jur	0@]1
cand. mag	0@a2
cand. med	0@]1
cand. merc	0@]1
cand. polyt	0@]1
cand. scient	0@]1
cand.jur	0@]1
cand.mag	0@c2
cand.med	0@]1
cand.merc	0@]1
cand.polyt	0@]1
cand.psych	0@]1
cand.scient	0@]1
cantante	0@e2
cantareata	02<1
cantaret	02<1
cantina	03d1
cantine	03d1
cantor	01o1
cantora	01o1
cao cap	0@g1
cao cấp	0@g1
cao dang	0@h2
cao hoc	0;`1
cao học	0;`1
cao đẳng	0@h2
cap	0@j5
cap cuisine	03;1
cap petite enfance	03;1
capacitacao	0@o1
capacitação	0@o1
capataz	03i2
capes	03g1
capital	01`1
capitol	0A02
capitoli	07X1
capitolo	07X1
capitulo	0A22
capitulos	0A22
capo	02J1
capo partita	02J1
capocantiere	02J1
capopartita	02J1
capoprogetto	02J1
capotreno	02J1
captain	02;1
captain of	02;1
capturista	01Q1
capítol	0A41
capítulo	0A22
capítulos	0A22
card	01j1
care home	01`1
caregiver	02;1
carer	02;1
caretaker	02;1
cariste	01l1
caritas	03?1
carne	0211
carnet	0A52
carnet de	0211
carnicas	03?1
carnicera	01Q1
carniceria	03?1
carnicero	01Q1
carnicería	03?1
carné	0211
carpenter	02;1
carpentiere	02J1
carpinteira	01o1
carpinteiro	01o1
carpintera	01Q1
carpinteria	03?1
carpintero	01Q1
carpintería	03?1
carreleur	01l1
carrer	0:71
carrera tecnica	0;61
carrera técnica	0;61
carretera	0A72
carretillera	01Q1
carretillero	01Q1
carrozzeria	03d1
carte	07W1
carteira	0?a1
carteiro	01o1
cartero	01Q1
cartorio	0341
cartório	0341
carver	02;1
casa di cura	03d1
casa di riposo	03d1
casa editrice	03d1
casada	0A93
casado	0A<2
casat	0A>1
casatorit	0A?1
casatorita	0A?1
case study	0A@1
case worker	02;1
caseificio	03d1
caserne	01m1
caseworker	02;1
cashier	02;1
casier	0>82
casiera	02<1
casieră	02<1
casnicka	0AA1
casnik	0AA1
casopis	0AB4
cassiera	02J1
cassiere	02J1
caster	02;1
castigatoare	0@A1
castigator	0@A1
casual	02;1
cathedral	01`1
cau	0401
cbs	0AF1
cbse	00F1
ccie	01c1
ccna	01c1
ccnp	01c1
cd	0@01
ce jour	00a1
ceadunas	0AG1
ceadúnas	0AG1
ceannaire	0421
cearnog	0801
cearnóg	0801
cedex	05G1
cedula	0?a1
ceg	07k1
cegep	01b1
ceh	01c1
ceim	0;C1
ceim bhaitsileara	0;C1
celador	01Q1
celadora	01Q1
celi	0=?1
celibataire	0AH1
celibe	0AI1
celler	03k1
cellers	03k1
cellule	0AJ1
celpe bras	0=?1
celpe-bras	0=?1
cels	0@11
celta	01c1
cena	0AK2
centar	0AM2
center	0AO3
centralinista	02J1
centras	03c1
centre	03k1
centre de formacio	01a1
centre de formació	01a1
centre de formation	01b1
centre hospitalier	01m1
centre social	01m1
centret	0;<1
centro	0AR3
centro de formacao	0AU1
centro de formacion	0@Z1
centro de formación	0@Z1
centro de formação	0AU1
centro educativo	0@Z1
centro universitario	0AU1
centro universitário	0AU1
centrs	06X1
centru	03\1
centrul	03\1
centrum	0AV5
ceo	07Q1
cep	04f1
ceramicist	02;1
cercetatoare	02<1
cercetator	02<1
cercetătoare	02<1
cercetător	02<1
cerrajero	01Q1
cert iii	0321
cert iv	0321
certificaat	0A[2
certificacao	0?a1
certificacio	0201
certificacion	0211
certificació	0201
certificación	0211
certificada	0A]3
certificado	0A`2
certificado de	0A`2
certificado de profesionalidad	0;61
certificare	0221
certificat	0Ab3
certificat de calificare	0:`1
certificata	0Ae2
certificate	01j1
certificate iii	0321
certificate iv	0321
certification	0Ag2
certification complementaire	03h1
certification complémentaire	03h1
certification d'aptitude	03g1
certificato	01N1
certificată	0221
certificazione	01N1
certificação	0?a1
certificeret	02m1
certificering	0Ai2
certificiran	0Ak1
certifie	03h1
certified	01j1
certifiee	03h1
certifierad	02n1
certifiering	02n1
certifikace	0Al1
certifikacia	0Am1
certifikat	0An9
certifikat tas sekondarja	0B71
certifikazzjoni	0B81
certifikácia	0Am1
certifikát	0B92
certifié	03h1
certifiée	03h1
certyfikat	0B;1
certyfikaty	0B;1
certyfikowany	0B;1
cerveny diplom	0B<2
cess	03;1
cesta	0B>3
cestne uznani	0051
cestne uznanie	0041
cet	0BA1
cet 4	0=?1
cet 6	0=?1
cet-4	0=?1
cet-6	0=?1
cet4	0=?1
cet6	0=?1
cevirmen	05g1
cevrimici	0BB1
ceļš	0@11
cfa	0BC2
cfc	03;1
cfgm	0BE3
cfgs	0BH3
cfgs en	0BK1
cfo	07Q1
cgpa	0BL1
chair	02;1
chairman	02;1
chairperson	02;1
chairwoman	02;1
chambermaid	02;1
chamo me	0BM1
chamo-me	0BM1
champion	00O1
chantier	0BN2
chantier naval	01m1
chantiers	01m1
chao ban	0BP1
chao moi nguoi	0BP1
chapista	01Q1
chapitre	0261
chapitres	0261
chaplain	02;1
chapter	01T1
chapters	01T1
charcutier	01l1
charge	01l1
chargee	01l1
chargé	01l1
chargée	01l1
charity	01`1
charpentier	01l1
charpentiere	01l1
charpentière	01l1
chartered	0BQ2
chateau	01m1
chaudronnier	01l1
chauffagiste	01l1
chauffeur	0BS2
chauffeuse	01l1
chauffoer	02M2
chauffor	02M2
chaufför	02X1
chauffør	0721
chaussee	0BU1
chef	0BV6
chef d'equipe	01l1
chef d'équipe	01l1
chef de chantier	01l1
chef de partie	02;1
chef de projet	01l1
chef de rayon	01l1
chef di cucina	02J1
chefe	01o1
cheffe	01l1
cheffe de projet	01l1
chefin	03@1
chelner	0B\1
chemicka	0?b1
chemik	0?b1
chemiker	0661
chemin	05G1
chemist	02;1
chemička	0?b1
chercheur	01l1
chercheuse	01l1
chez	0B]1
chief	02;1
chief mate	02;1
childminder	02;1
chimico	02J1
chimist	02<1
chiropractor	02;1
chocolatier	01l1
chofer	01Q1
choirmaster	02;1
choreograf	0661
choreographer	02;1
chu	01m1
chu tich	0:]1
chua ket hon	0B^1
chung chi	0;]1
chung chi hanh nghe	0;]1
chung cu	0B_1
chung cư	0B_1
chung nhan	0;]1
chuong	0;?1
chuva	0?b1
chuyen gia	0B`1
chuyen nganh	0Ba1
chuyen sau	0B`1
chuyen vien	0:]1
chuyên gia	0B`1
chuyên ngành	0Ba1
chuyên sâu	0B`1
chuyên viên	0:]1
chwila obecna	04^1
chwili obecnej	04^1
chào bạn	0BP1
chào mọi người	0BP1
château	01m1
chófer	01Q1
chůva	0?b1
chưa kết hôn	0B^1
chương	0;?1
chủ tịch	0:]1
chứng chỉ	0;]1
chứng chỉ hành nghề	0;]1
chứng nhận	0;]1
cia	01c1
ciao	0=Z1
ciao a tutti	0=Z1
cicekci	05g1
cicle formatiu	0=11
cicle formatiu de grau superior	0Bb1
ciclo formativo de grado medio	0;61
ciclo formativo de grado superior	0BK1
ciclo medio	0;61
ciclo superior	0BK1
cientific	02U1
cientifica	02V2
cientifico	01Q1
cientista	01o1
científic	02U1
científica	02V2
científico	01Q1
ciesla	02L1
cieśla	02L1
cift anadal	0Bc1
ciftci	05g1
cijfer	0Bd1
cikk	0Be2
cils	0=?1
cinegrafista	01o1
cinema	08T2
cinéma	01m1
cio	07Q1
cipd	01c1
cirak	05g1
cirurgia	01o1
cirurgia dentista	01o1
cirurgiao	01o1
cirurgiao dentista	01o1
cirurgiã	01o1
cirurgiã-dentista	01o1
cirurgião	01o1
cirurgião-dentista	01o1
cisa	01c1
cism	01c1
cisnik	0?b1
ciso	07Q1
cissp	01c1
city & guilds	0321
city and guilds	0321
city council	01`1
city of	01`1
civil partnership	0Bg1
civilekonom	0Bh1
civilingenioer	0@]1
civilingenior	0@]1
civilingeniør	0@]1
civilingenjoer	0Bh1
civilingenjoer i	0Bh1
civilingenjoersexamen	0Bh1
civilingenjor	0Bh1
civilingenjor i	0Bh1
civilingenjorsexamen	0Bh1
civilingenjör	0Bh1
civilingenjör i	0Bh1
civilingenjörsexamen	0Bh1
cka	01c1
ckad	01c1
clan	0Bi3
clanak	0Bl2
clanek	0Bn2
clanica	0C02
clanok	0C21
classificacao	0C31
classificação	0C31
cleaner	02;1
clen	0C42
clenka	0?b1
clerk	02;1
clerk of works	02;1
clinic	01`1
clinica	0>35
clinica dental	03?1
clinică	03\1
clinique	01m1
close	06V1
clown	02;1
club	0C65
clube	0341
clínica	03L3
clínica dental	03?1
cma	01c1
cmo	07Q1
cnam	0C;1
cnavt	0=?1
cnh	0?a1
co	0C<3
co author	01T1
co ban	0@[2
co chair	02;1
co director	02;1
co founder	02;1
co fundador	01Q1
co gia dinh	0B^1
co investigator	02;1
co lead	02;1
co ltd	00e1
co operative	01`1
co organisateur	01l1
co organisatrice	01l1
co organiser	02;1
co organizer	02;1
co phan	0<31
co-author	01T1
co-chair	02;1
co-director	02;1
co-founder	02;1
co-fundador	01Q1
co-investigator	02;1
co-lead	02;1
co-operative	01`1
co-organisateur	01l1
co-organisatrice	01l1
co-organiser	02;1
co-organizer	02;1
co. ltd	00e1
co., ltd	00e1
coach	0C?4
coafeza	02<1
coafeză	02<1
coauteur	0271
coauteure	01l1
coautoare	02<1
coautor	0CC3
coautora	03i2
coautore	02J1
coautrice	06<2
cocinera	01Q1
cocinero	01Q1
code 95	0>L1
coding bootcamp	0CF1
codirecteur	01l1
codirectrice	01l1
coeficiente de rendimento	0C31
cofetar	02<1
cofondatore	02J1
cofondatrice	02J1
cofundador	03i2
cofundadora	03i2
coiffeur	01l1
coiffeuse	01l1
cok iyi	0CG2
cok iyi derecede	0CI1
col	09i1
colaiste	01W1
colegiada	0211
colegiado	0211
colegio	0CJ2
colegio oficial	03?1
colegiu	0811
colegiu universitar	0CL1
colegiul	0811
colla	03k1
collaboratore	02J1
collaboratrice	02J1
college	0CM4
collegio	01d1
colloque	0261
collège	01b1
colonia	09i1
colonie	01m1
columnist	02;1
col·legi	01a1
coláiste	01W1
colégio	0AU1
combinat	03\1
comedien	01l1
comedienne	01l1
comercial	02V2
comercio	0341
comfortable	0CQ1
comhairle	0CR1
comhairleoir	0421
comhar	0CR1
comhdhail	0@R1
comhdháil	0@R1
comhlacht	0CR1
comhordaitheoir	0421
comissaria	01o1
comissario	01o1
comissária	01o1
comissário	01o1
commendation	00O1
commercial	01l1
commerciale	06<2
commessa	02J1
commesso	02J1
commis	0CS3
commis chef	02;1
communaute	01m1
communauté	01m1
commune	01m1
communication	0261
communications	0CV2
communicative	0CX1
community college	01_1
comortas	0?H1
compagnia	03d1
compagnie	01m1
companhia	0341
compania	03?1
companie	03\1
company	01`1
companyia	03k1
compañía	03?1
competent	0CQ1
competente	0CY2
competition	00O1
completed	0:D1
comprador	03i2
compradora	01Q1
comptable	0C[2
comptia	01c1
comuna	0521
comune	03d1
comunicacao	05]1
comunicacio	0A41
comunicacion	0231
comunicaciones	0231
comunicació	0A41
comunicación	0231
comunicare	07W1
comunicação	05]1
comédien	01l1
comédienne	01l1
comércio	0341
comórtas	0?H1
con lode	00H1
concejal	01Q1
concejala	01Q1
concentration	0C]1
concierge	08E2
concluida	0C^1
concluido	0C^1
conclusao	0C^1
conclusao prevista	0C_1
conclusão	0C^1
conclusão prevista	0C_1
concluída	0C^1
concluído	0C^1
concorso	00P1
concours	00M1
concubinage	0AH1
concurs	0C`2
concurso	0Cb2
conducteur	0BS2
conducteur de travaux	01l1
conductor	0Cd4
conductora	02V2
conductrice	01l1
confeiteira	01o1
confeiteiro	01o1
conference	07U2
conference paper	01T1
conferences	0261
conferencia	0Ch3
conferentie	07b1
conferenza	07X1
conferinta	07W1
conferință	07W1
conferència	0A41
conferência	05]1
confirme	0Ck1
confirmé	0Ck1
confiteria	03?1
confitería	03?1
conférence	0261
conférences	0261
cong chung vien	0:]1
cong nhan	0:]1
cong tac vien	0:]1
cong ty	0<31
congres	0Cl3
congreso	0231
congresso	05]1
congrès	0261
congrés	0A41
coniugata	0AI1
coniugato	0AI1
conjunto	04f1
conocimientos basicos	0Co1
conocimientos básicos	0Co1
conoscenza base	0D01
conseguimento	0D11
conseguimento previsto	0D21
conseguita	0D11
conseguito	0D11
conseil	01m1
conseil departemental	01m1
conseil départemental	01m1
conseil regional	01m1
conseil régional	01m1
conseiller	01l1
conseillere	01l1
conseillère	01l1
conselheira	01o1
conselheiro	01o1
conserje	01Q1
conservatoire	01b1
conservator	02;1
conservatori	01a1
conservatorio	0D33
conservatorium	08a1
conservatorul	0811
conservatory	01_1
conservatório	0AU1
conserveries	01m1
consigliera	02J1
consigliere	02J1
consilier	0>82
consiliera	02<1
consilieră	02<1
consiliul	03\1
constable	02;1
construcciones	03?1
construccions	03k1
construcoes	0341
construction	01`1
constructora	03?1
construtora	0341
construções	0341
consulate	01`1
consulente	02J1
consulenza	03d1
consultancy	0D62
consultant	0D85
consultanta	02<1
consultante	01l1
consultantă	02<1
consulting	01`1
consultor	02R3
consultora	0D=4
consultoria	03L3
consultoría	03?1
contabil	0>82
contabila	02<1
contabile	02J1
contabilista	01o1
contabilă	02<1
contable	01Q1
contador	03i2
contadora	03i2
contae	0801
contest	00O1
continuing	0DA1
contractor	02;1
contrada	0@O1
contralor	01Q1
contralora	01Q1
contremaitre	01l1
contremaître	01l1
contributor	02;1
controleur	0BS2
controleuse	01l1
controller	0DB2
contrôleur	01l1
contrôleuse	01l1
convegno	07X1
conversa	0DD1
conversacao	0DE1
conversacional	0DF1
conversatieniveau	0DG1
conversation	08D1
conversational	0DH2
conversationnel	08D1
conversação	0DE1
conversațional	0DJ1
coo	07Q1
cook	02;1
coop	01`1
cooperativa	0>35
cooperativa agricola	03?1
cooperativa agrícola	03?1
cooperative	08T2
cooperativă	03\1
coopérative	01m1
coordenador	01o1
coordenadora	01o1
coordinador	02V2
coordinador general	01Q1
coordinadora	02V2
coordinateur	01l1
coordinator	0762
coordinatore	02J1
coordinatrice	0DK3
coordonatoare	02<1
coordonator	02<1
copeira	01o1
copeiro	01o1
copywriter	0DN2
corector	02<1
corp	00e1
corporacion	03?1
corporación	03?1
corporal	02;1
corporation	0DP2
correcteur	01l1
corrector	01Q1
correctora	01Q1
correctrice	01l1
corresponsal	01Q1
corretor	01o1
corretora	01o1
correttore	02J1
correttrice	02J1
corriere	02J1
corso	0DR3
corso di formazione	03e1
corso di laurea	0DU1
cosmetician	0B\1
costruzioni	03d1
costumiere	01l1
costumière	01l1
costureira	01o1
costurera	01Q1
cou	0;61
coucou	0>K1
council	01`1
councillor	02;1
counsellor	02;1
counselor	02;1
county	01`1
county council	01`1
couramment	0DV1
courant	0DV1
courant et professionnel	0DW1
courier	02;1
cours	0DX2
course	0DZ1
coursera	0C;1
coursier	01l1
court	06V1
courtier	01l1
courtiere	01l1
courtière	01l1
couturier	01l1
couturiere	01l1
couturière	01l1
couvreur	01l1
couvreuse	01l1
cozinheira	01o1
cozinheiro	01o1
coördinator	0271
coördinatrice	0271
cp	09i1
cpa	01c1
cpc	01j1
cpcs	01j1
cpe	0=?1
cpo	07Q1
cpr	01j1
cqp	03;1
crane driver	02;1
crea	0?a1
creche	0D[3
credential	01j1
credit union	01`1
creperie	01m1
crescent	06V1
crew	02;1
croce rossa	03d1
croitor	02<1
croitoreasa	02<1
croitoreasă	02<1
croix rouge	01m1
croix-rouge	01m1
cronista	02J1
cruz roja	03?1
crèche	01m1
crêperie	01m1
csapat	0D^1
csc	0D_2
cscs	0Da2
csm	01c1
csoport	0Dc3
ct	06V1
ctesp	0BA1
cto	07Q1
cu nhan	0;^1
cu nhan dai hoc	0;^1
cua hang	0<31
cuidador	03i2
cuidadora	03i2
cuideachta	0CR1
cuiner	02U1
cuinera	02U1
cuisinier	01l1
cuisiniere	01l1
cuisinière	01l1
cukiernik	02L1
cukrar	07>1
cukrasz	02O2
cukrász	02O2
cukrář	07>1
cukup	0Df2
cukup baik	0Dh1
cum laude	0BL1
cunostinte de baza	0Di1
cunoștințe de bază	0Di1
cuntasoir	0421
cuntasóir	0421
cuntoir	0421
cuoc thi	0;_1
cuoca	02J1
cuoco	02J1
cup	00O1
curate	02;1
curator	02;1
curent	0Dj1
curier	02<1
current	0DA1
currently	0DA1
curriculo	0Dk2
curriculo profissional	0Dm1
curriculum	0Dn6
curriculum vitae	0E4@
curriculum vitæ	0ED1
currículo	0Dk2
currículo profissional	0Dm1
currículum	0EE2
currículum vitae	0EG1
currículum vítae	0EH1
curs	0EI4
cursillo	0EM1
curso	0EN4
curso de	0;61
curso profissional	0BA1
curso tecnico	0BA1
curso tecnico em	0BA1
curso tecnico superior profissional	0BA1
curso técnico	0BA1
curso técnico em	0BA1
curso técnico superior profissional	0BA1
cursus	0>N1
custode	02J1
cutter	0661
cuộc thi	0;_1
cv	0ERE
cvut	0Eg1
czasopismo	07j1
czesc	0Eh1
cześć	0Eh1
czlonek	02L1
czlonkini	02L1
członek	02L1
członkini	02L1
cámara	03?1
cáritas	03?1
cárnicas	03?1
câmara	0341
câmara municipal	0341
cântăreață	02<1
cântăreț	02<1
câștigătoare	0@A1
câștigător	0@A1
cédula	0?a1
cég	07k1
cégep	01b1
céim	0;C1
céim bhaitsiléara	0;C1
célibataire	0AH1
có gia đình	0B^1
công chứng viên	0:]1
công nhân	0:]1
công ty	0<31
cúntóir	0421
căn bản	0@[2
căsătorit	0A?1
căsătorită	0A?1
cơ bản	0@[2
cổ phần	0<31
cộng tác viên	0:]1
cử nhân	0;^1
cử nhân đại học	0;^1
cửa hàng	0<31
d	0Ei3
d d	0El3
d o o	00e1
d phil	0Eo1
d.d	0El3
d.o.o	00e1
d.phil	0Eo1
d1	0F01
d2	0F12
d3	0F12
d4	0F31
da	0F42
da ket hon	0B^1
da remoto	00k1
dabar	0F61
dabartis	0F61
dachdecker	0661
daftar riwayat hidup	0F71
dag	0F81
daglig leder	0F91
dagplejer	0721
dags dato	0F:2
dai hoc	0F<1
daire	0@01
dairy	01`1
daktaro laipsnis	0F=1
dal	0F42
dala	0F>1
dalf	0=?1
dall	00f1
damh	01W1
damm	0BU1
dan	0F?1
dan beri	0F@1
danas	0FA2
dancer	02;1
danes	0FC1
dang lam	0=31
danh hieu	0;_1
danh hiệu	0;_1
danisma	05g1
danisman	05g1
danismani	05g1
danismanlik	0441
dansare	02X1
dansatoare	02<1
dansator	02<1
dansci	05g1
danser	0FD3
dansçı	05g1
danışma	05g1
danışman	05g1
danışmanlık	0441
danışmanı	05g1
darbiniece	02i1
darbinieks	02i1
darbnica	06X1
darbnīca	06X1
darbuotoja	02h1
darbuotojas	02h1
dari	0FG1
daring	0FH1
darzelis	0FI1
darželis	0FI1
dasar	0FJ2
data entry	02;1
data scientist	07Q1
datanomi	05U1
datheangach	0@S1
dato	04_1
dau bep	0:]1
daughters	01`1
dawret	0FL1
day	0FM1
days	0FM1
daļa	0F>1
dba	07Q1
dba degree	0Eo1
dbs	01j1
dcg	0:\1
dd	0F:2
de	0FN9
de acasa	0FW1
de acasă	0FW1
de baza	0=52
de bază	0=52
de infirmier	0:\1
de l	0FX2
de la	0FZ2
de tai	0F\1
dea	0F]2
dealer	02;1
dean	02;1
dean's list	00O1
debutant	0<K2
dec	03;1
deci	03g1
deck hand	02;1
deckhand	02;1
declarant	01l1
degerleme uzmani	05g1
degree	0:N1
degustator	0Al1
degustátor	0Al1
deild	0F_3
deimhniu	0AG1
deimhniú	0AG1
dekanova nagrada	0061
dekarz	02L1
del	0Fb5
delavec	0Fg1
delavka	0Fg1
delavnica	0?=1
dele	0=?1
delegacion	0Fh2
delegación	0Fh2
delegada	01Q1
delegado	01Q1
delegue	01l1
deleguee	01l1
delf	0=?1
delivre	0Fj1
delivree	0Fj1
delnice	0?b1
delnik	0?b1
demirci	05g1
demonstrador	01o1
demonstradora	01o1
den	0Fk1
den beri	0F@1
den nay	0=31
denetci	05g1
denetçi	05g1
dengan pujian	0Fl1
denizci	05g1
dentist	02;1
dentista	01o1
dep	03;1
departament	0Fm3
departamentas	0G01
departamento	0G13
departaments	0F>1
departamentul	0G41
departemen	0;=1
departement	0G54
departman	0>c1
departmani	0>c1
departmanı	0>c1
department	0?W1
department of	0G92
dependent	02U1
dependienta	01Q1
dependiente	01Q1
depo elemani	05g1
depo elemanı	05g1
dept	0?W1
depto	09i1
depuis	00b1
deputy	02;1
derece	0G;2
dergi	0>O1
dergisi	0>O1
dernegi	0441
derneği	0441
derzeit	04_1
des	0G=2
des de	0G?2
des del	0GA1
desa	0GB1
desainer	02Q1
desarrollador	01Q1
desarrolladora	01Q1
desde	0GC4
desde o	0GG1
desenvolupador	02U1
desenvolupadora	02U1
desenvolvedor	01o1
desenvolvedora	01o1
designer	0GH:
deskundig	0GR1
despachador	01Q1
despachadora	01Q1
despachante	01o1
despacho	03?1
despatcher	02;1
despatx	03k1
dess	0F]2
dessinateur	01l1
dessinatrice	01l1
destytoja	02h1
destytojas	02h1
detective	02;1
deug	0GS2
deust	0:[1
deutsches sprachdiplom	0GU1
deuxieme prix	00M1
deuxième prix	00M1
devam	0?o1
devam ediyor	0?o1
devam etmekte	0?o1
developer	0DN2
developpeur	01l1
developpeuse	01l1
devops	0DN2
deweloper	02L1
dezernat	0711
dezvoltator	02<1
değerleme uzmanı	05g1
di	0GV3
di base	0D01
diaetassistent	0661
diaetist	0721
diakmunka	0=>1
diakmunkas	0=>1
diarista	01o1
diatassistent	0661
dibinatajs	02i1
dibinātājs	02i1
dielna	03b1
dielňa	03b1
diem	0GY1
diem trung binh	0GY1
dien vien	0:]1
dienst	0GZ2
diensten	0331
dieteticien	01l1
dieteticienne	01l1
dietetikus	0=>1
dietetyczka	02L1
dietetyk	02L1
dietician	02;1
dietist	0G\2
dietista	02J1
dietitian	02;1
dietolog	0?b1
dieu duong	0:]1
dieu hanh	0:]1
dieu phoi vien	0:]1
digital	01`1
diharapkan	0G^1
dij	0G_2
dijk	0Ga1
dilna	0Gb1
din	0Gc3
dinas	08A1
dioploma	0AG1
dioplóma	0AG1
dipartiment	0Gf1
dipartimento	0Gg1
dipl	0Gh1
dipl inf	0Gh1
dipl ing	0Gi2
dipl ing (fh	0;11
dipl kfm	0Gh1
dipl. ing	0Gk1
dipl.-inf	0Gh1
dipl.-ing	0Gh1
dipl.-ing. (fh	0;11
dipl.-kfm	0Gh1
diplom	0Gl7
diplom (fh	0;11
diplom ingenieur	00<1
diplom-ingenieur	00<1
diploma	0H3B
diploma accademico	0HE1
diploma accademico di primo livello	0HE1
diploma alberghiero	08e1
diploma behaald	03F1
diploma de absolvire	0:`1
diploma de bacalaureat	0:`1
diploma de excelenta	0@A1
diploma de licenta	0HF1
diploma de master	0HG1
diploma di	08e1
diploma di geometra	08e1
diploma di istituto	08e1
diploma di laurea	0HE1
diploma di liceo	08e1
diploma di maturita	08e1
diploma di maturità	08e1
diploma di ragioneria	08e1
diploma di scuola superiore	08e1
diploma iii	03n1
diploma in	0HH2
diploma its	0HJ1
diploma iv	0F31
diploma magistrale	08e1
diploma notu	03f1
diploma professionale	08e1
diploma superiore	08e1
diploma tecnico superiore	0HJ1
diploma universitario	0HE1
diplomada en	0HK2
diplomado en	0:k1
diplomant	0HM1
diplomarbeit	00<1
diplomas	08`1
diplomasi	0=W1
diploması	0=W1
diplomat en	0HN1
diplomatura	0HK2
diplomatura en	0:k1
diplome	0HO2
diplome d'etat	03g1
diplome d'etat d'infirmier	0:\1
diplome d'etat d'infirmiere	0:\1
diplome d'ingenieur	03g1
diplome d'universite	03h1
diplome de grande ecole	03g1
diplomee	0Fj1
diplomi insinoori	0HQ1
diplomi-insinoeoeri	0HQ1
diplomi-insinööri	0HQ1
diplomingenioer	0:W1
diplomingenioer i	0:W1
diplomingenior	0:W1
diplomingenior i	0:W1
diplomingeniør	0:W1
diplomingeniør i	0:W1
diplomirana	0HM1
diplomirani	0HR3
diplomovany specialista	0HU1
diplomovaný specialista	0HU1
diploms	06Y1
diplomski studij	0Gk1
diplomstudium	00<1
diplomuddannelse	0@]1
diplomă	0HV2
diplomă de absolvire	0:`1
diplomă de bacalaureat	0:`1
diplomă de excelență	0@A1
diplomă de licență	0HF1
diplomă de master	0HG1
diplóma	0HX1
diplôme	03h1
diplôme d'ingénieur	03g1
diplôme d'université	03h1
diplôme d'état	03g1
diplôme d'état d'infirmier	0:\1
diplôme d'état d'infirmière	0:\1
diplôme de grande école	03g1
diplômé	0Fj1
diplômée	0Fj1
diputacio	03k1
diputacion	03?1
diputació	03k1
diputación	03?1
dirbtuves	03c1
dirbtuvės	03c1
direcao	0HY1
direccion	0HZ1
dirección	0HZ1
directeur	0H[2
directia	0G41
direction	0AJ1
directoare	02<1
director	0Cd4
directora	02V2
directrice	0BS2
direcția	0G41
direkcija	0H]1
direktoer	05n3
direktor	0H^8
direktorat	0:91
direktoratet	0:91
direktore	02f2
direktorius	02h1
direktorlugu	0>c1
direktors	02i1
direktoru	05g1
direktorė	02h1
direktur	02Q1
direktör	0Hf2
direktörlüğü	0>c1
direktörü	05g1
direktør	06F2
diretor	01o1
diretor executivo	01o1
diretora	01o1
diretoria	0HY1
direttore	02J1
direttrice	02J1
direttur	05X1
direzione	0Gg1
direção	0HY1
dirigent	0661
dirigente	02J1
dis	0Hh2
disainer	01M1
discreta	0Hj1
discreto	0Hk2
disenador	01Q1
disenadora	01Q1
disertace	0Hm1
disertacija	0Hn3
disertasi	0:X1
disertācija	0I11
diseñador	01Q1
diseñadora	01Q1
dispatcher	02;1
dispenser	02;1
disponent	0661
disputerad	0I21
dissenyador	02U1
dissenyadora	02U1
dissertation	0I32
disszertacio	0I51
disszertáció	0I51
distanciel	00g1
distans	0I61
distillery	01`1
distincao	00N1
distincio	01f1
distincion	01e1
distinció	01f1
distinción	01e1
distinctia	0@A1
distinctie	0@A1
distinction	0I73
distincția	0@A1
distincție	0@A1
distinção	00N1
distribuidora	0341
district council	01`1
ditta	0I:2
divadlo	0I<2
divisao	0HY1
divisi	0;=1
divisie	0I>1
divisio	0I?1
division	0I@5
divisione	0Gg1
divisioona	0IE1
divisió	0I?1
división	0HZ1
divisjon	0IF2
divisão	0HY1
divize	0IH1
divizia	0II2
divizija	0IK2
divizio	0D^1
divizjoni	0Gf1
diviżjoni	0Gf1
divorce	0AH1
divorced	0Bg1
divorcee	0AH1
divorciada	0A93
divorciado	0A<2
divorciat	0A>1
divorcé	0AH1
divorcée	0AH1
divortat	0A?1
divortata	0A?1
divorziata	0AI1
divorziato	0AI1
divorțat	0A?1
divorțată	0A?1
divízia	0IM1
divízió	0D^1
diyetisyen	05g1
dizainere	02f2
dizaineris	02h1
dizainers	02i1
dizainerė	02h1
dizajner	05h2
diákmunka	0=>1
diákmunkás	0=>1
diätassistent	0661
diætist	0721
diététicien	01l1
diététicienne	01l1
diëtist	0IN1
diễn viên	0:]1
dliodoir	0421
dlíodóir	0421
dmte	03g1
dna	0:\1
dnsep	03g1
do	0IO7
do chwili obecnej	04^1
do danas	0FA2
do danes	0FC1
do dzis	04^1
do dzisiaj	04^1
do dziś	04^1
do nadal	04^1
do sada	0FA2
do soucasnosti	0:I1
do současnosti	0:I1
do sucasnosti	0IV1
do súčasnosti	0IV1
do teraz	04^1
doanh nghiep	0<31
doanh nghiệp	0<31
dobra	0IW9
dobre	0I`4
dobro	0Id6
dobrovolnice	0?b1
dobrovolnicka	0AA1
dobrovolnik	0C42
dobrovolník	0?b1
dobrovoľník	0AA1
dobrovoľníčka	0AA1
dobry	0Ij2
dobry den	0401
dobrze	0Il1
dobrá	0I`4
dobrý den	0401
dobře	0Im2
doc than	0B^1
docens	02O2
docent	0Io5
docente	0J44
dochtuir	0421
dochtuireacht	0J81
dochtúir	0421
dochtúireacht	0J81
docteur	0J91
doctor	0J:2
doctor en	0J<1
doctor in	0J=1
doctor of	0J>1
doctor of philosophy	0J>1
doctor în	0J=1
doctora	0J?1
doctoraat	0J@1
doctorado	0J?1
doctoral	0J>1
doctoral degree	0J>1
doctorand	02<1
doctorandus	0JA1
doctorant	01l1
doctorante	01l1
doctorat	0JB3
doctorate	0J>1
documentaliste	01l1
dodiplomski studij	0HM1
dodiplomski študij	0HM1
dodnes	0JE2
doi	01n1
dokonceno	01S1
dokončeno	01S1
dokter	02Q1
doktor	0JG5
doktor nauka	0JL1
doktor znanosti	0JM2
doktora	0JO1
doktora derecesi	0JO1
doktora grads	0JP1
doktora grāds	0JP1
doktoral	0JQ1
doktorand	0JR4
doktorandin	09?1
doktorandske studium	0JV1
doktorandské štúdium	0JV1
doktorant	02L1
doktorantka	02L1
doktorantura	0JW2
doktorantūra	0JW2
doktorat	0JY6
doktoratus	0J_1
doktorgrad	0J`3
doktorgradsutdanning	0Jc1
doktori	0J_1
doktori fokozat	0J_1
doktori kepzes	0J_1
doktori képzés	0J_1
doktorica znanosti	0JM2
doktorikraad	0Jd1
doktoriope	0Jd1
doktoriõpe	0Jd1
doktorsexamen	0I21
doktorsgrada	0Je1
doktorsgráða	0Je1
doktorske studije	0JL1
doktorske studium	0Jf1
doktorski studij	0JM2
doktorski študij	0Jg1
doktorsky	0Jf1
doktorské studium	0Jf1
doktorský	0Jf1
doktorsprof	0Je1
doktorspróf	0Je1
doktorát	0D_2
doktorátus	0J_1
dolmetscher	0661
dom zdravlja	0AM2
domaine	01m1
domare	02X1
domeniul	0Jh1
domini	0Ji1
dominio	0Jj2
dominio completo	0Jl1
dominio total	0Jm1
dommer	06F2
domsmand	0721
domínio	0Jn1
domínio completo	0Jl1
dona	0Jo1
donna	0K01
doorman	02;1
doposud	0:I1
doradca	02L1
doradczyni	02L1
dorucovatel	07>1
doručovatel	07>1
dosen	02Q1
dosentti	0611
dostateczny	0K11
dosud	0:I1
doteraz	0IV1
dottoranda	02J1
dottorando	02J1
dottorat	0K21
dottorato	0K31
dottorato di ricerca	0K31
dottore di ricerca	0K31
doula	02;1
doutor	0K41
doutora	0K41
doutorado	0K41
doutoramento	0K41
dovoljenje	0Ak1
dozent	0661
dozvola	0K52
doçent	05g1
dphil	0Eo1
dr	0K72
dr hab	0K91
dr ing	0Eo1
dr inz	0K91
dr inż	0K91
dr iur	0Eo1
dr med	0Eo1
dr phil	0Eo1
dr philos	0Jc1
dr rer nat	0Eo1
dr sc	0K:1
dr znanosti	0Jg1
dr. iur	0Eo1
dr. med	0Eo1
dr. phil	0Eo1
dr. rer. nat	0Eo1
dr. sc	0K:1
dr. znanosti	0Jg1
dr.-ing	0Eo1
dr.philos	0Jc1
draaier	0271
drafter	02;1
draftsman	02;1
dramaturg	02;1
draudimas	03c1
dreef	0Ga1
dreher	03@1
drive	06V1
driver	02;1
drogaria	0341
drogist	0661
drogueries	01m1
drs	0JA1
drsc	0D_2
drucker	09?1
druckerei	03]1
druckerin	03@1
drukarnia	03R1
drustvo	03O3
druzba	0?=1
druzstvo	0I<2
društvo	03O3
družba	0?=1
družstvo	0I<2
drzavna matura	0K;1
državna matura	0K;1
dscg	03g1
dsh	0=?1
dtu	0AF1
du	0K<1
du an	0F\1
du kien	0K=1
du lich	0<31
du lịch	0<31
duais	0?H1
duales studium	0;11
duchasach	0@S1
dulgher	02<1
duoc si	0:]1
duolingo	0=?1
duong	0B_1
durchschnitt	01P1
durchschnittsnote	01P1
dusun	0GB1
dut	0GS2
duvarci	05g1
duvarcı	05g1
duzeltmen	05g1
dvikalbis	0K>1
dwibahasa	08?1
dwujezyczny	0K?1
dwujęzyczny	0K?1
dyplom	0K@2
dyplom technika	0KB1
dyplom zawodowy	0KB1
dyrektor	02L1
dyrektorka	02L1
dz	0@11
dzial	0KC1
dzialalnosc gospodarcza	03R1
dział	0KC1
działalność gospodarcza	03R1
dzien dobry	0Eh1
dziennikarka	02L1
dziennikarz	02L1
dzień dobry	0Eh1
dzimta	0>Y1
dzimta valoda	0>Y1
dzimtais	0>Y1
dzimtā	0>Y1
dzimtā valoda	0>Y1
dzis	04^1
dzisiaj	04^1
dzives apraksts	0KD1
dzives gajums	0KD1
dzivesgajums	0KD1
dzivoklis	0@11
dziś	04^1
dzīves apraksts	0KD1
dzīves gājums	0KD1
dzīvesgājums	0KD1
dzīvoklis	0@11
dámh	01W1
dátheangach	0@S1
dès	00b1
débutant	0<K2
déclarant	01l1
délivré	0Fj1
délivrée	0Fj1
délégué	01l1
déléguée	01l1
département	0KE2
développeur	01l1
développeuse	01l1
díj	0G_2
dílna	0Gb1
dúchasach	0@S1
düzeltmen	05g1
dėstytoja	02h1
dėstytojas	02h1
dělnice	0?b1
dělník	0?b1
dược sĩ	0:]1
dự kiến	0K=1
dự án	0F\1
e	0KG6
e figli	03d1
e hijos	03?1
e lode	00H1
e v	00e1
e.v	00e1
ea 1	0451
ea1	0451
eagarthoir	0421
eagarthóir	0421
earned	0:D1
earrach	0KM1
eba	01O1
ebanista	0@e2
ebe	05g1
ebeniste	01l1
eccellente	09f1
eccellenti	0KN1
ecdl	0KO4
ecdl sprachen	0=?1
echipa	0G41
echipă	0G41
ecole	01b1
ecole primaire	01b1
ecole superieure	01b1
ecoles	01b1
ecologist	02;1
economist	0KS2
economista	0KU5
economistă	02<1
ecpe	0=?1
ects	0BL1
eczaci	05g1
eczacı	05g1
eczanesi	0441
ed	0KZ1
edasijoudnud	0K[1
edasijõudnud	0K[1
edd	0Eo1
edelleen	0K\1
edf	01m1
edificio	0:02
edifício	04f1
edistynyt	0K]2
edited volume	01T1
editeur	01l1
editions	0K_2
editor	0Ka6
editor in chief	02;1
editor-in-chief	02;1
editora	0Kg4
editore	07X1
editorial	0Kk4
editoru	05g1
editrice	0Ko2
editur	05X1
editura	0L12
editură	0L12
editör	05g1
editörü	05g1
edizioni	0L32
educacio secundaria	0=11
educacion secundaria	0;61
educació secundària	0=11
educación secundaria	0;61
educador	02R3
educadora	02V2
educateur	01l1
educatoare	02<1
educator	02<1
educatore	02J1
educatrice	06<2
edustaja	0611
edx	0C;1
edzo	02O2
edző	02O2
eeldatav	0L51
eerste prijs	0L61
eerste taal	0L71
eervolle vermelding	0L61
efset	0=?1
efteraar	0L81
efteraaret	0L81
efterar	0L81
efteraret	0L81
efterskole	0L91
efterår	0L81
efteråret	0L81
efz	01O1
eg	00e1
egenfoeretagare	0L:1
egenforetagare	0L:1
egenföretagare	0L:1
egitimi	0L;1
egitmen	05g1
egitmeni	05g1
egresada	06d1
egresado	06d1
egyedulallo	0L<1
egyedülálló	0L<1
egyeni vallalkozo	07k1
egyesulet	04l2
egyesület	04l2
egyetem	0L=2
egyetemi	04j1
egyetemi diploma	0L?1
egyéni vállalkozó	07k1
egzamin maturalny	0KB1
ehbo	0>L1
ehf	00e1
ehliyet	0=W1
ehliyeti	0=W1
ehpad	01m1
ehrenamtliche	0661
ehrenamtlicher	09?1
ehrennadel	00:1
ehrung	00:1
eidg fachausweis	04D1
eidg. fachausweis	04D1
eier	0<B1
eigandi	0>]1
eigenaar	0;71
eignung	0=C1
eindcijfer	0Bd1
einfache kenntnisse	0651
einhleyp	0L@1
einhleypur	0L@1
eining	0LA1
einkaeufer	0661
einkaleyfi	0@L1
einkaufer	0661
einkunn	02H1
einkäufer	0661
einsteiger	0LB1
eireli	00e1
ejecutiva	01Q1
ejecutivo	01Q1
ejer	0721
ekibi	0>c1
ekipa	0LC1
ekonom	0LD3
ekonomi	0611
ekonomist	0LG2
ekonomista	0LI2
ekonomka	0?b1
ekonomska skola	0LK2
ekonomska sola	0LM1
ekonomska škola	0LK2
ekonomska šola	0LM1
ekonóm	0911
eksam	0LN1
eksamen	0LO1
eksamensgennemsnit	0LP1
ekspedient	0LQ2
ekspercka	0LS1
ekspercki	0LS1
ekspert	0LT6
ekspertas	0LZ1
ekspertniva	0L[1
ekspertnivaa	0L[1
ekspertniveau	0L\1
ekspertnivå	0L[1
eksperts	0L]1
ekspertti	0841
el	0;<1
el meu nom es	0L^1
el meu nom és	0L^1
el presente	02A1
elado	02O2
eladó	02O2
electric	01`1
electrician	0KS2
electricien	01l1
electricienne	01l1
electricista	02V2
electroplater	02;1
elektricar	0Bi3
elektricien	0271
elektrik	01M1
elektrikar	0C42
elektrikas	02h1
elektrikci	05g1
elektriker	05n3
elektrikis	02i1
elektrikár	0AA1
elektrikář	0?b1
elektrikçi	05g1
električar	0Bi3
elektriķis	02i1
elektroniker	0661
elektryk	02L1
eleman	05g1
elemani	05g1
elemanı	05g1
elementaarne	05:1
elementaer	0<m1
elementaert	0=J1
elementair	0<k1
elementaire	0<K2
elemental	0L_2
elementar	0La4
elementare	0D01
elementares	0Le1
elementari	0=71
elementary	0<Q2
elementary proficiency	0<S1
elementer	0Lf1
elementär	0<m1
elementært	0=J1
elemzo	02l1
elemző	02l1
eletricista	01o1
eletricista de manutencao	01o1
eletricista de manutenção	01o1
eletrotecnico	01o1
eletrotécnico	01o1
elettricista	02J1
elev	0Lg4
eleveur	01l1
eleveuse	01l1
elismeres	0G_2
elismerés	0G_2
ellenor	02l1
ellenőr	02l1
elnok	02O2
elnök	02O2
eloadas	0Be2
eloado	0Lk2
elsevier	01n1
elsosegely	0Lm1
elsősegély	0Lm1
elue	01l1
elulookirjeldus	0Ln1
elulugu	0Ln1
elvalt	0L<1
elvegezve	0Lo1
elvált	0L<1
elvégezve	0Lo1
előadás	0Be2
előadó	0Lk2
em	0M02
em andamento	08[1
em curso	08[1
em dic	0L^1
emakeel	0M21
emakeelena	0M21
emba	0M32
embajador	01Q1
embajadora	01Q1
embalmer	02;1
embassy	01`1
embetseksamen	0M51
embetsstudium	0M51
emelet	0461
emitida	0C^1
emitido	0M62
empilhadeirista	01o1
empleada	01Q1
empleado	01Q1
employe	01l1
employee	01l1
employee of the month	00O1
employee of the year	00O1
employé	01l1
employée	01l1
empregado	01o1
empresa	03L3
en	0M83
en couple	0AH1
en cours	00a1
en cours d'obtention	08d1
en curs	02B1
en curso	02A1
en ligne	00g1
en linea	0M;1
en linia	00l1
en línea	0M;1
en línia	00l1
en poste	00a1
en prensa	0231
en remot	00l1
en remoto	0M;1
encanador	01o1
encargada	01Q1
encargado	01Q1
encargado de turno	01Q1
encarregada	02U1
encarregado	01o1
encarregat	02U1
encofrador	01Q1
endnote	01P1
enekes	0M<1
energy	01`1
enfase	0M=1
enfermeira	01o1
enfermeiro	01o1
enfermera	01Q1
enfermero	01Q1
engaged	0Bg1
engedely	0>k2
engedély	0>k2
engenheir	0M>1
engineer	0M?2
enginyer	0MA1
enginyeria tecnica	0HN1
enginyeria tècnica	0HN1
enhed	0MB1
enheden	03E1
enhet	0MC2
enheten	09o1
enige ervaring	0ME1
enige kennis	0<k1
enn	0MF1
enoleg	02U1
enologa	02U1
enota	0LC1
ens	0C;1
ensamstaaende	0MG1
ensamstaende	0MG1
ensamstående	0MG1
enseignant	01l1
enseignante	01l1
ensiapu	0451
ensiapukortti	0451
ensino	0AU1
ensino fundamental	00K1
ensino medio	00K1
ensino médio	00K1
ensino secundario	00K1
ensino secundário	00K1
ensino superior	0:d1
enskild firma	0L:1
enslig	0MH1
enstitusu	0MI2
enstitüsü	0MI2
ente	03d1
ente di formazione	01d1
enterprises	01`1
entertainment	01`1
entraineur	01l1
entraineuse	01l1
entraîneur	01l1
entraîneuse	01l1
entre calles	09i1
entregador	01o1
entregadora	01o1
entrenador	01Q1
entrenadora	01Q1
entreprenad	01=1
entrepreneur	02;1
entreprenoer	0MK2
entreprenor	0MK2
entreprenør	0MK2
entreprise	0MM2
entwickler	0661
enòleg	02U1
enòloga	02U1
epfl	0C;1
epicerie	01m1
epitesz	02l1
epp	00e1
equip	0I?1
equipa	0HY1
equipe	0MO2
equipier	01l1
equipiere	01l1
equipo	0HZ1
er	0MQ1
eredmeny	08b1
eredmény	08b1
erem	0G_2
erettsegi	0MR1
erettsegi bizonyitvany	0MR1
erfahren	06O1
ergotherapeut	0661
ergotherapeute	01l1
ergothérapeute	01l1
erhvervsakademigrad	04L1
erhvervsskole	0L91
erhvervsuddannelse	00E1
eriala	0MS1
erikoisammattitutkinto	0MT1
erindi	0@L1
erinomainen	0MU2
erinomaiset	0MW1
erittaein hyvae	0K]2
erittain hyva	0K]2
erittäin hyvä	0K]2
erkek	0=21
ernaeringsfysiolog	0<B1
ernæringsfysiolog	0<B1
eronnut	0:81
erschienen in	0921
erste hilfe	02G1
erstes staatsexamen	00<1
ersthelfer	02G1
erstsprache	0MX1
ertekesito	02l1
ervaren	0MY1
erwartet	0671
erweiterte grundkenntnisse	0=D1
erweiterter realschulabschluss	01O1
erworben	01K1
erworben am	01K1
erzieher	0661
es	0MZ1
esame di stato	01N1
escalera	09i1
escola	0M[3
escola tecnica	0M^2
escola tècnica	01a1
escola técnica	0AU1
escola universitaria	01a1
escola universitària	01a1
escritorio	0341
escrituraria	01o1
escriturario	01o1
escriturária	01o1
escriturário	01o1
escritório	0341
escuela	0@Z1
escuela tecnica	0@Z1
escuela técnica	0@Z1
esimees	01M1
esimies	0611
esindaja	01M1
esitelma	0M`1
esitelmae	0M`1
esitelmä	0M`1
eso	0Ma2
especialidad	0Mc1
especialidad en	07P1
especialidade	0M=1
especialista	0Md4
especialitat	0?V1
especializacao	0Mh1
especializacao em	0Mh1
especializacion	0Mc1
especializacion en	07P1
especialización	0Mc1
especialización en	07P1
especialização	0Mh1
especialização em	0Mh1
esperado	0Mi1
espert	0Mj1
esperta	0Mk1
esperto	0Mk1
essay	01T1
essays	01T1
estagiaria	01o1
estagiario	01o1
estagio	01o1
estagiária	01o1
estagiário	01o1
estate	0Ml1
esteticista	03i2
estetista	02J1
estheticienne	01l1
esthéticienne	01l1
estimado	0Mi1
estimat	08W1
estimata	08W1
estimated	06H1
estimator	02;1
estimată	08W1
estiu	0Mm1
estrada	04f1
estudi	03k1
estudio	0;[2
estágio	01o1
estúdio	0341
esztergalyos	0=>1
esztergályos	0=>1
et	0Mn2
et al	01n1
eta	0N01
etablissements	01m1
etae	0N01
etaenae	0N01
etaetyoe	0N01
etage	05G1
etalagiste	01l1
etana	0N01
etaten	0:91
etatyo	0N01
ete	0N11
etec	0AU1
eth	0C;1
eth zurich	0C;1
eth zürich	0C;1
ets	01m1
ettekanne	0431
etterem	07k1
etterutdanning	0M51
ettevote	05R1
ettevõte	05R1
etude notariale	01m1
etä	0N01
etänä	0N01
etätyö	0N01
eu sou	0BM1
eud	00E1
eurl	00e1
europass zivotopis	0N21
europass životopis	0N21
ev	0N32
evaluator	02<1
evden	0BB1
eves	0N51
evkonyv	0I51
evli	0=U1
exam marker	02;1
examen	0N61
examen artium	07i1
examensarbete	0N71
examiner	02;1
excelent	0Dj1
excelente	0N82
excellent	0N:3
excel·lent	0N=2
executive	02;1
executive master	00<1
executive mba	0N?1
expected	06H1
expedida	06d1
expedido	06d1
expedient	0N@1
expediente	0@T1
experienced	0CQ1
expert	0NA;
expert comptable	01l1
expert level	0NL1
expert-comptable	01l1
experta	0NM2
experte	0NO3
experten	0NR1
expertenkenntnisse	0NR1
expertenwissen	0NR1
expertin	0NS2
expertise	0NU2
expertna	0NW1
expertni	0NX1
expertniva	0NY1
expertnivaa	0NY1
expertnivå	0NY1
expertná	0NW1
expertní	0NX1
experto	0NZ1
expires	0N[1
expiring	0N[1
exploitation	01m1
extra	01l1
extraknack	0N\1
extraknaeck	0N\1
extraknäck	0N\1
eċċellenti	0KN1
eğitimi	0L;1
eğitmen	05g1
eğitmeni	05g1
f	0N]6
f lli	03d1
f o m	0Nc1
f.lli	03d1
f.o.m	0Nc1
fabbrica	03d1
fabbro	02J1
fabrica	0Nd4
fabrică	03\1
fabriek	0331
fabrik	0Nh3
fabrika	06a1
fabrikasi	0441
fabrikası	0441
fabrikk	0:91
fabryka	03R1
fac	01b1
fachabitur	01O1
fachangestellte	01O1
facharbeiter	01O1
facharbeiterabschluss	01O1
facharbeiterbrief	01O1
fachausweis	04D1
fachbereich	0711
fachfrau	03@1
fachhochschule	0=b1
fachhochschulreife	01O1
fachkraft	03@1
fachmann	03@1
fachoberschulreife	01O1
fachrichtung	0Nk1
fachwirt	04D1
fachwirtin	04D1
fachzeitschrift	0921
facilitator	02;1
facolta	01d1
facoltà	01d1
facteur	01l1
factory	01`1
factrice	01l1
faculdade	0AU1
facultad	0@Z1
facultat	01a1
facultate	0811
facultatea	0811
faculte	01b1
faculteit	08a1
faculty	01_1
faculty of	01_1
faculté	01b1
fag	0Nl2
fagbrev	0Nn2
faglaert	00E1
faglært	00E1
fagproeve	07i1
fagprove	07i1
fagprøve	07i1
fagskole	0O02
fagskolegrad	0O21
fagskolegrad i	0O21
fagskoleutdanning	0O21
fahrer	0661
fahrerlaubnis	02G1
faiantar	02<1
faianțar	02<1
faible	0<^1
fair	0CX1
fakulta	0O33
fakultaet	0=b1
fakultas	0O61
fakultat	0=b1
fakultate	04Q1
fakulte	04K1
fakultesi	04K1
fakultet	0O75
fakulteta	0LM1
fakultetas	0FI1
fakulty	0O<2
fakultà	04T1
fakultät	0=b1
fakultāte	04Q1
fakülte	04K1
fakültesi	04K1
falegname	02J1
fall	09M1
fall semester	09M1
familiar	0O>1
familiar with	0O>1
familiarity	0O>1
faoi lathair	06B1
faoi láthair	06B1
farm	01`1
farm hand	02;1
farmaceits	02i1
farmaceut	0O?4
farmaceuta	02L1
farmaceutic	02U1
farmaceutica	02R3
farmaceutico	03i2
farmaceutka	02L1
farmacevt	05j1
farmacia	0OC4
farmacias	0341
farmacie	03\1
farmacist	02<1
farmacista	0OG2
farmacistă	02<1
farmacèutic	02U1
farmacèutica	02U1
farmacéutica	01Q1
farmacéutico	01Q1
farmacêutica	01o1
farmacêutico	01o1
farmaseutti	0611
farmasoeyt	0<B1
farmasoyt	0<B1
farmasøyt	0<B1
farmer	02;1
farmhand	02;1
farmàcia	03k1
farmácia	0341
farmácias	0341
farrier	02;1
fasih	04U1
fasor	0461
fatec	0AU1
faxineira	01o1
faxineiro	01o1
fce	0=?1
fear	0OI1
federacao	0341
federacion	03?1
federación	03?1
federation	01m1
federação	0341
fejezet	0I51
fejleszto	02l1
fejlesztő	02l1
felag	06i1
felelos	02l1
felelős	02l1
felhasznaloi	0OJ1
felhasznaloi szint	0OJ1
felhasználói	0OJ1
felhasználói szint	0OJ1
felicitations	0OK1
felicitations du jury	0OK1
fellow	02;1
fellowship	00O1
felsofok	0OL1
felsofok felett	0OM1
felsofoku	0OL1
felsofoku okj	0ON1
felsofoku szakkepzes	0ON1
felsooktatasi szakkepzes	0ON1
felsőfok	0OL1
felsőfok felett	0OM1
felsőfokú	0OL1
felsőfokú okj	0ON1
felsőfokú szakképzés	0ON1
felsőoktatási szakképzés	0ON1
female	0OO1
femeie	0OP1
femeiesc	0OP1
femeni	0Jo1
femenino	0OQ1
femení	0Jo1
feminin	0OR2
feminine	0OO1
feminino	0OT1
femme	0OU1
femme de chambre	01l1
femmina	0K01
femminil	0OV1
femminile	0K01
fen lisesi	04K1
fenykepesz	0=>1
ferfi	0OW1
ferienjob	09?1
ferienjobber	09?1
ferilskra	0OX1
ferilskrá	0OX1
ferjezett	0L<1
ferme	01m1
fermier	02<1
fernarbeit	0OY1
ferramenteiro	01o1
ferreteria	03?1
ferretería	03?1
ferronnier	01l1
feuerwehr	03]1
fh	0C;1
field of study	0C]1
fierar	02<1
figli	03d1
filhos	0341
filiale	03]1
filiere	0OZ1
filière	0OZ1
filosofian maisteri	0HQ1
filosofian tohtori	0O[1
filosofie doktor	0I21
filosofie kandidat	03>1
finalis	06N1
finalist	0O\:
finalista	0Of8
finaliste	00M1
finalisti	0071
finalistka	0On1
finalizada	06d1
finalizado	06d1
fino a	0Oo1
fino ad oggi	0121
fino al	0Oo1
fins	0P01
fins a	0P01
fins ara	02B1
fins avui	02B1
fiorista	02J1
fire fighter	02;1
fireann	0OI1
firefighter	02;1
firinci	05g1
firini	0441
firm	01`1
firma	0P1:
firmasi	0441
firması	0441
firmă	03\1
first	00U1
first aid	01j1
first aider	01j1
first class	00U1
first class honours	0:N1
first language	0P;1
first mate	02;1
first place	00O1
fiscal	01Q1
fisherman	02;1
fishmonger	02;1
fisioterapeuta	03i2
fisioterapis	02Q1
fisioterapista	02J1
fiskare	02X1
fiske	0:91
fisker	06F2
fitter	0762
fizioterapeut	02<1
fizjoterapeuta	02L1
fizjoterapeutka	02L1
fizyoterapist	05g1
fjarvinna	0101
fjernarbeid	0P<1
fjernarbejde	0P=1
fjolbrautaskoli	04M1
fjölbrautaskóli	04M1
flat	06V1
fleischer	03@1
fleischerei	03]1
fleuriste	01l1
fliesenleger	0661
fliessend	0P>1
fliessend in wort und schrift	0P>1
fliessende kenntnisse	0P>1
fließend	0P>1
fließend in wort und schrift	0P>1
fließende kenntnisse	0P>1
flight attendant	02;1
floor	06V1
florar	02<1
florist	0P?5
florista	03i2
floristeria	03?1
floristería	03?1
floristi	0611
floristin	03@1
florysta	02L1
florystka	02L1
fluencia	09T1
fluent	0PD2
fluente	0PF2
fluently	0@B1
flugbegleiter	0661
fluid	0PH1
fluida	0PI2
fluido	0PK2
fluwenti	0KN1
fluência	09T1
flydende	0PM1
flydende i skrift og tale	0PM1
flydende modersmaal	0PN1
flydende modersmal	0PN1
flydende modersmål	0PN1
flygvaerdinna	02X1
flygvardinna	02X1
flygvärdinna	02X1
flysykepleier	0F91
flytande	0PO1
flytande i tal och skrift	0PO1
flytende	0PP1
flytende muntlig og skriftlig	0PP1
flyvert	0PQ1
fm	0HQ1
foarte bine	0Dj1
foarte bun	09_2
focus	0C]1
fodrasz	0=>1
fodrász	0=>1
foerare	02X1
foerderung	09@1
foeredrag	0N71
foerening	01=1
foereningen	01=1
foerer	0<B1
foererkort	03o1
foerestaandare	02X1
foeretag	01=1
foerlag	0PR2
foerman	02X1
foersaekring	01=1
foerskola	0PT2
foerskolan	01=1
foerskollaerare	02X1
foerskollaerarexamen	03>1
foerstapris	00L1
foerstaspraak	0PV1
foerstehjaelp	02m1
foerstepraemie	0081
foerster	03@1
foerstespraak	0PW1
foertroendevald	0N\1
foervaentad	0=^1
foireann	06S1
foiskola	0PX3
foiskolai diploma	04j1
foldmero	0=>1
folkehoegskole	0<C1
folkehogskole	0<C1
folkehøgskole	0<C1
folkeskole	0L91
folkeskolens afgangsproeve	00E1
folkeskolens afgangsprove	00E1
folkeskolens afgangsprøve	00E1
folkhoegskola	0P[2
folkhogskola	0P[2
folkhögskola	0P[2
folyamatban	00o1
folyamatos	00o1
folyekony	0OL1
folyekonyan	0OL1
folyoirat	0I51
folyékony	0OL1
folyékonyan	0OL1
folyóirat	0I51
fomhar	0P]1
fond	0P^2
fondacija	06a1
fondas	03c1
fondateur	01l1
fondation	01m1
fondatoare	02<1
fondator	02<1
fondatore	02J1
fondatrice	06<2
fondazione	03d1
fondazzjoni	08V1
fonderie	01m1
fonds	06X1
fonoaudiologa	01o1
fonoaudiologo	01o1
fonoaudióloga	01o1
fonoaudiólogo	01o1
fontanera	01Q1
fontanero	01Q1
food bank	01`1
food hygiene	01j1
food safety	01j1
foods	01`1
for	0P`1
foraar	0Pa1
foraaret	0Pa1
forar	0Pa1
forare	02X1
foraret	0Pa1
foras	0CR1
forbroir	0421
forbróir	0421
forderung	09@1
fordito	02l1
fordypning	0Pb1
fordító	02l1
foredrag	06I3
foreleser	0F91
foreman	02;1
forening	0>=3
foreningen	01=1
forer	0<B1
forerkort	03o1
forestandare	02X1
forester	02;1
foretag	01=1
forgeron	01l1
forhandlingsniveau	0PM1
forklift	01j1
forkvinde	0721
forlag	0Pc6
formacao complementar	0@o1
formacio professional	0Bb1
formacion profesional	0Pi2
formacion profesional de grado superior	0BK1
formació professional	0Bb1
formación profesional	0Pi2
formación profesional de grado superior	0BK1
formador	02R3
formadora	02R3
formadur	0>]1
forman	02X1
formand	0LQ2
formann	0<B1
formateur	01l1
formation continue	0Pk1
formation courte	0Pk1
formatoare	02<1
formator	02<1
formatore	02J1
formatrice	06<2
formação complementar	0@o1
formaður	0>]1
formen	05g1
formgivare	02X1
forn	03k1
fornaia	02J1
fornaio	02J1
forner	02U1
forritari	0>]1
forsakring	01=1
forscher	0661
forsikring	0MK2
forskare	02X1
forsker	06F2
forskola	0PT2
forskolan	01=1
forskollarare	02X1
forskollararexamen	03>1
forstamt	03]1
forstapris	00L1
forstasprak	0PV1
forstehjaelp	02m1
forstepraemie	0081
forster	03@1
forstesprak	0PW1
fortbildung	0Pl2
fortgeschritten	0Pn2
fortlaufend	04_1
fortroendevald	0N\1
fortsatt	0Q01
forvantad	0=^1
forventa	0Q11
forventes	0Q21
forventet	0Q32
forår	0Pa1
foråret	0Pa1
fotograaf	0271
fotograf	0Q57
fotografa	0>:3
fotografci	05g1
fotografer	02Q1
fotografo	0733
fotos	0=>1
fotoğrafçı	05g1
fotògraf	02U1
fotògrafa	02U1
fotógrafa	01Q1
fotógrafo	03i2
fotós	0=>1
foundation	01`1
foundation degree	0311
foundation diploma	0311
foundation year	0:N1
founder	02;1
fp	0Q<2
fp grado superior	0BK1
fp i	0;61
fp ii	0BK1
fr o m	0Nc1
fr.o.m	0Nc1
fra	0Q>4
fra og med	0QB2
fraan	0QD1
fraan och med	0Nc1
fracc	09i1
fraccionamiento	09i1
fraedingur	0>]1
fraesare	02X1
fraeser	0661
fraiseur	01l1
framhaldsskoli	04M1
framhaldsskóli	04M1
framhaldsstig	0QE1
framurskarandi	0QF1
framúrskarandi	0QF1
fran	0QD1
fran och med	0Nc1
frasare	02X1
fraser	0661
fratelli	03d1
frau	0QG1
frazione	0@O1
freelance	0QH2
freelancer	0QJ3
freiberufler	09?1
freiberuflich	0QM2
freiwilliges soziales jahr	09?1
fremragende	0PM1
frentista	01o1
fresador	01Q1
fresatore	02J1
frezar	0?b1
frezeci	05g1
frezer	0QO2
frezor	02<1
frigorifico	0341
frigoriste	01l1
frigorífico	0341
friseur	0661
frisoer	05n3
frisor	05n3
frisör	02X1
frisør	06F2
fritidsjob	0=e1
fritidsledare	02X1
frivillig	0QQ5
frizer	02<1
frm	01c1
from	0QV2
fromager	01l1
fromagere	01l1
fromagerie	01m1
fromagère	01l1
frontend	07Q1
fruehjahr	0QX1
fruehling	0QX1
fruhjahr	0QX1
fruhling	0QX1
fruteria	03?1
frutería	03?1
fryzjer	02L1
fryzjerka	02L1
frá	0QY2
fräsare	02X1
fräser	0661
från	0QD1
från och med	0Nc1
fræðingur	0>]1
frézař	0?b1
frühjahr	0QX1
frühling	0QX1
fsj	09?1
fsjler	09?1
fuehrer	03@1
fuehrerin	03@1
fuehrerschein	02G1
fuer	0Q[1
fuhrer	03@1
fuhrerin	03@1
fuhrerschein	02G1
full professional	0@B1
full professional proficiency	0Q\1
full stack	07Q1
full-stack	07Q1
fulltrui	0>]1
fulltrúi	0>]1
fully remote	0Q]1
functional skills	0321
fundacao	0341
fundacio	03k1
fundacion	03?1
fundació	03k1
fundación	03?1
fundacja	03R1
fundador	02R3
fundadora	02R3
fundatia	03\1
fundatie	03\1
fundação	0341
fundația	03\1
fundație	03\1
fundiert	0Q^1
fundierte kenntnisse	0Q^1
fur	0Q[1
futar	0=>1
futár	0=>1
fylkeskommune	0:91
fyrirlestur	0@L1
fyrirtaeki	0Q_1
fyrirtæki	0Q_1
fysioterapeut	05n3
fysioterapeutti	0611
fysioterapeutti (amk	0561
fysiotherapeut	0271
fyzioterapeut	07>1
fz llc	00e1
fz-llc	00e1
fze	00e1
fàbrica	03k1
fábrica	0;[2
fédération	01m1
félag	06i1
félicitations	0OK1
félicitations du jury	0OK1
féminin	0OU1
fényképész	0=>1
férfi	0OW1
férjezett	0L<1
fómhar	0P]1
földmérő	0=>1
förare	02X1
förderung	09@1
föredrag	0N71
förening	01=1
föreningen	01=1
föreståndare	02X1
företag	01=1
förlag	0PR2
förman	02X1
förskola	0PT2
förskolan	01=1
förskollärare	02X1
förskollärarexamen	03>1
förstapris	00L1
förstaspråk	0PV1
förster	03@1
försäkring	01=1
förtroendevald	0N\1
förväntad	0=^1
fører	0<B1
førerkort	03o1
førstehjælp	02m1
førstepræmie	0081
førstespråk	0PW1
führer	03@1
führerin	03@1
führerschein	02G1
für	0Q[1
fırıncı	05g1
fırını	0441
főiskola	0PX3
főiskolai diploma	04j1
g	0411
gaard	01=1
gada	0Q`1
gade	0Qa1
gadi	0Qb1
gads	0Qb1
gadu	0Qb1
gaelscoil	01W1
gaertner	0661
gaertnerei	03]1
gaffer	02;1
galardon	01e1
galardón	01e1
galerie	0Qc2
gallery	01`1
galvaniseur	0661
gamekeeper	02;1
games	01`1
gamykla	03c1
ganadera	01Q1
ganadero	01Q1
ganador	01e1
ganadora	01e1
gang	0GB1
gano	03f1
ganske god	0?d1
garage	08T2
garcom	01o1
garconete	01o1
gard	01=1
gardener	02;1
gardien	01l1
gardienne	01l1
garson	05g1
gartner	0Qe3
gartnerei	03]1
garzone	02J1
garçom	01o1
garçonete	01o1
gasse	0BU1
gasthaus	09C1
gasthof	09C1
gastouder	0271
gata	0Qh3
gatan	05F1
gate	0;S1
gatve	0Qk2
gatvė	0411
gazeteci	05g1
gazette	01`1
gbr	00e1
gcp	01c1
gcse	00m2
gcses	00m2
gebr	09C1
gebruder	09C1
gebrueder	09C1
gebrüder	09C1
gecertificeerd	0>L1
ged	00m2
gegenwaertig	04_1
gegenwartig	04_1
gegenwärtig	04_1
gehilfe	03@1
gehilfenbrief	01O1
gehilfin	03@1
gehuwd	05E1
geimhreadh	0Qm1
gelateria	03d1
geldig t m	0Qn1
geldig t/m	0Qn1
geldig tot	0Qn1
gelistirici	05g1
gelistiricisi	05g1
geliştirici	05g1
geliştiricisi	05g1
gemeente	0Qo2
gemeinde	09C1
gemeinderat	03@1
gemiddeld	0R12
gemiddeld cijfer	0Bd1
gemiddelde	0Bd1
gendarme	01l1
gendarmerie	01m1
genel not ortalamasi	03f1
genel not ortalaması	03f1
generalitat	03k1
generell studiekompetanse	07i1
gennemsnit	0LP1
genossenschaft	03]1
geodeta	02L1
geodetka	02L1
geologist	02;1
geometer	0661
geometra	02J1
geometre	01l1
gepland	0R31
geplant	0671
gepromoveerd	0J@1
gept	0=?1
gepubliceerd	07b1
gerai	0R42
gerant	01l1
gerante	01l1
geras	0R61
gerent	02U1
gerente	03i2
gering	0651
germans	03k1
geros	0R61
geruestbauer	0661
gerustbauer	0661
gerüstbauer	0661
gesaellbrev	0R71
gesallbrev	0R71
gesamtnote	01P1
gesamtschule	0=b1
geschaeft	03]1
geschaeftsbereich	0711
geschaeftsfuehrer	0661
geschaft	03]1
geschaftsbereich	0711
geschaftsfuhrer	0661
gescheiden	05E1
geschieden	0R81
geschäft	03]1
geschäftsbereich	0711
geschäftsführer	0661
gesell	0661
geselle	03@1
gesellenbrief	01O1
gesellenpruefung	01O1
gesellenprufung	01O1
gesellenprüfung	01O1
gesellenstuck	01O1
gesellenstueck	01O1
gesellenstück	01O1
gesellin	03@1
gesellschaft	03]1
gestalter	0661
gestionnaire	01l1
gestor	01o1
gestora	01o1
gestoria	0R92
gestoría	03?1
gesällbrev	0R71
getrouwd	05E1
getuigschrift	0>L1
gevorderd	0R;2
gg	0GB1
ggmbh	00e1
ghadu ghaddej	0>01
ghalliem	05X1
ghalliema	05X1
gia su	0:]1
gia sư	0:]1
giai	0;_1
giai ba	0;_1
giai khuyen khich	0;_1
giai nhat	0;_1
giai nhi	0;_1
giai thuong	0;_1
giam doc	0:]1
giam sat	0:]1
giang vien	0:]1
giao hang	0:]1
giao hàng	0:]1
giao su	0:]1
giao tiep	0R=1
giao tiep co ban	0R=1
giao tiep tot	0R=1
giao tiếp	0R=1
giao tiếp cơ bản	0R=1
giao tiếp tốt	0R=1
giao vien	0:]1
giardiniera	02J1
giardiniere	02J1
giay chung nhan	0;]1
giay khen	0;_1
giay phep	0;]1
gie	00e1
giesser	0661
gießer	0661
gift	0R>4
giftur	0L@1
gimnasio	03?1
gimnazija	04F5
gimnazium	0L=2
gimnazjum	04E1
gimnázium	0L=2
gimtasis	0K>1
gimtoji	0K>1
gimtoji kalba	0K>1
ginasio	0341
ginásio	0341
gioi	0@g1
giornalista	02J1
giris duzeyi	0=01
giriş düzeyi	0=01
giudice	02J1
giám sát	0:]1
giám đốc	0:]1
giáo sư	0:]1
giáo viên	0:]1
giải	0;_1
giải ba	0;_1
giải khuyến khích	0;_1
giải nhì	0;_1
giải nhất	0;_1
giải thưởng	0;_1
giảng viên	0:]1
giấy chứng nhận	0;]1
giấy khen	0;_1
giấy phép	0;]1
giỏi	0@g1
gjaldkeri	0>]1
gjennomsnitt	0RB1
glassblower	02;1
glazier	02;1
glazurnik	02L1
gledalisce	0?=1
gledališče	0?=1
glorieta	09i1
gmbh	00e1
gmbh & co	00e1
gmbh & co kg	00e1
gmbh & co. kg	00e1
gmina	03R1
go	0RC1
go dti	0RC1
go dti seo	06B1
go dtí	0RC1
go dtí seo	06B1
gobernanta	01Q1
gobierno	03?1
gobierno de	03?1
god	0RD:
god kunnatta	0RN1
goda	0RO2
goda kunskaper	0RQ1
goda kunskaper i tal och skrift	0PO1
godalga	00C1
gode	0RR1
gode kundskaber	0RR1
gode kunnskaper	0RS1
godina	0RT2
godine	0RT2
godkjenning	0RV2
godt	0RX4
goed	0R\2
goede kennis	0R^1
goethe	0=?1
goethe zertifikat	0=?1
goethe-zertifikat	0=?1
gold	00O1
gold card	01j1
gold medal	00O1
goldschmied	0661
goldsmith	02;1
gondozo	06Z2
gondozó	06Z2
gonullu	05g1
good	0R_2
good knowledge	0Ra1
gorevli	05g1
gorevlisi	05g1
gostilna	0?=1
gott	0RN1
gotu	0Rb1
gouvernante	01l1
government	01`1
governo	0341
governor	02;1
gpa	0Rc2
graben	0BU1
gracht	0Ga1
grad	0Re4
grad ta' master	0Ri1
gradam	0?H1
grade	00U1
gradinar	02<1
gradinita	0811
grado	0:k1
grado en	0:k1
grado medio	0;61
grado medio en	0;61
grado superior	0BK1
grado superior en	0BK1
grado universitario	0:k1
graduacao	0:d1
graduacao em	0:d1
graduada en	0:k1
graduado en	0:k1
graduado escolar	0;61
graduat escolar	0=11
graduate certificate	0N?1
graduate degree	0N?1
graduate diploma	0N?1
graduate school	01_1
graduated	0:D1
graduating	06H1
graduação	0:d1
graduação em	0:d1
graend	05F1
grafica	0Rj2
grafician	02<1
graficka	0C42
grafico	02J1
graficzka	02L1
grafik	0Rl3
grafiker	05g1
grafikus	0=>1
grafička	0C42
gramata	0I11
gramatvede	02i1
gramatvedis	02i1
grammar school	01_1
grand	05F1
grand debutant	0Ro2
grand débutant	0Ro2
grande ecole	01b1
grande école	01b1
granja	03?1
grant	00O1
granted	0:D1
graphiste	01l1
grau	0HN1
grau en	0HN1
grau mitja	0=11
grau mitjà	0=11
grau superior	0Bb1
gre	0=?1
greengrocer	02;1
greenkeeper	02;1
greetings	0S11
greffier	01l1
greffiere	01l1
greffière	01l1
grein	0S22
griffier	0271
grocer	02;1
groep	0331
groothandel	0331
groundskeeper	02;1
group	0S42
groupe	01m1
grubu	0441
grueezi	0S61
gruender	0661
gruezi	0S61
grundare	0N\1
grunder	0S72
grunderna	0S92
grundforlob	00E1
grundforloeb	00E1
grundforløb	00E1
grundkenntnis	0651
grundkenntnisse	0<i2
grundkunskaper	0S92
grundlaeggande	0S92
grundlaeggande nivaa	0S;1
grundlaeggende	0S<2
grundlaegger	0721
grundlagen	0<i2
grundlaggande	0S92
grundlaggande niva	0S;1
grundläggande	0S92
grundläggande nivå	0S;1
grundlæggende	0S<2
grundlægger	0721
grundniva	0S;1
grundnivaa	0S;1
grundnivå	0S;1
grundschule	0=b1
grundskola	0S>1
grunnkunnatta	0S?1
grunnkunnátta	0S?1
grunnleggende	0S@2
grunnlegger	0<B1
grunnnam	0:Q1
grunnnám	0:Q1
grunnskolaprof	0SB1
grunnskoli	04M1
grunnskólapróf	0SB1
grunnskóli	04M1
grunnthekking	0SC1
grunnur	0SD2
grunnþekking	0SC1
grup	0SF3
grup scolar	0811
grup școlar	0811
grupa	0SI4
grupe	0SM2
grupo	0;[2
grupp	0SO1
gruppe	0SP2
gruppen	0>=3
gruppenleiter	0661
gruppo	03d1
grupul	03\1
grupė	0SM2
grád	0SR1
gráfica	0341
gränd	05F1
grüezi	0S61
gründer	0S72
grāmata	0I11
grāmatvede	02i1
grāmatvedis	02i1
grădinar	02<1
grădinița	0811
grădiniță	0811
guanyador	01f1
guanyadora	01f1
guard	02;1
guarderia	0SS2
guardería	0SS2
guardia giurata	02J1
guardo	01f1
guardó	01f1
gueltig bis	0>h1
guest lecturer	02;1
guia de montana	01Q1
guia turistica	03i2
guia turistico	03i2
guia turística	01o1
guia turístico	01o1
guida alpina	02J1
guida turistica	02J1
guide	02;1
gultig bis	0>h1
gumnaasium	0SU2
guncel	0?o1
gunumuz	0?o1
gurnal	07h1
gurnalist	05X1
guru	0SW2
gut	0SY2
gut in wort und schrift	0S[1
gutachter	0661
gute	0S[1
gute grundkenntnisse	0=D1
gute kenntnisse	0SY2
guten tag	0S61
guvenlik gorevlisi	05g1
guz	0S\1
guía de montaña	01Q1
guía turística	01Q1
guía turístico	01Q1
gyakornok	02O2
gyar	04l2
gydytoja	02h1
gydytojas	02h1
gymnas	0<C1
gymnasial	0R71
gymnasial uddannelse	00E1
gymnasialabschluss	01O1
gymnasieexamen	0R71
gymnasieskola	0S>1
gymnasiet	0S>1
gymnasieutbildning	0R71
gymnasium	0S]5
gymnazium	0O<2
gymnázium	0O<2
gyogyszeresz	02l1
gyogyszertar	07k1
gyogytornasz	0=>1
gyoztes	0001
gyvenimo aprasymas	0Sb1
gyvenimo aprašymas	0Sb1
gyár	04l2
gyógyszertár	07k1
gyógyszerész	02l1
gyógytornász	0=>1
győztes	0001
gärtner	0661
gärtnerei	03]1
gård	01=1
géomètre	01l1
gérant	01l1
gérante	01l1
góð	0Sc2
góð kunnátta	0RN1
gönüllü	05g1
görevli	05g1
görevlisi	05g1
götu	0Rb1
gültig bis	0>h1
gümnaasium	0SU2
güncel	0?o1
günümüz	0?o1
güvenlik görevlisi	05g1
güz	0S\1
għadu għaddej	0>01
għalliem	05X1
għalliema	05X1
h	0Se1
haandvaerker	0721
habilitacao	0Sf2
habilitacio	0201
habilitacion	0211
habilitació	0201
habilitación	0211
habilitacja	0K91
habilitation	0Sh2
habilitation electrique	03h1
habilitation électrique	03h1
habilitação	0Sf2
haccp	0Sj3
hackathon	0Sm1
haedersbevisning	0081
haendler	0661
hafta	0Sn1
hai	0So1
haigla	05R1
hairdresser	02;1
hajadon	0L<1
hakem	05g1
hakim	0T02
hala	0?o1
halado	0T22
haladó	0T22
halaman	0T41
halasz	0=>1
halen	0?o1
halen devam ediyor	0?o1
hallinnoija	0611
hallituksen jaesen	0T51
hallituksen jasen	0T51
hallituksen jäsen	0T51
hallo	0T63
hallo welt	0S61
hallo zusammen	0S61
halo	0So1
halász	0=>1
hameau	05G1
handel	0Nh3
handelsakademie	0=b1
handelshoegskolan	0S>1
handelshogskolan	0S>1
handelshögskolan	0S>1
handelsskole	0L91
handlaeggare	02X1
handlaeggerska	02X1
handlaggare	02X1
handlaggerska	02X1
handledare	0T92
handler	0DB2
handlowiec	02L1
handläggare	02X1
handläggerska	02X1
handvaerker	0721
handwerk	03]1
handwerksmeister	04D1
handyman	02;1
handywoman	02;1
hang	0T;2
hanke	0T=2
hari ini	0T?1
harifa	0T@1
haritaci	05g1
haritacı	05g1
harjoittelija	0TA2
hasic	07>1
hasič	07>1
haskoli	04M1
haskolinn	04M1
hasta	0TC1
hasta el presente	02A1
hasta hoy	02A1
hasta la actualidad	02A1
hasta la fecha	02A1
hastanesi	0441
hasti	0TD1
hauptfach	0Nk1
hauptschulabschluss	01O1
hauptschule	0TE2
hausmeister	0661
hausnummer	05Q1
haust	0TG2
haute ecole	01b1
haute école	01b1
haven	0Qa1
havo	0TI2
havo diploma	08@1
havo-diploma	08@1
hazas	0L<1
hb	00e1
hbo	01^1
hbo bachelor	01^1
hbo master	0JA1
hbo propedeuse	01^1
hbo-bachelor	01^1
hbo-master	0JA1
hbo-propedeuse	01^1
hdr	0J91
he	0TK1
hea	0TL2
head	02;1
head of	02;1
head teacher	02;1
headteacher	02;1
health visitor	02;1
healthcare	01`1
hebamme	03@1
hec	0C;1
heden	0TN1
heder	0091
hederlig omtale	0091
hedersomnaemnande	00L1
hedersomnamnande	00L1
hedersomnämnande	00L1
hederspris	0TO2
heft	0921
heftruckcertificaat	0>L1
heftruckchauffeur	0271
hegeszto	02O2
hegesztő	02O2
hei	0TQ2
heikko	05@1
heim	03]1
heisann	0TS1
hej	0TT3
hej pa dig	0TW1
hej paa dig	0TW1
hej på dig	0TW1
hejsa	0TX1
hejsan	0TW1
hekim	05g1
heladeria	03?1
heladería	03?1
helfer	0661
hello	0TY2
hello there	0S11
hello world	0S11
helló	0T[1
helper	02;1
helyettes	02l1
hem	0B_1
hemsire	05g1
hemsiresi	05g1
hemşire	05g1
hemşiresi	05g1
hentes	0=>1
herald	01`1
herausgeber	0921
herbst	0T\1
herec	0?b1
herecka	0?b1
herečka	0?b1
herfst	0T]1
herkese merhaba	0T^1
hermanos	03?1
herr	0T_1
het	0T`1
heta arbeten	02n1
hetkel	0Ta1
heute	04_1
hey	0S11
hey there	0S11
hf	0Tb3
hf eksamen	00E1
hf-eksamen	00E1
hgv	01j1
hhx	00E1
hhx eksamen	00E1
hhx-eksamen	00E1
hi	0S11
hi all	0S11
hi everyone	0S11
hi there	0S11
hien gio	0=31
hien nay	0=31
hien tai	0=31
hiep hoi	0<31
hieu thuoc	0<31
hieu truong	0:]1
high school	01_1
high school degree	0321
high school diploma	0321
higher certificate	0311
higher national diploma	0311
highers	0321
highly skilled	0Te1
highway	06V1
hijscertificaat	0>L1
hilfe	03@1
hilfskraft	0=Q2
hingga	0Tf1
hingga kini	0T?1
hingga saat ini	0T?1
hingga sekarang	0T?1
hinne	0Tg1
hipermercado	03?1
hirportal	07k1
hirszerkeszto	0=>1
hitsaaja	0611
hivatal	0Th2
hiver	0Tj1
hivern	0Tk1
hiện giờ	0=31
hiện nay	0=31
hiện tại	0=31
hiệp hội	0<31
hiệu thuốc	0<31
hiệu trưởng	0:]1
hja	0Tl1
hjelp	0<B1
hjemmearbejde	0P=1
hjemmekontor	0P<1
hjerte lungeredning	03o1
hjerte-lungeredning	03o1
hjá	0Tl1
hkdse english	0=?1
hlid	0Rb1
hlr	0Tm2
hlíð	0Rb1
hnc	00_2
hnd	00_2
hnos	03?1
ho	0To1
ho so xin viec	0U01
hoa si	0:]1
hoc bong	0;_1
hoc viec	0:]1
hoc vien	0F<1
hochschulabschluss	0;11
hochschule	0U12
hochschulreife	01O1
hodnoceni	0U31
hodnocení	0U31
hodnotenie	0U41
hoegskola	0S>1
hoegskolan	0S>1
hoegskole	0<C1
hoegskoleexamen	03>1
hoegskoleexamen i	03>1
hoegskolefoerberedande	0R71
hoegskoleingenjoer	03>1
hoegskolekandidat	01D1
hoegskolen	0<C1
hoehere fachschule	04D1
hoejere forberedelseseksamen	00E1
hoejskole	0L91
hoest	0U52
hoesten	0U52
hoeyskole	0<C1
hoeyskolen	0<C1
hof	0U73
hofladen	03]1
hogeschool	08a1
hogskola	0S>1
hogskolan	0S>1
hogskole	0<C1
hogskoleexamen	03>1
hogskoleexamen i	03>1
hogskoleforberedande	0R71
hogskoleingenjor	03>1
hogskolekandidat	01D1
hogskolen	0<C1
hohere fachschule	04D1
hoi	0F81
hoi allemaal	0F81
hoi nghi	0;?1
hoi thao	0;?1
hoitaja	0611
hoitokoti	06g1
hoja de vida	0EH1
hoje	08[1
hojere forberedelseseksamen	00E1
hojskole	0L91
hola	0U:2
hola a todos	0>J1
holding	0U<2
holdings	0DP2
holidays	01`1
holt	0Rb1
hombre	0U>1
home	0Se1
home office	0U?4
homem	0UC1
homeoffice	0OY1
homme	0UD1
honap	0To1
honnudur	0>]1
honor	00O1
honorable mention	00O1
honors	00U1
honour	00O1
honourable mention	00O1
honours	00U1
honours bachelor	0:N1
honours degree	0:N1
hons	0:M1
hoofd	0;71
hoofdstuk	07b1
hoofdstukken	07b1
hoofdvak	03H1
hop tac xa	0<31
hopital	01m1
hos	0UE3
hos geldiniz	0T^1
hospice	01`1
hospital	0UH5
hospitalet	0;<1
hospoda	0Gb1
host	0UM3
hostal	03?1
hosten	0U52
hostes	05g1
hostess	0UP2
hote	01l1
hote d'accueil	01l1
hotel	0URB
hotelfach	0661
hotell	0Ud3
hotelli	06g1
hotesse	01l1
house	06V1
house officer	02;1
housekeeper	02;1
houseman	02;1
hovedfag	0M51
hovedforlob	00E1
hovedforloeb	00E1
hovedforløb	00E1
hovenier	0271
hoy	02A1
hoyskole	0<C1
hoyskolen	0<C1
hoş geldiniz	0T^1
hr	07Q1
hrsz	0461
hsc	00F1
hsk	0=?1
htk	0561
htl	0C;1
htx	00E1
htx eksamen	00E1
htx-eksamen	00E1
huan luyen vien	0:]1
hudebnik	0?b1
hudebník	0?b1
hudpleier	0<B1
hudterapeut	02X1
huidig	0TN1
huidige	0TN1
huissier	01l1
hukukcu	05g1
hukukçu	05g1
hum kand	0561
hum.kand	0561
huolto	06g1
huong dan vien	0:]1
hurtownia	03R1
huvudaemne	03=1
huvudamne	03=1
huvudämne	03=1
huy chuong	0;_1
huy chương	0;_1
huyen	0B_1
huyện	0B_1
huấn luyện viên	0:]1
hybrid	0Ug2
hybride	0Ui1
hybrydowo	0Uj1
hydraulik	02L1
hydrologist	02;1
hyfsad	0Uk1
hygiejnebevis	02m1
hygieniapassi	0451
hygienintyg	02n1
hypermarche	01m1
hypermarché	01m1
hyva	0Ul2
hyva taito	0Un1
hyvae	0Ul2
hyvae taito	0Un1
hyvaet	0Un1
hyvat	0Un1
hyvä	0Ul2
hyvä taito	0Un1
hyvät	0Un1
háskóli	04M1
háskólinn	04M1
házas	0L<1
hâlen	0?o1
hâlâ	0?o1
händler	0661
hästi	0TD1
håndværker	0721
hædersbevisning	0081
hè	0TK1
hét	0T`1
hírportál	07k1
hírszerkesztő	0=>1
hó	0To1
hónap	0To1
hótel	06i1
hôpital	01m1
hôte	01l1
hôte d'accueil	01l1
hôtel	01m1
hôtesse	01l1
högskola	0S>1
högskolan	0S>1
högskoleexamen	03>1
högskoleexamen i	03>1
högskoleförberedande	0R71
högskoleingenjör	03>1
höhere fachschule	04D1
hönnuður	0>]1
höst	0Uo1
hösten	0Uo1
høgskole	0<C1
høgskolekandidat	01D1
høgskolen	0<C1
højere forberedelseseksamen	00E1
højskole	0L91
høst	0V01
høsten	0V01
høyskole	0<C1
høyskolen	0<C1
hướng dẫn viên	0:]1
hạng	0GY1
hẻm	0B_1
họa sĩ	0:]1
học bổng	0;_1
học việc	0:]1
học viện	0F<1
hồ sơ xin việc	0U01
hội nghị	0;?1
hội thảo	0;?1
hợp tác xã	0<31
i	0V16
i am	0V71
i dag	0V84
i fills	03k1
i helyezett	0001
i lathair	06B1
i láthair	06B1
i miejsce	0On1
i s	00e1
i sambud	0L@1
i место	0V<1
i'm	0V71
i. helyezett	0001
i/s	00e1
iarna	0V=1
ib	00F1
ib diploma	0321
icdl	01c1
ich bin	0V>1
ich heisse	0V>1
ich heiße	0V>1
ician	0V?1
idag	0V@3
idegenvezeto	0=>1
idegenvezető	0=>1
idioma materno	0VC1
idioma nativo	0>^1
idirmheanach	0VD1
idirmheánach	0VD1
idnmeistari	0HX1
idnmenntun	0SB1
idnskoli	04M1
idoneita	01N1
idoneità	01N1
idraulico	02J1
ieee	01n1
iefp	08e1
iela	0@11
ielts	0=?1
ielā	0@11
ies	0C;1
iesacejs	0VE2
iesācējs	0VE2
ifsi	01b1
ifts	08e1
ig	0VG2
igangvaerende	0VI1
igangværende	0VI1
igazgato	0Lk2
igazgatosag	0D^1
igazgató	0Lk2
igazgatóság	0D^1
igazolvany	0VJ1
igazolvány	0VJ1
ihk	0C;1
ihk abschluss	01O1
ihk zertifikat	02G1
ihk-abschluss	01O1
ihk-zertifikat	02G1
ii miejsce	0On1
iii miejsce	0On1
iim	0C;1
iit	0C;1
ijazah	0VK1
ijazah sma	0VK1
ik ben	0VL1
ik heet	0VL1
iki	0VM1
iki dabar	0F61
iki dilli	05\1
iki siandien	0F61
iki siol	0F61
iki šiandien	0F61
iki šiol	0F61
ikincilik	0<H1
ikurejas	02h1
il mio nome e	0VN1
il mio nome è	0VN1
ilcesi	0@01
ile	0VO1
ileri	0CG2
ileri duzey	0CG2
ileri düzey	0CG2
ileri seviye	04S1
ilkbahar	0;>1
ilkokulu	04K1
illum	0>01
illustrateur	01l1
illustratoer	0VP2
illustrator	0VR6
illustratore	02J1
illustratrice	06<2
illustratör	02X1
illustratør	0<B1
illusztrator	0=>1
illusztrátor	0=>1
illüstratör	05g1
ilsien matern	0>Z1
ilustrador	03i2
ilustradora	03i2
ilustrator	0VX4
ilustratorka	02L1
ilustrátor	07>1
ilçesi	0@01
im	0V\1
imam	02;1
ime projekta	0V]1
imker	03@1
immobiliare	03d1
imobiliaria	0341
imobiliária	0341
imone	03c1
imoneje	0V^1
impasse	05G1
impiegata	02J1
impiegato	02J1
importer	02;1
imprenta	03?1
impresa	03d1
imprimerie	01m1
in	0V_1
in a relationship	0Bg1
in corso	0121
in corso di stampa	07X1
in curs	02F1
in essere	0121
in partnerschaft	0R81
in press	01T1
in prezent	02F1
in progress	0DA1
in service training	0DZ1
in-service training	0DZ1
inc	00e1
incepand cu	0V`1
incepator	0=52
incorporated	00e1
indeks prestasi	0Fl1
indeks prestasi kumulatif	0Fl1
independent user	0Ra1
indirizzo	0DU1
individuali veikla	03c1
indkober	0721
indkoeber	0721
indkøber	0721
industri	0>=3
industria	0341
industrias	0;[2
industrie	03d1
industriemeister	04D1
industriemeisterin	04D1
industrier	01=1
industries	0Va3
indústria	0341
indústrias	0341
indústries	03k1
infant school	01_1
infermer	02U1
infermera	02U1
infermier	05X1
infermiera	0Vd2
infermiere	02J1
infirmier	01l1
infirmiere	01l1
infirmière	01l1
informatiker	0661
ing	0Vf2
ingegner	0Vh1
ingenier	0Vi1
ingeniera en	07P1
ingenieria en	07P1
ingenieria superior	07P1
ingenieria tecnica	0:k1
ingeniero en	07P1
ingeniería en	07P1
ingeniería superior	07P1
ingeniería técnica	0:k1
ingenieur	0Vj3
ingenieurbuero	03]1
ingenieurburo	03]1
ingenieurbüro	03]1
ingenio	03?1
ingenioer	06F2
ingenior	06F2
ingeniør	06F2
ingenjoer	02X1
ingenjor	02X1
ingenjör	02X1
inginer	0Vm1
inginer diplomat	0HF1
inginier	05X1
ingrijitoare	02<1
ingrijitor	02<1
ingénieur	0Vn1
inhaber	0661
iniciante	0Vo2
inkoepare	02X1
inkopare	02X1
inkoper	0271
inköpare	02X1
inmobiliaria	03?1
inmobiliarias	03?1
inn	01`1
innealtoir	0421
innealtóir	0421
inniu	06B1
innkjoeper	0<B1
innkjoper	0<B1
innkjøper	0<B1
inriktning	03=1
insa	0C;1
insaat	0441
insegnante	02J1
insener	01M1
insinoeoeri	0W12
insinoeoeri (amk	0W32
insinoeoeri (ylempi amk	0HQ1
insinoori	0W12
insinoori (amk	0W32
insinoori (ylempi amk	0HQ1
insinyur	02Q1
insinööri	0W12
insinööri (amk	0W32
insinööri (ylempi amk	0HQ1
inspectoare	02<1
inspector	0KS2
instalater	0C42
instalator	02<1
instalatér	0?b1
installateur	0661
institiuid	01W1
institiúid	01W1
institut	0W5F
institutas	0WK2
institute	0G92
institute of technology	01_1
instituteur	01l1
instituto	0WM4
institutrice	01l1
instituts	0WQ2
institutt	0WS2
institutul	0WU2
instituut	0WW4
instituutti	0W[2
institūts	0WQ2
instructeur	0271
instructoare	02<1
instructor	0KS2
instruktoer	0W]6
instruktor	0Wc;
instruktorka	0Wn2
instruktur	02Q1
instruktör	0T92
instruktør	0X04
instrutor	01o1
instrutora	01o1
instytut	0X42
insurance	01`1
integrante	01o1
integrisane studije	0X61
interactive	01`1
interimaire	01l1
intermedi	0X72
intermedia	0X92
intermediaire	0X;2
intermediar	0X=2
intermediar superior	0>_1
intermediaria	0DE1
intermediario	0X?2
intermediario avancado	0?71
intermediate	0XA2
intermedio	0XC6
intermedio alto	0XI2
intermedio superiore	0@:1
intermediária	0DE1
intermediário	0X?2
intermediário avançado	0?71
intermedju	0XK2
intermittent	01l1
intermittente	01l1
intermédiaire	0X;2
intermédio	0X?2
intermédio alto	0?71
intern	0KS2
internat	0=b1
international baccalaureate	00m2
internetu	0XM1
interno	0@O1
interpreter	02;1
intervenant	01l1
intervenante	01l1
interventi	07X1
intervento	07X1
intezet	0XN3
intyg	0=N2
intérimaire	01l1
intézet	0XN3
invalkracht	0;71
invatatoare	02<1
invatator	02<1
inverno	0XQ2
investigador	02R3
investigadora	02V2
investments	01`1
invierno	0XS1
invigilator	02;1
invited talk	01T1
inz	0XT1
inzeniere	02i1
inzenieris	02i1
inzenir	0XU1
inzenjer	0XV2
inzenyr	0XX2
inzenyrske	0XZ1
inzenyrske studium	0XZ1
inzinier	0X[1
inziniere	02h1
inzinierius	02h1
inzinierske	0X\1
inzinierske studium	0X\1
inzynier	0X]2
inzynierskie	0XT1
inġinier	05X1
inşaat	0441
inštalatér	0AA1
inštitut	0X_2
inštitút	0Xa2
inštruktor	05j1
inż	0XT1
inżynier	0X]2
inżynierskie	0XT1
inženiere	02i1
inženieris	02i1
inženir	0XU1
inženjer	0XV2
inženýr	0XX2
inženýrské	0XZ1
inženýrské studium	0XZ1
inžinier	0X[1
inžinierius	02h1
inžinierske	0X\1
inžinierske štúdium	0X\1
inžinierė	02h1
io sono	0VN1
iosh	0Da2
ipaf	01j1
ipasnieks	02i1
ipb	0O61
ipk	0Xc2
ipma	01c1
ir	0JA1
iris	0@R1
iriseoir	0421
irish leaving certificate	0321
iroda	04l2
isbn	01n1
isci	05g1
iscisi	05g1
iscrizione	01N1
iscrizione all'albo	01N1
iskola	0L=2
issa	0>01
issiskyres	0Xe1
issn	01n1
issued	0:D1
issued on	0:D1
istekejusi	0Xe1
istitut	04T1
istituto	0Xf2
istituto professionale	01d1
istituto tecnico	01d1
istqb	01c1
istrazivac	05h2
istraživač	05h2
istruttore	02J1
istruttrice	02J1
itb	0C;1
itfaiyeci	05g1
itibaren	0Xh3
itil	01c1
itinerari	0?V1
itinerario	0Mc1
its	01d1
iut	0Xk2
ivertinimas	0;T1
iyi	0Xm2
iyi derecede	0Xo1
iyi duzeyde	0Xo1
iyi düzeyde	0Xo1
izdavac	0Bl2
izdavacka kuca	06a1
izdavač	0Bl2
izdavačka kuća	06a1
izdevnieciba	0Y02
izdevniecība	0Y02
izlaganje	0Bl2
izpit	0Ak1
izstradatajs	02i1
izstrādātājs	02i1
izvorni govornik	0Y22
iðnmeistari	0HX1
iðnmenntun	0SB1
iðnskóli	04M1
işçi	05g1
işçisi	05g1
išsiskyręs	0Xe1
ištekėjusi	0Xe1
j	0Y41
j d o o	00e1
j.d.o.o	00e1
ja	0Y51
jaar	0Y61
jaerjestyksenvalvojakortti	0451
jaesen	0611
jag aer	0Y71
jag ar	0Y71
jag heter	0Y71
jag är	0Y71
jagdschein	02G1
jahr	0Y41
jahrbuch	0921
jahre	0Y41
jahren	0Y41
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02Q1
jalan	0GB1
janitor	02;1
jaosto	0IE1
jar	0Y81
jarak jauh	0FH1
jardineira	01o1
jardineiro	01o1
jardinera	01Q1
jardinerie	01m1
jardinero	01Q1
jardinier	01l1
jardiniere	01l1
jardinière	01l1
jaren	0Y61
jarjestyksenvalvojakortti	0451
jaro	0Y91
jartassagi	0Lm1
jasen	0611
jatekvezeto	0=>1
jatkuu	0K\1
jazykovy certifikat	0Y:1
jazykový certifikát	0Y:1
jd	0Eo1
je m'appelle	0Y;1
je suis	0Y;1
jedinica	0Y<2
jednatel	07>1
jednolite studia magisterskie	0Y>1
jefa	01Q1
jefe	01Q1
jefe de turno	01Q1
jeg er	0Y?2
jeg hedder	0YA1
jeg heter	0YB1
jelen	00o1
jelenig	00o1
jelenleg	00o1
jelenleg is	00o1
jelenleg is tart	00o1
jelenlegi	00o1
jeles	08b1
jesen	0YC4
jeseň	0YG1
jesien	0YH1
jesienia	0YH1
jesienią	0YH1
jesień	0YH1
jestem	0YI1
jetzt	04_1
jeweler	02;1
jezyk ojczysty	0K?1
jl	0GB1
jlpt	0=?1
jmenuji se	0YJ1
jo	0YK2
job d'ete	01l1
job d'été	01l1
job etudiant	01l1
job étudiant	01l1
jobs d'ete	01l1
jobs d'été	01l1
jogasz	02l1
jogositvany	0Lm1
jogosítvány	0Lm1
jogász	02l1
johtaja	0611
joiner	02;1
joint honours	0:N1
jordemoder	0721
jordmor	0<B1
jornada de formacion	0EM1
jornada de formación	0EM1
jornadas	0231
jornalista	01o1
journal	0YM2
journalist	0YO7
journaliste	01l1
journals	01T1
journeyman	0321
jovem aprendiz	01o1
joyeria	03?1
joyería	03?1
jsem	0YJ1
juara	06N1
juara 1	06N1
juara i	06N1
jud	0521
judecator	02<1
judecător	02<1
judetul	0521
județul	0521
judge	02;1
judr	0D_2
juez	01Q1
jueza	01Q1
juf	0271
jugendclub	03]1
jugendleiter	0661
jugendtreff	03]1
jugendzentrum	03]1
juggler	02;1
juhataja	01M1
juhendaja	01M1
juhiluba	0YV1
juht	01M1
juiz	01o1
juiza	01o1
julkaistu	0M`1
julkaisu	07f2
junta	03?1
jurist	0YW7
jurista	01Q1
juriste	0Y^2
juristi	0611
jurists	02i1
jurnal	0:X1
jurnalis	02Q1
jurnalist	02<1
jurnalista	02<1
jurnalistă	02<1
juror	02;1
juru masak	02Q1
juru ukur	02Q1
jurusan	0>G1
jusqu'a	0Y`1
jusqu'a aujourd'hui	00a1
jusqu'a present	00a1
jusqu'au	0Y`1
jusqu'à	0Y`1
jusqu'à aujourd'hui	00a1
jusqu'à présent	00a1
juzgado	03?1
juíza	01o1
jártassági	0Lm1
játékvezető	0=>1
järjestyksenvalvojakortti	0451
jäsen	0611
jó	0YK2
język ojczysty	0K?1
k	0=41
k k	00e1
k.k	00e1
kaantaja	0611
kaari	0971
kab	0GB1
kabupaten	0GB1
kadar	0Ya2
kade	0Ga1
kadernice	0?b1
kadernik	0?b1
kadeřnice	0?b1
kadeřník	0?b1
kadin	0=41
kadın	0=41
kaeaentaejae	0611
kaesittelijae	0611
kaesolev	0Ta1
kaesoleva ajani	0Ta1
kaetiloe	0611
kafe	08A1
kafli	0@L1
kahvila	06g1
kaksikielinen	03<1
kakskeelne	0M21
kaksoistutkinto	05U1
kalastaja	0611
kalauz	0=>1
kalfa	05g1
kameraman	0Yc2
kameramann	03@1
kameramen	02Q1
kammer	03]1
kamrer	02X1
kancelar	0Gb1
kancelaria	0Ye2
kancelarija	06a1
kancelária	03b1
kancelář	0Gb1
kandidaatin tutkinto	0561
kandidaatti	0W32
kandidat	0Yg2
kandidat i	0@]1
kandidatexamen	03>1
kandidatexamen i	03>1
kandidatgrad	0@]1
kandidatprogram	03>1
kandidatsprof	0Yi1
kandidatuddannelse	0@]1
kandídatspróf	0Yi1
kansanopisto	04R1
kantine	03]1
kantor	08A1
kanzlei	03]1
kapici	05g1
kapitaen	03@1
kapitan	03@1
kapitel	0Yj3
kapitlu	07h1
kapitola	0Ym2
kapittel	0Yo1
kapitän	03@1
kapper	0271
kapster	0271
kapıcı	05g1
kar	0L=2
karakter	0Z02
karakterar	0RB1
karaktergennemsnit	0LP1
karaktersnitt	0RB1
karl	0Z21
karlkyns	0Z21
karlmadur	0Z21
karlmaður	0Z21
karosszerialakatos	0=>1
karosszérialakatos	0=>1
karyawan	02Q1
kasap	05g1
kasir	02Q1
kasittelija	0611
kasiyer	05g1
kasjer	02L1
kasjerka	02L1
kassamedewerker	0271
kassanhoitaja	0611
kassemedarbejder	0721
kassenwart	0=Q2
kassenwartin	09?1
kasserer	0X04
kassier	0271
kassierer	0661
kassoer	0T92
kassoerska	02X1
kassor	0T92
kassorska	02X1
kassör	0T92
kassörska	02X1
kasvataja	01M1
kat	0@01
kat gorevlisi	05g1
kat görevlisi	05g1
katilo	0611
katona	0=>1
katu	0971
kauffrau	03@1
kaufhaus	03]1
kaufmann	03@1
kaufmannsgehilfenbrief	01O1
kaugtoo	0Z31
kaugtöö	0Z31
kauplus	05R1
kauppa	06g1
kauppakorkeakoulu	04R1
kauppatieteiden maisteri	0HQ1
kaupunki	0Z42
kawaler	0Z61
kawin	0=X1
kaynakci	05g1
kaynakçı	05g1
kazaliste	0Z71
kazalište	0Z71
kbr	0:21
ke toan	0:]1
ke toan truong	0:]1
kebun	08A1
kec	0GB1
kecamatan	0GB1
keeper	0V?1
kehittaejae	0611
kehittaja	0611
kehittäjä	0611
kel	0GB1
kelias	0411
kellner	09?1
kellnerin	09?1
kelner	02L1
kelnerka	02L1
kelompok	08A1
kelurahan	0GB1
kementerian	08A1
kendskab	0Z81
kennari	0>]1
kepala	02Q1
kepesites	0>k2
keppni	00;1
kepykla	03c1
kepzes	0Z92
kertesz	0=>1
kertész	0=>1
kesa	0Z;1
kesaapulainen	0T51
kesae	0Z;1
kesaeapulainen	0T51
kesaetyoentekijae	0TA2
kesatyontekija	0TA2
kesk eriharidus	0Z<1
kesk-eriharidus	0Z<1
keskeriharidus	0Z=1
keskharidus	0Z<1
keskhinne	0Tg1
keskiarvo	07m1
keskitaso	0Z>2
keskitasoinen	0Z@1
keskkool	0471
keskmine	0ZA1
keskmine hinne	0Tg1
kesktase	0ZB2
kesktasemel	0ZA1
keskus	0ZD2
keskustelutaito	0Z@1
kestab	0Ta1
kesä	0Z;1
kesäapulainen	0T51
kesätyöntekijä	0TA2
ketnyelvu	06Q1
ketua	02Q1
kevad	0ZF1
kevaet	0ZG1
kevat	0ZG1
kevät	0ZG1
key account manager	07Q1
key holder	02;1
key worker	02;1
keyholder	02;1
keynote	01T1
keynotes	01T1
kezdo	0ZH2
kezdő	0ZH2
kft	00e1
kg	00e1
kgaa	00e1
kha	0ZJ2
khach san	0<31
khoa	0ZL3
khoa hoc	0ZO2
khoá học	0ZQ1
khu	0B_1
khá	0ZJ2
khách sạn	0<31
khóa học	0ZO2
kiado	0ZR3
kiadó	0ZR3
kiem soat vien	0:]1
kiem toan vien	0:]1
kien truc su	0:]1
kierowca	02L1
kierowniczka	02L1
kierownik	02L1
kierunek	0ZU1
kiitettaevae	0MW1
kiitettava	0MW1
kiitettävä	0MW1
kilpailu	06h1
kimyager	05g1
kincstarnok	0=>1
kincstárnok	0=>1
kindergarten	0ZV2
kinderpfleger	0661
kindlustus	05R1
kinesitherapeute	01l1
kinetoterapeut	02<1
kini	0T?1
kino	03]1
kinésithérapeute	01l1
kirja	07f2
kirjakauppias	0611
kirjanpitaejae	0611
kirjanpitaja	0611
kirjanpitäjä	0611
kirjasto	06g1
kirjastonhoitaja	0611
kirjastus	0ZX2
kirvesmies	0611
kis	0ZZ1
kitabi	0>O1
kitabı	0>O1
kitap	0>O1
kitap bolumu	0>O1
kitap bölümü	0>O1
kitapci	05g1
kitapçı	05g1
kitchen	01`1
kitchen hand	02;1
kitchen porter	02;1
kituntetes	0001
kitunteteses	08b1
kitüntetés	0001
kitüntetéses	08b1
kivalo	0Z[3
kiváló	0Z[3
kiến trúc sư	0:]1
kiểm soát viên	0:]1
kiểm toán viên	0:]1
kjennskap	0Z^1
kk	0Z_2
kleermaker	0271
kleuterschool	08a1
kliinik	05R1
kliniek	0331
klinigi	0441
klinik	0Za4
klinika	0Ze9
klinikk	0:91
klinikka	06g1
klinikum	03]1
kliniği	0441
klub	0;<1
klubb	0@C2
klubben	01=1
klīnika	06X1
kniha	0Ym2
knihkupec	0?b1
knihovn	07>1
knihovna	0Gb1
knihovnice	0?b1
knihovnik	0C42
knihovník	0C42
kniznica	03b1
knižnica	03b1
knjiga	0Zn3
knjiznica	0[12
knjiznicar	0[32
knjižnica	0[12
knjižničar	0[32
knyga	0[51
kobieta	0[61
koch	03@1
kochin	03@1
kock	02X1
kod	0[72
koechin	03@1
koerekort	02m1
koerier	0271
koerkort	0=N2
kogumik	0431
kohtalainen	0Z@1
kok	0[92
koki	02Q1
kokk	0[;2
kokki	0[=2
kokkur	0>]1
koledza	04Q1
koledzas diploms	0[?1
koledža	04Q1
koledžas diploms	0[?1
kolegija	0FI1
kolegium	04E1
kolej	04K1
koleji	04K1
kolledz	0471
kolledž	0471
kolleg	0=b1
kollegium	0[@1
kollégium	0[@1
kolumni	0M`1
komanda	0[A2
komercialist	05j1
komercijalist	0[C1
komercijalista	07J1
kommissionierer	0661
kommun	0[D2
kommune	0[F4
kompanija	0[J2
kompetansebevis	03o1
kompetisi	06N1
komplek	0GB1
komponist	0661
kompānija	06X1
komunikativna	0[L1
komunikativne	0[L1
komunikativni	0[M1
komunikativní	0[M1
komunikatywnie	0Il1
komunikatywny	0Il1
komunikatívna	0[L1
komunikatívne	0[L1
komuves	0=>1
komvux	0[N2
kona	0[P1
konatel	0911
konateľ	0911
koncernen	01=1
kondiittori	0611
konditor	0[Q4
konditorei	03]1
konduktoeoeri	0611
konduktoer	0VP2
konduktoori	0611
konduktor	0[U4
konduktorka	02L1
konduktör	02X1
konduktööri	0611
konduktør	0<B1
kondüktör	05g1
koneistaja	0611
konepaja	06g1
konferanse	0Yo1
konferansi	0>O1
konferansı	0>O1
konferenca	0[Y1
konference	0[Z3
konferencia	0[]2
konferencija	0[_3
konferencja	07j1
konferens	0[b2
konferensi	0:X1
konferenssi	0M`1
konferenz	0921
konferenza	07h1
kongresi	0>O1
konkurranse	0[d1
konkurrence	0[e1
konkurs	0On1
konkursas	06W1
konkursie	0On1
konkurss	0[f2
konobar	05h2
konserni	06g1
konservatorij	0LM1
konservatorija	0FI1
konservatorio	04R1
konservatorium	0[h3
konservatuvari	04K1
konservatuvarı	04K1
konserwatorium	04E1
konsulent	0[k3
konsult	0[n2
konsultan	02Q1
konsultant	0\03
konsultantas	02h1
konsultante	02f2
konsultantka	02L1
konsultants	02i1
konsultantė	02h1
konsultti	0611
kontor	0\34
kontsern	05R1
konverents	0431
konversationsniveau	0=D1
konversationssicher	0=D1
konverzacijski	0\72
konverzacna	0\91
konverzacni	0\:1
konverzačná	0\91
konverzační	0\:1
konyv	0Be2
konyvelo	02O2
konyvkereskedo	0=>1
konyvtar	04l2
konyvtaros	02O2
konzern	03]1
konzervator	0Eg1
konzervatorium	0\;2
konzervatoř	0Eg1
konzervatórium	0\;2
konzultant	0\=3
kool	0471
koolitus	0LN1
koolituskeskus	0471
kooperatifi	0441
koordinaator	01M1
koordinaattori	0611
koordinator	0\@<
koordinatore	02f2
koordinatorius	02h1
koordinators	02i1
koordinatoru	05g1
koordinatorė	02h1
koordinatur	05X1
koordinatör	05g1
koordinatörü	05g1
koordinátor	0\L3
koordynator	02L1
koordynatorka	02L1
koperasi	08A1
kops	0\O1
kopš	0\O1
korekort	02m1
korektor	0\P2
korektorka	02L1
korgkool	0471
korgtase	0\R1
korhaz	04l2
korjaamo	06g1
korkeakoulu	04R1
korkort	0=N2
korrektor	0=>1
korrekturlaesare	02X1
korrekturlaeser	0721
korrekturlasare	02X1
korrekturleser	0<B1
korrekturläsare	02X1
korrekturlæser	0721
kortti	0\S1
korut	0461
kosmeticka	0?b1
kosmetiker	0661
kosmetička	0?b1
kosmetolog	0721
kosmetologi	0611
kosmetyczka	02L1
kota	0GB1
kotet	0I51
koulu	04R1
kouluttaja	0611
koulutusohjelma	0\T1
koulutuspaeivae	0\U1
koulutuspaiva	0\U1
koulutuspäivä	0\U1
kovacs	0=>1
kovar	0?b1
kovács	0=>1
kovář	0?b1
kowal	02L1
koyu	0@01
koz	0461
kozepes	0\V2
kozepesen	0\X1
kozepfelsofok	0\Y1
kozepfok	0\X1
kozepfok felett	0\Y1
kozepfoku	0\X1
kozephalado	0OJ1
kozepiskola	0[@1
kozepszint	0OJ1
kozepszintu	0OJ1
kozgazdasz	02l1
kozjegyzo	0=>1
kozmetikus	0=>1
kozpont	07k1
kracht	0271
kraft	03@1
krajums	0I11
kranfuehrer	0661
kranfuhrer	0661
kranführer	0661
krankenhaus	03]1
krankenkasse	03]1
kranschein	02G1
krawcowa	02L1
krawiec	02L1
krejci	0?b1
krejčí	0?b1
kreuz	03]1
kronik	03G1
kronikk	0Yo1
krt	0461
kryptis	0\Z1
krājums	0I11
ksiazeczka	0B;1
ksiazka	07j1
ksiegarz	02L1
ksiegowa	02L1
ksiegowy	02L1
książeczka	0B;1
książka	07j1
księgarz	02L1
księgowa	02L1
księgowy	02L1
kso	08@1
kth	0\[1
ktieb	07h1
ktk	0561
ktm	0HQ1
kuafor	05g1
kuaför	05g1
kuchar	02j2
kucharka	02L1
kucharz	02L1
kuchař	07>1
kuchenhilfe	09?1
kuchár	0911
kuechenhilfe	09?1
kuester	03@1
kuhar	0[32
kuja	0971
kuljettaja	0611
kullegg	04T1
kulleġġ	04T1
kulondij	0001
kumpanija	08V1
kunde	0\\1
kuni	0\]1
kunniamaininta	0071
kunsill lokali	08V1
kunta	06g1
kurang	0FJ2
kurator	0\^2
kurier	0\`2
kurierka	02L1
kurir	02Q1
kurs	0\b<
kurs kwalifikacyjny	0KB1
kursai	08`1
kursbevis	03o1
kursi	06Y1
kurssi	0\n3
kursu	0]13
kursus	0]44
kursusbevis	02m1
kurucu	05g1
kurucusu	05g1
kurye	05g1
kuryr	0?b1
kurz	0]84
kurýr	0?b1
kustantaja	0M`1
kustantamo	06g1
kuster	03@1
kutato	02l1
kutató	02l1
kutseharidus	0Z<1
kutsekool	0471
kutsetunnistus	0YV1
kutuphaneci	05g1
kutuphanesi	0441
kuu	0]<1
kuud	0]<1
kuukausi	0]=1
kuukautta	0]=1
kuvar	0]>1
kuvittaja	0611
kvalificerad yrkesutbildning	0]?1
kvenkyns	0[P1
kvetinar	07>1
kvinde	0]@1
kvinna	0]A1
kvinne	0]B1
květinář	07>1
kwartalnik	07j1
kwekerij	0331
ky	00e1
ky su	0]C2
ky thuat vien	0:]1
ky yeu	0;?1
kypare	02X1
käesolev	0Ta1
käesoleva ajani	0Ta1
käsittelijä	0611
kätilö	0611
kääntäjä	0611
képesítés	0>k2
képzés	0Z92
kétnyelvű	06Q1
kórház	04l2
kõrgkool	0471
kõrgtase	0\R1
köchin	03@1
könyv	0Be2
könyvelő	02O2
könyvkereskedő	0=>1
könyvtár	04l2
könyvtáros	02O2
körkort	0=N2
körút	0461
kötet	0I51
köyü	0@01
köz	0461
közepes	0\V2
közepesen	0\X1
közgazdász	02l1
közjegyző	0=>1
központ	07k1
középfelsőfok	0\Y1
középfok	0\X1
középfok felett	0\Y1
középfokú	0\X1
középhaladó	0OJ1
középiskola	0[@1
középszint	0OJ1
középszintű	0OJ1
kørekort	02m1
küchenhilfe	09?1
különdíj	0001
küster	03@1
kütüphaneci	05g1
kütüphanesi	0441
kış	0ZZ1
kőműves	0=>1
kế toán	0:]1
kế toán trưởng	0:]1
kỷ yếu	0;?1
kỹ sư	0]C2
kỹ thuật viên	0:]1
l	0]E1
l'actualitat	02B1
l1	0:\1
l2	0:\1
l3	0:\1
la	0]F2
la actualidad	02A1
la distanta	0FW1
la distanță	0FW1
la fecha	02A1
la zi	02F1
laakari	0611
laan	0Ga1
labai gerai	0982
labas	0]H1
labas zinasanas	0]H1
labas zināšanas	0]H1
labi	0]I2
labor	0]K2
laborans	0=>1
laborant	0]M3
laborantti	0T51
laborantuddannelse	00E1
laboratoire	01m1
laboratoires	01m1
laborator	0]P2
laboratori	0]R2
laboratories	01`1
laboratorij	0[12
laboratorija	0]T3
laboratorio	0]W5
laboratorios	0;[2
laboratoris	03k1
laboratorium	0]\7
laboratory	01`1
laboratoř	0Gb1
laboratuvari	0441
laboratuvarı	0441
laboratório	0341
laboratórios	0341
laboratórium	0]c2
laborer	02;1
laboráns	0=>1
labourer	02;1
labs	0]e2
lacatus	02<1
lackerare	02X1
lackierer	0661
laeaekaeri	0611
laege	0721
laegehus	0;<1
laegergaarden	01=1
laehetti	0611
laehihoitaja	0[=2
laehtien	0]g2
laekare	02X1
laeknir	0>]1
laensstyrelsen	0L:1
laerare	02X1
laerarexamen	03>1
laerarhoegskola	0S>1
laerarvikarie	02X1
laerer	06F2
laererutdanning	01D1
laerling	0]i5
laerlingeuddannelse	00E1
laesare	02X1
lagerarbetare	02X1
lagergarden	01=1
lagerist	0661
lagermedarbeider	0<B1
lagermedarbejder	0721
laget	0:91
lahetti	0611
lahihoitaja	0[=2
lahtien	0]g2
lahutatud	01L1
lai xe	0:]1
laisvai	0]n1
laitos	06g1
lajang	0=X1
lakare	02X1
lakatos	0Lk2
laki laki	0]E1
laki-laki	0]E1
lakiernik	02L1
lakyrnik	0?b1
lakýrník	0?b1
lampista	02U1
lana	0801
lancar	04U1
lanchonete	0341
landkreis	09C1
landmaaler	06F2
landmaler	06F2
landmand	0721
landmeter	0271
landmåler	06F2
landratsamt	03]1
landwirt	0661
lane	06V1
languagecert	0=?1
langue maternelle	0]o1
langue natale	0]o1
lanjutan	0^02
lansstyrelsen	0L:1
lantbrukare	02X1
lantmaetare	02X1
lantmatare	02X1
lantmätare	02X1
lap	0^22
lap trinh vien	0:]1
larare	02X1
lararexamen	03>1
lararhogskola	0S>1
lararvikarie	02X1
largo	0^42
larling	0N\1
lasare	02X1
lasser	0271
lasteaed	0471
lastenhoitaja	0611
lastnica	0Fg1
lastnik	0Fg1
lat	0^61
lata	0^61
latem	0^71
laticinios	0341
laticínios	0341
lato	0^71
lato sensu	0Mh1
laufend	04_1
laukums	0@11
laulaja	0611
laurea	0HE1
laurea a ciclo unico	0^81
laurea breve	0HE1
laurea in	0HE1
laurea magistrale	0^81
laurea magistrale in	0^81
laurea quinquennale	0^81
laurea specialistica	0^81
laurea specialistica in	0^81
laurea triennale	0HE1
laurea triennale in	0HE1
laurea vecchio ordinamento	0^81
laureat	0^92
laureata in	0HE1
laureatas	06W1
laureate	00M1
laureatka	0On1
laureato in	0HE1
lauréat	00M1
lauréate	00M1
lavapiatti	02J1
law school	01_1
lawyer	02;1
lda	00e1
le tan	0:]1
leabhar	0@R1
leacht	0@R1
leachtoir	0421
lead	0^;4
leader	02;1
leader of	02;1
learning	0^?1
leaving cert	0321
leaving certificate	0321
leaving certificate applied	0321
lebenslauf	0=n1
lecteur	01l1
lector	02<1
lectrice	01l1
lecture	01T1
lecturer	02;1
lectures	01T1
ledamot	02X1
ledare	02X1
leder	06F2
ledig	0R81
leed	01c1
leerkracht	0271
leerling	0^@2
leerlingwezen	08@1
legat	0[e1
lege	0<B1
legevakt	0:91
legitimation	0=N2
legiutas kisero	0=>1
lehrabschluss	01O1
lehrabschlusspruefung	01O1
lehrabschlussprufung	01O1
lehrabschlussprüfung	01O1
lehranstalt	0=b1
lehre	01O1
lehre als	01O1
lehre zum	01O1
lehre zur	01O1
lehrer	0661
lehrgang	0Pl2
lehrling	0^B3
lehrstuhl	0^E3
lehti	0^H1
lehtiartikkeli	0M`1
lehtori	0611
leidbeinandi	0>]1
leider	0271
leidinys	0[51
leidsogumadur	0>]1
leidster	0271
leidykla	0^I2
leikhus	06i1
leikhús	06i1
leikskoli	04M1
leikskóli	04M1
leipomo	06g1
leipuri	0611
leirleder	0<B1
leiter	0661
leitung	03@1
leiðbeinandi	0>]1
leiðsögumaður	0>]1
lekar	0^K3
lekaren	03b1
lekarka	02L1
lekarn	07>1
lekarna	0^N2
lekarnicka	0AA1
lekarnik	0AA1
lekarz	02L1
lektor	0^P:
lektorin	03@1
lektorka	0Wn2
lektors	02i1
lekár	0911
lekáreň	03b1
lekárnik	0AA1
lekárnička	0AA1
lembaga	08A1
lengua madre	0VC1
lengua materna	0VC1
lengua nativa	0VC1
lente	0^Z1
lentoemaentae	0611
lentoemanta	0611
lentoemäntä	0611
leraar	0271
lerares	0271
let	0^[2
leta	0^]1
leti	0^]1
leto	0^^4
letrada	01Q1
letrado	01Q1
letters	01T1
lettur	05X1
letuska	0?b1
letuška	0?b1
level 2	0321
level 2 certificate	0321
level 2 diploma	0321
level 3	0321
level 3 award	01j1
level 3 certificate	0321
level 3 diploma	0321
level 4 certificate	0311
level 4 diploma	0311
level 5 certificate	0311
level 5 diploma	0311
leveltaros	0=>1
levnadsbeskrivning	0^b1
levnedslob	0^c1
levnedsloeb	0^c1
levnedsløb	0^c1
levnetsloep	0^d1
levnetslop	0^d1
levnetsløp	0^d1
levéltáros	0=>1
leyfi	0^e2
lezing	0^g2
lezingen	07b1
lgh	0?Q1
lia	0;S1
libraia	02J1
libraio	02J1
libraire	01l1
librairie	01m1
librar	02<1
librarian	02;1
library	01`1
library service	01`1
librera	01Q1
libreria	03?1
librero	01Q1
librería	03?1
libri	07X1
libro	0^i2
libros	0231
lic	0XT1
licejs	04Q1
licejus	0FI1
licenca	0^k4
licence	0^o5
licence 1	0:\1
licence 2	0:\1
licence 3	0:\1
licence generale	0:\1
licence générale	0:\1
licence pro	0:\1
licence professionnelle	0:\1
licence to	01j1
licencia	0_42
licencia de	0211
licenciada	0:d1
licenciada en	07P1
licenciado	0:d1
licenciado en	07P1
licenciatura	0_62
licenciatura em	0:d1
licenciatura en	07P1
licencija	0_82
licencja	0B;1
licencjackie	0XT1
licencjat	0XT1
licens	0_:2
license	01j1
licensed	01j1
licenta	0_<2
licentiat	0HF1
licentiata	0HF1
licentiatexamen	0I21
licentie	0A[2
licenza	01N1
licenza elementare	08e1
licenza media	08e1
licenzja	0B81
licença	0?a1
licențiat	0HF1
licențiată	0HF1
licență	0_<2
liceo	0_>2
liceu	0_@3
liceul	0_C2
liceum	04E1
liceum ogolnoksztalcace	0KB1
liceum ogólnokształcące	0KB1
licėjus	0FI1
lider	0_E5
lideri	05g1
liderka	02L1
lidt kendskab	0=J1
lidz	0_J1
lidz sim	0_K1
lidz sim bridim	0_K1
lieutenant	02;1
lieutenante	01l1
lifeguard	02;1
ligonine	03c1
ligoninė	03c1
liitto	06g1
lijecnica	0>m1
lijecnik	0>m1
liječnica	0>m1
liječnik	0>m1
limba materna	0>X1
limba maternă	0>X1
limbă maternă	0>X1
limited	0_L2
limited working	0CX1
limited working proficiency	0CX1
lingua madre	0_N1
lingua materna	0_O2
lingua nativa	0>^1
linguaskill	0=?1
lingwa materna	0>Z1
linja	0_Q2
linje	0Nl2
linjen	0_S3
linnavalitsus	05R1
liofa	05[1
lisans	0Bc1
lisans derecesi	0Bc1
lisans mezunu	0Bc1
lisansi	0=W1
lisansı	0=W1
lise	0_V2
lise diplomasi	0_X1
lise diploması	0_X1
lise mezunu	0_X1
lisens	03o1
lisensi	0=a1
lisensiaatti	0O[1
lisenssi	0451
lisesi	04K1
listonos	07>1
listonosz	02L1
listonoszka	02L1
listonoš	07>1
litil	0S?1
litsents	0YV1
litt	0=K1
livello avanzato	09f1
livello base	0D01
livello intermedio	0Hj1
livraria	0341
livre	0261
livreira	01o1
livreiro	01o1
livres	0261
livreur	01l1
livreuse	01l1
livro	05]1
livros	05]1
lizenz	0_Y2
lizenziat	00<1
liċenzja	0B81
ljekarna	0Z71
ljekarnik	0>m1
ljeto	0_[1
ll b	0:O2
ll m	0M32
ll.b	0:O2
ll.m	0M32
llar d'infants	01a1
llb	0:M1
llc	00e1
llengua materna	0_\1
llengua nativa	0_\1
llibre	0A41
llicencia	0201
llicenciada en	0_]1
llicenciat en	0_]1
llicenciatura	0_]1
llicència	0201
llm	0Gh1
llp	00e1
ln	06V1
loader	02;1
loai gioi	0GY1
loai kha	0GY1
loai xuat sac	0GY1
loc	0@O1
localita	0@O1
località	0@O1
locen	0_^1
locena	0_^1
locul 1	0@A1
locul i	0@A1
locum	02;1
locuteur natif	0]o1
logfraedingur	0>]1
logisticien	01l1
logisticienne	01l1
logistics	01`1
logistik	03]1
logopaed	0721
logoped	0__4
logopeda	0_c2
logopedist	0IN1
logopedista	02J1
logopedus	0=>1
logopæd	0721
logopédus	0=>1
loja	0341
lojas	0341
lojistik	0441
lokakarya	0_e1
lokfoerare	02X1
lokfoerer	0<B1
lokforare	02X1
lokforer	0<B1
lokfuehrer	0661
lokfuhrer	0661
lokförare	02X1
lokfører	0<B1
lokführer	0661
lokomotivfoerer	0721
lokomotivforer	0721
lokomotivfører	0721
lomba	06N1
loodgieter	0271
lop tap huan	0ZQ1
lopend	0TN1
lote	04f1
loti labi	0932
lotissement	05G1
lower second	00U1
ločen	0_^1
ločena	0_^1
loại giỏi	0GY1
loại khá	0GY1
loại xuất sắc	0GY1
ltd	00e1
ltd sti	00e1
ltd. şti	00e1
ltda	00e1
lts	08@1
lu ecrit parle	0DV1
lu hanh	0<31
lu parle ecrit	0DV1
lu, parlé, écrit	0DV1
lu, écrit, parlé	0DV1
luan an	0;?1
luat su	0:]1
luba	0_f2
lucrare	07W1
lucratoare	02<1
lucrator	02<1
lucrătoare	02<1
lucrător	02<1
luento	0^H1
luftambulanse	0:91
lugar	04f1
luk	0561
lukanda	08V1
lukio	04R1
lukion oppimaara	05U1
lukion oppimaeaerae	05U1
lukion oppimäärä	05U1
luku	0M`1
lulus	0_h1
lumberjack	02;1
luna	0_i1
lungomare	0@O1
luni	0_i1
lună	0_i1
lupa	0\S1
lupakortti	0451
luthier	02;1
lutseum	0471
luu loat	0@g1
luận án	0;?1
luật sư	0:]1
ly lich	0U01
lycee	01b1
lyceum	0_j3
lycée	01b1
lyzeum	0=b1
lái xe	0:]1
lána	0801
lägergården	01=1
lähetti	0611
lähihoitaja	0[=2
lähtien	0]g2
läkare	02X1
länsstyrelsen	0L:1
lärare	02X1
lärarexamen	03>1
lärarhögskola	0S>1
lärarvikarie	02X1
lärling	0N\1
läsare	02X1
lääkäri	0611
læge	0721
lægehus	0;<1
læknir	0>]1
lærer	06F2
lærerutdanning	01D1
lærling	0X04
lærlingeuddannelse	00E1
léacht	0@R1
léachtóir	0421
légiutas-kísérő	0=>1
lékař	07>1
lékárn	07>1
lékárna	0Gb1
léto	0_m1
líder	03i2
língua materna	0>^1
língua nativa	0>^1
líofa	05[1
lítil	0S?1
lögfræðingur	0>]1
lütseum	0471
lý lịch	0U01
lýceum	0_n1
lăcătuș	02<1
līdz	0_J1
līdz šim	0_K1
līdz šim brīdim	0_K1
lưu loát	0@g1
lập trình viên	0:]1
lễ tân	0:]1
lớp tập huấn	0ZQ1
lữ hành	0<31
m	0_o;
m a	0Gh1
m a sc	0N?1
m arch	0M32
m b a	0Gh1
m com	0M32
m ed	0M32
m eng	0M32
m f a	0Gh1
m litt	0N?1
m mus	0N?1
m phil	0N?1
m res	0N?1
m s	0Gh1
m sc	0Gh1
m sc prof	0Yi1
m st	0N?1
m tech	0M32
m. a	0Gh1
m. ed	0Gh1
m. eng	0Gh1
m. sc	0Gh1
m.a	0Gh1
m.a.sc	0N?1
m.arch	0M32
m.b.a	0Gh1
m.com	0M32
m.ed	0M32
m.eng	0M32
m.f.a	0Gh1
m.litt	0N?1
m.mus	0N?1
m.phil	0N?1
m.res	0N?1
m.s	0Gh1
m.sc	0Gh1
m.sc.-próf	0Yi1
m.st	0N?1
m.tech	0M32
m1	0F]2
m2	0F]2
ma	0`:3
ma numesc	0`=1
maakond	0`>1
maalare	02X1
maalari	0611
maan	0`?1
maanad	0`?1
maanader	0`?1
maand	0`@1
maanden	0`@1
maaned	0`A2
maaneder	0`A2
maanmittari	0611
maantee	0`C1
maanviljelija	0611
maanviljelijae	0611
maanviljelijä	0611
maatschap	0`D1
macchinista	02J1
macelar	02<1
macellaio	02J1
macelleria	03d1
macher	03@1
macherin	03@1
machinist	0`E2
macon	01l1
madalya	0<H1
madrasah	0O61
madre lingua	0_N1
madrelingua	0_N1
maennl	0T_1
maennlich	0T_1
maestra	0@e2
maestria	0`G2
maestria en	07P1
maestro	0@e2
maestría	0`G2
maestría en	07P1
mag	0`I3
magacioner	07J1
magang	02Q1
magas szintu	0`L1
magas szintű	0`L1
magasin	01m1
magasinier	01l1
magasiniere	01l1
magasinière	01l1
magazasi	0441
magazijnmedewerker	0271
magazin	03\1
magazine	01`1
magazioner	02<1
magazynier	02L1
magazynierka	02L1
magazziniera	02J1
magazziniere	02J1
magician	02;1
magistar	0`M2
magister	0`O8
magister farmacji	02L1
magister inzynier	0Y>1
magister inżynier	0Y>1
magistere	03g1
magisterexamen	0Bh1
magisterexamen i	0Bh1
magisterij	0`W1
magisterium	0Y>1
magisterske	0`X2
magisterske studium	0`X2
magisterskie	0Y>1
magistersky	0XZ1
magisterské	0`X2
magisterské studium	0XZ1
magisterské štúdium	0X\1
magisterský	0XZ1
magisterstudium	00<1
magistr	0XZ1
magistra	0Gk1
magistra grads	0`Z1
magistrantura	0`[1
magistrantuur	0`\1
magistrantūra	0`[1
magistras	0`[1
magistrat	01l1
magistrate	08E2
magistratura	0`]2
magistre	0`_2
magistrica	0`W1
magistrica stroke	0`W1
magistrikraad	0`\1
magistriope	0`\1
magistriõpe	0`\1
magistro	0`[1
magistro laipsnis	0`[1
magistrs	0`Z1
magistrski studij	0`W1
magistrski študij	0`W1
magistrė	0`[1
magistère	03g1
magna cum laude	0BL1
magíster	07P1
mah	0@01
mahallesi	0@01
mahir	0`a2
mai napig	00o1
maig	00o1
maintainer	02;1
maintenant	00a1
maire	01l1
mairie	01m1
maison	01m1
maison de retraite	01m1
maisteri	0`c2
maisterintutkinto	0HQ1
maistreacht	0`e1
maistru	02<1
maith	0`f1
maitre	01l1
maitre d	02;1
maitre d'hotel	01l1
maitresse	01l1
maitrise	0`g3
maitrise parfaite	0DW1
maitrise universitaire	0:\1
majalah	0:X1
majeure	0OZ1
majitel	02j2
majiteľ	0911
major	0C]1
major de promotion	00M1
major in	0C]1
majoring in	0C]1
majster	0`j2
majstor	0>n2
makalah	0:X1
makale	0>O1
makalesi	0>O1
make up artist	02;1
make-up artist	02;1
makelaardij	0331
maker	02;1
makinist	05g1
makler	0661
malare	02X1
male	0`l1
maler	0Qe3
mam na imie	0YI1
mam na imię	0YI1
man	0`m6
manad	0`?1
manader	0`?1
manager	0a36
manajer	02Q1
manazer	02j2
manažer	07>1
manažér	0911
mand	0a91
mandat	0a:1
mandor	02Q1
maned	0`A2
maneder	0`A2
manicure	01o1
maniger	05X1
manipulacao de alimentos	0?a1
manipulador de alimentos	0211
manipulação de alimentos	0?a1
maniġer	05X1
mann	0a;2
mannelijk	0a=1
mannl	0T_1
mannlich	0T_1
mannskap	0<B1
manual handling	01j1
manudir	0a>1
manudur	0a>1
manutentionnaire	01l1
manzana	09i1
maquetador	01Q1
maquetadora	01Q1
maquettiste	01l1
maquinista	01Q1
mara	0OV1
maraicher	01l1
maraichere	01l1
marangoz	05g1
maraîcher	01l1
maraîchère	01l1
marceneira	01o1
marceneiro	01o1
march	0M32
marie	0AH1
mariee	0AH1
marin	01l1
marina	01`1
marinaio	02J1
marinar	02<1
marinera	01Q1
marinero	01Q1
marinheiro	01o1
marié	0AH1
mariée	0AH1
mark	00U1
marker	02;1
market	0a?2
marketingvezeto	0=>1
marketingvezető	0=>1
marks	00U1
markt	03]1
maros	0=>1
married	0Bg1
marynarz	02L1
marós	0=>1
mas	03k1
maschile	0aA1
maschinenbau	03]1
maschinist	0661
maschio	0aA1
masculi	0Se1
masculin	0aB2
masculine	0aD2
masculino	0aF2
masculí	0Se1
masih berlangsung	0T?1
masinis	02Q1
maskil	0aH1
maskinfoererbevis	03o1
maskinforerbevis	03o1
maskinførerbevis	03o1
masseur	0DB2
masseuse	02;1
master	0aI?
master 1	0aX2
master 2	0aX2
master degree	0N?1
master di i livello	0^81
master di ii livello	0^81
master di primo livello	0^81
master di secondo livello	0^81
master en	07P1
master i	0aZ3
master ii	03g1
master in	0a]3
master of	0a`2
master of applied science	0N?1
master of architecture	0N?1
master of arts	0N?1
master of business administration	0N?1
master of commerce	0N?1
master of design	0N?1
master of economics	0N?1
master of education	0N?1
master of engineering	0N?1
master of fine arts	0N?1
master of laws	0N?1
master of medicine	0N?1
master of music	0N?1
master of nursing	0N?1
master of philosophy	0N?1
master of public administration	0N?1
master of public health	0N?1
master of science	0N?1
master of social work	0N?1
master of technology	0N?1
master oficial	07P1
master pro	03g1
master professionnel	03g1
master recherche	03g1
master studije	0X61
master universitari	0_]1
master universitario	07P1
master's	0N?1
master's degree	0N?1
masterabschluss	00<1
masterand	0HG1
masterat	0HG1
mastere	03g1
mastere specialise	03g1
masterexamen	0Bh1
masterexamen i	0Bh1
mastergrad	0M51
mastergrad i	0M51
masteropleiding	0JA1
masterprogram	0Bh1
masters	0N?1
masterstudium	0ab2
masteruddannelse	0@]1
masterutbildning	0Bh1
mastery	0ad2
mastère	03g1
mastère spécialisé	03g1
maszynista	02L1
matelot	01l1
materinji	0af1
materinscina	0ag1
materinska rec	0ah1
materinski	0af1
materinski jezik	0af1
materinsky	0ah1
materinsky jazyk	0ah1
materinská reč	0ah1
materinský	0ah1
materinský jazyk	0ah1
materinščina	0ag1
materna	0ai4
maternega	0ag1
maternelle	0am2
materni	0ag1
materni jezik	0ag1
maternji	0ao1
maternji jezik	0ao1
materno	0>^1
maternă	0>X1
materska skola	0O<2
matersky	0b01
matersky jazyk	0b01
materská škola	0_n1
materstina	0b01
mateřská škola	0Eg1
mateřský	0b01
mateřský jazyk	0b01
mateřština	0b01
mathematician	02;1
mathematiker	0661
matig	0<k1
matricula d'honor	0N@1
matricula de honor	0@T1
matriculation	0321
matron	02;1
matrona	01Q1
matroos	0271
matros	0F91
matrose	03@1
matroz	02l1
matrícula d'honor	0N@1
matrícula de honor	0@T1
matróz	02l1
matsec	0B71
matu	03;1
matura	0b16
maturita	0b73
maturita artistica	08e1
maturita classica	08e1
maturita linguistica	08e1
maturita scientifica	08e1
maturita tecnica	08e1
maturita z	0b:1
maturitaet	01O1
maturitat	01O1
maturite	03;1
maturite gymnasiale	03;1
maturite professionnelle	03;1
maturitna skuska	0b;1
maturitni	0b:1
maturitni zkouska	0b:1
maturitná skúška	0b;1
maturitní	0b:1
maturitní zkouška	0b:1
maturità	08e1
maturità artistica	08e1
maturità classica	08e1
maturità linguistica	08e1
maturità scientifica	08e1
maturità tecnica	08e1
maturität	01O1
maturité	03;1
maturité gymnasiale	03;1
maturité professionnelle	03;1
maturski ispit	0b<1
maurer	0661
mavo	08@1
maçon	01l1
maître	01l1
maître d	02;1
maître d'hôtel	01l1
maîtresse	01l1
maîtrise	0`g3
maîtrise parfaite	0DW1
maîtrise universitaire	0:\1
mağazası	0441
maģistra grāds	0`Z1
maģistratūra	0`Z1
maģistre	0`Z1
maģistrs	0`Z1
mba	0M32
mba em	0Mh1
mbh	00e1
mbo	0b=2
mbo 2	08@1
mbo 3	08@1
mbo 4	0b?2
mbo diploma	08@1
mbo niveau 1	08@1
mbo niveau 2	08@1
mbo niveau 3	08@1
mbo niveau 4	0bA1
mbo opleiding	08@1
mbo-diploma	08@1
mbo-opleiding	08@1
mca	0Gh1
mcsa	01c1
mcse	01c1
md	0bB2
mdes	0Gh1
mdr	0bD1
me	00e1
me chamo	0BM1
me jmeno je	0YJ1
me llamo	0bE1
meanleibheal	0bF2
meanscoil	01W1
mecanic	0bH2
mecanic de locomotiva	02<1
mecanic de locomotivă	02<1
mecanica	01Q1
mecanicien	01l1
mecanico	03i2
meccanico	02J1
mechanic	02;1
mechanik	0Rl3
mechanikas	02h1
mechaniker	0661
mechatroniker	0661
mecànic	02U1
mecánica	01Q1
mecánico	01Q1
mecânico	01o1
med	0Gh1
medaglia	00P1
medaila	0041
medaile	0051
medaille	0bJ4
medaille d'or	00M1
medal	0bN3
medala	00C1
medaleinkunn	02H1
medalha	00N1
medali	06N1
medalia	0@A1
medalie	0@A1
medalis	06W1
medalj	00L1
medalja	0bQ3
medalje	0bT2
medaljen	0bV3
medalla	0=@2
medarbeider	0<B1
medarbejder	0721
medarbetare	02X1
medaļa	00C1
meddommer	0<B1
medecin	01l1
medel	0bY2
medelbetyg	0=h1
medelgod	0Uk1
medewerker	0271
medewerkster	0271
medfoerfattare	02X1
medforfattare	02X1
medforfatter	06F2
medförfattare	02X1
medhjaelper	0721
medhjælper	0721
media	0b[5
media final	0C31
media generala	0@U1
media generală	0@U1
medianomi	0561
medic	02<1
medic rezident	02<1
medica	03i2
medical school	01_1
medicinska sestra	0Bi3
medico	0733
medie	0b`2
medie de absolvire	0@U1
medio	0bb5
medio alto	0?l1
medio-alto	0?l1
mediu	0X=2
medium	0XA2
medja	0bg1
medju	0bh1
medlem	05n3
medmasa	02i1
medmāsa	02i1
mees	0bi1
meeskond	0bj1
meester	0271
meget god	0bk4
meget gode	0PM1
meget godt	0bo2
megye	0461
mehanicar	05h2
mehanik	0Fg1
mehanikis	02i1
mehaničar	05h2
mehāniķis	02i1
meijeri	06g1
mein name ist	0V>1
meistarabref	0HX1
meistarabréf	0HX1
meistaragrada	0Yi1
meistaragráða	0Yi1
meistaraprof	0Yi1
meistarapróf	0Yi1
meistars	02i1
meister	0c14
meisterbrief	04D1
meisterin	0c52
meisterpruefung	04D1
meisterprufung	04D1
meisterprüfung	04D1
meistras	02h1
mejeri	0;:2
mejeriet	0;<1
mekaanikko	0611
mekanik	02Q1
mekaniker	05n3
melhor	00N1
mellanniva	0Uk1
mellannivaa	0Uk1
mellannivå	0Uk1
mellem	0c72
member	02;1
membra	02<1
membre	0C[2
membro	01o1
membru	02<1
membră	02<1
memoire	0261
memur	05g1
memuru	05g1
men	0c92
menadzer	0c;3
menadżer	02L1
menadžer	05h2
mencao honrosa	00N1
mencio	0c>2
mencio especial	01f1
mencion	0c@2
mencion de honor	01e1
menció	0c>2
menció especial	01f1
mención	0c@2
mención de honor	01e1
menedzer	0cB3
menedzere	02i1
menedzeris	02i1
menedzser	02l1
menedżer	02L1
menedžer	0[32
menedžere	02i1
menedžeris	02i1
meneillaan	0K\1
meneillaeaen	0K\1
meneillään	0K\1
menengah	0Df2
menengah atas	0cE1
menesi	0cF1
menesiai	0cG1
menesis	0cF1
menesiu	0cG1
meng	0M32
menikah	0=X1
menntaskoli	04M1
menntaskóli	04M1
menor aprendiz	01o1
mensa	03]1
mensajera	01Q1
mensajeria	03?1
mensajero	01Q1
mensajería	03?1
mention	0cH2
mention assez bien	0OK1
mention bien	0OK1
mention complementaire	03;1
mention complémentaire	03;1
mention passable	0OK1
mention speciale	00M1
mention spéciale	00M1
mention tres bien	0OK1
mention très bien	0OK1
mentiune	0@A1
mentor	0cJ4
mentora	01o1
menuiserie	01m1
menuisier	01l1
menuisiere	01l1
menuisière	01l1
menuo	0cG1
menzione	00P1
menzione d'onore	00P1
menzione speciale	00P1
menção honrosa	00N1
mențiune	0@A1
merchandiser	02;1
merhaba	0T^1
merimies	0611
merit	00U1
meritfoerteckning	0^b1
meritforteckning	0^b1
meritförteckning	0^b1
meritvaerde	0=h1
meritvarde	0=h1
meritvärde	0=h1
merkezi	0441
merkonomi	05U1
mernok	02l1
mes	0cN5
mese	0cS1
mesec	0cT2
meseca	0cT2
mesecev	0cV1
meseci	0cT2
mesemondo	02l1
mesemondó	02l1
mesera	01Q1
mesero	01Q1
meses	0cW2
mesi	0cS1
mesiac	0cY1
mesiace	0cY1
mesiacov	0cY1
mesic	0cZ1
mesice	0cZ1
mesicu	0cZ1
meska	0c[1
meski	0c[1
meslek lisesi	0_V2
meslek yuksekokulu	04K1
meslek yuksekokulu mezunu	0c\1
meslek yüksekokulu	04K1
meslek yüksekokulu mezunu	0c\1
meson	03?1
mesos	0c]1
messageries	01m1
mestari	0611
mester	0c^3
mesterbrev	07i1
mesterdiploma	0L?1
mesterfok	0ca1
mesterfokozat	0L?1
mesterkepzes	0L?1
mesterképzés	0L?1
mestra	02U1
mestrado	0Mh1
mestrado academico	0Mh1
mestrado acadêmico	0Mh1
mestrado em	0Mh1
mestrado integrado	0Mh1
mestrado profissional	0Mh1
mestratge	0_]1
mestre	0cb2
mestre de obras	01o1
mestre em	0Mh1
mestsky urad	0I<2
mestský úrad	03b1
mesón	03?1
metai	0cd1
metalurgica	0341
metalúrgica	0341
meteorologist	02;1
metge	02U1
metgessa	02U1
metreur	01l1
metselaar	0271
metsuri	0611
metteur en scene	01l1
metteur en scène	01l1
metu	0cd1
metzger	03@1
metzgerei	03]1
metų	0cd1
meu nome e	0BM1
meu nome é	0BM1
meubelmaker	0271
mevcut	0?o1
mews	06V1
mezatka	0Z61
mezczyzna	0c[1
mezun	0ce1
mezuniyet	0ce1
mezuniyet notu	03f1
meánleibhéal	0bF2
meánscoil	01W1
meðaleinkunn	02H1
mfa	0cf2
mgimo	0C;1
mgr	0ch2
mgr inz	0Y>1
mgr inż	0Y>1
mh	0@01
mi	0cj1
mi chiamo	0VN1
mi nombre es	0bE1
midalja	0?M1
middel	0ck1
middelmatig	0DG1
middels	0cl2
midlungs	0cn2
midwife	02;1
mierne	0d01
mierne pokrocily	0\91
mierne pokročilý	0\91
mies	0d12
miesiac	0d31
miesiace	0d31
miesiecy	0d31
miesiąc	0d31
miesiące	0d31
miesięcy	0d31
mieszkanie	0551
mijn naam is	0VL1
militair	0271
militaire	01l1
militar	0CC3
militare	02J1
mills	01`1
mim	0Gh1
mimar	05g1
mimari	05g1
mimarı	05g1
mina olen	0d41
minae olen	0d41
mineradora	0341
minh la	0d51
minicurso	0@o1
minijob	09?1
ministarstvo	0AM2
ministeerium	05R1
minister	03\1
ministere	01m1
ministeri	03k1
ministerie	0`D1
ministeriet	0;<1
ministerija	03c1
ministerio	0d63
ministerioe	06g1
ministerium	03]1
ministeriö	06g1
ministero	03d1
ministerstvo	0I<2
ministerstwo	03R1
ministeru	08V1
ministerul	03\1
ministrija	06X1
ministrstvo	0?=1
ministry	01`1
ministère	01m1
ministério	0341
miniszterium	07k1
minisztérium	07k1
minn	0d92
minor	0C]1
minor in	0C]1
minosites	08b1
minä olen	0d41
minősítés	08b1
mionna	0cj1
mirne	0d;1
mirne pokrocila	0\:1
mirne pokrocily	0d<1
misericordia	03d1
misrah	0FL1
misraħ	0FL1
mistenni	0d=1
mistr	0?b1
mit	0C;1
mit auszeichnung	01P1
mit navn er	0YA1
mitali	06D2
mitarbeiter	0661
mitarbeiter des jahres	00:1
mitja	0X72
mitja alt	0?G1
mitjana	0N@1
mitjà	0X72
mitjà alt	0?G1
mitjà-alt	0?G1
mitt namn aer	0Y71
mitt namn ar	0Y71
mitt namn är	0Y71
mitt navn er	0YB1
mittel	0d>2
mittelmaessig	0=D1
mittelmassig	0=D1
mittelmäßig	0=D1
mittlere kenntnisse	0=D1
mittlere reife	01O1
mixologist	02;1
mizar	0Fg1
miðlungs	0cn2
mj	0d@1
mjc	01m1
mjesec	0d@1
mjeseca	0d@1
mjeseci	0d@1
mjog god	0dA2
mjog god kunnatta	0QF1
mjog gott	0QF1
mjög gott	0QF1
mjög góð	0dA2
mjög góð kunnátta	0QF1
mlitt	0N?1
mmus	0N?1
mnd	0dC2
mnt	0`>1
mo	0dE1
moara	03\1
moasa	02<1
moașă	02<1
modeliste	01l1
modellista	02J1
moderate	0CX1
moderator	0DB2
modersmaal	0dF2
modersmaalsnivaa	0PV1
modersmaalsniveau	0PN1
modersmaalstalare	0PV1
modersmal	0dF2
modersmalsniva	0PV1
modersmalsniveau	0PN1
modersmalstalare	0PV1
modersmål	0dF2
modersmålsniveau	0PN1
modersmålsnivå	0PV1
modersmålstalare	0PV1
modista	01Q1
modul	0dH2
modurmal	0dJ1
modurmali	0dJ1
modéliste	01l1
moedertaal	0L71
moedertaalspreker	0L71
moi	0dK1
moi bat dau	0dL1
moi c'est	0Y;1
moi hoc	0dM1
moikka	0dK1
moin	0S61
mois	0dN1
mojster	0Fg1
mokslininkas	02h1
mokslu daktaras	0F=1
mokslų daktaras	0F=1
mokykla	0FI1
mokytoja	02h1
mokytojas	02h1
molkerei	03]1
molt bo	0PH1
molto buono	09f1
momentan	04_1
momenteel	0TN1
mon	0dO1
monat	0dO1
monate	0dO1
monaten	0dO1
moniteur	01l1
monitor	02R3
monitora	02R3
monitrice	01l1
monografie	0921
monograph	01T1
monographie	0921
montador	01o1
montadora	01o1
montajci	05g1
montajcı	05g1
montator	02<1
montatore	02J1
montatrice	02J1
monter	0Wn2
monteur	0dP3
monteuse	01l1
month	0dS1
months	0dS1
montir	02Q1
montoer	05n3
montor	05n3
montér	0?b1
montör	02X1
montør	06F2
morsmaal	0PW1
morsmaalsnivaa	0PW1
morsmal	0PW1
morsmalsniva	0PW1
morsmål	0PW1
morsmålsnivå	0PW1
mos	0dE1
moski	0dT1
mosque	01`1
most	00o1
moteris	0dU1
moteriska	0dU1
moteriška	0dU1
mother language	0P;1
mother tongue	0P;1
motoboy	01o1
motorista	01o1
motors	01`1
mottak	0:91
moulder	02;1
mountain guide	02;1
moyen	08D1
moyenne	0OK1
mozo	01Q1
mozo de almacen	01Q1
mozo de almacén	01Q1
moški	0dT1
mpa	0Gh1
mph	0Gh1
mphil	0Gh1
mr	0JA1
mres	0M32
ms	0Gh1
msc	0dV2
msci	0Gh1
mta	09?1
mtech	0Gh1
mts	08@1
mtu	00e1
mtü	00e1
mua dong	0dX1
mua he	0TK1
mua thu	0dY1
mua xuan	0dZ1
mucama	01Q1
mucamo	01Q1
mudiresi	05g1
mudr	0D_2
mudur	05g1
mudurlugu	0d[2
muduru	05g1
muehle	03]1
mueller	03@1
muhasebeci	05g1
muhely	07k1
muhendis	05g1
muhendisi	05g1
muhendislik	0441
muhle	03]1
muinteoir	0421
muito bom	09U2
mujer	0OQ1
mukemmel	0CI1
mulettista	02J1
mulher	0OT1
muller	03@1
mulo	08@1
muncitoare	02<1
muncitor	02<1
municipalidad	03?1
munkas	02l1
munkatars	02l1
munkatárs	02l1
munkás	02l1
muotoilija	0611
murare	02X1
murarz	02L1
muratore	02J1
murer	06F2
musdienas	0_K1
musee	01m1
museo	0d]3
museu	0d`2
museum	0db7
musician	02;1
musicien	01l1
musicista	02J1
musico	03i2
musiker	0[Q4
musikverein	03]1
musim dingin	0di1
musim gugur	0dj1
musim panas	0dk1
musim semi	0dl1
muskarac	0dm2
muski	0dm2
musko	0dm2
musée	01m1
muttersprache	0MX1
muttersprachler	0MX1
muttersprachlerin	0MX1
muttersprachlich	0MX1
muttersprachniveau	0MX1
mutuelle	01m1
muuja	01M1
muurari	0611
muuseum	05R1
muusikko	0611
muvezeto	02O2
muy alto	09c1
muy bueno	09d2
muz	0do2
muzej	03O3
muzejs	06X1
muzesi	0441
muzeu	03\1
muzeul	03\1
muzeum	0e14
muzician	02<1
muziejus	03c1
muzikant	0IN1
muzisyen	05g1
muzske	0do2
muzyk	02L1
muškarac	0dm2
muški	0dm2
muško	0dm2
muž	0do2
mužské	0do2
mvp	0e51
my cv	0e61
my name is	0V71
my resume	0e61
mycket bra	09[2
mycket god	09[2
mycket goda	0PO1
myndighet	01=1
myndigheten	01=1
myyja	0611
myyjae	0611
myyjä	0611
myymaelae	06g1
myymala	06g1
myymälä	06g1
mz	09i1
màster	0_]1
màster universitari	0_]1
máig	00o1
máistreacht	0`e1
mán	0a>1
mánuðir	0a>1
mánuður	0a>1
máster	07P1
máster en	07P1
máster oficial	07P1
máster universitario	07P1
männl	0T_1
männlich	0T_1
målare	02X1
mån	0`?1
månad	0`?1
månader	0`?1
måned	0`A2
måneder	0`A2
mé jméno je	0YJ1
mécanicien	01l1
médaille	00M1
médaille d'or	00M1
médecin	01l1
média	0C31
média final	0C31
médica	03i2
médico	03i2
médio	0X?2
mémoire	0261
mérnök	02l1
métreur	01l1
mês	0e71
mình là	0d51
mí	0cj1
míonna	0cj1
mírně	0d;1
mírně pokročilá	0\:1
mírně pokročilý	0d<1
móðurmál	0dJ1
móðurmáli	0dJ1
mùa hè	0TK1
mùa thu	0dY1
mùa xuân	0dZ1
mùa đông	0dX1
múinteoir	0421
músico	03i2
múzeum	0]c2
müdiresi	05g1
müdür	05g1
müdürlüğü	0d[2
müdürü	05g1
mühendis	05g1
mühendisi	05g1
mühendislik	0441
mühle	03]1
mükemmel	0CI1
müller	03@1
müzesi	0441
müzisyen	05g1
müüja	01M1
mă numesc	0`=1
măcelar	02<1
mēn	0cF1
mēnesis	0cF1
mēneši	0cF1
mėn	0cG1
mėnesiai	0cG1
mėnesių	0cG1
mėnuo	0cG1
męska	0c[1
męski	0c[1
mężatka	0Z61
mężczyzna	0c[1
měs	0cZ1
městský úřad	0Gb1
měsíc	0cZ1
měsíce	0cZ1
měsíců	0cZ1
mūsdienas	0_K1
műhely	07k1
művezető	02O2
mới bắt đầu	0dL1
mới học	0dM1
n	0e81
n v	00e1
n.v	00e1
n1	0=?1
n2	0=?1
n3	0=?1
n4	0=?1
n5	0=?1
na	0e92
na daljavo	0e;1
na daljinu	0e<2
na dalku	0e>1
na dialku	0e?1
na diaľku	0e?1
na dálku	0e>1
na kierunku	0ZU1
naa	0Q01
naaister	0271
naavaerende	0Q01
nabrezi	0@N1
nabrezie	0e@1
nabrezje	0eA1
nabrežje	0eA1
nachweis	0=C1
nacionalna poklicna kvalifikacija	0Ak1
nadace	0Gb1
nadacia	03b1
nadal	04^1
nadiu	0_\1
nadiua	0_\1
nadácia	03b1
naeherin	09?1
naemndeman	02X1
naestformand	0=e1
naeyttelijae	0611
nagrada	0bQ3
nagroda	0On1
nagrody	0On1
nagyon jo	0T22
nagyon jó	0T22
naherin	09?1
naimaton	0:81
naimisissa	0:81
naine	0eB1
nainen	0eC1
najaar	0T]1
nakladatelstvi	0eD2
nakladatelství	0eD2
nakladnik	0eF2
nam	0eH5
nama proyek	0eM1
nama saya	04a1
namestek	0?b1
namesti	0@N1
namestie	0e@1
namndeman	02X1
namornik	0?b1
nams og starfsferill	0OX1
namsbraut	02I1
namskeid	0eN1
nang cao	0eO2
nanny	02;1
napjainkig	00o1
napredno	0eQ6
naselje	0eW3
nastavnica	0>n2
nastavnik	0>n2
natakar	05j1
natif	0]o1
natiivi	03<1
national 5	0321
natiu	0_\1
nativ	0>X1
nativa	0eZ3
native	0e]3
native language	0P;1
native or bilingual	0P;1
native or bilingual proficiency	0P;1
native proficiency	0P;1
native speaker	0P;1
nativo	0e`2
natjecanje	0061
nattiv	0>Z1
natywny	0K?1
nauczyciel	0eb2
nauczycielka	02L1
naukowiec	02L1
navaerende	0Q01
navy	01`1
nay	0=31
nayttelija	0611
nazev projektu	0ed1
naziv projekta	0ee2
nazov projektu	0eg1
nazwa projektu	0eh1
nazywam sie	0YI1
nazywam się	0YI1
nd	0ei1
near native	0ej2
near-native	0ej2
nebenfach	0Nk1
nebosh	0Da2
necasatorit	0A?1
necasatorita	0A?1
necăsătorit	0A?1
necăsătorită	0A?1
negociateur	01l1
negociatrice	01l1
negozio	03d1
nelayan	02Q1
nemi	0>]1
nemocnica	03b1
nemocnice	0Gb1
neozenjen	0el2
neoženjen	0el2
neprecejies	0en1
neprecejusies	0en1
neprecējies	0en1
neprecējusies	0en1
nestleder	0F91
netekejusi	0Xe1
netekėjusi	0Xe1
nettbasert	0P<1
networks	01`1
neudana	0eo1
neudata	0f01
neuvoja	0611
nevedes	0Xe1
nevedęs	0Xe1
nevelo	02l1
nevelő	02l1
newspaper	01`1
ngach	0B_1
ngan hang	0<31
nganh	0Ba1
nganh hoc	0Ba1
nghien cuu sinh	0:]1
nghien cuu vien	0:]1
nghiên cứu sinh	0:]1
nghiên cứu viên	0:]1
ngo	0B_1
ngon ngu me de	0;V1
ngành	0Ba1
ngành học	0Ba1
ngách	0B_1
ngân hàng	0<31
ngôn ngữ mẹ đẻ	0;V1
ngõ	0B_1
nha bao	0:]1
nha hang	0<31
nha hat	0<31
nha may	0<31
nha thiet ke	0:]1
nha xuat ban	0f12
nhac si	0:]1
nhan vien	0:]1
nhan vien xuat sac	0;_1
nhiep anh gia	0:]1
nhiếp ảnh gia	0:]1
nhom	0;U1
nhs	01`1
nhà báo	0:]1
nhà hàng	0<31
nhà hát	0<31
nhà máy	0<31
nhà thiết kế	0:]1
nhà xuất bản	0f12
nhân viên	0:]1
nhân viên xuất sắc	0;_1
nhóm	0;U1
nhạc sĩ	0:]1
nice to meet you	0S11
nilai	0Fl1
nimeni on	0d41
nimikirja	06C1
ninera	01Q1
nit	0C;1
niveau avance	0DV1
niveau avancé	0DV1
niveau bon	0?F1
niveau debutant	0<^1
niveau débutant	0<^1
niveau europeen	0f31
niveau européen	0f31
niveau intermediaire	08D1
niveau intermédiaire	08D1
niveau moyen	08D1
niveau scolaire	0<^1
nivel alto	09c1
nivel avancado	09T1
nivel avansat	0Dj1
nivel avanzado	09c1
nivel basico	0f42
nivel básico	0Co1
nivel de baza	0Di1
nivel de bază	0Di1
nivel intermediario	0DE1
nivel intermedio	0DF1
nivel medio	0DF1
nivel medio alto	0?l1
nivel medio-alto	0?l1
nivel mediu	0DJ1
nivell alt	0PH1
nivell avancat	0PH1
nivell avançat	0PH1
nivell basic	0;D1
nivell bàsic	0;D1
nivell mitja	0DD1
nivell mitjà	0DD1
nivodij	0001
niñera	01Q1
no	0f66
nociones	0;E2
nocions	0@F2
nocoes	0f<2
nocoes basicas	0Le1
nodala	0f>2
nodaļa	0f>2
noe	0?d1
noe kjennskap	0=K1
nogenlunde	0ck1
nokkud god	0f@1
nokkuð góð	0f@1
nom del projecte	0fA1
nom du projet	0fB1
nombre del proyecto	0fC1
nome del progetto	0fD1
nome do projeto	0fE1
nominee	00O1
nonprofit	01`1
nork	05:1
norskprove	0=?1
norskprøve	0=?1
nos	0L<1
not ortalamasi	03f1
not ortalaması	03f1
nota	0fF4
nota final	0C31
nota finala	0@U1
nota finală	0@U1
nota media	0@T1
nota mitjana	0N@1
notable	0@T1
notaio	02J1
notaire	01l1
notar	0fJ3
notaria	0fM2
notarie	02X1
notario	01Q1
notaris	0fO2
notariusz	02L1
notary	02;1
notaría	03?1
note	0fQ2
notendurchschnitt	01P1
notenschnitt	01P1
noter	05g1
notions	0<K2
notiuni	0Di1
notiuni de baza	0Di1
notlen	0L<1
notář	07>1
nourrice	01l1
noustaja	01M1
novads	0@11
nover	02l1
noverande	0Q01
novice	0fS2
novinar	0fU5
novinár	0911
novinář	07>1
now	0DA1
nozioni	0<I2
noções	0f<2
noções básicas	0Le1
noțiuni	0Di1
noțiuni de bază	0Di1
npk	0Ak1
npors	01j1
npo法人	0fZ1
nr	0521
nr 10	0?a1
nr 35	0?a1
nr-10	0?a1
nr-35	0?a1
ntnu	0f[1
nu	0f\5
nu ho sinh	0:]1
nubile	0AI1
nucleo	0HY1
nugaletoja	06W1
nugaletojas	06W1
nugalėtoja	06W1
nugalėtojas	06W1
num	09i1
numatoma	0fa1
numele meu este	0`=1
numele proiectului	0fb1
nuo	0fc2
nuotolinis	0XM1
nuotoliniu budu	0XM1
nuotoliniu būdu	0XM1
nurse	02;1
nursery	01`1
nursing home	01`1
nutid	0fe2
nutricionista	03i2
nutritionist	0KS2
nutriționist	02<1
nuvaerende	0VI1
nuvarande	0fg1
nuverandi	0MF1
nuværende	0VI1
nv	00e1
nvq	0?g2
nvq 2	0321
nvq 3	0321
nvq level 1	0321
nvq level 2	0321
nvq level 3	0321
nvq level 4	0311
nvq level 5	0311
nvq level 6	0:N1
nyar	0fh1
nyara	0fh1
nybegynner	0fi2
nyboerjare	0fk2
nyborjare	0fk2
nybörjare	0fk2
nyelvvizsga	0fm2
nyelvvizsgat	0fo1
nyelvvizsgát	0fo1
nykyaan	0K\1
nykyaeaen	0K\1
nykyhetkeen	0K\1
nykyhetki	0K\1
nykyinen	0K\1
nykyisin	0K\1
nykyään	0K\1
nyni	0:I1
nyní	0:I1
nyrt	00e1
nyt	0K\1
nyár	0fh1
nábrežie	0e@1
nábřeží	0@N1
nám	0g02
námestie	0e@1
námořník	0?b1
náms- og starfsferill	0OX1
námsbraut	02I1
námskeið	0eN1
náměstek	0?b1
náměstí	0@N1
název projektu	0ed1
názov projektu	0eg1
nâng cao	0eO2
näherin	09?1
nämndeman	02X1
näyttelijä	0611
nå	0Q01
nåværende	0Q01
næstformand	0=e1
négociateur	01l1
négociatrice	01l1
nível avançado	09T1
nível básico	0Le1
nível intermediário	0DE1
nívódíj	0001
nõrk	05:1
nõustaja	01M1
nú	0MF1
núcleo	0HY1
núm	09i1
nútíð	0MF1
núverandi	0MF1
năm	0g22
nő	0g41
nős	0L<1
nőtlen	0L<1
nővér	02l1
nữ	0g51
nữ hộ sinh	0:]1
o	0g63
o levels	0321
o meu nome e	0BM1
o meu nome é	0BM1
o momento	08[1
o-levels	0321
oab	0?a1
obala	0:21
obchod	0I<2
obchodna akademia	0_n1
obchodni akademie	0Eg1
obchodni zastupce	0?b1
obchodnik	0C42
obchodny zastupca	0AA1
obchodná akadémia	0_n1
obchodní akademie	0Eg1
obchodní zástupce	0?b1
obchodník	0C42
obchodný zástupca	0AA1
obcina	0?=1
obecnie	04^1
ober	0;71
oberschule	0=b1
objava	0[Y1
objavljen	0g91
objavljeno	0g:1
obkladac	0?b1
obkladač	0?b1
oblikovalec	0Fg1
oblikovalka	0Fg1
obmann	03@1
obor	0g;1
oboru	0g;1
obrona	0g<1
obrt	0Z71
obtained	0:D1
obtained in	0:D1
obtenida	06d1
obtenido	06d1
obtenu	0Fj1
obtenu en	0Fj1
obtenue	0Fj1
obtenue en	0Fj1
obtida	0C^1
obtido	0C^1
obtinut	01R1
obuka	0g=1
občina	0?=1
obținut	01R1
oca	01c1
ocakavane	0g>1
oceanographer	02;1
ocekavano	0g?1
ocekivano	0g@2
ocena	0gB3
ocena koncowa	0gE1
ocena końcowa	0gE1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0gF1
ochroniarz	02L1
ocjena	0gG1
ocm	01c1
ocp	01c1
octrooi	07b1
octrooien	07b1
od	0gH<
odbor	0gT3
odborny vycvik	0b:1
odborný výcvik	0b:1
odd job	02;1
odd-job	02;1
oddelek	0LC1
oddeleni	0IH1
oddelenie	0IM1
oddzial	0KC1
oddział	0KC1
oddělení	0IH1
ode	01M1
odeljenje	0H]1
odgojitelj	0[C1
odhadce	0?b1
odjel	0gW1
odjeljenje	0gW1
odlicno	0eQ6
odlično	0eQ6
odontotecnico	02J1
odotettu	07l1
odsek	0gX3
odsjek	0gW1
odul	0<H1
odulu	0<H1
odvetnica	0Fg1
odvetnik	0Fg1
odvjetnica	0>m1
odvjetnicki ured	0Z71
odvjetnik	0>m1
odvjetnički ured	0Z71
odznaczenie	0On1
odznaka	0On1
oekonom	06F2
oekotropholog	0661
oenologue	01l1
oeversaettare	02X1
oevet	0g[1
of	0g\1
office	08T2
officer	0g]3
officina	03d1
officine	03d1
offiser	0<B1
oficial	02V2
oficina	0g`3
ofisi	0441
og	0gc2
oggi	0121
ogift	0ge2
ogretim gorevlisi	05g1
ogretim uyesi	05g1
ogretmen	05g1
ogretmeni	05g1
ogrodniczka	02L1
ogrodnik	02L1
ohg	00e1
ohjaaja	0611
ohjelmoija	0611
oi	0=Y1
oifigeach	0421
oikolukija	0611
ojczyste	0K?1
ojczystego	0K?1
ojczysty	0K?1
okj	0gg2
oklevel	0gi2
okleveles	0L?1
oklevél	0gi2
okonom	06F2
okotropholog	0661
okres	0g02
oktato	02O2
oktató	02O2
okul	04K1
okulu	04K1
ola	0=Y1
ola pessoal	0=Y1
oldal	0gk1
olen	0d41
olimpiada	0gl3
olimpiade	00C1
olimpiadă	0@A1
olimpiāde	00C1
olimpíada	00N1
ollscoil	0go2
ologist	0V?1
olympiad	00O1
olympiada	0AK2
olympiáda	0AK2
olá	0=Y1
olá pessoal	0=Y1
omanik	01M1
omistaja	0611
ompelija	0611
on lisans	0c\1
ondernemer	0271
onderneming	0`D1
onderscheiding	0L61
onderzoeker	0271
oneletrajz	0h11
oneletrajza	0h11
ongehuwd	05E1
ongoing	0DA1
onkentes	0=>1
onkormanyzat	07k1
onlajn	0h21
online	0h3A
onlisans	0c\1
onlus	03d1
onoracha	0SR1
ontwerper	0271
ontwikkelaar	0271
onur belgesi	0<H1
onwards	0DA1
onóracha	0SR1
oopt	0=?1
op afstand	0Ui1
opas	0611
opcina	0Z71
operaator	01M1
operaattori	0611
operador	01o1
operadora	01o1
operaia	02J1
operaio	02J1
operari	02U1
operaria	02R3
operario	03i2
operater	0hD3
operateur	01l1
operative	0V?1
operatoare	02<1
operatoer	05n3
operator	0hG?
operatore	02J1
operatorius	02h1
operatorka	02L1
operators	02i1
operatoru	05g1
operatrice	06<2
operatör	0Hf2
operatörü	05g1
operatør	06F2
operatőr	0=>1
operària	02U1
operária	01o1
operário	01o1
operátor	0\L3
opetaja	01M1
opettaja	0611
opic	0=?1
opiekun	02L1
opiekunka	02L1
opisto	04R1
opistoaste	0MT1
opistotutkinto	0MT1
oplaeg	03G1
opleidingscentrum	08a1
opleidingsdag	0>N1
oplæg	03G1
oppas	0271
oppekava	0MS1
oppilas	0611
oppisopimus	05U1
oppisopimuskoulutus	05U1
opravneni	0Al1
opravnenie	0Am1
oprichter	0;71
oproepkracht	0;71
oprávnenie	0Am1
oprávnění	0Al1
opstina	06a1
optica	01Q1
optician	0KS2
opticien	0BS2
opticienne	01l1
optico	01Q1
optik	0?b1
optiker	0[Q4
optikko	0611
optikus	0=>1
option	0OZ1
optisyen	05g1
optometrist	02;1
optyk	02L1
opublikowany	07j1
opérateur	01l1
opératrice	01l1
općina	0Z71
opština	06a1
oraz	0hV1
orchester	03]1
orden	09@1
ordfoerande	0T92
ordfoerer	0<B1
ordforande	0T92
ordforer	0<B1
ordförande	0T92
ordfører	0<B1
ordinary degree	0:N1
organisateur	01l1
organisatrice	01l1
organiser	02;1
organist	0DB2
organizador	03i2
organizadora	03i2
organizer	02;1
organizzatore	02J1
organizzatrice	02J1
orta	0hW2
orta duzey	0hW2
orta duzeyde	0hY1
orta düzey	0hW2
orta düzeyde	0hY1
orta seviye	0hY1
orta ust	0Xo1
orta ustu	0Xo1
orta üstü	0Xo1
orta-üst	0Xo1
ortagi	05g1
ortak yazar	05g1
ortalama	03f1
ortaokulu	04K1
ortağı	05g1
orthophoniste	01l1
orvos	02l1
os	0551
osakond	0hZ2
osasto	0h\2
oscp	01c1
osd	0=?1
osiedle	0551
osiguranje	0AM2
osnivac	05h2
osnivač	05h2
osnove	0h^6
osnovna skola	0LK2
osnovna sola	0LM1
osnovna škola	0LK2
osnovna šola	0LM1
osnovne akademske studije	0=B1
osnovne studije	0=B1
osnovno	0h^6
osnovno znanje	0hd3
ospatar	02<1
ospedale	03d1
ospideal	0CR1
ospidéal	0CR1
osposobljavanje	0hg1
ospătar	02<1
ostaja	0611
ostan	0CR1
osteopath	02;1
osteria	03d1
ostetrica	02J1
ostetrico	02J1
ostreiculteur	01l1
ostréiculteur	01l1
osuuskunta	06g1
osvc	0Gb1
osvedceni	0Al1
osvedcenie	0Am1
osvedčenie	0Am1
osvč	0Gb1
osvědčení	0Al1
osz	0hh1
osze	0hh1
osztaly	0hi2
osztalyzat	08b1
osztatlan kepzes	0L?1
osztatlan képzés	0L?1
osztondij	0G_2
osztály	0hi2
osztályzat	08b1
ota	0hk2
oteli	0441
otomotiv	0441
otono	0hm1
otoño	0hm1
ottenuto	0D11
ottico	02J1
ottima	09g2
ottima conoscenza	09f1
ottimo	09g2
ou	00e1
outono	0hn1
ouvrage	0261
ouvrages	0261
ouvrier	01l1
ouvriere	01l1
ouvrière	01l1
overmontoer	0721
overmontor	0721
overmontør	0721
oversaetter	0721
oversattare	02X1
oversetter	0<B1
oversætter	0721
ovet	0g[1
ovlascenje	0g=1
ovlastenje	0hg1
ovlaštenje	0hg1
ovlašćenje	0g=1
ovoda	0[@1
ovodapedagogus	02l1
ovono	02l1
owner	02;1
oy	00e1
oyj	00e1
oyuncu	05g1
oz gecmis	0ho1
ozenjen	0el2
ozgecmis	0ho1
ozgecmisi	0ho1
oü	00e1
očakávané	0g>1
očekivano	0g@2
očekáváno	0g?1
oženjen	0el2
p	0i01
p o box	0i11
p zza	0@O1
p.o. box	0i11
p.zza	0@O1
pa	0i21
pa distans	0I61
pa nett	0P<1
paa	0i21
paa distans	0I61
paa nett	0P<1
paaaine	0\T1
paagaaende	0i32
paagaar	0fg1
paallikko	0611
pabrik	08A1
packer	0DB2
pacse	0AH1
pacsee	0AH1
pacsé	0AH1
pacsée	0AH1
pad	0Ga1
pada	0i51
padagog	0661
padalinys	0G01
padaria	0341
padeiro	01o1
padejeja	02h1
padejejas	02h1
padeka	06W1
padronanza	0Mk1
padzilinats	0i61
padziļināts	0i61
padėjėja	02h1
padėjėjas	02h1
padėka	06W1
paeaeaine	0\T1
paeaellikkoe	0611
paedagog	0i72
paeivaekoti	0W[2
paetevyys	0i92
pagaende	0i32
pagar	0fg1
pagaritookoda	05R1
pagaritöökoda	05R1
pagasts	0@11
page	0i;2
pagina	0i=5
pagrindai	0=:2
pagrindine mokykla	0FI1
pagrindines	0iB1
pagrindinė mokykla	0FI1
pagrindinės	0iB1
paguyuban	08A1
paipear	0@R1
paipéar	0@R1
paitinn	0@R1
paivakoti	0W[2
paja	06g1
pakankamai	0iC1
pakar	0iD1
palestra	0iE2
palestrante	01o1
palestras	05]1
paligs	02i1
palkinto	06h1
palmes	00M1
palomies	0611
palvelu	06g1
palveluneuvoja	0611
palvelut	06g1
palyazat	0001
palīgs	02i1
pamata	0iG2
pamatlimeni	06n1
pamatlimenis	0iG2
pamatlīmenis	0iG2
pamatlīmenī	06n1
pamatskola	04Q1
pamatzinasanas	0iG2
pamatzināšanas	0iG2
pana	0iI1
pana in	0iI1
pana in prezent	02F1
pana la	0iI1
panadera	01Q1
panaderia	03?1
panadero	01Q1
panadería	03?1
panettiere	02J1
panificio	03d1
panimo	06g1
pank	05R1
pankki	06g1
panna	0Z61
papelaria	0341
papeleria	03?1
papelería	03?1
paper	01T1
papers	01T1
papeteries	01m1
paralegal	02;1
paramedic	02;1
parcours	0OZ1
pardaveja	02h1
pardavejas	02h1
pardavėja	02h1
pardavėjas	02h1
pardeveja	02i1
pardevejs	02i1
parduotuve	03c1
parduotuvė	03c1
paredzams	0iJ1
paredzets	0iJ1
paredzēts	0iJ1
park	0Ga1
parken	0Qa1
parkway	06V1
paroquia	0341
parrocchia	03d1
parroquia	03?1
parrucchiera	02J1
parrucchiere	02J1
parstavis	02i1
parteira	01o1
partner	0iK2
partners	01`1
parturi kampaaja	05U1
parturi-kampaaja	05U1
paru dans	0261
parvalda brivi	0?c1
paróquia	0341
pasaje	09i1
pasante	01Q1
pascasarjana	0iM1
paseo	09i1
pasif	0Dh1
pasivne	0iN2
pasivni	0d;1
pasivno	0hd3
pasivní	0d;1
pasivně	0d;1
paslaik	0_K1
pasma	01j1
pasniedzejs	02i1
pasniedzējs	02i1
pasnodarbinats	06X1
pass	0iP2
passage	05G1
passatge	0:71
passed	0:D1
passeig	0:71
passi	0\S1
pastaci	05g1
pastacı	05g1
pastelera	01Q1
pasteleria	03?1
pastelero	01Q1
pastelería	03?1
pasticcere	02J1
pasticceria	03d1
pasticciera	02J1
pasticciere	02J1
pastor	03@1
pastry	02;1
pasvaldiba	06X1
pasívne	0d01
paten	0:X1
patent	0iR@
patentas	0[51
patente	0ib4
patente europea	01N1
patentes	0A22
patentino	01N1
patents	0if2
patentti	0M`1
patevyys	0i92
patika	07k1
patin	09?1
patissier	0ih3
patissiere	01l1
patlaban	0_K1
patron	01Q1
patrón	01Q1
pavars	02i1
pavasaris	0ik2
pavārs	02i1
paysagiste	01l1
pazenges	0982
paznic	02<1
pazymejimas	08`1
pazymiu vidurkis	0;T1
pazymys	0;T1
pašlaik	0_K1
pašnodarbināts	06X1
pašvaldība	06X1
pažengęs	0982
pažymių vidurkis	0;T1
pažymys	0;T1
pažymėjimas	08`1
pd	0im1
peaeriala	0MS1
peatukk	0431
peatükk	0431
pecheur	01l1
pecovatel	07>1
pedagog	02X1
pedagogus	02l1
pedagógus	02l1
pedreiro	01o1
peer reviewer	02;1
pegawai	02Q1
peixeiro	01o1
pek	02O2
pekar	07>1
pekara	0AM2
pekaren	03b1
pekarna	0^N2
pekař	07>1
pekerja	02Q1
pekseg	07k1
pekáreň	03b1
pekárna	0Gb1
pelatih	02Q1
pelatihan	0in2
pelaut	02Q1
pelayan	02Q1
peluquera	01Q1
peluqueria	03?1
peluquero	01Q1
peluquería	03?1
pemadam	02Q1
pemandu	02Q1
pemandu wisata	02Q1
pembicara	0:X1
pembina	02Q1
pemenang	06N1
pemerintah	08A1
pemilik	02Q1
peminatan	0>G1
pemula	0j02
pemusik	02Q1
penanggung jawab	02Q1
penari	02Q1
pendiri	02Q1
peneliti	02Q1
penerbit	0j22
penerjemah	02Q1
pengacara	02Q1
pengajar	02Q1
pengembang	02Q1
pengemudi	02Q1
penger	0971
penghargaan	06N1
penjahit	02Q1
penjual	02Q1
penningmeester	0=c2
penulis	02Q1
penutur asli	08?1
penyanyi	02Q1
penyuluh	02Q1
penyunting	02Q1
penztaros	02O2
peon	01Q1
pepiniere	01m1
perancang	02Q1
perawat	02Q1
percakapan	0Dh1
percentage	00U1
perempuan	0i01
perencana	02Q1
perfecto	0Jm1
perfeito	0Jl1
perfekcyjny	0j41
perfekt	0j51
perfektne	0j62
perfektně	0j81
perfetto	0j91
perguruan tinggi	0O61
periodico	05]1
periodista	02V2
perit	05X1
perito	0j:2
perito industriale	08e1
perito mercantil	0;61
periódico	05]1
perkiraan	0G^1
permis	0Ab3
permis b	03h1
permis bateau	03h1
permis de conducere	0221
permiso	0211
permit	01j1
permís	0201
perpustakaan	08A1
personel	05g1
personeli	05g1
perumahan	0GB1
perusahaan	08A1
peruskoulu	04R1
peruskoulun paattotodistus	05U1
peruskoulun paeaettoetodistus	05U1
peruskoulun päättötodistus	05U1
perustaidot	05>2
perustaito	05@1
perustaja	0611
perustaso	0j<1
perusteet	05>2
perustutkinto	0j=2
pesantren	0O61
pescaderia	03?1
pescadero	01Q1
pescadería	03?1
pescador	03i2
pescadora	03i2
pescar	02<1
pescatore	02J1
pescatrice	02J1
peserta magang	02Q1
pesquisador	01o1
pesquisadora	01o1
pet shop	0341
petani	02Q1
petniece	02i1
petnieks	02i1
petty officer	02;1
petugas	02Q1
peón	01Q1
pečovatel	07>1
pfa	03\1
pfarrer	03@1
pflegedienst	03]1
pflegeheim	03]1
pfleger	0=f2
pflegerin	03@1
pfoertner	0661
pfortner	0661
pförtner	0661
pg cert	0N?1
pg dip	0N?1
pgce	0M32
pgce with qts	0N?1
pgcert	0N?1
pgdip	0M32
ph d	0j?3
ph d grad	0jB1
ph d studerende	0=e1
ph.d	0j?3
ph.d.-grad	0jB1
ph.d.-studerende	0=e1
phan tich	0:]1
pharma	01`1
pharmaceuticals	01`1
pharmacie	01m1
pharmacien	01l1
pharmacienne	01l1
pharmacist	02;1
pharmacy	01`1
pharmd	0Gh1
phat trien	0:]1
phd	0jC2
phd student	07Q1
phdr	0D_2
phien dich	0:]1
phiên dịch	0:]1
phlebotomist	02;1
pho	0B_1
pho ban	0:]1
pho chu tich	0:]1
pho giam doc	0:]1
pho hieu truong	0:]1
pho phong	0:]1
phong	0;U1
phong ban	0;U1
phong kham	0<31
phong thi nghiem	0<31
phong vien	0:]1
photographe	01l1
photographer	02;1
phr	01c1
phu bep	0:]1
phuc vu	0:]1
phuong	0B_1
physician	02;1
physicist	02;1
physiker	0661
physiotherapie	03]1
phát triển	0:]1
phân tích	0:]1
phòng	0;U1
phòng ban	0;U1
phòng khám	0<31
phòng thí nghiệm	0<31
phó ban	0:]1
phó chủ tịch	0:]1
phó giám đốc	0:]1
phó hiệu trưởng	0:]1
phó phòng	0:]1
phóng viên	0:]1
phường	0B_1
phố	0B_1
phụ bếp	0:]1
phục vụ	0:]1
piagam	0jE2
piastrellista	02J1
piata	0521
piazza	0@O1
piazzale	0@O1
piața	0521
picker	02;1
piekarnia	03R1
piekarz	02L1
pielegniarka	02L1
pielegniarz	02L1
pielęgniarka	02L1
pielęgniarz	02L1
pigiste	01l1
pilot	0jG3
pilotin	03@1
piloto	03i2
pincer	06Z2
pinche	01Q1
pincér	06Z2
pintor	03i2
pintora	03i2
pion	0KC1
pirma limena augstaka izglitiba	0[?1
pirmininkas	02h1
pirmā līmeņa augstākā izglītība	0[?1
pis	0:71
pisarna	0?=1
piscina	03d1
piso	09i1
pivara	06a1
pivovar	0I<2
pivovara	0Z71
pivovarna	0?=1
pivovary	0Gb1
pix	03h1
pizzeria	0jJ3
pizzería	03?1
pjazza	0FL1
pl	0532
plac	0551
placa	0:71
place	05G1
plads	0Qa1
plaket	0<H1
plaketa	0jM1
plakett	0jN1
plan	05F1
planeeritav	0L51
planer	0=f2
planerad	0=^1
planerin	03@1
planirano	0g@2
planlagt	0Q32
planlanan	0=V1
planned	06H1
planner	0762
planots	0iJ1
planovane	0g>1
planovano	0g?1
planowane	0jO1
planowany	0jO1
plant	01`1
plantsoen	0Ga1
planuojama	0fa1
plaquiste	01l1
plass	0;S1
plasterer	02;1
platschef	02X1
platz	0BU1
playworker	02;1
plaza	09i1
plaça	0:71
plc	00e1
pleier	0<B1
plein	0Ga1
plejehjem	0;<1
plida	0=?1
plombier	01l1
plombiere	01l1
plombière	01l1
plongeur	01l1
plongeuse	01l1
plumber	02;1
plynne	04V2
plynnie	0<71
plynny	0<71
plynně	04[1
plynule	04V2
plánované	0g>1
plánováno	0g?1
plānots	0iJ1
pm	07Q1
pmp	01c1
po box	0i11
pobalscoil	01W1
pobednica	0jP1
pobednik	0jP1
pobjednica	0061
pobjednik	0061
pocetnik	0jQ4
pocetno	0jU2
poczatkujacy	0jW2
początkujący	0jW2
podcast	01T1
podiatrist	02;1
podjetje	0?=1
podnik	0I<2
podsladek	0?b1
podsládek	0?b1
podstawowa	0jY2
podstawowe	0j[1
podstawowy	0jY2
podstawowym	0j[1
podstawy	0jY2
poduzece	0Z71
poduzeće	0Z71
podyplomowe	0Y>1
podzim	0j\1
poglavje	0[Y1
poglavlje	0Bl2
pogovorno	0j]1
pohar	0AK2
pohiharidus	0Z<1
pohikool	0471
pohvala	0bQ3
pohár	0AK2
poissonnier	01l1
poistovna	03b1
poisťovňa	03b1
pojistovna	0Gb1
pojišťovna	0Gb1
pokal	0j^2
pokladni	0?b1
pokladnik	0C42
pokladní	0?b1
pokladník	0C42
poklicna matura	0j`1
pokojowa	02L1
pokojska	0?b1
pokojská	0?b1
pokrocila	0ja4
pokrocily	0ja4
pokročilá	0ja4
pokročilý	0ja4
pokryvac	0?b1
pokrývač	0?b1
polaznik	0hg1
pole	0AJ1
poletje	0je1
polgarmester	0=>1
polgármester	0=>1
police	01`1
police officer	02;1
policealne	0jf1
policia	01Q1
policial	01o1
policier	01l1
policiere	01l1
policista	0?b1
policistka	0?b1
policière	01l1
policjant	02L1
policjantka	02L1
policía	01Q1
polideportivo	03?1
polier	03@1
poliisi	0611
poliklinika	0jg3
polis	0jj2
polisher	02;1
polisi	02Q1
politechnika	04E1
politechniki	04E1
politecnica	0M[3
politecnico	0D33
politehnica	0811
politeknik	0O61
politibetjent	0<B1
politist	0B\1
politècnica	01a1
politécnica	0CJ2
politécnico	0CJ2
polizei	03]1
poliziotto	02J1
polizist	0661
polițist	0B\1
polku	0971
polozen	0K52
polozna	02L1
položen	0K52
polsterer	0661
polytechnic	01_1
polytechnique	01b1
pomlad	0jl1
pomoc	02L1
pomoc administracyjna	02L1
pomoc kuchenna	02L1
pomocnica	0C02
pomocnice	0?b1
pomocnik	0jm5
pomocník	0?b1
pomoćnica	0>m1
pomoćnik	0>n2
pomočnica	0Fg1
pomočnik	0Fg1
pompier	0:;2
ponencia	0k22
ponencias	0231
ponente	01Q1
pontificia	0AU1
pontifícia	0AU1
ponència	0A41
poradca	0AA1
poradce	0?b1
porocen	0_^1
porocena	0_^1
porodni asistentka	0?b1
porodní asistentka	0?b1
poročen	0_^1
poročena	0_^1
portal	09i1
portar	02<1
portas	0=>1
porteira	01o1
porteiro	01o1
porter	02;1
portier	0k43
portiere	02J1
portás	0=>1
pos doutorado	0K41
pos graduacao	0Mh1
pos graduacao em	0Mh1
posgrado	07P1
poslovoda	0>n2
poslovođa	0>n2
postaci	05g1
postacı	05g1
postas	0k72
postbode	0271
postboks	0k92
postbud	06F2
postbus	0k;1
postdoc	0DN2
postdoctoral	02;1
postdoctoral researcher	02;1
poste actuel	00a1
poster	0k<8
posteres	05]1
posters	0kD4
postfach	05Q1
postgrado	07P1
postgraduate	0N?1
postgraduate certificate	0N?1
postgraduate diploma	0N?1
postgrau	0_]1
postina	02J1
postinkantaja	0611
postino	02J1
postliceala	0CL1
postliceală	0CL1
postman	02;1
postmaster	0JA1
postwoman	02;1
postás	0=>1
posvet	0[Y1
poszter	0I51
pot	0eA1
potrdilo	0Ak1
potvrda	0K52
pour	0kH1
pousada	0341
pouzivatelsky	0kI1
používateľsky	0kI1
povprecje	0kJ1
povprecna ocena	0kJ1
povprečje	0kJ1
povprečna ocena	0kJ1
poziom zaawansowany	0<71
pozoriste	06a1
pozorište	06a1
početnik	0jQ4
početno	0jU2
położna	02L1
poștaș	02<1
pr	0411
praca	0kK2
praca z domu	0e?1
praca zdalna	0Uj1
pracovnice	0?b1
pracovnicka	0AA1
pracovnik	0C42
pracovník	0C42
pracovníčka	0AA1
pracownica	02L1
pracowniczka	02L1
pracownik	02L1
pracownik sezonowy	02L1
practical	0CQ1
practicant	02<1
practicante	01Q1
practicas	01Q1
practice	01`1
practitioner	02;1
pradedantysis	0kM2
pradikat	01P1
pradinis	0=:2
pradmenys	0iB1
praedikat	01P1
praegu	0Ta1
praeguseni	0Ta1
praktijk	0331
praktijken	0331
praktikant	0kO9
praktikantas	02h1
praktikante	02f2
praktikantin	09?1
praktikantka	0?b1
praktikants	02i1
praktikantė	02h1
praktisk pedagogisk utdanning	01D1
praktisk-pedagogisk utdanning	01D1
praktykant	02L1
praktykantka	02L1
pramugari	02Q1
pramuniaga	02Q1
pramusaji	02Q1
pranesimas	0[51
pranešimas	0[51
praticante	02J1
pravnica	0Bi3
pravnicka	0C42
pravnik	0kX5
prawniczka	02L1
prawnik	02L1
prawo jazdy	0B;1
prawo wykonywania zawodu	0B;1
praxis	03]1
praça	04f1
pre intermediate	0<S1
pre-intermediate	0<S1
precejies	0en1
precejusies	0en1
preceptor	01o1
preceptora	01o1
preconizat	08W1
precējies	0en1
precējusies	0en1
predajna	03b1
predajňa	03b1
predavac	0k]3
predavanje	0Zn3
predavatelj	05j1
predavač	0k]3
preddiplomski studij	0k`1
predikat	0Fl1
prednaska	0Ym2
prednáška	0C21
predpoklad	0g?1
predpokladane	0ka2
predpokladané	0g>1
predseda	0C42
predsedkyne	0?b1
predsednica	0kc2
predsednicka	0AA1
predsednik	0kc2
predsedníčka	0AA1
predsjednica	0>m1
predsjednik	0>m1
preduzece	06a1
preduzeće	06a1
predvideno	0ke3
predvidoma	0kh1
predviđeno	0g@2
preemia	0ki2
prefecture	01m1
prefeitura	0341
preis	09@1
preistraeger	00:1
preistraegerin	00:1
preistrager	00:1
preistragerin	00:1
preisträger	00:1
preisträgerin	00:1
prekladatel	02j2
prekladateľ	0911
prelekcja	07j1
premi	01f1
premiacao	00N1
premiação	00N1
premier prix	00M1
premija	00=2
premio	0kk3
premios	01e1
premiu	0@A1
premiul	0@A1
premiul i	0@A1
premju	0?M1
preneur de son	01l1
preparateur	01l1
preparatoria	0;42
preparatrice	01l1
preprint	01T1
preprints	01T1
presedinta	02<1
presedinte	02<1
present	0kn3
presentation	01T1
presentations	01T1
presente	0l13
presenter	02;1
presernova nagrada	0jM1
president	0l43
presidenta	02V2
presidente	03X4
press	01`1
pressesprecher	09?1
pressing	01m1
presso	0@M1
preukaz	0Am1
prevajalec	0Fg1
prevajalka	0Fg1
prevencion de riesgos laborales	0211
prevención de riesgos laborales	0211
previsao	0C_1
previsio	0l71
previsionnel	08d1
previsió	0l71
previst	0l71
prevista	0l84
prevista para	0l<2
previsto	0l>3
previsão	0C_1
prevodilac	07J1
prevoditelj	0[C1
prevu	08d1
prevue	08d1
prezent	0lA2
prezentare	07W1
prezes	02L1
prezeska	02L1
prezident	02j2
prezidents	02i1
prešernova nagrada	0jM1
preżent	0>01
președinte	02<1
președintă	02<1
pri	0lC2
pria	0]E1
pricakovano	0kh1
priemer	0U41
priemyselna skola	0_n1
priemyselná škola	0_n1
priest	02;1
prijs	0=i1
prilaz	0:21
primar	02<1
primaria	03\1
primarie	03\1
primary school	01_1
primavara	0lE1
primavera	0lF4
primeiro lugar	00N1
primeiros socorros	0?a1
primer lugar	01e1
primer premi	01f1
primer premio	01e1
primeros auxilios	0211
primo classificato	00P1
primo posto	00P1
primo premio	00P1
primo soccorso	01N1
primăria	03\1
primărie	03\1
primăvara	0lE1
prince2	01c1
principal	02;1
principal investigator	02;1
principiant	0lJ1
principiante	0lK3
printemps	0lN1
printiseacht	07A1
printíseacht	07A1
pripravnica	0Bi3
pripravnik	0Bi3
pris	0bV3
prisen	0lO2
priset	0lQ1
prispevek	0Bn2
prispevok	0C21
prix	00M1
prizas	06W1
prize	00O1
priznanje	0bQ3
pričakovano	0kh1
prl	0211
pro loco	03d1
probation officer	02;1
proc	01n1
proceedings	0YM2
procurador	01Q1
procuradora	01Q1
prodajalec	0Fg1
prodajalka	0Fg1
prodavac	0lR3
prodavacica	07J1
prodavač	0lU2
prodavačica	07J1
prodavnica	06a1
prodejna	0Gb1
prodi	0>G1
producer	02;1
product manager	07Q1
product owner	0DN2
productions	01`1
productor	01Q1
productora	01Q1
produtor	01o1
proefschrift	07b1
prof	0eN1
profesijny zivotopis	0lW1
profesijný životopis	0lW1
profesine kvalifikacija	0?X1
profesine mokykla	0FI1
profesinis bakalauras	0;N1
profesinis issilavinimas	0?X1
profesinis išsilavinimas	0?X1
profesinė kvalifikacija	0?X1
profesinė mokykla	0FI1
profesional	09c1
profesionala videja izglitiba	07O1
profesionalais bakalaurs	0;M1
profesionalais magistrs	0`Z1
profesionalna biografija	0>`1
profesionālais bakalaurs	0;M1
profesionālais maģistrs	0`Z1
profesionālā vidējā izglītība	07O1
profesjonsstudium	0M51
profesni prukaz	0Al1
profesni zivotopis	0lX1
profesní průkaz	0Al1
profesní životopis	0lX1
profesoara	02<1
profesoară	02<1
profesor	0lY:
profesora	01Q1
profesorius	02h1
profesors	02i1
professeur	01l1
professeure	01l1
professional proficiency	0@B1
professional working proficiency	0Ra1
professionale	09f1
professioneel	0lc1
professionele bachelor	01^1
professionnel	0DV1
professionsbachelor	0:W1
professionsbachelor i	0:W1
professionshoejskole	0L91
professionshojskole	0L91
professionshøjskole	0L91
professor	0ld9
professora	08B2
professore	02J1
professoressa	02J1
professori	0611
professzor	02l1
profesör	05g1
proficient	02o2
proficient user	0@B1
profiel	03H1
profil	0Jh1
profilul	0Jh1
profissional	09T1
progett	0lm1
progetti	0fD1
progettista	02J1
progetto	0fD1
program	0ln5
program studi	0>G1
programador	02R3
programadora	02R3
programatoare	02<1
programator	0m33
programci	05g1
programcı	05g1
programer	0hD3
programerka	0Fg1
programi	04g1
programista	02L1
programistka	02L1
programma	0m61
programmatore	02J1
programmatrice	02J1
programmeerija	01M1
programmer	0m72
programmerare	02X1
programmerer	0<B1
programmet	0m92
programmetaja	02i1
programmetajs	02i1
programmeur	0BS2
programmierer	0661
programmoer	0721
programmor	0721
programmør	0721
programmētāja	02i1
programmētājs	02i1
programozo	02l1
programozó	02l1
programuotoja	02h1
programuotojas	02h1
programátor	02j2
programı	04g1
proiect	0fb1
proiecte	0fb1
proiectul	0fb1
proje	0m;1
proje adi	0m;1
proje adı	0m;1
project	0m<3
project manager	07Q1
projecte	0fA1
projected	06H1
projecten	0m?1
projectes	0fA1
projectnaam	0m?1
projecto	0fE1
projectos	0fE1
projects	0A@1
projekat	0m@1
projekt	0mA=
projekt neve	0mN1
projektai	0mO1
projektant	0mP4
projektantka	02L1
projektas	0mO1
projekte	0mT2
projektek	0mN1
projekter	0mV1
projekti	0mW6
projektid	0m]1
projektin nimi	0m^1
projektit	0m^1
projektledare	02X1
projektname	0a:1
projektnamn	0m_1
projektnavn	0mV1
projektoer	02X1
projektor	02X1
projekts	0m`1
projektu	0eh1
projekty	0ma3
projektör	02X1
projeler	0m;1
projesi	0m;1
projet	0fB1
projeteur	01l1
projeto	0fE1
projetos	0fE1
projets	0fB1
prolece	0md1
proleće	0md1
proljece	0me1
proljeće	0me1
promedio	0@T1
promenade	0BU1
promoter	02J1
promotie	0J@1
promotion	0mf1
promotor	03i2
promotora	03i2
promotore	02J1
promotrice	02J1
promovendus	0;71
promoviert	0mf1
proofreader	02;1
propedeuse	01^1
properties	01`1
prosecna ocena	0mg1
prosek	0mg1
prosek ocena	0mg1
prosečna ocena	0mg1
prosiding	0:X1
prosjecna ocjena	0gG1
prosjek	0gG1
prosjek ocjena	0gG1
prosjekt	0mh2
prosjekter	0mj1
prosjektnavn	0mj1
prosječna ocjena	0gG1
prospech	0B<2
prospective	06H1
prospektas	0411
prospekts	0@11
prospěch	0U31
prostovoljec	0Fg1
prostovoljka	0Fg1
protesico	01Q1
prothesiste	01l1
prothésiste	01l1
protésico	01Q1
provincia	03d1
provincie	0`D1
provinsi	0GB1
proyecto	0fC1
proyectos	0fC1
proyek	0eM1
proġett	0lm1
pruefer	0=f2
prueferin	03@1
pruefung	0=C1
prufer	0=f2
pruferin	03@1
prufung	0=C1
prukaz	0Al1
prumer	0U31
pruvodce	0?b1
pruvodkyne	0?b1
prvostopenjski	0HM1
prvostupnica	0k`1
prvostupnik	0k`1
przedsiebiorstwo	03R1
przedsiębiorstwo	03R1
przedstawiciel	02L1
przedszkole	04E1
przeglad	07j1
przegląd	07j1
przewidywane	0jO1
przewidywany	0jO1
przewodniczaca	02L1
przewodniczacy	02L1
przewodniczka	02L1
przewodnicząca	02L1
przewodniczący	02L1
przewodnik	02L1
przychodnia	03R1
práca z domu	0e?1
prácticas	01Q1
právnik	0AA1
právnička	0C42
právník	0?b1
prädikat	01P1
préfecture	01m1
prémio	00N1
préparateur	01l1
préparatrice	01l1
présent	00a1
président	01l1
présidente	01l1
prévisionnel	08d1
prévu	08d1
prévue	08d1
prêmio	00N1
príspevok	0C21
próf	0eN1
prófessor	0>]1
prüfer	0=f2
prüferin	03@1
prüfung	0=C1
prēmija	00C1
průkaz	0Al1
průměr	0U31
průvodce	0?b1
průvodkyně	0?b1
psc	0g02
psc1	03h1
pse1	03h1
pse2	03h1
psichologas	02h1
psicoleg	02U1
psicologa	0mk4
psicologo	0733
psicòleg	02U1
psicòloga	02U1
psicóloga	03i2
psicólogo	03i2
psiholog	0mo4
psihologs	02i1
psikolog	0T02
psm	01c1
pst	0`>1
psuhholoog	01M1
psycholog	0784
psychologist	02;1
psychologue	01l1
psycholoog	0271
psychológ	0911
psychomotricien	01l1
psykolog	05n3
psykologi	0611
pszichologus	02l1
pszichológus	02l1
psühholoog	01M1
psč	0g02
pt	0n32
pta	09?1
pte	0n52
pte ltd	00e1
pty	00e1
pty ltd	00e1
pub	01`1
pubblicato	07X1
pubblicazione	07X1
pubblicazioni	07X1
publicacao	05]1
publicacio	0A41
publicacion	0231
publicaciones	0231
publicació	0A41
publicación	0231
publicacoes	05]1
publicado	0A22
publicat	0A02
publicatie	07b1
publicaties	07b1
publication	0261
publications	07U2
publicação	05]1
publicações	05]1
publicerad	0N71
publiceret	03G1
publie	0261
publikace	0Hm1
publikacia	0C21
publikacija	0n74
publikacio	0I51
publikacja	07j1
publikation	0921
publikationen	0921
publikácia	0C21
publikáció	0I51
publikācija	0I11
publisert	0Yo1
published	01T1
publishers	01`1
publishing	01`1
publié	0261
puchar	0On1
pucko otvoreno uciliste	0n;1
puerta	09i1
puheenjohtaja	0TA2
puheenvuoro	0M`1
puheterapeutti	0611
puiestee	0`C1
puikiai	0]n1
puikus	0]n1
puisto	0971
pultos	0=>1
puppeteer	02;1
purser	02;1
pusat	08A1
pustakawan	02Q1
put	0n<2
putkiasentaja	0611
puuseppa	0611
puuseppae	0611
puuseppä	0611
puutarhuri	0611
pučko otvoreno učilište	0n;1
pza	09i1
página	0n>2
pályázat	0001
până	0iI1
până la	0iI1
până în	0iI1
până în prezent	02F1
pâtissier	01l1
pâtissière	01l1
pädagog	0661
päiväkoti	0W[2
pätevyys	0i92
pääaine	0\T1
päällikkö	0611
på	0i21
på distans	0I61
på nett	0P<1
pågående	0i32
pågår	0fg1
pædagog	0721
pék	02O2
pékség	07k1
pénztáros	02O2
pépinière	01m1
pêcheur	01l1
pós-doutorado	0K41
pós-graduação	0Mh1
pós-graduação em	0Mh1
póster	0231
pósters	0231
pôle	0AJ1
pôster	05]1
pôsteres	05]1
põhiharidus	0Z<1
põhikool	0471
pārdevēja	02i1
pārdevējs	02i1
pārstāvis	02i1
pārvalda brīvi	0?c1
pētniece	02i1
pētnieks	02i1
płynnie	0<71
płynny	0<71
přednáška	0Hm1
předpoklad	0g?1
předpokládané	0g?1
předseda	0?b1
předsedkyně	0?b1
překladatel	07>1
příspěvek	0Hm1
qa	07Q1
qpa	0BL1
qts	0N?1
quaderni	07X1
quaderns	0A41
quadra	04f1
quadro	02J1
quai	05G1
qualifica	0n@2
qualifica di	08e1
qualifica professionale	08e1
qualificacio	0N@1
qualificació	0N@1
qualified	01j1
qualifizierender hauptschulabschluss	01O1
quan	0B_1
quan doc	0:]1
quan ly	0:]1
quan tri vien	0:]1
queseria	03?1
quesería	03?1
quimic	02U1
quimica	02V2
quimico	03i2
quy	0<31
químic	02U1
química	02V2
químico	03i2
quản lý	0:]1
quản trị viên	0:]1
quản đốc	0:]1
quận	0B_1
quỹ	0<31
r	0e81
ra	02;1
raadgivare	02X1
raadgiver	06F2
raadgivning	0MK2
raadslid	0271
raamat	0431
raamatukogu	05R1
raamatupidaja	01M1
raatali	0611
rabbi	02;1
racunovoda	0>n2
racunovodja	0Fg1
racunovodkinja	0Fg1
rad	0Bl2
rad od kuce	0e<2
rad od kuće	0e<2
radca	02L1
radgivare	02X1
radgiver	06F2
radgivning	0MK2
radgjafi	0>]1
radio operator	02;1
radiographer	02;1
radionica	0AM2
radna	02L1
radna biografija	0>`1
radnica	0>n2
radnik	0>n2
radny	02L1
radstefna	0@L1
raduneyti	06i1
raeaetaeli	0611
rafvirki	0>]1
ragel	0aH1
ragioniera	02J1
ragioniere	02J1
rahastonhoitaja	0TA2
rahuldav	0ZA1
railways	01`1
raitti	0971
rajonas	0411
rakenduskorgharidus	0;O1
rakenduskorgkool	0471
rakenduskõrgharidus	0;O1
rakenduskõrgkool	0471
rakennus	06g1
rakpart	0461
raksts	0I11
raktaros	0=>1
raktáros	0=>1
rama	0Mc1
rambla	0:71
ranger	02;1
rannog	06S1
rannsakandi	0>]1
rannóg	06S1
ranta	0971
raportti	0M`1
rapport	06I3
rappresentante	02J1
rathaus	03]1
ratp	01m1
raumausstatter	0661
ravintola	06g1
ravitsemusterapeutti	0611
razgovorno	0nB1
raziskovalec	0Fg1
raziskovalka	0Fg1
razoavel	0DE1
razoável	0DE1
razveden	0el2
razvedena	0el2
razvijalec	0Fg1
razvijalka	0Fg1
razvojni	0>m1
računovodja	0Fg1
računovodkinja	0Fg1
računovođa	0>n2
raġel	0aH1
rd	0nC2
re	0MQ1
realexamen	0R71
realizador	01Q1
realizadora	01Q1
realschulabschluss	01O1
realschule	0=b1
realty	01`1
reatha	06B1
rebbiegha	0nE1
rebbiegħa	0nE1
rebbieh	0?M1
rebbieħ	0?M1
recensioni	07X1
recenzio	0I51
recenzió	0I51
recenzja	07j1
recepcioner	0[C1
recepcionista	02R3
recepcios	02l1
recepciós	02l1
recepcjonista	02L1
recepcjonistka	02L1
recepcna	0AA1
recepcni	0?b1
recepcny	0AA1
receptioner	02<1
receptionera	02<1
receptionist	0nF5
receptioniste	0271
receptionniste	01l1
receptor	05j1
recepčná	0AA1
recepční	0?b1
recepčný	0AA1
recepționer	02<1
recepționeră	02<1
recompense	00M1
reconeixement	01f1
reconhecimento	00N1
reconocimiento	01e1
recruiter	07Q1
rectorat	01m1
red seal	0311
redacteur	0BS2
redactoare	02<1
redactor	0nK4
redactora	02V2
redactrice	01l1
redakteur	0661
redaktion	03]1
redaktoer	05n3
redaktor	0nO6
redaktore	02f2
redaktorius	02h1
redaktorka	02L1
redaktors	02i1
redaktorė	02h1
redaktör	02X1
redaktør	06F2
redator	01o1
redatora	01o1
redattore	02J1
redattrice	02J1
redazione	03d1
redelijk	0DG1
rederi	0>=3
rederiet	0:91
reditel	07>1
referat	0nU3
referats	0I11
referee	02;1
referendar	0661
referendariat	00<1
referens	02l1
referent	0nX9
referenta	02<1
referente	01l1
referentka	02L1
referentă	02<1
referāts	0I11
refinery	01`1
region	0na5
regione	03d1
regisseur	0nf2
regisseuse	01l1
registered	01j1
registrar	02;1
registratie	0>L1
registration	01j1
registrator	02X1
registro	0?a1
rehber	05g1
rehtori	0611
reinigungskraft	03@1
reiprennandi	0QF1
reisebuero	03]1
reiseburo	03]1
reisebüro	03]1
rektor	05n3
rektorova nagrada	0061
rekvalifikace	0b:1
relatore	02J1
relatrice	02J1
relawan	02Q1
relazione	07X1
relazioni	07X1
remota	0nh2
remote	0nj4
remotely	0Q]1
remoto	0nn3
remplacant	01l1
remplacante	01l1
remplaçant	01l1
remplaçante	01l1
rencana	0G^1
rendelo	07k1
rendelő	07k1
rendor	0=>1
rendőr	0=>1
rengoeringsassistent	0721
rengoringsassistent	0721
rengøringsassistent	0721
renholder	0<B1
repartidor	01Q1
repartidora	01Q1
reparto	0Gg1
reporter	0o12
representante	01o1
representative	02;1
reprezentant	02<1
repórter	01o1
requisiteur	0661
research assistant	02;1
researcher	02;1
resena	0231
resenas	0231
resenha	05]1
resenhas	05]1
resepsionis	02Q1
resepsiyonist	05g1
resepsjonist	0<B1
reseña	0231
reseñas	0231
residence	05G1
resident	02;1
residente	01o1
resort	01`1
responsabil	02<1
responsabila	02<1
responsabile	02J1
responsabilă	02<1
responsable	0o33
responsavel	01o1
responsável	01o1
ressort	0711
restaurace	0Gb1
restauracia	03b1
restauracja	03R1
restaurang	01=1
restaurant	0o68
restaurante	0;[2
restaurants	01m1
restaurator	0661
restauratore	02J1
restauratrice	02J1
restavracija	0?=1
resto	01m1
restonomi	0561
restoran	0o>5
restoranas	03c1
restorani	0441
restorans	06X1
restoranı	0441
restorer	02;1
restorāns	06X1
result	00U1
resume	0e61
resumo	05]1
reszleg	0D^1
retail	0oC2
retning	0oE2
rettindi	0^e2
review	01T1
reviewer	02;1
reviews	01T1
revija	0[Y1
revisor	0oG5
revisora	0733
revisore	02J1
revista	0oL4
revistă	07W1
revizor	0[C1
revue	0261
revues	0261
rezension	0921
rezensionen	0921
rezeptionist	0661
rezident	02<1
reznik	0?b1
reštaurácia	03b1
rhce	01c1
rhcsa	01c1
riaditel	0911
riaditeľ	0911
riarthoir	0421
riarthóir	0421
ricercatore	02J1
ricercatrice	02J1
ricerkatur	05X1
richter	03@1
richting	03H1
riconoscimento	00P1
ridic	07>1
ridicsky prukaz	0Al1
rigger	02;1
rigorosum	0=?1
rijbewijs	0>L1
rilasciata	0D11
rilasciato	0D11
rimelig	0ck1
ring	0BU1
ringevikar	0oP2
rinne	0971
ristorant	08V1
ristorante	03d1
ritari	0>]1
ritgerd	0@L1
ritgerð	0@L1
ritstjori	0>]1
ritstjóri	0>]1
rivista	07X1
riwayat hidup	0F71
riċerkatur	05X1
rls	01N1
rndr	0D_2
road	06V1
roadie	02;1
robotnica	02L1
robotnik	0`j2
robotník	0AA1
roc	0oR1
rocenka	0Hm1
rodeny hovorca	0ah1
rodený hovorca	0ah1
rodily	0b01
rodily mluvci	0b01
rodilý	0b01
rodilý mluvčí	0b01
rodny jazyk	0oS2
rodný jazyk	0oS2
rodovia	04f1
rodzimy	0K?1
roerlegger	0<B1
roermokare	02X1
roinn	0oU2
rok	0oW3
rokov	0oZ1
roku	0o[2
roky	0o]2
rolniczka	02L1
rolnik	02L1
ronda	0A72
roofer	02;1
rorlegger	0<B1
rormokare	02X1
route	05G1
rozdzial	07j1
rozdział	07j1
rozhodci	0?b1
rozhodčí	0?b1
rozvedena	0o_2
rozvedeny	0o_2
rozvedená	0o_2
rozvedený	0o_2
rozwiedziona	0Z61
rozwiedziony	0Z61
ročenka	0Hm1
rsa	0oa2
rspp	01N1
rt	0oc2
rua	04f1
rudens	0oe1
rudiments	0<^1
ruduo	0of1
rue	05G1
ruhsat	0=W1
ruim voldoende	0R^1
rukovodilac	07J1
rukovoditelj	0[C1
rumah sakit	08A1
runai	0421
rundfunk	03]1
runner	02;1
runner up	00O1
runner-up	00O1
rupnica	06X1
rutineret	0og1
rw	0GB1
ry	00e1
rybak	02L1
rybar	0?b1
rybář	0?b1
ryhma	0oh2
ryhmae	0oh2
ryhmä	0oh2
rzeczoznawca	02L1
rzeznik	02L1
rzeźnik	02L1
ráðgjafi	0>]1
ráðstefna	0@L1
ráðuneyti	06i1
räätäli	0611
rådgivare	02X1
rådgiver	06F2
rådgivning	0MK2
réceptionniste	01l1
récompense	00M1
rédacteur	01l1
rédactrice	01l1
référent	01l1
référente	01l1
région	01m1
régisseur	01l1
régisseuse	01l1
résidence	05G1
résumé	0e61
részleg	0D^1
réttindi	0^e2
rörmokare	02X1
rørlegger	0<B1
rúnaí	0421
rūpnīca	06X1
s a	00e1
s a de c v	00e1
s a r l	00e1
s a s	00e1
s a u	00e1
s c	00e1
s coop	0oj2
s d	0Tf1
s e	0F31
s h	0F31
s kom	0F31
s l	00e1
s l u	00e1
s n c	00e1
s p	0?=1
s p a	00e1
s pd	0F31
s pohvalom	0gG1
s r l	00e1
s r o	00e1
s t	0F31
s vyznamenanim	0B<2
s vyznamenaním	0U41
s vyznamenáním	0U31
s. coop	03?1
s.a	00e1
s.a. de c.v	00e1
s.a.r.l	00e1
s.a.s	00e1
s.a.u	00e1
s.c	00e1
s.coop	00e1
s.d	0Tf1
s.e	0F31
s.h	0F31
s.kom	0F31
s.l	00e1
s.l.u	00e1
s.n.c	00e1
s.p	0?=1
s.p.a	00e1
s.pd	0F31
s.r.l	00e1
s.r.o	00e1
s.t	0F31
s/a	00e1
s/d	0Tf1
s1	0:M1
s2	0ol2
s3	0JQ1
sa	0on2
saakka	08X2
saangare	02X1
saangerska	02X1
saat ini	0T?1
saatio	06g1
sac	00e1
sach	0;?1
sachbearbeiter	0661
sachkunde	0_Y2
sachkundenachweis	02G1
sachverstaendige	0661
sachverstandige	0661
sachverständige	0661
sada	0FA2
sadasnjost	0FA2
sadašnjost	0FA2
saeaetioe	06g1
saehkoeasentaja	0611
saelger	0721
saeljare	02X1
saemileg	0f@1
saenger	0661
safe	01c1
safeguarding	01j1
safn	06i1
sage femme	01l1
sage-femme	01l1
saggi	07X1
saggio	07X1
sagsbehandler	0721
sahibi	05g1
sahkoasentaja	0611
sailor	02;1
saineolai	1002
saineolaí	1002
sairaala	06g1
sairaanhoitaja	0611
sairaanhoitaja (amk	0561
sairaanhoitaja (yamk	0HQ1
sairaanhoitaja amk	0561
saison d'ete	0N11
saison d'hiver	0Tj1
saison d'été	0N11
saison estivale	0N11
saison hivernale	0Tj1
saisonkraft	09?1
saisonnier	01l1
saisonniere	01l1
saisonnière	01l1
sajf	1021
sajtohaz	07k1
sajtóház	07k1
saksbehandler	0<B1
sal lum	0>01
sal-lum	0>01
saldatore	02J1
saldatrice	02J1
sales	0m72
salesman	02;1
salesperson	02;1
saleswoman	02;1
saljare	02X1
salon	1033
salut	1062
salve	0=Z1
sambo	0MG1
samboer	0MH1
samenwonend	05E1
samhradh	1081
samlevende	1091
sammelband	0921
samordnare	02X1
samostojni podjetnik	0?=1
samozatrudnienie	03R1
sampai	0Tf1
sampai dengan	0Tf1
sampai saat ini	0T?1
sampai sekarang	0T?1
sampiyon	0<H1
samska	0_^1
samski	0_^1
samtaleniva	0?d1
samtalenivaa	0?d1
samtaleniveau	0ck1
samtalenivå	0?d1
samtalsniva	0Uk1
samtalsnivaa	0Uk1
samtalsnivå	0Uk1
san ve tic	00e1
san. ve tic	00e1
sanayi	0441
sang lap	0:]1
sangare	02X1
sangat baik	0^02
sanger	0Qe3
sangerska	02X1
sanitaeter	0661
sanitar	07>1
sanitater	0661
sanitář	07>1
sanitäter	0661
santa casa	0341
santral gorevlisi	05g1
santral görevlisi	05g1
saopstenje	0g91
saopštenje	0g91
sap certified	01c1
sapeur pompier	01l1
sapeur-pompier	01l1
sapper	02;1
saradnica	07J1
saradnik	07J1
sarjana	0F31
sarkici	05g1
sarl	00e1
sarta	02J1
sarto	02J1
sarunvaloda	10:1
sarunvalodas limeni	10:1
sarunvalodas līmenī	10:1
sas	00e1
sastre	01Q1
sasu	00e1
sat	0=?1
satis elemani	05g1
satis temsilcisi	05g1
satisfacator	0DJ1
satisfăcător	0DJ1
satpam	02Q1
satış elemanı	05g1
satış temsilcisi	05g1
savanore	02h1
savanoris	02h1
savanorė	02h1
savetnica	07J1
savetnik	07J1
savininkas	02h1
savivaldybe	03c1
savivaldybė	03c1
savjetnica	0>m1
savjetnik	0>m1
saya	04a1
sayfa	10;1
sayman	05g1
sbornik	0Hm1
sborník	0Hm1
sc	0521
scade nel	0Oo1
scaffolder	02;1
scala	0@O1
scarso	0D01
scc	01c1
sccl	00e1
schaefer	03@1
schafer	03@1
schauspieler	0661
scheidsrechter	0271
schein	0=C1
schichtfuehrer	0661
schichtfuhrer	0661
schichtführer	0661
schiedsrichter	0661
schilder	0271
schlosser	0=f2
schlosserin	03@1
schneiderin	09?1
schoeffe	03@1
schoeffin	03@1
schoffe	03@1
schoffin	03@1
scholar	02;1
scholarship	00O1
scholengemeenschap	08a1
school	10<2
school leaving certificate	0321
school level	0<S1
school of	01_1
schoonheidsspecialist	0IN1
schreiner	0661
schreinerei	03]1
schriftfuehrer	09A2
schriftfuehrerin	09?1
schriftfuhrer	09A2
schriftfuhrerin	09?1
schriftführer	09A2
schriftführerin	09?1
schuetzenverein	03]1
schulabschluss	01O1
schule	0U12
schulkenntnisse	0651
schulung	0Pl2
schutzenverein	03]1
schweisser	0661
schweisserpass	02G1
schweißer	0661
schweißerpass	02G1
schwerpunkt	0Nk1
schwester	03@1
schwimmbad	03]1
schäfer	03@1
schöffe	03@1
schöffin	03@1
schützenverein	03]1
scientist	02;1
scienziato	02J1
scierie	01m1
scoala	0811
scoala de arte si meserii	0:`1
scoala gimnaziala	0811
scoala postliceala	10>2
scoala profesionala	0:`1
scoil	01W1
scolaire	0<^1
scolaireacht	0?H1
scolastica	0D01
scolastico	0<I2
scolastico buono	0Hj1
scoláireacht	0?H1
scop	00e1
scopus	01n1
score	00U1
scottish highers	0321
scrum master	10@3
scuola	01d1
scuola di specializzazione	0^81
scuola media	01d1
scuola primaria	01d1
scuola superiore	01d1
sdn bhd	00e1
sdruzeni	0Gb1
sdružení	0Gb1
se	00e1
se traja	0FC1
seafarer	02;1
seaman	02;1
seamstress	02;1
secao	0HY1
seccao	0HY1
seccio	0I?1
seccion	0HZ1
secció	0I?1
sección	0HZ1
second class	00U1
second mate	02;1
second place	00O1
secondary education	0321
secondary school	01_1
secondary school certificate	0321
secouriste	01l1
secours	01m1
secretaire	01l1
secretar	0>82
secretara	02<1
secretaresse	0271
secretari	02U1
secretaria	10C4
secretario	03i2
secretaris	0=c2
secretary	02;1
secretară	02<1
secretària	02U1
secretária	01o1
secretário	01o1
secrétaire	01l1
secteur	0AJ1
sectia	0G41
sectie	10G2
section	0?W1
sector	0521
sectorul	0521
secundaria	0Ma2
secundaria tecnica	0;61
secundaria técnica	0;61
secundario	00K1
secundària	0=11
secundário	00K1
secção	0HY1
secția	0G41
secție	0G41
sedaj	0FC1
sedan	0Nc1
sedang	0Dh1
sedanjost	0FC1
sedzia	02L1
sef	10I4
sefa	02<1
sefi	05g1
seged	02O2
segedmunkas	0=>1
segretaria	02J1
segretario	02J1
segretarja	05X1
segretarju	05X1
segundo grau	00K1
segundo lugar	01e1
segundo premio	01e1
seguradora	0341
seguros	0;[2
segéd	02O2
segédmunkás	0=>1
sehr gut	0Pn2
sehr gute kenntnisse	0Pn2
seit	01J1
seit dem	01J1
seite	10M1
sejak	10N2
sekarang	0T?1
sekce	0IH1
sekcia	0IM1
sekcja	0KC1
sekolah	0O61
sekolah dasar	0O61
sekolah menengah	0O61
sekolah tinggi	0O61
sekretaer	0Qe3
sekretar	10P3
sekretare	02i1
sekretarica	07J1
sekretaris	02Q1
sekretarka	0Rl3
sekretars	02i1
sekretarz	02L1
sekreter	05g1
sekreterare	02X1
sekreteri	05g1
sekretore	02h1
sekretorė	02h1
sekretárka	0AA1
sekretářka	0?b1
sekretär	10S2
sekretær	06F2
sekretāre	02i1
sekretārs	02i1
seksi	0;=1
seksjon	10U1
sektion	10V2
sektor	10X3
sekundarabschluss	01O1
sekundarabschluss i	01O1
selam	0T^1
selamat datang	0So1
selbstaendig	09?1
selbstandig	09?1
selbststaendig	0QM2
selbststandig	0QM2
selbstständig	0QM2
selbständig	09?1
self employed	01`1
self-employed	01`1
selger	0<B1
seller	0V?1
selskab	0;<1
selskap	0:91
selts	05R1
selvstaendig	10[1
selvstendig naeringsdrivende	10\1
selvstendig næringsdrivende	10\1
selvstændig	10[1
semaine	10]1
semaines	10]1
semana	10^2
semanas	10^2
seminaari	10`2
seminaire	0Pk1
seminar	10b:
seminari	10l1
seminario	10m3
seminarium	1103
seminary	01_1
seminer	0L;1
semineri	0L;1
seminár	1131
seminário	0@o1
seminář	1141
sempozyumu	0>O1
sena	1151
senac	0AU1
senai	0AU1
sene	1161
senior	0Te1
seniorenheim	03]1
senter	0:91
seo	07Q1
seppa	0611
seppae	0611
seppä	0611
serbest	0441
serfraedingur	1172
sergeant	02;1
serhaefing	02I1
serralheiro	01o1
serrurier	01l1
sertificets	06Y1
sertificēts	06Y1
sertifika	0=W1
sertifikaat	0YV1
sertifikaatti	1192
sertifikali	0=W1
sertifikalı	0=W1
sertifikasi	11;2
sertifikası	0=W1
sertifikat	11=4
sertifikatas	08`1
sertifikats	06Y1
sertifikuotas	08`1
sertifikāts	06Y1
sertifioitu	0451
sertifisering	03o1
sertifisert	03o1
serveerster	0271
servei	0I?1
serveis	03k1
servente	01o1
server	02;1
serveur	01l1
serveuse	01l1
service	0AJ1
servicekraft	0=Q2
services	01`1
servicio	0HZ1
servicios	03?1
serviciul	0G41
servicos	0341
servirka	0?b1
servitoer	0VP2
servitor	0VP2
servitris	02X1
servitör	02X1
servitør	0<B1
servizi	03d1
serviços	0341
servsafe	01c1
servus	0S61
servírka	0?b1
sesongarbeider	0<B1
sestra	0C42
setaliste	0:21
setany	0461
setmana	11A1
setmanes	11A1
setor	0HY1
setter	02;1
settimana	11B1
settimane	11B1
settore	11C2
setzer	0661
seura	06g1
sexton	02;1
sezione	0Gg1
sezonier	02<1
sezoniera	02<1
sezonieră	02<1
seção	0HY1
sgpa	0BL1
shepherd	02;1
shipping	01`1
shipyard	01`1
shop	01`1
short course	0DZ1
shortlisted	00O1
shrm	01c1
si	11E1
sia	00e1
siandien	0F61
sicher	0Pn2
sicherheitsunterweisung	02G1
sida	11F1
sidan	11G1
side	11H2
side project	0A@1
siden	0QB2
siderurgica	0341
siderúrgica	0341
sidlisko	0e@1
sidliste	0@N1
sieger	0j^2
siegerin	00:1
siele	0=?1
sieu thi	0<31
sieviesu	11J1
sieviete	11J1
sieviešu	11J1
signaller	02;1
signalman	02;1
sigorta	0441
sigurvegari	00;1
sihteeri	0611
siiani	0Ta1
siivooja	0611
sijainen	11K2
silpnai	0iB1
silver	00O1
silver medal	00O1
sim	0=a1
sim a	0=a1
sim c	0=a1
simdi	0?o1
simposio	05]1
simpozion	07W1
simpósio	05]1
since	11M1
sindaco	02J1
sindicato	0;[2
sinds	11N1
singel	0Ga1
single	0Bg1
sino a	0Oo1
sino al	0Oo1
sirket	0441
sirketi	0441
sistemas	0;[2
sistemes	03k1
sistemi	03d1
sitesi	0@01
siuo metu	0F61
sivilingenioer	0M51
sivilingenior	0M51
sivilingeniør	0M51
siviloekonom	0M51
sivilokonom	0M51
siviløkonom	0M51
sivu	11O1
sivuaine	0\T1
six sigma	01c1
sixth form	01_1
siêu thị	0<31
sjaafoer	0<B1
sjafor	0<B1
sjalfbodalidi	0>]1
sjef	0<B1
sjoeman	02X1
sjoemann	0<B1
sjomadur	0>]1
sjoman	02X1
sjomann	0<B1
sjukgymnast	02X1
sjukhus	01=1
sjukhuset	01=1
sjukrahus	06i1
sjukskoeterskeexamen	03>1
sjukskoeterskeprogrammet	03>1
sjukskoterskeexamen	03>1
sjukskoterskeprogrammet	03>1
sjuksköterskeexamen	03>1
sjuksköterskeprogrammet	03>1
sjálfboðaliði	0>]1
sjåfør	0<B1
sjómaður	0>]1
sjöman	02X1
sjømann	0<B1
sjúkrahús	06i1
sk	0@01
skaadespelare	02X1
skadespelare	02X1
skarbniczka	02L1
skarbnik	02L1
skild	0MG1
skilled	0Te1
skilt	11P2
skipper	11R4
skipstjori	0>]1
skipstjóri	0>]1
skiries	0en1
skirteini	0^e2
skladiscnik	0Fg1
skladistar	0>m1
skladištar	0>m1
skladiščnik	0Fg1
skladnice	0?b1
skladnik	0C42
skladník	0C42
sklep	03R1
skoeterska	02X1
skola	11V7
skola primarja	04T1
skola sekondarja	04T1
skolan	0S>1
skole	11]2
skolekundskaber	0=J1
skolekunnskaper	0=K1
skolen	11]2
skoleni	1141
skolenie	1131
skoli	04M1
skolinn	04M1
skolkunskaper	0<m1
skolotaja	02i1
skolotajs	02i1
skolotāja	02i1
skolotājs	02i1
skoterska	02X1
skr poczt	0551
skr. poczt	0551
skraddare	02X1
skraeddare	02X1
skraedder	0721
skrbnik	0Fg1
skredder	0<B1
skribent	02X1
skripsi	0:X1
skripta	0Ym2
skriptá	0C21
skräddare	02X1
skrædder	0721
skuespiller	06F2
skup	0g:1
skupina	11_3
skuska	0Am1
skyrius	11b2
skyrsla	0@L1
skådespelare	02X1
skírteini	0^e2
skóli	04M1
skólinn	04M1
sköterska	02X1
skúška	0Am1
skýrsla	0@L1
sl	00e1
sladek	0?b1
sladovna	0Gb1
sladovnik	0?b1
sladovník	0?b1
slager	0271
slagter	0721
slaktare	02X1
slakter	0<B1
slaugytoja	02h1
slimnica	06X1
slimnīca	06X1
slobodna	11d1
slobodny	11d1
slobodná	11d1
slobodný	11d1
slta	0VK1
slu	00e1
slusarz	02L1
slutbetyg	11e2
sluzba	10X3
služba	10X3
sládek	0?b1
sma	11g4
smart working	00k1
smed	05n3
smer	11k2
smid	0;71
smidur	0>]1
smiður	0>]1
smjer	11m1
smk	11g4
smp	11n2
sncf	01m1
snekker	0<B1
snickare	02X1
snin	1151
snit	0LP1
snitt	0RB1
snittbetyg	0=h1
so	1202
so cap	0dL1
so yeu ly lich	0U01
soavtor	0[Y1
sobresaliente	0@T1
sobrid	0_K1
soc	0L^1
soc coop	00e1
soc. coop	00e1
soci	02U1
socia	0mk4
social worker	02;1
sociale hygiene	0>L1
sociale hygiëne	0>L1
sociedad	03?1
sociedade	0341
societa	03d1
societat	03k1
societate	03\1
societe	01m1
society	01`1
società	03d1
socio	0733
socionomexamen	03>1
société	01m1
sodelavec	0Fg1
sodelavka	0Fg1
sodien	0_K1
soehne	09C1
soemand	0721
soemmerska	02X1
sofer	02<1
soferis	02i1
sofor	1223
soforu	05g1
software	01`1
sofőr	02O2
sohn	09C1
sohne	09C1
sok	0@01
sokagi	0@01
sokak	0@01
sokağı	0@01
sola	0LM1
soldador	03i2
soldadora	03i2
soldat	0[Q4
soldier	02;1
solicitor	02;1
solid	0CQ1
solide	06O1
solide kenntnisse	06O1
soloist	02;1
solteira	1251
solteiro	1251
solter	0A>1
soltera	1262
soltero	1281
soltys	02L1
soluciones	03?1
solucions	03k1
solucoes	0341
solumadur	0>]1
solutions	01`1
soluzioni	03d1
soluções	0341
somand	0721
some experience	0O>1
some knowledge	0<S1
sommar	1291
sommaren	1291
sommarjobb	0N\1
sommarvikarie	0N\1
sommelier	12:4
sommeliere	08E2
sommelière	08E2
sommer	12>3
sommeren	12A2
sommerhjelp	0F91
sommerjobb	0F91
sommersaison	12C1
sommersemester	12C1
sommerska	02X1
son	01`1
sonbahar	0S\1
song ngu	0;V1
song ngữ	0;V1
sono	0VN1
sonographer	02;1
sons	01`1
sopir	02Q1
sor	0461
sorumlu	05g1
sorumlusu	05g1
sorvaaja	0611
sos	12D2
sose	12C1
soseaua	0521
sosionomi	0561
sotilas	0611
sou	12F2
sou a	0BM1
sou o	0BM1
soucasne	0:I1
soucasnost	0:I1
soucasnosti	0:I1
soudce	0?b1
soudeur	01l1
soudeuse	01l1
sound engineer	02;1
sous chef	02;1
soustruznik	0?b1
soustružník	0?b1
soutez	0051
souteze	0051
soutěž	0051
soutěže	0051
současnost	0:I1
současnosti	0:I1
současně	0:I1
soy	0bE1
sołtys	02L1
soš	0Eg1
sp j	00e1
sp k	00e1
sp z o o	00e1
sp. j	00e1
sp. k	00e1
sp. z o.o	00e1
spa	00e1
sparkasse	03]1
sparte	0711
spawacz	02L1
speciale	12H1
specialisatie	03H1
specialisation	12I2
specialist	12K6
specialista	12Q5
specialistas	02h1
specialiste	02f2
specialistka	0C42
specialists	02i1
specialistsjukskoeterska	0Bh1
specialistsjukskoterska	0Bh1
specialistsjuksköterska	0Bh1
specialistă	02<1
specialistė	02h1
specialitate	0m61
specialite	0OZ1
specialitāte	0m61
specializace	0g;1
specializacia	12V1
specializacija	0\Z1
specializacio	12W1
specializare	0Jh1
specializarea	0Jh1
specialization	0C]1
specializing in	0C]1
specializzazione	12X2
specializáció	12W1
specialybe	0\Z1
specialybė	0\Z1
specijalist	0[C1
specijalista	07J1
speciāliste	02i1
speciālists	02i1
specjalista	02L1
specjalistka	02L1
specjalizacja	0ZU1
specjalnosc	0ZU1
specjalność	0ZU1
spedition	03]1
spesialis	02Q1
spesialisering	0Pb1
spesialist	0<B1
spesialsykepleier	0M51
spesialutdanning	0M51
spetsialist	01M1
spezialist	12Z2
spiewaczka	02L1
spital	03\1
spitali	06i1
spitalul	03\1
spizjar	05X1
spiżjar	05X1
splaiul	0521
spletno	0e;1
splosna matura	0j`1
splošna matura	0j`1
spodziewany	0jO1
spol s r o	00e1
spol. s r.o	00e1
spoldzielnia	03R1
spolecnost	0Gb1
spolek	0Gb1
společnost	0Gb1
spolka	03R1
spolocnost	03b1
spoločnosť	03b1
spoluautor	07>1
sportverein	03]1
sposata	0AI1
sposato	0AI1
sposobilost	0Am1
sprachdiplom	0GU1
sprachzertifikat	0GU1
spray painter	02;1
sprecher	09=2
sprecherin	03@1
spricevalo	0Ak1
spring	12\1
spring semester	12\1
spring term	12\1
springer	12]2
springerin	09?1
spričevalo	0Ak1
sprzedawca	02L1
sprzedawczyni	02L1
sptar	08V1
spuiter	0271
spécialisation	0OZ1
spécialité	0OZ1
spítali	06i1
spółdzielnia	03R1
spółka	03R1
spôsobilosť	0Am1
sqaq	0FL1
squad	0?W1
squad lead	02;1
square	0:32
sraid	0801
sre	0DN2
sredni	12_2
srednia	12a2
srednia ocen	0gE1
srednie	0KB1
srednio	0K11
srednio zaawansowany	0K11
srednio zaawansowany wyzszy	0Il1
sredniozaawansowana	0K11
sredniozaawansowany	12_2
sredniozaawansowany wyzszy	0Il1
srednja izobrazba	0j`1
srednja raven	0j]1
srednja razina	0nB1
srednja skola	12c3
srednja sola	0LM1
srednja strokovna izobrazba	0j`1
srednja strucna sprema	12f2
srednja stručna sprema	12f2
srednja škola	12c3
srednja šola	0LM1
srednje	12h6
srednje dobro	0j]1
srednjesolska izobrazba	0j`1
srednješolska izobrazba	0j`1
srednji	12n1
srednji nivo	12n1
srl	00e1
sráid	0801
ss	0Eg1
ssc	00F1
sss	12f2
sst	03h1
st	0nC2
staatlich geprueft	12o1
staatlich gepruft	12o1
staatlich geprüft	12o1
staatsexamen	00<1
stabilimenti	03d1
stabilimento	03d1
stadare	02X1
stadig	0VI1
stadt	09C1
stadtrat	03@1
stadtwerke	03]1
staedare	02X1
staf	02Q1
staff	0m72
stage de formation	0Pk1
stage hand	02;1
stage manager	02;1
stagehand	02;1
stagiair	1302
stagiair(e	0;71
stagiaire	1322
stagiar	0>82
stagiara	02<1
stagiară	02<1
stagionale	02J1
stagione estate	0Ml1
stagione estiva	0Ml1
stagione invernale	1341
stagista	02J1
stajyer	05g1
stajyeri	05g1
stale	0JE2
stan	0?R1
standardiste	01l1
staplerschein	02G1
starfsferilskra	0OX1
starfsferilskrá	0OX1
starfsmadur	0>]1
starfsmaður	0>]1
starosta	0?b1
starostka	0?b1
starostwo	03R1
start up	08T2
start-up	08T2
startup	08T2
station	0711
statistician	02;1
statni jazykova zkouska	0Y:1
stavby	0Gb1
stavbyvedouci	0?b1
stavbyvedoucí	0?b1
stazist	0>m1
stazista	1353
stazistka	0C42
stazuotojas	02h1
stazysta	02L1
stazystka	02L1
stażysta	02L1
stażystka	02L1
stažist	0>m1
stažista	07J1
stažuotojas	02h1
ste	1381
steeg	0Ga1
steig	0BU1
steuermann	03@1
steward	0UP2
stewardesa	1392
stewardess	13;3
stewardesse	0721
stewardesă	02<1
stichting	0331
stieg	0BU1
stien	0;S1
stiftelse	0@C2
stifter	0721
stiftung	03]1
stigen	05F1
stigur	0Rb1
stipend	0[d1
stipendet	0[d1
stipendi	06h1
stipendiat	0<B1
stipendiet	0lQ1
stipendija	13>5
stipendium	13C6
stiurthoir	0421
stivuitorist	02<1
stiúrthóir	0421
stjori	0>]1
stjóri	0>]1
stm	0VK1
stock controller	02;1
stockman	02;1
stofa	06i1
stofnandi	0>]1
stofnun	06i1
stoker	02;1
stolar	13I3
stolarz	02L1
stolár	0AA1
stonemason	02;1
store	01`1
storekeeper	02;1
stores	01`1
stowarzyszenie	03R1
str	13L2
straaket	05F1
straat	0Ga1
strada	13N2
straede	0Qa1
straeti	0Rb1
straipsnis	0[51
straket	05F1
strana	13P1
strasse	0BU1
strata 1	0F31
strata 2	0iM1
strateg	02X1
strategist	02;1
strazak	02L1
strazny	0?b1
straße	0BU1
strażak	02L1
stredisko	13Q2
stredna odborna skola	0_n1
stredna skola	0_n1
stredne	13S2
stredne pokrocila	13S2
stredne pokrocily	13U4
stredne pokročilá	0\91
stredne pokročilý	13Y2
stredni odborne	0b:1
stredni prumyslova skola	0Eg1
stredni skola	0Eg1
stredná odborná škola	0_n1
stredná škola	0_n1
stredoskolske	13[2
stredoskolske s maturitou	0b:1
stredoskolske vzdelani	0b:1
stredoskolske vzdelanie	0b;1
stredoškolské	0b;1
stredoškolské vzdelanie	0b;1
street	06V1
stribrny	0051
strojirny	0Gb1
strojvedouci	0?b1
strojvedoucí	0?b1
strojírny	0Gb1
strokovni izpit	0Ak1
strokovnjak	13]2
strokovno	13_1
strona	13`1
strong	0Te1
strucni ispit	0K52
strucni studij	0k`1
strucnjak	13a4
strukovne studije	0=B1
strukturovany zivotopis	13e2
strukturovaný životopis	0lX1
strukturvieniba	0F>1
struktūrvienība	0F>1
strungar	02<1
stručni ispit	0K52
stručni studij	0k`1
stručnjak	13a4
strážný	0?b1
stråket	05F1
stræde	0Qa1
stræti	0Rb1
stuckateur	0661
student	13g3
student assistant	02;1
studentereksamen	00E1
studentermedhjaelper	0LQ2
studentermedhjælper	0LQ2
studentexamen	0R71
studentische hilfskraft	09?1
studentsprof	0SB1
studia	0C21
studia doktoranckie	0K91
studia i stopnia	0XT1
studia ii stopnia	0Y>1
studia inzynierskie	0XT1
studia inżynierskie	0XT1
studia licencjackie	0XT1
studia magisterskie	0Y>1
studia podyplomowe	0Y>1
studie	0Hm1
studiekompetanse	07i1
studiengang	0Nk1
studienrichtung	0Nk1
studieprogram	0Pb1
studieretning	0Nl2
studierichting	03H1
studiespesialisering	0Pb1
studii aprofundate	0HG1
studii de masterat	0HG1
studii doctorale	0J=1
studii liceale	0:`1
studii medii	0:`1
studii postliceale	0CL1
studii postuniversitare	0HG1
studii superioare	0HF1
studii universitare de licenta	0HF1
studii universitare de licență	0HF1
studij	11m1
studija	13j2
studijni obor	0g;1
studijni prumer	0U31
studijny odbor	12V1
studijny program	12V1
studijní obor	0g;1
studijní průměr	0U31
studijska smer	13l1
studijski program	11k2
studiju programa	0\Z1
studiju programma	0m61
studijų programa	0\Z1
studio	13mB
studio legale	03d1
studios	01`1
studiu	07W1
studium	14?2
studium policealne	0jf1
studyosu	0441
stuudio	05R1
stx	00E1
stylist	02;1
styliste	01l1
stypendium	0On1
styreleder	0oP2
styrelseledamot	0N\1
styrelsen	0;<1
styremedlem	0oP2
styrkur	00;1
styrmann	0F91
stále	0JE2
státní jazyková zkouška	0Y:1
stážista	0C42
stážistka	0C42
städare	02X1
stígur	0Rb1
stúdentspróf	0SB1
stúdió	07k1
stüdyosu	0441
středisko	0IH1
střední odborné	0b:1
střední průmyslová škola	0Eg1
střední škola	0Eg1
středně	0\:1
středně pokročilá	0\:1
středně pokročilý	14A2
středoškolské	0b:1
středoškolské s maturitou	0b:1
středoškolské vzdělání	0b:1
stříbrný	0051
su an	0?o1
su anda	0?o1
sub editor	02;1
sub-editor	02;1
subdirector	01Q1
subdirectora	01Q1
subeditor	02;1
subesi	0>c1
subgerente	01Q1
submitted	01T1
sucasnost	0IV1
sucasnosti	0IV1
sudor	02<1
sufficiente	14C2
sugarut	0461
sugis	14E1
sugárút	0461
suhtlustasand	0ZA1
suite	06V1
sujuva	0MW1
sujuva suullinen ja kirjallinen	0MW1
sujuvasti	0MW1
sumar	14F1
summa cum laude	0BL1
summer	14G1
summer season	14G1
summer term	14G1
sunt	0`=1
sunum	0>O1
superintendent	02;1
superior completo	0:d1
superior de tecnologia	0:d1
superior em	0:d1
supermarche	01m1
supermarché	01m1
supermarket	01`1
supermarkt	0331
supermercado	0;[2
supermercados	0;[2
supermercat	03k1
supermercato	03d1
superviseur	01l1
supervisor	14H5
supervisora	02R3
supervisore	02J1
supervizor	02<1
suppleant	01l1
suppleante	01l1
supplente	02J1
suppléant	01l1
suppléante	01l1
support worker	02;1
suradnica	0>m1
suradnik	0>m1
surat izin	0=a1
surgeon	02;1
surgery	01`1
surucu belgesi	0=W1
surveillant	01l1
surveillante	01l1
surveyor	02;1
sutaz	0041
suund	0MS1
suunniteltu	07l1
suunnittelija	0611
suuntautuminen	0\T1
suuntautumisvaihtoehto	0\T1
suureparane	0\R1
suurepärane	0\R1
suvi	14M1
svadlena	0?b1
svaert god	09a2
svaert godt	0PP1
svarec	14N2
svarecsky	0Al1
svarvare	02X1
sveinsprof	0SB1
sveinspróf	0SB1
sveiser	0<B1
sveitarfelag	06i1
sveitarfélag	06i1
svejsecertifikat	02m1
svejser	0721
svend	0721
svendebrev	00E1
svendebrev som	00E1
svendeproeve	00E1
svendeprove	00E1
svendeprøve	00E1
svennebrev	0Nn2
svetovalec	0Fg1
svetovalka	0Fg1
svetsare	02X1
sveucilisni prvostupnik	0k`1
sveucilista	0n;1
sveuciliste	0n;1
sveučilišni prvostupnik	0k`1
sveučilišta	0n;1
sveučilište	0n;1
svid	14P2
sviluppatore	02J1
sviluppatrice	02J1
svið	14P2
svjedodzba	14R2
svjedodžba	14R2
svobodna	14T1
svobodny	14T1
svobodná	14T1
svobodný	14T1
svq	0321
svq level 2	0321
svq level 3	0321
svářeč	14N2
svářečský	0Al1
svært god	09a2
svært godt	0PP1
swiadectwo	0B;1
swiadectwo dojrzalosci	0KB1
swiadectwo maturalne	0KB1
syerske	06F2
sygehus	0;<1
sygeplejerske	0721
sykehjem	0:91
sykehus	0:91
sykepleier	0<B1
sykepleierutdanning	01D1
syksy	14U1
symposia	01T1
symposium	01T1
synagogue	01`1
syndicat	01m1
sysadmin	02;1
systeembeheerder	0271
systeme	03]1
systems	01`1
szabadalom	0I51
szabo	0=>1
szabó	0=>1
szak	12W1
szakacs	02l1
szakerto	14V2
szakertoi	0ca1
szakgimnazium	0[@1
szakgimnázium	0[@1
szakirany	12W1
szakiranyu tovabbkepzes	04j1
szakirány	12W1
szakirányú továbbképzés	04j1
szakiskola	0[@1
szakkepesites	0MR1
szakkozepiskola	0[@1
szakkozgazdasz	04j1
szakképesítés	0MR1
szakközgazdász	04j1
szakközépiskola	0[@1
szakmai erettsegi	0MR1
szakmai oneletrajz	0h11
szakmai oneletrajza	0h11
szakmai érettségi	0MR1
szakmai önéletrajz	0h11
szakmai önéletrajza	0h11
szakmunkas	0MR1
szakmunkas bizonyitvany	0MR1
szakmunkás	0MR1
szakmunkás-bizonyítvány	0MR1
szakos	12W1
szakvizsga	0MR1
szakács	02l1
szakértő	14V2
szakértői	0ca1
szalloda	07k1
szco	03b1
szeminarium	14X1
szeminárium	14X1
szerelo	02l1
szerelő	02l1
szerkeszto	14Y3
szerkesztoseg	07k1
szerkesztő	14Y3
szerkesztőség	07k1
szerzotars	0=>1
szerzőtárs	0=>1
szia	0T[1
sziasztok	0T[1
szinesz	0M<1
szinhaz	07k1
szkola	04E1
szkola podstawowa	04E1
szkola policealna	0jf1
szkole	04E1
szkolenie	14\2
szkoly	04E1
szkoła	04E1
szkoła podstawowa	04E1
szkoła policealna	0jf1
szkoły	04E1
szovetkezet	07k1
szovetseg	07k1
szpital	03R1
szuleszno	0=>1
szálloda	07k1
színház	07k1
színész	0M<1
szövetkezet	07k1
szövetség	07k1
szülésznő	0=>1
szčo	03b1
sách	0;?1
sáng lập	0:]1
sähköasentaja	0611
säljare	02X1
sänger	0661
säätiö	06g1
sångare	02X1
sångerska	02X1
sælger	0721
sæmileg	0f@1
séminaire	0Pk1
sérfræðingur	1172
sérhæfing	02I1
sétány	0461
sídlisko	0e@1
sídliště	0@N1
síðan	11G1
sòcia	02U1
sóc	0L^1
sócia	01o1
sócio	01o1
söhne	09C1
sölumaður	0>]1
sömmerska	02X1
sømand	0721
súčasnosti	0IV1
súčasnosť	0IV1
súťaž	0041
sügis	14E1
sürücü belgesi	0=W1
sędzia	02L1
sš	0Eg1
sơ cấp	0dL1
sơ yếu lý lịch	0U01
số	0B_1
sở	0<31
t	0e81
t e m	0Qn1
t level	0321
t m	0Qn1
t o m	14^1
t.e.m	0Qn1
t.o.m	14^1
t/m	0Qn1
ta	02;1
tabeliao	01o1
tabelião	01o1
tabellarischer lebenslauf	0=n1
taberna	03?1
tabib	05X1
tabiba	05X1
taeknimadur	0>]1
taekniskoli	04M1
taellae hetkellae	0K\1
taenaeaen	0K\1
taenzer	0661
taevling	0lQ1
taevlingen	0lQ1
tag	02l1
tagad	0_K1
tagesmutter	03@1
taglaegger	0721
taglægger	0721
tagozat	12W1
tagung	14_1
tagungsband	0921
tahmini	0=V1
tahun	14`2
tai	14b1
tai xe	0:]1
taighdeoir	0421
tailor	02;1
tajjeb	14c1
tajjeb hafna	0KN1
tajjeb ħafna	0KN1
tajnica	0C02
tajnik	0C02
takarito	0=>1
takarító	0=>1
takdir belgesi	0<H1
takimi	0>c1
taklaeggare	02X1
taklaggare	02X1
takläggare	02X1
takmicenje	0jP1
takmičenje	0jP1
takmorkud	0S?1
takmörkuð	0S?1
taktekker	0<B1
takımı	0>c1
talitus	0bj1
talk	01T1
talks	01T1
talla hetkella	0K\1
taller	14d4
talleres	03?1
tallers	03k1
talv	14h1
talvi	14i1
taman kanak kanak	0O61
taman kanak-kanak	0O61
tamirci	05g1
tamplar	02<1
tanaan	0K\1
tanacsado	02l1
tanapaev	0Ta1
tanar	02l1
tanarseged	0=>1
tanaseni	0Ta1
tanav	0`C1
tancerka	02L1
tancerz	02L1
tancos	0=>1
tanecnice	0?b1
tanecnik	0?b1
tanečnice	0?b1
tanečník	0?b1
tanfolyam	14j3
tanito	02l1
tankstelle	03]1
tanssija	0611
tanukiri	0011
tanulmany	0I51
tanulmanyi atlag	08b1
tanulmány	0I51
tanulmányi átlag	08b1
tanulo	02O2
tanuló	02O2
tanusitvany	0Lm1
tanzer	0661
tanácsadó	02l1
tanár	02l1
tanársegéd	0=>1
tanító	02l1
tanúsítvány	0Lm1
tap chi	0;?1
tap doan	0<31
tapissier	01l1
tapissiere	01l1
tapissière	01l1
taqsima	0Gf1
tardor	14m1
targoncas	0=>1
targoncavezeto	0Lm1
targoncavezető	0Lm1
targoncás	0=>1
targyalasi szint	0OL1
targyalasi szintu	0OL1
targyalokepes	0OL1
tarjoilija	0611
tarkastaja	0611
tarnyba	0G01
tarsalgasi	0\Y1
tarsalgasi alapszint	0\X1
tarsalgasi szint	0\Y1
tarsalgo	0\X1
tarsasag	07k1
tasarimci	05g1
tasarimcisi	05g1
tasarımcı	05g1
tasarımcısı	05g1
tavasz	14n1
tavasza	14n1
tavern	01`1
tavling	0lQ1
tavlingen	0lQ1
tavmunka	14o1
tavolrol	14o1
taxista	01Q1
tbk	00e1
tcf	0=?1
teacher	02;1
teaching assistant	02;1
teaching fellow	02;1
teadur	01M1
teaduskond	0471
team	1509
team lead	0DN2
teamlead	0;71
teanga dhuchais	0@S1
teanga dhúchais	0@S1
teastas	0AG1
teastas soisearach	07A1
teastas sóisearach	07A1
teater	1594
teatr	03R1
teatras	03c1
teatre	03k1
teatris	06X1
teatro	0AR3
teatru	03\1
teatrul	03\1
teatteri	06g1
tecaj	15=2
tech lead	0QJ3
technical report	01T1
technician	02;1
technicien	0Vn1
technicka	0C42
technicus	0271
techniek	0331
technik	15?6
technikas	02h1
techniker	15E2
technikerin	04D1
technikum	15G3
technikumas	0FI1
technikus	02l1
technikusi vegzettseg	0MR1
technikusi végzettség	0MR1
technička	0C42
technologies	01`1
technologist	02;1
technology	01`1
tecnic	02U1
tecnic superior	0Bb1
tecnica	0mk4
tecnica em	0BA1
tecnica superior	0BK1
tecnicatura	0BK1
tecnico	0733
tecnico auxiliar	0;61
tecnico em	0BA1
tecnico en	0;61
tecnico integrado	0BA1
tecnico medio	0;61
tecnico superior	0BK1
tecnico superior en	0BK1
tecnico superior universitario	0:k1
tecno	15J2
tecno u govoru i pismu	15L1
tecnologa en	0BK1
tecnologia	0341
tecnologia em	0:d1
tecnologias	0;[2
tecnologico	0@Z1
tecnologie	03d1
tecnologies	03k1
tecnologo	0:d1
tecnologo em	15M2
tecnologo en	0BK1
tecnologías	03?1
tecnológico	0@Z1
tecnóloga en	0BK1
tecnólogo	0:d1
tecnólogo em	15M2
tecnólogo en	0BK1
tee	0`C1
teenindaja	01M1
tef	0=?1
tefl	01c1
tegelzetter	0271
tehas	05R1
tehdas	06g1
tehnicar	05h2
tehnician	02<1
tehniciana	02<1
tehniciană	02<1
tehnicka skola	0LK2
tehnik	15O2
tehnikis	02i1
tehnikums	04Q1
tehniska sola	0LM1
tehničar	05h2
tehnička škola	0LK2
tehniķis	02i1
tehniška šola	0LM1
tehuis	0331
teicamas	0?c1
teicami	0?c1
teicneoir	0421
teises	08`1
teisininkas	02h1
teisininke	02h1
teisininkė	02h1
teisės	08`1
tekmovanje	0jM1
teknik	0;:2
teknik universitesi	04K1
teknik üniversitesi	04K1
tekniker	15Q4
teknikk	0:91
teknikko	15U2
tekniku	05X1
teknisi	02Q1
teknisk gymnasieutbildning	0R71
teknisk studentereksamen	00E1
teknisyen	05g1
teknisyeni	05g1
teknologie doktor	0I21
teknoloji	0441
teknolojileri	0441
tekoce	15W1
tekoce znanje	15W1
tekoče	15W1
tekoče znanje	15W1
tekstil	0441
tel	15X1
telc	0=?1
tele	15X1
telecom	01`1
teleconseiller	01l1
teleconseillere	01l1
telefonist	0G\2
telefonista	15Y2
telelavoro	00k1
telemarketer	15[2
telemunca	0FW1
telemuncă	0FW1
teleoperador	01Q1
teleoperadora	01Q1
teleskoplaesser	02m1
teleskoplæsser	02m1
teletrabajo	0M;1
teletrabalho	15]1
teletravail	00g1
teletreball	00l1
tem 4	0=?1
tem 8	0=?1
tem-4	0=?1
tem-8	0=?1
tem4	0=?1
tem8	0=?1
temel	0<n2
temel duzey	0<n2
temel düzey	0<n2
temel seviye	0=01
temp	02;1
temporada de inverno	15^1
temporada de invierno	0XS1
temporada de verano	15_1
temporada de verao	15`1
temporada de verão	15`1
temporada estival	15_1
temsilci	05g1
temsilcisi	05g1
ten du an	0F\1
ten toi la	0d51
tentara	02Q1
teo	0CR1
teollisuus	06g1
teoranta	0CR1
tequilera	03?1
ter	0461
terapeut	15a2
terapeuta	02L1
teraz	15c2
terbaik	06N1
tercuman	05g1
tercüman	05g1
tere	0461
terrace	06V1
terve	0dK1
tervetuloa	0dK1
terveyskeskus	06g1
tervezett	15e1
tervezo	02l1
tervező	02l1
terzi	05g1
tesar	0?b1
tesař	0?b1
tese	05]1
tesekkur belgesi	0<H1
tesi	15f2
tesiasi	0F61
tesis	15h2
tesisatci	05g1
tesisatçı	05g1
tesol	01c1
tesorera	01Q1
tesorero	01Q1
tesoriera	02J1
tesoriere	02J1
tesoureira	01o1
tesoureiro	01o1
testaaja	0611
testdaf	0=?1
tester	15j6
testerka	02L1
teurastaja	0611
teymi	0LA1
tez	0>O1
teza	07W1
tezi	07h1
tezli yuksek lisans	1601
tezli yüksek lisans	1601
tezsiz yuksek lisans	1601
tezsiz yüksek lisans	1601
teză	07W1
teātris	06X1
tečaj	15=2
tečno	15J2
tečno u govoru i pismu	15L1
teşekkür belgesi	0<H1
teżi	07h1
th	0ei1
thac si	0;`1
thang	1612
thanh pho	0B_1
thanh thao	0eO2
thanh vien	0:]1
thcs	0F<1
the	0;]1
the huong dan vien	0;]1
theater	1633
theatre	08T2
thekenkraft	09?1
therapeut	1663
therapeutin	03@1
therapist	02;1
these	0261
these de doctorat	0J91
theses	01T1
thesis	01T1
thi tran	0B_1
thiet ke	0:]1
third place	00O1
this is	0V71
thiết kế	0:]1
thjalfari	0>]1
thn	1691
tho	0:]1
tho dien	0:]1
tho han	0:]1
tho may	0:]1
tho moc	0:]1
thon	0B_1
thpt	0F<1
through	0N[1
through to	0N[1
thru	0N[1
thu kho	0:]1
thu ky	0:]1
thu ngan	0:]1
thu ngân	0:]1
thu quy	0:]1
thu thu	0:]1
thu vien	0<31
thuc tap sinh	0:]1
thuiswerk	0Ui1
thydandi	0>]1
thành phố	0B_1
thành thạo	0eO2
thành viên	0:]1
tháng	1612
thèse	0261
thèse de doctorat	0J91
théâtre	01m1
thôn	0B_1
thư ký	0:]1
thư viện	0<31
thạc sĩ	0;`1
thẻ	0;]1
thẻ hướng dẫn viên	0;]1
thị trấn	0B_1
thợ	0:]1
thợ hàn	0:]1
thợ may	0:]1
thợ mộc	0:]1
thợ điện	0:]1
thủ kho	0:]1
thủ quỹ	0:]1
thủ thư	0:]1
thực tập sinh	0:]1
ticaret	0441
ticket	01j1
tickets	01j1
tidning	01=1
tidskrift	0[b2
tidsskrift	16:4
tie	0971
tiedekunta	04R1
tien si	16>1
tienda	03?1
tiendas	03?1
tieng me	0;V1
tieng me de	0;V1
tieraerztin	03@1
tierarzt	03@1
tierarztin	03@1
tierheim	03]1
tierpfleger	0661
tierärztin	03@1
tiesibas	06Y1
tiessaiste	08c1
tiesības	06Y1
tieu hoc	0F<1
tiešsaistē	08c1
tiimi	0h\2
tijdschrift	0^g2
tiketina	0fa1
tikėtina	0fa1
til	16?3
til d d	0VI1
til d.d	0VI1
til dagsins	0MF1
til dagsins i dag	0MF1
til dagsins í dag	0MF1
til na	0Q01
til naa	0Q01
til nu	0VI1
til nå	0Q01
til og med	16B2
tilkallingsvikar	0F91
till	16D2
till dags dato	0fg1
till date	0DA1
till now	0DA1
till och med	14^1
till present	0DA1
tillidsrepraesentant	0=e1
tillidsrepræsentant	0=e1
tillitsvalgt	0F91
tills nu	0fg1
tills vidare	0fg1
tim	16F5
timarit	0@L1
timmerman	0271
timvikarie	0N\1
tingkat dasar	0Lf1
tingkat lanjut	04U1
tinh	0B_1
tinh nguyen vien	0:]1
tionscadal	16K1
tipografia	03d1
tirocinante	02J1
tischler	0661
tischlerei	03]1
titkar	16L3
titkarno	02l1
titkár	16L3
titkárnő	02l1
titol	0201
titolare	02J1
titre pro	03;1
titre professionnel	16O2
titulada	06d1
titulado	06d1
titulin	0211
titulo	0211
titulo universitario	0:k1
titulín	0211
tiyatrosu	0441
tiến sĩ	16>1
tiếng mẹ	0;V1
tiếng mẹ đẻ	0;V1
tiểu học	0F<1
tjena	0TW1
tjener	0721
tlumacz	02L1
tlumaczka	02L1
tn	16Q2
tnhh	0<31
to	16S2
to chuc	0<31
to date	0DA1
to present	0DA1
to this day	0DA1
to truong	0:]1
toamna	16U1
today	0DA1
todistus	1192
toefl	0=?1
toefl ibt	0=?1
toeic	0=?1
toeicスコア	16V1
toemrer	06F2
toften	0Qa1
togaf	01c1
togfoerer	0721
togforer	0721
togfører	0721
tohtori	16W2
tohtorintutkinto	0O[1
toi	0Fk1
toi la	0d51
toimetaja	01M1
toiminimi	16Y1
toimisto	06g1
toimittaja	0611
toistaiseksi	0K\1
tokarz	02L1
toko	08A1
tol	16Z2
tolk	01M1
tolkija	01M1
tolmacs	02l1
tolmács	02l1
tom	14^1
tomrer	06F2
tontechniker	0661
tookoda	05R1
tootaja	01M1
topik	0=?1
topograf	02<1
torfl	0=?1
torg	0Rb1
torget	16\2
tori	0971
tornaci	05g1
tornacı	05g1
torneiro	01o1
tornero	01Q1
tornitore	02J1
torv	0Qa1
tosa	03h1
tosaitheoir	0@71
tospraaklig	0PW1
tospraklig	0PW1
tosproget	0PN1
tospråklig	0PW1
tot	16^3
tot begin	0Qn1
tot eind	0Qn1
tot en met	0Qn1
tot heden	0TN1
tot nghiep	16a1
tot nghiep thpt	00I1
tot nu	0TN1
tot nu toe	0TN1
tot op heden	0TN1
tour guide	02;1
tour leader	02;1
tourneur	01l1
tovaren	03b1
tovarna	0^N2
továreň	03b1
továrna	0Gb1
town council	01`1
tp	0B_1
tr	0@N1
trade certificate	0311
trade qualification	0321
tradenomi	0561
trader	02;1
tradgardsmastare	02X1
traducatoare	02<1
traducator	02<1
traducteur	01l1
traductor	02V2
traductora	02V2
traductrice	01l1
traducătoare	02<1
traducător	02<1
tradutor	01o1
tradutora	01o1
traduttore	02J1
traduttrice	02J1
traduttur	05X1
traedgaardsmaestare	02X1
traenare	02X1
traener	0721
trail guide	02;1
train driver	02;1
trainee	16b5
trainer	16g4
trainerin	03@1
trainerlizenz	02G1
training	16k2
training course	0DZ1
trainster	0271
tram driver	02;1
tranare	02X1
trang	16m1
transactions	01T1
translator	02;1
transport	0331
transportadora	0341
transportes	0;[2
transports	16n2
trasporti	03d1
trattoria	03d1
travesia	09i1
travessa	04f1
travessera	0:71
travesía	09i1
treasurer	02;1
treener	01M1
treinador	01o1
treinadora	01o1
tren trung binh	1701
trener	1714
treneris	02f2
trenerka	02L1
trening	14X1
trenutacno	1751
trenutačno	1751
trenutno	1763
trenér	07>1
tres bien	09Y2
tres bon	0Ck1
tres bon niveau	0DV1
tres bonne maitrise	0DV1
tresorer	02U1
tresorera	02U1
tresorier	01l1
tresoriere	01l1
trezorier	02<1
trg	0eW3
trgovina	0[12
tribunal	1792
trida	0@N1
trieda	0e@1
trinity	0=?1
triq	0FL1
tro giang	0:]1
tro ly	0:]1
trofeo	17;2
trofeu	00N1
trofeul	0@A1
troféu	00N1
troi chay	0@g1
trophee	00M1
trophy	00O1
trophée	00M1
truc tuyen	17=1
truckcertifikat	02m1
truckfoerare	02X1
truckfoerarutbildning	02n1
truckfoerer	06F2
truckfoererbevis	03o1
truckforare	02X1
truckforarutbildning	02n1
truckforer	06F2
truckforerbevis	03o1
truckförare	02X1
truckförarutbildning	02n1
truckfører	06F2
truckførerbevis	03o1
truckkort	02n1
truhlar	0?b1
truhlář	0?b1
trukkikortti	0451
trukkikuski	0611
trung binh	17>2
trung bình	17>2
trung cap	17@2
trung cap cao	1701
trung cap nghe	0F<1
trung cấp	17@2
trung cấp cao	1701
trung cấp nghề	0F<1
trung hoc	0F<1
trung hoc pho thong	17B2
trung học	0F<1
trung học phổ thông	17B2
trung tam	0<31
trung tam dao tao	0F<1
trung tâm	0<31
trung tâm đào tạo	0F<1
truong	0F<1
truong ban	0:]1
truong cao dang	0F<1
truong dai hoc	0F<1
truong nhom	0:]1
truong phong	0:]1
truong thpt	0F<1
trust	01`1
trustee	02;1
trva	0JE2
trvá	0JE2
trädgårdsmästare	02X1
tränare	02X1
træner	0721
très bien	09Y2
très bon	0Ck1
très bon niveau	0DV1
très bonne maîtrise	0DV1
tréner	02l1
tréning	14X1
trésorier	01l1
trésorière	01l1
trên trung bình	1701
trôi chảy	0@g1
trường	0F<1
trường cao đẳng	0F<1
trường thpt	0F<1
trường đại học	0F<1
trưởng ban	0:]1
trưởng nhóm	0:]1
trưởng phòng	0:]1
trợ giảng	0:]1
trợ lý	0:]1
trực tuyến	17=1
tso	08@1
tsu	0:k1
tu	17D3
tu van	0:]1
tu xa	17=1
tuinen	0331
tuinman	0271
tukang	02Q1
tukang kayu	02Q1
tukang kebun	02Q1
tukang las	02Q1
tulajdonos	02l1
tulityoekortti	0451
tulityokortti	0451
tulityökortti	0451
tulkotaja	02i1
tulkotajs	02i1
tulkotāja	02i1
tulkotājs	02i1
tuner	02;1
tunnistus	0_f2
tunnustus	17G3
tuntityoentekijae	0T51
tuntityontekija	0T51
tuntityöntekijä	0T51
tuomari	0611
turguide	17J2
turistguide	0N\1
turizm	0441
turpinas	0_K1
turpinās	0_K1
tutkija	0611
tutkimusasema	06g1
tutkinto	0\S1
tutor	17L4
tutora	03i2
tuttora	0121
tuzolto	0=>1
tvaaspraakig	0PV1
tvasprakig	0PV1
tvityngd	0dJ1
tvityngdur	0dJ1
tvornica	0Z71
tvrtka	0Z71
tvåspråkig	0PV1
tvítyngd	0dJ1
tvítyngdur	0dJ1
tweede prijs	0L61
tweetalig	0L71
tyden	17P1
tydnu	17P1
tydny	17P1
tydzien	17Q1
tydzień	17Q1
tygodni	17Q1
tygodnie	17Q1
tym	0IH1
tyoenjohtaja	0611
tyoentekijae	0611
tyoeturvallisuuskortti	0451
tyonjohtaja	0611
tyontekija	0611
tyoturvallisuuskortti	0451
typist	02;1
tyrejas	02h1
tyrėjas	02h1
tytul	0On1
tytul technika	0KB1
tytuł	0On1
tytuł technika	0KB1
tyydyttaevae	0Z>2
tyydyttaevae alkeet	05@1
tyydyttava	0Z>2
tyydyttava alkeet	05@1
tyydyttävä	0Z>2
tyydyttävä alkeet	05@1
työnjohtaja	0611
työntekijä	0611
työturvallisuuskortti	0451
tài xế	0:]1
táncos	0=>1
tárgyalási szint	0OL1
tárgyalási szintű	0OL1
tárgyalóképes	0OL1
társalgási	0\Y1
társalgási alapszint	0\X1
társalgási szint	0\Y1
társalgó	0\X1
társaság	07k1
távmunka	14o1
távolról	14o1
tâmplar	02<1
tällä hetkellä	0K\1
tänapäev	0Ta1
tänaseni	0Ta1
tänav	0`C1
tänukiri	0011
tänzer	0661
tänään	0K\1
tävling	0lQ1
tävlingen	0lQ1
tæknimaður	0>]1
tækniskóli	04M1
tècnic	02U1
tècnic superior	0Bb1
tècnica	02U1
técnica	03i2
técnica em	0BA1
técnica superior	0BK1
técnico	03i2
técnico auxiliar	0;61
técnico em	0BA1
técnico en	0;61
técnico integrado	0BA1
técnico medio	0;61
técnico superior	0BK1
técnico superior en	0BK1
técnico superior universitario	0:k1
tél	15X1
téléconseiller	01l1
téléconseillère	01l1
télétravail	00g1
tér	0461
tên dự án	0F\1
tên tôi là	0d51
tình nguyện viên	0:]1
tím	0IM1
tímarit	0@L1
títol	0201
título	0211
título universitario	0:k1
tól	16Z2
tôi là	0d51
tõlk	01M1
tõlkija	01M1
töökoda	05R1
töötaja	01M1
tømrer	06F2
týden	17P1
týdny	17P1
týdnů	17P1
tým	0IH1
tęsiasi	0F61
tłumacz	02L1
tłumaczka	02L1
től	16Z2
tř	0@N1
třída	0@N1
tűzoltó	0=>1
tư vấn	0:]1
tại	14b1
tạp chí	0;?1
tập đoàn	0<31
tỉnh	0B_1
tốt	0eO2
tốt nghiệp	16a1
tốt nghiệp thpt	00I1
tổ	0;U1
tổ chức	0<31
tổ trưởng	0:]1
tới	0Fk1
từ	17R2
từ xa	17=1
u	17T6
u braku	0el2
u tijeku	1751
u toku	17Z1
uab	00e1
ubersetzer	0661
ubezpieczenia	03R1
ubungsleiter	0661
ucen	0?b1
uceni	0Eg1
ucenic	02<1
ucetni	0?b1
uciliste	17[3
ucitel	02j2
ucitelj	0hD3
ucla	0C;1
uctovnicka	0AA1
uctovnik	0AA1
uczelnia	04E1
uczen	02L1
uczeń	02L1
ud	00e1
udacity	0C;1
udana	0eo1
udata	0f01
uddannelse	17^1
uddannelsen	17^1
uddannelsescenter	0L91
udemy	0C;1
udmaerkelse	0081
udmærkelse	0081
udruga	0Z71
udruzenje	06a1
udruženje	06a1
udv	0T[1
udvikler	0721
udvozlom	0T[1
uebersetzer	0661
uebungsleiter	0661
ufer	0BU1
ufficio	0Gg1
ufficjal	05X1
uffiċjal	05X1
ug	00e1
uge	17_1
uger	17_1
ugift	11P2
ugm	0C;1
ugyintezo	02O2
ugynokseg	07k1
ugyved	02l1
ugyvedi iroda	07k1
uhing	05R1
uhrmacher	0661
ui	07Q1
uitgeverij	17`2
uitmuntend	17b1
uitstekend	0lc1
uitvoerder	0271
uitzendkracht	0;71
ujsagiro	02O2
uke	17c1
uker	17c1
ukonceno	01S1
ukonczona	0g<1
ukonczone	0g<1
ukonczony	0g<1
ukončeno	01S1
ukończona	0g<1
ukończone	0g<1
ukończony	0g<1
uksus	0bj1
ul	17d6
ulica	17j5
ulice	0@N1
ulicy	0551
ulikool	0471
umschulung	01O1
und	17o1
undergraduate	0:N1
underskoeterska	02X1
underskoterska	02X1
undersköterska	02X1
undertaker	02;1
underviser	06F2
underwriter	02;1
undirstada	0S?1
undirstaða	0S?1
uned	0@Z1
ungdomsskole	0<C1
uni	0U12
uniao estavel	1251
unidad	0HZ1
unidade	0HY1
unit	1804
unita	0Gg1
unitat	0I?1
unite	0AJ1
unità	0Gg1
unité	0AJ1
univ bacc	0k`1
univ dipl	0`W1
univ. bacc	0k`1
univ. dipl	0`W1
universidad	0@Z1
universidade	0AU1
universita	1842
universitaet	0=b1
universitaire	01b1
universitaria	0@Z1
universitas	0O61
universitat	1862
universitate	1882
universitatea	0811
universitatea politehnica	0811
universitates	04Q1
universite	18:2
universiteit	08a1
universitesi	04K1
universitet	18<3
universitetas	0FI1
universitete	0FI1
universitetet	18<3
universiteto	0FI1
universities	01_1
university	18?2
università	1842
universität	0=b1
université	01b1
universitāte	04Q1
universitātes	04Q1
univerza	0LM1
univerze	0LM1
univerzi	0LM1
univerzita	0O<2
univerzite	0O<2
univerzitet	18A1
univerzitetni diplomirani	0`W1
univerzity	0O<2
univerzitě	0Eg1
uniwersytet	18B1
união estável	1251
unmarried	0Bg1
unternehmen	03]1
until	0N[1
until now	0DA1
until present	0DA1
until today	0DA1
unur	0?M1
uoc	01a1
uomo	0aA1
up to	0N[1
upc	01a1
upcoming	06H1
upholsterer	02;1
uplne stredne	0b;1
upper intermediate	0Ra1
upper second	00U1
upper second class	00U1
upper-intermediate	0Ra1
uppsats	0N71
uprawnienia	0B;1
uprawnienie	0B;1
upseeri	0611
urad	0I<2
urb	09i1
urbanitzacio	0:71
urbanització	0:71
urbanizacion	09i1
urbanización	09i1
ured	0Z71
urednica	0Bi3
urednik	0Bi3
urkunde	18C2
urzad	03R1
urząd	03R1
usek	13Q2
usher	02;1
usina	0341
usine	01m1
uslugi	03R1
usmerenje	18E1
usmeritev	13l1
usmjerenje	11m1
ust duzey	04S1
usta	05g1
ustabasi	05g1
ustabaşı	05g1
ustanova	0?=1
ustanovitelj	05j1
ustasi	05g1
ustası	05g1
ustav	0I<2
usługi	03R1
ut	0461
utbildningsdag	18F1
utca	0461
utgefid	0@L1
utja	0461
utmaerkelse	00L1
utmaerkt	0PO1
utmarkelse	00L1
utmarkt	0PO1
utmerkelse	0091
utmerket	0PP1
utmärkelse	00L1
utmärkt	0PO1
utvar	13Q2
utvecklare	02X1
utvikler	0<B1
uverenje	0g=1
uvjerenje	0hg1
ux	07Q1
uy ban	0<31
uye	05g1
uyesi	05g1
uzaktan	0BB1
uzem	04l2
uzina	03\1
uzivatelska	18G1
uzivatelsky	18G1
uzman	18H2
uzman duzey	18J1
uzman düzey	18J1
uzmani	05g1
uzmanı	05g1
uznani	0051
uznanie	0041
uznemuma	18K1
uznemums	06X1
uznání	0051
uzvaretaja	00C1
uzvaretajs	00C1
uzvarētāja	00C1
uzvarētājs	00C1
uzyskane	0g<1
uzyskany	0g<1
uzņēmums	06X1
uzņēmumā	18K1
učení	0Eg1
učeň	0?b1
učilište	18L2
učiliště	0Eg1
učitel	07>1
učitelj	0hD3
učiteľ	0911
uživatelsky	18G1
uživatelská	18G1
v	18N5
v le	0@O1
v o s	00e1
v teku	0FC1
v.le	0@O1
v.o.s	00e1
va	18S1
vaar	18T2
vaardare	02X1
vaardcentral	01=1
vaaren	18T2
vabalt	0\R1
vabatahtlik	01M1
vacataire	01l1
vaditaja	02i1
vaditajs	02i1
vadovas	02h1
vadove	02h1
vadovė	02h1
vadybininkas	02h1
vadybininke	02h1
vadybininkė	02h1
vadītāja	02i1
vadītājs	02i1
vaeg	05F1
vaegen	05F1
vaeitoeskirja	18V2
vaektare	02X1
vaelkommen	0TW1
vaelttaevae	05@1
vaelttaevae keskitaso	0Z@1
vaenget	0Qa1
vaentanlegt	01<1
vaerkfoerer	0721
vaerkforer	0721
vaerksted	0;<1
vaeylae	0971
vag	05F1
vaga hasti	0\R1
vaga hea	18X2
vagen	05F1
vagt	0=e1
vagyok	0111
vahene	05:1
vahtimestari	0611
vairuotojas	02h1
vairuotojo pazymejimas	08`1
vairuotojo pažymėjimas	08`1
vaistine	03c1
vaistininkas	02h1
vaistinė	03c1
vaitekiri	0431
vaitoskirja	18V2
vaji	06n1
vakantiekracht	0;71
vakblad	07b1
vakfi	0441
vakfı	0441
vakman	0271
vakt	0N\1
vaktare	02X1
vaktmaestare	02X1
vaktmastare	02X1
vaktmästare	02X1
vakuutus	06g1
valable jusqu'a	0Y`1
valable jusqu'en	0Y`1
valable jusqu'à	0Y`1
vald	18Z2
valet	02;1
valid through	0N[1
valid to	0N[1
valid until	0N[1
valide	0Fj1
valido fino al	0Oo1
valido hasta	0TC1
validé	0Fj1
valjak	0`C1
valkommen	0TW1
vallalat	04l2
vallaline	01L1
vallalkozo	02l1
valmentaja	0611
valokuvaaja	0611
valores	0C31
valttava	05@1
valttava keskitaso	0Z@1
valuer	02;1
van	18\1
van phong	0<31
vanaf	18]2
vandaag	0TN1
vanzatoare	02<1
vanzator	02<1
vapaaehtoinen	0TA2
var	18T2
vara	18_1
varapuheenjohtaja	0T51
varastotyoentekijae	0611
varastotyontekija	0611
varastotyöntekijä	0611
vardare	02X1
vardcentral	01=1
varen	18T2
varhato	15e1
varhatoan	15e1
varilec	0Fg1
varme arbeider	03o1
varon	0U>1
varrono	0=>1
varrónő	0=>1
vartija	0611
varón	0U>1
vas	0eA1
vasara	18`2
vaspitac	0]>1
vaspitač	0]>1
vastaava	0611
vayla	0971
vca	0>12
vca vol	0>L1
vd	0N\1
vdana	14T1
vdaná	14T1
ve	18b2
vecka	18d1
veckor	18d1
ved	18e2
vedec	0C42
vedes	0Xe1
vedouci	14N2
vedoucí	14N2
veduca	0AA1
veduci	0AA1
vedúca	0AA1
vedúci	0AA1
vedęs	0Xe1
veebis	0Z31
veg	0;S1
vegen	0;S1
vegi	0Rb1
vegur	0Rb1
vegyesz	02l1
vegyész	02l1
vegzett	0Lo1
vei	0;S1
veien	0;S1
veikals	06X1
veileder	0<B1
veitingahus	06i1
veitingahús	06i1
vej	0Qa1
vejleder	0721
vekter	0<B1
veldig god	0PP1
veleuciliste	0n;1
veleučilište	0n;1
velkommen	18g2
velmi dobra	04V2
velmi dobre	0ja4
velmi dobrá	04[1
velmi dobře	18i2
velmi pokrocila	0[M1
velmi pokročilá	0[M1
velvirki	0>]1
vencedor	00N1
vencedora	00N1
vendedor	03i2
vendedora	03i2
vendeur	01l1
vendeuse	01l1
venditore	02J1
venditrice	02J1
venedor	02U1
venedora	02U1
ventures	01`1
verano	15_1
verao	15`1
verband	03]1
verdlaun	18k2
vereador	01o1
vereadora	01o1
verein	03]1
vereniging	0331
vergevorderd	18m1
verhandlungssicher	0j51
verhandlungssicher in wort und schrift	0P>1
verheiratet	0R81
verkaeufer	0661
verkaufer	0661
verkefni	18n1
verket	01=1
verkfraedingur	0>]1
verkfræðingur	0>]1
verkoopster	0271
verkoper	0271
verkossa	0N01
verksmidja	06i1
verksmiðja	06i1
verkstad	01=1
verksted	0:91
verkäufer	0661
verlag	18o2
verloskundige	0271
vermesser	0661
verniciatore	02J1
veroeffentlichung	0921
veroeffentlichungen	0921
veroffentlichung	0921
veroffentlichungen	0921
verpleegkundige	0271
verseny	0G_2
versicherung	03]1
versicherungen	03]1
verslun	06i1
vertaler	0271
verteja	02h1
vertejas	02h1
vertejums	08f1
vertieft	0Q^1
vertiefung	0Nk1
vertreter	0661
vertretung	09?1
vertriebler	03@1
vertėja	02h1
vertėjas	02h1
verwacht	0R31
verwachte	0R31
verwalter	0661
verwitwet	0R81
very good	02o2
verzekeringen	0331
verzorgende	0271
verzorger	0^@2
verzorgster	0^@2
verão	15`1
verðlaun	18k2
veröffentlichung	0921
veröffentlichungen	0921
vet	02;1
vetaejae	0611
vetaja	0611
veterinaria	03?1
veterinarian	02;1
vetur	1911
veturinkuljettaja	0611
vetäjä	0611
veuf	0AH1
veuve	0AH1
vezeto	02l1
vezető	02l1
veľmi dobre	1922
veľmi dobrá	04`1
vhs	0C;1
via	0@O1
viale	0@O1
vicar	02;1
vice ordfoerande	0N\1
vice ordforande	0N\1
vice ordförande	0N\1
vice president	08E2
vice presidente	01l1
vice-président	01l1
vice-présidente	01l1
vico	0@O1
vicolo	0@O1
vid	1942
videaste	01l1
videja atzime	08f1
videja izglitiba	07O1
videja limeni	10:1
videja profesionala	07O1
videji	10:1
videjs	1962
videregaaende	0f[1
videregaaende opplaering	07i1
videregaaende skole	0<C1
videregaende	0f[1
videregaende opplaering	07i1
videregaende skole	0<C1
videregående	0f[1
videregående opplæring	07i1
videregående skole	0<C1
videreutdanning	0M51
videreutdanning i	0M51
vidurine mokykla	0FI1
vidurinis	0?X1
vidurinis issilavinimas	0?X1
vidurinis išsilavinimas	0?X1
vidurinė mokykla	0FI1
vidurkenning	00;1
vidurkis	0;T1
vidusskola	04Q1
vidutines	0iC1
vidutinis	1982
vidutiniskai	0iC1
vidutiniškai	0iC1
vidutinės	0iC1
vidéaste	01l1
vidēji	10:1
vidējs	1962
vidējā atzīme	08f1
vidējā izglītība	07O1
vidējā līmenī	10:1
vidējā profesionālā	07O1
vien	0<31
vien dao tao	0F<1
viesbutis	03c1
viesnica	06X1
viesnīca	06X1
viešbutis	03c1
vigente hasta	0TC1
vigilante	03i2
vigile del fuoco	02J1
vigneron	01l1
vigneronne	01l1
viikko	19:1
viikkoa	19:1
vikar	19;3
vikarie	02X1
village	06V1
villanyszerelo	02l1
villanyszerelő	02l1
vincitore	00P1
vincitrice	00P1
vinder	0081
vinedos	03?1
vineyard	01`1
vinicola	0341
vinnare	00L1
vinner	0091
vinter	19>3
vinteren	19A2
vintern	19C1
vintner	02;1
vinícola	0341
violinista	02J1
viragkoto	0=>1
virasto	06g1
virejas	02h1
viriesu	19D1
virietis	19D1
virkailija	0611
virksomhed	0;<1
virtual	0Q]1
virziens	0m61
virágkötő	0=>1
virėjas	02h1
visa skola	19E2
visa strucna sprema	19G2
visagist	0661
visi srednji	19I2
visiting scholar	02;1
visja sola	0LM1
visja strokovna izobrazba	19K1
visjesolska izobrazba	19K1
visjesolski studij	19K1
visji srednji	19L1
visoka skola	0LK2
visoka sola	0LM1
visoka strokovna izobrazba	0HM1
visoka strucna sprema	0Gk1
visoka stručna sprema	0Gk1
visoka škola	0LK2
visoka šola	0LM1
visoko obrazovanje	0X61
vispareja videja	07O1
vispārējā vidējā	07O1
viss	0Uk1
visser	0271
vita	0e61
vitaz	0041
vitazka	0041
vitejte	0401
vitez	0051
vitezka	0051
viticulteur	01l1
viticultrice	01l1
vitnemaal	07i1
vitnemal	07i1
vitnemål	07i1
vitrier	01l1
viuda	1281
viudo	1281
viuva	1251
viuvo	1251
vizsga	0>k2
vizvezetek szerelo	0=>1
við	0Tl1
viðurkenning	00;1
viñedos	03?1
viúva	1251
viúvo	1251
viša stručna sprema	19G2
viša škola	19E2
viši srednji	19I2
višja strokovna izobrazba	19K1
višja šola	0LM1
višješolska izobrazba	19K1
višješolski študij	19K1
višji srednji	19L1
viện	0<31
viện đào tạo	0F<1
vk	19:1
vlasnica	0>n2
vlasnik	0>n2
vloeiend	0lc1
vloeiend in woord en geschrift	0lc1
vmbo	0TI2
vmbo diploma	08@1
vmbo t	08@1
vmbo tl	08@1
vmbo-diploma	08@1
vmbo-t	08@1
vo	19M1
vocal	01Q1
vocational qualification	0321
vocera	01Q1
vocero	01Q1
voda	07J1
vodic	0911
vodicsky preukaz	0Am1
voditelj	0[C1
vodič	0911
vodičský preukaz	0Am1
vodja	0Fg1
vof	00e1
vog	0>L1
vog verklaring	0>L1
vog-verklaring	0>L1
voitja	0011
voittaja	0071
vojak	0?b1
voják	0?b1
voldoende	0DG1
volontaer	19N4
volontaerin	09?1
volontar	19N4
volontaria	02J1
volontarin	09?1
volontario	02J1
volonter	05h2
volontär	19N4
volontärin	09?1
volum	07W1
voluntar	0>82
voluntara	02<1
voluntari	02U1
voluntaria	02R3
voluntario	03i2
voluntară	02<1
volunteer	02;1
voluntària	02U1
voluntária	01o1
voluntário	01o1
vom	19R1
von	19R1
voorjaar	0^Z1
voorman	0271
voorzitter	0=c2
vopsitor	02<1
vor	19S1
vorarbeiter	09A2
vorarbeiterin	09?1
vorauss	0671
voraussichtlich	0671
vorbitor nativ	0>X1
vordiplom	0;11
vormgever	0271
vorsitzende	0661
vorstand	0=f2
vorstandsmitglied	03@1
vortraege	0921
vortrag	0=S2
vortrage	0921
vorträge	0921
votazione	00H1
votazione finale	00H1
voto	00H1
voto di laurea	00H1
voto finale	00H1
vottord	19T1
vottorð	19T1
vottun	19T1
vozac	05h2
vozacka dozvola	0K52
vozač	05h2
vozačka dozvola	0K52
voznik	0Fg1
vozniski izpit	0Ak1
vozniški izpit	0Ak1
vođa	07J1
vp	07Q1
vratny	0?b1
vrijwilliger	0^@2
vrijwilligster	0;71
vrlo dobro	19U4
vrouw	19Y1
vrouwelijk	19Y1
vrtec	0LM1
vrtic	0LK2
vrtić	0LK2
vrátný	0?b1
vs	0HM1
vsi	00e1
vss	19Z2
vuggestue	0;<1
vukova diploma	0jP1
vuoden	0071
vuokratyoentekijae	0T51
vuokratyontekija	0T51
vuokratyöntekijä	0T51
vuosi	19\1
vuotta	19\1
vut	0Eg1
vvs montor	0721
vvs-montoer	0721
vvs-montør	0721
vwo	0TI2
vwo diploma	08@1
vwo-diploma	08@1
vyborna	04V2
vyborne	0ja4
vychovatel	07>1
vychovavatel	0911
vychovávateľ	0911
vydano	0Hm1
vydata	11d1
vydatá	11d1
vydavatelstvi	0Gb1
vydavatelstvo	19]2
vydavatelství	0Gb1
vydavateľstvo	19]2
vydáno	0Hm1
vyhlaska	0Al1
vyhláška	0Al1
vyras	19_1
vyriska	19_1
vyriška	19_1
vyskumny pracovnik	0AA1
vysoka skola	0O<2
vysoke uceni	0Eg1
vysoke uceni technicke	0Eg1
vysokoskolske	0;P1
vysokoškolské	0;P1
vysoká škola	0O<2
vysoké učení	0Eg1
vysoké učení technické	0Eg1
vyssi odborna skola	0Eg1
vyssi odborne	0HU1
vyssie odborne	19`1
vysvedceni	0Al1
vysvedcenie	0Am1
vysvedčenie	0Am1
vysvědčení	0Al1
vyucen	0b:1
vyuceni	0b:1
vyuceni s maturitou	0b:1
vyucni list	0b:1
vyucny list	0b;1
vyučen	0b:1
vyučení	0b:1
vyučení s maturitou	0b:1
vyvojar	02j2
vyzkumny pracovnik	0?b1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	19`1
vyšší odborná škola	0Eg1
vyšší odborné	0HU1
vzdalene	0e>1
vzdáleně	0e>1
vzgojitelj	05j1
và	18S1
válido hasta	0TC1
vállalat	04l2
vállalkozó	02l1
várható	15e1
várhatóan	15e1
vânzătoare	02<1
vânzător	02<1
väg	05F1
väga hea	18X2
väga hästi	0\R1
vägen	05F1
vähene	05:1
väitekiri	0431
väitöskirja	18V2
väktare	02X1
väljak	0`C1
välkommen	0TW1
välttävä	05@1
välttävä keskitaso	0Z@1
väylä	0971
vår	18T2
vårdare	02X1
vårdcentral	01=1
våren	18T2
vænget	0Qa1
væntanlegt	01<1
værkfører	0721
værksted	0;<1
végzett	0Lo1
vélvirki	0>]1
vítejte	0401
vítěz	0051
vítězka	0051
vízvezeték-szerelő	0=>1
víťaz	0041
víťazka	0041
võitja	0011
výborne	1922
výborná	04V2
výborné	04[1
výborně	18i2
výskumný pracovník	0AA1
výuční list	0b:1
výučný list	0b;1
vývojár	0911
vývojář	07>1
výzkumný pracovník	0?b1
vāji	06n1
văn phòng	0<31
vērtējums	08f1
vědec	0?b1
vīrietis	19D1
vīriešu	19D1
všs	19a1
všį	00e1
w	19b2
w l l	00e1
w toku	04^1
w trakcie	04^1
w.l.l	00e1
wachmann	03@1
waerter	03@1
waerterin	03@1
waiter	02;1
waitress	02;1
wakacje	0^71
wakil	02Q1
wakil ketua	02Q1
wall	0BU1
wanita	0i01
warden	02;1
warehouse	01`1
warehouse operative	02;1
warsztat	03R1
warsztaty	19d1
wart	03@1
wartawan	02Q1
warter	03@1
warterin	03@1
warung	08A1
wasit	02Q1
watchmaker	02;1
way	06V1
wazna do	19e1
wazne do	19e1
wazny do	19e1
ważna do	19e1
ważne do	19e1
ważny do	19e1
we	19f1
webmaster	02;1
wedstrijd	0=i1
week	19g2
weeks	19i1
weg	19j2
weibl	0QG1
weiblich	0QG1
weingut	03]1
weiterbildung	0Pl2
weken	19l1
welcome	0S11
welder	02;1
welkom	0F81
werk	03]1
werke	03]1
werker	06b2
werkstatt	03]1
werkstudent	19m2
werkstudentin	09?1
wesen	0\\1
wethouder	0271
wettbewerb	0j^2
wholesaler	02;1
wiceprezes	02L1
widowed	0Bg1
willkommen	0S61
winemaker	02;1
winery	01`1
winkel	0331
winnaar	0L61
winner	00O1
winter	19o3
winter season	1:21
winter term	1:21
wintersaison	1:31
winterseizoen	1:41
wintersemester	1:31
winzer	03@1
wiosna	1:51
wiosną	1:51
wirausaha	08A1
wise	1:31
wissenschaft	0\\1
wissenschaften	0\\1
wissenschaftler	0661
wissenschaftliche hilfskraft	09?1
wissenschaftliche mitarbeiterin	09?1
wissenschaftlicher mitarbeiter	09?1
witaj	0Eh1
witam	0Eh1
with	0P`1
wk	19i1
wks	19i1
wlasciciel	02L1
wlascicielka	02L1
wlasna dzialalnosc	03R1
wo bachelor	01^1
wo master	0JA1
wo-bachelor	01^1
wo-master	0JA1
woche	1:61
wochen	1:61
wohnung	05Q1
woj	0551
wolny	0Z61
wolontariusz	02L1
wolontariuszka	02L1
woman	1:72
work from home	0Q]1
worker	02;1
working at height	01j1
working at heights	01j1
working familiarity	0O>1
working knowledge	0R_2
working paper	01T1
working proficiency	0Ra1
works	01`1
workshop	1:93
workshop leader	02;1
writer	02;1
wspolautor	02L1
wspolautorka	02L1
wspolzalozyciel	02L1
wspolzalozycielka	02L1
współautor	02L1
współautorka	02L1
współzałożyciel	02L1
współzałożycielka	02L1
wychowawca	02L1
wydane	0g<1
wydany	0g<1
wydawnictwo	1:<2
wydzial	1:>2
wydział	1:>2
wykladowca	02L1
wyksztalcenie srednie	0KB1
wykształcenie średnie	0KB1
wykładowca	02L1
wynik	0gE1
wyroznienie	0On1
wyróżnienie	0On1
wystapienie	07j1
wystąpienie	07j1
wyzsza szkola	04E1
wyższa szkoła	04E1
wärter	03@1
wärterin	03@1
własna działalność	03R1
właściciel	02L1
właścicielka	02L1
xa	0B_1
xahar	1:@1
xep loai	0GY1
xerrada	0A41
xhur	1:@1
xin chao	0BP1
xin chào	0BP1
xitwa	1:A1
xuat sac	1:B2
xuong	0<31
xuất sắc	1:B2
xã	0B_1
xưởng	0<31
xếp loại	0GY1
y	1:D2
y ta	0:]1
y tá	0:]1
yamk	0HQ1
yandal	0Bc1
yapi	0441
yapı	0441
yardimcisi	05g1
yardımcısı	05g1
yarisma	0<H1
yarismasi	0<H1
yarışma	0<H1
yarışması	0<H1
yayasan	08A1
yayinevi	1:F2
yayinlandi	0>O1
yayinlari	0441
yayınevi	1:F2
yayınlandı	0>O1
yayınları	0441
yaz	1:H1
yazilim	0441
yazilimci	05g1
yazılım	0441
yazılımcı	05g1
yds	0=?1
year	1:I1
years	1:I1
yeterlik	0=W1
yeu	0dL1
yh examen	0]?1
yh-examen	0]?1
yhdistys	06g1
yhtio	06g1
yhtioe	06g1
yhtiö	06g1
yil	1161
yki	0=?1
yksikko	0h\2
yksikkoe	0h\2
yksikkö	0h\2
yleisarvosana	07m1
ylempi amk	0HQ1
ylempi amk tutkinto	0HQ1
ylempi amk-tutkinto	0HQ1
ylempi ammattikorkeakoulututkinto	0HQ1
ylempi korkeakoulututkinto	0HQ1
yliopisto	04R1
yliopistossa	04R1
ylioppilas	05U1
ylioppilastodistus	05U1
ylioppilastutkinto	05U1
yokdil	0=?1
yonetici	05g1
yoneticisi	05g1
youth worker	02;1
yr	1:J1
yrittaejae	0611
yrittaja	0611
yrittäjä	0611
yrityksessa	1:K1
yrityksessae	1:K1
yrityksessä	1:K1
yritys	06g1
yrkesbevis	0R71
yrkesexamen	1:L2
yrkesfag	07i1
yrkeshoegskola	0S>1
yrkeshoegskoleexamen	0]?1
yrkeshogskola	0S>1
yrkeshogskoleexamen	0]?1
yrkeshögskola	0S>1
yrkeshögskoleexamen	0]?1
yrkesutbildning	0R71
yrs	1:J1
yuksek lisans	1601
yuksek lisans derecesi	1601
yuksekokulu	04K1
yökdil	0=?1
yönetici	05g1
yöneticisi	05g1
yüksek lisans	1601
yüksek lisans derecesi	1601
yüksekokulu	04K1
yıl	1161
yếu	0dL1
z	1:N2
z odliko	0kJ1
z wyroznieniem	0gE1
z wyróżnieniem	0gE1
zaawansowana	0<52
zaawansowany	0<52
zacatecnik	1:P2
zacetnik	1:R2
zacetno	1:T1
zaciatocnik	1:U2
zadovoljavajuce	0nB1
zadovoljavajuće	0nB1
zadovoljivo	0j]1
zadruga	03O3
zahnaerztin	03@1
zahnarzt	03@1
zahnarztin	03@1
zahnarztpraxis	03]1
zahntechniker	0661
zahnärztin	03@1
zahradnice	0?b1
zahradnik	0?b1
zahradník	0?b1
zaklad	03R1
zaklada	0Z71
zakladatel	02j2
zakladateľ	0911
zakladna	1:W2
zakladna skola	0_n1
zakladna znalost	0d01
zakladne znalosti	0d01
zakladni	1:Y2
zakladni skola	0Eg1
zakladni znalost	0d;1
zakladni znalosti	0d;1
zakladny	1:[1
zaklady	1:\5
zakljucni izpit	0j`1
zaključni izpit	0j`1
zakład	03R1
zakłady	03R1
zalozba	1:a2
zalozyciel	02L1
zalozycielka	02L1
založba	1:a2
zamecnik	0?b1
zameranie	12V1
zamereni	0g;1
zamestnanec roku	0051
zamezna	0Z61
zamężna	0Z61
zaměstnanec roku	0051
zaměření	0g;1
zanger	0IN1
zapateria	03?1
zapatería	03?1
zasadnicze zawodowe	0KB1
zastepca	02L1
zastupca	0AA1
zastupce	0?b1
zastępca	02L1
zaswiadczenie	0B;1
zavarivac	0>n2
zavarivač	0>n2
zavarovalnica	0?=1
zavod	1:c5
zavody	0I<2
zawodowe	0KB1
zawodowka	04E1
zawodówka	04E1
zayif	0=01
zayıf	0=01
začetnik	1:R2
začetno	1:T1
začiatočník	1:U2
začátečník	1:P2
założyciel	02L1
założycielka	02L1
zaświadczenie	0B;1
zbornik	1:h4
zborník	0C21
zdaj	0FC1
zdalna	0Uj1
zdalnie	0Uj1
zdobyty	0g<1
zdravnica	0Fg1
zdravnik	0Fg1
zdravotni bratr	0?b1
zdravotni sestra	0?b1
zdravotní bratr	0?b1
zdravotní sestra	0?b1
zdravstveni dom	0?=1
zdruzenie	03b1
zdruzenje	0?=1
združenie	03b1
združenje	0?=1
zednik	0?b1
zedník	0?b1
zeer goed	0R;2
zeichner	0661
zeitschrift	0=S2
zeitung	03]1
zelador	01o1
zeladora	01o1
zelfstandig	0`D1
zelo dobro	1:l2
zemedelec	0?b1
zememeric	0?b1
zemědělec	0?b1
zeměměřič	0?b1
zena	1:n4
zenaty	0o_2
zenesz	0=>1
zenska	1;22
zenske	1;42
zenski	1;64
zensko	1:N2
zentrum	03]1
zenész	0=>1
zerspaner	0661
zertifikat	0_Y2
zertifiziert	1;:1
zertifizierung	0=C1
zespol	0KC1
zespol szkol	04E1
zespół	0KC1
zespół szkół	04E1
zeszyty naukowe	07j1
zeugnis	0=C1
zidar	02<1
ziekenhuis	0331
ziema	1;;2
zima	1;=6
zimmerei	03]1
zimmerer	0661
zimmermadchen	03@1
zimmermaedchen	03@1
zimmermädchen	03@1
zimą	1;C1
zinatnu doktors	0JP1
zinātņu doktors	0JP1
zivi	09?1
zivildienst	09?1
zivildienstleistender	09?1
zivljenjepis	1;D1
zivnost	0I<2
zivotopis	1;E4
zkouska	0Al1
zkouška	0Al1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0jM1
zmagovalka	0jM1
znamka	0B<2
znanstvenik	0>m1
známka	0B<2
zolnierz	02L1
zomer	1;I1
zomerseizoen	1;I1
zonaty	0Z61
zonen	0`D1
zoo	01`1
zorg	0331
zpevacka	0?b1
zpevak	0?b1
zpusobilost	0Al1
zpěvačka	0?b1
zpěvák	0?b1
způsobilost	0Al1
zrt	00e1
zs	0Eg1
zugbegleiter	0661
zulassung	02G1
zurnalas	0[51
zurnalistas	02h1
zurnalists	02i1
zurnals	0I11
zurzeit	04_1
zusteller	0661
zvarac	0AA1
zviluppatur	05X1
zvárač	0AA1
zweisprachig	0MX1
zweites staatsexamen	00<1
zwembad	0331
zwyciezca	0On1
zwycięzca	0On1
zyciorys	1;J1
zyciorys zawodowy	1;J1
zzp	0`D1
zzp'er	0;71
zzper	0;71
základná	1:W2
základná znalosť	0d01
základná škola	0_n1
základné znalosti	0d01
základní	1:Y2
základní znalost	0d;1
základní znalosti	0d;1
základní škola	0Eg1
základný	1:[1
základy	1;K4
zámečník	0?b1
zástupca	0AA1
zástupce	0?b1
závod	0I<2
závody	0I<2
zš	0Eg1
à	08g2
à aujourd'hui	00a1
à ce jour	00a1
à compter de	00b1
à compter du	00b1
à distance	00g1
à distância	15]1
à partir de	00b1
à partir du	00b1
à présent	00a1
àrea	0I?1
á netinu	0101
általános iskola	05L2
ápoló	06Z2
ár	1;O1
árbitro	03i2
área	1;P3
áruház	07k1
átlag	08b1
áætlað	01<1
ägare	02X1
äidinkielen taso	03<1
äidinkielenä	03<1
äidinkieli	03<1
äidinkielinen	03<1
äldreboende	01=1
ämne	03=1
ämneslärarexamen	03>1
ärztin	03@1
åkeri	01=1
år	01>3
årets	01A3
årsenhet	01D1
årsstudium	01D1
çevirmen	05g1
çevrimiçi	0BB1
çift anadal	0Bc1
çiftçi	05g1
çiçekçi	05g1
çok iyi	0CG2
çok iyi derecede	0CI1
çırak	05g1
ébéniste	01l1
école	01b1
école primaire	01b1
école supérieure	01b1
écoles	01b1
éditeur	01l1
éditions	0K_2
éditrice	01l1
éducateur	01l1
éducatrice	01l1
électricien	01l1
électricienne	01l1
éleveur	01l1
éleveuse	01l1
élue	01l1
élémentaire	0<K2
énekes	0M<1
épicerie	01m1
építész	02l1
équipe	0AJ1
équipier	01l1
équipière	01l1
érem	0G_2
érettségi	0MR1
érettségi bizonyítvány	0MR1
értékesítő	02l1
és	0MZ1
établissements	01m1
étage	05G1
étalagiste	01l1
étterem	07k1
étude notariale	01m1
été	0N11
év	0N32
éves	0N51
évkönyv	0I51
ênfase	0M=1
í dag	0MF1
í sambúð	0L@1
în curs	02F1
în prezent	02F1
începând cu	0V`1
începător	0=52
îngrijitoare	02<1
îngrijitor	02<1
învățătoare	02<1
învățător	02<1
ó	1;S2
ógift	0L@1
óptica	01Q1
óptico	01Q1
óstán	0CR1
óta	0hk2
óvoda	0[@1
óvodapedagógus	02l1
óvónő	02l1
õde	01M1
õpetaja	01M1
õppekava	0MS1
ödül	0<H1
ödülü	0<H1
ökotropholog	0661
ön lisans	0c\1
önkormányzat	07k1
önkéntes	0=>1
önlisans	0c\1
önéletrajz	0h11
önéletrajza	0h11
ösd	0=?1
ösztöndíj	0G_2
översättare	02X1
öz geçmiş	0ho1
özgeçmiş	0ho1
özgeçmişi	0ho1
öğretim görevlisi	05g1
öğretim üyesi	05g1
öğretmen	05g1
öğretmeni	05g1
økonom	06F2
øvet	0g[1
újságíró	02O2
úplné stredné	0b;1
úrad	03b1
úsek	13Q2
ústav	0I<2
út	0461
útgefið	0@L1
útja	0461
útvar	13Q2
účetní	0?b1
účtovník	0AA1
účtovníčka	0AA1
úřad	0Gb1
übersetzer	0661
übungsleiter	0661
üdv	0T[1
üdvözlöm	0T[1
ügyintéző	02O2
ügynökség	07k1
ügyvéd	02l1
ügyvédi iroda	07k1
ühing	05R1
üksus	0bj1
ülikool	0471
üniversite	04K1
üniversitesi	04K1
üst düzey	04S1
üye	05g1
üyesi	05g1
üzem	04l2
þjálfari	0>]1
þýðandi	0>]1
ārste	02i1
ārsts	02i1
ċertifikat	0B81
ċertifikat tas-sekondarja	0B71
ċertifikazzjoni	0B81
č.p	0@N1
časopis	0AB4
čau	0401
čašník	0AA1
čašníčka	0AA1
červený diplom	0B<2
čestné uznanie	0041
čestné uznání	0051
član	0Bi3
članak	0Bl2
članek	0[Y1
članica	0C02
člen	0C42
členka	0?b1
článek	0Hm1
článok	0C21
čvut	0Eg1
číšník	0?b1
đang làm	0=31
điều dưỡng	0:]1
điều hành	0:]1
điều phối viên	0:]1
điểm	0GY1
điểm trung bình	0GY1
đã kết hôn	0B^1
đường	0B_1
đại học	0F<1
đầu bếp	0:]1
đến	0Fk1
đến nay	0=31
đề tài	0F\1
độc thân	0B^1
ġurnal	07h1
ġurnalist	05X1
ģimnāzija	04Q1
ħarifa	0T@1
īpašnieks	02i1
įkūrėjas	02h1
įmonė	03c1
įmonėje	0V^1
įvertinimas	0;T1
ļoti labi	0932
ősz	0hh1
ősze	0hh1
œnologue	01l1
ředitel	07>1
řezník	0?b1
řidič	07>1
řidičský průkaz	0Al1
ślusarz	02L1
śpiewaczka	02L1
średni	12_2
średnia	12a2
średnia ocen	0gE1
średnie	0KB1
średnio	0K11
średnio zaawansowany	0K11
średnio zaawansowany wyższy	0Il1
średniozaawansowana	0K11
średniozaawansowany	12_2
średniozaawansowany wyższy	0Il1
świadectwo	0B;1
świadectwo dojrzałości	0KB1
świadectwo maturalne	0KB1
şampiyon	0<H1
şarkıcı	05g1
şef	05g1
şefi	05g1
şimdi	0?o1
şirket	0441
şirketi	0441
şoför	05g1
şoförü	05g1
şu an	0?o1
şu anda	0?o1
şubesi	0>c1
še traja	0FC1
šef	0>n2
šetalište	0:21
šiandien	0F61
šiuo metu	0F61
škola	1;U4
školenie	1131
školení	1141
šobrīd	0_K1
šodien	0_K1
šoferis	02i1
šola	0LM1
špecialista	0AA1
špecialistka	0AA1
špecializácia	12V1
štipendija	0jM1
štipendium	0041
štruktúrovaný životopis	0lW1
študent	0Fg1
študijný odbor	12V1
študijný program	12V1
študijska smer	13l1
študijski program	13l1
štúdia	0C21
štúdio	03b1
švadlena	0?b1
šķīries	0en1
żeńska	0[61
żeński	0[61
żonaty	0Z61
żołnierz	02L1
żviluppatur	05X1
życiorys	1;J1
życiorys zawodowy	1;J1
ž	1:N2
žena	1:n4
ženatý	0o_2
ženska	1;Y1
ženski	1;Z3
žensko	1:N2
ženské	1;42
žiema	1;]1
življenjepis	1;D1
živnost	0Gb1
živnosť	03b1
životopis	1;E4
žurnalas	0[51
žurnalistas	02h1
žurnālists	02i1
žurnāls	0I11
școala	0811
școala gimnazială	0811
școala postliceală	0811
școală	0811
școală de arte și meserii	0:`1
școală postliceală	0CL1
școală profesională	0:`1
șef	02<1
șefă	02<1
și	11E1
șofer	02<1
șoseaua	0521
άγαμη	1;^1
άγαμοσ	1;^1
άδεια	1;_1
άδεια ασκήσεωσ	1;_1
άδεια οδήγησησ	1;_1
άνδρασ	1;`1
άνοιξη	1;a1
άντρασ	1;`1
άπταιστα	1;b1
άρθρο	1;c1
άριστα	1;d2
άριστη	1;b1
άριστη γνώση	1;b1
άριστο	1;f1
άρρεν	1;`1
έγγαμη	1;^1
έγγαμοσ	1;^1
έπαινοσ	00Q1
έργα	1;g1
έργο	1;g1
έτη	1;h1
έτοσ	1;h1
έωσ	1;i1
έωσ και σήμερα	1;j1
έωσ σήμερα	1;j1
ίδρυμα	1;k1
α ε	00e1
α' βραβείο	00Q1
α' βραβειο	00Q1
α.ε	00e1
αγαμη	1;^1
αγαμοσ	1;^1
αγροτησ	1;l1
αγρότησ	1;l1
αδεια	1;_1
αδεια ασκησεωσ	1;_1
αδεια οδηγησησ	1;_1
αε	00e1
αει	1;m1
αεροσυνοδοσ	1;l1
αεροσυνοδόσ	1;l1
αισθητικοσ	1;l1
αισθητικόσ	1;l1
ακαδημία	1;m1
ακαδημια	1;m1
ανακοίνωση	1;c1
ανακοινωση	1;c1
αναλυτήσ	1;l1
αναλυτησ	1;l1
αναλυτρια	1;l1
αναλύτρια	1;l1
αναμένεται	1;n1
αναμενεται	1;n1
αναμενομενη	1;n1
αναμενομενο	1;n1
αναμενόμενη	1;n1
αναμενόμενο	1;n1
ανδρασ	1;`1
ανθοπωλησ	1;l1
ανθοπώλησ	1;l1
ανοικτο πανεπιστημιο	1;m1
ανοικτό πανεπιστήμιο	1;m1
ανοιξη	1;a1
ανοιχτο πανεπιστημιο	1;m1
ανοιχτό πανεπιστήμιο	1;m1
αντιπροεδροσ	1;l1
αντιπρόεδροσ	1;l1
αντρασ	1;`1
ανωτερη εκπαιδευση	1;o1
ανώτερη εκπαίδευση	1;o1
απθ	1;m1
απο	1<02
αποθηκάριοσ	1;l1
αποθηκαριοσ	1;l1
απολυτήριο	1<21
απολυτήριο γενικού λυκείου	1<21
απολυτήριο γυμνασίου	1<21
απολυτήριο λυκείου	1<21
απολυτηριο	1<21
απολυτηριο γενικου λυκειου	1<21
απολυτηριο γυμνασιου	1<21
απολυτηριο λυκειου	1<21
απταιστα	1;b1
από	1<02
αρθρο	1;c1
αριθμοσ	1<31
αριθμόσ	1<31
αριστα	1;d2
αριστείο	00Q1
αριστειο	00Q1
αριστη	1;b1
αριστη γνωση	1;b1
αριστο	1;f1
αρρεν	1;`1
αρσενικο	1;`1
αρσενικό	1;`1
αρτοποιοσ	1;l1
αρτοποιόσ	1;l1
αρχάριοι	1<41
αρχάριοσ	1<51
αρχαριοι	1<41
αρχαριοσ	1<51
αρχειονομοσ	1;l1
αρχειονόμοσ	1;l1
αρχιτέκτονασ	1;l1
αρχιτεκτονασ	1;l1
ασκουμενη	1;l1
ασκουμενοσ	1;l1
ασκούμενη	1;l1
ασκούμενοσ	1;l1
αστυνομικοσ	1;l1
αστυνομικόσ	1;l1
ασφαλιστική	1;k1
ασφαλιστικη	1;k1
αφοί	1;k1
αφοι	1;k1
βαθμολογία	1<61
βαθμολογια	1<61
βαθμοσ	1<61
βαθμοσ πτυχιου	1<61
βαθμόσ	1<61
βαθμόσ πτυχίου	1<61
βασικά	1<72
βασικέσ γνώσεισ	1<72
βασική	1<72
βασική γνώση	1<51
βασικα	1<72
βασικεσ γνωσεισ	1<72
βασικη	1<72
βασικη γνωση	1<51
βασικο	1<91
βασικο επιπεδο	1<51
βασικό	1<91
βασικό επίπεδο	1<51
βαφέασ	1;l1
βαφεασ	1;l1
βεβαίωση	1;_1
βεβαιωση	1;_1
βιβλίο	1;c1
βιβλιο	1;c1
βιβλιοθήκη	1;k1
βιβλιοθηκη	1;k1
βιβλιοθηκονομοσ	1;l1
βιβλιοθηκονόμοσ	1;l1
βιβλιοπωλησ	1;l1
βιβλιοπώλησ	1;l1
βιογραφικο	1<:1
βιογραφικο σημειωμα	1<:1
βιογραφικό	1<:1
βιογραφικό σημείωμα	1<:1
βιολογοσ	1;l1
βιολόγοσ	1;l1
βοηθοσ	1;l1
βοηθόσ	1;l1
βράβευση	00Q1
βραβείο	00Q1
βραβειο	00Q1
βραβευση	00Q1
γεια	1<;1
γεια σασ	1<;1
γενικο λυκειο	1;m1
γενικοσ βαθμοσ	1<61
γενικό λύκειο	1;m1
γενικόσ βαθμόσ	1<61
γιατροσ	1;l1
γιατρόσ	1;l1
γραμματέασ	1;l1
γραμματεασ	1;l1
γραφίστασ	1;l1
γραφίστρια	1;l1
γραφείο	1;k1
γραφειο	1;k1
γραφιστασ	1;l1
γραφιστρια	1;l1
γυμνάσιο	1;m1
γυμνασιο	1;m1
γυναίκα	1<<1
γυναικα	1<<1
δάσκαλοσ	1;l1
δήμαρχοσ	1;l1
δήμοσ	1;k1
δίγλωσση	1<=1
δίγλωσσοσ	1<=1
δίπλωμα	1<>2
δίπλωμα ιεκ	1;o1
δίπλωμα μηχανικού	1<@1
δασκάλα	1;l1
δασκαλα	1;l1
δασκαλοσ	1;l1
δημαρχοσ	1;l1
δημοσ	1;k1
δημοσίευση	1;c1
δημοσιευση	1;c1
δημοσιογράφοσ	1;l1
δημοσιογραφοσ	1;l1
δημοτικο σχολειο	1;m1
δημοτικό σχολείο	1;m1
διάκριση	00Q1
διαγωνισμοσ	00Q1
διαγωνισμόσ	00Q1
διαδικτυακά	1<A1
διαδικτυακα	1<A1
διαζευγμένη	1;^1
διαζευγμένοσ	1;^1
διαζευγμενη	1;^1
διαζευγμενοσ	1;^1
διαιτητήσ	1;l1
διαιτητησ	1;l1
διαιτολογοσ	1;l1
διαιτολόγοσ	1;l1
διακριση	00Q1
διανομέασ	1;l1
διανομεασ	1;l1
διατριβή	1;c1
διατριβη	1;c1
διαχειριστήσ	1;l1
διαχειριστησ	1;l1
διγλωσση	1<=1
διγλωσσοσ	1<=1
διδάκτορασ	1<B1
διδακτορασ	1<B1
διδακτορική διατριβή	1<B1
διδακτορικη διατριβη	1<B1
διδακτορικο	1<B1
διδακτορικο διπλωμα	1<B1
διδακτορικό	1<B1
διδακτορικό δίπλωμα	1<B1
διευθυνση	1<C1
διευθυντήσ	1;l1
διευθυντησ	1;l1
διευθυντρια	1;l1
διευθύντρια	1;l1
διεύθυνση	1<C1
δικαστήσ	1;l1
δικαστησ	1;l1
δικηγοροσ	1;l1
δικηγόροσ	1;l1
διορθωτήσ	1;l1
διορθωτησ	1;l1
διορθωτρια	1;l1
διορθώτρια	1;l1
διπλωμα	1<>2
διπλωμα ιεκ	1;o1
διπλωμα μηχανικου	1<@1
ε π ε	00e1
ε.π.ε	00e1
είμαι	1<D1
είμαι η	1<D1
είμαι ο	1<D1
εγγαμη	1;^1
εγγαμοσ	1;^1
εθελοντήσ	1;l1
εθελοντησ	1;l1
εθελοντρια	1;l1
εθελόντρια	1;l1
ειδίκευση	1<E1
ειδικευση	1<E1
ειδικοσ	1<F2
ειδικοτητα	1<E1
ειδικόσ	1<F2
ειδικότητα	1<E1
εικονογράφοσ	1;l1
εικονογραφοσ	1;l1
ειμαι	1<D1
ειμαι η	1<D1
ειμαι ο	1<D1
εισήγηση	1;c1
εισηγηση	1;c1
εκδοσεισ	1<H2
εκδοτικοσ	1;k1
εκδοτικόσ	1;k1
εκδόσεισ	1<H2
εκπα	1;m1
εκπαιδευτήσ	1;l1
εκπαιδευτησ	1;l1
εκπαιδευτικοσ	1;l1
εκπαιδευτικόσ	1;l1
εκπαιδευτρια	1;l1
εκπαιδεύτρια	1;l1
εκτιμητήσ	1;l1
εκτιμητησ	1;l1
εκτιμωμενη	1;n1
εκτιμώμενη	1;n1
ελευθεροσ επαγγελματιασ	1;k1
ελεύθεροσ επαγγελματίασ	1;k1
εμπ	1;m1
εξ αποστάσεωσ	1<A1
εξ αποστασεωσ	1<A1
εξειδικευμένοσ	1<J1
εξειδικευμενοσ	1<J1
επα λ	1;m1
επα.λ	1;m1
επαινοσ	00Q1
επαλ	1;m1
επαρκήσ	1<K1
επαρκησ	1<K1
επε	00e1
επιμελήτρια	1;l1
επιμελητήσ	1;l1
επιμελητησ	1;l1
επιμελητρια	1;l1
επιμορφωση	1<L1
επιμόρφωση	1<L1
επιχείρηση	1;k1
επιχειρηση	1;k1
εποπτησ	1;l1
επόπτησ	1;l1
εργάτησ	1;l1
εργάτρια	1;l1
εργα	1;g1
εργαστήριο	1;k1
εργαστηριο	1;k1
εργατησ	1;l1
εργατρια	1;l1
εργο	1;g1
εργοδηγοσ	1;l1
εργοδηγόσ	1;l1
εργοστάσιο	1;k1
εργοστασιο	1;k1
ερευνήτρια	1;l1
ερευνητήσ	1;l1
ερευνητησ	1;l1
ερευνητρια	1;l1
εστιατοριο	1;k1
εστιατόριο	1;k1
εταιρία	1;k1
εταιρεία	1;k1
εταιρεια	1;k1
εταιρια	1;k1
ετη	1;h1
ετοσ	1;h1
ευχερήσ	1;b1
ευχερησ	1;b1
εφορεία	1;k1
εφορεια	1;k1
εωσ	1;i1
εωσ και σημερα	1;j1
εωσ σημερα	1;j1
ζαχαροπλάστησ	1;l1
ζαχαροπλαστησ	1;l1
ηθοποιοσ	1;l1
ηθοποιόσ	1;l1
ηλεκτρολογοσ	1;l1
ηλεκτρολόγοσ	1;l1
ημερίδα	1;c1
ημεριδα	1;c1
θέατρο	1;k1
θήλυ	1<<1
θεατρο	1;k1
θηλυ	1<<1
θηλυκο	1<<1
θηλυκό	1<<1
θυρωροσ	1;l1
θυρωρόσ	1;l1
ι ε κ	1;m1
ι.ε.κ	1;m1
ιατροσ	1;l1
ιατρόσ	1;l1
ιδιοκτήτησ	1;l1
ιδιοκτητησ	1;l1
ιδρυμα	1;k1
ιδρυτήσ	1;l1
ιδρυτησ	1;l1
ιδρυτρια	1;l1
ιδρύτρια	1;l1
ιεκ	1;m1
ικανοποιητική	1<K1
ικανοποιητικη	1<K1
ικε	00e1
ινστιτουτο	1<M2
ινστιτούτο	1<M2
κάρτα	1;_1
κέντρο	1;k1
καθηγήτρια	1;l1
καθηγητήσ	1;l1
καθηγητησ	1;l1
καθηγητρια	1;l1
και	1<O1
καλά	1<P1
καλή	1<Q2
καλή γνώση	1<P1
καλα	1<P1
καλη	1<Q2
καλη γνωση	1<P1
καλο	1<S1
καλοκαίρι	1<T1
καλοκαιρι	1<T1
καλωσ	1<61
καλωσ ηρθατε	1<;1
καλό	1<S1
καλώσ	1<61
καλώσ ήρθατε	1<;1
καρτα	1;_1
κατάλογοσ	1;c1
κατάρτιση	1<L1
κατάστημα	1;k1
καταλογοσ	1;c1
καταρτιση	1<L1
καταστημα	1;k1
κατευθυνση	1<E1
κατεύθυνση	1<E1
κεντρο	1;k1
κεφάλαιο	1;c1
κεφαλαιο	1;c1
κηπουροσ	1;l1
κηπουρόσ	1;l1
κλάδοσ	1<C1
κλαδοσ	1<C1
κλινική	1;k1
κλινικη	1;k1
κολέγιο	1;m1
κολεγιο	1;m1
κολλέγιο	1;m1
κολλεγιο	1;m1
κομμωτήσ	1;l1
κομμωτησ	1;l1
κομμωτρια	1;l1
κομμώτρια	1;l1
κρεοπωλησ	1;l1
κρεοπώλησ	1;l1
λέκτορασ	1;l1
λίαν καλώσ	1<61
λεκτορασ	1;l1
λεωφ	1<31
λεωφοροσ	1<31
λεωφόροσ	1<31
λιαν καλωσ	1<61
λογίστρια	1;l1
λογιστήσ	1;l1
λογιστησ	1;l1
λογιστρια	1;l1
λογοθεραπευτήσ	1;l1
λογοθεραπευτησ	1;l1
λογοθεραπευτρια	1;l1
λογοθεραπεύτρια	1;l1
λυκειο	1;m1
λύκειο	1;m1
μάγειρασ	1;l1
μάγειροσ	1;l1
μάνατζερ	1;l1
μάστερ	1<@1
μέλοσ	1;l1
μέσοσ όροσ	1<61
μέτρια	1<K1
μέτρια γνώση	1<K1
μέτριο	1<U2
μέχρι	1;i1
μέχρι σήμερα	1;j1
μέχρι τώρα	1;j1
μήνασ	1<W1
μήνεσ	1<W1
μαία	1;l1
μαγείρισσα	1;l1
μαγειρασ	1;l1
μαγειρισσα	1;l1
μαγειροσ	1;l1
μαθητευομενοσ	1;l1
μαθητευόμενοσ	1;l1
μαια	1;l1
μανατζερ	1;l1
μαστερ	1<@1
με λένε	1<D1
με λενε	1<D1
μελοσ	1;l1
μεσαίο	1<S1
μεσαίο επίπεδο	1<K1
μεσαιο	1<S1
μεσαιο επιπεδο	1<K1
μεσοσ οροσ	1<61
μετάλλιο	00Q1
μεταλλιο	00Q1
μεταπτυχιακέσ σπουδέσ	1<@1
μεταπτυχιακεσ σπουδεσ	1<@1
μεταπτυχιακο	1<@1
μεταπτυχιακο διπλωμα	1<@1
μεταπτυχιακοσ	1<@1
μεταπτυχιακοσ τιτλοσ	1<@1
μεταπτυχιακό	1<@1
μεταπτυχιακό δίπλωμα	1<@1
μεταπτυχιακόσ	1<@1
μεταπτυχιακόσ τίτλοσ	1<@1
μεταφράστρια	1;l1
μεταφραστήσ	1;l1
μεταφραστησ	1;l1
μεταφραστρια	1;l1
μετρια	1<K1
μετρια γνωση	1<K1
μετριο	1<U2
μεχρι	1;i1
μεχρι σημερα	1;j1
μεχρι τωρα	1;j1
μηνασ	1<W1
μηνεσ	1<W1
μητρική	1<=1
μητρική γλώσσα	1<=1
μητρικη	1<=1
μητρικη γλωσσα	1<=1
μηχανικοσ	1<X1
μηχανικόσ	1<X1
μηχανοδηγοσ	1;l1
μηχανοδηγόσ	1;l1
μοδίστρα	1;l1
μοδιστρα	1;l1
μονάδα	1<C1
μοναδα	1<C1
μουσείο	1;k1
μουσειο	1;k1
μουσικοσ	1;l1
μουσικόσ	1;l1
μπάρμαν	1;l1
μπαρμαν	1;l1
ναυτησ	1;l1
ναυτικοσ	1;l1
ναυτικόσ	1;l1
ναύτησ	1;l1
νηπιαγωγείο	1;m1
νηπιαγωγειο	1;m1
νικήτρια	00Q1
νικητήσ	00Q1
νικητησ	00Q1
νικητρια	00Q1
νοσηλευτήσ	1;l1
νοσηλευτησ	1;l1
νοσηλευτρια	1;l1
νοσηλεύτρια	1;l1
νοσοκομείο	1;k1
νοσοκομειο	1;k1
ξεναγοσ	1;l1
ξεναγόσ	1;l1
ξενοδοχείο	1;k1
ξενοδοχειο	1;k1
ξυλουργοσ	1;l1
ξυλουργόσ	1;l1
ο ε	00e1
ο.ε	00e1
οδηγοσ	1;l1
οδηγόσ	1;l1
οδοσ	1<31
οδόσ	1<31
οικονομολογοσ	1;l1
οικονομολόγοσ	1;l1
οινοποιείο	1;k1
οινοποιειο	1;k1
ομάδα	1<C1
ομαδα	1<C1
ομιλία	1;c1
ομιλια	1;c1
ομιλοσ	1;k1
ονομάζομαι	1<D1
ονομαζομαι	1<D1
οπτικοσ	1;l1
οπτικόσ	1;l1
οργανισμοσ	1;k1
οργανισμόσ	1;k1
οροφοσ	1<31
παιδαγωγοσ	1;l1
παιδαγωγόσ	1;l1
πανεπιστήμιο	1;m1
πανεπιστημίου	1;m1
πανεπιστημιο	1;m1
πανεπιστημιου	1;m1
παντρεμένη	1;^1
παντρεμένοσ	1;^1
παντρεμενη	1;^1
παντρεμενοσ	1;^1
παρον	1;j1
παρόν	1;j1
πατέντα	1;c1
πατεντα	1;c1
περιοδικο	1;c1
περιοδικό	1;c1
πιστοποίηση	1;_1
πιστοποιημένη	1;_1
πιστοποιημένοσ	1;_1
πιστοποιημενη	1;_1
πιστοποιημενοσ	1;_1
πιστοποιηση	1;_1
πιστοποιητικο	1;_1
πιστοποιητικό	1;_1
πλατεία	1<31
πλατεια	1<31
πολυ καλα	1;b1
πολυ καλη	1;b1
πολυ καλη γνωση	1<P1
πολυ καλο	1;f1
πολυτεχνείο	1;m1
πολυτεχνειο	1;m1
πολύ καλά	1;b1
πολύ καλή	1;b1
πολύ καλή γνώση	1<P1
πολύ καλό	1;f1
πρακτικά	1;c1
πρακτικα	1;c1
προγραμματίστρια	1;l1
προγραμματιστήσ	1;l1
προγραμματιστησ	1;l1
προγραμματιστρια	1;l1
προεδροσ	1;l1
προισταμενη	1;l1
προισταμενοσ	1;l1
προπονήτρια	1;l1
προπονητήσ	1;l1
προπονητησ	1;l1
προπονητρια	1;l1
προπτυχιακέσ σπουδέσ	1<Y1
προπτυχιακεσ σπουδεσ	1<Y1
προπτυχιακο	1<Y1
προπτυχιακό	1<Y1
προτζεκτ	1;g1
προχωρημένο	1<Z2
προχωρημενο	1<Z2
προϊστάμενοσ	1;l1
προϊσταμένη	1;l1
πρωτο βραβειο	00Q1
πρόεδροσ	1;l1
πρότζεκτ	1;g1
πρώτο βραβείο	00Q1
πτυχίο	1<\2
πτυχίο επαλ	1<21
πτυχίο πανεπιστημίου	1<Y1
πτυχιο	1<\2
πτυχιο επαλ	1<21
πτυχιο πανεπιστημιου	1<Y1
πτυχιουχοσ	1<Y1
πτυχιούχοσ	1<Y1
πυροσβέστησ	1;l1
πυροσβεστησ	1;l1
πωλήτρια	1;l1
πωλητήσ	1;l1
πωλητησ	1;l1
πωλητρια	1;l1
ράφτησ	1;l1
ραφτησ	1;l1
σήμερα	1;j1
σε εξέλιξη	1;j1
σε εξελιξη	1;j1
σελίδα	1<^1
σελιδα	1<^1
σεμινάριο	1<_2
σεμιναριο	1<_2
σερβιτορα	1;l1
σερβιτοροσ	1;l1
σερβιτόρα	1;l1
σερβιτόροσ	1;l1
σημερα	1;j1
σιδεράσ	1;l1
σιδερασ	1;l1
στην	1<a1
στο	1<a1
στοιχειωδεισ γνωσεισ	1<51
στοιχειωδησ	1<51
στοιχειώδεισ γνώσεισ	1<51
στοιχειώδησ	1<51
στον	1<a1
στουντιο	1;k1
στούντιο	1;k1
στρατιωτικοσ	1;l1
στρατιωτικόσ	1;l1
συγκολλητήσ	1;l1
συγκολλητησ	1;l1
συλλογικοσ τομοσ	1;c1
συλλογικόσ τόμοσ	1;c1
συλλογοσ	1;k1
συμβολαιογράφοσ	1;l1
συμβολαιογραφοσ	1;l1
συμβουλοσ	1;l1
συνέδριο	1;c1
συνεδριο	1;c1
συνεργάτησ	1;l1
συνεργάτιδα	1;l1
συνεργατησ	1;l1
συνεργατιδα	1;l1
συνεταιρισμοσ	1;k1
συνεταιρισμόσ	1;k1
συντάκτησ	1;l1
συντάκτρια	1;l1
συντακτησ	1;l1
συντακτρια	1;l1
συντηρήτρια	1;l1
συντηρητήσ	1;l1
συντηρητησ	1;l1
συντηρητρια	1;l1
συντομο βιογραφικο	1<:1
συντονίστρια	1;l1
συντονιστήσ	1;l1
συντονιστησ	1;l1
συντονιστρια	1;l1
σχεδιάστρια	1;l1
σχεδιαστήσ	1;l1
σχεδιαστησ	1;l1
σχεδιαστρια	1;l1
σχολή	1;m1
σχολή καλών τεχνών	1;m1
σχολείο	1;m1
σχολειο	1;m1
σχολη	1;m1
σχολη καλων τεχνων	1;m1
σύλλογοσ	1;k1
σύμβουλοσ	1;l1
σύντομο βιογραφικό	1<:1
τ ε ι	1;m1
τ κ	1<31
τ.ε.ι	1;m1
τ.κ	1<31
ταμίασ	1;l1
ταμιασ	1;l1
ταχυδρομοσ	1;l1
ταχυδρόμοσ	1;l1
τει	1;m1
τεχνίτησ	1;l1
τεχνικοσ	1;l1
τεχνικόσ	1;l1
τεχνιτησ	1;l1
τηλεργασία	1<A1
τηλεργασια	1<A1
τιμητική διάκριση	00Q1
τιμητικη διακριση	00Q1
τκ	1<31
τμήμα	1<b2
τμημα	1<b2
τομέασ	1<d2
τομεασ	1<d2
τομοσ	1;c1
τοπογράφοσ	1;l1
τοπογραφοσ	1;l1
τορναδοροσ	1;l1
τορναδόροσ	1;l1
τράπεζα	1;k1
τραγουδίστρια	1;l1
τραγουδιστήσ	1;l1
τραγουδιστησ	1;l1
τραγουδιστρια	1;l1
τραπεζα	1;k1
τωρα	1;j1
τόμοσ	1;c1
τώρα	1;j1
υδραυλικοσ	1;l1
υδραυλικόσ	1;l1
υπάλληλοσ	1;l1
υπαλληλοσ	1;l1
υπευθυνη	1;l1
υπευθυνοσ	1;l1
υπεύθυνη	1;l1
υπεύθυνοσ	1;l1
υπηρεσία	1<f2
υπηρεσια	1<f2
υποτροφία	00Q1
υποτροφια	00Q1
υπουργείο	1;k1
υπουργειο	1;k1
φαρμακείο	1;k1
φαρμακειο	1;k1
φαρμακοποιοσ	1;l1
φαρμακοποιόσ	1;l1
φθινοπωρο	1<h1
φθινόπωρο	1<h1
φουρνοσ	1;k1
φούρνοσ	1;k1
φυλακασ	1;l1
φυσικοθεραπευτήσ	1;l1
φυσικοθεραπευτησ	1;l1
φυσικοθεραπευτρια	1;l1
φυσικοθεραπεύτρια	1;l1
φυσικοσ	1;l1
φυσικοσ ομιλητησ	1<=1
φυσικόσ	1;l1
φυσικόσ ομιλητήσ	1<=1
φωτογράφοσ	1;l1
φωτογραφοσ	1;l1
φύλακασ	1;l1
χειμωνασ	1<i1
χειμώνασ	1<i1
χειριστήσ	1;l1
χειριστησ	1;l1
χημικοσ	1;l1
χημικόσ	1;l1
χορευτήσ	1;l1
χορευτησ	1;l1
χορευτρια	1;l1
χορεύτρια	1;l1
χρονια	1;h1
χρονοσ	1;h1
χρόνια	1;h1
χρόνοσ	1;h1
χτίστησ	1;l1
χτιστησ	1;l1
ψαράσ	1;l1
ψαρασ	1;l1
ψυχολογοσ	1;l1
ψυχολόγοσ	1;l1
ωδείο	1;m1
ωδειο	1;m1
ωσ	1;i1
ωσ σήμερα	1;j1
ωσ σημερα	1;j1
όμιλοσ	1;k1
όροφοσ	1<31
а s	00e1
а.ş	00e1
автобиография	1<j1
агент	1<k3
агентство	1<n2
агенция	1=01
агенција	1=11
агенція	1=21
агроном	1=31
ад	00e1
адвокат	1=44
администратор	1=84
администрация	1=<1
адміністратор	1==2
адміністрація	1=21
академии	1=?1
академия	1=@2
академија	1=B1
академія	1=C1
академії	1=C1
аккредитация	1=D1
акредитація	1=E1
актер	1=31
активно	1=F1
актор	1=G1
акторк	1=G1
актрис	1=31
актёр	1=31
акушер	1=H2
альманах	1=J1
анализатор	1=K1
аналитик	1=L1
аналитичар	1=M1
аналітик	1=N1
анкета	1=O2
антологія	1=Q1
ао	1=R2
ап	1=T1
апотека	1=11
аппаратчик	1=31
аптека	1=U3
арт директор	1=H2
арт-директор	1=H2
архивариус	1=31
архитект	1=K1
архитекта	1=X1
архитектор	1=L1
архіваріус	1=G1
архітектор	1=N1
асистент	1=Y3
асоциация	1=01
асоціація	1=21
аспирант	1=31
аспирантура	1=\2
аспірант	1=G1
аспірантура	1=^2
ассистент	1=L1
ассоциация	1=<1
атестат	1=`2
аттестат	1=b2
аттестат о среднем образовании	1=d1
аудитор	1=H2
б р	1=e1
б-р	1=e1
базове	1=f1
базовий	1=g2
базовий рівень	1=f1
базово	1=i3
базово ниво	1=l1
базовое	1=m1
базовые знания	1=n2
базовый	1=n2
базовый уровень	1=m1
базові знання	1=g2
бакалавр	1>02
бакалаврат	1>21
бакалавриат	1>31
бакалавър	1>41
бакалавърска	1>41
бакалавърска степен	1>41
бал	1>51
балл	1>61
баллов	1>61
банк	1<n2
банка	1>72
бармен	1=H2
бечелор	1>91
библиотека	1>:3
библиотекар	1>=3
билингв	1>@1
биография	1<j1
биографија	1>A1
биолог	1=31
бл	1=T1
благајник	1=X1
благодарность	0V<1
благодарственное письмо	0V<1
болница	1>72
больница	1=<1
бортпроводни	1=31
бр	1>B1
бригадир	1=H2
брошура	1>C1
буд	1>D1
будинок	1>D1
бул	1>E2
булевар	1>B1
булевард	1=T1
бульвар	1>G2
бухгалтер	1=H2
бытовой	1>I1
бюро	1<n2
бібліотека	1=21
бібліотекар	1=G1
білінгв	1>J1
в	1>K3
в браке	1>N1
в момента	1>O1
в разводе	1>N1
в совершенном владении	1>P1
в совершенстве	1>Q1
вантажни	1=G1
васпитач	1=M1
вахтер	1=31
вахтёр	1=31
ведуча	1>R1
ведучий	1>R1
ведущий	1>S1
верстальни	1=G1
верстальщи	1=31
весна	1>T2
весни	1>V1
весной	1>W1
весны	1>W1
вестник	1>X2
взимку	1>Z1
видавництво	1>[2
видано	1>]1
викладач	1==2
виконроб	1=G1
випуск	1>]1
випускова	1>R1
висока школа	1=B1
високий	1>^1
високо образовање	1>_1
виступ	1=Q1
висше	1>41
висше образование	1>41
висше училище	1>`1
виховател	1=G1
вихователь	1=G1
виш	1=C1
виша стручна спрема	1>a1
виша школа	1>b2
виши средњи	1>d1
вище за середній	1>e1
вище середнього	1>e1
владелец	1>S1
власник	1>f2
власница	1=X1
влітку	1>h1
во	1>i1
водител	1=31
водитель	1=31
водительские права	1=D1
водительское удостоверение	1=D1
водій	1>j2
водійка	1>R1
водійські права	1=E1
военнослужащ	1=31
вожат	1=H2
возач	1=M1
возачка дозвола	1>l1
волонтер	1>m3
волонтёр	1=31
восени	1?01
воспитател	1=31
вођа	1=X1
впевнений	1>^1
впевнено	1>^1
врач	1=31
врло добро	1?12
вртић	1=B1
всем привет	1?31
второ място	00?1
вуз	1?42
вукова диплома	00D1
вул	1>D1
вулиця	1>D1
вх	1=T1
вчитель	1=G1
вчителька	1>R1
във	1?61
възпитател	1=K1
выдан	1?71
выдано	1?71
вып	1=J1
выпуск	1?71
высокий	1?81
выступление	1=J1
высшее	1?91
выше среднего	1?:1
від	1?;2
віддалена робота	1?=1
віддалено	1?=1
відділ	1?>1
відділення	1?>1
відзнака	00B1
відмінно	1??2
військов	1=G1
вільне	1?A1
вільне володіння	1?A1
вільно	1?A1
вільно володію	1?A1
вісник	1=Q1
вітаю	1?B1
г	1?C3
газета	1<n2
газосварщик	1=31
гбу	00e1
геодезист	1=H2
геолог	1=31
гимназия	1=@2
гимназија	1=B1
глава	1?F3
главный	1>S1
го	1?I2
говоримо	1?K1
год	1?L2
года	1?N1
година	1?O2
године	1?Q1
години	1?R1
голова	1>R1
головний	1>R1
горничн	1=31
город	1=e1
гостиница	1=<1
готвач	1=K1
готель	1=21
гр	1=T1
грамота	1?S3
гран при	0V<1
гран прі	00B1
гран-при	0V<1
гран-прі	00B1
грант	0V<1
грузчик	1=31
група	1?V4
группа	1?Z2
группа компаний	1=<1
гуп	00e1
гід	1>R1
гімназія	1=C1
д	1=e1
д т н	1?\1
д.т.н	1?\1
данас	1?]1
дворник	1=31
двуезичен	1?^1
делопроизводител	1=31
департамент	1?_2
депо	1?a2
депутат	1=H2
детска градина	1>`1
детский сад	1=?1
диетолог	1=31
дизайнер	1?c5
дизајнер	1=M1
диплом	1?h5
диплом бакалавра	1>31
диплом з відзнакою	1>51
диплом с отличием	1>61
диплом специалиста	1?91
диплом техника	1?m1
диплома	1?n2
диплома за средно образование	1@01
дипломирани	1>_1
директор	1@14
дирекция	1@52
дирекција	1@71
дисертация	1>C1
дисертація	1=Q1
диспетчер	1=H2
диссертация	1=J1
дистанционно	1@82
дистанционный	1@:1
дистанційно	1?=1
дитячий садок	1=C1
днес	1>O1
до	1@;4
до данас	1?]1
до днес	1>O1
до момента	1>O1
до настоящего времени	1@?1
до настоящия момент	1>O1
до сада	1?]1
до сега	1>O1
до сих пор	1@?1
до сьогодні	1@@1
до тепер	1@@1
до теперішнього часу	1@@1
добра	1>d1
добре	1@A3
добрий	1>e1
добрий день	1?B1
добро	1@D4
добро пожаловать	1?31
доброволец	1@H1
дозвола	1>l1
доклад	1>X2
доктор	1@I1
доктор наук	1@J2
доктор наука	1@L1
доктор філософії	1@M1
докторант	1=K1
докторантура	1@I1
докторат	1@L1
докторска степен	1@I1
докторске студије	1@L1
дом	1=e1
дом здравља	1=11
доо	00e1
доповідь	1=Q1
допуск	1@N2
досега	1>O1
досконало	1@P1
дослідник	1=G1
досі	1@@1
дотепер	1@@1
доцент	1<k3
дружество	1=01
друкарня	1=21
друштво	1=11
діловод	1=G1
дієтолог	1=G1
еад	00e1
екип	1@Q1
економиста	1=X1
економска школа	1=B1
економіст	1=G1
екскурсовод	1=G1
експерт	1@R4
експертний	1@V1
експертно	1@W1
електрик	1=G1
електричар	1=X1
електротехник	1=K1
елементарний	1=f1
елементарно	1=l1
еоод	00e1
есей	1=Q1
есен	1@X1
есента	1@X1
ет	1@Y2
ж	1@[4
ж к	1=T1
ж.к	1=T1
железници	1=01
жен	1@_1
жена	1@`2
женат	1>N1
женен	1@b1
женски	1@`2
женский	1@_1
женско	1@c1
женщина	1@_1
животопис	1>A1
журнал	1@d2
журналист	1@f2
журналіст	1=G1
жінка	1@h1
жіноча	1@h1
жіночий	1@h1
з	1?;2
з відзнакою	1>51
заваривач	1=X1
заварчик	1=K1
завод	1@i4
задоволително	1?K1
задруга	1=11
закінчив	1>]1
закінчила	1>]1
заместитель	1=31
заместник	1=K1
замужем	1>N1
заміжня	1@m1
зао	00e1
зараз	1@@1
засновник	1=G1
застраховане	1=01
заступник	1=G1
зборник	1@n1
збірник	1=Q1
зварник	1=G1
звено	1@Q1
здобуто	1>]1
здравствуйте	1?31
зима	1@o4
зимата	1A31
зими	1>Z1
зимой	1A41
зимы	1A41
знаком	1A51
значка	00?1
зно	0=?1
зрелостен изпит	1@01
зі	1A61
зі словником	1=f1
и	1A73
изворни говорник	1A:1
изд во	1=J1
изд-во	1=J1
издавач	1@n1
издавачка кућа	1=11
издателство	1A;2
издательство	1A=2
излагање	1@n1
изследовател	1=K1
икономист	1=K1
икономически университет	1>`1
иллюстратор	1=31
име на проекта	1A?1
инженер	1A@2
инжењер	1AB1
инспектор	1@f2
институт	1AC6
инструктор	1AI2
интегрисане студије	1>_1
ип	00e1
исследовател	1=L1
истраживач	1=M1
й	1AK1
к т н	1@J2
к э н	1?\1
к.т.н	1@J2
к.э.н	1?\1
казначе	1=31
каменщик	1=31
кандидат	1AL1
кандидат наук	1@J2
канцеларија	1=11
капитан	1=31
касиер	1=K1
касир	1=G1
кассир	1=31
категория	1AM2
категорія	1=E1
кафедра	1AO4
кв	1>G2
квалификация	1AS1
кваліфікація	1AT1
квартира	1>G2
керівник	1=N1
кладовщи	1=31
кладовщик	1=31
клиника	1>:3
клініка	1=21
книга	1AU3
кну	0C;1
коваль	1>R1
код	1AX1
коледж	1AY1
колеж	1AZ2
колледж	1A\1
команда	1?_2
комерцијалиста	1=X1
компания	1?a2
компанија	1=11
компанія	1=21
комірни	1=G1
конверзацијски	1A]1
кондитер	1=H2
конкурс	1?S3
конкурса	0V<1
конкурсу	00B1
конобар	1=M1
консерватория	1=@2
консерваторія	1=C1
консултант	1AI2
консультант	1A^2
конференция	1>X2
конференција	1@n1
конференція	1=Q1
концерн	1=<1
кооперация	1=01
координатор	1@14
копирайтер	1=31
копірайтер	1=G1
коректор	1=G1
кореспондент	1=G1
корп	1=e1
корпорация	1=<1
корпорація	1=21
корректор	1=31
корреспондент	1=31
косметолог	1=H2
кпі	0C;1
кравец	1=G1
кравчин	1=G1
край	1=e1
крановщик	1=31
красный диплом	1>61
кубок	0V<1
кувар	1=M1
кузнец	1>S1
кур'єр	1=G1
курс	1A`6
курси	1Af1
курсы	1Ag2
курьер	1=31
кухар	1Ai2
књига	1@n1
лаборант	1=H2
лаборатория	1?a2
лабораторија	1=11
лабораторія	1=21
лавреат	00B1
лавреатка	00B1
ласкаво просимо	1?B1
лауреат	1?S3
лауреатка	00B1
лекар	1AI2
лектор	1Ak2
лекция	1>C1
лекція	1=Q1
лесник	1>S1
лесхоз	1=<1
лет	1?N1
лета	1Am1
лето	1An2
летом	1Am1
лидер	1=31
листонош	1=G1
лицей	1=@2
лиценз	1B01
лицензия	1=D1
лиценца	1>l1
логист	1=31
логопед	1=H2
логіст	1=G1
лучшая	0V<1
лучший	0V<1
лято	1B11
лятото	1B11
лікар	1=G1
лікарня	1=21
літа	1>h1
літо	1>h1
ліцей	1=C1
ліцензія	1=E1
м	1B24
м'ясник	1>R1
магазин	1=U3
магационер	1=X1
магистар	1>_1
магистр	1?91
магистратура	1B63
магистър	1B91
магистърска	1B91
магистърска степен	1B91
магістр	1B:1
магістратура	1B:1
майстер	1=G1
майстерня	1=21
майстор	1=K1
майчин	1?^1
майчин език	1?^1
маляр	1=H2
маркетолог	1=H2
мастер	1B;2
мастер студије	1>_1
мастерская	1=<1
матерен	1?^1
матерњи	1A:1
матерњи језик	1A:1
матрос	1=H2
матура	1B=2
матурски испит	1B?1
машинист	1@f2
машиніст	1=G1
мајстор	1=X1
мгту	0C;1
мгу	0C;1
медал	00?1
медаль	1B@2
медаља	00D1
медбрат	1BB3
медицинска сестра	1BE2
медсестр	1=H2
медсестра	1BG2
медуниверситет	1=?1
менаџер	1=M1
мене звати	1BI1
менеджер	1A^2
мениджър	1=K1
меня зовут	1BJ1
мес	1BK2
месец	1BM2
месеца	1BM2
месеци	1BO1
месяц	1BP1
месяца	1BP1
месяцев	1BP1
методист	1=31
механик	1@f2
механичар	1=M1
механік	1=G1
микрорайон	1=e1
министарство	1=11
министерство	1?a2
младший	1>S1
много добре	1BQ1
много добро	1BR2
много добро ниво	1BT1
модул	1BU1
мое резюме	1BV1
молодший	1>R1
молодший бакалавр	1BW1
молодший спеціаліст	1BW1
момента	1>O1
монография	1>X2
монографія	1=Q1
монтажни	1=G1
монтажник	1=31
моё резюме	1BV1
моє резюме	1BX1
муж	1BY1
мужской	1BY1
мужчина	1BY1
музей	1=U3
музеј	1=11
музикант	1=G1
музыкант	1=31
муляр	1=G1
муп	00e1
мушкарац	1BZ1
мушки	1BZ1
мушко	1BZ1
мъж	1B[1
мъжки	1B[1
мясник	1=31
міністерство	1=21
міс	1B\1
місто	1>D1
місяць	1B\1
місяці	1B\1
місяців	1B\1
н в	1@?1
н. в	1@?1
н.в	1@?1
на бытовом уровне	1>I1
на даљину	1B]1
наб	1=e1
набережна	1>D1
набережная	1=e1
навесні	1>V1
нагорода	00B1
награда	1B^3
назва проєкту	1Ba1
название проекта	1Bb1
назив пројекта	1Bc1
найкраща	00B1
найкращий	00B1
направление	1Bd3
направление подготовки	1AS1
напреднал	1BR2
напреднало	1BR2
напредно	1?12
напрям	1AT1
нарис	1=Q1
насеље	1>B1
наст вр	1@?1
наст время	1@?1
наст. вр	1@?1
наст. время	1@?1
наставник	1=X1
наставница	1=X1
настояще	1>O1
настоящее время	1@?1
настоящем	1>O1
настоящий момент	1@?1
настоящия момент	1>O1
науковий співробітник	1>R1
научен сътрудник	1@H1
научная статья	1=J1
научный сотрудник	1>S1
началник	1=K1
начално	1Bg2
начальник	1=H2
начальное профессиональное	1?m1
начальное профессиональное образование	1?m1
начальный	1=n2
начальный уровень	1=m1
начинаещ	1Bi2
начинающий	1Bk1
начиная с	1Bl1
нв	1@?1
не женат	1>N1
не замужем	1>N1
нед	1Bm1
недели	1Bm1
недель	1Bm1
неделя	1Bm1
неженен	1@b1
незаміжня	1@m1
неодружена	1@m1
неодружений	1@m1
неожењен	1Bn1
неоконченное высшее	1>31
неомъжена	1@b1
неудата	1Bn1
нині	1@@1
новинар	1=M1
новичок	1Bk1
носитель	1>@1
носитель языка	1>@1
носій	1>J1
носій мови	1>J1
нотариус	1=31
нотаріус	1=G1
нпо	00e1
нян	1=G1
няня	1>S1
оао	00e1
обл	1Bo3
область	1>G2
образователно квалификационна степен магистър	1B91
образователно-квалификационна степен магистър	1B91
обука	1>l1
община	1C22
објављен	1@n1
овлашћење	1>l1
од	1C42
одељење	1@71
одитор	1=K1
одлично	1?12
одружена	1@m1
одружений	1@m1
одсек	1C62
ожењен	1Bn1
ожидаемый	1C81
ожидается	1C81
окончание	1?71
окончил	1?71
окончила	1?71
олимпиада	1C92
олімпіада	00B1
омъжена	1@b1
онлайн	1C;3
онлајн	1B]1
оод	00e1
ооо	1=R2
оператер	1=M1
оператор	1C>5
оптометрист	1=31
општина	1=11
осени	1CC1
осень	1CC1
осенью	1CC1
осені	1?01
осигурање	1=11
оснивач	1=M1
основател	1@f2
основе	1CD2
основна школа	1=B1
основне академске студије	1>91
основне студије	1>91
основно	1CF4
основно владеене	1?K1
основно знање	1CJ1
основно ниво	1=l1
основно училище	1>`1
осінь	1?01
от	1CK3
от разстояние	1CN1
отговорник	1=K1
отдел	1@52
отделение	1CO3
отель	1=<1
отличен	1CR1
отличие	1CS2
отлично	1CU3
отлично владеене	1BQ1
отличное	1>P1
отримано	1>]1
офис	1?a2
официант	1=31
офіс	1=21
офіціант	1=G1
охоронец	1=G1
охранник	1=31
оцена	1CX1
оценка	1CY2
оценщик	1=31
оцінка	1>51
оцінювач	1=G1
очаква се	1C[1
очаквано	1C[1
очекивано	1C\1
очікуваний	1C]1
очікується	1C]1
пао	00e1
парикмахер	1=31
пасивно	1CJ1
пат	00e1
патент	1C^4
пг	1>`1
пгжпт	1>`1
певец	1>S1
певица	1>S1
пекар	1=H2
пекара	1=11
пекарна	1=01
пекарня	1<n2
пер	1=e1
первое место	0V<1
переводчик	1=31
переводчица	1>S1
перекладач	1=G1
переможець	00B1
переможниця	00B1
переулок	1=e1
перукар	1=G1
перше місце	00B1
пивара	1=11
пл	1Cb2
плакет	00?1
планирано	1Cd2
планируемый	1C81
планируется	1C81
планується	1C]1
плиточник	1=31
плотник	1=31
площа	1>D1
площад	1=T1
площадь	1=e1
по	1Cf2
по н в	1@?1
по н. в	1@?1
по н.в	1@?1
по наст время	1@?1
по наст. время	1@?1
по настоящее время	1@?1
по настоящий момент	1@?1
по нині	1@@1
по сей день	1@?1
по сьогодні	1@@1
по теперішній час	1@@1
по цей день	1@@1
по цей час	1@@1
победител	00?1
победитель	0V<1
победительница	0V<1
победник	00D1
победница	00D1
повар	1Ch2
повна середня	1Cj1
повышение квалификации	1Ck2
поглавље	1@n1
поглиблений	1?A1
подмастерь	1=31
подразделение	1Cm1
подяка	00B1
пожарн	1=31
пожежни	1=G1
позориште	1=11
покоївк	1=G1
поликлиника	1?a2
политех	1=?1
политехнический	1=?1
полицейск	1=31
положен	1>l1
полувисше	1Cn1
получен	1?71
получено	1?71
поліклініка	1=21
політехніка	1=C1
поліцейськ	1=G1
помощник	1@f2
помоћник	1=X1
помічник	1=G1
понастоящем	1>O1
понині	1@@1
портниха	1>S1
портной	1>S1
посвідчення	1=E1
посвідчення водія	1=E1
поселок	1=e1
пословођа	1=X1
посёлок	1=e1
потврда	1>l1
похвала	00D1
початковий	1=g2
початковий рівень	1=f1
початківець	1Co1
почетна грамота	00?1
почетная грамота	0V<1
почетник	1D02
почетно	1CJ1
почтальон	1=31
почётная грамота	0V<1
пр	1>G2
пр т	1=e1
пр-т	1=e1
правник	1=X1
правница	1=X1
правоспособност	1B01
практикант	1>m3
прат	00e1
преводач	1=K1
преводилац	1=X1
предавач	1=M1
предавање	1@n1
предвиђено	1C\1
предполагаемый	1C81
предприятие	1?a2
председател	1@f2
председник	1=X1
председница	1=X1
предстои	1C[1
предузеће	1=11
президент	1<k3
премия	0V<1
премія	00B1
преподавател	1D23
привет	1?31
привіт	1?B1
призер	1B@2
признање	00D1
призёр	0V<1
приправник	1=X1
приправница	1=X1
пров	1>D1
провизор	1>S1
проводник	1=L1
провулок	1>D1
провідний	1>R1
провідник	1=G1
програмер	1=M1
програмист	1=K1
программист	1=L1
програміст	1=N1
продав	1=G1
продавац	1=X1
продавач	1=K1
продавачица	1=X1
продавец	1D53
продавница	1=11
продвинутый	1D82
продвинутый уровень	1>P1
продюсер	1=H2
проезд	1=e1
проект	1D:3
проекта	1Bb1
проекти	1D=2
проекты	1Bb1
пролет	1D?1
пролетта	1D?1
пролеће	1D@1
прораб	1=31
просек	1CX1
просек оцена	1CX1
просечна оцена	1CX1
просп	1>D1
проспект	1>G2
просунутий	1??2
професионален бакалавър	1>41
професионална автобиография	1<j1
професионална биографија	1>A1
професионална гимназия	1>`1
професионална квалификация	1@01
професор	1=Y3
профессиональный	1>P1
профессор	1=L1
професійний	1?A1
професійно технічна	1Cj1
професійно-технічна	1Cj1
профил	1DA1
профиль	1AS1
проєкт	1Ba1
проєкти	1Ba1
проєкту	1Ba1
пројекат	1Bc1
пројекти	1Bc1
психолог	1=44
пту	0C;1
публикация	1>X2
публикација	1@n1
публікація	1=Q1
пут	1>B1
първо място	00?1
підвищення кваліфікації	1DB2
підприємство	1=21
підрозділ	1?>1
р	1DD1
работаю	1@?1
работник	1=K1
рабоч	1=31
рабочий	1DE2
рад	1@n1
рад од куће	1B]1
радионица	1=11
радна биографија	1>A1
радник	1=X1
радница	1=X1
радіо	1=21
разведен	1DG3
разведена	1DG3
разведён	1>N1
разговорный	1>I1
разговорный уровень	1>I1
разработчик	1DJ2
разрешително	1B01
разряд	1=D1
район	1>G2
рачуновођа	1=X1
редактор	1?c5
редакция	1=<1
редакція	1=21
режисер	1=G1
режиссер	1=31
режиссёр	1=31
резюме	1=O2
рекрутер	1=H2
республика	1=e1
ресторан	1DL3
ресторант	1=01
референт	1=M1
рибал	1=G1
риелтор	1=31
робочий	1>e1
робітни	1=G1
робітник	1>R1
роден	1?^1
роден език	1?^1
родная	1>@1
родной	1>@1
родной язык	1>@1
розділ	1=Q1
розлучена	1@m1
розлучений	1@m1
розмовна	1DO1
розмовний	1DO1
розмовний рівень	1DO1
розробник	1=N1
роки	1DD1
року	1DD1
років	1DD1
руководилац	1=X1
руководител	1=L1
ръководител	1DP1
рыбак	1=31
рідна	1>J1
рідна мова	1>J1
рідний	1>J1
рік	1DD1
с	1DQ3
с отличием	1>61
саветник	1=X1
саветница	1=X1
сада	1?]1
садашњост	1?]1
садовник	1=31
садівни	1=G1
самозайнятий	1=21
самозанятый	1=<1
санитар	1=31
сантехник	1=31
сантехнік	1=G1
санітар	1=G1
саопштење	1@n1
сарадник	1=X1
сарадница	1=X1
сборник	1>X2
сварщик	1Ch2
свидетелство	1B01
свидетельство	1=D1
свободно	1DT2
свободно владею	1>P1
свободное	1>P1
свободное владение	1>P1
свободный	1>P1
свідоцтво	1=E1
сдан	1?71
сдружение	1=01
сега	1>O1
сегодня	1@?1
сейчас	1@?1
секретар	1=44
секретарица	1=X1
секретарь	1=31
сектор	1DV4
село	1>G2
семеен	1@b1
семейна	1@b1
семинар	1DZ1
семінар	1Af1
сервитьор	1=K1
середньо	1DO1
середня	1Cj1
середня освіта	1Cj1
середня спеціальна	1BW1
середній	1D[2
середній бал	1>51
середній рівень	1DO1
сертификат	1D]3
сертификация	1=D1
сертифициран	1B01
сертифицированный	1=D1
сертифікат	1D`1
сертифікація	1=E1
скарбни	1=G1
слабо	1=l1
слесар	1=31
слесарь	1=31
служба	1Da5
слюсар	1=G1
смер	1BU1
со	1Df2
со словарем	1=m1
со словарём	1=m1
соавтор	1Dh2
собственик	1=K1
совершенное	1>Q1
сотрудник	1=31
соу	1>`1
союз	1=<1
спбгу	0C;1
специализация	1DA1
специалист	1Dj3
специалист по	1Cn1
специалитет	1?91
специалност	1DA1
специальность	1AS1
специјалиста	1=X1
спеціальність	1AT1
спеціалізація	1AT1
спеціаліст	1Dm2
спеціалітет	1B:1
списание	1>C1
співа	1=G1
співавтор	1Do2
співробітник	1=G1
спілка	1=21
среден успех	1CR1
среден успех от следването	1CR1
средне	1>I1
среднее	1=d1
среднее образование	1=d1
среднее общее	1=d1
среднее профессиональное	1?m1
среднее профессиональное образование	1?m1
среднее специальное	1?m1
средний	1E12
средний балл	1>61
средний уровень	1>I1
средно	1E33
средно владеене	1?K1
средно ниво	1E62
средно образование	1@01
средно специално	1@01
средно специално образование	1@01
средно училище	1>`1
средња стручна спрема	1B?1
средња школа	1=B1
средње	1E82
средњи	1A]1
средњи ниво	1A]1
ссс	1B?1
стажант	1=K1
стажер	1=H2
стажист	1=G1
стажиста	1=X1
стажёр	1=31
стан	1>B1
старший	1E:2
статия	1>C1
стаття	1=Q1
статья	1=J1
степень бакалавра	1>31
степень магистра	1?91
стипендия	1C92
стипендија	00D1
стипендія	00B1
столар	1=X1
столяр	1=H2
стор	1E<1
сторінка	1E<1
стр	1E=2
страница	1E?1
строительная	1=<1
стройка	1=<1
струковне студије	1>91
стручни испит	1>l1
стручњак	1E@2
студио	1>72
студия	1=<1
студијски програм	1BU1
студія	1=21
ступінь бакалавра	1>21
ступінь магістра	1B:1
стюард	1=H2
су	1>`1
су шеф	1E:2
су-шеф	1E:2
суддя	1>R1
судья	1>S1
супермаркет	1<n2
счетоводител	1=K1
считано от	1EB1
сътрудник	1=K1
сьогодні	1@@1
т ч	1@@1
т.ч	1@@1
та	1AK1
такмичење	00D1
танцовщиц	1=31
танцор	1=31
танцівни	1=G1
театр	1<n2
театър	1=01
тези	1=Q1
тезисы	1=J1
текущее время	1@?1
телеканал	1=21
теперішнього часу	1@@1
теперішній час	1@@1
тестер	1=K1
тестировщик	1=L1
тестувальник	1=N1
техлид	1>S1
техник	1@f2
техникум	1EC2
техничар	1=M1
техничка школа	1=B1
технолог	1<k3
технік	1=G1
технікум	1AY1
течно	1=F1
тиждень	1EE1
тижні	1EE1
тижнів	1EE1
тим	1@71
тимлид	1>S1
типография	1=<1
тов	1EF2
товаровед	1=31
токар	1=H2
токарь	1=31
тоо	00e1
торговый дом	1=<1
торговый представитель	1>S1
трг	1>B1
тренер	1=H2
тренинг	1DZ1
тренутно	1?]1
треньор	1=K1
тренінг	1Af1
трки	0=?1
търговец	1=K1
търговски представител	1@H1
у	1EH2
у браку	1Bn1
у досконалості	1@P1
у току	1?]1
уверенно	1?81
уверенный	1?81
уверење	1>l1
удаленка	1@:1
удаленная работа	1@:1
удаленно	1@:1
удалёнка	1@:1
удалённая работа	1@:1
удалённо	1@:1
удата	1Bn1
удовлетворительно	1>I1
удостоверение	1AM2
удружење	1=11
ул	1EJ3
улица	1EJ3
универзитет	1EM1
университет	1EC2
университета	1=@2
університет	1AY1
управител	1=K1
управление	1EN3
управління	1EQ2
уредник	1=X1
уредница	1=X1
усмерење	1BU1
успех	1CR1
учебник	1>C1
ученик	1>S1
училище	1ES3
учител	1=K1
учитель	1=H2
учительница	1>S1
учитељ	1=M1
учредитель	1=31
фабрика	1@i4
факултет	1EV2
факультет	1EX4
фармацевт	1<k3
фармацеут	1=M1
фаховий молодший бакалавр	1BW1
фахівець	1>R1
фгуп	00e1
фельдшер	1BB3
фермер	1=H2
физик	1=31
физиотерапевт	1=31
финалист	0V<1
финалиста	00D1
фирма	1>:3
флорист	1=H2
фонд	1<n2
фондация	1=01
фондација	1=11
фоп	00e1
фотограф	1=H2
фрезеровщик	1=31
фрезерувальни	1=G1
фриланс	1=<1
фрилансер	1=31
фріланс	1=21
фізіотерапевт	1=G1
фіналіст	00B1
фірма	1=21
химик	1=31
хозяйство	1=<1
холдинг	1=U3
холост	1>N1
холостой	1>N1
хорошее	1?:1
хороший	1E\2
хорошо	1E\2
хотел	1>72
художник	1=31
цей час	1@@1
центар	1=11
центр	1<n2
център	1=01
цех	1EN3
ч	1E^1
часопис	1@n1
червоний диплом	1>51
чирак	1@H1
читалище	1=01
читаю профессиональную литературу	1=m1
читаю со словарем	1=m1
читаю со словарём	1=m1
члан	1=X1
чланак	1@n1
член	1@H1
чоловік	1E^1
чоловіча	1E^1
чоловічий	1E^1
швачк	1=G1
швея	1>S1
шеф	1=X1
школа	1E_4
школа no	1=?1
школьный	1=m1
шосе	1>D1
шоссе	1=e1
шофьор	1=K1
шофьорска книжка	1B01
экономист	1=31
экскурсовод	1=31
эксперт	1Ec1
экспертный	1Ec1
экспертный уровень	1Ec1
электрик	1=31
электрогазосварщик	1=31
электромонт	1=31
электросварщик	1=31
элементарный	1=m1
юрист	1<k3
я	1Ed2
і	1AK1
із	1?;2
ілюстратор	1=G1
інженер	1=N1
інститут	1AY1
јединица	1@71
јесен	1Ef1
ґрант	00B1
אביב	1Eg1
אגף	1Eh1
אדריכל	1Ei1
אדריכלית	1Ei1
אולפנה	1Ej1
אוניברסיטה	1Ej1
אוניברסיטת	1Ej1
אופטומטריסט	1Ei1
אות	1Ek1
אח	1Ei1
אחות	1Ei1
אחראי	1Ei1
אחראית	1Ei1
אינסטלטור	1Ei1
אישה	1El1
אנליסט	1Ei1
אנליסטית	1Ei1
אקדמיה	1Ej1
ארגון	1Em1
ארכיונאי	1Ei1
ב	1En1
ב"א	1Eo1
בגרות	00J1
בגרות מלאה	00J1
בגרות עיונית	00J1
בהצטיינות	1F01
בוגר	1Eo1
בוגרת	1Eo1
בודק	1Ei1
בודקת	1Ei1
ביטוח	1Em1
בינוני	1F12
בינונית	1F12
בינונית גבוהה	1F31
בית אבות	1Em1
בית החולים	1Em1
בית הספר	1Ej1
בית חולים	1Em1
בית מרקחת	1Em1
בית ספר	1Ej1
בנאי	1Ei1
בנק	1Em1
בסיס	1F41
בסיסי	1F52
בסיסית	1F52
בע"מ	1Em1
בעלים	1Ei1
בעמ	1Em1
ברמה גבוהה	1F71
ברמן	1Ei1
ברמת שפת אם	1F81
גבוהה	1F92
גבר	1F;1
גזבר	1Ei1
גזברית	1Ei1
גן ילדים	1Ej1
גנן	1Ei1
גננת	1Ei1
גרוש	1F<1
גרושה	1F<1
ד"ר	1F=1
דו לשוני	1F81
דו-לשוני	1F81
דובר ילידי	1F81
דוור	1Ei1
דוקטור	1F=1
דוקטורט	1F>2
דייג	1Ei1
דייל	1Ei1
דיילת	1Ei1
דירה	1F@1
דרך	1F@1
האוניברסיטה	1Ej1
האקדמיה	1Ej1
הווה	1FA1
הוצאה	1FB1
הוצאת	1Em1
החוג	1Ej1
הטכניון	1Ej1
היברידי	1FC1
היום	1FA1
המכללה	1Ej1
המכללה האקדמית	1Ej1
המרכז	1Em1
המרכז האקדמי	1Ej1
הנדסאי	1FD1
הנדסאית	1FD1
הסמכה	1FE1
הסמכות	1FE1
הסמכת	1FE1
הפקולטה	1Ej1
הצטיינות	1Ek1
הצטיינות יתרה	1F01
הרצאה	1FB1
השתלמות	1FE1
התמחות	1FF1
התמחות ב	1FF1
ו	1FG1
ועד היום	1FA1
זוכה	1Ek1
זכר	1F;1
זמר	1Ei1
זמרת	1Ei1
חבר	1Ei1
חבר ועד	1Ei1
חברה	1Em1
חברה בוועד	1Ei1
חברה בצוות	1Ei1
חברת	1Em1
חברת ועד	1Ei1
חוג	1FF1
חודש	1FH1
חודשים	1FH1
חוקר	1Ei1
חוקרת	1Ei1
חורף	1FI1
חטיבה	1Eh1
חטיבת ביניים	1Ej1
חייט	1Ei1
חייל	1Ei1
חלשה	1F41
חנות	1Em1
חקלאי	1Ei1
חרט	1Ei1
חשב	1Ei1
חשמלאי	1Ei1
טבח	1Ei1
טבחית	1Ei1
טוב	1FJ2
טובה	1F31
טובה מאוד	1F71
טכנאי	1Ei1
טכנאי מוסמך	1FD1
טכנאית	1Ei1
טכנולוגיות	1Em1
טכניון	1Ej1
ידע בסיסי	1F41
יו"ר	1Ei1
יועץ	1Ei1
יועצת	1Ei1
יושב ראש	1Ei1
יחידה	1Eh1
יחידת	1Eh1
ישיבה	1Ej1
ישיבת	1Ej1
כבאי	1Ei1
כיום	1FA1
כיכר	1F@1
כנס	1FB1
כעת	1FA1
כתב עת	1FB1
כתבה	1FB1
מ	1FL1
מ"א	1FM1
מאבטח	1Ei1
מאבטחת	1Ei1
מאז	1FN1
מאייר	1Ei1
מאיירת	1Ei1
מאמן	1Ei1
מאמנת	1Ei1
מאמר	1FB1
מאפייה	1Em1
מבקר	1Ei1
מגיה	1Ei1
מגמה	1FF1
מגמת	1FF1
מדור	1Eh1
מדליה	1Ek1
מדריך	1Ei1
מדריכה	1Ei1
מדרשה	1Ej1
מהנדס	1Ei1
מהנדסת	1Ei1
מודד	1Ei1
מוזיאון	1Em1
מוזיקאי	1Ei1
מוכר	1Ei1
מוכרת	1Ei1
מומחה	1FO2
מומחית	1FO2
מוסמך	1FQ2
מוסמכת	1FQ2
מועצה	1Em1
מורה	1Ei1
מזכיר	1Ei1
מזכירה	1Ei1
מחלקה	1Eh1
מחלקת	1Eh1
מחסנאי	1Ei1
מטפל	1Ei1
מטפלת	1Ei1
מיזם	1FS1
מיילדת	1Ei1
מייסד	1Ei1
מייסדת	1Ei1
מיקוד	1F@1
מכון	1Em1
מכון ללימודים	1Ej1
מכונאי	1Ei1
מכללה	1Ej1
מכללת	1Ej1
מלגה	1Ek1
מלגת	1Ek1
מלון	1Em1
מלח	1Ei1
מלצר	1Ei1
מלצרית	1Ei1
ממוצע	1F01
ממוצע ציונים	1F01
מנהל	1Ei1
מנהל חשבונות	1Ei1
מנהל עבודה	1Ei1
מנהלת	1Ei1
מנהלת חשבונות	1Ei1
מנחה	1Ei1
מנכ"ל	1Ei1
מסגר	1Ei1
מסלול	1FF1
מסעדה	1Em1
מעבדה	1Em1
מעצב	1Ei1
מעצבת	1Ei1
מפיק	1Ei1
מפיקה	1Ei1
מפעיל	1Ei1
מפעל	1Em1
מפקד	1Ei1
מפקדת	1Ei1
מפתח	1Ei1
מפתחת	1Ei1
מצוין	1F92
מצוינת	1F71
מצטיין	1Ek1
מצטיינת	1Ek1
מקוון	1FC1
מקום ראשון	1Ek1
מרחוק	1FC1
מרכז	1FT2
מרכזת	1Ei1
מרפא בעיסוק	1Ei1
מרפאה	1Em1
מרפאה בעיסוק	1Ei1
מרפאת	1Em1
מרצה	1Ei1
משוער	1FV1
משרד	1Em1
מתחיל	1FW1
מתחילים	1F41
מתכנן	1Ei1
מתכננת	1Ei1
מתכנת	1Ei1
מתכנתת	1Ei1
מתמחה	1Ei1
מתנדב	1Ei1
מתנדבת	1Ei1
מתקדם	1FX1
מתרגם	1Ei1
מתרגמת	1Ei1
נגר	1Ei1
נהג	1Ei1
נהגת	1Ei1
נוטריון	1Ei1
נוכחי	1FA1
נוכחית	1FA1
נציג	1Ei1
נציג מכירות	1Ei1
נציגת	1Ei1
נקבה	1El1
נשואה	1F<1
נשוי	1F<1
סבירה	1FY1
סדנה	1Em1
סוכנות	1Em1
סטודיו	1Em1
סטודנט	1Ei1
סייע	1Ei1
סייעת	1Ei1
סמטת	1F@1
סמינר	1Ej1
סמנכ"ל	1Ei1
ספר	1FB1
ספרייה	1Em1
ספריית	1Em1
ספרית	1Ei1
ספרן	1Ei1
ספרנית	1Ei1
סתיו	1FZ1
עבודה מרחוק	1FC1
עבודת גמר	1FB1
עד	1F[1
עד היום	1FA1
עד כה	1FA1
עובד	1Ei1
עובד מצטיין	1Ek1
עובדת	1Ei1
עובדת מצטיינת	1Ek1
עוזר	1Ei1
עוזרת	1Ei1
עורך	1Ei1
עורך דין	1Ei1
עורכת	1Ei1
עורכת דין	1Ei1
עיון	1FB1
עיריית	1Em1
עיתונאי	1Ei1
עיתונאית	1Ei1
עכשיו	1FA1
עמוד	1F\1
עמותה	1Em1
עמותת	1Em1
עצמאי	1Em1
עצמאית	1Em1
פוסטר	1FB1
פועל	1Ei1
פועלת	1Ei1
פטנט	1FB1
פיזיותרפיסט	1Ei1
פסיכולוג	1Ei1
פסיכולוגית	1Ei1
פקולטה	1Ej1
פקיד	1Ei1
פקידה	1Ei1
פרויקט	1FS1
פרופסור	1Ei1
פרס	1Ek1
פרסום	1FB1
פרק	1FB1
צה"ל	1Em1
צוות	1Eh1
ציון	1F01
ציון ממוצע	1F01
ציון סופי	1F01
צלם	1Ei1
צלמת	1Ei1
צפוי	1FV1
צפויה	1FV1
קבוצת	1Em1
קו"ח	1F]1
קומה	1F@1
קונדיטור	1Ei1
קופאי	1Ei1
קופאית	1Ei1
קופת חולים	1Em1
קורות חיים	1F]1
קורס	1FE1
קו״ח	1F]1
קיץ	1F^1
קלינאית	1Ei1
קצב	1Ei1
קצין	1Ei1
קצינה	1Ei1
קרן	1Em1
ראש	1Ei1
ראש צוות	1Ei1
רהוטה	1F71
רואה חשבון	1Ei1
רווק	1F<1
רווקה	1F<1
רופא	1Ei1
רופאה	1Ei1
רוקח	1Ei1
רוקחת	1Ei1
רח	1F@1
רחוב	1F@1
רישיון	1FE1
רישיון נהיגה	1FE1
רכז	1Ei1
רכזת	1Ei1
רמה גבוהה	1F92
רמת שיחה	1FY1
רקדן	1Ei1
רקדנית	1Ei1
רשיון	1FE1
רשת	1Em1
רתך	1Ei1
שד	1F@1
שדרות	1F@1
שוטף	1F71
שוטפת	1F71
שוטר	1Ei1
שוטרת	1Ei1
שוליה	1Ei1
שוער	1Ei1
שופט	1Ei1
שותף	1Ei1
שותפה	1Ei1
שחקן	1Ei1
שחקנית	1Ei1
שיחה	1FY1
שכונת	1F@1
שליח	1Ei1
שליטה מלאה	1F71
שם הפרויקט	1FS1
שמאי	1Ei1
שנה	1F_1
שנים	1F_1
שף	1Ei1
שפת אם	1F81
שפת-אם	1F81
ת ד	1F@1
ת.ד	1F@1
תואר	1Eo1
תואר ראשון	1Eo1
תואר ראשון ב	1Eo1
תואר שלישי	1F=1
תואר שני	1FM1
תואר שני ב	1FM1
תופרת	1Ei1
תזונאית	1Ei1
תחקירן	1Ei1
תחקירנית	1Ei1
תחרות	1Ek1
תיאטרון	1Em1
תיכון	1F`2
תעודה	1FE1
תעודת	1FE1
תעודת בגרות	00J1
תעודת הוקרה	1Ek1
תעודת הוראה	1FD1
תעודת הצטיינות	1Ek1
תעודת מקצוע	1Fb2
תעשיות	1Em1
أخصائي	1Fd1
أخصائية	1Fd1
أساسي	1Fe2
أساسيات	1Fe2
أساسية	1Fg1
أستاذ	1Fd1
أستاذة	1Fd1
أشهر	1Fh1
أعزب	1Fi1
أعوام	1Fj1
أفضل	1Fk1
أكاديمية	1Fl1
أمانة	1Fm1
أمين الصندوق	1Fd1
أمين مكتبة	1Fd1
أمينة	1Fd1
أمينة الصندوق	1Fd1
أنثى	1Fn1
أونلاين	1Fo1
إتقان	1G01
إجادة تامة	1G01
إجازة	1G11
إجازة جامعية	1G11
إدارة	1G22
إعدادية	1Fl1
إلى	1G41
إلى الآن	1G51
ابتدائي	1Fg1
ابتدايي	1Fg1
اتقان	1G01
اجاده تامه	1G01
اجازه	1G11
اجازه جامعيه	1G11
اختصاصي	1Fd1
اخصايي	1Fd1
اخصاييه	1Fd1
اداره	1G22
اساسي	1Fe2
اساسيات	1Fe2
اساسيه	1Fg1
استاذ	1Fd1
استاذه	1Fd1
استشاري	1Fd1
استشارية	1Fd1
استشاريه	1Fd1
استوديو	1Fm1
اسم المشروع	1G61
اشهر	1Fh1
اعتماد	1G71
اعداديه	1Fl1
اعزب	1Fi1
اعوام	1Fj1
افضل	1Fk1
اكاديميه	1Fl1
الآن	1G51
الاختصاص	1G81
الان	1G51
البكالوريا	1G91
البكالوريوس	1G11
التقدير	1G:1
الثانوية	1G91
الثانوية العامة	1G91
الثانويه	1G91
الثانويه العامه	1G91
الجامعة	1Fl1
الجامعه	1Fl1
الحاضر	1G51
الحالي	1G51
الخريف	1G;1
الدبلوم	1G<1
الدرجة	1G:1
الدرجه	1G:1
الدكتوراه	1G=1
الدور	1G>1
الربيع	1G?1
السيرة الذاتية	1G@1
السيره الذاتيه	1G@1
الشتاء	1GA1
الشركة	1Fm1
الشركه	1Fm1
الصيف	1GB1
القسم	1GC1
الكلية	1Fl1
الكليه	1Fl1
اللغة الأصلية	1GD1
اللغة الأم	1GD1
اللغه الاصليه	1GD1
اللغه الام	1GD1
الليسانس	1G11
المؤسسة	1Fm1
الماجستير	1GE1
المتوقع	1GF1
المدرسة	1Fl1
المدرسة الثانوية	1Fl1
المدرسه	1Fl1
المدرسه الثانويه	1Fl1
المركز الأول	1Fk1
المركز الاول	1Fk1
المركز الثاني	1Fk1
المشروع	1G61
المعدل	1G:1
المعدل التراكمي	1G:1
المعدل العام	1G:1
المعهد	1Fl1
الموسسه	1Fm1
الوقت الحالي	1G51
الى	1G41
الي	1G41
الي الان	1G51
اليوم	1G51
امانه	1Fm1
امرأة	1Fn1
امراه	1Fn1
امين الصندوق	1Fd1
امين مكتبه	1Fd1
امينه	1Fd1
امينه الصندوق	1Fd1
انثى	1Fn1
انثي	1Fn1
اونلاين	1Fo1
بائع	1Fd1
بائعة	1Fd1
باحث	1Fd1
باحثة	1Fd1
باحثه	1Fd1
بايع	1Fd1
بايعه	1Fd1
بتقدير	1G:1
بحار	1Fd1
بحث	1GG1
براءة اختراع	1GG1
براءه اختراع	1GG1
بستاني	1Fd1
بسيطة	1Fg1
بسيطه	1Fg1
بطلاقة	1G01
بطلاقه	1G01
بكالوريا	1G91
بكالوريس	1G11
بكالوريوس	1G11
بلدية	1Fm1
بلديه	1Fm1
بناء	1Fd1
بناية	1G>1
بنايه	1G>1
بنك	1Fm1
تأمين	1Fm1
تامين	1Fm1
تخصص	1G81
تخصص في	1G81
ترخيص	1G71
تقدير	1G:1
تقني	1Fd1
تكريم	1Fk1
توجيهي	1G91
ثانوي	1Fl1
ثانوية	1Fl1
ثانوية عامة	1G91
ثانويه	1Fl1
ثانويه عامه	1G91
ثنائي اللغة	1GD1
ثنايي اللغه	1GD1
جائزة	1Fk1
جامعة	1Fl1
جامعه	1Fl1
جايزه	1Fk1
جزار	1Fd1
جمعية	1Fm1
جمعيه	1Fm1
جندي	1Fd1
جيد	1GH2
جيد جدا	1G01
جيدة	1GJ1
جيدة جدا	1G01
جيده	1GJ1
جيده جدا	1G01
حارس	1Fd1
حاليا	1G51
حالياً	1G51
حاليًا	1G51
حتى	1G41
حتى الآن	1G51
حتى الوقت الحالي	1G51
حتى اليوم	1G51
حتى تاريخه	1G51
حتي	1G41
حتي الان	1G51
حتي الوقت الحالي	1G51
حتي اليوم	1G51
حتي تاريخه	1G51
حداد	1Fd1
حكم	1Fd1
حي	1G>1
خباز	1Fd1
خبير	1GK2
خبيرة	1GK2
خبيره	1GK2
خراط	1Fd1
خريف	1G;1
خياط	1Fd1
خياطة	1Fd1
خياطه	1Fd1
دائرة	1GC1
دار	1Fm1
دار النشر	1GG1
دار نشر	1Fm1
دايره	1GC1
دبلوم	1GM2
دبلوم عالي	1GE1
دبلوم فني	1G<1
دبلوم متوسط	1G<1
درجة البكالوريوس	1G11
درجة الدكتوراه	1G=1
درجة الماجستير	1GE1
درجه البكالوريوس	1G11
درجه الدكتوراه	1G=1
درجه الماجستير	1GE1
درع	1Fk1
دكتوراه	1G=1
دورة	1G71
دوره	1G71
ذكر	1GO1
رئيس	1Fd1
رئيسة	1Fd1
ربيع	1G?1
رجل	1GO1
رخصة	1G71
رخصة قيادة	1G71
رخصه	1G71
رخصه قياده	1G71
رسالة	1GG1
رساله	1GG1
روضة	1Fl1
روضه	1Fl1
رييس	1Fd1
رييسه	1Fd1
زمالة	1G71
زماله	1G71
سائق	1Fd1
سائقة	1Fd1
سايق	1Fd1
سايقه	1Fd1
سباك	1Fd1
سكرتير	1Fd1
سكرتيرة	1Fd1
سكرتيره	1Fd1
سنة	1GP2
سنه	1GP2
سنوات	1Fj1
سيرة ذاتية	1G@1
سيره ذاتيه	1G@1
شارع	1G>1
شتاء	1GA1
شرطي	1Fd1
شركة	1Fm1
شركه	1Fm1
شعبة	1GR2
شعبه	1GR2
شقة	1G>1
شقه	1G>1
شهادة	1G71
شهادة الثانوية	1G91
شهادة تقدير	1Fk1
شهادة معتمدة	1G71
شهاده	1G71
شهاده الثانويه	1G91
شهاده تقدير	1Fk1
شهاده معتمده	1G71
شهر	1Fh1
شهور	1Fh1
ص ب	1G>1
ص.ب	1G>1
صحفي	1Fd1
صحفية	1Fd1
صحفيه	1Fd1
صحيفة	1Fm1
صحيفه	1Fm1
صفحة	1GT1
صفحه	1GT1
صياد	1Fd1
صيدلانية	1Fd1
صيدلانيه	1Fd1
صيدلي	1Fd1
صيدلية	1Fm1
صيدليه	1Fm1
صيف	1GB1
ضعيف	1Fg1
طاه	1Fd1
طاهية	1Fd1
طاهيه	1Fd1
طباخ	1Fd1
طبيب	1Fd1
طبيبة	1Fd1
طبيبه	1Fd1
طريق	1G>1
طلاقة	1G01
طلاقه	1G01
عام	1GP2
عامل	1Fd1
عاملة	1Fd1
عامله	1Fd1
عبر الإنترنت	1Fo1
عبر الانترنت	1Fo1
عزباء	1Fi1
عضو	1Fd1
عضوية	1G71
عضويه	1G71
عمارة	1G>1
عماره	1G>1
عمل حر	1Fm1
عن بعد	1Fo1
عن بُعد	1Fo1
عيادة	1Fm1
عياده	1Fm1
فائز	1Fk1
فائزة	1Fk1
فايز	1Fk1
فايزه	1Fk1
فريق	1GC1
فصل	1GG1
فندق	1Fm1
فني	1Fd1
فنية	1Fd1
فنيه	1Fd1
فوق المتوسط	1GJ1
في	1GU1
قائد	1Fd1
قابلة	1Fd1
قابله	1Fd1
قايد	1Fd1
قرية	1G>1
قريه	1G>1
قسم	1GR2
قناة	1Fm1
قناه	1Fm1
كاتب	1Fd1
كاتبة	1Fd1
كاتبه	1Fd1
كتاب	1GG1
كليات	1Fl1
كلية	1Fl1
كليه	1Fl1
كهربائي	1Fd1
كهربايي	1Fd1
لحام	1Fd1
لدى	1GU1
لدي	1GU1
لغة أم	1GD1
لغة الأم	1GD1
لغتي الأم	1GD1
لغتي الام	1GD1
لغه الام	1GD1
لغه ام	1GD1
للآن	1G51
للان	1G51
ليسانس	1G11
مؤتمر	1GG1
مؤسس	1Fd1
مؤسسة	1Fm1
مؤسسة مشاركة	1Fd1
ماجستير	1GE1
مالك	1Fd1
مبتدئ	1Fe2
مبتدئة	1Fg1
مبتدي	1Fe2
مبتديه	1Fg1
مبرمج	1Fd1
مبرمجة	1Fd1
مبرمجه	1Fd1
متجر	1Fm1
متحف	1Fm1
متدرب	1Fd1
متدربة	1Fd1
متدربه	1Fd1
مترجم	1Fd1
مترجمة	1Fd1
مترجمه	1Fd1
متزوج	1Fi1
متزوجة	1Fi1
متزوجه	1Fi1
متطوع	1Fd1
متطوعة	1Fd1
متطوعه	1Fd1
متقدم	1GV2
متقدمة	1GV2
متقدمه	1GV2
متوسط	1GX2
متوسطة	1GX2
متوسطه	1GX2
متوقع	1GF1
متوقعة	1GF1
متوقعه	1GF1
مجلة	1GG1
مجله	1GG1
مجموعة	1Fm1
مجموعه	1Fm1
محادثة	1GZ1
محادثه	1GZ1
محاسب	1Fd1
محاسبة	1Fd1
محاسبه	1Fd1
محاضر	1Fd1
محاضرة	1G[2
محاضره	1G[2
محافظة	1G>1
محافظه	1G>1
محام	1Fd1
محامي	1Fd1
محامية	1Fd1
محاميه	1Fd1
محترف	1G01
محرر	1Fd1
محررة	1Fd1
محرره	1Fd1
محلل	1Fd1
محللة	1Fd1
محلله	1Fd1
مخبز	1Fm1
مختبر	1Fm1
مدارس	1Fl1
مدرب	1Fd1
مدربة	1Fd1
مدربه	1Fd1
مدرس	1Fd1
مدرسة	1Fl1
مدرسة ثانوية	1Fl1
مدرسة صف	1Fd1
مدرسة لغة	1Fd1
مدرسه	1Fl1
مدرسه ثانويه	1Fl1
مدرسه صف	1Fd1
مدرسه لغه	1Fd1
مدقق	1Fd1
مدير	1Fd1
مديرة	1Fd1
مديره	1Fd1
مدينة	1G>1
مدينه	1G>1
مراقب	1Fd1
مراقبة	1Fd1
مراقبه	1Fd1
مرشد	1Fd1
مرشدة	1Fd1
مرشده	1Fd1
مركز	1Fm1
مزارع	1Fd1
مزارعة	1Fd1
مزارعه	1Fd1
مسؤول	1Fd1
مسؤولة	1Fd1
مسابقة	1Fk1
مسابقه	1Fk1
مساعد	1Fd1
مساعدة	1Fd1
مساعده	1Fd1
مستشار	1Fd1
مستشارة	1Fd1
مستشاره	1Fd1
مستشفى	1Fm1
مستشفي	1Fm1
مستمر	1G51
مسرح	1Fm1
مسعف	1Fd1
مسعفة	1Fd1
مسعفه	1Fd1
مسوول	1Fd1
مسووله	1Fd1
مشرف	1Fd1
مشرفة	1Fd1
مشرفه	1Fd1
مشروع	1G61
مشروع خاص	1Fm1
مشغل	1Fd1
مصرف	1Fm1
مصمم	1Fd1
مصممة	1Fd1
مصممه	1Fd1
مصنع	1Fm1
مصور	1Fd1
مصورة	1Fd1
مصوره	1Fd1
مطعم	1Fm1
مطلق	1Fi1
مطلقة	1Fi1
مطلقه	1Fi1
مطور	1Fd1
مطورة	1Fd1
مطوره	1Fd1
مع مرتبة الشرف	1G:1
مع مرتبه الشرف	1G:1
معتمد	1G71
معتمدة	1G71
معتمده	1G71
معدل	1G:1
معلم	1Fd1
معلمة	1Fd1
معلمه	1Fd1
معماري	1Fd1
معهد	1G]2
مغن	1Fd1
مقال	1GG1
مقالة	1GG1
مقاله	1GG1
مقبول	1Fg1
مكتب	1Fm1
مكتبة	1Fm1
مكتبه	1Fm1
ممتاز	1GV2
ممتازة	1G01
ممتازه	1G01
ممثل	1Fd1
ممثلة	1Fd1
ممثله	1Fd1
ممرض	1Fd1
ممرضة	1Fd1
ممرضه	1Fd1
من	1G_1
منحة	1Fk1
منحه	1Fk1
مندوب	1Fd1
مندوبة	1Fd1
مندوبه	1Fd1
منذ	1G`1
منسق	1Fd1
منسقة	1Fd1
منسقه	1Fd1
منشور	1GG1
منطقة	1G>1
منطقه	1G>1
منظمة	1Fm1
منظمه	1Fm1
مهندس	1Fd1
مهندسة	1Fd1
مهندسه	1Fd1
موتمر	1GG1
موسس	1Fd1
موسسه	1Fm1
موسسه مشاركه	1Fd1
موسيقي	1Fd1
موظف	1Fd1
موظف استقبال	1Fd1
موظفة	1Fd1
موظفه	1Fd1
ميدالية	1Fk1
ميداليه	1Fk1
ميدان	1G>1
ميكانيكي	1Fd1
نائب	1Fd1
نادل	1Fd1
نادلة	1Fd1
نادله	1Fd1
نايب	1Fd1
نجار	1Fd1
نشر	1GG1
هيئة	1Fm1
هييه	1Fm1
و	1Ga1
وحدة	1GC1
وحده	1GC1
ورشة	1Fm1
ورشه	1Fm1
ورقة	1GG1
ورقة بحثية	1GG1
ورقه	1GG1
ورقه بحثيه	1GG1
وزارة	1Fm1
وزاره	1Fm1
وسام	1Fk1
وكالة	1Fm1
وكاله	1Fm1
अंक	1Gb1
अकादमी	1Gc1
अच्छा	1Gd2
अच्छी	1Gf1
अधिकारी	1Gg1
अध्यक्ष	1Gg1
अध्यापक	1Gg1
अध्यापिका	1Gg1
अध्याय	1Gh1
अनुभाग	1Gi1
अनुवादक	1Gg1
अपेक्षित	1Gj1
अब	1Gk1
अब तक	1Gk1
अभिनेता	1Gg1
अभिनेत्री	1Gg1
अभियंता	1Gg1
अभी	1Gk1
अभी तक	1Gk1
अविवाहित	1Gl1
अस्पताल	1Gm1
आईटीआई	1Gn1
आज	1Gk1
आज तक	1Gk1
आहार विशेषज्ञ	1Gg1
इंजीनियर	1Gg1
इंटरमीडिएट	00G1
इंटर्न	1Gg1
इलेक्ट्रीशियन	1Gg1
उच्च माध्यमिक विद्यालय	1Gc1
उत्कृष्ट	1Go2
उन्नत	1Go2
उपाध्यक्ष	1Gg1
एजेंसी	1Gm1
एम ए	1H11
एम एड	1H11
एम एससी	1H11
एम कॉम	1H11
एम टेक	1H11
एम बी ए	1H11
एम.ए	1H11
एम.एड	1H11
एम.एससी	1H11
एम.कॉम	1H11
एम.टेक	1H11
एम.बी.ए	1H11
एमबीए	1H11
एवं	1H21
ऑनलाइन	1H31
और	1H21
औसत	1H41
कंपनी	1Gm1
कर्मचारी	1Gg1
कसाई	1Gg1
कारखाना	1Gm1
कार्यालय	1Gm1
किसान	1Gg1
केंद्र	1Gm1
कैशियर	1Gg1
कॉलेज	1Gc1
कॉलोनी	1H51
कोच	1Gg1
कोर्स	1H61
कोषाध्यक्ष	1Gg1
क्लिनिक	1Gm1
गर्मी	1H71
गली	1H51
गाइड	1Gg1
गायक	1Gg1
गायिका	1Gg1
गुरुकुल	1Gc1
ग्राम	1H51
ग्रीष्म	1H71
ग्रेड	1Gb1
चालक	1Gg1
चिकित्सक	1Gg1
चिकित्सालय	1Gm1
चित्रकार	1Gg1
चौक	1H51
चौकीदार	1Gg1
छात्रवृत्ति	1H81
छायाकार	1Gg1
जारी	1Gk1
जिला	1H51
जीवन परिचय	1H91
जीवन वृत्त	1H91
जीवनवृत्त	1H91
टीम	1Gi1
ट्रस्ट	1Gm1
डिज़ाइनर	1Gg1
डिजाइनर	1Gg1
डिप्लोमा	1H:2
डेवलपर	1Gg1
डॉक्टर	1Gg1
डॉक्टरेट	1H<1
ड्राइवर	1Gg1
तक	1H=2
तकनीशियन	1Gg1
थोड़ा	1H?1
थोडा	1H?1
दर्जी	1Gg1
दसवीं	00G1
दाई	1Gg1
दुकान	1Gm1
दूरस्थ	1H31
द्वितीय श्रेणी	1Gb1
द्विभाषी	1H@1
धाराप्रवाह	1HA1
नगर	1H51
नगर निगम	1Gm1
नर	1HB1
नर्तक	1Gg1
नर्स	1Gg1
नाई	1Gg1
नारी	1HC1
नाविक	1Gg1
निगम	1Gm1
निदेशक	1Gg1
निपुण	1HD1
न्यास	1Gm1
पत्रकार	1Gg1
पत्रिका	1Gh1
पदक	1H81
परास्नातक	1H11
परियोजना	1HE1
पर्यवेक्षक	1Gg1
पाठशाला	1Gc1
पात्रता परीक्षा	1H61
पिन	1H51
पी एच डी	1H<1
पी.एच.डी	1H<1
पीएचडी	1H<1
पुरस्कार	1H81
पुरुष	1HB1
पुस्तक	1Gh1
पुस्तकालय	1Gm1
पुस्तकालयाध्यक्ष	1Gg1
पृष्ठ	1HF1
पेटेंट	1Gh1
पॉलिटेक्निक	1Gn1
प्रकाशन	1Gm1
प्रकाशित	1Gh1
प्रतिनिधि	1Gg1
प्रतियोगिता	1H81
प्रतिशत	1Gb1
प्रथम श्रेणी	1Gb1
प्रथम स्थान	1H81
प्रधानाचार्य	1Gg1
प्रबंधक	1Gg1
प्रभाग	1Gi1
प्रमाण पत्र	1H61
प्रमाणन	1H61
प्रमाणपत्र	1H61
प्रमाणित	1H61
प्रमुख	1Gg1
प्रयोगशाला	1Gm1
प्रवीण	1HA1
प्रशस्ति	1H81
प्रशस्ति पत्र	1H81
प्रशासक	1Gg1
प्रशिक्षक	1Gg1
प्रशिक्षु	1Gg1
प्राइवेट लिमिटेड	1Gm1
प्राध्यापक	1Gg1
प्रारंभिक	1HG2
प्रोग्रामर	1Gg1
प्रोजेक्ट	1HE1
प्रोफेसर	1Gg1
प्रौद्योगिकी संस्थान	1Gc1
फाउंडेशन	1Gm1
फार्मासिस्ट	1Gg1
बढई	1Gg1
बढ़ई	1Gg1
बहुत अच्छा	1HA1
बायोडाटा	1H91
बारहवीं	00G1
बी ए	1HI1
बी एड	1HI1
बी एससी	1HI1
बी कॉम	1HI1
बी टेक	1HI1
बी.ए	1HI1
बी.एड	1HI1
बी.एससी	1HI1
बी.कॉम	1HI1
बी.टेक	1HI1
बीए	1HI1
बीटेक	1HI1
बुनियादी	1HG2
बेकर	1Gg1
बैंक	1Gm1
बोलचाल	1H41
मंत्रालय	1Gm1
मकान	1H51
मछुआरा	1Gg1
मजदूर	1Gg1
मज़दूर	1Gg1
मध्यम	1HJ2
मध्यवर्ती	1H41
महाविद्यालय	1Gc1
महिला	1HC1
महीना	1HL1
महीने	1HL1
मातृ भाषा	1H@1
मातृभाषा	1H@1
मार्ग	1H51
माली	1Gg1
मास	1HL1
माह	1HL1
मिस्त्री	1Gg1
मूलभूत	1H?1
मैकेनिक	1Gg1
मैट्रिक	00G1
मैनेजर	1Gg1
मोहल्ला	1H51
यूनिवर्सिटी	1Gc1
रसोइया	1Gg1
राजमिस्त्री	1Gg1
रिज़्यूमे	1H91
रिज्यूमे	1H91
रिमोट	1H31
रेफरी	1Gg1
रोड	1H51
लाइसेंस	1H61
लिपिक	1Gg1
लिमिटेड	1Gm1
लेख	1Gh1
लेखाकार	1Gg1
लोहार	1Gg1
व	1H21
वकील	1Gg1
वर्तमान	1Gk1
वर्तमान तक	1Gk1
वर्ष	1HM1
वसंत	1HN1
वार्ड	1H51
वास्तुकार	1Gg1
विक्रेता	1Gg1
विजेता	1H81
विद्यापीठ	1Gc1
विद्यालय	1Gc1
विभाग	1Gi1
विवाहित	1Gl1
विशेषज्ञ	1HO2
विशेषज्ञता	1HQ1
विश्लेषक	1Gg1
विश्वविद्यालय	1Gc1
विषय	1HQ1
वेटर	1Gg1
वेल्डर	1Gg1
व्याख्याता	1Gg1
व्याख्यान	1Gh1
शरद	1HR1
शाखा	1HQ1
शिक्षक	1Gg1
शिक्षिका	1Gg1
शीत	1HS1
शोध पत्र	1Gh1
शोधकर्ता	1Gg1
शोधपत्र	1Gh1
श्रमिक	1Gg1
श्रेणी	1Gb1
संगीतकार	1Gg1
संचालक	1Gg1
संचालिका	1Gg1
संपादक	1Gg1
संभावित	1Gj1
संवाददाता	1Gg1
संस्था	1Gm1
संस्थान	1HT2
संस्थापक	1Gg1
सचिव	1Gg1
सडक	1H51
सड़क	1H51
सदस्य	1Gg1
सन्	1HV1
समन्वयक	1Gg1
समिति	1Gm1
समूह	1Gm1
सम्मान	1H81
सम्मानित	1H81
सम्मेलन	1Gh1
सर्दी	1HS1
सलाहकार	1Gg1
सहायक	1Gg1
साधारण	1H?1
सामान्य	1HJ2
साल	1HM1
सिपाही	1Gg1
सुरक्षाकर्मी	1Gg1
से	1HW3
सेक्टर	1H51
सैनिक	1Gg1
स्कूल	1Gc1
स्टूडियो	1Gm1
स्त्री	1HC1
स्नातक	1HI1
स्नातकोत्तर	1H11
स्वयंसेवक	1Gg1
स्वयंसेविका	1Gg1
स्वर्ण पदक	1H81
हाई स्कूल	00G1
हायर सेकेंडरी	00G1
होटल	1Gm1
กรม	1HZ1
กรรมการ	1H[1
กระทรวง	1HZ1
กลุ่ม	1HZ1
กลุ่มงาน	1H\1
การแข่งขัน	1H]1
ขณะนี้	1H^1
คณะ	1H_1
คนขับรถ	1H[1
ครู	1H[1
คลินิก	1HZ1
คล่อง	1H`1
คล่องแคล่ว	1H`1
คะแนนเฉลี่ย	1Ha1
คาดว่า	1Hb1
คาดว่าจะจบ	1Hb1
งานวิจัย	1Hc1
จนถึง	1Hd1
จนถึงขณะนี้	1H^1
จนถึงปัจจุบัน	1H^1
จังหวัด	1He1
จาก	1Hf1
จุฬาลงกรณ์	1H_1
จํากัด	1HZ1
ชนะเลิศ	1H]1
ชาย	1Hg1
ชื่อโครงการ	1Hh1
ช่าง	1H[1
ช่างภาพ	1H[1
ช่างเทคนิค	1H[1
ซอย	1He1
ดี	1Hi2
ดีมาก	1Hk2
ดีเด่น	1H]1
ดีเยี่ยม	1H`1
ดุษฎีบัณฑิต	1Hm1
ตอนนี้	1H^1
ตัวแทน	1H[1
ตั้งแต่	1Hn2
ตีพิมพ์	1Hc1
ตําบล	1He1
ถนน	1He1
ถึง	1Hd1
ถึงปัจจุบัน	1H^1
ทนายความ	1H[1
ทางไกล	1I01
ทีม	1H\1
ที่	1I11
ที่ปรึกษา	1H[1
ทุน	1H]1
ทํางานทางไกล	1I01
ธนาคาร	1HZ1
นักการตลาด	1H[1
นักข่าว	1H[1
นักจิตวิทยา	1H[1
นักบัญชี	1H[1
นักพัฒนา	1H[1
นักวิจัย	1H[1
นักวิเคราะห์	1H[1
นักศึกษาฝึกงาน	1H[1
นักออกแบบ	1H[1
นักเขียน	1H[1
นักแปล	1H[1
นิตยสาร	1Hc1
น้อย	1I21
นําเสนอผลงาน	1Hc1
บทความ	1Hc1
บทที่	1Hc1
บรรณาธิการ	1H[1
บรรณารักษ์	1H[1
บริษัท	1HZ1
บริหารธุรกิจบัณฑิต	1I31
บัณฑิต	1I31
บัณฑิตวิทยาลัย	1H_1
บ้านเลขที่	1He1
ประกวด	1H]1
ประกันภัย	1HZ1
ประกาศนียบัตร	1I41
ประกาศนียบัตรวิชาชีพ	1I51
ประกาศนียบัตรวิชาชีพชั้นสูง	1I61
ประชุมวิชาการ	1Hc1
ประธาน	1H[1
ประวัติย่อ	1I71
ประวัติย่อส่วนตัว	1I71
ประวัติส่วนตัวสมัครงาน	1I71
ปริญญาตรี	1I31
ปริญญาเอก	1Hm1
ปริญญาโท	1I81
ปวช	1I51
ปวส	1I61
ปัจจุบัน	1H^1
ปานกลาง	1I92
ปี	1I;2
ผลการเรียน	1Ha1
ผู้ก่อตั้ง	1H[1
ผู้จัดการ	1H[1
ผู้ช่วย	1H[1
ผู้ตรวจสอบ	1H[1
ผู้บริหาร	1H[1
ผู้ประสานงาน	1H[1
ผู้ฝึกสอน	1H[1
ผู้อํานวยการ	1H[1
ผู้เชี่ยวชาญ	1I=2
ผ่านการอบรม	1I41
ฝึกงาน	1H[1
ฝ่าย	1H\1
พนักงาน	1H[1
พนักงานดีเด่น	1H]1
พนักงานต้อนรับ	1H[1
พนักงานเสิร์ฟ	1H[1
พยาบาล	1H[1
พอใช้	1I?1
พิพิธภัณฑ์	1HZ1
พื้นฐาน	1I@2
พ่อครัว	1H[1
ภาคฤดูร้อน	1IB1
ภาควิชา	1IC1
ภาษาหลัก	1ID1
ภาษาแม่	1ID1
ม 6	1I51
ม.6	1I51
มหาชน	1HZ1
มหาบัณฑิต	1I81
มหาวิทยาลัย	1H_1
มัคคุเทศก์	1H[1
มัธยมศึกษา	1I51
มัธยมศึกษาตอนปลาย	1I51
มูลนิธิ	1HZ1
รองชนะเลิศ	1H]1
รองผู้จัดการ	1H[1
ระดับกลาง	1I92
ระดับดี	1IE1
ระดับสูง	1Hk2
รางวัล	1H]1
ราชภัฏ	1H_1
ราชมงคล	1H_1
รีสอร์ต	1HZ1
รีสอร์ท	1HZ1
ร้าน	1HZ1
ร้านขายยา	1HZ1
ร้านอาหาร	1HZ1
ฤดูร้อน	1IB1
ฤดูหนาว	1IF1
ฤดูใบไม้ผลิ	1IG1
ฤดูใบไม้ร่วง	1IH1
ล่าม	1H[1
วารสาร	1Hc1
วิชาเอก	1IC1
วิทยากร	1H[1
วิทยานิพนธ์	1Hc1
วิทยาลัย	1H_1
วิทยาศาสตรบัณฑิต	1I31
วิทยาศาสตรมหาบัณฑิต	1I81
วิทยาเขต	1H_1
วิศวกร	1H[1
วิศวกรรมศาสตรบัณฑิต	1I31
วุฒิบัตร	1I41
ศาสตราจารย์	1H[1
ศิลปศาสตรบัณฑิต	1I31
ศูนย์	1HZ1
สตูดิโอ	1HZ1
สถาบัน	1II2
สถาปนิก	1H[1
สมรส	1IK1
สมรสแล้ว	1IK1
สมาคม	1HZ1
สหกรณ์	1HZ1
สาขา	1IC1
สาขาวิชา	1IC1
สิทธิบัตร	1Hc1
สื่อสารได้	1I?1
ส่วนงาน	1H\1
สํานักงาน	1HZ1
สํานักพิมพ์	1HZ1
หญิง	1IL1
หนังสือ	1Hc1
หมู่	1He1
หมู่บ้าน	1He1
หย่า	1IK1
หลักสูตร	1I41
หัวหน้า	1H[1
ห้องปฏิบัติการ	1HZ1
ห้องสมุด	1HZ1
ห้างหุ้นส่วน	1HZ1
องค์การ	1HZ1
อนุบาล	1H_1
อนุปริญญา	1I61
ออนไลน์	1I01
อาคาร	1He1
อาจารย์	1H[1
อาชีวศึกษา	1H_1
อาสาสมัคร	1H[1
อําเภอ	1He1
เกรด	1Ha1
เกรดเฉลี่ย	1Ha1
เกียรติคุณ	1H]1
เกียรตินิยม	1Ha1
เกียรตินิยมอันดับ	1Ha1
เกียรติบัตร	1IM2
เขต	1He1
เจ้าของ	1H[1
เจ้าของภาษา	1ID1
เจ้าหน้าที่	1H[1
เชฟ	1H[1
เชี่ยวชาญ	1Hk2
เชี่ยวชาญมาก	1IO1
เดือน	1IP1
เทคนิค	1H_1
เทศบาล	1HZ1
เบื้องต้น	1I@2
เพศชาย	1Hg1
เพศหญิง	1IL1
เภสัชกร	1H[1
เรซูเม่	1I71
เริ่มต้น	1IQ1
เลขที่	1He1
เลขานุการ	1H[1
เล็กน้อย	1I21
เหรียญ	1H]1
เหรียญทอง	1H]1
เอก	1IC1
แขวง	1He1
แต่งงานแล้ว	1IK1
แผนก	1IR2
แพทย์	1H[1
แม่บ้าน	1H[1
โครงการ	1Hh1
โปรเจกต์	1Hh1
โปรแกรมเมอร์	1H[1
โรงงาน	1HZ1
โรงพยาบาล	1HZ1
โรงเรียน	1H_1
โรงเรียนประถม	1H_1
โรงเรียนมัธยม	1H_1
โรงแรม	1HZ1
โล่	1H]1
โสด	1IK1
ใบขับขี่	1I41
ใบประกอบวิชาชีพ	1I41
ใบรับรอง	1I41
ใบอนุญาต	1I41
ấp	0B_1
ở	1IT1
ủy ban	0<31
および	1IU1
から	1IV3
か月	1IY1
と	1IU1
にて	1IZ1
に勤務	1IZ1
まで	1I[2
より	1I]2
アシスタント	1I_1
アナリスト	1I_1
アパート	1I`1
アルバイト	1I_1
アーキテクト	1I_1
イラストレーター	1I_1
インターン	1I_1
エキスパート	1Ia1
エンジニア	1I_1
オペレーター	1I_1
オンライン	1Ib1
カフェ	0fZ1
カメラマン	1I_1
カ月	1IY1
ガイド	1I_1
キッチンスタッフ	1I_1
キャプテン	1I_1
クリニック	0fZ1
グループ	1Ic2
ケアマネジャー	1I_1
コンサルタント	1I_1
コンテスト	1Ie1
コース	1If1
コーチ	1I_1
コーポ	1I`1
コーポレーション	0fZ1
サブリーダー	1I_1
サービス	0fZ1
シェフ	1I_1
システムズ	0fZ1
スクラムマスター	1I_1
スタジオ	0fZ1
スタッフ	1I_1
セミナー	1Ig1
センター	1Ih1
ソリューションズ	0fZ1
チェーン	0fZ1
チーフ	1I_1
チーム	1Ih1
テクノロジーズ	0fZ1
テレビ	0fZ1
テレワーク	1Ib1
ディレクター	1I_1
デイサービス	0fZ1
デザイナー	1I_1
ネイティブ	1Ii1
ネイティブレベル	1Ii1
ハイツ	1I`1
ハングル検定	16V1
バイリンガル	1Ii1
パート	1I_1
ビジネスレベル	1Ij1
ビジネス上級	1Ij1
フルリモート	1Ib1
プランナー	1I_1
プログラマ	1I_1
プログラマー	1I_1
プロジェクト	1Ik1
プロジェクトマネージャー	1I_1
プロジェクト名	1Ik1
プロダクトオーナー	1I_1
プロデューサー	1I_1
ページ	1Il1
ホテル	0fZ1
ホールスタッフ	1I_1
ホールディングス	0fZ1
ボランティア	1I_1
ポスター発表	1Im1
マネジャー	1I_1
マネージャー	1I_1
マンション	1I`1
ユニット	1Ih1
ライター	1I_1
リモート	1Ib1
リーダー	1I_1
レジュメ	1In1
レストラン	0fZ1
ヵ月	1IY1
ヶ月	1IY1
一本	1Io1
一等奖	1J01
一級	00R1
一级乙等	1J11
一级建造师	1J21
一级甲等	1J11
一般	1J32
一般社団法人	0fZ1
一身上の都合により退職	1J51
丁目	1I`1
三好学生	1J01
三專	1J61
三等奖	1J01
三級	00R1
三级	1J11
上級	1J72
不動産	0fZ1
与	1J91
专业	1J:1
专业八级	1J;1
专业四级	1J11
专业排名	1J<1
专八	1J11
专利	1J=1
专升本	1Io1
专员	1J>1
专四	1J11
专家	1J?1
专家级	1J?1
专硕	1J@1
专科	1JA1
专科学校	1JB1
专著	1J=1
世話人	1I_1
丙級	1JC1
业务员	1J>1
个人履历	1JD1
个人简历	1JD1
个月	1JE1
中	1JF1
中上	1JG1
中上級	1JH1
中专	1JI2
中台	1JK1
中国語検定	16V1
中学	1JB1
中学校	1JL1
中學	1JM1
中心	1JN2
中技	1JP1
中文履歷	1JQ1
中文简历	1JD1
中等	1JR2
中級	1JT4
中级	1JX2
中级会计	1J21
中级职称	1J21
中退	1JZ1
中途退学	1JZ1
中高級	1JG1
中高级	1J[1
为止	1J\1
主任	1J]3
主任技術者	00R1
主任調理師	1I_1
主修	1J`2
主催	1I_1
主催者	1I_1
主办人	1J>1
主厨	1J>1
主将	1I_1
主席	1J>1
主幹	1I_1
主廚	1Jb1
主持人	1Jc2
主播	1J>1
主査	1I_1
主治医师	1J>1
主管	1Jc2
主管护师	1J>1
主編	1Jb1
主编	1J>1
主辦人	1Jb1
乗務員	1I_1
乘务员	1J>1
乙級	1JC1
乡	1Je1
书记	1J>1
书院	1JB1
了解	1Jf2
予定	1Jh1
事业单位	1Ji1
事业群	1JK1
事业部	1JK1
事务所	1Ji1
事務	1I_1
事務員	1I_1
事務所	1Jj2
事業所	0fZ1
事業本部	1Ih1
事業部	1Jl2
二專	1J61
二技	1Jn1
二本	1Io1
二等奖	1J01
二級	00R1
二级乙等	1J11
二级建造师	1J21
二级甲等	1J11
互动	1Ji1
互联网	1Ji1
五專	1J61
亚军	1J01
亞軍	1Jo1
交付	1K01
交易员	1J>1
产品助理	1J>1
产品经理	1J>1
产品部	1JK1
人事	1K12
人力資源部	1K31
人力资源管理师	1J21
人力资源部	1JK1
今	1K43
介護士	1I_1
介護施設	0fZ1
介護福祉士	1I_1
从	1K71
从业资格	1J21
从业资格证	1J21
仓库管理员	1J>1
仓管	1J>1
代表	1K12
代表取締役	1I_1
以上	1K81
以來	1K91
以来	1K:1
以降	1K;1
任职于	1K<1
任職於	1K=1
企劃	1Jb1
企業	1K>1
企画	1I_1
优秀	1K?2
优秀共青团员	1J01
优秀员工	1J01
优秀团员	1J01
优秀奖	1J01
优秀学生	1J01
优秀学生干部	1J01
优秀干部	1J01
优秀教师	1J01
优秀毕业生	1J01
会使用	1KA1
会社	0fZ1
会計士	1I_1
会计	1J>1
会议论文	1J=1
会長	1I_1
会长	1J>1
传媒	1Ji1
住院医师	1J>1
作家	1J>1
作業主任者	00R1
作業療法士	1I_1
作者	1J>1
佳作	1KB2
供职于	1K<1
係	1Ih1
係長	1I_1
保全	1Jb1
保安	1J>1
保母	1Jb1
保洁	1J>1
保育園	1KD2
保育士	1I_1
保险	1Ji1
保険	0fZ1
保險	1K>1
信息技术	1Ji1
修了	1KF3
修了見込み	1KI2
修了証	00R1
修士	1KK1
修士号	1KK1
修士課程	1KK1
俳優	1I_1
倉管	1Jb1
個人履歷	1JQ1
個人簡歷	1JQ1
個月	1KL1
傳媒	1K>1
優勝	1Ie1
優秀	1KM1
優秀賞	1Ie1
優等	1Jo1
先进个人	1J01
先进工作者	1J01
免許	00R1
免許状	00R1
党校	1JB1
入団	1KN1
入围	1J01
入圍	1Jo1
入学	1KO2
入學	1KQ1
入局	1KN1
入庁	1KN1
入所	1KN1
入社	1KO2
入职	1KR1
入職	1KS2
入行	1KN1
入賞	1Ie1
入選	1Ie1
入門	1KU4
入门	1KY2
全日制本科	1Io1
全栈	1J>1
全民英檢	1K[1
公司	1JN2
六级	1J11
共同主催	1I_1
共著	1Im1
兼职	1J>1
兽医	1J>1
写真家	1I_1
农艺师	1J>1
冠军	1J01
冠軍	1Jo1
冬	1K\3
冬天	1K_2
冬季	1K\3
准教授	1I_1
准看護師	1I_1
出版	1Ka5
出版公司	1K>1
出版社	1JN2
出納	1Jb1
出纳	1J>1
分享	1J=1
分公司	1JN2
分析师	1J>1
分析師	1Jb1
分校	1Kf2
分院	1JK1
列车员	1J>1
创业公司	1Ji1
创始人	1J>1
初中	1JI2
初心者	1Kh1
初級	1Ki4
初級レベル	1Km1
初级	1Kn2
初级会计	1J21
到	1L02
到现在	1L21
到現在	1L31
到目前	1L21
到職	1KQ1
制作人	1J>1
制药	1Ji1
前台	1J>1
前端	1Jc2
剪輯師	1Jb1
剪辑师	1J>1
副主廚	1Jb1
副会長	1I_1
副会长	1J>1
副學士	1J61
副店長	1I_1
副总	1J>1
副教授	1J>1
副料理長	1I_1
副會長	1Jb1
副理	1Jb1
副部長	1I_1
副部长	1J>1
創業	1KN1
創辦人	1Jb1
助产士	1J>1
助手	1J]3
助教	1J]3
助理	1Jc2
助産師	1I_1
区	1L42
区役所	0fZ1
医师	1J>1
医師	1I_1
医生	1J>1
医疗	1Ji1
医療法人	0fZ1
医科大学	1JB1
医院	1Ji1
區	1L61
十佳	1J01
半導體	1K>1
协会	1Ji1
卒業	1L72
卒業予定	1Jh1
卒業見込み	1KI2
協会	0fZ1
協會	1K>1
協理	1Jb1
单元	1Je1
单身	1L91
単位取得退学	1JZ1
博士	1L:3
博士前期課程	1KK1
博士号	1L=1
博士后	1L>1
博士後期課程	1L=1
博士班	1L?1
博士研究生	1L>1
博士課程	1L=1
印刷	0fZ1
厂	1Ji1
厨师	1J>1
厨师长	1J>1
县	1Je1
及	1L@2
及び	1IU1
双学士	1Io1
双硕士	1J@1
双语	1LB1
发布	1J=1
发明专利	1J=1
发表	1J=1
发起人	1J>1
取得	1LC4
取得済み	1K01
取締役	1I_1
受講	1K01
受講修了	1K01
受賞	1Ie1
受験	1K01
口譯	1Jb1
口译	1J>1
口頭発表	1Im1
召集人	1Jc2
可作为工作语言	1J;1
可日常交流	1LG1
号	1LH3
号室	1I`1
司会	1I_1
司書	1I_1
司机	1J>1
司機	1Jb1
司法書士	1I_1
司法考试	1J21
合伙人	1J>1
合同会社	0fZ1
合夥人	1Jb1
合格	1LK2
合格証取得	1K01
合格證	1JC1
合格证	1J21
合資会社	0fZ1
后端	1J>1
周	1LM1
和	1L@2
咖啡	1Ji1
咨询	1Ji1
咨询师	1J>1
品管	1Jb1
商事	0fZ1
商务流利	1J;1
商務流利	1KM1
商学院	1JB1
商店	0fZ1
商行	1K>1
單身	1LN1
営業	1I_1
営業職	1I_1
営業部	1Ih1
四技	1Jn1
四级	1J11
团支书	1J>1
团队	1JK1
园长	1J>1
国家二级	1J21
国際会議	1Im1
國中	1JM1
國際	1K>1
團隊	1K31
在学中	1LO1
在學	1L31
在宅	1Ib1
在籍中	1LO1
在线	1LP1
在职	1L21
在职研究生	1J@1
在職	1L31
在職中	1LQ2
在读	1L21
地产	1Ji1
均分	1J<1
執照	1JC1
執筆	1Im1
執行役員	1I_1
執行長	1Jb1
培訓	1LS1
培訓班	1LS1
培训	1LT1
培训师	1J>1
培训机构	1Ji1
培训班	1LT1
基本	1LU4
基本情報技術者	00R1
基础	1Kn2
基础平台部	1JK1
基礎	1Ki4
基礎レベル	1Km1
基金	1Ji1
基金會	1K>1
堪能	1LY1
報社	1K>1
声優	1I_1
处	1JK1
夏	1LZ3
夏天	1L]2
夏季	1LZ3
夏期	1L_1
外企	1Ji1
外送員	1Jb1
多益	1K[1
夜大	1JB1
大专	1JA1
大卒	1L`1
大厦	1Je1
大学	1La2
大学专科	1JA1
大学本科	1Io1
大学校	1JL1
大学英语六级	1J11
大学英语四级	1J11
大学院	1JL1
大学院修士	1KK1
大學	1JM1
大學部	1Jn1
大工	1I_1
大賞	1Ie1
大賽	1Jo1
大赛	1J01
大道	1Lc2
天	1Le2
契約社員	1I_1
奖	1J01
奖学金	1J01
奖项	1J01
奨励賞	1Ie1
奨学金	1Ie1
女	1Lg3
女中	1JM1
女子大学	1JL1
女性	1Lg3
委员	1J>1
委员会	1Ji1
委員會	1K>1
季军	1J01
季軍	1Jo1
学习中	1Lj1
学习委员	1J>1
学会	1Im1
学会誌	1Im1
学分	1J<1
学刊	1J=1
学園	1JL1
学士	1Lk2
学士号	1L`1
学士学位	1Io1
学士課程	1L`1
学徒	1J>1
学报	1J=1
学校	1La2
学校法人	0fZ1
学硕	1J@1
学科	1Lm2
学習中	1Lo1
学芸員	1I_1
学部	1Lm2
学部卒	1L`1
学院	1La2
學分	1M01
學報	1M11
學士	1Jn1
學士學位	1Jn1
學徒	1Jb1
學校	1JM1
學系	1M22
學院	1JM1
宅地建物取引士	00R1
安全员	1J>1
实业	1Ji1
实习生	1J>1
实用新型	1J=1
实验室	1JK1
実務レベル	1M41
実務経験あり	1M41
実用英語技能検定	16V1
実習生	1I_1
审核员	1J>1
审计	1J>1
审计员	1J>1
客户经理	1J>1
客服	1Jc2
室	1M55
室長	1I_1
寄稿	1Im1
寒假	1K_2
實業	1K>1
實習生	1Jb1
實驗室	1K31
審判	1I_1
导游	1J>1
导演	1J>1
导购	1J>1
専修	1If1
専修学校	1JL1
専攻	1If1
専門士	1M:1
専門学校	1JL1
専門家レベル	1Ia1
専門店	0fZ1
專利	1M11
專員	1Jb1
專家	1M;1
專書	1M11
專案	1M<1
專案名稱	1M<1
專案經理	1Jb1
專業	1M=1
專欄	1M11
專科	1J61
專科學校	1JM1
專題	1M<1
導覽員	1Jb1
導覽志工	1Jb1
導遊	1Jb1
小区	1Je1
小学	1JB1
小学校	1JL1
小學	1JM1
小組	1K31
小组	1JK1
就任	1KN1
就業中	1LO1
就职于	1K<1
就職	1KN1
就職於	1K=1
就讀中	1L31
局	1M>3
居家办公	1LP1
履历	1JD1
履历表	1JD1
履歴書	1In1
履歷	1JQ1
履歷書	1JQ1
履歷表	1JQ1
工作室	1JN2
工作语言	1J;1
工厂	1Ji1
工商管理硕士	1J@1
工地主任	1Jb1
工場	0fZ1
工場長	1I_1
工学部	1If1
工廠	1K>1
工房	0fZ1
工業	0fZ1
工程专业	1J:1
工程局	1Ji1
工程师	1J>1
工程師	1Jb1
工讀生	1Jb1
已婚	1MA2
已婚已育	1L91
已婚未育	1L91
巷	1Lc2
市	1MC3
市场部	1JK1
市役所	0fZ1
师范	1JB1
席次	1MF1
干事	1J>1
干部	1J>1
平台	1Ji1
平均分	1J<1
平均成績	1M01
平均成绩	1J<1
平均绩点	1J<1
年	1MG3
年間	1MJ1
幹事	1MK2
幹部	1Jb1
幼儿园	1JB1
幼兒園	1JM1
幼稚園	1JL1
庁	0fZ1
広報	1I_1
应届	1MM1
应届毕业	1MM1
店	0fZ1
店员	1J>1
店員	1Jb1
店長	1MK2
店长	1J>1
府	1I`1
庭師	1I_1
康复师	1J>1
廃業	1J51
廚師	1Jb1
建筑	1Ji1
建筑师	1J>1
建築士	1I_1
建設	0fZ1
开发	1J>1
开始	1K:1
弁護士	1I_1
弄	1Lc2
弟子	1I_1
当前	1L21
役所	0fZ1
律师	1J>1
律師	1Jb1
後端	1Jb1
得意	1MN1
得獎	1Jo1
從	1MO1
志工	1Jb1
志愿者	1J>1
応用情報技術者	00R1
快递员	1J>1
总工	1J>1
总监	1J>1
总经理	1J>1
总裁	1J>1
情報処理技術者	00R1
應屆	1MP1
應屆畢業	1MP1
成績	1MQ2
成绩	1J<1
我的简历	1JD1
所長	1I_1
托业	1J11
托福	1MS2
执业医师	1J21
执业护士	1J21
执业资格	1J21
执照	1J21
技师	1J>1
技師	1MK2
技术员	1J>1
技术支持	1J>1
技术部	1JK1
技校	1JI2
技能士	00R1
技能講習	00R1
技術員	1Jb1
技術士	1JC1
技術學院	1JM1
技術者	1I_1
技術者試験	00R1
技術部	1Jl2
技術長	1Jb1
投资	1Ji1
投资经理	1J>1
护士	1J>1
护士长	1J>1
护师	1J>1
报社	1Ji1
担当	1I_1
拟	1MM1
指導員	1I_1
掌握	1MU2
排名	1MW2
採購	1Jb1
控股	1Ji1
掲載	1Im1
提名	1J01
提名奖	1J01
插画师	1J>1
插畫家	1Jb1
摄像师	1J>1
摄影师	1J>1
撰稿人	1J>1
擅長	1MY1
擅长	1MZ1
操作员	1J>1
攝影師	1Jb1
支店	0fZ1
支社	0fZ1
支配人	1I_1
收銀員	1Jb1
收银员	1J>1
放送	0fZ1
政府	1JN2
教保員	1Jb1
教員	1I_1
教师	1J>1
教师资格证	1J21
教師	1Jb1
教授	1J]3
教材	1J=1
教研室	1JK1
教練	1Jb1
教练	1J>1
教育科技	1Ji1
教諭	1I_1
敬具	1K81
敬礼	1M[1
敬禮	1M\1
数据分析	1J>1
整備士	1I_1
數位	1K>1
文化	1Ji1
文员	1J>1
文員	1Jb1
文章	1M]2
料理長	1I_1
新聞社	0fZ1
方向	1J:1
施工员	1J>1
旅館	0fZ1
旋盤工	1I_1
既婚	1M_1
日	1M`3
日常交流	1LG1
日常会話	1Mc1
日常会話レベル	1Mc1
日常会话	1LG1
日常會話	1JF1
日常溝通	1JF1
日本語能力試験	16V1
日本語能力試驗	1K[1
日檢	1K[1
日语一级	1J11
日语能力考试	1J11
日間	1Md1
星期	1Me2
春	1Mg3
春天	1Mj2
春季	1Mg3
普考	1JC1
普通	1JF1
普通自動車免許	00R1
普通自動車第一種運転免許	00R1
普通话	1J11
普通话证书	1J21
暑假	1L]2
暑期	1L]2
書卷獎	1Jo1
書記	1I_1
最優秀	1Ie1
最優秀賞	1Ie1
會計	1Jb1
會長	1Jb1
月	1Ml2
有	1Mn1
有限会社	0fZ1
有限公司	1JN2
有限责任公司	1Ji1
服务员	1J>1
服務員	1Jb1
期刊	1M]2
木工	1J]3
未婚	1Mo3
本社	0fZ1
本科	1N22
本部	1Ih1
机构	1Ji1
杂志	1J=1
村	1MC3
板前	1I_1
架构师	1J>1
架構師	1Jb1
栄養士	1I_1
标兵	1J01
栋	1Je1
校区	1JB1
校正者	1I_1
校长	1J>1
株	1N42
株式会社	0fZ1
核心期刊	1J=1
案件	1Ik1
案件名	1Ik1
案例	1N61
检验员	1J>1
検定	00R1
業務	1Jb1
業務経歴書	1In1
業務部	1K31
楼	1Je1
榮譽	1Jo1
樓	1L61
檢定	1JC1
止	1N72
正社員	1I_1
此致	1N92
此致敬礼	1M[1
此致敬禮	1M\1
歯科衛生士	1I_1
段	1L61
母国語	1Ii1
母語	1N;2
母语	1LB1
母语水平	1LB1
比賽	1Jo1
比赛	1J01
毕业	1N=1
水手	1J>1
求职简历	1JD1
汽车	1Ji1
法人	0fZ1
法律职业资格	1J21
注会	1J21
注册会计师	1J21
派遣社員	1I_1
流利	1N>2
流利沟通	1J;1
流暢	1N@2
流畅	1J;1
测试	1J>1
测量员	1J>1
深入掌握	1J?1
清掃員	1I_1
清潔員	1Jb1
測量員	1Jb1
測量士	1I_1
満期退学	1JZ1
準優勝	1Ie1
準学士	1M:1
溶接工	1I_1
漁師	1I_1
演员	1J>1
演員	1Jb1
演奏员	1J>1
演奏家	1I_1
演講	1M11
演讲	1J=1
漢検	16V1
為止	1NB1
焊工	1Jc2
焼方	1I_1
煮方	1I_1
熟悉	1NC3
熟悉日常交流	1LG1
熟知	1NF1
熟練	1NG3
熟練使用	1MY1
熟练	1K?2
熟练使用	1MZ1
熟练掌握	1MZ1
熟练运用	1MZ1
營養師	1Jb1
版主	1J>1
物业	1Ji1
物流	1JN2
物理治療師	1Jb1
物産	0fZ1
特優	1Jo1
特待生	1Ie1
特等奖	1J01
特許	1Im1
独身	1M_1
獎	1Jo1
獎學金	1Jo1
獲得	1NJ1
獲獎	1NK2
獸醫	1Jb1
现今	1L21
现在	1L21
班主任	1J>1
班排名	1M01
班组长	1J>1
班長	1I_1
班长	1J>1
現在	1LQ2
現在に至る	1LO1
現職	1LO1
理事	1J]3
理学療法士	1I_1
理容師	1I_1
理工	1JB1
瓦工	1J>1
生物	1Ji1
產品經理	1Jb1
產品部	1K31
电力	1Ji1
电商	1Ji1
电大	1JB1
电工	1J>1
电视台	1Ji1
男	1NM3
男性	1NM3
町	1I`1
畢業	1NP1
略懂	1NQ2
番	1I`1
番地	1I`1
病院	0fZ1
発表	1Im1
発起人	1I_1
登壇	1Im1
發表	1M11
發起人	1Jb1
百貨店	0fZ1
监理	1J>1
監督	1I_1
目前	1NS2
直到现在	1L21
直博	1L>1
省	1NU3
看護助手	1I_1
看護師	1I_1
県	1I`1
県庁	0fZ1
着任	1KN1
督导	1J>1
督導	1Jb1
瞭解	1NX1
短大	1JL1
短期大学	1JL1
短期大学士	1M:1
研修	1Ig1
研修班	1LT1
研发	1J>1
研发部	1JK1
研發部	1K31
研究助理	1Jb1
研究员	1J>1
研究員	1MK2
研究室	1Ih1
研究所	1NY4
研究生	1N]2
研究生院	1JB1
研究科	1Lm2
研究院	1JN2
研習	1LS1
研習營	1LS1
研討會	1M11
硕士	1J@1
硕士学位	1J@1
硕士研究生	1J@1
碩士	1N_1
碩士班	1N_1
社	1Mn1
社会福祉士	1I_1
社会福祉法人	0fZ1
社員	1I_1
社工	1Jc2
社工員	1Jb1
社長	1MK2
社长	1J>1
离异	1L91
离职	1N=1
秋	1N`3
秋天	1Nc2
秋季	1N`3
科	1Ne4
科员	1J>1
科学与技术	1J:1
科学家	1J>1
科學家	1Jb1
科室	1JK1
科技	1JN2
科技大學	1JM1
科研助理	1J>1
科系	1M=1
科長	1Jb1
秘书	1J>1
秘书长	1J>1
秘書	1MK2
称号	1J01
移动	1Ji1
程序员	1J>1
程式設計師	1Jb1
稍懂	1Ni1
税理士	1I_1
空服員	1Jb1
站点负责人	1J>1
站长	1J>1
竞赛	1J01
競賽	1Jo1
笔译	1J>1
第	1Nj1
第一作者	1J=1
第一名	1Nk2
第一語言	1Nm1
第一语言	1LB1
第三名	1Nk2
第二作者	1J=1
第二名	1Nk2
策划	1J>1
简单交流	1Nn1
简单会话	1Nn1
简历	1JD1
箇月	1IY1
算法	1J>1
管培生	1J>1
管理员	1J>1
管理栄養士	1I_1
管理者	00R1
簡歷	1JQ1
簿記	00R1
精熟	1KM1
精算师	1J>1
精通	1No5
系	1J`2
系排名	1M01
系统架构设计师	1J21
紀要	1Im1
約聘	1Jb1
組	1O42
組合	0fZ1
組長	1MK2
経歴書	1In1
経理	1I_1
結業	1NP1
經理	1Jb1
継続中	1LO1
総務	1I_1
線上	1O61
編入	1KN1
編入学	1KN1
編輯	1Jb1
編集者	1I_1
縣	1L61
總監	1Jb1
總經理	1Jb1
總編輯	1Jb1
线上	1LP1
组	1JK1
组长	1J>1
经理	1J>1
经纪人	1J>1
结业	1N=1
统招本科	1Io1
绩点	1J<1
维修工	1J>1
综合排名	1J<1
编辑	1J>1
网格员	1J>1
网络	1Ji1
美容师	1J>1
美容師	1I_1
美工	1J>1
翻訳者	1I_1
翻譯	1Jb1
翻译	1J>1
老人ホーム	0fZ1
老师	1J>1
老師	1Jb1
考取	1O72
职业技术学院	1JB1
职业资格	1J21
职校	1JB1
职高	1JI2
職人	1I_1
職務経歴書	1In1
職業訓練校	1JL1
職長	1I_1
肄业	1O91
肄業	1O:1
股份有限公司	1JN2
育婴师	1J>1
能够使用	1NF1
能源	1Ji1
自	1O;4
自治区	1Je1
自考本科	1Io1
至	1L02
至今	1K43
至现在	1L21
至現在	1LO1
至目前	1NS2
與	1O?1
船员	1J>1
船員	1MK2
船长	1J>1
良好	1O@5
花园	1Je1
英検	16V1
英檢	1K[1
英语六级	1J11
英语四级	1J11
荣获	1J01
荣誉称号	1J01
药师	1J>1
药房	1Ji1
获取	1OE1
获奖	1OF2
获得	1OE1
营业员	1J>1
营养师	1J>1
著作	1M]2
著書	1Im1
董事長	1Jb1
董事长	1J>1
薬剤師	1I_1
薬局	0fZ1
藥局	1K>1
藥師	1Jb1
處	1K31
處長	1Jb1
號	1OH2
行政	1J>1
行政助理	1Jb1
行政書士	1I_1
街	1Lc2
街道	1Je1
表彰	1Ie1
表彰状	1Ie1
裁判	1Jc2
製作所	0fZ1
製薬	0fZ1
襄理	1Jb1
見習い	1I_1
見込	1Jh1
見込み	1Jh1
见习	1J>1
规划师	1J>1
計畫案	1M<1
計算	0fZ1
訓練校	1JL1
訓練營	1LS1
記事	1Im1
記者	1MK2
設立	1KN1
設計師	1Jb1
診所	1K>1
診療所	0fZ1
証券	0fZ1
評定平均	1MF1
認定	00R1
認定証	00R1
認證	1JC1
課	1Jl2
課長	1MK2
課長代理	1I_1
調理員	1I_1
調理師	1I_1
論文	1OJ2
論文誌	1Im1
諮商師	1Jb1
講師	1MK2
講座	1OL3
講演	1Im1
講習	1Ig1
講習会	1Ig1
講解員	1Jb1
證	1JC1
證券	1K>1
證書	1JC1
證照	1JC1
警備員	1I_1
譯著	1M11
護士	1Jb1
護理師	1Jb1
護理長	1Jb1
计算机一级	1J21
计算机二级	1J21
认证	1J21
训练营	1LT1
记者	1J>1
讲义	1J=1
讲师	1J>1
讲座	1LT1
讲解员	1J>1
论文	1J=1
设计师	1J>1
设计院	1Ji1
证	1J21
证书	1J21
证券	1Ji1
评审	1J>1
诊所	1Ji1
译著	1J=1
课题	1N61
負責人	1Jb1
財	1Mn1
財務部	1K31
財団法人	0fZ1
販売	1I_1
販売スタッフ	1I_1
販売員	1I_1
貿易	1K>1
資格	1OO2
資訊	1K>1
賞	1Ie1
负责人	1J>1
财务	1J>1
财务部	1JK1
质检员	1J>1
贸易	1Ji1
资料员	1J>1
资本	1Ji1
资格证	1J21
资格证书	1J21
起	1OQ4
超市	1JN2
路	1Lc2
軟體	1K>1
転入学	1KN1
転出	1J51
転職	1KN1
輔修	1M=1
车工	1J>1
车间	1JK1
车间主任	1J>1
软件	1Ji1
软件著作权	1J=1
软考	1J21
较好	1J[1
辅修	1J:1
辅导员	1J>1
農業従事者	1I_1
迄今	1NS2
运维	1J>1
运营	1J>1
进修班	1LT1
远程	1LP1
退任	1J51
退団	1J51
退学	1OU2
退學	1O:1
退所	1J51
退社	1J51
退職	1J51
通信	1Ji1
通訳	1I_1
通訳案内士	1I_1
通讯作者	1J=1
通过	1OE1
通過	1NJ1
造价员	1J>1
連載	1Im1
週	1OW1
週間	1OX1
運営委員	1I_1
運転手	1I_1
運輸	0fZ1
道	1I`1
遠端	1O61
遠距	1O61
郡	1I`1
部	1OY3
部長	1MK2
部长	1J>1
部門	1Jl2
部门	1JK1
都	1I`1
鄉	1L61
配達員	1I_1
酒店	1Ji1
醫師	1Jb1
醫院	1K>1
采购	1J>1
里	1L61
金メダル	1Ie1
金奖	1J01
金牌	1Nk2
金獎	1Jo1
金融	1K>1
金賞	1Ie1
鉄道	0fZ1
銀牌	1Jo1
銀獎	1Jo1
銀行	1Jj2
銀賞	1Ie1
銅牌	1Jo1
銅獎	1Jo1
銅賞	1Ie1
鎮	1L61
钢筋工	1J>1
钳工	1J>1
铜奖	1J01
铜牌	1J01
铣工	1J>1
银奖	1J01
银牌	1J01
银行	1Ji1
销售	1J>1
销售部	1JK1
镇	1Je1
門市	1K>1
門市人員	1Jb1
閉業	1J51
開始	1K91
開業	1KN1
開発者	1I_1
開発部	1Ih1
開發	1Jb1
门店	1Ji1
队长	1J>1
附中	1Kf2
院长	1J>1
陪伴志工	1Jb1
隊長	1Jb1
雅思	1MS2
集团	1Ji1
集團	1K>1
雑誌	1Im1
雙語	1Nm1
雜誌	1M11
離婚	1LN1
離職	1O\2
零售	1Ji1
電子	1K>1
電工	1Jb1
電機	0fZ1
電視台	1K>1
非常熟练	1J?1
面点师	1J>1
頁	1O^1
項目	1M<1
預期	1MP1
預計	1MP1
顧問	1O_3
页	1Nj1
项目	1N61
项目名称	1N61
项目经历	1N61
项目经理	1J>1
项目部	1JK1
顾问	1J>1
预期	1MM1
预算员	1J>1
预计	1MM1
预计毕业	1MM1
领班	1J>1
飯店	1K>1
養成所	1JL1
餐厅	1Ji1
餐廳	1K>1
館員	1Jb1
馆员	1J>1
首席	1J>1
首獎	1Jo1
駕照	1JC1
驾照	1J21
驾驶员	1J>1
驾驶证	1J21
骑手	1J>1
高中	1Ob4
高中毕业	1JP1
高中畢業	1Of1
高卒	1Og1
高商	1JM1
高専	1JL1
高工	1JM1
高度専門士	1M:1
高校	1JL1
高校卒業	1Og1
高等专科	1JA1
高等学校	1JL1
高等専門学校	1JL1
高等技術専門校	1JL1
高級	1Oh2
高級中學	1JM1
高級文憑	1J61
高级	1K?2
高级职称	1J21
高考及格	1JC1
高职	1JA1
高職	1Oj2
가을	1Ol1
가을학기	1Ol1
간사	1Om1
간호사	1Om1
간호조무사	1Om1
감독	1Om1
감정평가사	1Om1
강사	1Om1
강연	1On1
강좌	1Oo1
개발부	1P01
개발자	1Om1
개발팀	1P01
개월	1P11
건설	1P21
건축사	1Om1
검정고시	1P31
게재	1On1
겨울	1P41
겨울학기	1P41
견습	1Om1
경력기술서	1P51
경비원	1Om1
경진대회	00T1
계열	1P61
계장	1Om1
고급	1P72
고등학교	1P91
고등학교졸업	1P31
고졸	1P31
공고	1P91
공단	1P21
공로상	00T1
공모전	00T1
공사	1P21
공인	00S1
공장	1P21
공장장	1Om1
공저	1On1
과	1P:2
과장	1Om1
과제	1P<1
관리부	1P01
관리사	1P=2
관리자	1Om1
광역시	1P?1
교사	1Om1
교수	1Om1
교육과정	1Oo1
교육원	1P91
교정자	1Om1
구	1P?1
구청	1P21
군	1P?1
그룹	1P@2
그룹장	1Om1
금메달	00T1
금상	00T1
기고	1On1
기능사	00S1
기사	1PB2
기술부	1P01
기술자	1Om1
기업	1P21
기자	1Om1
기초	1PD2
기초회화	1PF1
기혼	1PG1
기획부	1P01
기획자	1Om1
길	1P?1
까지	1PH2
끝	1PJ1
남	1PK1
남성	1PK1
남자	1PK1
네이티브	1PL1
년	1PM1
년간	1PM1
노무사	1Om1
논문	1On1
농부	1Om1
능숙	1PN1
능숙함	1PO1
능통	1PP1
단장	1Om1
담당	1Om1
담당자	1Om1
대리	1Om1
대상	00T1
대표	1Om1
대표이사	1Om1
대학	1P91
대학교	1P91
대학원	1P91
도	1P?1
동	1P?1
동상	00T1
등재	1On1
디렉터	1Om1
디자이너	1Om1
디자인부	1P01
랩스	1P21
레주메	1P51
로	1P?1
리	1P?1
리더	1Om1
마케터	1Om1
마케팅부	1P01
마케팅팀	1P01
마트	1P21
매니저	1Om1
면	1P?1
면허	00S1
면허증	00S1
모국어	1PL1
목수	1Om1
물리치료사	1Om1
물산	1P21
미용사	1Om1
미장공	1Om1
미혼	1PG1
미화원	1Om1
및	1PQ1
바리스타	1Om1
바텐더	1Om1
박사	1PR1
박사과정	1PR1
박사수료	1PR1
박사학위	1PR1
반장	1Om1
발표	1On1
방송국	1P21
배관공	1Om1
백화점	1P21
번길	1P?1
번역가	1Om1
번지	1P?1
법무사	1Om1
법인	1P21
변리사	1Om1
변호사	1Om1
병원	1P21
보육교사	1Om1
보통	1PS2
보험	1P21
복수전공	1P61
본부	1P01
본부장	1Om1
본사	1P21
봄	1PU1
봄학기	1PU1
봉사자	1Om1
부문	1P01
부서	1P01
부장	1Om1
부전공	1P61
부터	1PV2
부트캠프	1P91
부회장	1Om1
분석가	1Om1
비서	1Om1
비즈니스	1PX1
비즈니스수준	1PX1
비즈니스회화	1PX1
사	1PY1
사무소	1P21
사무원	1Om1
사서	1Om1
사업부	1P01
사원	1Om1
사진사	1Om1
사진작가	1Om1
사회복지사	1Om1
산업	1P21
산업기사	00S1
상	1PZ2
상고	1P91
상급	1P72
상담사	1Om1
생산부	1P01
서기	1Om1
서점	1P21
석사	1P\1
석사과정	1P\1
석사수료	1P\1
석사학위	1P\1
석차	1P]1
선반공	1Om1
선원	1Om1
선임	1Om1
설계사	1Om1
성적	1P]1
세무사	1Om1
세미나	1Oo1
센터	1P@2
셰프	1Om1
소장	1Om1
소프트	1P21
솔루션	1P21
수료	1P^2
수료예정	1P`1
수료증	00S1
수상	00T1
수석	1Om1
수의사	1Om1
스쿨	1P91
스타트업	1P21
스태프	1Om1
스튜디오	1P21
스페셜리스트	1Om1
승무원	1Om1
시	1P?1
시스템	1P21
시청	1P21
식당	1P21
신hsk	1Pa1
신문사	1P21
실	1P01
실습생	1Om1
실장	1Om1
심판	1Om1
아르바이트	1Om1
아이엘츠	1Pa1
아카데미	1P91
아키텍트	1Om1
아파트	1P?1
알바	1Om1
애널리스트	1Om1
약국	1P21
약사	1Om1
양성과정	1Oo1
어부	1Om1
에디터	1Om1
에서	1Pb1
에이전시	1P21
엔지니어	1Om1
엔터테인먼트	1P21
여	1Pc1
여고	1P91
여대	1P91
여름	1Pd1
여름학기	1Pd1
여성	1Pc1
여자	1Pc1
연구소	1P21
연구실	1P01
연구원	1Pe2
연수	1Oo1
연수원	1P91
연주자	1Om1
영양사	1Om1
영업	1Om1
영업부	1P01
예상	1P`1
예정	1P`1
오픽	1Pa1
온라인	1Pg1
와	1PQ1
외고	1P91
요리사	1Om1
요양보호사	1Om1
용접공	1Om1
용접사	1Om1
우수	1Ph2
우수상	00T1
우승	00T1
운영위원	1Om1
운영자	1Om1
운영진	1Om1
운전기사	1Om1
운전면허	00S1
운전원	1Om1
원격	1Pg1
원어민	1PL1
월	1P11
유	1PY1
유창	1PX1
유치원	1P91
유한회사	1P21
은상	00T1
은행	1P21
읍	1P?1
의사	1Om1
의원	1P21
이래	1Pj1
이력서	1P51
이발사	1Om1
이사	1Om1
이상	1PJ1
이중언어	1PL1
이혼	1PG1
이후	1Pk2
인사부	1P01
인증	00S1
인턴	1Om1
일	1Pm1
일러스트레이터	1Om1
일상회화	1Pn1
일상회화가능	1Pn1
입문	1Po2
입사	1Q11
입상	00T1
입선	00T1
입학	1Q11
자격증	00S1
자기소개서	1P51
자원봉사자	1Om1
자퇴	1Q21
작가	1Om1
작업치료사	1Om1
장려상	00T1
장학금	00T1
재	1PY1
재단	1P21
재무부	1P01
재직	1Q31
재직중	1Q31
재택	1Pg1
재택근무	1Pg1
재학	1Q31
재학중	1Q31
저널	1On1
저서	1On1
전공	1P61
전문가	1PN1
전문대	1P91
전문대학	1P91
전문학사	1Q41
전자	1P21
점장	1Om1
정보처리기사	00S1
정비공	1Om1
정비사	1Om1
정원사	1Om1
제이엘피티	1Pa1
조교	1Om1
조리사	1Om1
조리원	1Om1
조산사	1Om1
조수	1Om1
조종사	1Om1
졸업	1P^2
졸업예정	1Q52
주	1Q73
주방장	1Om1
주식회사	1P21
주임	1Om1
주최자	1Om1
준우승	00T1
중	1PS2
중급	1PS2
중상	1Q:1
중상급	1Q:1
중퇴	1Q21
중학교	1P91
증권	1P21
지금	1Q31
지도사	00S1
지원부	1P01
지점	1P21
직업전문학교	1P91
직원	1Om1
진행중	1Q31
쪽	1Q;1
차장	1Om1
책임	1Om1
책임자	1Om1
초급	1PD2
초급회화	1PF1
초등학교	1P91
총괄	1Om1
총무	1Om1
총무부	1P01
최상	1PN1
최우수상	00T1
출원	1On1
출판	1On1
출판사	1P21
취득	1Q<2
취득일	1Q>1
측량사	1Om1
층	1P?1
치료사	1Om1
치위생사	1Om1
카페	1P21
캐셔	1Om1
캠퍼스	1P91
컨설턴트	1Om1
컴퍼니	1P21
컴퓨터활용능력	00S1
코디네이터	1Om1
코치	1Om1
테크	1P21
텝스	1Pa1
토스	1Pa1
토익	1Pa1
토익스피킹	1Pa1
토플	1Pa1
통역사	1Om1
통역원	1Om1
퇴사	1Q?1
퇴직	1Q?1
투고	1On1
트레이너	1Om1
특별상	00T1
특별시	1P?1
특허	1On1
팀	1P01
팀장	1Om1
파트	1P01
파트장	1Om1
판매원	1Om1
페이지	1Q;1
편입	1Q11
편집자	1Om1
평균학점	1P]1
평점	1P]1
표창	00T1
표창장	00T1
품질부	1P01
프로그래머	1Om1
프로듀서	1Om1
프로젝트	1P<1
프로젝트명	1P<1
하	1PD2
학과	1Q@2
학교	1P91
학부	1Q@2
학사	1QB1
학사과정	1QB1
학사졸업	1QB1
학사학위	1QB1
학술대회	1On1
학술지	1On1
학예사	1Om1
학원	1P91
학점	1P]1
학회	1On1
학회지	1On1
한국사능력검정	00S1
합격	1Q<2
해설사	1Om1
현장소장	1Om1
현재	1Q31
현재까지	1Q31
현재재직중	1Q31
협회	1P21
호	1P?1
호텔	1P21
홀딩스	1P21
홀서빙	1Om1
홍보부	1P01
회계사	1Om1
회사	1P21
회장	1Om1
회화가능	1Pn1
획득	1Q>1
훈련과정	1Oo1
"#, r#"0000\U2f4[jO`bW700000000T1Tm\[^g8^Fi00000000hS`Y000000000000@U^V00000000HTA90000000000000000@IUkdJ9TlSk<<m0Z000012ioeDl70000\7L@
0>980000000000000000PCbJX?J]hNgE@QLK00000000L74A000000000000do_S=DCH00000000000000000000iELb00000000l>Z`@Il>@^n`\LTd\M\h<3XhTLLL
hS47lXa7<Z<0d^FK@>G>=;:a0000lc0n0000M1ZY0000d5@DdPmOU4EmEA_VP6ZBl30f\;R8YEi<h=S>0000H\W`dJNVlRXTl>g1H\[RHJP?0000E<km000000000000
00000000Dhe\000000000000lL]\aBT<\]D200000000000000000000U88==DX?0000000000000IH?l0fXTBX^HiI8QCLg0000000000000000`AEM8c<800000000
00000000<VM6000000009@2T000000000000L?4WL1<LHHoo000000000000000000000000lHQ^0000000000000000<f=V56]6000000000000T_4O<hWh00000000
8P6<D>PT000000001?h4HjPH0000lGWiD3JR5D<d00000000`W<^0WMjXHc_PM]D=DSP0000000000000LQO000000000000PTW\Tm2:00000000hc>d0000`07A0000
0000h_:5000000000000<G?7HY?`m9>h0000X1G3YC4R0000000000000000000000000000`B2\00000ffAPhiF0000000000000000000000000000\bIlHI?Ph3I\
000000000000000000000000PJ5MPW29AA@6l0m_0000000000000000T1kfdfaM9A`[PCknhN1N@i7CeAebla7n000000000000\1;00e5C86@5@KGBHl3W0000`3:m
H^3<0000\:LA8;9iT_5O0_n9E6KHM:W_000000000000l;<3000000000000\:O>0000@19;l:2:HJDW0_>MPddYEEHi000000000000LcKk\\?Rd^YoHg?C4e;=0000
mD][dZck14>XX6]j\lk<e93i00008e?b000058gge6;W8?5ZTM\2A?>^0000\L9iXH_9@OlRH:4dTYgD<[mfAEETPUh_00000000Ta4j0000d@VId;BW\aQ0U;gi0000
8;>I000000004=eY`Q5_THigLa><0000LEK21C^gXDPI\lJ_00000>Fa<C5UdUChTV]F41dTd;Zei?oT0000lV^e000000000000000000000000M2iAlb:b0000a1AY
00000000dTQA0000`9mX0000l[6L00000000dS\>MAjfPFWi0000\0L<hC4HhL^f8HD0Lb<Q0000<R=PHCS5@k3k0000<@Rj=1:A00000000PC>O8Um6=4Z]00000000
0000T[EjDOI]0000<@\P00000000PT_KU04a49D^a7cn00000000l:bl0000h\MYh=NIXDObH[=k00000000lLMn00000000hOM3P7gYPMS@hOX[4[0SD1ZG09UR`X2O
m@TDdP_A8@URP[9]@@7mXbI`0@W;0000`[Pi0000la0WH=7?<jb>0VSHi0kS8]R:56:\\L0iQ=VbQCAKAE8UM?k@Q58AM8<m@^ST0U6E00000000I?[G00004WRc@c_m
QBR_DkW<8Ie4e8Fo]Edn<@S5L`fk@m40PFK@I2PX000000000000T[8C4FVH0000`7J;HO^RHaj04SMcXhlG45Y@8PYU<E890000hmW_<L<2l6:Wd<ZDHLKXTjH\0000
000000000000DQUcl8bjPTf@lFD<TTHM0R>EHK`Uh`WNP`@<<elJi0PB03^nT7k>U<2K00000000lF9^HPCiLR@KLma>0000E@`Sa?_d\?1o0000@@L>de[MTjN00000
0000XWG7`SN@0000HiX[000000000000=D2e4OjO00000000`P5V0000e0R@@0=bT4he000000000000LJ@d000000000000`6@RLPh^4__G@c`V0000hWeC00000000
00000b\]00004g[]dkOALloO0000@;M600000000`76]lj0g0000Tg6C0000m:[P00000000XTVJ\Ugc=5KNlC`_@_c<T@JV8_n[M7gM`?WdA;E_000005:cdUfo<@b1
DJ>m0FJ>hPgc<nknA@md00004UdL0000He3o4lVY000000000000@6M@<0JW00000000X@UI==1b000f000000000000\D:e=5:Ul8BOXSWm\iaZ00000L[ZLgjU0000
H:\<LESHD:B^0000000000000000U;kVa@BJECc20000000000000000000000000000EAHaYA`:00000000X8li0000XnSeD>SI\4jDTKHMeEUV0000E4CZ00000000
0000DLc9lXQNMA\J\Q]2M8S4i@KkTLn;d051EBFG000000000000000000000A1l4[[ZPn7a000000000000@O]ad0diTPOS4S^9\[0nh[dbXDfkPcJRPfoI0000@OEi
0000Hd:_0eN]h=o=dW01PZ`jhnRJXFid8Mj0l[=Jl[kJ0K>5e5^:<LQ<e@eT000009H:04W]89dR4L]C`R]1m8APd3j_4]a_==82000000000000l8>8\55GlXQA0000
000000000000m00?0000000082l[PDc>`VcO@INgPQW2A9iSUESj000000000000`eBAi8DX00000000L?\V0000D21800000000000000000000000000000000X^R=
0000000000000000`>9F4<KGH`\5Q3MCiBiB00005=9[000000000000000000004FEg00000000\3EVh:W^@9c<LJSS=8PHLZ@<X[]GA@=^H@I:LJQh=Bj_Y3H2@;Si
L3`WT5Q<hT]S4MLaLf9XhlOEIC]>00000000QD6m<Z`\0ci]<GLCL8S9d=<R0000000000000000HPnj000000000000000000000000Y3f@00000000eBG700000000
0000TdDS\UUPDb]ETYLR\^X<l\k>D^XmhfP]U9Bbe1N6\bBQ8=g:`1UD467QL8PPQBYR5Bk:P;ANHbAK=C7F00000000dTi6`1BD000000004J`4l1LMl9=HlBIildl>
H@dk45DILCRILL>hDoi^P_;AP<3;@b;V=2A0d8jA\1@llPFTM9ZV0000000000000000`g<m]EdG000000000000L[VehaW?Lefj8;:R0GiADO\dT`VN000000000000
5CnKlQ?e<DVc0000P7gh0000`VKH0000000000000000000000000000Ln5F5:>ELaB50000000080AAL1b503[2<78>00000000000000000000dbH>TDAX8Q6L`HK=
8MNF96Iie@oS00000000Lm[`0000\K:W0000lgYiP^Mji?j;0000hBlI00000000XB1b00008g2\eCl5@GY200000000h29ODcAI000000004Q5hDhOL000000008VdY
e20XThkSDBH]iEQ?0000mE]fI4EY000000000000]AJV0000\W@_D;_9hP@HDT1g\ig5XE3IhEcYE7IQU;@=000000000000@R[SPP=iDURK4VF]X6Wj\[3gDdPC1=M5
00000000<0;APRH@@ePI0000DIfgh@Sj00000000000000000000Td[E]D_n0NDV00001E;L00000000hPcPIBZfPEV1h@jVLOg<0H[G0000TAdU0000XY>n4U@70000
<4`l0000@fVk\k`UDY<Z00000000000000008I9L<SVN4PF8\\728]E:Q7VnLDjdX2\f0U=8YC`M0000X>1Z000046aU9@Ne00000000DL84X<DL\bQda9_[0000e9BL
PF`a0000XXCA0000000000008de?l;<mlAFK\gd`H9@F@m7RQ16PDe\7YDZ78F4nH2f_\O]CHX<ELkX`@edRD5bU`GPF43?n\UQ6<iogH:I`e0:YM;UeU7;1=?R\0000
L]KM\:3m0000@?KGh;P:954n000000000ZWPdF_^dEaGYC?>0000000000004_d@`eI:93TA000040Da<oj`0000`<[[0000<:1i0=;eY<4Rdl_fP=<40000L_LE<l11
00005AfI`22:8dYV`3VWdjF\TNW?\F7A4BZ_d9Of0000\Q@10000DM@B0000UCU7000000000000l8i>\g]L00000000@n_ZT@nn<[IN5;gE=<VXD78L0000A9g^8hL2
<:<hDm8ThfD50000`XPH0000PT:M00000000000000000000l_a=A8cc0000m;X:000000000000ljaHL8BX<R=]P^n;EAUNDjjo`HgB<I^_@Cia4dKE4lbHLRHi03TJ
Y2Kl8ceo=4@@0H]\\ff3mCc\@5NVTT>^HSa5XGZ`\Fm@`S;KL8jPl^;Yda<0HSRP<Aa4Pl=3@UK44o2NI2HU96_RM@fe0F8;8QNL4e=0`kB0IB:D000000000000M@@X
0000dIoAa;KYDi8Km@^[00008H0ZhP3oUEc9HYlY0000LCM300000000A07;M1o40000`8Dg09l>`P\4T6ikA<Z=eE[>4Xf?\obB00000000a9c;00000000db>_0000
0000lQL<\PjF00000000\0\bD9Ph@S0>hoGJH:Z2TKJH000000000000Dc4@XIbcM?ll5AE^00009;Lg000000000000H97nXP5d00000000P6<\0000m:4=HdQ9hPkO
HF?8TG=j`HS]dME[TQW`\EY0Da>U`gcRHMCQ]AEL000000000000E<9dQ3Vg0000=>]F00000^0bD^b1\aokLfEKi<l693VU5AKC0000400MH]jN]:j10000<SE3D\\S
HY@>l3JEA@IR0000<4Ja<W4\`k^c<bNXe@lnhG5T0000X1Im4HbF<L`B0000000005[403nfl<?je7W@00000000dSGH4UA7h1P0D8H9<<I=hNhOLRj98XX90000<HBD
00000000XKiVP=ZPPlB]8g2L00000000dn[d10WOdfB6lHbO0FnJDTeQ000000004lRg0000hO5O000051T?00000000000000000000000000000000000000000000
h77cP28K<G7>h]]0<Ooc0000000055[>HeCbXXIO0000000000000000000000000000PX0l000000004;jO000000000000000000008FYnPh\ji:EY0000L><9XNHZ
8]A<4U[Y0000P7AE0000000000000000X<ND0OE^Pe7gTJ<^EA^cHP5J00000000`3hWHc::T>DBLVkILIN\0000000000000000Dc0^hHdR000000000000Lgc90000
`<EGD=ABX7kKhS>W96nimERM00000000P>P;XH31X]Z7i9T1`?<\MEXbU@B\00008Jj_0000d_795>fIi:gh@=e?PEdIlN_@a;D=a@CLh>R[8lbh]6N:000000000000
000000000000000000000000Q>3<0000@_2j4@B<DfL_@OMb0hfk5;NU=<Ra000000000000THWeeA8V`_eOhJRi`5IgdiV9000000000000000091i:mA2n0000XoUC
00001:8i0000U3g:i0@e0000H487@JMdhY1Q0000@0Q?dJS>d]?;`an[TI`1`mKUD5[n4UWVli5l000000000000000000000000@N:jLCNDhVjS`gkf00000000P`;^
000000000000000000004LXD00000000\N8<0000L2jb00000000e2?bT<7hhGogdKhNPR[9@5dUh;<NU@KM00000000@IO<hSGllWH]L]emlkWR5@E5TLIf00000000
0000\[Z`i3o44`jG0000dPlFdbE_<[KA8E>CXh7Qa77f0000000000000000000000000QebXMGY`4cS0000PRZd<?HfQAQRICB8000000000000Da`L0000TQc\8IXC
0000I<J900008T`h44kfPYCC0000mB1AX^AG00000000000000008hYX0000@TVZHPZ=l0ST0U5@8=mPE?Ih0000H>^IlI2NLM=l`Ke600001DXW0000000000000000
8IIMhO=O00000000`D4N4P@^DHDn000000000000000000000000Le6B0000000000000000P@nE00000000X2_>lB8E`V08HXiU00000000<]?gIC[O000000000000
000000001Bc00000L[]_h\Sihb=;0_A600000000\MaQ<\f:hA1\\V2nP9hK00000000l:7FhE3@4ko3]@><0000D9odl`D0I2?00000DiHOXigY000000000000PB6[
@f21POCg00004jNZlOXfTAC]0000dQK=00000000hHaF`KMc0I9?T]:m@1iB]5T^hKX?00000Llo00005@>T0000\3kl5C0_00004FR0d;bZ03Zd0000000000000000
0000hfLM000000008G<7dlhh00004k85m0DH50SBh<G3e5hTI6_n4g=e00J6X8JM=3biI9A4000000000000hJUf00000000@IXi8g2<8kI`4QB7]>Vb8=f>\S10i@7O
`Rc_E@dOXchSYA3UQDFl@TMMd2?N8BW=DBGnlSaT`Fn]4LL7X]DnP1EU=B>49D22lAhYlYX>L^>YTbelDD=nYA7WiAhb18JnmEcKQ@Hn<ETElJa4QD=Hh@Y400000000
hUWo0000LRXk43dU<Q9kLm]H0000000000000000hS[G4RQM0000DF`78SR2l<n>i17Q<9i9DRGXABkX00000000000000000000000000hIL?Tl<ZmM<a6200000000
LfA8<;X\`<cS1=[HTcNSdAK3Lg7W97b@04F;`?V=]C53\L@C0000m86L000000000000<oI`HBQ`d]2_5CKn00000000Tbe_iD6a000000005@\N0000000000000000
0000000000004JBe0000000000000DHo0000d:DP0000XAD5=1ML000000000000`^g^00008;SZ\Ojf00000XWF0000X?HX07VO1:9900000000000000000000hX^^
0000\K]>`ha]LlaN0000hXY`TM@4X=280000lE5E8V;KH107\@l_4;aSL63=h?0AA6Sg0000000000000000000000000000000000005>Gn5B6lPAfc]@F4YB6<]CbZ
l@ehLbMnLVPP000054KWlR\e00000000@ej;djEm@AM9PUL[00005D3g8^^400000000`_;Z0000lY?n@^Eh000000000000lES00000<>?odg1N0000000000000000
000000000000DnRl55N181>N0PNH4Wg\X\PY\YE;000000000000\8640000PA7PLZke83f:<9g^hCWZ<MO0D[IV4\[B8aO\deOml4Y4PnFEU7L>00000000H4>:dDDj
dgoTe>Fol1@C000000000000h9bm4=[3XPk2XboGlIN2e2m@=E7J02JJDPSSliUUDjLL84VF000000000000H8584fS;8a?i51YG000000000000<b4QDZQ3LQAlle^W
<;LgiCD3HLXc9E:8Tn^00000@IS6dL380000Pib6D0UI4m@F<N5ELSg3Lb_50000TGIK4dd78nL000000M[70<U]1==WUD97Y5@A<KPPXQ_UL\D:hee`T606Q6lh@TZL
4NXD53S]QBS:aEd;000082L]0000@W0`P84R000000000000000000004\`=0000000000000S5T000000000000l8NfLTg`h;U5D[Z1A3IO00000000000000004fa2
00000000`WPXXFiD0000\QJl0000ICi>H^`H0efD\Ib=0000l88V0000<VO_0000DDRhTWLl0000@hb;000000000000lidZ00000000\M@jI;5j1D7f00004;`iDiJm
00000000`JDgPUTBaABU000000004h>M4A8d00000000`0H1<GEB0000mDBd00000000h8di8R>mUA4Q4TBCdI\_`@RI`D\i@F=`8G<GdCPlPZKXLl7Mh9MUh<Feh2Lo
T4Im\]Dal`a^le9>i>bM@4^Y`>==T5cFXXH>\db3<h=aI>F6000000000000<:mU8D=9hFNQA8_80000hL0O0cZX00000000000000008nK80000000000000000@?b;
0000=;?9dcGB000000000000`1mSHW^Q5E^>00000000LhZ1HL\c0dG[dj3IU:aj\70P0000iDW^0YPghJCIhBeM\gSZH:2XPiQb`l2=50dWE0I7`>Y90000=<XhA@aI
00000000H=6`Y=XoX^d:E:cB000000000000TH[^87?BL>HK000000000000D\;8dWkQd@ZQ000000000000@^Am0000I8N`000000000000<F4UHQo6\@^60]=^4d5S
Hk?U@l@316nY0000000000008P\d00000000D7^eDI0I`>ELlX\E4?lTh@To4\V]H\oVLdWa4fdF\FE:17RRdVCPI9n25;aoYCkK<@lLhGn5lHoUe01_lGG^YAal<deP
0000lk=M0000XXG_00000000l]g10000H\anHeD;0000D=a9]?[nTeN6h>BN\n;P00000000`@YldI5cd<7Q0AjBlE=[PT3T8ZiBH3H400000000L4C[HE;S<Ga3\eL@
00000000\5::0000\KcbXJU7P]1SY3V514fghLk^0\6756Dna8lX000000000000XPaMU3N]=927a=Ci0000`<\G@_<ghjViDIZYTM_ahOcH8G:jH]2P4LLZ@c5e\f9I
=78n13^@1?bd00000000000000000000P>cX0000\I=8`KVD00004EcnPKBLeDL90000dZMFa33dU:;U0000dK[F9?MLH>Jih;<YTD6MPFD[XG^ndJoZQ8<MM@a@4KHm
XWBYl2@bT3E:l<iP0000eD5A1CESMDb;L>eHeDgWI3?>0000hW8?XS4H0000lTC<Pnj?05:X189:99P<00000000000000000000h0=48V14lo5P0000`]23d<:Q0000
QD@300000000\3:L@mIF00000000000045fBE1[>I@B>00008kfAP@d1<P4d<1Bc\];VI1mTmEb1000099di41YElMUT@A1;HC<:0000@LkN<Mdf8_K48F<b@eLh@:]Y
0000L;XL000000000000000000000000000000000000000052IKdaKZ0000`L]4lDRDUCP000000000<2CM59joe:F7000000008o5^E46^\2^o00005629EA^ZLYm]
dWk``i76\b=]i=5R0000TQdE0000000000000000lSjmU>dl<L2R@<]nTkmQE=T[000000000000@NX20000h20ilYJR@TL^m?Y^mD850000L96U0PMj000000000000
H2dJ000000000000000000008E:70000@E_N945CdV[=XA0lM13Fd2_]@9`TdGa@la?<PQCBA4BR@Oa3ECF100000000000000000000djJhM1J@0000hGNB00000000
00000000HO;\ME0000000000XVYE000000000000000000000000000000000;4Q8M7bdj1ahoUS@:bNY9^>8XMo111Km7Jgm8G?A<G@`Kg[TJdd0000000000000000
0000<h][00000000X_@000000000T0YQm?of00000000@TLjLKc0\j@^dAE]000000000000U@7:000000000000@9\700000000X6A000000000<b1O00000000X\KS
DO=_@XnRDeb0\70>199300000000=3BT00000000000000000000LfV_]5cK0000D1C50000lEVA`O75hWCG8dN1`6f\\E]hT0V9`2K?TF@J036IdA??l`L9H@?0Db8n
XQVTH[9:l[TNldcTXJ<7P]MIHi4?XnUn11Z4E@ME00008_[ah`2^00000000DlXK0000dK5;00000000`1PC\SiPM?000000`6UUdR^0000044mU08D207BD@O>hHcX>
hXO8Xh@C00000000000048[UmE630000T8@oDOMIDe]aT>ih=2UG98CZ<dMW00000000000000000000LCDXP`C>H>3A00000000000000000000m>HX0000HYYfhY:]
M1=88Q`N00004IR0@hc@0000lETOh@SOXBW10000@>KlPOemPL\T<8So\Lkhlcc@<f99L^3ILjD[L]UClMXG0ZW>h`mmHKOY0alYU1TWM@gm00000000000000000000
0000000000000000000000008bFY00000000000000000000Hc@5000000005E3`000000008CFN0000HRFc0000000082=9\SPi<ZlBliV^a0Xl0000000000000000
DY8@DY>]00000000l?nA`O09<\DXA2gY0000hS7M0000D5UFPJi]`M>>HdF100004hob]8h\8?UZ\6XeH?=d43h>P9W8TPa7dQ5VDc1LXlLQ@ieHm0?_\d:O`]bY0000
00000000hoiPhP7Y@Dg=TaL3e:?B0000L;o7hCof0000H=V4@SKE000000000000000000000000HFCNd<kZ0O8f43=Y03Qi@KCcLQfR049^Q:;I000000000000`D?@
99If00000000@F1JLQAa4[C@=7<Mm;\0`jg`@829XPYolV8Y53PE`dH@@G3MdTQbm8ULX6nLeAY_=;V40000DE:o<ao2\Pli@i^PU;870000=EfT<I<_000000000000
4jYE\E\F<o1Z\h6Y`DNa@G;_e?QZ1A9j\2<f000000000=NW0;nFdE6hdg0:<6ZW`PFb8Qg000000000<`fHLIka00000000dKj>00004m0J0000l8NZL@Ad0000hW]4
00000000PF9NP62Y`;j8PM6A`4P@TV`=0000000000004AIi<2gf00004N6kdNY:LQ<E`W`4\]3;0000000000000000]DTLP9RQ000000000000000098W7U8\L\8Kj
8=[F`D50\Beg<ao[=:IE<F_mUBGC00000000LZD@46oc0000X^;h0000X^h800000000T=WR8RdX<L9[DcIWPlPG08c4I;NceAgBACg@\0njHHF_LXlaY<0J\j7:0000
0000000009aG0000T<1d54^h0000`871lN1h4M0ElAU<<Kd=0?fADZ>5l^Lc`R\F<\OfH_;iDm?P0000m8`>82Z2@U]:0RTo47OY@LZG0Sj]hN1AL`=\YEO8l?Pc0000
E7CSD9HM<KLXHjl90000<B6NmALi0000d`0iU:41Pg_fe8;oiDeP\`L[000000008O3k\0Fl=:M@0000e8mL0000<7YI0000PYHW9ECGL9D2=3BB000000000000UE:S
HeISa5fLiAc4000000000000dH6d0000000000008o@^00000000<NhYaCKG0000E:dH<[ECh0n[D^]MA>CFY?Zc4Q37l?GcTJhe00000000T[S<d3hJ`B27<E@K0000
00000000DeRT`HAdX0BD@Jn>@L52`>Qodm=h531O13WOm<mid<Di00000000h?D700000000000000000000\6=[8CVhd86``Jno4WmKhe5Q@hJJ00000000@0O^8Yn\
Q:fL`MIP0000DiPg000000000000L4nW0000lHVJ0000dM5ZPEJ\XIY7``R6m:dlY?g_hCjldT>CLY]600000glnl]X812ji4[0b00000000\WGf0000000000000000
<V=[17Q20000i>KX00000000<eYi0000000000000000L0j?0000000000000000L[LRPNCZhXJ1d]8`0000DN6:L536@>Z=Hk;UA?a_H8DA00000000\ATe00000000
AB1h00000000P65a`>C>Do\i00000000000000000000T;1h00000000000000000000\f@FdFkIPgV<00000000HQ4]0LDlPcH^0000T<BDhgT_HdN:d?fRhLTBLP35
TR^f\1?J0_CU]<hj0000a=5a0000\63WDR_Gdi>l47_Hm1S;000000000000`YiG000000001BlHDM0[a<8UlDI>hJ\?POh70`Mhe5[PT9Ki@Ph70000<FH50000=9OB
043Khji3=3CRD;1Llg\U9<lcDF5hA@>He4Bh96m<m@MNh1D9d:A7U3RC0000@FQ@DQVb8S2J00000000T@Qe\E2Q0000TC1f0000000000000000eAhP000000000000
4OAo0000L68G00000000@>]10000TONUe:Y^HZ360000000000000000Q@Gf0000000000008aen00000000L5nmXf>c0000`DEg0000@Me500009<N`P:=ZXSM<i@_9
0000<f4_\il>\n\>4[7eTI120000\<^?l=hbDE<@0000@;h:TUG?000000000000d44W4hIFI@4:@a:>IB9]00000000DF:M00000000XP0o0000lMX`dSbZDQ4U`2ee
0000`TiDD9oU0000lj1I<5=\0000PK4cIDYV`G0FQDbePmEJl\ML0000e9cK00000000000000000000P9U1`7DXlV@fDlM0000000000000<Y`mP6^KhJ:R00000000
00008B:`XT1?QBnR0000000000000000TKaR0000T<1AXNS]l6I\@6M0DP]m4Wg@53;[Q3^X1;E=0000M:Va0000l\J30000`O@j00000000HEC<DY=F00BSiB;CPA<k
HBj1P76;TS`g0000000000000000PVVA`Whj10VX000000000000`0Q3lZ]9Dg>;0000\>;GID0O000000000000\A>e8g6292I70000000000000A>F8H208Ii000>d
@abS00000000Y<SE47_k@U=Tdh_S\;:7H:]?<@mVLS=5`_kMhfCJ0miL50b@]8=?80AiPRa:<Lc0=47hPG`CE:9G]8B4UB1200004a=DDOI4000000004:j30000L7><
d01O8eJhU476`1<aXRo]T6\]0Zo@00n=P]WkH_A_lb6P1An20000@7Zo0000000000000000000000008UlP00000000L^WT8S0c00000000l95_00000000T1:3P5]2
A3lM00004aS:DlC;PG1lU=NL0000DiVmLZ\29Bhd\QMWYB42<CYOTcLY4hST@?JkLVd=H]6R\^428jnOPX;<P87c@0UXTCBcD_?dlgfbDif@LmUD9A6:iCYfeCkc0000
UD79`FLa@H0R0000T4X:00000000000000005>IT00000000<`b900000>gM``6Hh<N4XW2cXYcVli8Y0000PDC\000000000000\0iD00004DIah`n700000000PN\P
00000Fj[5>[f00000000H49=iDMb@h\J4:ZC0000X9TR\P```9KN\Q;J@T51P`C]leC3\P]1<jOC\MMO8]_ndjFNi?1A=C418Z?m]7Aa00009AO?lFQX4P:8IBV@0000
0000000000000000L8cTU6^l1;SQ000000000000<0fAP><EX>?:0LE;<]P>XA=Jm:n4Q@3k0_Cc`_8W\\PN00000000L1@4DKm10000dY@`TST7TFZN`;]cL17<5BLY
\MNf=B0T00000000@_UbPAP>LZLQ4aF8h6bJL7h8`dAlL1F@hfNPPi:F00000000L6RX000000000000<5Qi`QL`<B]W`1INX3Tn8XcP\Y2JX\7E0c3]dIj8`gPBHnR^
8bRC`6;h8iY>98HO9@5cL=>PT9VQH<3SXCYELD0i<N0JP]B><mGj000000000000X6i5<Xg5=2O?`EXRHTJi00004=TZ000000000000LBOf40@W00004dg8d[g^\W[U
XCajD4[?DIL@HcB9=AU]0000<UNPM>MG00000000@STJ<b;=0000@Kcn<7kdP_G;d8ZWPfbja2B?=6o;0000DJ2:4];b0i<Y0N24a2FWh1;h<@\om;2j4U4YIA`F4KDE
0000<QFklFE\XaNP<7OE@;Vd4IKF<^fY\7ZeL\2A8;=F842@`;f4`dHe<f4@E:<WiAcXDQ4gl[CKI4L19Egh000000000000Q22B0000HiE8hBaW\m2j<3Lh@dTKXGEQ
00000000X<:=PWJB0HCQXIXUY;RF\AUWPiSn00000000000000008PYbTKm?HO<=000000008Rl]`1`8dE;c000000000000\RnH0000PT3bX?YZ0JaA`BL>00000000
<g0h0000000000000000000000000000L7A90000@PV]000000000000LfAU0000`G]3HBWWlH[R@KfN@]nmhcFG\da\0000LGS4PWSRe69\0000X2=kd35iX8EZDUaA
00000<mHlUM6\ZPJ0000H6]O0000lMSc@Zf;LaL@0000X`kY4BOD`C3_P=C=<f5W4kgAMDmKT;GI\?8600000000de>H4bcB5?HTHToNHU1_d8Fg4`?D\`ZhhaaAdng5
0000<^bD0000XM7oPenm<Lbg0000<_4[T_ke0000000000000000``F7d2Rh`7a3000000000000@ABV0000h5oUlGW<XH[kT]OBdFhcDPU3]0M:0000000000000000
000000000000@c_]@e>`QB;g0000@gPS0S>@0000\i9i0000\Xgl0000000000000000AC;00000dJ]i0000X2DXlC6P8S[8@f?5A:W=A@2`000000009EAR0000D]_`
0000hSS]00000000059_8KE_`_SW000000000000YA_n00000000l53^<OBgX1lO0I6=HQPJ\m3^0P<Q\Fln4XWW0d>le3d^iDNI0000iDR60000DDF\\3Fb`6KD4H<6
PL=94cZ<hb\n00000000000003QP@?RPTn8ZX>2Cl04;0b9TTWQAi>K=0000000000000000X\EXA:B=LF5P0000A=:QL^5LPH^700000000`_oY0000000000000000
UDC60000HET7`L3VL93g0000lV7[D>a=4EQN0000<Q1JTM`\`VC54AAnhYRoXP?QA@OXMA4ll9g3000000000Lk@`LQgdM0Q0000000000000000A<\9l4MjHCmD8:^W
00A3`GdJ0LEJ`7]LHhlfDo]?DOiWM3I]U:PmDJn\PBcX8T0HHfWFXCbeI;1<PRVoh9nIhTcm8CJdH1W7`f]R8LOj`CUQXX_R`[HE=01?]B^V\J7`dTX9L9F\0000AD1c
0000HJ=n000000000000<N100000000000000000000000000O800000000000000000XZ\Z04Kd\[]S000000004]lH0000000000000000dj@nhG^IhJT;PXc_0000
QCjI0000=>`U0000ddH4dkgfhYT_HZRh<@A0Lf^hP1NNDWSc8mcDi7iS000000000000D@o=00000000Lf8ALeF;0l>gLlPc000000004H8<Ha6d0000P3J\00000000
l<i^000006k<<C9S\R3P`K6<\c3EE0MS00000000A>6B0000TJg_\TO2`b>=80NeHV5:LJV\dTI90VG7@6mX0_Y[LlX15@PQH5g@I5TJhF[l00000000<ZXFTZ;J<_>7
8eIeD`h@XmZ<9?Aj1AK7P96FM63D8iC3hdI398Gk0000000000000000T^>@0000000000000000l3Dm@CGb0000<e`;8gM9U;4:\0[d000000004>0b0000XCNd<QfD
HDLCX@E[H`XT4=lL00008RlhTJc\D>:NM1b<A;<50000lc2f00000000000000001BCVLBEILGBK00000000000000000000lZCXXdU^HcIh@V4nPjUa\mM00000d[:b
0000dMK4]91U0000`k\A0000LYlMTmX3XQ5K0000DHo<0000000000000000L;m18CAYXMPK000000000000e2T:000000000000U;HY8TKk@I5VdU41\6ObH4][<WX`
00000000LX^M<C:^0000000000008RfI8bWii5a1<0I7<aF[DKU1PT_fT3ddTEHO`[49`<WRLb:o87Eg0d99<kH^=8fg0000PC]B<LeGXMeeXe4fLa8`PLhf973^<fIQ
\AMM5>4;0000d5Ve\9^_`F`j`P4B\GQ9d;JeXfnAXB3`@_3`DTdhTe8^Q0KVY8e[0000TB4i00000000a<OK0000000000000000l^3b0000h5fXD[5Xh3iC4[BaD]18
MB@eL@HdlK82lR=50000M?W`HeO200009>0Z000000000000``mD0000<V2\5BEN000000000000LRdMX8@ad\AQ00000000a;K1\gZla;;cH:d8HIEf\B\V00000000
4Djo0a6DhNmE0000000000000000@OJkPM[RPX]l@Q3Ai?jV<Y_6`57O]D?F0000DN>50000XZXW@h6GDAEm8LHjlg8]000000000000lM@Oa:7O00000000`@m24Gia
P;Q6d2DGlO`UL]VD8AG<XaT\974@\Hm]UE9i00000000DND<0000`TD0X5G9D3kdPER;HIRD000000000000I4OE0000000000000000`gF60000Q3:ST5KZLRf=dDn5
H2=]hT7BHJj<He6WL:dg0000<A;S00000000<I\O0hWJm7^gMBTHPKBoP=4X`cQhd[nd4@Y^@];7T6MXXCcR4leBE1XiA8kLA=fU0000L8J4lb]ihaNDPCKi=1V5d99\
ha=81:Fa00000000E8>5eCbBLXH^5Ai^`^HZ0000000000008XOL\_j?PRKDX3Z<HMk3hW]?dfFOM<LP`79]hCoZ00000000Y5@o00004W;e00000000D82W00000000
0000lX]0XFFg4C:hPOh[PYP00000PPM9`V1Yl?@S<aGVe>Jb0000T]BI000000000000lgeb00000000l>::000042\S00000000UD^T<MdW0000XB1k9CPflT<>0000
l2`GLD65]BOP\]5^e63jM9b`5<^[0000UEg5hjB;a7`\000000000000HETj4HZ_lK12m07Q1;^?XIcl00000000000041Zo<NB\dGJ_0000000000000000@L_[Q@S0
\3lS00000000000000000000X>KJ14oETNjl0CF>lBS1=0H@8\<S@e9oPT_WX0m7P62eHF:A@L[M0nMhQ9gj0cLb8koI5B5^Dbgf000082Nfd5I10000000000000000
L5gO8o=n=BDm0000d<5bhkZm\2>:P4RE<\=TmBZ300000000000000000000Q9Md0000000000000000`hAK00000000Xf730000Pa7N00009AlF00000000L1bA\Rmf
\K0`hNRhleO>LlD]=85RQ:0100000@R3]9IFTZ9000000D0C0000M0_Z00000000000083:[0000DQ<2HQ>>@[L=XdFd000000000000@@ON\;JOL0IQlVDoPZP1<L2E
4NYbLmbPE4VK0000T^9;AA>A0000000000000000lEl3<aKg00000000`iea48G?PUedDl4^94M?XI6eL3ige:Ml02Zm45h50T=D0e8N@;6MX8bLd0R^`4^H@?2@0000
00000000PSK5\Yn1L0>J\Zai4aC`DP?a<4gihfHHMBV^0000\5Aj`BEn0000`6]>4PC;l>E\`O6lX]U3481iHnAL=7nSe;4Z9=lXDhgAH1n:d968HV;2<be5PcBUmBan
l]SXi:5G]Bm\UD5Y5D=T000000000000\0:@D8<=`\P4\`[YI:YLaAI]4jN<0000UAS54M8ihW:U0W1l00000000lRD`000000000000E1O0`61BHbdF`g510000T7cE
X>[g00000000000000000000PA[F8Qj`A0Ll<CIn9?k^D7?_0000LM:10000M6kl`n3bU1GX000000000000LCPAdW?n`^ggTU_A000000000d?b`TaVIDTCXJl<Tb;L
H2:KXcK5Dh71U7RB0000Q7]J\^]hXfne00000000XA5UL>GZXD]>Y2VWX4MO<@fE`C^C`RWR0UnfP;Pnh0eO<cLJD4HIDkD@TEWhLMK`144Vm;QeEAAVDQ[V4>dO0000
00000000D3m?l?SY0G[b4M>L8RoNXgI:hR8?DJ=Y58U>a9QA1:=k9;doPOEQU4l[DJ?`a7]Xl[PJQ86:M8SRE9RA]BJ@H;;T<XkgLgXEmCS<@4XI9DU30000TTkY0000
\3?X00000000T>11`]4R00000000l@9JdkE<000000000000dm8l00000000HWF8LKY2IC\K`6^80000XWi<HHRZ00000000000000000000@Tj3HR9Je=3c00000000
0000<ALghL3H8GPiHaVb8f;30000i5L@0000L6QK0000`;k7XK`d<L<KPlY=17VQd];?00000O8Th0dIA0KD00009BEZ0000000000000000U7VAa1XI0000mDhA0000
0MR;000000000000000000000EF25Ck?\G`5000000000000LJXj0000PlP;lkPF58KN0000lVV^8mQB9@T\0000D28iP7Wjd[h=\=]Z<a70L[7Y00000000TEbP52IY
000000000000<o[C0000=1>f0000@lH]000000004=NcPmjJ@eb;\`ge4c^BM76QiBWcT3[j1;3<\Oon00000000<_<Wdhhka3C:X1HVH\2oT_P=P@A:h;TkL_]iE@M9
QA7?00000000d<2Y00000000DBF<000000000000EDUf0000000000000000h]=;0000AC3>0000d1j>0WFh84GC0000`7<60000\U@TDodLI?oE0000UADA@\;XdiPY
aDdi00000000LT\6lJ:ci<`e]E_dT0MU0000H;H4UB3K00000000000000000FGED:9e\Rn7lQRG0000dYA2`8?_0000000000000000000000000000YEH]0000<O2W
Q?Zo0000E9nB0000dA2idO@]<1jf0000DY=3000093FkT^UfU;F_00000000\V_B`K4K`Rg6PCCRdliN000000000000\?g`HZmmPV]4`[UZ5:gJD6P\0000P=Vk0000
`MZ?@C84LTD=ll<W00000000<LC2M2gC8O_6E==i000000000000000000000000<PWN00000BP;0000HJ\L<aDT\?H>haaTY7c\9?hIIAF6lZQo0000X;3Oli?]T`3X
X>N2Q4T70000000000000O_D00000000000000000000`3h0TX;Vi>P800000000\h2G000095XT000000000000\:CHT[amhnZ<e7lk0HVo\M1;\6P2]Dgf00000000
0@]X0000mE>18f^7000000000000000000000000Td5j\3>2DL18lZ^NTf:9L3;Z=80cD@HU00004bTm`E^jl6TN\H3K47fj0000=:kJ0000H:MI4JBT@TE:8RncHF=A
\k\oIC9hU5M6MCc>DgcD00008b<`0000daL]@onDE7]100000000lB^H5AGed_hUh_Em4VKW`WIM]7kOH8QoP=:d0000`Tma0000XH0dLIAc`D]ilP4Q0al204mCI3DH
000000000000@f2F00000000P;Pf4SJB\Yi:LnlD00000000hLR]e1?MM8Hah9XN<0\?TiJ\IBNE00000000Y0Jn00000Dgbh_bP`B0VaDJShYPV00000000<KQU0000
D\_j`Q7M00000000eDSG000000000000\O9K0nfaL<;PT\IF]2:`00000000000000000000eEA:00000000=?dG0000<49l@]gA4]h^0000d;42<:?3i0EH\BFh@jD?
dYgR4?GUTgD`E2Eo0IDUL9HbE8nbIBe==BhR00004@=aX[;TA2[f00008[d;00000000`[HPL`Z;0000i8\XHO^d00000000h[JN00000000Q7:10000H1n\H5A]0000
UCm[M:4Q0000LYRd00004?5k0O8BXG[3XIA:00000000XVN\XRJ88]<^H20YPcU75Chc0000X3M5D6ckH]_>TR8g@ZXiQ5CP<UaYe=3Q8eeSi7oA97m]X=\[49X\`7i7
49<kP@U<hAo9l=ccL0mKHQ8=DK2@PZ;:h@a[4diYHnX]M>bhQ@l>MB<i0000000000000000L56<00000000X7Q5000000000000XU5i00004dW7l50E4iWP\D@e8_VR
TgWbQ;Ti0000`]TYLcEi@N:]8;EW8g`5A9Z900000000`iFMX3SL0000T68V`Gmf4N9l0000000040LM0000XH0?d;l2M27b00008=oJHLjBDnhADU\g@[W8L?7F4QR9
4AlXI43D0Q9`A0Z>0000000000000000@k@THO[?<AWi8RZG8XMImC:dHHFk<P2jHY3Bl[ND8\=Gl>b_I6<680MdDGnY8HiLTMJRH6mLdO6HHRhEdh`P]98Kd9ZBLXB^
P9F5PMjJU:^`i;S6\RmD<l:M4J;iE=V>D3?:iA?^X6If51>ZDK38h:AHTQDcAB_U0000E>f[00000000hSG<@@9:H8FLLUkf<5:N1CNnTnQd=Ea5000000000000@=gJ
8c46h@CfhD3G4U758WEhDaa1Xd`0h61S0TSbA28N]835a8VN000000004Nib0000hA8SLLAKdP8X000000000000000000000000l2jC00008Eo5d6>4a@n?0000@Pg5
0000e10kQ@LOlngY000057Zbe8m\0000000004f000000000`D;;\YTN0>K9lTkeLL`4XT^Am0^NPNBiU3J558Ho8gJ0LlNbaC^[0000d<AcL\kaQ1]O\2N@00000000
0000XH\8h^4Ol85e8L3bd44M`XdRYAa]l[N`0000`8f50000lA0;0000`ee30000`1XE8AFb00000000`VMd00000000\NjV0000D3L?0000DQ:bL0F<4CIQ0G;:8KUc
A5F`05lYh7n>PHD@4AL4Tb?f8e;[`9ifl;V4Lec:Xi]deC239EX80000D=1?0000a;GN@>^^`>m2`MM9L78V`ZZj13ij5CGNd:l5M@8H<OBZ0000L6Q4i2GQQ?DI0000
00000000<;lL00000000\@O?0000XN=S0<;a0000\:OaPh=30000Pc7gLf7Rhm;9000000009C`2PE?E@G_B<_Zf0o]o1CA0000000000000L6IS0000000000000000
d5aB8fXNDg[k\hEXTk`iM@hi040LdBhaD3?f@BZBXW;VLa[ULfjQTgAa12R5eCd1LXE>`Uj6I;>i00008l8AleHQ=7Oo0000Ha5>@^Obi@T80000L?am000000000000
00000000<37_5;H900000000LLSdDC[=Dl@cliZLH@k3@]_LX;6oTo=FlM:o\A4gDWU4dke=I2?F=65HmE^\0000h`ASY6g4MB93lE?cXK:H@>OFlCPW\ngI5B=SD_UH
000000000V7BdLRL5CP?YCRR0000\J7Pl3OcDeX]00000000`TGPh@8^DeVGL6MO00000000mD6U000000000000X3V2TXW300000000`j]50000QE?l5@eE8dNo0000
0000\MkfTTW00000000053TY07_80000P05[TR@6dWMM``gUl@cbdd`A]1BC]=o^00000000eB5j000000000000000000000000P1>d4eMZl4:6@BSCXG?jdJ`@8;mC
LI_^0jii00000000000000004A_d`A0bDT4d4C3L0_1[0000h;VK81QFP=dl0000De[=L`SB0000@?l50000LQj<l7\oDbSP00000000X;1BT<YM@=BOLGF_ldGLhdoc
dnP@E7@3I;c10000000000000000000000000000a8L700000000000000000000L;fW8GG1hN9:DP@l\7Y]M@JN0KTG`La`lOhEdWk0=6_>e?0K0000@E<0<e065AZX
000000004SFD0D:C`Q73]6^X`^=2lV@W\fSo00000000000000000000L6PN\1h8lXT5000000000000a9F000000000`RmUlQS?Ho::D7`B=?b10000dgj70000L7T<
@1?WHTc_PJEYTRCG8W7lTm:JTBQlUAf=eBX\000000000000000000000000000000000000T]f7D[iU4b0L@d:nPQ=e0000Y@A<TTa:000000000000@A_804GWTXDR
lb5[hfUjh;E>lF>RlhXIPAFnhmll0;6D`2C:l1QUEAAJY31k1ABm<\I9ICDTHEUJ94lOa?TB9>7GmEU8000000000000X9<KP56VX4DjhoPa\6b;88?6d<J9hA\kPGSd
lVdf]ATdPg:TIAen@2Gn\Te]M0TjECC^Tg=9@^?n0000d\RdiEQf0000PAGK0000d9h<P9iK00000000000000000000P[X1000000000000h9?N<O<J\WJ40000d[_J
00000000XcNG0D]IL5bCX^gA0>>IAE3EQEZB`@[=AEhR\S<5000000000000\MnW`Nn^000082990000000049P=0B@88aU8Y>:\X?Q>@Hd`<jBj0000000000000000
000000000000LT7[000000001A:9000000000000M9h?Q4k9UDPA0000T0c\000000000000<C2]PMBMP[CUMCgd00008:>R0000U6G_0000\XEKD[hole^f@SGT0000
LgBM0000TAID@f2W<691`YMJdY\Yi5EKTmbj00000000l<0jL]W`00000000TRNZm<YA\ZJC00000000L2IG00000000DLBd0QHa`Qh;TSQ7D3L`PD^N00000000HJ0J
U0Wa0000X<3E0000hEID0000LYkk000000000000D04R00000000He6b00000>i5liHimDdB00000000lQ?:09B9`R_04V:h000000000000dZX50I@i00000000=A<d
DM]R==WRm:[4Pm9\H<ki0000`0EPL3YAPgDO0000000000004P`P00000000lZD30jSPHf`\00000000000000000000000000000000h=QF`]YX00000000LGV80000
0000\ILVT]I2<MRlh9b^DSWCH=bb<KSLD9Lk<IdY98l0aCPKm:oB000000000000000084140000h;a7`ccS=:G1];0jMBXG0000hI9\91^CdWJS00008moBTQ\<@dHM
D_MSEEJ=H>f:mB>L08Ak\a1;L2c9\bY40000000000000000\<bDl8i0000000000000l:5YDBHM`W\6H3n[4Y3QDY[7a2^L5@5K1CZYXibg0000XMYnTD1L8;^>0000
4Gg4Xj0?=:FE00000000dX@GL@7_0000<E@mhO2c0000XGAM0000dY3_00000000l11]0000P5\G000000000000hbVg8LMR41VTh=eg@RIO8d3=@e=kh6l[DIOf8Pf0
<R2gHiRdTDgJ05l9DPA4lREZ`YUa0e59I5^RU66>aBLk0000Lk9Z0000`:G8lhI\DU`FlFGb]BSR00000000000000000000h:\dP>AG<2aV8RUJLacXll8m00000000
00000000d?W:000000000000PMK=0000`P3_a;9SI;BaA<=WD5ENX;gmLQ>XLW4Che]H51?Ae8Wl8ccbUD43TL4J]>jT0000Y@`h00000000@@8j`9emdg7h<JV9a?_1
00000000Tl<0<;=R<AW[LIde0000000000000000XgiB0000dh<PlniX@5ofT[M2d@JFLPJBHQZEhVIk@m`NUDUKLUba<mHNhKI;L=h80000ThCC00000000dRGo@U3I
Tc8700000^RKDM7YHoF`iE3l]7I80000@3XA0000m6b40000`]eCA8`mU@38U6=iiET3HP^SdPm\000000000000<g`E\JgN00000000XK[9dLOM0Te6M4N=]<Ph4RKY
897<d7aA49dDDX=Ulb@TACWGh`e>0000Pg`kU<TDA=S500000000000000000000HWh8U:]H0000`UGK@EB84P]@8\N3d\PAQ?2XT?jcIA?jM6YTL?[@DN=E00000000
i7`@<A^j\DSH0000000003NK00000000m<cW000000000000lnBfhcG^00000000X3PLM4g=0000DWS>0000<CJ<0N``@@l9`ReP95F:L7:UPcHl@P0F09oG850_=7c1
8J0^8Z8bU=h20000DT@Y@0GJ00000000<Ol4Tab0LdR;0000h:faTF:Y<O5eLfhKmE2U0000000000000000d0En000000000000@3aD`C^T85kQdE8FHOP[XS?EDdD6
18o^lg][0000l9n60000LGQXD\8Y00000000T7]gh<Uo@^9OdU5\UDnYD3a<4:GS00000000HJ_W`P@Q85>V0O_c`_6=Pg<AXoTOA1kd0iBW0000000000000chblAaO
D]]cDLM`I57Q97Hc99?lAAG8L;69XZgU8bF?XDHT4kL;`llHlii<i7aF`i>D0:i:mAU3XDG88Y?@@A@P\B_`4ZNDhh9O`BFY<b27`jKId:>c0jUI<lcZM7G0iAIiABAa
9Bf<ECddhSCSi@cV0000TQGUaB;1QD4ihFUP`Anna3ff0000U<9H<7l100000000000000000000000000000000LQJ]0000L]iP`?BhXDHbDgVh<=iO<FZ<lQ6@AA:i
`haL\QOLD8C@0000lAIR98\8hi<G00000000000000000000mANOTGW[8\>n0000000000004TTZA5YVIE[_000000000000`U?i@BjcP5FD@@[WlbCD80@9eCdUa?F;
0000dY1@00000000TZIL`<_]0000000000000000TC@d000000000000lV\P00000000P>k9<[MS@UhohQbT50^:mBlod:?CPNKSHm`dQ8f;IA_MlD\B\2lkTT^3HTmP
dhNn5:6fU:ndXf[H`hK5E<?d000000000Sj=0000000000000000\jLZP5nZ<jhAT<7^XX:800000000`3B2lRPfDPY80^N;E8^L5@9b0000djTKY9Ji000000000000
0000H]WR4[l[0000000000000000iCo;00000000A35DPN_aH]Y9`^<60000000000000000000000000000X:RI0000000000000000XF?S0000D2iL`Rm3a?CV0000
`eF100000000l=S^hgb7L@d\000000008Ro>0000a=_Y8g^c5BT00000H7[fh^7Md?FWHTYY0_M@9?H0000000000000=3]V00000^QT00000000PU?100008efO0000
00000I4HTe?WM:Jk=8iC000000000000`1?=l7JJ14:XY815552O00000000000080bF0JA0hRC0D4^mi2eVXIW91BQ30000`9K800000000TV2KLg^Tl54bdh_AM>6f
XNWZh^RXl[NRhblc<jm?00000000Po@69:YnLPbiM@fYl=Za8T8700000000T2MKH9V8<gCGLoiD0000\5>nd?^;XVR900000000dCjKh2IXh^e^E@S]TQZadZT0h>2Z
l3K\<?57\KD5Y0=;59=UQ<JTYB0EU>iCHXHM0000HoK946?Cd>jk0000HYIY<0F]81G=`7e_8[0Ih]KZP:SJ93ZEdJl1Q?4Am1ab0SO4i8;S0B?khVUaDl`<Dj_=m<cH
XA<]8B3QDbbode4TM;9CAA]@0000hdaR8jn300000000Q6Af0000000000000000000000000000a:QU00000000\Ihd4X[08gIUHoQmQ<]SiB^8HX<eDGTT`lYU]A<@
QC^LAEB]dE\b0000000000000000LRFD0000i?8j00000000\IBKXgWU00000000@TSUHckiLfFb8F8adW5;\UdkHah5`Ae\l:`HTmP7I1H8\>\R=;WC1?H?8@D4]CF:
0000000000008n;9`n<b5E^M0i_C50ZfQ?eO0Ck?dLJd0000P1L<X\VDm95NhdICm<BNhhBTECEe000000000000XO_W8UTP@A;aPR2WP>bi09Ah8HhmQ5NZiA[oDfhh
<gCj00000000@^gMPAmR@fT<00000000U;LK`O:BX5]g@:=9];FOHOlaDUWC0000000000000000<He051g800000G6\U4C>00008oc_Dg>G0000`1lBA<dD45Eh0000
U2de0000HRTZ0000000000000hQK00000000=?4S00004Blg8CIC`ADBXK=0X9YNLN?\lZj\Xe@EU2C9M8A@<4V_0000@gT?00000000\MRLm=o1\V>4@@hd<^jY0000
000000005Aj9UDC`0000000000008^o[0000000000004\6HP2bkT][2E8YX<SZk\W>EM=K7dYI>A<68X7Nkd:HEH>;89=Ucl\AEh52YdRIi00000000<e4ALOOk0000
0>?]0000<Sc9L0feL2fOYDOW\QP4=09E00000o;B00000000000000000000X_PZH`]<P_JXXbWP\E<Rdi8>000000000000000000000000P@@gdWa3<Ed7]6HYP4M2
UEZZ`^0<00000000TUkBX]Q<A;TN8;A6000000000000000000000000<lkT`>3d\\OUQ@:d=DeD<BL_0000mAa6DjfG8Rbd\^@GE53jXTXH58>l00000000@:J1`^;C
iAL]000000000000PHEJ0000000088Wf0000H\\c000000000000000000000000000059ck00000000UE]]`FAA0000000000000000d4LW8I_N0FK14^D=m6:>0000
0000X5>5lCOE000000000000000000000000\2b40000d<6bd\A;<EJ00000000000000000hQnZTQX]00000000000000000000\nn:00000000000000000000PhUA
0000000000000000X7V2<_KQ00000000@1Rk<??G0`3EXn6b0MQI0000]82e=DebDE:[0000dO]4hKDUTOjD00008JB@TJ4<h=oW8E3fDQkWPfTI500IdRDAPS1?a9WT
Pc3khF>i9?D4=EBNThmi0000<Q=Y0000lb@D0000lbPfP2>_IBf045<8@\bXXWhI<?6<000000C8<3@G`KR_12QT0000Lj7Jdl8W0000H;dY00001AH4`P:KTI?fa9f\
0000000000000000TKh0PZTd00000000A39nD0g\0G:[hiYlI2SVdLSUXb@5U8g@<nLZd5_U0000dP`:hT5>000000008::E000002CgdW9gPjE`eBe[000000004ge;
0000\[J00000`?Z\PM[D`BfkDDWPTd>^Q0On00000000L08E00000000000000000000X<60\@O084m9\PXNlbPZY93ClTX`0000Xbm1A23BQ;]D00000000T6G<I:gZ
T`R]a@nK0IAo]DBX0000P;Q>00000000lGIT000000000000T1ZbdTiTd848LUElH46?00000000M7MAD2CE<B:Dh0SGlVi?\cR9eE\IDY]eT6EXHITG0d79Do520000
IB8=D47j`Y0=0000XGff0000@LFX8i^`@L`M00000000D3\_Q2EI8kKF\\R3`ll:A7H0H1HB\A0YPC^4\E4>\FcKTO@7\OAEdiZ[=21nDWTd];06];Cm\<@A`PTgPB;N
1C;ch322hgf;@6iHmB\dED_Vd9:[]ES70000`cAZ85Rj00000000@5BU4`jS00000000<@b[\Y0O\\oC`]69D]icP1FiTcghXJlmXUS7M??]P6Lg0000000000000000
0000XRDST[`=00004Ak20000d?KdLQSg=>YJHTOd000000009E@;<Uo[Heh0<PeE0YmBD\1?000000000000`I;K00000000X?S40000000000000000Y?Z<00000000
\g8;0000XlF91A0I00000000P6;[XG750000HPS6L>9QL452PQKTL^KWPl1c=1@G]8O0d9`6M?E00000\Gd=<I_7A0:900000000<D6W<C9]<KXX@BAiI3gF00000000
P2_MHVB=U5S4D83@U0L>95lPY@QM@P0\UBeI00005DnMHW\DX_B9D_R3Hd^ZA7SH00000000Y>O`00000000000000000000T<]F00004UCZDBjCHfSKQ:C14n4D0000
0000PQ7b4mIh4CV2HW1<`=P@l<A?XdVc85EAE=8M000000008LNP`nCBd;RV<kHlhD2L<od`P89\49R<@P>@Q04iY2;l=;8WY=Y_T@P6dKJ]Hil_Q638E>CQe?gGD:6;
Q@6S0000000000004BYEhLcnT`el=3<10000000000000000aD@Q00000BQA0]B_i;YCXcbj00000000@6<ED<4R0000mA]I00000JT_0000hBD2D4\0\80<L<:\X4Y`
XH9XTJjK5:bNP06f4n^ha5Q:\SfNL=Q`@TlDDF0RPWc:T\4@\in34lUoL:Dk43BO]AUB000000000000000000000000l@AS00000000`7a\1>f100000000T2aDTi\N
e3WciCQDDW=>0000000087nQY@n30000l[hF]7CA03PhPfL64WUD83dFXld^5?YC]B<]0000dYB7@hV1doLI00000000lhKb@5W>PjMQ4jQY00000000<gU;0000Xbk0
0000000000000000L`:o00000000000000009=ZU000000000000e2Z78\l00000000000000000L3g6h@Wk0HmH4Po`@Soi414;<\W4d`kL0000L@oM\mH`04<GdVHD
8`V9D0Y8I@ad0000\FHjXQ810_81@T`>@cI:\ZTIU?cl8mnb@U_1\c3R0000000097fA000000000000=A=W0000TKM7E4S5AE?`0000000000000000@hV900000000
LS?k0000P^:5\:6jdi5W000000000000lA?oPoUeID9C0000DhIR000000000BM6Dm=:AB@M0000`VBWdN1[4m1Jdnc_4YBCa4Q900000000@3ao=5U?000000000000
lb^B0000A>ac000000000000000000000000hDFP00000000`90E000000000000Y<Kl0000E0`80000<m:cHLm\000000000E0i@iG9hmXT00000000A9DR1ABaE101
1B9BlKMMl@Ef4cdg0000\MKld2`:4>BhhENbDPSdD8c^`hOeLk7[HmH8@mJ[8oZ6U3gXA8?W1DgN<UQk8He@0000`ZJb0000T:^400008MQm4PN8hWZKdkAX00000000
E@HJ0000d]bJL1N@<@bMTifd4ZC1d_1EHiL4mAFN0000LELa\Rh04bMbU6P2000000000000D1WV`6=B0000\>i]9@[@X]j8000012Nk000000000000000000000000
0000@HB9l5eO0000X7K3@Hf<5?UbXUb?`HGD0000000000000000D_fX04C<LGlZHVo`HkhalNeO00000000];D]@en6lQ2>dKH[0000dH]KhE3U\4]@\KmYA5_\hi8j
0000`39DdP\=A7[]<0B25@6J0000dEUa9>R3X@PHA=>>hoH@<d@000004YGP4Y^@aAW^l@:V00000000P?8W000000000000`acI00000000P]k8P;:B8=cVHDS5d@C:
4EfOe83ePWR=X@4W0000\E43dZ6\TdoR0000XRY\L1Z550]@@cUILF6@l^=QH\[3I7mK0000L;Na]:;eU909TJO@`dEdXAbbHEChTCLMTEH`4OBAdaO9\dKY<eQV@::S
lQWS<fe>]0nMm37:0000l0`C<Be?lH<LhPiH86I4000000000000PdP60000lWbW000000000000X7ID0000D7E1d]1e0000\jaXdahS0000000000008;Xj8JHj0000
0000do24Y::iPNd[0000\B<nDcT[4nGb0000@d`]000098Tl0000`^Wf0000<k<Ba:;=\HT[<c4L0000\o`oU=FlHjEA00000000iBH00000Q>c@\?<=<Q\Zh=HI0000
95DL0000`1SmTHlLlZAKY68<l00Y@6NmX<hTT>o7DPaddQ62H@]hXCCBDi5@ECHb4P?=\`DShfd9<nIW@5e?5CM3=CaI000000000000000000000000E6=000000XgD
00008WT5@b[L000000000000lRgG0000LZWbe2XR`4O1QDFQDDGKX2QPl9;XH^UIhbN<D3HA0000\Gd\HIDnXRN6`[2iQ;Kg=>4Y`Pl80000000000000000l5N8X:oT
lA0J@A;914nRlDhFhF\LhRCU0>B]TA`DXddl918n9@h]0000i7`200000000000000000000<WY0<`;N8RJDTmUT@14MU;QJPWb;`;PF`[>Y8fdQ00000000Piho0000
000000000bNe0000000000004`B]00000000<mef00000000L6O:00000000Lg\:H;oJ00000000D9Z000000000D?E^000051\U<@IMHfQH9BJL0000lEUA@HUZLFSN
0000000000000000000000000000000000000000000000000000@=hFTi=oljd_UBNiXSNk557k\?]7H__0Tm;]<D:10000lddG0000D2OAm59mL5hU@Cm;e:G?<18F
XLU800000000000000000000h=TK000000000KV^HZ\L000048gB0000000000000000000000000000000000000000dQaG00000000T?47Y3So000000000000`=i?
DhbI0000d:Fk\9M?0000000000000clhd^Zn00000000\ED`<\4l`>;ge2ha]81U40HDH`4nd9EN\d`f5=B=m;KoQ?0i9Amc<Ong0_8<0000000000000000dDQndG5>
TYj6<:4PA5P>i8_VMBD10000`]\Uh=fmTS3^<i:RYBmhPfE5hFg4Y2::A>;m=>^l0000P8ZDd4A80000P1ol00000000000053HKd@PSPQHk0000000000009Ck30000
m7A914Z5000000000000000000005:6X]CIjH1AY46B=PdC50000HRji<e3ODg@E8QlAM;C]`KWb5B>X0000L>Q<Y6SF0000e=780000000000000000000000000000
00004BU38G>X00000000TC_:0000000000000000@VAD02eO48dHX;@NLIB<hDMR0WDS<Ya]Y2nRXA\LD0Q_H]gUhT5iU7>;i@]G=BPR4GUGXH06@\eMl:H\0PIV8j2l
Ll[cl2;L]@P6@1XU43AR\9kn0QjQDmCDUC`AQ36JlfU2Tk6clJ9CE1A7X:jbDLa4a@=R@gh:0000lOXN0000T^1=0000dJ^gPcS8PgS<TMi3P]kF0000000000000000
L@gIPI3`000000000000@X`j0000000012=^00000000000000000000X;c18LnJhN3l00000000000000000000P?]G4EbiI?KH00004clBHFd50000D7dG0Y9K4]Rh
00000000hnQJE?`i00000000lo0V8U2P00000000lXkFT@;gD:iFdLocLMf_0000P;Uf00005=_5TZ:8`1?0000000000000000000000000d=c3HDDPHJ\Uh^J[\nkb
0000000000004hD[\Efn0Hn0000000000000\R[CHO=AHYDl`g_>00000000lF0_<iUkHiLS93`_000000000000013h0000h2nJdam;P83^<U9=<cCKdO6WPKF?D6H9
@eUI583WD;JB0O2CEBO>mB`omE=b00000000\e8lPN]\00004baZ0000d@b>YDj`00000000PBbN]BAm0000d[GQ000000000000<LHW0000@RbGI7R4a5Y<XOZ\4XfZ
<[0?TFOYX1<5hK@4hR]I0BULT`8Cdd;>dfFCM9N]E>ERi6C400000000h9gB0000Hm1b@40BTKP2Dcaf00004H=YdRaH000000000:P3H=H;iCg40000000000000000
4Bk`L=MU00000000@>Sj81kFP[<i00000000\C6l8L8G83i20000\XEj0000000000000000H@3BXDa\PG7^8MI[i7WT0000l7WF85O28Zll00000000000000000000
0000000000000000XHIYdL7[H3gTPQ2_`]dY093D<jTXP6\0H]<IH0XiD2iD8Mg0`SgDXT]E0eBe=A@WPV[o`cNlmAdQaD5M0mSI000052g30000=E[200000000i?iK
0000H<ZR4>iDX\Eo0000hEIZl4OJ@V@0hc2C0000U8`P00000000T?3g@8nDlF4:lZd:<aoF<hbY@8_jX]9LH4[Ld2L2XDCE`O:8<nYX0000DT]d00000000HCf=0000
0000<Rk^PiJPTh8<P9`fDC140000<EXD02G;0000PZLB0000000000004MOKL;kJLc]WQB@8X[Jc0000`5`M000000000000000000000000Q6=W0:QF`B]fT]S70000
\9=RT3e<\I3CXY<7A:c0PB;kDO;=\Z6?TfZC8h32U51QQE;X00000000DU;90000lVlE=A\n0_LQ00000000DfG@4KURX`?h0000@HY`D[68d]GX4\bF0P8I4f>Fi@SN
0000X@`_]?@h0000L43n<e<WY4UU\U9^`SlJLdcDLeDiI6V50000XRJMXZiO0000<TdG4CSK000000000OM>00000000\[Kgd;\fe4Cl9:E7000003Mn0000HeRllGEn
D6SKh=>k`ID:XSae8Sh;h]O_i0IeP@>g99:]D3J6mBDa5Bj8000000000000PFI<84b^4WkFlPollROA`jK=HP\FH@N_`SQN0kU6h7YjM5GNdWj0<MAf]89W\QU1h<Lk
i6d<\SCCXZhfI9EJT2Xbl5jkT9X2d]>FD_=kHgd:lGj=59bEQ<@dQ?AUDOSH\WBiD]HE\dnehkcBMAJk0000d\hJ5@3G0000980S1E5R0000\92I@3@7I5RN000088gQ
0000TP=]0`2B<7Jd8JI<00000000M=d000000000D]maU1BYQ<1:]<a:P[YCdgk;=5I0mB_1HHoa53OmHQEeDAVH0000`Y4W49AXl^4^TgO?0000X?Y;e8OS8NZnH_06
0000@IVQX[a5L34=HmD\U7KOHO\U0000HTOS97adHDj9T6?20000000000000000T[F70000l2f2D\7Zdd=W00000000M4oc0000PPDj00000000000000000000XHm6
\SMIddJL000000008MiXDTRi00000000000000000000X56eP@N0\GSUXaD298j_<JIN000000000DN@DDMlX;b?H=jF0000]>7b000000000000hPR100000000XWVk
=?cK49T`00004K^h\]9d0fRm<8ci]0fgH51Jl^^a0000000000000000DTWl0000`TAI\V`200000000l@R_P>lM<^\@00000000DmK<00008U?==DTg0000@S2_X]WE
00000000EEf6D\08hj@0]8m<0000dTid0000\UO\e:aJ0000000000000000<8?l000000000000@1^g0000]0F80000l83iTZRV@j\ePhBC00000000h;^f0000<4kC
0=k5000000000000`e_n000001WH=;2000001DnA000000000000X2`d0000000000000000l8=h<5F20_CHH5YQTj]W0000T=Ma5:>9=<=<0000L476MEVO4d\D0000
T81;16<^00000000T`_CT[_8<e;he69F0000d7N?0k6K10ma0000567JT7Z68gZ3000002h5\@gfDg43U:U8L[khhmKk000000000000L5lJ<UFL8gOK00000000h8lL
00004cd\@^h00bklA0G7Y:hV00008?C^i@cD00000000HAaBd8^2h32AdkT\UDQCa<\WX>MN8FLC0000e2i10000000000008obX00000000000000000000=7<e0000
E4WG\USE\^9g`bDDTo7B0000A:R18R6EXBTdm:j]000000000000XeaR0000D4WE@]Hb000000000000X2YS\KMn8ITc0R<e8IESha6WEEOD0000000000004ena<ec`
Th81dhPjdLl3@0=GDeK2hnB9a6WFUDal0000L7Fl00000000000000004QemP[Tc0000000000004RMOD<T000000000000000000000a4T[00000000@0B;00000000
0000\DQ^<n1N0000L:1:hQWC8SS5Q6fPLXn?M@=7MAdlADSe0000D8inlD[m0000<4DKeDIEQ=W1h=>]8[n=0000\DM><XFiD\F;HIj_1:d6M=OoHAQCP[nMe@on0000
0000000000000000h1ajD\:0]7dH]ACK00000000PTn?000000000BDR00000000=2Hg00000000lT[BXJb14n1>0000@M6`0000UC6\0000000000004<4EYBAOD2>N
h>IW];A90000P5c_PLBB\g>[U1CcQ:`j]9VV00000000D81\000000000000000019XR0000YCJ<85O@000000000000PAOl4=CM\GlL0TjIUENiX7`d000000000000
0000H4=\0<VL522b<5T[0000hXUUL][h\j:h0000TL;]P5R\HLPJ<NkiH@f2`bof41U;03TZDU]hhhCf\MPXhlbV9<BcTV\bPVLG9B8g00000000000000000000De\X
0000000000000000@LBW@KjYXVkh00000000000000000000]2S70000A:l6HdSl00000000000000000J[h]3lc091UQ9W2EE=V00004=U_00000000@;F;\iBd0000
0000000000000000l?Ih0000a8iQ0000dD^B`XoA];mE\4Gf@>le000000000000Y@2H0000dYPH@=fH0000i1N^00000000L?7T]1OgM=kJ0000hW_:@4hKLPd9aBlW
d>@\0000EAP;`Q]>8_bhe?\gdj6o000000000000lZ^B<e>?Q6m^0000000000000000`8hJTAHb8a0oXRb:0000Th1n4E8^\<=n=9?\Q5QnX?iea5V[0000`A@``[=:
HFYFLOHGhX\6000000000@n_\8Me8W<n8gAjDD@DHjUi@8:OHUU5LMJ;8W7\PEDK8L8QLT8ddWh[Db<>4Y<M8258`\;ITZk6\bKD8dZ7XiNAe1SO=6AMAAb8EAm9=D2;
00000000a:mB0000<C@G@N=5POZi9CiG@Wnj@^@dd10f<MC_\aM800000YWIDf8kh>Gj0000000000000000`S\l1;1^`B0GLoW[0000DI5E0000X]4ahA8=`01AP1Kk
hfgYLfkP8g=Y0k6WT0`P@l[70000000000000000Q?=JAAiFdU<k000000000000000000000000D7U]\:56@KB:i<XU00000000M8;C000000000000000000000000
00000000ME<?87X6T:\n00000000PGPW0000LVC@00000000000000000000@\VOQAOoT@Jg00000000000000000000lS1m]6LZH0QS@c;?LVDa00000000h_XO0000
0jXR0000LRUj0000@Vo@0000LB34h2\9H9SoXeli@6XTH2mCDb=F<nD4lVeYi@k]9@oG9EWQPda900000000000000000000HLTQPFemXRRJDL3n\i0XY2Wdm?^AeB9N
0000\K1DQ5:od0R?hR58LZSH<bZ493D^0000PN<fm5bk000000000000\7l[82P600000000000000000_Of0000`idDX\i`@hFdI0Q@`NAPPQgTHW_H12<mY?N?M@LC
9E@Y0DaE@KX4Q8hKDgY\D]@Ce=2F<CO\000000000000Y16eT6V1H_IQ0000000000000000TO]R000000000K=T1?^S<_5BXc`h5Ak50000HMOg`R<5XZVm`\8D0000
<4dN00001;6:000000000000000041\B@`B4lQN\XbZol5jXl2Sa<G[FPH998Cc@@b_b]?_XYCV`h;O_lE4l00000000000000000000`OODU4X5000044Fa0000DFi1
@^_gU4Fm=7l9P=CkDh[=\m@XA=a90Oc0PDYMD8ko<G5b0000000000000000000000000jO5XEE2D`kka?QBDE4_4GXH4\H100000kPndG]G<_7Va?>R000000000000
M8_f0000000000000000<g=D0000M?Y7TPAKP5SBT2O34YL7U?IDm@Y95E8400000000dMBkl<?<A78Z0000DE93P_@=P5XJH6@a00000P6U0000P49FhJ`g00000000
HV]SdWAoDaH@M7\X0000D5X<a>8F0000000000000000@P:dhIjkLLh?IAd<@LePhQ4Ah:[TH^kOm3RYldSOP4cd@nmF9<Gg0000]7??000000000000000000000000
000000008l`R000000000000000000000000HC?Q4Y0b0d8ILJ5=0000PHXMPC`;4aA@4XoP<[mK@\GXe2X:iBJUUCI:HL6Y00000000Y?O>H3GfDG^[dO1;PUh5D`NO
9DV2976_I<E?0000TWbI00000000P5Th4=9RPUTflkbS0000dPQ>00000000D7@d0000PffYX=PM0000@P0Q0000hUX<00000000`A49HAWNHO`>Dn\Z5@jX0000I1Qo
]7e>00000000h;S0hS_a0000D`jk5ALQ0000DmkLE0BME;2BeD9g0000`fM=X\WMU4;dh[eBAC?_0000000000000000i:Kk<hl;00000000H1nNH5YoXK5nD[VGdLcb
0000ThlV`lEc8Mf50000LN3FThdL`;ng0000P:_]X[X<00000000Y6elDfVF1C3_0000QClhX?A50000]<k=hh0i\jIOEA`jX0dZDf0dDe`\<H>Q@GWKH9fU<XkU18k4
Lgl_Q==6DYRVPRF1Q5gUE=O000008<AP<1FJ\AMZ4Hcn@ZEmd_10PZ=X8o:RXF9kM6PX\GHfTT_400000000000000000000000000000000Y2;2U2DAU=KL00000000
PJL?T23P0000TXGN0000m?W<0000000000000000`0jS00000000P6JF0000`Od60000M:0c00000000h[nm`\C0@OH6d]B5@`[e`N>`8T74<cGQ0000Lh^W0000d=B^
00000000l\20DhGA4\i=D6Hj=E18hko_iA<XUAo^0000dPFGL5H9HF5\000043AehBWg8[BlLmPU=3\]8j9j8SbJH94TPbD9Y7?]hGC?LOeVDQeU1=iFh09YE?X25ASS
hYQZ8\HGi<Wj00000000i02]XCEH000000000000dJ80d1S_L]2AT6bd8G>HD?K9HKYS@P>3PgY0T:PDmDcO``Q8@VA5@M`CDeA7M2>>EE>OA?@J00000000`Tj`hWUc
0000000000000000]9@P00000000000000000000m45^0000XN6S0000000000000000l6KZ00000000\ZNc0000<7N2000000000000000000000000ME^200000000
0000l\3JXeR@000000000000hC4o\Nj<8THnhiJ4`E`0000000000000LUL90mVjU4W]hdV9m@inPORm=6D\0000000000000000LNFm@dXf0000PLRl<]GF@1Qdhj<=
DZAZHj?Oh7[><114X2\I8OX5\cnTd@0e@eSD4K:=@h;l`Oo<Xij689e_`BTVTk\Ui7[k000000008gOX000000000000D72;000011DK000000000000000000000000
0000lF8XThG2437I`KOM8LT2l1g]\R1:0Dl2HgT1]2K<e6UPm7e\a7jCI;hDU?]Z00000000000000000000l54P000000000000=5`60000000000004V<\a5]^0000
000000000000U4J<000000000000000087<d00004InV0000\XVPL\>?=:JOEAbP00000000@I[@dZ]H0000000000000000000000000000dH;a00000000\S>nLYM\
00000000000000000000000000000000P0[U0000000000000000U;>[0000DK^1hR]V0000000000000000D^[A`V`X0000\6[bDI1g@hA;0000000000000000T;K[
l>_bY4jS0000Pehf0000X;DT<NO]dfKXl7f;U@<SIDE:000000000000iCJH0000000000008YnH000000000000000000005:od0000HN>E00000000000000000000
0000TUe60jX300000000H?J6<;^KeD=c0000TCD300000000<49V0000hURZ0Ue@ljb`aCL[D8QQ0000lD89DMPoH<V\hEaeM9M<T=]0]ACc0000000098Bh0000`Sf>
d\2RXdFV0ojN13I7mE78000000000000XSYW0000000048M588SMPPo8PUGZTcMU`jkcDIQEdY2ZHn]4`1[=]7U`0IiS000006N2LdNJ0000000000000000l3;h`U@C
00000000`jD0X59TP>PjHM1YTILm8[ZB000000000000T6jch7]\0000000000004GfYP@e;T5L;H5iJ4Z61@A`3P5;_h?SAPfAJdg3:I4[ee9KBa>Nd000000000000
0000000000009@Cg00000000<elYdl;U0000P9X?0000Y165000000009Cf8X3cNA;EMDL?II;O3@MiCl`5C0000Y56Q@=<aD3`e0000000000000000XJANd^]X0000
HIM9000000000000U1AE<381P?gklM1f000000000000000000004KN;LW`>h[JZLa\DdX]\H=^T\EC]dg5PI2ViQB?iHV\BH3]j000000000000I?mPeA[KDUjH`?Sm
`gni8Y^2dklEE3O10000Y;iL0000`o3BDYbj000000000000P@8S@4?KL`m;HdE@5EE`00000000a9;C000000000000PRMa8ZeY0000Q<:f0000dPgllinD0000ECbf
000000000bGd0000DGh7L=I8L[Mb0000000000000K_W0000DIkR0000d\jo000000000000A?ng000000000000dB<_00000000h@RBP4@5iDM500000000T7W<d2F5
11HVdo6Ra9Vd0000LDGm8I?Y000000008]_08G\4XJL]LQ>MEDAhP34oU4a9000000000000DH@DP554hH_\h46T0000E@Xa00000000D3C700000000h>M;00000000
8X]>iA7odHPBP]7UlokjPEQk4CRbLlR30000000000000000I@no0000PPK40000P@CY0000PCC28O;nd5V7HnLnh2FW0000000000000000@4:CldT;E7_U00000000
00004^U=9CfD0000LYK100000000QA@cPfIj0000PBb@<fo10Do>L0X:`Jma0000h@oZXDoaH5Z>433>`B<9h;_fDTMY0a1]To<88DjIdj\BQ:CA0000000000000000
\bMU<B]HTWTG\?m>0000P1Xe0R>QD@dA0000HA@?IDH1m=OWL2Tb<3DT000000000000<MN;49:AhX3_T;7=TZ9e<\O4YEbI=:e:0000\5d0aAQ10000814D<7jSh=Le
00000000lK@B0000000000000000Q7`NXoQAAC<VTSCa0000=;:10000TZ3F0000aEQZ0000m013d03@0000000094Vo47QU0000XF1@LIHN0000000000000000HO`1
l\U90000@i3H0000000000000000000000000000000000008Fn7dXLUM@O@0EIQ\FJTX`18000000000000<hf2TD5APF;0Lfn600000000@[[0DITU0000Y7F:@C0b
d1oPd77S0000h6JO0KLE8GfI@18dX7^3H]MfH^Z^XK\ge6HkDRM4D_If00000000@ZIa0000TQc=0000lQ\K`Tff`a2P\2];P<CY`baHD^[n00000000@lSo00000000
0000Hl1I00000000@=Ko\ZgE000000000000PHoH8d_?0000XcK\0000a:Zb00000000`4YN`=hod]PF0000=2BgQC^4000000000000h9_4000000000000`TfSPaKN
000000000000\7XZDF;^\3LQ000000004gU\TUV44VN0hb:WHQACD`P>Tja604aMLoCD=>l19>nb0000l69APnR6L6NbHAb=0cN_\X5m@KC@=2PhDNcPQDZCEE]B0000
0000I7Q@ICeE00000000000000000000000008cKDZnfTDGVh\K4`ol>000000000000XeEEPC0000000000E6O5X^W60000000081CgLbg=XdZ@0000Y0Bf0000TiM8
000000000000<`nHY@n]ED;ML34_0000<e<8<9:idVH8\BC1Phm?T7IklG7OE0:I19PoY@EAY>BB4iO1000000008Umo000000000000@;ie9A3:TE^\IA`O00008B?Q
0000PNdm8`ETLJ_bLg;>\15i<==ILBNih@oe0000@UmGPbhiH><Z<i=YdQI9m0D^P5^P0000e51=eDX6HO:L4SY?@DBR4>G4PghHa0a7@ekoa=0TYC>EYE@h0000Q8>N
0000EE\a00000000000000000000<h9Z0000h:\ZT<A1d^AWh0GVhe[084cETgE1]2YaA3i^E1diDj5dDCT]8PeZ0000dh2`E6Wll@g\H::5H996a?XD00000000PSb9
000000000000L70bPj6YT4Ylh:6LdWB=4Cnf<h8^XlcHU2=?0000<57_QDMD\QIl<md`mBN]00000000\R7PlR_dTFPM000000000000`JQ6DhX8lY=il5XT00000000
l]Sim1jb<ZeL4[;dPb6i=8Un0000l7JW4ZYF00000000LS:cll=V0000UD0C0;cg0000P:Eo000000000000P49N<K\X000000000000da<^a2f;h7G?4MTlXjNhiEWB
h9=?X<i@4;3ahR4TljYkHXPbPa4LddM6U0AcADJ_\GSFTkYJYD8b00000000000000000000T2M;HOmdT`k<0<21PI88LNheTa2n00000000eAn>0000\]CK`WA>44lN
M=XHa:9eUE`c0000QCMH0000hcnc`<bjd;hR@4h?`iiF98NR00008ceLI7Qf`?WR00004]0QE7^G00000000@l0[mCXa0000h2`n00000000XY5ad5_;<Vm10;B?DI9k
\B9;4gX2000000000000l:870000DY;S000000000000=:SK000000000000hUVi\ANPd2RMLJ5`hURidRU=LWRVdS32`]ThD2Y:@7E=X5a0hIeT]8k\5<_]h`9lDIYM
LjA]094g43NX000000008AJIPdiGTB5T]<gDA=`44YCdX9>E\m5Hlml@00000000PJ:Al8l=<5EWHW5J=4AF0000HmOJ@=O]E@DQH0Z<XhdYDXA<0000DFOhL7Ol`TZY
00000000\dK:`FJIA3N;95>P9C0k0000DkhK<KZNX?:G@[@j0000XPTZ0000PY6M=:Gm9::50000`3^D0000A:2o@LnZL9I40000i9eCHE2B00000000000000000000
0000lQTdX3FSdP9JPa5ZlYRIh[fjU3md98C858EVE=I`mC5EiCH>062J0000000000000000<5O^iAoF000000000000PLFG00008TkNiC=d00000000000000000000
000000005EF80000`gJZ0000U<DR00000000000000009@kK00000000000000009BkC00009?1bPXnb00000000Pi_eE=06TS^YPVC[\dlN0000D@FG0000@FYV\12T
XFdH@d4j00000000ACj@0000000000000000l\Y6lAoLPFA^TCK@hIjTDJA>8G?G4OYIPTbZLLgC8]e7HSXJ4dnTI72X5;=Q00000000d^ff00000000000000000000
00000000@X7?hT4@a1[`HKF\HTR4dK8D8LKK0000Y@k?00000000H9RG0000<j=Q4X1;dgah`<3fDZhWPjoG\kjQLJ_N\=F54JaRhTgJ=3ef0000DdQP00000000@J<J
XMIDdTcDDK;Qd6oYh\@R90\\12goHO:gM9IVi9l:Lc=Tl1;Z<:PWM:iTe3FWQ@0Y0000ADCT5A8>0000XBKiHZ<gUAM;DhUO`EKc<;f=81JWA9`k00000000dDAm0000
00000000M9>?0000I7OTICcP`lI;dVJ=<EKIDDf7H^jN\CWGLNlBLea[Q0VB0BUX@GMYe5<kTaMA<BLj4JiQlh1NA=2d00000000DKA[000000000000XPHe8SNMLZ]f
hhAf0000LPGM<iGE0000m@B200004GHJ0000P;8R0000D@Dk\]AJhcjl9?8=00000000hQ=0130@1C\?00000000000000000000XUI<00000000d\A\00000000h;5d
DE270000T[FBe?I2XJHV0000X<2b`@mELE_BlSjLU0N>00000000<B@E000000000000000000000000000000000000DT@8I<Dg000000000000000055:?58BFQD1W
0000P?LPD\YG0000XO980000L[@50000000009DiDCj3e5T4M?bC085F4VFD000000000000P68d0000I;MN@lihM9Hb=5]D000056gnhWVSD;OoL6CCLPSG0000H3lm
Xc]3000000000000I7lI0000PTg6<4QnTFUgdiS[0000\>MZ0000THCa0000lW6l`4]lPZMbM9aX0000IB_I0000H<o]`RAYTN;7`U\I\`hPQ0HTi>^Z00000?_]@AkA
i0heHS]j\48KTYMj8ohY56e>4=@E59eVD>YVXcMl0000Q5dWHHT:000000000000000000000000DfmT`j\60EG]PWTU000000000000000000000000000000000000
00000PgTHCm`0000\hi9dB\KH6<6EATXYAo:4[FV00000000`:OOX^m^DVe3XKGQXb0m0b2LdO:^0000l0S:XDn[lCZBT6EjTN;MHV>KXn91E9@:H=1[`C8D]=QF0000
U<j>5Dc^0nTn000000000000000000000000a@eo0000aC9A000000000000\MH10000`:;?00000000000005IP0000XMT`\3ZW\YADP6PCHWoL0_\g00000000QCZA
TE4SlYS]4PlQ00004^KB000000000000I0_dU<[?0?L^i24T\TMm8QhJT^X]hgEKTT0S000088Tg0000PJG<0000LmdF0000=3=V00000000000000000T64=3gbP51X
1CRa000000000000000003>B0000000000000000hf0S<5<i0<9NH=?YL>E=<@:EDZ_@a5^l<8FV4B9h00008F6M59WF0000hK>@i7ZZ@imai8MHh>El\WQ200000000
0000`Zj<Le86DVf2T6;?LfGk00000000<;I58H2e00000000000000000000a1@50mFT0000I1F6X_3SHfAAE6EN00000000<6ZeI>Sh@Wao0000000000000000UEC_
00004A2J0000`P0:000000000000U9kHXNl`00000000<==dLRK4l_lm\OS;a1fdU6bL<\Xg000000000000H0UhDGGmTNg]8OFGLo9JLDi^U4<h00000k5b0000H:NW
@i6J0000L0[<l`BOD42WH]gi000000000000000000008Ccf0000dQ6g0000dJ_6000000000000i@Z8X:k]00000000l=nadO4;D7B4hPkk4kWd4RlT<2YEPEoDXVD0
8Yf?HdP]0000mB7Y8kYXDYNYP=nBA6MFXT0<HVIA@_NIT4Z900009DPh00000000I0<e0000000000000000@f1CT6LW`VjaDFMJ00000000<V4`<c5[0;N9X8YJhBgK
4D:T\:XcT_X6Hln2DogGhCAf=0]d`@mfLHNK14aZPhQ8I8JLm8R28G<gYBmP0000D71c`GR7L_9UP31GI9edU9fj`=3I00000<0;000000000000000000000000H>_F
lSFl0000`1`BLMGI0000TOG=l4<7d<_:lNC7D;c;PBFK@EOdDMdC4Tjo`egdQ7HDT1KA`V=:dYAWLH;D4^hP\@;L`QMad;Of<`]lP33mTBdCXPUSHb3@LfZQ@<Zia=eS
4W>hIC_He?D^000046iYX]kb000000008M6o00000000000000000000XT>o00000000000000000000L>8;lm;G000000000000P]f\T?eYQ>ACLea98RRZ@]\fd^HH
00000000H<F[00008[YdHPf=0000000000000000]=Eml:8F0@BI101SA::Ca=SD\]5J8XZUT?3HQ4DVAB:V0000000051iXP?cM8@IiTL=^T0G@H<]10000@M3H0000
l24C<L8=]1Bm000000001@>f\oJ80000000000000eFR`=^e0000TI<C00000000000000000000\[Qg0000Xge1000000000000000000000000XGcLU=J2l2@H4hCT
0000000000008TNH\^Dd000000000000000043PX]Acd0000042400000000Xbk\00004:`Z00000000DNe8@eii00000000XdgHHJ]M<1ij`JEkHR]><oWEa3m7e>L3
8D9bPK2\00000000E7na\c`?0000XLVbhQdbMDc1LVVQ<`]MdHb:TJ3K8hLP<XTVT?BYLiYK0000Q;JS00000000@AXG0fR500008DmVX33P=C?M00000000DFl80000
0000000000000000L]6Em@<h00000000000000000000I6B>0iFA000000000000\Zbi000000000000000000008Xm^0000dN?7PfOO000055L`4:hRHPEH0000\?>6
XZI?0000`R5`@VK<PkCH0000TCJJ\=nl000000000Nm6l2gUh0d9<eFo0000000000000000XBkM@=ldD[kX0000DDba0000000000000000\D4?d\EH0000h^Y^0000
000000000000@RjVm;UJX?`5dEAiI6>P00000000000000001AA>0000@;MWDKo9D4U<T<8jM7?1U=KjLASB0h^I00000000HWJd0000XFXf000000000000l7iEdJlK
0000\nH=h9]>h<E[E?\X0000XFoN00000Ba:0000LYJaM?n=]D[BH^PF<B1Wdc\\a?=;h5ic00000000000000000000@[Ib00000000dPe300000000d]\F@BGQ0000
0000H>7<4O[L00000000lMST00000000h7FOhhRMlHFC0000X<GA`S94mEMd0000T1d_0000]0QP4aUglQ>34;Yo9=QmYD61XJZ@\gN90000000000000000DUai]@AH
0000<2Om0000iARi0000Do6800004E1FDS6900000000DDcY8X]M`Z?_1<icm7Sj8DL1<SUX000000000000XAA7PHhbXKkjHbfd00000000000000000000<`>`<lEK
@Y;e000000000000DRAE96Pn]:4_000009:0d2VM8OCM\X4:Lj4IXH3aM91g`OflhadgTb=Qe9fGd8]_lchHHAiLm:8Yd]edMD\P\?a<H4AI`JmUQ8BV5EP@00000000
LW1^lI:g\e6LXnS8T@MbDfP@=?iWH7@X00000000000000000000LcD8000000000000DBcf47H?Q5amU6NX0000hEI4\GDV<>lZ4Mj?dlU;00000000000000000000
\6f3Dh7bY<HBhnMVHNW04VVl<oo7hM6O<R`_1?c`]A5MEBbL000000000000hPY@<QK`\NADPXR^0000d`FgPebohgUJ]0;OI3e40000000000000000<EW=0000\J6_
LMoJL]bhi2fcDLEYa4]FT5D:\1\QHCl\8SMVPWfaI7=Q0000L^^HL`YF0000000000000000`HBhLJ4l000000000000<4oWX9gl0faWl;Io=<UD]Ce]UEeU5?<dTomB
000000000000]B4_@KZ3ADd300000000@i15dlIS0000@6Eb4YLCL5Y`000000005A8n0000E2]F8eE70000000058;3U=5100000000@0=>d^QD\M?a00000000dGe@
h38SHXZ9e7iG000000000STY0000lHO<dNMI00000000hC^eHg4B0000000000000000L6[0000000000000HY4id9\oDb\C00000000U41L000000000bT:00000000
0000000004WmXSBN`f83000000008\QhLC7ce0H0000000000dRK<E0FTQI]T?1D00000000<E>\aBQ`=9g:0000PAg600000000TA>UUCWS0000<[><000000000000
00000000\gJl00000000XdXVDoG\0000000000004<0M0000iAmW0TQQmE3T0000Pnd=I3kW0000L?OY0000TdO9h\Jd@eclU<ba0000mCED0000@Kf4m@FRL5HFhFS>
0000<9adXEkT00000000PQQV0000TJfQ0000`U<\4XC`8NVFP]ZVhCVKdAY<l:GoDLhS8N`00YN;\9[?T_k=0[H0lcCkPC[Mh;T6@l]a`o:jM5ZX18VBi<4^YC4d<b]]
0000\2U@I248P^T:<aH`0000LM@_`=m]5BHKL7800000@dgl`T6V0U[64ij@00000000a5;EP3o`0M<797E4h_hoDdVHEBL20000`o4>`S2T@8i\PFC2D`^:@MfL90\n
Hj>aECUF5DS;Li;6iCSf00000000Q3`I0000D=i]0000Tb<mLg91<>cMd?JP@LYo@c5o0000HdnE0000DL4<0000000058a^hMHh8_feLh3FHOn?5BUPiBl05CDlLCeP
<hoT1DkGhcXhhU5Nh_R\Da]O00000000XUCM<V5Ua?EK00000000Lc?VM7jS000000000T<N000000004CmV00000PYI000000000000Dd]U0000000001m_00000000
8G80<GD58]@b0000dV20E4Jh0000hI?1XMc]DgiQ000000000000l=59lPD@@P3SPVKg4^5<505Sm<1RdDBi8Bi@000000000000Hh5Q00000000000000000000l0?8
leSN00000000e25b8H:b5Di=lOIH000059S\M?Jj0000000000000000000000000000PDSc0000000000000000`GRe8bSk\=eK00000000a21X00000000X0DOPGCb
IA\;hWl`LNk[]B7>00000000`2?0d9O20000l<TjD?>Mdg6U00000000PgEi<noR9E_7417ITj`Yd5am`SF6@]4o8^<eDWn<m133eBlc0000hiQ80000000000000000
Y6cfdJ1m0000000000000000=39?000000000000dAKWP[^B0000000000000V;Y00000000@A\>0000`Z820000000091Yj9DYnDMMo0000dD5Q@X2kTeOJPf9h0000
mEB?T1P``PfKDcYUM;<C@K4W0000lTJ;h;U]4[<Cd\TfY1l80000hTn00000<;7KHa8?4=Rii5V>8^MXlcf?m12FaB]Q0000LJNk@DSR@PRLE5B:m9kV0000@6J1L?VN
h2J6HP[DPXNTl``d0hB_DaDo=7ocYCD`=CfhhZO0PF_OP_BoU@jd1:9We;Hm`5WP@A=ZPHZj`IneH4QWX?U5hOZGX<99@MT4XThg@YFClUHl\0o9DMn:<BVd88S^@:B>
@@GfLWQR@Z@]DV@=4bm<@j^k45RFP`DFU0ZPD4^8TPi918^3U9nePM<g@N`M]=UQI>j9H:[i8<9C1:8II=1DUCAW9CbN8>@i1D;eL2BG`F]mXc>SlVhiY@8<00000000
0000hR>700001;7;0000lG62XenDE:^<TY6\A7<]PSd2d0<N\[4K0000000000000=UF<UG2000000000000@]5j0000\:V?<jGhD:ic<hH@0Q?V0000T9S[0000@cl7
U=JAX3c\P:a=T5BbLfUAa@lV00000000ABQB0000`jC94a=a000000000000000000000000000000000000dWWe0000000000000000000000000000`4EK00004WOO
0000LTT?00008L62`h@`\j1=a2[200000000iAbh00000000HfDKLVmm`V@JTPTK`Y4H81TQ=2md5CHn<02_0;?adVR\Q8Z^M?\L@Ml>TUVZeAW10000000046GN181g
00000000000000000000PHZ=hLemHQ[dLiS700000000000000000000l?kQlM:@0000Lg[N0000H9^6000000000000L]Ub00000000@H5h00008fdg000000000000
0000ThLAH>JD0000M=6KLV0HH3CT`;_D@=X\813106LKhK<7DNdHHLaCTe__00000000HM:JDckV000000004^jg00000000`:QWE40V00000000dN;ZDC?343G4TSDA
TVagT11kH6]^HTC[0_T4D8m3dQkIT`NBLjEO0000000000K6@Y;B0EG8X[SfQ?LGT]FK1;C30000\Wl;00000000@:7UT5C>X>R=Taje4D@TTa@900000000l3VF0000
Tm6@0000]C920000<YoE<l5e0000\MEiHOf_D:cg<YeBA<?IHh5F0000hamZ00004WO<00000000Dc[4aDh5aETZ0000DRfU0000eBiN00000000L91F\1]?h:Jc4MbY
LGDIX;YP0000Dd<]0000YDS28F93LYSK000000000000hE\;00000000000000000000TH^F000000000000PH83=EG4000000000000<0Ji8S]F<W6Z\aRkL2TR0000
<Tm00000PSN14aK:ljkIeAojiCgX0000000000000000Dd\b\SLRY2[T00000000lVWXDY[aTkciYDIQ@DAD8eMid;Ec\@n5\NA8YE_X`2Bh0000dOfSXeWF0000D6BJ
i4L[EBQo0000H3^PPYW[0IahdDoOTbP5`52<\;dIe0L0e13_0000<Je0hA^]HS][\XJi<Z8T0000000000000000000000004;HQ@c_O0000<=]D0000000000000000
`0:b0EQ8@TAdTON:hd]8TgFXHhnKl^XO]AVMQBff<?8hlaSPhjAMLoM9a<F_YARQQCQP9Ce90000<o\O0000@4Tj0000L1VjlD3TPKKQ`Tod0000000000004I1Y@iMA
M;Po00000000HKQK@CDF<W>VTaHmm0<=4R^X90c500000000T:W<0000HP:V4\Hilnf9000000000000000000000000@S;ULa]300000000`7GLHY870000aD1K0000
000000000000@;KI8OUlHS]QdFd\`4NZ0000d^6k`gB9=:AF0000m;l40000hC3i\304l9jjD^eK`mNj49Sf`MOAE>T^00000000000000000000\bGCX8W1TUKlXch8
Tj`58l\Chn6B]7LNU<87UB`Nl`5b000043fi0D<j5272HI<P5C<n0000A?`WP<c8<AHlX;NJDHl`TE69TUPW4=HdX4`V<R0a<BWJP\fcP<M]P^k7I@\0YB@YQB_dD@^L
00000000lC0T84=3T=n5`\eji7DaL=Q7l8HXQABCX<DY\^oh`<?LLOe?IB57MA>ha5m3l?gKYE>^00000000000000000000PmLAXf>R0000THZUXT400[\O000058V^
000000000000000000000000000086OG91n^h]T<=<Ef\>D^h2TAd<73DDd3mDEODTH4TW:GD6bo`[h30000H2L@LJ_k00008\OD00000000DdXNP3MSlA_EDB\i8Q:I
4XJEdaTNL5i3d`dl]4je0000000000000D4fd`=?4hnZ0000hKLi0000000000004Z`5dMXl0000@VWI0000000000004Rhf0000`>e1Y7LZ1EHTd]hUL3Yn05S6hS<`
T]XZm0cMT;WD]2JUE?o60000I>Pn00008AJ8DXAUX6Ra<Xb`0000Y34kdY>J0BMfTYIIL\Q^hh`5diQV000000000000`bOcXf3C`JMEXRUVl25R`4e^@<aia19mTO^B
UC8i<1F2]@\c@JoiYA_;0000U0OFm7kA\GbTlSfd000000000000000000000000000000000000TUnW000000008P8jTeM90000P@Zb000000000000X>B<0000P`o4
0000d2@ThNCL<UOi0_cSl<>il8RSd=;WlA5:XDX1<GgQ8O3F@X8YY5P0=9[l0000000000000000l4ifX5cPDbYD@kHPdC4W8?nVHEf^e0_6hQ48838j`V=EU53Fi75X
d05>lSEIPB^;L[lK\7c5\=X5TBd5l=l3hFGVlK?iXAQ4LOaY`BDE8@W]\H9KT=EU`KAj\02S44l?`Tgjdg\H8hVIi7JT<Y2e0\5hhdUkTb;ni>3]LkSd=@];aEaG0000
00000000IEVg0000dBC?PNYO0000@:@Vh=16l7ZN<G@30j<X00000000eDMSh41D0000hR330000D1_9XB_N<Nc9DXKNT5?Bl]=lT]a400000000P_6iHANd`cj4PnUJ
M<KQ\48@`5]?Ho020LK0TWR100000000T7961D550000PH57i8RB0000h;Tb\YmPH2fk57U@<Q^KT^8i8C490EM\H8e7@`c6Xh\=DC\9hWI`E6]L000000000000U=:3
<N@78M<DE7he0000dDRUTQhZ000000000000000000000000H^Y=\`a;e:cT000000N:9?\:0000HDJo@`eODl_F0000d=[TDebZhOT>0000eAI?X=a`0000aAD20000
0000000000000000`8Y^\=:WH=XH\KAI`L5`hY_I0nX895ZHi@d1@PA]000000000000d`5OT13[hE2g0000H3N<P5R7A4cM0000TXXfX@EL00000000000000000000
D6YVXQcihV8c000000000000PLGS0000000000000000d;UIP?:78m[L00000000lY]BLaJilaXOi8b3DKT^00000000T6=jM0i\TFR@0000000000000000d?1Pi@GZ
00008\1a`jI>eC2fd6WSL43@8cl[00000000`Ic?XSD^PNJfhSdeLbXDQD[Z00004GNS<4;K00000000000000000000PYG?Dgn\`E>98E[ED7iTi7hR00004eNOdP56
aEUbX33^HFlI00000000HbV20000@[Xk0000@h<E00000000L;100000=4H^0C6B00000000HjL1e?6f47e:0GiOlQBCTg2l9=GM1AA2dcj`00000000000000000000
0C9E0000PZ13l`cC0000m>V;<cPT0H6JlIZA00008V3Y00000000YDVM99:Il;<d0[I>06VRhC>CABRP0000H@<Dho>haADM00000000\JUJ0D4\<`8TQ09100000000
i1Ak=5Al`QUJL^ld`c0AlSH_8ZmA51Vm000088I\`RkNhMYQ@?:c<iXf`GU5<@M18bDjhQ`>XFaH4OKBL8mFdB[fU?7>MCBPL3T5000000000000lk=AHcoUL?[PlV?6
94KdIACW00000000000000000000000000000000I@Q>0000PFU\LVAmD=2W00000000000000000000dkdgL4QGAAaB0000lM`2@3mG00000000<SUflSk[4gZS<AcM
H7bHPJ93TI=O<NWM0000d\Q?4JfkD[MBI9^ZH`ln00008ISe@Y;nhA7ndSn00000000000000000<7Xj0000d2V=8OCZhc7J<jWdLl]m`ofm=9]0dUDDX\FHm@b]4M^g
h;2:YD:TYEbUeAeG00000000PZfF0000IB0c000000000000Pbo:dlnJ<eXm0]_Ta<ej9@\<0000lDZ2`\hh`akE<>VFM:V;iE21YE<chX1k000000000000HR410000
00000000`_D[0000lP;M0000hCP3DUPI8]RJ`h[lQ4KM0000@fRH0000lZTVdbFJHZMR`aCCTCY\TXNe0000d?\D0000X:@G00000000h6bVX:LglJ][0000LFJ2d7R8
U2Y4TN4R\nKT`AX_`]oel[oE\]6kU8ZL`VToYAkG0000`J6o\k@Dd9NM12dOT=Yd4KV4TE>N00000000H@T7PWfRYCMiPVc\Y@UgDSe4=:J200000000T7mD5DmWh5m:
DNE30000P4UQ00000000`lMO000000000000000000000000@<GahMB4dYd\0000<?970000DN5l00000000000000000000h1o^000000000000\dJ\Q2Ak0000]9FB
000000000000000000004eog`c6@8IHl00000000ACCFdIfHl@BklZ56H=1M0KQa@[l9Dbmj0000000000000F=3HGZFDPGiU:nT<l:gE;;Ae;?Y0000h7K_00000000
000058o=\bV>e@e3@dLl000013n@D\LVm?Kca7TJ0000@im20000T<HbdTKW8K[`e0jD0000dBnb00000000lQ8V]6oOHU<9hi81\li4DIg^0000lNXh\fYFe40BT7KC
HJUAd[;Cd^0JQ7g[@Q:TXO[bXb`BdGk?Xj`G<95>dO?YlD5^@\_E]BPaACaghh1;PmJIABh40000Q@WM8FbXLRjK00000000E54@85B5XU64`=YJ4i1Iln[800000000
0000000000000000dcjO0MJ]4FhT000000000000hR:[Pfjl\of8000000000000<HUhdd>H@>74LF^?00000000P8?S00000000Q@TP000000000000LcMbTR;a]?fK
X6DnTZaR0000X0:K\[cZ00000000000000000000hOV;0000T5U5<4b9\<mm<1_a\Zi6UA[?0000TY6l@>4@P:AZhS6kPR7A0EQAllfH143l0000lL1QQEa\00000000
000000001<<alPPR0[IF93oj00000000U5Gb@Y\F0000<M2cTdi5HmBU\CZ3M9mR0000@BQS00000000MBHf00008i9I00000000000000000000L971000000000000
P<4:L]Xi00000000hFX=h]7n\n`P<3W_0000000000000000PcTh00000000XMKVhPfhd[?Vm8jF529Z@<1YQ9RSlJmm0@_ThCkRQB8Xl3>m\RP9PVJ^ld^FI5C4A<^1
4J[ZH4\:lmB<=0ne51bg4\VhT]ICQ@PEQBWTd03iH6`]54e=D=K\e@koaDf^5ETfdU``d3HNH3jCLgQo1;@K00000000`U7\lV>h0000a:>Q0000TVL7T282XF;j@_TX
TnF[TgGQ0000\?Yi0l=C000000000000]?Xk0000`;AX0000LfX[86;38fK;TGZ5laOGL>_TX1Dhl]Ki<0gj8lRMDJ07l8n0A5S\<80XM87d]<gk00000000PChC0000
00000000000000000000XN<L0000h\S4`dUA00000000LOmK0000@iNXdEmo8OR3000000004OJ7TRaT]73l00000000]D[Q<14Y0000h8hcTgE\U5=?0`Qi`KZ>h7^?
XNV[000000000000l7d:U8CH0000liQG`@Z<00000000X0nL0000lR]c000000000000E:P_lomL00000000TT5X0000DKlc0000i@MZ\1RX4II[0000@h:iXd[dHfWb
00008cV;`5OQ000000000000H=JClPk@1DfL00000na`00000000X@Fd\B1FdFXD4Gf:XJc?HIl1PiW900004Y8YL3VkPR648oOaa2>PAE7\0000P1:W@>5`hBai\Db2
HIYl58DdQ9111=YG00000000X<O6Q3NS0000hLAZ892Y0000LJOTI3Ybd]dc4bW]U=@`MB5C9C8BLU0O4VXX475hh[fY000000000000d:n48?k1`=`50000<Z?P\0aU
8ZQT@E@VhS5Da9G<00000000hP3F@=B0hZG30SP;4b7ZlgV^0000X?Z:d5@g1AgZ`l=i000000000000dSOC0000T`b^0000TTh70000<6>T0000DO\0@3@oXRSU8XDl
4QbDTXXXH]6``dODIB1P@A6c]28@HV_3LcT6AA3d000000000000EBfK0000=?i?0000hafR`b`n52iMD4I;P5;SX5HS1<B0==0i9<e7=AOKE5^^0000hJ]00000eDPY
PZg600000000`^hg5?icQCAl00000000=;>K0000PF3^l2XlXjFj00000000000000000000I7?Khk@2E:dZY4]n89T78a>JLdHW00000000a@;WhPB6P@eI00000000
0000T9IXhR70000000000000T2:k000000000000DH_NDfb]80P_@3aaP42m@Ch7<Zm`Dk=]d?hhDB[JTUYcH[`Ih6HBLGKIi1gl16MjA8aGE9MPa2^j`=:L0=NoPAj1
Hk4gi>8g]EB300000<Y4000000000Sf4`Tm@Pjnk00000000P6\?000000000000000000000000\RomDd\Om@9;00000000h@704MCD@SJOhfiWY<hLH0jfTYkNP;iS
hh0X000000000000hl<ei?mnl1l]0000000041^N0000hOY;Hj8CL491<RVCa9HP`JcgaET?03EeAEV10000X4jO0000hDnT4OJK<JKNTh9n00000000<Cg9T_ci0000
`MPe0000<_of0b8^000000000000PB]o8GYRHT[R4`OZ00000000Loan0000DPhC00000000E3Gbh[gg<[7KD\nMhFgC@\Lg`<RT`SUK4T?m0`ideDoChBYeH@ijlFTf
lQE?@VnK\5VV52BWi:Nd0VeA@]l\T5L\==gNd9lO5EWiL89F0000000000008VTW000008h:H<o?000000000000<\]3TKK_0LoCDU7Pd_:K000000000000M6[V0000
d>3Q0000DDbW000000000000dgVN`1`_U8X]0000HU>Jh7ni``?900000000XHPT0;5HXJnN`IMRHM4h83F5l2dgXN2j0]i;U7bLLKH:`QG9LeS88B`Zhjbn00000000
X<EP00005DLT00000000000000004_ERP[:GHggJ000000000000TYnk0000H4=?0000Tc@ULcEH00000Ki600001?d;0L`Y`0b_Dd\WhJYA4FT?DJW]P`2k@fmlDTFn
Y30ai41Ve:HKH9kK0000000000000000`;<@Q36d<=gm8OHc00000000000000000000000000004H?P0000m26<Q90]lPKULINAm:?]000000000000000000000000
hEEW`S<L0a<k]6^F0000d=>10Vg30000E8PnL][[`i]WTK[SXo;Z0EM0A99CPNQ500008T:[0000T[a`00000000LQZn000000000000D>6Xl6cJDcMI@nm`hoCnX<fI
hCLf8OaEDQmT\:hA=1K:Q:VP8GbahH2<DWoedNB;AERA0000l^01XVb7dhm[HKSkh9UcD9\`0aDaUB7M00001CHVD?O4TE^IM;AY0000Y2a60000000000009=f=0000
0000000000000000@W_YP>Ai0000\QPX0000000000000000dZUg00004K;_0000000000008FBJDZAg000003n8TkZL00000000DK@`Db3Q00000000D5]Wl0_;12i]
\[`W<iEo0000P=N=d;USi2Sh<`oShiDl@Om@<kJ2eEGa0^\b<h6746DJ\Ul@8j^YTL^N];KK`>0U@YH25A?4<fl85BKTLVk<\eT>X=D=]Cno0000T8hV@9;Bi?@20000
04\HT7dY00000000000000008>J`48bX<Y9[hYAg@Oi2PFBel>4O8Ik8`dD@00000000000000000000\^Vi00000000hNNiPbgK0000a59W000000000000000080Oj
iA]mLhk7@Kha@cWWm8<]0000000040OA0000l1ZV00000000hA2=4fI3DfGYQ2Ig0000P8;G8_gC00000000h6730000D]QU000000000000YDm00000@>Hg0000l\1S
e>Ri0b9b0000MBdM000000000000m50WQ4R]\3`8l4[b0[I61<XEX4:kU=kk0I4o\9QALO><dFM[173>hZGBPi;B]92e0Hno000000008K_>0000eBDIXTS1`VMD0000
0000`Odi0000@cHRHHW?]8Z<@H0H@bZa0000`PMIP2^:hHbd=3Hae<n_0000X`J30000L2niD[e_h27RTH;O0UKDlnDPY7Ak\8@:0000<VJnX=fS\VNglk]aYCb3LS^I
TcnB\6NShUc=000000008H`Dlgom\n080000<OWQXf<S0000Y5`U00000000DmN=000000000000Y<6M00000000\VBLdTP5H3jQ0000@08n0000T2h@hoXmU73L0000
00008glHhTDla2`700004L_?0000TR=jXgGdXHhG8[b<EEbg0000MAN@d@GJlEhAdGRT]BZZaC=XXEBkUERk\1g=L:N9lRi6TkN`E;]\0000X<E<e?d_0000000001fk
l0=TT6aC`JdY<CY8Q4:n\6`CTNiKXNk<`GQh]8K\eAlj000000000000000000000000000000000000<Ya9`dOjPf]:\`X<e6R:A9D>TN]6=BGL0000HWI=Ldf30000
PTSFdLKg00000000000000000000l=oeY<_00000<C2I\4iI00000000000000004YJ5000053EI000000000000dCZP00000000<@g7000000000000TDU:00000000
]:2J00000000000000000000000042MY`JmI0e0@0000PjQod<QcPMWfPD=Z0000000000004k_;00000000P0k:`aG00000dXZHT>LQ0000@\3W00000000L;ZCD\L4
000000000000@Mjc00004RemPA?\`ZDPDiD@AEE<lRiaLd[691RG0000PSHPe@YQ\KPmi66e=7mk00000000m5PR0000000000000000PMTA0000dNBF00000000A5;]
00000000XJ9c000000000000000000000000PHMK0000lKG30000U1]10FhE<5e1e7R`0000000000000000@<IchU;ldYW6T[?e00000000000000000000X7[YDICB
dSee4`3c]C@U0000Q@14HU?Y0000T[:T00000000XM=K82Dk9D_2<7XHTekC<m_fQ;jom>ONABi300000000LN4AL@AmPR<Dd]^6Y<:E`NhC0000lPigIEc]l^CG0000
0000XWdG00000jdj@>eR00000000`cV]8dk0`1;M0CdUXD1m@Da<PYjPhd4XT9ZWLg3IY<VI0000L]0kP_OW0000YDPMTMgg00000000m6j``0^?`85UdNLb00000000
0000000084<[H60ZX>0CL[RILo8FL=g[@bJe`WgMUDEg@>=M00000000TF_3Q?ha8Mlc\DXTXSU?lZ0V1Cm400009C3V`]]IHJZQY2li40OIE6FlP;jA1AT=PK5]0000
LKL80000Hf;Q00000000000000000000h1S:4]DUTD<?00004\:d<eZeLjTh00004CddT[oR00004[54XE>h0000@3Y50000X:37Hi:<8hNW\iiR@\Z600000000E=7T
Y0b0HMQa8X??H76F]?kRTMH@0BBFM:UdT3?Hd0cIH5D[Q=<X\TH]A?`0<fd\ECgL00000000lUGh0000`>aX<=0YHAQTH:Bkl>Th`bdV4`d0h^9^8e0KhH>=TX_^@fA`
02Hg0G^98j[PHnjJ5Dh\0000dHM>00000000@@iYhRgb00000000PHhV4:WLX<S>\m4F0000d92>8CT6<JHD0000000000000000@l6=000000000000h;Y_POlE`15D
`HgO\YOcPgIJ4i]?00000000`]^R`;4`\5VG000058QD0000H7bWDgD?IE0K0000000000000000T<1MdA:khHVWhe:K\UH]PD`U8LM?8I@N000000008UT20000T5dd
HP7>@4P\\G0P0^>g891d<I;Y4d3Jhm^X0000``9Z000000000000@Q0RlQi5TgC_M;5JaBfWPI@:00000000HSYO56W\Pf:VD5?P8aV80P^j8a<Ga;hY0000<UBcDXmI
i4?<4LLg0000dU7iUBKB00000000000000000000Dom000000000PCK6000000004i@XeD]1\QY]000000000000H;K00000DdR0dYGdHi3U000000000000HT^LT=R[
`h?g0000000000000000@G:>0000X:M800000000i4DBdmnD0000X7de8DNRe97j@KQ=LMY^\NNP`U4N\7gJd6_=87IPHbkB0000lae6EC6hY@S?@PBblW1H@_O00000
h8Y80000000089R1h`IUX^8YUDVeX?c`<1fP00000BEZ0VgA000000004agH0000LWlj00000000]4UC0000000000000000000000000000XG4JXZ>S@eNhIDNjPGKe
D]OR00000000@6oQY5l300000000Xm>J0000LICa@c1_00008Q;>5AJJLAOL4YVg0000TYfK0000`kQD00000000XVIP\iZl0000000000000000000000000000dbG9
000000000000000000000000<SVAe2E90000000000000000LS@B4N9a@6AXa9mDU??6000000000000a;d60000X<D8`]]V00000BG`0000XO?850McD3l:l9gP\MQT
iDBF]DU?00000000000000000o5@0000PLS:000000000000P<7A0000Tgm?dW90T[?HX\BDP1Wed[bk<nQ200000000HWEI0000dBZml;_MH`PjH7I]XNV8M0QbHE;@
TI>aTB0e0Io2PBO7\V5F\iAO19gLPF>DIAC95ChWTNK5hScTXN7^48baLgHlD8TCHga<Q8a9m?Vg0000XS^i84<gE2jYUEW`U6Yd0000000000000000lQgaP`4T0000
lR^L00000000P=70Y;3llk>WP__kddVYa879XB8`d2HX=C8NI5MYdLXn00000000\[`dX]LRPkjm0000]DaQDUmY0000PWHO4iMX0000d;=^000087h[l[^Uh436P774
HN::Q>LE0000`gTOlb=gM;SoY34FUBP:0000`LgN8KlH@Ye\XC0A8]O4D_V5=@@d@amg000000000000LiMM00008VOSe2J700000000EDkSPi:^00000000hWC6DAN1
`Cl;<Iia<gBYmDVY@i0A4=@SLWQd`kiYU8Oc0000e9;STE35@cRS000000000000ldMC]BFS00000000hFIFi@=C0000Xh^kL5@9PQ;TLZ4g4cSedoA2U5SHmD`[0000
TBE40000l=_8DLe7\UnHHi2WHl?YQ9XB0000e9E80000TiFXID`LTF<O`_@Z8CLZlb8?=4O_0000`T?Z00008TeDHf`DDSY2hhDj@`[900000000]6Ll000000000000
0000DA6T1E@M0000]>]m0000000000001<=fL:h100004L_M0000heWX97[Q000000000000LYQFI5mh0000000000000000dkV;000000000jY60000e:hHDdQe0000
@RCo95I`h]e[00000000`nW@00000000HSU70000lL95h0G6X:2I000000000000liLC0000L6QT000058bA00000000000000000000@;Y6PikZE6eT0000d7hi]@i\
00008To>P46k0000hMLMdHdC8UEQLa5J\TL9TZ@MA9a=00000000T:Ao0000l1[K56B_000092AHP7eG=@F@HYY;X3KFX@aL@I;=`J]@`_OC=<20@nlZ0000@186@fof
0000000000004YKg0000DXJYl[QWlcKN00000000PVaX\d[TLI^10000HdR\0000HaWa0000DCGGlF@AT`H40000LS5d<@I[00000000\B4=00000000=DKU00001A>J
00000000000000000000DKRm00000000hLWI]:R?lbnN000000000000000000000000\TLPTGE3\M9LLiHW0000000000000=B?0000h0b5@>8O08840jbRTlE30000
H<om\@FX<1K3=2FkU;^n00000000d2hfD=3jLJ^I\QN0H^:]dW0olIdJLdJn@0If95dA00000000hEYA00000000X`_e0000`Xh98SoF\hja5EH60000<DCl00000000
00000000eBUh0000lZUH0000`2Vm0000\R`>H4n6T>7G8AE=lD0M@^Bo`_5l00000000000000000000\=AQ@AXS0000@ed^000000000000@G1>\Hh2000000000000
`4i>0\ZdA6oG0000000000000000lkP40000D:o2@:MhHXFE000000000000<jHB000000000000PH[9<D`@DGAe\A1K`8DNh919=7F`9:OgeC[40000h6hV0000]7OF
0000000000000000000000000000000000000000D===@j5>000009JP0000XPNYD4iYHef\1:O>X9bPd^EW\d6gd7:8DhI<5DSY0000P41k000000000000@R9d`J[N
000000000000LKZ_0000PV>\0000000000000000000000000000h150TYg4a1G>hie9XQ]Mi=\e000000000000PlFcH16F0aib00004;\W00000000m49H00000000
0000XFIaUB=k4Ei4DT\dQD:o00000M9g8R>^HNR4`V7OHZI34QX<dh8i<oV;=2T[Q:>a\`UfQE6Q000000000000hWm;M@QYXFDj000000005BSa000000000000`E7o
000000000000l`nA`@[ehBX:h?;lQ68TeA?@H`cT`glSlm=P00000000000000000000P@DI00000000I?4h00004V^K0000T]CVh4ZaXAgJ0TK`H2]j@AkclLZ=TNJI
L7HYl\mZ`iGV]1obQ7j599lhHUSV0]^`A<^CU?PXT4XiDY3m\ac;4bgYTgNl170F1@A0P55ch?KU@]0_T1N3mBn=iCV<0000@98d06>dhHXD8dMei8IM000000000000
0000000000000]hl00000<`0aE[nhN3;8Ek<Q44i0000La`^@hO=\4=KXk>m0000==HVM7If0000000000000000000000000000aDRc0000HSVf00000000@M^X\^I=
A6[:00000000Pci10000000000000000H6I@<10YXSD0Xod1LVSh93FC17OdQC17000000000000d7Ai8nOh8f^H`g]h0000eDKFI;CMM=mZQAMVmAO]00000000<1\_
13OC00000000\CR2lPJc]2[B0000<TH>8RdDU60M000000000000UBjk00000000P8JfH6j7@95PXDUY`kB\0000000000000000PPmi0000`>mJY;J5@1=^0c?H0000
D97^lJ@CPVP?hJOj00000000LC`QHVLh@Z8F@cjALjee0@2VXh@OHAdhlJJDd;W3iCG0D]o;<ZBD0000TDhZl6[<`<kH<J4]L`d?U2UiT[e6DoMQPf60=?6<0S7g<4f`
E7_700000000\LQY0000Tcn60000hX>l`\g1@7FZT;d=<IUFPa0d\6[U00000000133N0000\BI7XfbRlio086gU0000LFj80000X]3ghhmMl7hIhUN\A1d107oQ8ZU5
h<^\`UY5hPiXXY5FhfSWa7XFi@D9PX<7ME]300009A[W0ZbI00000000HM=^00000000000000005:G]000000000000H`M<\V4T\J8Si=FE<f:G0000`Jm;8^_M0000
00009;m6HVZH000000000ARDX^Q300000000@_YBPH8M`oBj00004Fmd00000000000000000000\`6\T?9V\JFPA50;00000000000000008Je=000000000000lU<N
L2m600000000D`6=T5W_A9FTLFNj07PcXT6gTW6=@]cHTGo58;eR`7CClOSile7Whc?7Pj_OPIc2e1?cl\JT@eW2aB2^1EF_00000000A@IFaENN9@Ij0C_nmA9F\VZ<
0000H[el00000000000000000000000000000000000000008X>30M:U000000000000LPLjT1AI0000heFF0eSm00000000lNfS0000U>57`K=g`ME:`Vi\doI80000
\gg00000DhNeAB=_00000000<fj;`lCKHJgkP7G\00008BhM@8_2D;YB=@J60_mHm1a4000000000000000049GEm1JK00008g9@T6nYXoEH8^NMa7@E0000<[1cE9dY
4EME00000000=<Ym000000005;IQdBBYl@;Z0R:kPXPW<HTJ00000000dA618:acX8o?@]8EH67`\GF;`NG_h]o\l`SQlgbL1CSHAE=G\P_PD3^70000M5k_<Hd90000
8e>j000000000000T^ODde2`0MQ;0000LQ;2L\QT4PW<L^5m0c=d4iCa528hE6NLU9L:000000009D7TL0?j<OW]<GDe<o]Wm>CfP<15`emi\>YGQ;N51@AfTei5dfb8
\Eod00000000`18TT2:;0HFN0000lE7@TXYm82l6PO1d`Dl_@J2]Hh5fM1oLQEDO0000000000000000m?m8000000000000l8[f000000000000Lo9blcfOE<Q\@Dbo
0000h8BbdCQ<lG01P3W>lU;^<M2J000000000000h9DK8\4Le2kaL>FOHSL?\Xh_T]\600000000\lO18Dnm0000l;6Ze7TlL6QbH_?K@5MY<0ae8QYKXa55Ti\A@k0e
00000000000000000000DHc40000dEP@h]nII87G0000`99IlK3^4aj=Df7@00000000U@@L00000000`j6c00000000TC8O0000dMa?0S\JD:lO9=EU000000000000
0000a4=<HF7[`K3N0gc_@4AS`b4m`b5QU7NEHHcVHJCga3[]QAd]0000000000000000d7j4<Gb40ihAHJ6Q1DF38DfG0000000097E]00000000HHi<<6KN00000000
0000@6FJd[\<0000Y@0hlPd\TJ2FlLl`DfZ14kT@98do0000\cTLDe7HPScF00000000000000000000L;a^HRYf0000`o\50000T[>I0000T`T8PAZBY5nC]<ZP0000
I>Lf90U<00000000Lg]?LUlf@mTCTFgddbI>M5_<ICncTQOX`1G[000000004agT00008Q[L8Ge_U2;TXO;N0000XY5<000000000000000000000000D\a6hDeATI[M
d[9RlEIe0K4mLK8gT[2<<]JULm>lU:Y<1A46EEK0DOO^@i6j<?bJeEK?@:MXLD0WT:D38bA2L^CVDjLg0000D]`M000000005DON000000000000000000000000XdbJ
UDZd\U>XLKS<XdS30000Plj80000l?RiA5ECL@?[00000000000000000000XOo200000000UADh0000\Dd_hTR?4UA[00000000000000000_jL0000PB4L00000ULh
0000lljJDS3hTMgB00000000``Ac00000000dlLEXaP2=@[I`001A@lJdBg;0000@b\Pi8N3\l>;Y0jj5:QcP@_700000000<Q0C0000000000000000TMnn@3aS@EOH
XMVAXC]]4MlLXULOLg3e00000000HC@[4El<XiIF<dom00000000lT3H0000TC[l`>Xi00000000I=^]l]J:\0E_0000000000000000D^YID9LQ00000000]=]C8[5c
0000115Ji@NSX09?@KIU<Kl9000000000000000000000000]3To8IF\E74n000000000000000000000000T6J9<n^P`[ZP<\jN0000000000000000000005Bm0J2P
0NEPYBhCXLW60000000000000000llaba>ePleEj0000]:eJ000000009EYR49CLh;[5H\g`00000000000000000000MAKml<ejE9C[<<[BPQ>c0000000000000000
00000000@Rnn0Y8I0BJUPO`KM:Co\`i6\bAi@jAn]99li;5<aA<L00008MVR\IhEPZ1C00000000000000000000`bA?00000000000000000000PUKQ0\CB0000m8nG
00000000lN[d0000000000004?PT]7m;00004B030000XbZRh7@M00000000000000008ij]000000000000000000000000XAja5=Lf0000D^kZE?SX@d1G0000lMJF
TQD><9hj\CU1PVhV`m2RDoVU8_8dLVDV<:l]Pce3984V\oj>]:SYU:\25?M7\EOXMBg5IC6P1CTVHSo20;]UTj>TmE3<00000000hD020000LX[Y4d:?07c[L`96<LD0
<3Kk000000005EGIl7Z\000000000000dW7MY;>;4gjL@fC500000000hOUAPjO`0000HTF_42?>\CAGLUiIAB5R0000@6g50mE<0000A>_\i3S100000000I4Xe\;RF
@=E20000000000000000000000000000h[\dI7=7000000000000L40g0000000000000000DW@>m0?=a6?G000000000000TI`KIEPL0000`^[L4G8EDfm`D];Hm<mE
00000000];_k000000000000hELS000000000000ECO=0000Dj4i0000@]3X@6_5E?;^00000000dN^X<X`EX1eTm1eS0000000000000000@<VmhF\WhN@E00000000
000000000000MDP207oC@_]U\TV7DXgR4P>O`_b<D069PW;:0l0==2=n`EjK@J^7e2OkE3_PQ58WPkdQEBIS0000Pane00000000@MDZ`c6QiE57`RY@000000000000
00000000e0\NX=DQX_D>Pf3b0000dIWo@Z4?0000eDld0000XC8j`ho=lbaha97VDeV44a^Da@Mf00000000DMU:0000000000000000\bK\00000000dRDo00000000
000000000000M4mkEEL>XlB?00008dZJ11CA<LYOX3j5lYd0de:be;eDU@W\aBmGhA6?<5B?H@D@Hj>:00000000D\]d`H@50D=Id5iS4Ka`d3RJM9o85B\7iD8n<8Pc
L<hD@LeY`fh9XgQW@D^5Q5JL0000000000000000\\iTYD`=00000000XXfhLH7Z0000U>kb0000474OlFHYl[UkLVbFY6DLa6H;00000000\a=ST2?\l3ILT3Nfh;TA
LBR:\i415AjZ<b^68iPIE@H>dGI8000000001;F100000GM6@RV_`T;MHeAE00000000T9_WlB?642oX8XdcP[WE`8KQllkn52QBH94D000049Gem>?T0000A@fD\`Xm
0000d2e6hi[>`CeA\`lWlYm7\g^6PSVnPi:jE<;_1AcL00000000000000000000PiKM00004ZJ3@Dl=A=aW@Uo4d_0A0000`3K60AmBhUj^aAY20SBh00000000DG;I
TI2>TXHllaE>Tcmh]7Y_ICA?HH:P0000000000000000L>fc00000\gAP0TTXF\<H9iWU50C]<;M8YkBlnDl@Wc]l5Cm00000000000000000000<Y7L@KEL`TNc4[OS
0000000052a_Q6och3`GhJ;0Y:Da0000000000000ICS00009;kD`ihIdF3THPCQ00000000`OPJDT=UM8J:0a_6I=cO00000000aDdQ00000TDQI3]7X]5;8fM[XckI
Y3c9Y@4[00000Aan00000000024oeECn0000dd<BPQd700008e3f0000HIoQ000000000000XYXUd[04d\e1Dn>P00000000Dj5V000048L[dbnk@fkl5;Ac0000=>4J
@Qji00004KF200000b`T@XL1]C]V0000000089FD0000I>XE0000XPVi9BCe@>GJ0000@ndY0000L<`o0000Xmkf0000l7YT8P=LP2JjT5Q\XGLYDVQZQ0E200000000
<3o54ETX0000DD428ZJR000000000000T47?4`W80000i9>Z0000\9e0a7fQ@?\fPeX100000000000000000000\\le<GbD14[300004QSK<NGD000000000000UCjU
00000000000000000000\L:OY4@j0000XEeS\MIfXMmATg?aP=b0I;o4h:5l<CB90000@BCOD\LEhbPHla9Pe;7i8NOD00000000lhKT00001<i?TE[Y=4[OIC[gT?M<
iDbG`P9f@6nD07TTY1:S0000000000000000e9V700004e8@<GHW@mU2000000000000@M=3AD[600000000Td=i000000000000000000000000iChK000050PZeDUZ
T]l=U>Yh\C63\a?K00000000P;Q^000000000000a0a\00004R2K00000000H2Me@kEn8goH8HaZ000000008T3;=CoS0000DaVGHa08IB1\00000000D23a`FN00000
8W^400008[bK00000000\_7h0000A@9n0000L5iATPb10000@ZlX\bKS4\9\A6Rk0000XS<g`e5k00000000X]na000000000000000000000000h2NJ@cO900000000
\W`\00000000`<j=8ZHelQcKTMBZUB`9000000008`1clk?C<Q0b0EFhABFh00000000\_eCE>5^`]J0I8fY000000000000\=9c@I\;`APjH9o0T=1i0000`]Qbh^E4
44>Ge5gCeBBol5F:00000000dUD5m7^Ym@W200000000dEdihFRXHJKf000004:Q\6l2\98PQ8Yf000000000000H3R\<i^A00008^6[P:eg0000@RIZ0000h>c?lCd3
l?;B0000HW>3L]Jo0000000042okM@P]aC6D00000000l6AJ0000000000000000<@0RU2<]0000000000000000hHR=`\hV<[1n000000000000D4e<PE0W0000H^j5
00000000@KFf`kj50000<L2kPbn7hL4cQ<7IIC8]000000000000D]N@a6k0lTUJ0000\g6c00000000lad957K_0000dF7m000000000000000000000000843VHU[j
T]:2\_^SL4f<0000e@R4XZi]d[mX<Jndm5R`l1k0@;]1`?ljPJ3i]4E2QEOVPYXc00000000T67D4A^RlCE:\IhO<@h54E?6T??`HGME\HeWhAfAm:<>H9fd00000000
00000000PA_UMBo0DUO;0000d8G3<iCN\j\Wd86E=DW1000000000000000000000000\lgF000000008T^_\fDT0000000000000000mCFd\_Rli:i6000000000000
d1^@8jDh=75hE0d9\Si2aBOn00004V0ZD[CeE?e1\6_f00000000UAV;0000@FfB000000000000hB^j00004i0g00000Mod0000D7kWPHD^d[38]?P@000000000000
0000UBge<EBRi99\T03W85k><L@Z8H>flE`hdHXo=:1H00000000<`o?0000Hd\m0000i2NM0?h[LX7\4lA7lnN:0000X0a9P1CVd7?5<e<F\fm6hG3@Hh=?D?3YL@@O
QBM[00000000000008Hd0000D79S0=GP8W`O0000000000008L2:92ZM000000000000000000000oT;00000000aB8I000000000000ljajH?R88QF_la@dHNDdE7n?
Q>ca000000000000@fLm8g7000000000HjmY000050eim2@@@hPF0000=3F50000\BMBmDD>000000000000@6_Ulaf=000000000000<1i0DTIkXDdK\]j\Xe<e<^4m
00000000<6Cg\`1T0000HJhY0000=@dC00000000HKc=0000000000004NflD`j10000000000000000TW5X000000000000@0lc0000PJ8A00000000HjKd0000X2f@
8oR[XPcY9A^K000059X`0000hN9Ri:lDm<>e00000000`_380000dK:gQ0SmiB6`\YYEP@`kLeKo0000000000000000D:jB0000TEYj\_j`l`\d0000l]8oYAAblY9:
`KobaAgN000000000000@WGUh4RkdO?h84Cn\[1EDFc8A;VJ00000000XCXO000000000000<=SmXQSY000000000000`;PO\=m80cdP4\b;Lf;`00000000l>J8`Jbc
00000000U9`I000000000000H8<10@QE0f140000m7dZ00000000000000000000d58Q0000`TNU]7g?5:b<0000a:]Z\ObRlZH100008eK_0000dflE000000000000
0000lKaAi35X0000XLi75EK`0000Q0]RLUF5D;7jTQQEl=GBHb??000000000000d>6kDC=J@flc8@KI02SBh:S[HBfZ4Ca=XF77@5GZ8n]P0F<D12Co5;=100000000
<2id49GOHGoF`kmm1;]lU4dH`5fhPO>Ja5W>mBQQXdhP0000000000004;oYU>gc5E5g4j<2@SkjEB3<000009\Rhc\Q<n0n92E_@RdgY7K50000TFfkHJiE`UHD`cM>
\61^dHc=0d25L3[XPK?HdMnI@UH5@aHP<Qk:h]dm<b2]dL>W`G9o8Zeg`blL4@jdlLIQP]=0hc:U<C?<a3b=8M?L``JC0aMJ@Zjml9[^M4Abh6e@dOVWlH\R8QBk@cJC
\O9o8een00008VJQ@?Am0000@VGg00000000HD7C0Ii=HUeO4;O1hOAXL0E3L;;cLW=aTeiFU0NY00000000E9Y0H6haP>XKhV^100000000000000000000@gRe0000
=6@oL2NYd<W_0000`i[\00009?T30000l?ATHKn:A9\B11Jn9<0kYB\C@\XY00004]H;P`niLbR20000h]d=A9d;A<:00000a3JI00000000000000000000IER\0000
Hebf0000a9_800000000d7ckT7\4@40W@Q=MdW2PdgX`\2Fka6l>d;2`XXe5\S:>QB[2P71l0I>SECZe4>`3DOQ`A:_T1DQj0000000000004`Q\@;g_dSEh`:2h0000
00000000000000000000lL>6X_WIHYWm000009PT4\N[0000000000000000Td150000DWl2A?2@0000lKoGhISEQ?JXDGE_=2e=T6J]H6Sb]5H@d>NhLMKG`gXS]CC:
8[DX00000000HLGE0000LQlOd`ZKE8lhI?GF0000DS?\00000000HL1D4MCn8QFS000000000000000000000000XF4`HQ92TS[UQ5>b000000000000m0`b0000h>\a
4aE_<E=E0000`RAePdZX0000@LSIEDLi00000000\A>40;0gl2T0TMAQ487S4DH:lQeIh^]0Tjd40000L<5N9@3Y0EAUm@[4000000000000h8E<`8XI0000XIf10000
DDV10000Tc<lDg@k000000000000000000000000PKU?0<Ei000000008BoAA46D@UE>4_0]9?Yj0000d1Y7TX9al8AILZUZ=:Z@0000hG][00000000XXY400000000
00000000000000000Ca\L7S<0000Hb>T0000000000000000\`Khd;FU0000T?9F`?lC@bEj@\ZEde3\P5;C4X1Ya;cF0000dWFZHO7_0`SdT>U\XOm6@WVD`\2`HdY6
lT@lIA1BEAVY00000000841\00000000000000000000\8LB00000000Y0i7DDeYd3D1`9aU@V4IP`>N0000HORZXCJW0000LXj<0000XlXe000000000000HOUO0000
@Z2HL^i?4?OAT2:[0000@ReEE96i000000000000Q74V00000000@:EGd?==i00_L<=Zhok400000000\?DQ00000000000000000000dfML00000QN?`3eZ00000000
00000000@N0?T[\00^3VdmTUU19S4^0T59=kL]DI`PFm0000D5J5000000000000d3bW91mD00000000000000000000000000000000<DZKH0ke0dLML9^D00000000
0000IB3W00000000000000000000d[;20000000000004j65@Ree<c1iXOoUX]L8d;_]dE4ILG0mLTT0\If>\V>AhJ;?lY_`@e@3A9YPmBT`0000L\h@000000000000
00000000000000000000\\lA0000Q1XW473<`c260000I5@W00000000L2]JDXM9lJbSU0cA0000POFW\l\7@>OV5AHI0000\kGXLEOo4014L5nD\:dWh<nZ0M`nTQ<Q
@V<hh]oG0HBO8^A5d5FZQ8=e5@VQh9l]a8bc5C5`ThP1000000000000XToXe2_\0000DQ@OPB2PHS=Z0SgaL[iA0000d;@1<KkN]C7[P4ZoI0lHM>hJEAWOQDV>L`Jb
00000000`2@9E?IV<4RWPQ220000lML60000DZkJd<i1@[P3a:LM000000000000D1UQ@W]XU0>BE@VE0000Y7B[11FhPV6E00000000I@h<00000000I@`GT]9?0000
PNJX00000000<@O[0000HAdG9>\JYCG?00000000`<j[00000000`Q9@Dk05Q;oF`GVJD`>=@QDIl78_E=[olU8^ACXF0000`2jm<Vlc57Z300000:I=5@8TPMbn<[_l
00000000mAjKDmi^00000000haG@4;MF00000000<QO10000dIRdIClD00000000HB<E<SL0a=AP`8IC00000000000000000000000040gMA;LY0000\Pdf00000000
000000000000000000000000PONd0000XCNT8UFYh5en00000000lf__0000PH5XY4l90000XSHGU6GM\k_k0000000000000oNm@JY691@_X\og0BMK00008^;L\]SH
lP;@==?g0000000000000000DZ6mI9lX`:g`XYeQA6aDhBVW\T0n43\M\7`N<Am30^?[X1@^XcBF0000L0>W@De2XLA0dd_`0000h;5QT>3Z@JH3<eiW0000hU1ll7>c
l<YgD2^T0DT5THJb`JVkh\Uk<;l;d]aA8bBjHOTR0000\cG300000000\A`PL]lk00000000`8[7`I:4<15U0000I96Y0000L\:@df5@09jZ00000000TS_R=APS\`KW
1DQ40000<i4jIEJd@bk:0000HUP;l?j50000DiGf0000Hb>n0000TT2X0000000000000000000000000000XKGalmV100000000dH?0<IC3H4VkTkQhPSkKaDL]\KGl
<H<oXb:100000000\JTG0000000000000000@MDn000000000000`aBfTFed00000000m;M\00004CX<<bM;0QgnD;QF00000000LCb7XJeW8Dkb000040HS08>YX:4>
mA6aPm@40000LPL7@=7^<GN4e=RZ]AZOLIDIU1I@`KPAXoD\hJMSlkl]0000@>nT@8>id27:0a_GHh:Q`m7<lBIJdmff5DYe@eFg00008L\:8?LAlbLnXXQ1LeY[DI:[
0000000000008:LUL^S3<j1l4<W>\3_i@\Yg54^T00000000LAO900000000D\V9@dVP=18C0000\VENh=EG0000T0Y^\aIm00004GL2lIAI00000000HYh=E:lb`VI^
4PHI<XCQPZ^g0000@W[H`T9YleCAL;]AX]XKPedEd9Bc\T?=8n:@]6cX000000008PX:00000000`bLM00000000000000000000IA4EYAZa9C<ei?dS57S\DU6WA;Yg
00000000L9\D0000000000000000d7>W@OWi4ODBTKoU\fXAP;\=e2b\00009CMTQEaeDHIEU@Yl00000000d=3Y075;XUAETNIj43FB@B?aTiOAHoKPHQ3VHaLkTZF=
Hdk`X0`k8B`7]2L^l<2Lm7bZU4MY\8oVH\db=A_bh>Yf0000<iTnDa3clT[c00000000<aC74nYB000000000000L32PhPBT0000D>L:HIodPhGL000004j5@I;3`H::
PWg0H[D0e9oX000000000000<7:^I?Pm0000000000000000000000000000D<HNlC30X;Fm<?bTTA[k@hP=`e\A8mI3`N5R\L@7DSYf00000000LQl200000000l=7N
h@890000\88e00000000XA=:0000\O=m0000lHHb00000000TKd]lgW7lfF70000000000000000mDGed9Yc000000000000d3CcHBiU89FlYCRm0000000000000000
mC`hT]Om\d\4Hc02000000000000000000000000\_Sd00000000TFYe4^iQU7QR1:=3000081eC0000l_1l00000000i64fTc1V<dEJmB]<DcYF0000l9RjED<@==J\
0000000000004Hkn<?jVl9DT<]mI=?lW00000000@N?ilXVAeCoG00000000hKXL17g10000l[_\0000`R3@0000DJPKH2G_HH_jU65Ze6@CHUcL8\[ce>Z=0000LU^b
0000d5BI`5FhD7>L0000Llo2UCW>0bUNL5hCDE8Rd>OgHSSLhhbm0000P]JG0000l0e\l_hclXU80000]2RO0000@E?o0hZE8LbS0000<TdT00000000000000000000
0000Q6d^dMMYU0Yf<lhH`8[FT\`Q4Ald8bXfd7RThUZS000000004n26000000000000000000008\aI000000000000@bjh0000]2>`0Y]O0000000000000000M3mR
X:b^DW@PHIGEhSnV97kk00000000DD^gDQm_000000000000dmAlP:U;0000mBPF\=mD0`o[hdDf43MBiEh^l\BP]5dg8Zh<000000000000\g1?0000P?fc@K<h0000
i3@l4^UZPlKRXK0R0000lbQJ00000000DYjg00000000HZcHHLC?HM_;D@1n\d;L<`g813@;eAQj0000D<@7\4gWDS6N0000`IRV0000a?lH0000@P9>=<_H8?E00000
000000004P^=d:9LhOad4QD0<:Znhbdga1ScI56o]8@T0000000000004;nV`O7IPe;K59f9=C<;HhVWEC0PY54X0000IDYJ00000000<Z_Z`HDOLR1_000000000000
0000iDWm000000000000000000000000lF_AdImeHhPO000000000aYA\WWJ8KcX=2=PQE=8d[aAX9eQH^mB4cFc<7F;<j8cT06JIAWm00008NDIm@Xm0000dcJ`@flk
TfN@U9nN000000000000X@GX<MWY596@DGli0LI<000000000000@<co000000001E6lHKA8hQmF00005;j?00000000D:Sm000000000000PlVg1Dj0LW8a`1`j\;ZU
HHJWhFM@0XUd0eGGT1RM00000000LH40PNbShEcP`n9Md\^_0QbcdDFBiBgV0000000000000000HVbela:U<CjZL]4El\NC87U40SgnLX=DE3d18KnLHl43d>WG<8Gi
LBUddPmB<dWFdS54e3\:8Y_o95<WI5mEH9E]le^JQ<d\TKIH=@^CLY@Ol:KoTN[;d^l2Xn0RU5X6\DXB030VLIBeDRJ`0Z;\4L:60[>jHedj4:9<d;i:`@biM92WQA=c
L[9E0000m;8G]@ce00000000D1U^XUSc<eZA00000000Q?TQ00000000lOYX08B70000TG29hQRS0000@24c44AedImYl`<blO0khCTI8NU^T9Jd@Un<dFL5X6fNdZ=J
`c=B<coFhiAYTlJE0ljd]:M0`WMZM?L2e@hNh[Q<P:XBDW_kaC5TmCVHThU_iDE[0000@JPf0000YCRF4;G:lPPi0000000000008IJo000000000000T`No0000hTE^
0000<X[=H2hJ00000000\1SE00000000h9cIa6a\e6?5Tc2Q]:FQ8:lA4WA_]<C;E@g=0000M81EXFN_`VX81BVR000000000000000000000000000000000000l`mS
ACV0hXI^000000008A<P00000000000000004`1DhnJD00000000Xhgf`jCK<6Af000000000000000000000000lgPo5AL9A=W=00000000XL@cL<Bn]Ca^0000XSZb
00000000LG>h000000008JK;0000@;VV`g1]00000000\D;P0PEj00000000000000000000000000000000D6eY<ObcL<U<H^:CT8@TLVZZL]BT`FM7Hb3\XC8\I07g
a8fI8ZB54LmL0000`FC\LQ1WPClLTdPMXdb>m8>^8\n<h3nE06m>1AJ_00000000000089milB5nPDTaP0QGl41MLM]i0000Q4<D\F3o4Z=;<MmL@hihliQo0000U7FR
00000000000000004gh1Q6nG\Ce5T;Af4=RL0000HSR@lXWh00000000lSN[HKDgE8Lk00000000XAX<000000000000hMW:000000000000dM03dek500000000h[84
000000000000lL7700000000000093_d0000000002GR00001:fl@aTi00005@ZP\C]1m@HVHM:_00000000\bfGXTXkI@H200000000000000000000hI]cXY7<dlC^
X9Ii`O7>lRe[`:=J4?NTXm\`00000000T<B3TEQ]hiknE8^Za:f\000000000000000000008age0000H2OITN>k000000000No^00008;ojM@o;LU1B`>MgL8D\X^dk
L47T0000EE_F<EGf0000@RlL0000L[AfD2;j00000000l:0Pd[hY\IfT0L9BTLh400000000Xh_e4JFh8n9iP_42H2N300000000DQS2\eTP0000PU_f\9Go00000000
I?_L0000XK?31;b>0000iD3[000000000000@UJY000000000000HKZi0000E=i^@DXc<@S\\Uk0A6T800000000X<6P00000000d4G2P>H:0000`22d0ZYW00000000
`4;U0Pl]00000000l51d0000`N46000000000000000000000000000000000000000000008:nE0000000000008KhllED90000H^Gd\Pb<lSIPHXAo@Zo3L6keHMmX
XNF@lOL\0000h?g8`do?XYCS0icD0000H908@W8O000000000000@:kj8EP]8_o=4=IMld>;`?\2lg@P4ghdI534EBBK4CHR00000i[j000000008R0L]?BBe2kMU5k4
`\RD\]kUE@mL000000000000X[:5000000000000000000000^2T000000000000hJc00000L7N^H=FkU2^2=<AX0000\T0aH`G5000002a9000000000L]N0000H0>=
d\mHlkJe\SdW`TZ?lf`2Lj?^i5De000000000000A7f1DSGa5DLH00000000000000000000h?B<00004^ic98A2000000000000QB`Z00000000hXZcT>LaX1T84h5n
XZPd00000000Q6S3d>U50000<c[]XJ7?HdjLE8E291D1\9_E@OkdHU:]103I\6L<<_:ZT?MKPdZgLT=1\gNI9;FALA^10fZa9AXQ00000000<Zk@00000000d[AR4<<\
00000000`_C<\i7`995\TENn4`Hfdjc:D7=P0000H?TT000000000UD`000000000000@8Rf8=<D`W[c0K>h\YKZL:TJhUol<c9Y\hLbQ;fa0000000000008R040000
0000@FTW0000000000000?om0000l=Uk983GXXUG46`Ol@cEPOoHe9]^DEFBEED:LfiC0a=l0000DFKQT2WN4R\6lTR^HT]38:dHLEb7\HMWT?9gLIh<hNi382eC<[P>
4bH^0fT]Xj;dI4_<i@?20000h9SHH:nbhTAV0_jnd>fJXUd_0000A6Y4PVjoaCnW0000Q:_B0000X=bA00000000T78jD\n`0000lVXf9EZN@VYnPIlKlk>EP1^Z\F\a
dKdKdKbOI@U:\_dWDe0T\6W;D5g38WGEU9c[\eXN0000Hiak0000XUAm00000aQ<dGVZe=dN00000000@@nQ000090Ce0000<E<f<]=Lhn760000l\e[h:UITc\@`hFZ
XhNBU>o:]5<CmAZ=00000000PLoXlIF1LK?_DhD9HM=@TZDc]:BHe:a<0000D2;60000`oh;000000000000<Z>E0000000042jYh594hY2=HlZI@J4L4AnO=3340000
@eoOA>DG0000IC\c\E1dhTc3ME`?00004NIMd[Hml3bf8IZ54ZVRY@Tk0000A0^^0000<c8FdV;>0000\Tn`<GmKXO0T000000000000000083i[0>T?8LiYPM\VL^<V
PZ<SHH`h0nif0000h]>mLMMd0000D0l9\:oB4@jGD:0kH]N^DVYchLD9DY?QE;M5d0T>hXo0<Yc35=N70000lGc]0000LXND00000000L2]ZI:=OHIbX`7_Y<;LH0000
0000PYXo0000000000000000=8hm0?e50000Pm<3<_e\@JLkH8:k4STl@5AEYE9K8?Ta4Amo0000LQ1fH_S<a0mE\aCT4=kc95oQi>X]0000XN?N0000@]Gi0000<_>c
00000000000000008\imH\Id4eEWE2n>0000lBJIT_:g42<RlhU500000000000000000000000000000000000000004;h_4JfED65C4;5[DMTP0Yd>`CX]A0LVE1kP
lHQQ1<Zih1\nhJeI<X6>Y=D5TWHl0000000000000Jd100000000I?^elJ[3000000000000LAh:A4Tm<<ME\?_P4NHG\cQR@k^O1986X<dgi9i_D4SfXhF4P9b1HQ8f
\cUZa9UN5?`?8CI`X6f@D>KV0N@a8\]X0000X9ck15Jb00000000L9k:d>8^0000@G_ShQiP8XD04\T=0000D>41000000004AGY00000000\0XG0000LDPmdRSh0000
00000000000000000000000000000000`LPc94180000000000004029@7Lb<`6300000000eA<4000081JH0000I<Sf0000000041X80000M23\d7PR@4flXSKQLZf[
lTFR\aQmY=;D9CH20000h7o6H9L<hem6H[H;0PdFP\=`mEYCd9Q49BRA1Eg>4[YYhPjUiBe10000eD^3000000000000\;W_`G=I0KWO\N6_LdhbA0A=X1@PXDA9d9;f
D@dNHI3QTe=\LHJHhS@[dS9c8aR`TfU]P_H`hha6\0?J93>fdD3^X5]M0DT@4W5ge5IHiA:Q\C<dYBd8h:e8<F<7EC[^0000mA9X0000dk3>00000000YAYk00008BT6
9=4M00008QF<00000000000000004CA600004eQ5a1:eM0TR0000U8mlA@X7Lb4G0000YCCR00000000Q7Wd0000TfgF00000000000000000000P;?K000089N90000
P`Ee000000000000i:aXDEeklQJL8`l=dd4C\N0b44\W0000`Z[`XUW5hj38@RSCHW2C\2D8d;PZX;cXXDlN8Tbe@h=OeAPG9B[kH7BoP:FKDMMDLjf50000TF1k\2d=
0000H>bHD;`70000M@?hE1DnLU@j0000PRV600000000D@CO0000000000000000`\e@m0IU0000\WE80M5@U1IN000019Rg<P_d0L[Ahk4I\Ef;@gm]`LlP8C6`PNSC
\c70e1n<00000000@:C9XMXP@ebG`O7TTAYJ`Zb8D3Y]D5PMiA;80000000000000000Q?c34I1@0000To4^0000Hj=gHTXT@YOEmDJ;h?A?00000000lIKZP1KNT^4A
8fj^`g^E=@L7DRil=AB1]Ac@h>>=1CJl1DiR8TPg8]c;D=XjeAdHh^kE0000L?D`PBoVTCBGlTMa\V=0DebOlhH`lY]\=D;;=E>=8@6ADTnoP2n;TA``DGQJ\2[OL0aE
H2dYT7g;4H9l4Pjce3^058Rd9:]l9=>hd7<HeD2Y@1IaI=M_0000000000000000@mlR0000`YDZ00000000000000000000`LDE0000@J6000004]cWDHIO\OKYT=aH
HO39XZL5djS_]:7m5BolDFWEM4SG4^dWD:1JTj47aD<L<;?5HdkR80YlDAPS00000000000000000000hD92HIhY\nG1000000000000ADXf1E<0`Zil00000000@F?K
0000hH>DP32`XC7IT;hHD>KcdGUh00000000TSJ]00000000`@;8HhOZ0000000000004o<n001_P5PclVQ2@QaW5@aUlB6@HN<;P19h<^_@0000hfg4000000000000
E1PUP1jShM9BD<XS\1fY00000000Pdfe9;aC<9lk5@Wk0000<>[C\kQVD;gQhCBS4IP>D66?4QEMlhgX0000i=eA`K9j0000Db^_0000H>\ET]fRe8XC0000dBe0\T\W
00000000DYF70000000000005Cf\<0Kc000000000000@6Q?dHU90000lC`n000000000000hEa>iBoZ000000000000dAZZPSH9d[gC00000000000000000ODSLK40
TgdU0000000000000000PDW?0000000000000000DYKQ00000000lP6fXXd1000000000000U4P]00000000A4>D00004MZ_h:\Qh6Fi000000000000l92j4Ic]0000
0AAK000000000000d[AG0000\6Y5HWDiA8[P5>dQ0000000000000000`[N7dl5:0000DR?RTAi9TLN_4Z1a4?38TEU6`eh@0PQS0]ZF0XhE8Mak0a;[PaT0lbYRPo?N
`^BK0oj0I9?NY;4j0000Taho0000]?mD8LDRaBab0000<3@`0?o[\g:El9>10000d_HB<aY100000000000000004_I3Y:NV0DUeXDiB0;eh00000000`_>Dm7KA<Ye0
8k59TMd00EaR@c;Y0=0Je4Y?<[nXT;`MM8h3TTJQY?391CJTQD>\=0fEA76omEb=0000TMG1lT=cHe:U0MJ0000000000000h9IA00004lSA0000h76h\Hj3TP<DT_lH
Ta43TMeW0OOO];=]9DXK00004e3>U6U:83ZJ\m6TDVRjT:eJ\i<7H07dlPgFm2P=49QU=0>VL59Fl8`flLCdD;_ohic;LEWIA8P:E>oUY<6\M?<Z\Sbk000000004gg<
00000c51a8I]0000hXO^000000000000PA[XX7[N`YZh`aBM`fRWX<;AA;4JABTl000000000000lGUWHbc`00000000PB3m@eahQ67biA>V0000Q6Kl000000000000
LU:iXHE?QD>>000000000000000000000000`RbU00000000Q:CQ0000Xo^E000000000000ha[B8WNW4Lig0000QD>Jd3c@0R<T8J\3\WW:0000DVMSE@V`00000000
DKK<000000000000000000000000XbeQ00001B4J0000000000000000DF[2L@B]<0\I0`0FPemRHimN0ldPd:<G8?OMDTYCTiBEh@F=m:P?0h`a00000000HoSkE<5Q
dQVF0000<f<3\BGCH`=OaEN]80NQTWoZ00000Z0d00000000H;:a000000000000lWk:85=:17T:`O4Ja0gH0000hj0Q0000d7Gfl9@5LKO4\MLX`MEF<OVGHE9`DPBo
h[@R00000000lEVS8?PE000000008Ao_00000000h2Q<<?f50M7;8`<=000000000000LZc500000000000000000000000000000000QC\3<7MV0000000000000000
Q25NlJ`Y@^GF<Q3l4RH^dU=`0000L2<98gfI0000Q4IA0000XY52XY20\Y5PlR:LI:`He;?kiCok`_2[0FbiTVBfDTITm5[be0dGl5[R`O@FA2CK=<fl9AXE`Vil0000
<WLL4i\^UAi40000D=jihiYWD4j_MA?OlI2fhmBg1Ag000004ILb0000000000000bFi0000000000000000DJTl00004@XW00000000000000000000IAFi00008EBC
0000000000008>hI0HV`m7oSM8LN00000000h7Y7`;bI00000000000000008VLWL3P=00000000]59A@lf\M9:oA?_=Xbo]0000HSLGT88D00000000h6U_`UQ^DZhL
0000HIa>0hQ[I;Xe00000000PUE^000000008kn[00000bOF00000000QCQn0000000000000000E8QT\5E60000000000000000=@JcI>JJdk^;4f@:00000000M1[O
Lg7Ni:jFa?WN0000000000000000P5hLH08d0me[lRdo000000000000P0@H00004jGE0000\EiL<97LLElJe@`500000000hiIW000000000RLZA:IUIDHd00000000
8A00XDVJ00000000T6RJ0000d@=F0000]B7e0000hWjF0000000000000000HoLi`_AV0000000000000000lc970000\F2940@e<D5l\`]20000D2UP00000000L?F1
\B7AT7SMmDhP]<Hj0000H4?Xl5mMm@GN000000000000lF=Ol>X=\FiX`dS`52RcE;T;\Rkm\oL>5<[d000000000000000000008@>\4f1QllYo0UJ6`_`QX`2MdRcm
l^A`la8ODA:Q4e9JD8ff8j6HU=hJ00000000HghV000000000000@?V[deYNLkM<\n2fm8PZ0000X0bS0000d8eaD@J7HLG5PPJ3YCBDhPD34X`04dmN\m120=4hXcd?
0000000000000000l;EJ00000000000000000000A9<700000000<ejP000000004CgTmDOB00000000M9kl00004;TL`hca000000000000hgMe0000000000000000
<SEW0000d[HdD`AE0?Lm00000000d[j]hNGk000000004IGnl1R44feVTMV^X5<THXP:a7ZELf_C0000\V3j0000hIjFl:0BDmDC00009B^D8Z^Z00000000djW7@Im0
8VI10000A1`Ll>ATle2H000008;T000000000000<=kBX7n^THgbLTRS0Yi`TaPWX`@i00000000eBH<00000000m1j6\84imDjQ0000e;;Qe6]bL_=7Pbf<DQ17\^mQ
U=DM000000008V1B\=kQQ9?:0000@0P3a04M000000000ZHT0000d>IkdJdE<OU_0000000000008@T_00000000L?N242420jA@0000Y5270000lJ2k0000H<9jP3cj
d<><0000M1_P0000LX1K0000`K1R4T8F<a\hl5JXPV:[YA6IX0CL@2afX=I`\EH0U;OREDHOTBnU0000E@RUTT9D]=H40000000000000h3[I7a:0000I3PU00000000
000000000000@JIaDQM:8Yk50>D7=2KV=<bC0000l;^oXhh^0000DG32`]jk00000000X<Cil@8F0Ra_00000000000000000_F@hf\000001@7g00000000TJ\bmCeQ
DVU<00000000h:BQ\bBGQ0XTi654QCn?h^OS000000000000e7fa0000LVCg0000a8<?0HO_`=FO0EMeH?>[@Go]4Z2Zl\;h@Ycad1V`4JRN94gca;WglZS7d3D_\cH=
1AN[Ll\Q0000m=AeH69RMB6HLZOW<P[jQ>;F4=^Dh>V7@CEh<OgKY?]3HaIW00000000<In2I47N4YajXYUn<^MF975>U>TF00000000dGGQ000000005C2B00000000
`KeW\[FbXjCe00000000THLaeD:9h8`o]0Vj18dQiA5nh:[@MC=:845;46o0XT@Me1d[A9NI8`HS0000D7>1lS>K`Xc10000000000000000m:6?0000Y8lB0000L`81
0e]n0000L:T;00000000XZ090000PjRG<0Rj4JC\8R0@DQLSa85DDODd000000008iFk0000E9UgL3o@Q3a5A1EF0000000000000000000000009DO9ABilE8WShh>_
\Cbo0HYS8b`000000000000000008A;FT^bXTCZa@c;QDgC10000d@<bljP34oAk@jNK00000000TJXM``dNe0ckXI8d]BXh57M[IDOc00000000HHIl\`n`0000le=N
=C=mhP@4`d@iP`he00000000e6;08<Rl0000000000000000000000000000000000000000000000004J6Alk<keDFBQ?<<E?V:0000PD\WdOYg58\f000000008kKX
l7Qga1OLQDe5U5FRlhhH000000000000d:Hlhk@j00000000`7D@PKYiDj[5e6Of5;ohP\<hIBRn00008oXY00000000l1[Z0000000000004Q@>000000000000L]Jc
000000000000000082i[DSgR0000000000000`GRdZ0GACa7U8XkE;`>U9hc5CmgPFLO000000000000000000001CTJ000000000000=Dg6hj2G0000000000000000
l?MZ0000000000000000000000000>TLTM\D00004eCQ0000D:8UlY5olh^B@I39\9@iDaBY50Sa52G=Q3QW00000000dBYUXHi[`n?BiA\\UE2I8Gj0e1>3UCG]0000
0000lWXG0000TJoNLC;C000000000000000000000000DBL60000TH12000000000000@UC6P@ME4TcS00000000000000005AnJ00000000H@G7=Ann0000T3YPh>TY
PjM`AEBi000000000000XYf2M>9Q0000DY<D0000000000000000000000000000I8eK000000000000@k2?\JhOHkaU]?bO000088nX000000000000T;ff\N58i8Mc
00008ice0000`Bf0\[19]EPj0000THWoHC_X8=?I4V9H\_NX4hFM0000Pb_S0000000000000l2j0000A@lb0000000000000000@HJoXg1n@;SK00000000E6E<`>VT
83hd00000000P_EC00001BbX000000000000dVDGXV[NT<R3HaMoQ49g00e6UBEidW]h=BWB]EhFPf\@000000000000000000000000000000000WNEX@:e94en8CQ[
5?Oh0kbg\EL<<4_J\CMaDFKi<[6]\[B2LbmV\c9G]2YHX9C49>>O0gGD`KS]X4VR000084=oD@42X^O100000000XIZNX1Ed\1SRH>O7`OQM0]ff0Bk?E@iM0000e;^X
0000HBh30000LR7m=4LE45:nM5>>@E?XQ3cK0000@:K\0d;c00000000L?6_00000000l9bGL2R?4;4C\[FkP<jL0Pm60000Hgml000000000000LDKCD;`?<KFN@V8@
@]n>0hH70jhKQ60n9DI]00000000hJDI0000\EX6E8T<000000000000Pb2o0000PR9n00000000@N_T8`CKI4NWDRZ6`950000057O8000000000000l9`C1:59=4QS
@QoN17Rlm;:AD0<<I5OXQ;_DQBTT0000LT7fH6XB\>QXL@<5XK4>HVh6XLdQlSi`X7ljm3Iie6D6DOXAM7PDLdUTTXK<8Xl9a@0MLlFG0000Lb4=00008Y^N00000000
0000`FkT00000000TDUMXK5KLOn0hV7gDi>\<1CFPhMXXMkC@]EGA>PSL3H_@80FD9BVD^Co8Jkb4462@`A;=1EbX_9f0000XbB4d2[j<UJf0000\>2fDR=C00000000
H5\f@JJ2000000000000000000009D@c0000`hZ_00000XXIXADn0000H<=E8G:M4k[mI=9=5==H0000XJoB0000=@C=aDnh00000000D3=c000000000000@^lB0000
00000000T1Lk00000000\f\_T=coD4^cLU0^0000TZE1000000000000H7\K`?@cl=MF8LiJdTYcDUMcd\W@dPRW`_Kfh`I9Ta;NTf;B=5e?l\TM0000hV64<Bf;<:aP
dERGLOBN54^@06OUI8XOT8nk00000000hLmk@dVn0000000000000000M2VE0000lHl<0000000000000000P8j]E2MPY6J`a10M0000lFo>`;Ci4FbJ`Q_E\Xif0Elh
XcOHl=TnTed88g```3EHl7lN@DD=P2nZDIONQ:H[d>N\P\@haB`B0000T@7F00000000Tf3T00000000]BSFTYk\@H=k03f]<hIgDNeg@]Bm0000000000000>kN<TTj
HUgS00000000\kH4`8oJ000000000000]8DL00000abd86_I000000000000M8CjlP;c1CUaUD`g0000000000000000HdkDdeHB000000000000XoE\000000000000
XMcIY4kM@;^ZLA?L5A0aE<jS`R98Tc>Ch5GIP>800000000000000000lWnJdK2h5E@D000000004<6?PBDc@=4I0000lJijle_G0000LMkZ@R^=<ka?DeHm<mk8a1Wk
8_;M59ABPQE1XEA<I:UM0000hlTW0000@PnK00000000PI1L0000HM9WD3XT0000`4l4<=dVaESO000000004W@o=65l00000000TAV:`;>e07m;T3QEHLj`8F0n0^2b
000000000000D47IL@3K0000\QKH]8[l00000000dBda5BZB<>PbU9JJ0000DaiH18Vj1CmO00000000H]oQi@N5i<<LdPVKXQ06\[B;LiVD@oJX4H8hTg<_Tj9[0000
@>o\0000<R6_`2;B<\5MLX>Y0000XWRJ<OJW0Z6N000000000000hF[UhV]cTgo`D>`^T31VXc7A51NNDH<^Y9P[45c34N\4A?S7EB_==D8J000000004HQjXSJlh]M0
0LN>`lN1Y0;;00008^30hG_i<lf6000000000000hdEX00000000l8a:h8ol0000lj?:ACelh`Td0YQ8000000000000A<Ln0000L=L@0000T58AD[odPcE4le13df?e
Th[PAEh70000lAjRM:Sm00000000\1\500000000@TS:0000YDN=0000000000000000dOSZ0000eDIilJX]8En_8LD_H:1YTIgP0000X:Cd8bDR0000000000000000
00000000000000000000hf8N00000000hYUDXbeE000000000000@2b^00000000X2V]`ICn00000000000000000K^K00000000lT[6L<H000000000h\7n00000000
00000SI[iC1C0000ho3`UAD\0000l8fR0000`F4J0000PW4k0000XMc;4ZA<0000000000004e2m0000d9Zm\dTTPKaoHf4Ll>^k00000000XiHF000000000000l8OU
<WK600000000<AKh00000000T\IVH074PBn:0000h:<W<\<6P]:JH`;mm<>G0000L[5I@4]MlFC@8L0?59i:9385d8QC00000000000000008DHH\0M00000]:K[E=LN
\M;W`FBWhKK0ToNOLUXUe4iBd?dI00000000hi[LD5W5HPHV\^JIT_Tn000000004O:TYDB4LOCATQhgH4N@L23@02Un@TF8MA]a0000\??:8?o0DM3RDlS[Doc>0000
0000hNH900000000U8bS00000;[R@UI\0000d_2LeE4AHVD<09CVYE:b00004aS`\WKl0000000000000000Q>:2\>UjTM<[87H1TXaiY<R@0000000000000000Y1WY
X47_\>7aTZb[4bR^8eaG000000000000LZlK000000000000Lhd0l1cF=Dm<0000H1[g`^Hj=8dA00009;hh00000000@gn<Y3fL0000La2^M8eiACW_Y@ZDH8;90000
0000=1jL541fhMjY\=j^\e=@000000000000@7]=H_AB0000d5@V000000000000<LJCH9AI0000P0PNMCiS0000X8aolLg44:^EL<gXT?Q\HdbV8fN_429F0gj``h@m
`K7_E:nFa;<Q5<MjQC;o0000P<mWhC?[]:WO00000000XmRm]5giD;LYd=?h<I[\l7do<_94@bic8aQ`=0\B00000000h2E>`:3PL`:=000000000000000000000000
00000000m2\H00008BRa5;HI0000m:\TLDC600000000h[DmlbH10000000000000000000000000000d?mL0000]5e]X?CPl9d]0000XEVd0000DQZ8d>4km3A6MEYm
4hI1hQ::E5E7lK;Ae=]4\^TJ00000000\3WLi02IlFPd0000HB^W0000HB<R00000000LHkCX76QPZYhLC\Hh_B_0F?o<OLgH>QOdQ?HdQE\l[R5e63X=:POL>^5dG>9
D?G:5CVoQD8V0000000000000000Lg;c000000001<3AHVXG0000HE7[i=[90000000000000000h>:[`BXUhD1c\MgP4b65TekRL9]K@a9AT2B14oKb@Lf]53iJ=9Go
e@L^0000`D>:0000\Rc:I14M000000000DF7\JG_0000dZ5S000000000000XV_S\`LH0000`1LZ@F9@0000Ha4]XjZSTS:mm09_m8Y;00_^T5MJli32l`BmHF3HU8bo
h>`m`5K8LDDYDShHXj_e@<gI00000000H^Z=4i<mXJhDP>;VTjU:Po`Y1AE4<lgh9Ei0Y@OL0000L=Mm@gAB4F>[00000000000000000000XKk_dC9g<R[dX6^W\<2n
dW7<PIf^@cdH00000000@<E2U<fE@6YG00000UXg00000000\gl2L<H?00000000hEg]\\?G4X980000000082jMXHRM`NL2Pj12A9aj1ER50000PVj9dgR@ACOd0000
i2C]m5?ghYU54nW\a@KY0000PECMH[mndkae45e\TCF\loGn00000000X3Rj000000000000PkFF0000H=FchideLB=FXYO4@\_34e@QHbKeDmVZ0000XI>HAB??dk]I
@HKNPPIdll71D@160DY>UC08`VO8TmcXEDa]l6NC@l]9\9m7000000000000000000000000LWCe0@agPJ1ELUOH0=Gk\cF80000lZN309W`H_N80000lbd6H@@D@LgZ
XT>2@AI^P;mfY;2V@5PV`@K3DRB7m><E0000h1dJ0000h0fK0000lNBQ1>Dn8f6FTT:lT2U20000PM5d93ClM4`Je0Y>Q>N=000000000000D>9c41c=0000dY[kHc?e
8C5_52N9I=\MI;93eAUl00000000\fama8c;4S\aiD0g000048_V00008GOW0000D:>0DSmb@ZCe000000000000000000000000d>l88@kf0000h8iKXfUQ0000MA9:
000000000000151]T7DKXB56dQ7?hLAfe@290000DTVB0000\42LP:bAX8Q49CM?0000000000000000475Ra@4F0000D9D>Ldh=00000000Dahc\m5l000000000000
00000000aC?2`[]900000000U>`:00000000eC_WTaAO4=KJX>II00000000mA2M00000000X<CK4R4d4<k8DLjPdQ4oU8K<ECdI8Nc`HC<T00000000ME8=<m_PX3<7
Tk`A5;1LU<FA<Scf=1UaU=A54Nb?000000008\3<4mYD<^_30\d;]?A=1@mX@XK^4GP6564T`Z9SP4`20bD^4hJW]C>9P\SDHel<@8`R`g@54Dm`00000000`6JiPEE`
00000000]CY0H`D^A9[ZTA99hUJJm3AK=8TR0000`PAj`dl_000000000nho00000000@S3=XU7B<[Jm0000h@5iIC_?00000000@mM_0000@^\NX2<EXNKDT`LklHY@
\[A]000000000000A8:G0000l6HMlGB7Xd1Y8PbJ0REG<XC1<flWLkRB000042<[0000UAIN000000000000000000000000@5Mh0^B7000000000000I4G[0000Q:Ao
5@[U0000<0g38<TOXN^iU>mQ8Wo<00000000<d?:TPZT0000a3hTU@DE0000i@;o0000H0]30000\>CS0000mD?^00000000T;eCHCL6h[b[5=Db0000000000000000
TXk8LQH:`YF`0000000000000000E4h;0000lEJELHHFXElZX]iE03e200000A]9@[fN@;fJiC3J]DG800004FJe0000T4a<00000000hQli@2W=X4li48=BE4\?P836
11I\a2ZfAB>@YE;100000000H45F@SQB@DiPLWD=L]9V4SV[000000000000MAGD00000000TId<00000000]9m6d4JKh86Q000000000000000000004mSe00000000
000000000000T?Cj00000000DY00`AeN\_L_a2b5h;Bj0U3X\HS418O>U@9V4>A=Q:N<00000000]?=b00000P<`<VYR4WL\P\6\LgcnPh]>8j7f000000000000\SSj
M:enL07Vl4FS\G9aE=C?@LUMTe_RPkD^90Od0>I^P682U;PT00000000h>7T00000000m6K2DQi\0000hm5Z@8U8XY>9`]46haEllQn=DBXh\CelL6_]T>]?<KB]HN2V
\AHV8YZC4_i`8cN;le@^0eGe<W9W8jXC0mf8h\gjXiK;<nVDM8Eh`8\[U:]8=;9aD5ZN`GFQXaT?MAFB4Egl0`GcQ?bX]AR]IAoR0fW9H6kJ@@0?TX?nU5O2U5bKTc^g
`\M4i:Tg9Bm;T<fX0000000080]Z==`[0000h4mgU252U8G]5<n>HM5M0000dN7CDQa?@3^aD5P<i;bVEEISHEFV00000000000000000000haeXI:Rm00000000e2eo
XZfg0Hk3]?n[0000@MVm0000a2Jh0000`7fZ000000000000h>P1<83O0000hUPg00001E\U<^aZ@hEl<KgD0000a>C;0KNY00000000@\G5000000008262`:md8S:V
000000000000TDVVPQTNTQXI00000000@]:\00000000I2c[0000000000000000H=J5l74\I<MF0000l:_:PO<e<8I0aDKa0000l>HY0000L>1>0000L\JE00000000
0000Di@DTaJX00000000T_BE0ejgYDi^00000]I]14MgTG\D000052lC\YBb0000PMoW4Bl<8GH<hSn:PZOJA:AcTYBRLef;DV^@PIUX0000IE;=00004K7K00000000
0000P:fV00000000<84E0000000000000000@C26XFeC`OY24Q9O`g0Z=0AWE2:ThJelY6gL82Z^=>0608BF5@65YB27E5QVe8i8YDke000000000000PFclT98?`Bmf
le^?0000P6h4DBNDXK2O<>]X8[UJ1D;Y0000E9`900000000Hh?L000000000000<?_0<Z[;PdN]\]]=4DjV00004iR80Lk1l^:nHF2b0`bFHNI30000dRZP<0JGH>Qf
`gl>A@]_=B06000000004i3bP6jC00000000`iSJD7L680Ph<B[WXKmN0^BAE8`0@U?LHdiiPFNE9A=?8f=?U>Y8000052U[8A?4ACQ5hZnC0UB=00000000@OGP\[EP
A6BT9:Vo0000TQ^>XlOga2V5<AlI0000`D>d000000000000T`RFh`eaHajXPJW<<oL400000000T:Uf0000l36:0000=@_`e:BS]<aOl7id0000TR:=0C;6\MF9a@gI
4dX4@JX>9E0il9J=hcGmU:DK0@?D`SQX0000d45gDJJX000000008Y7iPcL:00000000\GA40000=AX9dO3U0000000000000000000000000000hWj:lGkk80O8TNFW
00000000000000000000]5BHa9oHT;5<X8mZHAl3TE[8\`FW=7Nl4PnXH2U_X5`_4RCbHa:0<im<LFV6eE93]EW6lMZQHG0b00000000DDnDU4RE0000XJg7`oBPe5\U
P7WWDAQc<dAA`DOAHQ;dTe5^HgeS\34PI:HgMALE00000000DmZhICZ54;IZhHQD0000000044L<DbbC000000008aJI0000\AD_<:R[0LaQ000040Vhl2HJH:`kDb3g
\CQL0000@7eQd6SAh;930?VnXg:a000000000000<d470000hcFU000048b=hh\Y0000d>M1LU10<jF;`UkW0000POFiH8V]0[<4`eD\dX@bHEj3=0[blki=00000000
0000000000000000L`3o00000000HImDhh7B`j@BlUfT00000000LGdo0000@@330000P?BI00000000000000000000`TUiaA250000l;2HQC62d48`0000L8<cLH6:
8YZU00008D]Yh:JR0000000000000000@Va;00000000000000000000000000000000L^7]0000T[lj`1DJ00000000DQRe00000000=CZM<H`[00000U0?0000P4ZF
01bM0j3fY;f4DZBcM1L:I=@EL:Rk5E6?0000000000000000@RfedSnb@H4[4h2V]935000000000000T]YI1?nL82Ed00008RF;T@Ub0000@A^B0000TK\F<]IQ875F
0000\an;000081>50000@5dG\R8R8B\0@hajLj^8<0TkX3S_@W\S\oCX<B_@m6<LP0MBP3d88f@SY7ic00000000XZ_h00000000`\@BlJSfQ0[l0000000000000000
<]8RlEGLLW3m429lMC;WlVS98BnH`dLa0000@LCN<Q2jLegMhgFlTKa20000000000000000000000000000E62]0000a2M4X;1XXIQ\8aYWI?`K5?kjXVc@00000000
0Q`WI3VEe3aCE>\eiD4?00000000000000000000=6Bj0000]EJL000000000ARghKg7<YJCe@LmDV:E409d@EYRLTZ050eChES;PkkK5DWO00000000]0NeXi?O83kE
8m@n\a;40000a<C\00008BA0hEO90Q^h\[@alh9;0E6Q0000lN`nX_]?dSnG0F@8HmROE<jn=E9?0000H\]K000000000000912^0GgA000000000000h8^baDTXM=BX
0000PT:>0000l66K0fV8XD?hXD2]`Ib2`fSdaEAF000000000000P61j00000000000000000000HXFX00004M4<=8:e00000000di`48U\X18YKmCPZ4:k2HfJV0000
000089WNA:4m000000008^Rf0000\eCo0000I55J@?0T000000000000000085hd0000000000000000L>JM`BiL`PNk<\lTThJ7A7h3lUci00000000e960XOfE]9kb
00000000DPbY<U`n=<kX43B@hE5P00000000DX25000000000000T2Aa8D2l`Kk3`SA\4`=10HX9]:P1P<X3`EmY0000\TIKL1e3`cgYXeAS00000000\S>700000000
e03Wi=45d6\N0000l9S?@7=[h8eE1BoH00000000li@c`W<PPfcjX1RBi>g?0000m:[B00000000X\3hd26C8J>^U>5RlI8GaC:U0000T8k`0D`dHF]FDoE40000hZ7_
0000TV5b`_Z3EC@:00000000188l@@a>0000HJJj0000000000000000d]QJL]m:00000000`mW>HBmF8PH9]1c1l^BYl<>KX=Y9hDP\LDm<`EkGhHa44I5:LXLh@9k\
a?fW000087=>LIAZ00000000000083GP000000000000hA3a00004Z2307I3a<ad000000004GOfACUR0000D=8_Q9Fl\26\LU;R\aZ[000000000000000000000000
YDd]T@F0=5KbQB<BYB[MIEN?0000000000000000`4d?00000000LT2FI42e@3=?hD8J\Vghl`h2Dd@G8j<J`jiOl53R<o<V000000000000TBVEQCJ`00000Y6>L6?\
]0_H00000000@6V]I8F600000000473N0nGP0000<2I80000D<JF0000PVg[000000000000H=^2Y:^N00000000M5AT\IU40000000011mh00000000eD>20000<\XJ
Y;7[0000D2FD000000000000`6Pj49R\\BLU85n2X<<?X=M;HCLAQDo700000000PU=F0000<25chm]4HKb[00000000UANghCXl0000XgMRliP2000000000000POU5
P1YTd7Ck0000000000000000d>miL1M^dBlZ1BY40000hH\l000000000000ACOIQ362a4=h]>ZgAD13000000000000]:TO00000000`_Nd0000\G4<\h;Bh3UBl_Gm
\YhR0i^2Q34XQ7@_d:3D1BA@0000dlG?TQ@aPVSWl_7G4VfOTeg;DiZ;\n>f8QoA0000T71X000000004K1c\VQK0000DTGd0000lHLo@oYG<;GWPFjm<?6m=>=20000
`JVG0000PZge4Og[``;?<V:N`b8O=1P?I3hB00=oU;e\000000008TN:0000<;QmDhM3h]aQD;ji@0KU8C3=0RgY@[4lPdAUl75]PEjmdd<j<KgfE9@^000000004XR1
0000000000000`d]8hVga4hW=D2G0000000000000000@=;100000000P@ff0@AC4PdR00000000PbHO0000000000000000lI[i00000000hldB0000@>d?\aQT\iaK
e?ZQ0000d45PU1FPXk7?P9]YDL=N4SRf\[FM=38Z13bSm>?<EA7cH<N]4S_DDXI=ADjoPOW9X7b9LV?SPjS4000000000000T2Ql\;86\<aL035Jha]a\[V=<_<70000
00000000<^>L00004@hTD0<j0k:C0000d0WR8EMO4DTK00000000QBYj58EF0000DRX;XdPk9Doddi\j0000`Y35X6d7<bJ8H>]O00000000000000000000H2P`0000
0000HC_a00000000000000000000ME:D@2KUHJkAl^lU00000000000000000000<fbE00000000l<L50000=5J40000000000008<jj00000000hEg>000000000000
4XaYHH@Q@XbR00000000dT2i<Vf@0HWLQ3B01BdA4SDRh^2000000000HQgBdU4C000009[l48dX4OEB00008U_U\:<8T:F[<;WnPFVl@B>YXF`K`VHc`\?`4]<TD>j?
8`22lInA@KIiPdIVD]1FX6EJX7RH0000PSIn<H?\h=V_lR9WhU9ol^Bd`0CBA20n<S7;0000l7ViD8kP@=SM0000P4>i8VUN54ajL2oH00000000h7Df<PKf0000PJ1Y
00000000LgNZ\IV;HbS>dla0A8cEXYIb0000XKRP\aZK@lg019<I59=?000000000000Dd0Qm9WdX@_b000000000KW20000`7;U<A764iJA1ASnP;IIL^?;@GNiPne3
@2kdDXo_ADjEDAa\]@CX0000Dd@X000049GY8TbJlWPgA?k41@0Am@Si000000000000005LDLPXXSE?LZ@l00000000L?^M4H1Q0000<c:b0000P2JYI7B9TjPjUBM7
I?5^h:_L0AVW`IGZE7BI00000000<C1Z0000`YfV0000QA;Ym@<A0000P93V0000LPV80000000000000000<YUS\^Si0000000000000000lAWBPMOo000000000000
00000000dgYAUBE9<HP``QGG\QJ<d_`]4j99HTKF000000000000000000004Q`ElM;<0000H^7n0000000000000000000000000000`Jeb00000000HPWa\SoRAEUJ
0000LGc>0000h=Eg4>h<\AU0\Fa8lOHX]7<mi9CED666\FT0]:T[0@K[9;R^@LCY<_5]Lf=o0000@h[4000000000000<^^T`[o7d`Y`P\CW4idn0000T2i6\1]UhJL1
djV\000000000000l0\100000Q`gdmh@0000000000000000000089Y=0000H0U;D;\Id>oJhZ4[h[ST\bJFhMbGY9dI<UYSi;aZ]4]\iBcW`bB=`KYEeEFP`5Pm0000
00000000MD<40000<`>n0000@[8_00000000<5li@7ZAh90m`VY9<E03m1d?XP[_00004<im0000@6ngh<RD`2;`X<nMT1TET?E>L@WL@DJ[<HYnLZQC85?_Hi;N0i`_
Q86\A=Q1h8A[80YBHAejXSF_4]@Tl05jhPA<Q7YO0X\a0000000000001?:>0000X<lj\j:<U4Y[h36Yh5T@0000l:i1L;8C`HSm\[GHdSLf<Bc:0000000000000000
48WD00005E0<0000HSIA0000000085KHh>3418]N0000XUF@000000004a3B0000000000000000m?aDUEP[00000000XEm753mn<h0E00000000@R;<8Z=f0000l7aO
`oeAeA3I4JQW0000DL?ZdJRYdeB1L<=MP`oiPE]H4Gm8e<@UH[3W\XV3P11A@\B2000000000000000000000000P3\o@VA^0XTf8f]eH35YI;Z?mC[@EEcl0000444f
<8HN4]QmT2328jfo`m]Za8[7T<0`I4SY4WP55=PSa>I9Q@2l00004\0X`R\XL?]XLh2:0000000000001C1R000000000000PJRCP7WO00000000hSQc000000000000
<5bdPYlAHhnj0000H8aP00008VE>0000@T<`MBjJ00000G`d0>j3\DZ>DNQOHYbVHn_BA7`jXI?@l6:gAB2m`V9YX=OJl^F:<jIn\`j=<CMP0FAOiARE0000P;aI0000
`Gj^000040ZnHU^GYC_c000000000000Di`nl@_EXFHH@Wf>18]6lObC4NRQ5E<HdH;5@g9`000000000000\Q>n0000<D?Z0h::00000000\bj@EAQ@000000000000
00000000``S40000<nhW00000000000000004E\V00000000PM>m@;n7`\M@000000000000TY_U<dJAdYP>A80E000000004XDEh7PEP:PfD=G^DEZ[`3WoLC7VDJ?O
X^P]@hHg`gL0@JAgPT8VTc>483gF0igH=3i68Lb?17EDmAiRYBMmPh]mLS`M@kVf46hE0:lhm0o?l>07@i_1EA1Q<AAWM4?TEBnah;0LiCVTXALCaCiePR_YID^E0000
0000Y53Z0000DA@oX1l500000000m@bK4D<U@J:3Le20DY4:51lTm:QI00004<o10000lE7K0;4md`UV000043DJlPoU\E=7]97F13h2PVHTI5WX0000dA3O85085B2R
QD4KLFadPMFFDXmn4N[IHVm>TYD7000000000000PGoS00000000Q@g18KXd82=0@R@c`lomA@XU0000`NnEM9LP00000000000000000000DfVS4a@TE7>a1DlI0000
0000HPMY0000`5\Y000000000000HXm40000X]:@000000000\9NXb?JTC:CX?P5XX8:H]@6d3eidkYm`mfJXn880000000000000Q`_P[XJ00000000MDhk00000000
0000`6:M<LY:17C3hHH95D9UhF@[X=T=XS8^0000LS890000T=W=0n2NM@8`0000013MA7hZ0<\[Hm[:00000000=D_D8kd=0000LBPN4DY]4N76\P2?4Rh]\[BX4Nf`
P[cB@bjY0000hLdd4gH_a8gYi7aRiAeV00004FRg00000000d\fH0000m0Pf94UoPC7:hN>UP_;5QCGf00000000\TadPgiYdPID00000000]7\J000000008\\D0000
0000DG4b0000d;8b<L@QH7UM5E1JlQkdPViM00000@^?4Q_8PXho00000000P\c\0000<IT5@`RQDbEGa7GN0000XgjnA75LdFN9LGjOPjSBm:_d00000000=<c60000
0000000000000000PMm40000d8\IPPcj0000<^IO0000DN`@DkeM00000000l[2KX_fBhCO6dPoLPif2e:[`=EL20000`P9U<TOCLCk^0nUXi4XM0000PE`T00000000
000000000000000000000000@QXl0000I0Ed000000008_?<0000E@?\@[J@<XlM`_fO0000X20K00000000hA[34HC1`R`1Xi@0T@\4XWaL0000Xd9g=82SU?L_L==V
XLj5a:L<00000000`7cO0000hdm_00000000XJf`0000LfPg0<8K0000HB[;8DY3XJR90000<2kT0000lP\YHce@0000X^ml0000000000004:Qg0000hmfX0Ygm0000
00000iFa00000000\ADPm1VYH63J0000Db420000000044TMX6E<80He000000000000Y@j:MBDU0000`DEXPKh@4IJ=EC4@lB6i\c1@hiAj00000000`1kW0000i=8e
ADDYXAfO<SKc=3GAU6kX000000008Dhn@=4:<U9N\f>8=92IPSI25:XZ00008JEEA9SD00000000PYb5000007P8HDIOPOAc00004W]K1A7600000000\?UmXPR>m9e7
00000000@1f9LFB>8OWE@e>3DalhhI904`ICM:K;00000000`46`H50STVUmHNXXDR6WMD>n8C5i0000@V`l0000hXShXgKHhcfc`Td9m3<E00000000000000000000
0000Q2U1mBBBhL0\PIFEQB]`<;iF@SiADDcJ8YNJ0000EAWC<2OZ]C32000000000000000000000000000000000000T9[QX\kO0000@IPX000000000000P:b4L5Nc
\cSJ0000XT95H`lK00000000`L8hD]08@Kf@IBi]0000PHB\`h0900004>\5L=O<0000000000000000<8l[P?NC\_^;i0aL00000000dclN0000Po[[l?AaX1ll`IE;
@BAN00000000DEUYhLJU00000000\Lm>hZO>lOIl<d?KhfacLOn[Xj=1<`^n0000H[2Y000000000000e1WK`H7AQ7e10000I2fO<UcZmD]@000000004GcnQ?7_PYT=
D^`a0000000000009>@hHZFL0000M7DK00000000d\RTTNEg0Qa7d^LBDc;aLL`eL72bTAUI<HfmhjWCME<Thj<fL`<N0000P:YV0000DPUf0000000000000000H>5E
lTUQ00000000YCYZ<?09E?J:P44B000000000WaX0@2d0000dNUE000000000000@8V7XfJl@jlO0000H=dI86l><8Cc\@:9Tbj5lIcMM:ZP1EgY<4>^@NaOhYFlm?:M
00000000hRG20000000000004`7`98FaYC;<XOO400000000000000000000=1_l0000000000000000TNZB<8]J\SKZDnI<0000000000000XVdi1KHaCK8\X[hl>nE
HZZYDm\JY:iDhT<40000`EX`0000\gbjm;AI0000\_Xid`DnTc^QLfXhlPOHT[T:\WdlA>?iX7l@hcJ60000l_D1hB4Z8BB7djhWM825Ti0L4M4PXihbLSB5PoMeH48V
<C_IPeMJ<Z5F4DTVU7k3]BcN@[8oXLgg0000T3AD`3fP00000000000048=60000DgQJ=;`W00000000000000000000L=5]00000000PK<>0000dP[347^HP9^R0SZT
A0S0P[dNa1QYA9]P<0RLQBZN<iEV0RcH\F3>0?2STPhkHQHIPbAY\^6M]DK7eE8a00004PE900000000000000000000\dJ20000000050bRX2e[LWFHe77AE7[E<cOU
XbC^1@;600000000Q:\D00000000000000000000L8aEHVF8LdFo`_Vd07mm16i>=:NJDKT5dcDeL0iW]?=k00000000H=LR54mQ000000008:k?h\UGA@^j9;nblDE;
a5nl8>e_0000T=HW87;7T^@:0000\i2d0000h19Cl6B\Hck:`LYb1=^300009BN90000h9QcPSlY0000000000000000lb1b0000PW0Cd>PGh\h5Dg?;HjeZ4RWhm4?h
Q=BgliUb`;`\PWNkH;b3A9SP000000000000000000000000Dmi:4olV0000`<4fP?QMl@4EDS\3T^5X4j5JQ5OJPG?XU7M30WjadF06hX<TH6gELJ_EDd3ce1I2Y7^9
A8GM99A\9@WAD>j[]A8J@10MaBHW00005:7?LWn[DSA3@oFHQ3ja5@5ThGVk@?L3HA:_0000`1I>@FFZ<bOUmBB9m5G80AJZAD<XXd0lL\YWI1]eM7CiP?EK0000X4KJ
h;0900000000PY8h`WZY0000T9C@0000dbVKLdBFdI7;00000000H^T[M;Oj@0c?HR7\4iA8m>_J000000000000<?d4<2CZTMDE\20;lhJf45QMH8EP14m500000000
XM7N<egV00004XaK<fJ?e9YB000000000000mAGS000000000000a<5<0000\PP@<Dine<`>00000eN?@Wbk0000DEGUdKnf00000000h_SJ00000000\]G20000H9a6
]Ci2AEGU0000hNh64Q_m`8C60000<=?98DOR@aUX0000000000008<8Z0000Dc5L5Bb=lknC00000000\>anDach<U8A00^e=DQ^0j2XlGOF00000000@Y:@00000Q`o
\gUkhj9C4n=F000000000000hKP_000000000000H4;BhQIM]EM1PO@O\mVJlBV54nO>\f?@0000<fe2`[9i0mQbT12F@?C6P^jBhgG8M:m2T3=Ka?m\<6:>XC>8LVE\
H5XaTTEI`dCclmAZh90SMB`cAC2QHi;[eA1600000000d>`GhNfF00000000HAgZL@Pc<HV=D:>A8fQVA@a71EDj0000HYHKDC1IHiD\XCfP4]mU0000000050n7lMI8
dZ\j<nC^0000D4olT?jFL3>_TU01`UIi<iWd0000H[Y8`c:H0000lABH<Q6Y`^VH`mFj00000000I6984?db\_8G0000a6XT000000004K99DaXC0000aD31TESb\_DN
0000Hj;W4WEX0000la^fh?I50000dO\G0000d>iS\bTKXAFXI@^7000000004a:K0000000000000000d0WD\JWn000041b\1BIb00000000@8P@0;g@hZGbTmjdA3<]
l@2HdeJ6Y:0H\19Ui9J8=An_18?<18da0000a3^hHG1O00000[QH8Qm8=79H@FkfmBaV0000l72nDc4c0c@Fh3Ih\hW8HHJ8\i`?Y6YJ4MWH=4j?00000000D:eXhIH]
@J?=looKP>[\X[4b0a90Xb7A18@b8b810000L\Fcl^=;LiCl000000000000Hg7@0000`aRRX[Lh4?`Ye08900000000e0[>==Z:XGTCDPG600_08C;^00000000\5Y0
`N@n00000000`0Mm@Q[>T7O:PcQAP_=YDKR10hd@4]<?4mj0HH3U@5RQ1:I58DJ30000lnbIY9Ld00004VGYhU:@8hEF13Ea0000\We[X7<V8?eM@o2b81_E\<5;`43a
00000000X6FZ\D7`000000004C=Y0000000000000000000000000000DgAPP[VU0d8c00000000000000000000017W0000l4_bLKCR0000ICOXH@=SXeIFUB4k0000
\@`4\H1\D_TAd1K`8a^U0lDGT1N^PRk;hlg\0000P8<O00000000h]@neE2a42GFd^^?8e66M?CG<8GL<:?ghRI9000000000000hDEJ000000000000QB9i0000XK`D
DfD?8HAD0meP0000e2h?H;31P1aK@aMWlle\loNc9D_b=E;d@oJHA?lc0000DC>]0000IBci0000m7AU@0\R@AYi@Q\24U`8PkY44WUQ=D8>0000HA]i0000]9Df1@I:
EAd00000000000000[m?X79j@>S;<^@UECKb000000000000000000000000\B=lDIO3@:mE00008gb^0000Te79L=5KUEID000000000000T`f7HoHhlZ<@@hSc0000
T:nS00000000Hb0^000000000000h=6CTn`jXW39l1VIHCdC0000HQf`Dgi30OKN00000000D9PI@8On`YXGY;3N000000008Nm\00000000TOPh0`4caDa6X=bSd^S@
00000000000000000000000000008?iL00000000\1]JP>aJlPJRHS1P@<I1e:X=0000<D8^Di;h000000000000eBB]@^M4UE^kXAkQ=CF[lIQ48ce]H4<Rh5Zd0000
9EY1e:=]D5T00000a1=Nhn=jmETKi0=e00000000@?IQdKike>ijIEEl00000000D^<I0000\VAS000000000000000000000000@Z]X0000000000008]fDT^2GHco`
0id6<XB>00000000XHWZ000000000MX500000000HgbA@=8O00000000000000000000000000000000HaEN00000000L52J00000000000000000000l]anPdYi8hNL
i3OW]E2:DIQPa;Dm\[G40000000000004]HShLX90000d;^4@hM<]E0W000000004PGA0000@>4^0000lm<L000000000000Q0UV16JJ0000@dS>0000iCM]`<>[0000
\2S5h:;]0000LN3T0000Le`P00000000@>JVe2o<00000000H?T?dkBFDGhW0000hg3Z0000P9=d00000000@Q4JLQZR0000<2k;dU;GY4b@00000000<@QW0000<\>V
aD\e40h\`<b\h?mXED@?000000000000PJa_\T@cX_FdD6^dY2FA0000h4i3P<dEX21iHQHUQEI_0000\0P?LC`EP4W9<AbM8OQ;HkOSDjcT0dn0DW1UD7jc@^LRd;\3
=1M^000006c9d3mU@T27h`=ild`K0000LM0j0000lN4mDa:`0000000000000000TAI7000000000000dSC4E7:G49BJPf:da?=V0000\GT400000000de1^`eJH8>XZ
H?`PY;=kXeeHPbjL9AS_IA^<00000000000000000000L`]_8EKYTH5M00000000dX_>P7\c<j28i=;e\I>;PlZc0000U0l4`o0f00000000]6@S0Vc20000L8:`TBRR
LKeg<L?900000000P1PQXlc64cW1D\0kE>GJMD=<00004jdM`>?L<TG=ll@KI2cGh=JUMD:H000000000000000000004>2O<`_SX[OI<g?0U@I^\I`d\Ed]LK218Qih
`]dFL?^^4mcl8Ai^E3UEa8M:U94FhM;gD2YbHg@`]2;FP\Ec17L1]?C;lDFg0000ADRT0000000000000000eDbY4S]5lB5_EDKm000000008_j1heRaXaZkhhF?PPR`
a=T@4oJb000000000`B@h;00000000000000000000000000L`j_I7o100000000Y>lR0000@l9]00000000A;OC000000000000`FY70000<`f]02H<PHjb\\`chBRD
QBUDE90K0000`MN]lALS000000000000<bkO00000000hHNm<XF8Y;bb00000000e;JC08c>l96eXWel`[O700000X5U<fNla1gJ00009D?R00000000LF;D0000@[BM
lWL=<eX@1EQK0000000000008^QdXe6m0000dC[\XokN00000000000000000000XT\Fd>hiAE?Q00000000000000000000Q;6Q0000d7ET00008H3;00000iTc=C>T
0000=94_00000000d^N`e2Gc00000000HTY7P@ZoPYHc@]EU0937lQ5851``L4??`_@em7cAU>nAPQP>00000000Q7TX00000N\APHLIM<47TfWSX?79TQPd02bPT_\5
0V<Mdc[n05OnD3[K\i?A=3\mA7>QQ?]cAD3=0000`[BD4WKZ03Q4PHZK8NP1X]d08=0gX8;bT`oJlalB000000000000<22HP31e@I<lDJUW0000@GYC000000000000
lhkDTJ;\00000000000000000000`CDl@4OcHficE:lR00000000D4fT@FAm<VT9\_e643mo@eZV`]F_TgFF0daE`3;?`=2H\S=G42bCTkUaA1i0h??leBI>0000XYoU
lAR5a:CaA:EkTCn40000000000000000XZQa0000000000000000\DB^L:?U5;dQ0000000000000000`KnXLDZ\0000LNGQ0000`ChR0000H_0K00000000lFIVP6ad
P@9hDO4b=6KXPfY6lP1GLI7kA;3^1;@[000000000000LRR95:619@1[00000000P`OJU2jM00000gP`00000000<TWAPKW>00000000Tk:]0000M05jY?<m`9fH0000
000000000000HjT=h[5=H\D`\m3DTN5_I4Nm0000m98_00000000T@Q400000000Q5D<0000I<YW\00=Phdi000000000000`>6bDeF\H>UC0000\ab@TZc]l=7nPe[n
00000000<S[aPUhSa@RI<W^a00004:R84N;j@5Kk0Yg]h>=U8VbVdkX6Q5aMm68fA93YD:cG9;fI4:V_DTb@@1nl@dfFP3kQe?G^PH7j4YH?9B^e<`Ih00000000d]UN
0000h21X00000000M0J598U\IDk;00008\E<0000<ncC0000000000000000000000008g[=<oPA0000D9jE0000QCDH00000000DK>M00000000000000000000P0?\
LFmRTOGbh3gf46ao00000000LAXm0000`_4nT?>@`dCK98@Dh>57T@[J000011e=d1MOeDf1dWm\0000hV8L0000\_Am9B[\0000@8K>D8^RH=ZAL09LXl^fhj:Re0CA
YEHE00000000`N^BU0fS]Ch9E:OL5D?:8OcZDIPOa6Qd000000005A]U0000TJD50000D^Km\eKQ00000000\XdCEB6T<I=m00000000h2=L00000000X0L_0WjRMBD=
000000000000lag900000000`;HBXb_?PHL300000000Lm^F0000dMHX85m`DYDHaBF8a5\0X6jU88g_0ERSHZ:Zhgo900000000000000000000<M>Y]1InHa`:aE4e
000000000000TIeD0000000000000000000000000000LGXa0000E91Ad?;2DEEO00009D4W0000PVjG\5TPljZEA?9WM4imd3iQTN8ZL@2;Q1<Z@5SX000000000lH?
0000DmIVL^WCdbL@00000000YA2_`8=Y4UDQDdOP9?FJ0000H?6M8Co00000mBO\H?[aHaJ;hjVO0000Pa7b0000000000004cP?h6K68VNM`e_3UA;hmE6]1<Ubla_V
0000@Uic5Cl\TF]3L7VE\L4W0X;f@R?G`?ID0hfI0000000000000000Xa@HQEXV<Ae=lcg6XX6a\mCf00000000PhjS4XSLU<iT\;9[00000000@8UfX:0^0000\O?K
dca7`_hHhkfa8<m:l>hY@=PYHHNC]@i>aBW00000U5Pd000000000000000005CW00000000mD=000000000000000000000PJN1I<7100000000T^m2000000000000
0000`Gbl0000000000000000dlD100000000h62<0QA2000000004Wd500000000ACXRh=FXA?K9PgIbhhGed:5I\?`d0000@B7^00001<Vj000000004=cD00000000
<d81P@Xf0000A6jJ0000000000000000TM_Q<]h6QA7K00000000ha2400000000L7W2000000000000L]8900000000PK]XdPj800000000\Jh9<6\mlgih4iji0000
U29BI42G8V3H8afl=157iCBh00000000H4B\0000U4<VX7QD@8RAH=;JXIBWl1hPLX:eh^<?l6VBXSlh@fX2Y;<aiAQ^iB]0DQIBH^1JPdX?0000]:e\00000000PLEo
HRQcPg?OU6QBX>]`<UC>]2\600000000lFf6<M3[000000000000\GTd0000000000004`nSPe`GXE_78PX^`QQ2E427YES[d8_CT]7b0000000000004N3`\R?a0000
@jR\XUN1<km5Q1LNI3460000000000004?Nd\:3\Q6Tf0000T<eKPL6d8L<`00000000E4`800000000000080B`00000000`ZHBQ:S=TBQ7LM61LGJ@`U=k0X?[]>WU
0000`AMe0i=KA:`XDBmUT:Vm0hT]X<f94_h7`0;3hheH4nNl5;IAYD6I0000LHbk0000`<\00bUe`dMJ8hkjX<Ba]5eo00005A6mLUMTHS<Bh;9B00000000lF`V0000
00000000<;B1X=l?XIg4m1QEEBgG00000000lSV4lhHNL0OQ`TD^8YbE00000[ia000000000000@QGoT=:6\Z\=E2aF0000d=VS@_J9`9A9U2060000000000008<89
DI@]HCS`000000008`iS0000Xn@<@Nb1TL1d00000000h;0U0000000000000000H`0WXjg?0D7QY6Va=DA5eEfB00000000`af^0@X?XTFC8^=oTAUh0000hJ>B0000
MBKi94Qo0000X=JiE;7KY?R2a88Ma;cd0000<bHo\NN74f338DLSHfC_h1]`\21HA7gg000000000000X=_JM>d<h53j8G4oADoU@^Tm00000000@=hWPRC:h>mZDAKG
8o6j00000000UELJ00000000<D_\eDaB000000000:780000E9lH53MeeA=H00000000000000000000XYC3T]>_0000lShd0000hPn7<Fh2HWYeXaboYD\DXb?XP:V2
0000\?Oe00004o_k00000000Pd6<0000h]`f001lHoAW0000000000000000TBm7<2ZOdP\NlUQ@XZkVla_hlgaM<Lb5DY\9dn3B0000Tg0ND6;L8ILKh4H4DV<6EAYP
0000000000000000000000000000TIY\000000000^c^4JY_5?g884oC5@d[@:hbdM;I=E9Z000000000AGkhlo]HHNe@H73m;C?0000D65L<5_oT:c6T:iSX>@;L>Z4
HMhL<Y:o0e?F4fO9`1iU000000000000000000008TlS\gjAH5JgLAn`TUFfPX57P_=GLC@8PCU`53oPE4VY<j;?@l[MHBA>a4_dL\:T<XcAU>@M000000008>emDbRS
8H4MLLcN@8Zi\UHP8YEZ00000000PCN3hKR@0000`TZglcUj0000\;[C00000000];8e0000U5=UTj820000deG900000000\RiK8>gA00000000Y1VIDNaBXcZdL6R=
ED1?MAO300000000LnTA0000=EMOdHk]@oREl]`=U@EYDbn]hgWI00000000eC@FPM1M0000HWY@<CWi0000000000000000Q9mb8?TH0?Zm00004JYNXMh50000Th@7
M7jahZGR=1<Ba1Rcd3GZ@F`A<\\5000000008`ML00000000HRW?<ieUdF[_0000T7Me59;c\Fim0000000000008a37`eWe000000000000Y:8;T?oK0000H;C@8\]>
00004V77h[G=0000hgeG0000000000000000M1fH0000000000000000000089hYH\Ua000000000OD50000000008E3d@iG@II?dNCC000000000000`D>GlHcK8^oM
m4If0000000000000000L@<S<[U9HgE:1@k3d^nKTfcM00008TM60000\>cklDkD0000<=@64C=n00000000`>VmH0f510UlheT^00008Nd64X^=0000dc@n00004B=\
XhfWaEA[hm^04nJ^0000000000000000m@1m0000PLZ[43c3X]F00000i2H5TD>V00000000m9GN0bK20000Hj;J4=lY00009=E78Ubn00000000000000000000dYX5
Y<NB@C<o948`00000000TbYcP@]<X_RG0000X16l0000M48JDGCNA3hdLnoH00000000\>F=0>LC@72H0000Hh<^Y3@UhVTG0c0PdS;;<_<Glo0DXiMhU:o4E?>F0000
`9<80000L082d16;DHAPTXSZ0000H6k2@<fhLA4M<UoH000046@C000000000000X6S1H7o_EA6UP0VKXE590000\;9NU?XV<ecEU8S`4n:Wd]AcT2m`000000000000
e5Z40000000000000000000000004fH`00000000\JK\0000HeGY0000@Ob3\Zdj000000000000XVW:ToQWP^H6XofWDFDKd\@2PJZcA@YH0000<m:40000LOnOHTnO
e1k8HfYcD]nVM7i50000000000004::a4<`Fh]V8T_3FPWV64cbBE5?=000000000000LLd=LSaD000000000000A<mW0000X??ULFf^d4kME@Hb05[`dOlmH69`0000
00000000000000000000dbLd\QT5D[[@000000000000X2g9H@MS`69oXG2FTY`_\cbU0?2e0000000000008D7k@?ae8GJo13IC00000000@lW?dOLLmA2A00000000
0000lR`S0000a9O_L;0B4Ng9@QASXS\WY8H=@SPV8iEdT7CXHcokP3jj<XBN00000000D9@Z000088gll3bHlHA90000D=8?I:k_lWZg00000000l4ad<nbgLR;O`TBi
000000000000000043OU<fnW]=df000000000000HI4000004\ZS0cXWA035<QdTD5j4`[H[a40faB_m0000lLWn`i?7E@b3dMA8`]K<9C77d]ZeMEAg0000d:@9i84f
TSdLL3b<0000D2SQPP]^8JFZ00000000TAW40000l7@nLco4Xg4a]3aYL?c?XihU000000000000PH\E4XTGE6`ZU76;\jXd@L]fa7MkDC>j00000000E4bZ4QV4i2kl
HahFdBXI0CVY000082j1DkJSe?OML=\44>5o@`iD8lG_DX0[0000lG9:00000000\HKd00000000L=d=0:KH05ZWh<gh0Hg7HSFP0000000000000000000000000000
0000EE[S000000000000@3D<XF>2`1d:D=Ab00000000@RnY0000XaAee3k=E=fjhH2L`abIhE@<lc7Y<@NN8QYi0YR0<ZdY`@>A\aag=85l0000PUfc\1_Q0M?:L\5>
hcPf0000000000000FOK<^EE0000Q1Kh0000@EH=I1gZ`AT44Hn]LjM6YDRH00008RRn0000A7Di00000000H\gP00000000hCHbM=>MEEV[<3>R926X0000QC<J0000
d5Wm00000000iAmE0000HemDPFZiM7\7000000000000I3Ua000000000000000000000000Y::U8gdH0000d5M:<81MXcaR0000YC_3000000000000l6fhQEeI0000
P`^J00004f6^I=Tj00000000\eBS000089OQP\X60000H2[]00000000Lg9OTOglUAE@@T4WHecRPk2Q1;_[0000@MLA000000000000000000004X^n0000HjPY95?O
m3eL\i01E?Fh8h8U0000000000000000loXO0000\ZT<H2Kc0BHlhUK`4UgD@XfN8L5SlT;`AAbD<GnG00000000TZ4Oe@8l<iC@00000000PS8K0000d2Q^DTWO0000
D`ccDY;]0000@WAN0000000000000000000000000000000000000000000000000000I@XF9AKO@cAl0000\3I<LD[0\jWVTeO\Dfe`E7D;0000@_l^@:^i0000aBde
000000005=b_\JF@aAkVPP=;0000T`JTHEdA\8\k8]hIh^Jn8G<WU3ag0000`5Uh4=>@TD?10000hBJ94S0P44ZQP560H6>KH<`TD6IIl@?NDfkZHM8PY6CLi:<emE2m
0000XOVh`4oahCi5`Ee787KP=3Kf4@V700005>[E<F@l00000000000000004]>T8XS=0000<4Hj07^S\?F=HG@a`lQW05aXDIIo4Dh;]0YZaClP000000000000D0DB
d;kdl7LR\DbHPh^7hGkX5Cd=00000000@YS<@?lb0000<HMbTC:70000000000000000X:cY0000`66e00000000`[D;4RA<00000000000000000^:S8XR@00000FCh
HI]14XMZ000000000000HI^G8J3:<a9aeC1gPZa]H?Fl4SeX0I8Thh?3`a^1To=ZI05<M7G^EAl[0000\Zl30000PXD^hXLDXd]E000000000000\[WR<PfZXXjS<do0
HaP?e15]DQOg`AO[=2DMY>aEHMJiU<o=0000\F59`n@V0000@Xg^XnZ`00001:cdXU^9L4020c<`@kCdXZKf`oOAe2Di0000000000004Eic0000506ZA?UJLd7d0000
P8@H8H^`0000TBcJ\d]^0000PKfi0000l?SLDd<3HShV000000000000m?VOlEVJ00000000UBG^00000000YDAM`EN5\Vm[0000<b>G00000000\1m?\W:8D7Rk0j9Q
`CX1HeDKLlNSA?3ZTVmL00000000Xo`E0000=A1id9f;0000aCja000000000000`=`LL30E`KNhL`P[<D?L0000000000000000TUUED2If\Q===1aLi5Uh=7J=YBo<
027a\^gU585`Q8]cDZRB<^bk53Qo1@GB00000000\9UAP>neloZSd]c254GA@F]ZD:IOMEOn00000000L29^X]?XXb0<PWD1Di7RA@Rg0000TmZRlLf<m0oYm1lf0000
L;ONlDllHE[f00000=R=LK[l000000000000h5;k`<BRT;QN<JgBI61\\\Kcdl\ei<99X3<J<MUIi?>7\D788i1]=AaNlLnom@Zb5EJ1L2[:00000000I?]K0000H`36
0000``FG000000000000Y?aP0kLjD2mQ8<UNdQCXXllo`72Rm<\i00000000H^8H00000000000047jE00000000@PLF0000X[NmP_dcHaZ5PiU=H0R2hbLZ4hoHLM8:
`Q5B0jKV41Nl<m`:aCIL<A;o4Q<`X1a:T;Mj0000E5ih0000\jjC00000000XGKU4cDU0000IEKNXooaT891<LbI0000000000000000lX4XloXEXU8n0000`<lL0000
LgD6<XecY2OW000059Qd0000<HL>00000000P=VC8c;1D5J>`UdBH8VH<1Go@n1b59Y\0B3B0000`N9Hl2?k1Ake000000000000XBkl000000000000m?Ma00000000
0000000086Md\;S90000000000000000T:fH0000L;V?`6Gf4RPMh_oN1@::\RLDA@KAe27LY@m=8I7]lR?8d^C>TgK[Y4=TQ?Tl5@EeIC:4000000000000<m9D4@]K
5B2F=@`\000000000000DoG8h8IP0NkL@RT:hKiDHUen\cA<\hDNXk8ma5Zj=8AddVcl40^U0000H\iHlBNYTP<:TC;khbF2Dl6W9?FY0000UB\Od6C0T4bO0000\FaR
<CFm@FfRlUVJ<8F1Tbb_lK9JPcVJ8h8HlnVb8l;AP?;_dWPFP^]CU7eLY>=_H5AT5BF\0000XNYo000000000000@CEYa6f^000000000000<U3d@@>TlSioPGGAM6@3
`ZCK=CT500004XRoD[8gLEZC88`?0000`N\b8@YLXBaH11Y;0000U8]B0000P0<`0000THNU<S4dl2A:hD_Mh>>i`F7L4J120Z?2<VoSHT;>Lg<R=1UMM:hfLZKE<HX]
ECN;000000000000i0FN9@Fg0000000097X6dVkV0WN:`G\YQ8:700000dea00000000TH1fhcCZPh1bi;0F8AHIh1BRh3k8H9>j8B_4\Z>bA6QVQ=?O0000<`Vb]DDJ
00008f<D\?a0`N]ldY=YHZe<8aRE\6cZ<`PL`i`Rh9j6<S`1I8_H0000dThL000000000000m:7_D2hZU3Xl]DY8000000000000PKf[D[fC]6?bD@6W0000D:Tk0000
H0Cg0000eA0:Lc]e<f400hjDdomd0000000000000000L5giDQoi<ZVa51dMIC\W\W9H000000000000\DTm<GhF00000000000000000000dSOSXfQe1?c?L\Dn8JQG
T<IMl[Wa8@HDH\<D\oVkY3jG000000000000000000000000H7D7000000000000000043UZT9248Am`@F:5DW3]0S=i\ZE]@g;M<Fa\91m219_k00000000L`730000
000000000000000000001CSZL:Y30RGA0000MDJk8?DGPL7gDW?KlaI=4KJ6Hj1RU7NW0000XI6RL71E00000000i1L`0000@A<:0000h6SXH7M3TMhd91hD@;JYhS7V
<1V4EB=;\Ji5lhW\0000aB81\L2_H[P]UE>m0000@:g:00000000l4eOLD@7TP>Z99_K\BU?\INN`g5A0000\XOmU@b?l^ZMd4?g00000000d2kG88^CLg;m0000U2W=
=DF`0000DVGo000000000000HBZ306<P00000000l`U4TMOWQ0Qn0A]\]@1F0000H4@LX``X0g\d0000d^g800000000000000000000HRTgdRVL13Bf]0ORHHV29Ah8
XFeS000000000000PioF00000000HI0<PJ>Q00000000I6FE\JGM0000hdGhPGjn000000000000E0[N000000008oWm]2]^000000000000dI4a00000000PZ7@0000
000000000000H:K500004@Oh`9TFDW65d_[N0000T82f00000000@biK8f1]\=K4T4\fT7bfTNbi<Tk>46kY0bVX00000000000000000000da?0hY<claYh<QiE8h`C
lgga1@@4lHHT00000000hF?f`_g30000l7?iH6[H0A=e<^Ib\:Nk82AI8UNAYCkWD0FO`m6h00004CZoH^P600004LUZ57;Mhdm>0000T=[dPDfYD4B?e1;@0M39Y8FQ
A9jXQ@;ED6A=0000LGX8T\mj\0W70000000000000000XYEj00000000hIVo00000000<Yh`0000000000000000d\Cm0000\?FJlZnT00000000<2Z@M>mi00000000
00IH\_BR0000HUIK0000000000000000L77C]8d300000000X;H^TCCb0000a>Mb00000000dFXY00000000TI7K0000@IaL00009C@d=@JBlK6bhZ7OXT?LMDn5l`EB
0000000000000000D6o?0000Lf4n000000000000D``KE;nG0000Te9b02X10000<E5h41=7T@Vd8Ad300000000000000004<<3`_LnM89g000000008IK;0000IC\o
40;]IB3c000081Hl0000HZ:L000000004U>:E6hJXIMbDTBUXd=900000000mEXJ00000000a3SI4c8V@Bb\X?XN8iVRm6cB00000000IE1bIEI8LPP0h25CPfoT\c]>
00000000482Ie18^000000000000TQ^YL<K`DO2mH?IYXL;D@V3=@^J60000D=f`0000LQME00000000PSDh50<OHdL200000000<4X]\\QK00000000hjeBDQo^P3<^
<0VY0=5oXg13=7]mQ8WEa>B`Hkeg0000hChddW[90000XoZm859kh<:nd:gO0000lfDb00000000<:J?XP<k0YM:0ffM\nnaD0]l`dIcP3I1Y8;aI;0X45<C0000=5]0
H2lLXQag000000000000000000000000P4SBI4n7@IJZ1DT1D^[Y0000dMUo<1o7H^6A00004@@44H@a\CgeQ6ijmE??D1DWHdWUE;`m0000X0AVL0EA0000]C=I0000
`4Y@TRNF\`@XEEN00000L9VcHn`4000000000000H6ge0000000000000000000000000000<;7Z@1dk000000000000000000000000PI@E0000H@^ZX79C\m\4lDK]
L\fUT8N?\_W_00000000@08T00004DWb0000E;Ig4oSO00000kM_Xlm=00000000000000000000HK6R8P@=1:MN0000000000000000011Oh\_V00000000TMO_0000
000000000000H4@WLA9WTnei`OdS41AlhFjI0WM<lY^^hbT^U;=CMCQ_P_E584ni0000\13><G3e0000000000000000e8hA0000XESVlW<4E9U100000000\1V<L60H
00000000TjcH0000`<l[XJkJ@1<A<WiOe?jb0000XZ_348=NlCRU4=W_0000LbhZ5:oRLO6`@S`;dcEYMDj900000000dSOkh46H81;>00000000`26j0000\Z3g0000
0000000000000000dL8[hTLDDZ1S0000laLO8iOYHNMaU2JMiCFI00000000hB@`Pe0bXR4A4?X7000000000000\b\:000000000000000000000000Y:EG00000000
0000lV[_A;L=iC>`0000000000N\0000000000004\0D0000`J8dl0_R@L;1ABI20000\22W0000XlAe0000<IG0dJ;NU@Og0000@H=K0000000000008iR@00000000
000000008Vfg000000000000000083160000TOP:DF^RQ6Z@e?e[`0h591U5EAfdPA5aDg8H0000\O690000P?7f\J`MQ5R@8HOMl;djI@_Q]E\=00000000lY`?0000
0000a<A>@@ED<bGLiBMC000000000000000000000000H1=JDF^clM[b@8Xg<W^B8?ZDlPKD<3<nTQnJ455T@?UH\B`jD6oH@SeF4@H5@HP28XROTZZ88]>:L]PYhT1X
hEWZh1oCP9eDT^1dHkXLQ7hDY:5W`jM@U>Wj9?9o<Q]^@OE5UA^oiEO_000000000000000000000000Y6n40]b<0000<l]M80XZ<^f;hb9D0000`[Gg`iY`X=Ol`jC[
I1PeQ2o[I@7[0000LHeiXbJT000000000000L5E_0000YCkl4b:H00000000DN]FPfo]A6dN@>NF000000000000000000000000X`Rg0000@]C<0000XoDDlfc;53MS
]08KL7:m0000\4;f0000I50m5BaG000000000000000017Y0@6mnL>I88a5fHiDLTS1_`jL@Dm8>lVGHHU84<cm:<8Q^h_:@a805TA:9<C56a;NEdIZklHTia?a5d_6K
PN:HL_Qe86CX0D15hX0H\_FMdhiVMAglIC`\Q@UX@0[GdPGZl3CE4R4Km7N700004JLM0000dePg0000HSBAPL[lTkIFlNAeT>Dm0:;MPc2ZYATF8`?UiE`0@Xjg4FF4
D\aa@blX8GK?4cYl<5=h\OiHheU3U5K:M?YO48>HdGJ5\HjAT0bmT@@[HS;^Hc\i09O>\S;h8VgOi<[U00001AJ8@ZjIPeH1Q4FEP?8GP56J`3fCdnHj`SWZe1\4A2hK
00000Ac`DN=cl9n]4Yl58Z_N@1kOLgAXa5H\000000008TU<0000`Zo`4MkN59E\PcDCU1X9mD:`00000000I6\H00000000`_mc000000000000H5fM000000000000
PUQO00008@1CAECS00000000000000008EED0000000000000000hKb?00000000Xd5CQ8InD0;l<I_FXFXNQ@g[<0:X4C?iLU6kPgRR<Y1d00000000T^R0`FWW1?Nf
i:\f0000PVFjE7UN0V^X9A8b5B]lLaWOm8J^\HnH`\=74\^TmCWk0000DB7j4JkT0000000000000000l8HC<HGg<gbS@9c^0000<<h5E1CW18:U@m<d<F2C00000000
000000000000@J3YdTU^@_gSY0`M00000000Dd7U00000000000000000000hYaJ000000000000<=<o0000D8:=00000000e>J213W70000DBORhgZA@a?Y4lUUh549
];Zlm1cOmAl7000000000000<RTM00000000`bb:00000000\:NHP\KD00000:m600000000000000000000YBIk0000\PQeT;2V<=BnlPUCdThYIBU84JYoLB>:0000
0000@LA=DGabM6hje;DM000000000000\ZY6X_@JM7[70000<bfU0000Y5=e0000000000000000LNn5hIVe8Vf[\PP^dfQ9Pi4TXn4d0000A64>L^?Je@JoX?GH\K79
`VZlXY\gh0L0XYcDla;e0000<O5?XneM0000817glMD9I@Qh00001D3L42oa0000000000004CbW0000X12800008L9N000000000000@MLmT06Xd[A:a1M400000000
0000PG=\`[C7000000000000TJE4000080_i00000000`MHo0000HM2lTO:oYAPeh2gGHASQXLXP<XeED:YD0[EY4\^;]A1]I?]?0000L1Po00000000000097XZ5DWC
eAMh00004^;8d64cQDmf00000jJX\>1K00004><oX\dI8cOa0000P>1ihX`T0000000000008DW10000\MNR0000`lcnP\cn000000000000@kN18lmK00000000D0ci
PFZWlWH5X5I]P]CcdmmdL9E71:M^00000000H=R0\`P3hMeEPfBaQ:Ba000000000000P6R00WlIHdag<jBLdI;g\0kPHE:I\l>OL<J^X2`TPCaL8lQ=P3_<TnkHM3X;
0EhX4BTG@adM4aeIQ9]@0000000000000000d?>jT_ZU8eY=0i3<00000000TTI^00000FK]0000000003]K94_N0000DbW@LcBh\iih5EDFXA34LjSo00000000lC==
000000000000A9j40000000000000^=F51;]0000];5Z\`O=0000d@=:TFRKhQ2KPlVC4[KP<F[=0000m9`[00000000@1J;Xn;f]:@:Q8e=0000\Y:NPZ3VdN<\D[<T
4a>c0<LO@j[lPgfXhobM000000000000000000000000000000005:jm0000d<FI0000P]3JlBK<53TMTUXHHTen0000T8CHTC=c@2C28S3MPWi`hiRT\0i0l=FE4]Yg
E8D:Q=I50000P;hm000000000000<@SC00000000A2_H00000000P8O^00004m_40000000000000000`MRYD=ilTUb200000000d:0300000000A?io000000000000
00000000l6540000DEkc<Il]lVWhiD04000000000000DGIdlM^@@V_fA70V82cdi?i0E;id80NnlX3H00000000<C5AeAEj0000@9P300000000dfBK00000000<TB0
00008>DT8ilM@0Sgl?5Hl?hCH6F:0000lCiB`YOSa2L@94HB000000000000H_f4000000000000<9mH0000\V=P\@kC8CI60000XmgfPoT_Y3_<8G8d549800000000
<fOiIASD16L<0000<;kW8P84`B14A9Ta0kA@000000000000PGf1@a;@de[[@033P7HJHi=9HYhn00000000dQWmXNTATGYb@NT[DhS490h90000a7lYTRBTdWml8XEY
dmaX19Zh=DHC000000000000162K\7BZ<NU10?@9ll??4<Q1Pe:l0OL18Z5aa:TA1<5cm@jCIEQ3l7Se0E`B0000h8Z20000000000000000000000000000P_\O0000
0000dEeEHBG700004`TG0000000000000000T4c6\5NHhjVBlLGd`BKTPTK80Ac<LB2i4MY>Y5<3dPc9]D5el3BhL5LMX?C><>5ShYI2LbbPL5@04ACG4he:XG2UTSXi
LiT@e6k@e9]nA8?g0W:gDUd693dGl@TPI=]dX3;LL45[<?YN]:KK]?gS00000000D5keDZ2n0000000000000000ln5b0000`j\KLTaIiA0UHHG_57;odhYE00000000
00000000l@5TD\j@Q:_000000000<OMU000000000000h8joY565m7k]0000]3nX0000l@=o\K=C\VOFQ0=M5EdSXicY00000000000000000000dhMI000000000000
000000000000h_`j00008@cT<D[YlU]Y<Sd>9:1i000000000000000000000000dJC6000000000OmW@]7700000000UEFDD\c:0000000000000000`H=?Xg4Q0000
0Jk0000000000000i;G<l`QF`7mUdE9Jh3oQhOj6Tc4V00000000Xf<dA?Ef0000heAa000000000b[A000000005@G3H]D=T>=`47om00GfD>28<EnImDN[000096f<
0000HNZX4SZ613Ad000000000000d>gmM7_E000000004oU1D<_GH5JKY@?G92@\@8kA5CNM0iTR0000000000000000XbmKhFb70kPXAA[0HAB;0KE:41fCXCU?0DQJ
X:`657G>MBX;0000LI0VHYEJ0000\b9;\`\C0000000002POXC;R43B[\Q\fPTb1LVFQd^7>I;lX0000000000000000l16^@]R[00001A5Y0000<EM90000aCo_04da
`U]I46D8d64Slj]G00000000000000000000d3OH`[G\`5\;TgLY000000000000<ZoP0000D=A2000000000000TSmF\`:^0000<dTb000000000000<?;S80n4`J[A
0J@U<PhPT0W`ddL<0Z^69023A5EdL]VOM?]o]BWo000000008RKo000000008\8m0000@DCO<YLb<g:o557A0000<QT?0000hIPbDd2F`Ia10000L>ZG\`aRDiX50000
8ik7000000000000TH?i0000HUZ300000000HJ@2dH]gTO1JTSX;4le0e=6iTfE^iAYA`dIM00000000h2d04Z[MT7A]00000000000000000000LA3ATakc0000TD6l
hlOS0000`aNj@d_O0000000004kX0000l6Kj\1bl0000LIkF00000l7i00000000042bdXb;TFl[YAb_0000<4T>0000dnm0U?3H]@Y`0000D89kD6400000hamGdT>R
0000dogcU1ci00000000\3300000<I0d0000`8`40000lm4\836iho7X4]TKM<IO00000000Xb@d0000P7;e<CW94KNLHXhQ4jlg0_Q9HEW58Umb8FTJ<W<@DKY`hcM0
U0gc`5UY0000a@c8@?=P0000h8F>hB]:000000000000Di6Z1DCl00000[=[XRl<XFc[0000000000000000deVU00000000LF30H1MB0000XRBCLlTC0000HH];lXf1
doS1eBl<0000LB2E`LOAl6H[8P2_8a7>\6TcXHf_`b^ODjjYe<2iLX=4a=Wj0000D1ml`UE000000000PO`b0000Lh>60000U6`n];Vh000000000000T44700000000
00000000hhC0DZ2flE]3l5[C`GkID_iPHnj1T[m4Td=GLeQed02FH4WPP@3]TenRU@DcE@O400000000Tf8\00004e?59@ob4MFV@hN9hiIg0000000000000000<m7h
0000000000000000\NF4<b::00000000@1:?0[k;0000I3XMTNEB0000`aR9Tme8A2D[90EZ=181000000000000l\aU00000000000000000000L:@f000000000000
i94oh1GH00000000D;WQ473^0OTg@QKoH2BW\24UX5GchgP18jK2hmo\Q31799KaEB;U4GBe00000000U0JXi69h0000lhP\0000000000000000000000000000XFo`
`iXI000000008T6F00000000\4l]hAVe<bh2PRQ<i0;a@CkJ9?BW0000hS:3`^a:\1Ob0000\[6oT3O9l7W_PE=i0000<d3X00000000Lmhj0000\F[ElUhE00000000
000000000000d=2hH`K00000I8I?00000000I6CdTkR\@I5o00004]?Id8O2d^o50nEf01M6<ZE?4bS[00000000L<<N880j<EmElUaN\anH@jf[@BIYLIgC00000000
0000X;j\X;mV@TPV4ZcR\mgF00004WKF00000000D?_k00000000000008OL0FG694kc0000DaA200004LVP0000=4PA0000000000000000000000000000lRYMa>Ag
000000000Lea000000000000h^VX00000000X_afA6?Q@dj:0000@Y9k00000000T<QR0Q8I00004ZNV8MFaECm=00000000DRFSU8568_Mc`SfXl4_:Ld2V=E4S0000
000000000000000000000000`CV>0OkSLV46D\Me0000000000000000P=D_@MAElee>000012\\0GaQ8U2:000000000000000000000000hjDMa2<M0000000008ae
00000000lG@O000000000mCV00004LUo8;@_<inV`kET0000D6`28dU0\U8O]?hU1D^`00000000TbII`0Bn00000000000000000000000000000000XlIk00000000
00004DV<00000000]78>0000a<eRl7NN00000000000000000000000000000000E:GM0ijN00000000Tj3\L5oAU1ZQ0000l>Wb4D9I8_Dh<aQGh@DS\7emh8eSP:Q6
dRbmT;=k<HMoXWBL\:TYDCljL]PkLFgR4`_oPgJHm58mQ:J_]:ROQ:WmeBV4\4ILH;e500000000000000000000PD_f0000h8K^0000X4SQ1BK0aDQRH=C[DIbJ0000
0000TGhh00000000h:;2<P>i00008HEi@d^1U>QU0000\4gD8ENWlFO?00000000000089C`00000000Lb[k8mmFLAF9`LO5`@LYL\FUi8=QEEC50000]6IS0?]i00G]
PUjQ``7O9;6_T=6S9>ZU]?eC5DN1X5FPl=9ATGJP\^V6]8cU0SW8H4XST>@NXd31XTPF`58cd>:E8XiCI:mRPX[KY;K?9CfP0000YCLLhkkg0000TWS2000000000000
<b[]<o8^MEV=000000004>:idi9X00000000TO9\00000000000009Xm00008`WeD>jLdoYY`>SUT1YdDQDVm5BXi;jTd`KN0000000000000000DUi80000l<?^\_aR
X66XHF0D=@:Ra@dgh4]5<G6C1:O0lC<GD5jFlPXiLZZH<D[E4Lff<WXSP][Nla4@E5i3000000008jB]\?aYlXYR8l:50000000000000000PPO>0000E2mL4bO3D@?i
0F8KXLNj0L00\R27DA:EI:=A0000`^c=P4HZPoHTI>^?hnNS0000X<@VI6LN00000000000000000000Lc_B0000X@LK0000000000000000dPBG00000000LfMm0000
0000H;>:\B7Oa=638i_Wl1T`8k0M`[f9TBi44E]]L=;=Tc9iLmF:a1h\dcgJd@TC4ikJ1E5F8cIGLTla=D]O0000<[Rb4B@QD51<`VQ=DZC=X`8d\_QNhhKGD=0;<Za7
8gThd8O?=<cfh]W98OC4TnOPABn1000000000l^M0000@G0><eo=1<Of\ign<YYTm3c_A:b`dQ7WUC:=00000000\Z?A0000E5ce`GeN]7PY0000PVlWP0ikH=mi@<SY
\]AWD][@4]F<XhR4m@]Sdb;c16[nDY`Nd64C==b5mBYC0000T52i@NCl0000ACTA00004mGJQD[f0000H>8kTd^o0000D8CUD=@bd^CbPf=00000000000000000heH_
\IWQ00000000HNoF<_2>TL7HlSO`0000@adY000000000000000000000000d``>000000000000`ZLl0000@6T:@b4\00008T`O00000a3SmBdY0000000000000000
4Al?56MRL4@b0000LEPQhYdN00004mb4DU>d4G=8=6TNdgHKHNT1=<3Y5?f9P_W0`1Mh]Cj4iA58AD]j\3\<lLR<570l000000000000lU`R<Ief0000\VRNLiLa0000
l6Z60000000000000000\37:@:ohPIL1U11gE@050000=4TI000000000000e:g:00000000@57:<D_0@O>X000005^=\Q]h0000Y3l1<8?F4i6;A?jJ000000000000
=?Bf00000000000000004;=900000000U1OD00000000I:5e0000863a8NLNlaXdTKcIE0RTP3_KDN010WWZ4ZBT4@5=00000000LYVQXB;\\;;9d>[2PT5JTlb64;FE
H@kT02_kL:VOM6\b@6Vm40NHhe>Sm;B?U@EM00000000iC9\0000PJN@8AH80000X8GY\I`>0000`;bh0000`ek`X:6[12`R00000000`51147=3`MUah\dUI4FY8[^0
1?:kLJ=E]@>0IDGG0000mCn3000007?P\mAD@cmXPbnCQ;W[@<OM\bU>`U35I=?=0000DTVg00000000hgLDm;?I00000000T5^e0oeU0000000040D4QE8I00000000
\P]P0QGc57b0hYV@MBcB00000000000000000000@0g@0cWB@J=1XBY68e@j00000000d5Lj0000T`\Sd4k6HH>^TAAb00000000DQFH0000\f[:<XeTdd0^XE^:d74k
a>2[I9^jDnaD00000000000000000000XcC6000000000000YC0D0000000000000000Q>m<00000000L:UW00000000000000000000DDP514\[00000000TORHQCaR
0000000000000000dbMK\:S:LDO1\b5?E<lH000000000000E9TAY:mbhD394SX[lhcQ0000LMmf0000hc5?0000DAN=0000df?W00008DGb00000000@9NC`@N>iA<m
Lg9n0000000000000000000086>@0000000014`\00000000000000000000]DGY<K8XlbZB8<g8M1ei`0]Ee6PDPT_Am@[d0000lG1aH@^hlIODHZS`\[?:<joc@HSO
@o_70L5A1CL=`?_@0000dJ^X00000000L_Z?X@\BhEDV00000000l5>G00000000hc[Ia1lH00000000484]00000000dBM[5;B1U@9JX<C<00000e9W8C:O@G3]`KgP
dY10P[1T\bXU`d6UlQBVTeZML1A?XK9W=7=ee=jN0000X53D]6`@m0:kTnPXe89I4?i;8V;h0000<>d[d@i51C86000000000000000000000<P<Ldc4MAR600000000
000000000000000000000L^<0000d:CVPeS[@eU_Hh;Ydj04ICI^\cd6l[OcX_9D\cmJ0000]@@CL=`bl?aJ0000000000000000Q041@Ok<8F6c<=ll00000000@dFL
000000000000U@6e0000000000000000AC?kM0dk0<GS0000@I200000000000000000Xa1L0000=:Xn\^1YL4@mX]`Yl6d[EE]Q4<V=0000I3Q?0000000000000000
0000li1o<C5KhG2d000048a[`6`ldTEl0000Dia>h<@eI8ij1D6=Hc^20000DQQe\60mTj4[IAXc0000000000004EgM0Bbk00000000LeK>0000l;0^a>U]A3ZY0000
0000UA;M0000h3Q\4>kb<=nQ<9]gl>6C4K<`l[j7\WdY8_[;dlAQM1^[iBA41DDn000000000000LI:G000000000000LZ:jXB?E<gnLD?@ETjV4Xl9EU1J8=8Qb0000
M@\ohBA\=;G\\<<m0000`TjU<L>F@8fDX2cG8;X?l<hc`WacPZdI`]gIL_GTLe]1A0@F8OiiL`gGLn[NmCNV0000H\GFPh4=TYn>0FP84<F8HRan0U4f1??K0000`]Ec
4LK=8^e>d8Bl8JcMLBJe@gaY000000000000`7aj0000lZh25CNbaEgJM:R_hjYRYCR:d@<m00004BZQl;g0000000000000\nA0\9NY4@1X<H7K@H^SDUBUTc380@\_
PSALE5\:M6mN5=Sh=1So\Fk;0HQ1<Lak4ifQ0000@4`A04jhhHLU0000hjJI0000<c<QM4;J]8^jXWcI<\Q0<3Ma\T9kD[X[<M29<L_4dioVe8RRDY_g4d<NUBJ7hXGn
eBbd1EM@0000T7k1\F:fL7:FlKmmloN;0000`87B00000hj60000000000000NPI@@L100000000a=Zj]9^J000000000000DLJ5`bQY4PEX0000P5A9`H\^00000000
<bX6QDcC8h4bi@Bh`N7Q0000<1E<XPD\@LlA0]VdY2nhdROS000000000000=>k;TLB5000041c\<90_lCH3Ti2ClBdQ\2W_4?Xfa:D=XHjQLCKRd`9I00000000D]7F
000000000000Q6Z\Q=MP0000=9[856VKY6^20000TT7LXISS00000000la2ClH4@0000m:h80000<@c8=3?e<b1=Q:@J00000000X8A=D<PV0000E;@k0000\\i40000
00000000dem^0cWoTf[Z1?5C\3eJ`B>ILZaE0000PkS@]6Em0000L@hE]2l8`2LO0000000000000CM>`CjADbNKiA[caCjj0000Tg_R000000000000e4@TEBCGXYog
diEIXR5L0000\_?X89NeXWX900000000H:XR0000000000000000h3mb@7@;hV6XDe:7dhXkL0KD0YNk0[eQ53Pg`k[LL8g412k;U6gX<j7ZEB>daEfi`0ZO00`601`M
49;6HERdY;\c00008S2i@2ETh;Gg48EG\^DPhMigT:8dhB5D@HUM@dBkdeJXLibG14B<X4UkPo94dSl;9Aij]<];\?1^LA2YdR`llLWZP_gh47V`hL?l`anQQDf@h1ef
0000lC98``06\>c2l>ojLKOA<WOaP]eP4D6A\`:MPbQ2\f2e]4JP19<Y0000000000000000XS2;dIJN<Bic4ZV5\TTHLgkN=9X200008ehR000000000000dBN9i6I=
hd9K000084hWd@`H0000=EJX000000000000XGgiL]^F\`amhgH70000HL6F0000X7Fb`]mn0000L<Oc8KOe0000P7MI00000UMD000000000000L]0D00000000UC;H
HIOW@0oad`N\`DkTlCoElIgk4C\^`T4L8]ko0000L7G50000@;F300000000Ld0C0000daD@0000XV=gDCnY00000000<M3o0000<LfJ4hT54K<XY8SBdkF`<Z`Nh@eY
000000000000`>_8Xe1F00000000h6DaDDLf0000\0;OA<PG00000000000000000000U2]2000000000000\DB?LG9I0000P3_Zm=:i000000000000lF?]0000`ciH
42LfQ;JcMB[>00000000Q9B800000000l4nDX54EDKVU000000000000Q;\NLW\cldkn8SPHHhn8M:@ki:`6<<]]P[cjI=k20000`;ajhaUG0000`nob0QY;hX\SdaFG
e:f>0000A;g00000@G@A0000I8[^9B:20000I>1SP?194V<?XaN`@mDl0000dOL<00000000P=37`iH40000\1OG4FVZ0000MBY^00000000TX03000000000000D73o
dU1Q0000D0`\h28XD4Ek0000000000000000E<oU4PZc0000000000000000HggV86GZ0000mD\5@8UHHVTel<oN`2AR0000000000000000TNa]L\SV\\Pd00000000
00000000hjON0000HK0?00000000h8\8dIP00000`CK]`1O8H;l_DU:QLUiS0[5lHi>Q0000Y:Q;hEo[4VdLm<<70>g]48d71CTh8g5aH<l:00000000000000008PLX
00008ZVDl94300008Ul1UCX:0000mBEE000000000000000000000000Q84D00008SZDM8LXd>CgDNnmTg6LPI`XmAK^`dO\a9\X000000000000DeVf000000000000
000000004PI200000000X?bc8[jl00000`^]@[4YT@9Wh@j9hkG<0000000000000000000000000000000000000000hV?D<2mm0000T[YN0000\1OTDY7Z00000000
\POal[8P4cRcX]cc00000000lS6]a12THVEkd[@E00000000000000000000DaX3H`K?0000LUNm<\TZ508]TUR;0000000000000000`6ll00000000@>ZR<ZENdUf>
0BjOl>UODN@UX\99T^8:0RNmI6iV\:E\982E00000000000000000000D0lN000000000000000000008?QjdEc3HO^1@fjCHZ9A@=Phlj=AlXG;LFEJi@AW\DehdHfJ
`VP042cUa9I4e:3PlOZ;HI]WDBg^@T@@@iKg]AhDUB4>@143H:ZWLD;jDJWMhSBXXgmRd6Yk`U\:8YljldbeT2o88gkYiDcj0000Tf@e<JM94n?`IBMO\BPbDeUi<Zok
1;i:0000ldG=00000kNN4QF0`\j^PSmUD7M?0EceLbcVHN2B\lmdE0XBDdcePON0\n<<hIEID12c\;D=iAMGH?ml00000000LhGZ8FU6<V8311KXi@Pl000000009;BO
eC]h00000000000006B2\P1fXR3b0VN>heL[@;KodHeK`Qb5dm52000049N046lL0000dbl=L6^BP?4g4EcFE?l900000000@1ck000000000000\ZM8TQf84?0h=3[>
0000LK`7d39\e<;800000000000000000000IDI300000000hEPi00004K<PPdj]00000K@PdN6I0000lc6a<[aP000000000000XW=P0000TN?B0000]5Cl00000000
DV6j8P;1H7`6PFFN<PT@40CY\]2mPf7f8jQK0h5\U0cc0000000000000000000000004mhZdHF300000IaZ0000000000000000TdgZAEd_L@RT=0hO0ZFZhDQ;0U53
XUYDdFdo4gA6Hlnblk>1HTj?d;U?YEZfLD2<lL[00000P631<kLM4llV00000000YDZR00000000h:f70000TYSl0000X^=_\UU\<W3HHdQX0000H3:;`hTE<BC`lLHG
`Vne0000le`jHkC20000PVaJ0HCAL_6ZM9<k0000DTYPPa[kl0oG@4:aPV?a\<2>HajK0000]Eed00000=900000000000000000@2XIT=\N0000DfYV00004ROf10?O
1C:I8XQc0000XE_`0000`UbQmE`N`LH48Nf:0000XaGmX9VEM;m`0000lK>W0000TF2U00000000d>n8hM<O0000XATO@Vo31BLM0000hONH0k_UP:jN<:DB@Gl;0000
Lk1RlJTR00000000M@bi00000000000000000000d:X1XYfe0000000000008;[b000000000000<S9H000000000000000000000000000000000000Q<:W`gZ_0000
000000004ZJn8\m7@4g8DhMgeD7EU@NGe?NNPVP`dmY`\KlWL[DDH7fJl7ARi17a`2R[ABa;H>RL0000`:Yd`H@kl04_hBSVTJb>hKbd000000000000dW0PLL\FXf?o
0000DP7h<NP^TDJFPOA78Pk_4bL34lTmL[3GddYFU3;400000000DeR6000000000000@Fnm`?Q0000000000000heQG0000<6U=0000T;F``1FY0000\Sm7XABo8mEd
Hd06H?`C4L_g8Qc4Lfc\L5GmH9SQHhh3a32\E6lTL?4GA;P?XJbIQ@UIdCiQm@jL0000]?eglcOo0000<B\>eC7jeCHJ0000PS_71CYEU=<=do80=@fMHLPohc8k0000
Q9[H0000000000000000<57ndCffT_?1\bhLPn7JD^11XZ`A000000000000hN4dLlWW00000000lo1@a2d50000PH6[1><Who^a`;cJH0Z_hMP>]A@EIC]G0000Di9:
\@4i4Tl51<WL00000000DBH=0000hTQ1PQTWP[7@@nj\]?fi0000dBfG0000XoF20000000000000;3>4nLF0000LX:M0000XnMD000000000000\L:d00000000`ZL`
l:7hPC?FU9TQ\F;OhS:M1BJd0000e21B@ENF0000dhXW000000000000<An?000000000000aDlU@njn000000008@fSPIW\HRe:M<Jl0000\>Rn<D^]HVhCa:L`0000
00000000\1?e`=_^\\o200000000\QnilZFfdVQii:H;000000000000000000000000\39l@;61MBLAT5=K<Bo10OF94\DHM7228kb;<mXl`H8V`Qmo8PDNdo>BlIDb
D8MO`j@N92HG=@V68I]CID0[e@56000000000000XJPVPM]643[@\=K?\W;HHXYBXobj=4ZG<6<lhW6HU0Xd<dQD`4fIQ1JV1;6mPnEJ=A>2iAnVTbi9`oIHe37]ECKV
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
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Employer, None, M::Whole, 0), w(K::Fluency, None, M::Whole, 1), w(K::Fluency, None, M::Whole, 2), w(K::Expected, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1),
w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Unit, Some(L::Et), M::Whole, 1), w(K::Since, Some(L::De), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0),
w(K::Degree, None, M::Whole, 6), w(K::Employer, None, M::Whole, 0), w(K::Since, Some(L::De), M::Whole, 0), w(K::Obtained, Some(L::De), M::Whole, 0), w(K::Marital, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4),
w(K::Grade, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Ro), M::Whole, 0), w(K::Obtained, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ga), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::School, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0),
w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Introduction, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0),
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0),
w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0),
w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1),
w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2),
w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4),
w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::School, Some(L::Fi), M::Suffix, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0),
w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1),
w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3),
w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5),
w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0),
w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0),
w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0),
w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0),
w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5),
w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0),
w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5),
w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6),
w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6),
w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6),
w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6),
w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0),
w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2),
w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2),
w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2),
w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::At, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0),
w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 1), w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4),
w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4),
w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0),
w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0),
w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4),
w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0),
w(K::Introduction, Some(L::Vi), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0),
w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5),
w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3),
w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6),
w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8),
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
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0),
w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5),
w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Introduction, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0),
w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0),
w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5),
w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7),
w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Until, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2),
w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2),
w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1),
w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0),
w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0),
w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0),
w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0),
w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0),
w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4),
w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4),
w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1),
w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Is), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Introduction, Some(L::Id), M::Whole, 1),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Introduction, Some(L::Nl), M::Whole, 1),
w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1),
w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2),
w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Introduction, Some(L::En), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::De), M::Whole, 0), w(K::Role, Some(L::En), M::Suffix, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0),
w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Introduction, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0),
w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6),
w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3),
w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3),
w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0),
w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 0),
w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Introduction, Some(L::Da), M::Whole, 0),
w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3),
w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0),
w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3),
w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1),
w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0),
w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0),
w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0),
w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3),
w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0),
w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5),
w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1),
w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0),
w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0),
w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1),
w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2),
w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7),
w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7),
w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0),
w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3),
w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2),
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2),
w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3),
w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1),
w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2),
w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0),
w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0),
w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0),
w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, Some(L::Hu), M::Whole, 0),
w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0),
w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0),
w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0),
w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0),
w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0),
w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0),
w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3),
w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0),
w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0),
w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 2),
w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6),
w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0),
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
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0),
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
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1),
w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0),
w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1),
w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0),
w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3),
w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0),
w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2),
w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0),
w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 3),
w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4),
w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::It), M::Whole, 4), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0),
w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5),
w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0),
w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0),
w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4),
w(K::Degree, Some(L::Pl), M::Prefix, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5),
w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2),
w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0),
w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4),
w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8),
w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5),
w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0),
w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3),
w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Suffix, 4), w(K::Unit, Some(L::Da), M::Whole, 3),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1),
w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2),
w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 1),
w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3),
w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4),
w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5),
w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1),
w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3),
w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4),
w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0),
w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2),
w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2),
w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4),
w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0),
w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0),
w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5),
w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2),
w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 1), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0),
w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0),
w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2),
w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0),
w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0),
w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2),
w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1),
w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0),
w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0),
w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0),
w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3),
w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5),
w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2),
w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4),
w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0),
w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7),
w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2),
w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0),
w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1),
w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0),
w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0),
w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3),
w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0),
w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1),
w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6),
w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5),
w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0),
w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0),
w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5),
w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1),
w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1),
w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2),
w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0),
w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1),
w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1),
w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4),
w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0),
w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0),
w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5),
w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2),
w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2),
w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2),
w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5),
w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0),
w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1),
w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0),
w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0),
w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3),
w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1),
w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5),
w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0),
w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0),
w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4),
w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8),
w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2),
w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2),
w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0),
w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0),
w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1),
w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1),
w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7),
w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3),
w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0),
w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0),
w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3),
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0),
w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
