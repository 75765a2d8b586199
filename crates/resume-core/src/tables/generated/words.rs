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
excelent	0DZ1
excelente	0Md2
excellent	0Mf3
excel·lent	0Mi2
executive	0281
executive master	00<1
executive mba	0Mk1
expected	06E1
expedida	06a1
expedido	06a1
expedient	0Ml1
expediente	0@P1
experienced	0CB1
expert	0Mm;
expert comptable	01j1
expert level	0N81
expert-comptable	01j1
experta	0N92
experte	0N;3
experten	0N>1
expertenkenntnisse	0N>1
expertenwissen	0N>1
expertin	0N?2
expertise	0NA2
expertna	0NC1
expertni	0ND1
expertniva	0NE1
expertnivaa	0NE1
expertnivå	0NE1
expertná	0NC1
expertní	0ND1
experto	0NF1
expires	0NG1
expiring	0NG1
extra	01j1
extraknack	0NH1
extraknaeck	0NH1
extraknäck	0NH1
eċċellenti	0K>1
eğitimi	0Ki1
eğitmen	05d1
eğitmeni	05d1
f	0NI6
f lli	03b1
f o m	0NO1
f.lli	03b1
f.o.m	0NO1
fabbrica	03b1
fabbro	02G1
fabrica	0NP4
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
fachrichtung	0NT1
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
fag	0NU2
fagbrev	0NW2
faglaert	00E1
faglært	00E1
fagproeve	07f1
fagprove	07f1
fagprøve	07f1
fagskole	0NY2
fagskolegrad	0N[1
fagskolegrad i	0N[1
fagskoleutdanning	0N[1
fahrer	0631
fahrerlaubnis	02D1
faiantar	0291
faianțar	0291
faible	0<X1
fair	0CI1
fakulta	0N\3
fakultaet	0=\1
fakultas	0N_1
fakultat	0=\1
fakultate	04O1
fakulte	04I1
fakultesi	04I1
fakultet	0N`5
fakulteta	0L;1
fakultetas	0F91
fakulty	0Ne2
fakultà	04R1
fakultät	0=\1
fakultāte	04O1
fakülte	04I1
fakültesi	04I1
falegname	02G1
fall	09I1
fall semester	09I1
familiar	0Ng1
familiar with	0Ng1
familiarity	0Ng1
faoi lathair	06?1
faoi láthair	06?1
farm	03P1
farm hand	0281
farmaceits	02f1
farmaceut	0Nh4
farmaceuta	02I1
farmaceutic	02R1
farmaceutica	02O3
farmaceutico	03g2
farmaceutka	02I1
farmacevt	05g1
farmacia	0Nl4
farmacias	0311
farmacie	03Z1
farmacist	0291
farmacista	0O02
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
fear	0O21
fejezet	0He1
fejleszto	02i1
fejlesztő	02i1
felag	06f1
felelos	02i1
felelős	02i1
felhasznaloi	0O31
felhasznaloi szint	0O31
felhasználói	0O31
felhasználói szint	0O31
felicitations	0O41
felicitations du jury	0O41
fellow	0281
fellowship	00O1
felsofok	0O51
felsofok felett	0O61
felsofoku	0O51
felsofoku okj	0O71
felsofoku szakkepzes	0O71
felsooktatasi szakkepzes	0O71
felsőfok	0O51
felsőfok felett	0O61
felsőfokú	0O51
felsőfokú okj	0O71
felsőfokú szakképzés	0O71
felsőoktatási szakképzés	0O71
female	0O81
femeie	0O91
femeiesc	0O91
femeni	0J_1
femenino	0O:1
femení	0J_1
feminin	0O;2
feminine	0O81
feminino	0O=1
femme	0O>1
femme de chambre	01j1
femmina	0J`1
femminil	0O?1
femminile	0J`1
fen lisesi	04I1
fenykepesz	0=81
ferfi	0O@1
ferienjob	09;1
ferienjobber	09;1
ferilskra	0OA1
ferilskrá	0OA1
ferjezett	0Kj1
fermier	0291
fernarbeit	0OB1
ferramenteiro	01l1
ferronnier	01j1
feuerwehr	03[1
fh	0Bm1
field of study	0CN1
fierar	0291
figli	03b1
filiale	03[1
filiere	0OC1
filière	0OC1
filosofian maisteri	0HA1
filosofian tohtori	0OD1
filosofie doktor	0Hb1
filosofie kandidat	03;1
finalis	06K1
finalist	0OE:
finalista	0OO8
finaliste	00M1
finalisti	0071
finalistka	0OW1
finalizada	06a1
finalizado	06a1
fino a	0OX1
fino ad oggi	0121
fino al	0OX1
fins	0OY1
fins a	0OY1
fins ara	02?1
fins avui	02?1
fiorista	02G1
fire fighter	0281
fireann	0O21
firefighter	0281
firinci	05d1
firini	0421
firm	03P1
firma	0OZ:
firmasi	0421
firması	0421
firmă	03Z1
first	00U1
first aid	01h1
first aider	01h1
first class	00U1
first class honours	0:H1
first language	0Od1
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
fjernarbeid	0Oe1
fjernarbejde	0Of1
fjolbrautaskoli	04K1
fjölbrautaskóli	04K1
flat	06S1
fleischer	03<1
fleuriste	01j1
fliesenleger	0631
fliessend	0Og1
fliessend in wort und schrift	0Og1
fliessende kenntnisse	0Og1
fließend	0Og1
fließend in wort und schrift	0Og1
fließende kenntnisse	0Og1
flight attendant	0281
floor	06S1
florar	0291
florist	0Oh5
florista	03g2
floristi	05n1
floristin	03<1
florysta	02I1
florystka	02I1
fluencia	09P1
fluent	0Om2
fluente	0Oo2
fluently	0@=1
flugbegleiter	0631
fluid	0P11
fluida	0P22
fluido	0P42
fluwenti	0K>1
fluência	09P1
flydende	0P61
flydende i skrift og tale	0P61
flydende modersmaal	0P71
flydende modersmal	0P71
flydende modersmål	0P71
flygvaerdinna	02U1
flygvardinna	02U1
flygvärdinna	02U1
flysykepleier	0Ei1
flytande	0P81
flytande i tal och skrift	0P81
flytende	0P91
flytende muntlig og skriftlig	0P91
flyvert	0P:1
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
foerlag	0P;2
foerman	02U1
foersaekring	0?71
foerskola	0P=2
foerskolan	0?71
foerskollaerare	02U1
foerskollaerarexamen	03;1
foerstapris	00L1
foerstaspraak	0P?1
foerstehjaelp	02j1
foerstepraemie	0081
foerster	03<1
foerstespraak	0P@1
foertroendevald	0NH1
foervaentad	0=X1
foireann	06P1
foiskola	0PA3
foiskolai diploma	04h1
foldmero	0=81
folkehoegskole	0<=1
folkehogskole	0<=1
folkehøgskole	0<=1
folkeskole	0Kg1
folkeskolens afgangsproeve	00E1
folkeskolens afgangsprove	00E1
folkeskolens afgangsprøve	00E1
folkhoegskola	0PD2
folkhogskola	0PD2
folkhögskola	0PD2
folyamatban	00o1
folyamatos	00o1
folyekony	0O51
folyekonyan	0O51
folyoirat	0He1
folyékony	0O51
folyékonyan	0O51
folyóirat	0He1
fomhar	0PF1
fond	0PG2
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
for	0PI1
foraar	0PJ1
foraaret	0PJ1
forar	0PJ1
forare	02U1
foraret	0PJ1
foras	0CC1
forbroir	0401
forbróir	0401
forderung	09<1
fordito	02i1
fordypning	0PK1
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
forhandlingsniveau	0P61
forklift	01h1
forkvinde	06o1
forlag	0PL6
formacao complementar	0@g1
formacio professional	0BY1
formacion profesional	0PR2
formacion profesional de grado superior	0BB1
formació professional	0BY1
formación profesional	0PR2
formación profesional de grado superior	0BB1
formador	02O3
formadora	02O3
formadur	0>W1
forman	02U1
formand	0L?2
formann	0<<1
formateur	01j1
formation continue	0PT1
formation courte	0PT1
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
forsikring	0PU2
forskare	02U1
forsker	06C2
forskola	0P=2
forskolan	0?71
forskollarare	02U1
forskollararexamen	03;1
forstapris	00L1
forstasprak	0P?1
forstehjaelp	02j1
forstepraemie	0081
forster	03<1
forstesprak	0P@1
fortbildung	0PW2
fortgeschritten	0PY2
fortlaufend	04]1
fortroendevald	0NH1
fortsatt	0P[1
forvantad	0=X1
forventa	0P\1
forventes	0P]1
forventet	0P^2
forår	0PJ1
foråret	0PJ1
fotograaf	0241
fotograf	0P`7
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
fp	0Pg2
fp grado superior	0BB1
fp i	0;01
fp ii	0BB1
fr o m	0NO1
fr.o.m	0NO1
fra	0Pi4
fra og med	0Pm2
fraan	0Po1
fraan och med	0NO1
fracc	04n1
fraccionamiento	04n1
fraedingur	0>W1
fraesare	02U1
fraeser	0631
fraiseur	01j1
framhaldsskoli	04K1
framhaldsskóli	04K1
framhaldsstig	0Q01
framurskarandi	0Q11
framúrskarandi	0Q11
fran	0Po1
fran och med	0NO1
frasare	02U1
fraser	0631
fratelli	03b1
frau	0Q21
frazione	0@K1
freelance	0Q32
freelancer	0Q53
freiberufler	09;1
freiberuflich	0Q82
freiwilliges soziales jahr	09;1
fremragende	0P61
frentista	01l1
fresador	01P1
fresatore	02G1
frezar	0?]1
frezeci	05d1
frezer	0Q:2
frezor	0291
frigoriste	01j1
friseur	0631
frisoer	05k3
frisor	05k3
frisör	02U1
frisør	06C2
fritidsjob	0=_1
fritidsledare	02U1
frivillig	0Q<5
frizer	0291
frm	01a1
from	0QA2
fromager	01j1
fromagere	01j1
fromagère	01j1
frontend	07N1
fruehjahr	0QC1
fruehling	0QC1
fruhjahr	0QC1
fruhling	0QC1
fryzjer	02I1
fryzjerka	02I1
frá	0QD2
fräsare	02U1
fräser	0631
från	0Po1
från och med	0NO1
fræðingur	0>W1
frézař	0?]1
frühjahr	0QC1
frühling	0QC1
fsj	09;1
fsjler	09;1
fuehrer	03<1
fuehrerin	03<1
fuehrerschein	02D1
fuer	0QF1
fuhrer	03<1
fuhrerin	03<1
fuhrerschein	02D1
full professional	0@=1
full professional proficiency	0QG1
full stack	07N1
full-stack	07N1
fulltrui	0>W1
fulltrúi	0>W1
fully remote	0QH1
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
fundiert	0QI1
fundierte kenntnisse	0QI1
fur	0QF1
futar	0=81
futár	0=81
fylkeskommune	0;L1
fyrirlestur	0@H1
fyrirtaeki	0QJ1
fyrirtæki	0QJ1
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
félicitations	0O41
félicitations du jury	0O41
féminin	0O>1
fényképész	0=81
férfi	0O@1
férjezett	0Kj1
fómhar	0PF1
földmérő	0=81
förare	02U1
förderung	09<1
föredrag	0Mc1
förening	0?71
föreståndare	02U1
företag	0?71
förlag	0P;2
förman	02U1
förskola	0P=2
förskolan	0?71
förskollärare	02U1
förskollärarexamen	03;1
förstapris	00L1
förstaspråk	0P?1
förster	03<1
försäkring	0?71
förtroendevald	0NH1
förväntad	0=X1
fører	0<<1
førerkort	03m1
førstehjælp	02j1
førstepræmie	0081
førstespråk	0P@1
führer	03<1
führerin	03<1
führerschein	02D1
für	0QF1
fırıncı	05d1
fırını	0421
főiskola	0PA3
főiskolai diploma	04h1
g	03o1
gaard	0?71
gada	0QK1
gade	0QL1
gadi	0QM1
gads	0QM1
gadu	0QM1
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
garage	0QN2
garcom	01l1
garconete	01l1
gard	0?71
gardener	0281
gardien	01j1
gardienne	01j1
garson	05d1
gartner	0QP3
gartnerei	03[1
garzone	02G1
garçom	01l1
garçonete	01l1
gasse	0BL1
gasthaus	09?1
gasthof	09?1
gastouder	0241
gata	0QS3
gatan	05C1
gate	0;M1
gatve	0QV2
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
geimhreadh	0QX1
geldig t m	0QY1
geldig t/m	0QY1
geldig tot	0QY1
gelistirici	05d1
gelistiricisi	05d1
geliştirici	05d1
geliştiricisi	05d1
gemeente	0QZ1
gemeinde	09?1
gemeinderat	03<1
gemiddeld	0Q[2
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
gepland	0Q]1
geplant	0641
gepromoveerd	0J01
gept	0=91
gepubliceerd	07_1
gerai	0Q^2
gerant	01j1
gerante	01j1
geras	0Q`1
gerent	02R1
gerente	03g2
gering	0621
germans	03i1
geros	0Q`1
geruestbauer	0631
gerustbauer	0631
gerüstbauer	0631
gesaellbrev	0Qa1
gesallbrev	0Qa1
gesamtnote	01O1
gesamtschule	0=\1
geschaeftsbereich	06n1
geschaeftsfuehrer	0631
geschaftsbereich	06n1
geschaftsfuhrer	0631
gescheiden	05B1
geschieden	0Qb1
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
gestoria	0Qc2
gestoría	08>1
gesällbrev	0Qa1
getrouwd	05B1
getuigschrift	0>F1
gevorderd	0Qe2
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
giao tiep	0Qg1
giao tiep co ban	0Qg1
giao tiep tot	0Qg1
giao tiếp	0Qg1
giao tiếp cơ bản	0Qg1
giao tiếp tốt	0Qg1
giao vien	0:W1
giardiniera	02G1
giardiniere	02G1
giay chung nhan	0;W1
giay khen	0;Y1
giay phep	0;W1
gie	00e1
giesser	0631
gießer	0631
gift	0Qh4
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
gjennomsnitt	0Ql1
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
go	0Qm1
go dti	0Qm1
go dti seo	06?1
go dtí	0Qm1
go dtí seo	06?1
gobernanta	01P1
gobierno	08>1
god	0Qn:
god kunnatta	0R81
goda	0R92
goda kunskaper	0R;1
goda kunskaper i tal och skrift	0P81
godalga	00C1
gode	0R<1
gode kundskaber	0R<1
gode kunnskaper	0R=1
godina	0R>2
godine	0R>2
godkjenning	0R@2
godt	0RB4
goed	0RF2
goede kennis	0RH1
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
good	0RI2
good knowledge	0RK1
gorevli	05d1
gorevlisi	05d1
gostilna	0?81
gott	0R81
gotu	0RL1
gouvernante	01j1
government	03P1
governo	0311
governor	0281
gpa	0RM2
graben	0BL1
gracht	0GQ1
grad	0RO4
grad ta' master	0RS1
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
graduate certificate	0Mk1
graduate degree	0Mk1
graduate diploma	0Mk1
graduate school	01^1
graduated	0:>1
graduating	06E1
graduação	0:^1
graduação em	0:^1
graend	05C1
grafica	0RT2
grafician	0291
graficka	0Bk2
grafico	02G1
graficzka	02I1
grafik	0RV3
grafiker	05d1
grafikus	0=81
grafička	0Bk2
gramata	0Ha1
gramatvede	02f1
gramatvedis	02f1
grammar school	01^1
grand	05C1
grand debutant	0RY2
grand débutant	0RY2
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
greetings	0R[1
greffier	01j1
greffiere	01j1
greffière	01j1
grein	0R\2
griffier	0241
grocer	0281
groep	0301
groothandel	0301
groundskeeper	0281
group	0R^2
groupe	03H1
grubu	0421
grueezi	0R`1
gruender	0631
gruezi	0R`1
grundare	0NH1
grunder	0Ra2
grunderna	0Rc2
grundforlob	00E1
grundforloeb	00E1
grundforløb	00E1
grundkenntnis	0621
grundkenntnisse	0<c2
grundkunskaper	0Rc2
grundlaeggande	0Rc2
grundlaeggande nivaa	0Re1
grundlaeggende	0Rf2
grundlaegger	06o1
grundlagen	0<c2
grundlaggande	0Rc2
grundlaggande niva	0Re1
grundläggande	0Rc2
grundläggande nivå	0Re1
grundlæggende	0Rf2
grundlægger	06o1
grundniva	0Re1
grundnivaa	0Re1
grundnivå	0Re1
grundschule	0=\1
grundskola	0Rh1
grunnkunnatta	0Ri1
grunnkunnátta	0Ri1
grunnleggende	0Rj2
grunnlegger	0<<1
grunnnam	0:K1
grunnnám	0:K1
grunnskolaprof	0Rl1
grunnskoli	04K1
grunnskólapróf	0Rl1
grunnskóli	04K1
grunnthekking	0Rm1
grunnur	0Rn2
grunnþekking	0Rm1
grup	0S03
grup scolar	07n1
grup școlar	07n1
grupa	0S34
grupe	0S72
grupo	0;U2
grupp	0S91
gruppe	0S:2
gruppen	0>73
gruppenleiter	0631
gruppo	03b1
grupul	03Z1
grupė	0S72
grád	0S<1
gráfica	0311
gränd	05C1
grüezi	0R`1
gründer	0Ra2
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
gumnaasium	0S=2
guncel	0?j1
gunumuz	0?j1
gurnal	07e1
gurnalist	05U1
guru	0S?2
gut	0SA2
gut in wort und schrift	0SC1
gutachter	0631
gute	0SC1
gute grundkenntnisse	0=>1
gute kenntnisse	0SA2
guten tag	0R`1
guvenlik gorevlisi	05d1
guz	0SD1
guía de montaña	01P1
guía turística	01P1
guía turístico	01P1
gyakornok	02L2
gyar	04j2
gydytoja	02e1
gydytojas	02e1
gymnas	0<=1
gymnasial	0Qa1
gymnasial uddannelse	00E1
gymnasialabschluss	01N1
gymnasieexamen	0Qa1
gymnasieskola	0Rh1
gymnasiet	0Rh1
gymnasieutbildning	0Qa1
gymnasium	0SE5
gymnazium	0Ne2
gymnázium	0Ne2
gyogyszeresz	02i1
gyogyszertar	07h1
gyogytornasz	0=81
gyoztes	0001
gyvenimo aprasymas	0SJ1
gyvenimo aprašymas	0SJ1
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
góð	0SK2
góð kunnátta	0R81
gönüllü	05d1
görevli	05d1
görevlisi	05d1
götu	0RL1
gültig bis	0>b1
gümnaasium	0S=2
güncel	0?j1
günümüz	0?j1
güvenlik görevlisi	05d1
güz	0SD1
għadu għaddej	0=j1
għalliem	05U1
għalliema	05U1
h	0SM1
haandvaerker	06o1
habilitacao	0SN2
habilitacio	01m1
habilitacion	01n1
habilitació	01m1
habilitación	01n1
habilitacja	0Ji1
habilitation	0SP2
habilitation electrique	03f1
habilitation électrique	03f1
habilitação	0SN2
haccp	0SR3
hackathon	0SU1
haedersbevisning	0081
haendler	0631
hafta	0SV1
hai	0SW1
haigla	05O1
hairdresser	0281
hajadon	0Kj1
hakem	05d1
hakim	0SX2
hala	0?j1
halado	0SZ2
haladó	0SZ2
halaman	0S\1
halasz	0=81
halen	0?j1
halen devam ediyor	0?j1
hallinnoija	05n1
hallituksen jaesen	0S]1
hallituksen jasen	0S]1
hallituksen jäsen	0S]1
hallo	0S^3
hallo welt	0R`1
hallo zusammen	0R`1
halo	0SW1
halász	0=81
hameau	05D1
handel	0Sa3
handelsakademie	0=\1
handelshoegskolan	0Rh1
handelshogskolan	0Rh1
handelshögskolan	0Rh1
handelsskole	0Kg1
handlaeggare	02U1
handlaeggerska	02U1
handlaggare	02U1
handlaggerska	02U1
handledare	0Sd2
handler	0D32
handlowiec	02I1
handläggare	02U1
handläggerska	02U1
handvaerker	06o1
handwerk	03[1
handwerksmeister	04B1
handyman	0281
handywoman	0281
hang	0Sf2
hanke	0Sh2
hari ini	0Sj1
harifa	0Sk1
haritaci	05d1
haritacı	05d1
harjoittelija	0Sl2
hasic	07;1
hasič	07;1
haskoli	04K1
haskolinn	04K1
hasta	0Sn1
hasta el presente	02>1
hasta hoy	02>1
hasta la actualidad	02>1
hasta la fecha	02>1
hastanesi	0421
hasti	0So1
hauptfach	0NT1
hauptschulabschluss	01N1
hauptschule	0T02
hausmeister	0631
hausnummer	05N1
haust	0T22
haute ecole	01`1
haute école	01`1
haven	0QL1
havo	0T42
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
he	0T61
hea	0T72
head	0281
head of	0281
head teacher	0281
headteacher	0281
health visitor	0281
hebamme	03<1
hec	0Bm1
heden	0T91
heder	0091
hederlig omtale	0091
hedersomnaemnande	00L1
hedersomnamnande	00L1
hedersomnämnande	00L1
hederspris	0T:2
heft	08n1
heftruckcertificaat	0>F1
heftruckchauffeur	0241
hegeszto	02L2
hegesztő	02L2
hei	0T<2
heikko	05=1
heim	03[1
heisann	0T>1
hej	0T?3
hej pa dig	0TB1
hej paa dig	0TB1
hej på dig	0TB1
hejsa	0TC1
hejsan	0TB1
hekim	05d1
helfer	0631
hello	0TD2
hello there	0R[1
hello world	0R[1
helló	0TF1
helper	0281
helyettes	02i1
hem	0BV1
hemsire	05d1
hemsiresi	05d1
hemşire	05d1
hemşiresi	05d1
hentes	0=81
herausgeber	08n1
herbst	0TG1
herec	0?]1
herecka	0?]1
herečka	0?]1
herfst	0TH1
herkese merhaba	0TI1
hermanos	08>1
herr	0TJ1
het	0TK1
heta arbeten	02k1
hetkel	0TL1
heute	04]1
hey	0R[1
hey there	0R[1
hf	0TM3
hf eksamen	00E1
hf-eksamen	00E1
hgv	01h1
hhx	00E1
hhx eksamen	00E1
hhx-eksamen	00E1
hi	0R[1
hi all	0R[1
hi everyone	0R[1
hi there	0R[1
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
highly skilled	0TP1
highway	06S1
hijscertificaat	0>F1
hilfe	03<1
hilfskraft	0=K2
hingga	0TQ1
hingga kini	0Sj1
hingga saat ini	0Sj1
hingga sekarang	0Sj1
hinne	0TR1
hirszerkeszto	0=81
hitsaaja	05n1
hivatal	0TS1
hiver	0TT1
hivern	0TU1
hiện giờ	0<m1
hiện nay	0<m1
hiện tại	0<m1
hiệp hội	0;m1
hiệu thuốc	0;m1
hiệu trưởng	0:W1
hja	0TV1
hjelp	0<<1
hjemmearbejde	0Of1
hjemmekontor	0Oe1
hjerte lungeredning	03m1
hjerte-lungeredning	03m1
hjá	0TV1
hkdse english	0=91
hlid	0RL1
hlr	0TW2
hlíð	0RL1
hnc	00_2
hnd	00_2
ho	0TY1
ho so xin viec	0TZ1
hoa si	0:W1
hoc bong	0;Y1
hoc viec	0:W1
hoc vien	0El1
hochschulabschluss	0:k1
hochschule	0T[2
hochschulreife	01N1
hodnoceni	0T]1
hodnocení	0T]1
hodnotenie	0T^1
hoegskola	0Rh1
hoegskolan	0Rh1
hoegskole	0<=1
hoegskoleexamen	03;1
hoegskoleexamen i	03;1
hoegskolefoerberedande	0Qa1
hoegskoleingenjoer	03;1
hoegskolekandidat	01C1
hoegskolen	0<=1
hoehere fachschule	04B1
hoejere forberedelseseksamen	00E1
hoejskole	0Kg1
hoest	0T_2
hoesten	0T_2
hoeyskole	0<=1
hoeyskolen	0<=1
hof	0Ta3
hogeschool	08]1
hogskola	0Rh1
hogskolan	0Rh1
hogskole	0<=1
hogskoleexamen	03;1
hogskoleexamen i	03;1
hogskoleforberedande	0Qa1
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
hola	0Td2
hola a todos	0>D1
holding	0Tf2
holdings	00e1
holt	0RL1
hombre	0Th1
home	0SM1
home office	0Ti4
homem	0Tm1
homeoffice	0OB1
homme	0Tn1
honap	0TY1
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
hos	0To3
hos geldiniz	0TI1
hospital	0U25
hospoda	0GR1
host	0U73
hosten	0T_2
hostes	05d1
hostess	0U:2
hote	01j1
hote d'accueil	01j1
hotel	0U<B
hotelfach	0631
hotell	0UN3
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
hoş geldiniz	0TI1
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
huidig	0T91
huidige	0T91
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
hybrid	0UQ2
hybride	0US1
hybrydowo	0UT1
hydraulik	02I1
hydrologist	0281
hyfsad	0UU1
hygiejnebevis	02j1
hygieniapassi	0431
hygienintyg	02k1
hyva	0UV2
hyva taito	0UX1
hyvae	0UV2
hyvae taito	0UX1
hyvaet	0UX1
hyvat	0UX1
hyvä	0UV2
hyvä taito	0UX1
hyvät	0UX1
háskóli	04K1
háskólinn	04K1
házas	0Kj1
hâlen	0?j1
hâlâ	0?j1
händler	0631
hästi	0So1
håndværker	06o1
hædersbevisning	0081
hè	0T61
hét	0TK1
hírszerkesztő	0=81
hó	0TY1
hónap	0TY1
hótel	06f1
hôpital	03H1
hôte	01j1
hôte d'accueil	01j1
hôtel	03H1
hôtesse	01j1
högskola	0Rh1
högskolan	0Rh1
högskoleexamen	03;1
högskoleexamen i	03;1
högskoleförberedande	0Qa1
högskoleingenjör	03;1
höhere fachschule	04B1
hönnuður	0>W1
höst	0UY1
hösten	0UY1
høgskole	0<=1
høgskolekandidat	01C1
høgskolen	0<=1
højere forberedelseseksamen	00E1
højskole	0Kg1
høst	0UZ1
høsten	0UZ1
høyskole	0<=1
høyskolen	0<=1
hướng dẫn viên	0:W1
hạng	0GI1
hẻm	0BV1
họa sĩ	0:W1
học bổng	0;Y1
học việc	0:W1
học viện	0El1
hồ sơ xin việc	0TZ1
hội nghị	0;81
hội thảo	0;81
hợp tác xã	0;m1
i	0U[6
i am	0Ua1
i dag	0Ub4
i fills	03i1
i helyezett	0001
i lathair	06?1
i láthair	06?1
i miejsce	0OW1
i s	00e1
i sambud	0Kn1
i место	0Uf1
i'm	0Ua1
i. helyezett	0001
i/s	00e1
iarna	0Ug1
ib	00F1
ib diploma	02o1
icdl	01a1
ich bin	0Uh1
ich heisse	0Uh1
ich heiße	0Uh1
ician	0Ui1
idag	0Uj3
idegenvezeto	0=81
idegenvezető	0=81
idioma materno	0Um1
idioma nativo	0>X1
idirmheanach	0Un1
idirmheánach	0Un1
idnmeistari	0HH1
idnmenntun	0Rl1
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
iesacejs	0Uo2
iesācējs	0Uo2
ifsi	01`1
ifts	08a1
ig	0V12
igangvaerende	0V31
igangværende	0V31
igazgato	0LY2
igazgatosag	0DN1
igazgató	0LY2
igazgatóság	0DN1
igazolvany	0V41
igazolvány	0V41
ihk	0Bm1
ihk abschluss	01N1
ihk zertifikat	02D1
ihk-abschluss	01N1
ihk-zertifikat	02D1
ii miejsce	0OW1
iii miejsce	0OW1
iim	0Bm1
iit	0Bm1
ijazah	0V51
ijazah sma	0V51
ik ben	0V61
ik heet	0V61
iki	0V71
iki dabar	0Ef1
iki dilli	05Y1
iki siandien	0Ef1
iki siol	0Ef1
iki šiandien	0Ef1
iki šiol	0Ef1
ikincilik	0<B1
ikurejas	02e1
il mio nome e	0V81
il mio nome è	0V81
ilcesi	0?k1
ile	0V91
ileri	0C82
ileri duzey	0C82
ileri düzey	0C82
ileri seviye	04Q1
ilkbahar	0;71
ilkokulu	04I1
illum	0=j1
illustrateur	01j1
illustratoer	0V:2
illustrator	0V<6
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
ilustrator	0VB4
ilustratorka	02I1
ilustrátor	07;1
ilçesi	0?k1
im	0VF1
imam	0281
ime projekta	0VG1
imker	03<1
immobiliare	03b1
imobiliaria	0311
imobiliária	0311
imone	03a1
imoneje	0VH1
impasse	05D1
impiegata	02G1
impiegato	02G1
importer	0281
impresa	03b1
in	0VI1
in a relationship	0B^1
in corso	0121
in corso di stampa	07U1
in curs	02C1
in essere	0121
in partnerschaft	0Qb1
in press	01S1
in prezent	02C1
in progress	0D21
in service training	0DK1
in-service training	0DK1
inc	00e1
incepand cu	0VJ1
incepator	0<o2
incorporated	00e1
indeks prestasi	0F\1
indeks prestasi kumulatif	0F\1
independent user	0RK1
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
industries	0VK3
indústria	0311
indústrias	0311
indústries	03i1
infant school	01^1
infermer	02R1
infermera	02R1
infermier	05U1
infermiera	0VN2
infermiere	02G1
infirmier	01j1
infirmiere	01j1
infirmière	01j1
informatiker	0631
ing	0VP2
ingegner	0VR1
ingenier	0VS1
ingeniera en	07M1
ingenieria en	07M1
ingenieria superior	07M1
ingenieria tecnica	0:e1
ingeniero en	07M1
ingeniería en	07M1
ingeniería superior	07M1
ingeniería técnica	0:e1
ingenieur	0VT3
ingenieurbuero	03[1
ingenieurburo	03[1
ingenieurbüro	03[1
ingenioer	06C2
ingenior	06C2
ingeniør	06C2
ingenjoer	02U1
ingenjor	02U1
ingenjör	02U1
inginer	0VW1
inginer diplomat	0H61
inginier	05U1
ingrijitoare	0291
ingrijitor	0291
ingénieur	0VX1
inhaber	0631
iniciante	0VY2
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
insinoeoeri	0V[2
insinoeoeri (amk	0V]2
insinoeoeri (ylempi amk	0HA1
insinoori	0V[2
insinoori (amk	0V]2
insinoori (ylempi amk	0HA1
insinyur	02N1
insinööri	0V[2
insinööri (amk	0V]2
insinööri (ylempi amk	0HA1
inspectoare	0291
inspector	0KC2
instalater	0Bk2
instalator	0291
instalatér	0?]1
installateur	0631
institiuid	01V1
institiúid	01V1
institut	0V_F
institutas	0W52
institute	0Fi2
institute of technology	01^1
instituteur	01j1
instituto	0W74
institutrice	01j1
instituts	0W;2
institutt	0W=2
institutul	0W?2
instituut	0WA4
instituutti	0WE2
institūts	0W;2
instructeur	0241
instructoare	0291
instructor	0KC2
instruktoer	0WG6
instruktor	0WM;
instruktorka	0WX2
instruktur	02N1
instruktör	0Sd2
instruktør	0WZ4
instrutor	01l1
instrutora	01l1
instytut	0W^2
insurance	03P1
integrante	01l1
integrisane studije	0W`1
interactive	03P1
interimaire	01j1
intermedi	0Wa2
intermedia	0Wc2
intermediaire	0We2
intermediar	0Wg2
intermediar superior	0>Y1
intermediaria	0D61
intermediario	0Wi2
intermediario avancado	0?11
intermediate	0Wk2
intermedio	0Wm6
intermedio alto	0X32
intermedio superiore	0@51
intermediária	0D61
intermediário	0Wi2
intermediário avançado	0?11
intermedju	0X52
intermittent	01j1
intermittente	01j1
intermédiaire	0We2
intermédio	0Wi2
intermédio alto	0?11
intern	0KC2
internat	0=\1
international baccalaureate	00m2
internetu	0X71
interno	0@K1
interpreter	0281
intervenant	01j1
intervenante	01j1
interventi	07U1
intervento	07U1
intezet	0X83
intyg	0=H2
intérimaire	01j1
intézet	0X83
invalkracht	0;11
invatatoare	0291
invatator	0291
inverno	0X;2
investigador	02O3
investigadora	02S2
invierno	0X=1
invigilator	0281
invited talk	01S1
inz	0X>1
inzeniere	02f1
inzenieris	02f1
inzenir	0X?1
inzenjer	0X@2
inzenyr	0XB2
inzenyrske	0XD1
inzenyrske studium	0XD1
inzinier	0XE1
inziniere	02e1
inzinierius	02e1
inzinierske	0XF1
inzinierske studium	0XF1
inzynier	0XG2
inzynierskie	0X>1
inġinier	05U1
inşaat	0421
inštalatér	0A91
inštitut	0XI2
inštitút	0XK2
inštruktor	05g1
inż	0X>1
inżynier	0XG2
inżynierskie	0X>1
inženiere	02f1
inženieris	02f1
inženir	0X?1
inženjer	0X@2
inženýr	0XB2
inženýrské	0XD1
inženýrské studium	0XD1
inžinier	0XE1
inžinierius	02e1
inžinierske	0XF1
inžinierske štúdium	0XF1
inžinierė	02e1
io sono	0V81
iosh	0DQ2
ipaf	01h1
ipasnieks	02f1
ipb	0N_1
ipk	0XM2
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
issiskyres	0XO1
issn	01k1
issued	0:>1
issued on	0:>1
istekejusi	0XO1
istitut	04R1
istituto	0XP2
istituto professionale	01b1
istituto tecnico	01b1
istqb	01a1
istrazivac	05e2
istraživač	05e2
istruttore	02G1
istruttrice	02G1
itb	0Bm1
itfaiyeci	05d1
itibaren	0XR3
itil	01a1
itinerari	0?Q1
itinerario	0MO1
its	01b1
iut	0XU2
ivertinimas	0;N1
iyi	0XW2
iyi derecede	0XY1
iyi duzeyde	0XY1
iyi düzeyde	0XY1
izdavac	0Bc2
izdavacka kuca	06^1
izdavač	0Bc2
izdavačka kuća	06^1
izdevnieciba	0XZ2
izdevniecība	0XZ2
izlaganje	0Bc2
izpit	0Ab1
izstradatajs	02f1
izstrādātājs	02f1
izvorni govornik	0X\2
iðnmeistari	0HH1
iðnmenntun	0Rl1
iðnskóli	04K1
işçi	05d1
işçisi	05d1
išsiskyręs	0XO1
ištekėjusi	0XO1
j	0X^1
j d o o	00e1
j.d.o.o	00e1
ja	0X_1
jaar	0X`1
jaerjestyksenvalvojakortti	0431
jaesen	05n1
jag aer	0Xa1
jag ar	0Xa1
jag heter	0Xa1
jag är	0Xa1
jagdschein	02D1
jahr	0X^1
jahrbuch	08n1
jahre	0X^1
jahren	0X^1
jahrgangsbeste	00:1
jahrgangsbester	00:1
jaksa	02N1
jalan	0G21
janitor	0281
jaosto	0I51
jar	0Xb1
jarak jauh	0F81
jardineira	01l1
jardineiro	01l1
jardinera	01P1
jardinero	01P1
jardinier	01j1
jardiniere	01j1
jardinière	01j1
jaren	0X`1
jarjestyksenvalvojakortti	0431
jaro	0Xc1
jartassagi	0L[1
jasen	05n1
jatekvezeto	0=81
jatkuu	0KL1
jazykovy certifikat	0Xd1
jazykový certifikát	0Xd1
jd	0E_1
je m'appelle	0Xe1
je suis	0Xe1
jedinica	0Xf2
jednatel	07;1
jednolite studia magisterskie	0Xh1
jefa	01P1
jefe	01P1
jefe de turno	01P1
jeg er	0Xi2
jeg hedder	0Xk1
jeg heter	0Xl1
jelen	00o1
jelenig	00o1
jelenleg	00o1
jelenlegi	00o1
jeles	08^1
jesen	0Xm4
jeseň	0Y11
jesien	0Y21
jesienia	0Y21
jesienią	0Y21
jesień	0Y21
jestem	0Y31
jetzt	04]1
jeweler	0281
jezyk ojczysty	0Jo1
jl	0G21
jlpt	0=91
jmenuji se	0Y41
jo	0Y52
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
journal	0Y72
journalist	0Y97
journaliste	01j1
journals	01S1
journeyman	02o1
jovem aprendiz	01l1
jsem	0Y41
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
juhiluba	0Y@1
juht	01L1
juiz	01l1
juiza	01l1
julkaistu	0ML1
julkaisu	07c2
junta	08>1
jurist	0YA7
jurista	01P1
juriste	0YH2
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
jusqu'a	0YJ1
jusqu'a aujourd'hui	00a1
jusqu'a present	00a1
jusqu'au	0YJ1
jusqu'à	0YJ1
jusqu'à aujourd'hui	00a1
jusqu'à présent	00a1
juíza	01l1
jártassági	0L[1
játékvezető	0=81
järjestyksenvalvojakortti	0431
jäsen	05n1
jó	0Y52
język ojczysty	0Jo1
k	0<n1
k k	00e1
k.k	00e1
kaantaja	05n1
kaari	0931
kab	0G21
kabupaten	0G21
kadar	0YK2
kade	0GQ1
kadernice	0?]1
kadernik	0?]1
kadeřnice	0?]1
kadeřník	0?]1
kadin	0<n1
kadın	0<n1
kaeaentaejae	05n1
kaesittelijae	05n1
kaesolev	0TL1
kaesoleva ajani	0TL1
kaetiloe	05n1
kafe	08?1
kafli	0@H1
kaksikielinen	0391
kakskeelne	0L`1
kaksoistutkinto	05R1
kalastaja	05n1
kalauz	0=81
kalfa	05d1
kameraman	0YM2
kameramann	03<1
kameramen	02N1
kammer	03[1
kamrer	02U1
kancelar	0GR1
kancelaria	0YO2
kancelarija	06^1
kancelária	03`1
kancelář	0GR1
kandidaatin tutkinto	0531
kandidaatti	0V]2
kandidat	0YQ2
kandidat i	0@U1
kandidatexamen	03;1
kandidatexamen i	03;1
kandidatgrad	0@U1
kandidatprogram	03;1
kandidatsprof	0YS1
kandidatuddannelse	0@U1
kandídatspróf	0YS1
kansanopisto	04P1
kantor	08?1
kanzlei	03[1
kapici	05d1
kapitaen	03<1
kapitan	03<1
kapitel	0YT3
kapitlu	07e1
kapitola	0YW2
kapittel	0YY1
kapitän	03<1
kapper	0241
kapster	0241
kapıcı	05d1
kar	0Kk2
karakter	0YZ2
karakterar	0Ql1
karaktergennemsnit	0L>1
karaktersnitt	0Ql1
karl	0Y\1
karlkyns	0Y\1
karlmadur	0Y\1
karlmaður	0Y\1
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
kasserer	0WZ4
kassier	0241
kassierer	0631
kassoer	0Sd2
kassoerska	02U1
kassor	0Sd2
kassorska	02U1
kassör	0Sd2
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
kaugtoo	0Y]1
kaugtöö	0Y]1
kauplus	05O1
kauppa	06d1
kauppakorkeakoulu	04P1
kauppatieteiden maisteri	0HA1
kaupunki	0Y^1
kawaler	0Y_1
kawin	0=R1
kaynakci	05d1
kaynakçı	05d1
kazaliste	0Y`1
kazalište	0Y`1
kbr	09m1
ke toan	0:W1
ke toan truong	0:W1
kebun	08?1
kec	0G21
kecamatan	0G21
keeper	0Ui1
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
kendskab	0Ya1
kennari	0>W1
kepala	02N1
kepesites	0>e2
keppni	00;1
kepykla	03a1
kepzes	0Yb2
kertesz	0=81
kertész	0=81
kesa	0Yd1
kesaapulainen	0S]1
kesae	0Yd1
kesaeapulainen	0S]1
kesaetyoentekijae	0Sl2
kesatyontekija	0Sl2
kesk eriharidus	0Ye1
kesk-eriharidus	0Ye1
keskeriharidus	0Yf1
keskharidus	0Ye1
keskhinne	0TR1
keskiarvo	07j1
keskitaso	0Yg2
keskitasoinen	0Yi1
keskkool	0451
keskmine	0Yj1
keskmine hinne	0TR1
kesktase	0Yk2
kesktasemel	0Yj1
keskus	0Ym2
keskustelutaito	0Yi1
kestab	0TL1
kesä	0Yd1
kesäapulainen	0S]1
kesätyöntekijä	0Sl2
ketnyelvu	06N1
ketua	02N1
kevad	0Yo1
kevaet	0Z01
kevat	0Z01
kevät	0Z01
key account manager	07N1
key holder	0281
key worker	0281
keyholder	0281
keynote	01S1
keynotes	01S1
kezdo	0Z12
kezdő	0Z12
kft	00e1
kg	00e1
kgaa	00e1
kha	0Z32
khach san	0;m1
khoa	0Z53
khoa hoc	0Z82
khoá học	0Z:1
khu	0BV1
khá	0Z32
khách sạn	0;m1
khóa học	0Z82
kiado	0Z;3
kiadó	0Z;3
kiem soat vien	0:W1
kiem toan vien	0:W1
kien truc su	0:W1
kierowca	02I1
kierowniczka	02I1
kierownik	02I1
kierunek	0Z>1
kiitettaevae	0MC1
kiitettava	0MC1
kiitettävä	0MC1
kilpailu	06e1
kimyager	05d1
kincstarnok	0=81
kincstárnok	0=81
kindergarten	0Z?2
kinderpfleger	0631
kindlustus	05O1
kinesitherapeute	01j1
kinetoterapeut	0291
kini	0Sj1
kinésithérapeute	01j1
kirja	07c2
kirjakauppias	05n1
kirjanpitaejae	05n1
kirjanpitaja	05n1
kirjanpitäjä	05n1
kirjasto	06d1
kirjastonhoitaja	05n1
kirjastus	0ZA2
kirvesmies	05n1
kis	0ZC1
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
kivalo	0ZD3
kiváló	0ZD3
kiến trúc sư	0:W1
kiểm soát viên	0:W1
kiểm toán viên	0:W1
kjennskap	0ZG1
kk	0ZH2
kleermaker	0241
kleuterschool	08]1
kliinik	05O1
kliniek	0301
klinigi	0421
klinik	0ZJ4
klinika	0ZN9
klinikk	0;L1
klinikka	06d1
klinikum	03[1
kliniği	0421
klīnika	06U1
kniha	0YW2
knihkupec	0?]1
knihovn	07;1
knihovna	0GR1
knihovnice	0?]1
knihovnik	0Bk2
knihovník	0Bk2
kniznica	03`1
knižnica	03`1
knjiga	0ZW3
knjiznica	0ZZ2
knjiznicar	0Z\2
knjižnica	0ZZ2
knjižničar	0Z\2
knyga	0Z^1
kobieta	0Z_1
koch	03<1
kochin	03<1
kock	02U1
kod	0Z`2
koechin	03<1
koerekort	02j1
koerier	0241
koerkort	0=H2
kogumik	0411
kohtalainen	0Yi1
kok	0Zb2
koki	02N1
kokk	0Zd2
kokki	0Zf2
kokkur	0>W1
koledza	04O1
koledzas diploms	0Zh1
koledža	04O1
koledžas diploms	0Zh1
kolegija	0F91
kolegium	04C1
kolej	04I1
koleji	04I1
kolledz	0451
kolledž	0451
kolleg	0=\1
kollegium	0Zi1
kollégium	0Zi1
kolumni	0ML1
komanda	0Zj2
komercialist	05g1
komercijalist	0Zl1
komercijalista	07G1
kommissionierer	0631
kommun	0?71
kommune	0Zm4
kompanija	0[12
kompetansebevis	03m1
kompetisi	06K1
komplek	0G21
komponist	0631
kompānija	06U1
komunikativna	0[31
komunikativne	0[31
komunikativni	0[41
komunikativní	0[41
komunikatywnie	0I\1
komunikatywny	0I\1
komunikatívna	0[31
komunikatívne	0[31
komuves	0=81
komvux	0[52
kona	0[71
konatel	08m1
konateľ	08m1
koncernen	0?71
kondiittori	05n1
konditor	0[84
konduktoeoeri	05n1
konduktoer	0V:2
konduktoori	05n1
konduktor	0[<4
konduktorka	02I1
konduktör	02U1
konduktööri	05n1
konduktør	0<<1
kondüktör	05d1
koneistaja	05n1
konferanse	0YY1
konferansi	0>I1
konferansı	0>I1
konferenca	0[@1
konference	0[A3
konferencia	0[D2
konferencija	0[F3
konferencja	07g1
konferens	0[I2
konferensi	0:R1
konferenssi	0ML1
konferenz	08n1
konferenza	07e1
kongresi	0>I1
konkurranse	0[K1
konkurrence	0[L1
konkurs	0OW1
konkursas	06T1
konkursie	0OW1
konkurss	0[M2
konobar	05e2
konserni	06d1
konservatorij	0L;1
konservatorija	0F91
konservatorio	04P1
konservatorium	0[O3
konservatuvari	04I1
konservatuvarı	04I1
konserwatorium	04C1
konsulent	0[R3
konsult	0[U2
konsultan	02N1
konsultant	0[W3
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
konverzacijski	0[Z2
konverzacna	0[\1
konverzacni	0[]1
konverzačná	0[\1
konverzační	0[]1
konyv	0B\2
konyvelo	02L2
konyvkereskedo	0=81
konyvtar	04j2
konyvtaros	02L2
konzern	03[1
konzervator	0EW1
konzervatorium	0[^2
konzervatoř	0EW1
konzervatórium	0[^2
konzultant	0[`3
kool	0451
koolitus	0L<1
koolituskeskus	0451
kooperatifi	0421
koordinaator	01L1
koordinaattori	05n1
koordinator	0[c<
koordinatore	02c2
koordinatorius	02e1
koordinators	02f1
koordinatoru	05d1
koordinatorė	02e1
koordinatur	05U1
koordinatör	05d1
koordinatörü	05d1
koordinátor	0[o3
koordynator	02I1
koordynatorka	02I1
koperasi	08?1
kops	0\21
kopš	0\21
korekort	02j1
korektor	0\32
korektorka	02I1
korgkool	0451
korgtase	0\51
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
kortti	0\61
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
koulutusohjelma	0\71
koulutuspaeivae	0\81
koulutuspaiva	0\81
koulutuspäivä	0\81
kovacs	0=81
kovar	0?]1
kovács	0=81
kovář	0?]1
kowal	02I1
koyu	0?k1
koz	0441
kozepes	0\92
kozepesen	0\;1
kozepfelsofok	0\<1
kozepfok	0\;1
kozepfok felett	0\<1
kozepfoku	0\;1
kozephalado	0O31
kozepiskola	0Zi1
kozepszint	0O31
kozepszintu	0O31
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
kronikk	0YY1
krt	0441
kryptis	0\=1
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
kth	0\>1
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
kuhar	0Z\2
kuja	0931
kuljettaja	05n1
kullegg	04R1
kulleġġ	04R1
kulondij	0001
kumpanija	08R1
kunde	0\?1
kuni	0\@1
kunniamaininta	0071
kunsill lokali	08R1
kunta	06d1
kurang	0F:2
kurator	0\A2
kurier	0\C2
kurierka	02I1
kurir	02N1
kurs	0\E<
kurs kwalifikacyjny	0K21
kursai	08\1
kursbevis	03m1
kursi	06V1
kurssi	0\Q3
kursu	0\T3
kursus	0\W4
kursusbevis	02j1
kurucu	05d1
kurucusu	05d1
kurye	05d1
kuryr	0?]1
kurz	0\[4
kurýr	0?]1
kustantaja	0ML1
kustantamo	06d1
kuster	03<1
kutato	02i1
kutató	02i1
kutseharidus	0Ye1
kutsekool	0451
kutsetunnistus	0Y@1
kutuphaneci	05d1
kutuphanesi	0421
kuu	0\_1
kuud	0\_1
kuukausi	0\`1
kuukautta	0\`1
kuvar	0\a1
kuvittaja	05n1
kvalificerad yrkesutbildning	0\b1
kvenkyns	0[71
kvetinar	07;1
kvinde	0\c1
kvinna	0\d1
kvinne	0\e1
květinář	07;1
kwartalnik	07g1
kwekerij	0301
ky	00e1
ky su	0\f2
ky thuat vien	0:W1
ky yeu	0;81
kypare	02U1
käesolev	0TL1
käesoleva ajani	0TL1
käsittelijä	05n1
kätilö	05n1
kääntäjä	05n1
képesítés	0>e2
képzés	0Yb2
kétnyelvű	06N1
kórház	04j2
kõrgkool	0451
kõrgtase	0\51
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
közepes	0\92
közepesen	0\;1
közgazdász	02i1
közjegyző	0=81
központ	07h1
középfelsőfok	0\<1
középfok	0\;1
középfok felett	0\<1
középfokú	0\;1
középhaladó	0O31
középiskola	0Zi1
középszint	0O31
középszintű	0O31
kørekort	02j1
küchenhilfe	09;1
különdíj	0001
küster	03<1
kütüphaneci	05d1
kütüphanesi	0421
kış	0ZC1
kőműves	0=81
kế toán	0:W1
kế toán trưởng	0:W1
kỷ yếu	0;81
kỹ sư	0\f2
kỹ thuật viên	0:W1
l	0\h1
l'actualitat	02?1
l1	0:V1
l2	0:V1
l3	0:V1
la	0\i2
la actualidad	02>1
la distanta	0FG1
la distanță	0FG1
la fecha	02>1
la zi	02C1
laakari	05n1
laan	0GQ1
labai gerai	0942
labas	0\k1
labas zinasanas	0\k1
labas zināšanas	0\k1
labi	0\l2
labor	0\n2
laborans	0=81
laborant	0]03
laborantti	0S]1
laborantuddannelse	00E1
laboratoire	03H1
laboratoires	03H1
laborator	0]32
laboratori	0]52
laboratories	03P1
laboratorij	0ZZ2
laboratorija	0]73
laboratorio	0]:5
laboratorios	0;U2
laboratoris	03i1
laboratorium	0]?7
laboratory	03P1
laboratoř	0GR1
laboratuvari	0421
laboratuvarı	0421
laboratório	0311
laboratórios	0311
laboratórium	0]F2
laborer	0281
laboráns	0=81
labourer	0281
labs	0]H2
lacatus	0291
lackerare	02U1
lackierer	0631
laeaekaeri	05n1
laege	06o1
laegergaarden	0?71
laehetti	05n1
laehihoitaja	0Zf2
laehtien	0]J2
laekare	02U1
laeknir	0>W1
laensstyrelsen	0Kh1
laerare	02U1
laerarexamen	03;1
laerarhoegskola	0Rh1
laerarvikarie	02U1
laerer	06C2
laererutdanning	01C1
laerling	0]L5
laerlingeuddannelse	00E1
laesare	02U1
lagerarbetare	02U1
lagergarden	0?71
lagerist	0631
lagermedarbeider	0<<1
lagermedarbejder	06o1
laget	0;L1
lahetti	05n1
lahihoitaja	0Zf2
lahtien	0]J2
lahutatud	01K1
lai xe	0:W1
laisvai	0]Q1
laitos	06d1
lajang	0=R1
lakare	02U1
lakatos	0LY2
laki laki	0\h1
laki-laki	0\h1
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
langue maternelle	0]R1
langue natale	0]R1
lanjutan	0]S2
lansstyrelsen	0Kh1
lantbrukare	02U1
lantmaetare	02U1
lantmatare	02U1
lantmätare	02U1
lap	0]U2
lap trinh vien	0:W1
larare	02U1
lararexamen	03;1
lararhogskola	0Rh1
lararvikarie	02U1
largo	0]W2
larling	0NH1
lasare	02U1
lasser	0241
lasteaed	0451
lastenhoitaja	05n1
lastnica	0FW1
lastnik	0FW1
lat	0]Y1
lata	0]Y1
latem	0]Z1
lato	0]Z1
lato sensu	0MT1
laufend	04]1
laukums	0?l1
laulaja	05n1
laurea	0H51
laurea a ciclo unico	0][1
laurea breve	0H51
laurea in	0H51
laurea magistrale	0][1
laurea magistrale in	0][1
laurea quinquennale	0][1
laurea specialistica	0][1
laurea specialistica in	0][1
laurea triennale	0H51
laurea triennale in	0H51
laurea vecchio ordinamento	0][1
laureat	0]\2
laureata in	0H51
laureatas	06T1
laureate	00M1
laureatka	0OW1
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
lead	0]^4
leader	0281
leader of	0281
learning	0]b1
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
ledig	0Qb1
leed	01a1
leerkracht	0241
leerling	0]c2
leerlingwezen	08=1
legat	0[L1
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
lehrgang	0PW2
lehrling	0]e3
lehrstuhl	0]h3
lehti	0]k1
lehtiartikkeli	0ML1
lehtori	05n1
leidbeinandi	0>W1
leider	0241
leidinys	0Z^1
leidsogumadur	0>W1
leidster	0241
leidykla	0]l2
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
lekar	0]n3
lekaren	03`1
lekarka	02I1
lekarn	07;1
lekarna	0^12
lekarnicka	0A91
lekarnik	0A91
lekarz	02I1
lektor	0^3:
lektorin	03<1
lektorka	0WX2
lektors	02f1
lekár	08m1
lekáreň	03`1
lekárnik	0A91
lekárnička	0A91
lembaga	08?1
lengua madre	0Um1
lengua materna	0Um1
lengua nativa	0Um1
lente	0^=1
lentoemaentae	05n1
lentoemanta	05n1
lentoemäntä	05n1
leraar	0241
lerares	0241
let	0^>2
leta	0^@1
leti	0^@1
leto	0^A4
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
levnadsbeskrivning	0^E1
levnedslob	0^F1
levnedsloeb	0^F1
levnedsløb	0^F1
levnetsloep	0^G1
levnetslop	0^G1
levnetsløp	0^G1
levéltáros	0=81
leyfi	0^H2
lezing	0^J2
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
libro	0^L2
libros	0201
lic	0X>1
licejs	04O1
licejus	0F91
licenca	0^N4
licence	0^R5
licence 1	0:V1
licence 2	0:V1
licence 3	0:V1
licence generale	0:V1
licence générale	0:V1
licence pro	0:V1
licence professionnelle	0:V1
licence to	01h1
licencia	0^W2
licencia de	01n1
licenciada	0:^1
licenciada en	07M1
licenciado	0:^1
licenciado en	07M1
licenciatura	0^Y2
licenciatura em	0:^1
licenciatura en	07M1
licencija	0^[2
licencja	0B21
licencjackie	0X>1
licencjat	0X>1
licens	0^]2
license	01h1
licensed	01h1
licenta	0^_2
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
licență	0^_2
liceo	0^a2
liceu	0^c3
liceul	0^f2
liceum	04C1
liceum ogolnoksztalcace	0K21
liceum ogólnokształcące	0K21
licėjus	0F91
lider	0^h5
lideri	05d1
liderka	02I1
lidt kendskab	0=D1
lidz	0^m1
lidz sim	0^n1
lidz sim bridim	0^n1
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
limited	0^o2
limited working	0CI1
limited working proficiency	0CI1
lingua madre	0_11
lingua materna	0_22
lingua nativa	0>X1
linguaskill	0=91
lingwa materna	0>T1
linja	0_42
linje	0NU2
linjen	0_63
linnavalitsus	05O1
liofa	05X1
lisans	0BZ1
lisans derecesi	0BZ1
lisans mezunu	0BZ1
lisansi	0=Q1
lisansı	0=Q1
lise	0_92
lise diplomasi	0_;1
lise diploması	0_;1
lise mezunu	0_;1
lisens	03m1
lisensi	0=[1
lisensiaatti	0OD1
lisenssi	0431
lisesi	04I1
listonos	07;1
listonosz	02I1
listonoszka	02I1
listonoš	07;1
litil	0Ri1
litsents	0Y@1
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
lizenz	0_<2
lizenziat	00<1
liċenzja	0Ao1
ljekarna	0Y`1
ljekarnik	0>g1
ljeto	0_>1
ll b	0:I2
ll m	0La2
ll.b	0:I2
ll.m	0La2
llar d'infants	01_1
llb	0:G1
llc	00e1
llengua materna	0_?1
llengua nativa	0_?1
llibre	0@l1
llicencia	01m1
llicenciada en	0_@1
llicenciat en	0_@1
llicenciatura	0_@1
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
locen	0_A1
locena	0_A1
locul 1	0@<1
locul i	0@<1
locum	0281
locuteur natif	0]R1
logfraedingur	0>W1
logisticien	01j1
logisticienne	01j1
logistics	03P1
logistik	03[1
logopaed	06o1
logoped	0_B4
logopeda	0_F2
logopedist	0I>1
logopedista	02G1
logopedus	0=81
logopæd	06o1
logopédus	0=81
loja	0311
lojas	0311
lojistik	0421
lokakarya	0_H1
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
lop tap huan	0Z:1
lopend	0T91
lote	04d1
loti labi	08o2
lotissement	05D1
lower second	00U1
ločen	0_A1
ločena	0_A1
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
luba	0_I2
lucrare	07T1
lucratoare	0291
lucrator	0291
lucrătoare	0291
lucrător	0291
luento	0]k1
lugar	04d1
luk	0531
lukanda	08R1
lukio	04P1
lukion oppimaara	05R1
lukion oppimaeaerae	05R1
lukion oppimäärä	05R1
luku	0ML1
lulus	0_K1
lumberjack	0281
luna	0_L1
lungomare	0@K1
luni	0_L1
lună	0_L1
lupa	0\61
lupakortti	0431
luthier	0281
lutseum	0451
luu loat	0@_1
luận án	0;81
luật sư	0:W1
ly lich	0TZ1
lycee	01`1
lyceum	0_M3
lycée	01`1
lyzeum	0=\1
lái xe	0:W1
lána	07m1
lägergården	0?71
lähetti	05n1
lähihoitaja	0Zf2
lähtien	0]J2
läkare	02U1
länsstyrelsen	0Kh1
lärare	02U1
lärarexamen	03;1
lärarhögskola	0Rh1
lärarvikarie	02U1
lärling	0NH1
läsare	02U1
lääkäri	05n1
læge	06o1
læknir	0>W1
lærer	06C2
lærerutdanning	01C1
lærling	0WZ4
lærlingeuddannelse	00E1
léacht	0@N1
léachtóir	0401
légiutas-kísérő	0=81
lékař	07;1
lékárn	07;1
lékárna	0GR1
léto	0_P1
líder	03g2
língua materna	0>X1
língua nativa	0>X1
líofa	05X1
lítil	0Ri1
lögfræðingur	0>W1
lütseum	0451
lý lịch	0TZ1
lýceum	0_Q1
lăcătuș	0291
līdz	0^m1
līdz šim	0^n1
līdz šim brīdim	0^n1
lưu loát	0@_1
lập trình viên	0:W1
lễ tân	0:W1
lớp tập huấn	0Z:1
lữ hành	0;m1
m	0_R;
m a	0GX1
m a sc	0Mk1
m arch	0La2
m b a	0GX1
m com	0La2
m ed	0La2
m eng	0La2
m f a	0GX1
m litt	0Mk1
m mus	0Mk1
m phil	0Mk1
m res	0Mk1
m s	0GX1
m sc	0GX1
m sc prof	0YS1
m st	0Mk1
m tech	0La2
m. a	0GX1
m. ed	0GX1
m. eng	0GX1
m. sc	0GX1
m.a	0GX1
m.a.sc	0Mk1
m.arch	0La2
m.b.a	0GX1
m.com	0La2
m.ed	0La2
m.eng	0La2
m.f.a	0GX1
m.litt	0Mk1
m.mus	0Mk1
m.phil	0Mk1
m.res	0Mk1
m.s	0GX1
m.sc	0GX1
m.sc.-próf	0YS1
m.st	0Mk1
m.tech	0La2
m1	0FM2
m2	0FM2
ma	0_]3
ma numesc	0_`1
maakond	0_a1
maalare	02U1
maalari	05n1
maan	0_b1
maanad	0_b1
maanader	0_b1
maand	0_c1
maanden	0_c1
maaned	0_d2
maaneder	0_d2
maanmittari	05n1
maantee	0_f1
maanviljelija	05n1
maanviljelijae	05n1
maanviljelijä	05n1
maatschap	0QZ1
macchinista	02G1
macelar	0291
macellaio	02G1
macher	03<1
macherin	03<1
machinist	0_g2
macon	01j1
madalya	0<B1
madrasah	0N_1
madre lingua	0_11
madrelingua	0_11
maennl	0TJ1
maennlich	0TJ1
maestra	0@]2
maestria	0_i2
maestria en	07M1
maestro	0@]2
maestría	0_i2
maestría en	07M1
mag	0_k3
magacioner	07G1
magang	02N1
magas szintu	0_n1
magas szintű	0_n1
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
magistar	0_o2
magister	0`18
magister farmacji	02I1
magister inzynier	0Xh1
magister inżynier	0Xh1
magistere	03e1
magisterexamen	0B_1
magisterexamen i	0B_1
magisterij	0`91
magisterium	0Xh1
magisterske	0`:2
magisterske studium	0`:2
magisterskie	0Xh1
magistersky	0XD1
magisterské	0`:2
magisterské studium	0XD1
magisterské štúdium	0XF1
magisterský	0XD1
magisterstudium	00<1
magistr	0XD1
magistra	0G[1
magistra grads	0`<1
magistrantura	0`=1
magistrantuur	0`>1
magistrantūra	0`=1
magistras	0`=1
magistrat	01j1
magistrate	08C2
magistratura	0`?2
magistre	0`A2
magistrica	0`91
magistrica stroke	0`91
magistrikraad	0`>1
magistriope	0`>1
magistriõpe	0`>1
magistro	0`=1
magistro laipsnis	0`=1
magistrs	0`<1
magistrski studij	0`91
magistrski študij	0`91
magistrė	0`=1
magistère	03e1
magna cum laude	0BC1
magíster	07M1
mah	0?k1
mahallesi	0?k1
mahir	0`C2
mai napig	00o1
maig	00o1
maintainer	0281
maintenant	00a1
maire	01j1
mairie	03H1
maison	03H1
maisteri	0`E2
maisterintutkinto	0HA1
maistreacht	0`G1
maistru	0291
maith	0`H1
maitre	01j1
maitre d	0281
maitre d'hotel	01j1
maitresse	01j1
maitrise	0`I3
maitrise parfaite	0DH1
maitrise universitaire	0:V1
majalah	0:R1
majeure	0OC1
majitel	02g2
majiteľ	08m1
major	0CN1
major de promotion	00M1
major in	0CN1
majoring in	0CN1
majster	0`L2
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
male	0`N1
maler	0QP3
mam na imie	0Y31
mam na imię	0Y31
man	0`O6
manad	0_b1
manader	0_b1
manager	0`U6
manajer	02N1
manazer	02g2
manažer	07;1
manažér	08m1
mand	0`[1
mandat	0`\1
mandor	02N1
maned	0_d2
maneder	0_d2
manicure	01l1
maniger	05U1
manipulacao de alimentos	0?\1
manipulador de alimentos	01n1
manipulação de alimentos	0?\1
maniġer	05U1
mann	0`]2
mannelijk	0`_1
mannl	0TJ1
mannlich	0TJ1
mannskap	0<<1
manual handling	01h1
manudir	0``1
manudur	0``1
manutentionnaire	01j1
manzana	04n1
maquetador	01P1
maquetadora	01P1
maquettiste	01j1
maquinista	01P1
mara	0O?1
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
market	0`a2
marketingvezeto	0=81
marketingvezető	0=81
marks	00U1
markt	03[1
maros	0=81
married	0B^1
marynarz	02I1
marós	0=81
mas	03i1
maschile	0`c1
maschinenbau	03[1
maschinist	0631
maschio	0`c1
masculi	0SM1
masculin	0`d2
masculine	0`f2
masculino	0`h2
masculí	0SM1
masih berlangsung	0Sj1
masinis	02N1
maskil	0`j1
maskinfoererbevis	03m1
maskinforerbevis	03m1
maskinførerbevis	03m1
masseur	0D32
masseuse	0281
master	0`k?
master 1	0a:2
master 2	0a:2
master degree	0Mk1
master di i livello	0][1
master di ii livello	0][1
master di primo livello	0][1
master di secondo livello	0][1
master en	07M1
master i	0a<3
master ii	03e1
master in	0a?3
master of	0aB2
master of applied science	0Mk1
master of architecture	0Mk1
master of arts	0Mk1
master of business administration	0Mk1
master of commerce	0Mk1
master of design	0Mk1
master of economics	0Mk1
master of education	0Mk1
master of engineering	0Mk1
master of fine arts	0Mk1
master of laws	0Mk1
master of medicine	0Mk1
master of music	0Mk1
master of nursing	0Mk1
master of philosophy	0Mk1
master of public administration	0Mk1
master of public health	0Mk1
master of science	0Mk1
master of social work	0Mk1
master of technology	0Mk1
master oficial	07M1
master pro	03e1
master professionnel	03e1
master recherche	03e1
master studije	0W`1
master universitari	0_@1
master universitario	07M1
master's	0Mk1
master's degree	0Mk1
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
masters	0Mk1
masterstudium	0aD2
masteruddannelse	0@U1
masterutbildning	0B_1
mastery	0aF2
mastère	03e1
mastère spécialisé	03e1
maszynista	02I1
matelot	01j1
materinji	0aH1
materinscina	0aI1
materinska rec	0aJ1
materinski	0aH1
materinski jezik	0aH1
materinsky	0aJ1
materinsky jazyk	0aJ1
materinská reč	0aJ1
materinský	0aJ1
materinský jazyk	0aJ1
materinščina	0aI1
materna	0aK4
maternega	0aI1
maternelle	0aO2
materni	0aI1
materni jezik	0aI1
maternji	0aQ1
maternji jezik	0aQ1
materno	0>X1
maternă	0>R1
materska skola	0Ne2
matersky	0aR1
matersky jazyk	0aR1
materská škola	0_Q1
materstina	0aR1
mateřská škola	0EW1
mateřský	0aR1
mateřský jazyk	0aR1
mateřština	0aR1
mathematician	0281
mathematiker	0631
matig	0<e1
matricula d'honor	0Ml1
matricula de honor	0@P1
matriculation	02o1
matron	0281
matrona	01P1
matroos	0241
matros	0Ei1
matrose	03<1
matroz	02i1
matrícula d'honor	0Ml1
matrícula de honor	0@P1
matróz	02i1
matsec	0An1
matu	0381
matura	0aS6
maturita	0aY3
maturita artistica	08a1
maturita classica	08a1
maturita linguistica	08a1
maturita scientifica	08a1
maturita tecnica	08a1
maturita z	0a\1
maturitaet	01N1
maturitat	01N1
maturite	0381
maturite gymnasiale	0381
maturite professionnelle	0381
maturitna skuska	0a]1
maturitni	0a\1
maturitni zkouska	0a\1
maturitná skúška	0a]1
maturitní	0a\1
maturitní zkouška	0a\1
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
maturski ispit	0a^1
maurer	0631
mavo	08=1
maçon	01j1
maître	01j1
maître d	0281
maître d'hôtel	01j1
maîtresse	01j1
maîtrise	0`I3
maîtrise parfaite	0DH1
maîtrise universitaire	0:V1
mağazası	0421
maģistra grāds	0`<1
maģistratūra	0`<1
maģistre	0`<1
maģistrs	0`<1
mba	0La2
mba em	0MT1
mbh	00e1
mbo	0a_2
mbo 2	08=1
mbo 3	08=1
mbo 4	0aa2
mbo diploma	08=1
mbo niveau 1	08=1
mbo niveau 2	08=1
mbo niveau 3	08=1
mbo niveau 4	0ac1
mbo opleiding	08=1
mbo-diploma	08=1
mbo-opleiding	08=1
mca	0GX1
mcsa	01a1
mcse	01a1
md	0ad2
mdes	0GX1
mdr	0af1
me	00e1
me chamo	0BD1
me jmeno je	0Y41
me llamo	0ag1
meanleibheal	0ah2
meanscoil	01V1
mecanic	0aj2
mecanic de locomotiva	0291
mecanic de locomotivă	0291
mecanica	01P1
mecanicien	01j1
mecanico	03g2
meccanico	02G1
mechanic	0281
mechanik	0RV3
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
medaille	0al4
medaille d'or	00M1
medal	0b03
medala	00C1
medaleinkunn	02E1
medalha	00N1
medali	06K1
medalia	0@<1
medalie	0@<1
medalis	06T1
medalj	00L1
medalja	0b33
medalje	0b62
medaljen	0b83
medalla	0=:2
medarbeider	0<<1
medarbejder	06o1
medarbetare	02U1
medaļa	00C1
meddommer	0<<1
medecin	01j1
medel	0b;2
medelbetyg	0=b1
medelgod	0UU1
medewerker	0241
medewerkster	0241
medfoerfattare	02U1
medforfattare	02U1
medforfatter	06C2
medförfattare	02U1
medhjaelper	06o1
medhjælper	06o1
media	0b=5
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
medie	0bB2
medie de absolvire	0@Q1
medio	0bD5
medio alto	0?g1
medio-alto	0?g1
mediu	0Wg2
medium	0Wk2
medja	0bI1
medju	0bJ1
medlem	05k3
medmasa	02f1
medmāsa	02f1
mees	0bK1
meeskond	0bL1
meester	0241
meget god	0bM4
meget gode	0P61
meget godt	0bQ2
megye	0441
mehanicar	05e2
mehanik	0FW1
mehanikis	02f1
mehaničar	05e2
mehāniķis	02f1
mein name ist	0Uh1
meistarabref	0HH1
meistarabréf	0HH1
meistaragrada	0YS1
meistaragráða	0YS1
meistaraprof	0YS1
meistarapróf	0YS1
meistars	02f1
meister	0bS4
meisterbrief	04B1
meisterin	0bW2
meisterpruefung	04B1
meisterprufung	04B1
meisterprüfung	04B1
meistras	02e1
mekaanikko	05n1
mekanik	02N1
mekaniker	05k3
melhor	00N1
mellanniva	0UU1
mellannivaa	0UU1
mellannivå	0UU1
mellem	0bY2
member	0281
membra	0291
membre	0CL2
membro	01l1
membru	0291
membră	0291
memoire	0231
memur	05d1
memuru	05d1
men	0b[2
menadzer	0b]3
menadżer	02I1
menadžer	05e2
mencao honrosa	00N1
mencio	0b`2
mencio especial	01d1
mencion	0bb2
mencion de honor	01c1
menció	0b`2
menció especial	01d1
mención	0bb2
mención de honor	01c1
menedzer	0bd3
menedzere	02f1
menedzeris	02f1
menedzser	02i1
menedżer	02I1
menedžer	0Z\2
menedžere	02f1
menedžeris	02f1
meneillaan	0KL1
meneillaeaen	0KL1
meneillään	0KL1
menengah	0DV2
menengah atas	0bg1
menesi	0bh1
menesiai	0bi1
menesis	0bh1
menesiu	0bi1
meng	0La2
menikah	0=R1
menntaskoli	04K1
menntaskóli	04K1
menor aprendiz	01l1
mensajera	01P1
mensajero	01P1
mention	0bj2
mention assez bien	0O41
mention bien	0O41
mention complementaire	0381
mention complémentaire	0381
mention passable	0O41
mention speciale	00M1
mention spéciale	00M1
mention tres bien	0O41
mention très bien	0O41
mentiune	0@<1
mentor	0bl4
mentora	01l1
menuisier	01j1
menuisiere	01j1
menuisière	01j1
menuo	0bi1
menzione	00P1
menzione d'onore	00P1
menzione speciale	00P1
menção honrosa	00N1
mențiune	0@<1
merchandiser	0281
merhaba	0TI1
merimies	05n1
merit	00U1
meritfoerteckning	0^E1
meritforteckning	0^E1
meritförteckning	0^E1
meritvaerde	0=b1
meritvarde	0=b1
meritvärde	0=b1
merkezi	0421
merkonomi	05R1
mernok	02i1
mes	0c05
mese	0c51
mesec	0c62
meseca	0c62
mesecev	0c81
meseci	0c62
mesemondo	02i1
mesemondó	02i1
mesera	01P1
mesero	01P1
meses	0c92
mesi	0c51
mesiac	0c;1
mesiace	0c;1
mesiacov	0c;1
mesic	0c<1
mesice	0c<1
mesicu	0c<1
meska	0c=1
meski	0c=1
meslek lisesi	0_92
meslek yuksekokulu	04I1
meslek yuksekokulu mezunu	0c>1
meslek yüksekokulu	04I1
meslek yüksekokulu mezunu	0c>1
mesos	0c?1
messageries	03H1
mestari	05n1
mester	0c@3
mesterbrev	07f1
mesterdiploma	0Km1
mesterfok	0cC1
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
mestratge	0_@1
mestre	0cD2
mestre de obras	01l1
mestre em	0MT1
mestsky urad	0Hl2
mestský úrad	03`1
metai	0cF1
meteorologist	0281
metge	02R1
metgessa	02R1
metreur	01j1
metselaar	0241
metsuri	05n1
metteur en scene	01j1
metteur en scène	01j1
metu	0cF1
metzger	03<1
metų	0cF1
meu nome e	0BD1
meu nome é	0BD1
meubelmaker	0241
mevcut	0?j1
mews	06S1
mezatka	0Y_1
mezczyzna	0c=1
mezun	0cG1
mezuniyet	0cG1
mezuniyet notu	03d1
meánleibhéal	0ah2
meánscoil	01V1
meðaleinkunn	02E1
mfa	0cH2
mgimo	0Bm1
mgr	0cJ2
mgr inz	0Xh1
mgr inż	0Xh1
mh	0?k1
mi	0cL1
mi chiamo	0V81
mi nombre es	0ag1
midalja	0?H1
middel	0cM1
middelmatig	0D81
middels	0cN2
midlungs	0cP2
midwife	0281
mierne	0cR1
mierne pokrocily	0[\1
mierne pokročilý	0[\1
mies	0cS2
miesiac	0cU1
miesiace	0cU1
miesiecy	0cU1
miesiąc	0cU1
miesiące	0cU1
miesięcy	0cU1
mieszkanie	0521
mijn naam is	0V61
militair	0241
militaire	01j1
militar	0C43
militare	02G1
mills	03P1
mim	0GX1
mimar	05d1
mimari	05d1
mimarı	05d1
mina olen	0cV1
minae olen	0cV1
minh la	0cW1
minicurso	0@g1
minijob	09;1
ministarstvo	0AE2
ministeerium	05O1
minister	03Z1
ministere	03H1
ministeri	03i1
ministerie	0QZ1
ministeriet	0@>1
ministerija	03a1
ministerio	0cX3
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
minn	0c[2
minor	0CN1
minor in	0CN1
minosites	08^1
minä olen	0cV1
minősítés	08^1
mionna	0cL1
mirne	0c]1
mirne pokrocila	0[]1
mirne pokrocily	0c^1
misrah	0F<1
misraħ	0F<1
mistenni	0c_1
mistr	0?]1
mit	0Bm1
mit auszeichnung	01O1
mit navn er	0Xk1
mitali	06A2
mitarbeiter	0631
mitarbeiter des jahres	00:1
mitja	0Wa2
mitja alt	0?B1
mitjana	0Ml1
mitjà	0Wa2
mitjà alt	0?B1
mitjà-alt	0?B1
mitt namn aer	0Xa1
mitt namn ar	0Xa1
mitt namn är	0Xa1
mitt navn er	0Xl1
mittel	0c`2
mittelmaessig	0=>1
mittelmassig	0=>1
mittelmäßig	0=>1
mittlere kenntnisse	0=>1
mittlere reife	01N1
mixologist	0281
mizar	0FW1
miðlungs	0cP2
mj	0cb1
mjesec	0cb1
mjeseca	0cb1
mjeseci	0cb1
mjog god	0cc2
mjog god kunnatta	0Q11
mjog gott	0Q11
mjög gott	0Q11
mjög góð	0cc2
mjög góð kunnátta	0Q11
mlitt	0Mk1
mmus	0Mk1
mnd	0ce2
mnt	0_a1
mo	0cg1
moara	03Z1
moasa	0291
moașă	0291
modeliste	01j1
modellista	02G1
moderate	0CI1
moderator	0D32
modersmaal	0ch2
modersmaalsnivaa	0P?1
modersmaalsniveau	0P71
modersmaalstalare	0P?1
modersmal	0ch2
modersmalsniva	0P?1
modersmalsniveau	0P71
modersmalstalare	0P?1
modersmål	0ch2
modersmålsniveau	0P71
modersmålsnivå	0P?1
modersmålstalare	0P?1
modista	01P1
modul	0cj2
modurmal	0cl1
modurmali	0cl1
modéliste	01j1
moedertaal	0Ke1
moedertaalspreker	0Ke1
moi	0cm1
moi bat dau	0cn1
moi c'est	0Xe1
moi hoc	0co1
moikka	0cm1
moin	0R`1
mois	0d01
mojster	0FW1
mokslininkas	02e1
mokslu daktaras	0Em1
mokslų daktaras	0Em1
mokykla	0F91
mokytoja	02e1
mokytojas	02e1
molt bo	0P11
molto buono	09b1
momentan	04]1
momenteel	0T91
mon	0d11
monat	0d11
monate	0d11
monaten	0d11
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
monter	0WX2
monteur	0d23
monteuse	01j1
month	0d51
months	0d51
montir	02N1
montoer	05k3
montor	05k3
montér	0?]1
montör	02U1
montør	06C2
morsmaal	0P@1
morsmaalsnivaa	0P@1
morsmal	0P@1
morsmalsniva	0P@1
morsmål	0P@1
morsmålsnivå	0P@1
mos	0cg1
moski	0d61
most	00o1
moteris	0d71
moteriska	0d71
moteriška	0d71
mother language	0Od1
mother tongue	0Od1
motoboy	01l1
motorista	01l1
motors	03P1
mottak	0;L1
moulder	0281
mountain guide	0281
moyen	08B1
moyenne	0O41
mozo	01P1
mozo de almacen	01P1
mozo de almacén	01P1
moški	0d61
mpa	0GX1
mph	0GX1
mphil	0GX1
mr	0J11
mres	0La2
ms	0GX1
msc	0d82
msci	0GX1
mta	09;1
mtech	0GX1
mts	08=1
mtu	00e1
mtü	00e1
mua dong	0d:1
mua he	0T61
mua thu	0d;1
mua xuan	0d<1
mucama	01P1
mucamo	01P1
mudiresi	05d1
mudr	0DO2
mudur	05d1
mudurlugu	0d=2
muduru	05d1
mueller	03<1
muhasebeci	05d1
muhely	07h1
muhendis	05d1
muhendisi	05d1
muhendislik	0421
muinteoir	0401
muito bom	09Q2
mujer	0O:1
mukemmel	0C:1
mulettista	02G1
mulher	0O=1
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
musdienas	0^n1
musee	03H1
museo	0d?3
museu	0dB2
museum	0dD7
musician	0281
musicien	01j1
musicista	02G1
musico	03g2
musiker	0[84
musim dingin	0dK1
musim gugur	0dL1
musim panas	0dM1
musim semi	0dN1
muskarac	0dO2
muski	0dO2
musko	0dO2
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
muz	0dQ2
muzej	03L3
muzejs	06U1
muzesi	0421
muzeu	03Z1
muzeul	03Z1
muzeum	0dS4
muzician	0291
muziejus	03a1
muzikant	0I>1
muzisyen	05d1
muzske	0dQ2
muzyk	02I1
muškarac	0dO2
muški	0dO2
muško	0dO2
muž	0dQ2
mužské	0dQ2
mvp	0dW1
my cv	0dX1
my name is	0Ua1
my resume	0dX1
mycket bra	09W2
mycket god	09W2
mycket goda	0P81
myndighet	0?71
myyja	05n1
myyjae	05n1
myyjä	05n1
myymaelae	06d1
myymala	06d1
myymälä	06d1
mz	04n1
màster	0_@1
màster universitari	0_@1
máig	00o1
máistreacht	0`G1
mán	0``1
mánuðir	0``1
mánuður	0``1
máster	07M1
máster en	07M1
máster oficial	07M1
máster universitario	07M1
männl	0TJ1
männlich	0TJ1
målare	02U1
mån	0_b1
månad	0_b1
månader	0_b1
måned	0_d2
måneder	0_d2
mé jméno je	0Y41
mécanicien	01j1
médaille	00M1
médaille d'or	00M1
médecin	01j1
média	0Bj1
média final	0Bj1
médica	03g2
médico	03g2
médio	0Wi2
mémoire	0231
mérnök	02i1
métreur	01j1
mês	0dY1
mình là	0cW1
mí	0cL1
míonna	0cL1
mírně	0c]1
mírně pokročilá	0[]1
mírně pokročilý	0c^1
móðurmál	0cl1
móðurmáli	0cl1
mùa hè	0T61
mùa thu	0d;1
mùa xuân	0d<1
mùa đông	0d:1
múinteoir	0401
músico	03g2
múzeum	0]F2
müdiresi	05d1
müdür	05d1
müdürlüğü	0d=2
müdürü	05d1
mühendis	05d1
mühendisi	05d1
mühendislik	0421
mükemmel	0C:1
müller	03<1
müzesi	0421
müzisyen	05d1
müüja	01L1
mă numesc	0_`1
măcelar	0291
mēn	0bh1
mēnesis	0bh1
mēneši	0bh1
mėn	0bi1
mėnesiai	0bi1
mėnesių	0bi1
mėnuo	0bi1
męska	0c=1
męski	0c=1
mężatka	0Y_1
mężczyzna	0c=1
měs	0c<1
městský úřad	0GR1
měsíc	0c<1
měsíce	0c<1
měsíců	0c<1
mūsdienas	0^n1
műhely	07h1
művezető	02L2
mới bắt đầu	0cn1
mới học	0co1
n	0dZ1
n v	00e1
n.v	00e1
n1	0=91
n2	0=91
n3	0=91
n4	0=91
n5	0=91
na	0d[2
na daljavo	0d]1
na daljinu	0d^2
na dalku	0d`1
na dialku	0da1
na diaľku	0da1
na dálku	0d`1
na kierunku	0Z>1
naa	0P[1
naaister	0241
naavaerende	0P[1
nabrezi	0@J1
nabrezie	0db1
nabrezje	0dc1
nabrežje	0dc1
nachweis	0==1
nacionalna poklicna kvalifikacija	0Ab1
nadace	0GR1
nadacia	03`1
nadal	04\1
nadiu	0_?1
nadiua	0_?1
nadácia	03`1
naeherin	09;1
naemndeman	02U1
naestformand	0=_1
naeyttelijae	05n1
nagrada	0b33
nagroda	0OW1
nagrody	0OW1
nagyon jo	0SZ2
nagyon jó	0SZ2
naherin	09;1
naimaton	0:31
naimisissa	0:31
naine	0dd1
nainen	0de1
najaar	0TH1
nakladatelstvi	0df2
nakladatelství	0df2
nakladnik	0dh2
nam	0dj5
nama proyek	0do1
nama saya	04_1
namestek	0?]1
namesti	0@J1
namestie	0db1
namndeman	02U1
namornik	0?]1
nams og starfsferill	0OA1
namsbraut	02F1
namskeid	0e01
nang cao	0e12
nanny	0281
napjainkig	00o1
napredno	0e36
naselje	0e93
nastavnica	0>h2
nastavnik	0>h2
natakar	05g1
natif	0]R1
natiivi	0391
national 5	02o1
natiu	0_?1
nativ	0>R1
nativa	0e<3
native	0e?3
native language	0Od1
native or bilingual	0Od1
native or bilingual proficiency	0Od1
native proficiency	0Od1
native speaker	0Od1
nativo	0eB2
natjecanje	0061
nattiv	0>T1
natywny	0Jo1
nauczyciel	0eD2
nauczycielka	02I1
naukowiec	02I1
navaerende	0P[1
navy	03P1
nay	0<m1
nayttelija	05n1
nazev projektu	0eF1
naziv projekta	0eG2
nazov projektu	0eI1
nazwa projektu	0eJ1
nazywam sie	0Y31
nazywam się	0Y31
nd	0eK1
near native	0eL2
near-native	0eL2
nebenfach	0NT1
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
neozenjen	0eN2
neoženjen	0eN2
neprecejies	0eP1
neprecejusies	0eP1
neprecējies	0eP1
neprecējusies	0eP1
nestleder	0Ei1
netekejusi	0XO1
netekėjusi	0XO1
nettbasert	0Oe1
networks	03P1
neudana	0eQ1
neudata	0eR1
neuvoja	05n1
nevedes	0XO1
nevedęs	0XO1
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
nha xuat ban	0eS2
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
nhà xuất bản	0eS2
nhân viên	0:W1
nhân viên xuất sắc	0;Y1
nhóm	0;O1
nhạc sĩ	0:W1
nice to meet you	0R[1
nilai	0F\1
nimeni on	0cV1
nimikirja	06@1
ninera	01P1
nit	0Bm1
niveau avance	0DG1
niveau avancé	0DG1
niveau bon	0?A1
niveau debutant	0<X1
niveau débutant	0<X1
niveau europeen	0eU1
niveau européen	0eU1
niveau intermediaire	08B1
niveau intermédiaire	08B1
niveau moyen	08B1
niveau scolaire	0<X1
nivel alto	09_1
nivel avancado	09P1
nivel avansat	0DZ1
nivel avanzado	09_1
nivel basico	0eV2
nivel básico	0C`1
nivel de baza	0DY1
nivel de bază	0DY1
nivel intermediario	0D61
nivel intermedio	0D71
nivel medio	0D71
nivel medio alto	0?g1
nivel medio-alto	0?g1
nivel mediu	0D;1
nivell alt	0P11
nivell avancat	0P11
nivell avançat	0P11
nivell basic	0;=1
nivell bàsic	0;=1
nivell mitja	0D51
nivell mitjà	0D51
nivodij	0001
niñera	01P1
no	0eX6
nociones	0;>2
nocions	0@B2
nocoes	0e^2
nocoes basicas	0LS1
nodala	0e`2
nodaļa	0e`2
noe	0?_1
noe kjennskap	0=E1
nogenlunde	0cM1
nokkud god	0eb1
nokkuð góð	0eb1
nom del projecte	0ec1
nom du projet	0ed1
nombre del proyecto	0ee1
nome del progetto	0ef1
nome do projeto	0eg1
nominee	00O1
nonprofit	03P1
nork	0571
norskprove	0=91
norskprøve	0=91
nos	0Kj1
not ortalamasi	03d1
not ortalaması	03d1
nota	0eh4
nota final	0Bj1
nota finala	0@Q1
nota finală	0@Q1
nota media	0@P1
nota mitjana	0Ml1
notable	0@P1
notaio	02G1
notaire	01j1
notar	0el3
notaria	01P1
notarie	02U1
notario	01P1
notaris	0eo2
notariusz	02I1
notary	0281
note	0f12
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
noverande	0P[1
novice	0f32
novinar	0f55
novinár	08m1
novinář	07;1
now	0D21
nozioni	0<C2
noções	0e^2
noções básicas	0LS1
noțiuni	0DY1
noțiuni de bază	0DY1
npk	0Ab1
npors	01h1
npo法人	0f:1
nr	04o1
nr 10	0?\1
nr 35	0?\1
nr-10	0?\1
nr-35	0?\1
ntnu	0f;1
nu	0f<5
nu ho sinh	0:W1
nubile	0AA1
nucleo	0HI1
nugaletoja	06T1
nugaletojas	06T1
nugalėtoja	06T1
nugalėtojas	06T1
num	04n1
numatoma	0fA1
numele meu este	0_`1
numele proiectului	0fB1
nuo	0fC2
nuotolinis	0X71
nuotoliniu budu	0X71
nuotoliniu būdu	0X71
nurse	0281
nursery	03P1
nutid	0fE2
nutricionista	03g2
nutritionist	0KC2
nutriționist	0291
nuvaerende	0V31
nuvarande	0fG1
nuverandi	0M41
nuværende	0V31
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
nyar	0fH1
nyara	0fH1
nybegynner	0fI2
nyboerjare	0fK2
nyborjare	0fK2
nybörjare	0fK2
nyelvvizsga	0fM2
nyelvvizsgat	0fO1
nyelvvizsgát	0fO1
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
nyár	0fH1
nábrežie	0db1
nábřeží	0@J1
nám	0fP2
námestie	0db1
námořník	0?]1
náms- og starfsferill	0OA1
námsbraut	02F1
námskeið	0e01
náměstek	0?]1
náměstí	0@J1
název projektu	0eF1
názov projektu	0eI1
nâng cao	0e12
näherin	09;1
nämndeman	02U1
näyttelijä	05n1
nå	0P[1
nåværende	0P[1
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
năm	0fR2
nő	0fT1
nős	0Kj1
nőtlen	0Kj1
nővér	02i1
nữ	0fU1
nữ hộ sinh	0:W1
o	0fV3
o levels	02o1
o meu nome e	0BD1
o meu nome é	0BD1
o momento	08W1
o-levels	02o1
oab	0?\1
obala	09m1
obchod	0Hl2
obchodna akademia	0_Q1
obchodni akademie	0EW1
obchodni zastupce	0?]1
obchodnik	0Bk2
obchodny zastupca	0A91
obchodná akadémia	0_Q1
obchodní akademie	0EW1
obchodní zástupce	0?]1
obchodník	0Bk2
obchodný zástupca	0A91
obcina	0?81
obecnie	04\1
ober	0;11
oberschule	0=\1
objava	0[@1
objavljen	0fY1
objavljeno	0fZ1
obkladac	0?]1
obkladač	0?]1
oblikovalec	0FW1
oblikovalka	0FW1
obmann	03<1
obor	0f[1
oboru	0f[1
obrona	0f\1
obrt	0Y`1
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
obuka	0f]1
občina	0?81
obținut	01Q1
oca	01a1
ocakavane	0f^1
oceanographer	0281
ocekavano	0f_1
ocekivano	0f`2
ocena	0fb3
ocena koncowa	0fe1
ocena końcowa	0fe1
oceneni	0051
ocenenie	0041
ocenění	0051
och	0ff1
ochroniarz	02I1
ocjena	0fg1
ocm	01a1
ocp	01a1
octrooi	07_1
octrooien	07_1
od	0fh<
odbor	0g43
odborny vycvik	0a\1
odborný výcvik	0a\1
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
odgojitelj	0Zl1
odhadce	0?]1
odjel	0g71
odjeljenje	0g71
odlicno	0e36
odlično	0e36
odontotecnico	02G1
odotettu	07i1
odsek	0g83
odsjek	0g71
odul	0<B1
odulu	0<B1
odvetnica	0FW1
odvetnik	0FW1
odvjetnica	0>g1
odvjetnicki ured	0Y`1
odvjetnik	0>g1
odvjetnički ured	0Y`1
odznaczenie	0OW1
odznaka	0OW1
oekonom	06C2
oekotropholog	0631
oenologue	01j1
oeversaettare	02U1
oevet	0g;1
of	0g<1
office	0QN2
officer	0g=3
officina	03b1
officine	03b1
offiser	0<<1
oficial	02S2
oficina	0g@3
ofisi	0421
og	0gC2
oggi	0121
ogift	0gE2
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
okj	0gG2
oklevel	0gI2
okleveles	0Km1
oklevél	0gI2
okonom	06C2
okotropholog	0631
okres	0fP2
oktato	02L2
oktató	02L2
okul	04I1
okulu	04I1
ola	0=S1
ola pessoal	0=S1
oldal	0gK1
olen	0cV1
olimpiada	0gL3
olimpiade	00C1
olimpiadă	0@<1
olimpiāde	00C1
olimpíada	00N1
ollscoil	0gO2
ologist	0Ui1
olympiad	00O1
olympiada	0AC2
olympiáda	0AC2
olá	0=S1
olá pessoal	0=S1
omanik	01L1
omistaja	05n1
ompelija	05n1
on lisans	0c>1
ondernemer	0241
onderneming	0QZ1
onderscheiding	0Kd1
onderzoeker	0241
oneletrajz	0gQ1
oneletrajza	0gQ1
ongehuwd	05B1
ongoing	0D21
onkentes	0=81
onkormanyzat	07h1
onlajn	0gR1
online	0gSA
onlisans	0c>1
onlus	03b1
onoracha	0S<1
ontwerper	0241
ontwikkelaar	0241
onur belgesi	0<B1
onwards	0D21
onóracha	0S<1
oopt	0=91
op afstand	0US1
opas	05n1
opcina	0Y`1
operaator	01L1
operaattori	05n1
operador	01l1
operadora	01l1
operaia	02G1
operaio	02G1
operari	02R1
operaria	02O3
operario	03g2
operater	0gd3
operateur	01j1
operative	0Ui1
operatoare	0291
operatoer	05k3
operator	0gg?
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
operátor	0[o3
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
optiker	0[84
optikko	05n1
optikus	0=81
option	0OC1
optisyen	05d1
optometrist	0281
optyk	02I1
opublikowany	07g1
opérateur	01j1
opératrice	01j1
općina	0Y`1
opština	06^1
oraz	0h61
orden	09<1
ordfoerande	0Sd2
ordfoerer	0<<1
ordforande	0Sd2
ordforer	0<<1
ordförande	0Sd2
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
orta	0h72
orta duzey	0h72
orta duzeyde	0h91
orta düzey	0h72
orta düzeyde	0h91
orta seviye	0h91
orta ust	0XY1
orta ustu	0XY1
orta üstü	0XY1
orta-üst	0XY1
ortagi	05d1
ortak yazar	05d1
ortalama	03d1
ortaokulu	04I1
ortağı	05d1
orthophoniste	01j1
orvos	02i1
os	0521
osakond	0h:2
osasto	0h<2
oscp	01a1
osd	0=91
osiedle	0521
osiguranje	0AE2
osnivac	05e2
osnivač	05e2
osnove	0h>6
osnovna skola	0L92
osnovna sola	0L;1
osnovna škola	0L92
osnovna šola	0L;1
osnovne akademske studije	0=<1
osnovne studije	0=<1
osnovno	0h>6
osnovno znanje	0hD3
ospatar	0291
ospedale	03b1
ospideal	0CC1
ospidéal	0CC1
osposobljavanje	0hG1
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
osz	0hH1
osze	0hH1
osztaly	0hI2
osztalyzat	08^1
osztatlan kepzes	0Km1
osztatlan képzés	0Km1
osztondij	0GO2
osztály	0hI2
osztályzat	08^1
ota	0hK2
oteli	0421
otomotiv	0421
otono	0hM1
otoño	0hM1
ottenuto	0Cb1
ottico	02G1
ottima	09c2
ottima conoscenza	09b1
ottimo	09c2
ou	00e1
outono	0hN1
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
ovet	0g;1
ovlascenje	0f]1
ovlastenje	0hG1
ovlaštenje	0hG1
ovlašćenje	0f]1
ovoda	0Zi1
ovodapedagogus	02i1
ovono	02i1
owner	0281
oy	00e1
oyj	00e1
oyuncu	05d1
oz gecmis	0hO1
ozenjen	0eN2
ozgecmis	0hO1
ozgecmisi	0hO1
oü	00e1
očakávané	0f^1
očekivano	0f`2
očekáváno	0f_1
oženjen	0eN2
p	0hP1
p o box	0hQ1
p zza	0@K1
p.o. box	0hQ1
p.zza	0@K1
pa	0hR1
pa distans	0Hf1
pa nett	0Oe1
paa	0hR1
paa distans	0Hf1
paa nett	0Oe1
paaaine	0\71
paagaaende	0hS2
paagaar	0fG1
paallikko	05n1
pabrik	08?1
packer	0D32
pacse	0A@1
pacsee	0A@1
pacsé	0A@1
pacsée	0A@1
pad	0GQ1
pada	0hU1
padagog	0631
padalinys	0F`1
padaria	0311
padeiro	01l1
padejeja	02e1
padejejas	02e1
padeka	06T1
padronanza	0MW1
padzilinats	0hV1
padziļināts	0hV1
padėjėja	02e1
padėjėjas	02e1
padėka	06T1
paeaeaine	0\71
paeaellikkoe	05n1
paedagog	0hW2
paeivaekoti	0WE2
paetevyys	0hY2
pagaende	0hS2
pagar	0fG1
pagaritookoda	05O1
pagaritöökoda	05O1
pagasts	0?l1
page	0h[2
pagina	0h]5
pagrindai	0=42
pagrindine mokykla	0F91
pagrindines	0hb1
pagrindinė mokykla	0F91
pagrindinės	0hb1
paguyuban	08?1
paipear	0@N1
paipéar	0@N1
paitinn	0@N1
paivakoti	0WE2
paja	06d1
pakankamai	0hc1
pakar	0hd1
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
pamata	0he2
pamatlimeni	06k1
pamatlimenis	0he2
pamatlīmenis	0he2
pamatlīmenī	06k1
pamatskola	04O1
pamatzinasanas	0he2
pamatzināšanas	0he2
pana	0hg1
pana in	0hg1
pana in prezent	02C1
pana la	0hg1
panadera	01P1
panaderia	08>1
panadero	01P1
panadería	08>1
panettiere	02G1
panificio	03b1
panimo	06d1
pank	05O1
pankki	06d1
panna	0Y_1
paper	01S1
papers	01S1
papeteries	03H1
paralegal	0281
paramedic	0281
parcours	0OC1
pardaveja	02e1
pardavejas	02e1
pardavėja	02e1
pardavėjas	02e1
pardeveja	02f1
pardevejs	02f1
parduotuve	03a1
parduotuvė	03a1
paredzams	0hh1
paredzets	0hh1
paredzēts	0hh1
park	0GQ1
parken	0QL1
parkway	06S1
parrucchiera	02G1
parrucchiere	02G1
parstavis	02f1
parteira	01l1
partner	0hi2
partners	03P1
parturi kampaaja	05R1
parturi-kampaaja	05R1
paru dans	0231
parvalda brivi	0?^1
pasaje	04n1
pasante	01P1
pascasarjana	0hk1
paseo	04n1
pasif	0DX1
pasivne	0hl2
pasivni	0c]1
pasivno	0hD3
pasivní	0c]1
pasivně	0c]1
paslaik	0^n1
pasma	01h1
pasniedzejs	02f1
pasniedzējs	02f1
pasnodarbinats	06U1
pass	0hn2
passage	05D1
passatge	0:21
passed	0:>1
passeig	0:21
passi	0\61
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
pasívne	0cR1
paten	0:R1
patent	0i0@
patentas	0Z^1
patente	0i@4
patente europea	01M1
patentes	0@j2
patentino	01M1
patents	0iD2
patentti	0ML1
patevyys	0hY2
patin	09;1
patissier	0iF3
patissiere	01j1
patlaban	0^n1
patron	01P1
patrón	01P1
pavars	02f1
pavasaris	0iI2
pavārs	02f1
paysagiste	01j1
pazenges	0942
paznic	0291
pazymejimas	08\1
pazymiu vidurkis	0;N1
pazymys	0;N1
pašlaik	0^n1
pašnodarbināts	06U1
pašvaldība	06U1
pažengęs	0942
pažymių vidurkis	0;N1
pažymys	0;N1
pažymėjimas	08\1
pd	0iK1
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
pekarna	0^12
pekař	07;1
pekerja	02N1
pekseg	07h1
pekáreň	03`1
pekárna	0GR1
pelatih	02N1
pelatihan	0iL2
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
pemula	0iN2
pemusik	02N1
penanggung jawab	02N1
penari	02N1
pendiri	02N1
peneliti	02N1
penerbit	0iP2
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
perempuan	0hP1
perencana	02N1
perfecto	0J]1
perfeito	0J\1
perfekcyjny	0iR1
perfekt	0iS1
perfektne	0iT2
perfektně	0iV1
perfetto	0iW1
perguruan tinggi	0N_1
periodico	05Z1
periodista	02S2
perit	05U1
perito	0iX2
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
perustaso	0iZ1
perusteet	05;2
perustutkinto	0i[2
pesantren	0N_1
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
pg cert	0Mk1
pg dip	0Mk1
pgce	0La2
pgce with qts	0Mk1
pgcert	0Mk1
pgdip	0La2
ph d	0i]3
ph d grad	0i`1
ph d studerende	0=_1
ph.d	0i]3
ph.d.-grad	0i`1
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
phd	0ia2
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
piagam	0ic2
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
pilot	0ie3
pilotin	03<1
piloto	03g2
pincer	06W2
pinche	01P1
pincér	06W2
pintor	03g2
pintora	03g2
pion	0K31
pirma limena augstaka izglitiba	0Zh1
pirmininkas	02e1
pirmā līmeņa augstākā izglītība	0Zh1
pis	0:21
pisarna	0?81
piso	04n1
pivara	06^1
pivovar	0Hl2
pivovara	0Y`1
pivovarna	0?81
pivovary	0GR1
pix	03f1
pizzeria	03b1
pjazza	0F<1
pl	0502
plac	0521
placa	0:21
place	05D1
plads	0QL1
plaket	0<B1
plaketa	0ih1
plakett	0ii1
plan	05C1
planeeritav	0Kc1
planer	0=`2
planerad	0=X1
planerin	03<1
planirano	0f`2
planlagt	0P^2
planlanan	0=P1
planned	06E1
planner	0732
planots	0hh1
planovane	0f^1
planovano	0f_1
planowane	0ij1
planowany	0ij1
plant	03P1
plantsoen	0GQ1
planuojama	0fA1
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
plánované	0f^1
plánováno	0f_1
plānots	0hh1
pm	07N1
pmp	01a1
po box	0hQ1
pobalscoil	01V1
pobednica	0ik1
pobednik	0ik1
pobjednica	0061
pobjednik	0061
pocetnik	0il4
pocetno	0j02
poczatkujacy	0j22
początkujący	0j22
podcast	01S1
podiatrist	0281
podjetje	0?81
podnik	0Hl2
podsladek	0?]1
podsládek	0?]1
podstawowa	0j42
podstawowe	0j61
podstawowy	0j42
podstawowym	0j61
podstawy	0j42
poduzece	0Y`1
poduzeće	0Y`1
podyplomowe	0Xh1
podzim	0j71
poglavje	0[@1
poglavlje	0Bc2
pogovorno	0j81
pohar	0AC2
pohiharidus	0Ye1
pohikool	0451
pohvala	0b33
pohár	0AC2
poissonnier	01j1
poistovna	03`1
poisťovňa	03`1
pojistovna	0GR1
pojišťovna	0GR1
pokal	0j92
pokladni	0?]1
pokladnik	0Bk2
pokladní	0?]1
pokladník	0Bk2
poklicna matura	0j;1
pokojowa	02I1
pokojska	0?]1
pokojská	0?]1
pokrocila	0j<4
pokrocily	0j<4
pokročilá	0j<4
pokročilý	0j<4
pokryvac	0?]1
pokrývač	0?]1
polaznik	0hG1
pole	0AB1
poletje	0j@1
polgarmester	0=81
polgármester	0=81
police	03P1
police officer	0281
policealne	0jA1
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
poliklinika	0jB3
polis	0jE2
polisher	0281
polisi	02N1
politechnika	04C1
politechniki	04C1
politecnica	0MG3
politecnico	0Cd3
politehnica	07n1
politeknik	0N_1
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
pomlad	0jG1
pomoc	02I1
pomoc administracyjna	02I1
pomoc kuchenna	02I1
pomocnica	0Bg2
pomocnice	0?]1
pomocnik	0jH5
pomocník	0?]1
pomoćnica	0>g1
pomoćnik	0>h2
pomočnica	0FW1
pomočnik	0FW1
pompier	0:52
ponencia	0jM2
ponencias	0201
ponente	01P1
pontificia	0AL1
pontifícia	0AL1
ponència	0@l1
poradca	0A91
poradce	0?]1
porocen	0_A1
porocena	0_A1
porodni asistentka	0?]1
porodní asistentka	0?]1
poročen	0_A1
poročena	0_A1
portal	04n1
portar	0291
portas	0=81
porteira	01l1
porteiro	01l1
porter	0281
portier	0jO3
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
postas	0jR2
postbode	0241
postboks	0jT2
postbud	06C2
postbus	0jV1
postdoc	0D?2
postdoctoral	0281
postdoctoral researcher	0281
poste actuel	00a1
poster	0jW8
posteres	05Z1
posters	0j_4
postfach	05N1
postgrado	07M1
postgraduate	0Mk1
postgraduate certificate	0Mk1
postgraduate diploma	0Mk1
postgrau	0_@1
postina	02G1
postinkantaja	05n1
postino	02G1
postliceala	0C=1
postliceală	0C=1
postman	0281
postmaster	0J11
postwoman	0281
postás	0=81
posvet	0[@1
poszter	0He1
pot	0dc1
potrdilo	0Ab1
potvrda	0Je2
pour	0jc1
pouzivatelsky	0jd1
používateľsky	0jd1
povprecje	0je1
povprecna ocena	0je1
povprečje	0je1
povprečna ocena	0je1
poziom zaawansowany	0<11
pozoriste	06^1
pozorište	06^1
početnik	0il4
početno	0j02
położna	02I1
poștaș	0291
pr	03o1
praca	0jf2
praca z domu	0da1
praca zdalna	0UT1
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
pradedantysis	0jh2
pradikat	01O1
pradinis	0=42
pradmenys	0hb1
praedikat	01O1
praegu	0TL1
praeguseni	0TL1
praktijk	0301
praktikant	0jj9
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
pranesimas	0Z^1
pranešimas	0Z^1
praticante	02G1
pravnica	0B`3
pravnicka	0Bk2
pravnik	0k35
prawniczka	02I1
prawnik	02I1
prawo jazdy	0B21
prawo wykonywania zawodu	0B21
praxis	03[1
praça	04d1
pre intermediate	0<M1
pre-intermediate	0<M1
precejies	0eP1
precejusies	0eP1
preceptor	01l1
preceptora	01l1
preconizat	08S1
precējies	0eP1
precējusies	0eP1
predajna	03`1
predajňa	03`1
predavac	0k83
predavanje	0ZW3
predavatelj	05g1
predavač	0k83
preddiplomski studij	0k;1
predikat	0F\1
prednaska	0YW2
prednáška	0Bi1
predpoklad	0f_1
predpokladane	0k<2
predpokladané	0f^1
predseda	0Bk2
predsedkyne	0?]1
predsednica	0k>2
predsednicka	0A91
predsednik	0k>2
predsedníčka	0A91
predsjednica	0>g1
predsjednik	0>g1
preduzece	06^1
preduzeće	06^1
predvideno	0k@3
predvidoma	0kC1
predviđeno	0f`2
preemia	0kD2
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
premio	0kF3
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
present	0kI3
presentation	01S1
presentations	01S1
presente	0kL3
presenter	0281
presernova nagrada	0ih1
president	0kO3
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
previsio	0kR1
previsionnel	08`1
previsió	0kR1
previst	0kR1
prevista	0kS4
prevista para	0kW2
previsto	0kY3
previsão	0CP1
prevodilac	07G1
prevoditelj	0Zl1
prevu	08`1
prevue	08`1
prezent	0k\2
prezentare	07T1
prezes	02I1
prezeska	02I1
prezident	02g2
prezidents	02f1
prešernova nagrada	0ih1
preżent	0=j1
președinte	0291
președintă	0291
pri	0k^2
pria	0\h1
pricakovano	0kC1
priemer	0T^1
priemyselna skola	0_Q1
priemyselná škola	0_Q1
priest	0281
prijs	0=c1
prilaz	09m1
primar	0291
primaria	03Z1
primarie	03Z1
primary school	01^1
primavara	0k`1
primavera	0ka4
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
primăvara	0k`1
prince2	01a1
principal	0281
principal investigator	0281
principiant	0ke1
principiante	0kf3
printemps	0ki1
printiseacht	07>1
printíseacht	07>1
pripravnica	0B`3
pripravnik	0B`3
pris	0b83
prisen	0kj2
priset	0kl1
prispevek	0Be2
prispevok	0Bi1
prix	00M1
prizas	06T1
prize	00O1
priznanje	0b33
pričakovano	0kC1
prl	01n1
probation officer	0281
proc	01k1
proceedings	0Y72
procurador	01P1
procuradora	01P1
prodajalec	0FW1
prodajalka	0FW1
prodavac	0km3
prodavacica	07G1
prodavač	0l02
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
prof	0e01
profesijny zivotopis	0l21
profesijný životopis	0l21
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
profesionalais magistrs	0`<1
profesionalna biografija	0>Z1
profesionālais bakalaurs	0;F1
profesionālais maģistrs	0`<1
profesionālā vidējā izglītība	07L1
profesjonsstudium	0Lc1
profesni prukaz	0Ac1
profesni zivotopis	0l31
profesní průkaz	0Ac1
profesní životopis	0l31
profesoara	0291
profesoară	0291
profesor	0l4:
profesora	01P1
profesorius	02e1
profesors	02f1
professeur	01j1
professeure	01j1
professional proficiency	0@=1
professional working proficiency	0RK1
professionale	09b1
professioneel	0l>1
professionele bachelor	01]1
professionnel	0DG1
professionsbachelor	0:Q1
professionsbachelor i	0:Q1
professionshoejskole	0Kg1
professionshojskole	0Kg1
professionshøjskole	0Kg1
professor	0l?9
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
progett	0lH1
progetti	0ef1
progettista	02G1
progetto	0ef1
program	0lI5
program studi	0>A1
programador	02O3
programadora	02O3
programatoare	0291
programator	0lN3
programci	05d1
programcı	05d1
programer	0gd3
programerka	0FW1
programi	04e1
programista	02I1
programistka	02I1
programma	0lQ1
programmatore	02G1
programmatrice	02G1
programmeerija	01L1
programmer	0lR2
programmerare	02U1
programmerer	0<<1
programmet	0lT2
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
proiect	0fB1
proiecte	0fB1
proiectul	0fB1
proje	0lV1
proje adi	0lV1
proje adı	0lV1
project	0lW3
project manager	07N1
projecte	0ec1
projected	06E1
projecten	0lZ1
projectes	0ec1
projectnaam	0lZ1
projecto	0eg1
projectos	0eg1
projects	0A81
projekat	0l[1
projekt	0l\=
projekt neve	0li1
projektai	0lj1
projektant	0lk4
projektantka	02I1
projektas	0lj1
projekte	0lo2
projektek	0li1
projekter	0m11
projekti	0m26
projektid	0m81
projektin nimi	0m91
projektit	0m91
projektledare	02U1
projektname	0`\1
projektnamn	0m:1
projektnavn	0m11
projektoer	02U1
projektor	02U1
projekts	0m;1
projektu	0eJ1
projekty	0m<3
projektör	02U1
projeler	0lV1
projesi	0lV1
projet	0ed1
projeteur	01j1
projeto	0eg1
projetos	0eg1
projets	0ed1
prolece	0m?1
proleće	0m?1
proljece	0m@1
proljeće	0m@1
promedio	0@P1
promenade	0BL1
promoter	02G1
promotie	0J01
promotion	0mA1
promotor	03g2
promotora	03g2
promotore	02G1
promotrice	02G1
promovendus	0;11
promoviert	0mA1
proofreader	0281
propedeuse	01]1
properties	03P1
prosecna ocena	0mB1
prosek	0mB1
prosek ocena	0mB1
prosečna ocena	0mB1
prosiding	0:R1
prosjecna ocjena	0fg1
prosjek	0fg1
prosjek ocjena	0fg1
prosjekt	0mC2
prosjekter	0mE1
prosjektnavn	0mE1
prosječna ocjena	0fg1
prospech	0B32
prospective	06E1
prospektas	03o1
prospekts	0?l1
prospěch	0T]1
prostovoljec	0FW1
prostovoljka	0FW1
protesico	01P1
prothesiste	01j1
prothésiste	01j1
protésico	01P1
provincia	03b1
provincie	0QZ1
provinsi	0G21
proyecto	0ee1
proyectos	0ee1
proyek	0do1
proġett	0lH1
pruefer	0=`2
prueferin	03<1
pruefung	0==1
prufer	0=`2
pruferin	03<1
prufung	0==1
prukaz	0Ac1
prumer	0T]1
pruvodce	0?]1
pruvodkyne	0?]1
prvostopenjski	0H=1
prvostupnica	0k;1
prvostupnik	0k;1
przedsiebiorstwo	03O1
przedsiębiorstwo	03O1
przedstawiciel	02I1
przedszkole	04C1
przeglad	07g1
przegląd	07g1
przewidywane	0ij1
przewidywany	0ij1
przewodniczaca	02I1
przewodniczacy	02I1
przewodniczka	02I1
przewodnicząca	02I1
przewodniczący	02I1
przewodnik	02I1
przychodnia	03O1
práca z domu	0da1
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
próf	0e01
prófessor	0>W1
prüfer	0=`2
prüferin	03<1
prüfung	0==1
prēmija	00C1
průkaz	0Ac1
průměr	0T]1
průvodce	0?]1
průvodkyně	0?]1
psc	0fP2
psc1	03f1
pse1	03f1
pse2	03f1
psichologas	02e1
psicoleg	02R1
psicologa	0mF4
psicologo	0703
psicòleg	02R1
psicòloga	02R1
psicóloga	03g2
psicólogo	03g2
psiholog	0mJ4
psihologs	02f1
psikolog	0SX2
psm	01a1
pst	0_a1
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
psč	0fP2
pt	0mN2
pta	09;1
pte	0mP2
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
publikacija	0mR4
publikacio	0He1
publikacja	07g1
publikation	08n1
publikationen	08n1
publikácia	0Bi1
publikáció	0He1
publikācija	0Ha1
publisert	0YY1
published	01S1
publishers	03P1
publishing	03P1
publié	0231
puchar	0OW1
pucko otvoreno uciliste	0mV1
puerta	04n1
puheenjohtaja	0Sl2
puheenvuoro	0ML1
puheterapeutti	05n1
puiestee	0_f1
puikiai	0]Q1
puikus	0]Q1
puisto	0931
pultos	0=81
puppeteer	0281
purser	0281
pusat	08?1
pustakawan	02N1
put	0mW2
putkiasentaja	05n1
puuseppa	05n1
puuseppae	05n1
puuseppä	05n1
puutarhuri	05n1
pučko otvoreno učilište	0mV1
pza	04n1
página	0mY2
pályázat	0001
până	0hg1
până la	0hg1
până în	0hg1
până în prezent	02C1
pâtissier	01j1
pâtissière	01j1
pädagog	0631
päiväkoti	0WE2
pätevyys	0hY2
pääaine	0\71
päällikkö	05n1
på	0hR1
på distans	0Hf1
på nett	0Oe1
pågående	0hS2
pågår	0fG1
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
põhiharidus	0Ye1
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
předpoklad	0f_1
předpokládané	0f_1
předseda	0?]1
předsedkyně	0?]1
překladatel	07;1
příspěvek	0H]1
qa	07N1
qpa	0BC1
qts	0Mk1
quaderni	07U1
quaderns	0@l1
quadra	04d1
quadro	02G1
quai	05D1
qualifica	0m[2
qualifica di	08a1
qualifica professionale	08a1
qualificacio	0Ml1
qualificació	0Ml1
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
r	0dZ1
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
rad od kuce	0d^2
rad od kuće	0d^2
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
ragel	0`j1
ragioniera	02G1
ragioniere	02G1
rahastonhoitaja	0Sl2
rahuldav	0Yj1
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
razgovorno	0m]1
raziskovalec	0FW1
raziskovalka	0FW1
razoavel	0D61
razoável	0D61
razveden	0eN2
razvedena	0eN2
razvijalec	0FW1
razvijalka	0FW1
razvojni	0>g1
računovodja	0FW1
računovodkinja	0FW1
računovođa	0>h2
raġel	0`j1
rd	0m^2
re	0M=1
realexamen	0Qa1
realizador	01P1
realizadora	01P1
realschulabschluss	01N1
realschule	0=\1
realty	03P1
reatha	06?1
rebbiegha	0m`1
rebbiegħa	0m`1
rebbieh	0?H1
rebbieħ	0?H1
recensioni	07U1
recenzio	0He1
recenzió	0He1
recenzja	07g1
recepcioner	0Zl1
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
receptionist	0ma5
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
redactor	0mf4
redactora	02S2
redactrice	01j1
redakteur	0631
redaktoer	05k3
redaktor	0mj6
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
referat	0n03
referats	0Ha1
referee	0281
referendar	0631
referendariat	00<1
referens	02i1
referent	0n39
referenta	0291
referente	01j1
referentka	02I1
referentă	0291
referāts	0Ha1
region	0n<3
regione	03b1
regisseur	0n?2
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
reiprennandi	0Q11
rektor	05k3
rektorova nagrada	0061
rekvalifikace	0a\1
relatore	02G1
relatrice	02G1
relawan	02N1
relazione	07U1
relazioni	07U1
remota	0nA2
remote	0nC4
remotely	0QH1
remoto	0nG3
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
reporter	0nJ2
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
responsable	0nL3
responsavel	01l1
responsável	01l1
ressort	06n1
restaurace	0GR1
restauracia	03`1
restauracja	03O1
restaurang	0?71
restaurant	0nO8
restaurante	0;U2
restaurator	0631
restauratore	02G1
restauratrice	02G1
restavracija	0?81
restonomi	0531
restoran	0nW5
restoranas	03a1
restorani	0421
restorans	06U1
restoranı	0421
restorer	0281
restorāns	06U1
result	00U1
resume	0dX1
resumo	05Z1
reszleg	0DN1
retail	0n\2
retning	0n^2
rettindi	0^H2
review	01S1
reviewer	0281
reviews	01S1
revija	0[@1
revisor	0n`5
revisora	0703
revisore	02G1
revista	0ne4
revistă	07T1
revizor	0Zl1
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
rimelig	0cM1
ring	0BL1
ringevikar	0ni2
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
robotnik	0`L2
robotník	0A91
roc	0nk1
rocenka	0H]1
rodeny hovorca	0aJ1
rodený hovorca	0aJ1
rodily	0aR1
rodily mluvci	0aR1
rodilý	0aR1
rodilý mluvčí	0aR1
rodny jazyk	0nl2
rodný jazyk	0nl2
rodovia	04d1
rodzimy	0Jo1
roerlegger	0<<1
roermokare	02U1
roinn	0nn2
rok	0o03
rokov	0o31
roku	0o42
roky	0o62
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
rozvedena	0o82
rozvedeny	0o82
rozvedená	0o82
rozvedený	0o82
rozwiedziona	0Y_1
rozwiedziony	0Y_1
ročenka	0H]1
rsa	01h1
rspp	01M1
rt	0o:2
rua	04d1
rudens	0o<1
rudiments	0<X1
ruduo	0o=1
rue	05D1
ruhsat	0=Q1
ruim voldoende	0RH1
rukovodilac	07G1
rukovoditelj	0Zl1
rumah sakit	08?1
runai	0401
runner	0281
runner up	00O1
runner-up	00O1
rupnica	06U1
rutineret	0o>1
rw	0G21
ry	00e1
rybak	02I1
rybar	0?]1
rybář	0?]1
ryhma	0o?2
ryhmae	0o?2
ryhmä	0o?2
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
résumé	0dX1
részleg	0DN1
réttindi	0^H2
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
s d	0TQ1
s e	0Ec1
s h	0Ec1
s kom	0Ec1
s l	00e1
s l u	00e1
s n c	00e1
s p	0?81
s p a	00e1
s pd	0Ec1
s pohvalom	0fg1
s r l	00e1
s r o	00e1
s t	0Ec1
s vyznamenanim	0B32
s vyznamenaním	0T^1
s vyznamenáním	0T]1
s.a	00e1
s.a. de c.v	00e1
s.a.r.l	00e1
s.a.s	00e1
s.a.u	00e1
s.c	00e1
s.coop	00e1
s.d	0TQ1
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
s/d	0TQ1
s1	0:G1
s2	0oA2
s3	0JA1
sa	0oC2
saakka	08T2
saangare	02U1
saangerska	02U1
saat ini	0Sj1
saatio	06d1
sac	00e1
sach	0;81
sachbearbeiter	0631
sachkunde	0_<2
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
saemileg	0eb1
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
saineolai	0oE2
saineolaí	0oE2
sairaala	06d1
sairaanhoitaja	05n1
sairaanhoitaja (amk	0531
sairaanhoitaja (yamk	0HA1
sairaanhoitaja amk	0531
saison d'ete	0M]1
saison d'hiver	0TT1
saison d'été	0M]1
saison estivale	0M]1
saison hivernale	0TT1
saisonkraft	09;1
saisonnier	01j1
saisonniere	01j1
saisonnière	01j1
sajf	0oG1
saksbehandler	0<<1
sal lum	0=j1
sal-lum	0=j1
saldatore	02G1
saldatrice	02G1
sales	0lR2
salesman	0281
salesperson	0281
saleswoman	0281
saljare	02U1
salon	03P1
salut	0oH2
salve	0=T1
sambo	0M51
samboer	0M61
samenwonend	05B1
samhradh	0oJ1
samlevende	0oK1
sammelband	08n1
samordnare	02U1
samostojni podjetnik	0?81
samozatrudnienie	03O1
sampai	0TQ1
sampai dengan	0TQ1
sampai saat ini	0Sj1
sampai sekarang	0Sj1
sampiyon	0<B1
samska	0_A1
samski	0_A1
samtaleniva	0?_1
samtalenivaa	0?_1
samtaleniveau	0cM1
samtalenivå	0?_1
samtalsniva	0UU1
samtalsnivaa	0UU1
samtalsnivå	0UU1
san ve tic	00e1
san. ve tic	00e1
sanayi	0421
sang lap	0:W1
sangare	02U1
sangat baik	0]S2
sanger	0QP3
sangerska	02U1
sanitaeter	0631
sanitar	07;1
sanitater	0631
sanitář	07;1
sanitäter	0631
santral gorevlisi	05d1
santral görevlisi	05d1
saopstenje	0fY1
saopštenje	0fY1
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
sarunvaloda	0oL1
sarunvalodas limeni	0oL1
sarunvalodas līmenī	0oL1
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
sayfa	0oM1
sayman	05d1
sbornik	0H]1
sborník	0H]1
sc	04o1
scade nel	0OX1
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
school	0oN2
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
schule	0T[2
schulkenntnisse	0621
schulung	0PW2
schweisser	0631
schweisserpass	02D1
schweißer	0631
schweißerpass	02D1
schwerpunkt	0NT1
schwester	03<1
schäfer	03<1
schöffe	03<1
schöffin	03<1
scientist	0281
scienziato	02G1
scoala	07n1
scoala de arte si meserii	0:Z1
scoala gimnaziala	07n1
scoala postliceala	0oP2
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
scrum master	0oR3
scuola	01b1
scuola di specializzazione	0][1
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
secretaria	0oU4
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
sectie	0oY2
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
sedan	0NO1
sedang	0DX1
sedanjost	0F31
sedzia	02I1
sef	0o[4
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
sehr gut	0PY2
sehr gute kenntnisse	0PY2
seit	01I1
seit dem	01I1
seite	0o_1
sejak	0o`2
sekarang	0Sj1
sekce	0I81
sekcia	0I=1
sekcja	0K31
sekolah	0N_1
sekolah dasar	0N_1
sekolah menengah	0N_1
sekolah tinggi	0N_1
sekretaer	0QP3
sekretar	0ob3
sekretare	02f1
sekretarica	07G1
sekretaris	02N1
sekretarka	0RV3
sekretars	02f1
sekretarz	02I1
sekreter	05d1
sekreterare	02U1
sekreteri	05d1
sekretore	02e1
sekretorė	02e1
sekretárka	0A91
sekretářka	0?]1
sekretär	0oe2
sekretær	06C2
sekretāre	02f1
sekretārs	02f1
seksi	0;61
seksjon	0og1
sektion	0oh2
sektor	0oj3
sekundarabschluss	01N1
sekundarabschluss i	01N1
selam	0TI1
selamat datang	0SW1
selbstaendig	09;1
selbstandig	09;1
selbststaendig	0Q82
selbststandig	0Q82
selbstständig	0Q82
selbständig	09;1
self employed	03P1
self-employed	03P1
selger	0<<1
seller	0Ui1
selskab	0@>1
selskap	0;L1
selts	05O1
selvstaendig	0om1
selvstendig naeringsdrivende	0on1
selvstendig næringsdrivende	0on1
selvstændig	0om1
semaine	0oo1
semaines	0oo1
semana	1002
semanas	1002
seminaari	1022
seminaire	0PT1
seminar	104:
seminari	10>1
seminario	10?3
seminarium	10B3
seminary	01^1
seminer	0Ki1
semineri	0Ki1
seminár	10E1
seminário	0@g1
seminář	10F1
sempozyumu	0>I1
sena	10G1
senac	0AL1
senai	0AL1
sene	10H1
senior	0TP1
senter	0;L1
seo	07N1
seppa	05n1
seppae	05n1
seppä	05n1
serbest	0421
serfraedingur	10I2
sergeant	0281
serhaefing	02F1
serralheiro	01l1
serrurier	01j1
sertificets	06V1
sertificēts	06V1
sertifika	0=Q1
sertifikaat	0Y@1
sertifikaatti	10K2
sertifikali	0=Q1
sertifikalı	0=Q1
sertifikasi	10M2
sertifikası	0=Q1
sertifikat	10O4
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
servitoer	0V:2
servitor	0V:2
servitris	02U1
servitör	02U1
servitør	0<<1
servizi	03b1
serviços	0311
servsafe	01a1
servus	0R`1
servírka	0?]1
sesongarbeider	0<<1
sestra	0Bk2
setaliste	09m1
setany	0441
setmana	10S1
setmanes	10S1
setor	0HI1
setter	0281
settimana	10T1
settimane	10T1
settore	10U2
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
si	10W1
sia	00e1
siandien	0Ef1
sicher	0PY2
sicherheitsunterweisung	02D1
sida	10X1
sidan	10Y1
side	10Z2
side project	0A81
siden	0Pm2
sidlisko	0db1
sidliste	0@J1
sieger	0j92
siegerin	00:1
siele	0=91
sieu thi	0;m1
sieviesu	10\1
sieviete	10\1
sieviešu	10\1
signaller	0281
signalman	0281
sigorta	0421
sigurvegari	00;1
sihteeri	05n1
siiani	0TL1
siivooja	05n1
sijainen	10]2
silpnai	0hb1
silver	00O1
silver medal	00O1
sim	0=[1
sim a	0=[1
sim c	0=[1
simdi	0?j1
simposio	05Z1
simpozion	07T1
simpósio	05Z1
since	10_1
sindaco	02G1
sinds	10`1
singel	0GQ1
single	0B^1
sino a	0OX1
sino al	0OX1
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
sivu	10a1
sivuaine	0\71
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
skilled	0TP1
skilt	10b2
skipper	10d4
skipstjori	0>W1
skipstjóri	0>W1
skiries	0eP1
skirteini	0^H2
skladiscnik	0FW1
skladistar	0>g1
skladištar	0>g1
skladiščnik	0FW1
skladnice	0?]1
skladnik	0Bk2
skladník	0Bk2
sklep	03O1
skoeterska	02U1
skola	10h7
skola primarja	04R1
skola sekondarja	04R1
skolan	0Rh1
skole	10o2
skolekundskaber	0=D1
skolekunnskaper	0=E1
skolen	10o2
skoleni	10F1
skolenie	10E1
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
skripta	0YW2
skriptá	0Bi1
skräddare	02U1
skrædder	06o1
skuespiller	06C2
skup	0fZ1
skupina	1113
skuska	0Ad1
skyrius	1142
skyrsla	0@H1
skådespelare	02U1
skírteini	0^H2
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
slobodna	1161
slobodny	1161
slobodná	1161
slobodný	1161
slta	0V51
slu	00e1
slusarz	02I1
slutbetyg	1172
sluzba	0oj3
služba	0oj3
sládek	0?]1
sma	1194
smart working	00k1
smed	05k3
smer	11=2
smid	0;11
smidur	0>W1
smiður	0>W1
smjer	11?1
smk	1194
smp	11@2
snekker	0<<1
snickare	02U1
snin	10G1
snit	0L>1
snitt	0Ql1
snittbetyg	0=b1
so	11B2
so cap	0cn1
so yeu ly lich	0TZ1
soavtor	0[@1
sobresaliente	0@P1
sobrid	0^n1
soc	0LL1
soc coop	00e1
soc. coop	00e1
soci	02R1
socia	0mF4
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
sodien	0^n1
soehne	09?1
soemand	06o1
soemmerska	02U1
sofer	0291
soferis	02f1
sofor	11D3
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
soldat	0[84
soldier	0281
solicitor	0281
solid	0CB1
solide	06L1
solide kenntnisse	06L1
soloist	0281
solteira	11G1
solteiro	11G1
solter	0A61
soltera	11H2
soltero	11J1
soltys	02I1
soluciones	08>1
solucions	03i1
solucoes	0311
solumadur	0>W1
solutions	03P1
soluzioni	03b1
soluções	0311
somand	06o1
some experience	0Ng1
some knowledge	0<M1
sommar	11K1
sommaren	11K1
sommarjobb	0NH1
sommarvikarie	0NH1
sommelier	11L4
sommeliere	08C2
sommelière	08C2
sommer	11P3
sommeren	11S2
sommerhjelp	0Ei1
sommerjobb	0Ei1
sommersaison	11U1
sommersemester	11U1
sommerska	02U1
sonbahar	0SD1
song ngu	0;P1
song ngữ	0;P1
sono	0V81
sonographer	0281
sopir	02N1
sor	0441
sorumlu	05d1
sorumlusu	05d1
sorvaaja	05n1
sos	11V2
sose	11U1
soseaua	04o1
sosionomi	0531
sotilas	05n1
sou	11X2
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
soy	0ag1
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
speciale	11Z1
specialisatie	03D1
specialisation	11[2
specialist	11]6
specialista	11c5
specialistas	02e1
specialiste	02c2
specialistka	0Bk2
specialists	02f1
specialistsjukskoeterska	0B_1
specialistsjukskoterska	0B_1
specialistsjuksköterska	0B_1
specialistă	0291
specialistė	02e1
specialitate	0lQ1
specialite	0OC1
specialitāte	0lQ1
specializace	0f[1
specializacia	11h1
specializacija	0\=1
specializacio	11i1
specializare	0JX1
specializarea	0JX1
specialization	0CN1
specializing in	0CN1
specializzazione	11j2
specializáció	11i1
specialybe	0\=1
specialybė	0\=1
specijalist	0Zl1
specijalista	07G1
speciāliste	02f1
speciālists	02f1
specjalista	02I1
specjalistka	02I1
specjalizacja	0Z>1
specjalnosc	0Z>1
specjalność	0Z>1
spedition	03[1
spesialis	02N1
spesialisering	0PK1
spesialist	0<<1
spesialsykepleier	0Lc1
spesialutdanning	0Lc1
spetsialist	01L1
spezialist	11l2
spiewaczka	02I1
spital	03Z1
spitali	06f1
spitalul	03Z1
spizjar	05U1
spiżjar	05U1
splaiul	04o1
spletno	0d]1
splosna matura	0j;1
splošna matura	0j;1
spodziewany	0ij1
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
spring	11n1
spring semester	11n1
spring term	11n1
springer	11o2
springerin	09;1
spričevalo	0Ab1
sprzedawca	02I1
sprzedawczyni	02I1
sptar	08R1
spuiter	0241
spécialisation	0OC1
spécialité	0OC1
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
sredni	1212
srednia	1232
srednia ocen	0fe1
srednie	0K21
srednio	0Ja1
srednio zaawansowany	0Ja1
srednio zaawansowany wyzszy	0I\1
sredniozaawansowana	0Ja1
sredniozaawansowany	1212
sredniozaawansowany wyzszy	0I\1
srednja izobrazba	0j;1
srednja raven	0j81
srednja razina	0m]1
srednja skola	1253
srednja sola	0L;1
srednja strokovna izobrazba	0j;1
srednja strucna sprema	1282
srednja stručna sprema	1282
srednja škola	1253
srednja šola	0L;1
srednje	12:6
srednje dobro	0j81
srednjesolska izobrazba	0j;1
srednješolska izobrazba	0j;1
srednji	12@1
srednji nivo	12@1
srl	00e1
sráid	07m1
ss	0EW1
ssc	00F1
sss	1282
sst	03f1
st	0m^2
staatlich geprueft	12A1
staatlich gepruft	12A1
staatlich geprüft	12A1
staatsexamen	00<1
stadare	02U1
stadig	0V31
stadt	09?1
stadtrat	03<1
stadtwerke	03[1
staedare	02U1
staf	02N1
staff	0lR2
stage de formation	0PT1
stage hand	0281
stage manager	0281
stagehand	0281
stagiair	12B2
stagiair(e	0;11
stagiaire	12D2
stagiar	0>22
stagiara	0291
stagiară	0291
stagionale	02G1
stagione estate	0MX1
stagione estiva	0MX1
stagione invernale	12F1
stagista	02G1
stajyer	05d1
stajyeri	05d1
stale	0J52
stan	0?M1
standardiste	01j1
staplerschein	02D1
starfsferilskra	0OA1
starfsferilskrá	0OA1
starfsmadur	0>W1
starfsmaður	0>W1
starosta	0?]1
starostka	0?]1
starostwo	03O1
start up	0QN2
start-up	0QN2
startup	0QN2
station	06n1
statistician	0281
statni jazykova zkouska	0Xd1
stavby	0GR1
stavbyvedouci	0?]1
stavbyvedoucí	0?]1
stazist	0>g1
stazista	12G3
stazistka	0Bk2
stazuotojas	02e1
stazysta	02I1
stazystka	02I1
stażysta	02I1
stażystka	02I1
stažist	0>g1
stažista	07G1
stažuotojas	02e1
ste	12J1
steeg	0GQ1
steig	0BL1
steuermann	03<1
steward	0U:2
stewardesa	12K2
stewardess	12M3
stewardesse	06o1
stewardesă	0291
stichting	0301
stieg	0BL1
stien	0;M1
stiftelse	0@?2
stifter	06o1
stiftung	03[1
stigen	05C1
stigur	0RL1
stipend	0[K1
stipendet	0[K1
stipendi	06e1
stipendiat	0<<1
stipendiet	0kl1
stipendija	12P5
stipendium	12U6
stiurthoir	0401
stivuitorist	0291
stiúrthóir	0401
stjori	0>W1
stjóri	0>W1
stm	0V51
stock controller	0281
stockman	0281
stofa	06f1
stofnandi	0>W1
stofnun	06f1
stoker	0281
stolar	12[3
stolarz	02I1
stolár	0A91
stonemason	0281
store	03P1
storekeeper	0281
stores	03P1
stowarzyszenie	03O1
str	12^2
straaket	05C1
straat	0GQ1
strada	12`2
straede	0QL1
straeti	0RL1
straipsnis	0Z^1
straket	05C1
strana	12b1
strasse	0BL1
strata 1	0Ec1
strata 2	0hk1
strateg	02U1
strategist	0281
strazak	02I1
strazny	0?]1
straße	0BL1
strażak	02I1
stredisko	12c2
stredna odborna skola	0_Q1
stredna skola	0_Q1
stredne	12e2
stredne pokrocila	12e2
stredne pokrocily	12g4
stredne pokročilá	0[\1
stredne pokročilý	12k2
stredni odborne	0a\1
stredni prumyslova skola	0EW1
stredni skola	0EW1
stredná odborná škola	0_Q1
stredná škola	0_Q1
stredoskolske	12m2
stredoskolske s maturitou	0a\1
stredoskolske vzdelani	0a\1
stredoskolske vzdelanie	0a]1
stredoškolské	0a]1
stredoškolské vzdelanie	0a]1
street	06S1
stribrny	0051
strojirny	0GR1
strojvedouci	0?]1
strojvedoucí	0?]1
strojírny	0GR1
strokovni izpit	0Ab1
strokovnjak	12o2
strokovno	1311
strona	1321
strong	0TP1
strucni ispit	0Je2
strucni studij	0k;1
strucnjak	1334
strukovne studije	0=<1
strukturovany zivotopis	1372
strukturovaný životopis	0l31
strukturvieniba	0En1
struktūrvienība	0En1
strungar	0291
stručni ispit	0Je2
stručni studij	0k;1
stručnjak	1334
strážný	0?]1
stråket	05C1
stræde	0QL1
stræti	0RL1
stuckateur	0631
student	1393
student assistant	0281
studentereksamen	00E1
studentermedhjaelper	0L?2
studentermedhjælper	0L?2
studentexamen	0Qa1
studentische hilfskraft	09;1
studentsprof	0Rl1
studia	0Bi1
studia doktoranckie	0Ji1
studia i stopnia	0X>1
studia ii stopnia	0Xh1
studia inzynierskie	0X>1
studia inżynierskie	0X>1
studia licencjackie	0X>1
studia magisterskie	0Xh1
studia podyplomowe	0Xh1
studie	0H]1
studiekompetanse	07f1
studiengang	0NT1
studienrichtung	0NT1
studieprogram	0PK1
studieretning	0NU2
studierichting	03D1
studiespesialisering	0PK1
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
studij	11?1
studija	13<2
studijni obor	0f[1
studijni prumer	0T]1
studijny odbor	11h1
studijny program	11h1
studijní obor	0f[1
studijní průměr	0T]1
studijska smer	13>1
studijski program	11=2
studiju programa	0\=1
studiju programma	0lQ1
studijų programa	0\=1
studio	13?B
studio legale	03b1
studios	03P1
studiu	07T1
studium	13Q2
studium policealne	0jA1
studyosu	0421
stuudio	05O1
stx	00E1
stylist	0281
styliste	01j1
stypendium	0OW1
styreleder	0ni2
styrelseledamot	0NH1
styrelsen	0@>1
styremedlem	0ni2
styrkur	00;1
styrmann	0Ei1
stále	0J52
státní jazyková zkouška	0Xd1
stážista	0Bk2
stážistka	0Bk2
städare	02U1
stígur	0RL1
stúdentspróf	0Rl1
stúdió	07h1
stüdyosu	0421
středisko	0I81
střední odborné	0a\1
střední průmyslová škola	0EW1
střední škola	0EW1
středně	0[]1
středně pokročilá	0[]1
středně pokročilý	13S2
středoškolské	0a\1
středoškolské s maturitou	0a\1
středoškolské vzdělání	0a\1
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
sufficiente	13U2
sugarut	0441
sugis	13W1
sugárút	0441
suhtlustasand	0Yj1
suite	06S1
sujuva	0MC1
sujuva suullinen ja kirjallinen	0MC1
sujuvasti	0MC1
sumar	13X1
summa cum laude	0BC1
summer	13Y1
summer season	13Y1
summer term	13Y1
sunt	0_`1
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
supervisor	13Z5
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
suuntautuminen	0\71
suuntautumisvaihtoehto	0\71
suureparane	0\51
suurepärane	0\51
suvi	13_1
svadlena	0?]1
svaert god	09]2
svaert godt	0P91
svarec	13`2
svarecsky	0Ac1
svarvare	02U1
sveinsprof	0Rl1
sveinspróf	0Rl1
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
svennebrev	0NW2
svetovalec	0FW1
svetovalka	0FW1
svetsare	02U1
sveucilisni prvostupnik	0k;1
sveucilista	0mV1
sveuciliste	0mV1
sveučilišni prvostupnik	0k;1
sveučilišta	0mV1
sveučilište	0mV1
svid	13b2
sviluppatore	02G1
sviluppatrice	02G1
svið	13b2
svjedodzba	13d2
svjedodžba	13d2
svobodna	13f1
svobodny	13f1
svobodná	13f1
svobodný	13f1
svq	02o1
svq level 2	02o1
svq level 3	02o1
svářeč	13`2
svářečský	0Ac1
svært god	09]2
svært godt	0P91
swiadectwo	0B21
swiadectwo dojrzalosci	0K21
swiadectwo maturalne	0K21
syerske	06C2
sygehus	0@>1
sygeplejerske	06o1
sykehus	0;L1
sykepleier	0<<1
sykepleierutdanning	01C1
syksy	13g1
symposia	01S1
symposium	01S1
sysadmin	0281
systeembeheerder	0241
systeme	03[1
systems	03P1
szabadalom	0He1
szabo	0=81
szabó	0=81
szak	11i1
szakacs	02i1
szakerto	13h2
szakertoi	0cC1
szakgimnazium	0Zi1
szakgimnázium	0Zi1
szakirany	11i1
szakiranyu tovabbkepzes	04h1
szakirány	11i1
szakirányú továbbképzés	04h1
szakiskola	0Zi1
szakkepesites	0M>1
szakkozepiskola	0Zi1
szakkozgazdasz	04h1
szakképesítés	0M>1
szakközgazdász	04h1
szakközépiskola	0Zi1
szakmai erettsegi	0M>1
szakmai oneletrajz	0gQ1
szakmai oneletrajza	0gQ1
szakmai érettségi	0M>1
szakmai önéletrajz	0gQ1
szakmai önéletrajza	0gQ1
szakmunkas	0M>1
szakmunkas bizonyitvany	0M>1
szakmunkás	0M>1
szakmunkás-bizonyítvány	0M>1
szakos	11i1
szakvizsga	0M>1
szakács	02i1
szakértő	13h2
szakértői	0cC1
szalloda	07h1
szco	03`1
szeminarium	13j1
szeminárium	13j1
szerelo	02i1
szerelő	02i1
szerkeszto	13k3
szerkesztő	13k3
szerzotars	0=81
szerzőtárs	0=81
szia	0TF1
sziasztok	0TF1
szinesz	0Lj1
szinhaz	07h1
szkola	04C1
szkola podstawowa	04C1
szkola policealna	0jA1
szkole	04C1
szkolenie	13n2
szkoly	04C1
szkoła	04C1
szkoła podstawowa	04C1
szkoła policealna	0jA1
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
sæmileg	0eb1
séminaire	0PT1
sérfræðingur	10I2
sérhæfing	02F1
sétány	0441
sídlisko	0db1
sídliště	0@J1
síðan	10Y1
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
sügis	13W1
sürücü belgesi	0=Q1
sędzia	02I1
sš	0EW1
sơ cấp	0cn1
sơ yếu lý lịch	0TZ1
số	0BV1
sở	0;m1
t	0dZ1
t e m	0QY1
t level	02o1
t m	0QY1
t o m	1401
t.e.m	0QY1
t.o.m	1401
t/m	0QY1
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
taevling	0kl1
taevlingen	0kl1
tag	02i1
tagad	0^n1
tagesmutter	03<1
taglaegger	06o1
taglægger	06o1
tagozat	11i1
tagung	1411
tagungsband	08n1
tahmini	0=P1
tahun	1422
tai	1441
tai xe	0:W1
taighdeoir	0401
tailor	0281
tajjeb	1451
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
takmicenje	0ik1
takmičenje	0ik1
takmorkud	0Ri1
takmörkuð	0Ri1
taktekker	0<<1
takımı	0>]1
talitus	0bL1
talk	01S1
talks	01S1
talla hetkella	0KL1
taller	1464
talleres	08>1
tallers	03i1
talv	14:1
talvi	14;1
taman kanak kanak	0N_1
taman kanak-kanak	0N_1
tamirci	05d1
tamplar	0291
tanaan	0KL1
tanacsado	02i1
tanapaev	0TL1
tanar	02i1
tanarseged	0=81
tanaseni	0TL1
tanav	0_f1
tancerka	02I1
tancerz	02I1
tancos	0=81
tanecnice	0?]1
tanecnik	0?]1
tanečnice	0?]1
tanečník	0?]1
tanfolyam	14<3
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
tardor	14?1
targoncas	0=81
targoncavezeto	0L[1
targoncavezető	0L[1
targoncás	0=81
targyalasi szint	0O51
targyalasi szintu	0O51
targyalokepes	0O51
tarjoilija	05n1
tarkastaja	05n1
tarnyba	0F`1
tarsalgasi	0\<1
tarsalgasi alapszint	0\;1
tarsalgasi szint	0\<1
tarsalgo	0\;1
tarsasag	07h1
tasarimci	05d1
tasarimcisi	05d1
tasarımcı	05d1
tasarımcısı	05d1
tavasz	14@1
tavasza	14@1
tavern	03P1
tavling	0kl1
tavlingen	0kl1
tavmunka	14A1
tavolrol	14A1
taxista	01P1
tbk	00e1
tcf	0=91
teacher	0281
teaching assistant	0281
teaching fellow	0281
teadur	01L1
teaduskond	0451
team	14B9
team lead	0D?2
teamlead	0;11
teanga dhuchais	0@O1
teanga dhúchais	0@O1
teastas	0A?1
teastas soisearach	07>1
teastas sóisearach	07>1
teater	14K4
teatr	03O1
teatras	03a1
teatre	03i1
teatris	06U1
teatro	0AI3
teatru	03Z1
teatrul	03Z1
teatteri	06d1
tecaj	14O2
tech lead	0Q53
technical report	01S1
technician	0281
technicien	0VX1
technicka	0Bk2
technicus	0241
techniek	0301
technik	14Q6
technikas	02e1
techniker	14W2
technikerin	04B1
technikum	14Y3
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
tecnica	0mF4
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
tecno	14\2
tecno u govoru i pismu	14^1
tecnologa en	0BB1
tecnologia	0311
tecnologia em	0:^1
tecnologias	0;U2
tecnologico	0@R1
tecnologie	03b1
tecnologies	03i1
tecnologo	0:^1
tecnologo em	14_2
tecnologo en	0BB1
tecnologías	08>1
tecnológico	0@R1
tecnóloga en	0BB1
tecnólogo	0:^1
tecnólogo em	14_2
tecnólogo en	0BB1
tee	0_f1
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
tehnik	14a2
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
tekmovanje	0ih1
teknik	0;42
teknik universitesi	04I1
teknik üniversitesi	04I1
tekniker	14c4
teknikk	0;L1
teknikko	14g2
tekniku	05U1
teknisi	02N1
teknisk gymnasieutbildning	0Qa1
teknisk studentereksamen	00E1
teknisyen	05d1
teknisyeni	05d1
teknologie doktor	0Hb1
teknoloji	0421
teknolojileri	0421
tekoce	14i1
tekoce znanje	14i1
tekoče	14i1
tekoče znanje	14i1
tekstil	0421
tel	14j1
telc	0=91
tele	14j1
telecom	03P1
teleconseiller	01j1
teleconseillere	01j1
telefonist	0GL2
telefonista	14k2
telelavoro	00k1
telemarketer	14m2
telemunca	0FG1
telemuncă	0FG1
teleoperador	01P1
teleoperadora	01P1
teleskoplaesser	02j1
teleskoplæsser	02j1
teletrabajo	0Li1
teletrabalho	14o1
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
temporada de inverno	1501
temporada de invierno	0X=1
temporada de verano	1511
temporada de verao	1521
temporada de verão	1521
temporada estival	1511
temsilci	05d1
temsilcisi	05d1
ten du an	0FL1
ten toi la	0cW1
tentara	02N1
teo	0CC1
teollisuus	06d1
teoranta	0CC1
ter	0441
terapeut	1532
terapeuta	02I1
teraz	1552
terbaik	06K1
tercuman	05d1
tercüman	05d1
tere	0441
terrace	06S1
terve	0cm1
tervetuloa	0cm1
terveyskeskus	06d1
tervezett	1571
tervezo	02i1
tervező	02i1
terzi	05d1
tesar	0?]1
tesař	0?]1
tese	05Z1
tesekkur belgesi	0<B1
tesi	1582
tesiasi	0Ef1
tesis	15:2
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
tester	15<6
testerka	02I1
teurastaja	05n1
teymi	0Ko1
tez	0>I1
teza	07T1
tezi	07e1
tezli yuksek lisans	15B1
tezli yüksek lisans	15B1
tezsiz yuksek lisans	15B1
tezsiz yüksek lisans	15B1
teză	07T1
teātris	06U1
tečaj	14O2
tečno	14\2
tečno u govoru i pismu	14^1
teşekkür belgesi	0<B1
teżi	07e1
th	0eK1
thac si	0;Z1
thang	15C2
thanh pho	0BV1
thanh thao	0e12
thanh vien	0:W1
thcs	0El1
the	0;W1
the huong dan vien	0;W1
theater	15E3
theatre	0QN2
thekenkraft	09;1
therapeut	15H3
therapeutin	03<1
therapist	0281
these	0231
these de doctorat	0Ii1
theses	01S1
thesis	01S1
thi tran	0BV1
thiet ke	0:W1
third place	00O1
this is	0Ua1
thiết kế	0:W1
thjalfari	0>W1
thn	15K1
tho	0:W1
tho dien	0:W1
tho han	0:W1
tho may	0:W1
tho moc	0:W1
thon	0BV1
thpt	0El1
through	0NG1
through to	0NG1
thru	0NG1
thu kho	0:W1
thu ky	0:W1
thu ngan	0:W1
thu ngân	0:W1
thu quy	0:W1
thu thu	0:W1
thu vien	0;m1
thuc tap sinh	0:W1
thuiswerk	0US1
thydandi	0>W1
thành phố	0BV1
thành thạo	0e12
thành viên	0:W1
tháng	15C2
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
tidskrift	0[I2
tidsskrift	15L4
tie	0931
tiedekunta	04P1
tien si	15P1
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
tiimi	0h<2
tijdschrift	0^J2
tiketina	0fA1
tikėtina	0fA1
til	15Q3
til d d	0V31
til d.d	0V31
til dagsins	0M41
til dagsins i dag	0M41
til dagsins í dag	0M41
til na	0P[1
til naa	0P[1
til nu	0V31
til nå	0P[1
til og med	15T2
tilkallingsvikar	0Ei1
till	15V2
till dags dato	0fG1
till date	0D21
till now	0D21
till och med	1401
till present	0D21
tillidsrepraesentant	0=_1
tillidsrepræsentant	0=_1
tillitsvalgt	0Ei1
tills nu	0fG1
tills vidare	0fG1
tim	15X5
timarit	0@H1
timmerman	0241
timvikarie	0NH1
tingkat dasar	0LT1
tingkat lanjut	04S1
tinh	0BV1
tinh nguyen vien	0:W1
tionscadal	15]1
tirocinante	02G1
tischler	0631
tischlerei	03[1
titkar	15^3
titkarno	02i1
titkár	15^3
titkárnő	02i1
titol	01m1
titolare	02G1
titre pro	0381
titre professionnel	15a2
titulada	06a1
titulado	06a1
titulin	01n1
titulo	01n1
titulo universitario	0:e1
titulín	01n1
tiyatrosu	0421
tiến sĩ	15P1
tiếng mẹ	0;P1
tiếng mẹ đẻ	0;P1
tiểu học	0El1
tjena	0TB1
tjener	06o1
tlumacz	02I1
tlumaczka	02I1
tn	15c2
tnhh	0;m1
to	15e2
to chuc	0;m1
to date	0D21
to present	0D21
to this day	0D21
to truong	0:W1
toamna	15g1
today	0D21
todistus	10K2
toefl	0=91
toefl ibt	0=91
toeic	0=91
toeicスコア	15h1
toemrer	06C2
toften	0QL1
togaf	01a1
togfoerer	06o1
togforer	06o1
togfører	06o1
tohtori	15i2
tohtorintutkinto	0OD1
toi	0F[1
toi la	0cW1
toimetaja	01L1
toiminimi	0Y^1
toimisto	06d1
toimittaja	05n1
toistaiseksi	0KL1
tokarz	02I1
toko	08?1
tol	15k2
tolk	01L1
tolkija	01L1
tolmacs	02i1
tolmács	02i1
tom	1401
tomrer	06C2
tontechniker	0631
tookoda	05O1
tootaja	01L1
topik	0=91
topograf	0291
torfl	0=91
torg	0RL1
torget	15m2
tori	0931
tornaci	05d1
tornacı	05d1
torneiro	01l1
tornero	01P1
tornitore	02G1
torv	0QL1
tosa	03f1
tosaitheoir	0@21
tospraaklig	0P@1
tospraklig	0P@1
tosproget	0P71
tospråklig	0P@1
tot	15o3
tot begin	0QY1
tot eind	0QY1
tot en met	0QY1
tot heden	0T91
tot nghiep	1621
tot nghiep thpt	00I1
tot nu	0T91
tot nu toe	0T91
tot op heden	0T91
tour guide	0281
tour leader	0281
tourneur	01j1
tovaren	03`1
tovarna	0^12
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
trainee	1635
trainer	1684
trainerin	03<1
trainerlizenz	02D1
training	16<2
training course	0DK1
trainster	0241
tram driver	0281
tranare	02U1
trang	16>1
transactions	01S1
translator	0281
transport	0301
transportes	0;U2
transports	16?2
trasporti	03b1
travesia	04n1
travessa	04d1
travessera	0:21
travesía	04n1
treasurer	0281
treener	01L1
treinador	01l1
treinadora	01l1
tren trung binh	16A1
trener	16B4
treneris	02c2
trenerka	02I1
trening	13j1
trenutacno	16F1
trenutačno	16F1
trenutno	16G3
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
trg	0e93
trgovina	0ZZ2
tribunal	0311
trida	0@J1
trieda	0db1
trinity	0=91
triq	0F<1
tro giang	0:W1
tro ly	0:W1
trofeo	16J2
trofeu	00N1
trofeul	0@<1
troféu	00N1
troi chay	0@_1
trophee	00M1
trophy	00O1
trophée	00M1
truc tuyen	16L1
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
trung binh	16M2
trung bình	16M2
trung cap	16O2
trung cap cao	16A1
trung cap nghe	0El1
trung cấp	16O2
trung cấp cao	16A1
trung cấp nghề	0El1
trung hoc	0El1
trung hoc pho thong	16Q2
trung học	0El1
trung học phổ thông	16Q2
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
tréning	13j1
trésorier	01j1
trésorière	01j1
trên trung bình	16A1
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
trực tuyến	16L1
tso	08=1
tsu	0:e1
tu	16S3
tu van	0:W1
tu xa	16L1
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
tunnistus	0_I2
tunnustus	16V3
tuntityoentekijae	0S]1
tuntityontekija	0S]1
tuntityöntekijä	0S]1
tuomari	05n1
turguide	16Y2
turistguide	0NH1
turizm	0421
turpinas	0^n1
turpinās	0^n1
tutkija	05n1
tutkimusasema	06d1
tutkinto	0\61
tutor	16[4
tutora	03g2
tuttora	0121
tuzolto	0=81
tvaaspraakig	0P?1
tvasprakig	0P?1
tvityngd	0cl1
tvityngdur	0cl1
tvornica	0Y`1
tvrtka	0Y`1
tvåspråkig	0P?1
tvítyngd	0cl1
tvítyngdur	0cl1
tweede prijs	0Kd1
tweetalig	0Ke1
tyden	16_1
tydnu	16_1
tydny	16_1
tydzien	16`1
tydzień	16`1
tygodni	16`1
tygodnie	16`1
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
tytul	0OW1
tytul technika	0K21
tytuł	0OW1
tytuł technika	0K21
tyydyttaevae	0Yg2
tyydyttaevae alkeet	05=1
tyydyttava	0Yg2
tyydyttava alkeet	05=1
tyydyttävä	0Yg2
tyydyttävä alkeet	05=1
työnjohtaja	05n1
työntekijä	05n1
työturvallisuuskortti	0431
tài xế	0:W1
táncos	0=81
tárgyalási szint	0O51
tárgyalási szintű	0O51
tárgyalóképes	0O51
társalgási	0\<1
társalgási alapszint	0\;1
társalgási szint	0\<1
társalgó	0\;1
társaság	07h1
távmunka	14A1
távolról	14A1
tâmplar	0291
tällä hetkellä	0KL1
tänapäev	0TL1
tänaseni	0TL1
tänav	0_f1
tänukiri	0011
tänzer	0631
tänään	0KL1
tävling	0kl1
tävlingen	0kl1
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
tél	14j1
téléconseiller	01j1
téléconseillère	01j1
télétravail	00g1
tér	0441
tên dự án	0FL1
tên tôi là	0cW1
tình nguyện viên	0:W1
tím	0I=1
tímarit	0@H1
títol	01m1
título	01n1
título universitario	0:e1
tól	15k2
tôi là	0cW1
tõlk	01L1
tõlkija	01L1
töökoda	05O1
töötaja	01L1
tømrer	06C2
týden	16_1
týdny	16_1
týdnů	16_1
tým	0I81
tęsiasi	0Ef1
tłumacz	02I1
tłumaczka	02I1
től	15k2
tř	0@J1
třída	0@J1
tűzoltó	0=81
tư vấn	0:W1
tại	1441
tạp chí	0;81
tập đoàn	0;m1
tỉnh	0BV1
tốt	0e12
tốt nghiệp	1621
tốt nghiệp thpt	00I1
tổ	0;O1
tổ chức	0;m1
tổ trưởng	0:W1
tới	0F[1
từ	16a2
từ xa	16L1
u	16c6
u braku	0eN2
u tijeku	16F1
u toku	16i1
uab	00e1
ubersetzer	0631
ubezpieczenia	03O1
ubungsleiter	0631
ucen	0?]1
uceni	0EW1
ucenic	0291
ucetni	0?]1
uciliste	16j3
ucitel	02g2
ucitelj	0gd3
ucla	0Bm1
uctovnicka	0A91
uctovnik	0A91
uczelnia	04C1
uczen	02I1
uczeń	02I1
ud	00e1
udacity	0Bm1
udana	0eQ1
udata	0eR1
uddannelse	16m1
uddannelsen	16m1
uddannelsescenter	0Kg1
udemy	0Bm1
udmaerkelse	0081
udmærkelse	0081
udruga	0Y`1
udruzenje	06^1
udruženje	06^1
udv	0TF1
udvikler	06o1
udvozlom	0TF1
uebersetzer	0631
uebungsleiter	0631
ufer	0BL1
ufficio	0GW1
ufficjal	05U1
uffiċjal	05U1
ug	00e1
uge	16n1
uger	16n1
ugift	10b2
ugm	0Bm1
ugyintezo	02L2
ugynokseg	07h1
ugyved	02i1
uhing	05O1
uhrmacher	0631
ui	07N1
uitgeverij	16o2
uitmuntend	1711
uitstekend	0l>1
uitvoerder	0241
uitzendkracht	0;11
ujsagiro	02L2
uke	1721
uker	1721
ukonceno	01R1
ukonczona	0f\1
ukonczone	0f\1
ukonczony	0f\1
ukončeno	01R1
ukończona	0f\1
ukończone	0f\1
ukończony	0f\1
uksus	0bL1
ul	1736
ulica	1795
ulice	0@J1
ulicy	0521
ulikool	0451
umschulung	01N1
und	17>1
undergraduate	0:H1
underskoeterska	02U1
underskoterska	02U1
undersköterska	02U1
undertaker	0281
underviser	06C2
underwriter	0281
undirstada	0Ri1
undirstaða	0Ri1
uned	0@R1
ungdomsskole	0<=1
uni	0T[2
uniao estavel	11G1
unidad	0HJ1
unidade	0HI1
unit	17?4
unita	0GW1
unitat	0Ho1
unite	0AB1
unità	0GW1
unité	0AB1
univ bacc	0k;1
univ dipl	0`91
univ. bacc	0k;1
univ. dipl	0`91
universidad	0@R1
universidade	0AL1
universita	17C2
universitaet	0=\1
universitaire	01`1
universitaria	0@R1
universitas	0N_1
universitat	17E2
universitate	17G2
universitatea	07n1
universitatea politehnica	07n1
universitates	04O1
universite	17I2
universiteit	08]1
universitesi	04I1
universitet	17K3
universitetas	0F91
universitete	0F91
universitetet	17K3
universiteto	0F91
universities	01^1
university	17N2
università	17C2
universität	0=\1
université	01`1
universitāte	04O1
universitātes	04O1
univerza	0L;1
univerze	0L;1
univerzi	0L;1
univerzita	0Ne2
univerzite	0Ne2
univerzitet	17P1
univerzitetni diplomirani	0`91
univerzity	0Ne2
univerzitě	0EW1
uniwersytet	17Q1
união estável	11G1
unmarried	0B^1
unternehmen	03[1
until	0NG1
until now	0D21
until present	0D21
until today	0D21
unur	0?H1
uoc	01_1
uomo	0`c1
up to	0NG1
upc	01_1
upcoming	06E1
upholsterer	0281
uplne stredne	0a]1
upper intermediate	0RK1
upper second	00U1
upper second class	00U1
upper-intermediate	0RK1
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
ured	0Y`1
urednica	0B`3
urednik	0B`3
urkunde	17R2
urzad	03O1
urząd	03O1
usek	12c2
usher	0281
usine	03H1
uslugi	03O1
usmerenje	17T1
usmeritev	13>1
usmjerenje	11?1
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
utbildningsdag	17U1
utca	0441
utgefid	0@H1
utja	0441
utmaerkelse	00L1
utmaerkt	0P81
utmarkelse	00L1
utmarkt	0P81
utmerkelse	0091
utmerket	0P91
utmärkelse	00L1
utmärkt	0P81
utvar	12c2
utvecklare	02U1
utvikler	0<<1
uverenje	0f]1
uvjerenje	0hG1
ux	07N1
uy ban	0;m1
uye	05d1
uyesi	05d1
uzaktan	0B91
uzem	04j2
uzina	03Z1
uzivatelska	17V1
uzivatelsky	17V1
uzman	17W2
uzman duzey	17Y1
uzman düzey	17Y1
uzmani	05d1
uzmanı	05d1
uznani	0051
uznanie	0041
uznemuma	17Z1
uznemums	06U1
uznání	0051
uzvaretaja	00C1
uzvaretajs	00C1
uzvarētāja	00C1
uzvarētājs	00C1
uzyskane	0f\1
uzyskany	0f\1
uzņēmums	06U1
uzņēmumā	17Z1
učení	0EW1
učeň	0?]1
učilište	17[2
učiliště	0EW1
učitel	07;1
učitelj	0gd3
učiteľ	08m1
uživatelsky	17V1
uživatelská	17V1
v	17]5
v le	0@K1
v o s	00e1
v teku	0F31
v.le	0@K1
v.o.s	00e1
va	17b1
vaar	17c2
vaardare	02U1
vaardcentral	0?71
vaaren	17c2
vabalt	0\51
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
vaeitoeskirja	17e2
vaektare	02U1
vaelkommen	0TB1
vaelttaevae	05=1
vaelttaevae keskitaso	0Yi1
vaenget	0QL1
vaentanlegt	01<1
vaerkfoerer	06o1
vaerkforer	06o1
vaerksted	0@>1
vaeylae	0931
vag	05C1
vaga hasti	0\51
vaga hea	17g2
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
vaitoskirja	17e2
vaji	06k1
vakantiekracht	0;11
vakblad	07_1
vakfi	0421
vakfı	0421
vakman	0241
vakt	0NH1
vaktare	02U1
vaktmaestare	02U1
vaktmastare	02U1
vaktmästare	02U1
vakuutus	06d1
valable jusqu'a	0YJ1
valable jusqu'en	0YJ1
valable jusqu'à	0YJ1
vald	17i2
valet	0281
valid through	0NG1
valid to	0NG1
valid until	0NG1
valide	0FZ1
valido fino al	0OX1
valido hasta	0Sn1
validé	0FZ1
valjak	0_f1
valkommen	0TB1
vallalat	04j2
vallaline	01K1
vallalkozo	02i1
valmentaja	05n1
valokuvaaja	05n1
valores	0Bj1
valttava	05=1
valttava keskitaso	0Yi1
valuer	0281
van	17k1
van phong	0;m1
vanaf	17l2
vandaag	0T91
vanzatoare	0291
vanzator	0291
vapaaehtoinen	0Sl2
var	17c2
vara	17n1
varapuheenjohtaja	0S]1
varastotyoentekijae	05n1
varastotyontekija	05n1
varastotyöntekijä	05n1
vardare	02U1
vardcentral	0?71
varen	17c2
varhato	1571
varhatoan	1571
varilec	0FW1
varme arbeider	03m1
varon	0Th1
varrono	0=81
varrónő	0=81
vartija	05n1
varón	0Th1
vas	0dc1
vasara	17o2
vaspitac	0\a1
vaspitač	0\a1
vastaava	05n1
vayla	0931
vca	0=k2
vca vol	0>F1
vd	0NH1
vdana	13f1
vdaná	13f1
ve	1812
vecka	1831
veckor	1831
ved	1842
vedec	0Bk2
vedes	0XO1
vedouci	13`2
vedoucí	13`2
veduca	0A91
veduci	0A91
vedúca	0A91
vedúci	0A91
vedęs	0XO1
veebis	0Y]1
veg	0;M1
vegen	0;M1
vegi	0RL1
vegur	0RL1
vegyesz	02i1
vegyész	02i1
vegzett	0L]1
vei	0;M1
veien	0;M1
veikals	06U1
veileder	0<<1
veitingahus	06f1
veitingahús	06f1
vej	0QL1
vejleder	06o1
vekter	0<<1
veldig god	0P91
veleuciliste	0mV1
veleučilište	0mV1
velkommen	1862
velmi dobra	04T2
velmi dobre	0j<4
velmi dobrá	04Y1
velmi dobře	1882
velmi pokrocila	0[41
velmi pokročilá	0[41
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
verano	1511
verao	1521
verband	03[1
verdlaun	18:2
vereador	01l1
vereadora	01l1
verein	03[1
vereniging	0301
vergevorderd	18<1
verhandlungssicher	0iS1
verhandlungssicher in wort und schrift	0Og1
verheiratet	0Qb1
verkaeufer	0631
verkaufer	0631
verkefni	18=1
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
verlag	18>2
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
vertieft	0QI1
vertiefung	0NT1
vertreter	0631
vertretung	09;1
vertriebler	03<1
vertėja	02e1
vertėjas	02e1
verwacht	0Q]1
verwachte	0Q]1
verwalter	0631
verwitwet	0Qb1
very good	02l2
verzekeringen	0301
verzorgende	0241
verzorger	0]c2
verzorgster	0]c2
verão	1521
verðlaun	18:2
veröffentlichung	08n1
veröffentlichungen	08n1
vet	0281
vetaejae	05n1
vetaja	05n1
veterinarian	0281
vetur	18@1
veturinkuljettaja	05n1
vetäjä	05n1
veuf	0A@1
veuve	0A@1
vezeto	02i1
vezető	02i1
veľmi dobre	18A2
veľmi dobrá	04^1
vhs	0Bm1
via	0@K1
viale	0@K1
vicar	0281
vice ordfoerande	0NH1
vice ordforande	0NH1
vice ordförande	0NH1
vice president	08C2
vice presidente	01j1
vice-président	01j1
vice-présidente	01j1
vico	0@K1
vicolo	0@K1
vid	18C2
videaste	01j1
videja atzime	08b1
videja izglitiba	07L1
videja limeni	0oL1
videja profesionala	07L1
videji	0oL1
videjs	18E2
videregaaende	0f;1
videregaaende opplaering	07f1
videregaaende skole	0<=1
videregaende	0f;1
videregaende opplaering	07f1
videregaende skole	0<=1
videregående	0f;1
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
vidutines	0hc1
vidutinis	18G2
vidutiniskai	0hc1
vidutiniškai	0hc1
vidutinės	0hc1
vidéaste	01j1
vidēji	0oL1
vidējs	18E2
vidējā atzīme	08b1
vidējā izglītība	07L1
vidējā līmenī	0oL1
vidējā profesionālā	07L1
vien	0;m1
vien dao tao	0El1
viesbutis	03a1
viesnica	06U1
viesnīca	06U1
viešbutis	03a1
vigente hasta	0Sn1
vigilante	03g2
vigile del fuoco	02G1
vigneron	01j1
vigneronne	01j1
viikko	18I1
viikkoa	18I1
vikar	18J3
vikarie	02U1
village	06S1
villanyszerelo	02i1
villanyszerelő	02i1
vincitore	00P1
vincitrice	00P1
vinder	0081
vinnare	00L1
vinner	0091
vinter	18M3
vinteren	18P2
vintern	18R1
vintner	0281
violinista	02G1
viragkoto	0=81
virasto	06d1
virejas	02e1
viriesu	18S1
virietis	18S1
virkailija	05n1
virksomhed	0@>1
virtual	0QH1
virziens	0lQ1
virágkötő	0=81
virėjas	02e1
visa skola	18T2
visa strucna sprema	18V2
visagist	0631
visi srednji	18X2
visiting scholar	0281
visja sola	0L;1
visja strokovna izobrazba	18Z1
visjesolska izobrazba	18Z1
visjesolski studij	18Z1
visji srednji	18[1
visoka skola	0L92
visoka sola	0L;1
visoka strokovna izobrazba	0H=1
visoka strucna sprema	0G[1
visoka stručna sprema	0G[1
visoka škola	0L92
visoka šola	0L;1
visoko obrazovanje	0W`1
vispareja videja	07L1
vispārējā vidējā	07L1
viss	0UU1
visser	0241
vita	0dX1
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
viuda	11J1
viudo	11J1
viuva	11G1
viuvo	11G1
vizsga	0>e2
vizvezetek szerelo	0=81
við	0TV1
viðurkenning	00;1
viúva	11G1
viúvo	11G1
viša stručna sprema	18V2
viša škola	18T2
viši srednji	18X2
višja strokovna izobrazba	18Z1
višja šola	0L;1
višješolska izobrazba	18Z1
višješolski študij	18Z1
višji srednji	18[1
viện	0;m1
viện đào tạo	0El1
vk	18I1
vlasnica	0>h2
vlasnik	0>h2
vloeiend	0l>1
vloeiend in woord en geschrift	0l>1
vmbo	0T42
vmbo diploma	08=1
vmbo t	08=1
vmbo tl	08=1
vmbo-diploma	08=1
vmbo-t	08=1
vo	18\1
vocal	01P1
vocational qualification	02o1
vocera	01P1
vocero	01P1
voda	07G1
vodic	08m1
vodicsky preukaz	0Ad1
voditelj	0Zl1
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
volontaer	18]4
volontaerin	09;1
volontar	18]4
volontaria	02G1
volontarin	09;1
volontario	02G1
volonter	05e2
volontär	18]4
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
vom	18a1
von	18a1
voorjaar	0^=1
voorman	0241
voorzitter	0=]2
vopsitor	0291
vor	18b1
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
vottord	18c1
vottorð	18c1
vottun	18c1
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
vrijwilliger	0]c2
vrijwilligster	0;11
vrlo dobro	18d4
vrouw	18h1
vrouwelijk	18h1
vrtec	0L;1
vrtic	0L92
vrtić	0L92
vrátný	0?]1
vs	0H=1
vsi	00e1
vss	18i2
vuggestue	0@>1
vukova diploma	0ik1
vuoden	0071
vuokratyoentekijae	0S]1
vuokratyontekija	0S]1
vuokratyöntekijä	0S]1
vuosi	18k1
vuotta	18k1
vut	0EW1
vvs montor	06o1
vvs-montoer	06o1
vvs-montør	06o1
vwo	0T42
vwo diploma	08=1
vwo-diploma	08=1
vyborna	04T2
vyborne	0j<4
vychovatel	07;1
vychovavatel	08m1
vychovávateľ	08m1
vydano	0H]1
vydata	1161
vydatá	1161
vydavatelstvi	0GR1
vydavatelstvo	18l2
vydavatelství	0GR1
vydavateľstvo	18l2
vydáno	0H]1
vyhlaska	0Ac1
vyhláška	0Ac1
vyras	18n1
vyriska	18n1
vyriška	18n1
vyskumny pracovnik	0A91
vysoka skola	0Ne2
vysoke uceni	0EW1
vysoke uceni technicke	0EW1
vysokoskolske	0;I1
vysokoškolské	0;I1
vysoká škola	0Ne2
vysoké učení	0EW1
vysoké učení technické	0EW1
vyssi odborna skola	0EW1
vyssi odborne	0HE1
vyssie odborne	18o1
vysvedceni	0Ac1
vysvedcenie	0Ad1
vysvedčenie	0Ad1
vysvědčení	0Ac1
vyucen	0a\1
vyuceni	0a\1
vyuceni s maturitou	0a\1
vyucni list	0a\1
vyucny list	0a]1
vyučen	0a\1
vyučení	0a\1
vyučení s maturitou	0a\1
vyvojar	02g2
vyzkumny pracovnik	0?]1
vyznamenani	0051
vyznamenanie	0041
vyznamenání	0051
vyššie odborné	18o1
vyšší odborná škola	0EW1
vyšší odborné	0HE1
vzdalene	0d`1
vzdáleně	0d`1
vzgojitelj	05g1
và	17b1
válido hasta	0Sn1
vállalat	04j2
vállalkozó	02i1
várható	1571
várhatóan	1571
vânzătoare	0291
vânzător	0291
väg	05C1
väga hea	17g2
väga hästi	0\51
vägen	05C1
vähene	0571
väitekiri	0411
väitöskirja	17e2
väktare	02U1
väljak	0_f1
välkommen	0TB1
välttävä	05=1
välttävä keskitaso	0Yi1
väylä	0931
vår	17c2
vårdare	02U1
vårdcentral	0?71
våren	17c2
vænget	0QL1
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
výborne	18A2
výborná	04T2
výborné	04Y1
výborně	1882
výskumný pracovník	0A91
výuční list	0a\1
výučný list	0a]1
vývojár	08m1
vývojář	07;1
výzkumný pracovník	0?]1
vāji	06k1
văn phòng	0;m1
vērtējums	08b1
vědec	0?]1
vīrietis	18S1
vīriešu	18S1
všs	1901
všį	00e1
w	1912
w l l	00e1
w toku	04\1
w trakcie	04\1
w.l.l	00e1
wachmann	03<1
waerter	03<1
waerterin	03<1
waiter	0281
waitress	0281
wakacje	0]Z1
wakil	02N1
wakil ketua	02N1
wall	0BL1
wanita	0hP1
warden	0281
warehouse	03P1
warehouse operative	0281
warsztat	03O1
warsztaty	1931
wart	03<1
wartawan	02N1
warter	03<1
warterin	03<1
warung	08?1
wasit	02N1
watchmaker	0281
way	06S1
wazna do	1941
wazne do	1941
wazny do	1941
ważna do	1941
ważne do	1941
ważny do	1941
we	1951
webmaster	0281
wedstrijd	0=c1
week	1962
weeks	1981
weg	1992
weibl	0Q21
weiblich	0Q21
weiterbildung	0PW2
weken	19;1
welcome	0R[1
welder	0281
welkom	0Eh1
werk	03[1
werke	03[1
werker	06_2
werkstatt	03[1
werkstudent	19<2
werkstudentin	09;1
wesen	0\?1
wethouder	0241
wettbewerb	0j92
wholesaler	0281
wiceprezes	02I1
widowed	0B^1
willkommen	0R`1
winemaker	0281
winkel	0301
winnaar	0Kd1
winner	00O1
winter	19>3
winter season	19A1
winter term	19A1
wintersaison	19B1
winterseizoen	19C1
wintersemester	19B1
winzer	03<1
wiosna	19D1
wiosną	19D1
wirausaha	08?1
wise	19B1
wissenschaft	0\?1
wissenschaften	0\?1
wissenschaftler	0631
wissenschaftliche hilfskraft	09;1
wissenschaftliche mitarbeiterin	09;1
wissenschaftlicher mitarbeiter	09;1
witaj	0EX1
witam	0EX1
with	0PI1
wk	1981
wks	1981
wlasciciel	02I1
wlascicielka	02I1
wlasna dzialalnosc	03O1
wo bachelor	01]1
wo master	0J11
wo-bachelor	01]1
wo-master	0J11
woche	19E1
wochen	19E1
wohnung	05N1
woj	0521
wolny	0Y_1
wolontariusz	02I1
wolontariuszka	02I1
woman	19F2
work from home	0QH1
worker	0281
working at height	01h1
working at heights	01h1
working familiarity	0Ng1
working knowledge	0RI2
working paper	01S1
working proficiency	0RK1
works	03P1
workshop	19H3
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
wydane	0f\1
wydany	0f\1
wydawnictwo	19K2
wydzial	19M2
wydział	19M2
wykladowca	02I1
wyksztalcenie srednie	0K21
wykształcenie średnie	0K21
wykładowca	02I1
wynik	0fe1
wyroznienie	0OW1
wyróżnienie	0OW1
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
xahar	19O1
xep loai	0GI1
xerrada	0@l1
xhur	19O1
xin chao	0BG1
xin chào	0BG1
xitwa	19P1
xuat sac	19Q2
xuong	0;m1
xuất sắc	19Q2
xã	0BV1
xưởng	0;m1
xếp loại	0GI1
y	19S2
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
yayinevi	19U2
yayinlandi	0>I1
yayinlari	0421
yayınevi	19U2
yayınlandı	0>I1
yayınları	0421
yaz	19W1
yazilim	0421
yazilimci	05d1
yazılım	0421
yazılımcı	05d1
yds	0=91
year	19X1
years	19X1
yeterlik	0=Q1
yeu	0cn1
yh examen	0\b1
yh-examen	0\b1
yhdistys	06d1
yhtio	06d1
yhtioe	06d1
yhtiö	06d1
yil	10H1
yki	0=91
yksikko	0h<2
yksikkoe	0h<2
yksikkö	0h<2
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
yr	19Y1
yrittaejae	05n1
yrittaja	05n1
yrittäjä	05n1
yrityksessa	19Z1
yrityksessae	19Z1
yrityksessä	19Z1
yritys	06d1
yrkesbevis	0Qa1
yrkesexamen	19[2
yrkesfag	07f1
yrkeshoegskola	0Rh1
yrkeshoegskoleexamen	0\b1
yrkeshogskola	0Rh1
yrkeshogskoleexamen	0\b1
yrkeshögskola	0Rh1
yrkeshögskoleexamen	0\b1
yrkesutbildning	0Qa1
yrs	19Y1
yuksek lisans	15B1
yuksek lisans derecesi	15B1
yuksekokulu	04I1
yökdil	0=91
yönetici	05d1
yöneticisi	05d1
yüksek lisans	15B1
yüksek lisans derecesi	15B1
yüksekokulu	04I1
yıl	10H1
yếu	0cn1
z	19]2
z odliko	0je1
z wyroznieniem	0fe1
z wyróżnieniem	0fe1
zaawansowana	0;o2
zaawansowany	0;o2
zacatecnik	19_2
zacetnik	19a2
zacetno	19c1
zaciatocnik	19d2
zadovoljavajuce	0m]1
zadovoljavajuće	0m]1
zadovoljivo	0j81
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
zaklada	0Y`1
zakladatel	02g2
zakladateľ	08m1
zakladna	19f2
zakladna skola	0_Q1
zakladna znalost	0cR1
zakladne znalosti	0cR1
zakladni	19h2
zakladni skola	0EW1
zakladni znalost	0c]1
zakladni znalosti	0c]1
zakladny	19j1
zaklady	19k5
zakljucni izpit	0j;1
zaključni izpit	0j;1
zakład	03O1
zakłady	03O1
zalozba	1:02
zalozyciel	02I1
zalozycielka	02I1
založba	1:02
zamecnik	0?]1
zameranie	11h1
zamereni	0f[1
zamestnanec roku	0051
zamezna	0Y_1
zamężna	0Y_1
zaměstnanec roku	0051
zaměření	0f[1
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
zavod	1:25
zavody	0Hl2
zawodowe	0K21
zawodowka	04C1
zawodówka	04C1
zayif	0<j1
zayıf	0<j1
začetnik	19a2
začetno	19c1
začiatočník	19d2
začátečník	19_2
założyciel	02I1
założycielka	02I1
zaświadczenie	0B21
zbornik	1:74
zborník	0Bi1
zdaj	0F31
zdalna	0UT1
zdalnie	0UT1
zdobyty	0f\1
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
zeer goed	0Qe2
zeichner	0631
zeitschrift	0=M2
zelador	01l1
zeladora	01l1
zelfstandig	0QZ1
zelo dobro	1:;2
zemedelec	0?]1
zememeric	0?]1
zemědělec	0?]1
zeměměřič	0?]1
zena	1:=4
zenaty	0o82
zenesz	0=81
zenska	1:A2
zenske	1:C2
zenski	1:E4
zensko	19]2
zentrum	03[1
zenész	0=81
zerspaner	0631
zertifikat	0_<2
zertifiziert	1:I1
zertifizierung	0==1
zespol	0K31
zespol szkol	04C1
zespół	0K31
zespół szkół	04C1
zeszyty naukowe	07g1
zeugnis	0==1
zidar	0291
ziekenhuis	0301
ziema	1:J2
zima	1:L6
zimmerei	03[1
zimmerer	0631
zimmermadchen	03<1
zimmermaedchen	03<1
zimmermädchen	03<1
zimą	1:R1
zinatnu doktors	0J@1
zinātņu doktors	0J@1
zivi	09;1
zivildienst	09;1
zivildienstleistender	09;1
zivljenjepis	1:S1
zivnost	0Hl2
zivotopis	1:T4
zkouska	0Ac1
zkouška	0Ac1
zlata medaile	0051
zlaty	0051
zlatá medaile	0051
zlatý	0051
zmagovalec	0ih1
zmagovalka	0ih1
znamka	0B32
znanstvenik	0>g1
známka	0B32
zolnierz	02I1
zomer	1:X1
zomerseizoen	1:X1
zonaty	0Y_1
zonen	0QZ1
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
zurnalas	0Z^1
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
zwyciezca	0OW1
zwycięzca	0OW1
zyciorys	1:Y1
zyciorys zawodowy	1:Y1
zzp	0QZ1
zzp'er	0;11
zzper	0;11
základná	19f2
základná znalosť	0cR1
základná škola	0_Q1
základné znalosti	0cR1
základní	19h2
základní znalost	0c]1
základní znalosti	0c]1
základní škola	0EW1
základný	19j1
základy	1:Z4
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
à distância	14o1
à partir de	00b1
à partir du	00b1
à présent	00a1
àrea	0Ho1
á netinu	0101
általános iskola	05I2
ápoló	06W2
ár	1:^1
árbitro	03g2
área	1:_3
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
începând cu	0VJ1
începător	0<o2
îngrijitoare	0291
îngrijitor	0291
învățătoare	0291
învățător	0291
ó	1:b2
ógift	0Kn1
óptica	01P1
óptico	01P1
óstán	0CC1
óta	0hK2
óvoda	0Zi1
óvodapedagógus	02i1
óvónő	02i1
õde	01L1
õpetaja	01L1
õppekava	0M?1
ödül	0<B1
ödülü	0<B1
ökotropholog	0631
ön lisans	0c>1
önkormányzat	07h1
önkéntes	0=81
önlisans	0c>1
önéletrajz	0gQ1
önéletrajza	0gQ1
ösd	0=91
ösztöndíj	0GO2
översättare	02U1
öz geçmiş	0hO1
özgeçmiş	0hO1
özgeçmişi	0hO1
öğretim görevlisi	05d1
öğretim üyesi	05d1
öğretmen	05d1
öğretmeni	05d1
økonom	06C2
øvet	0g;1
újságíró	02L2
úplné stredné	0a]1
úrad	03`1
úsek	12c2
ústav	0Hl2
út	0441
útgefið	0@H1
útja	0441
útvar	12c2
účetní	0?]1
účtovník	0A91
účtovníčka	0A91
úřad	0GR1
übersetzer	0631
übungsleiter	0631
üdv	0TF1
üdvözlöm	0TF1
ügyintéző	02L2
ügynökség	07h1
ügyvéd	02i1
ühing	05O1
üksus	0bL1
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
članek	0[@1
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
ħarifa	0Sk1
īpašnieks	02f1
įkūrėjas	02e1
įmonė	03a1
įmonėje	0VH1
įvertinimas	0;N1
ļoti labi	08o2
ősz	0hH1
ősze	0hH1
œnologue	01j1
ředitel	07;1
řezník	0?]1
řidič	07;1
řidičský průkaz	0Ac1
ślusarz	02I1
śpiewaczka	02I1
średni	1212
średnia	1232
średnia ocen	0fe1
średnie	0K21
średnio	0Ja1
średnio zaawansowany	0Ja1
średnio zaawansowany wyższy	0I\1
średniozaawansowana	0Ja1
średniozaawansowany	1212
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
škola	1:d4
školenie	10E1
školení	10F1
šobrīd	0^n1
šodien	0^n1
šoferis	02f1
šola	0L;1
špecialista	0A91
špecialistka	0A91
špecializácia	11h1
štipendija	0ih1
štipendium	0041
štruktúrovaný životopis	0l21
študent	0FW1
študijný odbor	11h1
študijný program	11h1
študijska smer	13>1
študijski program	13>1
štúdia	0Bi1
štúdio	03`1
švadlena	0?]1
šķīries	0eP1
żeńska	0Z_1
żeński	0Z_1
żonaty	0Y_1
żołnierz	02I1
żviluppatur	05U1
życiorys	1:Y1
życiorys zawodowy	1:Y1
ž	19]2
žena	1:=4
ženatý	0o82
ženska	1:h1
ženski	1:i3
žensko	19]2
ženské	1:C2
žiema	1:l1
življenjepis	1:S1
živnost	0GR1
živnosť	03`1
životopis	1:T4
žurnalas	0Z^1
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
și	10W1
șofer	0291
șoseaua	04o1
άγαμη	1:m1
άγαμοσ	1:m1
άδεια	1:n1
άδεια ασκήσεωσ	1:n1
άδεια οδήγησησ	1:n1
άνδρασ	1:o1
άνοιξη	1;01
άντρασ	1:o1
άπταιστα	1;11
άρθρο	1;21
άριστα	1;32
άριστη	1;11
άριστη γνώση	1;11
άριστο	1;51
άρρεν	1:o1
έγγαμη	1:m1
έγγαμοσ	1:m1
έπαινοσ	00Q1
έργα	1;61
έργο	1;61
έτη	1;71
έτοσ	1;71
έωσ	1;81
έωσ και σήμερα	1;91
έωσ σήμερα	1;91
ίδρυμα	1;:1
α ε	00e1
α' βραβείο	00Q1
α' βραβειο	00Q1
α.ε	00e1
αγαμη	1:m1
αγαμοσ	1:m1
αγροτησ	1;;1
αγρότησ	1;;1
αδεια	1:n1
αδεια ασκησεωσ	1:n1
αδεια οδηγησησ	1:n1
αε	00e1
αει	1;<1
αεροσυνοδοσ	1;;1
αεροσυνοδόσ	1;;1
αισθητικοσ	1;;1
αισθητικόσ	1;;1
ακαδημία	1;<1
ακαδημια	1;<1
ανακοίνωση	1;21
ανακοινωση	1;21
αναλυτήσ	1;;1
αναλυτησ	1;;1
αναλυτρια	1;;1
αναλύτρια	1;;1
αναμένεται	1;=1
αναμενεται	1;=1
αναμενομενη	1;=1
αναμενομενο	1;=1
αναμενόμενη	1;=1
αναμενόμενο	1;=1
ανδρασ	1:o1
ανθοπωλησ	1;;1
ανθοπώλησ	1;;1
ανοικτο πανεπιστημιο	1;<1
ανοικτό πανεπιστήμιο	1;<1
ανοιξη	1;01
ανοιχτο πανεπιστημιο	1;<1
ανοιχτό πανεπιστήμιο	1;<1
αντιπροεδροσ	1;;1
αντιπρόεδροσ	1;;1
αντρασ	1:o1
ανωτερη εκπαιδευση	1;>1
ανώτερη εκπαίδευση	1;>1
απθ	1;<1
απο	1;?2
αποθηκάριοσ	1;;1
αποθηκαριοσ	1;;1
απολυτήριο	1;A1
απολυτήριο γενικού λυκείου	1;A1
απολυτήριο γυμνασίου	1;A1
απολυτήριο λυκείου	1;A1
απολυτηριο	1;A1
απολυτηριο γενικου λυκειου	1;A1
απολυτηριο γυμνασιου	1;A1
απολυτηριο λυκειου	1;A1
απταιστα	1;11
από	1;?2
αρθρο	1;21
αριθμοσ	1;B1
αριθμόσ	1;B1
αριστα	1;32
αριστείο	00Q1
αριστειο	00Q1
αριστη	1;11
αριστη γνωση	1;11
αριστο	1;51
αρρεν	1:o1
αρσενικο	1:o1
αρσενικό	1:o1
αρτοποιοσ	1;;1
αρτοποιόσ	1;;1
αρχάριοι	1;C1
αρχάριοσ	1;D1
αρχαριοι	1;C1
αρχαριοσ	1;D1
αρχειονομοσ	1;;1
αρχειονόμοσ	1;;1
αρχιτέκτονασ	1;;1
αρχιτεκτονασ	1;;1
ασκουμενη	1;;1
ασκουμενοσ	1;;1
ασκούμενη	1;;1
ασκούμενοσ	1;;1
αστυνομικοσ	1;;1
αστυνομικόσ	1;;1
ασφαλιστική	1;:1
ασφαλιστικη	1;:1
αφοί	1;:1
αφοι	1;:1
βαθμολογία	1;E1
βαθμολογια	1;E1
βαθμοσ	1;E1
βαθμοσ πτυχιου	1;E1
βαθμόσ	1;E1
βαθμόσ πτυχίου	1;E1
βασικά	1;F2
βασικέσ γνώσεισ	1;F2
βασική	1;F2
βασική γνώση	1;D1
βασικα	1;F2
βασικεσ γνωσεισ	1;F2
βασικη	1;F2
βασικη γνωση	1;D1
βασικο	1;H1
βασικο επιπεδο	1;D1
βασικό	1;H1
βασικό επίπεδο	1;D1
βαφέασ	1;;1
βαφεασ	1;;1
βεβαίωση	1:n1
βεβαιωση	1:n1
βιβλίο	1;21
βιβλιο	1;21
βιβλιοθήκη	1;:1
βιβλιοθηκη	1;:1
βιβλιοθηκονομοσ	1;;1
βιβλιοθηκονόμοσ	1;;1
βιβλιοπωλησ	1;;1
βιβλιοπώλησ	1;;1
βιογραφικο	1;I1
βιογραφικο σημειωμα	1;I1
βιογραφικό	1;I1
βιογραφικό σημείωμα	1;I1
βιολογοσ	1;;1
βιολόγοσ	1;;1
βοηθοσ	1;;1
βοηθόσ	1;;1
βράβευση	00Q1
βραβείο	00Q1
βραβειο	00Q1
βραβευση	00Q1
γεια	1;J1
γεια σασ	1;J1
γενικο λυκειο	1;<1
γενικοσ βαθμοσ	1;E1
γενικό λύκειο	1;<1
γενικόσ βαθμόσ	1;E1
γιατροσ	1;;1
γιατρόσ	1;;1
γραμματέασ	1;;1
γραμματεασ	1;;1
γραφίστασ	1;;1
γραφίστρια	1;;1
γραφείο	1;:1
γραφειο	1;:1
γραφιστασ	1;;1
γραφιστρια	1;;1
γυμνάσιο	1;<1
γυμνασιο	1;<1
γυναίκα	1;K1
γυναικα	1;K1
δάσκαλοσ	1;;1
δήμαρχοσ	1;;1
δήμοσ	1;:1
δίγλωσση	1;L1
δίγλωσσοσ	1;L1
δίπλωμα	1;M2
δίπλωμα ιεκ	1;>1
δίπλωμα μηχανικού	1;O1
δασκάλα	1;;1
δασκαλα	1;;1
δασκαλοσ	1;;1
δημαρχοσ	1;;1
δημοσ	1;:1
δημοσίευση	1;21
δημοσιευση	1;21
δημοσιογράφοσ	1;;1
δημοσιογραφοσ	1;;1
δημοτικο σχολειο	1;<1
δημοτικό σχολείο	1;<1
διάκριση	00Q1
διαγωνισμοσ	00Q1
διαγωνισμόσ	00Q1
διαδικτυακά	1;P1
διαδικτυακα	1;P1
διαζευγμένη	1:m1
διαζευγμένοσ	1:m1
διαζευγμενη	1:m1
διαζευγμενοσ	1:m1
διαιτητήσ	1;;1
διαιτητησ	1;;1
διαιτολογοσ	1;;1
διαιτολόγοσ	1;;1
διακριση	00Q1
διανομέασ	1;;1
διανομεασ	1;;1
διατριβή	1;21
διατριβη	1;21
διαχειριστήσ	1;;1
διαχειριστησ	1;;1
διγλωσση	1;L1
διγλωσσοσ	1;L1
διδάκτορασ	1;Q1
διδακτορασ	1;Q1
διδακτορική διατριβή	1;Q1
διδακτορικη διατριβη	1;Q1
διδακτορικο	1;Q1
διδακτορικο διπλωμα	1;Q1
διδακτορικό	1;Q1
διδακτορικό δίπλωμα	1;Q1
διευθυνση	1;R1
διευθυντήσ	1;;1
διευθυντησ	1;;1
διευθυντρια	1;;1
διευθύντρια	1;;1
διεύθυνση	1;R1
δικαστήσ	1;;1
δικαστησ	1;;1
δικηγοροσ	1;;1
δικηγόροσ	1;;1
διορθωτήσ	1;;1
διορθωτησ	1;;1
διορθωτρια	1;;1
διορθώτρια	1;;1
διπλωμα	1;M2
διπλωμα ιεκ	1;>1
διπλωμα μηχανικου	1;O1
ε π ε	00e1
ε.π.ε	00e1
είμαι	1;S1
είμαι η	1;S1
είμαι ο	1;S1
εγγαμη	1:m1
εγγαμοσ	1:m1
εθελοντήσ	1;;1
εθελοντησ	1;;1
εθελοντρια	1;;1
εθελόντρια	1;;1
ειδίκευση	1;T1
ειδικευση	1;T1
ειδικοσ	1;U2
ειδικοτητα	1;T1
ειδικόσ	1;U2
ειδικότητα	1;T1
εικονογράφοσ	1;;1
εικονογραφοσ	1;;1
ειμαι	1;S1
ειμαι η	1;S1
ειμαι ο	1;S1
εισήγηση	1;21
εισηγηση	1;21
εκδοσεισ	1;W2
εκδοτικοσ	1;:1
εκδοτικόσ	1;:1
εκδόσεισ	1;W2
εκπα	1;<1
εκπαιδευτήσ	1;;1
εκπαιδευτησ	1;;1
εκπαιδευτικοσ	1;;1
εκπαιδευτικόσ	1;;1
εκπαιδευτρια	1;;1
εκπαιδεύτρια	1;;1
εκτιμητήσ	1;;1
εκτιμητησ	1;;1
εκτιμωμενη	1;=1
εκτιμώμενη	1;=1
ελευθεροσ επαγγελματιασ	1;:1
ελεύθεροσ επαγγελματίασ	1;:1
εμπ	1;<1
εξ αποστάσεωσ	1;P1
εξ αποστασεωσ	1;P1
εξειδικευμένοσ	1;Y1
εξειδικευμενοσ	1;Y1
επα λ	1;<1
επα.λ	1;<1
επαινοσ	00Q1
επαλ	1;<1
επαρκήσ	1;Z1
επαρκησ	1;Z1
επε	00e1
επιμελήτρια	1;;1
επιμελητήσ	1;;1
επιμελητησ	1;;1
επιμελητρια	1;;1
επιμορφωση	1;[1
επιμόρφωση	1;[1
επιχείρηση	1;:1
επιχειρηση	1;:1
εποπτησ	1;;1
επόπτησ	1;;1
εργάτησ	1;;1
εργάτρια	1;;1
εργα	1;61
εργαστήριο	1;:1
εργαστηριο	1;:1
εργατησ	1;;1
εργατρια	1;;1
εργο	1;61
εργοδηγοσ	1;;1
εργοδηγόσ	1;;1
εργοστάσιο	1;:1
εργοστασιο	1;:1
ερευνήτρια	1;;1
ερευνητήσ	1;;1
ερευνητησ	1;;1
ερευνητρια	1;;1
εστιατοριο	1;:1
εστιατόριο	1;:1
εταιρία	1;:1
εταιρεία	1;:1
εταιρεια	1;:1
εταιρια	1;:1
ετη	1;71
ετοσ	1;71
ευχερήσ	1;11
ευχερησ	1;11
εφορεία	1;:1
εφορεια	1;:1
εωσ	1;81
εωσ και σημερα	1;91
εωσ σημερα	1;91
ζαχαροπλάστησ	1;;1
ζαχαροπλαστησ	1;;1
ηθοποιοσ	1;;1
ηθοποιόσ	1;;1
ηλεκτρολογοσ	1;;1
ηλεκτρολόγοσ	1;;1
ημερίδα	1;21
ημεριδα	1;21
θέατρο	1;:1
θήλυ	1;K1
θεατρο	1;:1
θηλυ	1;K1
θηλυκο	1;K1
θηλυκό	1;K1
θυρωροσ	1;;1
θυρωρόσ	1;;1
ι ε κ	1;<1
ι.ε.κ	1;<1
ιατροσ	1;;1
ιατρόσ	1;;1
ιδιοκτήτησ	1;;1
ιδιοκτητησ	1;;1
ιδρυμα	1;:1
ιδρυτήσ	1;;1
ιδρυτησ	1;;1
ιδρυτρια	1;;1
ιδρύτρια	1;;1
ιεκ	1;<1
ικανοποιητική	1;Z1
ικανοποιητικη	1;Z1
ικε	00e1
ινστιτουτο	1;\2
ινστιτούτο	1;\2
κάρτα	1:n1
κέντρο	1;:1
καθηγήτρια	1;;1
καθηγητήσ	1;;1
καθηγητησ	1;;1
καθηγητρια	1;;1
και	1;^1
καλά	1;_1
καλή	1;`2
καλή γνώση	1;_1
καλα	1;_1
καλη	1;`2
καλη γνωση	1;_1
καλο	1;b1
καλοκαίρι	1;c1
καλοκαιρι	1;c1
καλωσ	1;E1
καλωσ ηρθατε	1;J1
καλό	1;b1
καλώσ	1;E1
καλώσ ήρθατε	1;J1
καρτα	1:n1
κατάλογοσ	1;21
κατάρτιση	1;[1
κατάστημα	1;:1
καταλογοσ	1;21
καταρτιση	1;[1
καταστημα	1;:1
κατευθυνση	1;T1
κατεύθυνση	1;T1
κεντρο	1;:1
κεφάλαιο	1;21
κεφαλαιο	1;21
κηπουροσ	1;;1
κηπουρόσ	1;;1
κλάδοσ	1;R1
κλαδοσ	1;R1
κλινική	1;:1
κλινικη	1;:1
κολέγιο	1;<1
κολεγιο	1;<1
κολλέγιο	1;<1
κολλεγιο	1;<1
κομμωτήσ	1;;1
κομμωτησ	1;;1
κομμωτρια	1;;1
κομμώτρια	1;;1
κρεοπωλησ	1;;1
κρεοπώλησ	1;;1
λέκτορασ	1;;1
λίαν καλώσ	1;E1
λεκτορασ	1;;1
λεωφ	1;B1
λεωφοροσ	1;B1
λεωφόροσ	1;B1
λιαν καλωσ	1;E1
λογίστρια	1;;1
λογιστήσ	1;;1
λογιστησ	1;;1
λογιστρια	1;;1
λογοθεραπευτήσ	1;;1
λογοθεραπευτησ	1;;1
λογοθεραπευτρια	1;;1
λογοθεραπεύτρια	1;;1
λυκειο	1;<1
λύκειο	1;<1
μάγειρασ	1;;1
μάγειροσ	1;;1
μάνατζερ	1;;1
μάστερ	1;O1
μέλοσ	1;;1
μέσοσ όροσ	1;E1
μέτρια	1;Z1
μέτρια γνώση	1;Z1
μέτριο	1;d2
μέχρι	1;81
μέχρι σήμερα	1;91
μέχρι τώρα	1;91
μήνασ	1;f1
μήνεσ	1;f1
μαία	1;;1
μαγείρισσα	1;;1
μαγειρασ	1;;1
μαγειρισσα	1;;1
μαγειροσ	1;;1
μαθητευομενοσ	1;;1
μαθητευόμενοσ	1;;1
μαια	1;;1
μανατζερ	1;;1
μαστερ	1;O1
με λένε	1;S1
με λενε	1;S1
μελοσ	1;;1
μεσαίο	1;b1
μεσαίο επίπεδο	1;Z1
μεσαιο	1;b1
μεσαιο επιπεδο	1;Z1
μεσοσ οροσ	1;E1
μετάλλιο	00Q1
μεταλλιο	00Q1
μεταπτυχιακέσ σπουδέσ	1;O1
μεταπτυχιακεσ σπουδεσ	1;O1
μεταπτυχιακο	1;O1
μεταπτυχιακο διπλωμα	1;O1
μεταπτυχιακοσ	1;O1
μεταπτυχιακοσ τιτλοσ	1;O1
μεταπτυχιακό	1;O1
μεταπτυχιακό δίπλωμα	1;O1
μεταπτυχιακόσ	1;O1
μεταπτυχιακόσ τίτλοσ	1;O1
μεταφράστρια	1;;1
μεταφραστήσ	1;;1
μεταφραστησ	1;;1
μεταφραστρια	1;;1
μετρια	1;Z1
μετρια γνωση	1;Z1
μετριο	1;d2
μεχρι	1;81
μεχρι σημερα	1;91
μεχρι τωρα	1;91
μηνασ	1;f1
μηνεσ	1;f1
μητρική	1;L1
μητρική γλώσσα	1;L1
μητρικη	1;L1
μητρικη γλωσσα	1;L1
μηχανικοσ	1;g1
μηχανικόσ	1;g1
μηχανοδηγοσ	1;;1
μηχανοδηγόσ	1;;1
μοδίστρα	1;;1
μοδιστρα	1;;1
μονάδα	1;R1
μοναδα	1;R1
μουσείο	1;:1
μουσειο	1;:1
μουσικοσ	1;;1
μουσικόσ	1;;1
μπάρμαν	1;;1
μπαρμαν	1;;1
ναυτησ	1;;1
ναυτικοσ	1;;1
ναυτικόσ	1;;1
ναύτησ	1;;1
νηπιαγωγείο	1;<1
νηπιαγωγειο	1;<1
νικήτρια	00Q1
νικητήσ	00Q1
νικητησ	00Q1
νικητρια	00Q1
νοσηλευτήσ	1;;1
νοσηλευτησ	1;;1
νοσηλευτρια	1;;1
νοσηλεύτρια	1;;1
νοσοκομείο	1;:1
νοσοκομειο	1;:1
ξεναγοσ	1;;1
ξεναγόσ	1;;1
ξενοδοχείο	1;:1
ξενοδοχειο	1;:1
ξυλουργοσ	1;;1
ξυλουργόσ	1;;1
ο ε	00e1
ο.ε	00e1
οδηγοσ	1;;1
οδηγόσ	1;;1
οδοσ	1;B1
οδόσ	1;B1
οικονομολογοσ	1;;1
οικονομολόγοσ	1;;1
οινοποιείο	1;:1
οινοποιειο	1;:1
ομάδα	1;R1
ομαδα	1;R1
ομιλία	1;21
ομιλια	1;21
ομιλοσ	1;:1
ονομάζομαι	1;S1
ονομαζομαι	1;S1
οπτικοσ	1;;1
οπτικόσ	1;;1
οργανισμοσ	1;:1
οργανισμόσ	1;:1
οροφοσ	1;B1
παιδαγωγοσ	1;;1
παιδαγωγόσ	1;;1
πανεπιστήμιο	1;<1
πανεπιστημίου	1;<1
πανεπιστημιο	1;<1
πανεπιστημιου	1;<1
παντρεμένη	1:m1
παντρεμένοσ	1:m1
παντρεμενη	1:m1
παντρεμενοσ	1:m1
παρον	1;91
παρόν	1;91
πατέντα	1;21
πατεντα	1;21
περιοδικο	1;21
περιοδικό	1;21
πιστοποίηση	1:n1
πιστοποιημένη	1:n1
πιστοποιημένοσ	1:n1
πιστοποιημενη	1:n1
πιστοποιημενοσ	1:n1
πιστοποιηση	1:n1
πιστοποιητικο	1:n1
πιστοποιητικό	1:n1
πλατεία	1;B1
πλατεια	1;B1
πολυ καλα	1;11
πολυ καλη	1;11
πολυ καλη γνωση	1;_1
πολυ καλο	1;51
πολυτεχνείο	1;<1
πολυτεχνειο	1;<1
πολύ καλά	1;11
πολύ καλή	1;11
πολύ καλή γνώση	1;_1
πολύ καλό	1;51
πρακτικά	1;21
πρακτικα	1;21
προγραμματίστρια	1;;1
προγραμματιστήσ	1;;1
προγραμματιστησ	1;;1
προγραμματιστρια	1;;1
προεδροσ	1;;1
προισταμενη	1;;1
προισταμενοσ	1;;1
προπονήτρια	1;;1
προπονητήσ	1;;1
προπονητησ	1;;1
προπονητρια	1;;1
προπτυχιακέσ σπουδέσ	1;h1
προπτυχιακεσ σπουδεσ	1;h1
προπτυχιακο	1;h1
προπτυχιακό	1;h1
προτζεκτ	1;61
προχωρημένο	1;i2
προχωρημενο	1;i2
προϊστάμενοσ	1;;1
προϊσταμένη	1;;1
πρωτο βραβειο	00Q1
πρόεδροσ	1;;1
πρότζεκτ	1;61
πρώτο βραβείο	00Q1
πτυχίο	1;k2
πτυχίο επαλ	1;A1
πτυχίο πανεπιστημίου	1;h1
πτυχιο	1;k2
πτυχιο επαλ	1;A1
πτυχιο πανεπιστημιου	1;h1
πτυχιουχοσ	1;h1
πτυχιούχοσ	1;h1
πυροσβέστησ	1;;1
πυροσβεστησ	1;;1
πωλήτρια	1;;1
πωλητήσ	1;;1
πωλητησ	1;;1
πωλητρια	1;;1
ράφτησ	1;;1
ραφτησ	1;;1
σήμερα	1;91
σε εξέλιξη	1;91
σε εξελιξη	1;91
σελίδα	1;m1
σελιδα	1;m1
σεμινάριο	1;n2
σεμιναριο	1;n2
σερβιτορα	1;;1
σερβιτοροσ	1;;1
σερβιτόρα	1;;1
σερβιτόροσ	1;;1
σημερα	1;91
σιδεράσ	1;;1
σιδερασ	1;;1
στην	1<01
στο	1<01
στοιχειωδεισ γνωσεισ	1;D1
στοιχειωδησ	1;D1
στοιχειώδεισ γνώσεισ	1;D1
στοιχειώδησ	1;D1
στον	1<01
στουντιο	1;:1
στούντιο	1;:1
στρατιωτικοσ	1;;1
στρατιωτικόσ	1;;1
συγκολλητήσ	1;;1
συγκολλητησ	1;;1
συλλογικοσ τομοσ	1;21
συλλογικόσ τόμοσ	1;21
συλλογοσ	1;:1
συμβολαιογράφοσ	1;;1
συμβολαιογραφοσ	1;;1
συμβουλοσ	1;;1
συνέδριο	1;21
συνεδριο	1;21
συνεργάτησ	1;;1
συνεργάτιδα	1;;1
συνεργατησ	1;;1
συνεργατιδα	1;;1
συνεταιρισμοσ	1;:1
συνεταιρισμόσ	1;:1
συντάκτησ	1;;1
συντάκτρια	1;;1
συντακτησ	1;;1
συντακτρια	1;;1
συντηρήτρια	1;;1
συντηρητήσ	1;;1
συντηρητησ	1;;1
συντηρητρια	1;;1
συντομο βιογραφικο	1;I1
συντονίστρια	1;;1
συντονιστήσ	1;;1
συντονιστησ	1;;1
συντονιστρια	1;;1
σχεδιάστρια	1;;1
σχεδιαστήσ	1;;1
σχεδιαστησ	1;;1
σχεδιαστρια	1;;1
σχολή	1;<1
σχολή καλών τεχνών	1;<1
σχολείο	1;<1
σχολειο	1;<1
σχολη	1;<1
σχολη καλων τεχνων	1;<1
σύλλογοσ	1;:1
σύμβουλοσ	1;;1
σύντομο βιογραφικό	1;I1
τ ε ι	1;<1
τ κ	1;B1
τ.ε.ι	1;<1
τ.κ	1;B1
ταμίασ	1;;1
ταμιασ	1;;1
ταχυδρομοσ	1;;1
ταχυδρόμοσ	1;;1
τει	1;<1
τεχνίτησ	1;;1
τεχνικοσ	1;;1
τεχνικόσ	1;;1
τεχνιτησ	1;;1
τηλεργασία	1;P1
τηλεργασια	1;P1
τιμητική διάκριση	00Q1
τιμητικη διακριση	00Q1
τκ	1;B1
τμήμα	1<12
τμημα	1<12
τομέασ	1<32
τομεασ	1<32
τομοσ	1;21
τοπογράφοσ	1;;1
τοπογραφοσ	1;;1
τορναδοροσ	1;;1
τορναδόροσ	1;;1
τράπεζα	1;:1
τραγουδίστρια	1;;1
τραγουδιστήσ	1;;1
τραγουδιστησ	1;;1
τραγουδιστρια	1;;1
τραπεζα	1;:1
τωρα	1;91
τόμοσ	1;21
τώρα	1;91
υδραυλικοσ	1;;1
υδραυλικόσ	1;;1
υπάλληλοσ	1;;1
υπαλληλοσ	1;;1
υπευθυνη	1;;1
υπευθυνοσ	1;;1
υπεύθυνη	1;;1
υπεύθυνοσ	1;;1
υπηρεσία	1<52
υπηρεσια	1<52
υποτροφία	00Q1
υποτροφια	00Q1
υπουργείο	1;:1
υπουργειο	1;:1
φαρμακείο	1;:1
φαρμακειο	1;:1
φαρμακοποιοσ	1;;1
φαρμακοποιόσ	1;;1
φθινοπωρο	1<71
φθινόπωρο	1<71
φουρνοσ	1;:1
φούρνοσ	1;:1
φυλακασ	1;;1
φυσικοθεραπευτήσ	1;;1
φυσικοθεραπευτησ	1;;1
φυσικοθεραπευτρια	1;;1
φυσικοθεραπεύτρια	1;;1
φυσικοσ	1;;1
φυσικοσ ομιλητησ	1;L1
φυσικόσ	1;;1
φυσικόσ ομιλητήσ	1;L1
φωτογράφοσ	1;;1
φωτογραφοσ	1;;1
φύλακασ	1;;1
χειμωνασ	1<81
χειμώνασ	1<81
χειριστήσ	1;;1
χειριστησ	1;;1
χημικοσ	1;;1
χημικόσ	1;;1
χορευτήσ	1;;1
χορευτησ	1;;1
χορευτρια	1;;1
χορεύτρια	1;;1
χρονια	1;71
χρονοσ	1;71
χρόνια	1;71
χρόνοσ	1;71
χτίστησ	1;;1
χτιστησ	1;;1
ψαράσ	1;;1
ψαρασ	1;;1
ψυχολογοσ	1;;1
ψυχολόγοσ	1;;1
ωδείο	1;<1
ωδειο	1;<1
ωσ	1;81
ωσ σήμερα	1;91
ωσ σημερα	1;91
όμιλοσ	1;:1
όροφοσ	1;B1
а s	00e1
а.ş	00e1
автобиография	1<91
агент	1<:3
агентство	1<=2
агенция	1<?1
агенција	1<@1
агенція	1<A1
агроном	1<B1
ад	00e1
адвокат	1<C4
администратор	1<G4
администрация	1<K1
адміністратор	1<L2
адміністрація	1<A1
академии	1<N1
академия	1<O2
академија	1<Q1
академія	1<R1
академії	1<R1
аккредитация	1<S1
акредитація	1<T1
актер	1<B1
активно	1<U1
актор	1<V1
акторк	1<V1
актрис	1<B1
актёр	1<B1
акушер	1<W2
альманах	1<Y1
анализатор	1<Z1
аналитик	1<[1
аналитичар	1<\1
аналітик	1<]1
анкета	1<^2
антологія	1<`1
ао	1<a2
ап	1<c1
апотека	1<@1
аппаратчик	1<B1
аптека	1<d3
арт директор	1<W2
арт-директор	1<W2
архивариус	1<B1
архитект	1<Z1
архитекта	1<g1
архитектор	1<[1
архіваріус	1<V1
архітектор	1<]1
асистент	1<h3
асоциация	1<?1
асоціація	1<A1
аспирант	1<B1
аспирантура	1<k2
аспірант	1<V1
аспірантура	1<m2
ассистент	1<[1
ассоциация	1<K1
атестат	1<o2
аттестат	1=12
аттестат о среднем образовании	1=31
аудитор	1<W2
б р	1=41
б-р	1=41
базове	1=51
базовий	1=62
базовий рівень	1=51
базово	1=83
базово ниво	1=;1
базовое	1=<1
базовые знания	1==2
базовый	1==2
базовый уровень	1=<1
базові знання	1=62
бакалавр	1=?2
бакалаврат	1=A1
бакалавриат	1=B1
бакалавър	1=C1
бакалавърска	1=C1
бакалавърска степен	1=C1
бал	1=D1
балл	1=E1
баллов	1=E1
банк	1<=2
банка	1=F2
бармен	1<W2
бечелор	1=H1
библиотека	1=I3
библиотекар	1=L3
билингв	1=O1
биография	1<91
биографија	1=P1
биолог	1<B1
бл	1<c1
благајник	1<g1
благодарность	0Uf1
благодарственное письмо	0Uf1
болница	1=F2
больница	1<K1
бортпроводни	1<B1
бр	1=Q1
бригадир	1<W2
брошура	1=R1
буд	1=S1
будинок	1=S1
бул	1=T2
булевар	1=Q1
булевард	1<c1
бульвар	1=V2
бухгалтер	1<W2
бытовой	1=X1
бюро	1<=2
бібліотека	1<A1
бібліотекар	1<V1
білінгв	1=Y1
в	1=Z3
в браке	1=]1
в момента	1=^1
в разводе	1=]1
в совершенном владении	1=_1
в совершенстве	1=`1
вантажни	1<V1
васпитач	1<\1
вахтер	1<B1
вахтёр	1<B1
ведуча	1=a1
ведучий	1=a1
ведущий	1=b1
верстальни	1<V1
верстальщи	1<B1
весна	1=c2
весни	1=e1
весной	1=f1
весны	1=f1
вестник	1=g2
взимку	1=i1
видавництво	1=j2
видано	1=l1
викладач	1<L2
виконроб	1<V1
випуск	1=l1
випускова	1=a1
висока школа	1<Q1
високий	1=m1
високо образовање	1=n1
виступ	1<`1
висше	1=C1
висше образование	1=C1
висше училище	1=o1
виховател	1<V1
вихователь	1<V1
виш	1<R1
виша стручна спрема	1>01
виша школа	1>12
виши средњи	1>31
вище за середній	1>41
вище середнього	1>41
владелец	1=b1
власник	1>52
власница	1<g1
влітку	1>71
во	1>81
водител	1<B1
водитель	1<B1
водительские права	1<S1
водительское удостоверение	1<S1
водій	1>92
водійка	1=a1
водійські права	1<T1
военнослужащ	1<B1
вожат	1<W2
возач	1<\1
возачка дозвола	1>;1
волонтер	1><3
волонтёр	1<B1
восени	1>?1
воспитател	1<B1
вођа	1<g1
впевнений	1=m1
впевнено	1=m1
врач	1<B1
врло добро	1>@2
вртић	1<Q1
всем привет	1>B1
второ място	00?1
вуз	1>C2
вукова диплома	00D1
вул	1=S1
вулиця	1=S1
вх	1<c1
вчитель	1<V1
вчителька	1=a1
във	1>E1
възпитател	1<Z1
выдан	1>F1
выдано	1>F1
вып	1<Y1
выпуск	1>F1
высокий	1>G1
выступление	1<Y1
высшее	1>H1
выше среднего	1>I1
від	1>J2
віддалена робота	1>L1
віддалено	1>L1
відділ	1>M1
відділення	1>M1
відзнака	00B1
відмінно	1>N2
військов	1<V1
вільне	1>P1
вільне володіння	1>P1
вільно	1>P1
вільно володію	1>P1
вісник	1<`1
вітаю	1>Q1
г	1>R3
газета	1<=2
газосварщик	1<B1
гбу	00e1
геодезист	1<W2
геолог	1<B1
гимназия	1<O2
гимназија	1<Q1
глава	1>U3
главный	1=b1
го	1>X2
говоримо	1>Z1
год	1>[2
года	1>]1
година	1>^2
године	1>`1
години	1>a1
голова	1=a1
головний	1=a1
горничн	1<B1
город	1=41
гостиница	1<K1
готвач	1<Z1
готель	1<A1
гр	1<c1
грамота	1>b3
гран при	0Uf1
гран прі	00B1
гран-при	0Uf1
гран-прі	00B1
грант	0Uf1
грузчик	1<B1
група	1>e4
группа	1>i2
группа компаний	1<K1
гуп	00e1
гід	1=a1
гімназія	1<R1
д	1=41
д т н	1>k1
д.т.н	1>k1
данас	1>l1
дворник	1<B1
двуезичен	1>m1
делопроизводител	1<B1
департамент	1>n2
депо	1?02
депутат	1<W2
детска градина	1=o1
детский сад	1<N1
диетолог	1<B1
дизайнер	1?25
дизајнер	1<\1
диплом	1?75
диплом бакалавра	1=B1
диплом з відзнакою	1=D1
диплом с отличием	1=E1
диплом специалиста	1>H1
диплом техника	1?<1
диплома	1?=2
диплома за средно образование	1??1
дипломирани	1=n1
директор	1?@4
дирекция	1?D2
дирекција	1?F1
дисертация	1=R1
дисертація	1<`1
диспетчер	1<W2
диссертация	1<Y1
дистанционно	1?G2
дистанционный	1?I1
дистанційно	1>L1
дитячий садок	1<R1
днес	1=^1
до	1?J4
до данас	1>l1
до днес	1=^1
до момента	1=^1
до настоящего времени	1?N1
до настоящия момент	1=^1
до сада	1>l1
до сега	1=^1
до сих пор	1?N1
до сьогодні	1?O1
до тепер	1?O1
до теперішнього часу	1?O1
добра	1>31
добре	1?P3
добрий	1>41
добрий день	1>Q1
добро	1?S4
добро пожаловать	1>B1
доброволец	1?W1
дозвола	1>;1
доклад	1=g2
доктор	1?X1
доктор наук	1?Y2
доктор наука	1?[1
доктор філософії	1?\1
докторант	1<Z1
докторантура	1?X1
докторат	1?[1
докторска степен	1?X1
докторске студије	1?[1
дом	1=41
дом здравља	1<@1
доо	00e1
доповідь	1<`1
допуск	1?]2
досега	1=^1
досконало	1?_1
дослідник	1<V1
досі	1?O1
дотепер	1?O1
доцент	1<:3
дружество	1<?1
друкарня	1<A1
друштво	1<@1
діловод	1<V1
дієтолог	1<V1
еад	00e1
екип	1?`1
економиста	1<g1
економска школа	1<Q1
економіст	1<V1
екскурсовод	1<V1
експерт	1?a4
експертний	1?e1
експертно	1?f1
електрик	1<V1
електричар	1<g1
електротехник	1<Z1
елементарний	1=51
елементарно	1=;1
еоод	00e1
есей	1<`1
есен	1?g1
есента	1?g1
ет	1?h2
ж	1?j4
ж к	1<c1
ж.к	1<c1
железници	1<?1
жен	1?n1
жена	1?o2
женат	1=]1
женен	1@11
женски	1?o2
женский	1?n1
женско	1@21
женщина	1?n1
животопис	1=P1
журнал	1@32
журналист	1@52
журналіст	1<V1
жінка	1@71
жіноча	1@71
жіночий	1@71
з	1>J2
з відзнакою	1=D1
заваривач	1<g1
заварчик	1<Z1
завод	1@84
задоволително	1>Z1
задруга	1<@1
закінчив	1=l1
закінчила	1=l1
заместитель	1<B1
заместник	1<Z1
замужем	1=]1
заміжня	1@<1
зао	00e1
зараз	1?O1
засновник	1<V1
застраховане	1<?1
заступник	1<V1
зборник	1@=1
збірник	1<`1
зварник	1<V1
звено	1?`1
здобуто	1=l1
здравствуйте	1>B1
зима	1@>4
зимата	1@B1
зими	1=i1
зимой	1@C1
зимы	1@C1
знаком	1@D1
значка	00?1
зно	0=91
зрелостен изпит	1??1
зі	1@E1
зі словником	1=51
и	1@F3
изворни говорник	1@I1
изд во	1<Y1
изд-во	1<Y1
издавач	1@=1
издавачка кућа	1<@1
издателство	1@J2
издательство	1@L2
излагање	1@=1
изследовател	1<Z1
икономист	1<Z1
икономически университет	1=o1
иллюстратор	1<B1
име на проекта	1@N1
инженер	1@O2
инжењер	1@Q1
инспектор	1@52
институт	1@R6
инструктор	1@X2
интегрисане студије	1=n1
ип	00e1
исследовател	1<[1
истраживач	1<\1
й	1@Z1
к т н	1?Y2
к э н	1>k1
к.т.н	1?Y2
к.э.н	1>k1
казначе	1<B1
каменщик	1<B1
кандидат	1@[1
кандидат наук	1?Y2
канцеларија	1<@1
капитан	1<B1
касиер	1<Z1
касир	1<V1
кассир	1<B1
категория	1@\2
категорія	1<T1
кафедра	1@^4
кв	1=V2
квалификация	1@b1
кваліфікація	1@c1
квартира	1=V2
керівник	1<]1
кладовщи	1<B1
кладовщик	1<B1
клиника	1=I3
клініка	1<A1
книга	1@d3
кну	0Bm1
коваль	1=a1
код	1@g1
коледж	1@h1
колеж	1@i2
колледж	1@k1
команда	1>n2
комерцијалиста	1<g1
компания	1?02
компанија	1<@1
компанія	1<A1
комірни	1<V1
конверзацијски	1@l1
кондитер	1<W2
конкурс	1>b3
конкурса	0Uf1
конкурсу	00B1
конобар	1<\1
консерватория	1<O2
консерваторія	1<R1
консултант	1@X2
консультант	1@m2
конференция	1=g2
конференција	1@=1
конференція	1<`1
концерн	1<K1
кооперация	1<?1
координатор	1?@4
копирайтер	1<B1
копірайтер	1<V1
коректор	1<V1
кореспондент	1<V1
корп	1=41
корпорация	1<K1
корпорація	1<A1
корректор	1<B1
корреспондент	1<B1
косметолог	1<W2
кпі	0Bm1
кравец	1<V1
кравчин	1<V1
край	1=41
крановщик	1<B1
красный диплом	1=E1
кубок	0Uf1
кувар	1<\1
кузнец	1=b1
кур'єр	1<V1
курс	1@o6
курси	1A51
курсы	1A62
курьер	1<B1
кухар	1A82
књига	1@=1
лаборант	1<W2
лаборатория	1?02
лабораторија	1<@1
лабораторія	1<A1
лавреат	00B1
лавреатка	00B1
ласкаво просимо	1>Q1
лауреат	1>b3
лауреатка	00B1
лекар	1@X2
лектор	1A:2
лекция	1=R1
лекція	1<`1
лесник	1=b1
лесхоз	1<K1
лет	1>]1
лета	1A<1
лето	1A=2
летом	1A<1
лидер	1<B1
листонош	1<V1
лицей	1<O2
лиценз	1A?1
лицензия	1<S1
лиценца	1>;1
логист	1<B1
логопед	1<W2
логіст	1<V1
лучшая	0Uf1
лучший	0Uf1
лято	1A@1
лятото	1A@1
лікар	1<V1
лікарня	1<A1
літа	1>71
літо	1>71
ліцей	1<R1
ліцензія	1<T1
м	1AA4
м'ясник	1=a1
магазин	1<d3
магационер	1<g1
магистар	1=n1
магистр	1>H1
магистратура	1AE3
магистър	1AH1
магистърска	1AH1
магистърска степен	1AH1
магістр	1AI1
магістратура	1AI1
майстер	1<V1
майстерня	1<A1
майстор	1<Z1
майчин	1>m1
майчин език	1>m1
маляр	1<W2
маркетолог	1<W2
мастер	1AJ2
мастер студије	1=n1
мастерская	1<K1
матерен	1>m1
матерњи	1@I1
матерњи језик	1@I1
матрос	1<W2
матура	1AL2
матурски испит	1AN1
машинист	1@52
машиніст	1<V1
мајстор	1<g1
мгту	0Bm1
мгу	0Bm1
медал	00?1
медаль	1AO2
медаља	00D1
медбрат	1AQ3
медицинска сестра	1AT2
медсестр	1<W2
медсестра	1AV2
медуниверситет	1<N1
менаџер	1<\1
мене звати	1AX1
менеджер	1@m2
мениджър	1<Z1
меня зовут	1AY1
мес	1AZ2
месец	1A\2
месеца	1A\2
месеци	1A^1
месяц	1A_1
месяца	1A_1
месяцев	1A_1
методист	1<B1
механик	1@52
механичар	1<\1
механік	1<V1
микрорайон	1=41
министарство	1<@1
министерство	1?02
младший	1=b1
много добре	1A`1
много добро	1Aa2
много добро ниво	1Ac1
модул	1Ad1
мое резюме	1Ae1
молодший	1=a1
молодший бакалавр	1Af1
молодший спеціаліст	1Af1
момента	1=^1
монография	1=g2
монографія	1<`1
монтажни	1<V1
монтажник	1<B1
моё резюме	1Ae1
моє резюме	1Ag1
муж	1Ah1
мужской	1Ah1
мужчина	1Ah1
музей	1<d3
музеј	1<@1
музикант	1<V1
музыкант	1<B1
муляр	1<V1
муп	00e1
мушкарац	1Ai1
мушки	1Ai1
мушко	1Ai1
мъж	1Aj1
мъжки	1Aj1
мясник	1<B1
міністерство	1<A1
міс	1Ak1
місто	1=S1
місяць	1Ak1
місяці	1Ak1
місяців	1Ak1
н в	1?N1
н. в	1?N1
н.в	1?N1
на бытовом уровне	1=X1
на даљину	1Al1
наб	1=41
набережна	1=S1
набережная	1=41
навесні	1=e1
нагорода	00B1
награда	1Am3
назва проєкту	1B01
название проекта	1B11
назив пројекта	1B21
найкраща	00B1
найкращий	00B1
направление	1B33
направление подготовки	1@b1
напреднал	1Aa2
напреднало	1Aa2
напредно	1>@2
напрям	1@c1
нарис	1<`1
насеље	1=Q1
наст вр	1?N1
наст время	1?N1
наст. вр	1?N1
наст. время	1?N1
наставник	1<g1
наставница	1<g1
настояще	1=^1
настоящее время	1?N1
настоящем	1=^1
настоящий момент	1?N1
настоящия момент	1=^1
науковий співробітник	1=a1
научен сътрудник	1?W1
научная статья	1<Y1
научный сотрудник	1=b1
началник	1<Z1
начално	1B62
начальник	1<W2
начальное профессиональное	1?<1
начальное профессиональное образование	1?<1
начальный	1==2
начальный уровень	1=<1
начинаещ	1B82
начинающий	1B:1
начиная с	1B;1
нв	1?N1
не женат	1=]1
не замужем	1=]1
нед	1B<1
недели	1B<1
недель	1B<1
неделя	1B<1
неженен	1@11
незаміжня	1@<1
неодружена	1@<1
неодружений	1@<1
неожењен	1B=1
неоконченное высшее	1=B1
неомъжена	1@11
неудата	1B=1
новинар	1<\1
новичок	1B:1
носитель	1=O1
носитель языка	1=O1
носій	1=Y1
носій мови	1=Y1
нотариус	1<B1
нотаріус	1<V1
нпо	00e1
нян	1<V1
няня	1=b1
оао	00e1
обл	1B>3
область	1=V2
образователно квалификационна степен магистър	1AH1
образователно-квалификационна степен магистър	1AH1
обука	1>;1
община	1BA2
објављен	1@=1
овлашћење	1>;1
од	1BC2
одељење	1?F1
одитор	1<Z1
одлично	1>@2
одружена	1@<1
одружений	1@<1
одсек	1BE2
ожењен	1B=1
ожидаемый	1BG1
ожидается	1BG1
окончание	1>F1
окончил	1>F1
окончила	1>F1
олимпиада	1BH2
олімпіада	00B1
омъжена	1@11
онлайн	1BJ3
онлајн	1Al1
оод	00e1
ооо	1<a2
оператер	1<\1
оператор	1BM5
оптометрист	1<B1
општина	1<@1
осени	1BR1
осень	1BR1
осенью	1BR1
осені	1>?1
осигурање	1<@1
оснивач	1<\1
основател	1@52
основе	1BS2
основна школа	1<Q1
основне академске студије	1=H1
основне студије	1=H1
основно	1BU4
основно владеене	1>Z1
основно знање	1BY1
основно ниво	1=;1
основно училище	1=o1
осінь	1>?1
от	1BZ3
от разстояние	1B]1
отговорник	1<Z1
отдел	1?D2
отделение	1B^3
отель	1<K1
отличен	1Ba1
отличие	1Bb2
отлично	1Bd3
отлично владеене	1A`1
отличное	1=_1
отримано	1=l1
офис	1?02
официант	1<B1
офіс	1<A1
офіціант	1<V1
охоронец	1<V1
охранник	1<B1
оцена	1Bg1
оценка	1Bh2
оценщик	1<B1
оцінка	1=D1
оцінювач	1<V1
очаква се	1Bj1
очаквано	1Bj1
очекивано	1Bk1
очікуваний	1Bl1
очікується	1Bl1
пао	00e1
парикмахер	1<B1
пасивно	1BY1
пат	00e1
патент	1Bm4
пг	1=o1
пгжпт	1=o1
певец	1=b1
певица	1=b1
пекар	1<W2
пекара	1<@1
пекарна	1<?1
пекарня	1<=2
пер	1=41
первое место	0Uf1
переводчик	1<B1
переводчица	1=b1
перекладач	1<V1
переможець	00B1
переможниця	00B1
переулок	1=41
перукар	1<V1
перше місце	00B1
пивара	1<@1
пл	1C12
плакет	00?1
планирано	1C32
планируемый	1BG1
планируется	1BG1
планується	1Bl1
плиточник	1<B1
плотник	1<B1
площа	1=S1
площад	1<c1
площадь	1=41
по	1C52
по н в	1?N1
по н. в	1?N1
по н.в	1?N1
по наст время	1?N1
по наст. время	1?N1
по настоящее время	1?N1
по настоящий момент	1?N1
по сей день	1?N1
по сьогодні	1?O1
по теперішній час	1?O1
по цей день	1?O1
по цей час	1?O1
победител	00?1
победитель	0Uf1
победительница	0Uf1
победник	00D1
победница	00D1
повар	1C72
повна середня	1C91
повышение квалификации	1C:2
поглавље	1@=1
поглиблений	1>P1
подмастерь	1<B1
подразделение	1C<1
подяка	00B1
пожарн	1<B1
пожежни	1<V1
позориште	1<@1
покоївк	1<V1
поликлиника	1?02
политех	1<N1
политехнический	1<N1
полицейск	1<B1
положен	1>;1
полувисше	1C=1
получен	1>F1
получено	1>F1
поліклініка	1<A1
політехніка	1<R1
поліцейськ	1<V1
помощник	1@52
помоћник	1<g1
помічник	1<V1
понастоящем	1=^1
понині	1?O1
портниха	1=b1
портной	1=b1
посвідчення	1<T1
посвідчення водія	1<T1
поселок	1=41
пословођа	1<g1
посёлок	1=41
потврда	1>;1
похвала	00D1
початковий	1=62
початковий рівень	1=51
початківець	1C>1
почетна грамота	00?1
почетная грамота	0Uf1
почетник	1C?2
почетно	1BY1
почтальон	1<B1
почётная грамота	0Uf1
пр	1=V2
пр т	1=41
пр-т	1=41
правник	1<g1
правница	1<g1
правоспособност	1A?1
практикант	1><3
прат	00e1
преводач	1<Z1
преводилац	1<g1
предавач	1<\1
предавање	1@=1
предвиђено	1Bk1
предполагаемый	1BG1
предприятие	1?02
председател	1@52
председник	1<g1
председница	1<g1
предстои	1Bj1
предузеће	1<@1
президент	1<:3
премия	0Uf1
премія	00B1
преподавател	1CA3
привет	1>B1
привіт	1>Q1
призер	1AO2
признање	00D1
призёр	0Uf1
приправник	1<g1
приправница	1<g1
пров	1=S1
провизор	1=b1
проводник	1<[1
провулок	1=S1
провідний	1=a1
провідник	1<V1
програмер	1<\1
програмист	1<Z1
программист	1<[1
програміст	1<]1
продав	1<V1
продавац	1<g1
продавач	1<Z1
продавачица	1<g1
продавец	1CD3
продавница	1<@1
продвинутый	1CG2
продвинутый уровень	1=_1
продюсер	1<W2
проезд	1=41
проект	1CI3
проекта	1B11
проекти	1CL2
проекты	1B11
пролет	1CN1
пролетта	1CN1
пролеће	1CO1
прораб	1<B1
просек	1Bg1
просек оцена	1Bg1
просечна оцена	1Bg1
просп	1=S1
проспект	1=V2
просунутий	1>N2
професионален бакалавър	1=C1
професионална автобиография	1<91
професионална биографија	1=P1
професионална гимназия	1=o1
професионална квалификация	1??1
професор	1<h3
профессиональный	1=_1
профессор	1<[1
професійний	1>P1
професійно технічна	1C91
професійно-технічна	1C91
профил	1CP1
профиль	1@b1
проєкт	1B01
проєкти	1B01
проєкту	1B01
пројекат	1B21
пројекти	1B21
психолог	1<C4
пту	0Bm1
публикация	1=g2
публикација	1@=1
публікація	1<`1
пут	1=Q1
първо място	00?1
підвищення кваліфікації	1CQ2
підприємство	1<A1
підрозділ	1>M1
р	1CS1
работаю	1?N1
работник	1<Z1
рабоч	1<B1
рабочий	1CT2
рад	1@=1
рад од куће	1Al1
радионица	1<@1
радна биографија	1=P1
радник	1<g1
радница	1<g1
радіо	1<A1
разведен	1CV3
разведена	1CV3
разведён	1=]1
разговорный	1=X1
разговорный уровень	1=X1
разработчик	1CY2
разрешително	1A?1
разряд	1<S1
район	1=V2
рачуновођа	1<g1
редактор	1?25
редакция	1<K1
редакція	1<A1
режисер	1<V1
режиссер	1<B1
режиссёр	1<B1
резюме	1<^2
рекрутер	1<W2
республика	1=41
ресторан	1C[3
ресторант	1<?1
референт	1<\1
рибал	1<V1
риелтор	1<B1
робочий	1>41
робітни	1<V1
робітник	1=a1
роден	1>m1
роден език	1>m1
родная	1=O1
родной	1=O1
родной язык	1=O1
розділ	1<`1
розлучена	1@<1
розлучений	1@<1
розмовна	1C^1
розмовний	1C^1
розмовний рівень	1C^1
розробник	1<]1
роки	1CS1
року	1CS1
років	1CS1
руководилац	1<g1
руководител	1<[1
ръководител	1C_1
рыбак	1<B1
рідна	1=Y1
рідна мова	1=Y1
рідний	1=Y1
рік	1CS1
с	1C`3
с отличием	1=E1
саветник	1<g1
саветница	1<g1
сада	1>l1
садашњост	1>l1
садовник	1<B1
садівни	1<V1
самозайнятий	1<A1
самозанятый	1<K1
санитар	1<B1
сантехник	1<B1
сантехнік	1<V1
санітар	1<V1
саопштење	1@=1
сарадник	1<g1
сарадница	1<g1
сборник	1=g2
сварщик	1C72
свидетелство	1A?1
свидетельство	1<S1
свободно	1Cc2
свободно владею	1=_1
свободное	1=_1
свободное владение	1=_1
свободный	1=_1
свідоцтво	1<T1
сдан	1>F1
сдружение	1<?1
сега	1=^1
сегодня	1?N1
сейчас	1?N1
секретар	1<C4
секретарица	1<g1
секретарь	1<B1
сектор	1Ce4
село	1=V2
семеен	1@11
семейна	1@11
семинар	1Ci1
семінар	1A51
сервитьор	1<Z1
середньо	1C^1
середня	1C91
середня освіта	1C91
середня спеціальна	1Af1
середній	1Cj2
середній бал	1=D1
середній рівень	1C^1
сертификат	1Cl3
сертификация	1<S1
сертифициран	1A?1
сертифицированный	1<S1
сертифікат	1Co1
сертифікація	1<T1
скарбни	1<V1
слабо	1=;1
слесар	1<B1
слесарь	1<B1
служба	1D05
слюсар	1<V1
смер	1Ad1
со	1D52
со словарем	1=<1
со словарём	1=<1
соавтор	1D72
собственик	1<Z1
совершенное	1=`1
сотрудник	1<B1
соу	1=o1
союз	1<K1
спбгу	0Bm1
специализация	1CP1
специалист	1D93
специалист по	1C=1
специалитет	1>H1
специалност	1CP1
специальность	1@b1
специјалиста	1<g1
спеціальність	1@c1
спеціалізація	1@c1
спеціаліст	1D<2
спеціалітет	1AI1
списание	1=R1
співа	1<V1
співавтор	1D>2
співробітник	1<V1
спілка	1<A1
среден успех	1Ba1
среден успех от следването	1Ba1
средне	1=X1
среднее	1=31
среднее образование	1=31
среднее общее	1=31
среднее профессиональное	1?<1
среднее профессиональное образование	1?<1
среднее специальное	1?<1
средний	1D@2
средний балл	1=E1
средний уровень	1=X1
средно	1DB3
средно владеене	1>Z1
средно ниво	1DE2
средно образование	1??1
средно специално	1??1
средно специално образование	1??1
средно училище	1=o1
средња стручна спрема	1AN1
средња школа	1<Q1
средње	1DG2
средњи	1@l1
средњи ниво	1@l1
ссс	1AN1
стажант	1<Z1
стажер	1<W2
стажист	1<V1
стажиста	1<g1
стажёр	1<B1
стан	1=Q1
старший	1DI2
статия	1=R1
стаття	1<`1
статья	1<Y1
степень бакалавра	1=B1
степень магистра	1>H1
стипендия	1BH2
стипендија	00D1
стипендія	00B1
столар	1<g1
столяр	1<W2
стор	1DK1
сторінка	1DK1
стр	1DL2
страница	1DN1
строительная	1<K1
стройка	1<K1
струковне студије	1=H1
стручни испит	1>;1
стручњак	1DO2
студио	1=F2
студия	1<K1
студијски програм	1Ad1
студія	1<A1
ступінь бакалавра	1=A1
ступінь магістра	1AI1
стюард	1<W2
су	1=o1
су шеф	1DI2
су-шеф	1DI2
суддя	1=a1
судья	1=b1
супермаркет	1<=2
счетоводител	1<Z1
считано от	1DQ1
сътрудник	1<Z1
сьогодні	1?O1
т ч	1?O1
т.ч	1?O1
та	1@Z1
такмичење	00D1
танцовщиц	1<B1
танцор	1<B1
танцівни	1<V1
театр	1<=2
театър	1<?1
тези	1<`1
тезисы	1<Y1
текущее время	1?N1
телеканал	1<A1
теперішнього часу	1?O1
теперішній час	1?O1
тестер	1<Z1
тестировщик	1<[1
тестувальник	1<]1
техлид	1=b1
техник	1@52
техникум	1DR2
техничар	1<\1
техничка школа	1<Q1
технолог	1<:3
технік	1<V1
технікум	1@h1
течно	1<U1
тиждень	1DT1
тижні	1DT1
тижнів	1DT1
тим	1?F1
тимлид	1=b1
типография	1<K1
тов	1DU2
товаровед	1<B1
токар	1<W2
токарь	1<B1
тоо	00e1
торговый дом	1<K1
торговый представитель	1=b1
трг	1=Q1
тренер	1<W2
тренинг	1Ci1
тренутно	1>l1
треньор	1<Z1
тренінг	1A51
трки	0=91
търговец	1<Z1
търговски представител	1?W1
у	1DW2
у браку	1B=1
у досконалості	1?_1
у току	1>l1
уверенно	1>G1
уверенный	1>G1
уверење	1>;1
удаленка	1?I1
удаленная работа	1?I1
удаленно	1?I1
удалёнка	1?I1
удалённая работа	1?I1
удалённо	1?I1
удата	1B=1
удовлетворительно	1=X1
удостоверение	1@\2
удружење	1<@1
ул	1DY3
улица	1DY3
универзитет	1D\1
университет	1DR2
университета	1<O2
університет	1@h1
управител	1<Z1
управление	1D]3
управління	1D`2
уредник	1<g1
уредница	1<g1
усмерење	1Ad1
успех	1Ba1
учебник	1=R1
ученик	1=b1
училище	1Db3
учител	1<Z1
учитель	1<W2
учительница	1=b1
учитељ	1<\1
учредитель	1<B1
фабрика	1@84
факултет	1De2
факультет	1Dg4
фармацевт	1<:3
фармацеут	1<\1
фаховий молодший бакалавр	1Af1
фахівець	1=a1
фгуп	00e1
фельдшер	1AQ3
фермер	1<W2
физик	1<B1
физиотерапевт	1<B1
финалист	0Uf1
финалиста	00D1
фирма	1=I3
флорист	1<W2
фонд	1<=2
фондация	1<?1
фондација	1<@1
фоп	00e1
фотограф	1<W2
фрезеровщик	1<B1
фрезерувальни	1<V1
фриланс	1<K1
фрилансер	1<B1
фріланс	1<A1
фізіотерапевт	1<V1
фіналіст	00B1
фірма	1<A1
химик	1<B1
хозяйство	1<K1
холдинг	1<d3
холост	1=]1
холостой	1=]1
хорошее	1>I1
хороший	1Dk2
хорошо	1Dk2
хотел	1=F2
художник	1<B1
цей час	1?O1
центар	1<@1
центр	1<=2
център	1<?1
цех	1D]3
ч	1Dm1
часопис	1@=1
червоний диплом	1=D1
чирак	1?W1
читалище	1<?1
читаю профессиональную литературу	1=<1
читаю со словарем	1=<1
читаю со словарём	1=<1
члан	1<g1
чланак	1@=1
член	1?W1
чоловік	1Dm1
чоловіча	1Dm1
чоловічий	1Dm1
швачк	1<V1
швея	1=b1
шеф	1<g1
школа	1Dn4
школа no	1<N1
школьный	1=<1
шосе	1=S1
шоссе	1=41
шофьор	1<Z1
шофьорска книжка	1A?1
экономист	1<B1
экскурсовод	1<B1
эксперт	1E21
экспертный	1E21
экспертный уровень	1E21
электрик	1<B1
электрогазосварщик	1<B1
электромонт	1<B1
электросварщик	1<B1
элементарный	1=<1
юрист	1<:3
я	1E32
і	1@Z1
із	1>J2
ілюстратор	1<V1
інженер	1<]1
інститут	1@h1
јединица	1?F1
јесен	1E51
ґрант	00B1
אביב	1E61
אגף	1E71
אדריכל	1E81
אדריכלית	1E81
אולפנה	1E91
אוניברסיטה	1E91
אוניברסיטת	1E91
אופטומטריסט	1E81
אות	1E:1
אח	1E81
אחות	1E81
אחראי	1E81
אחראית	1E81
אינסטלטור	1E81
אישה	1E;1
אנליסט	1E81
אנליסטית	1E81
אקדמיה	1E91
ארגון	1E<1
ארכיונאי	1E81
ב	1E=1
ב"א	1E>1
בגרות	00J1
בגרות מלאה	00J1
בגרות עיונית	00J1
בהצטיינות	1E?1
בוגר	1E>1
בוגרת	1E>1
בודק	1E81
בודקת	1E81
ביטוח	1E<1
בינוני	1E@2
בינונית	1E@2
בינונית גבוהה	1EB1
בית אבות	1E<1
בית החולים	1E<1
בית הספר	1E91
בית חולים	1E<1
בית מרקחת	1E<1
בית ספר	1E91
בנאי	1E81
בנק	1E<1
בסיס	1EC1
בסיסי	1ED2
בסיסית	1ED2
בע"מ	1E<1
בעלים	1E81
בעמ	1E<1
ברמה גבוהה	1EF1
ברמן	1E81
ברמת שפת אם	1EG1
גבוהה	1EH2
גבר	1EJ1
גזבר	1E81
גזברית	1E81
גן ילדים	1E91
גנן	1E81
גננת	1E81
גרוש	1EK1
גרושה	1EK1
ד"ר	1EL1
דו לשוני	1EG1
דו-לשוני	1EG1
דובר ילידי	1EG1
דוור	1E81
דוקטור	1EL1
דוקטורט	1EM2
דייג	1E81
דייל	1E81
דיילת	1E81
דירה	1EO1
דרך	1EO1
האוניברסיטה	1E91
האקדמיה	1E91
הווה	1EP1
הוצאה	1EQ1
הוצאת	1E<1
החוג	1E91
הטכניון	1E91
היברידי	1ER1
היום	1EP1
המכללה	1E91
המכללה האקדמית	1E91
המרכז	1E<1
המרכז האקדמי	1E91
הנדסאי	1ES1
הנדסאית	1ES1
הסמכה	1ET1
הסמכות	1ET1
הסמכת	1ET1
הפקולטה	1E91
הצטיינות	1E:1
הצטיינות יתרה	1E?1
הרצאה	1EQ1
השתלמות	1ET1
התמחות	1EU1
התמחות ב	1EU1
ו	1EV1
ועד היום	1EP1
זוכה	1E:1
זכר	1EJ1
זמר	1E81
זמרת	1E81
חבר	1E81
חבר ועד	1E81
חברה	1E<1
חברה בוועד	1E81
חברה בצוות	1E81
חברת	1E<1
חברת ועד	1E81
חוג	1EU1
חודש	1EW1
חודשים	1EW1
חוקר	1E81
חוקרת	1E81
חורף	1EX1
חטיבה	1E71
חטיבת ביניים	1E91
חייט	1E81
חייל	1E81
חלשה	1EC1
חנות	1E<1
חקלאי	1E81
חרט	1E81
חשב	1E81
חשמלאי	1E81
טבח	1E81
טבחית	1E81
טוב	1EY2
טובה	1EB1
טובה מאוד	1EF1
טכנאי	1E81
טכנאי מוסמך	1ES1
טכנאית	1E81
טכנולוגיות	1E<1
טכניון	1E91
ידע בסיסי	1EC1
יו"ר	1E81
יועץ	1E81
יועצת	1E81
יושב ראש	1E81
יחידה	1E71
יחידת	1E71
ישיבה	1E91
ישיבת	1E91
כבאי	1E81
כיום	1EP1
כיכר	1EO1
כנס	1EQ1
כעת	1EP1
כתב עת	1EQ1
כתבה	1EQ1
מ	1E[1
מ"א	1E\1
מאבטח	1E81
מאבטחת	1E81
מאז	1E]1
מאייר	1E81
מאיירת	1E81
מאמן	1E81
מאמנת	1E81
מאמר	1EQ1
מאפייה	1E<1
מבקר	1E81
מגיה	1E81
מגמה	1EU1
מגמת	1EU1
מדור	1E71
מדליה	1E:1
מדריך	1E81
מדריכה	1E81
מדרשה	1E91
מהנדס	1E81
מהנדסת	1E81
מודד	1E81
מוזיאון	1E<1
מוזיקאי	1E81
מוכר	1E81
מוכרת	1E81
מומחה	1E^2
מומחית	1E^2
מוסמך	1E`2
מוסמכת	1E`2
מועצה	1E<1
מורה	1E81
מזכיר	1E81
מזכירה	1E81
מחלקה	1E71
מחלקת	1E71
מחסנאי	1E81
מטפל	1E81
מטפלת	1E81
מיזם	1Eb1
מיילדת	1E81
מייסד	1E81
מייסדת	1E81
מיקוד	1EO1
מכון	1E<1
מכון ללימודים	1E91
מכונאי	1E81
מכללה	1E91
מכללת	1E91
מלגה	1E:1
מלגת	1E:1
מלון	1E<1
מלח	1E81
מלצר	1E81
מלצרית	1E81
ממוצע	1E?1
ממוצע ציונים	1E?1
מנהל	1E81
מנהל חשבונות	1E81
מנהל עבודה	1E81
מנהלת	1E81
מנהלת חשבונות	1E81
מנחה	1E81
מנכ"ל	1E81
מסגר	1E81
מסלול	1EU1
מסעדה	1E<1
מעבדה	1E<1
מעצב	1E81
מעצבת	1E81
מפיק	1E81
מפיקה	1E81
מפעיל	1E81
מפעל	1E<1
מפקד	1E81
מפקדת	1E81
מפתח	1E81
מפתחת	1E81
מצוין	1EH2
מצוינת	1EF1
מצטיין	1E:1
מצטיינת	1E:1
מקוון	1ER1
מקום ראשון	1E:1
מרחוק	1ER1
מרכז	1Ec2
מרכזת	1E81
מרפא בעיסוק	1E81
מרפאה	1E<1
מרפאה בעיסוק	1E81
מרפאת	1E<1
מרצה	1E81
משוער	1Ee1
משרד	1E<1
מתחיל	1Ef1
מתחילים	1EC1
מתכנן	1E81
מתכננת	1E81
מתכנת	1E81
מתכנתת	1E81
מתמחה	1E81
מתנדב	1E81
מתנדבת	1E81
מתקדם	1Eg1
מתרגם	1E81
מתרגמת	1E81
נגר	1E81
נהג	1E81
נהגת	1E81
נוטריון	1E81
נוכחי	1EP1
נוכחית	1EP1
נציג	1E81
נציג מכירות	1E81
נציגת	1E81
נקבה	1E;1
נשואה	1EK1
נשוי	1EK1
סבירה	1Eh1
סדנה	1E<1
סוכנות	1E<1
סטודיו	1E<1
סטודנט	1E81
סייע	1E81
סייעת	1E81
סמטת	1EO1
סמינר	1E91
סמנכ"ל	1E81
ספר	1EQ1
ספרייה	1E<1
ספריית	1E<1
ספרית	1E81
ספרן	1E81
ספרנית	1E81
סתיו	1Ei1
עבודה מרחוק	1ER1
עבודת גמר	1EQ1
עד	1Ej1
עד היום	1EP1
עד כה	1EP1
עובד	1E81
עובד מצטיין	1E:1
עובדת	1E81
עובדת מצטיינת	1E:1
עוזר	1E81
עוזרת	1E81
עורך	1E81
עורך דין	1E81
עורכת	1E81
עורכת דין	1E81
עיון	1EQ1
עיריית	1E<1
עיתונאי	1E81
עיתונאית	1E81
עכשיו	1EP1
עמוד	1Ek1
עמותה	1E<1
עמותת	1E<1
עצמאי	1E<1
עצמאית	1E<1
פוסטר	1EQ1
פועל	1E81
פועלת	1E81
פטנט	1EQ1
פיזיותרפיסט	1E81
פסיכולוג	1E81
פסיכולוגית	1E81
פקולטה	1E91
פקיד	1E81
פקידה	1E81
פרויקט	1Eb1
פרופסור	1E81
פרס	1E:1
פרסום	1EQ1
פרק	1EQ1
צה"ל	1E<1
צוות	1E71
ציון	1E?1
ציון ממוצע	1E?1
ציון סופי	1E?1
צלם	1E81
צלמת	1E81
צפוי	1Ee1
צפויה	1Ee1
קבוצת	1E<1
קו"ח	1El1
קומה	1EO1
קונדיטור	1E81
קופאי	1E81
קופאית	1E81
קופת חולים	1E<1
קורות חיים	1El1
קורס	1ET1
קו״ח	1El1
קיץ	1Em1
קלינאית	1E81
קצב	1E81
קצין	1E81
קצינה	1E81
קרן	1E<1
ראש	1E81
ראש צוות	1E81
רהוטה	1EF1
רואה חשבון	1E81
רווק	1EK1
רווקה	1EK1
רופא	1E81
רופאה	1E81
רוקח	1E81
רוקחת	1E81
רח	1EO1
רחוב	1EO1
רישיון	1ET1
רישיון נהיגה	1ET1
רכז	1E81
רכזת	1E81
רמה גבוהה	1EH2
רמת שיחה	1Eh1
רקדן	1E81
רקדנית	1E81
רשיון	1ET1
רשת	1E<1
רתך	1E81
שד	1EO1
שדרות	1EO1
שוטף	1EF1
שוטפת	1EF1
שוטר	1E81
שוטרת	1E81
שוליה	1E81
שוער	1E81
שופט	1E81
שותף	1E81
שותפה	1E81
שחקן	1E81
שחקנית	1E81
שיחה	1Eh1
שכונת	1EO1
שליח	1E81
שליטה מלאה	1EF1
שם הפרויקט	1Eb1
שמאי	1E81
שנה	1En1
שנים	1En1
שף	1E81
שפת אם	1EG1
שפת-אם	1EG1
ת ד	1EO1
ת.ד	1EO1
תואר	1E>1
תואר ראשון	1E>1
תואר ראשון ב	1E>1
תואר שלישי	1EL1
תואר שני	1E\1
תואר שני ב	1E\1
תופרת	1E81
תזונאית	1E81
תחקירן	1E81
תחקירנית	1E81
תחרות	1E:1
תיאטרון	1E<1
תיכון	1Eo2
תעודה	1ET1
תעודת	1ET1
תעודת בגרות	00J1
תעודת הוקרה	1E:1
תעודת הוראה	1ES1
תעודת הצטיינות	1E:1
תעודת מקצוע	1F12
תעשיות	1E<1
أخصائي	1F31
أخصائية	1F31
أساسي	1F42
أساسيات	1F42
أساسية	1F61
أستاذ	1F31
أستاذة	1F31
أشهر	1F71
أعزب	1F81
أعوام	1F91
أفضل	1F:1
أكاديمية	1F;1
أمانة	1F<1
أمين الصندوق	1F31
أمين مكتبة	1F31
أمينة	1F31
أمينة الصندوق	1F31
أنثى	1F=1
أونلاين	1F>1
إتقان	1F?1
إجادة تامة	1F?1
إجازة	1F@1
إجازة جامعية	1F@1
إدارة	1FA2
إعدادية	1F;1
إلى	1FC1
إلى الآن	1FD1
ابتدائي	1F61
ابتدايي	1F61
اتقان	1F?1
اجاده تامه	1F?1
اجازه	1F@1
اجازه جامعيه	1F@1
اختصاصي	1F31
اخصايي	1F31
اخصاييه	1F31
اداره	1FA2
اساسي	1F42
اساسيات	1F42
اساسيه	1F61
استاذ	1F31
استاذه	1F31
استشاري	1F31
استشارية	1F31
استشاريه	1F31
استوديو	1F<1
اسم المشروع	1FE1
اشهر	1F71
اعتماد	1FF1
اعداديه	1F;1
اعزب	1F81
اعوام	1F91
افضل	1F:1
اكاديميه	1F;1
الآن	1FD1
الاختصاص	1FG1
الان	1FD1
البكالوريا	1FH1
البكالوريوس	1F@1
التقدير	1FI1
الثانوية	1FH1
الثانوية العامة	1FH1
الثانويه	1FH1
الثانويه العامه	1FH1
الجامعة	1F;1
الجامعه	1F;1
الحاضر	1FD1
الحالي	1FD1
الخريف	1FJ1
الدبلوم	1FK1
الدرجة	1FI1
الدرجه	1FI1
الدكتوراه	1FL1
الدور	1FM1
الربيع	1FN1
السيرة الذاتية	1FO1
السيره الذاتيه	1FO1
الشتاء	1FP1
الشركة	1F<1
الشركه	1F<1
الصيف	1FQ1
القسم	1FR1
الكلية	1F;1
الكليه	1F;1
اللغة الأصلية	1FS1
اللغة الأم	1FS1
اللغه الاصليه	1FS1
اللغه الام	1FS1
الليسانس	1F@1
المؤسسة	1F<1
الماجستير	1FT1
المتوقع	1FU1
المدرسة	1F;1
المدرسة الثانوية	1F;1
المدرسه	1F;1
المدرسه الثانويه	1F;1
المركز الأول	1F:1
المركز الاول	1F:1
المركز الثاني	1F:1
المشروع	1FE1
المعدل	1FI1
المعدل التراكمي	1FI1
المعدل العام	1FI1
المعهد	1F;1
الموسسه	1F<1
الوقت الحالي	1FD1
الى	1FC1
الي	1FC1
الي الان	1FD1
اليوم	1FD1
امانه	1F<1
امرأة	1F=1
امراه	1F=1
امين الصندوق	1F31
امين مكتبه	1F31
امينه	1F31
امينه الصندوق	1F31
انثى	1F=1
انثي	1F=1
اونلاين	1F>1
بائع	1F31
بائعة	1F31
باحث	1F31
باحثة	1F31
باحثه	1F31
بايع	1F31
بايعه	1F31
بتقدير	1FI1
بحار	1F31
بحث	1FV1
براءة اختراع	1FV1
براءه اختراع	1FV1
بستاني	1F31
بسيطة	1F61
بسيطه	1F61
بطلاقة	1F?1
بطلاقه	1F?1
بكالوريا	1FH1
بكالوريس	1F@1
بكالوريوس	1F@1
بلدية	1F<1
بلديه	1F<1
بناء	1F31
بناية	1FM1
بنايه	1FM1
بنك	1F<1
تأمين	1F<1
تامين	1F<1
تخصص	1FG1
تخصص في	1FG1
ترخيص	1FF1
تقدير	1FI1
تقني	1F31
تكريم	1F:1
توجيهي	1FH1
ثانوي	1F;1
ثانوية	1F;1
ثانوية عامة	1FH1
ثانويه	1F;1
ثانويه عامه	1FH1
ثنائي اللغة	1FS1
ثنايي اللغه	1FS1
جائزة	1F:1
جامعة	1F;1
جامعه	1F;1
جايزه	1F:1
جزار	1F31
جمعية	1F<1
جمعيه	1F<1
جندي	1F31
جيد	1FW2
جيد جدا	1F?1
جيدة	1FY1
جيدة جدا	1F?1
جيده	1FY1
جيده جدا	1F?1
حارس	1F31
حاليا	1FD1
حالياً	1FD1
حاليًا	1FD1
حتى	1FC1
حتى الآن	1FD1
حتى الوقت الحالي	1FD1
حتى اليوم	1FD1
حتى تاريخه	1FD1
حتي	1FC1
حتي الان	1FD1
حتي الوقت الحالي	1FD1
حتي اليوم	1FD1
حتي تاريخه	1FD1
حداد	1F31
حكم	1F31
حي	1FM1
خباز	1F31
خبير	1FZ2
خبيرة	1FZ2
خبيره	1FZ2
خراط	1F31
خريف	1FJ1
خياط	1F31
خياطة	1F31
خياطه	1F31
دائرة	1FR1
دار	1F<1
دار النشر	1FV1
دار نشر	1F<1
دايره	1FR1
دبلوم	1F\2
دبلوم عالي	1FT1
دبلوم فني	1FK1
دبلوم متوسط	1FK1
درجة البكالوريوس	1F@1
درجة الدكتوراه	1FL1
درجة الماجستير	1FT1
درجه البكالوريوس	1F@1
درجه الدكتوراه	1FL1
درجه الماجستير	1FT1
درع	1F:1
دكتوراه	1FL1
دورة	1FF1
دوره	1FF1
ذكر	1F^1
رئيس	1F31
رئيسة	1F31
ربيع	1FN1
رجل	1F^1
رخصة	1FF1
رخصة قيادة	1FF1
رخصه	1FF1
رخصه قياده	1FF1
رسالة	1FV1
رساله	1FV1
روضة	1F;1
روضه	1F;1
رييس	1F31
رييسه	1F31
زمالة	1FF1
زماله	1FF1
سائق	1F31
سائقة	1F31
سايق	1F31
سايقه	1F31
سباك	1F31
سكرتير	1F31
سكرتيرة	1F31
سكرتيره	1F31
سنة	1F_2
سنه	1F_2
سنوات	1F91
سيرة ذاتية	1FO1
سيره ذاتيه	1FO1
شارع	1FM1
شتاء	1FP1
شرطي	1F31
شركة	1F<1
شركه	1F<1
شعبة	1Fa2
شعبه	1Fa2
شقة	1FM1
شقه	1FM1
شهادة	1FF1
شهادة الثانوية	1FH1
شهادة تقدير	1F:1
شهادة معتمدة	1FF1
شهاده	1FF1
شهاده الثانويه	1FH1
شهاده تقدير	1F:1
شهاده معتمده	1FF1
شهر	1F71
شهور	1F71
ص ب	1FM1
ص.ب	1FM1
صحفي	1F31
صحفية	1F31
صحفيه	1F31
صحيفة	1F<1
صحيفه	1F<1
صفحة	1Fc1
صفحه	1Fc1
صياد	1F31
صيدلانية	1F31
صيدلانيه	1F31
صيدلي	1F31
صيدلية	1F<1
صيدليه	1F<1
صيف	1FQ1
ضعيف	1F61
طاه	1F31
طاهية	1F31
طاهيه	1F31
طباخ	1F31
طبيب	1F31
طبيبة	1F31
طبيبه	1F31
طريق	1FM1
طلاقة	1F?1
طلاقه	1F?1
عام	1F_2
عامل	1F31
عاملة	1F31
عامله	1F31
عبر الإنترنت	1F>1
عبر الانترنت	1F>1
عزباء	1F81
عضو	1F31
عضوية	1FF1
عضويه	1FF1
عمارة	1FM1
عماره	1FM1
عمل حر	1F<1
عن بعد	1F>1
عن بُعد	1F>1
عيادة	1F<1
عياده	1F<1
فائز	1F:1
فائزة	1F:1
فايز	1F:1
فايزه	1F:1
فريق	1FR1
فصل	1FV1
فندق	1F<1
فني	1F31
فنية	1F31
فنيه	1F31
فوق المتوسط	1FY1
في	1Fd1
قائد	1F31
قابلة	1F31
قابله	1F31
قايد	1F31
قرية	1FM1
قريه	1FM1
قسم	1Fa2
قناة	1F<1
قناه	1F<1
كاتب	1F31
كاتبة	1F31
كاتبه	1F31
كتاب	1FV1
كليات	1F;1
كلية	1F;1
كليه	1F;1
كهربائي	1F31
كهربايي	1F31
لحام	1F31
لدى	1Fd1
لدي	1Fd1
لغة أم	1FS1
لغة الأم	1FS1
لغتي الأم	1FS1
لغتي الام	1FS1
لغه الام	1FS1
لغه ام	1FS1
للآن	1FD1
للان	1FD1
ليسانس	1F@1
مؤتمر	1FV1
مؤسس	1F31
مؤسسة	1F<1
مؤسسة مشاركة	1F31
ماجستير	1FT1
مالك	1F31
مبتدئ	1F42
مبتدئة	1F61
مبتدي	1F42
مبتديه	1F61
مبرمج	1F31
مبرمجة	1F31
مبرمجه	1F31
متجر	1F<1
متحف	1F<1
متدرب	1F31
متدربة	1F31
متدربه	1F31
مترجم	1F31
مترجمة	1F31
مترجمه	1F31
متزوج	1F81
متزوجة	1F81
متزوجه	1F81
متطوع	1F31
متطوعة	1F31
متطوعه	1F31
متقدم	1Fe2
متقدمة	1Fe2
متقدمه	1Fe2
متوسط	1Fg2
متوسطة	1Fg2
متوسطه	1Fg2
متوقع	1FU1
متوقعة	1FU1
متوقعه	1FU1
مجلة	1FV1
مجله	1FV1
مجموعة	1F<1
مجموعه	1F<1
محادثة	1Fi1
محادثه	1Fi1
محاسب	1F31
محاسبة	1F31
محاسبه	1F31
محاضر	1F31
محاضرة	1Fj2
محاضره	1Fj2
محافظة	1FM1
محافظه	1FM1
محام	1F31
محامي	1F31
محامية	1F31
محاميه	1F31
محترف	1F?1
محرر	1F31
محررة	1F31
محرره	1F31
محلل	1F31
محللة	1F31
محلله	1F31
مخبز	1F<1
مختبر	1F<1
مدارس	1F;1
مدرب	1F31
مدربة	1F31
مدربه	1F31
مدرس	1F31
مدرسة	1F;1
مدرسة ثانوية	1F;1
مدرسة صف	1F31
مدرسة لغة	1F31
مدرسه	1F;1
مدرسه ثانويه	1F;1
مدرسه صف	1F31
مدرسه لغه	1F31
مدقق	1F31
مدير	1F31
مديرة	1F31
مديره	1F31
مدينة	1FM1
مدينه	1FM1
مراقب	1F31
مراقبة	1F31
مراقبه	1F31
مرشد	1F31
مرشدة	1F31
مرشده	1F31
مركز	1F<1
مزارع	1F31
مزارعة	1F31
مزارعه	1F31
مسؤول	1F31
مسؤولة	1F31
مسابقة	1F:1
مسابقه	1F:1
مساعد	1F31
مساعدة	1F31
مساعده	1F31
مستشار	1F31
مستشارة	1F31
مستشاره	1F31
مستشفى	1F<1
مستشفي	1F<1
مستمر	1FD1
مسرح	1F<1
مسعف	1F31
مسعفة	1F31
مسعفه	1F31
مسوول	1F31
مسووله	1F31
مشرف	1F31
مشرفة	1F31
مشرفه	1F31
مشروع	1FE1
مشروع خاص	1F<1
مشغل	1F31
مصرف	1F<1
مصمم	1F31
مصممة	1F31
مصممه	1F31
مصنع	1F<1
مصور	1F31
مصورة	1F31
مصوره	1F31
مطعم	1F<1
مطلق	1F81
مطلقة	1F81
مطلقه	1F81
مطور	1F31
مطورة	1F31
مطوره	1F31
مع مرتبة الشرف	1FI1
مع مرتبه الشرف	1FI1
معتمد	1FF1
معتمدة	1FF1
معتمده	1FF1
معدل	1FI1
معلم	1F31
معلمة	1F31
معلمه	1F31
معماري	1F31
معهد	1Fl2
مغن	1F31
مقال	1FV1
مقالة	1FV1
مقاله	1FV1
مقبول	1F61
مكتب	1F<1
مكتبة	1F<1
مكتبه	1F<1
ممتاز	1Fe2
ممتازة	1F?1
ممتازه	1F?1
ممثل	1F31
ممثلة	1F31
ممثله	1F31
ممرض	1F31
ممرضة	1F31
ممرضه	1F31
من	1Fn1
منحة	1F:1
منحه	1F:1
مندوب	1F31
مندوبة	1F31
مندوبه	1F31
منذ	1Fo1
منسق	1F31
منسقة	1F31
منسقه	1F31
منشور	1FV1
منطقة	1FM1
منطقه	1FM1
منظمة	1F<1
منظمه	1F<1
مهندس	1F31
مهندسة	1F31
مهندسه	1F31
موتمر	1FV1
موسس	1F31
موسسه	1F<1
موسسه مشاركه	1F31
موسيقي	1F31
موظف	1F31
موظف استقبال	1F31
موظفة	1F31
موظفه	1F31
ميدالية	1F:1
ميداليه	1F:1
ميدان	1FM1
ميكانيكي	1F31
نائب	1F31
نادل	1F31
نادلة	1F31
نادله	1F31
نايب	1F31
نجار	1F31
نشر	1FV1
هيئة	1F<1
هييه	1F<1
و	1G01
وحدة	1FR1
وحده	1FR1
ورشة	1F<1
ورشه	1F<1
ورقة	1FV1
ورقة بحثية	1FV1
ورقه	1FV1
ورقه بحثيه	1FV1
وزارة	1F<1
وزاره	1F<1
وسام	1F:1
وكالة	1F<1
وكاله	1F<1
अंक	1G11
अकादमी	1G21
अच्छा	1G32
अच्छी	1G51
अधिकारी	1G61
अध्यक्ष	1G61
अध्यापक	1G61
अध्यापिका	1G61
अध्याय	1G71
अनुभाग	1G81
अनुवादक	1G61
अपेक्षित	1G91
अब	1G:1
अब तक	1G:1
अभिनेता	1G61
अभिनेत्री	1G61
अभियंता	1G61
अभी	1G:1
अभी तक	1G:1
अविवाहित	1G;1
अस्पताल	1G<1
आईटीआई	1G=1
आज	1G:1
आज तक	1G:1
आहार विशेषज्ञ	1G61
इंजीनियर	1G61
इंटरमीडिएट	00G1
इंटर्न	1G61
इलेक्ट्रीशियन	1G61
उच्च माध्यमिक विद्यालय	1G21
उत्कृष्ट	1G>2
उन्नत	1G>2
उपाध्यक्ष	1G61
एजेंसी	1G<1
एम ए	1G@1
एम एड	1G@1
एम एससी	1G@1
एम कॉम	1G@1
एम टेक	1G@1
एम बी ए	1G@1
एम.ए	1G@1
एम.एड	1G@1
एम.एससी	1G@1
एम.कॉम	1G@1
एम.टेक	1G@1
एम.बी.ए	1G@1
एमबीए	1G@1
एवं	1GA1
ऑनलाइन	1GB1
और	1GA1
औसत	1GC1
कंपनी	1G<1
कर्मचारी	1G61
कसाई	1G61
कारखाना	1G<1
कार्यालय	1G<1
किसान	1G61
केंद्र	1G<1
कैशियर	1G61
कॉलेज	1G21
कॉलोनी	1GD1
कोच	1G61
कोर्स	1GE1
कोषाध्यक्ष	1G61
क्लिनिक	1G<1
गर्मी	1GF1
गली	1GD1
गाइड	1G61
गायक	1G61
गायिका	1G61
गुरुकुल	1G21
ग्राम	1GD1
ग्रीष्म	1GF1
ग्रेड	1G11
चालक	1G61
चिकित्सक	1G61
चिकित्सालय	1G<1
चित्रकार	1G61
चौक	1GD1
चौकीदार	1G61
छात्रवृत्ति	1GG1
छायाकार	1G61
जारी	1G:1
जिला	1GD1
जीवन परिचय	1GH1
जीवन वृत्त	1GH1
जीवनवृत्त	1GH1
टीम	1G81
ट्रस्ट	1G<1
डिज़ाइनर	1G61
डिजाइनर	1G61
डिप्लोमा	1GI2
डेवलपर	1G61
डॉक्टर	1G61
डॉक्टरेट	1GK1
ड्राइवर	1G61
तक	1GL2
तकनीशियन	1G61
थोड़ा	1GN1
थोडा	1GN1
दर्जी	1G61
दसवीं	00G1
दाई	1G61
दुकान	1G<1
दूरस्थ	1GB1
द्वितीय श्रेणी	1G11
द्विभाषी	1GO1
धाराप्रवाह	1GP1
नगर	1GD1
नगर निगम	1G<1
नर	1GQ1
नर्तक	1G61
नर्स	1G61
नाई	1G61
नारी	1GR1
नाविक	1G61
निगम	1G<1
निदेशक	1G61
निपुण	1GS1
न्यास	1G<1
पत्रकार	1G61
पत्रिका	1G71
पदक	1GG1
परास्नातक	1G@1
परियोजना	1GT1
पर्यवेक्षक	1G61
पाठशाला	1G21
पात्रता परीक्षा	1GE1
पिन	1GD1
पी एच डी	1GK1
पी.एच.डी	1GK1
पीएचडी	1GK1
पुरस्कार	1GG1
पुरुष	1GQ1
पुस्तक	1G71
पुस्तकालय	1G<1
पुस्तकालयाध्यक्ष	1G61
पृष्ठ	1GU1
पेटेंट	1G71
पॉलिटेक्निक	1G=1
प्रकाशन	1G<1
प्रकाशित	1G71
प्रतिनिधि	1G61
प्रतियोगिता	1GG1
प्रतिशत	1G11
प्रथम श्रेणी	1G11
प्रथम स्थान	1GG1
प्रधानाचार्य	1G61
प्रबंधक	1G61
प्रभाग	1G81
प्रमाण पत्र	1GE1
प्रमाणन	1GE1
प्रमाणपत्र	1GE1
प्रमाणित	1GE1
प्रमुख	1G61
प्रयोगशाला	1G<1
प्रवीण	1GP1
प्रशस्ति	1GG1
प्रशस्ति पत्र	1GG1
प्रशासक	1G61
प्रशिक्षक	1G61
प्रशिक्षु	1G61
प्राइवेट लिमिटेड	1G<1
प्राध्यापक	1G61
प्रारंभिक	1GV2
प्रोग्रामर	1G61
प्रोजेक्ट	1GT1
प्रोफेसर	1G61
प्रौद्योगिकी संस्थान	1G21
फाउंडेशन	1G<1
फार्मासिस्ट	1G61
बढई	1G61
बढ़ई	1G61
बहुत अच्छा	1GP1
बायोडाटा	1GH1
बारहवीं	00G1
बी ए	1GX1
बी एड	1GX1
बी एससी	1GX1
बी कॉम	1GX1
बी टेक	1GX1
बी.ए	1GX1
बी.एड	1GX1
बी.एससी	1GX1
बी.कॉम	1GX1
बी.टेक	1GX1
बीए	1GX1
बीटेक	1GX1
बुनियादी	1GV2
बेकर	1G61
बैंक	1G<1
बोलचाल	1GC1
मंत्रालय	1G<1
मकान	1GD1
मछुआरा	1G61
मजदूर	1G61
मज़दूर	1G61
मध्यम	1GY2
मध्यवर्ती	1GC1
महाविद्यालय	1G21
महिला	1GR1
महीना	1G[1
महीने	1G[1
मातृ भाषा	1GO1
मातृभाषा	1GO1
मार्ग	1GD1
माली	1G61
मास	1G[1
माह	1G[1
मिस्त्री	1G61
मूलभूत	1GN1
मैकेनिक	1G61
मैट्रिक	00G1
मैनेजर	1G61
मोहल्ला	1GD1
यूनिवर्सिटी	1G21
रसोइया	1G61
राजमिस्त्री	1G61
रिज़्यूमे	1GH1
रिज्यूमे	1GH1
रिमोट	1GB1
रेफरी	1G61
रोड	1GD1
लाइसेंस	1GE1
लिपिक	1G61
लिमिटेड	1G<1
लेख	1G71
लेखाकार	1G61
लोहार	1G61
व	1GA1
वकील	1G61
वर्तमान	1G:1
वर्तमान तक	1G:1
वर्ष	1G\1
वसंत	1G]1
वार्ड	1GD1
वास्तुकार	1G61
विक्रेता	1G61
विजेता	1GG1
विद्यापीठ	1G21
विद्यालय	1G21
विभाग	1G81
विवाहित	1G;1
विशेषज्ञ	1G^2
विशेषज्ञता	1G`1
विश्लेषक	1G61
विश्वविद्यालय	1G21
विषय	1G`1
वेटर	1G61
वेल्डर	1G61
व्याख्याता	1G61
व्याख्यान	1G71
शरद	1Ga1
शाखा	1G`1
शिक्षक	1G61
शिक्षिका	1G61
शीत	1Gb1
शोध पत्र	1G71
शोधकर्ता	1G61
शोधपत्र	1G71
श्रमिक	1G61
श्रेणी	1G11
संगीतकार	1G61
संचालक	1G61
संचालिका	1G61
संपादक	1G61
संभावित	1G91
संवाददाता	1G61
संस्था	1G<1
संस्थान	1Gc2
संस्थापक	1G61
सचिव	1G61
सडक	1GD1
सड़क	1GD1
सदस्य	1G61
सन्	1Ge1
समन्वयक	1G61
समिति	1G<1
समूह	1G<1
सम्मान	1GG1
सम्मानित	1GG1
सम्मेलन	1G71
सर्दी	1Gb1
सलाहकार	1G61
सहायक	1G61
साधारण	1GN1
सामान्य	1GY2
साल	1G\1
सिपाही	1G61
सुरक्षाकर्मी	1G61
से	1Gf3
सेक्टर	1GD1
सैनिक	1G61
स्कूल	1G21
स्टूडियो	1G<1
स्त्री	1GR1
स्नातक	1GX1
स्नातकोत्तर	1G@1
स्वयंसेवक	1G61
स्वयंसेविका	1G61
स्वर्ण पदक	1GG1
हाई स्कूल	00G1
हायर सेकेंडरी	00G1
होटल	1G<1
กรม	1Gi1
กรรมการ	1Gj1
กระทรวง	1Gi1
กลุ่ม	1Gi1
กลุ่มงาน	1Gk1
การแข่งขัน	1Gl1
ขณะนี้	1Gm1
คณะ	1Gn1
คนขับรถ	1Gj1
ครู	1Gj1
คลินิก	1Gi1
คล่อง	1Go1
คล่องแคล่ว	1Go1
คะแนนเฉลี่ย	1H01
คาดว่า	1H11
คาดว่าจะจบ	1H11
งานวิจัย	1H21
จนถึง	1H31
จนถึงขณะนี้	1Gm1
จนถึงปัจจุบัน	1Gm1
จังหวัด	1H41
จาก	1H51
จุฬาลงกรณ์	1Gn1
จํากัด	1Gi1
ชนะเลิศ	1Gl1
ชาย	1H61
ชื่อโครงการ	1H71
ช่าง	1Gj1
ช่างภาพ	1Gj1
ช่างเทคนิค	1Gj1
ซอย	1H41
ดี	1H82
ดีมาก	1H:2
ดีเด่น	1Gl1
ดีเยี่ยม	1Go1
ดุษฎีบัณฑิต	1H<1
ตอนนี้	1Gm1
ตัวแทน	1Gj1
ตั้งแต่	1H=2
ตีพิมพ์	1H21
ตําบล	1H41
ถนน	1H41
ถึง	1H31
ถึงปัจจุบัน	1Gm1
ทนายความ	1Gj1
ทางไกล	1H?1
ทีม	1Gk1
ที่	1H@1
ที่ปรึกษา	1Gj1
ทุน	1Gl1
ทํางานทางไกล	1H?1
ธนาคาร	1Gi1
นักการตลาด	1Gj1
นักข่าว	1Gj1
นักจิตวิทยา	1Gj1
นักบัญชี	1Gj1
นักพัฒนา	1Gj1
นักวิจัย	1Gj1
นักวิเคราะห์	1Gj1
นักศึกษาฝึกงาน	1Gj1
นักออกแบบ	1Gj1
นักเขียน	1Gj1
นักแปล	1Gj1
นิตยสาร	1H21
น้อย	1HA1
นําเสนอผลงาน	1H21
บทความ	1H21
บทที่	1H21
บรรณาธิการ	1Gj1
บรรณารักษ์	1Gj1
บริษัท	1Gi1
บริหารธุรกิจบัณฑิต	1HB1
บัณฑิต	1HB1
บัณฑิตวิทยาลัย	1Gn1
บ้านเลขที่	1H41
ประกวด	1Gl1
ประกันภัย	1Gi1
ประกาศนียบัตร	1HC1
ประกาศนียบัตรวิชาชีพ	1HD1
ประกาศนียบัตรวิชาชีพชั้นสูง	1HE1
ประชุมวิชาการ	1H21
ประธาน	1Gj1
ประวัติย่อ	1HF1
ประวัติย่อส่วนตัว	1HF1
ประวัติส่วนตัวสมัครงาน	1HF1
ปริญญาตรี	1HB1
ปริญญาเอก	1H<1
ปริญญาโท	1HG1
ปวช	1HD1
ปวส	1HE1
ปัจจุบัน	1Gm1
ปานกลาง	1HH2
ปี	1HJ2
ผลการเรียน	1H01
ผู้ก่อตั้ง	1Gj1
ผู้จัดการ	1Gj1
ผู้ช่วย	1Gj1
ผู้ตรวจสอบ	1Gj1
ผู้บริหาร	1Gj1
ผู้ประสานงาน	1Gj1
ผู้ฝึกสอน	1Gj1
ผู้อํานวยการ	1Gj1
ผู้เชี่ยวชาญ	1HL2
ผ่านการอบรม	1HC1
ฝึกงาน	1Gj1
ฝ่าย	1Gk1
พนักงาน	1Gj1
พนักงานดีเด่น	1Gl1
พนักงานต้อนรับ	1Gj1
พนักงานเสิร์ฟ	1Gj1
พยาบาล	1Gj1
พอใช้	1HN1
พิพิธภัณฑ์	1Gi1
พื้นฐาน	1HO2
พ่อครัว	1Gj1
ภาคฤดูร้อน	1HQ1
ภาควิชา	1HR1
ภาษาหลัก	1HS1
ภาษาแม่	1HS1
ม 6	1HD1
ม.6	1HD1
มหาชน	1Gi1
มหาบัณฑิต	1HG1
มหาวิทยาลัย	1Gn1
มัคคุเทศก์	1Gj1
มัธยมศึกษา	1HD1
มัธยมศึกษาตอนปลาย	1HD1
มูลนิธิ	1Gi1
รองชนะเลิศ	1Gl1
รองผู้จัดการ	1Gj1
ระดับกลาง	1HH2
ระดับดี	1HT1
ระดับสูง	1H:2
รางวัล	1Gl1
ราชภัฏ	1Gn1
ราชมงคล	1Gn1
รีสอร์ต	1Gi1
รีสอร์ท	1Gi1
ร้าน	1Gi1
ร้านขายยา	1Gi1
ร้านอาหาร	1Gi1
ฤดูร้อน	1HQ1
ฤดูหนาว	1HU1
ฤดูใบไม้ผลิ	1HV1
ฤดูใบไม้ร่วง	1HW1
ล่าม	1Gj1
วารสาร	1H21
วิชาเอก	1HR1
วิทยากร	1Gj1
วิทยานิพนธ์	1H21
วิทยาลัย	1Gn1
วิทยาศาสตรบัณฑิต	1HB1
วิทยาศาสตรมหาบัณฑิต	1HG1
วิทยาเขต	1Gn1
วิศวกร	1Gj1
วิศวกรรมศาสตรบัณฑิต	1HB1
วุฒิบัตร	1HC1
ศาสตราจารย์	1Gj1
ศิลปศาสตรบัณฑิต	1HB1
ศูนย์	1Gi1
สตูดิโอ	1Gi1
สถาบัน	1HX2
สถาปนิก	1Gj1
สมรส	1HZ1
สมรสแล้ว	1HZ1
สมาคม	1Gi1
สหกรณ์	1Gi1
สาขา	1HR1
สาขาวิชา	1HR1
สิทธิบัตร	1H21
สื่อสารได้	1HN1
ส่วนงาน	1Gk1
สํานักงาน	1Gi1
สํานักพิมพ์	1Gi1
หญิง	1H[1
หนังสือ	1H21
หมู่	1H41
หมู่บ้าน	1H41
หย่า	1HZ1
หลักสูตร	1HC1
หัวหน้า	1Gj1
ห้องปฏิบัติการ	1Gi1
ห้องสมุด	1Gi1
ห้างหุ้นส่วน	1Gi1
องค์การ	1Gi1
อนุบาล	1Gn1
อนุปริญญา	1HE1
ออนไลน์	1H?1
อาคาร	1H41
อาจารย์	1Gj1
อาชีวศึกษา	1Gn1
อาสาสมัคร	1Gj1
อําเภอ	1H41
เกรด	1H01
เกรดเฉลี่ย	1H01
เกียรติคุณ	1Gl1
เกียรตินิยม	1H01
เกียรตินิยมอันดับ	1H01
เกียรติบัตร	1H\2
เขต	1H41
เจ้าของ	1Gj1
เจ้าของภาษา	1HS1
เจ้าหน้าที่	1Gj1
เชฟ	1Gj1
เชี่ยวชาญ	1H:2
เชี่ยวชาญมาก	1H^1
เดือน	1H_1
เทคนิค	1Gn1
เทศบาล	1Gi1
เบื้องต้น	1HO2
เพศชาย	1H61
เพศหญิง	1H[1
เภสัชกร	1Gj1
เรซูเม่	1HF1
เริ่มต้น	1H`1
เลขที่	1H41
เลขานุการ	1Gj1
เล็กน้อย	1HA1
เหรียญ	1Gl1
เหรียญทอง	1Gl1
เอก	1HR1
แขวง	1H41
แต่งงานแล้ว	1HZ1
แผนก	1Ha2
แพทย์	1Gj1
แม่บ้าน	1Gj1
โครงการ	1H71
โปรเจกต์	1H71
โปรแกรมเมอร์	1Gj1
โรงงาน	1Gi1
โรงพยาบาล	1Gi1
โรงเรียน	1Gn1
โรงเรียนประถม	1Gn1
โรงเรียนมัธยม	1Gn1
โรงแรม	1Gi1
โล่	1Gl1
โสด	1HZ1
ใบขับขี่	1HC1
ใบประกอบวิชาชีพ	1HC1
ใบรับรอง	1HC1
ใบอนุญาต	1HC1
ấp	0BV1
ở	1Hc1
ủy ban	0;m1
および	1Hd1
から	1He3
か月	1Hh1
と	1Hd1
にて	1Hi1
に勤務	1Hi1
まで	1Hj2
より	1Hl2
アシスタント	1Hn1
アナリスト	1Hn1
アパート	1Ho1
アルバイト	1Hn1
アーキテクト	1Hn1
イラストレーター	1Hn1
インターン	1Hn1
エキスパート	1I01
エンジニア	1Hn1
オペレーター	1Hn1
オンライン	1I11
カフェ	0f:1
カメラマン	1Hn1
カ月	1Hh1
ガイド	1Hn1
キッチンスタッフ	1Hn1
キャプテン	1Hn1
クリニック	0f:1
グループ	1I22
ケアマネジャー	1Hn1
コンサルタント	1Hn1
コンテスト	1I41
コース	1I51
コーチ	1Hn1
コーポ	1Ho1
コーポレーション	0f:1
サブリーダー	1Hn1
サービス	0f:1
シェフ	1Hn1
システムズ	0f:1
スクラムマスター	1Hn1
スタジオ	0f:1
スタッフ	1Hn1
セミナー	1I61
センター	1I71
ソリューションズ	0f:1
チェーン	0f:1
チーフ	1Hn1
チーム	1I71
テクノロジーズ	0f:1
テレビ	0f:1
テレワーク	1I11
ディレクター	1Hn1
デイサービス	0f:1
デザイナー	1Hn1
ネイティブ	1I81
ネイティブレベル	1I81
ハイツ	1Ho1
ハングル検定	15h1
バイリンガル	1I81
パート	1Hn1
ビジネスレベル	1I91
ビジネス上級	1I91
フルリモート	1I11
プランナー	1Hn1
プログラマ	1Hn1
プログラマー	1Hn1
プロジェクト	1I:1
プロジェクトマネージャー	1Hn1
プロジェクト名	1I:1
プロダクトオーナー	1Hn1
プロデューサー	1Hn1
ページ	1I;1
ホテル	0f:1
ホールスタッフ	1Hn1
ホールディングス	0f:1
ボランティア	1Hn1
ポスター発表	1I<1
マネジャー	1Hn1
マネージャー	1Hn1
マンション	1Ho1
ユニット	1I71
ライター	1Hn1
リモート	1I11
リーダー	1Hn1
レジュメ	1I=1
レストラン	0f:1
ヵ月	1Hh1
ヶ月	1Hh1
一本	1I>1
一等奖	1I?1
一級	00R1
一级乙等	1I@1
一级建造师	1IA1
一级甲等	1I@1
一般	1IB2
一般社団法人	0f:1
一身上の都合により退職	1ID1
丁目	1Ho1
三好学生	1I?1
三專	1IE1
三等奖	1I?1
三級	00R1
三级	1I@1
上級	1IF2
不動産	0f:1
与	1IH1
专业	1II1
专业八级	1IJ1
专业四级	1I@1
专业排名	1IK1
专八	1I@1
专利	1IL1
专升本	1I>1
专员	1IM1
专四	1I@1
专家	1IN1
专家级	1IN1
专硕	1IO1
专科	1IP1
专科学校	1IQ1
专著	1IL1
世話人	1Hn1
丙級	1IR1
业务员	1IM1
个人履历	1IS1
个人简历	1IS1
个月	1IT1
中	1IU1
中上	1IV1
中上級	1IW1
中专	1IX2
中台	1IZ1
中国語検定	15h1
中学	1IQ1
中学校	1I[1
中學	1I\1
中心	1I]2
中技	1I_1
中文履歷	1I`1
中文简历	1IS1
中等	1Ia2
中級	1Ic4
中级	1Ig2
中级会计	1IA1
中级职称	1IA1
中退	1Ii1
中途退学	1Ii1
中高級	1IV1
中高级	1Ij1
为止	1Ik1
主任	1Il3
主任技術者	00R1
主任調理師	1Hn1
主修	1Io2
主催	1Hn1
主催者	1Hn1
主办人	1IM1
主厨	1IM1
主将	1Hn1
主席	1IM1
主幹	1Hn1
主廚	1J11
主持人	1J22
主播	1IM1
主査	1Hn1
主治医师	1IM1
主管	1J22
主管护师	1IM1
主編	1J11
主编	1IM1
主辦人	1J11
乗務員	1Hn1
乘务员	1IM1
乙級	1IR1
乡	1J41
书记	1IM1
书院	1IQ1
了解	1J52
予定	1J71
事业单位	1J81
事业群	1IZ1
事业部	1IZ1
事务所	1J81
事務	1Hn1
事務員	1Hn1
事務所	1J92
事業所	0f:1
事業本部	1I71
事業部	1J;2
二專	1IE1
二技	1J=1
二本	1I>1
二等奖	1I?1
二級	00R1
二级乙等	1I@1
二级建造师	1IA1
二级甲等	1I@1
互动	1J81
互联网	1J81
五專	1IE1
亚军	1I?1
亞軍	1J>1
交付	1J?1
交易员	1IM1
产品助理	1IM1
产品经理	1IM1
产品部	1IZ1
人事	1J@2
人力資源部	1JB1
人力资源管理师	1IA1
人力资源部	1IZ1
今	1JC3
介護士	1Hn1
介護施設	0f:1
介護福祉士	1Hn1
从	1JF1
从业资格	1IA1
从业资格证	1IA1
仓库管理员	1IM1
仓管	1IM1
代表	1J@2
代表取締役	1Hn1
以上	1JG1
以來	1JH1
以来	1JI1
以降	1JJ1
任职于	1JK1
任職於	1JL1
企劃	1J11
企業	1JM1
企画	1Hn1
优秀	1JN2
优秀共青团员	1I?1
优秀员工	1I?1
优秀团员	1I?1
优秀奖	1I?1
优秀学生	1I?1
优秀学生干部	1I?1
优秀干部	1I?1
优秀教师	1I?1
优秀毕业生	1I?1
会使用	1JP1
会社	0f:1
会計士	1Hn1
会计	1IM1
会议论文	1IL1
会長	1Hn1
会长	1IM1
传媒	1J81
住院医师	1IM1
作家	1IM1
作業主任者	00R1
作業療法士	1Hn1
作者	1IM1
佳作	1JQ2
供职于	1JK1
係	1I71
係長	1Hn1
保全	1J11
保安	1IM1
保母	1J11
保洁	1IM1
保育園	1JS2
保育士	1Hn1
保险	1J81
保険	0f:1
保險	1JM1
信息技术	1J81
修了	1JU3
修了見込み	1JX2
修了証	00R1
修士	1JZ1
修士号	1JZ1
修士課程	1JZ1
俳優	1Hn1
倉管	1J11
個人履歷	1I`1
個人簡歷	1I`1
個月	1J[1
傳媒	1JM1
優勝	1I41
優秀	1J\1
優秀賞	1I41
優等	1J>1
先进个人	1I?1
先进工作者	1I?1
免許	00R1
免許状	00R1
党校	1IQ1
入団	1J]1
入围	1I?1
入圍	1J>1
入学	1J^2
入學	1J`1
入局	1J]1
入庁	1J]1
入所	1J]1
入社	1J^2
入职	1Ja1
入職	1Jb2
入行	1J]1
入賞	1I41
入選	1I41
入門	1Jd4
入门	1Jh2
全日制本科	1I>1
全栈	1IM1
全民英檢	1Jj1
公司	1I]2
六级	1I@1
共同主催	1Hn1
共著	1I<1
兼职	1IM1
兽医	1IM1
写真家	1Hn1
农艺师	1IM1
冠军	1I?1
冠軍	1J>1
冬	1Jk3
冬天	1Jn2
冬季	1Jk3
准教授	1Hn1
准看護師	1Hn1
出版	1K05
出版公司	1JM1
出版社	1I]2
出納	1J11
出纳	1IM1
分享	1IL1
分公司	1I]2
分析师	1IM1
分析師	1J11
分校	1K52
分院	1IZ1
列车员	1IM1
创业公司	1J81
创始人	1IM1
初中	1IX2
初心者	1K71
初級	1K84
初級レベル	1K<1
初级	1K=2
初级会计	1IA1
到	1K?2
到现在	1KA1
到現在	1KB1
到目前	1KA1
到職	1J`1
制作人	1IM1
制药	1J81
前台	1IM1
前端	1J22
剪輯師	1J11
剪辑师	1IM1
副主廚	1J11
副会長	1Hn1
副会长	1IM1
副學士	1IE1
副店長	1Hn1
副总	1IM1
副教授	1IM1
副料理長	1Hn1
副會長	1J11
副理	1J11
副部長	1Hn1
副部长	1IM1
創業	1J]1
創辦人	1J11
助产士	1IM1
助手	1Il3
助教	1Il3
助理	1J22
助産師	1Hn1
区	1KC2
区役所	0f:1
医师	1IM1
医師	1Hn1
医生	1IM1
医疗	1J81
医療法人	0f:1
医科大学	1IQ1
医院	1J81
區	1KE1
十佳	1I?1
半導體	1JM1
协会	1J81
卒業	1KF2
卒業予定	1J71
卒業見込み	1JX2
協会	0f:1
協會	1JM1
協理	1J11
单元	1J41
单身	1KH1
単位取得退学	1Ii1
博士	1KI3
博士前期課程	1JZ1
博士号	1KL1
博士后	1KM1
博士後期課程	1KL1
博士班	1KN1
博士研究生	1KM1
博士課程	1KL1
印刷	0f:1
厂	1J81
厨师	1IM1
厨师长	1IM1
县	1J41
及	1KO2
及び	1Hd1
双学士	1I>1
双硕士	1IO1
双语	1KQ1
发布	1IL1
发明专利	1IL1
发表	1IL1
发起人	1IM1
取得	1KR4
取得済み	1J?1
取締役	1Hn1
受講	1J?1
受講修了	1J?1
受賞	1I41
受験	1J?1
口譯	1J11
口译	1IM1
口頭発表	1I<1
召集人	1J22
可作为工作语言	1IJ1
可日常交流	1KV1
号	1KW3
号室	1Ho1
司会	1Hn1
司書	1Hn1
司机	1IM1
司機	1J11
司法書士	1Hn1
司法考试	1IA1
合伙人	1IM1
合同会社	0f:1
合夥人	1J11
合格	1KZ2
合格証取得	1J?1
合格證	1IR1
合格证	1IA1
合資会社	0f:1
后端	1IM1
周	1K\1
和	1KO2
咖啡	1J81
咨询	1J81
咨询师	1IM1
品管	1J11
商事	0f:1
商务流利	1IJ1
商務流利	1J\1
商学院	1IQ1
商店	0f:1
商行	1JM1
單身	1K]1
営業	1Hn1
営業職	1Hn1
営業部	1I71
四技	1J=1
四级	1I@1
团支书	1IM1
团队	1IZ1
园长	1IM1
国家二级	1IA1
国際会議	1I<1
國中	1I\1
國際	1JM1
團隊	1JB1
在学中	1K^1
在學	1KB1
在宅	1I11
在籍中	1K^1
在线	1K_1
在职	1KA1
在职研究生	1IO1
在職	1KB1
在職中	1K`2
在读	1KA1
地产	1J81
均分	1IK1
執照	1IR1
執筆	1I<1
執行役員	1Hn1
執行長	1J11
培訓	1Kb1
培訓班	1Kb1
培训	1Kc1
培训师	1IM1
培训机构	1J81
培训班	1Kc1
基本	1Kd4
基本情報技術者	00R1
基础	1K=2
基础平台部	1IZ1
基礎	1K84
基礎レベル	1K<1
基金	1J81
基金會	1JM1
堪能	1Kh1
報社	1JM1
声優	1Hn1
处	1IZ1
夏	1Ki3
夏天	1Kl2
夏季	1Ki3
夏期	1Kn1
外企	1J81
外送員	1J11
多益	1Jj1
夜大	1IQ1
大专	1IP1
大卒	1Ko1
大厦	1J41
大学	1L02
大学专科	1IP1
大学本科	1I>1
大学校	1I[1
大学英语六级	1I@1
大学英语四级	1I@1
大学院	1I[1
大学院修士	1JZ1
大學	1I\1
大學部	1J=1
大工	1Hn1
大賞	1I41
大賽	1J>1
大赛	1I?1
大道	1L22
天	1L42
契約社員	1Hn1
奖	1I?1
奖学金	1I?1
奖项	1I?1
奨励賞	1I41
奨学金	1I41
女	1L63
女中	1I\1
女子大学	1I[1
女性	1L63
委员	1IM1
委员会	1J81
委員會	1JM1
季军	1I?1
季軍	1J>1
学习中	1L91
学习委员	1IM1
学会	1I<1
学会誌	1I<1
学分	1IK1
学刊	1IL1
学園	1I[1
学士	1L:2
学士号	1Ko1
学士学位	1I>1
学士課程	1Ko1
学徒	1IM1
学报	1IL1
学校	1L02
学校法人	0f:1
学硕	1IO1
学科	1L<2
学習中	1L>1
学芸員	1Hn1
学部	1L<2
学部卒	1Ko1
学院	1L02
學分	1L?1
學報	1L@1
學士	1J=1
學士學位	1J=1
學徒	1J11
學校	1I\1
學系	1LA2
學院	1I\1
宅地建物取引士	00R1
安全员	1IM1
实业	1J81
实习生	1IM1
实用新型	1IL1
实验室	1IZ1
実務レベル	1LC1
実務経験あり	1LC1
実用英語技能検定	15h1
実習生	1Hn1
审核员	1IM1
审计	1IM1
审计员	1IM1
客户经理	1IM1
客服	1J22
室	1LD5
室長	1Hn1
寄稿	1I<1
寒假	1Jn2
實業	1JM1
實習生	1J11
實驗室	1JB1
審判	1Hn1
导游	1IM1
导演	1IM1
导购	1IM1
専修	1I51
専修学校	1I[1
専攻	1I51
専門士	1LI1
専門学校	1I[1
専門家レベル	1I01
専門店	0f:1
專利	1L@1
專員	1J11
專家	1LJ1
專書	1L@1
專案	1LK1
專案名稱	1LK1
專案經理	1J11
專業	1LL1
專欄	1L@1
專科	1IE1
專科學校	1I\1
專題	1LK1
導覽員	1J11
導覽志工	1J11
導遊	1J11
小区	1J41
小学	1IQ1
小学校	1I[1
小學	1I\1
小組	1JB1
小组	1IZ1
就任	1J]1
就業中	1K^1
就职于	1JK1
就職	1J]1
就職於	1JL1
就讀中	1KB1
局	1LM3
居家办公	1K_1
履历	1IS1
履历表	1IS1
履歴書	1I=1
履歷	1I`1
履歷書	1I`1
履歷表	1I`1
工作室	1I]2
工作语言	1IJ1
工厂	1J81
工商管理硕士	1IO1
工地主任	1J11
工場	0f:1
工場長	1Hn1
工学部	1I51
工廠	1JM1
工房	0f:1
工業	0f:1
工程专业	1II1
工程局	1J81
工程师	1IM1
工程師	1J11
工讀生	1J11
已婚	1LP2
已婚已育	1KH1
已婚未育	1KH1
巷	1L22
市	1LR3
市场部	1IZ1
市役所	0f:1
师范	1IQ1
席次	1LU1
干事	1IM1
干部	1IM1
平台	1J81
平均分	1IK1
平均成績	1L?1
平均成绩	1IK1
平均绩点	1IK1
年	1LV3
年間	1LY1
幹事	1LZ2
幹部	1J11
幼儿园	1IQ1
幼兒園	1I\1
幼稚園	1I[1
庁	0f:1
広報	1Hn1
应届	1L\1
应届毕业	1L\1
店	0f:1
店员	1IM1
店員	1J11
店長	1LZ2
店长	1IM1
府	1Ho1
庭師	1Hn1
康复师	1IM1
廃業	1ID1
廚師	1J11
建筑	1J81
建筑师	1IM1
建築士	1Hn1
建設	0f:1
开发	1IM1
开始	1JI1
弁護士	1Hn1
弄	1L22
弟子	1Hn1
当前	1KA1
役所	0f:1
律师	1IM1
律師	1J11
後端	1J11
得意	1L]1
得獎	1J>1
從	1L^1
志工	1J11
志愿者	1IM1
応用情報技術者	00R1
快递员	1IM1
总工	1IM1
总监	1IM1
总经理	1IM1
总裁	1IM1
情報処理技術者	00R1
應屆	1L_1
應屆畢業	1L_1
成績	1L`2
成绩	1IK1
我的简历	1IS1
所長	1Hn1
托业	1I@1
托福	1Lb2
执业医师	1IA1
执业护士	1IA1
执业资格	1IA1
执照	1IA1
技师	1IM1
技師	1LZ2
技术员	1IM1
技术支持	1IM1
技术部	1IZ1
技校	1IX2
技能士	00R1
技能講習	00R1
技術員	1J11
技術士	1IR1
技術學院	1I\1
技術者	1Hn1
技術者試験	00R1
技術部	1J;2
技術長	1J11
投资	1J81
投资经理	1IM1
护士	1IM1
护士长	1IM1
护师	1IM1
报社	1J81
担当	1Hn1
拟	1L\1
指導員	1Hn1
掌握	1Ld2
排名	1Lf2
採購	1J11
控股	1J81
掲載	1I<1
提名	1I?1
提名奖	1I?1
插画师	1IM1
插畫家	1J11
摄像师	1IM1
摄影师	1IM1
撰稿人	1IM1
擅長	1Lh1
擅长	1Li1
操作员	1IM1
攝影師	1J11
支店	0f:1
支社	0f:1
支配人	1Hn1
收銀員	1J11
收银员	1IM1
放送	0f:1
政府	1I]2
教保員	1J11
教員	1Hn1
教师	1IM1
教师资格证	1IA1
教師	1J11
教授	1Il3
教材	1IL1
教研室	1IZ1
教練	1J11
教练	1IM1
教育科技	1J81
教諭	1Hn1
敬具	1JG1
敬礼	1Lj1
敬禮	1Lk1
数据分析	1IM1
整備士	1Hn1
數位	1JM1
文化	1J81
文员	1IM1
文員	1J11
文章	1Ll2
料理長	1Hn1
新聞社	0f:1
方向	1II1
施工员	1IM1
旅館	0f:1
旋盤工	1Hn1
既婚	1Ln1
日	1Lo3
日常交流	1KV1
日常会話	1M21
日常会話レベル	1M21
日常会话	1KV1
日常會話	1IU1
日常溝通	1IU1
日本語能力試験	15h1
日本語能力試驗	1Jj1
日檢	1Jj1
日语一级	1I@1
日语能力考试	1I@1
日間	1M31
星期	1M42
春	1M63
春天	1M92
春季	1M63
普考	1IR1
普通	1IU1
普通自動車免許	00R1
普通自動車第一種運転免許	00R1
普通话	1I@1
普通话证书	1IA1
暑假	1Kl2
暑期	1Kl2
書卷獎	1J>1
書記	1Hn1
最優秀	1I41
最優秀賞	1I41
會計	1J11
會長	1J11
月	1M;2
有	1M=1
有限会社	0f:1
有限公司	1I]2
有限责任公司	1J81
服务员	1IM1
服務員	1J11
期刊	1Ll2
木工	1Il3
未婚	1M>3
本社	0f:1
本科	1MA2
本部	1I71
机构	1J81
杂志	1IL1
村	1LR3
板前	1Hn1
架构师	1IM1
架構師	1J11
栄養士	1Hn1
标兵	1I?1
栋	1J41
校区	1IQ1
校正者	1Hn1
校长	1IM1
株	1MC2
株式会社	0f:1
核心期刊	1IL1
案件	1I:1
案件名	1I:1
案例	1ME1
检验员	1IM1
検定	00R1
業務	1J11
業務経歴書	1I=1
業務部	1JB1
楼	1J41
榮譽	1J>1
樓	1KE1
檢定	1IR1
止	1MF2
正社員	1Hn1
此致	1MH2
此致敬礼	1Lj1
此致敬禮	1Lk1
歯科衛生士	1Hn1
段	1KE1
母国語	1I81
母語	1MJ2
母语	1KQ1
母语水平	1KQ1
比賽	1J>1
比赛	1I?1
毕业	1ML1
水手	1IM1
求职简历	1IS1
汽车	1J81
法人	0f:1
法律职业资格	1IA1
注会	1IA1
注册会计师	1IA1
派遣社員	1Hn1
流利	1MM2
流利沟通	1IJ1
流暢	1MO2
流畅	1IJ1
测试	1IM1
测量员	1IM1
深入掌握	1IN1
清掃員	1Hn1
清潔員	1J11
測量員	1J11
測量士	1Hn1
満期退学	1Ii1
準優勝	1I41
準学士	1LI1
溶接工	1Hn1
漁師	1Hn1
演员	1IM1
演員	1J11
演奏员	1IM1
演奏家	1Hn1
演講	1L@1
演讲	1IL1
漢検	15h1
為止	1MQ1
焊工	1J22
焼方	1Hn1
煮方	1Hn1
熟悉	1MR3
熟悉日常交流	1KV1
熟知	1MU1
熟練	1MV3
熟練使用	1Lh1
熟练	1JN2
熟练使用	1Li1
熟练掌握	1Li1
熟练运用	1Li1
營養師	1J11
版主	1IM1
物业	1J81
物流	1I]2
物理治療師	1J11
物産	0f:1
特優	1J>1
特待生	1I41
特等奖	1I?1
特許	1I<1
独身	1Ln1
獎	1J>1
獎學金	1J>1
獲得	1MY1
獲獎	1MZ2
獸醫	1J11
现今	1KA1
现在	1KA1
班主任	1IM1
班排名	1L?1
班组长	1IM1
班長	1Hn1
班长	1IM1
現在	1K`2
現在に至る	1K^1
現職	1K^1
理事	1Il3
理学療法士	1Hn1
理容師	1Hn1
理工	1IQ1
瓦工	1IM1
生物	1J81
產品經理	1J11
產品部	1JB1
电力	1J81
电商	1J81
电大	1IQ1
电工	1IM1
电视台	1J81
男	1M\3
男性	1M\3
町	1Ho1
畢業	1M_1
略懂	1M`2
番	1Ho1
番地	1Ho1
病院	0f:1
発表	1I<1
発起人	1Hn1
登壇	1I<1
發表	1L@1
發起人	1J11
百貨店	0f:1
监理	1IM1
監督	1Hn1
目前	1Mb2
直到现在	1KA1
直博	1KM1
省	1Md3
看護助手	1Hn1
看護師	1Hn1
県	1Ho1
県庁	0f:1
着任	1J]1
督导	1IM1
督導	1J11
瞭解	1Mg1
短大	1I[1
短期大学	1I[1
短期大学士	1LI1
研修	1I61
研修班	1Kc1
研发	1IM1
研发部	1IZ1
研發部	1JB1
研究助理	1J11
研究员	1IM1
研究員	1LZ2
研究室	1I71
研究所	1Mh4
研究生	1Ml2
研究生院	1IQ1
研究科	1L<2
研究院	1I]2
研習	1Kb1
研習營	1Kb1
研討會	1L@1
硕士	1IO1
硕士学位	1IO1
硕士研究生	1IO1
碩士	1Mn1
碩士班	1Mn1
社	1M=1
社会福祉士	1Hn1
社会福祉法人	0f:1
社員	1Hn1
社工	1J22
社工員	1J11
社長	1LZ2
社长	1IM1
离异	1KH1
离职	1ML1
秋	1Mo3
秋天	1N22
秋季	1Mo3
科	1N44
科员	1IM1
科学与技术	1II1
科学家	1IM1
科學家	1J11
科室	1IZ1
科技	1I]2
科技大學	1I\1
科研助理	1IM1
科系	1LL1
科長	1J11
秘书	1IM1
秘书长	1IM1
秘書	1LZ2
称号	1I?1
移动	1J81
程序员	1IM1
程式設計師	1J11
稍懂	1N81
税理士	1Hn1
空服員	1J11
站点负责人	1IM1
站长	1IM1
竞赛	1I?1
競賽	1J>1
笔译	1IM1
第	1N91
第一作者	1IL1
第一名	1N:2
第一語言	1N<1
第一语言	1KQ1
第三名	1N:2
第二作者	1IL1
第二名	1N:2
策划	1IM1
简单交流	1N=1
简单会话	1N=1
简历	1IS1
箇月	1Hh1
算法	1IM1
管培生	1IM1
管理员	1IM1
管理栄養士	1Hn1
管理者	00R1
簡歷	1I`1
簿記	00R1
精熟	1J\1
精算师	1IM1
精通	1N>5
系	1Io2
系排名	1L?1
系统架构设计师	1IA1
紀要	1I<1
約聘	1J11
組	1NC2
組合	0f:1
組長	1LZ2
経歴書	1I=1
経理	1Hn1
結業	1M_1
經理	1J11
継続中	1K^1
総務	1Hn1
線上	1NE1
編入	1J]1
編入学	1J]1
編輯	1J11
編集者	1Hn1
縣	1KE1
總監	1J11
總經理	1J11
總編輯	1J11
线上	1K_1
组	1IZ1
组长	1IM1
经理	1IM1
经纪人	1IM1
结业	1ML1
统招本科	1I>1
绩点	1IK1
维修工	1IM1
综合排名	1IK1
编辑	1IM1
网格员	1IM1
网络	1J81
美容师	1IM1
美容師	1Hn1
美工	1IM1
翻訳者	1Hn1
翻譯	1J11
翻译	1IM1
老人ホーム	0f:1
老师	1IM1
老師	1J11
考取	1NF2
职业技术学院	1IQ1
职业资格	1IA1
职校	1IQ1
职高	1IX2
職人	1Hn1
職務経歴書	1I=1
職業訓練校	1I[1
職長	1Hn1
肄业	1NH1
肄業	1NI1
股份有限公司	1I]2
育婴师	1IM1
能够使用	1MU1
能源	1J81
自	1NJ4
自治区	1J41
自考本科	1I>1
至	1K?2
至今	1JC3
至现在	1KA1
至現在	1K^1
至目前	1Mb2
與	1NN1
船员	1IM1
船員	1LZ2
船长	1IM1
良好	1NO5
花园	1J41
英検	15h1
英檢	1Jj1
英语六级	1I@1
英语四级	1I@1
荣获	1I?1
荣誉称号	1I?1
药师	1IM1
药房	1J81
获取	1NT1
获奖	1NU2
获得	1NT1
营业员	1IM1
营养师	1IM1
著作	1Ll2
著書	1I<1
董事長	1J11
董事长	1IM1
薬剤師	1Hn1
薬局	0f:1
藥局	1JM1
藥師	1J11
處	1JB1
處長	1J11
號	1NW2
行政	1IM1
行政助理	1J11
行政書士	1Hn1
街	1L22
街道	1J41
表彰	1I41
表彰状	1I41
裁判	1J22
製作所	0f:1
製薬	0f:1
襄理	1J11
見習い	1Hn1
見込	1J71
見込み	1J71
见习	1IM1
规划师	1IM1
計畫案	1LK1
計算	0f:1
訓練校	1I[1
訓練營	1Kb1
記事	1I<1
記者	1LZ2
設立	1J]1
設計師	1J11
診所	1JM1
診療所	0f:1
証券	0f:1
評定平均	1LU1
認定	00R1
認定証	00R1
認證	1IR1
課	1J;2
課長	1LZ2
課長代理	1Hn1
調理員	1Hn1
調理師	1Hn1
論文	1NY2
論文誌	1I<1
諮商師	1J11
講師	1LZ2
講座	1N[3
講演	1I<1
講習	1I61
講習会	1I61
講解員	1J11
證	1IR1
證券	1JM1
證書	1IR1
證照	1IR1
警備員	1Hn1
譯著	1L@1
護士	1J11
護理師	1J11
護理長	1J11
计算机一级	1IA1
计算机二级	1IA1
认证	1IA1
训练营	1Kc1
记者	1IM1
讲义	1IL1
讲师	1IM1
讲座	1Kc1
讲解员	1IM1
论文	1IL1
设计师	1IM1
设计院	1J81
证	1IA1
证书	1IA1
证券	1J81
评审	1IM1
诊所	1J81
译著	1IL1
课题	1ME1
負責人	1J11
財	1M=1
財務部	1JB1
財団法人	0f:1
販売	1Hn1
販売スタッフ	1Hn1
販売員	1Hn1
貿易	1JM1
資格	1N^2
資訊	1JM1
賞	1I41
负责人	1IM1
财务	1IM1
财务部	1IZ1
质检员	1IM1
贸易	1J81
资料员	1IM1
资本	1J81
资格证	1IA1
资格证书	1IA1
起	1N`4
超市	1I]2
路	1L22
軟體	1JM1
転入学	1J]1
転出	1ID1
転職	1J]1
輔修	1LL1
车工	1IM1
车间	1IZ1
车间主任	1IM1
软件	1J81
软件著作权	1IL1
软考	1IA1
较好	1Ij1
辅修	1II1
辅导员	1IM1
農業従事者	1Hn1
迄今	1Mb2
运维	1IM1
运营	1IM1
进修班	1Kc1
远程	1K_1
退任	1ID1
退団	1ID1
退学	1Nd2
退學	1NI1
退所	1ID1
退社	1ID1
退職	1ID1
通信	1J81
通訳	1Hn1
通訳案内士	1Hn1
通讯作者	1IL1
通过	1NT1
通過	1MY1
造价员	1IM1
連載	1I<1
週	1Nf1
週間	1Ng1
運営委員	1Hn1
運転手	1Hn1
運輸	0f:1
道	1Ho1
遠端	1NE1
遠距	1NE1
郡	1Ho1
部	1Nh3
部長	1LZ2
部长	1IM1
部門	1J;2
部门	1IZ1
都	1Ho1
鄉	1KE1
配達員	1Hn1
酒店	1J81
醫師	1J11
醫院	1JM1
采购	1IM1
里	1KE1
金メダル	1I41
金奖	1I?1
金牌	1N:2
金獎	1J>1
金融	1JM1
金賞	1I41
鉄道	0f:1
銀牌	1J>1
銀獎	1J>1
銀行	1J92
銀賞	1I41
銅牌	1J>1
銅獎	1J>1
銅賞	1I41
鎮	1KE1
钢筋工	1IM1
钳工	1IM1
铜奖	1I?1
铜牌	1I?1
铣工	1IM1
银奖	1I?1
银牌	1I?1
银行	1J81
销售	1IM1
销售部	1IZ1
镇	1J41
門市	1JM1
門市人員	1J11
閉業	1ID1
開始	1JH1
開業	1J]1
開発者	1Hn1
開発部	1I71
開發	1J11
门店	1J81
队长	1IM1
附中	1K52
院长	1IM1
陪伴志工	1J11
隊長	1J11
雅思	1Lb2
集团	1J81
集團	1JM1
雑誌	1I<1
雙語	1N<1
雜誌	1L@1
離婚	1K]1
離職	1Nk2
零售	1J81
電子	1JM1
電工	1J11
電機	0f:1
電視台	1JM1
非常熟练	1IN1
面点师	1IM1
頁	1Nm1
項目	1LK1
預期	1L_1
預計	1L_1
顧問	1Nn3
页	1N91
项目	1ME1
项目名称	1ME1
项目经历	1ME1
项目经理	1IM1
项目部	1IZ1
顾问	1IM1
预期	1L\1
预算员	1IM1
预计	1L\1
预计毕业	1L\1
领班	1IM1
飯店	1JM1
養成所	1I[1
餐厅	1J81
餐廳	1JM1
館員	1J11
馆员	1IM1
首席	1IM1
首獎	1J>1
駕照	1IR1
驾照	1IA1
驾驶员	1IM1
驾驶证	1IA1
骑手	1IM1
高中	1O14
高中毕业	1I_1
高中畢業	1O51
高卒	1O61
高商	1I\1
高専	1I[1
高工	1I\1
高度専門士	1LI1
高校	1I[1
高校卒業	1O61
高等专科	1IP1
高等学校	1I[1
高等専門学校	1I[1
高等技術専門校	1I[1
高級	1O72
高級中學	1I\1
高級文憑	1IE1
高级	1JN2
高级职称	1IA1
高考及格	1IR1
高职	1IP1
高職	1O92
가을	1O;1
가을학기	1O;1
간사	1O<1
간호사	1O<1
간호조무사	1O<1
감독	1O<1
감정평가사	1O<1
강사	1O<1
강연	1O=1
강좌	1O>1
개발부	1O?1
개발자	1O<1
개발팀	1O?1
개월	1O@1
건설	1OA1
건축사	1O<1
검정고시	1OB1
게재	1O=1
겨울	1OC1
겨울학기	1OC1
견습	1O<1
경력기술서	1OD1
경비원	1O<1
경진대회	00T1
계열	1OE1
계장	1O<1
고급	1OF2
고등학교	1OH1
고등학교졸업	1OB1
고졸	1OB1
공고	1OH1
공단	1OA1
공로상	00T1
공모전	00T1
공사	1OA1
공인	00S1
공장	1OA1
공장장	1O<1
공저	1O=1
과	1OI2
과장	1O<1
과제	1OK1
관리부	1O?1
관리사	1OL2
관리자	1O<1
광역시	1ON1
교사	1O<1
교수	1O<1
교육과정	1O>1
교육원	1OH1
교정자	1O<1
구	1ON1
구청	1OA1
군	1ON1
그룹	1OO2
그룹장	1O<1
금메달	00T1
금상	00T1
기고	1O=1
기능사	00S1
기사	1OQ2
기술부	1O?1
기술자	1O<1
기업	1OA1
기자	1O<1
기초	1OS2
기초회화	1OU1
기혼	1OV1
기획부	1O?1
기획자	1O<1
길	1ON1
까지	1OW2
끝	1OY1
남	1OZ1
남성	1OZ1
남자	1OZ1
네이티브	1O[1
년	1O\1
년간	1O\1
노무사	1O<1
논문	1O=1
농부	1O<1
능숙	1O]1
능숙함	1O^1
능통	1O_1
단장	1O<1
담당	1O<1
담당자	1O<1
대리	1O<1
대상	00T1
대표	1O<1
대표이사	1O<1
대학	1OH1
대학교	1OH1
대학원	1OH1
도	1ON1
동	1ON1
동상	00T1
등재	1O=1
디렉터	1O<1
디자이너	1O<1
디자인부	1O?1
랩스	1OA1
레주메	1OD1
로	1ON1
리	1ON1
리더	1O<1
마케터	1O<1
마케팅부	1O?1
마케팅팀	1O?1
마트	1OA1
매니저	1O<1
면	1ON1
면허	00S1
면허증	00S1
모국어	1O[1
목수	1O<1
물리치료사	1O<1
물산	1OA1
미용사	1O<1
미장공	1O<1
미혼	1OV1
미화원	1O<1
및	1O`1
바리스타	1O<1
바텐더	1O<1
박사	1Oa1
박사과정	1Oa1
박사수료	1Oa1
박사학위	1Oa1
반장	1O<1
발표	1O=1
방송국	1OA1
배관공	1O<1
백화점	1OA1
번길	1ON1
번역가	1O<1
번지	1ON1
법무사	1O<1
법인	1OA1
변리사	1O<1
변호사	1O<1
병원	1OA1
보육교사	1O<1
보통	1Ob2
보험	1OA1
복수전공	1OE1
본부	1O?1
본부장	1O<1
본사	1OA1
봄	1Od1
봄학기	1Od1
봉사자	1O<1
부문	1O?1
부서	1O?1
부장	1O<1
부전공	1OE1
부터	1Oe2
부트캠프	1OH1
부회장	1O<1
분석가	1O<1
비서	1O<1
비즈니스	1Og1
비즈니스수준	1Og1
비즈니스회화	1Og1
사	1Oh1
사무소	1OA1
사무원	1O<1
사서	1O<1
사업부	1O?1
사원	1O<1
사진사	1O<1
사진작가	1O<1
사회복지사	1O<1
산업	1OA1
산업기사	00S1
상	1Oi2
상고	1OH1
상급	1OF2
상담사	1O<1
생산부	1O?1
서기	1O<1
서점	1OA1
석사	1Ok1
석사과정	1Ok1
석사수료	1Ok1
석사학위	1Ok1
석차	1Ol1
선반공	1O<1
선원	1O<1
선임	1O<1
설계사	1O<1
성적	1Ol1
세무사	1O<1
세미나	1O>1
센터	1OO2
셰프	1O<1
소장	1O<1
소프트	1OA1
솔루션	1OA1
수료	1Om2
수료예정	1Oo1
수료증	00S1
수상	00T1
수석	1O<1
수의사	1O<1
스쿨	1OH1
스타트업	1OA1
스태프	1O<1
스튜디오	1OA1
스페셜리스트	1O<1
승무원	1O<1
시	1ON1
시스템	1OA1
시청	1OA1
식당	1OA1
신hsk	1P01
신문사	1OA1
실	1O?1
실습생	1O<1
실장	1O<1
심판	1O<1
아르바이트	1O<1
아이엘츠	1P01
아카데미	1OH1
아키텍트	1O<1
아파트	1ON1
알바	1O<1
애널리스트	1O<1
약국	1OA1
약사	1O<1
양성과정	1O>1
어부	1O<1
에디터	1O<1
에서	1P11
에이전시	1OA1
엔지니어	1O<1
엔터테인먼트	1OA1
여	1P21
여고	1OH1
여대	1OH1
여름	1P31
여름학기	1P31
여성	1P21
여자	1P21
연구소	1OA1
연구실	1O?1
연구원	1P42
연수	1O>1
연수원	1OH1
연주자	1O<1
영양사	1O<1
영업	1O<1
영업부	1O?1
예상	1Oo1
예정	1Oo1
오픽	1P01
온라인	1P61
와	1O`1
외고	1OH1
요리사	1O<1
요양보호사	1O<1
용접공	1O<1
용접사	1O<1
우수	1P72
우수상	00T1
우승	00T1
운영위원	1O<1
운영자	1O<1
운영진	1O<1
운전기사	1O<1
운전면허	00S1
운전원	1O<1
원격	1P61
원어민	1O[1
월	1O@1
유	1Oh1
유창	1Og1
유치원	1OH1
유한회사	1OA1
은상	00T1
은행	1OA1
읍	1ON1
의사	1O<1
의원	1OA1
이래	1P91
이력서	1OD1
이발사	1O<1
이사	1O<1
이상	1OY1
이중언어	1O[1
이혼	1OV1
이후	1P:2
인사부	1O?1
인증	00S1
인턴	1O<1
일	1P<1
일러스트레이터	1O<1
일상회화	1P=1
일상회화가능	1P=1
입문	1P>2
입사	1P@1
입상	00T1
입선	00T1
입학	1P@1
자격증	00S1
자기소개서	1OD1
자원봉사자	1O<1
자퇴	1PA1
작가	1O<1
작업치료사	1O<1
장려상	00T1
장학금	00T1
재	1Oh1
재단	1OA1
재무부	1O?1
재직	1PB1
재직중	1PB1
재택	1P61
재택근무	1P61
재학	1PB1
재학중	1PB1
저널	1O=1
저서	1O=1
전공	1OE1
전문가	1O]1
전문대	1OH1
전문대학	1OH1
전문학사	1PC1
전자	1OA1
점장	1O<1
정보처리기사	00S1
정비공	1O<1
정비사	1O<1
정원사	1O<1
제이엘피티	1P01
조교	1O<1
조리사	1O<1
조리원	1O<1
조산사	1O<1
조수	1O<1
조종사	1O<1
졸업	1Om2
졸업예정	1PD2
주	1PF3
주방장	1O<1
주식회사	1OA1
주임	1O<1
주최자	1O<1
준우승	00T1
중	1Ob2
중급	1Ob2
중상	1PI1
중상급	1PI1
중퇴	1PA1
중학교	1OH1
증권	1OA1
지금	1PB1
지도사	00S1
지원부	1O?1
지점	1OA1
직업전문학교	1OH1
직원	1O<1
진행중	1PB1
쪽	1PJ1
차장	1O<1
책임	1O<1
책임자	1O<1
초급	1OS2
초급회화	1OU1
초등학교	1OH1
총괄	1O<1
총무	1O<1
총무부	1O?1
최상	1O]1
최우수상	00T1
출원	1O=1
출판	1O=1
출판사	1OA1
취득	1PK2
취득일	1PM1
측량사	1O<1
층	1ON1
치료사	1O<1
치위생사	1O<1
카페	1OA1
캐셔	1O<1
캠퍼스	1OH1
컨설턴트	1O<1
컴퍼니	1OA1
컴퓨터활용능력	00S1
코디네이터	1O<1
코치	1O<1
테크	1OA1
텝스	1P01
토스	1P01
토익	1P01
토익스피킹	1P01
토플	1P01
통역사	1O<1
통역원	1O<1
퇴사	1PN1
퇴직	1PN1
투고	1O=1
트레이너	1O<1
특별상	00T1
특별시	1ON1
특허	1O=1
팀	1O?1
팀장	1O<1
파트	1O?1
파트장	1O<1
판매원	1O<1
페이지	1PJ1
편입	1P@1
편집자	1O<1
평균학점	1Ol1
평점	1Ol1
표창	00T1
표창장	00T1
품질부	1O?1
프로그래머	1O<1
프로듀서	1O<1
프로젝트	1OK1
프로젝트명	1OK1
하	1OS2
학과	1PO2
학교	1OH1
학부	1PO2
학사	1PQ1
학사과정	1PQ1
학사졸업	1PQ1
학사학위	1PQ1
학술대회	1O=1
학술지	1O=1
학예사	1O<1
학원	1OH1
학점	1Ol1
학회	1O=1
학회지	1O=1
한국사능력검정	00S1
합격	1PK2
해설사	1O<1
현장소장	1O<1
현재	1PB1
현재까지	1PB1
현재재직중	1PB1
협회	1OA1
호	1ON1
호텔	1OA1
홀딩스	1OA1
홀서빙	1O<1
홍보부	1O?1
회계사	1O<1
회사	1OA1
회장	1O<1
회화가능	1P=1
획득	1PM1
훈련과정	1O>1
"#, r#"0000\T6n4Zc^`aI500000000T1Q[\ZXF8]<a00000000hRfX000000000000@T`@00000000HSFi0000000000000000@Hg0dIIOlS1;<k\I000011U^eCWE0000\7A2
0=\k0000000000000000hN2mX>mo@PS6000000000000L6im000000000000dnKB=BnV00000000000000000000iD8000000000l>>J@I<W@]cc\Kao\Li4<3SOTKYW
hR:6lW_Y<Y8^d]<C@=k1=9eo0000labN0000M0FH0000d590dP5RU31;E@JdP6Q2l2kl\;85YDTJh=7k0000H[OGdI^ClQ_3l>JPH[S9HI_l0000E;W;000000000000
00000000DgSe000000000000lKjgaA?J\\:G00000000000000000000U6cK=CCM0000000000000HYDl0e^TB5IHh6LQB850000000000000000`@d[8amF00000000
00000000<UM1000000009>]b000000000000L>X6L19cHHA4000000000000000000000000lGdY0000000000000000<dmc55HD000000000000T]iR<gFE00000000
8O@6D>4G000000001>SBHi<70000lFklD3E95Bh2000000000VLh0000XH5>PLiP=C>^0000000000000K^Z000000000000PS]?Tk]i00000000hb020000`07A0000
0000h]o8000000000000<FSZHX>Bm7j60000X1D9YA_`0000000000000000000000000000`APH00000eU7PgWO0000000000000000000000000000\a<7HHPUh3DC
000000000000000000000000PIEVPV1TA?kDl0le0000000000000000T1gJdePQ9@KiPCE:hM=B@gdme@Q0l_jd000000000000\18G0ce[868E@JV]Hj_F0000`363
H\iG0000\:6;8:`PT]jR0^c<E56VM9Bm000000000000l:bZ000000000000\:980000@17Cl9^9HITR0^3PPcU1ED47000000000000Lb<V\[7Fd]OVHen94ckJ0000
mCHidY^T12ifX6TK\kVke7_700008coo000057S5e4fe8>Y9TLh>A=il0000\KGfXH0e@O6WH9`cTXdW<Zg5AD0bPTiY00000000T_g`0000d@7`d:i>\`CVU:S70000
8:e0000000004=J9`P=VTH;9L`120000LDcQ1BJ5XCi8\k6N00000=jT<BQ0dTFc000041`Ed;@Wi>Zb0000lU^@000000000000000000000000M1U0l`lm0000`omH
00000000dSVd0000`9YW0000lZ1500000000dRb=M@V4PElj0000\0L<hBOc0000L`n\00000000<QCoHBlj@i_Z0000<@4A<of000000000PBY]8Tn0=3Ek00000000
0000TZ?gDNUE0000<@=g00000000PSdnTn`P492^a6O<00000000l:KX0000h[E@h=36XChQHZ8500000000lK[900000000hNX[P7ZoPL_\hNc\4Yk<D1W509BB`W11
m??RdOgR8@6iPZ48@?YkXa;k0@8R0000`ZJf000054ejH<\B<iMm0USChoWB8\HOQ<B0\K>fQAlYACcc0000M>VNQ3cOM6h;@]IL0T:>00000000I>FU00004VQa@bPX
QA=mDjBk8I5Me72=]DP<<@4LL_Yn@k__PE`RI1<G000000000000TZ2^4EkI0000`7>mHNiSH`\J4RSb000045Q`8Oaf<DPh0000hlCN<KIol62gd<?gHKXcTi4K0000
000000000000DP\Nl8R2PSkclEZ1TSN00QDdHJn`h_KYP_52<d\Who<103Y4T7^TU:]Y00000000lEO_HOLeLQFjLlLm0000E?Kaa>K2\>UN0000@?mgddKZTi9_0000
0000XVF5`RT?0000HhEP000000000000=B^34O4T00000000`O?P0000do=o@0=bT4ai000000000000LIP_000000000000`68bLP0a4^TJ@bQA0000hVd300000000
00000aNM00004fJSdj;0Lk[>0000@;3300000000`6l:lh\k0000Tee90000m9F^00000000XS[m\Th]=46\lC:F@^X?T?l?8^c^M6R[`?;6A:0m0000053OdTgi<@CH
DINh0E_PhOof<mW]A?Y200004TeF0000HcdG4kBH000000000000@6D`<0JW00000000X@6`=;]0000f000000000000\CS`=3ecl827XR]l\hN400000KheLfYK0000
H:EgLDk<D9n<0000000000000000U:Vda>mXEBN@0000000000000000000000000000E@3oY@KH00000000X8[P0000Xm?TD>73\4cHTJWZeD@d0000E2nh00000000
0000DL06lWP0M@GX\PcQM7>Bi?79TL;8d051EA1U000000000000000000004ZU9PlcP0000000000000000@Nhbd0coTOX?4Rd8\YkWhZ^1XD?ZPb;=Pe^?0000@NQQ
0000HbkJ0d>jh=S]dUoLPY[Shm>9XF>e8M6<lZ7TlZdY0JMPe4IH<K^Ge?Pb0000096:04Q;89P^4KjN`QcPm6l^d3d[4\X4=;c@000000000000l7nL\4n3lWOc0000
000000000000ln[n0000000082gaPD;m`Ubj@H_lPP]]A8TaUD?8000000000000`d2Ni6of00000000L??h0000D1l\00000000000000000000000000000000X]H5
0000000000000000`=]94<0jH_P@Q28diATP00005;di000000000000000000004E[\00000000\3@=h:AI@9OHLIc@=7;VLY<MXZVfA>hlH?jcLIaU=AUmY23S@;9f
L3Z]T5I\hSc64LY=Ldiehk;4IBHL00000000QBb;<Y[E0bZH<F`FL8BAd<a?0000000000000000HP6m000000000000000000000000Y2Qa00000000eA2E00000000
0000Tc5>\TW[DaO5TXK4\]Mcl[bSD]NThe@YU7n0e09e\a4\8=KZ`1R245oaL8?XQAD`5AVHP:h5Ha3V=AbT00000000dSnY`1?[000000004IoOl1IFl8kalAg7lc\V
H@FB45<iLBl>LKLeDnUMP^0DP;X^@`ma=0l_d8Y5\1>ClOOPM8Ed0000000000000000`ekc]DOU000000000000LZPDh`IeLdW78:a90G=3DNgeT_JY000000000000
5BYYlPG2<CoR0000P7[>0000`UKC0000000000000000000000000000Lla558iSL`4[0000000080AAL1^D03UH<6m[00000000000000000000da:ITCZS8P>C8LZb
9557e?Za000000000000LlGO0000\JJ20000lfH_P]Cbi>UI0000hBH500000000XAON00008eaReBWC@Fm500000000h253Db2W000000004P=_Dg=i000000008Ud4
e0\GTgY\DAekiD<M0000mDI4I30g000000000000]@5d0000\V?]D;D\hOIDDS7f\hS9XDL8hE:lE64_U9kK000000000000@Qb2POFeDTTV4UFXX6No\YnPDc@n1<8C
00000000<0;APQN_@d@V0000DI7@h@5A00000000000000000000TcK]]CK<0MP>00001CfZ00000000hOkaIAF4PDmeh@KmLO1A0Gm30000TAB^0000XX=P4TC20000
<4Z<0000@eF>\jLDDX;<00000000000000008HJQ<R\M4OO4\[0A8\;OQ6B<LDCSX2X<0T@?YBK[0000X=V:000046X69?:300000000DKF1X;io\aCoa8Ji0000e7mZ
PF5b0000XWAc0000000000008cUWl:cTl@eY\fSVH8n_@kcAPob?DdLDYCEE8EKLH2b5\NhDHW:gLjDO@dT_D5[5`FdI43:U\TSP<h[kH:3ZdnfHM:A3U5f?=>=j0000
L\Ab\9_l0000@>nYh;6793`<000000000YRUdF4_dE8ZYAjL0000000000004^YC`d9G92?b000040Da<nVO0000`<A>0000<9]h0<`RY:_`dkKUP<`a0000L^AH<j\`
00005@QW`1m^8cIn`3Q>di2KTMbg\EM_4B7:d9=T0000\PG>0000DLLl0000UB@E000000000000l8X2\fLB00000000@mKIT@PE<ZCK5:RS=;AfD6mi0000A8Rl8g:O
<9hgDkdChe410000`WNj0000PS@=00000000000000000000l^V@A7O10000m:CH000000000000liM7L82@<QD<P]c>E@@\DiV^4c<0<HoZ@CBm4kN7Y17[LQOH03O1
=2kN8bVZmBNj0GoH00000000@5G6TSDNHRg4XFnc\FBA`RAJl]1Qd_nfPjhbHRXO<A?=4m^=@TMNI14D95J`M?R300000ENY8PU74cm=`im_I@eR000000000000M>kf
0000dI?Za:6gDgehm?Ii00008GDLhO=iUDNGHXi^0000LBgT00000000@nbjM0Zc0000`84O09X=`OdET6`=A;EKeDFL4Wda\nN100000000a8NI00000000da0j0000
0000lPRg\P2I00000000\0[hD9>V@R6=hn39H:C]TJYU000000000000Dae`XI3<M>X:5@0l00009:85000000000000H8fUXO?^00000000P64l0000m8_KHcAdhP3R
HETmTFRM`GfXdLR7TP^K\E0dD`1K`fRHHLOm]@0Z000000000000E:e2Q2BH0000==HT00000\fmD]WX\`bELe5Gi;WD92B65@6Q0000400MH\`Y]9U?0000<RK2D[T:
HX>`l3DlA?4`0000<4D?<V3j`jJR<a@ce?X<hFJ70000X1G34H3e<Km?0000000005STl;eMe6BN000000000000dRMG4TD2h1LiD87a<;n`hN478WV[00000000<GV6
00000000XK7SP=?=PjnL8eaB00000000dmGS0oC>de22lH3n0FCKDSk4000000004k>V0000hNA7000050?n00000000000000000000000000000000000000000000
h6m@P23o<FKah\SE<O9h0000000054FLHd3oXWH10000000000000000000000000000PVoN000000004;P2000000000000000000008EnoPgKGi90g0000L=_lXMTB
8\7`4T]d0000P76R0000000000000000X<3g0NQFPch4TILYE@J1HO?D00000000`3bSHakZT=h5LUjdLH_a0000000000000000Dab>hH61000000000000LfQo0000
`;jjD<eoX7^ahRDV95Z7mD=[00000000P>3nXGFcX\PLi8??`>`;MDD0U>mj00008J::0000d]l<5=QWi9S6@=I_PE;RlMjha9oKa>nZh>6E8kNW]59H000000000000
000000000000000000000000Q<^J0000@]gm4?d:De<[@NYJ0gU45:9c=;=o000000000000TGjEe?cd`^ZRhIbV`5BGdhC@000000000000000090Tim?^<0000XnA2
000018d70000U2R[hnlT0000H41U@I]QhX030000@0Q3dIbkd\5_``a5TI0l`l7DD5TN4TYalgcV000000000000000000000000@MF^LBhehUin`fZO00000000P_0a
000000000000000000004KeO00000000\MD00000L2eh00000000e0kQT;]KhGCYdK6YPQaX@5]5h:c5U?6[00000000@H`AhRMklVG[ljCA5?0C0000TKW100000000
0000\ZT?i2ZU4_]J0000dP4Ida7j<ZE>8DW2Xfena5c40000000000000000000000000PlAXLT5`4\c0000PQaC<>l8Q@<`IAmF000000000000D`S20000TPj;8Hi>
0000I;5G00008SfK44djPXAe0000m@\OX]7?00000000000000008gH50000@S\=HObNl0SH0T998=R0E>560000H>B3lHCSLLJV`K3A00001CCe0000000000000000
8HZRhNI700000000`CMI4OIZDGXP000000000000000000000000LcfZ0000000000000000P@O\00000000X2ZTlAUa`U0^HWh700000000<\6KIBF]000000000000
000000001AN>0000LZW>h[KPh`oF0^6900000000\Lm]<[]a0000\U3TP9TJ00000000l9cEhDKo4jZb]>iJ0000D9[cl_8fI0j_0000Dh5cXhS]000000000000PAT7
@db>PNOO00004i:IlNcgT@bk0000dPQh00000000hH2e`J]00HJDT\24@1df]4?lhJfk00000L9l00005>ib0000\3eh5A[m00004Eg1d;H=03U:0000000000000000
0000he<I000000008FPZdkTW00004icdlo074o?1h;lVe4SbI5K<4el[00J6X8:5=2NJI7lB000000000000hIeS00000000@Hid8ea28j5O4PI3]=B08=J^\R6oi>b]
`Qj0E?O]XbY>Y?^cQC2:@SS0d2;28B3hDAe<lRgS`FC^4KYBX\;CP1B[=@iB9B]@lAFblXVOL]4QTaWLDCViY?bei@T0176<mDNYQ?4<<Dl9lJ0OQBhVh@:K00000000
hTZ:0000LQ_J43^[<PAKLlI70000000000000000hRaF4QWl0000DF588RX1l<SQhoc@<9U8DQN7AAVf00000000000000000000000000gOL?8><Yh6<_hh00000000
Le14<;>N`<I61<FVTb?>d@jALefM96MN04?Y`?9O]A`A\KN@0000m6aZ000000000000<n5OHAnnd[j45B7<00000000TaW?iBao000000005?G\0000000000000000
0000000000004IR`0000000000000Ca^0000d9on0000X@cC=09;000000000000`]]E00008;9W\O4k00000WUh0000X>kj07K218dG00000000000000000000hW]@
0000\JkI`gP:LkM=0000hWXBTLL^X<WK0000lDN48U;dH0o=\@N64;G6L5kMh>S`A5?50000000000000000000000000000000000005=3<5@b:PADl]?1BY@aJ]BMh
l@G?La@9LUPK0000536elQcD00000000@dZHdi1\@@lGPTO500005B_58]S[00000000`^0]0000lX>P@];`000000000000lDjd0000<=cbde`D0000000000000000
000000000000Dm>[549?81;e0OW44VfLX[H@\XC]00000000000000000000P@WVLYfN83`@<9S]hC1O<L[LDZCS4[Ri8`BBdd@:l4RRPm24U67L00000000H47XdC]Y
df^1e=2=l1=Z000000000000h9O94=?`XP35Xa`glH_7e1Xo=CbX02EnDO[mlhB\Di8;84Od00000000000000004eC78`2_50E6000000000000<`fkDYL8LPHhldNd
<;2diAoAHKen9CeFTmI_0000@Hd;dKA50000PhNPD0U=4kl5<MA9LRm2LaPe0000TF]N4cTO8m7_00000LgC0<;@1;heUBdEY3kO<J_]XPf4L[;nhdUmT5hFQ5X6@S_o
4Mcl52?>QA>HaDOI000082HA0000@V0;P7gL000000000000000000004[Wd0000000000000R;S000000000000l8=nLSmCh;:gDZSPA25000000000000000004eP6
00000000`VOVXF>E000000000000IBTLH]Uo0dVQ00000000l7j>0000<UOZ0000DCkWTVKj0000@gPX000000000000lhP^00000000I9a800001Bc400004;FLDh8A
00000000`ITbPTVMa?mc000000004flj4@Xj00000000`0H1<FYX0000mBn200000000h8T18QELU?__4SH3dHmZ`@3``D5X@ESU8FPjdBk0PYF]Ljc<h9;Ch;lHh2HS
T4CK\\;6l_UAlciKi=M[@4Wi`=a0T5[fXWF`\cRK<fl>I=1D000000000000<:Um8CV4hEcRA7JF0000hK>L0bKC00000000000000008m6g0000000000000000@?D9
0000=9jGdb7m000000000000`1i7HV]A5DIL00000000LgHNHKin0c8Fdh_MU9M8\6fJ0000iCBl0000hISDhBAK\fBPH9^WPh>i`j]l4oPFDo4f`><c0000=;D6A?LW
00000000Y<D=0000X]YaE9NP000000000000TGmJ874OL=l>000000000000D[3^dVjAd@;h000000000000@]7e0000I79n000000000000<EK3HQ5U\@?M0\4B4bf>
HikD@jkb15Yg0000000000008Oe500000000D7RiDHAN`=i?lWZg4?NRh@6F4[NDH[fk4eSJ16=`\EZoI8Y@dUCZ5:M=YBVY0000<@MchGAglH@Zdn]NlF\4Y@M:<cUh
0000lii<0000XWFA00000000l\]<0000H[YUHd4H0000D=Ef]>G<Td>Ch=fA\lg?00000000`@;CdHFhd;]40AHKlDVJPS9S8YckH3B[00000000L4=9HDTB<G56\d<M
00000000\52f0000\K1mXIddP[hhY2AV13R5hL8[0ZoF550<a7Wf000000000000XOi^U2:>=7]Ea;o70000`<Aj@^1jhiBXDHkTTLkmhNm]8FOMH[ie4KYe@agE\diV
=5d<12Ia1>N200000000000000000000P>G70000\HN=`Je000004E;APJQgeC7G0000dYHKa1_SU8fc0000dJiQ9>8ZH=n\h:c@TCOHPEZPXG31dJ?5Q6g[M?LN4JX:
XVAWl2<FT3?al<O30000eB`O1B0aMCMIL>HgeCReI1jm0000hV7MXR:G0000lSHlPmUn053D16dH98;J00000000000000000000h0=48U1Zlma?0000`[iHd;`40000
QBkA00000000\35R@l5500000000000045^bE0FmI>mL00008jR0P@EH<O>^<1@:\\2]I0YCmDM?000098P741V3lLa`HBWH00000000@L8K<M128^@78ERW@d=50000
0000L;>>0000000000000000000000000000000000000000515:d`>@0000`Kj?lCk3UB;>00000000<2?158V=e91E000000008maME2al\2ZE000054]GE@IhLXjb
dVjP`gd`\`ohi;``0000TPjd0000000000000000lS0lU=P:<K@O@<CQTjY@E<?i000000000000@McZ0000h1lMlXI4@SRAm>DlmBcC0000L8e<0OVV000000000000
H2_`000000000000000000008DRf0000@E6a92`QdUZe0000Lo_5d2[3@9L`dG5Cl`22PPJ>A2m`@Nl4EB1?00000000000000000000di6WM05o0000hFbE00000000
00000000HNGDMC[>00000000XUXm000000000000000000000000000000008LDLhnABdh]eY8IL@:K:00008WLQ0o]:m665m72MA;2N`K5fTJ4?0000000000000000
0000<gL800000000X^5300000000T0Y2m>[400000000@SRMLK1;\hlMd@dk000000000000U>bH000000000000@9HC00000000X69@00000000<`ci00000000X[C:
DNIG@Wm4DdR=\6f817dA00000000=1nC00000000000000000000LeF2]4NY0000D1@L0000lDn5`NB]hVBE8c>\`6\nTEV?T0Um`2Fcl_@o031Od@_:D`kHH?`nlcSl
XP]?HZ3UlZNKHgaiXIL2P\C^XmA]10EcE?8S000000008^Pdh^ga00000000DkD:0000dJDV00000000`1M<\RoOM=[>0000`6LZdQdO000044fY083Z077Q@NJPHbHi
hWMZXfn`00000000000048J]mCaA0000T80fDNY1DdMnT>MG=1A696nh<c>B00000000000000000000LB_JP_84000000000000000000000000m=3f0000HXX7hX9?
Lohg8Pfm00004Hc5@gQI0000lDlCh@4fXB3\0000@=o_PO0BPKi_<8C7\L8elbSk<diFL\iTLi0JL\KXlLdS0YRCh_a0HJ^f0`_3U0@FM?S;00000000000000000000
0000000000000000000000008a8d00000000000000000000Hb1C000000005C^n000000008Ba@0000HQMB00000000828]\RVh<YfklhCe`oD[0000000000000000
DX6bDX=?00000000l?P?`N;a<[<LA1SH0000hR=L0000D5MfPJ98`LJhHc6\00004g]L]7Sj8?8l\6OjH>aC43b:P9CVTOiHdP=MDablXk8@@hQLlnkN\bk:`\Xn0000
00000000hnU?hOAS@D?lT`>Ye8jP0000L;TZhCHa0000H=:a@RQD000000000000000000000000HEYCd<Pm0NDN438_03LP@JS>LPm1043<Q8fW000000000000`CX;
985400000000@EH6LPH]4Z=J=5g[m:G>`iSO@7eOXOb@lU9?52;f`c8kdSWEm7@Ze@DmX6dF0000=:AB0000DDS^<`aL\P4l@hK9U9cE0000=DQb<HMd000000000000
4iE4\E4:<m]I\fe6`CgP@FPBe><h1?e8\28J000000000=3D0;SidDOWde_0<6QG`OO^8PmO00000000<_YKLI<:00000000dK8;00004k\90000l8=bL?cb0000hV[d
000000000000P5ji`;O[PLC>`4I^TU_X0000000000004@i7<2c<00004MB_dMdbLPCR`V^d\[jP0000000000000000]C?Z0000000000000000000097BEU7GZ\8;2
8=@3`CMk\BAe<`b5=94S<F4nUA2Q00000000LY@B46e]0000X]1`0000X]]_00000000T=<?8Qji<KGXDb:BPk<608R<I::1e@RPABRN\0n0HGZALWkCY:[X\hbi0000
0000000009MS0000T;WG53J60000`7i<lM=\4L=BlA49<K2H0?H?DY:Ul]B[`Qbe<[GMH^0lDkk?0000m7KL82UH@T_E0Q[N47D<@KgR0S0\hM=5YD:F0000l?450000
E5naD96M<J[eHiWh0000<ASjm@870000d^elU8_?PfN\e6g=iCP^\_AQ000000008N?S\0Fl=98N0000e7XZ0000<7Ml0000PXG99CnU=1n10000000000000000UCea
Hd9`a4QZi@NB000000000000dGJV0000000000008mlM00000000<N4AaB6U0000E9OVD]S4h0maA<nT0000Y>F14P:nl>k5TJ8@00000000TZM9d3bF`AOc<DY:0000
00000000DdBa`GUVX0BD@J=Y@KBo`>5YdkiW51]>12C0m;Y7d;jL00000000h>gV00000000000000000000\65k8C0]d7hk`J>J4Vkmhcei@g8g0000000000008XkJ
Q9QZ`LUl0000Dh=n000000000000L4g[0000lGhj0000dLBWPDc;XHj2`_FAm9P:Y>RmhCD8dSD3LXZj00000f[Wl\NM11VX4YkK00000000\VFd0000000000000000
<U=e16<@0000i=6f00000000<dJ60000000000000000L0iE0000000000000000LZFOPMOBhWHSd\050000DMAnL4kb@>=gHigDA>LmH83i00000000\A3b00000000
A@]600000000P5n1`=g1DnHX00000000000000000000000000000000000000000000\e0BdF@JPfE200000000HP<T0KR7Pb9I0000T;gghfCUHc>ed?HPhKaMLO<o
TQe7\1<a0^8X];T80000a;`o0000\5kgDQeXdglI47SLm0>j000000000000`XfL000000001AWVDL=Xa:cclCamhIkZPO2<0_B^e4F^T99W@P0:0000<E]j0000=8:P
03lihiTb=1oAD:YdlfKK9;X1DELFA>iVe2n695XJm?8\0000d9lUU2=d0000@EfADP]M8R8I00000000T@3<\DK@0000TBMA0000000000000000e@S^000000000000
4NMW0000L60W00000000@>@[0000TNZ=e9DlHXod0000000000000000Q?340000000000008`XT00000000L5gMXdn_0000`C^V0000@M1A00009;9nP9iYXRS;i?JG
0000<ddl\hXB\mGm4Z2@THB70000\<Cbl=MBDDTo0000@;M]TTJ:000000000000d3n54g7cI>_H@_m4I@dk00000000DEPB00000000XO;40000lLdldRhYDP<L`2a;
0000`SngD9[T0000lh]M<56H0000PJD>ICDd`FEGQCN3Pl19l[E30000e8NY00000000000000000000P9AalUA0Dk8_0000000000000000<X^PP6TlhIJM00000000
00008AX<XS7>QAY`0000000000000000TJo]0000T;VdXM_El6AY@6DPDOf>4Vf051gJQ2J91:0K0000M9Ao0000l[AZ0000`NLR00000000HD[kDX;h00BSi@fQP@]1
TRffP6kX00000000000000000000PUV<`VgZ0oBG000000000000`0PglYWbDem10000\=_:IB[]000000000000\@^k8edh914f0000000000000@^L8GEb8I9I00>d
@`U900000000Y;>S47SodgN00lU;\:`^<@NmLRC4`^`P4oMohe3F]6hME8dUU@\@80AiPQgK<Kom=2c6PG4F0000]6mB000000004`0:DNT\000000004:R_0000L73I
d01O8d;5U2bD`1:8XR5\T6S>0Yii00mCP\N@H^6bl`hj1@Y@000000000000000000000000000000008TmJ00000000L]M;8R6b00000000l8dF00000000T18;P5UR
A2Wn00004`E`DjnjPFFmU<9Z0000DhD4eBW19AT2\PTBY@_@<C3DTb=D4gB1@>n=LUcXH[mg\\j=8iZ>PW9^LlA3@0ULD^4glfUXDhRD9?aHiBE40000000000000000
UBbG`Eb3@GDD0000T4QX00000000000000005=4b00000000<_U\00000>Jl`^kKh<3WXV21XXa9lgf60000PC\K000000000000\0hJ00004CbPh_a:00000000PMh8
00000F?\5=G400000000H42[iC90@gJg4:Cn0000X9AB\Oi1`99<\PBj@S;0P_8Sld3@\OeB<i;2\LYk8\VCdi2=i=\O=A_?8Y<>]5lo00009@:MlEfY4OCCIAAN0000
0000000000000000L8R\U5J:1:>_000000000000<0eGP=`8X=bm0KRF<\FSX@]Pm9YBQ>_90^8f`]mZ\[H500000000L1=KDK:n0000dX?BTRZ6TEoO`;CUL15D5A7g
\L[B=@[b00000000@^JeP@oLLYGV4`8^h6X\L7[N`c2WL1CFhe>LPggc00000000L6I]000000000000<5JI`PSK<B9U`1FTX3OU8Wb2\X0lX[0T0ae=dI:Q`f?8Hm>M
8aDN`6488hF3973]9>a1L<c=0000H;Y6XC3:LCId<M<>P\8b<l3Y000000000000X6_G<WeW=1:n`E0FHSPL00004=9G000000000000LAm440@W00004cWPdZ`m\VZE
XC;QD4TODH]EHb3G=@@k0000<TPjM=8U00000000@RZI<`mH0000@K29<7_:P^<>d8I_PeQna0mn=5ZI0000DIBS4\2i0gj60M=ha12Fh19?<@>Fm9^84T8RI@KT4JS`
0000<PMglE[QX`A6<7Ch@;<V4H\K<]\@\7OHLZkP8:cm83k^`;KW`c9P<ddME8gei@NfDP<^lZ=UI37?9DS6000000000000Q0^10000Hh2UhB=U\k^Y<3GO@cE6XFYg
00000000X;_`PVI@0GWCXHiPY:=TPhA5000000000000000000008Ob3TK;<HNGe000000008R2\`1\GdDTR000000000000\R4G0000PS9aX?<l0J0\`AiL00000000
<e_^0000000000000000000000000000L76F0000@O_7000000000000Le1Q0000`G16HB4BlGm>@K4Y@\e8hb72\cR40000LFg7PVRPe4dj0000X29Od30oX85BDTb]
00000<R[lTOP\YKO0000H6T00000lL`?@Y`dL`>f0000X_^\4AlR`BO:P<gj<ded4jS0MCXYT:n0\>[U00000000dcnU4aU25>3bHT4CHT5gd86O4_4:\_O3h`SgdmRd
0000<]Wk0000XLDYPd_:<Kod0000<]i^T^`h0000000000000000`_:md2N>`7U7000000000000@@ad0000h5h5lFk?XGmWT\EWdF=dDO]M\o8i0000000000000000
000000000000@bPH@cnmQ@g50000@f?I0RD?0000\ggF0000\WfN0000000000000000AAf>0000dImD0000X2@<lBQk8Ra7@do1A9BKA>]n000000009Cl`0000D\V5
0000hRY\00000000052K8JU:`^HZ000000000000Y@K<00000000l4lJ<NNOX1h30HGBHPW5\k_MiC9W\FAo4WV90boWe2P?00000000iC=D0000DC_K\3AI`6C34GOh
PKK64bJghaN^00000000000003L7@?5bTldIX=Vcl04;0`knTVP?i=6K0000000000000000X[=LA8mKLEKn0000A;e_L\kWPGoc00000000`^d\0000000000000000
UBnD0000HDkk`KASL8bN0000lU8AD>Dg4DiN0000<P9ATLlh`UC?4@a<hXQ@XOHMA?:fM?`:l9S2000000000L8=`K_2dL=N0000000000000000A;GGl4GHHCF?8:GC
00A3`G8M0KRU`7QPHgZPDnHnDO3\M25>U9<;DJ>7PB?V8S6GHeFYXC<1I9\JPQ]Nh9ZHhSiP8BeEH1Se`eLV8K]5`BoFXW^4`ZBB<n\n]AId\IG[dS]\L94\0000AB]1
0000HIMi000000000000<M<d0000000000000000000000000NCX0000000000000000XYWC04EB\ZW2000000004\bS0000000000000000dhl]hG2LhIchPWbA0000
QBUW0000==Kc0000dc8_djSUhXS0HYMm<?bnLeMlP1KGDVRa8lO3i6Ta000000000000D@PT00000000LdhNLd6H0jjVLk<R000000004GKnH_iZ0000P3EC00000000
l<OA0000<BTa\ade\Q9o`JEWDo9B000000000000A<aP0000TJ7:\STU`a0H80NeHU5`LIfIdSN\0UG2@6cR0^N^LkC`5?;_H5_`I4?XhF0m00000000<YSKTY88<^3:
8d:2D_[CXlEk9=m81@6EP8dmM4^R8h0Phc9^97390000000000000000T]480000000000000000l3?T@BbC0000<dPH8f;oU9_H0000000000004=UB0000XBiE<Plc
HCe2X?gDH_L_4=Pl00008R2gTJ37D=^AM0MkA9gC0000ladF00000000000000001@ndLAbWLFVn00000000000000000000lY?ZXcFIHb:S@U5TPiAP\l8_0000dZ5=
0000dLWP]7\c0000`jH00000LXiRTlCbXP=B0000DH@A0000000000000000L;RT8B\ZXL\g000000000000e1?i000000000000U:3g8SQN@HF[dT7j\6G5H4Vk<VWP
00000000LW\o<BUl0000000000008QlZ8aIgi4L?<0I7<`9ADJc]PSeIT3^jTDa>`Ynb`<=5L`m:87:f0bid<j4M=7R50000PC77<L2DXM21Xce>L_kVPL5c95^l<e9M
\@l[5<_I0000d5OE\9Jk`F5k`O><\Fe<d;0bXe]7XAQL@]hcDSjKTchkPo7EY7Pi0000TARU00000000a;:Y0000000000000000l\im0000h5_8DZ0Ah3c?4Z<kD[hM
M@l3L?jMlJGMlQCT0000M>BnHd??00009<[h000000000000`_`G0000<U3B5A0\000000000000LQj^X80Xd[9E00000000a:6?\fIba9g1H:LdHHVk\B8T00000000
4DC^0_i:hN8m0000000000000000@NVSPLg^PW\N@P;8i>Ud<X\j`50;]BjT0000DMIi0000XYS\@fddD@e;8KV5legS000000000000lLM9a8b]00000000`@NI4G=S
P;73d2?klNkVL\LY8@fJX`GB95_N\H>oUCe700000000DMOd0000`SI`X5?YD3e`PDj;HHcI000000000000I3:S0000000000000000`f4l0000Q1fBT5D:LQlNdDFd
H29AhS=AHJ9W0000L:MS0000<@[Y00000000<HmJ0gEgm6J5MA?VPJRJP<Yk`bBSdZh34@;5@\2>T6E8XC<^4kQ1E0DXA7VZA<Qc0000L89\laOYh`@jPBfJ=0Add8hC
h_on191o00000000E6iCeBMPLWG@5@Tl`]>R0000000000008WMn\^_BPQQcX3TRHM7?hV[ode6KM;7^`6o:hCHU00000000Y3l=00004V;300000000D7em00000000
0000lW[RXE\\4BV6PO2`PXNR0000POUe`U2?l>d2<`:<e=600000T\8m000000000000lfTX00000000l=]m000042Wi00000000UCIb<M0c0000XAOW9B<4lSAn0000
l2[]LCO0]A:^\[m3e4_8M8Mn5;Ii0000UDRChhmja6Kj000000000000HDl^4GlKlJ@Mlnc@1:IMXI4E00000000000041W]<MNDdF^b0000000000000000@KlXQ?>>
\3fO00000000000000000000X=o=13ZSTN6T0Ba0lB0?<o3o@cj<Q8S8PSe:X0l=P5k5HEP6@KhX0m9W5@`l0b=M8j[80000DaYF000082JJd5AQ0000000000000000
L5_o8mi]=A0;0000d;[EhjF\\29^P4Kc<[5HmAEA00000000000000000000Q8920000000000000000`foh00000000Xdg@0000P_jD00009@WT00000000L1^P\R3e
\J@;hM^Pld?KLk0L=6``Q8[?00000@3J]84TTY5^00000CI>0000LoKI000000000000835a00000000HPEK@ZF:Xc7O000000000000@@17\;0LL0IQlUDjPYK6<K@B
4MeJLlN?E3AY0000T\oFA?iO0000000000000000lEC<<`>M00000000`hQe486gPTf^Dj`M938MXHGjL3cce99:02VC45`U0SC40ch[@:]4X8QTd0RR`4WX@>U_0000
00000000PRQ4he8DL0>J\Y\R4`6FDOH]<4`mMAAl00000000\5:J`Ac<0000`6S_4OL7l=iO`NBTX\KH47e?Hlm;=6Yae9_h9<WfDgUJH1i^d8d_HU;K<aVUPb3cmAM<
l\Imi8`U]AXjUB`g5Bhb000000000000\0:@`[G[\_OdI9DZa@4k00004i9k0000U@>C4LEShV9c0V1G00000000lQK?000000000000E0:_`5iR0000`ecg0000T7WI
X>?Q00000000000000000000PA9`8Q1?@o8[<BdO9>VlD74l0000LLF[0000M5W:`l_QU03G000000000000LBjEdV>l`]]NTT`k000000000c0M`Sg9IC?QXJ;WT`mW
H25oXb;`DfeNU6=P0000Q6HX\]SOXe][00000000X@U[L=kMXD5mY1BFX4Fm<@G\`C88`Q^10To`P;6kh0dU<b=5D4AgDiooTDo\LLX<m:=3E?ld0000DPb54>Gn0000
00000000D3g;l?6k0Foe4LK68R5MXf80hQ>^DIMT57@La8<O18i99:P=PNQ9U3WiDIO[a6HflZJGQ6aHM7>`E8=O]A5NH:b;<WjILfG;mB>J@4Qg9C@A0000TT0N0000
\3:?00000000T=UQ`[kg00000000l?[Hdj0k000000000000dkd[00000000HVE6LJg^IBGY`6TY0000XVglHGeU00000000000000000000@SoVHQ?ie;_100000000
0000<@l5hKAE8FdlH`IH8dk@0000i47N0000L6H^0000`;PZXJno<KJHPkDl16A_d\2F00000ND<h0cO@o7300009A0h0000000000000000U6AOa0D80000mCSO0000
0L^W000000000000000000000D^a5BVM\G48000000000000LIhW0000Pk;jlj<5576\0000lUVY8l=19??j0000D24MP7LMdZaL\=BG<_ifLZ2400000000TE9c515H
000000000000<nG20000<ojU0000@k4L000000004=3PPlV9@dRH\_Zh4bNmM5a_iAC1T3V@19^J\O:300000000<^1ZdgW4a1niX1E\HZl>T^E@P?c8h;:]L^RlE?8G
Q?bM00000000d;X<00000000DAcJ000000000000ECA4000000000000000000000000AA^L0000d1eb0VEf84@a0000`71C0000\TCODnP;I>ZS0000U?oOdh=`aCP7
000000000000LSaYlIJ^i;L3]DK2T0MU0000U@^Y000000000000000000000E]:D9ed\R46lPY20000dX?T`7oV0000000000000000000000000000YD3k0000<N>?
Q>F=0000E8YP0000d@RodNLE<1fJ0000DX;U0000922LT]K^U:1m00000000\U^]`JCf`QmGPB^DdkU=000000000000\?I^HYhVPU\\`ZOW59RXD6Go0000P=;X0000
`LfK@BSBLSImljhF00000000<KPLM1S28Nj7E;i7000000000000000000000000<O_h00000AmI0000HIkg<`7:\>kPh`T:Y6Nj9>SWI@1DlYM40000X:[6lgm:T^h[
X>1eQ3?E0000000000000NjE00000000000000000000`3alTW:8i=;F00000000\f`d000094Cb000000000000\9nfTZ[LhmEke6X90GiO\L>8\6GE]CS400000000
0@>o0000mCi?8eM;000000000000000000000000TbfUTdjFDK?5lYY7=6\1L36`0000D?j>00004aG8`E6=l6KS\GG=47Z@0000=9VX0000H:7C4IRO@SJj8R4bHES6
\jH^IAe6U48DMBNLDfR:00008`nk0000d`?C@nZ3E6H?00000000lB:F5@33d^]Xh^;04UKR`VHK]6V]H8A7P<_Q0000`T2V0000XGDVLHRh`D6XlO>K0`^L04fGI207
000000000000@dbS00000000P;6c4RPA\Xf?LmX300000000hK_hdok<M73oh9Dl<0[ETh80IA9S00000000Xo6]00000D@Qh^WS`ANQaC5ahXO800000000<J`b0000
D[WQ`P?D00000000eC>U000000000000\NE30mRPL;a3T[@m]0fO00000000000000000000eClH00000000=>OU0000<43J@\]L4\^i00000000<9k2ho17\Ad6@hon
dXde4>jgTf3VE11^0HUZIAPKE7Z0=AS`000000004?__XZ5oA1GU00008Z]J00000000`ZBML_NF0000i7GfHNie00000000hZDK00000000Q5e?0000H1j@H5:=0000
UBXiM8__0000LXQ500004>YJ0NCjXFo6XHR?00000000XUNWXQPW8\3eH1l=PbEb5BT10000X3G\D6Z=H\USTQ?F@YSnQ3n^<Tc5e;^_8dU`i6ZO96XkX=AH49E:`7\M
48kDP@6ShAM4l=HCL0lQM=N6DJA[PY7hh@C24cZ1HmDLQ?WLM@h700000000000000000000L4nh00000000X7EX000000000000XT9b00004cGbl4iI4hDW\CY`8^KU
TfFXQ:@70000`\JnLb6c@MFQ8:l>8fNkA8EG00000000`h3jX3N30000T60f`GAX4ME`0000000040LM0000XGD1d;QUM0cQ00008=SjHL7?DmT0DT_2@ZPWL>Ze4PXd
4AJaI2^e0000@oEm0000000000000000@ilCHNf@<A6C8Q`f8WKkmAf2HGZM<O<dHX1dlZHAi:>Dl>FII4gD80MdDGBK8H:^TLVnH6cFdNB0HQnVdgNm]7cYd9FNLWA@
P945PM6VU9InE<AL\R3C<jf<4IKdi?jlD39a0000X6Ac4ojIDJBSh9lfTPK_AAJc0000E=Qi00000000hRM;@?[8H864LTl`<53:1B:<Tm=S=DLC000000000000@=Kj
8aeVh?eOhCLB4T:n8VDfD`SWXcPHh5ic0SYEA0d=]6^Ca7A\000000004N5J0000h@XYLKOHdOBR000000000000000000000000l2eI00008EF0d66Da?YM0000@Oo8
0000do\ZQ?7]lmSH000056F0e7Xj0000000004_@00000000`CT6\XR_0=nllT0ZLKm1XScdloJ=PMNQU25V574=8f8fLk:QaBIi0000d;gFL[c6Q0I>\2Id00000000
0000XGmdh\jZl7hA8KA_d3mk`Wc4Y@LklZH]0000`8Ti0000l@QR0000`dU@0000`1U38@f000000000`UM_00000000\N6>0000D3Ff0000DPBBL0F<4Bd20FO]8JdO
A41n05e9h7aTPGWb4@kBTa218ckh`9Uel;;fLdSGXhJMeA]A9DCF0000D<VR0000a:2\@>BH`>PQ`LYUL6n3`YU^12UK5B2\d:TMM>cV<NNB0000L6HGi13@Q=oW0000
00000000<;Qo00000000\@0h0000XMIG0;aD0000\:9[PfkP0000PaiGLdg_hkfh000000009BK@PDX4@G3E<^Oi0nI^1Al>000000000000L6AP0000000000000000
d5Yb8eGRDfJa\g45TjLXM?T703ijdBD_D3:M@B6]XV:dL`N;LeYGTf0W11=deBO?LWC``Tk0I9j700008jd0ld8^=6;=0000H_h4@]EZi??F0000L?Ck000000000000
00000000<32e5:3G00000000LK`oDC52DjlRlhG5H@LJ@\UaX:]VTmi5lLGY\@TmDVT2djPlI0k5=4`VmDIj0000h_6IY5RBM@dAlDXRXJIc@>39lBj[\mS85@haD^JK
000000000U7hdK_W5B;MYB=`0000\IGKl3JJDdHj00000000`SM3h?Z\DdFTL6Do00000000mBac000000000000X3PYTWUU00000000`iHd0000QCk:5?PS8c?Z0000
0000TS\S00000000000052@:07S<0000P05[TQFUdVLK`_ZXl@E9dcPY\on2]<Zl00000000e@a8000000000000000000000000P1<;4d=gl43T@B0QXFTMdIo[8;Rf
LI0Y0iUX00000000000000004A>>`@R9DS:c4BNg0]f^0000h;<=81N?P=IL0000DdKJL_GM0000@?N30000LQ0[l7Q3DaE[00000000X:YZT<?0@<g<LF[5lc87hc`;
dm;oE5kAI:N?0000000000000000000000000000a77E00000000000000000000L;L:8F[GhMDnDOIh\7N@M?5\0Jc3`Kn]lO2JdVi`=5JLe=[Y0000@DT_<c`N5@Ef
000000004RLC0CS>`P>j]5If`]2jlU@a\eCk00000000000000000000L6Ga\1c\lWRW000000000000a81>00000000`R3TlPYjHmeiD7TF=>M?0000dfXm0000L7H_
@1<nHSiBPIUTTQIf8V7:Tkf9TAo:U@QKeACj000000000000000000000000000000000000T\\BDZbd4`bf@bkYPPE20000Y>lJTSf]000000000000@A=R04A5TWC4
l`h5lgFfh:kelETGhlX[P@f<1?n;0:\k`2>^l1NNE?lXY1]ZIAobmD@F0000HDm>93W]a>?P9<bU0000000000000000X8jdP4oBX4>Hhn<P87nmPFggd;o\hA;ElUdA
]@@2I@Q<PeiJEAnl@2CR\Sk@Lo@Y0000Teko@]5f0000d[JKiD=40000P@fY0000d9T;P9UJ00000000000000000000PZQP000000000000h8mg<NH2\VI20000dZXi
00000000Xb?20D68L5ZcX]\h0=b<AC^SQDEP`@<TADS`\RB4000000000000\M:K`N:F0000824]0000000049=k0A]T8`G^Y<ejX?4P@H6?<hnY0000000000000000
000000000000LS=K000000001?eG000000000000M8SMQ3VGUC;O0000T0bb000000000000<BN8PLNiPZ=_MBS2000089jQ0000U52m0000\WCmDZb>ldO3@RMS0000
Lf1C0000T@hR@dbd<61A`XKli40Y0000TlNY00000000l;VML\N500000000TQU9m;DO000000000000L2Dk00000000TRW60PO]`PnZ0000D3GGPD7=00000000HI@c
ToCP0000X;Xh0000hDac0000LXi0000000000000D04R00000000Hcfo00000>LTlh6=mCOP00000000lPFG090R`QeA4U;A000000000000dYS:0HQn00000000=?h2
DLi^=<B`m9FBPkeKH<Q<0000`0EPL3ShPf3E0000000000004Oha00000000lY@50i??HeO`00000000000000000000000000000000h=63`\Om00000000LFj;0000
0000\H][T\?G<L_Hh9NjDR]BH=GO0000D9:Y<I5297W>aB;Ym9ZP000000000000000083jR0000h;FZ`bT>=92?]9\8MACU0000hHJa90J2dVIQ00008l[1TPb[@c98
D^BVED5KH>IYm@iZ081b\_d1L2^O\aK20000000000000000\<Ggl8Wd000000000000l9aXDAe[`VZfH3hW4X23DXYHa1J;5>`Y1BEgXhOA0000XLf:TCJG8;D00000
4G:fXh\C=91S00000000dW>iL?Y]0000<DY\hN>K0000XFV00000dX2A00000000l10U0000P5Tg000000000000haHe8KZ]41SBh=JG@QOn8bch@cn8h6bUDH`k8OnA
<Q9FHh?kTD@905dYDOJ0lQL9`XT20ceQI4I`U4aLaA890000LieI0000lg890000DTablE]W]A>`000000000000000000008Q[iP=e:<2\lL`V>ljd\000000000000
00000000d?:L000000000000PLWY0000`O=Ya9daI9moA:heD5=nX;MPLPEeLV3QhdMU4ok0e7C:8bTMUB_ATKBG]=Ub0000Y?L600000000@?Zh`9R9def^<Iefa>J?
00000000Tjg_<:d9<A65LI5>0000000000000000XfX80000dfjmlmUG0000TZFod?koLORnHP`dhUIf@lL=UC@YLTc[<l4=hJXHL=LX0000Tg1`00000000dQNNTaiW
000000000]HCDLDCHn2OiC_:]64F0000@3Rh0000m5MB0000`\[XA7L;U>^FU4i7iD?AHOfddP5_000000000000<fO;\J6i00000000XJiDdK\X0SjYM39K];<64QR8
88ecd7UE49PPDW<7la2_ABBU00000000PfOaU;?RA<>C00000000000000000000HVfhU9HV0000`TJF@DZg4OeQ8[EZd[GhQ=]fT?LaI?k8M5DbL?>RDMI900000000
i6KN<A=D\Cl70000000003I200000000m;Ne000000000000llnUhb8I00000000X3K3M3RK0000DVR<0000<Bd]0MlH@@MP`Qka941HL702Pb9W@O:K09[F84ic=6N?
8IA78Y5PU<S@0000DSFI@0GJ00000000<O69T`TVLcBf0000h:OMTEPN<NAMLeWAmC]c0000000000000000d0En000000000000@3[J`C8I85d1dDQ5XREDDc4a17Zl
0000lfLQ0000l9Z50000LFe[D[1S00000000T7Qkh<;R@\oZdT9UUCYgD3[B000000000000HIo2`OIM857B0Njd`]k@Pek7Xn@>A0WS0h040000000000000bYMlA?X
D\T8DKZkI3b_964197k:A@2FL:\`XYb>8a8JXCaC4j7j`kX7lhU@i6LT`gka0:Qfm@@AXC_g8X=b@@_j\B;^4YIIhfgl`Acg<`dQ`i78d9jb0iA8<kOIM62>i@57A@lo
9AQJEBP2hRIRi?Nd0000TPNQa@f?QB`7hEjQ`ALia2RG0000U:dV<7_G00000000000000000000000000000000LPQY0000L\_[`>fGXCaQDfE^<=Mo<Eo=lP>7A?f7
`gOi\PV7D82h0000l@h`97GFhgid00000000000000000000m@9]TFk^8[6b0000000000004SZ=A4DdIDFm000000000000`TBd@BFOP5>d@@<nla5O80@9eBOca>1I
0000dWob00000000TYE@`<E@0000000000000000TB[e000000000000lU\800000000P>NX<ZGP@TiihPi34oIimAX=d9kBPMW;HlLSQ7QII@J[lD51\2h1TScVHT2E
dg=K58b4U9Z2XeJL`g9RE:k2000000000S0<0000000000000000\i8IP5g:<iT0T;]AXW8Z00000000`3<YlQWEDOaR0]D3E7IZ5>e00000di@:Y867000000000000
0000H\Mg4Zej0000000000000000iBZI00000000A1a3PMkIH\ON`]1n0000000000000000000000000000X:<40000000000000000XEUH0000D2dR`R32a=nd0000
`d6>00000000l=8KhfPmL@F3000000008R5=0000a<Jg8fMY5A?>0000H7Ojh\mXd>iiHS_<0^BC9>3>000000000000=2I700000]GL00000000PTAl00008dV\0000
00000HEMTcodM969=7TQ000000000000`1<Tl7?<12efY6\C53]]00000000000080aL0IPkhQIOD4X=i1QEXHh41A<A0000`98f00000000TU31LfMJl4mNdgM^M<b4
XMcBh]HPlZHOha^C<iXn00000000Pmke99E<LOk:M?Qgl=?N8S=g00000000T2HoH9Bh<f2=LnU30000\57Z0000XUR400000000dCCWh2E<h][EE?>kTPa@dYO5h=W:
l3FC<>XV\JSPXnhj57hcQ;5bY@[SU=TQHWFo0000Hn6h467Sd>NJ0000HXH;<0F]81DC`7Y58Yk2h\AoP:=592EfdJ;LQ=_Om0MQ0RU3i6fa0A]GhUU\DkKkDiJlm;NV
X@\c8AQ=DaT_dcdlM9dQA@HN0000hcQj8iYb00000000Q4m40000000000000000000000000000a9<c00000000\I9=4WYR8f8KHn=\Q;HaiAIFHW;GDFhW`kED]?gN
QBIZACmkdE4V0000000000000000LQLc0000i=d800000000\HSPXfFK00000000@SY8Hb\TLe6^8EO?dV4I\TeeH`ZO`ACel:I4Tl;fI03g\>@<=:BQ1>3M8?e]]B1H
0000000000008lfh`lhQ5DI[0hKl4oFUQ>P]0CDKdKWo0000P1I5X[Mkm7`\hc9nm:m\hg11EB13000000000000XNjX8TV[@@[gPQ96P>FS090A8H:?Q49hi@G=DeW^
<f2`00000000@]]4PAK[@eD800000000U:7Y`NEjX5VG@9i8]:1]HO6fDTYN0000000000000000<H6O50Rg00000FK?U2nL00008nONDem=0000`1gfA;OR45>H0000
U1PT0000HQ[90000000000000g?h00000000==_a00004BHS8Bcd`@cPXJLKX9ElLMKDlYeEXd0RU0nhM6lN<4P=0000@fC500000000\L^hm<Z?\U>>@@J;<]_\0000
000000005@UGUBnn0000000000008]d^0000000000004ZoWP2^AT\QGE7Df<R`j\V=CM<6EdXG`A:aFH=^k000000009<A1l[99h4kEdQPH00000000<cdYLN[S0000
0=cP0000<Ri8L0ekL2aeYC:e\PV_<ne400000mg100000000000000000000X^E]H_QGP^?[XaIN\DUAdge[000000000000000000000000P?bedV_c0000]53gP4FP
UDEh`\fG00000000TTl<X\GQA:?\8:g]000000000000000000000000<kWC`=Wf\[G<Q>f2=CPR<Aim0000m@LDDiR68Qi5\]6?E3_8XS]k56j:00000000@:3k`]1;
i@7k000000000000PGXl0000000088Fn0000H[TJ000000000000000000000000000058O900000000UDHk`EW60000000000000000d4F58I0I0E`C4]:5m4eL0000
0000X56alBiW000000000000000000000000\2]J0000d;\Ed[8o<DbO0000000000000000hQ59TP_H00000000000000000000\mYi00000000000000000000PgC^
0000000000000000X7JU<^@T00000000@1OY<>bf0^hHXlbQ0L]e0000]6^3=CQ0DDSJ0000dNh5hJT0TO4I00008IR;TIDEh=T78DLUDQ26PeDE4n\8dQJ`PR7>a8Bb
PaeKhET^9=oB=Cm\Tg[S0000<PDf0000la2O0000laC1P2:CIAQ>454d@[Z?XVg9<>Y[000000C8<3:n`Ja\11=C0000Lhc9djdF0000H;J<00001@3B`OCVTHPka8Qj
0000000000000000TK6;PYOi00000000A1e]D0fb0FO>hhFUI1?EdK``Xa2@U7RN<m8Id5X50000dOhKhS;=0000000089fD000002?KdV95Pi1OeAPi000000004fT1
0000\ZCm0000`?=nPLgP`BBiDD0?TboIPo;]00000000L08E00000000000000000000X;[S\@0Y84f=\O`hlaBeY7^QlS^C0000Xa^QA0_1Q:HR00000000T6?9I9Rh
T_Fha?YY0HS4]Bmf0000P;7;00000000lF]W000000000000T1WPdSo7d7g?LTHgH3o]00000000M68OD2>i<AW`h0S;lUhZ\bBdeDGWDX[YT6=hHHeL0bgdDm`a0000
I@cKD41H`Wn_0000XG:X0000@KSc8hKI@KmJ00000000Q11800008j75\[IZ`kWiA63>H1EH\@R0PC7i\DLm\F8LTNK_\NLmdhGD=0]]DVSb]9[D]9o;\;ed`O]APAXj
1Ag1h2m8hfU1@6_ZmAH2ECJd]D>E00000000`b2h85KJ00000000@5;54_]V00000000<@D2\Wo1\[fX`[mND\_nP1CoTbXSXJ<HXTUBM=jkP6DG0000000000000000
0000XQK2TZY\00004AI;0000d>o6LPZR==DXHSUG000000009CkI<U0AHdX=<OmV0XjGDZjN000000000000`HLP00000000X?6F0000000000000000Y>EJ00000000
\eg10000Xk1h1?[W00000000P63kXFKX0000HO[PL=]DL3nPPPR?L]AOPj]R<ol6]7:>d9LBM>0>0000\G8@<I02@neh00000000<COR<BTk<JgD@A_EI2Rg00000000
P2ZcHUBGU4>BTo7m94W^Y?<[0000@O:aUAPW00005CY[HV[4X^7<D^G6HcO2A6>V00000000Y=:n00000000000000000000T<Bi00004TFUDBEoHeCGQ8n?4l`30000
0000PP?Y4l5W4BogHV0W`=4ml;fbXcGN85=aE;c[000000008K[[`lo1d;8S<j4[hCKG<nPOP7kD49?V@OG<Pn`XY0g[=9ceY<DmdJYjHhXcQ4^FE<n_Q>aae>RUD9b:
00000000000000000000hL0kT_Xo=1g`0000000000000000aBk_00000AnO0\9Ci:DQXbSU00000000@64UD;Z50000m@HW00000IdL0000hAa@D4U@\7cRL;`?X4S0
XGMJTJ9f59M\P06f4mJWa4<H\RlML=6M@T19DEGMPVajTZmO\hZ74kA^L:0I43=6]@@P000000000000000000000000l?cQ00000000`7U`1=Q?00000000T2\ZThI7
e2CDiB<RDV<<0000000087agY?YA0000lZaU]5nO03KOPe<24VTB83^LXkPM5>DQ]@gk0000dX@Y@gDNdn8800000000lg:?@5O^Pi9@4i=H00000000<fD10000Xa\P
0000000000000000L_0200000000000000009<Ec000000000000e1Ef8[cE0000000000000000L3a<h@9B0H>Z<[N[@S5h4133d_^O00000000L@Pd\l4O045edUH?
8_JDD0XYI?M20000@b9eXP?h0]m4@Sea0000\YONU>O:8lZQ@T`[\ae20000000096QO000000000000=?he0000TJ\DE3>CACjn0000000000000000@gDV00000000
LREj0000P]07\9bidgcA000000000000PnATIBdQ00000000Dg7o000000000AjDDkhiA@k[0000`UBadM=O4k]9dmON4X@ea3<G00000000@3\5=4@M000000000000
laP20000A=M1000000000000000000000000hC_?00000000`8^l000000000000Y;7:0000DoKg0000<kfRHL:Y000000000DIX@h4MhlDC00000000A7o`1?moDo[`
1@dPlJ\Zl?gO4bUR0000\LXHd2[P4=f[hDgADO\>D8Rf`g>BLicJHl3g@l6J8nEeU2S9A6je1CR\<TT68H6_0000`YEg0000T:F`00008L^I4OVdhVY;dimG00000000
E?3X0000d\X_L1K9<@CdThRh4Y?3d]fHHh9;m@1\0000LDe@\QnA4a?mU5;@000000000000D1TD`65R0000\>M<9?FNX\`C000011:Z000000000000000000000000
0000@GUkl5]o0000X7?e@H7[5>A00000`GZf0000000000000000D^[[04<ZLG@LHUo;HjTPlN1700000000]9ok@d^ClP:5dJWh0000dGo7hDLD\4VP\K;VA4JjhgfG
0000`34JdOdNA6Fk<0B25>aX0000dDmU9==AX@1_A;iLhn3o<c0[00004XF24X\4a@Bll?\T00000000P>\6000000000000``Uo00000000P\aCP:`iHCkd4E=Xe6_3
00000000PVQ;X?VU0000\DLbdY3JTc_j0000XQ`;L1Vc4oHo@bF4LEL^l]3IH[RZI6XY0000L;4^]8g3U7[GTI^m`c6OXA@kHD\WTBfnTDaO4NMid`A_\c<D<dAc@9fR
lP^><eTB\oZ<m1bi0000l0_I<BA=lGP>hP1K86A1000000000000Pc@a0000lVaG000000000000X7>60000D7:0d[i:0000\iMGd`Zm0000000000008;>\8IXe0000
0000dm]cY8f7PN0C0000\AZJDbEF4m3Q0000@cQ5000097@:0000`]MM0000<ih1a8fK\GgV<ael0000\nL^U<2:Hi1000000000iA3>0000Q=NN\>_\<Pc9h<m60000
93oZ0000`1P[TH=^lY=\Y4cJl00YDgbjX<N7T>RVDOj5dP=iH@??XB^4EB405B8A4OH9\_9IheS=<m5F@5]_=BLW0000000000000000000000000000E4h>00000Wef
00008VS3@aM<000000000000lQmX0000LYRge1DA`4HOQC1_DC`:X2Lfl8j1H]KAha@GD3Bh0000\G8_HHV3XQTU`YmRQ:75=<_g`P4;0000000000000000l5FXX:Wl
l@Qa@@[?13Y`lDA5hF1MhQJ40=fPTA>MXcUD8od]9?Sk0000i6K@00000000000000000000<VW`<_0Q8QPcTlAC@13EU:<XPV`k`;6C`Z8c8eSU00000000PhU30000
000000000aA00000000000004_7S00000000<lQU00000000L6FM00000000LfK0H;Tm00000000000000000000D>i0000050HD<?k6HeAD9A5Z0000lDm50000LEhO
0000000000000000000000000000000000000000000000000000@=LfTgkLliPNUA:7XRTj53c9\?@IH^T3TkgL<CRl0000lcT_0000D2JWm3e;L5a5@CF6e92M<16N
XKbC00000000000000000000h=98000000000JeJHYW5000048V60000000000000000000000000000000000000000dPgf00000000T>WVY2?P000000000000`=M_
DgPf0000d:2I\9:m0000000000000b]Sd]PU00000000\D]O<Zn;`=_Ze1TP]6\c40HDH^j1d93N\cQ>5;mKm:7=Q=\79@Y1<O8l0]m?0000000000000000dCj]dFIa
TXg;<9`OA4;Li7JdM@o?0000`\Rjh=KMTR9]<ggoYAY6Pe51hF<5Y0eiA<g;==J:0000P8ILd4:V0000P1kP000000000000523ld@1jPPOg0000000000009BVA0000
m5lG13EC0000000000000000000058af]B58H1?046:MPc3`0000HR0h<ccgDeo;8Q2`M9nk`JfN5@if0000L>4oY5>T0000e;bF0000000000000000000000000000
00004B2A8FS;00000000TC8o0000000000000000@UAN02`e48SPX:g5LHSAhCfA0VCQ<X_@Y1ZAXA:fD0QSH\]`hS;hU5iIi?HU=A;`4FiJXGCh@[]4l:2V0ORB8h_0
LkGRl270]?;D@1UC43<9\9Wm0Q10Dko3UBKOQ1b9leDnTibRlII>DolfX:S:DKn1a>h`@fW00000lNcO0000T\gH0000dInBPbCcPfB2TM5?P\aQ0000000000000000
L@H`PHDe000000000000@W_L0000000010iM00000000000000000000X;HT8L;GhM?`00000000000000000000P?@Y4E:<I>6V00004b\mHF96000000000X7m4\I=
00000000hm=9E>L700000000lm\E8T6X00000000lWihT?]eD:R2dL<`LM2k0000P;;X00005<JCTY6f`1<G000000000000000000000000d=G`HC]?HIl0h]@S\mWQ
0000000000004g38\E>70H?B000000000000\QabHNHiHXCN`fN400000000<hC292L@Hh9Z0000000000000000012`0000h2iPd`_UP7fe<b4Y@dEVdNB?PJUZD6@6
56^eEA:LD;0?0N=kmAL=mCi0000000000000\ci9PMiD00004aSJ0000d@CUYCUn00000000PB>L]@m;0000dZAN000000000000<KUb0000@QhXI6=Ba4DJXNe]4We<
<YjhTEdZX19LhJOOhQch0B2ZT^mFdbkide6?M89kE=0`i4nB00000000h9SA0000Hk]Q@3i`TJ_?DbRQ00004GQKdQgY000000000:9mH<lhiBRB0000000000000000
4BGLL=2B00000000@>7T81fjPZ7300000000\BRG8KFD83bn0000\WDL0000000000000000H?U@XD:KPFLA8LV7i6Bb0000l7Ki85GR8YgU00000000000000000000
0000000000000000XG];dKEXH3aZPP:V`\Zn08ak<i@GaB`[H\3PH0XJD2dJ8M3<`RmCXSbh0d32=?kePU[W`b?Wm@O_00000l?8000051Rb0000=DF@00000000i>TY
0000H<@54>LcX[=c0000hDb9l4Hh@U@:hacc0000U7K^00000000T>WF@8\klEJXlY^c<`a`0000@8O2X\0aH4T\d2GVXC\4`NE`<mEG0000DScG00000000HC?I0000
0000<R1]Ph7dTffYP9M2DBLO0000<E0802B_0000PYGG0000000000004L[gL;PmLbNBQ@kFXZD`0000`5Xm000000000000000000000000Q4he0:;1`B9dT\IL0000
\8kkT3_B\HDHXX:YA9N>PAYGDNFe\Y2mTeIG8faOU3\_QCff00000000DT>@0000lUk`=@H<0^AT00000000De7<4Jd>X_4^0000@GkLDZ0ad\=m4[Ym0OBC4dnSi?>\
0000X@B6]=l60000L3mL<cldY3@cLd56`S2ILcS\I5AC00000000XQPlXYd80000<Sij4Bm@000000000NXf00000000\ZEdd;BXe2o:990E000003HU0000HdC9lFZD
D6JPh<cX`HU?XRgd8Rn:h\F4ho5TP?`e97ekD3D]m@oo5AUF000000000000PE^N84[n4Vj6lP7clQU``i6lHOdWH@0H`RWM0j@eh7NMM42\dVh`<LNB]6de\P[\h<2N
i5OJ\RIBXYcOI80XT2T8l5cKT9DPd\4jD^2nHfS0lG=o58MSQ:l2Q=lcDN^c\VAgD\>Z\c_=hjO1M@690000d[`15>^U000096[a1C``0000\8a0@3:^I4=\000088VE
0000TOFY0^gE<7?V8IY700000000M<O>00000000D\clTonHQ:\H];LHPZRbdfYd=44>mAJ?HH@f52;NHPLaDA4b0000`X394901l\jiTf>50000X?<Me7:a8MfVH]e9
0000@HgVXZZTL2oCHl0KU66]HNgV0000HSU696M2HDBhT67B0000000000000000TZ@40000l2aHD[0idbnB00000000M3[10000POMf00000000000000000000XH>H
\RSHdc;7000000008M5dDSXL00000000000000000000X4oQP?oY\FgXX`6X97Um<IYI000000000CfoDCf[X;GbH=Nf0000]<c0000000000000hOZK00000000XVUi
=>NY49AP00004Jm3\\190eBi<8S1\oRVH4jNl]TH0000000000000000DS]O0000`SG9\U_M00000000l@46P>Ol<]Qg00000000Dl6k00008TB8=C@50000@R8^X\MZ
00000000EDQDDZiGhhk_]7XJ0000dSoG0000\TR6e9LX0000000000000000<7oc000000000000@1[60000\o1g0000l7g0TYM[@iHTPg0`00000000h;DI0000<4dG
0=OU000000000000`dP;000001T6=9]>00001CYO000000000000X2\:0000000000000000l7n<<5>R0^8KH5R1TiIF0000T=2N58iG=:hJ0000L40TMDA]4cL\0000
T7dQ14gl00000000T_RfTZXW<cl5e4dT0000d7C10ib:0oYP000054bXT7NY8fHi000002cK\@I=DebiU9@FLZe7hl7Z000000000000L5dj<TIG8f>A00000000h8[3
00004bUG@]]W0a]L@o2fY9Sd00008>g=i?NR00000000HA?Kd8M:h2mGdj@KUC<Qa;GeX>1A8EaU0000e1T`0000000000008nNG00000000000000000000=5h30000
E3BU\TUP\\oi`a6OTmc10000A9=?8Q<dXB22m9Uk000000000000XdQ_0000D4Pc@\?7000000000000X2Ti\J];8Heh0QCD8HVXh_iMED:R0000000000004d^n<dSm
TffNdg?GdL90@0=GDd;?hlmha5BTUCM:0000L7;k00000000000000004PlLPZN`0000000000004QSnD<9S00000000000000000000a3?i00000000@0B;00000000
0000\CjM<l]=0000L9]9hP]n8RY4Q5Q^LWlaM>hEM@P:AC?30000D8XblD4\0000<4=ieC4SQ<B?h<cJ8ZgL0000\Cem<WEKD[=oHI;819ODM<;=e?[<PZg\00000000
0000000000000000h1^9D[2V]6OV]?nY00000000PT34000000000Aa`00000000=14V00000000lS`eXJ1L4l\m0000@LC]0000UAaj0000000000004;YhY@l]D2:2
h=mJ]9lG0000P5\?\emQTooRQ9L80000]8Ad00000000D7e2000000000000000018C`0000YB5J85G`000000000000P@o:4<h:\G@>0SolUD:7X7Th000000000000
0000H47:0<;o50^Q<5M;0000hWT7L\R=\hfW0000TKIZP5K<HK]U<N7QH@GI`aaF41Qi03OAhg2ChkNE\L]49:n19@d5TU\JPULB000000000000000000000000DdLe
0000000000000000@KP?@K8VXUkC00000000000000000000]1>f0000A9WDHcDW00000000000000000IkC]2XD08`<Q8B@EChd00004=:L00000000@:lb\h0A0000
0000000000000000l>m:0000a7T_0000dD71`Wmc]:XS\4AD@>PD000000000000Y>]V0000dXNj@=Jh0000i0:M00000000L>[3]0;VM<VX0000hV]j@4aOLOlJaAWe
d=dO0000E@;I`Pc]8^Wke>H5dhb^000000000000lYXk<cnLQ5Xl0000000000000000`8W>T@h08_ceXQhK0000Tf`K4DQM\;cQ=7jjQ4=<X?Kca4Ai0000`@`:`Z7D
HEnGLNSohWZX000000000@P6\8<m8V;l8f0`DCY?HiAXHTW@dVgKLLVW8V6jPD]:8KFNLS>T8cJOD`nI4X:o820\`[3oTYe_\a=OXh;He0?>=4l[A@MFE@XG0000=B]I
00000000a9XP0000<B[H@MHiPNej9BTU@VmL@]6\d0ol<LP;\`?^00000XUZDdi8h=k]0000000000000000`Rbk19\l`ANBLnCJ0000DHFJ0000X[l6h@XC`01AP1Hd
heVOLeZF8elO0ibFT0_V@kFf0000000000000000Q=hXA@TTdT@2000000000000000000000000D7J@\9a5@JQUi;Cc00000000M6fQ000000000000000000000000
00000000MCgM87LYT:FO00000000PFdZ0000LUCJ00000000000000000000@[N6Q@;=T?lP00000000000000000000lR7l]57hH0QG0000LUD\00000000h^MR0000
0iDA0000LQ\I0000@Un[0000LAP`h2WOH9@_Xd]6@6OYH2hID`oQ<loclUe4i?Vk9?ZU9DB_PcQQ00000000000000000000HKa\PF:nXQXiDKAk\g^BY1CSm>IOe@d\
0000\J@_Q3f=d0R3hQ;WLYNM<aKd920M0000PMHZm4N9000000000000\7`182KL00000000000000000^Di00000000X[a5@g5AHo<o`MM8PPn3HV^810h\Y>9MM?7Q
9Ckg0D:4@Jf`Q7SYDfHRD\6ge;]T<Bin000000000000XobTT6M6H^>T0000000000000000TNhS000000000JLo1>Ia<]jEXbQS5@VC0000HL\C`QBTXYR200000000
<4]^000019aH000000000000000041Xb@_6jlPUGXaL_l5c8l2O7<FoIPGLk8C<L@aQR]>JfYBAnh;5\lDM[00000000000000000000`NZlU3CC000044@?0000DF>2
@]UNU32;=6WGP<hXDgIZ\klGA<LG0NmEPD2<D8ZV<FJE0000000000000000000000000i:dXD]aD_^na><PDDMN4FlK4[?e00000j<]dG1J<]lYa=i`000000000000
M7K40000000000000000<el:0000M>DETOJGP5Kb4XJYU>4Rm?DG5CcB000000000000dLOGl;d_A5ch0000DDQbP^5@P5PjH69100000O@O0000P42dhJ0B00000000
HU\ndV@mD`:fM6Gf0000D5P\a<cT0000000000000000@OCohI;DLL5<I@OJ@L2MhP<8h:E?H]`Rm2>:lcD:P4]4@mY59;350000]5jM000000000000000000000000
000000008kLA000000000000000000000000HBZR4WoD0bi4LIEF00004`3fPC:0iA5c4Wn2<ZfZ@[?Le1CiUB4H0000HKDV00000000Y>:LH3BMDG2^dN<cPThoD_CE
9CA@95amI;0M0000TVa900000000P5MH4<^UPTW1ljNB0000dOYj00000000D7610000PeUOX=5:0000@O:V0000hTZG00000000`@T?HA5hHNk?DmHI5?Uf0000I0=^
]6PL00000000h;8mhRe`0000D_]n5@7_0000DlW;Dnn<E9]PeBe50000`e=9X[O4U2g2hZ^QAAjm0000000000000000i979<gZD00000000H1j2H5ROXJEI0000dL0_
0000`k1R00008M2A0000LM?:TgRU`;TJ0000P:HIXZQ[00000000Y5Q:DeEY1A^m0000QBX6X>dT0000];VKhf_F\i5>E@L8X0c`Dda1DdPi<GRC@FkNH9RT<Wj717VB
Lf[HQ;hDDXPgPQLPQ4RcE<:>00008;g3<1CP\@lh4H5M@YAod]f3PY:88mfAXEOlM5;f\F]<TSdW00000000000000000000000000000000Y0faU100U<6Z00000000
PI\:T1o40000TWF00000m>BJ0000000000000000`0iY00000000P6BC0000`NnK0000M8\100000000hZh<`[:d@NS^d\8Y@_P0`MJT8S=3<b8<0000LgM40000d<gK
00000000lZk?Dg5^4[`RD6@g=C\Fhj[Ni?gfU@Zl0000dOOCL5@YHEL:000043<LhB4R8Z=6Ll<D=2H>8heY8RhIH8c;Pa6DY5jkhFWbLNokDPl41<TTh09YE>C@5@>a
hXOk8[@;i;C800000000hn^LXB`:000000000000dIGkd1PML[iVT6Y68FRkD>nKHJh?@OFoPfGfT::>mCN]`_EC@UA?@LlODd1DM0imECi]A=kX00000000hVTa0000
0000000000000000]7k^00000000000000000000m2`l0000XMBG0000000000000000l6CI00000000\YIh0000<7Bd000000000000000000000000MDI@00000000
0000lZlYXdBM000000000000hBPJ\N5d8SNQhh7H`E7C000000000000LTNS0lBYU3BkhcFdm?U<PN^H=4oj0000000000000000LMRU@cI>0000PK`7<\=[@1N]hhgl
DY=kHhk>XhV:<10:X2W_8Nc6\b_?d?Rc@dCQ4JIX@fjI`O9ATjHD89Qk`B1di6G90000000000008f>N000000000000D6h50000100:000000000000000000000000
0000lEO6Tg5O432O`J^Z8Ka=l1cA\Q7Y0DDaHfBg]16ke5@^m6Pja6UQI:SRU>Hh00000000000000000000l4m<000000000000=4KD0000000000004U<fa4Hl0000
000000000000U35J0000000000000000872100004I>o0000\WU2L[63=95]E@M^00000000@Hl;dYX10000000000000000000000000000dGOS00000000\RDmLXL>
00000000000000000000000000000000P0[60000000000000000U9ii0000DJl<hQd50000000000000000D]Ph`U`30000\6RRDHBl@foX0000000000000000T;1X
l>CLY3Ua0000PdY30000X:k;<M[Ede;Tl7YQU>gaIC0H000000000000iB5V0000000000008Xk60000000000000000000059[20000HMJ900000000000000000000
0000TTf00iCb00000000H>mH0000eBi10000TB^e00000000<4340000hTTe0Tf:liNOaB7iD8@Y0000lCQ4DL]KH<<?hE98M88JT=A]]?o10000000096n60000`Rl=
dZkaXc7A0nV=124XmCbF000000000000XR_V0000000048<=88BUPP7;PTJUTb>@`iWRDHbJdX1<HmHc`1Wk]6@n0I9l000006ERLc?50000000000000000l36n`TC>
00000000`ho_X52@P>4]HL>VTH^28ZSa000000000000T6a5h7Q`0000000000004G:KP@FRT5D[H5aj4Y2_deb0P54Kh?6SPe1FI3G3e86Pa=:20000000000000000
0000000000009>o500000000<d\fdjgD0000P9D]0000Xoad000000009BQFX3]TA:0[DKMFI::A@M5Ol^jF0000Y3a_@<aND3Zk0000000000000000XIQId]S?0000
HH^>000000000000Tom4<337P?IilL>c000000000000000000004J]HLV^nhZDWL`NjdW\>H=CA\D\LdedFI1BXQ@k7HU[jH3X0000000000000I>X^e@FYDTkB`?7?
`f]R8X[fdjX4E2:R0000Y:TZ0000`m_1DX`M000000000000P?ZQ@48iL_`>Hc5k5D0n00000000a7fQ000000000000PQT@8Y`B0000Q:f40000dOoolhZH0000EBN4
000000000a9o0000DG;iL<meLZG_0000000000000Jmb0000DI;k0000d[bD000000000000A>Z5000000000000dAZ;00000000h@3YP49SiC8C00000000T7K_d2AY
104EdmbAa8B20000LC`\8HP^000000008\UE8G07XI\XLPEZEBm6P305U3LG000000000000DGT6P4m`hH1Hh4020000E?Co00000000D3=^00000000h>0n00000000
8W[`i?c=dGc=P[njlnWYPDik4BlWLk=b0000000000000000I?Z=0000POS`0000P?eB0000PB]d8NGVd5NWHm8]h2B;0000000000000000@43alcDfE6Jc00000000
00004]K59BQR0000LXIS00000000Q?l1Pe9f0000PB>><e]g0DGmL0Wn`J=<0000h@Q1XDHPH5R^42nD`AYUh;EIDSS<0_dSTmgg8DC8diH1Q8nO0000000000000000
\a?`<B9FTVSE\?O<0000P1US0QE0D@EX00000000IC3?m<:eL2P8<3?;000000000000<LZW48hhhW2AT:]dTY6S<[F[YDMW=9PH0000\5\Pa@<?0000813<<7]ih=1R
00000000lJO]0000000000000000Q6K\Xn=0AAgdTRI`0000=9e?0000TY040000aD<h0000ln\bd03@0000000093B=47F80000XEGlLHYS0000000000000000HNk2
l[L`0000@ga20000000000000000000000000000000000008FC8dWK7M?:N0Db0\E_fX^f;000000000000<gT;TCN<PEPeLe\l00000000@ZTODHeZ0000Y61H@BL=
d1k4d6m00000H]PE0J[R8G:;@16lX7R7H\D;e549XJk20000DQSSD^>i00000000@YEU0000TPi\0000lPbj`SlI`_eF\2XQP;i<`aS8D]QU00000000@k?^00000000
0000Hj]800000000@=0\\Yan000000000000PH@M8cOW0000Xb<G0000a9F000000000`4R^`=MOd\F[0000=0nVQBIB000000000000h9K@000000000000`Sl6P`>4
000000000000\7M=DEQS\3G8000000004fDRTTX?4UMkh`lbHPH?D_DfTiLe04Z]Lmo3==W?9=Z00000l61QPm=eL6FBHA@F0b?J\W4O@JR[=1<WDMo8QCEQEDHP0000
0000I6<NIBPS00000000000000000000000008RSDYiOTC`Eh[B[`nWm000000000000Xd5RPBKK00000000E5:CX]L]0000000081A>LaX]XcJX0000XnnU0000Th:?
000000000000<_aKY?YkEBf[L2oe0000<clE<8iBdUH3PgZiY?0OT7>]lFL2Dnf818<=0000Y<mP4h<8000000008Tni000000000000@;OH9?^HTE5oI@K]00008A\m
0000PN0U8_:JLIo=Lej4<<b6LAl70000h@Q<0000@TnAPaZIH=`M<gk6dPP5lo0MP5W00000e3\KeCCDHNF44R_>PfW>4=jg`oLfYCl6@d\<a;[bYAiS00000000Q6i\
0000EDGo00000000000000000000<fh70000h:FET;fTd]7Oh0GVhdK=84\UTf3g]1EPA2U?E0PXDhaSDBnR8Omk0000dfa=E5C:l@I3H9f4H8g]a>CR00000000PRh8
000000000000L6f\PhbHT4S<h9bKdVA;4CGa<fg;XkO7U0hn0000<50KQC8R\PPh<lPOmA9k00000000\Q=olQf5TEeN000000000000`I`cDgFUlX<Kl5Q400000000
l\J>m0VQ<Y`54Z6?P`iC=7A<0000l7?I4YTK00000000LR@bljiE0000UB[Q0;IJ0000P:1M000000000000P42l<Jjc000000000000d_oTa1Qj4La8Xi:WiDBP0000
h8kXX<NchQ;3liEZTnmRHWODP_gBdc=aAC5m0000\FgITjE9YBd000000000000000000000T2H_HO7iT_^?0;WTPHI=LN4MT_ed00000000e@YL0000\\9o`V@<44eR
M<CVa8e3UDL10000QB8V0000hb_N`<HMd;N5@4aC`hUJ979`00008bV7I6=4`?:d00004[gfE6IU00000000@j\JmBCo0000h2\D00000000XX4Cd5W[<UlL0:hfDHK0
\AVW4fFh000000000000l9d60000DX:5000000000000=9>Y000000000000hTY4\@m^d2McLIEihTU4dQ[\LVQTdR91`\K=D2TP@7:<X5YPhI5m]7Vj5;Jkh^noDHjH
LhmL08cN43I?000000008@iWPcY_TAS0];RRA<KB4XBFX8l^\ka7llWo00000000PIJ<l8Zd<5>7HV4X=2lT0000Hl;9@=4JE>o_H0Y]XgRbDW?^0000DEdiL7DO`S`<
00000000\c;e`E_[A29\93i^9A\90000DjT:0000X>]f@Z;40000XO]40000PX4o=93;98eC0000`3XJ0000A8^=@L;WL96b0000i8PQHDK100000000000000000000
0000lP[OX3A:dOC8P_hPlXPZhZ`9U2YE96nF570dE<4nmA`SiB3L05jZ0000000000000000<5H>i@ZT000000000000PKSR00008T0CiAi200000000000000000000
000000005D1F0000`f9P0000U:o`00000000000000009?VY00000000000000009AVQ00009=]0PWmD00000000PhLNE;[DTRdXPUCe\c\f0000D?h00000@EnW\11L
XF9I@beU00000000ABUN0000000000000000l[P]lAMGPEWSTBeahI:mDIQ98FSj4NdJPSh=LL4@8\[LHR^I4c^lI5]f59h_00000000d]\M00000000000000000000
00000000@W5ahS:?a0GOHJV7HSWWdJG_8KXV0000Y?VM0000000000000000<hi@4Vo]dfP^`;YIDYc@Pi[6\jV@LIni\<jb4J0mhSlm=2QG0000DcB;00000000@ILE
XLU`dShgDJJld6eSh[8F8oHK11S^HNFOM84di8WHLanbl191M9TbQ>[ge22800000000ABnb5?cL0000XAi7HY9UU@8IDgCl`DdB<;K`81G]A8L900000000dCZh0000
00000000M7iM0000I6:bIBN^`k4jdUJ8<DchDD>fH]_Q\C1<LN7jLdQhPoB10B2f@Fa\e3h9T`?g<Aj84J8llf_kA;^200000000DJQ6000000000000XOQQ8RTLLYXO
hg0C0000LOPI<h4Y0000m>m@00004F\`0000P:_90000D?fT\\7nhb[W9=cK00000000hPD=11[o1BGM00000000000000000000XTKg00000000d[9P00000000h:\K
DDJf0000TZ@?e>4@XIXQ0000X;XE`@N\LE6UlS0KTo9m00000000<A]a000000000000000000000000000000000000DSEhI;05000000000000000053eM56mTQB\e
0000P>obD[Pn0000XND`0000LZ:?00000000092iDCC?e4?BM>MQ07h24UF?000000000000P6140000I:8\@kUWM840=4HR000055S<hVUQD;5lL6;SLO[a0000H3fi
XbM^000000000000I6WW0000PSlY<4KLTEjhdh@b0000\>1M0000TGWS0000lV6:`4W<PYHgM8Lf0000IAJW0000H<U0`QH8TMFk`T^T\_[SPo4Ci=Ih00000?Ai@AIJ
hoTTHRci\41iTXLL8nTH55PL4<e258PdD>=@Xb>W0000Q4OeHGg5000000000000000000000000De\J`iGe0D`LPVSS000000000000000000000000000000000000
00000OoWHCF[0000\gWBdB8IH64FE@?fY@ZH4Z@S00000000`:9IX]baDUdNXJVlX`cG0`dfdNFF0000l0RnXDGJlC47T6>:TMGAHU>UXld`E7kHH<Vn`BSR]<<T0000
U;UL5CNl0m@]000000000000000000000000a?Q=0000aAdO000000000000\LTM0000`9g>00000000000005B00000XL`l\3Tm\X?fP6GVHVmn0^Qj00000000QBEO
TDMBlXQn4P4T00004]A:000000000000HoKSU;FM0?00i0`C\SSP8PniT]NDhf4ATS6R000088Co0000PIW70000LlP50000=1iE00000000000000000S<3=2SCP4j\
1B=o0000000000000000038i0000000000000000hd``<55U0;_1H<dFL=i0<?\CDYYia4J:<86>4AWD00008ELk58BT0000hJM[i6Eh@hYei78Vh=i_\VP000000000
0000`YdeLchCDUeMT63OLe7g00000000<:o28GFW00000000000000000000`okd0l2C0000I01eX]hVHe1=E50\00000000<6QUI=?6@V`_0000000000000000UCnm
00004@RP0000`O:?000000000000U8VVXN8H00000000<<bQLQQSl^b0\N^Va0RSU5MZ<[PN000000000000H0U\DF\CTN3E8NQoLme9LDBMU2h600000iaQ0000H:8Q
@gd40000L0Z]l_7ED3l5H\^4000000000000000000008C=20000dP>^0000dInQ000000000000i?EFX:T500000000l=SAdN?cD77AhP3n4jCS4R2S<2T[PEF?XUD:
8XcRHcAH0000m@bg8jEGDXM;P=RbA58TXS6;HUI<@^CLT4SI00009C<600000000HnhT0000000000000000@daPT6D7`Uj<000000000000<U5F<ag;0;46X8HRhBCI
4CSO\:BNT^M9HkYaDnS6hB\g<oIS`@O=LGaF13LhPg?UI75Zm7=@8FQJYAX^0000D6g]`Ff:L]nXP2lMI8Q2U8R8`<X\00000;U^000000000000000000000000H>C0
lRLk0000`1\QLLSe0000TNRel45Ud<D]lMN_D;H^PAcY@DgdDM0O`dX1Q63RIBJV`U=D0000dX@9LGO64]^7\?]J`PTLd;5c<_R7P2o3TB@AXO]mH`eZLeIU@<@La<Pa
4V=f0000e=ol000046_kX\am000000008LCl00000000000000000000XSD_00000000000000000000L=[nlkg6000000000000P\\gT?GWQ<lQLdQF8QY9@\S;d]>@
00000000H;l>00008ZSCHOnN0000000000000000]<1;l9dE0?dG0n]BA8eQa<>R\[l_8WY7T>VgQ2odA@ed0000000050UGP?EK8?kRTKK[T0G@H<BT0000@L@E0000
l1og<KF:\on\000000001>j4\n5g0000000000000d6_`=CR0000THMH00000000000000000000\ZKd0000XfSg000000000000000000000000XG7OU<5@l2;l4g21
0000000000008SSk\]:\000000000000000043K?]@O2000003kR00000000Xa]<00004:IF00000000DN0`@dZ600000000XcW`HIlh<1eN`IUfHQc]<nC4a2XXe=7A
8CR]PJB700000000E6Yo\bPj0000XKcmhPkAMCN?LUVL<_QXdH3YTICd8g:m<WS8T>f800000000Q:5a00000000@A6a0eB100008DFEX2nV=Aj[00000000DFA90000
0000000000000000L[mZm>h600000000000000000000I4mL0h3^000000000000\Y]R000000000000000000008Wl@0000dMJkPe?K0000547n4:Q>HOND0000\>aU
XYE30000`Q<?@UK7Pio70000TBdk\=SL000000000N8^l2bkh0c?<d7<0000000000000000XBG9@=QDDZdg0000DD;P0000000000000000\CM:d[=<0000h]OE0000
000000000000@R0Um:@XdDZXI4i^000000000000000000001?lL0000@;3TDK=6D4NZT;^MM5j?U<78LA2?0gLf00000000HVIb0000XEmg000000000000l7\[dJ;f
0000\m3lh9IJh;k>E>Gf0000XFDO00000B=80000LXICM>YK]CFPH]F><AOCdbMGa=hIh5bC00000000000000000000@ZC_00000000dOmD00000000d\R[@Ad_0000
0000H=Zo4NfM00000000lL`000000000h7;Nhg@jlGYe0000X;ld`R?3mD920000T1`P0000\o=?4`HMlPE@4;?a9<=;YBa?XIim\f<o0000000000000000DTcE]>lV
0000<2KC0000i@>70000Dmag00004DJ5DR<800000000DD<H8W[o`Y<01;U1m6?88Cd`<R[W000000000000X@`QPH:4XK9gHaXD00000000000000000000<_3V<k1:
@X:G000000000000DQGd95<<]8_m000008hWd2Qc8NO5\W2\Lh`MXGGSM7]5h`WMT`o\e8QUm8cgd8LglbY3HAGUMCG^d\\90000\?C:H4:g`J=0Q6md5D;N00000000
LV19lHKl\cfdXm>gT?oKDe@<=>TeH75e00000000000000000000Lb5F000000000000DB?d47=1Q4M;U59f00004M6K\FXl<>P9dk@j000000000000000000000000
\6\EDff?Y;3Phm9EHMbX4UVg<nZfhLCL<Qg01>Nn]?`[EAMZ000000000000<PRK0000\MLlPWQ@0000d_;]PdS<hfD@\ng>I2PU0000000000000000<Do10000\IFZ
LM;>L\Y=i1RRDKRda3HTT5<Z\1Y1HCEh8RSUPVeQI5h_0000L]SoL_MQ0000000000000000`GVZLIE5000000000000<4h[X9Sk0eP[l:ol=;@R]BPkUDPc5=h2TnY1
000000000000]@_m@Jh_ACOA00000000@g^_dk5B0000@6>24XJeL5R@000000005?d<0000E1I58d5D0000000056fAU;`?00000000@0=>d]G<\LLK00000000dG92
h33YHWX[e6TU000000000RZX0000lGb7dMY100000000hC8ZHec80000000000000000L6Q`000000000000HX3Kd9I;DaN300000000U2\m000000000aFE00000000
0000000004QKXRHM`dh@000000008[IOLBS1do3_000000000cC6<DI5TPPYT>Tc00000000<DWKaA<n=8RH0000PAE?00000000T@^[UBBa0000<Z8F000000000000
00000000\f9b00000000XcHnDn3K0000000000004;V00000i@Xe0SW4mC^b0000PmOlI2W80000L?2k0000Tc?dh[BK@dT9U;Mo0000mB0R0000@K4?m?1`L5@fhEh?
0000<9N0XEB]00000000PPXA0000TJ5l0000`T?c4WBB8ManP\PkhC0@dA7V8MkXDL5P0XL]T^`@\9GKlb590ZAm@kIPPC5Bh;:3`mfYM4Ef17APi:_lYA`20000<aOM
0000\2PVI0_gP]J2<`;F0000LLMI`=R=5A3YL6mM0000@cXD`S<U0T]A4hVD00000000a3fSP3i>0LHa960Bh^^2DcG3EA7@0000`m_m`R8S@8XPPEXgD_RE@M2X8oH]
HhjPEB@T5C>ILghSiB?400000000Q2Kj0000D=N=0000T`o8Leggd>mb@Kg:0000@agO0000Hc^]0000DKB90000000057LlhLUD8^[hLfacHO8D5A@^iAW>5B0:LC>\
<g]>1CVUhbIShT9Gh^G_D`P500000000XTFH<U6;a>0Y00000000Lb0dM6Ua000000000SB>000000004CFQ00000OaZ000000000000DcMm0000000001iC00000000
8FLS<FXX8\7F0000dU2VE3660000hHP6XLoiDfXG000000000000l<ZLlOM<@O=MPUKb4\kG4naBm:\`dC[X8BE>000000000000Hfcn00000000000000000000l0?8
ldC[00000000e0aQ8GNT5CTKlNU0000058>jM>680000000000000000000000000000PClR0000000000000000`Ffh8aF6\=Ik00000000a0]G00000000X0DOPFXE
I@GIhVkBLN7C]@bL00000000`2:Td9<`0000l<:MD>aldeeK00000000Pf4_<m[A9DJE415QTiLHd5ZM`RL5@[lD8]2]DVl^lo^beAX10000hh>?0000000000000000
Y5O4dIBF0000000000000000=1dn000000000000d@jePZWa0000000000000U<200000000@A:X0000`Y4`0000000090EY9CE<DLZK0000dCNL@W1MTd?WPdj50000
mCmMT1MY`On\DbJ@M9gQ@JD20000lSO^h;;Od[LMY0Wg00000000hT2e0000<:^2H_k54=7Vi4AL8]CPlbVjlo^5aAH_0000LI^X@ClA@OZfE3mHm8Vd0000@6AnL?9`
h2EZHOcUPWM6l_TG0g1<D`7U=6[1YAon=BR6hYJ5PF4PP^82U?V218dee:4;`5P0@@]`PGlV`I?>H4K5X?8GhNeHX;^\@L`PXSnJ@XDe@Y<n\0n?DM9n<B3O88Bf@9m\
@?iOLVPP4a^\DU@G@iJZ17IA45JfP_9<ToF?D4WHTP1<U8Z3]<@_PLIQ@Ml5UAleI=UGH:ET8;^f18cWI;\R9BM\1Bg38=d\0000L2=k`F2nXaoalUhDY>cJ00000000
0000hQDV000019bI0000lFJUXd^QE9IJTX5>A5gkPRj1d0<N\Yo40000000000000=:3<TIm000000000000@[m?0000\:?j<i3WD:RO<g6]0PFc0000T9@K0000@b\b
U<5OX3]bP:IiT5;BLeE=a?Wd00000000AA<P0000`hnh4`0W000000000000000000000000000000000000dVVc0000000000000000000000000000`4>i00004VNM
0000LSYb00008KCo`fo=\h]Aa1Fa00000000i@N600000000He4GLUmH`U@TTO\e`X2j81Q?=1YS5B4<<02_0:fHdURWQ7ElM>GZ@M82TTXee@B?0000000046?K16]5
00000000000000000000PGkihL2jHPbCLh@>00000000000000000000l?MOlLFj0000LfJD0000H9JB000000000000L\L700000000@GIZ00008eSk000000000000
0000Tg:^H=n70000M;aYLU0nH3>;`;Dg@==I811i06CkhJKRDN00HKn@TdOl00000000HLG4Db\A000000004]_j00000000`:;BE2\700000000dMGNDBZ443A[TRJ@
TUaBT10cH6T?HSIK0^I7D8[ZdQ1hT_C8Li1>0000000000K6@X9d0D_gXZMcQ>7UT\<`19nA0000000000000000@9cTT5;^X>5gT`]?4CYOT`2o00000000l3Pm0000
Tkao0000]Ad@0000<Xl3<jaT0000\LREHO14D:LS<XbUA:jWHfcc0000h``400004VN:00000000DbK_aCSCaD?h0000DQlf0000eAT\00000000L8_m\1YNh:4]4Lne
0000X;?B0000DbmH0000YC>@LXQ\0000000000000000hE3o00000000000000000000TH02000000000000PGKe=D2B000000000000<0Ji8RcE<V5h\`EQL2Oh0000
<T1e0000PRT04`=`liW8e@[8iBRf0000000000000000DcM:\RRQY1GC00000000lUWSDXZ2TjOXYC4_@CZ?8d>6d:lJ\@OL\ML`YDJf`2>L0000dO0hXdGS0000D6:Z
i37iEA==0000H3XVPXUlTaB@dDH>do7_`4jh\;Ildo_N00000000<J4KhA=7HRcZ\WIK<Y5B0000000000000000000000000000@bP:0000<=B10000000000000000
`0:b0Di8@SGTTNYbhcMPTf5NHg\5l]N6]@A[QAR4<>\Gl`F6hhm<Ln8ha;1mY@=_QB<^9BPG0000<nH>0000@4NH0000L1SXlCLOPJZ^`T4Y0000000000004HB^@h:H
M:<=00000000HJ`X@B_8<V=TT`;Slngl00008oNd00000000T:@g0000HOCa4[@]lmQh000000000000000000000000@RATL`OY00000000`7<>HX6Y0000aB\Y0000
000000000000@;1F8N`mHRcPdF9]`4H80000d\m6`f0o=8lT0000m:WB0000hBOD\2k:l9ViD][2`l:Y49@V`L[]E=?l00000000000000000000\a9NX8F9TTNFXbXc
TiKd8kH2hlb1]67\U:cEUAK\l^je000043`o0CUe50baHHMU5Ah<0000A>KeP<H[<@h:X;4GDH>2TDNhTTS14<mQX4Yf<Q7@<B45P[^JP<3@P]`:I?G>Y@kgQAK2D@?c
00000000lBKo846QT=RU`[]Qi5ooL=5dl88@Q?mQX;j<\]dk`;doLNoTI@`EM?j6a4XAl?IIYCil00000000000000000000Pl8000000000TGlAXS9o0ZUn000057Al
000000000000000000000000000086FZ90ZMh\JQ=;14\=hQh2OWd;\VDD<bmC0]DSMWTV9UD6YA`ZaB0000H2GdLIoF00008[Fk00000000DcHfP3H:lA=_DB8g8PAi
4WHgd`G4L5aSd_X@]3V30000000000000CMad_2B4g\D0000hJ\60000000000004YZ^dLe80000@UWD0000000000004Qo70000`>HPY67h1D3bd\^`L3TD05KVhRB_
T\NoloO<T;=6]16DE>ZD0000I=<<00008@iFDW@7X6If<WaB0000Y1`ZdX<l0Ak4TXGkL[IEhgNRdh>]000000000000`aAnXdcP`oe\XQ\5l216`4^n@<GLUAd7TNiC
0000<1C8]?H1@J?DY@JI0000To;5m6VO\G6WlRlc000000000000000000000000000000000000TToQ000000008OBdTd=F0000P@<9000000000000X=eo0000P_b7
0000d2<8hMO4<TRC0^XVl;dLl8A[d<`Dl@U@XD0`<G;C8N>n@W7;Y4;>=8G:0000000000000000l4bjX5\0@j4?U3^TdBP28?PTHE=gdoJehP;o8340`U=Oi5`fi65b
d05>lRKHPB:9LZeZ\7W9\=<bTB@3l=PShE]KlJODXA0B=?HI`AaS8@94\GM=T<jB`JQE\02S44eC`SmMdfK>8gDfi<^k<X1G0Zo7hcFVT`n9aDLULj?S000000000000
00000000IDB50000dA`MPMe70000h<VI<FTVl7O10hhG000000000000eC8ah3jb0000hQ9R0000D1[HXB;L<MnaDWJ0T57nl\4PT\WI00000000P]klH@n2`bZ_PmA9
M;6_\41^`5U_Hm[a0KX;TVPo00000000T6nS1B`C0000PGHii7=P0000h;:T\XjUH2bA56@N<PdjT\o48BOT0Df;H8T?@_VYXgJZDC5nhVH^E5HZ000000000000U;eA
<MK_8LHnE6T30000dCkDTPo9000000000000000000000000H]Nd\_T^e9Nb000000N:9>GH0000HCc^@_XRDkK50000d=@ADdRghN_Y0000e@4MX=FM0000a?o@0000
0000000000000000`8Hf\<_DH==5\JPd`KC]hX]=0mCg94EVi?O?@OJY000000000000d^jRT12ShDKV0000H3HcP5JWA3N[0000TWWHX?g500000000000000000000
hU9IXPjH0000000000000000PKT^0000000000000000d;;;P>]V8lG;00000000lX[6L`=Ol`K5i7MADJcJ00000000T66:LoUKTEgA0000000000000000d>Toi?2h
00008Zk0`i4meA^4d6NXL3l^8b]F00000000`I3XXRJ]PMVNhRjdLaJBQCFh00004FbV<44i00000000000000000000PXEaDf]E`DVh8E39D7\ji6S`00004d>\dO?0
aDA0X2ndHFAJ00000000HaH=0000@ZRJ0000@fjb00000000L:YH0000=33l0BQ]00000000Hi7`e=b447XP0G=AlPI?Teab9<2[1?l@db[K00000000000000000000
0BTS0000PXmal_Vf0000m=AI<bA?0GJ<lHk<00008U4?00000000YCA[97eWl:cK0ZC;06MWhBYQAA=^0000H?^BhmjWa?o[00000000\Ie70CMW<^mWPnd`00000000
homZ=3m:`P\5L]ag`aaalRN^8Ygj50B\0000889D`R1MhLe]@>^B<hE[`Fi8<?nZ8a75hPf]XF6I4NVjL8[mdB7dU=bLMAm^L3N\000000000000lii0Hb`@L?>blU?@
9372I?ne00000000000000000000000000000000I?<L0000PEj]LUB7D<Wj00000000000000000000djPVL4JeA@LP0000lLl>@3gC00000000<R[elS1Z4fII<AAV
H7VLPIHnTHNT<Mc50000d[Hf4J6FDZG?I8IhH_`100008Hdj@X:Ph@X4dS3o0000000000000000<7MM0000d2QS8NOBhahj<iCSLkI\`nR\=8H>dTG?X[><m?Mk4Lk3
YBebYDMc0000e@PU00000000PY`o0000I@\1000000000000Pa`ZdkZ9<dI:0\Uia;Q89?GJ0000lD2a`[`=``]_<>:0M9AIiC]?YCh1hW0M000000000000HQ:P0000
00000000`^9^0000lODX00008\H_DTRc0000`gJIQ36[0000@eBD0000lYO[da8UHYHW``5iTC3QTWMG0000d??V0000X9lF00000000h6XhX:6alIm60000LE_Dd7F[
U1DcTM@F\m7C`A79`\f0lZhT\[n@U7EZ`UTjY@VU0000`IFj\il3d9<;11P>T=>Q4Jd`TDW=00000000H@5NPVeBYB97PUc7Y?A5DRk3=95@00000000T7`Z5CXeh5eZ
DMP[0000P4No00000000`k9>000000000000000000000000@;mDhLNPdXao0000<>\V0000DMA`00000000000000000000h1kB000000000000\c;GQ0mZ0000]81P
000000000000000000004d`4`ag`8HZ100000000AAnTdI6al?dilY1dH<V`@ZeHDa_J00000000000000000ERhHFnIDOPeU9Yb<jfVE9fOe9jg0000h7@Q00000000
000057ZK\aHIe?PA@c=W000012YaD[D=m>71a6?X0000@hY60000T;nEdSQ:8JikdoV30000dBJ=00000000lP@A]5Z]HT?@0000\kTcDI870000lMdP\eHJe2[cT7@5
HIdndZ5^d\fUQ6Ri@PB4XNfcXaR2dG?1XiL6<8cedNKAlCNY@[Vl]A;oABM5hf_XPl68AASB0000Q?B[8F7YLR0J00000000E3_N85:UXT9m`=>74g_3lmFg00000000
0000000000000000db[:0LW94F=U000000000000hQA:PeYb\nQg000000000000<GhHdbo3@=ZgLF3@00000000P7oJ00000000Q??^000000000000Lb>MTQB@]>QY
X6=>TY\;0000X0:K\Z\i00000000000000000000hNa<0000T5MU<4[I\<S@<1\0\Yc_U@FM0000TX5N@=X3P9m8hR<jPQ=`0DiAlkR712_M0000lK?NQDLj00000000
000000001:golOY>0ZCC92[K00000000U430@XZW0000<L?`TcYMHknD\C3hM8X`0000@Ana00000000MA4400008gff00000000000000000000L8eX000000000000
P;Y]L\O>00000000hEm>h[oC\mL?<3RF0000000000000000PbES00000000XLX2hOnkdZ9`m7UT50eI@;W<Q8=alJ=H0@@khCD^Q@cfl39T\QVXPUJYlcN^I3nBA;I?
4Ik5H4UJlkmk<oZT50NV4[NOT\?XQ?;SQABbd03iH6W>53PKD=0Ie?W=aCQl5D@4dTb<d3C5H3d?Lf@e19kY00000000`T;UlU?20000a8i_0000TUL2T23VXEQ_@^I[
Tm2JTf6G0000\?=;0ji2000000000000]>D90000`:h?0000LeG_863C8e;7TFn8l`AmL>C>X1Anl\B><0g08k><DI@Pl8\WA4>j<7cnM6c2];S900000000PCAO0000
00000000000000000000XMH@0000h[J[`cEl00000000LO7P0000@h;_dEDj8N]N000000004NU_TQge]5_:00000000]CF_<13Q0000h8WWTf4RU3hM0_F40000h7RC
XMbC0000000000000000U6nV0000lh>N`@;S00000000X0mR0000lQdB000000000000E9;mlnY;00000000TS;W0000DK:`0000i?8h\1OF4HZ`0000@fiFXcL<HeFf
00008bFf`5H1000000000000H<o0lP3C1CQZ00000mMO00000000X?hM\AO2dEmE4G9lXJ2ZHI<JPhD@00004X7;L3QRPQ<S8n;Pa0j?ACbj00000000@=YShB=g\D:a
HHjg5702Q7\?1<DU00000000X<4YQ2:40000hKOW88a@0000LI_AI2ECd\[84aI[U;knM@`Q9AcP4UXS000046kEhZ_h000000000000d:VL8?Lo`=Db0000<Y;a\0`[
8YLY@DYEhR;Ca82J00000000hO=@@<f]hYBg0RV:4`j4lfET0000X?=Ld59S1@Rh`jiX000000000000dRUB0000T_VA0000TSmZ0000<66d0000DNg1@3;VXQZ48WCN
4PhcTWW:H[n5`c?oI@\^@@Vi]0coHU^NLbDaA?_2000000000000EAQY0000=>TM0000`aR^51U<1:m>D4BYP54?X5A3=;\7=@:Y9;PE0000E4Il0000hIlK0000eC;g
PYa_00000000`]^N5>U1QAm:00000000=9iY0000PEJ<l2TBXi2Y00000000000000000000I5jYhikaE9OhY3I<89@g8`1@Lc9B00000000a>fehOK2P@F`00000000
0000T97FhQ=O000000000000T26O000000000000DH1:DeQa80PS@3[gP3lK@CAC<YhIDiiLd?JfDB7HTT[nHZYhh6@?LF_Li0S[1598A7LUE88^a1JY`<_90=3\PAH:
Hi`Vi<d5]CmA00000<>W000000000Rl3`T25PiZZ00000000P6R`000000000000000000000000\R5lDcLgm>dI00000000h?Xn4LO`@RPNheXMY;SZH0ilTXhSP;O6
hf_5000000000000hjhTi>Y<l1hA0000000041Z]0000hNd<Hhd2L42O<Q\ba83^`J3BaD?M03@LADA?0000X4cS0000hDGC4NV3<I[ITfhK00000000<C@ET^Xl0000
`L]A0000<^di0`k8000000000000PB9m8FmUHSa54_DB00000000LnM]0000DP0F00000000E23ChZa6D[eb0000hF<D@[DN`<87`R[J4SE]0_\geCZQhB6@H@KAlEig
lPL;@Umf\5O650nFi9:20Ud\@\bgT5E<=<R\d9XN5DC7L7jn0000000000008UTR000008VnH<TR000000000000<[TZTJZl0L<@DT;Id]oN000000000000M5Fd0000
d=WS0000DD;F000000000000dfED`1\nU7Ck0000HTAEh7b?`_3o00000000XGcO0:[oXJ=i`H^WHLAe83@\l2`=XM>^0\_FU6MZLJWG`PN5LdCE8B<XhiN]00000000
X;k300005C7b00000000000000004^:UPZ4bHfV@000000000000TXkY0000H46]0000Tb1cLb6B0000000000001>OI0KmV`0aeDcLohIhn4Ei@DIgJP^gn@e\bDSLQ
Y1\Pi2]7e93YH9WJ0000000000000000`:bgQ1bS<=LM8NTK00000000000000000000000000004GSB0000m0akQ7[klOTALH_Fm8jk000000000000000000000000
hD^F`RBK0_oa]5IT0000d<b^0UfN0000E7<<L\R0`hJ@TJi^XmgI0DeOA7dQPM\]00008S@K0000TZ[?00000000LPaM000000000000D=ZKl6Y\Db>4@mYOhmo]X<Kl
hBgG8NlFDQ43\:Pm=06iQ9A^8G6dhGEnDVnGdMMcAD=O0000l\f<XUaRdg[EHJbWh9BSD9Hl0`7GU@b[00001B3dD?2FTE5\M9lg0000Y1Le0000000000009<QK0000
0000000000000000@V^IP=e\0000\PWC0000000000000000dYPl00004JK:0000000000008EX?DY>8000003h4TjF;00000000DJP;D`ek00000000D5V7l0^A11UL
\ZZ6<h3L0000P=2jd;;Ei1?W<_bVhh2I@O7E<j5aeD2o0]RI<fdT46<Z\Tm:8iJHTKkY]:6Y`=U5@XFT5?jB<eZn5A6bLUjW\dDKX<hj]BZ=0000T8WJ@8i[i=k@0000
04UXT7Wo00000000000000008=nS48Q`<X8=hX@I@O37PEXZl=XB8I;Q`c4k00000000000000000000\]LP00000000hMZQPaXk0000a3de000000000000000080O^
i@I;LgY@@K6l@bHBm6gk0000000040OA0000l1WD00000000h@RC4e8oDe7UQ15V0000P7l^8^\F00000000h5oC0000D\Gj000000000000YCX>0000@=lZ0000lZjb
e=>700000000MAO[000000000000m3[eQ3=k\3Z>l4U20ZC31;CSX44IU<W90HF4LNId15^LdEb\0000hYC6Pgh_]7^30000000000008JmI0000e@oWXSXT`UM?0000
0000`No>0000@b9=HGi_]7EJ@GD:@aLQ0000`OV5P2YPhH4C=24Be;Ym0000X_>i0000L2ioDZ^nh236TGOA0TM^lm0?Y5m9\8010000<UJiX=K3\UNbljIPYBMALRdH
Tb^m\6F3hTd7000000008H20lf^J\l[g0000<NbRXdl`0000Y4Kc00000000Dl9l000000000000Y:a[00000000\UBVdSUXH3dM0000@08n0000T2cVhnD\U5^Z0000
00008f[1hSJ\a1Kf00004Kl<0000TQDIXf6ZXH9Y8Z[[EDN50000M@9Nd?i3lE?JdFfW]AEhaAhfXD[ZUD>9\1baL:83lQoGTj:OE:Hj0000X;j_e>Om0000000001bO
l0=TT6Wd`J44<C2mQ2f<\6VdTN53XN6d`Fek]76je@X8000000000000000000000000000000000000<X^\`c@UPeL>\_LGe5=HA7oLTMh^=A2Z0000HVH;LcVK0000
PSXidKY200000000000000000000l=TEY;J>0000<BMd\4bM00000000000000004XHW00005218000000000000dC4E00000000<@HN000000000000TCmi00000000
]8]X00000000000000000000000042I=`J<d0c`X0000Pi=^d<7FPLd2PCVU0000000000004jJj00000000P0j@``9V0000dWXjT>0D0000@Zlf00000000L;@5D[C[
000000000000@M6o00004Ql>P@_W`Y@RDh1]AD0JlR02LcKN90>60000PRNOe?D_\J`:i4b3=6Y900000000m4;`0000000000000000PL`]0000dMMn00000000A3fk
00000000XII^000000000000000000000000PG`F0000lJVN0000U0H`0F=F<5]Qe6=n0000000000000000@;oFhT?3dXUGTZ9o00000000000000000000X7O]DHTG
dRkd4^hf]Akc0000Q>\BHTBT0000TZ4o00000000XLJ582@O9CJ@<7LkTd[P<lKUQ:V=m=:\AATA00000000LM@5L?ckPQBcd\TKY:eS`N3k0000lP1jIDNkl]9?0000
0000XVc700000iPY@>I100000000`bGH8c[H`18d0C=aXCJh@D9kPXgUhbeCT9FcLeb?Y;AW0000L[h@P^DZ0000YC;[TM4300000000m5Un`0]EdMXJ000000000000
000000008469H5hjX=TcLZLFLmd5L=L;@a=0`Vf=UC15@=a@00000000TF44Q>So8M8W\D1CXR[>lXmD1BXB00009A^d`\S^Y1XXE52:40OI1@?KP;Od0000PJE80000
LJ[E0000Hdk^00000000000000000000h1Oh4\:jTCU:00004[3J<dK2Li@W00004C>0TZha00004Yo]XDWW0000@3S\0000X9_6HggY8g=4\hUV@[Q]00000000E;bb
XoM_HL^=8W=aH6kc]>V`TLT\0A_bM9A2T39od0bOH5=;Q;gf\SN@A>K><eS`EBRZ00000000lTJc0000`>EB<<UlHA0QH9nIl>8R`aV64_WD8c`c@e1\hGQoTW^@8iG?
02DK0G2<HmV95CSj00000000dG`900000000@@K0hQn300000000PH9h4:A7X<8a\k`50000d8`e8Bmk<IX?0000000000000000@jal000000000000h;?QPO6J`14<
`H8a\XNEPf8@4hIh00000000`\Tg`:[V\5Ng000057<R0000H7V[Df35IC[Y0000000000000000T;W0d@[1hGi7hcjX\TKXPD9D8KZJ8HQS000000008TV=0000T5]D
HOA8@4J:\FEQ0]4_88`K<HL^4bd5hlJG0000`^n]000000000000@P8IlPoTTf2UM9`XaAQePHQ?00000000HR_N55BjPdjcD58<8`H^0Og;8_o=a:Sg0000<TE^DWkk
i2jJ4KZ20000dT;bUA6P00000000000000000000DnX_00000000PBeW000000004gn5eCH?0000000000000000H;0m0000DcB[dXFFHga?000000000000HScoT=7H
`fnD0000000000000000@FNa0000X:7200000000i2oPdlZ30000X7X;8CgAe7c8@J`JLLej\MZ8`T8G\7Z`d6U^87>BHa\b0000l`W\EAb6Y?>M@OK^lV0c@^D30000
h8H@0000000089?Kh_>KX\ndUCB3X?E^<1b400000Abh0Uf\000000004`Yb0000LVkL00000000]3@Q0000000000000000000000000000XFHmXY;3@d?5IC:8PF_h
D\Eg00000000@6eKY4WA00000000Xkj90000LHTf@ac?00008PB^5@5XL@nZ4XU80000TXc^0000`j=300000000XUIK\hGU0000000000000000000000000000da9D
000000000000000000000000<R\@e10h0000000000000000LRFA4MEU@69ha8XRU=jD000000000000a:OD0000X;i[`\Sk00000Adn0000XNJ`4o9RD3f6l9SO\L^0
iBmT]C@M00000000000000000m`o0000PK`E000000000000P;\d0000Tf[hdV8>TZ9RX[:8P1TSdZ\:<m<a00000000HVDG00000000l;E0Lo=QH7>OXMa`18RZHDSo
THOf0I?K\U5lPAlEI?nG\gnl5BSePET900000000TMV]hRiSXMCR48QiLf7bD8CKHfP2Q7LGm>B50000XRdh846EE1VHUDBnU5E20000000000000000lPn@P^iW0000
lQdk00000000P<\3Y9_:lijFP^TndcGDa6bGXAV<d2D<=Ac\I48gdKf900000000\ZZCX\BgPjV\0000]CL_DTnS0000PVGM4h:_0000d:dE000087\1lZX4h3lTP6lQ
HMEnQ=7S0000`fCEla02M:?=Y1`5UA;H0000`L4K8K:E@XboXBK\8\EID^K8=>l2@``A000000000000Lh:T00008UONe15f00000000ECVaPgh;00000000hVB4D@m?
`CEG<I::<f1OmCAg@g]k4<e@LVPb`jUHU7;10000e7faTDKd@bC>000000000000lc=n]A1a00000000hE^Xi>hQ0000XgMHL58ePPC4LY1U4bDPdmlaU4>VmCKi0000
TAbB0000l=CeDL24\ToBHg`AHjkHQ8CP0000e80F0000ICKZ0000TERD`^5]8Bg;l`jY=3:m0000`SEJ00008SjgHeOHDR_1hg3G@_OD00000000]58:000000000000
0000D@VZ1Ck[0000]=I;0000000000001:i4L:P]00004KlJ0000hdGe96F_000000000000LXOWI4Y60000000000000000djAj000000000iDe0000e9SVDcBP0000
@QJN944nh\\000000000`mBo00000000HR[60000lKG2h0G6X9^H000000000000lh9J0000L6Hg000057MO00000000000000000000@;>hPhW^E5Pb0000d7\?]?Tj
00008T43P40I0000hLXidH5b8THLL_h@\SQ\TY<^A8LK00000000T9mM0000l1X954mm000090m7P7X]=?1NHXWLX3EmX@Bc@HLB`Il[`^DF=:]>@mXI0000@16>@e^\
0000000000004XJI0000DWI;lZKTlb<900000000PUa3\cKlLHnl0000HcCG0000H`JG0000DBahlEV6T_<j0000LR;c<?kD00000000\AQi00000000=C6c00001?iX
00000000000000000000DJaj00000000hKdT]9=Mla_n000000000000000000000000\SR3TFYI\LF6Lh5k0000000000000<fl0000h0a;@=\B07in0iNATk0b0000
H<U@\?hA<1H9=12ZU:J<00000000H]0_D<Y=LImd\PT[0000dV0JlI4cLc;Y@0If94OO00000000hE1500000000X_SH0000`Wf[8S5E\gXj5D3D0000<C\[00000000
00000000eAA60000lYPM0000`2RC0000\QfOH4g:T=[:8@dKlCIH@]8g`]jo00000000000000000000\<f>@A6m0000@dTk000000000000@FF?\H9D000000000000
`4bB0[RKA5ZU0000000000000000lj;c0000D:WJ@:7bHWDg000000000000<i41000000000000PGle<D8oDFVH=61n`846h8_`99;5eBFB00000000h6^h0000]6:T
0000000000000000000000000000000000000000D<aj@h`m0000098>0000XOWED4b]HdVi19:LX9N\d];O\bgRd6oUDg7Y5C>g0000P3kI000000000000@Q@C`Iji
000000000000LJhj0000PU>f0000000000000000000000000000h13hTXdGa02mhhQ=XPcli<H3000000000000Pk2RH14l0`\<00004;BI00000000m2dV00000000
0000XE_3U@i94E@=DSbGQBf=00000LFQ8QE=HM]\`U85HYDg4P^gdfgF<nAj=1@JQ8io\_J1QCa_000000000000hVk]M?<gXEZ_000000005A>o000000000000`DP^
000000000000l_aD`@=<hB4eh>_KQ4cbe?jN`f[<lki?000000000000000000000000P?f200000000I=`600004U]f0000T\::h4T1XAES0SQCH2Y@@AIllKgHTMV1
L7=Kl[do`h4j]0[QQ6UC98X6HTUa0\U5A;IQU>;fT4RGDX2O\`Ua4aY9Tf=b15[T1>l>P4nOh>ng@[h4T1JlmAYKiBAJ0000@8gK0674hGjd8c>Pi74[000000000000
0000000000000\_700000<ESaDG<hM>o8EBEQ2`70000L`SD@g=Z\46iXij\0000=<3dM6540000000000000000000000000000aC>10000HR\e00000000@Ljd\]?5
A5FH00000000PbY\0000000000000000H6A=<0o_XRIoXnO`LUSc921d16;2QA\E000000000000d7768m;W8eML`fL^0000eC6TI9n[M<XhQ@8dm@:k00000000<1Y?
12:d00000000\BkglOSO]1G10000<SMa8QjUU4[[000000000000UAV900000000P8:NH6`I@8d7XCnH`inK0000000000000000PP5l0000`>PiY:5C@1;50b0V0000
D8fElIP>PUP:hI_W00000000HULcLiQT@Y54@bZl00000?TTXfnlHAC1lIZ?d;<eiB2>D\eF<Y>U0000TDAIl6Ql`<P[<IDfL_WSU1AXTZ^EDn9@Pdf===aJ0R=fE6JE
000000000000\K^d0000Tb^a0000hW=N`[^X@7;YT;I`<HfKP_cZ\6RE0000000011_=0000\AfEXeQVlh[486]g0000LF?90000X[k<hg[7l7[_hTQ6A0O`07bg8YP:
h<D?`T[@hP1[XX3hheCSa6CTi>oGPW:YMDHA00009@Fe0Y]200000000HLJH0000000000000000592k000000000000H_B2\U5:\IHNi<1S<djT0000`J<V8]U40000
00009:XDHUZ0000000000A1AX]Fk00000000@^NEPGL?`mnY00004FBe00000000000000000000\^k_T>]5\IVKA3[I00000000000000008J4X000000000000lT?U
L2h<00000000D^k@T5P?A81bLEck07EFXS<fTV5K@\Y]TGBg8;K5`78PlN_Dlcgdhb0EPiK>PI3KdokRl[B;@dG?a@]l1D1m00000000A?4TaD9\9?580C9cm?dT\UYd
0000HZ_;00000000000000000000000000000000000000008W<U0LG?000000000000LOUVT1>`0000hd6S0dD:00000000lN2;0000U<`E`JMB`LQV`Ui7dn4g0000
\fUf0000Dg=BA@hm00000000<eY1`jo:HJ7FP7<N00008BDK@8N:D;?4=?5D0^bKm0Lc0000000000000000495Em06:00008eh6T6dSXn178]DEa5kS0000<YlLE8Og
4Ded00000000=;E;000000005:4_dA`5l?]X0QAJPWO9<GgE00000000d@V78:JOX8]f@[oZH600\FZQ`MSGh\egl_G\lfQB1B>VAChU\OgaD3X=0000M4Vm<H5X0000
8co7000000000000T]E<dcc80L]W0000LPBRL[I;4O_VL\l80ao24h1>50dWE59ZU87H000000009BbbL0?j<Nb^<FY;<nIFm<o4P;VX`d^6\>=1Q:9C1>m4TdYBdeQ<
\EF_00000000`16\T25_0GZ00000lDOoTWXO82g<PN=L`DEN@IC6HfdCM0[;QCo]0000000000000000m>XF000000000000l8Jn000000000000LmeQlbW:E;<j@D;^
0000h82JdBk@lFE2P3QelT>e<L?G000000000000h92K8Zm[e1WPL=jBHRR>\WgAT\RK00000000\k:`8DG\0000l:]Ae6@:L6I5H^4N@5F9<0`k8P`6X_gkThHj@i\T
00000000000000000000DH4S0000dDh@h\dTI6bU0000`8h0lJC94`\WDdgM00000000U>kZ00000000`hbR00000000TBS]0000dLmK0RbID:Tg9<0c000000000000
0000a2hJHEN9`JBi0fRU@4;1``gG``gkU69SHH55HISba2G>Q@Ok0000000000000000d7]J<G670hTE00001C1A8D?600000000960k00000000HH:N<6C=00000000
0000@6>ZdZU[0000Y>\6lOlmTIB_lL9]DeI54j?o97P=0000\bE7DcgUPRiE00000000000000000000L;GAHQ`E0000`nGd0000TZ8S0000T_HCPA8\Y4YQ];E^0000
I=848o@k00000000LfL5LTm`@l@2TF<eda;IM4JJIBZ1TPVC`1Da000000004`Yn00008Pak8G9QU0gCXNG60000XX3^000000000000000000000000D[X]hD>0THlH
dZ3mlDbD0JDHLJHBTYle<\@jLkj[U9DJ1?_DED6>DN[F@gdT<?DHeD6M@:7RLCIRT9oQ8a3=L]9NDi8V0000D\Vb000000005C:\000000000000000000000000XcRb
UCF2\TASLJb9XcC^0000PkUg0000l?6;A40QL?aY00000000000000000000XO9700000000U@060000\D=NhSWb4TDV00000000000000000^_O0000PAR800000TOB
0000lkV9DR9gTM3N00000000`_6Y00000000dk84X`BX=?FW`001A?WXdBC90000@aN@i79A\jijXoVY59=1P@@N00000000<P8:0000000000000000TM:b@3[YXLbM
XTNiXC7R4M8@Leb[000000000000HB[\Xh6Z0000<c`E00000000lS9G0000TC5a`><S00000000I<Ikl\@O\0E_0000000000000000D]O0D9:?00000000]<HQ8Z0L
00000oa9i?9aX09?@JXb<K:6000000000000000000000000]2@P8HWaE5`<000000000000000000000000T6B6<mJ?`ZSo<[ac0000000000000000000005;M0IBi
0MQ8YASQXKdA0000000000000000lkMQa=P^ld670000]9PX000000009DD`491eh;@gH[_G00000000000000000000M@7;l<KME7ni<<@ePPF00000000000000000
00000000@R4m0X6k0AgcPNkLM8o=\_\9\a44@hm]]7e:i9`Ja?gZ00008Lb^\I8^PXn100000000000000000000`a3J00000000000000000000PTMk0[;60000m7YU
00000000lMgL0000000000004?3f]6XI00004AMn0000XaLBh75Z00000000000000008hVa000000000000000000000000XAHj5<840000D]`]E>>f@bb20000lLVb
TPK:<9Ti\BnfPUh1`k^ADnBD8]mgLUDQ<:U5PbU^96_d\nUm]9>gU9G@5>8E\DgXMARCIAa^1B?dHS510;CGThjCmC^J00000000hCHm0000LWZ;4bjj07W_L^n9<KQ;
<3FR000000005D2Wl7O?000000000000dV6[Y9iI4fYB@e31000000000000Pi;O0000HSLB42:b\B\HLTjCA@``0000@6]G0l0k0000A=Jji2>R00000000I3D3\;8C
@<i_0000000000000000000000000000hZVCI5hE000000000000L3jE0000000000000000DV?<lnjla4jU000000000000TI1FID;Z0000`]Q34FLhDe\VD\2Om;XS
00000000]:K9000000000000hDe2000000000000EB:K000000000000@[jm@6UVE=fl00000000dMj@<W^gX1aEm0QB0000000000000000@<<PhF1XhMKm00000000
000000000000MC;@07bY@^RX\S[ZDWf44OGK`^W?D069PV:H0j[l=0i]`EAT@ImRe1;ZE2K1Q3cePjP@EA4a0000P`a?00000000@LQ6`ah1iC`E`Q__000000000000
00000000doH=X<i>X^9APdco0000dHhj@Y0m0000eCX20000XBT8`g\glaSXa7bdDdFA4`Pja?9400000000DLaF0000000000000000\a=g00000000dQKN00000000
000000000000M3Y9ED7LXjmn00008cJb0oo0<KfZX3d1lXaSdcjoe:PRU?BjaAXUh@VE<5:_H?eiHhii00000000D[UK`GSg0CVDd5b34Jokd3M1M8ZF5AGEiBd<<8?k
L<Mg@L2V`eVoXf@M@D6dQ45Z0000000000000000\[`iYCKK00000000XWeJLGKL0000U=W0000046j;lZOha53ILUaaY4oZ000000000000\`0IT2;@l3D3T3IMLAoH
\ga[5@Uh0000<aOf8h=PE?3L0000000000001:1?00000Fa9@Q]>`SA=Hd1R00000000T9KclA\R42j^8WcEPZPdlkW]51=10000H8bk0000495em<jb0000A?QR\_M8
0000d2`LhhGg`C>M\__ZlXj<\fLlPR\mPghGE:fm1@NZ00000000000000000000Ph8a00000000@DDlA<Led]eD00000000`3E]0AKKhTkXa@D@0RHg00000000DFOl
THCCTWGNl`7dTb^S]6DmIAlMHGNB0000000000000000L>JB00000[^hP0THXF1=H9UVU3[Q]:f[8XhGlm0[@VbMl5<M00000000000000000000<X5n@JTg`STF4ZIP
0000000051MNQ5[1h3ZMhIJkY8oo0000000000000HTX00009:VR`hTMdEJ2HOLM00000000`N\2DSCEM75H0`Q\I<N]00000000aCO_00000SJAI2HXX[lP8e=WXb\4
Y2NZY>_i00000A@700000000020SeCo<0000dblmPPjV00008cd>0000HI?j000000000000XXVfdYj]d[\XDlj?00000000DhaE000048;cda`K@eZb59m10000=<_X
@Q1H00004JUM00000aRD@WJS]BHd00000000894D0000I=CS0000XO_C9@o3@=k=0000@mPH0000L<FR0000XlWU0000l7N78OFHP2FNT5J<XF`\DUQUPo0a00000000
<3hb4DlL0000DCLm0000000000000000T40]4_KC0000i7ih0000\9Q<a6Q_@?@8PdH>00000000000000000000\[d:<G6G13FA00004PZ6<MRl000000000000UBUc
00000000000000000000\KHLY2l80000XE<\\LVBXM95TenWP=F]I:ZBh9ak<B]:0000@A`]D[ClhaBSl_lFe9c78MZl00000000lg:100001;TMTE3M=3F]IBG5T?0N
iCMUXofB@6d>07I700000000000000000000e8AE00004chM<F\m@l@a000000000000@LI]ACFD00000000TbnT000000000000000000000000iBSY00004o<IeC@h
T\bHU=E6\BQN\`2A00000000P;7[000000000000`oMK00004Q8j00000000H2II@j1]00008H39000000008S9:=BZa0000D`HmH_c;I@\j00000000D1oE`Ec10000
8V\d00008Z[j00000000\]lk0000A>e<0000L5aaTOjB0000@YgA\a=^A5>900000000XRBf`cfC00000000X\dl000000000000000000000000h2In@b?d00000000
\V_L00000000`<O`8YDYlPijTLO6UAKG000000008^fflik2<P8Y0D_WAA2600000000\^ZFE<`l`\@EI7Qg000000000000\<^f@Hm6`A08H9ZoT<W<0000`\H7h]:l
447ee4RQe@n=l5>Z00000000dTG0m6Igm?B@00000000dE<2hEgYHI[a0000043o\6al\8g7Q7E4000000000000H3MC<hJj00008\lfP:NS0000@QP90000h>FilC=?
l>^a0000HV=1L\AD0000000042k1M?;kaAaR00000000l69Z0000000000000000<?RPU0hL0000000000000000hGe80000<YlW000000000000D4^LPDIF0000H]_8
00000000@JVA`jUd0000<K@hPa_WhKB`Q:bWIAck000000000000D\DUa5V>lSZm0000\eeY00000000l`V_566m0000dENK00000000000000000000000083m4HT^5
\^SV0000L4_L0000e?=BXYdFdZfg<J>?m4=nl1fT@;Bc`?NhPID2]30@QD:dPXW400000000T5oT4A<llB_l\I8h<@IL4DWeT>c?HFaH\H76hADJm8gLH9Rc00000000
00000000PA=oMAZ>DTQU0000d86[<h0k\iHFd7hP=CB?000000000000000000000000\kS5000000008SdB\e4P0000000000000000mB22\^Goi9TD000000000000
d1ZO8i0W=5a6DoOh\Ro1aA;<00004U1@DZ=oE>P?\6VG00000000U@AI0000@F;C000000000000hB:h00004g^Q00000M;X0000D7^mPGX@dYma]>;N000000000000
0000UAS3<D[Ai7djT03W85c^<KNW8GRXlE8;=8\V000000000000<_bB0000HcME0000i1:<0?JYLW6>4jlflm9i0000X0`?P1@md74B<clS\e[lhFH3Hfk\D>W8L?bM
QA8i000000000000088L0000D6o00<l=8V_?0000000000008K@791F<000000000000000000000n?j00000000a@cW000000000000liMYH?5J8PM[l`3JHMPLE6YM
Q=No000000000000@e<i8eef00000000HiYH00004oQXm0ko@g>c000000000000\AjPmBoL000000000000@6V6l`Xc000000000000<1dTDSONXD=:\\`gXcm2<\k8
00000000<6<7\^fW0000HJ840000=?OQ00000000HK1H0000000000004N2TD_]40000000000000000TV4f000000000000@0ki0000PIH<00000000Hi7S0000X2aV
8n>JXOkj9@IY000058Cn0000hMEFi9WRm:j300000000`]h;0000dJJBPo?\i@an\XWVP@BBLd<<0000000000000000D:Rn0000TE1^\^_cl_Po0000l\0DY?m0lX7\
`K=_a@R\000000000000@VFSh4LIdNKP84=L\YknDF89A:AX00000000XC2D000000000000<=8ZXPZD000000000000`;6L\=QX0bU;4[YbLdkm00000000l=mk`J2>
00000000U8KW000000000000H7lk0@2\0daA0000m6Oh00000000000000000000d51=0000`ST8]6RM59MJ0000a9Hh0000lYCe00008d;l0000de[;000000000000
0000lJoLi1aG0000XL645D6n0000PoIALTI0D:^QTPX0l<koHa1J000000000000d=Z^DBXX@e[Y8?m202NXh:=FHBBX4C:dXEMU@5@:8mI?0ER910o^59h?00000000
<2dj495OHGC8`jY\1:I:U3OV`5_HPNJ2a4BLmA<_XcXh0000000000004;U<U=S15Ca54hga@S1iE@^J000009H^hbM<<l\]911N@Qk8Y66C0000TF;lHJ8``TK?`b=i
\5indH4\0bb`L3UnPJNcdM:=@TK0@`;6<Q1Yh\[B<`e7dKLT`FNR8Y`P`a]l4@L;lKV\P\47hal5<BZ=a2M^8LL6`_?90`@0@YeVl9GjM2m0h6[RdNaXlGn>8PIg@b:n
\NEW8dV;00008UJL@>eL0000@UGb00000000HCP>0I9VHTfI4;4nhNM@L0E3L:bJLV<_TdYSTo:H00000000E8D>H6_3P><5hU]L00000000000000000000@fA[0000
=4l=L2J=d<=B0000`hHE00009>?A0000l>e3HK<7A8GP106]9:\9YAGQ@[P@00004\>PP_alLaD=0000h\ZRA8OIA:e>0000a25j00000000000000000000ID=j0000
HdS30000a8JF00000000dV1^T7P8@3j5@PDZdfGVa5WL\2BOQAF@EBF3XWcW\R@=1C=8P6gf0HOX00004>C]DN];A9Jb00000000000000004_Eg@;MBdRKg`9^g0000
00000000000000000000lKL3X^LLHXV>000009>B4[FB0000000000000000Tba`0000DVjbA=]N0000lK=DhHdJQ>5fDFZ5=1PlT6BLH6Jg]43Nd>2[LLWc`fGI]AnH
8Z>b00000000HKTP0000LQ2nd_NVE7X6I>2T0000DRE[00000000HK?A4LPJ8PMO000000000000000000000000XEK>HP@]TRaTQ3j0000000000000loLQ0000h>@K
4`8E<DV40000`QHDPcK00000@K`TEC8700000000\@^:0:Y?l2OFTLMm47i^4C`ilPkhh]RWTiOc0000L;[19>^g0DZDm?FB000000000000h84d`8GQ0000XI6J0000
DCn`0000Tan:Deoa000000000000000000000000PJck0;kL000000008BJ\A2aR@TH94]e`9>E80000d1UeTW8Cl81@LYP_=9EN0000hG1^00000000XWWV00000000
00000000000000000C;CL7G_0000Ha0_0000000000000000\_@^d:m<0000T>\e`?NA@a85@[Qldcd4P53o4W0;a:NT0000dVEXHNCG0_GoT>9FXO7;@VUB`ZkoHcIN
lSF\I?\PE@Ag0000000083k:00000000000000000000\8;J00000000XoTfDD>Hd3>X`9Ma@U4oP_3D0000HN^5XBe80000LWh^0000XkDT000000000000HN`P0000
@Xo6L]^f4?2ST26?0000@QkVE7b7000000000000Q5_d00000000@:0ed>`\hn\NL;c=hnVc00000000\>h000000000000000000000de=H00000PTj`3_`00000000
00000000@M<3TZUO0\iadl@DToeB4\f_57i9L\:^`OOi0000D5BU000000000000d3\]90Y300000000000000000000000000000000<D3:H0jk0c=8L9JP00000000
0000I@^e00000000000000000000dZ5M0000000000004had@Ql6<acIXO9ZX\BMd;E@dDM8LFEnLSYS\I6W\U>KhIK:lX]T@d0@A8D^mA?n0000L[_g000000000000
00000000000000000000\[cV0000Q0DF46hh`acV0000I3ke00000000L2X`DWK[lJ1nToO00000PNR?\kGf@>3I5@3W0000\j3GLDgo4014L5fd\:MCh<Sm0Lm:TPC^
@U=2h\eR0GVA8]6md5?:Q6i35?A_h9X\a7N15A`nTg>N000000000000XT4Me1KK0000DPGKPAP<HRCY0Rm`LZbP0000d:fX<K9K]AbiP4T?HoX7M=SXE@B]QCALL_?X
00000000`2;]E>4d<4L5PP9i0000lLXR0000DYf3d<NT@ZJ0a97[000000000000D1R?@V\HTnj1E?AS0000Y5mi102WPU6k00000000I?SJ00000000I?KUT\0T0000
PMV@00000000<@1D0000HABP9=GXYB2M00000000`<P>00000000`P@kDi[dQ:ZT`FjMD_33@PKEl6n<E<G=ABCT00000000`2f3<Ul>56EA00000:375>cbPLo:<ZYK
00000000m@UYDlUM00000000h`9f4;3C00000000<PU\0000dHciIBWR00000000HAYa<RQoa;l^`88k00000000000000000000000040fSA:7g0000\Om700000000
000000000000000000000000PNZL0000XBi58TITh5^N00000000leNc0000PGIJY3WG0000XRNFU52[\jKZ0000000000000n:\@Ihc8olNX[g<0AjY00008]1D\\I]
lODK=;k50000000000000000DY3[I8Wf`:PLXXbdA5LRhB3B\S6m43Vc\7TR<AK<0]5SX1>5Xb3T0000L0>W@D=aXKNmdcP80000h:\8T=W\@IWn<dYd0000hT64l740
l<?JD2Yj0CldTG^D`IfXh[MR<;Q^d\WV8a55HN_m0000\b7^00000000\A>YL\c600000000`8J?`HK9<14M0000I7ag0000L[2fddeM09VY00000000TReQ=@;a\_@M
1C<B0000<gbTID62@a\Z0000HTRUl?L30000Dh5:0000Ha190000TS8W0000000000000000000000000000XJW<llA`00000000dGRb<HT8H4PITj=WPS1JaC7k0000
<GPaX`l<00000000\Id40000000000000000@LQJ000000000000``5LTF:e00000000m:8j00004C21<a?F0PnMD;7C00000000LC;^XJ528DDQ000040HSX9`=0000
m?aoPkkc0000LOTc@<\a<Fb7e<=h]@E]LHUNU04o`J_NXn0KhI]@ljXL0000@>R30`Qmd22^Hfhn`kbkdlRUlAfX00005CE3@d7400008KiE8>oSla?9XWOSLdIhDHK`
0000000000008:6OL]Hk<h^04<<a\3Yo@[QN53Ib00000000L@nG00000000D[M`@cG;<od20000\UEIh<j40000T0Y?\`<S00004F`5lHRN00000000HXePE9X0`UIY
4OQ5<WB3PYYP0000@VZ8`S?Ild3NL;C3X\N`PdTRd91<\SDm8leo]5Nf000000008O`T00000000`a>X00000000000000000000I?_SY@Eo9Ah3i>Oa56>jDT:PA:E5
00000000L9HP0000000000000000d73d@Nbj4NOjTK=R\eGEP;Aoe1NK00009B8bQDM3DG\gU?E:00000000d<Xl06jXXTD@TMUR43@i@A]=Th<HHn7?HP;MH`?QTYB?
Hc\8X0`18B<5]18Ml;Wom6MhU38g\8^=H[\I=@K0h>=P0000<hB5D_fYlSaF00000000<`5]4mE1000000000000L2mVhOKP0000D=omHI@=Pg5i000004c9@HL8`GMl
PVe`HZ>:e8Zf000000000000<70;I><;0000000000000000000000000000D;n1lBNKX:mT<?DRTA:E@g>Z`dLN8l4b`MAF\KN4DR_e00000000LQ2Q00000000l<\Q
h?Z70000\7jM00000000X@]@0000\NIU0000lG\D00000000TK2hlfEmle630000000000000000mC33d9FA000000000000d3>JHBES894lYB>;0000000000000000
mBL6T\FB\cLLHaaR000000000000000000000000\^Hg00000000TEnfU6<`000018hA000081a40000l]fo00000000i4`4Tac6<c65mAHJDbJ10000EBgN0000=<5j
0000000000004H=@<?LTl92T<\cT=>We00000000@MKQlWTceBZU00000000hJg816R?0000lZY;0000`Q9_0000DI`8H2CCHH1VU4`he4kQHTdF8[SJe=EK0000LT`L
0000d5:i`5?HD73Y0000LkZaUBBL0aGYL5`cDDQAd>3ZHRYKhgQ60000P\@\0000l0dbl^]flWSZ0000]1>>0000@DX^0gHb8KoP0000<Sj700000000000000000000
0000Q5OldLZ5ToEU<kT7`8JNT[X84AJm8aJdd7G7hT\^000000004l]e000000000000000000008[Y0000000000000@a\H0000]0jO0X[C0000000000000000M2Y3
X:KJDV?NHHXJhS4U96W900000000DD7VDQ4>000000000000dkm[P:>f0000mA;T\=Qd0_b^hc5Q43GiiDSll[:D]4P58Ybe000000000000\e`50000P?Ha@JLC0000
i1l[4]KRPk7AXJ?m0000laCU00000000DXgl00000000HY^1HLkG\bl7D?Sl11kj<_Z;e@=800000000D;eZ\4`[DR<M0000`Hc[0000a>WV00000000=;JV8>hO0000
000000004OfNd9eKhNlZ4PJl<:DYhaVGa0?RI3b=]6kb0000000000004;T9`NC1PckX58QG=AgIHgE4EA[^Y3_f0000ICDX00000000<YZC`GX1LQ8>000000000000
0000iCC;000000000000000000000000lF4BdI>>Hg>l000000000`Kg\VVH8K1c=0i?QChFdZZ`X9Q]H]bE4b7N<7;:<hdRT06JI@C;00008MP1m?D;0000db;K@e[a
Te><U8Y\000000000000X?iA<Lce57aNDG@[0KVG000000000000@<IR000000001Cb:HJPShQ3e00005:UM00000000D:=X000000000000PkBV1CU>LV7o`1]9\;@G
HG^9hEbR0WTF0d7TT1O;00000000LGGbPMn;hE:c`le<d[VF0PiBdC_1iARd0000000000000000HUb@l_mK<CCfL[kZl[Ej87IW0RmmLW;fE2OR8K<IHj_bd>;1<87Q
dP5E<cH1e2G[dR;393ge8X]cI4XSQ;OjH93]ldNW=?IQTJXU0000LX?1l:5iTMfcd]a5Xl\AU4CD\D1102k\LHSjDQQ?0Y8J4KH30Z94HdU749e;d;N]`@D@M7]eQ?i1
LZ3`0000m9cU]?O300000000D1RLXTUn<dJN00000000Q>?_00000000lNdY00000000TFG:hPY>0000@20G44;CdI>2l_1elN<ShBn>8MaFT98R@To6dEaGX6\``anP
<b`1hgo6Tk640kVS]98>M>7@`VLXe?S\aA`bhZK9P:AmDV^[mBAViC0iTgD<00000000@I`S0000YB=T4:malOYU0000000000008H\400000000000000000000hSKN
0000<WY_H2c`00000000\1P300000000h9OUa5Lje4jCTad1]91_8:TY4V@]]:nIE?RK0000M6\SXEc``UX31AA`000000000000000000000000000000000000l_`V
ABA>hWH@000000008@\V00000000000000004^fGhm6300000000XgUo`ho:<6:6000000000000000000000000lf?e5@7GA<BK00000000XKN`L;hQ]BLl0000XR`a
00000000LFSK000000008I[60000@;<H`e`S00000000\CTK0ONf00000000000000000000000000000000D6[k<Nm8L<:_H]0ET80KLUZBL\98`EbIH`f6XBSjHncV
a7QW8Y>F4L:I0000`EYQLP9NPCEXTcA8XcRVm6il8[eQh3hA06c81@5m00000000000089YhlASJPCmPP0Q;l3jkLLj50000Q2gR\EJM4Y9i<M9@@gX1lh?60000U61`
00000000000000004fVgQ5YU\C>AT:hM4=790000HRX?lWVJ00000000lRTZHJTBE78900000000XA6V000000000000hLcF000000000000dL=0dd[B00000000hZ2O
000000000000lKE400000000000092KE0000000002C6000019R:@`GO00005?E^\C6fm?3dHLGI00000000\aWgXS^NI?3@00000000000000000000hHn^XX5^djoM
X97W`NBflQkl`9iI4?1fXlHO00000000T;gVTDi]hhX2E7Iha9Qj000000000000000000008`Z?0000H2J_TMJ_000000000N;F00008;UMM?ZILT5J`>1ZL84DX]ZR
L4120000EDJT<D`U0000@R2K0000LZ<0D27N00000000l9\OdZah\I6m0KG?TL5100000000XgNB4IVc8leXP]i5H2IW00000000DPY]\dD]0000PTaP\95o00000000
I>JZ0000XJNN1:ML0000iB^i000000000000@TM3000000000000HJi40000E<Tl@D1R<@53\TkjA5?F00000000X;\300000000d4@PP=km0000`1nH0YT\00000000
`4530P4`0000000000000000`M?j000000000000000000000000000000000000000000008:V]0000000000008K77lD\h0000H]=\\OjMlROOHW@Q@Yi\L6a_HM9L
XMQhlNXD0000h?I6`c_WXXB50hO^0000H8^_@V7]000000000000@:TB8Dh]8^d@4<n:lbnf`??DleoF4fWZI3^BE@mY4Bc300000hHS000000008Q6k]=mPe1W<U4VB
`[Ik\\a`E?XZ000000000000XZ4P000000000000000000000\h_000000000000hJ2K0000L7CPH<kXU1Ia=:lf0000\S6`H_;k000002\O000000000KjY0000H0>=
d[d]lj6T\RjV`S_bleO6LhkMi403000000000000A6Q?DRM`5C7V00000000000000000000h>e[0000000096l@000000000000QAKh00000000hWYET>0TX1Pf4fdK
XYKi00000000Q5>Ad>8_0000<bLHXIG:HcZdE70@8oo`\9KQ@O5iHT=d0n_8PcK?<]o]T?0]9:1OLSBa\f=?9@C_LA<K0eIe000000000000<Yei00000000dZ;\4;b?
00000000`^8?\geJ97`jTDgM4_=\diNiD72]0000H?7f000000000TG[000000000000@8An8<a1`VZS0JNC\XJ<L:>5hU0R<ak9\g;?Q:Qo0000000000008Q6S0000
0000@EiX0000000000000?Qk0000l=:X96^UXWSi46W0l@D\PO9Me8HlDD_1ECoHLeX90`0b0000DE`cT2Rd4QbUlSXAHSbV8:M4LE9J\G`RT>]FLI8UhN4[82`Y<ZJ;
4a:i0eDYXhgSI3JJi>j@0000h9@8H:W:hSGF0^`1d>IiXTeY0000A5DBPUjJaBYe0000Q9JP0000X=Fn00000000T6nGD[f500009DE\0000@UYVPI<dlij4P1Zi\F1b
dK2VdK0ZI?@H\^YZDc`l\6N@D5_S8VFCU8Ni\dH[0000HhNE0000XTDh00000`CbdFj]e<O\00000000@@Oh00008noT0000<DUU0000hlbe0000l[]Bh:?4TbLk`g57
Xg<_U=ZH]3gQm@EK00000000PL<UlHW6LJO:Dg2VHLIjTY@e]8mVe9LJ0000D26Z0000`nSj000000000000<Y:e0000000042e_h51`hX0_HkF8@IDU4ALX=1^c0000
@d_\A<oU0000IBH1\DJShShVMDKM00004MU5dZBjl3\l8Hk04YQWY?@90000@oJM0000<aifdU;W0000\T3U<GA=XN<<000000000000000083cW0>7i8L6VPLhbL]2N
PY9AHH2G0mUU0000h\5QLLZ@0000D0k?\:WZ4@K^D9\jH\E3DUYKhKQDDX>3E:8Cd0T2hWmR<X`V5<9E0000lG7`0000LWLf00000000L2Y0I8h]HI31`7S]<;2E0000
0000PXW@0000000000000000=7T;0?G30000Pkgb<^Z_@I\fH7lB4RZk@59eYCdY8?834AL80000LP9]H^H?`oY4\`6:4=PC94Z_i=Ck0000XMK60000@\>>0000<^3f
00000000000000008[aBH[AK4d5dE1Ym0000lAgWT]oj4286lgCR00000000000000000000000000000000000000004;NB4J5`D5mS4:\B@o8EE0W?`C2RY;oC0000
lGdL1;F7<W4`hJ4d00000000TVGj0000000000000J3L00000000I>J3lIjN000000000000LAFCA3@;<<2h\?A\4MSo\bB=@jJ>17cDX<JJi8TmD4MDXg4QP9N=HP@Q
\bFEa8@\5>KM8BdAX6\RD=oI0MLI8[U?0000X9P7146000000000L9W9d=\Q0000@G3VhPoo8WBR4[Kd00000000000000004@fg0000000000000000LCi\dQZG0000
00000000000000000000000000000000`K]n92\Y0000000000004029@7AT<^k600000000e?gB000081GN0000I;?40000000041Tf0000M0_Kd7E5@4`0XRQPLYaD
\`DSY;fR9B3@00000000h7bLH99jhd]CHZB80OlWP[5TmDDQd9>b9A=O1DRL4ZS8hP2XiAP?0000eCIA000000000000\;=Q`FQl0Jf;\MBSLcY:@nllX1=gXCZ4d8j?
D@EeHHDVTcmiLG]jhRFZdR?b8`EFhgOSP^=ce44V\0?J91jUdCLYX5Um0Clo4V55i?e_YAOF\BX2EBFlh:Md<EQl00000000m?df0000di^m00000000Y@E900008B1D
9;_[00008PM800000000000000004B\700004dAB`ofTLo@A0000U7Y:A?CEL`fa0000YAn`00000000Q6C20000TeV<00000000000000000000P:f2000089;g0000
P_:[000000000000i9LfDE=4lPQH8__@dbdn\M<V44Ug0000`YVTXTY@hh_<@QYbe@;U\2?\d;6WX;I;XDE=8ShH@fkl9AG90000H78<P:1iDLY`LiQd0000TEHW\2_S
0000H>F2D;EZ0000M>k6E00]LTCe0000PQ\U00000000D?e80000000000000000`[\glo5D0000\VD60LB=U05=000018>5<Oh50KhLhi`8\E=D@f\F`L9M8BR;PM^k
\ahPe0Yk00000000@9nWXLd\@dRT`NC<TA7d`Y\a0000D5Hmi?fF0000000000000000Q>NA4HBE0000Tm`M0000HhiVHS^7@XMgmC5Ih>d^00000000lH\_P1HGT\jL
8eYT`fM;=?7EDR0==?m?]@NNh=b01B6:1CT`8SVJ8\YPD==We@OVh]`H0000L>h?PBK1TB]HlSSD\U=:DdR\lg7=lX[P=BfI=CiK8?X?DT3dP2iATA>iDFeM\2VeL0`K
H2_oT7ZQ4GM^4P2fe2IQ57>299I:9;j6d71UeB]g@1FgI<8m0000000000000000@lXA0000`XC<00000000000000000000`KQP0000@IF900004\YlDG]1\NWAT=F5
HN>aXYG:di?N]8c;5A[:DElFM3>U4]Z>D9]ITh`;aBgZ<:e\Hc[j80YMD@oa00000000000000000000hCQmHI92\m2`000000000000ACD41Cg>`YdU00000000@EU@
0000hGR6P2mfdFikT;MkD=oV000000000000TRP\00000000`?]6Hg>70000000000004mh]001_P5IClUPm@Ph65?LclAS\HMGoP180<]Tg0000heUj000000000000
E0<DP1f7hLElD<>6\1b=00000000PcW=9:LQ<9Xj5?C90000<>>m\j=ED;M4hB]T4HaCD5nO4PLIlgUa0000i<PO`JIE0000DaPO0000H>?oT\\]e7CQ0000dB@n\Sb:
00000000DXDY0000000000005BQj<0Kc000000000000@6HRdGh40000lC:U000000000000hE8QiAZh000000000000dA94PRN8dZ`R00000000000000000NP;LJCK
TfSK0000000000000000PCon0000000000000000DXJ300000000lO@`XWbS000000000000U3;k00000000A2iR00004Lfkh:F<0000000000000000l8aQ4I460000
0@`e000000000000dZ;Q0000\6P:HVCgA7F^5=O_0000000000000000`ZH4dj`i0000DQF1TAGBTK[j4XnO4>VWTDlj`dXM0_nQ0\P[0Wfg8Ln7P`FVlaKB0nU_Pmk=
`]8CI7j\Y9`800000000T`[I0000]>XR8KQ]aAM00000<3;G0?QY\ei;l8lJ0000d^=E<`KW00000000000000004^>6Y99d0CnTXDB10;KK00000000`^3Gm66O<XbC
8i`hTM0<0E8e@alg0<U]e3DM<ZggT;F0M7SATSP4Y=^G1B5bQBij<oR4A5b=mDMK0000TLSMlSCSHcjb0LVL000000000000h96o00004k?00000h6lE\H;ETOEOT^aK
T_fiTM1c0N[7]9hk9CCY00004ccVU5@H83T`\kbCDUReT:N6\giTH07dlOoIm1;l49>o<njEL522l8OnlKPoD;ERhhOULDo=A7;HE=ZcY:ajM=gh\Rhj000000004fV2
00000afQa74k0000hWN@000000000000PA:2X7OR`XY9``53`eBSX;`dA9_XAA@:000000000000lFiZHaUP00000000PAQY@dR5Q4c0i?id0000Q57:000000000000
LT>0XGXaQBiL000000000000000000000000`Qhf00000000Q8n_0000XnJ4000000000000h`Mh8VMU4L6d0000QBiXd3]F0QC38IkN\VV80000DUMNE?An00000000
DJZI000000000000000000000000XaW100001@_X0000000000000000DF03L?d[<0[O0^eIPd]_HhYR0kP?d9hF8?2_DS^fTgobh?gfm9;M0gO>00000000Hn?ZE:`_
dP]10000<dl@\AdQH_2RaD9k80NQTVn<00000XmR00000000H:aH000000000000lVij855f16?H`N@2`oS70000hh\U0000d7<Xl8nNLJ^A\LY4`LQb<NaHHDRODOKk
hZ:\00000000lDnG8?3W000000008AMZ00000000h2LR<?H38_1@0000000000000000LY]^00000000000000000000000000000000QBGA<7BH0000000000000000
Q0a=lJ04@]=><P;c4QO=dT@[0000L27]8fU?0000Q34O0000XX3TXX0R\X42lQ@kI9KVe9k9iB[9`]g^0F7jTUC0DSO7m4G0doP6l5T2`NKnA0o:=;R:9@CS`UiG0000
<VKJ4hIGU@TB0000D=OIhhF@D4ccM?j]lHCkhknV1@R>00004H]g0000000000000a940000000000000000DIdY00004@9n00000000000000000000I@2700008D[2
0000000000008>Kh0Gi@m6ZaM77\00000000h7MZ`;Gl00000000000000008ULRL3Jd00000000]3dO@kRKM7f=A>JKXaa=0000HRRF000000000000h6Ld`TSiDYc5
0000HI290g@8I:D300000000PTHY000000008jZJ00000aAQ00000000QB=<0000000000000000E7<b\5=V0000000000000000=?61I=5XdjIj4e0600000000M0G>
LefDi9UTa>B\0000000000000000P5`lH08d0lQJlQk@000000000000P0@H00004i340000\E@U<8f3LECEe?KC00000000hh6k000000000QS9A94cIC4200000000
8@QGXCo90000000000000000d?_D0000]@c30000hVi60000000000000000Hn8X`^6Y0000000000000000lajW0000\EHe40@e<CNg\_Q=0000D2Pf00000000L>iC
\AT]T7H0mCS^];480000H496l5emm?2\000000000000lESDl>;g\F>Y`cDK51>RE:?I\R1l\n7m5;G2000000000000000000008?`Z4da^lkE^0TLP`^UTX^gPdQj>
l]7Xl_kED@ZW4ciWD8UZ8hb7U<SX00000000HfWL000000000000@?9mddI[Lj8k\l^Um7;h0000X0aY0000D?k`HKT@POR_YAmR0000hOLo4W^R4c]f\k\a0<Z;XbTj
0000000000000000l:l100000000000000000000A7gE00000000<dZ]000000004C@`mC:P00000000M8W:00004;:>`gQj000000000000hf<[0000000000000000
<RKV0000dZBaD_6;0?0?00000000dZclhMSS000000004HY3l1Nm4eTZTLbjX55@HWN\a6ESLeNG0000\U4P0000hI:_l9\ADl0200009AIR8YYC00000000diBf@I=I
8UHl0000A0L;l=eGlcb`00000000000000000000<=ObX7b4TH94LSX60XfeT`C=X_5_00000000eA3J00000000m0Ue\7gcmCU_0000e9f_e5I0L^2:PaW\DP8n\]bT
U;o[000000008U1h\=P1Q7jH0000@0Og`n`<000000000YDH0000d=m^dJ3`<N``0000000000008@6600000000L?1D41oV0hlo0000Y3]E0000lICD0000H;_MP3^0
d;c_0000M0K?0000LVom0000`J@m4S>6<`ONl5C8Y?aW0000X0CL@2]<X<nM\D`_U::`EC3]TBJ00000E?=cTS?4]<3B0000000000000fb8I6LH0000I2<600000000
000000000000@IY\DPSe8Xh:0=gj=17E=;MQ0000l;DRXgVg0000`\a6000000000000X;iLl?ZD0Qh000000000000000000^;CheK400001>c500000000TIl=mBP_
DUU700000000h9mo\a4RPoDCi4`BQBYMh]EK000000000000e6Qo0000LUD10000a6gM0GbZ`<k<0DfDH>b:@GCO4XoHl[4>@XaDd1SN4Ib;93S1a:C5lYN<d3?F\b8h
1@9iLkH@0000m;m3H61bM@aVLYJ\<Od;Q<fT4=C1h>9a@B`Z<O1PY>HAH`<=00000000<I>KI2b\4X_MXXT?<]C>95`LU=?T00000000dF[g000000005A]P00000000
`K3b\Z@_XhoT00000000TG_\eBeGh8P7\oBY17O_i?a<h:DkMAhH83nY46djXSF=e0PJA89W8_=I0000D73>lRDJ`WaS0000000000000000m8aM0000Y7WP0000L^m4
0dN;0000L:=f00000000XXlg0000Pi>6<0R^4ISW8Q6_DPS>a6`RDNPL000000008h4?0000E8A5L3hmQ2LVA0150000000000000000000000009C:GAAU:E7Bahfm<
\C<;0Gk?8aQ`00000000000000008@[LT]X?TC4V@al_Df1g0000d?^`li;b4mmZ@i::00000000TIh:`_WbdoOZXHIi]AD6568iIC;100000000HG]N\_ac0000lcm[
=Ai;hOI0`c1TP_[h00000000e4f>8<8O0000000000000000000000000000000000000000000000004IFJlihZeC1PQ=gJE>AH0000PD5FdNdh57H4000000008j7G
l7FJa0;;QCPCU41`lgVQ000000000000d:2fhilY00000000`79MPJhUDiFde5;45:[6P[4iIA><00008nDH00000000l1XH0000000000000000000000000000L\A8
000000000000000082daDRmQ0000000000000_<HdXm5ABLEU7D9E:KLU8T15BY5PEaa000000000000000000001B?X000000000000=CRDhh^K0000000000000000
l?0l0000000000000000000000000>86TLhP00004d3^0000D9dTlX4QlgL_@HD>\8oBD`5?4o?P512lQ2=800000000dB60XH:m`lk1i@GjUC]W8G=bdoibUB2k0000
0000lVW70000TJ>iLBVQ000000000000000000000000DAiD0000TGDd000000000000@TF1P?nn4Si600000000000000005@YX00000000H?h`=@Z<0000T3T7h>8C
Pi9OACn7000000000000XXcEM<d_0000DX:f0000000000000000000000000000I7PY000000000000@i]n\J7jHjMD]>M]000088]?000000000000T;LI\M@li791
00008hP?0000`BAn\Ykb]D<80000TGjOHC9M8<d64U9n\^C[4g4j0000PaQC0000000000000j^Y0000A?X00000000000000000@G^QXe`d@;9H00000000E50J`>:>
83b`00000000P^:F00001AMf000000000000XU[6H`@UT<7VQ2e5UA1700d<0000dV\X=ABP]DSTPeKD000000000000000000000000000000000VMCX?\c93Q<8BkP
5>;60jNV\Dd[<4XZ\BhBDEa;<Z1F\Z<<La_6\ajg]1E7X91M9<i]0f6:`JbIX4P00000847MD?V0X]Di00000000XHkIX1Bj\1P@H>2j`N\h0\]10BFkE?T[0000e:If
0000HBD10000LQ>L=37S453ZM3iL@DXGQ2Nl0000@:5V0blN00000000L>Z>00000000l9NSL2MU4:[H\Z@hP<Oo0P590000Hf\U000000000000LCd2D;Eb<JUi@U8f
@\dI0g6T0iT:Q4\<9C4k00000000hITD0000\DojE7?J000000000000P`eI0000PQ@M00000000@Mk<8_8AI39eDQ`U`8cW000056:F000000000000l9LO18`G=3<a
@Q5m16>:m9eOD0<<I4:fQ:JRQA?b0000LS=VH6OG\>5KL?^3XJCYHUgQXL1NlRo_X7`@m25Je4oDDNcBM6;RLcF?TWI^8Wj[a>[[Lk260000L`fW00008X\B00000000
0000`F@U00000000TCn<XJDfLO85hU8MDgl9<1@]Pg<5XM7O@\;\A=;aL3CF@7c\D90oD]9g8J;=43oP@_61=01QX]ni0000Xa4?d2W@<TM@00000000DQCb00000000
H5UF@IYm000000000000000000009Bl10000`gI<00000WVkX@d<0000H;bh8FO04jG\I;dK5;hV0000XJ>]0000=>nKaCZ6000000000000000000000000@]aE0000
00000000T1Id00000000\eKcT=HOD4X3LT4f0000TYA3000000000000H7PO`>dBl=238L6GdS_FDTP=d[NgdO[1`^@ih_=oT_nDTdkO=4PMl[L40000hU6Z<BB9<:J<
LNN653IN000006FhI7C]T8]R00000000hL:h@cGY0000000000000000M1B40000lH=N0000000000000000P8YDE19?Y55n`o\<0000lFD?`:jP4F7K`Ped\WhH0ECc
Xb@3l=9[TdTE8fOV`3?ol7_d@C\lP2i`DH`SQ93id>2OP[8\aAKP0000T?YD00000000Tdca00000000]A>TTXha@GQ]03`c<g8DDN1O@\9Q0000000000000>Nm<SZM
HThM00000000\j3c`8^1000000000000]6oZ00000`UJ86Uj000000000000M6o8lODn1B@oUCL50000000000000000Hc[\dd8O000000000000Xn1K000000000000
XLoUY3V[@;D=L@_G5?[oE;Ua`Q?WTaoQh5?iP=[c0000000000000000lVlldJBC5CkR000000004;[bPAb1@<Y\0000lJ9EldOT0000LM7f@Qd\<jLnDd9:<lVga0CZ
8^0P57lPPPKmXDYkI9@[0000hk@F0000@P6N00000000PHBQ0000HLFAD3S;0000`4e8<=I6aD>]000000004V?m=4a:00000000TA4T`:eL07`QT3KlHL7]8EGZ0\hm
000000000000D40gL?UI0000\PR3]7G:00000000dB@_5AEP<>4UU85X0000D`[b17B81BX]00000000H\e\i?9Ci:gZdO^eXP7m\Z<ELhCK@n6G4GLZTekUTheJ0000
@>S;0000<Q=>`26f<Zn\LW=;0000XVQH<NV?0Y3<000000000000hF0VhU]>Tf^=D>DHT2l\Xaha50:=DGPPY8;i45[S4Mg\A>>EEAJK=BcX000000004GdeXRPkh\CE
0K[I`k9`Xnfj00008\i;hG3l<kQe000000000000hc6C00000000l8PBh8^S0000lhjiABQ:h_Ho0XOI000000000000A;8<0000L=0m0000T50mDZi3ADSElcaKddoa
TgIm00000000lAH[M9?;00000000\1XU00000000@SX]0000YC9K0000000000000000dN_50000eC57lIhJ8EEZ8KQjH9]XTI7i0000X9oB8a6]0000000000000000
00000000000000000000hdh[00000000hXSUXaVe000000000000@2^400000000X2R3`HU300000000000000000JlV00000000lS`YL;mS00000000h[1=00000000
00000ROZiA\Q0000hm_OU?oj0000l8UF0000`EJh0000PV490000XLoG4Y=M0000000000004ccE0000d9G9\cE?PK0:HddYl>BU00000000Xh5Z000000000000l8>]
<VJ400000000<@k600000000T[A=H074PBIU0000h9hV<[4LP\1QH_10m:iU0000LZ02@4V]lEY58K><58TH91cdd8@K00000000000000008Ca7\0M00000]96iE<7\
\LHA`EXLhJZ=Tn:>LTZ`e3TPd?FG00000000hhH5D5OUHOQB\]@AT^J1000000004NF<YBmBLNNiTPoFH4G^L1nd02QD@SKhM@Ho0000\>bY8?PnDL@ODk?JDnNm0000
0000hMSa00000000U7Ma00000;AD@TL60000d]gOeC_OHUDF091oYCf000004`FF\VJj0000000000000000Q<e@\>9TTLIE87<cTW`KY;=N0000000000000000Y0CH
X41=\=[TTY]D4aDi8dQT000000000000LYg4000000000000LgR9l1_F=CXJ0000=7OO`]>b000000009:T600000000@f\eY2Qm0000L_eTM7Q7ABBmY?ERH7lP0000
0000=0V;52]GhM6e\=O>\cmM000000000000@7QAH^6E0000d59B000000000000<KWNH8ob0000P0PBMBTa0000X8Q7lL414:G1L<M;T?4nHcRn8e>[424j0fYV`foJ
`JG:E9YTa9g_5;98QAg=0000P<RjhBZ\]9B]00000000Xl>\]4S7D;2Vd<dU<HlWl7XE<]n7@a[C8`DF<oH100000000h2@b`9_OL^o@000000000000000000000000
00000000m1H700008Aoo5:3W0000m9GbLC[e00000000hZ?7la:<0000000000000000000000000000d?OJ0000]4PkX>fol9Pi0000XDnX0000DP`Wd=X^m1leMDE;
4g7NhPAZE40ElJJ\e<HB\]JB00000000\3R3hn^8lEee0000HB:U0000HAYn00000000LH<UX6knPYTmLC6=h^7b0EUd<NXOH>5BdPFUdPLXlZL2e4^f=9;]L>A_dFR\
D>jL5BB=QBcd0000000000000000LejY000000001:^OHUXB0000HDPJi<FG0000000000000000h=^N`B5@hCJ^\M3\4`hOTd[_L9IW@_l7T2=U4n7Q@L3Z52Tk=83=
e?7l0000`CW50000\QiKHo`<000000000C^f\IWZ0000dY2A000000000000XU^n\_A>0000`1IS@EOQ0000H_gSXiFBTR@llneNm7DI00^dT5Ejlg`\l_7cHEIfU7N=
h>DW`5CXLC]HDRnGXiKT@<Ll00000000H]Od4gjJXJ7_P=_ITi@iPnLH1@0B<kSW9DT>Y?:Z0000L=2Z@f084ETP00000000000000000000XK9\dBU5<QbCX6U8\;XQ
dV6JPI77@bU300000000@;jUU;QS@6PL00000T[200000000\fZ[L;mb00000000hE>f\[7;4W7Z0000000082eSXGeH`MWZPh]6A8M81D=C0000PUiTdfA6AB;20000
i0oLm3k5hXSF4mCKa?6g0000PD\<HZg=djMT45^<ln3]000000000000X3MQ000000000000Pj250000H<kPhhPiLAZbXXMV@[VZ4d0^Ha>0DlBI0000XHOMA@jMdjI8
ljb`PORPUA[FD?S40D1mECLk`UO3TlOG0000l6Ec@kHh\9Y6000000000000000000000000LVBc0@C>PIA^LTQb0<lX00000000lYI809D>H^C;0000laUfH?bB@L4W
XSCb@@hlP;SIY9]d@5I6`?l\DQHVm<gS0000h1`;0000h0eQ0000lMN91=0<8dfSTS@\T2PH0000PLBa91o[M3KXdoDmQ=9K000000000000D=]V41_=0000dXZ<Hb13
8BQ:519hI<G[I9dAe@A:00000000\eQ1a7NI4Rb`iB\5000048N^00008FcZ0000D9ioDS3a@Y?g000000000000000000000000d>OW8@M=0000h8X?XeEM0000M?dH
00000000000013\kT79XXARbdP?6hKOce>]G0000DS[e0000\3kjP:JmX8@<9B8M000000000000000046joa>_T0000LcXU000000000000D`[=\ka[000000000000
00000000aAj@`ZVX00000000U=KH00000000eBJeT`454=07X=m<00000000m?][00000000X;hn4Q;CU76JDL7MdP<fEBOW00008MoHHBWb00000000MCcK<lK?X37=
TjL059\ZU;1O<Rie=0APU;lC4Mmg000000008ZlK4lE3<]TZ0[[b]=lK1?Xf@WJ@4Fd954_b`Y6AP4YB0a6i4g94]AiGP[JkHd\I@8OZ`enk4DFO00000000`6BXPD^O
00000000]BD>H_9TA8FhT@Y?hTLdm1m:=7?`0000`OJf`c]7000000000mT^00000000@R9<XT;;<ZDj0000h?WgIBJM00000000@l9N0000@]R5X27iXMVlT_Aa\Z;g
0000000000000000A6eU0000l6@JlFVZXbbD8Oj[0QKf<WAS<e[MLj>10000428?0000U@4\000000000000000000000000@5FH0]7o000000000000I32i0000Q8m=
5?Fc0000<0f98<:2XMjQU=X_8Vm^00000000<boeTObe0000a2T5U>oS0000i>g=0000H0\90000\=gF0000mBjl00000000T;JfHBfW5<0000000000000000000000
TWiZLPO6`XEB0000000000000000E3SI0000lDbdLG[hXECUX\_P03_800000A;S@Z_]@;KmiA^X]C2F00004E`70000T4ZL00000000hQ3H@2RSX4em47mVE3GMP7fL
105Ka1FUA@iNYCf?00000000H3nd@RWA@DB?LVC;L\0k4R\Z000000000000M@2R00000000TI4U00000000]8XDd4Cih7h\000000000000000000004l?T00000000
000000000000T>gI00000000DWnR`ACW\^Aba1Mdh:iQ0T7Q\Geo17:LU>dd4=e0Q99J00000000]=i000000OE\<UY:4VKZPZokLfRdPgK[8hcU000000000000\RYi
M9Q<L07Vl4@1\FNDE;nM@KbXTdO_Pj0M8o;S0=mQP60BU:;b00000000h=[G00000000m56@DQ0;0000hkaI@8D@XX<[`[kKh`8RlQ4\DB5S\C?8L6V>T>@i<JR8HM>J
\@gd8XXT4^^c8b>fld0k0d82<V8e8iD20lQgh[_QXh8O<mB3M716`8KcU9HF=9doD5Rn`FZgX`FeM@1P4E?50_<YQ>Mf]@=kI@Z`0eFLH6aD@?R=TW>PU4:@U4MYTbOR
`[D[i9@59AXIT<L;0000000080\`=<Ki0000h4fkU0`aU72k5;YLHLBJ0000dMC7DPg^@3XgD5H\i:MdED4aHD_E00000000000000000000h`X>I9>;00000000e1Q^
XYaP0H<E]>Yi0000@Lc90000a16W0000`7Z0000000000000h>3d<7fV0000hTSA00001DGc<]WA@g4I<K5O0000a<nI0J]f00000000@[>i00000000821V`:V<8R@U
000000000000TCoEPP[9TP_400000000@\1c00000000I1OJ0000000000000000H<nbI;8T00000000l:GfPNHM<88XaC6o0000l=lL0000L=U^0000L[Al00000000
0000DgmaT`=>00000000T^7H0d[4YCTl00000\@21395TG0G000051X2\XAD0000PM;K4BGh8F\RhS49PYJOA8m1TXA4LdVHDU][PHf]0000ICfK00004JFf00000000
0000P:OB0000000000000000000000000000@BMQXF:D`Nd34PA:`e_P<nmFE0fChJ5GY5RZ82V4=<[D081n5>aCY@]EE4<de7TFYCW3000000000000PF8mT8ff`BIA
ldNL0000P6^FDAkRXJAj<>AB8ZOG1Bfg0000E8KG00000000Hfmi000000000000<?A<<YUoPc?H\\SR4DCE00004h??0L7n0000HEIN0_UiHMT[0000dQ`o<0JG`fZg
A?Hm0000=@[D000000004gaLP6`U00000000`h@QD7@h80P\<B7UXK;K0]89E7K>@TBGHcZAPEcF9?hM8dmLU=DF000051AJAB<C0000hYhl0TE800000000@NS8\Z?M
A4mb99B=0000TPd]Xk;Va1Ad<AJR0000`CW_000000000000T_FQh_XdH`]2PIfi<n7c00000000T:?Q0000l31@0000=?Jne8ma];L]l7]:0000TQ@\0BVD\LRUa?RW
4cHL@Igk9C\7l97khb8XU8oY0?aB`RWW0000d3oEDIZS000000008X6KPb<e00000000\FUW0000=@CGdN?=0000000000000000000000000000hVhjlG?]80O8TMR?
00000000000000000000]3mVa8ZVT:[cX8\AHAJ<TE2l\_;M=6::4P6[H2Q5X5Y?4QJAH_lf<hY@LEk7eCdA]DBDlLf]HFEc00000000DDG3U3=S0000XJ6R`mn?e4Gc
P7L:DA0`<c1l`Ch0HPCDTcf6HfTI\2oVI945M@7S00000000DlFWIBEC4:oWhGd?0000000044EZDaT3000000008`<o0000\@cm<:<F0KnN000040V\l2CnH:IWD`fA
00000000@7Xgd6JFh:_Z0?:@XeiW000000000000<bdb0000hb7@000048QEhgK60000d>0dLT58<i1j`TlQ0000PNRQH8Ee0Z6O`d4idW?DHEA<<oGQljTl00000000
0000000000000000L^i200000000HI=]hfe_`hl1lTgN0000000000000000@?U10000P>eh00000000000000000000`S[La?]C0000l:Z@QAa@d42>0000L7m7LGIl
8XXf00008D6Hh:4L0000000000000000@U`V00000000000000000000000000000000L\mh0000TZf9`1AP00000000DPYP00000000=BE[0000000000000000P4SV
Y:QB0h_j0000DY>eM07iI;kSL:<V5CaM0000000000000000@Qm6dS4a@GHM4fa3]7^C000000000000T\O^1>YZ82AH00008QLZT@790000@A<\0000TJjQ<\?f86jc
0000\``U000081;L0000@5\g\Q?18B7n@gPGLiIg<0T_X3NF@V[C\moG<B;>m4gZP0MBP3^>8e0OY6U100000000XYZQ00000000`[86lIcSPoG[0000000000000000
<[oglD`;LV3;425PMAfelUS48BIc`c=L0000@KPY<P:aLdWZhf5bTJo=0000000000000000000000000000E4]k0000a18cX:Z0XHba8`L=I>KY5>W8XUb[00000000
0Pg6I2Afe2LdE=H3iB_M00000000000000000000=4n80000]D5Z000000000A1dhK5B<XHee?8;DU:k409d@E1FLS_S4oQ2hDjoPjW:5CB]00000000\o:TXgll83eA
8kl]\_mj0000a:nj00008A^L0PeG\Z:klfgX00000DO@0000lMlVX^RBdS4F0EUmHl>>E;V<=CdM0000H[U20000000000008o^M0G;3000000000000h8MjaC?fM;mf
0000PS?n0000l5n[aClTXCXcXCKX`eC`00000000000000000000P5j:00000000000000000000HWE:00004LA9=6f300000000dhL]8T^c17DYmB;h4:SJHe:R0000
000089ClA8`;000000008]H^0000\d4<0000I3`X@>T3000000000000000085aD0000000000000000L=n@`BEJ`OWW<[ciTg8TA6SAlTdc00000000e7a>XO0Z]8W0
00000000DOjj<TbJ=;Vf43<ghDN?00000000DW0W000000000000T2=E8CKg`K90`RG[4_240GjY]9;?P<=V`EDT0000\SNnL1`d`bXDXd1`00000000\RD600000000
dn_Fi;_Cd6Ro0000l9?o@72hh8TM1AZV00000000lgn@`V;^PeRni=RM00000000m9FP00000000XZm7d21g8INYU<``lHILaAec0000T8ZG0D9SHF2GDn0c0000hY4M
0000TU6H`^O6EAkH0000000016d:@@BU0000HIZe0000000000000000d\G_L\cE00000000`lBmHBI2]0N`0000l]8Ql;cnX==fhCiKLDEk`EBPhH2S4HF?LWKJ@9W[
a>Qe0000872KLHR_00000000000083B7000000000000h@Sg00004Xna07=ea;M2000000004FciAB@`0000D<]bQ82:\22@LT>Y\`MA000000000000000000000000
YCOkT?gY=470Q@gPYAF[ID9M0000000000000000`4]O00000000LS8EI2^F@38EhCQE\UgCl_[5Dc128hh9`iU>l4l><mhE0000000000000000QB5n00000X4`L67l
\oK700000000@6MbI71D0000000046i:0m3?0000<2D\0000D;oi0000PUg6000000000000H=B_Y9I\00000000M3lb\Hf90000000010YW00000000eBi@0000<[P1
Y9bi0000D2Ah000000000000`6H=49?a\Aic85fRX;abX=1hHBfbQCZE00000000PT@M0000<21GhlHcHK0f00000000U@:5hC2a0000Xf<Hlh=90000000000000000
P1VBd7980000000000000000d>QHL1JWdBHF1ADB0000hGnX000000000000AB:WQ1aaa2i6]=F5AB\A000000000000]9?]00000000`^Cg0000\FH_\fi_h3Oil^=0
\Xee0hJ[Q1`GQ5kmd9_C1@lN0000dk2nTPG]PUSRl]lJ4UejTdWHDhFd\ljU8Q5`0000T6gR000000004JA>\UQF0000DSMG0000lG_j@nE6<:n>PF?n<>ZL=<h@0000
`If40000PYbN4O1``_0B<U;4``ji=0;nI2Sc00=oU:Pj000000008SS]0000<;7jDg;Ph\WfD;PL@0KU8BNX0Qmj@YoUPc2@l6k:PEB6dbmU<K61E7kl000000004WPS
0000000000000_X18gEDa3Se=B]U0000000000000000@<_^00000000P@H=0?cA4Olc00000000Pa:Z0000000000000000lHld00000000hkP10000@>G^\`D:\hMe
e>E_0000d3nnU02?XibnP9IeDKKK4RXe\Z@J=1dI12N4m<jJE?c1H<4@4ReCDWG_ACV=PNb:X7V=LU?]Pi>c000000000000T2MB\:^]\<Fo030Ph`PG\ZP:<^1:0000
00000000<]4D00004@IkD0<j0if20000d0WF8Den4Cm:00000000QAE8570T0000DQ^ZXcAV9C[2dhIS0000`X1WX6ZI<a<CH>A900000000000000000000H2L60000
0000HC9V00000000000000000000MCeR@2G9HJ:\l]aX00000000000000000000<eQI00000000l<1X0000=45B0000000000008<PM00000000hE>G000000000000
4W`;HGTC@Wa400000000dS8h<Ue[0GilQ1m_1AOO4RJQh\h;00000000HPmadT8<000009H848S`4NPj00008Ta?\9h7T:29<;=`PEkm@A\5XF5L`UH^`[7T4\3[D>M^
8^g5lI>Z@JY6Pc:AD[h[X6=ZX7Fk0000PROm<GSNh=;LlQ@6hT=6l]8\`0CBA0\]<R=:0000l7KLD8Z7@=8:0000P48G8UUI53M8L2jN00000000h79e<OTR0000PIB2
00000000Lf=P\Hg@HaEIdkL_A7NSXXHD0000XJaM\`M1@kR_17gW57hM000000000000Dba<m8C2X@A9000000000Je^0000<@W<4h7U1@?<ACUSP:oFL]53@FblPmPb
@2fjDWnA0000DA?e]>nf0000Dc1C0000495Y8SgmlVOeA>VB1>[Om??7000000000000005LDK]cXRK>LY==0000000000004GEC0000<alB0000P2F=I5mGTi<YUA8E
I=`lh:H80A51`HX_E5mW00000000<BM50000`Xci0000Q?fgm>gO0000P8b=0000LO^R0000000000000000<XSd\]Ia0000000000000000lA5\PL\K000000000000
00000000dfH7UA0G<Gc[`PNC\PQ8d^U`4hdhHSPi000000000000000000004PfdlLGf0000H\n90000000000000000000000000000`J5=00000000HO`;\S5QAD@X
0000LG7A0000h<jT4>K[\A3m\F69lNT@]5h;i7nSD5nF\Ei1]9?i0?mD9:=l@KPd<]j`Ldn<0000@gIQ000000000000<]T;`ZhFd_MkP[;K4hQ20000T2d<\1YdhI[l
diBK000000000000000000000PgFdlSo0000000000000000000089E[0000H0ToD;B;d>RihY1IhZMQ\a<QhLnSY8OW<T[^i:Lh]3HjiANe`a4H`Jh1eD1^`5IM0000
00000000MBgB0000<_3d0000@Z3:00000000<5eI@7Ndh8_T`UXa<DHbm0OnXOd000004<OP0000@6dah<7g`27DX<S`T1Q3@CcJL@8c<GkZLYLHHghk858KQ6ajA<<?
00000000h81R80XcHAD3XRL^4\78l05jhOJ8Q6D]0W[C0000000000001=eL0000X<R=\hekU3Dih31_h5L`0000l:Q]L:^j`Gfh\ZAEdRRe<B?80000000000000000
48FL00005C[J0000HRO@0000000085Chh=WF17H\0000XTI;000000004_f80000000000000000m>LRUD;i00000000XED252YO<f^b00000000@QA[8Y:F0000l7US
`nQ0e?^W4IaD0000DKMWdIbFdd2>L;c0P_blPE5<4G@je:kcHYn@\WTU@[9f0000000000000000000000000000P3W5@UAh0WSH8eLiH30_I:EMmBFNEDO:000043nD
<8864\HBT1nV8iR^`lIIa7FET;VCI3>g4VO35<;aa=4GQ>^:00004Zig`Qc70000Lf`W0000000000001A\`000000000000PIb0P7L200000000hRWb000000000000
<5[DPXiFHg\T0000H8PX00008UE90000@SBPMAUX00000G4g0>MR\D2mDM]7HX`9HmK1A6L8XHPEl637A@^;`U:?X=47l]<2<i5]\_]@<Bh10EWDi@=S0000P;Fl0000
`G>P000040ZOHT`1YBK1000000000000DhMHl@@\XE^=@Vdn17HDlNli4M^95CgVdGNg@ehV000000000000\PF;0000<CXU0fhW00000000\a[`E@<N000000000000
00000000`_G?0000<mTF00000000000000004E4J00000000PLKW@;SZ`[Dg000000000000TX]I<c:ldXN`A6[S000000004WBgh7DhP::QD<lKDE2O`3RVLBRdDIOJ
X]FU@g7D`f:f@IQbPS>FTaoB83aL0hSL=2TW8Ko<160Rm@T`YA9;PgLJLRfL@jBU46^W0:U@loZnl=TW@hKZE?\_<@a1M2jbEAYoh:XdiBAbX@kQaBU3PQejICIS0000
0000Y3^h0000D@`IX1gY00000000m?MY4CUP@IInLcbHDX2\50XCm9<W00004<TD0000lDP:d_Ia0000000043?1lP7X\DUf]7bT12SSPUHOI4Bf0000d@SU84i<5@]`
QB_YLF6ePLRbDWlP4Mg1HUlYTXBY000000000000PGCE00000000Q?R?8JgP828T@QGB`k[\A?Cc0000`N9mM87^00000000000000000000DeEf1CWWE5io00000000
0000HOVE0000`5U9000000000000HWkV0000X\1G000000000[2HXa1UTBUQX?3GXW6\H\6Zd3_odjE\`lR9Xlcg0000000000000Pg>PZQi00000000MCT900000000
0000`62]<KfE15nAhG[[5BdchEVPX=8jXR>]0000LR>80000T=;j0l^=M>cn0000012EA6Sh0<B>HlFi00000000=CJR8jOl0000LAm\4D2L4MBj\O<D4Qnn\Z<b4N2H
PZ\Q@a\90000hL1a4f7Ua7Rgi6L`i@Pd00004Egh00000000d[]o0000lo<U93A=PBRUhMJIP^08QB3400000000\SgGPfXOdOR000000000]6GX000000008[Sk0000
0000DFIE0000d:_I<KNNH7J05C\XlQ2CPUhh00000@?V4PeWPWgQ00000000P[[C0000<He:@_F\Da7Ra62\0000A5`Zm9K2dEc:LG>APi?1000000000000=;ND0000
0000000000000000PM8h0000d8KQPOl;0000<]?G0000DMkhDjQ<00000000lYm4X^[EPhR6dP7O=D7@e9Fn000000000mAG<STfLCDji3C[00000000PE7g00000000
000000000000000000000000@P_W0000Ho1S000000008^4?0000E>jj@ZD=<Wjo`^[R0000X1ko00000000hA9M4GVc`QfBXgmMT@=KXV`<0000XbjR=6]aU>7mL<bC
XL72a97J00000000`7WS0000hc^700000000XJ6;0000Le@c0;]n00008D1b0000XIaf0000<2fZ0000lOdjHbUk0000X]bo0000000000004:;R0000hlRG0Xe@0000
00000h4500000000\@c^m0BHH5kZ0000D`fL0000000044MkX6=L80He000000000000Y?UHM@oc0000`C^GPK6K4H[BEA_NlATE\ab`hgoG00000000`1g;0000i;d3
ABogXADX<RQb=22bU5Vf000000008DA]@<YM<T<f\dnE=7]WPRO159Ch00008IU@A8>R00000000PX_X000007D[HCb>PNMK00004V\;1?bD00000000\?9?XOZXm8PE
00000000@1ajLEX38NbF@cn@D`_BhHJ54_>9M96I00000000`40>H4iWTUUhHMd@DQ=6MBj<8BQD0000@U`G0000hWRJXf:>hbWN`Si\m1h400000000000000000000
0000Q1@`m@mPhK>YPHWJQAHn<;Ni@Ro@DD<98XLl0000E@BQ<2K0]A^@000000000000000000000000000000000000T9G]X[bd0000@Ha]000000000000P:J`L5GC
\bD50000XS>eH__N00000000`KFeD[gM@K4KIATk0000PGVN`f^V00004>?_L=3i0000000000000000<8[BP?1U\^S>hoM;00000000db]90000PnGJl>e@X1hP`HV@
@A^j00000000DDmMhKW`00000000\L:;hYJClNUT<c06hePgLO8`Xhh`00000000HYmB000000000000e0C:`GK3Q6P?0000I1R><TdTmCHN000000004G81Q=bmPXRN
D]VH0000000000009<l600000000M5oY00000000d[J;TMQO0PgVd]B:DaloLKmbL6h\TA4F<H8LhiC2MCgbhhhUL_1Q0000P:CA0000DO^@0000000000000000H=Y8
lS[400000000YBDh<>SXE>5HP3m`000000000V`H0?Tb0000dM`m000000000000@8E?Xe:h@iX>0000H=Hi86b8<83K\?\7Ta[UlI3fM9E^1DRg<48<@Mm7hXENm=e[
00000000hQMQ0000000000004^lc971oYAfJXNZ\00000000000000000000=0K[0000000000000000TMej<8LR\RQYDm4k0000000000000WUFi077aB6F\WZJl>Qd
DlH9Y9TR0000hSAd0000`E0T0000\fQ`m9lW0000\^Mld_9dTbO<LeGllOX4TZN7\Vc\A<k7X7_Vhb:a0000l^94hARF8A_SdiTFM6]CTg^64LAMXhTfLRH4Pn9TH424
<C9>Pd=W<Y244CmEU6VA]AN\@Z3JXL4d0000T3;k`3`V00000000000047mJ0000Df@@=:Ke00000000000000000000L<[000000000PJKY0000dOcD47RLP9J^0R`S
@o>_PZ]]a0=HA8H^<0R@QAE\<h330QiY\EI\0>V2TP0nHPOEPa3d\\lX]C6EeCco00004ON500000000000000000000\c:]000000004oNAX2a1LVEFe5bOE6FS<b@@
Xa5i1>fD00000000Q9GR00000000000000000000L8PMHUF3Lc7Z`^Kg07aC15TL=99XDJbadb63L0h]]=i900000000H=1?53X_000000008:SWh[LnA?J89:Z0lC]j
a4Z:8>I>0000T<mD870TT]620000\g`N0000h17Kl6:lHb[e`Kfm1<IA00009A9G0000h9?=PS2X0000000000000000l`d<0000PUo^d>4:h[_\Den1HiQI4Q^Gm2k6
Q;n5lhBi`;F?PVMiH;GVA8>^000000000000000000000000DlTi4nXE0000`;ZIP?4_l?VCDRb2T\kc4ha9Q4:XPFT;U68A0ViQdEG1hW;6H6]WLIn`DbdNe04aY6IG
A72[97lj9?BOD>N:]?cX@0oSaA3e000058bMLVm=DRG2@n27Q2VB5>`bhFjn@>oEH@Ze0000`1FD@E\O<aA`m@mGm42F0@ihABgfXbaWL[Q>I0ITM5o7P>h]0000X4Dh
h:XQ00000000PX7J`VYI0000T91Y0000Lc310000dHH@00000000H]JSM:;8@0bEHQ>;4gnUm=JX000000000000<?F2<2?>TLPa\1k_lg9C45ImH85813XC00000000
XLD8<dWc00004W_m<e:;e8DP000000000000m@2a000000000000a:`J0000\OXl<DB]e;KL00000d>L@Va[0000DD`DdK<c00000000h^HM00000000\\=G0000H9MB
]BT@AD2c0000hN3^4PfL`82^0000<<cf8ChA@`H>0000000000008;^=0000Dafl5AMKljZ200000000\>EXD`VN<T<:00]k=C<l0h^\lFcI00000000@X8b00000PgN
\fDahhe24li5000000000000hJ_l000000000000H44`hPPI]D8?PNL7\lB9lB324m:m\do<0000<eT6`Z4D0l=QT11>@>fUP]_Ehf5nM9X@T38Qa>Xj<62NXBYFLUEW
H5QATSK9`c4NlkmIh8_:MAL1AA]_Hgi8e?\D00000000d>D1hN1n00000000HAEcL@2:<Gh]D9j@8eARA?LE1D080000HXFmDBLdHh29XC?\4\c`000000004oYflLUT
dYWS<loM0000D4i0T?LDL39F`TLC<hDk00000000HZRW`akh0000l@aV<P>P`]L@`l2Y00000000I4dF4?F`\]mJ0000a5Cb000000004JHTD`Ji0000aB^?TDkV\^9Q
0000HhgF4VDV0000l`QLh>lG0000dNgH0000d>M2\aFVX@efI?IE000000004_mA0000000000000000d0W8\Ig[000041^\1A5000000000@8?H0;LchYCVTlVSA1hL
l?TFdd:CY8[V\17]i85F=@Ym16jJ17Oo0000a2JIHFFP00000ZKE8Q3W=5dV@F@gmALd00000b1TDafC\gEUh3DOY5DXHG]Z\hLh00004LcT=3UM00000000D:NDhHYb
@IO8ln[:P>?FXYoK0_kfX`i[16l08`jK0000L[>Wl]33Lh1I000000000000Hef60000``E8XZFe4?BWdnch00000000doFm=<EHXFhFDOP200^68BVl00000000\5QP
`MLV00000000`0Mm@Pa]T7C]PbAlP^2\DJ`n0gRI4\3F4lU_HGGG@5K1194C8Cbb0000lmN8Y88200004UGThT=G8g3c121P0000\VdKX71c8?GK@m^Q81[T\;Z^`3m?
00000000X6>j\CP[000000004BXg0000000000000000000000000000Df0F0biN000000000000000000000000015_0000l4Y2LJRm0000IB:fH?_QXd9SU@`90000
\@AK\GEND^IDd1HY8`Q;0k06T1KWPR1:hkSK0000000000000000h\7ReC]o42Bjd]Sf8cfNM=nU<874<9kfhQOX000000000000hC^9000000000000Q@e70000XJnO
De4;8GU60lQ?0000e1SnH:ZXP1]Z@`@=lkQKln:R9CK0=Cg2@n67A>X1000000000000IAO70000m5lc@0[X@A8C@PbQPjDc00004VTO=BcL0000HA<C0000]8041?4H
E@O>0000000000000ZfNX6oG@>6e<]6MEB70000000000000000000000000\A[HDH`8@:U]00008fQT0000TcgFL<Z^UD4R000000000000T_Y:Hn4WlY8n@gB@0000
T:Vk00000000H`c8000000000000h<[VTmLYXV2Gl1S7HC=O0000HPm?DfWi0NW600000000D9>7@8?6`XVXY9^\000000008N9D00000000TN\C0^ifaCLDX=G@d]I8
00000000000000000000000000008?KJ00000000\1YYP>E4lOS>HR7O@;nTe9CK0000<CQYDgiE000000000000e@mk@]BlUDJ9XAIZ=B1ilHb98bVHH460h5SD0000
9DD?e8hkD5LP0000`oi=hliYmD?YhniT00000000@>lcdK7he=U8ID1:00000000D]2A0000\UA]000000000000000000000000@YXA0000000000008\\OT\hRHb`K
0hPP<W@`00000000XGj:000000000LdA00000000HfQ7@<]R00000000000000000000000000000000H`8400000000L4k600000000000000000000l\XCPcJA8g<i
i2;8]C]HDHbUa:0;\ZA10000000000004\>hhKeD0000d;Cf@g;Y]C[e000000004OP=0000@=XQ0000lkh;000000000000PoAE155X0000@cCi0000iB8k`;d>0000
\2NKh9g\0000LM?H0000LdP]00000000@=nIe1Zk00000000H?7Qdin5DG<I0000hebP0000P8l=00000000@P<ALPa10000<2fAdT>NY3MN00000000<@2n0000<[6J
aCH340gb`<H?h?OVEBkM000000000000PJ1:\SFSX^;gD6UEY1200000h4b7P<IhX1mMHPOQQD4m0000\0P3LC::P4PW<A@V8N\VHj;BDiOC0c^HDV10D7^9@]BJd;Ae
=09M000006YKd3gQ@S86h_2_lcPc0000LL=g0000lM@aD_mV0000000000000000T@hE000000000000dRI3E5eU490cPdk1a=hd0000\Fh700000000dcb6`d:U8><D
H?BNY9i9XdUUPa[l9@>mI@IJ00000000000000000000L_Qj8Dd8TGI?00000000dW]`P7Pg<h^<i;g3\HO@PkFR0000ToWc`m\U00000000]4ka0UbM0000L7l7TAo`
LK42<KM600000000P1MJXkNe4bG\DZj:E=2XMBhJ00004iP<`=c?<SL`ljl:I1O6h<oBMBeV000000000000000000004=Vo<_S6XZIF<emfU?4l\I1_\E;fLJAL8Q0G
`\Z[4lO[E2@f8AGga78HU7_T0000hLHQD2U8HeoV]0g5P[=W167?]=nIlC_V0000AC=b0000000000000000eCMg4Rc4lAS;EC7;000000008^_4hdBnX`MQhg4\PO[:
a<?N4n6Q000000000_76h:XH000000000000000000000000L_]bI6Z?00000000Y=W`0000@jeL00000000A::Q000000000000`En80000<_Y`02C`PH<4\[XJhAoR
QA@RE7[Y0000`L[9l@ka000000000000<a\o00000000hGah<WDZY:N000000000e:5Q08RFl8eLXVd\`ZI400000W47<e>ha0S900009Bj`00000000LEQ90000@Z<W
lVK;<dHM1D<Y0000000000008]G\Xcg:0000dC5QXnW=00000000000000000000XSaid>LHACj_00000000000000000000Q9a_0000d7:S00008GFm00000hAj=Aib
0000=7_m00000000d]DXe13R00000000HS^ZP@<FPXGE@\;j08a^lP<o50LOL48]`^5hm6NOU=YOPPVi00000000Q6?f00000MgiPG_DM:_E0000X>ZXTPWO02]fT^Q8
dbLY=2HN05HND3Ua\gl^A5i_Q>I1AB^K00000000`Z<N4VJX03K[PGl78M[YX\ZE8<V:T_bMl`^\0000000000000000<1mlP2lk@HN1DIeD0000@FmF000000000000
lgYMTIKW00000000000000000000`B_^@4IAHeXYE9W`00000000D4_d@EWb<UT4\^Z943gk@dJc`\=4Tf5<0cQ]`36E`<W[\RCF42]YTjAPA0T_h>cKeA4L0000XXlC
lA12a8noA919TCFo0000000000000000XYLf0000000000000000\C[ML9kT5:O_0000000000000000`K<ULD3K0000LMS90000`CA^0000H]eN00000000lE^hP6XE
P?[fDN@J=56fPeH:lO;LLHI0A9^l19ki000000000000LQXX58a?9>\i00000000P_D2U1V<00000f?V00000000<S\dPJej00000000TifL0000LnaYY=h;00000000
000000000000Hi?lhYofH[<T\k_3TMASI3:;0000m7cm00000000T@2K00000000Q3oJ0000I;De\00=PgS2000000000000`=ZUDd6iH>8m0000\`TfTY^Fl<]1PdL;
00000000<Ra`PTiMa?=W<V]Q00004:;c4MG^@5DK0Xe0h=aH8Ub1djCeQ4L[m4d4A7^gD:L39:QW4:@JDSgc@1jP@cV^P3eMe>2lPGK\4XFa9AJ3<_>^00000000d\Kc
0000h1m<00000000Lo5d97@jICVI00008[=00000<mO20000000000000000000000008fJ3<n<00000D9VD0000QAoV00000000DJMh00000000000000000000P0?\
LFBSTNSJ46XP000000000000LA7G0000`]j1T>a_`c4696kRh=XjT@<a000010Pld1JHeCQ?dVl>0000hU920000\^709AFj0000dno0D8MZH=>nL09LXkJUhhfAYD3S
000000000000`MijToRB]BSGE9:Z5BjH8NmoDHaTa5=2000000005@Hc0000TIT00000D]Ae\d;^00000000\WbeE@ab<HO200000000h29000000000X0L_0ViBM@oK
000000000000l`YS000000000000XaPoPG^n00000000LlJ50000dLU485f@DXBjaA1Fa4G>X6`g88VS0DjGHY7Hhf]b00000000000000000000<LKC]05]H`R`aC`3
000000000000TI5]0000000000000000000000000000LFld0000E7\Od>^QDD^>00009B_e0000PUib\5M0liF4A=deM3U;d3cMTMDNL?T9PohI@5L8000000000k3n
0000Dl5EL]Ljda>K00000000Y?]m`7mm4TGLDc@;9>1X0000H>Yl8CGk0000mA:jH??3H`<ahiB>0000P_jX0000000000004b@jh6Be8UNH`dO@U?g6mCak1;A0l`R<
0000@Tj]5BWjTF24L7Jh\KBT0W:H@QEf`>lV0gTR0000000000000000X`3>QDCd<ACFlbWaXW5C\koU00000000PgX\4WQnU;Tb\:`B00000000@8DnX9\]0000\NK3
dbQb`^]KhjRP8<RMl>L8@=5FHGa>]?TLaAB>0000U4<2000000000000000005<700000000mBh>00000000000000000000PI]^I:b?00000000T]b5000000000000
0000`G6o0000000000000000djo`00000000h5jL0PGn000000004Vbe00000000ABC`h<kEA>6GPf8Xhg6Bd9aH\?Bb0000@AU:00001;B8000000004=H100000000
<bh\P@:=0000A5UX0000000000000000TLk]<\^AQ?bY00000000h_dj00000000L7KU000000000000L[oN00000000PJkcdP2;00000000\J7T<6SNlfX^4hVm0000
U0e1I2]h8U3n8`YF<o`fiAn600000000H4<:0000U2gdX7Eg@8AIH<`7XHS\l1d4LW9Gh]27l6MGXS2g@eG6Y9goi@<liAH>DPP>H\gUPcHW0000]9Pj00000000PKS:
HQXBPenEU5<PX>AJ<TF9]1Ge00000000lF;7<L@X000000000000\Fhg0000000000004_aVPdPTXE6J8Oa8`PW]E2]XYD>id8NKT[o70000000000004M?T\QF@0000
@i>KXTPK<jXdQ08=I1_e0000000000004?26\9_[Q5@40000T<JnPKDa8KJ]00000000E3KF00000000000080B`00000000`YD6Q9>KTAnELLBnLF^C`T@f0W>=]=Bc
0000`@m30gjhA9Kf0000T:@X0gC:X<K\4^]:`0;3hgSQ4m:[5:4OYBaW0000LH4J0000`<AS0aH0`c>58gZ3X;hD]4Q=00005?b;LTOnHRBAh:_i00000000lF5W0000
00000000<:hXX=P_XI7Mm0=4EARU00000000lR\3lg6kL0OQ`SJN8X_h00000Zc0000000000000@PNkE1M5\YVf00000000d=;@@^?<`8oRU0[e0000000000008;]\
DHQbHBmU000000008_\V0000Xlkk@MmYTK?a00000000h:Xm0000000000000000H^eZXiRn0CPLY5Ao=BlCeDQP00000000``Y80@9VXSL38]3g00000000hIN=0000
MA7793==0000X<oVE9bYY>=@a6c[a:O20000<a;:\MY_4dc@8CeBHe3[h1Yo\1llA6S5000000000000X=D7M=OJh4lV8FIRACZc@]Je00000000@=M7PQIYh>Q9D@jU
8mbY00000000UD7X00000000<D8KeCLP0000000009c70000E8WV529Fe?hV00000000000000000000XXAUT\5C0000lRnc0000hP6:<F=3HVXUX`UUYCGRXa1cP:?]
0000\?3700004nKZ00000000Pbfg0000h\W;001lHmmF0000000000000000TBHc<2UedOd_XYf?l`RNlfPC0000<Ko2DXZJdl_10000Te_DD63\8H]Ph4ARDU<OE@D^
0000000000000000000000000000THjW000000000]YE4IiL5>RF84hG5?Oi@:QNdLH3=Cdh000000000@g9hk[LHGa`@GJem9nM0000D5m\<5XOT:KbT:R?X=cnL>=^
HM4X<X9Q0coS4e?5`1e9000000000000000000008T1H\fY7H5CGTTIaa3K2PW3YP^2JLB[9PBoU52[1E3Ag<hfn@kG<HA^ZU<k[L[3:<Wac0000000000008>ILDaD^
8GH?LL0K@8J1\TKK8XD<00000000PBhThJa=0000`S`JlbFU0000\;A500000000]9d30000U3hcThca0000dd7F00000000\Qo\8>J`00000000Y0B8DMljXbKOL6IP
EB\MM@:A00000000Lm@00000=D8]dH<o@n>4l\VRU?0gDa`=hfF?00000000eAkTPL>J0000HVX0<C1^0000000000000000Q8Y08?7Z0?>?00004Ii;XM4A0000TfnT
M6UohYCF<oh1a0>Rd3BA@F5B<[S\000000008_BB00000000HQ]^<hQYdF0`0000T7BW57g1\F>n0000000000008_em`dH2000000000000Y8cIT?QI0000H:ig8[Te
00004U7]hZA:0000hfT=0000000000000000M0R70000000000000000000089TXH[MH000000000NO]00000000084[d@J^@HZDdMNk000000000000`CWBlH4j8]dP
m3540000000000000000L?^Q<ZO6Hf401?VAd]cNTeRQ00008SRY0000\>GJlDD30000<<dc4BY<00000000`>:WH0e;0oA[hdDk00008Mo^4W\_0000db2<00004A[8
XgT`aClihlI_4m6M0000000000000000m>];0000PKgf43]9X\<E0000i13dTCWQ00000000m82\0a==0000Hhg94=Q900009<0E8Tch00000000000000000000dXVF
Y;9P@BX=92cn00000000TaKSP@>SX^GJ000000000000M2cXDFX1A2TELm[700000000\=j00>06@6hB0000Hfk;Y1lDhUTB0ab0dRA:<^1Jlm\3Xh:oU9ZBE=iT0000
`8jQ0000L082d14aDGUBTWR<0000L@TS@<LK<Ton00000000468S000000000000X6J6H7c5E?acP0V?XDMh0000\:`5U>Cd<dSRU7>n4lfFd\8GT2hf000000000000
e4EB0000000000000000000000004e8\00000000\I[W0000Hd7f00000000\Y_S000000000000XUW5Tn=FP]=nXnRFDEZ@d[7fPIj>A?DV0000<kec0000LO8THT3D
e0VgHeHgD\daM6TC00000000000049f`4<Eih\LMT]hIPVU44bRmE3jK000000000000LL1:LRgC000000000000A;Xe0000X>c4LF;_d4dQE?4005T@dO72H6200000
00000000000000000000da>o\PZ`DZT_000000000000X2bOH?o<`62?XFGGTX^B\bS@0>VD0000000000008CPf@?Cc8F_2124d00000000@kBndNX4m?]O00000000
0000lQfd0000a8:mL:XZ4N2a@PHOXRbVY73K@RVU8h3AT78eHb`VP3df<WA000000000D8o3000088V`l3\NlGTk0000D<]BI9VmlVYW00000000l4[4<mNVLQAn`SHY
000000000000000043J<<e]M]<P4000000000000HHE500004[R:0bIB@n^d<Pk3D5bT`ZBXa2\GaAK;0000lKe9`glTE?MAdLMT`\AQ9AbEd\Q:MCm50000d9l8i6`4
TRjKL3\B0000D2NgPOeo8IVU00000000TA5N0000l76;Lb__XecW]2M:L?E=XhTY000000000000PGn14WRiE5KhU5aI\iDS@Kk1a699DBYk00000000E3Mh4P\_i1W[
H`Z`dB540C0N000082e7Dj6Be>:[L=@a4=Yb@_\G8k3NDVo=0000lFM]00000000\G^_00000000L=H]0:5B05S7h<MK0H8VHRLO0000000000000000000000000000
0000EDFa000000000000@3>cXESg`1_kD<fO00000000@R4X0000X`4Ke2V^E<R8hGF>``TohDXklai9<@078P`H0XPA<Y_B`?`?\`TM=6a:0000PTg]\1[`0LKdLZnM
hbAQ0000000000000EdL<];=0000Q07W0000@D`lI0SI`A314H?oLi8eYC=V00008QYM0000A60700000000H[_700000000hBcCM;i[EDAi<39990bG0000QAgX0000
d5PM00000000i@XS0000Hd]QPEojM6GE000000000000I2AB000000000000000000000000Y8ec8fS>0000d5EZ<7dcXbR=0000YBJA000000000000l6]:QDPW0000
000000004dfkI<@800000000\d2`000089=?P[O]0000H2W300000000LehETO21U@0N@S:VHdS_Pi^@1:Ji0000@LX]000000000000000000004W]P0000Hi<H93j]
m2Pm\g][E>268fg20000000000000000lnD>0000\YOAH2GG0Af:hTN:4Th>@We08KCPlSAPA@MR<GB900000000TY1=e>d:<h0]00000000PR>J0000d2M4DS]20000
D_W7DX:?0000@V@L0000000000000000000000000000000000000000000000000000I?CT9@6]@b3:0000\3CcLD3_\iCETd?iDeTdE5oI0000@^aa@:GU0000aAP3
000000005<Mm\IV;a@VdPOF70000T_?JHE;J\8L38\^Th]@f8FQ:U2MH0000`5NH4<bmTCWl0000hAgG4R6O44SaP4n\H66[H<F7D6AFl?aLDeZPHLE:Y4nZi8h3mC^;
0000XNai`4hehCBA`E<@87@B=27G4@7N00005=FS<EVa00000000000000004\588WQ_0000<4BH07RW\>iOHFUD`k=F05Z8DH[44D@j\oEIaBW^000000000000D0DB
d;QGl7AD\D;7PgLThG?J5BOK00000000@XQM@?N`0000<G`]TBUE0000000000000000X:LE0000`5o500000000`Z>E4QG[00000000000000000]0U8WPb00000EY]
HHml4WL<000000000000HHoB8ICS<_lWeA]5PY\FH>j>4RkW0HIYhfmP``PWTmiIHn`kM62lE@Wi0000\Yf\0000PWC@hWJfXcM]000000000000\ZQ1XWi5doaL<c_H
H`Be=10<DPVR`@ni0000Y=LSHLWEU;ZK0000\EKW`llE0000@Wf@XmFO000019O2XT_cL3iP0amn@ioSXYFk`n;0e10X0000000000004E@l00004nbIA>@XLbhO0000
P80?8H0L0000TB?H\cN60000PK540000l?6^Dbl^HRnU000000000000m>A]lDn>00000000UA2l00000000YBl[`DfT\Um60000<a0R00000000\1hc\V9FD7GN0he@
`C1fHd4XLk:BA=^hTUlg00000000XnL40000=?]7d9RG0000aBUo000000000000`=E9L2kK`J^50000<CXG0000000000000000TTWPD2EJ\PDJ=0M;i4A6=65KYAZJ
023E\]]<56`nQ7I1DYMG<]XR52=P1?2P00000000\9B1P>RDlnFBd\YG532O@F2[D:3IMD;<00000000L25BX\6<X`bVPVBoDge<A?>50000TlFAlL39lo[Hm0XU0000
L;5KlDE[HE3Z00000=6jLJj7000000000000h54W`;h5T;7K<J6]I4\j\[CJdkHTi:dGX37P<LaUi=iE\CP38g_G=@L\lL;lm?F05D5?L2VP00000000I>HY0000H^h9
0000`_;=000000000000Y>L^0j8YD2hW8<;1dPJTXkX^`6hLm;H700000000H\nS00000000000047][00000000@OU20000XZHjP^YfH`L[PhBDH0Qfha>e4g]2LLDd
`P=90i7E41Ke<lKiaB4Z<@\54PCmX1]IT;3g0000E4U60000\iV200000000XF_X4b5c0000ID6\Xn[PT7jY<KoF0000000000000000lW3:lnD4XT<W0000`<Q_0000
Lf2l<WdEY1;F000058=20000<G_900000000P=;08alQD5B^`Te<H8EP<1E5@l]Q58Dj0APn0000`ME<l2;O1@W3000000000000XBGX000000000000m>8o00000000
0000000086ED\;960000000000000000T:O40000L;<1`6?c4QVlh^dQ1>eH\QRcA?6Oe0c;Y?XK8HHblQEWd]96Tf:QY2hbQ>@:5?13IAeB000000000000<ke34@>b
5@]T=?Kj000000000000Dn2gh8980N74@QZYhK7AHTfh\b2J\g2kXid\a4F8=6m2dUcG40][0000H[`]lAkgTOEETBW9ha8=DjbF9>1g0000UAG]d6;@T4[_0000\F6S
<BaN@F;SlTXU<85YTaTOlJHePbG58ffelmBQ8jg0P>_>dVODP]RjU6PZY<hmH5:45A1j0000XMeW000000000000@B`Ka5Ql000000000000<T7]@?`RlRonPF[WM4kA
`Y?M=B?C00004WQQDZ3BLE2788OG0000`MhJ8@:cXB=F10Dj0000U7HP0000P0<`0000TGaP<R:cl2<^hD8<h=b\`EMj4IAK0Y;R<UnnHS@nLekH=0A<M9T4LYFJ<Gjm
EB9I000000000000ho2=9?250000000096CDdUk10VM8`G0\Q6eE00000cV900000000TGEXhb4hPf`?i9[T8@gWh1?ih3e4H8mC8B;2\Y;BA5<dQ;j]0000<_Jm]BoX
00008dlQ\?Bn`MiTdX<;HY_e8`Dk\6Yl<_E4`hM;h9V5<Rf0I7JV0000dSmo000000000000m8bmD2d0U2DM]CDF000000000000PK4fDZ_R]4k0D?XU0000D:>V0000
H0Cg0000e?[HLbNP<dd=0gXMdnYS0000000000000000L5`IDQ6H<YQf50P<IBGe\V8V000000000000\Cm\<G<800000000000000000000dRURXeAa1>NML[<b8Ia4
T;o0lZQ@8?imH[4Z\nBZY2Uh000000000000000000000000H79D000000000000000043PAT8`[8AKiDV2k@ejC0RCh\YA_90Xa<F6]18K9000000000000L^l60000
000000000000000000001B>hL:B^0QM`0000MC698>gfPKEdDV>Il`;c4JYCHh]VU69e0000XHGWL6g?00000000i08O0000@@\@0000h6J]H7AeTM5090T3@;0VhR=U
<1RbE@hI\J8PlgF90000a@c?\K@\HZJZUCj;0000@:Of00000000l4^_LCY2TOGV98JY\B2M\H_S`ed70000\WNOU?MMl]P4d49E00000000d2fM88MKLejc0000U1Bl
=C1n0000DUGj000000000000HB6N064`00000000l_I?TL\3Po=]0A<6]>\T0000H49jX_T;0fKZ0000d]\_00000000000000000000HQ[FdQ\k11nU\o;AHGhR9@SF
XF:T000000000000Ph[J00000000HHAAPINL00000000I51S\IWH0000hc8SPG>`000000000000DoG=000000008nC\]1IM000000000000dHEf00000000PY3n0000
000000000000H:4o00004@1Q`9A6DV5Cd^PQ0000T7f<00000000@aZk8daj\<oaT4V6T7VjTMnQ0aHV46aS000000000000000000000000d`1fhX;El`LN<Pod8gN`
lfVW1>kBlG\600000000hEU[`^\60000l756H6R80@]k<]?Z\:8e82<m8TP[YBVeD0FO`kbW00004C4dH]En00004Kbe55f[hc]V0000T=@QPD?HD4;]dofo0L@6Y71_
A8UfQ>fSD69M0000LFl;T[e?\0Vk0000000000000000XXDL0000000000000000000000000000000000000000d[;a0000\>i\lYi=00000000<2UVM=Y700000000
00IH\^7U000000000000000000000000L6l`]7OA00000000X:n[TB^T0000a=9000000000dEmZ00000000THHP0000@I2G00009Al2=?5PlJF=hY4=XSE<MCYCl_:8
0000000000000000D6e90000Lde;000000000000D_SnE:YU0000Tcio02SG0000<DNW41:NT@8;8AB<00000000000000004;aV`^B1M6e5000000008H\@0000IBH=
40;]I@_1000081F20000HY7:000000004TA5E5SXXH^gDSHEXbmd00000000mDCX00000000a2>j4aj6@B>ZX?;`8hCYm5NP00000000IC]0ID4FLOX\h20gPe^J\bMi
0000000047e_dodM000000000000TPe8L<1CDN>UH>lkXKIA@U3c@]?n0000D=K@0000LPT000000000PRJg4nh>Hc<]00000000<4R;\[I200000000hiQ1DQ6=P37d
<0VM0<[BXe_i=6I;Q7BSa<mnHjQV0000hCB0dVYi0000XnF\852Wh;`Qd:P;0000le4^00000000<:49XOEg0XK\0eUC\mZPD0]2`c:NP3CXY6foI9[f454o0000=4H>
H2gRXPhF000000000000000000000000P4L`I3YE@H[_1C??D]Q@0000dLb;<1j[H\lL00004?b24GTS\CA1Q5U8mCjMD1A]HcH@E:L;0000X0AVL0EA0000]AhW0000
TQTeED9>\_5N00000000L9CAHmKc000000000000H6^70000000000000000000000000000<:^A@1`\000000000000000000000000PHQJ0000H@@1X6n`\lGclCdL
L[^<T8=G\^Lb00000000@08T00004D0Q0000E:554n?>00000j9NXkXl00000000000000000000HJEm8OI9198\0000000000000000010Gh[W=00000000TL\;0000
000000000000H4:5L@Y]TmQX`Nnh41?ChF?J0VL:lX\RhaFiU9hQMB<mP^:884gm0000\126<FHH0000000000000000e7SO0000XDkJlV;BE8@?00000000\1RjL5hX
00000000TiO70000`<QnXJ:e@19X<Vh?e>V00000XYY\47mblBlJ4=<L0000LaZ:59Z`LNBH@Rf:db6SMCUG00000000dRUjh3of818U00000000`22N0000\Y0U0000
0000000000000000dKFXhSQgDXnA0000l`?58h<`HMYIU16<iB1W00000000hA^<Pca:XQ:`4?;I000000000000\aMj000000000000000000000000Y90U00000000
0000lU[GA:7KiAin0000000000N\0000000000004ZiS0000`IH_l0^X@KHnAA4@0000\1n;0000XjmT0000<HX5dIKIU?;50000@GQ=0000000000008h?G00000000
000000008UfB000000000000000082l<0000TN[bDF3SQ5ENe>Pi`0g;90@dE@R2P@UgDeg>0000\NAa0000P>[E\IohQ4=N8GbHl;JMI?J_]DGK00000000lX^30000
0000a:lL@?fm<a9WiA8Q000000000000000000000000H1:aDF3dlLgn@8Go<V]28?=VlOT0<384TQ4i44n@@?8Z\B<hD6eB@RkE4?i^@Gbm8WQ1TYU=8\4^L\FnhS7W
hDoNh1jgP9QPT\goHjD;Q6SRY8`e`i8oU=C89=e=<Pd=@NP]U@J=iD:m000000000000000000000000Y5YB0\XQ0000<kI<80X;<][bh`k^0000`ZAd`hFIX=4Y`hoJ
I0<TQ1[JI>bi0000LH7HXa<_000000000000L5>?0000YBW:4`lS00000000DMhnPe^SA5O\@>29000000000000000000000000X_G20000@\9`0000Xn03leR?5294
\nd:L70J0000\45D0000I3\;5ALU000000000000000016D>@6chL=lk8_h\Hh1iTR7^`i7oDkcmlUGCHT;m<b]e<8@fh]oCa6[CT@Z?<BPQa:9SdHkflGgda>LCd]kN
PMF<L^Fh86;h0CJ0hVnj\^;PdgW_M@S:IBKjQ?@f@0ZhdOPVl3=l4Q:jm69E00004I\H0000ddA40000HRH@PKi7Tj55lMMMT=h`09gLPad:Y@?T8_4KiDK>@WiI4E[i
D[YH@a^88F_B4bJW<56T\O3MhdE@U46HM>D]47n\dF^8\H;ST0b3T?bYHRA]HbMT09<l\RAg8Ufji;Fc00001@5F@Ye2Pd8>Q31SP>[fP4o6`3`Idm4Y`R]Ye0GcA1T:
00000AAiDMIWl9Z\4Xi:8YZ7@1g3Lf0Na43j000000008SZ_0000`YjI4M7Z580jPb5QU0ChmBen00000000I5GV00000000`^bf000000000000H5^m000000000000
PTSZ00008?SAACna00000000000000008D^30000000000000000hK0J00000000XbenQ75<D0;l<I0AXEmOQ?Ri<0:X4BZjLT:dPfAH<X0F00000000T]Gh`ElX1>:4
i9H40000PUFeE6@\0U^39?d05AI:L`J5m75l\H?Z`[584[V;mBC90000DAUF4J:o0000000000000000l87k<G[I<fQI@9Oj0000<<MXDooF16ec@khS<EHo00000000
0000000000000000dS[A@^\VXoL<00000000Dbh@00000000000000000000hX^m000000000000<<a\0000D7ke00000000e=5@12BX0000DAl`hfI7@`2O4kADh4le
]:F:m0O>m@WE000000000000<QZl00000000`aSj00000000\:8BP[Bk00000:UN00000000000000000000YA590000\OZ?T:ZN<<g[lO]]dSn<IA@F4Ii\LA[V0000
0000@KO:DG5eM5T8e9o[000000000000\YT;X^5MM6FE0000<aX50000Y3i30000000000000000LN9]hHgj8Uf6\OYJdeA5Pgb>Xl`S0000A4_LL]5Be?6=X>jZ\JFT
`UZTXX`gh0L0l_n[00000000<N@gXmQ<0000815olLPUI?=600001B^Z42jg00000000000000000000X11000008KGK000000000000@LYIT06XdZ;Da08c00000000
0000PFR?`Z=A000000000000TITo000080^o00000000`LUK0000HL?iTNFWY@<3h2b]HA2NXKe[<WcgD:Bo0Z?V4[Ub]?\kI>HM0000L1Mh00000000000096Ch5CBQ
e@9600004]10d5m3QCY400000i6G\=Uk00004=`bX[\08b@L0000P=VIhW_60000000000008Co`0000\LZn0000`kO]P[[U000000000000@j9`8kY:00000000D0bo
PEoXlVG3X5B=dlYS198lL937000000000000H=6]\_D[hM1QPe2]Q8mo000000000000P6IC0VjkHcR?<hn;dHLl\0jVHDS8\jj>L<0AX2[jPC;38k<lP3YBTmW7M2C\
0E?a4B1U@`W34`WoQ8HN0000000000000000d>bIT^OX8dIJ0g`f00000000TSOA00000E`o0000000003WQ93J\0000DaI>Lb46\hUl5CoTX@S:Li?^00000000lBXK
000000000000A8UB0000000000000]3>4ogL0000]9`h\_Ce0000d?_8TEgLhP:BPkB24ZEM<F0>0000m8Ki00000000@1GAXlgU]8kHQ7PK0000\X90PY0DdMHPDZ6^
4`1Y0<22@iG[PfUNhnN<0000000000000000000000000000000059V;0000d;kl0000P[j_lAhJ52?nTTZSHSkQ0000T830TBY1@2>V8R9LPVhPhh?[\0h6l<k24\P<
E6oHQ<4C0000P;NP000000000000<@4Z00000000A1K700000000P8>f00004lJc0000000000000000`L_5D=NLTTcN00000000d9\200000000A>U=000000000000
00000000l5mD0000DEBl<I=6lUWciB[B000000000000DF]glLjL@U_AA5[d82_:i>T>E:U280NnlW1j00000000<BP\e@180000@9=a00000000de2G00000000<SG`
00008=hG8hXQ@0S[l>Xgl?JAH6>J0000lCBN`XN5a17o933P000000000000H^[7000000000000<9YG0000\U=Z\@LZ8BcW0000XlSUPn@NY2J]8FMG52dF00000000
<e?eI@>R157J0000<;Q:8OAn`AN`A8?o0ilo000000000000PG9c@_n6ddKh@033P7=<HgjVHXf300000000dP^XXM_iTFme@M`CDgAQ8oSh0000a6WgTQI3dVlN8WD;
dlMG18F6=C3Q00000000000014]Y\77g<M`Y0>cXljjn4<6TPck90NWY8Y2Oa9?O1:a1m?UQID<Al7HH0E7U0000h8I:0000000000000000000000000000P^QR0000
0000dE<NHAdE00004_HR0000000000000000T4\F\5FhhiB1lKTo`AhbPSP[0AAELAPU4LeJY3gAdOkJ]Ba3l3=OL5DmX>f]<=YFhXGTLaT@L58\4@bU4gSCXFGVTR^h
LhAGe5VNe8I<A6k50V:5DTe092Ohl@5gI<I2X36RL3o9<?<`]96Y]>Ra00000000D5dEDXo\0000000000000000llaQ0000`iH:LSfli?[cHG[A55g=dgGb00000000
00000000l?WRD[aUQ9J>00000000<NY=000000000000h8YVY3aCm6Vk0000]2Z90000l?_m\JL^\UOAPni<5DOaXhP300000000000000000000dg;f000000000000
000000000000h^Um00008@Dk<D4HlT_T<Rj=98]7000000000000000000000000dIS1000000000O7\@[nL00000000UD1RD[Za0000000000000000`GQ1XecG0000
0J:K000000000000i:2Jl_EQ`7`kdDR9hO4;Taf6000000000000Xdm1A>140000hd1n000000000aM1000000005?2AH\:RT=aS47cC00GfD=VX<EEDmC9i000095QJ
0000HMf@4R`511mS000000000000d>KLM6JS000000004n@`D<DjH5BkY>jU90lK@8Yh5B9[0hAY0000000000000000Xa^khF780j<GA@F>H@aI0JTU0000XBo40Cj9
X:Hb562LMACI0000LHA[HXCl0000\`kU\_PN0000000002KeXBV`43=B\PcEPSgTLUFLd\mII:Wf0000000000000000@\I0000000001?`g0000<DeX0000aBZm04^1
liI646<Hd5lc000000000000000000000000d3Io`ZAY`5T[Tf;O000000000000<Yj90000D<e_000000000000TS3E\^oa0000<cEM000000000000<>_280m:`Ij\
0IPP<P0ST0WTdc<g0YX_8n]bA412L\LdM>I=]AC=000000008QRN000000008[1g0000@C\><XKD<eie53bO0000<PZj0000hHagDbc1`I1l0000L>>1\_U5DhE<0000
8hW;000000000000TGS[0000HT\>00000000HIOmdGoSTN=2TR^:4kP_e;b7Te5Zi@DO`c:800000000h2_F4YVAT76j00000000000000000000L@SGT`^=0000TCOg
hk;B0000``AP@cOg0000000004d\0000l6CY\1^l0000LI;_00000jcX0000000003l@dW`]TFA\Y@Mm0000<4M\0000dmX_U=^V]?Dn0000D7kSD5l@0000h`_adSDB
0000dnSRU0OX00000000\2n60000<HAi0000`8O<0000lk`K831ohmcG4\J`M;4]00000000Xa2o0000P712<C0n4J]YHWg34iXV0^F<HDni8Tn\8EiK<V;NDJhLhb=[
ToSR`5N90000a?NF@>`o0000h85fhB98000000000000DgdD1Bo:00000Z7eXR2;XF8\0000000000000000ddFb000000000000H1J;0000XQHbLk@20000HGnglWdS
dn>`eAWJ0000LAP1`K\Ll6@X8_j4`aP?\6KhXH8>DiVHe:^7a<C8LW;V00000000D1iP`TGk00000000PNkc0000LflS0000U5L<]:B6000000000000T3mU00000000
00000000hg1MDXoTlE4gl5Sc`G?;D^^SHmU`TZfCTbn2LdB2d02FH4PnP?U[Td^_U?01E?:B00000000Tdhi00004coB9?[04LS2@g<Vhh7;0000000000000000<kcW
0000000000000000\MQ\<`lE0000000000000ZdJ0000I2CnTMPj0000``D_TlPgA10J8o1I<oc`000000000000l[Y<000000000000000000000000000000000000
i7`=h1DN00000000D;=C46iJ0N`B@PRZH2>;\209X5@Chf>g8i6ahl[KQ1\f986oE@fc4FWH00000000To6Gi4e60000lg?90000000000000000000000000000XFDa
0000000000008S<E00000000\4eahA5?<aYRPQW[hngP@CDV9=me0000hR@2`]Va\1L[0000\Z1XT3I`l7LBPDVX0000<bdC00000000LlTY0000\F0FlTi?00000000
000000000000d<X;H_?f0000I74M00000000I4o2Tj>K@HG400004\5md8>:d]d80m1U01Io<YAA4aEf00000000L;b187d@<ED@lTbj\``b@iRJ@AfgLI7\00000000
0000X;P?X;S9@SV94Y^;\lS500004VJD00000000D?B700000000000008>T0E\k93W10000D`3X00004Kc[0000=3;O0000000000000000000000000000lQ_la<m5
000000000L2^000000000000000000000000X^ViA4j_@cZR0000@X8M00000000T<750P@400004YI[8LS=EBXK00000000DQM2U6`D8^Bf`RlWl4XJLbcA=C_a0000
000000000000000000000000`C030O5XLU4\D[EL0000000000000000P<iL@LMaldUK000011HK0G5T8T6B000000000000000000000000hi0<a0h<0000000008Pm
00000000lFU2000000000koE00004Kc:8:gF<hZZ`j1C0000D6VS8cE[\T<H]>Sc1CIn00000000Ta;T`0Bn00000000000000000000000000000000Xk5Z00000000
00004Cnk00000000]5cL0000a;P`l7C@00000000000000000000000000000000E92[0hVR00000000Th_`L5gaU0F@0000l>;L4CRD8^9k<`Cmh?f<\7YCh8T[P::a
dQi>T:dR<G`jXVAJ\:>DL\G@4_SRLF<SPf9>m3d;Q95m]9=]Q9C;eAAB0000\4BjH;JX00000000000000000000PD8U0000h8:f0000X4Lo1A6>aC<`H<hHDI2c0000
0000TG<Z00000000h9g1<OGe00008GYK@cNIU=<c0000\4`H8Dg6lEd@000000000000892900000000LaM[8lY5L@eG`K\@`?nBL[>Ii6h_ECnC0000]54a0?@j00G]
PTkK`^lR99amT<[f9=Ec]>PQ5C9?X5?0l<^DTF^S\]Kn]7Nc0R]7H4R1T=dAXbc\XSUi`51Od=^88WgeI9X`PWYmY:6M9BQ^0000YB7ZhjWV0000TVR0000000000000
<aMM<mdMMDAK000000004=^\dgg500000000TNED00000000000009EK00008_L0D>MkdnEH`>7?T1VRDPKRm3mfi:Ubd_@D0000000000000000DTj20000l;eA\^VU
X5nhHEG?=>e`a?P5h4VE<FJf19:>lBWUD5bflOaCLYUM<D444L3c<VWCP\Qcl_g6E4TA000000008hnL\?CWlWX48jed0000000000000000POWj0000E1Y;4aA>D?ag
0ENiXK\50K=m\Q8VD@ZKI8hO0000`]XdP4B8Pn4CI=IMhm:B0000X;f9I57\00000000000000000000LbOm0000X?n40000000000000000dOKC00000000Le=i0000
0000H:da\ATka;aA8hL@l1QN8i\<`Z_HTBE24E5QL<_jTakILl1ia0TKdbX5d@5Z4hWN1C`T8b:2LT1V=CH]0000<ZL_4A]mD4j@`UQ8DY??X^mg\^FQhg9dD<UN<Y[`
8fC^d8>G=;O4h\MN8NN\Tm;?AAY?000000000kJ<0000@FE?<d_J1;;4\hT2<XWem2O@A9MndP?NUAeK0000000000000000E4O3`G9@]6;g0000PUl2P0i1H=RI@<9<
\\8;D\QU4\<QXg@Qm?Had`mn15G<=<MCd5lSmADQ00000000T4kU@MOT0000AB?O00004l39QCG40000H=\^TcOG0000D83=D<eOd]9ZPdm=0000000000000000hd8l
\HhL00000000HN:n<]gATKEElRU_0000@`W?000000000000000000000000d_Sa000000000000`YH10000@6K?@`g600008Sf200000_fImAOg0000000000000000
4AJH558`L4:@0000LDhQhXaa00004lMcDTA_4FQ[=5?\df7AHM_Y=:^g5>QGP^L3`1Ja]BUBi?`FACI8\3VRlK_G55\:000000000000lTan<I6?0000\URILh9h0000
l6Pf0000000000000000\32@@:X@PH]6To]VE>[C0000=3?W000000000000e9RH00000000@4of<D7_@NJ@000005V]\PdG0000Y2WR<7o=4gceA>UX000000000000
==n400000000000000004:c`00000000U0;300000000I8a3000085l18MX6l`KJTK1TDo>CP3YQDM;e0VVX00004?W;00000000LXTbXAY8\:a`d>>\PS;ITkMe4:ll
H@Lk02[AL:@:M5H0@6N240NHhcn`m9mMU?0[00000000iAdj0000PI]m8@gF0000X87A\I190000`;HK0000`d[mX9bZ11LA00000000`4j5472@`Lamh[\<I31g8ZWO
1=f9LIM@]>i>IC2U0000mBYA0000074]\km3@b^CPa_cQ:Bi@<50\aGI`T7=I;jK0000DS\J00000000hf;:m9jW00000000T5WE0nQD0000000040D4QCcW00000000
\Oea0PN_56M>hXTQMANP00000000000000000000@0fF0bGm@ILlXB5a8d1700000000d5EJ0000T_P^d4d:HGRP000000000000DPMD0000\eJ><Wd6dbaIa<]id6jH
0000I8J8DmM300000000000000000000Xb4D000000000000YA[R0000000000000000Q=XJ00000000L:?B00000000000000000000DChd13Gi00000000TN]cQBL`
0000000000000000da?V\:<eLCg`\`gYE;WV000000000000E8?OY9Y0hCL44R^ZlgQZ0000LM9Z0000haf_0000D@mK0000ddoS00008C`Q00000000@9<1`?ogi?h;
Lehd00000000000000000000866P0000000013Kj00000000000000000000]C2g<JH3laL28<L[M0QX`0\Ke5;RPSddm?G20000lFFbH@@?lH`IHYNe\Z9D<i[R@GfJ
@nJf0KC>1B7K`?AL0000dIn300000000L^OBX@=YhD]E00000000l57300000000hbL4a0X70000000047gW00000000dAji59m?U>dXX;h_00000cid8BU]@FH@`K5[
dWoRPYl=\aJS`bg@lPIRTdJZL1>VXJI2=5i3e<U\0000X4l0]5KNlnfZTm<Ge6dW4?K98U<A0000<>H:d@JL1AcD000000000000000000000<5_LcSLM@=D00000000
000000000000000000000KkG0000d9o4PdCh@dElHfj6dh\8IB4l\bTalZI`X]nG\b^50000]>kQL=EOl?CH0000000000000000Pn_`@O5A8EMA<=QL00000000@c77
000000000000U>b30000000000000000AAk9LoPZ0;m60000@HC50000000000000000X_dB0000=9D<\\gdL4:KX\Vnl6ZmEDH_4<;`0000I2<`0000000000000000
0000lg_Y<BPfhFGe000048Pc`6WMdSK\0000DhMXh;fHI7U81BaKHbN]0000DPXP\5i=Th`_I@D10000000000004E>V0B>i00000000Ld;K0000l:Y6a=@kA2F:0000
0000U?f[0000h3LC4>OA<=S1<9J3l=Z64JL;lZcF\VcI8^P>djm@M0JJi@lB1C0<000000000000LHKL000000000000LY7XXA\a<f]5D>cdTiAcXje4U05g=7=00000
M?H=hA_8=:2j\;bP0000`T08<KLC@8U8X2^]8;>1l<NF`V`SPY_2`\]TL^<WLdM>@nl58O3nL_ZJLmG=mB9d0000H[?:PfbZ00000Ee94;k[HQh?0T8_1=jY0000`\<8
4KXH8]Zed82T8J2hLAh3@fPO000000000000`7Un0000lYb[5B:0aDRXM9=mhiEAYB=Hd?^k00004B6ll;LS000000000000\ll_\9<G4?SV<GK=@H0?DTEPTadX0@>6
PRGKE4GHM5X\5<?6=0?^\F@<0Gcl<Knh4hRU0000@4YQ04clhG_P0000hi680000<am_M2fX]7J8XVb9<[HW<3HH\S?[DZR:<L?6<Kl1dh[Ze7=`DX][4bm9UA5EhWFP
eAN21D8N0000T7^G\EP[L6oclK;jln9j0000`7iM00000gX?0000000000000M\1@?mZ00000000a<F8]8IX000000000000DKW@`aCd4ONT00000000`GnJ00000000
<aJ4QCNQ8fc?i>n6`MCE0000<1BBXOMX@L9>0\M9Y1ZWdQV2000000000000==VITKP20000lBbT<8_F0000Tg_mlB@O\2S54?<8a8oKXH;cLBf3d^nL00000000D[n[
000000000000Q5EjQ<8^0000=8FF55AYY5I@00000000XHdX00000000l_e9lGH20000m9SF0000<@DO=1kT<`cWQ8kX00000000X814D<690000E9l90000\[`I0000
00000000dd]k0bHZTeJ^1=`Q\3_P`A[eLY[n0000Pj>o]51;0000L@I\]1Wg`2H30000000000000Bg_`CCMDa@Vi@G1aBV80000TfNH000000000000e2kbE@nUXXlU
dh2fXQ;k0000\^4[89<S000000000000H:B=0000000000000000h3g^@75HhU7>DcjDdgGHL0KD0XMM0Z^`52<H`jG;L8Uh11VjU5Rf<hcIE@j2aDR7`0Z000_<01\\
48iOHDjXY:H100008R8h@2A8h:nN484o\]:HhM63T9dc@c3Vdd:eLhNa12mJ9@U80000X4OIPmdcdS2:0000];HI\>U=L@R_dQg=lKdeP^\k47KChKMi```kQCQNh1aW
0000lBTF`^e9\>F\l>SILJ^N<VN_P\[e4CO<\^oPPaC=\dc2]35^17gg0000000000000000XR8:dH[S<BEa4YQ:\SYkLfZ7=8C@00008dX_000000000000dAkGi54K
hbj6000084a[d@A_0000=D5f000000000000XG;[L\T[\_UPhf6m0000HKDC0000X7;a`\d90000L<5F8J_20000P7B;00000TO^000000000000L[gY00000000UAfV
HH`\@0ngd_CR`DDClCH@lI8D4C6S`S:K8\b:0000L7<40000@:lZ00000000Lb`n0000d`6f0000XU>1DCGT00000000<L@l0000<L3G4gBR4JL3Y7>Pdj2O<Y[7h@G0
000000000000`>BbXca^00000000h6=1DCeU0000\0;OA;;U00000000000000000000U1Ha000000000000\C[:LFMl0000P3Y`m;f7000000000000lEUR0000`bZ3
42HJQ:61MAFL00000000Q7mF00000000l4gHX4m1DJeA000000000000Q:G\LV[Slc\F8RVGHg[bM8l9i9KD<<C@PZ]9I<V@0000`;GMh`Gm0000`m[Q0P_fhW[5d`8m
e9QL0000A:R>0000@FTd0000I7Fl9@e@0000I<\aP>TX4U<XX`AF@l0[0000dNWd00000000P<XJ`h5H0000\1L@4Ek[0000MADl00000000TVnU000000000000D6i[
dT5Y0000D0_bh24<D4?I0000000000000000E;Zc4Oc40000000000000000HfVL86?W0000mCGC@8DPHUT`l<Ta`2=60000000000000000TMmEL[K=\[HK00000000
00000000hi;=0000HJ?Z00000000h8K@dHa50000`Bf>`1L1H;RBDT=XLTjM0Z0UHgkn0000Y9<IhEFV4Ucgm:gE0>K<48S?1B@68edWH<QM00000000000000008OUD
00008YQIl8bZ00008TlkUBCH0000mA0S000000000000000000000000Q6_R00008R`CM77fd=gZDN:UTeeBPI1Sm@6l`c@Ga8Gf000000000000DdG3000000000000
000000004OQ^00000000X?Da8Zd;00000_RU@YoBT?[Uh@KPhj2k0000000000000000000000000000000000000000hU?N<2i30000TZRm0000\1LMDX6<00000000
\OXMlZ2k4bCNX\Z800000000lR<\`o^CHUEfdZ:O00000000000000000000D`JYH_@50000LTQG<[LA4ndLTTTF0000000000000000`6bf00000000@>><<YAPdTg8
0BF;l>99DML=X[23T\nE0QULI5Td\:1:96]S00000000000000000000D0kT000000000000000000008?5<dE:FHNi2@eY9HY5o@=5Ulhi0lWE]LE[?i>le\D>WdH7i
`UOk42^ka84Be8^^lNe<HHnRDBC\@SF0]@SRU@_LiCO8@12kH:DBLCTeDIg:hRHWXf\;d6P[`T^E8XiolcS=T2j>8fZB00000000Te0a<I]44lkOIA8]\An0DdF6<YjT
1:TH0000lc7h00000j:=4PLl`[b3PS3TD7B10E;8LaUFHM>6\kYSDoD1DcT=PNYX\lgkhHVND11[\:jdi@8UH?Oj00000000Lg678Ej7<U8Y107Gi?<:0000000099m]
eBI600000000000006:B\O;kXQ:A0UN9hd<h@;1ldH6j`PhTdk`a000049;^46bF0000da]]L6TcP>XF4E:YE>WG00000000@1_\000000000000\YH=TPlW4>TG=2F_
0000LJnBd34be:fF00000000000000000000IC4A00000000hDhi00004JKkPc[500000JOkdMB=0000lahA<ZZo000000000000XV<N000000000000]3o:00000000
DU7P8OD<H7T:PE\C<O\Z40CY\[jBPdh38i=:0fd9ToOR0000000000000000000000004lTIdGYU00000I2U0000000000000000TcX2ADOmL@3k<oT>0YBNhCij0T8l
XT[OdF:04eolHkZQlii`HSobd;;1YDF4LCK7lKh;0000P5kA<j8<4kXE00000000YCE`00000000h:Nc0000TXR=0000X]3W\TWg<V2VHcBC0000H35A`gBb<A`nlKUR
`Un@0000ldQ7Hina0000PU`e0GW3L]k]M7h90000DS_3P`NQl0nM@44?PU?k\;WaH`\e0000]DQ200000<^30000000000000000@2S_T=A;0000DeHZ00004QVE0nk>
1AeW8WPE0000XE730000mDK\0000`KU?8N1b0000X`:SX9C5M:Xn0000lJN20000TEIA00000000d>QWhLI90000XA3L@UnN1A7[0000hNZ00jKD0000<9o`@G?m0000
Li]AlId?00000000M?N700000000000000000000d:A\XXd80000000000008;AT000000000000<R?G000000000000000000000000000000000000Q:ee`fIU0000
000000004YF38[dL@4`<Dg<DeBbSU?9Ue>9\PUP[dlEO\K:TLZ>NH7Y`l76_hocP`2N1AALIH>660000`:CO`GT]l04_hB0dTJ1YhK0o000000000000dUokLKiQXdok
0000DOAb<M\FTCc5PNL_8P3b4a>>4k@\LYn0dcI^U1fc00000000DdBC000000000000@FCn`?4B000000000000hdAT0000<6LB0000T:mG`1C_0000\S36X@b=8l1S
Hb`aH?BA4Kld8PiSLeR`L5@MH9@AHgV<a1^KE5WbL>WfA:;MXJ1dQ?@WdCB]m?UZ0000]>Q5lb@Z0000<B8<eAc8eB3X0000PRe61BDSU;gKdmc_=?Q[HK^:hajK0000
Q8FV0000000000000000<50ZdC@2T^44\aYlPlc9D\g<XYZj000000000000hM@XLkCF00000000lm\oa1Od0000PGJM1<gehnJP`;HmH0Z@hL\Z]?kSIBHU0000DgfW
\?Vg4T0j1;BZ00000000DAeK0000hSVTPP[BPZ1i@mVK]>R70000dBBE0000Xn1a0000000000000:Ze4m850000LW8o0000Xm93000000000000\KHa00000000`YGe
l9cgPBZGU8?_\EQDhR@L1A620000e0]1@Dfe0000dgG4000000000000<ALH000000000000aCWc@mV]000000008@GjPHhWHQkKM;6:0000\>6X<D7LHUg^a97n0000
00000000\1=<`=DK\[fG00000000\Q5HlYBZdUQdi93I000000000000000000000000\352@:\XMA7OT567<BJL0NQa4[<<M5]@8jMj<lD[`GLH`Q4N8OMJdmj1lHUg
D8<W`hl=9146=?AD8Hn>IB[ie>`D000000000000XI`CPLiB43UV\<ol\V:VHWWdXnNY=3EU<65<hV5VToDS<cAo`4_YQ06E19b;Pm19=?i@i@YdTaZY`n57e1cLEB6d
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
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Until, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5),
w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2),
w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0),
w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0),
w(K::Native, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0),
w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0),
w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6),
w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0),
w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3),
w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3),
w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1),
w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 6),
w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Introduction, Some(L::Id), M::Whole, 1),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Introduction, Some(L::Nl), M::Whole, 1),
w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4),
w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4),
w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1),
w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3),
w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0),
w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3),
w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1),
w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Introduction, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4),
w(K::Introduction, Some(L::De), M::Whole, 0), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2),
w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Lt), M::Whole, 0),
w(K::Introduction, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0),
w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0),
w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6),
w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4),
w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0),
w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3),
w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Publication, None, M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3),
w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1),
w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0),
w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2),
w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2),
w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0),
w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0),
w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0),
w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2),
w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0),
w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Subject, Some(L::Da), M::Suffix, 0),
w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7),
w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7),
w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2),
w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1),
w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1),
w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7),
w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7),
w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0),
w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4),
w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4),
w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3),
w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2),
w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1),
w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1),
w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0),
w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0),
w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0),
w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0),
w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0),
w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0),
w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
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
w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0),
w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4),
w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1),
w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0),
w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0),
w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0),
w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0),
w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0),
w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1),
w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0),
w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1),
w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2),
w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0),
w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3),
w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0),
w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0),
w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1),
w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0),
w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::En), M::Whole, 0),
w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Publication, None, M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::It), M::Whole, 4), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0),
w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3),
w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3),
w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0),
w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3),
w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Prefix, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0),
w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0),
w(K::Degree, Some(L::Vi), M::Whole, 8), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3),
w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0),
w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3),
w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3),
w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0),
w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Suffix, 4), w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0),
w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1),
w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5),
w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2),
w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1),
w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3),
w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4),
w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5),
w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4),
w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5),
w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3),
w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4),
w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2),
w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2),
w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2),
w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2),
w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2),
w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4),
w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0),
w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1),
w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1),
w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0),
w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2),
w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 1), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7),
w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0),
w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4),
w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0),
w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0),
w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3),
w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6),
w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0),
w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5),
w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0),
w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2),
w(K::At, Some(L::Ru), M::Whole, 1), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3),
w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4),
w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0),
w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0),
w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2),
w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4),
w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0),
w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0),
w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7),
w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0),
w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2),
w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0),
w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1),
w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0),
w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0),
w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3),
w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1),
w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0),
w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0),
w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0),
w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0),
w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2),
w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4),
w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4),
w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2),
w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5),
w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0),
w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0),
w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4),
w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0),
w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3),
w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0),
w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0),
w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4),
w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0),
w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0),
w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2),
w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0),
w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0),
w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5),
w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0),
w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7),
w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3),
w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0),
w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0),
w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4),
w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0),
w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0),
w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0),
w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0),
w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2),
w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1),
w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4),
w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1),
w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0),
w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3),
w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0),
w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0),
w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0),
w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6),
w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5),
w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0),
w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1),
w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0),
w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
